import type { PoolOptions, PoolRunnerInitializer, WorkerRequest } from 'vitest/node';
import { ThreadsPoolWorker } from 'vitest/node';

type Listener = (heard: unknown) => void;
interface Kept {
  readonly worker: ThreadsPoolWorker;
  /** Whether it has evaluated modules under a mutant of their own evaluation: nothing else may be tried in it. */
  spoiled: boolean;
}

let kept: Kept | undefined;

const answer = (type: 'started' | 'stopped') => ({ type, __vitest_worker_response__: true });

/**
 * A thread of tests that outlives a run. A mutant of what a function does is tried among modules that are loaded already, which is
 * most of the cost of a run; a mutant of what a module evaluates to gets a thread of its own.
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
    this.#standing.worker.on(event, listener);
  }

  override off(event: string, listener: Listener): void {
    this.#heard.delete(listener);
    this.#standing.worker.off(event, listener);
  }

  override async start(): Promise<void> {
    const isStatic = this.#options.project.getProvidedContext().mutantActivation === 'static';
    if (kept !== undefined && (kept.spoiled || isStatic)) await this.#end(kept);
    this.#fresh = kept === undefined;
    if (kept === undefined) {
      kept = { worker: new ThreadsPoolWorker(this.#options), spoiled: isStatic };
      await kept.worker.start();
    }
  }

  override async stop(): Promise<void> {
    for (const [listener, event] of this.#heard) this.#standing.worker.off(event, listener);
    this.#heard.clear();
  }

  override send(message: WorkerRequest): void {
    if (message.type === 'stop') this.#tell(answer('stopped'));
    else if (message.type === 'start' && !this.#fresh) this.#tell(answer('started'));
    else this.#standing.worker.send(message.type === 'run' ? this.#narrowed(message) : message);
  }

  /** A thread knows the settings of its first run: which tests are asked is told with the files. */
  #narrowed(run: Extract<WorkerRequest, { type: 'run' }>): WorkerRequest {
    const { testNamePattern } = this.#options.project.config;
    const files = run.context.files.map((file) => (testNamePattern ? { ...file, testNamePattern } : file));
    return { ...run, context: { ...run.context, files } };
  }

  get #standing(): Kept {
    if (kept === undefined) throw new Error('no thread stands');
    return kept;
  }

  #tell(message: unknown): void {
    for (const [listener, event] of this.#heard) if (event === 'message') listener(message);
  }

  async #end({ worker }: Kept): Promise<void> {
    kept = undefined;
    await worker.stop();
  }
}

export const standingPool: PoolRunnerInitializer = {
  name: 'standing',
  createPoolWorker: (options) => new StandingWorker(options),
};
