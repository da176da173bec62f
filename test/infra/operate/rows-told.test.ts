import { describe, expect, it } from 'vitest';
import { changeRowContactsAtDesk, correctRow } from '#casework/acts/taking-in/mend-row.ts';
import { oldListKey } from '#domain/old-list/kind.ts';
import { oldListStatuses } from '#domain/old-list/status.ts';
import { headingOf, presentOf } from '#infra/operate/cases/case-standing.ts';
import { storyOf } from '#infra/operate/cases/case-story.ts';
import { findFile } from '#infra/operate/cases/find-case.ts';
import { detailByRows, turnOf } from '#infra/operate/cases/rows-detailed.ts';
import { anOldList } from '#test/builders/old-lists/an-old-list-file.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { officials, operator } from '#test/scenarios/harness/cast.ts';
import { ofOldList } from '#test/scenarios/harness/of-old-list.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const languages = ['kk', 'ru', 'en'] as const;
const identityDocument = { number: '012345678', issuedOn: '2015-05-05' };
const { iin } = citizen(1);

/** A list with two rows, of which one was mended at a desk and by its office, and whose family’s needs were said. */
async function told() {
  const { service, theRow } = await ofOldList();
  const { deps, store } = service;
  const { id: oldEntryId } = await theRow();
  const shown = { iin, identityDocument };
  const contacts = { phone: '+77015556677' };
  await actAtOnce(service, operator, (acting) =>
    changeRowContactsAtDesk({ oldEntryId, contacts, ...shown }, acting, deps),
  );
  const source = { kind: 'DOCUMENT', name: 'Куәлік' } as const;
  const slip = { oldEntryId, field: 'surname', value: 'Жаңаев', reason: 'Қате', source } as const;
  await actAtOnce(service, officials.executor, (acting) => correctRow(slip, acting, deps));
  const needs = await allocating(service).saysNeedsAtDesk({
    caseId: oldEntryId,
    needs: { expectsChild: true },
    ...shown,
  });
  const list = await deps.cases.claim(oldListKey({ provider: 'uralsk', list: 'public-sector' }));
  return async (language: (typeof languages)[number]) => {
    const lines: string[] = [];
    for (const id of [oldEntryId, list?.file ?? '', needs]) {
      const one = await findFile(id, { cases: store, lists: store.lists }, language);
      const journal = await store.journal(one.kind, id);
      lines.push(headingOf(one, language), ...storyOf(one, journal, language), ...presentOf(one, language));
    }
    return lines;
  };
}

describe('what npm run case tells of rows of old lists, of the lists, and of needs', () => {
  it('is which row of which list, which cells and by whom, how many rows under which numbers, and how needs were said', async () => {
    const lines = await (await told())('ru');
    const text = lines.join('\n');
    for (const said of [
      /номер на учете 1 {2}oldentry_/,
      /поставлен на учет из старого списка \(oldlist_\w+, строка 1\)/,
      'человеком из старого списка (телефон; в отделе по документу)',
      'исправлено по документу (фамилия)',
      'Начато внесение старого списка (строк 2, файл',
      'Переданы строки старого списка (страница 1, строк 2)',
      '(первый порядковый номер 1)',
      '(по строку 2 включительно; порядковые номера 1–2)',
      /нужно семье от жилища \(в отделе по документу\)/,
    ])
      expect(text).toMatch(said);
    for (const secret of [iin, 'Жаңаев', '+7701', identityDocument.number]) expect(text).not.toContain(secret);
  });

  it.each(languages)('is in no other language: %s', async (language) => {
    const lines = await (await told())(language);
    const turns = oldListStatuses.map((status) => turnOf(anOldList({ status, leftOut: [3], twice: 1 }))[language]);
    const strange = [...lines, ...turns].flatMap((line) =>
      foreignIn(
        line.replaceAll(/npm run import|askOldListConfirmation|[a-z]+_[0-9A-Z]{26}|(?:ab){6}/g, ' '),
        language,
      ).map((word) => `${word}: ${line}`),
    );
    expect(strange).toEqual([]);
  });

  it('names by whom two have confirmed it, who came in his place, what it replaces, and nothing of what the frame does', () => {
    const record = { id: 'record_1', mac: '' };
    const mended = { record, quality: [] };
    const contacts = { type: 'RowContactsChanged' as const, ...mended, fields: ['consent' as const] };
    expect(detailByRows({ ...contacts, by: 'representative' })?.en).toBe('consent; at a desk, another by his power');
    expect(detailByRows({ ...contacts, signature: { sha256: '', versionId: '' } } as never)?.en).toBe(
      'consent; by his signature',
    );
    const left = { type: 'RowLeavingTaken', amendment: 'amendment_1' } as never;
    expect(detailByRows(left)?.en).toBe('amendment_1; at a desk by his document');
    const person = { type: 'RowPersonCorrected', confirmation: 'confirmation_1' } as never;
    expect(detailByRows(person)?.en).toBe('confirmation_1');
    expect(detailByRows({ type: 'NeedsSaid', found: 'needs_1' } as never)?.en).toContain('instead of needs_1');
    expect(detailByRows({ type: 'OldListSealed' } as never)).toBeUndefined();
  });
});
