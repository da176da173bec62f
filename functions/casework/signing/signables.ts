import { result } from './result.ts';
import type { Signable } from './signable.ts';

/** Every paper that is signed at a provider, one line a kind of file. */
export const signables: readonly Signable[] = [result];
