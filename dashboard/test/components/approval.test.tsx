// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useTx } from "~/dialogs/tx-status";
import type { TxPhase } from "~/wallet/tx";

const HASH = "0x5" as const;
const declined: TxPhase = { kind: "failed", problem: { kind: "rejected" } };
const sent = (what: "revoke" | "approve"): TxPhase[] => [
  { kind: "checking" },
  { kind: "signing", what },
  { kind: "pending", hash: HASH, what },
];
const approval = sent("approve");

it("a failure after an approval was mined says that the approval stands, and no other does", () => {
  const { result } = renderHook(() => useTx());
  const after = (...phases: TxPhase[]) => {
    act(() => phases.forEach(result.current.report));
    return result.current.phase;
  };
  expect(after(...approval, { kind: "checking" }, { kind: "signing", what: "send" }, declined)).toEqual({
    ...declined,
    approved: true,
  });
  expect(after({ kind: "checking" }, { kind: "checking" }, { kind: "signing", what: "send" }, declined)).toEqual(
    declined,
  );
  expect(after(...approval, declined)).toEqual(declined); // the approval itself failed
  // Nothing stands of an approval that was taken back.
  expect(after(...sent("revoke"), { kind: "checking" }, { kind: "signing", what: "approve" }, declined)).toEqual(
    declined,
  );
  expect(after(...sent("revoke"), ...approval, { kind: "checking" }, declined)).toEqual({
    ...declined,
    approved: true,
  });
});
