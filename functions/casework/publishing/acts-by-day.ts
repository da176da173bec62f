import type { ListLog } from '#casework/ports/publication.ts';
import type { LogItem } from '#domain/queue/log.ts';
import type { Head } from '#domain/queue/publication/head.ts';
import type { ListName } from '#domain/queue/publication/publish-list.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** As far as a log was read beyond what is published. */
interface Read {
  readonly acts: readonly LogItem[];
  /** nothing came after them when that was asked */
  readonly ended: boolean;
}

const unread: Read = { acts: [], ended: false };

/**
 * The acts of lists, day after day: what was read of a log beyond a day is kept for the next, so that each log is read once
 * however many days are published together. Whatever is done meanwhile is of a day that none of these is.
 */
export class ActsByDay {
  private readonly read = new Map<string, Read>();

  constructor(private readonly log: Pick<ListLog, 'after'>) {}

  /** A list's acts after `told` until the end of a day; one that the turn of the day let come late is of the next. */
  async until(day: PlainDate, name: ListName, told: number): Promise<readonly LogItem[]> {
    const { acts, ended } = this.read.get(keyOf(name)) ?? unread;
    const known = acts.findIndex(({ at }) => localDate(at) > day);
    if (known >= 0) return acts.slice(0, known);
    const all = [...acts];
    if (ended) return all;
    for (;;) {
      const page = await this.log.after(name, all.at(-1)?.sequence ?? told);
      const later = page.findIndex(({ at }) => localDate(at) > day);
      const until = later < 0 ? undefined : all.length + later;
      all.push(...page);
      if (page.length > 0 && until === undefined) continue;
      this.read.set(keyOf(name), { acts: all, ended: page.length === 0 });
      return all.slice(0, until);
    }
  }

  /** What the next day needs of it: of a list that is told whole, what it was not told of; a small one's acts are few. */
  keepFor({ form, size, ...name }: Head): void {
    const { acts, ended } = this.read.get(keyOf(name)) ?? unread;
    if (form === 'older') this.read.delete(keyOf(name));
    else
      this.read.set(keyOf(name), {
        acts: form === 'acts' ? acts.filter(({ sequence }) => sequence > size) : acts,
        ended,
      });
  }
}

const keyOf = ({ provider, list }: ListName): string => `${provider}/${list}`;
