import type { Language } from '#domain/words.ts';
import { Misuse } from './command-line.mjs';

const isLanguage = (text: string): text is Language => ['kk', 'ru', 'en'].includes(text);

/** The language that `--lang` names. Throws Misuse when it is none of ours. */
export function languageOf(said: string): Language {
  if (!isLanguage(said)) throw new Misuse('--lang is kk, ru or en.');
  return said;
}
