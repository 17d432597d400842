/** Shows that something runs; the words beside it say what. */
export const Spinner = ({ size = 16 }: { readonly size?: number | undefined }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" strokeWidth={3} aria-hidden="true" className="shrink-0 animate-spin">
    <circle cx="12" cy="12" r="9" stroke="currentColor" opacity={0.25} />
    <path d="M21 12a9 9 0 00-9-9" stroke="currentColor" strokeLinecap="round" />
  </svg>
);
