import { chromium, type Browser } from "@playwright/test";
import { serveSite } from "../../tools/site-server.mjs";
import { measureCheckQuality } from "./checks";
import { renderTable, type Figure } from "./figure";
import { measureFirstLoadSize } from "./first-load-size";
import { measureFirstVisit } from "./first-visit";
import { measureLabMatrix } from "./lab-matrix";
import { measureLabScoring } from "./lab-scoring";
import { measureLabSearch } from "./lab-search";
import { measureLabStore } from "./lab-store";
import { measureLinks } from "./links";
import { measureLoadRatio } from "./load-ratio";
import { measureLongTexts } from "./long-texts";
import { measureManyVersions } from "./many-versions";
import { measureOfflineStart } from "./offline-start";
import { measureModelFiles } from "./model-files";
import { measurePlantedMethods } from "./planted-gains";
import { measureReader } from "./reader";
import { measureSessions } from "./sessions";
import { measureStreaming } from "./streaming";
import { measureTemplateFills } from "./template-fills";
import { measureTrainingExport } from "./training-export";
import { measureTransfer } from "./transfer";
import { measureTyping } from "./typing";
import { measureVerdicts } from "./verdicts";
import { measureWaysOut } from "./ways-out";
import { measureWorkerCalls } from "./worker-calls";

interface Bench {
  readonly url: string;
  readonly browserProgram: string;
  readonly browser: Browser;
}

type Measure = (bench: Bench) => Figure | readonly Figure[] | Promise<readonly Figure[]>;

const measures: Readonly<Record<string, Measure>> = {
  "first-load-size": () => measureFirstLoadSize(),
  "first-visit": ({ url, browserProgram }) => measureFirstVisit(url, browserProgram),
  "offline-start": ({ url, browserProgram }) => measureOfflineStart(url, browserProgram),
  "ways-out": ({ url, browserProgram }) => measureWaysOut(url, browserProgram),
  "worker-calls": ({ url, browser }) => measureWorkerCalls(url, browser),
  streaming: ({ url, browser }) => measureStreaming(url, browser),
  links: ({ url, browser }) => measureLinks(url, browser),
  "long-texts": ({ url, browser }) => measureLongTexts(url, browser),
  sessions: ({ url, browser }) => measureSessions(url, browser),
  "many-versions": ({ url, browser }) => measureManyVersions(url, browser),
  transfer: ({ url, browser }) => measureTransfer(url, browser),
  "training-export": ({ url, browser }) => measureTrainingExport(url, browser),
  typing: ({ url, browserProgram }) => measureTyping(url, browserProgram),
  "model-files": ({ url, browser }) => measureModelFiles(url, browser),
  "load-ratio": ({ browserProgram }) => measureLoadRatio(browserProgram),
  "template-fills": () => measureTemplateFills(),
  checks: () => measureCheckQuality(),
  reader: () => measureReader(),
  verdicts: () => measureVerdicts(),
  "planted-methods": () => measurePlantedMethods(),
  "lab-scoring": () => measureLabScoring(),
  "lab-search": () => measureLabSearch(),
  "lab-store": ({ browser }) => measureLabStore(browser),
  "lab-matrix": ({ url, browser }) => measureLabMatrix(url, browser),
};

/**
 * Measures the built site; gives the table and what it was measured with. Where names are given, only what begins with one
 * of them is measured; throws where nothing does.
 */
export async function measureAll(browserProgram: string, names: readonly string[]): Promise<string> {
  const wanted = Object.entries(measures).filter(
    ([name]) => names.length === 0 || names.some((start) => name.startsWith(start)),
  );
  if (wanted.length === 0) throw new Error(`Nothing is called so. There are: ${Object.keys(measures).join(", ")}.`);
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath: browserProgram });
  try {
    const figures: Figure[] = [];
    for (const [, measure] of wanted) {
      figures.push(...[await measure({ url: site.url, browserProgram, browser })].flat());
    }
    return [
      renderTable(figures),
      "",
      `Chromium ${browser.version()}, Node ${process.version}. Other work on this machine makes times longer.`,
    ].join("\n");
  } finally {
    await browser.close();
    await site.close();
  }
}
