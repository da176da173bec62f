import { lastDayOf } from '../../regulation/periods.ts';
import type { PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { Complaint } from '../complaint.ts';
import { dayTold } from './day-told.ts';

/** A complaint by which a dwelling waits, as far as that goes by it. */
export type Holding = Pick<Complaint, 'openedAt' | 'status' | 'answer' | 'told'>;

/** It is taken back, or what was owed by it is done. */
const isOver = ({ status, answer }: Holding): boolean =>
  status === 'WITHDRAWN' || (status === 'ANSWERED' && answer?.owed !== undefined);
const isDenied = ({ answer, told }: Holding): boolean =>
  answer !== undefined && told !== undefined && answer.owed === undefined;

const isTaken = (further: Holding | undefined): further is Holding =>
  further !== undefined && further.status !== 'WITHDRAWN';

/** Is it granted, by whichever has the last word, and what is owed still to be done? */
export const isOwing = (first: Holding, further: Holding | undefined): boolean => {
  const { answer, told } = isTaken(further) ? further : first;
  return told !== undefined && answer?.owed !== undefined;
};

/** The end of which day nothing outlasts, however silent an office is (X326). */
export const heldAtMost = ({ openedAt }: Pick<Complaint, 'openedAt'>): PlainDate =>
  lastDayOf('complaintHolds', localDate(openedAt));

const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other);

/**
 * X326: till the end of which day a dwelling waits by a complaint and by a further one about its answer; undefined: no more. What is
 * owed is done first; an answer that grants nothing leaves ten working days to go further, of a letter from the day on which it counts
 * as told (X53), and the second one leaves none.
 */
export function heldUntil(first: Holding, further: Holding | undefined): PlainDate | undefined {
  const latest = heldAtMost(first);
  if (isTaken(further)) return isDenied(further) || isOver(further) ? undefined : latest;
  if (isOver(first)) return undefined;
  const { told } = first;
  return told && isDenied(first) ? earlier(latest, lastDayOf('suspensionAfterAnswer', dayTold(told))) : latest;
}
