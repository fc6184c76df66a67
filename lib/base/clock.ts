/** Milliseconds from a fixed but unspecified start; never runs backwards. Injected, so that runs can be replayed. */
export type Clock = () => number;
