import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import type { Action } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { ReceptionPurpose } from '#domain/regulation/reception-purposes.ts';
import { caseIn, clock, machine, operator, recipient, staff } from '#test/builders/requests/a-case.ts';
import { type Act, actsIn, isAskedFor, rowsOf, written } from './rights-read.ts';
import { others, reception } from './rights-relations.ts';
import {
  acts,
  claimedByColleague,
  purposes,
  relations,
  whoDecides,
  whoFiles,
  whoWatches,
} from './rights-written-out.ts';

type Status = Application['status'];

const everyAct = Object.keys(acts) as Act[];
/** A new command has no word in the tables and does not compile here. */
const named = acts satisfies Readonly<Record<Act, Action>>;
const isEveryActNamed: Exclude<Action, (typeof acts)[Act]> extends never ? true : false = true;
/** A new status has no row in the tables and does not compile here. */
const everyStatus = Object.keys({
  OPENED: 1,
  PACKAGE_REFUSED: 1,
  DISCARDED: 1,
  CHECKING_REGISTERS: 1,
  DATA_UNAVAILABLE: 1,
  AWAITING_OPERATOR_SIGNATURE: 1,
  CHECKING_SIGNATURE: 1,
  SIGNATURE_NOT_CONFIRMED: 1,
  BEING_SENT: 1,
  CHECKING_DOCUMENTS: 1,
  RETURNED_FOR_DEFECTS: 1,
  ACCEPTED: 1,
  AWAITING_RESOLUTION: 1,
  UNDER_EXAMINATION: 1,
  AWAITING_SIGNATURE: 1,
  AWAITING_SENDING: 1,
  ON_ITS_WAY: 1,
  READY_FOR_COLLECTION: 1,
  ISSUED: 1,
  WITHDRAWN: 1,
} satisfies Record<Status, 1>) as Status[];

const aNotice = { kind: 'NOTICE' } as NonNullable<Application['result']>;
/** Drafted by the executor, before whom it now stands; nobody is recused and no task is open; somebody else is of the family. */
const inStatus = (status: Status, channel: Application['channel'] = 'corporation'): Application => ({
  ...caseIn('AWAITING_SIGNATURE', 'corporation'),
  channel,
  status,
  family: ['person_of_family'],
  ...(status === 'ISSUED' ? { result: aNotice } : {}),
});
const now = '2018-03-02T06:00:00.000Z';
const answerTo = (theCase: Application, actor: Actor, act: Act, at: string | undefined = now): string => {
  const may = mayAct(application, theCase, { actor, action: named[act], now: at });
  return may.ok ? 'may' : may.error;
};
/** Before the administrator: the whole term was missed, and nobody has ended it since. */
const escalated = (theCase: Application): Application => {
  const { total } = theCase.terms;
  if (!total) throw new Error('no total term');
  return { ...theCase, terms: { ...theCase.terms, total: { ...total, rungs: ['breach', 'head', 'administrator'] } } };
};
/** Before the supervisor: nobody is left to act as the head, so that he may name one. */
const headless = (theCase: Application): Application => ({ ...theCase, lacksHead: { since: now } });
const admitted = (theCase: Application, actor: Actor): Act[] =>
  everyAct.filter((act) => answerTo(theCase, actor, act) === 'may');

/** Each of the tables' columns: the actor, and where his column stands. */
const people: Readonly<
  Record<
    string,
    { readonly actor: Actor; readonly table: string; readonly before?: (theCase: Application) => Application }
  >
> = {
  'recipient on the portal': { actor: recipient(), table: whoFiles },
  'recipient at the desk': { actor: recipient(), table: whoFiles },
  operator: { actor: operator(), table: whoFiles },
  registrar: { actor: staff('registrar'), table: whoDecides },
  head: { actor: staff('head'), table: whoDecides },
  executor: { actor: staff('executor'), table: whoDecides },
  administrator: { actor: staff('administrator'), table: whoDecides, before: escalated },
  supervisor: { actor: staff('supervisor', 'supervisor', 'oblast'), table: whoWatches, before: headless },
  contactCentre: { actor: staff('contactCentre', 'contactCentre', 'oblast'), table: whoWatches },
  auditor: { actor: staff('auditor', 'auditor', 'oblast'), table: whoWatches },
  clock: { actor: clock, table: whoWatches },
  machine: { actor: machine, table: whoWatches },
};
const personIn = (column = '') => {
  const found = people[column];
  if (!found) throw new Error(`nobody is called ${column}`);
  return found;
};
const channelOf = (column = ''): Application['channel'] =>
  column === 'recipient on the portal' ? 'portal' : 'corporation';

describe('the tables of rights', () => {
  it('have a row for every status and no other, and a word for every act', () => {
    for (const table of [whoFiles, whoDecides, whoWatches])
      expect(rowsOf(table).map(({ status }) => status)).toEqual(everyStatus);
    expect([everyStatus.length, everyAct.length, isEveryActNamed]).toEqual([20, 65, true]);
  });

  it('use no word but those of the acts', () => {
    const words = [whoFiles, whoDecides, whoWatches].flatMap((table) =>
      rowsOf(table).flatMap(({ status: _, ...cells }) => Object.values(cells).flatMap(actsIn)),
    );
    expect(words.filter((word) => !everyAct.includes(word))).toEqual([]);
  });
});

