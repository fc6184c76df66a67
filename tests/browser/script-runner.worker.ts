import { expose } from "comlink";
import { createScriptRunner } from "../../lib/scoring/script/script-runner";

/** As the Lab's worker holds it. */
const run = createScriptRunner(() => performance.now(), { milliseconds: 500, megabytes: 32 });

export type ScriptTestService = typeof run;

expose(run);
