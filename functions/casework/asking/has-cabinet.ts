import type { Accounts } from '#casework/ports/identity.ts';
import type { PersonId } from '#domain/ids.ts';

export interface Cabinets {
  readonly accounts: Pick<Accounts, 'usernameOf' | 'holderOf'>;
}

/** A cabinet that is somebody's beyond doubt: what one operator alone has opened is delivered to nobody (X83). */
export async function hasCabinet(person: string, { accounts }: Cabinets): Promise<boolean> {
  const username = await accounts.usernameOf(person as PersonId);
  const holder = username === undefined ? undefined : await accounts.holderOf(username);
  return holder !== undefined && holder.provenAlone === undefined;
}
