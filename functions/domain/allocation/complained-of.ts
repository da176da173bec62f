import type { Allocation } from './allocation.ts';
import type { CommandOf } from './command.ts';
import type { OwnEvent } from './event.ts';

/**
 * X326: a dwelling of the round waits, or has waited, by a complaint of one of these people: once a round for him and his family.
 * Of one that he signed himself only such a one counts (X308).
 */
export const isHeldFor = (
  { complaints = [] }: Pick<Allocation, 'complaints'>,
  { people, own }: Pick<CommandOf<'HoldByComplaint'>, 'people' | 'own'>,
): boolean => complaints.some((one) => (!own || one.own) && one.people.some((person) => people.includes(person)));

/** The round keeps for whom which dwelling waits. */
export const complained = (
  file: Allocation,
  { dwelling, complaint, people, own }: CommandOf<'HoldByComplaint'>,
): readonly OwnEvent[] =>
  isHeldFor(file, { people, own })
    ? []
    : [{ type: 'DwellingComplainedOf', dwelling, complaint, people: [...people], ...(own ? { own } : {}) }];
