import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishFirst, reconcile } from '#infra/local/stack/reconcile.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { functionOutput } from '#infra/names.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const lambda = mockedClient(LambdaClient);
const outputs = { [functionOutput('reconcile')]: 'reconciler', [functionOutput('publish-register')]: 'publisher' };
const stack = { endpoint: 'http://127.0.0.1:1', outputs } as unknown as StackFacts;
const said = Buffer.from('{"errorMessage":"no key"}') as never;

beforeEach(() => lambda.reset());

describe.each([
  ['what ran before', reconcile, 'reconciler', 'reconcile'],
  ['the publication of yesterday', publishFirst, 'publisher', 'publish-register'],
])('%s', (_, run, FunctionName, name) => {
  it('is asked of the deployed function, once and to its end', async () => {
    lambda.on(InvokeCommand).resolves({});
    await run(stack);
    expect(lambda.commandCalls(InvokeCommand).map(({ args }) => args[0].input.FunctionName)).toEqual([FunctionName]);
  });

  it('fails with the function, and says which and why', async () => {
    lambda.on(InvokeCommand).resolves({ FunctionError: 'Unhandled', Payload: said });
    await expect(run(stack)).rejects.toThrow(`${name} failed: {"errorMessage":"no key"}`);
  });
});
