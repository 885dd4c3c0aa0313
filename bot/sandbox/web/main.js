// The page as a whole: who is there, whose chats are open, the live stream, the guide for the first minute.

import { act, button, el, icon, initial, setWords, t } from "./dom.js";
import { addPerson, choosePerson } from "./dialogs.js";
import { Breaker, Timeline } from "./panels.js";
import { Phone } from "./phone.js";

const HUES = 8;
const NARROW = matchMedia("(max-width: 719px)");
const store = {
  get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window */ } },
};
const part = (id) => document.getElementById(id);

const people = new Map();
const phones = new Map();
const awaited = new Map();
const wrote = new Set(); // who wrote something other than a command
let bot = { commands: {}, listening: true };
let shown = [];
let timeline;
let breaker;
let doneBefore; // steps of the guide that were done when the page opened

const room = {
  bot: () => bot,
  people: () => [...people.values()],
  person: (id) => people.get(id),
  onClose: (phone) => hide(phone.person.id),
  onLink: async (url, phone) => {
    const id = await choosePerson([...people.values()], phone.person.id, url);
    if (!id) return;
    await arrival(id);
    show(id);
    const answer = await act({ do: "open", person: id, link: url });
    if (!answer.ok) phone.toast(t(answer.why));
  },
};

// -- words, theme -----------------------------------------------------------------------------------------------------

async function load() {
  const lang = store.get("lang") ?? navigator.language.slice(0, 2);
  const answer = await fetch(`/state?${new URLSearchParams({ lang })}`);
  const state = await answer.json();
  setWords(state.words);
  document.documentElement.lang = state.lang;
  document.documentElement.dir = t("direction");
  people.clear();
  phones.clear();
  for (const person of state.people) take(person);
  timeline = new Timeline(room);
  breaker = new Breaker(room);
  timeline.reset(state.record);
  breaker.show(state.faults);
  renderTools(state);
  restoreShown();
  onBot(state.bot);
  renderPanel();
}

function take(person) {
  const known = people.get(person.id);
  person.hue = known?.hue ?? people.size % HUES;
  for (const message of person.messages) heed(person.id, message);
  people.set(person.id, person);
}

function heed(id, message) {
  if (message.own && !message.text.startsWith("/")) wrote.add(id);
}

function setTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  return dark ? "dark" : "light";
}

function renderTools(state) {
  part("tagline").textContent = t("tagline");
  const language = el("select.quiet", { "aria-label": t("page-language"), onchange: () => { store.set("lang", language.value); load(); } },
    ...state.languages.map((each) => el("option", { value: each.tag, lang: each.tag, selected: each.tag === state.lang }, each.name)));
  const now = setTheme(store.get("theme"));
  const flip = () => { const next = setTheme(store.get("theme")) === "dark" ? "light" : "dark"; store.set("theme", next); setTheme(next); renderTools(state); };
  const panelTool = (name, key, picture) => el("button.tool.worded", { type: "button", "aria-pressed": String(store.get("panel") === name),
    "aria-label": t(key), onclick: () => { store.set("panel", store.get("panel") === name ? "" : name); renderTools(state); renderPanel(); } }, icon(picture), el("span", {}, t(key)));
  part("tools").replaceChildren(panelTool("timeline", "timeline", "line"), panelTool("break", "break", "bolt"), language,
    button("tool", t(now === "dark" ? "light" : "dark"), now === "dark" ? "sun" : "moon", flip));
}

function renderPanel() {
  const name = store.get("panel");
  const panel = part("panel");
  panel.hidden = !["timeline", "break"].includes(name);
  if (panel.hidden) return;
  const close = () => { store.set("panel", ""); renderPanel(); for (const tool of document.querySelectorAll(".tool.worded")) tool.setAttribute("aria-pressed", "false"); };
  panel.setAttribute("aria-label", t(name));
  panel.replaceChildren(el("header", {}, el("h2", {}, t(name)), button("tool", t("close"), "close", close)),
    name === "timeline" ? timeline.element : breaker.element);
}

// -- whose chats are open ---------------------------------------------------------------------------------------------

function restoreShown() {
  const fits = NARROW.matches ? 1 : Math.max(1, Math.min(4, Math.floor(innerWidth / 340)));
  const kept = (store.get("shown") ?? "").split(",").map(Number).filter((id) => people.has(id));
  shown = (kept.length ? kept : firstCast()).slice(0, NARROW.matches ? 1 : kept.length || fits);
  part("stage").replaceChildren();
  renderPeople();
  for (const id of shown) mount(id);
  renderGuide();
  if (!people.size) part("stage").append(el("p.empty", {}, t("nobody-yet")));
}

// Who is on the screen at first: the first person, and then one for each other language.
function firstCast() {
  const all = [...people.values()];
  const one = all.filter((person, i) => all.findIndex((other) => other.lang === person.lang) === i);
  return [...one, ...all.filter((person) => !one.includes(person))].map((person) => person.id);
}

function mount(id) {
  const phone = phones.get(id) ?? new Phone(people.get(id), room);
  phones.set(id, phone);
  part("stage").querySelector(".empty")?.remove();
  part("stage").append(phone.element);
  requestAnimationFrame(() => phone.toEnd());
  return phone;
}

// Somebody new is known here only when the stream says so, which may be after the answer to "add".
function arrival(id) {
  return people.has(id) ? null : new Promise((done) => { awaited.set(id, done); });
}

