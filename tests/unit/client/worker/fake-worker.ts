import { expose } from "comlink";

// The oldest Node that Goldsmith supports has none; a page always does.
if (!("navigator" in globalThis)) Object.defineProperty(globalThis, "navigator", { value: {} });

/** A worker in this thread: the same messages over a real MessageChannel, and a death on demand. */
export class FakeWorker extends EventTarget implements Worker {
  static readonly spawned: FakeWorker[] = [];
  readonly #channel = new MessageChannel();
  isTerminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  constructor(service: object) {
    super();
    FakeWorker.spawned.push(this);
    expose(service, this.#channel.port2);
    this.#channel.port1.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (!this.isTerminated)
        this.dispatchEvent(new MessageEvent("message", { data: event.data, ports: [...event.ports] }));
    });
    this.#channel.port1.start();
    this.#channel.port2.start();
  }

  postMessage(message: unknown, transfer: StructuredSerializeOptions | Transferable[] = []): void {
    const list = Array.isArray(transfer) ? transfer : (transfer.transfer ?? []);
    if (!this.isTerminated) this.#channel.port1.postMessage(message, list);
  }

  terminate(): void {
    this.isTerminated = true;
    this.#channel.port1.close();
  }

  /** What a browser does when it ends a worker for lack of memory. */
  die(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}
