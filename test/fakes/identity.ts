import type {
  Addition,
  AdditionObstacle,
  Checked,
  Nonce,
  Nonces,
  Passwords,
  ProofCode,
  ProofCodes,
  StaffNote,
  StaffRegister,
} from '#casework/ports/identity.ts';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { throttles } from '#domain/regulation/throttles.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { MemoryPeople } from './memory-people.ts';
import { type MemoryWrite, transact } from './memory-write.ts';
import { stored } from './stored.ts';

export interface MemoryStaffRegister extends StaffRegister {
  /** what was ever changed, in order */
  readonly notes: readonly (StaffNote & { readonly staff: string; readonly version: number })[];
  /** as if somebody else were quicker: runs once, before the next change */
  beforeNextChange(act: () => Promise<unknown>): void;
}

export interface MemorySecondPersons extends SecondPersons {
  /** what settling it adds to a transaction */
  writeOf(after: SecondPerson): MemoryWrite;
}

export function memorySecondPersons(people: Pick<MemoryPeople, 'put'>): MemorySecondPersons {
  const kept = new Map<string, SecondPerson>();
  const lastAsked = new Map<string, string>();
  const writeOf = (after: SecondPerson): MemoryWrite => ({
    key: after.id,
    holds: () => kept.get(after.id)?.version === after.version - 1,
    moved: () => ({ at: 'check', id: after.id }),
    write: () => kept.set(after.id, stored(after)),
  });
  return {
    writeOf,
    ask: async (request, record, after) => {
      const question = `${request.kind}#${request.asked.staff}#${request.content.mac}`;
      const last = kept.get(lastAsked.get(question) ?? '');
      if (last && last.id !== after && last.expiresAt > request.asked.at) return false;
      lastAsked.set(question, request.id);
      people.put(record);
      kept.set(request.id, stored(request));
      return true;
    },
    get: async (id) => kept.get(id),
    since: async (instant) => [...kept.values()].filter(({ asked }) => asked.at >= instant),
    settle: async (after) => transact([writeOf(after)]).length === 0,
  };
}

/** Consuming a confirmation succeeds or fails with the change itself, as one transaction does. */
export function memoryStaffRegister(
  people: Pick<MemoryPeople, 'put'>,
  seconds: Pick<MemorySecondPersons, 'writeOf'> = memorySecondPersons(people),
): MemoryStaffRegister {
  const members = new Map<string, StaffMember>();
  const byPerson = new Map<string, string>();
  const administered = new Set<string>();
  /** whether the confirmation that it consumes, and what it changes, are as they were; both are written, or neither */
  const settledWith = (request: SecondPerson | undefined, own: readonly MemoryWrite[] = []): boolean =>
    transact([...own, ...(request ? [seconds.writeOf(request)] : [])]).length === 0;
  const offices = new Map<string, number>();
  const moved = ({ organisation, version }: { organisation: string; version: number }): MemoryWrite => ({
    key: organisation,
    holds: () => (offices.get(organisation) ?? 0) === version,
    moved: () => ({ at: 'check', id: organisation }),
    write: () => offices.set(organisation, version + 1),
  });
  const notes: (StaffNote & { staff: string; version: number })[] = [];
  let interruption: (() => Promise<unknown>) | undefined;
  const get = async (id: string | undefined) => (id === undefined ? undefined : members.get(id));
  const keep = (member: StaffMember, note: StaffNote) => {
    members.set(member.id, stored(member));
    notes.push(stored({ ...note, staff: member.id, version: member.version }));
  };
  const obstacleTo = ({ member, replaces, firstSeat }: Addition): AdditionObstacle | undefined => {
    if (administered.has(`${member.organisation} ${firstSeat}`)) return 'ADMINISTRATOR_EXISTS';
    if (byPerson.get(`${member.organisation} ${member.person}`) !== replaces) return 'STAFF_ALREADY_SERVES';
    return [...members.values()].some(({ login }) => login === member.login) ? 'LOGIN_TAKEN' : undefined;
  };
  return {
    notes,
    beforeNextChange: (act) => {
      interruption = act;
    },
    get,
    byLogin: async (login) => get([...members.values()].find((member) => member.login === login)?.id),
    ofPerson: async (organisation, person) => get(byPerson.get(`${organisation} ${person}`)),
    journalOf: async (staff) => notes.flatMap(({ staff: whose, ...note }) => (whose === staff ? [note] : [])),
    everywhere: async (person) =>
      [...byPerson].flatMap(([key, id]) => (key.endsWith(` ${person}`) ? (members.get(id) ?? []) : [])),
    ofOrganisation: async (organisation) =>
      [...members.values()].filter((member) => member.organisation === organisation),
    add: async (addition) => {
      const obstacle = obstacleTo(addition);
      if (obstacle) return obstacle;
      const { member, note, record, firstSeat, consumes } = addition;
      if (!settledWith(consumes)) return 'CONTENTION';
      people.put(record);
      keep(member, note);
      byPerson.set(`${member.organisation} ${member.person}`, member.id);
      if (firstSeat !== undefined) administered.add(`${member.organisation} ${firstSeat}`);
      return undefined;
    },
    office: async (organisation) => ({
      organisation,
      version: offices.get(organisation) ?? 0,
      members: [...members.values()].filter((member) => member.organisation === organisation),
    }),
    change: async (after, note, { consumes, office } = {}) => {
      const interrupt = interruption;
      interruption = undefined;
      await interrupt?.();
      const entry: MemoryWrite = {
        key: after.id,
        holds: () => members.get(after.id)?.version === after.version - 1,
        moved: () => ({ at: 'check', id: after.id }),
        write: () => keep(after, note),
      };
      return settledWith(consumes, [entry, ...(office ? [moved(office)] : [])]);
    },
  };
}

