import type { Player } from '#infra/local/acting/players.ts';

/** What waits for a second person. */
export interface AskedOfTwo {
  readonly confirmation: { readonly id: string };
}

/** The second person reads what exactly is asked, and confirms that and nothing else. */
export async function confirms(second: Player, { confirmation: { id: confirmationId } }: AskedOfTwo): Promise<void> {
  const { hash } = await second.does<{ hash: string }>('readConfirmation', { confirmationId });
  await second.does('giveConfirmation', { confirmationId, hash });
}
