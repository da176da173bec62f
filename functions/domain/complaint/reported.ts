import { complaintActs } from '../regulation/complaints/acts.ts';
import { outcomeWords } from '../regulation/complaints/outcomes.ts';
import { notCounted, type Reported, staffingNotCounted } from '../reports/reported.ts';
import type { Words } from '../words.ts';
import type { Complaint } from './complaint.ts';
import type { OwnEvent } from './event.ts';
import { officeOf } from './rules/offices.ts';
import { namesOfTerms } from './terms.ts';

const about = (_: unknown, file: Complaint): string => file.about.act;
const named = Object.entries<{ readonly name: Words }>(complaintActs).map(([act, { name }]) => [act, name] as const);

/** What of a complaint is counted in the month’s report: each event, and under which figure. */
export const reportedComplaint: Reported<Complaint, OwnEvent> = {
  office: ({ office }) => office,
  names: { ...Object.fromEntries(named), ...outcomeWords },
  termNames: namesOfTerms,
  supervisors: ['actingHead'],
  // what was decided above is owed by the office all the same (APPK 100)
  officeOfTerm: (term, file) =>
    term === 'actingHead' || (file.level === 'second' && term !== 'fulfilment')
      ? officeOf(file, 'supervisor')
      : file.office,
  // biome-ignore format: a table, one event a row
  events: {
    ComplaintFiled: [{ figure: 'complaints', of: about }],
    DocumentAttached: notCounted,
    ReviewerNamed: notCounted,
    ComplaintConceded: notCounted,
    PassedUp: notCounted,
    PassedOn: [{ figure: 'complaintsAnswered', of: () => 'PASSED_ON', official: (_, __, { id }) => id }],
    AnswerDrafted: notCounted,
    DraftReturned: notCounted,
    AnswerSigned: [{ figure: 'complaintsAnswered', of: ({ outcome }) => outcome, official: ({ by }) => by }],
    AnswerDelivered: notCounted,
    CabinetMissing: notCounted,
    AnswerPosted: notCounted,
    AnswerReached: notCounted,
    AnswerCarriedOut: notCounted,
    ComplaintFulfilled: notCounted,
    ComplaintWithdrawn: [{ figure: 'complaintsAnswered', of: () => 'WITHDRAWN' }],
    ...staffingNotCounted,
    RecusalDeclared: notCounted,
  },
};
