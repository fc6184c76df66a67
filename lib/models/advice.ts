import type { DeviceReport } from "./device-report";

/**
 * What the person could do so that models run here, or run better; null where nothing is amiss. Where each browser has
 * WebGPU: Chrome and Edge on Windows, macOS, ChromeOS and Android, on Linux by a flag or with newer Intel graphics;
 * Safari from version 26; Firefox on Windows and on Macs with Apple's chips, not on Linux or Android (August 2026).
 */
export function adviseOn(report: DeviceReport): string | null {
  const { gpu, hasWebAssembly, isSecureContext, fileStorage } = report;
  if (!hasWebAssembly) {
    return "Switch off the lockdown or enhanced security mode for this site, then reload the page.";
  }
  if (!isSecureContext) return "Open this page at an address that begins with https.";
  if (fileStorage === "none") return "Allow this site to store data, or open it in a normal window.";
  if (fileStorage === "until-closed") {
    return "This seems to be a private window: a model's files are gone when it closes. Open a normal window to keep them.";
  }
  switch (gpu.kind) {
    case "no-webgpu":
      return adviseOnWebGpu(report);
    case "no-adapter":
      return adviseOnAdapter(report);
    case "adapter":
      return gpu.isSoftware ? adviseOnAdapter(report) : null;
  }
}

/** The browser has no WebGPU, or not on this system. */
function adviseOnWebGpu({ browser, system }: DeviceReport): string {
  if (system === "ios") return "Update this device to iOS 26 or later: its Safari has WebGPU.";
  switch (browser) {
    case "firefox":
      if (system === "windows") return "Update Firefox to version 141 or later, or open this page in Chrome or Edge.";
      if (system === "mac") return "Update Firefox and macOS, or open this page in Chrome or Safari 26.";
      return "Firefox has no WebGPU on this system yet. Open this page in a current Chrome or Edge.";
    case "safari":
      return "Update macOS to 26 or later for a Safari with WebGPU, or open this page in Chrome.";
    case "chrome":
    case "edge":
      if (system === "linux") {
        return `Open ${flagsOf(browser)} and enable “Unsafe WebGPU Support” and “Vulkan”, then restart the browser.`;
      }
      return "Update the browser to its current version, then reload this page.";
    case "other":
      return "Open this page in a current Chrome, Edge or Safari.";
  }
}

/** The browser has WebGPU, but no adapter, or only one in software. */
function adviseOnAdapter({ browser, system }: DeviceReport): string {
  if (system === "android" || system === "ios") return "Update the browser and this device's system, then try again.";
  const driver = "update the graphics driver";
  if (browser === "firefox" || browser === "safari" || browser === "other") {
    return `Switch on hardware acceleration in the browser’s settings and ${driver}, or open this page in Chrome.`;
  }
  const flag = system === "linux" ? `, enable “Vulkan” in ${flagsOf(browser)}` : "";
  return `Switch on graphics acceleration in the browser’s settings${flag} and ${driver}, then restart the browser.`;
}

function flagsOf(browser: "chrome" | "edge"): string {
  return `${browser}://flags`;
}
