import type { Contacts } from './contacts.ts';
import type { Form } from './form.ts';

/** By what a person is reached; whoever only tells what was changed needs to judge no telephone. */
export const contactFields = ['phone', 'email', 'actualAddress', 'language'] as const;
export type ContactField = (typeof contactFields)[number];

/** What somebody is sought by: in whichever language that is done. */
const soughtBy: readonly string[] = ['phone', 'email', 'actualAddress'];

/** When any of what he is sought by was last changed, after one more change; undefined: never (X316). */
export const otherwiseSince = (
  fields: readonly string[],
  { at, before }: { readonly at: string; readonly before: string | undefined },
): string | undefined => (fields.some((field) => soughtBy.includes(field)) ? at : before);

interface Changed {
  readonly at: string;
  readonly fields: readonly ContactField[];
  readonly otherwiseAt?: string | undefined;
}

/** What a request keeps of it after one more change. */
export function contactsAfter(
  { contactsChanged: before }: { readonly contactsChanged?: Changed | undefined },
  { at, fields, statement }: Changed & { readonly statement?: { readonly id: string } | undefined },
) {
  const since = otherwiseSince(fields, {
    at,
    before: before && otherwiseSince(before.fields, { ...before, before: before.otherwiseAt }),
  });
  const kept = { ...(since ? { otherwiseAt: since } : {}), ...(statement ? { statement: statement.id } : {}) };
  return { contactsChanged: { at, fields: [...fields], ...kept } };
}

/** Which of them differ. */
export const contactsChanged = ({ applicant }: Form, contacts: Contacts): ContactField[] =>
  contactFields.filter((field) => applicant[field] !== contacts[field]);
