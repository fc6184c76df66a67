import type { Locator } from "@playwright/test";

// Between test and browser a text travels as JSON with all that is not ASCII escaped, since a half of a surrogate pair
// would not arrive otherwise.

/** Puts the text into a text box as a paste does, whatever characters it has, and leaves the box focused. */
export async function fillExactly(box: Locator, text: string): Promise<void> {
  await box.evaluate(async (element: HTMLTextAreaElement, json) => {
    element.focus();
    if (element.nextElementSibling?.querySelector("[aria-label='Place in the text']") != null) {
      // It holds a part of a long text, and all of that is to go.
      element.select();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", JSON.parse(json) as string);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      return;
    }
    element.value = "";
    // The element's own setter: React keeps one of its own on the element, which hides the change from it.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(element, JSON.parse(json));
    element.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, JSON.stringify(text));
}

/**
 * The text of an element, or the value of a text box, character for character. Of a long text only a part is drawn,
 * with a slider below; all of it is what a person gets who selects all and copies.
 */
export async function readExactly(place: Locator): Promise<string> {
  const json = await place.evaluate(async (element) => {
    const isPart = element.nextElementSibling?.querySelector("[aria-label='Place in the text']") != null;
    if (!isPart) return JSON.stringify(element instanceof HTMLTextAreaElement ? element.value : element.textContent);
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "a", ctrlKey: true, bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return JSON.stringify(clipboardData.getData("text/plain"));
  });
  return JSON.parse(json) as string;
}
