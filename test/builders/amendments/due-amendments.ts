// Amendments of entries at Uralsk whose day has come, by the ordinals of the requests that put them on the list.
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { idOf, now } from '#test/builders/requests/a-drafted-case.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { aDecision, anAmendment } from './an-amendment.ts';

export type Due = 'REMOVAL' | 'RESTORATION';

/** The n-th of its kind on an entry; `nth` tells apart what is decided about one entry again. */
export const dueId = (purpose: Due, registerNumber: number, nth = 0): string =>
  `amendment_${String(`${purpose === 'REMOVAL' ? 1 : 2}${String(nth).padStart(3, '0')}${String(registerNumber).padStart(6, '0')}`).padStart(26, '0')}`;

export const dueAmendment = (purpose: Due, registerNumber: number, { n = registerNumber, nth = 0 } = {}): Amendment =>
  anAmendment({
    id: dueId(purpose, registerNumber, nth),
    status: 'AWAITING_FORCE',
    purpose,
    ground: purpose === 'REMOVAL' ? 'NEED_ENDED' : 'COURT_ACT',
    entry: { provider: 'uralsk', list: 'public-sector', registerNumber, onList: 'public-sector' },
    request: idOf(n),
    subject: `person_${n}`,
    decision: aDecision('AMENDED'),
    told: { how: 'cabinet', at: now },
    forceDue: now,
  });

/** How each amendment ended, by its journal: what it says once it says once. */
export const forcesOf = async (id: string, cases: MemoryCaseStore): Promise<readonly string[]> =>
  (await cases.journal(amendment, id)).flatMap(({ events }) =>
    events.flatMap(({ type }) => (['AmendmentInForce', 'AmendmentOvertaken'].includes(type) ? [type] : [])),
  );
