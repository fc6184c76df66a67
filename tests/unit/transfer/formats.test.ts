import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { builtinPacks } from "../../../lib/template/builtin-packs";
import { hashPack } from "../../../lib/template/hash-pack";
import { renderOptimizerRequest } from "../../../lib/template/render-pack";
import type { TemplatePack } from "../../../lib/template/pack";
import type { StoredSession } from "../../../lib/store/repository";
import type { SessionEntry } from "../../../lib/transfer/session-entry";
import { memorySource, type SessionSource } from "../../../lib/transfer/session-source";
import { writePairs, writePopPairs } from "../../../lib/transfer/write-pairs";
import { printSession, writeMarkdown } from "../../../lib/transfer/write-markdown";
import { writeTable } from "../../../lib/transfer/write-table";
import { succeed } from "../../../lib/base/result";
import { exampleOrigin, exampleSession, exampleTask, exampleVersion } from "../store/examples";
import { anyEntry, anyText } from "./any-entry";
import { collect, exampleEntry, exportedAt, versionRow, writeAll } from "./support";

function sourceOf(entries: readonly SessionEntry[], packs: readonly TemplatePack[] = []): SessionSource {
  return {
    total: entries.length,
    isWhole: false,
    async *batches() {
      yield succeed({ entries, missing: 0 });
    },
    packs: async () => succeed(packs),
    settings: async () => succeed(null),
  };
}

const origin = { ...exampleOrigin, pack: { id: "short", name: "Short", hash: null }, wordLimit: 90 };

/** A silver prompt, two candidates by a model, and a refinement of the first. */
function judged(chosenVersionId: string | null): SessionEntry {
  const made = { sessionId: "s", kind: "candidate", origin } as const;
  return {
    session: exampleSession({
      id: "s",
      chosenVersionId,
      task: { ...exampleTask, silverResponse: "Woof", goldenResponse: " " },
    }),
    versions: [
      versionRow({ id: "silver", sessionId: "s", text: "silver" }),
      versionRow({ id: "a", parentId: "silver", text: "A", ...made }),
      versionRow({ id: "b", parentId: "silver", text: "B", createdAt: 2_000, ...made }),
      versionRow({ id: "a2", parentId: "a", text: "A2", createdAt: 3_000, ...made }),
      versionRow({ id: "torn", parentId: "silver", text: "torn", state: "stopped", ...made }),
    ],
    outputs: [],
  };
}

async function linesOf(text: Promise<string>): Promise<readonly Record<string, string>[]> {
  const lines = (await text).split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => JSON.parse(line) as Record<string, string>);
}

