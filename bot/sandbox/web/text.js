// A message's text and entities as elements; every line finds its own direction.

import { el } from "./dom.js";

const STYLES = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "code.pre",
  spoiler: "span.spoiler",
};
const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

// The direction of the first letter; dir="auto" can't say it here, because it looks past lines that have their own.
export function direction(text) {
  return RIGHT_TO_LEFT.test(text.match(LETTER)?.[0] ?? "") ? "rtl" : "ltr";
}

// onLink(url) is called for links; onCommand("/help") for commands.
export function renderText(text, entities, { onLink, onCommand }) {
  const body = el("div.text", { dir: direction(text) });
  const quoted = entities.filter((each) => each.type.endsWith("blockquote"));
  let start = 0;
  let quote = null;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    // A line without letters ("12.30 – 14.00") follows the direction of the whole message.
    const row = el("p.line", LETTER.test(line) ? { dir: "auto" } : {});
    for (const part of cut(text, start, end, entities)) row.append(wrap(part, { onLink, onCommand }));
    if (!line) row.append(el("br"));
    const inside = quoted.find((each) => start < each.offset + each.length && each.offset < Math.max(end, start + 1));
    if (inside) {
      if (!quote || quote.entity !== inside) {
        quote = { entity: inside, element: el("blockquote", { dir: direction(text.slice(inside.offset)) }) };
        body.append(quote.element);
      }
      quote.element.append(row);
    } else {
      quote = null;
      body.append(row);
    }
    start = end + 1;
  }
  return body;
}

// Split [start, end) where an entity begins or ends, so that each part has one set of styles.
function cut(text, start, end, entities) {
  const edges = new Set([start, end]);
  for (const each of entities) {
    for (const edge of [each.offset, each.offset + each.length]) if (edge > start && edge < end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const parts = [];
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const [from, to] = [sorted[i], sorted[i + 1]];
    const active = entities.filter((each) => each.offset <= from && each.offset + each.length >= to);
    parts.push({ text: text.slice(from, to), active, whole: (each) => text.slice(each.offset, each.offset + each.length) });
  }
  return parts;
}

function wrap({ text, active, whole }, { onLink, onCommand }) {
  let node = document.createTextNode(text);
  for (const entity of active) {
    if (STYLES[entity.type]) {
      const outer = el(STYLES[entity.type]);
      if (entity.type === "spoiler") {
        outer.tabIndex = 0;
        outer.addEventListener("click", () => outer.classList.add("open"));
        outer.addEventListener("keydown", (event) => event.key === "Enter" && outer.classList.add("open"));
      }
      outer.append(node);
      node = outer;
    } else if (entity.type === "url" || entity.type === "text_link") {
      node = link(entity.url ?? whole(entity), node, onLink);
    } else if (entity.type === "bot_command" && onCommand) {
      node = el("button.inline", { type: "button", dir: "auto", onclick: () => onCommand(whole(entity)) }, node);
    }
  }
  return node;
}

export function isJoinLink(url) {
  return /^https?:\/\/(t\.me|telegram\.me)\/\w+\?start=[A-Za-z0-9_-]{1,64}$/i.test(url);
}

function link(url, content, onLink) {
  if (isJoinLink(url)) return el("button.inline", { type: "button", dir: "auto", onclick: () => onLink(url) }, content);
  if (!/^https?:\/\//i.test(url)) return content;
  return el("a", { href: url, dir: "auto", target: "_blank", rel: "noopener noreferrer" }, content);
}
