"use client";

import ErrorPage from "./error";
import "./globals.css";

/** Where what stands on every page fails itself, there is no page around the words. */
export default function GlobalErrorPage({ error }: { error: Error }) {
  return (
    <html lang="en">
      <body>
        <ErrorPage error={error} />
      </body>
    </html>
  );
}
