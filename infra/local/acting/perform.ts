import { type Acting, type Answered, ask, type Input } from './ask.ts';
import { routeFor } from './person.ts';
import { NotPrepared, signings } from './signings.ts';
import { upload } from './upload.ts';

/**
 * Any operation of the API as this person: where a signature is due, the exact bytes are fetched and signed with his
 * development key; where a `file` is named, it is sent and looked at; a form of which nothing is said is filled in as this
 * person would. The answer is whatever the API answers.
 */
export async function perform(acting: Acting, operation: string, input: Input = {}): Promise<Answered> {
  const route = routeFor(acting.person, operation);
  if (input.file !== undefined) return upload(acting, input);
  if (operation === 'saveForm' && saysNothing(input)) return ask(acting, route, { ...input, ...ownForm(acting) });
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
