"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.11
+1=##	martyr	-0.45
+1=###	martyr	-0.42
+1=####	martyr	-0.37
+1=roi	martyr	-1.01
+2=#	martyr	0.15
+2=##	martyr	0.52
+2=o	martyr	0.02
+2=ve	martyr	-0.11
+3=##	martyr	0.01
+3=bac	martyr	-0.08
+3=ban	martyr	-0.04
+3=o	martyr	0.12
-1=cao & su	martyr	-0.1
-1=de	martyr	0.23
-1=tai	martyr	-0.07
-1=thuoc	martyr	0.16
-2=##	martyr	-0.36
-3=bo	martyr	0.33
after martyr	martyr	0.35
after other	martyr	-0.28
after teller	martyr	-0.47
before (	martyr	-0.24
before ,	martyr	0.1
before blank	martyr	-0.13
before line	martyr	-0.24
before:at	martyr	-0.1
before:at:0	martyr	0.06
before:at:1	martyr	-0.12
before:at:2	martyr	-0.28
before:at:far	martyr	0.03
before:born	martyr	0.21
before:day	martyr	0.09
before:day 5	martyr	0.24
before:died:1	martyr	-0.02
before:died:far	martyr	0.17
before:grave	martyr	0.04
before:home:5	martyr	-0.1
before:home:far	martyr	0.14
before:kin bác	martyr	-0.06
before:kin bố	martyr	-0.21
before:kin:far	martyr	0.14
before:letter	martyr	0.18
before:level:12	martyr	0.12
before:level:far	martyr	0.23
before:link	martyr	0.14
before:link:1	martyr	0.04
before:link:5	martyr	0.15
before:naming	martyr	-0.1
before:naming:far	martyr	-0.09
before:office	martyr	0.08
before:post:12	martyr	-0.58
before:rank	martyr	-0.05
before:self	martyr	-0.08
before:self:1	martyr	-0.08
before:self:far	martyr	0.02
before:site:2	martyr	0.03
before:site:far	martyr	-0.07
before:tells:0	martyr	0.73
before:tells:5	martyr	-0.19
before:title	martyr	0.14
before:title:0	martyr	0.05
before:title:1	martyr	-0.01
before:title:2	martyr	0.12
before:title:5	martyr	-0.01
behind -	martyr	-0.65
behind .	martyr	0.32
behind blank	martyr	-0.15
behind:again	martyr	0.17
behind:at:12	martyr	-0.08
behind:battle:0	martyr	0.4
behind:contact	martyr	0.36
behind:day 0	martyr	0.07
behind:day 12	martyr	-0.12
behind:day 5	martyr	0.26
behind:day far	martyr	0.05
behind:died:5	martyr	0.31
behind:fell:12	martyr	-0.14
behind:fell:2	martyr	0.08
behind:home	martyr	0.23
behind:home:12	martyr	0.06
behind:home:far	martyr	0.02
behind:level:12	martyr	0.24
behind:level:2	martyr	-0.35
behind:link	martyr	0.01
behind:link:2	martyr	-0.03
behind:link:far	martyr	0.08
behind:moved	martyr	0.36
behind:office	martyr	-0.46
behind:post	martyr	0.01
behind:post:far	martyr	-0.07
behind:rank	martyr	-0.55
behind:self	martyr	0.03
behind:site	martyr	0.15
behind:tells:0	martyr	-0.39
behind:tells:12	martyr	-0.21
behind:thing:12	martyr	-0.37
behind:unit	martyr	-0.23
behind:unit 5	martyr	0.23
certain	martyr	-0.23
first sentence	martyr	-0.09
followed by nothing	martyr	0.11
followed by word len	martyr	-0.33
followed:fell	martyr	0.07
followed:link	martyr	0.5
followed:stop	martyr	0.01
from name o	martyr	0.29
has battalion	martyr	0.46
has code	martyr	-0.36
has company	martyr	0.42
has front	martyr	-0.62
has other	martyr	-0.52
has regiment	martyr	0.27
here before ##	martyr	0.1
here before ####	martyr	0.11
here before ai	martyr	0.78
here before ban	martyr	-0.07
here before benh	martyr	-0.24
here before bi	martyr	-1.19
here before bien	martyr	-0.22
here before binh	martyr	0.33
here before cau	martyr	0.2
here before co	martyr	-0.4
here before cua	martyr	0.12
here before cung	martyr	0.41
here before dan	martyr	-0.36
here before danh	martyr	0.42
here before doan	martyr	-0.1
here before doi	martyr	0.07
here before don	martyr	0.02
here before duong	martyr	-0.04
here before em	martyr	-0.14
here before gui	martyr	-0.23
here before hanh	martyr	-0.35
here before i	martyr	-0.57
here before kinh	martyr	-0.58
here before la	martyr	-0.06
here before lien	martyr	-0.37
here before mat	martyr	-0.19
here before my	martyr	-0.07
here before ngo	martyr	-0.1
here before ngu	martyr	-0.24
here before nguyen	martyr	-0.27
here before nhung	martyr	-0.84
here before noi	martyr	0.3
here before pho	martyr	0.02
here before quan	martyr	-0.06
here before sang	martyr	-0.2
here before son	martyr	0.02
here before tac	martyr	0.11
here before tai	martyr	-0.28
here before thong	martyr	0.1
here before toi	martyr	-0.28
here before tram	martyr	-0.05
here before tren	martyr	-0.04
here before tri	martyr	0.3
here before trung	martyr	-0.13
here before truong	martyr	-0.05
here before van	martyr	0.07
here before vi	martyr	0.36
here before xa	martyr	-0.35
here behind ###	martyr	-0.01
here behind ban	martyr	-0.22
here behind bi	martyr	0.24
here behind bien	martyr	0.15
here behind bo	martyr	-0.3
here behind chon	martyr	-0.32
here behind co	martyr	0.08
here behind dang	martyr	0.35
here behind deo	martyr	-0.05
here behind dien	martyr	0.01
here behind do	martyr	-0.3
here behind doan	martyr	-0.37
here behind dong	martyr	0.13
here behind du	martyr	-0.33
here behind giang	martyr	-0.24
here behind hs	martyr	0.04
here behind hy	martyr	0.09
here behind le	martyr	0.1
here behind mot	martyr	-0.08
here behind nguoi	martyr	-0.22
here behind nhan	martyr	0.07
here behind nho	martyr	0.15
here behind phu	martyr	0.33
here behind ra	martyr	-0.07
here behind roi	martyr	-0.26
here behind sang	martyr	-0.44
here behind si	martyr	-0.62
here behind sinh	martyr	0.44
here behind ta	martyr	-0.15
here behind thanh	martyr	-0.34
here behind the	martyr	-0.03
here behind tran	martyr	0.17
here behind tu	martyr	0.1
here behind van	martyr	0.23
here behind ve	martyr	-0.07
in words	martyr	-0.03
led by nothing	martyr	0.25
led by nothing & c4	martyr	-0.39
led by word don	martyr	0.06
led by word linh	martyr	-0.09
led by word thuoc	martyr	0.14
led của	martyr	0.03
led nghĩa trang	martyr	0.02
led tôi	martyr	-0.11
led:at	martyr	0.07
led:fell	martyr	-0.15
led:link & tieu	martyr	-0.24
led:post	martyr	0.31
led:self	martyr	-0.04
led:stop	martyr	-0.01
led:stop & du	martyr	-0.26
led:title	martyr	0.13
long after other	martyr	-0.1
martyrs 0	martyr	-0.67
martyrs 1	martyr	-0.19
martyrs 3	martyr	0.05
name far	martyr	-0.25
name in reach	martyr	-0.33
name near	martyr	-0.02
next sentence:alive	martyr	0.04
next sentence:at	martyr	-0.14
next sentence:contact	martyr	0.13
next sentence:died	martyr	0.18
next sentence:fell	martyr	0.02
next sentence:gio	martyr	-0.23
next sentence:grave	martyr	-0.16
next sentence:home	martyr	-0.05
next sentence:letter	martyr	-0.04
next sentence:level	martyr	-0.08
next sentence:link	martyr	0.02
next sentence:office	martyr	0.06
next sentence:self	martyr	-0.19
next sentence:site	martyr	0.13
next sentence:thing	martyr	-0.08
next sentence:title	martyr	-0.13
nobody before	martyr	-0.23
only division	martyr	-0.05
only front	martyr	-1.1
only military_region	martyr	-0.89
only other	martyr	-0.36
only squad	martyr	-0.74
owner enemy	martyr	-0.67
owner searchers	martyr	-0.65
parts 1	martyr	-0.29
parts 2	martyr	0.05
parts 3	martyr	0.15
read unit from 0.02	martyr	-0.11
read unit from 0.05	martyr	1.09
read unit from 0.1	martyr	0.1
read unit from 0.2	martyr	0.13
read unit from 0.35	martyr	0.13
read unit from 0.5	martyr	0.31
read unit from 0.65	martyr	0.28
read unit from 0.8	martyr	0.57
read unit from 0.9	martyr	0.67
read unit from 0.95	martyr	0.42
read unit from 0.98	martyr	0.31
sentence before:at	martyr	-0.18
sentence before:born	martyr	0.01
sentence before:capture	martyr	0.1
sentence before:died	martyr	0.02
sentence before:enlist	martyr	0.23
sentence before:fell	martyr	0.1
sentence before:grave	martyr	0.02
sentence before:home	martyr	-0.06
sentence before:kin	martyr	0.16
sentence before:level	martyr	0.16
sentence before:martyr	martyr	-0.18
sentence before:office	martyr	-0.13
sentence before:self	martyr	-0.07
sentence before:tells	martyr	-0.31
sentence before:thing	martyr	0.14
several	martyr	0.14
short	martyr	-0.08
text:abroad	martyr	-0.2
text:by_comrade	martyr	0.04
text:by_official	martyr	-0.1
text:grave	martyr	-0.07
text:list	martyr	0.34
text:mass	martyr	-0.1
text:relics	martyr	-0.09
text:seek	martyr	0.08
typed before của	martyr	0.09
typed before trang	martyr	0.36
unclear enemy	martyr	-1.87
unclear ours	martyr	-0.13
unclear searchers	martyr	-1.72
unit 0 of 1	martyr	0.71
unit 0 of 2	martyr	-0.18
unit 0 of 3	martyr	-0.39
unit 1 of 2	martyr	0.14
unit 1 of 3	martyr	-0.09
unit 1 of 4	martyr	-0.31
unit 2 of 4	martyr	-0.12
unit 3 of 4	martyr	-0.32""")
