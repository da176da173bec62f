import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '#domain/words.ts';
import type { Answer, Shape } from '#http/operation.ts';
import { type Asker, operationsMending } from '#http/problems/cure-operations.ts';
import { cureFor } from '#http/problems/cures-by-role.ts';
import { type Problem, type ProblemCode, problemRow } from '#http/problems/problem.ts';

type Reply = APIGatewayProxyStructuredResultV2;

/** The first of the reader's languages that is spoken here, Kazakh if none is. */
export const languageOf = ({ headers }: Pick<APIGatewayProxyEventV2, 'headers'>): Language => {
  const accepted = headers?.['accept-language'] ?? '';
  const wanted = accepted.split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((tag): tag is Language => tag === 'kk' || tag === 'ru' || tag === 'en') ?? 'kk';
};

const headersOf = (contentType: string, language: Language): Record<string, string> => ({
  'content-type': contentType,
  'content-language': language,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
});

export function replyOf(
  { contentType, status }: Pick<Shape, 'contentType' | 'status'>,
  { body, version }: Answer,
  language: Language,
): Reply {
  const etag: Record<string, string> = version === undefined ? {} : { etag: `"${version}"` };
  return {
    statusCode: status ?? 200,
    headers: { ...headersOf(contentType ?? 'application/json; charset=utf-8', language), ...etag },
    body: contentType ? String(body) : JSON.stringify(body),
  };
}

interface Asked {
  readonly requestId: string;
  /** whoever asks, or may ask at that route: nobody is told an operation that is not open to him */
  readonly askers: readonly Asker[];
}

/** application/problem+json (RFC 9457), in the reader's language and with the titles and cures of all three. */
export function problemReply(given: Problem, language: Language, { requestId, askers }: Asked): Reply {
  const { title } = problemRow(given.code as ProblemCode);
  const cure = cureFor(given.code as ProblemCode, askers);
  const { code, status, retryAfterSeconds, fields, ...details } = given;
  const told = {
    type: `urn:kezek:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    status,
    title: title[language],
    titles: title,
    cure: cure[language],
    cures: cure,
    operations: operationsMending(code as ProblemCode, askers),
    ...details,
    fields: fields?.map(({ cure: cures, ...field }) => ({ ...field, cure: cures[language], cures })),
    instance: `urn:kezek:request:${requestId}`,
  };
  const headers = headersOf('application/problem+json; charset=utf-8', language);
  if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
  return { statusCode: status, headers, body: JSON.stringify(told) };
}
