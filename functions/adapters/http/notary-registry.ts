import * as z from 'zod/mini';
import type { Answer, NotarisedPower, NotaryRegistry } from '#casework/ports/neighbours.ts';
import { askNeighbour, type NeighbourAddress, notOurAnswer } from './neighbour.ts';
import { WireDate, WireIin, WireInstant, WireText } from './neighbour-schemas.ts';

/** Our own contract: nothing public describes the notarial system's service. Its notary and list of powers are not needed here. */
const PowerAnswer = z.object({
  found: z.literal(true),
  number: WireText,
  issuedOn: WireDate,
  validTo: WireDate,
  revokedAt: z.exactOptional(WireInstant),
  principal: z.object({ iin: WireIin }),
  representative: z.object({ iin: WireIin }),
});

const toNotarisedPower = ({
  found: _,
  principal,
  representative,
  ...rest
}: z.output<typeof PowerAnswer>): NotarisedPower => ({
  ...rest,
  principalIin: principal.iin,
  representativeIin: representative.iin,
});

/** A revoked or expired power is found: what follows from it is for the domain to say. */
export function httpNotaryRegistry(address: NeighbourAddress): NotaryRegistry {
  return {
    async findPower(question): Promise<Answer<NotarisedPower>> {
      const answer = await askNeighbour({ ...address, path: 'powers/search', body: question, schema: PowerAnswer });
      if (answer.kind !== 'found') return answer;
      const power = toNotarisedPower(answer.value);
      const isOurs =
        power.number === question.number &&
        power.issuedOn === question.issuedOn &&
        power.principalIin === question.principalIin &&
        power.representativeIin === question.representativeIin;
      return isOurs ? { kind: 'found', value: power } : notOurAnswer;
    },
  };
}
