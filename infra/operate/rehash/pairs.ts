/** What a keyed hash stands for: an IIN, a name and day of birth, the content of a record, or where a dwelling is. */
export type Hashed = 'person' | 'name' | 'seal' | 'place';

/** A hash under the key that was lost, and the one of the same words under the present key. */
export interface Pair {
  readonly of: Hashed;
  readonly former: string;
  readonly present: string;
}

/** What is known of former hashes and present ones. */
export interface Pairs {
  /** takes note that both are of the same words; a hash may stand in an id, and what is missing teaches nothing */
  learn(of: Hashed, former: string | undefined, present: string | undefined): void;
  /** the text with each former hash as it is now */
  renewed(text: string): string;
  /** is it a present hash, or a former one whose words are known? */
  knows(hash: string): boolean;
  all(): readonly Pair[];
  /** those of which two records say different things: neither is believed */
  contradicted(): readonly Pair[];
}

const hashes = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;
const hashIn = (text: string | undefined): string | undefined => text?.match(hashes)?.[0];

/**
 * Nothing is known yet. A former hash of two different words, or two former hashes of one number, are no pair: a record
 * was changed under a key that cannot tell it any more.
 */
export function noPairs(): Pairs {
  const byFormer = new Map<string, Pair>();
  const ofPerson = new Map<string, Pair>();
  const presents = new Set<string>();
  const wrong = new Map<string, Pair>();
  const note = (pair: Pair): void => {
    const others = [byFormer.get(pair.former), pair.of === 'person' ? ofPerson.get(pair.present) : undefined];
    for (const other of others) {
      if (!other || (other.present === pair.present && other.former === pair.former)) continue;
      for (const each of [pair, other]) wrong.set(each.former, each);
    }
    byFormer.set(pair.former, pair);
    if (pair.of === 'person') ofPerson.set(pair.present, pair);
  };
  const presentOf = (former: string) => (wrong.has(former) ? undefined : byFormer.get(former)?.present);
  return {
    learn: (of, saidFormer, saidPresent) => {
      const [former, present] = [hashIn(saidFormer), hashIn(saidPresent)];
      if (former === undefined || present === undefined) return;
      presents.add(present);
      if (former !== present) note({ of, former, present });
    },
    renewed: (text) => text.replace(hashes, (hash) => presentOf(hash) ?? hash),
    knows: (hash) => presents.has(hash) || presentOf(hash) !== undefined,
    all: () => [...byFormer.values()].filter(({ former }) => !wrong.has(former)),
    contradicted: () => [...wrong.values()],
  };
}
