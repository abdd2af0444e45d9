import { useEffect, useRef } from "react";
import { useConnection } from "wagmi";
import { startEvents } from "~/api/events";

/** Keeps the live feed open while the page is; it always knows who is connected now. */
export function LiveFeed() {
  const { address } = useConnection();
  const account = useRef(address);
  account.current = address;
  useEffect(() => startEvents(() => account.current), []);
  return null;
}
