import * as z from 'zod/mini';
import type { OnRecord } from '../file/on-entry.ts';
import { idOf } from '../file/refs.ts';
import { type OverrideBefore, OverrideEnd, OverrideGround } from '../queue/allocating/override-ground.ts';
import { numbersAlone } from '../regulation/allocations/courts-of-law.ts';
import { isUsedUp } from '../regulation/allocations/override-grounds.ts';
import { type CategoryId, queueListIds } from '../regulation/categories.ts';
import { comparedOfficeNumber } from '../text/number.ts';

const text = z.string();

/** A dwelling that a round gives to whoever is named, by the name of his entry, and not to whoever is next. */
export const Override = z.object({
  dwelling: idOf('dwelling'),
  entry: text,
  list: z.enum(queueListIds),
  ...OverrideGround.shape,
  /** its act is held by the round and serves nobody else (X286); absent: it may, or was named before acts were held */
  holdsAct: z.optional(z.literal(true)),
  /** how it ended; absent: it has not */
  cameTo: z.optional(OverrideEnd),
});
export type Override = z.infer<typeof Override>;

/** As its head names it, with the category of the entry as it stands; none: it stands on no list of the office. */
export interface NamedOverride extends Override {
  readonly category: CategoryId | undefined;
  /** whose entry it is, and who stands beside him */
  readonly record?: OnRecord | undefined;
}

/** As the round keeps it. */
export const keptOverride = (named: NamedOverride): Override => ({
  ...Override.parse(named),
  ...(isUsedUp(named.ground) ? { holdsAct: true } : {}),
});

type Act = Pick<Override, 'number' | 'decidedOn' | 'court'>;

/** Under which name the act of an override that names no court was held: within its office alone. */
export const officeActKey = (provider: string, { number, decidedOn }: Act): string =>
  `court-act#${provider}#${decidedOn}#${comparedOfficeNumber(number)}`;

/**
 * X292: the same for every office of the oblast: by the court, the number as offices compare them, and its day. Courts of other
 * oblasts are one name for many, so that two of their acts may have one number, and are compared within an office.
 */
export function actKey(provider: string, act: Act): string {
  const { court, number, decidedOn } = act;
  if (court === undefined) return officeActKey(provider, act);
  const whose = numbersAlone(court) ? court : `${court}#${provider}`;
  return `court-act#of#${whose}#${decidedOn}#${comparedOfficeNumber(number)}`;
}

/** What a round gives out of the order, as one of it has ended. */
export const withEnd = (
  overrides: readonly Override[],
  { dwelling, entry }: { readonly dwelling: string; readonly entry?: string | undefined },
  cameTo: z.infer<typeof OverrideEnd>,
): Override[] => overrides.map((one) => (one.dwelling === dwelling && one.entry === entry ? { ...one, cameTo } : one));

/** What was to be given out of the order and was not, where the same dwelling has come to somebody else. */
export function overrideBefore(
  overrides: readonly Override[] = [],
  { dwelling, entry }: { readonly dwelling: string; readonly entry?: string | undefined },
): OverrideBefore | undefined {
  const found = overrides.find((one) => one.dwelling === dwelling && one.entry !== entry);
  if (!found?.cameTo) return undefined;
  return { ...groundNamed(found), cameTo: found.cameTo };
}

/** By which ground and act it is given, with the court where that is one’s (X292). */
export const groundNamed = (of: OverrideGround): OverrideGround => OverrideGround.parse(of);
