# The layout of official papers (Decree 30/2020/NĐ-CP): reports, hand-over packets.

official-state = SOCIALIST REPUBLIC OF VIET NAM
official-motto = Independence - Freedom - Happiness
official-number = No.: { $number }/{ $sign }
official-day = { $place }, { $day }/{ $month }/{ $year }
official-to = To:
