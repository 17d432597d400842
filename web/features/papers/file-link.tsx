import { Download } from 'lucide-react';
import { say } from '#web/words/say.ts';
import { Icon } from '#web/ui/icon.tsx';

type Props = { readonly id: string; readonly number: string; readonly form: 'pdf' | 'xml' | 'json' };

/** Saves a document as a file. */
export const FileLink = ({ id, number, form }: Props) => (
  <a href={`/downloads/documents/${id}.${form}`} download className="inline-flex min-h-8 items-center gap-1 rounded-control px-1.5 text-xs font-medium text-ink-2 hover:bg-sunk hover:text-ink" aria-label={say('papers.save', { number, form: say(`papers.form.${form}`) })}>
    <Icon of={Download} size={14} />{say(`papers.form.${form}`)}
  </a>
);

/** The forms there are of a kind of document. */
export const formsOf = (kind: string): readonly Props['form'][] => (kind === 'contract' ? ['pdf', 'json'] : kind === 'payout_statement' ? ['pdf'] : ['pdf', 'xml']);
