interface ProblemDetails {
  title?: string;
  detail?: string | null;
  code?: string | null;
  traceId?: string | null;
  errors?: Record<string, string[]>;
}

/** A refusal by the server, read from its `application/problem+json`. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    /** Stable and meant for programs: `leads.already-converted`. */
    readonly code: string | undefined,
    message: string,
    /** Quoted to support; finds the request in the traces. */
    readonly traceId: string | undefined,
    /** Messages by field, as the API names it. */
    readonly errors: Record<string, string[]>,
    /** The whole answer: on 412 it holds the current version of the record. */
    readonly body: unknown,
    /** Seconds to wait, on 429 and 503. */
    readonly retryAfter: number | undefined,
  ) {
    super(message);
    this.name = 'ApiError';
  }

  static async from(response: Response): Promise<ApiError> {
    const text = await response.text();
    const body = parse(text);
    const problem: ProblemDetails = isObject(body) ? body : {};
    const retryAfter = Number(response.headers.get('Retry-After'));
    return new ApiError(
      response.status,
      problem.code ?? undefined,
      problem.detail ?? problem.title ?? response.statusText,
      problem.traceId ?? undefined,
      problem.errors ?? {},
      body,
      Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
    );
  }
}

/** The request never reached the server, or its answer never came back. */
export class ConnectionError extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached', { cause });
    this.name = 'ConnectionError';
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // a proxy in between answered with a page of its own
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
