import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import { allowedActions, barTo, mayAct } from '#domain/file/may-act.ts';
import { caseIn, clock, machine, operator, person, staff } from '#test/builders/requests/a-case.ts';

const now = '2018-02-20T09:00:00.000Z';
const opened = '2018-02-20T06:00:00.000Z';
const until = '2018-02-21T06:00:00.000Z';
const task = { step: 'name-executor', role: 'head', organisation: 'uralsk', openedAt: opened } as const;
const waiting = (claim: object = {}): Application => ({
  ...caseIn('AWAITING_RESOLUTION'),
  task: { ...task, ...claim },
});

describe('a task that a colleague has claimed', () => {
  const claimed = waiting({ claimedBy: 'staff_deputy', claimedUntil: until });
  const gone = { holder: { staff: 'staff_deputy', actsAs: [], isAway: false }, now };
  const offered = (claim?: typeof gone) =>
    allowedActions(application, claimed, staff('head'), { now, ...(claim && { claim }) });

  it('is offered to be claimed where he has gone, and done by nobody who has not claimed it', () => {
    expect(offered(gone)).toContain('ClaimTask');
    expect(offered(gone)).not.toContain('NameExecutor');
    expect(offered()).not.toContain('ClaimTask');
    expect(mayAct(application, claimed, { actor: staff('head'), action: 'NameExecutor', now, claim: gone })).toEqual({
      ok: false,
      error: 'CLAIMED_BY_ANOTHER',
    });
  });

  it('is claimed by nobody whom a rule bars from every answer to it: he would only keep it from others', () => {
    const drafted: Application = {
      ...caseIn('AWAITING_SIGNATURE'),
      task: { ...task, step: 'sign-result' },
    };
    const drafter = { ...staff('head'), staff: drafted.draft?.by } as Actor;
    expect(allowedActions(application, drafted, drafter, { now })).not.toContain('ClaimTask');
    expect(allowedActions(application, drafted, drafter, { now })).toContain('ReturnDraft');
    expect(allowedActions(application, drafted, staff('head'), { now })).toContain('ClaimTask');
  });

  it('at a desk waits where somebody came for it to a colleague of his that day, and to nobody else (X37)', () => {
    const desk = {
      step: 'hand-over-result',
      role: 'operator',
      organisation: 'centre-uralsk',
      openedAt: opened,
    } as const;
    const reception = {
      staff: 'staff_operator',
      centre: 'centre-uralsk',
      at: opened,
      by: 'recipient',
      purpose: 'collection',
    } as const;
    const ready = (receptions: Application['receptions']): Application => ({
      ...caseIn('READY_FOR_COLLECTION', 'corporation'),
      task: { ...desk, claimedBy: 'staff_colleague', claimedUntil: until },
      receptions,
    });
    const hands = (theCase: Application, when = now) =>
      allowedActions(application, theCase, operator(), { now: when }).includes('HandOverResult');
    expect([hands(ready([reception])), hands(ready([])), hands(ready([reception]), until)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(hands(ready([{ ...reception, staff: 'staff_third' }]))).toBe(false);
  });

  const claims = (claim: object) => {
    const command = { type: 'ClaimTask', holder: undefined } as const;
    const decided = decide(application, waiting(claim), { command, occasion: { actor: staff('head'), now: until } });
    return decided.ok ? decided.value : decided.error.code;
  };
  it('is said to be taken from him, and from nobody where it was free or one’s own that had aged', () => {
    const [free, own, taken] = [
      {},
      { claimedBy: 'staff_head', claimedUntil: until },
      { claimedBy: 'staff_deputy', claimedUntil: until },
    ].map(claims);
    const anew = { type: 'TaskClaimed', step: 'name-executor', staff: 'staff_head', until: '2018-02-22T06:00:00.000Z' };
    expect([free, own, taken]).toEqual([[anew], [anew], [{ ...anew, takenFrom: 'staff_deputy' }]]);
  });
});

describe('who is told of a refusal that there is such a file (X70)', () => {
  const code = (theCase: Application, actor: Actor, action = 'SignResult') =>
    barTo(application, theCase, { actor, action, now })?.code;
  it('machines and the clock, who know every file', () => {
    expect([code(caseIn('OPENED'), machine), code(caseIn('OPENED'), clock)]).toEqual(
      Array(2).fill('NOT_IN_THIS_STATUS'),
    );
  });

  it('the recused who could see it but for that, and nobody who could not', () => {
    const recused = { recused: ['staff_supervisor', 'staff_registrar'] };
    const supervisor = staff('supervisor', 'supervisor', 'oblast');
    expect(code({ ...caseIn('ACCEPTED'), ...recused }, supervisor)).toBe('RECUSED');
    expect(code({ ...caseIn('OPENED'), ...recused }, supervisor)).toBe('CASE_NOT_FOUND');
    expect(code({ ...caseIn('ACCEPTED'), ...recused }, staff('registrar'))).toBe('RECUSED');
    expect(code({ ...caseIn('BEING_SENT'), ...recused }, staff('registrar'))).toBe('CASE_NOT_FOUND');
  });

  it('an operator elsewhere for as long as the day of his reception, with what he may do in it', () => {
    const reception = {
      staff: 'staff_operator',
      centre: 'centre-borili',
      at: opened,
      by: 'recipient',
      purpose: 'contacts',
    } as const;
    const filed: Application = { ...caseIn('ACCEPTED', 'corporation'), receptions: [reception] };
    const told = (when: string) => {
      const asked = { actor: operator('centre-borili'), action: 'RemoveDocument', now: when };
      return barTo(application, filed, asked);
    };
    expect(told(now)).toMatchObject({
      code: 'NOT_IN_THIS_STATUS',
      status: 'ACCEPTED',
      allowed: ['SeeCase', 'ReceivePerson', 'NameRepresentative', 'ChangeContacts'],
    });
    expect(told(until)).toEqual({ code: 'CASE_NOT_FOUND' });
  });
});

describe('the watch of a term that wakes', () => {
  const running = caseIn('AWAITING_RESOLUTION');
  const [[term, state] = []] = Object.entries(running.terms).filter(([, { state }]) => state === 'running');
  if (!term || !state) throw new Error('no term runs');
  const climbs = (changes: object, command: object = {}) => {
    const theCase = { ...running, terms: { ...running.terms, [term]: { ...state, ...changes } } } as Application;
    const occasion = { actor: clock, now: new Date(Date.parse(state.dueAt) + 1).toISOString() };
    const rung = { type: 'ClimbRung', term, commit: state.commit, rung: 'breach', ...command } as never;
    const decided = decide(application, theCase, { command: rung, occasion });
    return decided.ok ? decided.value.map(({ type }) => type) : decided.error.code;
  };
  it('tells the miss of the term that it watches, and nothing of one begun anew, met or told already', () => {
    const rungs = [...new Set([...state.rungs, 'reminder'])];
    expect(climbs({ rungs })).toEqual(['TermMissed']);
    expect(climbs({ rungs, commit: state.commit + 7 })).toEqual([]);
    expect(climbs({ rungs, state: 'met' })).toEqual([]);
    expect(climbs({ rungs: [...rungs, 'breach'] })).toEqual([]);
  });
});

it('refuses the own affair by the law that forbids it (APPK 67)', () => {
  const ticket = { number: 'A1', takenAt: opened, calledAt: opened };
  const command = {
    type: 'OpenRequest',
    channel: 'corporation',
    applicant: person,
    centre: 'centre-uralsk',
    ticket,
  } as never;
  const occasion = { actor: { ...operator(), person } as Actor, now };
  expect(decide(application, undefined, { command, occasion })).toMatchObject({
    error: { code: 'RECUSED', paragraph: 'APPK 67' },
  });
});
