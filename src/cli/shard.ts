import { SaleslintError } from '../config/error.js'
import type { Shard } from '../engine/sources.js'

/** Which part of the files `--shard 2/3` means. Throws a `SaleslintError` for one that cannot be. */
export function shardOf(wish: string): Shard {
  const [, part = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(wish) ?? []
  const shard = { part: Number(part), of: Number(of) }
  if (shard.part < 1 || shard.part > shard.of)
    throw new SaleslintError('usage', `--shard takes a part and how many there are, not ‘${wish}’`, { hint: 'As in --shard 2/3' })
  return shard
}
