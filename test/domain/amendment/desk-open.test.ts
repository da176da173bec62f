import { expect, it } from 'vitest';
import { allowed } from '#domain/amendment/allowed-actions.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { AmendmentStatus } from '#domain/amendment/status.ts';
import { allowedActions, barTo } from '#domain/file/may-act.ts';
import type { PersonId } from '#domain/ids.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { operator, recipient } from '#test/builders/requests/a-case.ts';

const [night, noon] = ['2018-02-20T22:00:00.000Z', '2018-02-20T07:00:00.000Z'];
const served = Object.entries(allowed).flatMap(([status, row]) =>
  ('operator' in row ? (row.operator as readonly string[]) : []).map(
    (action) => [status as AmendmentStatus, action] as const,
  ),
);

it.each(served)('in %s a closed desk does nothing for whose entry it is: %s (X113)', (status, action) => {
  const file = anAmendment({ status });
  const barAt = (now: string) => barTo(amendment, file, { actor: operator(), action, now });
  const may = (now: string) => allowedActions(amendment, file, operator(), { now });
  expect([may(noon), may(night)]).toEqual([[action], []]);
  expect([barAt(noon), barAt(night)?.code]).toEqual([undefined, 'CASE_NOT_FOUND']);
});

it('the cabinet takes them at any hour', () => {
  const file = anAmendment({ status: 'ANSWER_AWAITED', subject: 'person_1' });
  const his = recipient('person_1' as PersonId);
  expect(allowedActions(amendment, file, his, { now: night })).toContain('AnswerProposal');
});
