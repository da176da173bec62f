import * as z from 'zod';
import { type Acting, ask } from './ask.ts';
import { expectedOf } from './expected-answer.ts';
import { type LocalLogin, openTo, routeFor } from './person.ts';

/** What the API calls otherwise than the command that a case allows. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  SeeCase: ['readCase'],
  SeeTask: ['listTasks'],
  AttachDocument: ['startUpload'],
  SignResult: ['signPapers'],
  WithdrawRequest: ['withdrawRequest', 'withdrawAtDesk'],
};

/** The operation by which this person gives a command that a case allows; undefined where none of his does. */
export function operationFor(person: LocalLogin, command: string): string | undefined {
  const own = `${command.charAt(0).toLowerCase()}${command.slice(1)}`;
  const open = new Set(openTo(person).map(({ name }) => name));
  return (otherNames[command] ?? [own, `${own}AtDesk`]).find((name) => open.has(name));
}

const Seen = z.object({ id: z.string(), status: z.string(), allowed: z.array(z.string()) });
const Task = z.object({ caseId: z.string(), step: z.string(), allowed: z.array(z.string()) });
const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });

const line = (person: LocalLogin, what: string, allowed: readonly string[]): string =>
  `  ${what}: ${[...new Set(allowed.flatMap((command) => operationFor(person, command) ?? []))].join(', ') || 'nothing'}`;

async function answered<Answer extends z.ZodType>(
  acting: Acting,
  { operation, input = {}, schema }: { operation: string; input?: Readonly<Record<string, unknown>>; schema: Answer },
): Promise<z.output<Answer>> {
  const answer = await ask(acting, routeFor(acting.person, operation), input);
  return schema.parse(expectedOf(`${acting.person.login} ${operation}`, answer));
}

/** What this person may do at this moment, a line a case, by the case's own word; of one case when it is named. */
export async function openNow(acting: Acting, caseId?: string): Promise<readonly string[]> {
  const { person } = acting;
  if (caseId !== undefined) {
    const { id, status, allowed } = await answered(acting, { operation: 'readCase', input: { caseId }, schema: Seen });
    return [line(person, `${id} ${status}`, allowed)];
  }
  if (person.is === 'citizen') {
    const { items } = await answered(acting, { operation: 'listRequests', schema: pageOf(Seen) });
    return items.map(({ id, status, allowed }) => line(person, `${id} ${status}`, allowed));
  }
  if (!openTo(person).some(({ name }) => name === 'listTasks')) return [];
  const { items } = await answered(acting, { operation: 'listTasks', schema: pageOf(Task) });
  return items.map(({ caseId: id, step, allowed }) => line(person, `${id} ${step}`, allowed));
}

/** What this person may ask without naming a case. */
export const withoutCase = (person: LocalLogin): readonly string[] =>
  [
    ...new Set(
      openTo(person)
        .filter(({ auth, path }) => auth !== 'none' && !path.includes('{'))
        .map(({ name }) => name),
    ),
  ].toSorted();
