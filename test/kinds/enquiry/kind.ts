import { isStaff } from '#domain/actor.ts';
import type { ClaimChange } from '#domain/file/claims.ts';
import type { Kind, StepRow, TermRow } from '#domain/file/kind.ts';
import { words } from '#domain/words.ts';
import { Enquiry, type EnquiryCommand, type EnquiryEvent, StoredEvent } from './enquiry.ts';
import { decide, evolve } from './rules.ts';

const machine = ['Hold', 'OpenTask', 'ResumeProcedure', 'RecordArchive'];

const allowed: Record<Enquiry['status'], Kind['allowed'][string]> = {
  OPEN: {
    machine,
    clock: ['ClimbRung', 'ReckonTerms'],
    head: ['SeeCase', 'ClaimTask', 'ReleaseTask', 'DraftAnswer', 'SignAnswer'],
  },
  ANSWERED: { machine, clock: ['ClimbRung', 'ReckonTerms'], head: ['SeeCase'] },
};

const steps: Record<string, StepRow<Enquiry>> = {
  'ask-archive': {
    paragraph: () => '1',
    status: 'OPEN',
    answer: ({ found }) => (found ? 'found' : undefined),
    neighbour: { '': 'eAkimat' },
  },
  'answer-enquiry': {
    paragraph: () => '2',
    status: 'OPEN',
    answer: ({ status }) => (status === 'ANSWERED' ? 'answered' : undefined),
    role: 'head',
    term: 'answering',
    answeredBy: ['SignAnswer'],
  },
};

const terms: Record<string, TermRow<Enquiry>> = {
  answering: {
    name: words('Жауап мерзімі', 'Срок ответа', 'Answer'),
    edition: 'kezek',
    mark: 'I',
    paragraph: '2',
    begins: 'filing',
    amount: 3,
    unit: 'calendarDay',
    from: ['EnquiryOpened'],
    metBy: ['AnswerSigned'],
    lapsesOn: [],
  },
};

/** A second kind of file, of tests alone: what a kind costs, and the proof that the frame knows none. */
export const enquiry: Kind<Enquiry, EnquiryCommand, EnquiryEvent> = {
  prefix: 'enquiry',
  read: (stored) => Enquiry.parse(stored),
  readEvent: (stored) => StoredEvent.parse(stored),
  allowed,
  endings: ['ANSWERED'],
  relation: ({ office }, actor) => (isStaff(actor) && actor.organisation !== office ? 'OTHER_ORGANISATION' : undefined),
  decide,
  evolve,
  steps,
  startsOn: { enquiry: ['EnquiryOpened'] },
  terms: () => terms,
  termTable: { answering: { whenMissed: 'Whoever asked about the dossier waits longer than was promised.' } },
  isAtRest: ({ status }) => status === 'ANSWERED',
  persons: () => ({}),
  officeOf: ({ office }) => office,
  claims: (events, { id, dossier }) => {
    const dossiers = { key: `enquiry#${dossier}`, holder: id, taken: 'DUPLICATE_REQUEST' } as const;
    return events.flatMap<ClaimChange>(({ type }) => {
      if (type === 'EnquiryOpened') return [{ ...dossiers, change: 'take', file: id }];
      return type === 'AnswerSigned' ? [{ ...dossiers, change: 'release' }] : [];
    });
  },
  metrics: { open: 'OpenEnquiries', missed: 'EnquiryMissed' },
};
