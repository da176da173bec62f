import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import { words } from '#domain/words.ts';

export const NotShown = z.object({ paragraph: z.string(), text: Words });

const deskHidden = words(
  'Бұл кабинет Мемлекеттік корпорация бір қызметкерінің растауымен ашылған, сондықтан мұнда Мемлекеттік корпорация арқылы берілген өтініштер көрсетілмейді. Парольді ЭЦҚ арқылы немесе Мемлекеттік корпорацияда екі қызметкердің растауымен ауыстырыңыз: содан кейін бәрі көрінеді.',
  'Этот кабинет открыт по подтверждению одного работника Государственной корпорации, поэтому заявления, поданные через Государственную корпорацию, здесь не показаны. Замените пароль по ЭЦП или в Государственной корпорации с подтверждением двух работников: тогда будет видно все.',
  'One Corporation worker alone opened this cabinet, so requests filed through the Corporation are not shown here. Replace the password by your EDS, or at the Corporation with two workers: then all of it is shown.',
);

/** What a cabinet does not show while one operator’s word alone says whose it is; told whether or not there is anything. */
export const notShownTo = (actor: Actor): z.infer<typeof NotShown> | undefined =>
  actor.kind === 'recipient' && actor.provenAlone ? { paragraph: 'X83', text: deskHidden } : undefined;
