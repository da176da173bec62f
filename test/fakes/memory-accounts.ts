import { type AccountEntry, type Accounts, isProvenAlone, type Proven } from '#casework/ports/identity.ts';
import type { PersonId } from '#domain/ids.ts';
import { stored } from './stored.ts';

export interface MemoryAccounts extends Accounts {
  readonly usernames: ReadonlyMap<string, string>;
  readonly proofs: readonly { readonly person: string; readonly proven: Proven }[];
}

export function memoryAccounts(): MemoryAccounts {
  const usernames = new Map<string, string>();
  const alone = new Set<string>();
  const proofs: { person: string; proven: Proven }[] = [];
  const journal: { person: string; entry: AccountEntry }[] = [];
  return {
    usernames,
    proofs,
    usernameOf: async (person) => usernames.get(person),
    holderOf: async (username) => {
      const person = [...usernames].find(([, known]) => known === username)?.[0];
      return person === undefined
        ? undefined
        : {
            person: person as PersonId,
            sessionsFromMs: undefined,
            provenAlone: alone.has(username) ? true : undefined,
          };
    },
    open: async (person, { username, proven, mayReplace, at }) => {
      const exists = usernames.has(person);
      if (exists && !mayReplace) return false;
      proofs.push({ person, proven });
      journal.push(stored({ person, entry: { at, kind: exists ? 'PASSWORD_REPLACED' : 'OPENED', proven } }));
      usernames.set(person, username);
      if (isProvenAlone(proven)) alone.add(username);
      return true;
    },
    tellAsked: async (person, asked) => {
      const isTold = ({ entry }: (typeof journal)[number]) =>
        entry.kind === 'REPLACEMENT_ASKED' && entry.confirmation === asked.confirmation;
      if (!journal.some(isTold)) journal.push(stored({ person, entry: { kind: 'REPLACEMENT_ASKED', ...asked } }));
    },
    journalOf: async (person) =>
      journal
        .flatMap((one) => (one.person === person ? [one.entry] : []))
        .toSorted((one, other) => (one.at < other.at ? -1 : 1)),
  };
}
