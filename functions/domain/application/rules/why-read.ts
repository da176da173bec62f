import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import type { ReadingReason } from '#domain/regulation/reading-reasons.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Actor } from '../../actor.ts';
import type { Application } from '../application.ts';
import { paragraphOfStep } from '../steps.ts';

/** Why this official looks into personal data, as the access log keeps it: the task that waits for him, or else a reason of the list. */
export function whyRead(
  theCase: Pick<Application, 'task' | 'channel'>,
  { kind }: Actor,
  reason: ReadingReason | undefined,
): Result<string, Refusal> {
  const { task } = theCase;
  if (task?.role === kind) return ok(`task ${paragraphOfStep(theCase, task.step)}`);
  return reason ? ok(`reason ${reason}`) : refused(fieldsWrong('5.4', { field: 'why', problem: 'MISSING' }));
}