export function memoryNonces(): Nonces {
  const kept = new Map<string, Nonce>();
  return {
    keep: async (nonce) => {
      kept.set(nonce.id, stored(nonce));
    },
    find: async (id) => kept.get(id),
    take: async (id) => kept.delete(id),
  };
}

export function memoryProofCodes(): ProofCodes {
  const kept = new Map<string, ProofCode>();
  return {
    give: async (code) => {
      kept.set(code.person, stored(code));
    },
    forget: async (person) => {
      kept.delete(person);
    },
    take: async (person, codeMac, atMs) => {
      const code = kept.get(person);
      if (code?.codeMac !== codeMac || code.expiresAtMs <= atMs) return undefined;
      kept.delete(person);
      return code;
    },
  };
}

export interface MemoryPasswords extends Passwords {
  /** about whom it was asked, in order; undefined is nobody */
  readonly asked: readonly (string | undefined)[];
}

export function memoryPasswords(): MemoryPasswords {
  const kept = new Map<string, { readonly password: string; readonly isOneTime: boolean }>();
  const asked: (string | undefined)[] = [];
  const set = (isOneTime: boolean) => async (username: string, password: string) => {
    kept.set(username, { password, isOneTime });
  };
  return {
    asked,
    check: async (username, password): Promise<Checked> => {
      asked.push(username);
      const known = username === undefined ? undefined : kept.get(username);
      if (username === undefined || known?.password !== password) return { kind: 'refused' };
      return known.isOneTime ? { kind: 'oneTime', challenge: `challenge of ${username}` } : { kind: 'right' };
    },
    set: set(false),
    setOneTime: set(true),
    replaceOneTime: async (username, challenge, password) => {
      if (challenge !== `challenge of ${username}` || !kept.get(username)?.isOneTime) return { kind: 'refused' };
      await set(false)(username, password);
      return { kind: 'right' };
    },
    prepareNobody: async () => undefined,
  };
}

/** Counts in a window that never ends. */
export function memoryThrottle(): Throttle {
  const counts = new Map<string, number>();
  return {
    hit: async (id, counted) => {
      const count = (counts.get(`${id} ${counted}`) ?? 0) + 1;
      counts.set(`${id} ${counted}`, count);
      return count > throttles[id].limit ? throttles[id].minutes * 60 : undefined;
    },
  };
}
