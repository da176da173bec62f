import { describe, expect, it } from 'vitest';
import { allocation } from '#domain/allocation/kind.ts';
import { allocationStatuses } from '#domain/allocation/status.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { anAllocation } from '#test/builders/allocations/an-offer.ts';
import { actorOf, toldRights, writtenRights } from '#test/builders/people/rights-of.ts';

const readers = ['registrar', 'executor', 'head', 'administrator', 'supervisor', 'auditor'];
const seen = allocationStatuses.flatMap((status) => readers.map((who) => `${status} ${who} SeeCase`)).join('\n');
/** By hand: who else may do what with a round. */
const written = `
  OPENED     machine Hold OpenTask ResumeProcedure ShareOut LoseDwelling
  SHARED_OUT machine Hold OpenTask ResumeProcedure ServeCandidates AskFamilies BindPages AskCandidate EndOffer UndoSilence PassDwellingOn TakeDwellingBack LoseDwelling HoldByComplaint
  CLOSED     machine ResumeProcedure TakeDwellingBack
  ${seen}
  OPENED     head SeeCase NameCommissioner
  SHARED_OUT head SeeCase NameCommissioner
  OPENED     supervisor SeeCase NameCommissioner
  SHARED_OUT supervisor SeeCase NameCommissioner`;

describe('who may do what with a round (77)', () => {
  it('is what is written here, and nobody else may anything', () => {
    const files = allocationStatuses.map((status) => anAllocation({ status }));
    expect(toldRights(allocation, files)).toEqual(writtenRights(written));
  });

  it('is not for another office', () => {
    for (const who of ['registrar', 'head', 'executor', 'administrator'] as const)
      expect(allowedActions(allocation, anAllocation(), actorOf(who, { organisation: 'borili' }))).toEqual([]);
  });
});
