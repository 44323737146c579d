"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.1
+1=##	martyr	-0.73
+1=###	martyr	-0.93
+1=####	martyr	-0.36
+1=$	martyr	-0.01
+1=chon	martyr	-0.08
+1=con	martyr	0.17
+1=giup	martyr	-0.08
+1=roi	martyr	-1.16
+1=thang	martyr	-0.09
+2=#	martyr	0.19
+2=##	martyr	0.55
+2=co	martyr	0.07
+2=doan	martyr	-0.18
+2=la	martyr	-0.28
+2=o	martyr	0.16
+2=si	martyr	-0.06
+2=ve	martyr	-0.45
+3=####	martyr	-0.08
+3=ban	martyr	-0.13
+3=o	martyr	0.29
-1=#	martyr	-0.39
-1=####	martyr	0.06
-1=binh	martyr	0.09
-1=cao	martyr	-0.16
-1=cua	martyr	0.28
-1=cung	martyr	0.12
-1=de	martyr	0.93
-1=o	martyr	0.06
-1=thuoc	martyr	0.09
-1=trang	martyr	0.43
-2=##	martyr	-0.26
-2=####	martyr	-0.19
-2=benh	martyr	-0.4
-2=de	martyr	-0.08
-2=ong	martyr	-0.13
-2=toi	martyr	-0.03
-2=viet	martyr	0.34
-2=y	martyr	-0.02
-3=#	martyr	-0.06
-3=bo	martyr	0.42
-3=ngo	martyr	-0.25
-3=trong	martyr	-0.62
after martyr	martyr	0.48
after other	martyr	-0.14
after teller	martyr	-0.34
ahead of martyr	martyr	-0.04
ahead of other	martyr	0.19
before (	martyr	-0.31
before ,	martyr	0.22
before blank	martyr	-0.19
before:again	martyr	0.21
before:at	martyr	-0.08
before:at:1	martyr	-0.09
before:at:2	martyr	-0.34
before:born	martyr	0.37
before:day 5	martyr	0.33
before:fell	martyr	-0.03
before:fell:12	martyr	0.12
before:grave	martyr	0.05
before:home:12	martyr	-0.13
before:home:far	martyr	0.04
before:hurt	martyr	-0.27
before:kin	martyr	0.05
before:kin anh	martyr	0.03
before:kin bác	martyr	-0.37
before:kin bố	martyr	-0.11
before:kin:far	martyr	0.04
before:letter	martyr	0.2
before:level:1	martyr	-0.03
before:level:12	martyr	0.29
before:level:far	martyr	0.4
before:link	martyr	0.1
before:link:1	martyr	0.33
before:link:12	martyr	-0.14
before:link:5	martyr	0.16
before:naming	martyr	-0.07
before:naming:far	martyr	-0.03
before:post	martyr	0.09
before:post:12	martyr	-0.69
before:rank	martyr	-0.17
before:self	martyr	-0.23
before:self:0	martyr	-0.07
before:self:1	martyr	-0.28
before:site:2	martyr	0.29
before:site:far	martyr	-0.03
before:tells:0	martyr	0.73
before:tells:12	martyr	-0.01
before:tells:5	martyr	-0.26
before:tells:far	martyr	0.11
before:thing	martyr	0.04
before:thing:5	martyr	0.12
before:title	martyr	0.23
before:title:0	martyr	0.17
before:title:1	martyr	-0.16
before:title:2	martyr	0.03
before:title:far	martyr	0.01
behind ,	martyr	0.03
behind -	martyr	-0.35
behind .	martyr	0.3
behind ?	martyr	-0.27
behind blank	martyr	-0.09
behind:again	martyr	0.37
behind:at:1	martyr	0.01
behind:at:12	martyr	-0.07
behind:battle:0	martyr	0.29
behind:battle:1	martyr	-0.13
behind:bury	martyr	-0.05
behind:bury:12	martyr	-0.1
behind:contact	martyr	0.22
behind:day	martyr	0.08
behind:day 0	martyr	0.02
behind:day 12	martyr	-0.21
behind:day 5	martyr	0.27
behind:died:5	martyr	0.43
behind:fell	martyr	0.04
behind:fell:0	martyr	0.13
behind:fell:12	martyr	-0.33
behind:fell:2	martyr	0.17
behind:fell:5	martyr	0.01
behind:home	martyr	0.17
behind:level:12	martyr	0.13
behind:level:2	martyr	-0.57
behind:level:far	martyr	-0.02
behind:link:2	martyr	-0.02
behind:link:far	martyr	0.14
behind:moved	martyr	0.51
behind:moved:5	martyr	0.4
behind:naming:far	martyr	0.21
behind:office	martyr	-0.43
behind:post	martyr	0.17
behind:rank	martyr	-0.82
behind:self	martyr	0.09
behind:self:5	martyr	-0.2
behind:site	martyr	0.15
behind:site:5	martyr	0.02
behind:tells:0	martyr	-0.26
behind:tells:12	martyr	-0.19
behind:tells:5	martyr	0.03
behind:tells:far	martyr	0.05
behind:thing:12	martyr	-0.35
behind:thing:2	martyr	0.08
behind:thing:far	martyr	-0.24
behind:title:1	martyr	0.05
behind:title:5	martyr	-0.02
behind:unit	martyr	-0.27
behind:unit 5	martyr	0.28
clear	martyr	0.02
first sentence	martyr	-0.2
followed by nothing	martyr	0.29
followed by word a	martyr	-0.09
followed by word ganh	martyr	0.02
followed by word len	martyr	-1.01
followed by word vung	martyr	-0.07
followed by word xac	martyr	-0.16
followed chôn	martyr	-0.38
followed quê	martyr	-0.63
followed:alive	martyr	0.02
followed:contact	martyr	0.39
followed:died	martyr	-0.12
followed:level	martyr	0.01
followed:link	martyr	0.63
followed:title	martyr	0.01
from name 	martyr	-0.16
from name o	martyr	0.29
has battalion	martyr	0.52
has code	martyr	-0.35
has company	martyr	0.6
has division	martyr	0.05
has group	martyr	0.12
has other	martyr	-0.38
has regiment	martyr	0.33
here before #	martyr	-0.13
here before ##	martyr	0.26
here before ####	martyr	0.07
here before ai	martyr	0.92
here before ban	martyr	-0.32
here before benh	martyr	-0.16
here before bi	martyr	-1.36
here before bien	martyr	-0.26
here before biet	martyr	0.12
here before binh	martyr	0.28
here before boi	martyr	-0.11
here before cau	martyr	0.2
here before chi	martyr	0.01
here before chien	martyr	-0.1
here before cho	martyr	-0.09
here before co	martyr	-0.37
here before cua	martyr	0.12
here before cung	martyr	0.56
here before dan	martyr	-0.61
here before danh	martyr	0.33
here before di	martyr	0.19
here before doan	martyr	-0.2
here before duong	martyr	-0.31
here before em	martyr	-0.19
here before gui	martyr	-0.24
here before hanh	martyr	-0.4
here before hoa	martyr	0.02
here before hoi	martyr	-0.04
here before i	martyr	-1.13
here before khong	martyr	0.02
here before kinh	martyr	-0.09
here before lien	martyr	-0.43
here before ly	martyr	0.08
here before mai	martyr	0.23
here before mat	martyr	-0.49
here before ngo	martyr	-0.2
here before ngu	martyr	-0.19
here before nguyen	martyr	-0.4
here before nha	martyr	0.4
here before nho	martyr	0.13
here before nhung	martyr	-1.18
here before noi	martyr	0.09
here before o	martyr	0.14
here before phan	martyr	0.15
here before pho	martyr	0.31
here before sang	martyr	-0.77
here before son	martyr	0.2
here before tac	martyr	0.52
here before tai	martyr	-0.24
here before tho	martyr	0.14
here before thong	martyr	0.33
here before toi	martyr	-0.27
here before tram	martyr	-0.36
here before tri	martyr	0.24
here before trong	martyr	-0.04
here before trung	martyr	-0.12
here before tuoi	martyr	-0.47
here before van	martyr	0.03
here before vi	martyr	0.26
here before vien	martyr	0.17
here before xa	martyr	-0.31
here behind anh	martyr	-0.08
here behind ban	martyr	-0.25
here behind bi	martyr	0.21
here behind bien	martyr	0.2
here behind bo	martyr	-0.23
here behind can	martyr	-0.01
here behind cho	martyr	-0.17
here behind co	martyr	0.18
here behind cu	martyr	-0.04
here behind dang	martyr	0.34
here behind dem	martyr	0.09
here behind dien	martyr	0.07
here behind do	martyr	-0.27
here behind doan	martyr	-0.41
here behind dong	martyr	0.19
here behind du	martyr	-0.47
here behind gi	martyr	-0.26
here behind giang	martyr	-0.5
here behind hai	martyr	-0.02
here behind hoa	martyr	-0.03
here behind hs	martyr	0.11
here behind hy	martyr	0.51
here behind khong	martyr	-0.06
here behind kim	martyr	-0.03
here behind le	martyr	0.2
here behind may	martyr	-0.18
here behind mot	martyr	-0.24
here behind mua	martyr	-0.25
here behind nguoi	martyr	-0.25
here behind nho	martyr	0.14
here behind o	martyr	0.05
here behind phu	martyr	0.49
here behind ra	martyr	-0.24
here behind roi	martyr	-0.23
here behind sach	martyr	-0.5
here behind sang	martyr	-0.38
here behind si	martyr	-0.63
here behind sinh	martyr	0.41
here behind ta	martyr	-0.1
here behind tai	martyr	0.14
here behind tap	martyr	-0.12
here behind tay	martyr	0.07
here behind thang	martyr	0.09
here behind thanh	martyr	-0.37
here behind thuy	martyr	-0.17
here behind toi	martyr	0.11
here behind tran	martyr	0.09
here behind tuoi	martyr	-0.04
here behind van	martyr	0.4
here behind ve	martyr	-0.14
here behind xin	martyr	0.29
in words	martyr	-0.04
led by nothing	martyr	0.2
led by nothing & c4	martyr	-0.39
led by word don	martyr	0.27
led by word linh	martyr	-0.2
led by word thuoc	martyr	0.18
led tôi	martyr	-0.09
led:fell	martyr	-0.02
led:home	martyr	0.26
led:link & tieu	martyr	-0.34
led:post	martyr	0.26
led:self	martyr	-0.03
led:site	martyr	0.11
led:stop	martyr	-0.19
led:stop & du	martyr	-0.38
led:title	martyr	0.14
long after other	martyr	-0.04
martyrs 0	martyr	-0.5
martyrs 1	martyr	-0.16
martyrs 3	martyr	0.14
name beside	martyr	0.11
name far	martyr	-0.14
name in reach	martyr	-0.27
next sentence:again	martyr	0.02
next sentence:alive	martyr	0.14
next sentence:at	martyr	-0.1
next sentence:battle	martyr	0.07
next sentence:born	martyr	0.1
next sentence:contact	martyr	0.21
next sentence:died	martyr	0.1
next sentence:fell	martyr	0.1
next sentence:gio	martyr	-0.37
next sentence:grave	martyr	-0.06
next sentence:home	martyr	-0.08
next sentence:letter	martyr	-0.29
next sentence:level	martyr	-0.1
next sentence:naming	martyr	-0.12
next sentence:notice	martyr	0.07
next sentence:office	martyr	0.2
next sentence:self	martyr	-0.24
next sentence:site	martyr	0.02
next sentence:thing	martyr	-0.11
next sentence:title	martyr	-0.13
nobody before	martyr	-0.01
only military_region	martyr	-0.91
only other	martyr	-0.5
only squad	martyr	-0.68
owner enemy	martyr	-1.33
owner ours	martyr	0.01
owner searchers	martyr	-2.17
parts 1	martyr	-0.47
read unit from 0.1	martyr	0.1
read unit from 0.2	martyr	0.17
read unit from 0.35	martyr	1.13
read unit from 0.65	martyr	0.13
read unit from 0.8	martyr	0.57
read unit from 0.9	martyr	0.74
read unit from 0.95	martyr	0.27
read unit from 0.98	martyr	0.3
sentence before:at	martyr	-0.18
sentence before:battle	martyr	0.05
sentence before:born	martyr	0.14
sentence before:capture	martyr	0.05
sentence before:died	martyr	0.09
sentence before:enlist	martyr	0.27
sentence before:fell	martyr	0.03
sentence before:grave	martyr	0.15
sentence before:home	martyr	-0.15
sentence before:kin	martyr	0.08
sentence before:level	martyr	0.14
sentence before:link	martyr	-0.03
sentence before:martyr	martyr	-0.17
sentence before:notice	martyr	0.03
sentence before:rank	martyr	0.05
sentence before:self	martyr	-0.08
sentence before:tells	martyr	-0.4
sentence before:thing	martyr	0.23
sentence before:title	martyr	-0.12
short	martyr	-0.1
text:abroad	martyr	-0.18
text:by_comrade	martyr	0.1
text:by_official	martyr	-0.2
text:grave	martyr	-0.1
text:list	martyr	0.47
text:mass	martyr	-0.07
text:relics	martyr	-0.1
text:seek	martyr	0.07
typed before trang	martyr	0.32
unclear enemy	martyr	-1.13
unclear ours	martyr	-0.03
unclear searchers	martyr	-0.3
unit 0 of 1	martyr	0.83
unit 0 of 2	martyr	-0.23
unit 0 of 3	martyr	-0.42
unit 1 of 2	martyr	0.08
unit 1 of 3	martyr	-0.1
unit 1 of 4	martyr	-0.14
unit 2 of 4	martyr	-0.24
unit 3 of 4	martyr	-0.3""")
