import { expect } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import type { Token } from '#http/carrier/session-actor.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { aigul, anOffice, attach } from '#test/builders/doors/an-office.ts';
import { desk } from '#test/builders/doors/at-desk.ts';
import { aForm } from '#test/builders/people/a-citizen.ts';
import { laidOfficial } from '#test/builders/people/an-official.ts';
import { memoryPasswords, memoryProofCodes, memoryStaffRegister } from '#test/fakes/identity.ts';
import { memoryAccounts } from '#test/fakes/memory-accounts.ts';
import { openDoor } from '#test/fakes/open-door.ts';

/** Monday 19 February 2018, ten o'clock in Oral; the lights were out from Thursday nine to Friday noon. */
export const monday = '2018-02-19T05:00:00.000Z';
export const from = '2018-02-15T09:00:00+05:00';
export const to = '2018-02-16T12:00:00+05:00';
export const at = '2018-02-15T11:00:00+05:00';

/** A service centre with two operators, another centre's, and the supervisor; provider's door and desk's over one memory. */
export async function aCentre() {
  const office = await anOffice(monday);
  const staff = memoryStaffRegister(office.people, office.seconds);
  const actors: Record<string, Actor> = {};
  const posts = [
    ['operator', 'operator', 'centre-uralsk'],
    ['colleague', 'operator', 'centre-uralsk'],
    ['elsewhere', 'operator', 'centre-borili'],
    ['supervisor', 'supervisor', 'oblast'],
    ['administrator', 'administrator', 'oblast'],
    // who keeps the oblast's register serves at a desk as well
    ['double', 'operator', 'centre-uralsk', 'administrator'],
  ] as const satisfies readonly (readonly [string, StaffRole, string, string?])[];
  for (const [index, [name, role, organisation, who = name]] of posts.entries()) {
    const id = `staff_${String(index + 1).padStart(26, '0')}`;
    const named = { id, role, organisation, login: name, person: `person_${who}` };
    actors[name] = await laidOfficial(staff, named, monday);
  }
  const deps = {
    ...office,
    staff,
    accounts: memoryAccounts(),
    proofCodes: memoryProofCodes(),
    staffPasswords: memoryPasswords(),
    actorOf: async ({ username }: Token) => actors[username],
  };
  const knock = openDoor([...corporationRoutes, ...providerRoutes], deps as never);
  const post = (as: string, path: string, body: object = {}) => knock('POST', path, { as, body });
  return { ...deps, knock, post };
}
export type Centre = Awaited<ReturnType<typeof aCentre>>;

export const confirmedBy = (
  as: string,
  { body: { confirmation: asked } }: { readonly body: { readonly confirmation: { id: string; hash: string } } },
  post: Centre['post'],
) => post(as, `/v1/confirmations/${asked.id}/confirmation`, { hash: asked.hash });

export async function outageOver({ post }: Centre): Promise<string> {
  const told = await post('supervisor', '/v1/outages', {
    from,
    to,
    centres: ['centre-uralsk'],
    ground: 'Жарық өшті',
  });
  await confirmedBy('administrator', told, post);
  return told.body.id;
}

export const inEnvelope = ['application', 'identity-document', 'D7'];

/** The request with its form and all that was in the envelope, the receipt last. */
export async function entered(
  centre: Centre,
  {
    outage,
    who = aigul,
    kinds = [...inEnvelope, 'emergency-receipt'],
  }: { outage: string; who?: typeof aigul; kinds?: readonly string[] },
): Promise<string> {
  const opened = await centre.post('operator', desk, { iin: who.iin, taken: { at, outage, receiptNumber: '17' } });
  expect(opened.status).toBe(201);
  const base = `${desk}/${opened.body.id}`;
  const saved = await centre.knock('PUT', `${base}/form`, { as: 'operator', body: aForm(who), ifMatch: 1 });
  expect(saved.status).toBe(200);
  for (const kind of kinds)
    expect((await attach(centre as never, centre.knock, base, 'operator', { kind })).status).toBe(200);
  return base;
}
export const confirmation = (asked: { readonly body: { readonly confirmation: { readonly id: string } } }) =>
  `/v1/confirmations/${asked.body.confirmation.id}`;
