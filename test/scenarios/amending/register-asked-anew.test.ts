import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/amendment/command.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';

const died: Fact = {
  kind: 'DEATH',
  fact: 'Қайтыс болды',
  source: { kind: 'REGISTER', name: 'ЖТ МДҚ' },
  on: '2018-02-01',
};
const byCourt: Fact = { ...died, kind: 'DECLARED_DEAD', source: { kind: 'COURT', name: 'Орал қалалық соты' } };
const removal = { ground: 'DIED', facts: [died] } as const;

/** An executor has typed that the register of persons has him dead, and another examines it. */
async function saidToHaveDied() {
  const person = await aListedPerson();
  const id = await person.proposes(removal);
  await person.answers(id);
  await person.namesExaminer(id);
  return { ...person, id, drafts: (...facts: Fact[]) => person.drafts(id, 'AMENDED', undefined, facts) };
}

describe('what an official types of the register of persons (X319)', () => {
  it('removes nobody of whom the register does not say it as it is drafted, unless a court does', async () => {
    const { id, drafts, theFile } = await saidToHaveDied();
    await expect(drafts(died)).rejects.toThrow('AMENDMENT_INCOMPLETE');
    expect((await theFile(id)).draft).toBeUndefined();
    await drafts(died, byCourt);
    expect(await theFile(id)).toMatchObject({ status: 'AWAITING_SIGNATURE' });
  });

  it('is drafted where the register says the same, and waits while that is silent', async () => {
    const { service, id, drafts, theFile } = await saidToHaveDied();
    service.neighbours.knows({ iin: citizen().iin, diedOn: '2018-02-01' });
    service.neighbours.goesDown('persons');
    await expect(drafts(died)).rejects.toThrow('PERSONS_SILENT');
    service.neighbours.comesBack('persons');
    await drafts(died);
    expect(await theFile(id)).toMatchObject({ status: 'AWAITING_SIGNATURE' });
  });

  it('gives nobody an earlier moment as living whom the register has dead', async () => {
    const person = await aListedPerson();
    const facts: Fact[] = [
      { ...died, kind: 'FILED_EARLIER', source: { kind: 'DOCUMENT', name: 'Кіріс журналы' } },
      { ...died, kind: 'ALIVE' },
    ];
    const moment = { on: '2018-01-10' };
    const id = await person.proposes({ purpose: 'MOMENT', ground: 'EARLIER_FILING', facts, moment, cure: '' });
    await person.namesExaminer(id);
    const drafts = () => person.drafts(id, 'AMENDED', undefined, facts);
    person.service.neighbours.knows({ iin: citizen().iin, diedOn: '2018-02-01' });
    await expect(drafts()).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_INCOMPLETE', missing: ['alive'] } });
    person.service.neighbours.knows({ iin: citizen().iin });
    await drafts();
    expect(await person.theFile(id)).toMatchObject({ status: 'AWAITING_CONFIRMATION' });
  });
});
