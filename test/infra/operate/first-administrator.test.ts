import { describe, expect, it } from 'vitest';
import { enrolFirstAdministrator } from '#infra/operate/first-administrator.ts';
import { aToken } from '#test/builders/doors/a-token.ts';
import { anIdentityDoor } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const circumstances = { now: '2018-03-05T06:00:00.000Z', requestId: 'by hand' };

function aDeployment() {
  const the = anIdentityDoor();
  const enrol = (order: Parameters<typeof enrolFirstAdministrator>[0]) =>
    enrolFirstAdministrator(order, circumstances, the);
  return { the, enrol };
}

describe('npm run admin:first', () => {
  it('makes an administrator who sleeps until he signs with his certificate, journalled as the deployer’s act', async () => {
    const { the, enrol } = aDeployment();
    const { id, login } = await enrol({ organisation: 'uralsk', iin: citizen(1).iin });
    expect(await the.actorOf(aToken(id), { auth: 'staff', roles: ['administrator'] })).toBeUndefined();
    expect(await the.staff.byLogin(login)).toMatchObject({
      id,
      role: 'administrator',
      organisation: 'uralsk',
      from: '2018-03-05',
    });
    expect(the.staff.notes).toMatchObject([{ staff: id, actor: { kind: 'deployer' }, change: { kind: 'ADDED' } }]);
  });

  it('refuses a second one for the same organisation, the same person or another, and serves the next organisation', async () => {
    const { the, enrol } = aDeployment();
    await enrol({ organisation: 'uralsk', iin: citizen(1).iin });
    for (const n of [1, 2]) {
      await expect(enrol({ organisation: 'uralsk', iin: citizen(n).iin })).rejects.toThrow('first administrator');
    }
    await enrol({ organisation: 'centre-uralsk', iin: citizen(3).iin });
    expect(the.staff.notes).toHaveLength(2);
  });

  it.each([
    ['uralsk', 1],
    ['centre-uralsk', 1],
    ['oblast', 2],
  ])(
    'refuses one more at %s, whoever entered those whom it has had, the last of them gone or not',
    async (organisation, seats) => {
      const { the, enrol } = aDeployment();
      for (let n = 1; n <= seats; n += 1) await the.enrol('administrator', organisation, citizen(n));
      const refused = () => expect(enrol({ organisation, iin: citizen(9).iin })).rejects.toThrow('first administrator');
      await refused();
      if (organisation === 'oblast') return;
      const [only] = await the.staff.ofOrganisation(organisation);
      if (!only) throw new Error('nobody was entered');
      const note = { change: { kind: 'DISMISSED' }, actor: {}, at: circumstances.now, requestId: 'gone' } as const;
      await the.staff.change({ ...only, version: only.version + 1, dismissedAt: circumstances.now }, note);
      await refused();
    },
  );

  it('makes two above the offices, where nobody else could confirm the second, and no third', async () => {
    const { the, enrol } = aDeployment();
    for (const n of [1, 2]) await enrol({ organisation: 'oblast', iin: citizen(n).iin });
    await expect(enrol({ organisation: 'oblast', iin: citizen(3).iin })).rejects.toThrow('first administrator');
    expect(await the.staff.ofOrganisation('oblast')).toHaveLength(2);
  });

  it('makes further ones above the offices once fewer than two are left there who could ask and confirm (X80)', async () => {
    const { the, enrol } = aDeployment();
    const oblast = 'oblast';
    for (const n of [1, 2]) {
      const { login } = await enrol({ organisation: oblast, iin: citizen(n).iin });
      await the.awaken({ login, organisation: oblast }, citizen(n));
    }
    await expect(enrol({ organisation: oblast, iin: citizen(3).iin })).rejects.toThrow('first administrator');
    for (const member of await the.staff.ofOrganisation(oblast)) {
      const after = { ...member, version: member.version + 1, dismissedAt: circumstances.now };
      const note = { change: { kind: 'DISMISSED' }, actor: {}, at: circumstances.now, requestId: 'gone' } as const;
      await the.staff.change(after, note);
    }
    for (const n of [3, 4]) {
      const { login } = await enrol({ organisation: oblast, iin: citizen(n).iin });
      await the.awaken({ login, organisation: oblast }, citizen(n));
    }
    await expect(enrol({ organisation: oblast, iin: citizen(5).iin })).rejects.toThrow('first administrator');
  });

  it('refuses what is no organisation, no IIN, no name or no date', async () => {
    const { enrol } = aDeployment();
    const { iin } = citizen(1);
    await expect(enrol({ organisation: 'nowhere', iin })).rejects.toThrow('no organisation');
    await expect(enrol({ organisation: 'uralsk', iin: '123456789012' })).rejects.toThrow('no IIN');
    await expect(enrol({ organisation: 'uralsk', iin, name: 'Cерік' })).rejects.toThrow('one alphabet');
    await expect(enrol({ organisation: 'uralsk', iin, from: '2018-02-30' })).rejects.toThrow(
      'is no day of the calendar',
    );
  });
});
