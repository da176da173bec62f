import type { ListLog } from '#casework/ports/publication.ts';
import type { LogItem } from '#domain/queue/log.ts';
import type { ListName } from '#domain/queue/publication/publish-list.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** A list's acts after one of them and until the end of a day; one that the turn of the day let come late is of the next. */
export type ActsUntil = (day: PlainDate, after: number) => Promise<readonly LogItem[]>;

/**
 * Answers them for one day after the other, and reads each act once: what comes to a list meanwhile is of a day that is not
 * over.
 */
export function actsUntil(name: ListName, log: Pick<ListLog, 'after'>): ActsUntil {
  let acts: readonly LogItem[] = [];
  let isWhole = false;
  return async (day, after) => {
    const isLater = ({ at }: LogItem) => localDate(at) > day;
    acts = acts.filter(({ sequence }) => sequence > after);
    let later = acts.findIndex(isLater);
    while (later < 0 && !isWhole) {
      const page = await log.after(name, acts.at(-1)?.sequence ?? after);
      const inPage = page.findIndex(isLater);
      if (inPage >= 0) later = acts.length + inPage;
      isWhole = page.length === 0;
      acts = [...acts, ...page];
    }
    return later < 0 ? acts : acts.slice(0, later);
  };
}
