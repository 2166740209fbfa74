"use client";
import { Modal } from "@mantine/core";
import { words } from "@/components/words";
import { useKeysOn } from "./use-keys";
import styles from "./keys-dialog.module.css";

/** What each key does, and the switch that turns them off. */
export function KeysDialog({ close }: { close: () => void }) {
  const [on, setOn] = useKeysOn();
  return (
    <Modal opened onClose={close} title={words.keys.title} closeButtonProps={{ "aria-label": words.close }}>
      <table className={styles.keys}>
        <tbody>
          {words.keys.rows.map(([key, does]) => (
            <tr key={key}><th scope="row"><kbd>{key}</kbd></th><td>{does}</td></tr>
          ))}
        </tbody>
      </table>
      <label className={styles.on}>
        <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} /> {words.keys.on}
      </label>
      <p className={styles.note}>{words.keys.note}</p>
    </Modal>
  );
}
