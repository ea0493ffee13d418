import { readFileSync } from 'node:fs'
import type { Io } from './io.js'

/** Whether this run is CI on a change that comes from a fork, as GitHub and GitLab tell: its configs are a stranger's. */
export function isForkChange(env: Io['env']): boolean {
  const source = env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID']
  if (source !== undefined && env['CI_MERGE_REQUEST_PROJECT_ID'] !== undefined) return source !== env['CI_MERGE_REQUEST_PROJECT_ID']
  if (!env['GITHUB_EVENT_NAME']?.startsWith('pull_request') || env['GITHUB_EVENT_PATH'] === undefined) return false
  try {
    const event = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'], 'utf8')) as PullRequestEvent
    // A fork that was deleted since has no repository.
    return event.pull_request?.head?.repo?.full_name !== event.pull_request?.base?.repo?.full_name
  } catch {
    // Who cannot tell is careful.
    return true
  }
}

interface PullRequestEvent {
  readonly pull_request?: { readonly head?: Side; readonly base?: Side }
}
interface Side {
  readonly repo?: { readonly full_name?: string } | null
}
