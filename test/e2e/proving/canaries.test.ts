import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { fullName } from '#domain/form/full-name.ts';
import { apiFetch } from '#infra/local/acting/api-fetch.ts';
import { citizenOf, draftsOnPortal, entersAtDesk, formOf } from '#infra/local/acting/deeds.ts';
import { type Player, scanOf, untilStatus, untilTask } from '#infra/local/acting/players.ts';
import { localCitizens, localRepresentative } from '#infra/local/people/local-citizens.ts';
import { localStaff } from '#infra/local/people/local-people.ts';
import { iinBorn } from '#test/builders/words/canaries.ts';
import { cloudOf } from '../cloud.ts';
import { documentsTrace, publicTraces, type Trace, tableTrace, writingsOf } from './traces.ts';
import { typedByKind, typesEverywhere } from './typed-everywhere.ts';

const cloud = cloudOf(inject('stack'));
const { as, stack } = cloud;
const provider = 'kaztal';

/** Planted where people type; each is found nowhere but where it may stand. */
const canaries = {
  surname: 'Қанарейқызы-Тұмар',
  name: 'Айсұлудың-Құсы',
  phone: '+77774445566',
  address: 'Сайрауық көшесі, 77-үй, 7-пәтер',
  documentNumber: '987612345',
  issuedBy: 'Ұшқыр канарейка бөлімі',
  memberSurname: 'Бұлбұлов-Сайрақ',
  memberIin: iinBorn('910509', 7000),
  representativeSurname: 'Тоқылдақ-Өкілов',
  representativeIin: iinBorn('850312', 7100),
  resolution: 'Қарар: қызыл канарейка ұясын тексеріңіз',
  replacement: 'Ауыстыру себебі: көк канарейка ұшып кетті',
  compared: 'Салыстыру: боз канарейка құжатымен бір',
  reasoning: 'Негіздеме: жасыл канарейка мен оның үйі',
  returned: 'Қайтару себебі: ала канарейка қате санды',
  fact: 'Мән-жай: канарейканың үш баспанасы бар',
  source: 'Дереккөз: канарейка тізілімі, 5-бет',
  cure: 'Түзету: канарейкаға тор сатып алыңыз',
  recusal: 'Бас тарту: канарейка – менің туысым',
  called: 'Қоңырау себебі: канарейка сұрайды',
  slip: 'Қате себебі: сары канарейка цифрды шатастырды',
  rightNumber: '987612346',
  password: 'Kanareika-password-77',
  typedAsLogin: iinBorn('770707', 7200),
  fieldName: 'канарейкаӨрісі',
} as const;

const owner = citizenOf('citizen-1');
const atDesk = citizenOf('citizen-5');
function planted(person: typeof owner): ReturnType<typeof formOf> {
  const { applicant } = formOf(person);
  return formOf(person, {
    provider,
    applicant: {
      ...applicant,
      surname: canaries.surname,
      name: canaries.name,
      phone: canaries.phone,
      registeredAddress: canaries.address,
      identityDocument: {
        ...applicant.identityDocument,
        number: canaries.documentNumber,
        issuedBy: canaries.issuedBy,
      },
    },
    members: [
      {
        ref: 'member-1',
        iin: canaries.memberIin,
        surname: canaries.memberSurname,
        name: 'Нұр',
        relation: 'sibling',
        bornOn: '1991-05-09',
      },
    ],
  });
}
const official = (post: string): Player => as(`${provider}-${post}`);
const [head, executor] = [official('head'), official('executor')];
const citizen = as('citizen-1');
const operator = as(`${provider}-operator`);

/** The staff ids of the colleagues whom the head may name, by their logins. */
async function colleagues(): Promise<(post: string) => string | undefined> {
  const { items } = await head.does<{ items: { id: string; name: string }[] }>('listExecutors');
  return (post) => {
    const member = localStaff.find(({ login }) => login === `${provider}-${post}`);
    return items.find(({ name }) => member && name === fullName(member))?.id;
  };
}

