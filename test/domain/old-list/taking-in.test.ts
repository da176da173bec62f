import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { OldListCommand } from '#domain/old-list/command.ts';
import { decide } from '#domain/old-list/decide.ts';
import { evolve } from '#domain/old-list/evolve.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { hasEnded, oldListStatuses } from '#domain/old-list/status.ts';
import { iinOf } from '#infra/local/people/local-person.ts';
import { anOldList } from '#test/builders/old-lists/an-old-list-file.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

const [now, later] = ['2018-03-01T06:00:00.000Z', '2018-03-02T06:00:00.000Z'];
const record = { id: 'record_1', mac: 'mac' };
const sha256 = 'ab'.repeat(32);
const by = (kind: Parameters<typeof staff>[0], organisation = 'uralsk'): Actor =>
  ({ ...staff(kind), organisation }) as Actor;
const administrator = by('administrator');
const row = (n: number) => ({
  number: String(n),
  iin: iinOf('1985-06-15', 'male', n),
  surname: 'Ахметов',
  name: 'Асан',
  filedOn: '2012-05-04',
});
const rows = (many: number) => Array.from({ length: many }, (_, n) => row(n + 1));
const bringing = (page: number, many: number, facts: object = {}): OldListCommand => ({
  type: 'BringRows',
  page,
  rows: rows(many) as never,
  record,
  ...{ chain: `chain${page}`, digest: `digest${page}`, stands: record.mac, keptSince: undefined, concerned: [] },
  ...facts,
});
const opening = (parts: object = {}): OldListCommand => ({
  ...({ type: 'OpenOldList', list: 'public-sector', sha256, rows: 10 } as const),
  ...parts,
});
const above = { staff: 'staff_above', person: 'person_above' };
const confirming = (said: object = {}, second: object = above): OldListCommand => ({
  ...{ type: 'ConfirmOldList', by: second as never, confirmation: 'confirmation_1', isUncompared: false },
  said: { sha256, rows: 10, chain: 'chain1', numbersFrom: 1, ...said },
});
const taking = (from: number, upTo: number): OldListCommand => ({
  type: 'TakeInRows',
  from,
  upTo,
  elsewhere: 0,
  twice: 1,
  leftOut: [2],
});

const heard = (of: OldList | undefined, command: OldListCommand, actor: Actor = administrator): string =>
  heardOf(decide(of, command, { actor, now }));

