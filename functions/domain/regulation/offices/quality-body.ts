import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import { officeName } from './office-name.ts';

const qualityBody = words(
  'мемлекеттік қызметтер көрсету сапасын бақылайтын орган',
  'орган по контролю качества оказания государственных услуг',
  'the body that controls the quality of state services',
);

/** To whom a complaint goes, by name: an office, or the body above them (Standard, chapter 3). */
export const addresseeName = (office: string, date: PlainDate): Words =>
  office === 'oblast' ? qualityBody : officeName(office, date);
