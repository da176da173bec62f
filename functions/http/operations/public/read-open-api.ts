import * as z from 'zod/mini';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';

interface Deps {
  /** made of all rows when the doors were bundled */
  readonly description: () => Promise<unknown>;
}

const Description = z.looseObject({ openapi: z.string() });

/** The API as its own route table and schemas describe it, at the address where it was asked. */
export const readOpenApi = operation({
  name: 'readOpenApi',
  by: 'anyone',
  answer: Description,
  run: async ({ origin }, { description }: Deps) =>
    ok({ body: { ...Description.parse(await description()), servers: [{ url: origin }] } }),
});
