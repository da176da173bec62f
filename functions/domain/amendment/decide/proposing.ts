import { type Actor, handOf, isStaff } from '#domain/actor.ts';
import type { Occasion } from '#domain/file/kind.ts';
import type { OnRecord } from '#domain/file/on-entry.ts';
import { EntryOf, recorded } from '#domain/file/on-entry.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { presentFault } from '#domain/file/present.ts';
import { fieldsWrong, refusal } from '#domain/file/refusal.ts';
import { type EntryIdentity, entryName } from '#domain/queue/list.ts';
import { amendmentGround } from '#domain/regulation/amendments/grounds.ts';
import { serviceCentreIds } from '#domain/regulation/offices/service-centres.ts';
import { youngerRules } from '#domain/regulation/periods.ts';
import { handedOver, postedByTwo } from '#domain/second-person/paper-handed.ts';
import { confirmationOf, unconfirmed } from '#domain/second-person/unconfirmed.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { localDate } from '../../time/local-date.ts';
import type { CommandOf } from '../command.ts';
import { type EntryInto, Ground } from '../event.ts';
import { stands } from '../rules/act.ts';
import { isUndone } from '../rules/annulment.ts';
import { isBurden } from '../rules/force.ts';
import { asksOfFamily, groundFault } from '../rules/ground.ts';
import { listsToChoose, mergedOf } from '../rules/merging.ts';
import { momentKnown } from '../rules/moment.ts';
import type { Decision, DecisionTable } from './decision.ts';

/** 73(1): an executor of the provider proposes; what nobody is removed for is refused by its article. */
export function propose(command: CommandOf<'ProposeAmendment'>, { actor, now }: Occasion): Decision {
  const { entry, record, holder, beside } = command;
  const isFound = actor.kind === 'machine' && command.found !== undefined;
  if (!isFound && actor.kind !== 'executor') return refused(refusal('FORBIDDEN'));
  const isOwn = isFound || (isStaff(actor) && entry?.provider === actor.organisation);
  if (!entry || !record || !isOwn) return refused(refusal('ENTRY_UNKNOWN'));
  if (command.purpose !== 'MERGING') return proposed(command, { entry, record }, { actor, now });
  const merged = mergedOf({ entry, record, holder, beside }, command.other);
  if (!merged) return refused(refusal('AMENDMENT_INCOMPLETE', { paragraph: '74', missing: ['into'] }));
  const { ended, stays } = merged;
  const into = { ...EntryOf.parse(stays.entry), request: stays.record.request, holder: stays.record.subject };
  const judged = { ...command, holder: ended.holder, beside: ended.beside, other: stays };
  return proposed(judged, { entry: ended.entry, record: merged.record, into }, { actor, now });
}

interface Proposed {
  readonly entry: EntryIdentity;
  readonly record: OnRecord;
  readonly into?: EntryInto;
}

/** To which moment: of a correction that is annulled the very one that it had replaced. */
function movedTo({ moment, annuls }: CommandOf<'ProposeAmendment'>, { priorityMoment: from }: EntryIdentity) {
  const to = annuls?.file?.moment?.from ?? (moment && momentKnown(moment));
  return to === undefined ? {} : { moment: { from, to } };
}

/** What an annulment names must be a decision of this very entry, in force, that its purpose undoes. */
function annulmentFault({ purpose, ground, annuls }: CommandOf<'ProposeAmendment'>, entry: EntryIdentity) {
  const mustAnnul = amendmentGround(Ground.parse(ground)).annuls === true;
  const isWrong = annuls ? !mustAnnul || !isUndone(annuls.file, { purpose, entry }) : mustAnnul;
  return isWrong ? refusal('AMENDMENT_INCOMPLETE', { paragraph: 'APPK 84', missing: ['annuls'] }) : undefined;
}

/** What is said and would change nothing: whoever says it believes that it does. */
function idleField(
  { purpose, moment, annuls, into, ...command }: CommandOf<'ProposeAmendment'>,
  isAskedOfFamily: boolean,
) {
  if (into && purpose !== 'MERGING') return 'into';
  if (moment && (purpose !== 'MOMENT' || annuls?.file?.moment)) return 'moment';
  return command.nobodyLeftInNeed && !isAskedOfFamily ? 'nobodyLeftInNeed' : undefined;
}

