import { inParallel } from '#casework/in-parallel.ts';
import type { AccessEntry, AccessLog, LooksAsked } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffActor } from '#domain/actor.ts';
import { isRecused } from '#domain/file/may-act.ts';
import { kindIn, kinds } from '#domain/kinds.ts';

const atOnce = 10;

/** Of these looks those that he is told: none at a file from which he is recused, by whomever and however he asks (X70). */
export async function looksTold(
  entries: readonly AccessEntry[],
  by: StaffActor,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<readonly AccessEntry[]> {
  const subjects = [...new Set(entries.map(({ subject }) => subject))];
  const hidden = await inParallel(subjects, atOnce, async (subject) => {
    const kind = kindIn(kinds, subject);
    const file = kind && (await cases.load(kind, subject));
    return kind && file && isRecused(kind, file, by) ? [subject] : [];
  });
  const own = new Set(hidden.flat());
  return entries.filter(({ subject }) => !own.has(subject));
}

interface LooksDeps {
  readonly access: Pick<AccessLog, 'by'>;
  readonly cases: Pick<CaseStore, 'load'>;
}

/** All that an official looked at in a span of time and that he is told, for whoever takes it with him as one table. */
export async function wholeOfLooks(
  staff: string,
  { during, by }: Pick<LooksAsked, 'during'> & { readonly by: StaffActor },
  deps: LooksDeps,
): Promise<readonly AccessEntry[]> {
  const all: AccessEntry[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await deps.access.by(staff, { during, cursor });
    all.push(...(await looksTold(page.items, by, deps)));
    if (page.cursor === undefined) return all;
    cursor = page.cursor;
  }
}
