import { describe, expect, it } from 'vitest';
import { editedVersion, originOf, textOf } from '#http/carrier/typed.ts';
import { routes } from '#http/routes.ts';
import { versionTag } from '#http/shapes/version-tag.ts';

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

describe('where a paper says that it may be checked', () => {
  const asked = {
    headers: { host: 'evil.example', 'x-forwarded-proto': 'http', 'x-forwarded-host': 'evil.example' },
    requestContext: { domainName: 'kezek.kz' },
  } as unknown as Parameters<typeof originOf>[0];

  it('is as configured, or the gateway’s own name, and never what headers say', () => {
    expect(originOf(asked, undefined)).toBe('https://kezek.kz');
    expect(originOf(asked, 'http://127.0.0.1:4567/')).toBe('http://127.0.0.1:4567');
  });
});

describe('the version of an edit', () => {
  const edit = routes.find(({ edits }) => edits);
  if (!edit) throw new Error('some row edits');
  const version = (tag?: string) =>
    editedVersion(
      { headers: tag === undefined ? {} : { 'if-match': tag } } as Parameters<typeof editedVersion>[0],
      edit,
    );

  it.each([
    ['"7"', 7],
    ['W/"7"', 7],
    ['"record_01M8H554000000000000000000"', 'record_01M8H554000000000000000000'],
  ])('is read from %s, as it is answered and documented', (tag, read) => {
    expect(version(tag)).toBe(read);
    expect(tag).toMatch(new RegExp(`^${versionTag}$`));
  });

  it.each(['*', '"99999999999999999999"', '7', 'anything'])('fits nothing as %s, and is not called missing', (tag) => {
    expect(version(tag)).not.toBe(1);
    expect(version(tag)).toBeDefined();
  });

  it('must be named', () => {
    expect(() => version()).toThrow('IF_MATCH_MISSING');
  });
});
