import * as z from 'zod/mini';
import type { Application } from '#domain/application/application.ts';
import { standingPaper } from '#domain/application/result/correction.ts';
import { past } from '#domain/application/stages.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import type { Form } from '#domain/form/form.ts';
import { fullName } from '#domain/form/full-name.ts';
import { StoredCorrection } from '#domain/form/stored-form.ts';
import { correctedMessage } from '#domain/regulation/messages/corrected-message.ts';
import type { Message } from '#domain/regulation/messages/message.ts';
import { printedValue } from '#domain/regulation/messages/printed-value.ts';
import { words } from '#domain/words.ts';
import { readFiledForm, readForm } from './form.ts';
import { type FormingDeps, type Issue, paperBytes } from './paper.ts';
import { sealed } from './result-paper.ts';

const Said = z.object({ heading: z.string(), body: z.string() });
const Signed = z.looseObject({
  type: z.string(),
  issuedAt: z.string(),
  organisation: z.string(),
  verificationCode: z.optional(z.string()),
  kk: Said,
  ru: Said,
  en: Said,
});

/** What every paper says of itself anew. */
const ofEach = ['type', 'version', 'id', 'caseId', 'number', 'organisation', 'edition', 'issuedAt', 'recipient'];
const anew: readonly string[] = [...ofEach, 'verificationCode', 'kk', 'ru', 'en'];

/**
 * X57: what the first paper of the decision says, number, moment and place as of then included, the slip corrected wherever the
 * name stands in it; it names the paper in whose place it comes.
 */
export async function correctedBytes(theCase: Application, issue: Issue, deps: FormingDeps): Promise<Uint8Array> {
  const { result, correction } = past('decision', theCase);
  const standing = standingPaper(theCase);
  if (!correction || !standing) throw new Error(`nothing is corrected of ${theCase.id}`);
  const [first, replaced, why, filed, before, now] = await Promise.all([
    signedPaper(result.paper, deps),
    signedPaper(standing.paper, deps),
    deps.people.read(correction.record.id),
    readFiledForm(theCase, deps),
    readForm(theCase, deps),
    readForm(correction, deps),
  ]);
  const said = StoredCorrection.parse(why?.content);
  const names = correctedNames([filed, before], now);
  const { verificationCode, issuedAt } = replaced;
  const message = correctedMessage({
    first: told(first, names),
    replaced: { code: verificationCode ?? standing.paper.id, at: issuedAt },
    before: printedValue(said.before),
    after: printedValue(said.after),
    why: printedValue(said.reason),
    isPlaced: result.kind === 'NOTICE',
  });
  const kept = Object.fromEntries(Object.entries(first).filter(([part]) => !anew.includes(part)));
  const replaces = { id: standing.paper.id, type: standing.paper.type, issuedAt, verificationCode };
  const content = { type: 'CORRECTED_PAPER', organisation: first.organisation, message } as const;
  const form = { ...theCase, form: correction.form };
  return sealed(
    issue.id,
    await paperBytes(form, { ...content, fields: { ...kept, of: first.type, replaces } }, issue, deps),
  );
}

const signedPaper = async (paper: PaperRef, { documents }: Pick<FormingDeps, 'documents'>) =>
  Signed.parse(JSON.parse(new TextDecoder().decode(await documents.readPaper(paper))));

type Names = readonly (readonly [was: string, is: string])[];

/** Each name as it was typed before, and as it is now. */
function correctedNames(earlier: readonly Form[], now: Form): Names {
  const peopleIn = ({ applicant, members }: Form) => [
    ['applicant', fullName(applicant)] as const,
    ...members.map((member) => [member.ref, fullName(member)] as const),
  ];
  const present = new Map(peopleIn(now));
  return earlier
    .flatMap(peopleIn)
    .flatMap(([ref, was]) => [[printedValue(was), printedValue(present.get(ref) ?? was)] as const])
    .filter(([was, is]) => was !== is);
}

function told({ kk, ru, en }: z.infer<typeof Signed>, names: Names): Message {
  const rightly = (text: string): string => names.reduce((body, [was, is]) => body.replaceAll(was, is), text);
  return {
    heading: words(kk.heading, ru.heading, en.heading),
    body: words(rightly(kk.body), rightly(ru.body), rightly(en.body)),
  };
}
