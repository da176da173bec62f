import { type ActedOn, actsOn } from '#casework/acting.ts';
import { type Acting, type Asking, type ExecuteDeps, execute } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Actor } from '#domain/actor.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import type { AllocationCommand } from '#domain/allocation/command.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { isInterested, isRecusedFrom, isRecused as isRecusedOf } from '#domain/file/may-act.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { ok } from '#domain/result.ts';
import { isSameCommission } from '#domain/staff/commission.ts';
import { officialOf, type StaffMember, thereOn } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { GoingOn } from './moving.ts';

const { perform } = actsOn(allocation);

/** Offers read or told at one moment. */
const atOnce = 8;

interface Naming {
  readonly allocationId: string;
  /** whose seat it is */
  readonly instead: string;
  readonly named: string;
}

export interface NamingDeps extends ExecuteDeps {
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

type NightDeps = ExecuteDeps & { readonly lists: Pick<CaseLists, 'open'>; readonly clock: Clock };

/** X239: another is named for the seat of one who cannot sit; the offers of the round learn it by `reseatOffers`. */
export function nameCommissioner(
  { allocationId, instead, named: by }: Naming,
  acting: Acting,
  deps: NamingDeps,
): ActedOn<Allocation> {
  const ask: Asking<Allocation, AllocationCommand>['ask'] = async (before) => {
    const [seat, named, heads, offers] = await Promise.all([
      deps.staff.get(instead),
      deps.staff.get(by),
      headsThere(before.provider, acting.now, deps),
      inParallel(offersAsked(before), atOnce, (id) => deps.cases.load(offer, id)),
    ]);
    const undecided = offers.flatMap((file) => (file && !file.decision ? [file] : []));
    const isRecused = (one: StaffMember | undefined, by = isRecusedFrom): boolean =>
      one !== undefined && undecided.some((file) => by(offer, file, officialOf(one)));
    const isSeatInterested = isRecused(seat, isInterested);
    const known = { seat, named, isSeatRecused: isRecused(seat), isSeatInterested, isNamedRecused: isRecused(named) };
    const bars = (one: Actor): boolean => undecided.some((file) => isRecusedOf(offer, file, one));
    const naming = { isNamerRecused: bars(acting.actor), areHeadsRecused: heads.length > 0 && heads.every(bars) };
    return ok({ command: { type: 'NameCommissioner', instead, ...known, ...naming } });
  };
  return perform(allocationId, { type: 'NameCommissioner', ask }, acting, deps);
}

/** Whoever heads the office that day, himself or instead of another. */
async function headsThere(office: string, now: Instant, { staff }: NamingDeps): Promise<readonly Actor[]> {
  const members = await staff.ofOrganisation(office);
  return thereOn(members, localDate(now)).filter(
    ({ kind, organisation }) => kind === 'head' && organisation === office,
  );
}

/** The offers that are before candidates now: of whoever is asked later the commission is that of the day. */
const offersAsked = ({ lots }: Allocation): readonly string[] =>
  lots.flatMap(({ state, offer: id }) => (state === 'ASKED' && id ? [id] : []));

/** Every open offer learns who sits in its round; done again it changes nothing, so whoever broke off in it repeats it. */
export const reseatOffers = async (file: Allocation, going: GoingOn, deps: ExecuteDeps): Promise<void> => {
  await inParallel(offersAsked(file), atOnce, (id) => takes(id, file, going, deps));
};

/** The same at night of every round that runs and has somebody named in it, should whoever named him have broken off. */
export async function reseatRounds(requestId: string, deps: NightDeps): Promise<void> {
  const open = await wholeOf((cursor) => deps.lists.open(cursor));
  for (const id of open.filter((one) => one.startsWith(`${allocation.prefix}_`))) {
    const file = await deps.cases.load(allocation, id);
    if (file?.substituted) await reseatOffers(file, { now: deps.clock.now(), requestId }, deps);
  }
}

/** The same of one offer, as its minutes are drawn or signed: it asks its round who sits. */
export async function inItsCommission(offerId: string, going: GoingOn, deps: ExecuteDeps): Promise<void> {
  const file: Offer | undefined = await deps.cases.load(offer, offerId);
  const round = file && (await deps.cases.load(allocation, file.allocation));
  if (round && !isSameCommission(file.commission, round.commission)) await takes(offerId, round, going, deps);
}

/** What is decided, or has ended, stays with who sat then. */
async function takes(fileId: string, { commission }: Allocation, { now, requestId }: GoingOn, deps: ExecuteDeps) {
  const asked = { command: { type: 'TakeCommission', commission } } as const;
  const done = await execute(offer, { fileId, asked, actor: { kind: 'machine' }, now, requestId }, deps);
  if (!done.ok && done.error.code !== 'NOT_IN_THIS_STATUS') throw new OfferNotReseated(`${fileId} ${done.error.code}`);
}

/** Somebody else writes to it all the while: worth another try. */
class OfferNotReseated extends Error {
  override readonly name = 'OfferNotReseated';
}
