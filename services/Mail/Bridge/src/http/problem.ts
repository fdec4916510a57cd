/** A refusal that its caller understands: RFC 9457, with a code that does not change. Details quote nothing of what was sent. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(code);
  }
}

export const busy = () => new Problem(503, 'busy', 'As much is in hand as may be at once. Try again soon.');
