import { describe, expect, it } from 'vitest';
import { type StaffActor, type StaffRole, staffRoles } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { refused } from '#domain/result.ts';
import { type SecondPersonKind, secondPersonActs } from '#domain/second-person/acts.ts';
import { powerfulRoles } from '#domain/second-person/powers.ts';
import {
  askedBy,
  asksSince,
  confirmed,
  confirmFault,
  declined,
  isShownTo,
  type SecondPerson,
  stateOf,
} from '#domain/second-person/second-person.ts';
import { secondPersonWords, whoConfirms } from '#domain/second-person/second-words.ts';

const now = '2018-03-05T06:00:00.000Z';
const later = '2018-03-05T06:30:00.000Z';
const content = { id: 'record_00000000000000000000000001', mac: 'mac' };

const official = (kind: StaffRole, organisation: string, person: string): StaffActor => ({
  kind,
  organisation,
  person,
  staff: `staff_${person}` as StaffId,
});
const administrator = official('administrator', 'uralsk', 'asker');
const operator = official('operator', 'centre-uralsk', 'asker');
const supervisor = official('supervisor', 'oblast', 'asker');
const above = official('administrator', 'oblast', 'asker');
const head = official('head', 'uralsk', 'asker');
const registrar = official('registrar', 'uralsk', 'asker');
const askers = [administrator, operator, supervisor, head, registrar];

/** An office is given back its administrator, and a request its officials, from above. */
const askerOf = (kind: SecondPersonKind): StaffActor =>
  ((kind === 'kinship' && above) ||
    (['restoring', 'relieving'].includes(kind) && supervisor) ||
    askers.find((one) => rights[kind].asks.includes(one.kind))) ??
  administrator;

const ask = (kind: SecondPersonKind, by: StaffActor, concerns: string[] = ['gains'], isAlone = false) =>
  askedBy({ id: 'confirmation_1', kind, concerns, content, isAlone }, by, now);
/** Nobody made anybody. */
const at = (moment: string) => ({ now: moment, ties: { asker: [], confirmer: [] } });
function request(kind: SecondPersonKind, by: StaffActor, isAlone = false): SecondPerson {
  const asked = ask(kind, by, ['gains'], isAlone);
  if (!asked.ok) throw new Error(asked.error);
  return asked.value;
}

/** Who asks, and who may confirm it for an office of Oral, written out. */
const byAdministrator = {
  asks: ['administrator'],
  confirms: ['head uralsk', 'administrator uralsk', 'administrator oblast', 'supervisor oblast'],
};
const rights: Record<SecondPersonKind, { readonly asks: string[]; readonly confirms: string[] }> = {
  enrolment: {
    asks: ['administrator'],
    confirms: ['head uralsk', 'administrator uralsk', 'administrator oblast', 'supervisor oblast'],
  },
  restoring: {
    asks: ['administrator', 'supervisor'],
    confirms: ['administrator oblast', 'supervisor oblast'],
  },
  relieving: {
    asks: ['administrator', 'supervisor'],
    confirms: ['administrator oblast', 'supervisor oblast'],
  },
  prolonging: {
    asks: ['administrator'],
    confirms: ['head uralsk', 'administrator uralsk', 'administrator oblast', 'supervisor oblast'],
  },
  ending: {
    asks: ['administrator'],
    confirms: ['head uralsk', 'administrator uralsk', 'administrator oblast', 'supervisor oblast'],
  },
  absence: byAdministrator,
  substitution: byAdministrator,
  password: byAdministrator,
  account: { asks: ['operator'], confirms: ['operator centre-uralsk'] },
  reception: { asks: ['operator'], confirms: ['operator centre-uralsk'] },
  takenInPaper: { asks: ['operator'], confirms: ['operator centre-uralsk'] },
  handedAtHome: { asks: ['operator'], confirms: ['operator centre-uralsk'] },
  needsAtDesk: { asks: ['operator'], confirms: ['operator centre-uralsk'] },
  answerAtDesk: { asks: ['operator'], confirms: ['operator centre-uralsk'] },
  kinship: { asks: ['administrator'], confirms: ['administrator oblast'] },
  notReached: { asks: ['registrar'], confirms: ['registrar uralsk', 'head uralsk', 'supervisor oblast'] },
  paperHanded: {
    asks: ['operator', 'registrar', 'head', 'qualityController'],
    confirms: ['operator centre-uralsk', 'branchHead centre-uralsk', 'supervisor oblast'],
  },
  rowPerson: { asks: ['registrar', 'executor'], confirms: ['head uralsk', 'supervisor oblast'] },
  dwellingWithdrawal: { asks: ['registrar', 'executor'], confirms: ['head uralsk', 'supervisor oblast'] },
  annulment: { asks: ['head'], confirms: ['supervisor oblast'] },
  oldList: { asks: ['head'], confirms: ['supervisor oblast'] },
  outage: { asks: ['supervisor'], confirms: ['administrator oblast', 'supervisor oblast'] },
};
const offices = ['uralsk', 'borili', 'centre-uralsk', 'centre-borili', 'oblast'];
const kinds = Object.keys(secondPersonActs) as SecondPersonKind[];

