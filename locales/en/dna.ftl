dna-willing =
    .ask = If it is needed, would the family give a DNA sample for comparison?
    .again = Please choose: yes, advice first, or no.
    .label = DNA sample
    .respected = Noted, and respected. We will not ask about a sample again; if the family thinks otherwise one day, please tell us.
dna-willing-yes = Yes
    .words = willing | yes
dna-willing-advice = I would like advice first
    .words = advice | maybe
dna-willing-no = No

dna-advice =
    .ask = What would you like to know?
    .again = Please choose a line of the list, or "that is enough".
    .label = Advice about the sample
    .first =
        It is for the family alone to decide; nobody presses you.
        A sample is a swab from inside the cheek, or a little blood.
    .sample =
        The sample goes to a laboratory, to be compared with remains whose name is not known.
        The police keep it. No samples are kept here, and we cannot see DNA results.
dna-advice-who = Who is suitable
    .words = who
dna-advice-how = How it is taken
    .words = how
dna-advice-where = Who takes it, and where
    .words = where
dna-advice-papers = Which papers
    .words = papers
dna-advice-result = How long it takes
    .words = how long
dna-advice-sample = What happens to it
    .words = what happens to the sample
dna-advice-cost = Does it cost anything
    .words = cost
dna-advice-enough = That is enough
    .words = enough | nothing else

dna-relation =
    .ask = What are you to the fallen soldier?
    .ask_elder = What is the person you write for to the fallen soldier?
    .label = Relation to the fallen soldier
dna-relation-parent = Mother or father
    .words = mother | father | parent
dna-relation-sibling = Brother or sister
    .words = brother | sister | sibling
dna-relation-spouse = Wife or husband
    .words = wife | husband
dna-relation-child = Son or daughter
    .words = son | daughter | child
dna-relation-nephew = Nephew or niece
    .words = nephew | niece
dna-relation-grandchild = Grandchild
    .words = grandson | granddaughter | grandchild
dna-relation-other = Somebody else
    .words = other

dna-relation_which =
    .ask = How exactly { $who ->
        [elder] is that person
       *[self] are you
    } related?
    .ask_sibling = { $who ->
        [elder] Is that person
       *[self] Are you
    } of the same mother, or of another?
    .ask_nephew = Whose child in the soldier's family { $who ->
        [elder] is that person
       *[self] are you
    }?
    .ask_parent = { $who ->
        [elder] Is that person
       *[self] Are you
    } the mother, or the father?
    .ask_side = { $who ->
        [elder] Is that person
       *[self] Are you
    } on the mother's side, or on the father's?
    .again = Please choose a line of the list, or "skip".
    .label = How exactly related
dna-relation_which-mother = Mother
    .words = his mother | her mother
dna-relation_which-father = Father
    .words = his father | her father
dna-relation_which-mothers_mother = Mother's mother
    .words = maternal grandmother
dna-relation_which-mothers_father = Mother's father
    .words = maternal grandfather
dna-relation_which-fathers_parent = Father's parents
    .words = paternal grandparent
dna-relation_which-sibling = Same mother
    .words = the same mother
dna-relation_which-half_by_father = Same father, another mother
    .words = another mother
dna-relation_which-cousin = Cousins
    .words = cousin
dna-relation_which-mothers_sibling = Mother's brother or sister
    .words = mother's side
dna-relation_which-fathers_sibling = Father's brother or sister
    .words = father's side
dna-relation_which-aunts_child = Child of the mother's sister
    .words = the aunt's child
dna-relation_which-uncles_child = Child of the mother's brother
    .words = the uncle's child
dna-relation_which-fathers_cousin = Kin on the father's side
    .words = paternal kin
dna-relation_which-sisters_child = Child of a sister of the soldier
    .words = sister's child
dna-relation_which-brothers_child = Child of a brother of the soldier
    .words = brother's child
dna-relation_which-relative = A more distant nephew or niece
    .words = distant
dna-relation_which-other = Somebody else
    .words = other

dna-mother =
    .ask = Is the soldier's mother still alive?
    .again = Please tell us: is she still with you, or has she passed away?
    .label = The soldier's mother
dna-mother-yes = Yes, she is
    .words = yes | alive
dna-mother-no = She has passed away
    .words = no | passed away
dna-siblings =
    .ask = Is there still a brother or sister of the same mother?
    .ask_besides = Besides { $who ->
        [elder] that person
       *[self] you
    }, is there still a brother or sister of the same mother?
    .again = Please choose: a sister, a brother, two or more, or nobody?
    .label = Brothers and sisters of the same mother
dna-siblings-sister = One sister
    .words = a sister
dna-siblings-brother = One brother
    .words = a brother
dna-siblings-several = Two or more
    .words = two | several
dna-siblings-no = Nobody
    .words = nobody left | no
dna-nephews =
    .ask = Did the soldier's sisters have children?
    .ask_besides = Besides { $who ->
        [elder] that person
       *[self] you
    }, did the soldier's sisters have children?
    .again = Please choose: one, two or more, or nobody?
    .label = Children of the soldier's sisters
dna-nephews-yes = One
    .words = yes | one
dna-nephews-several = Two or more
    .words = two | several
dna-nephews-no = Nobody
    .words = nobody left | no
dna-aunts =
    .ask = Is a brother or sister of the soldier's mother still alive?
    .ask_besides = Besides { $who ->
        [elder] that person
       *[self] you
    }, is a brother or sister of the soldier's mother still alive?
    .again = Please choose: an aunt, an uncle, two or more, or nobody?
    .label = The mother's brothers and sisters
