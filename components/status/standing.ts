import { statuses, type Status } from "@/lib/api/contract";

/** Where a claim stands, as the screens show it: what is no claim has no other status. */
export type Standing = Status | "dismissed";
export const standings: readonly Standing[] = [...statuses, "dismissed"];

export const standingOf = ({ status, dismissed }: { readonly status: Status; readonly dismissed?: boolean | undefined }): Standing =>
  dismissed ? "dismissed" : status;
