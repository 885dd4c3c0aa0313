// One person's phone: the chat, the typing field, the keyboard under it.

import { act, button, caption, el, icon, initial, t } from "./dom.js";
import { renderMessage } from "./bubble.js";
import { chooseCommand, confirmBox } from "./dialogs.js";

const LATE = 15_000;

export class Phone {
  // room: { bot(), onLink(url), onClose(phone) }
  constructor(person, room) {
    this.person = person;
    this.room = room;
    this.messages = new Map();
    this.waiting = new Map();
    this.answered = new Map();
    this.reply = null;
    this.build();
    for (const message of person.messages) this.messages.set(message.id, message);
    this.renderAll();
    this.update(person.chat);
  }

  build() {
    const { person } = this;
    this.inner = el("div.inner");
    this.stuck = true;
    this.log = el("div.log", { role: "log", "aria-live": "off", tabindex: "0", "aria-label": t("chat-of", { name: person.name }) }, this.inner);
    this.newer = el("button.newer", { type: "button", hidden: true, onclick: () => this.toEnd() }, icon("down"), t("new-messages"));
    this.toasts = el("div.toasts", { role: "status" });
    this.quoted = el("div.quoting", { hidden: true });
    this.quick = el("div.quick", { hidden: true });
    this.field = el("textarea", {
      rows: 1, dir: "auto", maxlength: 20000, "aria-label": t("write-as", { name: person.name }),
      placeholder: t("write"), onkeydown: (event) => this.onKey(event), oninput: () => this.fit(),
    });
    this.file = el("input", { type: "file", accept: "image/*", hidden: true, onchange: () => this.sendPhoto() });
    this.commands = button("tool", t("commands"), "slash", () => this.pickCommand());
    this.form = el("form.composer", { onsubmit: (event) => { event.preventDefault(); this.sendField(); } },
      this.commands, button("tool", t("send-photo"), "photo", () => this.file.click()), this.file, this.field,
      el("button.send", { type: "submit", "aria-label": t("send"), title: t("send") }, icon("send")));
    this.start = el("button.start", { type: "button", onclick: () => this.send("/start") }, t("start"));
    this.opening = el("div.opening", { hidden: true }, el("span.avatar.large", { "aria-hidden": "true" }, initial(person.name)),
      el("p", {}, t("not-started", { name: person.name })), this.start);
    this.blockedNote = el("div.blocked", { hidden: true }, el("p", {}, t("blocked-note", { name: person.name })),
      el("button.plain", { type: "button", onclick: () => this.setBlocked(false) }, t("unblock")));
    this.blockTool = button("tool", t("block"), "block", () => this.setBlocked(true));
    this.head = el("header.head", {},
      el("span.avatar", { "aria-hidden": "true" }, initial(person.name)),
      el("div.who", {}, el("h2", {}, el("bdi", {}, person.name)),
        el("p", {}, el("bdi", { lang: person.lang }, person.language),
          person.role ? " · " : null, person.role ? el("bdi", {}, caption(person.role)) : null)),
      el("div.headtools", {}, this.blockTool, button("tool.close", t("close-chat", { name: person.name }), "close", () => this.room.onClose(this))));
    this.element = el(`section.phone.hue-${person.hue}`, { "aria-label": t("chat-of", { name: person.name }), "data-person": person.id },
      this.head, this.log, this.opening, this.newer, this.toasts, this.quoted, this.blockedNote, this.quick, this.form);
    this.element.addEventListener("focusin", () => { this.log.setAttribute("aria-live", "polite"); this.markRead(); });
    this.element.addEventListener("focusout", () => this.log.setAttribute("aria-live", "off"));
    this.log.addEventListener("scroll", () => this.onScroll());
    // Pictures load, keyboards appear: whoever was at the end stays there.
    const stay = new ResizeObserver(() => { if (this.stuck) this.toEnd(); });
    stay.observe(this.log);
    stay.observe(this.inner);
    new IntersectionObserver(([seen]) => { this.onScreen = seen.isIntersecting; this.soonRead(); }, { threshold: 0.6 }).observe(this.element);
  }

  // -- what comes in ------------------------------------------------------------------------------------------------

  renderAll() {
    this.typing = el("div.typing", { hidden: true, "aria-label": t("typing") }, el("i"), el("i"), el("i"));
    this.inner.replaceChildren(...[...this.messages.values()].map((message) => renderMessage(message, this)), this.typing);
    this.toEnd();
  }

  receive(message) {
    const known = this.log.querySelector(`[data-id="${message.id}"]`);
    const item = renderMessage(message, this);
    this.messages.set(message.id, message);
    if (known) {
      const focused = known.contains(document.activeElement) ? focusPath(known) : null;
      known.replaceWith(item);
      item.classList.add("changed");
      if (focused) (item.querySelectorAll("button, a")[focused.index] ?? this.field).focus({ preventScroll: true });
    } else {
      item.classList.add("fresh");
      this.typing.before(item);
      this.typing.hidden = true;
    }
    if (this.stuck || message.own) this.toEnd();
    else if (!known) this.newer.hidden = false;
  }

  remove(id) {
    this.messages.delete(id);
    this.log.querySelector(`[data-id="${id}"]`)?.remove();
  }

