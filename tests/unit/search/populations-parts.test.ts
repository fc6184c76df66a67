import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import { findPlaceHolders } from "@/lib/reading/place-holders/find-place-holders";
import { applyEdit, drawEdit } from "@/lib/search/edit-phrases";
import { createPatience } from "@/lib/search/patience";
import { joinPhrases, phrasesOf } from "@/lib/search/phrases";
import { withPhrases } from "@/lib/search/proposers/cross-phrases";
import { lackingPhrases } from "@/lib/search/proposers/phrase";
import { armsOf } from "@/lib/search/proposers/sentence-edits";
import { TabuList } from "@/lib/search/proposers/tabu-list";
import type { Candidate, Measurement, Population } from "@/lib/search/search";
import { createAnnealing, isAccepted, plumCooling } from "@/lib/search/selectors/annealing";
import { roulette, tournament } from "@/lib/search/selectors/draw-parents";
import { createGrowingPool } from "@/lib/search/selectors/growing-pool";
import { createOneToOne } from "@/lib/search/selectors/one-to-one";
import { createRoundBeam } from "@/lib/search/selectors/round-beam";
import { brevityBonus, varietyBonus } from "@/lib/search/selectors/text-bonus";
import { rankByUpperBound, type Arm } from "@/lib/search/selectors/upper-bound";

function candidate(id: string, parents: readonly string[] = []): Candidate {
  return { id, text: id, parents, reason: "" };
}

/** Candidates with a score each, all on one row. */
function population(
  scores: Readonly<Record<string, number>>,
  changes: Partial<Population> & { readonly parents?: Readonly<Record<string, readonly string[]>> } = {},
): Population {
  const { parents = {}, ...rest } = changes;
  const measurements = Object.entries(scores).map(([candidateId, score]): Measurement => ({
    candidateId,
    caseId: "1",
    rivalId: null,
    scorer: "",
    score,
    reason: "",
    step: null,
  }));
  const ids = Object.keys(scores);
  return { round: 1, candidates: ids.map((id) => candidate(id, parents[id])), measurements, kept: ids, ...rest };
}

function chance(seed: number): () => number {
  const random = seededRandom(seed);
  return () => random() / 2 ** 32;
}

const pieces = fc.constantFrom(
  "Sort the ticket",
  " by its kind,",
  " never by date.",
  "\n- one line\n",
  "{{ticket}}",
  " {{tone of voice}} ",
  "请用一句话回答，",
  "不要解释。",
  "اكتب باختصار،",
  " e.g. “a, b. c” or https://a.b/c,d ",
  "`a, b`",
  "ตอบสั้นๆ ",
  " one two three four five six seven eight nine ten eleven",
);
const prompts = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 9 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

describe("phrasesOf", () => {
  it("cuts any text so that it can be joined again, and cuts no place-holder, quotation or address", () => {
    fc.assert(
      fc.property(prompts, (text) => {
        const phrases = phrasesOf(text);
        expect(joinPhrases(phrases)).toBe(text.trim());
        expect(phrases.every((phrase) => phrase.text.trim() !== "")).toBe(true);
        for (const whole of ["{{ticket}}", "{{tone of voice}}", "“a, b. c”", "https://a.b/c,d", "`a, b`"]) {
          const count = text.split(whole).length - 1;
          const within = phrases.reduce((sum, phrase) => sum + phrase.text.split(whole).length - 1, 0);
          expect(within).toBe(count);
        }
      }),
    );
  });

  it("cuts by the marks of any script, and long pieces by words", () => {
    const texts = (text: string) => phrasesOf(text).map((phrase) => phrase.text);
    expect(texts("请用一句话回答，不要解释。")).toEqual(["请用一句话回答，", "不要解释。"]);
    expect(texts("Is this light or dark? {{colour}}")).toEqual(["Is this light or dark?", "{{colour}}"]);
    expect(texts("Say in one word whether this colour is light: {{colour}}\nBe brief")).toEqual([
      "Say in one",
      "word whether this",
      "colour is light:",
      "{{colour}}",
      "Be brief",
    ]);
  });
});

