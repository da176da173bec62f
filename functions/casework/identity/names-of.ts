import { areWhole } from '#casework/filing/whole-keys.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { EnteredDeps } from './keys-entered.ts';

/** The keyed hashes by which an official is compared, also whoever was entered before the register kept all of them (X81). */
export async function namesOf(member: StaffMember, deps: EnteredDeps): Promise<string[]> {
  const { nameKeys = [] } = member;
  if (areWhole(nameKeys)) return nameKeys;
  const { keysEntered } = await import('./keys-entered.ts');
  return [...new Set([...nameKeys, ...(await keysEntered(member, deps))])];
}
