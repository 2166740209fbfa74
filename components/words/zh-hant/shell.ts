import type { Words } from "@/components/words";
import { number } from "./number";

type Shell = Pick<Words, "name" | "locale" | "number" | "tagline" | "list" | "optional" | "characters" | "figures" | "articles" | "position" | "positionOver" | "progress" | "loading" | "more" | "shownOf" | "noValue" | "cancel" | "close" | "nav" | "theme" | "errors" | "offline" | "live" | "palette">;

export const shell: Shell = {
  name: "Quantifact", locale: "zh-Hant-HK", number, tagline: "報道中的每個數字，刊出前逐一查核。", list: " · ", optional: "選填",
  characters: (n) => `${number(n)} 個字元`, figures: (n) => `${number(n)} 個數字`, articles: (n) => `${number(n)} 篇文章`,
  position: (at, all) => `第 ${number(at)} 個，共 ${number(all)} 個`, positionOver: (at, all) => `第 ${number(at)} 個，共逾 ${number(all)} 個`,
  progress: (done, all) => (all === 0 ? "沒有數字" : `已查核 ${done} 個，共 ${all} 個`),
  loading: "載入中", more: "顯示更多", shownOf: (shown, total) => `已顯示 ${number(shown)} 個，共 ${number(total)} 個`, noValue: "無", cancel: "取消", close: "關閉",
  nav: {
    label: "主目錄", person: "你與外觀", desk: "總覽", review: "查核", articles: "文章", claims: "數字", rules: "規則", reference: "參考資料", settings: "設定", series: "系列", skip: "跳到內容", signOut: "登出",
    signOutFailed: "未能登出，請再試一次。", home: "Quantifact，返回總覽",
  },
  theme: { label: "外觀", auto: "跟隨系統", light: "淺色", dark: "深色" },
  errors: {
    unreachable: "無法連線，請檢查網絡。", unreadable: "收到的回應無法讀取，請重新載入頁面。", status: (status) => `伺服器回報錯誤（${status}）。`, title: "未能載入", retry: "重試",
    crash: "此頁面出錯。你的判定已妥善保存，只是畫面未能顯示。", missing: { title: "這裏沒有內容", text: "網址可能有誤，或這篇文章從未加入。", home: "返回總覽" },
  },
  offline: {
    banner: "沒有連線。你可以繼續工作：判定會保留在此分頁，恢復連線後送出。", waiting: (n) => `${number(n)} 項判定尚未送出。`, signedOut: "你已被登出。判定仍然保留：請在新分頁登入，然後再次送出。",
    signIn: "在新分頁登入", again: "再次送出",
  },
  live: {
    updates: (n) => `其他人有 ${number(n)} 項更新`, state: { connecting: "連線中", live: "即時", lost: "重新連線中", ended: "已登出" },
    looking: (names) => `${names.join("、")} 也在看這個數字。`, here: (names) => `${names.join("、")} 在此文章`,
  },
  palette: { title: "前往任何頁面、執行任何指令", placeholder: "頁面、文章、數字或指令", none: "沒有相符的項目。", here: "此頁", pages: "頁面", look: "外觀" },
};

type Terms = Pick<Words, "status" | "role" | "kind" | "bound" | "harm" | "reason" | "outcome" | "facet" | "evidenceKind" | "evidenceRank" | "changeName" | "slot">;

export const terms: Terms = {
  status: { unverified: "未查核", verified: "已核實", disputed: "有異議", dismissed: "不是數字陳述" },
  role: { viewer: "讀者", editor: "編輯", administrator: "管理員" },
  kind: { casualty: "傷亡", vote: "表決", money: "金額", percentage: "百分比", ratio: "比例", count: "數目", measurement: "量度", duration: "時間長度", age: "年齡", score: "比分", rank: "名次" },
  bound: { exact: "正好", about: "約", more_than: "超過", at_least: "至少", less_than: "少於", at_most: "最多" },
  harm: { killed: "死亡", injured: "受傷", missing: "失蹤", displaced: "流離失所" },
  reason: {
    wrong_value: "數值有誤", magnitude: "數量級有誤，例如把十億寫成百萬", unit: "單位有誤", bad_conversion: "換算有誤", arithmetic: "計算不符", outdated: "已過時",
    misattributed: "來源張冠李戴", conflicting_sources: "消息來源互相矛盾", unsupported: "沒有根據", misleading_context: "數字屬實，但此處有誤導",
  },
  outcome: { amend: "須更正", review: "再看一次", ok_rounded: "四捨五入後相符", ok: "相符" },
  facet: { needs_recheck: "需要再看", unresolved: "無法判斷", second_check: "覆核" },
  evidenceKind: { official: "官方紀錄", data: "數據", report: "報道", interview: "訪問", calculation: "計算", other: "其他" },
  evidenceRank: { primary: "第一手", secondary: "第二手" }, changeName: { increase: "增加", decrease: "減少" },
  slot: { kind: "類別", value: "數值", high: "上限", bound: "界限", unit: "單位", per: "每", change: "變化", about: "所指", source: "消息來源", for: "贊成票", against: "反對票", abstain: "棄權票", harm: "傷亡類別" },
};
