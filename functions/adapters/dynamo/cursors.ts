import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { InvalidCursor } from '#casework/ports/case-lists.ts';
import { item } from './transaction.ts';

/** A list by an index: the value of its partition, and the attribute that orders it. */
export interface Ordered {
  readonly by: string;
  readonly value: string;
  readonly order: string;
  /** how the order begins of those that are asked for */
  readonly beginning?: string;
}

/** A cursor here is a key, which the door seals. */
export const cursorOf = (key: Record<string, AttributeValue>): string =>
  Buffer.from(JSON.stringify(unmarshall(key))).toString('base64url');

/** DynamoDB counts a part of a key in bytes, and refuses a longer one as a fault of ours. */
const longestPart = 1024;
const keyPart = z.string().check(
  z.minLength(1),
  z.refine((part) => Buffer.byteLength(part) <= longestPart),
);

/** The index key where a page of this very list ended: DynamoDB refuses any other, as a fault of ours. */
export function openCursor(
  cursor: string,
  { by, value, order, beginning = '' }: Ordered,
): Record<string, AttributeValue> {
  const Key = z.strictObject({
    pk: keyPart,
    sk: keyPart,
    [by]: z.literal(value),
    [order]: keyPart.check(z.startsWith(beginning)),
  });
  try {
    return item(Key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString())));
  } catch (cause) {
    throw new InvalidCursor('cursor', { cause });
  }
}
