import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { inParallel } from '#casework/in-parallel.ts';
import { contents } from '#infra/local/people/contents.ts';
import { differencesFromJournals } from '#infra/operate/rebuilding/rebuild.ts';
import { dynamoOf, names } from '#test/fixtures/dynamo-of-items.ts';
import { flightIn, flightIndex, flightTables } from '#test/fixtures/mid-flight.ts';
import { inPresentEvents, type Situation, situationNames } from '#test/fixtures/mid-flight-shape.ts';
import { cloudOf } from '../cloud.ts';
import { operate } from '../operate.ts';
import { again, apart, comeAgain, ends, machined, moving, notices, prepared } from './mid-flight-courses.ts';
import { type Loaded, loadFlights, storesIn } from './mid-flight-load.ts';
import { withFlightPeople } from './mid-flight-people.ts';
import { carriedOn, draftsAgain, isAt, isIssued, preparedSheet, signsAll, signsSheets } from './mid-flight-walks.ts';

const cloud = cloudOf(inject('stack'), withFlightPeople(contents));
const stores = storesIn(cloud);
const { flights, provider } = flightIndex;

const cameFrom = cloud.now();
const began = Date.now();
let loaded: Loaded;
beforeAll(async () => {
  await cloud.moveTo(flightIndex.now);
  loaded = await loadFlights(cloud);
});
afterAll(() => cloud.moveTo(new Date(Date.parse(cameFrom) + Date.now() - began).toISOString()));

/** The lines of a rebuild that tell of these cases and their list; other tests leave their own. */
const ours = new Set(flights.map(({ caseId }) => caseId));
async function rebuildTells(...args: string[]): Promise<string[]> {
  const told = /^(\w+) +(\w[\w ]*?) +(\S+) {2}(.+)$/;
  return (await operate(cloud, 'rebuild', ...args)).flatMap((line) => {
    const [, how, what, of = '', differs] = told.exec(line) ?? [];
    return ours.has(of) || of.startsWith(`${provider}#`) ? `${how} ${what} ${of} ${differs}` : [];
  });
}
/** What differs in the fixture as it was copied. */
async function differingInFixture(): Promise<string[]> {
  const found = await differencesFromJournals(dynamoOf(flightTables()), names);
  return found.map(({ what, of, differs }) => `${what} ${of} ${differs.join(', ')}`).sort();
}
/** The row of the list among those that the check prints; of one that does not agree, its sentences too. */
async function checkTells(): Promise<string[]> {
  const lines = await operate(cloud, 'check-register');
  return lines.filter((line) => line.startsWith(provider)).map((line) => line.trim().replaceAll(/\s+/g, ' '));
}

describe('the rebuild of what older code stored, with the doors closed', () => {
  it('prints, dry, what differs in the fixture', async () => {
    const differs = (await differingInFixture()).map((line) => `differs ${line}`);
    expect(differs.length).toBeGreaterThan(flights.length);
    expect((await rebuildTells('--dry-run')).sort()).toEqual(differs);
  });

  it('writes all of it, for the dry one wrote nothing', async () => {
    const rebuilt = (await differingInFixture()).map((line) => `rebuilt ${line}`);
    expect((await rebuildTells()).sort()).toEqual(rebuilt);
  });

  it('finds nothing more, and the register agrees', async () => {
    const [differing, rows] = await Promise.all([rebuildTells('--dry-run'), checkTells()]);
    expect(differing).toEqual([]);
    expect(rows).toEqual([`${provider} public-sector 4 4 4 4 4`]);
  });
});

/** The request by which each person is registered. */
const requests = new Map<Situation, string>(flights.map(({ situation, caseId }) => [situation, caseId]));
const requestOf = (situation: Situation): string => requests.get(situation) ?? '';
/** Few at once: each call more at the same moment is one more function to be started cold. */
const atOnce = 4;
const goOn = (situations: readonly Situation[], isThere: Parameters<typeof carriedOn>[2]) =>
  inParallel(situations, atOnce, (situation) => carriedOn({ cloud, stores }, requestOf(situation), isThere));
