import { actIn, isHash } from './act-line.ts';
import { Crossings } from './crossings.ts';
import { Finding } from './finding.ts';
import { linesOf } from './lines.ts';
import { Replay } from './replay.ts';
import { Months } from './scorecards.ts';
import { filesBeside, type Head, keyIn, nameOf, namesFile, type SignedDay, signedDayIn } from './signed-day.ts';
import type { Source } from './source.ts';
import { digest, emptyRoot, isGrown, Tree } from './tree.ts';

/** A list as far as it was followed. */
export class Followed {
  readonly tree = new Tree();
  /** leaves of whose acts nothing is told yet */
  sealed: Buffer[] = [];
  /** digest of the last act, which the next one names */
  last: string;
  replay: Replay;
  head: Head;

  constructor({ provider, list }: Head) {
    this.last = digest(JSON.stringify([provider, list])).toString('hex');
    this.replay = new Replay(nameOf({ provider, list }));
    this.head = { provider, list, form: 'small', size: 0, root: emptyRoot, consistency: [] };
  }
}

export interface Verified {
  readonly key: string;
  readonly days: readonly SignedDay[];
  readonly lists: ReadonlyMap<string, Followed>;
}

export interface Options {
  /** the last day that must be there */
  readonly until: string;
  /** called with every few bytes that were read, and how many there are */
  readonly progress?: (read: number, all: number) => void;
  /** called at the end of each day */
  readonly dayEnded?: (day: SignedDay, lists: ReadonlyMap<string, Followed>) => void;
}

const hours = 3_600_000;
const inOral = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Oral' });

/** The last day that can be there, and the last that must: each is out by six in the morning of the next in Asia/Oral. */
export const newestBy = (now: number): string => inOral.format(now - 24 * hours);
export const dueBy = (now: number): string => inOral.format(now - (24 + 6) * hours);

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Verifies a whole publication. Throws the first Finding. */
export function verifyPublication(source: Source, { until, progress, dayEnded }: Options): Verified {
  const all = new Set(source.names());
  if (!all.delete('key.pem')) throw new Finding('there is no key.pem');
  const key = keyIn(source.text('key.pem'));
  const days = daysOf(all, until).map((day) => {
    all.delete(`days/${day}.jsonl`);
    return signedDayIn(source.text(`days/${day}.jsonl`), key, day);
  });
  const bytes = [...all].reduce((sum, name) => sum + source.size(name), 0);
  let done = 0;
  const told = (more: number) => {
    done += more;
    progress?.(done, bytes);
  };
  const lists = new Map<string, Followed>();
  const crossings = new Crossings();
  const months = new Months();
  for (const [index, day] of days.entries()) {
    checkDay(day, days[index - 1], lists);
    checkNames(day, source, all);
    months.take(day, source, all);
    for (const head of day.heads) {
      const list = lists.get(nameOf(head)) ?? new Followed(head);
      lists.set(nameOf(head), list);
      follow(list, head, { source, all, told, crossings, day: day.day, before: days[index - 1]?.day });
    }
    const untold = day.heads.filter(({ form, size }) => form !== 'acts' && size > 0).map(({ provider }) => provider);
    crossings.settle(day.day, new Set(untold));
    dayEnded?.(day, lists);
  }
  months.settle();
  for (const day of days) for (const file of filesBeside(day)) all.delete(file);
  const [strange] = all;
  if (strange) throw new Finding(`${strange} is of no day and no list`);
  return { key: key.name, days, lists };
}

/** Every day from the first to the last. */
function daysOf(all: ReadonlySet<string>, until: string): string[] {
  const days = [...all].flatMap((name) => /^days\/(\d{4}-\d\d-\d\d)\.jsonl$/.exec(name)?.[1] ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) throw new Finding('there is no day');
  for (let day = first, index = 0; index < days.length; day = dayAfter(day), index += 1)
    if (days[index] !== day)
      throw new Finding(`${day} is missing: each day is published, also one on which nothing was done`);
  if (last < until) throw new Finding(`${dayAfter(last)} is missing: it should have been published`);
  return days;
}

