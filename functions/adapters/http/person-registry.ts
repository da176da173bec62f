import * as z from 'zod/mini';
import type { Answer, PersonRegistry, RegisteredPerson } from '#casework/ports/neighbours.ts';
import { askNeighbour, type NeighbourAddress, notOurAnswer } from './neighbour.ts';
import { WireDate, WireIin, WireText } from './neighbour-schemas.ts';

/**
 * Our own contract with the names of the state database's universal answer; of its dictionary values the citizenship is
 * sent as its code ("398" is Kazakhstan) and the parts of an address as their names. What the port does not need
 * (gender, lifeStatus, documents …) may be there and is dropped here.
 */
const Person = z.object({
  iin: WireIin,
  // The register knows people with a single name, or with none of a kind.
  surname: z._default(z.string(), ''),
  name: z._default(z.string(), ''),
  patronymic: z.exactOptional(WireText),
  birthDate: WireDate,
  deathDate: z.exactOptional(WireDate),
  citizenship: WireText,
  regAddress: z.exactOptional(
    z.object({
      district: z.exactOptional(WireText),
      region: z.exactOptional(WireText),
      street: z.exactOptional(WireText),
      building: z.exactOptional(WireText),
      flat: z.exactOptional(WireText),
    }),
  ),
});
const PersonsAnswer = z.object({ messageResult: WireText, persons: z.exactOptional(z.array(Person)) });

const toRegisteredPerson = ({
  birthDate,
  deathDate,
  regAddress,
  ...rest
}: z.output<typeof Person>): RegisteredPerson => ({
  ...rest,
  bornOn: birthDate,
  ...(deathDate === undefined ? {} : { diedOn: deathDate }),
  ...(regAddress === undefined ? {} : { address: regAddress }),
});

/** An answer without persons is "absent" whatever its code, since the register's code for it is not public; a dead person is found. */
export function httpPersonRegistry(address: NeighbourAddress): PersonRegistry {
  return {
    async find(iin): Promise<Answer<RegisteredPerson>> {
      const answer = await askNeighbour({ ...address, path: 'search', body: { iin }, schema: PersonsAnswer });
      if (answer.kind !== 'found') return answer;
      const [person, ...others] = answer.value.persons ?? [];
      if (person === undefined) return { kind: 'absent' };
      if (person.iin !== iin || others.length > 0) return notOurAnswer;
      return { kind: 'found', value: toRegisteredPerson(person) };
    },
  };
}
