import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { claims } from '#domain/application/claims.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { dataUnavailable, signatureNotConfirmed } from '#test/builders/requests/cases-in.ts';

const moves = (theCase: Application, ...types: string[]) =>
  claims(
    types.map((type) => ({ type })),
    theCase,
  ).map(({ change, key, taken }) => `${change} ${key.split('#')[0]} ${taken}`);
const claiming = { keptFrom: 'case_old', keeping: { state: 'claimed', from: 'case_old' } } as never;
const confirmed = { keptFrom: 'case_old', keeping: { state: 'confirmed', from: 'case_old' } } as never;
const request = 'release open-request DUPLICATE_REQUEST';

describe('a kept moment is let go (X102)', () => {
  const unused = [signatureNotConfirmed(), dataUnavailable()] as const;
  it.each([
    ['SignatureNotConfirmed', unused[0]],
    ['DataUnavailable', unused[1]],
  ] as const)('by whoever ended by %s before his claim was confirmed, and by him alone', (type, theCase) => {
    const [mine] = moves({ ...theCase, ...(claiming as object) }, type).slice(1);
    expect(mine).toMatch(/^release .* MOMENT_USED$/);
    expect(moves({ ...theCase, ...(confirmed as object) }, type)).toEqual([request]);
    expect(moves(theCase, type)).toEqual([request]);
    const { keptFrom: _, ...none } = { ...theCase, ...(claiming as Application) };
    expect(moves(none as Application, type)).toEqual([request]);
  });

  it('and not where it ended otherwise', () => {
    for (const type of ['PackageReturned', 'RequestWithdrawn'])
      expect(moves({ ...unused[0], ...(claiming as object) }, type)).toEqual([request]);
  });
});

describe('what a request lets go of its person (X31)', () => {
  it('whatever else is told in the same commit', () => {
    expect(moves(caseIn('ACCEPTED'), 'HoldEnded', 'RequestWithdrawn', 'TermLapsed')).toEqual([request]);
    expect(moves(caseIn('ACCEPTED'), 'HoldEnded')).toEqual([]);
  });
});

describe('the incoming number of a request (X57)', () => {
  const registered = caseIn('AWAITING_RESOLUTION');
  const corrected = (from: string, to: string) =>
    claims([{ type: 'IncomingNumberCorrected', from, to } as never], registered).map(
      ({ change, key }) => `${change} ${key}`,
    );
  it('that is corrected is free again, and one that is spaced otherwise stays', () => {
    expect(corrected('12', '13')).toEqual(['release incoming#uralsk#2018#12', 'take incoming#uralsk#2018#13']);
    expect(corrected('12', ' 12 ')).toEqual([]);
  });
});
