import { Advice } from './advice.ts';
import { Misuse, misuseCode } from './command-line.mjs';

/** The frame of every command of the npm scripts: an advice is printed as its sentence, anything else with its stack. */
export async function runTask(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    const isSaid = error instanceof Advice || error instanceof Misuse;
    console.error(isSaid ? error.message : error);
    process.exitCode = error instanceof Misuse ? misuseCode : error instanceof Advice ? error.exitCode : 1;
  }
}