  update(chat) {
    this.person.chat = chat;
    this.opening.hidden = chat.started || this.messages.size > 0;
    this.form.hidden = !this.opening.hidden || chat.blocked;
    this.log.hidden = !this.opening.hidden;
    this.blockedNote.hidden = !chat.blocked;
    this.blockTool.hidden = chat.blocked || !chat.started;
    this.renderQuick(chat.blocked ? null : chat.keyboard);
    this.soonRead();
    if (chat.typing > 0) this.showTyping(chat.typing);
    else this.typing.hidden = true;
  }

  showTyping(seconds) {
    this.typing.hidden = false;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => { this.typing.hidden = true; }, seconds * 1000);
  }

  renderQuick(keyboard) {
    const shape = JSON.stringify(keyboard);
    if (shape === this.quickShape) return;
    this.quickShape = shape;
    this.quick.hidden = !keyboard;
    this.field.placeholder = keyboard?.input_field_placeholder || t("write");
    const rows = (keyboard?.keyboard ?? []).map((row) => el("div.keyrow", {}, ...row.map((key) =>
      el("button.key", { type: "button", dir: "auto", onclick: () => this.press(key) }, key.text))));
    this.quick.replaceChildren(...rows);
  }

  waitFor(query, done) {
    if (this.answered.has(query)) return done();
    this.waiting.set(query, done);
    setTimeout(() => this.onAnswer({ query, text: "" }), LATE);
    return undefined;
  }

  onAnswer({ query, text, alert }) {
    this.waiting.get(query)?.();
    this.waiting.delete(query);
    this.answered.set(query, true);
    if (text && alert) confirmBox(text);
    else if (text) this.toast(text);
  }

  toast(text) {
    const note = el("p.toast", { dir: "auto" }, text);
    this.toasts.append(note);
    setTimeout(() => note.remove(), 3500);
  }

  // -- what goes out ------------------------------------------------------------------------------------------------

  async send(text, replyTo = null) {
    const pending = el("article.message.own.pending", {}, el("div.row", {}, el("div.bubble", {}, el("p.line", { dir: "auto" }, text.slice(0, 400)))));
    this.log.hidden = false;
    this.opening.hidden = true;
    this.typing.before(pending);
    this.toEnd();
    const answer = await act({ do: "send", person: this.person.id, text, reply_to: replyTo }).catch(() => ({ ok: false, why: "not-possible" }));
    pending.remove();
    if (!answer.ok) this.toast(t(answer.why));
    this.update(this.person.chat);
    return answer.ok;
  }

  async sendField() {
    const text = this.field.value.trim();
    if (!text) return;
    const replyTo = this.reply?.id ?? null;
    this.field.value = "";
    this.fit();
    this.replyTo(null);
    if (!(await this.send(text, replyTo)) && !this.field.value) {
      this.field.value = text;
      this.fit();
    }
  }

  async sendPhoto() {
    const [photo] = this.file.files;
    if (!photo) return;
    const caption = this.field.value.trim();
    this.file.value = "";
    const query = new URLSearchParams({ person: this.person.id, caption });
    const answer = await fetch(`/photo?${query}`, { method: "POST", body: photo, headers: { "Content-Type": photo.type } });
    const body = answer.ok ? await answer.json() : { ok: false, why: "not-possible" };
    if (!body.ok) return this.toast(t(body.why));
    this.field.value = "";
    this.fit();
    return undefined;
  }

  async press(key) {
    if (key.request_contact) await act({ do: "contact", person: this.person.id });
    else await this.send(key.text);
  }

  async setBlocked(blocked) {
    await act({ do: "block", person: this.person.id, blocked });
  }

  async pickCommand() {
    const { commands } = this.room.bot();
    const known = commands[this.person.lang] ?? commands[""] ?? [];
    const command = await chooseCommand(known);
    if (command) this.send(`/${command}`);
  }

  onLink(url) {
    this.room.onLink(url, this);
  }

  replyTo(message) {
    this.reply = message;
    this.quoted.hidden = !message;
    if (!message) return;
    this.quoted.replaceChildren(icon("reply"), el("span", { dir: "auto" }, message.text.split("\n")[0] || "📷"),
      button("tool", t("cancel"), "close", () => this.replyTo(null)));
    this.field.focus();
  }

  markRead() {
    if (this.person.chat.unread) act({ do: "read", person: this.person.id });
  }

  // A chat that is on the screen for a moment counts as read.
  soonRead() {
    clearTimeout(this.readTimer);
    if (this.onScreen && this.person.chat.unread) this.readTimer = setTimeout(() => document.hidden || this.markRead(), 1500);
  }

  // -- small things -------------------------------------------------------------------------------------------------

  onKey(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.sendField();
    } else if (event.key === "Escape" && this.reply) {
      this.replyTo(null);
    }
  }

  fit() {
    this.field.style.height = "";
    if (this.field.value) this.field.style.height = `${Math.min(this.field.scrollHeight + 2, 140)}px`;
  }

  onScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    if (scrollHeight - scrollTop - clientHeight < 60) this.stuck = true;
    else if (scrollTop < this.lastTop) this.stuck = false;
    this.lastTop = scrollTop;
    if (this.stuck) this.newer.hidden = true;
  }

  toEnd() {
    this.stuck = true;
    this.log.scrollTop = this.log.scrollHeight;
    this.newer.hidden = true;
  }
}

// Which button of the message had the focus, so that an edited card keeps it for people on a keyboard.
function focusPath(item) {
  return { index: [...item.querySelectorAll("button, a")].indexOf(document.activeElement) };
}
