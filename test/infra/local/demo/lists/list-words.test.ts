import { describe, expect, it } from 'vitest';
import { foundProposal } from '#domain/regulation/amendments/found-facts.ts';
import { type Words, words } from '#domain/words.ts';
import { listsAndNight, nightAfter } from '#infra/local/demo/days.ts';
import * as ofInventory from '#infra/local/demo/lists/inventory-words.ts';
import * as ofLists from '#infra/local/demo/lists/list-words.ts';
import * as ofRemoval from '#infra/local/demo/lists/removal-words.ts';
import * as ofRound from '#infra/local/demo/lists/round-words.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';

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
  ...still(ofRound),
  ...Object.values(ofRound.facts),
  ofRound.shareWords({ list: some, people: 3, share: '1/5', balance: '−2/3' }),
  ofRound.listNumber(2),
  ofRound.floorWords(10, 2),
  ofRound.askedWords({ list: 2, by: 'BALANCE', instead: 4, name, number: 3, passed: [] }),
  ...(['FLOOR', 'BALANCE', 'OVERRIDE'] as const).map((by) =>
    ofRound.askedWords({ list: 2, by, name, number: 3, passed: [{ entry: 'one', reasons: ['AREA_TOO_SMALL'] }] }),
  ),
  ofRound.askedWords({ list: 2, by: 'FLOOR', name, number: 3, passed: [] }),
  ofRound.homeHead(1, 16.5),
  ofRound.offeredWords(name, some, '2020-03-26'),
  ofRound.refusedWords(name, 3),
  ofRound.nextWords(name, 3),
  ofRound.unfitWords(name),
  ofRound.withdrawnReadWords(name, some, 3),
  ofRound.givenWords(9, '2020-03-16'),
  ofRound.whyHeading(name),
  ofRound.replayHeading('7'),
  ...still(ofInventory),
  ...Object.values(ofInventory.facts),
  ofInventory.progressWords(some, 3),
  ofInventory.doneWords(some, { looked: 15, spared: 3, proposed: 3 }),
  ofInventory.answeredWords(name, ''),
  ofInventory.correctedWords(name),
  ofInventory.decidedWords(name, some),
  ofInventory.waitingWords(name, some, '2020-05-18'),
];

describe.each(['kk', 'ru', 'en'] as const)('what is told of the six lists in %s', (language) => {
  it('is told in that language', () => {
    expect(all.flatMap((each) => foreignIn(each[language], language))).toEqual([]);
  });
});

describe('what an inventory has found', () => {
  it('is told in the language that is asked, of a fact that is written in both', () => {
    const found = foundProposal('DEATH', '2020-04-21').facts[0];
    if (!found) throw new Error('nothing was found');
    const { kk, ru, en } = ofInventory.proposalWords({ name, ground: some, ...found, source: found.source.name });
    expect([foreignIn(kk, 'kk'), foreignIn(ru, 'ru'), foreignIn(en, 'en')]).toEqual([[], [], []]);
    expect(kk).toContain('Тізілім бойынша қайтыс болған (ЖТ МДҚ, 21.04.2020)');
    expect(ru).toContain('По реестру – смерть (ГБД ФЛ, 21.04.2020)');
  });
});

describe('the days of the six lists', () => {
  it('are of the law by which there are six (67(1)(1-2)), and end with the night that publishes them', () => {
    expect(listsAndNight(undefined).first > '2020-01-01').toBe(true);
    expect(listsAndNight('2026-11-29').last > nightAfter('2026-11-30')).toBe(true);
  });
});
