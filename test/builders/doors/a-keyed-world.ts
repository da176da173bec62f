// One of everything that bears a keyed hash, made whole under whichever key: what is made again under another key must be
// what that key would have made from the beginning.

import { claimItem, fileItem } from '#adapters/dynamo/commit.ts';
import { commitKey, recordKey } from '#adapters/dynamo/keys.ts';
import { dwellingKeyOf } from '#casework/filing/dwelling-key.ts';
import { familyOf } from '#casework/filing/family.ts';
import { bornOnIn, kinKeysOf, nameKeyOf } from '#casework/filing/name-key.ts';
import { isBySpelling } from '#casework/filing/whole-keys.ts';
import { canonical } from '#casework/papers/canonical.ts';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { rebuilt } from '#casework/procedure/rebuild.ts';
import type { OwnEvent as OwnOfRequest } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import type { OwnEvent as OwnOfDwelling } from '#domain/dwelling/event.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { FrameEvent } from '#domain/file/event.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import type { OldRow } from '#domain/form/old-row.ts';
import type { OwnEvent as OwnOfRow } from '#domain/old-entry/event.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { aForm, citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import {
  accountsUnder,
  at,
  executor,
  head,
  lookUnder,
  officesUnder,
  type Placed,
  passingUnder,
  recipient,
  requestId,
  vouched,
} from './a-keyed-office.ts';

type OwnEvent = OwnOfRequest | OwnOfRow | OwnOfDwelling;
type Events = readonly (OwnEvent | FrameEvent)[];
export const keyedCaseId = 'case_01KAV0000000000000000000AA';
export const keyedRowId = 'oldentry_01KAV0000000000000000000CC';
export const keyedHomeId = 'dwelling_01KAV0000000000000000000DD';
const keyedDraftId = 'case_01KAV0000000000000000000BB';

export const wife = { ...citizen(2), bornOn: '1985-06-15' };
/** Nobody writes his number: he is known by name and day of birth alone. */
export const son = { surname: 'Сейтқали', name: 'Болат', bornOn: '2010-03-03' };
const representative = citizen(3);
/** As the register of persons has the recipient. */
export const registered = { surname: 'Сейтқалиева', name: recipient.name, bornOn: '1985-06-15', citizenship: '398' };

const form = aForm(recipient, {
  members: [
    { ref: 'm1', relation: 'spouse', ...wife },
    { ref: 'm2', relation: 'child', ...son },
  ],
});
const mended = { ...form, members: form.members.map((one) => (one.ref === 'm2' ? { ...one, name: 'Болад' } : one)) };

/** A row of an old list: its person under another name until it was corrected, and one of his family. */
const inRow = citizen(9);
const row: OldRow = {
  number: '1',
  filedOn: '2009-03-02',
  family: wife.iin,
  iin: inRow.iin,
  surname: inRow.surname,
  name: inRow.name,
};
const corrected: OldRow = { ...row, name: 'Түзетілген' };

const home = 'Абай даңғылы, 7-үй, 2-пәтер';

/** Records by short names; `gone` has expired since it was typed. */
const contents = {
  gone: ['form', form],
  filed: ['form', form],
  mended: ['form', mended],
  power: ['representative', notarisedPower(representative)],
  facts: ['facts', { person: { kind: 'found', value: registered } }],
  slip: ['correction', { personRef: 'm2', field: 'name', before: 'Болат', after: 'Болад', reason: 'Қате' }],
  reason: ['reason', 'Туыс емес'],
  draft: ['draft', 'Санатқа жатады'],
  executor: ['staff', executor],
  head: ['staff', head],
  row: ['oldRow', row],
  corrected: ['oldRow', corrected],
  home: ['dwelling', home],
  seen: ['identity', { iin: vouched.iin, identityDocument: { number: '1', issuedOn: '2015-03-01', issuedBy: 'ІІМ' } }],
  asked: ['second', { organisation: 'uralsk', role: 'head', person: head, from: '2018-01-01' }],
} as const;
type Name = keyof typeof contents;
const names = Object.keys(contents) as Name[];
const idOf = (name: Name): string => `record_${String(names.indexOf(name)).padStart(26, '0')}`;

const paper = (type: string) => ({ id: 'paper_1', type, sha256: 'ab', versionId: '1' });

/** Everything but `unknown`, whose number stands nowhere, under this key; `isAfter`: what is left once hashes were made again. */
export async function aKeyedWorld(keyring: Keyring, { unknown, isAfter }: { unknown: string; isAfter: boolean }) {
  const sealed = await Promise.all(names.map((name) => recordOf(name, keyring)));
  const ref = (name: Name): RecordRef => ({ id: idOf(name), mac: sealed[names.indexOf(name)]?.mac ?? '' });
  const filed = await filedUnder(keyring, ref);
  const offices = await officesUnder(
    keyring,
    { executor: ref('executor'), head: ref('head'), asked: ref('asked') },
    isAfter,
  );
  const files = [
    ...fileOf(keyedCaseId, filed),
    ...fileOf(keyedRowId, await rowUnder(keyring, ref), oldEntry),
    ...fileOf(keyedHomeId, await homeUnder(keyring, ref('home')), dwelling),
    ...fileOf(keyedDraftId, [[{ type: 'RequestOpened', channel: 'portal', applicant: unknown }]]),
  ];
  const passing = isAfter ? [] : await passingUnder(keyring);
  const accounts = await accountsUnder(keyring, { seen: idOf('seen'), unknown, isAfter });
  const of = (table: string) => [...files, ...passing].flatMap(([where, item]) => (where === table ? [item] : []));
  return {
    people: sealed.filter(({ id }) => id !== idOf('gone')).map((record) => ({ ...recordKey(record.id), ...record })),
    cases: of('cases'),
    journal: of('journal'),
    register: [],
    // numbers and ids alone
    reports: [],
    access: [await lookUnder(keyring)],
    throttles: of('throttles'),
    accounts: [...accounts, ...of('accounts')],
    ...offices,
  };
}

