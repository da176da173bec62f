import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import * as z from 'zod/mini';
import type { StepInput, TaskOutcome } from '#casework/procedure/step.ts';
import { faultOf, tell } from './log.ts';

export const TaskInput = z.object({ caseId: z.string() });

interface Spec<I extends { caseId: string }, D> {
  readonly step: string;
  readonly input: z.ZodMiniType<I>;
  readonly deps: () => D;
  readonly run: (input: I & StepInput, deps: D) => Promise<TaskOutcome>;
  /** for tasks that wait for a token: tells the machine the failure's name, or it would wait for ever */
  readonly failing?: (token: string, error: string) => Promise<void>;
}

/**
 * The stack of every Task state: parse, run, one log line. Expected outcomes are values; what is thrown is retried by
 * the machine, and with a token in the event it is reported through SendTaskFailure.
 */
export const taskHandler = <I extends { caseId: string }, D>({ step, input, deps, run, failing }: Spec<I, D>) =>
  middy<unknown, TaskOutcome, Error, Context>()
    .use(stepOutcome(step, failing))
    .handler((event, context) => run({ ...input.parse(event), requestId: context.awsRequestId }, deps()));

function stepOutcome(
  step: string,
  failing: Spec<{ caseId: string }, unknown>['failing'],
): middy.MiddlewareObj<unknown, TaskOutcome> {
  let began = 0;
  return {
    before: () => {
      began = Date.now();
    },
    after: ({ event, response }) => tell('step', { step, caseId: caseIn(event), ...response, ms: Date.now() - began }),
    onError: async (request) => {
      tell('step failed', { step, caseId: caseIn(request.event), ...faultOf(request.error) }, 'error');
      const token = tokenIn(request.event);
      if (!token || !failing) return;
      await failing(token, request.error?.name ?? 'Error');
      request.response = { outcome: 'reported' };
    },
  };
}

const caseIn = (event: unknown): string | undefined => z.safeParse(TaskInput, event).data?.caseId;
const tokenIn = (event: unknown): string | undefined =>
  z.safeParse(z.object({ taskToken: z.string() }), event).data?.taskToken;
