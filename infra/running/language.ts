import type { Language } from '#domain/words.ts';
import { Advice } from './advice.ts';

const isLanguage = (text: string): text is Language => ['kk', 'ru', 'en'].includes(text);

/** The language that `--lang` names. Throws Advice when it is none of ours. */
export function languageOf(said: string): Language {
  if (!isLanguage(said)) throw new Advice('--lang is kk, ru or en.');
  return said;
}
