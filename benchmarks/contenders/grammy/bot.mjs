// grammY's conversations plugin with its memory storage behind grammY's own webhook handler, as its documentation shows
// it: one conversation a tip, which waits for the next update and is replayed from its log. Nothing is durable.

import fs from "node:fs";
import http from "node:http";
import { parseArgs } from "node:util";
import { conversations, createConversation } from "@grammyjs/conversations";
import { Bot, webhookCallback } from "grammy";

const names = ["port", "api", "token", "script", "folder", "secret"];
const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: "string" }])) });
const turns = JSON.parse(fs.readFileSync(values.script, "utf-8"));

async function say(context, turn) {
  for (const { text, markup } of turn.answers) {
    await context.reply(text, markup ? { reply_markup: markup } : {});
  }
}

async function tip(conversation, context) {
  const told = {};
  await say(context, turns[0]);
  for (const turn of turns.slice(1)) {
    const next = await conversation.wait();
    if (next.callbackQuery) await next.answerCallbackQuery();
    if (turn.field) told[turn.field] = next.callbackQuery?.data ?? next.message?.text ?? next.message?.location;
    await say(next, turn);
  }
}

const bot = new Bot(values.token, { client: { apiRoot: values.api } });
bot.use(conversations());
bot.use(createConversation(tip));
bot.command("start", (context) => context.conversation.enter("tip"));
await bot.init();
const handle = webhookCallback(bot, "http", { secretToken: values.secret });
http.createServer(handle).listen(Number(values.port), "127.0.0.1");
