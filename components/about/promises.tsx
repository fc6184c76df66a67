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
            "With the switch Offline, every request to another host fails: in the page and its workers, and once more in the service worker behind both. It stays on until you turn it off. A device without a network works as well.",
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
            "A click on a link to a licence or a model’s page opens another site, which then sees your visit. The switch does not stop you from going there.",
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
