import { expect, it } from 'vitest';
import { shareOf, walkedMonth, wholeMonth } from './month-mix.ts';

it('a month of filings, complaints, visits and rounds at once loses nothing, and accounts for every term', async () => {
  const mix = shareOf(wholeMonth, 2);
  const { walked, requestsPerFile } = await walkedMonth(mix, 8);
  expect(walked.faults).toEqual([]);
  const { begun, met, missed, lapsed, running } = walked.terms;
  expect(begun).toBeGreaterThan(mix.filings);
  expect(met + missed + lapsed + running).toBe(begun);
  const came = (...whats: string[]) => whats.reduce((sum, what) => sum + (walked.tally.get(what) ?? 0), 0);
  expect(came('complains', 'complains at the desk', 'complains by letter')).toBeGreaterThan(mix.complaints / 2);
  expect(came('asks for a visit')).toBeGreaterThanOrEqual(mix.visits / 2);
  expect(came('opens a round', 'opens a round out of the order')).toBeGreaterThan(mix.rounds / 2);
  expect(walked.tally.get('act: REGISTERED')).toBeGreaterThan(mix.filings / 4);
  expect(requestsPerFile).toBeLessThan(400);
}, 60_000);
