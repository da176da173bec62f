/** Where a long step says what it is doing now. */
export type Progress = (line: string) => void;

/** Progress on the terminal, each line with the seconds since the start. */
export function timedProgress(write: (line: string) => void = console.log): Progress {
  const startedAt = performance.now();
  return (line) => write(`${String(Math.round((performance.now() - startedAt) / 1000)).padStart(4)} s  ${line}`);
}
