-- Holdfast's core: configuration, stock, promises, orders, ledger, outbox.
--
-- Two rules hold everywhere. Hot tables are keyed by item first, so that they can be distributed by item one day.
-- And every CHECK here is the last line of defence: the code refuses first, with words.

-- The clock of the server. Instants are whole milliseconds, so that what code compares and what SQL compares is the same value.
create function holdfast.server_clock() returns timestamptz
  language sql volatile
  as $$ select date_trunc('milliseconds', clock_timestamp()) $$;

-- The one clock. It never goes back behind what has been recorded: a server that takes over may be minutes behind the one before, and
-- the ledger must not run backwards, nor what has expired come back. Time then stands still until the server has caught up. Every
-- change has its events, so that the newest of them tells. What is further ahead than an hour was recorded by a clock gone wrong.
create function holdfast.current_instant() returns timestamptz
  language plpgsql volatile
  set enable_seqscan = off
  as $$
  declare
    instant timestamptz := holdfast.server_clock();
    newest timestamptz;
  begin
    select recorded_at into newest from holdfast.outbox
      where recorded_at <= instant + interval '1 hour' order by recorded_at desc limit 1;
    return greatest(instant, newest);
  end $$;

-- Every row that was to be changed has been found. Asked in the statement that changes them, so that nobody has to wait for its
-- answer before COMMIT: where it is not so, nothing is committed.
create function holdfast.expect_rows(of_table text, expected bigint, changed bigint) returns void
  language plpgsql immutable
  as $$ begin
    if changed <> expected then
      raise exception '% rows of % were to be changed, % were', expected, of_table, changed;
    end if;
  end $$;

-- ── Configuration ────────────────────────────────────────────────────────────────────────────────────────────────────

-- One row. Every change of a channel, model, location or global setting raises `version` in its own transaction; a batch
-- that decided on an older version is run again. Items have a revision each: there are many, and some are edited all day.
create table holdfast.configuration (
  id smallint primary key default 1 check (id = 1),
  version bigint not null default 1,
  -- Events of before may have been forgotten.
  events_forgotten_until timestamptz not null default '-infinity',
  settings jsonb not null default '{}',
  -- Raised by every change of the settings: the ETag of what is shown.
  settings_revision integer not null default 1,
  settings_updated_at timestamptz not null default holdfast.server_clock(),
  -- By which a process knows the tokens that another has given; it is told to nobody.
  token_secret text not null default gen_random_uuid()::text || gen_random_uuid()::text
);
insert into holdfast.configuration default values;

create table holdfast.stock_location (
  id uuid primary key,
  code text not null,
  name text not null,
  active boolean not null default true,
  restock_inventory boolean not null default true,
  -- Every item is stocked there: a new one gets its level.
  stocks_everything boolean not null default false,
  -- What stood there, and was promised there, stands at this one now; and how often that was asked for.
  replaced_by_id uuid references holdfast.stock_location (id),
  replacements integer not null default 0 check (replacements >= 0),
  -- Since when it is being closed: it is archived as soon as nothing stands there any more.
  closing_at timestamptz,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  address jsonb not null default '{}',
  -- When goods leave it: {time_zone, working_days, cut_off, holidays}. Null: every day, around the clock.
  calendar jsonb,
  -- Customers may fetch goods there: what they should know, how long it takes until goods are ready, how long until what is
  -- brought over from elsewhere is there (null: nobody knows), and how long it is kept for them (null: for ever).
  pickup_enabled boolean not null default false,
  pickup_note text,
  pickup_ready_minutes integer not null default 0 check (pickup_ready_minutes >= 0),
  pickup_transfer_minutes integer check (pickup_transfer_minutes >= 0),
  pickup_keep_hours integer check (pickup_keep_hours > 0),
  settings jsonb not null default '{}',
  -- What it is called elsewhere, and what its owner keeps with it.
  external_reference text,
  metadata jsonb not null default '{}',
  -- Raised by every change of it: the ETag of what is shown.
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null default holdfast.current_instant(),
  -- Set while it is archived: it is absent then for whoever changes, asks for or promises something, its name is free, and
  -- by its id it can still be read and brought back.
  archived_at timestamptz,
  is_archived boolean not null generated always as (archived_at is not null) stored,
  check ((latitude is null) = (longitude is null)),
  check (closing_at is null or (archived_at is null and replaced_by_id is not null)),
  -- Levels name it so: no goods come to stand at a location that is archived meanwhile.
  constraint stock_location_life unique (id, is_archived)
);
create unique index stock_location_code on holdfast.stock_location (code) where archived_at is null;

create table holdfast.inventory_item (
  id uuid primary key,
  sku text not null,
  title text,
  shipping_category text,
  requires_shipping boolean not null default true,
  weight_grams numeric(18,4) check (weight_grams >= 0),
  -- Has components. Levels and components name it together with the id, so that the database itself refuses stock of a
  -- kit and a kit in a kit, also when the item becomes a kit while a batch that saw it as a plain item is under way.
  is_kit boolean not null default false,
  -- Of a kit that a buyer configures: how many components may be chosen of each option, [{option, choices_min, choices_max}].
  kit_options jsonb not null default '[]',
  -- Of a kit: what it consists of goes from one location in one shipment.
  ships_together boolean not null default false,
  -- What it is called elsewhere, and what its owner keeps with it.
  external_reference text,
  metadata jsonb not null default '{}',
  -- Raised by every change of it. A batch that has read an older one of an item that it uses is run again.
  revision integer not null default 1,
  settings jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null default holdfast.current_instant(),
  -- Set while it is archived: it is absent then for whoever changes, asks for or promises something, its name is free, and
  -- by its id it can still be read and brought back.
  archived_at timestamptz,
  is_archived boolean not null generated always as (archived_at is not null) stored,
  constraint inventory_item_kind unique (id, is_kit),
  -- Levels and components name it so: neither stock nor a kit comes to stand on an item that is archived meanwhile.
  constraint inventory_item_life unique (id, is_kit, is_archived)
);
-- One living item has a SKU; the list goes by it.
create unique index inventory_item_sku on holdfast.inventory_item (sku) where archived_at is null;
-- Those that had it before, whose history is still read by it.
create index inventory_item_archived_sku on holdfast.inventory_item (sku, id) where archived_at is not null;

