import { inParallel } from '#casework/in-parallel.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { offer, offersOf } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { papersOfPerson } from '#domain/offer/rules/papers-of-person.ts';
import type { Instant } from '#domain/time/instant.ts';

/** What somebody was offered, and every paper of it that is his. */
export interface ToldOffer {
  readonly file: Offer;
  readonly papers: readonly { readonly type: string; readonly bytes: Uint8Array }[];
}

export interface OffersDeps {
  readonly cases: CaseStore;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
  readonly access: AccessLog;
  readonly documents: Pick<Documents, 'readPaper'>;
}

interface Telling {
  readonly actor: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

const atOnce = 10;

/** Every offer that was made to this person. */
export async function offersMade(
  person: string,
  { lists, cases }: Pick<OffersDeps, 'lists' | 'cases'>,
): Promise<readonly Offer[]> {
  const ids = await wholeOf((cursor) => lists.ofApplicant(offersOf(person), cursor));
  const files = await inParallel(ids, atOnce, (id) => cases.load(offer, id));
  return files.flatMap((file) => (file?.subject === person ? [file] : []));
}

/** X289: the papers of these offers for whoever was received, noted under each before it is given. */
export const offersTold = (
  files: readonly Offer[],
  { actor, now: at, requestId }: Telling,
  { access, documents }: Pick<OffersDeps, 'access' | 'documents'>,
): Promise<readonly ToldOffer[]> =>
  inParallel(files, atOnce, async (file) => {
    const shown = papersOfPerson.flatMap((type) => file.papers[type] ?? []);
    const fields = ['found', ...shown.map(({ type }) => `paper ${type}`)];
    await access.append({ reader: actorRecord(actor), subject: file.id, fields, why: 'reception', at, requestId });
    const papers = await inParallel(shown, atOnce, async (paper) => ({
      type: paper.type,
      bytes: await documents.readPaper(paper),
    }));
    return { file, papers };
  });
