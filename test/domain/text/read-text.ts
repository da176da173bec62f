import type * as z from 'zod/mini';
import type { TextFault } from '#domain/text/text-faults.ts';

/** What becomes of a text: what is kept, or why it is refused. */
export function read(schema: z.ZodMiniType<string>, typed: string) {
  const found = schema.safeParse(typed);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  return { refused: issue?.code === 'custom' ? issue.message : issue?.code };
}
export const refused = (fault: TextFault | 'too_big') => ({ refused: fault });