-- "Which item is it that another system calls so?"
create index inventory_item_external_reference on holdfast.inventory_item (external_reference, sku) where external_reference is not null;

-- The items of a category, of which there are few among many.
create index inventory_item_category on holdfast.inventory_item (shipping_category, sku) where shipping_category is not null;

-- Searching: by how a SKU begins, and by how the words of SKU and title begin.
create index inventory_item_sku_prefix on holdfast.inventory_item (lower(sku) text_pattern_ops);
create index inventory_item_words on holdfast.inventory_item using gin (to_tsvector('simple', sku || ' ' || coalesce(title, '')));

-- A kit is an item with components; it has no levels of its own.
create table holdfast.kit_component (
  kit_id uuid not null,
  kit_is_kit boolean not null default true check (kit_is_kit),
  item_id uuid not null,
  item_is_kit boolean not null default false check (not item_is_kit),
  -- Of a kit that is archived itself null: then its parts may be, too.
  item_is_archived boolean default false check (not item_is_archived),
  quantity numeric(18,4) not null check (quantity > 0),
  -- In the order in which they were named: they are judged and shown in it.
  position integer not null,
  -- Of which option it may be chosen; null: it is in every one. Chosen where nobody chooses, and at most so many per kit.
  option text,
  is_default boolean not null default false check (option is not null or not is_default),
  quantity_max numeric(18,4) check (quantity_max is null or (quantity_max >= quantity and option is not null)),
  primary key (kit_id, item_id),
  check (kit_id <> item_id),
  constraint kit_component_kit_is_a_kit foreign key (kit_id, kit_is_kit) references holdfast.inventory_item (id, is_kit) on delete cascade,
  constraint kit_component_item_is_no_kit foreign key (item_id, item_is_kit) references holdfast.inventory_item (id, is_kit),
  constraint kit_component_item_is_live foreign key (item_id, item_is_kit, item_is_archived) references holdfast.inventory_item (id, is_kit, is_archived)
);
-- "Is this item part of a kit?", asked before it becomes a kit itself.
create index kit_component_item on holdfast.kit_component (item_id);

create table holdfast.inventory_model (
  id uuid primary key,
  code text not null,
  name text not null,
  strategy text not null check (strategy in ('no_split', 'split_shipments', 'split_by_line_items', 'ship_from_primary', 'ship_from_first_available_or_primary')),
  -- Null: all locations.
  stock_locations_cutoff integer check (stock_locations_cutoff > 0),
  location_order text not null check (location_order in ('priority', 'distance')),
  reservation_ttl_seconds integer not null check (reservation_ttl_seconds > 0),
  stock_decrement text not null check (stock_decrement in ('on_shipment', 'on_approval', 'manual')),
  put_transfers_on_hold boolean not null default false,
  -- Orders that wait are sourced anew where units become free.
  move_backorders boolean not null default true,
  settings jsonb not null default '{}',
  -- What it is called elsewhere, and what its owner keeps with it.
  external_reference text,
  metadata jsonb not null default '{}',
  -- Raised by every change of it: the ETag of what is shown.
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null default holdfast.current_instant(),
  -- Set while it is archived: it is absent then for whoever changes, asks for or promises something, its name is free, and
  -- by its id it can still be read and brought back.
  archived_at timestamptz
);
create unique index inventory_model_code on holdfast.inventory_model (code) where archived_at is null;

create table holdfast.inventory_model_location (
  model_id uuid not null references holdfast.inventory_model on delete cascade,
  location_id uuid not null references holdfast.stock_location,
  priority integer not null,
  on_hold boolean not null default false,
  primary key (model_id, location_id)
);

create table holdfast.inventory_model_return_location (
  model_id uuid not null references holdfast.inventory_model on delete cascade,
  location_id uuid not null references holdfast.stock_location,
  priority integer not null,
  primary key (model_id, location_id)
);

create table holdfast.sales_channel (
  id uuid primary key,
  code text not null,
  name text not null,
  type text not null,
  model_id uuid not null references holdfast.inventory_model,
  -- What it is called elsewhere, and what its owner keeps with it.
  external_reference text,
  metadata jsonb not null default '{}',
  -- Raised by every change of it: the ETag of what is shown.
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null default holdfast.current_instant(),
  -- Set while it is archived: it is absent then for whoever changes, asks for or promises something, its name is free, and
  -- by its id it can still be read and brought back.
  archived_at timestamptz
);
create unique index sales_channel_code on holdfast.sales_channel (code) where archived_at is null;

-- How goods come to a customer, what that costs and how long it takes.
create table holdfast.shipping_method (
  id uuid primary key,
  code text not null,
  name text not null,
  carrier text,
  service text,
  active boolean not null default true,
  -- In the smallest unit of the currency.
  price_minor integer not null check (price_minor >= 0),
  currency text not null,
  free_over_minor integer check (free_over_minor >= 0),
  lead_time_hours_min integer not null check (lead_time_hours_min >= 0),
  lead_time_hours_max integer not null,
  -- Where it takes another time: [{location_id, lead_time_hours_min, lead_time_hours_max}]
  lead_times jsonb not null default '[]',
  -- Null: it is offered from all locations.
  location_ids jsonb,
  shipping_category text,
  weight_grams_min numeric(18,4) check (weight_grams_min >= 0),
  weight_grams_max numeric(18,4) check (weight_grams_max >= 0),
  -- [{country, postal_codes}]; empty: everywhere.
  zones jsonb not null default '[]',
  -- What it is called elsewhere, and what its owner keeps with it.
  external_reference text,
  metadata jsonb not null default '{}',
  -- Raised by every change of it: the ETag of what is shown.
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null default holdfast.current_instant(),
  -- Set while it is archived: it is absent then for whoever changes, asks for or promises something, its name is free, and
  -- by its id it can still be read and brought back.
  archived_at timestamptz,
  check (lead_time_hours_min <= lead_time_hours_max),
  check (weight_grams_min <= weight_grams_max)
);
create unique index shipping_method_code on holdfast.shipping_method (code) where archived_at is null;

