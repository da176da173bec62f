import * as z from 'zod/mini';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { AmendmentText } from '#domain/amendment/command.ts';
import { factName } from '#domain/regulation/amendments/fact-names.ts';
import { factKindIds } from '#domain/regulation/amendments/facts.ts';
import { groundName } from '#domain/regulation/amendments/ground-names.ts';
import { amendmentGround } from '#domain/regulation/amendments/grounds.ts';
import { sourceKinds } from '#domain/regulation/amendments/sources.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Whose } from './whose.ts';
import { whoseFile } from './whose-file.ts';

/** What an executor wrote of an amendment, as its record holds it. */
export const StoredAmendmentText = z.object({
  facts: z.array(
    z.object({
      kind: z.enum(factKindIds),
      fact: z.string(),
      source: z.object({ kind: z.enum(sourceKinds), name: z.string() }),
      on: z.string(),
    }),
  ),
  cure: z.string(),
});

export interface AmendmentDeps {
  readonly people: Pick<People, 'read'>;
  readonly cases: Pick<CaseStore, 'load'>;
}

/** The request by which the entry came onto the list, or its row of an old one: whoever is written to stands in its form. */
export async function requestOf(
  { request }: Pick<Amendment, 'request'>,
  { cases }: Pick<AmendmentDeps, 'cases'>,
): Promise<Whose> {
  const file = await whoseFile(request, { cases });
  if (!file) throw new Error(`no request ${request}`);
  return file;
}

/** Ground, facts, cure as they were written into a record. */
export async function amendmentText(
  record: { readonly id: string },
  { people }: Pick<AmendmentDeps, 'people'>,
): Promise<AmendmentText> {
  const found = await people.read(record.id);
  if (!found) throw new Error('an amendment without its text');
  return StoredAmendmentText.parse(found.content);
}

/** Each fact as a paper tells it. */
export const toldFacts = ({ facts }: AmendmentText) =>
  facts.map(({ kind, fact, source, on }) => ({
    kind: factName(kind),
    fact: printedLine(fact),
    source: printedLine(source.name),
    on,
  }));

/** The ground as a paper tells it. */
export const groundOf = ({ ground }: Amendment) => {
  const { article, edition } = amendmentGround(ground);
  return { id: ground, article, text: groundName(ground), edition };
};

/** Two entries that are to be one, by number and list. */
export function twoOf({ entry, into }: Amendment) {
  if (!into) return undefined;
  const told = ({ registerNumber, onList }: Amendment['entry']) => ({ registerNumber, list: queueLists[onList].name });
  return { stays: told(into), ended: told(entry) };
}
