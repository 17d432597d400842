import type { CollaborationType } from './define.ts';
import { duet } from './duet.ts';
import { nativeAd } from './native-ad.ts';
import { plainPost } from './plain-post.ts';
import { sound } from './sound.ts';
import { stitch } from './stitch.ts';

/** Every collaboration type there is. Adding one: its file and its name here, nothing else. */
export const COLLABORATION_TYPES: readonly CollaborationType[] = [nativeAd, duet, stitch, sound, plainPost];

/** Finds a type by its key, or nothing. */
export const findCollaborationType = (key: string): CollaborationType | undefined => COLLABORATION_TYPES.find((it) => it.key === key);
