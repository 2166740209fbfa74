"use client";
import type { ReactNode } from "react";
import type { Me } from "@/lib/api/contract";
import { PaletteKey } from "@/components/palette/palette-key";
import { LivePill } from "@/components/live/live-pill";
import { LiveProvider } from "@/components/live/live-provider";
import { OutboxProvider } from "@/components/review/outbox-provider";
import { words } from "@/components/words";
import { Announcer } from "./announcer";
import { MeProvider } from "./me";
import { OfflineBanner } from "./offline-banner";
import { Rail } from "./rail";
import styles from "./shell.module.css";

/** The frame of every page behind the sign-in. */
export function Shell({ me, children }: { me: Me; children: ReactNode }) {
  return (
    <MeProvider me={me}>
      <Announcer>
        <LiveProvider>
          <OutboxProvider>
            <a href="#content" className={styles.skip}>{words.nav.skip}</a>
            <LivePill />
            <PaletteKey />
            <div className={styles.shell}>
              <Rail />
              <div className={styles.stage}>
                <OfflineBanner />
                <main id="content" tabIndex={-1} className={styles.main}>{children}</main>
              </div>
            </div>
          </OutboxProvider>
        </LiveProvider>
      </Announcer>
    </MeProvider>
  );
}
