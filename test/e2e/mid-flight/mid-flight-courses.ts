// What becomes of each case of the fixture, once it is loaded into a cloud of the present code.

import type { Situation } from '#test/fixtures/mid-flight-shape.ts';
import { filesAnew, refilesAtDesk, refilesOnPortal } from './mid-flight-walks.ts';

/** Open, with a machine that ran. */
export const machined: readonly Situation[] = [
  'held-at-register',
  'held-at-signature',
  'returned-to-executor',
  'waits-for-operator',
  'paper-prepared',
  'paper-following',
  'answer-owed',
  'waits-for-registrar',
  'claimed-by-head',
  'waits-for-sending',
  'waits-for-collection',
];
/** Where a machine takes the case as soon as the doors are open. */
export const moving: Readonly<Partial<Record<Situation, string>>> = {
  'start-owed': 'register-request',
  'answer-owed': 'name-executor',
  'held-at-register': 'sign-request',
  'held-at-signature': 'register-request',
};
/** Their notices had been prepared, in this order, and not signed. */
export const prepared = ['paper-prepared', 'paper-following'] as const satisfies readonly Situation[];
const signedBefore = ['waits-for-sending', 'waits-for-collection'] as const satisfies readonly Situation[];

/** How every case ends, and with which number; of those signed here the number is that of their turn. */
// biome-ignore format: a table, one situation a row
export const ends: Readonly<Record<Situation, readonly [status: string, result?: string, registerNumber?: number]>> = {
  'held-at-register':     ['ISSUED', 'NOTICE'],
  'held-at-signature':    ['ISSUED', 'NOTICE'],
  'returned-to-executor': ['ISSUED', 'NOTICE'],
  'waits-for-operator':   ['ISSUED', 'NOTICE'],
  'paper-prepared':       ['ISSUED', 'NOTICE', 5],
  'paper-following':      ['ISSUED', 'NOTICE', 6],
  'start-owed':           ['ISSUED', 'NOTICE'],
  'answer-owed':          ['ISSUED', 'NOTICE'],
  'waits-for-registrar':  ['ISSUED', 'NOTICE'],
  'claimed-by-head':      ['ISSUED', 'NOTICE'],
  'waits-for-sending':    ['ISSUED', 'NOTICE', 3],
  'waits-for-collection': ['ISSUED', 'NOTICE', 4],
  'registered-first':     ['ISSUED', 'NOTICE', 1],
  'registered-second':    ['ISSUED', 'NOTICE', 2],
  refused:                ['ISSUED', 'REFUSAL'],
  'returned-for-defects': ['RETURNED_FOR_DEFECTS'],
  'unknown-to-register':  ['DATA_UNAVAILABLE'],
  draft:                  ['ISSUED', 'NOTICE'],
  withdrawn:              ['WITHDRAWN'],
};

/** Ended without an entry: who comes again files a new request, or the old one mended. */
export const again = {
  'returned-for-defects': refilesOnPortal,
  'unknown-to-register': refilesAtDesk,
  refused: filesAnew,
  withdrawn: filesAnew,
} as const satisfies Partial<Record<Situation, unknown>>;
export const comeAgain = Object.keys(again) as (keyof typeof again)[];

export const apart: readonly Situation[] = [...prepared, ...signedBefore];

/** Their notices are drafted and signed here. */
export const notices: readonly Situation[] = [
  ...machined.filter((situation) => !apart.includes(situation)),
  'start-owed',
  'draft',
  ...comeAgain,
];
