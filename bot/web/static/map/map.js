// The desk's map: our own coasts, borders and names; tickets in clusters, with their circles of accuracy where one looks
// closely; and beside it the list of what is in view. Everything that people wrote goes in as text.

(() => {
  const box = document.getElementById("map");
  const list = document.getElementById("seen");
  const count = document.getElementById("seen-count");
  const words = box.dataset;
  const [kinds, statuses] = [words.kinds.split("|"), words.statuses.split("|")];
  const LISTED = 50;
  const CIRCLES = 300; // more at once would hide the map
  const CLOSE = 9; // the zoom from which circles are drawn

  const map = L.map(box, { zoomControl: false, minZoom: 4, maxZoom: 18, maxBounds: [[-5, 85], [35, 135]], worldCopyJump: false });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  map.createPane("circles").style.zIndex = 350;
  map.createPane("names").style.zIndex = 450;
  // All of the country first, with its islands, whatever was found.
  map.fitBounds([[6.4, 102], [23.4, 117.5]]);
  map.attributionControl.addAttribution(words.own);
  if (words.tiles) L.tileLayer(words.tiles, { attribution: words.credit, maxZoom: 18 }).addTo(map);

  const LOOKS = {
    land: { className: "land", stroke: true, weight: 1, interactive: false },
    vietnam: { className: "vietnam", weight: 1.2, interactive: false },
    border: { className: "border", weight: 1.4, interactive: false },
    islands: { className: "islands", radius: 3, weight: 1, interactive: false },
  };
  // From which zoom on a name is shown; both archipelagos always are.
  const SEEN_FROM = { country: 0, sea: 0, archipelago: 0, province: 7, island: 8 };

  fetch(words.base).then((answer) => answer.json()).then((base) => {
    const named = [];
    for (const one of base.features) {
      const { kind, name } = one.properties;
      if (kind in LOOKS) {
        if (words.tiles && kind !== "islands") continue; // the tiles show them; the archipelagos stay ours
        L.geoJSON(one, { style: LOOKS[kind], interactive: false, pointToLayer: (_, at) => L.circleMarker(at, LOOKS[kind]) }).addTo(map);
      } else {
        const label = document.createElement("span");
        label.textContent = name;
        const icon = L.divIcon({ className: `name ${kind}`, html: label, iconSize: [0, 0] });
        const [lon, lat] = one.geometry.coordinates;
        named.push([SEEN_FROM[kind], L.marker([lat, lon], { icon, pane: "names", interactive: false, keyboard: false })]);
      }
    }
    const show = () => {
      for (const [from, marker] of named) {
        if (map.getZoom() >= from) marker.addTo(map);
        else marker.remove();
      }
    };
    map.on("zoomend", show);
    show();
  });

  const clusters = L.markerClusterGroup({
    chunkedLoading: true,
    showCoverageOnHover: false,
    animate: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    iconCreateFunction: (cluster) => {
      const text = document.createElement("span");
      text.textContent = cluster.getChildCount();
      const urgent = cluster.getAllChildMarkers().some((one) => one.ticket.urgent);
      return L.divIcon({ className: `cluster${urgent ? " urgent" : ""}`, html: text, iconSize: [44, 44] });
    },
  });
  const circles = L.layerGroup().addTo(map);
  let tickets = [];

  const distance = (metres) => (metres < 995 ? `${Math.max(10, Math.round(metres / 10) * 10)} m` : metres < 1950 ? `${Math.round(metres / 100) * 100} m` : `${Math.round(metres / 1000)} km`);

  function line(ticket, tag) {
    const made = document.createElement(tag);
    const link = document.createElement("a");
    link.href = `/desk/tickets/${ticket.code}`;
    link.textContent = ticket.code;
    const quiet = document.createElement("span");
    quiet.className = "quiet";
    const parts = [ticket.urgent ? words.urgent : "", kinds[ticket.kind], statuses[ticket.status], `± ${distance(ticket.radius)}`];
    quiet.textContent = parts.filter(Boolean).join(" · ");
    made.append(link, ` ${ticket.name || words.noName} `, quiet);
    return made;
  }

  function look() {
    const view = map.getBounds();
    const seen = tickets.filter((one) => view.contains(one.at));
    count.textContent = tickets.length ? `${seen.length} / ${tickets.length}${count.dataset.more || ""}` : "";
    list.replaceChildren(...seen.slice(0, LISTED).map((one) => line(one, "li")));
    if (seen.length > LISTED) {
      const rest = document.createElement("li");
      rest.textContent = `… +${seen.length - LISTED}`;
      list.append(rest);
    }
    circles.clearLayers();
    if (map.getZoom() < CLOSE) return;
    for (const one of seen.slice(0, CIRCLES)) {
      circles.addLayer(L.circle(one.at, { radius: one.radius, pane: "circles", className: "accuracy", weight: 1, interactive: false }));
    }
  }

  fetch(words.points).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer))).then((told) => {
    tickets = told.points.map(([code, lat, lon, radius, kind, status, urgent, name]) => ({ code, at: L.latLng(lat, lon), radius, kind, status, urgent, name }));
    if (told.more) count.dataset.more = ` ${words.more}`;
    clusters.addLayers(tickets.map((one) => {
      const icon = L.divIcon({ className: `spot${one.urgent ? " urgent" : ""}`, iconSize: [26, 26] });
      const marker = L.marker(one.at, { icon, title: `${one.code} ${one.name || words.noName}` });
      marker.ticket = one;
      return marker.bindPopup(() => line(one, "div"));
    }));
    map.addLayer(clusters);
    map.on("moveend", look);
    look();
    box.dataset.ready = "yes";
  }).catch(() => {
    const notice = document.getElementById("notice");
    notice.textContent = words.failed;
    notice.hidden = false;
  });

  map.on("popupopen", ({ popup }) => {
    const close = popup.getElement().querySelector(".leaflet-popup-close-button");
    if (close) close.setAttribute("aria-label", words.close);
  });
})();