describe("edits of phrases", () => {
  it("lose no place-holder and leave no text empty, however often they are made", () => {
    fc.assert(
      fc.property(prompts, fc.nat(), (start, seed) => {
        const random = chance(seed);
        const keys = (text: string) => new Set(findPlaceHolders(text).map(({ text: spelled }) => spelled));
        fc.pre(start.includes("{{"));
        let text = joinPhrases(phrasesOf(start));
        for (let count = 0; count < 6; count += 1) {
          const phrases = phrasesOf(text);
          const edit = drawEdit(phrases, { lacking: lackingPhrases(text, start), canParaphrase: false }, random);
          if (edit === null) break;
          text = joinPhrases(applyEdit(phrases, edit, ""));
          expect(text.trim()).not.toBe("");
          for (const each of ["{{ticket}}", "{{tone of voice}}"]) {
            if (start.includes(each)) expect(keys(text)).toContain(each);
          }
        }
      }),
    );
  });

  it("take out, change places, put back and say anew", () => {
    const phrases = phrasesOf("One,\ntwo, three.");
    const after = (edit: Parameters<typeof applyEdit>[1], said = "") => joinPhrases(applyEdit(phrases, edit, said));
    expect(after({ type: "delete", at: 1 })).toBe("One,\nthree.");
    expect(after({ type: "swap", at: 0, other: 2 })).toBe("three.\ntwo, One,");
    expect(after({ type: "paraphrase", at: 1 }, "deux,")).toBe("One,\ndeux, three.");
    const [first] = phrasesOf("Zero.");
    if (first === undefined) throw new Error("There is a phrase.");
    expect(after({ type: "restore", at: 3, phrase: first })).toBe("One,\ntwo, three. Zero.");
    expect(after({ type: "restore", at: 0, phrase: first })).toBe("Zero. One,\ntwo, three.");
    expect(lackingPhrases("two, three.", "One,\ntwo, three.").map(({ text }) => text)).toEqual(["One,"]);
  });
});

describe("crossing by phrases", () => {
  it("loses no place-holder and no words, wherever two prompts are cut", () => {
    const start = "Sort the ticket by its kind. Ticket: {{ticket}}\nTone: {{tone}}";
    const other =
      "Be brief, be plain, be kind. Tone first: {{tone}}. Then the ticket, which is {{ticket}}, is to be sorted.";
    const [first, second] = [phrasesOf(start), phrasesOf(other)];
    for (let cut = 0; cut <= Math.max(first.length, second.length); cut += 1) {
      const child = withPhrases([...first.slice(0, cut), ...second.slice(cut)], start);
      for (const slot of ["{{ticket}}", "{{tone}}"]) expect(child).toContain(slot);
      for (const { text } of [...first.slice(0, cut), ...second.slice(cut)]) {
        if (/[a-z]/u.test(text.replace(/\{\{\w+\}\}/gu, ""))) expect(child).toContain(text);
      }
    }
    // One that stands alone, and stood before, says nothing new.
    expect(withPhrases([...first, ...first], start).split(/\{\{ticket\}\}/u)).toHaveLength(2);
  });
});

describe("annealing", () => {
  it("takes what is better, and what is worse as often as Metropolis says", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.nat(),
        (loss, temperature, seed) => {
          const random = chance(seed);
          expect(isAccepted(loss, temperature, random)).toBe(true);
          expect(isAccepted(-loss, 0, random)).toBe(false);
          const taken = Array.from({ length: 2000 }, () => isAccepted(-loss, temperature, random)).filter(
            Boolean,
          ).length;
          expect(Math.abs(taken / 2000 - Math.exp(-loss / temperature))).toBeLessThan(0.06);
        },
      ),
      { numRuns: 20 },
    );
    expect(plumCooling(5)).toBeCloseTo(0.1 / Math.E);
  });

  it("keeps the best of all first, and the current one last", () => {
    const { select } = createAnnealing(() => 0.1);
    expect(select(population({ start: 0.8 }, { kept: ["start"], round: 0 }), () => 0)).toEqual(["start"]);
    const worse = population({ start: 0.8, c1: 0.5, c2: 0.7 }, { kept: ["start"] });
    expect(select(worse, () => 0.1)).toEqual(["start", "c2"]);
    const none = population({ start: 0.8, c1: 0.5, c2: 0.7, c3: 0.1 }, { kept: ["start", "c2"], round: 2 });
    expect(select(none, () => 0.99)).toEqual(["start", "c2"]);
  });
});

