import { type GoingOn, moving } from '#casework/acts/allocating/rounds/moving.ts';
import { type ExecuteDeps, execute } from '#casework/execute.ts';
import { offer } from '#domain/offer/kind.ts';
import { ok } from '#domain/result.ts';
import type { Ask } from './on-offer.ts';

/** The offer in which whoever died is asked, and what is being decided because of it; a place kept for a family is not decided about. */
interface Death {
  readonly offer: string;
  readonly amendment?: string;
}

/**
 * X238: an offer that is not decided learns that its person died, and the dwelling is held for his family in the same commit; one
 * that is decided has nothing to learn. Answers whether it knows it by now; throws where others changed it again and again.
 */
export async function deathTold(
  { offer: fileId, amendment }: Death,
  going: GoingOn,
  deps: ExecuteDeps,
): Promise<boolean> {
  const ask: Ask = async ({ dwelling, held, status }) => {
    const isHeld = held !== undefined || status === 'DIED';
    const moved = isHeld ? ok([]) : await moving(dwelling, { type: 'HoldDwelling', offer: fileId }, going, deps);
    return moved.ok ? ok({ command: { type: 'TellDeath', amendment }, beside: moved.value }) : moved;
  };
  const asked = { type: 'TellDeath', ask } as const;
  const told = await execute(offer, { fileId, asked, actor: { kind: 'machine' }, ...going }, deps);
  if (!told.ok && told.error.code === 'CONTENTION') throw new Error(`${fileId} was told of no death`);
  return told.ok;
}
