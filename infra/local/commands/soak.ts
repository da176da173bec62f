// `npm run soak [-- --seed N] [-- --steps M]`: random steps over the real casework in memory, with whatever may befall them;
// ends with 1 where something is broken, and says by which seed and turns it breaks again.
import { commandLine, Misuse } from '#infra/running/command-line.mjs';
import { runTask } from '#infra/running/run-task.ts';
import { walked } from '#test/soak/soak.ts';
import { type Soaked, type Sum, soaked } from '#test/soak/soaked.ts';

const progressEveryMs = 5000;
const shrinkMs = 180_000;

function numbered(option: string, said: string): number {
  const number = Number(said);
  if (!Number.isInteger(number) || number < 1) throw new Misuse(`--${option} ${said}: say a whole number from 1.`);
  return number;
}

const count = (number: number): string => number.toLocaleString('en');

function teller(steps: number): (soFar: Sum) => void {
  const startedAt = performance.now();
  let toldAt = startedAt;
  return ({ steps: done, walks, files, acts }) => {
    const now = performance.now();
    if (now - toldAt < progressEveryMs) return;
    toldAt = now;
    const pace = count(Math.round((1000 * done) / (now - startedAt)));
    console.log(
      `${count(done)} of ${count(steps)} steps, ${pace} a second: ${count(walks)} walks, ${count(files)} files, ${count(acts)} acts on lists`,
    );
  };
}

function tellSum({ steps, walks, turns, files, acts, days, troubles, tally }: Soaked): void {
  const years = Math.round(days / 365);
  console.log(
    `${count(steps)} steps in ${count(walks)} walks of ${count(years)} years together: ${count(turns)} turns, ${count(files)} files, ${count(acts)} acts on lists.`,
  );
  const refused = [...tally].reduce((sum, [what, times]) => sum + (/: [A-Z_]+$/.test(what) ? times : 0), 0);
  console.log(`Refused: ${count(refused)}.`);
  console.log(`Processes: ${[...troubles].map(([trouble, times]) => `${trouble} ${count(times)}`).join(', ')}.`);
}

function tellBroken({ seed, walked: { faults }, shrunk }: NonNullable<Soaked['broken']>): void {
  console.log(`\nBroken, in the walk of seed ${seed}:`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (!shrunk) return;
  console.log(`\n${shrunk.turns.length} of its turns do it:`);
  console.log(`  npm run soak -- --seed ${seed} --turns ${shrunk.turns.join(',')}`);
}

/** One walk again, told act by act. */
async function again(seed: number, turns: readonly number[]): Promise<void> {
  const { faults } = await walked({ seed, steps: 0, turns, say: console.log });
  for (const fault of faults) console.log(`  ${fault}`);
  console.log(faults.length > 0 ? 'Broken.' : 'Nothing is broken by these turns.');
  if (faults.length > 0) process.exitCode = 1;
}

await runTask(async () => {
  const said = commandLine('local/soak').values;
  const [seed, steps] = [numbered('seed', said.seed), numbered('steps', said.steps)];
  if (said.turns) return again(seed, said.turns.split(',').map(Number));
  const done = await soaked({ seed, steps, progress: teller(steps), shrinkMs });
  tellSum(done);
  if (done.broken) {
    tellBroken(done.broken);
    process.exitCode = 1;
    return;
  }
  console.log(
    'No number left out or given twice, nobody overtaken, no act lost or done twice; every file has ended or',
  );
  console.log('says what it waits for; check-register, rebuild and verify-register agree.');
});
