import { describe, expect, it } from 'vitest';
import { openApi } from '#http/openapi/openapi.ts';
import { asksKey } from '#http/route.ts';
import { routes } from '#http/routes.ts';

type Json = Record<string, unknown>;
const document = JSON.parse(JSON.stringify(openApi(routes))) as {
  paths: Record<string, Record<string, Json>>;
  components: Record<string, Record<string, Json>>;
} & Json;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

function* within(value: unknown, at: string): Generator<readonly [at: string, key: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield [at, key, part];
    yield* within(part, `${at}/${key}`);
  }
}
const everything = [...within(document, '#')];

const resolved = (ref: string): unknown =>
  ref
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((part, key) => (part as Json | undefined)?.[key], document);

describe('the description of the API (OpenAPI 3.1)', () => {
  it('has the fields that OpenAPI demands of a document', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: expect.any(String), version: expect.any(String) },
    });
    for (const path of Object.keys(document.paths)) expect(path).toMatch(/^\//);
    for (const { operation } of operations) {
      expect(operation.responses).toBeTypeOf('object');
      for (const [status, response] of Object.entries(operation.responses as Json)) {
        expect(status).toMatch(/^[1-5]\d\d$/);
        expect(response).toSatisfy((said: Json) => '$ref' in said || typeof said.description === 'string');
      }
    }
  });

  it('describes every row, each under an id of its own', () => {
    expect(operations).toHaveLength(routes.length);
    for (const { method, path } of routes) expect(document.paths[path]?.[method.toLowerCase()]).toBeDefined();
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(routes.length);
  });

  it('refers only to what it holds', () => {
    const refs = everything.filter(([, key]) => key === '$ref').map(([, , ref]) => String(ref));
    expect(refs.length).toBeGreaterThan(routes.length);
    expect(refs.filter((ref) => resolved(ref) === undefined)).toEqual([]);
    expect(everything.filter(([, key]) => key === '$defs' || key === '$id')).toEqual([]);
  });

  it.each(operations.map((one) => [`${one.method} ${one.path}`, one] as const))(
    'declares at %s each parameter of the path, required and once',
    (_name, { path, operation }) => {
      const parameters = operation.parameters as { name: string; in: string; required: boolean }[];
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required)).toBe(true);
      expect(new Set(parameters.map((parameter) => `${parameter.in} ${parameter.name}`)).size).toBe(parameters.length);
    },
  );

  it('asks for Idempotency-Key on each act that is done once, for If-Match on each edit, and for a token but at the public door', () => {
    for (const row of routes) {
      const operation = document.paths[row.path]?.[row.method.toLowerCase()] as Json;
      const headers = (operation.parameters as { name: string; in: string; required: boolean }[])
        .filter((one) => one.in === 'header' && one.required)
        .map(({ name }) => name);
      expect(headers.includes('Idempotency-Key')).toBe(asksKey(row));
      expect(headers.includes('If-Match')).toBe(row.edits === true);
      expect(operation.security).toEqual(row.auth === 'none' ? [] : [{ [row.auth]: [] }]);
      const codes = Object.keys(operation.responses as Json);
      expect(codes).toContain('429');
      expect(codes.includes('428') && codes.includes('412')).toBe(row.edits === true);
    }
  });

  it('tells a problem by its type, its titles and cures in three languages', () => {
    const problem = document.components.schemas?.Problem as { required: string[]; properties: Json };
    expect(problem.required).toEqual(expect.arrayContaining(['type', 'status', 'titles', 'cure']));
    expect(Object.keys(problem.properties)).toContain('cures');
    expect(
      Object.keys(document.components.responses ?? {}).map((name) => Number(name.slice('Problem'.length))),
    ).toEqual([400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503]);
  });

  it('shows a case, a status and a journal without any field for personal data', () => {
    const personal =
      /^(iin|bin|surname|name|patronymic|fullName|phone|email|address|registeredAddress|actualAddress|bornOn|identityDocument|content)$/;
    const shown = ['CaseView', 'StatusAnswer', 'ReadJournalAnswer', 'ReadAccessLogAnswer'];
    for (const schema of shown) {
      const of = document.components.schemas?.[schema];
      expect(of).toBeDefined();
      const fields = [...within(of, schema)]
        .filter(([at, , value]) => at.endsWith('/properties') && typeof value === 'object')
        .map(([at, key, value]) => ({ at, key, words: (value as Json).$ref === '#/components/schemas/Words' }));
      expect(fields.length).toBeGreaterThan(4);
      expect(fields.filter(({ key, words }) => personal.test(key) && !words)).toEqual([]);
    }
  });

  it('gives no example, since an example would be somebody’s data', () => {
    expect(everything.filter(([, key]) => key === 'example' || key === 'examples')).toEqual([]);
  });

  it('says in Kazakh, Russian and English what a step of the regulation is', () => {
    const submission = document.paths['/v1/requests/{caseId}/submission']?.post;
    expect(submission).toMatchObject({
      'x-paragraph': '10.5',
      'x-summary': { kk: expect.any(String), ru: expect.any(String), en: expect.any(String) },
    });
  });
});
