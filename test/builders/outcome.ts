import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { Occasion } from '#domain/file/kind.ts';

/** What comes of a command: the types of its events, or the code of the refusal with the field that is wrong. */
export function outcome(theCase: Application | undefined, command: ApplicationCommand, occasion: Occasion) {
  const decided = decide(theCase, command, occasion);
  if (decided.ok) return decided.value.map(({ type }) => type);
  const [field] = decided.error.fields ?? [];
  return field ? `${decided.error.code} ${field.field} ${field.problem}` : decided.error.code;
}
