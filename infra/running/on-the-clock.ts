import type { Instant } from '#domain/time/instant.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';

/** The zone of the law, in which commands tell every moment. */
export const zone = 'Asia/Oral';

/** A moment as the wall clocks of the oblast show it. */
export const onTheClock = (instant: Instant): string => `${localDate(instant)} ${localTime(instant)}`;
