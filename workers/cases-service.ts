import type { GivenFile } from "../lib/base/given-file";
import { fail, succeed, type Result } from "../lib/base/result";
import type { Case } from "../lib/records/case";
import type { Cell } from "../lib/search/lab-run";
import type { FieldChoice, ReadCases } from "../lib/transfer/cases/case-file";

/** Some of what was read. */
export interface CasesPage {
  readonly cases: readonly Case[];
  readonly cells: readonly Cell[];
}

/** What the worker that reads cases from files offers to the page. Everything that crosses is plain data or a Comlink proxy. */
export interface CasesService {
  /**
   * As `readCases`, but that rows and cells are handed on in pages, each when the one before it is taken: a large file would
   * hold up the page that gets all of it at once. In what it ends with they are empty.
   */
  readCases(
    files: readonly GivenFile[],
    fields: FieldChoice | undefined,
    take: (page: CasesPage) => Promise<void>,
  ): Promise<Result<ReadCases>>;
  /** Answers at once unless the worker is busy or dead. */
  ping(): void;
}

const ROWS_AT_ONCE = 1_000;

export function createCasesService(): CasesService {
  return {
    async readCases(files, fields, take) {
      const program = await import("../lib/transfer/cases/read-cases").catch(String);
      if (typeof program === "string") return fail({ kind: "worker-not-started", detail: program });
      const read = await program.readCases(files, fields);
      if (!read.ok) return read;
      const { cases, measured } = read.value;
      const cells = measured?.cells ?? [];
      for (let start = 0; start < Math.max(cases.length, cells.length); start += ROWS_AT_ONCE) {
        const end = start + ROWS_AT_ONCE;
        await take({ cases: cases.slice(start, end), cells: cells.slice(start, end) });
      }
      return succeed({
        ...read.value,
        cases: [],
        ...(measured !== undefined && { measured: { ...measured, cells: [] } }),
      });
    },
    ping() {
      // The answer itself is the sign of life.
    },
  };
}
