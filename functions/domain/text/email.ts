import * as z from 'zod/mini';
import { asLine } from './characters.ts';
import type { TextFault } from './text-faults.ts';

/** The domain in the letters that machines write it in, which also shows a borrowed letter for what it is. */
function asciiDomain(domain: string): string {
  if (!/^[\p{L}\p{M}\p{Nd}.-]+$/u.test(domain) || !URL.canParse(`http://${domain}`)) return domain;
  return new URL(`http://${domain}`).hostname;
}

/** The name before the sign stays as typed, since only its own post office knows whether letters differ by case. */
export function normalEmail(typed: string): string {
  const address = asLine(typed);
  const at = address.lastIndexOf('@');
  return at < 0 ? address : `${address.slice(0, at)}@${asciiDomain(address.slice(at + 1))}`;
}

/** A country of letters of its own is written `xn--…`, which the pattern of addresses does not know. */
export const emailFault = (address: string): TextFault | undefined =>
  z.regexes.email.test(address.replace(/\.xn--[a-z\d-]+$/, '.kz')) ? undefined : 'EMAIL';
