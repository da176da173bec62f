// Every row that names a case is typed into as its schemas allow, about a case that is not there: nothing of it is kept.
import { randomUUID } from 'node:crypto';
import { application } from '#domain/application/kind.ts';
import { newFileId } from '#domain/ids.ts';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { apiFetch } from '#infra/local/acting/api-fetch.ts';
import { personOf } from '#infra/local/acting/person.ts';
import { tokenOf } from '#infra/local/acting/session.ts';
import { contents } from '#infra/local/people/contents.ts';
import { canaries, canaryFor, strays } from '#test/builders/words/canaries.ts';
import { filled, type TypedField, typedFieldsOf } from '#test/builders/words/typed-fields.ts';
import type { Cloud } from '../cloud.ts';

/** What is typed, beside the numbers that only this row of people has. */
export const typedByKind: readonly string[] = [...Object.values(canaries), ...strays];

const oblast: Readonly<Record<string, string>> = {
  supervisor: 'supervisor',
  auditor: 'auditor',
  contactCentre: 'contact-centre',
};
const loginFor = ({ auth, roles: [role = 'head'] = [] }: AnyRoute): string =>
  auth === 'citizen' ? 'citizen-8' : (oblast[role] ?? `kaztal-${role}`);

const nowhere = newFileId(application, 1);

/** Answers each status that came, so that a test sees that the rows were understood. */
export async function typesEverywhere({ stack }: Cloud): Promise<readonly number[]> {
  const answered: number[] = [];
  for (const row of routes.filter(({ path }) => path.includes('{caseId}'))) {
    const token = await tokenOf(stack, personOf(loginFor(row), contents));
    for (const stray of [undefined, ...strays.slice(0, 3)]) {
      const typing = (where: TypedField['where']) => (field: Pick<TypedField, 'path' | 'kind' | 'schema'>) =>
        where === 'body' && stray !== undefined ? stray : canaryFor(field);
      const [body] = row.body ? filled(row.body, typing('body')) : [];
      const path = row.path.replaceAll('{caseId}', nowhere).replaceAll(/\{\w+\}/g, 'REQUEST');
      const headers = {
        ...(row.method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...(row.edits ? { 'if-match': '"1"' } : {}),
      };
      const answer = await apiFetch(stack, {
        method: row.method,
        path,
        token,
        headers,
        body: body as object | undefined,
      });
      answered.push(answer.status);
      if (typedFieldsOf(row).every(({ where }) => where !== 'body')) break;
    }
  }
  return answered;
}
