import { inParallel } from '#casework/in-parallel.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';
import { unbreakable } from '../page.ts';
import type { DemoStage } from '../stage.ts';
import { dayOf, headOf } from './head-words.ts';
import type { Person } from './people.ts';
import { addsUp, inMargin, movesOf, placeOf } from './places.ts';
import * as said from './year-words.ts';

/** What is written alike in every language. */
const alike = (text: string): Words => words(text, text, text);

/**
 * Whoever of them stands on the list, by place: number and name. Nobody stands twice and no place is empty, from the first of
 * them on; before them stand at most those of earlier stories, who filed earlier.
 */
export async function showList(stage: DemoStage, people: readonly Person[]): Promise<void> {
  const placed = await inParallel(people, 4, async (person) => ({ person, ...(await placeOf(person)) }));
  const inOrder = placed.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
  const first = inOrder[0]?.place ?? 0;
  const isWhole = inOrder.every(({ place, listSize }, index) => {
    return place === first + index && listSize === first - 1 + people.length;
  });
  stage.holds(first > 0 && isWhole, said.facts.noPlaceEmpty);
  stage.say(said.listHeading(dayOf(localDate(stage.now))));
  for (const { place, registerNumber, person } of inOrder) {
    stage.line(
      alike(inMargin('', String(place))),
      alike(`№ ${String(registerNumber).padEnd(3, unbreakable)}${person.name}`),
    );
  }
}

/** Where one stood, each move with its day, reason and law, and where one stands: as the cabinet answers. */
export async function tellPlace(stage: DemoStage, person: Person, since: string): Promise<void> {
  const answer = await placeOf(person, { since });
  stage.holds(addsUp(answer), said.facts.sumsAddUp);
  const isElsewhere = answer.moved?.from !== undefined && answer.moved.from.list !== answer.list;
  const ends = {
    before: said.thenAt(dayOf(since), isElsewhere ? answer.moved?.from?.listName : undefined),
    now: said.nowAt(dayOf(localDate(answer.asOf)), isElsewhere ? answer.listName : undefined),
  };
  stage.say(said.whoseWords(person.name, answer.registerNumber));
  for (const { head, said: text } of movesOf(answer, ends)) stage.line(alike(head), text);
}

/** What somebody's entry is by now, as the cabinet says it. */
export async function tellStanding(stage: DemoStage, person: Person) {
  const answer = await placeOf(person);
  stage.line(headOf(localDate(stage.now), '73'), said.standsWords(person.name, answer.statusText, answer.place));
  return answer;
}
