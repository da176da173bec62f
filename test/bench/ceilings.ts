// Every figure that was reached: what comes later may be better, never worse. A better one is entered here knowingly.
import { type Figure, median } from './figure.ts';

type Ceiling = { readonly atMost: number } | { readonly atLeast: number };

type Ceilings = Readonly<Record<string, Readonly<Record<string, Ceiling>>>>;

/** Counted: the same in every run, on every machine; `npm test` asks for them. */
// biome-ignore format: a table, one figure a row
export const counted = {
  cost: {
    'portal: state transitions':                    { atMost: 30 },
    'portal: counted cost':                         { atMost: 0.00115 },
    'desk: state transitions':                      { atMost: 39 },
    'desk: counted cost':                           { atMost: 0.00161 },
    'portal, every term missed: state transitions': { atMost: 58 },
    'portal, every term missed: counted cost':      { atMost: 0.002 },
    'desk, every term missed: state transitions':   { atMost: 84 },
    'desk, every term missed: counted cost':        { atMost: 0.003 },
    'complaint: state transitions':                 { atMost: 13 },
    'complaint: counted cost':                      { atMost: 0.0005 },
    'removal: state transitions':                   { atMost: 27 },
    'removal: counted cost':                        { atMost: 0.0009 },
    'visit: state transitions':                     { atMost: 11 },
    'visit: counted cost':                          { atMost: 0.00055 },
    'offer: state transitions':                     { atMost: 23 },
    'offer: counted cost':                          { atMost: 0.00099 },
  },
  place: {
    '10000 entries, ten a day: round trips':         { atMost: 4 },
    '10000 entries, ten a day: read units':          { atMost: 5.8 },
    '10000 entries, all on one day: round trips':    { atMost: 4 },
    '10000 entries, all on one day: read units':     { atMost: 11 },
    '10000 entries, all in one minute: round trips': { atMost: 6 },
    '10000 entries, all in one minute: read units':  { atMost: 717 },
    '10000 entries, 2000 acts a year: round trips':  { atMost: 2 },
    '10000 entries, 2000 acts a year: read units':   { atMost: 226 },
  },
  bundle: {
    'auditor: bundle ÷ floor':                 { atMost: 1.41 },
    'awakening: bundle ÷ floor':               { atMost: 1.38 },
    'cabinet: bundle ÷ floor':                 { atMost: 1.46 },
    'canary: bundle ÷ floor':                  { atMost: 1.94 },
    'carry-out-answer: bundle ÷ floor':        { atMost: 3.55 },
    'carry-result: bundle ÷ floor':            { atMost: 3.19 },
    'check-deadline: bundle ÷ floor':          { atMost: 1.97 },
    'check-documents: bundle ÷ floor':         { atMost: 3.03 },
    'corporation: bundle ÷ floor':             { atMost: 1.46 },
    'count-reports: bundle ÷ floor':           { atMost: 2.48 },
    'deliver-to-cabinet: bundle ÷ floor':      { atMost: 3.18 },
    'enforce-amendment: bundle ÷ floor':       { atMost: 2.49 },
    'fetch-lists: bundle ÷ floor':             { atMost: 3.2 },
    'inventory-page: bundle ÷ floor': { atMost: 3.46 },
    'issue-receipt: bundle ÷ floor':           { atMost: 3.22 },
    'measure: bundle ÷ floor':                 { atMost: 2.21 },
    'open-human-task: bundle ÷ floor':         { atMost: 1.94 },
    'provider: bundle ÷ floor':                { atMost: 1.55 },
    'public: bundle ÷ floor':                  { atMost: 1.39 },
    'publish-register: bundle ÷ floor':        { atMost: 2.49 },
    'query-registers: bundle ÷ floor':         { atMost: 3.15 },
    'reconcile: bundle ÷ floor':               { atMost: 1.97 },
    'refuse-signature: bundle ÷ floor':        { atMost: 3.29 },
    'register-at-desk: bundle ÷ floor':        { atMost: 3.02 },
    'register-in-e-akimat: bundle ÷ floor':    { atMost: 3.02 },
    'relay-events: bundle ÷ floor':            { atMost: 1.6 },
    'report-data-unavailable: bundle ÷ floor': { atMost: 3.43 },
    'resume-failed: bundle ÷ floor':           { atMost: 1.97 },
    'return-for-defects: bundle ÷ floor':      { atMost: 3.36 },
    'send-request: bundle ÷ floor':            { atMost: 3.02 },
    'tell-alarm: bundle ÷ floor':              { atMost: 2.19 },
    'ask-candidates: bundle ÷ floor': { atMost: 3.72 },
    'check-candidate: bundle ÷ floor': { atMost: 3.76 },
    'settle-offer: bundle ÷ floor': { atMost: 2.56 },
    'share-out: bundle ÷ floor': { atMost: 3.70 },
    'tell-offer: bundle ÷ floor': { atMost: 3.48 },
    'tell-answer: bundle ÷ floor':             { atMost: 2.32 },
    'tell-decision: bundle ÷ floor':           { atMost: 2.43 },
    'tell-proposal: bundle ÷ floor':           { atMost: 3.70 },
    'verifier: bundle ÷ floor':                { atMost: 1.38 },
    'verify-signature: bundle ÷ floor':        { atMost: 3.15 },
  },
} as const satisfies Ceilings;

