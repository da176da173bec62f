import { describe, expect, it } from 'vitest';
import * as written from '#infra/local/demo/written.ts';
import { inFile, type Written } from '#infra/local/demo/written.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';

const isWritten = (each: unknown): each is Written => typeof each === 'object' && each !== null && 'kk' in each;
const groups: readonly object[] = Object.values(written).filter((each) => typeof each === 'object');
const all: readonly Written[] = [
  written.homeAddress(3),
  ...groups.flatMap((group) => (isWritten(group) ? [group] : Object.values(group))),
];

describe('what people of the stories write', () => {
  it('stands in the file in Kazakh, and in Russian where the regulation is told in it', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.flatMap((each) => foreignIn(inFile(each, 'ru'), 'ru'))).toEqual([]);
    expect(all.map((each) => inFile(each, 'en'))).toEqual(all.map(({ kk }) => kk));
    expect(all.filter(({ kk, ru }) => kk === ru)).toEqual([]);
  });
});
