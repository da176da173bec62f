import { describe, expect, it } from 'vitest';
import { allocationDecision } from '#casework/signing/allocation.ts';
import { claims } from '#domain/offer/claims.ts';
import type { OfferCommand } from '#domain/offer/command.ts';
import { decide } from '#domain/offer/decide/decide.ts';
import { evolve } from '#domain/offer/evolve.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { besideKey, entryKey, entryName, housingKey } from '#domain/queue/list.ts';
import { anOffer, minutesSigned } from '#test/builders/allocations/an-offer.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';

const now = '2026-11-26T09:00:00.000Z';
const head = { ...staff('head'), organisation: 'uralsk' } as Extract<ReturnType<typeof staff>, { staff: string }>;
const person = 'person_head';
const made = (parts: Partial<Offer> = {}): Offer =>
  anOffer({ status: 'AWAITING_SIGNATURE', minutes: minutesSigned, ...parts });

function decided(file: Offer, isBeside?: boolean) {
  const signing = {
    ...{ type: 'SignAllocation', paper: minutesSigned.paper, signature: { sha256: 's', versionId: 'v' } },
    ...{ certificateSha256: 'c', draftRecord: minutesSigned.paper.id, signedBy: person },
    ...{ official: { id: head.staff, person }, ...(isBeside === undefined ? {} : { isBeside }) },
  } as unknown as OfferCommand;
  const done = decide(file, signing, { actor: head, now });
  const event = done.ok ? done.value.find(({ type }) => type === 'AllocationDecided') : undefined;
  if (!event) throw new Error(done.ok ? 'not decided' : done.error.code);
  const after = evolve(file, event, { id: file.id, at: now, commit: 9 });
  const freed = claims([event], after).filter(({ key }) => key.startsWith('entry'));
  return {
    event,
    after,
    freed: freed.map((each) => [each.change, each.key, 'holder' in each ? each.holder : ''].join(' ')),
  };
}

describe('whoever is housed lets go the entry as he holds it now (X203, X219)', () => {
  const { entry, subject } = made();
  const own = `release ${entryKey('uralsk', subject)} ${entryName(entry)}`;
  const second = `release ${besideKey('uralsk', subject)} ${entryName(entry)}`;

  it.each<[string, true | undefined, boolean | undefined, string, boolean | undefined]>([
    ['his only one', undefined, false, own, undefined],
    ['as it was, where nothing is said of it', undefined, undefined, own, undefined],
    ['a second one that he has still', true, true, second, true],
    ['a second one, where nothing is said of it', true, undefined, second, true],
    ['what was his second one, once both are merged', true, false, own, undefined],
    ['what has become his second one', undefined, true, second, true],
  ])('%s', (_, isBeside, now, freed, after) => {
    const done = decided(made(isBeside ? { isBeside } : {}), now);
    expect(done.freed).toEqual([freed]);
    expect(done.after.isBeside).toBe(after);
    expect('isBeside' in done.event).toBe(now !== undefined && now !== (isBeside ?? false));
    expect(done.after.decision).not.toHaveProperty('isBeside');
  });

  it('is asked of what he holds as the decision is signed', async () => {
    const cases = memoryCaseStore();
    const file = made({ isBeside: true });
    const held = { holder: entryName(entry), file: 'oldentry_1' };
    cases.holds({ key: entryKey('uralsk', subject), ...held });
    const asks = async () => allocationDecision.facts?.(file, { ...cases, cases });
    expect(await asks()).toEqual({ isBeside: false, hasKeysElsewhere: false });
    cases.holds({ key: entryKey('uralsk', subject), ...held, holder: 'uralsk#public-sector#1' });
    cases.holds({ key: besideKey('uralsk', subject), ...held });
    expect(await asks()).toEqual({ isBeside: true, hasKeysElsewhere: false });
  });
});

describe('whose one dwelling it is, while he has no keys (X248)', () => {
  const family = { family: ['person_wife', 'person_aunt'], notKin: ['person_aunt'] };
  const housed = (type: string, after: Offer) =>
    claims([{ type }], after).flatMap(({ change, key }) => (key.startsWith('housing') ? [`${change} ${key}`] : []));
  const all = (change: string) => [`${change} ${housingKey(made().subject)}`, `${change} ${housingKey('person_wife')}`];

  it('his and his family’s on record, from the decision to the keys or to what undoes it before them', () => {
    const { after } = decided(made(family));
    expect(after.decision).toMatchObject({ withFamily: true });
    expect(housed('AllocationDecided', after)).toEqual(all('take'));
    expect(housed('KeysGiven', after)).toEqual(all('release'));
    expect(housed('AllocationRevoked', after)).toEqual(all('release'));
  });

  it('lets nothing go that went with the keys: another decision may hold it by then', () =>
    expect(housed('AllocationAnnulled', { ...decided(made(family)).after, keysAt: now })).toEqual([]));

  it('of an older decision his alone', () => {
    const { withFamily: _, ...decision } = decided(made(family)).after.decision ?? ({} as never);
    expect(housed('KeysGiven', made({ ...family, decision }))).toEqual(all('release').slice(0, 1));
  });
});
