import { describe, expect, it, vi } from "vitest";
import { packLab } from "@/components/lab/export/pack-lab";
import type { CaseSet } from "@/lib/records/case";
import { openText, readFragment } from "@/lib/share/link";
import { linkLengths } from "@/lib/share/link-length";
import type { LabFile } from "@/lib/transfer/cases/lab-file";
import { openLab } from "@/lib/transfer/cases/open-lab";
import { valueOf } from "../../../store/fake-browser";
import { caseOf } from "../lab-examples";

vi.stubGlobal("location", { href: "https://goldsmith.example/lab/" });

const set: CaseSet = {
  id: "set",
  name: "Colours",
  createdAt: 1,
  updatedAt: 2,
  prompts: [{ id: "p", label: "first", text: "Say {{x}}" }],
  demands: [],
  derivedMetrics: [],
  seed: 7,
  source: null,
};

/** Text that no packing makes shorter. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x4e00 + (state >>> 17));
  }).join("");
}

/** So many rows, and cells with texts of that length. */
function labOf(rows: number, { sent, answer, row }: { sent: number; answer: number; row: number }): LabFile {
  const cases = Array.from({ length: rows }, (_, place) =>
    caseOf({ id: `row-${place}`, variables: { x: noise(place, row) } }),
  );
  const score = { passed: true, score: 1, reason: "because", failure: "none", namedScores: {}, parts: [] } as const;
  const cells = cases.map(({ id: caseId }, place) => ({
    promptId: "p",
    caseId,
    sample: 0,
    sent: noise(place + 1_000, sent),
    answer: noise(place + 2_000, answer),
    isCutOff: false,
    usage: null,
    milliseconds: 0,
    score,
    failure: null,
  }));
  return { set, cases, splits: new Map(), cells, leftOut: [] };
}

const now = new Date("2026-11-28T12:00:00Z");
const plain = { atLeast: [], passphrase: "", now } as const;

async function opened(address: string, passphrase: string | null = null): Promise<LabFile> {
  const [page, fragment] = address.split("#");
  expect(page).toBe("https://goldsmith.example/lab/shared/");
  const parcel = valueOf(readFragment(fragment ?? ""));
  if (parcel === null) expect.fail("The link is empty.");
  expect(parcel.isSealed).toBe(passphrase !== null);
  return valueOf(openLab("The link", valueOf(await openText(parcel, passphrase))));
}

describe("a link with a set", () => {
  it("carries all of a small one", async () => {
    const lab = labOf(3, { sent: 20, answer: 20, row: 5 });
    const link = await packLab(lab, plain);
    expect(link?.leftOut).toEqual([]);
    expect(await opened(link?.address ?? "")).toEqual(lab);
  });

  it("leaves out what is least needed, until it is short enough to be passed on", async () => {
    const leftOutOf = async (lab: LabFile) => {
      const link = await packLab(lab, plain);
      expect(link?.address.length).toBeLessThanOrEqual(linkLengths.longest);
      const read = await opened(link?.address ?? "");
      expect(read.leftOut).toEqual(link?.leftOut);
      expect(read.cases).toEqual(lab.cases);
      return link?.leftOut;
    };
    expect(await leftOutOf(labOf(20, { sent: 2_000, answer: 20, row: 5 }))).toEqual(["sent"]);
    expect(await leftOutOf(labOf(20, { sent: 2_000, answer: 2_000, row: 5 }))).toEqual(["sent", "reasons", "answers"]);
  });

  it("is not made of cases that are too many", async () => {
    expect(await packLab(labOf(40, { sent: 1, answer: 1, row: 2_000 }), plain)).toBeNull();
    expect(await packLab(labOf(1_000, { sent: 1, answer: 1, row: 2_500 }), plain)).toBeNull();
  });

  it("leaves out what the person keeps, and is opened by the passphrase alone", async () => {
    const lab = labOf(2, { sent: 20, answer: 20, row: 5 });
    const link = await packLab(lab, { atLeast: ["sent", "reasons"], passphrase: "four chance words here", now });
    expect(link?.leftOut).toEqual(["sent", "reasons"]);
    const read = await opened(link?.address ?? "", "four chance words here");
    expect(read.cells.map(({ sent, answer }) => [sent, answer?.length])).toEqual([
      ["", 20],
      ["", 20],
    ]);
  });
});
