import type { Actor, StaffRole } from '#domain/actor.ts';
import { aWholeDoor } from './a-whole-door.ts';
import { aigul, type Office } from './an-office.ts';
import { filed } from './at-cabinet.ts';
import { enters } from './enters.ts';

export const identityDocument = { number: 'N98761234', issuedOn: '2015-03-01', issuedBy: 'Жайық' };

/** Aigül, whose request was filed on the portal, before two operators of Börili's centre and one of Oral's; every door of the API. */
export async function atDesks() {
  const door = await aWholeDoor(aigul.iin);
  const enrol = (post: string, organisation: string, person?: string, role: StaffRole = 'operator') =>
    enters(door, post, { role, organisation, ...(person ? { person } : {}) });
  await enrol('asker', 'centre-borili');
  await enrol('second', 'centre-borili');
  door.actors.aigul = door.actors.recipient as Actor;
  const office = { ...door, cabinet: door.knock, desk: door.knock } as unknown as Office;
  /** Somebody comes without a number; by whom he is received, what is said of him. */
  const comes = (body: object, as = 'asker') => door.knock('POST', '/v1/corporation/receptions', { as, body });
  const confirms = (asked: Awaited<ReturnType<typeof comes>>, as = 'second') => {
    const { id, hash } = asked.body.confirmation;
    return door.knock('POST', `/v1/confirmations/${id}/confirmation`, { as, body: { hash } });
  };
  return {
    ...door,
    office,
    enrol,
    comes,
    confirms,
    /** Both operators have seen him: what the first is told then. */
    seenByTwo: async (body: object) => {
      const given = await confirms(await comes(body));
      if (given.status !== 200) throw new Error(JSON.stringify(given.body));
      return comes(body);
    },
    filed: async () => door.knock('GET', await filed(office), { as: 'recipient' }),
  };
}
export type Desks = Awaited<ReturnType<typeof atDesks>>;
