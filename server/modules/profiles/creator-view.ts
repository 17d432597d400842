import type { Rate } from '#domain/profiles/rate.ts';
import type { Instant } from '#domain/kit/time.ts';

/** A part of a whole. Units: percent. */
export type Share = { readonly key: string; readonly percent: number };
export type Audience = { readonly countries: readonly Share[]; readonly ages: readonly Share[]; readonly genders: readonly Share[] };
/** A work shown on a profile. Units: `hue` in degrees of the colour wheel. */
export type PortfolioPiece = { readonly title: string; readonly views: number; readonly hue: number };

/** A creator as the reader may see them. Units: `engagementBps` in basis points, `answerHours` in hours, prices in minor units. */
export type CreatorView = {
  readonly id: string; readonly displayName: string; readonly headline: string; readonly bio: string; readonly city: string; readonly country: string;
  readonly languages: readonly string[]; readonly niches: readonly string[];
  readonly followers: number; readonly medianViews: number; readonly engagementBps: number; readonly answerHours: number | null; readonly available: boolean;
  readonly audience: Audience; readonly portfolio: readonly PortfolioPiece[]; readonly rates: readonly Rate[];
  /** Known to the creator, to staff, and to brands whose money is protected. */
  readonly tiktokHandle: string | null;
  readonly joinedAt: Instant;
};
