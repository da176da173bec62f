import { describe, expect, it } from 'vitest';
import { type Words, words } from '#domain/words.ts';
import { listsAndNight } from '#infra/local/demo/days.ts';
import * as ofLists from '#infra/local/demo/lists/list-words.ts';
import * as ofRemoval from '#infra/local/demo/lists/removal-words.ts';
import { foreignIn } from '#test/builders/told-in.ts';

const name = '№ 7';
const some = words('тізім', 'список', 'list');
const still = (all: object): Words[] =>
  Object.values(all).filter((each): each is Words => typeof each === 'object' && 'kk' in each);

const all: readonly Words[] = [
  ...still(ofLists),
  ofLists.listedWords(some, 3),
  ...still(ofRemoval),
  ofRemoval.behindWords(name, 3, 2),
  ofRemoval.publicRemoval(3),
];

describe.each(['kk', 'ru', 'en'] as const)('what is told of the six lists in %s', (language) => {
  it('is told in that language', () => {
    expect(all.flatMap((each) => foreignIn(each[language], language))).toEqual([]);
  });
});

describe('the days of the six lists', () => {
  it('are of the law by which there are six (67(1)(1-2)), and end with the night that publishes them', () => {
    expect(listsAndNight(undefined).first > '2020-01-01').toBe(true);
    expect(listsAndNight('2026-11-29').last > '2026-12-01').toBe(true);
  });
});
