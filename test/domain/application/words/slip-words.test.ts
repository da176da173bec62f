import { describe, expect, it } from 'vitest';
import { allowed } from '#domain/application/allowed-actions.ts';
import { slipWords } from '#domain/application/words/slip-words.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import { localDate } from '#domain/time/local-date.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const now = '2018-02-20T07:00:00.000Z';
const languages = ['kk', 'ru', 'en'] as const;
const rows: Readonly<Record<string, Partial<Record<string, readonly string[]>>>> = allowed;
const onTheWay = [
  'AWAITING_OPERATOR_SIGNATURE',
  'BEING_SENT',
  'CHECKING_DOCUMENTS',
  'ACCEPTED',
  'AWAITING_RESOLUTION',
  'UNDER_EXAMINATION',
  'AWAITING_SIGNATURE',
] as const;

describe('to whom somebody is sent whose form was corrected wrongly (X57)', () => {
  it.each(onTheWay)('is an office that corrects it, now or before it is signed: %s', (status) => {
    const theCase = caseIn(status, 'corporation');
    const { centre, provider } = theCase;
    if (!centre || !provider) throw new Error('a filed request has both');
    const said = slipWords({ at: now, personRef: 'applicant', field: 'name' }, theCase, now);
    const later = onTheWay.slice(onTheWay.indexOf(status));
    const mayCorrect = (role: string) => rows[status]?.[role]?.includes('CorrectSlip') === true;
    const mayLater = later.some((one) =>
      ['registrar', 'executor'].some((role) => rows[one]?.[role]?.includes('CorrectSlip')),
    );
    for (const language of languages) {
      const [desk, body] = [centreNameOf(centre, localDate(now)), providerName(provider, localDate(now))];
      expect(said[language].includes(`: ${desk[language]}.`)).toBe(mayCorrect('operator'));
      expect(said[language].includes(`: ${body[language]}.`)).toBe(!mayCorrect('operator'));
      if (status !== 'AWAITING_SIGNATURE') expect(mayLater).toBe(true);
    }
  });

  it('is the provider from the first on the portal, where no centre is', () => {
    const { ru } = slipWords({ at: now, personRef: 'applicant', field: 'name' }, caseIn('BEING_SENT', 'portal'), now);
    expect(ru).toContain(providerName('uralsk', '2018-02-20').ru);
  });

  it('is nobody who no longer can, once it is signed or has ended', () => {
    for (const status of ['AWAITING_SENDING', 'ISSUED'] as const) {
      const { ru } = slipWords({ at: now, personRef: 'member-1', field: 'name' }, caseIn(status, 'corporation'), now);
      expect(ru).toContain('статья 82 АППК');
    }
    for (const status of ['WITHDRAWN', 'RETURNED_FOR_DEFECTS'] as const) {
      const ended = { ...caseIn('CHECKING_DOCUMENTS', 'corporation'), status };
      expect(slipWords({ at: now, personRef: 'member-1', field: 'name' }, ended, now).ru).toContain('при новой подаче');
    }
  });
});
