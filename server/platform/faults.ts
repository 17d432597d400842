/** The world is unwell: a time-out, a lost race, a broken line. Thrown; the worker tries again. */
export class Fault extends Error {
  override readonly name: string = 'Fault';
  readonly retryable = true;
}

/** Another writer came first; the same step is decided anew. */
export class StaleWrite extends Fault {
  override readonly name = 'StaleWrite';
}

/** The step must wait, at the earliest until a moment. Units: ms since 1970. */
export class NotYet extends Fault {
  override readonly name = 'NotYet';
  readonly retryAtMs: number;
  constructor(message: string, retryAtMs: number) {
    super(message);
    this.retryAtMs = retryAtMs;
  }
}
