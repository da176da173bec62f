// What anyone can verify of a signed result, over HTTP and in the register, and that every channel tells one status.
import { createHash } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { expect, inject } from 'vitest';
import * as z from 'zod';
import { cmsSignatures } from '#adapters/cms/signatures.ts';
import { s3TrustStore } from '#adapters/s3/trust-store.ts';
import type { StatusAnswer } from '#casework/asking/status/status-answer.ts';
import type { SignatureVerdict } from '#casework/ports/signatures.ts';
import { readPlace } from '#casework/register/read-place.ts';
import { application } from '#domain/application/kind.ts';
import { rankOf } from '#domain/application/rules/filing/newcomer.ts';
import { past } from '#domain/application/stages.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { CaseView } from '#http/views/files/case-view.ts';
import type { Player } from '#infra/local/acting/players.ts';
import { localStaff } from '#infra/local/people/local-people.ts';
import { cloudOf } from './cloud.ts';

export const cloud = cloudOf(inject('stack'));
export const { as, stack } = cloud;
export const provider = 'terekti';

const Result = z.object({
  paper: z.object({ id: z.string() }),
  sha256: z.string(),
  content: z.base64(),
  cms: z.base64(),
});
const Notice = z.object({
  type: z.literal('REGISTRATION_NOTICE'),
  number: z.string(),
  list: z.string(),
  registerNumber: z.number(),
  place: z.number(),
  listSize: z.number(),
  asOf: z.string(),
  recipient: z.object({ iin: z.string() }),
});
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The head's signature as anyone with the list of trusted certificates would check it, here outside the service. */
async function verdictOn(content: Uint8Array, cms: Uint8Array): Promise<SignatureVerdict> {
  const trust = s3TrustStore({ s3: new S3Client(cloud.client), bucket: cloud.output('TrustBucket'), prefix: 'trust/' });
  const head = localStaff.find(({ login }) => login === `${provider}-head`);
  const report = (fault: unknown) => {
    throw fault;
  };
  return cmsSignatures({ trust, clock: cloud, report }).verify({
    cms,
    content,
    roles: ['head'],
    bin: head?.bin,
    receivedAt: cloud.now(),
  });
}

export async function expectSignedByHead(reader: Player, theCase: CaseView): Promise<Uint8Array> {
  const result = Result.parse(await reader.does('readResult', { caseId: theCase.id }));
  const content = bytesOf(result.content);
  expect(sha256Of(content)).toBe(result.sha256);
  expect(theCase.result?.paper).toEqual({ id: result.paper.id, sha256: result.sha256 });
  expect(sha256Of(bytesOf(result.cms))).toBe(theCase.result?.signatureSha256);
  const head = localStaff.find(({ login }) => login === `${provider}-head`);
  expect(await verdictOn(content, bytesOf(result.cms))).toMatchObject({
    kind: 'confirmed',
    iin: head?.iin,
    bin: head?.bin,
  });
  const tampered = content.with(content.length - 3, 0x20);
  expect(await verdictOn(tampered, bytesOf(result.cms))).toEqual({ kind: 'notConfirmed', fault: 'CONTENT_MISMATCH' });
  return content;
}

/** Number and place stand in the signed bytes, and are those of the register. */
export async function expectNotice(reader: Player, caseId: string, iin: string): Promise<z.infer<typeof Notice>> {
  const theCase = await reader.does('readCase', { caseId });
  const content = await expectSignedByHead(reader, theCase);
  const notice = Notice.parse(JSON.parse(new TextDecoder().decode(content)));
  const { number, list, registerNumber, place, listSize } = notice;
  expect(notice.recipient.iin).toBe(iin);
  expect(number).toBe(theCase.number);
  expect(theCase.result).toMatchObject({ registerNumber, placeAtRegistration: { place, listSize } });
  const day = localDate(theCase.priorityMoment ?? '');
  const entry = (await cloud.register.day(provider, list, day)).find((one) => one.caseId === caseId);
  expect(entry).toMatchObject({ registerNumber });
  const stored = await cloud.cases.load(application, caseId);
  if (!stored) throw new Error('the case is stored');
  const now = cloud.now();
  const read = await readPlace(rankOf(past('filing', stored)), { provider, list }, now, { register: cloud.register });
  expect(read).toEqual({ place, listSize, asOf: now });
  return notice;
}

/** The moments of asking differ, and nothing else. */
const timeless = (status: StatusAnswer): unknown =>
  JSON.parse(JSON.stringify(status), (key, value) => (key === 'asOf' ? undefined : value));

export async function expectOneStatus(
  caseId: string,
  { iin, citizen, operator }: { readonly iin: string; readonly citizen: Player; readonly operator?: Player },
): Promise<StatusAnswer> {
  const inCabinet = await citizen.does<StatusAnswer>('readStatus', { caseId });
  const question = { number: inCabinet.number, iin, reason: 'Азамат телефон арқылы сұрады' };
  const answers = [
    as('supervisor').does<StatusAnswer>('readStatus', { caseId }),
    as('contact-centre').does<StatusAnswer>('queryStatus', question),
    ...(operator ? [operator.does<StatusAnswer>('readStatus', { caseId })] : []),
  ];
  for (const answer of await Promise.all(answers)) expect(timeless(answer)).toEqual(timeless(inCabinet));
  return inCabinet;
}
