import type { RandomSource } from "../../base/random";

/** What chance decides, one decision after the other. */
export interface Draws {
  /** True with this probability, from 0 to 1. */
  happens(probability: number): boolean;
  /** One of these, each as likely as the others. */
  choose<Option>(options: readonly [Option, ...Option[]]): Option;
}

/** Draws that are the same for the same source. */
export function drawFrom(random: RandomSource): Draws {
  /** In [0, 1). */
  const share = () => random() / 0x1_0000_0000;
  return {
    happens: (probability) => share() < probability,
    choose: (options) => options[Math.floor(share() * options.length)] ?? options[0],
  };
}
