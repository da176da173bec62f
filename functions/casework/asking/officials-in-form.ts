import type { ExecuteDeps } from '#casework/execute.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { isNamedAsFamily, mayAct } from '#domain/file/may-act.ts';
import type { Instant } from '#domain/time/instant.ts';

/**
 * The officials of its offices whom a form names as family, while it is not refuted that they are kin: told to whoever finds
 * whether they are (X81). Asked of the register at each look, for somebody may be entered later.
 */
export async function officialsInForm(
  theCase: Application,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
  { officialsOf }: Pick<ExecuteDeps, 'officialsOf'>,
): Promise<string[] | undefined> {
  const { provider, centre, actingHead } = theCase;
  if (!mayAct(application, theCase, { actor, action: 'RefuteKinship', now }).ok) return undefined;
  if (!officialsOf)
    throw new Error(`who of the form of ${theCase.id} is an official is asked of the register of staff`);
  const offices = [provider, centre, actingHead?.organisation].filter((office) => office !== undefined);
  const members = (await Promise.all(offices.map((office) => officialsOf(office)))).flat();
  const named = members.flatMap((member) => (isNamedAsFamily(application, theCase, member) ? [member.id] : []));
  return named.length > 0 ? named : undefined;
}
