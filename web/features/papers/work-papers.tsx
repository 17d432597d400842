import { Link } from 'react-router';
import { faultOf } from '#web/graphql/result.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Card } from '#web/ui/card.tsx';
import { MoneyText } from '#web/ui/money.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { FileLink, formsOf } from './file-link.tsx';
import { useWorkDocumentsQuery } from './papers-api.ts';

type Props = { readonly id: string; readonly side: 'brand' | 'creator' | 'operator' };

/** The papers of one collaboration: its contract with the hash of the terms, its invoices. Nothing before there are any. */
export function WorkPapers({ id, side }: Props) {
  const { data, error, refetch } = useWorkDocumentsQuery({ id });
  const documents = data?.collaboration?.documents ?? [];
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (documents.length === 0) return null;
  const hash = documents.find((it) => it.termsSha256)?.termsSha256;
  return (
    <Card title={say('papers.ofWork')}>
      <ul className="grid gap-1">
        {documents.map((it) => (
          <li key={it.id} className="flex flex-wrap items-center gap-x-3 border-b border-line py-2 first:pt-0 last:border-0">
            <span className="grid min-w-0 flex-1"><span className="font-medium">{sayIfKnown(`papers.kind.${it.kind}.${side}`, sayIfKnown(`papers.kind.${it.kind}`, it.kind))}</span><span className="num truncate text-xs text-ink-3">{it.number}</span></span>
            {it.kind === 'contract' ? null : <MoneyText money={it.total} />}
            <span className="flex">{formsOf(it.kind).map((form) => <FileLink key={form} id={it.id} number={it.number} form={form} />)}</span>
          </li>
        ))}
      </ul>
      {hash ? <p className="mt-3 text-xs text-ink-2">{say('papers.hash')} <code className="break-all text-ink-3">{hash}</code> <Link to="/verify" className="link">{say('papers.howToVerify')}</Link></p> : null}
    </Card>
  );
}
