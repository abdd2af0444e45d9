// The states that data can be in, whatever the demo's story has: each changes the API's answers as the API itself would answer
// then. For tests of the pages and for pictures of them; nothing of it reaches the server.

const LONG = "Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl";
const WORDS = `${LONG} and a sentence that goes on. `.repeat(8);
const DAY = 86_400;

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isVault = (it) => "feeBps" in it && "leader" in it && "address" in it && "pendingDeposits" in it;
const isPosition = (it) => "vault" in it && "costBasis" in it && "walletShares" in it;
const isLeader = (it) => "countedPeriods" in it && "openVaults" in it;
const isHolding = (it) => "priceTime" in it && "writtenOff" in it;

/** Every object of an answer, changed from the inside out. */
function each(value, change) {
  if (Array.isArray(value)) return value.map((item) => each(item, change));
  if (!isObject(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, each(item, change)])));
}

const nothing = (it, keys) => Object.fromEntries(keys.filter((key) => key in it).map((key) => [key, null]));

const OF_PRICE = (
  "nav tvl supply sharePrice netDeposits totalPnl pnl30d apr7d apr30d aprInception balance realizedPnl unrealizedPnl " +
  "maxDrawdown volatility sharpe return yourDeposit"
).split(" ");
const OF_POSITION = "assetValue averageCost feeIfWithdrawnNow nav sharePrice supply totalPnl unrealizedPnl".split(" ");
const OF_LEADER = "return maxDrawdown worstPeriod tvl totalPnl netDeposits averageStay othersCapital tvlAt".split(" ");

/** No figure that needs a price is known. */
function withoutPrice(it) {
  if (isVault(it)) {
    const { leaderMargin, record, ...vault } = it;
    return {
      ...vault,
      ...nothing(it, OF_PRICE),
      ...(it.sparkline && { sparkline: [] }),
      ...(leaderMargin && { leaderMargin: { ...leaderMargin, room: null } }),
      ...(record && { record: { ...record, ...nothing(record, OF_LEADER) } }),
    };
  }
  if (isPosition(it)) return { ...it, ...nothing(it, OF_POSITION) };
  if (isLeader(it)) return { ...it, ...nothing(it, OF_LEADER) };
  if (isHolding(it)) return { ...it, ...nothing(it, ["price", "value", "weightBps", "priceTime"]) };
  return it;
}

/** Amounts and prices through a function of their digits; ids, blocks and hashes stay. */
const amounts = (amount, price) => (it) =>
  Object.fromEntries(
    Object.entries(it).map(([key, value]) => {
      if (typeof value !== "string" || /(id|next|nonce|epoch|hash|block|attempts|figure)$/i.test(key))
        return [key, value];
      if (/^-?\d+$/.test(value) && value !== "0") return [key, amount(value)];
      return [key, /^-?\d+\.\d+$/.test(value) ? price(value) : value];
    }),
  );

const statusOf = (status, more) => (it) =>
  isVault(it) ? { ...it, status, ...more(it) } : isPosition(it) ? { ...it, status } : it;

/** By its name: what it makes of an answer of the API. */
export const STATES = {
  plain: (it) => it,
  long: (answer) =>
    each(answer, (it) => ({
      ...it,
      ...(typeof it.name === "string" && (isVault(it) || isPosition(it) || isLeader(it)) && { name: LONG }),
      ...(typeof it.vaultName === "string" && { vaultName: LONG }),
      ...("strategy" in it && { strategy: WORDS }),
      ...("ownName" in it && it.ownName && { ownName: { ...it.ownName, text: LONG } }),
      ...("symbol" in it && "decimals" in it && it.symbol !== "USDC" && { symbol: LONG.slice(0, 32) }),
    })),
  empty: (answer) =>
    isObject(answer) && Array.isArray(answer.items)
      ? each(answer, (it) => ({ ...it, ...("items" in it && { items: [], next: null, records: [] }) }))
      : each(answer, (it) => ({ ...it, ...("intents" in it && { intents: [], refusals: [], payments: [] }) })),
  huge: (answer) =>
    each(
      answer,
      amounts(
        (value) => `${value}000000000`,
        (value) => value.replace(/^(-?)/, "$198765"),
      ),
    ),
  tiny: (answer) =>
    each(
      answer,
      amounts(
        (value) => `${value.startsWith("-") ? "-" : ""}37`,
        (value) => `${value.startsWith("-") ? "-" : ""}0.000000000${"123456789"}`,
      ),
    ),
  unknown: (answer) =>
    each(answer, (it) => {
      const { asOf: _, ...rest } = withoutPrice(it);
      return rest;
    }),
  stale: (answer) =>
    each(answer, (it) => ({
      ...it,
      ...(isObject(it.asOf) && { asOf: { ...it.asOf, stale: true } }),
      ...(isHolding(it) && it.priceTime !== null && { stale: true, priceTime: it.priceTime - 2 * DAY }),
    })),
  disputed: (answer) =>
    each(answer, (it) => ({
      ...withoutPrice(it),
      ...("disputed" in it && { disputed: true }),
      ...(isLeader(it) && { ranked: false, unrankedBecause: "disputed" }),
      ...(isObject(it.asOf) && { asOf: { ...it.asOf, mark: "disputed" } }),
    })),
  paused: (answer) =>
    each(
      answer,
      statusOf("inactive", () => ({})),
    ),
  closing: (answer) =>
    each(
      answer,
      statusOf("closing", (it) => ({
        ...("closingSince" in it && { closingSince: it.createdAt + DAY }),
        ...(it.leaderMargin && { leaderMargin: { ...it.leaderMargin, room: "0" } }),
      })),
    ),
  closed: (answer) =>
    each(
      answer,
      statusOf("closed", (it) => ({
        nextCutoff: null,
        ...("currentEpoch" in it && {
          currentEpoch: null,
          waitingEpoch: null,
          waitingSince: null,
          closingSince: it.createdAt + DAY,
          finalPrice: { epochId: 9, nav: it.nav, supply: it.supply, feeBps: it.feeBps, sharePrice: it.sharePrice },
        }),
        ...(it.leaderMargin && { leaderMargin: { ...it.leaderMargin, room: "0" } }),
      })),
    ),
};

/** Has a page's answers in one of these states from now on; the function it answers ends that. */
export async function inState(page, name) {
  const change = STATES[name];
  const asked = (url) => url.pathname.startsWith("/v1/") && url.pathname !== "/v1/events";
  const handler = async (route) => {
    try {
      const response = await route.fetch();
      const type = response.headers()["content-type"] ?? "";
      if (response.status() !== 200 || !type.includes("json")) return await route.fulfill({ response });
      await route.fulfill({ response, json: change(await response.json()) });
    } catch {
      // The page was left while it was asked.
      await route.abort().catch(() => undefined);
    }
  };
  await page.route(asked, handler);
  return () => page.unroute(asked, handler);
}
