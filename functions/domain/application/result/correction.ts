import * as z from 'zod/mini';
import { nameKey } from '#domain/application/filing/filing-shape.ts';
import { event } from '#domain/file/event.ts';
import type { Recorded } from '#domain/file/kind.ts';
import { idOf, type PaperRef, RecordRef, SignatureRef, PaperRef as StoredPaper } from '#domain/file/refs.ts';
import { slipFields } from '#domain/form/slip.ts';
import { words } from '#domain/words.ts';

const [text, instant] = [z.string(), z.string()];
const slip = { personRef: text, field: z.enum(slipFields) };
const signed = {
  paper: StoredPaper,
  signature: SignatureRef,
  certificateSerial: z.optional(text),
  verificationCode: z.optional(text),
  by: idOf('staff'),
  standsFor: z.optional(idOf('staff')),
  /** the paper in whose place it comes */
  replaces: idOf('paper'),
};

/** What becomes of a slip in what is signed and given: proposed, returned by the head, or signed as a paper (X57). */
export const correctionEvents = [
  event('CorrectionProposed', {
    form: RecordRef,
    correction: RecordRef,
    ...slip,
    familyNames: z.optional(z.array(text)),
    nameKey,
    by: idOf('staff'),
    person: z.optional(idOf('person')),
    dueAt: instant,
  }),
  event('CorrectionReturned', { reason: RecordRef }),
  event('PaperCorrected', { certificateSha256: text, ...signed }),
] as const;

/** A correction that waits for the head's signature; `record`: what it was, what it is, and why. */
export const OpenCorrection = z.object({
  form: RecordRef,
  record: RecordRef,
  ...slip,
  nameKey,
  by: idOf('staff'),
  person: z.optional(idOf('person')),
  at: instant,
});
export type OpenCorrection = z.infer<typeof OpenCorrection>;

/** A paper signed in the place of another, and the slip that it corrects. */
export const CorrectedPaper = z.object({ at: instant, ...signed, ...slip, record: RecordRef });
export type CorrectedPaper = z.infer<typeof CorrectedPaper>;

/** A paper of a decision, and how it was signed. */
export type DecisionPaper = Pick<
  CorrectedPaper,
  'signature' | 'certificateSerial' | 'verificationCode' | 'by' | 'standsFor' | 'at'
> & {
  readonly paper: PaperRef;
};

interface Decided {
  readonly result?: DecisionPaper | undefined;
  readonly corrections?: readonly CorrectedPaper[] | undefined;
}

/** The papers of a decision as they were signed, the first of them before those that came in its place. */
export const papersOfDecision = ({ result, corrections = [] }: Decided): readonly DecisionPaper[] =>
  result ? [result, ...corrections] : [];

/** The paper of a decision that stands today. */
export const standingPaper = (decided: Decided): DecisionPaper | undefined => papersOfDecision(decided).at(-1);

/** The step of whoever signs it: no machine waits for it, since the procedure has ended. */
export const signing = {
  step: 'APPK 82',
  term: 'correction',
  label: words(
    'Басшы түзетілген құжатқа қол қояды',
    'Руководитель подписывает исправленный документ',
    'The head signs the corrected paper',
  ),
} as const;

interface Corrected {
  readonly provider?: string | undefined;
}

/** It lies before the head until he signs or returns it. */
export const laidBefore = <F extends Corrected>(file: F, dueAt: string, { at }: Recorded) => ({
  ...file,
  task: { step: signing.step, role: 'head' as const, organisation: file.provider ?? '', openedAt: at, dueAt },
});

/** Nobody waits for it any more. */
export const settled = <F extends { readonly task?: { readonly step: string } | undefined }>(file: F): F => {
  if (file.task?.step !== signing.step) return file;
  const { task: _, ...rest } = file;
  return rest as F;
};