function checkDay(day: SignedDay, before: SignedDay | undefined, lists: ReadonlyMap<string, Followed>): void {
  if (day.previous !== (before?.digest ?? ''))
    throw new Finding(`${day.day} follows another day before than the one that is here`);
  const names = day.heads.map(nameOf);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Finding(`${day.day} tells of ${twice} twice`);
  const gone = [...lists.keys()].find((name) => !names.includes(name));
  if (gone) throw new Finding(`${day.day} tells nothing of ${gone}, of which the day before told`);
}

/** The names of providers and lists are those that were signed. */
function checkNames({ day, names }: SignedDay, source: Source, all: ReadonlySet<string>): void {
  if (names === undefined) return;
  const file = namesFile(names);
  if (!all.has(file)) throw new Finding(`${file} is missing, which ${day} names`);
  if (digest(source.text(file)).toString('hex') !== names) throw new Finding(`${file} is another than was signed`);
}

interface Reading {
  readonly source: Source;
  /** files that no day has named yet */
  readonly all: Set<string>;
  readonly told: (bytes: number) => void;
  readonly crossings: Crossings;
  readonly day: string;
  readonly before: string | undefined;
}

/** Follows a list through a day: what was added to it, and that it stands then as its head says. */
function follow(list: Followed, head: Head, reading: Reading): void {
  const { head: former, tree } = list;
  const where = `${nameOf(head)} on ${reading.day}`;
  if (former.form === 'acts' && head.form !== 'acts')
    throw new Finding(`${where}: its acts were told before, and are no more`);
  if (head.size < former.size) throw new Finding(`${where}: it had ${former.size} acts before, and has ${head.size}`);
  const isUnsealed = head.form === 'acts' && former.form !== 'acts';
  const from = isUnsealed ? 1 : former.size + 1;
  if (head.size >= from) {
    const name = `lists/${nameOf(head)}/${from}-${head.size}.jsonl`;
    if (!reading.all.delete(name)) throw new Finding(`${name} is missing`);
    for (const line of linesOf(reading.source, name, reading.told))
      if (head.form === 'acts') takeAct(list, line, reading);
      else takeSealed(list, line.text, where);
  }
  if (tree.size !== head.size) throw new Finding(`${where}: ${head.size} acts are signed, ${tree.size} are there`);
  if (tree.root() !== head.root) throw new Finding(`${where}: its acts are not those that were signed`);
  if (!isGrown(former, head, head.consistency))
    throw new Finding(`${where}: the proof that it only grew proves nothing`);
  if (head.form === 'acts') checkStanding(list, head, where);
  list.head = head;
}

function checkStanding({ replay }: Followed, { standing, lastHoused = '' }: Head, where: string): void {
  if (standing !== replay.standing)
    throw new Finding(`${where}: ${standing} are said to stand, by its acts ${replay.standing} do`);
  if (lastHoused !== replay.lastHoused)
    throw new Finding(
      `${where}: whoever was housed last stood by a moment of ${replay.lastHoused || 'no day'}, not ${lastHoused || 'none'}`,
    );
}

function takeSealed(list: Followed, text: string, where: string): void {
  const leaf = /^"([0-9a-f]{64})"$/.exec(text)?.[1];
  if (!isHash(leaf)) throw new Finding(`${where}: a line that is no digest`);
  list.sealed.push(Buffer.from(leaf, 'hex'));
  list.tree.push(Buffer.from(leaf, 'hex'));
}

function takeAct(
  list: Followed,
  { text, leaf }: { text: string; leaf: Buffer },
  { day, before, crossings }: Reading,
): void {
  const name = nameOf(list.head);
  const sequence = list.replay.taken + 1;
  const here = { list: name, sequence };
  const line = actIn(text, name, sequence);
  if (line.previous !== list.last)
    throw new Finding(`act ${sequence} of ${name} does not follow the act before it`, [
      { ...here, sequence: sequence - 1 },
      here,
    ]);
  const isLate = list.head.form === 'acts' && before !== undefined && line.on < before;
  if (line.on > day || isLate)
    throw new Finding(`act ${sequence} of ${name} was done on ${line.on} and is published as of ${day}`, [here]);
  const sealed = list.sealed[sequence - 1];
  if (sealed && !sealed.equals(leaf))
    throw new Finding(`act ${sequence} of ${name} is another than was signed while the list was small`, [here]);
  crossings.take(list.head, line, list.replay.standsBy(line));
  list.replay.take(line);
  if (!sealed) list.tree.push(leaf);
  list.last = leaf.toString('hex');
}
