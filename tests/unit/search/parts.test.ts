import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { succeed } from "@/lib/base/result";
import { isAssertionSet } from "@/lib/records/assertion";
import { leaderOfCutRace } from "@/lib/search/cut-race";
import { createRacing } from "@/lib/search/evaluators/racing";
import { createMetric } from "@/lib/search/evaluators/metric";
import { expectedTexts } from "@/lib/search/expected-text";
import { crossValidate, drawFolds } from "@/lib/search/folds";
import { keepSlots, withoutSlotLines } from "@/lib/search/keep-slots";
import { sectionOf, withSection } from "@/lib/search/prompt-section";
import { Exposure } from "@/lib/search/proposers/exposure";
import { createScreen } from "@/lib/search/screen";
import type { Candidate, Ledger, Measurement, Population } from "@/lib/search/search";
import { gate } from "@/lib/search/selectors/gate";
import { meanScores } from "@/lib/search/selectors/mean-scores";
import { topK } from "@/lib/search/selectors/top-k";
import { colourRows, row } from "./planted";

function candidate(id: string, text = id): Candidate {
  return { id, text, parents: [], reason: "" };
}

function measured(
  candidateId: string,
  caseId: string,
  score: number | null,
  rivalId: string | null = null,
): Measurement {
  return { candidateId, caseId, rivalId, scorer: "", score, reason: "", step: null };
}

function population(ids: readonly string[], measurements: readonly Measurement[]): Population {
  return { round: 1, candidates: ids.map((id) => candidate(id)), measurements, kept: [] };
}

const noChance = () => 0;

describe("topK", () => {
  it("puts those first that met more rows, then the higher mean, then the earlier one", () => {
    const { select } = topK(4);
    const measurements = [
      ...[0, 1].map((score, at) => measured("start", `${at}`, score)),
      ...[1, 0].map((score, at) => measured("equal", `${at}`, score)),
      ...[1, 1].map((score, at) => measured("best", `${at}`, score)),
      measured("lucky", "0", 1),
    ];
    expect(select(population(["start", "equal", "lucky", "best"], measurements), noChance)).toEqual([
      "best",
      "start",
      "equal",
      "lucky",
    ]);
  });
});

describe("A row whose score could not be told", () => {
  const rows = ["0", "1", "2", "3"];
  const of = (id: string, ...scores: readonly (number | null)[]) =>
    scores.map((score, at) => measured(id, rows[at] ?? "", score));

  it("is no right answer: nobody comes first by rows that they break", () => {
    const measurements = [...of("start", 1, 1, 0, 0), ...of("breaks", 1, null, null, null)];
    const all = population(["start", "breaks"], measurements);
    expect(topK(1).select(all, noChance)).toEqual(["start"]);
    expect(meanScores(all)).toEqual(
      new Map([
        ["start", 0.5],
        ["breaks", 0.25],
      ]),
    );
  });

  it("counts against the one whose row it is where folds compare, and nothing where it is told of neither", () => {
    const few = colourRows(6);
    const folds = drawFolds(few, 3, 1);
    const measurements = few.flatMap(({ id }, at) => [
      measured("start", id, at < 2 ? null : at < 4 ? 1 : 0),
      measured("c1", id, at === 0 ? null : 1),
    ]);
    const columns = crossValidate(population(["start", "c1"], measurements), folds, new Exposure());
    expect(columns.first).toHaveLength(5);
    expect(columns.first.filter((score) => score === 0)).toHaveLength(3);
    expect(columns.second.every((score) => score === 1)).toBe(true);
  });

  it("is a mistake in a race, and a loss where a race is cut off", async () => {
    const met: string[] = [];
    const racing = createRacing({
      rows: colourRows(5),
      draw: "fixed",
      most: 5,
      mistakes: 2,
      callsOfARow: 1,
      async *measureRow({ id }, { id: caseId }) {
        met.push(caseId);
        return succeed(measured(id, caseId, null));
      },
    });
    const steps = racing.evaluate(population([], []), [candidate("c1")], {} as Ledger);
    for (let step = await steps.next(); step.done !== true; step = await steps.next());
    expect(met).toHaveLength(2);
    const cut = population(["start", "c1"], [...of("start", 1, 1, 0), ...of("c1", null, null, 1)]);
    expect(leaderOfCutRace(cut)).toBeNull();
  });
});

