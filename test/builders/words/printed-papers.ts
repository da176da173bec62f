import { correctedBytes } from '#casework/papers/corrected-paper.ts';
import { leavingContent, statementContent } from '#casework/papers/leaving-paper.ts';
import { needsContent } from '#casework/papers/needs-paper.ts';
import { type PaperContent, paperBytes } from '#casework/papers/paper.ts';
import { answerContent } from '#casework/papers/proposal-paper.ts';
import { contactsContent, requestContent, withdrawalContent } from '#casework/papers/request-paper.ts';
import { resultBytes } from '#casework/papers/result-paper.ts';
import type { Application } from '#domain/application/application.ts';
import { past } from '#domain/application/stages.ts';
import type { Message } from '#domain/regulation/messages/message.ts';
import { paperText } from '#http/views/paper-text.ts';
import { offerPapers } from '#test/builders/allocations/offer-papers.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { amendmentPaper } from '#test/builders/amendments/an-amendment-paper.ts';
import { complaintPapers } from '#test/builders/complaints/a-complaint-paper.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { typedForm } from '#test/builders/requests/a-typed-form.ts';
import { visitPapers } from '#test/builders/visits/a-visit-paper.ts';
import { memoryPeople } from '#test/fakes/memory-people.ts';
import { all as messages } from './every-message.ts';

/** Under which id each is printed, and as of when. */
export const issue = { id: 'paper_01KAV0000000000000000000AA', issuedAt: '2018-03-02T06:00:00.000Z' };
/** A power whose representative is called so. */
export const power = (typed: string) => ({
  power: 'other' as const,
  representative: { ...citizen(3), surname: typed, name: typed },
});

/** A request about to be refused, this text typed wherever somebody types. */
export function worldOf(typed: string) {
  const form = typedForm(typed);
  const theCase: Application = {
    ...caseIn('AWAITING_SIGNATURE'),
    draft: { kind: 'REFUSAL', ground: 'requirements-not-met', record: { id: 'record_draft', mac: '' }, by: 'staff_1' },
  } as never;
  const people = memoryPeople();
  people.put({ id: 'record_form', kind: 'form', content: form, mac: '' });
  const draft = { facts: [{ fact: typed, source: typed }], cure: typed };
  people.put({ id: 'record_draft', kind: 'draft', content: draft, mac: '' });
  return { theCase, people, form, typed };
}
export type World = ReturnType<typeof worldOf>;
/** How a paper of that request is printed. */
export type Print = (world: World) => Promise<string>;

/** A paper of that request, as it is printed. */
export const printing =
  (contentOf: (world: World) => PaperContent): Print =>
  async (world) =>
    paperText(await paperBytes(world.theCase, contentOf(world), issue, world));

const told = (type: PaperContent['type'], message: Message) =>
  printing(() => ({ type, organisation: 'uralsk', message }));

const decided =
  (more: object = {}): Print =>
  async ({ theCase, people }) =>
    paperText(
      await resultBytes(theCase, { ...issue, ...more } as never, {
        people,
        ...{ cases: { load: async () => theCase as never }, documents: { readPaper: async () => new Uint8Array() } },
      }),
    );

const standing = {
  ...{ list: 'public-sector', registerNumber: 1, place: 1, listSize: 1, asOf: issue.issuedAt },
  ...{ priorityMoment: issue.issuedAt, from: 'public-sector', record: 'case_01KAV0000000000000000000AA' },
};
const familyOf = {
  kind: 'family',
  entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 1 },
} as const;

/** Those of an offer. */
export const offers = offerPapers((contentOf) => printing(({ typed }) => contentOf(typed, issue.issuedAt)));

/** Every paper as it is printed: one that has no row here does not compile. */
export const papers: Readonly<Record<PaperContent['type'], Print>> = {
  REQUEST: printing(({ theCase, form, typed }) =>
    requestContent(theCase, { form, representation: power(typed) })(issue.issuedAt),
  ),
  DATA_UNAVAILABLE: told('DATA_UNAVAILABLE', messages.M1),
  SIGNATURE_NOT_CONFIRMED: told('SIGNATURE_NOT_CONFIRMED', messages.M7),
  DOCUMENT_DEFECTS_REFUSAL: told('DOCUMENT_DEFECTS_REFUSAL', messages.M8),
  RECEIPT: told('RECEIPT', messages.M3),
  INTAKE_REFUSAL_RECEIPT: told('INTAKE_REFUSAL_RECEIPT', messages.M10),
  REGISTRATION_NOTICE: decided({ taken: { registerNumber: 1, place: 1, listSize: 1, priorityMoment: issue.issuedAt } }),
  REASONED_REFUSAL: decided(),
  CHANGE_NOTICE: async ({ theCase, people, ...world }) =>
    decided({ stands: standing })({ ...world, people, theCase: { ...theCase, change: familyOf } }),
  CORRECTED_PAPER: async ({ theCase, people, typed }) => {
    const reason = { personRef: 'applicant', field: 'name', before: typed, after: typed, reason: typed };
    people.put({ id: 'record_why', kind: 'correction', content: reason, mac: '' });
    const ref = { id: 'record_form', mac: '' };
    const correction = { form: ref, record: { id: 'record_why', mac: '' } };
    const decided = {
      ...theCase,
      correction,
      result: { kind: 'NOTICE', paper: { id: 'paper_1' }, at: issue.issuedAt },
    };
    const cases = { load: async () => theCase as never };
    const first = await resultBytes(
      theCase,
      { ...issue, taken: { registerNumber: 1, place: 1, listSize: 1, priorityMoment: issue.issuedAt } },
      { people, cases, documents: { readPaper: async () => new Uint8Array() } },
    );
    return paperText(
      await correctedBytes(decided as never, issue, { people, cases, documents: { readPaper: async () => first } }),
    );
  },
  WITHDRAWAL_STATEMENT: printing(({ theCase }) => withdrawalContent(past('filing', theCase))(issue.issuedAt)),
  CONTACTS_STATEMENT: printing(({ theCase, typed }) =>
    contactsContent(past('filing', theCase), { phone: typed, email: typed, actualAddress: typed })(issue.issuedAt),
  ),
  AMENDMENT_PROPOSAL: async (world) => paperText(await amendmentPaper('proposal', world, issue)),
  PROPOSAL_ANSWER: printing(({ typed }) => answerContent(anAmendment(), { answer: typed })(issue.issuedAt)),
  LEAVING_STATEMENT: printing(() => statementContent('LEAVING_STATEMENT', familyOf.entry)(issue.issuedAt)),
  STAYING_STATEMENT: printing(() => statementContent('STAYING_STATEMENT', familyOf.entry)(issue.issuedAt)),
  NEEDS_STATEMENT: printing(({ typed }) => {
    const contacts = { phone: typed, email: typed, actualAddress: typed };
    return needsContent(familyOf.entry, { wishes: ['LARGER'] }, { contacts, changes: 'record_form' })(issue.issuedAt);
  }),
  LEAVING_ACKNOWLEDGMENT: printing(() => leavingContent(anAmendment(), issue.issuedAt)),
  AMENDMENT_DECISION: async (world) => paperText(await amendmentPaper('decision', world, issue)),
  ...visitPapers(issue),
  ...complaintPapers(issue),
  ...offers,
};
