import { awakenOfficial } from '#casework/identity/awaken-official.ts';
import { enrolStaff } from '#casework/identity/enrol-staff.ts';
import { namesOf } from '#casework/identity/names-of.ts';
import type { RealTime } from '#casework/ports/clock.ts';
import type { NoncePurpose } from '#casework/ports/identity.ts';
import type { SignerRole } from '#casework/ports/signatures.ts';
import type { StaffRole } from '#domain/actor.ts';
import type { Person } from '#domain/form/person.ts';
import { binOf, type StaffMember } from '#domain/staff/staff.ts';
import { sessionActor } from '#http/carrier/session-actor.ts';
import { throttledBy } from '#http/carrier/throttled.ts';
import { auditorRoutes } from '#http/routes/auditor.ts';
import { awakeningRoutes } from '#http/routes/awakening.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { publicRoutes } from '#http/routes/public.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms, fakeSignatures } from '#test/fakes/fake-signatures.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import {
  memoryNonces,
  memoryPasswords,
  memoryProofCodes,
  memoryStaffRegister,
  memoryThrottle,
} from '#test/fakes/identity.ts';
import { memoryAccounts } from '#test/fakes/memory-accounts.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryObservations } from '#test/fakes/memory-observations.ts';
import { memoryOutages } from '#test/fakes/memory-outages.ts';
import { memoryAccessLog, memoryPeople } from '#test/fakes/memory-people.ts';
import { type Answered, openDoor } from '#test/fakes/open-door.ts';
import { memorySessions, memoryTokens, memoryTries } from '#test/fakes/sessions.ts';

const rows = [
  ...publicRoutes,
  ...awakeningRoutes,
  ...cabinetRoutes,
  ...corporationRoutes,
  ...providerRoutes,
  ...auditorRoutes,
];

function memory(startsAt: string, realTime: RealTime) {
  const people = memoryPeople();
  const cases = memoryCaseStore({ people });
  const { seconds } = cases;
  const staff = memoryStaffRegister(people, seconds);
  const accounts = memoryAccounts();
  const clock = fixedClock(startsAt);
  const throttle = memoryThrottle();
  const keyring = memoryKeyring();
  const sessions = memorySessions();
  return {
    people,
    cases,
    lists: cases.lists,
    register: cases.register,
    seconds,
    observations: memoryObservations(),
    outages: memoryOutages(people, seconds),
    staff,
    accounts,
    clock,
    tries: memoryTries(realTime),
    realTime,
    keyring,
    access: memoryAccessLog(),
    nonces: memoryNonces(),
    proofCodes: memoryProofCodes(),
    signatures: fakeSignatures(),
    citizenPasswords: memoryPasswords(),
    staffPasswords: memoryPasswords(),
    citizenTokens: memoryTokens(),
    staffTokens: memoryTokens(),
    sessions,
    actorOf: sessionActor({
      accounts,
      staff,
      clock,
      sessions,
      namesOf: (member) => namesOf(member, { people, keyring }),
    }),
    throttled: throttledBy(throttle),
  };
}

/** All that identity answers, over one memory; real time stands still until it is moved. */
export function anIdentityDoor(startsAt = '2018-03-05T06:00:00.000Z') {
  const wall = { ms: Date.parse('2026-11-24T09:00:00.000Z') };
  const pause = async (ms: number) => {
    wall.ms += ms;
  };
  const deps = { ...memory(startsAt, () => wall.ms), pause, random: () => 0.5 };
  const knock = openDoor(rows, deps);
  const now = deps.clock.now();
  /** A fresh nonce of this IIN, signed by whoever is told. */
  const proofBy = async (
    iin: string,
    signer: Parameters<typeof aCms>[0] = { iin, role: 'individual' },
    purpose: NoncePurpose = 'cabinet',
  ) => {
    const { body } = await knock('POST', '/v1/nonces', { body: { iin, purpose } });
    const cms = aCms(signer, Buffer.from(body.content, 'base64'));
    return { nonceId: body.nonceId as string, cms: Buffer.from(cms).toString('base64') };
  };
  const serviceProof = async (organisation: string, iin: string, role: SignerRole = 'employee') =>
    proofBy(iin, { iin, bin: binOf(organisation), role }, 'service');
  /** Puts an official into the register as whoever deployed it would: he sleeps; his token is his id. */
  const enter = async (role: StaffRole, organisation: string, person: Person, login?: string) => {
    const order = { organisation, role, person, login, from: '2018-01-01' };
    const enrolled = await enrolStaff(order, { by: { kind: 'deployer' }, now, requestId: 'deployed' }, deps);
    if (!enrolled.ok || enrolled.value.kind !== 'done') throw new Error(JSON.stringify(enrolled));
    return enrolled.value.member;
  };
  /** He signs with a certificate of his own, and his account comes to life. */
  const awaken = async ({ login, organisation }: Pick<StaffMember, 'login' | 'organisation'>, { iin }: Person) => {
    const proof = await serviceProof(organisation, iin);
    const woken = await awakenOfficial({ login, password, proof }, { now: deps.clock.now(), requestId: 'awake' }, deps);
    if (!woken.ok) throw new Error(woken.error.code);
    return woken.value;
  };
  return {
    ...deps,
    wall,
    knock,
    proofBy,
    serviceProof,
    enter,
    awaken,
    /** An official who serves and whose account has come to life. */
    enrol: async (...official: Parameters<typeof enter>) => awaken(await enter(...official), official[2]),
  };
}

export const aigul = citizen(1);
export const stranger = citizen(2);
export const password = 'Қала-Kezek-2018';

type Door = Pick<ReturnType<typeof anIdentityDoor>, 'knock'>;

/** Confirms what was just asked, having read it. */
export async function confirms({ knock }: Door, as: string, asked: Answered): Promise<Answered> {
  const { id, hash } = asked.body.confirmation;
  return knock('POST', `/v1/confirmations/${id}/confirmation`, { as, body: { hash } });
}
