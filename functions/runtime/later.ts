type Question = (...asked: never[]) => Promise<unknown>;

/** Its questions, and nothing that would have to be there before its adapter is. */
type OfQuestions<P> = { readonly [Name in keyof P]: P[Name] extends Question ? P[Name] : never };

/** A question whose adapter is loaded when it is first asked, once. */
export function laterDone<Asked extends unknown[], Answer>(
  load: () => Promise<(...asked: Asked) => Promise<Answer>>,
): (...asked: Asked) => Promise<Answer> {
  let loading: ReturnType<typeof load> | undefined;
  return async (...asked) => {
    loading ??= load();
    return (await loading)(...asked);
  };
}

/**
 * A port whose adapter is loaded when it is first asked, so that a function starts without what its first request may not
 * need.
 */
export function later<P extends object>(load: () => Promise<OfQuestions<P>>): P {
  let loading: ReturnType<typeof load> | undefined;
  const asks =
    (name: keyof P) =>
    async (...asked: unknown[]) => {
      loading ??= load();
      const adapter = await loading;
      return (adapter[name] as (...asked: unknown[]) => Promise<unknown>)(...asked);
    };
  return new Proxy({} as P, { get: (_nothing, name) => (name === 'then' ? undefined : asks(name as keyof P)) });
}
