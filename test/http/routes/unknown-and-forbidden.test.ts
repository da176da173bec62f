import { describe, expect, it } from 'vitest';
import { standingsOf } from '#casework/identity/standing.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import { barTo, mayAct } from '#domain/file/may-act.ts';
import { sessionActor } from '#http/carrier/session-actor.ts';
import type { AnyRoute } from '#http/route.ts';
import { entrances } from '#http/routes/entrances.ts';
import { routes } from '#http/routes.ts';
import { aProvider, atExamination } from '#test/builders/doors/a-provider.ts';
import { aToken } from '#test/builders/doors/a-token.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { enters } from '#test/builders/doors/enters.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf, range } from '#test/builders/requests/a-drafted-case.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';
import { bodyOf } from '#test/e2e/proving/knocks.ts';
import { openDoor } from '#test/fakes/open-door.ts';

/** Where cases stand: unfiled, on their way, examined, returned before they arrived, at the desk and ended. */
const stories: readonly Application[] = [
  caseIn('OPENED', 'portal'),
  caseIn('OPENED', 'corporation'),
  ...casesIn('CHECKING_REGISTERS'),
  ...casesIn('RETURNED_FOR_DEFECTS'),
  caseIn('ACCEPTED', 'corporation'),
  atExamination(),
  caseIn('AWAITING_SIGNATURE', 'portal'),
  caseIn('READY_FOR_COLLECTION', 'corporation'),
  caseIn('ISSUED', 'portal'),
];
const target = {
  number: 'KZ-2018-00000000-0',
  documentId: `document_${'0'.repeat(26)}`,
  paperId: `paper_${'0'.repeat(26)}`,
  staffId: `staff_${'0'.repeat(26)}`,
};
const unknown = `case_${'7'.repeat(26)}`;
const unknownNumber = caseNumber(2018, [31, 31, 31, 31, 31, 31, 31, 31]);

/** All doors over one memory: staff of here and of elsewhere, and a citizen whose case none of these is. */
async function everyDoor() {
  const provider = await aProvider();
  const { members } = provider;
  const enrol = (id: string, role: Parameters<typeof anOfficial>[0]) => {
    members[id] = anOfficial({ id, login: id, ...role });
  };
  enrol('staff_elsewhere', { role: 'operator', organisation: 'centre-borili' });
  enrol('staff_keeper_elsewhere', { role: 'administrator', organisation: 'centre-borili' });
  enrol('staff_clerk_elsewhere', { role: 'registrar', organisation: 'borili' });
  enrol('staff_executor_elsewhere', { role: 'executor', organisation: 'borili' });
  enrol('staff_auditor', { role: 'auditor', organisation: 'oblast' });
  const accounts = {
    holderOf: async (username: string) => (username === 'citizen' ? { person: 'person_stranger' } : undefined),
  };
  const session = {
    accounts,
    staff: provider.deps.staff,
    clock: provider.clock,
    sessions: { isEnded: async () => false },
    namesOf: async ({ nameKeys = [] }: { nameKeys?: string[] }) => nameKeys,
  };
  const actorOf = sessionActor(session as unknown as Parameters<typeof sessionActor>[0]);
  await provider.lay(
    ...stories.map((story, index) => ({
      n: index + 1,
      story: story.number ? { ...story, number: caseNumber(2018, [0, 0, 0, 0, 0, 0, 0, index + 1]) } : story,
    })),
  );
  return { provider, actorOf, knock: openDoor(entrances, { ...provider.deps, actorOf }) };
}

const ofCase = routes.filter(({ path }) => path.includes('{caseId}'));
const pathOf = ({ path }: AnyRoute, caseId: string): string => {
  const names: Readonly<Record<string, string>> = { ...target, caseId, type: 'REQUEST' };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
};

const knows = (theCase: Application, actor: Actor): boolean =>
  barTo(application, theCase, { actor, action: 'SeeCase' })?.code !== 'CASE_NOT_FOUND';

/** What such a person may do to a case without seeing it: recuse himself, free a task of the office that he keeps. */
const blindly = (theCase: Application, actor: Actor): boolean =>
  (['DeclareRecusal', 'ReleaseTask'] as const).some((action) => mayAct(application, theCase, { actor, action }).ok);