describe("drawing parents", () => {
  const pool = population({ a: 0.6, b: 0.3, c: 0.1, d: 0 });

  it("gives each its share of a wheel", () => {
    const random = chance(3);
    const counts: Record<string, number> = {};
    for (let count = 0; count < 4000; count += 1) {
      const id = roulette(pool, random)?.id ?? "";
      counts[id] = (counts[id] ?? 0) + 1;
    }
    expect(Math.abs((counts["a"] ?? 0) / 4000 - 0.6)).toBeLessThan(0.03);
    expect(Math.abs((counts["c"] ?? 0) / 4000 - 0.1)).toBeLessThan(0.03);
    expect(counts["d"]).toBeUndefined();
    const drawn = Array.from({ length: 100 }, () => roulette(population({ a: 0, b: 0 }), random)?.id);
    expect(new Set(drawn)).toEqual(new Set(["a", "b"]));
    expect(roulette(population({}), random)).toBeUndefined();
  });

  it("lets the best of a tournament win, and presses harder the larger it is", () => {
    const share = (size: number) => {
      const random = chance(5);
      return Array.from({ length: 2000 }, () => tournament(size)(pool, random)?.id).filter((id) => id === "a").length;
    };
    expect(Math.abs(share(1) / 2000 - 0.25)).toBeLessThan(0.04);
    expect(Math.abs(share(3) / 2000 - (1 - 0.75 ** 3))).toBeLessThan(0.04);
    expect(tournament(3)(population({}), () => 0)).toBeUndefined();
  });
});

describe("pools", () => {
  it("grow by the best of each round, or by nobody where none came", () => {
    const { select } = createGrowingPool();
    expect(select(population({ start: 0.5 }, { kept: ["start"] }), () => 0)).toEqual(["start"]);
    const second = population({ start: 0.5, c1: 0.2, c2: 0.4 }, { kept: ["start"] });
    expect(select(second, () => 0)).toEqual(["start", "c2"]);
    expect(select({ ...second, kept: ["start", "c2"] }, () => 0)).toEqual(["start", "c2"]);
  });

  it("hold a child against the one member that it was made for", () => {
    const { select } = createOneToOne({ size: 2, firstRound: 2 });
    expect(select(population({ start: 0.5, c1: 0.9, c2: 0.4 }), () => 0)).toEqual(["c1", "start"]);
    const scores = { start: 0.5, c1: 0.9, c2: 0.4, c3: 0.8, c4: 0.6, c5: 0.5 };
    const parents = { c3: ["c1", "start"], c4: ["start", "c1"], c5: ["start"] };
    expect(select(population(scores, { round: 2, parents }), () => 0)).toEqual(["c1", "c4"]);
    // It is nobody's rival again in a later round.
    expect(select(population(scores, { round: 3, parents }), () => 0)).toEqual(["c1", "c4"]);
  });
});

describe("a child that is as good as its member", () => {
  it("does not take its place", () => {
    const { select } = createOneToOne({ size: 2, firstRound: 2 });
    select(population({ start: 0.5, c1: 0.9 }), () => 0);
    const equal = population({ start: 0.5, c1: 0.9, c2: 0.5 }, { round: 2, parents: { c2: ["start"] } });
    expect(select(equal, () => 0)).toEqual(["c1", "start"]);
  });
});

describe("a tabu list", () => {
  it("forbids the phrase of the round's best for as many rounds as it is long, so often as it is told", () => {
    const list = new TabuList(1, 1);
    list.turn(population({ start: 0.5 }));
    list.note("c1", "one");
    list.note("c2", "two");
    list.turn(population({ start: 0.9, c1: 0.5, c2: 0.6 }));
    expect([list.forbids("one", () => 0.9), list.forbids("two", () => 0.9)]).toEqual([false, true]);
    list.note("c3", "three");
    list.turn(population({ start: 0.9, c1: 0.5, c2: 0.6, c3: 0.1 }));
    expect([list.forbids("two", () => 0.9), list.forbids("three", () => 0.9)]).toEqual([false, true]);
    const half = new TabuList(5);
    half.note("c1", "one");
    half.turn(population({ c1: 1 }));
    expect([half.forbids("one", () => 0.4), half.forbids("one", () => 0.6)]).toEqual([true, false]);
  });
});

describe("patience", () => {
  it("is out after so many rounds without a change", () => {
    const isOut = createPatience(2, ({ kept }) => kept[0]);
    const told = ["a", "a", "b", "b", "b"].map((id) => isOut(population({}, { kept: [id] })));
    expect(told).toEqual([false, false, false, false, true]);
  });

  it("takes no change for a gain that is none", () => {
    const isOut = createPatience(
      2,
      ({ kept }) => kept[0],
      (_, before, now) => now > before,
    );
    const told = ["b", "a", "c", "b", "a"].map((id) => isOut(population({}, { kept: [id] })));
    expect(told).toEqual([false, false, false, false, true]);
  });
});

