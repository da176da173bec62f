import { describe, expect, it } from 'vitest';
import type { Action } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { allowedActions, barTo, couldAnswer, mayAct } from '#domain/file/may-act.ts';
import { receptionPurposeIds } from '#domain/regulation/reception-purposes.ts';
import { caseIn, operator, recipient, record } from '#test/builders/requests/a-case.ts';
import { draft } from '#test/builders/requests/a-paper-intake.ts';
import { later } from '#test/builders/requests/cases-in.ts';

/** Tuesday, open from 04:00 to 15:00 by Greenwich; each case of the builder began on Monday. */
const night = '2018-02-20T22:00:00.000Z';
const noon = '2018-02-20T07:00:00.000Z';
const own = operator();
const elsewhere = operator('centre-borili');

const { ticket: _, ...drafted } = caseIn('OPENED', 'corporation');
const inStatus = (status: ApplicationStatus): Application => ({ ...drafted, status });
const withTicket = (calledAt: string, theCase = inStatus('OPENED')): Application => ({
  ...theCase,
  ticket: { number: 'A1', takenAt: calledAt, calledAt },
});
const received = (theCase: Application, at: string, centre: 'centre-uralsk' | 'centre-borili' = 'centre-uralsk') => {
  const visit = { staff: 'staff_operator', centre, by: 'recipient', identity: record() } as const;
  return (purpose: (typeof receptionPurposeIds)[number]) =>
    later(theCase, at, { type: 'PersonReceived', ...visit, purpose });
};

/** What a desk does for whoever stands before it, in any status. */
const withWhoCame = {
  OPENED: ['RefusePackage', 'HandPackage'],
  PACKAGE_REFUSED: ['ReceivePerson'],
  CHECKING_REGISTERS: ['ReceivePerson', 'NameRepresentative', 'ChangeContacts', 'WithdrawRequest', 'AttachDocument'],
  AWAITING_OPERATOR_SIGNATURE: [
    'ReceivePerson',
    'NameRepresentative',
    'ChangeContacts',
    'WithdrawRequest',
    'AttachDocument',
  ],
  RETURNED_FOR_DEFECTS: ['ReceivePerson', 'NameRepresentative'],
  READY_FOR_COLLECTION: ['ReceivePerson', 'NameRepresentative', 'ChangeContacts', 'HandOverResult', 'AttachDocument'],
  ISSUED: ['ReceivePerson', 'NameRepresentative', 'ChangeContacts'],
  WITHDRAWN: ['ReceivePerson', 'NameRepresentative'],
} as const satisfies Partial<Record<ApplicationStatus, readonly Action[]>>;
const cells = Object.entries(withWhoCame).flatMap(([status, acts]) =>
  acts.map((action) => [status as ApplicationStatus, action] as const),
);
const barOf = (theCase: Application, action: string, now: string, actor = own) => {
  const may = mayAct(application, theCase, { actor, action, now });
  return may.ok ? undefined : may.error;
};

