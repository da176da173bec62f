import type { Clock } from '#casework/ports/clock.ts';
import type { Accounts, StaffRegister } from '#casework/ports/identity.ts';
import type { Actor } from '#domain/actor.ts';
import { actorsOf } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Row } from '#http/route.ts';

export interface SessionDeps {
  readonly accounts: Accounts;
  readonly staff: StaffRegister;
  readonly clock: Clock;
}

/**
 * Who a token's bearer is at this moment: the token tells only a username, so whoever was dismissed is nobody at once.
 * Where he may act in several roles, the first that the route admits; his own comes first.
 */
export const sessionActor =
  ({ accounts, staff, clock }: SessionDeps) =>
  async (username: string, { auth, roles }: Pick<Row, 'auth' | 'roles'>): Promise<Actor | undefined> => {
    if (auth === 'citizen') {
      const person = await accounts.personOf(username);
      return person && { kind: 'recipient', person };
    }
    const member = await staff.get(username);
    const actors = member ? actorsOf(member, localDate(clock.now())) : [];
    return actors.find(({ kind }) => roles?.includes(kind)) ?? actors[0];
  };
