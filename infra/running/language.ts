import type { Language } from '#domain/words.ts';
import { languages } from '../said-words.mjs';
import { Misuse } from './command-line.mjs';
import { oneOf } from './judged.mjs';

const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/** The language that `--lang` names. Throws Misuse when it is none of ours. */
export function languageOf(said: string): Language {
  if (!isLanguage(said)) throw new Misuse(`--lang ${said} ${oneOf('language of Kezek', languages)(said)}.`);
  return said;
}
