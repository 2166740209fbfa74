import type { Page } from "@playwright/test";
import { expect, test } from "../setup/journey";

async function post(page: Page, title: string, text: string, published: string, outlet: string) {
  const response = await page.request.post("/api/articles", { data: { title, text, published, outlet } });
  return ((await response.json()) as { id: string }).id;
}

test("a rising toll is one series; an editor names it and splits a figure off", async ({ page }) => {
  await post(page, "Flood in Karvela kills 12", "At least 12 people were killed when the Dorra river burst its banks near Karvela on Monday, the governor said. Rescue boats searched the flooded streets.", "2026-03-02", "Valley Wire");
  const second = await post(page, "Karvela flood toll rises to 19", "The flood that swept through Karvela has killed 19 people, the governor said on Wednesday. Rescue boats went on searching along the Dorra river.", "2026-03-04", "Coast Post");
  await page.goto(`/articles/${second}`);
  await page.getByRole("link", { name: /^In the series/ }).click();
  await expect(page.getByRole("row")).toHaveCount(3);
  await expect(page.getByRole("row").nth(1)).toContainText("superseded");
  await expect(page.locator(".recharts-scatter-symbol")).toHaveCount(2);

  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByLabel("Name of the series").fill("Karvela flood, killed");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Karvela flood, killed" })).toBeVisible();
  await page.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: "Split 1 off" }).click();
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Series" }).click();
  await expect(page.getByRole("link", { name: "Karvela flood, killed" })).toHaveCount(2);
});
