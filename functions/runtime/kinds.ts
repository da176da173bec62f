import type { Kind } from '#domain/file/kind.ts';
import type { KindOf } from '#domain/kinds.ts';

/** The same kinds as `domain/kinds.ts` names, by the prefix of their ids, for whoever may need only one of them: each is a file of its own. */
export const kindsLater: Readonly<Record<string, () => Promise<Kind>>> = {
  case: async () => (await import('#domain/application/kind.ts')).application,
  amendment: async () => (await import('#domain/amendment/kind.ts')).amendment,
  complaint: async () => (await import('#domain/complaint/kind.ts')).complaint,
  visit: async () => (await import('#domain/home-visit/kind.ts')).homeVisit,
  dwelling: async () => (await import('#domain/dwelling/kind.ts')).dwelling,
  allocation: async () => (await import('#domain/allocation/kind.ts')).allocation,
  offer: async () => (await import('#domain/offer/kind.ts')).offer,
  oldlist: async () => (await import('#domain/old-list/kind.ts')).oldList,
  oldentry: async () => (await import('#domain/old-entry/kind.ts')).oldEntry,
  inventory: async () => (await import('#domain/inventory/kind.ts')).inventory,
  needs: async () => (await import('#domain/needs/kind.ts')).needs,
};

/** Loads the kind of a file when the first of its kind comes; an id of none is a surprise. */
export const kindOf: KindOf = async (id) => {
  const later = Object.entries(kindsLater).find(([prefix]) => id.startsWith(`${prefix}_`))?.[1];
  if (!later) throw new Error(`no kind of file has ids like ${id}`);
  return later();
};
