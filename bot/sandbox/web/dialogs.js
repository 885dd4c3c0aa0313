// Boxes over the page: a picture, an alert, who opens a link, which command, a new person.

import { act, button, el, initial, t } from "./dom.js";

function open(box) {
  document.body.append(box);
  box.addEventListener("close", () => box.remove());
  box.addEventListener("click", (event) => event.target === box && box.close());
  box.showModal();
  return box;
}

function boxWith(title, ...children) {
  const box = el("dialog.box", { "aria-label": title });
  box.append(el("header", {}, el("h2", { dir: "auto" }, title), button("tool", t("close"), "close", () => box.close())), ...children);
  return box;
}

export function showPicture(source, words) {
  const box = el("dialog.picture-box", { "aria-label": t("picture") });
  box.append(button("tool.close", t("close"), "close", () => box.close()), el("img", { src: source, alt: words || t("picture") }));
  box.addEventListener("click", () => box.close());
  open(box);
}

export function confirmBox(text) {
  const box = boxWith("Ouderbrug", el("p.words", { dir: "auto" }, text));
  box.append(el("footer", {}, el("button.primary", { type: "button", onclick: () => box.close() }, t("good"))));
  open(box);
}

// Resolves to a person's id, or null. The person whose chat holds the link comes first.
export function choosePerson(people, current, link) {
  return new Promise((resolve) => {
    let chosen = null;
    const choose = (id) => { chosen = id; box.close(); };
    const sorted = [...people].sort((a, b) => (b.id === current) - (a.id === current));
    const list = el("ul.choices", {}, ...sorted.map((person) => el("li", {},
      el(`button.choice.hue-${person.hue}`, { type: "button", onclick: () => choose(person.id) },
        el("span.avatar", { "aria-hidden": "true" }, initial(person.name)),
        el("span", {}, el("strong", { dir: "auto" }, person.name),
          el("small", {}, el("bdi", {}, person.language), person.id === current ? ` · ${t("this-chat")}` : ""))))));
    const box = boxWith(t("who-opens"), el("p.words", {}, t("who-opens-why")), el("p.linktext", { dir: "ltr" }, link), list);
    box.append(el("footer", {}, el("button.plain", { type: "button", onclick: async () => {
      const added = await addPerson();
      if (added) choose(added);
    } }, t("add-person"))));
    box.addEventListener("close", () => resolve(chosen));
    open(box);
  });
}

export function chooseCommand(commands) {
  return new Promise((resolve) => {
    let chosen = null;
    const all = commands.length ? commands : [{ command: "start", description: t("start") }];
    const box = boxWith(t("commands"), el("ul.choices", {}, ...all.map((each) => el("li", {},
      el("button.choice", { type: "button", onclick: () => { chosen = each.command; box.close(); } },
        el("span", {}, el("strong", { dir: "ltr" }, `/${each.command}`), el("small", { dir: "auto" }, each.description)))))));
    box.addEventListener("close", () => resolve(chosen));
    open(box);
  });
}

const LANGUAGES = ["tr", "ar", "pl", "uk", "en", "nl", "fr", "es", "de", "pt", "ro", "bg", "fa", "so", "ti", "zh", "ru", "ku", "hi", "it"];

// Resolves to the new person's id, or null.
export function addPerson() {
  return new Promise((resolve) => {
    let added = null;
    const name = el("input", { type: "text", maxlength: 60, required: true, dir: "auto", autocomplete: "off" });
    const language = el("select", {}, ...LANGUAGES.map((tag) => el("option", { value: tag, lang: tag }, nativeName(tag))));
    const submit = async (event) => {
      event.preventDefault();
      const answer = await act({ do: "add-person", name: name.value, language: language.value });
      if (!answer.ok) return void fault.replaceChildren(t(answer.why));
      added = answer.person;
      box.close();
    };
    const fault = el("p.fault", { role: "alert" });
    const box = boxWith(t("add-person"), el("form.fields", { onsubmit: submit },
      el("label", {}, t("name"), name), el("label", {}, t("their-language"), language), fault,
      el("footer", {}, el("button.primary", { type: "submit" }, t("add")))));
    box.addEventListener("close", () => resolve(added));
    open(box);
    name.focus();
  });
}

function nativeName(tag) {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name[0].toLocaleUpperCase(tag) + name.slice(1);
}
