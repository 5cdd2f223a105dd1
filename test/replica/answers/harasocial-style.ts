export const harasocialStyle = `
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.45 system-ui, sans-serif; color: #1d2b3a; background: #f2f5f9; }
.top { display: flex; gap: 16px; align-items: center; padding: 10px 20px; background: #fff; border-bottom: 1px solid #dbe2ea; }
.top a { color: #33506e; text-decoration: none; }
.top a[aria-current] { color: #0b62c4; font-weight: 600; }
button { font: inherit; padding: 5px 12px; border: 1px solid #c3ced9; border-radius: 6px; background: #fff; cursor: pointer; }
.menu { position: absolute; margin-top: 6px; padding: 6px; background: #fff; border: 1px solid #c3ced9; border-radius: 8px; }
.menu button { display: block; width: 100%; border: 0; text-align: left; }
.inbox { display: grid; grid-template-columns: 260px 1fr; height: calc(100vh - 53px); }
.people { background: #fff; border-right: 1px solid #dbe2ea; overflow: auto; }
.person { display: block; width: 100%; padding: 10px 14px; border: 0; border-radius: 0; text-align: left; }
.person-chosen { background: #e6f0fb; }
.preview { display: block; color: #64748b; font-size: 12px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.conversation { display: flex; flex-direction: column; min-width: 0; }
.head { padding: 10px 16px; background: #fff; border-bottom: 1px solid #dbe2ea; }
.head h2 { margin: 0; font-size: 15px; }
.thread { flex: 1; padding: 16px; overflow: auto; }
.message { margin: 0 0 10px; max-width: 70%; }
.message-mine { margin-left: auto; }
.bubble { display: inline-block; padding: 7px 12px; border-radius: 12px; background: #fff; }
.message-mine .bubble { background: #d8e9fd; }
.message-error { color: #c0261d; font-size: 12px; }
.send-again { padding: 0; border: 0; background: none; color: #0b62c4; text-decoration: underline; }
.time { color: #7a8896; font-size: 11px; }
.write { display: flex; gap: 8px; padding: 12px 16px; background: #fff; border-top: 1px solid #dbe2ea; }
.write textarea { flex: 1; height: 40px; font: inherit; padding: 8px; }
.settings { max-width: 960px; margin: 24px auto; padding: 20px; background: #fff; border-radius: 10px; }
.tabs { display: flex; gap: 16px; border-bottom: 1px solid #dbe2ea; }
.tab { padding: 8px 0; }
.tab[aria-selected='true'] { border-bottom: 2px solid #0b62c4; font-weight: 600; }
.log { width: 100%; border-collapse: collapse; }
.log td, .log th { padding: 8px; border-bottom: 1px solid #e6ebf1; text-align: left; }
`;
