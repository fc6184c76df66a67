/** Opens the guide to training: a file beside the pages, on every host and without a network. For pages one folder deep. */
export function TrainingGuideLink() {
  return (
    <a
      href="../training.txt"
      target="_blank"
      rel="noopener"
      className="underline decoration-line-strong underline-offset-4 hover:decoration-gold"
    >
      guide to training<span className="sr-only">, opens in a new tab</span>
    </a>
  );
}