-- ── Stock ────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Balances of an item at a location. Room is left on each page so that the many updates of a hot row stay on it.
create table holdfast.inventory_level (
  item_id uuid not null,
  -- Never true: what becomes a kit has no level, and a kit gets none (I13). Checked when a level is made and when an item
  -- becomes a kit; what changes the balances of a level that is there locks no configuration.
  item_is_kit boolean not null default false check (not item_is_kit),
  -- Never true either: what is archived has no level, and gets none (I13).
  item_is_archived boolean not null default false check (not item_is_archived),
  location_id uuid not null,
  location_is_archived boolean not null default false check (not location_is_archived),
  on_hand numeric(18,4) not null default 0,
  quarantined numeric(18,4) not null default 0,
  damaged numeric(18,4) not null default 0,
  reserved numeric(18,4) not null default 0,
  backordered numeric(18,4) not null default 0,
  incoming numeric(18,4) not null default 0,
  -- The safety stock in force when the level was last touched: units that are promised to nobody. Kept here so that the
  -- database itself can tell who waits although there is something to give.
  held_back numeric(18,4) not null default 0,
  enabled boolean not null default true,
  settings jsonb not null default '{}',
  -- The instant at which the last count was true.
  counted_at timestamptz,
  -- The stocktake that has frozen it: nothing moves here until it is over.
  frozen_by uuid,
  created_at timestamptz not null,
  primary key (item_id, location_id),
  constraint inventory_level_item_is_no_kit foreign key (item_id, item_is_kit, item_is_archived) references holdfast.inventory_item (id, is_kit, is_archived),
  constraint inventory_level_location_is_live foreign key (location_id, location_is_archived) references holdfast.stock_location (id, is_archived),
  constraint inventory_level_not_negative check (on_hand >= 0 and quarantined >= 0 and damaged >= 0 and reserved >= 0 and backordered >= 0 and incoming >= 0 and held_back >= 0),
  -- I3
  constraint inventory_level_reserved_is_covered check (reserved <= on_hand),
  -- I4
  constraint inventory_level_backorders_are_filled check (backordered = 0 or on_hand - reserved <= held_back)
) with (fillfactor = 80);
-- "What stands at this location?"
create index inventory_level_location on holdfast.inventory_level (location_id, item_id);
-- "Where is this item waited for?", asked by every batch of the items that it touches.
create index inventory_level_item_waiting on holdfast.inventory_level (item_id, location_id) where backordered > 0;

-- The ledger: this much of this item left account A for account B. Never updated, never deleted (trigger below).
-- The holder of on_hand, quarantined, damaged is a location; of in_transit a stock transfer; the others lie outside.
create table holdfast.movement (
  id bigint generated always as identity,
  item_id uuid not null,
  quantity numeric(18,4) not null check (quantity > 0),
  from_account text not null check (from_account in ('on_hand', 'quarantined', 'damaged', 'in_transit', 'supplier', 'customer', 'adjustment', 'shrinkage')),
  from_holder uuid,
  from_balance numeric(18,4) check (from_balance >= 0),
  to_account text not null check (to_account in ('on_hand', 'quarantined', 'damaged', 'in_transit', 'supplier', 'customer', 'adjustment', 'shrinkage')),
  to_holder uuid,
  to_balance numeric(18,4) check (to_balance >= 0),
  reason text not null,
  note text,
  reference_type text,
  reference_id text,
  actor text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  check ((from_account in ('on_hand', 'quarantined', 'damaged', 'in_transit')) = (from_holder is not null)),
  check ((to_account in ('on_hand', 'quarantined', 'damaged', 'in_transit')) = (to_holder is not null)),
  check ((from_holder is null) = (from_balance is null) and (to_holder is null) = (to_balance is null)),
  check (from_account <> to_account or from_holder is distinct from to_holder),
  primary key (item_id, id)
);
-- The ledger as it is read, page by page, over all items.
create index movement_recorded on holdfast.movement (id);
-- An item's history, and what a late count needs: the movements of a level after an instant.
create index movement_item_occurred on holdfast.movement (item_id, occurred_at, id);
-- "What has this document moved?"
create index movement_reference on holdfast.movement (reference_id, id) where reference_id is not null;

create function holdfast.refuse_change() returns trigger
  language plpgsql
  as $$ begin raise exception 'rows of % are never updated or deleted', tg_table_name using errcode = 'restrict_violation'; end $$;
create trigger movement_is_append_only before update or delete on holdfast.movement
  for each row execute function holdfast.refuse_change();
create trigger movement_is_not_truncated before truncate on holdfast.movement
  for each statement execute function holdfast.refuse_change();

-- So many were on the shelf at an instant, as somebody has counted: also where that is what the ledger had, and as a level
-- began and ended. What happened before a count does not change the shelf after it. Kept when the level is deleted: a
-- level that is made again has the same history. Never updated, never deleted.
create table holdfast.stock_count (
  id bigint generated always as identity,
  item_id uuid not null,
  location_id uuid not null,
  quantity numeric(18,4) not null check (quantity >= 0),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (item_id, id)
);
-- "Which is the next count of this shelf after an instant?"
create index stock_count_shelf on holdfast.stock_count (item_id, location_id, occurred_at);
create trigger stock_count_is_append_only before update or delete on holdfast.stock_count
  for each row execute function holdfast.refuse_change();
create trigger stock_count_is_not_truncated before truncate on holdfast.stock_count
  for each statement execute function holdfast.refuse_change();

-- From here on nothing names another record by a foreign key. Documents and what they name are never deleted but archived, a
-- document's lines are written in the transaction of the document itself, and the check would lock the one row of a
-- channel or a location with every order. What names nothing is found by the integrity check (I13).

-- ── Promises ─────────────────────────────────────────────────────────────────────────────────────────────────────────

