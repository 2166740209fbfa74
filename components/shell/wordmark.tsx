import styles from "./rail.module.css";

/** The name, with the pen over its second half. */
export function Wordmark() {
  return <span className={styles.mark}>Quanti<span>fact</span></span>;
}
