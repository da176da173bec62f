import { expect } from 'vitest';

export interface Expected {
  readonly status: number;
  readonly type: string;
  /** what is told of which field, and a word of its cure */
  readonly field?: readonly [field: string, problem: string, cure?: string];
}

/** Whatever a door answers says to a browser how it is read, and that it is asked by https alone. */
export function expectGuarded({ headers }: Response): void {
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}; includeSubDomains$/);
}

/** A problem of ours, in three languages, with its cure and the field it is about. */
export async function expectProblem(answer: Response, { status, type, field }: Expected): Promise<void> {
  const problem = (await answer.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ status, type: `urn:kezek:problem:${type}`, cure: expect.stringMatching(/\S/) });
  expect(problem.titles).toEqual({ kk: expect.any(String), ru: expect.any(String), en: expect.any(String) });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expectGuarded(answer);
  if (!field) return;
  const [name, code, cure = ''] = field;
  const told = { field: name, problem: code, ...(cure && { cure: expect.stringContaining(cure) }) };
  expect(problem.fields).toContainEqual(expect.objectContaining(told));
}
