import { VerifyHash } from '#web/features/papers/verify-hash.tsx';
import { Card } from '#web/ui/card.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

/** Where everybody can ask whether a contract is one of ours. */
export function VerifyContractPage() {
  return (
    <div className="mx-auto max-w-[720px]">
      <PageHeader title={say('verifyHash.title')} intro={say('verifyHash.intro')} />
      <Card><VerifyHash /></Card>
    </div>
  );
}
