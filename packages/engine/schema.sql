-- The schema of a migrated database, written by `npm run schema`. Do not edit: add a migration and run it again.

create table holdfast.api_key (
  id uuid not null,
  name text not null,
  scopes text[] not null,
  channel_ids uuid[],
  location_ids uuid[],
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint api_key_pkey PRIMARY KEY (id),
  constraint api_key_scopes_check CHECK ((scopes <> '{}'::text[]))
);

create table holdfast.api_key_secret (
  hash text not null,
  key_id uuid not null,
  prefix text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  constraint api_key_secret_pkey PRIMARY KEY (hash),
  constraint api_key_secret_key_id_fkey FOREIGN KEY (key_id) REFERENCES holdfast.api_key(id)
);

create table holdfast.backorder_move (
  id uuid not null,
  order_id uuid not null,
  item_id uuid not null,
  units json not null,
  explanation json not null,
  moved_at timestamp with time zone not null,
  constraint backorder_move_pkey PRIMARY KEY (id)
);

create table holdfast.batch (
  id uuid not null,
  abandoned boolean not null default false,
  created_at timestamp with time zone not null default clock_timestamp(),
  asked_at timestamp with time zone,
  constraint batch_pkey PRIMARY KEY (id)
);

create table holdfast.channel_stock (
  id uuid not null,
  name text not null,
  item_id uuid not null,
  channel_id uuid not null,
  in_stock boolean not null,
  is_low boolean not null,
  seen_at timestamp with time zone not null,
  constraint channel_stock_pkey PRIMARY KEY (id),
  constraint channel_stock_name_key UNIQUE (name)
);

create table holdfast.configuration (
  id smallint not null default 1,
  version bigint not null default 1,
  events_forgotten_until timestamp with time zone not null default '-infinity'::timestamp with time zone,
  settings jsonb not null default '{}'::jsonb,
  settings_revision integer not null default 1,
  settings_updated_at timestamp with time zone not null default holdfast.server_clock(),
  token_secret text not null default ((gen_random_uuid())::text || (gen_random_uuid())::text),
  constraint configuration_pkey PRIMARY KEY (id),
  constraint configuration_id_check CHECK ((id = 1))
);

create table holdfast.expected_receipt (
  id uuid not null,
  number text not null,
  supplier text,
  location_id uuid not null,
  state text not null,
  expected_at timestamp with time zone,
  external_reference text,
  metadata jsonb not null default '{}'::jsonb,
  revision integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  received_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  constraint expected_receipt_pkey PRIMARY KEY (id),
  constraint expected_receipt_number_key UNIQUE (number),
  constraint expected_receipt_state_check CHECK ((state = ANY (ARRAY['expected'::text, 'partially_received'::text, 'received'::text, 'cancelled'::text])))
);

create table holdfast.expected_receipt_line (
  receipt_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  location_id uuid not null,
  quantity numeric(18,4) not null,
  outstanding numeric(18,4) not null,
  accepted numeric(18,4) not null,
  damaged numeric(18,4) not null,
  rejected numeric(18,4) not null,
  short numeric(18,4) not null,
  discrepancies jsonb not null default '[]'::jsonb,
  expected_at timestamp with time zone,
  constraint expected_receipt_line_pkey PRIMARY KEY (receipt_id, line),
  constraint expected_receipt_line_not_negative CHECK (((outstanding >= (0)::numeric) AND (accepted >= (0)::numeric) AND (damaged >= (0)::numeric) AND (rejected >= (0)::numeric) AND (short >= (0)::numeric))),
  constraint expected_receipt_line_outstanding CHECK ((outstanding <= quantity)),
  constraint expected_receipt_line_quantity_check CHECK ((quantity >= (0)::numeric))
);

create table holdfast.follow_up (
  id uuid not null,
  command text not null,
  input jsonb not null,
  created_at timestamp with time zone not null,
  awaits_batches boolean not null default false,
  fence xid8,
  attempts integer not null default 0,
  state text not null default 'waiting'::text,
  error text,
  due_at timestamp with time zone,
  constraint follow_up_pkey PRIMARY KEY (id),
  constraint follow_up_check CHECK (((fence IS NULL) OR awaits_batches)),
  constraint follow_up_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'dead'::text])))
);

create table holdfast.idempotency_key (
  key text not null,
  fingerprint text not null,
  outcome json not null,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (key)
) with (toast_tuple_target=8160);

create table holdfast.import_chunk (
  job_id uuid not null,
  number integer not null,
  rows json,
  row_count integer not null,
  errors json not null,
  is_done boolean not null default false,
  constraint import_chunk_pkey PRIMARY KEY (job_id, number),
  constraint import_chunk_job_id_fkey FOREIGN KEY (job_id) REFERENCES holdfast.import_job(id) ON DELETE CASCADE
);

create table holdfast.import_job (
  id uuid not null,
  kind text not null,
  source text not null,
  file_name text,
  options jsonb not null,
  mode text not null,
  dry_run boolean not null,
  state text not null,
  actor text not null,
  key_id uuid,
  reach jsonb,
  rows_total bigint not null default 0,
  rows_done bigint not null default 0,
  rows_refused bigint not null default 0,
  error text,
  leased_until timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  constraint import_job_pkey PRIMARY KEY (id),
  constraint import_job_check CHECK (((state = ANY (ARRAY['done'::text, 'cancelled'::text, 'failed'::text])) = (finished_at IS NOT NULL))),
  constraint import_job_kind_check CHECK ((kind = ANY (ARRAY['items'::text, 'locations'::text, 'levels'::text, 'counts'::text, 'movements'::text, 'orders'::text]))),
  constraint import_job_mode_check CHECK ((mode = ANY (ARRAY['rows'::text, 'atomic'::text]))),
  constraint import_job_state_check CHECK ((state = ANY (ARRAY['arriving'::text, 'waiting'::text, 'running'::text, 'done'::text, 'cancelled'::text, 'failed'::text])))
);

create table holdfast.integrity_finding (
  id uuid not null,
  identity text not null,
  invariant text not null,
  statement text not null,
  evidence jsonb not null,
  state text not null,
  found_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  repaired_by text,
  repair_reason text,
  constraint integrity_finding_pkey PRIMARY KEY (id),
  constraint integrity_finding_check CHECK (((state = 'open'::text) = (ended_at IS NULL))),
  constraint integrity_finding_check1 CHECK (((state = 'repaired'::text) = (repaired_by IS NOT NULL))),
  constraint integrity_finding_state_check CHECK ((state = ANY (ARRAY['open'::text, 'gone'::text, 'repaired'::text])))
);

create table holdfast.integrity_round (
  one boolean not null default true,
  kind text,
  "position" text,
  began_at timestamp with time zone,
  row_count bigint not null default 0,
  violations bigint not null default 0,
  hastened boolean not null default false,
  last_began_at timestamp with time zone,
  last_finished_at timestamp with time zone,
  last_row_count bigint,
  last_violations bigint,
  leased_by uuid,
  leased_until timestamp with time zone,
  constraint integrity_round_pkey PRIMARY KEY (one),
  constraint integrity_round_one_check CHECK (one)
);

create table holdfast.inventory_item (
  id uuid not null,
  sku text not null,
  title text,
  shipping_category text,
  requires_shipping boolean not null default true,
  weight_grams numeric(18,4),
  is_kit boolean not null default false,
  kit_options jsonb not null default '[]'::jsonb,
  ships_together boolean not null default false,
  external_reference text,
  metadata jsonb not null default '{}'::jsonb,
  revision integer not null default 1,
  settings jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null default holdfast.current_instant(),
  archived_at timestamp with time zone,
  is_archived boolean not null generated always as ((archived_at IS NOT NULL)) stored,
  constraint inventory_item_pkey PRIMARY KEY (id),
  constraint inventory_item_kind UNIQUE (id, is_kit),
  constraint inventory_item_life UNIQUE (id, is_kit, is_archived),
  constraint inventory_item_weight_grams_check CHECK ((weight_grams >= (0)::numeric))
);

create table holdfast.inventory_level (
  item_id uuid not null,
  item_is_kit boolean not null default false,
  item_is_archived boolean not null default false,
  location_id uuid not null,
  location_is_archived boolean not null default false,
  on_hand numeric(18,4) not null default 0,
  quarantined numeric(18,4) not null default 0,
  damaged numeric(18,4) not null default 0,
  reserved numeric(18,4) not null default 0,
  backordered numeric(18,4) not null default 0,
  incoming numeric(18,4) not null default 0,
  held_back numeric(18,4) not null default 0,
  enabled boolean not null default true,
  settings jsonb not null default '{}'::jsonb,
  counted_at timestamp with time zone,
  frozen_by uuid,
  created_at timestamp with time zone not null,
  constraint inventory_level_pkey PRIMARY KEY (item_id, location_id),
  constraint inventory_level_item_is_no_kit FOREIGN KEY (item_id, item_is_kit, item_is_archived) REFERENCES holdfast.inventory_item(id, is_kit, is_archived),
  constraint inventory_level_location_is_live FOREIGN KEY (location_id, location_is_archived) REFERENCES holdfast.stock_location(id, is_archived),
  constraint inventory_level_backorders_are_filled CHECK (((backordered = (0)::numeric) OR ((on_hand - reserved) <= held_back))),
  constraint inventory_level_item_is_archived_check CHECK ((NOT item_is_archived)),
  constraint inventory_level_item_is_kit_check CHECK ((NOT item_is_kit)),
  constraint inventory_level_location_is_archived_check CHECK ((NOT location_is_archived)),
  constraint inventory_level_not_negative CHECK (((on_hand >= (0)::numeric) AND (quarantined >= (0)::numeric) AND (damaged >= (0)::numeric) AND (reserved >= (0)::numeric) AND (backordered >= (0)::numeric) AND (incoming >= (0)::numeric) AND (held_back >= (0)::numeric))),
  constraint inventory_level_reserved_is_covered CHECK ((reserved <= on_hand))
) with (fillfactor=80);

create table holdfast.inventory_model (
  id uuid not null,
  code text not null,
  name text not null,
  strategy text not null,
  stock_locations_cutoff integer,
  location_order text not null,
  reservation_ttl_seconds integer not null,
  stock_decrement text not null,
  put_transfers_on_hold boolean not null default false,
  move_backorders boolean not null default true,
  settings jsonb not null default '{}'::jsonb,
  external_reference text,
  metadata jsonb not null default '{}'::jsonb,
  revision integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null default holdfast.current_instant(),
  archived_at timestamp with time zone,
  constraint inventory_model_pkey PRIMARY KEY (id),
  constraint inventory_model_location_order_check CHECK ((location_order = ANY (ARRAY['priority'::text, 'distance'::text]))),
  constraint inventory_model_reservation_ttl_seconds_check CHECK ((reservation_ttl_seconds > 0)),
  constraint inventory_model_stock_decrement_check CHECK ((stock_decrement = ANY (ARRAY['on_shipment'::text, 'on_approval'::text, 'manual'::text]))),
  constraint inventory_model_stock_locations_cutoff_check CHECK ((stock_locations_cutoff > 0)),
  constraint inventory_model_strategy_check CHECK ((strategy = ANY (ARRAY['no_split'::text, 'split_shipments'::text, 'split_by_line_items'::text, 'ship_from_primary'::text, 'ship_from_first_available_or_primary'::text])))
);

create table holdfast.inventory_model_location (
  model_id uuid not null,
  location_id uuid not null,
  priority integer not null,
  on_hold boolean not null default false,
  constraint inventory_model_location_pkey PRIMARY KEY (model_id, location_id),
  constraint inventory_model_location_location_id_fkey FOREIGN KEY (location_id) REFERENCES holdfast.stock_location(id),
  constraint inventory_model_location_model_id_fkey FOREIGN KEY (model_id) REFERENCES holdfast.inventory_model(id) ON DELETE CASCADE
);

create table holdfast.inventory_model_return_location (
  model_id uuid not null,
  location_id uuid not null,
  priority integer not null,
  constraint inventory_model_return_location_pkey PRIMARY KEY (model_id, location_id),
  constraint inventory_model_return_location_location_id_fkey FOREIGN KEY (location_id) REFERENCES holdfast.stock_location(id),
  constraint inventory_model_return_location_model_id_fkey FOREIGN KEY (model_id) REFERENCES holdfast.inventory_model(id) ON DELETE CASCADE
);

create table holdfast.kit_component (
  kit_id uuid not null,
  kit_is_kit boolean not null default true,
  item_id uuid not null,
  item_is_kit boolean not null default false,
  item_is_archived boolean default false,
  quantity numeric(18,4) not null,
  "position" integer not null,
  option text,
  is_default boolean not null default false,
  quantity_max numeric(18,4),
  constraint kit_component_pkey PRIMARY KEY (kit_id, item_id),
  constraint kit_component_item_is_live FOREIGN KEY (item_id, item_is_kit, item_is_archived) REFERENCES holdfast.inventory_item(id, is_kit, is_archived),
  constraint kit_component_item_is_no_kit FOREIGN KEY (item_id, item_is_kit) REFERENCES holdfast.inventory_item(id, is_kit),
  constraint kit_component_kit_is_a_kit FOREIGN KEY (kit_id, kit_is_kit) REFERENCES holdfast.inventory_item(id, is_kit) ON DELETE CASCADE,
  constraint kit_component_check CHECK (((option IS NOT NULL) OR (NOT is_default))),
  constraint kit_component_check1 CHECK (((quantity_max IS NULL) OR ((quantity_max >= quantity) AND (option IS NOT NULL)))),
  constraint kit_component_check2 CHECK ((kit_id <> item_id)),
  constraint kit_component_item_is_archived_check CHECK ((NOT item_is_archived)),
  constraint kit_component_item_is_kit_check CHECK ((NOT item_is_kit)),
  constraint kit_component_kit_is_kit_check CHECK (kit_is_kit),
  constraint kit_component_quantity_check CHECK ((quantity > (0)::numeric))
);

create table holdfast.movement (
  id bigint not null generated always as identity,
  item_id uuid not null,
  quantity numeric(18,4) not null,
  from_account text not null,
  from_holder uuid,
  from_balance numeric(18,4),
  to_account text not null,
  to_holder uuid,
  to_balance numeric(18,4),
  reason text not null,
  note text,
  reference_type text,
  reference_id text,
  actor text not null,
  occurred_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  constraint movement_pkey PRIMARY KEY (item_id, id),
  constraint movement_check CHECK (((from_account = ANY (ARRAY['on_hand'::text, 'quarantined'::text, 'damaged'::text, 'in_transit'::text])) = (from_holder IS NOT NULL))),
  constraint movement_check1 CHECK (((to_account = ANY (ARRAY['on_hand'::text, 'quarantined'::text, 'damaged'::text, 'in_transit'::text])) = (to_holder IS NOT NULL))),
  constraint movement_check2 CHECK ((((from_holder IS NULL) = (from_balance IS NULL)) AND ((to_holder IS NULL) = (to_balance IS NULL)))),
  constraint movement_check3 CHECK (((from_account <> to_account) OR (from_holder IS DISTINCT FROM to_holder))),
  constraint movement_from_account_check CHECK ((from_account = ANY (ARRAY['on_hand'::text, 'quarantined'::text, 'damaged'::text, 'in_transit'::text, 'supplier'::text, 'customer'::text, 'adjustment'::text, 'shrinkage'::text]))),
  constraint movement_from_balance_check CHECK ((from_balance >= (0)::numeric)),
  constraint movement_quantity_check CHECK ((quantity > (0)::numeric)),
  constraint movement_to_account_check CHECK ((to_account = ANY (ARRAY['on_hand'::text, 'quarantined'::text, 'damaged'::text, 'in_transit'::text, 'supplier'::text, 'customer'::text, 'adjustment'::text, 'shrinkage'::text]))),
  constraint movement_to_balance_check CHECK ((to_balance >= (0)::numeric))
);

create table holdfast.order (
  id uuid not null,
  number text not null,
  channel_id uuid not null,
  model_id uuid not null,
  state text not null,
  fulfilment text not null,
  stock_decrement text not null,
  ship_to jsonb,
  ship_from_id uuid,
  pickup_location_id uuid,
  shipping_method_id uuid,
  external_reference text,
  metadata jsonb not null default '{}'::jsonb,
  explanation json not null,
  placed_at timestamp with time zone not null,
  approved_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  resumed_at timestamp with time zone,
  draft_edit jsonb,
  constraint order_pkey PRIMARY KEY (id),
  constraint order_number_key UNIQUE (number),
  constraint order_check CHECK (((state = 'editing'::text) = (draft_edit IS NOT NULL))),
  constraint order_fulfilment_check CHECK ((fulfilment = ANY (ARRAY['unfulfilled'::text, 'in_progress'::text, 'fulfilled'::text, 'not_required'::text]))),
  constraint order_state_check CHECK ((state = ANY (ARRAY['placed'::text, 'editing'::text, 'approved'::text, 'cancelled'::text]))),
  constraint order_stock_decrement_check CHECK ((stock_decrement = ANY (ARRAY['on_shipment'::text, 'on_approval'::text, 'manual'::text])))
);

create table holdfast.order_edit (
  id uuid not null,
  order_id uuid not null,
  lines json not null,
  reason text,
  explanation json,
  edited_at timestamp with time zone not null,
  constraint order_edit_pkey PRIMARY KEY (id)
);

create table holdfast.order_line (
  order_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  line_reference text,
  quantity numeric(18,4) not null,
  components jsonb not null,
  constraint order_line_pkey PRIMARY KEY (order_id, line),
  constraint order_line_quantity_check CHECK ((quantity >= (0)::numeric))
);

create table holdfast.outbox (
  id bigint not null generated always as identity,
  key text not null,
  type text not null,
  version integer not null,
  data json not null,
  recorded_at timestamp with time zone not null,
  horizon xid8 not null default GREATEST(pg_current_xact_id(), pg_snapshot_xmax(pg_current_snapshot())),
  constraint outbox_pkey PRIMARY KEY (horizon, id),
  constraint outbox_version_check CHECK ((version > 0))
);

