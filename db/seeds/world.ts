import type { SignedIn, Viewer } from '#domain/accounts/roles.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Result } from '#domain/kit/result.ts';
import type { AccountsContext } from '#server/modules/accounts/index.ts';
import type { DocumentsContext } from '#server/modules/documents/index.ts';
import type { SettlementContext } from '#server/modules/settlement/index.ts';

export type DemoContext = AccountsContext & SettlementContext & DocumentsContext;

/** A video the demo world publishes at its stand-in for TikTok. */
export type DemoVideo = { readonly handle: string; readonly caption: string; readonly soundUrl?: string; readonly duetOf?: string; readonly stitchOf?: string };

/** What the demo world is made with: commands' contexts, a clock that goes forward, and the hands of people on pages that are not ours. Units: moments in ms. */
export type DemoWorld = {
  contextFor(viewer: Viewer): DemoContext;
  worker(): DemoContext;
  /** The moment the world ends at. */
  readonly endsAt: Instant;
  /** Moves the clock; all that falls due on the way happens. */
  goTo(at: Instant): Promise<void>;
  /** Runs the worker until nothing is due. */
  settle(): Promise<void>;
  /** Fills in the provider's page of a card, as its owner would; answers the address it leads back to. */
  enterCard(url: string, number: string): Promise<string>;
  /** Fills in the provider's pages of a creator's payouts. Shapes: the account's name at the provider. */
  enterPayoutDetails(stripeAccountId: string): Promise<void>;
  /** Publishes a video; answers its public link. */
  publish(video: DemoVideo): Promise<string>;
  /** The secret in the link that was mailed to an address last. */
  mailedToken(email: string): string;
};

export type Person = { readonly viewer: SignedIn };
export type Brand = Person & { readonly cardIds: readonly string[] };
export type Creator = Person & { readonly handle: string };

/** The value of a command that must not be refused here. Throws: Error with the refusal. */
export function must<Value>(what: string, result: Result<Value, { readonly code: string }>): Value {
  if (result.ok) return result.value;
  throw new Error(`the demo world: ${what} was refused: ${result.error.code}${'problems' in result.error ? ` ${JSON.stringify(result.error.problems)}` : ''}`);
}
