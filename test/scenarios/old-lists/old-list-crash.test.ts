import { expect, it } from 'vitest';
import { amendmentKey } from '#domain/queue/list.ts';
import { confirms, peopleOf, takesIn, takesInSome } from '#test/scenarios/harness/old-list.ts';
import { aService } from '#test/scenarios/harness/service.ts';

const list = 'veterans';
const [onlyThere, standing] = [3, 2];

/** Two of three whom an old list brings stand on another list of that office already. */
async function confirmed() {
  const service = aService({ on: '2024-02-19', at: '10:00' });
  await takesIn(service, peopleOf(standing));
  await confirms(service, peopleOf(onlyThere), { list });
  return service;
}
type Confirmed = Awaited<ReturnType<typeof confirmed>>;

async function comesIn(service: Confirmed): Promise<void> {
  while (await takesInSome(service, { list }));
}

/** Each has come on once, in the order of the file, and of whoever stands there twice the merging is proposed. */
async function expectOnce({ deps }: Confirmed, told: string): Promise<void> {
  const acts = await deps.register.acts('uralsk', list, 1, 9);
  const entryOf = (registerNumber: number) => ({ provider: 'uralsk', list, registerNumber });
  const proposed = [1, 2, 3].map(async (n) => (await deps.cases.claim(amendmentKey(entryOf(n)))) !== undefined);
  expect([told, acts.map(({ registerNumber }) => registerNumber), await Promise.all(proposed)]).toEqual([
    told,
    [1, 2, 3],
    [true, true, false],
  ]);
}

it('an old list comes in once, and whoever stands there twice is proposed for merging, whatever dies between two writes (X215, X218)', async () => {
  const quiet = await confirmed();
  const before = quiet.store.writes();
  await comesIn(quiet);
  await expectOnce(quiet, 'nobody dies');
  const writes = quiet.store.writes() - before;
  expect(writes).toBeGreaterThan(3);
  for (let nth = 1; nth <= writes; nth++)
    for (const trouble of ['dies before', 'dies after', 'contention'] as const) {
      const service = await confirmed();
      service.store.strike(nth, trouble);
      await comesIn(service);
      await expectOnce(service, `${nth} ${trouble}`);
    }
});