describe('what nobody does alone', () => {
  it.each(kinds)('%s is asked and confirmed by these and by nobody else', (kind) => {
    const asks = staffRoles.filter((role) => ask(kind, official(role, 'uralsk', 'asker')).ok);
    const theRequest = request(kind, askerOf(kind));
    const confirms = staffRoles.flatMap((role) =>
      offices
        .filter((office) => confirmFault(theRequest, official(role, office, 'second'), at(later)) === undefined)
        .map((office) => `${role} ${office}`),
    );
    expect({ asks, confirms: confirms.toSorted() }).toEqual({
      ...rights[kind],
      confirms: rights[kind].confirms.toSorted(),
    });
  });

  it.each(kinds)('%s is confirmed at another centre only where an operator has no colleague (X80)', (kind) => {
    const elsewhere = official('operator', 'centre-borili', 'second');
    const faults = [false, true].map((isAlone) =>
      confirmFault(request(kind, askerOf(kind), isAlone), elsewhere, at(later)),
    );
    const isOperators = rights[kind].asks.includes('operator');
    expect(faults).toEqual(['CONFIRMATION_UNKNOWN', isOperators ? undefined : 'CONFIRMATION_UNKNOWN']);
  });

  it.each(kinds)('%s says in three languages whom to turn to', (kind) => {
    const isOperators = rights[kind].asks.includes('operator');
    for (const isAlone of [false, true]) {
      const { kk, ru, en } = whoConfirms(request(kind, askerOf(kind), isAlone));
      expect([kk, ru, en].map((text) => text.split(':')[0])).toEqual([
        'Растай алады',
        'Подтвердить может',
        'It may be confirmed by',
      ]);
      expect(en.includes('another centre of the Corporation')).toBe(isOperators && isAlone);
      expect(ru.includes('контролирующее лицо')).toBe(rights[kind].confirms.includes('supervisor oblast'));
    }
  });

  it('holds whoever may complete an act upon people, and whoever stands above the offices, for powerful', () => {
    expect(powerfulRoles.toSorted()).toEqual([
      'administrator',
      'auditor',
      'branchHead',
      'contactCentre',
      'head',
      'qualityController',
      'supervisor',
    ]);
  });

  it.each(kinds)('%s is not confirmed by who asked it nor by whom it concerns, under whichever id', (kind) => {
    const asker = askerOf(kind);
    const theRequest = request(kind, asker);
    // whoever asks in one office may be the supervisor under another entry of staff
    const { kind: role, organisation } = ['oldList', 'rowPerson', 'dwellingWithdrawal', 'annulment'].includes(kind)
      ? supervisor
      : asker;
    for (const person of ['asker', 'gains']) {
      const again = { ...official(role, organisation, person), staff: 'staff_another' as StaffId };
      expect(confirmFault(theRequest, again, at(later))).toBe('CONFIRMATION_OWN');
    }
    const ofFamily = { ...official(role, organisation, 'x'), nameKeys: ['named'] };
    const named = { ...theRequest, names: ['named'] };
    expect(confirmFault(named, ofFamily, at(later))).toBe('CONFIRMATION_OWN');
    expect(confirmFault(theRequest, ofFamily, at(later))).not.toBe('CONFIRMATION_OWN');
    expect(isShownTo(named, ofFamily)).toBe(
      ![
        'takenInPaper',
        'handedAtHome',
        'kinship',
        'reception',
        'notReached',
        'paperHanded',
        'needsAtDesk',
        'answerAtDesk',
        'rowPerson',
        'dwellingWithdrawal',
        'annulment',
      ].includes(kind),
    );
    const again = { id: 'confirmation_2', kind, concerns: [], names: ['named'], content };
    expect(askedBy(again, { ...asker, nameKeys: ['named'] }, now)).toEqual(refused('CONFIRMATION_OWN'));
    const { person: _, ...unknown } = official(role, organisation, 'x');
    expect(confirmFault(theRequest, unknown, at(later))).toBe('CONFIRMATION_OWN');
  });

  it.each(kinds)('%s is told in three languages: who, what, by what rule, till when', (kind) => {
    const { kk, ru, en } = secondPersonWords(kind, { who: 'Ахметов Арман', time: '2018-03-08 11:00' });
    for (const text of [kk, ru, en]) expect(text).toMatch(/Ахметов Арман.*2018-03-08 11:00/);
    expect([kk, ru, en].map((text) => text.split(':')[0])).toEqual([
      'Екінші адамның растауы қажет. Сұраған',
      'Нужно подтверждение второго лица. Просит',
      'A second person must confirm. Asked by',
    ]);
  });

  it('is not asked about oneself', () => {
    expect(ask('password', administrator, ['asker'])).toEqual({ ok: false, error: 'CONFIRMATION_OWN' });
  });
});

