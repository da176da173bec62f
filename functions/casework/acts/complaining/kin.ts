import type { CaseStore } from '#casework/ports/case-store.ts';
import { openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import type { Matter } from '#domain/complaint/command.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { entryKey } from '#domain/queue/list.ts';

type Kin = Pick<Matter, 'family' | 'familyNames' | 'notKin' | 'namedSince'>;

interface Deps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
}

/** The family that a request or a row of an old list says. */
async function kinIn(file: string, { cases }: Deps): Promise<Kin | undefined> {
  if (file.startsWith(`${application.prefix}_`)) return cases.load(application, file);
  const row = file.startsWith(`${oldEntry.prefix}_`) ? await cases.load(oldEntry, file) : undefined;
  return row && { family: row.family };
}

/** X162: of what no family is written down that of whoever complains, as his open request and his entry at that office say it. */
export async function withKin(matter: Matter, complainant: string, deps: Deps): Promise<Matter> {
  if ('family' in matter) return matter;
  const keys = [openRequestKey(complainant), entryKey(matter.office, complainant)];
  const held = await Promise.all(keys.map((key) => deps.cases.claim(key)));
  const files = [...new Set(held.flatMap((claim) => claim?.file ?? []))];
  const kin = (await Promise.all(files.map((file) => kinIn(file, deps)))).filter((one) => one !== undefined);
  const all = (part: keyof Kin) => kin.flatMap((one) => one[part] ?? []);
  return {
    ...matter,
    ...{ family: all('family'), familyNames: all('familyNames') },
    ...{ notKin: all('notKin'), namedSince: all('namedSince') },
  };
}
