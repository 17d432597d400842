import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What one process counts, for `/metrics`. Units: seconds. */
export type Metrics = {
  readonly registry: Registry;
  readonly requests: Counter<'route' | 'status'>;
  readonly requestSeconds: Histogram<'route'>;
  readonly inFlight: Gauge;
  readonly shed: Counter;
  readonly operations: Counter<'name' | 'outcome'>;
  readonly ruleViolations: Gauge<'code'>;
  readonly jobs: Counter<'kind' | 'outcome'>;
};

/** Makes the counters of one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    requests: new Counter({ name: 'fairhold_http_requests_total', help: 'HTTP requests by route and status', labelNames: ['route', 'status'], registers }),
    requestSeconds: new Histogram({ name: 'fairhold_http_request_seconds', help: 'Time to answer', labelNames: ['route'], buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3], registers }),
    inFlight: new Gauge({ name: 'fairhold_http_in_flight', help: 'Requests being answered now', registers }),
    shed: new Counter({ name: 'fairhold_http_shed_total', help: 'Requests turned away because too many were being answered', registers }),
    operations: new Counter({ name: 'fairhold_graphql_operations_total', help: 'GraphQL operations by name and outcome', labelNames: ['name', 'outcome'], registers }),
    ruleViolations: new Gauge({ name: 'fairhold_rule_violations', help: 'Rows that break a rule, by rule, as last looked', labelNames: ['code'], registers }),
    jobs: new Counter({ name: 'fairhold_jobs_total', help: 'Jobs by kind and outcome', labelNames: ['kind', 'outcome'], registers }),
  };
}
