// The README beside verify-register, followed by a stranger word for word: the folder copied, its commands run as they stand.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestDays } from '#casework/publishing/newest-day.ts';
import { lastPublished, proofOfEntry } from '#casework/publishing/proof-of-entry.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { dueBy, newestBy } from '#infra/operate/verify-register/verify.ts';
import { livingLists, publishedBeside } from '#test/builders/lists/a-publication.ts';

const program = 'infra/operate/verify-register';
const readme = readFileSync(join(program, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/^node (verify-register\.ts .*?)(?:\s+#.*)?$/gm)].map(([, words = '']) => words);

const yesterday = addDays(localDate(new Date().toISOString()), -1);
const dayBefore = addDays(yesterday, -1);
const lists = livingLists([]);
const { files, publication, log } = await publishedBeside(lists.logs, [dayBefore, yesterday]);
const server = createServer(({ url = '' }, answer) => {
  const text = files.get(url.replace('/register/', ''));
  answer.writeHead(text === undefined ? 403 : 200).end(text);
});
const folder = mkdtempSync(join(tmpdir(), 'stranger-'));

/** What a stranger is told by words of the README; where it says `https://…` he says the address. */
const told = (words: string): Promise<{ readonly code: number; readonly text: string }> =>
  new Promise((resolve) => {
    const { port } = server.address() as AddressInfo;
    const said = words.replace('https://…', `http://127.0.0.1:${port}/register`).split(' ');
    execFile(process.execPath, said, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), text: `${stdout}${stderr}` }),
    );
  });

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  cpSync(program, folder, { recursive: true });
  writeFileSync(join(folder, 'kept.jsonl'), files.get(`days/${dayBefore}.jsonl`) ?? '');
  const [identity] = lists.identities.values();
  const day = await lastPublished({ publication });
  if (!identity || !day) throw new Error('nobody is published');
  const acts = await proofOfEntry(identity, day, { log, publication });
  writeFileSync(join(folder, 'paper.json'), JSON.stringify({ ...day, entries: [{ acts }] }));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it.each([
  '2018-02-18T19:00:00.000Z',
  '2018-02-19T00:59:59.999Z',
  '2018-02-19T01:00:00.000Z',
  '2018-12-31T18:59:59.999Z',
])('the days that can and must be there at %s are those that Kezek holds itself to (X150)', (now) => {
  const days = [newestBy, dueBy].map((day) => day(Date.parse(now)));
  expect([...new Set(days)]).toEqual(newestDays(now));
});

describe('what a stranger reads of verify-register', () => {
  it('is done as it stands: each command of it ends with 0, and says what is promised', async () => {
    const ends: string[] = [];
    for (const words of commands) {
      const { code, text } = await told(words);
      ends.push(`${code} ${text.trim().split('\n').at(-1)?.replace(/\d+.*/, '')}`);
    }
    expect(commands).toHaveLength(4);
    const agrees = '0 Everything agrees: each place follows from the acts, and nobody was overtaken.';
    expect(ends).toEqual([agrees, agrees, '0 Of the ', agrees]);
  });

  it('ends with 1 where something cannot be, and names it with the acts that prove it', async () => {
    const [first = ''] = commands;
    await told(first);
    const name = readdirSync(join(folder, 'register', 'lists', 'uralsk', 'orphans'))[0] ?? '';
    const path = join(folder, 'register', 'lists', 'uralsk', 'orphans', name);
    const text = readFileSync(path, 'utf8');
    const [one = '', two = '', ...rest] = text.trimEnd().split('\n');
    writeFileSync(path, [one, two.replace('"number":2', '"number":3'), ...rest, ''].join('\n'));
    const { code, text: said } = await told('verify-register.ts register');
    writeFileSync(path, text);
    expect([code, said]).toEqual([1, expect.stringMatching(/It is not so: .+\.\n {2}uralsk\/orphans \{"sequence":/)]);
  });

  it('names each file that is published, and each option that the program takes', async () => {
    const named = [...readme.matchAll(/^\| `([^`]+)`/gm)].map(
      ([, name = '']) =>
        new RegExp(
          `^${name
            .replace(/\d{4}-\d\d-\d\d/, '[\\d-]{10}')
            .replaceAll(/<\w+>/g, '[\\w-]+')
            .replaceAll('.', '\\.')}$`,
        ),
    );
    const published = [...files.keys(), 'terms/2026-10/2026-11.json'];
    expect(published.filter((name) => !named.some((pattern) => pattern.test(name)))).toEqual([]);
    const { text: usage } = await told('verify-register.ts --help');
    for (const option of usage.matchAll(/--\w+/g)) expect(readme).toContain(option[0]);
  });

  it('is true of its imports: nothing but Node and files of the folder', () => {
    const imported = readdirSync(program)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [...readFileSync(join(program, name), 'utf8').matchAll(/ from '(.*)';$/gm)])
      .map(([, from = '']) => from);
    expect(imported.length).toBeGreaterThan(20);
    expect(imported.filter((from) => !/^(?:node:|\.\/)/.test(from))).toEqual([]);
  });
});
