import { prepareNeeds, sayNeeds } from '#casework/acts/allocating/needs/say-needs.ts';
import { contactsOn } from '#casework/papers/whose.ts';
import { whoseFile } from '#casework/papers/whose-file.ts';
import { Contacts } from '#domain/form/contacts.ts';
import type { PersonId } from '#domain/ids.ts';
import type { NeedsSaid } from '#domain/needs/needs.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { settle } from './relay.ts';
import type { Service } from './service.ts';
import { actAtOnce, granted } from './story.ts';

interface Said {
  readonly needs?: NeedsSaid;
  readonly contacts?: Contacts;
}

/** What whoever stands on a list says in his cabinet of his family's needs, and of how he is reached. */
export function sayingNeeds(service: Service) {
  const { deps } = service;
  const actorOf = async (who: ReturnType<typeof citizen>) =>
    ({ kind: 'recipient', person: (await deps.keyring.personOf(who.iin)) as PersonId }) as const;
  const prepared = async (caseId: string, { needs = {}, contacts }: Said, who = citizen()) => {
    const asked = { caseId, needs, contacts };
    const asker = { actor: await actorOf(who), now: deps.clock.now() };
    const { id, sha256, bytes } = granted(await prepareNeeds(asked, asker, deps));
    return { ...asked, signed: { paperId: id, sha256, cms: aCms({ iin: who.iin, role: 'individual' }, bytes) } };
  };
  const brings = async (said: Awaited<ReturnType<typeof prepared>>, who = citizen()) => {
    const actor = await actorOf(who);
    const id = await actAtOnce(service, actor, (acting) => sayNeeds(said, acting, deps));
    await settle();
    return id;
  };
  const says = async (caseId: string, said: Said, who = citizen()) => brings(await prepared(caseId, said, who), who);
  return {
    ...{ prepared, brings, says },
    /** that his family and how he is reached are as they stand on record */
    confirms: async (caseId: string, who = citizen()) => {
      const file = await whoseFile(caseId, deps);
      if (!file) throw new Error(`${caseId} is no file`);
      return says(caseId, { contacts: Contacts.parse(await contactsOn(file, deps)) }, who);
    },
  };
}
