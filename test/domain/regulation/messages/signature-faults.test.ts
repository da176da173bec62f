import { describe, expect, it } from 'vitest';
import { anew } from '#domain/application/words/place/moment-words.ts';
import { signatureRefused } from '#domain/file/papers/signer.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { gostWords, signatureFault, signatureFaultIds } from '#domain/regulation/messages/signature-faults.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';

const on = '2017-09-30';
const moment = anew;
const appeal = { organisation: providerName('uralsk', on), lastDay: '2018-01-04' };
const languages = ['kk', 'ru', 'en'] as const;

describe.each(signatureFaultIds)('the fault %s of a signature (10.6, 10.7)', (fault) => {
  it.each(['citizen', 'official'] as const)(
    'is told a %s with what to do, in whole sentences of each language',
    (told) => {
      const { what, cure } = signatureFault(fault, on, told);
      for (const text of [what, cure].flatMap((words) => languages.map((language) => words[language]))) {
        expect(text).toMatch(/^\p{Lu}.{8,}\.$/u);
        expect(text).not.toMatch(/undefined|–:|[{}]/);
      }
      expect(new Set([...Object.values(what), ...Object.values(cure)]).size).toBe(6);
    },
  );

  it('stands in the message of 10.7 and in the answer of the door by the same words', () => {
    const { what, cure } = signatureFault(fault, on);
    const message = messages.M7({ fault, on, moment, appeal });
    const refused = signatureRefused({ fault, on: `${on}T06:00:00.000Z` }, 'citizen').fields?.[0];
    expect(refused?.problem).toBe(fault);
    for (const language of languages) {
      for (const words of [what, cure]) {
        expect(message.body[language]).toContain(words[language]);
        expect(refused?.cure?.[language]).toContain(words[language]);
      }
    }
  });
});

describe('faults that people take for one', () => {
  it.each([
    ['WRONG_KEY_USAGE', 'citizen', 'Выбран ключ для входа (AUTH). Выберите ключ для подписи.'],
    ['WRONG_ROLE', 'citizen', 'Это свидетельство организации. Подпишите свидетельством физического лица.'],
    ['IIN_MISMATCH', 'official', 'Регистрационное свидетельство выдано другому человеку. Подпишите своим ключом.'],
  ] as const)('%s of a %s is named by itself', (fault, told, text) => {
    const { what, cure } = signatureFault(fault, undefined, told);
    expect(`${what.ru} ${cure.ru}`).toBe(text);
  });

  it('never bids an official sign with the key of a natural person', () => {
    for (const fault of signatureFaultIds) {
      expect(signatureFault(fault, on, 'official').cure.ru).not.toContain('физического лица');
    }
  });

  it('that older events name and nothing finds any more did not pass the check', () => {
    expect(signatureFault('GOST_NEEDS_ADAPTER').what.ru).toBe('ЭЦП не прошла проверку.');
  });

  it('leave a date out where none is known', () => {
    for (const fault of ['EXPIRED', 'NOT_YET_VALID'] as const) {
      expect(signatureFault(fault).what.ru).toMatch(/^[^:–]+\.$/);
      expect(signatureFault(fault, on).what.ru).toContain(': 30.09.2017.');
    }
  });

  it('a national key is no fault: what is said of it says so', () => {
    expect(gostWords.what.ru).toContain('это не отказ');
    expect(signatureFaultIds).not.toContain('GOST_NOT_CONFIGURED');
  });
});
