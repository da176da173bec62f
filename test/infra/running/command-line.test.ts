import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import { commandLine, refuseKeptByNpm } from '#infra/running/command-line.ts';

const options = { keep: { type: 'boolean', default: false }, to: { type: 'string' } } as const;
const said = (args: string[], env: NodeJS.ProcessEnv = {}) => commandLine({ options, args }, env).values;

describe('commandLine', () => {
  it('reads what stands after the name of the command', () => {
    expect(said(['--keep', '--to', 'noon'])).toEqual({ keep: true, to: 'noon' });
    expect(said([])).toEqual({ keep: false });
  });

  it.each([
    [
      'npm start --keep, which would have wiped what was to be kept',
      { npm_config_keep: 'true', npm_lifecycle_event: 'start' },
      'npm start -- --keep.',
    ],
    [
      'npm run local:clock --to=noon',
      { npm_config_to: 'noon', npm_lifecycle_event: 'local:clock' },
      'npm run local:clock -- --to.',
    ],
  ])('refuses %s', (_, env, mended) => {
    expect(() => said([], env)).toThrow(Advice);
    expect(() => said([], env)).toThrow(mended);
  });

  it('refuses an option of another hyphenation as npm keeps it: a dry run that would have written', () => {
    expect(() => refuseKeptByNpm(['dry-run'], [], { npm_config_dry_run: 'true' })).toThrow('npm kept --dry-run');
  });

  it('takes what was said to the command itself, whatever npm keeps', () => {
    expect(said(['--keep', '--to=noon'], { npm_config_keep: 'true', npm_config_to: 'x' })).toMatchObject({
      keep: true,
    });
  });

  it('is how every command reads its options', () => {
    const commands = globSync('infra/*/commands/*.ts', { cwd: projectRoot });
    const otherwise = commands.filter((file) => /\bparseArgs\b/.test(readFileSync(join(projectRoot, file), 'utf8')));
    expect(commands.length).toBeGreaterThan(10);
    expect(otherwise).toEqual([]);
  });
});
