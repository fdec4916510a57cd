/** Bounds what is in hand at once, by number and by bytes. Nobody waits at it: what does not fit is refused at once. */
export class Gate {
  #count = 0;
  #bytes = 0;
  #emptied: (() => void)[] = [];

  constructor(
    private readonly maxCount: number,
    private readonly maxBytes: number,
  ) {}

  get isFull(): boolean {
    return this.#count >= this.maxCount || this.#bytes >= this.maxBytes;
  }

  /** A place for one, or none. */
  enter(): Place | undefined {
    if (this.isFull) return undefined;
    this.#count++;
    let held = 0;
    let left = false;
    return {
      take: (bytes) => {
        if (left || this.#bytes + bytes > this.maxBytes) return false;
        held += bytes;
        this.#bytes += bytes;
        return true;
      },
      leave: () => {
        if (left) return;
        left = true;
        this.#count--;
        this.#bytes -= held;
        if (this.#count === 0) this.#emptied.splice(0).forEach((tell) => tell());
      },
    };
  }

  /** Waits until nothing is in hand. */
  empty(): Promise<void> {
    return this.#count === 0 ? Promise.resolve() : new Promise((resolve) => this.#emptied.push(resolve));
  }
}

export interface Place {
  /** Bytes more; false where they do not fit. */
  take(bytes: number): boolean;
  leave(): void;
}
