import { fieldsWrong, refusal } from '#domain/file/refusal.ts';
import { windowAt } from '#domain/outages/visit-window.ts';
import { formFaults } from '../../form/form-faults.ts';
import { listOf } from '../../regulation/categories.ts';
import { ok, refused } from '../../result.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import { words } from '../../words.ts';
import type { CommandOf } from '../command.ts';
import type { OwnEvent, PaperIntake } from '../event.ts';
import type { FilledForm } from '../facts.ts';
import { documentsAskedBy, formAskedBy } from '../rules/filing/asking-paragraphs.ts';
import {
  broughtBy,
  documentFault,
  isSameDocument,
  placeTaken,
  removalFault,
} from '../rules/filing/attaching/attaching.ts';
import { changeOpened, purposeFaults } from '../rules/filing/changing.ts';
import { defectRefs } from '../rules/filing/conformity.ts';
import { isDraftKept } from '../rules/filing/draft-kept.ts';
import { defectsAtDesk, refusingFault } from '../rules/filing/package.ts';
import { isCopied, isPowerCopied } from '../rules/filing/refiling.ts';
import { representationFault, validityOf } from '../rules/filing/representing/representation.ts';
import type { DecisionTable } from './decision.ts';

const ownIin = words(
  'Өтініш берушінің ЖСН-ін көрсетіңіз',
  'Укажите ИИН самого заявителя',
  "Give the applicant's own IIN",
);

/** 5.1, 8.1–8.3, 10.5: a request is opened, filled in, its documents attached; nothing is filed yet. */
export const drafting: DecisionTable<
  | 'OpenRequest'
  | 'SaveForm'
  | 'RecordRepresentative'
  | 'AttachDocument'
  | 'RemoveDocument'
  | 'DiscardDraft'
  | 'RefusePackage'
> = {
  OpenRequest: () => ok([]),
  SaveForm: (theCase, { form, applicant, entry }, { now }) => {
    const today = localDate(now);
    const faults = [...formFaults(form.content, today), ...purposeFaults(theCase, form.content, { entry, today })];
    if (faults.length > 0) return refused(fieldsWrong(formAskedBy[theCase.channel], ...faults));
    if (applicant !== theCase.applicant)
      return refused(
        fieldsWrong(formAskedBy[theCase.channel], { field: 'applicant.iin', problem: 'OTHER_PERSON', cure: ownIin }),
      );
    return ok([formSaved(form, now)]);
  },
  RecordRepresentative: (theCase, command, { now }) => {
    if (command.representation === 'none') return ok(theCase.representative ? [{ type: 'RepresentativeRemoved' }] : []);
    const { representation, person } = command;
    const { record, content } = representation;
    const isRecipient = person === theCase.applicant;
    const fault = representationFault(content, { isRecipient, today: localDate(now) });
    if (fault) return refused(fault);
    const { power } = content;
    return ok([{ type: 'RepresentativeRecorded', record, person, power, validTo: validityOf(content) }]);
  },
  AttachDocument: (theCase, { document, form }, { actor, now }) => {
    const attached = theCase.documents.find(({ id }) => id === document.id);
    if (attached)
      return isSameDocument(attached, document)
        ? ok([])
        : refused(refusal('DOCUMENT_ATTACHED', { paragraph: documentsAskedBy[theCase.channel] }));
    const fault = documentFault(theCase, { ...document, form }, now);
    if (fault) return refused(fault);
    return ok([
      ...placeTaken(theCase, document).map((documentId) => ({ type: 'DocumentRemoved' as const, documentId })),
      { type: 'DocumentAttached', document: { ...document, ...broughtBy(theCase, actor, now) } },
    ]);
  },
  RemoveDocument: (theCase, { documentId }) => {
    const fault = removalFault(theCase, documentId);
    return fault ? refused(fault) : ok([{ type: 'DocumentRemoved', documentId }]);
  },
  DiscardDraft: (theCase, _command, { actor, now }) => {
    if (actor.kind !== 'clock') return ok([{ type: 'DraftDiscarded', why: 'byPerson' }]);
    return isDraftKept(theCase, now)
      ? refused(refusal('DRAFT_STILL_KEPT', { paragraph: 'X45' }))
      : ok([{ type: 'DraftDiscarded', why: 'expired' }]);
  },
  RefusePackage: (theCase, { form, mends, paper }, { now }) => {
    const fault = refusingFault(theCase, { form, mends }, now);
    if (fault) return refused(fault);
    const defects = defectRefs(defectsAtDesk(theCase, { form, mends }, now));
    return ok([{ type: 'PackageRefused', defects, paper }]);
  },
};

/** The list follows from the category on that day; nobody types it (art. 74). */
function formSaved({ record, content, family, familyNames }: FilledForm, now: Instant): OwnEvent {
  const { provider, category } = content;
  const list = listOf(category, localDate(now));
  const beside = { family: [...family], familyNames: [...familyNames] };
  return { type: 'FormSaved', form: record, provider, category, list, ...beside };
}

/** With the end of what it rests on, after which so many days are left to enter it. */
function intakeOf({ said, outage, visit }: NonNullable<CommandOf<'OpenRequest'>['taken']>): PaperIntake {
  const awayUntil = outage?.to ?? (visit?.file && windowAt(visit.file, said.at))?.to;
  return { ...said, ...(awayUntil ? { awayUntil } : {}) };
}

/**
 * The first commit of a case: opened, with the old form and documents where an ended request is filed again, and at the
 * desk, which alone knows representatives, with the old power.
 */
export function opening(command: CommandOf<'OpenRequest'>, now: Instant): OwnEvent[] {
  const { type: _, refiling, taken, visit, change, ...asked } = command;
  const purpose = change ? { change: changeOpened(change) } : {};
  const at = visit?.id ?? taken?.said.visit;
  const request = { ...asked, ...(at ? { visit: at } : {}), ...(taken ? { taken: intakeOf(taken) } : {}), ...purpose };
  if (!refiling) return [{ type: 'RequestOpened', ...request }];
  const { ended, form, representative, documents } = refiling;
  return [
    { type: 'RequestOpened', ...request, refiles: ended.id },
    ...(form ? [formSaved(form, now)] : []),
    ...(representative && request.channel === 'corporation' && isPowerCopied(ended)
      ? [{ type: 'RepresentativeRecorded' as const, ...representative }]
      : []),
    ...documents.filter(isCopied).map((document) => ({ type: 'DocumentAttached' as const, document })),
  ];
}
