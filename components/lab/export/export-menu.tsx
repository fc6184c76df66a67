"use client";

import { Braces, Download, FileCode, FileSpreadsheet, FileText, FlaskConical, Share2 } from "lucide-react";
import { useCallback, useRef, useState } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import { readLab } from "@/lib/client/lab/read-lab";
import { Button } from "../../ui/button";
import { Menu } from "../../ui/menu";
import { saveFile } from "../../ui/save-file";
import { ShareDialog } from "./share-dialog";
import { writeLabAs, type ExportFormat } from "./write-lab";

const formats = [
  { format: "csv", name: "CSV table", icon: FileSpreadsheet },
  { format: "json-lines", name: "JSON Lines", icon: Braces },
  { format: "promptfoo", name: "promptfoo, with results", icon: FileCode },
  { format: "markdown", name: "Markdown", icon: FileText },
  { format: "lab", name: "Lab file, with everything", icon: FlaskConical },
] as const;

/** Saves the open set in one of several formats, or hands it to somebody who looks at it. */
export function ExportMenu() {
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const [news, setNews] = useState("");
  const [isSharing, setSharing] = useState(false);
  const close = useCallback(() => setOpener(null), []);
  const isBusy = useRef(false);

  async function save(format: ExportFormat): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setNews("Reading the answers…");
    setNews(await saveAs(format, (cells) => setNews(`${cells.toLocaleString("en")} answers read…`)));
    isBusy.current = false;
  }

  return (
    <>
      {/* On a line of its own, which is there only while it says something: the button stays where it is. */}
      <p role="status" className={`text-sm text-quiet tabular-nums ${news === "" ? "sr-only" : "order-last w-full"}`}>
        {news}
      </p>
      <Button aria-haspopup="menu" onClick={(event) => setOpener(event.currentTarget)}>
        <Download size={16} aria-hidden />
        Export
      </Button>
      {opener !== null && (
        <Menu
          label="Export as"
          opener={opener}
          onClose={close}
          items={[
            ...formats.map(({ format, name, icon }) => ({ name, icon, act: () => void save(format) })),
            { name: "Link or file to look at…", icon: Share2, act: () => setSharing(true) },
          ]}
        />
      )}
      {isSharing && <ShareDialog onClose={() => setSharing(false)} />}
    </>
  );
}

/** What came of it, in words. */
async function saveAs(format: ExportFormat, onRead: (cells: number) => void): Promise<string> {
  const lab = await readLab(onRead);
  if (!lab.ok) return `${describeFailure(lab.failure).title}.`;
  if (lab.value === null) return "";
  const file = await writeLabAs(format, lab.value, new Date()).catch(() => null);
  if (file === null) return "A part of Goldsmith could not be fetched. Check the network, then try again.";
  saveFile(file.name, file.text, file.type);
  return `Saved as ${file.name}`;
}
