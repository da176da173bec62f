import type { Actor, StaffRole } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { newId } from '#domain/ids.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { World } from '#test/builders/doors/a-whole-door.ts';
import { standsOnList } from '#test/builders/lists/an-entry.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import type { Place } from './driven.ts';

export const [owner, child, representative] = [citizen(1), citizen(2), citizen(3)];
export const reason = 'Осы сөз көрінуі тиіс';
export const identityDocument = { number: 'N98761234', issuedOn: '2015-03-01' };
export const password = 'Қала-Kezek-2018';

/** What officials wrote and registers said of the request that lies there. */
export const refusal = {
  ground: 'requirements-not-met',
  facts: [{ fact: 'Үйі бар', source: 'Кадастр' }],
  cure: 'Жойылғанда',
};
export const registered = {
  facts: { person: { kind: 'found', value: { surname: 'Басқа', bornOn: '1985-06-15', citizenship: '398' } } },
  draft: refusal,
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
type Signer = Parameters<typeof aCms>[0];

/** Base64 as it is answered, signed by whoever is told. */
export const signed = (content: string, signer: Signer = { iin: owner.iin, role: 'individual' }): string =>
  base64(aCms(signer, Buffer.from(content, 'base64')));

type Purpose = 'cabinet' | 'service' | 'session';

/** A fresh nonce of whoever signs it. */
export async function proof({ knock }: World, purpose: Purpose, signer: Signer) {
  const { body } = await knock('POST', '/v1/nonces', { body: { iin: signer.iin, purpose } });
  return { nonceId: body.nonceId as string, cms: signed(body.content, signer) };
}

/** The id of whoever holds a post. */
export const staffOf = ({ actors }: World, post: string): string => (actors[post] as { staff: string }).staff;

/** His entry is another from now on. */
export async function becomes(world: World, post: string, changes: Partial<StaffMember>): Promise<undefined> {
  const { staff, actors, clock } = world;
  const member = await staff.get(staffOf(world, post));
  if (!member) throw new Error(`no ${post}`);
  const note = { change: { kind: 'ADDED' } as never, actor: {}, at: clock.now(), requestId: 'laid' };
  await staff.change({ ...member, ...changes, version: member.version + 1 }, note);
  if (changes.person) actors[post] = { ...actors[post], person: changes.person } as Actor;
}

/** Whoever has this IIN, and his certificate with it. */
export const isOf = async (world: World, post: string, iin: string) =>
  becomes(world, post, { person: await world.keyring.personOf(iin) });

/** The owner stands on a list of Oral. */
export async function onList({ world: { cases, keyring } }: Place): Promise<undefined> {
  await standsOnList(await keyring.personOf(owner.iin), { cases, register: cases.register });
}

/** The request lies there otherwise. */
export function laidAs({ world, theCase }: Place, changes: Partial<Application>): undefined {
  world.cases.seed({ ...theCase, ...changes });
}

/** Copies of these kinds, each readable. */
export const copies = (...kinds: readonly DocumentRef['kind'][]): DocumentRef[] =>
  kinds.map((kind, n) => aDocument(kind, { id: newId('document', 900 + n) }));

export const task = (step: string, role: StaffRole, organisation = 'uralsk') =>
  ({ task: { step, role, organisation, openedAt: '2018-03-01T06:00:00.000Z' } }) as Partial<Application>;
