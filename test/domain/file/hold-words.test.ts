import { describe, expect, it } from 'vitest';
import * as roundWords from '#domain/allocation/words/event-words.ts';
import * as requestWords from '#domain/application/words/event-words.ts';
import type { Typed } from '#domain/file/kind.ts';
import { neighbourOf } from '#domain/file/outcome.ts';
import { waitedFor } from '#domain/file/words/hold-sentence.ts';
import { holdRows, holdWords, type Neighbour } from '#domain/file/words/hold-words.ts';
import * as inventoryWords from '#domain/inventory/words/event-words.ts';
import { kinds } from '#domain/kinds.ts';
import * as offerWords from '#domain/offer/words/event-words.ts';
import type { Words } from '#domain/words.ts';

const languages = ['kk', 'ru', 'en'] as const;
const at = '2018-02-19T06:00:00.000Z';

const sentences: Readonly<Record<string, (event: never) => Words>> = {
  case: requestWords.sentenceOf,
  offer: offerWords.sentenceOf,
  allocation: roundWords.sentenceOf,
  inventory: inventoryWords.sentenceOf,
};

/** Every reason for which anything waits, by the kind and the step at which it does. */
const reasons: readonly (readonly [kind: string, step: string, cause: string, neighbour: Neighbour])[] = [
  ['case', 'query-registers', 'PERSONS_TIMEOUT', 'persons'],
  ['case', 'query-registers', 'NOTARY_TIMEOUT', 'notary'],
  ['case', 'verify-signature', 'LIST_STALE', 'revocationList'],
  ['case', 'verify-signature', 'TRUST_MISSING', 'trust'],
  ['case', 'verify-signature', 'GOST_NOT_CONFIGURED', 'gostEngine'],
  ['case', 'verify-signature', 'CALENDAR_2028', 'calendar'],
  ['case', 'send-request', 'TIMEOUT', 'gateway'],
  ['case', 'register-at-desk', 'TIMEOUT', 'desk'],
  ['case', 'register-in-e-akimat', 'TIMEOUT', 'eAkimat'],
  ['offer', 'check-candidate', 'PERSONS_TIMEOUT', 'persons'],
  ['offer', 'check-candidate', 'AMENDMENT_OPEN', 'amendment'],
  ['offer', 'check-candidate', 'AMENDMENT_SUCCESSOR', 'successor'],
  ['offer', 'check-candidate', 'HOUSED_ELSEWHERE', 'otherHousing'],
  ['offer', 'check-candidate', 'COMPLAINT_OPEN', 'complaint'],
  ['offer', 'check-candidate', 'CALENDAR_2028', 'calendar'],
  ['allocation', 'ask-candidates', 'OFFER_ELSEWHERE', 'otherOffer'],
  ['allocation', 'ask-candidates', 'FAMILY_ASKED', 'family'],
  ['allocation', 'ask-candidates', 'DWELLING_NOT_AVAILABLE', 'dwelling'],
  ['inventory', 'inventory-page', 'PERSONS_TIMEOUT', 'persons'],
];
const systems = ['persons', 'notary', 'gateway', 'desk', 'eAkimat', 'revocationList', 'trust'];

const kindNamed = (prefix: string) => {
  const found = kinds.find((kind) => kind.prefix === prefix);
  if (!found) throw new Error(`no kind ${prefix}`);
  return found;
};
const held = (type: string, step: string, cause: string) => ({ type, step, cause, nextTryAt: at }) as Typed as never;

describe('what a hold waits for (X304)', () => {
  it.each(reasons)('of %s at %s, by %s, is %s', (prefix, step, cause, neighbour) => {
    const kind = kindNamed(prefix);
    expect(neighbourOf(kind, step, cause)).toBe(neighbour);
    expect(waitedFor(kind, step, cause)).toEqual(holdRows[neighbour].name);
    for (const type of ['HoldBegan', 'HoldContinued']) {
      const said = sentences[prefix]?.(held(type, step, cause));
      for (const language of languages) expect(said?.[language]).toContain(`: ${holdRows[neighbour].name[language]}`);
      expect(
        [said?.kk, said?.ru, said?.en].map((text) =>
          /жауап бермей|не отвечает|does not answer|still does not/.test(text ?? ''),
        ),
      ).toEqual(Array(3).fill(systems.includes(neighbour)));
    }
  });

  it('is in the table of holds, each by a reason that is, and each kind that waits tells it', () => {
    expect(new Set(reasons.map(([, , , neighbour]) => neighbour))).toEqual(new Set(Object.keys(holdRows)));
    const waiting = kinds.flatMap(({ prefix, steps }) =>
      Object.entries(steps).flatMap(([step, { neighbour = {} }]) =>
        Object.keys(neighbour).length > 0 ? [[prefix, step, Object.values(neighbour)] as const] : [],
      ),
    );
    expect(new Set(waiting.map(([prefix]) => prefix))).toEqual(new Set(Object.keys(sentences)));
    for (const [prefix, step, neighbours] of waiting.filter(([, step]) => step !== 'carry-result'))
      for (const neighbour of neighbours)
        expect(reasons.some(([of, at, , by]) => of === prefix && at === step && by === neighbour)).toBe(true);
  });

  it('is told to its person as nothing else is, and as no silence where no system is silent', () => {
    const told = (Object.keys(holdRows) as Neighbour[]).map(
      (neighbour) => [neighbour, holdWords(neighbour, at)] as const,
    );
    for (const language of languages) {
      expect(new Set(told.map(([, text]) => text[language])).size).toBe(told.length);
      expect(new Set(Object.values(holdRows).map(({ name }) => name[language])).size).toBe(told.length);
    }
    for (const [neighbour, { en }] of told) expect(/does not answer/.test(en)).toBe(systems.includes(neighbour));
  });

  it('is the decision about the entry where an offer waits for that, in every language', () => {
    const said = offerWords.sentenceOf(held('HoldBegan', 'check-candidate', 'AMENDMENT_OPEN'));
    expect(said).toEqual({
      kk: 'Күту басталды: Жазба туралы шешім',
      ru: 'Начато ожидание: Решение о записи',
      en: 'The wait begins: The decision about the entry',
    });
  });
});
