import type { Context } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { heard, hush } from './log-lines.ts';

afterEach(hush);

const context = { awsRequestId: 'request-1' } as Context;
const iin = '850615400123';

describe('the stack of streams and schedules', () => {
  it('hands on event, dependencies and request, and writes how much was served', async () => {
    const { module, lines } = await heard(() => import('#runtime/stream-handler.ts'));
    const given: unknown[] = [];
    const handler = module.streamHandler(
      async (event: string, deps: string, requestId) => {
        given.push(event, deps, requestId);
        return { count: 3 };
      },
      () => 'deps',
    );
    expect(await handler('event', context)).toEqual({ count: 3 });
    expect(given).toEqual(['event', 'deps', 'request-1']);
    expect(lines()).toMatchObject([{ level: 'INFO', message: 'served', count: 3 }]);
  });

  it('throws what is thrown, so that it is delivered again, and writes one line without its words', async () => {
    const { module, lines } = await heard(() => import('#runtime/stream-handler.ts'));
    const handler = module.streamHandler(
      async () => Promise.reject(new TypeError(iin)),
      () => ({}),
    );
    await expect(handler({}, context)).rejects.toThrow(TypeError);
    expect(lines()).toMatchObject([{ level: 'ERROR', message: 'not served', error: 'TypeError' }]);
    expect(JSON.stringify(lines())).not.toContain(iin);
  });
});
