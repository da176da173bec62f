import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import { contentOf } from '#casework/second-person/content.ts';
import { application } from '#domain/application/kind.ts';
import { lentByTwoWords } from '#domain/application/words/place/carried-words.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Words } from '#domain/words.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly people: People;
  readonly keyring: Keyring;
}

/** What became of a taking that was confirmed, where it is not simply filed: its moment is another request’s (X107). */
export async function toldOfTaking(request: SecondPerson, deps: Deps): Promise<Words | undefined> {
  if (request.kind !== 'takenInPaper') return undefined;
  const { caseId } = await contentOf('takenInPaper', request, deps);
  const draft = await deps.cases.load(application, caseId);
  return draft?.status === 'OPENED' && draft.lentTo ? lentByTwoWords(draft) : undefined;
}
