import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emulatorLog, forgetSeeded, markSeeded, unwrittenFile, whyNotKept } from '#infra/local/cloud/kept.mjs';
import { projectRoot } from '#infra/paths.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ended = (...left: ((folder: string) => unknown)[]) => {
  writeFileSync(emulatorLog(folder), '');
  for (const leave of left) leave(folder);
};
const killed = (where: string) => writeFileSync(unwrittenFile(where), '');

it.each([
  ['where none has run yet', () => undefined, 'There is nothing to keep: no Kezek has run here yet.'],
  ['of a seed that was interrupted', () => ended(), 'There is nothing whole to keep: last time the people'],
  [
    'of a seed begun anew',
    () => ended(markSeeded, forgetSeeded),
    'There is nothing whole to keep: last time the people',
  ],
  [
    'of an emulator that was killed',
    () => ended(markSeeded, killed),
    'The AWS emulator was killed before it had written',
  ],
])('nothing is kept %s, and how to begin is said', (_, leave, why) => {
  leave();
  expect(whyNotKept(folder)).toMatch(new RegExp(`^${why}.* by npm start`));
});

it('the data of a seed that was finished are kept', () => {
  ended(markSeeded);
  expect(whyNotKept(folder)).toBeUndefined();
});

it('a clone without its packages says at once that there is nothing to keep, and installs none', () => {
  mkdirSync(join(folder, 'infra'));
  cpSync(join(projectRoot, 'infra'), join(folder, 'infra'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  const launched = spawnSync(process.execPath, [join(folder, 'infra', 'launch.mjs'), 'local/start', '--keep'], {
    encoding: 'utf8',
    env: { PATH: '' },
  });
  expect(launched).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^There is nothing to keep/) });
});
