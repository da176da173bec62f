import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
import { drawnActs } from '#test/builders/lists/a-living-list.ts';
import { dayOfAct, firstDay, livingLists, published } from '#test/builders/lists/a-publication.ts';
import { memorySource } from './memory-source.ts';

describe('whatever acts are done to lists', () => {
  it('what is published of them is verified, on whichever days, and tells how many stand', async () => {
    await fc.assert(
      fc.asyncProperty(drawnActs, fc.nat(8), fc.constantFrom(3, 8, 12), async (acts, begun, people) => {
        const lists = livingLists(acts, people);
        const last = dayOfAct(2 * people + acts.length);
        const files = await published(lists.logs, [dayOfAct(begun), dayOfAct(begun + 10), last]);
        const { lists: followed } = verifyPublication(memorySource(files), { until: last });
        for (const [name, log] of Object.entries(lists.logs)) {
          const list = followed.get(`uralsk/${name}`);
          expect(list?.tree.size).toBe(log.length);
          const standing = [...lists.identities.values()].filter(
            ({ status, onList }) => status === 'ACTIVE' && onList === name,
          );
          if (list?.head.form !== 'acts') continue;
          expect(list.replay.standing).toBe(standing.length);
          const housed = log.filter(({ kind }) => kind === 'HOUSED');
          const over = housed.filter(({ publicGround }) => publicGround !== 'HOUSED');
          expect([list.replay.housed, list.replay.outOfOrder]).toEqual([housed.length, over.length]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a day without an act is published like any other', async () => {
    const lists = livingLists([]);
    const files = await published(lists.logs, [firstDay, dayOfAct(40)]);
    const { days } = verifyPublication(memorySource(files), { until: dayOfAct(40) });
    expect(days.at(-1)?.day).toBe(dayOfAct(40));
    expect(days.at(-1)?.heads.map(({ size, consistency }) => [size, consistency])).toEqual([
      [12, []],
      [12, []],
    ]);
  });

  it('a list on which fewer than ten people ever stood tells hashes alone, and all of it once ten have (X128)', async () => {
    const lists = livingLists([]);
    const files = await published(lists.logs, [firstDay, dayOfAct(24)]);
    const lines = (name: string) => files.get(`lists/uralsk/orphans/${name}.jsonl`)?.trim().split('\n') ?? [];
    expect(lines('1-2').map((line) => /^"[0-9a-f]{64}"$/.test(line))).toEqual([true, true]);
    const [whole] = [...files.keys()].filter((name) => /orphans\/1-1\d\.jsonl/.test(name));
    expect(files.get(whole ?? '')).toContain('"act":"REGISTERED"');
  });

  it('a list whose log is older than its chain publishes the hashes of what came since', async () => {
    const { orphans = [] } = livingLists([]).logs;
    const older = orphans.map(({ salt, ...item }, index) => (index < 3 || !salt ? item : { ...item, salt }));
    const files = await published({ orphans: older }, [dayOfAct(5), dayOfAct(24)]);
    const { days } = verifyPublication(memorySource(files), { until: dayOfAct(24) });
    expect(days.at(-1)?.heads.map(({ form, size, older: before }) => [form, size, before])).toEqual([
      ['older', 9, 3],
      ['small', 0, undefined],
    ]);
  });

  it('nothing exact, no file and nobody is in any of it', async () => {
    const lists = livingLists([]);
    const text = [...(await published(lists.logs, [dayOfAct(24)])).values()].join('\n');
    for (const exact of ['case_', 'salt', '04:00:00', '06:00:00', 'person_', '"head"'])
      expect(text).not.toContain(exact);
  });
});
