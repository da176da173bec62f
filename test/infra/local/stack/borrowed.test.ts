import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOffset, writeOffset } from '#infra/local/adapters/clock-file.ts';
import { neighbourNames } from '#infra/local/neighbours/neighbour-name.ts';
import { type Borrowed, borrow, borrowedIn, giveBack, giveBackAtRest, isPlaying } from '#infra/local/stack/borrowed.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { playingWords, settled } from '#infra/local/stack/standing-stack.ts';
import { projectRoot } from '#infra/paths.ts';
import { portOf } from '#infra/running/port-of.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';

const own = 86_400_000;
const in2018 = -276_958_653_153;
const languages = ['kk', 'ru', 'en'] as const;

let folder: string;
let control: Server;
let modes: Record<string, string>;
let stack: StackFacts;
let children: ChildProcess[];

/** The neighbours' control, as far as modes go. */
async function openControl(): Promise<Server> {
  const state = (mode = 'up') => ({ mode, delayMs: 0, requests: 0 });
  const server = createServer(async (request, response) => {
    const name = request.url?.split('/')[2];
    if (request.method === 'PUT' && name) {
      const sent: Buffer[] = [];
      for await (const part of request) sent.push(part);
      modes[name] = JSON.parse(Buffer.concat(sent).toString()).mode;
    }
    response.end(JSON.stringify(Object.fromEntries(neighbourNames.map((each) => [each, state(modes[each])]))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** What moves with the clock needs a cloud; the clock itself is the file's. */
const putClock = async ({ clockFile }: StackFacts, aheadMs: number) => writeOffset(clockFile, aheadMs);

/** A process that stands where the demonstration would. */
async function aDemonstration(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [
    '-e',
    'console.log(1);setInterval(() => {}, 1000)',
    '--',
    '/k/infra/local/commands/demo.ts',
  ]);
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** What another process wrote down before it moved the clock to 2018 and a neighbour down. */
async function borrowedBy(pid: number): Promise<Borrowed> {
  const mine = await borrow(stack);
  const record = { ...(mine as Borrowed), pid };
  writeFileSync(join(folder, 'borrowed.json'), JSON.stringify(record));
  writeOffset(stack.clockFile, in2018);
  modes.persons = 'down';
  return record;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'borrowed-'));
  modes = { notary: 'slow' };
  children = [];
  control = await openControl();
  const clockFile = join(folder, 'clock.json');
  writeOffset(clockFile, own);
  stack = { folder, clockFile, neighboursControlUrl: `http://127.0.0.1:${portOf(control)}/control` } as StackFacts;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const child of children) child.kill('SIGKILL');
  control.close();
  rmSync(folder, { recursive: true });
});

const asItWas = () =>
  expect([readOffset(stack.clockFile), modes]).toMatchObject([own, { persons: 'up', notary: 'slow' }]);
const asMoved = () => expect([readOffset(stack.clockFile), modes]).toMatchObject([in2018, { persons: 'down' }]);

describe('clock and neighbours', () => {
  it('are lent to one at a time, and come back as the first found them', async () => {
    const first = await borrow(stack);
    writeOffset(stack.clockFile, in2018);
    modes.persons = 'down';
    expect(await borrow(stack)).toBeUndefined();
    asMoved();
    await giveBack(stack, first as Borrowed, putClock);
    asItWas();
    expect(borrowedIn(folder)).toBeUndefined();
    expect(await borrow(stack)).toMatchObject({ aheadMs: own, neighbours: { notary: { mode: 'slow' } } });
  });

  it('stay with whoever plays: another is told who, since when and how to end it', async () => {
    const { pid = 0 } = await aDemonstration();
    const record = await borrowedBy(pid);
    expect(isPlaying(record)).toBe(true);
    expect(await settled(stack, 'en', putClock)).toEqual(record);
    asMoved();
    for (const language of languages) {
      const said = playingWords({ ...record, since: new Date(Date.now() - 40_000).toISOString() })[language];
      expect(said).toMatch(new RegExp(`${pid}.*40.*Ctrl-C.*kill ${pid}`));
      expect(foreignIn(said, language)).toEqual([]);
    }
  });

  it.each(languages)(
    'are put back by the next command where the demonstration was killed, which is said in %s',
    async (language) => {
      const child = await aDemonstration();
      await borrowedBy(child.pid ?? 0);
      await killed(child);
      expect(await settled(stack, language, putClock)).toBeUndefined();
      asItWas();
      expect(existsSync(join(folder, 'borrowed.json'))).toBe(false);
      const [said] = vi.mocked(console.error).mock.calls.flat();
      expect(foreignIn(String(said), language)).toEqual([]);
      expect(await settled(stack, language, putClock)).toBeUndefined();
      expect(console.error).toHaveBeenCalledOnce();
    },
  );

  it('are not with a process that only has the number of one that was killed', async () => {
    expect(isPlaying({ pid: process.pid })).toBe(false);
  });

  it('are left to whoever has them now, when one comes back late', async () => {
    const late = await borrowedBy(1);
    await giveBack(stack, late, putClock);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await borrow(stack);
    writeOffset(stack.clockFile, in2018);
    await giveBack(stack, late, putClock);
    expect([readOffset(stack.clockFile), borrowedIn(folder)?.pid]).toEqual([in2018, process.pid]);
  });

  it('come back with a stack that starts again', async () => {
    await borrowedBy(1);
    giveBackAtRest(folder, stack.clockFile);
    giveBackAtRest(folder, stack.clockFile);
    expect([readOffset(stack.clockFile), borrowedIn(folder)]).toEqual([own, undefined]);
  });
});

it('are found as they were by every command: none reads the stack without looking first what is borrowed', () => {
  const files = globSync('infra/**/*.ts', { cwd: projectRoot }).map((file) => ({
    file,
    text: readFileSync(join(projectRoot, file), 'utf8'),
  }));
  const reading = files.filter(({ text }) => /\breadStack\(/.test(text)).map(({ file }) => file);
  const looking = (file: string) =>
    /\bsettled\(|\bplayOn\(|function readStack/.test(readFileSync(join(projectRoot, file), 'utf8'));
  expect(reading.length).toBeGreaterThan(2);
  expect(reading.filter((file) => !looking(file))).toEqual([]);
});
