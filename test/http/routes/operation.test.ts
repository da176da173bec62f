import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ok } from '#domain/result.ts';
import { route } from '#http/entrance.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { routes } from '#http/routes.ts';
import { served } from '#http/served.ts';
import { recipient, staff } from '#test/builders/requests/a-case.ts';

const asked = { body: z.strictObject({ reason: z.string() }), answer: z.object({ told: z.string() }) };
const row = { method: 'POST', path: '/v1/told', audience: 'cabinet', paragraph: '15', summary: 'Tells it' } as const;
const asking = {
  actor: recipient(),
  now: '2018-02-20T07:00:00.000Z',
  requestId: 'request-1',
  language: 'kk',
  sourceAddress: '192.0.2.1',
  origin: 'https://kezek.kz',
} as const;
const typed = (body: unknown) => ({ params: {}, query: {}, body });

const tell = operation({
  name: 'tell',
  by: 'bearer',
  ...asked,
  run: async (call) => ok({ body: { told: call.body.reason } }),
});

describe('an operation', () => {
  it('has its call and its answer from its schemas: what they do not know does not compile', () => {
    // @ts-expect-error a body has no such field
    operation({ name: 'tell', by: 'bearer', ...asked, run: async (call) => ok({ body: { told: call.body.reasn } }) });
    // @ts-expect-error the answer lacks what its schema demands
    operation({ name: 'tell', by: 'bearer', ...asked, run: async () => ok({ body: {} }) });
    // @ts-expect-error nothing was asked in the query
    operation({ name: 'tell', by: 'bearer', ...asked, run: async (call) => ok({ body: { told: call.query.why } }) });
    // @ts-expect-error whoever may ask without a token is nobody
    operation({ name: 'tell', by: 'anyone', ...asked, run: async (call) => ok({ body: { told: call.actor.kind } }) });
    // @ts-expect-error whoever serves a bearer is not asked without a token
    route({ ...row, auth: 'none' }, async () => tell);
    expect(tell.name).toBe('tell');
  });

  it('is not asked before what was typed fits its schemas', async () => {
    const told = await served({ ...row, auth: 'citizen' }, tell).understand(typed({ reasn: 'Тексеру' }));
    const fields = [
      { field: 'body.reason', problem: 'MISSING', cure: expect.any(Object) },
      { field: 'body', problem: 'UNRECOGNIZED_KEYS', cure: expect.any(Object) },
    ];
    expect(told).toMatchObject({ ok: false, error: { code: 'FIELDS_WRONG', fields } });
  });

  it('is refused by the paragraph that asks for its fields, at every route', async () => {
    for (const row of routes.filter(({ body }) => body)) {
      const told = await row.understand({ params: {}, query: {}, body: { nobodyAsked: '' } });
      const { code, paragraph } = told.ok ? problem('NOT_FOUND') : told.error;
      expect([row.name, code, paragraph]).toEqual([row.name, 'FIELDS_WRONG', row.paragraph]);
    }
  });

  it('answers what its schema names and nothing beside it', async () => {
    const chatty = operation({
      ...tell,
      run: async ({ body }) => ok({ body: { told: body.reason, secret: 'nobody asked' }, version: 3 }),
    });
    const told = await served({ ...row, auth: 'citizen' }, chatty).understand(typed({ reason: 'Тексеру' }));
    if (!told.ok) throw new Error('it was understood');
    expect(await told.value(asking, {})).toEqual(ok({ body: { told: 'Тексеру' }, version: 3 }));
  });

  it('that serves officials is told of nobody else', async () => {
    const ofOfficials = operation({
      name: 'tell',
      by: 'official',
      ...asked,
      run: async ({ actor }) => ok({ body: { told: actor.organisation } }),
    });
    const told = await served({ ...row, auth: 'staff' }, ofOfficials).understand(typed({ reason: 'Тексеру' }));
    if (!told.ok) throw new Error('it was understood');
    expect(await told.value({ ...asking, actor: staff('head') }, {})).toMatchObject({
      value: { body: { told: 'uralsk' } },
    });
    await expect(told.value(asking, {})).rejects.toThrow('the row demands an official');
  });
});
