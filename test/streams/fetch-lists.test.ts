import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trustReader } from '#adapters/cms/trust.ts';
import type { TrustStore } from '#casework/ports/signatures.ts';
import { fetchLists } from '#streams/fetch-lists.ts';
import { anAuthority, citizen, receivedAt } from '#test/adapters/cms/an-authority.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';

let authority: Awaited<ReturnType<typeof anAuthority>>;
beforeAll(async () => {
  authority = await anAuthority([citizen]);
});
afterAll(() => authority.remove());

const sources = ['https://crl.example/root.crl', 'https://crl.example/issuing.crl'];
const later = (days: number) => new Date(Date.parse(receivedAt) + days * 86_400_000).toISOString();

/** The function over a trust bucket in memory; an address without bytes is an authority that does not answer. */
function aTrustBucket() {
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly version: string }>();
  const counts: unknown[] = [];
  let rival: (() => void) | undefined;
  const store: TrustStore = {
    current: async () => ({ ...authority.trust, lists: [...kept.values()].map(({ bytes }) => bytes) }),
  };
  const run = (given: Readonly<Record<string, Uint8Array>>, now = receivedAt) =>
    fetchLists(undefined, {
      sources,
      fetchList: async (address) => {
        const bytes = given[address];
        if (!bytes) throw new Error('the authority answers 503');
        return bytes;
      },
      trust: trustReader(store, () => undefined),
      lists: {
        of: async (name) => kept.get(name),
        put: async (name, bytes, instead) => {
          rival?.();
          if (kept.get(name)?.version !== instead) return false;
          kept.set(name, { bytes, version: String(bytes.length + kept.size) });
          return true;
        },
      },
      clock: fixedClock(now),
      metrics: async (count) => void counts.push(count),
    });
  const meanwhile = (act: () => void) => {
    rival = act;
  };
  return { kept, counts, run, meanwhile };
}

const both = ({ root, issuing }: { readonly root: Uint8Array; readonly issuing: Uint8Array }) => ({
  [sources[0] ?? '']: root,
  [sources[1] ?? '']: issuing,
});

describe('fetching revocation lists', () => {
  it('keeps what is new under the name of its source, once, and says how old the oldest is', async () => {
    const { kept, counts, run } = aTrustBucket();
    expect(await run(both(authority.lists))).toEqual({ count: 2 });
    expect([...kept.keys()]).toEqual(['crl.example_root', 'crl.example_issuing']);
    expect(await run(both(authority.lists))).toEqual({ count: 0 });
    const [first, second] = counts as { RevocationListAge: number }[];
    expect(first?.RevocationListAge).toBeLessThan(1);
    expect(second).toEqual(first);
  });

  it('leaves what is kept while its authority does not answer, and its age grows', async () => {
    const { counts, run } = aTrustBucket();
    await run(both(authority.lists));
    expect(await run({}, later(6))).toEqual({ count: 0 });
    const last = counts.at(-1) as { RevocationListAge: number };
    expect(Math.round(last.RevocationListAge)).toBe(86);
  });

  it('brings one though the other cannot be had', async () => {
    const { run } = aTrustBucket();
    expect(await run({ [sources[1] ?? '']: authority.lists.issuing })).toEqual({ count: 1 });
  });

  it('does not put an older list in a newer one’s place', async () => {
    const { kept, run } = aTrustBucket();
    await run(both(await authority.listsOf(later(2))), later(2));
    const before = new Map(kept);
    expect(await run(both(authority.lists), later(3))).toEqual({ count: 0 });
    expect(kept).toEqual(before);
  });

  it('goes back with a clock that had run ahead, and tells meanwhile that nothing can be judged', async () => {
    const { counts, run } = aTrustBucket();
    const ahead = later(3650);
    expect(await run(both(await authority.listsOf(ahead)), ahead)).toEqual({ count: 2 });
    expect(await run({}, later(1))).toEqual({ count: 0 });
    expect(counts.at(-1)).toEqual({ RevocationListAge: 100 });
    expect(await run(both(authority.lists), later(1))).toEqual({ count: 2 });
    expect((counts.at(-1) as { RevocationListAge: number }).RevocationListAge).toBeLessThan(20);
  });

  it('gives way to whoever wrote meanwhile', async () => {
    const { kept, run, meanwhile } = aTrustBucket();
    meanwhile(() => kept.set('crl.example_root', { bytes: new Uint8Array([1]), version: 'rival' }));
    await run({ [sources[0] ?? '']: authority.lists.root });
    expect(kept.get('crl.example_root')?.version).toBe('rival');
  });

  it('says that nothing can be judged where there is no list', async () => {
    const { counts, run } = aTrustBucket();
    await run({});
    expect(counts).toEqual([{ RevocationListAge: 100 }]);
  });
});
