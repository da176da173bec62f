import { readAccessLog } from '#http/operations/read-access-log.ts';
import { readJournal } from '#http/operations/read-journal.ts';
import { auditorRoutes } from '#http/routes/auditor.ts';
import { access, cases } from '#runtime/container.ts';
import { doorDeps } from '#runtime/door-deps.ts';
import { door } from '#runtime/http-handler.ts';

const operations = { readJournal, readAccessLog } satisfies Record<
  (typeof auditorRoutes)[number]['operation'],
  unknown
>;

/** Whoever audits: reads, and is read of. */
export const handler = door(auditorRoutes, operations, () => ({ ...doorDeps(), cases: cases(), access: access() }));
