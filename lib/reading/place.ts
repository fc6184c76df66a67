/** A stretch of a text in UTF-16 units, as `slice` takes them. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
