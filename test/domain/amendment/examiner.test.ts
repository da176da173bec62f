import { describe, expect, it } from 'vitest';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { decide } from '#domain/amendment/decide/decide.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { staff } from '#test/builders/requests/a-case.ts';

const now = '2018-03-02T06:00:00.000Z';
const reason = { record: { id: 'record_9', mac: '' }, content: 'Қараңыз' };
const official = (changes: Partial<StaffMember> = {}): StaffMember =>
  anOfficial({ id: 'staff_1', role: 'executor', person: 'person_1', ...changes });
const away = { absences: [{ from: '2018-03-01', to: '2018-03-09' }] };

/** What the head is told who names this official to examine it. */
function named(parts: Partial<Amendment>, one: StaffMember | undefined) {
  const file = anAmendment({ status: 'UNDER_EXAMINATION', ...parts });
  const command = { type: 'NameExaminer', examiner: 'staff_1', official: one, reason } as const;
  const decided = decide(file, command, { actor: staff('head'), now });
  return decided.ok ? decided.value.map(({ type }) => type).join() : decided.error.code;
}

describe('whoever is named to examine an amendment (X123)', () => {
  // biome-ignore format: a table, one situation a row
  it.each<[string, Partial<Amendment>, StaffMember | undefined, string]>([
    ['an executor of the provider who is there',    {},                                        official(),                            'ExaminerNamed'],
    ['nobody the register knows',                   {},                                        undefined,                             'FIELDS_WRONG'],
    ['a registrar',                                 {},                                        official({ role: 'registrar' }),       'FIELDS_WRONG'],
    ['another provider’s executor',                 {},                                        official({ organisation: 'borili' }),  'FIELDS_WRONG'],
    ['one who is away that day (X97)',              {},                                        official(away),                        'FIELDS_WRONG'],
    ['one who serves no more',                      {},                                        official({ to: '2018-03-01' }),        'FIELDS_WRONG'],
    ['whoever proposed it',                         { proposed: { by: 'staff_1', at: now } },  official(),                            'PROPOSER_DOES_NOT_DECIDE'],
    ['the same person under another entry',         { proposed: { by: 'staff_2', person: 'person_1', at: now } }, official(),         'PROPOSER_DOES_NOT_DECIDE'],
    ['one of the family, by number',                { family: ['person_1'] },                  official(),                            'EXECUTOR_RECUSED'],
    ['one of the family, by name and birth (X81)',  { familyNames: ['name_1'] },               official({ nameKeys: ['name_1'] }),    'EXECUTOR_RECUSED'],
    ['the person himself',                          { subject: 'person_1' },                   official(),                            'EXECUTOR_RECUSED'],
    ['one who is recused',                          { recused: ['staff_1'] },                  official(),                            'EXECUTOR_RECUSED'],
    ['the examiner once more, recused since (X70)', { examiner: 'staff_1', recused: ['staff_1'] }, official(),                        'EXECUTOR_RECUSED'],
    ['the examiner once more',                      { examiner: 'staff_1' },                   official(),                            ''],
  ])('as %s is answered', (_who, parts, one, told) => {
    expect(named(parts, one)).toBe(told);
  });
});
