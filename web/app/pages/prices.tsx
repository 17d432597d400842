import { PriceExample } from '#web/features/landing/price-example.tsx';
import { LinkButton } from '#web/ui/button.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

const SIDES = ['brand', 'creator'] as const;

/** What each side pays, when, and what it pays when it fails: nothing. */
export function PricesPage() {
  return (
    <div className="text-base">
      <PageHeader title={say('prices.title')} intro={say('prices.intro')} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_380px]">
        <div className="grid gap-4 md:grid-cols-2">
          {SIDES.map((side) => (
            <section key={side} className="card grid content-start gap-3 p-6">
              <h2 className="text-base">{say(`prices.${side}.title`)}</h2>
              <p className="num text-2xl font-bold tracking-[-0.03em]">{say(`prices.${side}.rate`)}</p>
              <p className="text-ink-2">{say(`prices.${side}.text`)}</p>
              <ul className="grid gap-1.5 text-sm text-ink-2">{([1, 2, 3] as const).map((it) => <li key={it} className="flex gap-2.5"><span aria-hidden="true" className="mt-2 size-1.5 shrink-0 rounded-full bg-brand" />{say(`prices.${side}.${it}`)}</li>)}</ul>
              <div><LinkButton to={`/${side}/sign-up`} tone={side === 'brand' ? 'primary' : 'plain'}>{say(`landing.${side}.action`)}</LinkButton></div>
            </section>
          ))}
        </div>
        <PriceExample />
      </div>
    </div>
  );
}