describe.each(Object.keys(people))('what the %s may do', (column) => {
  const { actor, table, before = (theCase) => theCase } = personIn(column);

  it.each(everyStatus)('in %s is exactly what is written', (status) => {
    const theCase = before(inStatus(status, channelOf(column)));
    expect(admitted(theCase, actor).sort()).toEqual(written(status, column, table).sort());
  });
});

describe('what somebody is to the case comes before its status (APPK 67, X70)', () => {
  it.each(rowsOf(relations))('refuses $who: $"is told"', (row) => {
    const [actor, changes = {}] = others[row.who ?? ''] ?? [];
    if (!actor) throw new Error(`nobody is ${row.who}`);
    const objected = (row['whatever he asks for'] ?? '').split(' ');
    for (const status of everyStatus) {
      const { before = (laid: Application) => laid } = row.who?.endsWith('nothing is') ? {} : personIn(row.column);
      const theCase = { ...before(inStatus(status, channelOf(row.column))), ...changes };
      const may = written(status, row.column ?? '', personIn(row.column).table);
      const expected = everyAct.map((act) => {
        if (isAskedFor(act, objected)) return [status, act, row['is told']];
        return [status, act, may.includes(act) ? 'may' : 'NOT_IN_THIS_STATUS'];
      });
      expect(everyAct.map((act) => [status, act, answerTo(theCase, actor, act)])).toEqual(expected);
    }
  });

  it.each(
    rowsOf(purposes).flatMap(({ purpose = '', serves }) =>
      (['corporation', 'portal'] as const).map((channel) => [purpose, channel, actsIn(serves)] as const),
    ),
  )(
    'tells an operator who received the person for a %s what he does for that, and what only the desk of the request does, on the %s (X37, X100)',
    (purpose, channel, served) => {
      const actor = operator('centre-borili');
      const bound = rowsOf(purposes).flatMap(({ serves }) => actsIn(serves));
      const always = actsIn('see receive nameRepresentative remove');
      const ofCentre = channel === 'portal' ? 'OTHER_CHANNEL' : 'OTHER_CENTRE';
      const receptions = [{ ...reception, purpose: purpose as ReceptionPurpose }];
      for (const status of everyStatus) {
        const theCase: Application = { ...inStatus(status, channel), centre: 'centre-uralsk', receptions };
        const may = written(status, 'operator', whoFiles);
        const expected = everyAct.map((act) => {
          if (!may.includes(act)) return [status, act, 'NOT_IN_THIS_STATUS'];
          if ([...always, ...served].includes(act)) return [status, act, 'may'];
          return [status, act, bound.includes(act) ? 'OTHER_PURPOSE' : ofCentre];
        });
        expect(everyAct.map((act) => [status, act, answerTo(theCase, actor, act)])).toEqual(expected);
      }
    },
  );

  it('lets nobody leave a list, nor bring his statement, by a refusal (X152)', () => {
    const refusal = { kind: 'REFUSAL' } as NonNullable<Application['result']>;
    const theCase = { ...inStatus('ISSUED'), result: refusal };
    expect(['leave', 'attach'].map((act) => answerTo(theCase, operator(), act as Act))).toEqual(
      Array(2).fill('NOT_IN_THIS_STATUS'),
    );
  });

  it('refuses the signature of whoever drafted, even as the substitute of the head, and nothing else (5.5)', () => {
    const drafter = { ...staff('head', 'executor'), standsFor: 'staff_head' } as Actor;
    const theCase = inStatus('AWAITING_SIGNATURE');
    expect(answerTo(theCase, drafter, 'sign')).toBe('DRAFTER_DOES_NOT_SIGN');
    const others = 'claim recuse refuteKin release replace returnDraft see';
    expect(admitted(theCase, drafter).sort()).toEqual(others.split(' '));
    expect(answerTo(theCase, { ...drafter, staff: 'staff_substitute' } as Actor, 'sign')).toBe('may');
    const draft = theCase.draft && { ...theCase.draft, person: 'person_drafter' };
    const anew = { ...staff('head', 'anew'), person: 'person_drafter' } as Actor;
    expect(answerTo({ ...theCase, draft }, anew, 'sign')).toBe('DRAFTER_DOES_NOT_SIGN');
    expect(answerTo({ ...theCase, draft }, { ...anew, person: 'person_other' } as Actor, 'sign')).toBe('may');
  });
});

describe('an open task that a colleague has claimed', () => {
  const task = (role: StaffRole, claimedBy: string) => ({
    task: { step: '5.x', role, organisation: 'uralsk', openedAt: '2018-03-01T06:00:00.000Z', claimedBy },
  });

  it.each(rowsOf(claimedByColleague))('refuses the $role in $status only what answers it', (row) => {
    const { actor } = personIn(row.role);
    const theCase = inStatus(row.status as Status);
    const may = actsIn(row['may even so']);
    const refused = actsIn(row.CLAIMED_BY_ANOTHER);
    const ofColleague = { ...theCase, ...task(row.role as StaffRole, 'staff_colleague') };
    expect(admitted(ofColleague, actor).sort()).toEqual(may.toSorted());
    for (const act of refused) expect([act, answerTo(ofColleague, actor, act)]).toEqual([act, 'CLAIMED_BY_ANOTHER']);
    const all = [...may, ...refused].sort();
    expect(admitted({ ...theCase, ...task(row.role as StaffRole, `staff_${row.role}`) }, actor).sort()).toEqual(all);
    expect(admitted({ ...theCase, ...task('contactCentre', 'staff_colleague') }, actor).sort()).toEqual(all);
  });
});
