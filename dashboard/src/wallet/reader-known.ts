import { useEffect, useState } from "react";
import { useConnection } from "wagmi";

/** A wallet that doesn't answer is not waited for longer. */
const PATIENCE_MS = 2000;

/**
 * Whether it is known who reads: a wallet that was connected before has come back, or there is none. What depends on the
 * reader and stands above other things waits for it, so that nothing jumps.
 */
export function useReaderKnown(): boolean {
  const { status } = useConnection();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(waiting);
  }, []);
  return late || status !== "reconnecting";
}
