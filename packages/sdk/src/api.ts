// Written by `npm run sdk` from the OpenAPI document of the service. Do not edit.
export interface paths {
    "/v1/inventory-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List inventory items. */
        get: operations["list_items"];
        put?: never;
        /** Create an inventory item, or a kit of other items. */
        post: operations["create_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inventory item. */
        get: operations["get_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an inventory item. */
        patch: operations["update_item"];
        trace?: never;
    };
    "/v1/inventory-items/{item}/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The levels of one item at all locations. */
        get: operations["list_item_levels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-items/{item}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every account held of an item at an instant, summed from the ledger. */
        get: operations["get_item_balances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List stock locations. */
        get: operations["list_locations"];
        put?: never;
        /** Create a stock location. */
        post: operations["create_location"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-locations/{location}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One stock location. */
        get: operations["get_location"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a stock location. */
        patch: operations["update_location"];
        trace?: never;
    };
    "/v1/inventory-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List inventory models. */
        get: operations["list_models"];
        put?: never;
        /** Create an inventory model: which locations, in which order, by which strategy. */
        post: operations["create_model"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inventory model. */
        get: operations["get_model"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an inventory model. */
        patch: operations["update_model"];
        trace?: never;
    };
    "/v1/sales-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sales channels. */
        get: operations["list_channels"];
        put?: never;
        /** Create a sales channel on an inventory model. */
        post: operations["create_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sales-channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sales channel. */
        get: operations["get_channel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a sales channel, or give it another inventory model. */
        patch: operations["update_channel"];
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The global settings. */
        get: operations["get_settings"];
        /** Replace the global settings. */
        put: operations["update_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/effective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings in force for an item, a location and a channel, and which layer each comes from. */
        get: operations["get_effective_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List inventory levels. */
        get: operations["list_levels"];
        put?: never;
        /** Create the level of an item at a location. */
        post: operations["create_level"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-levels/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive goods at locations; waiting backorders are covered at once. */
        post: operations["receive_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-levels/adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change quantities by a delta, with a reason. */
        post: operations["adjust_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-levels/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record counts of what is on hand; compare-and-set with expected_quantity. */
        post: operations["set_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-levels/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move units between on_hand, quarantined and damaged at a location. */
        post: operations["move_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-levels/{sku}/{location}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The level of an item at a location. The entity tag is what is on hand. */
        get: operations["get_level"];
        put?: never;
        post?: never;
        /** Delete the level of an item at a location; its history stays. */
        delete: operations["delete_level"];
        options?: never;
        head?: never;
        /** Switch a level on or off, or change its settings. */
        patch: operations["update_level"];
        trace?: never;
    };
    "/v1/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger: what left which account for which, why, by whom and when. */
        get: operations["list_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be sold of items on a channel, and from where. */
        get: operations["get_availability"];
        put?: never;
        /** The same for more SKUs than fit into an address. */
        post: operations["post_availability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sourcing/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How an order would be sourced, by one strategy or by several side by side. Promises nothing. */
        post: operations["plan_sourcing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reservations. */
        get: operations["list_reservations"];
        put?: never;
        /** Hold lines for an owner, on a channel or at one location, until the hold expires. */
        post: operations["reserve_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/{reservation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reservation. */
        get: operations["get_reservation"];
        put?: never;
        post?: never;
        /** Give a hold back; what was held covers waiting backorders, or is free. */
        delete: operations["delete_reservation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/{reservation}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew the time of a hold. */
        post: operations["extend_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/{reservation}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a hold back; what was held covers waiting backorders, or is free. */
        post: operations["release_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders. */
        get: operations["list_orders"];
        put?: never;
        /** Place an order: source it, promise it, and plan its shipments and transfers, all or nothing. */
        post: operations["place_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order with its lines, promises, shipments and transfers. */
        get: operations["get_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why each location was used for an order or was not. */
        get: operations["get_order_explanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve an order: fulfilment starts. */
        post: operations["approve_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order that has not shipped; its stock is given back. */
        post: operations["cancel_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One shipment. */
        get: operations["get_shipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ship a whole shipment. */
        post: operations["ship_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/decrement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the stock of a shipment off the shelf by hand. */
        post: operations["decrement_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-transfers/{transfer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One stock transfer. */
        get: operations["get_transfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-transfers/{transfer}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the goods of a stock transfer on their way. */
        post: operations["dispatch_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-transfers/{transfer}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive the goods of a stock transfer at its destination. */
        post: operations["complete_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks every balance against the ledger and the promises. */
        get: operations["check_integrity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where to find what. */
        get: operations["index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive. */
        get: operations["livez"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can commit to its database. */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            /**
             * @description Stable; see the table in docs/http.md
             * @enum {string}
             */
            code: "invalid_request" | "too_many_lines" | "malformed_body" | "malformed_path" | "unsupported_media_type" | "body_too_large" | "route_not_found" | "idempotency_key_reused" | "queue_full" | "overloaded" | "database_unavailable" | "outcome_unknown" | "shutting_down" | "internal_error" | "unknown_sku" | "unknown_location" | "unknown_channel" | "unknown_model" | "inventory_item_not_found" | "stock_location_not_found" | "sales_channel_not_found" | "inventory_model_not_found" | "inventory_level_not_found" | "reservation_not_found" | "order_not_found" | "shipment_not_found" | "stock_transfer_not_found" | "sku_taken" | "code_taken" | "order_number_taken" | "inventory_level_exists" | "inventory_level_in_use" | "item_in_use" | "quantity_not_positive" | "fraction_not_allowed" | "below_minimum_quantity" | "above_maximum_quantity" | "not_a_multiple_of_increment" | "balance_out_of_range" | "insufficient_stock" | "insufficient_free_stock" | "quantity_changed" | "occurred_in_future" | "reason_not_applicable" | "kit_has_no_stock" | "some_changes_refused" | "invalid_kit" | "duplicate_location" | "model_in_use" | "reservation_closed" | "reservation_expired" | "location_inactive" | "conflicting_constraints" | "order_state_conflict" | "shipment_state_conflict" | "shipment_on_hold" | "stock_transfer_state_conflict" | "stock_transfer_not_covered";
            instance: string;
            request_id: string;
            errors: ({
                /** @description JSON pointer into the body that was sent */
                pointer?: string;
                /** @description Name of a query, path or header parameter */
                parameter?: string;
                code?: string;
                detail?: string;
            } & {
                [key: string]: unknown;
            })[];
            data?: {
                [key: string]: unknown;
            };
            remedy: string;
        } & {
            [key: string]: unknown;
        };
        InventoryItem: {
            id: string;
            sku: string;
            title: string | null;
            shipping_category: string | null;
            requires_shipping: boolean;
            weight_grams: number | null;
            /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
            settings: {
                /** @description false: always available, never counted */
                tracked?: boolean;
                /** @enum {string} */
                backorders?: "none" | "allow" | "allow_and_notify";
                backorder_limit?: number | null;
                /** @description In units, zero or more, at most four decimals */
                safety_stock?: number;
                /** @description In units, zero or more, at most four decimals */
                out_of_stock_threshold?: number;
                notify_below?: number | null;
                min_order_quantity?: number | null;
                max_order_quantity?: number | null;
                order_increment?: number | null;
                /** @description true: may be counted in fractions of a unit */
                fractional?: boolean;
            };
            components: ({
                sku: string;
                /** @description In units, at most four decimals */
                quantity: number;
            } & {
                [key: string]: unknown;
            })[];
            /** Format: date-time */
            created_at: string;
        } & {
            [key: string]: unknown;
        };
        StockLocation: {
            id: string;
            code: string;
            name: string;
            /** Format: date-time */
            created_at: string;
            active: boolean;
            restock_inventory: boolean;
            coordinates: ({
                latitude: number;
                longitude: number;
            } & {
                [key: string]: unknown;
            }) | null;
            address: {
                [key: string]: unknown;
            };
            shipping_methods: {
                name: string;
                price: number;
                /** @description ISO 4217 */
                currency?: string;
                lead_time_hours_min: number;
                lead_time_hours_max: number;
            }[];
            /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
            settings: {
                /** @description false: always available, never counted */
                tracked?: boolean;
                /** @enum {string} */
                backorders?: "none" | "allow" | "allow_and_notify";
                backorder_limit?: number | null;
                /** @description In units, zero or more, at most four decimals */
                safety_stock?: number;
                /** @description In units, zero or more, at most four decimals */
                out_of_stock_threshold?: number;
                notify_below?: number | null;
                min_order_quantity?: number | null;
                max_order_quantity?: number | null;
                order_increment?: number | null;
                /** @description true: may be counted in fractions of a unit */
                fractional?: boolean;
            };
        } & {
            [key: string]: unknown;
        };
        InventoryModel: {
            id: string;
            code: string;
            name: string;
            /** Format: date-time */
            created_at: string;
            strategy: string;
            stock_locations_cutoff: number;
            location_order: string;
            reservation_ttl_seconds: number;
            stock_decrement: string;
            put_transfers_on_hold: boolean;
            /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
            settings: {
                /** @description false: always available, never counted */
                tracked?: boolean;
                /** @enum {string} */
                backorders?: "none" | "allow" | "allow_and_notify";
                backorder_limit?: number | null;
                /** @description In units, zero or more, at most four decimals */
                safety_stock?: number;
                /** @description In units, zero or more, at most four decimals */
                out_of_stock_threshold?: number;
                notify_below?: number | null;
                min_order_quantity?: number | null;
                max_order_quantity?: number | null;
                order_increment?: number | null;
                /** @description true: may be counted in fractions of a unit */
                fractional?: boolean;
            };
            locations: ({
                location: string;
                priority: number;
                on_hold: boolean;
            } & {
                [key: string]: unknown;
            })[];
            return_locations: ({
                location: string;
                priority: number;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        SalesChannel: {
            id: string;
            code: string;
            name: string;
            /** Format: date-time */
            created_at: string;
            type: string;
            model: string;
        } & {
            [key: string]: unknown;
        };
        GlobalSettings: {
            /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
            settings: {
                /** @description false: always available, never counted */
                tracked?: boolean;
                /** @enum {string} */
                backorders?: "none" | "allow" | "allow_and_notify";
                backorder_limit?: number | null;
                /** @description In units, zero or more, at most four decimals */
                safety_stock?: number;
                /** @description In units, zero or more, at most four decimals */
                out_of_stock_threshold?: number;
                notify_below?: number | null;
                min_order_quantity?: number | null;
                max_order_quantity?: number | null;
                order_increment?: number | null;
                /** @description true: may be counted in fractions of a unit */
                fractional?: boolean;
            };
        } & {
            [key: string]: unknown;
        };
        EffectiveSettings: {
            sku: string | null;
            location: string | null;
            channel: string | null;
            model: string | null;
            settings: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        InventoryLevel: {
            sku: string;
            location: string;
            /** @description In units, at most four decimals */
            on_hand: number;
            /** @description In units, at most four decimals */
            quarantined: number;
            /** @description In units, at most four decimals */
            damaged: number;
            /** @description In units, at most four decimals */
            reserved: number;
            /** @description In units, at most four decimals */
            backordered: number;
            /** @description In units, at most four decimals */
            incoming: number;
            /** @description In units, at most four decimals */
            free: number;
            /** @description In units, at most four decimals */
            available: number;
            /** @description In units, at most four decimals */
            net: number;
            enabled: boolean;
            /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
            settings: {
                /** @description false: always available, never counted */
                tracked?: boolean;
                /** @enum {string} */
                backorders?: "none" | "allow" | "allow_and_notify";
                backorder_limit?: number | null;
                /** @description In units, zero or more, at most four decimals */
                safety_stock?: number;
                /** @description In units, zero or more, at most four decimals */
                out_of_stock_threshold?: number;
                notify_below?: number | null;
                min_order_quantity?: number | null;
                max_order_quantity?: number | null;
                order_increment?: number | null;
                /** @description true: may be counted in fractions of a unit */
                fractional?: boolean;
            };
            counted_at: string | null;
        } & {
            [key: string]: unknown;
        };
        DeletedLevel: {
            deleted: boolean;
            sku: string;
            location: string;
        } & {
            [key: string]: unknown;
        };
        Changes: {
            applied: number;
            refused: number;
            results: (({
                /** @constant */
                ok: true;
                level: {
                    sku: string;
                    location: string;
                    /** @description In units, at most four decimals */
                    on_hand: number;
                    /** @description In units, at most four decimals */
                    quarantined: number;
                    /** @description In units, at most four decimals */
                    damaged: number;
                    /** @description In units, at most four decimals */
                    reserved: number;
                    /** @description In units, at most four decimals */
                    backordered: number;
                    /** @description In units, at most four decimals */
                    incoming: number;
                    /** @description In units, at most four decimals */
                    free: number;
                    /** @description In units, at most four decimals */
                    available: number;
                    /** @description In units, at most four decimals */
                    net: number;
                    enabled: boolean;
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                    counted_at: string | null;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            }) | ({
                /** @constant */
                ok: false;
                index: number;
                /** @description JSON pointer into the body that was sent */
                pointer?: string;
                /** @description Name of a query, path or header parameter */
                parameter?: string;
                code?: string;
                detail?: string;
            } & {
                [key: string]: unknown;
            }))[];
        } & {
            [key: string]: unknown;
        };
        Movement: {
            id: number;
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            from: {
                account: string;
                location: string | null;
                transfer: string | null;
                balance: number | null;
            } & {
                [key: string]: unknown;
            };
            to: {
                account: string;
                location: string | null;
                transfer: string | null;
                balance: number | null;
            } & {
                [key: string]: unknown;
            };
            reason: string;
            note: string | null;
            reference: ({
                type: string;
                id: string;
            } & {
                [key: string]: unknown;
            }) | null;
            actor: string;
            /** Format: date-time */
            occurred_at: string;
            /** Format: date-time */
            recorded_at: string;
        } & {
            [key: string]: unknown;
        };
        Balances: {
            sku: string;
            /** Format: date-time */
            as_of: string;
            /** @enum {string} */
            by: "occurred" | "recorded";
            accounts: ({
                account: string;
                location: string | null;
                transfer: string | null;
                /** @description In units, at most four decimals */
                balance: number;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        Availability: {
            /** Format: date-time */
            at: string;
            configuration_version: number;
            channel: string;
            model: string;
            strategy: string;
            items: (({
                sku: string;
                /** @constant */
                found: true;
                tracked: boolean;
                unlimited: boolean;
                quantity: number | null;
                sellable_quantity: number | null;
                in_stock: boolean;
                backorderable: boolean;
                backorder_room: number | null;
                locations: ({
                    location: string;
                    name: string;
                    priority: number;
                    /** @description In units, at most four decimals */
                    on_hand: number;
                    /** @description In units, at most four decimals */
                    reserved: number;
                    /** @description In units, at most four decimals */
                    available: number;
                    share: number | null;
                    /** @description In units, at most four decimals */
                    backordered: number;
                    backorder_room: number | null;
                    enabled: boolean;
                    sellable: boolean;
                    delivery_options: {
                        [key: string]: unknown;
                    }[];
                } & {
                    [key: string]: unknown;
                })[];
                components?: ({
                    sku: string;
                    /** @description In units, at most four decimals */
                    quantity: number;
                    available: number | null;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            }) | ({
                sku: string;
                /** @constant */
                found: false;
            } & {
                [key: string]: unknown;
            }))[];
        } & {
            [key: string]: unknown;
        };
        SourcingPlan: {
            /** Format: date-time */
            at: string;
            channel: string;
            plans: ({
                strategy: string;
                feasible: boolean;
                shipments: ({
                    location: string;
                    shipping_category: string | null;
                    backordered: boolean;
                    awaits_transfer: boolean;
                    lines: ({
                        line: number;
                        sku: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                        /** @description In units, at most four decimals */
                        reserved: number;
                        /** @description In units, at most four decimals */
                        backordered: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                } & {
                    [key: string]: unknown;
                })[];
                transfers: ({
                    from: string;
                    to: string;
                    shipment: number;
                    lines: ({
                        line: number;
                        sku: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                } & {
                    [key: string]: unknown;
                })[];
                without_shipment: ({
                    line: number;
                    sku: string;
                    /** @description In units, at most four decimals */
                    quantity: number;
                    /** @description In units, at most four decimals */
                    reserved: number;
                    /** @description In units, at most four decimals */
                    backordered: number;
                    location: string;
                } & {
                    [key: string]: unknown;
                })[];
                shortages: ({
                    sku: string;
                    /** @description In units, at most four decimals */
                    requested: number;
                    /** @description In units, at most four decimals */
                    available: number;
                    lines: number[];
                } & {
                    [key: string]: unknown;
                })[];
                explanation: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        ReservationState: {
            id: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "pending" | "fulfilled" | "released" | "expired";
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            lines: ({
                sku: string;
                /** @description In units, at most four decimals */
                quantity: number;
            } & {
                [key: string]: unknown;
            })[];
            items: ({
                line: number;
                sku: string;
                location: string;
                /** @description In units, at most four decimals */
                reserved: number;
                /** @description In units, at most four decimals */
                backordered: number;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        Reservation: {
            id: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "pending" | "fulfilled" | "released" | "expired";
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            lines: ({
                sku: string;
                /** @description In units, at most four decimals */
                quantity: number;
            } & {
                [key: string]: unknown;
            })[];
            items: ({
                line: number;
                sku: string;
                location: string;
                /** @description In units, at most four decimals */
                reserved: number;
                /** @description In units, at most four decimals */
                backordered: number;
            } & {
                [key: string]: unknown;
            })[];
            channel: string | null;
            location: string | null;
            order: string | null;
        } & {
            [key: string]: unknown;
        };
        ReservationMade: {
            id: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "pending" | "fulfilled" | "released" | "expired";
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            lines: ({
                sku: string;
                /** @description In units, at most four decimals */
                quantity: number;
            } & {
                [key: string]: unknown;
            })[];
            items: ({
                line: number;
                sku: string;
                location: string;
                /** @description In units, at most four decimals */
                reserved: number;
                /** @description In units, at most four decimals */
                backordered: number;
            } & {
                [key: string]: unknown;
            })[];
            shortfalls: ({
                sku: string;
                /** @description In units, at most four decimals */
                requested: number;
                /** @description In units, at most four decimals */
                available: number;
                lines: number[];
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        Integrity: {
            ok: boolean;
            /** Format: date-time */
            checked_at: string;
            checks: ({
                invariant: string;
                statement: string;
                rows: number;
                violations: number;
                examples: {
                    [key: string]: unknown;
                }[];
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        ShipmentState: {
            id: string;
            number: string;
            state: string;
            location: string;
            shipping_category: string | null;
            hold_reasons: string[];
            shipped_at: string | null;
        } & {
            [key: string]: unknown;
        };
        Shipment: {
            id: string;
            number: string;
            state: string;
            location: string;
            shipping_category: string | null;
            hold_reasons: string[];
            shipped_at: string | null;
            order: string;
            decremented: boolean;
            /** Format: date-time */
            created_at: string;
            lines: ({
                line: number;
                sku: string;
                /** @description In units, at most four decimals */
                quantity: number;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        StockTransferState: {
            id: string;
            number: string;
            state: string;
            from: string;
            to: string;
            shipment_id: string | null;
        } & {
            [key: string]: unknown;
        };
        StockTransfer: {
            id: string;
            number: string;
            state: string;
            from: string;
            to: string;
            shipment_id: string | null;
            order: string | null;
            /** Format: date-time */
            created_at: string;
            dispatched_at: string | null;
            completed_at: string | null;
            lines: ({
                line: number;
                sku: string;
                /** @description In units, at most four decimals */
                quantity: number;
                /** @description In units, at most four decimals */
                in_transit: number;
                /** @description In units, at most four decimals */
                received: number;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        OrderState: {
            id: string;
            number: string;
            /** @enum {string} */
            state: "placed" | "editing" | "approved" | "cancelled";
            /** @enum {string} */
            fulfilment: "unfulfilled" | "in_progress" | "fulfilled" | "not_required";
            /** Format: date-time */
            placed_at: string;
            shipments: ({
                id: string;
                number: string;
                state: string;
                location: string;
                shipping_category: string | null;
                hold_reasons: string[];
                shipped_at: string | null;
            } & {
                [key: string]: unknown;
            })[];
            transfers: ({
                id: string;
                number: string;
                state: string;
                from: string;
                to: string;
                shipment_id: string | null;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        PlacedOrder: {
            id: string;
            number: string;
            /** @enum {string} */
            state: "placed" | "editing" | "approved" | "cancelled";
            /** @enum {string} */
            fulfilment: "unfulfilled" | "in_progress" | "fulfilled" | "not_required";
            /** Format: date-time */
            placed_at: string;
            shipments: ({
                id: string;
                number: string;
                state: string;
                location: string;
                shipping_category: string | null;
                hold_reasons: string[];
                shipped_at: string | null;
                lines: ({
                    line: number;
                    sku: string;
                    /** @description In units, at most four decimals */
                    quantity: number;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            })[];
            transfers: ({
                id: string;
                number: string;
                state: string;
                from: string;
                to: string;
                shipment_id: string | null;
            } & {
                [key: string]: unknown;
            })[];
            lines: ({
                line: number;
                sku: string;
                /** @description In units, at most four decimals */
                quantity: number;
            } & {
                [key: string]: unknown;
            })[];
            promises: ({
                line: number;
                sku: string;
                location: string;
                /** @description In units, at most four decimals */
                reserved: number;
                /** @description In units, at most four decimals */
                backordered: number;
                shipment_id: string | null;
                transfer_id: string | null;
                /** @description In units, at most four decimals */
                fulfilled: number;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        OrderSummary: {
            id: string;
            number: string;
            /** @enum {string} */
            state: "placed" | "editing" | "approved" | "cancelled";
            /** @enum {string} */
            fulfilment: "unfulfilled" | "in_progress" | "fulfilled" | "not_required";
            /** Format: date-time */
            placed_at: string;
            channel: string;
            model: string;
            stock_decrement: string;
            ship_to: {
                latitude?: number;
                longitude?: number;
                country?: string;
                postal_code?: string;
                city?: string;
                address?: string;
            } | null;
            ship_from: string | null;
            pickup_location: string | null;
            /** @description In units, at most four decimals */
            backordered: number;
            approved_at: string | null;
            cancelled_at: string | null;
        } & {
            [key: string]: unknown;
        };
        Order: {
            id: string;
            number: string;
            /** @enum {string} */
            state: "placed" | "editing" | "approved" | "cancelled";
            /** @enum {string} */
            fulfilment: "unfulfilled" | "in_progress" | "fulfilled" | "not_required";
            /** Format: date-time */
            placed_at: string;
            channel: string;
            model: string;
            stock_decrement: string;
            ship_to: {
                latitude?: number;
                longitude?: number;
                country?: string;
                postal_code?: string;
                city?: string;
                address?: string;
            } | null;
            ship_from: string | null;
            pickup_location: string | null;
            /** @description In units, at most four decimals */
            backordered: number;
            approved_at: string | null;
            cancelled_at: string | null;
            reservation_id: string | null;
            lines: ({
                line: number;
                sku: string;
                /** @description In units, at most four decimals */
                quantity: number;
                requires_shipping: boolean;
                components: ({
                    sku: string;
                    /** @description In units, at most four decimals */
                    quantity: number;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            })[];
            shipments: ({
                id: string;
                number: string;
                state: string;
                location: string;
                shipping_category: string | null;
                hold_reasons: string[];
                shipped_at: string | null;
                order: string;
                decremented: boolean;
                /** Format: date-time */
                created_at: string;
                lines: ({
                    line: number;
                    sku: string;
                    /** @description In units, at most four decimals */
                    quantity: number;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            })[];
            transfers: ({
                id: string;
                number: string;
                state: string;
                from: string;
                to: string;
                shipment_id: string | null;
                order: string | null;
                /** Format: date-time */
                created_at: string;
                dispatched_at: string | null;
                completed_at: string | null;
                lines: ({
                    line: number;
                    sku: string;
                    /** @description In units, at most four decimals */
                    quantity: number;
                    /** @description In units, at most four decimals */
                    in_transit: number;
                    /** @description In units, at most four decimals */
                    received: number;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            })[];
            promises: ({
                line: number;
                sku: string;
                location: string;
                /** @description In units, at most four decimals */
                reserved: number;
                /** @description In units, at most four decimals */
                backordered: number;
                shipment_id: string | null;
                transfer_id: string | null;
                /** @description In units, at most four decimals */
                fulfilled: number;
                /** @description In units, at most four decimals */
                released: number;
            } & {
                [key: string]: unknown;
            })[];
            explanation: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        OrderExplanation: {
            number: string;
            explanation: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Health: {
            status: string;
        } & {
            [key: string]: unknown;
        };
        Index: {
            name: string;
            version: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_items: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Of these SKUs; repeat the parameter */
                sku?: string[];
                /** @description Of this shipping category */
                shipping_category?: string;
                /** @description Kits only, or no kits */
                kit?: boolean;
                /** @description Part of the SKU or title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InventoryItem"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_item: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SKU, case-sensitive; unique */
                    sku: string;
                    title?: string | null;
                    shipping_category?: string | null;
                    requires_shipping?: boolean;
                    weight_grams?: number | null;
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings?: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                    /** @description Makes the item a kit: what one of it consists of */
                    components?: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, more than zero, at most four decimals */
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryItem"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description SKU (URL-encoded) or id */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryItem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_item: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description SKU (URL-encoded) or id */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SKU, case-sensitive; unique */
                    sku?: string;
                    title?: string | null;
                    shipping_category?: string | null;
                    requires_shipping?: boolean;
                    weight_grams?: number | null;
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings?: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                    /** @description Makes the item a kit: what one of it consists of */
                    components?: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, more than zero, at most four decimals */
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryItem"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_item_levels: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description At this location only */
                location?: string;
                /** @description Where less than this is available */
                below?: number;
            };
            header?: never;
            path: {
                /** @description SKU (URL-encoded) or id */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InventoryLevel"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_item_balances: {
        parameters: {
            query?: {
                /** @description At this instant; left out: now */
                as_of?: string;
                /** @description What was so then, which is the default, or what was known then */
                by?: "occurred" | "recorded";
            };
            header?: never;
            path: {
                /** @description SKU (URL-encoded) or id */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balances"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_locations: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Active ones only, or inactive ones */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockLocation"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique code, without blanks and slashes */
                    code: string;
                    name?: string;
                    /** @description false: nothing is sold from here */
                    active?: boolean;
                    /** @description false: returns are recorded and not counted */
                    restock_inventory?: boolean;
                    coordinates?: {
                        latitude: number;
                        longitude: number;
                    } | null;
                    address?: {
                        country?: string;
                        postal_code?: string;
                        city?: string;
                        street?: string;
                    };
                    shipping_methods?: {
                        name: string;
                        price: number;
                        /** @description ISO 4217 */
                        currency?: string;
                        lead_time_hours_min: number;
                        lead_time_hours_max: number;
                    }[];
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings?: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLocation"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_location: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code or id of a stock location */
                location: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLocation"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Code or id of a stock location */
                location: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description false: nothing is sold from here */
                    active?: boolean;
                    /** @description false: returns are recorded and not counted */
                    restock_inventory?: boolean;
                    coordinates?: {
                        latitude: number;
                        longitude: number;
                    } | null;
                    address?: {
                        country?: string;
                        postal_code?: string;
                        city?: string;
                        street?: string;
                    };
                    shipping_methods?: {
                        name: string;
                        price: number;
                        /** @description ISO 4217 */
                        currency?: string;
                        lead_time_hours_min: number;
                        lead_time_hours_max: number;
                    }[];
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings?: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLocation"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_models: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit: number;
                /** @description next_cursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InventoryModel"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique code, without blanks and slashes */
                    code: string;
                    name?: string;
                    /** @enum {string} */
                    strategy?: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
                    /** @description How many locations an order may be sourced from */
                    stock_locations_cutoff?: number;
                    /** @enum {string} */
                    location_order?: "priority" | "distance";
                    /** @description Seconds, up to a year */
                    reservation_ttl_seconds?: number;
                    /** @enum {string} */
                    stock_decrement?: "on_shipment" | "on_approval" | "manual";
                    put_transfers_on_hold?: boolean;
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings?: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                    locations?: {
                        /** @description Code or id of a stock location */
                        location: string;
                        /** @description Lower is tried first */
                        priority: number;
                        on_hold?: boolean;
                    }[];
                    return_locations?: {
                        /** @description Code or id of a stock location */
                        location: string;
                        /** @description Lower is tried first */
                        priority: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryModel"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_model: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code or id of an inventory model */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryModel"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Code or id of an inventory model */
                model: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    strategy?: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
                    /** @description How many locations an order may be sourced from */
                    stock_locations_cutoff?: number;
                    /** @enum {string} */
                    location_order?: "priority" | "distance";
                    /** @description Seconds, up to a year */
                    reservation_ttl_seconds?: number;
                    /** @enum {string} */
                    stock_decrement?: "on_shipment" | "on_approval" | "manual";
                    put_transfers_on_hold?: boolean;
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings?: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                    locations?: {
                        /** @description Code or id of a stock location */
                        location: string;
                        /** @description Lower is tried first */
                        priority: number;
                        on_hold?: boolean;
                    }[];
                    return_locations?: {
                        /** @description Code or id of a stock location */
                        location: string;
                        /** @description Lower is tried first */
                        priority: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryModel"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_channels: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit: number;
                /** @description next_cursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SalesChannel"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_channel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique code, without blanks and slashes */
                    code: string;
                    name?: string;
                    type?: string;
                    /** @description Code or id of an inventory model */
                    model?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesChannel"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code or id of a sales channel */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesChannel"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_channel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Code or id of a sales channel */
                channel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    type?: string;
                    /** @description Code or id of an inventory model */
                    model?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesChannel"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalSettings"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_settings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                } | {
                    /** @description false: always available, never counted */
                    tracked?: boolean;
                    /** @enum {string} */
                    backorders?: "none" | "allow" | "allow_and_notify";
                    backorder_limit?: number | null;
                    /** @description In units, zero or more, at most four decimals */
                    safety_stock?: number;
                    /** @description In units, zero or more, at most four decimals */
                    out_of_stock_threshold?: number;
                    notify_below?: number | null;
                    min_order_quantity?: number | null;
                    max_order_quantity?: number | null;
                    order_increment?: number | null;
                    /** @description true: may be counted in fractions of a unit */
                    fractional?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalSettings"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_effective_settings: {
        parameters: {
            query?: {
                /** @description SKU or id of an inventory item */
                sku?: string;
                /** @description Code or id of a stock location */
                location?: string;
                /** @description Code or id of a sales channel, for the settings of its model */
                channel?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectiveSettings"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_levels: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Of these SKUs; repeat the parameter */
                sku?: string[];
                /** @description At this location only */
                location?: string;
                /** @description Where less than this is available */
                below?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InventoryLevel"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_level: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SKU (case-sensitive) or id of an inventory item */
                    sku: string;
                    /** @description Code or id of a stock location */
                    location: string;
                    /** @description In units, zero or more, at most four decimals */
                    on_hand?: number;
                    enabled?: boolean;
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings?: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLevel"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receive_stock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description atomic: all changes or none; partial: each for itself
                     * @enum {string}
                     */
                    mode?: "atomic" | "partial";
                    /** @description SKU (case-sensitive) or id of an inventory item */
                    sku: string;
                    /** @description Code or id of a stock location */
                    location: string;
                    /** @description In units, at most four decimals */
                    quantity: number;
                    /**
                     * @description Which of the accounts of a shelf
                     * @enum {string}
                     */
                    account?: "on_hand" | "quarantined" | "damaged";
                    /** @enum {string} */
                    reason?: "received" | "returned" | "found";
                    /** @description Free text, kept with the movement */
                    note?: string;
                    /** @description The document that caused it */
                    reference?: {
                        /** @description What kind of document */
                        type: string;
                        /** @description Its id, number or URI */
                        id: string;
                    };
                    /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                    occurred_at?: string;
                } | {
                    /**
                     * @description atomic: all changes or none; partial: each for itself
                     * @enum {string}
                     */
                    mode?: "atomic" | "partial";
                    changes: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description Code or id of a stock location */
                        location: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                        /**
                         * @description Which of the accounts of a shelf
                         * @enum {string}
                         */
                        account?: "on_hand" | "quarantined" | "damaged";
                        /** @enum {string} */
                        reason?: "received" | "returned" | "found";
                        /** @description Free text, kept with the movement */
                        note?: string;
                        /** @description The document that caused it */
                        reference?: {
                            /** @description What kind of document */
                            type: string;
                            /** @description Its id, number or URI */
                            id: string;
                        };
                        /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                        occurred_at?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adjust_stock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description atomic: all changes or none; partial: each for itself
                     * @enum {string}
                     */
                    mode?: "atomic" | "partial";
                    /** @description SKU (case-sensitive) or id of an inventory item */
                    sku: string;
                    /** @description Code or id of a stock location */
                    location: string;
                    /** @description In units, at most four decimals */
                    delta: number;
                    /**
                     * @description Which of the accounts of a shelf
                     * @enum {string}
                     */
                    account?: "on_hand" | "quarantined" | "damaged";
                    /**
                     * @description Why the goods came or went
                     * @enum {string}
                     */
                    reason?: "received" | "returned" | "found" | "sold" | "given_away" | "damaged" | "lost" | "stolen" | "expired" | "correction" | "cycle_count" | "other";
                    /** @description Take promised units too; their promises become backorders */
                    force?: boolean;
                    /** @description Free text, kept with the movement */
                    note?: string;
                    /** @description The document that caused it */
                    reference?: {
                        /** @description What kind of document */
                        type: string;
                        /** @description Its id, number or URI */
                        id: string;
                    };
                    /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                    occurred_at?: string;
                } | {
                    /**
                     * @description atomic: all changes or none; partial: each for itself
                     * @enum {string}
                     */
                    mode?: "atomic" | "partial";
                    changes: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description Code or id of a stock location */
                        location: string;
                        /** @description In units, at most four decimals */
                        delta: number;
                        /**
                         * @description Which of the accounts of a shelf
                         * @enum {string}
                         */
                        account?: "on_hand" | "quarantined" | "damaged";
                        /**
                         * @description Why the goods came or went
                         * @enum {string}
                         */
                        reason?: "received" | "returned" | "found" | "sold" | "given_away" | "damaged" | "lost" | "stolen" | "expired" | "correction" | "cycle_count" | "other";
                        /** @description Take promised units too; their promises become backorders */
                        force?: boolean;
                        /** @description Free text, kept with the movement */
                        note?: string;
                        /** @description The document that caused it */
                        reference?: {
                            /** @description What kind of document */
                            type: string;
                            /** @description Its id, number or URI */
                            id: string;
                        };
                        /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                        occurred_at?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_stock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The quantity on hand that the count expects, such as "10"; otherwise 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description atomic: all changes or none; partial: each for itself
                     * @enum {string}
                     */
                    mode?: "atomic" | "partial";
                    /** @description SKU (case-sensitive) or id of an inventory item */
                    sku: string;
                    /** @description Code or id of a stock location */
                    location: string;
                    /** @description In units, zero or more, at most four decimals */
                    quantity: number;
                    /** @description In units, zero or more, at most four decimals */
                    expected_quantity?: number;
                    /** @description Free text, kept with the movement */
                    note?: string;
                    /** @description The document that caused it */
                    reference?: {
                        /** @description What kind of document */
                        type: string;
                        /** @description Its id, number or URI */
                        id: string;
                    };
                    /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                    occurred_at?: string;
                } | {
                    /**
                     * @description atomic: all changes or none; partial: each for itself
                     * @enum {string}
                     */
                    mode?: "atomic" | "partial";
                    changes: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description Code or id of a stock location */
                        location: string;
                        /** @description In units, zero or more, at most four decimals */
                        quantity: number;
                        /** @description In units, zero or more, at most four decimals */
                        expected_quantity?: number;
                        /** @description Free text, kept with the movement */
                        note?: string;
                        /** @description The document that caused it */
                        reference?: {
                            /** @description What kind of document */
                            type: string;
                            /** @description Its id, number or URI */
                            id: string;
                        };
                        /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                        occurred_at?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The quantity is not the expected one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_stock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description atomic: all changes or none; partial: each for itself
                     * @enum {string}
                     */
                    mode?: "atomic" | "partial";
                    /** @description SKU (case-sensitive) or id of an inventory item */
                    sku: string;
                    /** @description Code or id of a stock location */
                    location: string;
                    /**
                     * @description Which of the accounts of a shelf
                     * @enum {string}
                     */
                    from: "on_hand" | "quarantined" | "damaged";
                    /**
                     * @description Which of the accounts of a shelf
                     * @enum {string}
                     */
                    to: "on_hand" | "quarantined" | "damaged";
                    /** @description In units, at most four decimals */
                    quantity: number;
                    /**
                     * @description Why the goods changed their account
                     * @enum {string}
                     */
                    reason?: "damaged" | "quarantined" | "released" | "repaired" | "correction" | "other";
                    /** @description Take promised units too; their promises become backorders */
                    force?: boolean;
                    /** @description Free text, kept with the movement */
                    note?: string;
                    /** @description The document that caused it */
                    reference?: {
                        /** @description What kind of document */
                        type: string;
                        /** @description Its id, number or URI */
                        id: string;
                    };
                    /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                    occurred_at?: string;
                } | {
                    /**
                     * @description atomic: all changes or none; partial: each for itself
                     * @enum {string}
                     */
                    mode?: "atomic" | "partial";
                    changes: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description Code or id of a stock location */
                        location: string;
                        /**
                         * @description Which of the accounts of a shelf
                         * @enum {string}
                         */
                        from: "on_hand" | "quarantined" | "damaged";
                        /**
                         * @description Which of the accounts of a shelf
                         * @enum {string}
                         */
                        to: "on_hand" | "quarantined" | "damaged";
                        /** @description In units, at most four decimals */
                        quantity: number;
                        /**
                         * @description Why the goods changed their account
                         * @enum {string}
                         */
                        reason?: "damaged" | "quarantined" | "released" | "repaired" | "correction" | "other";
                        /** @description Take promised units too; their promises become backorders */
                        force?: boolean;
                        /** @description Free text, kept with the movement */
                        note?: string;
                        /** @description The document that caused it */
                        reference?: {
                            /** @description What kind of document */
                            type: string;
                            /** @description Its id, number or URI */
                            id: string;
                        };
                        /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                        occurred_at?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_level: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description SKU (URL-encoded) or id */
                sku: string;
                /** @description Code or id of a stock location */
                location: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The quantity on hand in quotes, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLevel"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_level: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description SKU (URL-encoded) or id */
                sku: string;
                /** @description Code or id of a stock location */
                location: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedLevel"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_level: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description SKU (URL-encoded) or id */
                sku: string;
                /** @description Code or id of a stock location */
                location: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled?: boolean;
                    /** @description One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole. */
                    settings?: {
                        /** @description false: always available, never counted */
                        tracked?: boolean;
                        /** @enum {string} */
                        backorders?: "none" | "allow" | "allow_and_notify";
                        backorder_limit?: number | null;
                        /** @description In units, zero or more, at most four decimals */
                        safety_stock?: number;
                        /** @description In units, zero or more, at most four decimals */
                        out_of_stock_threshold?: number;
                        notify_below?: number | null;
                        min_order_quantity?: number | null;
                        max_order_quantity?: number | null;
                        order_increment?: number | null;
                        /** @description true: may be counted in fractions of a unit */
                        fractional?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLevel"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_movements: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Of this item */
                sku?: string;
                /** @description From or to this location */
                location?: string;
                /** @description For this reason */
                reason?: string;
                /** @description Because of a document of this kind */
                reference_type?: string;
                /** @description Because of the document with this id */
                reference_id?: string;
                /** @description Occurred at this instant or later */
                occurred_from?: string;
                /** @description Occurred before this instant */
                occurred_to?: string;
                /** @description asc: the oldest record first, which is the default; desc: the newest */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Movement"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_availability: {
        parameters: {
            query?: {
                /** @description Of these SKUs; repeat the parameter */
                sku?: string[];
                /** @description Separated by commas */
                skus?: string;
                /** @description Code or id of a sales channel; left out: the default channel */
                channel?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_availability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    skus: string[];
                    /** @description Code or id of a sales channel; left out: the default channel */
                    channel?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan_sourcing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code or id of a sales channel; left out: the default channel */
                    channel?: string;
                    lines: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /** @description Where the order goes. With coordinates, locations can be ordered by distance. */
                    ship_to?: {
                        latitude?: number;
                        longitude?: number;
                        country?: string;
                        postal_code?: string;
                        city?: string;
                        address?: string;
                    };
                    /** @description Code or id of a stock location */
                    ship_from?: string;
                    /** @description Code or id of a stock location */
                    pickup_location?: string;
                    /** @description The owner: a cart, a session, anything unique to it */
                    reservation?: string;
                    /** @description Plan what there is and name the rest, instead of refusing */
                    partial?: boolean;
                    /** @description Left out: the model's strategy */
                    strategies?: ("no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcingPlan"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_reservations: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Of this owner */
                reference?: string;
                /** @description In this state */
                state?: "draft" | "pending" | "fulfilled" | "released" | "expired";
                /** @description That hold this item */
                sku?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reservation"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reserve_stock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The owner: a cart, a session, anything unique to it */
                    reference: string;
                    /** @description Code or id of a sales channel; left out: the default channel */
                    channel?: string;
                    /** @description Code or id of a stock location */
                    location?: string;
                    lines: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /** @description Hold what there is instead of nothing when something is short */
                    partial?: boolean;
                    /** @description Seconds, up to a year */
                    ttl_seconds?: number;
                    ship_to?: {
                        latitude: number;
                        longitude: number;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationMade"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the reservation, or its owner reference */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Id of the reservation, or its owner reference */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationState"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extend_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Id of the reservation, or its owner reference */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Seconds, up to a year */
                    ttl_seconds?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationState"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Id of the reservation, or its owner reference */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationState"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_orders: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description In this state */
                state?: "placed" | "editing" | "approved" | "cancelled";
                /** @description Fulfilled so far */
                fulfilment?: "unfulfilled" | "in_progress" | "fulfilled" | "not_required";
                /** @description Placed on this channel */
                channel?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrderSummary"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    place_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number?: string;
                    /** @description Code or id of a sales channel; left out: the default channel */
                    channel?: string;
                    /** @description The owner: a cart, a session, anything unique to it */
                    reservation?: string;
                    lines: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /** @description Where the order goes. With coordinates, locations can be ordered by distance. */
                    ship_to?: {
                        latitude?: number;
                        longitude?: number;
                        country?: string;
                        postal_code?: string;
                        city?: string;
                        address?: string;
                    };
                    /** @description Code or id of a stock location */
                    ship_from?: string;
                    /** @description Code or id of a stock location */
                    pickup_location?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number or id of the order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_order_explanation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number or id of the order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderExplanation"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of the order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderState"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of the order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderState"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_shipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number or id of the shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ship_shipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of the shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentState"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decrement_shipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of the shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentState"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number or id of the stock transfer */
                transfer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dispatch_transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of the stock transfer */
                transfer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransferState"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of the stock transfer */
                transfer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransferState"];
                };
            };
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the path names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON by its content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_integrity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integrity"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    index: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    livez: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A bug in Holdfast */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
