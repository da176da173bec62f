// 74, 77: no dwelling is before two, nor given to two; nobody is asked about two or housed twice; the ledger adds up.
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { holdersOf } from '#casework/register/entries-held.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { waitsFor } from '#domain/dwelling/complained-of.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { isUnfruitful } from '#domain/offer/status.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import type { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { entryName } from '#domain/queue/list.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { SecondBook } from '../second-books.ts';
import { at, type Walk } from '../walk.ts';
import { ledgerFaults } from './ledger-sums.ts';

const isOf = ({ prefix }: { readonly prefix: string }, { id }: FileState): boolean => id.startsWith(`${prefix}_`);
const undone: readonly string[] = ['REVOKED', 'ANNULLED'];

/** He is asked, or has it; until it ends without a dwelling or is undone. */
const isHis = ({ status }: Offer): boolean => !isUnfruitful(status) && !undone.includes(status);
const isDecided = (file: Offer): boolean => isHis(file) && file.decision !== undefined;

/** It is decided to be his, and he has no keys yet. */
const isPending = ({ status }: Offer): boolean => ['AWAITING_CONTRACT', 'AWAITING_KEYS'].includes(status);

export function aHousingBook(walk: Walk): SecondBook {
  const ofHome = new Map<string, Set<string>>();
  const ofEntry = new Map<string, Set<string>>();
  const toBeOf = new Map<string, Set<string>>();
  const given = new Map<string, Offer>();
  /** by two entries that he had at once; whoever comes to be in need again files again */
  const twice = (file: Offer): string[] => {
    const key = `${file.provider} ${file.subject}`;
    const before = given.get(key);
    if (isDecided(file)) given.set(key, file);
    else if (before?.id === file.id) given.delete(key);
    const registeredAt = walk.ledger.entries.get(entryName(file.entry))?.registeredAt ?? '';
    const isTwice = isDecided(file) && before && before.id !== file.id && registeredAt < (before.decision?.at ?? '');
    return isTwice ? [`${before.id} and ${file.id} have given to one person by two entries`] : [];
  };
  const followed = (file: Offer): string[] => [
    ...alone(ofHome, file.dwelling, { id: file.id, isThere: isHis(file) }),
    ...alone(ofEntry, entryName(file.entry), { id: file.id, isThere: isHis(file) }),
    // X248: of one person, by whichever entry and with whichever provider
    ...alone(toBeOf, file.subject, { id: file.id, isThere: isPending(file) }),
    ...twice(file),
  ];
  return {
    committed: ({ plans }) =>
      plans.flatMap(({ after }) => {
        if (isOf(dwelling, after)) return complainedOf(after as Dwelling, localDate(at(walk.time.now)));
        return isOf(offer, after) ? followed(after as Offer) : [];
      }),
    atRest: async () => {
      const files = [...walk.world.store.files.values()].map(({ file }) => file);
      const rounds = files.filter((file) => isOf(allocation, file)) as Allocation[];
      const offers = new Map(files.filter((file) => isOf(offer, file)).map((file) => [file.id, file as Offer]));
      const homes = files.filter((file) => isOf(dwelling, file)) as Dwelling[];
      const kept = await Promise.all(rounds.map((round) => stepsOf(round, walk.world)));
      return [
        ...homes.flatMap((home) => homeFaults(home, { rounds, offers })),
        ...rounds.flatMap((round, index) => roundFaults(round, kept[index] ?? [])),
        ...ledgerFaults(rounds, kept),
        ...(await standingFaults(walk, [...offers.values()], files)),
      ];
    },
  };
}

/** X326: nobody is decided to be given what waits for a complaint about its round. */
const complainedOf = (home: Dwelling, today: string): string[] =>
  home.status === 'ASSIGNED' && waitsFor(home, today).length > 0
    ? [`${home.id} is given, and waits for a complaint`]
    : [];

/** Of a dwelling, an entry, a person: whose it is now, and that nobody else's is. */
function alone(
  all: Map<string, Set<string>>,
  key: string,
  { id, isThere }: { readonly id: string; readonly isThere: boolean },
): string[] {
  const there = all.get(key) ?? new Set<string>();
  all.set(key, there);
  if (isThere) there.add(id);
  else there.delete(id);
  return there.size > 1 ? [`${[...there].join(' and ')} are both of ${key}`] : [];
}

interface Files {
  readonly rounds: readonly Allocation[];
  readonly offers: ReadonlyMap<string, Offer>;
}

/** A dwelling says what its round and its offer say. */
function homeFaults(home: Dwelling, { rounds, offers }: Files): string[] {
  const { id, status, offer: by = '' } = home;
  const round = rounds.find((each) => each.id === home.allocation);
  const lot = round?.lots.find((each) => each.dwelling === id);
  const its = offers.get(by);
  const agrees: Readonly<Record<string, boolean>> = {
    FREE: !its,
    WITHDRAWN: (!its || isUnfruitful(its.status)) && (!round || lot?.state === 'WITHDRAWN'),
    IN_ALLOCATION: !its && lot !== undefined && ['WAITING', 'SERVED'].includes(lot.state),
    OFFERED: its !== undefined && isHis(its) && !its.decision && lot?.state === 'ASKED',
    ASSIGNED: its !== undefined && isDecided(its) && its.status !== 'GIVEN',
    GIVEN: its?.status === 'GIVEN',
  };
  return agrees[status] === false
    ? [`${id} is ${status}, its round says ${lot?.state}, and its offer ${by} ${its?.status}`]
    : [];
}

/** X248: whoever has keys stands on no list that he stood on before, but where something was or is decided about that entry. */
async function standingFaults(
  { world }: Walk,
  offers: readonly Offer[],
  files: readonly FileState[],
): Promise<string[]> {
  const decided = new Set(
    files.flatMap((file) => (isOf(amendment, file) ? [entryName((file as Amendment).entry)] : [])),
  );
  const given = offers.filter(({ status }) => status === 'GIVEN');
  const faults = await Promise.all(
    given.flatMap(({ id, subject, keysAt = '' }) =>
      providerIds.map(async (provider) => {
        const { holder, beside } = await holdersOf(provider, subject, world.store);
        const entries = [holder, beside].flatMap((name) =>
          name ? [world.store.register.identities.get(`ENTRY#${name}`)] : [],
        );
        const left = entries.filter((entry) => entry?.status === 'ACTIVE' && entry.registeredAt < keysAt);
        return left.flatMap((entry) =>
          entry && !decided.has(entryName(entry))
            ? [`${id} has given keys, and its person still stands as ${entryName(entry)}`]
            : [],
        );
      }),
    ),
  );
  return faults.flat();
}

/** What a round kept comes out the same once more, as `npm run replay` would tell. */
function roundFaults({ id }: Allocation, steps: readonly RoundStep[]): string[] {
  if (steps.length === 0) return [];
  return recompute(steps).map(({ step, does }) => `replay: step ${step} of ${id}, ${does}, is not as it was kept`);
}
