import { describe, expect, it } from 'vitest';
import { newFileId } from '#domain/ids.ts';
import { kinds } from '#domain/kinds.ts';
import { kindOf, kindsLater } from '#runtime/kinds.ts';

describe('the kinds of file that are loaded later', () => {
  it('are those that there are, each by the prefix of its ids', async () => {
    const loaded = await Promise.all(Object.values(kindsLater).map((later) => later()));
    expect(loaded).toEqual(kinds);
    expect(Object.keys(kindsLater)).toEqual(kinds.map(({ prefix }) => prefix));
  });

  it.each(kinds.map((kind) => [kind.prefix, kind] as const))('%s is found by the id of a file', async (_, kind) => {
    expect(await kindOf(newFileId(kind, Date.parse('2018-02-19T06:00:00Z')))).toBe(kind);
  });

  it.each(['person_01C6PABGR00000000000000000', 'case01C6PABGR0', 'cases_1', 'constructor_1', ''])(
    'are none of the id "%s", which is a surprise as it is to those that are there',
    async (id) => {
      await expect(kindOf(id)).rejects.toThrow(`no kind of file has ids like ${id}`);
    },
  );
});
