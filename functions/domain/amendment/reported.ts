import { groundName } from '../regulation/amendments/ground-names.ts';
import { amendmentGroundIds } from '../regulation/amendments/grounds.ts';
import { notCounted, type Reported, staffingNotCounted } from '../reports/reported.ts';
import { type Words, words } from '../words.ts';
import type { Amendment } from './amendment.ts';
import type { EventOf, OwnEvent } from './event.ts';
import { namesOfTerms, type TermId } from './terms.ts';

/** What only a supervisor keeps: he confirms a draft (X143), and names who acts as a head (X74). */
const supervisors: readonly string[] = ['confirmation', 'actingHead'] satisfies TermId[];

const is =
  (...purposes: readonly Amendment['purpose'][]) =>
  (_: unknown, { purpose }: Amendment): boolean =>
    purposes.includes(purpose);

const ground = (_: unknown, file: Amendment): string => file.ground;
const purpose = (_: unknown, file: Amendment): string => file.purpose;

/** The decision to amend as it was proposed, of these purposes. */
const amends =
  (...purposes: readonly Amendment['purpose'][]) =>
  ({ outcome }: EventOf<'DecisionSigned'>, file: Amendment): boolean =>
    outcome === 'AMENDED' && purposes.includes(file.purpose);

const purposes: Readonly<Record<Amendment['purpose'], Words>> = {
  REMOVAL: words('Есептен шығару', 'Снятие с учета', 'Removal'),
  RESTORATION: words('Қалпына келтіру', 'Восстановление', 'Restoration'),
  MOMENT: words('Кезек сәтін түзету', 'Исправление момента', 'Correction of the moment'),
  LEAVING: words('Кезектен шығу', 'Выход из очереди', 'Leaving'),
  MERGING: words('Жазбаларды біріктіру', 'Объединение записей', 'Merging'),
};
const suspended = words('Шағым қаралғанша', 'До ответа на жалобу', 'Until the complaint is answered');

/** What of an amendment is counted in the month’s report: each event, and under which figure. */
export const reportedAmendment: Reported<Amendment, OwnEvent> = {
  office: ({ entry }) => entry.provider,
  names: {
    ...Object.fromEntries(amendmentGroundIds.map((id) => [id, groundName(id)])),
    ...purposes,
    SUSPENDED: suspended,
  },
  termNames: namesOfTerms,
  supervisors,
  officeOfTerm: (term, { entry }) => (supervisors.includes(term) ? 'oblast' : entry.provider),
  // biome-ignore format: a table, one event a row
  events: {
    AmendmentProposed: [{ figure: 'proposed', of: purpose, official: ({ by }) => by }],
    LeavingFiled: [{ figure: 'proposed', of: purpose }],
    LeavingAcknowledged: notCounted,
    LeavingRevoked: [{ figure: 'withdrawn', of: purpose }],
    ProposalTold: notCounted,
    ProposalUnsent: notCounted,
    ProposalHandedOver: notCounted,
    ProposalPosted: notCounted,
    ProposalReached: notCounted,
    PersonAnswered: notCounted,
    AnswerTermEnded: notCounted,
    HearingHeld: notCounted,
    ExaminerNamed: notCounted,
    AmendmentDrafted: notCounted,
    DraftConfirmed: [{ figure: 'confirmed', of: purpose, official: ({ by }) => by }],
    DraftReturned: notCounted,
    DecisionSigned: [
      { figure: 'entryLeft', when: ({ outcome }) => outcome === 'LEFT', of: purpose },
      { figure: 'restorationSigned', when: amends('RESTORATION'), of: ground, official: ({ by }) => by },
      { figure: 'momentSigned', when: amends('MOMENT'), of: ground, official: ({ by }) => by },
    ],
    DecisionDelivered: notCounted,
    CabinetMissing: notCounted,
    DecisionPosted: notCounted,
    ForceDue: notCounted,
    AmendmentInForce: [
      { figure: 'removed', when: is('REMOVAL'), of: ground },
      { figure: 'left', when: is('LEAVING') },
      { figure: 'restored', when: is('RESTORATION'), of: ground },
      { figure: 'merged', when: ({ instead }, file) => file.purpose === 'MERGING' || instead !== undefined },
      { figure: 'momentCorrected', when: is('MOMENT'), of: ground },
    ],
    AmendmentOvertaken: notCounted,
    AmendmentSuspended: [
      { figure: 'suspended' },
      // it was in force, and its person is back meanwhile (X54)
      { figure: 'restored', when: ({ gaveWay }) => gaveWay === true, of: () => 'SUSPENDED' },
    ],
    ComplaintAnswered: notCounted,
    SecondInstanceSeized: notCounted,
    FinalAnswerGiven: notCounted,
    SuspensionEnded: notCounted,
    ComplaintUpheld: [{ figure: 'upheld', of: purpose, official: (_, __, { id }) => id }],
    AmendmentResumed: [{ figure: 'removed', of: ground }],
    AppealTermEnded: notCounted,
    ...staffingNotCounted,
    RecusalDeclared: notCounted,
  },
};
