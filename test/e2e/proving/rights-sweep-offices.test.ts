import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cloudOf } from '../cloud.ts';
import { tokenFor } from '../logins.ts';
import { type DescribedRoute, descriptionOf, routesDescribed } from './described-routes.ts';
import { knock, type Target } from './knocks.ts';
import { atDoor, type Identity, identitiesOf } from './rights-cells.ts';
import { registersOf } from './traces.ts';

const cloud = cloudOf(inject('stack'));
const nothing = `_${'0'.repeat(26)}`;
const ofNobody: Target = {
  caseId: `case${nothing}`,
  number: 'KZ-2018-00000000-0',
  documentId: `document${nothing}`,
  paperId: `paper${nothing}`,
  staffId: `staff${nothing}`,
};
/** Whoever serves at another office than the provider of Oral and is not above it. */
const strangers = identitiesOf('citizen-7', 'citizen-1').filter(({ login = '' }) => /^akzhaik-|-operator$/.test(login));

interface Asked {
  readonly confirmation: { readonly id: string; readonly hash: string };
}
interface Entries {
  readonly items: readonly { readonly id: string; readonly login: string }[];
}

let theirs: Target & { readonly confirmationId: string };
let routes: readonly DescribedRoute[];
beforeAll(async () => {
  const keeper = cloud.as('uralsk-admin');
  const { items } = await keeper.does<Entries>('listStaff');
  const staffId = items.find(({ login }) => login === 'uralsk-registrar')?.id ?? '';
  const { confirmation } = await keeper.does<Asked>('reissuePassword', { staffId });
  theirs = { ...ofNobody, staffId, confirmationId: confirmation.id };
  routes = routesDescribed(await descriptionOf(cloud)).filter(({ path }) => /\{(staffId|confirmationId)\}/.test(path));
});
afterAll(async () => cloud.as('uralsk-admin').does('declineConfirmation', { confirmationId: theirs.confirmationId }));

async function told(route: DescribedRoute, { login = '' }: Identity, target: Target) {
  const answer = await knock(cloud, route, { target, token: await tokenFor(cloud.stack, login) });
  const { instance: _, ...body } = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, body };
}

describe('an official of another office, and what his second person is asked', () => {
  it('are to a stranger as if there were none, at every route that names one, and nothing moves', async () => {
    const seen = await cloud
      .as('uralsk-head')
      .does<{ state: string }>('readConfirmation', { confirmationId: theirs.confirmationId });
    expect(seen.state).toBe('WAITING');
    const before = await registersOf(cloud);
    const asked: string[] = [];
    for (const route of routes)
      for (const stranger of strangers) {
        if (atDoor(route, stranger) !== undefined) continue;
        const where = `${route.method} ${route.path} · ${stranger.who}`;
        const ofNone = await told(route, stranger, ofNobody);
        expect([where, ofNone.status]).toEqual([where, 404]);
        expect([where, await told(route, stranger, theirs)]).toEqual([where, ofNone]);
        asked.push(where);
      }
    expect(asked.length).toBeGreaterThan(10);
    expect((await registersOf(cloud)).filter((item) => !before.includes(item))).toEqual([]);
  });
});
