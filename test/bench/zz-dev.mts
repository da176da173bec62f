import { readFileSync } from 'node:fs';
import { timedProgress } from '#infra/local/progress.ts';
import { cloudOf, numbersOnCloud, placesOnCloud } from './cloud.ts';
const progress = timedProgress();
const s = JSON.parse(readFileSync('/work/main/.local/bench/stack.json','utf8'));
const cloud = cloudOf(s);
const [what, ...rest] = process.argv.slice(2);
if (what === 'numbers') { console.log(await numbersOnCloud(cloud, Number(rest[0]), { count: 100, batch: 100 })); progress('numbers'); }
else {
  const run = await placesOnCloud(cloud, rest.map(Number)); progress('laid');
  console.log(await run()); progress('place');
}
