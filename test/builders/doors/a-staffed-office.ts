import type { Person } from '#domain/form/person.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { anIdentityDoor } from './an-identity-door.ts';

export const adminIin = citizen(10);
export const week = { from: '2018-03-06', to: '2018-03-09' };

/** An office with one administrator, and who is above it. */
export async function aStaffedOffice() {
  const the = anIdentityDoor();
  const administrator = await the.enrol('administrator', 'uralsk', adminIin, 'uralsk-admin');
  const head = await the.enrol('head', 'uralsk', citizen(11), 'uralsk-head');
  const executor = await the.enrol('executor', 'uralsk', citizen(12), 'uralsk-executor');
  const registrar = await the.enrol('registrar', 'uralsk', citizen(13), 'uralsk-registrar');
  const supervisor = await the.enrol('supervisor', 'oblast', citizen(14), 'supervisor');
  const elsewhere = await the.enrol('head', 'borili', citizen(15), 'borili-head');
  const add = (as: string, person: Person, role: string, more: object = {}) =>
    the.knock('POST', '/v1/staff', { as, body: { ...person, role, from: '2018-03-05', ...more } });
  const substitute = (as: string, forWhom: string, whom: string) =>
    the.knock('POST', `/v1/staff/${forWhom}/substitutions`, { as, body: { substitute: whom, ...week } });
  return { the, administrator, head, executor, registrar, supervisor, elsewhere, add, substitute };
}
