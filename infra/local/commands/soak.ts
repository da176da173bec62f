// `npm run soak [-- --seed N] [-- --steps M | --mix H]`: random steps over the real casework in memory, or a month of it, with
// whatever may befall them; ends with 1 where something is broken, and says by which seed and turns it breaks again.
import { commandLine, Misuse } from '#infra/running/command-line.mjs';
import { runTask } from '#infra/running/run-task.ts';
import { type MixFigures, shareOf, walkedMonth, wholeMonth } from '#test/soak/month-mix.ts';
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

const named = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, many]) => `${name} ${count(many)}`).join(', ');

function tellMonth(figures: MixFigures, seconds: number): void {
  const { walked, commits, files, requests, requestsPerFile } = figures;
  const { begun, met, missed, lapsed, running } = walked.terms;
  const most = [...requests].toSorted(([, one], [, other]) => other - one).slice(0, 12);
  const ms = (time: number): string => `${time.toFixed(2)} ms`;
  console.log(`${count(walked.files)} files (${named(files)}), ${count(walked.acts)} acts on lists.`);
  console.log(
    `Terms: ${count(begun)} begun = ${count(met)} met + ${count(missed)} missed + ${count(lapsed)} lapsed + ${count(running)} running.`,
  );
  console.log(
    `${count(commits)} commits, each ${ms(figures.medianCommit)} in the median and ${ms(figures.slowestCommit)} at most.`,
  );
  console.log(
    `${requestsPerFile.toFixed(1)} requests to tables a file: ${most.map(([what, many]) => `${what} ${(many / walked.files).toFixed(1)}`).join(', ')}.`,
  );
  console.log(`${count(Math.round(seconds))} s, a heap of ${Math.round(figures.heapMb)} MB.`);
  for (const fault of walked.faults) console.log(`  ${fault}`);
  if (walked.faults.length > 0) process.exitCode = 1;
}

/** A month of so many hundredths of what the whole one holds. */
async function month(seed: number, hundredths: number): Promise<void> {
  const mix = shareOf(wholeMonth, hundredths);
  console.log(
    `A month of ${count(mix.filings)} filings, ${count(mix.complaints)} complaints, ${count(mix.visits)} visits and ${count(mix.rounds)} rounds, seed ${seed} …`,
  );
  const startedAt = performance.now();
  tellMonth(await walkedMonth(mix, seed), (performance.now() - startedAt) / 1000);
}

await runTask(async () => {
  const said = commandLine('local/soak').values;
  const [seed, steps] = [numbered('seed', said.seed), numbered('steps', said.steps)];
  if (said.mix) return month(seed, numbered('mix', said.mix));
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
