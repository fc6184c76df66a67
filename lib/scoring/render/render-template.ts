import { fail, succeed, type Result } from "../../base/result";
import { parseTemplate } from "./parse-template";
import { renderBody } from "./render-nodes";
import type { Body } from "./template-node";
import { TemplateScope } from "./template-scope";
import { TemplateError, type TemplateRecord } from "./template-value";

/** A text in which nothing of a template can begin stays as it is. */
const start = /\{[{%#]/;

/** Of the templates that were read last: a demand has the same one in every row. */
const MOST_REMEMBERED = 200;
const remembered = new Map<string, Body>();

/**
 * Fills a template of promptfoo's, which are Nunjucks' (https://mozilla.github.io/nunjucks/templating.html): names,
 * filters, tests, `if`, `for`, `set`, `macro`, `filter`, `switch`, `raw`, comments, white space control. Unknown names are
 * empty, and nothing is escaped for HTML. What differs: objects print as JSON, `random` and what needs other files fail,
 * and work is bounded. Nunjucks itself compiles templates to code, which the security policy forbids. Fails with
 * "template-failed".
 */
export function renderTemplate(template: string, variables: TemplateRecord): Result<string> {
  if (!start.test(template)) return succeed(template);
  try {
    return succeed(renderBody(read(template), TemplateScope.of(variables)));
  } catch (error) {
    if (error instanceof TemplateError) return fail({ kind: "template-failed", detail: error.message });
    // What the browser itself has no room for: a text, or the stack.
    if (error instanceof RangeError) return fail({ kind: "template-failed", detail: "The template grows too large." });
    throw error;
  }
}

function read(template: string): Body {
  const known = remembered.get(template);
  if (known !== undefined) return known;
  const body = parseTemplate(template);
  const [oldest] = remembered.keys();
  if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  remembered.set(template, body);
  return body;
}
