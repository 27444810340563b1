import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { KeyboardEvent, ReactNode } from "react";
import { useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: "160px", overflowY: "auto", contain: "strict" },
  room: { position: "relative", width: "100%" },
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    outlineOffset: "-2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface VirtualListProps {
  /** Names the list for assistive technology. */
  readonly label: string;
  readonly count: number;
  /** Keeps an item's element with its item when the list changes. */
  readonly itemKey: (index: number) => string | number;
  readonly renderItem: (index: number, active: boolean) => ReactNode;
  /** Height of most items in pixels; each is measured once it is shown. */
  readonly estimate: number;
  /** Enter, or a click. */
  readonly onActivate?: (index: number) => void;
  /** The space bar. */
  readonly onToggle?: (index: number) => void;
  /** Scrolled to and marked as current; -1 for none. */
  readonly current?: number;
}

/** How far a key moves in a list of `count` items; `null` for other keys. */
export function moveByKey(key: string, index: number, count: number, page: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const target = moves[key];
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target));
}

/**
 * A list of any length of which only what is in view exists. One item can be tabbed to; the arrow
 * keys, Page Up, Page Down, Home and End move among the others, Enter activates,
 * the space bar toggles.
 */
export function VirtualList(props: VirtualListProps) {
  const { label, count, itemKey, renderItem, estimate, onActivate, onToggle, current = -1 } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [moved, setMoved] = useState(false);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: itemKey,
    overscan: 6,
  });
  const focusable = Math.min(active, count - 1);

  useEffect(() => {
    if (current < 0 || current >= count) return;
    setActive(current);
    virtualizer.scrollToIndex(current, { align: "auto" });
  }, [current, count, virtualizer]);

  const items = virtualizer.getVirtualItems();
  const isShown = items.some(({ index }) => index === focusable);
  useEffect(() => {
    if (!moved || !isShown) return;
    setMoved(false);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${focusable}"]`)?.focus();
  }, [moved, isShown, focusable]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed inside a control of an item are the control's.
    if (!(event.target as HTMLElement).hasAttribute("data-index")) return;
    if (event.key === " " && onToggle) {
      event.preventDefault();
      onToggle(focusable);
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      onActivate?.(focusable);
      return;
    }
    const target = moveByKey(event.key, focusable, count, Math.max(1, items.length - 12));
    if (target === null) return;
    event.preventDefault();
    setActive(target);
    setMoved(true);
    virtualizer.scrollToIndex(target, { align: "auto" });
  };

  return (
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <div
        role="list"
        aria-label={label}
        className={styles.room}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {items.map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={count}
            aria-posinset={index + 1}
            {...(index === current ? { "aria-current": "true" as const } : {})}
            tabIndex={index === focusable || (!isShown && index === items[0].index) ? 0 : -1}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setActive(index)}
            onClick={() => onActivate?.(index)}
          >
            {renderItem(index, index === current)}
          </div>
        ))}
      </div>
    </div>
  );
}
