# The martyr's family, written by the team.

kin-names =
    .label = The martyr's family
