import { inParallel } from '#casework/in-parallel.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { Page } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { ListedAct, Reports } from '#casework/ports/reports.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { isRecused } from '#domain/file/may-act.ts';
import { kindOf } from '#domain/kinds.ts';
import { type Column, columnName } from '#domain/reports/columns.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface ActsDeps {
  readonly reports: Pick<Reports, 'acts'>;
  readonly cases: Pick<CaseStore, 'load'>;
  readonly access: Pick<AccessLog, 'append'>;
}

interface Asking {
  readonly actor: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

const atOnce = 10;

/** That he looks at the acts behind a number, and how he takes them with him, before he is told of any. */
export const noteLook = (column: Column, form: 'json' | 'csv', { actor, now: at, requestId }: Asking, deps: ActsDeps) =>
  deps.access.append({
    ...{ reader: actorRecord(actor), fields: ['acts', form], why: 'audit', at, requestId },
    subject: `acts_${columnName(column)}`,
  });

/** A page of the acts that one number counts, but for those of files from which he is recused (X70). */
export async function actsTold(
  column: Column,
  { actor, cursor }: { readonly actor: StaffActor; readonly cursor?: string | undefined },
  { reports, cases }: ActsDeps,
): Promise<Page<ListedAct>> {
  const { items, ...page } = await reports.acts(column, cursor);
  const told = await inParallel(items, atOnce, async (act) => {
    const kind = kindOf(act.file);
    const file = await cases.load(kind, act.file);
    return file && isRecused(kind, file, actor) ? [] : [act];
  });
  return { ...page, items: told.flat() };
}

/** All of them, for whoever takes them with him as one table. */
export async function wholeOfActs(column: Column, actor: StaffActor, deps: ActsDeps): Promise<readonly ListedAct[]> {
  const all: ListedAct[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await actsTold(column, { actor, cursor }, deps);
    all.push(...page.items);
    if (page.cursor === undefined) return all;
    cursor = page.cursor;
  }
}
