import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { barTo } from '#domain/file/may-act.ts';
import type { StaffId } from '#domain/ids.ts';
import { routes } from '#http/routes.ts';
import { person, recipient } from '#test/builders/requests/a-case.ts';
import { acts } from '#test/domain/application/rights-written-out.ts';
import { laidAs, laidStories } from '#test/e2e/laid/laid-cases.ts';
import type { DescribedRoute } from '#test/e2e/proving/described-routes.ts';
import {
  actOf,
  asksOf,
  asWhicheverMay,
  atDoor,
  expectedOf,
  type Identity,
  identitiesOf,
} from '#test/e2e/proving/rights-cells.ts';

const now = '2018-03-02T06:00:00.000Z';
const [owner, other] = ['owner', 'other'];

/** Who this identity of the sweep is to the rules: in the role in which the door lets him in, and in any that may besides. */
function actorsOf({ login = '', roles = [], ...identity }: Identity, route: DescribedRoute): readonly Actor[] {
  const [own] = roles;
  if (!own || roles.length === 1) return [actorOf(login, own)];
  const deputy = { staff: 'staff_deputy' as StaffId, organisation: 'uralsk' };
  const both: readonly Actor[] = [
    { ...deputy, kind: 'executor' },
    { ...deputy, kind: 'head', standsFor: 'staff_head' as StaffId },
  ];
  const letIn = both.filter(({ kind }) => route.roles.some((role) => role === kind));
  return identity.standsIn && asWhicheverMay.includes(route.name) ? letIn : letIn.slice(0, 1);
}

function actorOf(login: string, role: StaffRole | undefined): Actor {
  if (role === undefined) return recipient(login === owner ? person : (`${person}_other` as typeof person));
  const organisation = login.includes('akzhaik') ? (role === 'operator' ? 'centre-akzhaik' : 'akzhaik') : undefined;
  const home = ['supervisor', 'contactCentre', 'auditor'].includes(role) ? 'oblast' : 'uralsk';
  const own = role === 'operator' ? 'centre-uralsk' : home;
  const staff = organisation ? `staff_${login}` : `staff_${role}`;
  return { kind: role, staff: staff as StaffId, organisation: organisation ?? own };
}

const ofCases = routes.filter(({ path }) => path.includes('{caseId}')) as unknown as readonly DescribedRoute[];

describe('what the sweep of the deployed app expects', () => {
  it('is what the rules say of every route, identity and case', () => {
    const wrong: string[] = [];
    const met = new Set<string>();
    for (const identity of identitiesOf(owner, other)) {
      for (const route of ofCases) {
        const act = actOf[route.name];
        if (!act || atDoor(route, identity) !== undefined) continue;
        for (const { story, escalated } of laidStories) {
          const theCase = laidAs({ snapshot: story, escalated });
          if (!asksOf(identity, theCase)) continue;
          const file = application.read(JSON.parse(JSON.stringify({ ...story, family: ['person_of_family'] })));
          const bars = actorsOf(identity, route).map((actor) =>
            barTo(application, file, { actor, action: acts[act], now }),
          );
          const told = bars.includes(undefined) ? 'may' : bars[0]?.code;
          const expected = expectedOf(route, identity, theCase);
          const where = `${route.name} · ${identity.who} · ${story.status} ${story.channel}${escalated ? ' escalated' : ''}`;
          met.add(identity.who);
          if (told !== expected) wrong.push(`${where}: ${expected}, told ${told}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    const open = identitiesOf(owner, other).filter((one) => ofCases.some((route) => atDoor(route, one) === undefined));
    expect([...met].toSorted()).toEqual(open.map(({ who }) => who).toSorted());
  });
});
