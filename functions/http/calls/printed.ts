import { formSoFar } from '#casework/papers/form.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { People } from '#casework/ports/people.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { papersOfDecision } from '#domain/application/result/correction.ts';
import { packageOf } from '#domain/application/rules/filing/brought.ts';
import { sightFault, substanceOf } from '#domain/application/rules/seeing/need-to-know.ts';
import { past } from '#domain/application/stages.ts';
import { signerWords } from '#domain/application/words/signer-words.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { seen } from '#http/calls/commanding.ts';
import { noteReading, type ReadingDeps } from '#http/calls/reading.ts';
import type { Asking, Call } from '#http/operation.ts';
import { type Problem, problem, refusedBy } from '#http/problems/problem.ts';
import { applicationText, type Certified, paperText, slipText } from '#http/views/paper-text.ts';

export interface PrintingDeps extends ReadingDeps {
  readonly people: People;
  readonly documents: Documents;
}

interface Printed {
  readonly text: string;
  readonly ref?: PaperRef;
  readonly bytes?: Uint8Array;
}

/**
 * A paper of the case as text, from the very document that is signed or kept. APPLICATION, the Annex 1 form to
 * sign by hand, and SLIP, of filing, are made from the case and kept nowhere.
 */
export async function printed(
  call: Call<Actor, { caseId: string; type: string }>,
  deps: PrintingDeps,
): Promise<Result<Printed, Problem>> {
  const { caseId, type } = call.params;
  const theCase = await seen(caseId, call, deps);
  if (!theCase.ok) return theCase;
  const substance = substanceOf(theCase.value, type);
  const fault = substance && sightFault(theCase.value, substance, call);
  if (fault) return refused(refusedBy(fault));
  const paper =
    type === 'APPLICATION'
      ? await application(theCase.value, call, deps)
      : type === 'SLIP'
        ? slip(theCase.value)
        : await kept(theCase.value, type, { call, deps });
  if (!paper) return refused(problem('NOT_FOUND'));
  await noteReading(call, theCase.value, { fields: [`paper ${type}`], why: '9.3' }, deps);
  return ok(paper);
}

async function application(theCase: Application, { now }: Asking, deps: PrintingDeps): Promise<Printed | undefined> {
  const typed = await formSoFar(theCase, deps);
  return typed && { text: applicationText(typed, packageOf(theCase), now) };
}

const slip = (theCase: Application): Printed | undefined => {
  const text = slipText(theCase);
  return text === undefined ? undefined : { text };
};

async function kept(
  theCase: Application,
  type: string,
  { call, deps }: { readonly call: Asking; readonly deps: PrintingDeps },
): Promise<Printed | undefined> {
  const ref = theCase.papers[type];
  if (!ref) return undefined;
  const bytes = await deps.documents.readPaper(ref);
  return {
    ref,
    bytes,
    text: paperText(bytes, certified(theCase, ref, call)),
  };
}

/** Of a paper of the decision, the first or one that corrects it (X57). */
function certified(theCase: Application, ref: PaperRef, { origin }: Asking): Certified | undefined {
  const signed = papersOfDecision(theCase).find(({ paper }) => paper.id === ref.id);
  if (!signed) return undefined;
  const decided = past('decision', theCase);
  const { result, provider, filedAt, keptFrom, paperMoment, priorityMoment } = decided;
  return {
    provider: providerName(provider, localDate(signed.at)),
    signer: signerWords({ result: signed, actingHead: decided.actingHead }),
    signedAt: signed.at,
    certificateSerial: signed.certificateSerial,
    filedAt,
    keptMoment: result.kind === 'NOTICE' && (keptFrom || paperMoment) ? priorityMoment : undefined,
    checkedAt: `${origin}/v1/papers`,
  };
}
