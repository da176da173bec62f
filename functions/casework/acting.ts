import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand, CommandType } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import type { Written } from '#domain/file/refs.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Asked, type Asking, type ExecuteDeps, type Executed, execute } from './execute.ts';
import type { IdempotencyRecord } from './ports/commit.ts';
import type { Keyring } from './ports/keyring.ts';
import type { PersonRecord } from './ports/people.ts';
import { typed } from './typed.ts';

/** Who acts, when and under which key; an act does the same for a door, a page, a scenario and a script. */
export interface Acting {
  readonly actor: Actor;
  readonly now: Instant;
  readonly requestId: string;
  /** from If-Match: the edit is refused when the file has moved on */
  readonly ifVersion?: number;
  readonly idempotency?: Omit<IdempotencyRecord, 'resource'>;
}

/** A command of a request whose facts are asked anew at each try. */
export type AskingOfCase = Asking<Application, ApplicationCommand>;

export type Acted = Promise<Result<Executed<Application>, Refusal>>;

/** Performs one command on the file, once per key. */
export const perform = (
  fileId: string,
  asked: Asked<ApplicationCommand> | AskingOfCase,
  { idempotency, ...acting }: Acting,
  deps: ExecuteDeps,
): Acted => {
  const kept = idempotency && { ...idempotency, resource: fileId };
  return execute(application, { ...acting, fileId, asked, idempotency: kept }, deps);
};

export type WritingDeps = ExecuteDeps & { readonly keyring: Keyring };

interface Writing<T> {
  readonly type: CommandType;
  readonly kind: PersonRecord['kind'];
  readonly content: T;
  readonly command: (said: Written<T>) => ApplicationCommand;
}

/** A command whose content is what a person wrote: that stands in a record of its own, which the event names. */
export const performWriting = <T>(
  fileId: string,
  { type, kind, content, command }: Writing<T>,
  acting: Acting,
  deps: WritingDeps,
): Acted => {
  const ask: AskingOfCase['ask'] = async () => {
    const { record, ref } = await typed(kind, content, { caseId: fileId, now: acting.now }, deps);
    return ok({ command: command({ record: ref, content }), records: [record] });
  };
  return perform(fileId, { type, ask }, acting, deps);
};
