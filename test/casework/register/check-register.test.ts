import { describe, expect, it } from 'vitest';
import { differencesIn, type RegisterCheck, registerChecks, rowOf } from '#casework/register/check-register.ts';
import { headsBy, type ListBooks } from '#casework/register/list-books.ts';
import { rebuiltList } from '#casework/register/rebuild-list.ts';
import { enters, type ListAfter, untouched } from '#domain/queue/act-on-list.ts';
import { type Entry, type EntryIdentity, emptyDay, emptyList, entryName } from '#domain/queue/list.ts';
import { registrationGround } from '#domain/queue/take-places.ts';
import { sha256 } from '#test/contracts/stores.ts';

const acting = { ground: registrationGround, actor: { kind: 'head' }, digest: sha256, salt: () => 'salt' };

const entry = (registerNumber: number, day: string): Entry => ({
  caseId: `case_${registerNumber}`,
  provider: 'uralsk',
  list: 'orphans',
  day,
  priorityMoment: `${day}T05:00:00.000Z`,
  intakeSequence: registerNumber,
  registerNumber,
  registeredAt: '2018-03-02T06:00:00.000Z',
  active: true,
});

function books(): ListBooks {
  const entries = [entry(1, '2018-02-19'), entry(2, '2017-12-30'), entry(3, '2018-02-19')];
  const counted = new Map(entries.map(({ day }) => [day, emptyDay('uralsk', 'orphans', day)]));
  const start: ListAfter = untouched({
    list: emptyList('uralsk', 'orphans'),
    years: new Map(),
    days: counted,
    entries: [],
  });
  const { list, years, days, log, identities } = entries.reduce(
    (before, { caseId, registeredAt: at, ...next }) =>
      enters(before, 'REGISTERED', { ...next, caseId }, { ...acting, caseId, at }),
    start,
  );
  return {
    list,
    years: [...years.values()],
    days: [...days.values()],
    entries,
    log,
    heads: headsBy({ list, log, heads: [] }),
    identities: [...identities.values()].map(({ identity }) => identity),
    guests: [],
    claims: entries.map((each) => ({
      key: `entry#uralsk#person_${each.registerNumber}`,
      holder: entryName(each),
      file: each.caseId,
    })),
    results: entries.map(({ caseId, registerNumber }) => ({ caseId, registerNumber })),
  };
}

type Damage = (whole: ListBooks) => ListBooks;
const firstEntry =
  (change: Partial<Entry>): Damage =>
  (whole) => ({ ...whole, entries: whole.entries.map((each, index) => (index === 0 ? { ...each, ...change } : each)) });

const firstIdentity =
  (change: Partial<EntryIdentity>): Damage =>
  (whole) => ({ ...whole, identities: whole.identities.map((each, at) => (at === 0 ? { ...each, ...change } : each)) });

