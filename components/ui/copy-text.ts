/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  // On plain HTTP from another host than localhost there is no clipboard.
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (clipboard === undefined) return copyBySelection(text);
  return clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text),
  );
}

/** The way from before there was a clipboard for programs, which works wherever a click leads to it. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.style.position = "fixed";
  box.style.opacity = "0";
  // Outside of a dialog that is open, nothing can be selected.
  (focused?.closest("dialog[open]") ?? document.body).append(box);
  box.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else is there where this is needed
  const isCopied = document.execCommand("copy");
  box.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
