import * as z from 'zod/mini';
import { localDate } from '../time/local-date.ts';
import { type ListState, Rank } from './list.ts';
import { listActKinds } from './list-acts.ts';

/** What outsiders read of a ground: no more than its kind. */
export const publicGrounds = [
  'NEED_ENDED',
  'MOVED',
  'HOUSED',
  'OVERRIDE_BY_COURT',
  'OVERRIDE_BY_LAW',
  'OWN_WISH',
  'CORRECTION',
  'OTHER_BY_LAW',
] as const;
export type PublicGround = (typeof publicGrounds)[number];

/** How a commission voted on a dwelling that was given out of the order. */
export const Votes = z.object({ for: z.number(), against: z.number() });
export type Votes = z.infer<typeof Votes>;

/** One act in the log of a list, chained to the one before it. */
export const LogItem = z.object({
  sequence: z.number(),
  kind: z.enum(listActKinds),
  ground: z.string(),
  /** the file that decided it */
  caseId: z.string(),
  registerNumber: z.number(),
  /** the list that gave the number, where it is another */
  numberedBy: z.optional(z.string()),
  at: z.string(),
  actor: z.optional(z.record(z.string(), z.string())),
  /** where the entry stands afterwards; absent: nowhere on this list */
  rank: z.optional(Rank),
  /** where it stood */
  left: z.optional(Rank),
  /** its place where it stood and where it stands, in this list and at this act */
  placeLeft: z.optional(z.number()),
  place: z.optional(z.number()),
  /** how many active entries of the day it stands before which it comes: 0, it is the day's first */
  index: z.optional(z.number()),
  publicGround: z.optional(z.enum(publicGrounds)),
  votes: z.optional(Votes),
  /** hides what the commitment seals from whoever would guess it */
  salt: z.optional(z.string()),
  /** digest of the item before; items older than the chain have none */
  previous: z.optional(z.string()),
});
export type LogItem = z.infer<typeof LogItem>;

/** Digest of a text, SHA-256 in hex. */
export type Digest = (text: string) => string;

/** What the next item of a list's log is chained to; a list whose log is older than the chain has nothing yet. */
export function chainOf({ chain, logHead, provider, list }: ListState, digest: Digest): string | undefined {
  return chain ?? (logHead === 0 ? digest(genesisText(provider, list, [])) : undefined);
}

/** The first link: the list's name and every item that was written before there was a chain. */
export const genesisText = (provider: string, list: string, older: readonly LogItem[]): string =>
  JSON.stringify([provider, list, ...older.map(sealedText)]);

/** An item of before the public line, as it was sealed: the same words in the same order, whoever reads it. */
export const sealedText = (item: LogItem): string => {
  const { sequence, kind, ground, caseId, registerNumber, at, actor, rank, previous } = item;
  const where = rank && [rank.day, rank.priorityMoment, rank.intakeSequence];
  return JSON.stringify([
    sequence,
    kind,
    ground,
    caseId,
    registerNumber,
    at,
    inOrder(actor),
    where ?? [],
    previous ?? '',
  ]);
};

const inOrder = (actor: LogItem['actor'] = {}) =>
  Object.keys(actor)
    .sort()
    .map((name) => [name, actor[name]]);

/** The exact values of an act, which its commitment seals and only whose act it is can open. */
export const openingOf = ({ salt, ground, caseId, at, actor, rank, left }: LogItem): string =>
  JSON.stringify([salt ?? '', ground, caseId, at, inOrder(actor), exact(rank), exact(left)]);

const exact = (rank: LogItem['rank']) => (rank ? [rank.priorityMoment, rank.intakeSequence] : []);

/**
 * An act as outsiders read it, and as it is sealed: moments to the day, with how many of that day come before; grounds by
 * their kind; whatever is exact by its commitment. No name, number of a person or file is in it.
 */
export function publicLine(item: LogItem, digest: Digest): string {
  const { sequence, kind, publicGround, votes, registerNumber, numberedBy, at, rank, index, previous } = item;
  return JSON.stringify({
    sequence,
    act: kind,
    ...(publicGround ? { ground: publicGround } : {}),
    ...(votes ? { votes: { for: votes.for, against: votes.against } } : {}),
    number: registerNumber,
    ...(numberedBy ? { numberedBy } : {}),
    on: localDate(at),
    ...(rank ? { day: rank.day, index } : {}),
    commitment: digest(openingOf(item)),
    previous: previous ?? '',
  });
}

/** RFC 6962: what the leaf of a line in the list's Merkle tree is the digest of; the same digest chains the next act to it. */
export const leafText = (line: string): string => `\u0000${line}`;

/** The link that an item is: the digest of its public line, of an item of before the lines that of its sealed text. */
export const linkOf = (item: LogItem, digest: Digest): string =>
  digest(item.salt === undefined ? sealedText(item) : leafText(publicLine(item, digest)));
