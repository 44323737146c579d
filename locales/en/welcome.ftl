welcome-hello =
    Hello, and thank you for writing.
    Here the 500-day campaign of the city of Hải Phòng receives information about fallen soldiers.
    Whatever you remember helps. Nobody may ask you for money.
    To speak to someone, call { $hotline }.
welcome-back = I have kept what you told. Let us go on from where you left.
welcome-source = I have noted the code. Let us go on.
welcome-again = Hello again. Would you like to give a new tip or see one you sent? You can also write here; I will add it to the tip you sent.
welcome-language = Which language would you like? (Bác muốn nói tiếng nào ạ?)
welcome-language_set = We will speak English.
