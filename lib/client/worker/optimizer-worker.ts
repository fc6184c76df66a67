import type { proxy as comlinkProxy } from "comlink";
import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import { isRequestReport } from "../../privacy/request-report";
import { takeRequests } from "../site/request-store";
import type { OptimizerService } from "../../../workers/optimizer-service";

export interface WorkerDoorOptions {
  readonly spawn: () => Worker;
  /** Time between two signs of life that are asked for while a call is open. */
  readonly heartbeatMilliseconds: number;
  /** Silence after which the worker counts as stalled; long enough for a prefill on the processor, which blocks it. */
  readonly stallMilliseconds: number;
}

const defaults: WorkerDoorOptions = {
  // The address must stand here as a literal: the bundler reads it to build the worker's own bundle.
  spawn: () => new Worker(new URL("../../../workers/optimizer.worker.ts", import.meta.url), { type: "module" }),
  heartbeatMilliseconds: 5_000,
  stallMilliseconds: 180_000,
};

/** The service as the page sees it: every method answers with a promise. */
type RemoteService<Service> = {
  readonly [Method in keyof Service]: Service[Method] extends (...parameters: infer Parameters) => infer Answer
    ? (...parameters: Parameters) => Promise<Awaited<Answer>>
    : never;
};

/** What the door itself asks of every service. */
interface Pingable {
  /** Answers at once unless the worker is busy or dead. */
  ping(): void;
}

/** One call on the service; `proxy` wraps the callbacks that it hands over. */
type Call<Service, Value> = (service: RemoteService<Service>, proxy: typeof comlinkProxy) => Promise<Value>;

/** One worker from its start to its end. */
interface Connection<Service> {
  readonly service: RemoteService<Service>;
  readonly proxy: typeof comlinkProxy;
  /** Resolves with the reason when the worker is gone. */
  readonly death: Promise<Failure>;
  readonly end: (reason: Failure) => void;
  /** Watches the heartbeat until the returned function is called. */
  readonly watch: () => () => void;
}

/**
 * The page's connection to the worker. Each call is raced against the worker's death (an error, a message that cannot
 * be read, a stalled heartbeat); whoever waits gets the failure as a value, and the next call finds a new worker.
 */
export function createWorkerDoor<Service extends Pingable>(options: Partial<WorkerDoorOptions>) {
  const settings = { ...defaults, ...options };
  let connection: Promise<Connection<Service>> | null = null;

  function forget(): void {
    connection = null;
  }

  function connected(): Promise<Connection<Service>> {
    connection ??= connect<Service>(settings, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  }

  return {
    /** Starts the worker ahead of the first call, so that it answers at once. */
    async warmUp(): Promise<void> {
      await connected();
    },

    /** Runs one call on the service. Never rejects: what the worker throws or dies of is the failure. */
    async call<Value>(ask: Call<Service, Value>): Promise<Result<Value>> {
      const current = await connected().catch((error: unknown) => {
        return { failure: { kind: "worker-not-started", detail: String(error) } } as const;
      });
      if ("failure" in current) return fail(current.failure);
      const { service, proxy, death, watch } = current;
      const unwatch = watch();
      const answer = ask(service, proxy).then(succeed, (error: unknown) =>
        fail({ kind: "engine-failed", detail: String(error) }),
      );
      return Promise.race([answer, death.then(fail)]).finally(unwatch);
    },

    /** Ends the worker at once, and with it every open call. The next call starts a new one. */
    async end(reason: Failure): Promise<void> {
      (await connection)?.end(reason);
    },
  };
}

/** The door to a worker that writes prompts. */
export function createOptimizerWorker(options: Partial<WorkerDoorOptions> = {}) {
  return createWorkerDoor<OptimizerService>(options);
}

/** The page's one worker that writes prompts. */
export const optimizerWorker = createOptimizerWorker();

/** `onEnd` is called at once when the worker is gone, so that no later call is given to it. */
async function connect<Service extends Pingable>(
  options: WorkerDoorOptions,
  onEnd: () => void,
): Promise<Connection<Service>> {
  const { spawn, heartbeatMilliseconds, stallMilliseconds } = options;
  const { proxy, wrap } = await import("comlink");
  const worker = spawn();
  // Comlink's own type splits a promise of a union into a union of promises, which fits no caller.
  const service = wrap<Service>(worker) as unknown as RemoteService<Service>;
  let announceDeath: (reason: Failure) => void;
  const death = new Promise<Failure>((resolve) => (announceDeath = resolve));

  let isAlive = true;
  function end(reason: Failure): void {
    if (!isAlive) return;
    isAlive = false;
    worker.terminate();
    onEnd();
    announceDeath(reason);
  }

  worker.addEventListener("error", (event) => {
    // A program that does not load gives an event without a message; an error in it gives one.
    const detail = "message" in event ? event.message : "";
    end(detail === "" ? { kind: "worker-not-started", detail } : { kind: "worker-died", detail });
  });
  // Comlink passes over what is not its own.
  worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isRequestReport(data)) takeRequests(data.requests);
  });
  worker.addEventListener("messageerror", () => {
    end({ kind: "worker-died", detail: "A message could not be read." });
  });

  function watch(): () => void {
    // Beats are counted, not wall time, so that a laptop's sleep is not taken for a stall.
    let silentMilliseconds = 0;
    const heart = setInterval(() => {
      silentMilliseconds += heartbeatMilliseconds;
      if (silentMilliseconds > stallMilliseconds) end({ kind: "worker-stalled", silentMilliseconds });
      void service.ping().then(() => (silentMilliseconds = 0));
    }, heartbeatMilliseconds);
    return () => {
      clearInterval(heart);
    };
  }

  return { service, proxy, death, end, watch };
}
