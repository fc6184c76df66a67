import { createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "@/app/globals.css";
import { PersonQuestionView } from "@/components/lab/search/person-question";
import type { OpenQuestion, PersonAnswer } from "@/lib/base/person-question";

const question = {
  kind: "duel",
  input: "What is the capital of France, and how many people live in it? ".repeat(3),
  first: "Paris. ".repeat(40),
  second: "",
} as const;

let root: Root;
let host: HTMLElement;
let said: PersonAnswer[] = [];

beforeEach(() => {
  said = [];
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

function draw({ key = "first", takesFocus = false, isDisabled = false } = {}): void {
  const onAnswer = (answer: PersonAnswer) => void said.push(answer);
  root.render(createElement(PersonQuestionView, { key, question, takesFocus, isDisabled, onAnswer }));
}

function drawOpen(question: OpenQuestion, { takesFocus = false, isDisabled = false } = {}): void {
  const onAnswer = (answer: PersonAnswer) => void said.push(answer);
  root.render(createElement(PersonQuestionView, { question, takesFocus, isDisabled, onAnswer }));
}

const group = () => page.getByRole("region", { name: "Which answer is better?" });

describe("the question to a person", () => {
  it("takes the focus only from whoever has answered before, and then the keys", async () => {
    draw();
    await expect.element(group()).toBeVisible();
    await userEvent.keyboard("1");
    expect(said).toEqual([]);
    draw({ key: "second", takesFocus: true });
    await expect.element(group()).toHaveFocus();
    await userEvent.keyboard("10x2");
    expect(said).toEqual(["first", "neither", "second"]);
  });

  it("takes neither key nor click where nothing can be answered now", async () => {
    draw({ takesFocus: true, isDisabled: true });
    await expect.element(group()).toHaveFocus();
    await userEvent.keyboard("1");
    await expect.element(page.getByRole("button", { name: "Answer 1 is better" })).toBeDisabled();
    expect(said).toEqual([]);
  });

  it("fits a narrow screen, and says where nothing was written", async () => {
    await page.viewport(390, 844);
    draw();
    await expect.element(page.getByRole("group", { name: "Answer 2" })).toHaveTextContent("Nothing was written.");
    await page.getByRole("button", { name: "Answer 2 is better" }).click();
    expect(said).toEqual(["second"]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});

describe("a question in words", () => {
  const about = [{ title: "Your prompt", text: "Sort {{note}}. ".repeat(30) }];
  const open = { kind: "open", question: "For whom is it, and what must come out?", about, options: [] } as const;
  const region = () => page.getByRole("region", { name: open.question });
  const field = () => page.getByRole("textbox", { name: "Your answer" });

  it("takes what is written, without the space around it, and nothing where nothing is", async () => {
    drawOpen(open);
    await expect.element(region()).toHaveTextContent("Sort {{note}}.");
    await expect.element(page.getByRole("button", { name: "Answer", exact: true })).toBeDisabled();
    await field().fill("  For children.\n");
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    expect(said).toEqual(["For children."]);
  });

  it("may be left open, and takes no answer where none can be taken now", async () => {
    drawOpen(open);
    await page.getByRole("button", { name: "Leave it open" }).click();
    expect(said).toEqual([""]);
    drawOpen(open, { isDisabled: true });
    await expect.element(page.getByRole("button", { name: "Leave it open" })).toBeDisabled();
  });

  it("has a button for each answer that may be given, and fits a narrow screen", async () => {
    await page.viewport(390, 844);
    drawOpen({ ...open, options: ["praise", "a complaint ".repeat(8).trim()] });
    await expect.element(field()).not.toBeInTheDocument();
    await page.getByRole("button", { name: "praise" }).click();
    expect(said).toEqual(["praise"]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  it("gives the focus to whoever has answered before", async () => {
    drawOpen(open, { takesFocus: true });
    await expect.element(field()).toHaveFocus();
  });
});
