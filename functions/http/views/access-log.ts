import * as z from 'zod/mini';
import type { AccessLog as Log } from '#casework/ports/access-log.ts';

const text = z.string();

/** Who looked at a file, which fields, why and when. */
export const AccessLog = z.object({
  caseId: text,
  items: z.array(
    z.object({
      reader: z.record(text, text),
      caseId: text,
      fields: z.array(text),
      why: text,
      at: text,
      requestId: text,
    }),
  ),
});

/** Every look at a file. */
export async function accessLogOf(
  caseId: string,
  { access }: { readonly access: Log },
): Promise<z.infer<typeof AccessLog>> {
  const items = (await access.of(caseId)).map(({ subject, ...look }) => ({ ...look, caseId: subject }));
  return {
    caseId,
    items: items.map(({ reader, fields, ...look }) => ({ ...look, reader: { ...reader }, fields: [...fields] })),
  };
}
