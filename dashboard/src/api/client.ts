import { ApiError, createApi } from "@sluicefi/client/api/client";

export * from "@sluicefi/client/api/client";

/** The API of the server that these pages came from. */
export const api = createApi(typeof location === "undefined" ? "" : location.origin);

/** Whether the server says that there is no such thing; every other failure says nothing about it. */
export const isMissing = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 404 || error.status === 422);
