import { Finding } from './finding.ts';

/** One act as it is published: moments to the day, a ground by its kind, whatever is exact by its commitment. */
export interface ActLine {
  readonly sequence: number;
  readonly act: string;
  readonly ground?: string;
  readonly votes?: { readonly for: number; readonly against: number };
  readonly number: number;
  /** the list that gave the number, where it is another */
  readonly numberedBy?: string;
  readonly on: string;
  /** where the entry stands afterwards: the day of its moment, and how many of that day that stand come before it */
  readonly day?: string;
  readonly index?: number;
  readonly commitment: string;
  readonly previous: string;
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isName = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z-]*$/i.test(value);
const isWord = (value: unknown): boolean => typeof value === 'string' && /^[A-Z][A-Z_]*$/.test(value);
export const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
export const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** How a commission voted: two numbers, and nothing of who. */
const isVotes = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === 'for,against' &&
  Object.values(value).every(isCount);

/** What a line may say, and nothing else: no name, number of a person or address has a place in it. */
const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  sequence: isCount,
  act: isWord,
  ground: isWord,
  votes: isVotes,
  number: isCount,
  numberedBy: isName,
  on: isDay,
  day: isDay,
  index: isCount,
  commitment: isHash,
  previous: isHash,
};
const always = ['sequence', 'act', 'number', 'on', 'commitment', 'previous'];

/** The object that a line of JSON is. Throws Finding where it is none. */
export function objectIn(text: string, where: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {}
  throw new Finding(`${where} is no JSON object`);
}

/** An act from its line. Throws Finding where a line says anything else than acts do. */
export function actIn(text: string, list: string, expected: number): ActLine {
  const line = objectIn(text, `act ${expected} of ${list}`);
  const wrong =
    Object.keys(line).find((field) => !fields[field]?.(line[field])) ?? always.find((field) => !(field in line));
  const here = [{ list, sequence: expected }];
  if (wrong) throw new Finding(`act ${expected} of ${list} says nothing that can be read as its "${wrong}"`, here);
  if (line.sequence !== expected)
    throw new Finding(`act ${expected} of ${list} calls itself the ${line.sequence}th`, here);
  if ('day' in line !== 'index' in line)
    throw new Finding(`act ${expected} of ${list} says only half of where the entry stands`, here);
  return line as unknown as ActLine;
}
