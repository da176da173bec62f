import { describe, expect, it } from 'vitest';
import { statusOf } from '#casework/asking/status/status-of.ts';
import type { Actor } from '#domain/actor.ts';
import { allowed } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { decide } from '#domain/application/decide/decide.ts';
import { evolve } from '#domain/application/evolve.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import type { PersonId } from '#domain/ids.ts';
import type { ReceptionPurpose } from '#domain/regulation/reception-purposes.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { seenBy } from '#test/builders/people/seen-by-two.ts';
import { caseIn, operator, person, recipient, record } from '#test/builders/requests/a-case.ts';
import { aWithdrawalScan } from '#test/builders/requests/a-withdrawal-scan.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';

const now = '2018-03-05T07:00:00.000Z';
const other = 'person_representative' as PersonId;
const representative = { record: record(), person: other, power: 'other' as const, check: 'confirmed' as const };
const statement = { id: 'paper_1', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' };
const signed = { signature: { sha256: 'cd', versionId: '1' }, by: person };
const whose = { recipient: person, representative: other } as const;
type By = keyof typeof whose;
type Centre = 'centre-uralsk' | 'centre-borili';
/** Whoever comes is received for this at that centre, and scans there what he signed. */
const received = (purpose: ReceptionPurpose, by: By, centre: Centre): Partial<Application> => ({
  representative,
  receptions: [{ staff: 'staff_operator', centre: 'centre-borili', by, purpose, at: now }],
  documents: [
    aWithdrawalScan({ at: now, by, centre }, { id: 'scan' }),
    aWithdrawalScan({ at: now, by, centre }, { id: 'leaving', kind: 'leaving-statement' }),
  ],
});
const accepted = caseIn('ACCEPTED', 'corporation');
const { doneInName: _, ...issued } = caseIn('ISSUED', 'corporation');
const ready = caseIn('READY_FOR_COLLECTION', 'corporation');
const changing = {
  type: 'ChangeContacts',
  form: aForm(citizen(1)),
  contacts: { phone: '+77010000001' },
  record: record(),
} as const;

const acts = {
  collected: (by: By) => ({
    at: ready,
    purpose: 'collection',
    command: { type: 'HandOverResult', to: by, person: whose[by], identity: shown() },
  }),
  withdrawn: (by: By, centre: Centre) => ({
    at: accepted,
    purpose: 'withdrawal',
    command: {
      type: 'WithdrawRequest',
      by,
      person: whose[by],
      statement,
      scan: 'scan',
      identity: shown(),
      seenBy: seenBy({ at: now, centre }),
    },
  }),
  leaving: (by: By, centre: Centre) => ({
    at: issued,
    purpose: 'leaving',
    command: {
      type: 'LeaveQueue',
      by,
      person: whose[by],
      amendment: 'amendment_1',
      scan: 'leaving',
      identity: shown(),
      seenBy: seenBy({ at: now, centre }),
    },
  }),
  contactsChanged: (by: By) => ({
    at: ready,
    purpose: 'contacts',
    command: { ...changing, by, person: whose[by], identity: shown() },
  }),
} as const satisfies Record<
  string,
  (by: By, centre: Centre) => { at: Application; purpose: ReceptionPurpose; command: ApplicationCommand }
>;

function acted(theCase: Application, command: ApplicationCommand, actor: Actor): Application {
  const decided = decide(theCase, command, { actor, now });
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value.reduce((file, event) => evolve(file, event, { id: file.id, at: now, commit: 9 }), theCase);
}

const centres = { 'centre-uralsk': /Уральск/, 'centre-borili': /Бурлинск|Бөрлі|Бурл/ } as const;
const doers = { recipient: /сам услугополучатель/, representative: /представитель/ } as const;

describe('whatever is done in the name of whose request it is', () => {
  const cells = (Object.keys(acts) as (keyof typeof acts)[]).flatMap((what) =>
    (['recipient', 'representative'] as const).flatMap((by) =>
      (['centre-uralsk', 'centre-borili'] as const).map((where) => [what, by, where] as const),
    ),
  );
  it.each(cells)('%s by the %s at %s is told: who, when and where, and no official', (what, by, where) => {
    const { at, purpose, command } = acts[what](by, where);
    const came = { ...at, ...received(purpose, by, where) };
    const { doneInName = [] } = statusOf(acted(came, command, operator(where)), now);
    expect(doneInName).toMatchObject([{ what, by, at: now, where }]);
    expect(doneInName[0]?.text.ru).toMatch(doers[by]);
    expect(doneInName[0]?.text.ru).toContain('05.03.2018 12:00');
    expect(doneInName[0]?.text.ru).toContain(doneInName[0]?.place.ru);
    expect(doneInName[0]?.place.ru).toMatch(centres[where]);
    expect(JSON.stringify(doneInName)).not.toContain('staff');
  });

  it.each(cells.filter(([what]) => what !== 'leaving'))(
    '%s by the %s at %s promises a desk only where one still does it, else a complaint',
    (what, by, where) => {
      const { at, purpose, command } = acts[what](by, where);
      const after = acted({ ...at, ...received(purpose, by, where) }, command, operator(where));
      for (const status of [after.status, 'WITHDRAWN'] as const) {
        const { text } = statusOf({ ...after, status }, now).doneInName?.[0] ?? {};
        const rows: { readonly operator?: readonly string[] } = allowed[status];
        const isDoneAnew = what === 'contactsChanged' && (rows.operator ?? []).includes(command.type);
        expect(text?.ru).toMatch(isDoneAnew ? /любой отдел/ : /жалобу.+Государственной корпорации.+Последний день/);
        expect(/любой отдел/.test(text?.ru ?? '')).toBe(isDoneAnew);
      }
    },
  );

  it.each([
    ['till the end of its tenth day is taken back', '2018-03-15T18:59:59.000Z', /отзовите его до 24:00 15.03.2018/],
    ['later is complained of', '2018-03-15T19:00:00.000Z', /жалобу.+Государственной корпорации.+Последний день/],
  ])('a leaving %s (X153)', (_what, at, told) => {
    const { at: theCase, purpose, command } = acts.leaving('recipient', 'centre-borili');
    const came = { ...theCase, ...received(purpose, 'recipient', 'centre-borili') };
    const after = acted(came, command, operator('centre-borili'));
    expect(statusOf(after, at).doneInName?.[0]?.text.ru).toMatch(told);
  });

  it.each(applicationStatuses)(
    'of contact data that were changed, in %s, promises a desk only where one still does it',
    (status) => {
      for (const theCase of casesIn(status)) {
        if (theCase.filedAt === undefined) continue;
        const at = theCase.filedAt;
        const changed = { ...theCase, contactsChanged: { at, fields: ['phone'] } } as Application;
        const rows: { readonly operator?: readonly string[] } = allowed[status];
        const { text } = statusOf(changed, at).contactsChanged ?? {};
        expect(text?.ru).toMatch(
          rows.operator?.includes('ChangeContacts')
            ? /любой отдел/
            : /жалобу.+Государственной корпорации.+Последний день/,
        );
      }
    },
  );

  it('in the cabinet is told to be done there', () => {
    const withdrawn = acted(
      caseIn('ACCEPTED'),
      { type: 'WithdrawRequest', by: 'recipient', statement, signed },
      recipient(),
    );
    const changed = acted(caseIn('ACCEPTED'), { ...changing, by: 'recipient', statement, signed }, recipient());
    for (const theCase of [withdrawn, changed])
      expect(statusOf(theCase, now).doneInName).toMatchObject([
        { where: 'cabinet', place: { ru: '«Личный кабинет»' } },
      ]);
  });

  it('a result that was handed over elsewhere is said to be there', () => {
    const { at, purpose, command } = acts.collected('representative');
    const came = { ...at, ...received(purpose, 'representative', 'centre-borili') };
    const { result } = statusOf(acted(came, command, operator('centre-borili')), now);
    expect(result).toMatchObject({ state: 'issued', where: { ru: expect.stringMatching(centres['centre-borili']) } });
  });

  it('again by the same at the same place is told once, as it was last', () => {
    const { at, purpose, command } = acts.contactsChanged('recipient');
    const came = { ...at, ...received(purpose, 'recipient', 'centre-borili') };
    const twice = acted(acted(came, command, operator()), { ...command, record: record('record_2') }, operator());
    const elsewhere = acted(twice, command, operator('centre-borili'));
    expect([twice.doneInName?.length, elsewhere.doneInName?.length]).toEqual([1, 2]);
  });

  it('of before desks were kept is told of a desk, which is not named', () => {
    const event = { type: 'RequestWithdrawn', statement, scan: 'scan', by: 'representative' } as const;
    const old = evolve(accepted, event, { id: accepted.id, at: now, commit: 9 });
    expect(statusOf(old, now).doneInName?.[0]?.text.ru).toContain('отдел Государственной корпорации');
  });
});
