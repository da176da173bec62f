import type { Application } from '#domain/application/application.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';

/** The result, for whom it is given to: it is read where and when it is received, not before (9.4, 10.11). */
export const arrivedResult = ({
  result,
  carried,
  status,
}: Application): Result<NonNullable<Application['result']>, Refusal> =>
  result && carried ? ok(result) : refused(refusal('NOT_IN_THIS_STATUS', { paragraph: '9.4, 10.11', status }));
