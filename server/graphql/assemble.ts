import '#server/platform/graphql/scalars.ts';
import '#server/modules/accounts/api.ts';
import '#server/modules/moderation/api.ts';
import '#server/modules/profiles/api.ts';
import '#server/modules/settlement/api.ts';
import '#server/modules/reconciliation/api.ts';
import '#server/modules/collaborations/api.ts';
import '#server/modules/chargebacks/api.ts';
import '#server/modules/notifications/api.ts';
import '#server/modules/messaging/api.ts';
import '#server/modules/messaging/api-guard.ts';
import '#server/modules/matching/api.ts';
import '#server/modules/campaigns/api.ts';
import '#server/modules/documents/api.ts';
import '#server/modules/documents/api-report.ts';
import '#server/modules/backoffice/api.ts';
import '#server/modules/backoffice/api-chain.ts';
import './demo-api.ts';
import type { GraphQLSchema } from 'graphql';
import { builder } from '#server/platform/graphql/builder.ts';

let schema: GraphQLSchema | undefined;

/** The whole API: every module's part joined. */
export const apiSchema = (): GraphQLSchema => (schema ??= builder.toSchema());
