import type { StatusAnswer } from '#casework/asking/status/status-answer.ts';
import { localDate } from '#domain/time/local-date.ts';
import { until } from '#infra/local/acting/players.ts';
import type { DemoStage } from '../stage.ts';
import { answerTexts } from '../written.ts';
import { leave, remove, restore } from './amendments.ts';
import { asMember, changeList, succeed } from './changes.ts';
import { answerAbove, complain, goesOn } from './complaints.ts';
import { headOf } from './head-words.ts';
import { type Cast, castOf, type Person } from './people.ts';
import { placeOf } from './places.ts';
import { type Filed, file, give, register, yearList } from './requests.ts';
import { showList, tellPlace, tellStanding } from './told-places.ts';
import * as said from './year-words.ts';

const morningOf = (day: string): string => `${day}T10:00:00+05:00`;

/** A year of one list, act by act, then three people's places, and what a stranger makes of its publication (73, 74). */
export async function yearOfList(stage: DemoStage): Promise<void> {
  stage.story(said.heading);
  const cast = castOf(stage);
  const { numbers, caseIds } = await comeOntoList(stage, cast);
  const numberOf = (person: Person): number => numbers.get(person.login) ?? 0;
  await outAndBack(stage, cast, { number: numberOf(cast.removed), leaving: caseIds.get(cast.leaving.login) ?? '' });
  await stage.moveTo(morningOf('2019-02-11'));
  await changeList(stage, cast);
  await stage.moveTo(morningOf('2019-04-17'));
  await succeed(stage, cast);
  const { changing, leaving, first, successor, newcomer, together } = cast;
  const standing = [...together, newcomer, successor].filter((one) => ![first, changing, leaving].includes(one));
  await showList(stage, standing);
  stage.heading(said.placesHeading);
  await tellPlace(stage, cast.early, '2018-04-03');
  await tellPlace(stage, newcomer, '2019-01-17');
  await tellPlace(stage, changing, '2018-04-17');
  // nobody's later story is about him: he stands where the year left him
  stage.outsidersSee({ list: yearList, proves: cast.late, tell: () => undefined });
}

interface OnList {
  readonly numbers: ReadonlyMap<string, number>;
  readonly caseIds: ReadonlyMap<string, string>;
}

/** Ten file: one is decided at once, eight in two weeks, and one is forgotten; then two more come. */
async function comeOntoList(stage: DemoStage, cast: Cast): Promise<OnList> {
  const ten = await file(
    stage,
    cast.together.map((person) => familyOf(person, cast)),
  );
  await give(stage, ten);
  const [early, late] = [cast.early, cast.late].map((person) => ten.filter((one) => one.person === person));
  const others = ten.filter(({ person }) => person !== cast.early && person !== cast.late);
  await register(stage, early ?? []);
  await stage.moveTo(morningOf('2018-04-16'));
  await register(stage, others);
  await decideLate(stage, cast, late ?? []);
  await stage.moveTo(morningOf('2018-06-01'));
  const two = await file(stage, [
    { person: cast.newcomer },
    { person: cast.veteran, over: { category: 'veterans' }, kinds: [] },
  ]);
  await give(stage, two);
  await register(stage, two);
  const onList = [...ten, ...two.slice(0, 1)];
  const caseIds = new Map(onList.map(({ person, caseId }) => [person.login, caseId]));
  const places = await Promise.all(onList.map(({ person }) => placeOf(person)));
  const numbers = new Map(onList.map(({ person }, index) => [person.login, places[index]?.registerNumber ?? 0]));
  const inOrder = [...numbers.values()].toSorted((one, other) => one - other);
  stage.holds(
    inOrder.every((number, index) => number === (inOrder[0] ?? 0) + index),
    said.facts.gapless,
  );
  return { numbers, caseIds };
}

/** The first of them names a relative, who may come in his place once she has been on record for a year (73(2)). */
function familyOf(person: Person, { first, successor }: Cast) {
  if (person !== first) return { person };
  return { person, over: { members: [asMember(successor.login)] } };
}

