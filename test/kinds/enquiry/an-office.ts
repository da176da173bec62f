import type { Reply } from '#casework/ports/neighbours.ts';
import type { FormedSheet } from '#casework/ports/papers.ts';
import { head, registrar } from '#test/scenarios/harness/cast.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { sheetsOf, signSheets } from '#test/scenarios/harness/signing.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';
import type { AddedKind } from '#test/scenarios/harness/world.ts';
import { draftAnswer, openEnquiry } from './acts.ts';
import { answer } from './answer.ts';
import { type Archive, askArchive } from './ask-archive.ts';
import { enquiry } from './kind.ts';

export const machines = import.meta.dirname;

/** All that a house is told of the kind. */
const withArchive = (archive: Archive): AddedKind => ({
  kind: enquiry,
  signable: answer,
  statemachines: machines,
  tasks: { 'ask-archive': (input, deps) => askArchive(input, { ...deps, archive }) },
});

/** An office that answers enquiries, in the same house, time and registers as the requests of its service. */
export function anOffice() {
  const held: { answer: Reply<string> } = { answer: { kind: 'found', value: 'екі парақ' } };
  const service = aService(undefined, withArchive({ find: async () => held.answer }));
  const { deps } = service;
  return {
    service,
    archiveAnswers: (said: Reply<string>) => {
      held.answer = said;
    },
    /** the service's readings are then about it */
    opens: async (dossier = 'П-7'): Promise<string> => {
      const id = await actAtOnce(service, registrar, (acting) => openEnquiry({ dossier }, acting, deps));
      service.turnsTo(id);
      await service.settle();
      return id;
    },
    theEnquiry: async (id: string) => {
      const file = await deps.cases.load(enquiry, id);
      if (!file) throw new Error(`no enquiry ${id}`);
      return file;
    },
    journal: (id: string) => deps.cases.journal(enquiry, id),
    drafts: (enquiryId: string, text = 'Іс сақталған') =>
      actAtOnce(service, head, (acting) => draftAnswer({ enquiryId, text }, acting, deps)),
    prepares: (...ids: readonly string[]) => sheetsOf(ids, head, service),
    signs: (...sheets: readonly FormedSheet[]) => signSheets(sheets, head, service),
  };
}

export type Office = ReturnType<typeof anOffice>;

export const down = { kind: 'unavailable', why: 'TIMEOUT' } as const;
export const up = { kind: 'found', value: 'екі парақ' } as const;

/** The head writes and signs, in one go. */
export async function answers({ drafts, prepares, signs }: Office, id: string): Promise<void> {
  await drafts(id);
  const [answered] = await signs(...(await prepares(id)));
  if (!answered || !('signed' in answered)) throw new Error(`not signed: ${JSON.stringify(answered)}`);
}
