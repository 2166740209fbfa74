import { Missing } from "@/components/status/missing";

export default function NotFound() {
  return <main><Missing /></main>;
}
