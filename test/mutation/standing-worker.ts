import type { PoolOptions, PoolRunnerInitializer, WorkerRequest } from 'vitest/node';
import { ThreadsPoolWorker } from 'vitest/node';

type Listener = (heard: unknown) => void;
let kept: ThreadsPoolWorker | undefined;

const answer = (type: 'started' | 'stopped') => ({ type, __vitest_worker_response__: true });

/**
 * A thread of tests that outlives a run. A mutant of what a function does is tried among modules that are loaded already, which is
 * most of the cost of a run; for a mutant of what a module evaluates to they are evaluated anew.
 */
class StandingWorker extends ThreadsPoolWorker {
  readonly #options: PoolOptions;
  readonly #heard = new Map<Listener, string>();
  #fresh = false;

  constructor(options: PoolOptions) {
    super(options);
    this.#options = options;
  }

  override on(event: string, listener: Listener): void {
    this.#heard.set(listener, event);
    this.#standing.on(event, listener);
  }

  override off(event: string, listener: Listener): void {
    this.#heard.delete(listener);
    this.#standing.off(event, listener);
  }

  override async start(): Promise<void> {
    this.#fresh = kept === undefined;
    if (kept !== undefined) return;
    kept = new ThreadsPoolWorker(this.#options);
    await kept.start();
  }

  override async stop(): Promise<void> {
    for (const [listener, event] of this.#heard) this.#standing.off(event, listener);
    this.#heard.clear();
  }

  override send(message: WorkerRequest): void {
    if (message.type === 'stop') this.#tell(answer('stopped'));
    else if (message.type === 'start' && !this.#fresh) this.#tell(answer('started'));
    else this.#standing.send(message.type === 'run' ? this.#narrowed(message) : message);
  }

  /** A thread knows the settings of its first run: which tests are asked is told with the files. */
  #narrowed(run: Extract<WorkerRequest, { type: 'run' }>): WorkerRequest {
    const { testNamePattern = /(?:)/ } = this.#options.project.config;
    const files = run.context.files.map((file) => ({ ...file, testNamePattern }));
    return { ...run, context: { ...run.context, files } };
  }

  get #standing(): ThreadsPoolWorker {
    if (kept === undefined) throw new Error('no thread stands');
    return kept;
  }

  #tell(message: unknown): void {
    for (const [listener, event] of this.#heard) if (event === 'message') listener(message);
  }
}

export const standingPool: PoolRunnerInitializer = {
  name: 'standing',
  createPoolWorker: (options) => new StandingWorker(options),
};
