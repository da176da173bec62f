import { discardDraft } from '#casework/acts/filing/discard-draft.ts';
import type { OwedWork } from '#casework/ports/owed-work.ts';
import { serveOwed } from '#casework/procedure/serve-owed.ts';
import { application } from '#domain/application/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { kindAmong } from '#domain/kinds.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { anOffice, type Office } from './an-office.ts';
import { as, idOf, loaded } from './at-desk.ts';

/** An office whose commits are served when a test says so, while its bucket of documents is up or down. */
export async function aServedOffice() {
  const office = await anOffice();
  const bucket = { isDown: false };
  const left: string[] = [];
  const started: string[] = [];
  const idle = async () => {};
  /** what its commits owe, or what some record says that they do */
  const serve = (
    fileId: string,
    owed?: Awaited<ReturnType<OwedWork['of']>>,
    kind: unknown = application,
  ): Promise<number> =>
    serveOwed(fileId, {
      kindOf: kindAmong([kind as Kind]),
      cases: office.cases,
      owed: owed ? { ...office.cases.owed, of: async () => owed } : office.cases.owed,
      tokens: memoryTokens(),
      machines: {
        start: async (machine) => void started.push(machine),
        stop: async (machine) => void started.push(`stops ${machine}`),
        answer: idle,
        fail: idle,
      },
      documents: {
        forget: async (...copy) => {
          if (bucket.isDown) throw new Error('the bucket is down');
          await office.documents.forget(...copy);
        },
      },
      clock: office.clock,
      follow: () => {},
      leave: ({ duty }) => void left.push(duty),
    });
  return { office, bucket, left, started, serve };
}

/** Every version of every copy, as case/document/version. */
export const copiesIn = ({ documents }: Office): readonly string[] =>
  documents.copies().map(({ caseId, id, versionId }) => `${caseId}/${id}/${versionId}`);

export const documentsOf = async (office: Office, base: string) => (await loaded(office, base)).documents;

/** At the desk's door. */
export const act = (office: Office, base: string, what: string) => office.desk('POST', `${base}/${what}`, { as });

/** What the clock does with a draft on its ninety-first day (X45). */
export async function lapse(office: Office, base: string): Promise<unknown> {
  const now = new Date(Date.parse(office.clock.now()) + 91 * 86_400_000).toISOString();
  return discardDraft({ caseId: idOf(base) }, { actor: { kind: 'clock' }, now, requestId: 'night' }, office);
}
