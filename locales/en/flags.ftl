# What to look at twice: for the team alone, never said to the person, and no tip is blocked by it.

flags-title = To be looked at twice
flags-money = Speaks of pay, a deposit or a reward. Nobody may take money for the search:
flags-money_asked = Somebody asked the family for money. Ask about it, and tell the police if it is so:
flags-psychic = Speaks of a psychic or spirits. That identifies nobody:
flags-bottle = Notes in penicillin bottles have often been forged. To be examined before it is believed:
flags-same_text = The same words as in the tip of another person:
flags-same_phone = The same telephone number as in the tip of another person:
flags-same_account = The same account as in the tip of another person:
