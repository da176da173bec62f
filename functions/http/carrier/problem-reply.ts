import type { Language } from '#domain/words.ts';
import { type Asker, operationsMending } from '#http/problems/cure-operations.ts';
import { cureFor } from '#http/problems/cures-by-role.ts';
import type { Problem } from '#http/problems/problem.ts';
import { problemRow } from '#http/problems/problem-rows.ts';
import { headersOf, type Reply } from './reply.ts';

interface Asked {
  readonly requestId: string;
  /** whoever asks, or may ask at that route: nobody is told an operation that is not open to him */
  readonly askers: readonly Asker[];
}

/** application/problem+json (RFC 9457), in the reader's language and with the titles and cures of all three. */
export function problemReply(given: Problem, language: Language, { requestId, askers }: Asked): Reply {
  const { status, title } = problemRow(given.code);
  const { code, retryAfterSeconds, fields, awaits, cure = cureFor(given.code, askers), ...details } = given;
  const told = {
    type: `urn:kezek:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    status,
    title: title[language],
    titles: title,
    cure: cure[language],
    cures: cure,
    operations: operationsMending(code, askers, awaits),
    ...details,
    fields: fields?.map(({ cure: cures, ...field }) => ({ ...field, cure: cures[language], cures })),
    instance: `urn:kezek:request:${requestId}`,
  };
  const headers = headersOf('application/problem+json; charset=utf-8', language);
  if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
  return { statusCode: status, headers, body: JSON.stringify(told) };
}
