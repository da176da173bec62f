// What `npm run bench` measures, each against something of the same run.
import { join } from 'node:path';
import type { Progress } from '#infra/running/progress.ts';
import type { MeasureName } from '#infra/said-words.mjs';
import { allocationRun } from './allocation.ts';
import { bundleAll, bundlesRun } from './bundles.ts';
import { type CloudFacts, cloudOf, numbersOnCloud, placesOnCloud, quieten } from './cloud.ts';
import { costRun } from './cost.ts';
import { figuresOf, type Measured, type Readings, reading } from './figure.ts';
import { monthRun } from './month.ts';
import { monthly, type Price, prices } from './prices.ts';
import { registerRun } from './register.ts';
import { skippedTimeRun } from './skipped-time.ts';
import { verificationRun } from './verification.ts';
import { waitingRun } from './waiting.ts';

export interface Bench {
  readonly folder: string;
  readonly runs: number;
  /** the deployed local cloud, raised on first use */
  cloud(): Promise<CloudFacts>;
  readonly progress: Progress;
}

interface Measure {
  readonly about: string;
  readonly notes: readonly string[];
  /** prepares once and answers what does one run */
  readonly begin: (bench: Bench) => Promise<(run: number) => Promise<Readings>>;
}

const notices = { count: 1000, batch: 100 } as const;
const sizes = [1_000, 10_000] as const;
const published = 1_000_000;
const allocated = 500;
const sourced = ([what, { dollars, per, source, readIn }]: [string, Price]): string =>
  `${what} $${dollars} per ${per.toLocaleString('en')} (${source}, ${readIn})`;
const sources = Object.entries(prices).map(sourced);

export const measures = {
  numbers: {
    about: `${notices.count} notices of one list, prepared and signed ${notices.batch} at a time, against their commits, the peers’ way and a bare atomic ADD`,
    notes: [
      'real DynamoDB, S3 and KMS adapters against the emulator; every signature is a development CMS and verified; check-register agrees after each run',
      'the peers’ way: one notice at a time, ten at once: ADD, form, keep, store paper and CMS, verify in full, the same items but for the list in a transaction of its own, gaps allowed',
      'the emulator, this process and the signing share the processors; the head’s own signing is not counted, the relay rests',
    ],
    begin: async (bench) => {
      const facts = await bench.cloud();
      await quieten(facts);
      const cloud = cloudOf(facts);
      return (run) => numbersOnCloud(cloud, run, notices);
    },
  },
  verification: {
    about: 'one verification of a head’s signature with its chain and lists, against a process of openssl cms -verify',
    notes: ['the process is warm; in full: nothing of the signer is remembered, as when he is met for the first time'],
    begin: async () => verificationRun,
  },
  place: {
    about: `reading a place in a list of ${sizes.join(' and ')} entries, and every move of a year in which a fifth of it moved`,
    notes: [
      'read units are AWS’s, from the sizes of the items that came back: the emulator answers 1 to every read',
      'all in one minute is the worst case that can be made; its cost grows with that minute, as designed',
    ],
    begin: async (bench) => {
      const facts = await bench.cloud();
      await quieten(facts);
      return placesOnCloud(cloudOf(facts), { places: sizes, moves: [...sizes, 100_000] });
    },
  },
  waiting: {
    about:
      'how often a true wait lies within the range that eight of ten futures fill, on lists that go as it does not assume',
    notes: [
      'ten years behind each list; somebody in its first third is told a range, and then the list goes on until he is housed',
      'bursts: whole houses at unforeseen times; year-end rounds: by money that has good and bad years; purges: inventories that take out a tenth to a quarter',
    ],
    begin: async () => async () => waitingRun(),
  },
  allocation: {
    about: `a round of ${allocated} dwellings over six lists of 22,648 people, to its end, and again from its record`,
    notes: [
      'two of five who are asked refuse or are silent, one after the other; families from one to six, some with what arts. 75 and 76 name',
      'at each step a list is read anew from its first place, as the service reads it, so that whoever is offered something was read now',
      'a request is one of the register: a list, a year of it, or a whole day of entries; each candidate’s own entry, request and form come on top',
      'the record is what is kept for ever: candidates with their moments, and every reason by which one was passed over',
      'a booking: a dwelling dealt, by lists of the same size or so that no two rounds find alike, so that balances grow by digits',
    ],
    begin: async () => async () => allocationRun(allocated),
  },
  register: {
    about: `publishing ten years of one list day by day, ${published.toLocaleString('en')} entries, and verifying all of it`,
    notes: [
      'an act published: its line, commitment, leaf and tree, without reading and writing it; the program in a process of its own, as a stranger runs it',
      'for each ten who come somebody leaves; every day is signed, each with the proof that the list only grew',
    ],
    begin:
      async ({ folder }) =>
      async () =>
        registerRun(join(folder, 'register'), published),
  },
  bundle: {
    about:
      'what each function reads when it starts, its import in a fresh process, and at doors the first answer, against a function that only reads one item',
    notes: [
      'bundled as for AWS, the floor alike; the median of five processes a run; a start on AWS adds the runtime’s own',
      'the first answer is a GET’s, with tables that answer at once from the process that measures',
    ],
    begin: async ({ folder }) => {
      const bundles = await bundleAll(join(folder, 'bundles'));
      return () => bundlesRun(bundles);
    },
  },
  cost: {
    about: 'a whole case of each channel, from the draft to the result thirty days later, by what it used',
    notes: [
      'counted from the adapters’ own requests in the scenarios’ world; what varies by habit is left out: signing in, looking at trays and statuses, repeated reads; and what an operation reads before its command',
      'also left out: storage, logs, streams (free to Lambda), alarms and other fixed costs, KMS behind the people table (keys are cached)',
      ...sources,
    ],
    begin: async () => costRun,
  },
  month: {
    about: 'what a stage costs each month that nobody uses it, counted on the templates that go to AWS',
    notes: [
      'left out: storage, logs, traffic, free tiers; the monthly users of Cognito, two of each person who signs in; a NAT gateway, where egress is fixed',
      'a metric is paid for the hours in which it has a datum: those of misses by office come on top as they happen',
      ...Object.entries(monthly).map(sourced),
    ],
    begin: async () => async () => monthRun(),
  },
  time: {
    about: 'a thousand whole cases over the real machines, tasks and domain, thirty days skipped',
    notes: ['processor time: the clock is fake; all stores are in memory'],
    begin: async () => async () => perProcessorSecond(await skippedTimeRun()),
  },
} as const satisfies Record<MeasureName, Measure>;

function perProcessorSecond(read: Readings): Readings {
  const { value } = read['a case'] ?? { value: Number.NaN };
  return { 'whole cases a processor second': reading('cases/s', 1000 / value), ...read };
}

export async function measured(name: MeasureName, bench: Bench): Promise<Measured> {
  const { about, notes, begin } = measures[name] satisfies Measure;
  const once = await begin(bench);
  const read: Readings[] = [];
  for (let run = 0; run < bench.runs; run++) {
    bench.progress(`${name}: run ${run + 1} of ${bench.runs} …`);
    read.push(await once(run));
  }
  return { about, notes, figures: figuresOf(read) };
}
