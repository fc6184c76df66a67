import type { QuickJSContext, QuickJSHandle, QuickJSRuntime, QuickJSWASMModule } from "quickjs-emscripten-core";
import type { Clock } from "../../base/clock";
import { fail, succeed, type Result } from "../../base/result";
import type { Json } from "../../records/json";
import type { ScoringTools } from "../answer-tools";
import { functionBody } from "./function-body";

/** What one call may take. */
export interface ScriptLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const standardLimits: ScriptLimits = { milliseconds: 1_000, megabytes: 64 };
/** More, and the browser's own stack would overflow first. */
const STACK_BYTES = 64 * 1024;
/** Longer answers of a script are a mistake of its own. */
const MOST_CHARACTERS = 5_000_000;

/**
 * Runs a person's JavaScript in QuickJS (Bellard and Gordon), an interpreter that is compiled to WebAssembly: no page, no
 * network, no clock but `Date`, and an end to time and memory. It comes with the first call. Each call has a world of its
 * own. Its interrupts stop patterns too, so a regular expression that would go on for ever ends as a loop does. They do
 * not come inside of one built-in call: `indexOf` on an object that claims a length of billions, or `repeat` where memory
 * has run out, takes as long as it takes, and then only ending the worker helps.
 */
export function createScriptRunner(clock: Clock, limits: ScriptLimits = standardLimits): ScoringTools["runScript"] {
  let loading: Promise<QuickJSWASMModule> | null = null;

  return async (source, globals) => {
    let quickJs: QuickJSWASMModule;
    try {
      quickJs = await (loading ??= loadQuickJs());
    } catch (error) {
      loading = null;
      return scriptFailed(`The interpreter for scripts did not load: ${describe(error)}`);
    }
    try {
      return runOnce(quickJs, { source, globals, clock, limits });
    } catch (error) {
      // The interpreter itself broke, such as by an overflow of the browser's stack: the next call loads a new one.
      loading = null;
      return scriptFailed(`The interpreter for scripts stopped: ${describe(error)}`);
    }
  };
}

async function loadQuickJs(): Promise<QuickJSWASMModule> {
  const [{ newQuickJSWASMModuleFromVariant }, { default: variant }] = await Promise.all([
    import("quickjs-emscripten-core"),
    import("@jitl/quickjs-wasmfile-release-sync"),
  ]);
  return newQuickJSWASMModuleFromVariant(variant);
}

interface ScriptCall {
  readonly source: string;
  readonly globals: Readonly<Record<string, Json>>;
  readonly clock: Clock;
  readonly limits: ScriptLimits;
}

function runOnce(quickJs: QuickJSWASMModule, { source, globals, clock, limits }: ScriptCall): Result<Json> {
  const runtime = quickJs.newRuntime();
  try {
    runtime.setMemoryLimit(limits.megabytes * 1024 * 1024);
    runtime.setMaxStackSize(STACK_BYTES);
    const watch = { isStopped: false };
    const end = clock() + limits.milliseconds;
    runtime.setInterruptHandler(() => {
      watch.isStopped ||= clock() > end;
      return watch.isStopped;
    });
    const context = runtime.newContext();
    try {
      const outcome = evaluate(runtime, context, wrap(source, globals));
      return watch.isStopped ? scriptFailed(`It was stopped after ${limits.milliseconds / 1000} seconds.`) : outcome;
    } finally {
      context.dispose();
    }
  } finally {
    runtime.dispose();
  }
}

/** The values travel as JSON texts, and so does what comes back: undefined and functions are null then. */
function wrap(source: string, globals: Readonly<Record<string, Json>>): string {
  const names = Object.keys(globals);
  const values = names.map((name) => `JSON.parse(${JSON.stringify(JSON.stringify(globals[name]))})`);
  return `((${names.join(", ")}) => {\n${functionScope(functionBody(source))}\n})(${values.join(", ")})`;
}

/** A plain function inside, so that `return` and `this` are as in promptfoo's `new Function`. */
function functionScope(body: string): string {
  return `return (function () {\n${body}\n})();`;
}

function evaluate(runtime: QuickJSRuntime, context: QuickJSContext, code: string): Result<Json> {
  const evaluated = context.evalCode(code, "script.js");
  if (evaluated.error) return thrown(context, evaluated.error);
  const handle = evaluated.value;
  try {
    const state = context.getPromiseState(handle);
    if (state.type === "fulfilled" && state.notAPromise === true) return read(context, handle);
    if (state.type === "fulfilled") state.value.dispose();
    if (state.type === "rejected") state.error.dispose();
    const jobs = runtime.executePendingJobs();
    if (jobs.error) return thrown(context, jobs.error);
    const settled = context.getPromiseState(handle);
    switch (settled.type) {
      case "pending":
        return scriptFailed("It waits for something that never comes.");
      case "rejected":
        return thrown(context, settled.error);
      case "fulfilled": {
        const value = read(context, settled.value);
        settled.value.dispose();
        return value;
      }
    }
  } finally {
    handle.dispose();
  }
}

function read(context: QuickJSContext, handle: QuickJSHandle): Result<Json> {
  const type = context.typeof(handle);
  if (type === "number") return succeed(finite(context.getNumber(handle)));
  if (type === "boolean") return succeed(context.dump(handle) === true);
  if (type !== "object" && type !== "string") return succeed(null);
  const json = context.getProp(context.global, "JSON");
  const stringify = context.getProp(json, "stringify");
  const written = context.callFunction(stringify, json, handle);
  json.dispose();
  stringify.dispose();
  if (written.error) return thrown(context, written.error);
  const text = context.getString(written.value);
  written.value.dispose();
  if (text.length > MOST_CHARACTERS) return scriptFailed("It gave more than five million characters.");
  // What JSON gives is JSON; the script's own `toJSON` may give undefined.
  return succeed(text === "undefined" ? null : (JSON.parse(text) as Json));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function thrown(context: QuickJSContext, error: QuickJSHandle): Result<Json> {
  const dumped: unknown = context.dump(error);
  error.dispose();
  if (typeof dumped !== "object" || dumped === null) return scriptFailed(String(dumped));
  const { name, message } = dumped as { readonly name?: unknown; readonly message?: unknown };
  return scriptFailed([name, message].filter((part) => typeof part === "string" && part !== "").join(": "));
}

function scriptFailed(detail: string): Result<Json> {
  return fail({ kind: "script-failed", detail: detail.slice(0, 500) });
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
