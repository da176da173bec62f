import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { caseIn, clock, machine, operator, person, recipient, record, staff } from '#test/builders/requests/a-case.ts';
import { type Act, actsIn, rowsOf } from './rights-read.ts';
import { acts } from './rights-written-out.ts';

/**
 * A slip in what is signed and given: what each may do of it while nothing waits for the head, and once something does. A code
 * in the place of acts: he is told so whichever of them he asks for. No line is derived from the table that enforces it.
 */
const written = `
who                                            | while nothing waits | while it waits
the registrar                                  | correct             |
the executor                                   | correct             |
the head                                       |                     | signCorrection returnDraft
a substitute of the head                       |                     | signCorrection returnDraft
the administrator                              | NOT_PUT_BEFORE_YOU  | NOT_PUT_BEFORE_YOU
an operator of another centre                  | OTHER_ORGANISATION  | OTHER_ORGANISATION
the recipient                                  |                     |
a supervisor                                   |                     |
an auditor                                     |                     |
the machine                                    |                     |
the clock                                      |                     |
a head who proposed it                         |                     | returnDraft
a head who proposed it under another entry     |                     | returnDraft
a registrar of another provider                | OTHER_ORGANISATION  | OTHER_ORGANISATION
a head of another provider                     | OTHER_ORGANISATION  | OTHER_ORGANISATION
an executor who was not named                  | NOT_THE_EXECUTOR    | NOT_THE_EXECUTOR
a registrar who is the recipient himself       | RECUSED             | RECUSED
a registrar of the recipient’s family          | RECUSED             | RECUSED
an executor of the recipient’s family          | RECUSED             | RECUSED
an executor who represents the recipient       | RECUSED             | RECUSED
an executor who was recused                    | RECUSED             | RECUSED
a head who is the recipient himself            | RECUSED             | RECUSED
a head of the recipient’s family               | RECUSED             | RECUSED
a head of the family by either spelling        | RECUSED             | RECUSED
a head who was recused                         | RECUSED             | RECUSED
a head found to be no relative                 |                     | signCorrection returnDraft`;

const whose = (role: Parameters<typeof staff>[0], of: string, id: string = role) =>
  ({ ...staff(role, id), person: of }) as Actor;
const spouse = { family: ['person_spouse'] };
const power = { record: record(), person: 'person_power', power: 'other' } as const;

const people: Readonly<Record<string, readonly [actor: Actor, changes?: Partial<Application>]>> = {
  'the registrar': [staff('registrar')],
  'the executor': [staff('executor')],
  'the head': [staff('head')],
  'a substitute of the head': [{ ...staff('head', 'deputy'), standsFor: 'staff_head' } as Actor],
  'the administrator': [staff('administrator')],
  'an operator of another centre': [operator('centre-borili')],
  'the recipient': [recipient()],
  'a supervisor': [staff('supervisor', 'supervisor', 'oblast')],
  'an auditor': [staff('auditor', 'auditor', 'oblast')],
  'the machine': [machine],
  'the clock': [clock],
  'a head who proposed it': [staff('head', 'registrar')],
  'a head who proposed it under another entry': [whose('head', 'person_proposer', 'anew')],
  'a registrar of another provider': [staff('registrar', 'registrar', 'borili')],
  'a head of another provider': [staff('head', 'head', 'borili')],
  'an executor who was not named': [staff('executor', 'colleague')],
  'a registrar who is the recipient himself': [whose('registrar', person)],
  'a registrar of the recipient’s family': [whose('registrar', 'person_spouse'), spouse],
  'an executor of the recipient’s family': [whose('executor', 'person_spouse'), spouse],
  'an executor who represents the recipient': [whose('executor', 'person_power'), { representative: power }],
  'an executor who was recused': [staff('executor'), { recused: ['staff_executor'] }],
  'a head who is the recipient himself': [whose('head', person)],
  'a head of the recipient’s family': [whose('head', 'person_spouse'), spouse],
  'a head of the family by either spelling': [
    { ...whose('head', 'person_other'), nameKeys: ['as corrected'] } as Actor,
    { familyNames: ['as filed', 'as corrected'] },
  ],
  'a head who was recused': [staff('head'), { recused: ['staff_head'] }],
  'a head found to be no relative': [whose('head', 'person_spouse'), { ...spouse, notKin: ['person_spouse'] }],
};

const asked: readonly Act[] = ['correct', 'signCorrection', 'returnDraft'];
const open = {
  ...{ form: record('record_new'), record: record('record_why'), personRef: 'applicant', field: 'name' as const },
  ...{ by: 'staff_registrar', person: 'person_proposer', at: '2018-03-05T06:00:00.000Z' },
};
const answer = (theCase: Application, actor: Actor, act: Act): string => {
  const may = mayAct(application, theCase, { actor, action: acts[act], now: '2018-03-05T07:00:00.000Z' });
  return may.ok ? 'may' : may.error;
};
/** The acts that he may do, or the one code that all of them are refused with. */
function found(theCase: Application, actor: Actor): readonly string[] {
  const answers = asked.map((act) => [act, answer(theCase, actor, act)] as const);
  const [[, first = ''] = []] = answers;
  const isToldAtOnce = answers.every(([, told]) => told === first) && first !== 'NOT_IN_THIS_STATUS';
  return isToldAtOnce ? [first] : answers.flatMap(([act, told]) => (told === 'may' ? [act] : []));
}

describe('a slip in what is signed and given (X149)', () => {
  it('is told of everybody who is there, and of nobody else', () => {
    expect(rowsOf(written).map(({ who }) => who)).toEqual(Object.keys(people));
  });

  it.each(rowsOf(written))('$who may do what is written, whichever channel it came by', (row) => {
    const [actor, changes = {}] = people[row.who ?? ''] ?? [];
    if (!actor) throw new Error(`nobody is ${row.who}`);
    for (const channel of ['portal', 'corporation'] as const) {
      const given = { ...caseIn('ISSUED', channel), ...changes };
      expect([channel, found(given, actor)]).toEqual([channel, actsIn(row['while nothing waits'])]);
      const waiting = { ...given, correction: open };
      expect([channel, found(waiting, actor)]).toEqual([channel, actsIn(row['while it waits'])]);
    }
  });

  it('is not signed by whoever drafted it: he is told so, and it goes back or waits for another head', () => {
    const waiting = { ...caseIn('ISSUED'), correction: open };
    for (const who of ['a head who proposed it', 'a head who proposed it under another entry'])
      expect(answer(waiting, people[who]?.[0] as Actor, 'signCorrection')).toBe('DRAFTER_DOES_NOT_SIGN');
  });
});
