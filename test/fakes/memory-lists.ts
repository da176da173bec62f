import type { CaseLists, Page } from '#casework/ports/case-lists.ts';
import { InvalidCursor } from '#casework/ports/case-lists.ts';
import type { Indexes } from '#domain/file/indexes.ts';
import type { FileState } from '#domain/file/state.ts';

const pageSize = 50;

/** A file with what the lists are asked by. */
export interface Listed {
  readonly file: FileState;
  readonly indexes: Indexes;
}

/** A list's name, and each file of it with what orders it. */
interface Rows {
  readonly list: string;
  readonly rows: readonly { readonly id: string; readonly key: string }[];
  readonly newestFirst?: boolean;
}

/** The indexes of the cases table, read at once instead of eventually. */
export function memoryLists(files: ReadonlyMap<string, Listed>): CaseLists {
  const listed = (belongs: (indexes: Indexes) => boolean, key: (indexes: Indexes) => string) =>
    sorted(
      [...files].filter(([, { indexes }]) => belongs(indexes)).map(([id, { indexes }]) => ({ id, key: key(indexes) })),
    );
  const officeRows = (organisation: string): Rows => {
    const rows = listed(
      ({ office }) => office === organisation,
      ({ officeOrder }) => officeOrder ?? '',
    );
    return { list: `office ${organisation}`, rows };
  };
  return {
    tray: async (tray, cursor) => {
      const rows = listed(
        (indexes) => indexes.tray === tray,
        ({ trayDueAt }) => trayDueAt ?? '9',
      );
      return page({ list: tray, rows }, cursor);
    },
    office: async (organisation, cursor) => page(officeRows(organisation), cursor),
    late: async (organisation, cursor) => {
      const { list, rows } = officeRows(organisation);
      return page({ list: `${list} late`, rows: rows.filter(({ key }) => key.startsWith('0#')) }, cursor);
    },
    ofApplicant: async (person, cursor) => {
      const rows = listed(
        ({ applicant }) => applicant === person,
        ({ openedAt }) => openedAt,
      );
      return page({ list: person, rows: rows.reverse(), newestFirst: true }, cursor);
    },
    byName: async (nameKey, cursor) => {
      const rows = listed(
        (indexes) => indexes.nameKey === nameKey,
        ({ openedAt }) => openedAt,
      );
      return page({ list: nameKey, rows: rows.reverse(), newestFirst: true }, cursor);
    },
    incoming: async (register, cursor) => {
      const rows = listed(
        ({ incoming }) => incoming === register,
        ({ incomingAt }) => incomingAt ?? '',
      );
      return page({ list: `incoming ${register}`, rows: rows.reverse(), newestFirst: true }, cursor);
    },
    receipts: async (book, cursor) => {
      const rows = listed(
        ({ receipts }) => receipts === book,
        ({ receiptsAt }) => receiptsAt ?? '',
      );
      return page({ list: `receipts ${book}`, rows }, cursor);
    },
    byVerificationCode: async (code) => [...files].find(([, { indexes }]) => indexes.verificationCode === code)?.[0],
    byNumber: async (number) => [...files].find(([, { indexes }]) => indexes.number === number)?.[0],
    rungsBefore: async (instant) =>
      listed(
        ({ nextRungAt }) => (nextRungAt ?? '9') < instant,
        ({ nextRungAt }) => nextRungAt ?? '9',
      ).map(({ id }) => id),
    open: async (cursor) => {
      const rows = listed(
        ({ isOpen }) => isOpen,
        ({ openedAt }) => openedAt,
      );
      return page({ list: 'open', rows }, cursor);
    },
  };
}

type Row = Rows['rows'][number];

/** By the index's sort key, then by id, so that a cursor always finds its place. */
const positionOf = ({ key, id }: Row): string => `${key}#${id}`;
const sorted = (rows: Row[]): Row[] => rows.sort((one, other) => (positionOf(one) < positionOf(other) ? -1 : 1));

/** A cursor is a position of its list, so that it holds even when the case that stood there has left. */
function page({ list, rows, newestFirst = false }: Rows, cursor?: string): Page<string> {
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
