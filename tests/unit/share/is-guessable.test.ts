import { describe, expect, it } from "vitest";
import { isGuessable } from "../../../lib/share/is-guessable";

describe("isGuessable", () => {
  it.each(["a", "12345678", "secret", "aaaaaaaaaaaaaaaaaaaa", "abababababababab"])(
    "finds “%s” too weak",
    (passphrase) => {
      expect(isGuessable(passphrase)).toBe(true);
    },
  );

  it.each(["correct horse battery staple", "Nachtigall7 im Ofen", "青い馬が走る", ""])(
    "says nothing of “%s”",
    (passphrase) => {
      expect(isGuessable(passphrase)).toBe(false);
    },
  );
});
