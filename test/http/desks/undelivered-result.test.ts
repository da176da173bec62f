import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { anOffice } from '#test/builders/doors/an-office.ts';
import { filed, idOf } from '#test/builders/doors/at-cabinet.ts';
import { awaitingSignature } from '#test/builders/doors/at-desk.ts';

type Office = Awaited<ReturnType<typeof anOffice>>;

const heading = 'Уведомление о постановке на учет';
const notice = {
  recipient: { iin: '850615400125', name: 'Сейтқали Айгүл' },
  issuedAt: '2018-03-02T06:00:00.000Z',
  verificationCode: '0M38-Y0N6-S70X-T',
  kk: { heading: 'Есепке қою туралы хабарлама', body: 'Нөмірі: 1' },
  ru: { heading, body: 'Порядковый номер: 1' },
};

/** The request with its signed notice, where it stands and whether it has arrived. */
async function signedNotice(office: Office, base: string) {
  const theCase = await office.cases.load(application, idOf(base));
  if (!theCase) throw new Error('no case');
  const bytes = new TextEncoder().encode(JSON.stringify(notice));
  const paper = await office.documents.storePaper('REGISTRATION_NOTICE', 'paper_1', bytes);
  const signature = await office.documents.storeSignature(bytes, paper);
  const signed = { by: 'staff_head', at: notice.issuedAt, certificateSerial: '7a01' };
  const result = { kind: 'NOTICE' as const, paper, signature, ...signed };
  const draft = {
    kind: 'NOTICE' as const,
    record: { id: 'record_d', mac: 'mac' },
    by: 'staff_executor',
    at: notice.issuedAt,
  };
  const decided = { ...theCase, ...pastResolution, draft, requestSignature: signature };
  const papers = { ...theCase.papers, REGISTRATION_NOTICE: paper };
  return {
    stands: (status: typeof theCase.status, carried?: true, more: Partial<typeof theCase> = {}) =>
      office.cases.seed({ ...decided, status, result, papers, ...(carried ? { carried } : {}), ...more }),
  };
}

/** What every decided request has. */
const pastResolution = {
  sent: { messageId: 'm', receivedAt: notice.issuedAt },
  defects: [],
  executor: 'staff_executor',
  resolution: { id: 'record_r', mac: 'mac' },
};

const early = { status: 409, body: { type: 'urn:kezek:problem:not-in-this-status', paragraph: '9.4, 10.11' } };
const forms = ['/papers/REGISTRATION_NOTICE', '/papers/REGISTRATION_NOTICE/print'];

describe('a signed result', () => {
  it('refuses to be read or printed in the cabinet before it is delivered there (10.11)', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const { stands } = await signedNotice(office, base);
    stands('ON_ITS_WAY');
    for (const form of forms)
      expect(await office.cabinet('GET', `${base}${form}`, { as: 'aigul' })).toMatchObject(early);
    expect((await office.cabinet('GET', `${base}/papers/REQUEST/print`, { as: 'aigul' })).status).toBe(200);
    stands('ISSUED', true);
    const printed = await office.cabinet('GET', `${base}/papers/REGISTRATION_NOTICE/print`, { as: 'aigul' });
    expect([printed.status, printed.body]).toEqual([200, expect.stringContaining(heading)]);
    for (const line of [
      'Орган, принявший решение: Отдел жилищных отношений города Уральска',
      'Подписал: руководитель услугодателя, ЭЦП',
      'Номер регистрационного свидетельства ЭЦП: 7a01',
      'Подписано: 02.03.2018 11:00',
      'Заявление подано: 20.02.2018 12:00',
      'Проверка подлинности: https://kezek.kz/v1/papers/0M38-Y0N6-S70X-T',
    ])
      expect(printed.body).toContain(line);
    expect(printed.body).not.toContain('Момент очередности');
    const kept = { keptFrom: 'case_first', priorityMoment: '2018-02-19T05:07:00.000Z' } as const;
    stands('ISSUED', true, { ...kept, keeping: { state: 'confirmed' } });
    const again = await office.cabinet('GET', `${base}/papers/REGISTRATION_NOTICE/print`, { as: 'aigul' });
    expect(again.body).toContain(
      'Заявление подано: 20.02.2018 12:00\nМомент очередности, сохраненный от прежнего заявления: 19.02.2018 10:07\n',
    );
  });

  it('refuses to be read or printed at the desk before it has arrived there (5.6, 5.7, 9.4)', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    const { stands } = await signedNotice(office, base);
    const looked = office.access.entries.length;
    for (const status of ['AWAITING_SENDING', 'ON_ITS_WAY'] as const) {
      stands(status);
      for (const form of forms)
        expect(await office.desk('GET', `${base}${form}`, { as: 'operator' })).toMatchObject(early);
    }
    expect(office.access.entries).toHaveLength(looked);
    stands('READY_FOR_COLLECTION', true);
    const printed = await office.desk('GET', `${base}/papers/REGISTRATION_NOTICE/print`, { as: 'operator' });
    expect([printed.status, printed.body]).toEqual([200, expect.stringContaining(heading)]);
  });
});
