import { claim, defineCollaborationType, integer, postUrl, text, tiktokId, url } from './define.ts';

/** A video beside the brand's own. Source: PRODUCT.md, collaboration types; TIKTOK.md §2: the relation is only metadata. */
export const duet = defineCollaborationType({
  key: 'duet',
  label: 'Duet',
  asks: 'Post a side-by-side video with the brand’s video.',
  icon: 'duet',
  terms: {
    sourceVideoUrl: url('Your video to duet with', { host: 'tiktok.com', path: '/@[A-Za-z0-9_.-]+/video/[0-9]{15,20}' }),
    message: text('What should it say or show?', { lengthMin: 10, lengthMax: 2_000 }),
    secondsMin: integer('Shortest length, in seconds', { min: 5, max: 600 }),
  },
  proof: { postUrl: postUrl('Link to the published duet') },
  confirm: ({ terms, post }) => [claim('duet_of', 'Duets the brand’s video', post.duetOf === null ? undefined : post.duetOf === tiktokId(terms.sourceVideoUrl))],
});
