import type { Language } from '#domain/words.ts';
import { lastPublished } from '#infra/deployed/last-published.ts';
import type { Scene } from '#infra/local/acting/players.ts';
import { type Borrowed, borrow, borrowedIn, giveBack, giveBackAtRest } from '#infra/local/stack/borrowed.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import { findStack, type StackFacts } from '#infra/local/stack/stack-file.ts';
import { playingWords, settled } from '#infra/local/stack/standing-stack.ts';
import { Advice } from '#infra/running/advice.ts';
import { daysOf } from './days.ts';
import { opening, refusal, stackGone } from './demo-words.ts';
import { othersOf } from './others.ts';
import { ownFiles } from './own-files.ts';
import { putPersonsBack } from './persons.ts';
import { publishShown } from './publication.ts';
import { DemoStage, type Story } from './stage.ts';
import { untilStopped } from './until-stopped.ts';
import { Voice } from './voice.ts';

interface Performance extends Scene {
  readonly language: Language;
  /** aborted when no more of it is to be played */
  readonly signal: AbortSignal;
  /** although terms of others pass under it */
  readonly anyway: boolean;
}

/**
 * Plays the stories on the stack with clock and neighbours borrowed, and puts them back whatever happens. Throws Advice,
 * before anything is moved, where another demonstration has them or terms of others would pass.
 */
export async function playOn(
  { language, signal, anyway, ...scene }: Performance,
  stories: readonly Story[],
): Promise<void> {
  const { stack } = scene;
  const voice = new Voice(language, signal);
  const acting = { ...scene, language };
  const borrowed = await borrowAlone(stack, language);
  await untilStopped(signal, {
    play: async () => {
      await putPersonsBack(stack);
      const published = await lastPublished(deployedAt(stack));
      const days = daysOf(stories, published);
      const { open, passed } = await othersOf(stack, { own: () => ownFiles(acting), last: days.last });
      if (passed.length > 0 && !anyway) throw new Advice(refusal(passed, days)[language]);
      voice.heading(...opening({ open, passed: passed.length }, days));
      const stage = await DemoStage.open({ ...acting, voice, signal, days, published });
      await stage.play(stories.filter(({ isAfterNight }) => !isAfterNight));
      await publishShown(stage);
      await stage.play(stories.filter(({ isAfterNight }) => isAfterNight));
    },
    putBack: () => putBack(stack, borrowed),
  }).catch(async (error: unknown) => {
    throw (await isGoing(stack)) ? new Advice(stackGone[language]) : error;
  });
}

/** Two at once would move one clock under each other. */
async function borrowAlone(stack: StackFacts, language: Language): Promise<Borrowed> {
  const playing = await settled(stack, language);
  const borrowed = playing ? undefined : await borrow(stack);
  if (borrowed) return borrowed;
  const other = playing ?? borrowedIn(stack.folder);
  if (other) throw new Advice(playingWords(other)[language]);
  return borrowAlone(stack, language);
}

/** A stack that was stopped meanwhile has nothing left to fall due. */
async function putBack(stack: StackFacts, borrowed: Borrowed): Promise<void> {
  if (findStack(stack.folder)) await Promise.all([giveBack(stack, borrowed), putPersonsBack(stack)]);
  else giveBackAtRest(stack.folder, stack.clockFile);
}

/** Does the emulator answer nobody any more? Then nothing that failed needs words of its own. */
const isGoing = ({ endpoint }: StackFacts): Promise<boolean> =>
  fetch(`${endpoint}/_ministack/health`).then(
    ({ ok }) => !ok,
    () => true,
  );
