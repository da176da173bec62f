import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { allowed } from '#domain/application/allowed-actions.ts';
import { application } from '#domain/application/kind.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { allowedActions, barTo, heardBy, mayAct } from '#domain/file/may-act.ts';
import { refusal } from '#domain/file/refusal.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { clock, machine, operator, recipient, staff } from '#test/builders/requests/a-case.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';

const now = '2018-03-02T06:00:00.000Z';
const recused = staff('head', 'staff_recused');
const everyone: readonly Actor[] = [
  recipient(),
  operator(),
  staff('registrar'),
  staff('head'),
  staff('executor'),
  staff('supervisor', 'supervisor', 'oblast'),
  staff('contactCentre', 'cc', 'contact-centre'),
  recused,
  machine,
  clock,
];
const acts = [...new Set(Object.values(allowed).flatMap((row) => Object.values(row).flatMap((ones) => ones ?? [])))];
const cases = applicationStatuses
  .flatMap(casesIn)
  .map((theCase) => ({ ...theCase, recused: ['staff_recused'] }) as typeof theCase);

describe('an act that the present state refuses', () => {
  it.each(cases.map((theCase) => [theCase.status, theCase.channel, theCase] as const))(
    'tells whoever sees the request in %s (%s) that state and what he may do in it, and nobody else',
    (status, _channel, theCase) => {
      for (const actor of everyone) {
        const sees = mayAct(application, theCase, { actor, action: 'SeeCase', now }).ok;
        const current = sees ? { status, allowed: allowedActions(application, theCase, actor, { now }) } : undefined;
        for (const action of acts) {
          const bar = barTo(application, theCase, { actor, action, now });
          if (!bar) continue;
          const isOfState = ['NOT_IN_THIS_STATUS', 'CLAIMED_BY_ANOTHER', 'HEAD_NOT_LACKING'].includes(bar.code);
          expect([actor.kind, action, refusedBy(bar).current]).toEqual([
            actor.kind,
            action,
            isOfState ? current : undefined,
          ]);
        }
        const stale = heardBy(application, theCase, { actor, now }, refusal('VERSION_CHANGED', { version: 7 }));
        expect(refusedBy(stale).current).toEqual(current);
      }
    },
  );
});