/** The portal to a refusal, with every typed text on its way. */
async function decidesOnPortal(): Promise<string> {
  const { id: caseId } = await draftsOnPortal(citizen, stack, { form: planted(owner) });
  const { number = '' } = await citizen.does('submitRequest', { caseId });
  await untilTask(citizen, caseId, '5.2');
  await official('registrar').does('registerRequest', { caseId, number: `${caseId.slice(-4)}-18` });
  await official('registrar').does('declareRecusal', { caseId, reason: canaries.recusal });
  await untilTask(head, caseId, '5.3');
  const idOf = await colleagues();
  await head.does('nameExecutor', { caseId, executor: idOf('deputy'), resolution: canaries.resolution });
  await untilTask(head, caseId, '5.4');
  await head.does('replaceExecutor', { caseId, executor: idOf('executor'), reason: canaries.replacement });
  await executor.does('resolveEvidence', { caseId, kind: 'NAME', finding: 'SAME_PERSON', reason: canaries.compared });
  await executor.does('draftNotice', { caseId, reasoning: canaries.reasoning });
  await untilTask(head, caseId, '5.5');
  await head.does('returnDraft', { caseId, reason: canaries.returned });
  await untilTask(head, caseId, '5.4');
  await executor.does('draftRefusal', {
    caseId,
    ground: 'requirements-not-met',
    facts: [{ fact: canaries.fact, source: canaries.source }],
    cure: canaries.cure,
  });
  await untilTask(head, caseId, '5.5');
  await head.does('signPapers', { caseIds: [caseId] });
  await untilStatus(citizen, caseId, 'ISSUED');
  const slip = { personRef: 'applicant', field: 'documentNumber', value: canaries.rightNumber, reason: canaries.slip };
  await executor.does('correctSlip', { caseId, ...slip });
  await head.does('signPapers', { caseIds: [caseId] });
  await as('contact-centre').does('queryStatus', { number, iin: owner.iin, reason: canaries.called });
  return caseId;
}

/** The desk, by a representative whose power no notary certified. */
async function handsAtDesk(): Promise<string> {
  const kinds = ['application', 'identity-document', 'D7', 'power-of-attorney-scan'];
  await cloud.deskOpens();
  const { id: caseId } = await entersAtDesk(operator, stack, {
    form: planted(atDesk),
    now: cloud.now(),
    kinds: kinds.slice(0, 3),
  });
  const representative = { iin: canaries.representativeIin, surname: canaries.representativeSurname, name: 'Өкіл' };
  await operator.does('recordRepresentative', { caseId, power: 'other', representative });
  await operator.does('startUpload', { caseId, kind: 'power-of-attorney-scan', file: scanOf(stack, 'power') });
  await operator.does('handPackage', { caseId });
  await untilTask(operator, caseId, '8.7');
  await operator.does('signRequest', { caseId });
  await untilTask(operator, caseId, '5.2');
  return caseId;
}

/** What is wrong is not remembered either: wrong fields, wrong passwords, a number typed as a login. */
async function mistypes(caseId: string): Promise<void> {
  await citizen.tries('saveForm', { caseId, ...planted(owner), [canaries.fieldName]: canaries.surname });
  await cloud.deskOpens();
  await operator.tries('giveIdentityCode', {
    iin: canaries.memberIin,
    identityDocument: { number: canaries.documentNumber, issuedOn: '2016-05-05', issuedBy: canaries.issuedBy },
  });
  const seen = { number: canaries.documentNumber, issuedOn: '2016-05-05', issuedBy: canaries.issuedBy };
  await operator.does('openReception', { by: 'recipient', iin: owner.iin, identityDocument: seen });
  const knock = (path: string, body: object) => apiFetch(stack, { method: 'POST', path, body });
  await knock('/v1/sessions', { iin: canaries.memberIin, password: canaries.password });
  await knock('/v1/staff-sessions', { login: canaries.typedAsLogin, password: canaries.password });
  await knock('/v1/staff-accounts', {
    login: canaries.typedAsLogin,
    password: canaries.password,
    proof: { nonceId: randomUUID(), cms: Buffer.from('no signature').toString('base64') },
  });
  await knock('/v1/accounts', { iin: canaries.memberIin, password: canaries.password, proof: { code: 'AAAA-AAAA' } });
}

