"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.12
+1=##	martyr	-0.5
+1=####	martyr	-0.38
+1=con	martyr	0.01
+1=roi	martyr	-1.02
+1=thang	martyr	-0.07
+2=#	martyr	0.29
+2=##	martyr	0.4
+2=do	martyr	-0.12
+2=o	martyr	0.05
+2=sinh	martyr	0.19
+3=#	martyr	-0.05
+3=##	martyr	0.06
+3=o	martyr	0.21
-1=####	martyr	0.03
-1=de	martyr	0.34
-1=o	martyr	0.08
-1=thuoc	martyr	0.26
-2=##	martyr	-0.04
-2=o	martyr	-0.14
-3=bo	martyr	0.04
-3=hoi	martyr	0.16
after martyr	martyr	0.49
after other	martyr	-0.18
after teller	martyr	-0.34
before (	martyr	-0.25
before ,	martyr	0.09
before blank	martyr	-0.15
before line	martyr	-0.19
before:at	martyr	-0.13
before:at:1	martyr	-0.08
before:at:12	martyr	-0.07
before:at:2	martyr	-0.16
before:born	martyr	0.11
before:day	martyr	0.02
before:day 12	martyr	0.12
before:day 5	martyr	0.33
before:died:1	martyr	-0.01
before:died:far	martyr	0.17
before:fell	martyr	-0.02
before:fell:5	martyr	-0.14
before:home:far	martyr	0.41
before:kin bố	martyr	-0.36
before:kin:12	martyr	-0.03
before:kin:5	martyr	-0.05
before:kin:far	martyr	0.26
before:letter	martyr	0.25
before:level:12	martyr	0.03
before:link	martyr	0.11
before:link:1	martyr	0.12
before:link:5	martyr	0.1
before:naming	martyr	-0.19
before:naming:far	martyr	-0.31
before:office	martyr	0.1
before:post:0	martyr	0.06
before:post:12	martyr	-0.45
before:rank	martyr	-0.05
before:self	martyr	-0.16
before:self:5	martyr	-0.09
before:self:far	martyr	0.24
before:tells:0	martyr	0.77
before:tells:12	martyr	-0.17
before:tells:5	martyr	-0.2
before:title	martyr	0.24
before:title:1	martyr	-0.21
before:title:far	martyr	0.03
behind ,	martyr	0.09
behind -	martyr	-0.46
behind .	martyr	0.25
behind ?	martyr	-0.36
behind blank	martyr	-0.15
behind:again	martyr	0.17
behind:at	martyr	-0.08
behind:battle:0	martyr	0.46
behind:contact	martyr	0.28
behind:day	martyr	0.03
behind:day 0	martyr	0.17
behind:day 12	martyr	-0.22
behind:day 5	martyr	0.19
behind:died:12	martyr	-0.07
behind:died:5	martyr	0.24
behind:fell	martyr	0.15
behind:fell:0	martyr	0.05
behind:fell:12	martyr	-0.23
behind:fell:2	martyr	0.26
behind:home	martyr	0.26
behind:home:12	martyr	0.26
behind:level:12	martyr	0.37
behind:level:2	martyr	-0.3
behind:link:2	martyr	-0.11
behind:link:far	martyr	0.14
behind:moved	martyr	0.2
behind:office	martyr	-0.34
behind:post:far	martyr	-0.02
behind:rank	martyr	-0.57
behind:self	martyr	0.09
behind:site	martyr	0.16
behind:tells	martyr	-0.04
behind:tells:0	martyr	-0.26
behind:tells:12	martyr	-0.31
behind:thing:12	martyr	-0.48
behind:thing:far	martyr	-0.02
behind:unit	martyr	-0.26
behind:unit 5	martyr	0.1
certain	martyr	-0.05
clear	martyr	0.35
first sentence	martyr	-0.06
followed by nothing	martyr	0.27
followed by word len	martyr	-0.36
followed chôn	martyr	-0.11
followed:died	martyr	-0.07
followed:fell	martyr	0.17
followed:link	martyr	0.44
followed:stop	martyr	0.1
from name 	martyr	-0.23
from name o	martyr	0.07
has battalion	martyr	0.62
has code	martyr	-0.66
has company	martyr	0.6
has front	martyr	-0.52
has group	martyr	0.14
has mailbox	martyr	0.08
has other	martyr	-0.54
has regiment	martyr	0.41
here before ####	martyr	0.09
here before ai	martyr	0.77
here before ban	martyr	-0.22
here before bi	martyr	-1.27
here before bien	martyr	-0.29
here before biet	martyr	0.06
here before binh	martyr	0.3
here before bui	martyr	-0.13
here before cau	martyr	0.3
here before co	martyr	-0.37
here before cua	martyr	0.09
here before cung	martyr	0.49
here before dan	martyr	-0.26
here before danh	martyr	0.47
here before doi	martyr	0.06
here before duong	martyr	-0.03
here before em	martyr	-0.11
here before ghi	martyr	0.05
here before gui	martyr	-0.26
here before hanh	martyr	-0.32
here before i	martyr	-0.76
here before kinh	martyr	-0.59
here before la	martyr	-0.04
here before lien	martyr	-0.42
here before nam	martyr	-0.01
here before ngo	martyr	-0.29
here before ngu	martyr	-0.21
here before nguyen	martyr	-0.48
here before nhap	martyr	-0.05
here before nhung	martyr	-0.85
here before noi	martyr	0.22
here before o	martyr	0.01
here before ong	martyr	-0.06
here before sang	martyr	-0.25
here before son	martyr	0.05
here before tai	martyr	-0.46
here before thang	martyr	-0.04
here before toi	martyr	-0.23
here before tram	martyr	-0.16
here before tri	martyr	0.12
here before truong	martyr	-0.11
here before van	martyr	0.03
here before vi	martyr	0.29
here before xa	martyr	-0.18
here behind ###	martyr	-0.03
here behind ####	martyr	-0.07
here behind ban	martyr	-0.24
here behind bi	martyr	0.32
here behind bien	martyr	0.04
here behind bo	martyr	-0.43
here behind chon	martyr	-0.3
here behind dang	martyr	0.15
here behind de	martyr	-0.04
here behind dien	martyr	0.04
here behind do	martyr	-0.29
here behind doan	martyr	-0.34
here behind dong	martyr	0.09
here behind du	martyr	-0.34
here behind giang	martyr	-0.36
here behind hy	martyr	0.17
here behind le	martyr	0.1
here behind mo	martyr	0.12
here behind mot	martyr	-0.06
here behind mua	martyr	-0.01
here behind ngay	martyr	0.01
here behind nguoi	martyr	-0.38
here behind nhan	martyr	0.19
here behind nho	martyr	0.31
here behind o	martyr	0.06
here behind phu	martyr	0.36
here behind ra	martyr	-0.12
here behind roi	martyr	-0.17
here behind sang	martyr	-0.6
here behind si	martyr	-0.72
here behind sinh	martyr	0.32
here behind ta	martyr	-0.32
here behind tai	martyr	0.15
here behind thanh	martyr	-0.45
here behind the	martyr	-0.01
here behind toi	martyr	0.01
here behind tran	martyr	0.16
here behind tu	martyr	0.35
here behind van	martyr	0.16
here behind ve	martyr	-0.03
in words	martyr	-0.06
led by nothing	martyr	0.16
led by nothing & c4	martyr	-0.28
led by word thuoc	martyr	0.13
led tôi	martyr	-0.12
led:at	martyr	0.28
led:fell	martyr	-0.04
led:home	martyr	0.02
led:link & tieu	martyr	-0.14
led:post	martyr	0.26
led:self	martyr	-0.22
led:stop & du	martyr	-0.48
led:title	martyr	0.18
long after martyr	martyr	0.05
martyrs 0	martyr	-0.5
martyrs 1	martyr	-0.12
martyrs 3	martyr	0.13
name beside	martyr	0.44
name far	martyr	-0.01
name in reach	martyr	-0.17
name near	martyr	0.03
next sentence:at	martyr	-0.12
next sentence:battle	martyr	0.04
next sentence:died	martyr	0.15
next sentence:fell	martyr	0.04
next sentence:gio	martyr	-0.01
next sentence:grave	martyr	-0.15
next sentence:letter	martyr	-0.19
next sentence:level	martyr	-0.13
next sentence:link	martyr	0.05
next sentence:naming	martyr	-0.08
next sentence:office	martyr	0.01
next sentence:post	martyr	-0.06
next sentence:self	martyr	-0.13
next sentence:tells	martyr	-0.01
next sentence:thing	martyr	-0.02
next sentence:title	martyr	-0.16
only company	martyr	-0.09
only front	martyr	-0.83
only military_region	martyr	-0.69
only other	martyr	-0.28
only regiment	martyr	0.02
only squad	martyr	-0.48
owner enemy	martyr	-1.54
owner ours	martyr	-0.02
owner searchers	martyr	-1.32
parts 1	martyr	-0.21
parts 2	martyr	0.12
parts 3	martyr	0.07
read unit from 0.05	martyr	-0.11
read unit from 0.1	martyr	0.1
read unit from 0.2	martyr	0.2
read unit from 0.35	martyr	0.26
read unit from 0.5	martyr	0.3
read unit from 0.65	martyr	0.36
read unit from 0.8	martyr	0.43
read unit from 0.9	martyr	0.57
read unit from 0.95	martyr	0.1
read unit from 0.98	martyr	0.58
sentence before:at	martyr	-0.13
sentence before:born	martyr	0.09
sentence before:enlist	martyr	0.26
sentence before:fell	martyr	0.04
sentence before:grave	martyr	0.12
sentence before:home	martyr	-0.02
sentence before:kin	martyr	0.13
sentence before:level	martyr	0.11
sentence before:martyr	martyr	-0.12
sentence before:office	martyr	-0.2
sentence before:rank	martyr	0.14
sentence before:self	martyr	-0.05
sentence before:tells	martyr	-0.24
sentence before:thing	martyr	0.08
sentence before:title	martyr	-0.03
several	martyr	0.09
short	martyr	-0.11
text:abroad	martyr	-0.04
text:by_comrade	martyr	0.1
text:grave	martyr	-0.02
text:hearsay	martyr	0.02
text:list	martyr	0.35
text:mass	martyr	-0.31
text:relics	martyr	-0.23
text:seek	martyr	0.13
typed before của	martyr	0.16
typed before trang	martyr	0.06
unclear enemy	martyr	-0.86
unclear ours	martyr	0.17
unclear searchers	martyr	-0.89
unit 0 of 1	martyr	0.68
unit 0 of 2	martyr	-0.19
unit 0 of 3	martyr	-0.37
unit 1 of 2	martyr	0.06
unit 1 of 3	martyr	-0.14
unit 1 of 4	martyr	-0.42
unit 3 of 4	martyr	-0.17""")
