// One month of an oblast: filings, complaints, visits and rounds at once, and everybody who has something to do does it.
import type { Commit } from '#casework/ports/commit.ts';
import { kinds } from '#domain/kinds.ts';
import { nextOpening } from '#domain/time/office-time.ts';
import { complains } from './complaints/complaining.ts';
import { files, type Want } from './filing-sessions.ts';
import { soakedKindOf } from './kinds.ts';
import { entersDwelling, opensRound } from './rounds/opening.ts';
import { signTogether } from './signing-session.ts';
import { type Walked, walked } from './soak.ts';
import type { SoakedDeps } from './soaked-world.ts';
import { asksForVisitOf } from './visits/asking.ts';
import { at, type Walk } from './walk.ts';

export interface Mix {
  readonly filings: number;
  readonly complaints: number;
  readonly visits: number;
  readonly rounds: number;
}

/** What the month of the issue holds. */
export const wholeMonth: Mix = { filings: 5000, complaints: 1000, visits: 200, rounds: 50 };

/** So many hundredths of it. */
export const shareOf = (mix: Mix, hundredths: number): Mix => ({
  filings: Math.ceil((mix.filings * hundredths) / 100),
  complaints: Math.ceil((mix.complaints * hundredths) / 100),
  visits: Math.ceil((mix.visits * hundredths) / 100),
  rounds: Math.ceil((mix.rounds * hundredths) / 100),
});

export interface MixFigures {
  readonly walked: Walked;
  /** milliseconds of commits */
  readonly medianCommit: number;
  readonly slowestCommit: number;
  readonly commits: number;
  /** how many files of each kind there are, by its prefix */
  readonly files: ReadonlyMap<string, number>;
  /** calls of ports that stand for a table */
  readonly requestsPerFile: number;
  /** the same, by the port and what is asked of it */
  readonly requests: ReadonlyMap<string, number>;
  readonly heapMb: number;
}

const hour = 3_600_000;
const day = 24 * hour;
/** The month, and what its last files take. */
const [month, whole] = [30, 75];
const sweepsEach = 8 * hour;

const wantOf = ({ dice }: Walk, citizen: number): Want => ({
  citizen,
  channel: dice().chance(0.6) ? 'portal' : 'desk',
  provider: dice().chance(0.75) ? 'uralsk' : 'borili',
  category: dice().pick(['veterans', 'public-sector', 'orphans'] as const) ?? 'veterans',
  ...(dice().chance(0.25) ? { members: [20_000 + citizen] } : {}),
  ...(dice().chance(0.05) ? { forgetful: true } : {}),
});

/** Whoever comes to a desk comes while it is open. */
async function whileOpen({ time }: Walk): Promise<void> {
  const opens = Date.parse(nextOpening('corporation', at(time.now)));
  await time.sleep(Math.max(0, opens - time.now()));
}

async function round(walk: Walk): Promise<void> {
  for (let home = 0; home < 3; home++) await entersDwelling(walk);
  await opensRound(walk);
}

/** Everything of the month begins at some moment of it; three times a day everybody looks at what lies open. */
const crowdOf =
  (mix: Mix) =>
  async (walk: Walk): Promise<void> => {
    const { dice, time } = walk;
    const startsAt = time.now();
    const begin = (count: number, take: (nth: number) => Promise<void>) => {
      for (let nth = 0; nth < count; nth++) {
        const go = () => void take(nth).catch((error: Error) => walk.broken(error.stack ?? error.message));
        setTimeout(go, dice().between(0, month * day));
      }
    };
    begin(mix.filings, async (nth) => {
      const want = wantOf(walk, 1 + nth);
      if (want.channel === 'desk') await whileOpen(walk);
      await files(walk, want);
    });
    begin(mix.complaints, async () => {
      await whileOpen(walk);
      await complains(walk);
    });
    begin(mix.visits, (nth) => asksForVisitOf(walk, 10_000 + nth));
    begin(mix.rounds, () => round(walk));
    for (let at = startsAt; at < startsAt + whole * day; at += sweepsEach) {
      sweep(walk);
      await time.passTo(at + sweepsEach);
    }
  };

/** Whoever has something open takes it up within some hours, and heads sign what has come together. */
function sweep(walk: Walk): void {
  const { dice, ledger } = walk;
  const soon = (take: () => Promise<void>) =>
    void setTimeout(
      () => void take().catch((error: Error) => walk.broken(error.stack ?? error.message)),
      dice().between(0, sweepsEach),
    );
  const open = [...ledger.open];
  for (const id of open) {
    if (!dice().chance(0.7)) continue;
    soon(async () => {
      const file = ledger.files.get(id);
      if (file) await soakedKindOf(file).works?.(walk, file as never);
    });
  }
  const waiting = open.filter((id) => ledger.files.get(id)?.status === 'AWAITING_SIGNATURE').length;
  for (let signing = 0; signing < Math.ceil(waiting / 5); signing++) soon(() => signTogether(walk));
}

const tables = [
  'cases',
  'owed',
  'tokens',
  'people',
  'register',
  'papers',
  'preparedPapers',
  'lists',
  'seconds',
] as const;

/** Counts what is asked of tables, and how long commits take. */
function measuring() {
  const times: number[] = [];
  const requests = new Map<string, number>();
  const counted = <P extends object>(port: P, of: string): P =>
    new Proxy(port, {
      get: (target, name) => {
        const own: unknown = Reflect.get(target, name);
        if (typeof own !== 'function') return own;
        const what = `${of}.${String(name)}`;
        return (...asked: unknown[]) => {
          requests.set(what, (requests.get(what) ?? 0) + 1);
          return own.apply(target, asked);
        };
      },
    });
  const over = (deps: SoakedDeps): SoakedDeps => {
    const ports = Object.fromEntries(tables.map((name) => [name, counted(deps[name], name)]));
    const { commit } = deps.cases;
    const timed = async (asked: Commit) => {
      const from = performance.now();
      const done = await commit(asked);
      times.push(performance.now() - from);
      return done;
    };
    return { ...deps, ...ports, cases: counted({ ...deps.cases, commit: timed }, 'cases') } as SoakedDeps;
  };
  return { over, times, requests };
}

/** Walks a month of that mix to its end, and says what it cost. */
export async function walkedMonth(mix: Mix, seed: number): Promise<MixFigures> {
  const measured = measuring();
  const files = new Map<string, number>();
  const crowd = async (walk: Walk) => {
    await crowdOf(mix)(walk);
    for (const kind of kinds) files.set(kind.prefix, walk.ledger.filesOf(kind).length);
  };
  const done = await walked({ seed, steps: 0, crowd, spoil: measured.over });
  const requests = [...measured.requests.values()].reduce((sum, many) => sum + many, 0);
  const times = measured.times.toSorted((one, other) => one - other);
  return {
    walked: done,
    medianCommit: times[Math.floor(times.length / 2)] ?? 0,
    slowestCommit: times.at(-1) ?? 0,
    commits: times.length,
    files,
    requestsPerFile: requests / Math.max(1, done.files),
    requests: measured.requests,
    heapMb: process.memoryUsage().heapUsed / 1_000_000,
  };
}
