"use client";

import { Moon, Sun, SunMoon } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Button } from "../ui/button";
import { readTheme, setTheme, subscribeToTheme, themes } from "./theme";

/** How a button of the header looks that shows a picture alone. */
export const headerButton = "max-sm:px-2.5 pointer-coarse:min-w-11";

const icons = { system: SunMoon, light: Sun, dark: Moon } as const;

/** Goes round: as the system has it, light, dark. */
export function ThemeButton() {
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, () => "system" as const);
  const Icon = icons[theme];
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  return (
    <Button
      look="quiet"
      className={headerButton}
      aria-label={`Theme: ${theme}. Change to ${next}`}
      title={`Theme: ${theme}`}
      onClick={() => setTheme(next)}
    >
      <Icon size={18} aria-hidden />
    </Button>
  );
}
