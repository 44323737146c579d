# Thân nhân của liệt sĩ, cán bộ ghi.

kin-names =
    .label = Thân nhân của liệt sĩ
