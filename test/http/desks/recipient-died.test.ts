import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { newFileId } from '#domain/ids.ts';
import { aCentre } from '#test/builders/doors/a-centre.ts';
import { aigul as sought } from '#test/builders/doors/an-identity-door.ts';
import { aigul, anOffice } from '#test/builders/doors/an-office.ts';
import { as, awaitingSignature, identityDocument, loaded } from '#test/builders/doors/at-desk.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const facts = { id: 'record_facts', mac: 'mac' };
const registers = { persons: 'found' as const, facts };
const said = (iin: string, diedOn?: string) => ({
  id: facts.id,
  kind: 'facts' as const,
  caseId: 'case_1',
  mac: 'mac',
  content: {
    person: {
      kind: 'found',
      value: { iin, surname: 'С', name: 'А', bornOn: '1988-02-14', citizenship: '398', ...(diedOn ? { diedOn } : {}) },
    },
  },
});
const errs: Partial<Application> = { resolutions: [{ kind: 'DEATH', finding: 'REGISTER_ERRS', reason: facts }] };
const died = { status: 409, body: { type: 'urn:kezek:problem:recipient-died', paragraph: 'X90' } };

/** What the register of persons says of him, what was found of that, and whether somebody is served. */
const known: readonly [what: string, diedOn: string | undefined, found: Partial<Application>, isServed: boolean][] = [
  ['says that he died', '2018-02-01', {}, false],
  ['says so and errs', '2018-02-01', errs, true],
  ['says nothing of it', undefined, {}, true],
];

describe.each(known)('whom the register of persons %s (X90)', (_what, diedOn, found, isServed) => {
  it('is received accordingly, at his centre and at any other', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    await office.cases.people.write(said(aigul.iin, diedOn));
    office.cases.seed({ ...(await loaded(office, base)), registers, ...found });
    const body = { by: 'recipient', iin: aigul.iin, purpose: 'enquiry', identityDocument };
    for (const desk of [as, 'elsewhere'])
      expect(await office.desk('POST', `${base}/reception`, { as: desk, body })).toMatchObject(
        isServed ? { status: 200 } : died,
      );
  });

  it('is given a code for a cabinet accordingly, by the newest request that knows', async () => {
    const { the, operator, give } = await aCentre();
    const applicant = await the.keyring.personOf(sought.iin);
    await the.people.write(said(sought.iin, diedOn));
    the.cases.seed({ ...caseIn('ACCEPTED', 'corporation'), applicant, registers, ...found });
    expect(await give(operator.id)).toMatchObject(isServed ? { status: 201 } : died);
  });

  it('is given a code accordingly, however many drafts he began since', async () => {
    const { the, operator, give } = await aCentre();
    const applicant = await the.keyring.personOf(sought.iin);
    await the.people.write(said(sought.iin, diedOn));
    the.cases.seed({ ...caseIn('ACCEPTED', 'corporation'), applicant, registers, ...found });
    const openedAt = '2018-03-04T06:00:00.000Z';
    for (let n = 1; n <= 51; n++)
      the.cases.seed({ ...caseIn('OPENED'), id: newFileId(application, n), applicant, openedAt });
    expect(await give(operator.id)).toMatchObject(isServed ? { status: 201 } : died);
  });
});
