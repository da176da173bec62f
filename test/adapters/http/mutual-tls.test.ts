import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type ClientIdentity, keptIdentity, NoClientIdentity } from '#adapters/http/client-identity.ts';
import { mutualTls } from '#adapters/http/mutual-tls.ts';
import { askNeighbour } from '#adapters/http/neighbour.ts';
import { aTlsAuthority, aTlsNeighbour } from './a-tls-neighbour.ts';

const its = aTlsAuthority('the neighbour’s authority');
const ours = its.issued('kezek');
const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
});

type Serve = Parameters<typeof aTlsNeighbour>[1];

async function neighbour(serve: Serve = ({ by, body }, answer) => answer.end(JSON.stringify({ by, body }))) {
  const server = await aTlsNeighbour(its, serve);
  running.push(server);
  return server.baseUrl;
}

const knownBy = (read: () => Promise<ClientIdentity>) => {
  let now = 0;
  const reports: unknown[] = [];
  const kept = keptIdentity(read, { realTime: () => now, report: (fault) => reports.push(fault) });
  const elapse = (ms: number) => {
    now += ms;
  };
  return { kept, reports, elapse };
};
const ask = (baseUrl: string, identity: ClientIdentity | (() => Promise<ClientIdentity>), timeoutMs = 5_000) => {
  const read = typeof identity === 'function' ? identity : async () => identity;
  return askNeighbour({
    baseUrl,
    path: 'search',
    body: { iin: '880214300121' },
    schema: z.object({ by: z.string(), body: z.string() }),
    timeoutMs,
    fetch: mutualTls(knownBy(read).kept),
  });
};

describe('a neighbour that asks for a certificate', () => {
  it('knows us by ours, and we it by its authority', async () => {
    expect(await ask(await neighbour(), ours)).toEqual({
      kind: 'found',
      value: { by: 'kezek', body: '{"iin":"880214300121"}' },
    });
  });

  it('is not reached by whom it does not know: the case is held, not refused', async () => {
    const stranger = { ...aTlsAuthority('another').issued('kezek'), authority: its.authority };
    expect(await ask(await neighbour(), stranger)).toEqual({ kind: 'unavailable', why: 'NO_CONNECTION' });
  });

  it('is asked nothing when we do not know it: neither another’s server nor the world’s authorities vouch for it', async () => {
    const asked: unknown[] = [];
    const url = await neighbour((question, answer) => {
      asked.push(question);
      answer.end('{}');
    });
    const { authority: _, ...believingTheWorld } = ours;
    for (const identity of [{ ...ours, authority: aTlsAuthority('another').authority }, believingTheWorld])
      expect(await ask(url, identity)).toEqual({ kind: 'unavailable', why: 'NO_CONNECTION' });
    expect(asked).toEqual([]);
  });

  it('holds the case while our own certificate cannot be had', async () => {
    const none = async () => {
      throw new NoClientIdentity('the secret cannot be read: 400');
    };
    expect(await ask(await neighbour(), none)).toEqual({ kind: 'unavailable', why: 'NO_CLIENT_IDENTITY' });
  });

  it('that sends us elsewhere, fails or is silent is what it is without a certificate', async () => {
    const elsewhere = await neighbour((_, answer) => answer.writeHead(302, { location: 'https://elsewhere' }).end());
    expect(await ask(elsewhere, ours)).toEqual({ kind: 'unavailable', why: 'STATUS_302' });
    const empty = await neighbour((_, answer) => answer.writeHead(204).end());
    expect(await ask(empty, ours)).toEqual({ kind: 'unavailable', why: 'STATUS_204' });
    const silent = await neighbour(() => {});
    expect(await ask(silent, ours, 200)).toEqual({ kind: 'unavailable', why: 'TIMEOUT' });
  });

  it('that breaks off or stops in the middle of its answer, or never ends it, is unavailable', async () => {
    const broken = await neighbour((_, answer) => {
      answer.write('{"by":');
      setTimeout(() => answer.destroy(), 20);
    });
    expect(await ask(broken, ours)).toEqual({ kind: 'unavailable', why: 'NO_CONNECTION' });
    const stuck = await neighbour((_, answer) => void answer.write('{"by":'));
    expect(await ask(stuck, ours, 300)).toEqual({ kind: 'unavailable', why: 'TIMEOUT' });
    const endless = await neighbour((_, answer) => void answer.write(`{"by":"${'x'.repeat(300_000)}`));
    expect(await ask(endless, ours)).toEqual({ kind: 'unavailable', why: 'OVERSIZED' });
  });
});

describe('our certificate', () => {
  const reading = (...identities: ClientIdentity[]) => {
    let reads = 0;
    const read = async () => {
      const identity = identities[reads++];
      if (identity === undefined) throw new NoClientIdentity('gone');
      return identity;
    };
    return { ...knownBy(read), reads: () => reads };
  };
  const next = its.issued('kezek, renewed');

  it('is read once a process, and again after a quarter of an hour', async () => {
    const { kept, elapse, reads } = reading(ours, next);
    expect([await kept.current(), await kept.current()]).toEqual([ours, ours]);
    elapse(15 * 60_000 - 1);
    expect([await kept.current(), reads()]).toEqual([ours, 1]);
    elapse(1);
    expect([await kept.current(), reads()]).toEqual([next, 2]);
  });

  it('serves on, and it is told, while no new one can be had', async () => {
    const { kept, elapse, reports } = reading(ours);
    await kept.current();
    elapse(15 * 60_000);
    expect(await kept.current()).toEqual(ours);
    expect(reports).toEqual([new NoClientIdentity('gone')]);
  });

  it('that a neighbour no longer takes is read anew for the next question', async () => {
    const url = await neighbour();
    const { kept, reads } = reading(aTlsAuthority('ended').issued('kezek'), next);
    // Believes the neighbour, but is not believed.
    const question = { baseUrl: url, path: 'search', body: {}, schema: z.object({ by: z.string() }), timeoutMs: 5_000 };
    const asked = () => askNeighbour({ ...question, fetch: mutualTls(kept) });
    expect(await asked()).toEqual({ kind: 'unavailable', why: 'NO_CONNECTION' });
    expect(await asked()).toEqual({ kind: 'found', value: { by: 'kezek, renewed' } });
    expect(reads()).toBe(2);
  });
});
