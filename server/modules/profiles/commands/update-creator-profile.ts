import { err, ok, type Result } from '#domain/kit/result.ts';
import type { ProfilesError } from '#domain/profiles/errors.ts';
import { checkProfile, type ProfileDraft } from '#domain/profiles/profile.ts';
import type { Context } from '#server/platform/command.ts';
import { textProblems } from '#server/modules/moderation/index.ts';
import type { CreatorView } from '../creator-view.ts';
import { ownProfile } from '../policy.ts';
import * as profiles from '../profile/store.ts';
import { changed } from './changed.ts';

/** A creator says who they are and whether they take requests. Errors: SIGN_IN_NEEDED, CREATORS_ONLY, FIELDS_INVALID. */
export async function updateCreatorProfile(ctx: Context, draft: ProfileDraft): Promise<Result<CreatorView, ProfilesError>> {
  const creator = ownProfile(ctx.viewer);
  if (!creator.ok) return creator;
  const checked = checkProfile(draft);
  if (!checked.ok) return checked;
  const { headline, bio, city, niches } = checked.value;
  const problems = textProblems({ headline, bio, city, niches: niches.join(', ') });
  if (problems.length > 0) return err({ code: 'FIELDS_INVALID', problems });
  return ctx.transaction(async (tx) => {
    const at = ctx.clock.now();
    await profiles.saveProfile(tx, creator.value, { ...checked.value, at });
    await profiles.saveHandle(tx, creator.value, { tiktokHandle: checked.value.tiktokHandle, at });
    return ok(await changed(tx, creator.value));
  });
}