describe("gate", () => {
  const ids = ["start", "a", "b"];

  it("lets a new prompt in that wins more rows than it loses, against the best of then", () => {
    const won = [measured("a", "1", 1, "start"), measured("a", "2", 0.5, "start")];
    expect(gate.select(population(ids, won), noChance)).toEqual(["a"]);
    const against = [...won, measured("b", "1", 1, "start"), measured("b", "2", 1, "start")];
    expect(gate.select(population(ids, against), noChance)).toEqual(["a"]);
    expect(gate.select(population(ids, [...won, measured("b", "1", 1, "a")]), noChance)).toEqual(["b"]);
  });

  it("keeps the best for ties, and for what nobody could tell", () => {
    const tie = [measured("a", "1", 1, "start"), measured("a", "2", 0, "start"), measured("a", "3", null, "start")];
    expect(gate.select(population(ids, tie), noChance)).toEqual(["start"]);
    expect(gate.select(population(ids, []), noChance)).toEqual(["start"]);
  });
});

describe("createMetric", () => {
  it.each(["all", "halving"] as const)(
    "makes just so many calls as it says, and loses no good one: %s",
    async (sampler) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }), async (rows, count) => {
          let calls = 0;
          const metric = createMetric({
            rows: colourRows(rows),
            sampler,
            callsOfARow: 1,
            async *measureRow({ id }, { id: caseId }) {
              calls += 1;
              return succeed(measured(id, caseId, id === "c3" ? 1 : 0));
            },
          });
          const fresh = Array.from({ length: count }, (_, index) => candidate(`c${index}`));
          // The metric asks no ledger itself.
          const steps = metric.evaluate(population([], []), fresh, {} as Ledger);
          let step = await steps.next();
          while (step.done !== true) step = await steps.next();
          expect(calls).toBe(metric.mostCalls(count));
          if (!step.value.ok || count <= 3) return;
          expect(step.value.value.filter(({ candidateId }) => candidateId === "c3")).toHaveLength(rows);
        }),
      );
    },
  );

  it("halves 8 candidates on 20 rows with 80 calls in place of 160", () => {
    const measureRow = async function* () {
      return succeed(measured("", "", 0));
    };
    expect(createMetric({ rows: colourRows(20), measureRow, callsOfARow: 1, sampler: "halving" }).mostCalls(8)).toBe(
      80,
    );
  });
});

describe("createScreen", () => {
  const startText = "Sort the ticket in 2 steps, never by its date: {{ticket}}";
  const answer = "The parcel was left with the neighbour at number nine.";
  const rows = [row("1", { ticket: "x" }, answer)];
  const screen = createScreen({ startText, rows, keepsFacts: true });

  it("lets a rewriting pass that keeps what the prompt says", () => {
    expect(screen("Sort this ticket in 2 steps. Never sort by its date.\n\n{{ticket}}", [startText])).toBeNull();
  });

  it.each([
    ["a lost place-holder", "Sort the ticket in 2 steps, never by its date.", "{{ticket}} is gone"],
    ["a lost fact", "Sort the ticket, never by its date: {{ticket}}", "2"],
    ["five words of an answer", `${startText} It was left with the neighbour maybe.`, "left with the neighbour"],
    ["an earlier one in other capitals", "sort the ticket  in 2 steps, NEVER by its date: {{ticket}}!", "earlier"],
    ["too many words", `${startText} ${"and so on ".repeat(40)}`, "words"],
  ])("refuses %s", (_, text, reason) => {
    expect(screen(text, [startText])).toContain(reason);
  });

  it("lets four words of an answer stand, and five that the prompt had itself", () => {
    const induced = createScreen({ startText: `${answer} {{ticket}}`, rows, keepsFacts: false });
    expect(induced(`Was it true? ${answer} {{ticket}}`, [])).toBeNull();
    const other = createScreen({ startText, rows, keepsFacts: false });
    expect(other("Say if left with the neighbour: {{ticket}}", [])).toBeNull();
  });

  it("looks at the part of a chat prompt that is edited", () => {
    const chat = JSON.stringify([
      { role: "system", content: "Be short. {{tone}}" },
      { role: "user", content: "{{ticket}}" },
    ]);
    const chatScreen = createScreen({ startText: chat, rows, keepsFacts: false });
    expect(chatScreen(withSection(chat, "Be very short. {{tone}}"), [chat])).toBeNull();
    expect(chatScreen(withSection(chat, "Be very short."), [chat])).toContain("{{tone}} is gone");
  });
});

describe("the section of a prompt", () => {
  it("is what comes back, for every text, and leaves the other messages as they are", () => {
    const chat = JSON.stringify([
      { role: "user", content: "Before" },
      { role: "system", content: "Rules" },
    ]);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant(chat)), fc.string(), (prompt, section) => {
        const changed = withSection(prompt, section);
        if (prompt === chat) expect(JSON.parse(changed)).toMatchObject([{ content: "Before" }, { content: section }]);
        else expect(changed).toBe(section);
      }),
    );
    expect(sectionOf(chat)).toBe("Rules");
    expect(sectionOf("[not a chat]")).toBe("[not a chat]");
  });
});