const soon = { timeout: 20_000, interval: 300 };

describe('cases that older code left in mid-flight, once the doors are open', () => {
  beforeAll(() => loaded.openDoors());

  it.each(flightIndex.officials.map(({ login, iin }) => [login, iin] as const))(
    '%s, whom older code had entered, signs once and is awake (README, On AWS)',
    async (login, iin) => {
      expect(await cloud.as(login).does('awakenOfficial', { iin })).toMatchObject({ awakenedAt: expect.any(String) });
    },
  );

  it('each keeps its journal and stands where it stood, unless a machine moves it', async () => {
    for (const { situation, caseId, status } of flights) {
      const [theCase, journal] = await Promise.all([stores.load(caseId), stores.journal(caseId)]);
      const before = loaded.tables.journal.filter(({ pk }) => pk === caseId).map(inPresentEvents);
      expect(before).toEqual(journal.slice(0, before.length).map((commit) => expect.objectContaining(commit)));
      if (!moving[situation]) expect([situation, theCase?.status]).toEqual([situation, status]);
    }
  });

  it('those whose machine had died go on with their next attempt, and no others', async () => {
    for (const { situation, caseId } of flights.filter((flight) => flight.situation !== 'start-owed')) {
      const resumed = (await cloud.events(caseId)).filter(({ type }) => type === 'ProcedureResumed');
      expect([situation, resumed.length]).toEqual([situation, machined.includes(situation) ? 1 : 0]);
    }
  });

  it.each(Object.entries(moving))('the one that is %s comes to %s without anybody’s help', async (situation, step) => {
    const caseId = requestOf(situation as Situation);
    const state = async () => {
      const theCase = await stores.load(caseId);
      return [theCase?.task?.step, theCase?.holds, await stores.owed.of(caseId)];
    };
    await expect.poll(state, { ...soon, timeout: 60_000 }).toEqual([step, {}, []]);
  });
});

async function expectRefused(situation: Situation, code: 'duplicate-request' | 'already-registered'): Promise<void> {
  const caseId = await draftsAgain(cloud, situation);
  const { status, body } = await cloud.as(situation).tries('submitRequest', { caseId });
  expect({ status, body }).toMatchObject({ status: 409, body: { type: `urn:kezek:problem:${code}` } });
  await cloud.as(situation).does('discardDraft', { caseId });
}

describe('who already has a request or an entry', () => {
  it.each([
    ['waits-for-registrar', 'duplicate-request'],
    ['claimed-by-head', 'duplicate-request'],
    ['registered-first', 'already-registered'],
    ['registered-second', 'already-registered'],
    ['waits-for-collection', 'already-registered'],
  ] as const)('the one who is %s is refused with %s', expectRefused);

  it.each(comeAgain)('the one who is %s may come again', async (situation) => {
    const ended = flightIn(situation).caseId;
    const caseId = await again[situation](cloud, situation, ended);
    requests.set(situation, caseId);
    expect(await stores.load(caseId)).toMatchObject({ applicant: (await stores.load(ended))?.applicant });
  });

  it('a request that M1 ended takes its own moment, since the register has another name than was typed then (8.5, X66)', async () => {
    const { caseId: ended } = flightIn('unknown-to-register');
    const refuted = { state: 'refuted', why: 'OTHER_PERSON' };
    await expect
      .poll(() => stores.load(requestOf('unknown-to-register')), soon)
      .toMatchObject({ refiles: ended, keeping: refuted });
  });

  it('a draft is filed with the form and the document it had (10.5)', async () => {
    const caseId = requestOf('draft');
    expect(await cloud.as('draft').does('submitRequest', { caseId })).toMatchObject({ status: 'CHECKING_SIGNATURE' });
  });
});

