// Generated from api/openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/config.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the dashboard needs when it starts: chain, contracts, endpoints and wallets */
        get: operations["getConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to an account, newest first */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account's settlements and claims as an Atom feed */
        get: operations["getAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/pnl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an account had and had earned in a vault over time, oldest first */
        get: operations["getAccountPnl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account's positions, with what it earned */
        get: operations["listPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account's requests, newest first */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up to four vaults side by side */
        get: operations["compareVaults"];
        put?: never;
        post?: never;
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
        /**
         * Live events (server-sent events)
         * @description The data of each message is an Event. The message's id is its place in the feed, and its event is the field op. Reconnect with the header Last-Event-ID to continue; when that id is too old, one reset is sent. A comment every 15 seconds keeps the connection open.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keeper's last run, intents and refusals */
        get: operations["getKeeper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaders of shared vaults, ranked */
        get: operations["listLeaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaders/{leader}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A leader's profile */
        get: operations["getLeader"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaders/{leader}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in a leader's newest vaults as an Atom feed, with what the leader says about themselves */
        get: operations["getLeaderAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaders/{leader}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A leader's record week by week, beside holding ETH, BTC or cash */
        get: operations["getLeaderRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepare/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsigned calls that cancel a pending request and pay it back
         * @description Nothing is sent and nothing is kept: the answer has the calls, a simulation of them on a named block, what they cost, which bounds they use, and why they would fail.
         */
        post: operations["prepareCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepare/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsigned calls that claim all that an account can claim
         * @description Nothing is sent and nothing is kept: the answer has the calls, a simulation of them on a named block, what they cost, which bounds they use, and why they would fail.
         */
        post: operations["prepareClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepare/deposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsigned calls for a deposit
         * @description Nothing is sent and nothing is kept: the answer has the calls, a simulation of them on a named block, what they cost, which bounds they use, and why they would fail.
         */
        post: operations["prepareDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepare/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsigned calls for a limit order, or for cancelling an order
         * @description Nothing is sent and nothing is kept: the answer has the calls, a simulation of them on a named block, what they cost, which bounds they use, and why they would fail.
         */
        post: operations["prepareOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepare/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsigned calls for new target weights
         * @description Nothing is sent and nothing is kept: the answer has the calls, a simulation of them on a named block, what they cost, which bounds they use, and why they would fail.
         */
        post: operations["prepareTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepare/trade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsigned calls for a swap by a vault's leader or trader, by the best route
         * @description Nothing is sent and nothing is kept: the answer has the calls, a simulation of them on a named block, what they cost, which bounds they use, and why they would fail.
         */
        post: operations["prepareTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepare/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsigned calls for a withdrawal, asked for in shares
         * @description Nothing is sent and nothing is kept: the answer has the calls, a simulation of them on a named block, what they cost, which bounds they use, and why they would fail.
         */
        post: operations["prepareWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocol's headline figures */
        get: operations["getProtocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State of the index: how far it is, and how far it is proven */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vaults with their main figures */
        get: operations["listVaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vault with all of its figures */
        get: operations["getVault"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The vault's coming cut-offs as a calendar */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/depositors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vault's depositors by shares, largest first */
        get: operations["listDepositors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/epochs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vault's epochs, newest first */
        get: operations["listEpochs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/epochs/{epoch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One epoch of a vault */
        get: operations["getEpoch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The vault's raw events, as an archive that anybody can check
         * @description Lines of JSON: an ArchiveHead, an ArchiveEvent for each event, an ArchiveEnd. At most 1,000 events of whole blocks, or one block with more; only final blocks. Follow next until it is null. A page that has a next never changes and may be kept for ever; the last one grows. Each event is folded into one slot of the vault: who folds them all and reads history() has proven them. 404 for a block that isn't final here.
         */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in a vault as an Atom feed: settlements, trades, and what leader and trader said */
        get: operations["getVaultAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a vault holds: its asset and every token */
        get: operations["getHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vault's orders, newest first */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The vault's positions at average cost */
        get: operations["getVaultPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What leader and trader said on the board, newest first */
        get: operations["listPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vault's price history, oldest first */
        get: operations["getPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/prices/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Price history as columns: times, NAVs and supplies only */
        get: operations["getPriceColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vault's requests, newest first */
        get: operations["listVaultRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/tank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ether that pays the vault's keepers */
        get: operations["getTank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/tank/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the vault's tank paid, newest first */
        get: operations["listTankPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vault's target weights in force */
        get: operations["getTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vault's executed swaps, newest first */
        get: operations["listTrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault}/trading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody who trades the vault has to know, read from the chain now: bounds, prices of feeds and pools, addresses */
        get: operations["getTrading"];
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
        AccountPnl: {
            /** @description Account address */
            account: string;
            /** @description The vault's asset */
            asset: components["schemas"]["Asset"];
            /** @description Whether tables and chain differ: then these figures are not to be relied on */
            disputed: boolean;
            /**
             * @description As asked
             * @enum {string}
             */
            interval: "hour" | "day";
            /** @description Oldest first; none from before the account's first booking */
            items: components["schemas"]["AccountPnlPoint"][];
            /** @description Cursor of the next page: newer rows, or older ones when from was not given; null on the last */
            next: string | null;
            /** @description Vault address */
            vault: string;
        };
        AccountPnlPoint: {
            /** @description Shares at the price, asset base units; null where the pair is no price */
            assetValue: string | null;
            /**
             * Format: int64
             * @description Block at whose end the account stood so
             */
            block: number;
            /** @description Pooled cost of the shares, asset base units */
            costBasis: string;
            /** @description Assets of processed deposits up to there, asset base units */
            deposited: string;
            /**
             * Format: int64
             * @description Settlement: its epoch; else null
             */
            epochId: number | null;
            /** @description Hash of that block */
            hash: string;
            /**
             * @description What the price is of
             * @enum {string}
             */
            kind: "creation" | "settlement" | "hour";
            /**
             * @description How it is known that the events up to the block are complete
             * @enum {string}
             */
            mark: "proven" | "consistent" | "agreed" | "unproven" | "disputed";
            /** @description NAV of the price, asset base units */
            nav: string;
            /** @description Sum of gross - fee - cost up to there, asset base units, signed */
            realizedPnl: string;
            /** @description NAV / supply with 18 fractional digits, rounded down */
            sharePrice: string;
            /** @description Wallet + claimable + in pending redeem requests, share base units */
            shares: string;
            /** @description Whether a token's price was stale there */
            stale: boolean;
            /** @description Share supply at the same moment as that NAV, share base units */
            supply: string;
            /**
             * Format: int64
             * @description Unix seconds: the hour, or the timestamp of the settlement or the creation
             */
            time: number;
            /** @description Realized + unrealized, asset base units, signed; null where the pair is no price */
            totalPnl: string | null;
            /** @description Asset value - cost, gross of fee, asset base units, signed; null where the pair is no price */
            unrealizedPnl: string | null;
            /** @description Proceeds of settled redemptions less fees up to there, asset base units */
            withdrawnNet: string;
        };
        AccountPosition: {
            /** @description The vault's last hour or settlement, of which nav, supply and sharePrice are; every other figure is of the last indexed block, and what is worth something is worth it at that price. Absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description Its asset */
            asset: components["schemas"]["Asset"];
            /** @description Shares at the price, asset base units; null when unknown */
            assetValue: string | null;
            /** @description Whole assets per whole share, 18 fractional digits, rounded down; null without shares */
            averageCost: string | null;
            /** @description What can be collected now */
            claimable: components["schemas"]["Claimable"];
            /** @description Pooled cost of the shares, asset base units */
            costBasis: string;
            /** @description Assets of processed deposits, asset base units */
            deposited: string;
            /** @description Whether the index's tables and the chain differ for the vault */
            disputed: boolean;
            /**
             * Format: int64
             * @description Performance fee, basis points of profit
             */
            feeBps: number;
            /** @description Fee if all shares were redeemed at this price, asset base units; null when unknown */
            feeIfWithdrawnNow: string | null;
            /** @description Fees on settled redemptions, asset base units */
            feesPaid: string;
            /** @description Leader of the vault */
            leader: string;
            /** @description Name of the vault */
            name: string;
            /** @description NAV of the price used, asset base units; null when unknown or disputed */
            nav: string | null;
            /** @description What waits for a settlement */
            pending: components["schemas"]["Pending"];
            /** @description Sum of gross - fee - cost, asset base units, signed */
            realizedPnl: string;
            /** @description NAV / supply with 18 fractional digits, rounded down */
            sharePrice: string | null;
            /** @description Wallet + claimable + in pending redeem requests, share base units */
            shares: string;
            /**
             * @description Status of the vault
             * @enum {string}
             */
            status: "active" | "inactive" | "closing" | "closed";
            /** @description Share supply at the same moment as that NAV, share base units */
            supply: string | null;
            /** @description Symbol of its share */
            symbol: string;
            /** @description Realized + unrealized, asset base units, signed; null when unknown */
            totalPnl: string | null;
            /** @description Cost of the shares that others transferred to the account, asset base units */
            transferredInCost: string;
            /** @description Cost of the shares that the account transferred to others, asset base units */
            transferredOutCost: string;
            /**
             * @description Type of the vault
             * @enum {string}
             */
            type: "shared" | "personal";
            /** @description Asset value - cost, gross of fee, asset base units, signed; null when unknown */
            unrealizedPnl: string | null;
            /** @description Vault address */
            vault: string;
            /** @description The part in the wallet, share base units */
            walletShares: string;
            /** @description Gross proceeds of settled redemptions, asset base units */
            withdrawnGross: string;
            /** @description Gross less fees, asset base units */
            withdrawnNet: string;
        };
        Activity: {
            /** @description Account it concerns; null for the vault as a whole */
            account: string | null;
            /** @description Its asset */
            asset: components["schemas"]["Asset"];
            /** @description Assets moved, asset base units; null when none */
            assets: string | null;
            /**
             * Format: int64
             * @description Block number; among blocks of one second, as the endpoint reported it
             */
            block: number;
            /** @description Block hash, as reported with the number */
            blockHash: string;
            /** @description Cost basis moved, asset base units; null when none */
            cost: string | null;
            /** @description Receiver, owner of what was given, or whoever acted; null when there is none */
            counterparty: string | null;
            /**
             * Format: int64
             * @description Epoch; null when there is none
             */
            epochId: number | null;
            /** @description Fee, asset base units; null when none */
            fee: string | null;
            /** @description Made of block hash, log index and sub index: no other event ever has it */
            id: string;
            /** @description What happened */
            kind: string;
            /**
             * Format: int64
             * @description Log index in the block, as the endpoint reported it: no proof covers it
             */
            logIndex: number;
            /** @description Part refunded, base units; null when none */
            refund: string | null;
            /** @description Request or order id; null when there is none */
            requestId: string | null;
            /** @description Shares moved, share base units; null when none */
            shares: string | null;
            /**
             * Format: int64
             * @description Timestamp of the block, Unix seconds
             */
            time: number;
            /** @description Transaction, as the endpoint reported it */
            tx: string;
            /** @description Vault address */
            vault: string;
            /** @description Name of the vault */
            vaultName: string;
        };
        Amount: {
            /**
             * Format: int64
             * @description How many decimals the unit has: one whole unit is 10^decimals base units
             * @example 6
             */
            decimals: number;
            /**
             * @description The same number in whole units
             * @example 1.5
             */
            text: string;
            /**
             * @description Symbol of the token, shares, or wei
             * @example USDC
             */
            unit: string;
            /**
             * @description Base units, a decimal string
             * @example 1500000
             */
            value: string;
        };
        ArchiveEnd: {
            /** @description The fold after the last event here */
            history: string;
            /** @description Path of the next page; null on the last */
            next: string | null;
            /**
             * Format: int64
             * @description Count of all events up to the last one here
             */
            position: number;
            /**
             * Format: int64
             * @description Block number: all events up to it are here or before
             */
            through: number;
            /** @enum {string} */
            type: "end";
        };
        ArchiveEvent: {
            /**
             * Format: int64
             * @description Block number
             */
            block: number;
            /** @description Data */
            data: string;
            /**
             * @description Who emitted it
             * @enum {string}
             */
            from: "vault" | "portfolio";
            /**
             * Format: int64
             * @description Place of the log in its block; reported, not part of the fold
             */
            logIndex: number;
            /**
             * Format: int64
             * @description Timestamp of the block, Unix seconds
             */
            time: number;
            /** @description Topics, at most four */
            topics: string[];
            /** @description Transaction hash; reported, not part of the fold */
            transaction: string;
            /** @enum {string} */
            type: "event";
        };
        ArchiveHead: {
            /**
             * Format: int64
             * @description Block number: the events are those of later blocks; null: from the vault's creation
             */
            after: number | null;
            /**
             * Format: int64
             * @description Chain id
             */
            chainId: number;
            /** @description The fold before the first event here */
            history: string;
            /** @description Address of the vault's portfolio, whose events are part of the vault's history */
            portfolio: string;
            /**
             * Format: int64
             * @description Count of the events before the first one here
             */
            position: number;
            /** @enum {string} */
            type: "archive";
            /** @description Vault address */
            vault: string;
            /**
             * Format: int64
             * @description Version of the format: 1
             */
            version: number;
        };
        AsOf: {
            /**
             * Format: int64
             * @description Block number whose state it is
             */
            block: number;
            /** @description Hash of that block */
            hash: string;
            /**
             * @description How it is known that the vault's events up to its block are complete. proven: storage proof under a header that two independent endpoints give, or the operator's own node; consistent: under one stranger's header; agreed: two endpoints' answers, without a proof; unproven: not compared yet; disputed: the tables and the chain differ
             * @enum {string}
             */
            mark: "proven" | "consistent" | "agreed" | "unproven" | "disputed";
            /**
             * Format: int64
             * @description Unix seconds of the next hourly snapshot
             */
            nextAt: number;
            /** @description Whether a price was stale there: then the value is the last good one */
            stale: boolean;
            /**
             * Format: int64
             * @description Unix seconds: the hour, or the timestamp of the settlement or the creation
             */
            time: number;
        };
        Asset: {
            /**
             * @description Token address
             * @example 0x5FbDB2315678afecb367f032d93F642f64180aa3
             */
            address: string;
            /**
             * Format: int64
             * @description Token decimals
             * @example 6
             */
            decimals: number;
            /**
             * @description Token symbol
             * @example USDC
             */
            symbol: string;
        };
        AssetTotals: {
            /** @description The asset */
            asset: components["schemas"]["Asset"];
            /**
             * Format: int64
             * @description Number of vaults in the sums: those with a price and without a dispute
             */
            counted: number;
            /** @description Sum of net deposits, each at its vault's last hour or settlement, asset base units, signed */
            netDeposits: string;
            /** @description Sum of deposit requests waiting, asset base units */
            pendingDeposits: string;
            /** @description Sum of total PnL, each at its vault's last hour or settlement, asset base units, signed */
            totalPnl: string;
            /** @description Sum of NAVs, each at its vault's last hour or settlement, asset base units */
            tvl: string;
            /**
             * Format: int64
             * @description Vaults in the asset
             */
            vaults: number;
        };
        Benchmark: {
            /** @description Feeds whose answers multiply to its price in USD; the last is the asset's, by which it is divided */
            feeds: string[];
            /**
             * @description What could have been held
             * @enum {string}
             */
            name: "ETH" | "BTC";
            /** @description The token that the protocol's registry lists for it */
            token: components["schemas"]["Token"];
        };
        BenchmarkPrice: {
            /** @description Asset base units per whole token, scaled by 1e18, rounded down; null where no endpoint of this server has that block's state */
            price: string | null;
            /** @description The rounds it is made of, as latestRoundData said on that block's state; empty where the price is null */
            rounds: components["schemas"]["FeedRound"][];
        };
        Block: {
            /** @description Block hash */
            hash: string;
            /**
             * Format: int64
             * @description Block number
             */
            number: number;
            /**
             * Format: int64
             * @description Timestamp of the block, Unix seconds
             */
            time: number;
        };
        BlockRef: {
            /** @description Block hash */
            hash: string;
            /**
             * Format: int64
             * @description Block number
             */
            number: number;
            /**
             * Format: int64
             * @description Timestamp, Unix seconds; null when not kept
             */
            time: number | null;
        };
        Bound: {
            /** @description What it limits, in words */
            about: string;
            /** @description Whether the bound is kept */
            holds: boolean;
            /**
             * @description Whether used may be at most the limit, or has to be at least the limit
             * @enum {string}
             */
            kind: "atMost" | "atLeast";
            /** @description The limit now */
            limit: components["schemas"]["Amount"];
            /**
             * @description Name of the bound
             * @example perTradeLoss
             */
            name: string;
            /** @description What these calls use of it */
            used: components["schemas"]["Amount"];
        };
        BucketState: {
            /** @description NAV after the last settlement's flows, less exits in kind; of a personal vault its NAV */
            base: components["schemas"]["Amount"];
            /** @description What is left now, rounded down */
            left: components["schemas"]["Amount"];
            /** @description How much is refilled each day, rounded down */
            refillPerDay: components["schemas"]["Amount"];
            /** @description How much a full bucket has: 3 % of the base, rounded down */
            size: components["schemas"]["Amount"];
        };
        Call: {
            /** @description What this call does, in words */
            about: string;
            /** @description Calldata, 0x and hexadecimal digits */
            data: string;
            /**
             * @description Function that is called
             * @example requestDeposit
             */
            method: string;
            /** @description Contract that is called */
            to: string;
            /**
             * @description Wei to send along; always 0
             * @example 0
             */
            value: string;
        };
        CancelWish: {
            /** @description Account whose request it is, and which signs */
            account: string;
            /**
             * @description deposit or redeem
             * @enum {string}
             */
            kind: "deposit" | "redeem";
            /** @description Id of the request, decimal */
            requestId: string;
            /** @description Vault address */
            vault: string;
        };
        ClaimWish: {
            /** @description Account that claims and signs */
            account: string;
            /** @description Vault address */
            vault: string;
        };
        Claimable: {
            /** @description Net proceeds of settled redemptions, asset base units */
            assets: string;
            /** @description Shares of cancelled redemptions, share base units */
            refundShares: string;
            /** @description Cancelled or refunded deposits, asset base units */
            refunds: string;
            /** @description Shares of settled deposits, share base units */
            shares: string;
        };
        ComparedVault: {
            /** @description Vault address (and its share token's) */
            address: string;
            /**
             * Format: int64
             * @description Chain time since its creation, seconds
             */
            ageSeconds: number;
            /**
             * @description Linear APR over 30 days, a fraction; null when the vault is younger
             * @example 0.123400
             */
            apr30d: string | null;
            /** @description Linear APR over 7 days, a fraction; null when the vault is younger */
            apr7d: string | null;
            /** @description Linear APR since the vault was created, a fraction; null during its first day */
            aprInception: string | null;
            /** @description The vault's last hour or settlement, of which tvl, nav, supply, sharePrice, netDeposits, totalPnl, pnl30d, apr30d and sparkline are, and of a whole vault balance, realizedPnl, unrealizedPnl, deposited, withdrawnGross, apr7d, aprInception, maxDrawdown, volatility and sharpe, while every other figure is of the last indexed block. Absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description Token that the vault takes and pays */
            asset: components["schemas"]["Asset"];
            /** @description Idle asset at the last hour or settlement, asset base units */
            balance: string | null;
            /**
             * Format: int64
             * @description When closing began, Unix seconds; null while the vault isn't closing
             */
            closingSince: number | null;
            /** @description How much of the vault its largest holders have */
            concentration: components["schemas"]["Concentration"];
            /**
             * Format: int64
             * @description When the vault was created, Unix seconds
             */
            createdAt: number;
            /**
             * Format: int64
             * @description Block of its creation; among blocks of one second, as the endpoint reported it
             */
            createdBlock: number;
            /** @description Transaction that created it, as the endpoint reported it */
            createdTx: string;
            /**
             * Format: int64
             * @description Epoch that takes requests; null for a personal vault
             */
            currentEpoch: number | null;
            /** @description Processed deposits, asset base units: of the same moment as netDeposits (asOf), and up to the last event where netDeposits is null */
            deposited: string;
            /**
             * Format: int64
             * @description Accounts that hold shares in any form
             */
            depositors: number;
            /** @description Whether the index's tables and the chain differ; no figure of the vault is shown then */
            disputed: boolean;
            /** @description Whether the vault ended with tokens left, which holders take in kind */
            endedInKind: boolean;
            /**
             * Format: int64
             * @description Performance fee, basis points of profit
             */
            feeBps: number;
            /** @description The leader's fees */
            fees: components["schemas"]["Fees"];
            /** @description The price at which a closed vault's shares are redeemed for ever; absent before it is fixed */
            finalPrice?: components["schemas"]["FinalPrice"];
            /**
             * Format: int64
             * @description First cut-off, Unix seconds; null for a personal vault
             */
            firstCutoff: number | null;
            /** @description The oldest vault whose name looks like this one's, among all vaults, listed or not; absent when this is the oldest, or nothing looks like it */
            imitates?: components["schemas"]["Imitated"];
            /**
             * Format: int64
             * @description When the last settled epoch was settled, Unix seconds; null before the first settlement
             */
            lastSettledAt: number | null;
            /** @description Leader, or owner of a personal vault */
            leader: string;
            /** @description Leader margin */
            leaderMargin: components["schemas"]["LeaderMargin"];
            /** @description Whether the operator of this server shows the vault at first */
            listed: boolean;
            /** @description Deepest fall from a peak, a fraction */
            maxDrawdown: string | null;
            /** @description Least deposit request, asset base units */
            minDeposit: string;
            /** @description Name of the vault, in the words of who created it */
            name: string;
            /** @description NAV at the same moment as supply, asset base units; null when unknown or disputed */
            nav: string | null;
            /** @description Processed deposits less gross withdrawals, asset base units, signed */
            netDeposits: string | null;
            /**
             * Format: int64
             * @description Next cut-off, Unix seconds; null while a closed epoch waits for its settlement, for personal vaults and for finished ones
             */
            nextCutoff: number | null;
            /** @description Deposit requests waiting, asset base units */
            pendingDeposits: string;
            /** @description Redeem requests waiting, share base units */
            pendingRedeems: string;
            /**
             * Format: int64
             * @description Seconds between cut-offs; null for a personal vault
             */
            period: number | null;
            /** @description Total PnL gained over 30 days, or since creation when younger, asset base units, signed */
            pnl30d: string | null;
            /** @description Address of its portfolio */
            portfolio: string;
            /**
             * @description How it is known that the events up to provenThrough are complete: proven, consistent or agreed; null when provenThrough is null
             * @enum {string|null}
             */
            proof: "proven" | "consistent" | "agreed" | null;
            /**
             * Format: int64
             * @description Block up to which its events were compared with its own history and found complete; null while that was never done
             */
            provenThrough: number | null;
            /** @description PnL of closed positions, asset base units, signed */
            realizedPnl: string | null;
            /** @description The record at the last settlement; absent before the first and for a personal vault */
            record?: components["schemas"]["VaultRecord"];
            /** @description Of the share price since it was 1.00 at the creation, a signed fraction, rounded down; null when unknown */
            return: string | null;
            /**
             * Format: int64
             * @description Last settled epoch; null before the first settlement
             */
            settledEpoch: number | null;
            /** @description NAV / supply with 18 fractional digits, rounded down */
            sharePrice: string | null;
            /** @description Sharpe ratio at rate zero; null below 30 daily points */
            sharpe: string | null;
            /** @description Up to 30 daily prices, oldest first; empty when sparkline=false was asked for */
            sparkline: components["schemas"]["PricePoint"][];
            /**
             * @description closing: winding down; closed: final
             * @enum {string}
             */
            status: "active" | "inactive" | "closing" | "closed";
            /** @description The leader's strategy text or metadata URI */
            strategy: string;
            /** @description Share supply at the same moment as that NAV, share base units */
            supply: string | null;
            /** @description Symbol of its share */
            symbol: string;
            /** @description NAV + gross withdrawals - processed deposits, asset base units, signed */
            totalPnl: string | null;
            /**
             * Format: int64
             * @description Number of executed swaps
             */
            totalTrades: number;
            /** @description Appointed trader; null when none */
            trader: string | null;
            /** @description Whether the guardian paused trading */
            tradingPaused: boolean;
            /** @description NAV at the last hour or settlement, asset base units; null when unknown or disputed */
            tvl: string | null;
            /**
             * @description shared: weekly epochs; personal: one owner, immediate
             * @enum {string}
             */
            type: "shared" | "personal";
            /** @description Why the operator doesn't show the vault at first; null when they gave no reason */
            unlistedReason: string | null;
            /** @description Total PnL less realized PnL, asset base units, signed */
            unrealizedPnl: string | null;
            /** @description Yearly volatility of daily returns, a fraction; null below 30 daily points */
            volatility: string | null;
            /**
             * Format: int64
             * @description Closed epoch that waits for its settlement; null when none waits
             */
            waitingEpoch: number | null;
            /**
             * Format: int64
             * @description Cut-off of the epoch that waits, Unix seconds; null when none waits
             */
            waitingSince: number | null;
            /** @description Gross withdrawals, asset base units: of the same moment as deposited */
            withdrawnGross: string;
            /** @description Value of the asked account's shares, asset base units; null without account */
            yourDeposit: string | null;
            /** @description The asked account's shares, share base units; null without account */
            yourShares: string | null;
        };
        Comparison: {
            /** @description The vaults, in the order asked for */
            items: components["schemas"]["ComparedVault"][];
        };
        Concentration: {
            /**
             * Format: int64
             * @description Accounts that hold shares in any form
             */
            holders: number;
            /**
             * Format: int64
             * @description The largest holder's part of all shares, basis points, rounded down
             */
            largestBps: number;
            /** @description Whether the largest holder is the leader */
            largestIsLeader: boolean;
            /**
             * Format: int64
             * @description The ten largest holders' part together, basis points, rounded down
             */
            largestTenBps: number;
        };
        Contracts: {
            /** @description Adapter that trades go through; null when not configured */
            adapter: string | null;
            /** @description AutoClaimer; null when not configured */
            autoClaimer: string | null;
            /** @description Board; null when not configured */
            board: string | null;
            /** @description VaultFactory */
            factory: string;
            /** @description LateSettler, through which anybody settles a late vault and is paid; null when not configured */
            lateSettler: string | null;
            /** @description Lens; null when not configured */
            lens: string | null;
            /** @description Uniswap's QuoterV2; null when not configured */
            quoter: string | null;
            /** @description Registry; null when not configured */
            registry: string | null;
            /** @description Tank, which pays for what keepers do; null when not configured */
            tank: string | null;
        };
        Cost: {
            /** @description Fee of that gas at the base fee of the block, wei; a wallet adds its tip. Absent when the gas is unknown */
            feeWei?: components["schemas"]["Amount"];
            /** @description Gas of all calls together, decimal; an empty string when unknown */
            gas: string;
        };
        DashboardConfig: {
            /**
             * Format: int64
             * @description EIP-155 chain id
             */
            chainId: number;
            /** @description Name of the chain */
            chainName: string;
            /** @description Addresses of the protocol's contracts */
            contracts: components["schemas"]["Contracts"];
            /** @description Only in the demo */
            demo?: components["schemas"]["DemoInfo"];
            /** @description ENS's universal resolver on this chain, for readers' own RPC; null when the operator names none: then the one that is known of the chain, if any */
            ensResolver: string | null;
            /** @description Beginning of a block explorer's links: /tx/ and /address/ follow; null when there is none */
            explorer: string | null;
            /** @description Public RPC endpoint that the operator offers to browsers; null when there is none */
            rpcUrl: string | null;
            /** @description Version of the binary */
            version: string;
            /** @description Wallets that are offered beside those of the reader's browser */
            wallets: components["schemas"]["DashboardWallets"];
            /** @description Where accounts make webhooks by signature, docs/webhooks.md; null when the operator offers none */
            webhooks: string | null;
        };
        DashboardWallets: {
            /** @description Whether Coinbase's own connector is offered */
            coinbase: boolean;
            /** @description The operator's project id at WalletConnect; null when it isn't offered */
            walletConnect: string | null;
        };
        DemoAccount: {
            /** @description What to try with this account */
            about: string;
            /** @description Address */
            address: string;
            /** @description Name of the account in the demo */
            name: string;
            /** @description Private key of the account; it is used in the demo only and worth nothing */
            privateKey: string;
        };
        DemoInfo: {
            /** @description Accounts of the demo */
            accounts: components["schemas"]["DemoAccount"][];
            /** @description RPC endpoint of the demo chain */
            rpcUrl: string;
            /** @description POST here with X-Sluice-Demo: 1 to skip to the next settlement */
            skipPath: string;
            /** @description WebSocket endpoint of the demo chain */
            wsUrl: string;
        };
        DepositWish: {
            /** @description Account that deposits and signs */
            account: string;
            /** @description Asset base units, decimal: 1 USDC is 1000000 */
            assets: string;
            /** @description Vault address */
            vault: string;
        };
        Depositor: {
            /** @description Account address */
            account: string;
            /** @description Shares at the last price, asset base units; null when unknown */
            assetValue: string | null;
            /** @description What the shares cost, asset base units */
            costBasis: string;
            /** @description Processed deposits, asset base units */
            deposited: string;
            /**
             * Format: int64
             * @description Block of its first event in the vault
             */
            firstBlock: number;
            /** @description Whether it is the vault's leader */
            leader: boolean;
            /** @description Realized PnL, asset base units, signed */
            realizedPnl: string;
            /**
             * Format: int64
             * @description Part of all shares, basis points, rounded down; null when unknown
             */
            shareBps: number | null;
            /** @description Shares in the wallet, claimable ones, and those in pending redeem requests, share base units */
            shares: string;
            /** @description Total PnL, asset base units, signed; null when unknown */
            totalPnl: string | null;
            /** @description Unrealized PnL, asset base units, signed; null when unknown */
            unrealizedPnl: string | null;
            /** @description Net withdrawals, asset base units */
            withdrawnNet: string;
        };
        Dispute: {
            /**
             * Format: int64
             * @description Block of the readings
             */
            block: number;
            /** @description Value on the chain, base units */
            chainValue: string | null;
            /** @description What differs */
            figure: string;
            /** @description Hash of that block */
            hash: string;
            /** @description Account, token or epoch that the figure is of; empty when it is of the vault */
            subject: string;
            /** @description Value in the tables, base units */
            tablesValue: string | null;
            /** @description Vault address */
            vault: string;
        };
        Endpoint: {
            /**
             * Format: int64
             * @description When it was checked, Unix seconds, by the database's clock
             */
            checkedAt: number;
            /**
             * Format: int64
             * @description Number of its calls that failed
             */
            errors: number;
            /**
             * Format: int64
             * @description Its newest block; null when unknown
             */
            head: number | null;
            /** @description Whether it is used */
            healthy: boolean;
            /**
             * Format: int64
             * @description Blocks behind the best endpoint; null when unknown
             */
            lag: number | null;
            /** @description Last failure, redacted; null when there was none */
            lastError: string | null;
            /**
             * Format: int64
             * @description Number of its answers that a check disproved
             */
            lies: number;
            /** @description URL without credentials, path or query */
            name: string;
        };
        Epoch: {
            /**
             * Format: int64
             * @description Cut-off, Unix seconds; null until it is known
             */
            cutoff: number | null;
            /** @description Deposits that were accepted, asset base units; null before the settlement */
            depositsAccepted: string | null;
            /** @description Deposits that were refunded, asset base units: those that the settlement didn't accept, or all of them, as soon as closing the vault refunded them. Null before either */
            depositsRefunded: string | null;
            /** @description Deposit requests, those that were refunded included, asset base units */
            depositsRequested: string;
            /**
             * Format: int64
             * @description Epoch id
             */
            epochId: number;
            /**
             * Format: int64
             * @description Fee rate, basis points of profit; null before the settlement
             */
            feeBps: number | null;
            /** @description Fees on those proceeds, asset base units; null before the settlement */
            fees: string | null;
            /** @description Holdings and prices that the settlement used; empty before the settlement */
            holdings: components["schemas"]["EpochHolding"][];
            /** @description Idle asset in the portfolio after the settlement, asset base units; null before the settlement */
            idle: string | null;
            /** @description The leader's deposits that were accepted, asset base units; null before the settlement */
            leaderAccepted: string | null;
            /** @description The leader's part of the deposit requests, asset base units */
            leaderDeposits: string;
            /** @description The leader's shares after the settlement, share base units; null before the settlement */
            leaderShares: string | null;
            /**
             * @description How it is known that the vault's events up to its block are complete. proven: storage proof under a header that two independent endpoints give, or the operator's own node; consistent: under one stranger's header; agreed: two endpoints' answers, without a proof; unproven: not compared yet; disputed: the tables and the chain differ
             * @enum {string}
             */
            mark: "proven" | "consistent" | "agreed" | "unproven" | "disputed";
            /** @description NAV that it was priced at, before deposits came in and proceeds were set aside, asset base units; null before the settlement */
            nav: string | null;
            /**
             * Format: int64
             * @description Cut-off of the epoch that followed, Unix seconds; null before the settlement, and when the vault had finished
             */
            nextCutoff: number | null;
            /** @description Proceeds set aside for the redeemed shares, before fees, asset base units; null before the settlement */
            proceeds: string | null;
            /** @description Redeem requests, share base units */
            redeemShares: string;
            /**
             * Format: int64
             * @description Number of its requests that were not cancelled
             */
            requests: number;
            /**
             * Format: int64
             * @description When it was settled, Unix seconds; null before the settlement
             */
            settledAt: number | null;
            /**
             * Format: int64
             * @description Block of the settlement; among blocks of one second, as the endpoint reported it; null before the settlement
             */
            settledBlock: number | null;
            /** @description Account that settled it; null before the settlement */
            settledBy: string | null;
            /** @description Transaction of the settlement, as the endpoint reported it; null before the settlement */
            settledTx: string | null;
            /** @description NAV / supply with 18 fractional digits, rounded down; null before the settlement */
            sharePrice: string | null;
            /** @description Redeemed shares that were burned, share base units; null before the settlement */
            sharesBurned: string | null;
            /** @description Shares minted for the accepted deposits, share base units; null before the settlement */
            sharesMinted: string | null;
            /**
             * @description open until its cut-off, closed until it is settled
             * @enum {string}
             */
            state: "open" | "closed" | "settled";
            /** @description Share supply at the same moment as that NAV, share base units; null before the settlement */
            supply: string | null;
            /** @description Share supply after the settlement, share base units; null before the settlement */
            supplyAfter: string | null;
        };
        EpochHolding: {
            /** @description Amount held, token base units */
            amount: string;
            /** @description Price, asset base units per whole token, scaled by 1e18 */
            price: string;
            /** @description The token */
            token: components["schemas"]["Token"];
            /** @description Value at that price, asset base units, rounded down; null when the token's decimals are unknown */
            value: string | null;
        };
        ErrorDetail: {
            /** @description Where the error occurred, e.g. 'body.items[3].tags' or 'path.thing-id' */
            location?: string;
            /** @description Error message text */
            message?: string;
            /** @description The value at the given location */
            value?: unknown;
        };
        ErrorModel: {
            /**
             * @description A human-readable explanation specific to this occurrence of the problem.
             * @example Property foo is required but is missing.
             */
            detail?: string;
            /** @description Optional list of individual error details */
            errors?: components["schemas"]["ErrorDetail"][];
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem.
             * @example https://example.com/error-log/abc123
             */
            instance?: string;
            /**
             * Format: int64
             * @description HTTP status code
             * @example 400
             */
            status?: number;
            /**
             * @description A short, human-readable summary of the problem type. This value should not change between occurrences of the error.
             * @example Bad Request
             */
            title?: string;
            /**
             * Format: uri
             * @description A URI reference to human-readable documentation for the error.
             * @default about:blank
             * @example https://example.com/errors/example
             */
            type: string;
        };
        Event: {
            /** @description Account it concerns; null for the vault as a whole */
            account: string | null;
            /**
             * Format: int64
             * @description Block number; among blocks of one second, as the endpoint reported it
             */
            block: number;
            /** @description Block hash, as reported with the number */
            blockHash: string;
            /** @description The other account; null when there is none */
            counterparty: string | null;
            /** @description Amounts in base units as decimal strings, by name */
            data: {
                [key: string]: string;
            };
            /** @description block, price, trade, or a kind of activity */
            kind: string;
            /**
             * Format: int64
             * @description Log index in the block, as the endpoint reported it; null for what no log caused
             */
            logIndex: number | null;
            /**
             * @description apply: it happened; undo: a reorg took it back; reset: read everything again
             * @enum {string}
             */
            op: "apply" | "undo" | "reset";
            /**
             * Format: int64
             * @description Timestamp of the block, Unix seconds
             */
            time: number;
            /** @description Vault address; null for a block */
            vault: string | null;
        };
        Expected: {
            /** @description What the amount is, in words, and how it was rounded */
            about: string;
            /** @description The amount */
            amount: components["schemas"]["Amount"];
            /**
             * @description Name of the amount
             * @example assets
             */
            name: string;
        };
        Failure: {
            /**
             * @description Name of the contract's error, or unknown
             * @example TradeLossTooHigh
             */
            error: string;
            /** @description What to do about it */
            next: string;
            /** @description The error with its arguments */
            text: string;
        };
        FeedRound: {
            /** @description The answer, in units of its decimals */
            answer: string;
            /**
             * Format: int64
             * @description Decimals of the answer
             */
            decimals: number;
            /** @description Feed address */
            feed: string;
            /** @description Round id: getRoundData gives the same answer for it */
            roundId: string;
            /**
             * Format: int64
             * @description When the feed says it was given, Unix seconds
             */
            updatedAt: number;
        };
        Fees: {
            /** @description The part of the fixed fees that the leader hasn't collected yet, asset base units */
            accrued: string;
            /** @description Fees of all settled redemptions, asset base units */
            booked: string;
            /** @description The part of the fixed fees that the leader has collected, asset base units */
            collected: string;
            /** @description The part of the booked fees that is fixed on the chain, asset base units */
            crystallised: string;
            /** @description The part of the booked fees that isn't fixed on the chain yet, asset base units */
            toCrystallise: string;
        };
        FinalPrice: {
            /**
             * Format: int64
             * @description Epoch at whose settlement the price was fixed
             */
            epochId: number;
            /**
             * Format: int64
             * @description Fee rate, basis points
             */
            feeBps: number;
            /** @description NAV, asset base units */
            nav: string;
            /** @description NAV / supply with 18 fractional digits, rounded down */
            sharePrice: string;
            /** @description Supply, share base units */
            supply: string;
        };
        Holding: {
            /** @description Amount held, token base units */
            amount: string;
            /**
             * Format: int64
             * @description Band around it, basis points of NAV; null when none
             */
            bandBps: number | null;
            /**
             * Format: int64
             * @description The largest part of the vault's base that a purchase may bring the token to, basis points, 10000 for no limit; null for the asset and for what the registry doesn't list
             */
            capBps: number | null;
            /** @description Price, asset base units per whole token, scaled by 1e18; null when unknown */
            price: string | null;
            /**
             * Format: int64
             * @description When that price held, Unix seconds; null when unknown
             */
            priceTime: number | null;
            /** @description Whether that price was stale */
            stale: boolean;
            /**
             * Format: int64
             * @description Target weight in force, basis points of NAV; null when none
             */
            targetBps: number | null;
            /** @description The token; the asset itself is a line too */
            token: components["schemas"]["Token"];
            /** @description Amount at that price, asset base units, rounded down; 0 while written off; null when unknown */
            value: string | null;
            /**
             * Format: int64
             * @description Part of the sum of values, basis points; null when a price is unknown
             */
            weightBps: number | null;
            /**
             * Format: int64
             * @description When the holding was written off, Unix seconds: it counts as nothing until its feeds answer again; null when it was not, or counts again
             */
            writtenOff: number | null;
        };
        Holdings: {
            /** @description The vault's last hour or settlement, of which the prices are (each says its time); amounts are of the last indexed block, and a value is an amount at its price. Absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description The asset first, then tokens by value */
            items: components["schemas"]["Holding"][];
            /** @description Vault address */
            vault: string;
        };
        Imitated: {
            /** @description Vault address */
            address: string;
            /** @description Its name */
            name: string;
        };
        Keeper: {
            /** @description RPC endpoints of the indexer */
            endpoints: components["schemas"]["Endpoint"][];
            /** @description Process that holds the keeper's lease; null when none does */
            holder: string | null;
            /**
             * Format: int64
             * @description Blocks that the index is behind the head that more than half of the healthy endpoints have reached; null when unknown
             */
            indexerLagBlocks: number | null;
            /** @description The last 50, newest first */
            intents: components["schemas"]["KeeperIntent"][];
            /** @description RPC endpoints of the keeper, as of its last run; empty before the first */
            keeperEndpoints: components["schemas"]["KeeperEndpoint"][];
            /**
             * Format: int64
             * @description Until when it holds the lease, Unix seconds, by the database's clock; null when none does
             */
            leaseUntil: number | null;
            /** @description What vaults' tanks paid for work, to whomever: the last 50, newest first */
            payments: components["schemas"]["KeeperPayment"][];
            /** @description Whether a keeper has ever run against this database */
            present: boolean;
            /** @description The last 50, newest first */
            refusals: components["schemas"]["KeeperRefusal"][];
            /**
             * Format: int64
             * @description How often a reorg took a transaction of the keeper back out of the chain; it is sent again
             */
            reorged: number;
            /** @description How often the index took blocks back */
            reorgs: components["schemas"]["Reorgs"];
            /** @description The last run; absent before the first */
            run?: components["schemas"]["KeeperRun"];
        };
        KeeperEndpoint: {
            /** @description Whether it has the head that the keeper works on */
            agrees: boolean;
            /** @description Whether it gave its head */
            answers: boolean;
            /**
             * Format: int64
             * @description The keeper's head at that time; null when there was none
             */
            faultBlock: number | null;
            /**
             * Format: int64
             * @description Calls that failed, and answers that most others contradicted, since the process began
             */
            faults: number;
            /**
             * Format: int64
             * @description Its newest block; null when it isn't known to be on that head's branch
             */
            head: number | null;
            /** @description The last of them, with its method, redacted; null when there was none */
            lastFault: string | null;
            /** @description URL without credentials, path or query */
            name: string;
        };
        KeeperIntent: {
            /** @description settle, write-off, raise, finalise, limit, rebalance or claim */
            action: string;
            /**
             * Format: int64
             * @description Number of transactions signed for it; at most one of them can be mined
             */
            attempts: number;
            /**
             * Format: int64
             * @description Block in which it was mined; null before
             */
            block: number | null;
            /** @description What its transaction cost, wei; null before it was mined */
            costWei: string | null;
            /** @description Epoch or order id; 0 when there is none */
            epoch: string;
            /**
             * Format: int64
             * @description Number of the decision, ascending; vaults that one transaction settles share it
             */
            id: number;
            /**
             * Format: int64
             * @description Nonce of its transactions
             */
            nonce: number;
            /** @description success, reverted, cancelled or foreign; empty before it is known */
            outcome: string;
            /**
             * Format: int64
             * @description When it was planned, chain time, Unix seconds
             */
            plannedAt: number;
            /** @description Why it ended as it did */
            reason: string;
            /** @description intent, signed, sent, mined, reorged, final, abandoned, nonce-taken or superseded */
            state: string;
            /** @description Transaction that was mined; null before */
            tx: string | null;
            /** @description Vault; null for a batch of claims */
            vault: string | null;
        };
        KeeperPayment: {
            /** @description What was paid, wei */
            amount: string;
            /**
             * Format: int64
             * @description Block number; among blocks of one second, as the endpoint reported it
             */
            block: number;
            /** @description What the chain charged for the data of this vault's part of the call, wei; null where the payment failed */
            dataFee: string | null;
            /** @description Whether the payee didn't take the payment; then the amount stayed in the tank */
            failed: boolean;
            /** @description Price of a unit of gas in the payment, before the premium, wei; null where the payment failed */
            gasPrice: string | null;
            /** @description Gas that was measured for the vault's own call; null where the payment failed */
            gasUsed: string | null;
            /**
             * Format: int64
             * @description Log index in the block, as the endpoint reported it
             */
            logIndex: number;
            /** @description Who was paid */
            payee: string;
            /**
             * Format: int64
             * @description Number of swaps in the call; null where the payment failed
             */
            sales: number | null;
            /**
             * Format: int64
             * @description Timestamp of the block, Unix seconds
             */
            time: number;
            /** @description Transaction, as the endpoint reported it */
            tx: string;
            /** @description Vault whose tank paid */
            vault: string;
            /**
             * @description What was done for the vault
             * @enum {string}
             */
            work: "settlement" | "fill" | "rebalance";
            /** @description Epoch id of a settlement, else order id */
            workId: string;
        };
        KeeperRefusal: {
            /** @description What it was asked to do */
            action: string;
            /** @description Details: figures, or the contract's error decoded */
            detail: string;
            /** @description Epoch or order id; 0 when there is none */
            epoch: string;
            /**
             * Format: int64
             * @description When it was first stored, Unix seconds, the database's clock
             */
            firstAt: number;
            /**
             * Format: int64
             * @description Head at the first refusal
             */
            firstBlock: number;
            /**
             * Format: int64
             * @description When it was last stored, Unix seconds, the database's clock
             */
            lastAt: number;
            /**
             * Format: int64
             * @description Head at the last refusal
             */
            lastBlock: number;
            /** @description Code of the reason, such as fee-cap; docs/keeper.md explains each */
            reason: string;
            /**
             * Format: int64
             * @description Number of blocks on which it was refused
             */
            times: number;
            /** @description Vault */
            vault: string;
        };
        KeeperRun: {
            /** @description Balance of the key, wei */
            balanceWei: string;
            /**
             * Format: int64
             * @description Block whose state the run read
             */
            block: number;
            /** @description Weekly gas budget, wei */
            budgetWei: string;
            /**
             * Format: int64
             * @description Earliest cut-off ahead, Unix seconds; null when none
             */
            nextCutoff: number | null;
            /** @description What the run planned, with refusals */
            plan: unknown;
            /**
             * Format: int64
             * @description Weeks the balance lasts at that spending, rounded down; null when nothing was spent
             */
            runwayWeeks: number | null;
            /** @description Address of the key that signs */
            sender: string;
            /** @description Spent and reserved over seven days, wei */
            spentWei: string;
            /**
             * Format: int64
             * @description Timestamp of that block, Unix seconds
             */
            time: number;
            /**
             * Format: int64
             * @description When this was stored, Unix seconds, by the database's clock
             */
            updatedAt: number;
        };
        Leader: {
            /** @description Which settlements the record is of; absent before the first */
            asOf?: components["schemas"]["RecordOf"];
            /** @description Asset the sums are in: that of the leader's first vault */
            asset: components["schemas"]["Asset"];
            /**
             * Format: int64
             * @description How long a share minted for others stayed so far, those still there included, seconds: their shares × seconds / shares minted for them, up to the last settlement; null before the first
             */
            averageStay: number | null;
            /**
             * Format: int64
             * @description How many periods counted, in the vault with the most
             */
            countedPeriods: number;
            /**
             * Format: int64
             * @description Sum of depositors over the vaults
             */
            depositors: number;
            /** @description Fees earned, asset base units */
            feesBooked: string;
            /** @description What all others than the leader earned so far net of fees, realized and unrealized, asset base units, signed: prices each at its vault's last hour or settlement, amounts of the last indexed block; null when a vault's figures aren't known */
            followersNet: string | null;
            /** @description The leader's shared vaults, past and present, oldest first */
            items: components["schemas"]["VaultSummary"][];
            /** @description Leader address */
            leader: string;
            /** @description Whether the operator of this server lists one of their vaults */
            listed: boolean;
            /** @description The deepest fall of a vault's counted periods from their peak, a fraction; null before the first settlement */
            maxDrawdown: string | null;
            /** @description Whether the leader has more vaults than are listed here; the sums are over all */
            moreVaults: boolean;
            /** @description What the leader calls themselves on the board: their own words, checked by nobody; null when they said nothing */
            name: string | null;
            /** @description Sum of net deposits, asset base units, signed, each at its vault's last hour or settlement; null when none is known */
            netDeposits: string | null;
            /**
             * Format: int64
             * @description Number of these vaults that are neither closing nor closed
             */
            openVaults: number;
            /** @description What others than the leader have after the last settlements, asset base units; null before the first */
            othersCapital: string | null;
            /** @description Address of a page that the leader names, https only; absent when they named none */
            ownLink?: components["schemas"]["OwnWords"];
            /** @description What the leader calls themselves; absent when they said nothing, as all of these */
            ownName?: components["schemas"]["OwnWords"];
            /** @description Address of a picture, https only. A page that fetches it tells the picture's host who reads: ask the reader first */
            ownPicture?: components["schemas"]["OwnWords"];
            /** @description What the leader says about themselves; absent when they said nothing */
            ownText?: components["schemas"]["OwnWords"];
            /** @description Whether they pass the floors of the ranking; who doesn't comes after all who do, in every order */
            ranked: boolean;
            /** @description The rule of the ranking, with what recomputes each figure */
            ranking: components["schemas"]["Ranking"];
            /** @description The record of each of them that settled */
            records: components["schemas"]["VaultRecord"][];
            /**
             * @description Time-weighted: what one asset in a vault gained over its counted periods, a fraction, rounded down; the mean over the vaults, each weighted by others' assets × seconds in it. A period is the time between two settlements, and counts when others than the leader had at least ranking.floorWhole whole assets in the vault at its beginning. null while none counted
             * @example 0.123400
             */
            return: string | null;
            /**
             * Format: int64
             * @description Creation of the first vault, Unix seconds
             */
            since: number;
            /** @description Sum of total PnL, asset base units, signed, each at its vault's last hour or settlement; null when none is known */
            totalPnl: string | null;
            /**
             * Format: int64
             * @description Sum of executed swaps
             */
            trades: number;
            /** @description Sum of NAVs, asset base units, each at its vault's last hour or settlement; null when none is known */
            tvl: string | null;
            /**
             * Format: int64
             * @description The oldest moment among those of the NAVs in it, which are each at its vault's last hour or settlement, Unix seconds; null when none is known
             */
            tvlAt: number | null;
            /**
             * @description The first floor that they don't pass; null when ranked
             * @enum {string|null}
             */
            unrankedBecause: "disputed" | "periods" | "capital" | "depositors" | null;
            /** @description Their addresses, oldest first, at most 50: what a reader recomputes the figures from */
            vaultAddresses: string[];
            /**
             * Format: int64
             * @description Number of shared vaults led, past and present
             */
            vaults: number;
            /** @description The lowest return of a vault from one settlement to the next, usually a week, a signed fraction; null while none counted */
            worstPeriod: string | null;
        };
        LeaderMargin: {
            /**
             * Format: int64
             * @description Part of the share supply that the leader holds, basis points, rounded down
             */
            currentBps: number;
            /** @description Whether the requirement is met */
            holds: boolean;
            /** @description Leader's wallet and claimable shares, share base units */
            leaderShares: string;
            /**
             * Format: int64
             * @description Part of the share supply that the leader has to hold, basis points
             */
            requiredBps: number;
            /** @description How much others may deposit so that the next settlement accepts all of it, from the requests and shares of the last indexed block at the price of asOf, asset base units. Null with a requiredBps of 0 says that nothing limits it; null with more, that it isn't known, for want of a price or because of a dispute */
            room: string | null;
            /** @description Share supply at the same moment, share base units */
            supply: string;
        };
        LeaderPage: {
            /** @description The leaders of this page */
            items: components["schemas"]["LeaderSummary"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
            /** @description The rule by which leaders are ranked */
            ranking: components["schemas"]["Ranking"];
        };
        LeaderRecord: {
            /** @description The asset: that of the leader's first vault; cash is holding it */
            asset: components["schemas"]["Asset"];
            /** @description What could have been held instead */
            benchmarks: components["schemas"]["Benchmark"][];
            /** @description Leader address */
            leader: string;
            /** @description How the index is computed, in words */
            method: string;
            /** @description Whether there are older weeks; then the index starts at 1 with the first point given here */
            more: boolean;
            /** @description One for each week with a settlement, oldest first; the first is where the first counted period begins */
            points: components["schemas"]["RecordPoint"][];
            /** @description The vaults in it: all of the leader's shared vaults in that asset */
            vaults: string[];
        };
        LeaderSummary: {
            /** @description Which settlements the record is of; absent before the first */
            asOf?: components["schemas"]["RecordOf"];
            /** @description Asset the sums are in: that of the leader's first vault */
            asset: components["schemas"]["Asset"];
            /**
             * Format: int64
             * @description How long a share minted for others stayed so far, those still there included, seconds: their shares × seconds / shares minted for them, up to the last settlement; null before the first
             */
            averageStay: number | null;
            /**
             * Format: int64
             * @description How many periods counted, in the vault with the most
             */
            countedPeriods: number;
            /**
             * Format: int64
             * @description Sum of depositors over the vaults
             */
            depositors: number;
            /** @description Fees earned, asset base units */
            feesBooked: string;
            /** @description Leader address */
            leader: string;
            /** @description Whether the operator of this server lists one of their vaults */
            listed: boolean;
            /** @description The deepest fall of a vault's counted periods from their peak, a fraction; null before the first settlement */
            maxDrawdown: string | null;
            /** @description What the leader calls themselves on the board: their own words, checked by nobody; null when they said nothing */
            name: string | null;
            /** @description Sum of net deposits, asset base units, signed, each at its vault's last hour or settlement; null when none is known */
            netDeposits: string | null;
            /**
             * Format: int64
             * @description Number of these vaults that are neither closing nor closed
             */
            openVaults: number;
            /** @description What others than the leader have after the last settlements, asset base units; null before the first */
            othersCapital: string | null;
            /** @description Whether they pass the floors of the ranking; who doesn't comes after all who do, in every order */
            ranked: boolean;
            /**
             * @description Time-weighted: what one asset in a vault gained over its counted periods, a fraction, rounded down; the mean over the vaults, each weighted by others' assets × seconds in it. A period is the time between two settlements, and counts when others than the leader had at least ranking.floorWhole whole assets in the vault at its beginning. null while none counted
             * @example 0.123400
             */
            return: string | null;
            /**
             * Format: int64
             * @description Creation of the first vault, Unix seconds
             */
            since: number;
            /** @description Sum of total PnL, asset base units, signed, each at its vault's last hour or settlement; null when none is known */
            totalPnl: string | null;
            /**
             * Format: int64
             * @description Sum of executed swaps
             */
            trades: number;
            /** @description Sum of NAVs, asset base units, each at its vault's last hour or settlement; null when none is known */
            tvl: string | null;
            /**
             * Format: int64
             * @description The oldest moment among those of the NAVs in it, which are each at its vault's last hour or settlement, Unix seconds; null when none is known
             */
            tvlAt: number | null;
            /**
             * @description The first floor that they don't pass; null when ranked
             * @enum {string|null}
             */
            unrankedBecause: "disputed" | "periods" | "capital" | "depositors" | null;
            /** @description Their addresses, oldest first, at most 50: what a reader recomputes the figures from */
            vaultAddresses: string[];
            /**
             * Format: int64
             * @description Number of shared vaults led, past and present
             */
            vaults: number;
            /** @description The lowest return of a vault from one settlement to the next, usually a week, a signed fraction; null while none counted */
            worstPeriod: string | null;
        };
        Order: {
            /** @description Amount to sell, token base units; null for targets */
            amountIn: string | null;
            /** @description Amount bought, token base units; null until filled */
            amountOut: string | null;
            /**
             * Format: int64
             * @description When filled or cancelled, Unix seconds; null while open
             */
            closedAt: number | null;
            /** @description Who filled or cancelled it; null while open */
            closedBy: string | null;
            /** @description Transaction that closed it, as the endpoint reported it; null while open */
            closedTx: string | null;
            /**
             * Format: int64
             * @description Last moment at which it may be filled, Unix seconds
             */
            deadline: number;
            /**
             * @description market: filled at once; limit: all or nothing at a price; targets: weights
             * @enum {string}
             */
            kind: "market" | "limit" | "targets";
            /** @description Least amount to buy, token base units; null for targets */
            minAmountOut: string | null;
            /** @description Order id */
            orderId: string;
            /**
             * Format: int64
             * @description When it was placed, Unix seconds
             */
            placedAt: number;
            /** @description Account that placed it, the leader or the trader */
            placedBy: string;
            /** @description Transaction, as the endpoint reported it */
            placedTx: string;
            /**
             * @description State of the order; it is expired when its deadline has passed
             * @enum {string}
             */
            state: "open" | "filled" | "cancelled" | "expired";
            /** @description Target weights, for an order that sets them; else empty */
            targets: components["schemas"]["Target"][];
            /** @description Token to sell; absent for targets */
            tokenIn?: components["schemas"]["Token"];
            /** @description Token to buy; absent for targets */
            tokenOut?: components["schemas"]["Token"];
        };
        OrderWish: {
            /** @description Leader or trader, who signs */
            account: string;
            /** @description Base units of tokenIn, sold all or nothing */
            amountIn?: string;
            /** @description Id of an order to cancel, decimal; then nothing below is needed */
            cancel?: string;
            /**
             * Format: int64
             * @description Last second at which it may be filled, Unix seconds of the chain
             */
            deadline?: number;
            /** @description Least base units of tokenOut: the limit */
            minAmountOut?: string;
            /** @description Why, for the vault's holders, posted on the board: at most 280 characters, and 1024 bytes of UTF-8 */
            reason?: string;
            /** @description Token to sell */
            tokenIn?: string;
            /** @description Token to buy */
            tokenOut?: string;
            /** @description Vault address */
            vault: string;
        };
        Outcome: {
            /** @description Why the call fails; absent when it doesn't fail */
            failure?: components["schemas"]["Failure"];
            /** @description Gas used, decimal; an empty string when unknown */
            gas: string;
            /**
             * @description unknown: this node can't run calls after each other, and this one depends on those before it
             * @enum {string}
             */
            state: "succeeds" | "fails" | "unknown";
        };
        OwnWords: {
            /**
             * Format: int64
             * @description Block of the post; among blocks of one second, as the endpoint reported it
             */
            block: number;
            /** @description A stranger's text, without characters that are invisible or reorder others; of picture and link: an https address */
            text: string;
            /**
             * Format: int64
             * @description Its timestamp, Unix seconds
             */
            time: number;
            /** @description Its transaction, as the endpoint reported it */
            tx: string;
        };
        PageAccountPosition: {
            /** @description The rows of this page */
            items: components["schemas"]["AccountPosition"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageActivity: {
            /** @description The rows of this page */
            items: components["schemas"]["Activity"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageDepositor: {
            /** @description The rows of this page */
            items: components["schemas"]["Depositor"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageEpoch: {
            /** @description The rows of this page */
            items: components["schemas"]["Epoch"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageOrder: {
            /** @description The rows of this page */
            items: components["schemas"]["Order"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PagePost: {
            /** @description The rows of this page */
            items: components["schemas"]["Post"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageRequest: {
            /** @description The rows of this page */
            items: components["schemas"]["Request"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageTankPayment: {
            /** @description The rows of this page */
            items: components["schemas"]["TankPayment"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageTrade: {
            /** @description The rows of this page */
            items: components["schemas"]["Trade"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageVaultSummary: {
            /** @description The rows of this page */
            items: components["schemas"]["VaultSummary"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        Pending: {
            /** @description Deposit requests, asset base units */
            deposits: string;
            /** @description Shares in redeem requests, share base units */
            redeems: string;
        };
        Post: {
            /** @description Who posted it */
            author: string;
            /**
             * Format: int64
             * @description Block number; among blocks of one second, as the endpoint reported it
             */
            block: number;
            /**
             * @description leader, or trader: whoever the leader had appointed when it was posted
             * @enum {string}
             */
            by: "leader" | "trader";
            /** @description Kind of post: text, picture, link, update, or reason/ followed by an order's id */
            kind: string;
            /**
             * Format: int64
             * @description Log index in the block, as the endpoint reported it
             */
            logIndex: number;
            /** @description At most 1,024 bytes of a stranger's text, without characters that are invisible or reorder others */
            text: string;
            /**
             * Format: int64
             * @description Timestamp of the block, Unix seconds
             */
            time: number;
            /** @description Transaction, as the endpoint reported it */
            tx: string;
        };
        Prepared: {
            /**
             * @description What was asked for: deposit, withdraw, cancel, claim, trade, order, cancelOrder or targets
             * @enum {string}
             */
            action: "deposit" | "withdraw" | "cancel" | "claim" | "trade" | "order" | "cancelOrder" | "targets";
            /** @description Block on whose state all of this was worked out */
            block: components["schemas"]["Block"];
            /** @description Limits that the calls use, and how far */
            bounds: components["schemas"]["Bound"][];
            /** @description Transactions to sign and send, in order */
            calls: components["schemas"]["Call"][];
            /**
             * Format: int64
             * @description EIP-155 chain id the calls are for
             */
            chainId: number;
            /** @description What it costs to send the calls */
            cost: components["schemas"]["Cost"];
            /** @description What the calls move and bring */
            expected: components["schemas"]["Expected"][];
            /** @description Account that has to sign and send */
            from: string;
            /** @description Of trades, orders and targets: link that opens these calls as a proposal in My Vaults, where leader or trader read them, see them simulated anew, and sign or drop them. It begins with / where the server doesn't know its own address: put that in front */
            proposal?: string;
            /** @description What the calls would do */
            simulation: components["schemas"]["Simulation"];
            /** @description Vault address */
            vault: string;
            /** @description What the signer should know */
            warnings: string[];
        };
        PriceColumns: {
            /** @description Whether the index's tables and the chain differ; these prices are not to be relied on then */
            disputed: boolean;
            /**
             * @description The interval that was asked for
             * @enum {string}
             */
            interval: "hour" | "day";
            /** @description creation, settlement or hour */
            kind: string[];
            /** @description NAV, asset base units */
            nav: string[];
            /** @description Cursor of the next page: newer prices, or older ones when from was not given; null on the last */
            next: string | null;
            /** @description Share supply at the same moment as that NAV, share base units */
            supply: string[];
            /** @description Unix seconds: the hour, or the timestamp of the settlement or the creation; ascending */
            time: number[];
            /** @description Vault address */
            vault: string;
        };
        PricePoint: {
            /** @description NAV, asset base units */
            nav: string;
            /** @description NAV / supply with 18 fractional digits, rounded down */
            sharePrice: string;
            /** @description Share supply at the same moment as that NAV, share base units */
            supply: string;
            /**
             * Format: int64
             * @description Unix seconds: the hour, or the timestamp of the settlement or the creation
             */
            time: number;
        };
        PriceRow: {
            /**
             * Format: int64
             * @description Block whose state it is
             */
            block: number;
            /**
             * Format: int64
             * @description Epoch of a settlement; null otherwise
             */
            epochId: number | null;
            /** @description Hash of that block */
            hash: string;
            /**
             * @description Why the row is there
             * @enum {string}
             */
            kind: "creation" | "settlement" | "hour";
            /**
             * @description How it is known that the vault's events up to its block are complete. proven: storage proof under a header that two independent endpoints give, or the operator's own node; consistent: under one stranger's header; agreed: two endpoints' answers, without a proof; unproven: not compared yet; disputed: the tables and the chain differ
             * @enum {string}
             */
            mark: "proven" | "consistent" | "agreed" | "unproven" | "disputed";
            /** @description NAV, asset base units */
            nav: string;
            /** @description NAV / supply with 18 fractional digits, rounded down */
            sharePrice: string;
            /** @description Whether the price of a holding was stale at that moment */
            stale: boolean;
            /** @description Share supply at the same moment as that NAV, share base units */
            supply: string;
            /**
             * Format: int64
             * @description Unix seconds: the hour, or the settlement's timestamp
             */
            time: number;
            /** @description Total PnL at that moment, asset base units, signed */
            totalPnl: string;
        };
        Prices: {
            /**
             * @description hour: every row; day: the last of each UTC day, and settlements
             * @enum {string}
             */
            interval: "hour" | "day";
            /** @description Rows, oldest first */
            items: components["schemas"]["PriceRow"][];
            /** @description Whether the range has more rows */
            more: boolean;
            /** @description Cursor of the next page: newer rows, or older ones when from was not given; null on the last */
            next: string | null;
            /** @description Vault address */
            vault: string;
        };
        Protocol: {
            /** @description The asset the sums are in: that of the first vault; absent without vaults */
            asset?: components["schemas"]["Asset"];
            /** @description The same sums for each asset; sums in different assets can't be added up */
            assets: components["schemas"]["AssetTotals"][];
            /**
             * Format: int64
             * @description Timestamp of the last indexed block, Unix seconds; null before the first
             */
            chainTime: number | null;
            /**
             * Format: int64
             * @description Number of vaults in the sums: those in that asset with a price and without a dispute
             */
            counted: number;
            /**
             * Format: int64
             * @description Accounts that hold shares of any vault
             */
            depositors: number;
            /**
             * Format: int64
             * @description Number of the last indexed block; null before the first
             */
            head: number | null;
            /**
             * Format: int64
             * @description Leaders of shared vaults
             */
            leaders: number;
            /** @description Sum of their net deposits, each at its vault's last hour or settlement, asset base units, signed */
            netDeposits: string;
            /** @description Sum of their deposit requests waiting, asset base units */
            pendingDeposits: string;
            /**
             * @description The weakest result of those comparisons: proven, consistent or agreed, from strongest to weakest; null while there is none
             * @enum {string|null}
             */
            proof: "proven" | "consistent" | "agreed" | null;
            /**
             * Format: int64
             * @description Least block up to which the factory and every vault were compared with their own histories and found complete; null while one never was
             */
            provenThrough: number | null;
            /**
             * Format: int64
             * @description Number of vaults whose events were compared with their own history and found complete
             */
            provenVaults: number;
            /** @description Sum of their total PnL, each at its vault's last hour or settlement, asset base units, signed */
            totalPnl: string;
            /** @description Sum of the NAVs of vaults in that asset, each at its vault's last hour or settlement, asset base units */
            tvl: string;
            /**
             * Format: int64
             * @description Number of vaults of all types
             */
            vaults: number;
        };
        RankedFigure: {
            /**
             * @description from events: proven by the vaults' own histories; recorded hourly: read at a block, checked where an endpoint has that state
             * @enum {string}
             */
            class: "from events" | "recorded hourly";
            /** @description Field of an item */
            name: string;
            /** @description Command that recomputes it */
            verify: string;
        };
        Ranking: {
            /**
             * Format: int64
             * @description Least accounts with shares, summed over the vaults
             */
            depositors: number;
            /** @description What each figure is taken from, and what recomputes it */
            figures: components["schemas"]["RankedFigure"][];
            /**
             * Format: int64
             * @description Least that others than the leader have: in a vault at a period's beginning for it to count, and in all vaults now for a rank; whole assets
             */
            floorWhole: number;
            /**
             * Format: int64
             * @description Least counted periods of a vault
             */
            periods: number;
            /** @description The rule in words */
            rule: string;
        };
        RecordOf: {
            /**
             * Format: int64
             * @description Block of the latest settlement in it
             */
            block: number;
            /**
             * @description How it is known that the events up to that block are complete, the weakest of the vaults'
             * @enum {string}
             */
            mark: "proven" | "consistent" | "agreed" | "unproven" | "disputed";
            /**
             * Format: int64
             * @description Least block up to which the events of all these vaults were compared with their own histories; null while one never was
             */
            provenThrough: number | null;
            /**
             * Format: int64
             * @description Its timestamp, Unix seconds
             */
            time: number;
        };
        RecordPoint: {
            /**
             * Format: int64
             * @description Its block
             */
            block: number;
            /** @description What others than the leader had then in all the vaults that had not had their last settlement, asset base units */
            capital: string;
            /** @description Hash of that block */
            hash: string;
            /**
             * @description What one asset became, 18 fractional digits, rounded down
             * @example 1.123400000000000000
             */
            index: string;
            /** @description Price of each benchmark, in the order of benchmarks */
            prices: components["schemas"]["BenchmarkPrice"][];
            /**
             * Format: int64
             * @description Timestamp of the week's last settlement, Unix seconds; a week begins on Thursday at 00:00 UTC
             */
            time: number;
        };
        Reorgs: {
            /**
             * Format: int64
             * @description Number of blocks that they took back in all
             */
            blocks: number;
            /**
             * Format: int64
             * @description When the last one was, Unix seconds, the database's clock; null before the first
             */
            lastAt: number | null;
            /**
             * Format: int64
             * @description Number of reorgs since this database was made
             */
            times: number;
        };
        Request: {
            /** @description Deposit: accepted part, asset base units */
            accepted: string;
            /**
             * Format: int64
             * @description Deposit: accepted part, basis points, rounded down; null before the settlement
             */
            acceptedBps: number | null;
            /** @description Its asset */
            asset: components["schemas"]["Asset"];
            /** @description Deposit: assets requested, asset base units; else 0 */
            assets: string;
            /** @description Whether it can be cancelled now: before its cut-off, and again when its settlement is seven days late */
            cancellable: boolean;
            /** @description Redeem: proceeds to collect now, asset base units */
            claimableAssets: string;
            /** @description Refund that can be collected now: assets of a deposit, shares of a redemption, base units */
            claimableRefund: string;
            /** @description Deposit: shares to collect now, share base units */
            claimableShares: string;
            /** @description Deposit: cost collected; redeem: proceeds collected; asset base units */
            claimedAssets: string;
            /** @description Deposit: shares collected; redeem: shares consumed; share base units */
            claimedShares: string;
            /** @description Account that may claim and cancel the request (ERC-7540) */
            controller: string;
            /** @description Cost basis of the request's assets or shares, asset base units */
            cost: string;
            /**
             * Format: int64
             * @description Its epoch's cut-off, Unix seconds; null until known
             */
            cutoff: number | null;
            /**
             * Format: int64
             * @description Epoch it joined
             */
            epochId: number;
            /** @description Redeem: fee, asset base units */
            fee: string;
            /** @description Whether the fee is fixed on chain */
            feeCrystallised: boolean;
            /** @description Redeem: gross proceeds, asset base units */
            gross: string;
            /**
             * @description deposit of assets or redemption of shares
             * @enum {string}
             */
            kind: "deposit" | "redeem";
            /** @description NAV of its epoch's price, asset base units; null before the settlement */
            nav: string | null;
            /** @description Redeem: gross less fee, asset base units */
            net: string;
            /** @description Account that the assets or shares came from */
            owner: string;
            /** @description Redeem: net less cost, asset base units, signed; null before the settlement */
            realizedPnl: string | null;
            /** @description What is given back: assets of a deposit, shares of a redemption, base units */
            refund: string;
            /** @description The part of the refund that was collected, base units */
            refundClaimed: string;
            /** @description Request id (ERC-7540) */
            requestId: string;
            /**
             * Format: int64
             * @description When it was made, Unix seconds
             */
            requestedAt: number;
            /**
             * Format: int64
             * @description Block in which it was made; among blocks of one second, as the endpoint reported it
             */
            requestedBlock: number;
            /** @description Transaction, as the endpoint reported it */
            requestedTx: string;
            /**
             * Format: int64
             * @description When it was settled, cancelled or refunded, Unix seconds; null before that
             */
            settledAt: number | null;
            /** @description NAV / supply with 18 fractional digits, rounded down; null before the settlement */
            sharePrice: string | null;
            /** @description Redeem: shares requested, share base units; else 0 */
            shares: string;
            /** @description Deposit: shares it became, share base units */
            sharesOut: string;
            /**
             * @description State of the request; processing: its cut-off has passed, and it isn't settled yet
             * @enum {string}
             */
            state: "pending" | "processing" | "claimable" | "claimed" | "cancelled" | "refunded";
            /** @description Share supply at the same moment as that NAV, share base units; null before the settlement */
            supply: string | null;
            /** @description Vault address */
            vault: string;
            /** @description Name of the vault */
            vaultName: string;
        };
        Simulation: {
            /** @description For each call, in order */
            outcomes: components["schemas"]["Outcome"][];
            /**
             * @description succeeds: every call succeeds; fails: at least one call fails; unknown: it could not be simulated whole
             * @enum {string}
             */
            state: "succeeds" | "fails" | "unknown";
        };
        Status: {
            /**
             * Format: int64
             * @description EIP-155 chain id
             */
            chainId: number;
            /**
             * Format: int64
             * @description Timestamp of the last indexed block, Unix seconds; countdowns use it; null before the first
             */
            chainTime: number | null;
            /** @description Addresses of the protocol's contracts */
            contracts: components["schemas"]["Contracts"];
            /** @description Whether this is the demo: time can be skipped */
            demo: boolean;
            /** @description Figures in which the index's tables and the chain differ */
            disputes: components["schemas"]["Dispute"][];
            /** @description RPC endpoints */
            endpoints: components["schemas"]["Endpoint"][];
            /** @description Highest final block; absent before the first */
            finalized?: components["schemas"]["BlockRef"];
            /** @description Last indexed block; absent before the first */
            head?: components["schemas"]["BlockRef"];
            /**
             * Format: int64
             * @description Blocks behind the head that more than half of the healthy endpoints have reached; null when unknown
             */
            lagBlocks: number | null;
            /**
             * @description The weakest result of those comparisons: proven, consistent or agreed, from strongest to weakest; null while there is none
             * @enum {string|null}
             */
            proof: "proven" | "consistent" | "agreed" | null;
            /**
             * Format: int64
             * @description Least block up to which the factory and every vault were compared with their own histories and found complete; null while one never was
             */
            provenThrough: number | null;
            /**
             * Format: int64
             * @description Number of vaults whose events were compared with their own history and found complete
             */
            provenVaults: number;
            /** @description How often blocks were taken back */
            reorgs: components["schemas"]["Reorgs"];
            /**
             * Format: int64
             * @description Number of commits that changed rows of the index
             */
            revision: number;
            /**
             * Format: int64
             * @description Block the index begins at
             */
            startBlock: number;
            /** @description Version of the binary */
            version: string;
        };
        Tank: {
            /** @description What is in the tank, wei */
            balance: string;
            /** @description What was ever put in, by anybody, wei */
            funded: string;
            /** @description What was ever paid to keepers, wei */
            paid: string;
            /**
             * Format: int64
             * @description Premium that is added to every payment, basis points
             */
            premiumBps: number;
            /** @description Highest gas price that is paid, wei; null while the leader set no terms: no limit */
            priceCap: string | null;
            /** @description Paid in the current week, which began on a Thursday at 00:00 UTC, wei */
            spentThisWeek: string;
            /** @description What the leader ever took back, wei */
            takenBack: string;
            /** @description Vault address */
            vault: string;
            /** @description Most that is paid in a week, wei; null while the leader set no terms: no limit */
            weeklyAllowance: string | null;
            /** @description Paid in the current week so far, or in the last one before it in which it paid, whichever is more, wei; null before the first payment */
            weeklyCost: string | null;
            /** @description balance / weeklyCost: whole weeks that the balance lasts at that cost, rounded down; null before the first payment */
            weeksLeft: string | null;
        };
        TankPayment: {
            /** @description What was paid, wei */
            amount: string;
            /**
             * Format: int64
             * @description Block number; among blocks of one second, as the endpoint reported it
             */
            block: number;
            /** @description What the chain charged for the data of this vault's part of the call, wei; null where the payment failed */
            dataFee: string | null;
            /** @description Whether the payee didn't take the payment; then the amount stayed in the tank */
            failed: boolean;
            /** @description Price of a unit of gas in the payment, before the premium, wei; null where the payment failed */
            gasPrice: string | null;
            /** @description Gas that was measured for the vault's own call; null where the payment failed */
            gasUsed: string | null;
            /**
             * Format: int64
             * @description Log index in the block, as the endpoint reported it
             */
            logIndex: number;
            /** @description Who was paid */
            payee: string;
            /**
             * Format: int64
             * @description Number of swaps in the call; null where the payment failed
             */
            sales: number | null;
            /**
             * Format: int64
             * @description Timestamp of the block, Unix seconds
             */
            time: number;
            /** @description Transaction, as the endpoint reported it */
            tx: string;
            /**
             * @description What was done for the vault
             * @enum {string}
             */
            work: "settlement" | "fill" | "rebalance";
            /** @description Epoch id of a settlement, else order id */
            workId: string;
        };
        Target: {
            /**
             * Format: int64
             * @description Weight at the last prices, basis points; null when unknown
             */
            actualBps: number | null;
            /**
             * Format: int64
             * @description Band around it, basis points of NAV
             */
            bandBps: number;
            /** @description The token */
            token: components["schemas"]["Token"];
            /**
             * Format: int64
             * @description Target weight, basis points of NAV
             */
            weightBps: number;
        };
        TargetWish: {
            /**
             * Format: int64
             * @description How far it may be off before keepers trade, basis points of the NAV
             */
            bandBps: number;
            /** @description Token address */
            token: string;
            /**
             * Format: int64
             * @description Part of the NAV, basis points
             */
            weightBps: number;
        };
        Targets: {
            /**
             * Format: int64
             * @description Last moment at which keepers trade towards them, Unix seconds; null when none are in force
             */
            deadline: number | null;
            /** @description Whether the deadline has passed */
            expired: boolean;
            /** @description One for each token, by its address */
            items: components["schemas"]["Target"][];
            /** @description Order that set them; null when none are in force */
            orderId: string | null;
            /** @description Vault address */
            vault: string;
        };
        TargetsWish: {
            /** @description Leader or trader, who signs */
            account: string;
            /**
             * Format: int64
             * @description Last second at which keepers may rebalance to them, Unix seconds of the chain
             */
            deadline: number;
            /** @description Why, for the vault's holders, posted on the board: at most 280 characters, and 1024 bytes of UTF-8 */
            reason?: string;
            /** @description At most 8, in any order; an empty list clears the targets; the asset is the rest */
            targets: components["schemas"]["TargetWish"][];
            /** @description Vault address */
            vault: string;
        };
        Token: {
            /** @description Token address */
            address: string;
            /**
             * Format: int64
             * @description Token decimals; null when unknown
             */
            decimals: number | null;
            /** @description Token symbol; null when it has none */
            symbol: string | null;
        };
        TokenTrading: {
            /** @description Token address */
            address: string;
            /**
             * Format: int64
             * @description Largest part of the base that a purchase may reach, basis points; 10000 is none
             */
            capBps: number;
            /**
             * Format: int64
             * @description How many decimals the token has: one whole token is 10^decimals base units
             */
            decimals: number;
            /**
             * Format: int64
             * @description Its feeds' deviation thresholds together, drawn on the bucket by a trade's size, basis points
             */
            deviationBps: number;
            /** @description How much of it the vault holds */
            held: components["schemas"]["Amount"];
            /** @description Whether the registry lists the token, so that it may be bought */
            listed: boolean;
            /** @description What the best pool asks when 100 units of the asset buy the token, in the unit of price, rounded up; null when no pool answers */
            poolBuy: string | null;
            /** @description What the best pool pays for about the same amount of the token, in the unit of price, rounded down; null when no pool answers */
            poolSell: string | null;
            /** @description The feeds' price: asset base units per whole token, scaled by 1e18, rounded down */
            price: string;
            /** @description Whether that price can be used for a trade now */
            priceGood: boolean;
            /**
             * Format: int64
             * @description When the feed answered, Unix seconds
             */
            priceTime: number;
            /** @description Symbol of the token: a stranger's word; the address says which token it is */
            symbol: string;
            /**
             * Format: int64
             * @description Part of the NAV, basis points, rounded down
             */
            weightBps: number;
        };
        Trade: {
            /** @description Contract through which it was made */
            adapter: string;
            /** @description Amount sold, token base units */
            amountIn: string;
            /** @description Amount bought, token base units */
            amountOut: string;
            /**
             * Format: int64
             * @description Block number; among blocks of one second, as the endpoint reported it
             */
            block: number;
            /** @description What the trade took from the trading bucket, as a part of the vault's base; 1e18 is the whole base */
            bucketDraw: string;
            /** @description Account that executed it */
            executor: string;
            /** @description valueOut - valueIn: how much better than the oracle's price the trade was, asset base units, signed */
            gain: string;
            /**
             * @description What it was made for; writtenOff: a keeper's sale of a holding that is written off
             * @enum {string}
             */
            kind: "market" | "limit" | "targets" | "raise" | "writtenOff";
            /**
             * Format: int64
             * @description Log index in the block, as the endpoint reported it: no proof covers it
             */
            logIndex: number;
            /** @description Order; for kind raise the epoch it raised cash for, for kind writtenOff 0 */
            orderId: string;
            /** @description Proceeds of the sale less the average cost of what was sold, asset base units, signed */
            realizedPnl: string;
            /**
             * Format: int64
             * @description Timestamp of the block, Unix seconds
             */
            time: number;
            /** @description Token sold */
            tokenIn: components["schemas"]["Token"];
            /** @description Token bought */
            tokenOut: components["schemas"]["Token"];
            /** @description Transaction, as the endpoint reported it */
            tx: string;
            /** @description What was sold, at the oracle's price, asset base units */
            valueIn: string;
            /** @description What was bought, at the oracle's price, asset base units */
            valueOut: string;
            /** @description Weights before and after, for a rebalance; else empty */
            weights: components["schemas"]["Weight"][];
        };
        TradeWish: {
            /** @description Leader or trader, who signs */
            account: string;
            /** @description Base units of tokenIn to sell, decimal */
            amountIn: string;
            /** @description Least base units of tokenOut; absent: the quote less slippageBps */
            minAmountOut?: string;
            /** @description Why, for the vault's holders, posted on the board: at most 280 characters, and 1024 bytes of UTF-8 */
            reason?: string;
            /**
             * Format: int64
             * @description How much worse than the quote it may be, basis points; 0: 50
             */
            slippageBps?: number;
            /** @description Token to sell */
            tokenIn: string;
            /** @description Token to buy */
            tokenOut: string;
            /** @description Vault address */
            vault: string;
        };
        Trading: {
            /** @description Adapter to trade through; null when the operator has configured none */
            adapter: string | null;
            /** @description The vault's asset, with its idle amount */
            asset: components["schemas"]["TokenTrading"];
            /** @description Block on whose state all of this was read */
            block: components["schemas"]["Block"];
            /** @description Board to post reasons on; null when the operator has configured none */
            board: string | null;
            /** @description What trades may still cost */
            bucket: components["schemas"]["BucketState"];
            /** @description Leader, or owner of a personal vault */
            leader: string;
            /**
             * Format: int64
             * @description How much worse than the feeds' prices one trade may be, basis points
             */
            maxLossBps: number;
            /** @description NAV at the last answers of the feeds */
            nav: components["schemas"]["Amount"];
            /** @description Whether every price behind it can be used now */
            navGood: boolean;
            /** @description Id that the next order or trade gets */
            nextOrderId: string;
            /** @description Contract that trades are sent to */
            portfolio: string;
            /** @description Uniswap's QuoterV2; null when the operator has configured none */
            quoter: string | null;
            /** @description Whether only sales for the asset are allowed now */
            saleOnly: boolean;
            /** @description Tokens of the registry, listed or held */
            tokens: components["schemas"]["TokenTrading"][];
            /** @description Appointed trader; null when there is none */
            trader: string | null;
            /** @description Whether a guardian has paused trading */
            tradingPaused: boolean;
            /** @description Vault address */
            vault: string;
        };
        Vault: {
            /** @description Vault address (and its share token's) */
            address: string;
            /**
             * Format: int64
             * @description Chain time since its creation, seconds
             */
            ageSeconds: number;
            /**
             * @description Linear APR over 30 days, a fraction; null when the vault is younger
             * @example 0.123400
             */
            apr30d: string | null;
            /** @description Linear APR over 7 days, a fraction; null when the vault is younger */
            apr7d: string | null;
            /** @description Linear APR since the vault was created, a fraction; null during its first day */
            aprInception: string | null;
            /** @description The vault's last hour or settlement, of which tvl, nav, supply, sharePrice, netDeposits, totalPnl, pnl30d, apr30d and sparkline are, and of a whole vault balance, realizedPnl, unrealizedPnl, deposited, withdrawnGross, apr7d, aprInception, maxDrawdown, volatility and sharpe, while every other figure is of the last indexed block. Absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description Token that the vault takes and pays */
            asset: components["schemas"]["Asset"];
            /** @description Idle asset at the last hour or settlement, asset base units */
            balance: string | null;
            /**
             * Format: int64
             * @description When closing began, Unix seconds; null while the vault isn't closing
             */
            closingSince: number | null;
            /**
             * Format: int64
             * @description When the vault was created, Unix seconds
             */
            createdAt: number;
            /**
             * Format: int64
             * @description Block of its creation; among blocks of one second, as the endpoint reported it
             */
            createdBlock: number;
            /** @description Transaction that created it, as the endpoint reported it */
            createdTx: string;
            /**
             * Format: int64
             * @description Epoch that takes requests; null for a personal vault
             */
            currentEpoch: number | null;
            /** @description Processed deposits, asset base units: of the same moment as netDeposits (asOf), and up to the last event where netDeposits is null */
            deposited: string;
            /**
             * Format: int64
             * @description Accounts that hold shares in any form
             */
            depositors: number;
            /** @description Whether the index's tables and the chain differ; no figure of the vault is shown then */
            disputed: boolean;
            /** @description Whether the vault ended with tokens left, which holders take in kind */
            endedInKind: boolean;
            /**
             * Format: int64
             * @description Performance fee, basis points of profit
             */
            feeBps: number;
            /** @description The leader's fees */
            fees: components["schemas"]["Fees"];
            /** @description The price at which a closed vault's shares are redeemed for ever; absent before it is fixed */
            finalPrice?: components["schemas"]["FinalPrice"];
            /**
             * Format: int64
             * @description First cut-off, Unix seconds; null for a personal vault
             */
            firstCutoff: number | null;
            /** @description The oldest vault whose name looks like this one's, among all vaults, listed or not; absent when this is the oldest, or nothing looks like it */
            imitates?: components["schemas"]["Imitated"];
            /**
             * Format: int64
             * @description When the last settled epoch was settled, Unix seconds; null before the first settlement
             */
            lastSettledAt: number | null;
            /** @description Leader, or owner of a personal vault */
            leader: string;
            /** @description Leader margin */
            leaderMargin: components["schemas"]["LeaderMargin"];
            /** @description Whether the operator of this server shows the vault at first */
            listed: boolean;
            /** @description Deepest fall from a peak, a fraction */
            maxDrawdown: string | null;
            /** @description Least deposit request, asset base units */
            minDeposit: string;
            /** @description Name of the vault, in the words of who created it */
            name: string;
            /** @description NAV at the same moment as supply, asset base units; null when unknown or disputed */
            nav: string | null;
            /** @description Processed deposits less gross withdrawals, asset base units, signed */
            netDeposits: string | null;
            /**
             * Format: int64
             * @description Next cut-off, Unix seconds; null while a closed epoch waits for its settlement, for personal vaults and for finished ones
             */
            nextCutoff: number | null;
            /** @description Deposit requests waiting, asset base units */
            pendingDeposits: string;
            /** @description Redeem requests waiting, share base units */
            pendingRedeems: string;
            /**
             * Format: int64
             * @description Seconds between cut-offs; null for a personal vault
             */
            period: number | null;
            /** @description Total PnL gained over 30 days, or since creation when younger, asset base units, signed */
            pnl30d: string | null;
            /** @description Address of its portfolio */
            portfolio: string;
            /**
             * @description How it is known that the events up to provenThrough are complete: proven, consistent or agreed; null when provenThrough is null
             * @enum {string|null}
             */
            proof: "proven" | "consistent" | "agreed" | null;
            /**
             * Format: int64
             * @description Block up to which its events were compared with its own history and found complete; null while that was never done
             */
            provenThrough: number | null;
            /** @description PnL of closed positions, asset base units, signed */
            realizedPnl: string | null;
            /**
             * Format: int64
             * @description Last settled epoch; null before the first settlement
             */
            settledEpoch: number | null;
            /** @description NAV / supply with 18 fractional digits, rounded down */
            sharePrice: string | null;
            /** @description Sharpe ratio at rate zero; null below 30 daily points */
            sharpe: string | null;
            /** @description Up to 30 daily prices, oldest first; empty when sparkline=false was asked for */
            sparkline: components["schemas"]["PricePoint"][];
            /**
             * @description closing: winding down; closed: final
             * @enum {string}
             */
            status: "active" | "inactive" | "closing" | "closed";
            /** @description The leader's strategy text or metadata URI */
            strategy: string;
            /** @description Share supply at the same moment as that NAV, share base units */
            supply: string | null;
            /** @description Symbol of its share */
            symbol: string;
            /** @description NAV + gross withdrawals - processed deposits, asset base units, signed */
            totalPnl: string | null;
            /**
             * Format: int64
             * @description Number of executed swaps
             */
            totalTrades: number;
            /** @description Appointed trader; null when none */
            trader: string | null;
            /** @description Whether the guardian paused trading */
            tradingPaused: boolean;
            /** @description NAV at the last hour or settlement, asset base units; null when unknown or disputed */
            tvl: string | null;
            /**
             * @description shared: weekly epochs; personal: one owner, immediate
             * @enum {string}
             */
            type: "shared" | "personal";
            /** @description Why the operator doesn't show the vault at first; null when they gave no reason */
            unlistedReason: string | null;
            /** @description Total PnL less realized PnL, asset base units, signed */
            unrealizedPnl: string | null;
            /** @description Yearly volatility of daily returns, a fraction; null below 30 daily points */
            volatility: string | null;
            /**
             * Format: int64
             * @description Closed epoch that waits for its settlement; null when none waits
             */
            waitingEpoch: number | null;
            /**
             * Format: int64
             * @description Cut-off of the epoch that waits, Unix seconds; null when none waits
             */
            waitingSince: number | null;
            /** @description Gross withdrawals, asset base units: of the same moment as deposited */
            withdrawnGross: string;
            /** @description Value of the asked account's shares, asset base units; null without account */
            yourDeposit: string | null;
            /** @description The asked account's shares, share base units; null without account */
            yourShares: string | null;
        };
        VaultPosition: {
            /** @description Amount held, token base units */
            amount: string;
            /** @description Average cost, asset base units per whole token, scaled by 1e18; null when nothing is held */
            averageCost: string | null;
            /** @description What the amount cost, asset base units */
            costBasis: string;
            /** @description Price, asset base units per whole token, scaled by 1e18; null when unknown */
            price: string | null;
            /** @description Sale proceeds less average cost, asset base units, signed */
            realizedPnl: string;
            /** @description The token */
            token: components["schemas"]["Token"];
            /** @description Value less cost, asset base units, signed; null when unknown */
            unrealizedPnl: string | null;
            /** @description Value at that price, asset base units; null when unknown */
            value: string | null;
        };
        VaultPositions: {
            /** @description The vault's last hour or settlement, of which the prices are; amounts, costs and realized PnL are of the last indexed block, and a value is an amount at its price. Absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description Open positions first */
            items: components["schemas"]["VaultPosition"][];
            /** @description Vault address */
            vault: string;
        };
        VaultRecord: {
            /**
             * Format: int64
             * @description How long a share minted for others stayed so far, seconds; null while none was
             */
            averageStay: number | null;
            /**
             * Format: int64
             * @description How many of its periods counted
             */
            countedPeriods: number;
            /**
             * Format: int64
             * @description Its last settled epoch
             */
            epochId: number;
            /** @description The deepest fall over them from their peak, a fraction */
            maxDrawdown: string;
            /** @description What others than the leader have after the settlement, asset base units */
            othersCapital: string;
            /** @description Over its counted periods, a fraction, rounded down; null while none counted */
            return: string | null;
            /** @description Vault address */
            vault: string;
            /** @description The lowest return of one of them, a signed fraction; null while none counted */
            worstPeriod: string | null;
        };
        VaultSummary: {
            /** @description Vault address (and its share token's) */
            address: string;
            /**
             * @description Linear APR over 30 days, a fraction; null when the vault is younger
             * @example 0.123400
             */
            apr30d: string | null;
            /** @description The vault's last hour or settlement, of which tvl, nav, supply, sharePrice, netDeposits, totalPnl, pnl30d, apr30d and sparkline are, and of a whole vault balance, realizedPnl, unrealizedPnl, deposited, withdrawnGross, apr7d, aprInception, maxDrawdown, volatility and sharpe, while every other figure is of the last indexed block. Absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description Token that the vault takes and pays */
            asset: components["schemas"]["Asset"];
            /**
             * Format: int64
             * @description When the vault was created, Unix seconds
             */
            createdAt: number;
            /**
             * Format: int64
             * @description Accounts that hold shares in any form
             */
            depositors: number;
            /** @description Whether the index's tables and the chain differ; no figure of the vault is shown then */
            disputed: boolean;
            /**
             * Format: int64
             * @description Performance fee, basis points of profit
             */
            feeBps: number;
            /** @description The oldest vault whose name looks like this one's, among all vaults, listed or not; absent when this is the oldest, or nothing looks like it */
            imitates?: components["schemas"]["Imitated"];
            /** @description Leader, or owner of a personal vault */
            leader: string;
            /** @description Whether the operator of this server shows the vault at first */
            listed: boolean;
            /** @description Name of the vault, in the words of who created it */
            name: string;
            /** @description NAV at the same moment as supply, asset base units; null when unknown or disputed */
            nav: string | null;
            /** @description Processed deposits less gross withdrawals, asset base units, signed */
            netDeposits: string | null;
            /**
             * Format: int64
             * @description Next cut-off, Unix seconds; null while a closed epoch waits for its settlement, for personal vaults and for finished ones
             */
            nextCutoff: number | null;
            /** @description Deposit requests waiting, asset base units */
            pendingDeposits: string;
            /** @description Redeem requests waiting, share base units */
            pendingRedeems: string;
            /** @description Total PnL gained over 30 days, or since creation when younger, asset base units, signed */
            pnl30d: string | null;
            /** @description Address of its portfolio */
            portfolio: string;
            /**
             * @description How it is known that the events up to provenThrough are complete: proven, consistent or agreed; null when provenThrough is null
             * @enum {string|null}
             */
            proof: "proven" | "consistent" | "agreed" | null;
            /**
             * Format: int64
             * @description Block up to which its events were compared with its own history and found complete; null while that was never done
             */
            provenThrough: number | null;
            /** @description NAV / supply with 18 fractional digits, rounded down */
            sharePrice: string | null;
            /** @description Up to 30 daily prices, oldest first; empty when sparkline=false was asked for */
            sparkline: components["schemas"]["PricePoint"][];
            /**
             * @description closing: winding down; closed: final
             * @enum {string}
             */
            status: "active" | "inactive" | "closing" | "closed";
            /** @description Share supply at the same moment as that NAV, share base units */
            supply: string | null;
            /** @description Symbol of its share */
            symbol: string;
            /** @description NAV + gross withdrawals - processed deposits, asset base units, signed */
            totalPnl: string | null;
            /** @description NAV at the last hour or settlement, asset base units; null when unknown or disputed */
            tvl: string | null;
            /**
             * @description shared: weekly epochs; personal: one owner, immediate
             * @enum {string}
             */
            type: "shared" | "personal";
            /** @description Why the operator doesn't show the vault at first; null when they gave no reason */
            unlistedReason: string | null;
            /** @description Value of the asked account's shares, asset base units; null without account */
            yourDeposit: string | null;
            /** @description The asked account's shares, share base units; null without account */
            yourShares: string | null;
        };
        Weight: {
            /**
             * Format: int64
             * @description Weight after, basis points of NAV
             */
            afterBps: number;
            /**
             * Format: int64
             * @description Weight before, basis points of NAV
             */
            beforeBps: number;
            /** @description The token */
            token: components["schemas"]["Token"];
        };
        WithdrawWish: {
            /** @description Account whose shares leave, and which signs */
            account: string;
            /** @description Share base units, decimal: 1 share is 1000000000000000000 */
            shares: string;
            /** @description Vault address */
            vault: string;
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
    getConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardConfig"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listActivity: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
                /** @description Only rows of this vault */
                vault?: string;
                /** @description csv: every row as text/csv (also by Accept: text/csv), or a problem above 100 000. A file is whole: limit and cursor are refused with it; koinly: the exchanges among them in the 12 columns of Koinly's universal file, for tax tools */
                format?: "json" | "csv" | "koinly";
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Account address */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageActivity"];
                    "text/csv": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getAtom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Atom feed (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getAccountPnl: {
        parameters: {
            query: {
                /** @description The vault */
                vault: string;
                /** @description Unix seconds, inclusive */
                from?: number;
                /** @description Unix seconds, exclusive; 0: no end */
                to?: number;
                /** @description hour: at every price of the vault; day: at the last of each UTC day, and at settlements */
                interval?: "hour" | "day";
                /** @description Rows; without from the newest, else the oldest */
                limit?: number;
                /** @description Value of next in the answer of the previous page; from, to and interval have to be the same */
                cursor?: string;
                /** @description csv: every row as text/csv (also by Accept: text/csv), or a problem above 100 000. A file is whole: limit and cursor are refused with it */
                format?: "json" | "csv";
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Account address */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPnl"];
                    "text/csv": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listPositions: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Account address */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAccountPosition"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
                /** @description Only rows of this vault */
                vault?: string;
                /** @description Only requests in this state; open: pending or processing */
                state?: "open" | "pending" | "processing" | "claimable" | "claimed" | "cancelled" | "refunded";
                /** @description csv: every row as text/csv (also by Accept: text/csv), or a problem above 100 000. A file is whole: limit and cursor are refused with it */
                format?: "json" | "csv";
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Account address */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                    "text/csv": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    compareVaults: {
        parameters: {
            query: {
                /** @description Vault addresses, up to four: ?vault=0x…&vault=0x… */
                vault: string[];
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Only events of this vault, and blocks */
                vault?: string;
                /** @description Only events of this account, and blocks */
                account?: string;
                /** @description Resume after this id, for clients that can't set the header */
                lastEventId?: string;
            };
            header?: {
                /** @description Resume after this id */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Event"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getKeeper: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Keeper"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listLeaders: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
                /** @description Field to sort by; with - in front in descending order. Leaders who aren't ranked come after all who are; unknown values come last */
                sort?: "tvl" | "-tvl" | "depositors" | "-depositors" | "since" | "-since" | "return" | "-return" | "drawdown" | "-drawdown" | "worst" | "-worst" | "fees" | "-fees" | "periods" | "-periods";
                /** @description true: only leaders with a vault that the operator lists; false: only those with one that they don't */
                listed?: "true" | "false";
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderPage"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getLeader: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Leader address */
                leader: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leader"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getLeaderAtom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leader: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Atom feed (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getLeaderRecord: {
        parameters: {
            query?: {
                /** @description Most points to give, the newest */
                weeks?: number;
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Leader address */
                leader: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderRecord"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    prepareCancel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prepared"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    prepareClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prepared"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    prepareDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepositWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prepared"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    prepareOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prepared"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    prepareTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetsWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prepared"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    prepareTrade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TradeWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prepared"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    prepareWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prepared"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getProtocol: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Protocol"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listVaults: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
                /** @description Account for which yourDeposit and yourShares are given */
                account?: string;
                /** @description Only vaults that this account leads, or in which it has shares, a request that waits, or something to claim */
                holder?: string;
                /** @description Only vaults of this leader */
                leader?: string;
                /** @description Only vaults whose appointed trader is this account */
                trader?: string;
                /** @description Only vaults of this type */
                type?: "shared" | "personal";
                /** @description Only vaults of this status */
                status?: "active" | "inactive" | "closing" | "closed";
                /** @description true: only vaults that the operator lists; false: only the others */
                listed?: "true" | "false";
                /** @description true: only vaults whose name looks like that of an older one that the operator lists */
                imitates?: "true";
                /** @description false: leave out each vault's daily prices */
                sparkline?: "true" | "false";
                /** @description Only vaults whose name, symbol or address contains this text */
                q?: string;
                /** @description Field to sort by; with - in front in descending order. Unknown values come last */
                sort?: "tvl" | "-tvl" | "name" | "-name" | "pnl30d" | "-pnl30d" | "created" | "-created";
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVaultSummary"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getVault: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vault"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An iCalendar file (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listDepositors: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDepositor"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listEpochs: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEpoch"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getEpoch: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
                /** @description Epoch id, counted from 1 */
                epoch: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Epoch"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getArchive: {
        parameters: {
            query?: {
                /** @description Block number: events of later blocks; without it from the vault's creation */
                after?: number;
            };
            header?: never;
            path: {
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the archive, one object a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ArchiveHead"] | components["schemas"]["ArchiveEvent"] | components["schemas"]["ArchiveEnd"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getVaultAtom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Atom feed (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getHoldings: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holdings"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
                /** @description Only orders in this state; closed: in any state but open */
                state?: "open" | "filled" | "cancelled" | "expired" | "closed";
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOrder"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getVaultPositions: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultPositions"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePost"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getPrices: {
        parameters: {
            query?: {
                /** @description First moment, Unix seconds, inclusive */
                from?: number;
                /** @description End, Unix seconds, exclusive; 0: no end */
                to?: number;
                /** @description hour: every row; day: the last of each UTC day, and settlements */
                interval?: "hour" | "day";
                /** @description Largest number of rows: the newest ones without from, else the oldest ones after it */
                limit?: number;
                /** @description Value of next in the answer of the previous page; from, to and interval have to be the same */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prices"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getPriceColumns: {
        parameters: {
            query?: {
                /** @description First moment, Unix seconds, inclusive */
                from?: number;
                /** @description End, Unix seconds, exclusive; 0: no end */
                to?: number;
                /** @description hour: every row; day: the last of each UTC day, and settlements */
                interval?: "hour" | "day";
                /** @description Largest number of rows: the newest ones without from, else the oldest ones after it */
                limit?: number;
                /** @description Value of next in the answer of the previous page; from, to and interval have to be the same */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceColumns"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listVaultRequests: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
                /** @description Only requests in this state; open: pending or processing */
                state?: "open" | "pending" | "processing" | "claimable" | "claimed" | "cancelled" | "refunded";
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequest"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getTank: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tank"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listTankPayments: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTankPayment"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    listTrades: {
        parameters: {
            query?: {
                /** @description Largest number of rows of a page */
                limit?: number;
                /** @description Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response: the answer is 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTrade"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    getTrading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Vault address */
                vault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trading"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
}
