import type { SessionSummary, SessionVerdict } from "@/lib/store/session";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const verdicts: Readonly<Record<SessionVerdict, string>> = {
  undecided: "Undecided",
  golden: "Golden prompt chosen",
  chosen: "New prompt chosen",
  kept: "Own prompt kept",
};

/** What the person settled on. */
export function verdictName(verdict: SessionVerdict): string {
  return verdicts[verdict];
}

/** The person's own name for it, else the first words of its prompt. */
export function sessionName({ name, title }: Pick<SessionSummary, "name" | "title">): string {
  return name ?? (title === "" ? "Without a prompt" : title);
}

/** A model without the ending that tells how its weights are stored: "Qwen3-4B-q4f16_1-MLC" is "Qwen3-4B". */
export function modelName(id: string): string {
  return id === "rules" ? "Rules" : id.replace(/-q\df(16|32)(_\d)?(-MLC)?$/i, "");
}

/** "Rules, Qwen3-4B and 2 more" */
export function describeModels(models: readonly string[]): string {
  const names = [...new Set(models.map(modelName))];
  if (names.length === 0) return "No run yet";
  return names.length <= 2 ? names.join(", ") : `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "long" });
const thisYear = new Intl.DateTimeFormat("en", { day: "numeric", month: "short" });
const anyYear = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric" });
const exact = new Intl.DateTimeFormat("en", { dateStyle: "full", timeStyle: "short" });

/** "5 minutes ago" within a week, then the day; the day, too, where the time is more than a minute ahead of the clock. */
export function describeTime(time: number, now: number): string {
  const past = now - time;
  if (past < -MINUTE) return describeDay(time, now);
  if (past < MINUTE) return "just now";
  if (past < HOUR) return relative.format(-Math.floor(past / MINUTE), "minute");
  if (past < DAY) return relative.format(-Math.floor(past / HOUR), "hour");
  if (past < 7 * DAY) return relative.format(-Math.floor(past / DAY), "day");
  return describeDay(time, now);
}

function describeDay(time: number, now: number): string {
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? thisYear : anyYear).format(time);
}

/** With weekday, date and time. */
export function describeExactTime(time: number): string {
  return exact.format(time);
}

/** "1 session", "10,000 sessions" */
export function countSessions(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "session" : "sessions"}`;
}
