import { setTimeout as pause } from 'node:timers/promises';
import { type QueueListId, queueLists } from '#domain/regulation/categories.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import type { AmendmentView } from '#http/views/files/amendment-view.ts';
import type { InventoryView } from '#http/views/files/inventory-view.ts';
import type { Player } from '#infra/local/acting/players.ts';
import { registerSays } from '../persons.ts';
import type { DemoStage } from '../stage.ts';
import { inventoryTexts as texts } from '../written.ts';
import { decide, type Fact, untilItIs } from '../year/amendments.ts';
import { headOf } from '../year/head-words.ts';
import { placeOf } from '../year/places.ts';
import { tellStanding } from '../year/told-places.ts';
import * as said from './inventory-words.ts';
import { fillLists, onYearList, type Standing } from './listed.ts';

const day = '2020-05-11';

/** The lists are looked through by the register: it proposes three, of which one is carried out, one dismissed, one waits (71). */
export async function inventoryProposes(stage: DemoStage): Promise<void> {
  await fillLists(stage);
  stage.heading(said.inventoryHeading);
  const [mistaken, gone, dead] = (await onYearList(stage)).slice(-3);
  if (!mistaken || !gone || !dead) throw new Error('fewer than three stand on the list');
  // before its day: where a year is over, the night begins it as soon as the clock is there (X220)
  await registerSays(stage.stack, mistaken.login, { citizenship: '643' });
  await registerSays(stage.stack, gone.login, { citizenship: '643' });
  await registerSays(stage.stack, dead.login, { diedOn: addDays(day, -20) });
  await stage.moveTo(`${day}T10:00:00+05:00`);
  const { items } = await lookedThrough(stage);
  const ids = items.map(({ amendment }) => amendment);
  stage.holds(ids.length === 3, said.facts.three);
  const found = await inTray(stage, ids, [mistaken, gone, dead]);
  for (const { place, ...person } of [mistaken, gone, dead])
    stage.holds((await placeOf(person)).place === place, said.facts.removedNobody);
  await dismissed(stage, mistaken, found.get(mistaken.login) ?? '');
  await carriedOut(stage, gone, found.get(gone.login) ?? '');
  await waits(stage, dead, found.get(dead.login) ?? '');
  stage.reportCounts('proposed', ids.length);
  stage.reportCounts('removed', 1);
  stage.reportCounts('entryLeft', 1);
}

interface Read extends InventoryView {
  readonly items: readonly { readonly amendment: string }[];
}

/** Does its head begin it? Where the night has, he does not: of a provider one is under way at a time (X220). */
async function begins(head: Player): Promise<boolean> {
  const { status, body } = await head.tries('readInventory');
  if (status === 200 && localDate((body as InventoryView).openedAt) === day) return false;
  return (await head.tries('startInventory')).status !== 409;
}

/** It goes on by itself, a page after the other; its progress is what the office reads. */
async function lookedThrough(stage: DemoStage): Promise<Read> {
  const head = stage.official('head');
  const line = (text: Parameters<DemoStage['line']>[1]) => stage.line(headOf(localDate(stage.now), '71'), text);
  line((await begins(head)) ? said.startedWords : said.nightStartedWords);
  for (let pages = 0; ; await pause(500)) {
    const file = await head.does<Read>('readInventory');
    const { looked, spared, at } = file;
    if (file.pages > pages) line(said.progressWords(queueLists[at.list as QueueListId].name, looked));
    pages = file.pages;
    if (file.status !== 'DONE') continue;
    const proposed = file.proposals.reduce((sum, { count }) => sum + count, 0);
    line(said.doneWords(file.statusText, { looked, spared, proposed }));
    return file;
  }
}

interface Texts {
  readonly texts: readonly { readonly facts?: readonly Fact[] }[];
}

/** What the office reads of each: ground, fact, source; answers which proposal is about whom. */
async function inTray(
  stage: DemoStage,
  ids: readonly string[],
  people: readonly Standing[],
): Promise<ReadonlyMap<string, string>> {
  const head = stage.official('head');
  const about = new Map<string, string>();
  stage.say(said.trayHeading);
  for (const amendmentId of ids) {
    const { entry, ground } = await head.does<AmendmentView>('readAmendment', { amendmentId });
    const { texts } = await head.does<Texts>('readAmendmentTexts', { amendmentId, why: 'continuation' });
    const [fact] = texts.flatMap(({ facts = [] }) => facts);
    const person = people.find(({ registerNumber }) => registerNumber === entry.registerNumber);
    if (!person || !fact) continue;
    about.set(person.login, amendmentId);
    const told = { name: person.name, ground: ground.text, fact: fact.fact, source: fact.source.name, on: fact.on };
    stage.line(headOf(localDate(stage.now), ground.article), said.proposalWords(told));
  }
  return about;
}

async function answers(stage: DemoStage, person: Standing, amendmentId: string, answer: string): Promise<void> {
  await untilItIs(person, amendmentId, 'ANSWER_AWAITED');
  await person.does('answerProposal', { amendmentId, answer });
  stage.line(headOf(localDate(stage.now), 'APPK 73'), said.answeredWords(person.name, answer));
  await untilItIs(person, amendmentId, 'UNDER_EXAMINATION');
}

const asked = (stage: DemoStage, fact: string): Fact => ({
  kind: 'CITIZENSHIP_ENDED',
  fact,
  source: { kind: 'REGISTER', name: stage.written(texts.register) },
  on: localDate(stage.now),
});

/** The register was wrong: it is corrected, and the entry stays as it is. */
async function dismissed(stage: DemoStage, person: Standing, amendmentId: string): Promise<void> {
  await answers(stage, person, amendmentId, stage.written(texts.citizen));
  await registerSays(stage.stack, person.login, {});
  stage.line(headOf(localDate(stage.now), '73'), said.correctedWords(person.name));
  await decide(stage, amendmentId, { outcome: 'LEFT', facts: [], cure: stage.written(texts.askedAgain) });
  const { publicStatus } = await untilItIs(person, amendmentId, 'NOT_AMENDED');
  stage.line(headOf(localDate(stage.now), '73'), said.decidedWords(person.name, publicStatus));
  await tellStanding(stage, person);
}

/** 73(1)(6), in the edition of 2020: told, answered, examined by another, signed by the head, and told again. */
async function carriedOut(stage: DemoStage, person: Standing, amendmentId: string): Promise<void> {
  await answers(stage, person, amendmentId, stage.written(texts.gone));
  const [facts, cure] = [[asked(stage, stage.written(texts.ended))], stage.written(texts.cure)];
  await decide(stage, amendmentId, { facts, cure });
  await untilItIs(person, amendmentId, 'IN_FORCE');
  await tellStanding(stage, person);
}

/** Whoever the register says has died: the family may still answer, and nothing is decided before. */
async function waits(stage: DemoStage, person: Standing, amendmentId: string): Promise<void> {
  const { publicStatus, terms } = await stage.official('head').does<AmendmentView>('readAmendment', { amendmentId });
  const last = terms.find(({ state }) => state === 'running')?.lastDay ?? localDate(stage.now);
  stage.line(headOf(localDate(stage.now), '73'), said.waitingWords(person.name, publicStatus, last));
}
