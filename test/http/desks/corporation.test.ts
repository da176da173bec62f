import { describe, expect, it } from 'vitest';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { aigul, anOffice, attach, type Office, stranger } from '#test/builders/doors/an-office.ts';
import { as, complete, desk, form, hand, idOf, loaded, opened, saved, ticket } from '#test/builders/doors/at-desk.ts';
import { notarisedPower } from '#test/builders/people/a-citizen.ts';

/** Looks at what was filed or typed; that the operator was told of the person's standing is noted apart. */
const looksAt = ({ access }: Office) => access.entries.filter(({ fields }) => !fields.includes('standing'));

describe('opening at the desk (8.1–8.3, X23)', () => {
  it("keeps the ticket's times and the operator's centre, and starts the fifteen minutes at the call", async () => {
    const office = await anOffice();
    const theCase = await loaded(office, await opened(office));
    expect(theCase).toMatchObject({
      channel: 'corporation',
      centre: 'centre-uralsk',
      ticket: { takenAt: '2018-02-20T06:40:00.000Z', calledAt: '2018-02-20T06:55:00.000Z' },
    });
    expect(theCase.applicant).toBe(await office.keyring.personOf(aigul.iin));
    expect(theCase.terms.intake?.startedAt).toBe('2018-02-20T06:55:00.000Z');
  });

  it.each([
    ['an IIN of the wrong checksum', { iin: '900101300008', ticket }, 'body.iin', 'IIN_CHECK'],
    [
      'a call before the ticket was taken',
      { iin: aigul.iin, ticket: { ...ticket, calledAt: '2018-02-20T06:39:00.000Z' } },
      'body.ticket.calledAt',
      'BEFORE_TAKEN',
    ],
    [
      'a call that is yet to come',
      { iin: aigul.iin, ticket: { ...ticket, calledAt: '2018-02-20T07:01:00.000Z' } },
      'body.ticket.calledAt',
      'IN_FUTURE',
    ],
    [
      'a moment that is none',
      { iin: aigul.iin, ticket: { ...ticket, takenAt: 'noon' } },
      'body.ticket.takenAt',
      'INSTANT_INVALID',
    ],
    ['no ticket', { iin: aigul.iin }, 'body.ticket', 'MISSING'],
  ])('refuses %s', async (_name, body, field, code) => {
    const office = await anOffice();
    const answer = await office.desk('POST', desk, { as, body });
    expect(answer).toMatchObject({
      status: 422,
      body: { fields: [expect.objectContaining({ field, problem: code })] },
    });
  });

  it('refuses other roles and other centres, who learn nothing', async () => {
    const office = await anOffice();
    const base = await complete(office);
    expect((await office.desk('POST', desk, { as: 'head', body: { iin: aigul.iin, ticket } })).status).toBe(403);
    const asked = [
      office.desk('GET', base, { as: 'elsewhere' }),
      office.desk('GET', `${base}/form`, { as: 'elsewhere' }),
      office.desk('POST', `${base}/package`, { as: 'elsewhere' }),
      office.desk('POST', `${base}/refusal`, { as: 'elsewhere' }),
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(looksAt(office)).toEqual([]);
  });

  it('notes who read whose form before it is shown', async () => {
    const office = await anOffice();
    const base = await saved(office);
    expect((await office.desk('GET', `${base}/form`, { as })).body.form).toEqual(form);
    expect(looksAt(office)).toMatchObject([
      { subject: idOf(base), fields: ['form', 'representation'], reader: { id: 'staff_operator', kind: 'operator' } },
    ]);
  });

  it('shows the form to nobody when the reading cannot be noted', async () => {
    const office = await anOffice();
    const base = await saved(office);
    office.access.append = async () => {
      throw new Error('the access log is down');
    };
    const answer = await office.desk('GET', `${base}/form`, { as });
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain(aigul.iin);
  });
});

describe('the representative (8.3, X9)', () => {
  const record = async (office: Office, body: unknown) => {
    const base = await complete(office);
    return { base, answer: await office.desk('POST', `${base}/representative`, { as, body }) };
  };

  it("enters a notarised power's data, and the package is complete with it", async () => {
    const office = await anOffice();
    const { base, answer } = await record(office, notarisedPower(stranger));
    expect(answer).toMatchObject({
      status: 200,
      body: { representative: { power: 'notarised', validTo: '2019-01-14' } },
    });
    expect((await hand(office, base)).status).toBe(200);
    const theCase = await loaded(office, base);
    expect(office.people.records.get(theCase.representative?.record.id ?? '')?.expiresAt).toBeUndefined();
  });

  it.each([
    ['other', 'power-of-attorney-scan'],
    ['guardianship', 'guardianship-document'],
  ])('demands a scan where the power is %s', async (power, kind) => {
    const office = await anOffice();
    const { base } = await record(office, { power, representative: stranger });
    expect(await hand(office, base)).toMatchObject({
      status: 422,
      body: { type: 'urn:kezek:problem:package-incomplete', missing: [kind] },
    });
    await attach(office, office.desk, base, as, { kind });
    expect((await hand(office, base)).status).toBe(200);
  });

  it.each([
    ['a power that lapsed yesterday', notarisedPower(stranger, { validTo: '2018-02-19' }), 'body.validTo', 'LAPSED'],
    ['a power issued tomorrow', notarisedPower(stranger, { issuedOn: '2018-02-21' }), 'body.issuedOn', 'IN_FUTURE'],
    ['the recipient as his own representative', notarisedPower(aigul), 'body.representative.iin', 'RECIPIENT_HIMSELF'],
    [
      'the data of a power that no notary certified',
      { power: 'other', representative: stranger, number: '1' },
      'body',
      'UNRECOGNIZED_KEYS',
    ],
  ])('refuses %s', async (_name, body, field, code) => {
    const office = await anOffice();
    const { answer } = await record(office, body);
    expect(answer).toMatchObject({
      status: 422,
      body: { fields: [expect.objectContaining({ field, problem: code })] },
    });
  });

  it('refuses a package whose power lapsed since it was recorded', async () => {
    const office = await anOffice();
    const { base } = await record(office, notarisedPower(stranger, { validTo: '2018-02-20' }));
    office.clock.moveTo('2018-02-21T07:00:00.000Z');
    expect(await hand(office, base)).toMatchObject({ status: 409, body: { type: 'urn:kezek:problem:power-lapsed' } });
  });
});

describe('handing the package (5.1, X41) or refusing it (M10)', () => {
  it('fixes the priority moment when the complete package is in the hands of the operator', async () => {
    const office = await anOffice();
    const base = await complete(office);
    office.clock.forward(120_000);
    const { body } = await hand(office, base);
    expect(body).toMatchObject({
      status: 'CHECKING_REGISTERS',
      priorityMoment: '2018-02-20T07:02:00.000Z',
      number: expect.stringMatching(/^KZ-2018-/),
    });
    const { content } = (await office.desk('GET', `${base}/request-document`, { as })).body;
    expect(JSON.parse(Buffer.from(content, 'base64').toString())).toMatchObject({
      type: 'REQUEST',
      number: body.number,
      form,
    });
    expect(await loaded(office, base)).toMatchObject({ handedAt: '2018-02-20T07:02:00.000Z', intakeSequence: 1 });
  });

  it('refuses an incomplete package with each document that is missing or expired, in the language asked', async () => {
    const office = await anOffice();
    const base = await saved(office);
    await attach(office, office.desk, base, as, { kind: 'identity-document', validTo: '2018-02-19' });
    const answer = await office.desk('POST', `${base}/package`, { as, language: 'ru' });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        type: 'urn:kezek:problem:package-incomplete',
        title: 'Пакет документов неполный или в документах есть недостатки',
        missing: ['application', 'D7', 'identity-document'],
      },
    });
    expect(answer.body.fields).toContainEqual(
      expect.objectContaining({
        field: 'documents.identity-document.applicant',
        problem: 'EXPIRED',
        cure: 'Документ: Документ, удостоверяющий личность. Что не так: На день обращения срок действия документа истек. Как исправить: Принесите действующий документ.',
      }),
    );
    expect((await loaded(office, base)).status).toBe('OPENED');
  });

  it('gives a receipt of refusal that names what is missing and where to appeal', async () => {
    const office = await anOffice();
    const base = await saved(office);
    const { body } = await office.desk('POST', `${base}/refusal`, { as });
    expect(body).toMatchObject({
      status: 'PACKAGE_REFUSED',
      defects: [
        { code: 'MISSING', documentKind: 'application' },
        { documentKind: 'identity-document' },
        { documentKind: 'D7' },
      ],
    });
    const text = (await office.desk('GET', `${base}/papers/INTAKE_REFUSAL_RECEIPT/print`, { as })).body;
    expect(text).toContain('Расписка об отказе в приеме документов');
    expect(text).toContain(stateCorporation.name.ru);
  });

  it('refuses to refuse a complete package', async () => {
    const office = await anOffice();
    expect((await office.desk('POST', `${await complete(office)}/refusal`, { as })).body.type).toBe(
      'urn:kezek:problem:no-defect-named',
    );
  });

  it('takes nothing more into a package that was filed', async () => {
    const office = await anOffice();
    const base = await complete(office);
    await hand(office, base);
    expect(await attach(office, office.desk, base, as, { kind: 'D9' })).toMatchObject({
      status: 422,
      body: { fields: [{ problem: 'NOT_ATTACHABLE' }] },
    });
    expect(
      (await office.desk('POST', `${base}/documents/${(await loaded(office, base)).documents[0]?.id}/removal`, { as }))
        .status,
    ).toBe(409);
  });
});
