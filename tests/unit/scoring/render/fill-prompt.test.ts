import { describe, expect, it } from "vitest";
import { fillPrompt } from "../../../../lib/scoring/render/fill-prompt";
import type { Json } from "../../../../lib/records/json";

const row = (variables: Readonly<Record<string, Json>>, prefix = "", suffix = "") => ({ variables, prefix, suffix });

describe("fillPrompt", () => {
  it("joins prefix, prompt and suffix before it fills them", () => {
    expect(fillPrompt("{{q}}", row({ q: "two", n: 1 }, "{% if n %}one ", "{% endif %} three"))).toEqual({
      ok: true,
      value: { sent: "one two three", messages: [{ role: "user", content: "one two three" }] },
    });
  });

  it("reads a JSON array of messages as a chat, and writes it with two spaces", () => {
    const chat = '[{"role": "system", "content": "Be {{mood}}."}, {"role": "user", "content": "{{q}}"}]';
    const filled = fillPrompt(chat, row({ mood: "brief", q: 'say "hi"\nnow' }));
    const messages = [
      { role: "system", content: "Be brief." },
      { role: "user", content: 'say "hi"\nnow' },
    ];
    expect(filled).toEqual({ ok: true, value: { sent: JSON.stringify(messages, null, 2), messages } });
  });

  it("makes plain text of a chat that has a prefix", () => {
    const filled = fillPrompt('[{"role": "user", "content": "{{q}}"}]', row({ q: "x" }, "Now: "));
    expect(filled).toMatchObject({ value: { sent: 'Now: [{"role": "user", "content": "x"}]' } });
  });

  it("sends JSON that is no chat as a message", () => {
    expect(fillPrompt('{"q": "{{q}}"}', row({ q: "x" }))).toMatchObject({
      value: { messages: [{ role: "user", content: '{\n  "q": "x"\n}' }] },
    });
  });

  it("fills variables that name others, and takes a line break from a value's end", () => {
    expect(fillPrompt("{{a}}!", row({ a: "so {{b}}", b: "{{ c }}\n", c: "it is\n" }))).toMatchObject({
      value: { sent: "so it is!" },
    });
    expect(fillPrompt("{{a}}", row({ a: "{{a}}", b: "{{b}} {{a}}" }))).toMatchObject({ value: { sent: "{{a}}" } });
  });

  it("says where a template is wrong", () => {
    expect(fillPrompt("{{", row({}))).toMatchObject({ ok: false, failure: { kind: "template-failed" } });
  });
});
