import { once } from '#domain/once.ts';

type Question = (...asked: never[]) => Promise<unknown>;

/** Its questions, and nothing that would have to be there before its adapter is. */
type OfQuestions<P> = { readonly [Name in keyof P]: P[Name] extends Question ? P[Name] : never };

/** Gives a question whose adapter is loaded when it is first asked, once. */
export function laterDone<Asked extends unknown[], Answer>(
  load: () => Promise<(...asked: Asked) => Promise<Answer>>,
): () => (...asked: Asked) => Promise<Answer> {
  const loaded = once(load);
  const ask = async (...asked: Asked) => (await loaded())(...asked);
  return () => ask;
}

/**
 * Gives a port, always the same, whose adapter is loaded when it is first asked, once: so a function starts without what
 * its first request may not need.
 */
export function later<P extends object>(load: () => Promise<OfQuestions<P>>): () => P {
  const loaded = once(load);
  const asks =
    (name: keyof P) =>
    async (...asked: unknown[]) =>
      ((await loaded())[name] as (...asked: unknown[]) => Promise<unknown>)(...asked);
  const port = new Proxy({} as P, { get: (_nothing, name) => (name === 'then' ? undefined : asks(name as keyof P)) });
  return () => port;
}
