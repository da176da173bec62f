import * as z from 'zod/mini';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Register } from '#casework/ports/register.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { decisionState } from '#domain/amendment/rules/decision-state.ts';
import { decisionStateWords } from '#domain/amendment/words/decision-state-words.ts';
import { signerWords } from '#domain/application/words/signer-words.ts';
import { initialsOf } from '#domain/form/full-name.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import { fileOfLastAct } from '../open-on-entry.ts';
import type { CheckedPaper } from './checked-paper.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly documents: Pick<Documents, 'readPaper'>;
  readonly register: Pick<Register, 'acts' | 'entry'>;
}

const text = z.string();
const Heading = z.object({ heading: text });
const Printed = z.object({ recipient: z.object({ name: text }), kk: Heading, ru: Heading, en: Heading });

/** X141: a decision about an entry that bears this code, once it was told to its person, and how it stands today. */
export async function checkAmendment(
  { id, code }: { readonly id: string; readonly code: string },
  { cases, documents, register }: Deps,
): Promise<CheckedPaper | undefined> {
  const file = await cases.load(amendment, id);
  const { decision, told, entry: of } = file ?? {};
  if (!file || !decision || !told || !of) return undefined;
  const [bytes, entry] = await Promise.all([documents.readPaper(decision.paper), register.entry(of)]);
  if (!entry) throw new Error(`no entry of ${id}`);
  const { recipient, kk, ru, en } = Printed.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const isFollowed = (await fileOfLastAct(entry, { register })) !== id;
  const state = decisionState(file, { entry, isFollowed });
  return {
    ...{ code, genuine: true, inForce: state === 'IN_FORCE' || state === 'LEFT', kind: 'DECISION' },
    name: { kk: kk.heading, ru: ru.heading, en: en.heading },
    body: providerName(of.provider, localDate(decision.at)),
    signedBy: signerWords({ result: decision, actingHead: file.actingHead }),
    signedAt: decision.at,
    certificateSerial: decision.certificateSerial,
    initials: initialsOf(recipient.name),
    list: { id: of.list, name: queueLists[of.list].name },
    registerNumber: of.registerNumber,
    state: { id: state, text: decisionStateWords[state] },
  };
}