create table holdfast.reservation (
  id uuid primary key,
  reference text not null,
  state text not null check (state in ('draft', 'pending', 'fulfilled', 'released', 'expired')),
  -- Raised whenever the hold is replaced, so that a follow-up for an older hold recognises that it came too late.
  revision integer not null default 1,
  channel_id uuid not null,
  location_id uuid,
  order_id uuid,
  -- As asked for: [{item_id, sku, quantity, line_reference?, location_id?, components?: [{item_id, per_kit}]}]
  lines jsonb not null,
  -- The callers' own names of its lines, by which a list finds it.
  line_references text[],
  expires_at timestamptz,
  -- When a hold came to its end without an order: it is forgotten after a while.
  ended_at timestamptz,
  created_at timestamptz not null,
  check (state <> 'draft' or expires_at is not null),
  check (state <> 'pending' or expires_at is null)
);
-- One hold per owner at a time; the next one replaces it.
create unique index reservation_held_reference on holdfast.reservation (reference) where state = 'draft' or (state = 'pending' and order_id is null);
-- "Which hold has this line?"
create index reservation_line_references on holdfast.reservation using gin (line_references) where line_references is not null;
-- The sweeper's question, and the list by age.
create index reservation_draft_expiry on holdfast.reservation (expires_at) where state = 'draft';
-- Finished holds that may be forgotten, the longest ended first.
create index reservation_ended on holdfast.reservation (ended_at) where ended_at is not null and order_id is null;
create index reservation_order on holdfast.reservation (order_id) where order_id is not null;
-- An owner's reservations, and the last of them.
create index reservation_reference on holdfast.reservation (reference, id);
-- The list by state, newest first.
create index reservation_state on holdfast.reservation (state, id);

-- What a reservation holds of one item at one location: of a draft one per line, of a placed order one per line and
-- shipment (or transfer), so that a shipment knows exactly which promises it fulfils. Guarded by its level's lock.
create table holdfast.reservation_item (
  id uuid not null,
  -- No foreign key: promises are keyed by item, and reservations are not.
  reservation_id uuid not null,
  -- The revision of the hold that it was made for.
  revision integer not null,
  line integer not null,
  item_id uuid not null,
  location_id uuid not null,
  -- Whose it is: of a hold nobody's; of a placed order the shipment's, the transfer's that has to move the units first,
  -- or the order's own where it needs no shipping.
  owner_kind text not null check (owner_kind in ('none', 'order', 'shipment', 'stock_transfer')),
  owner_id uuid,
  reserved numeric(18,4) not null check (reserved >= 0),
  backordered numeric(18,4) not null check (backordered >= 0),
  fulfilled numeric(18,4) not null default 0 check (fulfilled >= 0),
  released numeric(18,4) not null default 0 check (released >= 0),
  -- Of a placed order: units that are counted nowhere, and ship all the same.
  uncounted numeric(18,4) not null default 0 check (uncounted >= 0),
  -- Its parcel has left the house, while the books still have its units on the shelf (stock_decrement manual): a count that
  -- misses them closes it. The level's decisions need it without touching the shipment.
  has_left boolean not null default false,
  -- Of drafts only: the level's decisions need it without touching the reservation.
  expires_at timestamptz,
  -- The queue's order among orders, and among holds: when the order was placed, or the hold made or renewed. An order
  -- that takes over a hold has waited since it was placed.
  promised_at timestamptz not null,
  check ((owner_kind = 'none') = (owner_id is null)),
  primary key (item_id, id)
) with (fillfactor = 90);
create index reservation_item_reservation on holdfast.reservation_item (reservation_id);
-- All promises at a level, for counts below what is promised, and for I2; and those of them that have expired.
create index reservation_item_open on holdfast.reservation_item (item_id, location_id, expires_at) where reserved > 0 or backordered > 0;
-- The backorder queue of a level: what is placed before holds, then the oldest first.
create index reservation_item_waiting on holdfast.reservation_item (item_id, location_id, (expires_at is not null), promised_at, id) where backordered > 0;

-- ── Orders ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- An order's row lock guards its shipments and transfers too.
create table holdfast."order" (
  id uuid primary key,
  number text not null unique,
  channel_id uuid not null,
  model_id uuid not null,
  state text not null check (state in ('placed', 'editing', 'approved', 'cancelled')),
  fulfilment text not null check (fulfilment in ('unfulfilled', 'in_progress', 'fulfilled', 'not_required')),
  stock_decrement text not null check (stock_decrement in ('on_shipment', 'on_approval', 'manual')),
  ship_to jsonb,
  ship_from_id uuid,
  pickup_location_id uuid,
  shipping_method_id uuid,
  external_reference text,
  metadata jsonb not null default '{}',
  -- Why each location was used or not, as the planner judged it then.
  explanation json not null,
  placed_at timestamptz not null,
  approved_at timestamptz,
  cancelled_at timestamptz,
  -- It was cancelled, and sourced anew: since then it waits for what it has not got.
  resumed_at timestamptz,
  -- While it is being edited: since when and why, and what its lines are to be.
  draft_edit jsonb,
  check ((state = 'editing') = (draft_edit is not null))
);
-- By what another system calls it.
create index order_external_reference on holdfast."order" (external_reference) where external_reference is not null;
create index order_placed on holdfast."order" (placed_at, id);

create table holdfast.order_line (
  order_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  -- The caller's own name for it.
  line_reference text,
  -- Zero: taken out of the order.
  quantity numeric(18,4) not null check (quantity >= 0),
  -- What is sourced for it: the item itself, or a kit's components as they were, and whether they are shipped, which stays so
  -- whatever becomes of the item: [{item_id, sku, quantity, given_up, requires_shipping}] in all; so much of it was given up.
  components jsonb not null,
  primary key (order_id, line)
);

-- Which orders have this item?
create index order_line_item on holdfast.order_line (item_id, order_id);

-- Units of an order that waited were promised anew elsewhere, because units had become free there. Rows are only ever added.
create table holdfast.backorder_move (
  id uuid primary key,
  order_id uuid not null,
  item_id uuid not null,
  -- What went where, by the codes and numbers of that moment: [{line, quantity, from, to, shipment, transfer}]
  units json not null,
  -- Why each location was used or not, as the planner judged it then.
  explanation json not null,
  moved_at timestamptz not null
);
-- What became of an order's backorders, in its explanation.
create index backorder_move_order on holdfast.backorder_move (order_id, id);

-- Lines of an order were changed after it had been placed. Rows are only ever added.
create table holdfast.order_edit (
  id uuid primary key,
  order_id uuid not null,
  -- What became of them: [{line, sku, before, quantity}]
  lines json not null,
  reason text,
  -- How the difference was sourced, as the planner judged it then.
  explanation json,
  edited_at timestamptz not null
);
-- What became of an order's lines, in its explanation.
create index order_edit_order on holdfast.order_edit (order_id, id);

