import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { FormedSheet } from '#casework/ports/papers.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { Asking } from '#http/operation.ts';

export interface ReadingDeps {
  readonly cases: CaseStore;
  readonly access: AccessLog;
}

/** Who read what of whose file, written before it is answered; what the recipient reads of his own is nobody's concern. */
export async function noteReading(
  asking: Asking<Actor>,
  theCase: Application,
  { fields, why }: { readonly fields: readonly string[]; readonly why: string },
  { access }: ReadingDeps,
): Promise<void> {
  const { actor, now: at, requestId } = asking;
  if (subjectOf(actor) === theCase.applicant) return;
  await access.append({
    reader: actorRecord(actor),
    subject: theCase.id,
    fields,
    why,
    at,
    requestId,
  });
}

/** Papers name the person they are for, so each look is noted before it is given. */
export async function noteSheets(
  asking: Asking<Actor>,
  sheets: readonly FormedSheet[],
  access: AccessLog,
): Promise<void> {
  const { actor, now: at, requestId } = asking;
  const reading = { reader: actorRecord(actor), why: 'task 5.5', at, requestId };
  await Promise.all(
    sheets.map(({ paper }) =>
      access.append({ ...reading, subject: paper.caseId, fields: [`paper ${paper.paper.type}`] }),
    ),
  );
}
