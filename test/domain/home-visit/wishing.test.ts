import { describe, expect, it } from 'vitest';
import type { HomeVisitCommand } from '#domain/home-visit/command.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { bringing } from '#domain/home-visit/rules/bringing.ts';
import { stateOfWish } from '#domain/home-visit/rules/wishing.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { aVisit } from '#test/builders/visits/a-visit.ts';
import { heard, subject, type Told } from './asked.ts';

const wishes = aVisit({ status: 'PACKAGE_TAKEN', resultToo: true });
const over = { ...wishes, resultWish: { why: 'TAKEN_BACK', at: '2026-11-24T09:00:00.000Z' } } as HomeVisit;
const machine = actorOf('machine');
const ready = { applicant: subject, centre: 'centre-uralsk', status: 'READY_FOR_COLLECTION' };
const asWished = (wished: HomeVisit, request: object | undefined = ready): HomeVisitCommand => ({
  ...{ type: 'BringAsWished', wished, brings: bringing('case_1', request as never) },
});
const ending = { type: 'EndResultWish', why: 'DONE' } as unknown as HomeVisitCommand;
const asked =
  'HomeVisitRequested subject:person_subject channel:cabinet district:uralsk centre:centre-uralsk asked:record_asked brings:case_1 wishedWith:visit_01KAV0000000000000000000AA';

describe('a result that was wished home with the first visit (X262)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['is brought as it lies ready', asked, { command: asWished(wishes), actor: machine }],
    ['once', 'nothing', { of: aVisit(), command: asWished(wishes), actor: machine }],
    ['not where nobody wished it', 'NOT_IN_THIS_STATUS (X262)', { command: asWished(aVisit()), actor: machine }],
    ['nor once the wish is over', 'NOT_IN_THIS_STATUS (X262)', { command: asWished(over), actor: machine }],
    ['nor before it is at the desk', 'FIELDS_WRONG brings NOT_READY (X235)', { command: asWished(wishes, { ...ready, status: 'DECIDED' }), actor: machine }],
    ['nor from another desk', 'FIELDS_WRONG brings OTHER_CENTRE (X235)', { command: asWished(wishes, { ...ready, centre: 'centre-borili' }), actor: machine }],
    ['nor of another person', 'FIELDS_WRONG brings UNKNOWN (X235)', { command: asWished(wishes, { ...ready, applicant: 'person_other' }), actor: machine }],
    ['ends once', 'ResultWishEnded why:DONE', { of: wishes, command: ending, actor: machine }],
    ['and where it has ended no more', 'nothing', { of: over, command: ending, actor: machine }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));

  it('stands, is over, or was never there', () =>
    expect([wishes, over, aVisit()].map(stateOfWish)).toEqual(['STANDS', 'TAKEN_BACK', undefined]));

  it('is of a request that may not be there', () =>
    expect(bringing('case_9', undefined)).toEqual({
      request: 'case_9',
      applicant: undefined,
      centre: undefined,
      isReady: false,
    }));
});
