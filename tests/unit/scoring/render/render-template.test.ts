import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderTemplate } from "../../../../lib/scoring/render/render-template";
import type { TemplateRecord } from "../../../../lib/scoring/render/template-value";
import nunjucks from "../../../fixtures/templates/nunjucks.json";

// JSON gives a type of its own to each entry.
const variables = nunjucks.variables as unknown as TemplateRecord;

function fill(template: string, given: TemplateRecord = variables): string | null {
  const rendered = renderTemplate(template, given);
  return rendered.ok ? rendered.value : null;
}

/** What differs on purpose: objects print as JSON, nothing but own entries is seen, and a little more can be read. */
const ours: ReadonlyMap<string, string | null> = new Map([
  ["{{o}}", '{"k":1,"s":"t"}'],
  ["{{ {a:1} }}", '{"a":1}'],
  ["{{ o.constructor }}", ""],
  ["{% raw -%} {{ q }} {%- endraw %} z", " {{ q }}  z"],
  ['{{ (1,2)|join("-") }}', "1-2"],
  ["{{ x.0 }}", "a"],
  ["{{ list.0 }}", "b"],
  ["{{ list.1 }}", "a"],
  ["{{ 1e3 }}", null],
]);

describe("what Nunjucks makes of the same template", () => {
  it.each(nunjucks.rows)("$template", ({ template, filled }) => {
    expect(fill(template)).toBe(ours.has(template) ? ours.get(template) : filled);
  });
});

describe("renderTemplate", () => {
  it("leaves any text without a template as it is", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/\{[{%#]/.test(text)),
        (text) => {
          expect(fill(text)).toBe(text);
        },
      ),
    );
  });

  it("puts any value in as it is, and does not read it again", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill("<{{ value }}>", { value })).toBe(`<${value}>`);
      }),
    );
    expect(fill("{{ value }}", { value: "{{ other }} {% if %} <b>&" })).toBe("{{ other }} {% if %} <b>&");
  });

  it("gives a failure, never an exception, for any text", () => {
    const pieces = fc.constantFrom(
      "{{",
      "}}",
      "{%",
      "%}",
      " x ",
      "if",
      "for",
      "in",
      "|",
      "(",
      '"',
      "-",
      "{#",
      "a",
      ".",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        expect(() => renderTemplate(parts.join(""), variables)).not.toThrow();
      }),
    );
  });

  it("says what is wrong", () => {
    expect(renderTemplate("a {{", variables)).toEqual({
      ok: false,
      failure: { kind: "template-failed", detail: "“{{” has no end “}}”." },
    });
    expect(renderTemplate("{{ x | shout }}", variables)).toMatchObject({
      failure: { detail: "There is no filter “shout”." },
    });
    expect(renderTemplate("{% include 'a' %}", variables)).toMatchObject({
      failure: { detail: "“{% include %}” needs other files, which there are not." },
    });
  });

  it.each([
    "{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}",
    "{{ range(999999999) }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    '{% set s = "xxxxxxxxxx" %}{% for i in range(60) %}{% set s = s + s %}{% endfor %}',
    '{{ "x".repeat(999999999) }}',
    `{{ ${"(".repeat(5000)}1 }}`,
    `{{ ${"not ".repeat(5000)}1 }}`,
    "{% if 1 %}".repeat(5000),
  ])("ends, with a failure, what would go on for ever: %#", (template) => {
    expect(renderTemplate(template, {})).toMatchObject({ ok: false, failure: { kind: "template-failed" } });
  });

  it("shows nothing of JavaScript's own", () => {
    for (const name of ["constructor", "__proto__", "toString", "prototype"]) {
      expect(fill(`{{ o.${name} }}{{ x.${name} }}{{ list.${name} }}{{ ${name} }}`)).toBe("");
    }
  });
});
