// Generated from api/openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/config.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the dashboard needs to begin */
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
        /** Everything booked for an account, newest first */
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
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live events (server-sent events)
         * @description Each message's data is an Event; its id is the feed's sequence, its event the op. Reconnect with Last-Event-ID; an id too old gets one reset. A comment every 15 seconds keeps the connection.
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
        /** Leaders of shared vaults, by TVL */
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
        /** Headline figures */
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
        /** State of the index */
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
        /** Vaults */
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
        /** One vault */
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
        /** Accounts by shares, largest first */
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
        /** Epochs, newest first */
        get: operations["listEpochs"];
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
        /** Balance: the asset and every token */
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
        /** Orders, newest first */
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
    "/v1/vaults/{vault}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Price history, oldest first */
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
        /** Price history by columns: only the exact pairs */
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
        /** Requests, newest first */
        get: operations["listVaultRequests"];
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
        /** Target weights in force */
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
        /** Executed swaps, newest first */
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
        AccountPosition: {
            /** @description Which state the price is; absent before the first */
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
            /** @description Whether tables and chain differ for the vault */
            disputed: boolean;
            /**
             * Format: int64
             * @description Performance fee, basis points of profit
             */
            feeBps: number;
            /** @description Fee if all left at this price, asset base units; null when unknown */
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
            /** @description Supply beside that NAV, share base units */
            supply: string | null;
            /** @description Symbol of its share */
            symbol: string;
            /** @description Realized + unrealized, asset base units, signed; null when unknown */
            totalPnl: string | null;
            /** @description Cost that came with shares from others, asset base units */
            transferredInCost: string;
            /** @description Cost that went with shares to others, asset base units */
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
             * @description Block number
             */
            block: number;
            /** @description Block hash */
            blockHash: string;
            /** @description Cost basis moved, asset base units; null when none */
            cost: string | null;
            /** @description Receiver, or whoever acted; null when there is none */
            counterparty: string | null;
            /**
             * Format: int64
             * @description Epoch; null when there is none
             */
            epochId: number | null;
            /** @description Fee, asset base units; null when none */
            fee: string | null;
            /** @description Block hash, log index and sub index: stable over reorgs */
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
             * @description Unix seconds
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
             * @description Base units of one whole unit, as a power of ten
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
             * @description Vaults the sums are over: priced and undisputed ones
             */
            counted: number;
            /** @description Sum of net deposits, asset base units, signed */
            netDeposits: string;
            /** @description Sum of deposit requests waiting, asset base units */
            pendingDeposits: string;
            /** @description Sum of total PnL, asset base units, signed */
            totalPnl: string;
            /** @description Sum of NAVs, asset base units */
            tvl: string;
            /**
             * Format: int64
             * @description Vaults in the asset
             */
            vaults: number;
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
             * @description Its timestamp, Unix seconds of the chain
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
            /** @description Whether it is kept */
            holds: boolean;
            /**
             * @description Whether used may be at most the limit, or has to be at least the limit
             * @enum {string}
             */
            kind: "atMost" | "atLeast";
            /** @description The limit now */
            limit: components["schemas"]["Amount"];
            /**
             * @description Which bound
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
            /** @description What comes back each day, rounded down */
            refillPerDay: components["schemas"]["Amount"];
            /** @description A full bucket: 3 % of the base, rounded down */
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
        Contracts: {
            /** @description Adapter that trades go through; null when not configured */
            adapter: string | null;
            /** @description AutoClaimer; null when not configured */
            autoClaimer: string | null;
            /** @description Board; null when not configured */
            board: string | null;
            /** @description VaultFactory */
            factory: string;
            /** @description Lens; null when not configured */
            lens: string | null;
            /** @description Uniswap's QuoterV2; null when not configured */
            quoter: string | null;
            /** @description Registry; null when not configured */
            registry: string | null;
        };
        Cost: {
            /** @description That gas at the base fee of the named block, wei; a wallet adds its tip */
            feeWei: components["schemas"]["Amount"];
            /** @description Gas of all calls together, decimal; an empty string when unknown */
            gas: string;
        };
        DashboardConfig: {
            /**
             * Format: int64
             * @description EIP-155 chain id
             */
            chainId: number;
            /** @description Name for people */
            chainName: string;
            /** @description Where the protocol lives */
            contracts: components["schemas"]["Contracts"];
            /** @description Only in the demo */
            demo?: components["schemas"]["DemoInfo"];
            /** @description Public RPC endpoint the operator offers; null: the reader's own */
            rpcUrl: string | null;
            /** @description Version of the binary */
            version: string;
        };
        DemoAccount: {
            /** @description What to try with it */
            about: string;
            /** @description Address */
            address: string;
            /** @description Who it is in the story */
            name: string;
            /** @description Its private key: worth nothing, the demo's only */
            privateKey: string;
        };
        DemoInfo: {
            /** @description Accounts of the story */
            accounts: components["schemas"]["DemoAccount"][];
            /** @description RPC endpoint of the demo chain */
            rpcUrl: string;
            /** @description POST here with X-Sluice-Demo: 1 to skip to the next settlement */
            skipPath: string;
            /** @description The same over WebSocket */
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
            /** @description What they cost, asset base units */
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
            /** @description Asset base units, signed */
            realizedPnl: string;
            /**
             * Format: int64
             * @description Part of all shares, basis points, rounded down; null when unknown
             */
            shareBps: number | null;
            /** @description Wallet, claimable and in pending redemptions, share base units */
            shares: string;
            /** @description Asset base units, signed; null when unknown */
            totalPnl: string | null;
            /** @description Asset base units, signed; null when unknown */
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
            /** @description Account, token or epoch it is about; empty for the vault */
            subject: string;
            /** @description Value in the tables, base units */
            tablesValue: string | null;
            /** @description Vault address */
            vault: string;
        };
        Endpoint: {
            /**
             * Format: int64
             * @description Unix seconds, the indexer's host clock
             */
            checkedAt: number;
            /**
             * Format: int64
             * @description Calls that failed
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
             * @description Answers that a check disproved
             */
            lies: number;
            /** @description URL without credentials, path or query */
            name: string;
        };
        Epoch: {
            /**
             * Format: int64
             * @description Unix seconds; null until known
             */
            cutoff: number | null;
            /** @description Accepted deposits, asset base units; null before */
            depositsAccepted: string | null;
            /** @description Refunded deposits, asset base units; null before */
            depositsRefunded: string | null;
            /** @description Deposit requests, asset base units */
            depositsRequested: string;
            /**
             * Format: int64
             * @description Epoch id
             */
            epochId: number;
            /**
             * Format: int64
             * @description Fee rate, basis points; null before
             */
            feeBps: number | null;
            /** @description Fees on them, asset base units; null before */
            fees: string | null;
            /** @description Holdings and prices the settlement used, else empty */
            holdings: components["schemas"]["EpochHolding"][];
            /** @description Idle asset after it, asset base units; null before */
            idle: string | null;
            /** @description Accepted part of the leader's deposits, asset base units; null before */
            leaderAccepted: string | null;
            /** @description The leader's part of the deposit requests, asset base units */
            leaderDeposits: string;
            /** @description Leader's shares after it, share base units; null before */
            leaderShares: string | null;
            /**
             * @description How it is known that the vault's events up to its block are complete. proven: storage proof under a header that two independent endpoints give, or the operator's own node; consistent: under one stranger's header; agreed: two endpoints' answers, without a proof; unproven: not compared yet; disputed: the tables and the chain differ
             * @enum {string}
             */
            mark: "proven" | "consistent" | "agreed" | "unproven" | "disputed";
            /** @description NAV before its flows, asset base units; null before */
            nav: string | null;
            /**
             * Format: int64
             * @description The cut-off that followed, Unix seconds; null before, or when the vault had finished
             */
            nextCutoff: number | null;
            /** @description Gross proceeds paid out, asset base units; null before */
            proceeds: string | null;
            /** @description Redeem requests, share base units */
            redeemShares: string;
            /**
             * Format: int64
             * @description Requests in it that were not cancelled
             */
            requests: number;
            /**
             * Format: int64
             * @description Unix seconds; null before
             */
            settledAt: number | null;
            /**
             * Format: int64
             * @description Block number; null before
             */
            settledBlock: number | null;
            /** @description Who settled it; null before */
            settledBy: string | null;
            /** @description Transaction, as the endpoint reported it; null before */
            settledTx: string | null;
            /** @description NAV / supply with 18 fractional digits, rounded down; null before */
            sharePrice: string | null;
            /** @description Shares burned, share base units; null before */
            sharesBurned: string | null;
            /** @description Shares minted, share base units; null before */
            sharesMinted: string | null;
            /**
             * @description open until its cut-off, closed until settled
             * @enum {string}
             */
            state: "open" | "closed" | "settled";
            /** @description Supply beside that NAV, share base units; null before */
            supply: string | null;
            /** @description Supply after its flows, share base units; null before */
            supplyAfter: string | null;
        };
        EpochHolding: {
            /** @description Amount held, token base units */
            amount: string;
            /** @description Asset base units per whole token, scaled by 1e18 */
            price: string;
            /** @description The token */
            token: components["schemas"]["Token"];
            /** @description Asset base units, rounded down; null when the token's decimals are unknown */
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
             * @description Block number
             */
            block: number;
            /** @description Block hash */
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
            /** @description In words, with how it was rounded */
            about: string;
            /** @description How much */
            amount: components["schemas"]["Amount"];
            /**
             * @description What it is
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
        Fees: {
            /** @description Fixed and not collected, asset base units */
            accrued: string;
            /** @description Fees of all settled redemptions, asset base units */
            booked: string;
            /** @description The part the leader has collected, asset base units */
            collected: string;
            /** @description The part fixed on chain, asset base units */
            crystallised: string;
            /** @description The part not yet fixed, asset base units */
            toCrystallise: string;
        };
        FinalPrice: {
            /**
             * Format: int64
             * @description Epoch at which it was fixed
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
            /** @description Asset base units per whole token, scaled by 1e18; null when unknown */
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
            /** @description Amount at that price, asset base units, rounded down; null when unknown */
            value: string | null;
            /**
             * Format: int64
             * @description Part of the sum of values, basis points; null when a price is unknown
             */
            weightBps: number | null;
        };
        Holdings: {
            /** @description Which state the prices are; absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description The asset first, then tokens by value */
            items: components["schemas"]["Holding"][];
            /** @description Vault address */
            vault: string;
        };
        Keeper: {
            /** @description RPC endpoints of the indexer */
            endpoints: components["schemas"]["Endpoint"][];
            /** @description Process that holds the lease; null when none */
            holder: string | null;
            /** @description The last 50, newest first */
            intents: components["schemas"]["KeeperIntent"][];
            /**
             * Format: int64
             * @description Until when, Unix seconds, the database's clock; null when none
             */
            leaseUntil: number | null;
            /** @description Whether a keeper has ever run against this database */
            present: boolean;
            /** @description The last 50, newest first */
            refusals: components["schemas"]["KeeperRefusal"][];
            /** @description The last run; absent before the first */
            run?: components["schemas"]["KeeperRun"];
        };
        KeeperIntent: {
            /** @description settle, raise, finalise, limit, rebalance or claim */
            action: string;
            /**
             * Format: int64
             * @description Transactions signed for it
             */
            attempts: number;
            /**
             * Format: int64
             * @description Block it mined in; null before
             */
            block: number | null;
            /** @description What its transaction cost, wei; null before */
            costWei: string | null;
            /** @description Epoch or order id; 0 when there is none */
            epoch: string;
            /**
             * Format: int64
             * @description In order of decision; vaults settled by one transaction share it
             */
            id: number;
            /**
             * Format: int64
             * @description Nonce of every attempt
             */
            nonce: number;
            /** @description success, reverted, cancelled, foreign, or empty before */
            outcome: string;
            /**
             * Format: int64
             * @description Chain time it was planned at, Unix seconds
             */
            plannedAt: number;
            /** @description Why it ended as it did */
            reason: string;
            /** @description intent, signed, sent, mined, reorged, final, abandoned, nonce-taken or superseded */
            state: string;
            /** @description Attempt that mined; null before */
            tx: string | null;
            /** @description Vault; null for a batch of claims */
            vault: string | null;
        };
        KeeperRefusal: {
            /** @description What it was asked to do */
            action: string;
            /** @description Figures or decoded custom error */
            detail: string;
            /** @description Epoch or order id; 0 when there is none */
            epoch: string;
            /**
             * Format: int64
             * @description Head at the first refusal
             */
            firstBlock: number;
            /**
             * Format: int64
             * @description Head at the last refusal
             */
            lastBlock: number;
            /** @description Typed reason */
            reason: string;
            /**
             * Format: int64
             * @description Blocks it was refused on
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
             * @description Block the run read
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
             * @description Its timestamp, Unix seconds
             */
            time: number;
            /**
             * Format: int64
             * @description Unix seconds, the database's clock
             */
            updatedAt: number;
        };
        Leader: {
            /** @description Asset the sums are in: that of the leader's first vault */
            asset: components["schemas"]["Asset"];
            /**
             * Format: int64
             * @description Sum of depositors over the vaults
             */
            depositors: number;
            /** @description Fees earned, asset base units */
            feesBooked: string;
            /** @description The leader's vaults, oldest first */
            items: components["schemas"]["VaultSummary"][];
            /** @description Leader address */
            leader: string;
            /** @description Sum of net deposits, asset base units, signed; null when none is known */
            netDeposits: string | null;
            /**
             * Format: int64
             * @description Those not closed or closing
             */
            openVaults: number;
            /**
             * Format: int64
             * @description Creation of the first vault, Unix seconds
             */
            since: number;
            /** @description Sum of total PnL, asset base units, signed; null when none is known */
            totalPnl: string | null;
            /**
             * Format: int64
             * @description Sum of executed swaps
             */
            trades: number;
            /** @description Sum of NAVs, asset base units; null when none is known */
            tvl: string | null;
            /**
             * Format: int64
             * @description Shared vaults led
             */
            vaults: number;
        };
        LeaderMargin: {
            /**
             * Format: int64
             * @description Current part of supply, basis points, rounded down
             */
            currentBps: number;
            /** @description Whether the requirement is met */
            holds: boolean;
            /** @description Leader's wallet and claimable shares, share base units */
            leaderShares: string;
            /**
             * Format: int64
             * @description Required part of supply, basis points
             */
            requiredBps: number;
            /** @description Deposits of others the next settlement could accept at the last price, asset base units; null without limit or price */
            room: string | null;
            /** @description Supply beside them, share base units */
            supply: string;
        };
        LeaderSummary: {
            /** @description Asset the sums are in: that of the leader's first vault */
            asset: components["schemas"]["Asset"];
            /**
             * Format: int64
             * @description Sum of depositors over the vaults
             */
            depositors: number;
            /** @description Fees earned, asset base units */
            feesBooked: string;
            /** @description Leader address */
            leader: string;
            /** @description Sum of net deposits, asset base units, signed; null when none is known */
            netDeposits: string | null;
            /**
             * Format: int64
             * @description Those not closed or closing
             */
            openVaults: number;
            /**
             * Format: int64
             * @description Creation of the first vault, Unix seconds
             */
            since: number;
            /** @description Sum of total PnL, asset base units, signed; null when none is known */
            totalPnl: string | null;
            /**
             * Format: int64
             * @description Sum of executed swaps
             */
            trades: number;
            /** @description Sum of NAVs, asset base units; null when none is known */
            tvl: string | null;
            /**
             * Format: int64
             * @description Shared vaults led
             */
            vaults: number;
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
             * @description Unix seconds
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
             * @description Unix seconds
             */
            placedAt: number;
            /** @description Leader or trader */
            placedBy: string;
            /** @description Transaction, as the endpoint reported it */
            placedTx: string;
            /**
             * @description expired follows from the deadline
             * @enum {string}
             */
            state: "open" | "filled" | "cancelled" | "expired";
            /** @description Weights of a targets order, else empty */
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
            /** @description Why, for the vault's holders, posted on the board: at most 280 characters */
            reason?: string;
            /** @description Token to sell */
            tokenIn?: string;
            /** @description Token to buy */
            tokenOut?: string;
            /** @description Vault address */
            vault: string;
        };
        Outcome: {
            /** @description Why it fails; absent when it doesn't */
            failure?: components["schemas"]["Failure"];
            /** @description Gas used, decimal; an empty string when unknown */
            gas: string;
            /**
             * @description unknown: this node can't run calls after each other, and this one depends on those before it
             * @enum {string}
             */
            state: "succeeds" | "fails" | "unknown";
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
        PageLeaderSummary: {
            /** @description The rows of this page */
            items: components["schemas"]["LeaderSummary"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageOrder: {
            /** @description The rows of this page */
            items: components["schemas"]["Order"][];
            /** @description Cursor of the next page; null on the last */
            next: string | null;
        };
        PageRequest: {
            /** @description The rows of this page */
            items: components["schemas"]["Request"][];
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
        Prepared: {
            /**
             * @description What was asked for
             * @enum {string}
             */
            action: "deposit" | "withdraw" | "cancel" | "claim" | "trade" | "order" | "cancelOrder" | "targets";
            /** @description State that all of this was worked out on */
            block: components["schemas"]["Block"];
            /** @description Limits that they use */
            bounds: components["schemas"]["Bound"][];
            /** @description Transactions to sign and send, in order */
            calls: components["schemas"]["Call"][];
            /**
             * Format: int64
             * @description EIP-155 chain id the calls are for
             */
            chainId: number;
            /** @description What sending them takes */
            cost: components["schemas"]["Cost"];
            /** @description What they move and bring */
            expected: components["schemas"]["Expected"][];
            /** @description Account that has to sign and send */
            from: string;
            /** @description What the calls would do */
            simulation: components["schemas"]["Simulation"];
            /** @description Vault address */
            vault: string;
            /** @description What the signer should know */
            warnings: string[];
        };
        PriceColumns: {
            /** @description Whether tables and chain differ: then these prices are not to be relied on */
            disputed: boolean;
            /**
             * @description As asked
             * @enum {string}
             */
            interval: "hour" | "day";
            /** @description creation, settlement or hour */
            kind: string[];
            /** @description NAV, asset base units */
            nav: string[];
            /** @description Cursor of the next page: newer prices, or older ones when from was not given; null on the last */
            next: string | null;
            /** @description Supply beside that NAV, share base units */
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
            /** @description Supply beside that NAV, share base units */
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
            /** @description Whether a price was stale there */
            stale: boolean;
            /** @description Supply beside that NAV, share base units */
            supply: string;
            /**
             * Format: int64
             * @description Unix seconds: the hour, or the settlement's timestamp
             */
            time: number;
            /** @description Total PnL there, asset base units, signed */
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
             * @description Vaults the sums are over: priced, undisputed, in that asset
             */
            counted: number;
            /**
             * Format: int64
             * @description Accounts that hold shares of any vault
             */
            depositors: number;
            /**
             * Format: int64
             * @description Its number; null before the first
             */
            head: number | null;
            /**
             * Format: int64
             * @description Leaders of shared vaults
             */
            leaders: number;
            /** @description Sum of their net deposits, asset base units, signed */
            netDeposits: string;
            /** @description Sum of their deposit requests waiting, asset base units */
            pendingDeposits: string;
            /**
             * @description The weakest word among those comparisons; null while there is none
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
             * @description Vaults that were compared so and found complete
             */
            provenVaults: number;
            /** @description Sum of their total PnL, asset base units, signed */
            totalPnl: string;
            /** @description Sum of the NAVs of vaults in that asset, asset base units */
            tvl: string;
            /**
             * Format: int64
             * @description Vaults, all kinds
             */
            vaults: number;
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
            /** @description Deposit: requested, asset base units; else 0 */
            assets: string;
            /** @description Whether it can be cancelled now: before its cut-off, and again when its settlement is seven days late */
            cancellable: boolean;
            /** @description Redeem: proceeds to collect now, asset base units */
            claimableAssets: string;
            /** @description Refund to collect now, assets or shares */
            claimableRefund: string;
            /** @description Deposit: shares to collect now, share base units */
            claimableShares: string;
            /** @description Deposit: cost collected; redeem: proceeds collected; asset base units */
            claimedAssets: string;
            /** @description Deposit: shares collected; redeem: shares consumed; share base units */
            claimedShares: string;
            /** @description Controller */
            controller: string;
            /** @description Cost basis it carries, asset base units */
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
            /** @description Whose assets or shares they were */
            owner: string;
            /** @description Redeem: net less cost, asset base units, signed; null before the settlement */
            realizedPnl: string | null;
            /** @description Claimable cancellation it became: assets of a deposit, shares of a redemption */
            refund: string;
            /** @description The part of it collected */
            refundClaimed: string;
            /** @description Request id (ERC-7540) */
            requestId: string;
            /**
             * Format: int64
             * @description Unix seconds
             */
            requestedAt: number;
            /**
             * Format: int64
             * @description Block number
             */
            requestedBlock: number;
            /** @description Transaction, as the endpoint reported it */
            requestedTx: string;
            /**
             * Format: int64
             * @description When it was settled, cancelled or refunded, Unix seconds; null before
             */
            settledAt: number | null;
            /** @description NAV / supply with 18 fractional digits, rounded down; null before */
            sharePrice: string | null;
            /** @description Redeem: requested, share base units; else 0 */
            shares: string;
            /** @description Deposit: shares it became, share base units */
            sharesOut: string;
            /**
             * @description processing: past its cut-off, not settled
             * @enum {string}
             */
            state: "pending" | "processing" | "claimable" | "claimed" | "cancelled" | "refunded";
            /** @description Supply beside that NAV, share base units; null before */
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
             * @description succeeds: every call does
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
            /** @description Where the protocol lives */
            contracts: components["schemas"]["Contracts"];
            /** @description Whether this is the demo: time can be skipped */
            demo: boolean;
            /** @description Figures where tables and chain differ */
            disputes: components["schemas"]["Dispute"][];
            /** @description RPC endpoints */
            endpoints: components["schemas"]["Endpoint"][];
            /** @description Highest final block; absent before the first */
            finalized?: components["schemas"]["BlockRef"];
            /** @description Last indexed block; absent before the first */
            head?: components["schemas"]["BlockRef"];
            /**
             * Format: int64
             * @description Blocks behind the best healthy endpoint; null when unknown
             */
            lagBlocks: number | null;
            /**
             * @description The weakest word among those comparisons; null while there is none
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
             * @description Vaults that were compared so and found complete
             */
            provenVaults: number;
            /**
             * Format: int64
             * @description Commits that changed rows
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
             * @description Unix seconds; null when none are in force
             */
            deadline: number | null;
            /** @description Whether the deadline has passed */
            expired: boolean;
            /** @description By token */
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
            /** @description Why, for the vault's holders, posted on the board: at most 280 characters */
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
             * @description Base units of one whole token, as a power of ten
             */
            decimals: number;
            /**
             * Format: int64
             * @description Its feeds' deviation thresholds together, drawn on the bucket by a trade's size, basis points
             */
            deviationBps: number;
            /** @description What the vault holds */
            held: components["schemas"]["Amount"];
            /** @description Whether it may be bought */
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
            /** @description Its symbol: a stranger's word, the address is what counts */
            symbol: string;
            /**
             * Format: int64
             * @description Part of the NAV, basis points, rounded down
             */
            weightBps: number;
        };
        Trade: {
            /** @description Adapter it went through */
            adapter: string;
            /** @description Amount sold, token base units */
            amountIn: string;
            /** @description Amount bought, token base units */
            amountOut: string;
            /**
             * Format: int64
             * @description Block number
             */
            block: number;
            /** @description Drawn on the trading bucket, 1e18 = the whole base */
            bucketDraw: string;
            /** @description Who executed it */
            executor: string;
            /** @description valueOut - valueIn: price against oracle, asset base units, signed */
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
            /** @description What the sale realized at average cost, asset base units, signed */
            realizedPnl: string;
            /**
             * Format: int64
             * @description Unix seconds
             */
            time: number;
            /** @description Token sold */
            tokenIn: components["schemas"]["Token"];
            /** @description Token bought */
            tokenOut: components["schemas"]["Token"];
            /** @description Transaction, as the endpoint reported it */
            tx: string;
            /** @description Oracle value sold, asset base units */
            valueIn: string;
            /** @description Oracle value bought, asset base units */
            valueOut: string;
            /** @description Weights before and after its rebalance, else empty */
            weights: components["schemas"]["Weight"][];
        };
        TradeWish: {
            /** @description Leader or trader, who signs */
            account: string;
            /** @description Base units of tokenIn to sell, decimal */
            amountIn: string;
            /** @description Least base units of tokenOut; absent: the quote less slippageBps */
            minAmountOut?: string;
            /** @description Why, for the vault's holders, posted on the board: at most 280 characters */
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
            /** @description State that all of this was read on */
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
             * @description Linear APR over 30 days, a fraction; null when younger
             * @example 0.123400
             */
            apr30d: string | null;
            /** @description Linear APR over 7 days, a fraction; null when younger */
            apr7d: string | null;
            /** @description Linear APR since inception, a fraction; null below a day */
            aprInception: string | null;
            /** @description Which state the figures are; absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description What it takes and pays */
            asset: components["schemas"]["Asset"];
            /** @description Idle asset at the last hour or settlement, asset base units */
            balance: string | null;
            /**
             * Format: int64
             * @description When closing began, Unix seconds; null before
             */
            closingSince: number | null;
            /**
             * Format: int64
             * @description Unix seconds of its creation
             */
            createdAt: number;
            /**
             * Format: int64
             * @description Block of its creation
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
            /** @description Whether tables and chain differ: then no figure is shown */
            disputed: boolean;
            /** @description Whether it ended with tokens left */
            endedInKind: boolean;
            /**
             * Format: int64
             * @description Performance fee, basis points of profit
             */
            feeBps: number;
            /** @description The leader's fees */
            fees: components["schemas"]["Fees"];
            /** @description The final price; absent before */
            finalPrice?: components["schemas"]["FinalPrice"];
            /**
             * Format: int64
             * @description Unix seconds; null for a personal vault
             */
            firstCutoff: number | null;
            /**
             * Format: int64
             * @description When it was settled, Unix seconds; null before the first
             */
            lastSettledAt: number | null;
            /** @description Leader, or owner of a personal vault */
            leader: string;
            /** @description Leader margin */
            leaderMargin: components["schemas"]["LeaderMargin"];
            /** @description Deepest fall from a peak, a fraction */
            maxDrawdown: string | null;
            /** @description Least deposit request, asset base units */
            minDeposit: string;
            /** @description Name */
            name: string;
            /** @description The same, beside supply */
            nav: string | null;
            /** @description Processed deposits less gross withdrawals, asset base units, signed */
            netDeposits: string | null;
            /**
             * Format: int64
             * @description Unix seconds; null while a closed epoch waits, for personal and for finished vaults
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
             * @description How that is known: proven, consistent or agreed; null beside a null provenThrough
             * @enum {string|null}
             */
            proof: "proven" | "consistent" | "agreed" | null;
            /**
             * Format: int64
             * @description Block up to which its events were compared with its own history and found complete; null while that was never done
             */
            provenThrough: number | null;
            /** @description Closed positions, asset base units, signed */
            realizedPnl: string | null;
            /**
             * Format: int64
             * @description Last settled epoch; null before the first
             */
            settledEpoch: number | null;
            /** @description NAV / supply with 18 fractional digits, rounded down */
            sharePrice: string | null;
            /** @description Sharpe ratio at rate zero; null below 30 daily points */
            sharpe: string | null;
            /** @description Up to 30 daily prices, oldest first */
            sparkline: components["schemas"]["PricePoint"][];
            /**
             * @description closing: winding down; closed: final
             * @enum {string}
             */
            status: "active" | "inactive" | "closing" | "closed";
            /** @description The leader's strategy text or metadata URI */
            strategy: string;
            /** @description Supply beside that NAV, share base units */
            supply: string | null;
            /** @description Symbol of its share */
            symbol: string;
            /** @description NAV + gross withdrawals - processed deposits, asset base units, signed */
            totalPnl: string | null;
            /**
             * Format: int64
             * @description Executed swaps
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
            /** @description Total less realized, asset base units, signed */
            unrealizedPnl: string | null;
            /** @description Yearly volatility of daily returns, a fraction; null below 30 daily points */
            volatility: string | null;
            /**
             * Format: int64
             * @description Closed epoch that waits for its settlement; null when none
             */
            waitingEpoch: number | null;
            /**
             * Format: int64
             * @description Its cut-off, Unix seconds; null when none
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
            /** @description Asset base units per whole token, scaled by 1e18; null when nothing is held */
            averageCost: string | null;
            /** @description What it cost, asset base units */
            costBasis: string;
            /** @description Asset base units per whole token, scaled by 1e18; null when unknown */
            price: string | null;
            /** @description Sale proceeds less average cost, asset base units, signed */
            realizedPnl: string;
            /** @description The token */
            token: components["schemas"]["Token"];
            /** @description Value less cost, asset base units, signed; null when unknown */
            unrealizedPnl: string | null;
            /** @description Asset base units; null when unknown */
            value: string | null;
        };
        VaultPositions: {
            /** @description Which state the prices are; absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description Open positions first */
            items: components["schemas"]["VaultPosition"][];
            /** @description Vault address */
            vault: string;
        };
        VaultSummary: {
            /** @description Vault address (and its share token's) */
            address: string;
            /**
             * @description Linear APR over 30 days, a fraction; null when younger
             * @example 0.123400
             */
            apr30d: string | null;
            /** @description Which state the figures are; absent before the first */
            asOf?: components["schemas"]["AsOf"];
            /** @description What it takes and pays */
            asset: components["schemas"]["Asset"];
            /**
             * Format: int64
             * @description Unix seconds of its creation
             */
            createdAt: number;
            /**
             * Format: int64
             * @description Accounts that hold shares in any form
             */
            depositors: number;
            /** @description Whether tables and chain differ: then no figure is shown */
            disputed: boolean;
            /**
             * Format: int64
             * @description Performance fee, basis points of profit
             */
            feeBps: number;
            /** @description Leader, or owner of a personal vault */
            leader: string;
            /** @description Name */
            name: string;
            /** @description The same, beside supply */
            nav: string | null;
            /** @description Processed deposits less gross withdrawals, asset base units, signed */
            netDeposits: string | null;
            /**
             * Format: int64
             * @description Unix seconds; null while a closed epoch waits, for personal and for finished vaults
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
             * @description How that is known: proven, consistent or agreed; null beside a null provenThrough
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
            /** @description Up to 30 daily prices, oldest first */
            sparkline: components["schemas"]["PricePoint"][];
            /**
             * @description closing: winding down; closed: final
             * @enum {string}
             */
            status: "active" | "inactive" | "closing" | "closed";
            /** @description Supply beside that NAV, share base units */
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
                /** @description ETag of an earlier response */
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
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
                /** @description Only this vault's */
                vault?: string;
                /** @description csv: every row as text/csv (also by Accept: text/csv), or a problem above 100 000 */
                format?: "json" | "csv";
            };
            header?: {
                /** @description ETag of an earlier response */
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
        };
    };
    listPositions: {
        parameters: {
            query?: {
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
                /** @description Only this vault's */
                vault?: string;
                /** @description Only these; open: pending and processing */
                state?: "open" | "pending" | "processing" | "claimable" | "claimed" | "cancelled" | "refunded";
                /** @description csv: every row as text/csv (also by Accept: text/csv), or a problem above 100 000 */
                format?: "json" | "csv";
            };
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description Only this vault's, and blocks */
                vault?: string;
                /** @description Only this account's, and blocks */
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
        };
    };
    getKeeper: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response */
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
                    "application/json": components["schemas"]["PageLeaderSummary"];
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
                /** @description ETag of an earlier response */
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
                /** @description ETag of an earlier response */
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
                /** @description ETag of an earlier response */
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
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
                /** @description Fill yourDeposit and yourShares for this account */
                account?: string;
                /** @description Only this leader's */
                leader?: string;
                /** @description Only this type */
                type?: "shared" | "personal";
                /** @description Only this status */
                status?: "active" | "inactive" | "closing" | "closed";
                /** @description Name, symbol or address contains this */
                q?: string;
                /** @description Order; - descends; unknown values come last */
                sort?: "tvl" | "-tvl" | "name" | "-name" | "pnl30d" | "-pnl30d" | "created" | "-created";
            };
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description ETag of an earlier response */
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
        };
    };
    listDepositors: {
        parameters: {
            query?: {
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response */
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
    getHoldings: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
                /** @description Only these; closed: all but open */
                state?: "open" | "filled" | "cancelled" | "expired" | "closed";
            };
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description ETag of an earlier response */
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
    getPrices: {
        parameters: {
            query?: {
                /** @description Unix seconds, inclusive */
                from?: number;
                /** @description Unix seconds, exclusive; 0: no end */
                to?: number;
                /** @description hour: every row; day: the last of each UTC day, and settlements */
                interval?: "hour" | "day";
                /** @description Rows; without from the newest, else the oldest */
                limit?: number;
                /** @description The previous page's next, with the same from, to and interval */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description Unix seconds, inclusive */
                from?: number;
                /** @description Unix seconds, exclusive; 0: no end */
                to?: number;
                /** @description hour: every row; day: the last of each UTC day, and settlements */
                interval?: "hour" | "day";
                /** @description Rows; without from the newest, else the oldest */
                limit?: number;
                /** @description The previous page's next, with the same from, to and interval */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
                /** @description Only these; open: pending and processing */
                state?: "open" | "pending" | "processing" | "claimable" | "claimed" | "cancelled" | "refunded";
            };
            header?: {
                /** @description ETag of an earlier response */
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
    getTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier response */
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
                /** @description Rows of a page */
                limit?: number;
                /** @description The previous page's next */
                cursor?: string;
            };
            header?: {
                /** @description ETag of an earlier response */
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
