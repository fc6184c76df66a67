import type { Reading } from "@/lib/client/run/run-store";
import type { LoadProgress } from "@/lib/engines/engine";

/** A load or a download on its way. */
export interface Loading {
  readonly progress: LoadProgress | null;
  /** Null until it is known. */
  readonly secondsLeft: number | null;
}

/** Bytes as people read them, in decimal units: 350 MB, 2.3 GB. */
export function describeBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  if (bytes < 1e9) return `${Math.round(bytes / 1e6)} MB`;
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** How far a load is, in [0, 1]; null while that is not known. */
export function loadedShare({ progress }: Loading): number | null {
  if (progress?.bytesTotal == null || progress.bytesTotal === 0) return null;
  return Math.min(1, progress.bytesDone / progress.bytesTotal);
}

/** "Downloading 43 % · 1.1 GB of 2.5 GB · 3 min" */
export function describeLoading(model: Loading): string {
  const { progress, secondsLeft } = model;
  if (progress === null) return "Starting";
  const share = loadedShare(model);
  const action = describePhase(progress);
  if (share === null || progress.bytesTotal === null) {
    return progress.bytesDone === 0 ? action : `${action} · ${describeBytes(progress.bytesDone)}`;
  }
  const parts = [`${action} ${Math.floor(share * 100)} %`];
  if (action === "Downloading") {
    parts.push(`${describeBytes(progress.bytesDone)} of ${describeBytes(progress.bytesTotal)}`);
    if (progress.waitsFor !== undefined) parts.push(`waiting for ${progress.waitsFor}`);
    else if (secondsLeft !== null) parts.push(describeDuration(secondsLeft));
  }
  return parts.join(" · ");
}

/** Files that are here are not downloaded, whatever an engine calls it. */
function describePhase({ phase, bytesDone, bytesStored = 0 }: LoadProgress): string {
  if (phase === "preparing") return "Preparing";
  return bytesDone > 0 && bytesStored >= bytesDone ? "Reading the files here" : "Downloading";
}

/** "1 token", "1,024 tokens" */
export function describeTokens(tokens: number): string {
  return `${tokens.toLocaleString("en")} ${tokens === 1 ? "token" : "tokens"}`;
}

/** "4.2 a second"; below one in two seconds, "one in 25 s". */
export function describeSpeed(tokensPerSecond: number): string {
  if (tokensPerSecond >= 0.5) return `${printSpeed(tokensPerSecond)} a second`;
  return `one in ${(1 / tokensPerSecond).toLocaleString("en", { maximumSignificantDigits: 2 })} s`;
}

/** Two digits, or whole numbers where there are more. */
export function printSpeed(tokensPerSecond: number): string {
  return tokensPerSecond < 10 ? tokensPerSecond.toPrecision(2) : Math.round(tokensPerSecond).toLocaleString("en");
}

/** "The model is reading the task: 128 of 512 tokens…" */
export function describeReading(doing: string, reading: Reading | null): string {
  if (reading === null) return `${doing}…`;
  return `${doing}: ${reading.tokens.toLocaleString("en")} of ${describeTokens(reading.of)}…`;
}

function describeDuration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
