import { inParallel } from '#casework/in-parallel.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';

const atOnce = 16;

/** What these officials are called at work, by their entries of the staff register; who has no login is not there. */
export async function loginsOf(
  officials: readonly (string | undefined)[],
  register: Pick<StaffRegister, 'get'>,
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(officials.filter((one) => one !== undefined))];
  const found = await inParallel(asked, atOnce, async (staff): Promise<[string, string][]> => {
    const login = (await register.get(staff))?.login;
    return login ? [[staff, login]] : [];
  });
  return new Map(found.flat());
}
