import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { inPresentNames } from '#domain/file/former-names.ts';
import { holdBounds } from '#domain/file/hold-bounds.ts';
import { neighbourOf, outcomeOf, roundOf, stepNamed } from '#domain/file/outcome.ts';
import { holdWords } from '#domain/file/words/hold-words.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const { steps } = application;

describe('the name of a step', () => {
  it.each<[name: string, wanted: 'task' | 'hold', present: string, why: string]>([
    ['draft-result', 'task', 'draft-result', 'its present one'],
    ['5.4', 'task', 'draft-result', 'the paragraph, asked for a person'],
    ['5.4', 'hold', 'register-in-e-akimat', 'the same paragraph, asked for a neighbour'],
    ['8.7', 'task', 'sign-request', 'the operator’s signature'],
    ['8.7', 'hold', 'send-request', 'the gateway after it'],
    ['sending', 'hold', 'send-request', 'an older word'],
    ['5.2', 'hold', '5.2', 'a step of a person is held by no neighbour'],
    ['9.9', 'task', '9.9', 'nobody knows it'],
  ])('%s, said of a %s, is %s now: %s', (name, wanted, present) => {
    expect(stepNamed(steps, name, wanted)).toBe(present);
  });

  it('is translated in a stored file, in its task and in its holds, and nothing else is touched', () => {
    const stored = {
      id: 'case_1',
      task: { step: '5.4', role: 'executor' },
      holds: { '5.4': { tries: 1 }, '8.4': { tries: 2 } },
    };
    expect(inPresentNames(steps, stored)).toEqual({
      id: 'case_1',
      task: { step: 'draft-result', role: 'executor' },
      holds: { 'register-in-e-akimat': { tries: 1 }, 'query-registers': { tries: 2 } },
    });
    expect(inPresentNames(steps, { id: 'case_1', task: null, holds: 'none' })).toEqual({
      id: 'case_1',
      task: null,
      holds: 'none',
    });
    expect(inPresentNames(steps, { id: 'case_1' })).toEqual({ id: 'case_1' });
  });
});

describe('what a step answers', () => {
  const drafted = caseIn('AWAITING_SIGNATURE');
  const returned = { ...caseIn('UNDER_EXAMINATION'), rounds: { 'draft-result': 1, 'sign-result': 1 } };

  it('is nothing until the file knows', () => {
    expect(outcomeOf(application, caseIn('UNDER_EXAMINATION'), 'draft-result')).toBeUndefined();
    expect(outcomeOf(application, drafted, 'draft-result')).toBe('drafted');
    expect(outcomeOf(application, drafted, 'no such step')).toBeUndefined();
  });

  it('is the answer of its own round to whoever still waits for an earlier one (X43)', () => {
    expect([roundOf(drafted, 'draft-result'), roundOf(returned, 'draft-result')]).toEqual([0, 1]);
    expect(outcomeOf(application, returned, 'draft-result')).toBeUndefined();
    expect(outcomeOf(application, returned, 'draft-result', 0)).toBe('drafted');
    expect(outcomeOf(application, returned, 'sign-result', 0)).toBe('returned');
  });

  it('is that the request was withdrawn, whatever the step (X21)', () => {
    expect(outcomeOf(application, { ...returned, status: 'WITHDRAWN' }, 'draft-result')).toBe('withdrawn');
  });
});

describe('a neighbour that is waited for (X33)', () => {
  it.each([
    ['query-registers', 'NOTARY_TIMEOUT', 'notary'],
    ['query-registers', 'PERSONS_TIMEOUT', 'persons'],
    ['verify-signature', 'ANY', 'revocationList'],
    ['send-request', 'ANY', 'gateway'],
    ['register-at-desk', 'ANY', 'desk'],
    ['register-in-e-akimat', 'ANY', 'eAkimat'],
  ])('at %s, for the cause %s, is %s', (step, cause, neighbour) => {
    expect(neighbourOf(application, step, cause)).toBe(neighbour);
  });

  it.each(['draft-result', 'no such step'])('is nobody at %s', (step) => {
    expect(() => neighbourOf(application, step, 'ANY')).toThrow(`no neighbour is asked at ${step}`);
  });

  it('is asked again after a minute, doubling to an hour', () => {
    expect([0, 1, 2, 5, 6, 7, 1000].map(holdBounds.secondsAfter)).toEqual([60, 120, 240, 1920, 3600, 3600, 3600]);
  });

  it('is waited for by a new attempt of the machine after every thousandth try', () => {
    expect([1, 999, 1000, 1001, 2000].map(holdBounds.endsAttempt)).toEqual([false, false, true, false, true]);
  });

  it('is named to the person, with since when', () => {
    const calendar = holdWords('calendar', '2018-02-19T06:00:00.000Z');
    expect(calendar.ru).toBe(
      'Рабочий календарь нужного года еще не внесен. Начиная с: 19.02.2018 11:00. Запрос сохранен, отправлять повторно не нужно. Момент очередности не меняется.',
    );
    const said = holdWords('persons', '2018-02-19T06:00:00.000Z');
    expect(said.en).toMatch(
      /^A state system does not answer for the time being: State database of natural persons. Since: 19 February 2018, 11:00. /,
    );
    expect(said.kk).toMatch(
      /^Мемлекеттік жүйе уақытша жауап бермей тұр: Жеке тұлғалардың мемлекеттік деректер қоры \(ЖТ МДҚ\). Осы уақыттан бері: /,
    );
    expect(said.ru).toMatch(
      /^Временно не отвечает государственная система: Государственная база данных физических лиц \(ГБД ФЛ\). Начиная с: /,
    );
    const signature = holdWords('revocationList', '2018-02-19T06:00:00.000Z');
    expect(signature.kk).toMatch(
      /^[^.]+\. Мемлекеттік жүйе уақытша жауап бермей тұр: Қайтарылған \(күші жойылған\) ЭЦҚ тіркеу куәліктерінің тізімі/,
    );
    expect(signature.ru).toMatch(/^[^.]+\. Временно не отвечает государственная система: Список отозванных/);
    expect(signature.en).toMatch(
      /^[^.]+\. A state system does not answer for the time being: Revocation list of signing certificates\. /,
    );
  });

  it('is of the engine that is not configured where a signature is by a national key, and says that it is no refusal', () => {
    const waitsFor = (cause: string) => neighbourOf(application, 'verify-signature', cause);
    expect(waitsFor('GOST_NOT_CONFIGURED')).toBe('gostEngine');
    expect(['TRUST_MISSING', 'TRUST_UNREADABLE'].map(waitsFor)).toEqual(['trust', 'trust']);
    expect(['LIST_STALE', 'LIST_FORGED'].map(waitsFor)).toEqual(['revocationList', 'revocationList']);
    const said = holdWords('gostEngine', '2018-02-19T06:00:00.000Z');
    expect(said.ru).toBe(
      'Ключ ГОСТ мы пока не проверяем; это не отказ. Подойдет ключ RSA. ' +
        'Запрос сохранен, отправлять повторно не нужно. Момент очередности не меняется.',
    );
    expect(said.kk).toContain('бұл бас тарту емес. RSA кілті жарайды. Сұраныс сақталды');
  });
});
