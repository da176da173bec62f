import type { StaffRole } from '#domain/actor.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { sessionActor } from '#http/carrier/session-actor.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf, iinOf, now } from '#test/builders/requests/a-drafted-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memorySecondPersons } from '#test/fakes/identity.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';
import { aSigningOffice, signed } from './a-signing-office.ts';

export const executorId = officialId('executor');
const substitution = {
  forStaff: 'staff_head',
  role: 'head' as const,
  organisation: 'uralsk',
  from: '2018-01-01',
  to: '2018-12-31',
};

export async function aProvider() {
  const office = aSigningOffice();
  const { keyring } = office.deps;
  const own = (id: string, role: StaffMember['role'], changes: Partial<StaffMember> = {}) =>
    anOfficial({ id, role, login: `uralsk-${id}`, ...changes });
  const members: Record<string, StaffMember> = Object.fromEntries(
    [
      own('staff_registrar', 'registrar'),
      own('staff_head', 'head', { person: await keyring.personOf(iinOf(900)) }),
      own(executorId, 'executor'),
      own('staff_other', 'executor'),
      own('staff_substitute', 'executor', {
        person: await keyring.personOf(iinOf(901)),
        substitutions: [substitution],
      }),
      own(officialId('deputy'), 'executor', { to: '2018-02-01' }),
      own('staff_administrator', 'administrator'),
      own('staff_keeper', 'administrator', { organisation: 'centre-uralsk' }),
      own('staff_supervisor', 'supervisor', { organisation: 'oblast' }),
      own('staff_borili', 'head', { organisation: 'borili' }),
      own('staff_operator', 'operator', { organisation: 'centre-uralsk' }),
    ].map((member) => [member.id, member]),
  );
  const staff = {
    get: async (id: string) => members[id],
    journalOf: async () => [],
    ofOrganisation: async (organisation: string) =>
      Object.values(members).filter((member) => member.organisation === organisation),
  };
  const clock = fixedClock(now);
  const access = memoryAccessLog();
  const accounts = { holderOf: async () => undefined };
  const deps = {
    ...office.deps,
    lists: office.cases.lists,
    access,
    staff,
    seconds: memorySecondPersons(office.cases.people),
    clock,
    actorOf: sessionActor({
      accounts,
      staff,
      clock,
      sessions: { isEnded: async () => false },
      namesOf: async ({ nameKeys = [] }: { nameKeys?: string[] }) => nameKeys,
    } as unknown as Parameters<typeof sessionActor>[0]),
    throttled: async () => undefined,
  };
  return { ...office, access, deps, clock, members, knock: openDoor(providerRoutes, deps) };
}
export type Provider = Awaited<ReturnType<typeof aProvider>>;

export const base = `/v1/cases/${idOf(1)}`;
export const openTask = (step: string, role: StaffRole) => ({
  task: { step, role, organisation: 'uralsk', openedAt: now, dueAt: '2018-03-03T19:00:00.000Z' },
});
export const atExamination = () => ({
  ...caseIn('UNDER_EXAMINATION', 'corporation'),
  executor: executorId,
  ...openTask('5.4', 'executor'),
});
export const refusalBody = {
  ground: 'requirements-not-met',
  facts: [{ fact: 'Екі пәтері бар', source: 'Тіркелім' }],
  cure: 'Талапқа сай келгенде',
};

export async function signatureOf(provider: Provider, caseIds: readonly string[], as = 'staff_head') {
  const prepared = await provider.knock('POST', '/v1/papers', { as, body: { caseIds } });
  const sheets = (prepared.body.papers as { paper: { paperId: string; content: string } }[]).map(({ paper }) => ({
    paper,
    bytes: new Uint8Array(Buffer.from(paper.content, 'base64')),
  }));
  const signer = {
    kind: 'head' as const,
    staff: as,
    organisation: 'uralsk',
    ...(as === 'staff_substitute' ? { standsFor: 'staff_head' } : {}),
  };
  return sheets.map((sheet) => {
    const { paperId, cms } = signed(sheet as never, { signer: signer as never });
    return { paperId, cms: Buffer.from(cms).toString('base64') };
  });
}
