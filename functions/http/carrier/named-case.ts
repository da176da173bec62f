import type { CaseLists } from '#casework/ports/case-lists.ts';
import { longestCaseName, parseCaseNumber } from '#domain/codes/case-number.ts';
import type { Typed } from '#http/route.ts';

type Numbers = Pick<CaseLists, 'byNumber'>;

/** The fields of path, query and body that name cases. */
const naming: ReadonlySet<string> = new Set(['caseId', 'refiles']);

/**
 * What was typed, with every case that it names by the number on its papers named by its id. A number that nobody has
 * stays as it is: a case of that name is looked for and not found, as one of an unknown id is.
 */
export async function byCaseId({ params, query, body }: Typed, lists: Numbers): Promise<Typed> {
  const [inPath, inQuery, inBody] = await Promise.all([params, query, body].map((typed) => namedIn(typed, lists)));
  return { params: inPath, query: inQuery, body: inBody };
}

async function namedIn(typed: unknown, lists: Numbers): Promise<unknown> {
  if (typeof typed !== 'object' || typed === null || Array.isArray(typed)) return typed;
  const fields = Object.entries(typed).map(async ([field, value]) => [
    field,
    naming.has(field) ? await idOf(value, lists) : value,
  ]);
  return Object.fromEntries(await Promise.all(fields));
}

async function idOf(typed: unknown, lists: Numbers): Promise<unknown> {
  const number = typeof typed === 'string' && typed.length <= longestCaseName ? parseCaseNumber(typed) : undefined;
  return number === undefined ? typed : ((await lists.byNumber(number)) ?? number);
}
