import { describe, expect, it } from "vitest";
import { readPrompt } from "@/lib/reading/read-prompt";
import { requestSorts } from "@/lib/reading/request-sorts";
import { bookOfLanguage } from "@/lib/rules/book-of-language";
import { englishRequestLines } from "@/lib/rules/recipes/en/requests/request-lines";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import { toldByRequest } from "@/lib/rules/told-sort";
import { defaultWordLimit } from "@/lib/template/task";
import { readSortedRequests } from "../../../tools/train-reader/labelled-prompts";

const sortOf = async (prompt: string): Promise<string | null> =>
  toldByRequest(readPrompt(prompt), await bookOfLanguage("en", [])).sort?.id ?? null;

const rewrite = (silverPrompt: string) =>
  rewriteByRules(
    { silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: defaultWordLimit(silverPrompt) },
    { asksQuestions: true },
  );

describe("toldByRequest", () => {
  it("wants of nine in ten held-back requests what their sort wants, where it wants anything", async () => {
    const book = await bookOfLanguage("en", []);
    const held = readSortedRequests("held-back").filter(({ language }) => language === "en");
    const told = held.map(({ prompt, sort }) => ({
      sort,
      lines: toldByRequest(readPrompt(prompt), book).sort?.lines ?? [],
    }));
    const named = told.filter(({ lines }) => lines.length > 0);
    const isOfSort = (sort: string, id: string): boolean =>
      Object.entries(englishRequestLines).some(
        ([name, lines]) => name === sort && lines.some((line) => line.id === id),
      );
    const right = named.filter(({ sort, lines }) => lines.every(({ id }) => isOfSort(sort, id)));
    expect(named.length).toBeGreaterThan(held.length / 3);
    expect(right.length / named.length).toBeGreaterThan(0.88);
  });

  it("does not call clear what cannot be told", async () => {
    expect(toldByRequest(readPrompt("make it better"), await bookOfLanguage("en", []))).toMatchObject({
      isSure: false,
    });
  });

  it("is sure of a look-up, which wants nothing, and the page says that it is clear", async () => {
    const lookUp = "name the capital of peru";
    expect(toldByRequest(readPrompt(lookUp), await bookOfLanguage("en", []))).toMatchObject({
      isSure: true,
      sort: null,
    });
    expect((await rewrite(lookUp)).remarks.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^This prompt is clear as it is/),
    ]);
  });

  it.each([
    ["of a template", "how do i tell {{person}} that i am moving out"],
    ["where only the answer is wanted", "should i buy the extended warranty, answer only yes or no"],
    ["of a text to work on", 'make my text to the landlord shorter: "The heating has not worked for a week now."'],
    ["of what sets up an assistant", "You are a vet's assistant. Owners ask you what to do when their dog is ill."],
    ["of another language", "mein hund hat schokolade gefressen was soll ich tun"],
    ["where much is laid down", `how do i tell my boss that i leave, under 50 words, no apology, must mention may 3`],
  ])("tells nothing %s", async (_, prompt) => {
    expect(await sortOf(prompt)).toBeNull();
  });
});

describe("The lines of a sort", () => {
  it("have an id of their own and a reason each", () => {
    for (const [sort, lines = []] of Object.entries(englishRequestLines)) {
      expect(requestSorts).toContain(sort);
      expect(lines.length, sort).toBeGreaterThan(0);
      expect(new Set(lines.map(({ id }) => id)).size, sort).toBe(lines.length);
      for (const { text, why } of lines) {
        expect(text, sort).toMatch(/^\p{Lu}[^]*\.$/u);
        expect(why, text).toMatch(/^“?\p{Lu}[^]*\.$/u);
      }
    }
  });

  it("are at most three in a prompt", async () => {
    const book = await bookOfLanguage("en", []);
    const counts = readSortedRequests("held-back").map(
      ({ prompt }) => toldByRequest(readPrompt(prompt), book).sort?.lines.length,
    );
    expect(Math.max(...counts.map((count = 0) => count))).toBeLessThanOrEqual(3);
  });

  it("are added, and a second run adds nothing", async () => {
    const { text, frame } = await rewrite("my dog ate a whole bar of dark chocolate what do i do");
    expect(frame?.lines.map(({ id }) => id)).toEqual(["pet-request/now", "pet-request/vet-signs"]);
    expect((await rewrite(text)).text).toBe(text);
  });

  it("leave out what the person has settled or spoken of", async () => {
    const ids = (await rewrite("can i freeze cooked rice")).frame?.lines.map(({ id }) => id);
    expect(ids).toEqual(["does-it-keep-request/answer-first", "does-it-keep-request/how-best"]);
  });
});