describe('a request for a second person', () => {
  const second = official('supervisor', 'oblast', 'second');
  const waiting = request('password', administrator);

  it('waits three days for an official’s second person, an hour for an operator’s', () => {
    expect(waiting.expiresAt).toBe('2018-03-08T06:00:00.000Z');
    expect(request('account', operator).expiresAt).toBe('2018-03-05T07:00:00.000Z');
    expect(asksSince(waiting.expiresAt)).toBe(now);
  });

  it('expires with its last instant, and is confirmed no more', () => {
    expect(stateOf(waiting, '2018-03-08T05:59:59.999Z')).toBe('WAITING');
    expect(stateOf(waiting, waiting.expiresAt)).toBe('EXPIRED');
    expect(confirmed(waiting, second, at(waiting.expiresAt))).toEqual({ ok: false, error: 'CONFIRMATION_EXPIRED' });
    expect(declined(waiting, second, waiting.expiresAt)).toEqual({ ok: false, error: 'CONFIRMATION_EXPIRED' });
  });

  it('is confirmed once; repeating is harmless, and nobody else confirms it after him', () => {
    const once = confirmed(waiting, second, at(later));
    if (!once.ok) throw new Error(once.error);
    expect(once.value).toMatchObject({ version: 2, settled: { outcome: 'confirmed', person: 'second', at: later } });
    expect(confirmed(once.value, second, at('2019-01-01T00:00:00.000Z'))).toEqual({ ok: true, value: once.value });
    const third = official('head', 'uralsk', 'third');
    expect(confirmed(once.value, third, at(later))).toEqual({ ok: false, error: 'CONFIRMATION_SETTLED' });
    expect(declined(once.value, second, later)).toEqual({ ok: false, error: 'CONFIRMATION_SETTLED' });
  });

  it('is declined by a second person or taken back by the asker, and confirmed no more', () => {
    for (const by of [second, administrator]) {
      const once = declined(waiting, by, later);
      if (!once.ok) throw new Error(once.error);
      expect(stateOf(once.value, later)).toBe('DECLINED');
      expect(declined(once.value, by, later)).toEqual({ ok: true, value: once.value });
      expect(confirmed(once.value, second, at(later))).toEqual({ ok: false, error: 'CONFIRMATION_SETTLED' });
    }
    const ofHimself = { ...waiting, concerns: ['second'] };
    expect(declined(ofHimself, second, later)).toEqual({ ok: false, error: 'CONFIRMATION_OWN' });
    expect(declined(waiting, official('registrar', 'uralsk', 'x'), later)).toEqual({
      ok: false,
      error: 'CONFIRMATION_UNKNOWN',
    });
  });
});
