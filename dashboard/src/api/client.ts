import { createApi } from "@sluicefi/client/api/client";

export * from "@sluicefi/client/api/client";

/** The API of the server that these pages came from. */
export const api = createApi(typeof location === "undefined" ? "" : location.origin);
