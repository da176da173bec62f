import * as z from 'zod/mini';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { plainText } from '#http/shapes/papers.ts';
import { emergencyReceiptText } from '#http/views/paper-text.ts';

/** X60: the blank of a receipt to be filled in by hand while the system is away; offices print it in advance. */
export const printEmergencyReceipt = operation({
  name: 'printEmergencyReceipt',
  by: 'official',
  answer: z.string(),
  contentType: plainText,
  run: async () => ok({ body: emergencyReceiptText() }),
});