let caseId: string;
let answered: readonly number[];
const addresses: string[] = [];
beforeAll(async () => {
  const real = globalThis.fetch;
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    addresses.push(String(input instanceof Request ? input.url : input));
    return real(input, init);
  });
  caseId = await decidesOnPortal();
  await handsAtDesk();
  await mistypes(caseId);
  answered = await typesEverywhere(cloud);
  await as('supervisor').does('readCaseForm', { caseId, why: 'supervision' });
  spy.mockRestore();
});
afterAll(async () => {
  const { items } = await as('citizen-5').does<{ items: { id: string; allowed: string[] }[] }>('listRequests');
  for (const { id, allowed } of items)
    if (allowed.includes('WithdrawRequest')) await as('citizen-5').does('withdrawRequest', { caseId: id });
});

const everybody = [...localCitizens, ...localStaff, localRepresentative].map(({ iin }) => iin);
const sought = [...Object.values(canaries), ...typedByKind, ...everybody].flatMap((text) =>
  writingsOf(text).map((writing) => ({ text, writing })),
);
const foundIn = ({ where, text }: Trace) =>
  sought.filter(({ writing }) => text.includes(writing)).map((found) => `${where}: ${found.text}`);

describe('what people told (README, Data)', () => {
  it('stands in no table but people, no log, metric, execution or key', async () => {
    const traces = await publicTraces(cloud);
    const logs = traces.filter(({ where }) => where.startsWith('log')).map(({ text }) => text);
    for (const told of ['/v1/requests/{caseId}/submission', '/v1/staff-sessions', caseId])
      expect(logs.some((text) => text.includes(told))).toBe(true);
    expect(traces.filter(({ where }) => where.includes(caseId)).length).toBeGreaterThan(3);
    expect(traces.flatMap(foundIn)).toEqual([]);
  });

  it('was typed into every row that names a case, and understood where its schemas take it', () => {
    expect(answered.filter((status) => status === 404).length).toBeGreaterThan(30);
    expect(answered.filter((status) => status >= 500)).toEqual([]);
  });

  it('stands in no address that was called', () => {
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.flatMap((text) => foundIn({ where: 'address', text }))).toEqual([]);
  });

  it('stands where it belongs, which also shows that the search finds', async () => {
    const nowhere = [canaries.password, canaries.typedAsLogin, canaries.fieldName] as readonly string[];
    const inPeople = foundIn(await tableTrace(cloud, 'PeopleTable'));
    const typed = Object.values(canaries).filter((text) => !nowhere.includes(text));
    expect(inPeople).toEqual(expect.arrayContaining(typed.map((text) => `PeopleTable: ${text}`)));
    for (const text of nowhere) expect(inPeople).not.toContain(`PeopleTable: ${text}`);
    const inDocuments = foundIn(await documentsTrace(cloud));
    expect(inDocuments).toEqual(
      expect.arrayContaining([canaries.surname, canaries.cure, canaries.slip].map((text) => `documents: ${text}`)),
    );
  });

  it('is answered to its owner, and not beside the status to anybody else', async () => {
    const own = JSON.stringify(await citizen.does('readForm', { caseId }));
    expect(foundIn({ where: 'form', text: own })).toContain(`form: ${canaries.surname}`);
    const answers = await Promise.all([
      head.does('readStatus', { caseId }),
      head.does('readCase', { caseId }),
      head.does('readJournal', { caseId }),
      head.does('listTasks'),
      as('auditor').does('readAccessLog', { caseId }),
      as('auditor').does('readJournal', { caseId }),
      citizen.does('readStatus', { caseId }),
      citizen.does('readExecutionReceipts', { caseId }),
    ]);
    expect(foundIn({ where: 'answers', text: JSON.stringify(answers) })).toEqual([]);
  });
});