// biome-ignore format: a table, one damage a row
const damages: [string, Damage, RegisterCheck[]][] = [
  ['an entry is lost', (whole) => ({ ...whole, entries: whole.entries.slice(0, 2) }), ['totals', 'days', 'slots', 'positions']],
  ['an entry in the middle is lost', (whole) => ({ ...whole, entries: whole.entries.filter(({ registerNumber }) => registerNumber !== 2) }), ['totals', 'days', 'slots', 'positions']],
  ['a position says another number', firstEntry({ registerNumber: 3 }), ['positions']],
  ['a position says another case', firstEntry({ caseId: 'case_2' }), ['positions']],
  ['the next number moved', (whole) => ({ ...whole, list: { ...whole.list, nextNumber: 5 } }), ['nextNumber']],
  ['a total is wrong', (whole) => ({ ...whole, list: { ...whole.list, totals: { 2017: 1, 2018: 3 } } }), ['totals']],
  ['a day’s count is wrong', (whole) => ({ ...whole, years: whole.years.map((year) => ({ ...year, days: { ...year.days, '2018-02-20': 1 } })) }), ['days']],
  ['a year item is lost', (whole) => ({ ...whole, years: whole.years.slice(1) }), ['days']],
  ['a slot’s count is wrong', (whole) => ({ ...whole, days: whole.days.map((day) => ({ ...day, slots: { ...day.slots, [`${day.day}T09:00`]: 1 } })) }), ['slots']],
  ['an entry lies in another day', firstEntry({ day: '2018-02-18' }), ['days', 'slots', 'dayOfEntry', 'positions']],
  ['an entry stopped being active and nothing else changed', firstEntry({ active: false }), ['totals', 'days', 'slots', 'positions']],
  ['a log item is lost', (whole) => ({ ...whole, log: whole.log.filter(({ sequence }) => sequence !== 2) }), ['sequence', 'log', 'chain', 'heads', 'identities', 'positions']],
  ['the log’s head moved', (whole) => ({ ...whole, list: { ...whole.list, logHead: 4 } }), ['sequence']],
  ['the version moved without an act', (whole) => ({ ...whole, list: { ...whole.list, version: 4 } }), ['sequence']],
  ['a log item names another case', (whole) => ({ ...whole, log: whole.log.map((item, index) => (index === 0 ? { ...item, caseId: 'case_9' } : item)) }), ['log', 'chain']],
  ['a case lost its result', (whole) => ({ ...whole, results: whole.results.slice(1) }), ['results']],
  ['a case says another number', (whole) => ({ ...whole, results: whole.results.map((result, index) => (index === 0 ? { ...result, registerNumber: 7 } : result)) }), ['results']],
  ['a case has a result and no entry', (whole) => ({ ...whole, results: [...whole.results, { caseId: 'case_4', registerNumber: 4 }] }), ['results']],
  ['the whole list item is lost', (whole) => ({ ...whole, list: emptyList('uralsk', 'orphans') }), ['nextNumber', 'totals', 'sequence', 'chain', 'heads']],
  ['who acted was rewritten in a log item', (whole) => ({ ...whole, log: whole.log.map((item) => (item.sequence === 2 ? { ...item, actor: { kind: 'executor' } } : item)) }), ['chain']],
  ['the clause of the last act was rewritten', (whole) => ({ ...whole, log: whole.log.map((item) => (item.sequence === 3 ? { ...item, ground: '5.4' } : item)) }), ['chain']],
  ['the seal of the list was rewritten', (whole) => ({ ...whole, list: { ...whole.list, chain: sha256('another') } }), ['chain', 'heads']],
  ['the head of a day is lost', (whole) => ({ ...whole, heads: [] }), ['heads']],
  ['the head of a day names an older act', (whole) => ({ ...whole, heads: whole.heads.map((head) => ({ ...head, logHead: 1 })) }), ['heads']],
  ['a month counts one more', (whole) => ({ ...whole, list: { ...whole.list, flow: { '2018-03': [4, 0, 0, 0] } } }), ['heads']],
  ['the day of the last act moved', (whole) => ({ ...whole, list: { ...whole.list, headDay: '2018-03-03' } }), ['heads']],
  ['the seals of the log were taken off', (whole) => ({ ...whole, log: whole.log.map(({ previous, ...item }) => item) }), ['chain']],
  ['two identities have one number', firstIdentity({ registerNumber: 3 }), ['numbers', 'log', 'identities', 'positions', 'claims', 'results']],
  ['two identities are of one case', firstIdentity({ caseId: 'case_2' }), ['cases', 'log', 'positions', 'results']],
  ['an identity is lost', (whole) => ({ ...whole, identities: whole.identities.slice(1) }), ['nextNumber', 'numbers', 'log', 'identities', 'positions', 'claims', 'results']],
  ['an identity was removed without an act', (whole) => ({ ...whole, identities: whole.identities.map((each, index) => (index === 0 ? { ...each, status: 'REMOVED' as const } : each)) }), ['identities', 'claims']],
  ['an identity keeps another place', (whole) => ({ ...whole, identities: whole.identities.map((each, index) => (index === 0 ? { ...each, intakeSequence: 9 } : each)) }), ['identities']],
  ['an entry holds no claim', (whole) => ({ ...whole, claims: whole.claims.slice(1) }), ['claims']],
  ['a claim names an entry that is not there', (whole) => ({ ...whole, claims: whole.claims.map((claim, index) => (index === 0 ? { ...claim, holder: 'uralsk/orphans/9' } : claim)) }), ['claims']],
];

describe('the check of the register', () => {
  it('finds nothing in a whole list, and counts it', () => {
    expect(differencesIn(books())).toEqual([]);
    expect(rowOf(books())).toEqual({
      provider: 'uralsk',
      list: 'orphans',
      entries: 3,
      lastNumber: 3,
      active: 3,
      log: 3,
      results: 3,
      differences: [],
    });
  });

  it.each(damages)('finds that %s', (_, damage, checks) => {
    const found = differencesIn(damage(books())).map(({ check }) => check);
    expect(found).toEqual(checks);
  });

  it('has a damage for every check', () => {
    const tested = new Set(damages.flatMap(([, , checks]) => checks));
    expect([...tested].sort()).toEqual(Object.keys(registerChecks).sort());
  });
});

describe('a list of before identities and seals', () => {
  const older = (): ListBooks => {
    const { list, log, identities: _, ...rest } = books();
    const { chain: __, headDay: ___, flow: ____, ...unsealed } = list;
    return {
      ...rest,
      list: unsealed,
      heads: [],
      log: log.map(({ previous, actor, rank, ...item }) => item),
      identities: [],
    };
  };

  it('is made whole from its positions and its log', () => {
    const before = older();
    const found = ['nextNumber', 'log', 'heads', 'identities', 'positions', 'claims', 'results'];
    expect(differencesIn(before).map(({ check }) => check)).toEqual(found);
    const { identities, chain, heads, lately } = rebuiltList(before);
    expect(chain).toMatch(/^[0-9a-f]{64}$/);
    expect(differencesIn({ ...before, identities, heads, list: { ...before.list, chain, ...lately } })).toEqual([]);
  });

  it('is left as it is once it is whole', () => {
    expect(rebuiltList(books())).toEqual({ identities: [], days: [], heads: [] });
  });

  it('gets the counts by slots that it had not yet, and those that are wrong', () => {
    const whole = books();
    expect(rebuiltList({ ...whole, days: [] }).days).toEqual(whole.days);
    const [wrong, ...right] = whole.days;
    expect(rebuiltList({ ...whole, days: [{ ...wrong, slots: {} } as never, ...right] }).days).toEqual([wrong]);
  });

  it('gets no new seal for one that it lost', () => {
    const { list, ...rest } = books();
    expect(rebuiltList({ ...rest, list: { ...list, chain: undefined } }).chain).toBeUndefined();
  });

  it('gets no identity for an entry that its log does not know', () => {
    const before = older();
    const { identities } = rebuiltList({ ...before, log: before.log.slice(1) });
    expect(identities.map(({ registerNumber }) => registerNumber)).toEqual([2, 3]);
  });
});
