import * as z from 'zod/mini';
import type { ClaimChange } from '#domain/file/claims.ts';
import { event, frameEvents } from '#domain/file/event.ts';
import { reach } from '#domain/file/evolve.ts';
import type { Kind, TermRow } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { fileShape, opened } from '#domain/file/state.ts';
import { ok, refused } from '#domain/result.ts';
import { words } from '#domain/words.ts';

const Enquiry = z.object({ ...fileShape, subject: z.string(), archive: z.optional(z.string()) });
export type Enquiry = z.infer<typeof Enquiry>;

const own = [
  event('EnquiryOpened', { id: z.string(), subject: z.string() }),
  event('ArchiveAnswered', { found: z.string() }),
  event('EnquiryAnswered', {}),
] as const;
type EnquiryEvent = z.infer<(typeof own)[number]>;
const Stored = z.discriminatedUnion('type', [...own, ...frameEvents]);

export type EnquiryCommand =
  | { readonly type: 'OpenEnquiry'; readonly id: string; readonly subject: string }
  | { readonly type: 'RecordArchive'; readonly found: string }
  | { readonly type: 'AnswerEnquiry' };

const answering: TermRow<Enquiry> = {
  name: words('Жауап мерзімі', 'Срок ответа', 'Answer'),
  edition: 'kezek',
  mark: 'I',
  paragraph: 'test',
  begins: 'filing',
  amount: 3,
  unit: 'calendarDay',
  from: ['EnquiryOpened'],
  metBy: ['EnquiryAnswered'],
  lapsesOn: [],
};

const byMachine = ['Hold', 'OpenTask', 'ResumeProcedure', 'RecordArchive'];

/** A second kind, of tests alone: a question that the archive and then the head answer. */
export const enquiry: Kind<Enquiry, EnquiryCommand, EnquiryEvent> = {
  prefix: 'enquiry',
  read: (stored) => Enquiry.parse(stored),
  readEvent: (stored) => Stored.parse(stored) as EnquiryEvent,
  allowed: {
    OPEN: { machine: byMachine, clock: ['ClimbRung'], head: ['ClaimTask', 'ReleaseTask', 'AnswerEnquiry'] },
    ANSWERED: { machine: byMachine, clock: ['ClimbRung'] },
  },
  endings: ['ANSWERED'],
  relation: () => undefined,
  decide: (before, command) => {
    if (command.type === 'OpenEnquiry')
      return ok(before ? [] : [{ type: 'EnquiryOpened', id: command.id, subject: command.subject }]);
    if (!before) return refused(refusal('CASE_NOT_FOUND'));
    if (command.type === 'RecordArchive')
      return ok(before.archive ? [] : [{ type: 'ArchiveAnswered', found: command.found }]);
    return ok([{ type: 'EnquiryAnswered' }]);
  },
  evolve: (before, told, recorded) => {
    if (told.type === 'EnquiryOpened') {
      const first = { ...opened(told.id, recorded.at), subject: told.subject, status: '', reached: [] };
      return reach<Enquiry>(first, 'OPEN', recorded);
    }
    if (!before) throw new Error(`an enquiry does not begin with ${told.type}`);
    return told.type === 'ArchiveAnswered' ? { ...before, archive: told.found } : reach(before, 'ANSWERED', recorded);
  },
  steps: {
    'ask-archive': {
      paragraph: () => 'test',
      answer: ({ archive }) => (archive ? 'found' : undefined),
      neighbour: { '': 'eAkimat' },
    },
    'answer-enquiry': {
      paragraph: () => 'test',
      answer: ({ status }) => (status === 'ANSWERED' ? 'answered' : undefined),
      role: 'head',
      status: 'OPEN',
      term: 'answering',
      answeredBy: ['AnswerEnquiry'],
    },
  },
  startsOn: { enquiry: ['EnquiryOpened'] },
  terms: () => ({ answering }),
  termTable: { answering: { whenMissed: 'A question has no answer.' } },
  isAtRest: ({ status }) => status === 'ANSWERED',
  persons: () => ({}),
  officeOf: () => 'uralsk',
  claims: (events, { id, subject }) => {
    const claim = { key: `enquiry#${subject}`, holder: id, taken: 'DUPLICATE_REQUEST' } as const;
    return events.flatMap<ClaimChange>(({ type }) => {
      if (type === 'EnquiryOpened') return [{ ...claim, change: 'take', file: id } as const];
      return type === 'EnquiryAnswered' ? [{ ...claim, change: 'release' } as const] : [];
    });
  },
  metrics: { open: 'OpenEnquiries', missed: 'EnquiryMissed' },
};
