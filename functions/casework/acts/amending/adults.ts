import { bornOnIn } from '#casework/filing/name-key.ts';
import { readForm } from '#casework/papers/form.ts';
import { rowOf, type Whose } from '#casework/papers/whose.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { Adult } from '#domain/file/papers/consent.ts';
import { kinNumbersOf } from '#domain/form/old-row.ts';
import { isOldEntry, type OldEntry } from '#domain/old-entry/old-entry.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { addMonths, localDate } from '#domain/time/local-date.ts';

interface Deps {
  readonly people: People;
  readonly keyring: Pick<Keyring, 'personOf'>;
}

const comesOfAge = 18 * 12;
const isGrown = (bornOn: PlainDate, now: Instant): boolean => addMonths(bornOn, comesOfAge) <= localDate(now);

/** Who of age stands on record beside its person that day: by the form, or by the numbers of a row of an old list (X184). */
export async function adultsIn(file: Whose, now: Instant, deps: Deps): Promise<readonly Adult[]> {
  if (isOldEntry(file)) return adultsOfRow(file, now, deps);
  const { members } = await readForm(file, deps);
  const grown = members.filter(({ bornOn }) => isGrown(bornOn, now));
  return Promise.all(
    grown.map(async ({ ref, bornOn, iin, otherDocument }) => ({
      ...{ ref, bornOn },
      ...(iin ? { person: await deps.keyring.personOf(iin) } : { document: otherDocument?.number }),
    })),
  );
}

/** An old list says their numbers alone, and those their days of birth. */
async function adultsOfRow(file: OldEntry, now: Instant, deps: Deps): Promise<readonly Adult[]> {
  const kin = kinNumbersOf(await rowOf(file, deps));
  const adults = await Promise.all(
    kin.map(async (iin, index): Promise<readonly Adult[]> => {
      const bornOn = bornOnIn(iin);
      if (bornOn === undefined || !isGrown(bornOn, now)) return [];
      return [{ ref: `row-${index + 1}`, bornOn, person: await deps.keyring.personOf(iin) }];
    }),
  );
  return adults.flat();
}
