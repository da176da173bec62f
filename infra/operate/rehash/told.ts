import { keysOf } from '#infra/keyed.ts';
import { aligned } from '#infra/running/columns.ts';
import { counted } from '#infra/running/counted.ts';
import type { Hashed } from './pairs.ts';
import type { Rehashed } from './rehash.ts';

/** What a hash whose words stand nowhere is of, and what that loses. */
const losses: Readonly<Record<Hashed, string>> = {
  person: 'of a number that no record says: an account or a draft without a form, which its owner begins anew',
  name: 'of a name that no record says: found by number alone',
  seal: 'of a record that has expired or is lost: nothing is left to prove',
  place: 'of an address that no record says: that dwelling may be entered a second time',
};

/** Is there something that only somebody who looks into it can decide? */
export const needsLook = ({ contradicted, unreadable, tables }: Rehashed): boolean =>
  contradicted.length + unreadable.length > 0 || tables.some(({ moved }) => moved > 0);

/** Table by table and then in sum, for the operator's eyes; no hash and nothing of a person. */
export function linesOf(rehashed: Rehashed, { isDry }: { readonly isDry: boolean }): readonly string[] {
  const { tables, contradicted, unreadable, pairs } = rehashed;
  const columns = ['table', isDry ? 'differs' : 'renewed', 'forgotten', 'left'];
  const rows = tables.map(({ table, renewed, forgotten, moved }) => [
    table,
    ...[renewed, forgotten, moved].map(String),
  ]);
  const unknown = keysOf(losses).flatMap((of) => {
    const hashes = new Set(tables.flatMap((table) => [...table.unknown[of]]));
    const where = tables.filter((table) => table.unknown[of].size > 0).map(({ table }) => table);
    return hashes.size > 0 ? [`${hashes.size} in ${where.join(', ')} ${losses[of]}`] : [];
  });
  const against = keysOf(losses).flatMap((of) => {
    const hashes = contradicted.filter((pair) => pair.of === of).length;
    return hashes > 0 ? [`${hashes} (${of}) of which two records say different things: left, look into it`] : [];
  });
  const unread = unreadable.map(
    (id) => `${id} has a journal that makes no file: nothing was learned of it, look into it`,
  );
  const told = [...unknown, ...against, ...unread];
  const sum = tables.reduce((all, { renewed, forgotten }) => all + renewed + forgotten, 0);
  return [
    '',
    ...aligned([columns, ...rows], [1, 2, 3]),
    ...(told.length > 0 ? ['', ...told] : []),
    '',
    `${counted(pairs, 'hash', 'hashes')} known, ${counted(sum, 'item')} ${isDry ? 'to write, nothing written' : 'written'}`,
  ];
}
