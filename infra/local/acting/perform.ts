import * as z from 'zod/mini';
import { Misuse } from '#infra/running/command-line.mjs';
import { type Acting, type Answered, ask, type Input } from './ask.ts';
import { executorNamed, isLogin } from './executor-named.ts';
import { expectedOf } from './expected-answer.ts';
import { routeFor } from './person.ts';
import { NotPrepared, signings } from './signings.ts';
import { upload } from './upload.ts';

/**
 * Any operation of the API as this person: where a signature is due, the exact bytes are fetched and signed with his
 * development key; where a `file` is named, it is sent and looked at; a form of which nothing is said is filled in as this
 * person would; an executor may be named by his login. The answer is whatever the API answers.
 */
export async function perform(acting: Acting, operation: string, input: Input = {}): Promise<Answered> {
  const route = routeFor(acting.person, operation);
  if (input.file !== undefined) return upload(acting, input);
  if (operation === 'saveForm' && saysNothing(input)) return ask(acting, route, { ...input, ...ownForm(acting) });
  if (isLogin(input.executor)) return ask(acting, route, { ...input, ...(await executorOf(acting, input.executor)) });
  const signing = signings[operation];
  if (!signing || input[signing.field] !== undefined) return ask(acting, route, input);
  try {
    return await ask(acting, route, { ...about(input), ...(await signing.complete(acting, input)) });
  } catch (error) {
    if (error instanceof NotPrepared) return error.answered;
    throw error;
  }
}

const about = ({ key, ifMatch }: Input): Input => ({
  ...(key === undefined ? {} : { key }),
  ...(ifMatch === undefined ? {} : { ifMatch }),
});

const saysNothing = ({ caseId: _, key: __, ifMatch: ___, ...form }: Input): boolean => Object.keys(form).length === 0;
const ownForm = ({ person }: Acting): object => (person.is === 'citizen' ? (person.form ?? {}) : {});

const Executors = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });

/** Throws Misuse where nobody of that login serves as an executor. */
async function executorOf(acting: Acting, login: string): Promise<Input> {
  const listed = await ask(acting, routeFor(acting.person, 'listExecutors'), {});
  const executor = executorNamed(Executors.parse(expectedOf(`${acting.person.login} listExecutors`, listed)), login);
  if (executor === undefined)
    throw new Misuse(
      `${login} is no executor of this office: npm run as -- ${acting.person.login} listExecutors names them.`,
    );
  return { executor };
}
