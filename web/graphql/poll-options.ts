const MOVING_MS = 3_000;
const CALM_MS = 15_000;

/** How often a page asks again while it is visible: every 3 s when money is on its way, else every 15 s. */
export const pollOptions = (moving: boolean): { pollingInterval: number; skipPollingIfUnfocused: boolean } =>
  ({ pollingInterval: moving ? MOVING_MS : CALM_MS, skipPollingIfUnfocused: true });
