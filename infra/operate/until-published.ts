import type { PlainDate } from '#domain/time/instant.ts';
import type { Progress } from '#infra/running/progress.ts';

interface Told {
  /** the last day that is published, if any */
  readonly lastDay: () => Promise<PlainDate | undefined>;
  readonly progress: Progress;
  /** between two looks */
  readonly everyMs?: number;
}

/** Tells how far the publication has come until it is done: a night that failed may have left many days to catch up with. */
export async function untilPublished<Answer>(
  publishing: Promise<Answer>,
  { lastDay, progress, everyMs = 3000 }: Told,
): Promise<Answer> {
  let isDone = false;
  const ended = publishing.finally(() => {
    isDone = true;
  });
  // Whoever awaits it below hears of its failure.
  const over = ended.then(
    () => undefined,
    () => undefined,
  );
  let told: PlainDate | undefined;
  while (!isDone) {
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, everyMs).unref())]);
    if (isDone) break;
    // Whoever may ask for it may not always look.
    const day = await lastDay().catch(() => undefined);
    progress(day === undefined || day === told ? 'publishing …' : `published until ${day}`);
    told = day;
  }
  return ended;
}
