import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice } from '#infra/running/advice.ts';

/** There from the end of a seed until the folder's data are wiped: what an interrupted seed left knows nobody. */
const fileIn = (folder: string): string => join(folder, 'seeded');

export const markSeeded = (folder: string): void => writeFileSync(fileIn(folder), '');
export const forgetSeeded = (folder: string): void => rmSync(fileIn(folder), { force: true });

/** Throws Advice when the folder's data were never whole. */
export function refuseUnseeded(folder: string): void {
  if (existsSync(fileIn(folder))) return;
  throw new Advice(
    'There is nothing whole to keep: last time the people were not all entered, so nobody could sign in. Begin anew by npm start.',
  );
}
