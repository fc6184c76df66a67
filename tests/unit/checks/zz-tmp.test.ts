import { it } from "vitest";
import { checkCandidate } from "@/lib/checks/check-candidate";
import { measureHarm } from "../../checks/measure-harm";
import { harmPairs } from "../../checks/pairs-harm";
import { fillTask } from "../../checks/labelled-pair";
it("m", () => {
  for (const held of [false, true]) {
    const f = measureHarm(checkCandidate, harmPairs.filter((p) => (p.isHeldBack === true) === held));
    console.log("HELD", held, f.kinds.map((k) => `${k.kind} ${k.blocked}/${k.pairs}`).join("; "), "\n", f.checks.map((c) => `${c.check} ${c.blocked} p=${c.precision.toFixed(3)} ${c.wrong.join()}`).join("\n "), "\nclean", f.cleanBlocked.length, "/", f.clean);
  }
  for (const p of harmPairs.filter((p) => p.kind === null)) {
    const fs = checkCandidate(fillTask(p.task), p.candidate).filter((x) => x.severity === "blocking" );
    for (const x of fs) console.log("WRONG", p.isHeldBack, p.id, x.check, x.message, "\n  S:", p.task.silverPrompt, "\n  C:", p.candidate);
  }
  for (const p of harmPairs.filter((p) => p.kind === "constraint")) {
    const fs = checkCandidate(fillTask(p.task), p.candidate).filter((x) => x.severity === "blocking" );
    console.log("CONS", p.isHeldBack === true, p.id, fs.map((x) => x.check + ": " + x.message).join(" | "));
  }
});