describe('an old list is taken in (X215, X217)', () => {
  const of150 = anOldList({ rows: 150 });
  const sealed = anOldList({ status: 'SEALED', brought: 10, pages: 1, chain: 'chain1' });
  const confirmed = anOldList({ status: 'CONFIRMED', brought: 10, taken: 3 });
  // biome-ignore format: a table, one case a row
  it.each<[string, string, OldList | undefined, OldListCommand, Actor?]>([
    ['opened by whoever keeps the office', 'OldListOpened', undefined, opening()],
    ['by no head', 'FORBIDDEN', undefined, opening(), by('head')],
    ['by no machine', 'FORBIDDEN', undefined, opening(), { kind: 'machine' }],
    ['at no office that is no provider', 'FORBIDDEN', undefined, opening(), by('administrator', 'oblast')],
    ['the same file told again', 'nothing', anOldList(), opening()],
    ['another file', 'OLD_LIST_THERE', anOldList(), opening({ sha256: 'cd'.repeat(32) })],
    ['the file of another list of the office', 'FIELDS_WRONG sha256 OTHER_LIST (X278)', undefined, opening({ elsewhere: 'orphans' })],
    ['the same with other rows', 'OLD_LIST_THERE', anOldList(), opening({ rows: 11 })],
    ['rows of no list', 'CASE_NOT_FOUND', undefined, bringing(1, 10)],
    ['its only page', 'RowsBrought', anOldList(), bringing(1, 10)],
    ['too few of it', 'OLD_ROWS_DIFFER', anOldList(), bringing(1, 9)],
    ['too many', 'OLD_ROWS_DIFFER', anOldList(), bringing(1, 11)],
    ['a whole page of more', 'RowsBrought', of150, bringing(1, 100)],
    ['half a page of more', 'OLD_ROWS_DIFFER', of150, bringing(1, 50)],
    ['the last page', 'RowsBrought', { ...of150, pages: 1, brought: 100 }, bringing(2, 50)],
    ['more than is left', 'OLD_ROWS_DIFFER', { ...of150, pages: 1, brought: 100 }, bringing(2, 51)],
    ['the second page first', 'OLD_ROWS_DIFFER', of150, bringing(2, 100)],
    ['a page that is there', 'nothing', { ...of150, pages: 1, brought: 100 }, bringing(1, 100)],
    ['another page in its place', 'OLD_ROWS_DIFFER', { ...of150, pages: 1, brought: 100 }, bringing(1, 100, { stands: 'other' })],
    ['none after all', 'OLD_ROWS_DIFFER', anOldList({ pages: 1, brought: 10 }), bringing(2, 0)],
    ['sealed with all rows', 'OldListSealed', anOldList({ brought: 10 }), { type: 'SealOldList' }],
    ['sealed with one too few', 'OLD_ROWS_DIFFER', anOldList({ brought: 9 }), { type: 'SealOldList' }],
    ['sealed of rows that are another list’s', 'FIELDS_WRONG rows OTHER_LIST (X330)', anOldList({ brought: 10 }), { type: 'SealOldList', elsewhere: { provider: 'borili', list: 'orphans' } }],
    ['sealed again', 'nothing', sealed, { type: 'SealOldList' }],
    ['confirmed as it is', 'OldListConfirmed', sealed, confirming(), by('head')],
    ['confirmed of another file', 'OLD_ROWS_DIFFER', sealed, confirming({ sha256: 'cd'.repeat(32) }), by('head')],
    ['confirmed of other rows', 'OLD_ROWS_DIFFER', sealed, confirming({ rows: 9 }), by('head')],
    ['confirmed of other pages', 'OLD_ROWS_DIFFER', sealed, confirming({ chain: 'chain2' }), by('head')],
    ['confirmed of rows of another digest', 'OLD_ROWS_DIFFER', { ...sealed, digest: 'digest1' }, confirming({ digest: 'digest2' }), by('head')],
    ['confirmed of rows without one', 'OLD_ROWS_DIFFER', { ...sealed, digest: 'digest1' }, confirming(), by('head')],
    ['confirmed by whoever opened it', 'PROPOSER_DOES_NOT_DECIDE', sealed, confirming({}, { staff: sealed.openedBy }), by('head')],
    ['confirmed by the person who brought it', 'PROPOSER_DOES_NOT_DECIDE', { ...sealed, hands: [{ by: 'staff_9', person: 'person_above' }] }, confirming(), by('head')],
    ['confirmed by whoever stands in it', 'RECUSED', { ...sealed, concerned: ['person_above'] }, confirming(), by('head')],
    ['confirmed by whoever came into office after rows were brought', 'FIELDS_WRONG rows NOT_COMPARED (X323)', sealed, { ...confirming(), isUncompared: true } as OldListCommand, by('head')],
    ['confirmed by no machine', 'FORBIDDEN', sealed, confirming(), { kind: 'machine' }],
    ['taken in from the next row', 'RowsTakenIn', confirmed, taking(4, 6)],
    ['one row alone', 'RowsTakenIn', confirmed, taking(4, 4)],
    ['to the last', 'RowsTakenIn', confirmed, taking(4, 10)],
    ['past the last', 'OLD_ROWS_DIFFER', confirmed, taking(4, 11)],
    ['leaving one out', 'OLD_ROWS_DIFFER', confirmed, taking(5, 6)],
    ['once more', 'OLD_ROWS_DIFFER', confirmed, taking(3, 6)],
    ['backwards', 'OLD_ROWS_DIFFER', confirmed, taking(4, 3)],
    ['discarded', 'OldListDiscarded', anOldList(), { type: 'DiscardOldList' }],
  ])('%s: %s', (_, told, of, command, actor) => expect(heard(of, command, actor)).toBe(told));

  it('brings no page with a wrong row, and names the cell', () => {
    const wrong = { ...bringing(1, 10), rows: [row(1), { ...row(2), filedOn: '2019-01-01' }, ...rows(8)] as never };
    expect(heard(anOldList(), wrong as OldListCommand)).toBe('FIELDS_WRONG rows.1.filedOn FILED_IN_FUTURE (X215)');
  });
});

