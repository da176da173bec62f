import { describe, expect, it } from 'vitest';
import { amendmentStatuses } from '#domain/amendment/status.ts';
import { statusWords } from '#domain/amendment/words/status-words.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import { stepLabels } from '#domain/regulation/step-labels.ts';
import { type Words, words } from '#domain/words.ts';
import * as asWords from '#infra/local/acting/as-words.ts';
import { everybody } from '#infra/local/acting/everybody.ts';
import { openNow } from '#infra/local/acting/open-now.ts';
import { perform } from '#infra/local/acting/perform.ts';
import { type LocalLogin, personOf, routeFor } from '#infra/local/acting/person.ts';
import { problemTold } from '#infra/local/acting/problem-told.ts';
import { contents } from '#infra/local/people/contents.ts';
import { Advice } from '#infra/running/advice.ts';
import { inLanguage, worded } from '#infra/running/worded.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';

const citizen = personOf('citizen-1', contents);
const head = personOf('uralsk-head', contents);
const languages = ['kk', 'ru', 'en'] as const;

/** Logins and operations are the same in every language. */
const known = new Set([
  'supervisor',
  'auditor',
  'contact',
  'quality',
  'nobody',
  'fly',
  'scan',
  'pdf',
  'json',
  'login',
  'label',
]);
const foreign = (text: string, language: (typeof languages)[number]) =>
  text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('npm run as --'))
    .flatMap((line) => foreignIn(line.replace(/\b[a-z]+-(?:[a-z]+)(?:-\d)?\b/g, ' '), language))
    .filter((word) => !known.has(word.toLowerCase()));

describe.each(languages)('what npm run as tells in %s', (language) => {
  it('names everybody and what each is for in that language', () => {
    expect(foreign(everybody(contents, language), language)).toEqual([]);
  });

  it.each(Object.keys(statusLabels) as (keyof typeof statusLabels)[])(
    'says how a request stands in words, beside its code: %s',
    async (status) => {
      const body = {
        type: 'urn:kezek:problem:centre-closed',
        id: 'case_1',
        status,
        publicStatus: statusLabels[status],
        allowed: ['SeeCase'],
      };
      const [line = ''] = await openNow({ stack: {} as never, person: citizen, language }, 'case_1', async () => ({
        status: 200,
        body,
      }));
      expect(line).toContain(`${status} (${statusLabels[status][language]})`);
      expect(foreign(line, language)).toEqual([]);
    },
  );

  it.each(amendmentStatuses)('says the same of what is decided about an entry: %s', async (status) => {
    const body = { id: 'amendment_1', status, publicStatus: statusWords(status), allowed: ['SeeCase'] };
    const acting = { stack: {} as never, person: citizen, language };
    const [line = ''] = await openNow(acting, 'amendment_1', async () => ({ status: 200, body }));
    expect(line).toBe(`  amendment_1 ${status} (${statusWords(status)[language]}): readAmendment`);
    expect(foreign(line, language)).toEqual([]);
  });

  it('says which step waits for an official, and not its paragraph alone', async () => {
    const item = { caseId: 'case_1', step: '5.2', label: stepLabels['5.2'], allowed: [] };
    const acting = { stack: {} as never, person: head, language };
    const [line = ''] = await openNow(acting, undefined, async () => ({ status: 200, body: { items: [item] } }));
    expect(line).toContain(`5.2 (${stepLabels['5.2'][language]})`);
    expect(foreign(line, language)).toEqual([]);
  });

  it('tells a problem of the API by its own words, with ours around them', () => {
    const told = { kk: 'Болмайды', ru: 'Нельзя', en: 'Impossible' }[language];
    const body = {
      title: told,
      cure: told,
      paragraph: '5.2',
      fields: [{ field: 'body', problem: told }],
      missing: ['D7'],
    };
    expect(
      foreign(
        problemTold({ status: 409, body, askedAt: '2026-11-29T17:00:00.000Z' }, language).replace('body', ''),
        language,
      ),
    ).toEqual([]);
  });

  it('is whole of its own words, whatever they are about', () => {
    const { faults, mayNow, paragraphWords, missingWords, alreadyFiledWords, ...fixed } = asWords;
    const about = Object.values(faults).map((fault) =>
      (fault as (...said: unknown[]) => Words)('citizen-1', 'citizen-2', '5.2'),
    );
    const all = [
      ...Object.values(fixed),
      mayNow('citizen-1'),
      paragraphWords('5.2'),
      missingWords('D7'),
      alreadyFiledWords('12:00', 'KZ-1'),
      ...about,
    ];
    expect(all.flatMap((said) => foreign(said[language], language))).toEqual([]);
  });

  const nowhere = { apiUrl: 'http://127.0.0.1:1', clockFile: '/none', folder: '/none' } as never;
  const acting = { stack: nowhere, person: citizen, language };
  it.each<[string, () => unknown]>([
    ['nobody has that login', () => personOf('citizen-99', contents)],
    ['there is no such operation', () => routeFor(citizen, 'fly')],
    ['it is not for him', () => routeFor(citizen, 'signPapers')],
    ['something is not said', () => perform(acting, 'readCase')],
    ['too much is said', () => perform(acting, 'listRequests', { fly: 1 })],
    ['there is no such file', () => perform(acting, 'startUpload', { caseId: 'case_1', file: '/0.pdf' })],
    ['nothing answers', () => perform(acting, 'listRequests')],
  ])('says in it why nothing was done: %s', async (_, act) => {
    const done = inLanguage(language, async () => void (await act()));
    const said = await done.then(
      () => 'done',
      (error: Error) => error.message,
    );
    expect(foreign(said, language)).toEqual([]);
    expect(said).not.toBe('done');
  });
});

it('leaves alone an error that knows no languages, and tells one in English until it is asked', async () => {
  const error = worded(words('бір', 'один', 'one'), (said) => new Advice(said));
  expect([error instanceof Advice, error.message]).toEqual([true, 'one']);
  await expect(inLanguage('kk', () => Promise.reject(new Error('plain')))).rejects.toThrow('plain');
  await expect(inLanguage('kk', () => Promise.reject(error))).rejects.toThrow('бір');
});

it('puts neighbours of whom the same is said into one line', () => {
  const about = words('бір', 'один', 'one');
  const person = (login: string, said = about) =>
    ({ ...citizen, login, about: said }) as Extract<LocalLogin, { is: 'citizen' }>;
  const citizens = [
    person('citizen-1', words('екі', 'два', 'two')),
    person('citizen-2'),
    person('citizen-3'),
    person('citizen-4'),
  ];
  expect(everybody({ citizens, staff: [] }, 'en').split('\n').slice(1, 3)).toEqual([
    '  citizen-1      two',
    '  citizen-2 … 4  one',
  ]);
});
