import type { Contacts } from './contacts.ts';
import type { Form } from './form.ts';

/** By what a person is reached; whoever only tells what was changed needs to judge no telephone. */
export const contactFields = ['phone', 'email', 'actualAddress', 'language'] as const;
export type ContactField = (typeof contactFields)[number];

/** Which of them differ. */
export const contactsChanged = ({ applicant }: Form, contacts: Contacts): ContactField[] =>
  contactFields.filter((field) => applicant[field] !== contacts[field]);
