/** The product's mark: a cloud that holds a tick. */
export function Mark({ className, size = 22 }: { className?: string; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} className={className} aria-hidden fill="none">
      <path
        d="M7 19a5 5 0 0 1-.6-9.96A6.5 6.5 0 0 1 18.7 9.6 4.75 4.75 0 0 1 17.5 19Z"
        fill="currentColor"
        fillOpacity="0.16"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path
        d="m9 13.6 2.3 2.3 4-4.4"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
