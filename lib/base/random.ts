import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A stream of 32-bit unsigned integers; the same seed gives the same stream. */
export type RandomSource = () => number;

export function seededRandom(seed: number): RandomSource {
  const generator = xoroshiro128plus(seed);
  return () => uniformInt(generator, 0, 0xffffffff);
}
