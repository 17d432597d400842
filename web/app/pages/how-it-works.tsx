import { CircleCheck, Handshake, LockKeyhole, Send, Undo2, UserSearch } from 'lucide-react';
import { LinkButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

const STEPS = [{ key: 'find', icon: UserSearch }, { key: 'agree', icon: Handshake }, { key: 'hold', icon: LockKeyhole }, { key: 'deliver', icon: Send }, { key: 'pay', icon: CircleCheck }, { key: 'return', icon: Undo2 }] as const;
const CLOCKS = ['response', 'funding', 'delivery', 'review', 'posting', 'decision'] as const;
const QUESTIONS = ['where', 'never', 'silence', 'changes', 'dispute', 'contact'] as const;

/** The whole life of a collaboration in plain words, with every clock. */
export function HowItWorksPage() {
  return (
    <div className="text-base">
      <PageHeader title={say('how.title')} intro={say('how.intro')} />
      <ol className="grid gap-3 md:grid-cols-2 lg:grid-cols-3">
        {STEPS.map(({ key, icon }, at) => (
          <li key={key} className="card grid content-start gap-2 p-5">
            <span className={`grid size-11 place-items-center rounded-[14px] ${key === 'hold' ? 'bg-held-soft text-held-ink' : key === 'pay' ? 'bg-brand-soft text-brand' : key === 'return' ? 'bg-returned-soft text-returned' : 'bg-sunk'}`}><Icon of={icon} size={22} /></span>
            <h2 className="text-base">{at < 5 ? `${at + 1}. ` : ''}{say(`how.${key}.title`)}</h2>
            <p className="text-sm text-ink-2">{say(`how.${key}.text`)}</p>
          </li>
        ))}
      </ol>
      <section className="mt-10">
        <h2>{say('how.clocksTitle')}</h2>
        <p className="mb-3 mt-1 max-w-[68ch] text-ink-2">{say('how.clocksIntro')}</p>
        <dl className="card divide-y divide-line">
          {CLOCKS.map((it) => <div key={it} className="grid gap-x-6 gap-y-0.5 px-5 py-3.5 text-sm md:grid-cols-[180px_100px_1fr]"><dt className="font-medium">{say(`how.clock.${it}.name`)}</dt><dd className="num font-medium text-held-ink">{say(`how.clock.${it}.time`)}</dd><dd className="text-ink-2">{say(`how.clock.${it}.then`)}</dd></div>)}
        </dl>
      </section>
      <section className="mt-10">
        <h2 className="mb-3">{say('how.questionsTitle')}</h2>
        <div className="grid gap-2">
          {QUESTIONS.map((it) => <details key={it} className="card px-5 py-3.5"><summary className="font-medium">{say(`how.q.${it}.ask`)}</summary><p className="mt-2 max-w-[68ch] text-ink-2">{say(`how.q.${it}.answer`)}</p></details>)}
        </div>
      </section>
      <div className="mt-10 flex flex-wrap gap-2"><LinkButton to="/creators" tone="primary" size="lg">{say('landing.brand.action')}</LinkButton><LinkButton to="/creator/sign-up" size="lg">{say('landing.creator.action')}</LinkButton></div>
    </div>
  );
}