dna-aunts-aunt = One aunt
    .words = an aunt
dna-aunts-uncle = One uncle
    .words = an uncle
dna-aunts-several = Two or more
    .words = two | several
dna-aunts-no = Nobody
    .words = nobody left | no
dna-cousins =
    .ask = Did the sisters of the soldier's mother have children?
    .ask_besides = Besides { $who ->
        [elder] that person
       *[self] you
    }, did the sisters of the soldier's mother have children?
    .again = Please choose: one, two or more, or nobody?
    .label = Children of the mother's sisters
dna-cousins-yes = One
    .words = yes | one
dna-cousins-several = Two or more
    .words = two | several
dna-cousins-no = Nobody
    .words = nobody left | no

dna-health =
    .ask = Can { $who ->
        [self] you
        [elder] the person you write for
        [mother] the soldier's mother
        [mothers_mother] the soldier's grandmother
        [sister] the sister
        [elder_sister] the elder sister
        [younger_sister] the younger sister
        [brother] the brother
        [elder_brother] the elder brother
        [younger_brother] the younger brother
        [sibling] the oldest of them
        [aunt] the aunt
        [uncle] the uncle
       *[other] the oldest of them
    } travel, or is a visit at home needed?
    .again = Please choose: able to travel, or a visit at home?
    .label = Health of who gives the sample
dna-health-well = Able to travel
    .words = well
dna-health-home = Weak, a visit at home
    .words = weak | ill | at home
dna-age =
    .ask = About how old { $who ->
        [self] are you
        [elder] is the person you write for
        [mother] is the soldier's mother
        [mothers_mother] is the soldier's grandmother
        [sister] is the sister
        [elder_sister] is the elder sister
        [younger_sister] is the younger sister
        [brother] is the brother
        [elder_brother] is the elder brother
        [younger_brother] is the younger brother
        [sibling] is the oldest of them
        [aunt] is the aunt
        [uncle] is the uncle
       *[other] is the oldest of them
    }?
    .again = Please type the age or the year of birth, 84 for example, or "skip".
    .label = Age of who gives the sample
dna-age-under_75 = Under 75
    .words = below 75
dna-age-from_75 = 75 to 84
    .words = over 75
dna-age-from_85 = 85 or older
    .words = over 85
dna-preferred =
    .ask = Where and when would it suit you?
    .label = Where and when it suits
dna-preferred-home = At home
    .words = home
dna-preferred-office = At the police of the commune or ward
    .words = police station
dna-preferred-any = Anywhere
    .words = any place

dna-donors =
    .label = Who can give a sample
    .text = { $count } suitable, first: { $first ->
        [mother] mother
        [mothers_mother] mother's mother
        [sister] sister of the same mother
        [elder_sister] elder sister of the same mother
        [younger_sister] younger sister of the same mother
        [brother] brother of the same mother
        [elder_brother] elder brother of the same mother
        [younger_brother] younger brother of the same mother
        [sibling] brothers and sisters of the same mother
        [aunt] mother's sister
        [uncle] mother's brother
        [mothers_sibling] mother's brothers and sisters
        [aunts_child] child of a mother's sister
        [sisters_child] child of a sister
        [child] own child
       *[other] somebody of the mother's line
    }{ $age ->
        [none] {""}
        [under_75] , under 75
        [from_75] , 75 or older
        [from_85] , 85 or older
       *[other] , aged { $age }
    }{ $home ->
        [yes] , to be visited at home
       *[no] {""}
    }
    .nobody = nobody known to be suitable, the team is to ask ({ $count })
    .none_yet =
        That nobody of the mother's line is known yet is no harm; in your case the team will advise.
        You can help a lot: keep the soldier's papers, and ask after relatives on the mother's side.

dna-why =
    .fits = You share the soldier's maternal line: such relatives come first.
    .own_child =
        At present relatives in the mother's line come first; the soldier's children carry the line of their own mother.
        In your case the team will advise. You can help to find his brothers and sisters, and his mother's.
    .spouse =
        At present relatives in the mother's line come first; for wife or husband, please let the team advise.
        You can help a lot: papers, letters, and who there is on the mother's side.
    .father =
        At present relatives in the mother's line come first; for a father, please let the team advise.
        Please tell us who there is on the mother's side.
    .brothers_child =
        At present relatives in the mother's line come first; a brother's children carry the line of their own mother.
        In your case the team will advise. Your father, if of the same mother and still alive, is very suitable.
    .uncles_child =
        At present relatives in the mother's line come first; an uncle's children carry the line of their own mother.
        In your case the team will advise. That uncle, if still alive, is very suitable.
    .other_mother =
        At present relatives in the mother's line come first; for those of another mother, please let the team advise.
        Please tell us who there is of the same mother.
    .paternal =
        At present relatives in the mother's line come first; in other cases the team will advise.
        You can help a lot: papers, mementoes, and who there is on the mother's side.
    .by_marriage =
        At present relatives in the mother's line come first; in other cases the team will advise.
        Please tell us who there is on the mother's side.

dna-consent =
    .ask = May your answers about DNA go to the police and forensics, so that they can contact you?
    .again = Please answer "yes" or "no".
    .label = Pass on the DNA answers
dna-consent-yes = Yes
dna-consent-no = No