create table holdfast.policy_replay (
  id uuid not null,
  model_id uuid not null,
  model_revision integer not null,
  changes jsonb not null,
  days integer not null,
  state text not null,
  actor text not null,
  orders_total bigint not null default 0,
  orders_done bigint not null default 0,
  result json,
  error text,
  leased_until timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  constraint policy_replay_pkey PRIMARY KEY (id),
  constraint policy_replay_check CHECK (((state = ANY (ARRAY['done'::text, 'cancelled'::text, 'failed'::text])) = (finished_at IS NOT NULL))),
  constraint policy_replay_check1 CHECK (((state = 'done'::text) = (result IS NOT NULL))),
  constraint policy_replay_days_check CHECK ((days > 0)),
  constraint policy_replay_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'cancelled'::text, 'failed'::text])))
);

create table holdfast.reservation (
  id uuid not null,
  reference text not null,
  state text not null,
  revision integer not null default 1,
  channel_id uuid not null,
  location_id uuid,
  order_id uuid,
  lines jsonb not null,
  line_references text[],
  expires_at timestamp with time zone,
  ended_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint reservation_pkey PRIMARY KEY (id),
  constraint reservation_check CHECK (((state <> 'draft'::text) OR (expires_at IS NOT NULL))),
  constraint reservation_check1 CHECK (((state <> 'pending'::text) OR (expires_at IS NULL))),
  constraint reservation_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'pending'::text, 'fulfilled'::text, 'released'::text, 'expired'::text])))
);

create table holdfast.reservation_item (
  id uuid not null,
  reservation_id uuid not null,
  revision integer not null,
  line integer not null,
  item_id uuid not null,
  location_id uuid not null,
  owner_kind text not null,
  owner_id uuid,
  reserved numeric(18,4) not null,
  backordered numeric(18,4) not null,
  fulfilled numeric(18,4) not null default 0,
  released numeric(18,4) not null default 0,
  uncounted numeric(18,4) not null default 0,
  has_left boolean not null default false,
  expires_at timestamp with time zone,
  promised_at timestamp with time zone not null,
  constraint reservation_item_pkey PRIMARY KEY (item_id, id),
  constraint reservation_item_backordered_check CHECK ((backordered >= (0)::numeric)),
  constraint reservation_item_check CHECK (((owner_kind = 'none'::text) = (owner_id IS NULL))),
  constraint reservation_item_fulfilled_check CHECK ((fulfilled >= (0)::numeric)),
  constraint reservation_item_owner_kind_check CHECK ((owner_kind = ANY (ARRAY['none'::text, 'order'::text, 'shipment'::text, 'stock_transfer'::text]))),
  constraint reservation_item_released_check CHECK ((released >= (0)::numeric)),
  constraint reservation_item_reserved_check CHECK ((reserved >= (0)::numeric)),
  constraint reservation_item_uncounted_check CHECK ((uncounted >= (0)::numeric))
) with (fillfactor=90);

create table holdfast.return (
  id uuid not null,
  number text not null,
  order_id uuid,
  channel_id uuid not null,
  state text not null,
  location_id uuid,
  reason text,
  reference text,
  rejection_reason text,
  exchange_order text,
  external_reference text,
  metadata jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null,
  approved_at timestamp with time zone,
  shipped_at timestamp with time zone,
  received_at timestamp with time zone,
  constraint return_pkey PRIMARY KEY (id),
  constraint return_number_key UNIQUE (number),
  constraint return_check CHECK (((order_id IS NOT NULL) OR ((location_id IS NOT NULL) AND (reason IS NOT NULL) AND (reference IS NOT NULL)))),
  constraint return_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'approved'::text, 'shipped'::text, 'received'::text, 'rejected'::text, 'cancelled'::text])))
);

create table holdfast.return_line (
  return_id uuid not null,
  line integer not null,
  order_line integer,
  item_id uuid not null,
  sku text not null,
  location_id uuid not null,
  quantity numeric(18,4) not null,
  received numeric(18,4) not null default 0,
  rejected numeric(18,4) not null default 0,
  resellable numeric(18,4) not null default 0,
  damaged numeric(18,4) not null default 0,
  quarantined numeric(18,4) not null default 0,
  scrap numeric(18,4) not null default 0,
  counted numeric(18,4) not null default 0,
  constraint return_line_pkey PRIMARY KEY (return_id, line),
  constraint return_line_counted_check CHECK ((counted >= (0)::numeric)),
  constraint return_line_counted_once CHECK ((counted <= (((resellable + damaged) + quarantined) + scrap))),
  constraint return_line_damaged_check CHECK ((damaged >= (0)::numeric)),
  constraint return_line_put_away_once CHECK (((((resellable + damaged) + quarantined) + scrap) <= received)),
  constraint return_line_quantity_check CHECK ((quantity > (0)::numeric)),
  constraint return_line_quarantined_check CHECK ((quarantined >= (0)::numeric)),
  constraint return_line_received_check CHECK ((received >= (0)::numeric)),
  constraint return_line_rejected_check CHECK ((rejected >= (0)::numeric)),
  constraint return_line_resellable_check CHECK ((resellable >= (0)::numeric)),
  constraint return_line_scrap_check CHECK ((scrap >= (0)::numeric)),
  constraint return_line_within_quantity CHECK (((received + rejected) <= quantity))
);

create table holdfast.sales_channel (
  id uuid not null,
  code text not null,
  name text not null,
  type text not null,
  model_id uuid not null,
  external_reference text,
  metadata jsonb not null default '{}'::jsonb,
  revision integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null default holdfast.current_instant(),
  archived_at timestamp with time zone,
  constraint sales_channel_pkey PRIMARY KEY (id),
  constraint sales_channel_model_id_fkey FOREIGN KEY (model_id) REFERENCES holdfast.inventory_model(id)
);

create table holdfast.schema_migration (
  number integer not null,
  name text not null,
  checksum text not null,
  kind text not null,
  applied_at timestamp with time zone not null default clock_timestamp(),
  constraint schema_migration_pkey PRIMARY KEY (number),
  constraint schema_migration_kind_check CHECK ((kind = ANY (ARRAY['expand'::text, 'contract'::text]))),
  constraint schema_migration_number_check CHECK ((number > 0))
);

