import fc from 'fast-check';
import { formLabels } from '#domain/regulation/messages/application-texts.ts';

const labels = Object.values(formLabels).flatMap((label) => Object.values(label));
const lineEnds = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n\n', '\n* * *\n', ' ', ''];
const between = ['', ' ', '\u200b', '\u00a0', '\u202e', '\u00ad'];

/** Texts that would print a line of ours, had they their way; no rule of today has looked at them. */
export const hostileText = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...lineEnds),
      fc.constantFrom(...labels),
      fc.constantFrom(...between),
      fc.constantFrom(':', ':', '︓'),
      fc.string(),
    )
    .map(([end, label, gap, colon, value]) => `Серікұлы${end}${label}${gap}${colon} KZ-2015-00000001-7${value}`),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `а${text}`),
);

/** A harmless value in the same place. */
export const harmless = 'Серікұлы';

export const everyLabel: readonly string[] = labels;
