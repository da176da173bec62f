import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import type { Matter } from '#domain/complaint/command.ts';
import { entryKey, entryNamed } from '#domain/queue/list.ts';
import { entryOnRecord } from '../amending/entry-on-record.ts';

type Kin = Pick<Matter, 'family' | 'familyNames' | 'notKin' | 'namedSince'>;

export interface KinDeps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
  readonly register: Pick<Register, 'entry'>;
}

/** The family that somebody's open request says. */
async function inOpenRequest(person: string, { cases }: KinDeps): Promise<Kin | undefined> {
  const claim = await cases.claim(openRequestKey(person));
  return claim && cases.load(application, claim.file);
}

/** The family of somebody's entry at that office as it is now, after whatever change of it was granted. */
async function onRecordNow(office: string, person: string, deps: KinDeps): Promise<Kin | undefined> {
  const claim = await deps.cases.claim(entryKey(office, person));
  return claim && (await entryOnRecord(entryNamed(claim.holder), deps)).record;
}

/** Kin who were told first, and those who were told since: whoever was found to be none before may have been named anew. */
function together(before: Kin, since: Kin): Kin {
  const both = (part: keyof Kin) => [...new Set([...(before[part] ?? []), ...(since[part] ?? [])])];
  const { family = [], familyNames = [], notKin = [] } = since;
  const refuted = (before.notKin ?? []).filter((one) => !notKin.includes(one));
  return {
    ...{ family: both('family'), familyNames: both('familyNames') },
    notKin: [...notKin, ...refuted.filter((one) => !family.includes(one as never))],
    namedSince: refuted.length > 0 ? [...new Set([...both('namedSince'), ...familyNames])] : both('namedSince'),
  };
}

/**
 * X162, X302: whoever is of the family reviews nothing: those whom the file names that it is about, or where it names none
 * the open request of whoever complains, and those of his entry at that office as it is now.
 */
export async function withKin(matter: Matter, complainant: string, deps: KinDeps): Promise<Matter> {
  const { subject = complainant, office } = matter;
  const [named, ...now] = await Promise.all([
    'family' in matter ? undefined : inOpenRequest(complainant, deps),
    ...[...new Set([subject, complainant])].map((person) => onRecordNow(office, person, deps)),
  ]);
  const kin = [named, ...now].filter((one) => one !== undefined).reduce<Kin>(together, matter);
  return { ...matter, ...kin };
}
