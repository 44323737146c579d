# Tên các thứ tiếng, viết bằng chính tiếng đó.

language-vi = Tiếng Việt
    .words = tiếng việt | tieng viet | vietnamese
language-en = English
    .words = english | tiếng anh
