import { inParallel } from '#casework/in-parallel.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { InvalidCursor, type Page } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { ListedAct, Reports } from '#casework/ports/reports.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { isRecused } from '#domain/file/may-act.ts';
import { kindOf } from '#domain/kinds.ts';
import { type ActsAsked, type Column, columnName, columnsWithActs } from '#domain/reports/columns.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface ActsDeps {
  readonly reports: Pick<Reports, 'acts' | 'month'>;
  readonly cases: Pick<CaseStore, 'load'>;
  readonly access: Pick<AccessLog, 'append'>;
}

interface Asking {
  readonly actor: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

/** An act, and under which number it counts. */
export type ActTold = ListedAct & Pick<Column, 'figure' | 'of' | 'official'>;

const atOnce = 10;
const enough = 50;

/** That he looks at the acts behind numbers, and how he takes them with him, before he is told of any. */
export function noteLook(
  { month, office, official, figure, of }: ActsAsked,
  form: 'json' | 'csv',
  { actor, now: at, requestId }: Asking,
  { access }: ActsDeps,
) {
  const look = { reader: actorRecord(actor), fields: ['acts', form], why: 'audit', at, requestId };
  return access.append({ ...look, subject: `acts_${[month, office, official, figure, of].join('#')}` });
}

/** Where a page ended: in which number, and where in that, in letters that a cursor may have. */
const cursorAt = (column: string, inside = ''): string =>
  Buffer.from(JSON.stringify([column, inside])).toString('base64url');

/** The numbers from the one where a page ended, and where in that one; of another question it is no cursor. */
function from(columns: readonly Column[], cursor: string | undefined) {
  if (cursor === undefined) return { left: columns };
  const [name, inside] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string];
  const at = columns.findIndex((column) => columnName(column) === name);
  if (at < 0) throw new InvalidCursor('cursor');
  return { left: columns.slice(at), inside };
}

/** A page of these acts, number by number, but for those of files from which he is recused (X70). */
export async function actsTold(
  asked: ActsAsked,
  { actor, cursor }: { readonly actor: StaffActor; readonly cursor?: string | undefined },
  { reports, cases }: ActsDeps,
): Promise<Page<ActTold>> {
  const { left, inside } = from(columnsWithActs(asked, await reports.month(asked.month, asked.office)), cursor);
  const items: ActTold[] = [];
  for (const [nth, column] of left.entries()) {
    const [name, { figure, of, official }] = [columnName(column), column];
    if (items.length >= enough) return { items, cursor: cursorAt(name) };
    const page = await reports.acts(column, (nth === 0 && inside) || undefined);
    const told = await inParallel(page.items, atOnce, async (act) => {
      const kind = kindOf(act.file);
      const file = await cases.load(kind, act.file);
      return file && isRecused(kind, file, actor) ? [] : [{ ...act, figure, of, official }];
    });
    items.push(...told.flat());
    if (page.cursor !== undefined) return { items, cursor: cursorAt(name, page.cursor) };
  }
  return { items };
}

/** All of them, for whoever takes them with him as one table. */
export async function wholeOfActs(asked: ActsAsked, actor: StaffActor, deps: ActsDeps): Promise<readonly ActTold[]> {
  const all: ActTold[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await actsTold(asked, { actor, cursor }, deps);
    all.push(...page.items);
    if (page.cursor === undefined) return all;
    cursor = page.cursor;
  }
}
