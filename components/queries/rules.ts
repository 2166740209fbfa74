import { queryOptions } from "@tanstack/react-query";
import { RuleBook } from "@/lib/api/contract";
import { request } from "./request";

export const ruleBookQuery = () =>
  queryOptions({ queryKey: ["rules"], queryFn: ({ signal }) => request(RuleBook, "/api/rules", { signal }) });
