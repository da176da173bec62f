import * as z from 'zod';
import type { Entry, Memory } from './memory.ts';
import type { NeighbourName } from './neighbour-name.ts';
import type { PeopleRegister } from './people-register.ts';
import type { SeedPerson, SeedPower } from './registered-people.ts';

export interface Spoken {
  readonly status: number;
  readonly body: object;
}

/** The one thing each neighbour is asked here. */
export interface NeighbourOperation {
  readonly path: string;
  readonly answer: (body: unknown) => Spoken;
  /** what it says in the mode "empty" */
  readonly empty: object;
}

interface Stock {
  readonly people: Pick<PeopleRegister, 'of'>;
  readonly powers: readonly SeedPower[];
  readonly memory: Memory;
}

const Iin = z.string().regex(/^\d{12}$/);
const Id = z.string().min(1).max(200);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Instant = z.iso.datetime({ precision: 3 });

const said = (body: object): Spoken => ({ status: 200, body });

/** Checks the request; a wrong one is told which fields are wrong, never their values. */
function operation<Schema extends z.ZodType>({
  path,
  schema,
  empty,
  answer,
}: {
  readonly path: string;
  readonly schema: Schema;
  readonly empty: object;
  readonly answer: (question: z.output<Schema>) => Spoken;
}): NeighbourOperation {
  return {
    path,
    empty,
    answer(body) {
      const parsed = schema.safeParse(body);
      if (parsed.success) return answer(parsed.data);
      const fields = parsed.error.issues.map((issue) => issue.path.join('.'));
      return { status: 400, body: { error: 'BAD_REQUEST', fields } };
    },
  };
}

/** Once per key: a repetition gets the first answer, another question under a used key is refused. */
function once(entry: Entry | undefined, answer: (entry: Entry) => object): Spoken {
  return entry ? said(answer(entry)) : { status: 409, body: { error: 'KEY_USED_FOR_ANOTHER_QUESTION' } };
}

const numbered = (series: string, { on, ordinal }: Entry) =>
  `${series}-${on.slice(0, 4)}-${String(ordinal).padStart(6, '0')}`;

const dictionary = { processed: '00000', nothingFound: '00404', kazakhstan: '398', alive: '0', dead: '1' };

/** The 7th digit of an IIN: odd is a man. */
const genderCode = (iin: string) => (Number(iin[6]) % 2 === 1 ? '1' : '2');

const registerRecord = ({ bornOn, diedOn, address, citizenship, ...names }: SeedPerson) => ({
  ...names,
  birthDate: bornOn,
  ...(diedOn === undefined ? {} : { deathDate: diedOn }),
  gender: genderCode(names.iin),
  citizenship: citizenship ?? dictionary.kazakhstan,
  lifeStatus: diedOn === undefined ? dictionary.alive : dictionary.dead,
  ...(address === undefined ? {} : { regAddress: address }),
});

function persons({ people }: Stock): NeighbourOperation {
  const nobody = { messageResult: dictionary.nothingFound };
  return operation({
    path: 'search',
    schema: z.strictObject({ iin: Iin }),
    empty: nobody,
    answer: ({ iin }) => {
      const person = people.of(iin);
      return said(person ? { messageResult: dictionary.processed, persons: [registerRecord(person)] } : nobody);
    },
  });
}

const PowerQuestion = z.strictObject({
  principalIin: Iin,
  representativeIin: Iin,
  number: z.string().min(1),
  issuedOn: z.iso.date(),
});

function notary({ powers }: Stock): NeighbourOperation {
  const nothing = { found: false };
  return operation({
    path: 'powers/search',
    schema: PowerQuestion,
    empty: nothing,
    answer: (question) => {
      const power = powers.find(
        (one) =>
          one.number === question.number &&
          one.issuedOn === question.issuedOn &&
          one.principalIin === question.principalIin &&
          one.representativeIin === question.representativeIin,
      );
      if (!power) return said(nothing);
      const { principalIin, representativeIin, ...facts } = power;
      return said({
        found: true,
        ...facts,
        principal: { iin: principalIin },
        representative: { iin: representativeIin },
      });
    },
  });
}

const GatewayMessage = z.strictObject({
  messageId: Id,
  caseId: Id,
  subject: z.enum(['request', 'result']),
  addressee: Id,
  contentSha256: Sha256,
  signatureSha256: Sha256.optional(),
});

const gateway = ({ memory }: Stock) =>
  operation({
    path: 'messages',
    schema: GatewayMessage,
    empty: {},
    answer: (message) =>
      once(memory.remember('gateway', message.messageId, message), ({ at }) => ({
        messageId: message.messageId,
        receivedAt: at,
      })),
  });

const desk = ({ memory }: Stock) =>
  operation({
    path: 'registrations',
    schema: z.strictObject({ messageId: Id, caseId: Id }),
    empty: {},
    answer: (message) =>
      once(memory.remember('desk', message.messageId, message), (entry) => ({
        messageId: message.messageId,
        number: numbered('ЗКО', entry),
        registeredAt: entry.at,
      })),
  });

const Documents = z.strictObject({
  caseId: Id,
  channel: z.enum(['portal', 'corporation']),
  receivedAt: Instant,
  contentSha256: Sha256,
});

const eAkimat = ({ memory }: Stock) =>
  operation({
    path: 'registrations',
    schema: Documents,
    empty: {},
    answer: (documents) =>
      once(memory.remember('e-akimat', documents.caseId, documents), (entry) => ({
        caseId: documents.caseId,
        number: numbered('ЕӘ', entry),
        registeredOn: entry.on,
      })),
  });

export const operationsOf = (stock: Stock): Record<NeighbourName, NeighbourOperation> => ({
  persons: persons(stock),
  notary: notary(stock),
  gateway: gateway(stock),
  desk: desk(stock),
  'e-akimat': eAkimat(stock),
});
