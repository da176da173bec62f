import * as z from 'zod/mini';

/** What several neighbours' contracts share. Legal dates and instants are those of domain/time: text order is time order. */
export const WireDate = z.iso.date();
export const WireInstant = z.iso.datetime({ precision: 3 });
export const WireIin = z.string().check(z.regex(/^\d{12}$/));
export const WireText = z.string().check(z.minLength(1), z.maxLength(500));
