import { expect, it } from 'vitest';
import { outcomeOf } from '#domain/file/outcome.ts';
import { kinds } from '#domain/kinds.ts';
import { soakedKinds } from './kinds.ts';
import { shrunk } from './shrink.ts';
import { type Route, walked } from './soak.ts';
import { soaked } from './soaked.ts';

const seed = 3002;
const steps = 40_000;

/** What happens in a walk is drawn: as long as some of it has not, the next seeds walk on. */
const seeds = Array.from({ length: 16 }, (_, nth) => seed + nth * 1000);

const acts = [
  ...['REGISTERED', 'REMOVED', 'RESTORED', 'LEFT', 'LIST_LEFT', 'FAMILY_CHANGED'],
  ...['MOMENT_CORRECTED', 'MERGED', 'HOUSED', 'TAKEN_IN'],
].map((act) => `act: ${act}`);
const met = [
  ...['a paper: signed', 'a paper: NUMBER_MOVED', 'submits again', 'takes back', 'says his needs'],
  ...['confirms the draft', 'suspends', 'checks the power', 'a paper: corrected'],
  ...['complains', 'passes up', 'withdraws a complaint', 'does what is owed'],
  ...['takes the package at home', 'finds nobody', 'refuses a dwelling', 'withdraws a dwelling from its round'],
  ...['hands a result over at home', 'enters what was handed over at home'],
  ...['asks for a result at home', 'offers another window after nobody came', 'refuses what is barred'],
  ...['confirms an old list', 'starts an inventory'],
  ...['corrects a row', 'corrects whose a row is', 'says how he is reached', 'leaves by a row at the desk'],
];
const troubles = ['slow', 'dies before', 'dies after', 'loses the answer', 'contention', 'unserved'];

it('forty thousand steps leave no gap, give no number twice, overtake nobody, lose and double no act (5.5, 73, X41)', async () => {
  let lacking: readonly string[] = [...acts, ...met];
  for (const [turn, next] of seeds.entries()) {
    if (lacking.length === 0) break;
    const wanted = turn === 0 ? steps : steps / 4;
    const done = await soaked({ seed: next, steps: wanted });
    expect(done.broken?.walked.faults).toBeUndefined();
    expect(done.steps).toBeGreaterThanOrEqual(wanted);
    if (turn === 0) expect(troubles.filter((trouble) => (done.troubles.get(trouble) ?? 0) < 100)).toEqual([]);
    lacking = lacking.filter((what) => !done.tally.has(what));
  }
  expect(lacking).toEqual([]);
}, 240_000);

it('has people for every kind of file', () => {
  expect(Object.keys(soakedKinds)).toEqual(kinds.map(({ prefix }) => prefix));
});

it('walks the same way by the same seed, whatever has walked before it', async () => {
  const told = async (): Promise<readonly string[]> => {
    const lines: string[] = [];
    await walked({ seed: 3003, steps: 4000, say: (line) => lines.push(line) });
    return lines;
  };
  const one = await told();
  await walked({ seed: 5, steps: 4000 });
  expect(await told()).toEqual(one);
}, 60_000);

type Spoil = NonNullable<Route['spoil']>;

/** Faults as somebody might make them, put in where the functions meet their ports. */
const faults: Readonly<Record<string, Spoil>> = {
  'a commit that lets go of its claims': (deps) => ({
    ...deps,
    cases: {
      ...deps.cases,
      commit: ({ plans, ...rest }) =>
        deps.cases.commit({ ...rest, plans: plans.map((plan) => ({ ...plan, claims: [] })) }),
    },
  }),
  'a key under which an act is done twice': (deps) => ({
    ...deps,
    cases: { ...deps.cases, commit: ({ idempotency: _, ...commit }) => deps.cases.commit(commit) },
  }),
  'work that is struck out before it is done': (deps) => ({
    ...deps,
    owed: {
      ...deps.owed,
      of: async (fileId) => {
        const owing = await deps.owed.of(fileId);
        for (const { commit } of owing) await deps.owed.done(fileId, commit);
        return owing;
      },
    },
  }),
  'a token that is answered before what answers it is committed': (deps) => ({
    ...deps,
    cases: {
      ...deps.cases,
      commit: async (commit) => {
        for (const { after } of commit.plans)
          for (const { step, token, round } of await deps.tokens.of(after.id)) {
            const outcome = outcomeOf(await deps.kindOf(after.id), after, step, round);
            if (outcome) await deps.machines.answer(token, { outcome });
            if (outcome) await deps.tokens.forget(after.id, { step, token, round });
          }
        return deps.cases.commit(commit);
      },
    },
  }),
};

it.each(Object.keys(faults))(
  'finds %s, and in how few turns',
  async (name) => {
    const spoil = faults[name];
    const { broken } = await soaked({ seed, steps, spoil });
    expect(broken?.walked.faults).not.toEqual([]);
    if (!broken || name !== 'a commit that lets go of its claims') return;
    const route = { seed: broken.seed, steps, spoil };
    const isAsLong = ({ turns }: { readonly turns: readonly number[] }) => turns.length >= broken.walked.turns;
    const { turns, walked: again } = await shrunk(route, broken.walked, isAsLong);
    expect(again.faults.length).toBeGreaterThan(0);
    expect(turns.length).toBeLessThan(broken.walked.turns);
  },
  120_000,
);
