import type { Refusal } from '#domain/file/refusal.ts';
import { type Why, whyOf } from '#domain/file/why-read.ts';
import type { Result } from '#domain/result.ts';
import type { Actor } from '../../actor.ts';
import type { HomeVisit } from '../home-visit.ts';

/** Why this official reads where somebody lives and what he said: whoever has the visit to make by its step, others by a reason. */
export const whyRead = ({ task }: Pick<HomeVisit, 'task'>, { kind }: Actor, said: Why): Result<string, Refusal> =>
  whyOf(task?.role === kind ? '13' : undefined, said);
