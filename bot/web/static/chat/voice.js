// Recording the person's voice, where the browser can.

import * as log from "./log.js";
import { newId, send } from "./outbox.js";
import { t } from "./words.js";

const MOST_SECONDS = 600;
const TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
const tools = document.getElementById("tools");
const panel = document.getElementById("recorder");
const shown = document.getElementById("recorded");
let recorder = null;
let pieces = [];
let wanted = false;
let timer = 0;
let began = 0;

export function canRecord() {
  return Boolean(window.isSecureContext && window.MediaRecorder && navigator.mediaDevices && navigator.mediaDevices.getUserMedia);
}

export async function record() {
  let sound;
  try {
    sound = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    log.note(t("web-record-denied"));
    return;
  }
  const mimeType = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
  recorder = new MediaRecorder(sound, mimeType ? { mimeType, audioBitsPerSecond: 32000 } : {});
  pieces = [];
  recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
  recorder.addEventListener("stop", () => {
    for (const track of sound.getTracks()) track.stop();
    finish(recorder.mimeType);
  });
  recorder.start(1000);
  began = Date.now();
  timer = setInterval(tick, 500);
  tick();
  swap(true);
}

export function stop({ keep }) {
  wanted = keep;
  clearInterval(timer);
  if (recorder && recorder.state !== "inactive") recorder.stop();
}

function tick() {
  const seconds = Math.round((Date.now() - began) / 1000);
  shown.textContent = t("web-recording", { time: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` });
  if (seconds >= MOST_SECONDS) stop({ keep: true });
}

function finish(mimeType) {
  swap(false);
  const sound = new Blob(pieces, { type: mimeType });
  pieces = [];
  if (!wanted || !sound.size) return;
  const player = document.createElement("audio");
  player.controls = true;
  player.src = URL.createObjectURL(sound);
  const ending = mimeType.includes("mp4") ? "m4a" : mimeType.includes("ogg") ? "ogg" : "webm";
  const item = { id: newId(), fields: { voice: "1" }, file: sound, name: `voice.${ending}`, shown: t("web-voice") };
  send(item, { preview: player });
}

function swap(recording) {
  panel.hidden = !recording;
  tools.hidden = recording;
  document.getElementById(recording ? "record-stop" : "record").focus();
}
