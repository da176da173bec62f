import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import type { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import { emptyLedger, type Ledger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, movedNow, servedNow } from '#domain/queue/allocating/next-steps.ts';
import { roundOf } from '#domain/queue/allocating/round.ts';
import type { Offer, RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { serving } from '#domain/queue/allocating/serving.ts';
import { anOpening, opened, openedOn, readWhole } from './a-round.ts';

/** What two rounds of one provider share, as commits leave it: who holds what, who is housed in what, the ledger. */
export interface Shared {
  readonly lists: Readonly<Record<string, readonly Candidate[]>>;
  readonly claims: Map<string, string>;
  readonly housed: [entry: string, dwelling: string][];
  ledger: Ledger;
  version: number;
}

/** One commit: all of it is written where every condition holds, and nothing of it where one does not. */
interface Commit {
  readonly takes?: readonly string[];
  readonly releases?: readonly string[];
  readonly houses?: readonly [entry: string, dwelling: string];
  readonly ledger?: { readonly found: Ledger; readonly is: Ledger };
}

export function committed(shared: Shared, by: string, { takes = [], releases = [], houses, ledger }: Commit): boolean {
  if (takes.some((key) => shared.claims.has(key))) return false;
  if (releases.some((key) => shared.claims.get(key) !== by)) return false;
  if (ledger && ledger.found.version !== shared.ledger.version) return false;
  for (const key of takes) shared.claims.set(key, by);
  for (const key of releases) shared.claims.delete(key);
  if (houses) {
    shared.housed.push([...houses]);
    shared.version += 1;
  }
  if (ledger) shared.ledger = ledger.is;
  return true;
}

export interface Going {
  readonly steps: RoundStep[];
  readonly name: string;
  /** does the next thing that this round has to do; what it was about to write is written the next time */
  go(): 'AT_REST' | 'GOES_ON';
}

const standing = ({ lists, housed }: Shared, list: string): readonly Candidate[] =>
  (lists[list] ?? []).filter(({ entry }) => !housed.some(([of]) => of === entry));

/** A round that reads at one moment and writes at another, so that the other round may come between. */
export function aGoingRound(
  name: string,
  wanted: readonly Dwelling[],
  shared: Shared,
  consents: (entry: string) => boolean,
): Going {
  const steps: RoundStep[] = [];
  let later: (() => void) | undefined;
  const after = (write: () => void): 'GOES_ON' => {
    later = write;
    return 'GOES_ON';
  };
  const mine = wanted.filter(({ id }) => committed(shared, name, { takes: [`dwelling#${id}`] }));
  const go = (): ReturnType<Going['go']> => {
    if (later) {
      const write = later;
      later = undefined;
      write();
      return 'GOES_ON';
    }
    if (steps.length === 0) return begin();
    const open = [...roundOf(steps).answers].find(([, { is }]) => is === 'OPEN');
    if (open) return answer(open[0], open[1].dwelling);
    for (const list of Object.keys(shared.lists)) steps.push(anew(list, steps, name, shared));
    for (const list of Object.keys(shared.lists)) {
      const [offer] = serving(roundOf(steps), list, openedOn).offers;
      if (offer) return after(() => ask(list, offer));
    }
    return moveOn();
  };
  return { steps, name, go };

  function begin(): 'GOES_ON' {
    const sizes = Object.fromEntries(Object.keys(shared.lists).map((list) => [list, standing(shared, list).length]));
    const first = [opened(anOpening(sizes, { round: name, dwellings: mine }))];
    const read = Object.keys(shared.lists).map((list) => anew(list, first, name, shared));
    const dealt = dealtNow(roundOf([...first, ...read]), shared.ledger);
    if ('is' in dealt) throw new Error('a list was not read');
    return after(() => {
      if (committed(shared, name, { ledger: { found: dealt.found, is: dealt.ledger } }))
        steps.push(...first, ...read, dealt);
    });
  }

  /** The offer as the list was read; whoever has been asked elsewhere since is not asked here. */
  function ask(list: string, { entry }: Offer): void {
    const served = servedNow(roundOf(steps), list, openedOn);
    steps.push(served);
    for (const offer of served.offers)
      if (offer.entry !== entry || !isThere(offer) || !committed(shared, name, { takes: [`offer#${entry}`] }))
        steps.push({ does: 'ANSWERED', entry: offer.entry, dwelling: offer.dwelling, is: 'UNMADE' });
  }

  function isThere({ entry }: Offer): boolean {
    return !shared.housed.some(([of]) => of === entry);
  }

  function answer(entry: string, dwelling: string): 'GOES_ON' {
    const is = consents(entry) ? 'CONSENTED' : 'REFUSED';
    return after(() => {
      const houses = is === 'CONSENTED' ? { houses: [entry, dwelling] as const } : {};
      if (!committed(shared, name, { releases: [`offer#${entry}`], ...houses })) throw new Error('not his own offer');
      steps.push({ does: 'ANSWERED', entry, dwelling, is });
    });
  }

  function moveOn(): 'AT_REST' | 'GOES_ON' {
    const round = roundOf(steps);
    const left = Object.keys(shared.lists).flatMap((list) => serving(round, list, openedOn).exhausted)[0];
    const moved = left && movedNow(round, left.dwelling, openedOn, shared.ledger);
    if (!moved) return 'AT_REST';
    return after(() => {
      if (committed(shared, name, { ledger: { found: moved.found, is: moved.ledger } })) steps.push(moved);
    });
  }
}

/** A list read anew: who has come, who is gone, and who is being asked in the other round. */
function anew(list: string, steps: readonly RoundStep[], name: string, shared: Shared): RoundStep {
  const here = standing(shared, list).map((candidate) => {
    const by = shared.claims.get(`offer#${candidate.entry}`);
    return by !== undefined && by !== name ? { ...candidate, isAskedElsewhere: true as const } : candidate;
  });
  const known = steps.flatMap((step) => (step.does === 'READ' && step.list === list ? step.seen : []));
  const gone = known.map(({ entry }) => entry).filter((entry) => !here.some((one) => one.entry === entry));
  return readWhole(list, here, { gone: [...new Set(gone)], version: shared.version });
}

export const sharedBy = (lists: Shared['lists']): Shared => ({
  ...{ lists, claims: new Map(), housed: [], ledger: emptyLedger, version: 1 },
});
