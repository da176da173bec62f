import { describe, expect, it } from 'vitest';
import { type Words, words } from '#domain/words.ts';
import { suspensionOverWords } from '#infra/local/demo/year/complaint-words.ts';
import { headOf } from '#infra/local/demo/year/head-words.ts';
import * as said from '#infra/local/demo/year/year-words.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';

const name = '№ 7';
const some = words('тізім', 'список', 'list');
const placed = { place: 1, listSize: 2 };
const { facts, changeNames, programSays, ...others } = said;

const all: readonly Words[] = [
  ...Object.values(facts),
  ...Object.values(changeNames),
  programSays.agrees,
  programSays.place(3, 7),
  programSays.foundOut,
  suspensionOverWords(name),
  ...Object.values(others).filter((each): each is Words => typeof each === 'object'),
  said.filedWords(name, 'KZ-2018-79X8T8FM-X'),
  ...[undefined, some].map((elsewhere) => said.registeredWords(name, { ...placed, number: 7, elsewhere })),
  ...[undefined, 3].map((place) => said.standsWords(name, some, place)),
  said.missedWords(name, some),
  said.proposedWords(name, some),
  said.answeredWords(name),
  said.restorationWords(name, some),
  said.leavingWords(name, '13.09.18'),
  said.changedWords(name, some, placed),
  said.changeFiledWords(name, some, '7'),
  said.succeededWords(name, name, placed),
  said.listHeading('13.09.18'),
  ...[undefined, some].flatMap((list) => [said.thenAt('13.09.18', list), said.nowAt('13.09.18', list)]),
  ...[true, false].map((isLater) => said.publishedAfter('2026-11-30', { isLater })),
  said.ownProof(name),
  said.tampered(7),
];

describe.each(['kk', 'ru', 'en'] as const)('the year of a list in %s', (language) => {
  it('is told in that language', () => {
    expect(all.flatMap((each) => foreignIn(each[language], language))).toEqual([]);
  });

  it('leaves room between the margin and what stands beside it', () => {
    for (const paragraph of ['10.5', '73(1)(1)', 'APPK 64(9)', 'APPK 155'])
      expect(headOf('2018-09-03', paragraph)[language].length).toBeLessThan(20);
  });
});
