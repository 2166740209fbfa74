"use client";
import { Modal } from "@mantine/core";
import { words } from "@/components/words";
import { KeyMapEditor } from "./key-map-editor";

/** What each key does, and where that is changed. */
export function KeysDialog({ close }: { close: () => void }) {
  return (
    <Modal opened onClose={close} title={words.keys.title} closeButtonProps={{ "aria-label": words.close }}>
      <KeyMapEditor />
    </Modal>
  );
}
