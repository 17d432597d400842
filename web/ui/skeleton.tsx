/** The shape of what is coming. Shapes: `className` gives its size, as `h-5 w-40`. */
export const Skeleton = ({ className }: { readonly className?: string | undefined }) => <span aria-hidden="true" className={`block animate-pulse rounded-control bg-line ${className ?? 'h-4 w-full'}`} />;

/** Rows of a list that is coming; tells readers once that it loads. */
export const SkeletonRows = ({ rows = 3, label, className = 'h-[76px]' }: { readonly rows?: number | undefined; readonly label: string; readonly className?: string | undefined }) => (
  <div role="status" className="grid gap-3">
    <span className="sr-only">{label}</span>
    {Array.from({ length: rows }, (_, at) => <Skeleton key={at} className={`w-full rounded-card ${className}`} />)}
  </div>
);
