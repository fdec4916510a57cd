declare module 'planer' {
  interface Planer {
    /** A letter for each line: e empty, m quoted, s introduces a quote, t text, f forwarded. */
    markMessageLines(lines: readonly string[]): string;
    /** The lines without what the markers say is quoted. */
    processMarkedLines(lines: readonly string[], markers: string): string[];
  }
  const planer: Planer;
  export default planer;
}
