import { useHomeWorkQuery, useMoneyByStageQuery } from './home-api.ts';

/** Says whether what stands at the top of a home is known (or failed), so that nothing below it jumps when it comes. */
export function useHomeReady(): boolean {
  const work = useHomeWorkQuery({ group: 'needs_me', first: 10 });
  const money = useMoneyByStageQuery({});
  return !work.isLoading && !money.isLoading;
}