create table holdfast.shipment (
  id uuid not null,
  order_id uuid not null,
  number text not null,
  state text not null,
  location_id uuid not null,
  shipping_category text,
  shipping_method_id uuid,
  ship_by timestamp with time zone,
  deliver_from timestamp with time zone,
  deliver_until timestamp with time zone,
  hold_reasons text[] not null default '{}'::text[],
  hold_note text,
  location_hold_lifted boolean not null default false,
  decremented boolean not null default false,
  packages json not null default '[]'::json,
  without_stock text,
  created_at timestamp with time zone not null,
  shipped_at timestamp with time zone,
  delivered_at timestamp with time zone,
  pickup_expires_at timestamp with time zone,
  picked_up_at timestamp with time zone,
  superseded boolean not null default false,
  constraint shipment_pkey PRIMARY KEY (id),
  constraint shipment_number_key UNIQUE (number),
  constraint shipment_check CHECK (((state <> 'on_hold'::text) OR (hold_reasons <> '{}'::text[]))),
  constraint shipment_check1 CHECK (((NOT superseded) OR (state = 'cancelled'::text))),
  constraint shipment_state_check CHECK ((state = ANY (ARRAY['upcoming'::text, 'on_hold'::text, 'picking'::text, 'packing'::text, 'ready_to_ship'::text, 'ready_for_pickup'::text, 'shipped'::text, 'delivered'::text, 'picked_up'::text, 'cancelled'::text]))),
  constraint shipment_window CHECK ((((deliver_from IS NULL) = (deliver_until IS NULL)) AND (deliver_from <= deliver_until)))
);

create table holdfast.shipment_line (
  shipment_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  quantity numeric(18,4) not null,
  constraint shipment_line_pkey PRIMARY KEY (shipment_id, line, item_id),
  constraint shipment_line_quantity_check CHECK ((quantity > (0)::numeric))
);

create table holdfast.shipping_method (
  id uuid not null,
  code text not null,
  name text not null,
  carrier text,
  service text,
  active boolean not null default true,
  price_minor integer not null,
  currency text not null,
  free_over_minor integer,
  lead_time_hours_min integer not null,
  lead_time_hours_max integer not null,
  lead_times jsonb not null default '[]'::jsonb,
  location_ids jsonb,
  shipping_category text,
  weight_grams_min numeric(18,4),
  weight_grams_max numeric(18,4),
  zones jsonb not null default '[]'::jsonb,
  external_reference text,
  metadata jsonb not null default '{}'::jsonb,
  revision integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null default holdfast.current_instant(),
  archived_at timestamp with time zone,
  constraint shipping_method_pkey PRIMARY KEY (id),
  constraint shipping_method_check CHECK ((lead_time_hours_min <= lead_time_hours_max)),
  constraint shipping_method_check1 CHECK ((weight_grams_min <= weight_grams_max)),
  constraint shipping_method_free_over_minor_check CHECK ((free_over_minor >= 0)),
  constraint shipping_method_lead_time_hours_min_check CHECK ((lead_time_hours_min >= 0)),
  constraint shipping_method_price_minor_check CHECK ((price_minor >= 0)),
  constraint shipping_method_weight_grams_max_check CHECK ((weight_grams_max >= (0)::numeric)),
  constraint shipping_method_weight_grams_min_check CHECK ((weight_grams_min >= (0)::numeric))
);

create table holdfast.stock_count (
  id bigint not null generated always as identity,
  item_id uuid not null,
  location_id uuid not null,
  quantity numeric(18,4) not null,
  occurred_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  constraint stock_count_pkey PRIMARY KEY (item_id, id),
  constraint stock_count_quantity_check CHECK ((quantity >= (0)::numeric))
);

create table holdfast.stock_location (
  id uuid not null,
  code text not null,
  name text not null,
  active boolean not null default true,
  restock_inventory boolean not null default true,
  stocks_everything boolean not null default false,
  replaced_by_id uuid,
  replacements integer not null default 0,
  closing_at timestamp with time zone,
  latitude double precision,
  longitude double precision,
  address jsonb not null default '{}'::jsonb,
  calendar jsonb,
  pickup_enabled boolean not null default false,
  pickup_note text,
  pickup_ready_minutes integer not null default 0,
  pickup_transfer_minutes integer,
  pickup_keep_hours integer,
  settings jsonb not null default '{}'::jsonb,
  external_reference text,
  metadata jsonb not null default '{}'::jsonb,
  revision integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null default holdfast.current_instant(),
  archived_at timestamp with time zone,
  is_archived boolean not null generated always as ((archived_at IS NOT NULL)) stored,
  constraint stock_location_pkey PRIMARY KEY (id),
  constraint stock_location_life UNIQUE (id, is_archived),
  constraint stock_location_replaced_by_id_fkey FOREIGN KEY (replaced_by_id) REFERENCES holdfast.stock_location(id),
  constraint stock_location_check CHECK (((latitude IS NULL) = (longitude IS NULL))),
  constraint stock_location_check1 CHECK (((closing_at IS NULL) OR ((archived_at IS NULL) AND (replaced_by_id IS NOT NULL)))),
  constraint stock_location_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint stock_location_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint stock_location_pickup_keep_hours_check CHECK ((pickup_keep_hours > 0)),
  constraint stock_location_pickup_ready_minutes_check CHECK ((pickup_ready_minutes >= 0)),
  constraint stock_location_pickup_transfer_minutes_check CHECK ((pickup_transfer_minutes >= 0)),
  constraint stock_location_replacements_check CHECK ((replacements >= 0))
);

create table holdfast.stock_subscription (
  id uuid not null,
  name text not null,
  item_id uuid not null,
  sku text not null,
  channel_id uuid not null,
  reference text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint stock_subscription_pkey PRIMARY KEY (id),
  constraint stock_subscription_name_key UNIQUE (name)
);

