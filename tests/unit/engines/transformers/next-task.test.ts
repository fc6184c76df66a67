import { describe, expect, it } from "vitest";
import { nextTask } from "../../../../lib/engines/transformers/next-task";

describe("nextTask", () => {
  it("lets a message through that was waiting", async () => {
    const { port1, port2 } = new MessageChannel();
    let isRead = false;
    port1.onmessage = () => {
      isRead = true;
      port1.close();
    };
    port2.postMessage("stop");
    // No number of microtasks is enough.
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
    expect(isRead).toBe(false);
    await nextTask();
    expect(isRead).toBe(true);
  });
});
