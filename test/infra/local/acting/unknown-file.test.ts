import { expect, it } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { openNow } from '#infra/local/acting/open-now.ts';
import { personOf } from '#infra/local/acting/person.ts';
import { inWordOfKind, unknownFile } from '#infra/local/acting/unknown-file.ts';
import { contents } from '#infra/local/people/contents.ts';

const body = { type: 'urn:kezek:problem:case-not-found', title: 'Заявление не найдено', cure: 'Проверьте номер' };

it('says of every kind of file in its own word that it is not shown, each another', () => {
  const titles = kinds.map(({ prefix }) => unknownFile[prefix]?.ru);
  expect(new Set(titles).size).toBe(kinds.length);
  expect(Object.keys(unknownFile).toSorted()).toEqual(kinds.map(({ prefix }) => prefix).toSorted());
});

it.each([
  ['complaint_1', 'Такой жалобы нет'],
  ['visit_1', 'Такого выезда на дом нет'],
  ['oldentry_1', 'Такой строки старого списка нет'],
])('names what %s is', (id, said) => {
  const told = inWordOfKind(body, ['why', 3, id], 'ru');
  expect(told).toMatchObject({ title: expect.stringContaining(said), cure: expect.stringContaining('другого органа') });
});

it('leaves any other problem, and what names no file, as the API says it', () => {
  const other = { ...body, type: 'urn:kezek:problem:recused' };
  expect(inWordOfKind(other, ['complaint_1'], 'ru')).toBe(other);
  expect(inWordOfKind(body, ['KZ-1'], 'ru')).toBe(body);
});

it('is what npm run as says of a file that is named alone', async () => {
  const acting = { stack: {} as never, person: personOf('uralsk-head', contents), language: 'ru' } as const;
  const asked = openNow(acting, 'complaint_1', async () => ({ status: 404, body }));
  await expect(asked).rejects.toThrow('Такой жалобы нет');
});
