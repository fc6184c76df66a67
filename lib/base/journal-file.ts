/**
 * Where the pages of this site leave what was typed and is not in the database yet: a folder of the browser's private
 * file system, with two files for each page, which are written in turns so that one of them is always whole.
 */
export const JOURNAL_FOLDER = "last-words";

/** A page asks the worker to write down a text, in place of all that it wrote before. Sequences count up. */
export interface JournalRequest {
  readonly page: string;
  readonly sequence: number;
  readonly text: string;
}

/** Whether the text of that sequence is on the disk now. */
export interface JournalAnswer {
  readonly sequence: number;
  readonly isWritten: boolean;
}

export function journalFileName(page: string, sequence: number): string {
  return `${page}.${sequence % 2}`;
}

/** The page whose file has this name. */
export function pageOfJournalFile(name: string): string {
  return name.slice(0, name.lastIndexOf("."));
}
