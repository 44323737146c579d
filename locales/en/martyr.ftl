martyr-name =
    .ask = What was the fallen soldier's name?
    .again = Please type just the name, or "don't know".
    .label = Fallen soldier
martyr-birth_year =
    .ask = In which year was he or she born? Roughly is fine.
    .again = Please type the year, for example 1950, or "don't know".
    .label = Year of birth
martyr-home =
    .ask = Where was home? An old name of the village or district is fine.
    .label = Home
martyr-home_which =
    .ask =
        Several places bear that name. Which one is the home?
        If it is not here, please tell the former district and province.
    .label = Which district and province
martyr-unit =
    .ask = Which unit? For example: C3 D7 E66 F304.
    .label = Unit
martyr-death_date =
    .ask = On which day did he or she fall? A month, a year or the day of the yearly feast (giỗ) is fine.
    .again = Please type it like 19/8/1972, 8/1972 or 1972, or "don't know".
    .label = Day of death
martyr-death_year =
    .ask = Do you remember in which year he or she fell? Roughly is fine.
    .again = Please type the year, such as 1972, or "don't know".
    .label = Year of death
martyr-death_place =
    .ask = Where did he or she fall?
    .label = Place of death

# Asked only to put right what a story told; the team may write it down, too.
martyr-lives =
    .ask = Is the person on the list of the fallen alive today?
    .again = Is the person on the list of the fallen alive today?
    .label = Today
    .noted = I have noted that he or she is alive. I shall not ask about the day of death and the grave any more.
martyr-lives-yes = Alive
martyr-lives-no = Fallen
martyr-alias =
    .ask = Was he or she known by another name?
    .label = Alias, other names
martyr-rank =
    .ask = What was the rank or position? For example: sergeant, squad leader.
    .label = Rank, position
martyr-enlisted =
    .ask = When did he or she join the army? A year is enough.
    .label = Enlisted
