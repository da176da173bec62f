import { describe, expect, it, vi } from 'vitest';
import type { Publication } from '#casework/ports/publication.ts';
import { publishRegister } from '#casework/publishing/publish-register.ts';
import { addDays } from '#domain/time/local-date.ts';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
import { dayOfAct, livingLists } from '#test/builders/a-publication.ts';
import { logOf, memoryPublication, someSealer } from '#test/fakes/memory-publication.ts';
import { memorySource } from '#test/infra/operate/verify-register/memory-source.ts';

const names = ['orphans', 'multi-child'].map((list) => ({ provider: 'uralsk', list }));
const files = (count: number) => async () => ({ items: Array.from({ length: count }, (_, index) => `case_${index}`) });
const lists = { office: files(30), late: files(12) };
const { logs } = livingLists([]);
const log = (upTo = 24) =>
  logOf(Object.fromEntries(names.map(({ list }) => [`uralsk/${list}`, (logs[list] ?? []).slice(0, upTo)])));
const sealer = someSealer();
const last = dayOfAct(24);

/** A publication whose writes fail from the one of that number on. */
function dying(publication: Publication, after: number): { readonly dies: Publication; readonly writes: () => number } {
  let writes = 0;
  const counted = async (write: () => Promise<void>) => {
    writes += 1;
    if (writes > after) throw new Error('killed');
    await write();
  };
  const dies: Publication = {
    ...publication,
    write: (...asked) => counted(() => publication.write(...asked)),
    keepTiles: (...asked) => counted(() => publication.keepTiles(...asked)),
  };
  return { dies, writes: () => writes };
}

describe('the nightly publication', () => {
  it('is verified after it was killed between any two writes and begun again, though acts came meanwhile', async () => {
    const whole = memoryPublication();
    const { dies, writes } = dying(whole.publication, Number.POSITIVE_INFINITY);
    for (const day of [dayOfAct(6), dayOfAct(12), last])
      await publishRegister(day, { log: log(), publication: dies, sealer, lists, names });
    for (let after = 0; after < writes(); after += 1) {
      const { files, publication } = memoryPublication();
      const killed = dying(publication, after).dies;
      for (const day of [dayOfAct(6), last])
        await publishRegister(day, { log: log(8), publication: killed, sealer, lists, names }).catch(() => undefined);
      await publishRegister(last, { log: log(), publication, sealer, lists, names });
      const day = [...files.keys()]
        .filter((name) => name.startsWith('days/'))
        .sort()
        .at(-1);
      expect(day).toBe(`days/${last}.jsonl`);
      expect(() => verifyPublication(memorySource(withoutOrphans(files)), { until: last })).not.toThrow();
    }
  });

  it('tells of many days together what it tells of them night by night, and reads each log once', async () => {
    const days = Array.from({ length: 40 }, (_, index) => addDays(dayOfAct(1), index));
    const byNight = memoryPublication();
    for (const day of days)
      await publishRegister(day, { log: log(), publication: byNight.publication, sealer, lists, names });
    const together = memoryPublication();
    await publishRegister(days[0] ?? '', { log: log(), publication: together.publication, sealer, lists, names });
    const after = vi.fn(log().after);
    const counted = { office: vi.fn(lists.office), late: vi.fn(lists.late) };
    const asked = { log: { ...log(), after }, publication: together.publication, sealer, lists: counted, names };
    expect(await publishRegister(days.at(-1) ?? '', asked)).toEqual(days.slice(1));
    expect(toldIn(together.files)).toEqual(toldIn(byNight.files));
    // A page of the log holds seven acts, and the last is empty.
    expect(after.mock.calls.length).toBeLessThanOrEqual(names.length * (Math.ceil(24 / 7) + 1));
    expect([counted.office, counted.late].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it.each([
    ['what it has open and what is late', 30, 12, { open: 30, late: 12 }],
    ['that nobody waits', 0, 0, { open: 0, late: 0 }],
    ['that nothing of much is late, or all of it', 10, 0, { open: 10, late: 0 }],
    ['that all is late', 10, 10, { open: 10, late: 10 }],
    ['nothing of a few that are open', 9, 0, {}],
    ['nothing of a few that are late', 30, 9, { open: 30 }],
    ['nothing of the late where a few are not', 30, 21, { open: 30 }],
  ])('tells of each office %s (X138)', async (_, open, late, told) => {
    const { files: written, publication } = memoryPublication();
    const counted = { office: files(open), late: files(late) };
    await publishRegister(last, { log: log(), publication, sealer, lists: counted, names });
    const [day] = verifyPublication(memorySource(written), { until: last }).days;
    expect(day?.terms).toEqual([{ office: 'uralsk', ...told }]);
  });
});

/** All that is told, without what each signing makes anew: the signatures, and by them what a day says of the one before. */
const toldIn = (files: ReadonlyMap<string, string>) =>
  [...files].sort().map(([name, text]) => {
    if (!name.startsWith('days/')) return [name, text];
    const { previous: _, ...stated } = JSON.parse(text.split('\n')[0] ?? '');
    return [name, stated];
  });

/** As a stranger downloads it: only files that some day names. What a killed run left beside them he never asks for. */
function withoutOrphans(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const heads = [...files]
    .filter(([name]) => name.startsWith('days/'))
    .sort()
    .map(([, text]) => JSON.parse(text.split('\n')[0] ?? '').heads);
  const named = heads.flatMap((of, day) =>
    of.map(
      ({ provider, list, form, size }: { provider: string; list: string; form: string; size: number }, at: number) => {
        const before = heads[day - 1]?.[at];
        const from = form === 'acts' && before?.form !== 'acts' ? 1 : (before?.size ?? 0) + 1;
        return `lists/${provider}/${list}/${from}-${size}.jsonl`;
      },
    ),
  );
  return new Map([...files].filter(([name]) => !name.startsWith('lists/') || named.includes(name)));
}
