/** A text that arrives in chunks, read with one place of foresight. Positions count UTF-16 units from 0. */
export class JsonReader {
  readonly #chunks: AsyncIterator<string>;
  #chunk = "";
  #place = 0;
  #unitsBefore = 0;

  constructor(chunks: AsyncIterable<string>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  get position(): number {
    return this.#unitsBefore + this.#place;
  }

  /** The next character that is no white space, which stays unread; empty at the end. */
  async peek(): Promise<string> {
    do {
      while (this.#place < this.#chunk.length) {
        const character = this.#chunk.charAt(this.#place);
        if (!" \t\n\r".includes(character)) return character;
        this.#place += 1;
      }
    } while (await this.#readChunk());
    return "";
  }

  /** Goes past the character that `peek` gave. */
  skip(): void {
    this.#place += 1;
  }

  /**
   * Reads on to the first of , : ] } that stands outside of every text and bracket, which stays unread. The result need
   * not be JSON. At the end of all chunks it is "cut-off"; "too-long" and "too-deep" are past the two limits.
   */
  async cutValue(mostUnits: number, mostDepth: number): Promise<Cut> {
    const parts: string[] = [];
    let units = 0;
    let depth = 0;
    let isInText = false;
    let isEscaped = false;
    do {
      const start = this.#place;
      if (isEscaped && this.#chunk !== "") {
        this.#place += 1;
        isEscaped = false;
      }
      for (;;) {
        const mark = this.#findMark(isInText ? textMarks : outerMarks);
        if (mark === "") break;
        if (isInText) {
          if (mark === '"') isInText = false;
          else if (this.#place === this.#chunk.length) isEscaped = true;
          else this.#place += 1;
        } else if (mark === '"') {
          isInText = true;
        } else if (mark === "{" || mark === "[") {
          depth += 1;
          if (depth > mostDepth) return { type: "too-deep" };
        } else if (depth > 0) {
          if (mark === "}" || mark === "]") depth -= 1;
        } else {
          this.#place -= 1;
          parts.push(this.#chunk.slice(start, this.#place));
          return { type: "value", text: parts.join("") };
        }
      }
      parts.push(this.#chunk.slice(start));
      units += this.#chunk.length - start;
      if (units > mostUnits) return { type: "too-long" };
    } while (await this.#readChunk());
    return { type: "cut-off" };
  }

  /** Goes past the next mark of a kind and gives it; at the end of the chunk where there is none, and gives "". */
  #findMark(marks: RegExp): string {
    marks.lastIndex = this.#place;
    const mark = marks.exec(this.#chunk)?.[0] ?? "";
    this.#place = mark === "" ? this.#chunk.length : marks.lastIndex;
    return mark;
  }

  async #readChunk(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#unitsBefore += this.#chunk.length;
    this.#chunk = next.value;
    this.#place = 0;
    return true;
  }
}

export type Cut =
  { readonly type: "value"; readonly text: string } | { readonly type: "cut-off" | "too-long" | "too-deep" };

const textMarks = /["\\]/g;
const outerMarks = /["{}[\],:]/g;
