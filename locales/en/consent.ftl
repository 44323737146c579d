consent-agree =
    .ask =
        With your consent we keep what you tell and send, only to find and verify information about fallen soldiers.
        It goes to the military, home affairs, police, forensics and the commune; someone may contact you about it.
        Your phone number and anything about DNA samples will be asked for separately.
        It is kept safely until the campaign's final report; you can see, correct or delete it or withdraw at any time.
        Do you agree?
    .again = I am keeping your words aside; I will note them once you agree. Please answer "agree" or "no".
    .label = Consent to keep the tip
consent-agree-yes = I agree
consent-agree-no = I do not agree
consent-reassured =
    You are right to be careful. These tips are received by the "500 days and nights" campaign of the city of Hải Phòng.
    Nobody may ask you for money. To make sure, please call { $hotline }.
consent-refused =
    I understand. What you wrote has been erased.
    If you want to tell it later, write "new tip", or call { $hotline }.
