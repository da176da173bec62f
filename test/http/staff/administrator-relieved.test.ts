import { describe, expect, it } from 'vitest';
import { anIdentityDoor, confirms } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const type = (name: string) => `urn:kezek:problem:${name}`;
const reason = 'Қайтыс болды, куәлік № 7';

/** An office with its only administrator, and those above it. */
async function anOblast() {
  const the = anIdentityDoor();
  const administrator = await the.enrol('administrator', 'uralsk', citizen(10), 'uralsk-admin');
  const head = await the.enrol('head', 'uralsk', citizen(11), 'uralsk-head');
  const supervisor = await the.enrol('supervisor', 'oblast', citizen(12), 'supervisor');
  const above = await the.enrol('administrator', 'oblast', citizen(13), 'oblast-admin');
  const elsewhere = await the.enrol('administrator', 'borili', citizen(15), 'borili-admin');
  const asks = (as: string, id: string, how: 'end' | 'absences', body: object) =>
    the.knock('POST', `/v1/staff/${id}/${how}`, { as, body });
  const restores = (as: string) => {
    const body = { ...citizen(20), role: 'administrator', from: '2018-03-05', organisation: 'uralsk' };
    return the.knock('POST', '/v1/staff', { as, body });
  };
  return { the, administrator, head, supervisor, above, elsewhere, asks, restores };
}

const ways = [
  ['end', { reason }],
  ['absences', { reason, from: '2018-03-05', to: '2018-04-05' }],
] as const;
const askers = ['supervisor', 'above'] as const;

describe('an office whose only administrator cannot go on (X91)', () => {
  it.each(ways.flatMap(([how, body]) => askers.map((asker) => [how, asker, body] as const)))(
    'is given another once two of the oblast have told his %s: the %s asks, with a reason',
    async (how, asker, body) => {
      const { the, administrator, head, asks, restores, ...office } = await anOblast();
      const [first, second] =
        asker === 'supervisor' ? [office.supervisor, office.above] : [office.above, office.supervisor];
      expect((await restores(first.id)).body.type).toBe(type('administrator-there'));
      const asked = await asks(first.id, administrator.id, how, body);
      expect(asked.body).toMatchObject({ confirmation: { kind: 'relieving', state: 'WAITING' } });
      for (const one of [first, administrator, head, office.elsewhere])
        expect([403, 404]).toContain((await confirms(the, one.id, asked)).status);
      const { id } = asked.body.confirmation;
      const read = await the.knock('GET', `/v1/confirmations/${id}`, { as: second.id });
      expect(read.body.content).toMatchObject({ id: administrator.id, reason });
      expect((await confirms(the, second.id, asked)).status).toBe(200);
      expect((await restores(first.id)).status).toBe(201);
    },
  );

  it('is asked for a reason, and by nobody else', async () => {
    const { administrator, supervisor, head, elsewhere, asks } = await anOblast();
    for (const [how, { reason: _, ...silent }] of ways) {
      expect((await asks(supervisor.id, administrator.id, how, silent)).body.type).toBe(type('reason-missing'));
      expect((await asks(elsewhere.id, administrator.id, how, { reason, ...silent })).body.type).toBe(
        type('staff-unknown'),
      );
      expect((await asks(supervisor.id, head.id, how, { reason, ...silent })).body.type).toBe(type('staff-unknown'));
      expect((await asks(administrator.id, head.id, how, { reason, ...silent })).body).toMatchObject({
        fields: [{ field: 'body.reason', problem: 'NOT_ASKED' }],
      });
    }
  });

  it('sees to it itself while a second administrator is there, and not away', async () => {
    const { the, administrator, supervisor, asks } = await anOblast();
    const second = await the.enrol('administrator', 'uralsk', citizen(16), 'uralsk-admin-2');
    const end = () => asks(supervisor.id, administrator.id, 'end', { reason });
    expect((await end()).body.type).toBe(type('administrator-there'));
    const note = { change: { kind: 'DISMISSED' }, actor: {}, at: the.clock.now(), requestId: 'away' } as const;
    const absences = [{ from: '2018-03-01', to: '2018-04-01' }];
    await the.staff.change({ ...second, version: second.version + 1, absences }, note);
    expect((await end()).body.confirmation.kind).toBe('relieving');
  });

  it('is the oblast too, whose supervisor asks and another of them confirms', async () => {
    const { the, supervisor, above, asks } = await anOblast();
    const other = await the.enrol('supervisor', 'oblast', citizen(17), 'supervisor-2');
    const asked = await asks(supervisor.id, above.id, 'end', { reason });
    expect((await confirms(the, above.id, asked)).status).toBe(403);
    expect((await confirms(the, other.id, asked)).status).toBe(200);
    expect(await the.staff.get(above.id)).toMatchObject({ dismissedAt: the.clock.now() });
  });

  it('shows the oblast who keeps it, and no other of its people', async () => {
    const { the, administrator, supervisor, above, elsewhere } = await anOblast();
    const list = (as: string) => the.knock('GET', '/v1/staff', { as, query: { organisation: 'uralsk' } });
    for (const { id } of [supervisor, above])
      expect((await list(id)).body.items.map((one: { id: string }) => one.id)).toEqual([administrator.id]);
    expect((await list(elsewhere.id)).status).toBe(403);
    expect((await list(administrator.id)).body.items).toHaveLength(2);
  });
});
