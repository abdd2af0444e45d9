// A relay that follows WalletConnect's published interface (the Irn API: publish, subscribe, mailboxes, and the two calls that
// propose and approve a session), for tests without the network. Both ends are WalletConnect's own code: the page's
// provider, and a wallet made of their sign client. The relay sees only what the real one sees, which it can't read.
import { randomUUID } from "node:crypto";
import { SignClient } from "@walletconnect/sign-client";
import { WebSocketServer } from "ws";

export async function startRelay() {
  const mailbox = new Map();
  const clients = new Set();
  let ids = Date.now() * 1000;

  function deliver(client, topic, { message, tag }) {
    ids += 1;
    const data = { topic, message, publishedAt: Date.now(), tag };
    client.send(
      JSON.stringify({
        id: ids,
        jsonrpc: "2.0",
        method: "irn_subscription",
        params: { id: client.topics.get(topic), data },
      }),
    );
  }
  function publish(from, topic, message, tag) {
    const told = { message, tag };
    mailbox.set(topic, [...(mailbox.get(topic) ?? []), { ...told, from }]);
    for (const client of clients) if (client !== from && client.topics.has(topic)) deliver(client, topic, told);
  }
  function subscribe(client, topic) {
    if (!client.topics.has(topic)) client.topics.set(topic, randomUUID().replaceAll("-", ""));
    for (const told of mailbox.get(topic) ?? []) if (told.from !== client) deliver(client, topic, told);
    return client.topics.get(topic);
  }
  const methods = {
    irn_publish: (client, { topic, message, tag }) => publish(client, topic, message, tag),
    irn_subscribe: (client, { topic }) => subscribe(client, topic),
    irn_batchSubscribe: (client, { topics }) => topics.map((topic) => subscribe(client, topic)),
    irn_unsubscribe: (client, { topic }) => client.topics.delete(topic),
    irn_fetchMessages: () => ({ messages: [], hasMore: false }),
    irn_batchFetchMessages: () => ({ messages: [], hasMore: false }),
    wc_proposeSession: (client, { pairingTopic, sessionProposal }) => {
      subscribe(client, pairingTopic);
      publish(client, pairingTopic, sessionProposal, 1100);
    },
    wc_approveSession: (client, { pairingTopic, sessionTopic, sessionProposalResponse, sessionSettlementRequest }) => {
      subscribe(client, sessionTopic);
      publish(client, pairingTopic, sessionProposalResponse, 1101);
      publish(client, sessionTopic, sessionSettlementRequest, 1102);
    },
  };
  /** One client: what it sends goes in, what it is told goes through `send`. */
  function attach(send) {
    const client = { send, topics: new Map() };
    clients.add(client);
    return {
      hear: (text) => {
        const { id, method, params } = JSON.parse(text);
        if (!method) return;
        const act = methods[method];
        const answer = act ? { result: act(client, params) ?? true } : { error: { code: -32601, message: method } };
        send(JSON.stringify({ id, jsonrpc: "2.0", ...answer }));
      },
      leave: () => clients.delete(client),
    };
  }
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await new Promise((done) => server.once("listening", done));
  server.on("connection", (socket) => {
    const it = attach((text) => socket.send(text));
    socket.on("message", (data) => it.hear(String(data)));
    socket.on("close", it.leave);
  });
  return {
    url: `ws://127.0.0.1:${server.address().port}`,
    /** The page's connection to WalletConnect's relay is answered here. */
    route: (page) =>
      page.routeWebSocket(/^wss:\/\/relay\.walletconnect\./, (socket) => {
        const it = attach((text) => socket.send(text));
        socket.onMessage((data) => it.hear(String(data)));
        socket.onClose(it.leave);
      }),
    close: () => {
      for (const socket of server.clients) socket.terminate();
      return new Promise((done) => server.close(done));
    },
  };
}

/** A wallet on another device: WalletConnect's sign client over the test's wallet. */
export async function pairWallet(wallet, relay, projectId, uri) {
  const client = await SignClient.init({
    projectId,
    relayUrl: relay.url,
    telemetryEnabled: false,
    logger: "silent",
    storageOptions: { database: ":memory:" },
    customStoragePrefix: randomUUID(),
    metadata: { name: "Paired", description: "A test's wallet", url: "https://wallet.example", icons: [] },
  });
  const chain = `eip155:${wallet.chainId}`;
  client.on("session_proposal", async ({ id, params }) => {
    const asked = { ...params.optionalNamespaces.eip155, ...params.requiredNamespaces.eip155 };
    await client.approve({
      id,
      namespaces: {
        eip155: {
          chains: [chain],
          accounts: [`${chain}:${wallet.address}`],
          methods: asked.methods,
          events: asked.events,
        },
      },
    });
  });
  client.on("session_request", async ({ topic, id, params: { request } }) => {
    const { result, error } = await wallet.answer(request);
    const response = error ? { id, jsonrpc: "2.0", error } : { id, jsonrpc: "2.0", result };
    await client.respond({ topic, response });
  });
  await client.core.pairing.pair({ uri });
  return client;
}
