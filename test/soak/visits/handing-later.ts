// X274: a result that was handed over at home without a network, entered afterwards by two.
import { askHandover, enterHandover } from '#casework/acts/examining/hand-over-result.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import type { StaffId } from '#domain/ids.ts';
import { confirmed } from '#domain/second-person/second-person.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials, ownIin } from '#test/scenarios/harness/cast.ts';
import { attaches } from '../attaching.ts';
import { shown } from '../filing-sessions.ts';
import { does, knocksFor, numberOf, type Walk } from '../walk.ts';

const minute = 60_000;
const hour = 60 * minute;
const untied = { asker: [], confirmer: [] };

/** He has handed it over there, and enters that hours or days later, now and then when it is too late, or twice. */
export async function handsLater(
  walk: Walk,
  { id: visit, subject, brings: caseId = '' }: Pick<HomeVisit, 'id' | 'subject' | 'brings'>,
): Promise<unknown> {
  const { world, dice, time } = walk;
  const handedAt = new Date(Math.floor(time.now() / minute) * minute).toISOString();
  await time.sleep(
    dice().chance(0.9) ? dice().between(10 * minute, 20 * hour) : dice().between(2 * 24 * hour, 9 * 24 * hour),
  );
  const { iin } = citizen(numberOf(walk, subject) ?? 0);
  const by: StaffActor = {
    ...officials.operator,
    person: await world.deps.keyring.personOf(ownIin.staff_operator ?? ''),
  };
  const scan = await attaches(walk, { caseId, kind: 'emergency-receipt', actor: by });
  if (scan === undefined) return undefined;
  const receiptNumber = `${dice().below(100_000)}`;
  const atHome = { visit, receiptNumber, withoutNetwork: { at: handedAt, scan } };
  const said = { caseId, to: 'recipient', iin, identityDocument: shown, atHome } as const;
  const asked = await knocksFor(walk, 'asks to confirm what was handed over', (now, deps) =>
    askHandover(said, { by, now }, deps),
  );
  if (!asked?.ok) return undefined;
  await time.sleep(dice().between(minute, 12 * hour));
  const colleague = { ...by, staff: 'staff_at_next_desk' as StaffId, person: 'person_at_next_desk' };
  const kept = confirmed(asked.value, colleague, { now: world.deps.clock.now(), ties: untied });
  if (!kept.ok) return undefined;
  const content = await contentOf('handedAtHome', kept.value, world.deps);
  const enters = () =>
    does(walk, 'enters what was handed over at home', by, (acting, deps) =>
      enterHandover(content, kept.value, acting, deps),
    );
  return dice().chance(0.15) ? Promise.all([enters(), enters()]) : enters();
}
