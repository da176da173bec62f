import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { s3Documents } from '#adapters/s3/documents.ts';
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { RoundStep, Step } from '#domain/queue/allocating/round-steps.ts';
import { type QueueListId, queueListIds, queueLists } from '#domain/regulation/categories.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import type { DemoStage } from '../stage.ts';
import type { Standing } from './listed.ts';
import * as said from './round-words.ts';

/** All that a round was told and computed, as its record has it for ever (82). */
export async function recordOf(stage: DemoStage, allocationId: string): Promise<readonly RoundStep[]> {
  const deployed = deployedAt(stage.stack);
  const { client, output } = deployed;
  const cases = dynamoCaseStore(new DynamoDBClient(client), caseTables(deployed));
  const buckets = { copies: output('DocumentsBucket'), papers: output('PapersBucket') };
  const file = await cases.load(allocation, allocationId);
  if (!file) throw new Error(`no round ${allocationId}`);
  return stepsOf(file, { documents: s3Documents(new S3Client(client), buckets) });
}

const only = <Does extends RoundStep['does']>(steps: readonly RoundStep[], does: Does): readonly Step<Does>[] =>
  steps.filter((step): step is Step<Does> => step.does === does);

const numberOf = (list: string): number => queueListIds.indexOf(list as QueueListId) + 1;

/** 74: the share of each list in a dwelling, and its account once all are dealt and what goes out of the order is charged. */
export function tellShares(stage: DemoStage, steps: readonly RoundStep[]): void {
  const [opened] = only(steps, 'OPENED');
  const [dealing] = only(steps, 'DEALT');
  const last = only(steps, 'OVERRIDDEN').at(-1) ?? dealing;
  const shares = dealing?.dealt[0]?.posting?.shares ?? {};
  stage.say(said.shareHeading);
  for (const list of queueListIds) {
    const people = opened?.opening.lists.find((one) => one.list === list)?.size ?? 0;
    const share = { list: queueLists[list].name, people, share: shares[list] ?? '0' };
    const told = said.shareWords({ ...share, balance: (last?.ledger.balances[list] ?? '0').replace('-', '−') });
    stage.line(said.listNumber(numberOf(list)), told);
  }
  stage.say(said.carriedWords);
  for (const { dealt, served } of Object.values(last?.ledger.floors ?? {})) stage.say(said.floorWords(dealt, served));
}

/** To whom each dwelling is offered first, by which turn of the lists, and whom of those before it passes over, with the reason. */
export function tellOffers(stage: DemoStage, steps: readonly RoundStep[], people: readonly Standing[]): void {
  const homes = only(steps, 'OPENED').flatMap(({ opening }) => opening.dwellings);
  const dealt = only(steps, 'DEALT').flatMap((step) => step.dealt);
  const offers = only(steps, 'SERVED').flatMap((step) => step.offers);
  const given = only(steps, 'OVERRIDDEN');
  const moved = only(steps, 'MOVED');
  stage.say(said.offersHeading);
  for (const { id, rooms, area } of homes) {
    const override = given.find(({ dwelling }) => dwelling === id);
    const offer = override ? { ...override, passed: [] } : offers.findLast(({ dwelling }) => dwelling === id);
    const { posting, by = 'BALANCE' } = dealt.find(({ dwelling }) => dwelling === id) ?? {};
    stage.holds(offer !== undefined && posting !== undefined, said.facts.dealtWhole);
    if (!offer || !posting) continue;
    const number = Number(offer.entry.split('#').at(-1));
    const passedOn = moved.filter(({ dwelling }) => dwelling === id);
    const list = override?.list ?? passedOn.at(-1)?.to?.charged ?? posting.charged;
    const isPassedOn = override === undefined && passedOn.length > 0;
    const name = nameOf(people, list, number);
    const told = {
      list: numberOf(list),
      by: override ? 'OVERRIDE' : by,
      instead: isPassedOn ? numberOf(posting.charged) : undefined,
      name,
      number,
      passed: offer.passed,
    } as const;
    stage.line(said.homeHead(rooms, area), said.askedWords(told));
  }
}

/** Whoever stands on a list by that number. */
export const personOn = (people: readonly Standing[], list: string, number: number): Standing | undefined =>
  people.find((one) => one.list === list && one.registerNumber === number);

const nameOf = (people: readonly Standing[], list: string, number: number): string =>
  personOn(people, list, number)?.name ?? String(number);
