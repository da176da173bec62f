import type { ActLine } from './act-line.ts';
import { outOfOrder, rules } from './act-rules.ts';
import { DayOrder, type Entry, Overtaken } from './day-order.ts';
import { Finding } from './finding.ts';

/** A list as its acts leave it: who stands where is counted from them alone. */
export class Replay {
  readonly list: string;
  standing = 0;
  /** how many acts it has taken */
  taken = 0;
  housed = 0;
  /** of them, out of the order of the list */
  outOfOrder = 0;
  /** the day of whoever was housed last */
  lastHoused = '';
  private readonly numbered: Entry[] = [];
  private readonly guests = new Map<string, Entry>();
  private readonly days = new Map<string, DayOrder>();

  constructor(list: string) {
    this.list = list;
  }

  /** Does an act. Throws Finding where the acts before it do not let it be. */
  take(line: ActLine): void {
    const { act, ground, number, sequence } = line;
    const rule = rules[act];
    const says = `act ${sequence} of ${this.list}: ${act} of number ${number}`;
    const fail = (why: string, ...others: number[]): never => {
      throw new Finding(
        `${says}: ${why}`,
        [...others, sequence].filter(Boolean).map((each) => ({ list: this.list, sequence: each })),
      );
    };
    if (!rule) throw fail('there is no such act');
    if (rule.grounds && !rule.grounds.includes(ground ?? ''))
      fail(`its ground is ${ground ?? 'none'}, and can only be ${rule.grounds.join(' or ')}`);
    if (outOfOrder.includes(ground ?? '') !== (line.votes !== undefined))
      fail('votes are told of what is given out of the order, and of nothing else');
    if (rule.opens !== (line.day !== undefined || undefined))
      fail('it does not say where the entry stands, or it cannot say');
    if (line.day !== undefined && line.day > line.on) fail(`it stands by a moment of ${line.day}, which was not yet`);
    const entry = rule.from ? this.known(line) : undefined;
    if (rule.from && !entry && !(act === 'LIST_ENTERED' && line.numberedBy))
      fail('nobody with this number was on the list');
    if (!rule.from && (line.numberedBy || number !== this.numbered.length + 1))
      fail(`the next number is ${this.numbered.length + 1}`, this.numbered.at(-1)?.since ?? 0);
    if (entry && !rule.from?.includes(entry.status)) fail(`it is ${entry.status}`, entry.since, entry.until);
    this.move(line, entry, fail);
    this.taken += 1;
  }

  private move(line: ActLine, entry: Entry | undefined, fail: (why: string, ...others: number[]) => never): void {
    const { act, sequence, day, index = 0 } = line;
    const rule = rules[act];
    if (!rule) return;
    // A corrected moment leaves the place where it stood for good.
    if (entry && rule.closes) this.close(entry, sequence, rule.opens ? 'AWAY' : rule.to);
    if (act === 'HOUSED') this.houses(line, entry);
    if (act === 'HOUSING_REMOVED' && entry) entry.status = rule.to;
    if (day === undefined) return;
    try {
      if (act === 'RESTORED' && entry) this.comeBack(entry, { sequence, day, index });
      else this.enter(line, this.dayOf(day));
    } catch (error) {
      if (error instanceof Overtaken) fail(error.message, error.other.since, entry?.since ?? 0, entry?.until ?? 0);
      if (error instanceof Finding) fail(error.message);
      throw error;
    }
    this.standing += 1;
  }

  private houses({ votes }: ActLine, entry: Entry | undefined): void {
    this.lastHoused = entry?.day.day ?? '';
    this.housed += 1;
    if (votes) this.outOfOrder += 1;
  }

  private close(entry: Entry, sequence: number, to: Entry['status']): void {
    entry.status = to;
    entry.until = sequence;
    entry.day.leave();
    this.standing -= 1;
  }

  private comeBack(entry: Entry, { sequence, day, index }: { sequence: number; day: string; index: number }): void {
    if (entry.day.day !== day)
      throw new Finding(`it stood by a moment of ${entry.day.day}, and comes back by one of ${day}`);
    entry.day.comeBack(entry, index);
    entry.earlier = [...(entry.earlier ?? []), [entry.since, entry.until]];
    Object.assign(entry, { status: 'ACTIVE', since: sequence, until: 0 });
  }

  /** Another moment, or another list, makes another place: whoever stood before and after it then says nothing of now. */
  private enter(line: ActLine, day: DayOrder): void {
    const { number, numberedBy, sequence, index = 0 } = line;
    const entry: Entry = { name: nameOf(line), status: 'ACTIVE', day, since: sequence, until: 0 };
    day.enter(entry, index);
    if (numberedBy) this.guests.set(entry.name, entry);
    else this.numbered[number - 1] = entry;
  }

  /** The day of the moment by which whoever has this number stands, or stood last. */
  standsBy(named: Pick<ActLine, 'number' | 'numberedBy'>): string {
    return this.known(named)?.day.day ?? '';
  }

  private known(line: Pick<ActLine, 'number' | 'numberedBy'>): Entry | undefined {
    return line.numberedBy ? this.guests.get(nameOf(line)) : this.numbered[line.number - 1];
  }

  private dayOf(day: string): DayOrder {
    const found = this.days.get(day) ?? new DayOrder(day);
    this.days.set(day, found);
    return found;
  }

  /** The place of whoever has this number, and how many stand before him by moments of earlier days. */
  placeOf(
    named: Pick<ActLine, 'number' | 'numberedBy'>,
  ): { readonly place: number; readonly earlierDays: number } | undefined {
    const entry = this.known(named);
    if (entry?.status !== 'ACTIVE') return undefined;
    let earlierDays = 0;
    for (const [day, { standing }] of this.days) if (day < entry.day.day) earlierDays += standing;
    return { place: earlierDays + entry.day.before(entry) + 1, earlierDays };
  }
}

const nameOf = ({ number, numberedBy }: Pick<ActLine, 'number' | 'numberedBy'>): string =>
  numberedBy ? `number ${number} of ${numberedBy}` : `number ${number}`;
