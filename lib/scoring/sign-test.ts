/**
 * The sign test: how likely at least so uneven a count is where wins and losses are equally likely; exact, two-sided,
 * ties left out (Dixon and Mood, "The Statistical Sign Test", JASA 41, 1946). 1 where nothing was won or lost.
 */
export function signTest(wins: number, losses: number): number {
  const trials = wins + losses;
  const more = Math.max(wins, losses);
  // Logarithms, since 2 to the power of the trials is more than a number holds from 1,024 trials on.
  let logTerm = -trials * Math.LN2;
  let tail = 0;
  for (let count = trials; count >= more; count -= 1) {
    tail += Math.exp(logTerm);
    logTerm += Math.log(count) - Math.log(trials - count + 1);
  }
  return Math.min(1, 2 * tail);
}
