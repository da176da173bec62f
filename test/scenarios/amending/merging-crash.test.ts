import { expect, it } from 'vitest';
import { besideKey, entryKey } from '#domain/queue/list.ts';
import { entry } from '#test/scenarios/harness/on-a-list.ts';
import { decided, merging, standingTwice } from '#test/scenarios/harness/twice.ts';

type Twice = Awaited<ReturnType<typeof standingTwice>>;

/** What has been answered is decided and takes effect, whoever finds nothing to do waiting for the reconciler. */
async function takesEffect(person: Twice, id: string): Promise<void> {
  for (let patience = 0; patience < 6 && (await person.theFile(id)).status !== 'IN_FORCE'; patience++) {
    const { status } = await person.theFile(id);
    if (['UNDER_EXAMINATION', 'AWAITING_SIGNATURE'].includes(status)) await decided(person, id).catch(() => undefined);
    await person.service.pass(180);
    await person.service.reconciles();
  }
}

async function answered(): Promise<{ person: Twice; id: string }> {
  const person = await standingTwice();
  const id = await person.proposes(merging);
  await person.answers(id, 'Ардагерлер тізімінде', undefined, 'veterans');
  return { person, id };
}

async function expectMergedOnce({ service, theFile, person: holder }: Twice, id: string): Promise<void> {
  expect((await theFile(id)).status).toBe('IN_FORCE');
  const lists = ['public-sector', 'veterans'].map((list) => service.deps.register.list('uralsk', list));
  expect(await Promise.all(lists)).toMatchObject([
    { totals: { 2018: 0 }, logHead: 2 },
    { totals: { 2018: 1 }, logHead: 3 },
  ]);
  expect([
    await service.deps.register.entry(entry()),
    await service.deps.register.entry(entry(1, 'veterans')),
  ]).toMatchObject([
    { status: 'ACTIVE', onList: 'veterans', acts: ['public-sector#1', 'public-sector#2', 'veterans#3'] },
    { status: 'MERGED', acts: ['veterans#1', 'veterans#2'] },
  ]);
  expect((await service.store.claim(entryKey('uralsk', holder)))?.holder).toBe('uralsk#public-sector#1');
  expect(await service.store.claim(besideKey('uralsk', holder))).toBeUndefined();
}

it('two entries are merged once, on both lists or on none, whatever dies between two writes (X144)', async () => {
  const quiet = await answered();
  const before = quiet.person.service.store.writes();
  await takesEffect(quiet.person, quiet.id);
  await expectMergedOnce(quiet.person, quiet.id);
  const writes = quiet.person.service.store.writes() - before;
  expect(writes).toBeGreaterThan(5);
  for (let nth = 1; nth <= writes; nth++)
    for (const trouble of ['dies before', 'dies after', 'contention'] as const) {
      const { person, id } = await answered();
      person.service.store.strike(nth, trouble);
      await takesEffect(person, id);
      await expectMergedOnce(person, id);
    }
});
