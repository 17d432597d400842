import type { Terms } from '#domain/collaborations/terms.ts';
import type { Together } from '#domain/settlement/fees.ts';

/** How far the pair had come when its terms were made; terms of before repeats counted are those of a first collaboration. Units: basis points. */
export const togetherOf = ({ together, brandFeeBps, commissionBps }: Terms): Together => together ?? { paidCount: 0, firstBrandFeeBps: brandFeeBps, firstCommissionBps: commissionBps };
