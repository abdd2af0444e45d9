/** How wagmi names the connector of a demo account; without the code that signs for it. */
export const demoId = (address: string) => `demo:${address.toLowerCase()}`;
