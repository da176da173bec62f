import * as z from 'zod/mini';
import type { RegionalGatewayDesk } from '#casework/ports/neighbours.ts';
import { type NeighbourAddress, notOurAnswer, tellNeighbour } from './neighbour.ts';
import { WireInstant, WireText } from './neighbour-schemas.ts';

const MessageRegistered = z.object({ messageId: WireText, number: WireText, registeredAt: WireInstant });

/** Para 9.1, in both channels (X40). A repeated message id gets the number of the first. */
export function httpRegionalGatewayDesk(address: NeighbourAddress): RegionalGatewayDesk {
  return {
    async register(messageId, caseId) {
      const body = { messageId, caseId };
      const reply = await tellNeighbour({ ...address, path: 'registrations', body, schema: MessageRegistered });
      if (reply.kind !== 'found') return reply;
      const { messageId: answered, ...registration } = reply.value;
      return answered === messageId ? { kind: 'found', value: registration } : notOurAnswer;
    },
  };
}
