import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readNeighbours, setNeighbour } from '#infra/local/neighbours/control.ts';
import { openMemory } from '#infra/local/neighbours/memory.ts';
import {
  controlUrl,
  createNeighbourServer,
  type NeighbourServer,
  neighbourUrls,
} from '#infra/local/neighbours/neighbour-server.ts';
import { startNeighbours } from '#infra/local/neighbours/start.ts';
import { recipient, stock } from '#test/builders/neighbour-stock.ts';

const folder = mkdtempSync(join(tmpdir(), 'neighbours-'));
afterAll(() => rmSync(folder, { recursive: true }));

const post = (url: string, body: string) => fetch(url, { method: 'POST', body });
const postJson = async (url: string, body: object) => (await post(url, JSON.stringify(body))).json();

describe('the memory of the stand-in', () => {
  const inFolder = (name: string) => join(folder, name);

  it('begins the numbers of each year in Oral anew, and goes on where it was when the clock moves back', () => {
    let now = Date.parse('2026-12-31T18:59:59.999Z');
    const memory = openMemory(inFolder('years'), () => now);
    const numbered = (key: string) => {
      const entry = memory.remember('desk', key, {});
      return entry && `${entry.on} ${entry.ordinal}`;
    };
    expect([numbered('a'), numbered('b')]).toEqual(['2026-12-31 1', '2026-12-31 2']);
    now += 1; // midnight in Asia/Oral
    expect(numbered('c')).toBe('2027-01-01 1');
    now -= 1;
    expect(numbered('d')).toBe('2026-12-31 3');
  });

  it('forgets a line that a crash left unfinished, since nobody was answered', () => {
    const file = join(inFolder('torn'), 'neighbours.jsonl');
    const open = () => openMemory(inFolder('torn'), () => 0);
    const first = open().remember('desk', 'a', {});
    appendFileSync(file, '{"neighbour":"desk","key":"b"');
    const reopened = open();
    expect(reopened.remember('desk', 'a', {})).toEqual(first);
    expect(reopened.remember('desk', 'b', {})).toMatchObject({ ordinal: 2 });
    expect(open().remember('desk', 'b', {})).toMatchObject({ ordinal: 2 });
  });

  it('keeps the keys of the neighbours apart, and of a question only its hash', () => {
    const memory = openMemory(inFolder('apart'), () => 0);
    expect(memory.remember('desk', 'a', { addressee: recipient.iin })).toMatchObject({ ordinal: 1 });
    expect(memory.remember('gateway', 'a', { other: 1 })).toMatchObject({ ordinal: 1 });
    expect(memory.remember('desk', 'a', { other: 1 })).toBeUndefined();
    expect(readFileSync(join(inFolder('apart'), 'neighbours.jsonl'), 'utf8')).not.toContain(recipient.iin);
  });
});

describe('the doors of the stand-in', () => {
  let server: NeighbourServer;
  let port: number;
  beforeAll(async () => {
    server = createNeighbourServer({ folder: join(folder, 'doors'), ...stock });
    port = await server.listen(0);
  });
  afterAll(() => server.close());

  it.each([
    ['a field that is wrong', JSON.stringify({ iin: 'x' })],
    ['a field too many', JSON.stringify({ iin: recipient.iin, surname: recipient.surname })],
    ['no JSON', '{'],
    ['too much', JSON.stringify({ iin: '1'.repeat(70_000) })],
  ])('refuses %s, without repeating it', async (_, body) => {
    const response = await post(`${neighbourUrls(port).persons}/search`, body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain(recipient.iin);
  });

  it('refuses another path or method', async () => {
    expect((await post(`${neighbourUrls(port).persons}/elsewhere`, '{}')).status).toBe(404);
    expect((await fetch(`${neighbourUrls(port).persons}/search`)).status).toBe(404);
  });

  it('refuses an unknown neighbour or mode at the control', async () => {
    const put = (name: string, mode: string) =>
      fetch(`${controlUrl(port)}/${name}`, { method: 'PUT', body: JSON.stringify({ mode }) });
    expect((await put('nobody', 'down')).status).toBe(404);
    expect((await put('desk', 'tired')).status).toBe(400);
    expect((await readNeighbours(controlUrl(port))).desk.mode).toBe('up');
  });

  it('lets whoever tries it enter, correct and forget people while it runs, and remembers that after a restart', async () => {
    const own = join(folder, 'people-changed');
    const first = createNeighbourServer({ folder: own, ...stock });
    const firstPort = await first.listen(0);
    const iin = '900101300007';
    const tell = (method: string, body?: object) =>
      fetch(`${controlUrl(firstPort)}/people/${iin}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const asked = (at: number) => postJson(`${neighbourUrls(at).persons}/search`, { iin });
    expect((await tell('PUT', { surname: 'Оспан', name: 'Ерлан' })).status).toBe(400);
    expect((await tell('PUT', { name: 'Ерлан', bornOn: '1990-01-01' })).status).toBe(200);
    expect(await asked(firstPort)).toMatchObject({ persons: [{ name: 'Ерлан', lifeStatus: '0' }] });
    expect((await tell('DELETE')).status).toBe(200);
    expect((await tell('GET')).status).toBe(404);
    await first.close();
    const second = createNeighbourServer({ folder: own, ...stock });
    const secondPort = await second.listen(0);
    expect(await asked(secondPort)).not.toHaveProperty('persons');
    await second.close();
  });

  it('closes at once, though a slow answer is outstanding', async () => {
    const other = createNeighbourServer({ folder: join(folder, 'slow'), ...stock });
    const otherPort = await other.listen(0);
    await setNeighbour(controlUrl(otherPort), 'persons', 'slow');
    const outstanding = post(`${neighbourUrls(otherPort).persons}/search`, JSON.stringify({ iin: recipient.iin }));
    const cut = expect(outstanding).rejects.toThrow();
    await expect.poll(async () => (await readNeighbours(controlUrl(otherPort))).persons.requests).toBe(1);
    await other.close();
    await cut;
  });
});

describe('the stand-in process', () => {
  const peopleFile = join(folder, 'people.json');
  const powersFile = join(folder, 'powers.json');
  writeFileSync(peopleFile, JSON.stringify(stock.people));
  writeFileSync(powersFile, JSON.stringify(stock.powers));
  const start = (port = 0) => startNeighbours({ port, folder: join(folder, 'process'), peopleFile, powersFile });
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  it('serves its seed, stops when told, and remembers after its restart', async () => {
    const register = (url: string) => postJson(`${url}/registrations`, { messageId: 'm-1', caseId: 'c-1' });
    const first = await start();
    stops.push(first.stop);
    expect(await postJson(`${first.urls.persons}/search`, { iin: recipient.iin })).toMatchObject({
      persons: [{ iin: recipient.iin, gender: '2', lifeStatus: '0' }],
    });
    const registered = await register(first.urls.desk);
    await first.stop();
    await expect(fetch(first.controlUrl)).rejects.toThrow();
    const second = await start();
    stops.push(second.stop);
    expect(await register(second.urls.desk)).toEqual(registered);
  });

  it('says in one sentence that the port is in use', async () => {
    const holder = createNeighbourServer({ folder: join(folder, 'holder'), ...stock });
    const port = await holder.listen(0);
    stops.push(() => holder.close());
    await expect(start(port)).rejects.toThrow(`Port ${port} is in use`);
  });
});
