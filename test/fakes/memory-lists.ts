import { InvalidCursor } from '#adapters/dynamo-case-lists.ts';
import { trayOf } from '#adapters/keys.ts';
import type { CaseLists, Page } from '#casework/ports.ts';
import type { Application } from '#domain/application/application.ts';
import { nextRungAt } from '#domain/application/rungs.ts';
import { hasEnded } from '#domain/application/status.ts';

const pageSize = 50;

/** The indexes of the cases table, read at once instead of eventually; a cursor is a case's id. */
export function memoryLists(cases: ReadonlyMap<string, Application>): CaseLists {
  const all = (): Application[] => [...cases.values()];
  return {
    tray: async (tray, cursor) =>
      page(
        sorted(
          all().filter((theCase) => trayOfCase(theCase) === tray),
          ({ task }) => task?.dueAt ?? '9',
        ),
        cursor,
      ),
    ofApplicant: async (person, cursor) =>
      page(
        sorted(
          all().filter(({ applicant }) => applicant === person),
          ({ openedAt }) => openedAt,
        ).reverse(),
        cursor,
      ),
    byNumber: async (number) => all().find((theCase) => theCase.number === number)?.id,
    rungsBefore: async (instant) =>
      all()
        .filter((theCase) => (nextRungAt(theCase) ?? '9') < instant)
        .map(({ id }) => id),
    open: async (cursor) =>
      page(
        all().filter(({ status, holds }) => !hasEnded(status) || Object.keys(holds).length > 0),
        cursor,
      ),
  };
}

const trayOfCase = ({ task, executor }: Application): string | undefined =>
  task && trayOf(task.organisation, task.role, task.role === 'executor' ? executor : undefined);

/** By the index's sort key, then by id, so that a cursor always finds its place. */
const sorted = (cases: readonly Application[], key: (theCase: Application) => string): Application[] =>
  [...cases].sort((one, other) => (`${key(one)}#${one.id}` < `${key(other)}#${other.id}` ? -1 : 1));

function page(cases: readonly Application[], cursor?: string): Page<string> {
  const ids = cases.map(({ id }) => id);
  const from = cursor === undefined ? 0 : ids.indexOf(cursor) + 1;
  if (cursor !== undefined && from === 0) throw new InvalidCursor('cursor');
  const items = ids.slice(from, from + pageSize);
  return { items, cursor: from + pageSize < ids.length ? items.at(-1) : undefined };
}
