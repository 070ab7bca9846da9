/**
 * What the differential test cannot reach today, each with the reason. The words are those of coverage/demands.ts. An
 * entry that is reached fails the test, and so does one that nobody demands: the table can only shrink by itself.
 */
import { ALLOWED, type LayerName } from '../settings/change-settings.ts'

const HTTP = 'answered by the HTTP layer, before there is a command'
const FAULT = 'thrown and not decided'
const FEW_LINES = 'a run has no stocktake of more lines than are applied at once'
const NO_VERB = 'no command does this yet'

/** What is refused in a layer never succeeds there. */
function notInLayer(command: string, layer: LayerName): Record<string, string> {
  const refused = ALLOWED.global.filter((key) => !ALLOWED[layer].includes(key))
  return Object.fromEntries(refused.map((key) => [`member ${command} settings.${key}`, `means nothing on a ${layer}`]))
}

export const UNREACHABLE: Readonly<Record<string, string>> = {
  ...notInLayer('create_level', 'level'),
  ...notInLayer('update_level', 'level'),
  ...notInLayer('create_location', 'location'),
  ...notInLayer('update_location', 'location'),
  ...notInLayer('create_model', 'model'),
  ...notInLayer('update_model', 'model'),
  'code api_key_missing': HTTP,
  'code api_key_invalid': HTTP,
  'code api_key_expired': HTTP,
  'code api_key_revoked': HTTP,
  'code scope_missing': HTTP,
  'code host_not_allowed': HTTP,
  'code origin_not_allowed': HTTP,
  'code api_key_not_found': HTTP,
  'code api_key_name_taken': HTTP,
  'code out_of_reach': 'answered to those whose reach is limited, and the model has no such callers',
  'code events_forgotten': 'answered to questions, and these are commands',
  'code too_many_streams': HTTP,
  'code too_many_exports': HTTP,
  'code import_not_found': HTTP,
  'code import_unreadable': HTTP,
  'code import_not_atomic': HTTP,
  'code import_state_conflict': HTTP,
  'code too_many_imports': HTTP,
  'code policy_replay_not_found': HTTP,
  'code policy_replay_state_conflict': HTTP,
  'code too_many_policy_replays': HTTP,
  'code webhook_endpoint_not_found': HTTP,
  'code malformed_body': HTTP,
  'code malformed_path': HTTP,
  'code unsupported_media_type': HTTP,
  'code overloaded': HTTP,
  'code body_too_large': HTTP,
  'code route_not_found': HTTP,
  'code method_not_allowed': HTTP,
  'code integrity_finding_not_found': 'answered to questions, and these are commands',
  'code invalid_cursor': 'answered to questions, and these are commands',
  'code queue_full': 'answered by the batcher, before anybody decides',
  'code deadline_exceeded': 'answered by the batcher, before anybody decides',
  'code lock_timeout': 'answered by the batcher, before anybody decides',
  'code cancelled': 'answered by the batcher, before anybody decides',
  'code request_timeout': HTTP,
  'code shutting_down': 'answered by the batcher, before anybody decides',
  'code database_unavailable': FAULT,
  'code outcome_unknown': FAULT,
  'code internal_error': FAULT,
  'code too_many_levels': 'a run has no ten thousand levels',
  'code stocktake_too_large': 'a run has no five thousand levels',
  'code stocktake_is_blind': 'answered to questions, and these are commands',
  'followed settle_stocktake': FEW_LINES,
  'transition stocktake counted→completing': FEW_LINES,
  'transition stocktake completing→completed': FEW_LINES,

  'refused note_channel_stock': 'an older look is passed by',
  'refused tell_subscribers': 'whoever waits no more is passed by',
  'refused expire_pickups': 'what is named and not over is passed by',
  'refused expire_reservations': 'what is named and not over is passed by',

  'transition stock_transfer on_hold→picking': NO_VERB,
}
