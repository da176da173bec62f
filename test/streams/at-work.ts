import type { Machines } from '#casework/ports/machines.ts';
import type { EntryAsked } from '#casework/procedure/ask-entry.ts';
import type { EndsBeside, ReconcileDeps } from '#casework/procedure/reconcile.ts';
import type { Served } from '#casework/procedure/serve-owed.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { Duty } from '#domain/file/owed.ts';
import { kindOf, kinds } from '#domain/kinds.ts';
import { aCase, following, next, opening } from '#test/contracts/stores.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryDocuments } from '#test/fakes/memory-documents.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';

export const now = '2018-02-20T06:00:00.000Z';

type Counts = Readonly<Record<string, number>>;

/** What streams are given besides. */
interface Watched {
  readonly kinds: readonly Kind[];
  metrics(counts: Counts, options?: { zeros?: boolean }): Promise<void>;
}

/** Memory with machines that write down what they are asked, and fail for as long as they are broken. */
export function atWork() {
  const store = memoryCaseStore();
  const asked: string[] = [];
  const followed: Served[] = [];
  const published: { readonly counts: Counts; readonly zeros: boolean | undefined }[] = [];
  const left: string[] = [];
  const state = { broken: false, running: new Set<string>() };
  const ask = async (what: string): Promise<void> => {
    if (state.broken) throw new Error('machines are away');
    asked.push(what);
  };
  const machines: Machines = {
    start: (machine, name) => ask(`${machine}/${name}`),
    stop: (machine, name) => ask(`stops ${machine}/${name}`),
    answer: (token, { outcome }) => ask(`${token}: ${outcome}`),
    fail: (token, error) => ask(`${token}: ${error}`),
  };
  const tokens = memoryTokens();
  const deps: ReconcileDeps & EntryAsked & EndsBeside & Watched & { readonly register: typeof store.register } = {
    kinds,
    kindOf,
    cases: store,
    staff: { ofOrganisation: async () => [] },
    lists: store.lists,
    register: store.register,
    owed: store.owed,
    tokens,
    machines,
    documents: memoryDocuments(),
    clock: fixedClock(now),
    pause: async () => {},
    random: () => 0,
    follow: (done) => void followed.push(done),
    leave: ({ duty }, fault) => void left.push(`${duty}: ${fault}`),
    running: async () => state.running,
    besideEnding: async () => [],
    metrics: async (counts, options) => void published.push({ counts, zeros: options?.zeros }),
  };
  const start = (name: string): Duty => ({ duty: 'start', machine: 'deadline', name, input: {} });
  /** a new case whose commits owe these, one commit each */
  const owes = async (...names: string[]): Promise<string> => {
    let theCase = aCase();
    await store.commit({ plans: [opening(theCase)] });
    for (const name of names) {
      await store.commit({ plans: [following(theCase, { duties: [start(name)] })] });
      theCase = next(theCase);
    }
    return theCase.id;
  };
  return { deps, store, asked, followed, left, published, state, owes };
}
