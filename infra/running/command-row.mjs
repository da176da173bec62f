// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.

import { languages } from '../said-words.mjs';
import * as judged from './judged.mjs';

/**
 * What a command does, and what can be said to it: `must` judges a value, `whole` what was said together. `asks` tells of
 * which Kezek it asks something, `tool` is the command of a package that does it and is told whatever was said.
 * @typedef {import('./judged.mjs').Judge} Judge
 * @typedef {{ readonly value?: string; readonly about: string; readonly must?: Judge; readonly isDue?: true }} Said
 * @typedef {import('node:util').ParseArgsOptionDescriptor & Said} Option
 * @typedef {{ readonly word: string; readonly must?: Judge }} Word
 * @typedef {{ readonly values: Readonly<Record<string, unknown>>; readonly words: readonly string[] }} Line
 * @typedef {{
 *   readonly script: string;
 *   readonly does: string;
 *   readonly words?: readonly Word[];
 *   readonly options?: Readonly<Record<string, Option>>;
 *   readonly env?: Readonly<Record<string, Said>>;
 *   readonly whole?: (line: Line) => string | undefined;
 *   readonly asks?: 'local' | 'localIfNamed' | 'deployed';
 *   readonly tool?: readonly string[];
 *   readonly handsOn?: string;
 *   readonly examples?: readonly string[];
 * }} CommandRow
 */

const isLanguage = judged.oneOf('language of Kezek', languages);
const shown = languages.join('|');
export const inEnglish = /** @type {const} */ ({
  type: 'string',
  default: 'en',
  value: shown,
  about: 'English if not said',
  must: isLanguage,
});
export const inKazakh = /** @type {const} */ ({
  type: 'string',
  default: 'kk',
  value: shown,
  about: 'Kazakh if not said',
  must: isLanguage,
});
