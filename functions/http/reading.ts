import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { actorRecord, subjectOf } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { actorOf } from './commanding.ts';
import type { Call } from './operation.ts';

export interface ReadingDeps {
  readonly cases: CaseStore;
  readonly access: AccessLog;
}

/** Who read what of whose file, written before it is answered; what the recipient reads of his own is nobody's concern. */
export async function noteReading(
  call: Call,
  theCase: Application,
  { fields, why }: { readonly fields: readonly string[]; readonly why: string },
  { access }: ReadingDeps,
): Promise<void> {
  const actor = actorOf(call);
  if (subjectOf(actor) === theCase.applicant) return;
  await access.append({
    reader: actorRecord(actor),
    subject: theCase.id,
    fields,
    why,
    at: call.now,
    requestId: call.requestId,
  });
}

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