/** The executor forgets him until the thirty days are over; his place is nevertheless that of his filing (74). */
async function decideLate(stage: DemoStage, { late, early }: Cast, files: readonly Filed[]): Promise<void> {
  const [{ caseId } = { caseId: '' }] = files;
  const { terms } = await late.does('readCase', { caseId });
  const due = terms.find(({ term }) => term === 'total')?.dueAt ?? stage.now;
  await stage.moveTo(new Date(Date.parse(due) + 60_000).toISOString());
  const { missed } = await until(late, caseId, (theCase) => theCase.missed.some(({ term }) => term === 'total'));
  const { flags } = await late.does<ReturnType<typeof StatusAnswer.parse>>('readStatus', { caseId });
  const [flag] = flags;
  stage.holds(missed.length > 0 && flag !== undefined, said.facts.wasLate);
  if (flag) stage.line(headOf(localDate(stage.now), '10.11'), said.missedWords(late.name, flag.label));
  await behindMoves(stage, early, { by: 1, act: () => register(stage, files) });
  const places = await Promise.all([placeOf(early), placeOf(late)]);
  stage.holds(places[0]?.place === places[0]?.listSize, said.facts.lastOfTen);
}

interface Moving {
  /** by how many the place of whoever stands behind changes */
  readonly by: number;
  readonly act: () => Promise<unknown>;
}

async function behindMoves(stage: DemoStage, behind: Person, { by, act }: Moving): Promise<void> {
  const { place: before = 0 } = await placeOf(behind);
  await act();
  const { place: after = 0 } = await placeOf(behind);
  stage.holds(after - before === by, said.facts.behindMoved);
}

/**
 * One is removed, complains, stands again until the second instance has answered, and is out once more; one leaves, and the first
 * comes back by a court: each moves those behind by one, and nobody else.
 */
async function outAndBack(
  stage: DemoStage,
  { removed, leaving, newcomer }: Cast,
  of: { readonly number: number; readonly leaving: string },
): Promise<void> {
  const { place: stood } = await placeOf(removed);
  const removal = await removedAndTold(stage, newcomer, { person: removed, number: of.number });
  await complainsInVain(stage, newcomer, { person: removed, removal });
  await stage.moveTo(morningOf('2018-09-03'));
  await behindMoves(stage, newcomer, { by: -1, act: () => leave(stage, leaving, of.leaving) });
  await tellStanding(stage, leaving);
  await behindMoves(stage, newcomer, { by: 1, act: () => restore(stage, removed, of.number) });
  const { place } = await tellStanding(stage, removed);
  stage.holds(place !== undefined && place === stood, said.facts.samePlace);
}

interface Removed {
  readonly person: Person;
  readonly number: number;
}

async function removedAndTold(stage: DemoStage, behind: Person, { person, number }: Removed): Promise<string> {
  let amendmentId = '';
  await behindMoves(stage, behind, {
    by: -1,
    act: async () => {
      ({ id: amendmentId } = await remove(stage, person, number));
    },
  });
  const { text } = await person.does<{ text: string }>('readAmendmentPaper', {
    amendmentId,
    type: 'AMENDMENT_DECISION',
  });
  const { place } = await tellStanding(stage, person);
  stage.holds(place === undefined, said.facts.standsNoMore);
  stage.say(said.noticeShown);
  stage.showHalf(text);
  return amendmentId;
}

const vainIn = (stage: DemoStage) => ({ outcome: 'NOT_SATISFIED', reasons: stage.written(answerTexts.vain) }) as const;

/** His complaint gives him his place back until it is answered, and ten working days more (APPK 96, X54). */
async function complainsInVain(
  stage: DemoStage,
  behind: Person,
  { person, removal }: { readonly person: Person; readonly removal: string },
): Promise<void> {
  await stage.moveTo(morningOf('2018-06-18'));
  await behindMoves(stage, behind, {
    by: 1,
    act: async () => answerAbove(stage, person, { ...vainIn(stage), id: (await complain(stage, person, removal)).id }),
  });
  await tellStanding(stage, person);
  await behindMoves(stage, behind, { by: -1, act: () => goesOn(stage, person, removal) });
  await tellStanding(stage, person);
}
