// Whoever comes to a desk in a recipient's place, by a power that a notary certified or by another, which may end before its time.
import { recordRepresentative } from '#casework/acts/filing/record-representative.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { NotarisedPower } from '#casework/ports/neighbours.ts';
import type { Application } from '#domain/application/application.ts';
import type { Who } from '#domain/application/event.ts';
import type { Representation } from '#domain/form/form.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { attaches } from './attaching.ts';
import { at, does, numberOf, type Walk } from './walk.ts';

/** What notaries have certified in a walk, and what has become of it, by the request it was certified for. */
const certified = new WeakMap<Walk['ledger'], Map<string, NotarisedPower>>();

const powersIn = ({ ledger }: Pick<Walk, 'ledger'>): Map<string, NotarisedPower> => {
  const powers = certified.get(ledger) ?? new Map<string, NotarisedPower>();
  certified.set(ledger, powers);
  return powers;
};

/** X8, X9: the power is entered, the notary knows it mostly, and what no notary certified is scanned. */
export async function represents(
  walk: Walk,
  { caseId, citizen: n, by }: { readonly caseId: string; readonly citizen: number; readonly by: number },
): Promise<boolean> {
  const { dice, time, world } = walk;
  const [issuedOn, validTo] = [localDate(at(time.now, -20)), addDays(localDate(at(time.now)), dice().below(60))];
  const isNotarised = dice().chance(0.6);
  const notarised = notarisedPower(citizen(by), { number: `1-${1000 + dice().below(9000)}`, issuedOn, validTo });
  const representation: Representation = isNotarised
    ? notarised
    : { power: 'other', representative: citizen(by), validTo };
  if (isNotarised && dice().chance(0.95)) {
    const { number } = notarised;
    const power = { number, issuedOn, validTo, principalIin: citizen(n).iin, representativeIin: citizen(by).iin };
    world.neighbours.certifies(power);
    powersIn(walk).set(caseId, power);
  }
  const recorded = await does(walk, 'records the representative', officials.operator, (acting, deps) =>
    recordRepresentative({ caseId, representation }, acting, deps),
  );
  if (!recorded || isNotarised) return recorded !== undefined;
  const scan = { caseId, kind: 'power-of-attorney-scan', actor: officials.operator } as const;
  return (await attaches(walk, scan)) !== undefined;
}

/** Who comes to the desk, and the number of his document: himself, or mostly his representative where he has one. */
export function whoComes(walk: Walk, { applicant, representative }: Application): { by: Who; iin: string } {
  const by = representative && walk.dice().chance(0.7) ? 'representative' : 'recipient';
  const person = by === 'representative' ? representative?.person : applicant;
  return { by, iin: citizen(numberOf(walk, person ?? '') ?? 0).iin };
}

/** Somebody takes back what he gave at the notary's. */
export async function revokes(walk: Walk): Promise<void> {
  const { dice, world, step, time } = walk;
  const standing = [...powersIn(walk)].filter(([, { revokedAt }]) => revokedAt === undefined);
  const [caseId, power] = dice().pick(standing) ?? [];
  if (!caseId || !power) return;
  step('a power is revoked');
  const revoked = { ...power, revokedAt: at(time.now) };
  powersIn(walk).set(caseId, revoked);
  world.neighbours.certifies(revoked);
}

type Came = { readonly type: string; readonly to?: Who; readonly by?: Who };

/** Whatever is done by a representative is done while his power holds: in its days, not revoked, not refuted (8.3, X8, X9). */
export function brokenPower(walk: Pick<Walk, 'ledger'>, { after, events, at: actedAt }: Plan): string | undefined {
  const came = (events as readonly Came[]).find(
    ({ type, to, by }) =>
      (type === 'ResultIssued' && to === 'representative') || (type === 'RequestWithdrawn' && by === 'representative'),
  );
  const { id, representative } = after as Application;
  if (!came || !representative) return came && `${id}: ${came.type} by a representative whom it does not have`;
  const power = powersIn(walk).get(id);
  const isOver = (representative.validTo ?? '9999-12-31') < localDate(actedAt);
  const isRevoked = power?.revokedAt !== undefined && power.revokedAt <= actedAt;
  const isUnknown = representative.power === 'notarised' && !power;
  const fault = isOver ? 'over' : isRevoked ? 'revoked' : isUnknown ? 'unknown to any notary' : undefined;
  const refuted = representative.check === 'refuted' ? 'refuted' : undefined;
  return (fault ?? refuted) && `${id}: ${came.type} by a power that is ${fault ?? refuted}`;
}
