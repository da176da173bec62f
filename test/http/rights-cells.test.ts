import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { barTo } from '#domain/file/may-act.ts';
import type { StaffId } from '#domain/ids.ts';
import { routes } from '#http/routes.ts';
import { person, recipient } from '#test/builders/a-case.ts';
import { acts } from '#test/domain/application/rights-written-out.ts';
import { laidAs, laidStories } from '#test/e2e/laid-cases.ts';
import type { DescribedRoute } from '#test/e2e/proving/described-routes.ts';
import { actOf, atDoor, expectedOf, type Identity, identitiesOf } from '#test/e2e/proving/rights-cells.ts';

const now = '2018-03-02T06:00:00.000Z';
const [owner, other] = ['owner', 'other'];

/** Who this identity of the sweep is to the rules. */
function actorOf({ login = '', role }: Identity): Actor {
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
    for (const identity of identitiesOf(owner, other)) {
      for (const route of ofCases) {
        const act = actOf[route.name];
        if (!act || atDoor(route, identity) !== undefined) continue;
        for (const { story, escalated } of laidStories) {
          const theCase = laidAs({ snapshot: story, escalated });
          const file = application.read(JSON.parse(JSON.stringify({ ...story, family: ['person_of_family'] })));
          const told = barTo(application, file, { actor: actorOf(identity), action: acts[act], now })?.code ?? 'may';
          const expected = expectedOf(route, identity, theCase);
          const where = `${route.name} · ${identity.who} · ${story.status} ${story.channel}${escalated ? ' escalated' : ''}`;
          if (told !== expected) wrong.push(`${where}: ${expected}, told ${told}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
