import type { Refusal } from '#domain/file/refusal.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { centreOf } from '#domain/regulation/offices/service-centres.ts';
import { bringsResults } from '#domain/regulation/visits/bringing.ts';
import type { HomeVisit } from '../home-visit.ts';
import { wrongBringing } from './bringing.ts';

type Wished = Pick<HomeVisit, 'resultToo' | 'resultWish'>;

/** X262: is the result still to be brought too, once it lies at the desk? */
export const wishStands = ({ resultToo, resultWish }: Wished): boolean =>
  resultToo === true && resultWish === undefined;

/** What has become of the wish; undefined: nobody wished it. */
export const stateOfWish = (file: Wished) =>
  file.resultToo ? (file.resultWish?.why ?? ('STANDS' as const)) : undefined;

/** X262: why a result cannot be wished home with the visit that takes the package in. */
export function wishingFault(
  { brings, resultToo }: { readonly brings?: unknown; readonly resultToo?: true | undefined },
  district: ProviderId,
): Refusal | undefined {
  if (!resultToo) return undefined;
  if (brings) return wrongBringing('resultToo', 'BROUGHT_ALREADY');
  return bringsResults(centreOf(district)) ? undefined : wrongBringing('resultToo', 'NOT_OFFERED');
}
