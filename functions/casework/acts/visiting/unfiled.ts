import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import { takesNumber } from '#domain/application/change.ts';
import { type Bar as Barring, barsOfChange, openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { paperTo } from '#domain/application/rules/filing/moment/carried-moment.ts';
import type { Bar, Unfiled } from '#domain/home-visit/rules/barred.ts';
import { entryKey } from '#domain/queue/list.ts';
import { isBarId } from '#domain/regulation/visits/refusals.ts';
import type { Instant } from '#domain/time/instant.ts';

type Deps = { readonly cases: Pick<CaseStore, 'load' | 'claim'> };

/** X233: a request of a visit as it lies there, with every rule that bars its filing now; whose moment another may still have is not barred. */
export async function unfiledAt(request: string, now: Instant, deps: Deps): Promise<Unfiled> {
  const draft = await deps.cases.load(application, request);
  if (!draft) return { request, isDraft: false, bars: [] };
  const found = await Promise.all(barsOf(draft).map((bar) => held(draft, bar, now, deps)));
  const { status, visit, taken } = draft;
  return {
    request,
    visit: visit ?? taken?.visit,
    takenAt: taken?.at,
    isDraft: status === 'OPENED',
    bars: found.flat(),
  };
}

/** What must be free for it to be filed. */
function barsOf(draft: Application): readonly Barring[] {
  const { applicant, provider } = draft;
  const entry = provider ? [{ key: entryKey(provider, applicant), taken: 'ALREADY_REGISTERED' } as const] : [];
  const open = { key: openRequestKey(applicant), taken: 'DUPLICATE_REQUEST' } as const;
  return [...(takesNumber(draft) ? [open, ...entry] : []), ...barsOfChange(draft)];
}

async function held(
  draft: Application,
  { key, taken: reason }: Barring,
  now: Instant,
  { cases }: Deps,
): Promise<readonly Bar[]> {
  const claim = await cases.claim(key);
  if (!claim || claim.holder === draft.id || !isBarId(reason)) return [];
  const { file } = claim;
  const by = draft.taken && (await cases.load(application, file));
  return by && paperTo(by, draft, now) !== 'nothing' ? [] : [{ reason, file }];
}
