import type { Clock } from '#casework/ports/clock.ts';
import type { Accounts, StaffRegister } from '#casework/ports/identity.ts';
import type { Actor } from '#domain/actor.ts';
import { isEnded } from '#domain/regulation/sessions.ts';
import { actorsOf, type StaffMember } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Row } from '#http/route.ts';

export interface SessionDeps {
  readonly accounts: Accounts;
  readonly staff: StaffRegister;
  readonly clock: Clock;
  /** of an official who was entered before his register kept them */
  namesOf(member: StaffMember): Promise<string[]>;
}

/** What a token says: whose it is, and the real moment from which it lives. */
export interface Token {
  readonly username: string;
  readonly issuedAtMs: number;
}

/**
 * Who a token's bearer is at this moment: the token tells only whose it is and since when, so whoever was dismissed, or
 * whose sessions have been ended, is nobody at once. Where he may act in several roles, the first that the route admits;
 * his own comes first.
 */
export const sessionActor =
  ({ accounts, staff, clock, namesOf }: SessionDeps) =>
  async ({ username, issuedAtMs }: Token, { auth, roles }: Pick<Row, 'auth' | 'roles'>): Promise<Actor | undefined> => {
    if (auth === 'citizen') {
      const holder = await accounts.holderOf(username);
      if (!holder || isEnded(issuedAtMs, holder.sessionsFromMs)) return undefined;
      const { person, provenAlone } = holder;
      return { kind: 'recipient', person, ...(provenAlone ? { provenAlone } : {}) };
    }
    const member = await staff.get(username);
    if (!member || isEnded(issuedAtMs, member.sessionsFromMs)) return undefined;
    const nameKeys = await namesOf(member);
    const actors = actorsOf({ ...member, nameKeys }, localDate(clock.now()));
    return actors.find(({ kind }) => roles?.includes(kind)) ?? actors[0];
  };
