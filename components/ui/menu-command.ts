/** A line of the command menu. */
export interface MenuCommand {
  readonly name: string;
  readonly keys?: string;
  readonly act: () => void;
}
