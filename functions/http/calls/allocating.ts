import { dwellingOf } from '#casework/papers/offer-file.ts';
import { offer } from '#domain/offer/kind.ts';
import { offerView } from '#http/views/files/allocation-view.ts';
import { callsOf } from './of-kind.ts';

/** How offers are acted on, seen and read by whoever calls. */
export const {
  acted: offered,
  doneWith,
  seen: seenOffer,
  readForReason,
  noteAudit,
} = callsOf({
  kind: offer,
  paragraph: '77',
  view: async (file, asking, deps) => offerView(file, asking, await dwellingOf(file, deps)),
});
