import type { TermEnd, TermRow } from '../file/kind.ts';
import type { TermState } from '../file/state.ts';
import { actingHeadTerm } from '../file/tasks/staffing.ts';
import { lasting, namesIn } from '../file/terms/lasting.ts';
import { periods } from '../regulation/periods.ts';
import { words } from '../words.ts';
import type { Amendment } from './amendment.ts';
import type { EventType } from './event.ts';
import { isConfirmedFirst } from './rules/confirmation.ts';
import { isBurden } from './rules/force.ts';

export const termIds = [
  'telling',
  'transit',
  'answer',
  'hearing',
  'examination',
  'confirmation',
  'signature',
  'notice',
  'force',
  'suspension',
  'appeal',
  'actingHead',
] as const;
export type TermId = (typeof termIds)[number];

interface Term extends TermRow<Amendment> {
  readonly from: readonly EventType[];
  readonly metBy: readonly EventType[];
  readonly endsIn?: EventType;
}

const long = (days: Parameters<typeof lasting>[0]) => ({ ...lasting(days), lapsesOn: [] });

/** The last moment of the days for the answer, however early it came: the examination's days begin after them. */
const afterAnswer = ({ terms: { answer } }: Amendment): string | undefined => answer && lastMomentOf(answer);

/** A letter has reached him with the end of its tenth day: his own days begin with the next. */
const afterTransit = ({ terms: { transit } }: Amendment): string | undefined => transit && lastMomentOf(transit);

const lastMomentOf = ({ dueAt }: TermState): string => new Date(Date.parse(dueAt) - 1).toISOString();

// biome-ignore format: a table, one term a row
const rows = {
  telling:     { name: words('Мәселені хабарлау мерзімі', 'Срок извещения о вопросе', 'Term for telling a proposal'),                    paragraph: 'APPK 73; X125', ...long(periods.proposalSent),        from: ['ProposalUnsent'],                     metBy: ['ProposalHandedOver', 'ProposalPosted'] },
  transit:     { name: words('Хаттың жету күні', 'День доставки письма', 'Day on which the letter counts as delivered'),                  paragraph: 'X125',          ...long(periods.postedDelivered),     from: ['ProposalPosted'],                     metBy: [], endsIn: 'ProposalReached' },
  answer:      { name: words('Түсініктеме беру мерзімі', 'Срок для пояснения', 'Term for the answer'),                                  paragraph: 'APPK 73; X121', ...long(periods.proposalAnswered),    from: ['ProposalTold', 'ProposalHandedOver', 'ProposalReached'], metBy: ['PersonAnswered'], startedAt: afterTransit, endsIn: 'AnswerTermEnded' },
  hearing:     { name: words('Тыңдау мерзімі', 'Срок заслушивания', 'Term for the hearing'),                                             paragraph: 'APPK 73',       ...long(periods.hearingBeforeDecision), from: ['PersonAnswered', 'AnswerTermEnded'], metBy: ['HearingHeld'] },
  examination: { name: words('Мәселені қарау мерзімі', 'Срок рассмотрения вопроса', 'Term for the examination'),                         paragraph: 'APPK 76',       ...long(periods.amendmentExamined),   from: ['PersonAnswered', 'AnswerTermEnded'],  metBy: ['AmendmentDrafted'], startedAt: afterAnswer, goesOnAfter: ['DraftReturned'] },
  confirmation: { name: words('Жобаны растау мерзімі', 'Срок подтверждения проекта', 'Term for the confirmation of a draft'),                     paragraph: 'X143',          ...long(periods.amendmentConfirmed),  from: ['AmendmentDrafted'],                   metBy: ['DraftConfirmed', 'DraftReturned'] },
  signature:   { name: words('Шешімге қол қою мерзімі', 'Срок подписания решения', 'Term for the signature of the decision'),           paragraph: '5.5',           ...long(periods.amendmentSigned),     from: ['AmendmentDrafted'],                   metBy: ['DecisionSigned', 'DraftReturned'] },
  notice:      { name: words('Шешімді хабарлау мерзімі', 'Срок извещения о решении', 'Term for telling the decision'),                  paragraph: '73(3)',         ...long(periods.removalNotice),       from: ['DecisionSigned'],                     metBy: ['DecisionDelivered', 'DecisionPosted'] },
  force:       { name: words('Шешімнің күшіне ену күні', 'День вступления решения в силу', 'Day on which the decision takes effect'),   paragraph: 'X53',           ...long(periods.postedDelivered),     from: ['DecisionPosted'],                     metBy: [], endsIn: 'ForceDue', lapsesOn: ['AmendmentSuspended'], goesOnAfter: ['SuspensionEnded', 'FinalAnswerGiven'] },
  suspension:  { name: words('Тоқтата тұру мерзімі', 'Срок приостановления', 'Term of the suspension'),                                        paragraph: 'APPK 96; X54',  ...long(periods.suspensionAfterAnswer), from: ['ComplaintAnswered'],                metBy: [], endsIn: 'SuspensionEnded', lapsesOn: ['SecondInstanceSeized'] },
  appeal:      { name: words('Шағымдану мерзімі', 'Срок обжалования', 'Term of appeal'),                                               paragraph: 'APPK 92',       ...long(periods.appeal),              from: ['AmendmentInForce'],                   metBy: [], endsIn: 'AppealTermEnded', lapsesOn: ['AmendmentSuspended'], goesOnAfter: ['AmendmentResumed'] },
  actingHead:  { ...actingHeadTerm,                                                                                                      paragraph: 'APPK 67; X74', from: ['HeadLacking'],              metBy: ['ActingHeadNamed', 'HeadReturned'], lapsesOn: [] },
} as const satisfies Record<TermId, Term>;

