/** In UTF-8, so that a script of many characters needs fewer of them. Twelve small letters are about 10^17 texts. */
const LEAST_BYTES = 12;
/** "aaaaaaaaaaaa" is long and is guessed at once. */
const LEAST_KINDS = 5;

/**
 * Whether a program that tries many passphrases would soon find this one: it is short, or of few different characters.
 * It knows no dictionary, so false promises nothing. An empty one is no passphrase, and not guessable.
 */
export function isGuessable(passphrase: string): boolean {
  if (passphrase === "") return false;
  return new TextEncoder().encode(passphrase).length < LEAST_BYTES || new Set(passphrase).size < LEAST_KINDS;
}
