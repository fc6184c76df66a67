import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isForeign, leftForOthers, readTiming, type FetchNote } from "@/lib/privacy/request-record";

const place = { timeOrigin: 1_000, ownOrigin: "https://app.example" };

function timing(fields: Partial<PerformanceResourceTiming>): PerformanceResourceTiming {
  return {
    name: "https://hub.example/file",
    initiatorType: "fetch",
    startTime: 5,
    responseEnd: 30,
    duration: 25,
    transferSize: 0,
    decodedBodySize: 0,
    responseStatus: 200,
    workerStart: 0,
    ...fields,
  } as PerformanceResourceTiming;
}

const read = (fields: Partial<PerformanceResourceTiming>, note: FetchNote | null = null) =>
  readTiming(timing(fields), "worker", place, note);

describe("isForeign", () => {
  it.each([
    ["https://hub.example/", true],
    ["https://app.example:8443/", true],
    ["http://app.example/", true],
    ["wss://hub.example/", true],
    ["wss://app.example/", false],
    ["https://app.example/models.json", false],
    ["data:text/plain,hello", false],
    ["blob:https://app.example/0", false],
  ])("calls %s foreign: %s", (url, expected) => {
    expect(isForeign(url, place.ownOrigin)).toBe(expected);
  });

  it("takes no host for the own one because its name looks like it", () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(isForeign(`https://app.example.${domain}/`, place.ownOrigin)).toBe(true);
        expect(isForeign(`https://app.example@${domain}/`, place.ownOrigin)).toBe(true);
      }),
    );
  });
});

describe("readTiming", () => {
  it("tells time, bytes and who asked", () => {
    expect(read({ transferSize: 1_500, decodedBodySize: 1_200 }, { bytesUp: 5, announcedBytes: 1_200 })).toEqual({
      url: "https://hub.example/file",
      by: "worker",
      outcome: "network",
      startedAt: 1_005,
      milliseconds: 25,
      bytesDown: 1_500,
      bytesUp: 5,
    });
  });

  it("takes the announced size where the host hides the real one, and says so where there is neither", () => {
    expect(read({}, { bytesUp: 0, announcedBytes: 7_000 }).bytesDown).toBe(7_000);
    expect(read({}, { bytesUp: 0, announcedBytes: null }).bytesDown).toBeNull();
  });

  it("knows an answer from this device: by the service worker, or the browser's cache", () => {
    expect(read({ workerStart: 7, decodedBodySize: 10 }).outcome).toBe("stored");
    expect(read({ deliveryType: "cache" }).outcome).toBe("stored");
  });

  it("counts a request without an answer as one that may have left", () => {
    const failed = read({ responseStatus: 0 });
    expect(failed.outcome).toBe("failed");
    expect(leftForOthers(failed, place.ownOrigin)).toBe(true);
  });

  it("does not take a foreign script that tells nothing for one that failed", () => {
    expect(read({ initiatorType: "script", responseStatus: 0 }).outcome).toBe("network");
  });
});
