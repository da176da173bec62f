import type { Observations } from '#casework/ports/outages.ts';
import { type Asking, watchAfter } from '#domain/outages/observed.ts';

const tries = 3;

/** X106: keeps what one asking from outside found; of two at once each is told on top of the other. Throws where it is not kept. */
export async function observe(asking: Asking, observations: Pick<Observations, 'watch' | 'keep'>): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const after = watchAfter(await observations.watch(), asking);
    if (!after || (await observations.keep(after.watch, after.ended))) return;
  }
  throw new Error('what the service saw of itself could not be kept: other askings came before it each time');
}