create table holdfast.shipment (
  id uuid primary key,
  order_id uuid not null,
  number text not null unique,
  state text not null check (state in ('upcoming', 'on_hold', 'picking', 'packing', 'ready_to_ship', 'ready_for_pickup', 'shipped', 'delivered', 'picked_up', 'cancelled')),
  location_id uuid not null,
  shipping_category text,
  -- How it goes, by when it has to leave, and when it arrives then. The window is null while nobody knows: goods are missing.
  shipping_method_id uuid,
  ship_by timestamptz,
  deliver_from timestamptz,
  deliver_until timestamptz,
  hold_reasons text[] not null default '{}',
  -- Why a person holds it.
  hold_note text,
  -- A person has released it although its location is on hold, for as long as that lasts.
  location_hold_lifted boolean not null default false,
  -- Stock has left on_hand for it already (on_approval, manual).
  decremented boolean not null default false,
  -- What physically left: [{tracking_number, carrier, weight_grams, label_url}]
  packages json not null default '[]',
  -- It has left without anything being taken from the shelf: why.
  without_stock text,
  created_at timestamptz not null,
  shipped_at timestamptz,
  delivered_at timestamptz,
  -- Until when goods that are ready for the customer are kept, and when they were fetched.
  pickup_expires_at timestamptz,
  picked_up_at timestamptz,
  -- It was cancelled, and its order was resumed: what it had was sourced anew, and stands in other shipments.
  superseded boolean not null default false,
  check (state <> 'on_hold' or hold_reasons <> '{}'),
  check (not superseded or state = 'cancelled'),
  constraint shipment_window check ((deliver_from is null) = (deliver_until is null) and deliver_from <= deliver_until)
);
create index shipment_order on holdfast.shipment (order_id);
-- The list, by age.
create index shipment_created on holdfast.shipment (created_at, id);
-- What waits, and why.
create index shipment_held on holdfast.shipment (created_at, id) where hold_reasons <> '{}';
-- What is under way from a location: a list, and what a location that goes on hold holds up.
create index shipment_under_way on holdfast.shipment (location_id, id) where state not in ('shipped', 'delivered', 'picked_up', 'cancelled');
-- What nobody has fetched in time.
create index shipment_pickup_expiry on holdfast.shipment (pickup_expires_at) where state = 'ready_for_pickup';

create table holdfast.shipment_line (
  shipment_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  quantity numeric(18,4) not null check (quantity > 0),
  primary key (shipment_id, line, item_id)
);

create table holdfast.stock_transfer (
  id uuid primary key,
  number text not null unique,
  order_id uuid,
  shipment_id uuid,
  from_location_id uuid not null,
  to_location_id uuid not null,
  state text not null check (state in ('draft', 'upcoming', 'picking', 'on_hold', 'in_transit', 'completed', 'cancelled')),
  created_at timestamptz not null,
  dispatched_at timestamptz,
  completed_at timestamptz,
  check (from_location_id <> to_location_id)
);
-- "Is anything on its way to this location, or from it?", asked before it is archived.
create index stock_transfer_under_way_from on holdfast.stock_transfer (from_location_id) where state not in ('completed', 'cancelled');
create index stock_transfer_under_way_to on holdfast.stock_transfer (to_location_id) where state not in ('completed', 'cancelled');
create index stock_transfer_created on holdfast.stock_transfer (created_at, id);
create index stock_transfer_from on holdfast.stock_transfer (from_location_id, created_at, id);
create index stock_transfer_to on holdfast.stock_transfer (to_location_id, created_at, id);
create index stock_transfer_order on holdfast.stock_transfer (order_id) where order_id is not null;

create table holdfast.stock_transfer_line (
  transfer_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  quantity numeric(18,4) not null check (quantity > 0),
  in_transit numeric(18,4) not null default 0 check (in_transit >= 0),
  -- What has become of it at the destination; what was rejected is back at the origin.
  accepted numeric(18,4) not null default 0 check (accepted >= 0),
  damaged numeric(18,4) not null default 0 check (damaged >= 0),
  rejected numeric(18,4) not null default 0 check (rejected >= 0),
  short numeric(18,4) not null default 0 check (short >= 0),
  -- Why something was not as sent: [{kind, quantity, reason}].
  discrepancies jsonb not null default '[]',
  primary key (transfer_id, line, item_id),
  check (in_transit + accepted + damaged + rejected + short <= quantity)
);
-- "What of this item is on its way?", asked by the checks of the ledger, and which transfers have it.
create index stock_transfer_line_item on holdfast.stock_transfer_line (item_id);

-- Goods that a supplier has announced.
create table holdfast.expected_receipt (
  id uuid primary key,
  number text not null unique,
  supplier text,
  location_id uuid not null,
  state text not null check (state in ('expected', 'partially_received', 'received', 'cancelled')),
  expected_at timestamptz,
  external_reference text,
  metadata jsonb not null default '{}',
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- When the last of it was received, or given up.
  received_at timestamptz,
  cancelled_at timestamptz
);
create index expected_receipt_created on holdfast.expected_receipt (created_at, id);
create index expected_receipt_location on holdfast.expected_receipt (location_id, created_at, id);
create index expected_receipt_supplier on holdfast.expected_receipt (supplier, created_at, id);
create index expected_receipt_external_reference on holdfast.expected_receipt (external_reference, created_at, id);
-- What is still to come: at the dock, and before a location is archived.
create index expected_receipt_open on holdfast.expected_receipt (location_id, expected_at) where state in ('expected', 'partially_received');
create index expected_receipt_expected on holdfast.expected_receipt (expected_at, id);

create table holdfast.expected_receipt_line (
  receipt_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  -- That of the receipt: what is to come to a level is found without it.
  location_id uuid not null,
  -- Zero: taken out of the receipt.
  quantity numeric(18,4) not null check (quantity >= 0),
  -- Still to come: incoming at the level.
  outstanding numeric(18,4) not null,
  accepted numeric(18,4) not null,
  damaged numeric(18,4) not null,
  rejected numeric(18,4) not null,
  short numeric(18,4) not null,
  -- Why something was not as expected: [{kind, quantity, reason}].
  discrepancies jsonb not null default '[]',
  expected_at timestamptz,
  primary key (receipt_id, line),
  constraint expected_receipt_line_not_negative check (outstanding >= 0 and accepted >= 0 and damaged >= 0 and rejected >= 0 and short >= 0),
  constraint expected_receipt_line_outstanding check (outstanding <= quantity)
);
-- "When does how much of this item come to this location?", asked by availability and by the checks of the ledger.
create index expected_receipt_line_outstanding_at on holdfast.expected_receipt_line (item_id, location_id, expected_at) where outstanding > 0;
-- "Which receipts have this item?"
create index expected_receipt_line_item on holdfast.expected_receipt_line (item_id, receipt_id);

