import type { Allocation } from './allocation.ts';
import type { CommandOf } from './command.ts';
import type { OwnEvent } from './event.ts';

/** X326: a dwelling of the round waits, or has waited, by a complaint of one of these people: once a round for him and his family. */
export const isHeldFor = ({ complaints = [] }: Pick<Allocation, 'complaints'>, people: readonly string[]): boolean =>
  complaints.some((one) => one.people.some((person) => people.includes(person)));

/** The round keeps for whom which dwelling waits. */
export const complained = (
  file: Allocation,
  { dwelling, complaint, people }: CommandOf<'HoldByComplaint'>,
): readonly OwnEvent[] =>
  isHeldFor(file, people) ? [] : [{ type: 'DwellingComplainedOf', dwelling, complaint, people: [...people] }];
