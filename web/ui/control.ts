/** The look of everything one can type or choose in. */
export const CONTROL = 'w-full min-w-0 rounded-control border border-control bg-card px-3 py-2 text-base md:text-sm text-ink outline-offset-1 aria-invalid:border-danger disabled:opacity-60';