export const isTerm = (text: string): text is TermId => (termIds as readonly string[]).includes(text);

/** How each is called. */
export const namesOfTerms = namesIn<TermId>(rows);

/** Every term that an amendment may have; which one has {@link termsOf} says. */
export const terms: Readonly<Record<TermId, TermRow<Amendment>>> = rows;

/** The paragraph, or the reading, that sets a term. */
export const paragraphOfTerm = (term: TermId): string => rows[term].paragraph;

/** What burdens nobody is not waited for: its examination begins as soon as it is told (X121). */
const favourable: Readonly<Record<string, TermRow<Amendment>>> = {
  examination: { ...rows.examination, from: ['ProposalTold'] },
  signature: rows.signature,
  notice: rows.notice,
  appeal: { ...rows.appeal, from: ['DecisionDelivered', 'DecisionPosted'] },
  actingHead: rows.actingHead,
};
/** Who leaves by his own wish may take it back for ten days, to the end of the last, whatever day that is. */
const leaving: Readonly<Record<string, TermRow<Amendment>>> = {
  force: { ...rows.force, from: ['LeavingFiled'], lapsesOn: ['LeavingRevoked'] },
  appeal: rows.appeal,
};
const { confirmation: _, ...plain } = rows;
const { hearing: __, ...unheard } = plain;

/** The terms that an amendment knows: a hearing's only where one is to be held. */
export function termsOf(file: Amendment): Readonly<Record<string, TermRow<Amendment>>> {
  if (file.purpose === 'LEAVING') return leaving;
  const known = isBurden(file) ? whileAwaited(file, burdensome(file)) : favourable;
  return isConfirmedFirst(file) ? { ...known, ...confirmedFirst(file) } : known;
}

/** An answer after which his days run on meets and begins nothing (X121). */
function whileAwaited({ status }: Amendment, known: Readonly<Record<string, TermRow<Amendment>>>) {
  if (status !== 'ANSWER_AWAITED') return known;
  const others = (types: readonly string[]) => types.filter((type) => type !== 'PersonAnswered');
  const rest = ([term, row]: [string, TermRow<Amendment>]) =>
    [term, { ...row, from: others(row.from), metBy: others(row.metBy) }] as const;
  return Object.fromEntries(Object.entries(known).map(rest));
}

/** A hearing is held where the switch said so; what was in force, or is left as it is, has no day of its effect to wait for (X53, X54). */
function burdensome({ isToBeHeard, suspension, decision }: Amendment): Readonly<Record<string, TermRow<Amendment>>> {
  const { goesOnAfter: _, ...force } = rows.force;
  const known = isToBeHeard ? plain : unheard;
  if (decision?.outcome === 'LEFT') return { ...known, force: { ...force, from: [] } };
  return suspension?.gaveWay ? { ...known, force } : known;
}

/** The head's day begins once a supervisor has confirmed; that an entry stays as it is needs no second word. */
function confirmedFirst({ draft }: Amendment): Readonly<Record<string, TermRow<Amendment>>> {
  const { confirmation, signature } = rows;
  if (draft?.outcome === 'LEFT') return { confirmation: { ...confirmation, from: [] }, signature };
  return { confirmation, signature: { ...signature, from: ['DraftConfirmed'] } };
}

/** What the end of each term means, in the alarm's own words. */
export const termTable: Readonly<Record<TermId, TermEnd>> = {
  telling: {
    whenMissed: 'Whoever may lose his entry is not told of it, and cannot answer (APPK 73).',
    whenNear: 'Whoever may lose his entry has not been told of it, and the three days for that are nearly over.',
  },
  transit: { endsIn: rows.transit.endsIn },
  answer: { endsIn: rows.answer.endsIn },
  hearing: { whenMissed: 'Whoever may lose his entry has not been heard in three working days (APPK 73).' },
  examination: {
    whenMissed:
      'Whether somebody loses his entry is not decided in fifteen working days, and he does not know where he stands.',
  },
  confirmation: {
    whenMissed: 'A draft that takes a supervisor’s word waits for it longer than three working days.',
  },
  signature: { whenMissed: 'A drafted decision about an entry waits for the head’s signature.' },
  notice: {
    whenMissed:
      'A decision about an entry has not been told in ten days, so whoever it is about cannot complain (73(3)).',
    whenNear: 'A decision about an entry is signed and not sent, and the ten days for telling it are nearly over.',
  },
  force: { endsIn: rows.force.endsIn },
  suspension: { endsIn: rows.suspension.endsIn },
  appeal: { endsIn: rows.appeal.endsIn },
  actingHead: {
    whenMissed:
      'Nobody may act as the head, the supervisor has named no other in three working days, and a decision about somebody’s entry stands still (APPK 67).',
  },
};
