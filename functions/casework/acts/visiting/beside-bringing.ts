import { type Acting, plan } from '#casework/execute.ts';
import { formVisitPaper, handedContent, type VisitPaperDeps } from '#casework/papers/visit-paper.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { Application } from '#domain/application/application.ts';
import type { Who } from '#domain/application/event.ts';
import { operatorOf } from '#domain/application/rules/filing/desk.ts';
import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import { openVisitKey } from '#domain/home-visit/claims.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';

export type BringingDeps = VisitPaperDeps & { readonly cases: Pick<CaseStore, 'load' | 'claim'> };

/** At whose door it is handed over, against which receipt that was signed by hand; undefined: at a desk. */
export interface AtDoor {
  readonly visit: string;
  readonly receiptNumber: string;
  /** without a network, of what is entered later: when, and the scan of that receipt (X274) */
  readonly withoutNetwork?: { readonly at: Instant; readonly scan: string } | undefined;
}

interface Handed {
  readonly to: Who;
  readonly who: string;
  readonly door?: AtDoor | undefined;
}

const otherVisit = words(
  'Осы нәтижені әкелетін үйге баруды көрсетіңіз',
  'Укажите выезд, при котором привозят этот результат',
  'Name the visit by which this result is brought',
);

/**
 * X235: what becomes of the visit that brings this result, in the commit that hands it over: done at its door by its own
 * operator, or over since it was handed over at a desk. Of any other visit nothing.
 */
export async function besideBringing(
  { id: request, applicant }: Pick<Application, 'id' | 'applicant'>,
  { to, who, door }: Handed,
  acting: Acting,
  deps: BringingDeps,
): Promise<Result<readonly Plan[], Refusal>> {
  const file = await bringingVisit(request, applicant, deps);
  if (door && door.visit !== file?.id)
    return refused(fieldsWrong('X235', { field: 'atHome.visit', problem: 'OTHER_VISIT', cure: otherVisit }));
  if (!file) return ok([]);
  const { now, requestId, actor } = acting;
  const of = { fileId: file.id, now, requestId };
  const takenAt = door?.withoutNetwork?.at;
  const planned = door
    ? plan(homeVisit, file, {
        ...of,
        actor,
        command: {
          ...{ type: 'HandResult', request, to, receiptNumber: door.receiptNumber, takenAt },
          paper: await formVisitPaper(file, handedContent({ who, to, ...door, at: takenAt ?? now }), now, deps),
        },
      })
    : plan(homeVisit, file, {
        ...{ ...of, actor: { kind: 'machine' } },
        command: { type: 'EndBringing', request, by: operatorOf(actor).staff },
      });
  if (!planned.ok) return planned;
  return ok(planned.value ? [planned.value] : []);
}

/** The open visit of its person that brings it. */
async function bringingVisit(
  request: string,
  applicant: string,
  { cases }: BringingDeps,
): Promise<HomeVisit | undefined> {
  const claim = await cases.claim(openVisitKey(applicant));
  const file = claim && (await cases.load(homeVisit, claim.file));
  return file?.brings === request ? file : undefined;
}
