import { useEffect, useState, type RefObject } from "react";

export interface ListLayout {
  /** Pixels from the top of the page to the first row. */
  readonly listTop: number;
  /** Pixels at the top of the window that stay covered while the page scrolls. */
  readonly coveredTop: number;
  readonly rowHeight: number;
}

/** In units of the text size, so that larger letters get higher rows. Where there is little room the facts stand under the name. */
const ROW_REMS = { wide: 3, narrow: 4 };
const WIDE = "(min-width: 64rem)";

/**
 * Where the rows are. The bar sticks under the header, whose height depends on what it holds; the bar learns it as
 * `--header-height`.
 */
export function useListLayout(bar: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): ListLayout {
  const [layout, setLayout] = useState<ListLayout>({ listTop: 0, coveredTop: 0, rowHeight: 48 });

  useEffect(() => {
    const wide = window.matchMedia(WIDE);

    function measure(): void {
      if (bar.current === null || list.current === null) return;
      const header = document.querySelector("header");
      const sticks = header !== null && getComputedStyle(header).position === "sticky";
      const headerHeight = sticks ? header.offsetHeight : 0;
      bar.current.style.setProperty("--header-height", `${headerHeight}px`);
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = {
        listTop: Math.round(list.current.getBoundingClientRect().top + window.scrollY),
        coveredTop: headerHeight + bar.current.offsetHeight,
        rowHeight: Math.round(rem * (wide.matches ? ROW_REMS.wide : ROW_REMS.narrow)),
      };
      setLayout((former) => (isSame(former, next) ? former : next));
    }

    // The page's height changes with whatever comes or goes above the list.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (bar.current !== null) observer.observe(bar.current);
    wide.addEventListener("change", measure);
    return () => {
      observer.disconnect();
      wide.removeEventListener("change", measure);
    };
  }, [bar, list]);

  return layout;
}

function isSame(one: ListLayout, other: ListLayout): boolean {
  return one.listTop === other.listTop && one.coveredTop === other.coveredTop && one.rowHeight === other.rowHeight;
}
