import * as z from 'zod/mini';
import { periods } from '../../regulation/periods.ts';
import { words } from '../../words.ts';
import { event } from '../event.ts';
import { unclaimed } from '../evolve.ts';
import type { Recorded } from '../kind.ts';
import { idOf, RecordRef } from '../refs.ts';
import type { FileState } from '../state.ts';

/** That nobody is there for a step, and that somebody is again (X98). */
export const holderEvents = [event('HolderLacking', {}), event('HolderReturned', {})] as const;

/** What a file learns of whoever has a step of it: that nobody is there, is again, or who acts as the head (X74, X77, X98). */
export const staffingEvents = [
  event('HeadLacking', {}),
  event('HeadReturned', {}),
  ...holderEvents,
  event('ActingHeadNamed', { staff: idOf('staff'), organisation: z.string(), reason: RecordRef }),
  event('ActingHeadEnded', {}),
] as const;

interface Named {
  readonly staff: string;
  readonly organisation: string;
}

/** The file after each of them. */
export const staffed = {
  HeadLacking: <F extends FileState>(file: F, _event: unknown, { at }: Recorded): F => ({
    ...file,
    lacksHead: { since: at },
  }),
  HeadReturned: <F extends FileState>({ lacksHead: _, ...file }: F): F => file as F,
  HolderLacking: <F extends FileState>(file: F, _event: unknown, { at }: Recorded): F => ({
    ...file,
    lacksHolder: { since: at },
  }),
  HolderReturned: <F extends FileState>({ lacksHolder: _, ...file }: F): F => file as F,
  ActingHeadNamed: <F extends FileState>({ lacksHead: _, ...file }: F, { staff, organisation }: Named): F => {
    const named = { ...file, actingHead: { staff, organisation } } as F;
    return named.task?.role === 'head' ? unclaimed(named) : named;
  },
  ActingHeadEnded: <F extends FileState>({ actingHead, ...file }: F): F =>
    actingHead && file.task?.claimedBy === actingHead.staff ? unclaimed(file as F) : (file as F),
};

/** Whose step it was is asked no more once it is somebody else's (X98). */
export function withNewHolder<F extends FileState>(
  before: F,
  { lacksHolder, ...after }: F,
  worker: (file: F) => string | undefined,
): F {
  const isHis = before.status === after.status && worker(before) === worker(after as F);
  return (isHis && lacksHolder ? { ...after, lacksHolder } : after) as F;
}

/** Until when the supervisor names another provider's head (X74). */
export const actingHeadTerm = {
  name: words(
    'Басшының міндетін атқарушыны тағайындау мерзімі',
    'Срок назначения исполняющего обязанности руководителя',
    'Term for naming who acts as the head',
  ),
  edition: 'administrative-code-2021',
  mark: 'I',
  amount: periods.actingHead.amount,
  unit: periods.actingHead.unit,
  begins: 'lack',
} as const;
