import { describe, expect, it } from 'vitest';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { begins, isOver, monday, theInventory, until } from '#test/scenarios/harness/inventorying.ts';
import { peopleOf, takesIn } from '#test/scenarios/harness/old-list.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { carryToDecision } from '#test/scenarios/harness/ways.ts';

describe('whom an inventory spares (X221)', () => {
  it('proposes nothing of whom the law spares or keeps the place for his family (73(1) part 2, 73(2)), nor what is open already (X218)', async () => {
    const service = aService(monday);
    const people = peopleOf(4);
    const [first, dead] = people;
    const kin = people[3]?.iin ?? '';
    const again = { ...first, number: '9' };
    await takesIn(service, [...people.map((row) => (row === dead ? { ...row, family: kin } : row)), again] as never);
    service.neighbours.knows({ iin: dead?.iin ?? '', diedOn: '2024-01-20' });
    await begins(service);
    await until(service, isOver);
    expect(await theInventory(service)).toMatchObject({ looked: 5, spared: 1, open: 1, proposed: {} });
  });

  it('proposes nothing of a kandas, whom his executor found to be one when he came onto the list (X64)', async () => {
    const service = aService(monday);
    const foreign = { iin: citizen(7).iin, citizenship: '156' };
    service.neighbours.knows(foreign);
    await service.handsPackageAtDesk({ citizen: citizen(7) });
    await service.operator.signs();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await service.executor.resolves('CITIZENSHIP', 'KANDAS');
    await service.executor.drafts('notice');
    await service.head.signs();
    // what was granted since says nothing of it
    const family = { kind: 'family', provider: 'uralsk' } as const;
    await service.filesOnPortal({ citizen: citizen(7), change: family });
    await carryToDecision(service);
    await service.head.signs();
    await onTheList(service, 8);
    service.neighbours.knows({ iin: citizen(8).iin, citizenship: '643' });
    await begins(service);
    await until(service, isOver);
    expect(await theInventory(service)).toMatchObject({ looked: 2, spared: 1, proposed: { CITIZENSHIP_LOST: 1 } });
  });
});
