press-use =
    .ask = Câu cuối ạ: báo, đài có được dùng câu chuyện này không? Không trả lời là không.
    .again = Dạ, bác trả lời giúp cháu «có», «không», hoặc «bỏ qua» ạ.
    .label = Cho báo, đài dùng
press-use-yes = Có
press-use-no = Không
