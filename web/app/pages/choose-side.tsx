import { ArrowRight, Megaphone, Video } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { Icon } from '#web/ui/icon.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

const SIDES = [{ side: 'brand', icon: Megaphone }, { side: 'creator', icon: Video }] as const;

/** Two doors: brands and creators sign in and up apart. */
export function ChooseSidePage() {
  const { pathname, search } = useLocation();
  const act = pathname === '/sign-up' ? 'sign-up' : 'sign-in';
  return (
    <div className="mx-auto max-w-[560px] py-4 md:py-10">
      <PageHeader title={say(`choose.${act}.title`)} />
      <ul className="grid gap-3">
        {SIDES.map(({ side, icon }) => (
          <li key={side}>
            <Link to={`/${side}/${act}${search}`} className="card flex items-center gap-4 p-5 shadow-float transition-colors hover:bg-sunk">
              <span className="grid size-12 shrink-0 place-items-center rounded-[14px] bg-brand-soft text-brand"><Icon of={icon} size={24} /></span>
              <span className="grid flex-1"><span className="text-base font-bold">{say(`choose.${side}`)}</span><span className="text-ink-2">{say(`choose.${side}.text`)}</span></span>
              <Icon of={ArrowRight} className="text-ink-3" />
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-5 text-ink-2">{act === 'sign-in' ? <>{say('signIn.noAccount')} <Link className="link" to={`/sign-up${search}`}>{say('public.signUp')}</Link></> : <>{say('signUp.haveAccount')} <Link className="link" to={`/sign-in${search}`}>{say('public.signIn')}</Link></>}</p>
    </div>
  );
}
