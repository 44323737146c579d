"""The English and French words by which a story says who is who and what happened: the tags are page/lexicon.py's.

One tag more: rests (the fallen himself is told of: "was buried", not "buried").
"""

from __future__ import annotations

from flows.understand.page.words import Lexicon

_MINE = (
    "my uncle|my great uncle|my granduncle|my father|my dad|my grandfather|my grandpa|my brother|"
    "my elder brother|my older brother|my younger brother|my eldest brother|my husband|my son|my cousin|"
    "my father in law|my brother in law|my mother s brother|my father s brother|my mother s elder brother|"
    "my mother s eldest brother|my mother s younger brother|my grandmother s brother|my late uncle|"
    "my late father|my late husband|my late brother|our uncle|our father|our brother|our grandfather|"
    "my wife s uncle|my wife s father|my wife s brother|my wife s grandfather|my husband s uncle|"
    "my husband s brother|my husband s father|mon oncle|mon grand oncle|mon père|mon grand père|mon frère|"
    "mon frère aîné|mon mari|mon fils|mon cousin|mon beau frère|mon beau père|notre oncle|notre père|notre frère|"
    "le frère de ma mère|le frère de mon père|le frère de ma grand mère"
)
_OTHERS = (
    "her brother|his brother|her husband|his father|her father|her uncle|his uncle|her son|his son|my aunt|"
    "my sister|my mother|my grandmother|my mom|my mum|uncle|his cousin|the brother of|the uncle of|son of|"
    "ma tante|ma mère|ma soeur|ma grand mère|son frère|son père|son oncle|son mari|son fils|oncle|frère aîné|"
    "le frère de"
)
FOREIGN = Lexicon(
    martyr="martyr|the martyr|fallen soldier|liet si|liệt sĩ|ls",
    title="anh|chu|bac|ong|cau|em|comrade|private|pvt|pfc|soldier|soldat|combattant|a man|a boy|the boy|a soldier|"
    "the soldier|a young man|a woman|a nurse|un homme|un soldat|un jeune|young",
    self="my name is|i am|i m|this is|name|je m appelle|je suis|mon nom est|thank you|thanks|sincerely|"
    "sincerely yours|yours sincerely|yours truly|regards|best regards|kind regards|best|respectfully|signed|"
    "yours|cheers|"
    "cordialement|bien cordialement|bien a vous|bien à vous|respectueusement|merci|merci d avance|signé|contact|"
    "contact me|please contact|reach me|write to me|love",
    contact="call|email|e mail|phone|tel|tél|mail|at the address|my address|my number",
    office="doctor|dr|mr|mrs|ms|miss|professor|prof|interpreter|our interpreter|translator|guide|our guide|driver|"
    "mayor|chairman|historian|journalist|priest|father|nun|teacher|farmer|widow|friend|a friend|his friend|president|"
    "monsieur|madame|m|mme|docteur|interprète|guide|ami|un ami|prêtre|abbé|père|maire|secretary|officer in charge|"
    "ambassador|colonel|general|général|col|gen|addressed to|adressée à|to his wife|his wife|his mother|"
    "sa femme|sa mère|wife|girlfriend|fiancée|girl named|sister|his sister|letter to|une lettre à|nephew|niece",
    alive="still alive|is alive|survived|lives in|now lives|lives|living in|alive|is 79|captured alive|"
    "taken prisoner|"
    "surrendered|prisoner|pow|chieu hoi|defector|rallier|vit à|vit encore|survivant|prisonnier|hoi chanh|passed away|"
    "passed|died last|died in hospital|now lives in|decades later|deserted",
    hurt="wounded|blessé|injured|lost a leg|lost an arm",
    tells="told me|told us|told|says|said|remembers|recalls|wrote|writes|showed me|showed us|translated|read|"
    "read them|interpreted|tells|explained|a dit|m a dit|nous a dit|raconte|racontait|a raconté|se souvient|écrit|"
    "reported|confirmed|asked|led us|took us|served with|served in|identified him|buried him|found him|carried him|"
    "witnessed|saw",
    link="is|was|named|called|name|of|for|by the name of|whose name|his name was|his name is|the name|le nom|nommé|"
    "appelé|s appelait|s appelle|du nom de|de|belonging to|belonged to|made out to|appartenant à|au nom de|"
    "papers of|diary of|grave of|body of|remains of|the name of|named him|issued to|le corps de|la tombe de|"
    "le carnet de|one|a|the|identified as|identifié comme",
    naming="named|called|name|by the name of|whose name|his name was|his name is|the name|le nom|nommé|du nom de|"
    "made out to|au nom de|the name of|marked|scratched|engraved|inscribed|carved|reads|reading|read|"
    "scratched with|engraved with|written|it says|says|gravé|inscrit|marqué|on lit|on lisait|portant|"
    "inscription|signed|issued to|identified as|identifié comme|stamped|painted|labeled|labelled|names|the names",
    truename="real name|his real name|true name|full name|born as|vrai nom|de son vrai nom|nom complet|"
    "real name was|his full name",
    aka="alias|aka|also known as|known as|a k a|bi danh|bí danh|nicknamed|nickname|dit|surnommé|nom de guerre|"
    "code name|we called him|called him|everyone called him|goes by|went by|tuc|tức",
    rank="private|pvt|pfc|private first class|corporal|cpl|sergeant|sgt|senior sergeant|second lieutenant|"
    "first lieutenant|lieutenant|lt|captain|capt|senior captain|major|maj|lieutenant colonel|sous lieutenant|"
    "sergent|caporal|capitaine|adjudant|aspirant|commandant|chuan uy|thieu uy|trung si|thuong si|ha si|binh nhat|"
    "warrant officer|lance corporal|caporal chef|sergent chef|trooper|trung uy|dai uy",
    post="political officer|political commissar|company commander|deputy company commander|platoon leader|"
    "squad leader|battalion commander|medic|nurse|radio operator|cook|clerk|scout|sapper|gunner|messenger|courier|"
    "machine gunner|mortarman|guerrilla|local force|chef de section|commandant de compagnie|commissaire politique|"
    "agent de liaison|infirmier|infirmière|tireur|estafette|platoon commander|cadre|driver|commander|officer|"
    "liaison agent|doctor|surgeon|engineer|leader|team leader|section leader",
    fell="killed|was killed|were killed|been killed|kia|killed in action|died|was dead|fell|had fallen|fallen|shot|"
    "was shot|shot him|hit|was hit|mortally wounded|fatally wounded|lost his life|gave his life|did not come back|"
    "never came back|never returned|never came home|did not return|missing|went missing|missing in action|mia|"
    "perished|blown up|executed|drowned|succumbed|died of wounds|died of malaria|lost|was lost|we killed|i killed|"
    "i shot|bled to death|didn t make it|sacrificed|tué|tués|a été tué|fut tué|mort|est mort|décédé|tombé|est tombé|"
    "abattu|fusillé|disparu|porté disparu|n est jamais revenu|n est pas revenu|jamais rentré|mort au combat|péri|"
    "tué au combat|est décédé|mourut|a succombé|succomba|last seen|dead",
    died="killed|kia|dead|body|bodies|remains|corpse|died|fallen|grave|tomb|death notice|death|death certificate|"
    "buried|tué|tués|mort|corps|restes|tombe|tombes|décès|enterré|inhumé|cadavre|bones|dead soldier|dead man|"
    "the dead|skeleton|skull|les morts|ossements|casualties|graves",
    bury="buried|was buried|were buried|is buried|are buried|been buried|we buried|i buried|buried him|"
    "buried them|buried there|burying|bury|put him|"
    "put them|laid him|laid them|laid to rest|interred|dug a grave|dug a hole|covered him|covered them|were put|"
    "was put|"
    "was laid|were laid|placed him|left him|left them|left his body|buried by|burial|enterré|enterrés|enterrée|"
    "enterrer|"
    "avons enterré|fut enterré|furent enterrés|a été enterré|inhumé|inhumés|enseveli|ensevelis|mis en terre|"
    "mis dans|repose|gît|recouvert|bulldozed|pushed into|rolled into|lies|lie",
    last="closed his eyes|carried his body|carried the body|searched his body|searched the body|the body|his body|"
    "on his body|on the body|body of|le corps|son corps|from his body|off his body|on him|found on|taken from|"
    "took from|took off|i took|we took|removed from|recovered from|recovered|pulled from",
    laid="wrapped|wrapped in|poncho|exhumed|dug up|enveloppé|exhumé|déterré",
    rests="was buried|were buried|is buried|are buried|been buried|buried by|was laid|were laid|were put|"
    "was put|lies|rests|"
    "repose|gît|fut enterré|furent enterrés|a été enterré|ont été enterrés|est enterré|sont enterrés|fut inhumé|"
    "furent inhumés|a été inhumé|inhumé|enseveli|was killed|were killed|was shot|was hit|fut tué|furent tués|"
    "a été tué",
    grave="grave|the grave|graves|shallow grave|in a grave|grave of|tomb|tomb of|tombe|tombes|tombe de|the tomb|"
    "looking for|searching for|"
    "trying to find|look for|find the grave|remains|remains of|cherche|je cherche|recherche|nous cherchons|headstone|"
    "marker|stone|cross|pierre|stèle|cemetery|cimetière",
    moved="moved to|moved|transferred|reburied|reinterred|exhumed|dug up|found|discovered|recovered|unearthed|"
    "déplacé|transféré|exhumé|retrouvé|découvert|repatriated|brought home|gathered|collected",
    notice="death notice|notice|the notice|letter from the army|certificate|death certificate|avis de décès|"
    "l avis|notified|was told|informed|avis|papers came|the paper|citation|avons reçu|received",
    enlist="joined|enlisted|joined the army|drafted|called up|went south|left home|left for the front|left|"
    "volunteered|"
    "conscripted|went to war|infiltrated|s est engagé|engagé|incorporé|parti|est parti|a rejoint|mobilisé|"
    "went into the army|went to the south|regrouped|left for",
    joined="joined|enlisted|joined the army|drafted|called up|conscripted|went into the army|volunteered|"
    "s est engagé|engagé|incorporé|mobilisé|a rejoint|inducted",
    born="born|born in|born on|b|dob|date of birth|né|née|né en|né le|née en|né à|years old|aged|âgé|year of birth",
    home="from|native of|a native of|hometown|home town|home village|home|home address|home province|village of|"
    "came from|comes from|originally from|originaire de|natif de|native de|venait de|du village de|born in|né à|"
    "que|que quan|quê|quê quán|quê ở|his village|his home|address|province of|adresse|from the village of|of",
    letter="letter|letters|diary|notebook|photo|photograph|postcard|poem|wallet|id card|identity card|papers|"
    "documents|document|pay book|lettre|lettres|carnet|journal|cahier|photographie|portefeuille|livret|papiers|"
    "carte d identité|book|belt buckle|buckle|canteen|helmet|lighter|medal|dog tag|watch|pen|envelope|picture|"
    "bottle|knife|mess kit|flag|gourde|casque|ceinturon|bidon|médaille|satchel|pack|rucksack|bag|pith helmet|card",
    again="returned|went back|came back|revisited|visited|go back|returned to|back in|retourné|revenu|"
    "je suis retourné|"
    "visit|trip|tour|traveled|travelled|deployed|stationed|served|i served|my tour|arrived|posted|in country|based|"
    "moved here|emigrated|discharged|retired|wounded there|got home|went home|rotated home|searched in vain|searched",
    capture="captured|capture|captured on|report|reported|after action report|aar|log|journal entry|entry|dated|"
    "records|recorded|rapport|compte rendu|archives|archive|daté|translation|translated|document dated",
    battle="battle|fight|firefight|contact|ambush|attack|assault|engagement|operation|strike|air strike|airstrike|"
    "arc light|b 52|patrol|sweep|combat|embuscade|attaque|assaut|accrochage|opération|bombardement|bombing|siege|"
    "siège|shelling|napalm|raid|offensive|tet offensive|overrun|overran|attacked|ambushed|fought|engaged|mission|"
    "probe|bataille|patrouille|action|skirmish|mortar|mortars|rocket",
    returned="turned out to be alive|came home alive|came back alive|was not dead|est rentré vivant|reported dead",
    gio="death anniversary|anniversary of his death|gio|giỗ|anniversaire de sa mort|worship|altar|incense",
    at="at|in|near|on|by|beside|behind|under|along|next to|in front of|at the foot of|at the edge of|on the edge of|"
    "close to|inside|outside|between|beneath|above|below|across|off|around|west of|east of|north of|south of|"
    "northwest of|northeast of|southwest of|southeast of|just west of|just south of|just north of|just east of|"
    "the north side|the south side|the east side|the west side|north side|south side|east side|west side|"
    "north end|south end|east end|west end|west bank|east bank|north bank|south bank|edge of|foot of|top of|"
    "bottom of|end of|side of|corner of|middle of|slope|slopes|inland|outskirts of|vicinity of|in the vicinity of|"
    "à|au|aux|dans|sur|près de|près du|à côté de|à côté du|derrière|devant|sous|au pied de|au pied du|au bord de|"
    "au bord du|au fond de|le long de|le long du|en face de|vers|entre|au sud de|au nord de|à l est de|à l ouest de|"
    "à l entrée de|à la sortie de|en bordure de|côté|rive|aux abords de|ditch|trench|pit|crater|bomb crater|bunker|"
    "creek|stream|river|bank|riverbank|hill|ridge|rice paddy|paddy|paddies|treeline|tree line|tree|bamboo|banana|"
    "well|garden|orchard|field|jungle|woods|forest|beach|dune|dunes|canal|dike|dyke|trail|track|road|path|"
    "streambed|clearing|ravine|gully|fossé|tranchée|trou|cratère|ruisseau|rivière|fleuve|arroyo|colline|rizière|"
    "digue|verger|jardin|bambous|forêt|piste|chemin|talus|mare|étang|pond",
    site="firebase|fire base|fire support base|fsb|lz|landing zone|base|base camp|camp|airfield|airstrip|airbase|"
    "air base|outpost|strongpoint|bridge|pass|crossroads|junction|intersection|plantation|rubber plantation|"
    "rubber|hospital|field hospital|aid station|perimeter|wire|hill|citadel|poste|col|cote|piste|"
    "antenne chirurgicale|"
    "hôpital|pont|carrefour|plantation|base|camp|citadelle|point d appui|gare|bac|front|southern front|delta|border|"
    "frontier|frontière|cu chi tunnels|tunnel|tunnels|valley|vallée|cave|caves|grotte|mountain|montagne|island|île",
    level="province|district|village|hamlet|commune|city|town|county|région|village de|province de|district de|"
    "hameau|ville|ward|state|country|sector|area|zone|secteur|province of|village of|hamlet of|district of",
    thing="route|highway|street|avenue|road|school|pagoda|temple|church|cemetery|market|river|bay|lake|sea|bridge|"
    "military cemetery|martyrs cemetery|university|museum|pagode|église|cimetière|marché|fleuve|rue|route coloniale|"
    "communal house|maison commune|dinh|monastery|mission|convent|railway|railroad|station|ql|rc|rp|song|nui|"
    "temple de|chapelle|chapel|schoolhouse|school house|house|hut|maison|school yard|schoolyard|landing",
    stop="and|but|when|while|after|before|during|with|who|whom|which|that|where|because|as|so|if|then|he|she|it|"
    "they|we|i|you|his|her|their|our|my|had|has|have|is|was|were|are|be|been|did|do|does|not|no|for|from|to|until|"
    "since|there|here|this|these|those|please|thank|thanks|sorry|still|also|later|ago|next|last|now|today|one|two|"
    "three|some|all|both|et|mais|quand|pendant|après|avant|avec|qui|que|où|parce|car|il|elle|ils|nous|je|vous|son|sa|"
    "ses|leur|notre|mon|ma|mes|était|étaient|est|sont|fut|furent|a|ont|avait|avaient|pour|jusqu|depuis|ici|merci|"
    "encore|aussi|plus|tard|puis|alors|ce|cette|ces|le lendemain|lendemain|morning|night|afternoon|evening|day|"
    "year|years|month|months|week|weeks|matin|nuit|soir|jour|an|ans|mois|january|february|march|april|may|june|"
    "july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
    "octobre|novembre|décembre|spring|summer|autumn|fall|winter|printemps|été|automne|hiver|early|late|mid|"
    "about|approximately|roughly|maybe|perhaps|probably|environ|the|le|la|les|un|une|des|of|him|them|us|me",
    kin=f"{_MINE}|{_OTHERS}",
    mine=_MINE,
)

