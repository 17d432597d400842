import { Pencil } from 'lucide-react';
import { useParams } from 'react-router';
import { WriteButton } from '#web/features/chat/write-button.tsx';
import { CreatorProfile } from '#web/features/creators/creator-profile.tsx';
import { useCreatorQuery } from '#web/features/creators/creators-api.ts';
import { SimilarCreators } from '#web/features/creators/similar-creators.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { useViewer, type Viewer } from '#web/graphql/viewer.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { usePageTitle } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

function readerOf(viewer: Viewer | null | undefined, creatorId: string) {
  if (!viewer) return 'anyone';
  if (viewer.side === 'brand') return 'brand';
  return viewer.accountId === creatorId ? 'self' : 'other';
}

/** One creator, for brands, for anyone, and for the creator who wants to see what they see. */
export function CreatorPage() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const { currentData: data, error, refetch } = useCreatorQuery({ id });
  usePageTitle(data?.creator?.displayName ?? say('public.creators'));
  if (error) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <div className="min-h-dvh"><PageSkeleton /></div>;
  if (!data.creator) return <NotFoundPage />;
  const reader = readerOf(viewer, data.creator.id);
  return (
    <>
      {reader === 'self' ? <div className="mb-5"><Notice title={say('creator.previewTitle')} action={<LinkButton size="sm" to="/creator/profile" icon={<Icon of={Pencil} size={14} />}>{say('home.editProfile')}</LinkButton>}>{say('creator.previewText')}</Notice></div> : null}
      {reader === 'brand' && data.creator.available ? <div className="mb-5"><WriteButton creatorId={data.creator.id} /></div> : null}
      <CreatorProfile creator={data.creator} reader={reader} />
      {reader === 'self' ? null : <SimilarCreators creatorId={data.creator.id} />}
    </>
  );
}
