"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.08
+1=##	martyr	-0.62
+1=####	martyr	-0.49
+1=roi	martyr	-0.99
+2=#	martyr	0.29
+2=##	martyr	0.5
+2=la	martyr	-0.03
+2=ve	martyr	-0.09
+3=##	martyr	0.02
+3=do	martyr	-0.14
+3=doan	martyr	-0.07
-1=^	martyr	0.14
-1=cua	martyr	0.12
-1=de	martyr	0.5
-1=o	martyr	0.02
-1=tai	martyr	-0.2
-1=thuoc	martyr	0.01
-2=##	martyr	-0.08
-2=o	martyr	-0.08
-3=bo	martyr	0.05
-3=hoi	martyr	0.19
after martyr	martyr	0.45
after other	martyr	-0.27
after teller	martyr	-0.35
ahead of other	martyr	0.07
before (	martyr	-0.3
before ,	martyr	0.08
before blank	martyr	-0.13
before line	martyr	-0.21
before:at	martyr	-0.11
before:at:0	martyr	0.14
before:at:12	martyr	-0.02
before:at:2	martyr	-0.12
before:battle	martyr	0.05
before:born	martyr	0.14
before:day	martyr	0.07
before:day 12	martyr	0.07
before:day 5	martyr	0.28
before:died:far	martyr	0.29
before:grave	martyr	0.01
before:home:5	martyr	-0.11
before:home:far	martyr	0.18
before:kin	martyr	-0.01
before:kin bố	martyr	-0.17
before:kin:12	martyr	-0.09
before:kin:far	martyr	0.1
before:letter	martyr	0.19
before:level:12	martyr	0.02
before:level:far	martyr	0.13
before:link	martyr	0.14
before:link:1	martyr	0.04
before:link:5	martyr	0.18
before:naming	martyr	-0.25
before:naming:far	martyr	-0.1
before:office	martyr	0.14
before:post:0	martyr	0.35
before:post:12	martyr	-0.43
before:rank	martyr	-0.05
before:self	martyr	-0.11
before:self:5	martyr	-0.08
before:self:far	martyr	0.15
before:site:far	martyr	-0.06
before:tells:0	martyr	0.71
before:tells:12	martyr	-0.09
before:tells:5	martyr	-0.14
before:title	martyr	0.12
before:title:0	martyr	0.11
before:title:12	martyr	0.05
before:title:2	martyr	0.15
before:title:far	martyr	0.15
behind ,	martyr	0.11
behind -	martyr	-0.35
behind .	martyr	0.18
behind ?	martyr	-0.21
behind blank	martyr	-0.11
behind:again	martyr	0.22
behind:at:12	martyr	-0.02
behind:battle:0	martyr	0.46
behind:contact	martyr	0.36
behind:day	martyr	0.05
behind:day 12	martyr	-0.2
behind:day 5	martyr	0.23
behind:died:12	martyr	-0.11
behind:died:5	martyr	0.26
behind:fell	martyr	0.08
behind:fell:12	martyr	-0.2
behind:fell:2	martyr	0.28
behind:home	martyr	0.18
behind:home:12	martyr	0.36
behind:home:far	martyr	0.01
behind:level:12	martyr	0.18
behind:level:2	martyr	-0.23
behind:link:2	martyr	-0.14
behind:link:far	martyr	0.14
behind:moved	martyr	0.29
behind:office	martyr	-0.19
behind:rank	martyr	-0.65
behind:self	martyr	0.08
behind:site	martyr	0.2
behind:tells	martyr	-0.04
behind:tells:0	martyr	-0.28
behind:tells:12	martyr	-0.21
behind:thing	martyr	-0.02
behind:thing:12	martyr	-0.42
behind:thing:2	martyr	0.03
behind:thing:far	martyr	-0.1
behind:unit	martyr	-0.26
behind:unit 5	martyr	0.08
first sentence	martyr	-0.02
followed by nothing	martyr	0.3
followed by word len	martyr	-0.26
followed:fell	martyr	0.2
followed:link	martyr	0.57
followed:stop	martyr	0.02
from name 	martyr	-0.27
from name o	martyr	0.09
has battalion	martyr	0.25
has code	martyr	-0.78
has company	martyr	0.37
has division	martyr	-0.09
has front	martyr	-0.49
has group	martyr	0.02
has other	martyr	-0.83
has regiment	martyr	0.11
here before ####	martyr	0.06
here before ai	martyr	0.84
here before anh	martyr	0.02
here before ban	martyr	-0.14
here before benh	martyr	-0.08
here before bi	martyr	-1.21
here before bien	martyr	-0.36
here before binh	martyr	0.4
here before bui	martyr	-0.22
here before cau	martyr	0.33
here before co	martyr	-0.45
here before cung	martyr	0.48
here before dan	martyr	-0.28
here before danh	martyr	0.28
here before doan	martyr	-0.11
here before doi	martyr	0.12
here before duong	martyr	-0.3
here before em	martyr	-0.2
here before gui	martyr	-0.33
here before hanh	martyr	-0.18
here before i	martyr	-0.59
here before kinh	martyr	-0.52
here before la	martyr	-0.11
here before lien	martyr	-0.44
here before ly	martyr	0.02
here before nam	martyr	-0.02
here before ngo	martyr	-0.08
here before ngu	martyr	-0.16
here before nguyen	martyr	-0.44
here before nhap	martyr	-0.08
here before nhung	martyr	-0.77
here before noi	martyr	0.37
here before pho	martyr	0.06
here before quan	martyr	-0.07
here before sang	martyr	-0.28
here before son	martyr	0.15
here before ta	martyr	-0.03
here before tac	martyr	0.16
here before tai	martyr	-0.26
here before thang	martyr	-0.11
here before tho	martyr	0.07
here before toi	martyr	-0.32
here before tram	martyr	-0.08
here before tri	martyr	0.07
here before truong	martyr	-0.2
here before van	martyr	0.13
here before vi	martyr	0.31
here before xa	martyr	-0.27
here behind ###	martyr	-0.23
here behind ####	martyr	-0.05
here behind ban	martyr	-0.26
here behind bi	martyr	0.19
here behind bien	martyr	0.07
here behind bo	martyr	-0.27
here behind chon	martyr	-0.3
here behind co	martyr	0.09
here behind dang	martyr	0.14
here behind deo	martyr	-0.33
here behind dien	martyr	0.06
here behind do	martyr	-0.24
here behind doan	martyr	-0.32
here behind doi	martyr	-0.05
here behind dong	martyr	0.05
here behind du	martyr	-0.25
here behind giang	martyr	-0.24
here behind le	martyr	0.02
here behind mo	martyr	0.19
here behind mot	martyr	-0.1
here behind nguoi	martyr	-0.31
here behind nhan	martyr	0.15
here behind nho	martyr	0.25
here behind o	martyr	0.04
here behind phu	martyr	0.31
here behind phuc	martyr	0.02
here behind ra	martyr	-0.27
here behind roi	martyr	-0.27
here behind sang	martyr	-0.56
here behind si	martyr	-0.54
here behind sinh	martyr	0.41
here behind ta	martyr	-0.19
here behind tai	martyr	0.09
here behind thanh	martyr	-0.51
here behind the	martyr	-0.19
here behind thuy	martyr	-0.12
here behind tran	martyr	0.22
here behind tu	martyr	0.18
here behind van	martyr	0.18
here behind ve	martyr	-0.15
in words	martyr	-0.02
last sentence	martyr	0.01
led by nothing	martyr	0.21
led by nothing & c4	martyr	-0.33
led by word linh	martyr	-0.02
led by word thuoc	martyr	0.26
led nghĩa trang	martyr	0.01
led tôi	martyr	-0.12
led:at	martyr	0.11
led:fell	martyr	-0.02
led:home	martyr	0.01
led:link & tieu	martyr	-0.03
led:post	martyr	0.06
led:stop & du	martyr	-0.18
led:title	martyr	0.22
long after other	martyr	-0.02
martyrs 0	martyr	-0.5
martyrs 1	martyr	-0.14
martyrs 3	martyr	0.18
name beside	martyr	0.36
name far	martyr	-0.08
name in reach	martyr	-0.18
next sentence:at	martyr	-0.17
next sentence:battle	martyr	0.04
next sentence:died	martyr	0.14
next sentence:fell	martyr	0.09
next sentence:gio	martyr	-0.19
next sentence:grave	martyr	-0.09
next sentence:home	martyr	-0.03
next sentence:letter	martyr	-0.14
next sentence:level	martyr	-0.11
next sentence:link	martyr	0.02
next sentence:naming	martyr	-0.09
next sentence:office	martyr	0.06
next sentence:self	martyr	-0.15
next sentence:site	martyr	0.07
next sentence:thing	martyr	-0.08
next sentence:title	martyr	-0.15
nobody before	martyr	-0.05
only battalion	martyr	0.1
only company	martyr	-0.01
only front	martyr	-1.17
only military_region	martyr	-0.72
only regiment	martyr	0.13
only squad	martyr	-0.65
opens	martyr	0.01
owner enemy	martyr	-0.03
owner ours	martyr	-0.02
owner searchers	martyr	-2.26
parts 1	martyr	-0.16
parts 2	martyr	0.6
parts 3	martyr	0.75
read unit from 0.02	martyr	-0.02
read unit from 0.2	martyr	0.12
read unit from 0.35	martyr	0.32
read unit from 0.5	martyr	0.44
read unit from 0.65	martyr	0.51
read unit from 0.8	martyr	0.43
read unit from 0.9	martyr	0.79
read unit from 0.95	martyr	0.14
sentence before:at	martyr	-0.14
sentence before:battle	martyr	0.01
sentence before:born	martyr	0.11
sentence before:died	martyr	0.09
sentence before:enlist	martyr	0.31
sentence before:fell	martyr	0.02
sentence before:grave	martyr	0.03
sentence before:home	martyr	-0.08
sentence before:kin	martyr	0.18
sentence before:level	martyr	0.11
sentence before:martyr	martyr	-0.3
sentence before:office	martyr	-0.16
sentence before:rank	martyr	0.04
sentence before:tells	martyr	-0.27
sentence before:thing	martyr	0.14
sentence before:title	martyr	-0.03
short	martyr	-0.06
text:abroad	martyr	-0.07
text:by_comrade	martyr	0.09
text:by_official	martyr	-0.11
text:grave	martyr	-0.08
text:list	martyr	0.37
text:relics	martyr	-0.11
text:seek	martyr	0.12
typed before ^	martyr	0.03
typed before của	martyr	0.07
typed before trang	martyr	0.55
unclear enemy	martyr	-2.64
unclear ours	martyr	-0.08
unclear searchers	martyr	-0.29
unit 0 of 1	martyr	0.71
unit 0 of 2	martyr	-0.21
unit 0 of 3	martyr	-0.4
unit 0 of 4	martyr	-0.01
unit 1 of 2	martyr	0.14
unit 1 of 3	martyr	-0.05
unit 1 of 4	martyr	-0.29
unit 3 of 4	martyr	-0.19""")
