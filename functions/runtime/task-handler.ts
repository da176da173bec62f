import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import * as z from 'zod/mini';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StepInput, TaskOutcome } from '#casework/procedure/step.ts';
import { faultOf, tell } from './log.ts';

export const TaskInput = z.object({ caseId: z.string() });

/** What the stack of a task asks itself. */
interface Followed {
  readonly cases: Pick<CaseStore, 'requestOf'>;
}

interface Spec<I extends { caseId: string }, D extends Followed> {
  readonly step: string;
  readonly input: z.ZodMiniType<I>;
  readonly deps: () => D;
  readonly run: (input: I & StepInput, deps: D) => Promise<TaskOutcome>;
  /** for tasks that wait for a token: tells the machine the failure's name, or it would wait for ever */
  readonly failing?: (token: string, error: string) => Promise<void>;
}

/**
 * The stack of every Task state: parse, run, one log line. Expected outcomes are values; what is thrown is retried by
 * the machine, and with a token in the event it is reported through SendTaskFailure. A task goes under the request that
 * changed its file last, so that one id leads from the gateway to whatever followed.
 */
export const taskHandler = <I extends { caseId: string }, D extends Followed>(spec: Spec<I, D>) => {
  const following: Following = {};
  return middy<unknown, TaskOutcome, Error, Context>()
    .use(stepOutcome(spec, following))
    .handler(async (event, { awsRequestId }) => {
      following.requestId = awsRequestId;
      const input = spec.input.parse(event);
      const deps = spec.deps();
      const requestId = (await deps.cases.requestOf(input.caseId)) ?? awsRequestId;
      following.requestId = requestId;
      return spec.run({ ...input, requestId }, deps);
    });
};

/** The request of the call that is at work; a Lambda serves one at a time. */
interface Following {
  requestId?: string;
}

function stepOutcome<I extends { caseId: string }, D extends Followed>(
  { step, failing }: Spec<I, D>,
  following: Following,
): middy.MiddlewareObj<unknown, TaskOutcome> {
  let began = 0;
  const followed = (event: unknown) => ({ step, caseId: caseIn(event), requestId: following.requestId });
  return {
    before: () => {
      began = Date.now();
    },
    after: ({ event, response }) => tell('step', { ...followed(event), ...response, ms: Date.now() - began }),
    onError: async (request) => {
      const { event, error } = request;
      tell('step failed', { ...followed(event), ...faultOf(error) }, 'error');
      const token = tokenIn(event);
      if (!token || !failing) return;
      await failing(token, error?.name ?? 'Error');
      request.response = { outcome: 'reported' };
    },
  };
}

const caseIn = (event: unknown): string | undefined => z.safeParse(TaskInput, event).data?.caseId;
const tokenIn = (event: unknown): string | undefined =>
  z.safeParse(z.object({ taskToken: z.string() }), event).data?.taskToken;