-- What is counted at a location, and by whom. Its rows are few, and are locked before any level.
create table holdfast.stocktake (
  id uuid primary key,
  number text not null unique,
  location_id uuid not null,
  scope text not null check (scope in ('location', 'items')),
  state text not null check (state in ('draft', 'counting', 'counted', 'completing', 'completed', 'cancelled')),
  -- What the books expect is told when counting is over.
  blind boolean not null,
  -- Nothing moves at its levels while it goes on: they name it (inventory_level.frozen_by).
  frozen boolean not null,
  -- How many lines it has ever had: their numbers are given once.
  lines_made integer not null,
  -- In whose name the counts are applied.
  completed_by text,
  external_reference text,
  metadata jsonb not null default '{}',
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  started_at timestamptz,
  counted_at timestamptz,
  completed_at timestamptz,
  cancelled_at timestamptz,
  check (state in ('draft', 'cancelled') or started_at is not null),
  check ((state in ('counted', 'completing', 'completed')) <= (counted_at is not null)),
  check ((state = 'completed') = (completed_at is not null)),
  check ((state = 'cancelled') = (cancelled_at is not null))
);
create index stocktake_created on holdfast.stocktake (created_at, id);
create index stocktake_location on holdfast.stocktake (location_id, created_at, id);
create index stocktake_external_reference on holdfast.stocktake (external_reference, created_at, id);
-- What is going on: at a location, and before it is archived.
create index stocktake_open on holdfast.stocktake (location_id, created_at) where state not in ('completed', 'cancelled');
-- What was completed in a month, say.
create index stocktake_completed on holdfast.stocktake (completed_at) where completed_at is not null;

create table holdfast.stocktake_line (
  stocktake_id uuid not null,
  line integer not null,
  item_id uuid not null,
  sku text not null,
  -- That of the stocktake.
  location_id uuid not null,
  -- As they were recorded, the newest last: [{quantity, counted_by, counted_at}]. The newest twenty are kept.
  counts jsonb not null default '[]',
  -- It is to be counted once more.
  is_recount boolean not null,
  -- The count that holds: the last one, or the one that was settled on.
  counted numeric(18,4) check (counted >= 0),
  counted_at timestamptz,
  counted_by text,
  -- What the books had at that instant, and how much more was counted, when it was applied.
  expected numeric(18,4),
  variance numeric(18,4),
  -- When it was applied, or left alone.
  settled_at timestamptz,
  primary key (stocktake_id, line),
  unique (stocktake_id, item_id),
  constraint stocktake_line_counted check ((counted is null) = (counted_at is null) and (counted is null) = (counted_by is null)),
  constraint stocktake_line_applied check ((variance is null) = (expected is null) and (variance is null or (settled_at is not null and counted = expected + variance)))
);
-- "Which stocktakes have this item?"
create index stocktake_line_item on holdfast.stocktake_line (item_id, stocktake_id);

-- What a customer sends back. One that an order has shipped is guarded by the order's row lock.
create table holdfast.return (
  id uuid primary key,
  number text not null unique,
  order_id uuid,
  channel_id uuid not null,
  state text not null check (state in ('requested', 'approved', 'shipped', 'received', 'rejected', 'cancelled')),
  -- Null: each unit goes back to where it was shipped from.
  location_id uuid,
  reason text,
  -- Without an order: of what it is a return.
  reference text,
  rejection_reason text,
  -- Number of the order that was placed in exchange.
  exchange_order text,
  external_reference text,
  metadata jsonb not null default '{}',
  created_at timestamptz not null,
  approved_at timestamptz,
  shipped_at timestamptz,
  received_at timestamptz,
  check (order_id is not null or (location_id is not null and reason is not null and reference is not null))
);
create index return_order on holdfast.return (order_id) where order_id is not null;
-- The list, by age; all of it, and what is open.
create index return_created on holdfast.return (created_at, id);
create index return_open on holdfast.return (created_at, id) where state in ('requested', 'approved', 'shipped');
-- By what stands for an order, and by what another system calls it.
create index return_reference on holdfast.return (reference) where reference is not null;
create index return_external_reference on holdfast.return (external_reference) where external_reference is not null;

create table holdfast.return_line (
  return_id uuid not null,
  line integer not null,
  -- Which line of the order.
  order_line integer,
  item_id uuid not null,
  sku text not null,
  -- Where its units go.
  location_id uuid not null,
  quantity numeric(18,4) not null check (quantity > 0),
  received numeric(18,4) not null default 0 check (received >= 0),
  rejected numeric(18,4) not null default 0 check (rejected >= 0),
  -- Put away, by the condition that they are in.
  resellable numeric(18,4) not null default 0 check (resellable >= 0),
  damaged numeric(18,4) not null default 0 check (damaged >= 0),
  quarantined numeric(18,4) not null default 0 check (quarantined >= 0),
  scrap numeric(18,4) not null default 0 check (scrap >= 0),
  -- So much of what was put away the ledger has.
  counted numeric(18,4) not null default 0 check (counted >= 0),
  primary key (return_id, line),
  constraint return_line_within_quantity check (received + rejected <= quantity),
  constraint return_line_put_away_once check (resellable + damaged + quarantined + scrap <= received),
  constraint return_line_counted_once check (counted <= resellable + damaged + quarantined + scrap)
);
-- Which returns have this item, or come to this location?
create index return_line_item on holdfast.return_line (item_id, return_id);
create index return_line_location on holdfast.return_line (location_id, return_id);

