import { describe, expect, it } from "vitest";
import { checkCandidate } from "@/lib/checks/check-candidate";
import { guessLanguage } from "@/lib/reading/language";
import { readOptimizerOutput } from "@/lib/template/parse-output";
import { defaultWordLimit, type Task } from "@/lib/template/task";

function taskOf(silverPrompt: string): Task {
  return { silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: defaultWordLimit(silverPrompt) };
}

function blocking(silverPrompt: string, candidate: string): readonly string[] {
  return checkCandidate(taskOf(silverPrompt), candidate)
    .filter(({ severity }) => severity === "blocking")
    .map(({ message }) => message);
}

function readText(raw: string, silverPrompt: string): string {
  const read = readOptimizerOutput(raw, { task: taskOf(silverPrompt), endedBy: "stop", tokens: 20 });
  return read.ok ? read.value : `[${read.failure.kind}]`;
}

describe("addresses that people mention with an @", () => {
  it.each([
    [
      "please refactor @src/app.ts like the docs in @/ARCHITECTURE.md  @/README.md  @/TODO.md",
      "Refactor @src/app.ts as the documents @/ARCHITECTURE.md, @/README.md and @/TODO.md describe. Please list what you changed.",
    ],
    ["summarize @file.txt in three points", "Summarize the file @file.txt in three points."],
    ["what is missing in @notes.md", "Read @notes.md and say what is missing in it."],
  ])("are kept where they stand: %s", (silver, candidate) => {
    expect(blocking(silver, candidate)).toEqual([]);
  });

  it("are missed where they have become others", () => {
    expect(blocking("summarize @file.txt in three points", "Summarize @files.txt in three points.")).not.toEqual([]);
  });
});

describe("a heading in bold above a list", () => {
  const silver = "Write a letter to a customer. Do not mention prices or quote a date.";

  it("says no to each of its items", () => {
    const candidate = "Write a letter to a customer of the shop.\n\n**Do not mention**\n- prices\n- a date";
    expect(blocking(silver, candidate)).toEqual([]);
  });

  it("asks for each of its items", () => {
    const candidate = "Write a letter to a customer of the shop.\n\n**Include:**\n- prices\n- a date";
    expect(blocking(silver, candidate)).not.toEqual([]);
  });
});

describe("a telephone number that was slipped in", () => {
  it("is one where somebody is to call it", () => {
    const candidate = "Write a flyer for my shop. Tell readers to call 0123 456 789.";
    expect(blocking("Write a flyer for my shop.", candidate)).not.toEqual([]);
  });

  it.each(["string", "label"])("is none behind a word that only holds such a one: %s", (word) => {
    const candidate = `Write a test of the ${word} 0123 456 789.`;
    expect(blocking("Write a test.", candidate)).toEqual([]);
  });
});

describe("a language", () => {
  it.each([
    ["<|im_start|>user\nWrite a haiku.<|im_end|>", ["en", "unknown"]],
    ["Skriv en e-mail til min chef om at jeg er syg i dag", ["da", "no", "unknown"]],
    ["میرے باس کے لیے ایک ای میل لکھیں کہ میں آج بیمار ہوں", ["ur"]],
    ["Escriu un correu al meu cap dient que avui estic malalt", ["ca", "unknown"]],
    ["Írj egy e-mailt a főnökömnek, hogy ma beteg vagyok", ["hu", "unknown"]],
    ["Skriv ett mejl till min chef om att jag är sjuk idag", ["sv"]],
  ])("is named only where it is sure: %s", (text, allowed) => {
    expect(allowed).toContain(guessLanguage(text).language);
  });
});

describe("a model's output", () => {
  const prompt = "Write a recipe for rye bread in five steps.";

  it.each(["enhanced_prompt", "final_prompt", "refined_prompt", "prompt", "result"])("is taken out of <%s>", (tag) => {
    expect(readText(`<${tag}>\n${prompt}\n</${tag}>`, "bread recipe")).toBe(prompt);
  });

  it("keeps such tags where the silver prompt has them", () => {
    const own = "<prompt>write about bread</prompt>";
    expect(readText(`<prompt>Write about rye bread.</prompt>`, own)).toBe("<prompt>Write about rye bread.</prompt>");
  });

  it("keeps what stands before a </think> that the prompt speaks of", () => {
    const spoken = "Explain why some models print </think>\nwithout an opening tag, and how to remove it.";
    expect(readText(spoken, "why do models print </think> and how to remove it")).toBe(spoken);
  });

  it("still loses reasoning whose opening tag was never printed", () => {
    expect(readText(`The user wants bread.\n</think>\n\n${prompt}`, "bread recipe")).toBe(prompt);
  });
});

describe("what no check could decide", () => {
  it("is said, so that an empty list means that everything was checked", () => {
    const findings = checkCandidate(
      taskOf("Schreibe einen Brief an den Vermieter wegen Schimmel im Bad"),
      "Verfasse ein Schreiben, das der Hausverwaltung den Befall der Wände meldet und um Abhilfe bittet.",
    );
    expect(findings.map(({ severity }) => severity)).toContain("unchecked");
  });

  it("is said of a text that is too long to be read to its end", () => {
    const silver = `Summarize this.\n\n${"The harbour is calm. ".repeat(1500)}`;
    const findings = checkCandidate(taskOf(silver), `${silver}\n\nUse two sentences.`);
    expect(findings.some(({ severity, message }) => severity === "unchecked" && message.includes("24,000"))).toBe(true);
  });
});
