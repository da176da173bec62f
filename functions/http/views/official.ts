import * as z from 'zod/mini';
import type { StaffRegister } from '#casework/ports/identity.ts';

/** An official as colleagues know him: his entry of the staff register and his office name, never a person's. */
export const Official = z.object({ staff: z.string(), login: z.optional(z.string()) });

/** Undefined where nobody is. */
export async function official(
  staff: string | undefined,
  register: Pick<StaffRegister, 'get'>,
): Promise<z.infer<typeof Official> | undefined> {
  return staff === undefined ? undefined : { staff, login: (await register.get(staff))?.login };
}
