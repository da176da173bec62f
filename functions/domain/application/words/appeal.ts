import type { Past } from '#domain/application/stages.ts';
import { type Appeal, headOf } from '#domain/regulation/messages/phrases.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { tellsLastDay } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/**
 * Where and until when a negative answer may be appealed: at the head's office of the provider, for the higher body
 * (Standard chapter 3; APPK 91(3)–(4), 92). Of a refused signature too, which no other body answers for (10.7).
 */
export function appealTo({ provider }: Pick<Past<'form'>, 'provider'>, now: Instant): Appeal {
  const today = localDate(now);
  return {
    organisation: headOf(providerName(provider, today)),
    isHeardAbove: true,
    ...tellsLastDay('appeal', today),
  };
}

/** The same for what the Corporation itself refuses: a package it does not accept (M10; para 11). */
export const appealToCorporation = (now: Instant): Appeal => ({
  organisation: headOf(stateCorporation.name),
  ...tellsLastDay('appeal', localDate(now)),
});

/** The same for whoever reads it at this moment: once its last day is over he is told so (X79). */
export const readAt = (appeal: Appeal, now: Instant): Appeal =>
  localDate(now) > appeal.lastDay ? { ...appeal, hasPassed: true } : appeal;
