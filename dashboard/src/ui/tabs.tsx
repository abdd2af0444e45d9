import { Tabs as RadixTabs } from "radix-ui";
import type { ReactNode } from "react";
import { Boundary } from "./boundary";

export interface Tab {
  id: string;
  label: string;
  count?: number;
  content: ReactNode;
}

/** Tabs that scroll sideways when they don't fit; only the chosen one is mounted. */
export function Tabs({
  tabs,
  value,
  onChange,
  label,
}: {
  tabs: Tab[];
  value: string;
  onChange: (id: string) => void;
  label: string;
}) {
  return (
    <RadixTabs.Root value={value} onValueChange={onChange}>
      <RadixTabs.List aria-label={label} className="scroll-x flex border-b border-line px-2">
        {tabs.map((tab) => (
          <RadixTabs.Trigger
            key={tab.id}
            value={tab.id}
            className="relative px-3 py-3 text-sm font-medium whitespace-nowrap text-faint transition-colors hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:text-ink data-[state=active]:after:absolute data-[state=active]:after:inset-x-3 data-[state=active]:after:bottom-0 data-[state=active]:after:h-0.5 data-[state=active]:after:rounded-full data-[state=active]:after:bg-accent"
          >
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && (
              <span className="num ml-1.5 text-2xs text-faint">{tab.count}</span>
            )}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.id} value={tab.id} className="focus-visible:-outline-offset-2">
          <Boundary>{tab.content}</Boundary>
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
