import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '#domain/words.ts';
import type { Answer, Shape } from '#http/operation.ts';

export type Reply = APIGatewayProxyStructuredResultV2;

/** The first of the reader's languages that is spoken here, Kazakh if none is. */
export const languageOf = ({ headers }: Pick<APIGatewayProxyEventV2, 'headers'>): Language => {
  const accepted = headers?.['accept-language'] ?? '';
  const wanted = accepted.split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((tag): tag is Language => tag === 'kk' || tag === 'ru' || tag === 'en') ?? 'kk';
};

export const headersOf = (contentType: string, language: Language): Record<string, string> => ({
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
