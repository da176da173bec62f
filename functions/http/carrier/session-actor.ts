import type { Clock } from '#casework/ports/clock.ts';
import type { Accounts, StaffRegister } from '#casework/ports/identity.ts';
import type { Sessions } from '#casework/ports/sessions.ts';
import type { Actor } from '#domain/actor.ts';
import { isEnded } from '#domain/regulation/sessions.ts';
import { actorsOf, type StaffMember } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Row } from '#http/route.ts';

export interface SessionDeps {
  readonly accounts: Accounts;
  readonly staff: StaffRegister;
  readonly clock: Clock;
  readonly sessions: Pick<Sessions, 'isEnded'>;
  /** of an official who was entered before his register kept them */
  namesOf(member: StaffMember): Promise<string[]>;
}

/** What a token says: whose it is, and the real moment from which it lives. */
export interface Token {
  readonly username: string;
  readonly issuedAtMs: number;
  /** what it calls itself */
  readonly id: string;
}

/**
 * Who a token's bearer is at this moment: the token tells only whose it is and since when, so whoever was dismissed, or
 * whose sessions have been ended, is nobody at once. Where he may act in several roles, the first that the route admits;
 * his own comes first.
 */
export const sessionActor =
  ({ accounts, staff, clock, sessions, namesOf }: SessionDeps) =>
  async (
    { username, issuedAtMs, id }: Token,
    { auth, roles }: Pick<Row, 'auth' | 'roles'>,
  ): Promise<Actor | undefined> => {
    if (auth === 'citizen') {
      const [holder, isOver] = await Promise.all([accounts.holderOf(username), sessions.isEnded(id)]);
      if (!holder || isOver || isEnded(issuedAtMs, holder.sessionsFromMs)) return undefined;
      const { person, provenAlone } = holder;
      return { kind: 'recipient', person, ...(provenAlone ? { provenAlone } : {}) };
    }
    const [member, isOver] = await Promise.all([staff.get(username), sessions.isEnded(id)]);
    if (!member || isOver || isEnded(issuedAtMs, member.sessionsFromMs)) return undefined;
    const nameKeys = await namesOf(member);
    const actors = actorsOf({ ...member, nameKeys }, localDate(clock.now()));
    return actors.find(({ kind }) => roles?.includes(kind)) ?? actors[0];
  };
