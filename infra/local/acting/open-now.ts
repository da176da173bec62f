import * as z from 'zod';
import { allocation } from '#domain/allocation/kind.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { needs } from '#domain/needs/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { oldList } from '#domain/old-list/kind.ts';
import type { Words } from '#domain/words.ts';
import { nothing } from './as-words.ts';
import { type Acting, ask } from './ask.ts';
import { expectedOf } from './expected-answer.ts';
import { type LocalLogin, openTo, routeFor } from './person.ts';
import { inWordOfKind } from './unknown-file.ts';

type Names = Readonly<Record<string, readonly string[]>>;

/** What the API calls otherwise than the command that a case allows. */
const otherNames: Names = {
  SeeCase: ['readCase'],
  SeeTask: ['listTasks'],
  AttachDocument: ['startUpload'],
  EnterHandover: ['handOverResult'],
  SignResult: ['signPapers'],
  SignCorrection: ['signPapers'],
  WithdrawRequest: ['withdrawRequest', 'withdrawAtDesk'],
  LeaveQueue: ['leaveAtDesk'],
};

/** The same of an amendment, whose acts are not those of a case even where the command is called alike. */
const namesInAmendment: Names = {
  SeeCase: ['readAmendment'],
  SeeTask: ['listTasks'],
  ClaimTask: ['claimAmendment'],
  ReleaseTask: ['releaseAmendment'],
  DeclareRecusal: ['recuseFromAmendment'],
  NameActingHead: ['nameHeadOfAmendment'],
  ReturnDraft: ['returnAmendment'],
  ConfirmDraft: ['confirmAmendment'],
  SignDecision: ['signPapers'],
  AnswerProposal: ['answerProposal', 'answerAtDesk'],
  RevokeLeaving: ['stayInQueue', 'stayAtDesk'],
};

/** The same of a visit at home. */
const namesInVisit: Names = {
  SeeCase: ['readVisit'],
  SeeTask: ['listTasks'],
  ClaimTask: ['claimVisit'],
  ReleaseTask: ['releaseVisit'],
  TakePackage: ['openRequestAtDesk'],
  NoteLacking: ['openRequestAtDesk'],
  HandResult: ['handOverResult'],
};

/** And of a complaint. */
const namesInComplaint: Names = {
  SeeCase: ['readComplaint'],
  SeeTask: ['listTasks'],
  ClaimTask: ['claimComplaint'],
  ReleaseTask: ['releaseComplaint'],
  DeclareRecusal: ['recuseFromComplaint'],
  NameActingHead: ['nameHeadOfComplaint'],
  PassUp: ['passUpComplaint'],
  PassOn: ['passOnComplaint'],
  ReturnDraft: ['returnAnswer'],
  AttachDocument: ['startComplaintUpload'],
  SignAnswer: ['signPapers'],
  RecordFulfilment: ['fulfilAnswer'],
};

/** The same of an offer. */
const namesInOffer: Names = {
  SeeCase: ['readOffer'],
  SeeTask: ['listTasks'],
  ClaimTask: ['claimOffer'],
  ReleaseTask: ['releaseOffer'],
  SignAllocation: ['signPapers'],
  DeclareRecusal: ['recuseFromOffer'],
  NameActingHead: ['nameHeadOfOffer'],
  AnswerOffer: ['answerOffer', 'answerOfferAtDesk'],
};

/** Of each kind that is no request: what its acts are called, by what it is read, and how its id is named there; without one an office has one at a time. */
const others: Readonly<
  Record<string, { readonly names: Names; readonly reads: string; readonly as: string | undefined }>
> = {
  [amendment.prefix]: { names: namesInAmendment, reads: 'readAmendment', as: 'amendmentId' },
  [complaint.prefix]: { names: namesInComplaint, reads: 'readComplaint', as: 'complaintId' },
  [homeVisit.prefix]: { names: namesInVisit, reads: 'readVisit', as: 'visitId' },
  [dwelling.prefix]: { names: { SeeCase: ['readDwelling'] }, reads: 'readDwelling', as: 'dwellingId' },
  [allocation.prefix]: { names: { SeeCase: ['readAllocation'] }, reads: 'readAllocation', as: 'allocationId' },
  [inventory.prefix]: { names: { SeeCase: ['readInventory'] }, reads: 'readInventory', as: undefined },
  [offer.prefix]: { names: namesInOffer, reads: 'readOffer', as: 'offerId' },
};
const otherOf = (id: string) => others[id.slice(0, id.indexOf('_'))];

/** Of what says nothing of itself what may be done with it: the operations that serve it, asked for by whose it is, its list or its entry. */
const served: Readonly<Record<string, readonly string[]>> = {
  [oldEntry.prefix]: [
    ...['readMyRow', 'prepareRowContacts', 'changeRowContacts'],
    ...['changeRowContactsAtDesk', 'readOldEntry', 'correctRow', 'leaveAtDesk'],
  ],
  [oldList.prefix]: ['readOldList', 'askOldListConfirmation', 'takeInOldRows'],
  [needs.prefix]: ['readNeeds', 'prepareNeeds', 'sayNeeds', 'sayNeedsAtDesk'],
};

