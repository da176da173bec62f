import { expect, it } from 'vitest';
import { nameOfRecipient } from '#casework/asking/name-of-recipient.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn, record } from '#test/builders/requests/a-case.ts';

const typed = { ...citizen(1), surname: 'Терілген', name: 'Ат', patronymic: undefined };
const registered = { surname: 'ТІРКЕЛГЕН', name: 'АТ', bornOn: '1985-06-15', citizenship: '398' };
const certificate = { surname: 'КУӘЛІК', name: 'АТ' };
const [form, facts, signed] = ['record_1', 'record_2', 'record_3'].map((id) => record(id));
const contents: Readonly<Record<string, unknown>> = {
  [form?.id ?? '']: aForm(typed),
  [facts?.id ?? '']: { person: { kind: 'found', value: registered } },
  [signed?.id ?? '']: { certificate },
};
const people = { read: async (id: string) => ({ id, content: contents[id] }) } as unknown as People;

const plain = { ...caseIn('UNDER_EXAMINATION'), form, registers: undefined, signature: undefined } as Application;
const asked = { ...plain, registers: { facts } } as Application;
const confirmed = { ...plain, signature: { confirmed: true, facts: signed } } as unknown as Application;
const another = { ...asked, resolutions: [{ kind: 'NAME', finding: 'ANOTHER_PERSON' }] } as unknown as Application;

it.each<[string, Application, string | undefined]>([
  ['as it was typed, while nothing else is known', plain, 'Терілген Ат'],
  ['as the register has it', asked, 'ТІРКЕЛГЕН АТ'],
  ['as the certificate has it', confirmed, 'КУӘЛІК АТ'],
  ['as it was typed, where the register’s is another person', another, 'Терілген Ат'],
  ['not, while there is no form', { ...plain, form: undefined }, undefined],
])('a line names the recipient %s, as his papers do (X64)', async (_what, theCase, name) => {
  expect(await nameOfRecipient(theCase, { people })).toBe(name);
});
