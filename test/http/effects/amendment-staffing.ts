import { officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { decided, examined, proposed } from './amending.ts';
import type { Drive } from './driven.ts';
import { reason } from './people.ts';

const toSend = {
  ...decided,
  task: { step: 'send-decision', role: 'registrar', organisation: 'uralsk', openedAt: '2018-03-01T06:00:00.000Z' },
} as const;
const tray = { listTasks: { as: 'registrar' } } as const;
const lacksHead = { since: '2018-02-27T06:00:00.000Z' };

/** Who has a task of an amendment, and who acts as its head. */
export const amendmentStaffing: Readonly<Record<string, Drive>> = {
  claimAmendment: { as: 'registrar', at: caseIn('ISSUED'), first: proposed(toSend), views: tray },
  releaseAmendment: {
    as: 'registrar',
    at: caseIn('ISSUED'),
    first: async (the) => {
      const names = await proposed(toSend)(the);
      await the.world.knock('POST', `/v1/amendments/${names.amendmentId}/claim`, { as: 'registrar' });
      return names;
    },
    views: tray,
  },
  nameHeadOfAmendment: {
    as: 'supervisor',
    at: caseIn('ISSUED'),
    first: proposed({ ...examined, status: 'UNDER_EXAMINATION', recused: [officialId('head')], lacksHead }),
    types: { head: officialId('headElsewhere'), reason },
    otherwise: { head: officialId('executor') },
    views: {
      readAmendment: { as: 'headElsewhere' },
      readAmendmentTexts: { as: 'supervisor', types: () => ({ why: 'supervision' }) },
    },
  },
};
