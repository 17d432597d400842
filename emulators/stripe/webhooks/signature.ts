import { createHmac } from 'node:crypto';

/** Signs a payload as the provider does: `t=…,v1=…`, an HMAC over time and bytes. */
export function sign(payload: string, secret: string, at_ms: number): string {
  const t = Math.floor(at_ms / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${payload}`).digest('hex')}`;
}
