import * as z from 'zod/mini';
import type { Answer, PersonRegistry, RegisteredPerson } from '#casework/ports/neighbours.ts';
import { saysNone } from '#domain/text/placeholders.ts';
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
/** The register's result codes: what it was asked was done, and that it knows nobody of this number. */
const code = { processed: '00000', nothingFound: '00404' } as const;

const OnePerson = z.object({ messageResult: z.literal(code.processed), persons: z.tuple([Person]) });
const Nobody = z.strictObject({
  messageResult: z.literal(code.nothingFound),
  persons: z.exactOptional(z.tuple([])),
});

/** What a register writes where it has no name is none (X96). */
const named = (name: string): string => (saysNone(name) ? '' : name);

/** One name is enough; a record with none lacks its names. */
const isNamed = ({ surname, name }: z.output<typeof Person>): boolean => !saysNone(surname) || !saysNone(name);

const toRegisteredPerson = ({
  birthDate,
  deathDate,
  regAddress,
  patronymic = '',
  ...rest
}: z.output<typeof Person>): RegisteredPerson => ({
  ...rest,
  surname: named(rest.surname),
  name: named(rest.name),
  ...(saysNone(patronymic) ? {} : { patronymic }),
  bornOn: birthDate,
  ...(deathDate === undefined ? {} : { diedOn: deathDate }),
  ...(regAddress === undefined ? {} : { address: regAddress }),
});

/**
 * Absent only by the register's own code for it, found only by that of success with one person; any other code, and any
 * that does not fit what stands beside it, is held (X72). A dead person is found.
 */
export function httpPersonRegistry(address: NeighbourAddress): PersonRegistry {
  return {
    async find(iin): Promise<Answer<RegisteredPerson>> {
      const question = { ...address, path: 'search', body: { iin } };
      const answer = await askNeighbour({ ...question, schema: OnePerson, absent: Nobody });
      if (answer.kind !== 'found') return answer;
      const [person] = answer.value.persons;
      if (person.iin !== iin || !isNamed(person)) return notOurAnswer;
      return { kind: 'found', value: toRegisteredPerson(person) };
    },
  };
}
