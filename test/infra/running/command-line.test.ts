import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#infra/paths.ts';
import { commandLine, Misuse, usageOf } from '#infra/running/command-line.mjs';
import { orRather } from '#infra/running/nearest.mjs';

const start = (args: string[], env: NodeJS.ProcessEnv = {}) => commandLine('local/start', args, env);

describe('commandLine', () => {
  it('reads what stands after the name of the command', () => {
    expect(start(['--keep']).values).toEqual({ keep: true });
    expect(start([]).values).toEqual({ keep: false });
    expect(commandLine('operate/rehash', ['r1', '--key', 'arn:aws:kms:…:key/mrk-1'], {})).toMatchObject({
      words: ['r1'],
      values: { key: 'arn:aws:kms:…:key/mrk-1', 'dry-run': false },
    });
  });

  it('takes a word that begins with a dash after a -- of its own, and hands on what the tool behind is told', () => {
    expect(commandLine('local/as', ['--lang', 'kk', '--', '-x'], {}).words).toEqual(['-x']);
    const handed = commandLine(
      'operate/deploy',
      ['--yes', '-c', 'region=eu-central-1', '--', '--verbose', 'KezekService'],
      {},
    );
    expect([handed.words, handed.rest]).toEqual([[], ['--verbose', 'KezekService']]);
  });

  it.each([
    [
      'npm start --keep, which would have wiped what was to be kept',
      { npm_config_keep: 'true' },
      'local/start',
      'npm start -- --keep.',
    ],
    ['npm run local:clock --to=noon', { npm_config_to: 'noon' }, 'local/clock', 'npm run local:clock -- --to.'],
    [
      'a dry run, as npm keeps it, that would have written',
      { npm_config_dry_run: 'true' },
      'operate/rebuild',
      'npm kept --dry-run',
    ],
  ] as const)('refuses %s', (_, env, task, mended) => {
    expect(() => commandLine(task, [], env)).toThrow(Misuse);
    expect(() => commandLine(task, [], env)).toThrow(mended);
  });

  it.each([
    ['local/demo', ['ru'], 'as in npm run demo -- --lang ru.'],
    ['local/as', ['citizen-1', 'kk'], 'as in npm run as -- --lang kk.'],
    ['operate/fairness', ['en'], 'as in npm run fairness -- --lang en.'],
  ] as const)('says of a language alone to %s that npm may have kept its --lang', (task, args, mended) => {
    expect(() => commandLine(task, args, {})).toThrow(Misuse);
    expect(() => commandLine(task, args, {})).toThrow(mended);
  });

  it('takes a language behind its --lang, and looks for none where a command has none', () => {
    expect(commandLine('local/demo', ['year', '--lang', 'ru'], {}).words).toEqual(['year']);
    expect(() => commandLine('local/start', ['ru'], {})).toThrow('There is no place for "ru" here');
  });

  it('takes what was said to the command itself, whatever npm keeps', () => {
    expect(start(['--keep'], { npm_config_keep: 'true' }).values).toEqual({ keep: true });
  });

  it.each([
    ['an option that is misspelt', 'local/start', ['--kep'], 'There is no option --kep here; the nearest is --keep.'],
    [
      'an option for want of its dashes',
      'operate/rebuild',
      ['dryrun'],
      'no place for "dryrun" here; the nearest is --dry-run.',
    ],
    ['a word too many', 'operate/restore', ['r1', 'then', 'now'], 'There is no place for "now" here.'],
    ['a word too few', 'operate/restore', ['r1'], 'Say <moment>.'],
    ['an option without its value', 'local/clock', ['--to'], '--to'],
    ['a value where none is taken', 'local/start', ['--keep=never'], '--keep'],
  ] as const)('refuses %s, names the nearest and says what the command takes', (_, task, args, said) => {
    expect(() => commandLine(task, args, {})).toThrow(Misuse);
    expect(() => commandLine(task, args, {})).toThrow(said);
    expect(() => commandLine(task, args, {})).toThrow(usageOf(task));
  });

  it('is how every command reads its words', () => {
    const commands = globSync('infra/*/commands/*.ts', { cwd: projectRoot });
    const otherwise = commands.filter((file) =>
      /\bparseArgs\b|process\.argv/.test(readFileSync(join(projectRoot, file), 'utf8')),
    );
    expect(commands.length).toBeGreaterThan(10);
    expect(otherwise).toEqual([]);
  });
});

it.each([
  ['lnag', 'lang'],
  ['opnRequest', 'openRequest'],
  ['request', 'openRequest'],
  ['SUBMITREQUEST', 'submitRequest'],
  ['xyzzy', undefined],
  ['', undefined],
])('the word nearest to "%s" is %s', (said, meant) => {
  const known = ['lang', 'to', 'openRequest', 'submitRequest'];
  expect(orRather(said, known)).toBe(meant === undefined ? '' : `; the nearest is ${meant}`);
});