-- Who wants to be told, once, when an item can be had on a channel again. What was told of, or is over, is deleted.
create table holdfast.stock_subscription (
  id uuid primary key,
  -- Of what, where and for whom: nobody waits twice.
  name text not null,
  item_id uuid not null,
  sku text not null,
  channel_id uuid not null,
  reference text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint stock_subscription_name_key unique (name)
);
-- What is waited for, and by whom.
create index stock_subscription_item on holdfast.stock_subscription (item_id, channel_id, id);
create index stock_subscription_reference on holdfast.stock_subscription (reference, id);
-- Whose time is over.
create index stock_subscription_expiry on holdfast.stock_subscription (expires_at);

-- What was seen of an item on a channel when somebody looked last: what has become otherwise since is told, once.
create table holdfast.channel_stock (
  id uuid primary key,
  -- Of what, and where: its item and its channel.
  name text not null constraint channel_stock_name_key unique,
  item_id uuid not null,
  channel_id uuid not null,
  in_stock boolean not null,
  is_low boolean not null,
  -- When it became so: an older look changes nothing.
  seen_at timestamptz not null
);
-- What is known of these items on a channel, before anything is locked.
create unique index channel_stock_item on holdfast.channel_stock (item_id, channel_id);

-- ── What travels with every change ───────────────────────────────────────────────────────────────────────────────────

-- Events in the transaction that made them true. Ids of one key rise in commit order, because the key's row is locked.
create table holdfast.outbox (
  id bigint generated always as identity,
  key text not null,
  type text not null,
  -- Of the schema that the data fits, in the catalogue of events.
  version integer not null check (version > 0),
  data json not null,
  recorded_at timestamptz not null,
  -- Ids are given before their transactions commit, so that a reader who went by them would pass over some. It goes by this,
  -- and no further than to the first transaction that is still open, whose events come no earlier than its own id. It has
  -- seen, too, every transaction that ended before the event was written: events of one key stand in their order, although
  -- who wrote the later one may have begun first.
  horizon xid8 not null default greatest(pg_current_xact_id(), pg_snapshot_xmax(pg_current_snapshot())),
  primary key (horizon, id)
);
-- The newest, for the clock.
create index outbox_recorded on holdfast.outbox (recorded_at);
-- What became of one thing.
create index outbox_key on holdfast.outbox ("key", horizon, id);

-- Commands that a change made necessary but must not run itself, for the sake of the lock order.
create table holdfast.follow_up (
  id uuid primary key,
  command text not null,
  input jsonb not null,
  created_at timestamptz not null,
  -- What a change of configuration means for documents that exist: not to begin before every batch that may have decided
  -- on the configuration of before has ended. The fence is a transaction that began when the change was committed, so
  -- that all of them have ended when all up to the fence have.
  awaits_batches boolean not null default false,
  fence xid8,
  -- How often it has failed, and by what. It is tried again when it is due; after so many times it is dead, until somebody
  -- has it tried anew.
  attempts integer not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'dead')),
  error text,
  due_at timestamptz,
  check (fence is null or awaits_batches)
);

-- The answer given to a key, stored with its effect (I7).
create table holdfast.idempotency_key (
  key text primary key,
  fingerprint text not null,
  outcome json not null,
  created_at timestamptz not null
  -- An order's answer is longer than what is stored as it is by default. It is kept for a day or so: compressing it costs more.
) with (toast_tuple_target = 8160);
create index idempotency_key_created on holdfast.idempotency_key (created_at);

-- One row per batch, written with BEGIN, by which it is proved whether its COMMIT took place when the answer to that is lost.
-- Whoever asks writes the row: where that succeeds the batch is abandoned, and its own row can never be committed any more.
create table holdfast.batch (
  id uuid primary key,
  abandoned boolean not null default false,
  created_at timestamptz not null default clock_timestamp(),
  -- When it was last asked what became of it.
  asked_at timestamptz
);

-- ── Who may call the service ─────────────────────────────────────────────────────────────────────────────────────────

-- What a key may do. Its name stands in the ledger, so that no two live ones share it.
create table holdfast.api_key (
  id uuid primary key,
  name text not null,
  scopes text[] not null check (scopes <> '{}'),
  -- Null: all of them. No foreign keys: what has been archived and forgotten limits a key no less.
  channel_ids uuid[],
  location_ids uuid[],
  created_at timestamptz not null,
  expires_at timestamptz,
  -- A key that has ended stays, to say whose actions stand in the ledger.
  revoked_at timestamptz,
  -- As of about a minute.
  last_used_at timestamptz
);
create unique index api_key_name on holdfast.api_key (name) where revoked_at is null;

-- The secrets by which a key is recognised, of which only hashes are kept: one, or two while it is rotated.
create table holdfast.api_key_secret (
  hash text primary key,
  key_id uuid not null references holdfast.api_key,
  -- How it begins, by which a person recognises it.
  prefix text not null,
  created_at timestamptz not null,
  -- When a newer one has taken its place altogether.
  expires_at timestamptz
);
create index api_key_secret_key on holdfast.api_key_secret (key_id);

-- ── Whom events are told ─────────────────────────────────────────────────────────────────────────────────────────────

