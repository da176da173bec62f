import { describe, expect, it } from 'vitest';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import { isRecused, keepsClaim, mayAct } from '#domain/file/may-act.ts';
import type { PersonId } from '#domain/ids.ts';
import { actorsOf } from '#domain/staff/staff.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, operator, person, record } from '#test/builders/requests/a-case.ts';
import { faultIn } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const ticket = { number: 'A1', takenAt: '2018-02-20T06:40:00.000Z', calledAt: '2018-02-20T06:55:00.000Z' };
const own = 'person_operator' as PersonId;
const other = 'person_other' as PersonId;
const atDesk = caseIn('OPENED', 'corporation');

/** Every way into a file, for whoever is entered. */
const entering: Readonly<Record<string, (entered: PersonId) => ApplicationCommand>> = {
  'as the recipient': (applicant) => ({
    type: 'OpenRequest',
    channel: 'corporation',
    applicant,
    centre: 'centre-uralsk',
    ticket,
  }),
  'as the representative': (entered) => ({
    type: 'RecordRepresentative',
    representation: { record: record(), content: { power: 'guardianship', representative: citizen(2) } },
    person: entered,
  }),
  'among the family': (entered) => ({
    type: 'SaveForm',
    form: { record: record(), content: aForm(citizen(1)), family: [entered], familyNames: [] },
    applicant: person,
  }),
};

describe('an official’s own affair (APPK 67, X70)', () => {
  it.each(Object.entries(entering))(
    'is not made of a file by entering himself %s, and is of another',
    (_as, command) => {
      const entered = (whom: PersonId) => {
        const before = command(whom).type === 'OpenRequest' ? undefined : atDesk;
        const occasion = { actor: { ...operator(), person: own }, now };
        return faultIn(decide(application, before, { command: command(whom), occasion }));
      };
      expect([entered(own), entered(other)]).toEqual(['RECUSED', 'ok']);
    },
  );

  it('is known by his name and day of birth in whatever role he acts that day (X81)', () => {
    const span = { from: '2018-02-01', to: '2018-03-01' };
    const standing = { forStaff: 'staff_head', role: 'head', organisation: 'uralsk', ...span } as const;
    const roles = actorsOf(anOfficial({ nameKeys: ['name_his'], substitutions: [standing] }), '2018-02-20');
    const theCase = { ...caseIn('AWAITING_RESOLUTION'), familyNames: ['name_his'] };
    expect(roles.map((actor) => [actor.kind, isRecused(application, theCase, actor)])).toEqual([
      ['executor', true],
      ['head', true],
    ]);
    const [namesake] = actorsOf(anOfficial({ nameKeys: ['name_other'] }), '2018-02-20');
    expect(namesake && isRecused(application, theCase, namesake)).toBe(false);
  });

  it('ends the claim of whom a slip has made family, so that the task is his colleagues’ (X81)', () => {
    const task = {
      step: 'register-request',
      role: 'registrar',
      organisation: 'uralsk',
      openedAt: now,
      claimedBy: 'staff_his',
    } as const;
    const theCase = { ...caseIn('ACCEPTED'), task, familyNames: ['name_his'] };
    const held = (nameKeys: readonly string[]) => ({
      now,
      holder: {
        staff: 'staff_his',
        actsAs: [{ kind: 'registrar', organisation: 'uralsk', person: 'person_his', nameKeys } as const],
        isAway: false,
      },
    });
    expect([keepsClaim(application, theCase, held(['name_his'])), keepsClaim(application, theCase, held([]))]).toEqual([
      false,
      true,
    ]);
    const movedOn = { ...theCase, task: { ...task, claimedBy: 'staff_third' } };
    expect(keepsClaim(application, movedOn, held(['name_his']))).toBe(true);
    const colleague = {
      kind: 'registrar',
      staff: 'staff_other',
      person: 'person_other',
      organisation: 'uralsk',
    } as never;
    const claims = (nameKeys: readonly string[]) =>
      mayAct(application, theCase, { actor: colleague, action: 'ClaimTask', now, claim: held(nameKeys) }).ok;
    expect([claims(['name_his']), claims([])]).toEqual([true, false]);
  });
});
