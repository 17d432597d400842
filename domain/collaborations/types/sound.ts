import { choice, claim, defineCollaborationType, postUrl, text, tiktokId, url } from './define.ts';

/** A video that uses the brand's sound. Source: PRODUCT.md, collaboration types; TIKTOK.md §2: only the digits of a sound link count. */
export const sound = defineCollaborationType({
  key: 'sound',
  label: 'Sound',
  asks: 'Use the brand’s sound in a video of your own.',
  icon: 'sound',
  terms: {
    soundUrl: url('Link to the sound', { host: 'tiktok.com', path: '/music/[^/]*[0-9]{15,20}' }),
    use: choice('How is it used?', { background: 'In the background', lip_sync: 'Lip-sync', dance: 'Dance' }),
    message: text('What should the video show?', { lengthMin: 10, lengthMax: 2_000 }),
  },
  proof: { postUrl: postUrl('Link to the published video') },
  confirm: ({ terms, post }) => [claim('sound', 'Uses the brand’s sound', post.soundId === null ? undefined : post.soundId === tiktokId(terms.soundUrl))],
});
