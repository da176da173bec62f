import { execute } from '#casework/execute.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import { ok } from '#domain/result.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { caseId, caseIn, machine, person, recipient, record, staff } from './a-case.ts';

const paper = { id: 'paper_1', type: 'REQUEST', sha256: 'ab', versionId: '1' };
/** That minute of the story. */
export const at = (minute: number) => `2018-02-19T06:${String(minute).padStart(2, '0')}:00.000Z`;

/** A case whose whole journal is written by the only way there is. */
export async function aToldCase() {
  const cases = memoryCaseStore();
  const deps = { cases, pause: async () => undefined, random: () => 0 };
  const act = async (
    minute: number,
    actor: ReturnType<typeof recipient>,
    command: ApplicationCommand | FrameCommand,
  ) => {
    const done = await execute(
      application,
      { fileId: caseId, asked: { command }, actor, now: at(minute), requestId: `r${minute}` },
      deps,
    );
    if (!done.ok) throw new Error(done.error.code);
  };
  const content = aForm(citizen(1));
  const form = { record: record('record_form'), content, family: [], familyNames: [] };
  const ended = { ...caseIn('OPENED'), id: 'case_old', status: 'WITHDRAWN' as const };
  const refiling = { ended, form, documents: [aDocument('D7')] };
  await act(0, recipient(), { type: 'OpenRequest', channel: 'portal', applicant: person, refiling });
  const filing = { number: 'KZ-2018-00000000-0', intakeSequence: 7, request: paper, form };
  await act(1, recipient(), { type: 'SubmitRequest', filing, signature: { sha256: 'aa', versionId: '1' } });
  await act(2, machine, { type: 'Hold', step: '10.6', cause: 'LIST_STALE', nextTryAt: at(3) });
  await act(3, machine, {
    type: 'RecordSignatureCheck',
    applicant: person,
    found: ok({ signedBy: person, certificateSha256: 'c', certificateSerial: 's', lists: [] }),
  });
  await act(4, machine, { type: 'RecordSending', messageId: 'm', receivedAt: at(4) });
  await act(5, machine, { type: 'RecordDeskRegistration', number: 'ЗКО-1', registeredAt: at(5) });
  await act(6, machine, { type: 'RecordConformity', form: content });
  await act(7, machine, { type: 'AcceptPackage', paper });
  await act(8, machine, { type: 'OpenTask', step: '5.2' });
  await act(9, staff('registrar'), { type: 'RegisterRequest', number: '12' });
  await act(10, machine, { type: 'ResumeProcedure', why: 'OPERATOR' });
  return cases;
}
