// Shows a page's tables as of another day, which the reader chooses or the address asks for: pricing.html?as-of=2026-10-01. It is no module,
// and stands in the head: a page that is opened from a file has it too, and the page's own tables are not drawn first.

(() => {
  const html = document.documentElement;
  const query = () => new URLSearchParams(location.search).get("as-of");
  if (query()) {
    html.classList.add("awaits-day");
  }

  /** The address of the page as of a day; without one, as it is by itself. */
  const addressOf = (day) => {
    const address = new URL(location);
    address.searchParams.delete("as-of");
    if (day) {
      address.searchParams.set("as-of", day);
    }
    return address;
  };

  const start = () => {
    const place = document.querySelector("p.day");
    const own = place.querySelector("time").dateTime;
    const days = place.dataset.days.split(" ");
    const parts = [...document.querySelectorAll(".dated")].map((part) => ({ part, written: part.innerHTML }));
    let loading;
    let shown = query();

    const choice = document.createElement("select");
    choice.append(...days.map((day) => new Option(day === own ? day + ", this page" : day, day, day === own, day === own)));
    const label = document.createElement("label");
    label.append("Tables as of ", choice);
    const note = document.createElement("span");
    note.setAttribute("role", "status");
    place.replaceChildren(label, " ", note);

    const load = () => (loading ??= new Promise((done, fail) => {
      globalThis.ratesByDay = done;
      const script = document.createElement("script");
      script.src = place.dataset.tables;
      script.addEventListener("error", () => fail(new Error("not loaded")));
      document.head.append(script);
    }));

    const fill = ({ part, written }, states, day) => {
      const state = states.findLast(([since]) => since <= day)[1];
      part.innerHTML = state === null ? written : state.replaceAll("0000-00-00", day);
      if (state === null) {
        // On this day it is what it is on the page's own, but for the day in its caption.
        part.querySelectorAll("caption time").forEach((time) => time.dateTime === own && (time.dateTime = time.textContent = day));
        part.firstElementChild.ariaLabel = part.firstElementChild.ariaLabel.replace("as of " + own, "as of " + day);
      }
      part.dispatchEvent(new CustomEvent("tablechange", { bubbles: true }));
    };

    const show = async (asked) => {
      // Of a day on which nothing changes, the one before it that the tables hold since.
      const day = !asked ? own : days.findLast((known) => known <= asked) ?? days[0];
      choice.value = day;
      try {
        const tables = await load();
        parts.forEach((part, i) => fill(part, tables[i], day));
        const back = document.createElement("a");
        back.href = addressOf();
        back.textContent = "Back to " + own;
        note.replaceChildren(...(day === own ? [] : [`The tables are of ${day}; the text and the calculators are of ${own}. `, back]));
      } catch {
        choice.value = own;
        note.textContent = `The prices of ${day} could not be loaded: the tables are of ${own}.`;
      }
      html.classList.remove("awaits-day");
    };

    const go = (day) => {
      const address = addressOf(day === own ? null : day);
      if (location.protocol === "file:") {
        // Browsers let no script change the address of a file.
        location.assign(address);
      } else {
        history.pushState(null, "", address);
        shown = query();
        show(shown);
      }
    };
    choice.addEventListener("change", () => go(choice.value));
    note.addEventListener("click", (event) => {
      if (event.target.closest("a")) {
        event.preventDefault();
        go(own);
        choice.focus();
      }
    });
    // The calculators have entries of their own in the history.
    addEventListener("popstate", () => {
      if (query() !== shown) {
        shown = query();
        show(shown);
      }
    });
    if (shown) {
      show(shown);
    }
  };
  // When the page is read, and before other scripts add to its tables.
  document.addEventListener("readystatechange", () => document.readyState === "interactive" && start());
})();
