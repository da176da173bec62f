import { type Words, words } from '#domain/words.ts';

/** Para 1: applications come, and results go, by the State Corporation's desk or by the portal; never by the provider. */
export const channels = ['corporation', 'portal'] as const;
export type Channel = (typeof channels)[number];

export const channelNames = {
  corporation: words('Мемлекеттік корпорация', 'Государственная корпорация', 'State Corporation'),
  portal: words('«Электрондық үкімет» порталы', 'Портал «электронного правительства»', 'E-government portal'),
} as const satisfies Record<Channel, Words>;
