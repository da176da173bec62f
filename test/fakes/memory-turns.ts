import type { RealTime } from '#casework/ports/clock.ts';
import { type Turns, turnLasts } from '#casework/ports/turns.ts';

/** Turns with the conditions of the real table. */
export function memoryTurns(realTime: RealTime): Turns {
  const held = new Map<string, { readonly holder: string; readonly endsAt: number }>();
  return {
    take: async (queue, holder) => {
      const has = held.get(queue);
      if (has && has.holder !== holder && has.endsAt >= realTime()) return false;
      held.set(queue, { holder, endsAt: realTime() + turnLasts });
      return true;
    },
    pass: async (queue, holder) => {
      if (held.get(queue)?.holder === holder) held.delete(queue);
    },
  };
}
