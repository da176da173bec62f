import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicationStatuses } from '#domain/application/status.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { routes } from '#http/routes.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';
import { all } from '#test/builders/words/every-message.ts';

const now = '2018-03-05T06:00:00.000Z';
const names = new Set(routes.map(({ name }) => name));
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+|\n/);

/** Does it tell its reader to do something, or that he may? */
const asks = /(?:йте|ите|ьте)(?:сь)?(?!\p{L})|(?<!\p{L})(?:можно|можете|вправе)(?!\p{L})/iu;
/** Where somebody is to be turned to, told or come to. */
const place =
  /услугодател|отдел|центр|корпораци|администратор|\b1414\b|нему|ним|туда|сотрудник|названных|орган|куда|pki\.gov\.kz/iu;
/** When, or how, he turns again to where he was. */
const occasion = /повторно|по истечении|после|по подходящей вам категории/iu;

/** By what a sentence says, the operations in which it is done; `outside`: at a place that it names, in no operation. */
// biome-ignore format: a table, one thing that is asked a row
const done: readonly (readonly [RegExp, string])[] = [
  [/Проверьте введенные данные и обратитесь повторно/, 'openRequest openRequestAtDesk saveForm'],
  [/(?:обратиться|обратитесь) повторно/, 'openRequest openRequestAtDesk'],
  [/Вы можете подать новое заявление|При новой подаче|когда сдан полный пакет/, 'openRequest openRequestAtDesk'],
  [/Приложите копию документа/, 'startUpload confirmUpload'],
  [/Заполните форму, приложите документы и подпишите/, 'saveForm startUpload prepareRequest submitRequest'],
  [/Отправьте запрос снова/, 'prepareRequest submitRequest'],
  [/Место в очереди можно узнать/, 'readStatus queryStatus'],
  [/телефон, электронная почта или фактический адрес, обновите их/, 'prepareContacts changeContacts changeContactsAtDesk'],
  [/Введите еще раз/, 'startSession'],
  [/пароль забыт, его можно заменить/, 'createNonce openAccount giveIdentityCode'],
  [/Передайте документы работнику/, 'handPackage'],
  [/адрес регистрации или состав семьи, подайте там же заявление/, 'openRequest openRequestAtDesk saveForm'],
  [/Получите новый ключ и подпишите снова: pki/, 'outside'],
  [/Приходите с документом, удостоверяющим личность/, 'handOverResult'],
  [/Вы вправе обжаловать это решение/, 'outside'],
];
const rowOf = (sentence: string) => done.find(([said]) => said.test(sentence));

const told = [
  ...Object.values(all).map(({ body }) => body.ru),
  ...applicationStatuses.flatMap((status) => casesIn(status).map((theCase) => adviceOn(theCase, now).ru)),
];
/** Each with the one after it: a place may be told on a line of its own. */
const asking = new Map(
  told.flatMap((text) =>
    sentencesOf(text).flatMap((one, n, every) => (asks.test(one) ? [[one, every[n + 1] ?? '']] : [])),
  ) as [string, string][],
);

describe('a sentence of a message, or of a status, that asks something of its reader', () => {
  it.each([...asking])('is done in operations that there are, or at a place that it names: %s', (sentence, next) => {
    const operations = rowOf(sentence)?.[1].split(' ') ?? [];
    expect([sentence, operations]).not.toEqual([sentence, []]);
    expect(operations.filter((name) => name !== 'outside' && !names.has(name))).toEqual([]);
    if (operations.includes('outside')) expect(`${sentence} ${next}`).toMatch(place);
  });

  it('has a row here as long as it is told', () => {
    expect(done.filter(([said]) => ![...asking.keys()].some((sentence) => said.test(sentence))).map(String)).toEqual(
      [],
    );
  });
});

const functionsRoot = join(import.meta.dirname, '../../../functions');
const sources = readdirSync(functionsRoot, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const texts = sources.flatMap((name) =>
  [...readFileSync(join(functionsRoot, name), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(
    ([, plain, filled]) => plain ?? filled ?? '',
  ),
);
const saying = (verb: RegExp): readonly string[] => [
  ...new Set(texts.flatMap(sentencesOf).filter((one) => verb.test(one))),
];

describe('whoever is told to tell somebody something', () => {
  it.each(saying(/(?<!\p{L})(?:сообщите|уведомите|известите)(?!\p{L})/iu))('is told whom: %s', (sentence) => {
    expect(sentence).toMatch(place);
  });

  it.each(saying(/(?<!\p{L})обратитесь(?!\p{L})/iu))('and to turn to somebody, whom or when: %s', (sentence) => {
    expect(place.test(sentence) || occasion.test(sentence)).toBe(true);
  });

  it.each(saying(/хабарлаңыз/iu))('is told whom in Kazakh as well: %s', (sentence) => {
    expect(sentence).toMatch(/нөміріне|берушіге|соған|бөліміне|әкімшіге/iu);
  });
});
