import { inParallel } from '#casework/in-parallel.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { kinNumbersOf, type OldRow } from '#domain/form/old-row.ts';
import { besideKey, entryKey } from '#domain/queue/list.ts';
import { type ProviderId, providerIds } from '#domain/regulation/offices/providers.ts';

/** Who the person of a row is by his keyed hash, and on which lists he stands already. */
export interface Standing {
  readonly subject: string;
  readonly family: readonly string[];
  /** how many entries he has at this provider: the rows before him counted */
  readonly here: number;
  readonly elsewhere: readonly ProviderId[];
}

interface Deps {
  readonly cases: Pick<CaseStore, 'claim'>;
  readonly keyring: Pick<Keyring, 'personOf'>;
}

const atOnce = 16;

/** X218: of each row in its order, read from the very claims that it would take. */
export async function standingsOf(
  provider: ProviderId,
  rows: readonly OldRow[],
  deps: Deps,
): Promise<readonly Standing[]> {
  const read = await inParallel(rows, atOnce, (row) => standingOf(provider, row, deps));
  const before = new Map<string, number>();
  return read.map((one) => {
    const here = one.here + (before.get(one.subject) ?? 0);
    before.set(one.subject, (before.get(one.subject) ?? 0) + 1);
    return { ...one, here };
  });
}

async function standingOf(provider: ProviderId, row: OldRow, { cases, keyring }: Deps): Promise<Standing> {
  const subject = await keyring.personOf(row.iin);
  const others = providerIds.filter((id) => id !== provider);
  const [family, own, beside, ...held] = await Promise.all([
    Promise.all(kinNumbersOf(row).map((number) => keyring.personOf(number))),
    cases.claim(entryKey(provider, subject)),
    cases.claim(besideKey(provider, subject)),
    ...others.map((id) => cases.claim(entryKey(id, subject))),
  ]);
  const here = [own, beside].filter((claim) => claim !== undefined).length;
  return { subject, family, here, elsewhere: others.filter((_, index) => held[index] !== undefined) };
}
