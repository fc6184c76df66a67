import { describe, expect, it } from "vitest";
import { readLedger } from "@/lib/privacy/ledger";
import modelHosts from "@/lib/privacy/model-hosts.json";
import { purposeOf, UNKNOWN } from "@/lib/privacy/request-purpose";
import type { RequestRecord } from "@/lib/privacy/request-record";

const site = { address: "https://app.example/tools/goldsmith/" };

function record(url: string, fields: Partial<RequestRecord> = {}): RequestRecord {
  const base = { by: "page", outcome: "network", startedAt: 0, milliseconds: 1, bytesDown: 10, bytesUp: 0 } as const;
  return { ...base, url, ...fields };
}

describe("purposeOf", () => {
  it.each([
    ["", "Pages"],
    ["sessions/?q=bees#top", "Pages"],
    ["_next/static/chunks/a.js", "The program: scripts and styles"],
    ["_next/static/media/ort-wasm.0.wasm", "An engine’s program (WebAssembly)"],
    ["models.json", "This site’s own list of models"],
    ["models/tiny/model.onnx", "Files of a model from this site"],
  ])("reads %s of the own site as: %s", (path, purpose) => {
    expect(purposeOf(site.address + path, site)).toBe(purpose);
  });

  it("knows its neighbours on the same host", () => {
    expect(purposeOf("https://app.example/other/", site)).toMatch(/beside Goldsmith/);
  });

  it("names the model of a file on the hub", () => {
    expect(purposeOf("https://huggingface.co/org/name/resolve/main/a.bin", site)).toBe("Files of the model org/name");
    expect(purposeOf("https://huggingface.co/api/models/org/name/tree/main", site)).toBe("Files of the model org/name");
  });

  it("takes an address as it stands where its percent signs are no escapes", () => {
    expect(purposeOf("https://huggingface.co/org/50%25/resolve/main/a.bin", site)).toBe("Files of the model org/50%");
    expect(purposeOf("https://huggingface.co/org/50%/resolve/main/a.bin", site)).toBe("Files of the model org/50%");
    expect(purposeOf("https://huggingface.co/org/%ff/resolve/main/a.bin", site)).toBe("Files of the model org/%ff");
  });

  it("has a purpose for each host of the policy, and for no host that only looks like one", () => {
    for (const { source } of modelHosts) {
      expect(purposeOf(`${source.replace("*", "cdn")}/any/path`, site)).not.toBe(UNKNOWN);
    }
    for (const host of [
      "huggingface.co.example",
      "nothuggingface.co",
      "evilhf.co",
      "raw.githubusercontent.com.example",
    ]) {
      expect(purposeOf(`https://${host}/any/path`, site)).toBe(UNKNOWN);
    }
    expect(purposeOf("http://huggingface.co/org/name", site)).toBe(UNKNOWN);
  });
});

describe("readLedger", () => {
  it("puts other hosts first, and requests of one purpose together in their order", () => {
    const ledger = readLedger(
      [
        record(site.address),
        record("https://huggingface.co/org/name/b", { startedAt: 2 }),
        record("https://huggingface.co/org/name/a", { startedAt: 1 }),
      ],
      site,
    );
    expect(ledger.map(({ host }) => host)).toEqual(["huggingface.co", "app.example"]);
    expect(ledger[0]?.parts[0]?.records.map(({ url }) => url.at(-1))).toEqual(["a", "b"]);
  });

  it("says in words what was tried where no host is named", () => {
    const stopped = ["webrtc:", "about:blank", "browser:Notification", "inline:script-src-elem", "mailto:a@b.example"];
    const hosts = readLedger(
      stopped.map((url) => record(url, { outcome: "blocked" })),
      site,
    ).map(({ host }) => host);
    expect(new Set(hosts).size).toBe(stopped.length);
    for (const host of hosts) expect(host).toMatch(/^(Another|A|The|Text) /);
  });

  it("sums what went over the network, and nothing else", () => {
    const [host] = readLedger(
      [
        record("https://huggingface.co/o/n/1", { bytesDown: 100, bytesUp: 3 }),
        record("https://huggingface.co/o/n/2", { bytesDown: null, outcome: "failed" }),
        record("https://huggingface.co/o/n/3", { bytesDown: 50, outcome: "stored" }),
        record("https://huggingface.co/o/n/4", { outcome: "blocked" }),
        record("https://huggingface.co/o/n/5", { outcome: "forbidden" }),
      ],
      site,
    );
    expect(host?.sum).toEqual({
      sent: 2,
      stored: 1,
      stopped: 2,
      bytesDown: 100,
      bytesUp: 3,
      hasMoreDown: true,
      hasMoreUp: false,
    });
  });
});
