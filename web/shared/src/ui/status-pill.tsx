import type { ReactNode } from 'react';
import classes from './status-pill.module.css';

/** What a colour says here; the word beside it says it too. */
export type Tone = 'neutral' | 'accent' | 'soon' | 'failed' | 'good';

export function StatusPill({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.pill} data-tone={tone}>
      {children}
    </span>
  );
}
