import { describe, expect, it } from 'vitest';
import { deciding } from '#test/scenarios/harness/amending.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { aListOf, begins, isOver, proposals, until } from '#test/scenarios/harness/inventorying.ts';

const byRegister = {
  kind: 'DEATH',
  fact: 'Тізілім бойынша қайтыс болған',
  source: { kind: 'REGISTER', name: 'ЖТ МДҚ' },
  on: '2024-02-12',
} as const;
const byCourt = { ...byRegister, kind: 'DECLARED_DEAD', source: { kind: 'COURT', name: 'Орал қалалық соты' } } as const;

/** The register said of one that he had died; his removal lies before the examiner. */
async function beforeExaminer() {
  const { service, iinOf } = await aListOf(3);
  service.neighbours.knows({ iin: iinOf(2), diedOn: '2024-02-12' });
  await begins(service);
  await until(service, isOver);
  const [found] = await proposals(service);
  const id = found?.id ?? '';
  const office = deciding(service, { list: 'public-sector', registerNumber: 2 });
  await service.skipDays(8);
  await office.namesExaminer(id, officials.colleague.staff);
  const drafts = (fact: typeof byRegister | typeof byCourt) => office.drafts(id, 'AMENDED', undefined, [fact]);
  return { service, office, id, drafts, corrected: () => service.neighbours.knows({ iin: iinOf(2) }) };
}

describe('what an inventory found by the register of persons (X221)', () => {
  it('removes nobody once the register says so no more, unless another source proves it', async () => {
    const { office, id, drafts, corrected } = await beforeExaminer();
    corrected();
    await expect(drafts(byRegister)).rejects.toThrow('AMENDMENT_INCOMPLETE');
    await drafts(byCourt);
    expect(await office.theFile(id)).toMatchObject({ status: 'AWAITING_SIGNATURE', draft: { outcome: 'AMENDED' } });
  });

  it('is left as it is at any time, whatever the register says', async () => {
    const { service, office, id, corrected } = await beforeExaminer();
    corrected();
    service.neighbours.goesDown('persons');
    await office.leavesAsItIs(id, { facts: [], why: 'Тізілім түзетілді' });
    expect(await office.theFile(id)).toMatchObject({ status: 'AWAITING_SIGNATURE', draft: { outcome: 'LEFT' } });
  });

  it('waits for a register that is silent, and is drafted as soon as that says it again', async () => {
    const { service, office, id, drafts } = await beforeExaminer();
    service.neighbours.goesDown('persons');
    await expect(drafts(byRegister)).rejects.toThrow('PERSONS_SILENT');
    service.neighbours.comesBack('persons');
    await drafts(byRegister);
    expect(await office.theFile(id)).toMatchObject({ status: 'AWAITING_SIGNATURE' });
  });
});
