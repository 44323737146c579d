# Names of the languages, each in itself.

language-vi = Tiếng Việt
    .words = vietnamese | tiếng việt | tieng viet
language-en = English
    .words = english
