import { actRow } from '../list-acts.ts';
import { type Digest, type LogItem, linkOf, publicLine } from '../log.ts';
import { consistencyRanges, hashOf, type TreeHash } from '../merkle.ts';
import type { Head } from './head.ts';
import { edgesOf, grownTiles, nodesIn, tileKey } from './tiles.ts';

/** So many people must have stood on a list before anybody of them can hide among the others (X128). */
export const smallest = 10;

export interface ListName {
  readonly provider: string;
  readonly list: string;
}

export const officesOf = (names: readonly ListName[]): string[] => [...new Set(names.map(({ provider }) => provider))];

/** What is written of a list at the end of a day: its head, a file of what came to it, and what its tree gained. */
export interface PublishedList {
  readonly head: Head;
  readonly file?: { readonly name: string; readonly text: string };
  readonly tiles: ReadonlyMap<string, readonly string[]>;
}

/** A list before this day, and its acts until its end: those since the day before, of a list that was not told whole all of them. */
export interface ListDay {
  readonly name: ListName;
  readonly before: Head | undefined;
  readonly log: readonly LogItem[];
  /** the hashes at the edge of its tree */
  readonly edge: ReadonlyMap<string, readonly string[]>;
}

export interface Hashing {
  readonly digest: Digest;
  readonly tree: TreeHash;
}

/** What outsiders are given of a list at the end of a day. */
export function publishedList({ name, before, log, edge }: ListDay, hashing: Hashing): PublishedList {
  const sealed = log.filter(({ salt }) => salt !== undefined);
  const wasWhole = before?.form === 'acts';
  const known = before?.size ?? 0;
  const added = wasWhole ? sealed : sealed.slice(known);
  const size = known + added.length;
  const leaves = added.map((item) => linkOf(item, hashing.digest));
  const gained = grownTiles(edge, { size: known, leaves }, hashing.tree);
  const tiles = new Map([...edge, ...gained]);
  const older = before?.older ?? log.length - sealed.length;
  const form = wasWhole ? 'acts' : older > 0 ? 'older' : peopleIn(sealed) < smallest ? 'small' : 'acts';
  const from = form === 'acts' && !wasWhole ? 1 : known + 1;
  const lines =
    form === 'acts' ? (wasWhole ? added : sealed).map((item) => publicLine(item, hashing.digest)) : leaves.map(quoted);
  const head: Head = {
    ...name,
    form,
    size,
    root: rootOf(tiles, size, hashing.tree),
    consistency: proofOf(tiles, { from: known, to: size }, hashing.tree),
    ...(older > 0 ? { older } : {}),
    ...(form === 'acts' ? standing(wasWhole ? before : undefined, wasWhole ? added : sealed) : {}),
  };
  const isMore = size >= from;
  const file = { name: listFile(name, from, size), text: lines.map((line) => `${line}\n`).join('') };
  return { head, ...(isMore ? { file } : {}), tiles: gained };
}

const quoted = (leaf: string): string => JSON.stringify(leaf);

export const listFile = ({ provider, list }: ListName, from: number, to: number): string =>
  `lists/${provider}/${list}/${from}-${to}.jsonl`;

/** How many people ever stood on a list: who left it can be told from those who stayed as well as they from him. */
const peopleIn = (log: readonly LogItem[]): number =>
  new Set(log.map(({ numberedBy = '', registerNumber }) => `${numberedBy}#${registerNumber}`)).size;

/** Where the hashes between two sizes of a tree are asked, the edges of both are at hand. */
const rootOf = (tiles: ReadonlyMap<string, readonly string[]>, size: number, hash: TreeHash): string =>
  hashOf({ from: 0, to: size }, edgeNodes(tiles, size, hash), hash);

const proofOf = (
  tiles: ReadonlyMap<string, readonly string[]>,
  { from, to }: { readonly from: number; readonly to: number },
  hash: TreeHash,
): string[] => {
  const [before, after] = [edgeNodes(tiles, from, hash), edgeNodes(tiles, to, hash)];
  return consistencyRanges(from, to).map((range) => hashOf(range, range.to <= from ? before : after, hash));
};

const edgeNodes = nodesIn;

/** The keys of the tiles that a list's next day is made with. */
export const edgeKeys = (before: Head | undefined): string[] => edgesOf(before?.size ?? 0).map(tileKey);

function standing(before: Head | undefined, added: readonly LogItem[]): Pick<Head, 'standing' | 'lastHoused'> {
  const moved = added.reduce((sum, { kind }) => {
    const { opened, closed } = actRow(kind);
    return sum + (opened ? 1 : 0) - (closed ? 1 : 0);
  }, before?.standing ?? 0);
  const housed = added.findLast(({ kind }) => kind === 'HOUSED')?.left?.day ?? before?.lastHoused;
  return { standing: moved, ...(housed ? { lastHoused: housed } : {}) };
}
