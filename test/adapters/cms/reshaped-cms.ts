import type { KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { signatureOf } from '#infra/local/authority/signing.ts';

/** The same message after a change that no honest signer makes; signed anew when a key is given. */
export function reshaped(
  cms: Uint8Array<ArrayBuffer>,
  change: (message: pkijs.SignedData, signer: pkijs.SignerInfo) => void,
  key?: KeyObject,
): Uint8Array {
  const envelope = pkijs.ContentInfo.fromBER(cms);
  const message = new pkijs.SignedData({ schema: envelope.content });
  const [signer] = message.signerInfos;
  if (!signer) throw new Error('no signer to reshape');
  change(message, signer);
  if (key) signer.signature = new asn1js.OctetString({ valueHex: signatureOf(signedForm(signer, message), key) });
  const content = new pkijs.ContentInfo({ contentType: envelope.contentType, content: message.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

/** Replaces the values of one signed attribute. */
export function setAttribute(signer: pkijs.SignerInfo, type: string, values: asn1js.BaseBlock[]): void {
  for (const attribute of signer.signedAttrs?.attributes ?? []) if (attribute.type === type) attribute.values = values;
}

function signedForm({ signedAttrs }: pkijs.SignerInfo, { encapContentInfo }: pkijs.SignedData): Uint8Array {
  if (!signedAttrs) return new Uint8Array(encapContentInfo.eContent?.getValue() ?? []);
  const bytes = new Uint8Array(signedAttrs.toSchema().toBER());
  bytes[0] = 0x31;
  return bytes;
}
