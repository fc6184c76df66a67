/** What is counted in steps: each `yield` ends a step that takes about a millisecond at most. */
export type CountingSteps<Value> = Generator<undefined, Value, undefined>;
