// One message: bubble, picture, quote, and the buttons under it.

import { act, button, clock, el, icon, t } from "./dom.js";
import { direction, isJoinLink, renderText } from "./text.js";
import { showPicture } from "./dialogs.js";

export function renderMessage(message, phone) {
  const side = message.own ? "own" : "theirs";
  const bubble = el("div.bubble");
  if (message.quote) bubble.append(renderQuote(message.quote, phone));
  for (const media of message.media) bubble.append(renderMedia(media, message));
  if (message.contact) bubble.append(el("p.contact", {}, `📱 ${message.contact.phone_number}`));
  if (message.text) {
    bubble.append(renderText(message.text, message.entities, {
      onLink: (url) => phone.onLink(url),
      onCommand: message.own ? null : (command) => phone.send(command),
    }));
  }
  const foot = el("p.foot", {});
  if (message.edited) foot.append(el("span.edited", {}, t("edited")), " ");
  foot.append(el("time", { datetime: new Date(message.at * 1000).toISOString() }, clock(message.at)));
  bubble.append(foot);
  const reply = button("reply", t("reply"), "reply", () => phone.replyTo(message));
  const row = el("div.row", {}, bubble, reply);
  const item = el(`article.message.${side}`, { "data-id": message.id, "aria-label": t(message.own ? "from-person" : "from-bot", { name: phone.person.name }) }, row);
  if (message.rows.length) item.append(renderButtons(message, phone));
  return item;
}

function renderQuote(quote, phone) {
  const jump = () => {
    const target = phone.log.querySelector(`[data-id="${quote.id}"]`);
    target?.scrollIntoView({ block: "center" });
    target?.classList.add("found");
    setTimeout(() => target?.classList.remove("found"), 1200);
  };
  return el("button.quote", { type: "button", onclick: jump, dir: "auto" }, quote.text.split("\n")[0] || "📷");
}

function renderMedia(media, message) {
  const source = `/media/${encodeURIComponent(media.id)}`;
  if (media.kind === "photo") {
    const picture = el("img", { src: source, alt: message.text || t("picture"), width: media.width, height: media.height });
    return el("button.picture", { type: "button", "aria-label": t("enlarge"), onclick: () => showPicture(source, message.text) }, picture);
  }
  if (media.kind === "voice") return el("audio", { src: source, controls: true, preload: "metadata" });
  return el("a.file", { href: source, download: media.name }, icon("down"), media.name || t("file"));
}

function renderButtons(message, phone) {
  const keys = el("div.keys", { dir: direction(message.text) });
  for (const row of message.rows) {
    const line = el("div.keyrow");
    for (const key of row) line.append(renderKey(key, message, phone));
    keys.append(line);
  }
  return keys;
}

function renderKey(key, message, phone) {
  if (key.url && !isJoinLink(key.url)) {
    return el("a.key", { href: key.url, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, key.text, icon("link"));
  }
  const press = async (event) => {
    if (key.url) return phone.onLink(key.url);
    const pressed = event.currentTarget;
    pressed.classList.add("waiting");
    pressed.setAttribute("aria-busy", "true");
    const answer = await act({ do: "tap", person: phone.person.id, message: message.id, data: key.callback_data });
    if (!answer.ok) {
      calm(pressed);
      return phone.toast(t(answer.why));
    }
    phone.waitFor(answer.query, () => calm(pressed));
    return undefined;
  };
  return el("button.key", { type: "button", dir: "auto", onclick: press }, key.text, key.url ? icon("link") : null);
}

function calm(pressed) {
  pressed.classList.remove("waiting");
  pressed.removeAttribute("aria-busy");
}
