import type { Application } from '#domain/application/application.ts';
import type { Appeal } from '#domain/regulation/messages.ts';
import { type ProviderId, providerName } from '#domain/regulation/providers.ts';
import { words } from '#domain/regulation/words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { lastDayOf } from '#domain/time/period.ts';

/** Where and until when a negative answer may be appealed: with the head of the body that gave it (Standard chapter 3; APPK 92). */
export function appealTo(theCase: Application, now: Instant): Appeal {
  const today = localDate(now);
  const { kk, ru, en } = providerName(theCase.provider as ProviderId, today);
  return { organisation: words(`${kk} (басшысы)`, `${ru} (руководитель)`, `${en} (the head)`), lastDay: lastDayOf('appeal', today) };
}
