import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { faultOf, tell } from './log.ts';

/** The stack of functions that events and schedules call: one log line; what is thrown is delivered again. */
export const streamHandler = <E, D>(
  run: (event: E, deps: D, requestId: string) => Promise<{ readonly count: number }>,
  deps: () => D,
) =>
  middy<E, { readonly count: number }, Error, Context>()
    .use({
      after: ({ response }) => tell('served', { count: response?.count }),
      onError: ({ error }) => tell('not served', faultOf(error), 'error'),
    })
    .handler((event, context) => run(event, deps(), context.awsRequestId));
