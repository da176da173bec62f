import type { CaseStore } from '#casework/ports/case-store.ts';
import { application } from '#domain/application/kind.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { Whose } from './whose.ts';

/** The request or row of an old list of this id, if there is one. */
export const whoseFile = async (
  id: string,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Whose | undefined> => (await cases.load(application, id)) ?? cases.load(oldEntry, id);
