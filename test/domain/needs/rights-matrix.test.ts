import { expect, it } from 'vitest';
import { allowedActions } from '#domain/file/may-act.ts';
import { needs } from '#domain/needs/kind.ts';
import { someNeeds } from '#test/builders/allocations/some-needs.ts';
import { actorOf, toldRights, writtenRights } from '#test/builders/people/rights-of.ts';

/** By hand: what a family needs is its person's to read, and theirs who give dwellings or watch that. */
const written = `
  SAID recipient  SeeCase
  SAID executor   SeeCase
  SAID head       SeeCase
  SAID supervisor SeeCase
  SAID auditor    SeeCase`;

it('who may read what a family needs is what is written here (X207)', () =>
  expect(toldRights(needs, [someNeeds()])).toEqual(writtenRights(written)));

it('is not for another office, nor for whoever is proven by one operator alone', () => {
  for (const who of ['head', 'executor'] as const)
    expect(allowedActions(needs, someNeeds(), actorOf(who, { organisation: 'borili' }))).toEqual([]);
  const alone = { kind: 'recipient', person: someNeeds().subject, provenAlone: true } as never;
  expect(allowedActions(needs, someNeeds(), alone)).toEqual([]);
});
