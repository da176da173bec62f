import { isDeepStrictEqual } from 'node:util';
import { apiCompare } from 'api-smart-diff';

/**
 * What a client of the API that was released could no longer do, or read, by the API as it is: each place that changed. A
 * body takes no field beside those described, so one that is gone breaks whoever sends it, which the comparer lets pass.
 */
export function breaksOf(released: object, present: object): readonly string[] {
  const { diffs } = apiCompare(...withoutSame(released as Description, present as Description));
  return diffs
    .filter(({ type, action, path }) => type === 'breaking' || (action === 'remove' && isFieldOfBody(path)))
    .map(({ action, path }) => `${action} ${path.join(' ')}`);
}

interface Description {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** Both without the paths that are written alike and rest on nothing written otherwise: to compare those takes nearly all of the time. */
function withoutSame(released: Description, present: Description): readonly [Description, Description] {
  const [before, now] = [partsOf(released), partsOf(present)];
  const touched = new Set([...before.keys(), ...now.keys()].filter((name) => !isSame(before.get(name), now.get(name))));
  const rests = (part: object) => namesIn(part).some((name) => touched.has(name));
  for (let known = -1; known < touched.size; ) {
    known = touched.size;
    for (const [name, part] of now) if (rests(part)) touched.add(name);
  }
  const isLeft = ([path, item]: readonly [string, object]) =>
    !isSame(released.paths[path], present.paths[path]) || rests(item);
  const left = (api: Description) => ({ ...api, paths: Object.fromEntries(Object.entries(api.paths).filter(isLeft)) });
  return [left(released), left(present)];
}

const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

/** Schemas, answers and whatever else paths name, by the names they have there. */
const partsOf = ({ components }: Description): ReadonlyMap<string, object> =>
  new Map(
    Object.entries(components).flatMap(([section, parts]) =>
      Object.entries(parts).map(([name, part]) => [`${section}/${name}`, part] as const),
    ),
  );

const namesIn = (part: object): string[] =>
  [...JSON.stringify(part).matchAll(/"#\/components\/([^"]+)"/g)].map(([, name = '']) => name);

const isFieldOfBody = (path: readonly (string | number | symbol)[]): boolean =>
  path.includes('requestBody') && path.at(-2) === 'properties';
