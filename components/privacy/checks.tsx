import { allowedHosts } from "./policy";
import { Section } from "./section";

const code = "rounded bg-raised px-1 font-mono text-[0.9em] wrap-anywhere";

/** How each claim can be tested by somebody who believes none of them. */
export function Checks() {
  const foreignHost = allowedHosts[0]?.source;
  return (
    <Section title="How to check it yourself">
      <ol className="flex max-w-prose list-decimal flex-col gap-3 pl-5 text-sm">
        <li>
          <strong className="font-medium">Watch the network.</strong> Open the browser’s developer tools (F12), choose
          Network, and work as usual. Compare what you see with the ledger: each line there stands here.
        </li>
        <li>
          <strong className="font-medium">Pull the plug.</strong> Open Goldsmith, click into it once, wait a few
          seconds, then disconnect the device. Reload: everything goes on working, each model that you have loaded too.
        </li>
        <li>
          <strong className="font-medium">Try to break out.</strong> In the developer tools’ console, type{" "}
          <code className={code}>await fetch(&quot;https://example.org&quot;)</code>: the policy refuses.
          {foreignHost !== undefined && (
            <>
              {" "}
              Turn the switch Offline on and try <code className={code}>await fetch(&quot;{foreignHost}&quot;)</code>, a
              host that the policy allows: the switch refuses, and the ledger shows the attempt.
            </>
          )}
        </li>
        <li>
          <strong className="font-medium">Read the policy.</strong> It stands in the head of each page’s source, as{" "}
          <code className={code}>Content-Security-Policy</code>, and in the answer’s headers where the host sends them:{" "}
          <code className={code}>curl -I</code> and this page’s address show them.
        </li>
        <li>
          <strong className="font-medium">Build it from source.</strong> The same sources give the same files. Build
          with <code className={code}>npm ci</code> and <code className={code}>npm run build</code>, then compare the
          folder <code className={code}>out/</code> with what the host hands out. The build’s stamp is above, and in{" "}
          <code className={code}>build-stamp.txt</code>.
        </li>
        <li>
          <strong className="font-medium">Run its tests.</strong> <code className={code}>npm test</code> walks through
          the app in a real browser and fails at any request to another host that nobody asked for. It also compares the
          ledger with the browser’s own network log, and tries over a hundred ways out while Offline is on: that log
          must hold none of them, and the ledger all.
        </li>
      </ol>
    </Section>
  );
}
