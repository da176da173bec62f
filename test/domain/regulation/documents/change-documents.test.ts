import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '#domain/regulation/changes.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import { type CheckedForm, requiredDocuments } from '#domain/regulation/documents/documents.ts';

const form: CheckedForm = {
  category: 'socially-vulnerable',
  provider: 'uralsk',
  ground: 'art-68-5',
  members: [{ ref: 'member-1', relation: 'child', bornOn: '2006-05-05' }],
  declaresOldCertificates: ['marriage', 'birth'],
};
const asked = (changes: ChangeKind | undefined, channel: Channel = 'portal') =>
  requiredDocuments({ ...form, changes }, channel, '2018-02-19').map(({ kind, personRef }) => `${kind} ${personRef}`);

/** By hand: what the same form asks by its purpose. */
const certificates = ['D2 applicant', 'D4 member-1'];
const ofNeed = ['D6 applicant', 'D6 member-1', 'D10 applicant'];

describe('the documents of a change (9.2, 10.9, X133)', () => {
  it('are those of the category and the ground for whoever comes onto a list', () => {
    expect(asked(undefined)).toEqual([...ofNeed, ...certificates]);
    expect(asked('list')).toEqual([...ofNeed, ...certificates]);
  });

  it('are certificates that registers do not hold, where nobody comes onto a list', () => {
    expect(asked('family')).toEqual(certificates);
    expect(asked('succession')).toEqual(certificates);
  });

  it('are at the desk the application and the identity document besides', () => {
    const atDesk = ['application applicant', 'identity-document applicant'];
    expect(asked('family', 'corporation')).toEqual([...atDesk, ...certificates]);
  });
});
