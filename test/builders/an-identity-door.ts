import { enrolStaff } from '#casework/identity/enrol-staff.ts';
import type { StaffRole } from '#domain/actor.ts';
import type { Person } from '#domain/form/person.ts';
import { sessionActor } from '#http/carrier/session-actor.ts';
import { throttledBy } from '#http/carrier/throttled.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { publicRoutes } from '#http/routes/public.ts';
import { aCms, fakeSignatures } from '#test/fakes/fake-signatures.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import {
  memoryAccounts,
  memoryNonces,
  memoryPasswords,
  memoryProofCodes,
  memoryStaffRegister,
  memoryThrottle,
} from '#test/fakes/identity.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryAccessLog, memoryPeople } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';
import { citizen } from './a-citizen.ts';

const rows = [...publicRoutes, ...corporationRoutes, ...providerRoutes];

function memory(startsAt: string) {
  const people = memoryPeople();
  const cases = memoryCaseStore();
  const staff = memoryStaffRegister(people);
  const accounts = memoryAccounts();
  const clock = fixedClock(startsAt);
  const throttle = memoryThrottle();
  return {
    people,
    cases,
    lists: cases.lists,
    staff,
    accounts,
    clock,
    throttle,
    keyring: memoryKeyring(),
    access: memoryAccessLog(),
    nonces: memoryNonces(),
    proofCodes: memoryProofCodes(),
    signatures: fakeSignatures(),
    citizenPasswords: memoryPasswords(),
    staffPasswords: memoryPasswords(),
    actorOf: sessionActor({ accounts, staff, clock }),
    throttled: throttledBy(throttle),
  };
}

/** All that identity answers, over one memory; real time stands still until it is moved. */
export function anIdentityDoor(startsAt = '2018-03-05T06:00:00.000Z') {
  const wall = { ms: Date.parse('2026-11-24T09:00:00.000Z') };
  const deps = { ...memory(startsAt), realTime: () => wall.ms };
  const knock = openDoor(rows, deps);
  const now = deps.clock.now();
  return {
    ...deps,
    wall,
    knock,
    /** Puts an official into the register as whoever deployed it would; his token is his id. */
    enrol: async (role: StaffRole, organisation: string, person: Person, login?: string) => {
      const order = { organisation, role, person, login, from: '2018-01-01', now, requestId: 'deployed' };
      const enrolled = await enrolStaff(
        { ...order, by: { kind: 'deployer' } },
        { ...deps, passwords: deps.staffPasswords },
      );
      if (!enrolled.ok) throw new Error(enrolled.error);
      return enrolled.value;
    },
    /** A proof by certificate: a fresh nonce of this IIN, signed by whoever is told. */
    proofBy: async (iin: string, signer: Parameters<typeof aCms>[0] = { iin, role: 'individual' }) => {
      const { body } = await knock('POST', '/v1/nonces', { body: { iin } });
      const cms = aCms(signer, Buffer.from(body.content, 'base64'));
      return { nonceId: body.nonceId as string, cms: Buffer.from(cms).toString('base64') };
    },
  };
}

export const aigul = citizen(1);
export const stranger = citizen(2);
export const password = 'Қала-Kezek-2018';
