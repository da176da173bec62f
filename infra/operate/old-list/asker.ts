import type { Language } from '#domain/words.ts';
import { personOf } from '#infra/local/acting/person.ts';
import { contents } from '#infra/local/people/contents.ts';
import { standingStack } from '#infra/local/stack/standing-stack.ts';
import type { Deployment } from '#infra/operate/deployment.ts';
import { meansAws } from '#infra/operate/means-aws.mjs';
import { Misuse } from '#infra/running/command-line.mjs';
import { type Ask, askAs } from './api.ts';

/** The official of that login on this machine, or, on AWS, whose password is said before the command. */
export async function askerOf(login: string, deployment: Deployment, language: Language): Promise<Ask> {
  if (!meansAws(process.env)) {
    const { password } = personOf(login, contents);
    return askAs({ api: (await standingStack(language)).apiUrl, login, password, language });
  }
  const password = process.env.KEZEK_PASSWORD;
  if (!password) throw new Misuse('Whose password? Say it before the command: KEZEK_PASSWORD=… npm run …');
  return askAs({ api: deployment.output('ApiUrl').replace(/\/+$/u, ''), login, password, language });
}
