import type { Page } from "@playwright/test";
import { expect, test } from "../setup/journey";
import { card, postArticle, rows } from "./articles";

const place = (page: Page) => page.getByText(/^\d+ of \d+/).first();
const large = (page: Page) => card(page).locator("p").first();

test("a queue is walked by keys alone: decide and advance, skip, cannot tell, undo", async ({ page }) => {
  const { claims } = await postArticle(page);
  await page.goto("/review");
  await expect(place(page)).toHaveText(`1 of ${claims}`);
  const figures = await rows(page).locator("span:nth-of-type(2)").allTextContents();
  const first = await large(page).textContent();

  await page.keyboard.press("s");
  await expect(place(page)).toHaveText(`2 of ${claims} (1 skipped)`);
  await page.keyboard.press("v");
  await expect(place(page)).toHaveText(`3 of ${claims} (1 skipped)`);
  await page.keyboard.press("u");
  await expect(place(page)).toHaveText(`4 of ${claims} (1 skipped)`);
  await expect(page.getByText(`${figures[2] ?? ""}: cannot tell`, { exact: false }).first()).toBeVisible();
  await page.keyboard.press("z");
  await expect(place(page)).toHaveText(`3 of ${claims} (1 skipped)`);
  await expect(page.getByText("Sending")).toHaveCount(0);

  // Nothing has moved, and the skipped one is the last that is left.
  expect(await rows(page).locator("span:nth-of-type(2)").allTextContents()).toEqual(figures);
  for (let i = 2; i < claims; i++) await page.keyboard.press("v");
  await expect(large(page)).toHaveText(first ?? "");
  await page.keyboard.press("v");
  await expect(page.getByText("Sending")).toHaveCount(0);
  await page.keyboard.press("l");
  await expect(page.getByText("Nothing here needs you")).toBeVisible();
});

test("one key's time to the next paint is printed", async ({ page }) => {
  await postArticle(page);
  await page.goto("/review");
  await expect(place(page)).toBeVisible();
  const times = await page.evaluate(async () => {
    const found: number[] = [];
    for (let i = 0; i < 6; i++) {
      const before = performance.now();
      window.dispatchEvent(new KeyboardEvent("keydown", { key: i % 2 ? "k" : "j", bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      found.push(performance.now() - before);
    }
    return found;
  });
  console.log(`key to paint, ms: ${times.map((t) => t.toFixed(1)).join(" ")}`);
  expect(times).toHaveLength(6);
});

test("several figures of one kind are decided at once, counted, and taken back at once", async ({ page }) => {
  await postArticle(page);
  await page.goto("/review?kind=count");
  await expect(rows(page).first()).toBeVisible();
  const n = await rows(page).count();
  const bar = page.getByRole("group", { name: "One verdict on several" });
  await bar.getByRole("button", { name: /^Choose all/ }).click();
  await expect(bar).toContainText(`${n} chosen`);
  await bar.getByRole("button", { name: "Verify" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(`Verify: ${n} figures of the kind count`);
  await dialog.getByRole("button", { name: `Verify ${n}` }).click();
  await expect(bar).toContainText(`${n} figures decided.`);
  await page.goto(`/claims?kind=count&status=verified`);
  await expect(page.getByText(`${n} figures`, { exact: true })).toBeVisible();

  await page.goto("/review?kind=count&status=verified");
  await expect(rows(page)).toHaveCount(n);
  await page.goBack();
  // The router writes its state as a page wakes: a second step back before that is cut off by Chromium.
  await expect(page.getByText(`${n} figures`, { exact: true })).toBeVisible();
  await page.goBack();
  await expect(rows(page).first().or(page.getByText("Nothing here needs you"))).toBeVisible();
});

test("an undo takes a whole lot back, and what a colleague has changed meanwhile is told", async ({ page, desk }) => {
  await postArticle(page);
  const colleague = await desk.signIn("editor", "Ines");
  await page.goto("/review?kind=count");
  await expect(rows(page).first()).toBeVisible();
  const n = await rows(page).count();
  const [claim] = ((await (await page.request.get("/api/claims?kind=count&sort=needs&flag=open")).json()) as { items: { id: string; version: number }[] }).items;
  if (!claim) throw new Error("There is no claim.");
  const bar = page.getByRole("group", { name: "One verdict on several" });
  await bar.getByRole("button", { name: /^Choose all/ }).click();
  await colleague.request.post(`/api/claims/${claim.id}/verdicts`, { data: { status: "verified" }, headers: { "if-match": `"${claim.version}"`, "idempotency-key": "k1" } });
  await bar.getByRole("button", { name: "Not a claim" }).click();
  await page.getByRole("dialog").getByRole("button", { name: `Not a claim ${n}` }).click();
  await expect(bar).toContainText("1 chosen");
  await bar.getByRole("button", { name: "Choose none" }).click();
  await expect(bar).toContainText("Somebody else decided");
  await bar.getByRole("button", { name: `Undo all ${n - 1}` }).click();
  await expect(bar).toContainText(`${n - 1} of ${n - 1} taken back.`);
});

test("a key is given to another action, kept on the desk, and cannot be given twice", async ({ page }) => {
  const { claims } = await postArticle(page);
  await page.goto("/review");
  await expect(place(page)).toBeVisible();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Next figure/ }).click();
  await page.keyboard.press("k");
  await expect(dialog.getByRole("alert")).toContainText("K is taken: Previous figure.");
  await page.keyboard.press("n");
  await expect(dialog.getByRole("button", { name: /^Next figure: N/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press("n");
  await expect(place(page)).toHaveText(`2 of ${claims}`);
  const current = await page.locator("[data-row][aria-current]").getAttribute("data-row");
  await expect(page).toHaveURL(new RegExp(`claim=${current ?? ""}`));
  await page.reload();
  await expect(place(page)).toHaveText(`2 of ${claims}`);
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  await expect(place(page)).toHaveText(`3 of ${claims}`);
});
