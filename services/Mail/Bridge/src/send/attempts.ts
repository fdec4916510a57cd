import { limits } from '../limits.js';
import type { SendOutcome } from './outcome.js';

interface Attempt {
  since: number;
  outcome: Promise<SendOutcome>;
  /** The last of the message is on its way, or is about to be. */
  isHanding: boolean;
  told: (() => void)[];
}

/**
 * Hand-overs by the id that the C# half gave them, remembered for a while. Asked again for one, because its answer or its
 * asker was lost, the bridge hands over nothing: it answers with the outcome of the first, for which it waits.
 */
export class Attempts {
  readonly #attempts = new Map<string, Attempt>();

  /**
   * @param id None: nothing is remembered.
   * @param send Hands over, and tells when the last of the message is about to go.
   * @param handing Told the same; at once where it is so already.
   */
  begin(
    id: string | undefined,
    send: (handing: () => void) => Promise<SendOutcome>,
    handing: () => void,
  ): Promise<SendOutcome> {
    if (!id) return send(handing);
    this.#forget();
    const attempt = this.#attempts.get(id) ?? this.#start(id, send);
    if (attempt.isHanding) handing();
    else attempt.told.push(handing);
    return attempt.outcome;
  }

  #start(id: string, send: (handing: () => void) => Promise<SendOutcome>): Attempt {
    const told: (() => void)[] = [];
    const attempt: Attempt = { since: Date.now(), isHanding: false, told, outcome: Promise.resolve() as never };
    this.#attempts.set(id, attempt);
    attempt.outcome = send(() => {
      attempt.isHanding = true;
      told.splice(0).forEach((tell) => tell());
    }).catch((error: unknown) => {
      // Refused before anything was begun: the same attempt may be asked for again.
      this.#attempts.delete(id);
      throw error;
    });
    return attempt;
  }

  #forget(): void {
    const oldest = Date.now() - limits.send.remembered;
    for (const [id, { since }] of this.#attempts) {
      if (since > oldest && this.#attempts.size <= limits.send.attempts) return;
      this.#attempts.delete(id);
    }
  }
}
