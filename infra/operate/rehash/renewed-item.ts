import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import {
  idempotencyKey,
  nonceKey,
  proofCodeKey,
  rehashedPrefix,
  staffKey,
  usernameKey,
} from '#adapters/dynamo/keys.ts';
import type { Stored } from '#infra/deployed/relocate.ts';
import type { TableName } from '#infra/names.ts';
import type { Hashed, Pairs } from './pairs.ts';

/** An item as it is under the present key; `undefined` where it is to be forgotten. */
export type Renewed = Stored | undefined;

const asText = (value: unknown): string => JSON.stringify(value);
const textOf = (value: AttributeValue | undefined): string => value?.S ?? '';

/** Who counts, what lives for minutes, and keys that a client made up: their words are kept nowhere. */
const forgotten: Partial<Record<TableName, (stored: Stored, pairs: Pairs) => boolean>> = {
  throttles: () => true,
  cases: ({ pk }) => textOf(pk).startsWith(idempotencyKey('', '').pk),
  accounts: ({ pk, sk, person }, pairs) => {
    const isBrief = [nonceKey('').sk, proofCodeKey('').sk].includes(textOf(sk));
    // An account of nobody known must open to nobody; its journal stays.
    const isNameOfNobody = textOf(pk).startsWith(usernameKey('').pk) && !knowsAll(textOf(person), pairs);
    return isBrief || isNameOfNobody;
  },
};

/** The item with each former hash as it is now. What a record says is never touched: its seal is made of it. */
export function renewedItem(table: TableName, stored: Stored, pairs: Pairs): Renewed {
  if (forgotten[table]?.(stored, pairs)) return undefined;
  if (textOf(stored.pk).startsWith(rehashedPrefix)) return stored;
  const { content, ...rest } = stored;
  const renewed = JSON.parse(pairs.renewed(asText(table === 'people' ? rest : stored))) as Stored;
  if (table === 'people') return content ? { ...renewed, content } : renewed;
  return table === 'staffRegister' && textOf(stored.sk) === staffKey('').sk ? wellKnown(renewed, pairs) : renewed;
}

/**
 * An official whose certificate bears another name than was entered had a key of that too, and no record says it: he acts
 * as nobody until he comes to life again by his certificate, which makes the key anew (X81).
 */
function wellKnown(stored: Stored, pairs: Pairs): Stored {
  const { nameKeys, awakened, ...rest } = stored;
  const keys = nameKeys?.L ?? [];
  const known = keys.filter(({ S = '' }) => knowsAll(S, pairs));
  if (known.length === keys.length) return stored;
  return { ...rest, nameKeys: { L: known } };
}

const hash = '[0-9a-f]{64}';
/** Where an item bears a keyed hash, whatever its table. */
const places: Readonly<Record<Hashed, RegExp>> = {
  person: new RegExp(`person_(${hash})`, 'g'),
  name: new RegExp(`(?:"nameKey":\\{"S":"|spelled_)(${hash})`, 'g'),
  place: new RegExp(`(?:"addressKey":\\{"S":"|dwelling-at#)(${hash})`, 'g'),
  seal: new RegExp(`"mac":\\{"S":"(${hash})"`, 'g'),
};

const knowsAll = (text: string, pairs: Pairs): boolean =>
  [...text.matchAll(new RegExp(hash, 'g'))].every(([each]) => pairs.knows(each));

/** The hashes of an item whose words stand nowhere. */
export function unknownIn({ content: _, ...rest }: Stored, pairs: Pairs): readonly (readonly [Hashed, string])[] {
  const text = asText(rest);
  return (Object.keys(places) as Hashed[]).flatMap((of) =>
    [...text.matchAll(places[of])].flatMap(([, each = '']) => (pairs.knows(each) ? [] : [[of, each] as const])),
  );
}
