import * as z from 'zod/mini';
import type { EAkimat } from '#casework/ports/neighbours.ts';
import { type NeighbourAddress, notOurAnswer, tellNeighbour } from './neighbour.ts';
import { WireDate, WireText } from './neighbour-schemas.ts';

const DocumentsRegistered = z.object({ caseId: WireText, number: WireText, registeredOn: WireDate });

/** Para 5.4. A repeated case id gets the number of the first. */
export function httpEAkimat(address: NeighbourAddress): EAkimat {
  return {
    async register(question) {
      const reply = await tellNeighbour({
        ...address,
        path: 'registrations',
        body: question,
        schema: DocumentsRegistered,
      });
      if (reply.kind !== 'found') return reply;
      const { caseId, ...registration } = reply.value;
      return caseId === question.caseId ? { kind: 'found', value: registration } : notOurAnswer;
    },
  };
}
