// The position of this phone. Every way in which it can fail has its own kind word and another way to go.

import * as log from "./log.js";
import { newId, send } from "./outbox.js";
import { t } from "./words.js";

const FAILURES = { 1: "web-location-denied", 2: "web-location-unavailable", 3: "web-location-slow" };

export function sendPlace(done) {
  if (!window.isSecureContext || !navigator.geolocation) {
    log.note(t(window.isSecureContext ? "web-location-unavailable" : "web-location-insecure"));
    return;
  }
  done(t("web-locating"));
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      done("");
      const { latitude, longitude, accuracy } = coords;
      const shown = t("web-located", { place: `${latitude.toFixed(6)}, ${longitude.toFixed(6)}` });
      send({ id: newId(), fields: { lat: latitude, lon: longitude, accuracy: accuracy || "" }, shown });
    },
    (error) => {
      done("");
      log.note(t(FAILURES[error.code] || "web-location-unavailable"));
    },
    { enableHighAccuracy: true, timeout: 30000, maximumAge: 60000 },
  );
}
