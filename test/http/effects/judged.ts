import type { Answered } from '#test/fakes/open-door.ts';
import { act, type Drive, heldAt, leavesOf, placeFor, read, type Typed, typedBy } from './driven.ts';

/** A row of the table: where it says that something shows. */
export interface Row {
  /** a way of doing an operation: its name, and where there are several, which */
  readonly way: string;
  readonly operation: string;
  readonly fields: readonly string[];
  /** an operation, or `answer`: its own */
  readonly view: string;
  readonly at: string;
  readonly isAsTyped: boolean;
}

interface Done {
  readonly typed: Typed;
  readonly answer: Answered;
  /** what each view told before it, once more before it, and after it */
  readonly seen: readonly [Typed, Typed, Typed];
}

const inJson = (held: unknown): string => JSON.stringify(held) ?? 'nothing';
const isSame = (one: unknown, other: unknown): boolean => inJson(one) === inJson(other);

/** Does it in a world of its own, with one field typed otherwise where that is asked. */
async function done(rows: readonly Row[], drive: Drive, field?: string): Promise<Done> {
  const [{ operation } = { operation: '' }] = rows;
  const views = [...new Set(rows.map(({ view }) => view))].filter((view) => view !== 'answer');
  const place = await placeFor(drive);
  const readAll = async (the = place) => {
    const seen: Record<string, unknown> = {};
    for (const view of views) seen[view] = await read(view, drive, the);
    return seen;
  };
  const [before, again] = [await readAll(), await readAll()];
  const typed = await typedBy(drive, place, field);
  const answer = await act(operation, place, typed);
  if (answer.status < 300) await drive.next?.(place);
  const after = await readAll({ ...place, answer: answer.body });
  return { typed, answer, seen: [before, again, { ...after, answer: answer.body }] };
}

/** Where the view is as it was, moves by being read, or lacks what was typed. */
function unshown({ view, at, fields, isAsTyped }: Row, { typed, seen }: Done): readonly string[] {
  const [was, again, held] = seen.map((views) => heldAt(views[view], at));
  const lacking = (isAsTyped ? fields : [])
    .flatMap((field) => leavesOf(typed[field]))
    .filter((text) => !inJson(held).includes(inJson(text).slice(1, -1)));
  return [
    isSame(was, again) ? [] : ['moves by being read'],
    isSame(was, held) ? [`is as it was: ${inJson(held)} of ${inJson(seen[2][view])}`] : [],
    lacking.map((text) => `holds no ${text}: ${inJson(held)}`),
  ].flat();
}

/** Each field on which the view does not depend: typed otherwise, it tells the same. */
function unmoved(
  { view, at, fields, isAsTyped }: Row,
  whole: Done,
  otherwise: ReadonlyMap<string, Done>,
): readonly string[] {
  const told = (one: Done | undefined) => heldAt(one?.seen[2][view], at);
  const held = told(whole);
  if (isAsTyped || fields.length === 0) return [];
  if (!isSame(held, told(otherwise.get('')))) return [`is another each time: ${inJson(held)}`];
  return fields
    .filter((field) => isSame(held, told(otherwise.get(field))))
    .map((field) => `is the same whatever ${field} is: ${inJson(held)}`);
}

/**
 * Does it through its door and tells each of its rows that does not hold: the view must be another afterwards, and hold what
 * was typed or else be another where a field is another.
 */
export async function wronglyTold(rows: readonly Row[], drive: Drive): Promise<readonly string[]> {
  const whole = await done(rows, drive);
  if (whole.answer.status >= 300) return [`is refused: ${inJson(whole.answer.body)}`];
  const moving = new Set(rows.flatMap(({ fields, isAsTyped }) => (isAsTyped ? [] : fields)));
  const otherwise = new Map<string, Done>();
  if (moving.size > 0) otherwise.set('', await done(rows, drive));
  for (const field of moving) otherwise.set(field, await done(rows, drive, field));
  return rows.flatMap((row) =>
    [...unshown(row, whole), ...unmoved(row, whole, otherwise)].map((fault) => `${row.view} ${row.at} ${fault}`),
  );
}
