"use client";

import { CircleHelp, Command } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { sessionAddress } from "@/lib/client/session/session-address";
import { useSession } from "@/lib/client/session/session-store";
import { EngineChip } from "../models/engine-chip";
import { PrivacyChip } from "../privacy/privacy-chip";
import { Button } from "../ui/button";
import { commandsAction, shortcutsAction } from "./site-actions";
import { headerButton, ThemeButton } from "./theme-button";

export function Header() {
  return (
    <header className="z-10 border-b border-line bg-panel sm:sticky sm:top-0">
      <div className="mx-auto flex min-h-14 w-full max-w-[100rem] flex-wrap items-center gap-x-2 gap-y-1 px-3 py-2 sm:px-5">
        <p className="flex items-center gap-2 text-base font-semibold tracking-tight">
          <Mark />
          <span className="max-[28rem]:sr-only">Goldsmith</span>
        </p>
        <nav
          aria-label="Pages"
          className="order-last flex w-full flex-wrap items-center justify-between sm:order-none sm:mr-auto sm:ml-3 sm:w-auto sm:justify-start"
        >
          <WorkbenchLink />
          <PageLink href="/sessions/">Sessions</PageLink>
          <PageLink href="/models/">Models</PageLink>
          <PageLink href="/lab/">Lab</PageLink>
        </nav>
        <div className="flex min-w-0 flex-1 items-center gap-2 sm:order-last sm:w-full sm:flex-none lg:order-none lg:w-auto">
          <EngineChip />
          <PrivacyChip />
        </div>
        <div className="flex items-center">
          <Button
            look="quiet"
            className={headerButton}
            aria-label={commandsAction.name}
            title={`${commandsAction.name} (${commandsAction.key.label})`}
            onClick={commandsAction.act}
          >
            <Command size={18} aria-hidden />
          </Button>
          <ThemeButton />
          <Button
            look="quiet"
            // A phone has no keys, and a narrow window has the list among the commands.
            className={`${headerButton} max-[22rem]:hidden pointer-coarse:max-sm:hidden`}
            aria-label={shortcutsAction.name}
            title={`${shortcutsAction.name} (${shortcutsAction.key.label})`}
            onClick={shortcutsAction.act}
          >
            <CircleHelp size={18} aria-hidden />
          </Button>
        </div>
      </div>
    </header>
  );
}

/** Leads back to the session that is at work. */
function WorkbenchLink() {
  const id = useSession((state) => state.session?.id);
  return (
    <PageLink href="/" fragment={id === undefined ? "" : sessionAddress(id).slice(1)}>
      Workbench
    </PageLink>
  );
}

interface PageLinkProps {
  readonly href: string;
  readonly fragment?: string;
  readonly children: ReactNode;
}

/** Its page is fetched when it is wanted: a first visit pays only for what it shows. */
function PageLink({ href, fragment = "", children }: PageLinkProps) {
  const path = usePathname().replace(/\/?$/, "/");
  // A page below one of these belongs to it; every page is below the first.
  const isBelow = href !== "/" && path.startsWith(href);
  return (
    <Link
      href={href + fragment}
      prefetch={false}
      aria-current={path === href ? "page" : isBelow ? "true" : undefined}
      className="inline-flex min-h-9 min-w-9 items-center justify-center rounded-md px-2 text-sm text-quiet hover:bg-raised hover:text-ink aria-[current]:font-medium aria-[current]:text-ink sm:px-3 pointer-coarse:min-h-11 pointer-coarse:min-w-11"
    >
      {children}
    </Link>
  );
}

/** A silver bar above a golden one. */
function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden>
      <path d="M6 3h10l2 6H4z" className="fill-silver" />
      <path d="M5 12h12l3 8H2z" className="fill-gold-fill" />
    </svg>
  );
}
