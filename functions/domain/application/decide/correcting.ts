import { officialSignerFault } from '#domain/file/papers/signer.ts';
import { refusal } from '#domain/file/refusal.ts';
import { type Actor, isStaff } from '../../actor.ts';
import { ok, refused } from '../../result.ts';
import { isBlank } from '../../text/characters.ts';
import { datesOf } from '../../time/term-dates.ts';
import type { Application } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { standingPaper } from '../result/correction.ts';
import { termRow } from '../terms.ts';
import { staffOf } from './acting-official.ts';
import type { Decide, Decision, DecisionTable } from './decision.ts';

type Corrected = Omit<CommandOf<'CorrectSlip'>, 'type'>;

/** X57: a slip in what is signed is proposed to the head, who signs within the term; until then nothing that is signed moves. */
export function proposed(
  { channel }: Application,
  { record: form, correction, slip, familyNames, nameKey }: Corrected,
  { actor, now }: Parameters<Decide<'CorrectSlip'>>[2],
): Decision {
  const { dueAt } = datesOf(termRow('correction', channel), now);
  const { personRef, field } = slip;
  const written = { form, correction: correction.record, personRef, field };
  const keys = { familyNames: [...familyNames], nameKey };
  return ok([{ type: 'CorrectionProposed', ...written, ...keys, ...proposerOf(actor), dueAt }]);
}

/** The head sends it back to whoever proposed it, with a reason; the paper that is signed stands. */
export const returnedCorrection = ({ reason }: CommandOf<'ReturnDraft'>): Decision =>
  isBlank(reason.content)
    ? refused(refusal('REASON_MISSING', { paragraph: 'X57' }))
    : ok([{ type: 'CorrectionReturned', reason: reason.record }]);

/** APPK 82: by whom it was signed, it is corrected; the paper names the one in whose place it comes. */
export const correcting: DecisionTable<'SignCorrection'> = {
  SignCorrection: (theCase, { type: _, draftRecord, signedBy, official, ...signed }, { actor }) => {
    const fault = officialSignerFault(actor, { signedBy, official });
    if (fault) return refused(fault);
    const replaced = standingPaper(theCase)?.paper.id;
    if (theCase.correction?.record.id !== draftRecord || replaced === undefined)
      return refused(refusal('DRAFT_CHANGED', { paragraph: 'X57' }));
    const standing = isStaff(actor) && actor.standsFor ? { standsFor: actor.standsFor } : {};
    return ok([{ type: 'PaperCorrected', ...signed, by: staffOf(actor), ...standing, replaces: replaced }]);
  },
};

const proposerOf = (actor: Actor) => ({
  by: staffOf(actor),
  ...(isStaff(actor) && actor.person ? { person: actor.person } : {}),
});
