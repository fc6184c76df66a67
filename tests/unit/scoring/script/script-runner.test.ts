import { describe, expect, it } from "vitest";
import { createScriptRunner } from "../../../../lib/scoring/script/script-runner";

const run = createScriptRunner(() => performance.now());
/** A clock that runs a second a look: what loops is stopped at its first interrupts, on any machine. */
const hurried = () => {
  let now = 0;
  return createScriptRunner(() => (now += 250), { milliseconds: 2_000, megabytes: 32 });
};

const value = async (source: string, globals = {}) => {
  const result = await run(source, globals);
  return result.ok ? result.value : result.failure;
};
const failed = (detail: unknown) => ({ kind: "script-failed", detail });

describe("what a script is", () => {
  it.each([
    ["output.length < 80", true],
    ["output.length > 80;", false],
    ["JSON.parse(output).n / 4", 0.75],
    ["const n = JSON.parse(output).n; n > 2", true],
    ["const s = output; s.includes('a;b') || s.split(/;/).length === 1", true],
    ["let x = output.length / 2; const f = () => { return x; }; f() > 0 ? 'yes' : 'no'", "yes"],
    ["const n = 3; return n === 3", true],
    [
      "const n = 5;\nif (n > 4) return { pass: true, score: n / 10, reason: 'big' };\nreturn false;",
      { pass: true, score: 0.5, reason: "big" },
    ],
    ["output.trim() // a remark", '{"n": 3}'],
    ["context.vars.who + '!'", "Ann!"],
    ["typeof process + typeof fetch + typeof window + typeof require", "undefinedundefinedundefinedundefined"],
    ['/(?<=n": )\\d/.exec(output)[0]', "3"],
    ["/\\p{L}/u.test('é') && 'é'.normalize('NFD').length", 2],
  ])("%s", async (source, expected) => {
    expect(await value(source, { output: '{"n": 3}', context: { vars: { who: "Ann" } } })).toEqual(expected);
  });

  it("waits for a promise", async () => {
    expect(await value("Promise.resolve(output).then((text) => text.length)", { output: "four" })).toBe(4);
    expect(await value("(async () => { await null; await null; return { pass: true }; })()")).toEqual({ pass: true });
    expect(await value("new Promise(() => {})")).toEqual(failed("It waits for something that never comes."));
    expect(await value("Promise.reject(new Error('no'))")).toEqual(failed("Error: no"));
  });

  it("gives null for what JSON cannot hold", async () => {
    expect(await value("output.length\nreturn;", { output: "" })).toBeNull();
    expect(await value("0 / 0")).toBeNull();
    expect(await value("() => 1")).toBeNull();
  });

  it("says what was thrown", async () => {
    expect(await value("output.nothing.more", { output: "" })).toMatchObject({ kind: "script-failed" });
    expect(await value("throw new TypeError('so')\n")).toMatchObject({ kind: "script-failed" });
    expect(await value("if (")).toMatchObject({ detail: expect.stringContaining("SyntaxError") as string });
    expect(await value("missing + 1")).toEqual(failed("ReferenceError: 'missing' is not defined"));
    expect(await value("(() => { throw 'plain' })()")).toEqual(failed("plain"));
  });

  it("takes any text in", async () => {
    const output = "\u2028'\"`\\${} </script> \0 \ud800 日本 😀";
    expect(await value("output", { output })).toBe(output);
  });
});

describe("what a script cannot do", () => {
  it.each([
    ["a loop", "(() => { while (true); })()"],
    ["a pattern that goes back and forth", "/^(a+)+$/.test('a'.repeat(40) + '!')"],
    ["jobs that make jobs", "(async () => { while (true) await null; })()"],
    ["a getter that is asked at the end", "({ get pass() { while (true); } })"],
  ])("go on for ever: %s", async (_name, source) => {
    const result = await hurried()(source, {});
    expect(result).toEqual({ ok: false, failure: failed("It was stopped after 2 seconds.") });
  });

  it.each([
    ["memory", "'x'.repeat(500_000_000).length"],
    ["memory, piece by piece", "const all = []; (() => { while (true) all.push([all.length]); })()"],
    ["stack", "(function f() { return f() + 1; })()"],
    ["stack, inside of JSON", "JSON.parse('['.repeat(1_000_000))"],
  ])("take all of the %s", async (_name, source) => {
    expect(await createScriptRunner(() => 0, { milliseconds: 1, megabytes: 4 })(source, {})).toMatchObject({
      ok: false,
      failure: { kind: "script-failed" },
    });
  });

  it("leave anything behind for the next one", async () => {
    expect(await value("globalThis.left = 1; Array.prototype.map = null; JSON.stringify = () => '7'\nreturn 1;")).toBe(
      1,
    );
    expect(await value("typeof left + typeof Array.prototype.map")).toBe("undefinedfunction");
    await hurried()("(() => { while (true); })()", {});
    expect(await value("1 + 1")).toBe(2);
  });
});
