import { fullName } from '#domain/form/full-name.ts';
import { localStaff } from '#infra/local/people/local-people.ts';

export interface Executors {
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

/** Is this the login of an official of the local cloud? */
export const isLogin = (said: unknown): said is string => localStaff.some(({ login }) => login === said);

/** The id of the executor whose login this is, by the name that the list of executors gives him; undefined where none is his. */
export function executorNamed({ items }: Executors, login: string): string | undefined {
  const official = localStaff.find((member) => member.login === login);
  return items.find(({ name }) => official && name === fullName(official))?.id;
}
