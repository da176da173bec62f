import { concernedOf } from '../../second-person/concerned.ts';
import type { Concerned } from '../../second-person/second-person.ts';
import type { Offer } from '../offer.ts';
import { personsOf } from './minutes.ts';

/** Whoever is somebody in what is offered, and whoever else has had a hand in it: none of them confirms anything of it (X70). */
export const concernedInOffer = (file: Offer, hands: readonly string[] = []): Concerned =>
  concernedOf(personsOf(file), hands);
