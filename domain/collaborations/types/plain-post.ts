import { claim, defineCollaborationType, postUrl, tags, text, url, type FieldValue } from './define.ts';

const carries = (caption: string, names: FieldValue | undefined, prefix: '#' | '@'): boolean =>
  !Array.isArray(names) || names.every((name) => caption.toLowerCase().includes(`${prefix}${String(name).toLowerCase()}`));

/** The brand's message in the creator's words. Source: PRODUCT.md, collaboration types. */
export const plainPost = defineCollaborationType({
  key: 'plain_post',
  label: 'Plain post',
  asks: 'Post a video about the brand in your own words.',
  icon: 'play',
  terms: {
    message: text('What should people remember?', { lengthMin: 10, lengthMax: 2_000 }),
    linkUrl: url('Link to mention', { optional: true }),
    hashtags: tags('Hashtags', { prefix: '#', countMax: 10, optional: true }),
    mentions: tags('Mentions', { prefix: '@', countMax: 5, optional: true }),
  },
  proof: { postUrl: postUrl('Link to the published post') },
  confirm: ({ terms, post }) => [
    claim('hashtags', 'Caption has the hashtags', carries(post.caption, terms.hashtags, '#')),
    claim('mentions', 'Caption has the mentions', carries(post.caption, terms.mentions, '@')),
  ],
});
