import type { World } from '#test/builders/doors/a-whole-door.ts';

/** Whatever is drawn anew each time: ids, hashes, salts, names of accounts and codes. */
const drawn =
  /\b(?:[a-z]+_[0-7][0-9A-HJKMNP-TV-Z]{25}(?:x\d+)?|record_asked_\d+|(?:KZ_)?[0-9a-f]{32}(?:[0-9a-f]{32})?|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}-[0-9A-Z])\b|(?<="(?:content|refreshToken|accessToken|password|code|half)":")[\w+/=-]{8,}(?=")/g;
/** Whatever is counted on, though somebody died who had counted: numbers with gaps, versions, requests. */
const counted = /\brequest-\d+\b|"versionId":"v\d+"|"intakeSequence":\d+|#\d{12}\b|Ш-2018-\d+\b|\bKZ-2018-\w{8}-\w\b/g;

/** What was told or stands written, each thing that is drawn anew by when it was first met. */
export function comparable(told: unknown): string {
  const met = new Map<string, string>();
  const text = (JSON.stringify(told) ?? 'nothing').replace(counted, 'counted');
  return text.replace(drawn, (one) => {
    const name = met.get(one) ?? `drawn ${met.size}`;
    met.set(one, name);
    return name;
  });
}

/** Everything that stands written of files, lists, people, offices and accounts, without what is harmless where nobody names it. */
export async function standing({ cases, people, register, seconds, staff, accounts, outages }: World) {
  const ids = [...cases.files.keys()];
  const files = ids.map(async (id) => ({
    ...cases.files.get(id)?.file,
    indexes: cases.files.get(id)?.indexes,
    journal: (await cases.journal({} as never, id)).map(({ receipt: _, ...told }) => told),
    owed: await cases.owed.of(id),
  }));
  const named = {
    files: await Promise.all(files),
    claims: [...cases.claims.values()],
    ...{ entries: [...register.entries], identities: [...register.identities], log: [...register.log] },
    seconds: await seconds.since(''),
    notes: staff.notes,
    outages: await outages.all(),
    accounts: [...accounts.usernames, ...accounts.proofs],
  };
  const text = JSON.stringify(named);
  const records = [...(people as typeof cases.people).records.values()];
  return { ...named, records: records.filter(({ id }) => text.includes(id)) };
}
