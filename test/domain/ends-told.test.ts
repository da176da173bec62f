import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { PaperContent } from '#casework/papers/paper.ts';
import { AmendmentEvent } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { ComplaintEvent } from '#domain/complaint/event.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { HomeVisitEvent } from '#domain/home-visit/event.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { kinds } from '#domain/kinds.ts';
import { OfferEvent } from '#domain/offer/event.ts';
import { offer } from '#domain/offer/kind.ts';
import { aDecision } from '#test/builders/amendments/an-amendment.ts';
import { filesInEveryState } from '#test/builders/step-answers.ts';
import { aWindow } from '#test/builders/visits/a-visit.ts';
import { filled } from '#test/builders/words/typed-fields.ts';

/** By which paper whoever a file is about is told that it has ended, and which event keeps it, where another than the end. */
interface Told {
  readonly paper: PaperContent['type'];
  readonly in?: string;
}
/** A paper, or why there is none. */
type Ends = Readonly<Record<string, Told | string>>;

interface Row {
  readonly kind: Kind;
  readonly options: readonly unknown[];
  readonly files: readonly FileState[];
  readonly ends: Ends;
}

const ofResult = { paper: 'REGISTRATION_NOTICE', in: 'ResultSigned' } as const;
const ofDecision = { paper: 'AMENDMENT_DECISION', in: 'DecisionSigned' } as const;
const ofAnswer = { paper: 'COMPLAINT_ANSWER', in: 'AnswerSigned' } as const;

// biome-ignore format: a table, one end a row
const ends = {
  case: {
    PackageRefused:        { paper: 'INTAKE_REFUSAL_RECEIPT' },
    DataUnavailable:       { paper: 'DATA_UNAVAILABLE' },
    SignatureNotConfirmed: { paper: 'SIGNATURE_NOT_CONFIRMED' },
    PackageReturned:       { paper: 'DOCUMENT_DEFECTS_REFUSAL' },
    ResultDelivered:       ofResult,
    ResultIssued:          ofResult,
    RequestWithdrawn:      { paper: 'WITHDRAWAL_STATEMENT' },
    DraftDiscarded:        'a draft that was never filed ends nothing of his (X45)',
  },
  amendment: {
    DecisionDelivered:  ofDecision,
    DecisionPosted:     ofDecision,
    AppealTermEnded:    ofDecision,
    LeavingRevoked:     { paper: 'STAYING_STATEMENT' },
    ComplaintUpheld:    'he has complained, and holds the answer by which he was right',
    AmendmentOvertaken: 'another act about his entry came first, and has a paper of its own',
  },
  complaint: {
    AnswerCarriedOut:   ofAnswer,
    ComplaintFulfilled: ofAnswer,
    ComplaintWithdrawn: { paper: 'COMPLAINT_WITHDRAWAL' },
  },
  visit: {
    VisitRefused:       { paper: 'VISIT_REFUSAL' },
    VisitClosed:        { paper: 'VISIT_CLOSED', in: 'NobodyFoundHome' },
    ResultHanded:       { paper: 'VISIT_RESULT' },
    PackageTakenAtHome: 'his request goes on, and has papers of its own',
    VisitCancelled:     'by his own wish (X178)',
  },
  offer: {
    OfferRefused:       { paper: 'OFFER_ANSWER' },
    OfferNotReached:    { paper: 'OFFER_NOT_REACHED' },
    OfferNotProven:     { paper: 'OFFER_NOT_REACHED', in: 'SilenceChecked' },
    VotedAgainst:       { paper: 'OFFER_NOT_PROVIDED' },
    OfferOvertaken:     { paper: 'OFFER_WITHDRAWN' },
    AllocationRevoked:  { paper: 'ALLOCATION_UNDONE' },
    AllocationAnnulled: { paper: 'ALLOCATION_UNDONE' },
    OfferLapsed:        { paper: 'OFFER', in: 'OfferTold' },
    SilenceRefuted:     'by what he has shown himself, and to his good (X251)',
    SuccessorLacking:   'he has died, and nobody of his family asked for his place (X210)',
    KeysGiven:          'he has the dwelling, by the decision and the contract',
  },
} as const satisfies Readonly<Record<string, Ends>>;

/** Those that are about no one person. */
const nobodys = ['dwelling', 'allocation', 'oldlist', 'oldentry', 'inventory', 'needs'];

const { cases, amendments, complaints, visits, offers } = filesInEveryState;
const at = '2026-11-24T09:00:00.000Z';
const suspension = { filedOn: '2026-11-20', at } as never;
const amended = amendments.flatMap((file) => [file, { ...file, decision: aDecision('LEFT') }, { ...file, suspension }]);
const windowed = visits.flatMap((file) => [file, { ...file, window: { ...aWindow, by: 'staff_1', at } }]);

const rows: readonly Row[] = [
  { kind: application as never, options: ApplicationEvent.def.options, files: cases, ends: ends.case },
  { kind: amendment as never, options: AmendmentEvent.def.options, files: amended, ends: ends.amendment },
  { kind: complaint as never, options: ComplaintEvent.def.options, files: complaints, ends: ends.complaint },
  { kind: homeVisit as never, options: HomeVisitEvent.def.options, files: windowed, ends: ends.visit },
  { kind: offer as never, options: OfferEvent.def.options, files: offers, ends: ends.offer },
];

type Shape = Parameters<typeof filled>[0] & { readonly shape: Readonly<Record<string, z.core.$ZodTypes>> };

/** An event with all that it may tell, and with nothing that it need not. */
function toldOf(schema: Shape): readonly Typed[] {
  const whole = filled(schema, () => 'X') as Typed[];
  const needed = Object.keys(schema.shape).filter((key) => schema.shape[key]?._zod.def.type !== 'optional');
  return whole.flatMap((event) => [
    event,
    Object.fromEntries(Object.entries(event).filter(([key]) => needed.includes(key))) as unknown as Typed,
  ]);
}

/** Every file that comes of each event, of whatever file before. */
function becomes({ kind, options, files }: Row) {
  const recorded = { id: 'file_1', at, commit: 2 };
  const told = (options as readonly Shape[]).flatMap(toldOf);
  return told.flatMap((event) => files.flatMap((before) => after(before, event)));

  function after(before: FileState, event: Typed) {
    try {
      return [{ event: event.type, before, after: kind.evolve(before, event, recorded) }];
    } catch {
      // no such event comes of such a file
      return [];
    }
  }
}

it('is a table of every kind of file that is somebody’s', () => {
  expect([...Object.keys(ends), ...nobodys].toSorted()).toEqual(kinds.map(({ prefix }) => prefix).toSorted());
});

describe.each(rows.map((row) => [row.kind.prefix, row] as const))('what ends a %s (X312)', (_, row) => {
  const all = becomes(row);

  it('is every event by which its status comes to be an end', () => {
    const isEnd = ({ status }: FileState) => row.kind.endings.includes(status);
    const ending = all.filter(({ before, after }) => isEnd(after) && before.status !== after.status);
    expect([...new Set(ending.map(({ event }) => event))].toSorted()).toEqual(Object.keys(row.ends).toSorted());
  });

  it('is told by a paper that is kept, or says why by none', () => {
    const keeping = new Set(all.flatMap(({ event, after }) => (after.papers.X ? [event] : [])));
    for (const [event, told] of Object.entries(row.ends))
      expect([event, typeof told === 'string' || keeping.has(told.in ?? event)]).toEqual([event, true]);
  });
});
