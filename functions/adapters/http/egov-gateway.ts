import * as z from 'zod/mini';
import type { EgovGateway } from '#casework/ports/neighbours.ts';
import { type NeighbourAddress, notOurAnswer, tellNeighbour } from './neighbour.ts';
import { WireInstant, WireText } from './neighbour-schemas.ts';

const MessageAccepted = z.object({ messageId: WireText, receivedAt: WireInstant });

/** Paras 8.7, 10.8, 5.6. A repeated message id gets the receipt of the first. */
export function httpEgovGateway(address: NeighbourAddress): EgovGateway {
  return {
    async send(message) {
      const reply = await tellNeighbour({ ...address, path: 'messages', body: message, schema: MessageAccepted });
      if (reply.kind !== 'found') return reply;
      const { messageId, receivedAt } = reply.value;
      return messageId === message.messageId ? { kind: 'found', value: { receivedAt } } : notOurAnswer;
    },
  };
}
