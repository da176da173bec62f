import { actIn, isDay, objectIn } from './act-line.ts';
import { Finding } from './finding.ts';
import { type Head, type keyIn, nameOf, type SignedDay, signedDayIn } from './signed-day.ts';
import { digest, rootByPath } from './tree.ts';
import type { Followed, Verified } from './verify.ts';

/** An act on one's own entry: its line, what its commitment hides, and its path to the root of the list. */
interface OwnAct {
  readonly provider: string;
  readonly list: string;
  readonly line: string;
  readonly opening: string;
  readonly path: readonly string[];
}

/** What `GET /v1/queue/me/proof` answers. */
export interface Paper {
  readonly day: string;
  readonly signedDay: string;
  readonly entries: readonly { readonly acts: readonly OwnAct[] }[];
}

const hasActs = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && 'acts' in entry && Array.isArray(entry.acts) && entry.acts.length > 0;

/** Reads a person's own proof. Throws Finding where it is none. */
export function paperIn(text: string): Paper {
  const { day, signedDay, entries } = objectIn(text, 'the paper');
  if (!isDay(day) || typeof signedDay !== 'string' || !Array.isArray(entries) || !entries.some(hasActs))
    throw new Finding('the paper is no proof of an entry');
  return { day, signedDay, entries: entries.filter(hasActs) } as Paper;
}

const sequenceOf = (line: string): number => Number(objectIn(line, 'an act of the paper').sequence);

const inOral = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Oral' });
const dayOf = (moment: unknown): string => inOral.format(new Date(String(moment)));

/** Each of one's acts is in the tree that was signed, and is what one knows of it. Throws Finding where it is not. */
export function checkPaper(paper: Paper, key: ReturnType<typeof keyIn>): SignedDay {
  const signed = signedDayIn(paper.signedDay, key, paper.day);
  for (const act of paper.entries.flatMap(({ acts }) => acts)) {
    const head = signed.heads.find((each) => nameOf(each) === nameOf(act));
    if (!head) throw new Finding(`${paper.day} tells nothing of ${nameOf(act)}`);
    checkAct(act, head);
  }
  return signed;
}

function checkAct({ line, opening, path, ...named }: OwnAct, head: Head): void {
  const sequence = sequenceOf(line);
  const of = `act ${sequence} of ${nameOf(named)}`;
  const act = actIn(line, nameOf(named), sequence);
  const index = sequence - 1 - (head.older ?? 0);
  if (rootByPath(digest(`\0${line}`), index, head.size, path) !== head.root)
    throw new Finding(`${of} is not among the acts that were signed`);
  if (digest(opening).toString('hex') !== act.commitment)
    throw new Finding(`${of} hides something else than the paper says`);
  const [, , , at, , rank = []] = JSON.parse(opening);
  if (dayOf(at) !== act.on || (act.day !== undefined && dayOf(rank[0]) !== act.day))
    throw new Finding(`${of} is published by another day than it was done, or than its moment`);
}

/** Where somebody stood at the end of a day, in words; `lists` as they were then. */
export const placesIn = ({ day, entries }: Paper, lists: ReadonlyMap<string, Followed>): string =>
  entries.map(({ acts }) => placeIn(acts, day, lists)).join('\n');

function placeIn(acts: readonly OwnAct[], day: string, lists: ReadonlyMap<string, Followed>): string {
  const last = acts.at(-1);
  const list = last && lists.get(nameOf(last));
  if (!last || !list) throw new Finding(`nothing is published of the list that the paper names`);
  const where = `on ${nameOf(last)}, at the end of ${day}`;
  if (list.head.form !== 'acts')
    return `You are in it, ${where}: each act on your entry is among those signed. Of a small list nothing else is told.`;
  const { number, numberedBy, act } = actIn(last.line, nameOf(last), sequenceOf(last.line));
  const found = list.replay.placeOf({ number, ...(numberedBy ? { numberedBy } : {}) });
  if (!found) return `You are in it, ${where}: by its last act, ${act}, number ${number} stands on the list no more.`;
  const { place, earlierDays } = found;
  return [
    `You are in it, ${where}: number ${number} stands at place ${place} of ${list.replay.standing}.`,
    `Of the ${place - 1} before you, ${earlierDays} stand by moments of earlier days and ${place - 1 - earlierDays} come before you within yours: nobody filed later stands before you.`,
  ].join('\n');
}

/** That a day which a reader kept is the one that is published. Throws Finding where it is missing or another. */
export function checkKept(kept: SignedDay, { days }: Pick<Verified, 'days'>): void {
  const published = days.find(({ day }) => day === kept.day);
  if (published?.digest !== kept.digest)
    throw new Finding(
      `${kept.day} is ${published ? 'another' : 'missing'} here, and was signed and given out: the register was rewritten since`,
    );
}