function proposed(
  command: CommandOf<'ProposeAmendment'>,
  { entry, record, into }: Proposed,
  { actor, now }: Occasion,
): Decision {
  const { purpose, ground, proposal, nobodyLeftInNeed, holder, beside, annuls } = command;
  const moved = movedTo(command, entry);
  const hasFamily = (record.family ?? []).length + (record.familyNames ?? []).length > 0;
  const isAskedOfFamily = asksOfFamily({ ground, hasFamily }, localDate(now));
  const idle = idleField(command, isAskedOfFamily);
  if (idle) return refused(fieldsWrong('73(3)', { field: idle, problem: 'NOTHING_BY_IT' }));
  const judged = {
    purpose,
    ground,
    ...moved,
    text: proposal.content,
    list: entry.onList,
    hasFamily,
    nobodyLeftInNeed,
    bornOn: command.bornOn,
  };
  const fault = groundFault(judged, localDate(now)) ?? annulmentFault(command, entry);
  if (fault) return refused(fault);
  const comesBeside = purpose === 'RESTORATION' && (annuls?.file ?? command.endedBy)?.isBeside;
  if (!stands(purpose, { entry, holder, beside, ...moved, other: command.other?.entry, isBeside: comesBeside }))
    return refused(refusal('ENTRY_NOT_STANDING'));
  const { provider, list, registerNumber, onList } = entry;
  return ok([
    {
      type: 'AmendmentProposed',
      purpose,
      entry: EntryOf.parse({ provider, list, registerNumber, onList }),
      ...recorded(record),
      ground: Ground.parse(ground),
      ...moved,
      ...(into ? { into } : {}),
      ...(annuls ? { annuls: annuls.id } : {}),
      ...(nobodyLeftInNeed ? { nobodyLeftInNeed } : {}),
      ...(beside === entryName(entry) || comesBeside ? { isBeside: true } : {}),
      proposal: proposal.record,
      ...(command.found ? { found: command.found } : handOf(actor)),
    },
  ]);
}

/** The centre whose operator took it. */
function takenBy(actor: Actor) {
  const centre = serviceCentreIds.find((id) => isStaff(actor) && id === actor.organisation);
  return centre ? { centre } : {};
}

/** APPK 73: whoever may lose his entry is told ground, facts and source at once, and answers before anything is drafted. */
export const answering: DecisionTable<
  'TellProposal' | 'HandOverProposal' | 'PostProposal' | 'AnswerProposal' | 'RecordHearing'
> = {
  TellProposal: (file, { paper, hasCabinet }) => {
    if (file.status !== 'PROPOSED') return ok([]);
    const isHeard = isBurden(file) && youngerRules.hearing.applies;
    const type = hasCabinet || !isBurden(file) ? ('ProposalTold' as const) : ('ProposalUnsent' as const);
    return ok([{ type, paper, ...(isHeard ? { hearing: true } : {}) }]);
  },
  HandOverProposal: (file, handed, { now }) => {
    const by = handedOver(file, handed, { now, paragraph: '73(3)' });
    return by.ok ? ok([{ type: 'ProposalHandedOver', ...by.value }]) : by;
  },
  PostProposal: (_file, posted) => {
    const by = postedByTwo(posted);
    return by.ok ? ok([{ type: 'ProposalPosted', ...by.value }]) : by;
  },
  AnswerProposal: (file, { answer, chosen, signed, paper, identity, person, confirmed }, { actor, now }) => {
    const stranger =
      actor.kind === 'recipient' ? undefined : presentFault(file, { person, identity, paragraph: '73(3)' }, now);
    if (stranger) return refused(stranger);
    const unsigned = actor.kind === 'recipient' ? signerFault(signed?.by, file.subject, 'citizen') : undefined;
    if (unsigned) return refused(unsigned);
    if (chosen !== undefined && !listsToChoose(file).includes(chosen))
      return refused({
        ...fieldsWrong('X144', { field: 'list', problem: 'LIST_NOT_HIS' }),
        isProven: true,
      });
    if (isBlank(answer.content))
      return refused({ ...refusal('REASON_MISSING', { paragraph: 'APPK 73' }), isProven: true });
    const byTwo = confirmationOf('answerAtDesk', confirmed);
    if (!signed && !byTwo) return refused({ ...unconfirmed('answerAtDesk'), isProven: true });
    const shown = signed
      ? { paper: signed.paper, signature: signed.signature }
      : { paper, identity: identity?.record, ...takenBy(actor), ...byTwo, daysRunOn: true as const };
    return ok([{ type: 'PersonAnswered', answer: answer.record, ...(chosen ? { chosen } : {}), ...shown }]);
  },
  RecordHearing: (file, { record }) => {
    if (file.hearing) return ok([]);
    if (isBlank(record.content)) return refused(refusal('REASON_MISSING', { paragraph: 'APPK 73' }));
    return ok([{ type: 'HearingHeld', record: record.record }]);
  },
};
