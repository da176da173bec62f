import { caseIn } from '#test/builders/a-case.ts';
import { day, decided, drafted, fact, listed, proposal, proposed } from './amending.ts';
import type { Drive, Place } from './driven.ts';

const restoring = { purpose: 'RESTORATION', ground: 'OWN_ERROR' } as const;
const signed = { ...decided, decision: { ...decided.decision, at: `${day}T05:00:00.000Z` } } as const;
const suspension = { number: '1-46/18', filedOn: day, at: `${day}T05:00:00.000Z` };

/** A correction in force of the entry that is listed. */
async function corrected(the: Place) {
  await listed(the);
  const entry = { provider: 'uralsk', list: 'public-sector', registerNumber: 1, onList: 'public-sector' } as const;
  const moment = { from: `${day}T06:00:00.000Z`, to: `${day}T05:00:00.000Z` };
  const inForce = { status: 'IN_FORCE', inForce: moment.from } as const;
  return proposed({ ...signed, purpose: 'MOMENT', ground: 'EARLIER_FILING', entry, moment, ...inForce })(the);
}

/** What a moment becomes, what a head alone may not decide, and what a complaint keeps from taking effect. */
export const suspending: Readonly<Record<string, Drive>> = {
  'proposeAmendment, of a moment': {
    as: 'executor',
    at: caseIn('ISSUED'),
    first: listed,
    types: {
      ...proposal,
      purpose: 'MOMENT',
      ground: 'GROUNDS_LATER',
      facts: [{ ...fact, kind: 'APPEARED_LATER' }],
      moment: { on: day },
    },
    otherwise: { moment: { on: '2018-01-01' } },
  },
  'proposeAmendment, of an annulment': {
    as: 'executor',
    at: caseIn('ISSUED'),
    first: corrected,
    types: ({ names: { amendmentId } }) => ({
      ...proposal,
      purpose: 'MOMENT',
      ground: 'MOMENT_ANNULLED',
      facts: [{ ...fact, kind: 'CORRECTION_WRONG' }],
      annuls: amendmentId,
    }),
    otherwise: { annuls: `amendment_${'0'.repeat(26)}` },
  },
  confirmAmendment: {
    as: 'supervisor',
    at: caseIn('ISSUED'),
    first: proposed({ ...drafted, ...restoring, status: 'AWAITING_CONFIRMATION' }),
    types: {},
  },
  suspendAmendment: {
    as: 'registrar',
    at: caseIn('ISSUED'),
    first: proposed({ ...signed, status: 'AWAITING_FORCE' }),
    types: { number: '1-46/18', filedOn: day },
    otherwise: { filedOn: '2018-02-21' },
  },
  resumeAmendment: {
    as: 'registrar',
    at: caseIn('ISSUED'),
    first: proposed({ ...signed, status: 'SUSPENDED', suspension }),
    types: { outcome: 'UPHELD', number: '1-47/18', deliveredOn: '2018-02-21' },
    otherwise: { outcome: 'DISMISSED' },
  },
};
