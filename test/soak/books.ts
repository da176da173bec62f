import { isDeepStrictEqual } from 'node:util';
import { heldAfter, rebuilt } from '#casework/procedure/rebuild.ts';
import { differencesInFiles } from '#casework/register/check-files.ts';
import { differencesIn, registeredBy, registeredByRow } from '#casework/register/check-register.ts';
import { actsOn, type ListBooks } from '#casework/register/list-books.ts';
import { application } from '#domain/application/kind.ts';
import { kindOf } from '#domain/kinds.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { nameOfPosition } from '#domain/queue/list.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { stored } from '#test/fakes/stored.ts';

/** What `check-register` and `rebuild --dry-run` would tell of these tables. */
export async function differences(store: MemoryCaseStore): Promise<string[]> {
  const told: string[] = [];
  for (const books of await booksOf(store))
    for (const { check, expected, found } of differencesIn(books))
      told.push(`check-register, ${books.list.provider} ${books.list.list}, ${check}: ${expected} and not ${found}`);
  const moves = [];
  const versions = new Map<string, number>();
  const lastCommits = new Map<string, number>();
  for (const [id, { file }] of store.files) {
    const kind = kindOf(id);
    const journal = await store.journal(kind, id);
    const made = rebuilt(kind, id, journal);
    moves.push(...made.moves);
    versions.set(id, file.version);
    lastCommits.set(id, journal.at(-1)?.commit ?? 0);
    if (!isDeepStrictEqual(stored(kind.read(made.file)), file))
      told.push(`rebuild: ${id} is not as its journal makes it`);
  }
  const kept = [...store.claims.values()];
  const files = { versions, lastCommits, kept, held: heldAfter(moves), unreadable: new Map<string, string>() };
  for (const { check, of, expected, found } of differencesInFiles(files))
    told.push(`check-register, ${check} of ${of}: ${expected} and not ${found}`);
  return told;
}

/** Everything that is written about every list, as `check-register` reads it from the tables. */
export async function booksOf({ register, files, claims }: MemoryCaseStore): Promise<ListBooks[]> {
  const identities = [...register.identities.values()];
  const entries = [...register.entries.values()];
  const log = [...register.log].map(([key, item]) => ({ of: key.split('#').slice(1, 3).join('#'), item }));
  const heads = [...register.heads].map(([key, head]) => ({ of: key.split('#').slice(1, 3).join('#'), head }));
  const names = new Set(log.map(({ of }) => of));
  const results = [...files.values()].flatMap(({ file }) =>
    file.id.startsWith(application.prefix)
      ? (registeredBy(application.read(file)) ?? [])
      : file.id.startsWith(oldEntry.prefix)
        ? [registeredByRow(oldEntry.read(file))]
        : [],
  );
  return Promise.all(
    [...names].map(async (name) => {
      const [provider = '', list = ''] = name.split('#');
      const own = entries.filter((entry) => entry.provider === provider && entry.list === list);
      const state = await register.list(provider, list);
      const days = [...new Set(own.map(({ day }) => day))];
      return {
        list: state,
        years: await Promise.all(Object.keys(state.totals).map((year) => register.year(provider, list, Number(year)))),
        days: await Promise.all(days.map((day) => register.counts(provider, list, day))),
        entries: own,
        identities: identities.filter((each) => each.provider === provider && each.list === list),
        guests: identities.filter(
          (each) =>
            each.provider === provider && each.list !== list && (each.onList === list || actsOn(list, each).length > 0),
        ),
        log: log.flatMap(({ of, item }) => (of === name ? [item] : [])),
        heads: heads.flatMap(({ of, head }) => (of === name ? [head] : [])),
        results: results.filter((each) => each.provider === provider && each.list === list),
        claims: [...claims.values()].filter(({ holder }) => holder.startsWith(`${provider}#${list}#`)),
      };
    }),
  );
}

export const standingOn = (store: MemoryCaseStore, provider: string, list: string) =>
  [...store.register.entries.values()]
    .filter((entry) => entry.active && entry.provider === provider && entry.list === list)
    .map((entry) => ({ name: nameOfPosition(entry), ...entry }));
