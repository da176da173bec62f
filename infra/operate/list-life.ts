import type { CrlIndex } from '#adapters/cms/crl-index.ts';
import { ageOf } from '#adapters/cms/newer-list.ts';
import type { Instant } from '#domain/time/instant.ts';

/** How much of its life a list has before it; by a clock before or after it there is no percent to tell. */
export function lifeLeft(list: Pick<CrlIndex, 'thisUpdate' | 'nextUpdate'>, now: Instant): string {
  if (now < list.thisUpdate) return 'not begun';
  const left = 100 - Math.floor(ageOf(list, now));
  return left > 0 ? `${left} %` : 'over';
}