/** The operation by which this person gives a command that a file allows; undefined where none of his does. */
export function operationFor(person: LocalLogin, command: string, id = ''): string | undefined {
  const own = `${command.charAt(0).toLowerCase()}${command.slice(1)}`;
  const open = new Set(openTo(person).map(({ name }) => name));
  const names = otherOf(id)?.names ?? otherNames;
  return (names[command] ?? [own, `${own}AtDesk`]).find((name) => open.has(name));
}

const InWords = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
/** A round waits for nobody's act, and may be read by whoever is answered; an inventory is its office's own, and says how it stands by another word. */
const Seen = z
  .object({ id: z.string(), status: z.string(), publicStatus: z.optional(InWords), statusText: z.optional(InWords) })
  .extend({ allowed: z.array(z.string()).default(['SeeCase']) })
  .transform(({ statusText, publicStatus = statusText, ...file }) => ({
    ...file,
    publicStatus: InWords.parse(publicStatus),
  }));
const Task = z.object({ caseId: z.string(), step: z.string(), label: InWords, allowed: z.array(z.string()) });
const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), cursor: z.optional(z.string()) });

interface Open {
  readonly id: string;
  /** the code of its status, or the paragraph of its task */
  readonly at: string;
  readonly label: Words;
  readonly allowed: readonly string[];
}

function line({ person, language }: Acting, { id, at, label, allowed }: Open): string {
  const operations = new Set(allowed.flatMap((command) => operationFor(person, command, id) ?? []));
  return `  ${id} ${at} (${label[language]}): ${[...operations].join(', ') || nothing[language]}`;
}

/** The same of what is told by no status: which of these operations are open to this person. */
function lineOf({ person, language }: Acting, id: string, serving: readonly string[]): string {
  const open = new Set(openTo(person).map(({ name }) => name));
  return `  ${id}: ${serving.filter((name) => open.has(name)).join(', ') || nothing[language]}`;
}

type Ask = typeof ask;

interface Asker {
  readonly acting: Acting;
  readonly asking: Ask;
}

async function answered(
  { acting, asking }: Asker,
  operation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { body, ...answer } = await asking(acting, routeFor(acting.person, operation), input);
  const told = inWordOfKind(body, Object.values(input), acting.language);
  return expectedOf(`${acting.person.login} ${operation}`, { ...answer, body: told });
}

/** Every item that an operation lists, page after page. */
async function listed<Item extends z.ZodType>(asker: Asker, operation: string, item: Item): Promise<z.output<Item>[]> {
  const found: z.output<Item>[] = [];
  for (let cursor: string | undefined, page = 0; page === 0 || cursor !== undefined; page++) {
    const read = pageOf(item).parse(await answered(asker, operation, cursor === undefined ? {} : { cursor }));
    found.push(...read.items);
    cursor = read.cursor;
  }
  return found;
}

const openFile = ({ id, status: at, publicStatus: label, allowed }: z.output<typeof Seen>): Open => ({
  id,
  at,
  label,
  allowed,
});

/** What this person may do at this moment, a line a file, by the file's own word; of one when it is named. */
export async function openNow(acting: Acting, named?: string, asking: Ask = ask): Promise<readonly string[]> {
  const { person } = acting;
  const asker = { acting, asking };
  const seen = (file: z.output<typeof Seen>) => line(acting, openFile(file));
  if (named !== undefined) {
    const serving = served[named.slice(0, named.indexOf('_'))];
    if (serving) return [lineOf(acting, named, serving)];
    const { reads, as } = otherOf(named) ?? { reads: 'readCase', as: 'caseId' };
    return [seen(Seen.parse(await answered(asker, reads, as ? { [as]: named } : {})))];
  }
  if (person.is === 'citizen') {
    const lines: string[] = [];
    for (const of of ['listRequests', 'listAmendments', 'listComplaints', 'listVisits', 'listOffers'])
      lines.push(...(await listed(asker, of, Seen)).map(seen));
    return lines;
  }
  if (!openTo(person).some(({ name }) => name === 'listTasks')) return [];
  const tasks = await listed(asker, 'listTasks', Task);
  return tasks.map(({ caseId: id, step: at, label, allowed }) => line(acting, { id, at, label, allowed }));
}

/** What this person may ask without naming a case. */
export const withoutCase = (person: LocalLogin): readonly string[] =>
  [
    ...new Set(
      openTo(person)
        .filter(({ auth, path }) => auth !== 'none' && !path.includes('{'))
        .map(({ name }) => name),
    ),
  ].toSorted();
