import { Points, Section } from "./section";
import { isSelfOnly } from "./policy";

/** What holds, and what makes it hold. */
export function Promises() {
  return (
    <Section title="What is protected">
      <Points
        points={[
          [
            "No prompt, response or session is sent anywhere.",
            "There is no server to send it to. The browser also refuses: the security policy in each page allows requests to the hosts listed below and to no other, forms cannot be sent, and pages of other sites cannot be embedded.",
          ],
          isSelfOnly
            ? [
                "No other host is asked for anything.",
                "This build’s policy allows its own host only. Models come from this site, from files that you open, or not at all.",
              ]
            : [
                "Other hosts are asked only when you ask for a model or for FIPO’s template pack.",
                "Such a request carries the name of a file. It carries no cookie, no page address (“referrer”) and nothing that you wrote.",
              ],
          [
            "You can pull the plug.",
            "With the switch Offline, no request leaves for another host. The page takes a stricter security policy at once, which no script can loosen before a reload. Guards stand before every other way out: links, frames, new windows, WebRTC, connections made ahead of a request. The service worker stops what passes, and opens the next pages with headers by which the browser itself holds them. What was stopped stands in the ledger.",
          ],
          [
            "Nobody counts you.",
            "There are no accounts, cookies, analytics or error reports, and no script, font or picture of another host.",
          ],
          [
            "A shared link keeps its content to itself.",
            "The content stands behind the # of the link, which browsers send to no server. A passphrase encrypts it on top.",
          ],
          [
            "Every request is on a list.",
            "The ledger, behind the chip at the top of each page, names each request of the page, its workers and its service worker: host, purpose, bytes and time.",
          ],
        ]}
      />
    </Section>
  );
}

/** Where the switch "Offline" ends: what no page can stop, whatever it does. */
export function OfflineLimits() {
  return (
    <Section title="What Offline cannot stop">
      <Points
        points={[
          [
            "Requests to Goldsmith’s own host.",
            "Its files, and models that it serves, still come from there where this device does not have them yet. A script that got into the page could write something into such an address. Only a device without a network sends nothing at all.",
          ],
          [
            "You, and the browser’s own doors.",
            "The address bar, bookmarks, Back, and “Open link in new tab” in the browser’s menu are not the page’s to close. A click on a link is: it does not open, and the ledger says so.",
          ],
          [
            "The browser, its extensions and the system.",
            "Updates, synchronization, spelling, translation, the look-up of names for them, and what an extension does in or beside the page.",
          ],
          [
            "A script that turns the switch.",
            "Whatever runs in the page can do there what you can: also turn Offline off and reload. The chip at the top then no longer says Offline.",
          ],
          [
            "In browsers other than Chromium 152 and newer, a script that outwits the guards.",
            "Requests stay forbidden there, too: a policy does that. But only that browser has a header (Connection-Allowlist) that also binds navigation, WebRTC and connections made ahead; elsewhere, in a window without a service worker, and until the page is reloaded, they are held by the guards in the page alone. A browser without the Navigation API lets a script lead the page to another site.",
          ],
          [
            "A worker’s imports, on a host that sends no headers.",
            "Until the page is opened with Offline on, only the service worker stops a worker that imports a program from elsewhere. Goldsmith’s own workers do not.",
          ],
        ]}
      />
    </Section>
  );
}

/** What does not hold; whoever answers for privacy must know it. */
export function Limits() {
  return (
    <Section title="What is not protected">
      <Points
        points={[
          [
            "The host’s own log.",
            "Whoever hosts these files sees, as for every web site, that your network address asked for them, and when. The model hosts see which model you download.",
          ],
          [
            "A host that hands out other files.",
            "Whoever controls the host could replace the program, the policy and the switch with it. Host it yourself, and compare it with a build from source (below). No other host’s script can run here.",
          ],
          [
            "The device and the browser.",
            "Sessions are stored unencrypted in this browser’s profile: who can open it can read them. Extensions can read every page. A browser may send pages or text to its maker for translation, spelling or synchronization: see its settings. The built-in model is the browser’s own.",
          ],
          [
            "What you hand on.",
            "Who has a link, an exported file or a copied text has its content. A link without a passphrase can be read wherever it is posted.",
          ],
          [
            "Links to other sites.",
            "A click on a link to a licence or a model’s page opens another site, which then sees your visit. With Offline on, it does not open.",
          ],
          [
            "What a model says.",
            "A language model runs here, but its words come from its training. Goldsmith cannot promise that they are true or harmless.",
          ],
        ]}
      />
    </Section>
  );
}