/** What is done and what is still to do; the relay answers a machine just after the commit that ends a case. */
async function leftOf(caseId: string) {
  const { status, result, task, holds, missed } = (await stores.load(caseId)) ?? {};
  const [owed, tokens] = await Promise.all([stores.owed.of(caseId), stores.tokens.of(caseId)]);
  const { kind, entry } = result ?? {};
  return { status, kind, number: entry?.registerNumber, left: { task, holds, missed, owed, tokens } };
}
const nothing = { task: undefined, holds: {}, missed: [], owed: [], tokens: [] };

describe('every case comes to its end', () => {
  it('papers prepared before are signed as they are (5.5)', async () => {
    await goOn(prepared, isAt('sign-result'));
    const sheets = prepared.map((situation) => preparedSheet(requestOf(situation)));
    const answers = await signsSheets(cloud, sheets);
    expect(answers.map(({ signed }) => signed?.registerNumber)).toEqual([5, 6]);
  });

  it('all others are examined, and signed in one go (5.2–5.5)', async () => {
    await goOn(notices, isAt('sign-result'));
    const answers = await signsAll(cloud, notices.map(requestOf));
    expect(answers.map(({ signed }) => signed?.registerNumber)).toEqual(notices.map((_, index) => 7 + index));
  });

  it('all of them are issued, at the desk and on the portal (5.6–5.7, 10.11)', async () => {
    await goOn([...notices, ...apart], isIssued);
  });

  it.each(situationNames)(
    'the case that was %s has ended as it should, and nothing of it is left to do',
    async (situation) => {
      const { caseId } = flightIn(situation);
      const [status, kind, registerNumber] = ends[situation];
      const turn = kind === 'NOTICE' ? 7 + notices.indexOf(situation) : undefined;
      const number = registerNumber ?? turn;
      await expect.poll(() => leftOf(caseId), soon).toEqual({ status, kind, number, left: nothing });
      const { result, ...seen } = await cloud.as('supervisor').does('readCase', { caseId });
      expect([seen.status, result?.registerNumber]).toEqual([status, number]);
    },
  );

  it.each(comeAgain)('the one who was %s has come again and is registered', async (situation) => {
    const number = 7 + notices.indexOf(situation);
    await expect
      .poll(() => leftOf(requestOf(situation)), soon)
      .toEqual({ status: 'ISSUED', kind: 'NOTICE', number, left: nothing });
  });

  it.each(['registered-first', 'waits-for-collection', 'refused', 'waits-for-registrar'] as const)(
    'the result of the one who was %s is handed out byte for byte, whichever code stored it',
    async (situation) => {
      const { caseId } = flightIn(situation);
      const Result = z.object({ sha256: z.string(), content: z.base64() });
      const { sha256, content } = Result.parse(await cloud.as(situation).does('readResult', { caseId }));
      expect(createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex')).toBe(sha256);
      expect((await stores.load(caseId))?.result?.paper.sha256).toBe(sha256);
    },
  );

  it('numbers go on without a gap, and all that is written of the list agrees', async () => {
    const [differing, rows] = await Promise.all([rebuildTells('--dry-run'), checkTells()]);
    const count = 6 + notices.length;
    expect(count).toBe(flights.length);
    expect(rows).toEqual([`${provider} public-sector ${Array(5).fill(count).join(' ')}`]);
    expect(differing).toEqual([]);
  });

  it('what was registered before still stands as it stood', async () => {
    const before = loaded.tables.register.filter(({ pk }) => String(pk).startsWith('DAY#'));
    const days = [...new Set(before.map(({ day }) => String(day)))];
    const entries = await Promise.all(days.map((day) => stores.register.day(provider, String(before[0]?.list), day)));
    expect(before).toHaveLength(4);
    for (const { pk: _, sk: __, ...entry } of before) expect(entries.flat()).toContainEqual(entry);
  });

  it.each(['waits-for-registrar', 'claimed-by-head', 'withdrawn'] as const)(
    'the one who was %s is refused a second entry too',
    (situation) => expectRefused(situation, 'already-registered'),
  );
});
