import * as z from 'zod/mini';
import { asLine, asParagraph, hasLineEnd, hasStrayMark, hasUnseen, isBlank } from './characters.ts';
import { emailFault, normalEmail } from './email.ts';
import type { FormatFault } from './format-faults.ts';
import { nameFault, normalName } from './name.ts';
import { documentNumberFault, normalDocumentNumber, officeNumberFault, powerNumberFault } from './number.ts';
import type { TextFault } from './text-faults.ts';

/**
 * What a person may type, by what it may hold. `name`, `line`, `paragraph`, `email`, `phone`, `iin` and the numbers of
 * documents and powers are people's own and stand in `people` alone; `officeNumber` and `login` stand in cases and can
 * hold nobody's name or number; `word` and `cursor` are only looked up; `signature` is kept among the documents, `secret` nowhere.
 */
type TextKind =
  | 'name'
  | 'line'
  | 'paragraph'
  | 'email'
  | 'phone'
  | 'iin'
  | 'documentNumber'
  | 'powerNumber'
  | 'officeNumber'
  | 'login'
  | 'code'
  | 'word'
  | 'cursor'
  | 'signature'
  | 'secret';

/** Every text that a person types, so that a field which is none of them is found. */
export const typedTexts = z.registry<{ readonly kind: TextKind }>();

interface Rule {
  readonly kind: TextKind;
  /** the longest it may be, in UTF-16 units, once it is normal */
  readonly longest: number;
  readonly normal: (text: string) => string;
  readonly fault: (text: string) => TextFault | undefined;
}

/** Too long is told before anything reads it, so that no pattern meets what nobody would type. */
export function text({ kind, longest, normal, fault }: Rule) {
  return z
    .string()
    .check(
      z.maxLength(longest * 2 + 20, { abort: true }),
      z.overwrite(normal),
      z.maxLength(longest, { abort: true }),
      z.superRefine((normalised: string, context) => {
        const message = fault(normalised);
        if (message) context.addIssue({ code: 'custom', message, input: normalised });
      }),
    )
    .register(typedTexts, { kind });
}

function lineFault(one: string): TextFault | undefined {
  if (hasLineEnd(one)) return 'TEXT_LINES';
  return hasUnseen(one) ? 'TEXT_INVISIBLE' : undefined;
}

const markFault = (text: string): TextFault | undefined => (hasStrayMark(text) ? 'TEXT_MARKS' : undefined);

/** One line that says something. */
export const line = (longest: number) =>
  text({
    kind: 'line',
    longest,
    normal: asLine,
    fault: (one) => lineFault(one) ?? (isBlank(one) ? 'TEXT_BLANK' : markFault(one)),
  });

/** One line or nothing: whether it must say something, a rule of the case tells. */
export const lineOrNothing = (longest: number) =>
  text({ kind: 'line', longest, normal: asLine, fault: (one) => lineFault(one) ?? markFault(one) });

/** Several lines that say something. */
export const paragraph = (longest: number) =>
  text({
    kind: 'paragraph',
    longest,
    normal: asParagraph,
    fault: (all) =>
      hasUnseen(all.replaceAll('\n', '')) ? 'TEXT_INVISIBLE' : isBlank(all) ? 'TEXT_BLANK' : markFault(all),
  });

const nameText = (whenNone: Parameters<typeof nameFault>[1]) =>
  text({ kind: 'name', longest: 100, normal: normalName, fault: (one) => nameFault(one, whenNone) });

/** X63: a name as the document writes it. */
export const Name = nameText('NAME_PLACEHOLDER');
/** X63: whoever has no surname says so; a dash is none. */
export const Surname = nameText('NAME_NONE');

/** The longest address of e-mail that there is (RFC 5321), its domain as machines write it. */
export const Email = text({ kind: 'email', longest: 254, normal: normalEmail, fault: emailFault });

/** The number that an office gives: of a ticket, of an incoming document. It stands in cases, so it tells of nobody. */
export const officeNumber = (longest: number) =>
  text({ kind: 'officeNumber', longest, normal: asLine, fault: officeNumberFault });

/** The number under which a notary certified a power. */
export const PowerNumber = text({ kind: 'powerNumber', longest: 60, normal: asLine, fault: powerNumberFault });

/** The number of a document that tells who somebody is, without the spaces and separators that people put in. */
export const DocumentNumber = text({
  kind: 'documentNumber',
  longest: 20,
  normal: normalDocumentNumber,
  fault: documentNumberFault,
});

const ofPattern = (kind: TextKind, longest: number, pattern: RegExp, fault: FormatFault) =>
  z
    .string()
    .check(z.maxLength(longest, { abort: true }), z.regex(pattern, fault))
    .register(typedTexts, { kind });

/** A word of ours, to be looked up in a table of ours, of which its fault says where it stands. */
export const word = (longest: number, fault: FormatFault, pattern = /^[A-Za-z_][\w-]*$/) =>
  ofPattern('word', longest, pattern, fault);

/** A CMS in Base64: it is kept, among the documents, as the bytes that were signed. */
export const signature = (longest: number) =>
  z
    .string()
    .check(z.maxLength(longest, { abort: true }), z.base64(), z.minLength(4))
    .register(typedTexts, { kind: 'signature' });

/** Where the page before ended, as it was answered. */
export const cursor = (longest: number) => ofPattern('cursor', longest, /^[\w-]+$/, 'cursor');

/** A code of ours as people type and paste it; `reads` is its own rule, `fault` what is told when it reads nothing. */
export const code = (longest: number, fault: string, reads: (typed: string) => unknown) =>
  z
    .string()
    .check(
      z.maxLength(longest, { abort: true }),
      z.refine((typed) => reads(typed) !== undefined, { error: fault }),
    )
    .register(typedTexts, { kind: 'code' });

/** What opens an account or a session: as it was typed, and kept nowhere. */
export const secret = (longest: number, ...rules: readonly z.core.$ZodCheck<string>[]) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(longest, { abort: true }),
      z.refine((typed) => !/[\p{Cc}\p{Cs}]/u.test(typed), { error: 'TEXT_INVISIBLE' }),
      ...rules,
    )
    .register(typedTexts, { kind: 'secret' });
