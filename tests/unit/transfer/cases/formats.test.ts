import { describe, expect, it } from "vitest";
import { fixture, given, readBadly, readWell } from "./given";

function lines(...rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join("\n");
}

function read(path: string, content: string) {
  return readWell([given(path, content)]);
}

describe("the benchmarks", () => {
  it("reads GSM8K with the number behind ####", async () => {
    const { format, cases, set } = await readWell(await fixture("gsm8k/train-8.jsonl"));
    expect(format).toBe("gsm8k");
    expect(cases).toHaveLength(8);
    for (const { expected, demands, metadata } of cases) {
      expect(expected).toMatch(/^-?[\d,.]+$/);
      expect(metadata["solution"]).toMatch(new RegExp(`#### ${expected as string}$`));
      expect(demands).toMatchObject([{ kind: "gsm8k-answer", value: expected }]);
    }
    expect(set.prompts[0]!.text).toContain("{{question}}");
  });

  it("reads a task of BBH, called after its file", async () => {
    const { format, cases, set } = await readWell(await fixture("bbh/date_understanding.json"));
    expect([format, set.name, cases.length]).toEqual(["bbh", "BBH: date understanding", 6]);
    expect(cases[0]!.demands).toMatchObject([{ kind: "bbh-answer", value: cases[0]!.expected }]);
    expect(cases[0]!.metadata).toEqual({ task: "date_understanding" });
  });

  it("reads PIQA with its labels, of which 0 is the first solution", async () => {
    const { format, cases } = await readWell(await fixture("piqa/valid.jsonl", "piqa/valid-labels.lst"));
    const [labels] = await fixture("piqa/valid-labels.lst");
    const wanted = (await labels!.content.text())
      .trim()
      .split("\n")
      .map((label) => "AB"[Number(label)]);
    expect(format).toBe("piqa");
    expect(cases.map(({ expected }) => expected)).toEqual(wanted);
    expect(Object.keys(cases[0]!.variables)).toEqual(["goal", "sol1", "sol2"]);
    expect(cases[0]!.demands).toMatchObject([{ kind: "letter", config: { options: ["A", "B"] } }]);
  });

  it("reads CosmosQA", async () => {
    const { format, cases } = await readWell(await fixture("cosmosqa/valid.csv"));
    expect([format, cases.length]).toEqual(["cosmosqa", 10]);
    expect(cases.every(({ expected }) => ["A", "B", "C", "D"].includes(expected as string))).toBe(true);
    expect(cases[0]!.demands).toMatchObject([{ kind: "letter", value: cases[0]!.expected }]);
  });

  it("reads subjects of MMLU together, each called after its file", async () => {
    const { format, cases, set } = await readWell(await fixture("mmlu/anatomy_test.csv", "mmlu/formal_logic_test.csv"));
    expect([format, cases.length]).toEqual(["mmlu", 20]);
    expect(new Set(cases.map(({ variables }) => variables["subject"]))).toEqual(new Set(["anatomy", "formal logic"]));
    expect(set.prompts[0]!.text).toContain("about {{subject}}");
  });

  it("shows MMLU's rows for examples before the question", async () => {
    const { cases, set } = await readWell([
      given("dev/birds_dev.csv", "Who flies?,Cat,Dog,Swift,Cow,C\n"),
      given("test/birds_test.csv", '"Who, then, swims?",Duck,Dog,Swift,Cow,A\n'),
    ]);
    expect(cases).toHaveLength(1);
    expect(cases[0]!.variables["examples"]).toBe("Who flies?\nA. Cat\nB. Dog\nC. Swift\nD. Cow\nAnswer: C");
    expect(set.prompts[0]!.text).toContain("{{examples}}");
  });

  it("joins what stands before and after in FIPO's own test, also what would be a template", async () => {
    const { format, cases } = await read(
      "t.jsonl",
      lines({ question_id: 7, text: "Do it", icl: "Q: {{x}}\n", end: "\nA:" }),
    );
    expect(format).toBe("fipo-test");
    expect(cases[0]).toMatchObject({
      id: "7",
      variables: { text: "Do it" },
      prefix: '{{ "Q: {{x}}\\n" }}',
      suffix: "\nA:",
    });
  });

  it("knows which letters a row of FIPO's own test lists, and that one lists none", async () => {
    const row = { icl: "(A) old (B) older\n(E) oldest\n", end: "\n(C) ten\nAnswer:", answer: "B" };
    const { cases } = await read(
      "t.jsonl",
      lines(
        { ...row, question_id: 1, text: "Which?\nA. one\nB) two" },
        { ...row, question_id: 2, text: "A is a letter.\nWhich one?", end: "" },
        { ...row, question_id: 3, text: "Which?", answer: "ten" },
      ),
    );
    expect(cases.map(({ demands }) => demands)).toMatchObject([
      [{ kind: "letter", value: "B", config: { options: ["A", "B", "C"] } }],
      [{ kind: "letter", value: "B", config: { options: [] } }],
      [{ kind: "bbh-answer", value: "ten", config: {} }],
    ]);
  });

  it("reads the pairs that FIPO was trained on", async () => {
    const row = { id: 1, raw_prompt: "fix", gpt4_optimized_prompt: "Fix it.", chatgpt_optimized_prompt: "Mend." };
    const { format, cases } = await read("pop.jsonl", lines(row));
    expect(format).toBe("pop");
    expect(cases[0]).toMatchObject({ expected: "Fix it.", metadata: { chatgpt_optimized_prompt: "Mend." } });
  });
});

