import { costRun } from './cost.ts';
console.log(await costRun());
