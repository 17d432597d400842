const NAME = /^[a-z0-9_-]+(\/[a-z0-9_-]+)*(\.[a-z0-9]+)?$/i;

/** Says whether a text is the name of a file: it leads nowhere else. */
export const isFileName = (text: string): boolean => NAME.test(text);
