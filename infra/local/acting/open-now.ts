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
const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), cursor: z.optional(z.string()) });

const line = (person: LocalLogin, what: string, allowed: readonly string[]): string =>
  `  ${what}: ${[...new Set(allowed.flatMap((command) => operationFor(person, command) ?? []))].join(', ') || 'nothing'}`;

type Ask = typeof ask;

interface Asker {
  readonly acting: Acting;
  readonly asking: Ask;
}

async function answered(
  { acting, asking }: Asker,
  operation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  return expectedOf(
    `${acting.person.login} ${operation}`,
    await asking(acting, routeFor(acting.person, operation), input),
  );
}

/** Every item that an operation lists, page after page. */
async function listed<Item extends z.ZodType>(asker: Asker, operation: string, item: Item): Promise<z.output<Item>[]> {
  const found: z.output<Item>[] = [];
  for (let cursor: string | undefined, page = 0; page === 0 || cursor !== undefined; page++) {
    const read = pageOf(item).parse(await answered(asker, operation, cursor === undefined ? {} : { cursor }));
    found.push(...read.items);
    cursor = read.cursor;
  }
  return found;
}

/** What this person may do at this moment, a line a case, by the case's own word; of one case when it is named. */
export async function openNow(acting: Acting, caseId?: string, asking: Ask = ask): Promise<readonly string[]> {
  const { person } = acting;
  if (caseId !== undefined) {
    const { id, status, allowed } = Seen.parse(await answered({ acting, asking }, 'readCase', { caseId }));
    return [line(person, `${id} ${status}`, allowed)];
  }
  if (person.is === 'citizen') {
    const requests = await listed({ acting, asking }, 'listRequests', Seen);
    return requests.map(({ id, status, allowed }) => line(person, `${id} ${status}`, allowed));
  }
  if (!openTo(person).some(({ name }) => name === 'listTasks')) return [];
  const tasks = await listed({ acting, asking }, 'listTasks', Task);
  return tasks.map(({ caseId: id, step, allowed }) => line(person, `${id} ${step}`, allowed));
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
