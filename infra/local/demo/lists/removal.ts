import { localDate } from '#domain/time/local-date.ts';
import type { ComplaintView } from '#http/views/files/complaint-view.ts';
import type { DemoStage } from '../stage.ts';
import { answerTexts } from '../written.ts';
import { remove, untilItIs } from '../year/amendments.ts';
import { answerAbove, complain } from '../year/complaints.ts';
import { headOf } from '../year/head-words.ts';
import type { Person } from '../year/people.ts';
import { placeOf } from '../year/places.ts';
import { yearList } from '../year/requests.ts';
import { tellStanding } from '../year/told-places.ts';
import { facts as must } from '../year/year-words.ts';
import { fillLists, onYearList, type Standing } from './listed.ts';
import { tellActs } from './public-acts.ts';
import * as said from './removal-words.ts';

const answerIn = (stage: DemoStage) =>
  ({
    outcome: 'SATISFIED',
    owed: 'RESTORE',
    reasons: stage.written(answerTexts.satisfied),
    act: stage.written(answerTexts.act),
  }) as const;

/** Somebody is removed for a dwelling of his namesake, complains, stands again meanwhile, is right, and has his old place (X54). */
export async function removalComplainedOf(stage: DemoStage): Promise<void> {
  await fillLists(stage);
  stage.heading(said.removalHeading);
  await stage.moveTo('2020-02-10T10:00:00+05:00');
  const [person, behind] = (await onYearList(stage)).slice(-2);
  if (!person || !behind) throw new Error('nobody stands behind another');
  const removal = await tellBehind(stage, behind, async () => {
    const file = await remove(stage, person, person.registerNumber);
    await tellStanding(stage, person);
    return file;
  });
  await stage.moveTo('2020-02-12T10:00:00+05:00');
  const filed = await tellBehind(stage, behind, async () => {
    const file = await complain(stage, person, removal.id);
    await showPaper(stage, person, file, 'COMPLAINT_RECEIPT');
    await tellStanding(stage, person);
    return file;
  });
  await answerAbove(stage, person, { ...answerIn(stage), id: filed.id });
  await showPaper(stage, person, filed, 'COMPLAINT_ANSWER');
  const { publicStatus } = await untilItIs(person, removal.id, 'NOT_AMENDED');
  stage.line(headOf(localDate(stage.now), 'APPK 100'), publicStatus);
  const { place } = await tellStanding(stage, person);
  stage.holds(place === person.place, must.samePlace);
  for (const figure of ['removed', 'complaints', 'suspended', 'complaintsAnswered', 'upheld'] as const)
    stage.reportCounts(figure, 1);
  const heading = said.publicRemoval(person.registerNumber);
  stage.outsidersSee({
    list: yearList,
    tell: (lines) => tellActs(stage, { heading, lines, isShown: ({ number }) => number === person.registerNumber }),
  });
}

/** An act, and what it was to whoever stands behind. */
async function tellBehind<T>(stage: DemoStage, behind: Standing, act: () => Promise<T>): Promise<T> {
  const { place: before = 0 } = await placeOf(behind);
  const done = await act();
  const { place: after = 0 } = await placeOf(behind);
  stage.holds(Math.abs(after - before) === 1, must.behindMoved);
  stage.line(headOf(localDate(stage.now), '74'), said.behindWords(behind.name, before, after));
  return done;
}

async function showPaper(
  stage: DemoStage,
  person: Person,
  { id: complaintId }: Pick<ComplaintView, 'id'>,
  type: 'COMPLAINT_RECEIPT' | 'COMPLAINT_ANSWER',
): Promise<void> {
  const { text } = await person.does<{ text: string }>('readComplaintPaper', { complaintId, type });
  stage.say(type === 'COMPLAINT_RECEIPT' ? said.receiptShown : said.answerShown);
  stage.showHalf(text);
}
