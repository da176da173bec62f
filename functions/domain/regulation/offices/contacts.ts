import type { Mark } from '#domain/marks.ts';
import type { EditionId } from '#domain/regulation/edition.ts';

type Contact = {
  readonly kind: 'phone' | 'site';
  readonly value: string;
  readonly paragraph: string;
  readonly edition: EditionId;
  readonly mark: Mark;
};

// biome-ignore format: a table, one contact a row
export const contacts = {
  contactCentre:     { kind: 'phone', value: '1414',                  paragraph: '13, 17', edition: 'regulation-2017', mark: 'S' },
  contactCentreLong: { kind: 'phone', value: '8 800 080 7777',        paragraph: '13',     edition: 'regulation-2017', mark: 'S' },
  corporationSite:   { kind: 'site',  value: 'www.gov4c.kz',          paragraph: '14',     edition: 'regulation-2017', mark: 'S' },
  portal:            { kind: 'site',  value: 'www.egov.kz',           paragraph: '1',      edition: 'regulation-2017', mark: 'S' },
  providersSite:     { kind: 'site',  value: 'www.energy-bko.gov.kz', paragraph: '17',     edition: 'regulation-2017', mark: 'S' },
} as const satisfies Record<string, Contact>;