describe("data sets of other programs", () => {
  it("reads OpenAI Evals by its registry, and puts what all rows share into the prompt", async () => {
    const samples = lines(
      ...["2", ["four", "4"]].map((ideal, place) => ({
        input: [
          { role: "system", content: "Count." },
          { role: "user", content: `What is ${place}?` },
        ],
        ideal,
      })),
    );
    const registry =
      "sums:\n  id: sums.test.v0\nsums.test.v0:\n  class: evals.elsuite.basic.includes:Includes\n  args: {samples_jsonl: sums.jsonl}\n";
    const { format, cases, set } = await readWell([given("sums.jsonl", samples), given("sums.yaml", registry)]);
    expect(format).toBe("openai-evals");
    expect(JSON.parse(set.prompts[0]!.text)).toEqual([
      { role: "system", content: "Count." },
      { role: "user", content: "{{input}}" },
    ]);
    expect(cases[1]).toMatchObject({
      variables: { input: "What is 1?" },
      demands: [{ kind: "contains-any", value: ["four", "4"] }],
    });
    const alone = await read("sums.jsonl", samples);
    expect(alone.cases.map(({ demands }) => demands)).toMatchObject([
      [{ kind: "starts-with", value: "2" }],
      [{ kind: "regex", value: "^(?:four|4)" }],
    ]);
    expect(alone.remarks.join(" ")).toContain("Match");
  });

  it("reads Langfuse's items and leaves archived ones out", async () => {
    const { format, cases, remarks } = await read(
      "items.jsonl",
      lines(
        {
          id: "a",
          datasetName: "d",
          status: "ACTIVE",
          input: { question: "Q" },
          expectedOutput: "A",
          metadata: { by: "me" },
        },
        { id: "b", datasetName: "d", status: "ARCHIVED", input: "x", expectedOutput: "y" },
      ),
    );
    expect(format).toBe("langfuse");
    expect(cases).toMatchObject([{ id: "a", variables: { question: "Q" }, expected: "A", metadata: { by: "me" } }]);
    expect(remarks.join(" ")).toContain("Row 2 is archived");
  });

  it("reads LangSmith's three kinds", async () => {
    const { format, cases } = await read(
      "examples.json",
      JSON.stringify([
        { inputs: { question: "Q" }, outputs: { answer: "A" } },
        { inputs: { prompt: "P" }, outputs: { completion: "C" } },
        {
          inputs: { messages: [{ role: "user", content: "U" }] },
          outputs: { messages: [{ role: "assistant", content: "S" }] },
        },
      ]),
    );
    expect(format).toBe("langsmith");
    expect(cases.map(({ expected }) => expected)).toEqual(["A", "C", "S"]);
  });

  it("reads Braintrust's records", async () => {
    const { format, cases } = await read("r.jsonl", lines({ id: "1", input: { a: 1 }, expected: "x", tags: ["t"] }));
    expect(format).toBe("braintrust");
    expect(cases[0]).toMatchObject({ variables: { a: 1 }, expected: "x", metadata: { tags: ["t"] } });
  });

  it("reads the demonstrations of a program that DSPy saved", async () => {
    const predictor = {
      traces: [],
      train: [],
      demos: [{ augmented: true, question: "Q", reasoning: "R", answer: "A" }],
      signature: {
        instructions: "Answer briefly.",
        fields: [
          { prefix: "Question:", description: "" },
          { prefix: "Answer:", description: "" },
        ],
      },
    };
    const { format, cases, set } = await read("program.json", JSON.stringify({ predict: predictor, metadata: {} }));
    expect(format).toBe("dspy");
    expect(set.prompts).toEqual([
      { id: "predict", label: "predict", text: "Answer briefly.\n\nQuestion: {{question}}\n\nAnswer:" },
    ]);
    expect(cases[0]).toMatchObject({ variables: { question: "Q" }, expected: "A", onlyPrompts: ["predict"] });
  });

  it("reads a page of Hugging Face's viewer, with the names of classes", async () => {
    const page = {
      features: [{ name: "label", type: { _type: "ClassLabel", names: ["bad", "good"] } }],
      rows: [
        { row_idx: 5, row: { text: "fine", label: 1 }, truncated_cells: [] },
        { row_idx: 6, row: { text: "lo", label: 0 }, truncated_cells: ["text"] },
      ],
    };
    const { format, cases, remarks } = await read("rows.json", JSON.stringify(page));
    expect(format).toBe("hugging-face");
    expect(cases).toMatchObject([{ variables: { text: "fine" }, expected: "good" }]);
    expect(remarks.join(" ")).toContain("Row 6 is cut short");
  });

  it("fills the templates of lm-evaluation-harness", async () => {
    const task =
      "task: sums\noutput_type: multiple_choice\ndoc_to_text: 'Q: {{q}}'\ndoc_to_target: gold\ndoc_to_choice: \"{{ [one, two] }}\"\n";
    const { format, cases, set } = await readWell([
      given("sums.yaml", task),
      given("rows.jsonl", lines({ q: "x", one: "1", two: "2", gold: 1 })),
    ]);
    expect([format, set.name]).toEqual(["lm-evaluation-harness", "sums"]);
    expect(cases[0]).toMatchObject({ expected: "B", demands: [{ kind: "letter", value: "B" }] });
    expect(cases[0]!.variables["choices_by_letter"]).toBe("A. 1\nB. 2");
    expect(set.prompts[0]!.text).toContain("Q: {{q}}\n{{choices_by_letter}}");
  });

  it("conversations of ChatGPT and Claude give what each asked first, in words", async () => {
    const message = (role: string, at: number, ...parts: unknown[]) => ({
      message: { author: { role }, create_time: at, content: { parts } },
    });
    const chat = [
      {
        title: "Dogs",
        create_time: 1,
        conversation_id: "c1",
        mapping: {
          root: { message: null },
          later: message("user", 30, "And cats?"),
          first: message("user", 10, { asset_pointer: "picture" }, "What do dogs eat?"),
          answer: message("assistant", 20, "Meat."),
        },
      },
      { title: "A picture", create_time: 2, mapping: { one: message("user", 1, { asset_pointer: "picture" }) } },
    ];
    const read = await readWell([given("conversations.json", JSON.stringify(chat))]);
    expect(read.format).toBe("conversations");
    expect(read.cases).toMatchObject([{ id: "c1", description: "Dogs", variables: { input: "What do dogs eat?" } }]);
    expect(read.remarks.join(" ")).toContain("Row 2 holds no question in words");
    const beside = given("user.json", JSON.stringify([{ id: "me", text: "mine" }]));
    const whole = await readWell([beside, given("conversations.json", JSON.stringify(chat))]);
    expect(whole.cases).toHaveLength(1);
    const claude = [
      {
        uuid: "u1",
        name: "Trees",
        chat_messages: [
          { sender: "assistant", text: "Hello" },
          { sender: "human", text: "", content: [{ type: "text", text: "Name a tree." }] },
        ],
      },
    ];
    const other = await readWell([given("conversations.json", JSON.stringify(claude))]);
    expect(other.cases).toMatchObject([{ id: "u1", description: "Trees", variables: { input: "Name a tree." } }]);
  });
});

