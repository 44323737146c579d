"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""
+1=bi	martyr	0.57
+1=chet	martyr	0.13
+2=##	martyr	0.15
+2=do	martyr	-0.16
+2=sinh	martyr	0.79
-1=de	martyr	0.15
-1=la & bo	martyr	0.27
-1=o	martyr	0.41
-1=thuoc	martyr	0.1
-2=o	martyr	-0.23
after martyr	martyr	0.5
after other	martyr	-0.19
after teller	martyr	-0.36
before (	martyr	-0.26
before ,	martyr	0.02
before blank	martyr	-0.38
before:at	martyr	-0.07
before:at:2	martyr	-0.17
before:born	martyr	0.31
before:contact	martyr	-0.19
before:day	martyr	0.41
before:home:far	martyr	0.03
before:kin:1	martyr	0.01
before:kin:12	martyr	-0.02
before:kin:far	martyr	0.19
before:letter	martyr	0.02
before:link:2	martyr	0.03
before:link:5	martyr	0.13
before:naming:far	martyr	-0.35
before:post:0	martyr	0.28
before:self	martyr	-0.33
before:site	martyr	-0.32
before:site:far	martyr	-0.07
before:tells:0	martyr	0.05
before:tells:12	martyr	-0.05
before:title	martyr	0.31
before:title:2	martyr	0.35
before:title:5	martyr	-0.01
behind ,	martyr	0.43
behind -	martyr	-0.63
behind .	martyr	0.24
behind /	martyr	-0.14
behind blank	martyr	-0.15
behind:again	martyr	0.03
behind:at	martyr	-0.21
behind:at:0	martyr	-0.11
behind:battle:0	martyr	0.62
behind:bury	martyr	-0.18
behind:day 0	martyr	0.05
behind:day 12	martyr	-0.02
behind:day 5	martyr	0.26
behind:fell	martyr	0.37
behind:fell:0	martyr	0.13
behind:fell:12	martyr	-0.32
behind:grave	martyr	0.09
behind:home	martyr	0.27
behind:level	martyr	-0.12
behind:link:2	martyr	-0.04
behind:post	martyr	0.07
behind:rank	martyr	-0.21
behind:site	martyr	0.04
behind:tells	martyr	-0.29
behind:thing:12	martyr	-0.15
behind:title	martyr	0.02
behind:unit	martyr	-0.14
behind:unit 12	martyr	-0.19
certain	martyr	0.15
clear	martyr	0.29
first sentence	martyr	-0.04
followed by nothing	martyr	0.52
followed:link	martyr	0.14
followed:stop	martyr	0.28
followed:title	martyr	0.06
has battalion	martyr	0.86
has code	martyr	-0.31
has company	martyr	0.77
has division	martyr	0.08
has front	martyr	-0.9
has other	martyr	-0.47
has regiment	martyr	0.99
here before ####	martyr	0.31
here before ai	martyr	1.02
here before anh	martyr	0.12
here before ban	martyr	-0.71
here before ben	martyr	-0.24
here before bi	martyr	-0.69
here before bien	martyr	-0.11
here before biet	martyr	0.44
here before cau	martyr	0.02
here before cho	martyr	-0.13
here before co	martyr	-0.12
here before cung	martyr	0.52
here before dai	martyr	-0.17
here before dan	martyr	-0.32
here before danh	martyr	0.16
here before de	martyr	0.07
here before do	martyr	-0.07
here before doi	martyr	0.55
here before don	martyr	0.33
here before ghi	martyr	0.11
here before gui	martyr	-0.14
here before kinh	martyr	-0.94
here before lo	martyr	-0.06
here before ngo	martyr	-0.05
here before nguyen	martyr	-0.4
here before ong	martyr	-0.15
here before ra	martyr	-0.04
here before si	martyr	0.04
here before toi	martyr	-0.33
here before ve	martyr	0.33
here before xa	martyr	-0.85
here behind #	martyr	-0.07
here behind ###	martyr	-0.06
here behind cho	martyr	-0.32
here behind co	martyr	0.13
here behind con	martyr	0.46
here behind cua	martyr	-0.14
here behind dao	martyr	-0.29
here behind dau	martyr	0.14
here behind deo	martyr	-0.08
here behind do	martyr	-0.27
here behind doan	martyr	-0.11
here behind hai	martyr	-0.06
here behind mo	martyr	0.51
here behind nguoi	martyr	-0.13
here behind o	martyr	0.16
here behind roi	martyr	-0.69
here behind si	martyr	-0.47
here behind tai	martyr	0.35
here behind thanh	martyr	-0.04
here behind tuoi	martyr	-0.22
here behind va	martyr	0.1
here behind ve	martyr	-0.19
led by nothing	martyr	0.06
led by nothing & c4	martyr	-0.09
led by word binh	martyr	0.08
led by word thuoc	martyr	0.18
led:post	martyr	0.08
led:self	martyr	-0.57
led:stop & du	martyr	-0.43
long after martyr	martyr	0.11
martyrs 0	martyr	-0.57
martyrs 1	martyr	-0.13
martyrs 3	martyr	0.5
name beside	martyr	0.32
name far	martyr	-0.1
next sentence:at	martyr	-0.1
next sentence:battle	martyr	0.02
next sentence:born	martyr	0.4
next sentence:died	martyr	0.05
next sentence:fell	martyr	0.07
next sentence:letter	martyr	-0.3
next sentence:level	martyr	-0.13
next sentence:post	martyr	-0.12
next sentence:rank	martyr	-0.55
next sentence:site	martyr	0.13
next sentence:tells	martyr	-0.09
next sentence:title	martyr	-0.1
only battalion	martyr	0.1
only company	martyr	-0.03
only front	martyr	-1.23
only military_region	martyr	-0.89
only other	martyr	-0.32
owner enemy	martyr	-0.62
owner ours	martyr	0.29
owner searchers	martyr	-0.52
parts 1	martyr	-0.12
sentence before:at	martyr	-0.04
sentence before:died	martyr	0.09
sentence before:enlist	martyr	0.38
sentence before:level	martyr	0.06
sentence before:martyr	martyr	-0.16
sentence before:office	martyr	-0.55
sentence before:rank	martyr	0.25
sentence before:self	martyr	-0.07
sentence before:site	martyr	0.01
sentence before:tells	martyr	-0.18
sentence before:title	martyr	-0.02
several	martyr	0.43
text:by_official	martyr	-0.08
text:by_resident	martyr	0.15
text:grave	martyr	-0.13
text:hearsay	martyr	0.02
text:list	martyr	0.01
text:mass	martyr	-0.09
text:relics	martyr	-0.34
text:seek	martyr	0.07
unclear enemy	martyr	-2.3
unclear searchers	martyr	-1.93
unit 0 of 1	martyr	0.98
unit 1 of 2	martyr	0.29
unit 1 of 4	martyr	-0.09
unit 3 of 4	martyr	-0.31""")
