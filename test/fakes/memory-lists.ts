import { InvalidCursor } from '#adapters/dynamo/case-lists.ts';
import type { CaseLists, Page } from '#casework/ports/ports.ts';
import type { Application } from '#domain/application/application.ts';
import { isFinished } from '#domain/application/finished.ts';
import { nextRungAt } from '#domain/application/rungs.ts';
import { trayOfCase } from '#domain/application/tray.ts';

const pageSize = 50;

/** A list's name, and each case of it with what orders it. */
interface Listed {
  readonly list: string;
  readonly rows: readonly { readonly id: string; readonly key: string }[];
  readonly newestFirst?: boolean;
}

/** The indexes of the cases table, read at once instead of eventually. */
export function memoryLists(cases: ReadonlyMap<string, Application>): CaseLists {
  const listed = (belongs: (theCase: Application) => boolean, key: (theCase: Application) => string) =>
    sorted([...cases.values()].filter(belongs).map((theCase) => ({ id: theCase.id, key: key(theCase) })));
  return {
    tray: async (tray, cursor) => {
      const rows = listed(
        (theCase) => trayOfCase(theCase) === tray,
        ({ task }) => task?.dueAt ?? '9',
      );
      return page({ list: tray, rows }, cursor);
    },
    ofApplicant: async (person, cursor) => {
      const rows = listed(
        ({ applicant }) => applicant === person,
        ({ openedAt }) => openedAt,
      );
      return page({ list: person, rows: rows.reverse(), newestFirst: true }, cursor);
    },
    byNumber: async (number) => [...cases.values()].find((theCase) => theCase.number === number)?.id,
    rungsBefore: async (instant) =>
      listed(
        (theCase) => (nextRungAt(theCase) ?? '9') < instant,
        (theCase) => nextRungAt(theCase) ?? '9',
      ).map(({ id }) => id),
    open: async (cursor) => {
      const rows = listed(
        (theCase) => !isFinished(theCase),
        ({ openedAt }) => openedAt,
      );
      return page({ list: 'open', rows }, cursor);
    },
  };
}

type Row = Listed['rows'][number];

/** By the index's sort key, then by id, so that a cursor always finds its place. */
const positionOf = ({ key, id }: Row): string => `${key}#${id}`;
const sorted = (rows: Row[]): Row[] => rows.sort((one, other) => (positionOf(one) < positionOf(other) ? -1 : 1));

/** A cursor is a position of its list, so that it holds even when the case that stood there has left. */
function page({ list, rows, newestFirst = false }: Listed, cursor?: string): Page<string> {
  const after = cursor === undefined ? undefined : openCursor(cursor, list);
  const rest = rows.filter((row) => {
    if (after === undefined) return true;
    return newestFirst ? positionOf(row) < after : positionOf(row) > after;
  });
  const shown = rest.slice(0, pageSize);
  const last = shown.at(-1);
  const hasMore = last !== undefined && rest.length > shown.length;
  return { items: shown.map(({ id }) => id), cursor: hasMore ? sealCursor(list, positionOf(last)) : undefined };
}

const sealCursor = (list: string, position: string): string =>
  Buffer.from(JSON.stringify({ list, position })).toString('base64url');

function openCursor(cursor: string, list: string): string {
  try {
    const sealed = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as { list?: unknown; position?: unknown };
    if (sealed.list === list && typeof sealed.position === 'string') return sealed.position;
  } catch {
    // not even ours
  }
  throw new InvalidCursor('cursor');
}
