import * as z from 'zod/mini';
import type { Documents } from '#casework/ports/documents.ts';
import { type DecisionPaper, papersOfDecision } from '#domain/application/result/correction.ts';
import { arrivedResult } from '#domain/application/rules/examining/arrived-result.ts';
import { ok, refused } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import { noteReading, type ReadingDeps, seenWith } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfCase } from '#http/shapes/of-case.ts';

const SignedPaper = z.object({
  paper: z.object({ id: z.string(), type: z.string() }),
  sha256: z.string(),
  content: z.string(),
  cms: z.string(),
});
const ResultView = z.extend(SignedPaper, {
  /** the papers in whose place it came, the first of them first, with the signatures that they bear (X57) */
  replaced: z.optional(z.array(SignedPaper)),
});

interface Deps extends ReadingDeps {
  readonly documents: Documents;
}

/**
 * 3, 5.7, 10.11: the exact bytes of the paper that stands and the head's signature, for anyone to check, once the result has
 * arrived; beside it those that it replaced.
 */
export const readResult = operation({
  name: 'readResult',
  by: 'bearer',
  params: OfCase,
  judged: true,
  answer: ResultView,
  run: async (call, deps: Deps) => {
    const theCase = await seenWith('result', call, deps);
    if (!theCase.ok) return theCase;
    const arrived = arrivedResult(theCase.value);
    if (!arrived.ok) return refused(refusedBy(arrived.error));
    await noteReading(call, theCase.value, { fields: ['result'], why: '5.7' }, deps);
    const papers = await Promise.all(papersOfDecision(theCase.value).map((one) => signedView(one, deps)));
    const standing = papers.pop() ?? (await signedView(arrived.value, deps));
    return ok({ body: { ...standing, replaced: papers.length > 0 ? papers : undefined } });
  },
});

async function signedView(
  { paper, signature }: DecisionPaper,
  { documents }: Pick<Deps, 'documents'>,
): Promise<z.infer<typeof SignedPaper>> {
  const { id, type, sha256 } = paper;
  const [content, cms] = await Promise.all([documents.readPaper(paper), documents.readSignature(signature)]);
  return { paper: { id, type }, sha256, content: base64(content), cms: base64(cms) };
}