describe('nobody stands at the desk of a closed centre (X113)', () => {
  it.each(Object.entries(withWhoCame))('in %s it does all but what it does for whoever came: %j', (status, acts) => {
    const theCase = inStatus(status as ApplicationStatus);
    const may = (now: string) => allowedActions(application, theCase, own, { now });
    expect(may(noon).filter((action) => !may(night).includes(action))).toEqual(
      may(noon).filter((action) => (acts as readonly string[]).includes(action)),
    );
    expect(may(noon)).toEqual(expect.arrayContaining([...acts]));
  });

  it.each(cells)('in %s, %s is refused with when it next opens', (status, action) => {
    const refused = barTo(application, inStatus(status), { actor: own, action, now: night });
    expect(refused).toMatchObject({
      code: 'CENTRE_CLOSED',
      cure: { en: expect.stringContaining('21 February 2018, 09:00') },
    });
  });

  // biome-ignore format: a table, one moment a row
  it.each([
    ['2018-02-17T14:59:59.999Z', undefined],
    ['2018-02-17T15:00:00.000Z', 'CENTRE_CLOSED'],
    ['2018-02-18T07:00:00.000Z', 'CENTRE_CLOSED'],
    ['2018-02-19T03:59:59.999Z', 'CENTRE_CLOSED'],
    ['2018-02-19T04:00:00.000Z', undefined],
    ['2018-03-08T07:00:00.000Z', 'CENTRE_CLOSED'],
    ['2018-03-09T07:00:00.000Z', 'CENTRE_CLOSED'],
    ['2020-01-05T07:00:00.000Z', undefined],
  ])('at %s each of them is answered with %s: Saturday, Sunday, holiday, a Sunday that works', (now, code) => {
    expect(cells.map(([status, action]) => barOf(inStatus(status), action, now))).toEqual(cells.map(() => code));
  });

  it('does not keep from a task whoever could do it', () => {
    const theCase = {
      ...inStatus('READY_FOR_COLLECTION'),
      task: { step: 'hand-over-result', role: 'operator' as const },
    };
    expect(couldAnswer(application, theCase as Application, own)).toBe(true);
    expect(barOf(theCase as Application, 'ClaimTask', night)).toBeUndefined();
  });
});

describe('whoever came before it closed is served to the end of that day (X113)', () => {
  const evening = '2018-02-20T14:50:00.000Z';
  const late = '2018-02-20T18:59:59.999Z';
  const midnight = '2018-02-20T19:00:00.000Z';

  // biome-ignore format: a table, one ticket a row
  it.each([
    ['called before it closed',                        evening,                    late,                       undefined],
    ['called before it closed, on the next day',       evening,                    midnight,                   'CENTRE_CLOSED'],
    ['called before it closed, once it is open again', evening,                    '2018-02-21T04:00:00.000Z', undefined],
    ['called on Saturday, on Sunday at three',         '2018-02-17T14:50:00.000Z', '2018-02-17T22:00:00.000Z', 'CENTRE_CLOSED'],
    ['called when it was closed, by older code',       '2018-02-20T15:30:00.000Z', '2018-02-20T15:31:00.000Z', 'CENTRE_CLOSED'],
  ])('who was %s', (_when, calledAt, now, code) => {
    expect(cells.map(([status, action]) => barOf(withTicket(calledAt, inStatus(status)), action, now))).toEqual(
      cells.map(() => code),
    );
  });

  it('a ticket serves at the desk that called it alone', () => {
    expect(barOf(withTicket(evening, inStatus('ISSUED')), 'ReceivePerson', late, elsewhere)).toBe('CENTRE_CLOSED');
  });

  it.each(receptionPurposeIds)('who was received for %s, as he was while it was open', (purpose) => {
    for (const [actor, centre] of [
      [own, 'centre-uralsk'],
      [elsewhere, 'centre-borili'],
    ] as const) {
      const theCase = received(inStatus('AWAITING_OPERATOR_SIGNATURE'), evening, centre)(purpose);
      const may = (now: string) => allowedActions(application, theCase, actor, { now });
      expect(may(late)).toEqual(may(evening));
      expect(barOf(theCase, 'NameRepresentative', midnight, actor)).toBe('CENTRE_CLOSED');
    }
  });
});

describe('what nobody need come for, goes on at any hour', () => {
  it.each(['SaveForm', 'AttachDocument', 'RemoveDocument', 'RecordRepresentative', 'DiscardDraft', 'SeeCase'])(
    'a draft at the desk: %s',
    (action) => expect(barOf(inStatus('OPENED'), action, night)).toBeUndefined(),
  );

  it.each(['HandPackage', 'RefusePackage'])(
    'what was taken in paper, by the moment of its taking: %s (X60)',
    (action) => {
      expect(barOf(draft(), action, night)).toBeUndefined();
      expect(barOf({ ...draft(), status: 'ISSUED' }, 'ChangeContacts', night)).toBe('CENTRE_CLOSED');
    },
  );

  it('the cabinet', () => {
    const may = (now: string) => allowedActions(application, inStatus('ACCEPTED'), recipient(), { now });
    expect(may(night)).toEqual(may(noon));
  });
});
