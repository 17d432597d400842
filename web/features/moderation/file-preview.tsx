import { bytesText } from '#web/ui/number-text.ts';
import { say } from '#web/words/say.ts';
import type { Finding } from './moderation-api.ts';

type File = NonNullable<Finding['file']>;

function Shown({ file, url, thumbUrl }: { readonly file: File; readonly url: string; readonly thumbUrl: string | undefined }) {
  switch (file.kind) {
    case 'image': return <img src={url} alt={file.name} className="max-h-[38dvh] w-auto max-w-full rounded-control border border-line bg-sunk" />;
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- what people send each other carries no captions
    case 'video': return <video controls preload="metadata" poster={thumbUrl} src={url} aria-label={file.name} className="max-h-[38dvh] w-full rounded-control border border-line bg-sunk" />;
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- what people send each other carries no captions
    case 'voice': return <audio controls preload="metadata" src={url} aria-label={file.name} className="w-full" />;
    default: return <img src={thumbUrl} alt={say('moderation.firstPage', { name: file.name })} className="max-h-[38dvh] w-auto max-w-full rounded-control border border-line bg-sunk" />;
  }
}

/** The file that waits for a person: what can be seen or heard of it here, and the file itself. */
export function FilePreview({ finding }: { readonly finding: Finding }) {
  const { file, previewUrl, previewThumbUrl } = finding;
  if (!file || !previewUrl) return null;
  return (
    <figure className="grid justify-items-start gap-2" aria-label={file.name}>
      {file.state === 'gone' ? <p className="text-sm text-ink-2">{say('moderation.gone')}</p> : <Shown file={file} url={previewUrl} thumbUrl={previewThumbUrl ?? undefined} />}
      <figcaption className="flex flex-wrap gap-x-3 gap-y-1 text-sm [overflow-wrap:anywhere]"><span>{file.name} · {bytesText(file.bytes)}</span>{file.state === 'gone' ? null : <a className="link" href={previewUrl} download={file.name}>{say('moderation.saveFile')}</a>}</figcaption>
    </figure>
  );
}