describe("keepSlots", () => {
  it.each([
    ["a label", "Sort it.\nTicket: {{ticket}}", "Sort it.\n\nTicket: {{ticket}}".replace("Sort it.", "New.")],
    ["an instruction", "Is this right? {{ticket}}", "New.\n\nticket: {{ticket}}"],
    ["two in a line", "Turn {{from_language}} into {{to}} now", "New.\n\nfrom language: {{from_language}}\nto: {{to}}"],
    ["a line of its own", "Sort it.\n\n{{ticket}}\n\nThanks.", "New.\n\n{{ticket}}"],
    ["none", "Sort it.", "New."],
  ])("brings the row's values in again: %s", (_, start, expected) => {
    expect(keepSlots("New.", start)).toBe(expected);
    expect(withoutSlotLines(expected, start)).toBe("New.");
  });

  it("leaves an instruction alone that has them all", () => {
    expect(keepSlots("Sort {{ticket}}.", "Ticket: {{ticket}}")).toBe("Sort {{ticket}}.");
  });
});

describe("expectedTexts", () => {
  it("takes what is expected first, then what a demand names, also by a variable; never what it forbids", () => {
    const [demand] = row("1", {}, "x").demands;
    if (demand === undefined || isAssertionSet(demand)) throw new Error("There is one demand.");
    const demands = [
      { ...demand, value: "{{ label }}" },
      { ...demand, isNegated: true, value: "spam" },
      { ...demand, kind: "word-count", value: 3 },
    ];
    expect(expectedTexts({ ...row("1", { label: "ham" }, null), demands })).toEqual(["ham"]);
    expect(expectedTexts({ ...row("1", {}, null), expected: { a: 1 } })).toEqual([`{"a":1}`]);
  });
});

describe("Exposure", () => {
  it("knows a text that was made twice, each time from other rows, as there without either of them", () => {
    const [one, two, three] = colourRows(3);
    if (one === undefined || two === undefined || three === undefined) throw new Error("There are three.");
    const exposure = new Exposure();
    expect(exposure.isThereWithout("own", [one, two, three])).toBe(true);
    exposure.add("made", [one.id]);
    expect(exposure.isThereWithout("made", [one])).toBe(false);
    exposure.add("made", [two.id]);
    expect(exposure.isThereWithout("made", [one])).toBe(true);
    expect(exposure.isThereWithout("made", [one, two])).toBe(false);
    expect(exposure.isThereWithout("made", [three])).toBe(true);
  });
});

describe("crossValidate", () => {
  const scores = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 12, maxLength: 12 }), {
    minLength: 2,
    maxLength: 5,
  });

  it("draws folds that hold each row once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 29 }), fc.integer({ min: 2, max: 5 }), fc.nat(), (count, folds, seed) => {
        const rows = colourRows(count);
        const drawn = drawFolds(rows, folds, seed);
        expect(
          drawn
            .flat()
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(rows.map(({ id }) => id).toSorted());
        const sizes = drawn.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(drawFolds(rows, folds, seed)).toEqual(drawn);
      }),
    );
  });

  it("judges each row by a prompt whose making and choice never saw it", () => {
    const rows = colourRows(12);
    fc.assert(
      fc.property(scores, fc.nat(), fc.array(fc.nat({ max: 11 }), { maxLength: 6 }), (table, seed, seen) => {
        const folds = drawFolds(rows, 3, seed);
        const exposure = new Exposure();
        exposure.add(
          "c1",
          seen.map((index) => rows[index]?.id ?? ""),
        );
        const candidates = table.map((_, index) => candidate(index === 0 ? "start" : `c${index}`));
        const at = (index: number, flip: string | null) =>
          rows.map(({ id }, place) => {
            const score = table[index]?.[place] ?? 0;
            return measured(candidates[index]?.id ?? "", id, id === flip ? 1 - score : score);
          });
        const columnsWith = (flip: string | null) =>
          crossValidate(
            { round: 1, kept: [], candidates, measurements: candidates.flatMap((_, index) => at(index, flip)) },
            folds,
            exposure,
          );
        const plain = columnsWith(null);
        expect(plain.first).toHaveLength(12);
        // Another score on a row changes that row's own entry in the fold, and no choice that the fold's rows are judged by.
        const [fold = []] = folds;
        const [changed] = fold;
        const flipped = columnsWith(changed?.id ?? null);
        expect(flipped.second.slice(1, fold.length)).toEqual(plain.second.slice(1, fold.length));
        expect(flipped.second[0]).toBe(1 - (plain.second[0] ?? 0));
      }),
    );
  });
});
