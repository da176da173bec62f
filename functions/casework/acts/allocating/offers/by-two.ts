import { nameOfStaff, type OfficialDeps } from '#casework/identity/name-of-official.ts';
import { type ByTwo, supervisorWords } from '#domain/regulation/messages/allocations/by-two-words.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { oblast } from '#domain/staff/staff.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** Who asked for it and who has confirmed it, for the paper that counts by their word (X293); undefined while nobody has. */
export async function byTwo(
  request: SecondPerson | undefined,
  now: Instant,
  deps: OfficialDeps,
): Promise<ByTwo | undefined> {
  if (!request?.settled) return undefined;
  const [asked, confirmed] = await Promise.all([request.asked, request.settled].map(official));
  return asked && confirmed && { asked, confirmed };

  async function official({ staff, organisation }: { readonly staff: string; readonly organisation: string }) {
    const at = organisation === oblast ? supervisorWords : officeName(organisation, localDate(now));
    return { name: printedLine(await nameOfStaff(staff, deps)), at };
  }
}
