import * as z from 'zod/mini';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import type { OfferEvent } from '#domain/offer/event.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';

const text = z.string();
const Shown = z.object({ number: text, issuedOn: text, issuedBy: z.optional(text) });
const Written = z.union([text, Shown]);

/** What somebody wrote of an offer, or showed. */
export const OfferTexts = z.array(
  z.object({
    at: text,
    by: text,
    type: text,
    text: z.optional(text),
    /** against which somebody was served */
    identityDocument: z.optional(Shown),
  }),
);
type Told = z.infer<typeof OfferTexts>[number];

interface Deps {
  readonly cases: Pick<CaseStore, 'journal'>;
  readonly people: Pick<People, 'read'>;
}

/** Everything that was written of it, in the order of its journal. */
export async function textsOfOffer({ id }: Offer, { cases, people }: Deps): Promise<readonly Told[]> {
  const commits = await cases.journal(offer, id);
  const told = commits.flatMap(({ at, actor, events }) =>
    events.flatMap((event) => {
      const record = recordIn(event);
      return record ? [said(record, { at, by: actor.id ?? '', type: event.type }, people)] : [];
    }),
  );
  return Promise.all(told);
}

async function said({ id }: RecordRef, of: Pick<Told, 'at' | 'by' | 'type'>, people: Deps['people']): Promise<Told> {
  const content = Written.parse((await people.read(id))?.content);
  return { ...of, ...(typeof content === 'string' ? { text: content } : { identityDocument: content }) };
}

function recordIn(event: OfferEvent): RecordRef | undefined {
  switch (event.type) {
    case 'OfferHandedOver':
    case 'KeysGiven':
    case 'OfferConsented':
    case 'OfferRefused':
      return event.identity;
    case 'TryRecorded':
      return event.said;
    case 'OfferNotReached':
      return event.tries;
    case 'MinutesReturned':
    case 'AllocationRevoked':
    case 'RecusalDeclared':
    case 'ActingHeadNamed':
      return event.reason;
    default:
      return undefined;
  }
}
