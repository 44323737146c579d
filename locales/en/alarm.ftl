# What an administrator must repair. Shown on every page of the desk and in the moderator group until it is.

alarm-zalo = Zalo refuses the program (number { $detail }). Please look the number up in Zalo's manual and repair it on the account's administration page; messages to people on Zalo may not go out.
alarm-zalo_sign_in = The program has lost its permission to act for the Zalo account. An administrator of the account must sign in again at once: run manhmoi zalo login. What waits goes out after that.
alarm-zalo_no_grant = Nobody has let the program act for the Zalo account yet. An administrator of the account must sign in: run manhmoi zalo login.
alarm-zalo_grant_ends_14 = The permission to act for the Zalo account could not be renewed and ends on { $detail }. An administrator must sign in again this week: run manhmoi zalo login.
alarm-zalo_grant_ends_3 = The permission to act for the Zalo account ends on { $detail }, only days from now. An administrator must sign in again today: run manhmoi zalo login.
alarm-zalo_quota = The Zalo account has used up the messages it may send. An administrator must buy more or take a higher plan; messages are held back meanwhile.
alarm-zalo_revoked = The Zalo account has withdrawn the program's permission. An administrator of the account must agree again: run manhmoi zalo login.
alarm-zalo_silent = Zalo has told nothing for { $detail } hours. An administrator must see whether the webhook is still switched on at Zalo, and send a message to the account as a test.
alarm-zalo_other_oa = Something of another Zalo account arrives here. An administrator must check zalo_oa.oa_id in the settings and the webhook at Zalo.
alarm-zalo_media_host = Zalo hands out files from an unknown host, { $detail }, so they were not fetched. If the host really is Zalo's, an administrator must add it to zalo_oa.media_hosts.
alarm-telegram_token = Telegram does not take the bot's token (number { $detail }), so the bot neither receives nor sends. An administrator must copy the token from @BotFather into MANHMOI_TELEGRAM__TOKEN and start the program again; what waits goes out after that.
alarm-zalo_bot_token = Zalo does not take the bot's token (number { $detail }), so the bot neither receives nor sends. An administrator must copy the token from Zalo Bot Creator into MANHMOI_ZALO_BOT__TOKEN and start the program again.
alarm-retention_tip = From { $detail } on, tips that were told to the end are erased with the data of who told them, by the time of keeping; of verified ones the facts of the fallen and the place stay. To keep more, a lead holds single tickets, or an administrator changes the time in the settings before that day.
alarm-retention_incomplete = From { $detail } on the program will erase tickets not told to the end, as the times of keeping say. If they are still needed, a lead holds the tickets, or the administrator changes the times before that day.
alarm-retention_messages = From { $detail } on the program will erase messages of closed tickets, as the times of keeping say. If they are still needed, a lead holds the tickets, or the administrator changes the times before that day.
alarm-retention_attachments = From { $detail } on the program will erase photos and files of closed tickets, as the times of keeping say. If they are still needed, a lead holds the tickets, or the administrator changes the times before that day.
alarm-retention_raw = From { $detail } on the program will erase what the platforms delivered, as the times of keeping say. If they are still needed, a lead holds the tickets, or the administrator changes the times before that day.
alarm-retention_audit = From { $detail } on the program will erase old lines of the audit log, as the times of keeping say. If they are still needed, a lead holds the tickets, or the administrator changes the times before that day.
alarm-many_contacts = Within an hour somebody opened the contacts of very many people ({ $detail }). A lead looks at the audit log and asks them; if data got out, open a “breach of data” at once.
alarm-outbox_broken = A message for the channel { $detail } cannot be read by the program and is set aside; the desk shows it as not sent. The others go out. Please have an administrator check the keys and the database.
alarm-ticket_broken = The program cannot show the ticket { $detail }; it is set aside and tried again later, the others are shown. Please have an administrator check the database and the log.
alarm-loop =
    On the channel { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    } somebody sends the same words again and again, more than 20 times in 5 minutes; it is probably an answering machine. Everything is kept, but the program does not answer until something else is said.
alarm-spool_taken = The database could not be reached for a while. { $detail } messages that came meanwhile were kept on disk; all of them are in now, in order. Please have an administrator look into the log for the reason.
alarm-spool_full = The database could not be reached for so long that the room on disk is full and messages were refused { $detail } times; the platforms usually send again. Please have an administrator look at the disk and raise spool.limit_mb.
alarm-spool_aside = { $detail } messages could not be put into the database; they lie apart on disk and nobody can read them yet. Please have an administrator look into the log; the program tries them again at every start.
alarm-channel_down =
    The channel { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    } does not take the program's messages. Replies over that channel are kept and will go out in order by themselves once it works again; the other channels go on.
alarm-channel_back =
    The channel { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    } works again. What was kept is going out.
alarm-rights_due = A term of the law on personal data ends soon: { $detail }. See "Requests about data" on the desk.
alarm-rights_missed = A term of the law on personal data has passed: { $detail }. See "Requests about data" on the desk, and act now.
alarm-tickets_late = People have waited for an answer for too long. The lead should look at the tickets marked “Answer overdue”.
alarm-tickets_late_many = { $detail } tickets have just become overdue. See the desk, the tickets marked as overdue.
alarm-webhook = The system «{ $detail }» has taken no news of changes for days, and some are given up. Please ask the agency, then press “Send again now” on the page of API keys.
alarm-packet_failed = The paper { $detail } could not be made; the program tries again. If this stays, an administrator should read the program's log.
alarm-packet_unacknowledged = The agency has not confirmed receipt of the paper { $detail }. Please call; the code stands at the end of the paper.
alarm-packet_late = The agency has not answered the paper { $detail } in time. Please call, and write the answer down under "Hand-overs".
alarm-report = A periodic report could not be made: its figures contradict each other ({ $detail }). Please have an administrator look at the data; it is tried again by itself.
alarm-report_failed = A periodic report could not be made ({ $detail }). It is tried again every hour by itself. Please have an administrator look at the system log if this stays.
alarm-media_store_away = The store of photos and files (the bucket) does not answer. Tips are taken all the same; photos and files wait on this machine. An administrator should see whether the store runs, and run manhmoi check.
alarm-outbox_late =
    Messages for people have waited too long to leave on { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    }. An administrator should see whether the sending process runs, and whether the network and that platform answer.
alarm-outbox_late_over =
    The messages that had waited on { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    } have left.
alarm-disk_full = The disk of the machine { $detail } is almost full. Once it is, no more tips can be taken. An administrator should make room, or add a disk, now.
alarm-disk_full_over = The disk of the machine { $detail } has room again.
alarm-media_store_back = The store of photos and files answers again; what had waited on this machine is there now.
