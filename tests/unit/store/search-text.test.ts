import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldForSearch, joinWords, searchTermsOf, searchTextOf } from "../../../lib/store/search-text";
import { exampleOrigin, exampleSession, exampleTask, exampleVersion } from "./examples";

describe("foldForSearch", () => {
  it.each([
    ["case", "HELLO", "hello"],
    ["accents, composed or not", "Café cafe\u0301", "cafe CAFE"],
    ["a sharp s", "Straße", "STRASSE"],
    ["both sigmas", "ΟΔΥΣΣΕΥΣ", "οδυσσευς"],
    ["a Turkish i, with a dot and without", "İstanbul ılık", "istanbul ilik"],
    ["wide letters, ligatures and half-width kana", "Ｆｕｌｌ ﬁne ｶﾞ", "full fine ガ"],
    ["Arabic vowels and Hebrew points", "مُحَمَّد שָׁלוֹם", "محمد שלום"],
    ["Vietnamese", "Việt", "viet"],
    ["soft hyphens and joiners", "Staub\u00ADsauger a\u200Bb", "staubsauger ab"],
  ])("finds no difference in %s", (_, one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  it.each([
    ["the voiced and the plain kana", "が", "か"],
    ["Hindi vowels", "की", "का"],
    ["Thai vowels", "กิ", "กา"],
    ["Hangul syllables", "각", "가"],
  ])("keeps apart %s", (_, one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other));
  });
});

describe("joinWords", () => {
  it("holds each word once", () => {
    expect(joinWords(["Write about dogs", "write, about DOGS"])).toBe("write about dogs write,");
  });

  it("holds a term exactly if one of the texts does, for any texts", () => {
    const anyText = fc
      .array(fc.constantFrom("a", "B", "é", "ß", " ", "\n", "犬", "。", "🐶", "\uD83D", "\u0301", "\u00A8", "."), {
        maxLength: 12,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyText, (texts, search) => {
        const joined = joinWords(texts);
        for (const term of searchTermsOf(search)) {
          expect(joined.includes(term)).toBe(texts.some((text) => foldForSearch(text).includes(term)));
        }
      }),
    );
  });
});

describe("searchTextOf", () => {
  it("holds all that a person or a model wrote for the session", () => {
    const task = { ...exampleTask, silverPrompt: "one", silverResponse: "two", goldenResponse: "three" };
    const session = exampleSession({ title: "four", name: "five", task });
    const version = exampleVersion({ text: "six", name: "seven", origin: { ...exampleOrigin, note: "eight" } });
    const words = searchTextOf(session, [version]).split(" ");
    expect(words.toSorted()).toEqual(["one", "two", "three", "four", "five", "six", "seven", "eight"].toSorted());
  });
});
