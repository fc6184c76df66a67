import { describe, expect, it } from "vitest";
import type { TaskKind } from "@/lib/reading/kinds";
import { asksFor } from "@/lib/rules/request-head";

describe("A thing is asked for where it is the head of the request", () => {
  it.each<[string, TaskKind]>([
    ["essay on climate change", "essay"],
    ["help me write an essay about dogs", "essay"],
    ["i need a bio for instagram", "resume"],
    ["need help with my cover letter for a barista", "cover-letter"],
    ["hi, can you please make me a lesson plan on fractions", "lesson"],
    ["My sister turns 30. Write a poem about her", "poem"],
    ["angry but professional email to my provider", "email"],
    ["thank you letter for a donor", "formal-letter"],
    ["generate 20 fake users for testing", "test-data"],
    ["convert this python script to java", "convert-code"],
    ["why do cats purr", "explain"],
  ])("%s", (prompt, kind) => {
    expect(asksFor(kind, prompt)).toBe(true);
  });
});

describe("A thing that is only spoken of is not asked for", () => {
  it.each<[string, TaskKind]>([
    ["i need an excuse for turning in my essay late", "essay"],
    ["my essay is due tomorrow", "essay"],
    ["my resume isn't getting any calls", "resume"],
    ["my excel keeps crashing", "formula"],
    ["give me some strong verbs for a resume that arent 'managed'", "resume"],
    ["make my profile pic look like a renaissance painting, what do i type", "resume"],
    ["my students wont stop talking. 8th grade. help", "lesson"],
    ["write a fake newspaper headline about my brother", "test-data"],
    ["shopify or square for a tiny plant shop", "product-description"],
    ["add sound to python game pygame", "convert-code"],
    ["postgres query is slow, what should i look at first", "review-code"],
    ["write the opening line of a ghost story", "story"],
    ["does my business need a privacy policy", "report"],
    ["avocado toast recipe", "speech"],
    ["you gave me the wrong recipe yesterday and the cake sank", "recipe"],
  ])("%s", (prompt, kind) => {
    expect(asksFor(kind, prompt)).toBe(false);
  });
});
