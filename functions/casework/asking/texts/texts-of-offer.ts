import * as z from 'zod/mini';
import type { RecordRef } from '#domain/file/refs.ts';
import type { OfferEvent } from '#domain/offer/event.ts';
import { offer } from '#domain/offer/kind.ts';
import { Shown, said, textsOf } from './texts-of-file.ts';

const Written = z.union([z.string(), Shown]);

/** What somebody wrote of an offer, or showed. */
export const OfferTexts = z.array(z.object(said));

function told(stored: unknown): Partial<z.infer<typeof OfferTexts>[number]> {
  const content = Written.parse(stored);
  return typeof content === 'string' ? { text: content } : { identityDocument: content };
}

/** The records that an event names, whatever it calls them. */
function recordsIn(event: OfferEvent): readonly RecordRef[] {
  switch (event.type) {
    case 'OfferHandedOver':
    case 'KeysGiven':
    case 'OfferConsented':
    case 'OfferRefused':
      return event.identity ? [event.identity] : [];
    case 'TryRecorded':
      return [event.said];
    case 'OfferNotReached':
      return [event.tries];
    case 'OfferDelivered':
      return event.shows ? [event.shows] : [];
    case 'SilenceRefuted':
      return [event.shows];
    case 'MinutesReturned':
    case 'AllocationRevoked':
    case 'RecusalDeclared':
    case 'ActingHeadNamed':
      return [event.reason];
    default:
      return [];
  }
}

/** Everything that was written of it, in the order of its journal. */
export const textsOfOffer = textsOf({ kind: offer, recordsIn, told });
