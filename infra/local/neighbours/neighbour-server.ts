import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { portOf } from '#infra/running/port-of.ts';
import { openMemory } from './memory.ts';
import { type NeighbourName, type NeighbourState, neighbourModes, neighbourNames } from './neighbour-name.ts';
import { type NeighbourOperation, operationsOf, type Spoken } from './operations.ts';
import { controlPeople } from './people-control.ts';
import { openPeople } from './people-register.ts';
import type { SeedPerson, SeedPower } from './registered-people.ts';

/** Longer than any caller waits. */
const defaultDelayMs = 60_000;
const largestRequestBytes = 64 * 1024;

const Control = z.strictObject({
  mode: z.enum(neighbourModes),
  delayMs: z.int().min(0).max(600_000).default(defaultDelayMs),
});

export interface NeighbourUrls {
  readonly persons: string;
  readonly notary: string;
  readonly gateway: string;
  readonly desk: string;
  readonly eAkimat: string;
}

export interface NeighbourServer {
  /** Listens on loopback; 0 takes a free port. Answers the port. */
  listen(port: number): Promise<number>;
  close(): Promise<void>;
}

export const neighbourUrls = (port: number): NeighbourUrls => {
  const urlOf = (name: NeighbourName) => `http://127.0.0.1:${port}/${name}`;
  return {
    persons: urlOf('persons'),
    notary: urlOf('notary'),
    gateway: urlOf('gateway'),
    desk: urlOf('desk'),
    eAkimat: urlOf('e-akimat'),
  };
};
/** Where the development authority gives out its revocation lists. */
export const listUrls = (port: number): readonly string[] =>
  ['root', 'issuing'].map((name) => `http://127.0.0.1:${port}/lists/${name}.crl`);
export const controlUrl = (port: number): string => `http://127.0.0.1:${port}/control`;

const wrong = (status: number, error: string): Spoken => ({ status, body: { error } });

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const read of request) {
    const chunk: Buffer = read;
    size += chunk.length;
    if (size <= largestRequestBytes) chunks.push(chunk);
  }
  if (size > largestRequestBytes) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function speak(response: ServerResponse, { status, body }: Spoken): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** A file of the authority's folder of lists, as an authority gives it out. */
async function serveList(folder: string, path: string, response: ServerResponse): Promise<void> {
  const list = await readFile(join(folder, basename(path))).catch(() => undefined);
  if (list === undefined) return speak(response, wrong(404, 'NOT_FOUND'));
  response.writeHead(200, { 'content-type': 'application/pkix-crl' }).end(list);
}

/** False when the caller did not wait so long. */
async function waited(response: ServerResponse, delayMs: number): Promise<boolean> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return delay(delayMs, true, { signal: gone.signal }).catch(() => false);
}

class Switchboard {
  readonly #states = new Map<NeighbourName, NeighbourState>(
    neighbourNames.map((name) => [name, { mode: 'up', delayMs: defaultDelayMs, requests: 0 }]),
  );

  count(name: NeighbourName): NeighbourState {
    return this.#change(name, (state) => ({ ...state, requests: state.requests + 1 }));
  }

  /** `PUT /control/<neighbour>` sets one, `GET /control` shows all. */
  answer(method: string | undefined, path: string, body: unknown): Spoken {
    if (method === 'GET' && path === '') return { status: 200, body: Object.fromEntries(this.#states) };
    const name = neighbourNames.find((one) => one === path);
    if (method !== 'PUT' || name === undefined) return wrong(404, 'NOT_FOUND');
    const control = Control.safeParse(body);
    if (!control.success) return wrong(400, 'BAD_REQUEST');
    return { status: 200, body: this.#change(name, (state) => ({ ...state, ...control.data })) };
  }

  #change(name: NeighbourName, change: (state: NeighbourState) => NeighbourState): NeighbourState {
    const state = this.#states.get(name);
    if (state === undefined) throw new Error(`no neighbour is called ${name}`);
    const changed = change(state);
    this.#states.set(name, changed);
    return changed;
  }
}

async function serveNeighbour(
  { mode, delayMs }: NeighbourState,
  operation: NeighbourOperation,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  if (mode === 'down') return void request.socket.destroy();
  const body = await readBody(request);
  if (mode === 'malformed') return void response.writeHead(200).end('{"found": true, "persons": [');
  if (mode === 'empty') return speak(response, { status: 200, body: operation.empty });
  if (mode === 'error') return speak(response, { status: 200, body: { ...operation.empty, error: 'INTERNAL' } });
  // A slow neighbour has acted before its answer comes: the caller's repetition must meet a done deed.
  const spoken = body === undefined ? wrong(400, 'BAD_REQUEST') : operation.answer(body);
  if (mode === 'slow' && !(await waited(response, delayMs))) return;
  speak(response, spoken);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(portOf(server)));
  });
}

/** Cuts what is outstanding, a slow answer too. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** All five neighbours in one process, for a local cloud and for tests. `now` is in epoch milliseconds. */
export function createNeighbourServer(options: {
  readonly folder: string;
  readonly people: readonly SeedPerson[];
  readonly powers: readonly SeedPower[];
  /** where the authority's lists lie; none are given out if absent */
  readonly lists?: string | undefined;
  readonly now?: () => number;
}): NeighbourServer {
  const { folder, people, powers, lists, now = Date.now } = options;
  const register = openPeople(folder, people);
  const operations = operationsOf({ people: register, powers, memory: openMemory(folder, now) });
  const switchboard = new Switchboard();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [first = '', ...rest] = (request.url ?? '/').slice(1).split('/');
    const path = rest.join('/');
    if (first === 'control') {
      const [room, iin] = rest;
      const { method } = request;
      const body = await readBody(request);
      if (room === 'people' && iin) return speak(response, controlPeople(register, { method, iin, body }));
      return speak(response, switchboard.answer(method, path, body));
    }
    if (first === 'lists' && lists && request.method === 'GET') return serveList(lists, path, response);
    const name = neighbourNames.find((one) => one === first);
    if (name === undefined || request.method !== 'POST' || path !== operations[name].path) {
      request.resume();
      return speak(response, wrong(404, 'NOT_FOUND'));
    }
    await serveNeighbour(switchboard.count(name), operations[name], { request, response });
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  return { listen: (port) => listen(server, port), close: () => close(server) };
}
