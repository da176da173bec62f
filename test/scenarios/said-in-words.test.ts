// Whatever a person is given to read, paper, status or place, says everything in words: no mark of a part, no name of a code.
import { describe, expect, it } from 'vitest';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import { statusFacts } from '#casework/asking/status/status-facts.ts';
import { statusOf } from '#casework/asking/status/status-of.ts';
import type { Application } from '#domain/application/application.ts';
import { paperText } from '#http/views/paper-text.ts';
import { aListedPerson } from './harness/amending.ts';
import { aService, type Service } from './harness/service.ts';
import { decided, merging, standingTwice } from './harness/twice.ts';
import { carryToDecision } from './harness/ways.ts';

const onDay = '2018-02-18';
const court = { kind: 'COURT_RESTORED', fact: 'Сот', source: { kind: 'COURT', name: 'Орал соты' }, on: onDay } as const;
const later = { kind: 'APPEARED_LATER', fact: 'Бар', source: { kind: 'DOCUMENT', name: 'Журнал' }, on: onDay } as const;

type Listed = Awaited<ReturnType<typeof aListedPerson>>;

async function carried(listed: Listed, id: string, facts?: Parameters<Listed['drafts']>[3]): Promise<void> {
  await listed.namesExaminer(id);
  await listed.drafts(id, 'AMENDED', undefined, facts);
  await listed.signs(id);
}

/** One of each: what ends and what gives back, another moment, one of two, and what a desk hands out. */
const stories: Readonly<Record<string, () => Promise<Service>>> = {
  'a removal, and its undoing by a court': async () => {
    const listed = await aListedPerson();
    const removal = await listed.proposes();
    await listed.answers(removal);
    await carried(listed, removal);
    const back = await listed.proposes({ purpose: 'RESTORATION', ground: 'COURT_ACT', facts: [court] });
    await carried(listed, back, [court]);
    return listed.service;
  },
  'another moment': async () => {
    const listed = await aListedPerson();
    const moment = { on: '2018-02-19' };
    const id = await listed.proposes({ purpose: 'MOMENT', ground: 'GROUNDS_LATER', facts: [later], moment });
    await listed.answers(id);
    await carried(listed, id, [later]);
    return listed.service;
  },
  'two entries that become one': async () => {
    const twice = await standingTwice();
    const id = await twice.proposes(merging);
    await twice.answers(id);
    await decided(twice, id);
    return twice.service;
  },
  'a request at a desk': async () => {
    const service = aService();
    await service.handsPackageAtDesk();
    await service.operator.signs();
    await carryToDecision(service);
    await service.head.signs();
    return service;
  },
};

/** Each page of each paper, and each sentence of status and place, in Kazakh and Russian. */
async function readIn({ store, deps }: Service): Promise<string[]> {
  const told: string[] = [];
  const now = deps.clock.now();
  for (const { file } of store.files.values()) {
    for (const paper of Object.values(file.papers)) told.push(paperText(await deps.documents.readPaper(paper)));
    if (!file.id.startsWith('case_')) continue;
    const theCase = file as Application;
    const facts = await statusFacts(theCase, { now }, deps);
    told.push(...wordsOf([statusOf(theCase, now, facts), await placeOfEntry(theCase, { now }, deps)]));
  }
  return told;
}

function wordsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { kk, ru, en: _, ...rest } = value as Record<string, unknown>;
  const own = [kk, ru].filter((text) => typeof text === 'string');
  return [...own, ...Object.values(rest).flatMap(wordsOf)];
}

/** Numbers of requests, codes of papers, blanks, telephones. */
const namesOfThings = /KZ-[\w-]+|\b[A-Z\d]{4}(-[A-Z\d]{4}){2}-[A-Z\d]\b|_{3,}|\+7\d+/g;

describe('what people read is said in words', () => {
  it.each(Object.entries(stories))('of %s', async (_what, story) => {
    const told = await readIn(await story());
    expect(told.length).toBeGreaterThan(10);
    for (const text of told) expect(text.replaceAll(namesOfThings, '')).not.toMatch(/[A-Za-z_{}]|\+\S/);
  });
});
