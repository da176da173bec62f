import { expect, it } from 'vitest';
import { isLegible } from '#http/problems/field-problems.ts';

it.each(['Әлішер Қанатұлы', 'line\nbreak\tand tab', 'emoji 🙂', ''])('lets text be text: %j', (text) => {
  expect(isLegible(text)).toBe(true);
});

it.each(['half \ud800', 'nul \u0000', 'turned \u202e round', 'bell \u0007'])('refuses what is no text: %j', (text) => {
  expect(isLegible(text)).toBe(false);
});
