import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { projectRoot } from '#infra/paths.ts';
import { nightAfter } from './days.ts';
import { programRun, type Verdict } from './program.ts';
import type { DemoStage, Shown } from './stage.ts';
import { placeOf } from './year/places.ts';
import {
  facts as must,
  ownProof,
  programSays,
  publicationHeading,
  publishedAfter,
  tampered,
} from './year/year-words.ts';

const program = join(projectRoot, 'infra', 'operate', 'verify-register', 'verify-register.ts');

/** The stranger's program by itself, as whoever has copied its folder runs it. */
const verified = (...args: readonly string[]): Promise<Verdict> => programRun([program, ...args]);

/** What the program says of the entry on this list; of other years he may stand on others. */
function aboutEntry(said: string, name: string): string {
  const lines = said.split('\n');
  const at = lines.findIndex((line) => line.includes(`on ${name},`));
  const after = lines.slice(at + 1);
  const next = after.findIndex((line) => line.startsWith('You are in it'));
  return [lines[at], ...(next < 0 ? after : after.slice(0, next))].join('\n');
}

/** The day whose night publishes what was done until now: today, or the first that is not published yet. */
export const dayToPublish = (today: PlainDate, published: PlainDate | undefined): PlainDate => {
  const next = published === undefined ? today : addDays(published, 1);
  return next > today ? next : today;
};

interface Tampered {
  readonly text: string;
  readonly number: number;
}

/**
 * Acts of a list in which somebody who was registered behind others of his day stands before them: the last whom another
 * act follows, which tells of which act it is. Undefined where there is nobody.
 */
export function movedForward(text: string): Tampered | undefined {
  const lines = text.split('\n');
  const followed = lines.filter(Boolean).slice(0, -1);
  const at = followed.findLastIndex((line) => /"act":"REGISTERED".*"index":[1-9]/.test(line));
  const line = lines[at];
  if (line === undefined) return undefined;
  const changed = line.replace(/"index":\d+/, '"index":0');
  return { text: lines.with(at, changed).join('\n'), number: Number(/"number":(\d+)/.exec(line)?.[1]) };
}

/** Changes one line of a downloaded list; answers of which number. */
function tamper(folder: string): number | undefined {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const changed = movedForward(readFileSync(path, 'utf8'));
    if (changed === undefined) continue;
    writeFileSync(path, changed.text);
    return changed.number;
  }
  return undefined;
}

/** The acts of a list, one a line, as a downloaded register has them; of a small one outsiders read none (X128). */
function actsOf(register: string, { provider, list }: { readonly provider: string; readonly list: string }): string[] {
  const folder = join(register, 'lists', provider, list);
  return readdirSync(folder)
    .toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.startsWith('{'));
}

interface Downloaded {
  readonly folder: string;
  readonly register: string;
  readonly day: PlainDate;
}

/** Somebody proves the own place by the publication, and a copy that was changed is found out. */
async function prove(
  stage: DemoStage,
  { list, proves: person }: Shown & { readonly proves: NonNullable<Shown['proves']> },
  { folder, register, day }: Downloaded,
): Promise<void> {
  const [paper, copy] = ['paper.json', 'copy'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(paper, JSON.stringify(await person.does<object>('readProof')));
  const own = await verified(register, '--until', day, '--mine', paper);
  stage.say(ownProof(person.name));
  stage.quote(aboutEntry(own.said, `${stage.provider}/${list}`));
  const { place, listSize } = await placeOf(person);
  stage.holds(own.passes && own.said.includes(`stands at place ${place} of ${listSize}`), must.placeProven);
  stage.say(programSays.place(place ?? 0, listSize ?? 0));
  cpSync(register, copy, { recursive: true });
  const number = tamper(join(copy, 'lists', stage.provider, list));
  stage.holds(number !== undefined, must.foundOut);
  stage.say(tampered(number ?? 0));
  const changed = await verified(copy, '--until', day);
  stage.quote(changed.said);
  stage.holds(!changed.passes && changed.said.includes(`${stage.provider}/${list}`), must.foundOut);
  stage.say(programSays.foundOut);
}

/**
 * The night publishes what the stories did; a stranger downloads and verifies it, each story shows what outsiders read of it,
 * one person proves the own place, and a changed copy is found out.
 */
export async function publishShown(stage: DemoStage): Promise<void> {
  const shown = stage.shownToOutsiders;
  if (shown.length === 0) return;
  stage.heading(publicationHeading);
  const ended = localDate(stage.now);
  const day = dayToPublish(ended, stage.published);
  stage.say(publishedAfter(day, { isLater: day > ended }));
  await stage.moveTo(nightAfter(day));
  const folder = mkdtempSync(join(tmpdir(), 'kezek-register-'));
  const register = join(folder, 'register');
  try {
    const found = await verified(register, '--from', stage.output('PublicationAddress'), '--until', day);
    stage.quote(found.said);
    stage.holds(found.passes, must.verified);
    stage.say(programSays.agrees);
    for (const each of shown) {
      each.tell(actsOf(register, { provider: stage.provider, list: each.list }));
      if (each.proves) await prove(stage, { ...each, proves: each.proves }, { folder, register, day });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