create table holdfast.webhook_endpoint (
  id uuid primary key,
  url text not null,
  description text,
  -- Names of events; a star stands for whatever follows.
  topics text[] not null check (topics <> '{}'),
  state text not null check (state in ('enabled', 'disabled')),
  disabled_reason text,
  -- [{secret, created_at, expires_at}], the newest first. As they are: they are what is signed with.
  secrets jsonb not null,
  -- The last event that was looked at for it.
  horizon xid8 not null,
  event_id bigint not null,
  failing_since timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table holdfast.webhook_delivery (
  id uuid primary key,
  endpoint_id uuid not null references holdfast.webhook_endpoint on delete cascade,
  -- The event. No foreign key: it may be forgotten before its log is.
  horizon xid8 not null,
  event_id bigint not null,
  key text not null,
  name text not null,
  state text not null check (state in ('waiting', 'delivered', 'dead')),
  attempts integer not null default 0,
  -- When it is tried next; while it is being sent, when whoever sends it is taken for dead.
  due_at timestamptz,
  -- What the last attempt came to.
  status integer,
  error text,
  duration_ms integer,
  created_at timestamptz not null,
  finished_at timestamptz,
  check ((state = 'waiting') = (due_at is not null))
);
-- Of one key the next goes when the one before has arrived; and no event waits twice.
create unique index webhook_delivery_waiting on holdfast.webhook_delivery (endpoint_id, "key", horizon, event_id) where state = 'waiting';
create index webhook_delivery_due on holdfast.webhook_delivery (due_at) where state = 'waiting';
-- What has not arrived, for who counts it.
create index webhook_delivery_open on holdfast.webhook_delivery (state) where state <> 'delivered';
-- The log.
create index webhook_delivery_log on holdfast.webhook_delivery (endpoint_id, horizon, event_id, id);
create index webhook_delivery_finished on holdfast.webhook_delivery (finished_at) where state <> 'waiting';

-- ── What is brought in from files ────────────────────────────────────────────────────────────────────────────────────

-- A file whose rows are imported by whichever process comes to it, also after one was killed half-way.
create table holdfast.import_job (
  id uuid primary key,
  kind text not null check (kind in ('items', 'locations', 'levels', 'counts', 'movements', 'orders')),
  -- By whose columns it was recognised.
  source text not null,
  file_name text,
  options jsonb not null,
  mode text not null check (mode in ('rows', 'atomic')),
  dry_run boolean not null,
  state text not null check (state in ('arriving', 'waiting', 'running', 'done', 'cancelled', 'failed')),
  -- Who sent it; stands in the ledger.
  actor text not null,
  key_id uuid,
  -- How far whoever sent it reached: {channelIds, locationIds}. Null: everywhere.
  reach jsonb,
  rows_total bigint not null default 0,
  rows_done bigint not null default 0,
  rows_refused bigint not null default 0,
  error text,
  -- Until when it belongs to the process that works on it.
  leased_until timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  finished_at timestamptz,
  check ((state in ('done', 'cancelled', 'failed')) = (finished_at is not null))
);
-- What is to be worked on, and what counts as open.
create index import_job_open on holdfast.import_job (state, id) where finished_at is null;
create index import_job_finished on holdfast.import_job (finished_at) where finished_at is not null;

create table holdfast.import_chunk (
  job_id uuid not null references holdfast.import_job on delete cascade,
  number integer not null,
  -- [[row, {column: value}]], and nothing when they are done.
  rows json,
  row_count integer not null,
  -- [{row, column, value, code, detail, remedy}], as it was read and then as it was carried out.
  errors json not null,
  is_done boolean not null default false,
  primary key (job_id, number)
);
-- What is next, and whose rows were refused.
create index import_chunk_next on holdfast.import_chunk (job_id, number) where not is_done;

-- ── What a changed model would have done ────────────────────────────────────────────────────────────────────────────────

-- The orders of the last days sourced anew by a changed model, by whichever process comes to it; one that was killed half-way is begun
-- again. It changes nothing but its own row.
create table holdfast.policy_replay (
  id uuid primary key,
  model_id uuid not null,
  -- The model's when it was asked for: whoever publishes the changes means that one.
  model_revision integer not null,
  -- Members of update_model.
  changes jsonb not null,
  days integer not null check (days > 0),
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  actor text not null,
  orders_total bigint not null default 0,
  orders_done bigint not null default 0,
  result json,
  error text,
  -- Until when it belongs to the process that works on it.
  leased_until timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  finished_at timestamptz,
  check ((state in ('done', 'cancelled', 'failed')) = (finished_at is not null)),
  check ((state = 'done') = (result is not null))
);
-- What is to be worked on, and how many are open.
create index policy_replay_open on holdfast.policy_replay (id) where finished_at is null;
create index policy_replay_finished on holdfast.policy_replay (finished_at) where finished_at is not null;

-- ── What exists from the first start ─────────────────────────────────────────────────────────────────────────────────

-- A store that needs one warehouse and one shop never sees locations, models and channels.
insert into holdfast.stock_location (id, code, name, created_at)
  values ('00000000-0000-7000-8000-000000000001', 'default', 'Default location', holdfast.current_instant());
insert into holdfast.inventory_model (id, code, name, strategy, stock_locations_cutoff, location_order, reservation_ttl_seconds, stock_decrement, created_at)
  values ('00000000-0000-7000-8000-000000000002', 'default', 'Default model', 'no_split', null, 'priority', 3600, 'on_shipment', holdfast.current_instant());
insert into holdfast.inventory_model_location (model_id, location_id, priority)
  values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 1);
insert into holdfast.inventory_model_return_location (model_id, location_id, priority)
  values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 1);
insert into holdfast.sales_channel (id, code, name, type, model_id, created_at)
  values ('00000000-0000-7000-8000-000000000003', 'default', 'Default channel', 'web', '00000000-0000-7000-8000-000000000002', holdfast.current_instant());

-- ── Whether every number adds up ────────────────────────────────────────────────────────────────────────────────────────

-- How far the check has come that goes round all the data in the background, a slice at a time: one row.
create table holdfast.integrity_round (
  one boolean primary key default true check (one),
  -- Which kind of slices it is at (none: what is looked at as a whole), and the key after which it goes on.
  kind text,
  position text,
  -- Null: no round is under way.
  began_at timestamptz,
  row_count bigint not null default 0,
  violations bigint not null default 0,
  -- Somebody has asked for it, and does not want to wait for as long as it takes by itself.
  hastened boolean not null default false,
  -- The last that has come to its end.
  last_began_at timestamptz,
  last_finished_at timestamptz,
  last_row_count bigint,
  last_violations bigint,
  -- The process that goes round, and until when it is its.
  leased_by uuid,
  leased_until timestamptz
);
insert into holdfast.integrity_round default values;

-- What it has found: kept, also when it is no more.
create table holdfast.integrity_finding (
  id uuid primary key,
  -- Which statement it violates, and by what: found again it is the same finding.
  identity text not null,
  invariant text not null,
  statement text not null,
  -- The row that violates it, as it was seen last.
  evidence jsonb not null,
  state text not null check (state in ('open', 'gone', 'repaired')),
  found_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  repaired_by text,
  repair_reason text,
  check ((state = 'open') = (ended_at is null)),
  check ((state = 'repaired') = (repaired_by is not null))
);
create unique index integrity_finding_open on holdfast.integrity_finding (identity) where state = 'open';
-- The list, the newest first.
create index integrity_finding_state on holdfast.integrity_finding (state, id);
