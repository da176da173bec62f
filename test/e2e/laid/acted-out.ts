// What has an id and is no file that could be laid: done over HTTP by those who may.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { localDate } from '#domain/time/local-date.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import { madePerson } from '#infra/local/people/local-person.ts';
import { standsOnList } from '#test/builders/lists/an-entry.ts';
import type { Cloud } from '../cloud.ts';
import { keepForm, type Standing } from './laid-cases.ts';

export interface Acted {
  /** a registrar who serves no more, and an administrator who has never begun: by the role of whoever keeps such as them */
  readonly staffId: Readonly<Record<'administrator' | 'supervisor', string>>;
  readonly outageId: string;
  readonly confirmationId: string;
}

interface Enrolled {
  readonly id: string;
  readonly confirmation: { readonly id: string; readonly hash: string };
}

/** Officials of Oral by whom nothing is done, a question that waits for a second person, and an outage that is over. */
export async function actedOut({ as, now }: Cloud): Promise<Acted> {
  const [administrator, supervisor] = [as('uralsk-admin'), as('supervisor')];
  const enrols = (index: number, role: string) => {
    const { iin, surname, name } = madePerson(index);
    const person = { iin, surname, name, role, from: localDate(now()) };
    return administrator.does<Enrolled>('addStaff', person);
  };
  const { id: registrar } = await enrols(940, 'registrar');
  await administrator.does('endService', { staffId: registrar });
  const { confirmation } = await enrols(941, 'administrator');
  await supervisor.does('giveConfirmation', { confirmationId: confirmation.id, hash: confirmation.hash });
  const { items } = await supervisor.does<{ items: readonly { id: string; login: string }[] }>('listStaff', {
    organisation: 'uralsk',
  });
  const second = items.find(({ login }) => login.startsWith('uralsk-administrator-'))?.id ?? '';
  const waiting = await enrols(942, 'administrator');
  const ago = (minutes: number) => new Date(Date.parse(now()) - minutes * 60_000).toISOString();
  const outage = { from: ago(90), to: ago(60), centres: ['centre-zhanibek'], ground: 'Жарық өшті' };
  const { id: outageId } = await supervisor.does<{ id: string }>('recordOutage', outage);
  return {
    staffId: { administrator: registrar, supervisor: second },
    outageId,
    confirmationId: waiting.confirmation.id,
  };
}

/** This citizen comes to stand on a list of Oral on which nobody else does, as by a request of an earlier year. */
export async function registered({ client, output, cases, register }: Cloud, login: string): Promise<Standing> {
  const dynamo = new DynamoDBClient(client);
  const keyring = kmsKeyring(new KMSClient(client), output('KeyringKey'));
  const person = await keyring.personOf(citizenOf(login).iin);
  const form = await keepForm(dynamo, caseTables({ output }).people, { owner: login, keyring });
  const list = 'veterans';
  const of = { provider: 'uralsk', list, intakeSequence: await cases.nextIntakeSequence(), form } as const;
  const registerNumber = await standsOnList(person, { cases, register }, of);
  const entry = await register.entry({ provider: 'uralsk', list, registerNumber });
  dynamo.destroy();
  if (!entry) throw new Error(`${login} stands nowhere`);
  return entry;
}
