import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysOf } from '#infra/keyed.ts';
import { nothingRuns } from '#infra/local/stack/whether-runs.mjs';
import { projectRoot } from '#infra/paths.ts';
import { commandLine, Misuse } from '#infra/running/command-line.mjs';
import type { CommandRow, Option } from '#infra/running/command-row.mjs';
import { commands } from '#infra/running/command-table.mjs';
import { readByLauncher } from '#test/builders/read-by-launcher.ts';

type Task = keyof typeof commands;
const tasks = keysOf(commands);
const rowOf = (task: Task): CommandRow => commands[task];

/** A clone in which nothing was installed, and an npm that says so if it is asked to. */
let clone: string;
const asked = () => join(clone, 'asked');
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'fresh-'));
  const files = [...readByLauncher().keys(), 'package-lock.json', 'functions/domain/time/calendar.json'];
  for (const file of files) {
    mkdirSync(join(clone, dirname(file)), { recursive: true });
    cpSync(join(projectRoot, file), join(clone, file));
  }
  mkdirSync(join(clone, 'bin'));
  writeFileSync(join(clone, 'bin', 'npm'), `#!/bin/sh\necho asked > ${asked()}\nexit 9\n`);
  chmodSync(join(clone, 'bin', 'npm'), 0o755);
});
afterAll(() => rmSync(clone, { recursive: true }));

function launched(task: Task, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  rmSync(asked(), { force: true });
  const { status, stderr } = spawnSync(process.execPath, [join(clone, 'infra', 'launch.mjs'), task, ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { PATH: `${join(clone, 'bin')}:/usr/bin:/bin`, ...env },
  });
  return { status, stderr, isInstalling: existsSync(asked()) };
}

/** What is right, of each that is judged or due. */
const right: Readonly<Record<string, string>> = {
  '[login]': 'citizen-1',
  '[operation or case]': 'openRequest',
  '[story]': 'year',
  '[json]': '{}',
  '<id or number>': 'KZ-2026-JRSRZ7SN-0',
  '<word>': 'r1',
  '<moment>': '2026-11-29T02:00:00Z',
  key: 'arn:aws:kms:eu-central-1:000000000000:key/mrk-0',
  organisation: 'uralsk',
  iin: '880214300134',
  from: '2026-11-30',
  context: 'region=eu-central-1',
  to: '2026-12-24T09:00:00+05:00',
  only: 'time',
  runs: '1',
  lang: 'ru',
  list: 'public-sector',
  '<csv>': 'list.csv',
};
/** What only the packages can judge, or takes whatever is said. */
const judgedLater = [
  '[login]',
  '[operation or case]',
  'organisation',
  'surname',
  'name',
  'patronymic',
  'profile',
  'out',
  'as',
  'why',
  '<csv>',
  'KEZEK_PASSWORD',
];

const rightOf = (name: string): string => right[name] ?? `no right value of ${name}`;
const wordsOf = (task: Task) => (rowOf(task).words ?? []).map(({ word }) => rightOf(word));
const valuesOf = (task: Task) =>
  Object.entries<Option>(rowOf(task).options ?? {}).filter(([, { type }]) => type === 'string');
const dueOf = (task: Task, but?: string) =>
  valuesOf(task)
    .filter(([name, { isDue }]) => (isDue || name === 'context') && name !== but)
    .map(([name]) => `--${name}=${rightOf(name)}`);
const rightly = (task: Task): string[] => [
  ...wordsOf(task),
  ...dueOf(task),
  ...(task === 'local/clock' ? ['--now'] : []),
];

const wrong = '{bad json}';
interface Wrong {
  readonly task: Task;
  readonly what: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}
const wrongs = tasks
  .filter((task) => !rowOf(task).tool)
  .flatMap((task): Wrong[] => {
    const { words = [], env = {} } = rowOf(task);
    return [
      ...valuesOf(task).map(([what]) => ({
        task,
        what,
        args: [...wordsOf(task), ...dueOf(task, what), `--${what}=${wrong}`],
      })),
      ...words.map(({ word: what }, at) => ({ task, what, args: [...wordsOf(task).with(at, wrong), ...dueOf(task)] })),
      ...Object.keys(env).map((what) => ({ task, what, args: rightly(task), env: { [what]: wrong } })),
    ];
  })
  .filter(({ what }) => !judgedLater.includes(what));

describe('in a clone where nothing is installed', () => {
  it.each(wrongs)('$task refuses a wrong $what by one sentence', ({ task, args, env = {} }) => {
    const said = /^\S.*\{bad json\}"? (is|names) [^\n]*: [^\n]+\.$/;
    expect(() => commandLine(task, args, env)).toThrow(Misuse);
    expect(() => commandLine(task, args, env)).toThrow(said);
  });

  it.each(Object.values(Object.groupBy(wrongs, ({ task }) => task)).flatMap(([one]) => one ?? []))(
    '$task ends with 64 then, and installs nothing',
    ({ task, args, env }) => expect(launched(task, args, env)).toMatchObject({ status: 64, isInstalling: false }),
  );

  it.each(tasks.filter((task) => rowOf(task).tool))('%s answers --help', (task) => {
    expect(launched(task, ['--help'])).toEqual({ status: 0, stderr: '', isInstalling: false });
  });

  it.each(tasks.filter((task) => rowOf(task).asks))(
    '%s says that no Kezek runs, before anything is installed',
    (task) => {
      const told = { status: 1, stderr: `${nothingRuns}\n`, isInstalling: false };
      expect(launched(task, rightly(task))).toEqual(told);
    },
  );

  it.each(tasks.filter((task) => !rowOf(task).asks))('%s installs what is missing when it is said rightly', (task) => {
    expect(launched(task, rightly(task))).toMatchObject({ status: 1, isInstalling: true });
  });

  it('an operator who means AWS, and whoever asks who there is, needs no Kezek on this machine', () => {
    const onAws = launched('operate/owed', [], { AWS_PROFILE: 'p' });
    expect([onAws, launched('local/as', [])].map(({ isInstalling }) => isInstalling)).toEqual([true, true]);
  });

  it.each([
    ['local/clock', ['--to', '2026-13-45'], '--to 2026-13-45 is no moment with its offset'],
    ['local/clock', ['--to', '1990-01-01T00:00:00Z'], 'is outside of the working calendar'],
    ['local/clock', [], 'Say one of two'],
    ['local/demo', ['--lang', 'de'], '--lang de is no language of Kezek: choose one of kk, ru, en'],
    ['operate/deploy', [], 'Which region? The data will lie there, so it is never guessed'],
    ['operate/deploy', ['-c', 'region=here'], '--context region=here is no region of AWS'],
    ['operate/diff', ['-c', 'region=eu-central-1', '-c', 'stage=live'], '--context stage=live is no stage'],
    ['operate/admin-first', ['--organisation', 'uralsk'], 'Say --iin <number>.'],
    ['operate/rehash', ['r1'], 'Say --key <arn>.'],
  ] as const)('%s %j is told: %s', (task, args, told) => {
    const { stderr, ...ended } = launched(task, args);
    expect(ended).toEqual({ status: 64, isInstalling: false });
    expect(stderr).toContain(told);
  });
});
