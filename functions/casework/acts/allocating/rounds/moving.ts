import { plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { MoveType } from '#domain/dwelling/moves.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';

/** X246: the day from which it may be given has not come. */
export const isTooEarly = ({ code }: Refusal): boolean => code === 'DWELLING_NOT_AVAILABLE';

/** When, and under which request, a round goes on. */
export interface GoingOn {
  readonly now: Instant;
  readonly requestId: string;
}

/** Is the dwelling withdrawn, and moved by nobody any more? */
export const isWithdrawn = async (
  id: string,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<boolean> => (await cases.load(dwelling, id))?.status === 'WITHDRAWN';

interface Move {
  readonly type: MoveType;
  readonly allocation?: string;
  readonly offer?: string;
}

/** What the same commit does to a dwelling; refused before its day, or where another act came first, and it is elsewhere. */
export async function moving(
  id: string,
  command: Move,
  { now, requestId }: GoingOn,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Result<readonly Plan[], Refusal>> {
  const file = await cases.load(dwelling, id);
  const planned = plan(dwelling, file, { fileId: id, command, actor: { kind: 'machine' }, now, requestId });
  if (!planned.ok) return refused(isTooEarly(planned.error) ? planned.error : refusal('DWELLING_ELSEWHERE'));
  return ok(planned.value ? [planned.value as Plan] : []);
}
