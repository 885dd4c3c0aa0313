// Making elements and words. Text always goes in as text: nothing on this page is ever parsed as HTML.

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  send: "M4 12 20 4l-5 16-3.5-6.500z M11.5 13.5 20 4",
  photo: "M4 7.500A1.5 1.5 0 0 1 5.5 6H8l1.5-2h5L16 6h2.500A1.5 1.5 0 0 1 20 7.500v10a1.5 1.5 0 0 1-1.5 1.500h-13A1.5 1.5 0 0 1 4 17.500z M12 9a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",
  reply: "M9 6 4 11l5 5 M4 11h9a7 7 0 0 1 7 7",
  close: "M6 6l12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  line: "M4 6h10M4 12h16M4 18h7",
  bolt: "M13 3 5 14h6l-1 7 8-11h-6z",
  moon: "M20 14.500A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.500z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.500M17.5 17.5 19 19M19 5l-1.5 1.500M6.5 17.5 5 19",
  slash: "M14 5l-4 14",
  link: "M10 14a4 4 0 0 0 6 .400l3-3a4 4 0 0 0-5.7-5.700l-1.5 1.500M14 10a4 4 0 0 0-6-.400l-3 3a4 4 0 0 0 5.7 5.700l1.5-1.5",
  down: "M6 9l6 6 6-6",
  voice: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM6 11a6 6 0 0 0 12 0M12 17v4",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM6 6l12 12",
  more: "M5 12h.01M12 12h.01M19 12h.01",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

// el("button.primary", { onclick, "aria-label": "…" }, "words", child)
export function el(what, attributes = {}, ...children) {
  const [tag, ...classes] = what.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function button(what, label, name, onclick, attributes = {}) {
  return el(`button.${what}`, { type: "button", "aria-label": label, title: label, onclick, ...attributes }, icon(name));
}

let words = {};

export function setWords(fresh) {
  words = fresh;
}

// t("guide-start", { name: "Fatma" }) fills {name}; the words come from the server in the chosen language.
export function t(key, values = {}) {
  let text = words[key] ?? key;
  for (const [name, value] of Object.entries(values)) text = text.replaceAll(`{${name}}`, value);
  return text;
}

// Who somebody is, in the language of the page: "staff", "parent:Sam"; any other caption stays as it is.
export function caption(role) {
  const [key, name = ""] = role.split(":");
  return `role-${key}` in words ? t(`role-${key}`, { name }) : role;
}

export function initial(name) {
  const first = name.replace(/^(juf|meester|mevrouw|meneer)\s+/i, "");
  return [...(first || name)][0]?.toUpperCase() ?? "?";
}

const clocks = new Map();

export function clock(seconds, exact = false) {
  const key = `${document.documentElement.lang} ${exact}`;
  if (!clocks.has(key)) {
    const options = { hour: "2-digit", minute: "2-digit", second: exact ? "2-digit" : undefined, hourCycle: "h23" };
    clocks.set(key, new Intl.DateTimeFormat(document.documentElement.lang, options));
  }
  return clocks.get(key).format(seconds * 1000);
}

export async function act(body) {
  const answer = await fetch("/act", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return answer.ok ? answer.json() : { ok: false, why: "not-possible" };
}
