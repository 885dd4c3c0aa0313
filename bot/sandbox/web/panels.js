// Two panels: what the system did on the way, and what to break on purpose.

import { act, clock, el, icon, initial, t } from "./dom.js";

const MOST = 300;
const CARDS = ["lost-answer", "busy", "slow", "gateway", "cut", "twice"];
const ANSWERS = /^(send|edit|answer)/i;

export class Timeline {
  // room: { person(id) }
  constructor(room) {
    this.room = room;
    this.asked = new Map();
    this.list = el("ol.timeline", { "aria-label": t("timeline") });
    this.fastest = el("p.measure", { hidden: true });
    this.element = el("div.body", {}, el("p.lead", {}, t("timeline-lead")), this.fastest, this.list);
  }

  reset(entries) {
    this.list.replaceChildren();
    for (const entry of entries) this.add(entry);
  }

  add(entry) {
    if (entry.kind === "update" || (entry.kind === "call" && entry.status === 200 && !ANSWERS.test(entry.name))) return;
    this.list.prepend(this.render(entry));
    while (this.list.children.length > MOST) this.list.lastChild.remove();
  }

  render(entry) {
    const person = entry.person ? this.room.person(entry.person) : null;
    const trouble = entry.kind === "fault" || (entry.kind === "call" && entry.status !== 200);
    const item = el(`li.entry.${entry.kind}${person ? `.hue-${person.hue}` : ""}${trouble ? ".trouble" : ""}`);
    const who = person ? el("span.avatar.small", { title: person.name, "aria-hidden": "true" }, initial(person.name)) : el("span.dot");
    item.append(who, el("div", {}, el("p.what", {}, ...this.words(entry, person)), this.foot(entry)));
    return item;
  }

  words(entry, person) {
    const name = person?.name ?? "";
    if (entry.kind === "person") {
      this.asked.set(entry.person, entry.at);
      return [t(`did-${entry.name}`, { name })];
    }
    if (entry.kind === "fault") return [icon("bolt"), t(`break-${entry.name}`)];
    if (entry.kind === "fact") return [entry.name, " ", ...Object.values(entry.detail).map((value) => el("span.value", { dir: "auto" }, value))];
    const said = entry.name.match(ANSWERS)?.[1].toLowerCase();
    const words = entry.name === "sendChatAction" ? t("typing") : said && (name || said === "answer") ? t(`call-${said}`, { name }) : entry.name;
    if (entry.status === 200) return [words];
    return [words, " · ", el("strong", {}, entry.status ? String(entry.status) : t("no-answer"))];
  }

  foot(entry) {
    const parts = [clock(entry.at, true)];
    if (entry.kind === "call") {
      parts.push(entry.name);
      parts.push(t("took", { ms: Math.max(1, Math.round(entry.ms)) }));
      const since = this.asked.get(entry.person);
      if (since && ANSWERS.test(entry.name) && entry.status === 200) {
        this.asked.delete(entry.person);
        const ms = Math.max(1, Math.round((entry.at - since) * 1000));
        if (ms < 20_000) parts.push(t("answered-in", { ms }));
      }
    }
    const words = entry.detail.text ?? entry.detail.caption;
    const foot = el("p.when", {}, parts.join(" · "));
    if (!words || entry.kind !== "call") return foot;
    return el("div", {}, foot, el("p.quoted", { dir: "auto" }, words.slice(0, 140)));
  }
}

export class Breaker {
  // room: { people() }
  constructor(room) {
    this.room = room;
    this.whom = el("select", { "aria-label": t("for-whom") });
    this.often = el("select", { "aria-label": t("how-often") }, el("option", { value: 1 }, t("once")),
      el("option", { value: 3 }, t("three-times")), el("option", { value: "" }, t("until-mended")));
    this.waiting = el("ul.waiting", { "aria-live": "polite", "aria-label": t("broken-now") });
    const cards = CARDS.map((name) => el("button.card", { type: "button", onclick: () => this.go(name) },
      el("strong", {}, t(`break-${name}`)), el("span", {}, t(`break-${name}-why`))));
    this.element = el("div.body", {}, el("p.lead", {}, t("break-lead")),
      el("div.pair", {}, el("label", {}, t("for-whom"), this.whom), el("label", {}, t("how-often"), this.often)),
      this.waiting, el("div.cards", {}, ...cards));
    this.fill();
  }

  fill() {
    const chosen = this.whom.value;
    this.whom.replaceChildren(el("option", { value: "" }, t("everybody")),
      ...this.room.people().map((person) => el("option", { value: person.id }, person.name)));
    this.whom.value = [...this.whom.options].some((option) => option.value === chosen) ? chosen : "";
  }

  async go(name) {
    await act({ do: "break", name, person: this.whom.value || null, times: this.often.value || null });
  }

  show(faults) {
    const names = new Map(this.room.people().map((person) => [person.id, person.name]));
    this.waiting.replaceChildren(...faults.map((fault) => el("li", {}, icon("bolt"),
      el("span", {}, t(`break-${fault.name}`), " · ", names.get(fault.person) ?? t("everybody"), " · ",
        fault.left === null ? t("until-mended") : t("times-left", { count: fault.left })),
      el("button.plain", { type: "button", onclick: () => act({ do: "mend", number: fault.number }) }, t("mend")))));
  }
}
