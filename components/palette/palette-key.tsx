"use client";
import { lazy, Suspense, useEffect, useState } from "react";

// Only whoever asks for the palette loads it.
const Palette = lazy(() => import("./palette").then((m) => ({ default: m.Palette })));

/** Ctrl or Command with K opens the palette, wherever the cursor is. */
export function PaletteKey() {
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setOpened((n) => n + 1);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  return opened > 0 && <Suspense fallback={null}><Palette opened={opened} /></Suspense>;
}
