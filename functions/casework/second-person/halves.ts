import { createHash } from 'node:crypto';
import type { Keyring } from '#casework/ports/keyring.ts';

/** Letters and digits that nobody mistakes for each other when he reads them from a slip. */
export const upper = 'ABCDEFGHJKMNPQRSTVWXYZ';
const lower = 'abcdefghjkmnpqrstvwxyz';
export const digits = '23456789';

type Hand = 'asker' | 'confirmer';
/** The alphabets from which a half is drawn, character by character. */
type Shape = Readonly<Record<Hand, readonly (readonly [alphabet: string, count: number])[]>>;

const shapes = {
  /** together a password that satisfies the pools by its shape */
  password: {
    asker: [
      [upper, 4],
      ['-', 1],
      [lower, 4],
    ],
    confirmer: [
      [digits, 4],
      ['-', 1],
      [lower, 4],
    ],
  },
  /** together a code as an operator hands it over */
  code: { asker: [[upper + digits, 4]], confirmer: [[upper + digits, 4]] },
} as const satisfies Record<string, Shape>;

/**
 * A secret made by two: each is told his half and hands it to the person, so that neither alone can use the whole. The
 * halves follow from the request and the keyring, are kept nowhere, and come out the same when they are asked for again.
 */
export async function halfOf(
  what: keyof typeof shapes,
  { id, hand }: { readonly id: string; readonly hand: Hand },
  keyring: Pick<Keyring, 'macOf'>,
): Promise<string> {
  const bytes = createHash('sha256')
    .update(await keyring.macOf(`half of the ${hand} of ${id}`))
    .digest();
  const alphabets = shapes[what][hand].flatMap(([alphabet, count]) => Array.from({ length: count }, () => alphabet));
  return alphabets.map((alphabet, index) => alphabet.charAt((bytes[index] ?? 0) % alphabet.length)).join('');
}

/** Both halves, as the person types them. */
export const wholeOf = async (
  what: keyof typeof shapes,
  id: string,
  keyring: Pick<Keyring, 'macOf'>,
): Promise<string> =>
  (await Promise.all((['asker', 'confirmer'] as const).map((hand) => halfOf(what, { id, hand }, keyring)))).join('-');
