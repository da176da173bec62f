import type { Application } from '#domain/application/application.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { AnyRoute } from '#http/route.ts';
import { besideCase } from '#test/builders/allocations/an-offer.ts';
import { amendmentBeside } from '#test/builders/amendments/an-amendment.ts';
import { complaintBeside } from '#test/builders/complaints/a-complaint.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { outageOver } from '#test/builders/requests/outage-over.ts';
import { visitBeside } from '#test/builders/visits/a-visit-beside.ts';
import { canaryFor } from '#test/builders/words/canaries.ts';
import { filled, type TypedField } from '#test/builders/words/typed-fields.ts';
import { oldEntryBeside } from './old-entry-beside.ts';

/** Who may ask what the row tells: by his key among the actors of a whole door. */
export const callers = (row: AnyRoute): readonly string[] =>
  row.auth === 'citizen' ? ['recipient'] : row.auth === 'staff' ? (row.roles ?? []) : [''];

/** What lies there when somebody knocks: a file, and what the administrator asks of a second person. */
interface Present {
  readonly theCase: Application;
  readonly asked: SecondPerson;
}

/** Ids of what is there, by the name of the field that asks for one. */
const idsOf = ({ theCase, asked }: Present, where: TypedField['where']): Readonly<Record<string, string>> => ({
  caseId: theCase.id,
  caseIds: theCase.id,
  withdraws: theCase.id,
  leaves: theCase.id,
  refuses: besideCase(theCase.id).offerId,
  documentId: theCase.documents[where === 'body' ? 1 : 0]?.id ?? '',
  staffId: officialId('executor'),
  executor: officialId('deputy'),
  staff: officialId('executor'),
  substitute: officialId('head'),
  head: officialId('headElsewhere'),
  confirmationId: asked.id,
  hash: asked.content.mac,
  type: 'APPLICATION',
  outage: outageOver.id,
  outageId: outageOver.id,
  amendmentId: amendmentBeside(theCase.id),
  complaintId: complaintBeside(theCase.id),
  reviewer: officialId('deputy'),
  file: theCase.id,
  visitId: visitBeside(theCase.id),
  visit: visitBeside(theCase.id),
  examiner: officialId('deputy'),
  month: '2018-03',
  official: officialId('head'),
  ...besideCase(theCase.id),
  oldEntryId: oldEntryBeside(theCase.id),
  dwellings: besideCase(theCase.id).dwellingId,
  allocation: besideCase(theCase.id).allocationId,
  chair: officialId('executor'),
  secretary: officialId('deputy'),
  members: officialId('registrar'),
});

export type Typing = (
  field: Pick<TypedField, 'path' | 'kind' | 'schema'>,
  where: TypedField['where'],
) => string | undefined;

const contradicting: readonly string[] = ['hasNoSurname', 'refiles', 'newPassword', 'isDisabledChild'];

/**
 * What is typed where a choice must be made: left out is what contradicts its neighbour or asks for another file, and the
 * reason of a look is one that rests on a document, since its number is typed beside it.
 */
const consistent = (typed: unknown): unknown =>
  JSON.parse(JSON.stringify(typed), (key, value) =>
    contradicting.includes(key) ? undefined : key === 'why' ? 'court' : value,
  );

/** A request is for registration, or for the change that is typed (X55). */
const purposes = (body: unknown): readonly unknown[] => {
  if (typeof body !== 'object' || !body || !('change' in body)) return [body];
  const { change: _, ...registration } = body;
  return [registration, body];
};

/** What was taken in paper rests on an outage, or on a visit (X182). */
function inPaper(taken: unknown): readonly unknown[] {
  const { outage, visit, ...rest } = taken as Record<string, unknown>;
  return [
    { ...rest, outage },
    { ...rest, visit },
  ];
}

/** A ticket and what stands in its place are typed one without the others (13, X60). */
const alternatives = (body: unknown): readonly unknown[] => {
  if (typeof body !== 'object' || !body || !('ticket' in body && 'taken' in body)) return [body];
  const { ticket, taken, visit, ...rest } = body as Record<string, unknown>;
  return [{ ...rest, ticket }, ...inPaper(taken).map((one) => ({ ...rest, taken: one })), { ...rest, visit }];
};

/** What is said where a result is brought, or a rule bars a filing, is said of the few visits for that (X233, X235). */
function ofFew(body: unknown): readonly unknown[] {
  if (typeof body !== 'object' || !body) return [body];
  const isFew = 'brings' in body || 'atHome' in body || ('explanation' in body && 'request' in body);
  if (!isFew) return [body];
  const { brings: _, atHome: __, request: ___, ...most } = body as Record<string, unknown>;
  return [most, body];
}

/** A place is asked of a day, or as it is now (X116). */
function ofNow(body: unknown): readonly unknown[] {
  if (typeof body !== 'object' || !body || !('since' in body && 'at' in body)) return [body];
  const { since: _, at: __, ...now } = body as Record<string, unknown>;
  return [body, now];
}

/** A document is named as some kind, and as one that lies in the file. */
const lyingThere =
  ({ documents: [lies] }: Application) =>
  (body: unknown): readonly unknown[] =>
    typeof body === 'object' && body && 'kind' in body && 'personRef' in body
      ? [body, { ...body, kind: lies?.kind }]
      : [body];

/** An official of the file, and who keeps the office: some ask about him from above it alone (X91). */
const ofWhom = (params: unknown): readonly unknown[] =>
  typeof params === 'object' && params && 'staffId' in params
    ? [params, { ...params, staffId: officialId('administrator') }]
    : [params];

/** Every request that the row's shapes make of this file, each text in it given by `typing` or by its kind. */
export function requestsOf(row: AnyRoute, present: Present, typing: Typing = () => undefined) {
  const of = (where: TypedField['where']) => (field: Pick<TypedField, 'path' | 'kind' | 'schema'>) =>
    typing(field, where) ??
    idsOf(present, where)[field.path.filter((part) => !/^\d+$/.test(part)).at(-1) ?? ''] ??
    canaryFor(field);
  const made = (where: TypedField['where']) => (row[where] ? filled(row[where], of(where)) : [{}]);
  const query = consistent(made('query')[0]) as Record<string, string>;
  return made('params')
    .flatMap(ofWhom)
    .flatMap((params) =>
      made('body')
        .flatMap(purposes)
        .flatMap(alternatives)
        .flatMap(ofFew)
        .flatMap(ofNow)
        .flatMap(lyingThere(present.theCase))
        .map((body) => ({ params: params as Record<string, string>, query, body: consistent(body) })),
    );
}
