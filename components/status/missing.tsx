import { words } from "@/components/words";
import { Empty } from "./states";

/** What a wrong address shows. */
export function Missing() {
  return (
    <>
      <h1 className="out-of-sight">{words.errors.missing.title}</h1>
      <Empty title={words.errors.missing.title} text={words.errors.missing.text}>
        <a href="/">{words.errors.missing.home}</a>
      </Empty>
    </>
  );
}
