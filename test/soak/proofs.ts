// What everybody and each person may check by himself: the publication, and the proof of one's own entry in it.
import { lastPublished, proofOfEntry } from '#casework/publishing/proof-of-entry.ts';
import { type EntryIdentity, entryName } from '#domain/queue/list.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { Finding } from '#infra/operate/verify-register/finding.ts';
import { checkPaper, paperIn } from '#infra/operate/verify-register/mine.ts';
import { keyIn } from '#infra/operate/verify-register/signed-day.ts';
import { type Verified, verifyPublication } from '#infra/operate/verify-register/verify.ts';
import { memorySource } from '#test/infra/operate/verify-register/memory-source.ts';
import type { SoakedDeps } from './soaked-world.ts';
import { at, type Walk } from './walk.ts';

/** What strangers verify agrees, and tells all that was done until yesterday; each entry is proven to whoever has it. */
export async function publicationFaults(walk: Walk): Promise<string[]> {
  const { world, time } = walk;
  const until = addDays(localDate(at(time.now)), -1);
  try {
    const verified = verifyPublication(memorySource(world.published), { until });
    return [...missing(walk, verified, until), ...(await unproven(walk))];
  } catch (error) {
    if (error instanceof Finding) return [`verify-register: ${error.message}`];
    throw error;
  }
}

function missing({ world }: Walk, { lists }: Verified, until: string): string[] {
  return world.deps.names.flatMap(({ provider, list }) => {
    const done = [...world.store.register.log].filter(
      ([key, item]) => key.startsWith(`LOG#${provider}#${list}#`) && localDate(item.at) <= until,
    ).length;
    const heads = [...lists.values()].map(({ head }) => head);
    const told = heads.find((head) => head.provider === provider && head.list === list)?.size ?? 0;
    return told === done ? [] : [`${provider} ${list}: ${told} acts are published of ${done}`];
  });
}

async function unproven({ world: { deps, store, published } }: Walk): Promise<string[]> {
  const last = await lastPublished(deps);
  if (!last) return ['nothing is published'];
  const known = keyIn(published.get('key.pem') ?? '');
  const faults: string[] = [];
  for (const entry of store.register.identities.values()) {
    const acts = await proofOfEntry(entry, last, deps);
    const done = await actsUntil(entry, last.day, deps);
    if (acts.length < done) faults.push(`${entryName(entry)}: ${acts.length} acts are proven of ${done}`);
    if (acts.length > 0) checkPaper(paperIn(JSON.stringify({ ...last, entries: [{ acts }] })), known);
  }
  return faults;
}

/** How many of an entry's acts were done by the end of that day. */
async function actsUntil({ provider, acts }: EntryIdentity, day: string, { log }: SoakedDeps): Promise<number> {
  const items = await Promise.all(
    acts.map((act) => {
      const [list = '', sequence] = String(act).split('#');
      return log.at({ provider, list }, Number(sequence));
    }),
  );
  return items.filter((item) => item && localDate(item.at) <= day).length;
}
