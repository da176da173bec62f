import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';
import type { EditionId } from '../edition.ts';

/** X204: so often, and by so many ways, somebody is sought at least before he counts as not reached. */
export const triesAtLeast = { workingDays: 2, channels: 2, edition: 'kezek', mark: 'I' } as const satisfies {
  readonly workingDays: number;
  readonly channels: number;
  readonly edition: EditionId;
  readonly mark: Mark;
};

/** By what somebody is sought; a letter that came back stands for itself, since it was posted under a number on its day. */
export const tryChannels = {
  PHONE: words('телефон қоңырауы', 'звонок', 'a telephone call'),
  MESSAGE: words('хабарлама', 'сообщение', 'a message'),
  EMAIL: words('электрондық пошта', 'электронная почта', 'e-mail'),
  VISIT: words('мекенжайға бару', 'выход по адресу', 'a visit to the address'),
  LETTER_RETURNED: words('хат қайтып келді', 'письмо вернулось', 'the letter came back'),
} as const satisfies Record<string, Words>;

export type TryChannel = keyof typeof tryChannels;
export const tryChannelIds = Object.keys(tryChannels) as [TryChannel, ...TryChannel[]];
