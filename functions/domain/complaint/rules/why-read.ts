import type { Refusal } from '#domain/file/refusal.ts';
import { type Why, whyOf } from '#domain/file/why-read.ts';
import type { Result } from '#domain/result.ts';
import type { Actor } from '../../actor.ts';
import type { Complaint } from '../complaint.ts';
import { isStep, paragraphOf } from '../steps.ts';

/** Why this official reads what was written of a complaint: nobody looks without a reason. */
export const whyRead = ({ task }: Pick<Complaint, 'task'>, { kind }: Actor, said: Why): Result<string, Refusal> => {
  const step = task?.role === kind && isStep(task.step) ? task.step : undefined;
  return whyOf(step && paragraphOf(step), said);
};
