import { Advice } from './advice.ts';
import { errorCode } from './error-code.ts';

/** An unknown or incomplete option of the command line: Node's own sentence about it is advice enough. */
const isAboutOptions = (error: unknown): error is Error =>
  error instanceof Error && (errorCode(error) ?? '').startsWith('ERR_PARSE_ARGS_');

/** The frame of every command of the npm scripts: an advice is printed as its sentence, anything else with its stack. */
export async function runTask(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    console.error(error instanceof Advice || isAboutOptions(error) ? error.message : error);
    process.exitCode = 1;
  }
}
