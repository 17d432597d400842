/** The look of the hosted pages: plain, calm, one column, nothing from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #f6f7f9; --card: #fff; --ink: #1a1f36; --soft: #4f566b; --line: #d5dbe3; --brand: #4338ca; --on-brand: #fff; --danger: #b3093c; --danger-soft: #fdeef2; }
@media (prefers-color-scheme: dark) { :root { --paper: #12141c; --card: #1a1d28; --ink: #eef0f6; --soft: #aab0c2; --line: #343a4c; --brand: #a5b0ff; --on-brand: #12141c; --danger: #ff9db3; --danger-soft: #3a1622; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 28rem; margin: 0 auto; padding: 24px 16px 48px; }
.note { font-size: 13px; color: var(--soft); border: 1px dashed var(--line); border-radius: 8px; padding: 8px 12px; margin: 0 0 16px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px; }
h1 { font-size: 22px; line-height: 1.25; margin: 0 0 4px; letter-spacing: -0.01em; text-wrap: balance; }
.amount { font-size: 28px; font-weight: 650; margin: 4px 0 0; font-variant-numeric: tabular-nums; }
p { margin: 4px 0 16px; color: var(--soft); }
label { display: block; font-weight: 550; font-size: 14px; margin: 12px 0 4px; }
input, select { width: 100%; min-height: 44px; padding: 8px 12px; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
button { width: 100%; min-height: 44px; padding: 8px 12px; margin-top: 16px; font: inherit; font-weight: 600; border-radius: 8px; border: 1px solid var(--line); background: var(--card); color: inherit; cursor: pointer; }
button.main { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
button.danger { color: var(--danger); }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
.error { background: var(--danger-soft); color: var(--danger); border-radius: 8px; padding: 8px 12px; margin: 12px 0 0; }
details { margin-top: 16px; } summary { cursor: pointer; font-weight: 550; font-size: 14px; min-height: 32px; }
.tests { list-style: none; margin: 8px 0 0; padding: 0; display: grid; gap: 8px; }
.tests button { margin: 0; text-align: left; font-weight: 400; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; }
.tests code { color: var(--soft); font-size: 13px; }
`;
