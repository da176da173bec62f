import { isTermOf, paragraphOf, termIds, terms } from '#domain/application/terms.ts';
import { applicationGrounds } from '#domain/regulation/application-grounds.ts';
import { categoryIds, categoryOn, queueLists } from '#domain/regulation/categories.ts';
import { changeRow } from '#domain/regulation/change-names.ts';
import { type ChangeKind, changeKinds } from '#domain/regulation/changes.ts';
import { type Channel, channelNames, channels } from '#domain/regulation/channel.ts';
import { attachmentLimits, attachmentTypes, attachmentWords } from '#domain/regulation/documents/attachments.ts';
import { type DocumentKind, documentKindIds, documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import { editions, serviceTitle } from '#domain/regulation/edition.ts';
import { refusalGrounds, refusalGroundsOn } from '#domain/regulation/grounds.ts';
import { contacts } from '#domain/regulation/offices/contacts.ts';
import {
  districtOf,
  providerIds,
  providerMarks,
  providerName,
  providers,
  seatOf,
} from '#domain/regulation/offices/providers.ts';
import { centreName } from '#domain/regulation/offices/service-centres.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { officeHours } from '#domain/time/office-hours.ts';
import { words } from '#domain/words.ts';

/** Kinds that belong to the desk's own papers, not to a category. */
const deskDocuments = ['application', 'identity-document'] as const satisfies readonly DocumentKind[];
/** Kinds asked by a declared old event or a named ground, whatever the category. */
const conditional = ['D2', 'D3', 'D4', 'D9', 'D10'] as const satisfies readonly DocumentKind[];

const freeOfCharge = words('Тегін', 'Бесплатно', 'Free of charge');

/**
 * Paras 1–4 and 14–17: what anyone may ask about the service, as it stands on a date. One answer for the cabinet, the
 * desk and the contact centre; nothing in it is about a person.
 */
export const serviceOrder = (on: PlainDate) => ({
  asOf: on,
  service: {
    title: serviceTitle.full,
    shortTitle: serviceTitle.short,
    edition: editions[procedureEdition].name,
    paragraph: '1',
  },
  channels: channels.map((id) => ({ id, name: channelNames[id], paragraph: '1' })),
  fee: { text: freeOfCharge, paragraph: '3' },
  results: resultsOfService,
  changes: changeKinds.map(changeOffered),
  categories: categoryIds.map((id) => categoryRow(id, on)),
  documents: documentKindIds.map((kind) => documentRow(kind)),
  attachments: attachmentRow,
  applicationGrounds: Object.entries(applicationGrounds).map(([id, ground]) => ({ id, ...ground })),
  terms: channels.map((channel) => ({ channel, terms: termRows(channel) })),
  refusalGrounds: refusalGroundsOn(on).map((id) => groundRow(id)),
  hours: Object.entries(officeHours).map(([organisation, hours]) => ({ organisation, ...hours })),
  providers: providerIds.map((id) => providerRow(id, on)),
  contacts: Object.values(contacts),
});

const { bytes, documents, totalBytes, openDrafts, source, mark } = attachmentLimits;
/** What may be attached, and how long an address for it lives (10.5). */
const attachmentRow = {
  types: attachmentTypes,
  bytes,
  documents,
  totalBytes,
  uploadMinutes: lengthOf('uploadAddressLives') / 60_000,
  openDrafts,
  text: attachmentWords,
  source,
  mark,
} as const;

/** X55: what may be changed of an entry, and by which paper. */
function changeOffered(kind: ChangeKind) {
  const { name, result, article, mark } = changeRow(kind);
  return { id: kind, name, result, article, mark };
}

/** Para 3: what the service ends in, and how it is given. */
export const resultsOfService = [
  {
    id: 'NOTICE',
    paragraph: '3',
    name: words(
      'Кезектің реттік нөмірі көрсетілген есепке қою туралы хабарлама',
      'Уведомление о постановке на учет с указанием порядкового номера очереди',
      'Notice of registration with the ordinal number in the queue',
    ),
  },
  {
    id: 'REFUSAL',
    paragraph: '3',
    name: words(
      'Мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап',
      'Мотивированный ответ об отказе в оказании государственной услуги',
      'Reasoned refusal of the state service',
    ),
  },
] as const;

function categoryRow(id: (typeof categoryIds)[number], on: PlainDate) {
  const { name, list, paragraph, edition, mark, documents } = categoryOn(id, on);
  const asked = channels.map((channel) => ({
    channel,
    always: [...deskOnly(channel), ...documents],
    sometimes: [...conditional],
  }));
  return { id, name, list, listName: queueLists[list].name, documents: asked, paragraph, edition, mark };
}

const deskOnly = (channel: Channel): readonly DocumentKind[] => (channel === 'corporation' ? deskDocuments : []);

function documentRow(kind: DocumentKind) {
  const { name, when, source, edition, mark } = documentKinds[kind];
  return { kind, name, when, source, edition, mark };
}

const termRows = (channel: Channel) =>
  termIds
    .filter((term) => isTermOf(term, channel))
    .map((term) => {
      const { name, amount, unit, edition, mark } = terms[term];
      return { term, name, amount, unit, paragraph: paragraphOf(term, channel), edition, mark };
    });

function groundRow(id: ReturnType<typeof refusalGroundsOn>[number]) {
  const { article, act, edition, mark, text, cureHint } = refusalGrounds[id];
  return { id, article, act, edition, mark, text, cureHint };
}

/** Para 17: the phones stand on the providers' site; X22: each provider has his own in the data. */
function providerRow(id: (typeof providerIds)[number], on: PlainDate) {
  const { phone } = providers[id];
  return {
    id,
    name: providerName(id, on),
    district: districtOf(id, on),
    seat: seatOf(id, on),
    serviceCentre: centreName(id, on),
    phone: { value: phone, mark: providerMarks.phone },
    site: {
      value: contacts.providersSite.value,
      paragraph: contacts.providersSite.paragraph,
      mark: contacts.providersSite.mark,
    },
  };
}