describe('who may not know a case', () => {
  it('is told of it, by every route, byte for byte what he is told of one that does not exist', async () => {
    const { provider, actorOf, knock } = await everyDoor();
    const ids = range(1, stories.length).map(idOf);
    let compared = 0;
    for (const row of ofCase)
      for (const as of ['citizen', ...Object.keys(provider.members)]) {
        const actor = await actorOf(aToken(as), row);
        if (!actor || (row.roles && !(row.roles as readonly string[]).includes(actor.kind))) continue;
        const asked = async (caseId: string) => {
          const query: Record<string, string> =
            row.query && row.method === 'GET' && row.audience === 'provider' ? { why: 'supervision' } : {};
          const body = bodyOf(row, { ...target, caseId });
          const knocked = { as, query, body, ...(row.edits ? { ifMatch: 1 } : {}) };
          const { status, headers, body: told } = await knock(row.method, pathOf(row, caseId), knocked);
          return { status, headers, body: { ...told, instance: undefined } };
        };
        const ofNone = await asked(unknown);
        expect([row.path, as, await asked(unknownNumber)]).toEqual([row.path, as, ofNone]);
        for (const caseId of ids) {
          const theCase = await provider.cases.load(application, caseId);
          if (!theCase) throw new Error(caseId);
          const standings = [actor, ...(await standingsOf(actor, provider.clock.now(), provider.deps))];
          if (standings.some((standing) => knows(theCase, standing))) continue;
          if (['declareRecusal', 'releaseTask'].includes(row.name) && blindly(theCase, actor)) continue;
          const label = [row.method, row.path, as, theCase.status];
          for (const name of [caseId, ...(theCase.number ? [theCase.number] : [])]) {
            expect([label, name, await asked(name)]).toEqual([label, name, ofNone]);
            compared += 1;
          }
        }
      }
    expect(compared).toBeGreaterThan(1000);
  });
});

describe('who may know a case', () => {
  it('is answered by every reading route alike, whichever of its two names he uses', async () => {
    const { provider, knock } = await everyDoor();
    const ids = range(1, stories.length).map(idOf);
    let found = 0;
    for (const row of ofCase.filter(({ method }) => method === 'GET'))
      for (const as of Object.keys(provider.members))
        for (const caseId of ids) {
          const { number } = (await provider.cases.load(application, caseId)) ?? {};
          if (!number) continue;
          const query: Record<string, string> = row.query && row.audience === 'provider' ? { why: 'supervision' } : {};
          const [byId, byNumber, readOut] = await Promise.all(
            [caseId, number, number.toLowerCase().replaceAll('-', ' ')].map((name) =>
              knock('GET', pathOf(row, encodeURIComponent(name)).replaceAll('%20', ' '), { as, query }),
            ),
          );
          const label = [row.path, as, caseId];
          expect([label, byNumber?.status, readOut?.status]).toEqual([label, byId?.status, byId?.status]);
          if (byId?.status === 200) found += 1;
        }
    expect(found).toBeGreaterThan(50);
  });
});

describe('an official of another office, and what his second person is asked', () => {
  const ofOffices = routes.filter(({ path }) => /\{(staffId|confirmationId)\}/.test(path));
  const strangers = {
    keeperElsewhere: { role: 'administrator', organisation: 'borili' },
    chiefElsewhere: { role: 'head', organisation: 'borili' },
    operatorElsewhere: { role: 'operator', organisation: 'centre-borili' },
  } as const;

  it('are to a stranger, by every route that names one, byte for byte what nobody is', async () => {
    const world = await aWholeDoor(citizen(1).iin);
    for (const [post, office] of Object.entries(strangers)) await enters(world, post, office);
    const person = { ...citizen(2) };
    const asked = await world.asksToEnrol({ organisation: 'uralsk', role: 'registrar', person, from: '2018-03-05' });
    const theirs = { staffId: officialId('executor'), confirmationId: asked.id };
    const nobodys = { staffId: target.staffId, confirmationId: `confirmation_${'0'.repeat(26)}` };
    let compared = 0;
    for (const row of ofOffices)
      for (const [as, { role }] of Object.entries(strangers)) {
        if (!row.roles?.some((admitted) => admitted === role)) continue;
        const told = async (names: Readonly<Record<string, string>>) => {
          const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
          const body = bodyOf(row, { ...target, caseId: unknown });
          const { status, headers, body: answer } = await world.knock(row.method, path, { as, body });
          return { as, row: row.name, status, headers, body: { ...answer, instance: undefined } };
        };
        const ofNobody = await told(nobodys);
        expect(ofNobody.status).toBe(404);
        expect(await told(theirs)).toEqual(ofNobody);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(10);
    const own = await world.knock('GET', `/v1/confirmations/${asked.id}`, { as: 'head' });
    expect(own.status).toBe(200);
  });
});