FOREIGN_KINDS = Lexicon(
    abroad="the|and|was|le|la|les|et|de|my|a",
    seek="looking for|searching for|trying to find|to find|find him|find his grave|where he lies|where he is buried|"
    "cherche|recherche|retrouver|nous cherchons|any information|any information about|still waiting",
    relics="return|return it|return them|give back|give it back|send it back|send them back|belongs to his family|"
    "to his family|his family|to the family|rendre|restituer|à sa famille|keepsake|souvenir|souvenirs",
    give_back="return it|return them|give it back|give them back|send it back|send them back|get it back|"
    "would like to "
    "return|want to return|rendre|restituer",
    enemy="after action report|after action|aar|captured document|captured documents|archive|archives|national "
    "archives|cdec|report|log|daily log|microfilm|rapport|compte rendu|declassified",
    by_foreign="i served|i was with|our company|my company|our platoon|my unit|my platoon|special forces|we buried|"
    "our battalion|infantry|marines|marine|cavalry|airborne|ancien combattant|army|navy|usmc|veteran|corpsman|"
    "squadron|rar|légion|parachutiste|bpc|rangers|seabee|seabees|artillery|brigade|legion|tirailleurs",
    of_foreign="my late husband|my dad|my father|my grandfather|my uncle|my late father|his album|his diary|"
    "his papers|"
    "mon père|mon grand père|mon oncle|son carnet|ses papiers|his footlocker|his trunk|attic|grenier|in his things",
    research="researcher|historian|research|chercheur|historien|thesis|museum|university|project|database",
    battle="battle|firefight|ambush|assault|attack|combat|bataille|embuscade|accrochage|attaque",
    mass="mass grave|bulldozer|bulldozed|trench|bodies|common grave|fosse commune|pit|fosse",
    found="bones|skull|skeleton|remains|digging|excavation|ossements|found bones|restes",
    hearsay="i heard|they say|rumor|rumour|not sure|maybe|perhaps|on dit|peut être|je crois|i think",
)
