import { describe, expect, it } from 'vitest';
import {
  districtOf,
  isProvider,
  providerIds,
  providerName,
  providers,
  seatOf,
} from '#domain/regulation/offices/providers.ts';
import { centreName, centreOf, isServiceCentre, serviceCentreIds } from '#domain/regulation/offices/service-centres.ts';

describe('providers (para 1)', () => {
  it('are Oral and twelve districts', () => {
    expect(providerIds).toHaveLength(13);
    expect(providerIds.filter((id) => districtOf(id, '2017-10-04').kk.endsWith('ауданы'))).toHaveLength(12);
  });

  it('show Zelenov district in 2017 and Baiterek today', () => {
    expect(districtOf('baiterek', '2017-10-04').kk).toBe('Зеленов ауданы');
    expect(providerName('baiterek', '2017-10-04').ru).toBe('Отдел жилищных отношений Зеленовского района');
    expect(districtOf('baiterek', '2026-11-24').kk).toBe('Бәйтерек ауданы');
  });

  it('show Fedorovka as the seat of Terekti until it was renamed', () => {
    expect([seatOf('terekti', '2017-10-04').kk, seatOf('terekti', '2026-11-24').kk]).toEqual(['Федоровка', 'Теректі']);
  });

  it('each have contacts of their own, and a phone that nobody answers until the true one is entered (X22)', () => {
    const phones = providerIds.map((id) => providers[id].phone);
    expect(new Set(phones).size).toBe(13);
    expect(phones.every((phone) => /^\+7 711\d{1,2} 0/.test(phone))).toBe(true);
  });

  it('each have one centre of the Corporation', () => {
    expect(serviceCentreIds).toHaveLength(13);
    expect(centreOf('baiterek')).toBe('centre-baiterek');
    expect(centreName('baiterek', '2017-10-04').kk).toBe('Зеленов ауданының халыққа қызмет көрсету орталығы');
    expect([isServiceCentre('centre-uralsk'), isServiceCentre('centre-astana')]).toEqual([true, false]);
  });

  it('refuse a word that is no provider', () => {
    expect([isProvider('uralsk'), isProvider('zelenov')]).toEqual([true, false]);
  });
});
