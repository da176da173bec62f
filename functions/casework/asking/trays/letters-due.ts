import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import { lettersQueue } from '#domain/offer/rules/letters.ts';

/** X294: the ended offers of an office of which a letter is to be posted to somebody who has no cabinet, the soonest first. */
export const lettersDue = (
  office: string,
  { lists }: { readonly lists: Pick<CaseLists, 'tray'> },
): Promise<readonly string[]> => wholeOf((cursor) => lists.tray(lettersQueue(office), cursor));