async function recordOf(name: Name, { macOf }: Keyring) {
  const [kind, content] = contents[name];
  const mac = await macOf(new TextDecoder().decode(canonical(content)));
  return { id: idOf(name), kind, content, mac, ...(kind === 'form' ? { caseId: keyedCaseId } : {}) };
}

type Ref = (name: Name) => RecordRef;

async function filedUnder(keyring: Keyring, ref: Ref): Promise<readonly Events[]> {
  const [applicant, acting, person] = await Promise.all(
    [recipient, representative, executor].map(({ iin }) => keyring.personOf(iin)),
  );
  const [{ family, familyNames }, { familyNames: mendedNames }] = await Promise.all([
    familyOf(form, { keyring }),
    familyOf(mended, { keyring }),
  ]);
  const born = bornOnIn(recipient.iin);
  const [asTyped, asRegistered] = await Promise.all([
    nameKeyOf(recipient, born, { keyring }),
    nameKeyOf(registered, born, { keyring }),
  ]);
  const nameKeys = await kinKeysOf(executor, bornOnIn(executor.iin), { keyring });
  const filing = {
    number: 'KZ-2018-00000000-0',
    filedAt: at,
    priorityMoment: at,
    intakeSequence: 7,
    request: paper('REQUEST'),
  };
  const about = { provider: 'uralsk', category: 'public-sector', list: 'public-sector' } as const;
  const [older, bySpelling] = [false, true].map((isSpelled) =>
    familyNames.filter((key) => isBySpelling(key) === isSpelled),
  );
  const kin = { family: [...family], familyNames: older ?? [] };
  const staff = officialId('executor');
  return [
    [{ type: 'RequestOpened', channel: 'corporation', centre: 'centre-uralsk', applicant: applicant ?? '' }],
    [{ type: 'FormSaved', form: ref('gone'), ...about, ...kin }],
    [{ type: 'RepresentativeRecorded', record: ref('power'), person: acting ?? '', power: 'notarised' }],
    [
      {
        type: 'PackageHanded',
        ...filing,
        handedAt: at,
        form: ref('filed'),
        ...kin,
        familyNames: older,
        nameKey: asTyped,
      },
    ],
    [{ type: 'FamilyKeyed', familyNames: bySpelling ?? [] }],
    [{ type: 'RegistersAnswered', persons: 'found', facts: ref('facts'), nameKey: asRegistered }],
    [
      {
        type: 'SlipCorrected',
        ...{ form: ref('mended'), correction: ref('slip'), personRef: 'm2', field: 'name' },
        ...{ familyNames: [...mendedNames], nameKey: asRegistered },
      },
    ],
    [{ type: 'ResultDrafted', kind: 'NOTICE', draft: ref('draft'), by: staff, person }],
    [{ type: 'KinshipRefuted', staff, person: person ?? '', nameKeys, reason: ref('reason') }],
  ];
}

async function rowUnder(keyring: Keyring, ref: Ref): Promise<readonly Events[]> {
  const [subject, kin] = await Promise.all([row.iin, wife.iin].map((iin) => keyring.personOf(iin)));
  const born = bornOnIn(row.iin);
  const [asBrought, asCorrected] = await Promise.all(
    [row, corrected].map((name) => nameKeyOf(name, born, { keyring })),
  );
  const of = { quality: [], by: officialId('executor') };
  return [
    [
      {
        type: 'RowTakenIn',
        ...{ oldList: 'oldlist_1', row: 1, subject: subject ?? '', family: [kin ?? ''], priorityMoment: at },
        entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 1 },
        ...{ quality: [], record: ref('row'), ...(asBrought ? { nameKey: asBrought } : {}) },
      },
    ],
    [
      {
        ...{ type: 'RowCorrected', field: 'name', correction: ref('slip'), record: ref('corrected'), ...of },
        ...(asCorrected ? { nameKey: asCorrected } : {}),
      },
    ],
  ];
}

async function homeUnder(keyring: Keyring, address: RecordRef): Promise<readonly Events[]> {
  const where = { locality: 'uralsk', office: 'uralsk', address: home } as const;
  const facts = { provider: 'uralsk', fund: 'STATE', locality: 'uralsk', rooms: 1, area: 18, floor: 2 } as const;
  const fit = { hasLift: false, isComfortable: true, suitsWheelchair: false, availableFrom: '2018-02-01' };
  const addressKey = await dwellingKeyOf(where, { keyring });
  return [[{ type: 'DwellingEntered', ...facts, ...fit, address, addressKey, by: officialId('registrar') }]];
}

function fileOf(id: string, told: readonly Events[], kind: Kind = application): Placed[] {
  const actor = { kind: 'machine' };
  const journal = told.map((events, index): CommitRecord<OwnEvent | FrameEvent> & { readonly edition: string } => ({
    ...{ commit: index + 1, events, actor, at, requestId, edition: 'regulation-2017' },
  }));
  const { file, claims } = rebuilt(kind, id, journal);
  return [
    ...journal.map((each): Placed => ['journal', { ...commitKey(id, each.commit), ...each }]),
    ['cases', fileItem(file, indexesOf(kind, file), requestId)],
    ...claims.map((claim): Placed => ['cases', claimItem(claim)]),
  ];
}
