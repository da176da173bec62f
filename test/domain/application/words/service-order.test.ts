import { describe, expect, it } from 'vitest';
import { serviceOrder } from '#domain/application/words/service-order.ts';

const order = serviceOrder('2017-10-04');

describe('the order of the service (paras 1–4, 14–17)', () => {
  it('is named by the full title of para 1, with «берілетін» (X17)', () => {
    expect(order.service.title.kk).toMatch(/^Мемлекеттік тұрғын үй қорынан берілетін тұрғын үйге/);
    expect(order.service.title.ru).toMatch(/^Постановка на учет и очередность/);
  });

  it('is free of charge (para 3)', () => {
    expect(order.fee).toMatchObject({ text: { kk: 'Тегін', ru: 'Бесплатно' }, paragraph: '3' });
  });

  it('comes by the Corporation and the portal, never by the provider (para 1)', () => {
    expect(order.channels.map(({ id }) => id)).toEqual(['corporation', 'portal']);
  });

  it('names the documents of each category in each channel', () => {
    const vulnerable = order.categories.find(({ id }) => id === 'socially-vulnerable');
    expect(vulnerable?.documents).toEqual([
      {
        channel: 'corporation',
        always: ['application', 'identity-document', 'D6'],
        sometimes: ['D2', 'D3', 'D4', 'D9', 'D10'],
      },
      { channel: 'portal', always: ['D6'], sometimes: ['D2', 'D3', 'D4', 'D9', 'D10'] },
    ]);
  });

  it('names lists as they are on that date', () => {
    const listOn = (date: string) => serviceOrder(date).categories.find(({ id }) => id === 'multi-child')?.list;
    expect([listOn('2017-10-04'), listOn('2026-11-24')]).toEqual(['socially-vulnerable', 'multi-child']);
  });

  it('gives the terms of each channel with their paragraphs', () => {
    const portal = order.terms.find(({ channel }) => channel === 'portal')?.terms;
    expect(portal?.map(({ term, paragraph }) => [term, paragraph])).toEqual([
      ['total', '10.11'],
      ['registration', '5.2'],
      ['resolution', '5.3'],
      ['examination', '5.4'],
      ['signature', '5.5'],
      ['actingHead', 'APPK 67; X74'],
      ['correction', 'APPK 82; X57'],
      ['housing', '74(3); X269'],
    ]);
  });

  it('gives every ground of refusal with its article and act', () => {
    expect(order.refusalGrounds.length).toBe(10);
    expect(order.refusalGrounds.every(({ article, act }) => article && act.kk && act.ru)).toBe(true);
  });

  it('gives thirteen providers under the names of that date, with phone, site and centre (17, X22)', () => {
    expect(order.providers).toHaveLength(13);
    expect(order.providers.find(({ id }) => id === 'baiterek')?.district.kk).toBe('Зеленов ауданы');
    expect(
      order.providers.every(({ phone, site }) => phone.mark === 'I' && site.value === 'www.energy-bko.gov.kz'),
    ).toBe(true);
  });

  it('gives 1414, 8 800 080 7777 and the sites of paras 1, 13, 14 and 17', () => {
    expect(order.contacts.map(({ value, mark }) => [value, mark])).toEqual([
      ['1414', 'S'],
      ['8 800 080 7777', 'S'],
      ['www.gov4c.kz', 'S'],
      ['www.egov.kz', 'S'],
      ['www.energy-bko.gov.kz', 'S'],
    ]);
  });

  it('is plain data that survives a journey as JSON', () => {
    expect(JSON.parse(JSON.stringify(order))).toEqual(order);
  });
});
