import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { centreOf } from '#domain/regulation/offices/service-centres.ts';
import { bringsResults } from '#domain/regulation/visits/bringing.ts';
import { words } from '#domain/words.ts';
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

const noWish = words(
  'Бұл барумен нәтижені әкелу сұралмаған не ол тілек аяқталған: барудың өзін тоқтату үшін осы белгіні алып тастаңыз',
  'С этим выездом доставку результата не запрашивали, или это пожелание уже завершено: чтобы отменить сам выезд, уберите эту отметку',
  'With this visit no result is wished home, or that wish is over: to cancel the visit itself leave this mark out',
);

/** X273: why the wish alone is not taken back. */
export const takingBackFault = (file: Wished): Refusal | undefined =>
  wishStands(file) ? undefined : fieldsWrong('X273', { field: 'wishAlone', problem: 'NO_WISH', cure: noWish });
