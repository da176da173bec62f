import type { Refusal } from '#domain/file/refusal.ts';
import { type Why, whyOf } from '#domain/file/why-read.ts';
import type { Result } from '#domain/result.ts';
import type { Actor } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import { paragraphOfStep } from '../../steps.ts';

/** Why this official looks into personal data of a request. */
export const whyRead = (
  theCase: Pick<Application, 'task' | 'channel'>,
  { kind }: Actor,
  said: Why,
): Result<string, Refusal> => {
  const { task } = theCase;
  return whyOf(task?.role === kind ? paragraphOfStep(theCase, task.step) : undefined, said);
};
