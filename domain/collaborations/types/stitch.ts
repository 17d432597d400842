import { claim, defineCollaborationType, integer, postUrl, text, tiktokId, url } from './define.ts';

/** A video that begins with up to five seconds of the brand's. Source: PRODUCT.md, collaboration types. */
export const stitch = defineCollaborationType({
  key: 'stitch',
  label: 'Stitch',
  asks: 'Start with up to five seconds of the brand’s video, then answer it.',
  icon: 'stitch',
  terms: {
    sourceVideoUrl: url('Your video to stitch', { host: 'tiktok.com', path: '/@[A-Za-z0-9_.-]+/video/[0-9]{15,20}' }),
    startSecond: integer('The part starts at second', { min: 0, max: 600 }),
    lengthSeconds: integer('Length of the part, in seconds', { min: 1, max: 5 }),
    message: text('What should the answer say?', { lengthMin: 10, lengthMax: 2_000 }),
  },
  proof: { postUrl: postUrl('Link to the published stitch') },
  confirm: ({ terms, post }) => [claim('stitch_of', 'Stitches the brand’s video', post.stitchOf === null ? undefined : post.stitchOf === tiktokId(terms.sourceVideoUrl))],
});
