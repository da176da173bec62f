// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * There from the end of a seed until the folder's data are wiped: what an interrupted seed left knows nobody.
 * @param {string} folder
 */
const seededFile = (folder) => join(folder, 'seeded');
/**
 * There from the first moment of an emulator until it ends in order: then all that it held is written.
 * @param {string} folder
 */
export const unwrittenFile = (folder) => join(folder, 'unwritten');
/** @param {string} folder */
export const emulatorLog = (folder) => join(folder, 'emulator.log');

/** @param {string} folder */
export const markSeeded = (folder) => writeFileSync(seededFile(folder), '');
/** @param {string} folder */
export const forgetSeeded = (folder) => rmSync(seededFile(folder), { force: true });

/**
 * Why nothing of last time can be gone on with, and what to do instead; undefined where the folder's data are whole.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function whyNotKept(folder) {
  if (existsSync(unwrittenFile(folder)))
    return 'The AWS emulator was killed before it had written what it held, so there is nothing whole to keep: begin anew by npm start.';
  if (existsSync(seededFile(folder))) return undefined;
  if (!existsSync(emulatorLog(folder)))
    return 'There is nothing to keep: no Kezek has run here yet. Begin by npm start, without --keep.';
  return 'There is nothing whole to keep: last time the people were not all entered, so nobody could sign in. Begin anew by npm start.';
}
