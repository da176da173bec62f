import type { Claim } from '#domain/file/claims.ts';

/** All files, their journals and what they hold, wherever it is written. */
export interface FileBooks {
  /** the version of each file, by id */
  readonly versions: ReadonlyMap<string, number>;
  /** the last commit of each journal, by id */
  readonly lastCommits: ReadonlyMap<string, number>;
  /** claims as they are kept */
  readonly kept: readonly Claim[];
  /** claims as the journals let them be held */
  readonly held: readonly Claim[];
  /** journals that no file can be made of, and why */
  readonly unreadable: ReadonlyMap<string, string>;
}

export const fileChecks = {
  version: 'the version of a file is that of the last commit in its journal',
  journal: 'each journal makes a file',
  claim: 'each claim is kept for its holder, and no other claim is kept',
} as const;

export interface FileDifference {
  readonly check: keyof typeof fileChecks;
  readonly of: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Compares files with their journals, and claims with their holders; an empty answer means that all of it agrees. Tables that
 * were restored to different moments differ here, even where every list agrees.
 */
export const differencesInFiles = (books: FileBooks): FileDifference[] => [
  ...versionDifferences(books),
  ...[...books.unreadable].map(([of, found]) => ({ check: 'journal', of, expected: 'a file', found }) as const),
  ...claimDifferences(books),
];

const versionDifferences = ({ versions, lastCommits }: FileBooks): FileDifference[] =>
  [...new Set([...versions.keys(), ...lastCommits.keys()])].sort().flatMap((of) => {
    const [commit, version] = [lastCommits.get(of), versions.get(of)];
    if (commit === version) return [];
    const expected = commit === undefined ? 'no file' : `version ${commit}`;
    return [{ check: 'version', of, expected, found: version === undefined ? 'no file' : `version ${version}` }];
  });

function claimDifferences({ kept, held, unreadable }: FileBooks): FileDifference[] {
  const keptBy = new Map(kept.map((claim) => [claim.key, claim]));
  const heldBy = new Map(held.map((claim) => [claim.key, claim]));
  return [...new Map([...keptBy, ...heldBy])].flatMap(([key, claim]) => {
    const [expected, found] = [heldBy.get(key), keptBy.get(key)].map(holderWords) as [string, string];
    return expected === found || unreadable.has(claim.file)
      ? []
      : [{ check: 'claim', of: `${claim.file} ${kindOfClaim(claim)}`, expected, found }];
  });
}

const holderWords = (claim: Claim | undefined): string =>
  claim ? `held by ${claim.holder} for ${claim.file}` : 'held by nobody';

/** Of a claim's key the person's hash is kept back. */
export const kindOfClaim = ({ key }: Claim): string => key.split('#').slice(0, -1).join('#');

/** What stands in both readings: a file that moved while it was read is no difference. */
export const standing = (one: readonly FileDifference[], other: readonly FileDifference[]): FileDifference[] => {
  const again = new Set(other.map((difference) => JSON.stringify(difference)));
  return one.filter((difference) => again.has(JSON.stringify(difference)));
};
