import { printedLine } from '#domain/text/characters.ts';
import { formLabels } from './application-texts.ts';

/** What stands before a value on papers, in whatever language. */
const anyLabel = new RegExp(`(${Object.values(formLabels).flatMap(Object.values).join('|')})\\s*[::︓]`, 'giu');

/**
 * What somebody typed, on one line and as no line of ours: whatever it holds, stored before such texts were refused
 * included, it neither begins a line nor reads like a label with its value (X63).
 */
export const printedValue = (value: string): string =>
  printedLine(value).replaceAll(anyLabel, '$1 –').replaceAll('№ ', '№\u00a0');
