import type { Words } from "@/components/words";
import { number } from "./number";

export const desk: Pick<Words, "desk"> = {
  desk: {
    title: "總覽", checked: (p) => `已查核 ${p}%`, empty: "這裏還是空的", emptyText: "貼上一篇文章，Quantifact 便找出每個數字，供你核實或提出異議。", tiles: { articles: "文章", claims: "數字" },
    byArticle: "各文章狀態", byArticleNote: "每篇文章數字的比例，最多待查者在先。按橫條可開啟所屬數字。", byKind: "各類別狀態", perDay: "過去 30 天每日判定", perDayNone: "過去 30 天沒有判定。",
    pace: "過去 30 天首次判定所需時間", paceNote: (median) => `半數數字在匯入後 ${median} 內有判定。`, median: "中位數",
    wait: (seconds) => (seconds < 90 ? `${seconds} 秒` : seconds < 5400 ? `${Math.round(seconds / 60)} 分鐘` : seconds < 172_800 ? `${Math.round(seconds / 3600)} 小時` : `${Math.round(seconds / 86_400)} 天`),
    byReason: "有異議的原因", byReasonNone: "目前沒有異議。", backlog: "待查數字的日齡", backlogNote: "未判定的數字，按文章刊登了多久。", backlogNone: "沒有待查數字。", ages: ["今天與昨天", "2 至 7 天", "8 至 30 天", "31 至 90 天", "91 天至一年", "更早"],
    open: (name, n) => `${name}：${number(n)} 個數字，按此顯示`,
    mine: { title: "等你處理", assigned: "交給你的", rechecks: "需要再看", secondChecks: "可由你覆核", amend: "未判定而覆算認為須更正", review: "未判定而覆算認為要再看", mentions: "有人提及你", many: "1,000 或以上" },
    table: "以表格顯示", day: "日期", total: "總數", kind: "類別", article: "文章", openClaims: (title, state, n) => `${title}：${number(n)} 個數字${state}，按此顯示`,
  },
};

export const people: Pick<Words, "account" | "settings" | "invitation"> = {
  account: {
    setUp: { title: "設定", lead: "你是第一位使用者，會成為管理員。", submit: "建立", noToken: "此頁需要啟動時在終端機顯示的設定連結。請開啟該連結。", done: "帳戶已建立，請登入。" },
    signIn: { title: "登入", lead: "編輯與查核人員。", submit: "登入" }, name: "姓名", email: "電郵", password: "密碼", passwordHint: "12 個字元或以上；連續幾個詞語即可。", showPassword: "顯示密碼", need: { email: "請填電郵。", password: "請填密碼。" },
  },
  settings: {
    title: "設定", mine: "個人", people: "人員", desk: "編輯部", look: "外觀", language: "語言", density: "行距", densities: { normal: "舒適", compact: "緊密" },
    passwordLead: "更改密碼會在其他裝置登出。", passwordNow: "目前密碼", passwordNext: "新密碼", passwordShort: "請用 12 個字元或以上。", passwordChange: "更改密碼", passwordChanged: "密碼已更改。",
    sessions: "登入狀態", sessionsLead: "如裝置遺失或共用：結束你的所有登入，包括這一個。", everywhere: "在所有裝置登出", you: "（你）", isDisabled: "（已停用）", role: "身分", roleOf: (name) => `${name} 的身分`, lastSeen: "最後出現", signOut: "在所有裝置登出", disable: "停用", enable: "啟用",
    invite: "邀請", inviteLead: "會產生一個連結供你轉交。有效 14 天，只可用一次。", inviteNote: "給誰", inviteMake: "產生連結", inviteLink: "請現在轉交此連結：之後不會再顯示。", inviteOpen: "未使用的邀請", invited: (note, role, by) => `${note}，身分為${role}，由 ${by} 邀請`, withdraw: "撤回",
    log: "改動紀錄", logNone: "尚無紀錄。",
    logLine: {
      invited: (by, subject, what) => `${by} 邀請 ${subject}（${what}）`, withdrew_invitation: (by, subject) => `${by} 撤回對 ${subject} 的邀請`, joined: (by, _, what) => `${by} 加入（${what}）`, role: (by, subject, what) => `${by} 把 ${subject} 設為 ${what}`,
      disabled: (by, subject) => `${by} 停用 ${subject}`, enabled: (by, subject) => `${by} 啟用 ${subject}`, signed_out: (by, subject) => `${by} 令 ${subject} 在所有裝置登出`, key_made: (by, subject, what) => `${by} 建立金鑰 ${subject}（${what}）`, key_revoked: (by, subject) => `${by} 撤銷金鑰 ${subject}`, policy: (by, _, what) => `${by} 更改核實要求：${what}`,
    },
    copy: "複製", policy: "核實的要求", policyLead: "由下一個判定起生效；之前已核實的不變。", policySet: (name) => `核實要求：${name}。`,
    policies: { strict: { name: "嚴格", says: "須有證據，且不是文章本身或同一網站的頁面。" }, normal: { name: "一般", says: "須有上述證據、相符的覆算，或註明查核了甚麼。" }, light: { name: "寬鬆", says: "不作要求：一鍵核實。" } },
    keys: "程式金鑰", keysLead: "程式以 Authorization: Bearer <key> 送出金鑰，權限與其身分相同。", keyName: "用途", keyMake: "建立金鑰", keyShown: "請現在保存金鑰：之後不會再顯示。", keyUsed: (at) => `最後使用 ${at}`, keyUnused: "從未使用", keyRevoke: "撤銷",
  },
  invitation: { title: "加入", lead: (by, role) => `${by} 邀請你以${role}身分加入。`, submit: "加入", noToken: "此頁需要邀請連結。" },
};
