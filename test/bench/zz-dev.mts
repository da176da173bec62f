import { contents } from '#infra/local/contents.ts';
import { timedProgress } from '#infra/local/progress.ts';
import { raiseStack } from '#infra/local/stack.ts';
import { cloudOf, numbersOnCloud, placesOnCloud } from './cloud.ts';

const progress = timedProgress();
const s = await raiseStack({
  folder: '/work/main/.local/bench',
  port: 0,
  auth: false,
  keep: false,
  contents,
  progress,
});
try {
  const cloud = cloudOf(s);
  console.log(await numbersOnCloud(cloud, 0, { count: 300, batch: 100 }));
  progress('numbers');
  const run = await placesOnCloud(cloud, [1000, 10000]);
  progress('laid');
  console.log(await run());
  progress('place');
} finally {
  await s.lower();
}
