/**
 * Resolves in a new task of the event loop, after the messages that were waiting when it was called.
 *
 * ONNX Runtime's WebAssembly backend computes a token inside one microtask after another, so a worker that writes tokens
 * back to back never reads its messages, "stop" among them. A message to oneself is the task to wait for: it takes its
 * turn behind messages that are already there, while `scheduler.yield()` is made to go before them and `setTimeout`
 * costs four milliseconds a time.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
