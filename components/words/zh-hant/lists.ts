import type { Words } from "@/components/words";
import { number } from "./number";

type Lists = Pick<Words, "articleList" | "newArticle" | "claimList" | "views" | "rules" | "reference" | "series">;

export const lists: Lists = {
  newArticle: {
    title: "新文章", lead: "貼上文字或拖入 .txt 檔。文中每個數字都會標示並列入查核。", headline: "標題", outlet: "媒體", published: "刊登日期", url: "網址", text: "內文", drop: "把 .txt 檔拖到這裏，或", choose: "選擇檔案",
    chosen: (name) => `已讀取 ${name}。`, submit: "找出數字", busy: "正在讀取文章 …", duplicate: "這篇文章已在此；為你開啟。", failed: "文章沒有儲存，你輸入的內容仍在此。", viewerTitle: "你不能加入文章", viewer: "你的身分是讀者。管理員可以把你設為編輯。",
    check: {
      kind: (name) => `${name} 不是 .txt 檔。請另存為純文字，或直接貼上。`, big: (name) => `${name} 太大；最多 1,000,000 個字元。`, encoding: (name) => `${name} 不是 UTF-8 純文字。請另存為 UTF-8，或直接貼上。`, unreadable: (name) => `未能讀取 ${name}。請再選一次，或直接貼上。`,
    },
  },
  articleList: { title: "文章", add: "新文章", search: "搜尋標題與媒體", none: "尚無文章", noneText: "貼上第一篇，文中每個數字便會列出。", noMatch: (q) => `沒有符合「${q}」的文章。`, clear: "顯示全部文章", undated: "沒有日期", noOutlet: "沒有媒體" },
  claimList: {
    title: "數字", search: "搜尋數字與句子", article: "文章", allArticles: "全部文章", thisArticle: "一篇文章", filters: "篩選", status: "狀態", kind: "類別", clear: "清除篩選", remove: (name) => `移除篩選 ${name}`,
    none: "尚無數字", noneText: "加入文章後，數字會在此出現。", noMatch: "沒有符合篩選的數字。", noCheck: "沒有覆算", flag: { open: "未判定", unresolved: "無法判斷", needs_recheck: "需要再看", second_check: "等待覆核" },
    single: { from: (v) => `由 ${v} 起`, to: (v) => `至 ${v} 止`, min: (v) => `至少 ${v}`, max: (v) => `最多 ${v}`, decided: (v) => `${v} 判定`, q: (v) => `「${v}」` }, undecided: "未判定",
    columns: {
      status: "狀態", figure: "數字", context: "所在句子", kind: "類別", check: "覆算", article: "文章", outlet: "媒體", published: "刊登日期", value: "數值", unit: "單位", about: "所指", source: "消息來源", assignee: "交給", confidence: "把握", priority: "優先", decided: "判定",
    },
    sortBy: (name) => `按${name}排序`, columnsMenu: "欄位", columnsReset: "預設欄位", earlier: (name) => `${name}移前`, later: (name) => `${name}移後`,
    facet: { check: "覆算", flag: "需要", outlet: "媒體", source: "消息來源", unit: "單位", assignee: "交給" }, range: "日期與數值", ends: { from: "由", to: "至", min: "至少", max: "最多" }, apply: "套用", nothing: "沒有可選項目。",
    csv: "CSV", review: "逐一查核", moreThan: (n) => `逾 ${number(n)} 個數字`, ignored: (what) => `網址中有此處不認識的內容，已略去：${what}。`,
  },
  views: { title: "檢視", none: "尚未儲存檢視。", name: "檢視名稱", share: "供所有人使用", save: "儲存目前篩選", shared: "供所有人使用", rename: "改名", update: "改用目前篩選", remove: "移除", reallyRemove: "確定移除" },
  rules: {
    title: "規則", count: (n) => `${number(n)} 條規則`, search: "搜尋規則與例子", lead: "數字為何被標示、為何被略過，以及編輯的看法。",
    parts: { claim: "採納為數字", refusal: "不予理會的數目", furniture: "網頁雜項", former: "已不在規則書" }, order: "次序", orders: { book: "規則書次序", fired: "最常觸發", dismissed: "最常不是陳述" }, partsLabel: "規則書各部分",
    checks: "覆算項目", score: { amend: "須更正", review: "再看", ok_rounded: "四捨五入", ok: "相符", agreed: "編輯同意", overruled: "被否決" }, columns: { fired: "觸發", verified: "已核實", disputed: "有異議", dismissed: "不是陳述" },
    share: (n, all) => (n * 100 < all ? "< 1%" : `${Math.round((n / all) * 100)}%`), examples: (n) => `${n} 個例子`, finds: "觸發", ignores: "不理會", gone: "此規則已不在規則書。", noMatch: "沒有相符的規則。", clear: "顯示全部規則",
  },
  reference: {
    title: "參考資料", lead: "覆算所查的資料：每行均有來源與適用日期。沒有資料或資料過時，覆算便不作聲。", latest: (day) => `匯率截至 ${day}`, parts: "本頁各部分",
    rates: {
      title: "匯率", note: "歐洲央行歐元參考匯率：一歐元兌換的單位。", stale: (days) => `覆算採用文章日期當日或之前的最後一個營業日，不用早於 ${number(days)} 天的匯率。`, bundled: "這些匯率隨程式附送。匯入較新的檔案，便可覆算較新的文章。",
      columns: { currency: "貨幣", latest: "最新匯率", last: "最後日期", first: "最早日期", count: "天數" },
    },
    lookUp: {
      title: "查匯率", base: "一單位", quote: "兌", day: "日期", submit: "查詢", found: (low, base, quote) => `1 ${base} = ${low} ${quote}`, between: (low, high, base, quote) => `1 ${base} = ${low} 至 ${high} ${quote}`,
      how: { band: "聯繫匯率或浮動區間，生效於", day: "營業日前後", month: "該月最低與最高" }, none: (base, quote, day) => `${day} 沒有 ${base} 兌 ${quote} 的匯率：覆算不作聲。`,
    },
    upload: {
      title: "匯入匯率", lead: "央行原檔 CSV：eurofxref-hist.csv、eurofxref.csv，或其數據網站下載的檔案。", drop: "把 .csv 檔拖到這裏，或", choose: "選擇檔案", reading: (name) => `正在讀取 ${name} …`, storing: (name) => `正在匯入 ${name} …`,
      done: (added, changed, first, last) => `新增 ${number(added)} 個匯率，改動 ${number(changed)} 個，${first} 至 ${last}。正在重新覆算文章。`, nothing: (cells) => `沒有新內容：檔中 ${number(cells)} 個匯率均已存在。`, leftOut: (n) => `略去 ${number(n)} 行：不是每日歐元匯率。`,
      failed: (name) => `沒有匯入 ${name}；資料沒有改動。`, kind: (name) => `${name} 不是 .csv 檔。請先解壓縮，再選其中的 CSV。`, big: (name) => `${name} 大於 6 MB。請用指令匯入：npm run claims -- rates import FILE。`, encoding: (name) => `${name} 不是 UTF-8 文字。`, notAllowed: "管理員可以匯入較新的匯率。",
    },
    log: { title: "匯入紀錄", none: "尚未匯入。", columns: { at: "時間", by: "經手", file: "檔案", days: "天數", cells: "匯率", added: "新增", changed: "改動" } },
    pegs: { title: "聯繫匯率與區間", columns: { pair: "貨幣對", range: "範圍", name: "性質", from: "由", to: "至", source: "來源" } },
    chambers: { title: "議會與法院", search: "搜尋議會", none: "沒有相符的議會。", shown: (n, all) => `${number(n)} 行，共 ${number(all)} 行`, columns: { place: "地方", name: "議會", seats: "人數", from: "由", to: "至", source: "來源" } },
    units: { title: "單位", columns: { unit: "單位", is: "等於", dimension: "量度" }, is: (factor, base) => `${factor} × ${base}` },
    currencies: { title: "貨幣", search: "搜尋貨幣", none: "沒有相符的貨幣。", columns: { code: "代號", name: "名稱", decimals: "小數位", from: "由", to: "至" } },
    range: (low, high) => (low === high ? low : `${low} 至 ${high}`), perPair: (code, ref) => `一 ${ref} 兌 ${code}`, always: "1995 年前", today: "今天", source: (source) => `來源：${source}。`,
  },
  series: {
    title: "系列", count: (n) => `${n} 個系列`, lead: "多篇文章中的同一個量，由程式歸在一起。歸錯了可合併、拆開、改名。", search: "搜尋系列", none: "尚無系列", noneText: "第二篇文章提到同一事件的同一個量時，便成系列。", noMatch: "沒有相符的系列。",
    points: (n) => `${number(n)} 個數字`, span: (from, to) => (from === to ? from : `${from} 至 ${to}`), latest: (value) => `最新 ${value}`, status: { proposed: "建議", confirmed: "已確認" },
    class: { first: "最早", same: "與前一個相符", revision: "較後的數字", falling: "下跌而文中沒有解釋", contradiction: "與同日另一數字矛盾", other_period: "另一時期", spread: "與前一個相差不逾一成" }, superseded: "已被取代",
    rename: "改名", confirm: "確認", name: "系列名稱", split: (n) => (n === 0 ? "拆出所選" : `拆出 ${n} 個`), mergeInto: "合併到 …", merge: "合併", verified: (value) => `最新已核實數值為 ${value}。`, of: (name) => `屬於系列「${name}」`,
    columns: { day: "日期", figure: "數字", is: "關係", status: "狀態", article: "文章" },
    change: {
      proposed: (_, claims) => `程式把 ${number(claims)} 個數字歸在一起`, joined: () => "程式加入一個數字", renamed: (by, _, name) => `${by} 命名為「${name}」`, confirmed: (by) => `${by} 確認`, merged: (by) => `${by} 把它併入另一系列`,
      absorbed: (by, claims) => `${by} 併入另一系列的 ${number(claims)} 個數字`, split: (by, claims) => `${by} 拆出 ${number(claims)} 個數字`, received: (by, claims) => `${by} 以另一系列的 ${number(claims)} 個數字建立`,
    },
  },
};
