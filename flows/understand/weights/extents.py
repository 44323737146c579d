"""What each piece of evidence about extents is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	on	0.17
# co	on	-0.62
# hang	on	0.18
# mo	on	0.89
# nam	on	0.21
# nhung	on	-0.43
# so	on	0.62
# xa	on	0.08
## doan	on	-0.59
## duong	on	0.13
(hoi	on	-0.35
(nay	on	-0.28
)co	on	-0.17
)nguyen	on	-0.42
)va	on	-0.24
,##	on	-0.39
,a	on	-0.22
,an	on	0.78
,anh	on	0.03
,ap	on	0.25
,b	on	-0.1
,ba	on	0.08
,bac	on	0.58
,ban	on	-0.36
,bao	on	-0.15
,ben	on	0.28
,bi	on	-0.46
,binh	on	0.42
,bo	on	-0.23
,bom	on	-0.35
,cach	on	0.26
,cam	on	0.13
,can	on	0.4
,canh	on	0.41
,cao	on	0.87
,cap	on	0.29
,cau	on	-0.35
,chau	on	0.07
,chet	on	-0.18
,chi	on	-0.27
,chien	on	-0.6
,cho	on	1.08
,chon	on	0.16
,chu	on	-0.13
,chua	on	-0.47
,chung	on	-0.12
,co	on	0.36
,con	on	-0.68
,cu	on	-0.35
,cung	on	-0.1
,dai	on	0.02
,dak	on	0.55
,dan	on	-0.04
,dao	on	-0.38
,dat	on	-0.51
,dau	on	-1.03
,day	on	1.32
,den	on	-0.43
,di	on	-0.77
,dien	on	0.29
,dinh	on	-0.77
,do	on	-0.42
,doan	on	0.04
,doi	on	0.95
,don	on	-0.83
,dong	on	-0.09
,du	on	-0.44
,dung	on	-0.6
,duoi	on	0.09
,duong	on	0.43
,duy	on	0.34
,dv	on	-0.17
,em	on	-0.2
,gan	on	0.38
,gia	on	0.21
,giay	on	-0.27
,gio	on	0.1
,h	on	-0.97
,ha	on	1.34
,hai	on	0.38
,hang	on	1.08
,hien	on	-0.25
,ho	on	-0.67
,hoa	on	0.27
,hoai	on	0.2
,hoang	on	0.26
,hoc	on	-0.36
,hoi	on	-0.09
,hs	on	-0.18
,hung	on	0.32
,huong	on	0.67
,huyen	on	1.63
,hy	on	-0.28
,ke	on	0.02
,khong	on	-0.37
,khu	on	0.43
,kien	on	0.63
,ko	on	-0.15
,kon	on	0.43
,la	on	-0.22
,lai	on	-0.15
,lam	on	0.03
,lang	on	-0.13
,lao	on	0.42
,lap	on	0.28
,linh	on	-1.13
,lo	on	0.96
,long	on	0.16
,ma	on	-0.27
,mai	on	-0.37
,mat	on	0.08
,me	on	-0.09
,minh	on	0.31
,mo	on	0.46
,moi	on	-0.63
,mot	on	-0.5
,my	on	0.36
,na	on	0.26
,nam	on	0.74
,nay	on	-0.55
,nga	on	0.52
,nghe	on	0.77
,ngoai	on	0.27
,nguoi	on	-0.16
,nguyen	on	-0.96
,nha	on	-0.29
,nhap	on	-0.11
,nhung	on	-0.13
,ninh	on	0.49
,nn	on	-0.27
,noi	on	-0.35
,ong	on	-0.65
,phao	on	-0.19
,phia	on	0.15
,phu	on	0.57
,phuoc	on	0.13
,quan	on	0.42
,quang	on	0.85
,que	on	-0.71
,quy	on	-0.22
,quynh	on	0.48
,sang	on	-0.22
,sau	on	-1.5
,sinh	on	-0.62
,sn	on	-0.01
,soc	on	0.11
,son	on	0.89
,song	on	-0.34
,tam	on	0.15
,tan	on	0.11
,tay	on	0.58
,ten	on	-0.26
,thach	on	0.31
,thai	on	0.76
,thang	on	-0.08
,thanh	on	0.61
,theo	on	-0.15
,thi	on	0.43
,tho	on	-0.29
,thon	on	1.01
,thua	on	0.36
,thuan	on	0.4
,thuoc	on	-0.58
,thuong	on	0.15
,thuy	on	0.13
,tien	on	0.66
,tieu	on	-0.03
,tinh	on	1.02
,to	on	-0.89
,toi	on	-0.8
,tra	on	0.26
,trieu	on	0.11
,trong	on	-0.01
,trung	on	-0.46
,truoc	on	-0.6
,tu	on	0.29
,tui	on	-0.3
,tuy	on	0.06
,vao	on	-0.18
,ve	on	-0.81
,vinh	on	0.65
,vu	on	0.15
,xa	on	0.82
,xac	on	-0.33
,xe	on	-0.35
,xep	on	-0.43
,xuan	on	0.26
,y	on	-0.36
,yen	on	0.53
-c2	on	-0.79
-ha	on	0.27
-hai	on	0.24
-hs	on	-0.37
-hy	on	-0.08
-nam	on	0.49
-phu	on	0.17
-t	on	0.23
-thanh	on	0.22
False False bare,	on	-1.04
False False bareblank	on	2.09
False False full,	on	-0.85
False False fullblank	on	1.57
False False small,	on	-1.31
False False smallblank	on	0.56
False True bare,	on	-0.17
False True bareblank	on	3.03
False True full,	on	0.52
False True full.	on	0.37
False True full:	on	-0.51
False True fullblank	on	4.06
False True loudblank	on	-0.26
True False bare(	on	-0.96
True False bare)	on	-0.51
True False bare,	on	-2.26
True False bare-	on	-0.07
True False bare:	on	-0.68
True False bareblank	on	-2.18
True False full(	on	-1.65
True False full)	on	-1.39
True False full,	on	-1.89
True False full-	on	-1.37
True False full:	on	-0.97
True False fullblank	on	-2.72
True False full|	on	-0.95
True False loudblank	on	0.23
True True bare(	on	-0.8
True True bare)	on	-0.75
True True bare,	on	2.73
True True bare-	on	1.08
True True bare.	on	0.59
True True bareblank	on	4.17
True True full(	on	-0.81
True True full)	on	-0.25
True True full,	on	2.3
True True full-	on	0.89
True True full.	on	0.78
True True fullblank	on	4.29
True True full–	on	0.19
True True loud,	on	0.7
True True loud-	on	-0.07
True True loud:	on	-0.42
True True loudblank	on	2.28
a capital & 12	on	-0.43
a capital & 4	on	-0.24
a capital & 9	on	-0.11
a capital & a	on	-0.41
a capital & an	on	-0.25
a capital & anh	on	0.08
a capital & b	on	-0.1
a capital & ba	on	-0.11
a capital & bac	on	0.59
a capital & ban	on	-0.75
a capital & bang	on	0.04
a capital & bao	on	-0.1
a capital & bay	on	-0.56
a capital & ben	on	-0.39
a capital & bi	on	-0.57
a capital & binh	on	0.2
a capital & bo	on	0.23
a capital & c2	on	-0.92
a capital & cach	on	0.44
a capital & cam	on	0.12
a capital & can	on	0.14
a capital & canh	on	0.59
a capital & cao	on	0.35
a capital & cap	on	-0.12
a capital & cau	on	-0.08
a capital & chau	on	0.19
a capital & chet	on	-0.62
a capital & chien	on	-0.54
a capital & cho	on	-0.19
a capital & chon	on	-0.01
a capital & chu	on	-0.02
a capital & chua	on	-0.27
a capital & chuc	on	-0.03
a capital & co	on	0.11
a capital & con	on	-0.16
a capital & cong	on	-0.01
a capital & cu	on	-0.96
a capital & cung	on	-0.42
a capital & cuu	on	0.15
a capital & dac	on	-0.06
a capital & dai	on	-0.01
a capital & dao	on	-0.04
a capital & dat	on	-0.49
a capital & dau	on	0.36
a capital & den	on	-0.03
a capital & di	on	0.23
a capital & dien	on	0.22
a capital & dinh	on	-0.73
a capital & do	on	0.4
a capital & doi	on	0.12
a capital & don	on	-0.34
a capital & dong	on	0.21
a capital & duc	on	0.21
a capital & dung	on	-0.32
a capital & duong	on	0.01
a capital & dv	on	-0.16
a capital & em	on	-0.02
a capital & gia	on	-0.32
a capital & giang	on	0.07
a capital & giay	on	-0.2
a capital & giu	on	-1.03
a capital & go	on	-0.28
a capital & h	on	-0.62
a capital & ha	on	0.63
a capital & hai	on	0.39
a capital & hang	on	0.06
a capital & hay	on	-0.18
a capital & ho	on	-0.42
a capital & hoa	on	0.53
a capital & hoang	on	0.25
a capital & hoc	on	-0.17
a capital & hoi	on	-0.19
a capital & hon	on	-0.16
a capital & hp	on	0.45
a capital & hs	on	-0.55
a capital & hung	on	0.48
a capital & huong	on	0.16
a capital & huyen	on	0.42
a capital & hy	on	-0.23
a capital & ke	on	0.19
a capital & khanh	on	0.31
a capital & khoang	on	-0.03
a capital & khong	on	-0.23
a capital & kien	on	0.32
a capital & kiet	on	-0.51
a capital & kim	on	0.1
a capital & ko	on	-0.11
a capital & kon	on	0.53
a capital & ky	on	0.07
a capital & la	on	-0.3
a capital & lai	on	0.11
a capital & lam	on	0.03
a capital & lang	on	0.32
a capital & lanh	on	-0.05
a capital & lao	on	0.09
a capital & lap	on	0.08
a capital & le	on	-0.4
a capital & linh	on	-0.61
a capital & lo	on	0.65
a capital & loc	on	0.06
a capital & long	on	0.4
a capital & luc	on	-0.06
a capital & ma	on	-0.04
a capital & mai	on	-0.07
a capital & minh	on	0.11
a capital & moi	on	-0.06
a capital & mot	on	-0.18
a capital & muoi	on	-0.28
a capital & muon	on	-0.35
a capital & my	on	0.01
a capital & na	on	0.16
a capital & nam	on	0.86
a capital & nay	on	-0.19
a capital & nga	on	0.28
a capital & ngai	on	0.02
a capital & ngay	on	-0.16
a capital & nghe	on	1.08
a capital & nghi	on	0.01
a capital & ngoai	on	0.39
a capital & nguoi	on	-0.04
a capital & nguyen	on	-0.89
a capital & nha	on	-0.1
a capital & nhap	on	-0.09
a capital & nhat	on	-0.34
a capital & nhung	on	-0.23
a capital & ninh	on	0.51
a capital & nn	on	-0.07
a capital & no	on	-0.28
a capital & noi	on	-0.11
a capital & nuoc	on	0.4
a capital & pho	on	0.37
a capital & phong	on	0.07
a capital & phu	on	0.42
a capital & phuc	on	0.01
a capital & phuoc	on	0.47
a capital & quan	on	0.05
a capital & quang	on	0.22
a capital & que	on	-0.56
a capital & quynh	on	0.07
a capital & roi	on	0.13
a capital & sanh	on	-0.06
a capital & sinh	on	-0.48
a capital & sn	on	-0.01
a capital & so	on	-0.05
a capital & son	on	0.69
a capital & song	on	0.12
a capital & t	on	0.13
a capital & tam	on	0.07
a capital & tan	on	0.23
a capital & tap	on	-0.83
a capital & tay	on	0.42
a capital & tb	on	0.26
a capital & thach	on	0.32
a capital & thai	on	0.54
a capital & thanh	on	0.48
a capital & thap	on	-0.23
a capital & thay	on	0.3
a capital & thi	on	-0.15
a capital & thien	on	0.02
a capital & tho	on	-0.24
a capital & thua	on	0.18
a capital & thuan	on	0.14
a capital & thuoc	on	-0.42
a capital & thuong	on	0.09
a capital & thuy	on	0.22
a capital & tien	on	0.2
a capital & tieu	on	-0.18
a capital & tinh	on	0.14
a capital & to	on	-0.81
a capital & toi	on	-0.32
a capital & tra	on	0.13
a capital & tri	on	0.31
a capital & trieu	on	0.04
a capital & trinh	on	-0.04
a capital & trong	on	-0.28
a capital & truc	on	-0.11
a capital & trung	on	-0.62
a capital & truoc	on	-0.14
a capital & truong	on	-0.41
a capital & tu	on	0.35
a capital & tum	on	0.02
a capital & tuyen	on	0.11
a capital & va	on	-0.73
a capital & vao	on	-0.15
a capital & ve	on	-0.68
a capital & vi	on	-0.12
a capital & vinh	on	0.45
a capital & vo	on	-0.14
a capital & voi	on	0.15
a capital & vu	on	0.03
a capital & vung	on	0.19
a capital & xa	on	-0.05
a capital & xuan	on	0.15
a capital & xuong	on	0.28
a capital & xuyen	on	0.08
a capital & y	on	-0.67
a capital & yen	on	0.43
a hang	on	1.1
a phrase & ba	on	0.45
a phrase & ben	on	0.14
a phrase & cau	on	-0.44
a phrase & co	on	0.13
a phrase & dinh	on	0.12
a phrase & ha	on	0.04
a phrase & hoa	on	0.03
a phrase & hy	on	-0.03
a phrase & la	on	-0.39
a phrase & nam	on	0.48
a phrase & quang	on	0.1
a phrase & sau	on	0.07
a phrase & son	on	0.06
a phrase & thi	on	0.15
a phrase & xuyen	on	0.02
a word & an	on	0.07
a word & anh	on	-0.19
a word & ba	on	0.19
a word & bac	on	0.01
a word & ban	on	-0.39
a word & bep	on	0.03
a word & bi	on	-0.18
a word & binh	on	0.1
a word & ca	on	0.01
a word & can	on	0.23
a word & canh	on	0.37
a word & cau	on	-0.3
a word & cho	on	0.08
a word & chu	on	0.36
a word & chung	on	-0.19
a word & co	on	-0.52
a word & con	on	-0.45
a word & cu	on	0.28
a word & cua	on	0.04
a word & cung	on	-0.17
a word & da	on	0.1
a word & dau	on	-0.22
a word & dia	on	0.48
a word & do	on	-0.51
a word & doi	on	0.15
a word & don	on	-0.22
a word & duc	on	0.03
a word & duong	on	0.31
a word & gan	on	0.1
a word & gia	on	-0.08
a word & goc	on	0.12
a word & ha	on	-0.02
a word & hao	on	0.01
a word & ho	on	0.01
a word & hoa	on	0.08
a word & hoang	on	-0.02
a word & huyen	on	0.19
a word & khe	on	0.03
a word & khong	on	-0.14
a word & la	on	-0.45
a word & lang	on	0.57
a word & le	on	0.01
a word & lo	on	-0.1
a word & long	on	0.01
a word & luong	on	0.03
a word & ma	on	-0.26
a word & me	on	0.03
a word & mo	on	0.07
a word & moi	on	-0.12
a word & nam	on	0.21
a word & nay	on	-0.08
a word & ngay	on	-0.38
a word & nghe	on	-0.16
a word & nguoi	on	-0.05
a word & nguyen	on	-0.09
a word & nha	on	-0.08
a word & nhung	on	-0.33
a word & ninh	on	0.09
a word & no	on	-0.48
a word & o	on	-0.18
a word & ong	on	-0.07
a word & phau	on	0.01
a word & phia	on	0.44
a word & phuoc	on	0.46
a word & quan	on	0.1
a word & quang	on	0.22
a word & roi	on	-0.64
a word & sau	on	-0.24
a word & so	on	-0.65
a word & suoi	on	0.03
a word & tay	on	-0.45
a word & thang	on	-0.33
a word & thanh	on	0.31
a word & thi	on	-0.29
a word & thon	on	0.33
a word & thu	on	0.02
a word & thuong	on	0.02
a word & thuy	on	0.07
a word & to	on	-0.07
a word & toi	on	0.06
a word & tram	on	0.01
a word & truong	on	-0.11
a word & tu	on	0.09
a word & ve	on	-0.22
a word & vi	on	-0.11
a word & vo	on	-0.1
a word & voi	on	0.06
a word & xa	on	0.21
a word & xuan	on	0.14
a word & yen	on	0.09
an binh	on	0.1
anh ha	on	0.34
at & 1	on	-0.17
at & 2	on	0.07
at & 500m	on	0.04
at & 9	on	0.02
at & anh	on	-0.2
at & ao	on	0.03
at & ap	on	0.17
at & ba	on	-0.22
at & bac	on	0.09
at & bai	on	0.03
at & ban	on	-0.41
at & bang	on	0.28
at & bay	on	-0.5
at & be	on	0.01
at & ben	on	0.85
at & bien	on	0.1
at & binh	on	0.17
at & bo	on	-0.23
at & bom	on	0.45
at & bong	on	0.3
at & bui	on	0.03
at & buoc	on	0.1
at & buon	on	0.22
at & ca	on	0.08
at & cach	on	0.1
at & cai	on	0.2
at & cam	on	-0.08
at & canh	on	0.23
at & cao	on	0.08
at & cau	on	0.29
at & cay	on	0.33
at & chi	on	-0.39
at & cho	on	0.41
at & chon	on	-0.78
at & chua	on	0.01
at & chum	on	0.04
at & chung	on	0.06
at & co	on	-0.3
at & con	on	-0.19
at & cong	on	0.04
at & cu	on	1.02
at & cua	on	0.38
at & cung	on	-0.22
at & da	on	0.64
at & dak	on	0.07
at & dan	on	0.1
at & dao	on	-0.11
at & dap	on	-0.79
at & dat	on	-0.31
at & dau	on	-0.46
at & de	on	0.17
at & den	on	-0.36
at & di	on	0.52
at & dinh	on	0.42
at & do	on	0.36
at & doi	on	0.83
at & don	on	0.04
at & dong	on	0.39
at & dua	on	0.03
at & duoi	on	0.2
at & duong	on	0.22
at & em	on	0.56
at & ga	on	0.03
at & gach	on	0.01
at & gan	on	0.28
at & gao	on	0.12
at & giao	on	0.02
at & giay	on	-0.2
at & gieng	on	0.14
at & gio	on	0.16
at & go	on	0.09
at & goc	on	0.26
at & ha	on	0.07
at & hang	on	0.55
at & he	on	0.01
at & hien	on	-0.88
at & ho	on	0.01
at & hoa	on	0.01
at & hoc	on	-0.09
at & hop	on	0.03
at & huong	on	0.53
at & ke	on	0.35
at & khe	on	0.04
at & kho	on	0.04
at & khoang	on	0.37
at & khong	on	-0.18
at & kinh	on	0.02
at & lang	on	-0.61
at & le	on	0.02
at & lo	on	0.11
at & lung	on	0.03
at & ma	on	-0.75
at & met	on	0.01
at & mieu	on	0.05
at & mo	on	-0.07
at & moi	on	-0.28
at & mon	on	0.03
at & muong	on	0.01
at & nam	on	0.28
at & nay	on	-0.06
at & nga	on	0.25
at & ngam	on	0.02
at & ngoai	on	0.32
at & nguoi	on	0.38
at & nha	on	0.55
at & nhung	on	-0.43
at & nong	on	0.23
at & not	on	0.14
at & nuoc	on	0.08
at & nuong	on	0.06
at & o	on	-0.13
at & ong	on	0.68
at & phao	on	0.31
at & phe	on	0.01
at & phia	on	0.3
at & quan	on	0.08
at & que	on	-0.63
at & rach	on	0.03
at & ray	on	0.09
at & roi	on	-0.37
at & rung	on	0.1
at & ruong	on	0.04
at & san	on	0.11
at & sat	on	0.34
at & sau	on	-0.44
at & so	on	0.77
at & song	on	0.09
at & su	on	0.07
at & suoi	on	0.22
at & ta	on	0.1
at & tang	on	0.02
at & tay	on	0.07
at & than	on	0.03
at & thap	on	0.31
at & thi	on	-0.29
at & tho	on	0.04
at & thon	on	0.67
at & thot	on	0.1
at & tieu	on	0.31
at & tinh	on	0.1
at & to	on	0.02
at & toi	on	0.57
at & trai	on	0.09
at & tram	on	0.21
at & tran	on	0.08
at & tre	on	0.04
at & tren	on	-0.07
at & trong	on	-0.22
at & trung	on	0.13
at & truong	on	0.18
at & tu	on	0.04
at & tui	on	-0.49
at & van	on	-0.03
at & vao	on	0.42
at & ve	on	-0.05
at & vuon	on	0.27
at & xa	on	0.27
at & xe	on	-0.04
at & xoai	on	0.12
at & y	on	0.04
ba co	on	0.46
bac song	on	0.02
ban dong	on	0.12
ban na	on	0.08
ban nam	on	0.05
ban ta	on	0.09
ben do	on	0.48
ben suoi	on	0.04
ben trai	on	0.09
bia rung	on	0.06
bien gioi	on	0.14
binh bi	on	-0.17
binh dinh	on	0.15
binh thuan	on	0.02
binh tram	on	0.24
blank#	on	0.68
blank##	on	0.34
blank###	on	0.87
blank####	on	0.08
blank500m	on	0.74
blanka	on	-0.72
blankai	on	-0.08
blankanh	on	-0.3
blankao	on	0.06
blankay	on	-0.36
blankba	on	0.34
blankbac	on	0.53
blankbai	on	0.1
blankban	on	0.41
blankbang	on	1.06
blankbat	on	-0.13
blankbau	on	0.06
blankbay	on	-0.76
blankbe	on	0.13
blankben	on	0.15
blankbep	on	0.08
blankbi	on	-0.75
blankbien	on	0.25
blankbinh	on	0.62
blankbo	on	0.75
blankbom	on	0.62
blankbon	on	0.14
blankbong	on	0.34
blankbua	on	-0.63
blankbui	on	0.13
blankbuoc	on	0.16
blankbuon	on	0.06
blankc	on	0.09
blankca	on	-0.01
blankcach	on	-0.09
blankcai	on	0.46
blankcam	on	0.18
blankcan	on	0.5
blankcang	on	0.01
blankcanh	on	0.39
blankcao	on	0.5
blankcat	on	0.24
blankcau	on	-0.38
blankcay	on	0.52
blankcham	on	-0.48
blankchan	on	0.54
blankchanh	on	0.06
blankchau	on	0.52
blankche	on	0.03
blankchi	on	-0.63
blankchien	on	0.01
blankcho	on	-0.27
blankchom	on	0.01
blankchon	on	-0.1
blankchong	on	0.48
blankchu	on	-0.24
blankchua	on	0.11
blankchum	on	0.04
blankchung	on	-0.44
blankchuong	on	0.1
blankco	on	-0.42
blankcon	on	-0.38
blankcong	on	0.16
blankcu	on	-0.62
blankcua	on	0.21
blankcung	on	-1.04
blankcut	on	0.05
blankda	on	0.54
blankdai	on	0.14
blankdak	on	0.15
blankdam	on	-0.28
blankdan	on	0.56
blankdang	on	0.26
blankdanh	on	-0.35
blankdao	on	0.15
blankdap	on	-0.68
blankdat	on	0.08
blankdau	on	0.13
blankday	on	-0.45
blankde	on	0.29
blankden	on	-0.14
blankdeo	on	0.02
blankdi	on	0.53
blankdia	on	0.51
blankdiem	on	0.39
blankdien	on	0.23
blankdieu	on	0.4
blankdinh	on	0.59
blankdo	on	0.23
blankdoan	on	0.79
blankdoc	on	0.05
blankdoi	on	0.3
blankdon	on	0.61
blankdong	on	-0.01
blankdua	on	0.1
blankduc	on	0.19
blankdung	on	-0.31
blankduoc	on	0.12
blankduoi	on	0.16
blankduong	on	1.2
blankea	on	0.1
blankem	on	0.17
blankga	on	0.06
blankgach	on	0.07
blankgan	on	0.7
blankgao	on	0.21
blankgap	on	-0.58
blankghi	on	-1.08
blankgia	on	-0.36
blankgiang	on	0.25
blankgiao	on	0.54
blankgiay	on	-0.42
blankgieng	on	0.3
blankgio	on	0.59
blankgioi	on	0.14
blankgiua	on	-0.17
blankgo	on	0.1
blankgoc	on	0.32
blankh	on	0.44
blankha	on	-0.24
blankhai	on	0.55
blankham	on	0.16
blankhang	on	0.71
blankhanh	on	0.09
blankhao	on	0.05
blankhau	on	0.07
blankhay	on	0.15
blankhe	on	-0.1
blankhi	on	-0.03
blankhien	on	-1.17
blankho	on	0.19
blankhoa	on	0.62
blankhoang	on	0.12
blankhoc	on	0.1
blankhoi	on	-0.37
blankhong	on	0.02
blankhop	on	0.07
blankhp	on	0.27
blankhung	on	0.38
blankhuong	on	0.21
blankhuyen	on	0.82
blankhy	on	0.02
blankia	on	0.04
blankkhanh	on	0.05
blankkhau	on	-0.42
blankkhe	on	0.24
blankkhi	on	-0.81
blankkho	on	0.13
blankkhoang	on	0.62
blankkhong	on	-0.15
blankkhu	on	0.01
blankkien	on	0.06
blankkinh	on	0.08
blankky	on	0.22
blankla	on	-0.52
blanklac	on	0.1
blanklai	on	0.28
blanklam	on	0.1
blanklan	on	-0.54
blanklang	on	-0.19
blanklanh	on	0.02
blanklao	on	0.28
blanklap	on	0.3
blanklay	on	-0.48
blankle	on	0.22
blanklien	on	0.07
blankliet	on	0.76
blanklinh	on	0.11
blanklo	on	0.38
blankloc	on	0.23
blankloi	on	0.05
blanklon	on	0.03
blanklong	on	0.2
blankluc	on	-0.6
blanklung	on	0.15
blankluong	on	0.12
blankluu	on	0.02
blankly	on	0.01
blankma	on	-0.67
blankmat	on	0.17
blankmau	on	0.05
blankme	on	0.19
blankmet	on	0.06
blankmien	on	0.13
blankmieu	on	0.12
blankmo	on	0.71
blankmoi	on	0.24
blankmon	on	0.19
blankmu	on	0.05
blankmuong	on	0.05
blankmy	on	0.11
blankna	on	0.11
blanknam	on	0.71
blanknay	on	-0.34
blanknga	on	0.25
blankngai	on	0.04
blankngam	on	0.15
blankngay	on	-1.14
blanknghe	on	0.01
blanknghia	on	0.35
blankngoai	on	0.77
blankngoc	on	0.13
blankngua	on	0.03
blanknguon	on	0.03
blanknguyen	on	0.29
blanknha	on	0.7
blanknhan	on	0.13
blanknhap	on	-0.31
blanknhat	on	-0.47
blanknhe	on	-0.88
blanknho	on	0.15
blanknhung	on	-1.28
blankninh	on	0.37
blankno	on	-0.9
blanknoi	on	0.28
blanknong	on	0.1
blanknot	on	0.2
blanknui	on	0.09
blanknuoc	on	0.2
blanknuong	on	0.08
blanko	on	0.11
blankong	on	0.87
blankpha	on	0.13
blankphai	on	0.01
blankphao	on	0.36
blankphat	on	-0.01
blankphau	on	0.26
blankphe	on	0.02
blankphia	on	0.91
blankphong	on	0.38
blankphu	on	0.33
blankphuc	on	0.12
blankphuoc	on	0.08
blankphuong	on	0.47
blankpo	on	0.03
blankqua	on	0.01
blankquan	on	0.46
blankquang	on	0.01
blankrach	on	0.07
blankray	on	0.15
blankroi	on	-1.13
blankrong	on	0.03
blankrung	on	0.16
blankruong	on	0.07
blanksan	on	0.18
blanksang	on	0.03
blanksat	on	0.4
blanksau	on	0.76
blanksi	on	0.11
blanksim	on	0.06
blanksinh	on	-0.06
blankso	on	0.74
blankson	on	0.55
blanksong	on	0.44
blanksu	on	0.27
blanksuoi	on	0.44
blankta	on	0.56
blanktai	on	0.1
blanktam	on	0.16
blanktan	on	-0.28
blanktang	on	0.09
blanktap	on	-0.36
blanktau	on	0.13
blanktay	on	0.44
blankten	on	0.12
blanktha	on	0.02
blankthach	on	0.05
blankthai	on	0.19
blankthan	on	0.09
blankthanh	on	0.5
blankthap	on	-0.21
blankthay	on	0.15
blankthi	on	-1.07
blankthien	on	0.14
blanktho	on	-0.23
blankthon	on	0.42
blankthong	on	0.06
blankthot	on	0.14
blankthu	on	0.21
blankthuong	on	0.19
blankthuy	on	0.39
blanktien	on	0.09
blanktinh	on	0.81
blankto	on	0.21
blanktoi	on	0.03
blanktrach	on	0.02
blanktrai	on	0.25
blanktram	on	0.69
blanktran	on	0.8
blanktrang	on	1.08
blanktranh	on	0.02
blanktre	on	0.14
blanktren	on	-0.45
blanktri	on	0.21
blanktrong	on	0.19
blanktruc	on	0.07
blanktrung	on	0.09
blanktruong	on	0.43
blanktu	on	0.51
blanktum	on	0.04
blanktuyen	on	0.04
blanku	on	0.04
blankva	on	-0.75
blankvam	on	0.02
blankvan	on	0.17
blankvao	on	0.45
blankve	on	-1.45
blankvi	on	-1.06
blankvien	on	0.05
blankviet	on	0.17
blankvinh	on	0.2
blankvo	on	0.36
blankvoi	on	0.54
blankvung	on	0.22
blankvuon	on	0.28
blankxa	on	1.3
blankxe	on	-0.31
blankxoai	on	0.18
blankxom	on	0.02
blankxuan	on	0.25
blankxuong	on	-0.09
blankxuyen	on	0.25
blanky	on	0.21
blankyen	on	0.47
bo bac	on	0.09
bo kinh	on	0.01
bo nam	on	0.02
bo ruong	on	0.03
bom canh	on	0.01
c hang	on	0.42
ca phe	on	0.02
cach cau	on	0.02
cach ngam	on	0.07
cai gieng	on	0.09
can cu	on	0.14
canh cong	on	0.05
canh dong	on	0.03
canh suoi	on	0.02
canh tram	on	0.01
cao ###	on	0.07
cao ####	on	0.12
cao bang	on	0.26
cao diem	on	0.34
cao su	on	0.09
cat sau	on	0.37
cau ba	on	-0.03
cay so	on	0.44
cay thot	on	0.08
chan cau	on	0.12
chan doi	on	0.04
chau nghe	on	0.55
chau son	on	0.44
chi khu	on	0.03
chien truong	on	0.05
cho co	on	0.63
co cay	on	0.01
co tang	on	0.02
cu co	on	-0.61
cua ba	on	0.22
cua chu	on	0.5
cua don	on	0.34
cua viet	on	0.16
cuong nghe	on	0.04
da gan	on	0.35
dai thang	on	0.34
dai tu	on	0.04
dak to	on	0.06
dan nghe	on	0.07
day #	on	0.01
deo pha	on	0.01
diem ###	on	0.01
diem cao	on	0.31
dien chau	on	0.32
dinh co	on	-1.05
dinh lang	on	-0.3
dinh thanh	on	0.03
do luong	on	0.03
doan o	on	0.01
doi ##	on	0.25
doi ###	on	0.42
doi ben	on	0.12
doi chu	on	-0.34
doi co	on	-0.04
doi dien	on	0.01
doi khong	on	0.44
doi phia	on	0.34
don bac	on	0.25
don vi	on	0.03
dong anh	on	0.42
dong chum	on	0.04
dong dang	on	0.26
dong hai	on	-0.41
dong lao	on	0.26
dong nam	on	0.26
dong thap	on	0.01
dong xa	on	0.03
dong xoai	on	0.09
duoi chan	on	0.43
duoi goc	on	0.16
duong #	on	1.42
duong ##	on	0.16
duong mon	on	0.03
duong tu	on	0.18
first a,	on	-0.45
first ablank	on	0.25
first an,	on	0.16
first anblank	on	0.51
first ap,	on	0.33
first apblank	on	0.55
first ba,	on	0.03
first bablank	on	0.02
first bac,	on	0.4
first bacblank	on	0.56
first bai,	on	0.29
first baiblank	on	0.28
first ban(	on	-0.28
first ban,	on	0.18
first banblank	on	0.27
first batblank	on	-0.02
first bau,	on	0.37
first baublank	on	-0.06
first ben,	on	-0.39
first benblank	on	0.87
first benhblank	on	0.34
first bia,	on	-0.41
first biablank	on	-0.14
first bienblank	on	-0.03
first binh,	on	-0.62
first binhblank	on	-0.11
first bo,	on	0.17
first boblank	on	-0.05
first botblank	on	0.07
first bublank	on	-0.16
first buonblank	on	0.43
first cablank	on	-0.22
first cach,	on	-0.41
first cachblank	on	1.64
first cai,	on	-0.06
first caiblank	on	-0.07
first cam,	on	-0.16
first cam-	on	0.53
first camblank	on	-0.18
first can,	on	-0.08
first canblank	on	0.1
first canh,	on	-0.59
first canhblank	on	0.47
first cao,	on	-0.76
first caoblank	on	0.54
first cau,	on	-0.86
first caublank	on	-0.25
first cayblank	on	-0.1
first chan,	on	0.59
first chanblank	on	0.47
first chiblank	on	0.04
first chienblank	on	0.1
first cho,	on	-0.48
first choblank	on	0.64
first chotblank	on	-0.21
first chua,	on	0.29
first chuablank	on	0.14
first chublank	on	-0.02
first chuongblank	on	-0.28
first coblank	on	-0.29
first con,	on	-0.62
first conblank	on	0.3
first cong,	on	-0.22
first congblank	on	-0.37
first cu,	on	-0.03
first cua,	on	-0.03
first cuablank	on	0.29
first cublank	on	0.26
first cuoiblank	on	0.29
first dablank	on	-0.01
first dak,	on	-0.25
first dakblank	on	-0.28
first daoblank	on	-0.15
first dat,	on	0.12
first datblank	on	0.25
first dau,	on	-0.02
first daublank	on	0.27
first deo,	on	0.38
first deoblank	on	-0.11
first diem,	on	0.07
first diemblank	on	0.41
first dien,	on	0.15
first dienblank	on	-0.27
first dinh,	on	-0.19
first dinhblank	on	-0.51
first do,	on	-0.57
first doc,	on	0.59
first docblank	on	0.5
first doiblank	on	0.2
first don,	on	-0.45
first donblank	on	-0.07
first dong,	on	0.06
first dong-	on	-0.12
first dongblank	on	-0.11
first duc,	on	0.32
first duoi,	on	-0.15
first duoiblank	on	0.56
first duong,	on	0.15
first duongblank	on	0.97
first duy)	on	-0.02
first gacblank	on	-0.21
first gan,	on	0.15
first ganblank	on	0.38
first gia,	on	0.46
first giablank	on	-0.58
first giaoblank	on	0.16
first gio,	on	-0.34
first giongblank	on	-0.27
first giuablank	on	0.1
first go,	on	-0.19
first goblank	on	0.05
first goc,	on	-0.83
first gocblank	on	-0.41
first h-	on	0.05
first h.	on	0.23
first ha)	on	-0.11
first ha,	on	-0.25
first hablank	on	0.19
first hai,	on	-0.28
first haiblank	on	0.04
first ham,	on	-0.3
first hamblank	on	-0.59
first hang,	on	-0.33
first hangblank	on	-0.13
first hblank	on	-0.16
first he,	on	-0.19
first heblank	on	-0.01
first ho,	on	-0.45
first hoa)	on	-0.27
first hoai,	on	0.28
first hoaiblank	on	-0.11
first hoang,	on	0.18
first hoangblank	on	-0.24
first hoblank	on	0.33
first honblank	on	-0.43
first hue,	on	-0.07
first hung,	on	-0.41
first hungblank	on	-0.22
first huong,	on	0.04
first huongblank	on	-0.4
first huu,	on	-0.43
first huyen(	on	-0.05
first huyen,	on	0.2
first huyenblank	on	0.09
first ke,	on	0.07
first keblank	on	0.33
first khanhblank	on	0.41
first khe,	on	-0.44
first kheblank	on	-0.4
first kho,	on	-0.37
first khoblank	on	0.21
first khu,	on	0.98
first khublank	on	1.23
first kien,	on	0.04
first kim,	on	-0.53
first kimblank	on	-0.46
first kinh,	on	0.25
first kinhblank	on	0.28
first kmblank	on	0.3
first kon,	on	-0.17
first kongblank	on	-0.09
first ky,	on	-0.02
first lacblank	on	-0.14
first laiblank	on	-0.11
first lam,	on	-0.22
first lang(	on	-0.19
first lang,	on	0.67
first lang-	on	0.2
first langblank	on	0.19
first lao,	on	-0.23
first laoblank	on	-0.01
first lap,	on	-0.04
first lapblank	on	-0.06
first lo,	on	0.99
first loblank	on	0.4
first loc,	on	-0.1
first locblank	on	-0.73
first long,	on	-0.12
first luc,	on	-0.07
first lucblank	on	0.16
first lung,	on	-0.09
first lungblank	on	-0.34
first mablank	on	-0.14
first mat,	on	-0.26
first matblank	on	0.46
first me,	on	-0.08
first meblank	on	0.42
first mep,	on	0.34
first mepblank	on	0.81
first mieu,	on	-0.23
first mieublank	on	-0.08
first minh,	on	-0.07
first mo,	on	-0.2
first moblank	on	-0.13
first muong,	on	0.28
first muongblank	on	0.36
first nablank	on	-0.35
first nam(	on	-0.27
first nam,	on	0.27
first nam-	on	-0.43
first namblank	on	-0.5
first nen,	on	0.17
first nenblank	on	0.29
first nga,	on	-0.03
first ngablank	on	0.58
first ngam,	on	-0.4
first nghe,	on	-0.31
first nghi,	on	0.08
first nghia,	on	0.46
first nghia-	on	-0.37
first nghiablank	on	0.12
first nghiblank	on	-0.52
first ngoai,	on	-0.18
first ngoaiblank	on	0.29
first nha,	on	-0.26
first nhablank	on	-0.06
first ninh,	on	0.15
first ninhblank	on	-0.05
first nong,	on	-0.06
first nongblank	on	-0.12
first ntblank	on	0.74
first ntls(	on	-0.78
first ntls,	on	0.89
first ntls:	on	-0.84
first ntlsblank	on	0.23
first nui,	on	0.02
first nuiblank	on	0.5
first nuoc,	on	-0.14
first nuong,	on	0.05
first nuongblank	on	0.48
first pha,	on	-0.18
first phan,	on	-0.33
first phanblank	on	-0.23
first phia,	on	-0.61
first phiablank	on	1.06
first phoblank	on	0.03
first phong,	on	0.44
first phu,	on	-0.22
first phu-	on	0.22
first phublank	on	0.12
first phum,	on	0.15
first phumblank	on	0.3
first phuocblank	on	-0.02
first phuongblank	on	0.05
first q.	on	0.24
first quanblank	on	0.06
first quang,	on	-0.14
first quang-	on	-0.22
first quangblank	on	-0.38
first que,	on	-0.07
first quynh,	on	-0.14
first quynh-	on	-0.08
first rach,	on	0.16
first rachblank	on	-0.96
first ray,	on	0.06
first rayblank	on	0.3
first ria,	on	-0.3
first riablank	on	0.09
first rublank	on	-0.23
first rung,	on	-0.4
first rungblank	on	0.37
first ruongblank	on	0.19
first sablank	on	0.08
first san,	on	-0.13
first sanblank	on	0.05
first sat,	on	0.04
first satblank	on	0.79
first sau,	on	-0.78
first saublank	on	0.38
first siemblank	on	-0.08
first sisophon,	on	-0.23
first soc,	on	-0.47
first socblank	on	-0.03
first son,	on	-0.44
first sonblank	on	0.08
first song,	on	-0.03
first songblank	on	0.51
first suoi,	on	-0.09
first suoiblank	on	0.2
first suon,	on	0.08
first suonblank	on	0.5
first t.	on	-0.08
first ta,	on	-0.17
first tablank	on	0.27
first taluyblank	on	0.02
first tam,	on	-0.28
first tamblank	on	0.01
first tan-	on	0.24
first tanblank	on	-0.22
first tay,	on	-0.07
first tayblank	on	-0.66
first tblank	on	-0.12
first thach,	on	-0.29
first thai,	on	-0.14
first thai-	on	-0.75
first thaiblank	on	-0.29
first thanh,	on	0.22
first thanh-	on	0.03
first thanhblank	on	-0.35
first thi,	on	-0.17
first thiblank	on	0.29
first thieu,	on	-0.22
first thieu-	on	0.11
first thoblank	on	-0.35
first thon,	on	1.02
first thonblank	on	0.11
first thuablank	on	-0.08
first thuan,	on	0.18
first thungblank	on	-0.24
first thuong,	on	0.05
first thuongblank	on	-0.49
first thuy,	on	-0.06
first thuyblank	on	-0.04
first tich,	on	0.12
first tien,	on	-0.11
first tienblank	on	0.07
first tieublank	on	-0.12
first tinh,	on	0.33
first tinhblank	on	0.33
first tra,	on	-0.38
first trablank	on	-0.11
first tram,	on	-0.69
first tramblank	on	0.32
first tran,	on	-0.11
first tranblank	on	0.3
first trang,	on	0.17
first trangblank	on	0.12
first tren,	on	-0.28
first trenblank	on	0.96
first triblank	on	-0.26
first trong,	on	-0.56
first trongblank	on	0.74
first trung,	on	-0.04
first trungblank	on	-0.45
first truocblank	on	0.3
first truong,	on	-0.16
first truongblank	on	-0.03
first tublank	on	0.05
first tuy,	on	-0.11
first ungblank	on	0.06
first vam,	on	0.24
first vamblank	on	0.17
first ven,	on	-0.12
first venblank	on	0.05
first vi,	on	-0.08
first viblank	on	-0.26
first viet,	on	0.01
first vinh,	on	-0.29
first vinhblank	on	-0.08
first vo,	on	-0.09
first vu,	on	0.02
first vublank	on	-0.05
first vungblank	on	-0.09
first vuon,	on	-0.16
first vuonblank	on	1.12
first xa(	on	-0.23
first xa,	on	1.04
first xa.	on	0.35
first xablank	on	0.71
first xang,	on	0.39
first xieng,	on	-0.37
first xiengblank	on	-0.08
first xom,	on	0.54
first xomblank	on	0.06
first xuanblank	on	-0.21
first y,	on	0.11
first yblank	on	-0.01
first yen)	on	-0.04
first yen,	on	-0.2
first yenblank	on	-0.23
gac ma	on	0.04
gan mat	on	0.07
gao dau	on	0.08
giang ha	on	-0.26
giang hai	on	0.4
gieng da	on	0.01
gio linh	on	0.02
go dau	on	0.37
go ma	on	0.01
go moi	on	0.19
goc bang	on	0.17
goc cay	on	0.1
goc gao	on	0.09
ha bac	on	0.46
ha hai	on	0.16
ha lai	on	-0.1
ha nam	on	0.17
ha noi	on	0.48
ha tay	on	0.07
ha tinh	on	0.11
hai cay	on	0.04
hai duong	on	0.01
hai hai	on	0.22
hai hau	on	0.04
hai hung	on	0.22
hai phong	on	0.25
hai thai	on	0.18
ham chi	on	0.34
hang #	on	0.6
hang da	on	0.28
ho bom	on	0.52
ho phao	on	0.29
hoa binh	on	0.05
hoa co	on	-0.25
hoa ha	on	0.07
hoa hs	on	-0.21
hoa hy	on	-0.01
hoa thanh	on	-0.05
hoi xa	on	-0.3
hung nhap	on	-0.26
hung yen	on	0.05
huong hoa	on	0.04
into ai	on	-0.13
into an táng	on	0.72
into anh	on	-0.02
into anh em	on	-0.68
into ao	on	0.02
into bia	on	-0.46
into binh nhì	on	-0.18
into binh nhất	on	-0.39
into biển	on	0.15
into bom	on	0.12
into buôn	on	0.22
into bà	on	0.83
into bác	on	0.63
into bãi	on	0.03
into bên	on	-0.07
into bìa	on	0.46
into bạn	on	-1.47
into bản	on	-0.15
into bằng	on	0.93
into bến	on	-0.28
into bị	on	-0.8
into bờ	on	0.55
into bụi	on	-0.17
into chiến sĩ	on	-0.16
into cháu	on	0.4
into chân	on	-0.01
into chôn	on	0.21
into chùa	on	0.08
into chú	on	-0.19
into chúng tôi	on	-0.12
into chưa	on	-0.27
into chặn	on	0.11
into chết	on	-0.6
into chỉ	on	-0.82
into chỉ huy	on	0.34
into chị	on	-0.3
into chồng	on	0.45
into chỗ	on	0.58
into chợ	on	0.12
into cách	on	0.18
into cái	on	0.17
into còn	on	-0.24
into có	on	-0.81
into có tên	on	-0.4
into cô	on	0.77
into cùng	on	-1.04
into cạnh	on	0.35
into cảng	on	0.01
into cấp bậc	on	-0.32
into cầu	on	0.23
into cậu	on	-0.87
into cồn	on	-0.36
into cụ	on	0.69
into của	on	0.11
into do	on	-0.15
into dân	on	0.09
into dính mìn	on	-0.16
into dưới	on	0.2
into dẫn	on	0.33
into ga	on	0.06
into gia đình	on	-0.43
into giấy báo	on	-0.14
into giếng	on	0.23
into giờ	on	0.38
into gò	on	-0.43
into gần	on	0.77
into gặp	on	-0.8
into gốc	on	0.61
into h	on	-0.58
into hang	on	-1.17
into hi sinh	on	-0.09
into hs	on	-0.56
into huyện	on	1.77
into hy sinh	on	-0.5
into hói	on	-0.24
into hôm	on	-0.08
into hạ sĩ	on	-0.34
into hồi	on	-0.6
into khe	on	0.07
into khi	on	-0.85
into khu	on	-0.38
into không	on	-0.48
into ko	on	-0.26
into liệt sĩ	on	0.48
into làm	on	-0.02
into làng	on	-0.54
into lái xe	on	-0.32
into lô	on	0.58
into lúc	on	-0.49
into lăng	on	0.05
into lập	on	0.6
into miếu	on	0.09
into mé	on	0.13
into mình	on	0.21
into mất	on	-0.11
into mặt trận	on	0.47
into mộ	on	0.29
into một	on	-0.22
into mới	on	0.1
into nay	on	-0.09
into nghe	on	0.84
into nghĩa trang	on	0.31
into ngoài	on	0.61
into ngày	on	-1.03
into ngã	on	0.27
into ngã ba	on	0.48
into người	on	-0.27
into ngầm	on	0.15
into nhà thờ	on	0.21
into nhưng	on	-1.21
into nhập ngũ	on	-0.51
into nn	on	-0.32
into này	on	-0.85
into nó	on	-0.83
into nói	on	0.07
into nông trường	on	0.29
into núi	on	0.09
into năm	on	1.15
into nương	on	0.08
into nước	on	-0.05
into nằm	on	-0.26
into nền	on	-0.52
into pháo	on	0.14
into phía	on	0.73
into phường	on	0.39
into quy tập	on	-0.22
into quân y	on	0.36
into quê	on	-0.47
into quận	on	0.79
into ruộng	on	0.07
into rạch	on	0.03
into rẫy	on	0.12
into rồi	on	-1.67
into rừng	on	-0.27
into sau	on	0.4
into sau này	on	-1.22
into sinh	on	-0.08
into sinh khoảng	on	-0.28
into sinh năm	on	-0.21
into sn	on	-0.11
into suối	on	0.48
into sát	on	0.06
into sân	on	0.04
into sân bay	on	0.01
into sóc	on	0.11
into sông	on	0.43
into sư đoàn	on	0.04
into số	on	1.58
into t	on	0.39
into ta	on	0.38
into theo	on	0.22
into thu	on	0.02
into thì	on	-1.24
into thôn	on	1.14
into thầy	on	0.13
into thằng	on	-0.09
into thị trấn	on	0.46
into thị xã	on	0.63
into tp	on	0.22
into trong	on	0.42
into trung sĩ	on	-0.24
into trung đoàn	on	-0.1
into trên	on	-0.17
into trúng	on	0.42
into trước	on	-0.52
into trường	on	-0.12
into trại	on	0.06
into trạm	on	0.62
into trận địa	on	0.04
into tên	on	-0.11
into tôi	on	-0.03
into tại	on	0.04
into tỉnh	on	1.79
into tổ	on	-1.02
into từ	on	0.64
into viết	on	0.16
into và	on	-0.97
into vào	on	0.33
into vì	on	-1.21
into vườn	on	0.28
into vịnh	on	-0.05
into với	on	0.45
into vợ	on	0.25
into xã	on	1.45
into xóm	on	0.02
into y tá	on	-0.34
into ông	on	0.42
into đi	on	0.45
into đi bộ đội	on	-0.5
into đoàn	on	0.44
into đv	on	-0.29
into đào	on	-0.26
into đánh	on	-0.58
into đã	on	0.33
into đèo	on	0.01
into đình	on	0.46
into đó	on	0.84
into đơn vị	on	0.06
into đường	on	1.05
into được	on	0.11
into đầu	on	-0.75
into đến	on	-0.43
into để	on	0.15
into đồi	on	0.29
into đồn	on	-0.36
into đồng	on	0.21
into đợt	on	-0.17
into ấp	on	0.26
into ấy	on	-0.36
into ở	on	0.07
into:aka	on	-0.1
into:at	on	1.51
into:battle	on	-0.72
into:born	on	-0.84
into:bury	on	-0.67
into:capture	on	-0.16
into:contact	on	-1.26
into:died	on	0.01
into:enlist	on	-1.48
into:fell	on	-2.15
into:grave	on	0.27
into:home	on	0.12
into:joined	on	-1.25
into:laid	on	-0.57
into:level	on	2.4
into:link	on	-0.53
into:martyr	on	0.48
into:moved	on	-0.7
into:naming	on	-0.49
into:notice	on	-0.52
into:office	on	-0.42
into:pet	on	0.11
into:post	on	-0.64
into:rank	on	-1.04
into:self	on	-0.17
into:site	on	0.47
into:stop	on	-1.95
into:tells	on	-0.77
into:thing	on	1.26
into:title	on	-0.13
khanh cao	on	0.33
khe can	on	0.02
khe da	on	0.01
khe nuoc	on	0.01
khe ve	on	0.04
kho hop	on	0.05
khong ten	on	0.18
khu ###	on	0.07
khu c	on	0.04
khu mo	on	0.02
kien an	on	0.06
kien thuy	on	0.03
km ##	on	0.22
kon tum	on	0.03
ky hai	on	0.11
lang hai	on	0.11
lang son	on	0.03
le dau	on	-0.25
le thuy	on	0.01
led 0'	on	0.57
led 0(	on	-1.03
led 0)	on	-1.62
led 0-	on	-0.28
led 0.	on	0.18
led 0/	on	-0.55
led 0:	on	-1.41
led 0blank	on	0.55
led 0|	on	-1.12
led 0–	on	-0.27
led 1(	on	-0.77
led 1)	on	-0.5
led 1,	on	-0.66
led 1-	on	-0.32
led 1blank	on	0.96
led 2(	on	-0.29
led 2,	on	-0.42
led 2blank	on	-0.25
led 3,	on	-0.47
led 3blank	on	-0.17
led at0(	on	-0.74
led at0)	on	-0.15
led at0-	on	1.14
led at0.	on	-0.51
led at0:	on	-0.68
led at0blank	on	0.99
led at1,	on	-0.57
led at1blank	on	1.38
led at2,	on	-0.43
led at3,	on	-0.5
led at3blank	on	-0.39
led bury0blank	on	1.88
led bury1,	on	0.2
led bury1blank	on	1.78
led bury2,	on	0.64
led bury2blank	on	0.36
led fell0blank	on	1.03
led fell1,	on	0.3
led fell1blank	on	0.73
led fell2,	on	-0.07
led grave0blank	on	0.14
led grave1,	on	-0.09
led home0(	on	-0.04
led home0)	on	-0.67
led home0-	on	1.06
led home0.	on	0.42
led home0blank	on	0.37
led home1,	on	-0.4
led home1blank	on	0.62
led home2(	on	-0.46
led home2,	on	-0.02
led home2blank	on	0.24
led home3,	on	0.06
led moved0blank	on	0.13
led moved1,	on	-0.22
led moved1blank	on	0.14
level & 2	on	0.23
level & 7	on	0.1
level & a	on	-0.15
level & an	on	0.26
level & anh	on	-0.32
level & ba	on	0.28
level & bac	on	0.6
level & ban	on	-0.6
level & bang	on	0.34
level & ben	on	0.44
level & bi	on	-0.06
level & binh	on	0.36
level & bong	on	0.01
level & ca	on	-0.18
level & cach	on	-0.17
level & cam	on	0.32
level & can	on	0.37
level & canh	on	0.05
level & cao	on	0.26
level & cham	on	-0.66
level & chau	on	0.29
level & chon	on	0.38
level & chu	on	-0.28
level & co	on	-0.1
level & cu	on	-0.93
level & cua	on	0.17
level & cung	on	-0.28
level & da	on	0.42
level & dai	on	0.09
level & dak	on	0.01
level & dan	on	0.07
level & di	on	-0.61
level & dien	on	0.2
level & dinh	on	-0.02
level & do	on	-0.42
level & doi	on	-0.33
level & don	on	0.16
level & dong	on	0.3
level & duc	on	0.07
level & dung	on	-0.43
level & duong	on	0.04
level & gan	on	0.1
level & gap	on	-0.42
level & gia	on	0.24
level & giang	on	0.06
level & gio	on	0.29
level & h	on	0.47
level & ha	on	0.61
level & hai	on	1
level & hang	on	1.06
level & hoa	on	0.29
level & hoang	on	0.03
level & hoi	on	-0.24
level & hung	on	0.21
level & huong	on	0.29
level & huyen	on	1.29
level & hy	on	-0.01
level & khoang	on	0.13
level & kien	on	0.36
level & ky	on	0.1
level & la	on	0.11
level & lac	on	0.01
level & lai	on	-0.03
level & lang	on	-0.24
level & lao	on	0.29
level & lap	on	0.54
level & le	on	0.04
level & linh	on	-0.35
level & lo	on	-0.04
level & loc	on	0.05
level & long	on	0.09
level & luc	on	0.18
level & lung	on	0.11
level & luong	on	0.03
level & mai	on	-0.05
level & minh	on	0.29
level & mo	on	0.33
level & mon	on	0.02
level & mot	on	-0.21
level & muon	on	-0.05
level & my	on	0.21
level & na	on	0.18
level & nam	on	0.44
level & nang	on	0.17
level & nay	on	-0.49
level & nghe	on	0.37
level & nghia	on	0.21
level & ngoc	on	0.05
level & nguoi	on	-0.12
level & nguyen	on	-0.29
level & nhap	on	-0.39
level & ninh	on	0.05
level & o	on	0.21
level & ong	on	-0.16
level & phong	on	0.14
level & phu	on	0.71
level & phuoc	on	0.04
level & quan	on	0.18
level & quang	on	0.3
level & quy	on	-0.08
level & quynh	on	0.37
level & roi	on	-0.03
level & sau	on	-0.02
level & sinh	on	-0.09
level & so	on	0.22
level & son	on	0.53
level & t	on	0.08
level & ta	on	0.36
level & tam	on	0.1
level & tan	on	0.09
level & tay	on	0.34
level & thach	on	0.2
level & thai	on	0.38
level & thang	on	0.16
level & thanh	on	0.39
level & thi	on	0.01
level & tho	on	0.06
level & thu	on	0.03
level & thua	on	0.07
level & thuan	on	0.23
level & thuong	on	0.08
level & thuy	on	0.13
level & tien	on	0.36
level & tinh	on	1.19
level & toan	on	-0.07
level & toi	on	-0.52
level & tp	on	0.21
level & tra	on	0.12
level & tran	on	-0.05
level & trung	on	0.39
level & tu	on	0.3
level & van	on	0.08
level & ve	on	-0.27
level & viet	on	0.1
level & vinh	on	0.57
level & vu	on	0.07
level & xa	on	0.63
level & xuan	on	0.04
level & yen	on	0.35
liem ha	on	0.06
liet si	on	0.11
lo #	on	0.05
lo ##	on	0.14
lo gach	on	0.07
loc hai	on	0.1
luc nam	on	0.22
lung chung	on	0.01
luu nghe	on	0.48
mat tran	on	0.62
mieu ba	on	0.46
minh hai	on	0.03
mo ##	on	0.29
mo ninh	on	0.04
mo so	on	0.81
muong la	on	0.13
my chanh	on	0.03
my xuyen	on	0.02
nam dinh	on	0.17
nam ha	on	0.06
nam ninh	on	0.1
nam truc	on	0.01
nga ba	on	0.08
nghe an	on	0.28
nghi xuan	on	0.1
nghia dia	on	0.18
nghia trang	on	0.97
nha ba	on	0.54
nha cu	on	0.81
nha em	on	0.47
nha ma	on	0.07
nha ong	on	0.71
nha tho	on	0.1
nha toi	on	0.95
ninh binh	on	0.03
ninh quang	on	-0.41
nong cong	on	0.02
ntls huyen	on	0.48
ntls phuong	on	0.3
ntls tinh	on	0.14
ntls xa	on	0.64
nui ba	on	0.07
oai ha	on	0.04
phia bac	on	0.35
phia dong	on	0.1
phia nam	on	0.39
phia sau	on	0.45
phia tay	on	0.18
phong hy	on	-0.01
phong nhap	on	-0.1
phong sinh	on	-0.2
phong tho	on	-0.19
phu cu	on	-0.56
phu my	on	0.32
phu thai	on	0.22
phu tho	on	0.04
phum ta	on	0.24
plainly	on	1.71
plainly '	on	0.98
plainly (	on	-0.38
plainly )	on	-1.31
plainly ,	on	0.49
plainly -	on	0.92
plainly .	on	2.08
plainly /	on	-0.19
plainly :	on	-1.12
plainly –	on	0.2
po co	on	0.16
quan y	on	0.13
quang ngai	on	0.04
quang tri	on	0.09
que son	on	0.02
quynh luu	on	0.02
ray ca	on	0.03
rieng cua	on	0.06
sa thay	on	0.3
san bay	on	0.26
san bong	on	0.3
sau chua	on	0.03
sau dinh	on	0.15
sau he	on	0.12
sau lang	on	0.06
sau lung	on	0.04
sau nha	on	0.23
sau tram	on	0.12
sau truong	on	0.04
sau vuon	on	0.1
se pon	on	0.32
site & 772	on	0.03
site & 9	on	0.24
site & anh	on	0.05
site & ba	on	0.13
site & bac	on	0.3
site & ban	on	0.33
site & bay	on	0.17
site & ben	on	-0.67
site & bi	on	-0.42
site & cai	on	0.11
site & canh	on	0.16
site & cao	on	0.6
site & cau	on	-0.17
site & chi	on	-0.11
site & chu	on	-0.11
site & co	on	-0.21
site & con	on	-0.19
site & cu	on	0.14
site & da	on	0.28
site & dak	on	0.26
site & dat	on	0.5
site & dau	on	-0.48
site & dia	on	0.28
site & diem	on	0.34
site & do	on	-0.29
site & doi	on	0.02
site & don	on	-0.04
site & dong	on	-0.22
site & duong	on	0.38
site & gan	on	0.4
site & giay	on	-0.35
site & ha	on	0.03
site & hai	on	-0.2
site & ho	on	-0.17
site & hoa	on	0.1
site & khi	on	-0.31
site & khong	on	0.4
site & khu	on	0.03
site & kon	on	0.61
site & la	on	0.18
site & lai	on	0.04
site & lang	on	0.1
site & lao	on	0.11
site & lo	on	0.23
site & luc	on	-0.06
site & mat	on	0.22
site & me	on	-0.06
site & mo	on	-0.06
site & nam	on	0.33
site & no	on	-0.24
site & nuoc	on	-0.26
site & o	on	0.01
site & ong	on	-0.05
site & pha	on	0.05
site & phao	on	-0.1
site & phia	on	0.44
site & phu	on	0.04
site & quan	on	0.03
site & que	on	-0.23
site & sau	on	-0.07
site & suoi	on	0.02
site & tan	on	-0.47
site & tay	on	0.47
site & ten	on	0.22
site & thi	on	-0.02
site & thuoc	on	-0.07
site & thuong	on	-0.14
site & to	on	-0.16
site & tran	on	0.57
site & trong	on	0.24
site & trung	on	-0.42
site & truong	on	-0.42
site & tu	on	-0.01
site & ve	on	-1.17
site & vi	on	-0.24
site & voi	on	0.37
site & xa	on	0.14
site & xuan	on	0.14
so #	on	0.23
so ##	on	0.33
so ###	on	0.01
son binh	on	0.12
son ha	on	0.1
son huyen	on	0.01
son la	on	0.43
son quang	on	0.4
son thanh	on	0.23
son tinh	on	0.06
son xa	on	0.06
song po	on	0.01
su doan	on	0.01
suoi dak	on	0.05
suoi ong	on	-0.06
tan ky	on	0.04
tan lap	on	0.13
tang da	on	0.21
tay bac	on	0.07
tay ninh	on	0.03
tha ma	on	0.29
thai binh	on	0.21
thai thuy	on	0.03
thanh chuong	on	0.06
thanh co	on	0.75
thanh hai	on	0.02
thanh hoa	on	0.24
that son	on	0.06
then #	on	-0.07
then ##	on	-0.52
then ###	on	-0.09
then ####	on	-0.35
then $	on	0.01
then a	on	0.33
then a1	on	0.34
then ai	on	0.4
then am	on	0.01
then an	on	0.83
then anh	on	0.2
then ap	on	0.15
then ay	on	-0.44
then b	on	-0.5
then ba	on	0.2
then bac	on	0.67
then bai	on	0.03
then ban	on	0.3
then bang	on	0.19
then bao	on	-0.81
then bau	on	0.9
then bay	on	0.32
then be	on	0.11
then ben	on	-0.07
then bi	on	-0.02
then bia	on	-0.43
then bien	on	-0.22
then biet	on	-0.38
then binh	on	0.53
then bo	on	-0.55
then boc	on	-0.22
then bom	on	-0.07
then bua	on	0.06
then bui	on	0.35
then buoc	on	0.07
then buon	on	0.01
then c	on	-0.71
then c1	on	0.22
then c2	on	0.09
then c7	on	0.33
then ca	on	0.22
then cach	on	0.47
then cai	on	0.33
then cam	on	-0.41
then can	on	0.08
then canh	on	-0.04
then cao	on	0.48
then cap	on	0.12
then cat	on	0.23
then cau	on	1.05
then cay	on	2.1
then cha	on	-0.12
then chan	on	-0.7
then chanh	on	0.08
then chau	on	0.1
then chet	on	-0.62
then chi	on	0.28
then chia	on	0.17
then chien	on	-0.39
then chin	on	-0.15
then chinh	on	-0.24
then cho	on	-0.95
then chom	on	0.14
then chon	on	-0.3
then chua	on	-0.63
then chum	on	0.01
then chung	on	0.39
then chup	on	-0.04
then chuyen	on	-0.3
then co	on	-0.49
then coi	on	-0.18
then con	on	-0.63
then cot	on	-0.74
then cu	on	0.3
then cua	on	-0.08
then cung	on	-0.55
then cuon	on	-0.34
then cuong	on	0.02
then d2	on	-0.19
then da	on	-0.75
then dac	on	-0.06
then dai	on	-0.28
then dak	on	-0.11
then dan	on	-0.17
then dang	on	-0.09
then danh	on	0.2
then dao	on	-0.62
then dap	on	-1.12
then dat	on	-0.39
then dau	on	-0.81
then day	on	-0.84
then de	on	-0.3
then dem	on	-0.21
then den	on	-0.56
then di	on	-0.59
then dia	on	0.05
then dich	on	-0.09
then diem	on	0.14
then dien	on	0.83
then din	on	0.01
then dinh	on	0.59
then do	on	-1.6
then doan	on	-0.2
then doc	on	-0.58
then doi	on	-0.69
then dong	on	0.66
then dot	on	0.05
then drang	on	0.1
then dua	on	-0.15
then duc	on	0.4
then dung	on	-0.29
then duoc	on	-1.23
then duoi	on	0.67
then duong	on	0.84
then dv	on	-0.06
then e	on	0.02
then ea	on	0.89
then em	on	-0.61
then ga	on	0.24
then gan	on	0.1
then gao	on	0.07
then ghi	on	-0.28
then gia	on	0.31
then giang	on	0.96
then giao	on	0.14
then giay	on	0.49
then gieng	on	1.19
then gio	on	-0.6
then giua	on	0.46
then go	on	0.33
then goc	on	0.86
then h	on	0.03
then ha	on	0.98
then hai	on	0.58
then ham	on	0.51
then hang	on	0.63
then hanh	on	0.01
then hao	on	0.12
then hau	on	0.11
then het	on	-0.68
then hi	on	0.38
then hien	on	0.35
then hiep	on	0.25
then hieu	on	-0.16
then hinh	on	0.21
then ho	on	-0.12
then hoa	on	1.02
then hoang	on	0.73
then hoc	on	0.1
then hoi	on	-0.93
then hon	on	0.01
then hong	on	0.05
then hop	on	0.08
then hs	on	-0.46
then hung	on	1.12
then huong	on	0.33
then huu	on	0.43
then huy	on	0.34
then huyen	on	0.8
then hy	on	0.12
then ia	on	0.11
then k	on	-0.03
then keo	on	-0.1
then ket	on	-0.82
then khac	on	-0.14
then khai	on	-0.03
then kham	on	0.59
then khanh	on	0.31
then khau	on	-0.08
then khe	on	1.03
then khi	on	-0.52
then kho	on	-0.08
then khoang	on	-0.23
then khong	on	-1.3
then khu	on	0.84
then kia	on	0.25
then kich	on	-0.44
then kien	on	0.43
then kim	on	0.12
then kinh	on	0.01
then ko	on	0.09
then kon	on	0.16
then ky	on	0.23
then la	on	-0.87
then lac	on	0.03
then lai	on	-1.02
then lak	on	0.05
then lam	on	-0.78
then lan	on	-0.08
then lang	on	1.29
then lanh	on	0.34
then lao	on	0.98
then lap	on	-0.26
then lau	on	-0.28
then lay	on	-0.16
then le	on	-0.07
then len	on	-0.4
then liem	on	0.38
then lien	on	0.66
then liet	on	-0.35
then lieu	on	0.1
then linh	on	-0.4
then lo	on	0.21
then loc	on	0.84
then loi	on	0.13
then long	on	0.53
then lu	on	-0.17
then luc	on	-0.37
then lung	on	0.23
then luoi	on	-0.47
then luong	on	-0.18
then luu	on	0.26
then luy	on	0.05
then ly	on	0.43
then ma	on	-0.43
then mai	on	0.59
then mang	on	-0.34
then manh	on	-0.43
then mat	on	-1.07
then mau	on	0.18
then may	on	-0.62
then me	on	0.41
then mep	on	-0.82
then met	on	0.03
then mien	on	0.08
then mieu	on	0.05
then min	on	-0.47
then minh	on	-0.13
then mo	on	-1.08
then moc	on	0.15
then moi	on	-0.22
then mon	on	0.15
then mot	on	-1.25
then mu	on	0.07
then mui	on	-0.01
then mung	on	-0.25
then muoi	on	0.33
then muon	on	-0.27
then muong	on	-0.78
then my	on	0.38
then na	on	0.64
then nam	on	-0.39
then nang	on	0.03
then nao	on	-0.52
then nay	on	-0.9
then nen	on	-0.42
then neu	on	0.3
then ngai	on	0.41
then ngam	on	0.38
then ngan	on	0.3
then ngay	on	0.04
then nghe	on	0.08
then nghi	on	0.38
then nghia	on	-0.49
then ngo	on	0.38
then ngoai	on	0.2
then ngoc	on	0.27
then ngoi	on	-0.22
then ngu	on	-0.48
then nguoi	on	-0.2
then nguon	on	0.01
then nguyen	on	0.35
then nha	on	0.06
then nhan	on	0.12
then nhap	on	0.5
then nhat	on	-0.36
then nhi	on	-0.31
then nhieu	on	-0.47
then nho	on	-0.41
then nhon	on	0.04
then nhu	on	-0.02
then nhung	on	0.3
then nia	on	0.01
then ninh	on	0.94
then nn	on	0.1
then noi	on	-0.56
then nong	on	0.24
then not	on	0.14
then ntls	on	-1.19
then nua	on	0.47
then nui	on	-0.29
then nuoc	on	-0.03
then o	on	-0.2
then om	on	-0.98
then ong	on	-0.48
then pah	on	0.02
then pha	on	0.09
then phai	on	-0.31
then phao	on	-0.52
then phat	on	-0.44
then phau	on	0.08
then phe	on	0.03
then phi	on	-0.38
then phia	on	1.03
then phong	on	0.46
then phu	on	0.99
then phuc	on	0.28
then phung	on	-0.11
then phuoc	on	0.31
then phuong	on	0.44
then pon	on	-0.3
then pong	on	0.04
then preah	on	0.06
then qua	on	0.26
then quan	on	-0.31
then quang	on	0.27
then quay	on	-1.31
then que	on	-1.44
then quy	on	-0.34
then quynh	on	0.16
then ra	on	-0.8
then rach	on	0.5
then rai	on	-0.61
then rang	on	-0.32
then ro	on	-0.08
then roi	on	-0.18
then rong	on	0.06
then rua	on	0.06
then rung	on	0.46
then sac	on	0.08
then san	on	0.03
then sang	on	-0.56
then sanh	on	0.23
then sap	on	-0.61
then sat	on	0.31
then sau	on	0.03
then sen	on	0.03
then si	on	-0.34
then sinh	on	-0.71
then sisophon	on	0.06
then sn	on	0.06
then so	on	1.39
then soc	on	0.05
then son	on	1.8
then song	on	0.71
then sot	on	-0.13
then su	on	0.19
then sung	on	-0.49
then suoi	on	1.87
then t	on	0.47
then ta	on	-0.91
then tac	on	0.07
then tai	on	0.06
then tam	on	-0.66
then tan	on	0.19
then tang	on	0.38
then tap	on	-0.16
then tat	on	-0.27
then tay	on	1.43
then ten	on	-0.43
then thach	on	0.5
then thai	on	0.79
then than	on	0.04
then thang	on	-0.69
then thanh	on	1.01
then thap	on	-0.07
then that	on	0.21
then thay	on	-0.12
then the	on	-0.12
then theo	on	-0.75
then thi	on	-0.56
then thien	on	0.43
then thieu	on	0.02
then tho	on	0.62
then thoi	on	-0.01
then thon	on	0.83
then thot	on	0.11
then thu	on	-0.38
then thua	on	0.79
then thuan	on	0.11
then thuoc	on	-0.77
then thuong	on	0.52
then thuy	on	0.92
then tien	on	0.32
then tieu	on	0.01
then tin	on	0.16
then tinh	on	1.09
then toa	on	-0.46
then toan	on	0.22
then toi	on	-0.51
then tra	on	0.14
then trach	on	0.25
then trai	on	0.56
then tram	on	0.43
then tran	on	1.05
then trang	on	0.52
then tranh	on	-0.05
then trao	on	0.01
then tre	on	-0.38
then tren	on	-0.3
then tri	on	0.99
then trieu	on	0.11
then tro	on	-0.12
then trong	on	-0.65
then trung	on	-0.43
then truoc	on	-0.37
then truong	on	-0.02
then tuan	on	-0.19
then tui	on	-0.29
then tul	on	0.01
then tum	on	1.03
then tuong	on	0.03
then tuyen	on	0.24
then u	on	-0.16
then va	on	0.3
then van	on	0.09
then vang	on	0.03
then ve	on	-0.43
then vi	on	0.29
then vien	on	-0.22
then viet	on	0.09
then vinh	on	1.05
then vo	on	-0.02
then voi	on	-0.41
then vu	on	-0.16
then vung	on	0.09
then xa	on	1.51
then xac	on	-0.28
then xay	on	-0.08
then xe	on	-0.28
then xep	on	-0.33
then xin	on	0.01
then xom	on	0.19
then xu	on	-0.4
then xua	on	-0.93
then xuan	on	0.05
then xuong	on	-0.44
then xuyen	on	0.78
then y	on	0.79
then yen	on	1.04
thi tran	on	0.05
thi xa	on	0.12
thing & 1	on	-0.09
thing & 2	on	-0.27
thing & 3	on	0.01
thing & 4	on	0.23
thing & 7	on	0.05
thing & 9	on	0.7
thing & a	on	-0.55
thing & an	on	0.84
thing & anh	on	0.21
thing & ba	on	0.03
thing & bac	on	-0.19
thing & bang	on	0.21
thing & be	on	0.02
thing & ben	on	-0.28
thing & bi	on	-0.1
thing & bo	on	0.25
thing & bom	on	0.04
thing & c	on	0.01
thing & cach	on	-0.09
thing & cai	on	0.07
thing & canh	on	-0.36
thing & cao	on	0.02
thing & cat	on	0.05
thing & cau	on	0.03
thing & cay	on	0.05
thing & chan	on	0.06
thing & chi	on	-0.32
thing & cho	on	0.75
thing & chon	on	0.45
thing & chu	on	-0.31
thing & chua	on	-0.14
thing & chup	on	-0.5
thing & co	on	0.47
thing & cu	on	-0.26
thing & cua	on	0.09
thing & da	on	-0.28
thing & dai	on	0.08
thing & dak	on	0.28
thing & dan	on	0.3
thing & dang	on	0.25
thing & dat	on	-0.12
thing & dau	on	-0.22
thing & day	on	0.56
thing & de	on	0.01
thing & di	on	0.1
thing & dinh	on	0.11
thing & do	on	0.27
thing & doan	on	-0.36
thing & doi	on	0.44
thing & don	on	0.12
thing & dong	on	-0.73
thing & dot	on	-0.14
thing & duoi	on	0.1
thing & duong	on	0.35
thing & em	on	-0.34
thing & gan	on	-0.04
thing & gio	on	0.19
thing & go	on	-0.27
thing & goc	on	0.18
thing & h	on	-0.4
thing & ha	on	-0.09
thing & hai	on	-0.14
thing & hang	on	0.37
thing & ho	on	-0.01
thing & hoc	on	0.04
thing & hoi	on	-0.34
thing & huong	on	0.08
thing & huyen	on	0.64
thing & ke	on	-0.11
thing & khi	on	-0.52
thing & khong	on	-0.1
thing & khu	on	-0.58
thing & lai	on	-0.02
thing & lam	on	0.03
thing & lan	on	-0.48
thing & lang	on	-0.12
thing & lao	on	0.24
thing & lay	on	-0.62
thing & liet	on	-0.08
thing & lo	on	0.22
thing & ma	on	-0.21
thing & me	on	0.06
thing & minh	on	-0.34
thing & mo	on	0.26
thing & moi	on	0.35
thing & nam	on	-0.42
thing & nay	on	-0.28
thing & ngay	on	-0.14
thing & nguoi	on	-0.41
thing & nguyen	on	0.06
thing & nhung	on	-0.67
thing & ninh	on	0.03
thing & noi	on	-0.12
thing & nuoc	on	-0.29
thing & o	on	0.26
thing & ong	on	0.03
thing & phau	on	0.12
thing & phia	on	-0.3
thing & phu	on	-0.08
thing & phuong	on	0.41
thing & qua	on	-0.31
thing & quan	on	0.15
thing & roi	on	-0.63
thing & sang	on	-0.04
thing & sat	on	0.3
thing & sau	on	-0.25
thing & si	on	0.08
thing & so	on	0.64
thing & son	on	0.06
thing & song	on	-0.27
thing & su	on	0.06
thing & suoi	on	0.06
thing & tai	on	0.02
thing & tan	on	0.1
thing & tay	on	0.39
thing & thang	on	0.12
thing & thay	on	-0.12
thing & theo	on	0.13
thing & thi	on	-0.28
thing & thon	on	0.2
thing & tien	on	0.01
thing & tinh	on	0.31
thing & toi	on	-0.75
thing & trai	on	0.01
thing & tram	on	0.3
thing & trang	on	0.97
thing & tren	on	-0.11
thing & trong	on	0.35
thing & trung	on	0.09
thing & truoc	on	-0.33
thing & truong	on	-0.09
thing & tu	on	0.13
thing & ve	on	-0.36
thing & vi	on	-0.26
thing & viet	on	0.14
thing & vinh	on	-0.09
thing & vo	on	-0.04
thing & xa	on	0.99
thing & xep	on	-0.25
thing & xuong	on	0.15
tho xuan	on	0.01
thon #	on	0.27
thon thuong	on	0.06
thot not	on	0.2
thua thien	on	0.03
thuong duc	on	0.02
thuong nguon	on	0.03
thuy hai	on	0.28
thuy nam	on	0.28
thuy nguyen	on	0.13
thuy thai	on	0.07
tieu hoc	on	0.01
tieu khu	on	0.02
toi thon	on	0.55
tra cu	on	0.09
tram bom	on	0.06
tram phau	on	0.17
tram quan	on	0.07
tran dia	on	0.31
tran phia	on	0.12
trang co	on	0.35
trang don	on	0.13
trang liet	on	0.17
trang trung	on	0.02
trang xa	on	0.01
tren bo	on	0.05
trong vuon	on	0.02
trung doan	on	0.09
truong hoc	on	0.02
truong tieu	on	0.01
tu ky	on	0.07
vam co	on	0.03
ve huong	on	0.01
vi xuyen	on	0.08
vinh bao	on	0.01
vuon nha	on	0.06
vuon ong	on	0.19
xa ben	on	0.39
xa cam	on	0.01
xa cu	on	0.46
xa dai	on	0.05
xa minh	on	0.01
xa quang	on	0.1
xa tan	on	0.02
xa vinh	on	0.02
xa yen	on	0.18
xom #	on	0.01
yen ha	on	0.35
yen nam	on	0.02
yen ngua	on	0.03
yen thanh	on	0.06""")
