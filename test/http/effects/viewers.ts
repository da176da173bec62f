import type { View } from './driven.ts';
import { owner, staffOf } from './people.ts';

type Look = { readonly reader: { readonly id?: string } };
/** Whoever reads a log of looks stands in it himself: of interest is whose act it is. */
const ofWhoActs: View['of'] = ({ items = [] }: { items?: readonly Look[] }, { world, by }) => ({
  items: items.filter(({ reader }) => reader.id === staffOf(world, by)),
});

/** By whom each view is read, unless its act has others to read it. */
export const viewers: Readonly<Record<string, View>> = {
  readCase: { as: 'head' },
  readAmendment: { as: 'head' },
  readVisit: { as: 'recipient' },
  readVisitAsked: { as: 'recipient' },
  readVisitPaper: { as: 'recipient' },
  readVisitAccess: { as: 'auditor', of: ofWhoActs },
  readAmendmentTexts: { as: 'head', types: () => ({ why: 'supervision' }) },
  readComplaint: { as: 'head' },
  readComplaintTexts: { as: 'supervisor', types: () => ({ why: 'supervision' }) },
  readComplaintAccess: { as: 'auditor', of: ofWhoActs },
  readOffer: { as: 'head' },
  readDwelling: { as: 'head' },
  readNeeds: { as: 'recipient' },
  readOfferTexts: { as: 'head', types: () => ({ why: 'supervision' }) },
  readCaseForm: { as: 'head', types: () => ({ why: 'supervision' }) },
  readEvidence: { as: 'head', types: () => ({ why: 'supervision' }) },
  readTexts: { as: 'supervisor', types: () => ({ why: 'supervision' }) },
  readForm: { as: 'recipient' },
  readPaper: { as: 'recipient' },
  readStatus: { as: 'recipient' },
  readAccount: {
    as: 'recipient',
    of: ({ items, looks }: { items: readonly object[]; looks: readonly { role: string }[] }, { world, by }) => ({
      items,
      looks: looks.filter(({ role }) => role === world.actors[by]?.kind),
    }),
  },
  readJournal: { as: 'auditor' },
  readAccessLog: { as: 'auditor', of: ofWhoActs },
  readAmendmentAccess: { as: 'auditor', of: ofWhoActs },
  readAccessOfPerson: { as: 'auditor', types: () => ({ iin: owner.iin }), of: ofWhoActs },
  readAccessOfOfficial: {
    as: 'auditor',
    names: ({ world, by }) => ({ staffId: staffOf(world, by) }),
    of: ofWhoActs,
  },
  readConfirmation: { as: 'head' },
  listConfirmations: { as: 'head' },
  listTasks: { as: 'head' },
  listExecutors: { as: 'head' },
  listOutages: { as: 'operator' },
  listIncoming: { as: 'registrar' },
  readInventory: { as: 'head' },
  readOldList: { as: 'administrator', names: () => ({ list: 'orphans' }) },
  readOldEntry: { as: 'head', types: () => ({ why: 'supervision' }) },
  listStaff: {
    as: 'administrator',
    of: ({ items = [] }: { items?: readonly { id: string }[] }, { names, answer }) =>
      items.find(({ id }) => id === (names.shown ?? names.staffId ?? answer?.id)),
  },
};