function show(id, focus = false) {
  if (NARROW.matches) {
    for (const other of shown.filter((each) => each !== id)) phones.get(other)?.element.remove();
    shown = [id];
  } else if (!shown.includes(id)) {
    shown.push(id);
  }
  const phone = phones.get(id)?.element.isConnected ? phones.get(id) : mount(id);
  store.set("shown", shown.join(","));
  renderPeople();
  phone.element.scrollIntoView({ inline: "nearest", block: "nearest" });
  phone.element.classList.add("called");
  setTimeout(() => phone.element.classList.remove("called"), 900);
  phone.markRead();
  if (focus && !NARROW.matches) (phone.form.hidden ? phone.start : phone.field).focus();
}

function hide(id) {
  phones.get(id)?.element.remove();
  shown = shown.filter((each) => each !== id);
  store.set("shown", shown.join(","));
  renderPeople();
}

function renderPeople() {
  const focused = document.activeElement?.dataset?.chip;
  const chips = [...people.values()].map((person) => {
    const { unread } = person.chat;
    const chip = el(`button.chip.hue-${person.hue}`, { type: "button", "data-chip": person.id, "aria-pressed": String(shown.includes(person.id)), onclick: () => show(person.id, true) },
      el("span.avatar", { "aria-hidden": "true" }, initial(person.name)),
      el("span.name", {}, el("strong", { dir: "auto" }, person.name), el("small", {}, el("bdi", { lang: person.lang }, person.language))));
    if (unread) chip.append(el("span.badge", { "aria-label": t("unread", { count: unread }) }, String(unread)));
    return chip;
  });
  const add = el("button.chip.add", { type: "button", onclick: async () => { const id = await addPerson(); if (id) { await arrival(id); show(id, true); } } },
    el("span.avatar", { "aria-hidden": "true" }, icon("plus")), el("span.name", {}, el("strong", {}, t("add-person"))));
  part("people").setAttribute("aria-label", t("people"));
  part("people").replaceChildren(...chips, add);
  if (focused) part("people").querySelector(`[data-chip="${focused}"]`)?.focus();
  renderGuide();
}

// -- the first minute -------------------------------------------------------------------------------------------------

function renderGuide() {
  const guide = part("guide");
  const all = [...people.values()];
  const first = all.find((person) => person.role) ?? all[0];
  const others = all.filter((person) => person !== first);
  const done = [
    first?.chat.started,
    others.some((person) => person.chat.started),
    first && wrote.has(first.id),
  ];
  guide.hidden = !first || store.get("guide") === "done" || done.every(Boolean);
  document.querySelectorAll(".phone.next").forEach((each) => each.classList.remove("next"));
  if (guide.hidden) return;
  const next = done.findIndex((each) => !each);
  const texts = [t("guide-start", { name: first.name }), t("guide-parent"), t("guide-write", { name: first.name })];
  doneBefore ??= new Set(done.flatMap((each, i) => (each ? [i] : [])));
  const steps = texts.map((text, i) => !doneBefore.has(i) && el(`li${done[i] ? ".done" : i === next ? ".next" : ""}`, { "aria-current": i === next ? "step" : null },
    el("span.tick", { "aria-hidden": "true" }, done[i] ? "✓" : doneBefore.size ? (t("direction") === "rtl" ? "←" : "→") : String(i + 1)), el("span", { dir: "auto" }, text)));
  const close = () => { store.set("guide", "done"); renderGuide(); };
  guide.setAttribute("aria-label", t("guide"));
  guide.replaceChildren(el("ol", {}, ...steps.filter(Boolean)), button("tool", t("close"), "close", close));
  if (next !== 1) phones.get(first.id)?.element.classList.add("next");
}

// -- the live stream --------------------------------------------------------------------------------------------------

function onBot(fresh) {
  bot = fresh;
  const away = part("away");
  away.hidden = bot.listening;
  away.textContent = t("bot-away");
}

function isSeen(id) {
  return shown.includes(id) && phones.get(id)?.element.contains(document.activeElement) && document.hasFocus();
}

const HANDLERS = {
  message: ({ person, message }) => {
    phones.get(person)?.receive(message);
    if (!phones.has(person)) people.get(person)?.messages.push(message);
    heed(person, message);
    if (message.own) renderGuide();
  },
  gone: ({ person, message }) => phones.get(person)?.remove(message),
  chat: ({ person, chat }) => onChat(person, chat),
  account: (person) => {
    take(person);
    breaker.fill();
    renderPeople();
    awaited.get(person.id)?.();
  },
  answer: (answer) => phones.get(answer.person)?.onAnswer(answer),
  entry: (entry) => timeline.add(entry),
  faults: (faults) => breaker.show(faults),
  bot: onBot,
};

function onChat(id, chat) {
  const person = people.get(id);
  if (!person) return;
  const before = JSON.stringify([person.chat.unread, person.chat.started]);
  person.chat = chat;
  phones.get(id)?.update(chat);
  if (chat.unread && isSeen(id)) phones.get(id).markRead();
  if (before !== JSON.stringify([chat.unread, chat.started])) renderPeople();
}

function listen() {
  const stream = new EventSource("/events");
  let lost = false;
  stream.onopen = () => { if (lost) load().catch(() => {}); lost = false; };
  stream.onerror = () => { lost = true; onBot({ ...bot, listening: false }); };
  for (const [what, handle] of Object.entries(HANDLERS)) {
    stream.addEventListener(what, (event) => handle(JSON.parse(event.data)));
  }
}

setTheme(store.get("theme"));
NARROW.addEventListener("change", restoreShown);
addEventListener("focusin", () => { for (const id of shown) if (isSeen(id)) phones.get(id).markRead(); });
await load();
listen();
