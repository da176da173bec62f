import type { ExecuteDeps } from '#casework/execute.ts';
import { type Actor, isStaff } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { isNamedAsFamily } from '#domain/file/may-act.ts';

/**
 * The officials of its provider and its centre whom a form names as family, while it is not refuted that they are kin: told
 * to officials, who find whether they are (X81). Asked of the register at each look, for somebody may be entered later.
 */
export async function officialsInForm(
  theCase: Application,
  actor: Actor,
  { officialsOf }: Pick<ExecuteDeps, 'officialsOf'>,
): Promise<string[] | undefined> {
  const { family = [], familyNames = [], provider, centre } = theCase;
  if (!isStaff(actor) || family.length + familyNames.length === 0) return undefined;
  if (!officialsOf)
    throw new Error(`who of the form of ${theCase.id} is an official is asked of the register of staff`);
  const offices = [provider, centre].filter((office) => office !== undefined);
  const members = (await Promise.all(offices.map((office) => officialsOf(office)))).flat();
  const named = members.flatMap((member) => (isNamedAsFamily(application, theCase, member) ? [member.id] : []));
  return named.length > 0 ? named : undefined;
}
