import type { Schema } from "~/api/client";
import { bps, UNKNOWN, weight } from "~/lib/format";
import { text } from "~/text/pages";

type Holding = Schema["Holding"];

// Enough steps of one hue family to tell nine parts apart, readable on both themes.
const hues = [215, 195, 250, 160, 290, 80, 30, 330, 120];
export const partColor = (index: number): string =>
  index === 0 ? "oklch(0.68 0.028 225)" : `oklch(0.62 0.105 ${hues[index % hues.length]})`;

/** One bar of actual weights, and each token's weight against its target with the band around it. */
export function Composition({ holdings }: { holdings: Holding[] }) {
  const total = holdings.reduce((sum, { weightBps }) => sum + (weightBps ?? 0), 0);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex h-2.5 gap-0.5 overflow-hidden rounded-full bg-sunken" aria-hidden="true">
        {total > 0 &&
          holdings.map((holding, index) => (
            <span
              key={holding.token.address}
              style={{ width: `${((holding.weightBps ?? 0) / total) * 100}%`, background: partColor(index) }}
            />
          ))}
      </div>
      <ul className="grid grid-cols-1 gap-x-8 gap-y-3 sm:grid-cols-2">
        {holdings.map((holding, index) => (
          <li key={holding.token.address} className="flex min-w-0 flex-col gap-1.5">
            <div className="flex items-baseline gap-2 text-sm">
              <span
                className="size-2 shrink-0 rounded-full"
                style={{ background: partColor(index) }}
                aria-hidden="true"
              />
              <span className="min-w-0 font-medium [overflow-wrap:anywhere]">{holding.token.symbol ?? UNKNOWN}</span>
              <span className="num ml-auto font-medium">{weight(holding.weightBps)}</span>
              <span className="num w-24 text-right text-xs text-faint">
                {holding.targetBps === null ? text.vault.noTarget : `${text.vault.target} ${bps(holding.targetBps)}`}
              </span>
            </div>
            <WeightTrack holding={holding} color={partColor(index)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const part = (value: number): string => `${Math.min(100, Math.max(0, value / 100))}%`;

function WeightTrack({ holding, color }: { holding: Holding; color: string }) {
  const { weightBps, targetBps, bandBps } = holding;
  return (
    <div className="relative h-1.5 rounded-full bg-sunken" aria-hidden="true">
      {targetBps !== null && bandBps !== null && (
        <span
          className="absolute inset-y-0 rounded-full bg-line-strong/60"
          style={{ left: part(targetBps - bandBps), right: `calc(100% - ${part(targetBps + bandBps)})` }}
        />
      )}
      <span
        className="absolute inset-y-0 left-0 rounded-full opacity-80"
        style={{ width: part(weightBps ?? 0), background: color }}
      />
      {targetBps !== null && (
        <span className="absolute -inset-y-0.5 w-0.5 rounded-full bg-ink" style={{ left: part(targetBps) }} />
      )}
    </div>
  );
}
