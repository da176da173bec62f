import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { CommandOf } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { trayOfFile } from '#domain/file/tray.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { caseIn, staff } from '#test/builders/a-case.ts';
import { anOfficial } from '#test/builders/an-official.ts';
import { later } from '#test/builders/cases-in.ts';

const now = '2018-02-20T06:00:00.000Z';
const head = anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' });
const substitute = anOfficial({
  id: 'staff_deputy',
  person: 'person_deputy',
  substitutions: [
    { forStaff: 'staff_head', role: 'head', organisation: 'uralsk', from: '2018-02-01', to: '2018-02-28' },
  ],
});
const elsewhere = anOfficial({ id: 'staff_borili', role: 'head', organisation: 'borili', person: 'person_borili' });
const reason = { record: { id: 'record_1', mac: 'mac' }, content: 'Туысы' };
const theCase = caseIn('AWAITING_RESOLUTION');
const supervisor = staff('supervisor', 'supervisor', 'oblast');

type Own = CommandOf<'DeclareRecusal'> | CommandOf<'NameActingHead'>;
const decided = (before: Application, command: Own, actor: Actor) => {
  const decision = decide(application, before, { command, occasion: { actor, now } });
  if (!decision.ok) return decision.error.code;
  return decision.value.map(({ type }) => type);
};
const recusal = (members: readonly StaffMember[]) =>
  decided(theCase, { type: 'DeclareRecusal', staff: 'staff_head', members, reason }, {
    ...staff('head'),
    person: 'person_head',
  } as Actor);
const naming = (before: Application, members: readonly StaffMember[], official: StaffMember | undefined = elsewhere) =>
  decided(
    before,
    { type: 'NameActingHead', head: official?.id ?? 'staff_nobody', official, members, reason },
    supervisor,
  );

describe('a provider without a head in a case (APPK 67, X74)', () => {
  it('is one whose head is recused and has no substitute, and no other', () => {
    expect(recusal([head])).toEqual(['RecusalDeclared', 'HeadLacking']);
    expect(recusal([head, substitute])).toEqual(['RecusalDeclared']);
    expect(recusal([head, { ...substitute, person: 'person_head' }])).toEqual(['RecusalDeclared', 'HeadLacking']);
    expect(recusal([head, { ...substitute, dismissedAt: now }])).toEqual(['RecusalDeclared', 'HeadLacking']);
  });

  it('gets another provider’s head from the supervisor, also where its own has gone', () => {
    const recused = { ...theCase, recused: ['staff_head'] };
    expect(naming(recused, [head])).toEqual(['ActingHeadNamed']);
    expect(naming(theCase, [{ ...head, dismissedAt: now }])).toEqual(['ActingHeadNamed']);
    expect(naming(theCase, [])).toEqual(['ActingHeadNamed']);
    expect(naming(theCase, [head])).toBe('HEAD_NOT_LACKING');
    expect(naming(recused, [head, substitute])).toBe('HEAD_NOT_LACKING');
  });

  it.each<[string, StaffMember, string]>([
    ['its own', { ...elsewhere, organisation: 'uralsk' }, 'FIELDS_WRONG'],
    ['an executor', { ...elsewhere, role: 'executor' }, 'FIELDS_WRONG'],
    ['one who has left', { ...elsewhere, to: '2018-02-19' }, 'FIELDS_WRONG'],
    ['one of the family', { ...elsewhere, person: theCase.applicant }, 'RECUSED'],
  ])('gets no head who is %s', (_who, official, code) => {
    expect(naming({ ...theCase, recused: ['staff_head'] }, [head], official)).toBe(code);
  });

  it('has its tasks in the named head’s own tray, who acts in this case alone; meanwhile the administrator sees it', () => {
    const task = { step: 'name-executor', role: 'head', organisation: 'uralsk', openedAt: now } as const;
    const lacking = later({ ...theCase, task, recused: ['staff_head'] }, now, { type: 'HeadLacking' });
    const sees = (file: Application, actor: Actor) => mayAct(application, file, { actor, action: 'SeeCase' }).ok;
    const administrator = staff('administrator');
    expect([sees(theCase, administrator), sees(lacking, administrator)]).toEqual([false, true]);
    const named = later(lacking, now, {
      type: 'ActingHeadNamed',
      staff: 'staff_borili',
      organisation: 'borili',
      reason: reason.record,
    });
    const acting = { ...staff('head', 'borili', 'borili'), person: 'person_borili' } as Actor;
    expect([named.lacksHead, trayOfFile(application, named)]).toEqual([undefined, 'borili#head#staff_borili']);
    expect(mayAct(application, named, { actor: acting, action: 'NameExecutor' }).ok).toBe(true);
    expect([sees(theCase, acting), sees(named, administrator)]).toEqual([false, false]);
    expect(named.terms).toEqual(lacking.terms);
  });
});
