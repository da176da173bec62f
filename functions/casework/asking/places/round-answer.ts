import * as z from 'zod/mini';
import { isFamilyReason } from '#domain/queue/allocating/family-reasons.ts';
import { passWords } from '#domain/queue/allocating/pass-words.ts';
import type { AboutDwelling, WhyNot } from '#domain/queue/allocating/why-not.ts';
import {
  candidateWords,
  dwellingKindWords,
  inFamilyWords,
  wentWords,
  withdrawnWords,
} from '#domain/queue/allocating/why-not-words.ts';
import { overrideGroundIds } from '#domain/regulation/allocations/override-grounds.ts';
import { passReasonIds } from '#domain/regulation/allocations/pass-reasons.ts';
import { withdrawalGroundIds } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { Words } from '../status/status-answer.ts';

/** What a round says to somebody of one dwelling of his list: no address, and of nobody else a name or number. */
const OfDwelling = z.object({
  rooms: z.number(),
  area: z.number(),
  floor: z.number(),
  locality: z.string(),
  text: Words,
  isMine: z.boolean(),
  /** of whoever has it; absent: nobody has */
  priorityMoment: z.optional(z.string()),
  override: z.optional(z.enum(overrideGroundIds)),
  /** by which ground it left the round; absent: it did not */
  withdrawn: z.optional(z.enum(withdrawalGroundIds)),
  wentText: Words,
  /** why it was not his, each with its article and, where it lies in his family, its numbers */
  reasons: z.array(z.object({ reason: z.enum(passReasonIds), text: Words })),
  /** to whoever has shown no document: that there are more reasons, and where they are told */
  inFamilyText: z.optional(Words),
});

/** Was I a candidate, for which dwellings, why not I, and who. */
export const RoundAnswer = z.object({
  wasCandidate: z.boolean(),
  text: Words,
  dwellings: z.array(OfDwelling),
});
export type RoundAnswer = z.infer<typeof RoundAnswer>;

/** A round as it is told to somebody who stands on a list of its provider (X198). */
export const RoundOfPerson = z.object({
  allocationId: z.string(),
  provider: z.string(),
  openedOn: z.string(),
  ...RoundAnswer.shape,
});
export type RoundOfPerson = z.infer<typeof RoundOfPerson>;

/** Whose family it is has shown who he is; on the telephone nobody has. */
interface Hearing {
  readonly hearsOfFamily: boolean;
}

function ofDwelling(
  { kind, went, withdrawn: lost, reasons: all, findings }: AboutDwelling,
  { hearsOfFamily }: Hearing,
): z.infer<typeof OfDwelling> {
  const reasons = all.filter((reason) => hearsOfFamily || !isFamilyReason(reason));
  const override = overrideGroundIds.find((id) => id === went?.override);
  const withdrawn = withdrawalGroundIds.find((id) => id === lost);
  return {
    ...kind,
    text: dwellingKindWords(kind),
    isMine: went?.isMine ?? false,
    ...(went ? { priorityMoment: went.priorityMoment } : {}),
    ...(override ? { override } : {}),
    ...(withdrawn ? { withdrawn } : {}),
    wentText: withdrawn ? withdrawnWords(withdrawn) : wentWords(went),
    reasons: reasons.flatMap((reason) => {
      const found = findings.filter((finding) => finding.reason === reason);
      return (found.length > 0 ? found : [undefined]).map((finding) => ({ reason, text: passWords(reason, finding) }));
    }),
    ...(reasons.length < all.length ? { inFamilyText: inFamilyWords } : {}),
  };
}

/** The answer of a round in words, the same in the cabinet, at the desk and on the telephone; what lies in his family only to whoever is known (X249). */
export const roundAnswer = (why: WhyNot, hearing: Hearing): RoundAnswer => ({
  wasCandidate: why.was === 'CANDIDATE',
  text: candidateWords(why),
  dwellings: why.was === 'CANDIDATE' ? why.dwellings.map((one) => ofDwelling(one, hearing)) : [],
});
