"use client";
import { Failure } from "@/components/status/states";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <main><Failure error={error} retry={retry} /></main>;
}
