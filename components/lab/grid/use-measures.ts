import { useEffect, useState, type RefObject } from "react";

interface Measures {
  /** Pixels inside of the box, without its scroll bar. */
  readonly width: number;
  readonly height: number;
  /** Pixels of one rem: larger letters get higher rows. */
  readonly rem: number;
}

/** The size of a box and of the page's letters, as they are now. */
export function useMeasures(box: RefObject<HTMLElement | null>): Measures {
  const [measures, setMeasures] = useState<Measures>({ width: 0, height: 0, rem: 16 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    function measure(): void {
      if (element === null) return;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = { width: element.clientWidth, height: element.clientHeight, rem };
      setMeasures((former) =>
        former.width === next.width && former.height === next.height && former.rem === next.rem ? former : next,
      );
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return measures;
}
