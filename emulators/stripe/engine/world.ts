import type { Spec } from '../spec/validate.ts';
import type { Clock } from './clock.ts';
import type { Store } from './store.ts';

export type Settings = {
  /** Days until a charge can be spent. Units: days of the emulator's clock. */
  readonly available_days: number;
  /** Days until a payout arrives. */
  readonly payout_days: number;
};

/** Who asks, noted on the events a request makes. */
export type Asker = { readonly requestId: string; readonly key: string | null };

/** All that the objects need. `asker` is set while a request runs. */
export type World = {
  readonly store: Store;
  readonly clock: Clock;
  readonly spec: Spec;
  readonly settings: Settings;
  /** Where the hosted pages live. */
  publicUrl(): string;
  asker: Asker | null;
  /** When the next timer may fall due; too early does no harm. */
  readonly due: { soonest_ms: number };
};

/** A file that came with a request. */
export type Upload = { readonly filename: string; readonly type: string; readonly bytes: Uint8Array };

/** One request, checked. `account` is the one it acts in. */
export type Call = {
  readonly account: string;
  readonly ids: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly upload?: Upload;
};

/** Answers one operation; throws a Problem to refuse. */
export type Handler = (world: World, call: Call) => object;
export type Handlers = Readonly<Record<string, Handler>>;
