import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { Occasion } from '#domain/file/kind.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { Result } from '#domain/result.ts';

/** What comes of a command: the types of its events, or the code of the refusal with the field that is wrong. */
export function outcome(theCase: Application | undefined, command: ApplicationCommand, occasion: Occasion) {
  const decided = decide(theCase, command, occasion);
  return decided.ok ? decided.value.map(({ type }) => type) : faultIn(decided);
}

/** The code of a refusal with the field that is wrong; `ok` where nothing is refused. */
export function faultIn(judged: Result<unknown, Refusal>): string {
  if (judged.ok) return 'ok';
  const [field] = judged.error.fields ?? [];
  return field ? `${judged.error.code} ${field.field} ${field.problem}` : judged.error.code;
}
