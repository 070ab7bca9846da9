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
        /** Archive an inventory item: its SKU becomes free, its history stays. */
        delete: operations["archive_item"];
        options?: never;
        head?: never;
        /** Change an inventory item. */
        patch: operations["update_item"];
        trace?: never;
    };
    "/v1/inventory-items/{item}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an archived inventory item back. */
        post: operations["restore_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Archive a stock location: its code becomes free, its history stays. */
        delete: operations["archive_location"];
        options?: never;
        head?: never;
        /** Change a stock location. */
        patch: operations["update_location"];
        trace?: never;
    };
    "/v1/stock-locations/{location}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an archived stock location back. */
        post: operations["restore_location"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-locations/{location}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let another location take the place of a stock location, with all that stands and is promised there. */
        post: operations["replace_location"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-locations/{location}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a stock location: another one takes its place, and it is archived when nothing stands there any more. */
        post: operations["close_location"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-locations/{location}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands and is promised at a stock location, and what becomes of it when the location is closed. */
        get: operations["get_location_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Archive an inventory model: its code becomes free. */
        delete: operations["archive_model"];
        options?: never;
        head?: never;
        /** Change an inventory model. */
        patch: operations["update_model"];
        trace?: never;
    };
    "/v1/inventory-models/{model}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an archived inventory model back. */
        post: operations["restore_model"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Archive a sales channel: its code becomes free. */
        delete: operations["archive_channel"];
        options?: never;
        head?: never;
        /** Change a sales channel, or give it another inventory model. */
        patch: operations["update_channel"];
        trace?: never;
    };
    "/v1/sales-channels/{channel}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an archived sales channel back. */
        post: operations["restore_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipping-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List shipping methods. */
        get: operations["list_shipping_methods"];
        put?: never;
        /** Create a shipping method: what it costs, how long it takes, from where and to where it is offered. */
        post: operations["create_shipping_method"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipping-methods/{shipping_method}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One shipping method. */
        get: operations["get_shipping_method"];
        put?: never;
        post?: never;
        /** Archive a shipping method: its code becomes free. */
        delete: operations["archive_shipping_method"];
        options?: never;
        head?: never;
        /** Change a shipping method, for orders to come. */
        patch: operations["update_shipping_method"];
        trace?: never;
    };
    "/v1/shipping-methods/{shipping_method}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an archived shipping method back. */
        post: operations["restore_shipping_method"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the global settings. */
        patch: operations["update_settings"];
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
    "/v1/inventory-levels/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign items to locations: each gets a level there, if it has none. */
        post: operations["assign_items"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inventory-levels/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take items off locations: their levels end, and their history stays. */
        post: operations["unassign_items"];
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
        /** The level of an item at a location. */
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
    "/v1/pickup-locations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where customers can fetch what they want, how far that is, and when it would be ready. */
        post: operations["search_pickup_locations"];
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
        /** Hold lines for an owner, on a channel or at locations, until the hold expires, or firmly. */
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
        /** Give a hold back, in whole or in part; what was held covers waiting backorders, or is free. */
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
    "/v1/reservations/{reservation}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a hold firm: it does not expire any more. */
        post: operations["confirm_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/{reservation}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what a firm hold has off the shelf, in whole or in part. */
        post: operations["fulfil_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/{reservation}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move what a hold has to another location, all or nothing. */
        post: operations["move_reservation"];
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
        /** Give a hold back, in whole or in part; what was held covers waiting backorders, or is free. */
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
        /** One order with its lines, promises, shipments, transfers and returns. */
        get: operations["get_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what an order is called elsewhere, and what is kept with it. */
        patch: operations["update_order"];
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
    "/v1/orders/{order}/decrement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the stock of lines that need no shipping off the shelf by hand. */
        post: operations["decrement_order_lines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the lines of an order: more, less, none, or others. */
        post: operations["edit_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order}/edit/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to edit an order: it waits, and what its lines are to be is gathered. */
        post: operations["start_order_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order}/edit/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the edit of an order: what was gathered is carried out. */
        post: operations["stop_order_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order}/edit/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Abandon the edit of an order: nothing of it has changed. */
        post: operations["abandon_order_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up what of an order has not left, line by line. */
        post: operations["give_up_order_lines"];
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
    "/v1/orders/{order}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place a cancelled order again: it is sourced anew, as it was ordered. */
        post: operations["resume_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List shipments, as a warehouse looks for its work. */
        get: operations["list_shipments"];
        put?: never;
        post?: never;
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
        /** Change the packages of a shipment. */
        patch: operations["update_shipment"];
        trace?: never;
    };
    "/v1/shipments/{shipment}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a shipment on hold. */
        post: operations["hold_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a shipment that a person, or its location, holds. */
        post: operations["release_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/pick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a shipment back to picking. */
        post: operations["pick_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to pack a shipment. */
        post: operations["pack_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a shipment is packed and ready to ship. */
        post: operations["ready_shipment"];
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
        /** Ship a shipment, or a part of it. */
        post: operations["ship_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/unship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a shipment that was shipped by mistake within the last day. */
        post: operations["unship_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a shipment has arrived. */
        post: operations["deliver_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/ready-for-pickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a shipment is ready to be fetched. */
        post: operations["ready_pickup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/picked-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a shipment was fetched, or a part of it. */
        post: operations["complete_pickup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/extend-pickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a shipment longer for who is to fetch it. */
        post: operations["extend_pickup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/reroute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move units of a shipment to another location or shipment of the order. */
        post: operations["reroute_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{shipment}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel one shipment of an order; its stock is given back. */
        post: operations["cancel_shipment"];
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
    "/v1/backorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits for what, and since when. */
        get: operations["list_backorders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/low-stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what has fallen below its notify_below, at each location or on a channel. */
        get: operations["list_low_stock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who waits to be told that something can be had again. */
        get: operations["list_stock_subscriptions"];
        put?: never;
        /** Ask to be told, once, when an item can be had on a channel again. */
        post: operations["subscribe_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-subscriptions/{subscription}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let nobody be told any more when an item can be had again. */
        delete: operations["unsubscribe_stock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List stock transfers, as a warehouse looks for what is to be sent and what is to come. */
        get: operations["list_transfers"];
        put?: never;
        /** Move goods of any number of SKUs from one location to another, step by step or at once. */
        post: operations["create_transfer"];
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
        /** Change the lines of a draft of a stock transfer. */
        patch: operations["update_transfer"];
        trace?: never;
    };
    "/v1/stock-transfers/{transfer}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a draft of a stock transfer: its goods are reserved. */
        post: operations["confirm_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-transfers/{transfer}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a stock transfer on hold. */
        post: operations["hold_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-transfers/{transfer}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a stock transfer off hold. */
        post: operations["release_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stock-transfers/{transfer}/pick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to pick the goods of a stock transfer at its origin. */
        post: operations["pick_transfer"];
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
    "/v1/stock-transfers/{transfer}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive part of the goods of a stock transfer, and tell what has become of them. */
        post: operations["receive_transfer"];
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
    "/v1/stock-transfers/{transfer}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a stock transfer; goods on their way go back. */
        post: operations["cancel_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expected-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List expected receipts: what is to come, from whom, and when. */
        get: operations["list_expected_receipts"];
        put?: never;
        /** Announce goods of a supplier: a purchase order, or a shipping notice. */
        post: operations["create_expected_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expected-receipts/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One expected receipt. */
        get: operations["get_expected_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an expected receipt: its lines, its time, its supplier, what is kept with it. */
        patch: operations["update_expected_receipt"];
        trace?: never;
    };
    "/v1/expected-receipts/{receipt}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive goods that were expected, in whole or in part. */
        post: operations["receive_expected_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expected-receipts/{receipt}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up what has not come of an expected receipt. */
        post: operations["close_expected_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expected-receipts/{receipt}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an expected receipt of which nothing has come. */
        post: operations["cancel_expected_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stocktakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List stocktakes, with how far each has come. */
        get: operations["list_stocktakes"];
        put?: never;
        /** Prepare a stocktake: of chosen items, or of everything at a location. */
        post: operations["create_stocktake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stocktakes/{stocktake}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One stocktake, with what was counted. */
        get: operations["get_stocktake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a stocktake: its items, what is kept with it. */
        patch: operations["update_stocktake"];
        trace?: never;
    };
    "/v1/stocktakes/{stocktake}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to count. */
        post: operations["start_stocktake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stocktakes/{stocktake}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what was counted, by whom, and when. */
        post: operations["record_stocktake_counts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stocktakes/{stocktake}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the counting, so that what was found can be looked through. */
        post: operations["finish_stocktake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stocktakes/{stocktake}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a recount of lines, or settle on which of their counts holds. */
        post: operations["review_stocktake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stocktakes/{stocktake}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The variances of a stocktake: what was expected, what was counted, and what was not. */
        get: operations["get_stocktake_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stocktakes/{stocktake}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the books agree with what was counted. */
        post: operations["complete_stocktake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stocktakes/{stocktake}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a stocktake; stock stays as it is. */
        post: operations["cancel_stocktake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List returns. */
        get: operations["list_returns"];
        put?: never;
        /** Ask for units to come back. */
        post: operations["request_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One return. */
        get: operations["get_return"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what a return is called elsewhere, and what is kept with it. */
        patch: operations["update_return"];
        trace?: never;
    };
    "/v1/returns/{return}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a return: its units may come back. */
        post: operations["approve_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the units of a return are on their way. */
        post: operations["ship_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive a return, or a part of it. */
        post: operations["receive_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}/restock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put away what a return has brought, in the condition that it is in. */
        post: operations["restock_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a return, or what has not come of it. */
        post: operations["reject_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the order that was placed in exchange for a return. */
        post: operations["exchange_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{return}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a return of which nothing has come back. */
        post: operations["cancel_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has happened, in an order in which nothing is missed. */
        get: operations["list_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens, as it happens: server-sent events, from a position on, or from now on. */
        get: operations["stream_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes have made necessary elsewhere and is not done yet. */
        get: operations["list_follow_ups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have follow-ups tried again that have failed too often. */
        post: operations["retry_follow_ups"];
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
    "/v1/integrity/round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the check in the background has come, and what its last round came to. */
        get: operations["get_integrity_round"];
        put?: never;
        /** Have the check in the background begin a round now, and go it fast. */
        post: operations["hasten_integrity_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrity/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the check in the background has found, the newest first. */
        get: operations["list_integrity_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrity/findings/{finding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One finding: what must be true, what is there, and what helps. */
        get: operations["get_integrity_finding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrity/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the movements that make the ledger of an item agree with what is there. */
        post: operations["repair_integrity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List endpoints of webhooks. */
        get: operations["list_webhook_endpoints"];
        put?: never;
        /** Have somebody told what happens; the answer shows the secret this once. */
        post: operations["create_webhook_endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhook_endpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One endpoint, and how far it has been told. */
        get: operations["get_webhook_endpoint"];
        put?: never;
        post?: never;
        /** Tell an endpoint nothing any more, and forget its log. */
        delete: operations["delete_webhook_endpoint"];
        options?: never;
        head?: never;
        /** Change an endpoint; enabled again, it goes on where it was. */
        patch: operations["update_webhook_endpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhook_endpoint}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign with a new secret; for a while with the old one too. */
        post: operations["rotate_webhook_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhook_endpoint}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an endpoint a message of no consequence, and say what came of it. */
        post: operations["ping_webhook_endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhook_endpoint}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell an endpoint everything behind a position again. */
        post: operations["replay_webhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhook_endpoint}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have what was given up sent again. */
        post: operations["retry_webhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhook_endpoint}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to an endpoint, and what came of it. */
        get: operations["list_webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{what}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list as a whole, all of one instant, as a file. */
        get: operations["export_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports, the newest first. */
        get: operations["list_imports"];
        put?: never;
        /** Send a file of rows, which are carried out in the background, each once. */
        post: operations["create_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import, and how far it has come. */
        get: operations["get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was refused of it, as a file: row, column, value, why, and what helps. */
        get: operations["list_import_errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an import; what is done stays done. */
        post: operations["cancel_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List replays, the newest first. */
        get: operations["list_policy_replays"];
        put?: never;
        /** Have the orders of the last days sourced once more by a changed model, in the background. */
        post: operations["create_policy_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-replays/{policy_replay}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One replay: how far it has come, and what came of it. */
        get: operations["get_policy_replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-replays/{policy_replay}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a replay. */
        post: operations["cancel_policy_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys, those too that have ended. */
        get: operations["list_api_keys"];
        put?: never;
        /** Make an API key; the answer shows it this once. */
        post: operations["create_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{api_key}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a key a new secret; the old one still counts for a while. */
        post: operations["rotate_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{api_key}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a key at once. */
        post: operations["revoke_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/caller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks, and what whoever asks may do. */
        get: operations["get_caller"];
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
        AccountBalance: {
            /**
             * @description on_hand, quarantined and damaged belong to a location, in_transit to a transfer
             * @enum {string}
             */
            account: "on_hand" | "quarantined" | "damaged" | "in_transit" | "supplier" | "customer" | "adjustment" | "shrinkage";
            location: string | null;
            transfer: string | null;
            /** @description In units, at most four decimals; may be below zero */
            balance: number;
        };
        Address: {
            country?: string;
            postal_code?: string;
            city?: string;
            street?: string;
        };
        AddressPatch: {
            country?: string | null;
            postal_code?: string | null;
            city?: string | null;
            street?: string | null;
        };
        Alive: {
            /** @constant */
            status: "ok";
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            /** @description Stands in the ledger as the actor */
            name: string;
            scopes: ("read" | "stock:write" | "orders:write" | "configuration:write" | "admin")[];
            channels: string[] | null;
            locations: string[] | null;
            /** @description One, or two while the older one still counts */
            secrets: components["schemas"]["ApiKeySecret"][];
            /** Format: date-time */
            created_at: string;
            expires_at: string | null;
            revoked_at: string | null;
            last_used_at: string | null;
        };
        ApiKeyMade: {
            /** Format: uuid */
            id: string;
            /** @description Stands in the ledger as the actor */
            name: string;
            scopes: ("read" | "stock:write" | "orders:write" | "configuration:write" | "admin")[];
            channels: string[] | null;
            locations: string[] | null;
            /** @description One, or two while the older one still counts */
            secrets: components["schemas"]["ApiKeySecret"][];
            /** Format: date-time */
            created_at: string;
            expires_at: string | null;
            revoked_at: string | null;
            last_used_at: string | null;
            secret: string | null;
        };
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            next_cursor: string | null;
        };
        ApiKeySecret: {
            /** @description How it begins */
            prefix: string;
            /** Format: date-time */
            created_at: string;
            expires_at: string | null;
        };
        Availability: {
            /**
             * Format: date-time
             * @description The instant at which it was true
             */
            at: string;
            /** @description The configuration that it was true for */
            configuration_version: number;
            channel: string;
            model: string;
            /** @enum {string} */
            strategy: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
            items: (components["schemas"]["ItemAvailability"] | components["schemas"]["UnknownItem"])[];
        };
        Backorder: {
            /** Format: uuid */
            id: string;
            /** @description Number of the order or of a transfer that is for none, or the reference of a hold */
            reference: string;
            order: string | null;
            /** Format: uuid */
            reservation_id: string;
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            location: string;
            /** @description In units, at most four decimals */
            quantity: number;
            shipment: string | null;
            /** Format: date-time */
            waiting_since: string;
            /** @description Whose turn it is among those who wait there: 1 is the next */
            position: number;
        };
        BackorderMove: {
            /** Format: date-time */
            moved_at: string;
            sku: string;
            units: components["schemas"]["MovedUnits"][];
            explanation: components["schemas"]["SourcingExplanation"];
        };
        BackorderPage: {
            data: components["schemas"]["Backorder"][];
            next_cursor: string | null;
        };
        /** @description Every account that the item ever passed, those outside the walls too: together they are zero */
        Balances: {
            sku: string;
            /** Format: date-time */
            as_of: string;
            /** @enum {string} */
            by: "occurred" | "recorded";
            accounts: components["schemas"]["AccountBalance"][];
        };
        Calendar: {
            time_zone: string;
            working_days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
            cut_off: string | null;
            /** @description Days on which nothing leaves */
            holidays: string[];
        };
        Caller: {
            name: string | null;
            scopes: ("read" | "stock:write" | "orders:write" | "configuration:write" | "admin")[];
            channels: string[] | null;
            locations: string[] | null;
        };
        ChangeApplied: {
            /** @constant */
            ok: true;
            level: components["schemas"]["InventoryLevel"];
        };
        ChangeRefused: {
            /** @constant */
            ok: false;
            index: number;
            /** @description JSON pointer into what was sent */
            pointer?: string;
            /** @description Name of a query, path or header parameter */
            parameter?: string;
            /**
             * @description Where the parameter stands
             * @enum {string}
             */
            in?: "query" | "path" | "header";
            code?: components["schemas"]["ErrorCode"];
            /** @description For people */
            detail?: string;
            sku?: string;
            component?: string;
            location?: string;
            channel?: string;
            model?: string;
            reservation?: string;
            number?: string;
            value?: string;
            reason?: string;
            occurred_at?: string;
            account?: string;
            at?: string;
            setting?: string;
            layer?: string;
            layers?: string;
            option?: string;
            /** @description In units, at most four decimals; may be below zero */
            quantity?: number;
            /** @description In units, at most four decimals; may be below zero */
            delta?: number;
            /** @description In units, at most four decimals; may be below zero */
            expected?: number;
            /** @description In units, at most four decimals; may be below zero */
            actual?: number;
            /** @description In units, at most four decimals; may be below zero */
            requested?: number;
            /** @description In units, at most four decimals; may be below zero */
            available?: number;
            /** @description In units, at most four decimals; may be below zero */
            minimum?: number;
            /** @description In units, at most four decimals; may be below zero */
            maximum?: number;
            /** @description In units, at most four decimals; may be below zero */
            increment?: number;
            /** @description In units, at most four decimals; may be below zero */
            on_hand?: number;
            /** @description In units, at most four decimals; may be below zero */
            quarantined?: number;
            /** @description In units, at most four decimals; may be below zero */
            damaged?: number;
            /** @description The lines concerned, the first that failed first */
            lines?: number[];
            /** @description SKUs of what could be chosen instead */
            offered?: string[];
        };
        Changes: {
            applied: number;
            refused: number;
            results: (components["schemas"]["ChangeApplied"] | components["schemas"]["ChangeRefused"])[];
        };
        CheckedInvariant: {
            /** @description Its number in INVARIANTS.md */
            invariant: string;
            /** @description What must be true */
            statement: string;
            /** @description How many rows were looked at */
            rows: number;
            violations: number;
            /** @description The first few violations, by their keys */
            examples: {
                [key: string]: string | number | boolean | null;
            }[];
            /** @description Movements that a person asks for make it true again */
            repairable: boolean;
            remedy: string | null;
        };
        ComponentAvailability: {
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            available: number | null;
        };
        ConsideredLocation: {
            location: string;
            available: number | null;
            /** @description In units, at most four decimals */
            taken: number;
            /** @description In units, at most four decimals */
            backordered?: number;
            /**
             * @description Why nothing was taken
             * @enum {string}
             */
            why?: "level_disabled" | "no_level" | "no_stock" | "held_back" | "not_needed" | "not_the_shipping_location" | "no_whole_kit";
            /** @description Units that were held here already */
            from_hold?: boolean;
        };
        /** @description In degrees */
        Coordinates: {
            latitude: number;
            longitude: number;
        };
        DeletedLevel: {
            /** @constant */
            deleted: true;
            sku: string;
            location: string;
            /** @description What still stood there */
            written_off: {
                /** @description In units, at most four decimals */
                on_hand: number;
                /** @description In units, at most four decimals */
                quarantined: number;
                /** @description In units, at most four decimals */
                damaged: number;
            };
        };
        DeliveryOption: {
            /** @description Its code, for an order */
            shipping_method: string;
            name: string;
            carrier: string | null;
            service: string | null;
            /** @description An amount in the smallest unit of the currency: 700 are 7.00 EUR */
            price_minor: number;
            /** @description ISO 4217: three capital letters, such as EUR */
            currency: string;
            free_over_minor: number | null;
            /** @description What it costs with goods of the value that was told; where it was told in its currency */
            charged_minor?: number;
            /** @description On working days, from when it has to leave */
            lead_time: {
                min: components["schemas"]["LeadTime"];
                max: components["schemas"]["LeadTime"];
            };
            /** @description Of those in its currency */
            cheapest: boolean;
            /** @description Of those in its currency */
            fastest: boolean;
            /**
             * Format: date-time
             * @description Were it ordered now; where the country that it goes to was told
             */
            ship_by?: string;
            deliver_between?: components["schemas"]["DeliveryWindow"];
        };
        DeliveryWindow: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        Discrepancy: {
            /**
             * @description What was not as expected
             * @enum {string}
             */
            kind: "damaged" | "rejected" | "short";
            /** @description In units, at most four decimals */
            quantity: number;
            reason: string;
        };
        EffectiveSettings: {
            tracked: {
                value: boolean;
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
            };
            backorders: {
                /** @enum {string} */
                value: "none" | "allow" | "allow_and_notify";
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
            };
            backorder_limit: {
                value: number | null;
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
            };
            safety_stock: {
                /** @description In units, at most four decimals */
                value: number;
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
            };
            out_of_stock_threshold: {
                /** @description In units, at most four decimals */
                value: number;
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
                /**
                 * @description Why what that layer says has no effect
                 * @enum {string}
                 */
                not_in_force?: "backorders_allowed";
            };
            notify_below: {
                value: number | null;
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
            };
            min_order_quantity: {
                value: number | null;
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
            };
            max_order_quantity: {
                value: number | null;
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
            };
            order_increment: {
                value: number | null;
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
            };
            fractional: {
                value: boolean;
                /**
                 * @description The layer that the value comes from
                 * @enum {string}
                 */
                source: "level" | "location" | "item" | "model" | "global" | "default";
            };
        };
        /**
         * @description Stable; act on it
         * @enum {string}
         */
        ErrorCode: "invalid_request" | "invalid_cursor" | "too_many_lines" | "malformed_body" | "malformed_path" | "unsupported_media_type" | "body_too_large" | "route_not_found" | "method_not_allowed" | "idempotency_key_reused" | "queue_full" | "deadline_exceeded" | "lock_timeout" | "request_timeout" | "cancelled" | "overloaded" | "database_unavailable" | "outcome_unknown" | "shutting_down" | "internal_error" | "too_many_exports" | "import_not_found" | "import_unreadable" | "import_not_atomic" | "import_state_conflict" | "too_many_imports" | "policy_replay_not_found" | "policy_replay_state_conflict" | "too_many_policy_replays" | "integrity_finding_not_found" | "events_forgotten" | "webhook_endpoint_not_found" | "too_many_streams" | "api_key_missing" | "api_key_invalid" | "api_key_expired" | "api_key_revoked" | "scope_missing" | "out_of_reach" | "host_not_allowed" | "origin_not_allowed" | "api_key_not_found" | "api_key_name_taken" | "unknown_sku" | "unknown_location" | "unknown_channel" | "unknown_model" | "inventory_item_not_found" | "stock_location_not_found" | "sales_channel_not_found" | "inventory_model_not_found" | "inventory_level_not_found" | "reservation_not_found" | "order_not_found" | "shipment_not_found" | "sku_taken" | "code_taken" | "order_number_taken" | "inventory_level_exists" | "inventory_level_in_use" | "inventory_level_not_empty" | "item_in_use" | "item_not_empty" | "location_in_use" | "location_closing" | "location_not_empty" | "channel_in_use" | "default_needed" | "names_archived" | "too_many_levels" | "stock_transfer_not_found" | "stock_transfer_number_taken" | "stock_transfer_for_order" | "expected_receipt_not_found" | "expected_receipt_number_taken" | "stock_transfer_state_conflict" | "expected_receipt_state_conflict" | "stock_transfer_not_covered" | "stock_subscription_not_found" | "unknown_order" | "return_not_found" | "return_number_taken" | "return_state_conflict" | "return_partly_received" | "return_exchanged" | "nothing_to_return" | "no_return_location" | "order_required" | "units_returned" | "stocktake_not_found" | "stocktake_number_taken" | "stocktake_state_conflict" | "stocktake_empty" | "stocktake_too_large" | "stocktake_is_blind" | "level_frozen" | "invalid_kit_option" | "choice_not_offered" | "choices_out_of_range" | "nothing_chosen" | "kit_ships_together" | "unknown_shipping_method" | "shipping_method_not_found" | "shipping_method_not_offered" | "pickup_not_offered" | "not_for_pickup" | "pickup_end_not_later" | "minimum_above_maximum" | "quantity_not_positive" | "fraction_not_allowed" | "below_minimum_quantity" | "above_maximum_quantity" | "not_a_multiple_of_increment" | "balance_out_of_range" | "insufficient_stock" | "insufficient_free_stock" | "insufficient_stock_then" | "quantity_changed" | "revision_changed" | "occurred_in_future" | "reason_not_applicable" | "kit_has_no_stock" | "some_changes_refused" | "setting_not_applicable" | "settings_contradict" | "invalid_kit" | "duplicate_location" | "model_in_use" | "reference_taken" | "reservation_closed" | "reservation_not_firm" | "reservation_partly_fulfilled" | "reservation_line_not_found" | "more_than_held" | "reservation_expired" | "location_inactive" | "location_not_in_model" | "conflicting_constraints" | "order_state_conflict" | "shipment_state_conflict" | "shipment_on_hold" | "line_not_found" | "exceeds_line" | "other_shipment_needed" | "reason_required" | "shipped_too_long_ago" | "decrement_not_manual" | "line_ships";
        ErrorDetail: {
            /** @description JSON pointer into what was sent */
            pointer?: string;
            /** @description Name of a query, path or header parameter */
            parameter?: string;
            /**
             * @description Where the parameter stands
             * @enum {string}
             */
            in?: "query" | "path" | "header";
            code?: components["schemas"]["ErrorCode"];
            /** @description For people */
            detail?: string;
            sku?: string;
            component?: string;
            location?: string;
            channel?: string;
            model?: string;
            reservation?: string;
            number?: string;
            value?: string;
            reason?: string;
            occurred_at?: string;
            account?: string;
            at?: string;
            setting?: string;
            layer?: string;
            layers?: string;
            option?: string;
            /** @description In units, at most four decimals; may be below zero */
            quantity?: number;
            /** @description In units, at most four decimals; may be below zero */
            delta?: number;
            /** @description In units, at most four decimals; may be below zero */
            expected?: number;
            /** @description In units, at most four decimals; may be below zero */
            actual?: number;
            /** @description In units, at most four decimals; may be below zero */
            requested?: number;
            /** @description In units, at most four decimals; may be below zero */
            available?: number;
            /** @description In units, at most four decimals; may be below zero */
            minimum?: number;
            /** @description In units, at most four decimals; may be below zero */
            maximum?: number;
            /** @description In units, at most four decimals; may be below zero */
            increment?: number;
            /** @description In units, at most four decimals; may be below zero */
            on_hand?: number;
            /** @description In units, at most four decimals; may be below zero */
            quarantined?: number;
            /** @description In units, at most four decimals; may be below zero */
            damaged?: number;
            /** @description The lines concerned, the first that failed first */
            lines?: number[];
            /** @description SKUs of what could be chosen instead */
            offered?: string[];
        };
        Event: {
            /** @description Unique; rises among the events of one key */
            id: number;
            name: string;
            /** @description Of the schema of data */
            version: number;
            /** @description What it is about: the kind and the id of a record */
            key: string;
            /** @description As the catalogue of events says */
            data: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            recorded_at: string;
            /** @description Where it stands in the feed: `after` and Last-Event-ID take it, whatever is asked */
            position: string;
            /** @description To read on behind this event, with the same filters */
            cursor: string;
        };
        EventPage: {
            data: components["schemas"]["Event"][];
            next_cursor: string | null;
        };
        ExpectedReceipt: {
            /** Format: uuid */
            id: string;
            number: string;
            supplier: string | null;
            location: string;
            /** @enum {string} */
            state: "expected" | "partially_received" | "received" | "cancelled";
            expected_at: string | null;
            lines: components["schemas"]["ExpectedReceiptLine"][];
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Raised by every change; in quotes it is the ETag */
            revision: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            received_at: string | null;
            cancelled_at: string | null;
        };
        ExpectedReceiptLine: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            /** @description Expected in all; 0: taken out */
            quantity: number;
            /** @description Still to come */
            outstanding: number;
            /** @description In units, at most four decimals */
            accepted: number;
            /** @description In units, at most four decimals */
            damaged: number;
            /** @description In units, at most four decimals */
            rejected: number;
            /** @description In units, at most four decimals */
            short: number;
            /** @description As far as somebody has said why */
            discrepancies: components["schemas"]["Discrepancy"][];
            expected_at: string | null;
        };
        ExpectedReceiptPage: {
            data: components["schemas"]["ExpectedReceipt"][];
            next_cursor: string | null;
        };
        ExplainedLine: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            /** @description SKU of the kit of which all goes from one location in one shipment */
            ships_with?: string;
            considered: components["schemas"]["ConsideredLocation"][];
        };
        ExplainedLocation: {
            location: string;
            priority: number;
            /** @description Great-circle distance to the ship-to; absent when not asked or not known */
            distance_km?: number;
            /** @enum {string} */
            outcome: "used" | "not_needed" | "nothing_available" | "inactive" | "beyond_cutoff" | "not_pinned" | "not_the_primary" | "lacks_some_items";
        };
        FollowUp: {
            /** Format: uuid */
            id: string;
            command: string;
            /** @description What the command is given */
            input: {
                [key: string]: unknown;
            };
            /**
             * @description dead: it has failed too often and is not tried any more
             * @enum {string}
             */
            state: "waiting" | "dead";
            /** @description How often it has failed */
            attempts: number;
            error: string | null;
            due_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        FollowUpPage: {
            data: components["schemas"]["FollowUp"][];
            next_cursor: string | null;
        };
        GlobalSettings: {
            settings: components["schemas"]["SettingsLayer"];
            effective_settings: components["schemas"]["EffectiveSettings"];
            /** @description Raised by every change; in quotes it is the ETag */
            revision: number;
            /** Format: date-time */
            updated_at: string;
        };
        HealthPaths: {
            alive: string;
            ready: string;
            metrics: string;
        };
        Import: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "items" | "locations" | "levels" | "counts" | "movements" | "orders";
            /** @description By whose columns it was recognised */
            source: string;
            file_name: string | null;
            /** @enum {string} */
            mode: "rows" | "atomic";
            dry_run: boolean;
            options: {
                /**
                 * @description fold: an item whose SKU differs by upper and lower case only is meant
                 * @enum {string}
                 */
                sku_case?: "exact" | "fold";
                /**
                 * @description zero: a count below zero is taken for none
                 * @enum {string}
                 */
                negative?: "refuse" | "zero";
                /** @description Items that are not there are made */
                create_items?: boolean;
                /** @description Locations that are not there are made */
                create_locations?: boolean;
                /** @description Of rows that name none */
                location?: string;
                /** @description What a location is called in the file, and its code here: Main Warehouse=berlin */
                location_map?: string[];
                /** @description Columns that mean nothing here are passed over */
                ignore_unknown_columns?: boolean;
            };
            /** @enum {string} */
            state: "arriving" | "waiting" | "running" | "done" | "cancelled" | "failed";
            rows: {
                total: number;
                done: number;
                refused: number;
            };
            error: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            finished_at: string | null;
        };
        ImportPage: {
            data: components["schemas"]["Import"][];
            next_cursor: string | null;
        };
        Index: {
            /** @constant */
            name: "holdfast";
            version: string;
            documentation: string;
            openapi: string;
            health: components["schemas"]["HealthPaths"];
            resources: string[];
        };
        Integrity: {
            ok: boolean;
            /** Format: date-time */
            checked_at: string;
            checks: components["schemas"]["CheckedInvariant"][];
        };
        IntegrityFinding: {
            /** Format: uuid */
            id: string;
            /** @description Its number in INVARIANTS.md */
            invariant: string;
            /** @description What must be true */
            statement: string;
            /** @description The row that violates it, by its keys and numbers */
            evidence: {
                [key: string]: string | number | boolean | null;
            };
            /** @enum {string} */
            state: "open" | "gone" | "repaired";
            /** @description Movements that a person asks for make it true again */
            repairable: boolean;
            /** @description What helps, in words */
            remedy: string;
            /** Format: date-time */
            found_at: string;
            /** Format: date-time */
            seen_at: string;
            ended_at: string | null;
            repaired_by: string | null;
            repair_reason: string | null;
        };
        IntegrityFindingPage: {
            data: components["schemas"]["IntegrityFinding"][];
            next_cursor: string | null;
        };
        IntegrityRepair: {
            /**
             * Format: uuid
             * @description Reference of its movements, of the type integrity_repair
             */
            id: string;
            sku: string;
            reason: string;
            actor: string;
            /** @description Between the account and adjustment; occurred_at is the instant of the count that it makes true, null: now */
            movements: {
                /** @enum {string} */
                account: "on_hand" | "quarantined" | "damaged" | "in_transit";
                location: string | null;
                transfer: string | null;
                /** @description In units, at most four decimals */
                quantity: number;
                /**
                 * @description in: the ledger had too little
                 * @enum {string}
                 */
                direction: "in" | "out";
                /** @description In units, at most four decimals */
                balance: number;
                occurred_at: string | null;
            }[];
            /** @description What of this item no movement makes true */
            left: {
                invariant: string;
                statement: string;
                /** @description The row that violates it, by its keys and numbers */
                evidence: {
                    [key: string]: string | number | boolean | null;
                };
                /** @description What helps, in words */
                remedy: string;
            }[];
        };
        /** @description The check of every invariant that goes round in the background, a slice at a time */
        IntegrityRound: {
            /** @description Kinds of records that were gone round, of how many */
            kinds: {
                done: number;
                total: number;
            };
            kind: string | null;
            began_at: string | null;
            rows: number;
            violations: number;
            /** @description Somebody has asked for it, and it takes half of the time of a connection */
            hastened: boolean;
            last: {
                /** Format: date-time */
                began_at: string;
                /** Format: date-time */
                finished_at: string;
                rows: number;
                violations: number;
            } | null;
            age_seconds: number | null;
            open_findings: number;
        };
        InventoryItem: {
            /** Format: uuid */
            id: string;
            sku: string;
            title: string | null;
            shipping_category: string | null;
            requires_shipping: boolean;
            weight_grams: number | null;
            settings: components["schemas"]["SettingsLayer"];
            /** @description Of a kit, what one of it consists of, and what may be chosen; empty for the rest */
            components: components["schemas"]["KitComponent"][];
            /** @description Of a kit, how many components are chosen of each option */
            options: components["schemas"]["KitOption"][];
            /** @description Of a kit: all of it goes from one location in one shipment */
            ships_together: boolean;
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Raised by every change; in quotes it is the ETag */
            revision: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            archived_at: string | null;
        };
        InventoryItemPage: {
            data: components["schemas"]["InventoryItem"][];
            next_cursor: string | null;
        };
        /** @description free = on_hand − reserved; held_back = what of it is promised to nobody (safety stock); available = what of it can be sold; net = on_hand − reserved − backordered */
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
            held_back: number;
            /** @description In units, at most four decimals */
            free: number;
            /** @description In units, at most four decimals */
            available: number;
            /** @description In units, at most four decimals; may be below zero */
            net: number;
            enabled: boolean;
            settings: components["schemas"]["SettingsLayer"];
            effective_settings: components["schemas"]["EffectiveSettings"];
            counted_at: string | null;
        };
        InventoryLevelPage: {
            data: components["schemas"]["InventoryLevel"][];
            next_cursor: string | null;
        };
        InventoryModel: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            strategy: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
            /** @description From how many locations, the first in order, an order may be sourced; null: from all */
            stock_locations_cutoff: number | null;
            /** @enum {string} */
            location_order: "priority" | "distance";
            /** @description Seconds, up to a year */
            reservation_ttl_seconds: number;
            /**
             * @description When the stock of an order leaves the shelf
             * @enum {string}
             */
            stock_decrement: "on_shipment" | "on_approval" | "manual";
            put_transfers_on_hold: boolean;
            move_backorders: boolean;
            settings: components["schemas"]["SettingsLayer"];
            /** @description In the order in which they are tried */
            locations: components["schemas"]["InventoryModelLocation"][];
            return_locations: components["schemas"]["InventoryModelReturnLocation"][];
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Raised by every change; in quotes it is the ETag */
            revision: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            archived_at: string | null;
        };
        InventoryModelLocation: {
            location: string;
            /** @description Lower is tried first */
            priority: number;
            on_hold: boolean;
        };
        InventoryModelPage: {
            data: components["schemas"]["InventoryModel"][];
            next_cursor: string | null;
        };
        InventoryModelReturnLocation: {
            location: string;
            /** @description Lower is tried first */
            priority: number;
        };
        ItemAvailability: {
            sku: string;
            /** @constant */
            found: true;
            tracked: boolean;
            /** @description It is not counted, at one location of the scope at least */
            unlimited: boolean;
            quantity: number | null;
            sellable_quantity: number | null;
            in_stock: boolean;
            backorderable: boolean;
            backorder_room: number | null;
            next_expected_at: string | null;
            next_expected_quantity: number | null;
            locations: components["schemas"]["LocationAvailability"][];
            /** @description Of a kit: what one of it needs, and how much of that there is in the scope; as chosen, else by default, else of what most can be had */
            components?: components["schemas"]["ComponentAvailability"][];
        };
        ItemUnassigned: {
            /** @constant */
            ok: true;
            /** @constant */
            deleted: true;
            sku: string;
            location: string;
            /** @description What still stood there */
            written_off: {
                /** @description In units, at most four decimals */
                on_hand: number;
                /** @description In units, at most four decimals */
                quarantined: number;
                /** @description In units, at most four decimals */
                damaged: number;
            };
        };
        KitComponent: {
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            option: string | null;
            is_default: boolean;
            quantity_max: number | null;
        };
        KitOption: {
            option: string;
            choices_min: number;
            choices_max: number;
        };
        LeadTime: {
            hours: number;
            /** @description The same in days, to two decimals */
            days: number;
        };
        LocationAvailability: {
            location: string;
            name: string;
            /** @description Lower is tried first */
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
            /** @description Something could be sold from here, if there were something */
            sellable: boolean;
            next_expected_at: string | null;
            next_expected_quantity: number | null;
            /** @description The cheapest first */
            delivery_options: components["schemas"]["DeliveryOption"][];
        };
        LocationStanding: {
            /** Format: date-time */
            at: string;
            location: string;
            replacement: string | null;
            closing_at: string | null;
            is_empty: boolean;
            units: {
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
            };
            standing: {
                /**
                 * @description What it is; orders: their lines that need no shipping
                 * @enum {string}
                 */
                kind: "inventory_models" | "shipping_methods" | "inventory_levels" | "reservations" | "orders" | "shipments" | "stock_transfers" | "expected_receipts" | "returns" | "stocktakes";
                /**
                 * @description moves: it goes to the replacement. stays: there is none. waits_for_…: it goes, or has gone, after that. must_end: it is to be ended, by a person, before the location is archived
                 * @enum {string}
                 */
                outcome: "moves" | "stays" | "waits_for_stocktake" | "waits_for_transfer" | "waits_for_customer" | "waits_for_decrement" | "must_end";
                count: number;
                /** @description How some of them are called */
                examples: string[];
            }[];
        };
        LowStock: {
            sku: string;
            location: string | null;
            channel: string | null;
            /** @description In units, at most four decimals */
            available: number;
            /** @description In units, at most four decimals */
            notify_below: number;
        };
        LowStockPage: {
            data: components["schemas"]["LowStock"][];
            next_cursor: string | null;
        };
        MovedUnits: {
            /** @description Which line of the request, from 0 */
            line: number;
            /** @description In units, at most four decimals */
            quantity: number;
            from: string;
            to: string;
            shipment: string | null;
            transfer: string | null;
        };
        Movement: {
            /** @description Rises in the order in which movements were recorded */
            id: number;
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            from: components["schemas"]["MovementSide"];
            to: components["schemas"]["MovementSide"];
            /**
             * @description Why the goods moved
             * @enum {string}
             */
            reason: "received" | "returned" | "found" | "sold" | "given_away" | "damaged" | "lost" | "stolen" | "expired" | "correction" | "cycle_count" | "other" | "quarantined" | "released" | "repaired" | "transferred" | "cancelled" | "unshipped" | "level_deleted" | "reconciled";
            note: string | null;
            reference: components["schemas"]["Reference"] | null;
            actor: string;
            /** Format: date-time */
            occurred_at: string;
            /** Format: date-time */
            recorded_at: string;
        };
        MovementPage: {
            data: components["schemas"]["Movement"][];
            next_cursor: string | null;
        };
        MovementSide: {
            /**
             * @description on_hand, quarantined and damaged belong to a location, in_transit to a transfer
             * @enum {string}
             */
            account: "on_hand" | "quarantined" | "damaged" | "in_transit" | "supplier" | "customer" | "adjustment" | "shrinkage";
            location: string | null;
            transfer: string | null;
            balance: number | null;
        };
        /** @description When goods leave it: on working days, and what is ordered before the cut-off the same day */
        NewCalendar: {
            /** @description A name of the IANA database, such as Europe/Berlin */
            time_zone: string;
            /** @description Left out: Monday to Friday */
            working_days?: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
            cut_off?: string | null;
            /** @description Days on which nothing leaves */
            holidays?: string[];
        };
        NewZone: {
            /** @description ISO 3166: two capital letters, such as DE */
            country: string;
            /** @description Left out: all of them */
            postal_codes?: string[];
        };
        Order: {
            /** Format: uuid */
            id: string;
            number: string;
            channel: string;
            model: string;
            /** @enum {string} */
            state: "placed" | "editing" | "approved" | "cancelled";
            /**
             * @description How far its shipments have come
             * @enum {string}
             */
            fulfilment: "unfulfilled" | "in_progress" | "fulfilled" | "not_required";
            /**
             * @description When the stock of an order leaves the shelf
             * @enum {string}
             */
            stock_decrement: "on_shipment" | "on_approval" | "manual";
            ship_to: components["schemas"]["ShipTo"] | null;
            ship_from: string | null;
            pickup_location: string | null;
            shipping_method: string | null;
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Units promised and not covered, over all lines */
            backordered: number;
            /** Format: date-time */
            placed_at: string;
            approved_at: string | null;
            cancelled_at: string | null;
            resumed_at: string | null;
            reservation_id: string | null;
            lines: components["schemas"]["OrderLine"][];
            shipments: components["schemas"]["Shipment"][];
            transfers: components["schemas"]["StockTransfer"][];
            returns: components["schemas"]["Return"][];
            edit: components["schemas"]["OrderDraft"] | null;
            promises: components["schemas"]["OrderPromise"][];
        };
        OrderComponent: {
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            /** @description Units that are not wanted any more, and were given back; those of cancelled shipments are not among them */
            given_up: number;
            /** @description As the item said when the line was ordered */
            requires_shipping: boolean;
            /** @description Units that have come back */
            returned: number;
            /** @description Shipped, and neither come back nor coming back */
            returnable: number;
        };
        /** @description While an order is being edited: what its lines are to be when that is stopped, of which nothing is promised before */
        OrderDraft: {
            /** Format: date-time */
            started_at: string;
            reason: string | null;
            lines: components["schemas"]["OrderDraftLine"][];
        };
        OrderDraftLine: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            line_reference: string | null;
            /** @description In units, at most four decimals */
            quantity: number;
        };
        OrderEdit: {
            /** Format: date-time */
            edited_at: string;
            reason: string | null;
            lines: {
                /** @description Which line of the request, from 0 */
                line: number;
                sku: string;
                /** @description In units, at most four decimals */
                before: number;
                /** @description In units, at most four decimals */
                quantity: number;
            }[];
            explanation: components["schemas"]["SourcingExplanation"] | null;
        };
        OrderExplanation: {
            number: string;
            explanation: components["schemas"]["SourcingExplanation"];
            backorder_moves: components["schemas"]["BackorderMove"][];
            edits: components["schemas"]["OrderEdit"][];
        };
        OrderLine: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            line_reference: string | null;
            /** @description In units, at most four decimals */
            quantity: number;
            requires_shipping: boolean;
            /** @description A kit of which all goes from one location in one shipment */
            ships_together: boolean;
            /** @description Of a kit what it was sourced as, in all; of anything else itself */
            components: components["schemas"]["OrderComponent"][];
        };
        /** @description Units of one line promised at one location. With a transfer, they stand there and are to be moved first; those that are uncounted stand nowhere. */
        OrderPromise: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            location: string;
            /** @description In units, at most four decimals */
            reserved: number;
            /** @description In units, at most four decimals */
            backordered: number;
            /** @description Units that have left the shelf */
            fulfilled: number;
            /** @description In units, at most four decimals */
            released: number;
            /** @description In units, at most four decimals */
            uncounted: number;
            shipment_id: string | null;
            transfer_id: string | null;
        };
        /** @description An order in a list, without what followed from it */
        OrderSummary: {
            /** Format: uuid */
            id: string;
            number: string;
            channel: string;
            model: string;
            /** @enum {string} */
            state: "placed" | "editing" | "approved" | "cancelled";
            /**
             * @description How far its shipments have come
             * @enum {string}
             */
            fulfilment: "unfulfilled" | "in_progress" | "fulfilled" | "not_required";
            /**
             * @description When the stock of an order leaves the shelf
             * @enum {string}
             */
            stock_decrement: "on_shipment" | "on_approval" | "manual";
            ship_to: components["schemas"]["ShipTo"] | null;
            ship_from: string | null;
            pickup_location: string | null;
            shipping_method: string | null;
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Units promised and not covered, over all lines */
            backordered: number;
            /** Format: date-time */
            placed_at: string;
            approved_at: string | null;
            cancelled_at: string | null;
            resumed_at: string | null;
        };
        OrderSummaryPage: {
            data: components["schemas"]["OrderSummary"][];
            next_cursor: string | null;
        };
        /** @description What the goods of the order are worth */
        OrderValue: {
            /** @description An amount in the smallest unit of the currency: 700 are 7.00 EUR */
            minor: number;
            /** @description ISO 4217: three capital letters, such as EUR */
            currency: string;
        };
        Package: {
            tracking_number: string | null;
            carrier: string | null;
            weight_grams: number | null;
            label_url: string | null;
        };
        PickupLocation: {
            location: string;
            name: string;
            address: components["schemas"]["Address"];
            coordinates: components["schemas"]["Coordinates"] | null;
            distance_km: number | null;
            note: string | null;
            /**
             * @description now: all of it is there; after_transfer: once what is missing was brought over; backordered: some of it has to come first
             * @enum {string}
             */
            available: "now" | "after_transfer" | "backordered" | "unavailable";
            ready_at: string | null;
            /** @description From where goods would be brought over */
            transfers_from: string[];
            /** @description What neither this location nor the others have */
            shortages: components["schemas"]["Shortage"][];
        };
        PickupLocations: {
            /**
             * Format: date-time
             * @description The instant at which it was true
             */
            at: string;
            channel: string;
            data: components["schemas"]["PickupLocation"][];
        };
        Plan: {
            /** @enum {string} */
            strategy: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
            /** @description Everything can be promised */
            feasible: boolean;
            shipments: components["schemas"]["PlannedShipment"][];
            transfers: components["schemas"]["PlannedTransfer"][];
            without_shipment: components["schemas"]["PlannedWithoutShipment"][];
            shortages: components["schemas"]["Shortage"][];
            explanation: components["schemas"]["SourcingExplanation"];
        };
        PlannedLine: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            /** @description In units, at most four decimals */
            reserved: number;
            /** @description In units, at most four decimals */
            backordered: number;
        };
        PlannedShipment: {
            location: string;
            shipping_category: string | null;
            backordered: boolean;
            awaits_transfer: boolean;
            lines: components["schemas"]["PlannedLine"][];
        };
        PlannedTransfer: {
            from: string;
            to: string;
            /** @description Which of the shipments it is for, from 0 */
            shipment: number;
            lines: components["schemas"]["ShipmentLine"][];
        };
        /** @description What needs no shipping: promised, and in no shipment */
        PlannedWithoutShipment: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            /** @description In units, at most four decimals */
            reserved: number;
            /** @description In units, at most four decimals */
            backordered: number;
            location: string;
        };
        /** @description The orders of the last days, sourced once more by a model as it is and as it would be. Settings of items and levels, and which locations are active, are those of now; what stood where, and what happened to it since, is what the ledger knew then. */
        PolicyReplay: {
            /** Format: uuid */
            id: string;
            model: string;
            /** @description Raised by every change; in quotes it is the ETag */
            model_revision: number;
            changes: {
                /** @enum {string} */
                strategy?: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
                /** @description From how many locations, the first in order, an order may be sourced; null: from all */
                stock_locations_cutoff?: number | null;
                /** @enum {string} */
                location_order?: "priority" | "distance";
                settings?: components["schemas"]["SettingsPatch"];
                locations?: {
                    /** @description Code or id of a stock location */
                    location: string;
                    /** @description Lower is tried first */
                    priority: number;
                    on_hold?: boolean;
                }[];
            };
            days: number;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "cancelled" | "failed";
            orders: {
                total: number;
                done: number;
            };
            result: components["schemas"]["PolicyReplayResult"] | null;
            error: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            finished_at: string | null;
        };
        PolicyReplayFigures: {
            orders: number;
            /** @description Of which a line could not be promised */
            refused_orders: number;
            refused_lines: number;
            shipments: number;
            /** @description Orders in more than one shipment */
            split_orders: number;
            transfers: number;
            /** @description From the shelf to the customer, summed over the shipments whose way is known */
            distance_km: number;
            /** @description Shipments whose way is known */
            measured_shipments: number;
            /** @description In units, at most four decimals */
            waiting: number;
        };
        PolicyReplayPage: {
            data: components["schemas"]["PolicyReplay"][];
            next_cursor: string | null;
        };
        PolicyReplayResult: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description There were more orders than are replayed; these are the newest */
            is_cut: boolean;
            current: components["schemas"]["PolicyReplayFigures"];
            proposed: components["schemas"]["PolicyReplayFigures"];
            locations: {
                location: string;
                current: {
                    shipments: number;
                    /** @description In units, at most four decimals */
                    units: number;
                };
                proposed: {
                    shipments: number;
                    /** @description In units, at most four decimals */
                    units: number;
                };
            }[];
            /** @description Orders that would be sourced otherwise */
            changed_orders: number;
            /** @description Some of them, the newest first */
            examples: {
                order: string;
                current: {
                    refused_lines: number;
                    shipments: number;
                    transfers: number;
                    /** @description In units, at most four decimals */
                    waiting: number;
                    /** @description Units by location */
                    locations: {
                        [key: string]: number;
                    };
                };
                proposed: {
                    refused_lines: number;
                    shipments: number;
                    transfers: number;
                    /** @description In units, at most four decimals */
                    waiting: number;
                    /** @description Units by location */
                    locations: {
                        [key: string]: number;
                    };
                };
            }[];
        };
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            code: components["schemas"]["ErrorCode"];
            instance: string;
            request_id: string;
            errors: components["schemas"]["ErrorDetail"][];
            /** @description Facts that the code speaks of, such as the state that stood in the way */
            data?: {
                [key: string]: string | number | boolean | null | string[];
            };
            remedy: string;
        };
        Ready: {
            /** @description degraded: some requests wait for what a session of the database holds; all others are served */
            status: "ok" | "degraded";
            /** @enum {string} */
            database: "postgres" | "pglite";
            /** @description What changes have made necessary elsewhere: waiting to be done, or dead and waiting for a person */
            follow_ups: {
                waiting: number;
                dead: number;
            };
            /** @description Commands that wait for a batch */
            queue_depth: number;
            put_aside: {
                /** @description Things that are held by somebody else */
                held: number;
                /** @description Commands that wait for them */
                requests: number;
                /** @description How long the first of them is known to be held */
                oldest_ms: number;
            };
        };
        /** @description The document that caused it */
        Reference: {
            /** @description What kind of document */
            type: string;
            /** @description Its id, number or URI */
            id: string;
        };
        Reservation: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "pending" | "fulfilled" | "released" | "expired";
            channel: string;
            location: string | null;
            order: string | null;
            lines: components["schemas"]["ReservationLine"][];
            /** @description What is held where, and what has left the shelf */
            items: components["schemas"]["ReservationItem"][];
            /** @description Raised whenever the hold is replaced; in quotes it is the ETag */
            revision: number;
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        ReservationItem: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            location: string;
            /** @description In units, at most four decimals */
            reserved: number;
            /** @description In units, at most four decimals */
            backordered: number;
            /** @description Units that have left the shelf */
            fulfilled: number;
        };
        /** @description As it was asked for, less what was given back since */
        ReservationLine: {
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            line_reference: string | null;
            location: string | null;
        };
        ReservationMade: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "pending" | "fulfilled" | "released" | "expired";
            channel: string;
            location: string | null;
            order: string | null;
            lines: components["schemas"]["ReservationLine"][];
            /** @description What is held where, and what has left the shelf */
            items: components["schemas"]["ReservationItem"][];
            /** @description Raised whenever the hold is replaced; in quotes it is the ETag */
            revision: number;
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description What is missing of a partial hold */
            shortfalls: components["schemas"]["Shortage"][];
        };
        ReservationPage: {
            data: components["schemas"]["Reservation"][];
            next_cursor: string | null;
        };
        RetriedFollowUps: {
            retried: number;
        };
        RetriedWebhooks: {
            retried: number;
        };
        Return: {
            /** Format: uuid */
            id: string;
            number: string;
            order: string | null;
            channel: string;
            /** @enum {string} */
            state: "requested" | "approved" | "shipped" | "received" | "rejected" | "cancelled";
            location: string | null;
            reason: string | null;
            reference: string | null;
            rejection_reason: string | null;
            exchange_order: string | null;
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            lines: components["schemas"]["ReturnLine"][];
            /** Format: date-time */
            created_at: string;
            approved_at: string | null;
            shipped_at: string | null;
            received_at: string | null;
        };
        ReturnLine: {
            /** @description Which line of the return, from 0 */
            line: number;
            order_line: number | null;
            sku: string;
            /** @description Where its units go */
            location: string;
            /** @description In units, at most four decimals */
            quantity: number;
            /** @description In units, at most four decimals */
            received: number;
            /** @description In units, at most four decimals */
            rejected: number;
            /** @description Received, and not put away */
            to_put_away: number;
            /** @description In units, at most four decimals */
            resellable: number;
            /** @description In units, at most four decimals */
            damaged: number;
            /** @description In units, at most four decimals */
            quarantined: number;
            /** @description In units, at most four decimals */
            scrap: number;
            /** @description Of what was put away, units that the ledger has */
            counted: number;
        };
        ReturnPage: {
            data: components["schemas"]["Return"][];
            next_cursor: string | null;
        };
        SalesChannel: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            type: string;
            model: string;
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Raised by every change; in quotes it is the ETag */
            revision: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            archived_at: string | null;
        };
        SalesChannelPage: {
            data: components["schemas"]["SalesChannel"][];
            next_cursor: string | null;
        };
        SettingsInForce: {
            sku: string | null;
            location: string | null;
            channel: string | null;
            model: string | null;
            settings: components["schemas"]["EffectiveSettings"];
        };
        /** @description One layer of the settings cascade (level → location → item → model → global). What is not there, the next layer says. */
        SettingsLayer: {
            /** @description false: always available, never counted */
            tracked?: boolean;
            /** @enum {string} */
            backorders?: "none" | "allow" | "allow_and_notify";
            /** @description In units, zero or more, at most four decimals */
            backorder_limit?: number;
            /** @description In units, zero or more, at most four decimals */
            safety_stock?: number;
            /** @description In units, zero or more, at most four decimals */
            out_of_stock_threshold?: number;
            /** @description In units, zero or more, at most four decimals */
            notify_below?: number;
            /** @description In units, zero or more, at most four decimals */
            min_order_quantity?: number;
            /** @description In units, zero or more, at most four decimals */
            max_order_quantity?: number;
            /** @description In units, more than zero, at most four decimals */
            order_increment?: number;
            /** @description true: may be counted in fractions of a unit */
            fractional?: boolean;
        };
        /** @description A change of one layer of the settings: merged into what is there; null takes a setting away, so that the next layer has the word. */
        SettingsPatch: {
            tracked?: boolean | null;
            backorders?: ("none" | "allow" | "allow_and_notify") | null;
            backorder_limit?: number | null;
            safety_stock?: number | null;
            out_of_stock_threshold?: number | null;
            notify_below?: number | null;
            min_order_quantity?: number | null;
            max_order_quantity?: number | null;
            order_increment?: number | null;
            fractional?: boolean | null;
        };
        /** @description Where the order goes. With coordinates, locations can be ordered by distance. */
        ShipTo: {
            latitude?: number;
            longitude?: number;
            country?: string;
            postal_code?: string;
            city?: string;
            address?: string;
        };
        Shipment: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @description Number of the order */
            order: string;
            /** @enum {string} */
            state: "upcoming" | "on_hold" | "picking" | "packing" | "ready_to_ship" | "ready_for_pickup" | "shipped" | "delivered" | "picked_up" | "cancelled";
            location: string;
            shipping_category: string | null;
            shipping_method: string | null;
            ship_by: string | null;
            deliver_between: components["schemas"]["DeliveryWindow"] | null;
            hold_reasons: ("location_on_hold" | "transfer" | "backordered" | "person" | "editing")[];
            hold_note: string | null;
            /** @description Released by a person, although its location is on hold */
            location_hold_lifted: boolean;
            /** @description Its stock has left the shelf already */
            decremented: boolean;
            lines: components["schemas"]["ShipmentLine"][];
            packages: components["schemas"]["Package"][];
            without_stock: string | null;
            /** Format: date-time */
            created_at: string;
            shipped_at: string | null;
            delivered_at: string | null;
            /** @description Who ordered it fetches it at its location */
            for_pickup: boolean;
            pickup_expires_at: string | null;
            picked_up_at: string | null;
            /** @description Cancelled, and its order was resumed: what it had stands in other shipments */
            superseded: boolean;
        };
        ShipmentLine: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
        };
        ShipmentPage: {
            data: components["schemas"]["Shipment"][];
            next_cursor: string | null;
        };
        ShippingMethod: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            carrier: string | null;
            service: string | null;
            active: boolean;
            /** @description An amount in the smallest unit of the currency: 700 are 7.00 EUR */
            price_minor: number;
            /** @description ISO 4217: three capital letters, such as EUR */
            currency: string;
            free_over_minor: number | null;
            lead_time_hours_min: number;
            lead_time_hours_max: number;
            lead_times: {
                location: string;
                lead_time_hours_min: number;
                lead_time_hours_max: number;
            }[];
            locations: string[] | null;
            shipping_category: string | null;
            weight_grams_min: number | null;
            weight_grams_max: number | null;
            zones: {
                country: string;
                postal_codes: string[];
            }[];
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Raised by every change; in quotes it is the ETag */
            revision: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            archived_at: string | null;
        };
        ShippingMethodPage: {
            data: components["schemas"]["ShippingMethod"][];
            next_cursor: string | null;
        };
        Shortage: {
            sku: string;
            /** @description In units, at most four decimals */
            requested: number;
            /** @description In units, at most four decimals */
            available: number;
            lines: number[];
        };
        SourcingExplanation: {
            /** @enum {string} */
            strategy: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
            /** @enum {string} */
            location_order: "priority" | "distance";
            /** @description Sourcing anew fell short: what was held was taken where it stands */
            from_hold?: boolean;
            /** @description In the order in which they were considered */
            locations: components["schemas"]["ExplainedLocation"][];
            /** @description One per line, and per component of a kit */
            lines: components["schemas"]["ExplainedLine"][];
        };
        SourcingPlan: {
            /** Format: date-time */
            at: string;
            channel: string;
            plans: components["schemas"]["Plan"][];
        };
        StockLocation: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            active: boolean;
            restock_inventory: boolean;
            stocks_everything: boolean;
            replaced_by: string | null;
            closing_at: string | null;
            coordinates: components["schemas"]["Coordinates"] | null;
            address: components["schemas"]["Address"];
            calendar: components["schemas"]["Calendar"] | null;
            pickup_enabled: boolean;
            pickup_note: string | null;
            /** @description How long it takes on working days until goods that are there are ready */
            pickup_ready_minutes: number;
            pickup_transfer_minutes: number | null;
            pickup_keep_hours: number | null;
            settings: components["schemas"]["SettingsLayer"];
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Raised by every change; in quotes it is the ETag */
            revision: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            archived_at: string | null;
        };
        StockLocationPage: {
            data: components["schemas"]["StockLocation"][];
            next_cursor: string | null;
        };
        StockSubscription: {
            /** Format: uuid */
            id: string;
            sku: string;
            channel: string;
            reference: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        StockSubscriptionPage: {
            data: components["schemas"]["StockSubscription"][];
            next_cursor: string | null;
        };
        StockTransfer: {
            /** Format: uuid */
            id: string;
            number: string;
            order: string | null;
            /** @enum {string} */
            state: "draft" | "upcoming" | "picking" | "on_hold" | "in_transit" | "completed" | "cancelled";
            from: string;
            to: string;
            shipment_id: string | null;
            lines: components["schemas"]["StockTransferLine"][];
            /** Format: date-time */
            created_at: string;
            dispatched_at: string | null;
            completed_at: string | null;
        };
        StockTransferLine: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            /** @description In units, at most four decimals */
            quantity: number;
            /** @description In units, at most four decimals */
            in_transit: number;
            /** @description In units, at most four decimals */
            accepted: number;
            /** @description In units, at most four decimals */
            damaged: number;
            /** @description Back at the origin, in quarantine */
            rejected: number;
            /** @description Lost on the way */
            short: number;
            /** @description As far as somebody has said why */
            discrepancies: components["schemas"]["Discrepancy"][];
            /**
             * @description How far its goods have come
             * @enum {string}
             */
            state: "upcoming" | "in_transit" | "partially_received" | "received" | "cancelled";
        };
        StockTransferPage: {
            data: components["schemas"]["StockTransfer"][];
            next_cursor: string | null;
        };
        Stocktake: {
            /** Format: uuid */
            id: string;
            number: string;
            location: string;
            /**
             * @description Everything at the location, or chosen items
             * @enum {string}
             */
            scope: "location" | "items";
            /** @enum {string} */
            state: "draft" | "counting" | "counted" | "completing" | "completed" | "cancelled";
            blind: boolean;
            freeze: boolean;
            progress: {
                lines: number;
                counted: number;
                to_recount: number;
            };
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Raised by every change; in quotes it is the ETag */
            revision: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            started_at: string | null;
            counted_at: string | null;
            completed_at: string | null;
            cancelled_at: string | null;
            lines: components["schemas"]["StocktakeLine"][];
        };
        StocktakeLine: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            /** @description As they were recorded, the newest last; the newest twenty are kept */
            counts: {
                /** @description In units, at most four decimals */
                quantity: number;
                counted_by: string;
                /** Format: date-time */
                counted_at: string;
            }[];
            /** @description It is to be counted once more */
            recount: boolean;
            counted: number | null;
            counted_by: string | null;
            counted_at: string | null;
            expected: number | null;
            variance: number | null;
        };
        StocktakeReport: {
            number: string;
            /** @enum {string} */
            state: "draft" | "counting" | "counted" | "completing" | "completed" | "cancelled";
            totals: {
                lines: number;
                counted: number;
                not_counted: number;
                to_recount: number;
                matching: number;
                over: {
                    lines: number;
                    /** @description In units, at most four decimals */
                    quantity: number;
                };
                under: {
                    lines: number;
                    /** @description In units, at most four decimals */
                    quantity: number;
                };
            };
            data: components["schemas"]["StocktakeReportLine"][];
            next_cursor: string | null;
        };
        StocktakeReportLine: {
            /** @description Which line of the request, from 0 */
            line: number;
            sku: string;
            expected: number | null;
            counted: number | null;
            variance: number | null;
            counted_by: string | null;
            counted_at: string | null;
            recount: boolean;
        };
        /** @description A stocktake in a list, without its lines */
        StocktakeSummary: {
            /** Format: uuid */
            id: string;
            number: string;
            location: string;
            /**
             * @description Everything at the location, or chosen items
             * @enum {string}
             */
            scope: "location" | "items";
            /** @enum {string} */
            state: "draft" | "counting" | "counted" | "completing" | "completed" | "cancelled";
            blind: boolean;
            freeze: boolean;
            progress: {
                lines: number;
                counted: number;
                to_recount: number;
            };
            external_reference: string | null;
            /** @description Whatever its owner keeps with it */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Raised by every change; in quotes it is the ETag */
            revision: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            started_at: string | null;
            counted_at: string | null;
            completed_at: string | null;
            cancelled_at: string | null;
        };
        StocktakeSummaryPage: {
            data: components["schemas"]["StocktakeSummary"][];
            next_cursor: string | null;
        };
        Unassignments: {
            applied: number;
            refused: number;
            results: (components["schemas"]["ItemUnassigned"] | components["schemas"]["ChangeRefused"])[];
        };
        UnknownItem: {
            sku: string;
            /** @constant */
            found: false;
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** @description The header webhook-id */
            message_id: string;
            position: string;
            key: string;
            name: string;
            /**
             * @description dead: it has failed too often
             * @enum {string}
             */
            state: "waiting" | "delivered" | "dead";
            attempts: number;
            due_at: string | null;
            status: number | null;
            error: string | null;
            duration_ms: number | null;
            /** Format: date-time */
            created_at: string;
            finished_at: string | null;
        };
        WebhookDeliveryPage: {
            data: components["schemas"]["WebhookDelivery"][];
            next_cursor: string | null;
        };
        WebhookEndpoint: {
            /** Format: uuid */
            id: string;
            url: string;
            description: string | null;
            topics: string[];
            /**
             * @description A disabled one is told nothing; enabled again, it goes on where it was
             * @enum {string}
             */
            state: "enabled" | "disabled";
            disabled_reason: string | null;
            failing_since: string | null;
            /** @description Of the last event that was looked at for it */
            position: string;
            /** @description How many it is signed with: one, or more while they are rotated */
            secrets: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        WebhookEndpointMade: {
            /** Format: uuid */
            id: string;
            url: string;
            description: string | null;
            topics: string[];
            /**
             * @description A disabled one is told nothing; enabled again, it goes on where it was
             * @enum {string}
             */
            state: "enabled" | "disabled";
            disabled_reason: string | null;
            failing_since: string | null;
            /** @description Of the last event that was looked at for it */
            position: string;
            /** @description How many it is signed with: one, or more while they are rotated */
            secrets: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            secret: string | null;
        };
        WebhookEndpointPage: {
            data: components["schemas"]["WebhookEndpoint"][];
            next_cursor: string | null;
        };
        WebhookPing: {
            delivered: boolean;
            message_id: string;
            status: number | null;
            error: string | null;
            duration_ms: number;
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
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description What the record is called in another system */
                external_reference?: string;
                /** @description true: archived ones only; otherwise live ones only */
                archived?: boolean;
                /** @description Of these SKUs */
                sku?: string[];
                /** @description Of this shipping category */
                shipping_category?: string;
                /** @description Kits only, or no kits */
                kit?: boolean;
                /** @description The beginning of the SKU, or of words of SKU and title, in whatever case */
                q?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryItemPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_item: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    settings?: components["schemas"]["SettingsPatch"];
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /** @description Makes the item a kit: what one of it consists of, and what may be chosen */
                    components?: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, more than zero, at most four decimals */
                        quantity: number;
                        /** @description It may be chosen, of this option; left out: it is always in the kit */
                        option?: string;
                        /** @description It is chosen where nobody chooses */
                        is_default?: boolean;
                        /** @description Whoever chooses it may take more per kit, up to so much */
                        quantity_max?: number;
                    }[];
                    /** @description Of a kit, how many components are chosen of each option; one of each that is not named here */
                    options?: {
                        option: string;
                        choices_min: number;
                        choices_max: number;
                    }[];
                    /** @description Of a kit: all of it goes from one location in one shipment */
                    ships_together?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description SKU (case-sensitive) or id of an inventory item */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryItem"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    archive_item: {
        parameters: {
            query?: {
                /** @description Refused if the record has another revision */
                expected_revision?: number;
                /** @description true: what still stands there is written off */
                force?: boolean;
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description SKU (case-sensitive) or id of an inventory item */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    update_item: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description SKU (case-sensitive) or id of an inventory item */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description SKU, case-sensitive; unique */
                    sku?: string;
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                    title?: string | null;
                    shipping_category?: string | null;
                    requires_shipping?: boolean;
                    weight_grams?: number | null;
                    settings?: components["schemas"]["SettingsPatch"];
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /** @description Makes the item a kit: what one of it consists of, and what may be chosen */
                    components?: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, more than zero, at most four decimals */
                        quantity: number;
                        /** @description It may be chosen, of this option; left out: it is always in the kit */
                        option?: string;
                        /** @description It is chosen where nobody chooses */
                        is_default?: boolean;
                        /** @description Whoever chooses it may take more per kit, up to so much */
                        quantity_max?: number;
                    }[];
                    /** @description Of a kit, how many components are chosen of each option; one of each that is not named here */
                    options?: {
                        option: string;
                        choices_min: number;
                        choices_max: number;
                    }[];
                    /** @description Of a kit: all of it goes from one location in one shipment */
                    ships_together?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    restore_item: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description SKU (case-sensitive) or id of an inventory item */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description At this location only */
                location?: string;
                /** @description Where less than this is available */
                below?: number;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description SKU (case-sensitive) or id of an inventory item */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLevelPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description SKU (case-sensitive) or id of an inventory item */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balances"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description What the record is called in another system */
                external_reference?: string;
                /** @description true: archived ones only; otherwise live ones only */
                archived?: boolean;
                /** @description Active ones only, or inactive ones */
                active?: boolean;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLocationPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_location: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    /** @description true: every item that is counted gets a level here, those that come later too */
                    stocks_everything?: boolean;
                    coordinates?: components["schemas"]["Coordinates"] | null;
                    address?: components["schemas"]["AddressPatch"];
                    calendar?: components["schemas"]["NewCalendar"] | null;
                    /** @description Customers may fetch goods here */
                    pickup_enabled?: boolean;
                    pickup_note?: string | null;
                    /** @description How long it takes on working days until goods that are there are ready */
                    pickup_ready_minutes?: number;
                    pickup_transfer_minutes?: number | null;
                    pickup_keep_hours?: number | null;
                    settings?: components["schemas"]["SettingsPatch"];
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
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
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLocation"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    archive_location: {
        parameters: {
            query?: {
                /** @description Refused if the record has another revision */
                expected_revision?: number;
                /** @description true: what still stands there is written off */
                force?: boolean;
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
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
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    update_location: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Code or id of a stock location */
                location: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                    name?: string;
                    /** @description false: nothing is sold from here */
                    active?: boolean;
                    /** @description false: returns are recorded and not counted */
                    restock_inventory?: boolean;
                    /** @description true: every item that is counted gets a level here, those that come later too */
                    stocks_everything?: boolean;
                    coordinates?: components["schemas"]["Coordinates"] | null;
                    address?: components["schemas"]["AddressPatch"];
                    calendar?: components["schemas"]["NewCalendar"] | null;
                    /** @description Customers may fetch goods here */
                    pickup_enabled?: boolean;
                    pickup_note?: string | null;
                    /** @description How long it takes on working days until goods that are there are ready */
                    pickup_ready_minutes?: number;
                    pickup_transfer_minutes?: number | null;
                    pickup_keep_hours?: number | null;
                    settings?: components["schemas"]["SettingsPatch"];
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    restore_location: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Code or id of a stock location */
                location: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    replace_location: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
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
                    /** @description Code or id of a stock location */
                    by: string;
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    close_location: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Code or id of a stock location */
                location: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Code or id of a stock location */
                    replacement?: string;
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    get_location_standing: {
        parameters: {
            query?: {
                /** @description Code or id of a stock location */
                replacement?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
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
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationStanding"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description What the record is called in another system */
                external_reference?: string;
                /** @description true: archived ones only; otherwise live ones only */
                archived?: boolean;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryModelPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_model: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    /** @description Seconds, up to a year */
                    reservation_ttl_seconds?: number;
                    /**
                     * @description When the stock of an order leaves the shelf
                     * @enum {string}
                     */
                    stock_decrement?: "on_shipment" | "on_approval" | "manual";
                    put_transfers_on_hold?: boolean;
                    move_backorders?: boolean;
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /** @enum {string} */
                    strategy?: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
                    /** @description From how many locations, the first in order, an order may be sourced; null: from all */
                    stock_locations_cutoff?: number | null;
                    /** @enum {string} */
                    location_order?: "priority" | "distance";
                    settings?: components["schemas"]["SettingsPatch"];
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
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
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
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryModel"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    archive_model: {
        parameters: {
            query?: {
                /** @description Refused if the record has another revision */
                expected_revision?: number;
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
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
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    update_model: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Code or id of an inventory model */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                    name?: string;
                    /** @description Seconds, up to a year */
                    reservation_ttl_seconds?: number;
                    /**
                     * @description When the stock of an order leaves the shelf
                     * @enum {string}
                     */
                    stock_decrement?: "on_shipment" | "on_approval" | "manual";
                    put_transfers_on_hold?: boolean;
                    move_backorders?: boolean;
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /** @enum {string} */
                    strategy?: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
                    /** @description From how many locations, the first in order, an order may be sourced; null: from all */
                    stock_locations_cutoff?: number | null;
                    /** @enum {string} */
                    location_order?: "priority" | "distance";
                    settings?: components["schemas"]["SettingsPatch"];
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
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    restore_model: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Code or id of an inventory model */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description What the record is called in another system */
                external_reference?: string;
                /** @description true: archived ones only; otherwise live ones only */
                archived?: boolean;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesChannelPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_channel: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
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
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesChannel"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    archive_channel: {
        parameters: {
            query?: {
                /** @description Refused if the record has another revision */
                expected_revision?: number;
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
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
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    update_channel: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Code or id of a sales channel */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                    name?: string;
                    type?: string;
                    /** @description Code or id of an inventory model */
                    model?: string;
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    restore_channel: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Code or id of a sales channel */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_shipping_methods: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description What the record is called in another system */
                external_reference?: string;
                /** @description true: archived ones only; otherwise live ones only */
                archived?: boolean;
                /** @description What is offered from this location */
                location?: string;
                /** @description Active ones only, or inactive ones */
                active?: boolean;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_shipping_method: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    carrier?: string | null;
                    service?: string | null;
                    /** @description false: it is offered nowhere */
                    active?: boolean;
                    free_over_minor?: number | null;
                    /** @description Of locations where it takes another time */
                    lead_times?: {
                        /** @description Code or id of a stock location */
                        location: string;
                        lead_time_hours_min: number;
                        lead_time_hours_max: number;
                    }[];
                    locations?: string[] | null;
                    shipping_category?: string | null;
                    weight_grams_min?: number | null;
                    weight_grams_max?: number | null;
                    /** @description Where it goes to; empty: everywhere */
                    zones?: components["schemas"]["NewZone"][];
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /** @description An amount in the smallest unit of the currency: 700 are 7.00 EUR */
                    price_minor: number;
                    /** @description ISO 4217: three capital letters, such as EUR */
                    currency: string;
                    lead_time_hours_min: number;
                    lead_time_hours_max: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_shipping_method: {
        parameters: {
            query?: never;
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Code or id of a shipping method */
                shipping_method: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    archive_shipping_method: {
        parameters: {
            query?: {
                /** @description Refused if the record has another revision */
                expected_revision?: number;
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Code or id of a shipping method */
                shipping_method: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    update_shipping_method: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Code or id of a shipping method */
                shipping_method: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                    name?: string;
                    carrier?: string | null;
                    service?: string | null;
                    /** @description false: it is offered nowhere */
                    active?: boolean;
                    free_over_minor?: number | null;
                    /** @description Of locations where it takes another time */
                    lead_times?: {
                        /** @description Code or id of a stock location */
                        location: string;
                        lead_time_hours_min: number;
                        lead_time_hours_max: number;
                    }[];
                    locations?: string[] | null;
                    shipping_category?: string | null;
                    weight_grams_min?: number | null;
                    weight_grams_max?: number | null;
                    /** @description Where it goes to; empty: everywhere */
                    zones?: components["schemas"]["NewZone"][];
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /** @description An amount in the smallest unit of the currency: 700 are 7.00 EUR */
                    price_minor?: number;
                    /** @description ISO 4217: three capital letters, such as EUR */
                    currency?: string;
                    lead_time_hours_min?: number;
                    lead_time_hours_max?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    restore_shipping_method: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Code or id of a shipping method */
                shipping_method: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalSettings"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    update_settings: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["SettingsPatch"];
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                } | components["schemas"]["SettingsPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    get_effective_settings: {
        parameters: {
            query?: {
                /** @description SKU (case-sensitive) or id of an inventory item */
                sku?: string;
                /** @description Code or id of a stock location */
                location?: string;
                /** @description Code or id of a sales channel */
                channel?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsInForce"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_levels: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Of these SKUs */
                sku?: string[];
                /** @description At this location only */
                location?: string;
                /** @description Where less than this is available */
                below?: number;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLevelPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_level: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    settings?: components["schemas"]["SettingsPatch"];
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    assign_items: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    /** @description Items, each with a location */
                    changes: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description Code or id of a stock location */
                        location: string;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    unassign_items: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    /** @description Items, each with a location */
                    changes: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description Code or id of a stock location */
                        location: string;
                    }[];
                    /** @description true: what still stands there is written off */
                    force?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unassignments"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    reference?: components["schemas"]["Reference"];
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
                        reference?: components["schemas"]["Reference"];
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    reference?: components["schemas"]["Reference"];
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
                        reference?: components["schemas"]["Reference"];
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
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
                    reference?: components["schemas"]["Reference"];
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
                        reference?: components["schemas"]["Reference"];
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    reference?: components["schemas"]["Reference"];
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
                        reference?: components["schemas"]["Reference"];
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description SKU (case-sensitive) or id of an inventory item */
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
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLevel"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description In units, zero or more, at most four decimals */
                expected_quantity?: number;
                /** @description true: what still stands there is written off */
                force?: boolean;
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description SKU (case-sensitive) or id of an inventory item */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    update_level: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description SKU (case-sensitive) or id of an inventory item */
                sku: string;
                /** @description Code or id of a stock location */
                location: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description In units, zero or more, at most four decimals */
                    expected_quantity?: number;
                    enabled?: boolean;
                    settings?: components["schemas"]["SettingsPatch"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    list_movements: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Of this item */
                sku?: string;
                /** @description From or to this location */
                location?: string;
                /** @description Why the goods moved */
                reason?: "received" | "returned" | "found" | "sold" | "given_away" | "damaged" | "lost" | "stolen" | "expired" | "correction" | "cycle_count" | "other" | "quarantined" | "released" | "repaired" | "transferred" | "cancelled" | "unshipped" | "level_deleted" | "reconciled";
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_availability: {
        parameters: {
            query?: {
                /** @description Repeat the parameter */
                sku?: string[];
                /** @description Separated by commas */
                skus?: string;
                /** @description Code or id of a sales channel; left out: the default channel */
                channel?: string;
                latitude?: number;
                longitude?: number;
                country?: string;
                postal_code?: string;
                /** @description An amount in the smallest unit of the currency: 700 are 7.00 EUR */
                order_value_minor?: number;
                /** @description ISO 4217: three capital letters, such as EUR */
                currency?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
                    ship_to?: components["schemas"]["ShipTo"];
                    /** @description What is chosen of kits with options that are among the SKUs; of the others, what they are by default */
                    configured?: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description Of a kit with options: all that is chosen; left out: its defaults */
                        choices: {
                            /** @description SKU (case-sensitive) or id of an inventory item */
                            sku: string;
                            /** @description In units per kit, where more may be taken; left out: as much as the kit says */
                            quantity?: number;
                        }[];
                    }[];
                    order_value?: components["schemas"]["OrderValue"];
                };
            };
        };
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
            /** @description The body or the path cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
                        /** @description Of a kit with options: all that is chosen; left out: its defaults */
                        choices?: {
                            /** @description SKU (case-sensitive) or id of an inventory item */
                            sku: string;
                            /** @description In units per kit, where more may be taken; left out: as much as the kit says */
                            quantity?: number;
                        }[];
                    }[];
                    ship_to?: components["schemas"]["ShipTo"];
                    /** @description Code or id of a stock location */
                    ship_from?: string;
                    /** @description Code or id of a stock location */
                    pickup_location?: string;
                    /** @description A hold of the asker, which does not count against the asker */
                    reservation?: string;
                    /** @description Several holds, instead of `reservation` */
                    reservations?: string[];
                    /** @description Plan what there is and name the rest, instead of nothing */
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    search_pickup_locations: {
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
                        /** @description Of a kit with options: all that is chosen; left out: its defaults */
                        choices?: {
                            /** @description SKU (case-sensitive) or id of an inventory item */
                            sku: string;
                            /** @description In units per kit, where more may be taken; left out: as much as the kit says */
                            quantity?: number;
                        }[];
                    }[];
                    near?: {
                        latitude: number;
                        longitude: number;
                        /** @description No farther than this */
                        radius_km?: number;
                    };
                    /** @description In this country, as addresses have it */
                    country?: string;
                    /** @description Whose postal code begins like this */
                    postal_code?: string;
                    /** @description The first so many */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupLocations"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Of this owner */
                reference?: string;
                state?: "draft" | "pending" | "fulfilled" | "released" | "expired";
                /** @description That hold this item */
                sku?: string;
                /** @description With a line of this name, the caller's own */
                line_reference?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    reserve_stock: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                        /** @description Of a kit with options: all that is chosen; left out: its defaults */
                        choices?: {
                            /** @description SKU (case-sensitive) or id of an inventory item */
                            sku: string;
                            /** @description In units per kit, where more may be taken; left out: as much as the kit says */
                            quantity?: number;
                        }[];
                        /** @description The caller's own name for the line */
                        line_reference?: string;
                        /** @description Code or id of the one location that this line may be held at */
                        location?: string;
                    }[];
                    /** @description Hold what there is instead of nothing when something is short */
                    partial?: boolean;
                    /** @description Seconds, up to a year */
                    ttl_seconds?: number;
                    /** @description Hold without an end: it never expires and no count drops it */
                    firm?: boolean;
                    ship_to?: components["schemas"]["Coordinates"];
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Id of a reservation, or the reference of the owner who holds it */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description Refused if the record has another revision */
                expected_revision?: number;
                /** @description Left out: all of it */
                lines?: {
                    /** @description Which line of the hold, from 0 */
                    line?: number;
                    /** @description Or by the name that the caller gave it */
                    line_reference?: string;
                    /** @description Only of what is held at this location */
                    location?: string;
                    /** @description In units, at most four decimals */
                    quantity: number;
                }[];
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of a reservation, or the reference of the owner who holds it */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    extend_reservation: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Id of a reservation, or the reference of the owner who holds it */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody?: {
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    confirm_reservation: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Id of a reservation, or the reference of the owner who holds it */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    fulfil_reservation: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Id of a reservation, or the reference of the owner who holds it */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Left out: all of it */
                    lines?: {
                        /** @description Which line of the hold, from 0 */
                        line?: number;
                        /** @description Or by the name that the caller gave it */
                        line_reference?: string;
                        /** @description Only of what is held at this location */
                        location?: string;
                        /** @description In units, at most four decimals */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    move_reservation: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Id of a reservation, or the reference of the owner who holds it */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code or id of a stock location */
                    location: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Id of a reservation, or the reference of the owner who holds it */
                reservation: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                    /** @description Left out: all of it */
                    lines?: {
                        /** @description Which line of the hold, from 0 */
                        line?: number;
                        /** @description Or by the name that the caller gave it */
                        line_reference?: string;
                        /** @description Only of what is held at this location */
                        location?: string;
                        /** @description In units, at most four decimals */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                state?: "placed" | "editing" | "approved" | "cancelled";
                /** @description How far its shipments have come */
                fulfilment?: "unfulfilled" | "in_progress" | "fulfilled" | "not_required";
                /** @description Placed on this channel */
                channel?: string;
                /** @description Of this number */
                number?: string;
                /** @description Called so in another system */
                external_reference?: string;
                /** @description In which this was ordered */
                sku?: string;
                /** @description Of which something ships from this location */
                location?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                placed_after?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                placed_before?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSummaryPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    place_order: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique number; left out: its id */
                    number?: string;
                    /** @description Code or id of a sales channel; left out: the default channel */
                    channel?: string;
                    /** @description The owner: a cart, a session, anything unique to it */
                    reservation?: string;
                    /** @description Several holds, instead of `reservation` */
                    reservations?: string[];
                    lines: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                        /** @description Of a kit with options: all that is chosen; left out: its defaults */
                        choices?: {
                            /** @description SKU (case-sensitive) or id of an inventory item */
                            sku: string;
                            /** @description In units per kit, where more may be taken; left out: as much as the kit says */
                            quantity?: number;
                        }[];
                        /** @description The caller's own name for the line */
                        line_reference?: string;
                    }[];
                    ship_to?: components["schemas"]["ShipTo"];
                    /** @description Code or id of a stock location */
                    ship_from?: string;
                    /** @description Code or id of a stock location */
                    pickup_location?: string;
                    /** @description How it goes to its customer: code or id of a method */
                    shipping_method?: string;
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Number or id of an order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    update_order: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_order_explanation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Number or id of an order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderExplanation"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    decrement_order_lines: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Left out: all that need no shipping */
                    lines?: number[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    edit_order: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an order */
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Lines to be changed, by their number, and lines to be added, by SKU, as they are to be: zero takes one out */
                    lines: {
                        /** @description Which line of the request, from 0 */
                        line?: number;
                        /** @description Of a line that is added: SKU (case-sensitive) or id */
                        sku?: string;
                        /** @description In units, zero or more, at most four decimals */
                        quantity: number;
                        /** @description Of a kit that is added: all that is chosen of its options */
                        choices?: {
                            /** @description SKU (case-sensitive) or id of an inventory item */
                            sku: string;
                            /** @description In units per kit, where more may be taken; left out: as much as the kit says */
                            quantity?: number;
                        }[];
                        /** @description The caller's own name for the line */
                        line_reference?: string;
                    }[];
                    /** @description Why, in words; kept */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    start_order_edit: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Why, in words; kept */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    stop_order_edit: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an order */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    abandon_order_edit: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an order */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    give_up_order_lines: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What is given up; left out: all that has not left */
                    lines?: {
                        /** @description Which line of the request, from 0 */
                        line: number;
                        /** @description Of a kit, only this part of it: SKU (case-sensitive) or id */
                        sku?: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /** @description Why, in words; kept */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an order */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    resume_order: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an order */
                order: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Why, in words; kept */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_shipments: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Left out: the oldest first */
                order_by?: "oldest" | "newest";
                /** @description In one of these states */
                state?: ("upcoming" | "on_hold" | "picking" | "packing" | "ready_to_ship" | "ready_for_pickup" | "shipped" | "delivered" | "picked_up" | "cancelled")[];
                /** @description That leave this location */
                location?: string;
                /** @description With this item in them */
                sku?: string;
                /** @description That wait for this reason */
                hold_reason?: "location_on_hold" | "transfer" | "backordered" | "person" | "editing";
                /** @description Of this order */
                order?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_after?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_before?: string;
                /** @description Of this shipping category */
                shipping_category?: string;
                /** @description Whether who ordered them fetches them at their location */
                for_pickup?: boolean;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    update_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What physically leaves, parcel by parcel */
                    packages?: {
                        tracking_number?: string;
                        carrier?: string;
                        weight_grams?: number;
                        label_url?: string;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    hold_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Why, in words; kept */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    release_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    pick_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    pack_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    ready_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    ship_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What leaves now; left out: all of it. The rest becomes a shipment of its own */
                    lines?: {
                        /** @description Which line of the request, from 0 */
                        line: number;
                        /** @description Of a kit, only this part of it: SKU (case-sensitive) or id */
                        sku?: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /** @description What physically leaves, parcel by parcel */
                    packages?: {
                        tracking_number?: string;
                        carrier?: string;
                        weight_grams?: number;
                        label_url?: string;
                    }[];
                    without_stock?: boolean;
                    /** @description Why, in words; kept */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    unship_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why, in words; kept */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    deliver_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    ready_pickup: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    complete_pickup: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What was fetched; left out: all of it. The rest becomes a shipment of its own */
                    lines?: {
                        /** @description Which line of the request, from 0 */
                        line: number;
                        /** @description Of a kit, only this part of it: SKU (case-sensitive) or id */
                        sku?: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /**
                     * @description What becomes of the rest; left out: it is kept, ready as it was
                     * @enum {string}
                     */
                    rest?: "kept" | "given_back";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    extend_pickup: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Until when (RFC 3339); left out: for another period of the location from now on */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    reroute_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
                shipment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What goes; left out: all that stands here */
                    lines?: {
                        /** @description Which line of the request, from 0 */
                        line: number;
                        /** @description Of a kit, only this part of it: SKU (case-sensitive) or id */
                        sku?: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /** @description Code or id of a stock location */
                    location?: string;
                    /** @description Number or id of another shipment of the order */
                    into?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    cancel_shipment: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a shipment */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_backorders: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description That wait for this item */
                sku?: string;
                /** @description That wait at this location */
                location?: string;
                /** @description Of this order */
                order?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackorderPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_low_stock: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description At this location only */
                location?: string;
                /** @description What can be sold on this sales channel in all, and not location by location */
                channel?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LowStockPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_stock_subscriptions: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description For this item */
                sku?: string;
                /** @description On this sales channel */
                channel?: string;
                /** @description Of whoever is called so */
                reference?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockSubscriptionPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    subscribe_stock: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    /** @description Code or id of a sales channel; left out: the default channel */
                    channel?: string;
                    /** @description The owner: a cart, a session, anything unique to it */
                    reference: string;
                    /** @description Left out: 90 */
                    expires_in_days?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockSubscription"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    unsubscribe_stock: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Id of a stock subscription */
                subscription: string;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockSubscription"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_transfers: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Left out: the oldest first */
                order_by?: "oldest" | "newest";
                /** @description In one of these states */
                state?: ("draft" | "upcoming" | "picking" | "on_hold" | "in_transit" | "completed" | "cancelled")[];
                /** @description That leave this location */
                from?: string;
                /** @description That come to this location */
                to?: string;
                /** @description Of this order */
                order?: string;
                /** @description With this item in them */
                sku?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_after?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_before?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransferPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_transfer: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique number; left out: its id */
                    number?: string;
                    /** @description Code or id of a stock location */
                    from: string;
                    /** @description Code or id of a stock location */
                    to: string;
                    lines: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /** @description true: the goods have been moved; they are sent and received at once */
                    at_once?: boolean;
                    /** @description true: nothing is reserved, and its lines can be changed, until it is confirmed */
                    draft?: boolean;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
                transfer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    update_transfer: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
                transfer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, at most four decimals */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    confirm_transfer: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    hold_transfer: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    release_transfer: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    pick_transfer: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    dispatch_transfer: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
                transfer: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What sets out now; left out: all of it */
                    lines?: {
                        /** @description Which line of the request, from 0 */
                        line: number;
                        /** @description Of a kit, only this part of it: SKU (case-sensitive) or id */
                        sku?: string;
                        /** @description In units, at most four decimals */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    receive_transfer: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
                transfer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Left out: all that is outstanding has come, and is accepted */
                    lines: {
                        /** @description Which line of the request, from 0 */
                        line: number;
                        /** @description Where a line has several items: SKU or id */
                        sku?: string;
                        /** @description On the shelf, for sale */
                        accepted?: number;
                        /** @description On the shelf, and not for sale */
                        damaged?: number;
                        /** @description Turned away */
                        rejected?: number;
                        /** @description Not come, and not to be waited for */
                        short?: number;
                        /** @description Why it is not as expected, in words; kept */
                        reason?: string;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    cancel_transfer: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stock transfer */
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTransfer"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_expected_receipts: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Left out: the oldest first */
                order_by?: "oldest" | "newest";
                /** @description In one of these states */
                state?: ("expected" | "partially_received" | "received" | "cancelled")[];
                /** @description That come to this location */
                location?: string;
                /** @description Of this supplier */
                supplier?: string;
                /** @description Called so in another system */
                external_reference?: string;
                /** @description With this item in them */
                sku?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                expected_after?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                expected_before?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_after?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_before?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedReceiptPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_expected_receipt: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique number; left out: its id */
                    number?: string;
                    supplier?: string | null;
                    /** @description Code or id of a stock location */
                    location: string;
                    expected_at?: string | null;
                    lines: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                        expected_at?: string | null;
                    }[];
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedReceipt"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_expected_receipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Number or id of an expected receipt */
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedReceipt"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    update_expected_receipt: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Number or id of an expected receipt */
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                    supplier?: string | null;
                    expected_at?: string | null;
                    /** @description Lines to be changed, by their number, and lines to be added, by SKU, as they are to be: zero takes one out */
                    lines?: {
                        /** @description Which line of the request, from 0 */
                        line?: number;
                        /** @description Of a line that is added: SKU (case-sensitive) or id */
                        sku?: string;
                        /** @description In units, zero or more, at most four decimals */
                        quantity?: number;
                        expected_at?: string | null;
                    }[];
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedReceipt"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    receive_expected_receipt: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an expected receipt */
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Left out: all that is outstanding has come, and is accepted */
                    lines?: {
                        /** @description Which line of the request, from 0 */
                        line: number;
                        /** @description On the shelf, for sale */
                        accepted?: number;
                        /** @description On the shelf, and not for sale */
                        damaged?: number;
                        /** @description Turned away */
                        rejected?: number;
                        /** @description Not come, and not to be waited for */
                        short?: number;
                        /** @description Why it is not as expected, in words; kept */
                        reason?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedReceipt"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    close_expected_receipt: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an expected receipt */
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Why, in words; kept */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedReceipt"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    cancel_expected_receipt: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of an expected receipt */
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedReceipt"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_stocktakes: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description In one of these states */
                state?: ("draft" | "counting" | "counted" | "completing" | "completed" | "cancelled")[];
                /** @description At this location */
                location?: string;
                /** @description Called so in another system */
                external_reference?: string;
                /** @description With this item in them */
                sku?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_after?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_before?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                completed_after?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                completed_before?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeSummaryPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_stocktake: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique number; left out: its id */
                    number?: string;
                    /** @description Code or id of a stock location */
                    location: string;
                    /** @description Left out: all that has a level at the location when it starts */
                    items?: string[];
                    /** @description What the books expect is told when counting is over */
                    blind?: boolean;
                    /** @description Nothing moves at its levels from its start to its end */
                    freeze?: boolean;
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_stocktake: {
        parameters: {
            query?: never;
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Number or id of a stocktake */
                stocktake: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    update_stocktake: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
                /** @description The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Number or id of a stocktake */
                stocktake: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Refused if the record has another revision */
                    expected_revision?: number;
                    /** @description To be counted besides */
                    add?: string[];
                    /** @description Not to be counted, with what was counted of them */
                    remove?: string[];
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description The revision or the quantity is not the expected one */
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
    start_stocktake: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stocktake */
                stocktake: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    record_stocktake_counts: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stocktake */
                stocktake: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    counts: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /** @description In units, zero or more, at most four decimals */
                        quantity: number;
                        /** @description Who has counted; left out: whoever sends it */
                        counted_by?: string;
                        /** @description When it was counted, an instant with its offset (RFC 3339); left out: now */
                        counted_at?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    finish_stocktake: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stocktake */
                stocktake: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    review_stocktake: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stocktake */
                stocktake: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of each line one of both */
                    lines: {
                        /** @description SKU (case-sensitive) or id of an inventory item */
                        sku: string;
                        /**
                         * @description It is to be counted once more; until then it is not counted
                         * @constant
                         */
                        recount?: true;
                        /** @description Which of its counts holds, from 0 */
                        count?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_stocktake_report: {
        parameters: {
            query?: {
                /** @description Which lines; left out: all */
                show?: "all" | "variances" | "not_counted";
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Number or id of a stocktake */
                stocktake: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StocktakeReport"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    complete_stocktake: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stocktake */
                stocktake: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description What nobody has counted is left as it is (the default), or was not there any more at the end of counting
                     * @enum {string}
                     */
                    uncounted?: "leave" | "zero";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    cancel_stocktake: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a stocktake */
                stocktake: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its revision in quotes, for If-Match */
                    ETag?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_returns: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description Left out: the newest first */
                order_by?: "oldest" | "newest";
                /** @description In one of these states */
                state?: ("requested" | "approved" | "shipped" | "received" | "rejected" | "cancelled")[];
                /** @description Of this order */
                order?: string;
                /** @description Of this sales channel */
                channel?: string;
                /** @description Of which something goes to this location */
                location?: string;
                /** @description With this item in them */
                sku?: string;
                /** @description Without an order, of what this names */
                reference?: string;
                /** @description Called so in another system */
                external_reference?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_after?: string;
                /** @description An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z */
                created_before?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    request_return: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Unique number; left out: that of its order with -R1, -R2, …, or its id */
                    number?: string;
                    /** @description Number or id of an order */
                    order?: string;
                    /** @description Without an order; left out: the default channel */
                    channel?: string;
                    /** @description Left out: all of the order that can come back */
                    lines?: {
                        /** @description Which line of the order, from 0 */
                        line?: number;
                        /** @description Without an order what comes back; of a kit in an order, only this part */
                        sku?: string;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /** @description Left out: the first return location of the order's model */
                    location?: string;
                    /** @description Each unit goes back to where it was shipped from */
                    to_origin?: boolean;
                    /** @description Why, in words; kept */
                    reason?: string;
                    /** @description Without an order: of what it is a return, such as a receipt */
                    reference?: string;
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_return: {
        parameters: {
            query?: never;
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Number or id of a return */
                return: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    update_return: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a return */
                return: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    external_reference?: string | null;
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    approve_return: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a return */
                return: string;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    ship_return: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a return */
                return: string;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    receive_return: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a return */
                return: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What has come back; left out: all that is expected */
                    lines?: {
                        /** @description Which line of the return, from 0 */
                        line: number;
                        /** @description In units, at most four decimals */
                        quantity: number;
                        /**
                         * @description Where units come to stand: on_hand, damaged or quarantined; scrap leaves the house
                         * @enum {string}
                         */
                        condition?: "resellable" | "damaged" | "quarantined" | "scrap";
                    }[];
                    /**
                     * @description Of lines that say none; left out: resellable
                     * @enum {string}
                     */
                    condition?: "resellable" | "damaged" | "quarantined" | "scrap";
                    /** @description false: its condition is found out later, when it is restocked */
                    restock?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    restock_return: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a return */
                return: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What is put away; left out: all that was received and is not yet */
                    lines?: {
                        /** @description Which line of the return, from 0 */
                        line: number;
                        /** @description In units, at most four decimals */
                        quantity: number;
                        /**
                         * @description Where units come to stand: on_hand, damaged or quarantined; scrap leaves the house
                         * @enum {string}
                         */
                        condition?: "resellable" | "damaged" | "quarantined" | "scrap";
                    }[];
                    /**
                     * @description Of lines that say none; left out: resellable
                     * @enum {string}
                     */
                    condition?: "resellable" | "damaged" | "quarantined" | "scrap";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    reject_return: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a return */
                return: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What is refused; left out: all that has not been received */
                    lines?: {
                        /** @description Which line of the return, from 0 */
                        line: number;
                        /** @description In units, at most four decimals */
                        quantity: number;
                    }[];
                    /** @description Why, in words; kept */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    exchange_return: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a return */
                return: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Number or id of an order */
                    order: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    cancel_return: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
                "X-Holdfast-Actor"?: string;
            };
            path: {
                /** @description Number or id of a return */
                return: string;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_events: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description The position of an event: those behind it, and 0-0 for all that are kept */
                after?: string;
                /** @description Events of this name */
                name?: string;
                /** @description About this record: its kind and its id, such as order:0190… */
                key?: string;
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
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    stream_events: {
        parameters: {
            query?: {
                /** @description The position of an event: those behind it, and 0-0 for all that are kept */
                after?: string;
                /** @description Events of this name */
                name?: string;
                /** @description About this record: its kind and its id, such as order:0190… */
                key?: string;
            };
            header?: {
                /** @description The id of the last event that has arrived; stands above `after`. */
                "Last-Event-ID"?: string;
            };
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
                    "text/event-stream": string;
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_follow_ups: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description dead: those that have failed too often and are not tried any more */
                state?: "waiting" | "dead";
                /** @description Of this command */
                command?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    retry_follow_ups: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Left out: all that are dead */
                    ids?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedFollowUps"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_integrity_round: {
        parameters: {
            query?: never;
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityRound"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    hasten_integrity_round: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityRound"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_integrity_findings: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description open: what was there when it was last seen */
                state?: "open" | "gone" | "repaired";
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityFindingPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_integrity_finding: {
        parameters: {
            query?: never;
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Id of the finding */
                finding: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityFinding"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    repair_integrity: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
                /** @description Who sends it, where no API key says so; stands in the ledger. Default: http */
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
                    /** @description Why, in words; kept */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityRepair"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_webhook_endpoints: {
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
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_webhook_endpoint: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where it listens; https, unless private targets are allowed */
                    url: string;
                    /** @description Names of events, such as order_placed; a star stands for whatever follows: shipment_*, or * for all */
                    topics: string[];
                    description?: string | null;
                    /** @description The position of an event; 0-0 is before all that are kept */
                    after?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointMade"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_webhook_endpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                webhook_endpoint: string;
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
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    delete_webhook_endpoint: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id */
                webhook_endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    update_webhook_endpoint: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id */
                webhook_endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Where it listens; https, unless private targets are allowed */
                    url?: string;
                    /** @description Names of events, such as order_placed; a star stands for whatever follows: shipment_*, or * for all */
                    topics?: string[];
                    description?: string | null;
                    /**
                     * @description enabled: it is told again, from where it was
                     * @enum {string}
                     */
                    state?: "enabled" | "disabled";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    rotate_webhook_secret: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id */
                webhook_endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description How long it is signed with the old one as well
                     * @default 86400
                     */
                    overlap_seconds?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointMade"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    ping_webhook_endpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id */
                webhook_endpoint: string;
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
                    "application/json": components["schemas"]["WebhookPing"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    replay_webhooks: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id */
                webhook_endpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The position of an event; 0-0 is before all that are kept */
                    after: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    retry_webhooks: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id */
                webhook_endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedWebhooks"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_webhook_deliveries: {
        parameters: {
            query?: {
                /** @description In this state */
                state?: "waiting" | "delivered" | "dead";
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Its id */
                webhook_endpoint: string;
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
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    export_rows: {
        parameters: {
            query?: {
                /** @description Left out: as Accept says, and csv where it says nothing */
                format?: "csv" | "ndjson";
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                what: "items" | "locations" | "levels" | "counts" | "movements" | "orders";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_imports: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
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
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_import: {
        parameters: {
            query?: {
                /** @description What the rows are; left out: as their columns say */
                kind?: "items" | "locations" | "levels" | "counts" | "movements" | "orders";
                /** @description rows: each for itself, which is the default; atomic: all or none */
                mode?: "rows" | "atomic";
                /** @description true: every row is tried out, and nothing changes; the import is kept, to say what would be refused */
                dry_run?: boolean;
                file_name?: string;
                /** @description fold: an item whose SKU differs by upper and lower case only is meant */
                sku_case?: "exact" | "fold";
                /** @description zero: a count below zero is taken for none */
                negative?: "refuse" | "zero";
                /** @description Items that are not there are made */
                create_items?: boolean;
                /** @description Locations that are not there are made */
                create_locations?: boolean;
                /** @description Of rows that name none */
                location?: string;
                /** @description What a location is called in the file, and its code here: Main Warehouse=berlin */
                location_map?: string[];
                /** @description Columns that mean nothing here are passed over */
                ignore_unknown_columns?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/x-ndjson": string;
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
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
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_import_errors: {
        parameters: {
            query?: {
                format?: "csv" | "ndjson";
            };
            header?: never;
            path: {
                import: string;
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
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    cancel_import: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_policy_replays: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyReplayPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_policy_replay: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code or id of an inventory model */
                    model: string;
                    /**
                     * @description Orders of so many days
                     * @default 14
                     */
                    days?: number;
                    changes: {
                        /** @enum {string} */
                        strategy?: "no_split" | "split_shipments" | "split_by_line_items" | "ship_from_primary" | "ship_from_first_available_or_primary";
                        /** @description From how many locations, the first in order, an order may be sourced; null: from all */
                        stock_locations_cutoff?: number | null;
                        /** @enum {string} */
                        location_order?: "priority" | "distance";
                        settings?: components["schemas"]["SettingsPatch"];
                        locations?: {
                            /** @description Code or id of a stock location */
                            location: string;
                            /** @description Lower is tried first */
                            priority: number;
                            on_hold?: boolean;
                        }[];
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
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyReplay"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_policy_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description `max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now. */
                "Cache-Control"?: string;
            };
            path: {
                /** @description Id of the replay */
                policy_replay: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Where a replica has answered: everything acknowledged before this instant is in the answer */
                    "As-Of"?: string;
                    /** @description Where a replica has answered: how many seconds ago that was, rounded up */
                    Age?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyReplay"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    cancel_policy_replay: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path: {
                policy_replay: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyReplay"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    list_api_keys: {
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
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    create_api_key: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Stands in the ledger as the actor */
                    name: string;
                    scopes: ("read" | "stock:write" | "orders:write" | "configuration:write" | "admin")[];
                    /** @description Codes or ids of the sales channels that it is limited to */
                    channels?: string[];
                    /** @description Codes or ids of the locations that it is limited to */
                    locations?: string[];
                    /** @description Left out: it does not expire */
                    expires_in_days?: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyMade"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    rotate_api_key: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id or its name */
                api_key: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description How long the old secret counts as well
                     * @default 86400
                     */
                    overlap_seconds?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyMade"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    revoke_api_key: {
        parameters: {
            query?: {
                /** @description true: answer what would come of it, and change nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body have the same effect once, and the same answer always. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id or its name */
                api_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description true: nothing was changed, as dry_run asked */
                    "Dry-Run"?: string;
                    /** @description true: the answer given to this key before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
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
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
    get_caller: {
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
                    "application/json": components["schemas"]["Caller"];
                };
            };
            /** @description There is no API key, or none that counts */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The API key has not the scope, or is limited to something else */
            403: {
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
                    "application/json": components["schemas"]["Alive"];
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
                    "application/json": components["schemas"]["Ready"];
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
