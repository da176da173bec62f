import type { Application } from '#domain/application/application.ts';
import { complaintStatuses } from '#domain/complaint/status.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { aComplaint, aSignedAnswer, complaintBeside } from './a-complaint.ts';

const at = '2018-03-01T06:00:00.000Z';
const offices = ['uralsk', 'centre-uralsk', 'uralsk'] as const;

/** Where complaints lie in turn: at the provider, at its centre, above both. */
const turns = [
  { level: 'first', of: 0, reviewer: 'executor' },
  { level: 'first', of: 1, reviewer: 'operator' },
  { level: 'second', of: 2, reviewer: 'qualityController' },
  { level: 'first', of: 0, reviewer: 'executor' },
  { level: 'first', of: 0, reviewer: 'head' },
] as const;

/** Beside each request a complaint of its person, in one status and before one addressee after another, under the id of the request. */
export function layComplaint(store: MemoryCaseStore, beside: Application, laid: number): void {
  const { id, applicant: complainant, lacksHead, recused } = beside;
  const record = { id: `record_of_complaint_${laid}`, mac: '' };
  const text = { iin: '', name: '', address: '', phone: '', against: '', happened: '', asked: '' };
  const answered = { id: `record_of_answer_${laid}`, mac: '' };
  store.people.put({ ...record, kind: 'complaint', content: text });
  store.people.put({ ...answered, kind: 'complaint', content: { reasons: 'Себебі', act: '', rest: '' } });
  const found = complaintStatuses[laid % complaintStatuses.length] ?? 'AWAITING_REVIEWER';
  const turn = turns[(laid + Math.floor(laid / complaintStatuses.length)) % turns.length] ?? turns[0];
  const isHeads = turn.reviewer === 'head';
  const hands = isHeads ? { acted: [{ by: officialId('head') }], chosen: [] } : { acted: [], chosen: [] };
  const draft = { outcome: 'SATISFIED', owed: 'OTHER_ACT', record: answered, by: officialId('deputy'), at } as const;
  const status = lacksHead ? 'AWAITING_REVIEWER' : found;
  const lacking = lacksHead ? { lacksHead, recused } : {};
  store.seed(
    aComplaint({
      ...{ id: complaintBeside(id), openedAt: '2018-01-01T06:00:00.000Z', complainant, content: record, hands, status },
      about: { act: 'REMOVAL' },
      ...{ level: turn.level, office: offices[turn.of], ...lacking },
      ...(status === 'AWAITING_REVIEWER' ? {} : { reviewer: reviewerOf(isHeads ? 'executor' : turn.reviewer) }),
      ...(['AWAITING_REVIEWER', 'UNDER_REVIEW'].includes(status) ? {} : { draft }),
      ...(['AWAITING_REVIEWER', 'UNDER_REVIEW', 'AWAITING_SIGNATURE'].includes(status)
        ? {}
        : { answer: aSignedAnswer('SATISFIED') }),
    }),
  );
}

/** As the whole door knows them. */
const reviewerOf = (post: 'executor' | 'operator' | 'qualityController'): string =>
  post === 'executor' ? officialId('executor') : `staff_${(post === 'operator' ? '0' : '9').padStart(26, '7')}`;
