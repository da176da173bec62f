import * as z from 'zod/mini';
import type { AccessEntry, AccessLog as Log } from '#casework/ports/access-log.ts';

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

/** Looks as they are shown to whoever watches. */
export const looksShown = (looks: readonly AccessEntry[]): z.infer<typeof AccessLog>['items'] =>
  looks.map(({ subject: caseId, reader, fields, why, at, requestId }) => ({
    ...{ caseId, why, at, requestId },
    reader: { ...reader },
    fields: [...fields],
  }));

/** Every look at a file. */
export const accessLogOf = async (
  caseId: string,
  { access }: { readonly access: Log },
): Promise<z.infer<typeof AccessLog>> => ({ caseId, items: looksShown(await access.of(caseId)) });
