import type { Refusal, RefusalCode } from '#domain/file/refusal.ts';
import { type doorLaw, paragraphOfCode } from '#domain/regulation/refusal-law.ts';
import type { Words } from '#domain/words.ts';
import { cureOfField } from './field-cures.ts';

/**
 * What a person is told when something cannot be done: what happened, why (which paragraph), how to mend it. Its words are
 * those of its code, and are read when it is told.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly paragraph?: string;
  /** how it is mended by whoever does this, where others mend it otherwise */
  readonly cure?: Words;
  readonly fields?: readonly { readonly field: string; readonly problem: string; readonly cure: Words }[];
  readonly missing?: readonly string[];
  readonly pointer?: string;
  /** what a second person has not confirmed yet: it is asked where its kind is */
  readonly awaits?: string;
  readonly retryAfterSeconds?: number;
  /** the present version of what was edited, for another try */
  readonly version?: number | string;
  /** as the file stands that refused the act, for whoever sees it */
  readonly current?: { readonly status: string; readonly allowed: readonly string[] };
}

export type ProblemCode = keyof typeof doorLaw | RefusalCode;

export const problem = (code: ProblemCode, more: Omit<Partial<Problem>, 'code'> = {}): Problem => ({
  code,
  ...more,
  paragraph: more.paragraph ?? paragraphOfCode(code),
});

/** Revocation lists are reissued and registers come back within minutes, an engine for national keys is not (X33). */
const askAgainSeconds: Partial<Record<RefusalCode, number>> = {
  REVOCATION_UNKNOWN: 30,
  POWER_UNKNOWN: 60,
  PERSONS_SILENT: 60,
  GOST_NOT_CONFIGURED: 3600,
};

/** Fields that stand for no field of the body: the uploaded file, and the documents of the package. */
const besideBody: readonly (string | undefined)[] = ['file', 'documents', 'evidence'];

/** What the domain refused, as the door says it; a stranger is told only that there is nothing. */
export const refusedBy = (
  { code, paragraph, missing, pointer, fields, cure: asItIs, version, status, allowed, awaits }: Refusal,
  where: 'body' | 'query' = 'body',
): Problem =>
  problem(code, {
    paragraph,
    missing,
    pointer,
    cure: asItIs,
    awaits,
    version,
    current: status !== undefined && allowed ? { status, allowed } : undefined,
    fields: fields?.map(({ field, problem: what, cure }) => ({
      field: besideBody.includes(field.split('.')[0]) ? field : `${where}.${field}`,
      problem: what,
      cure: cure ?? cureOfField(what),
    })),
    retryAfterSeconds: askAgainSeconds[code],
  });
