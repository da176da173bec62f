import { describe, expect, it } from 'vitest';
import type { Commit } from '#casework/ports/commit.ts';
import type { Application } from '#domain/application/application.ts';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { aWholeDoor, type World } from '#test/builders/doors/a-whole-door.ts';
import { callers, requestsOf, type Typing } from '#test/builders/old-lists/requests-of-row.ts';
import { newcomer, owner, records, stories } from '#test/builders/people/stories.ts';
import { otherIin } from '#test/builders/words/canaries.ts';

/** Runs after each write of a port that went through. */
function heard<P extends object, M extends keyof P>(
  port: P,
  method: M,
  through: (argument: never, answer: never) => void,
) {
  const plain = port[method] as (...args: readonly unknown[]) => Promise<unknown>;
  port[method] = (async (...args: readonly unknown[]) => {
    const answer = await plain(...args);
    through(args[0] as never, answer as never);
    return answer;
  }) as P[M];
}

/** What people did and was written, in every journal there is; what a machine notes on the way is nobody's act. */
function journals({ cases, staff, seconds, accounts, outages }: World): readonly string[] {
  const grown: string[] = [];
  const done = (what: string) => (_argument: never, answer: never) => void (answer !== false && grown.push(what));
  heard(cases, 'commit', ({ plans }: Commit, obstacles: readonly unknown[]) => {
    const acted = plans.filter(({ actor }) => actor.kind !== 'machine');
    if (obstacles.length === 0) grown.push(...acted.flatMap(({ events }) => events.map(({ type }) => type)));
  });
  heard(staff, 'add', (_addition, obstacle) => void (obstacle === undefined && grown.push('staff added')));
  heard(staff, 'change', done('staff changed'));
  heard(seconds, 'ask', done('second person asked'));
  heard(seconds, 'settle', done('second person answered'));
  heard(accounts, 'open', done('account opened'));
  heard(outages, 'record', done('outage recorded'));
  heard(outages, 'change', done('outage changed'));
  return grown;
}

const writing = routes.filter(({ method }) => method !== 'GET');
/** An act of one request is tried in each status, any other in some. */
const storiesOf = (row: AnyRoute): readonly Application[] =>
  row.path.includes('{caseId}') ? stories : stories.filter(({ status }) => status === 'OPENED');

/** Every official who knocks is the person with this IIN; `undefined`: nobody whom anybody types. */
async function refusedThoughDone(row: AnyRoute, iin: string | undefined): Promise<readonly string[]> {
  const world = await aWholeDoor(owner.iin);
  const person = iin && (await world.keyring.personOf(iin));
  const typing: Typing = ({ kind }) => (kind === 'iin' && row.name === 'openRequestAtDesk' ? iin : undefined);
  const grown = journals(world);
  const wrong: string[] = [];
  for (const as of callers(row))
    for (const story of storiesOf(row)) {
      const theCase = world.lay(story, records);
      const asked = await world.asksToEnrol(newcomer);
      const own = world.actors[as];
      if (person && own && 'staff' in own) world.actors[as] = { ...own, person };
      for (const { params, query, body } of requestsOf(row, { theCase, asked }, typing)) {
        const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
        const before = grown.length;
        const { status } = await world.knock(row.method, path, {
          as,
          body,
          query,
          ...(row.edits ? { ifMatch: theCase.version } : {}),
        });
        const written = grown.slice(before);
        if (status >= 400 && written.length > 0)
          wrong.push(`${as} in ${story.status}: ${status}, ${written.join(' ')}`);
      }
      if (own) world.actors[as] = own;
    }
  return wrong;
}

describe('whatever is done is answered so, and what is refused is not done', () => {
  it.each(writing.map((row) => [`${row.name} (${row.audience})`, row] as const))('%s', async (_name, row) => {
    for (const iin of [undefined, owner.iin, otherIin]) expect(await refusedThoughDone(row, iin)).toEqual([]);
  });
});
