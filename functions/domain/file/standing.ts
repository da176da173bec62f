import type { Kind } from './kind.ts';
import type { FileState } from './state.ts';

/** A file about an entry and the family of whose it is. */
interface OfEntry extends FileState {
  readonly subject: string;
  readonly family?: readonly string[] | undefined;
  readonly entry: { readonly provider: string };
}

/** A kind that only says something of an entry: no machine goes through it, it has no term, and nothing is waited for. */
export const standing = {
  steps: {},
  startsOn: {},
  terms: () => ({}),
  isAtRest: () => true,
  persons: ({ subject, family }: OfEntry) => ({ applicant: subject, interested: family }),
  officeOf: ({ entry }: OfEntry) => entry.provider,
} satisfies Pick<Kind<OfEntry>, 'steps' | 'startsOn' | 'terms' | 'isAtRest' | 'persons' | 'officeOf'>;
