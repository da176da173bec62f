import { type StoryName, storyNames } from '#infra/said-words.mjs';
import { listsAndNight, thirtyDays, yearAndNight } from './days.ts';
import { visitWithoutNetwork } from './home-visit.ts';
import { inventoryProposes } from './lists/inventory.ts';
import { removalComplainedOf } from './lists/removal.ts';
import { roundOfTen } from './lists/round.ts';
import { monthsReport } from './month.ts';
import { signedByAnother, unknownToTheRegister } from './negative-messages.ts';
import { sleepingExecutor } from './sleeping-executor.ts';
import type { Story } from './stage.ts';
import { noticeAtDesk, noticeOnPortal, reasonedRefusal, returnedAndMended } from './stories.ts';
import { yearOfList } from './year/year-of-list.ts';

/** In the order of their names. */
const stories: Readonly<Record<StoryName, Story>> = {
  portal: { days: thirtyDays, play: noticeOnPortal },
  desk: { days: thirtyDays, play: noticeAtDesk },
  refusal: { days: thirtyDays, play: reasonedRefusal },
  defects: { days: thirtyDays, play: returnedAndMended },
  unknown: { days: thirtyDays, play: unknownToTheRegister },
  'other-key': { days: thirtyDays, play: signedByAnother },
  visit: { days: thirtyDays, play: visitWithoutNetwork },
  late: { days: thirtyDays, play: sleepingExecutor },
  year: { days: yearAndNight, play: yearOfList },
  removal: { days: listsAndNight, play: removalComplainedOf },
  round: { days: listsAndNight, play: roundOfTen },
  inventory: { days: listsAndNight, play: inventoryProposes },
  month: { days: thirtyDays, play: monthsReport, isAfterNight: true },
};

/** What a month is to count is told before it: a notice, a refusal, and an answer that came late. */
const toldBefore: Partial<Readonly<Record<StoryName, readonly StoryName[]>>> = {
  month: ['portal', 'refusal', 'late'],
};

/** The names of those that are told where this one is named, in their order: it, and what it speaks of; all where none is. */
export function namesOf(named: StoryName | undefined): readonly StoryName[] {
  if (named === undefined) return storyNames;
  const meant: readonly StoryName[] = [...(toldBefore[named] ?? []), named];
  return storyNames.filter((name) => meant.includes(name));
}

/** What is told where this one is named. */
export const storiesOf = (named: StoryName | undefined): readonly Story[] =>
  namesOf(named).map((name) => stories[name]);
