/** Letters of Cyrillic that look like those of our codes, and what is mistaken for a digit. */
const lookalikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  З: 'Z',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: '0',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Х: 'X',
  І: '1',
  O: '0',
  I: '1',
  L: '1',
};

/**
 * A code as a person types, pastes or reads it out: case, spaces, dashes, what hangs on from a sentence, what is
 * invisible, wide letters and Cyrillic twins are forgiven. What is left is judged by its check character.
 */
export const asTyped = (typed: string): string =>
  typed
    .replaceAll('№', '')
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\p{C}\p{Z}\p{P}\p{DI}]/gu, '')
    .replaceAll(/[АВЕЗКМНОРСТУҮХІOIL]/gu, (letter) => lookalikes[letter] ?? letter);
