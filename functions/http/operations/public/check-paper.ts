import * as z from 'zod/mini';
import { type CheckPaperDeps, checkPaper as check } from '#casework/asking/checking/check-paper.ts';
import { CheckedPaper } from '#casework/asking/checking/checked-paper.ts';
import { parseVerificationCode } from '#domain/codes/verification-code.ts';
import { ok, refused } from '#domain/result.ts';
import { code } from '#domain/text/texts.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';

/** X15: is this printed result genuine, and is it still in force? The person is told by initials alone. */
export const checkPaper = operation({
  name: 'checkPaper',
  by: 'anyone',
  params: z.strictObject({ code: code(40, 'VERIFICATION_CODE_INVALID', parseVerificationCode) }),
  answer: CheckedPaper,
  run: async ({ params, now }, deps: CheckPaperDeps) => {
    const checked = await check(params.code, now, deps);
    return checked ? ok({ body: checked }) : refused(problem('NO_SUCH_PAPER'));
  },
});
