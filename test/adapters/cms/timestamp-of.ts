import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { receivedAt } from './an-authority.ts';

/** A token as an authority of time makes it over a signature, but for its own signature: nobody asks for that. */
export function timestampOf(
  { valueBlock }: asn1js.OctetString,
  contentType = '1.2.840.113549.1.9.16.1.4',
): asn1js.BaseBlock {
  const digest = createHash('sha256').update(new Uint8Array(valueBlock.valueHexView)).digest();
  const stated = new pkijs.TSTInfo({
    version: 1,
    policy: '1.2.398.3.3.2.6.1',
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
      hashedMessage: new asn1js.OctetString({ valueHex: new Uint8Array(digest) }),
    }),
    serialNumber: new asn1js.Integer({ value: 5 }),
    genTime: new Date(receivedAt),
  });
  const message = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: contentType }),
  });
  message.encapContentInfo.eContent = new asn1js.OctetString({ valueHex: stated.toSchema().toBER() });
  const content = message.toSchema(true);
  return new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content }).toSchema();
}
