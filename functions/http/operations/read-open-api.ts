import { ok } from '#domain/result.ts';
import { openApi } from '#http/openapi.ts';
import type { Call, Operation } from '#http/operation.ts';
import { routes } from '#http/routes.ts';

let described: ReturnType<typeof openApi> | undefined;

/** The API as its own route table and schemas describe it, made once. */
export const readOpenApi: Operation<Call, unknown> = async () => {
  described ??= openApi(routes);
  return ok({ body: described });
};
