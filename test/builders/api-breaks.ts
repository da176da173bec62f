import { apiCompare } from 'api-smart-diff';

/**
 * What a client of the API that was released could no longer do, or read, by the API as it is: each place that changed. A
 * body takes no field beside those described, so one that is gone breaks whoever sends it, which the comparer lets pass.
 */
export function breaksOf(released: object, present: object): readonly string[] {
  const { diffs } = apiCompare(released, present);
  return diffs
    .filter(({ type, action, path }) => type === 'breaking' || (action === 'remove' && isFieldOfBody(path)))
    .map(({ action, path }) => `${action} ${path.join(' ')}`);
}

const isFieldOfBody = (path: readonly (string | number | symbol)[]): boolean =>
  path.includes('requestBody') && path.at(-2) === 'properties';
