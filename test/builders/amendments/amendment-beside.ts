import { amendmentStatuses } from '#domain/amendment/status.ts';
import type { Application } from '#domain/application/application.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { aDecision, amendmentBeside, anAmendment } from './an-amendment.ts';

/** What a person is asked that chooses between lists, any of which may be typed first. */
const ofTwoLists = {
  purpose: 'MERGING',
  ground: 'TWO_ENTRIES',
  into: {
    ...{ provider: 'uralsk', list: queueListIds[0], registerNumber: 1, onList: queueListIds[0] },
    ...{ request: 'case_1', holder: 'person_1' },
  },
} as const;

/** Beside each request an amendment of its person's entry, in one status after another, under the id of the request. */
export function layAmendment(store: MemoryCaseStore, beside: Application, laid: number): void {
  const { id, applicant: subject, lacksHead, recused } = beside;
  const record = { id: `record_beside_${laid}`, mac: '' };
  store.people.put({ ...record, kind: 'amendment', content: { facts: [], cure: '' } });
  const draft = { outcome: 'AMENDED', record, by: officialId('deputy'), at: '2018-03-01T06:00:00.000Z' } as const;
  const found = amendmentStatuses[laid % amendmentStatuses.length] ?? 'PROPOSED';
  const status = lacksHead ? 'UNDER_EXAMINATION' : found;
  const openedAt = '2018-01-01T06:00:00.000Z';
  const of = { id: amendmentBeside(id), openedAt, request: id, subject, status, examiner: officialId('executor') };
  const asked = status === 'ANSWER_AWAITED' ? ofTwoLists : {};
  const lacking = lacksHead ? { lacksHead, recused } : {};
  store.seed(anAmendment({ ...of, ...asked, ...lacking, proposal: record, draft, decision: aDecision('AMENDED') }));
}
