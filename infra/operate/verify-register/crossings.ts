import type { ActLine } from './act-line.ts';
import { type Act, Finding } from './finding.ts';

interface Crossing {
  readonly provider: string;
  readonly words: string;
  readonly on: string;
  /** where it was left more often than entered */
  net: number;
  acts: readonly Act[];
}

/** Who went from one list of a provider to another: whoever enters one has left another, by the same moment. */
export class Crossings {
  private readonly open = new Map<string, Crossing>();

  take({ provider, list }: { readonly provider: string; readonly list: string }, line: ActLine, leftOn: string): void {
    const { act, number, numberedBy = list, on, sequence } = line;
    if (act !== 'LIST_LEFT' && act !== 'LIST_ENTERED') return;
    const day = line.day ?? leftOn;
    const key = JSON.stringify([provider, numberedBy, number, day]);
    const words = `number ${number} of ${provider}/${numberedBy}, by a moment of ${day}`;
    const { net, acts } = this.open.get(key) ?? { net: 0, acts: [] };
    const now = net + (act === 'LIST_LEFT' ? 1 : -1);
    const both = [...acts, { list: `${provider}/${list}`, sequence }];
    if (now === 0) this.open.delete(key);
    else this.open.set(key, { provider, words, on, net: now, acts: both });
  }

  /** At the end of a day: both halves of each are there, but for what was done as the day turned, and where a list is not told. */
  settle(day: string, untold: ReadonlySet<string>): void {
    for (const { provider, words, on, net, acts } of this.open.values()) {
      if (on >= day || untold.has(provider)) continue;
      throw new Finding(
        `${words}: it ${net > 0 ? 'left a list and entered none' : 'entered a list and left none'}`,
        acts,
      );
    }
  }
}