describe("Markdown", () => {
  it("shows the task, the tree in order, and how each version was made", async () => {
    const entry = judged("a2");
    const named = { ...entry, session: { ...entry.session, name: "Dogs & <b>cats</b>" } };
    const text = await writeAll(sourceOf([named]), writeMarkdown);
    expect(text).toContain(String.raw`# Dogs \& \<b\>cats\</b\>`);
    expect(text.match(/^### .*$/gm)).toEqual([
      String.raw`### 1\. Silver prompt`,
      String.raw`### 2\. Candidate by a model · from 1`,
      String.raw`### 3\. Candidate by a model · from 2 · **chosen**`,
      String.raw`### 4\. Candidate by a model · from 1 · stopped`,
      String.raw`### 5\. Candidate by a model · from 1`,
    ]);
    expect(text).toContain("- Seed: 7\n- Word limit: 90\n- Tokens: 310 read, 88 written\n- Time: 3653 ms");
    expect(text).toContain("**Silver response**\n\n```text\nWoof\n```");
  });

  it("takes nothing in names and facts for Markdown or HTML", () => {
    const trick = "<img src=x>\n# [a](b)";
    const made = { ...origin, note: trick, pack: { id: "p", name: trick, hash: trick } };
    const version = versionRow({ sessionId: "one", name: trick, kind: "candidate", origin: made });
    const printed = printSession({ ...exampleEntry("one", { name: trick }), versions: [version] });
    expect(printed).not.toMatch(/(?<!\\)<img/);
    expect(printed.match(/^#.*/gm)).toHaveLength(4);
  });

  it("holds any text whole, within a fence that nothing in the text can end", () => {
    const anyTicks = fc
      .array(fc.oneof(fc.constantFrom("`", "```", "~~~", "\n", "\r", "a"), anyText))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(anyTicks, (text) => {
        const entry = { ...exampleEntry("one"), versions: [versionRow({ sessionId: "one", text })] };
        const printed = printSession(entry);
        const fence = /^(`{3,})text\n/m.exec(printed.slice(printed.indexOf("## Versions")))?.[1] ?? "";
        expect(printed.endsWith(`\n${fence}text\n${text}\n${fence}\n\n`)).toBe(true);
        expect(text).not.toContain(fence);
      }),
    );
  });
});

describe("the table", () => {
  it("has a row for each version, and gives every text back", async () => {
    await fc.assert(
      fc.asyncProperty(anyEntry, async (entry) => {
        const text = await writeAll(sourceOf([entry]), writeTable);
        const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
        expect(data.map((row) => row["version_id"]).sort()).toEqual(entry.versions.map(({ id }) => id).sort());
        for (const row of data) {
          const version = entry.versions.find(({ id }) => id === row["version_id"]);
          expect([version?.text, `'${version?.text ?? ""}`]).toContain(row["text"]);
        }
      }),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=1+1\n"more"', " =1", "＝1"])(
    "takes %j for no formula",
    async (text) => {
      const entry = { ...exampleEntry("one"), versions: [versionRow({ sessionId: "one", text, name: text })] };
      const { data } = Papa.parse<Record<string, string>>((await writeAll(sourceOf([entry]), writeTable)).slice(1), {
        header: true,
      });
      expect(data[0]).toMatchObject({ text: `'${text}`, name: `'${text}` });
    },
  );

  it("leaves out a session without versions, and says so", async () => {
    const pieces = await collect(
      writeTable(sourceOf([{ ...exampleEntry("one"), versions: [] }, exampleEntry("two")]), exportedAt),
    );
    expect(pieces.at(-1)).toMatchObject({ sessionsDone: 2, leftOut: 1 });
  });
});

describe("preference pairs", () => {
  const request = renderOptimizerRequest(
    builtinPacks[1].texts,
    { silverPrompt: "silver", silverResponse: "Woof", goldenResponse: null, wordLimit: 90 },
    null,
  );

  it("set the chosen version against the silver prompt and all other finished candidates from there", async () => {
    expect(await linesOf(writeAll(sourceOf([judged("a2")]), writePairs))).toEqual(
      ["silver", "A", "B"].map((rejected) => ({ prompt: request, chosen: "A2", rejected })),
    );
  });

  it("set a silver prompt that was kept against its candidates", async () => {
    const lines = await linesOf(writeAll(sourceOf([judged("silver")]), writePairs));
    expect(lines.map(({ chosen, rejected }) => [chosen, rejected])).toEqual([
      ["silver", "A"],
      ["silver", "A2"],
      ["silver", "B"],
    ]);
    expect(lines[0]?.["prompt"]).toBe(request);
  });

  it("follow an edit to the candidate, and the pack that it was made with", async () => {
    const texts = { ...builtinPacks[1].texts, optimizer: "Mine: S_P O_C G_N" };
    const mine = { id: "imported:mine", name: "mine", texts };
    const hash = await hashPack(texts);
    const entry = judged("edit");
    const edited: SessionEntry = {
      ...entry,
      versions: [
        ...entry.versions.map((version) =>
          version.id === "b"
            ? { ...version, origin: { ...origin, pack: { id: mine.id, name: "mine", hash } } }
            : version,
        ),
        versionRow({ id: "edit", sessionId: "s", parentId: "b", kind: "edit", text: "Edited" }),
      ],
    };
    const withPack = await linesOf(writeAll(sourceOf([edited], [mine]), writePairs));
    expect(withPack[0]).toMatchObject({ chosen: "Edited", rejected: "silver" });
    expect(withPack[0]?.["prompt"]).toMatch(/^Mine: silver/);
    const changedPack = { ...mine, texts: { ...texts, optimizer: "Changed: S_P O_C G_N" } };
    const withAnother = await linesOf(writeAll(sourceOf([edited], [changedPack]), writePairs));
    expect(withAnother[0]?.["prompt"]).toMatch(/^You are an expert at writing prompts/);
  });

  it("say how many sessions give none: undecided ones, and those with nothing to compare", async () => {
    const alone = exampleEntry("alone", { chosenVersionId: "alone-silver" });
    const pieces = await collect(writePairs(sourceOf([judged(null), alone, judged("a")]), exportedAt));
    expect(pieces.at(-1)).toMatchObject({ sessionsDone: 3, leftOut: 2 });
  });

  it("keep to one line for every program, whatever it takes for the end of one", async () => {
    const entry = judged("a2");
    const text = "A\u2028B\u2029C\u0085D\r\nE";
    const versions = entry.versions.map((version) => (version.id === "a" ? { ...version, text } : version));
    const written = await writeAll(sourceOf([{ ...entry, versions }]), writePairs);
    expect(written).not.toMatch(/[\u0085\u2028\u2029\r]/);
    expect((await linesOf(Promise.resolve(written)))[1]?.["rejected"]).toBe(text);
  });

  it("come under POP's keys too", async () => {
    expect((await linesOf(writeAll(sourceOf([judged("a")]), writePopPairs)))[0]).toEqual({
      id: "s/1",
      raw_prompt: "silver",
      text003_response_based_raw: "Woof",
      gpt4_response_based_raw: "",
      chatgpt_optimized_prompt: "silver",
      gpt4_optimized_prompt: "A",
    });
  });

  it("keep every text, one pair a line", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (chosen, rejected) => {
        const versions = [
          versionRow({ id: "silver", sessionId: "s", text: rejected }),
          versionRow({ id: "edit", sessionId: "s", parentId: "silver", kind: "edit", text: chosen }),
        ];
        const entry = { ...judged("edit"), versions };
        const lines = await linesOf(writeAll(sourceOf([entry]), writePairs));
        const isPair = chosen !== rejected && rejected.trim() !== "" && chosen.trim() !== "";
        expect(lines.map((line) => [line["chosen"], line["rejected"]])).toEqual(isPair ? [[chosen, rejected]] : []);
      }),
    );
  });
});

describe("a session in memory", () => {
  it("is exported with what the model wrote, and with no id that leads nowhere", async () => {
    const stored: StoredSession = {
      session: exampleSession({ chosenVersionId: "gone" }),
      versions: [exampleVersion({ id: "v", parentId: "gone", raw: "I cannot", state: "failed" })],
    };
    const file = JSON.parse(await writeAll(memorySource(stored, []))) as { sessions: unknown[] };
    expect(file.sessions).toEqual([
      {
        session: { ...stored.session, title: "Write about dogs", chosenVersionId: null },
        versions: [versionRow({ id: "v", parentId: null, state: "failed" })],
        outputs: [
          { id: "v", sessionId: "session", versionId: "v", createdAt: 1_000, source: "optimizer", text: "I cannot" },
        ],
      },
    ]);
  });
});
