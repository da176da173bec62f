import { rowOf } from '#casework/papers/whose.ts';
import { wholeOf } from '#casework/ports/case-lists.ts';
import { isRecused } from '#domain/file/may-act.ts';
import { oldEntriesOf, oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import {
  type Answer,
  type Answering,
  type CallerDeps,
  type Found,
  type Telling,
  toldToCaller,
} from './status-for-caller.ts';

/** Who came from an old list has no number of a request: he names the office, and the number that he had there or has now. */
interface Question {
  readonly provider: ProviderId;
  readonly oldNumber: string;
  readonly iin: string;
  readonly reason: string;
}

/**
 * X223: a row of an old list for a caller, who names office, number and IIN; counted and noted as a request’s is. What is said
 * as the number of an old list may be anything, so it is counted and noted by its keyed hash.
 */
export async function rowForCaller<T>(
  { provider, oldNumber, iin, reason }: Question,
  answering: Answering,
  { tell, deps }: { readonly tell: Telling<OldEntry, T>; readonly deps: CallerDeps },
): Answer<T> {
  const number = `${provider}#${await deps.keyring.macOf(spoken(oldNumber))}`;
  const find = async (person: string): Promise<Found<OldEntry>> => {
    const file = await rowOfPerson(person, { provider, oldNumber }, deps);
    return { subject: file?.id ?? number, file };
  };
  const isBarred = (file: OldEntry) => isRecused(oldEntry, file, answering.by);
  return toldToCaller({ number, iin, reason, find, isBarred }, answering, { tell, deps });
}

async function rowOfPerson(
  person: string,
  { provider, oldNumber }: Pick<Question, 'provider' | 'oldNumber'>,
  { cases, lists, people }: CallerDeps,
): Promise<OldEntry | undefined> {
  for (const id of await wholeOf((cursor) => lists.ofApplicant(oldEntriesOf(person), cursor))) {
    const file = await cases.load(oldEntry, id);
    if (file?.subject !== person || file.entry.provider !== provider) continue;
    const numbers = [(await rowOf(file, { people })).number, String(file.entry.registerNumber)];
    if (numbers.some((number) => isSameNumber(number, oldNumber))) return file;
  }
  return undefined;
}

/** As people say a number: in whatever letters and spaces. */
const spoken = (number: string): string => number.replace(/[\s№]/gu, '').normalize('NFKC').toLocaleUpperCase('kk');
const isSameNumber = (one: string, other: string): boolean => spoken(one) === spoken(other);
