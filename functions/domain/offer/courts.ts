import { type Words, words } from '../words.ts';

/** Which instance has annulled it: its name would be free text, and a file holds none. */
export const courts = ['FIRST_INSTANCE', 'APPEAL', 'CASSATION'] as const;

/** Whose act it is, as its person reads it. */
export const courtWords: Readonly<Record<(typeof courts)[number], Words>> = {
  FIRST_INSTANCE: words('бірінші саты соты', 'суд первой инстанции', 'court of first instance'),
  APPEAL: words('апелляциялық саты соты', 'суд апелляционной инстанции', 'court of appeal'),
  CASSATION: words('кассациялық саты соты', 'суд кассационной инстанции', 'court of cassation'),
};
