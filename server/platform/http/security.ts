import helmet from 'helmet';
import type { RequestHandler } from 'express';

const YEAR_SECONDS = 31_536_000;

/** Headers that keep browsers from doing what our pages never need. `https`: whether we are reached by it. `sendTo`: where pages may send files beside us. */
export const securityHeaders = ({ https, sendTo }: { readonly https: boolean; readonly sendTo: string | null }): RequestHandler => helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'", ...(sendTo === null ? [] : [sendTo])],
      objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"], ...(https ? { upgradeInsecureRequests: [] } : {}),
    },
  },
  strictTransportSecurity: https ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
  referrerPolicy: { policy: 'same-origin' },
  crossOriginEmbedderPolicy: false,
});
