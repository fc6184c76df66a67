import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PageShell } from "@/components/shell/page-shell";
import "./globals.css";

export const metadata: Metadata = {
  description:
    "Turns a prompt that works badly into a better one, with rules at once or with a language model that runs in this tab. Nothing that you type leaves it.",
  applicationName: "Goldsmith",
  referrer: "no-referrer",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f4ef" },
    { media: "(prefers-color-scheme: dark)", color: "#151412" },
  ],
};

// Runs before the first paint, so that a chosen theme never flashes in the other one.
const applyChosenTheme = `try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: applyChosenTheme }} />
      </head>
      <body>
        <PageShell>{children}</PageShell>
      </body>
    </html>
  );
}
