import type { RefusalCode } from './refusal.ts';

/**
 * Something that one file at a time may hold: the open request of a person, an entry at a provider, a right used once.
 * `file` is whom a refusal points to; `holder` is who has it, a file or an entry.
 */
export type ClaimChange = {
  readonly key: string;
  /** the words in which a claim that another holds is refused */
  readonly taken: RefusalCode;
} /** `from`: whose it may be taken over from, besides being free or one's own */ & (
  | { readonly change: 'take'; readonly holder: string; readonly file: string; readonly from?: string }
  | { readonly change: 'mustBeFree' }
  | { readonly change: 'mustBeHeld'; readonly holder: string }
  /** what nobody holds may be released, but where the act rests on its being held */
  | { readonly change: 'release'; readonly holder: string; readonly isHeld?: true }
);

/** A claim as it is held. */
export interface Claim {
  readonly key: string;
  readonly holder: string;
  readonly file: string;
}
