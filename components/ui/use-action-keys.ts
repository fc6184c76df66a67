import { useEffect } from "react";
import { isPossible, type Action } from "./action";
import { useDialog } from "./dialog-store";
import { isComposing, take } from "./use-keys";

/**
 * Does the actions by their keys, wherever on the page the focus is; not while a dialog is open, and not where something
 * nearer took the key. `actions` must be the same list at every draw.
 */
export function useActionKeys(actions: readonly Action[]): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (isComposing(event) || event.defaultPrevented || useDialog.getState().open !== null) return;
      const action = actions.find((one) => one.key?.fits(event) === true && isPossible(one));
      if (action !== undefined) take(event, action.act);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [actions]);
}
