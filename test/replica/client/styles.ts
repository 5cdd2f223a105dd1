/** Written as CSS; served and used as atomic classes (atomic.ts). */
export const styles = {
  contents: 'display: contents',
  icon: 'flex: none',
  row: 'display: flex; align-items: center; gap: 12px',
  column: 'display: flex; flex-direction: column',
  grow: 'flex: 1 1 0; min-width: 0',
  spread: 'justify-content: space-between',
  muted: 'color: #5d6c7b',
  small: 'font-size: 13px',
  strong: 'font-weight: 600',
  cut: 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
  plainLink: 'color: inherit; text-decoration: none',
  link: 'color: #0a66d6; text-decoration: none; cursor: pointer; :hover text-decoration: underline',
  visuallyHidden: 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap',

  button:
    'display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 36px; padding: 0 14px; border: 1px solid #ccd3db; border-radius: 6px; background: #fff; color: #1c2b33; font-weight: 600; font-size: 14px; white-space: nowrap; cursor: pointer; user-select: none; :hover background: #f0f3f6; :focus-visible outline: 2px solid #1b74e4; :focus-visible outline-offset: 2px',
  buttonPrimary: 'background: #0a66e0; border: 1px solid #0a66e0; color: #fff; :hover background: #0858c4',
  buttonDisabled: 'background: #e6eaef; border: 1px solid #e6eaef; color: #a3afbb; cursor: not-allowed; :hover background: #e6eaef',
  iconButton:
    'display: inline-flex; align-items: center; justify-content: center; width: 34px; height: 34px; border-radius: 50%; background: #eef1f4; color: #3a4a57; cursor: pointer; flex: none; :hover background: #e0e5ea; :focus-visible outline: 2px solid #1b74e4',
  spinner:
    'display: inline-block; width: 16px; height: 16px; border: 2px solid #fff; border-top-color: transparent; border-radius: 50%; animation: turn 0.8s steps(8) infinite',
  spinnerDark: 'border: 2px solid #8b98a5; border-top-color: transparent',

  avatar:
    'display: inline-flex; align-items: center; justify-content: center; flex: none; width: 36px; height: 36px; border-radius: 50%; color: #fff; font-weight: 600; font-size: 14px',
  avatarSmall: 'width: 24px; height: 24px; font-size: 10px',
  avatarSquare: 'border-radius: 9px',
  avatarLarge: 'width: 56px; height: 56px; font-size: 20px',

  skeleton: 'border-radius: 6px; background: #dfe4ea; height: 14px; animation: breathe 1.4s steps(4) infinite',
  skeletonWide: 'width: 60%',
  skeletonNarrow: 'width: 34%',
  skeletonBlock: 'display: flex; flex-direction: column; gap: 12px; padding: 20px',
  skeletonRound: 'width: 36px; height: 36px; border-radius: 50%; flex: none',

  // Business Suite
  business: 'display: flex; height: 100vh; background: #f1f4f7',
  businessNav:
    'width: 226px; flex: none; font-size: 13px; display: flex; flex-direction: column; gap: 2px; padding: 16px 10px; background: #fff; border-right: 1px solid #dee3e9; overflow-y: auto',
  product: 'padding: 2px 10px 14px; font-size: 15px; font-weight: 700; white-space: nowrap; color: #1c2b33',
  presence:
    'display: flex; align-items: center; gap: 8px; margin: 0 0 10px; padding: 8px; border: 1px solid #d5dbe2; border-radius: 8px; background: #fff; cursor: pointer; font-weight: 600; :hover background: #f5f7f9; :focus-visible outline: 2px solid #1b74e4',
  navItem:
    'display: flex; align-items: center; gap: 12px; padding: 9px 10px; border-radius: 8px; color: #334351; text-decoration: none; cursor: pointer; :hover background: #f0f3f6; :focus-visible outline: 2px solid #1b74e4',
  navItemChosen: 'background: #e7f0fd; color: #0a55bd; font-weight: 600; :hover background: #e7f0fd',
  badge:
    'margin-left: auto; min-width: 20px; padding: 1px 6px; border-radius: 10px; background: #d92b3a; color: #fff; font-size: 11px; font-weight: 700; text-align: center',
  businessMain: 'flex: 1 1 0; min-width: 0; display: flex; flex-direction: column; overflow-y: auto',
  settings: 'display: flex; flex: 1 1 0; min-height: 0',
  settingsNav:
    'width: 212px; flex: none; font-size: 13px; padding: 20px 10px; background: #fff; border-right: 1px solid #dee3e9; overflow-y: auto; display: flex; flex-direction: column; gap: 2px',
  settingsTitle: 'padding: 0 10px 12px; font-size: 18px; font-weight: 700',
  navGroup: 'padding: 14px 10px 6px; font-size: 12px; font-weight: 600; color: #5d6c7b; text-transform: none',
  content: 'flex: 1 1 0; min-width: 0; padding: 28px 24px; overflow-y: auto',
  title: 'font-size: 22px; font-weight: 700; line-height: 1.25',
  subtitle: 'margin-top: 6px; max-width: 720px; color: #5d6c7b',
  sectionTitle: 'font-size: 16px; font-weight: 600',

  routingPanel:
    'display: flex; margin-top: 22px; min-height: 420px; background: #fff; border: 1px solid #dee3e9; border-radius: 10px; overflow: hidden',
  profiles: 'width: 204px; flex: none; padding: 14px 10px; border-right: 1px solid #e4e8ed',
  profile:
    'display: flex; align-items: center; gap: 10px; padding: 9px 10px; border-radius: 8px; cursor: pointer; :hover background: #f3f5f8; :focus-visible outline: 2px solid #1b74e4',
  profileChosen: 'background: #e7f0fd; :hover background: #e7f0fd',
  routing: 'flex: 1 1 0; min-width: 0; display: flex; flex-direction: column',
  tabs: 'display: flex; gap: 6px; padding: 0 20px; border-bottom: 1px solid #e4e8ed',
  tab: 'padding: 15px 10px 13px; border-bottom: 3px solid transparent; color: #5d6c7b; font-weight: 600; cursor: pointer; :hover color: #1c2b33; :focus-visible outline: 2px solid #1b74e4; :focus-visible outline-offset: -3px',
  tabChosen: 'border-bottom: 3px solid #0a66e0; color: #0a55bd; :hover color: #0a55bd',
  tabPanel: 'padding: 8px 20px 20px',
  tableRow: 'display: flex; align-items: center; gap: 18px; padding: 18px 0; border-bottom: 1px solid #edf0f3',
  cellText: 'flex: 1 1 0; min-width: 0',
  cellValue: 'width: 168px; flex: none; display: flex; align-items: center; gap: 10px',
  cellAction: 'flex: none; min-width: 96px; text-align: right',
  cards: 'display: grid; grid-template-columns: repeat(auto-fill, minmax(270px, 1fr)); gap: 16px; padding: 16px 0',
  card: 'display: flex; flex-direction: column; gap: 10px; padding: 18px; border: 1px solid #dee3e9; border-radius: 10px; background: #fff',
  inPage: 'padding: 20px 0; border-bottom: 1px solid #edf0f3; display: flex; flex-direction: column; gap: 12px; max-width: 460px',

  notice:
    'display: flex; gap: 12px; margin: 18px 0; padding: 14px 16px; border: 1px solid #bcd4f6; border-radius: 8px; background: #eef5ff; color: #1c2b33',
  emptyBox: 'padding: 64px 24px; text-align: center; color: #5d6c7b',

  // Dialogs, lists, messages
  veil: 'position: fixed; inset: 0; z-index: 300; display: flex; align-items: center; justify-content: center; padding: 24px; background: rgba(20, 29, 38, 0.45)',
  dialog:
    'display: flex; flex-direction: column; width: 520px; max-width: 100%; max-height: 90vh; background: #fff; border-radius: 12px; box-shadow: 0 12px 32px rgba(0, 0, 0, 0.24); outline: none',
  dialogHead: 'display: flex; align-items: center; justify-content: space-between; padding: 18px 20px 12px',
  dialogTitle: 'font-size: 18px; font-weight: 700',
  dialogBody: 'padding: 4px 20px 20px; overflow-y: auto; display: flex; flex-direction: column; gap: 16px',
  dialogFoot: 'display: flex; justify-content: flex-end; gap: 10px; padding: 14px 20px; border-top: 1px solid #e4e8ed',
  field: 'display: flex; flex-direction: column; gap: 6px',
  label: 'font-weight: 600',
  combobox:
    'display: flex; align-items: center; justify-content: space-between; gap: 10px; min-height: 40px; padding: 0 12px; border: 1px solid #c5cdd6; border-radius: 7px; background: #fff; cursor: pointer; user-select: none; :hover border-color: #8f9ba7; :focus-visible outline: 2px solid #1b74e4',
  comboboxOpen: 'border-color: #0a66e0',
  input:
    'width: 100%; height: 40px; padding: 0 12px; border: 1px solid #c5cdd6; border-radius: 7px; background: #fff; color: inherit; font: inherit; :focus-visible outline: 2px solid #1b74e4',
  search: 'height: 40px; border: 0; border-radius: 20px; background: #f0f2f5; padding: 0 16px; width: 240px; font: inherit; color: inherit',
  listLayer: 'position: absolute; top: 0; left: 0; z-index: 400; width: 100%; height: 0',
  list: 'position: absolute; padding: 6px; border-radius: 9px; background: #fff; border: 1px solid #dee3e9; box-shadow: 0 8px 24px rgba(0, 0, 0, 0.18); max-height: 320px; overflow-y: auto',
  option:
    'display: flex; align-items: center; gap: 10px; min-height: 40px; padding: 6px 10px; border-radius: 6px; cursor: pointer; :hover background: #f0f3f6',
  optionActive: 'background: #eaf1fb',
  optionChosen: 'font-weight: 600',
  radio:
    'display: flex; align-items: center; gap: 12px; padding: 12px; border: 1px solid #dee3e9; border-radius: 8px; cursor: pointer; :hover background: #f7f9fb; :focus-visible outline: 2px solid #1b74e4',
  radioChosen: 'border-color: #0a66e0; background: #f2f7ff',
  radioDot: 'width: 18px; height: 18px; border: 2px solid #8f9ba7; border-radius: 50%; flex: none; background: #fff',
  radioDotChosen: 'border: 6px solid #0a66e0',
  switchRow: 'display: flex; align-items: center; justify-content: space-between; gap: 24px',
  switchBox: 'position: relative; width: 40px; height: 24px; flex: none',
  switchInput: 'position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; z-index: 1',
  switchTrack: 'position: absolute; inset: 0; border-radius: 12px; background: #b4bec8; transition: background 0.15s',
  switchTrackOn: 'background: #0a66e0',
  switchKnob:
    'position: absolute; top: 3px; left: 3px; width: 18px; height: 18px; border-radius: 50%; background: #fff; box-shadow: 0 1px 2px rgba(0, 0, 0, 0.3); transition: transform 0.15s',
  switchKnobOn: 'transform: translateX(16px)',
  toast:
    'position: fixed; left: 24px; bottom: 24px; z-index: 500; display: flex; align-items: center; gap: 12px; max-width: 420px; padding: 14px 18px; border-radius: 9px; background: #22303c; color: #fff; box-shadow: 0 6px 20px rgba(0, 0, 0, 0.28)',
  toastError: 'background: #a61b29',
  menu: 'position: fixed; z-index: 350; width: 300px; max-height: 70vh; overflow-y: auto; padding: 8px; border-radius: 10px; background: #fff; border: 1px solid #dee3e9; box-shadow: 0 10px 28px rgba(0, 0, 0, 0.2)',
  menuItem:
    'display: flex; align-items: center; gap: 10px; padding: 9px 10px; border-radius: 8px; cursor: pointer; :hover background: #f0f3f6; :focus-visible outline: 2px solid #1b74e4',

  // Home and inbox
  tiles: 'display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 16px; margin-top: 22px',
  tile: 'padding: 20px; background: #fff; border: 1px solid #dee3e9; border-radius: 10px; display: flex; flex-direction: column; gap: 8px',
  number: 'font-size: 28px; font-weight: 700',
  inbox: 'display: flex; flex: 1 1 0; min-height: 0; background: #fff; margin: 0',
  conversations: 'width: 320px; flex: none; border-right: 1px solid #e4e8ed; overflow-y: auto; padding: 10px',
  conversation:
    'display: flex; align-items: center; gap: 12px; padding: 10px; border-radius: 9px; cursor: pointer; :hover background: #f3f5f8; :focus-visible outline: 2px solid #1b74e4',
  conversationChosen: 'background: #e7f0fd; :hover background: #e7f0fd',
  thread: 'flex: 1 1 0; min-width: 0; display: flex; flex-direction: column',
  threadHead:
    'display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 12px 20px; border-bottom: 1px solid #e4e8ed',
  bubbles: 'flex: 1 1 0; padding: 22px 20px; display: flex; flex-direction: column; gap: 8px; overflow-y: auto',
  bubble: 'align-self: flex-start; max-width: 68%; padding: 9px 14px; border-radius: 17px; background: #edf0f3',
  bubbleMine: 'align-self: flex-end; background: #0a66e0; color: #fff',
  composer:
    'margin: 0 20px 20px; padding: 12px 16px; border: 1px solid #c5cdd6; border-radius: 9px; min-height: 46px; color: #1c2b33; outline: none; :empty::before content: attr(aria-placeholder); :empty::before color: #7a8894',
  todo: 'display: flex; align-items: center; gap: 14px; padding: 14px 0; border-bottom: 1px solid #edf0f3',
  uncut: 'white-space: nowrap',
  unreadDot: 'width: 9px; height: 9px; flex: none; border-radius: 50%; background: #0a66e0',

  // www.facebook.com
  www: 'min-height: 100vh; display: flex; flex-direction: column',
  wwwBar:
    'display: flex; align-items: center; justify-content: space-between; gap: 16px; height: 56px; flex: none; padding: 0 16px; background: #fff; border-bottom: 1px solid #dee3e9; position: sticky; top: 0; z-index: 100',
  wwwProduct: 'font-size: 18px; font-weight: 700; color: #0a66e0; text-decoration: none',
  wwwBody: 'display: flex; flex: 1 1 0; align-items: stretch',
  wwwNav:
    'width: 320px; flex: none; padding: 20px 12px; background: #fff; border-right: 1px solid #dee3e9; display: flex; flex-direction: column; gap: 2px',
  wwwContent: 'flex: 1 1 0; min-width: 0; padding: 32px 24px',
  wwwColumn: 'max-width: 720px; margin: 0 auto',
  wwwCard: 'margin-top: 18px; padding: 6px 20px; background: #fff; border: 1px solid #dee3e9; border-radius: 10px',
  account:
    'display: flex; align-items: center; gap: 10px; padding: 4px 12px 4px 4px; border-radius: 22px; cursor: pointer; font-weight: 600; :hover background: #f0f2f5; :focus-visible outline: 2px solid #1b74e4',

  // Classic Page settings
  classicBar:
    'height: 44px; display: flex; align-items: center; gap: 16px; padding: 0 20px; background: #3f5b96; color: #fff; font-weight: 700',
  classicBody: 'display: flex; gap: 20px; max-width: 1012px; margin: 18px auto; font-size: 13px',
  classicNav:
    'width: 220px; flex: none; display: flex; flex-direction: column; background: #fff; border: 1px solid #dadde1; border-radius: 3px; padding: 6px 0',
  classicNavItem: 'padding: 8px 14px; color: #1d2129; text-decoration: none; :hover background: #f2f4f7',
  classicNavItemChosen: 'background: #e9ebee; font-weight: 600',
  classicBox: 'flex: 1 1 0; min-width: 0; background: #fff; border: 1px solid #dadde1; border-radius: 3px',
  classicHead: 'padding: 12px 16px; border-bottom: 1px solid #dadde1; background: #f5f6f7; font-weight: 600; font-size: 14px',
  classicRow: 'display: flex; align-items: center; gap: 16px; padding: 12px 16px; border-bottom: 1px solid #e9ebee',
} as const;

export type StyleName = keyof typeof styles;
