"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.03
+1=bi	martyr	0.31
+2=##	martyr	0.06
+2=do	martyr	-0.14
+2=o	martyr	0.04
+2=sinh	martyr	0.47
-1=binh	martyr	0.03
-1=o	martyr	0.2
-1=thuoc	martyr	0.03
-2=o	martyr	-0.08
-3=^	martyr	-0.25
after martyr	martyr	0.19
after other	martyr	-0.32
after teller	martyr	-0.36
before (	martyr	-0.01
before ,	martyr	0.09
before .	martyr	0.06
before blank	martyr	-0.21
before:at	martyr	-0.02
before:at:2	martyr	-0.13
before:born	martyr	0.52
before:contact	martyr	-0.09
before:day	martyr	0.29
before:day 12	martyr	0.04
before:died:1	martyr	-0.07
before:fell:5	martyr	-0.21
before:home:far	martyr	0.09
before:kin:far	martyr	0.17
before:level	martyr	0.02
before:level:12	martyr	0.02
before:link:5	martyr	0.2
before:naming:far	martyr	-0.48
before:office	martyr	0.03
before:post:0	martyr	0.29
before:rank	martyr	-0.03
before:self	martyr	-0.32
before:site	martyr	-0.16
before:tells:0	martyr	0.15
before:tells:12	martyr	-0.02
before:thing:0	martyr	-0.03
before:title	martyr	0.2
before:title:2	martyr	0.34
before:title:far	martyr	0.05
behind ,	martyr	0.12
behind -	martyr	-0.73
behind .	martyr	0.11
behind blank	martyr	-0.22
behind:again	martyr	0.06
behind:at	martyr	-0.18
behind:at:0	martyr	-0.07
behind:battle:0	martyr	0.23
behind:bury	martyr	-0.22
behind:day 12	martyr	-0.16
behind:day 5	martyr	0.18
behind:fell	martyr	0.22
behind:fell:0	martyr	0.22
behind:grave	martyr	0.24
behind:home	martyr	0.17
behind:level	martyr	-0.17
behind:naming	martyr	-0.04
behind:post	martyr	0.09
behind:rank	martyr	-0.22
behind:tells	martyr	-0.27
behind:thing:12	martyr	-0.08
behind:title	martyr	0.05
behind:unit	martyr	-0.18
behind:unit 12	martyr	-0.07
certain	martyr	0.1
clear	martyr	0.1
first sentence	martyr	-0.01
followed by nothing	martyr	0.27
followed:home	martyr	-0.02
followed:link	martyr	0.19
followed:stop	martyr	0.12
followed:title	martyr	0.11
has battalion	martyr	0.5
has code	martyr	-0.06
has company	martyr	0.56
has division	martyr	0.1
has front	martyr	-0.49
has other	martyr	-0.48
has regiment	martyr	0.8
here before #	martyr	-0.04
here before ####	martyr	0.24
here before ai	martyr	1.04
here before anh	martyr	0.04
here before ban	martyr	-0.53
here before ben	martyr	-0.16
here before bi	martyr	-0.62
here before biet	martyr	0.2
here before cac	martyr	0.05
here before cau	martyr	0.09
here before cho	martyr	-0.01
here before co	martyr	-0.09
here before cung	martyr	0.46
here before dai	martyr	-0.27
here before dan	martyr	-0.27
here before danh	martyr	0.25
here before de	martyr	0.16
here before di	martyr	0.04
here before doi	martyr	0.38
here before don	martyr	0.14
here before duong	martyr	-0.01
here before gui	martyr	-0.21
here before kinh	martyr	-0.86
here before lien	martyr	-0.06
here before nguyen	martyr	-0.4
here before ong	martyr	-0.01
here before toi	martyr	-0.26
here before ve	martyr	0.34
here before xa	martyr	-0.57
here behind ###	martyr	-0.01
here behind ####	martyr	-0.05
here behind cau	martyr	0.1
here behind cho	martyr	-0.15
here behind co	martyr	0.14
here behind con	martyr	0.42
here behind cu	martyr	-0.08
here behind cua	martyr	-0.13
here behind dau	martyr	0.1
here behind do	martyr	-0.24
here behind doan	martyr	-0.37
here behind hai	martyr	-0.07
here behind lai	martyr	-0.01
here behind mo	martyr	0.42
here behind nam	martyr	0.03
here behind o	martyr	0.15
here behind roi	martyr	-0.67
here behind si	martyr	-0.4
here behind tai	martyr	0.14
here behind va	martyr	0.05
here behind ve	martyr	-0.07
in words	martyr	-0.07
led by nothing & c4	martyr	-0.7
led by word doi	martyr	0.12
led by word thuoc	martyr	0.06
led:self	martyr	-0.66
led:stop	martyr	-0.03
led:stop & du	martyr	-0.7
long after martyr	martyr	0.06
martyrs 0	martyr	-0.68
martyrs 1	martyr	-0.18
martyrs 3	martyr	0.32
name beside	martyr	0.18
name far	martyr	-0.22
name in reach	martyr	-0.1
next sentence:at	martyr	-0.13
next sentence:born	martyr	0.3
next sentence:fell	martyr	0.03
next sentence:home	martyr	-0.06
next sentence:letter	martyr	-0.31
next sentence:level	martyr	-0.1
next sentence:link	martyr	-0.02
next sentence:naming	martyr	-0.04
next sentence:post	martyr	-0.19
next sentence:rank	martyr	-0.45
next sentence:self	martyr	-0.06
next sentence:site	martyr	0.13
next sentence:tells	martyr	-0.08
next sentence:title	martyr	-0.08
nobody before	martyr	-0.04
only battalion	martyr	0.32
only front	martyr	-0.68
only military_region	martyr	-0.47
only other	martyr	-0.07
owner enemy	martyr	-1.42
owner ours	martyr	0.13
owner searchers	martyr	-0.48
parts 1	martyr	-0.16
parts 2	martyr	0.2
parts 3	martyr	0.21
read unit from 0.1	martyr	0.17
read unit from 0.2	martyr	0.23
read unit from 0.35	martyr	0.23
read unit from 0.5	martyr	0.04
read unit from 0.65	martyr	0.26
read unit from 0.8	martyr	0.65
read unit from 0.9	martyr	0.18
read unit from 0.95	martyr	0.45
read unit from 0.98	martyr	0.52
sentence before:at	martyr	-0.04
sentence before:died	martyr	0.11
sentence before:enlist	martyr	0.15
sentence before:fell	martyr	0.04
sentence before:level	martyr	0.07
sentence before:martyr	martyr	-0.24
sentence before:office	martyr	-0.61
sentence before:rank	martyr	0.25
sentence before:site	martyr	0.03
sentence before:tells	martyr	-0.14
several	martyr	0.07
short	martyr	-0.06
text:abroad	martyr	-0.11
text:by_official	martyr	-0.1
text:by_resident	martyr	0.15
text:grave	martyr	-0.14
text:mass	martyr	-0.33
text:relics	martyr	-0.33
text:seek	martyr	0.03
unclear enemy	martyr	-1.31
unclear ours	martyr	-0.05
unclear searchers	martyr	-1.71
unit 0 of 1	martyr	0.6
unit 0 of 2	martyr	-0.24
unit 1 of 4	martyr	-0.49
unit 3 of 4	martyr	-0.54""")