create table holdfast.stock_transfer (
  id uuid not null,
  number text not null,
  order_id uuid,
  shipment_id uuid,
  from_location_id uuid not null,
  to_location_id uuid not null,
  state text not null,
  created_at timestamp with time zone not null,
  dispatched_at timestamp with time zone,
  completed_at timestamp with time zone,
  constraint stock_transfer_pkey PRIMARY KEY (id),
  constraint stock_transfer_number_key UNIQUE (number),
  constraint stock_transfer_check CHECK ((from_location_id <> to_location_id)),
  constraint stock_transfer_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'upcoming'::text, 'picking'::text, 'on_hold'::text, 'in_transit'::text, 'completed'::text, 'cancelled'::text])))
);

create table holdfast.stock_transfer_line (
  transfer_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  quantity numeric(18,4) not null,
  in_transit numeric(18,4) not null default 0,
  accepted numeric(18,4) not null default 0,
  damaged numeric(18,4) not null default 0,
  rejected numeric(18,4) not null default 0,
  short numeric(18,4) not null default 0,
  discrepancies jsonb not null default '[]'::jsonb,
  constraint stock_transfer_line_pkey PRIMARY KEY (transfer_id, line, item_id),
  constraint stock_transfer_line_accepted_check CHECK ((accepted >= (0)::numeric)),
  constraint stock_transfer_line_check CHECK ((((((in_transit + accepted) + damaged) + rejected) + short) <= quantity)),
  constraint stock_transfer_line_damaged_check CHECK ((damaged >= (0)::numeric)),
  constraint stock_transfer_line_in_transit_check CHECK ((in_transit >= (0)::numeric)),
  constraint stock_transfer_line_quantity_check CHECK ((quantity > (0)::numeric)),
  constraint stock_transfer_line_rejected_check CHECK ((rejected >= (0)::numeric)),
  constraint stock_transfer_line_short_check CHECK ((short >= (0)::numeric))
);

create table holdfast.stocktake (
  id uuid not null,
  number text not null,
  location_id uuid not null,
  scope text not null,
  state text not null,
  blind boolean not null,
  frozen boolean not null,
  lines_made integer not null,
  completed_by text,
  external_reference text,
  metadata jsonb not null default '{}'::jsonb,
  revision integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  started_at timestamp with time zone,
  counted_at timestamp with time zone,
  completed_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  constraint stocktake_pkey PRIMARY KEY (id),
  constraint stocktake_number_key UNIQUE (number),
  constraint stocktake_check CHECK (((state = ANY (ARRAY['draft'::text, 'cancelled'::text])) OR (started_at IS NOT NULL))),
  constraint stocktake_check1 CHECK (((state = ANY (ARRAY['counted'::text, 'completing'::text, 'completed'::text])) <= (counted_at IS NOT NULL))),
  constraint stocktake_check2 CHECK (((state = 'completed'::text) = (completed_at IS NOT NULL))),
  constraint stocktake_check3 CHECK (((state = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
  constraint stocktake_scope_check CHECK ((scope = ANY (ARRAY['location'::text, 'items'::text]))),
  constraint stocktake_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'counting'::text, 'counted'::text, 'completing'::text, 'completed'::text, 'cancelled'::text])))
);

create table holdfast.stocktake_line (
  stocktake_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  location_id uuid not null,
  counts jsonb not null default '[]'::jsonb,
  is_recount boolean not null,
  counted numeric(18,4),
  counted_at timestamp with time zone,
  counted_by text,
  expected numeric(18,4),
  variance numeric(18,4),
  settled_at timestamp with time zone,
  constraint stocktake_line_pkey PRIMARY KEY (stocktake_id, line),
  constraint stocktake_line_stocktake_id_item_id_key UNIQUE (stocktake_id, item_id),
  constraint stocktake_line_applied CHECK ((((variance IS NULL) = (expected IS NULL)) AND ((variance IS NULL) OR ((settled_at IS NOT NULL) AND (counted = (expected + variance)))))),
  constraint stocktake_line_counted CHECK ((((counted IS NULL) = (counted_at IS NULL)) AND ((counted IS NULL) = (counted_by IS NULL)))),
  constraint stocktake_line_counted_check CHECK ((counted >= (0)::numeric))
);

create table holdfast.webhook_delivery (
  id uuid not null,
  endpoint_id uuid not null,
  horizon xid8 not null,
  event_id bigint not null,
  key text not null,
  name text not null,
  state text not null,
  attempts integer not null default 0,
  due_at timestamp with time zone,
  status integer,
  error text,
  duration_ms integer,
  created_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  constraint webhook_delivery_pkey PRIMARY KEY (id),
  constraint webhook_delivery_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES holdfast.webhook_endpoint(id) ON DELETE CASCADE,
  constraint webhook_delivery_check CHECK (((state = 'waiting'::text) = (due_at IS NOT NULL))),
  constraint webhook_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'dead'::text])))
);

create table holdfast.webhook_endpoint (
  id uuid not null,
  url text not null,
  description text,
  topics text[] not null,
  state text not null,
  disabled_reason text,
  secrets jsonb not null,
  horizon xid8 not null,
  event_id bigint not null,
  failing_since timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint webhook_endpoint_pkey PRIMARY KEY (id),
  constraint webhook_endpoint_state_check CHECK ((state = ANY (ARRAY['enabled'::text, 'disabled'::text]))),
  constraint webhook_endpoint_topics_check CHECK ((topics <> '{}'::text[]))
);

CREATE UNIQUE INDEX api_key_name ON holdfast.api_key USING btree (name) WHERE (revoked_at IS NULL);

CREATE INDEX api_key_secret_key ON holdfast.api_key_secret USING btree (key_id);

CREATE INDEX backorder_move_order ON holdfast.backorder_move USING btree (order_id, id);

CREATE UNIQUE INDEX channel_stock_item ON holdfast.channel_stock USING btree (item_id, channel_id);

CREATE INDEX expected_receipt_created ON holdfast.expected_receipt USING btree (created_at, id);

CREATE INDEX expected_receipt_expected ON holdfast.expected_receipt USING btree (expected_at, id);

CREATE INDEX expected_receipt_external_reference ON holdfast.expected_receipt USING btree (external_reference, created_at, id);