/** Measured: ratios within a run and, of time skipped, seconds; a quarter off what was reached, since runs vary. `npm run bench` asks for these too. */
// biome-ignore format: a table, one figure a row
export const measured = {
  numbers: {
    'sign ÷ commit alone':         { atLeast: 0.23 },
    'whole path ÷ the peers’ way': { atLeast: 0.9 },
    'whole path ÷ bare ADD':       { atLeast: 0.035 },
  },
  verification: {
    'in full, warm ÷ openssl':   { atMost: 0.17 },
    'of a known signer ÷ openssl': { atMost: 0.015 },
  },
  register: {
    '1000000 entries: verify-register, processor time':  { atMost: 30 },
    '1000000 entries: verify-register, greatest memory': { atMost: 512 },
  },
  bundle: {
    'all functions, median: import ÷ floor': { atMost: 2 },
    'slowest function: import ÷ floor':      { atMost: 2.55 },
  },
  time: {
    'processor time': { atMost: 10.4 },
  },
  allocation: {
    'the whole round': { atMost: 13_000 },
    'requests to the register for them': { atMost: 28_000 },
    'its record': { atMost: 42_000 },
    'a booking after 2000 rounds ÷ after 200': { atMost: 10 },
  },
  waiting: {
    'bursts: within the 80 % band':          { atLeast: 70 },
    'year-end rounds: within the 80 % band': { atLeast: 70 },
    'purges: within the 80 % band':          { atLeast: 70 },
  },
} as const satisfies Ceilings;

/** What the figures of these measures have lost, a line each; a figure that is read no more is lost too. */
export const lost = (ceilings: Ceilings, measures: Readonly<Record<string, readonly Figure[]>>): readonly string[] =>
  Object.entries(measures).flatMap(([measure, figures]) => {
    const read = new Map(figures.map(({ name, runs }) => [name, median(runs)]));
    return Object.entries(ceilings[measure] ?? {}).flatMap(([name, ceiling]) =>
      lostOf(`${measure}: ${name}`, read.get(name), ceiling),
    );
  });

function lostOf(name: string, value: number | undefined, ceiling: Ceiling): readonly string[] {
  if (value === undefined) return [`${name} is read no more`];
  const [isKept, bound] =
    'atMost' in ceiling
      ? [value <= ceiling.atMost, `at most ${ceiling.atMost}`]
      : [value >= ceiling.atLeast, `at least ${ceiling.atLeast}`];
  return isKept ? [] : [`${name} is ${Number(value.toPrecision(4))}: ${bound} was reached`];
}
