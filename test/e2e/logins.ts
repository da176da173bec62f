// Who signs in as what in the local cloud.
import type { StaffRole } from '#domain/actor.ts';
import { personOf } from '#infra/local/acting/person.ts';
import { forgetToken, tokenOf } from '#infra/local/acting/session.ts';
import { contents } from '#infra/local/people/contents.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';

const posts: Readonly<Record<StaffRole, string>> = {
  operator: 'operator',
  registrar: 'registrar',
  head: 'head',
  executor: 'executor',
  administrator: 'admin',
  supervisor: 'supervisor',
  contactCentre: 'contact-centre',
  auditor: 'auditor',
  branchHead: 'branch',
  qualityController: 'quality-controller',
};

export const ofOblast: readonly StaffRole[] = ['supervisor', 'contactCentre', 'auditor', 'qualityController'];

export const loginOf = (role: StaffRole, provider: string): string =>
  ofOblast.includes(role) ? posts[role] : `${provider}-${posts[role]}`;

/** An access token of whoever has this login. */
export const tokenFor = (stack: StackFacts, login: string): Promise<string> =>
  tokenOf(stack, personOf(login, contents));

/** One that lives as long as any from now on. */
export function freshTokenFor(stack: StackFacts, login: string): Promise<string> {
  const person = personOf(login, contents);
  forgetToken(stack, person);
  return tokenOf(stack, person);
}
