// Lets the reader leaf through the runs of a transcript, and shows which of its lines a line of the trace matched.
// Without it a page has the same content: the other runs are folded, and the trace has the line numbers.

for (const runs of document.querySelectorAll(".runs")) leafThrough(runs);
for (const figure of document.querySelectorAll("figure.transcript")) tieToTrace(figure);

function leafThrough(runs) {
  const all = [...runs.querySelectorAll(".run")];
  const said = element("output", "");
  let at = 0;
  runs.querySelector(".others").replaceWith(...all.slice(1));
  runs.classList.add("leafing");
  runs.prepend(controls());
  runs.addEventListener("firstrun", () => show(0));
  show(0);

  function controls() {
    const group = element("div", "leaf");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", "Runs");
    group.append(button("Previous run", "‹", -1), said, button("Next run", "›", 1));
    return group;
  }

  function button(name, sign, step) {
    const button = element("button", "", sign);
    button.type = "button";
    button.title = name;
    button.setAttribute("aria-label", name);
    button.addEventListener("click", () => show((at + step + all.length) % all.length));
    return button;
  }

  function show(next) {
    at = next;
    all.forEach((run, i) => run.classList.toggle("away", i !== at));
    const run = all[at].querySelector(".which").textContent;
    said.replaceChildren(element("span", "unseen", run + ", "), `${at + 1} of ${all.length}`);
    number(runs.closest("figure"), all[at]);
  }
}

// Writes beside each line of the trace the numbers of the lines of this run that it matched.
function number(figure, run) {
  const lines = [...run.querySelectorAll(".lines .line")];
  for (const step of figure.querySelectorAll(".trace .line")) {
    const matched = lines.flatMap((line, i) => line.dataset.step === step.id ? [i + 1] : []);
    step.querySelector(".hits")?.remove();
    if (matched.length > 0) step.append(element("span", "hits", ranges(matched)));
    step.classList.remove("lit");
  }
}

function ranges(numbers) {
  const ranges = [];
  for (const n of numbers) {
    if (n - 1 === ranges.at(-1)?.[1]) ranges.at(-1)[1] = n;
    else ranges.push([n, n]);
  }
  const shown = ranges.slice(0, 3).map(([from, to]) => from === to ? `${from}` : `${from}–${to}`);
  return [...shown, ...ranges.length > 3 ? ["…"] : []].join(", ");
}

function tieToTrace(figure) {
  const steps = new Set([...figure.querySelectorAll("[data-step]")].map(line => line.dataset.step));
  for (const step of steps) document.getElementById(step).tabIndex = 0;
  for (const event of ["pointerover", "focusin"]) figure.addEventListener(event, e => light(idOf(e.target)));
  for (const event of ["pointerleave", "focusout"]) figure.addEventListener(event, () => light(""));

  function idOf(target) {
    const line = target.closest(".line");
    return line?.dataset.step ?? (steps.has(line?.id) ? line.id : "");
  }

  function light(id) {
    for (const line of figure.querySelectorAll(".line")) {
      line.classList.toggle("lit", id !== "" && (line.dataset.step === id || line.id === id));
    }
  }
}

function element(name, classes, text = "") {
  const element = document.createElement(name);
  element.className = classes;
  element.textContent = text;
  return element;
}
