import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { staffRoles } from '#domain/actor.ts';
import type { Shape } from '#http/operation.ts';
import type { Audience } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { kebabOf } from '#test/builders/words/kebab-of.ts';

const everyRow = routes.map((row) => [`${row.method} ${row.path}`, row] as const);
const folder = new URL('../../../functions/http/operations/', import.meta.url);
const operationFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const operations = await Promise.all(
  operationFiles.map(
    async (file): Promise<[file: string, exported: Record<string, Shape>]> => [
      file,
      await import(/* @vite-ignore */ new URL(file, folder).href),
    ],
  ),
);
const doors = {
  public: () => import('#http/doors/public.ts'),
  awakening: () => import('#http/doors/awakening.ts'),
  verifier: () => import('#http/doors/verifier.ts'),
  cabinet: () => import('#http/doors/cabinet.ts'),
  corporation: () => import('#http/doors/corporation.ts'),
  provider: () => import('#http/doors/provider.ts'),
  auditor: () => import('#http/doors/auditor.ts'),
} as const satisfies Record<Audience, unknown>;
const namesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

describe('the route table', () => {
  it('asks each thing in one way only', () => {
    expect(new Set(everyRow.map(([key]) => key)).size).toBe(routes.length);
  });

  it('writes one path always with the same parameter names, as the API demands', () => {
    const shapes = new Map<string, string>();
    for (const { path } of routes) {
      const shape = path.replaceAll(/\{\w+\}/g, '{}');
      expect(shapes.get(shape) ?? path).toBe(path);
      shapes.set(shape, path);
    }
  });

  it.each(operations)(
    'has in operations/%s the one operation after which it is named, and a row that asks it',
    (file, exported) => {
      const [[name, operation] = ['', undefined], ...others] = Object.entries(exported);
      expect([file.split('/').at(-1), others]).toEqual([`${kebabOf(name)}.ts`, []]);
      const asking = routes.filter((row) => row.name === operation?.name && row.answer === operation.answer);
      expect(asking.length).toBeGreaterThan(0);
    },
  );

  it.each(everyRow)('gives %s a schema for each parameter of its path, and no other', (_key, { path, params }) => {
    const described = params ? Object.keys(z.toJSONSchema(params, { io: 'input' }).properties ?? {}) : [];
    expect(described.toSorted()).toEqual(namesIn(path).toSorted());
  });

  it.each(everyRow)('refuses at %s fields that nobody asked for', (_key, { body, query, params }) => {
    for (const schema of [body, query, params]) {
      if (schema)
        expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).additionalProperties ?? false).toBe(
          false,
        );
    }
  });

  it.each(everyRow)('lets only those in at %s whom its audience names', (_key, { audience, auth, roles }) => {
    const staff = ['corporation', 'provider', 'auditor'].includes(audience);
    expect(auth).toBe(staff ? 'staff' : audience === 'cabinet' ? 'citizen' : 'none');
    expect(staff).toBe((roles ?? []).length > 0);
    for (const role of roles ?? []) expect(staffRoles).toContain(role);
  });

  it.each(everyRow)(
    'cites for %s a paragraph, and says in words what it does',
    (_key, { paragraph, summary, path, method, body }) => {
      expect(paragraph).toMatch(/\d/);
      expect(summary).toMatch(/^\p{Lu}.{5,}[^.]$/u);
      expect(path).toMatch(/^\/v1\/[a-z{]/);
      if (method === 'GET') expect(body).toBeUndefined();
    },
  );

  it.each(everyRow)('brings %s to the door of its audience, which knows it', async (key, { audience }) => {
    const { handler } = await doors[audience]();
    const event = {
      routeKey: key,
      rawPath: '/',
      headers: {},
      requestContext: { requestId: 'request-1', http: { sourceIp: '192.0.2.1' } },
    };
    const answer = await handler(event as Parameters<typeof handler>[0], {} as Parameters<typeof handler>[1]);
    // Nothing is configured here, so a row that the door knows fails later; one that it does not know is not found.
    expect(answer.statusCode).not.toBe(404);
  });
});
