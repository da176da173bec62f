import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import { cloudOf } from '../cloud.ts';
import { type Laid, type LaidCase, layCases } from '../laid/laid-cases.ts';
import { tokenFor } from '../logins.ts';
import { type DescribedRoute, descriptionOf, routesDescribed } from './described-routes.ts';
import { knock } from './knocks.ts';
import { isWhole, seed, shuffled, timeLeft } from './proving.ts';
import { actOf, asksOf, atDoor, expectedOf, type Identity, identitiesOf, verdictOf } from './rights-cells.ts';
import { registersOf } from './traces.ts';

const cloud = cloudOf(inject('stack'));
const owner = 'citizen-7';
const identities = identitiesOf(owner, 'citizen-1');
const nothing = `_${'0'.repeat(26)}`;

interface Cell {
  readonly route: DescribedRoute;
  readonly identity: Identity;
  readonly theCase: LaidCase;
}

let laid: Laid;
let routes: readonly DescribedRoute[];
beforeAll(async () => {
  await cloud.deskOpens();
  laid = await layCases(cloud, owner);
  routes = routesDescribed(await descriptionOf(cloud));
});
afterAll(async () => laid.takeAway());

const isOfCase = ({ path }: DescribedRoute): boolean => path.includes('{caseId}');

/** Of rows that name no case, only what the door itself answers: behind it they do something. */
const cellsOf = (): readonly Cell[] =>
  routes.flatMap((route) =>
    identities.flatMap((identity) => {
      const cases = laid.cases.filter((theCase) => asksOf(identity, theCase));
      if (isOfCase(route)) return cases.map((theCase) => ({ route, identity, theCase }));
      const [theCase] = cases;
      return theCase && atDoor(route, identity) ? [{ route, identity, theCase }] : [];
    }),
  );

/** Those who may knock are worth more of a short time than those whom the door sends away: three of four. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  const isLetIn = ({ route, identity }: Cell) => atDoor(route, identity) === undefined;
  const [within, without] = [shuffled(cells.filter(isLetIn)), shuffled(cells.filter((cell) => !isLetIn(cell)))];
  const quarters = within.flatMap((cell, index) => (index % 3 === 2 ? [cell, ...without.splice(0, 1)] : [cell]));
  return [...quarters, ...without];
}

async function answered({ route, identity, theCase }: Cell): Promise<string> {
  const token = identity.login ? await tokenFor(cloud.stack, identity.login) : identity.token;
  const ids = { documentId: `document${nothing}`, paperId: `paper${nothing}`, staffId: `staff${nothing}` };
  const { iin } = citizenOf(owner);
  const target = { caseId: theCase.id, number: 'KZ-2018-00000000-0', type: 'NO_SUCH_PAPER', iin, ...ids };
  const answer = await knock(cloud, route, { target, token });
  const text = await answer.text();
  const isProblem = answer.headers.get('content-type')?.includes('problem+json');
  return verdictOf(route, answer.status, isProblem ? (JSON.parse(text) as { type: string }).type : undefined);
}

const told = ({ status, channel, escalated, recused }: LaidCase): string =>
  [status, channel, ...(escalated ? ['escalated'] : []), ...(recused ? ['recused'] : [])].join(' ');
const named = ({ route, identity, theCase }: Cell): string =>
  `${route.method} ${route.path} · ${identity.who}${isOfCase(route) ? ` · ${told(theCase)}` : ''}`;

/** Whatever an act would move: the laid cases with their journal, and the registers of officials and of what they ask each other. */
async function everything(): Promise<ReadonlySet<string>> {
  const standing = await laid.standing();
  const cases = laid.cases.map((theCase) => `${told(theCase)} ${theCase.id} ${standing.get(theCase.id)}`);
  return new Set([...cases, ...(await registersOf(cloud))]);
}

describe('every route, to everybody, about a case of every status', () => {
  it('is an act that is written down', () => {
    const ofCases = new Set(routes.filter(isOfCase).map(({ name }) => name));
    expect([...ofCases].toSorted()).toEqual(Object.keys(actOf).toSorted());
  });

  it(
    'answers as the tables of rights say, and nothing moves',
    async () => {
      const hasTime = timeLeft();
      const wrong: string[] = [];
      let swept = 0;
      const cells = inOrder(cellsOf());
      const before = await everything();
      for (const cell of cells) {
        if (!hasTime()) break;
        const { route, identity, theCase } = cell;
        const expected = isOfCase(route) ? expectedOf(route, identity, theCase) : atDoor(route, identity);
        const verdict = await answered(cell);
        if (verdict !== expected) wrong.push(`${named(cell)}: ${expected}, answered ${verdict}`);
        swept += 1;
      }
      console.log(`${swept} of ${cells.length} cells, seed ${seed}`);
      expect(wrong).toEqual([]);
      // What is gone since is what time forgets.
      expect([...(await everything())].filter((item) => !before.has(item))).toEqual([]);
      expect(swept).toBeGreaterThan(isWhole ? cells.length - 1 : 100);
    },
    isWhole ? 5_400_000 : 120_000,
  );
});
