import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import { type ReadingReason, readingReasons } from '#domain/regulation/reading-reasons.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import type { Actor } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import { paragraphOfStep } from '../../steps.ts';

interface Why {
  readonly why?: ReadingReason;
  /** of the document that demands it, where the reason is one that has a number */
  readonly number?: string;
}

/** Why this official looks into personal data, as the access log keeps it: the task that waits for him, or else a reason of the list. */
export function whyRead(
  theCase: Pick<Application, 'task' | 'channel'>,
  { kind }: Actor,
  { why, number }: Why,
): Result<string, Refusal> {
  const { task } = theCase;
  if (task?.role === kind) return ok(`task ${paragraphOfStep(theCase, task.step)}`);
  return reasonOf({ why, number });
}

/** A reason of the list, with the number of the document where it rests on one. */
export function reasonOf({ why, number }: Why): Result<string, Refusal> {
  if (!why) return missing('why');
  if (!readingReasons[why].isNumbered) return ok(`reason ${why}`);
  return number ? ok(`reason ${why} ${number}`) : missing('number');
}

const missing = (field: keyof Why) =>
  refused(fieldsWrong('5.4', { field, problem: 'MISSING', cure: textFaults.TEXT_BLANK }));