CREATE INDEX expected_receipt_line_item ON holdfast.expected_receipt_line USING btree (item_id, receipt_id);

CREATE INDEX expected_receipt_line_outstanding_at ON holdfast.expected_receipt_line USING btree (item_id, location_id, expected_at) WHERE (outstanding > (0)::numeric);

CREATE INDEX expected_receipt_location ON holdfast.expected_receipt USING btree (location_id, created_at, id);

CREATE INDEX expected_receipt_open ON holdfast.expected_receipt USING btree (location_id, expected_at) WHERE (state = ANY (ARRAY['expected'::text, 'partially_received'::text]));

CREATE INDEX expected_receipt_supplier ON holdfast.expected_receipt USING btree (supplier, created_at, id);

CREATE INDEX idempotency_key_created ON holdfast.idempotency_key USING btree (created_at);

CREATE INDEX import_chunk_next ON holdfast.import_chunk USING btree (job_id, number) WHERE (NOT is_done);

CREATE INDEX import_job_finished ON holdfast.import_job USING btree (finished_at) WHERE (finished_at IS NOT NULL);

CREATE INDEX import_job_open ON holdfast.import_job USING btree (state, id) WHERE (finished_at IS NULL);

CREATE UNIQUE INDEX integrity_finding_open ON holdfast.integrity_finding USING btree (identity) WHERE (state = 'open'::text);

CREATE INDEX integrity_finding_state ON holdfast.integrity_finding USING btree (state, id);

CREATE INDEX inventory_item_archived_sku ON holdfast.inventory_item USING btree (sku, id) WHERE (archived_at IS NOT NULL);

CREATE INDEX inventory_item_category ON holdfast.inventory_item USING btree (shipping_category, sku) WHERE (shipping_category IS NOT NULL);

CREATE INDEX inventory_item_external_reference ON holdfast.inventory_item USING btree (external_reference, sku) WHERE (external_reference IS NOT NULL);

CREATE UNIQUE INDEX inventory_item_sku ON holdfast.inventory_item USING btree (sku) WHERE (archived_at IS NULL);

CREATE INDEX inventory_item_sku_prefix ON holdfast.inventory_item USING btree (lower(sku) text_pattern_ops);

CREATE INDEX inventory_item_words ON holdfast.inventory_item USING gin (to_tsvector('simple'::regconfig, ((sku || ' '::text) || COALESCE(title, ''::text))));

CREATE INDEX inventory_level_item_waiting ON holdfast.inventory_level USING btree (item_id, location_id) WHERE (backordered > (0)::numeric);

CREATE INDEX inventory_level_location ON holdfast.inventory_level USING btree (location_id, item_id);

CREATE UNIQUE INDEX inventory_model_code ON holdfast.inventory_model USING btree (code) WHERE (archived_at IS NULL);

CREATE INDEX kit_component_item ON holdfast.kit_component USING btree (item_id);

CREATE INDEX movement_item_occurred ON holdfast.movement USING btree (item_id, occurred_at, id);

CREATE INDEX movement_recorded ON holdfast.movement USING btree (id);

CREATE INDEX movement_reference ON holdfast.movement USING btree (reference_id, id) WHERE (reference_id IS NOT NULL);

CREATE INDEX order_edit_order ON holdfast.order_edit USING btree (order_id, id);

CREATE INDEX order_external_reference ON holdfast."order" USING btree (external_reference) WHERE (external_reference IS NOT NULL);

CREATE INDEX order_line_item ON holdfast.order_line USING btree (item_id, order_id);

CREATE INDEX order_placed ON holdfast."order" USING btree (placed_at, id);

CREATE INDEX outbox_key ON holdfast.outbox USING btree (key, horizon, id);

CREATE INDEX outbox_recorded ON holdfast.outbox USING btree (recorded_at);

CREATE INDEX policy_replay_finished ON holdfast.policy_replay USING btree (finished_at) WHERE (finished_at IS NOT NULL);

CREATE INDEX policy_replay_open ON holdfast.policy_replay USING btree (id) WHERE (finished_at IS NULL);

CREATE INDEX reservation_draft_expiry ON holdfast.reservation USING btree (expires_at) WHERE (state = 'draft'::text);

CREATE INDEX reservation_ended ON holdfast.reservation USING btree (ended_at) WHERE ((ended_at IS NOT NULL) AND (order_id IS NULL));

CREATE UNIQUE INDEX reservation_held_reference ON holdfast.reservation USING btree (reference) WHERE ((state = 'draft'::text) OR ((state = 'pending'::text) AND (order_id IS NULL)));

CREATE INDEX reservation_item_open ON holdfast.reservation_item USING btree (item_id, location_id, expires_at) WHERE ((reserved > (0)::numeric) OR (backordered > (0)::numeric));

CREATE INDEX reservation_item_reservation ON holdfast.reservation_item USING btree (reservation_id);

CREATE INDEX reservation_item_waiting ON holdfast.reservation_item USING btree (item_id, location_id, ((expires_at IS NOT NULL)), promised_at, id) WHERE (backordered > (0)::numeric);

CREATE INDEX reservation_line_references ON holdfast.reservation USING gin (line_references) WHERE (line_references IS NOT NULL);

CREATE INDEX reservation_order ON holdfast.reservation USING btree (order_id) WHERE (order_id IS NOT NULL);

CREATE INDEX reservation_reference ON holdfast.reservation USING btree (reference, id);

CREATE INDEX reservation_state ON holdfast.reservation USING btree (state, id);

CREATE INDEX return_created ON holdfast.return USING btree (created_at, id);

CREATE INDEX return_external_reference ON holdfast.return USING btree (external_reference) WHERE (external_reference IS NOT NULL);

CREATE INDEX return_line_item ON holdfast.return_line USING btree (item_id, return_id);

CREATE INDEX return_line_location ON holdfast.return_line USING btree (location_id, return_id);

CREATE INDEX return_open ON holdfast.return USING btree (created_at, id) WHERE (state = ANY (ARRAY['requested'::text, 'approved'::text, 'shipped'::text]));

