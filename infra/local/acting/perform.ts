import { type Acting, type Answered, ask, type Input } from './ask.ts';
import { routeFor } from './person.ts';
import { NotPrepared, signings } from './signings.ts';
import { upload } from './upload.ts';

/**
 * Any operation of the API as this person: where a signature is due, the exact bytes are fetched and signed with his
 * development key; where a `file` is named, it is sent and looked at. The answer is whatever the API answers.
 */
export async function perform(acting: Acting, operation: string, input: Input = {}): Promise<Answered> {
  const route = routeFor(acting.person, operation);
  if (input.file !== undefined) return upload(acting, input);
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
