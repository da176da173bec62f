import type { Neighbours, NotarisedPower, RegisteredPerson } from '#casework/ports/neighbours.ts';
import { parseIin } from '#domain/iin.ts';
import type { Instant } from '#domain/time/instant.ts';
import { namesake } from '#test/builders/people/a-citizen.ts';

type NeighbourName = keyof Neighbours;

export interface FakeNeighbours extends Neighbours {
  /** from now on it answers nothing */
  goesDown(name: NeighbourName): void;
  comesBack(name: NeighbourName): void;
  /** how often it was asked, answered or not */
  asked(name: NeighbourName): number;
  /** the register of persons does not hold this person */
  forgets(iin: string): void;
  /** the register of persons has this of the number, instead of what the person would type */
  knows(person: Pick<RegisteredPerson, 'iin'> & Partial<RegisteredPerson>): void;
  /** certified, or what has become of it since */
  certifies(power: NotarisedPower): void;
  /** what arrived through the gateway, each message once */
  readonly delivered: ReadonlyMap<string, Instant>;
}

const made = (iin: string): RegisteredPerson => {
  const born = parseIin(iin);
  return { ...namesake(iin), iin, bornOn: born.ok ? born.value.bornOn : '1985-06-15', citizenship: '398' };
};

const hasSameNames = (power: NotarisedPower, asked: Partial<NotarisedPower>): boolean =>
  power.number === asked.number &&
  power.issuedOn === asked.issuedOn &&
  power.principalIin === asked.principalIin &&
  power.representativeIin === asked.representativeIin;

const found = <T>(value: T) => ({ kind: 'found', value }) as const;
const absent = { kind: 'absent' } as const;

/** The number it has, or the next one: a repeated registration is the same registration. */
function numberOf(key: string, prefix: string, numbers: Map<string, string>): string {
  const number = numbers.get(key) ?? `${prefix}-${numbers.size + 1}`;
  numbers.set(key, number);
  return number;
}

/** Who is down, and how often each was asked. */
function aSwitchboard() {
  const down = new Set<NeighbourName>();
  const counts = new Map<NeighbourName, number>();
  return {
    goesDown: (name: NeighbourName) => void down.add(name),
    comesBack: (name: NeighbourName) => void down.delete(name),
    asked: (name: NeighbourName) => counts.get(name) ?? 0,
    ask: async <A>(name: NeighbourName, answer: () => A) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return down.has(name) ? ({ kind: 'unavailable', why: 'TIMEOUT' } as const) : answer();
    },
  };
}

/** The neighbours of integrations.md: everyone is registered unless forgotten; each is up until it goes down. */
export function fakeNeighbours(now: () => Instant): FakeNeighbours {
  const { ask, ...switchboard } = aSwitchboard();
  const strangers = new Set<string>();
  const known = new Map<string, Partial<RegisteredPerson>>();
  const powers: NotarisedPower[] = [];
  const delivered = new Map<string, Instant>();
  const atDesk = new Map<string, string>();
  const inEAkimat = new Map<string, string>();
  return {
    ...switchboard,
    delivered,
    forgets: (iin) => void strangers.add(iin),
    knows: (person) => {
      strangers.delete(person.iin);
      known.set(person.iin, person);
    },
    certifies: (power) => void powers.unshift(power),
    persons: {
      find: (iin) => ask('persons', () => (strangers.has(iin) ? absent : found({ ...made(iin), ...known.get(iin) }))),
    },
    notary: {
      findPower: (question) =>
        ask('notary', () => {
          const power = powers.find((held) => hasSameNames(held, question));
          return power ? found(power) : absent;
        }),
    },
    gateway: {
      send: ({ messageId }) =>
        ask('gateway', () => {
          const receivedAt = delivered.get(messageId) ?? now();
          delivered.set(messageId, receivedAt);
          return found({ receivedAt });
        }),
    },
    desk: {
      register: (messageId) =>
        ask('desk', () => found({ number: numberOf(messageId, 'ЗКО', atDesk), registeredAt: now() })),
    },
    eAkimat: {
      register: ({ caseId }) =>
        ask('eAkimat', () => found({ number: numberOf(caseId, 'ЕА', inEAkimat), registeredOn: now().slice(0, 10) })),
    },
  };
}
