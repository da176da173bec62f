import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileItem } from '#adapters/dynamo/commit.ts';
import { askedNext } from '#casework/acts/allocating/rounds/asking-candidates.ts';
import { keepPage, roundAbout, roundAsKept, stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { execute } from '#casework/execute.ts';
import { canonical } from '#casework/papers/canonical.ts';
import { roundAgain } from '#casework/replaying/round-again.ts';
import { pagesOf } from '#domain/allocation/allocation.ts';
import type { AllocationCommand } from '#domain/allocation/command.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, servedNow } from '#domain/queue/allocating/next-steps.ts';
import { roundOf, withStep } from '#domain/queue/allocating/round.ts';
import { keptOf } from '#domain/queue/allocating/round-kept.ts';
import type { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { toldOf, whyNot } from '#domain/queue/allocating/why-not.ts';
import { roundPages } from '#domain/regulation/allocations/round-pages.ts';
import { aCandidate, aDwelling, anOpening, opened, openedOn, readWhole } from '#test/builders/allocations/a-round.ts';
import { anAllocation } from '#test/builders/allocations/an-offer.ts';
import { aWorld } from '#test/scenarios/harness/world.ts';

/** What DynamoDB lets one item have, and Step Functions one history. */
const [itemAtMost, historyAtMost] = [400 * 1024, 25_000];
const [list, dwelling, id] = ['orphans', 'dwelling_1', 'allocation_1'] as const;
const going = { now: '2018-06-12T05:00:00.000Z', requestId: 'request-1' } as const;

/** A round over one dwelling which nobody takes, one after the other, until so many offers have ended. */
async function refusedBy(count: number) {
  const { deps, store } = aWorld();
  const candidates = Array.from({ length: count + 1 }, (_, nth) => aCandidate(nth + 1));
  const opening = anOpening({ [list]: candidates.length }, { dwellings: [aDwelling(dwelling)] });
  const begun: RoundStep[] = [opened(opening), readWhole(list, candidates)];
  const dealt = dealtNow(roundOf(begun), emptyLedger);
  if ('is' in dealt) throw new Error('unread');
  const first = await keepPage([...begun, dealt], going.now, deps);
  const lots = [{ dwelling, state: 'WAITING', list }] as const;
  store.seed(anAllocation({ id, status: 'SHARED_OUT', lots: [...lots], pages: [first] }));
  let round = roundOf([...begun, dealt]);
  const pages = [first];
  const file = async () => {
    const found = await deps.cases.load(allocation, id);
    if (!found) throw new Error('no round');
    return found;
  };
  const does = async (command: AllocationCommand) => {
    const done = await execute(
      allocation,
      { fileId: id, asked: { command }, actor: { kind: 'machine' }, ...going },
      deps,
    );
    if (!done.ok) throw new Error(done.error.code);
  };
  const kept = async (step: RoundStep) => {
    round = withStep(round, step);
    const page = await keepPage([step], going.now, deps);
    pages.push(page);
    return page;
  };
  let largest = 0;
  const ofRound: [string, string][] = [];
  for (let nth = 0; nth < count; nth += 1) {
    if ((await file()).pages.length >= roundPages.bound) {
      expect(await askedNext(await file(), going, deps as never)).toBe('bound');
      ofRound.push([text(keptOf(await roundAsKept(await file(), deps))), text(keptOf(round))]);
    }
    const served = servedNow(round, list, openedOn);
    const { entry } = served.offers[0] ?? { entry: '' };
    await does({ type: 'ServeCandidates', page: await kept(served), served: [{ dwelling, entry, passedOver: nth }] });
    await does({ type: 'AskCandidate', dwelling, offer: `offer_${nth}` });
    const page = await kept({ does: 'ANSWERED', entry, dwelling, is: 'REFUSED' });
    await does({ type: 'EndOffer', page, dwelling, entry, how: 'REFUSED' });
    largest = Math.max(largest, Buffer.byteLength(JSON.stringify(fileItem(await file(), {} as never, 'request-1'))));
  }
  return {
    deps,
    file: await file(),
    round,
    pages,
    largest,
    ofRound,
    journal: await deps.cases.journal(allocation, id),
  };
}

const text = (content: unknown) => new TextDecoder().decode(canonical(content));

/** Events in a history from one end of an offer to the next: a task of a function has five, one that waits for people six. */
function eventsOfOneOffer(): number {
  const { States } = JSON.parse(readFileSync('statemachines/allocation.asl.json', 'utf8'));
  const loop = ['The next candidates are asked', 'Is anybody asked?', 'The candidates answer', 'Is a dwelling left?'];
  return loop
    .map((name) => States[`Art. 74 ${name}`])
    .reduce((sum, { Type, Parameters }) => sum + (Type === 'Choice' ? 2 : Parameters ? 6 : 5), 0);
}

it('a round of 2,000 ended offers stays as small and as quick as a short one, and replays the same, told of by few of its pages (X243, X270)', async () => {
  const { deps, file, round, pages, largest, ofRound, journal } = await refusedBy(2000);
  expect(pagesOf(file)).toBe(4001);
  expect(largest).toBeLessThan(itemAtMost / 8);
  // as it was, every page in the head item, and one execution to the end
  expect(Buffer.byteLength(JSON.stringify(pages))).toBeGreaterThan(itemAtMost);
  expect(2000 * eventsOfOneOffer()).toBeGreaterThan(historyAtMost);
  expect(file.pages.length).toBeLessThanOrEqual(roundPages.bound + 2);
  expect(roundPages.bound * eventsOfOneOffer()).toBeLessThan(historyAtMost / 10);
  expect(ofRound.length).toBe(Math.floor(4000 / roundPages.bound) - 1);
  for (const [kept, made] of ofRound) expect(kept).toBe(made);
  expect(text(keptOf(roundOf(await stepsOf(file, deps))))).toBe(text(keptOf(round)));
  const asker = { entry: aCandidate(7).entry, list, rank: aCandidate(7) };
  let reads = 0;
  const counted = {
    documents: {
      ...deps.documents,
      readPaper: (paper: PaperRef) => {
        reads += 1;
        return deps.documents.readPaper(paper);
      },
    },
  };
  const about = await roundAbout(file, (known) => toldOf(known, asker), counted);
  expect(whyNot(about, asker)).toEqual(whyNot({ round, steps: await stepsOf(file, deps) }, asker));
  expect(reads).toBe(file.pages.length + 1);
  const [opening] = pages;
  const whole = [{ events: [{ type: 'FamiliesAsked', page: opening }] }, ...journal];
  expect(await roundAgain(id, whole, deps)).toBeUndefined();
}, 240_000);
