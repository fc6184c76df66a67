/** A share of a whole as a bar. It says nothing by itself: the words beside it do. */
export function Bar({ share, className = "" }: { share: number; className?: string }) {
  return (
    <span className={`block h-1.5 overflow-hidden rounded-full bg-line ${className}`} aria-hidden>
      <span className="block h-full rounded-full bg-gold-fill" style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  );
}
