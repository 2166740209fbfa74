import type { Words } from "@/components/words";
import { number } from "./number";

type Room = Pick<Words, "review" | "verdict" | "keys" | "handling" | "comments" | "correction" | "addFigure" | "finding" | "queue" | "bulk" | "exports" | "cover">;

export const room: Room = {
  review: {
    back: "文章", list: "數字", text: "文章", card: "正在查核的數字", search: "尋找數字", all: "全部", revision: (n) => `第 ${n} 版`, show: { label: "顯示", text: "文字", list: "數字" },
    none: "這篇文章沒有找到數字。", noMatch: "沒有相符的數字。", noMatchClear: "顯示全部數字", pick: "請在列表或文中選一個數字。", allDone: "這裏每個數字都已有判定。",
    coverage: (taken, left) => `${number(taken)} 個數字；${number(left)} 個數目未採納。`, correctSlots: "更正讀取結果", addedByHand: "人手加入", setByHand: (slots) => `人手設定：${slots}`,
    correctionLine: (was, is, about) => `本文較早版本${about ? `把「${about}」寫為 ${was}` : `把數字寫為 ${was}`}，正確數字為 ${is}。`,
    copy: "複製此句", copied: "已複製", looked: (day) => `查看日期 ${day}`, staleStep: "其他人剛改動了這個數字。沒有寫入任何內容；現顯示最新狀況。",
    step: {
      hidden: "已作答。覆核完成後才會顯示內容。", undo: "撤回了判定", assigned: (name) => `交給 ${name}`, unassigned: "不再交給任何人", asked: "要求覆核", withdrawn: "撤回覆核要求",
      again: (why) => `需要再看：${why}`, settled: "已處理，不需要再看", revision: "文章內容有改動",
    },
    original: "閱讀原文", details: "詳情", less: "收起", unit: (unit) => unit.replaceAll("_", " "), notTakenRest: (n) => `及另外 ${n} 個`, notTaken: (n) => `${number(n)} 個數目未採納`,
    slots: { kind: "類別", value: "數值", bound: "界限", unit: "單位", about: "所指", per: "每", change: "變化", harm: "傷亡", votes: "票數", source: "來源", rule: "規則", confidence: "把握", priority: "查核理由", restates: "重述" },
    change: { increase: "是增幅，不是水平", decrease: "是減幅，不是水平" },
    votes: (f, a, n) => [f === null ? "" : `${f} 票贊成`, a === null ? "" : `${a} 票反對`, n === null ? "" : `${n} 票棄權`].filter(Boolean).join("，"),
    vague: "沒有確切數值，只有數量級", range: (low, high) => `${low} 至 ${high}`, noSource: "沒有註明來源", confidence: (p) => `各項全部正確的機會 ${Math.round(p * 100)}%`,
    history: "紀錄", found: "讀取文章時找到", historyFailed: "未能載入紀錄。", correct: "正確數值", changed: (from, to) => `${from} → ${to}`,
    viewer: "你可以閱讀但不能判定：你的身分是讀者。管理員可以更改。",
    actions: {
      verify: "核實", dispute: "異議", reopen: "重開", dismiss: "不是陳述", evidence: "附證據", unresolved: "無法判斷", skip: "略過", undo: "復原",
      previous: "上一個", next: "下一個", help: "按鍵", comment: "留言", add: "加入數字", select: "選取", read: "開啟", back: "返回", search: "尋找", load: "載入更新",
    },
    announce: (figure, state) => `${figure}：${state}。`, already: (figure) => `${figure} 已核實。`, announceNext: (figure) => `下一個：${figure}。`,
    undone: (figure, state) => `已復原。${figure} 回到「${state}」。`, nothingToUndo: "沒有可復原的判定。", sending: "送出中 …", waiting: "尚未送出",
    stale: {
      title: (who, state) => `${who} 剛剛作出判定：${state}。`, text: (state) => `你的判定（${state}）沒有儲存，所寫內容仍保留在此。`,
      theirVersion: "目前狀況", myVersion: "你的判定", mine: "以我的取代", theirs: "保留對方的", edit: "再看我的判定", someone: "其他人",
    },
    refused: (message) => `你的判定沒有儲存：${message}`,
  },
  verdict: {
    dispute: (figure) => `對 ${figure} 提出異議`, verify: (figure) => `附證據核實 ${figure}`, reason: "問題所在", chooseReason: "選擇理由", correctValue: "正確數值", correctHint: "只寫數字，例如 1200 或 3.5。",
    note: "備註", evidence: "證據", addEvidence: "加入證據", removeEvidence: "移除此證據", noLink: "已查核，沒有連結", noLinkNote: "已查核，沒有連結。", kind: "種類", rank: "遠近", noRank: "未說明", lookedOn: "查看日期",
    sameArticle: "這是文章本身：會保留，但不算證據。", sameSite: "這是文章所屬網站的頁面：會保留，但不算證據。", url: "網址", source: "標題", quote: "引文", evidenceNote: "備註", row: (n) => `證據 ${n}`,
    emptyRow: "請填網址、標題、引文或備註，或移除此證據。", submitDispute: "提出異議", submitVerify: "核實", hint: "Ctrl + Enter 送出",
  },
  keys: {
    title: "按鍵", on: "啟用單鍵操作", note: "在欄位輸入或按住 Ctrl、Alt、Command 時，單鍵不起作用。按下這裏的按鍵可更換。", press: "請按 …", reset: "還原預設按鍵",
    change: (does, key) => `${does}：${key}。按此更換`, taken: (key, does) => `${key} 已用於：${does}。`, reserved: (key) => `不能使用 ${key}：請用字母、數字或符號。`,
    does: {
      next: "下一個數字", previous: "上一個數字", verify: "核實並繼續", dispute: "提出異議", unresolved: "看過但無法判斷", dismiss: "不是數字陳述：不計入任何統計", evidence: "附證據核實", skip: "略過：最後再出現",
      reopen: "還原為未查核", undo: "十秒內復原上一個判定", comment: "寫留言", add: "加入遺漏的數字", select: "選取，一次判定多個", read: "在文章中開啟", back: "返回或關閉", search: "尋找數字", load: "載入他人的更新", help: "此說明",
    },
  },
  handling: {
    title: "由誰查核", assignee: "交給", nobody: "沒有人", me: "我", ask: "要求覆核", withdraw: "撤回覆核", again: "需要再看", whyAgain: "為何需要再看", settled: "已再看：完成",
    asked: (by) => `已要求覆核。${by} 已作答；在另一人作答前，答案不會顯示。`, answered: (by, status, agrees) => `覆核：${by} 的判定是${status}；兩者${agrees ? "一致" : "不一致"}。`, assigned: (name) => `已交給 ${name}`,
    reasons: { second_check: "兩次查核結果不一致", changed: "文中的數字有改動", text_changed: "前後文有改動" },
  },
  comments: { title: "留言", write: "留言；以 @ 提及同事", send: "留言", mention: "同事", failed: "未能載入留言。" },
  correction: { title: (figure) => `更正 ${figure} 的讀取結果`, why: "原因（選填）", submit: "更正", hint: "重新讀取文章時仍會保留。" },
  addFigure: { title: "加入遺漏的數字", sought: "文中的寫法", soughtHint: "照文中寫法輸入，或先在文中標示。", notThere: "文中沒有這些字。", which: (n) => `文中出現 ${n} 次：請選一處`, submit: "加入" },
  finding: {
    title: "覆算", why: "為何此檢查在這裏不對", whyBack: "為何仍應理會（選填）", quiet: "在此停用", heed: "重新理會", isWrong: "此檢查在這裏不對", takeBack: "重新理會",
    overruled: (by, at) => `${by} 認為此檢查在這裏不對（${at}）：`, reference: (name, value, day, source) => `${name}：${value}（${day}；${source}）`,
    cause: {
      factor_10: "相差十倍", factor_100: "相差百倍", factor_1000: "相差千倍，如百萬與十億", factor_1000000: "相差百萬倍", digits_swapped: "數字調轉", wrong_digit: "一個數字不同", bad_conversion: "換算有誤", reciprocal_rate: "匯率倒置",
      not_converted: "沒有換算", inverse_factor: "換算方向相反", difference_as_temperature: "溫差當作溫度換算", temperature_as_difference: "溫度當作溫差換算", more_votes_than_seats: "票數多於議席", wrong_margin: "票差有誤", not_unanimous: "並非一致通過",
      sides_swapped: "正反調轉", wrong_cast: "投票總數有誤", threshold: "未達門檻", impossible_share: "不可能的比例", wrong_share: "比例有誤", part_exceeds_total: "部分大於總數", parts_do_not_sum: "各部分相加不符", not_100_percent: "相加不是 100%",
      wrong_change: "變化有誤", percent_for_points: "百分比與百分點混淆", wrong_direction: "升跌方向有誤", wrong_multiple: "倍數有誤", wrong_rate: "單價有誤", headline_differs: "與標題不符", figure_differs: "數字不符", share_over_100: "比例超過 100%",
      wrong_dates: "年份不符", wrong_age: "年齡不符", toll_over_population: "傷亡多於人口", negative_count: "數目為負", range_reversed: "範圍倒置",
    },
  },
  queue: { title: "查核", none: "這裏沒有需要你的項目", noneText: "符合這些篩選條件的數字都已判定。", again: "再看一次", all: "全部數字", asList: "列表檢視", skipped: (n) => `（略過 ${n} 個）` },
  bulk: {
    title: "一次判定多個", chosen: (n) => `已選 ${n} 個`, clear: "取消選取", oneKind: "請選同一類別的數字。", all: (n, kind) => `選取這裏全部 ${n} 個未判定的「${kind}」`, act: { verified: "核實", disputed: "異議", dismissed: "不是陳述" },
    confirm: (act, n, kind) => `${act}：${number(n)} 個「${kind}」數字`, go: (act, n) => `${act} ${n} 個`, done: (n) => `已判定 ${number(n)} 個數字。`, left: (n, why) => `${n} 個未能判定：${why}`,
    undo: (n) => `復原全部 ${n} 個`, undone: (n, all) => `已復原 ${n} 個，共 ${all} 個。`, pick: (figure) => `選取 ${figure}`,
  },
  exports: { title: "匯出", queue: "逐一查核", csv: "數字（CSV）", json: "數字與覆算（JSON）", claimReview: "ClaimReview（JSON-LD）", cover: "列印查核表" },
  cover: {
    title: "查核表", back: "返回文章", print: "列印", evidence: "（有證據）", signature: "簽署",
    counts: (all, verified, disputed, open, left) => `${number(all)} 個數字：${number(verified)} 個已核實、${number(disputed)} 個有異議、${number(open)} 個未判定；${number(left)} 個數目未採納。`,
    columns: { number: "編號", figure: "數字", status: "狀態", remarks: "備註", initials: "經手", at: "時間" },
  },
};
