import { choice, defineCollaborationType, postUrl, text, url } from './define.ts';

/** A creator's own post that the brand may run as an ad. Source: PRODUCT.md, collaboration types; TIKTOK.md §1 for periods and codes. */
export const nativeAd = defineCollaborationType({
  key: 'native_ad',
  label: 'Native ad',
  asks: 'Make a post of your own that the brand may run as a Spark ad.',
  icon: 'spark',
  terms: {
    product: text('Product', { lengthMax: 120 }),
    message: text('What should people remember?', { lengthMin: 10, lengthMax: 2_000 }),
    landingUrl: url('Landing page'),
    adDays: choice('Ad period', { 7: '7 days', 30: '30 days', 60: '60 days', 365: '365 days' }),
  },
  proof: {
    postUrl: postUrl('Link to the published post'),
    sparkCode: text('Spark authorisation code', { lengthMin: 10, lengthMax: 512, help: 'In the app: your post, Ad settings, Generate code.' }),
  },
  confirm: () => [],
});
