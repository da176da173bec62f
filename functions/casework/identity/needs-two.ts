import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Accounts } from '#casework/ports/identity.ts';
import type { PersonId } from '#domain/ids.ts';

export interface NeedsTwoDeps {
  readonly accounts: Pick<Accounts, 'usernameOf'>;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
}

/** Whether one operator's word is too little: there is an account, or a request, at any office, that an account would show (X68, X78). */
export async function needsTwo(person: PersonId, { accounts, lists }: NeedsTwoDeps): Promise<boolean> {
  if ((await accounts.usernameOf(person)) !== undefined) return true;
  return (await lists.ofApplicant(person)).items.length > 0;
}
