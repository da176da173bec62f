import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApi } from '#http/openapi/openapi.ts';
import { routes } from '#http/routes.ts';
import { releasedApiFile } from '#infra/paths.ts';
import { breaksOf } from '#test/builders/api-breaks.ts';

interface Schema {
  properties: Record<string, Record<string, unknown>>;
  required: string[];
}
interface Description {
  paths: Record<
    string,
    Record<string, { parameters: object[]; responses: Record<string, unknown>; security: object[] }>
  >;
  components: { schemas: Record<string, Schema> };
}

/** Enough of the API for each change, since comparing the whole takes seconds. */
const some = routes.filter(({ name }) =>
  ['readService', 'listRequests', 'openRequest', 'createNonce', 'queryStatus'].includes(name),
);
const described = (rows: typeof routes): Description => JSON.parse(JSON.stringify(openApi(rows)));
const present = (): Description => described(some);
const schema = ({ components }: Description, name: string): Schema => {
  const found = components.schemas[name];
  if (!found) throw new Error(`no schema ${name}`);
  return found;
};
const operation = ({ paths }: Description, path: string, method: string) => {
  const found = paths[path]?.[method];
  if (!found) throw new Error(`no ${method} ${path}`);
  return found;
};
const without = <T>(all: readonly T[], one: T): T[] => all.filter((other) => other !== one);

/** What may happen to an API, each as one change of it. */
const breaking: Readonly<Record<string, (api: Description) => void>> = {
  'a path that is gone': ({ paths }) => delete paths['/v1/service'],
  'a method that is gone': ({ paths }) => delete paths['/v1/requests']?.post,
  'a parameter that must now be given': (api) =>
    operation(api, '/v1/requests', 'get').parameters.push({
      name: 'year',
      in: 'query',
      required: true,
      schema: { type: 'string' },
    }),
  'a field of a body that must now be given': (api) => {
    schema(api, 'OpenRequestBody').required = ['refiles'];
  },
  'a field of a body that is no longer taken': (api) => delete schema(api, 'OpenRequestBody').properties.refiles,
  'a text of a body that may be less long': (api) => {
    schema(api, 'QueryStatusBody').properties.reason = { type: 'string', maxLength: 3 };
  },
  'a choice of a body that is gone': (api) => {
    schema(api, 'CreateNonceBody').properties.purpose = { type: 'string', enum: ['service'] };
  },
  'a field of an answer that is gone': (api) => {
    const view = schema(api, 'CaseView');
    delete view.properties.status;
    view.required = without(view.required, 'status');
  },
  'a field of an answer that may now be missing': (api) => {
    const view = schema(api, 'CaseView');
    view.required = without(view.required, 'status');
  },
  'a field of an answer of another type': (api) => {
    schema(api, 'CaseView').properties.version = { type: 'string' };
  },
  'another status of success': (api) => {
    const { responses } = operation(api, '/v1/requests', 'post');
    responses['200'] = responses['201'];
    delete responses['201'];
  },
  'a token where there was none': (api) => {
    operation(api, '/v1/service', 'get').security = [{ staff: [] }];
  },
};
const harmless: Readonly<Record<string, (api: Description) => void>> = {
  nothing: () => undefined,
  'a new path': ({ paths }) => {
    paths['/v1/news'] = { get: operation({ paths } as Description, '/v1/service', 'get') };
  },
  'a parameter that may be given': (api) =>
    operation(api, '/v1/requests', 'get').parameters.push({ name: 'year', in: 'query', schema: { type: 'string' } }),
  'a field of a body that may be given': (api) => {
    schema(api, 'QueryStatusBody').properties.note = { type: 'string' };
  },
  'a field more in an answer': (api) => {
    schema(api, 'CaseView').properties.note = { type: 'string' };
  },
  'a problem more': (api) => {
    operation(api, '/v1/service', 'get').responses['409'] = { description: 'Not now' };
  },
};

describe('the API as it is', () => {
  it('breaks no client of the last release; a release that must is kept by npm run release:api', () => {
    const released = JSON.parse(readFileSync(releasedApiFile, 'utf8')) as object;
    expect(breaksOf(released, described(routes))).toEqual([]);
  });

  it.each(Object.entries(breaking))('would break a client by %s', (_, change) => {
    const changed = present();
    change(changed);
    expect(breaksOf(present(), changed)).not.toEqual([]);
  });

  it.each(Object.entries(harmless))('breaks nobody by %s', (_, change) => {
    const changed = present();
    change(changed);
    expect(breaksOf(present(), changed)).toEqual([]);
  });
});
