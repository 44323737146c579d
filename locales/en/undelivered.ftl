# Why a message has not reached the person, and what the team should do. The number after "zalo_" is Zalo's, without
# its minus sign.

undelivered-unknown_outcome = The connection broke midway: it is not known whether the message arrived. Please ask the person before sending it again.
undelivered-unreachable = The messaging platform cannot be reached at the moment. The program tries again by itself; if it is urgent, please telephone.
undelivered-window = The time in which this person may be written to is over. The message goes out when they write again; if it cannot wait, please telephone.
undelivered-broken_row = This message is damaged in the database and could not be sent. Please write it again, and tell an administrator.
undelivered-no_grant = The Zalo account has lost its permission to send. The message goes out once an administrator has signed in again; please tell one.
undelivered-other = The platform did not take this message. Please reach the person in another way and tell an administrator.

## Zalo OA

undelivered-zalo_32 = More was sent at once than Zalo allows. Please wait a few minutes, the program tries again by itself.
undelivered-zalo_100 = The attachment has expired at Zalo. The program uploads it again by itself; if that fails too, please send the file once more.
undelivered-zalo_200 = Zalo could not send it and gives no reason. Please wait a few minutes and send it again, or telephone.
undelivered-zalo_201 = Zalo does not take the content or does not know the recipient. Please send it again in fewer words, or telephone.
undelivered-zalo_204 = The account was deleted at Zalo. Please tell an administrator at once and telephone the person.
undelivered-zalo_205 = Zalo does not find this account. Please ask an administrator to check its number.
undelivered-zalo_209 = The app is not activated at Zalo. Please ask an administrator to activate it in the developer console.
undelivered-zalo_210 = The message is longer or larger than Zalo takes. Please split it into several short ones and send it again.
undelivered-zalo_211 = The account has used up the messages it may send. This one goes out when the person writes again; please tell an administrator, or telephone if it cannot wait.
undelivered-zalo_212 = The account has not registered for this function of Zalo. Please ask an administrator to register it.
undelivered-zalo_213 = The person no longer follows the account. The message goes out when they write again; if it cannot wait, please telephone.
undelivered-zalo_214 = Zalo is still working on the content. Please wait a few minutes, the program tries again by itself.
undelivered-zalo_216 = Zalo does not take the program's access key. The message waits; please ask an administrator to sign in to Zalo again.
undelivered-zalo_217 = The person has blocked invitations from the account. Please reach them by telephone.
undelivered-zalo_218 = The person has received as many messages as Zalo allows for now. This one goes out when they write again; if it cannot wait, please telephone.
undelivered-zalo_219 = The app was removed or switched off at Zalo. Please tell an administrator at once.
undelivered-zalo_220 = The access key has expired or was withdrawn. The message waits; please ask an administrator to sign in to Zalo again.
undelivered-zalo_221 = Zalo has not verified the account yet. Please ask an administrator to have it verified.
undelivered-zalo_223 = The account has not granted this permission to the program. Please ask an administrator to sign in to Zalo again and agree to all permissions.
undelivered-zalo_224 = The account's service plan does not include this function. Please ask an administrator for a higher plan.
undelivered-zalo_227 = The person's Zalo account is locked or was not used for more than 45 days. Please reach them by telephone.
undelivered-zalo_230 = The person has not written to the account for more than 7 days, so Zalo does not deliver. The message goes out when they write again; if it cannot wait, please telephone.
undelivered-zalo_232 = The person has never written to the account, or too long ago. The message goes out when they write again; if it cannot wait, please telephone.
undelivered-zalo_233 = Zalo does not take this kind of message. Please send it again as text.
undelivered-zalo_234 = Zalo does not deliver at night. The message goes out after 6 in the morning; if it is urgent, please telephone.
undelivered-zalo_235 = This type of account cannot use that function. Please tell an administrator.
undelivered-zalo_237 = The group on Zalo has expired. Please reach the people one by one.
undelivered-zalo_238 = The bought messages were used already. Please ask an administrator to check the quota, and telephone meanwhile.
undelivered-zalo_240 = The address of Zalo's service in the settings is no longer in use. Please ask an administrator to correct it.
undelivered-zalo_241 = The bought messages cannot be used. Please ask an administrator to check the quota, and telephone meanwhile.
undelivered-zalo_242 = The signature beside the access key is wrong or missing. Please ask an administrator to check zalo_oa.send_proof and the app's secret.
undelivered-zalo_244 = The person has limited what they receive from the account. Please reach them by telephone.
undelivered-zalo_248 = Zalo holds the content to be against its rules. Please put it in other words and tell an administrator.
undelivered-zalo_249 = This template cannot be sent to an account. Please send it again as text, or telephone.
undelivered-zalo_305 = More than 48 hours have passed since the person wrote. The message goes out when they write again; if it cannot wait, please telephone.
undelivered-zalo_311 = The replies to this person are used up. The message goes out when they write again; if it cannot wait, please telephone.
undelivered-zalo_320 = The account has no Zalo Cloud Account to pay for messages after 48 hours. This goes out by itself when the person writes again; telephone if it cannot wait.
undelivered-zalo_321 = There is no money left on the Zalo Cloud Account. This goes out by itself when the person writes again; please ask an administrator to add some, and telephone if it cannot wait.
undelivered-zalo_403 = The account is not in this Zalo group. Please reach the people one by one.

## Zalo, signing in and renewing the permission

undelivered-zalo_14002 = Zalo does not take the app's number, or the app is not active. Please ask an administrator to check zalo_oa.app_id.
undelivered-zalo_14003 = The address to come back to after signing in is not the one registered at Zalo. Please ask an administrator to make them the same.
undelivered-zalo_14014 = The key that renews the permission at Zalo no longer works. Please ask an administrator to sign in to Zalo again.
undelivered-zalo_14020 = The key that renews the permission at Zalo has expired. Please ask an administrator to sign in to Zalo again.
undelivered-zalo_14029 = Zalo has not approved the app yet. Please ask an administrator to have it approved.

## Zalo Bot

undelivered-zalo_bot_400 = Zalo does not take the content of this message. Please put it in fewer, plain words and send it again, or telephone.
undelivered-zalo_bot_401 = Zalo does not take the bot's token. Please ask an administrator to correct it, then send this again; telephone if it cannot wait.
undelivered-zalo_bot_403 = Zalo does not let the bot write to this person; perhaps they have blocked it. Please reach them by telephone.
undelivered-zalo_bot_404 = Zalo does not know the bot: its token or the address of the service is wrong. Please ask an administrator to check the zalo_bot settings, then send this again.
undelivered-zalo_bot_408 = Zalo was too slow to answer: it is not known whether the message arrived. Please ask the person before sending it again.
undelivered-zalo_bot_409 = Another program is using the same Zalo bot. The program tries again by itself; please tell an administrator if it does not go out.
undelivered-zalo_bot_410 = Zalo does not find this conversation. Please telephone the person, or wait until they write to the bot again.
undelivered-zalo_bot_429 = The bot sent faster or more than Zalo allows. The program tries again by itself; if it still fails, please ask an administrator how many messages are left this month.
undelivered-zalo_bot_500 = Zalo's servers are in trouble. The program tries again by itself; if it is urgent, please telephone.
undelivered-zalo_bot_504 = Zalo's servers did not answer in time: it is not known whether the message arrived. Please ask the person before sending it again.
undelivered-zalo_bot_no_link = The file was not sent: a Zalo bot takes files by a link only, and the program has none. Please ask an administrator to check web.public_url.
