import { Link } from 'react-router';
import { LiveSearch } from '#web/features/landing/live-search.tsx';
import { OneCollaboration } from '#web/features/landing/one-collaboration.tsx';
import { TypeCards } from '#web/features/landing/type-cards.tsx';
import { LinkButton } from '#web/ui/button.tsx';
import { usePageTitle } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

const SIDES = ['brand', 'creator'] as const;

/** The front door: what it is, for both sides, and how the money is protected. */
export function LandingPage() {
  usePageTitle(say('landing.tab'));
  return (
    <div className="text-base">
      <div className="grid items-center gap-8 py-6 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,0.9fr)] lg:gap-14 lg:py-14">
        <div>
          <h1 className="text-[clamp(34px,5vw,56px)] leading-[1.03] tracking-[-0.035em]">{say('landing.title')}</h1>
          <p className="mb-7 mt-5 max-w-[46ch] text-lg font-normal leading-normal text-ink-2 text-pretty">{say('landing.lead')}</p>
          <LiveSearch />
          <p className="mt-2 text-sm text-ink-2">{say('landing.iAmCreator')} <Link to="/creator/sign-up" className="link text-ink">{say('landing.creatorLink')}</Link></p>
        </div>
        <div className="text-sm"><OneCollaboration /></div>
      </div>
      <section className="py-8"><h2 className="mb-4">{say('landing.typesTitle')}</h2><TypeCards /></section>
      <section className="grid gap-4 py-8 md:grid-cols-2">
        {SIDES.map((side) => (
          <div key={side} className="card grid content-start gap-3 p-6">
            <h2>{say(`landing.${side}.title`)}</h2>
            <ul className="grid gap-2 text-ink-2">{([1, 2, 3] as const).map((it) => <li key={it} className="flex gap-2.5"><span aria-hidden="true" className="mt-[9px] size-1.5 shrink-0 rounded-full bg-brand" />{say(`landing.${side}.${it}`)}</li>)}</ul>
            <div className="mt-1"><LinkButton to={`/${side}/sign-up`} tone="primary" size="lg">{say(`landing.${side}.action`)}</LinkButton></div>
          </div>
        ))}
      </section>
    </div>
  );
}
