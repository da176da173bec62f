import { describe, expect, it } from 'vitest';
import { textOf } from '#http/carrier/typed.ts';
import { routes } from '#http/routes.ts';

const row = routes.find(({ body }) => body);
if (!row) throw new Error('some row has a body');

describe('the type of a body', () => {
  const sent = (type: string) =>
    textOf(
      {
        body: '{}',
        isBase64Encoded: false,
        headers: { 'content-type': type },
        rawPath: '/',
        routeKey: 'POST /',
        requestContext: { domainName: 'kezek.kz' } as Parameters<typeof textOf>[0]['requestContext'],
      },
      row,
    );

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/json;charset=utf-8',
  ])('is JSON as %s', (type) => {
    expect(sent(type)).toBe('{}');
  });

  it.each(['application/json-patch+json', 'application/json-seq', 'application/jsonp', 'text/json', 'text/plain', ''])(
    'is not JSON as %j',
    (type) => {
      expect(() => sent(type)).toThrow('UNSUPPORTED_MEDIA_TYPE');
    },
  );
});
