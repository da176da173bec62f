import * as z from 'zod/mini';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { roleOf } from '#domain/complaint/rules/offices.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { initialsOf } from '#domain/form/full-name.ts';
import { addresseeName } from '#domain/regulation/offices/quality-body.ts';
import { oblast } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { CheckedPaper } from './checked-paper.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly documents: Pick<Documents, 'readPaper'>;
}

const Heading = z.object({ heading: z.string() });
const Printed = z.object({ recipient: z.object({ name: z.string() }), kk: Heading, ru: Heading, en: Heading });

/** An answer to a complaint that bears this code, once it was told: nothing replaces it, a further one has a code of its own. */
export async function checkAnswer(
  { id, code }: { readonly id: string; readonly code: string },
  { cases, documents }: Deps,
): Promise<CheckedPaper | undefined> {
  const file = await cases.load(complaint, id);
  const { answer, told } = file ?? {};
  if (!file || !answer || !told) return undefined;
  const { recipient, kk, ru, en } = Printed.parse(
    JSON.parse(new TextDecoder().decode(await documents.readPaper(answer.paper))),
  );
  return {
    ...{ code, genuine: true, inForce: true, kind: 'ANSWER', number: file.number },
    name: { kk: kk.heading, ru: ru.heading, en: en.heading },
    body: addresseeName(file.level === 'second' ? oblast : file.office, localDate(answer.at)),
    signedBy: actorWords[roleOf(file, 'addressee')],
    signedAt: answer.at,
    certificateSerial: answer.certificateSerial,
    initials: initialsOf(recipient.name),
  };
}