CREATE INDEX return_order ON holdfast.return USING btree (order_id) WHERE (order_id IS NOT NULL);

CREATE INDEX return_reference ON holdfast.return USING btree (reference) WHERE (reference IS NOT NULL);

CREATE UNIQUE INDEX sales_channel_code ON holdfast.sales_channel USING btree (code) WHERE (archived_at IS NULL);

CREATE INDEX shipment_created ON holdfast.shipment USING btree (created_at, id);

CREATE INDEX shipment_held ON holdfast.shipment USING btree (created_at, id) WHERE (hold_reasons <> '{}'::text[]);

CREATE INDEX shipment_order ON holdfast.shipment USING btree (order_id);

CREATE INDEX shipment_pickup_expiry ON holdfast.shipment USING btree (pickup_expires_at) WHERE (state = 'ready_for_pickup'::text);

CREATE INDEX shipment_under_way ON holdfast.shipment USING btree (location_id, id) WHERE (state <> ALL (ARRAY['shipped'::text, 'delivered'::text, 'picked_up'::text, 'cancelled'::text]));

CREATE UNIQUE INDEX shipping_method_code ON holdfast.shipping_method USING btree (code) WHERE (archived_at IS NULL);

CREATE INDEX stock_count_shelf ON holdfast.stock_count USING btree (item_id, location_id, occurred_at);

CREATE UNIQUE INDEX stock_location_code ON holdfast.stock_location USING btree (code) WHERE (archived_at IS NULL);

CREATE INDEX stock_subscription_expiry ON holdfast.stock_subscription USING btree (expires_at);

CREATE INDEX stock_subscription_item ON holdfast.stock_subscription USING btree (item_id, channel_id, id);

CREATE INDEX stock_subscription_reference ON holdfast.stock_subscription USING btree (reference, id);

CREATE INDEX stock_transfer_created ON holdfast.stock_transfer USING btree (created_at, id);

CREATE INDEX stock_transfer_from ON holdfast.stock_transfer USING btree (from_location_id, created_at, id);

CREATE INDEX stock_transfer_line_item ON holdfast.stock_transfer_line USING btree (item_id);

CREATE INDEX stock_transfer_order ON holdfast.stock_transfer USING btree (order_id) WHERE (order_id IS NOT NULL);

CREATE INDEX stock_transfer_to ON holdfast.stock_transfer USING btree (to_location_id, created_at, id);

CREATE INDEX stock_transfer_under_way_from ON holdfast.stock_transfer USING btree (from_location_id) WHERE (state <> ALL (ARRAY['completed'::text, 'cancelled'::text]));

CREATE INDEX stock_transfer_under_way_to ON holdfast.stock_transfer USING btree (to_location_id) WHERE (state <> ALL (ARRAY['completed'::text, 'cancelled'::text]));

CREATE INDEX stocktake_completed ON holdfast.stocktake USING btree (completed_at) WHERE (completed_at IS NOT NULL);

CREATE INDEX stocktake_created ON holdfast.stocktake USING btree (created_at, id);

CREATE INDEX stocktake_external_reference ON holdfast.stocktake USING btree (external_reference, created_at, id);

CREATE INDEX stocktake_line_item ON holdfast.stocktake_line USING btree (item_id, stocktake_id);

CREATE INDEX stocktake_location ON holdfast.stocktake USING btree (location_id, created_at, id);

CREATE INDEX stocktake_open ON holdfast.stocktake USING btree (location_id, created_at) WHERE (state <> ALL (ARRAY['completed'::text, 'cancelled'::text]));

CREATE INDEX webhook_delivery_due ON holdfast.webhook_delivery USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX webhook_delivery_finished ON holdfast.webhook_delivery USING btree (finished_at) WHERE (state <> 'waiting'::text);

CREATE INDEX webhook_delivery_log ON holdfast.webhook_delivery USING btree (endpoint_id, horizon, event_id, id);

CREATE INDEX webhook_delivery_open ON holdfast.webhook_delivery USING btree (state) WHERE (state <> 'delivered'::text);

CREATE UNIQUE INDEX webhook_delivery_waiting ON holdfast.webhook_delivery USING btree (endpoint_id, key, horizon, event_id) WHERE (state = 'waiting'::text);

CREATE OR REPLACE FUNCTION holdfast.current_instant()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
AS $function$
  declare
    instant timestamptz := holdfast.server_clock();
    newest timestamptz;
  begin
    select recorded_at into newest from holdfast.outbox
      where recorded_at <= instant + interval '1 hour' order by recorded_at desc limit 1;
    return greatest(instant, newest);
  end $function$;

CREATE OR REPLACE FUNCTION holdfast.expect_rows(of_table text, expected bigint, changed bigint)
 RETURNS void
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ begin
    if changed <> expected then
      raise exception '% rows of % were to be changed, % were', expected, of_table, changed;
    end if;
  end $function$;

CREATE OR REPLACE FUNCTION holdfast.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'rows of % are never updated or deleted', tg_table_name using errcode = 'restrict_violation'; end $function$;

CREATE OR REPLACE FUNCTION holdfast.server_clock()
 RETURNS timestamp with time zone
 LANGUAGE sql
AS $function$ select date_trunc('milliseconds', clock_timestamp()) $function$;

CREATE TRIGGER movement_is_append_only BEFORE DELETE OR UPDATE ON holdfast.movement FOR EACH ROW EXECUTE FUNCTION holdfast.refuse_change();

CREATE TRIGGER movement_is_not_truncated BEFORE TRUNCATE ON holdfast.movement FOR EACH STATEMENT EXECUTE FUNCTION holdfast.refuse_change();

CREATE TRIGGER stock_count_is_append_only BEFORE DELETE OR UPDATE ON holdfast.stock_count FOR EACH ROW EXECUTE FUNCTION holdfast.refuse_change();

CREATE TRIGGER stock_count_is_not_truncated BEFORE TRUNCATE ON holdfast.stock_count FOR EACH STATEMENT EXECUTE FUNCTION holdfast.refuse_change();

comment on table holdfast.schema_migration is 'Which migrations built this schema, with the SHA-256 of each file, and whether what knows less can work with it (migrate.ts)';
