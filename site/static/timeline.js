// Ties a timeline to the transcript and listing of its run, explains its states, and plays the run in order.
// Without it the picture is complete: its marks link to the transcript, and each state has a tooltip.

for (const swim of document.querySelectorAll(".swim")) bringToLife(swim);

function bringToLife(swim) {
  const picture = swim.querySelector("svg");
  const run = document.getElementById(swim.dataset.run)?.querySelector(".run");
  const lines = [...run?.querySelectorAll(".lines .line") ?? []];
  const listing = document.getElementById(swim.dataset.listing);
  const code = listing?.querySelector("pre");
  const axis = swim.dataset.axis.split(" ").map(pair => pair.split(":").map(Number));
  const said = make("output", "said");
  const player = make("div", "player");
  const slider = make("input");
  const button = make("button", "", "▶");
  const now = document.createElementNS("http://www.w3.org/2000/svg", "line");
  let frame = 0;

  said.textContent = "Point at a state, choose a number, or play the run.";
  now.setAttribute("class", "now");
  now.setAttribute("y2", picture.style.height);
  Object.assign(slider, { type: "range", min: 0, max: 1000, value: 1000 });
  slider.setAttribute("aria-label", "Time of the run");
  button.type = "button";
  button.setAttribute("aria-label", "Play the run");
  player.append(button, slider);
  swim.append(player, said);

  slider.addEventListener("input", () => { stop(); show(slider.value / 10); });
  button.addEventListener("click", () => frame ? stop() : play());
  for (const event of ["pointerover", "click"]) picture.addEventListener(event, e => tell(e.target.closest(":has(> title)")));
  picture.addEventListener("pointerleave", () => band([]));
  for (const mark of picture.querySelectorAll(".printed")) mark.addEventListener("click", e => choose(e, mark));

  // Tells about a state, an arrow or a shortened name.
  function tell(told) {
    if (!told) return;
    const words = told.querySelector("title").textContent;
    const lane = told.closest(".lane");
    said.textContent = lane ? `${lane.dataset.name}: ${words}` : words;
    band(told.dataset.line ? [Number(told.dataset.line)] : []);
  }

  // Highlights the lines of a mark in the transcript, and in the listing where they are known.
  function choose(event, mark) {
    event.preventDefault();
    run.closest(".runs")?.dispatchEvent(new Event("firstrun"));
    const chosen = mark.dataset.lines.split(" ").map(number => lines[number - 1]);
    for (const line of lines) line.classList.toggle("shown", chosen.includes(line));
    band(mark.dataset.at?.split(" ").map(Number) ?? []);
    said.textContent = chosen.map(line => line.querySelector(".text").textContent.trim()).join(" / ");
    chosen[0].scrollIntoView({ block: "nearest", behavior: calm() ? "auto" : "smooth" });
  }

  function band(numbers) {
    if (!code) return;
    code.classList.add("band-holder");
    code.querySelectorAll(".band").forEach(old => old.remove());
    const style = getComputedStyle(code);
    const height = parseFloat(style.lineHeight);
    const count = code.textContent.trimEnd().split("\n").length;
    for (const number of numbers.map(n => n - swim.dataset.first).filter(n => n >= 0 && n < count)) {
      const strip = make("span", "band");
      strip.style.top = `${parseFloat(style.paddingTop) + number * height}px`;
      strip.style.height = `${height}px`;
      code.append(strip);
    }
  }

  function play() {
    const seconds = calm() ? 12 : 6;
    const from = slider.value >= 1000 ? 0 : slider.value / 10;
    const begin = performance.now();
    button.textContent = "❚❚";
    button.setAttribute("aria-label", "Pause");
    const step = time => {
      const place = Math.min(100, from + (time - begin) / seconds / 10);
      slider.value = place * 10;
      show(place);
      if (place < 100) frame = requestAnimationFrame(step); else stop();
    };
    frame = requestAnimationFrame(step);
  }

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
    button.textContent = "▶";
    button.setAttribute("aria-label", "Play the run");
  }

  // Shows everything as it was at that place on the axis, in percent; at the end, everything.
  function show(place) {
    const whole = place >= 100;
    if (whole) now.remove(); else picture.append(now);
    now.setAttribute("x1", `${place}%`);
    now.setAttribute("x2", `${place}%`);
    for (const mark of picture.querySelectorAll(".printed")) {
      const ticks = [...mark.querySelectorAll("rect")].map(tick => parseFloat(tick.getAttribute("x")));
      mark.classList.toggle("later", !whole && Math.min(...ticks) > place);
      mark.dataset.lines.split(" ").forEach((number, i) =>
        lines[number - 1].classList.toggle("later", !whole && (ticks[i] ?? ticks.at(-1)) > place));
    }
    for (const arrow of picture.querySelectorAll(".given")) {
      arrow.classList.toggle("later", !whole && parseFloat(arrow.firstChild.getAttribute("x1")) > place);
    }
    const time = `${+millis(place).toPrecision(3)} ms`;
    slider.setAttribute("aria-valuetext", time);
    said.textContent = [time, ...states(place)].join(" · ");
  }

  function millis(place) {
    const i = Math.max(1, axis.findIndex(([percent]) => percent >= place));
    const [[p, t], [q, u]] = [axis[i - 1], axis[i]];
    return q === p ? u : t + (u - t) * (place - p) / (q - p);
  }

  function states(place) {
    return [...picture.querySelectorAll(".lane")].flatMap(lane => {
      const at = [...lane.querySelectorAll("rect")].findLast(rect => {
        const from = parseFloat(rect.getAttribute("x"));
        return from <= place && place <= from + parseFloat(rect.getAttribute("width"));
      });
      return at ? [`${lane.dataset.name}: ${at.closest("[class]").getAttribute("class")}`] : [];
    });
  }
}

function calm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function make(name, classes = "", text = "") {
  const made = document.createElement(name);
  made.className = classes;
  made.textContent = text;
  return made;
}
