import type { ContentOf } from '#casework/second-person/content.ts';
import type { SeenDeps } from '#casework/second-person/seen-for-ending.ts';
import { typed } from '#casework/typed.ts';
import { newId } from '#domain/ids.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { person, record } from '#test/builders/requests/a-case.ts';

interface Desk {
  readonly at: Instant;
  readonly staff?: string;
  readonly centre?: string;
  readonly concerns?: readonly string[];
}

/** A reception that the operator of `a-case` asked and a colleague confirmed at that moment. */
export function seenBy({ at, staff = 'staff_operator', centre = 'centre-uralsk', concerns = [person] }: Desk) {
  const hand = (of: string) =>
    ({ staff: of, person: `person_${of}`, role: 'operator', organisation: centre, at }) as const;
  return {
    id: `confirmation_${'0'.repeat(26)}`,
    version: 2,
    kind: 'reception',
    organisation: centre,
    asked: hand(staff),
    concerns: [...concerns],
    content: record(),
    expiresAt: at,
    settled: { ...hand('staff_second'), outcome: 'confirmed' },
  } satisfies SecondPerson;
}

type Came = Pick<ContentOf<'reception'>, 'by' | 'iin' | 'identityDocument'>;

/** The same laid where a desk finds it, asked for the withdrawal of that request, the leaving by it, or the refusal of that offer, by whoever came. */
export async function laySeen(
  world: Pick<SeenDeps, 'seconds' | 'keyring'>,
  { id, applicant }: { readonly id: string; readonly applicant: string },
  { by, iin, identityDocument }: Came,
  desk: Desk & { readonly ends?: 'withdraws' | 'leaves' | 'refuses' },
): Promise<void> {
  const { ends = 'withdraws', ...at } = desk;
  const { record: kept, ref: content } = await typed(
    'second',
    { by, iin, identityDocument, [ends]: id },
    { now: desk.at },
    world,
  );
  const confirmation = newId('confirmation', Date.parse(desk.at));
  await world.seconds.ask({ ...seenBy({ concerns: [applicant], ...at }), id: confirmation, content }, kept);
}
