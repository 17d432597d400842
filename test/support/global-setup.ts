import { startTestCluster, type TestCluster } from './test-cluster.ts';

let cluster: TestCluster | undefined;

/** Runs once before all test files: one PostgreSQL for the whole run. */
export async function setup(): Promise<void> {
  cluster = await startTestCluster();
  process.env['FAIRHOLD_TEST_DATABASE_URL'] = cluster.adminUrl;
  process.env['FAIRHOLD_TEST_DATABASE_TROUBLE'] = cluster.trouble;
}

/** Runs once after all test files. */
export async function teardown(): Promise<void> {
  await cluster?.stop();
}
