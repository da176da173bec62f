import { inParallel } from '#casework/in-parallel.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseLists, Page } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint, complaintRegister } from '#domain/complaint/kind.ts';
import { registerSeen } from '#domain/complaint/rules/register-seen.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface RegisterDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'incoming'>;
  readonly access: Pick<AccessLog, 'append'>;
}

interface Asked {
  readonly office: string;
  /** absent: the present one */
  readonly year?: string | undefined;
  readonly cursor?: string | undefined;
  readonly actor: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

const atOnce = 10;

/**
 * X161: the register of complaints against an office in a year, last received first, page by page; of each page whatever whoever asks may
 * see. It names nobody; that it was read is noted first.
 */
export async function complaintsRegistered(
  { office, year, cursor, actor, now, requestId }: Asked,
  { cases, lists, access }: RegisterDeps,
): Promise<Result<Page<Complaint>, Refusal>> {
  const seen = registerSeen(office, actor);
  if (!seen.ok) return seen;
  const of = year ?? localDate(now).slice(0, 4);
  const look = { reader: actorRecord(actor), fields: ['register'], why: 'oversight', at: now, requestId };
  await access.append({ ...look, subject: `complaints_${office}_${of}` });
  const page = await lists.incoming(complaintRegister(office, of), cursor);
  const items = await inParallel(page.items, atOnce, async (id) => {
    const file = await cases.load(complaint, id);
    return file && mayAct(complaint, file, { actor, action: 'SeeCase', now }).ok ? [file] : [];
  });
  return ok({ ...page, items: items.flat() });
}
