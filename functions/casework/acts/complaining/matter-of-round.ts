import { holdersOf } from '#casework/register/entries-held.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import type { Matter } from '#domain/complaint/command.ts';
import { dayTold } from '#domain/complaint/rules/day-told.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { endPosted, isUntold } from '#domain/offer/rules/letters.ts';
import { byWithdrawal } from '#domain/offer/rules/settling.ts';
import { hasEnded, type OfferStatus } from '#domain/offer/status.ts';
import { entryName } from '#domain/queue/list.ts';
import { seatsOf } from '#domain/staff/commission.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type ActingDeps, actingForWhose, type Complaining } from './acting-for.ts';
import { confirmersIn, type HandsDeps, handsIn, type Known, named } from './hands-known.ts';

/** A decision of the head stands in it, or was undone by him. */
const decided: readonly OfferStatus[] = ['AWAITING_CONTRACT', 'AWAITING_KEYS', 'GIVEN', 'REVOKED', 'ANNULLED'];
/** What of it he was told by a paper of its own, from which his days run. */
const toldByPaper: readonly OfferStatus[] = ['AWAITING_CONTRACT', 'REVOKED', 'ANNULLED'];

/** Ends whose paper says where and until when he complains; silence ends an offer without one, and a decision grants what he took (X310). */
const byRemedy: readonly OfferStatus[] = ['NOT_REACHED', 'OVERTAKEN', 'NOT_PROVIDED', 'REVOKED', 'ANNULLED'];

/** X234: an offer is complained of by whose it is: the decision about the dwelling, once there is one, else what was done of it, or of the dwelling that was withdrawn. */
export async function ofOffer(file: Offer, by: Complaining, deps: HandsDeps & ActingDeps): Promise<Matter> {
  const { id, status, provider, subject, representatives, decision, overtakenBy, allocation } = file;
  const isDecided = decision !== undefined && decided.includes(status);
  const commits = await deps.cases.journal(offer, id);
  const withdrawn = overtakenBy === byWithdrawal ? await deps.cases.journal(dwelling, file.dwelling) : [];
  const acted = [
    ...handsIn(commits, provider),
    ...handsIn(withdrawn, provider, ['DwellingWithdrawn']),
    ...confirmersIn([...commits, ...withdrawn]),
    ...voters(file),
  ];
  const { family, familyNames, notKin, namedSince } = file;
  return {
    ...{ file: id, act: isDecided ? 'ALLOCATION' : 'CONDUCT', office: provider, subject, representatives },
    ...{ family, familyNames, notKin, namedSince },
    ...(await actingForWhose(id, by, deps)),
    hands: await named({ acted, chosen: [] }, provider, deps),
    toldOn: toldOf(file, isDecided),
    namesNoRemedy: !byRemedy.includes(status),
    ...(isDecided ? {} : { round: { allocation, entries: await entriesOf(file, deps) } }),
  };
}

/** By which entries he stands there: by that of the offer, and by whatever else he holds (X144). */
async function entriesOf({ entry, provider, subject }: Offer, { cases }: HandsDeps): Promise<readonly string[]> {
  const { holder, beside } = await holdersOf(provider, subject, cases);
  return [...new Set([entryName(entry), ...[holder, beside].flatMap((one) => one ?? [])])];
}

/** The day from which his days to complain run; what is to be posted to him runs none yet, and a letter counts as any other (X295). */
function toldOf(file: Offer, isDecided: boolean): PlainDate | undefined {
  const { status, reached, notProvenToldAt, silenceChecked } = file;
  const posted = endPosted(file);
  if (posted === 'unsent' || (isUntold(file) && !silenceChecked)) return undefined;
  if (posted) return dayTold({ how: 'post', at: posted });
  if (status === 'NOT_REACHED' && notProvenToldAt) return localDate(notProvenToldAt);
  const told = isDecided
    ? reached.findLast((one) => toldByPaper.includes(one.status))
    : hasEnded(status) && reached.at(-1);
  return told ? localDate(told.at) : undefined;
}

/** Whoever of the commission gave his vote. */
function voters({ minutes, commission }: Offer): readonly Known[] {
  const cast = (minutes?.votes ?? []).filter(({ vote }) => vote === 'FOR' || vote === 'AGAINST');
  return cast.map(({ staff: by }) => ({ by, person: seatsOf(commission).find(({ staff }) => staff === by)?.person }));
}

/**
 * X234: a round is complained of by whoever stands on a list of its provider; nobody else learns that there is one. It is the
 * head's who opened it, and no paper told him of it, so no days of his run.
 */
export async function ofRound(
  { id, provider, openedBy, commission }: Allocation,
  complainant: string,
  deps: HandsDeps,
): Promise<Matter | undefined> {
  const { holder, beside } = await holdersOf(provider, complainant, deps.cases);
  if (!holder) return undefined;
  const chosen = seatsOf(commission).map(({ staff: by, person }) => ({ by, person }));
  return {
    ...{ file: id, act: 'ROUND', office: provider, subject: complainant },
    hands: await named({ acted: [openedBy], chosen }, provider, deps),
    round: { allocation: id, entries: [holder, ...(beside ? [beside] : [])] },
  };
}