describe('what has become of an old list is folded', () => {
  const recorded = { id: 'oldlist_1', at: later, commit: 2 };
  const folded = (
    of: OldList | undefined,
    command: OldListCommand,
    actor: Actor = administrator,
  ): OldList | undefined => {
    const decided = decide(of, command, { actor, now });
    const [event] = decided.ok ? decided.value : [];
    return event && evolve(of, event, recorded);
  };

  it('opened with nothing of it', () => {
    expect(folded(undefined, opening())).toMatchObject({
      ...{ id: 'oldlist_1', status: 'BEING_BROUGHT', reached: [{ status: 'BEING_BROUGHT', at: later }] },
      ...{
        provider: 'uralsk',
        list: 'public-sector',
        sha256,
        rows: 10,
        openedBy: (administrator as { staff: string }).staff,
      },
      ...{ pages: 0, brought: 0, chain: '', taken: 0, takenChain: '', twice: 0, leftOut: [] },
    });
  });

  it('page by page, sealed, confirmed with by whom', () => {
    const brought = folded(anOldList({ rows: 150, pages: 0 }), bringing(1, 100));
    expect(brought).toMatchObject({
      pages: 1,
      brought: 100,
      chain: 'chain1',
      digest: 'digest1',
      status: 'BEING_BROUGHT',
    });
    expect(brought && folded(brought, bringing(2, 50))).toMatchObject({ pages: 2, brought: 150, chain: 'chain2' });
    expect(folded(anOldList({ brought: 10 }), { type: 'SealOldList' })).toMatchObject({ status: 'SEALED' });
    const sealed = anOldList({ status: 'SEALED', brought: 10, chain: 'chain1' });
    const confirmed = folded(sealed, confirming(), by('head'));
    const head = (by('head') as { staff: string }).staff;
    expect(confirmed?.confirmed).toEqual({ head, by: 'staff_above', confirmation: 'confirmation_1', at: later });
    expect(confirmed?.status).toBe('CONFIRMED');
    expect(folded(anOldList(), { type: 'DiscardOldList' })?.status).toBe('DISCARDED');
  });

  it('taken in row by row, its numbers in one range, whole with its last row', () => {
    const confirmed = anOldList({ status: 'CONFIRMED', brought: 10 });
    const first = folded(confirmed, { ...taking(1, 4), numbers: { from: 7, to: 9 }, chain: 'c1' } as OldListCommand);
    expect(first).toMatchObject({
      taken: 4,
      twice: 1,
      leftOut: [2],
      numbers: { from: 7, to: 9 },
      takenChain: 'c1',
      status: 'CONFIRMED',
    });
    const between = first && folded(first, { ...taking(5, 9), twice: 2, elsewhere: 3, leftOut: [5] } as OldListCommand);
    expect(between).toMatchObject({
      taken: 9,
      twice: 3,
      elsewhere: 3,
      leftOut: [2, 5],
      numbers: { from: 7, to: 9 },
      takenChain: 'c1',
      status: 'CONFIRMED',
    });
    const last =
      between && folded(between, { ...taking(10, 10), elsewhere: 1, numbers: { from: 10, to: 10 } } as OldListCommand);
    expect(last).toMatchObject({ taken: 10, elsewhere: 4, numbers: { from: 7, to: 10 }, status: 'TAKEN_IN' });
    expect(folded(confirmed, taking(1, 2))).not.toHaveProperty('numbers');
  });

  it('begins with its opening, and ends taken in or discarded', () => {
    expect(() => evolve(undefined, { type: 'OldListSealed' }, recorded)).toThrow('does not begin with OldListSealed');
    expect(oldListStatuses.filter(hasEnded)).toEqual(['TAKEN_IN', 'DISCARDED']);
  });
});
