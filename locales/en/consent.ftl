consent-agree =
    .ask =
        Before you begin, please know:
        • What you tell is kept safely and used only to find and verify information about fallen soldiers.
        • The facts go to the campaign's agencies (military, home affairs, police, forensics, commune), and someone may contact you about them.
        • Your phone number and anything about DNA samples will be asked for separately.
        • The tip is kept until the campaign's final report. You can see it, have it deleted or withdraw at any time.
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
