import type { Actor } from '#domain/actor.ts';
import type { Kind } from '#domain/file/kind.ts';
import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { type ReadingReason, readingReasons } from '#domain/regulation/reading-reasons.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import { words } from '#domain/words.ts';

/** Why whoever reads says that he does. */
export interface Why {
  readonly why?: ReadingReason | undefined;
  /** of the document that demands it, where the reason is one that has a number */
  readonly number?: string | undefined;
}

/** Why this official reads what was written of a file, by the step that waits for his role: nobody looks without a reason. */
export function whyRead<F extends FileState>(
  { steps }: Pick<Kind<F>, 'steps'>,
  file: F,
  { actor, said }: { readonly actor: Actor; readonly said: Why },
): Result<string, Refusal> {
  const { task } = file;
  const step = task?.role === actor.kind && Object.hasOwn(steps, task.step) ? steps[task.step] : undefined;
  return whyOf(step?.paragraph(file), said);
}

/**
 * Why an official looks into personal data, as the access log keeps it: the step that waits for his role, by its paragraph, with
 * the reason of the list where he gives one besides, or else that reason.
 */
export function whyOf(step: string | undefined, said: Why): Result<string, Refusal> {
  if (step === undefined) return reasonOf(said);
  const own = `task ${step}`;
  if (said.why === undefined && said.number === undefined) return ok(own);
  const reason = reasonOf(said);
  return reason.ok ? ok(`${own}; ${reason.value}`) : reason;
}

/** A reason of the list, with the number of the document where it rests on one, and with none where it does not. */
export function reasonOf({ why, number }: Why): Result<string, Refusal> {
  if (!why) return missing('why');
  const { isNumbered } = readingReasons[why];
  if (isNumbered && number === undefined) return missing('number');
  if (!isNumbered && number !== undefined)
    return refused(fieldsWrong('5.4', { field: 'number', problem: 'NOT_NUMBERED', cure: withoutNumber }));
  return ok(`reason ${[why, number].filter(Boolean).join(' ')}`);
}

const withoutNumber = words(
  'Бұл себеп құжатқа негізделмейді: нөмірді алып тастаңыз немесе нөмірі бар себепті таңдаңыз',
  'Эта причина не опирается на документ: уберите номер или выберите причину с номером',
  'This reason rests on no document: leave the number out, or choose one that has a number',
);

const missing = (field: keyof Why) =>
  refused(fieldsWrong('5.4', { field, problem: 'MISSING', cure: textFaults.TEXT_BLANK }));
