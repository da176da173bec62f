import type { Status } from './act-rules.ts';
import { Finding } from './finding.ts';

/** A time in which an entry stood, by the acts that began and ended it. */
type Span = readonly [since: number, until: number];

/** An entry where it stands on a list, or stood last. */
export interface Entry {
  readonly name: string;
  status: Status;
  day: DayOrder;
  /** the act by which it stands, or stood last, and the act that ended it: 0, none has */
  since: number;
  until: number;
  /** earlier times in which it stood by the same moment */
  earlier?: Span[];
}

const spansOf = ({ since, until, earlier = [] }: Entry): readonly Span[] => [
  ...earlier,
  [since, until === 0 ? Number.POSITIVE_INFINITY : until],
];

/** Whether both stood at one time, so that it is known for good which of them comes first. */
const areOrdered = (one: Entry, other: Entry): boolean =>
  spansOf(one).some(([since, until]) => spansOf(other).some(([from, to]) => since < to && from < until));

/** Everybody whose moment lies in one day, in their order, those included who stand no more. */
export class DayOrder {
  readonly day: string;
  standing = 0;
  private order: Entry[] = [];

  constructor(day: string) {
    this.day = day;
  }

  /** Where somebody comes before whom so many of the day stand. */
  private placeAfter(count: number): number {
    if (count >= this.standing) return this.order.length;
    let seen = 0;
    return this.order.findIndex((entry) => entry.status === 'ACTIVE' && seen++ === count);
  }

  /** How many of the day stand before an entry. */
  before(entry: Entry): number {
    let count = 0;
    for (const other of this.order) {
      if (other === entry) return count;
      if (other.status === 'ACTIVE') count += 1;
    }
    return count;
  }

  /** Whoever stands here for the first time, behind so many of the day. */
  enter(entry: Entry, index: number): void {
    if (index > this.standing)
      throw new Finding(`it comes behind ${index} of ${this.day}, where ${this.standing} stand`);
    if (index === this.standing) this.order.push(entry);
    else this.order.splice(this.placeAfter(index), 0, entry);
    this.standing += 1;
  }

  leave(): void {
    this.standing -= 1;
  }

  /** Whoever comes back: behind so many, and to nobody otherwise than while both stood. Called before he stands. */
  comeBack(entry: Entry, index: number): void {
    if (index > this.standing)
      throw new Finding(`it comes back behind ${index} of ${this.day}, where ${this.standing} stand`);
    const at = this.order.indexOf(entry);
    const before = this.before(entry);
    if (index > before) this.move(entry, { from: at + 1, to: this.placeAfter(index - 1) + 1 }, 'behind');
    else if (index < before) this.move(entry, { from: this.placeAfter(index), to: at }, 'before');
    this.standing += 1;
  }

  /**
   * Puts an entry behind or before all those between that stand, and behind or before those that must go with them. Whom it
   * passes so it never stood beside, or somebody was overtaken.
   */
  private move(
    entry: Entry,
    { from, to }: { readonly from: number; readonly to: number },
    where: 'behind' | 'before',
  ): void {
    const between = this.order.slice(from, to);
    const passed: Entry[] = [];
    for (const other of where === 'behind' ? between.toReversed() : between) {
      if (other.status !== 'ACTIVE' && !passed.some((each) => areOrdered(each, other))) continue;
      if (areOrdered(entry, other)) throw new Overtaken(other);
      passed.push(other);
    }
    const others = between.filter((each) => !passed.includes(each));
    const inOrder = where === 'behind' ? passed.reverse() : passed;
    const arranged = where === 'behind' ? [...inOrder, entry, ...others] : [...others, entry, ...inOrder];
    const first = where === 'behind' ? from - 1 : from;
    this.order.splice(first, arranged.length, ...arranged);
  }
}

/** Somebody came back on the wrong side of this entry. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
  readonly other: Entry;

  constructor(other: Entry) {
    super(`it stands on the other side of ${other.name} than while both stood`);
    this.other = other;
  }
}
