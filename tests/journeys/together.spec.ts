import { expect, test } from "../setup/journey";
import { card, marks, postArticle } from "./articles";

test("a verdict on what has changed meanwhile is not written, and nothing typed is lost", async ({ page, desk }) => {
  desk.expectError(/412/);
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  const other = await desk.signIn("editor", "M. Lau");
  await other.goto(`/articles/${id}`);
  await expect(marks(other).first()).toBeVisible();

  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What is wrong").selectOption("outdated");
  await dialog.getByLabel("Note").fill("The plan was cut in January.");

  await other.keyboard.press("v");
  await expect(marks(other).nth(0)).toHaveAttribute("data-status", "verified");
  await expect(other.getByText("Sending")).toHaveCount(0);
  await other.keyboard.press("k");
  await expect(card(other).getByText("M. Lau").first()).toBeVisible();

  await dialog.getByRole("button", { name: "Dispute" }).click();
  const alert = page.getByRole("alert");
  await expect(alert.getByText("M. Lau has decided meanwhile: verified.")).toBeVisible();
  await expect(alert.getByText("The plan was cut in January.")).toBeVisible();
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "verified");

  await page.getByRole("button", { name: "Look at mine again" }).click();
  await expect(dialog.getByLabel("Note")).toHaveValue("The plan was cut in January.");
  await dialog.getByRole("button", { name: "Dispute" }).click();
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "disputed");
  await expect(page.getByText("has decided meanwhile")).toHaveCount(0);
  await other.reload();
  await expect(marks(other).nth(0)).toHaveAttribute("data-status", "disputed");
});

test("a lost network keeps the verdicts and sends them once it is back", async ({ page, context, desk }) => {
  desk.expectError(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().includes("/verdicts")) sent.push(request.headers()["idempotency-key"] ?? "");
  });

  await context.setOffline(true);
  await expect(page.getByText("No connection.")).toBeVisible();
  await page.keyboard.press("v");
  await page.keyboard.press("v");
  await expect(page.getByText("2 verdicts not sent yet.")).toBeVisible();
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "verified");
  await expect(marks(page).nth(1)).toHaveAttribute("data-status", "verified");

  await context.setOffline(false);
  await expect(page.getByText("not sent yet")).toHaveCount(0);
  await expect(page.getByText("No connection.")).toHaveCount(0);
  await page.reload();
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "verified");
  await expect(marks(page).nth(1)).toHaveAttribute("data-status", "verified");
  expect(new Set(sent).size).toBe(2);
});

test("an answer that got lost is asked for again and counts once", async ({ page, desk }) => {
  desk.expectError(/Failed to load resource/);
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  let lost = 0;
  let letThrough = () => {};
  const seen = new Promise<void>((resolve) => { letThrough = resolve; });
  await page.route("**/verdicts", async (route) => {
    lost += 1;
    if (lost > 1) {
      await seen;
      return route.continue();
    }
    await route.fetch();
    return route.abort("connectionreset");
  });
  await page.keyboard.press("v");
  await expect(page.getByText("1 verdict not sent yet.")).toBeVisible();
  letThrough();
  await expect(page.getByText("not sent yet")).toHaveCount(0);
  await page.keyboard.press("k");
  await expect(card(page).getByRole("region", { name: "History" }).getByText("Verified", { exact: true })).toHaveCount(1);
});
