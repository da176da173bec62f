import { describe, expect, it } from 'vitest';
import type { ListLog, Publication } from '#casework/ports/publication.ts';
import { publishRegister } from '#casework/publishing/publish-register.ts';
import { addDays } from '#domain/time/local-date.ts';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
import { dayOfAct, livingLists } from '#test/builders/lists/a-publication.ts';
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

  it('tells what providers and lists are called in three languages, by a file that each day names', async () => {
    const { files: written, publication } = memoryPublication();
    await publishRegister(last, { log: log(), publication, sealer, lists, names });
    const [day] = verifyPublication(memorySource(written), { until: last }).days;
    const file = `names/${day?.names}.json`;
    const { providers, lists: called } = JSON.parse(written.get(file) ?? '');
    expect([Object.keys(providers), Object.keys(called)]).toEqual([['uralsk'], ['orphans', 'multi-child']]);
    for (const each of [...Object.values(providers), ...Object.values(called)])
      expect(each).toEqual({ kk: expect.any(String), ru: expect.any(String), en: expect.any(String) });
    const verified = (of: ReadonlyMap<string, string>) => verifyPublication(memorySource(of), { until: last });
    expect(() => verified(new Map(written).set(file, '{}'))).toThrow('another than was signed');
    expect(() => verified(new Map([...written].filter(([name]) => name !== file)))).toThrow('is missing');
  });

  const headsOf = (files: ReadonlyMap<string, string>) =>
    [...files].flatMap(([name, text]) =>
      name.startsWith('days/') ? [[name, JSON.parse(text.split('\n')[0] ?? '').heads]] : [],
    );

  it('says of each day of many that it catches up with what it would have said that night', async () => {
    const [nightly, late] = [memoryPublication(), memoryPublication()];
    for (let day = dayOfAct(1); day <= last; day = addDays(day, 1))
      await publishRegister(day, { log: log(), publication: nightly.publication, sealer, lists, names });
    for (const day of [dayOfAct(1), last])
      await publishRegister(day, { log: log(), publication: late.publication, sealer, lists, names });
    expect(headsOf(nightly.files).length).toBeGreaterThan(5);
    expect(headsOf(late.files)).toEqual(headsOf(nightly.files));
  });

  it('reads each act and each office once a run, however many days it catches up with', async () => {
    const { publication } = memoryPublication();
    const asked = { pages: 0, offices: 0 };
    const counting = {
      ...log(),
      after: async (...words: Parameters<ListLog['after']>) => {
        asked.pages += 1;
        return log().after(...words);
      },
    };
    const office = async () => {
      asked.offices += 1;
      return files(30)();
    };
    const deps = { log: counting, publication, sealer, lists: { ...lists, office }, names };
    await publishRegister(last, deps);
    const upToDate = { ...asked };
    expect(await publishRegister(addDays(last, 400), deps)).toHaveLength(400);
    expect(asked.pages - upToDate.pages).toBeLessThanOrEqual(upToDate.pages);
    expect(asked.offices).toBe(2);
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
