import type { ListLog, Publication } from '#casework/ports/publication.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { type LogItem, linkOf, openingOf, publicLine } from '#domain/queue/log.ts';
import { hashOf, inclusionRanges, nodesOf, rootByPath } from '#domain/queue/merkle.ts';
import { dayFile, type Head, statementIn } from '#domain/queue/publication/head.ts';
import type { ListName } from '#domain/queue/publication/publish-list.ts';
import { nodesIn, tileKey, tileOf } from '#domain/queue/publication/tiles.ts';
import { hashing } from './hashing.ts';

/** An act on one's own entry: its public line, what its commitment hides, and its path to the list's signed root. */
export interface ProvenAct {
  readonly provider: string;
  readonly list: string;
  readonly line: string;
  readonly opening: string;
  readonly path: readonly string[];
}

export interface ProofDeps {
  readonly log: Pick<ListLog, 'at'>;
  readonly publication: Pick<Publication, 'lastDay' | 'read' | 'tiles'>;
}

/** The last day that was published, as it was signed. */
export interface LastDay {
  readonly day: string;
  readonly signedDay: string;
}

export async function lastPublished({ publication }: Pick<ProofDeps, 'publication'>): Promise<LastDay | undefined> {
  const day = await publication.lastDay();
  const signedDay = day && (await publication.read(dayFile(day)));
  return day && signedDay ? { day, signedDay } : undefined;
}

/** Whether outsiders were given the seals alone of that list on that day (X128). */
export const isSmall = ({ provider, list }: ListName, { signedDay }: LastDay): boolean =>
  statementIn(signedDay).heads.some(
    (head) => head.provider === provider && head.list === list && head.form === 'small',
  );

/** The proof of each act on an entry that is published by then; those since, and those older than the chain, have none yet. */
export async function proofOfEntry(
  { provider, list: numberedBy, acts }: Pick<EntryIdentity, 'provider' | 'list' | 'acts'>,
  { signedDay }: LastDay,
  deps: ProofDeps,
): Promise<readonly ProvenAct[]> {
  const { heads } = statementIn(signedDay);
  const proven: ProvenAct[] = [];
  for (const act of acts) {
    const [list = '', sequence] = typeof act === 'number' ? [numberedBy, act] : act.split('#');
    const head = heads.find((each) => each.provider === provider && each.list === list);
    const index = Number(sequence) - 1 - (head?.older ?? 0);
    if (!head || index < 0 || index >= head.size) continue;
    const item = await deps.log.at({ provider, list }, Number(sequence));
    if (item) proven.push(await provenAct(item, { head, index }, deps));
  }
  return proven;
}

async function provenAct(
  item: LogItem,
  { head, index }: { readonly head: Head; readonly index: number },
  { publication }: Pick<ProofDeps, 'publication'>,
): Promise<ProvenAct> {
  const { provider, list, size, root } = head;
  const ranges = inclusionRanges(index, { from: 0, to: size });
  const keys = ranges.flatMap(nodesOf).map((node) => tileKey(tileOf(node, size)));
  const tiles = await publication.tiles({ provider, list }, [...new Set(keys)]);
  const path = ranges.map((range) => hashOf(range, nodesIn(tiles, size, hashing.tree), hashing.tree));
  const leaf = linkOf(item, hashing.digest);
  if (rootByPath({ leaf, index, size }, path, hashing.tree) !== root)
    throw new Error(`act ${item.sequence} of ${provider}, ${list} is another than was published`);
  return { provider, list, line: publicLine(item, hashing.digest), opening: openingOf(item), path };
}