describe("the bandit over sentences", () => {
  it("gives what was seldom tried another chance, and less the more all were tried", () => {
    const seldom = { count: 1, sum: 0 };
    expect(rankByUpperBound([{ count: 100, sum: 50 }, seldom])).toEqual([1, 0]);
    expect(
      rankByUpperBound([
        { count: 2, sum: 2 },
        { count: 2, sum: 0 },
      ]),
    ).toEqual([0, 1]);
    expect(rankByUpperBound([seldom, { count: 0, sum: 0 }, { count: 0, sum: 0 }])).toEqual([1, 2, 0]);
  });

  it("tries each once, then pulls the best arm most, with a regret that grows slower than the trials", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 5 }), (seed, best) => {
        const random = chance(seed);
        const arms: Arm[] = Array.from({ length: 6 }, () => ({ count: 0, sum: 0 }));
        const chanceOf = (arm: number) => (arm === best ? 0.9 : 0.2);
        const pull = (count: number) => {
          for (let trial = 0; trial < count; trial += 1) {
            const [arm = 0] = rankByUpperBound(arms);
            const { count: before = 0, sum = 0 } = arms[arm] ?? {};
            arms[arm] = { count: before + 1, sum: sum + (random() < chanceOf(arm) ? 1 : 0) };
          }
          return arms.reduce((regret, { count: pulls }, arm) => regret + pulls * (0.9 - chanceOf(arm)), 0);
        };
        pull(6);
        expect(arms.every(({ count }) => count === 1)).toBe(true);
        const early = pull(494);
        expect(arms[best]?.count).toBeGreaterThan(250);
        // Each worse arm is pulled about 2 ln N / Δ² times, which is a regret of 90 in all; at random it would be 290.
        expect(early).toBeLessThan(180);
        expect(pull(2000) - early).toBeLessThan(early);
      }),
      // Of thousands of draws one is so lucky early that its later regret is more: the draws are the same each time.
      { numRuns: 20, seed: 1 },
    );
  });

  it("tells what a sentence gained from the rows that both prompts met, and from its going too", () => {
    const { candidates, measurements } = population(
      { start: 0.5, c1: 0.8, c2: 0.2, c3: 0.6 },
      {
        parents: { c1: ["start"], c2: ["c1"], c3: ["start"] },
      },
    );
    const elsewhere = measurements
      .filter(({ candidateId }) => candidateId === "c1")
      .map((each) => ({ ...each, caseId: "2", score: 0 }));
    const credits = new Map([
      ["c1", { credit: { source: "a", sign: 1 as const } }],
      ["c2", { credit: { source: "a", sign: -1 as const } }],
      ["c3", { credit: null }],
    ]);
    const arms = armsOf({ round: 2, kept: [], candidates, measurements: [...measurements, ...elsewhere] }, credits);
    expect([...arms.keys()]).toEqual(["a"]);
    expect(arms.get("a")?.count).toBe(2);
    expect(arms.get("a")?.sum).toBeCloseTo(0.3 + 0.6);
  });
});

describe("a beam of the round", () => {
  it("holds the best of all and then the best of the round, or who was there before where none came", () => {
    const { select } = createRoundBeam(2);
    expect(select(population({ start: 0.5 }), () => 0)).toEqual(["start"]);
    expect(select(population({ start: 0.5, c1: 0.2, c2: 0.4 }), () => 0)).toEqual(["start", "c2"]);
    const later = population({ start: 0.5, c1: 0.2, c2: 0.4, c3: 0.3 }, { kept: ["start", "c2"] });
    expect(select(later, () => 0)).toEqual(["start", "c3"]);
    expect(select({ ...later, kept: ["start", "c3"] }, () => 0)).toEqual(["start", "c3"]);
  });
});

describe("measures of the text alone", () => {
  it("are worth more the shorter a prompt is, and the less it has in common with the others", () => {
    const some = population({ "one two": 0, "one two three four": 0, "five six": 0 });
    const [first, second, third] = some.candidates;
    if (first === undefined || second === undefined || third === undefined) throw new Error("There are three.");
    const brevity = brevityBonus(0.1, 4);
    expect([first, second].map((each) => brevity(each, some))).toEqual([0.05, 0]);
    const variety = varietyBonus(1);
    expect(variety(third, some)).toBe(1);
    expect(variety(first, some)).toBeCloseTo(1 - 0.25);
    expect(variety(first, { ...some, kept: [first.id] })).toBe(0);
  });
});
