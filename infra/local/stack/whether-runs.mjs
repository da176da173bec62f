// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * There while a stack of the folder runs, and after it was killed.
 * @param {string} folder
 */
export const stackFile = (folder) => join(folder, 'stack.json');

export const nothingRuns =
  'No local Kezek runs: start it with npm start in another window, wait for its addresses, and repeat.';

/**
 * Why nobody can be asked there; undefined where somebody may be.
 * @param {string} folder
 * @returns {string | undefined}
 */
export const whyNothingRuns = (folder) => (existsSync(stackFile(folder)) ? undefined : nothingRuns);
