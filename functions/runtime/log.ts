import { Logger } from '@aws-lambda-powertools/logger';
import { inSource } from './source-line.ts';

/** One structured line per outcome, ids only: never bodies, documents, IINs or tokens. */
const log = new Logger({ serviceName: 'kezek', persistentKeys: { revision: process.env.REVISION } });

/** All that a line may say beside its message; a new field cannot carry personal data by accident. */
export const lineFields: ReadonlySet<string> = new Set([
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
  'commit',
  'duty',
]);

export type Line = Readonly<Record<string, string | number | undefined>>;

/** Writes only fields from the list above. */
export function tell(message: string, line: Line, level: 'info' | 'error' = 'info'): void {
  log[level](
    message,
    Object.fromEntries(Object.entries(line).filter(([field, value]) => lineFields.has(field) && value !== undefined)),
  );
}

/** One line for each duty that a commit owed and that is done. */
export const follow = (done: Line): void => tell('owed work done', done);

/** One line for each duty that has to wait: it stays owed, and is tried again. */
export const leave = (left: Line, fault: unknown): void =>
  tell('owed work waits', { ...left, ...faultOf(fault) }, 'error');

const frame = /^\s+at .+:\d+:\d+\)?$/;

/** An error's name and the line of our source that threw it; never its message, which may quote what it was given, line by line. */
export const faultOf = (error: unknown): Line => {
  const { name, message, stack } =
    error instanceof Error ? error : { name: typeof error, message: '', stack: undefined };
  const frames = stack?.replace(message, '').split('\n');
  const thrown = frames?.find((row) => frame.test(row))?.trim();
  return { error: name, where: thrown && inSource(thrown) };
};
