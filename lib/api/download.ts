/** Answers that a browser saves as a file. */

/** `Bridge over the Tarn` → `bridge-over-the-tarn`; what is no letter or digit of ASCII is left out of the plain name. */
const slug = (title: string): string => title.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").split("-").filter(Boolean).join("-").slice(0, 60) || "article";

/** `2026-11-26-claims.csv`, or with the title of an article. */
export const fileName = (today: Date, what: string, ending: string): string => `${today.toISOString().slice(0, 10)}-${slug(what)}.${ending}`;

export const download = (body: BodyInit, type: string, name: string): Response =>
  new Response(body, { headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"`, "cache-control": "no-store", "x-content-type-options": "nosniff" } });

/** A body that is made while it is sent; what fails on the way breaks the download off, so that no half file looks whole. */
export function streamOf(parts: AsyncIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await parts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() { await parts.return?.(); },
  });
}
