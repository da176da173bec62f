/** Plays until it is over, fails or the signal stops it; in each case what it changed is put back before anything is told. */
export async function untilStopped(
  signal: AbortSignal,
  { play, putBack }: { readonly play: () => Promise<void>; readonly putBack: () => Promise<void> },
): Promise<void> {
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  try {
    await Promise.race([stopped, play()]);
  } catch (error) {
    // What a stop has cut short fails in its own words, which nobody needs.
    if (!signal.aborted) throw error;
  } finally {
    await putBack();
  }
}
