import * as z from 'zod/mini';
import { Words as WordsShape } from '#casework/asking/status/status-answer.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { statusWords as roundWords } from '#domain/allocation/words/status-words.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { statusWords } from '#domain/amendment/words/status-words.ts';
import { purposeWords } from '#domain/amendment/words/told-words.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { signing } from '#domain/application/result/correction.ts';
import { isTerm } from '#domain/application/terms.ts';
import { nextStepOf } from '#domain/application/words/next-step.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import { termLeft } from '#domain/application/words/terms/term-left.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { statusWords as complaintStatusWords } from '#domain/complaint/words/status-words.ts';
import type { TermState } from '#domain/file/state.ts';
import { runOut, type TermLeft, timeLeft } from '#domain/file/words/time-left.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { statusWords as visitStatusWords } from '#domain/home-visit/words/status-words.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { statusWords as inventoryWords } from '#domain/inventory/words/status-words.ts';
import { isOf, type OfKind } from '#domain/kinds.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { lackingWords } from '#domain/offer/words/lacking-words.ts';
import { statusWords as offerWords } from '#domain/offer/words/status-words.ts';
import { complaintActs } from '#domain/regulation/complaints/acts.ts';
import { inventoryStops } from '#domain/regulation/inventory-stops.ts';
import { isProvider } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Words } from '#domain/words.ts';

const text = z.string();
const maybe = z.optional(text);

/** What every line of an office tells of a file, whatever its kind. */
export const FileLine = {
  caseId: text,
  number: maybe,
  /** a request's; an amendment has none */
  channel: maybe,
  provider: maybe,
  category: maybe,
  list: maybe,
  /** of an amendment: what is decided, about which entry, and by which request that is on record */
  purpose: z.optional(z.object({ id: text, name: WordsShape })),
  registerNumber: z.optional(z.number()),
  request: maybe,
  /** of a complaint: what is complained of, and the file that it names */
  complaint: z.optional(z.object({ act: text, name: WordsShape, file: maybe })),
  publicStatus: WordsShape,
  /** the step that it waits for */
  label: z.optional(WordsShape),
};
const Line = z.object(FileLine);

interface Told extends Omit<z.infer<typeof Line>, 'publicStatus' | 'label'> {
  readonly publicStatus: Words;
  readonly label?: Words | undefined;
  /** who works on it by name */
  readonly worker?: string | undefined;
  /** of a task that no step of its machine has opened */
  readonly ownTerm?: string | undefined;
}

const ofRequest = (theCase: Application): Told => {
  const { id: caseId, number, channel, provider, category, list, executor, status } = theCase;
  const publicStatus = statusLabels[status];
  const { label, term: ownTerm } = theCase.correction ? signing : { label: nextStepOf(theCase)?.label };
  return {
    ...{ caseId, number, channel, provider, category, list, publicStatus },
    label,
    worker: executor,
    ownTerm,
  };
};

const ofAmendment = ({ id, entry, purpose, request, status, examiner }: Amendment): Told => {
  const { provider, onList: list, registerNumber } = entry;
  const said = statusWords(status);
  return {
    ...{ caseId: id, provider, list, registerNumber, request, publicStatus: said, label: said },
    purpose: { id: purpose, name: purposeWords[purpose] },
    worker: examiner,
  };
};

const ofVisit = ({ id: caseId, channel, district: provider, status }: HomeVisit): Told => {
  const said = visitStatusWords(status);
  return { caseId, channel, provider, publicStatus: said, label: said };
};

const ofComplaint = (file: Complaint): Told => {
  const { id: caseId, number, about, office, reviewer } = file;
  const said = complaintStatusWords(file);
  return {
    ...{ caseId, number, publicStatus: said, label: said, worker: reviewer },
    ...(isProvider(office) ? { provider: office } : {}),
    complaint: { ...about, name: complaintActs[about.act].name },
  };
};

const ofOffer = (file: Offer): Told => {
  const { id, entry, request, status, overtakenBy, task, commission } = file;
  const { provider, onList: list, registerNumber } = entry;
  const said = offerWords(status, overtakenBy);
  const label = lackingWords(file) ?? said;
  const sits = task?.step === 'sign-minutes' ? commission.chair.staff : commission.secretary.staff;
  return {
    ...{ caseId: id, provider, list, registerNumber, request, publicStatus: said, label },
    worker: task?.role === 'executor' ? sits : undefined,
  };
};

/** A round waits for nobody of the office; it stands there while it is late. */
const ofRound = ({ id, provider, status }: Allocation): Told => {
  const said = roundWords(status);
  return { caseId: id, provider, publicStatus: said, label: said };
};

/** An inventory waits for its head while it stands still; why it does is its step. */
const ofInventory = ({ id, provider, status, stopped }: Inventory): Told => {
  const said = inventoryWords(status);
  const label = stopped?.reason ? inventoryStops[stopped.reason] : said;
  return { caseId: id, provider, publicStatus: said, label };
};

/** The line of a file of any kind. */
export function lineOf(one: OfKind): Told {
  if (isOf(application, one)) return ofRequest(one.file);
  if (isOf(amendment, one)) return ofAmendment(one.file);
  if (isOf(homeVisit, one)) return ofVisit(one.file);
  if (isOf(complaint, one)) return ofComplaint(one.file);
  if (isOf(offer, one)) return ofOffer(one.file);
  if (isOf(allocation, one)) return ofRound(one.file);
  if (isOf(inventory, one)) return ofInventory(one.file);
  throw new Error(`${one.kind.prefix} has no line`);
}

/** How much of a term of it is left. */
export function leftOf({ kind, file }: OfKind, state: TermState, now: Instant): TermLeft {
  const { term } = state;
  if (kind.prefix === application.prefix && isTerm(term)) return termLeft(term, state, now);
  const row = kind.terms(file)[term];
  if (!row) throw new Error(`${file.id} has no ${term}`);
  return timeLeft({ unit: row.unit, over: row.endsIn === undefined ? undefined : runOut }, state, now);
}
