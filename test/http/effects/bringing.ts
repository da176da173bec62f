import { openVisitKey } from '#domain/home-visit/claims.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { enters } from '#test/builders/doors/enters.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import type { Drive, Names, Place } from './driven.ts';
import { identityDocument, laidAs, owner } from './people.ts';
import { asked, begun, home, own, paper } from './visiting.ts';

const { iin } = owner;
const as = 'operator';

/** A visit that brings the result which lies there. */
const laid =
  (parts: Partial<HomeVisit>) =>
  async (the: Place): Promise<Names> => {
    const { id: brings, applicant } = the.theCase;
    const names = await asked({ ...parts, brings })(the);
    const file = names.visitId ?? '';
    the.world.cases.holds({ key: openVisitKey(applicant), holder: file, file });
    return { ...names, caseId: brings };
  };

const receipt = aDocument('emergency-receipt', { broughtAt: begun.to });
const toldLater = (visit: string | undefined, receiptNumber: string) => ({
  ...{ visit, receiptNumber },
  withoutNetwork: { at: home.at, scan: receipt.id },
});

/** What becomes of a result that is brought home. */
export const bringing: Readonly<Record<string, Drive>> = {
  'handOverResult, at home': {
    as,
    at: caseIn('READY_FOR_COLLECTION', 'corporation'),
    first: laid({ status: 'AT_HOME', window: begun, home }),
    types: ({ names: { visitId: visit } }) => ({
      ...{ to: 'recipient', iin, identityDocument },
      atHome: { visit, receiptNumber: '18' },
    }),
    otherwise: ({ names: { visitId: visit } }) => ({ atHome: { visit, receiptNumber: '19' } }),
    views: { readVisit: own, readVisitPaper: paper('VISIT_RESULT') },
  },
  'handOverResult, without a network': {
    as,
    at: caseIn('READY_FOR_COLLECTION', 'corporation'),
    first: async (the) => {
      enters(the.world, 'second', { role: 'operator', organisation: 'centre-uralsk' });
      laidAs(the, { documents: [receipt] });
      the.world.documents.lay(the.theCase.id, receipt.id, new Uint8Array([1]));
      return laid({ status: 'SCHEDULED', window: begun })(the);
    },
    types: ({ names }) => ({ to: 'recipient', iin, identityDocument, atHome: toldLater(names.visitId, '18') }),
    otherwise: ({ names }) => ({ atHome: toldLater(names.visitId, '19') }),
    views: {
      readConfirmation: { as: 'second', names: ({ answer }) => ({ confirmationId: answer?.confirmation?.id }) },
    },
  },
};