describe("rows of any kind", () => {
  it("guesses the fields, and takes another choice", async () => {
    const csv = "Question;Right answer;id;Größe\nWhat?;That;q1;3\n";
    const guessed = await read("a.csv", csv);
    expect(guessed.fields!.chosen).toEqual({ input: "Question", expected: null, metadata: ["id"] });
    expect(guessed.cases[0]).toMatchObject({
      id: "q1",
      variables: { Question: "What?", Right_answer: "That", Grosse: "3" },
    });
    const chosen = await readWell([given("a.csv", csv)], {
      input: "Question",
      expected: "Right answer",
      metadata: ["Größe"],
    });
    expect(chosen.cases[0]).toMatchObject({
      expected: "That",
      variables: { Question: "What?" },
      metadata: { Größe: "3" },
    });
    expect(chosen.set.prompts[0]!.text).toBe("{{Question}}");
  });

  it("takes pasted lines as inputs, and a pasted table as a table", async () => {
    const plain = await read("pasted", "Hello, you there\n\nHow are you, then?\n");
    expect(plain.cases.map(({ variables }) => variables)).toEqual([
      { input: "Hello, you there" },
      { input: "How are you, then?" },
    ]);
    const table = await read("pasted", "question\tanswer\na\tb\n");
    expect(table.cases[0]).toMatchObject({ variables: { question: "a" }, expected: "b" });
  });

  it("refuses several files that are not of one set, by name", async () => {
    const reasons = await readBadly([given("a.csv", "q\n1\n"), given("b.csv", "q\n2\n")]);
    expect(reasons).toContain("“a.csv”, “b.csv”. Choose one of them.");
  });
});
