import { standings, type Standing } from "@/lib/api/claim-query";
import type { Status } from "@/lib/api/contract";

export { standings, type Standing };

export const standingOf = ({ status, dismissed }: { readonly status: Status; readonly dismissed?: boolean | undefined }): Standing =>
  dismissed ? "dismissed" : status;
