const EMAIL = /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+\.\p{L}{2,}/iu;
const LINK = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}-]*\.(?:com|net|org|io|me|co|app|link|bio|shop|store|tv|gg|info|eu|de|fr|es|it|pt|nl|pl|se|ch|at|uk|us)(?![\p{L}\p{N}])/iu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/u;
/** Nine digits or more with at most two separators between them, with or without a leading plus. */
const PHONE = /(?<!\d)\+?\d(?:[ ()./-]{0,2}\d){8,}(?!\d)/g;
/** A large number written in groups, as in 1.250.000: no telephone number. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

const hasPhone = (text: string): boolean => [...text.matchAll(PHONE)].some(([found]) => !GROUPED.test(found));

/** Says whether a text of a public profile holds a way around the product: an address, a link, a handle or a telephone number. Source: PRODUCT.md, Talking, and staying. */
export const holdsContact = (text: string): boolean => EMAIL.test(text) || LINK.test(text) || HANDLE.test(text) || hasPhone(text);
