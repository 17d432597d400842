import { createHash } from 'node:crypto';
import { newId } from '../engine/ids.ts';
import { invalid } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { named, shape } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';

const SIZE_MAX = 5_000_000;
const KINDS: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'text/plain': 'txt', 'text/csv': 'csv' };

/** Keeps a file's name, size and fingerprint: what is in it does not matter here. */
function create(world: World, call: Call): Thing {
  if (!call.upload) throw invalid('Missing required param: file.', { code: 'parameter_missing', param: 'file' });
  const { filename, type, bytes } = call.upload;
  if (typeof call.params['purpose'] !== 'string') throw invalid('Missing required param: purpose.', { code: 'parameter_missing', param: 'purpose' });
  if (bytes.length === 0 || bytes.length > SIZE_MAX) throw invalid('The file is empty or too large.', { code: 'file_size_invalid', param: 'file' });
  const id = newId('file');
  return world.store.put(call.account, shape<Thing>(world, 'File', {
    id, created: world.clock.now(), filename, purpose: call.params['purpose'], size: bytes.length, title: null, type: KINDS[type] ?? 'txt', url: `https://files.stripe.com/v1/files/${id}/contents`,
    _sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
}

/** Evidence and the like. */
export const FILES: Handlers = {
  'post /v1/files': create,
  'get /v1/files/{id}': (world, call) => named(world, call, 'file'),
};
