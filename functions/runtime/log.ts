import { Logger } from '@aws-lambda-powertools/logger';

/** One structured line per outcome, ids only: never bodies, documents, IINs or tokens. */
const log = new Logger({ serviceName: 'kezek' });

const tellable = new Set([
  'caseId',
  'step',
  'term',
  'outcome',
  'seconds',
  'requestId',
  'route',
  'status',
  'problem',
  'ms',
  'error',
  'where',
  'count',
  'name',
]);

export type Line = Readonly<Record<string, string | number | undefined>>;

/** Writes only fields from the list above, so that a new field cannot carry personal data by accident. */
export function tell(message: string, line: Line, level: 'info' | 'error' = 'info'): void {
  log[level](
    message,
    Object.fromEntries(Object.entries(line).filter(([field, value]) => tellable.has(field) && value !== undefined)),
  );
}

const frame = /^\s+at .+:\d+:\d+\)?$/;

/** An error's name and where it was thrown; never its message, which may quote what it was given, line by line. */
export const faultOf = (error: unknown): Line => {
  const { name, message, stack } =
    error instanceof Error ? error : { name: typeof error, message: '', stack: undefined };
  const frames = stack?.replace(message, '').split('\n');
  return { error: name, where: frames?.find((row) => frame.test(row))?.trim() };
};
