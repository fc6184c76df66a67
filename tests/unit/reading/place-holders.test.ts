import { describe, expect, it } from "vitest";
import { checkPlaceHolders } from "@/lib/checks/place-holders";
import { findPlaceHolders } from "@/lib/reading/place-holders/find-place-holders";
import { isFillable, isProtected } from "@/lib/reading/place-holders/place-holder";
import { fillPlaceHolders, namesOfPlaceHolders } from "@/lib/scoring/place-holders";

/** The names to fill, and, in brackets after their role, the rest. */
function placesIn(text: string): readonly string[] {
  return findPlaceHolders(text).map(({ name, role }) => (role === "slot" ? name : `${role}(${name})`));
}

const reported =
  "Write a welcome note to {{{customer.name}}} about {{ order | upper }}.\n" +
  "Put the note in <note> tags and your reasoning in <thinking> tags. Today is {{  date  }}.";

describe("findPlaceHolders", () => {
  it.each([
    ["Write to {x}.", ["x"]],
    ["Write to {{x}} and {{  x  }}.", ["x", "x"]],
    ["{{{x.y}}}", ["x.y"]],
    ["Call {{ x | default('you') }} now.", ["x"]],
    ["Hello {{1}}, your code is {{2}}.", ["1", "2"]],
    ["Item: {{ $json.x }}", ["$json.x"]],
    ["Dear {{user[0].name}},", ["user[0].name"]],
    ["Dear {{user:name}},", ["user:name"]],
    ["Dear {first.name},", ["first.name"]],
    ["Dear {users[0].name}, it is {now:%Y-%m-%d}.", ["users[0].name", "now"]],
    ["Total: {price:.2f} for {name!r}, {n:>10} and {m:,}", ["price", "name", "n", "m"]],
    ["Compare {0} with {1}.", ["0", "1"]],
    ["From ${source} to ${target:-English} for ${user.name}", ["source", "target", "user.name"]],
    ["Translate $text into $language.", ["text", "language"]],
    ["Summarize the log.\n\nLog: $log_text", ["log_text"]],
    ["Fix issue $ARGUMENTS", []],
    ["Fix the issue below.\n$ARGUMENTS", ["ARGUMENTS"]],
    ["Invite [[guest]] to [[the party]].", ["guest", "the party"]],
    ["Apply as [job title] at [company]. [Which city?]", ["job title", "company", "Which city?"]],
    ["Letter: [paste the text of the letter here]", ["paste the text of the letter here"]],
    ["Describe <product> for <target group>.", ["product", "target group"]],
    ["%s has %d of %s", ["%s 1", "%d 2", "%s 3"]],
    ["File %1$s, user %2$s", ["%1$s", "%2$s"]],
    ["Invoice %(n)i of %(name)s: %(sum)0.2f", ["n", "name", "sum"]],
    ["Dear %first_name%,", ["first_name"]],
    ["Dear <%= user.name %>,", ["user.name"]],
    ["Dear «FirstName» «Name»,", ["FirstName", "Name"]],
    ["Dear <<customer>>, ticket <<ticket no>>", ["customer", "ticket no"]],
    ["Answer from {{#context#}} only.", ["context"]],
    ["Dear {{ .Name }},", [".Name"]],
    ["请为{产品}写一段广告语，目标人群是{人群}。", ["产品", "人群"]],
    ["Due on {d, date, short}, {n, number} left", ["d", "n"]],
    ["<text>{text}</text>", ["text"]],
    ["```\n{title}\n\n{body}\n```", ["title", "body"]],
  ])("reads the slots of %j", (text, names) => {
    expect(placesIn(text)).toEqual(names);
  });

  it.each([
    [
      "{% for doc in documents %}{{ doc.content }}{% endfor %}\nQuestion: {{ question }}\nAnswer:",
      ["control(for doc in documents)", "doc.content", "control(endfor)", "question"],
    ],
    [
      "{%- if tone -%}Use a {{ tone }} tone.{%- endif -%}{# not yet #}",
      ["control(- if tone -)", "tone", "control(- endif -)", "comment(not yet)"],
    ],
    [
      "{{#if name}}Dear {{name}}{{else}}Hello{{/if}}{{> footer}}{{! later }}",
      ["control(#if name)", "name", "control(else)", "control(/if)", "control(> footer)", "comment(! later)"],
    ],
    [
      "{{#items}}- {{.}}\n{{/items}}{{^items}}none{{/items}}",
      ["control(#items)", ".", "control(/items)", "control(^items)", "control(/items)"],
    ],
    ["{{ range .Items }}{{ .Title }}{{ end }}", ["control(range .Items)", ".Title", "control(end)"]],
    ["<% if (paid) { %>Thank <%= name %><% } %>", ["control(if (paid) {)", "name", "control(})"]],
    ["You have {count, plural, one {# message} other {# messages from {name}}}.", ["control(count)"]],
  ])("tells what steers a template from what is filled: %j", (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  it.each([
    ['Return {"name": "Ana", "age": 31} and {"tags": ["a"]}.'],
    ['Extract the fields as JSON like {{"name": "...", "age": 0}}.'],
    ["Solve \\frac{x}{3} + x_{i} + x^{2} = \\sqrt[n]{a}, \\text{max}, and \\[x\\]."],
    ["```js\nconst { a } = props;\nconst b = `${a}`;\nif (a < b) { run(); }\n```"],
    ["```css\np { color: red; }\n.a { margin: 0; }\n```"],
    ["import { useState } from 'react' fails, why?"],
    ["Turn List<String> into Map<String, Integer>, and Box<T> too."],
    ["See [the page](https://example.org), [a][ref] and [^1], as in [1] and [12].\n\n[ref]: https://example.org"],
    ["- [ ] one\n- [x] two\n- [X] three [sic]"],
    ["Use <b>bold</b>, <br> and <h2> in HTML."],
    ["<context>\nWe open at nine.\n</context>\n\nWhen do we open?"],
    ["A 20% discount, 100%sure, 5 % and $60 for $TSLA; format dates as %d/%m/%Y."],
    ["<|im_start|>user\nHi<|im_end|>\n[INST] <<SYS>>\nBe brief.\n<</SYS>>\n\nHi [/INST]"],
    ["Il a dit «bonjour» et «merci»."],
    ["Match [a-z]+ or \\d{3} in x[i]."],
    ["[ERROR] main: failed\n  at <anonymous>\n  at <module>"],
    ["[Chorus]\nRow, row\n[Verse 2]\nYour boat [laughs]"],
    ["echo $HOME is empty in my bash script, $PATH too"],
    ["What does $this mean in PHP?"],
    ["The price is $x$ where $y$ is big."],
  ])("finds none in %j", (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it("takes tags that the answer is to have for none that a value fills", () => {
    expect(placesIn(reported)).toEqual(["customer.name", "order", "tag(note)", "tag(thinking)", "date"]);
    expect(placesIn("Use the tags <plan>, <draft> and <final> for {{topic}}.")).toEqual([
      "tag(plan)",
      "tag(draft)",
      "tag(final)",
      "topic",
    ]);
    expect(placesIn("Wrap your answer in <verdict>. Text: <text>")).toEqual(["tag(verdict)", "text"]);
  });

  it("leaves the outline of an answer to the model", () => {
    expect(
      placesIn("Rate the text below. Answer in this format:\nScore: <score>\nReason: [one sentence]\n\nText: <text>"),
    ).toEqual(["blank(score)", "blank(one sentence)", "text"]);
    expect(placesIn('Return {"label": "<verdict>"} for {{ticket}}')).toEqual(["blank(verdict)", "ticket"]);
  });

  it("says of each whether a value fills it and whether a rewrite must keep it", () => {
    const told = findPlaceHolders("{# why #}{% if a %}{{a}}{% endif %} in <x> tags").map((place) => [
      place.role,
      isFillable(place),
      isProtected(place),
    ]);
    expect(told).toEqual([
      ["comment", false, false],
      ["control", false, true],
      ["slot", true, true],
      ["control", false, true],
      ["tag", false, true],
    ]);
  });
});

describe("Try both and the checks read the same place-holders", () => {
  it("asks for what is missing, leaves no stray braces, and writes over no output tag", () => {
    expect(namesOfPlaceHolders([reported])).toEqual(["customer.name", "order", "date"]);
    const values = new Map([
      ["customer.name", "Ana"],
      ["order", "{{tea}}"],
      ["date", "3 May"],
      ["note", "never"],
      ["thinking", "never"],
    ]);
    expect(fillPlaceHolders(reported, values)).toBe(
      "Write a welcome note to Ana about {{tea}}.\n" +
        "Put the note in <note> tags and your reasoning in <thinking> tags. Today is 3 May.",
    );
  });

  it.each([
    "{{1}}",
    "{{ $json.x }}",
    "{{user[0].name}}",
    "{{user:name}}",
    "%(n)i",
    "[Which city?]",
    "{first.name}",
    "{{{x.y}}}",
    "{price:.2f}",
    "%name%",
    "<%= x %>",
    "{% endif %}",
    "{n, plural, one {#} other {# or {m}}}",
  ])("%s is protected", (place) => {
    const task = {
      silverPrompt: `Write about ${place} today.`,
      silverResponse: null,
      goldenResponse: null,
      wordLimit: 99,
    };
    expect(checkPlaceHolders(task, `Please write about ${place} today.`)).toEqual([]);
    expect(checkPlaceHolders(task, "Please write about it today.")).toMatchObject([
      { severity: "blocking", message: `The place-holder ${place} is gone.` },
    ]);
  });

  it("sees an output tag that was lost, and allows one that was added", () => {
    const task = { silverPrompt: reported, silverResponse: null, goldenResponse: null, wordLimit: 99 };
    expect(checkPlaceHolders(task, reported.replace("<note> tags", "tags"))).toMatchObject([
      { severity: "blocking", message: "The tag <note> is gone." },
    ]);
    const slots = { ...task, silverPrompt: "Describe <product>." };
    expect(checkPlaceHolders(slots, "Describe <product>. Put the text in <answer> tags.")).toEqual([]);
  });

  it.each([
    ['Extract name and age from the text and return JSON like {"name": "Ana", "age": 31}. Text: {text}', ["text"]],
    ['Extract the fields from the text as JSON like {{"name": "...", "age": 0}}.\n\nText: {text}', ["text"]],
    ['Classify the ticket. Return: {"label": "bug" | "feature"}. Ticket: {ticket}', ["ticket"]],
    ["You are a support agent. Classify the ticket: {{ticket}} into billing, bug, feature. be nice", ["ticket"]],
    ["rate this essay from 1-10: {{essay}} and give feedback", ["essay"]],
    [
      "<role>You are a lawyer</role>\n<context>{{CONTRACT}}</context>\n<task>find risky clauses</task>\n<output>table</output>",
      ["CONTRACT"],
    ],
    ['Return {{"a": "{x}", "b": {y}}}', ["x", "y"]],
  ])("fills what is to be filled in %j", (prompt, names) => {
    expect(namesOfPlaceHolders([prompt])).toEqual(names);
  });
});
