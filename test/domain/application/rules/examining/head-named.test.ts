import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { allowed } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { rights } from '#domain/application/rights.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { signerWords } from '#domain/application/words/signer-words.ts';
import { decide } from '#domain/file/decide.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { trayOfFile } from '#domain/file/tasks/tray.ts';
import { headsLeft, isHeadNamed, isOwnHead, officesOfHeads } from '#domain/staff/head-left.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, machine, staff } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const now = '2018-02-20T06:00:00.000Z';
const own = anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' });
const elsewhere = anOfficial({ id: 'staff_borili', role: 'head', organisation: 'borili', person: 'person_borili' });
const away = { ...own, absences: [{ from: '2018-02-19', to: '2018-02-21' }] };
const named = { actingHead: { staff: 'staff_borili', organisation: 'borili' } } as const;
const acting: Actor = { ...staff('head', 'borili', 'borili'), person: 'person_borili' } as Actor;
const task = {
  step: 'name-executor',
  role: 'head',
  organisation: 'uralsk',
  openedAt: now,
  claimedBy: 'staff_borili',
} as const;
const waiting: Application = { ...caseIn('AWAITING_RESOLUTION'), ...named, task };

const looked = (before: Application, members: readonly StaffMember[]) => {
  const occasion = { actor: machine, now };
  const decision = decide(application, before, { command: { type: 'CheckStaff', members }, occasion });
  return decision.ok ? decision.value.map(({ type }) => type) : decision.error.code;
};

describe('a head who was named from another provider (X77)', () => {
  it.each<[string, readonly string[], readonly StaffMember[], Partial<Application>?]>([
    ['while the own is away', [], [away, elsewhere]],
    ['while the own is recused', [], [own, elsewhere], { recused: ['staff_head'] }],
    ['once the own is back', ['ActingHeadEnded'], [own, elsewhere]],
    ['once the own is back, while it is another’s turn', ['ActingHeadEnded'], [own, elsewhere], { task: undefined }],
    [
      'once the own is back and he himself had gone',
      ['HeadReturned', 'ActingHeadEnded'],
      [own],
      { lacksHead: { since: now } },
    ],
    ['once he himself is gone', ['HeadLacking'], [away]],
  ])('%s: %s', (_when, events, members, more = {}) => {
    expect(looked({ ...waiting, ...more }, members)).toEqual(events);
  });

  const open = applicationStatuses.filter(
    (status) =>
      'supervisor' in allowed[status] && JSON.stringify(allowed[status].supervisor).includes('NameActingHead'),
  );
  it.each(open)('may do nothing more once his power has ended: %s', (status) => {
    const before: Application = { ...caseIn(status), ...named };
    const after = later(before, now, { type: 'ActingHeadEnded' });
    const may = (file: Application) =>
      (allowed[status] as Record<string, readonly string[]>).head?.filter(
        (action) => mayAct(application, file, { actor: acting, action }).ok,
      );
    expect(may(before)).not.toEqual([]);
    expect(may(after)).toEqual([]);
  });

  it('leaves what he had claimed to the own head', () => {
    const after = later(waiting, now, { type: 'ActingHeadEnded' });
    expect([trayOfFile(application, waiting), trayOfFile(application, after)]).toEqual([
      'borili#head#staff_borili',
      'uralsk#head',
    ]);
    expect(after.task?.claimedBy).toBeUndefined();
  });

  it('is asked of before an act of his or of the own head, of both offices, and of nobody else’s', () => {
    const asked = (actor: Actor, file = waiting) => application.askedBeforeActOf?.(file, actor)?.offices;
    expect(asked(acting)).toEqual(['uralsk', 'borili']);
    expect(asked(staff('head'))).toEqual(['uralsk', 'borili']);
    expect(asked(staff('executor'))).toBeUndefined();
    expect(asked(acting, caseIn('AWAITING_RESOLUTION'))).toBeUndefined();
  });

  it('acts himself: who stands in for him at his own provider does not, nor does he once the result is signed', () => {
    const member = (changes: Partial<StaffMember>) => ({ ...elsewhere, ...changes });
    const substitutions = [
      { forStaff: 'staff_other', role: 'head', organisation: 'borili', from: '2018-02-01', to: '2018-02-28' } as const,
    ];
    const standing = member({ role: 'executor', substitutions });
    expect(headsLeft(rights, waiting, { members: [elsewhere], today: '2018-02-20' })).toHaveLength(1);
    expect(headsLeft(rights, waiting, { members: [standing], today: '2018-02-20' })).toEqual([]);
    expect(headsLeft(rights, waiting, { members: [member({ organisation: 'terekti' })], today: '2018-02-20' })).toEqual(
      [],
    );
    const { result } = caseIn('ISSUED');
    const { actingHead: _, ...unnamed } = waiting;
    const signed = { ...waiting, result } as Application;
    expect([waiting, signed, unnamed].map((file) => isHeadNamed(rights, file))).toEqual([true, false, false]);
    expect(officesOfHeads(rights, waiting)).toEqual(['uralsk', 'borili']);
    expect(officesOfHeads(rights, unnamed)).toEqual(['uralsk']);
  });

  it.each<[string, Actor, boolean]>([
    ['the own head', staff('head'), true],
    ['the head who was named', acting, false],
    ['an executor of the provider', staff('executor'), false],
    ['another provider’s head', staff('head', 'terekti', 'terekti'), false],
  ])('%s is the own head: %s', (_who, actor, isOwn) => {
    expect(isOwnHead(rights, waiting, actor)).toBe(isOwn);
    const { actingHead: _, ...unnamed } = waiting;
    expect(isOwnHead(rights, unnamed, actor)).toBe(isOwn);
  });

  it('is ended by an act of the own head', () => {
    const command = {
      type: 'NameExecutor',
      executor: 'staff_executor',
      official: anOfficial({ id: 'staff_executor' }),
      resolution: { record: { id: 'record_1', mac: 'mac' }, content: 'Қарау' },
    } as const;
    const free = { ...waiting, task: { ...task, claimedBy: undefined } };
    const decision = decide(application, free, { command, occasion: { actor: staff('head'), now } });
    expect(decision).toMatchObject({ ok: true, value: [{ type: 'ActingHeadEnded' }, { type: 'ExecutorNamed' }] });
  });

  it('signs as who he is: acting, of which provider, by whose naming (APPK 80)', () => {
    const { result } = caseIn('ISSUED');
    if (!result) throw new Error('an issued case has a result');
    const his = signerWords({ ...named, result: { ...result, by: 'staff_borili' } });
    expect(his.ru).toMatch(/^исполняющий обязанности руководителя – .*Бурлин.*контролирующим лицом/);
    expect(his.kk).toMatch(/^басшының міндетін атқарушы – .*Бөрлі.*бақылаушы/);
    expect(signerWords({ ...named, result }).ru).toBe('руководитель услугодателя, ЭЦП');
    const substitute = signerWords({ result: { ...result, standsFor: 'staff_head' } });
    expect(substitute.ru).toBe('исполняющий обязанности руководителя услугодателя (замещающий), ЭЦП');
    expect(substitute.kk).toContain('міндетін атқарушы');
  });
});
