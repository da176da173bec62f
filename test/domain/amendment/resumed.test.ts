import { expect, it } from 'vitest';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { outcomeOf } from '#domain/file/outcome.ts';
import { aDecision, anAmendment } from '#test/builders/amendments/an-amendment.ts';

const at = '2026-11-24T09:00:00.000Z';
const draft = { outcome: 'AMENDED', record: { id: 'record_2', mac: '' }, by: 'staff_examiner', at } as const;
const told = { draft, decision: aDecision('AMENDED'), told: { how: 'cabinet', at } } as const;
const suspension = { number: '1-7', filedOn: '2026-11-24', at, gaveWay: true } as const;
const ended = { ...suspension, endedAt: at };

/** What a machine that begins anew is answered, step by step, up to the one at which it waits. */
const way = (parts: Partial<Amendment>, steps: string): string => {
  const file = anAmendment(parts);
  return steps
    .split(' ')
    .map((step) => outcomeOf(amendment, file, step) ?? 'waits')
    .join(' ');
};

it.each([
  [
    'a draft that waits for the supervisor',
    { status: 'AWAITING_CONFIRMATION', draft, purpose: 'RESTORATION', ground: 'OWN_ERROR' },
    'draft-amendment confirm-amendment',
    'to-confirm waits',
  ],
  [
    'a removal that a complaint suspends',
    { status: 'SUSPENDED', ...told, suspension },
    'sign-amendment tell-decision await-force await-complaint',
    'signed told suspended waits',
  ],
  [
    'one whose complaint was dismissed, and that takes effect again',
    { status: 'AWAITING_FORCE', ...told, suspension: ended, forceDue: at },
    'await-force enforce-amendment',
    'due waits',
  ],
  [
    'one that is in force again',
    { status: 'IN_FORCE', ...told, suspension: ended, forceDue: at, inForce: at },
    'await-force await-appeal',
    'in-force waits',
  ],
  [
    'one that fell with its complaint',
    { status: 'NOT_AMENDED', reached: [{ status: 'NOT_AMENDED', at }], ...told, suspension: ended },
    'await-force',
    'not-amended',
  ],
  [
    'a token of the appeal that is answered after all this',
    { status: 'AWAITING_FORCE', ...told, suspension: ended, forceDue: at },
    'await-appeal await-complaint',
    'suspended goes-on',
  ],
] as const)('the machine of %s comes back to where it waits', (_, parts, steps, expected) => {
  expect(way(parts as never as Partial<Amendment>, `tell-proposal await-answer ${steps}`)).toBe(
    `told answered ${expected}`,
  );
});
