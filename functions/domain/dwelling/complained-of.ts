import { type Refusal, refusal } from '../file/refusal.ts';
import type { PlainDate } from '../time/instant.ts';
import type { CommandOf } from './command.ts';
import type { Dwelling } from './dwelling.ts';
import type { ComplainedOf, OwnEvent } from './event.ts';

/** The complaints for which it waits that day: those about the round that it is in, till the end of their last day (X326). */
export const waitsFor = (
  { complaints = [], allocation }: Pick<Dwelling, 'complaints' | 'allocation'>,
  today: PlainDate,
): readonly ComplainedOf[] => complaints.filter((one) => one.allocation === allocation && today <= one.until);

/** Those by which no minutes are begun about it: once one is granted the commission may sit, and the head alone waits (X327). */
export const keptFromMinutes = (file: Pick<Dwelling, 'complaints' | 'allocation'>, today: PlainDate): boolean =>
  waitsFor(file, today).some(({ owes }) => !owes);

/** X326: nobody is decided to be given it while it waits for a complaint about its round. */
export const waitingFault = (file: Dwelling, today: PlainDate): Refusal | undefined =>
  waitsFor(file, today).length > 0 ? refusal('DWELLING_COMPLAINED_OF') : undefined;

/** X327: the last day by a complaint, no later than that of the first one about the round, whoever complains after; undefined: it is over. */
export function lastDayFor(
  { waitsAtMost: latest }: Pick<Dwelling, 'waitsAtMost'>,
  until: PlainDate,
  today: PlainDate,
): PlainDate | undefined {
  if (latest === undefined) return until;
  return latest < today ? undefined : latest < until ? latest : until;
}

/** By the same complaint it waits anew till another day, or no more. */
export function complained(
  { complaints = [] }: Dwelling,
  command: CommandOf<'HoldByComplaint' | 'LetGoByComplaint'>,
): readonly OwnEvent[] {
  const before = complaints.find(({ complaint }) => complaint === command.complaint);
  if (command.type === 'LetGoByComplaint')
    return before ? [{ type: 'ComplaintLetGo', complaint: command.complaint }] : [];
  const { complaint, allocation, until, seizedBy, owes } = command;
  if (before?.until === until && before.seizedBy === seizedBy && before.owes === owes) return [];
  return [
    {
      type: 'DwellingComplainedOf',
      complaint,
      allocation,
      until,
      ...(seizedBy ? { seizedBy } : {}),
      ...(owes ? { owes } : {}),
    },
  ];
}

/** Those by which it waits after one more has come, or is over. */
export const complaintsAfter = (
  { complaints = [], ...file }: Dwelling,
  event: Extract<OwnEvent, { type: 'DwellingComplainedOf' | 'ComplaintLetGo' }>,
): Dwelling => {
  const others = complaints.filter(({ complaint }) => complaint !== event.complaint);
  const { type, ...by } = event;
  const after = type === 'DwellingComplainedOf' ? [...others, by as ComplainedOf] : others;
  const { waitsAtMost = type === 'DwellingComplainedOf' ? event.until : undefined } = file;
  return {
    ...file,
    ...(after.length > 0 ? { complaints: after } : {}),
    ...(waitsAtMost ? { waitsAtMost } : {}),
  };
};
