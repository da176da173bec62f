import { vi } from 'vitest';

export type LogLine = Readonly<Record<string, unknown>>;

/**
 * A module of runtime/ whose log is heard: what it writes goes to the console of the test instead of to CloudWatch. Its
 * lines are those written since it was loaded.
 */
export async function heard<M>(
  load: () => Promise<M>,
): Promise<{ readonly module: M; readonly lines: () => LogLine[] }> {
  vi.resetModules();
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'INFO');
  const spies = (['info', 'error', 'warn', 'log', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => {}),
  );
  const module = await load();
  const lines = () => spies.flatMap(({ mock }) => mock.calls.map(([text]) => JSON.parse(String(text)) as LogLine));
  return { module, lines };
}

export function hush(): void {
  vi.resetModules();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
}
