import { fullName } from '#domain/form/full-name.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import type { Player } from '#infra/local/acting/players.ts';
import { yearCast } from '#infra/local/people/local-citizens.ts';
import type { DemoStage } from '../stage.ts';

/** Somebody of the year, as all that is told of him calls him. */
export interface Person extends Player {
  readonly name: string;
  /** with whom he stands on the list of this year; of other years he may stand elsewhere */
  readonly provider: ProviderId;
}

/** Who does what in the year; of the ten who file together, in the order of their moments. */
export interface Cast {
  readonly together: readonly Person[];
  /** files in summer, and stands last */
  readonly newcomer: Person;
  /** files on the same day for another list */
  readonly veteran: Person;
  /** is a relative of the first, in whose place she comes */
  readonly successor: Person;
  /** of the ten: whose entry passes on, who is removed and restored, whom the executor forgets, who leaves, who changes the list, who is decided first */
  readonly first: Person;
  readonly removed: Person;
  readonly late: Person;
  readonly leaving: Person;
  readonly changing: Person;
  readonly early: Person;
}

/** Somebody as a person of this stage. */
export const personOf = (stage: DemoStage, login: string): Person => ({
  ...stage.as(login),
  name: fullName(citizenOf(login)),
  provider: stage.provider,
});

/** The people of the year on this stage. */
export function castOf(stage: DemoStage): Cast {
  const people = yearCast.map((login) => personOf(stage, login));
  const at = (index: number): Person => {
    const person = people[index];
    if (!person) throw new Error(`nobody is cast as number ${index}`);
    return person;
  };
  return {
    together: people.slice(0, 10),
    ...{ first: at(0), removed: at(1), late: at(2), leaving: at(4), changing: at(6), early: at(9) },
    ...{ newcomer: at(10), veteran: at(11), successor: at(12) },
  };
}
