import { generateKeyPairSync } from 'node:crypto';
import { Certificate } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { personNameOf } from '#adapters/cms/certificate-profile.ts';
import { issueCertificate, type Subject } from '#infra/local/authority/issue-certificate.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const certificateOf = (subject: Subject): Certificate =>
  Certificate.fromBER(
    issueCertificate({
      subject,
      publicKey,
      issuer: { commonName: 'issuer' },
      issuerKey: privateKey,
      notBefore: new Date('2018-01-01'),
      notAfter: new Date('2019-01-01'),
      extensions: [],
    }),
  );

describe('the name in a certificate, by the profile of the NCA (X64)', () => {
  it.each<[string, Subject, ReturnType<typeof personNameOf>]>([
    [
      'surname, name and patronymic',
      { commonName: 'СЕРІКОВ АРМАН', surname: 'СЕРІКОВ', patronymic: 'ҚАНАТҰЛЫ' },
      { surname: 'СЕРІКОВ', name: 'АРМАН', patronymic: 'ҚАНАТҰЛЫ' },
    ],
    [
      'a surname of two words',
      { commonName: 'БЕН АЛИ ОМАР', surname: 'БЕН АЛИ' },
      { surname: 'БЕН АЛИ', name: 'ОМАР' },
    ],
    [
      'a patronymic that is said to be none (X96)',
      { commonName: 'СЕРІКОВ АРМАН', surname: 'СЕРІКОВ', patronymic: 'ЖОҚ' },
      { surname: 'СЕРІКОВ', name: 'АРМАН' },
    ],
    ['a surname that is a dash (X96)', { commonName: '- АРМАН', surname: '-', patronymic: 'НЕТ' }, { name: 'АРМАН' }],
    ['one name only', { commonName: 'ОМАР' }, { name: 'ОМАР' }],
    ['a surname only', { commonName: 'ОМАР', surname: 'ОМАР' }, { surname: 'ОМАР' }],
    [
      'a line break that is none on paper',
      { commonName: 'СЕРІКОВ АР\nМАН', surname: 'СЕРІКОВ' },
      { surname: 'СЕРІКОВ', name: 'АР МАН' },
    ],
    ['none', { surname: 'СЕРІКОВ' }, undefined],
  ])('%s', (_what, subject, name) => {
    expect(personNameOf(certificateOf(subject))).toEqual(name);
  });
});
