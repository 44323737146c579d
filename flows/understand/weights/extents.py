"""What each piece of evidence about extents is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	on	0.14
# ban	on	0.29
# cach	on	1.03
# cay	on	-0.15
# co	on	-2.02
# cua	on	-0.64
# doi	on	0.52
# duong	on	0.18
# hang	on	-0.8
# khu	on	1.67
# km	on	0.25
# lo	on	-1.1
# mo	on	1.51
# nam	on	-0.24
# ngay	on	0.44
# nghia	on	0.14
# ngoi	on	-0.35
# nhung	on	-0.11
# sau	on	0.91
# so	on	1.16
# thi	on	-0.14
# tu	on	0.6
# xa	on	0.18
## a	on	-1.08
## anh	on	-0.31
## bia	on	-0.91
## binh	on	0.07
## buoc	on	0.1
## canh	on	0.59
## chon	on	-0.33
## co	on	-0.56
## doan	on	-0.37
## duong	on	0.08
## km	on	0.33
## m	on	0.18
## met	on	0.15
## nong	on	0.32
## quang	on	0.05
## quyet	on	0.09
## roi	on	-0.16
## sau	on	-2.08
## tan	on	-0.61
## tay	on	0.46
## thi	on	-0.28
## toi	on	-0.47
## truoc	on	0.05
### buoc	on	0.05
### co	on	-0.19
### do	on	-0.61
### gan	on	-0.63
### gap	on	-0.37
### luc	on	-0.05
### m	on	0.42
### met	on	0.12
### phao	on	-0.12
### phia	on	0.07
### thon	on	0.11
### thuoc	on	0.07
### toi	on	-0.63
### ve	on	-0.46
### vi	on	0.08
### we	on	-0.44
#### thuong	on	0.28
'eglise	on	0.19
's	on	0.52
'un	on	0.76
(gio	on	-0.3
(hoi	on	-0.06
(nay	on	1.11
(trich	on	-0.12
)anh	on	-0.08
)b	on	-0.06
)bi	on	-0.06
)cao	on	-0.12
)co	on	-0.23
)da	on	-0.08
)dap	on	-0.11
)dinh	on	-0.3
)do	on	-0.05
)ha	on	-0.29
)ho	on	-0.34
)hoang	on	-0.13
)lai	on	-0.17
)le	on	-0.07
)mai	on	-0.13
)nguyen	on	-0.35
)ong	on	-0.06
)pham	on	-0.11
)phan	on	-0.06
)tran	on	-0.07
)trinh	on	-0.05
)va	on	-0.22
)vo	on	-0.06
)vu	on	-0.08
+###	on	0.46
,#	on	-0.99
,##	on	0.05
,###	on	0.93
,a	on	0.61
,about	on	1.28
,ai	on	-0.07
,an	on	1.32
,and	on	-0.33
,anh	on	-0.87
,ap	on	0.37
,au	on	0.96
,avec	on	-0.33
,ayun	on	0.21
,b	on	-0.19
,b1	on	-0.82
,ba	on	-0.48
,bac	on	1.13
,ban	on	0.17
,bao	on	0.05
,battalion	on	-0.63
,behind	on	0.13
,ben	on	0.76
,bi	on	-0.6
,bia	on	-0.3
,bien	on	0.64
,binh	on	0.92
,bo	on	0.28
,boc	on	-0.37
,bom	on	-0.56
,bon	on	-0.28
,born	on	-0.34
,bu	on	0.76
,bua	on	-0.12
,buon	on	0.16
,buried	on	-0.35
,but	on	-0.28
,by	on	0.49
,c	on	-0.34
,c1	on	-1.06
,c2	on	-0.34
,c4	on	-0.5
,c6	on	-0.3
,c7	on	-0.63
,ca	on	-0.63
,cac	on	-0.11
,cach	on	0.48
,cai	on	0.18
,can	on	1.38
,canh	on	0.72
,cao	on	1.54
,cap	on	-0.31
,cat	on	0.48
,cau	on	-0.22
,cay	on	0.49
,cha	on	-0.33
,chac	on	-0.33
,chai	on	-0.51
,chan	on	-0.12
,chau	on	0.51
,chen	on	-0.57
,chet	on	-0.22
,chi	on	0.28
,chien	on	-0.58
,chinh	on	-0.63
,cho	on	0.43
,chon	on	0.32
,chong	on	-0.1
,chu	on	-0.27
,chua	on	-0.48
,chuc	on	-1
,chung	on	-0.92
,chuong	on	-0.94
,citadel	on	0.41
,co	on	-0.12
,coi	on	-0.11
,company	on	-0.83
,con	on	-0.97
,cong	on	-0.47
,cot	on	-0.34
,cote	on	0.34
,cu	on	-0.29
,cua	on	-0.16
,cung	on	-0.24
,cuu	on	0.23
,d	on	-0.44
,d2	on	-0.52
,d3	on	-0.89
,da	on	-0.28
,dai	on	0.23
,dak	on	1.26
,dan	on	-0.95
,dang	on	0.1
,danh	on	-0.52
,dao	on	-0.3
,dap	on	-0.54
,dat	on	-0.38
,dau	on	-1.03
,day	on	1.73
,de	on	1.49
,dem	on	-0.25
,den	on	-0.48
,derriere	on	0.69
,deu	on	-0.55
,di	on	-0.29
,dich	on	-0.21
,died	on	-0.19
,dien	on	1.11
,dinh	on	-0.41
,do	on	-0.7
,doan	on	0.56
,doi	on	0.67
,don	on	-1.09
,dong	on	0.83
,dot	on	-0.2
,du	on	-0.66
,dua	on	-0.3
,duc	on	0.44
,dung	on	-0.87
,duoc	on	-0.15
,duoi	on	1.09
,duong	on	0.84
,duy	on	0.58
,dv	on	-0.25
,east	on	1
,em	on	-0.31
,en	on	0.5
,et	on	-0.1
,from	on	-0.24
,gan	on	0.95
,gap	on	-0.05
,ghi	on	-0.72
,gia	on	1.02
,giap	on	0.97
,giay	on	-0.19
,gio	on	-0.1
,giong	on	0.97
,giua	on	0.1
,go	on	0.12
,goc	on	0.46
,gom	on	-0.12
,grid	on	-0.38
,h	on	-0.98
,h1	on	-0.93
,ha	on	1.74
,ham	on	1.02
,hang	on	1.44
,hau	on	0.43
,hay	on	-0.22
,he	on	-0.13
,hien	on	-0.13
,hill	on	0.53
,hinh	on	-0.3
,his	on	-0.21
,ho	on	-1.47
,hoa	on	0.96
,hoai	on	0.24
,hoang	on	0.63
,hoc	on	-0.34
,hoi	on	-0.29
,hom	on	-0.3
,hong	on	0.6
,hp	on	0.58
,hs	on	-0.14
,hue	on	1.23
,hung	on	0.24
,huong	on	1.26
,huyen	on	0.95
,hy	on	-0.1
,i	on	-0.37
,ia	on	0.44
,in	on	-0.27
,joined	on	-0.08
,k	on	-0.1
,ke	on	-0.08
,kem	on	-0.11
,khanh	on	0.27
,khau	on	-0.1
,khoai	on	0.58
,khoang	on	0.74
,khong	on	-0.34
,khu	on	0.13
,kien	on	0.95
,kim	on	1.27
,kinh	on	0.42
,km	on	1.83
,ko	on	-0.12
,kon	on	0.32
,kong	on	0.29
,krong	on	0.41
,ky	on	0.38
,la	on	0.08
,lac	on	-0.69
,lai	on	0.26
,lam	on	-0.25
,lang	on	-0.67
,lao	on	1.19
,laos	on	-0.52
,lay	on	-0.88
,le	on	-0.74
,left	on	1.5
,len	on	-0.5
,les	on	-0.17
,linh	on	-1.22
,lo	on	0.96
,loc	on	0.2
,lon	on	-0.1
,long	on	0.53
,lot	on	0.32
,ls	on	-0.21
,lu	on	-0.96
,luc	on	0.06
,luong	on	-0.51
,ly	on	-0.05
,ma	on	-0.28
,mai	on	-0.52
,mat	on	0.19
,may	on	-1.02
,me	on	0.7
,medic	on	-0.12
,minh	on	0.51
,mo	on	0.42
,moi	on	-0.43
,mot	on	-0.66
,mua	on	-0.53
,mui	on	-0.34
,muoi	on	-0.34
,muong	on	0.05
,my	on	0.57
,na	on	0.81
,nam	on	1.11
,nay	on	-0.32
,near	on	0.63
,next	on	-0.09
,nga	on	1.42
,ngay	on	0.92
,nghe	on	0.99
,nghia	on	0.95
,ngo	on	-0.39
,ngoai	on	1.13
,ngoi	on	-1.04
,nguoi	on	-0.47
,nguyen	on	-0.86
,nha	on	-0.64
,nhan	on	-0.44
,nhap	on	-0.06
,nho	on	0.25
,nhu	on	0.29
,nhung	on	-0.26
,ninh	on	0.47
,nn	on	-0.19
,no	on	-0.44
,noi	on	-0.53
,nong	on	0.58
,north	on	0.65
,nui	on	0.39
,nuoc	on	-0.48
,o	on	-0.39
,on	on	0.58
,one	on	-0.21
,ong	on	-0.82
,pham	on	-1.17
,phao	on	-0.95
,phia	on	0.52
,pho	on	0.94
,phong	on	0.77
,phu	on	0.15
,phuc	on	-0.09
,phung	on	0.09
,phuoc	on	0.28
,plot	on	0.38
,pres	on	0.6
,province	on	0.41
,qua	on	0.88
,quan	on	-0.41
,quang	on	1.52
,que	on	-0.31
,quy	on	0.24
,quynh	on	0.28
,ra	on	0.75
,rach	on	0.32
,rang	on	-0.62
,regiment	on	-0.8
,rieng	on	-0.23
,right	on	0.19
,rive	on	0.39
,row	on	0.33
,sa	on	0.87
,sang	on	-0.35
,sat	on	-0.12
,sau	on	-0.88
,sinh	on	-0.5
,so	on	1.39
,soc	on	-0.09
,son	on	1.16
,song	on	-0.28
,sot	on	-0.62
,sous	on	0.77
,south	on	1.24
,su	on	-0.67
,suoi	on	0.58
,sur	on	0.97
,svay	on	0.5
,t	on	0.08
,tam	on	0.58
,tan	on	0.67
,tang	on	1.15
,tap	on	-0.34
,tau	on	-0.68
,tay	on	0.95
,ten	on	-0.57
,thach	on	0.39
,thai	on	1.02
,tham	on	-0.39
,thang	on	0.96
,thanh	on	1.64
,thay	on	-0.19
,the	on	0.66
,then	on	-0.07
,theo	on	-0.19
,thi	on	0.14
,thieu	on	0.33
,tho	on	-0.5
,thon	on	1.38
,thu	on	-0.18
,thua	on	0.66
,thuan	on	0.67
,thuoc	on	-0.32
,thuong	on	0.93
,thuy	on	0.7
,tien	on	0.65
,tinh	on	1.31
,tnxp	on	-1.13
,to	on	-1.54
,toi	on	-1.4
,tra	on	0.76
,trai	on	-0.98
,tram	on	-0.49
,tran	on	-0.39
,trang	on	-0.25
,tren	on	0.31
,trieu	on	0.53
,trong	on	-0.77
,trung	on	0.14
,truoc	on	0.07
,truong	on	-1
,tu	on	1.02
,tuc	on	-0.24
,tui	on	-0.51
,tuong	on	0.25
,tuy	on	0.18
,tuyen	on	0.23
,two	on	0.34
,u	on	0.27
,under	on	-0.67
,unit	on	-0.43
,va	on	-0.23
,van	on	0.38
,vao	on	-0.74
,vay	on	-0.4
,vi	on	0.38
,vinh	on	0.84
,vo	on	-0.53
,voi	on	-0.28
,vuong	on	-0.63
,we	on	-0.42
,west	on	0.74
,with	on	-0.2
,xa	on	0.91
,xac	on	-0.81
,xe	on	-1.04
,xep	on	-0.83
,xieng	on	0.84
,xom	on	0.64
,xuan	on	0.5
,xung	on	-0.26
,y	on	-0.74
,yen	on	1.12
-##	on	0.48
-an	on	0.12
-binh	on	0.08
-c2	on	-0.96
-dessus	on	0.13
-dien	on	0.17
-east	on	0.31
-go	on	0.14
-h	on	0.13
-ha	on	0.24
-hai	on	0.15
-hs	on	-0.06
-hung	on	0.08
-hy	on	-0.08
-lang	on	0.08
-lao	on	0.32
-nam	on	0.63
-phu	on	0.16
-t	on	0.15
-tan	on	0.21
-thanh	on	0.17
-tien	on	0.05
-van	on	-0.18
.binh	on	0.2
.hoa	on	0.17
.p	on	0.48
.phu	on	0.05
.tri	on	0.25
.vinh	on	0.35
:#	on	-0.37
:a	on	-0.12
:chu	on	-0.08
:dao	on	-0.12
:hai	on	-0.09
:ong	on	-0.11
:vo	on	-0.05
False False bare'	on	0.9
False False bare(	on	-0.23
False False bare,	on	-0.96
False False bare-	on	0.96
False False bare:	on	-0.54
False False bareblank	on	1.84
False False full'	on	0.74
False False full(	on	-1.69
False False full)	on	0.32
False False full+	on	0.46
False False full,	on	-1.18
False False full-	on	0.98
False False full:	on	-0.91
False False fullblank	on	1.77
False False small)	on	-0.41
False False small,	on	-0.81
False False smallblank	on	0.73
False True bare,	on	0.28
False True bare.	on	1.3
False True bare:	on	-0.08
False True bareblank	on	3.18
False True full,	on	0.33
False True full.	on	0.72
False True full:	on	-0.26
False True fullblank	on	4.45
False True loud,	on	0.95
False True loudblank	on	0.43
True False bare'	on	-0.06
True False bare(	on	-1.39
True False bare)	on	-1.18
True False bare,	on	-2.06
True False bare-	on	-0.49
True False bare.	on	-1.12
True False bare:	on	-0.55
True False bareblank	on	-1.53
True False full(	on	-1.72
True False full)	on	-1.67
True False full,	on	-2.23
True False full-	on	-1.28
True False full:	on	-0.98
True False fullblank	on	-2.28
True False full|	on	-0.59
True False full–	on	-1.74
True False loudblank	on	0.37
True True bare'	on	0.11
True True bare(	on	-1.03
True True bare)	on	-1.13
True True bare,	on	1.43
True True bare-	on	0.25
True True bare.	on	0.06
True True bare/	on	0.24
True True bare:	on	-0.87
True True bareblank	on	3.89
True True bare–	on	1.14
True True full'	on	-0.28
True True full(	on	-1.31
True True full)	on	-0.95
True True full,	on	1.63
True True full-	on	0.42
True True full.	on	0.63
True True full/	on	0.39
True True full:	on	-0.8
True True fullblank	on	4.41
True True full|	on	-0.28
True True full–	on	0.11
True True loud)	on	-0.3
True True loud,	on	0.05
True True loud-	on	-0.52
True True loud.	on	0.11
True True loud:	on	-0.28
True True loudblank	on	2.26
a ##	on	0.29
a bia	on	-0.06
a big	on	0.14
a capital & 1	on	-0.1
a capital & 11	on	-0.77
a capital & 12	on	0.26
a capital & 13	on	0.05
a capital & 14	on	0.18
a capital & 17	on	-0.1
a capital & 2	on	0.79
a capital & 20	on	0.24
a capital & 3	on	-0.76
a capital & 4	on	-0.69
a capital & 5	on	-0.36
a capital & 6	on	-0.54
a capital & 68	on	-0.91
a capital & 7	on	-0.26
a capital & 772	on	0.06
a capital & 8	on	-0.61
a capital & 82	on	0.34
a capital & 9	on	-0.51
a capital & a	on	-0.65
a capital & about	on	0.57
a capital & ai	on	-0.05
a capital & airfield	on	0.49
a capital & an	on	-0.1
a capital & and	on	-0.82
a capital & ap	on	-0.41
a capital & area	on	0.14
a capital & at	on	-0.13
a capital & au	on	0.44
a capital & avec	on	-0.25
a capital & b	on	-0.25
a capital & b2	on	-1.01
a capital & ba	on	-0.1
a capital & bac	on	0.35
a capital & bach	on	-0.54
a capital & bai	on	0.07
a capital & ban	on	-0.22
a capital & bang	on	0.59
a capital & bank	on	0.23
a capital & battalion	on	-0.63
a capital & bay	on	-0.41
a capital & be	on	0.13
a capital & ben	on	-0.36
a capital & bi	on	-0.83
a capital & bia	on	-0.05
a capital & bien	on	0.68
a capital & biet	on	-0.8
a capital & binh	on	0.68
a capital & bo	on	0.72
a capital & boi	on	0.05
a capital & bom	on	-0.18
a capital & border	on	0.48
a capital & born	on	-0.25
a capital & bridge	on	0.71
a capital & bua	on	-0.42
a capital & bui	on	-0.76
a capital & bung	on	-0.8
a capital & but	on	-0.38
a capital & by	on	-0.27
a capital & c	on	-0.61
a capital & c1	on	-0.52
a capital & c2	on	-1.95
a capital & c4	on	-0.22
a capital & c6	on	-0.27
a capital & c7	on	-0.55
a capital & ca	on	-1.17
a capital & cac	on	-0.05
a capital & cach	on	0.49
a capital & cai	on	0.31
a capital & called	on	-0.46
a capital & cam	on	0.28
a capital & campuchia	on	0.43
a capital & can	on	0.19
a capital & canal	on	0.28
a capital & canh	on	0.73
a capital & cao	on	0.5
a capital & cap	on	-0.08
a capital & cat	on	0.49
a capital & cau	on	-0.57
a capital & cay	on	-0.21
a capital & cemetery	on	1.01
a capital & cha	on	0.1
a capital & chac	on	-0.4
a capital & chai	on	-0.19
a capital & cham	on	0.05
a capital & chau	on	0.57
a capital & chay	on	-0.28
a capital & chet	on	-0.58
a capital & chi	on	0.09
a capital & chiec	on	-0.62
a capital & chien	on	-0.35
a capital & chim	on	-0.16
a capital & cho	on	-0.08
a capital & chon	on	-0.14
a capital & chu	on	-0.41
a capital & chua	on	-0.6
a capital & chuc	on	-0.4
a capital & chung	on	-1.15
a capital & citadel	on	0.57
a capital & city	on	0.46
a capital & co	on	-0.49
a capital & coi	on	-0.67
a capital & commune	on	0.5
a capital & company	on	-0.83
a capital & con	on	-0.6
a capital & cong	on	-0.17
a capital & cu	on	-0.94
a capital & cua	on	0.46
a capital & cung	on	-0.35
a capital & cuoi	on	-0.24
a capital & cuu	on	0.24
a capital & d	on	-0.34
a capital & d2	on	-0.67
a capital & d3	on	-0.94
a capital & d5	on	-0.71
a capital & d8	on	-0.59
a capital & da	on	-0.2
a capital & dai	on	0.11
a capital & dak	on	0.2
a capital & dam	on	-0.06
a capital & dan	on	-0.43
a capital & dang	on	-0.49
a capital & danh	on	-0.2
a capital & dao	on	-0.09
a capital & dap	on	-0.14
a capital & dat	on	-0.35
a capital & dau	on	0.7
a capital & day	on	-0.85
a capital & de	on	0.36
a capital & den	on	0.08
a capital & deo	on	-0.61
a capital & deu	on	-0.36
a capital & di	on	-0.39
a capital & dia	on	0.2
a capital & dich	on	-0.09
a capital & died	on	-0.19
a capital & dien	on	0.81
a capital & dieu	on	0.19
a capital & dinh	on	-0.64
a capital & district	on	0.4
a capital & do	on	-0.3
a capital & doan	on	-0.18
a capital & doc	on	-0.43
a capital & doi	on	0.37
a capital & don	on	-0.58
a capital & dong	on	0.19
a capital & du	on	-0.24
a capital & dua	on	-0.18
a capital & duc	on	0.13
a capital & dung	on	-0.45
a capital & duoc	on	-0.1
a capital & duoi	on	-0.4
a capital & duong	on	0.29
a capital & duy	on	0.23
a capital & dv	on	-0.13
a capital & e	on	-1.02
a capital & em	on	-0.25
a capital & en	on	-0.73
a capital & et	on	-0.33
a capital & from	on	-0.07
a capital & ga	on	0.45
a capital & gan	on	0.65
a capital & gap	on	-0.06
a capital & gate	on	0.38
a capital & ghi	on	-0.36
a capital & gi	on	-0.75
a capital & gia	on	0.17
a capital & giang	on	0.3
a capital & giao	on	-0.13
a capital & giay	on	-0.08
a capital & gio	on	0.17
a capital & gioi	on	0.26
a capital & giong	on	0.16
a capital & giu	on	-1.21
a capital & go	on	-0.14
a capital & goc	on	-0.42
a capital & gom	on	-0.25
a capital & h	on	-0.79
a capital & h1	on	-0.61
a capital & ha	on	0.89
a capital & hai	on	0.14
a capital & ham	on	0.05
a capital & hang	on	0.44
a capital & hanh	on	-0.46
a capital & hau	on	0.18
a capital & hay	on	-0.55
a capital & hb	on	0.67
a capital & hd	on	0.18
a capital & he	on	-0.25
a capital & het	on	-0.39
a capital & hien	on	-0.4
a capital & hiep	on	0.07
a capital & hill	on	-0.57
a capital & hills	on	0.5
a capital & his	on	-0.26
a capital & ho	on	-1.02
a capital & hoa	on	1
a capital & hoai	on	0.08
a capital & hoang	on	0.45
a capital & hoc	on	-0.1
a capital & hoe	on	-0.16
a capital & hoi	on	-0.47
a capital & hom	on	-0.14
a capital & hon	on	0.17
a capital & hong	on	-0.46
a capital & house	on	0.13
a capital & hp	on	0.7
a capital & hs	on	-0.24
a capital & hue	on	0.17
a capital & hung	on	0.17
a capital & huong	on	0.41
a capital & huyen	on	-0.08
a capital & huynh	on	-0.31
a capital & hy	on	-0.07
a capital & i	on	-1.24
a capital & ia	on	0.3
a capital & ich	on	-0.67
a capital & il	on	-0.05
a capital & in	on	0.19
a capital & je	on	-0.1
a capital & joined	on	-0.08
a capital & junction	on	0.26
a capital & kampot	on	0.19
a capital & kem	on	-0.05
a capital & kha	on	-0.39
a capital & kham	on	0.14
a capital & khanh	on	0.38
a capital & khau	on	-0.09
a capital & khe	on	0.14
a capital & khi	on	-0.34
a capital & khoai	on	0.24
a capital & khoang	on	-0.21
a capital & khong	on	0.21
a capital & khu	on	0.27
a capital & khuong	on	-0.31
a capital & kia	on	-0.68
a capital & kiem	on	-1.01
a capital & kien	on	0.63
a capital & kiet	on	-0.28
a capital & killed	on	-0.06
a capital & kim	on	0.26
a capital & km	on	0.43
a capital & ko	on	-0.16
a capital & kon	on	0.91
a capital & krong	on	0.13
a capital & ky	on	0.46
a capital & l	on	-0.52
a capital & lac	on	-0.25
a capital & lai	on	0.17
a capital & lak	on	0.07
a capital & lam	on	-0.31
a capital & lan	on	-1.23
a capital & lang	on	1.06
a capital & lanh	on	-0.06
a capital & lao	on	0.12
a capital & laos	on	0.25
a capital & lap	on	-0.76
a capital & lat	on	-0.13
a capital & le	on	-1.35
a capital & len	on	-0.52
a capital & liet	on	0.72
a capital & lieu	on	0.07
a capital & linh	on	-0.63
a capital & lo	on	0.11
a capital & loc	on	0.34
a capital & loi	on	0.05
a capital & long	on	1.04
a capital & ls	on	-0.38
a capital & lu	on	-0.31
a capital & lung	on	0.06
a capital & luon	on	-0.61
a capital & luong	on	-0.28
a capital & luu	on	0.1
a capital & m	on	-0.4
a capital & ma	on	0.2
a capital & mac	on	-0.07
a capital & mang	on	0.29
a capital & market	on	0.41
a capital & martyrs	on	-0.07
a capital & mat	on	0.23
a capital & may	on	-0.69
a capital & me	on	0.45
a capital & mien	on	0.07
a capital & minh	on	0.1
a capital & mo	on	-0.29
a capital & moc	on	-0.18
a capital & moi	on	-0.29
a capital & mon	on	0.06
a capital & mot	on	-0.23
a capital & mu	on	0.17
a capital & mua	on	-0.53
a capital & muoi	on	-0.11
a capital & muon	on	-0.13
a capital & muong	on	0.71
a capital & my	on	-0.67
a capital & na	on	0.66
a capital & nam	on	1.24
a capital & nay	on	-0.59
a capital & ne	on	-0.33
a capital & near	on	0.07
a capital & nem	on	0.26
a capital & nen	on	-0.34
a capital & nga	on	1.06
a capital & ngai	on	0.25
a capital & ngan	on	0.06
a capital & nghe	on	1.18
a capital & nghi	on	0.14
a capital & nghia	on	0.4
a capital & nghiep	on	-0.54
a capital & ngo	on	-0.34
a capital & ngoai	on	0.97
a capital & ngoc	on	-0.7
a capital & ngoi	on	-0.16
a capital & ngu	on	0.38
a capital & nguoi	on	-0.69
a capital & nguyen	on	-0.43
a capital & nhan	on	-0.46
a capital & nhap	on	-0.07
a capital & nhat	on	-0.17
a capital & nhi	on	-0.36
a capital & nho	on	-0.12
a capital & nhon	on	0.1
a capital & nhung	on	-1.04
a capital & nhuong	on	-0.74
a capital & night	on	-0.09
a capital & ninh	on	0.36
a capital & nn	on	-0.13
a capital & no	on	0.06
a capital & noi	on	0.1
a capital & nua	on	0.05
a capital & nui	on	0.23
a capital & nuoc	on	0.31
a capital & o	on	0.09
a capital & oai	on	0.07
a capital & of	on	0.83
a capital & om	on	-0.35
a capital & on	on	-1.3
a capital & one	on	-0.12
a capital & ong	on	-0.48
a capital & p	on	0.2
a capital & pa	on	0.06
a capital & pailin	on	0.2
a capital & pass	on	0.35
a capital & phai	on	-0.37
a capital & pham	on	-0.85
a capital & phan	on	-0.48
a capital & phao	on	-0.29
a capital & phat	on	-0.07
a capital & phi	on	-0.57
a capital & phin	on	-1.07
a capital & pho	on	0.96
a capital & phong	on	0.15
a capital & phu	on	0.79
a capital & phuc	on	-0.31
a capital & phung	on	-0.08
a capital & phuoc	on	0.87
a capital & phuong	on	0.21
a capital & plot	on	0.76
a capital & po	on	0.05
a capital & pon	on	0.24
a capital & post	on	0.27
a capital & province	on	0.43
a capital & qua	on	-0.28
a capital & quan	on	-0.81
a capital & quang	on	0.14
a capital & que	on	-0.19
a capital & quoc	on	0.37
a capital & quy	on	0.18
a capital & quyen	on	-1.27
a capital & quynh	on	-0.2
a capital & ra	on	-0.56
a capital & regiment	on	-0.78
a capital & ri	on	0.09
a capital & ridge	on	0.38
a capital & river	on	0.35
a capital & ro	on	1.59
a capital & road	on	0.28
a capital & roi	on	0.53
a capital & row	on	1.07
a capital & rubber	on	0.42
a capital & sa	on	0.33
a capital & sach	on	0.1
a capital & sam	on	0.1
a capital & sang	on	-0.16
a capital & sat	on	0.42
a capital & sau	on	-0.44
a capital & si	on	-0.29
a capital & side	on	-0.45
a capital & sinh	on	-0.32
a capital & so	on	0.72
a capital & soc	on	0.05
a capital & soi	on	-0.4
a capital & son	on	0.76
a capital & song	on	-0.53
a capital & sot	on	-0.16
a capital & south	on	0.51
a capital & su	on	-0.41
a capital & sung	on	-0.43
a capital & suoi	on	0.33
a capital & t	on	0.11
a capital & ta	on	-0.54
a capital & tai	on	-0.23
a capital & tam	on	0.1
a capital & tang	on	0.54
a capital & tao	on	-0.43
a capital & tap	on	-1.05
a capital & tau	on	-0.45
a capital & tay	on	0.32
a capital & tb	on	0.65
a capital & ten	on	-0.35
a capital & th	on	0.46
a capital & thach	on	0.17
a capital & thai	on	0.95
a capital & tham	on	-0.32
a capital & thang	on	0.24
a capital & thanh	on	0.59
a capital & thao	on	-0.39
a capital & thap	on	-0.52
a capital & that	on	-0.37
a capital & thay	on	0.35
a capital & the	on	-0.28
a capital & theo	on	-0.12
a capital & thi	on	-0.22
a capital & thien	on	0.09
a capital & thieu	on	0.32
a capital & thinh	on	-0.69
a capital & tho	on	-0.25
a capital & thoi	on	-0.75
a capital & thon	on	-0.09
a capital & thong	on	-0.09
a capital & thu	on	-0.27
a capital & thua	on	0.37
a capital & thuan	on	0.34
a capital & thuoc	on	-0.54
a capital & thuong	on	-0.19
a capital & thuy	on	0.75
a capital & tien	on	0.2
a capital & tieng	on	0.05
a capital & tieu	on	-0.29
a capital & tin	on	0.1
a capital & tinh	on	0.55
a capital & tnxp	on	-0.78
a capital & to	on	-0.76
a capital & toi	on	-0.97
a capital & ton	on	0.05
a capital & town	on	0.38
a capital & tra	on	0.25
a capital & trach	on	0.07
a capital & tram	on	0.09
a capital & tran	on	-0.36
a capital & trang	on	-0.53
a capital & tren	on	-0.95
a capital & tri	on	-0.72
a capital & trieu	on	0.05
a capital & trinh	on	-0.06
a capital & tro	on	-0.12
a capital & troi	on	-0.18
a capital & trong	on	0.28
a capital & truc	on	0.09
a capital & trung	on	-0.38
a capital & truoc	on	-0.15
a capital & truong	on	-0.94
a capital & tuan	on	-0.89
a capital & tui	on	-0.87
a capital & tum	on	0.14
a capital & tung	on	-0.47
a capital & tuong	on	0.23
a capital & tuy	on	0.07
a capital & tuyen	on	0.16
a capital & two	on	0.17
a capital & u	on	0.2
a capital & un	on	-0.46
a capital & uyen	on	-0.2
a capital & va	on	-0.66
a capital & valley	on	0.51
a capital & van	on	-0.24
a capital & vao	on	-0.2
a capital & vap	on	-0.28
a capital & ve	on	-0.44
a capital & vet	on	-0.22
a capital & vi	on	0.28
a capital & vien	on	0.06
a capital & viet	on	-0.06
a capital & village	on	0.22
a capital & vinh	on	1.03
a capital & vo	on	-0.82
a capital & voi	on	-0.14
a capital & vu	on	-0.12
a capital & vui	on	-0.14
a capital & vung	on	0.27
a capital & vuong	on	-0.72
a capital & wall	on	0.25
a capital & was	on	-0.56
a capital & we	on	-0.3
a capital & who	on	-0.23
a capital & with	on	0.06
a capital & xa	on	0.11
a capital & xac	on	-0.28
a capital & xang	on	-0.05
a capital & xat	on	0.52
a capital & xe	on	-0.62
a capital & xin	on	-0.11
a capital & xom	on	0.35
a capital & xuan	on	0.39
a capital & xuong	on	0.29
a capital & xuyen	on	0.23
a capital & y	on	-0.1
a capital & ya	on	-0.84
a capital & yen	on	0.75
a hang	on	1.24
a luoi	on	0.09
a phrase & 1	on	0.11
a phrase & 2	on	0.22
a phrase & a	on	-0.11
a phrase & an	on	0.22
a phrase & and	on	-0.57
a phrase & anh	on	0.17
a phrase & at	on	0.15
a phrase & ba	on	-0.11
a phrase & ban	on	0.71
a phrase & bao	on	0.14
a phrase & bay	on	-0.06
a phrase & ben	on	0.4
a phrase & bi	on	-0.44
a phrase & bia	on	-0.12
a phrase & big	on	0.05
a phrase & bridge	on	0.09
a phrase & by	on	-0.15
a phrase & cach	on	-0.41
a phrase & cai	on	0.08
a phrase & camp	on	0.08
a phrase & can	on	0.16
a phrase & canh	on	-0.19
a phrase & cao	on	0.13
a phrase & cau	on	-0.49
a phrase & cay	on	0.23
a phrase & chau	on	-0.13
a phrase & chien	on	0.09
a phrase & chon	on	-0.07
a phrase & chu	on	0.19
a phrase & co	on	0.09
a phrase & cu	on	-0.26
a phrase & cua	on	0.34
a phrase & da	on	0.42
a phrase & dan	on	0.1
a phrase & de	on	0.08
a phrase & dinh	on	0.39
a phrase & do	on	-0.06
a phrase & doan	on	0.78
a phrase & dong	on	0.22
a phrase & from	on	0.08
a phrase & gate	on	0.05
a phrase & gun	on	0.06
a phrase & ha	on	0.54
a phrase & hai	on	0.28
a phrase & hang	on	-0.08
a phrase & hill	on	-0.59
a phrase & ho	on	0.14
a phrase & hoa	on	0.11
a phrase & hoi	on	-0.22
a phrase & hy	on	-0.1
a phrase & in	on	-0.82
a phrase & khong	on	-0.32
a phrase & khu	on	-0.32
a phrase & la	on	-0.41
a phrase & le	on	0.21
a phrase & luong	on	0.14
a phrase & mai	on	-0.15
a phrase & mot	on	0.07
a phrase & my	on	0.08
a phrase & nam	on	0.6
a phrase & nha	on	0.08
a phrase & ninh	on	0.12
a phrase & o	on	0.2
a phrase & of	on	0.25
a phrase & on	on	-0.47
a phrase & phia	on	0.19
a phrase & phong	on	0.05
a phrase & phu	on	-0.51
a phrase & plot	on	0.58
a phrase & quan	on	0.16
a phrase & quang	on	0.2
a phrase & s	on	0.1
a phrase & sau	on	-0.89
a phrase & side	on	0.14
a phrase & so	on	-0.37
a phrase & son	on	0.16
a phrase & tay	on	0.06
a phrase & thang	on	-0.31
a phrase & thanh	on	0.08
a phrase & the	on	0.77
a phrase & thi	on	0.09
a phrase & tho	on	-0.06
a phrase & thuoc	on	-0.05
a phrase & thuy	on	0.06
a phrase & tien	on	-0.82
a phrase & tinh	on	0.1
a phrase & to	on	0.09
a phrase & truc	on	0.05
a phrase & tu	on	0.44
a phrase & va	on	-0.69
a phrase & vao	on	0.5
a phrase & vien	on	0.13
a phrase & vinh	on	-0.83
a phrase & vo	on	0.27
a phrase & with	on	0.15
a phrase & xa	on	0.14
a phrase & xuyen	on	0.06
a phrase & y	on	0.28
a word & 12	on	0.08
a word & 14	on	0.16
a word & 19	on	0.32
a word & 2	on	0.22
a word & 22	on	0.17
a word & 3	on	0.05
a word & 30	on	0.59
a word & 300	on	0.13
a word & 4	on	0.33
a word & 400	on	0.48
a word & 5	on	0.1
a word & 68	on	0.05
a word & 82	on	0.25
a word & 9	on	0.05
a word & a	on	0.61
a word & ai	on	-0.26
a word & an	on	0.21
a word & anh	on	-0.65
a word & ap	on	0.12
a word & at	on	0.31
a word & au	on	0.13
a word & ay	on	-0.16
a word & ba	on	0.24
a word & bac	on	0.14
a word & ban	on	-0.59
a word & bank	on	0.05
a word & bao	on	0.12
a word & bat	on	-0.47
a word & bay	on	-0.63
a word & be	on	-0.05
a word & behind	on	0.2
a word & ben	on	-0.27
a word & benh	on	0.05
a word & bep	on	0.08
a word & between	on	-0.12
a word & bi	on	0.17
a word & bia	on	0.18
a word & bien	on	0.43
a word & binh	on	0.34
a word & bo	on	0.38
a word & bon	on	-1.33
a word & bu	on	0.3
a word & bui	on	-0.39
a word & bung	on	-0.84
a word & but	on	-0.17
a word & by	on	-0.12
a word & ca	on	0.07
a word & cach	on	-0.51
a word & cai	on	-0.21
a word & cam	on	-0.22
a word & can	on	0.36
a word & canh	on	1.11
a word & cao	on	0.09
a word & cap	on	-0.15
a word & cat	on	0.11
a word & cau	on	-0.33
a word & cay	on	0.09
a word & chai	on	0.25
a word & chet	on	-0.17
a word & chi	on	0.56
a word & chien	on	-0.15
a word & chin	on	-0.75
a word & cho	on	-0.11
a word & chon	on	-0.33
a word & chong	on	0.19
a word & chu	on	0.53
a word & chua	on	0.23
a word & chung	on	-0.1
a word & cimetiere	on	0.1
a word & co	on	-0.27
a word & con	on	-0.61
a word & cop	on	0.13
a word & cote	on	0.89
a word & cua	on	-0.24
a word & cung	on	-0.18
a word & cuong	on	0.05
a word & da	on	0.49
a word & dai	on	0.28
a word & dak	on	0.17
a word & dam	on	-0.05
a word & dan	on	0.43
a word & dang	on	0.6
a word & danh	on	-0.3
a word & dao	on	0.53
a word & dap	on	-0.15
a word & dat	on	0.33
a word & de	on	0.3
a word & dem	on	-0.16
a word & den	on	-0.07
a word & di	on	-0.55
a word & dia	on	0.94
a word & diem	on	0.13
a word & dien	on	0.1
a word & dieu	on	0.22
a word & dinh	on	0.17
a word & do	on	0.13
a word & doan	on	-0.56
a word & doc	on	0.55
a word & doi	on	0.12
a word & don	on	-0.58
a word & dong	on	0.24
a word & du	on	0.1
a word & duc	on	0.09
a word & dung	on	-1.02
a word & duoi	on	0.21
a word & duong	on	0.13
a word & dv	on	-0.31
a word & east	on	0.25
a word & field	on	0.06
a word & from	on	0.13
a word & gan	on	0.4
a word & gao	on	0.13
a word & gap	on	-0.46
a word & gia	on	0.06
a word & giang	on	0.16
a word & giap	on	-0.22
a word & giay	on	0.08
a word & gio	on	-0.4
a word & gioi	on	0.09
a word & giong	on	0.23
a word & go	on	0.05
a word & ha	on	0.17
a word & hai	on	-0.63
a word & hamlet	on	0.12
a word & hang	on	-0.27
a word & hao	on	0.22
a word & hat	on	0.06
a word & hau	on	0.37
a word & het	on	-0.15
a word & hien	on	0.58
a word & ho	on	0.1
a word & hoa	on	0.8
a word & hoang	on	0.12
a word & hoi	on	-0.41
a word & hom	on	-0.22
a word & hong	on	0.05
a word & hp	on	0.16
a word & hue	on	0.32
a word & hung	on	0.07
a word & huong	on	-0.67
a word & huu	on	-0.85
a word & huy	on	0.1
a word & huyen	on	0.44
a word & hy	on	0.22
a word & ia	on	0.16
a word & in	on	0.91
a word & k	on	-0.29
a word & ke	on	-0.17
a word & keo	on	0.11
a word & khe	on	0.12
a word & kho	on	0.1
a word & khoang	on	-0.12
a word & khong	on	-0.25
a word & khu	on	0.18
a word & khuc	on	1.08
a word & kien	on	0.09
a word & kim	on	0.33
a word & kinh	on	0.07
a word & km	on	0.11
a word & ky	on	0.13
a word & la	on	0.17
a word & lai	on	0.49
a word & lam	on	0.09
a word & lan	on	0.05
a word & lang	on	0.43
a word & lao	on	0.14
a word & lap	on	0.25
a word & lay	on	-0.46
a word & le	on	0.34
a word & left	on	0.46
a word & len	on	0.07
a word & lien	on	0.06
a word & liet	on	0.09
a word & linh	on	-0.62
a word & lo	on	0.06
a word & loc	on	0.18
a word & loi	on	0.1
a word & long	on	-0.56
a word & lua	on	-0.42
a word & luc	on	-0.23
a word & lung	on	0.06
a word & luong	on	-0.95
a word & luu	on	0.08
a word & ly	on	0.24
a word & m	on	0.13
a word & ma	on	-0.38
a word & mai	on	0.06
a word & man	on	0.54
a word & mat	on	0.28
a word & mau	on	0.12
a word & may	on	-0.1
a word & me	on	0.49
a word & met	on	0.09
a word & minh	on	0.23
a word & mo	on	0.61
a word & moc	on	0.21
a word & moi	on	-0.3
a word & mon	on	0.06
a word & mua	on	-0.35
a word & mui	on	-0.13
a word & muoi	on	0.07
a word & my	on	0.31
a word & nam	on	0.18
a word & nay	on	0.14
a word & near	on	0.25
a word & next	on	-0.06
a word & nga	on	0.28
a word & ngai	on	0.09
a word & ngam	on	0.2
a word & ngay	on	-0.41
a word & nghia	on	0.19
a word & ngo	on	-0.52
a word & ngoai	on	-0.15
a word & ngoc	on	0.07
a word & ngua	on	0.08
a word & nguoi	on	-0.09
a word & nguon	on	0.07
a word & nha	on	0.66
a word & nhan	on	0.13
a word & nhung	on	-0.3
a word & ninh	on	0.36
a word & no	on	-0.84
a word & noi	on	0.15
a word & north	on	0.12
a word & nuoc	on	-0.22
a word & o	on	-0.29
a word & of	on	0.31
a word & old	on	0.09
a word & on	on	0.25
a word & ong	on	0.36
a word & ouest	on	0.05
a word & phao	on	0.15
a word & phat	on	0.07
a word & phau	on	0.15
a word & phia	on	-0.13
a word & phong	on	0.27
a word & phu	on	0.34
a word & phuc	on	0.06
a word & phung	on	0.25
a word & phuoc	on	0.78
a word & plot	on	-0.26
a word & pres	on	-0.28
a word & quan	on	-0.07
a word & quang	on	0.28
a word & que	on	-0.49
a word & quy	on	0.12
a word & quynh	on	0.05
a word & ra	on	-0.1
a word & rao	on	0.08
a word & ray	on	0.19
a word & rieng	on	-0.11
a word & roi	on	-1.03
a word & rong	on	0.1
a word & ruong	on	-0.2
a word & s	on	0.07
a word & sa	on	0.05
a word & san	on	0.09
a word & sap	on	-0.51
a word & sat	on	0.18
a word & sau	on	-0.79
a word & side	on	0.13
a word & sim	on	0.05
a word & sinh	on	-0.07
a word & so	on	-0.2
a word & son	on	0.34
a word & song	on	0.14
a word & sous	on	0.2
a word & south	on	0.31
a word & su	on	0.06
a word & sung	on	0.05
a word & suoi	on	0.23
a word & ta	on	0.12
a word & tai	on	0.15
a word & tam	on	0.05
a word & tan	on	0.09
a word & tang	on	0.07
a word & tau	on	-0.08
a word & tay	on	-0.62
a word & ten	on	-0.46
a word & thach	on	0.13
a word & thai	on	0.08
a word & thang	on	-0.19
a word & thay	on	0.35
a word & the	on	0.6
a word & thi	on	0.4
a word & thien	on	0.1
a word & thiet	on	0.05
a word & thinh	on	0.12
a word & tho	on	-0.16
a word & thon	on	0.78
a word & thong	on	-0.08
a word & thu	on	0.22
a word & thuan	on	0.05
a word & thuoc	on	0.08
a word & thuong	on	0.14
a word & thuy	on	0.14
a word & tien	on	0.14
a word & tinh	on	0.08
a word & to	on	-0.46
a word & toi	on	1.05
a word & trach	on	0.06
a word & tram	on	0.11
a word & trang	on	0.05
a word & trau	on	0.06
a word & tre	on	0.16
a word & tren	on	0.4
a word & tri	on	0.13
a word & trieu	on	0.23
a word & trinh	on	0.05
a word & troi	on	0.11
a word & trong	on	-0.41
a word & trung	on	-0.64
a word & tu	on	0.21
a word & tui	on	-0.69
a word & tuong	on	0.11
a word & two	on	0.14
a word & un	on	0.36
a word & under	on	-0.18
a word & van	on	0.07
a word & vao	on	0.16
a word & vay	on	-0.06
a word & ve	on	-0.17
a word & vi	on	-0.23
a word & vien	on	0.08
a word & vinh	on	0.28
a word & vo	on	-0.11
a word & vui	on	-0.2
a word & we	on	-0.08
a word & west	on	0.25
a word & with	on	0.05
a word & xa	on	0.61
a word & xeo	on	0.37
a word & xu	on	-0.22
a word & xuan	on	0.38
a word & xuong	on	-0.83
a word & y	on	0.1
a word & yen	on	0.32
above the	on	0.09
ai tu	on	0.32
along the	on	0.07
am co	on	0.55
am vinh	on	0.66
an #	on	-0.51
an anh	on	-0.06
an binh	on	0.16
an cao	on	0.27
an hai	on	0.07
an lao	on	0.12
an phu	on	0.07
an quang	on	0.11
an thai	on	0.05
an thanh	on	0.06
an thi	on	1.3
an tho	on	-0.08
an tinh	on	0.13
an va	on	-0.05
anh ha	on	0.54
ap #	on	0.76
ap bac	on	0.07
at & 1	on	-0.65
at & 12	on	0.39
at & 13	on	0.18
at & 14	on	0.31
at & 15	on	-0.2
at & 150	on	-0.86
at & 19	on	0.25
at & 2	on	0.13
at & 20	on	0.05
at & 200	on	0.68
at & 200m	on	0.41
at & 22	on	0.25
at & 2km	on	0.28
at & 3	on	-1.14
at & 30	on	0.92
at & 300	on	0.06
at & 300m	on	0.47
at & 4	on	0.15
at & 40	on	0.07
at & 400	on	1.27
at & 5	on	-0.14
at & 500m	on	0.45
at & 50m	on	0.07
at & 52	on	0.15
at & 6	on	0.09
at & 7	on	-1.01
at & 9	on	0.08
at & a	on	0.7
at & airstrip	on	0.17
at & along	on	-0.64
at & am	on	0.12
at & an	on	-0.27
at & and	on	0.26
at & anh	on	0.1
at & ao	on	0.13
at & ap	on	0.58
at & around	on	-0.55
at & at	on	-1.63
at & au	on	0.37
at & avec	on	-0.43
at & b	on	0.06
at & b52	on	-0.19
at & ba	on	-0.57
at & bac	on	0.47
at & back	on	0.5
at & bai	on	0.1
at & bamboo	on	0.05
at & ban	on	0.16
at & bang	on	-0.58
at & bap	on	-0.68
at & bat	on	-0.58
at & bau	on	0.1
at & bay	on	-0.82
at & be	on	0.17
at & behind	on	0.36
at & below	on	0.05
at & ben	on	0.68
at & benh	on	0.09
at & bep	on	0.11
at & beside	on	0.18
at & bi	on	0.8
at & bia	on	0.17
at & bien	on	-0.13
at & big	on	0.18
at & binh	on	0.12
at & bo	on	0.16
at & boc	on	0.31
at & bom	on	0.36
at & bong	on	0.26
at & bord	on	0.05
at & bot	on	0.06
at & bu	on	0.17
at & bui	on	-0.22
at & bung	on	0.08
at & buoc	on	0.19
at & buon	on	0.15
at & buried	on	-0.09
at & by	on	-0.27
at & c	on	-0.18
at & ca	on	0.33
at & cac	on	-0.06
at & cach	on	-0.13
at & cai	on	-0.42
at & cam	on	-0.37
at & can	on	0.57
at & canal	on	0.19
at & cang	on	0.06
at & canh	on	0.87
at & cao	on	0.5
at & cap	on	0.51
at & cat	on	0.16
at & cau	on	-0.24
at & cha	on	-0.05
at & chac	on	0.05
at & chan	on	-0.15
at & chanh	on	0.05
at & chau	on	-0.21
at & chay	on	0.13
at & chen	on	-0.34
at & chet	on	0.4
at & chi	on	-0.28
at & chin	on	-0.3
at & chinh	on	-0.83
at & cho	on	-0.49
at & chon	on	-0.86
at & chong	on	0.38
at & chot	on	0.23
at & chu	on	-0.67
at & chua	on	0.81
at & chum	on	0.16
at & chung	on	0.35
at & chuong	on	-0.23
at & church	on	0.25
at & clearing	on	0.14
at & co	on	-0.3
at & coc	on	0.06
at & coi	on	0.17
at & con	on	-0.24
at & cong	on	0.3
at & cot	on	0.12
at & cote	on	-0.35
at & crater	on	0.08
at & creek	on	0.12
at & crossing	on	0.09
at & cu	on	0.71
at & cua	on	0.54
at & culvert	on	0.36
at & cung	on	-0.62
at & cut	on	0.12
at & d	on	0.34
at & da	on	0.16
at & dai	on	0.13
at & dak	on	0.24
at & dam	on	0.17
at & dan	on	-0.24
at & danh	on	-0.53
at & dao	on	-0.58
at & dap	on	-0.77
at & dat	on	-1.18
at & dau	on	0.15
at & day	on	0.95
at & de	on	1.12
at & dem	on	-0.27
at & den	on	0.06
at & deo	on	0.17
at & derriere	on	0.26
at & des	on	0.28
at & dessus	on	0.1
at & di	on	1.13
at & dia	on	0.1
at & dich	on	0.09
at & diem	on	0.05
at & dien	on	0.16
at & dieu	on	0.07
at & dike	on	0.06
at & dinh	on	0.28
at & do	on	0.09
at & doan	on	1.26
at & doc	on	0.13
at & doi	on	0.91
at & don	on	-0.5
at & dong	on	0.08
at & du	on	0.22
at & dua	on	0.35
at & duc	on	0.24
at & dung	on	-0.28
at & duoc	on	0.05
at & duoi	on	0.81
at & duong	on	0.44
at & east	on	0.68
at & ecole	on	0.08
at & eglise	on	0.19
at & em	on	0.58
at & en	on	-0.22
at & end	on	0.07
at & et	on	0.28
at & face	on	-0.48
at & ferry	on	0.2
at & foot	on	0.29
at & from	on	0.2
at & ga	on	0.14
at & gach	on	0.07
at & gai	on	0.19
at & gan	on	0.08
at & gao	on	0.24
at & gap	on	0.07
at & gate	on	0.07
at & gauche	on	0.05
at & ghi	on	-0.6
at & gia	on	-0.12
at & giao	on	0.1
at & giap	on	0.79
at & gieng	on	0.21
at & gio	on	-0.13
at & giong	on	0.05
at & giua	on	0.21
at & go	on	0.18
at & goc	on	0.22
at & goi	on	0.28
at & gom	on	0.16
at & gu	on	0.1
at & ha	on	-0.16
at & hai	on	-0.43
at & ham	on	0.72
at & hamlet	on	0.13
at & hang	on	0.47
at & hanh	on	0.08
at & hao	on	0.08
at & hau	on	0.05
at & he	on	0.08
at & heo	on	0.06
at & her	on	0.37
at & hien	on	-1.39
at & highway	on	0.05
at & hill	on	0.1
at & hinh	on	-0.08
at & his	on	0.29
at & ho	on	0.27
at & hoa	on	0.07
at & hoang	on	0.06
at & hoc	on	0.05
at & hoi	on	0.13
at & hom	on	-0.33
at & hon	on	0.17
at & hong	on	0.15
at & hop	on	0.07
at & house	on	0.08
at & huong	on	0.4
at & hy	on	0.4
at & ia	on	0.05
at & in	on	-0.96
at & junction	on	0.17
at & just	on	0.21
at & k	on	0.09
at & ke	on	0.8
at & kem	on	0.1
at & khau	on	-0.63
at & khe	on	0.12
at & khi	on	0.48
at & kho	on	0.21
at & khoang	on	-0.05
at & khoi	on	0.16
at & khong	on	-0.76
at & khop	on	0.05
at & ki	on	0.07
at & kia	on	0.08
at & kiem	on	0.4
at & kien	on	-0.09
at & kinh	on	0.41
at & km	on	0.22
at & ko	on	0.13
at & konia	on	0.05
at & ky	on	-0.06
at & la	on	-0.2
at & lam	on	0.1
at & lan	on	0.11
at & lang	on	-0.97
at & lao	on	0.38
at & lap	on	-0.13
at & lay	on	-0.81
at & le	on	0.32
at & left	on	0.41
at & len	on	0.07
at & les	on	0.54
at & lim	on	0.1
at & line	on	0.08
at & linh	on	-0.38
at & lo	on	0.57
at & loc	on	0.13
at & loi	on	0.73
at & lon	on	0.2
at & long	on	0.11
at & lot	on	0.51
at & lua	on	0.13
at & luc	on	-0.3
at & lung	on	0.09
at & luy	on	0.06
at & m	on	0.34
at & ma	on	-0.99
at & mai	on	-0.07
at & mang	on	0.06
at & marche	on	0.05
at & mat	on	0.35
at & may	on	-0.65
at & me	on	0.52
at & mep	on	0.25
at & met	on	0.21
at & mi	on	0.07
at & mieng	on	0.05
at & mieu	on	0.15
at & minh	on	0.53
at & mit	on	0.09
at & mo	on	0.09
at & moc	on	-0.08
at & moi	on	0.2
at & mon	on	0.13
at & mua	on	-0.12
at & mui	on	-0.42
at & muong	on	0.13
at & my	on	0.31
at & nam	on	0.23
at & nay	on	-0.31
at & ne	on	-0.76
at & near	on	0.32
at & nen	on	0.14
at & next	on	0.58
at & nga	on	0.41
at & ngam	on	0.4
at & ngan	on	0.06
at & ngay	on	0.06
at & ngo	on	-0.48
at & ngoai	on	0.45
at & ngon	on	0.11
at & nguoi	on	0.22
at & nguon	on	0.12
at & nha	on	0.82
at & nhan	on	0.16
at & nhat	on	0.45
at & nhieu	on	-0.51
at & nhin	on	-0.08
at & nho	on	0.51
at & nhu	on	0.08
at & nia	on	0.25
at & no	on	-0.58
at & noi	on	-0.26
at & nong	on	0.34
at & nord	on	0.06
at & north	on	0.16
at & not	on	0.21
at & nua	on	0.16
at & nui	on	0.07
at & nuoc	on	0.16
at & nuong	on	0.52
at & o	on	-0.85
at & of	on	-0.21
at & oi	on	0.66
at & old	on	0.11
at & on	on	0.15
at & one	on	0.21
at & ong	on	0.58
at & our	on	0.22
at & pass	on	0.23
at & phai	on	0.26
at & phao	on	0.17
at & phe	on	0.12
at & phi	on	0.06
at & phia	on	0.84
at & phu	on	-0.59
at & phung	on	0.19
at & post	on	0.25
at & poste	on	0.05
at & quan	on	0.07
at & quang	on	0.15
at & que	on	-1.22
at & quy	on	-0.76
at & quyet	on	-0.83
at & ra	on	-0.08
at & rach	on	0.31
at & rao	on	0.19
at & ray	on	0.49
at & re	on	0.12
at & right	on	0.3
at & river	on	0.09
at & road	on	0.14
at & rock	on	0.05
at & rong	on	0.08
at & route	on	0.28
at & rua	on	0.06
at & rung	on	0.25
at & ruong	on	-0.14
at & rut	on	0.13
at & s	on	0.34
at & sa	on	0.26
at & sai	on	-0.06
at & san	on	0.11
at & sang	on	-1.1
at & sao	on	0.1
at & sap	on	-0.88
at & sat	on	0.26
at & school	on	0.39
at & second	on	-0.18
at & side	on	0.19
at & slope	on	0.24
at & so	on	0.64
at & soc	on	-0.2
at & son	on	0.15
at & song	on	0.27
at & sous	on	0.35
at & south	on	0.07
at & stream	on	-0.14
at & su	on	0.11
at & sua	on	0.1
at & sung	on	0.15
at & suoi	on	0.33
at & ta	on	0.44
at & tac	on	-0.67
at & taluy	on	0.05
at & tam	on	0.24
at & tan	on	0.15
at & tang	on	0.1
at & tau	on	0.08
at & tay	on	0.27
at & thac	on	0.05
at & than	on	0.11
at & thang	on	-0.14
at & thanh	on	-0.32
at & thap	on	0.42
at & that	on	0.52
at & thay	on	-0.18
at & the	on	0.43
at & theo	on	-0.6
at & thi	on	-0.35
at & tho	on	0.15
at & thoi	on	-0.46
at & thon	on	0.29
at & thong	on	0.27
at & thot	on	0.12
at & thu	on	0.3
at & thua	on	0.07
at & thuoc	on	0.13
at & thuong	on	0.66
at & tien	on	0.37
at & tieng	on	0.14
at & tieu	on	0.49
at & tin	on	0.07
at & tinh	on	-0.21
at & tower	on	0.2
at & tram	on	0.22
at & tran	on	-0.08
at & trang	on	0.11
at & trau	on	0.09
at & tre	on	0.39
at & tree	on	0.1
at & trees	on	0.08
at & tren	on	0.11
at & treo	on	0.09
at & troi	on	0.1
at & trong	on	-1.01
at & truc	on	0.07
at & trung	on	0.4
at & truong	on	0.26
at & tu	on	0.06
at & tuc	on	-0.06
at & tui	on	-0.53
at & tung	on	0.07
at & tuong	on	0.09
at & tuy	on	0.1
at & two	on	0.65
at & u	on	0.09
at & ubnd	on	-0.75
at & un	on	0.15
at & under	on	-0.54
at & une	on	0.61
at & va	on	0.75
at & vach	on	0.06
at & vam	on	0.06
at & van	on	-1.32
at & vang	on	-0.44
at & vao	on	0.43
at & vat	on	0.39
at & vay	on	-0.81
at & ve	on	-0.12
at & vi	on	-0.37
at & vien	on	0.08
at & village	on	0.06
at & vinh	on	0.27
at & vo	on	0.48
at & voi	on	0.96
at & vu	on	-0.05
at & vui	on	-0.36
at & vuon	on	-0.19
at & vuong	on	0.08
at & wall	on	0.07
at & water	on	0.1
at & we	on	-0.15
at & west	on	-0.08
at & when	on	0.1
at & where	on	1
at & with	on	-0.25
at & xa	on	-0.16
at & xac	on	-0.13
at & xang	on	0.16
at & xep	on	-0.31
at & xoai	on	0.12
at & xom	on	0.22
at & xung	on	-0.11
at & xuong	on	0.12
at & y	on	-0.11
at & yen	on	0.13
at the	on	0.16
au bord	on	0.05
au dessus	on	0.13
au nord	on	0.05
ba ben	on	-0.24
ba beo	on	0.07
ba cam	on	-0.17
ba cay	on	0.09
ba chac	on	0.07
ba chu	on	0.38
ba chua	on	0.19
ba chuc	on	0.05
ba chung	on	0.32
ba co	on	1.03
ba dac	on	0.2
ba dau	on	0.05
ba di	on	-0.05
ba dong	on	0.1
ba la	on	0.83
ba lam	on	0.53
ba lang	on	-0.52
ba o	on	0.15
ba phu	on	0.25
ba tang	on	0.07
ba tu	on	0.35
ba vi	on	0.5
ba xa	on	0.1
ba xom	on	0.11
bac gan	on	0.44
bac giang	on	0.11
bac ha	on	-0.05
bac kan	on	0.07
bac lap	on	0.13
bac ninh	on	0.08
bac thai	on	0.08
bach dang	on	0.11
bai bang	on	0.14
bai boi	on	0.1
bai cat	on	0.19
bai da	on	0.41
bai dap	on	0.21
bai dau	on	0.45
bai khach	on	0.29
bai lau	on	0.05
bai ngo	on	0.05
bai rac	on	0.06
bai soi	on	0.05
bai tha	on	0.13
bai xe	on	0.06
ban ay	on	-0.3
ban ban	on	-1.15
ban co	on	-1.24
ban cu	on	-0.08
ban dong	on	0.29
ban la	on	0.24
ban na	on	0.11
ban nam	on	0.08
ban pa	on	0.09
ban pac	on	0.16
ban ta	on	0.08
ban tham	on	-0.22
bang chet	on	-0.08
bang la	on	-0.24
bang lang	on	0.2
bang tu	on	-0.77
bank of	on	0.09
bao hai	on	0.15
bat tam	on	0.05
bat xat	on	0.1
bau co	on	0.21
bay cu	on	0.16
bay da	on	0.06
bay hien	on	-0.09
behind the	on	0.29
below the	on	0.07
ben bo	on	0.23
ben cau	on	0.07
ben da	on	0.07
ben do	on	0.85
ben hai	on	0.05
ben hong	on	0.09
ben kia	on	0.15
ben luc	on	0.1
ben nay	on	1.13
ben nha	on	0.09
ben nuoc	on	0.11
ben phai	on	0.33
ben suoi	on	0.06
ben trai	on	0.28
ben tre	on	0.19
ben vuot	on	0.16
benh vien	on	0.61
benh xa	on	0.36
bep benh	on	0.07
beside a	on	0.08
beside the	on	0.08
bi mat	on	0.15
bich la	on	0.49
bien dong	on	0.05
bien gioi	on	0.47
bien ho	on	0.06
bien hoa	on	0.06
bien lo	on	0.49
bien noi	on	-0.3
bien phong	on	0.06
binh anh	on	-0.05
binh ba	on	0.05
binh bac	on	0.56
binh da	on	-0.25
binh dinh	on	0.15
binh do	on	0.15
binh gia	on	0.06
binh giang	on	0.05
binh hai	on	0.1
binh lieu	on	0.06
binh luc	on	0.21
binh ten	on	-0.07
binh thi	on	0.05
binh thuan	on	0.14
binh tram	on	0.79
binh trung	on	-0.17
binh va	on	-0.34
blank#	on	0.74
blank###	on	2.08
blank####	on	0.48
blank1b	on	0.08
blank200m	on	0.46
blank2km	on	0.81
blank300m	on	0.23
blank400m	on	0.05
blank500m	on	1.38
blank50m	on	0.12
blank7a	on	0.1
blank7b	on	0.09
blanka	on	-1.27
blanka1	on	0.07
blankabout	on	0.33
blankafter	on	-1.26
blankai	on	-0.19
blankairfield	on	0.73
blankairstrip	on	0.18
blankalong	on	-0.79
blankam	on	0.23
blankan	on	0.21
blankand	on	-1.13
blankanh	on	0.12
blankao	on	0.16
blankap	on	0.09
blankarea	on	0.24
blankat	on	-0.76
blankau	on	0.06
blankavec	on	-0.96
blankay	on	-0.34
blankb	on	0.12
blankba	on	-0.69
blankbac	on	0.9
blankbai	on	0.35
blankbamboo	on	0.12
blankban	on	-0.09
blankbang	on	0.4
blankbank	on	0.32
blankbao	on	-0.13
blankbap	on	-0.63
blankbat	on	-1.85
blankbattambang	on	0.07
blankbau	on	0.22
blankbay	on	-1.76
blankbe	on	0.84
blankbecause	on	-1.1
blankbelow	on	0.07
blankben	on	0.82
blankbend	on	0.08
blankbenh	on	0.22
blankbeo	on	0.07
blankbep	on	0.31
blankbi	on	-1.1
blankbia	on	-0.5
blankbich	on	0.07
blankbien	on	0.65
blankbiet	on	-0.7
blankbieu	on	0.08
blankbig	on	-0.52
blankbinh	on	1.04
blankbo	on	-0.14
blankboi	on	0.2
blankbom	on	0.83
blankbon	on	-0.47
blankbong	on	0.46
blankbord	on	0.05
blankborder	on	0.59
blankbot	on	0.09
blankbrick	on	0.05
blankbridge	on	0.64
blankbroken	on	0.07
blankbua	on	-1.13
blankbui	on	0.22
blankbung	on	-1.44
blankbunker	on	0.37
blankbuoc	on	0.4
blankbuon	on	0.1
blankbut	on	-0.42
blankbuu	on	0.09
blankby	on	-1.19
blankc	on	0.08
blankc1	on	0.07
blankca	on	-0.54
blankcach	on	-0.68
blankcai	on	0.33
blankcam	on	0.54
blankcamp	on	0.48
blankcan	on	0.87
blankcanal	on	0.59
blankcang	on	0.11
blankcanh	on	0.87
blankcao	on	1
blankcap	on	0.5
blankcat	on	0.72
blankcau	on	-0.51
blankcave	on	0.08
blankcay	on	0.73
blankcemetery	on	1.1
blankcha	on	0.25
blankchai	on	0.78
blankcham	on	-0.42
blankchan	on	0.54
blankchang	on	-0.21
blankchanh	on	0.23
blankcharlie	on	-0.75
blankchat	on	-0.84
blankchau	on	0.42
blankchay	on	-0.42
blankche	on	0.2
blankchet	on	-0.35
blankchi	on	-0.68
blankchia	on	0.14
blankchiec	on	0.05
blankchien	on	0.36
blankchieng	on	0.1
blankchim	on	-0.13
blankchin	on	-0.66
blankchinh	on	-1.59
blankcho	on	-0.83
blankchoi	on	0.09
blankchom	on	0.05
blankchon	on	-0.57
blankchong	on	0.95
blankchop	on	0.07
blankchot	on	0.3
blankchu	on	-1.14
blankchua	on	0.23
blankchuc	on	0.08
blankchum	on	0.2
blankchung	on	-0.36
blankchuoi	on	0.1
blankchuong	on	0.26
blankchup	on	-0.77
blankchurch	on	0.56
blankchuyen	on	-0.11
blankcimetiere	on	0.11
blankcity	on	0.46
blankclearing	on	0.3
blankco	on	-0.69
blankcoc	on	0.09
blankcoi	on	-0.7
blankcommune	on	0.26
blankcon	on	-1.45
blankcong	on	0.99
blankcop	on	0.14
blankcorner	on	0.27
blankcot	on	0.41
blankcrater	on	0.09
blankcreek	on	0.2
blankcrossing	on	0.43
blankcu	on	-0.35
blankcua	on	0.34
blankculvert	on	0.38
blankcung	on	-1.65
blankcuoc	on	-0.71
blankcuoi	on	-0.3
blankcuong	on	0.15
blankcut	on	0.29
blankcuu	on	0.07
blankd	on	-0.4
blankd5	on	-0.21
blankda	on	1.02
blankdac	on	0.21
blankdai	on	0.19
blankdak	on	0.33
blankdam	on	-1.26
blankdan	on	0.81
blankdang	on	0.43
blankdanh	on	-0.55
blankdao	on	1.04
blankdap	on	-0.31
blankdat	on	-0.47
blankdau	on	0.68
blankday	on	-0.72
blankde	on	0.27
blankdem	on	-1.02
blankden	on	0.27
blankdes	on	1.14
blankdi	on	0.51
blankdia	on	0.83
blankdich	on	0.19
blankdiem	on	1.03
blankdien	on	0.67
blankdieu	on	0.5
blankdike	on	0.26
blankdin	on	0.2
blankdinh	on	1.26
blankdistrict	on	0.44
blankdo	on	0.52
blankdoai	on	0.06
blankdoan	on	0.88
blankdoc	on	-0.73
blankdoi	on	0.19
blankdom	on	0.06
blankdon	on	0.41
blankdong	on	-0.25
blankdop	on	0.07
blankdot	on	-0.06
blankdrang	on	0.06
blankdry	on	0.07
blankdu	on	0.29
blankdua	on	0.41
blankduc	on	0.57
blankdug	on	-0.58
blankdump	on	0.46
blankdung	on	-1.6
blankduoi	on	-0.24
blankduong	on	1.29
blanke	on	-0.12
blankea	on	0.15
blankeast	on	0.08
blankem	on	-0.18
blanken	on	-1.8
blankend	on	0.14
blankest	on	-0.13
blankface	on	0.05
blankfactory	on	0.09
blankferry	on	0.48
blankfield	on	0.26
blankfoot	on	0.51
blankford	on	0.69
blankfort	on	0.35
blankfrench	on	0.07
blankfrom	on	0.52
blankfront	on	0.56
blankfuel	on	0.32
blankga	on	0.26
blankgach	on	0.27
blankgai	on	0.29
blankgan	on	-0.06
blankgao	on	0.48
blankgap	on	-1.16
blankgarden	on	0.09
blankgate	on	0.53
blankgauche	on	0.06
blankghi	on	-2.3
blankgi	on	-1.78
blankgia	on	-0.39
blankgiam	on	0.08
blankgiang	on	0.89
blankgiao	on	1.08
blankgiap	on	-0.25
blankgiat	on	0.09
blankgiay	on	0.18
blankgieng	on	0.4
blankgiet	on	-0.79
blankgio	on	0.39
blankgioi	on	0.47
blankgiong	on	0.14
blankgiu	on	-0.8
blankgiua	on	-0.11
blankgo	on	0.37
blankgoc	on	-0.05
blankgoi	on	0.79
blankgom	on	-0.63
blankgon	on	0.15
blankgrai	on	0.08
blankgrave	on	0.24
blankgu	on	0.1
blankgua	on	0.05
blankgun	on	0.09
blankh	on	0.43
blankha	on	-0.09
blankhac	on	0.07
blankhai	on	-0.58
blankham	on	0.38
blankhamlet	on	0.53
blankhan	on	0.07
blankhang	on	0.68
blankhanh	on	0.2
blankhao	on	0.35
blankhat	on	0.07
blankhau	on	0.33
blankhay	on	0.06
blankhe	on	-0.73
blankheo	on	0.2
blankher	on	0.57
blankhet	on	-1.06
blankhi	on	-0.12
blankhien	on	-1.77
blankhiep	on	0.14
blankhieu	on	0.07
blankhighway	on	0.09
blankhill	on	0.68
blankhills	on	0.76
blankhim	on	0.07
blankhinh	on	0.09
blankhis	on	0.56
blankho	on	0.63
blankhoa	on	0.94
blankhoai	on	0.05
blankhoang	on	0.46
blankhoc	on	0.65
blankhoi	on	-1.43
blankhole	on	0.09
blankhom	on	-0.73
blankhon	on	0.32
blankhong	on	-0.57
blankhop	on	0.15
blankhospital	on	0.59
blankhouse	on	0.48
blankhp	on	0.39
blankhua	on	0.07
blankhue	on	0.13
blankhung	on	0.68
blankhuong	on	0.7
blankhuu	on	-0.77
blankhuy	on	0.17
blankhuyen	on	1.02
blankhy	on	0.51
blankia	on	0.29
blankin	on	-1.61
blankis	on	-1.07
blankisland	on	0.2
blankit	on	-0.08
blankjunction	on	0.43
blankjust	on	0.06
blankk	on	-0.18
blankkan	on	0.08
blankkapok	on	0.05
blankke	on	0.34
blankkem	on	0.16
blankkenh	on	0.07
blankkeo	on	0.4
blankkep	on	0.06
blankkha	on	0.13
blankkhac	on	-2.36
blankkhach	on	0.32
blankkhang	on	-0.28
blankkhanh	on	0.21
blankkhay	on	0.18
blankkhe	on	0.53
blankkhi	on	-1.25
blankkho	on	0.62
blankkhoang	on	-0.1
blankkhoi	on	-0.67
blankkhong	on	-0.24
blankkhop	on	0.09
blankkhuc	on	0.06
blankkhuong	on	0.08
blankkia	on	0.17
blankkiem	on	-0.46
blankkien	on	0.14
blankkieng	on	-0.07
blankkiln	on	0.07
blankkim	on	0.16
blankkinh	on	0.37
blankkm	on	-0.12
blankko	on	0.05
blankkoh	on	0.05
blankkonia	on	0.05
blankkratie	on	0.06
blankkrong	on	0.06
blankky	on	-0.3
blankl	on	-0.09
blankla	on	-0.57
blanklac	on	0.24
blanklach	on	0.1
blanklai	on	0.42
blanklak	on	0.13
blanklam	on	-0.31
blanklan	on	-1.28
blanklanding	on	0.05
blanklang	on	0.07
blanklanh	on	0.18
blanklao	on	0.8
blanklap	on	0.07
blanklat	on	-0.37
blanklau	on	0.14
blanklay	on	-1.77
blankle	on	0.88
blankleft	on	0.07
blanklen	on	-0.31
blankles	on	0.61
blankliem	on	0.16
blanklien	on	0.25
blankliet	on	1.13
blanklieu	on	0.19
blanklim	on	0.15
blankline	on	0.1
blanklinh	on	-0.56
blanklo	on	-0.07
blankloa	on	0.06
blankloc	on	0.67
blankloi	on	0.31
blanklon	on	0.36
blanklong	on	0.76
blanklu	on	-0.1
blanklua	on	-0.17
blankluat	on	0.08
blankluc	on	-0.3
blanklung	on	0.49
blankluoi	on	0.09
blankluon	on	-2.94
blankluong	on	-0.35
blankluu	on	0.25
blankluy	on	0.08
blankly	on	0.42
blankm	on	0.65
blankma	on	-0.3
blankmac	on	-0.59
blankmai	on	0.18
blankmain	on	0.05
blankmam	on	0.1
blankman	on	-0.75
blankmang	on	0.41
blankmao	on	0.06
blankmarche	on	0.06
blankmarket	on	0.83
blankmartyrs	on	-0.05
blankmat	on	0.65
blankmau	on	0.3
blankmay	on	-0.46
blankme	on	0.42
blankmet	on	0.45
blankmi	on	0.09
blankmia	on	0.09
blankmien	on	0.29
blankmieng	on	0.08
blankmieu	on	0.24
blankminh	on	0.18
blankmit	on	0.12
blankmo	on	0.06
blankmoc	on	0.24
blankmom	on	0.05
blankmon	on	0.55
blankmot	on	0.34
blankmound	on	0.05
blankmouth	on	-0.53
blankmu	on	0.5
blankmua	on	-1.26
blankmui	on	-0.36
blankmuoi	on	0.18
blankmuong	on	0.32
blankmy	on	0.13
blankn	on	-0.41
blankna	on	0.24
blanknai	on	0.1
blanknam	on	0.81
blanknang	on	0.11
blanknay	on	-0.84
blankne	on	-0.86
blanknear	on	0.37
blanknem	on	0.31
blanknen	on	-0.77
blanknext	on	0.05
blanknga	on	0.31
blankngai	on	0.32
blankngam	on	0.44
blankngan	on	0.2
blankngang	on	0.06
blankngay	on	-1.95
blanknghe	on	0.09
blanknghi	on	0.1
blanknghia	on	0.34
blanknghiep	on	0.18
blankngo	on	-0.63
blankngoai	on	0.61
blankngoc	on	0.23
blankngoi	on	0.06
blankngon	on	0.15
blankngu	on	0.43
blankngua	on	0.15
blanknguoi	on	-0.79
blanknguon	on	0.3
blanknguyen	on	0.75
blanknha	on	0.54
blanknhanh	on	0.06
blanknhap	on	-0.28
blanknhat	on	-0.36
blanknhe	on	-1.78
blanknhi	on	0.14
blanknhich	on	0.12
blanknhieu	on	-0.48
blanknhin	on	-1.69
blanknho	on	0.12
blanknhoi	on	0.09
blanknhon	on	0.13
blanknhong	on	0.18
blanknhu	on	-0.33
blanknhung	on	-1.76
blanknia	on	0.12
blankniem	on	0.13
blankninh	on	0.77
blankno	on	-0.68
blanknoi	on	0.82
blanknon	on	0.06
blanknong	on	0.16
blanknord	on	0.09
blanknorth	on	0.12
blanknot	on	0.27
blanknua	on	0.24
blanknui	on	0.41
blanknuoc	on	0.05
blanknuong	on	0.09
blanko	on	0.23
blankoai	on	0.13
blankof	on	1.67
blankold	on	0.25
blankom	on	-0.22
blankon	on	-2.4
blankone	on	0.44
blankong	on	0.82
blankour	on	0.43
blankpa	on	0.19
blankpac	on	0.17
blankpaces	on	0.05
blankpad	on	0.06
blankpagoda	on	0.29
blankpah	on	0.06
blankpailin	on	0.22
blankpass	on	0.58
blankpet	on	0.05
blankpha	on	0.55
blankphai	on	-0.49
blankphao	on	0.98
blankphap	on	0.05
blankphat	on	-0.1
blankphau	on	0.64
blankphe	on	0.12
blankphi	on	0.19
blankphia	on	0.05
blankphien	on	0.09
blankpho	on	0.24
blankphoi	on	0.05
blankphong	on	0.72
blankphu	on	0.74
blankphuc	on	0.29
blankphun	on	0.07
blankphung	on	0.06
blankphuoc	on	0.37
blankphuong	on	0.47
blankpit	on	0.24
blankplantation	on	0.09
blankplei	on	0.1
blankplot	on	0.06
blankpo	on	0.16
blankpont	on	0.06
blankpost	on	0.55
blankposte	on	0.07
blankpres	on	0.05
blankprong	on	0.06
blankprovince	on	0.29
blankpu	on	0.5
blankpursat	on	0.06
blankquan	on	1.16
blankquang	on	-0.06
blankquao	on	0.05
blankquay	on	0.07
blankque	on	-0.49
blankquoc	on	0.67
blankquy	on	-1.35
blankquyen	on	-2.34
blankquyet	on	-1.48
blankquynh	on	0.23
blankra	on	-0.79
blankrac	on	0.07
blankrach	on	0.14
blankrang	on	0.08
blankrangee	on	0.07
blankrao	on	0.49
blankray	on	0.42
blankre	on	0.17
blankren	on	0.08
blankreo	on	0.06
blankri	on	0.11
blankridge	on	0.41
blankrieng	on	0.18
blankriep	on	0.1
blankriver	on	0.46
blankriviere	on	0.05
blankro	on	-0.36
blankroad	on	0.39
blankrock	on	0.09
blankroi	on	-1.05
blankrong	on	0.32
blankroute	on	0.11
blankrow	on	0.05
blankrua	on	0.17
blankrubber	on	0.49
blankrung	on	0.26
blankruong	on	0.46
blankrut	on	0.27
blanksa	on	0.37
blanksac	on	0.06
blanksach	on	0.47
blanksai	on	0.07
blanksalt	on	0.61
blanksam	on	0.05
blanksan	on	0.38
blanksand	on	0.07
blanksang	on	-1.92
blanksanh	on	0.18
blanksao	on	0.14
blanksap	on	-1.13
blanksat	on	0.07
blanksau	on	-0.21
blankschool	on	0.46
blankse	on	0.06
blanksen	on	0.09
blanksi	on	1.17
blankside	on	0.69
blanksieng	on	0.05
blanksim	on	0.21
blanksinh	on	0.07
blanksisophon	on	0.05
blankslope	on	0.27
blankso	on	0.07
blanksoc	on	0.09
blanksoi	on	0.1
blankson	on	1.1
blanksong	on	0.22
blanksouth	on	0.17
blankstation	on	0.46
blankstream	on	0.52
blankstreet	on	0.75
blankstung	on	0.05
blanksu	on	0.6
blanksua	on	0.15
blanksud	on	0.08
blanksui	on	0.06
blanksung	on	0.27
blanksuoi	on	0.47
blanksup	on	0.11
blankta	on	0.29
blanktac	on	0.09
blanktai	on	0.19
blanktaluy	on	0.06
blanktang	on	0.35
blanktank	on	0.05
blanktao	on	-0.09
blanktap	on	-0.56
blanktau	on	0.39
blanktay	on	0.87
blankte	on	0.42
blankten	on	-1.1
blanktermite	on	0.05
blanktha	on	0.16
blankthac	on	0.12
blankthach	on	0.22
blankthai	on	0.37
blanktham	on	0.09
blankthan	on	0.33
blankthang	on	-1.09
blankthanh	on	-0.34
blankthao	on	-0.3
blankthap	on	-0.4
blankthat	on	0.28
blankthay	on	-0.74
blankthe	on	1.43
blanktheo	on	-0.17
blankthi	on	-1.24
blankthien	on	0.27
blankthiet	on	0.13
blankthieu	on	-0.19
blankthinh	on	0.18
blanktho	on	0.45
blankthoi	on	-1.88
blankthom	on	0.07
blankthon	on	0.55
blankthong	on	0.33
blankthot	on	0.15
blankthu	on	-0.41
blankthua	on	0.07
blankthuan	on	0.13
blankthuoc	on	-0.28
blankthuong	on	0.28
blankthuot	on	0.15
blankthuy	on	0.68
blanktich	on	-0.85
blanktiem	on	0.09
blanktien	on	-0.19
blanktieng	on	0.3
blanktiep	on	0.17
blanktieu	on	-0.59
blanktim	on	-0.48
blanktin	on	0.27
blanktinh	on	0.79
blankto	on	1.28
blanktoan	on	-0.26
blanktoc	on	0.13
blanktoi	on	-0.19
blankton	on	0.09
blanktower	on	0.39
blanktown	on	0.4
blanktp	on	0.18
blanktra	on	0.12
blanktrac	on	0.06
blanktrach	on	0.18
blanktrack	on	0.07
blanktrai	on	0.62
blanktrail	on	0.23
blanktram	on	1.29
blanktran	on	1.08
blanktrang	on	1.54
blanktranh	on	0.12
blanktrao	on	0.05
blanktrau	on	0.23
blanktre	on	0.77
blanktree	on	0.16
blanktrees	on	0.22
blanktren	on	-0.49
blanktrench	on	0.05
blanktreo	on	0.15
blanktri	on	0.72
blanktrieu	on	0.14
blanktrinh	on	0.14
blanktro	on	-0.09
blanktroi	on	0.2
blanktrom	on	0.07
blanktron	on	0.17
blanktrong	on	-1.75
blanktru	on	0.06
blanktruc	on	0.42
blanktruoc	on	-0.4
blanktruoi	on	0.06
blanktruong	on	0.79
blanktua	on	0.07
blanktuc	on	-0.07
blanktui	on	-1.72
blanktul	on	0.18
blanktum	on	0.19
blanktung	on	-0.84
blanktuong	on	0.32
blanktuyen	on	0.17
blanktwo	on	0.56
blanku	on	0.23
blankui	on	0.05
blankun	on	-0.49
blankunder	on	0.11
blankune	on	0.37
blankut	on	0.05
blankuy	on	0.18
blankuyen	on	0.23
blankva	on	-0.13
blankvac	on	0.05
blankvach	on	0.08
blankvai	on	0.11
blankvalley	on	0.65
blankvam	on	0.15
blankvan	on	-0.65
blankvang	on	-0.28
blankvao	on	0.98
blankvap	on	-0.77
blankvat	on	0.07
blankvay	on	-0.89
blankve	on	-1.93
blankven	on	-0.48
blankvet	on	0.05
blankvi	on	-0.63
blankvien	on	1.02
blankvieng	on	-0.17
blankviet	on	0.43
blankvillage	on	0.35
blankvinh	on	0.58
blankvo	on	0.59
blankvoi	on	0.9
blankvong	on	0.1
blankvu	on	0.1
blankvua	on	-0.75
blankvuc	on	0.11
blankvui	on	-0.68
blankvuon	on	0.08
blankvuong	on	-0.23
blankvuot	on	-0.29
blankwall	on	0.48
blankwas	on	-0.18
blankwater	on	0.16
blankwe	on	-0.58
blankwell	on	0.11
blankwest	on	-0.7
blankwhen	on	0.17
blankwhere	on	0.32
blankwhite	on	0.08
blankwire	on	0.05
blankx	on	0.08
blankxa	on	0.42
blankxac	on	-1.16
blankxang	on	0.32
blankxat	on	0.1
blankxay	on	0.22
blankxeo	on	0.08
blankxin	on	-0.49
blankxoai	on	0.26
blankxom	on	0.07
blankxu	on	-0.51
blankxuan	on	0.55
blankxuyen	on	0.39
blanky	on	1.24
blankyang	on	0.06
blankyen	on	0.8
bo ao	on	0.09
bo bac	on	0.21
bo cho	on	-0.28
bo co	on	-0.53
bo de	on	0.31
bo hoang	on	0.1
bo kenh	on	0.05
bo kinh	on	0.2
bo muong	on	0.09
bo nam	on	0.18
bo ruong	on	0.08
bo song	on	0.16
bo suoi	on	0.05
bo tre	on	0.28
bom cu	on	0.26
bom sau	on	0.16
bomb crater	on	0.07
bot cau	on	0.05
brick kiln	on	0.05
bu dang	on	0.37
bu dop	on	0.07
bui tre	on	0.09
buoc chan	on	-0.29
buoc ve	on	-1.76
buon ho	on	0.05
buon ma	on	1.18
buu dien	on	0.31
by a	on	0.28
by the	on	0.38
c hang	on	1.08
ca mau	on	0.14
ca phe	on	0.12
cach cau	on	0.13
cach lo	on	0.1
cach ngam	on	0.09
cai be	on	0.46
cai cau	on	0.11
cai gieng	on	0.08
cai lay	on	0.73
cam doi	on	0.07
cam giang	on	0.07
cam lo	on	0.16
cam ong	on	0.05
cam pu	on	0.54
can cu	on	0.12
can duoc	on	0.23
cang chai	on	0.05
canh bo	on	0.12
canh cai	on	0.17
canh cay	on	0.08
canh cho	on	0.05
canh chua	on	0.42
canh co	on	-0.17
canh con	on	0.26
canh dong	on	0.54
canh gieng	on	0.11
canh hang	on	0.06
canh ma	on	0.5
canh mieu	on	0.06
canh mot	on	0.22
canh sat	on	-0.48
cao ###	on	0.17
cao ####	on	0.35
cao bang	on	0.89
cao diem	on	0.83
cao su	on	0.4
cao xa	on	0.07
cap #	on	0.08
cat binh	on	0.12
cat chon	on	-0.07
cat nam	on	0.08
cat phia	on	0.54
cat sau	on	0.78
cat thi	on	-0.2
cau ##	on	0.07
cau chu	on	0.73
cau cua	on	0.24
cau da	on	0.07
cau giat	on	0.09
cau khi	on	1.27
cau ong	on	0.22
cau phia	on	0.12
cau rao	on	0.08
cau sap	on	0.1
cau so	on	0.11
cau tay	on	0.05
cau tram	on	-0.22
cau treo	on	0.12
cay ban	on	0.1
cay bang	on	0.07
cay ben	on	0.35
cay cho	on	-0.92
cay da	on	0.54
cay dau	on	-0.08
cay gao	on	0.15
cay ko	on	0.14
cay lim	on	0.08
cay sang	on	0.15
cay so	on	0.79
cay sung	on	0.05
cay thi	on	0.35
cay thong	on	0.06
cay thot	on	0.1
cay va	on	0.24
cay xoai	on	0.05
cemetery but	on	-0.37
cemetery of	on	0.06
cha lo	on	0.05
chan cau	on	0.25
chan de	on	0.09
chan deo	on	0.12
chan thap	on	0.05
chau anh	on	-0.06
chau nghe	on	0.64
chau son	on	0.56
chau thanh	on	0.15
che phia	on	0.05
che sau	on	0.56
cheo reo	on	0.06
chi huy	on	0.17
chi khu	on	0.52
chi linh	on	0.08
chien truong	on	0.16
cho ban	on	-0.84
cho cay	on	0.08
cho co	on	1.04
cho con	on	0.16
cho cu	on	-0.64
cho moi	on	1.04
chop vung	on	0.06
chot ####	on	0.05
chu a	on	0.38
chu lai	on	0.19
chu nghe	on	0.08
chu pah	on	0.06
chu prong	on	0.06
chu xa	on	0.22
chu y	on	0.05
chua co	on	0.06
chua o	on	0.09
chua ong	on	0.23
chua phi	on	0.05
chua su	on	-0.51
chua xa	on	0.17
chung ##	on	0.05
chuong bo	on	0.06
chuong cop	on	0.13
chuong my	on	0.06
chuong nghe	on	0.18
cimetiere de	on	0.31
co #	on	0.44
co am	on	0.05
co cai	on	0.16
co cay	on	0.09
co co	on	-0.08
co con	on	0.25
co dong	on	0.17
co dung	on	-0.51
co gia	on	-0.06
co hai	on	0.19
co ma	on	-0.18
co tang	on	0.05
con cat	on	0.11
con cuong	on	0.07
con ma	on	0.7
con voi	on	0.19
cong di	on	-0.32
cong ong	on	0.1
cong so	on	0.34
cong su	on	0.1
cong tay	on	-0.13
cong troi	on	0.14
contre le	on	0.24
cot co	on	1.01
cot moc	on	0.13
cot so	on	0.07
crater and	on	-0.39
crater on	on	0.42
cu ben	on	0.77
cu chi	on	0.15
cu co	on	-1.28
cu cua	on	0.17
cu duoi	on	-1.42
cu gan	on	0.11
cu hung	on	0.27
cu nay	on	0.52
cu phia	on	0.13
cu tra	on	0.11
cu xa	on	0.08
cua ba	on	0.3
cua chu	on	1.3
cua don	on	0.58
cua dong	on	0.22
cua ham	on	0.06
cua hang	on	0.12
cua khau	on	0.41
cua ngo	on	0.1
cua nguoi	on	0.86
cua ong	on	0.97
cua su	on	0.07
cua viet	on	0.42
cuoi vuon	on	0.1
cuong nghe	on	0.05
cut ngon	on	0.08
cuu hue	on	0.18
d un	on	0.76
da bang	on	0.41
da chien	on	0.19
da cho	on	-0.14
da co	on	0.4
da dau	on	-0.53
da dung	on	0.07
da duoi	on	-0.75
da gan	on	0.28
da hinh	on	0.09
da nang	on	0.05
da ong	on	0.18
da phia	on	0.12
da tay	on	-0.29
dai dong	on	0.06
dai quan	on	0.08
dai thang	on	0.99
dak lak	on	0.13
dak to	on	0.22
dam doi	on	-0.33
dan nghe	on	0.09
dan o	on	0.05
dao co	on	-0.09
dat chua	on	0.29
dat co	on	0.34
dat cua	on	0.12
dat do	on	0.79
dat nha	on	0.18
dat ong	on	0.18
dat sau	on	0.06
dat thanh	on	0.15
dau ban	on	0.22
dau cau	on	0.32
dau doi	on	-0.71
dau giay	on	0.44
dau lang	on	0.23
dau nguon	on	0.09
dau ray	on	0.05
dau sau	on	0.17
dau suoi	on	0.07
dau tieng	on	0.28
day #	on	0.15
de l	on	0.06
de la	on	1.09
deo nhong	on	0.16
deo pha	on	0.11
deo phu	on	0.05
derriere l	on	0.08
derriere la	on	0.39
derriere le	on	0.22
dessus du	on	0.06
di bo	on	0.14
dia cau	on	0.14
dia cua	on	0.42
dia dao	on	0.18
dia ho	on	0.05
dia phao	on	0.06
diem ###	on	0.12
diem ####	on	0.24
diem cao	on	0.75
dien ba	on	0.66
dien ban	on	0.31
dien bien	on	0.11
dien chau	on	0.35
dieu tri	on	0.17
dinh cho	on	-0.21
dinh chon	on	-0.06
dinh co	on	-0.95
dinh cu	on	-0.14
dinh lang	on	-0.23
dinh lap	on	0.72
dinh nay	on	-0.36
dinh quan	on	-0.09
dinh xa	on	-0.39
do ###	on	0.07
do hai	on	0.05
do luong	on	0.51
do o	on	-0.05
do son	on	0.08
doan ##	on	0.5
doan o	on	0.1
doan tai	on	0.09
doc ba	on	0.24
doc co	on	1.05
doc dau	on	-0.3
doi #	on	0.78
doi ##	on	1.53
doi ###	on	0.82
doi ####	on	0.53
doi a	on	0.07
doi a1	on	0.06
doi ben	on	0.49
doi bo	on	0.49
doi cam	on	0.09
doi charlie	on	0.08
doi che	on	0.06
doi chu	on	-0.11
doi co	on	0.61
doi dai	on	0.06
doi dat	on	0.22
doi dieu	on	0.39
doi khong	on	1.65
doi kien	on	0.22
doi phau	on	0.06
doi phia	on	0.34
doi quyet	on	0.08
doi quynh	on	0.27
doi sat	on	0.67
doi sim	on	0.09
doi thong	on	0.16
doi tranh	on	0.07
doi tron	on	0.13
don bac	on	0.18
don bien	on	0.06
don cai	on	0.09
don cu	on	0.09
don dien	on	0.09
don dong	on	0.29
don vi	on	0.53
dong anh	on	0.94
dong ba	on	0.07
dong bac	on	0.3
dong cam	on	0.05
dong cat	on	0.1
dong cho	on	0.48
dong chum	on	0.13
dong con	on	-0.05
dong cua	on	0.17
dong dang	on	0.21
dong ha	on	0.28
dong hai	on	-0.92
dong ho	on	0.14
dong hoa	on	0.26
dong hoi	on	0.31
dong hung	on	0.18
dong khe	on	0.05
dong la	on	-0.83
dong lang	on	0.27
dong lao	on	0.25
dong ma	on	0.08
dong mo	on	0.16
dong nam	on	0.16
dong sau	on	0.16
dong son	on	0.08
dong thap	on	0.22
dong thi	on	0.05
dong thuy	on	0.23
dong trieu	on	0.06
dong van	on	0.13
dong xa	on	0.07
dong xoai	on	0.15
dry creek	on	0.05
du cimetiere	on	0.09
du pont	on	0.06
dua nuoc	on	0.06
duc co	on	0.42
duc ha	on	0.08
duc tho	on	0.13
dung ha	on	0.17
duoi cai	on	0.07
duoi cay	on	0.19
duoi chan	on	0.35
duoi goc	on	0.18
duoi mot	on	0.24
duoi nen	on	0.1
duoi tang	on	0.06
duong #	on	2.1
duong ##	on	1.07
duong 1b	on	0.06
duong bang	on	0.11
duong cach	on	0.8
duong cay	on	0.26
duong chung	on	0.06
duong co	on	-0.4
duong day	on	-0.23
duong dong	on	-1.59
duong hai	on	0.18
duong khu	on	-1.75
duong lieu	on	0.09
duong lo	on	-0.17
duong mon	on	0.2
duong nay	on	-0.89
duong nghe	on	0.09
duong ra	on	0.05
duong sat	on	0.05
duong tau	on	0.08
duong theo	on	0.85
duong tu	on	0.45
duong tuyen	on	0.08
duong vao	on	0.25
duong xe	on	0.06
ea sup	on	0.1
east end	on	0.06
eglise de	on	0.1
first 1509,	on	-0.08
first 2blank	on	-0.15
first 772,	on	-0.22
first a'	on	0.54
first a,	on	-0.5
first a1blank	on	-0.12
first ablank	on	0.72
first aboveblank	on	-0.76
first aiblank	on	0.26
first airstrip,	on	0.16
first airstripblank	on	0.07
first along,	on	-0.66
first alongblank	on	0.35
first an(	on	-0.37
first an)	on	0.1
first an,	on	-0.41
first an-	on	-0.14
first anblank	on	0.54
first anhblank	on	-0.06
first anlongblank	on	-0.44
first aoblank	on	0.14
first ap,	on	0.77
first apblank	on	-0.31
first at,	on	0.15
first atblank	on	0.05
first au'	on	0.41
first au,	on	0.2
first au-	on	0.11
first aublank	on	0.08
first ayunblank	on	-0.79
first bablank	on	0.24
first bac,	on	0.41
first bacblank	on	-0.25
first bach,	on	-0.11
first bachblank	on	-0.64
first bai,	on	-0.31
first baiblank	on	0.09
first bambooblank	on	0.19
first ban(	on	-0.2
first ban,	on	0.7
first ban-	on	0.21
first bananablank	on	-0.64
first banblank	on	-0.19
first bangblank	on	-0.05
first bank,	on	-0.14
first bankblank	on	0.31
first bao,	on	0.46
first baoblank	on	0.17
first bat,	on	-0.31
first batblank	on	-0.26
first bau,	on	-0.22
first baublank	on	0.12
first bay,	on	-0.32
first be,	on	-0.05
first beachblank	on	0.5
first beblank	on	0.12
first behind,	on	-0.47
first behindblank	on	-0.17
first below,	on	0.44
first belowblank	on	0.07
first ben,	on	-0.66
first benblank	on	0.47
first bendblank	on	-0.2
first benh,	on	-0.08
first benhblank	on	-0.75
first bep,	on	0.81
first bepblank	on	0.48
first beside,	on	0.49
first besideblank	on	0.72
first betweenblank	on	1.77
first biablank	on	0.81
first bichblank	on	0.57
first bien,	on	-0.21
first bienblank	on	-0.66
first bigblank	on	1.02
first binh)	on	-0.06
first binh,	on	-0.71
first binh-	on	-0.6
first binh:	on	-0.05
first binhblank	on	-0.37
first bo,	on	0.33
first boblank	on	0.06
first bombblank	on	0.1
first bong,	on	-0.22
first bongblank	on	0.44
first bord,	on	-0.16
first bordblank	on	0.16
first botblank	on	0.08
first boutblank	on	0.16
first bridge,	on	0.6
first bridgeblank	on	-0.29
first bu,	on	-0.36
first bublank	on	-0.56
first bui,	on	0.09
first buiblank	on	0.22
first bung,	on	-0.1
first bungblank	on	0.39
first bunker,	on	0.15
first bunkerblank	on	-0.35
first buon'	on	0.42
first buon,	on	0.42
first buonblank	on	0.28
first buongblank	on	-0.33
first buublank	on	0.06
first by,	on	0.12
first byblank	on	-0.22
first c1blank	on	0.72
first ca,	on	-0.56
first cablank	on	-0.43
first cach,	on	-0.35
first cachblank	on	1.64
first cai)	on	-0.11
first cai,	on	-0.75
first caiblank	on	-0.24
first cam)	on	-0.11
first cam,	on	-0.99
first cam-	on	0.27
first camblank	on	-0.29
first campblank	on	0.17
first can)	on	-0.08
first can,	on	-0.47
first canal,	on	0.27
first canalblank	on	-1.52
first canblank	on	0.85
first cang,	on	-0.26
first cangblank	on	-0.51
first canh,	on	-0.15
first canh:	on	-0.09
first canhblank	on	0.85
first cao)	on	-0.08
first cao,	on	-0.99
first caoblank	on	-0.45
first cao–	on	-0.07
first catblank	on	0.3
first cau,	on	-0.12
first cau:	on	-0.1
first caublank	on	-0.05
first caveblank	on	-0.8
first cay,	on	-0.58
first cayblank	on	0.16
first cemetery,	on	-0.08
first cemeteryblank	on	-0.05
first cha,	on	-0.44
first cham,	on	0.42
first chan,	on	0.29
first chanblank	on	-0.06
first chau,	on	0.32
first chaublank	on	-0.31
first cheoblank	on	0.09
first chi,	on	-0.55
first chiblank	on	0.28
first chiemblank	on	-0.06
first cho,	on	-0.1
first choblank	on	0.64
first chonblank	on	-0.2
first chot,	on	0.17
first chu,	on	0.59
first chua,	on	-0.27
first chuablank	on	-0.82
first chublank	on	-0.61
first chungblank	on	0.23
first chuong,	on	-0.08
first church,	on	0.29
first churchblank	on	0.15
first cimetiere'	on	0.26
first cimetiere,	on	0.74
first cimetiereblank	on	-0.34
first citadelblank	on	0.63
first co,	on	-0.89
first coblank	on	0.35
first coc,	on	-0.06
first cocblank	on	-0.6
first coconutblank	on	0.06
first colblank	on	0.1
first collineblank	on	-0.1
first communeblank	on	-0.19
first con,	on	0.12
first conblank	on	0.15
first congblank	on	0.22
first contreblank	on	0.3
first cot,	on	0.32
first cotblank	on	0.2
first cote,	on	0.19
first coteblank	on	0.32
first creek,	on	-0.31
first creekblank	on	-1.13
first cu,	on	-0.41
first cua,	on	-0.09
first cuablank	on	-0.05
first cublank	on	0.07
first cungblank	on	0.1
first cuoi,	on	0.19
first cuoiblank	on	0.09
first da,	on	-0.63
first dablank	on	-0.14
first dac,	on	-0.62
first dacblank	on	0.05
first dai,	on	0.08
first daiblank	on	0.24
first dak,	on	0.26
first dakblank	on	-0.88
first dam,	on	0.55
first dan,	on	0.05
first dang,	on	1.04
first dansblank	on	0.47
first dao,	on	-0.13
first daoblank	on	-0.44
first dat,	on	-0.49
first datblank	on	0.47
first dau,	on	-0.39
first daublank	on	-0.33
first day,	on	0.18
first dayblank	on	0.13
first de,	on	0.23
first deblank	on	0.08
first denblank	on	-0.07
first deo,	on	-0.55
first deoblank	on	-1.35
first derriere'	on	0.22
first derriere,	on	-0.49
first derriereblank	on	0.66
first dessusblank	on	0.22
first diablank	on	0.3
first diem,	on	-0.5
first diemblank	on	-0.45
first dien)	on	-0.07
first dien,	on	-0.87
first dien-	on	-0.17
first dienblank	on	-0.56
first dinh,	on	-0.38
first dinhblank	on	-0.74
first ditch,	on	0.46
first ditchblank	on	0.45
first do,	on	-1.32
first doan,	on	-0.36
first doanblank	on	0.78
first doblank	on	-0.53
first doc,	on	0.26
first docblank	on	0.61
first doi:	on	-0.16
first doiblank	on	-0.31
first don,	on	-0.36
first donblank	on	-0.27
first dong(	on	-0.29
first dong)	on	-0.07
first dong,	on	0.16
first dong-	on	0.15
first dongblank	on	-0.39
first dong–	on	-0.55
first dryblank	on	0.07
first duc,	on	0.3
first ducblank	on	-0.69
first duoi,	on	-0.66
first duoiblank	on	0.96
first duong,	on	0.34
first duong-	on	0.44
first duongblank	on	0.82
first duy,	on	-0.41
first duyblank	on	-0.52
first duyen,	on	0.07
first eablank	on	0.15
first east,	on	-0.23
first eastblank	on	-0.09
first edgeblank	on	-0.42
first egliseblank	on	0.1
first endblank	on	0.07
first entre,	on	1.3
first entreblank	on	0.7
first evac,	on	0.2
first evacblank	on	0.5
first fieldblank	on	0.16
first foot,	on	-0.99
first footblank	on	0.52
first fosse,	on	0.37
first fosseblank	on	0.81
first frenchblank	on	0.84
first fsbblank	on	0.05
first gablank	on	0.81
first gacblank	on	-0.57
first gan,	on	0.19
first gan-	on	0.58
first ganblank	on	0.24
first garden,	on	0.11
first gia,	on	0.27
first giablank	on	-0.63
first giaoblank	on	-0.47
first giapblank	on	0.68
first gieng,	on	-0.92
first giengblank	on	0.09
first gio,	on	-0.32
first gioblank	on	0.1
first giong,	on	0.38
first giongblank	on	0.05
first giua,	on	-0.86
first giuablank	on	0.48
first go,	on	-0.18
first goblank	on	0.45
first goc,	on	-0.66
first gocblank	on	0.43
first h,	on	0.11
first h-	on	-0.46
first h.	on	0.37
first ha(	on	-0.08
first ha)	on	-0.05
first ha,	on	-0.86
first ha-	on	-0.36
first hablank	on	-0.98
first hai)	on	-0.4
first hai,	on	-1.05
first hai-	on	0.11
first hai:	on	-0.14
first ham,	on	-0.68
first hamblank	on	-0.67
first hamletblank	on	-0.19
first hang,	on	-0.17
first hangblank	on	-0.48
first hat,	on	-0.64
first hau)	on	-0.09
first hau,	on	-0.44
first haublank	on	0.3
first ha–	on	-0.07
first hblank	on	-0.29
first he,	on	-0.41
first heblank	on	-0.52
first hem,	on	0.15
first hemblank	on	-0.54
first herblank	on	0.49
first hienblank	on	0.09
first hiep,	on	0.1
first hiepblank	on	-0.28
first hill,	on	0.22
first hillblank	on	0.42
first himblank	on	-0.26
first ho,	on	-0.61
first hoa)	on	-0.09
first hoa-	on	-0.25
first hoablank	on	-0.07
first hoai,	on	-0.19
first hoai-	on	0.16
first hoaiblank	on	-0.64
first hoang,	on	-0.75
first hoangblank	on	0.16
first hoblank	on	-0.12
first hoc,	on	-0.24
first hocblank	on	0.54
first hoi,	on	0.63
first hoiblank	on	0.31
first hon,	on	-0.35
first honblank	on	0.31
first hong,	on	0.22
first hongblank	on	-0.11
first hop,	on	0.17
first hopblank	on	0.64
first hopitalblank	on	0.07
first hospital,	on	-0.7
first hospitalblank	on	-0.13
first house,	on	0.35
first houseblank	on	0.05
first hue,	on	-0.54
first hueblank	on	-0.76
first hung,	on	-0.15
first hung-	on	-0.44
first hungblank	on	-0.77
first huong,	on	0.24
first huongblank	on	-0.41
first huu,	on	-0.36
first huyen,	on	-0.08
first huyenblank	on	-0.65
first ia,	on	0.25
first iablank	on	-0.43
first in,	on	0.38
first k'	on	0.49
first k20blank	on	0.27
first k23blank	on	-0.18
first kampongblank	on	-0.79
first keblank	on	-0.2
first kenhblank	on	-0.18
first khamblank	on	0.19
first khanh,	on	0.78
first khanhblank	on	0.3
first khau,	on	-0.59
first khe,	on	-0.69
first kheblank	on	-0.31
first kho,	on	-0.66
first khoai,	on	-0.76
first khoaiblank	on	-0.32
first khoangblank	on	0.88
first khoblank	on	-0.19
first khu,	on	1.45
first khu-	on	0.45
first khublank	on	1.14
first khuc,	on	-0.18
first khucblank	on	0.35
first khuon,	on	-0.08
first khuonblank	on	0.28
first kien)	on	-0.06
first kien,	on	-0.72
first kienblank	on	-0.84
first kim)	on	-0.16
first kim,	on	-0.4
first kimblank	on	-0.5
first kinh,	on	0.1
first kinhblank	on	-0.13
first km+	on	0.25
first km,	on	-0.22
first kmblank	on	1.01
first kon,	on	-0.38
first kongblank	on	-0.11
first krong,	on	-0.19
first krongblank	on	-0.49
first ky,	on	0.61
first kyblank	on	0.16
first l'	on	0.13
first la,	on	0.24
first lablank	on	0.09
first lac)	on	-0.08
first lacblank	on	-0.2
first lai,	on	-0.81
first laiblank	on	-0.55
first lam,	on	-0.13
first lamblank	on	0.11
first lan,	on	-0.3
first lanblank	on	0.08
first lang(	on	-0.34
first lang)	on	-0.07
first lang,	on	0.6
first lang-	on	-0.21
first langblank	on	0.1
first lao,	on	-0.34
first laoblank	on	-0.71
first laosblank	on	-0.14
first lap,	on	-0.55
first lapblank	on	-1.01
first lau,	on	-0.16
first laublank	on	0.13
first lblank	on	-0.37
first le,	on	0.52
first leftblank	on	0.27
first lo,	on	0.23
first loblank	on	0.26
first loc,	on	0.21
first locblank	on	-0.55
first long,	on	-0.57
first longblank	on	-0.05
first luc,	on	-0.39
first lucblank	on	-0.33
first lung,	on	0.69
first lungblank	on	-0.58
first luong,	on	-0.25
first luongblank	on	-0.43
first ly)	on	-0.06
first ly,	on	0.14
first lyblank	on	-0.14
first ma,	on	0.16
first mablank	on	0.3
first mai,	on	-0.13
first maiblank	on	0.98
first maisonblank	on	0.06
first mang,	on	0.21
first mangblank	on	-0.27
first maoblank	on	0.36
first martyrs,	on	0.53
first martyrsblank	on	0.13
first mat,	on	-0.82
first matblank	on	0.63
first me,	on	-0.22
first meblank	on	0.48
first mep,	on	-0.35
first mepblank	on	0.81
first mien,	on	-0.08
first mieng,	on	-0.2
first miengblank	on	0.48
first mieu,	on	-0.14
first mieublank	on	-0.47
first minh,	on	0.38
first minhblank	on	0.38
first mo)	on	-0.1
first mo,	on	-0.74
first moblank	on	-0.09
first mocblank	on	-0.69
first mom,	on	-0.6
first momblank	on	0.22
first motblank	on	0.39
first mu,	on	-0.64
first mublank	on	-0.17
first muoi,	on	-0.51
first muong,	on	0.29
first muongblank	on	0.49
first my,	on	-0.07
first myblank	on	-0.1
first na,	on	0.83
first nablank	on	-0.95
first nam(	on	-0.19
first nam)	on	-0.54
first nam,	on	-0.34
first nam-	on	-0.71
first namblank	on	-0.97
first nblank	on	0.27
first near,	on	0.26
first nearblank	on	0.08
first neblank	on	0.16
first nen,	on	0.4
first nenblank	on	1
first next,	on	-0.49
first nextblank	on	0.75
first nga,	on	-0.2
first ngablank	on	0.44
first ngaiblank	on	-0.28
first ngam,	on	-0.66
first ngamblank	on	-0.25
first nganblank	on	-0.67
first ngay,	on	0.07
first ngayblank	on	0.42
first nghe,	on	-1.16
first ngheblank	on	-0.55
first nghi,	on	-0.12
first nghia(	on	-0.19
first nghia-	on	-0.46
first nghia:	on	-0.26
first nghiablank	on	-0.18
first nghiblank	on	-0.6
first ngo,	on	0.6
first ngoai,	on	-0.24
first ngoblank	on	0.15
first ngoc,	on	-0.15
first ngocblank	on	0.16
first ngon,	on	-0.52
first ngonblank	on	0.65
first nguyen,	on	-0.08
first nguyenblank	on	0.3
first nha,	on	-0.69
first nhablank	on	-0.28
first nhan,	on	-0.06
first nhanblank	on	0.11
first nhiblank	on	-0.19
first nhoblank	on	-0.22
first nhon,	on	0.43
first nhonblank	on	0.17
first ninh,	on	0.06
first ninhblank	on	-0.63
first noiblank	on	0.35
first nong,	on	-1.2
first nongblank	on	-0.35
first noongblank	on	0.59
first north,	on	-0.26
first northblank	on	0.1
first nt,	on	0.46
first ntblank	on	-0.24
first ntls(	on	-0.68
first ntls,	on	1.24
first ntls:	on	0.09
first ntlsblank	on	-0.33
first nui,	on	-0.31
first nuiblank	on	0.1
first nuoc,	on	-0.32
first nuocblank	on	0.52
first nuong,	on	-0.21
first nuongblank	on	0.5
first o,	on	-0.19
first oblank	on	-0.37
first off,	on	0.45
first offblank	on	0.4
first oldblank	on	-0.18
first on,	on	0.39
first onblank	on	-0.08
first ong,	on	-0.18
first ourblank	on	-1.07
first outside,	on	0.22
first p.	on	0.29
first pablank	on	0.06
first paddyblank	on	-0.39
first pagodablank	on	-0.06
first pagode,	on	1.29
first pagodeblank	on	0.12
first pailinblank	on	-0.22
first pha,	on	-0.22
first phan,	on	-0.8
first phanblank	on	-0.46
first phat,	on	-0.15
first phatblank	on	-0.66
first phau,	on	-0.07
first phaublank	on	0.11
first phia,	on	-0.93
first phiablank	on	0.43
first phnomblank	on	0.08
first pho)	on	0.45
first phoblank	on	0.27
first phong,	on	0.75
first phongblank	on	-0.06
first phu(	on	0.39
first phu)	on	-0.18
first phu,	on	0.16
first phu-	on	0.15
first phublank	on	-0.47
first phuc,	on	-0.16
first phum,	on	1.31
first phumblank	on	0.21
first phung,	on	-0.27
first phuoc,	on	0.5
first phuocblank	on	-0.5
first phuong,	on	0.3
first phuongblank	on	0.55
first pied,	on	0.55
first piedblank	on	0.08
first piste,	on	0.94
first pisteblank	on	0.09
first pitblank	on	0.19
first plainblank	on	0.28
first plei,	on	0.28
first pleiblank	on	-1.12
first pleikublank	on	-0.4
first po,	on	0.08
first poblank	on	0.1
first pontblank	on	-0.26
first poste,	on	-0.08
first posteblank	on	0.39
first pres,	on	0.17
first presblank	on	0.34
first provinceblank	on	-0.68
first publank	on	0.07
first puoc,	on	0.07
first pursat,	on	-0.13
first q.	on	0.38
first qblank	on	-0.42
first quanblank	on	-0.66
first quang)	on	-0.06
first quang,	on	-0.44
first quang-	on	-0.4
first quangblank	on	-0.23
first quanhblank	on	-0.06
first que,	on	-0.11
first queblank	on	-0.71
first quoc,	on	-0.11
first quocblank	on	0.11
first quyblank	on	-0.06
first quyet,	on	-0.22
first quyetblank	on	0.05
first quynh)	on	-0.07
first rach,	on	0.29
first rachblank	on	-0.85
first rangblank	on	0.22
first ranh,	on	0.13
first ranhblank	on	0.76
first raoblank	on	-0.22
first ray'	on	0.28
first rayblank	on	0.32
first ria,	on	-0.34
first ridge,	on	0.12
first ridgeblank	on	-0.34
first riveblank	on	0.3
first riverblank	on	-0.22
first riviere,	on	0.47
first riviereblank	on	-0.36
first road,	on	0.3
first roadblank	on	0.08
first route,	on	0.27
first routeblank	on	0.51
first ru,	on	-0.25
first rubber,	on	0.06
first rubberblank	on	-0.07
first rublank	on	-0.1
first rueblank	on	0.28
first rung,	on	-0.72
first rungblank	on	-0.62
first ruong,	on	0.4
first ruongblank	on	-0.07
first sa,	on	-0.15
first sablank	on	0.97
first sai,	on	0.13
first saiblank	on	0.13
first sam,	on	0.22
first samblank	on	-0.16
first san,	on	-0.49
first sanblank	on	0.18
first sat,	on	0.17
first satblank	on	0.97
first sau,	on	-0.68
first saublank	on	0.27
first sblank	on	0.31
first se,	on	0.55
first seblank	on	0.28
first si,	on	-0.09
first siblank	on	0.05
first side,	on	0.23
first sideblank	on	0.3
first siem,	on	0.12
first siemblank	on	-0.15
first sisophon,	on	-0.22
first slope,	on	0.53
first slopeblank	on	-0.69
first snoul,	on	-0.1
first so,	on	0.14
first soblank	on	0.53
first soc,	on	-0.44
first socblank	on	-0.45
first son,	on	-0.66
first son-	on	-0.64
first sonblank	on	-0.42
first songblank	on	0.54
first sous'	on	0.58
first sous,	on	0.97
first sousblank	on	1.36
first southblank	on	0.25
first southernblank	on	0.11
first stationblank	on	0.15
first stream,	on	0.05
first streamblank	on	-0.33
first sublank	on	-0.88
first sud,	on	0.45
first suoi,	on	0.07
first suoiblank	on	0.07
first suon,	on	0.29
first suonblank	on	1.02
first surblank	on	0.27
first svay,	on	-0.37
first svayblank	on	0.24
first t.	on	0.09
first ta,	on	-0.06
first taiblank	on	0.14
first taluy,	on	0.45
first taluyblank	on	0.47
first tam,	on	-0.55
first tamblank	on	-0.55
first tan)	on	-0.19
first tan,	on	0.88
first tan-	on	0.61
first tanblank	on	-0.69
first tanhblank	on	0.05
first taublank	on	-0.27
first tay,	on	-0.67
first tayblank	on	-0.56
first tblank	on	-0.13
first thacblank	on	-0.15
first thach)	on	-0.14
first thach,	on	-0.84
first thach-	on	-0.39
first thachblank	on	-0.16
first thai,	on	-1.17
first thai-	on	-1.18
first thaiblank	on	-0.54
first thang,	on	0.14
first thangblank	on	0.21
first thanh(	on	-0.17
first thanh)	on	-0.09
first thanh,	on	-0.14
first thanh-	on	0.06
first thanhblank	on	-0.14
first thapblank	on	0.09
first that,	on	-0.1
first thatblank	on	0.12
first the'	on	-0.22
first the,	on	-0.35
first theblank	on	0.13
first thi,	on	-0.12
first thiblank	on	-0.55
first thieu,	on	-0.33
first thieu-	on	0.12
first tho,	on	-0.36
first thoblank	on	-0.47
first thon(	on	0.39
first thon)	on	0.27
first thon,	on	1.27
first thon.	on	0.37
first thon:	on	-0.06
first thonblank	on	-0.55
first thong,	on	-0.53
first thotblank	on	-0.66
first thu,	on	0.14
first thua,	on	0.2
first thublank	on	0.26
first thungblank	on	-0.08
first thuong,	on	-0.08
first thuongblank	on	-0.59
first thuy,	on	0.07
first thuy-	on	-0.22
first thuyblank	on	-0.25
first tich,	on	-0.31
first tichblank	on	-0.32
first tien)	on	-0.17
first tien,	on	-0.27
first tien-	on	-0.98
first tienblank	on	-0.42
first tinh,	on	0.6
first tinhblank	on	0.2
first to,	on	0.12
first toblank	on	1.18
first tong,	on	0.85
first tongblank	on	-0.34
first tra)	on	-0.15
first tra,	on	-0.2
first trackblank	on	-0.21
first trai,	on	0.34
first trailblank	on	0.07
first tram,	on	0.25
first tran,	on	0.05
first trang,	on	-0.11
first trangblank	on	0.86
first tree,	on	-0.66
first treeblank	on	0.98
first tren,	on	-0.22
first trenblank	on	1
first trench,	on	-0.08
first trenchblank	on	-0.85
first triblank	on	-0.14
first trienblank	on	0.15
first trieu,	on	0.79
first trieublank	on	-0.57
first troiblank	on	0.08
first trong,	on	-1.02
first trongblank	on	0.26
first trublank	on	-0.78
first truc,	on	0.08
first trucblank	on	-0.83
first trung,	on	-0.28
first trungblank	on	-0.48
first truoc,	on	-0.26
first truocblank	on	0.64
first truong,	on	-0.46
first truongblank	on	-0.12
first ttblank	on	-0.22
first tu)	on	-0.06
first tu,	on	-0.91
first tu-	on	0.17
first tu:	on	0.12
first tuan,	on	0.87
first tuanblank	on	1.03
first tublank	on	-0.07
first tunnelblank	on	-0.79
first tuongblank	on	-0.49
first tuy,	on	-0.09
first tuyblank	on	-0.18
first tuyen,	on	0.13
first tuyenblank	on	-0.8
first two,	on	-0.35
first twoblank	on	0.63
first ublank	on	0.19
first under-	on	0.28
first underblank	on	1.27
first ung)	on	-0.05
first ung,	on	-0.21
first ungblank	on	0.06
first vachblank	on	0.72
first vam,	on	0.16
first vamblank	on	0.17
first van,	on	0.47
first vanblank	on	0.57
first vatblank	on	0.14
first veblank	on	0.3
first ven,	on	0.13
first venblank	on	0.77
first versblank	on	0.15
first vi,	on	0.16
first viblank	on	-0.34
first vicblank	on	-0.57
first vien,	on	0.29
first vienblank	on	0.21
first viet,	on	0.63
first viet:	on	-0.11
first vietblank	on	-0.26
first villageblank	on	0.22
first vinh,	on	0.32
first vinh-	on	-0.24
first vinhblank	on	-0.75
first vo,	on	-0.21
first voblank	on	0.1
first vongblank	on	0.12
first vu,	on	-0.16
first vublank	on	-0.34
first vung,	on	-0.13
first vungblank	on	0.42
first vuon,	on	0.3
first vuonblank	on	1.21
first vuongblank	on	0.15
first vyblank	on	0.08
first wblank	on	0.15
first well,	on	-0.5
first west,	on	0.54
first westblank	on	0.27
first wire,	on	0.12
first wireblank	on	0.81
first x,	on	0.71
first x.	on	0.4
first xa(	on	-0.84
first xa)	on	-0.13
first xa,	on	0.97
first xa.	on	0.51
first xa:	on	-0.27
first xablank	on	-0.39
first xang,	on	1.07
first xangblank	on	-0.68
first xblank	on	-0.07
first xiblank	on	0.19
first xiemblank	on	-0.2
first xieng,	on	0.4
first xiengblank	on	-0.06
first xom)	on	-0.08
first xom,	on	1.04
first xomblank	on	0.1
first xuan,	on	-0.15
first xuanblank	on	-0.66
first xuongblank	on	0.61
first xuyenblank	on	-0.5
first yen)	on	-0.21
first yen,	on	-0.79
first yen-	on	-0.08
first yenblank	on	-0.3
from the	on	0.13
front unit	on	-0.38
ga cu	on	-0.44
gac ma	on	0.25
gach ong	on	0.17
gan ban	on	0.06
gan bien	on	0.05
gan bo	on	0.14
gan cai	on	0.06
gan cau	on	0.42
gan cay	on	0.06
gan hang	on	0.15
gan lang	on	0.12
gan nga	on	0.22
garden of	on	0.06
gia lai	on	0.09
gia lam	on	0.32
gia loc	on	0.1
gia luong	on	0.06
gia vien	on	0.05
giang di	on	-0.19
giang ha	on	-0.36
giang hai	on	0.36
giang hy	on	0.28
giao lien	on	0.1
giao thong	on	0.11
gieng can	on	0.09
gieng da	on	0.05
gieng nuoc	on	0.05
gio di	on	0.28
gio linh	on	0.29
gio my	on	0.11
giong dua	on	0.05
giong ong	on	0.27
giong trom	on	0.05
giua hai	on	0.39
go co	on	0.58
go con	on	0.06
go dau	on	0.4
go ma	on	0.45
go mo	on	-0.11
go moi	on	0.24
go ong	on	0.1
go quao	on	0.05
go sau	on	0.21
goc bang	on	0.34
goc cay	on	0.33
goc da	on	0.05
goc dong	on	0.06
goc dua	on	0.06
goc gao	on	0.08
goc sang	on	0.47
goc sung	on	0.09
goc vuon	on	0.15
goc xoai	on	0.05
h vinh	on	0.33
ha bac	on	0.81
ha dan	on	0.27
ha dinh	on	-0.2
ha dong	on	0.09
ha ha	on	0.1
ha hai	on	0.69
ha lai	on	-0.06
ha lam	on	0.24
ha lao	on	0.15
ha ly	on	0.12
ha nam	on	0.11
ha noi	on	0.95
ha quang	on	0.15
ha tan	on	0.06
ha tay	on	0.19
ha thai	on	0.05
ha tien	on	0.13
ha tinh	on	0.2
ha trung	on	0.24
ha tuyen	on	0.13
hai ben	on	0.5
hai cay	on	0.08
hai con	on	0.61
hai duong	on	0.08
hai hai	on	0.26
hai hang	on	-0.17
hai hau	on	0.21
hai hung	on	0.32
hai lang	on	0.07
hai phong	on	0.44
hai thai	on	0.12
hai than	on	0.19
hai thanh	on	0.14
hai thuong	on	-0.09
hai va	on	-0.05
hai van	on	0.05
ham ben	on	-0.34
ham bi	on	0.6
ham chi	on	0.69
ham chu	on	1.22
ham cu	on	0.24
ham da	on	0.25
ham dat	on	0.18
ham phau	on	0.14
ham rong	on	0.09
hang #	on	0.45
hang ##	on	0.21
hang cho	on	0.72
hang co	on	-0.53
hang da	on	0.41
hang doi	on	0.15
hang rao	on	0.3
hang thu	on	0.35
hang y	on	0.1
hau nam	on	0.23
he nha	on	0.11
hill ##	on	1.36
hill ###	on	0.42
hill ####	on	0.46
him lam	on	0.05
hinh con	on	0.52
ho bom	on	0.75
ho phao	on	0.45
ho xa	on	0.22
hoa an	on	0.22
hoa bi	on	-0.07
hoa binh	on	0.07
hoa chau	on	0.2
hoa chon	on	-0.1
hoa co	on	-0.25
hoa cu	on	1.08
hoa di	on	-0.07
hoa do	on	-0.29
hoa ha	on	0.1
hoa hang	on	-0.36
hoa hau	on	0.29
hoa hs	on	-0.05
hoa khanh	on	0.24
hoa mo	on	-0.26
hoa phu	on	0.22
hoa quang	on	-0.18
hoa sinh	on	-0.08
hoa thanh	on	-0.37
hoa vang	on	0.05
hoa vinh	on	0.47
hoai duc	on	0.08
hoai nhon	on	0.07
hoc cu	on	0.09
hoc da	on	0.19
hoi dong	on	0.53
hoi xa	on	-0.66
hon da	on	0.07
hon dat	on	0.1
hong bang	on	0.08
hong trung	on	0.08
hop tac	on	0.08
hop tien	on	0.11
hue citadel	on	0.18
hung dao	on	0.66
hung hy	on	-0.1
hung long	on	0.16
hung nam	on	0.09
hung nguyen	on	0.08
hung nhap	on	-0.19
hung tan	on	0.17
hung thai	on	0.08
hung thanh	on	0.07
hung tien	on	0.12
hung yen	on	0.28
huong bac	on	0.08
huong di	on	0.11
huong dong	on	0.08
huong hoa	on	0.15
huong my	on	0.08
huu nghi	on	0.07
huyen ben	on	0.11
huyen chau	on	0.06
huyen cho	on	0.12
huyen chu	on	0.05
huyen co	on	-0.7
huyen sa	on	0.06
huyen tien	on	0.05
huyen van	on	0.05
ia dom	on	0.05
ia drang	on	0.06
ia grai	on	0.08
in a	on	0.24
in an	on	0.5
into a phó	on	-1.33
into a trưởng	on	-0.88
into about	on	1.61
into after	on	-1.26
into ai	on	-0.35
into airfield	on	0.3
into airstrip	on	0.18
into along	on	-0.44
into an	on	-0.16
into an táng	on	0.41
into and	on	-1.47
into anh em	on	-0.68
into area	on	0.24
into around	on	-0.59
into at	on	-0.73
into at the foot of	on	0.06
into au	on	0.16
into avec	on	-0.8
into b phó	on	-0.1
into b trưởng	on	-0.06
into b52	on	-0.64
into bamboo	on	0.12
into bank	on	0.25
into because	on	-1.1
into behind	on	0.63
into below	on	0.07
into beside	on	-0.1
into between	on	-0.74
into bia	on	-0.61
into binh nhì	on	-0.17
into binh nhất	on	-0.36
into biết	on	-0.72
into biển	on	0.5
into bom	on	0.23
into border	on	0.59
into born	on	-0.2
into born in	on	-0.18
into bridge	on	0.44
into bunker	on	0.37
into buried by	on	-0.16
into but	on	-0.93
into buôn	on	0.18
into by	on	-0.7
into bà	on	2.57
into bác	on	0.37
into bác sĩ	on	-0.23
into báo	on	-0.09
into báo tử	on	-0.3
into bãi	on	0.13
into bên	on	-0.75
into bìa	on	-0.45
into bí danh	on	-0.8
into bưng	on	0.08
into bạn	on	-1.86
into bản	on	-0.14
into bảo	on	0.32
into bắt được	on	-0.06
into bằng	on	1.4
into bến	on	-0.08
into bệnh viện	on	0.14
into bị	on	-0.44
into bị bắn	on	-0.24
into bị pháo	on	-0.13
into bị thương	on	-0.36
into bị trực thăng bắn	on	-0.11
into bị tây bắn	on	-0.06
into bọn	on	0.52
into bố	on	-0.4
into bờ	on	-0.3
into bụi	on	-0.74
into called	on	0.31
into camp	on	-0.18
into canal	on	0.59
into cao điểm	on	0.11
into cave	on	0.08
into cemetery	on	0.91
into cho	on	-0.71
into church	on	0.56
into chuyển về	on	-0.2
into cháu	on	1.01
into chân	on	-0.13
into chính trị viên	on	-0.56
into chôn	on	0.16
into chôn chung	on	-0.24
into chùa	on	0.39
into chú	on	0.86
into chúng tôi	on	-0.59
into chưa	on	-0.74
into chặn	on	0.51
into chết	on	-0.42
into chỉ	on	-1.19
into chỉ huy	on	0.62
into chị	on	-0.74
into chốt	on	0.3
into chồng	on	0.79
into chỗ	on	0.36
into chợ	on	1.25
into cimetière	on	0.1
into citadel	on	0.57
into clearing	on	0.3
into commune	on	0.5
into creek	on	0.2
into cuối	on	-0.37
into càn	on	0.97
into các	on	-0.21
into cách	on	-0.21
into cái	on	-0.41
into cán bộ	on	-0.14
into cánh đồng	on	0.13
into còn	on	-1.17
into có	on	-0.56
into có tên	on	-0.67
into cô	on	0.18
into cô đồng	on	-0.92
into công nhân	on	-0.09
into côté	on	-0.31
into cõng	on	0.59
into cùng	on	-1.01
into cạnh	on	-0.05
into cấp	on	-0.13
into cấp bậc	on	-0.3
into cần	on	0.35
into cầu	on	0.05
into cậu	on	-1.62
into cồn	on	-0.24
into cụ	on	1.77
into của	on	-0.1
into cửa	on	0.67
into cửa hàng	on	-0.66
into dans	on	-0.5
into de	on	1.64
into derrière	on	0.73
into des	on	1.14
into died	on	-0.05
into dike	on	0.26
into district	on	0.44
into do	on	0.05
into dân	on	-0.09
into dính mìn	on	-0.39
into dưới	on	0.73
into dẫn	on	0.8
into dốc	on	-0.79
into east end	on	0.44
into em	on	0.34
into end of	on	0.05
into est	on	0.18
into et	on	0.17
into field	on	0.25
into fossé	on	0.21
into from	on	0.36
into front	on	0.34
into ga	on	0.68
into garden	on	0.09
into gia đình	on	-1.05
into giao liên	on	0.71
into giấy báo	on	-0.06
into giấy báo tử	on	-0.28
into giếng	on	0.1
into giồng	on	0.37
into giỗ	on	0.45
into giờ	on	-0.23
into giữa	on	0.24
into gravé	on	1.8
into gò	on	-0.09
into gần	on	0.89
into gặp	on	-1.21
into gọi	on	0.51
into gốc	on	-0.41
into gồm	on	-0.19
into gửi	on	-0.19
into h	on	-0.44
into hamlet	on	0.53
into hang	on	-4.79
into he	on	-1.07
into her	on	0.57
into hi sinh	on	-0.17
into hill	on	-1.1
into his	on	0.47
into hiện nay	on	-0.14
into hospital	on	0.57
into house	on	0.48
into hs	on	-0.27
into huyện	on	0.81
into hy sinh	on	0.1
into hài cốt	on	-0.14
into hói	on	-1.07
into hôm	on	-0.86
into hôpital	on	0.58
into hạ sĩ	on	-0.58
into hố	on	-1.16
into hồ	on	-0.4
into hồi	on	-1.23
into i	on	-0.37
into in	on	-0.99
into is	on	-1.07
into island	on	0.2
into junction	on	0.43
into k	on	-0.3
into khe	on	0.12
into khi	on	-0.47
into khu	on	-1.05
into không	on	-0.63
into không về	on	-0.09
into killed	on	-0.06
into ko	on	-0.19
into kênh	on	0.05
into ký	on	0.21
into kể	on	0.66
into la	on	2.15
into le	on	0.23
into left	on	0.86
into les	on	0.44
into liên lạc	on	-0.17
into liệt sĩ	on	0.58
into ls	on	-0.38
into lung	on	0.21
into là	on	-0.62
into làm	on	0.22
into làng	on	-0.3
into lái xe	on	0.14
into lái đò	on	0.28
into lên đường	on	-0.26
into lô	on	-0.28
into lúc	on	-0.46
into lăng	on	-1.56
into lấp	on	0.3
into lập	on	1.41
into lộ ra	on	-0.14
into m	on	0.14
into mai táng	on	-0.25
into marché	on	0.06
into market	on	0.56
into miếu	on	0.16
into my	on	-0.05
into mà	on	-0.17
into mé	on	0.61
into mép	on	0.38
into mình	on	0.46
into mương	on	0.27
into mất	on	0.06
into mất tích	on	-0.05
into mặt trận	on	0.42
into mẹ	on	0.17
into mỏm	on	0.05
into mộ	on	-0.49
into một	on	-0.55
into mới	on	0.57
into mới mất	on	-0.96
into nay	on	-0.07
into near	on	1
into ngay	on	-0.08
into nghe	on	0.69
into nghe nói	on	-0.26
into nghĩa trang	on	0.26
into ngoài	on	0.24
into ngày	on	-1.02
into ngã	on	1.17
into ngã ba	on	0.18
into ngã xuống	on	-0.06
into người	on	-0.72
into ngầm	on	0.73
into nhà thờ	on	0.68
into nhưng	on	-1.15
into nhập ngũ	on	-0.38
into nhắn	on	-0.24
into nhặt	on	0.06
into nhặt được	on	-0.67
into nhỏ	on	0.65
into nhờ	on	-0.3
into night	on	-0.12
into nn	on	-0.27
into no	on	0.39
into north of	on	0.05
into nous	on	-0.19
into né	on	0.22
into nó	on	-1.13
into nói	on	-0.28
into nông trường	on	0.39
into núi	on	0.73
into năm	on	0.96
into nương	on	0.59
into nước	on	-0.62
into nằm	on	-0.46
into nền	on	-0.96
into of	on	1.22
into on	on	-1.86
into one	on	0.22
into our	on	0.4
into pagoda	on	0.29
into pass	on	0.58
into pháo thủ	on	-0.06
into phát hiện	on	-0.21
into phía	on	0.86
into phường	on	0.5
into phố	on	0.82
into pit	on	0.24
into pont	on	0.06
into poste	on	0.07
into province	on	0.39
into près de	on	0.4
into quy tập	on	-0.23
into quân	on	-0.76
into quân y	on	1.04
into quê	on	0.14
into quận	on	0.2
into ridge	on	0.4
into rive	on	0.39
into river	on	0.46
into rivière	on	0.05
into road	on	0.47
into route	on	0.35
into rubber	on	0.48
into ruộng	on	-0.28
into rìa	on	0.54
into rạch	on	0.38
into rẫy	on	0.35
into rồi	on	-2.39
into rừng	on	0.19
into sau	on	0.89
into sau này	on	-0.68
into school	on	0.46
into side of	on	0.05
into sinh	on	-0.18
into sinh khoảng	on	-0.34
into sinh năm	on	-0.1
into slope	on	0.5
into sn	on	-0.11
into son	on	0.26
into sous	on	0.8
into south of	on	0.07
into street	on	0.75
into sur	on	0.97
into suối	on	0.42
into sát	on	0.63
into sân	on	0.12
into sân bay	on	0.08
into sông	on	0.17
into số	on	2.96
into t	on	0.35
into ta	on	0.89
into that	on	0.47
into the	on	2.11
into then	on	-0.07
into theo	on	-0.37
into there	on	0.26
into thiếu úy	on	-0.09
into three	on	0.42
into thu	on	-0.13
into thành phố	on	0.6
into thác	on	0.08
into tháng	on	-0.39
into thì	on	-1.71
into thôn	on	0.5
into thông tin	on	0.47
into thư	on	0.4
into thượng sĩ	on	-0.11
into thấy	on	-0.18
into thầy	on	0.78
into thằng	on	-0.4
into thị trấn	on	0.56
into thị xã	on	0.84
into to	on	0.59
into town	on	0.4
into tp	on	0.21
into track	on	0.07
into trail	on	0.22
into tree	on	0.12
into trench	on	0.05
into trong	on	1.01
into trung sĩ	on	-0.12
into trung đoàn	on	-0.08
into trung đội trưởng	on	-0.13
into trên	on	-0.19
into trúng	on	0.14
into trúng pháo	on	-0.49
into trúng đạn	on	-0.19
into trước	on	-0.35
into trường	on	0.15
into trường tiểu học	on	0.05
into trại	on	0.36
into trạm	on	0.63
into trảng	on	-0.32
into trận	on	-0.41
into trận địa	on	-0.4
into two	on	0.91
into tên	on	-1.2
into tìm	on	-0.38
into tôi	on	2.03
into tôi là	on	-0.69
into tại	on	0.27
into tỉnh	on	0.47
into tổ	on	-2.3
into tức	on	-0.25
into tức là	on	-0.08
into từ	on	0.75
into tử trận	on	-0.12
into un	on	0.26
into under	on	-0.56
into une	on	0.7
into valley	on	0.65
into ven	on	0.36
into vers	on	0.28
into village	on	0.35
into viết	on	0.36
into và	on	-0.55
into vào	on	0.52
into vào chiến trường	on	-0.06
into vào nam	on	-0.2
into vì	on	-0.98
into vùi	on	-0.4
into vườn	on	-0.31
into vịnh	on	-0.29
into với	on	0.51
into vợ	on	0.56
into ward	on	0.79
into was	on	-0.2
into we	on	-0.12
into we buried	on	-0.21
into well	on	0.11
into west of	on	-0.76
into when	on	0.17
into where	on	0.9
into wire	on	0.05
into with	on	-0.23
into x	on	0.23
into xin	on	-0.5
into xây	on	0.12
into xã	on	0.57
into xóm	on	0.67
into xạ thủ	on	-0.58
into y tá	on	-0.11
into à	on	1.48
into église	on	0.2
into ông	on	0.15
into đ c	on	-0.4
into đang	on	0.86
into đi	on	1.5
into đi bộ đội	on	-0.4
into đi cùng	on	-0.05
into đoàn	on	-0.09
into đv	on	-0.47
into đào	on	0.47
into đánh	on	-1.13
into đã	on	0.78
into đã đưa về	on	-0.37
into đèo	on	-0.11
into đêm	on	-0.62
into đình	on	1.17
into đó	on	0.25
into đơn vị	on	-0.34
into đưa	on	0.08
into đường	on	2.06
into được	on	-0.19
into được chôn	on	-0.09
into đại đội phó	on	-0.1
into đại đội trưởng	on	-0.16
into đạp mìn	on	0.41
into đầu	on	-0.16
into đập	on	-0.74
into đến	on	-0.63
into đền	on	0.45
into để	on	0.66
into đồi	on	-0.05
into đồn	on	-0.49
into đồng	on	-0.98
into đồng chí	on	-0.16
into đội trưởng	on	-0.12
into động	on	0.09
into đợt	on	-0.29
into ấp	on	0.43
into ấy	on	-0.34
into ở	on	-0.53
into ủy ban	on	0.17
into:again	on	0.11
into:aka	on	-1.04
into:alive	on	-1.18
into:at	on	1.68
into:battle	on	-0.44
into:born	on	-1.06
into:bury	on	-1.17
into:capture	on	-0.71
into:contact	on	-1.38
into:died	on	0.08
into:enlist	on	-0.99
into:fell	on	-2.01
into:gio	on	0.45
into:grave	on	-0.21
into:home	on	1.02
into:hurt	on	-0.42
into:joined	on	-1.26
into:kin	on	-0.74
into:laid	on	-0.72
into:last	on	-0.14
into:letter	on	-0.34
into:level	on	2.87
into:link	on	-0.19
into:martyr	on	0.06
into:mine	on	-0.81
into:moved	on	-0.24
into:naming	on	0.28
into:notice	on	-0.57
into:office	on	-1.43
into:pet	on	0.66
into:post	on	-1.93
into:rank	on	-1.81
into:rests	on	-0.25
into:self	on	-1.73
into:site	on	1.63
into:stop	on	-2.01
into:tells	on	-0.83
into:thing	on	1.03
kapok tree	on	0.06
ke sat	on	0.1
ke tu	on	0.54
khanh cao	on	0.26
khanh gia	on	0.13
khanh ninh	on	0.07
khau chia	on	0.09
khe can	on	0.48
khe co	on	0.78
khe da	on	0.18
khe lang	on	0.13
khe nuoc	on	0.16
khe sanh	on	0.12
khe son	on	0.07
khe thanh	on	0.06
khe ve	on	0.56
kho gao	on	0.19
kho hop	on	0.1
kho muoi	on	0.05
kho xang	on	0.14
khong ten	on	0.56
khu #	on	0.73
khu a	on	0.13
khu c	on	0.05
khu ha	on	0.14
khu mo	on	0.23
khu vuc	on	0.08
khuc cua	on	0.06
kien an	on	0.34
kien giang	on	0.07
kien thuy	on	0.17
kien xuong	on	0.11
kim anh	on	0.72
kim bang	on	0.05
kim boi	on	0.05
kim dong	on	0.08
kim thach	on	0.14
kim thanh	on	0.1
kinh #	on	0.79
kinh ##	on	0.11
kinh ba	on	0.17
kinh mon	on	0.08
kinh nguyen	on	0.14
kinh xang	on	0.14
km #	on	0.42
km ##	on	0.67
km ve	on	0.3
ko nia	on	0.2
kon tum	on	0.16
ky dien	on	0.16
ky hai	on	0.52
ky tu	on	0.56
l eglise	on	0.19
la co	on	0.38
la la	on	0.07
la nhich	on	0.12
la route	on	0.08
la son	on	0.26
la van	on	0.23
lac canh	on	0.4
lac vinh	on	0.13
lai do	on	-0.75
lam ha	on	0.32
lam hung	on	0.05
lam thao	on	0.08
lang #	on	0.21
lang an	on	0.39
lang canh	on	0.2
lang cao	on	0.07
lang co	on	-0.36
lang con	on	0.07
lang di	on	-0.05
lang dong	on	0.09
lang hai	on	0.25
lang lang	on	0.62
lang nam	on	-0.1
lang nhung	on	-0.09
lang quynh	on	0.1
lang son	on	0.13
lang thi	on	-0.1
lang tinh	on	0.06
lang va	on	-0.09
lang van	on	0.07
lang vay	on	0.28
lang vu	on	0.22
lao anh	on	0.12
lao binh	on	0.06
lao cai	on	0.24
lao don	on	-0.21
lao hai	on	0.2
lap le	on	0.2
lap thach	on	0.09
lap tien	on	0.08
lap vinh	on	0.26
lap vo	on	0.13
le ben	on	0.18
le co	on	-0.54
le dau	on	-0.23
le quang	on	0.72
le sau	on	0.16
le thanh	on	-0.16
le thuy	on	0.12
led 0'	on	-0.36
led 0(	on	-1.63
led 0)	on	-1.84
led 0+	on	0.23
led 0-	on	-0.55
led 0/	on	-1.04
led 0:	on	-1.96
led 0blank	on	0.77
led 0|	on	-0.8
led 0–	on	-0.31
led 1'	on	0.4
led 1(	on	-1.53
led 1)	on	-0.66
led 1,	on	-0.35
led 1-	on	-0.4
led 1.	on	0.15
led 1:	on	-0.69
led 1blank	on	1.84
led 1–	on	-0.66
led 2(	on	-0.23
led 2)	on	-0.14
led 2,	on	-0.3
led 2-	on	-0.32
led 2blank	on	1.3
led 3)	on	-0.06
led 3,	on	-0.73
led 3blank	on	0.36
led at0'	on	0.6
led at0(	on	-0.6
led at0)	on	-0.17
led at0-	on	1.06
led at0.	on	0.13
led at0:	on	-1.5
led at0blank	on	0.83
led at0–	on	-0.07
led at1'	on	0.11
led at1(	on	-0.4
led at1,	on	-0.29
led at1-	on	0.28
led at1:	on	-0.17
led at1blank	on	1.9
led at2,	on	-0.57
led at2blank	on	1.1
led at3,	on	-0.69
led at3blank	on	-0.34
led born0blank	on	0.07
led born1,	on	-0.36
led bury0'	on	0.2
led bury0-	on	0.15
led bury0.	on	0.52
led bury0blank	on	1.43
led bury1'	on	0.42
led bury1,	on	0.29
led bury1blank	on	2.2
led bury2,	on	0.08
led bury2blank	on	0.92
led bury3,	on	0.19
led bury3blank	on	0.08
led fell0-	on	0.15
led fell0blank	on	0.52
led fell1,	on	-0.38
led fell1blank	on	1.31
led fell2,	on	0.08
led grave0(	on	-0.6
led grave0blank	on	0.71
led grave1,	on	-0.11
led grave1blank	on	1.36
led grave2,	on	-0.06
led home0'	on	-0.05
led home0(	on	-1.06
led home0)	on	-1.4
led home0-	on	0.72
led home0.	on	0.46
led home0:	on	-0.53
led home0blank	on	0.42
led home0–	on	0.57
led home1(	on	-0.23
led home1)	on	-0.28
led home1,	on	-0.57
led home1-	on	-0.7
led home1blank	on	0.98
led home2(	on	-0.48
led home2,	on	-0.14
led home2blank	on	0.33
led home3(	on	-0.07
led home3,	on	-0.17
led home3blank	on	0.14
led moved0-	on	0.41
led moved0blank	on	0.9
led moved1,	on	-0.49
led moved1blank	on	0.2
led moved2,	on	1.95
led moved2blank	on	0.14
level & 14	on	0.31
level & 2	on	0.11
level & 3	on	0.24
level & 4	on	0.08
level & 5	on	0.21
level & 6	on	0.05
level & 7	on	0.47
level & 8	on	0.38
level & 9	on	0.13
level & a	on	-0.67
level & an	on	0.51
level & ayun	on	0.13
level & b	on	-0.31
level & ba	on	-0.39
level & bac	on	1.1
level & bai	on	0.13
level & ban	on	-0.6
level & bang	on	0.33
level & bat	on	0.41
level & battambang	on	0.11
level & bau	on	0.05
level & bay	on	-0.07
level & ben	on	0.11
level & bi	on	-0.26
level & bien	on	0.12
level & binh	on	0.46
level & bo	on	-0.66
level & bom	on	-0.08
level & bu	on	0.26
level & bua	on	0.15
level & bung	on	0.06
level & ca	on	-0.16
level & cach	on	-0.46
level & cai	on	0.18
level & cam	on	0.29
level & can	on	0.36
level & cang	on	0.05
level & canh	on	-0.45
level & cao	on	0.22
level & cap	on	-0.08
level & cat	on	0.06
level & cau	on	-0.16
level & cay	on	0.29
level & cemetery	on	0.06
level & cham	on	-0.67
level & chau	on	0.43
level & chet	on	-0.1
level & chi	on	-0.12
level & chinh	on	-0.6
level & chon	on	0.45
level & chu	on	-0.15
level & chua	on	-0.09
level & chung	on	-0.38
level & chuong	on	-0.39
level & co	on	-0.26
level & con	on	-0.21
level & cong	on	-0.09
level & cot	on	-0.1
level & cu	on	-0.56
level & cua	on	-0.65
level & cung	on	-0.14
level & da	on	-0.34
level & dai	on	0.25
level & dak	on	0.3
level & dam	on	-0.72
level & dang	on	0.47
level & danh	on	-0.05
level & dao	on	0.34
level & dau	on	-0.54
level & day	on	0.09
level & de	on	0.09
level & den	on	-0.07
level & di	on	-1.15
level & dien	on	0.28
level & dinh	on	-0.08
level & do	on	0.12
level & doan	on	0.34
level & doi	on	-1.16
level & don	on	0.35
level & dong	on	0.64
level & du	on	-0.55
level & duc	on	0.34
level & dung	on	-0.21
level & duoc	on	0.1
level & duoi	on	0.2
level & duong	on	0.27
level & duy	on	0.14
level & ea	on	0.06
level & em	on	-0.71
level & gap	on	-0.47
level & gia	on	0.39
level & giang	on	0.23
level & giap	on	-0.61
level & gio	on	0.17
level & giong	on	0.23
level & go	on	0.08
level & goc	on	0.24
level & h	on	1.19
level & ha	on	1.01
level & hai	on	0.67
level & hang	on	1.23
level & hau	on	0.13
level & hien	on	-0.33
level & hiep	on	0.08
level & hoa	on	0.34
level & hoai	on	0.1
level & hoang	on	0.15
level & hoc	on	0.08
level & hoi	on	-0.43
level & hong	on	0.14
level & hua	on	0.11
level & hue	on	0.13
level & hung	on	0.59
level & huong	on	0.23
level & huyen	on	0.88
level & hy	on	-0.09
level & ia	on	0.22
level & kampong	on	0.05
level & kha	on	0.12
level & khang	on	-0.4
level & khanh	on	0.19
level & khe	on	0.06
level & khi	on	-0.86
level & khoang	on	0.12
level & khong	on	-0.05
level & khu	on	0.06
level & kien	on	0.35
level & kim	on	0.33
level & kinh	on	0.14
level & kong	on	0.06
level & krong	on	0.28
level & ky	on	0.21
level & la	on	0.62
level & lac	on	0.2
level & lai	on	-0.11
level & lam	on	-0.16
level & lan	on	0.05
level & lang	on	-0.39
level & lanh	on	0.11
level & lao	on	0.37
level & lap	on	0.82
level & lay	on	-0.6
level & le	on	0.12
level & len	on	-0.51
level & linh	on	-0.18
level & lo	on	0.07
level & loc	on	0.13
level & loi	on	-0.06
level & long	on	0.34
level & luc	on	0.38
level & lung	on	0.08
level & luong	on	0.1
level & ma	on	0.57
level & mac	on	-0.48
level & may	on	-0.28
level & mien	on	0.05
level & minh	on	0.44
level & moc	on	0.25
level & mon	on	0.18
level & mot	on	-0.33
level & mu	on	0.35
level & mui	on	-0.16
level & muoi	on	-0.2
level & my	on	0.31
level & na	on	0.75
level & nam	on	0.69
level & nang	on	0.14
level & nay	on	0.51
level & ngai	on	0.07
level & ngang	on	0.6
level & nghe	on	0.37
level & nghia	on	0.53
level & ngoai	on	0.39
level & ngoc	on	0.06
level & ngoi	on	-0.5
level & nguoi	on	-0.37
level & nguyen	on	-0.08
level & nha	on	-0.11
level & nhap	on	-0.29
level & nhat	on	-0.37
level & nho	on	-0.19
level & nhu	on	0.08
level & nhung	on	-0.14
level & ninh	on	0.15
level & nn	on	-0.11
level & no	on	0.1
level & noi	on	-0.23
level & nong	on	0.08
level & nui	on	0.05
level & o	on	-0.38
level & oai	on	0.28
level & on	on	-0.36
level & ong	on	-0.23
level & p	on	0.17
level & pa	on	0.1
level & pac	on	0.16
level & phat	on	-0.1
level & phia	on	-0.75
level & pho	on	0.06
level & phon	on	0.16
level & phong	on	0.24
level & phu	on	1.13
level & phuc	on	0.22
level & phung	on	0.18
level & phuoc	on	0.08
level & phuong	on	0.11
level & quan	on	-0.05
level & quang	on	-0.15
level & quy	on	0.17
level & quynh	on	0.62
level & ra	on	-0.1
level & roi	on	-0.06
level & sang	on	-0.72
level & sat	on	-0.09
level & sau	on	0.66
level & se	on	0.08
level & sinh	on	-0.07
level & so	on	0.21
level & soc	on	0.05
level & son	on	0.68
level & sot	on	-0.42
level & suoi	on	0.09
level & t	on	0.15
level & ta	on	0.4
level & tam	on	-0.13
level & tan	on	0.64
level & tay	on	0.22
level & thach	on	0.34
level & thai	on	0.3
level & thang	on	0.59
level & thanh	on	0.63
level & the	on	0.51
level & thi	on	-0.35
level & thien	on	0.08
level & tho	on	0.13
level & thon	on	-0.26
level & thu	on	-0.42
level & thua	on	0.1
level & thuan	on	0.37
level & thuoc	on	-0.66
level & thuong	on	0.12
level & thuot	on	0.08
level & thuy	on	0.26
level & tien	on	0.23
level & tinh	on	0.23
level & to	on	-0.28
level & toan	on	-0.05
level & toi	on	-0.09
level & tong	on	0.14
level & tp	on	0.2
level & tra	on	0.46
level & tram	on	0.06
level & tran	on	0.32
level & trang	on	0.08
level & trau	on	-0.35
level & tri	on	0.27
level & trieu	on	0.19
level & trong	on	-0.63
level & trung	on	1.36
level & truoc	on	-0.28
level & tu	on	0.43
level & tul	on	0.11
level & tuong	on	0.09
level & va	on	0.42
level & van	on	0.68
level & vao	on	-0.19
level & vay	on	0.11
level & ve	on	-0.4
level & vi	on	0.54
level & viet	on	0.1
level & vinh	on	0.9
level & vo	on	0.06
level & voi	on	0.23
level & vu	on	0.22
level & vuc	on	0.08
level & x	on	0.23
level & xa	on	1.12
level & xac	on	-0.11
level & xat	on	0.36
level & xay	on	0.05
level & xieng	on	0.18
level & xuan	on	0.14
level & y	on	0.07
level & yen	on	0.58
liem ha	on	0.22
lien ha	on	0.14
lien son	on	0.05
liet si	on	0.2
linh cao	on	0.06
lo #	on	0.47
lo ##	on	0.44
lo cao	on	0.36
lo cot	on	0.1
lo gach	on	0.22
lo go	on	0.05
lo so	on	-0.26
lo voi	on	0.48
lo vong	on	0.05
loc #	on	-0.25
loc co	on	-0.16
loc hai	on	0.39
loc lang	on	0.17
loc nam	on	0.58
loc tan	on	0.07
loc xa	on	-0.36
loi mon	on	0.07
lon co	on	-0.49
long an	on	0.08
long co	on	-0.07
long dai	on	0.05
long hai	on	0.21
long hung	on	0.05
long khanh	on	0.07
long my	on	0.05
long quang	on	0.07
long tau	on	0.08
lu hung	on	0.05
lu ninh	on	0.22
luc bi	on	-0.13
luc da	on	-0.14
luc ha	on	0.08
luc nam	on	0.29
lung chung	on	0.17
lung lang	on	0.06
lung lo	on	0.05
lung vai	on	0.09
luu nghe	on	0.38
ly nhan	on	0.09
ma cu	on	0.24
ma cua	on	0.13
ma dong	on	0.38
ma ong	on	0.26
ma thuot	on	0.14
ma toi	on	-0.22
maison commune	on	0.06
mang yang	on	0.05
martyrs cemetery	on	0.17
mat co	on	1.38
mat tran	on	0.8
mat troi	on	0.21
mau giao	on	0.13
may nuoc	on	0.05
me dong	on	0.06
me linh	on	0.05
mep nuoc	on	0.08
met ve	on	0.35
mien hai	on	0.63
mieu ba	on	0.73
mieu ong	on	0.2
mieu tho	on	0.07
mieu xa	on	0.71
minh hai	on	0.38
minh mang	on	-0.11
mit nha	on	0.52
mo #	on	-0.51
mo ##	on	0.38
mo anh	on	0.22
mo cay	on	0.05
mo cua	on	0.15
mo ninh	on	0.43
mo phia	on	0.31
mo so	on	0.76
mo thu	on	0.07
moc ##	on	0.16
moi lon	on	0.06
mon hai	on	0.2
mot cai	on	0.17
mot ho	on	0.17
mu gia	on	0.05
mu u	on	0.07
muoi hai	on	-0.83
muoi met	on	0.06
muong co	on	0.43
muong khuong	on	0.07
muong la	on	0.19
muong sui	on	0.05
my chanh	on	0.12
my hung	on	0.26
my tho	on	0.15
my xuyen	on	0.05
n of	on	0.44
na khang	on	0.07
na ri	on	0.07
na san	on	0.06
nam #	on	-0.09
nam bo	on	0.5
nam con	on	-0.49
nam dan	on	0.17
nam dinh	on	0.61
nam giay	on	-0.3
nam ha	on	-0.71
nam lao	on	0.08
nam ninh	on	0.14
nam sach	on	0.46
nam thanh	on	0.07
nam thi	on	-0.52
nam truc	on	0.28
nam xa	on	0.08
nay la	on	0.75
near a	on	0.18
near the	on	0.25
nga ba	on	1.71
nga sau	on	0.05
nga tu	on	0.09
ngam phia	on	0.13
ngam ta	on	0.25
ngan ha	on	0.09
ngan son	on	0.05
ngang tra	on	0.1
ngay sau	on	0.07
nghe an	on	0.54
nghe tinh	on	0.06
nghi loc	on	0.05
nghi xuan	on	0.35
nghia dia	on	0.37
nghia hung	on	0.05
nghia lo	on	0.09
nghia trang	on	1.34
nghiep lac	on	0.16
ngo ben	on	0.44
ngo quyen	on	0.22
ngoai bo	on	0.15
ngoai dong	on	0.06
ngoai hang	on	0.07
ngoai khoi	on	0.13
ngoai o	on	-0.75
ngoc hoi	on	0.09
nguyen hp	on	0.39
nguyen nghe	on	0.06
nguyen van	on	0.28
nha ba	on	1.45
nha bac	on	0.37
nha be	on	0.15
nha bep	on	0.11
nha co	on	0.26
nha cu	on	0.53
nha dan	on	0.15
nha em	on	1.22
nha ga	on	0.07
nha hat	on	0.06
nha kho	on	0.05
nha lao	on	0.05
nha ma	on	1.11
nha may	on	0.41
nha me	on	0.16
nha minh	on	0.31
nha mo	on	0.23
nha o	on	0.1
nha ong	on	1.73
nha rong	on	0.12
nha tho	on	0.45
nha thuong	on	0.05
nha toi	on	2.33
nha tu	on	-0.89
nha tui	on	0.38
nha van	on	0.18
nhan bieu	on	0.08
nhan dan	on	0.11
nhan ha	on	0.1
nhi ha	on	0.05
nho quan	on	0.05
nhon binh	on	0.24
nhu le	on	0.07
ninh binh	on	0.18
ninh chon	on	-0.15
ninh giang	on	0.15
ninh hai	on	0.06
ninh mai	on	-0.14
ninh quang	on	-0.55
noi hy	on	0.68
nong cat	on	0.06
nong cong	on	0.11
nong phu	on	0.16
nong truong	on	0.14
noong het	on	0.05
north of	on	0.06
north side	on	0.05
not cut	on	0.07
not sau	on	-0.57
nt duong	on	0.05
ntls doc	on	0.15
ntls duc	on	0.06
ntls gio	on	0.3
ntls huyen	on	0.6
ntls phuong	on	0.18
ntls thi	on	0.19
ntls tinh	on	0.48
ntls xa	on	1.25
nui ba	on	-0.57
nui chu	on	0.09
nui da	on	0.16
nui dat	on	0.2
nuoc co	on	-0.06
nuoc man	on	0.08
nuoc nha	on	0.13
nuoc trong	on	0.24
nuong ngo	on	0.19
nuong ong	on	0.19
nuong san	on	0.06
o phia	on	0.28
o thi	on	-0.14
oai ha	on	0.09
oai son	on	0.05
of a	on	0.39
of the	on	0.59
old french	on	0.05
on a	on	0.15
on the	on	0.24
ong bay	on	0.48
ong hai	on	0.09
ong hoi	on	0.29
ong nam	on	0.28
ong noi	on	0.13
ong sau	on	-0.83
ong xa	on	0.19
outside the	on	0.06
pha din	on	0.2
pha long	on	0.05
pha thi	on	0.08
phan khu	on	0.05
phan thiet	on	0.09
phao o	on	-0.69
phat diem	on	0.11
phau tien	on	0.06
phau trung	on	0.14
phe nha	on	-0.82
phi lao	on	0.19
phia bac	on	0.74
phia co	on	1.45
phia dong	on	0.72
phia mat	on	1
phia nam	on	1.05
phia sau	on	1.46
phia tay	on	0.25
phia tren	on	0.22
phong di	on	-0.59
phong ha	on	0.07
phong hai	on	-1.34
phong hy	on	-0.12
phong nhap	on	-0.07
phong quang	on	0.07
phong sinh	on	-0.21
phong tho	on	-0.1
phu cat	on	0.06
phu co	on	-0.08
phu cu	on	-0.07
phu la	on	0.06
phu loi	on	0.1
phu luong	on	0.07
phu ly	on	0.13
phu my	on	0.19
phu nho	on	0.2
phu thai	on	0.21
phu tho	on	0.2
phu xa	on	-0.4
phu xuyen	on	0.08
phu yen	on	0.06
phum ta	on	0.2
phung hiep	on	0.06
phuoc binh	on	0.06
phuoc long	on	0.1
phuong #	on	0.52
phuong co	on	-0.23
phuong ha	on	0.14
phuong hoang	on	0.05
plain of	on	0.39
plainly	on	1.36
plainly '	on	2
plainly )	on	-1.34
plainly +	on	0.46
plainly ,	on	0.16
plainly -	on	1.87
plainly .	on	1.99
plainly /	on	-0.13
plainly :	on	-1.83
plainly |	on	-0.54
plainly –	on	-0.47
plei me	on	0.18
po co	on	0.35
poste de	on	0.4
pres de	on	0.06
pres du	on	0.05
pu chia	on	0.07
q tri	on	0.25
quan #	on	0.11
quan ba	on	0.16
quan co	on	-0.22
quan ninh	on	0.11
quan y	on	0.85
quang binh	on	0.06
quang nam	on	0.67
quang ngai	on	0.29
quang ninh	on	0.05
quang tri	on	0.39
quang trung	on	0.64
quang xuong	on	0.11
que son	on	0.05
que vo	on	0.07
quoc gia	on	0.58
quyet thang	on	0.14
quynh coi	on	0.07
quynh doi	on	0.1
quynh luu	on	0.2
rach ba	on	-0.72
rach chiec	on	0.05
rach gia	on	0.1
rach ong	on	0.5
rao kem	on	0.14
rao thu	on	0.42
ray bap	on	-0.72
ray bo	on	-0.4
ray ca	on	0.18
ray cua	on	0.15
ray ong	on	0.48
ri bac	on	0.41
rieng cua	on	0.22
road ##	on	0.13
road by	on	0.13
rong cu	on	0.12
route ##	on	0.62
route de	on	0.16
rubber plantation	on	0.05
rung cao	on	0.13
rung duong	on	0.08
rung khop	on	0.09
rung le	on	0.09
rung lo	on	0.17
rung ma	on	0.64
ruong ma	on	0.05
ruong nha	on	0.06
ruong sau	on	0.08
sa la	on	0.84
sa thay	on	0.49
sach hai	on	0.09
sai gon	on	0.11
san bay	on	1.94
san bong	on	0.23
san cua	on	-0.27
san sau	on	0.3
sat me	on	0.08
sau ban	on	0.07
sau benh	on	0.11
sau bep	on	0.08
sau cho	on	0.29
sau chua	on	0.41
sau co	on	0.41
sau den	on	0.41
sau dinh	on	0.16
sau don	on	0.1
sau hang	on	0.76
sau he	on	0.5
sau kho	on	0.15
sau lan	on	0.3
sau lang	on	0.24
sau lo	on	0.27
sau lung	on	0.14
sau mieu	on	0.05
sau mot	on	-0.27
sau nha	on	0.11
sau tram	on	0.11
sau truong	on	0.1
sau vien	on	0.09
sau vuon	on	0.35
se pon	on	0.25
si ma	on	-0.05
siem riep	on	0.09
sim sau	on	0.85
site & 1	on	-0.95
site & 1015	on	0.18
site & 1049	on	0.06
site & 1062	on	0.53
site & 14	on	0.1
site & 15	on	-0.45
site & 1509	on	0.1
site & 2	on	0.52
site & 20	on	0.07
site & 31	on	0.1
site & 5	on	-0.17
site & 7	on	0.06
site & 772	on	0.2
site & 8	on	0.44
site & 82	on	0.15
site & 9	on	-0.48
site & 935	on	0.05
site & a	on	0.36
site & a1	on	0.05
site & ai	on	0.06
site & and	on	-0.07
site & anh	on	0.06
site & at	on	0.39
site & avec	on	-0.17
site & ba	on	0.88
site & ban	on	-0.09
site & bat	on	-0.67
site & bay	on	0.51
site & be	on	0.15
site & ben	on	-0.55
site & bi	on	-0.78
site & bia	on	-0.75
site & bien	on	0.07
site & binh	on	0.21
site & bo	on	-0.48
site & bom	on	-0.07
site & bon	on	0.26
site & bong	on	0.13
site & ca	on	-0.12
site & cach	on	0.4
site & cai	on	-0.39
site & canh	on	-0.26
site & cao	on	0.84
site & cau	on	0.16
site & cay	on	0.1
site & chanh	on	0.08
site & charlie	on	-0.64
site & chay	on	0.08
site & che	on	0.09
site & chia	on	0.08
site & cho	on	-0.52
site & chon	on	-0.26
site & chu	on	-0.64
site & chua	on	-0.86
site & chung	on	-0.16
site & co	on	0.07
site & con	on	-0.39
site & cong	on	0.08
site & cot	on	0.1
site & cote	on	-0.12
site & cu	on	0.31
site & cua	on	-0.18
site & cung	on	-0.34
site & cut	on	0.05
site & da	on	0.43
site & dac	on	0.22
site & dai	on	-0.56
site & dak	on	0.4
site & dan	on	-0.15
site & dat	on	0.1
site & dau	on	-0.89
site & de	on	0.59
site & dem	on	-0.07
site & den	on	-0.05
site & di	on	0.68
site & dia	on	0.37
site & diem	on	0.79
site & dien	on	0.37
site & din	on	0.19
site & dinh	on	0.07
site & do	on	-0.71
site & doc	on	0.06
site & doi	on	-0.17
site & don	on	-0.14
site & dong	on	0.27
site & duc	on	0.05
site & dung	on	-0.73
site & duoi	on	0.23
site & duong	on	0.81
site & east	on	0.21
site & en	on	-0.05
site & front	on	0.11
site & gan	on	-0.16
site & gia	on	0.07
site & giao	on	-0.46
site & giay	on	-0.18
site & gio	on	0.23
site & giua	on	-0.08
site & ha	on	-0.76
site & hai	on	-0.24
site & hang	on	-0.17
site & hien	on	-0.69
site & hieu	on	-0.48
site & hinh	on	-0.08
site & ho	on	-0.29
site & hoa	on	0.2
site & hoi	on	-0.53
site & huong	on	0.05
site & in	on	-0.73
site & ke	on	0.15
site & keo	on	0.09
site & khanh	on	0.07
site & khau	on	0.13
site & khe	on	0.32
site & khi	on	0.41
site & kho	on	0.09
site & khoang	on	0.76
site & khong	on	0.66
site & khu	on	0.31
site & kiem	on	0.08
site & km	on	0.66
site & kon	on	0.67
site & la	on	0.25
site & lai	on	0.1
site & lam	on	0.3
site & lang	on	-0.39
site & lao	on	0.52
site & lap	on	-0.88
site & le	on	0.26
site & len	on	0.14
site & lo	on	0.41
site & loi	on	0.05
site & long	on	0.08
site & luc	on	-0.51
site & lung	on	0.05
site & luong	on	0.06
site & ma	on	0.52
site & mai	on	-0.18
site & mat	on	0.42
site & minh	on	-0.06
site & mo	on	-0.25
site & moi	on	0.24
site & mot	on	-0.05
site & mouth	on	-0.6
site & mu	on	0.05
site & my	on	0.05
site & na	on	0.06
site & nam	on	0.65
site & near	on	0.09
site & nga	on	-0.05
site & ngay	on	-0.09
site & nghe	on	-0.05
site & ngo	on	0.05
site & ngoai	on	-0.39
site & nguoi	on	-0.13
site & nha	on	-0.65
site & nhich	on	0.1
site & nhong	on	0.15
site & no	on	0.06
site & north	on	0.09
site & nui	on	0.41
site & nuoc	on	-0.16
site & o	on	-0.27
site & of	on	0.2
site & on	on	0.26
site & ong	on	-0.12
site & pha	on	0.17
site & phai	on	-0.5
site & phao	on	-0.05
site & phia	on	0.63
site & phong	on	0.69
site & phu	on	0.25
site & phuoc	on	0.3
site & quan	on	0.41
site & quang	on	0.53
site & que	on	-0.35
site & quyet	on	-0.73
site & ra	on	0.08
site & rao	on	0.15
site & re	on	0.36
site & ren	on	0.07
site & ro	on	0.14
site & roi	on	-0.08
site & rong	on	0.06
site & sa	on	0.33
site & sang	on	-1.08
site & sat	on	0.25
site & sau	on	0.34
site & sim	on	0.09
site & so	on	0.31
site & south	on	0.49
site & suoi	on	0.45
site & ta	on	0.28
site & tai	on	0.28
site & tam	on	0.21
site & tan	on	-0.77
site & tay	on	1.01
site & te	on	0.34
site & ten	on	0.55
site & thanh	on	0.1
site & thay	on	0.24
site & the	on	-0.74
site & theo	on	0.49
site & thi	on	-0.31
site & thoi	on	-0.19
site & thon	on	0.08
site & thong	on	0.2
site & thu	on	0.47
site & thuoc	on	-0.09
site & thuong	on	0.18
site & tien	on	0.07
site & tieu	on	-0.84
site & tinh	on	0.12
site & to	on	-0.51
site & toi	on	-0.72
site & tra	on	0.08
site & tram	on	0.07
site & tran	on	0.4
site & tranh	on	0.07
site & tren	on	0.18
site & tri	on	0.05
site & troi	on	0.06
site & tron	on	0.13
site & trong	on	-0.39
site & trung	on	-0.47
site & truoc	on	0.05
site & truong	on	-0.41
site & tuc	on	-0.07
site & tui	on	-0.05
site & tuyen	on	0.05
site & van	on	0.06
site & vao	on	-0.53
site & ve	on	-1.24
site & vi	on	-0.37
site & vinh	on	0.14
site & voi	on	-0.05
site & vung	on	-0.36
site & wall	on	0.15
site & we	on	-0.42
site & with	on	-0.46
site & xa	on	-0.64
site & xac	on	-0.19
site & xe	on	-0.35
site & xuan	on	0.1
slope of	on	-1.33
so #	on	0.51
so ##	on	0.72
so chi	on	0.22
soc con	on	0.05
soi ben	on	0.07
son an	on	0.11
son bac	on	-0.37
son binh	on	0.11
son co	on	-0.07
son di	on	-0.25
son dong	on	0.05
son ha	on	-0.53
son hai	on	-0.28
son hoa	on	0.28
son huyen	on	0.06
son khu	on	0.18
son kien	on	0.11
son kim	on	0.06
son la	on	1.01
son linh	on	-0.61
son luc	on	0.14
son mo	on	1.3
son nghe	on	0.06
son ninh	on	0.12
son phu	on	-0.18
son quang	on	0.39
son son	on	0.28
son thanh	on	0.27
son thuy	on	0.06
son tinh	on	0.05
son toi	on	-0.14
son va	on	-0.05
son xa	on	0.11
song ba	on	0.08
song bo	on	0.14
song cai	on	0.07
song po	on	0.07
song sa	on	0.07
sous la	on	0.12
sous le	on	0.25
sous les	on	0.52
sous un	on	0.52
sous une	on	0.22
south east	on	0.1
south of	on	0.05
south side	on	0.07
southern front	on	0.21
steps from	on	0.08
su ##	on	0.19
su cach	on	-1.34
su doan	on	0.35
su lo	on	0.17
su so	on	0.07
su thu	on	0.06
su xa	on	-0.79
suoi a	on	0.06
suoi ca	on	0.07
suoi can	on	0.17
suoi canh	on	-0.36
suoi co	on	-0.2
suoi dak	on	0.15
suoi day	on	0.39
suoi duoi	on	0.08
suoi hai	on	-0.66
suoi ia	on	0.08
suoi la	on	0.12
suoi lay	on	-1.35
suoi len	on	0.06
suoi nam	on	0.13
suoi nuoc	on	0.06
suoi ong	on	-0.74
suoi sau	on	0.13
suoi tien	on	0.09
suon bac	on	0.05
suon dong	on	0.09
svay rieng	on	0.06
t hoa	on	0.17
ta con	on	0.25
ta le	on	0.07
ta lon	on	0.05
ta luy	on	0.07
ta ngan	on	0.05
tai ha	on	0.06
taluy am	on	0.08
tam bang	on	0.27
tam ky	on	0.25
tan an	on	0.07
tan bien	on	0.07
tan hung	on	0.13
tan ky	on	0.11
tan lac	on	0.07
tan lap	on	0.46
tan thanh	on	0.09
tan thoi	on	0.08
tan uyen	on	0.2
tan yen	on	0.1
tang da	on	0.46
tanh linh	on	0.11
tay bac	on	0.09
tay bi	on	-0.13
tay cu	on	0.87
tay di	on	-0.19
tay huyen	on	0.8
tay nam	on	0.15
tay nguyen	on	0.07
tay ninh	on	0.19
tay trai	on	0.13
tay truoc	on	0.05
tay truong	on	-0.47
ten phia	on	0.28
termite mound	on	0.05
tha ma	on	0.98
thach han	on	0.07
thach thanh	on	0.09
thach that	on	0.1
thach vinh	on	-0.31
thai an	on	0.13
thai binh	on	0.29
thai nguyen	on	0.05
thai ninh	on	0.05
thai thuy	on	0.11
thanh an	on	0.09
thanh ba	on	0.44
thanh ben	on	0.05
thanh chuong	on	0.2
thanh co	on	2.61
thanh hai	on	0.4
thanh hoa	on	0.21
thanh mien	on	0.19
thanh mo	on	-0.24
thanh oai	on	0.1
thanh pho	on	0.14
thanh phu	on	0.14
thanh phuoc	on	-0.33
thanh thuy	on	0.07
thanh tinh	on	-0.6
thanh tra	on	0.08
thanh van	on	-0.61
that ha	on	0.1
that khe	on	0.1
that son	on	0.15
the bamboo	on	0.09
the big	on	0.11
the brick	on	0.05
the camp	on	0.08
the creek	on	0.12
the gun	on	0.09
the left	on	0.05
the north	on	0.07
the old	on	0.21
the south	on	0.06
the stream	on	0.05
the track	on	0.06
the water	on	0.09
the well	on	0.06
then #	on	-0.26
then ##	on	-1
then ###	on	-0.87
then ####	on	-1.01
then $	on	0.71
then 12a	on	-0.06
then 200m	on	0.07
then 300m	on	0.09
then 400m	on	0.08
then 500m	on	0.27
then 50m	on	0.07
then a	on	0.05
then a1	on	0.58
then about	on	-0.13
then ac	on	-0.07
then after	on	0.05
then airstrip	on	0.11
then all	on	-0.79
then along	on	0.09
then am	on	1.59
then an	on	1.06
then and	on	1.17
then anh	on	-0.41
then ao	on	-0.26
then ap	on	1.36
then april	on	-0.43
then area	on	0.09
then army	on	-0.26
then at	on	0.18
then au	on	0.24
then ay	on	-0.97
then b	on	-1.85
then b1	on	-0.23
then b2	on	0.19
then b41	on	-0.08
then b52	on	-0.46
then ba	on	0.52
then bach	on	-0.4
then back	on	0.2
then bai	on	1.46
then bamboo	on	0.11
then ban	on	0.83
then bang	on	0.13
then banian	on	0.07
then bank	on	0.96
then bao	on	-1.3
then bat	on	0.11
then battambang	on	0.17
then bau	on	0.53
then bay	on	0.51
then because	on	0.08
then behind	on	0.21
then below	on	0.15
then ben	on	0.79
then bend	on	0.06
then benh	on	-0.3
then beo	on	0.12
then bep	on	0.54
then beside	on	0.05
then between	on	0.05
then bi	on	-1.11
then bia	on	-0.58
then bich	on	0.05
then biet	on	-0.93
then binh	on	1.1
then bo	on	-0.6
then boc	on	-1.06
then bom	on	-1.22
then bon	on	0.71
then bong	on	0.19
then border	on	0.19
then born	on	0.06
then brick	on	0.07
then bridge	on	1.12
then broken	on	0.09
then bu	on	0.22
then bua	on	-0.21
then bui	on	0.32
then buk	on	0.24
then bunker	on	0.2
then buoc	on	0.44
then buon	on	-0.11
then buried	on	-0.05
then but	on	0.31
then buu	on	0.51
then c	on	-0.37
then c1	on	0.61
then c10	on	-0.08
then c2	on	1.54
then c3	on	-0.58
then c4	on	-0.72
then c5	on	-0.14
then c6	on	-0.73
then c7	on	0.84
then c8	on	-0.09
then ca	on	-0.74
then cac	on	-0.3
then cach	on	0.87
then cai	on	-0.07
then cam	on	-0.27
then camp	on	0.3
then campuchia	on	-0.39
then can	on	0.31
then cang	on	0.21
then canh	on	0.08
then cao	on	0.53
then cap	on	0.07
then cat	on	0.83
then cau	on	0.74
then cay	on	1.46
then cemetery	on	0.17
then cha	on	0.3
then chac	on	0.37
then cham	on	0.23
then chan	on	-0.89
then chang	on	0.06
then chanh	on	0.29
then chat	on	-0.11
then chau	on	-0.07
then chay	on	0.21
then che	on	0.2
then chem	on	0.17
then chen	on	-0.47
then cheng	on	0.35
then cheo	on	0.25
then chet	on	-1.9
then chi	on	0.16
then chia	on	0.57
then chiec	on	-0.12
then chien	on	-0.38
then chieng	on	0.08
then chieu	on	-0.23
then chim	on	-0.06
then chin	on	-0.08
then chinh	on	0.05
then cho	on	-0.65
then choi	on	0.23
then chom	on	0.12
then chon	on	-0.51
then chong	on	0.06
then chu	on	0.27
then chua	on	0.14
then chuan	on	-0.05
then chuc	on	-0.06
then chum	on	0.49
then chuong	on	0.21
then chup	on	-0.05
then church	on	0.23
then chuyen	on	-0.92
then cimetiere	on	0.06
then co	on	-0.85
then coc	on	0.09
then coi	on	-0.44
then commune	on	0.09
then company	on	-0.42
then con	on	-0.87
then cong	on	-0.14
then cop	on	0.11
then corner	on	0.1
then cot	on	-0.56
then cote	on	0.73
then covered	on	-0.7
then creek	on	0.18
then croix	on	-0.51
then cu	on	0.22
then cua	on	-0.22
then cuc	on	-0.6
then culvert	on	1.06
then cum	on	-0.44
then cung	on	-1.08
then cuoi	on	-0.14
then cuon	on	-0.28
then cut	on	0.09
then cuu	on	-0.22
then d	on	0.14
then d1	on	-0.14
then d10	on	-0.09
then d2	on	-0.74
then d28	on	-0.27
then d3	on	-0.07
then d4	on	-0.23
then d5	on	-0.22
then d6	on	-0.57
then d7	on	-0.1
then d8	on	-0.36
then d9	on	-0.62
then da	on	-0.5
then dac	on	0.33
then dad	on	0.07
then dai	on	-0.51
then dak	on	0.3
then dam	on	0.76
then dan	on	-0.71
then dang	on	0.41
then danh	on	-1.18
then dao	on	-0.26
then dap	on	-1.14
then dat	on	-0.86
then dau	on	-1.13
then day	on	-1.2
then dc	on	-0.49
then de	on	0.29
then dead	on	-0.95
then dec	on	0.34
then dem	on	-0.57
then den	on	-0.52
then deo	on	0.66
then derriere	on	0.09
then des	on	-0.98
then di	on	-1.08
then dia	on	0.51
then diec	on	0.2
then diem	on	0.1
then dien	on	0.47
then dieu	on	-0.68
then din	on	0.1
then dinh	on	0.55
then district	on	-0.24
then division	on	-0.17
then do	on	-1.28
then doan	on	-0.84
then doc	on	0.29
then documents	on	0.05
then doi	on	-1.67
then dom	on	0.07
then don	on	-0.27
then dong	on	0.42
then dop	on	0.07
then dot	on	-0.66
then drang	on	0.11
then du	on	0.92
then dua	on	-0.45
then duc	on	0.89
then dump	on	0.06
then dung	on	-0.79
then duoc	on	-1.45
then duoi	on	0.97
then duong	on	1.05
then duy	on	-0.74
then dv	on	0.16
then e	on	-0.36
then e141	on	-0.22
then e165	on	-0.22
then e2	on	-0.31
then e209	on	-0.15
then e24	on	-0.51
then e28	on	-0.33
then e3	on	-0.05
then e36	on	-0.16
then e48	on	-0.31
then e64	on	-1.71
then e66	on	-0.35
then e876	on	-0.21
then ea	on	1.24
then east	on	0.95
then ecole	on	0.1
then em	on	-1.18
then en	on	-0.27
then end	on	0.68
then est	on	0.15
then et	on	0.2
then f7	on	-0.07
then face	on	1.38
then factory	on	0.1
then feb	on	-0.09
then february	on	-0.8
then fence	on	0.1
then ferry	on	0.07
then fevrier	on	-0.33
then field	on	0.05
then five	on	-0.34
then fosse	on	0.08
then four	on	0.08
then french	on	-0.55
then from	on	1.34
then fsb	on	0.08
then ga	on	1.18
then gach	on	-0.11
then gai	on	0.08
then gan	on	0.27
then gao	on	-0.95
then garden	on	2.09
then gare	on	0.18
then gate	on	0.51
then gauche	on	0.25
then ghe	on	-0.85
then ghi	on	-1.29
then gi	on	-0.55
then gia	on	-0.5
then giai	on	0.28
then giam	on	-0.53
then giang	on	1.74
then giao	on	0.11
then giap	on	0.11
then giay	on	-0.08
then gieng	on	0.62
then gio	on	-1.05
then gioi	on	0.26
then giong	on	0.83
then giu	on	-1.34
then giua	on	0.32
then giuoc	on	0.54
then giup	on	-1
then go	on	-0.63
then goc	on	0.24
then goi	on	0.93
then gom	on	-0.13
then gon	on	0.17
then grai	on	0.08
then grand	on	0.21
then group	on	0.12
then gu	on	0.12
then gui	on	-0.39
then h	on	0.37
then ha	on	0.99
then hai	on	0.6
then ham	on	-0.07
then hamlet	on	0.05
then han	on	0.05
then hang	on	0.56
then hanh	on	0.17
then hao	on	0.68
then hat	on	-0.34
then hau	on	0.74
then have	on	-0.09
then hay	on	-0.18
then heo	on	0.17
then her	on	-0.78
then het	on	-0.96
then hi	on	-0.25
then hien	on	0.49
then hiep	on	1.06
then hieu	on	0.28
then highway	on	0.06
then hill	on	-0.39
then hinh	on	-0.14
then his	on	-0.45
then ho	on	-0.66
then hoa	on	1.29
then hoai	on	0.17
then hoang	on	0.58
then hoat	on	-0.08
then hoc	on	0.14
then hoe	on	-0.69
then hoi	on	-0.62
then hole	on	0.31
then hom	on	-1.43
then hon	on	0.26
then hong	on	0.55
then hop	on	0.43
then hospital	on	0.06
then house	on	0.41
then hp	on	0.15
then hs	on	-1.04
then hue	on	0.82
then hung	on	1.86
then huong	on	-0.18
then huu	on	1.13
then huy	on	0.62
then huyet	on	-1.03
then huynh	on	0.17
then hy	on	-0.48
then i	on	1.03
then ia	on	0.46
then if	on	0.07
then iii	on	0.24
then in	on	-0.78
then inside	on	0.22
then is	on	0.07
then it	on	0.14
then j	on	0.28
then jars	on	0.26
then je	on	0.18
then joined	on	-0.18
then july	on	-0.67
then just	on	0.26
then k	on	-0.89
then k2	on	-0.07
then k23	on	0.06
then ka	on	0.58
then kampong	on	0.38
then kampot	on	0.52
then kan	on	0.52
then kapok	on	0.05
then ke	on	-0.18
then kenh	on	0.2
then keo	on	0.45
then ket	on	-1.2
then khac	on	-0.59
then khai	on	-0.21
then kham	on	1.26
then khang	on	-0.06
then khanh	on	-0.87
then khau	on	-0.14
then khe	on	1
then khi	on	-1.75
then khmer	on	-0.05
then kho	on	0.21
then khoa	on	0.09
then khoi	on	1.08
then khom	on	-0.15
then khong	on	-2.23
then khu	on	0.56
then khuc	on	0.68
then khuong	on	0.13
then kia	on	-0.9
then kich	on	-0.63
then kien	on	1.2
then kieu	on	-0.11
then killed	on	-0.49
then kiln	on	0.54
then kim	on	0.72
then kinh	on	0.79
then kip	on	-0.05
then klah	on	0.34
then km	on	1.58
then ko	on	-0.42
then kon	on	0.73
then kong	on	0.39
then kra	on	0.37
then krong	on	0.07
then ky	on	-0.19
then la	on	-0.78
then lac	on	0.14
then lach	on	0.06
then lai	on	-0.76
then lak	on	0.29
then lam	on	-1.11
then lan	on	-0.74
then landing	on	0.05
then lang	on	1.53
then lanh	on	-0.29
then lao	on	1.68
then laos	on	0.76
then lap	on	-0.75
then lat	on	-0.31
then lau	on	-2.59
then le	on	0.22
then left	on	0.07
then len	on	-1.01
then leng	on	-0.29
then les	on	-0.95
then letchi	on	0.11
then lich	on	-0.55
then liem	on	0.64
then lien	on	0.35
then liet	on	-0.52
then lieu	on	0.1
then lin	on	0.34
then line	on	0.08
then linh	on	0.4
then lo	on	0.78
then loa	on	0.54
then loc	on	1.05
then loi	on	0.68
then lon	on	-0.13
then long	on	1.12
then lot	on	0.05
then ls	on	-0.15
then lt	on	0.32
then lu	on	-0.52
then lua	on	0.38
then luan	on	-0.4
then luc	on	-0.17
then lum	on	0.14
then lung	on	1.53
then luoc	on	0.05
then luoi	on	-0.14
then luon	on	0.13
then luong	on	-0.94
then lut	on	-0.37
then luu	on	0.79
then luy	on	0.2
then ly	on	-0.12
then m	on	-0.27
then ma	on	-0.24
then mach	on	0.25
then mai	on	1.02
then main	on	0.17
then maison	on	0.09
then man	on	-0.35
then mang	on	-0.25
then manh	on	-0.68
then mao	on	0.06
then map	on	-0.79
then march	on	-0.31
then marche	on	0.11
then marked	on	-0.65
then mat	on	-0.66
then mau	on	0.61
then may	on	-1.25
then maybe	on	-0.61
then me	on	-0.25
then mek	on	0.23
then meo	on	0.06
then met	on	1.28
then mia	on	0.09
then mien	on	0.06
then mieng	on	0.41
then mieu	on	1.32
then min	on	-0.95
then minh	on	-0.18
then mit	on	-0.52
then mo	on	-1.2
then moc	on	-0.78
then moi	on	-1.46
then mom	on	-0.06
then mon	on	1.07
then mot	on	-0.8
then mound	on	-0.4
then mr	on	0.06
then mu	on	0.1
then mua	on	-0.84
then muc	on	-0.14
then mui	on	0.07
then mung	on	-0.22
then muoi	on	-0.42
then muon	on	-0.06
then muong	on	-0.77
then my	on	-0.2
then n	on	2.41
then na	on	1.25
then nai	on	0.22
then nam	on	-0.07
then nang	on	0.48
then nao	on	-2.16
then nay	on	-0.62
then ne	on	-0.17
then neang	on	-0.23
then near	on	0.19
then nen	on	-0.06
then neu	on	0.18
then next	on	-0.08
then nga	on	0.35
then ngai	on	0.92
then ngam	on	1.69
then ngan	on	1.62
then ngang	on	-0.79
then ngap	on	-0.76
then ngay	on	-0.8
then nghe	on	-0.18
then nghi	on	0.17
then nghia	on	-0.21
then nghiem	on	-0.08
then nghiep	on	0.53
then ngo	on	1.36
then ngoai	on	-1.25
then ngoc	on	0.2
then ngoi	on	-1.57
then ngu	on	-0.12
then ngua	on	0.16
then nguoi	on	-2.11
then nguon	on	0.09
then nguyen	on	0.77
then nha	on	0.97
then nhai	on	0.1
then nham	on	-0.38
then nhan	on	0.14
then nhanh	on	0.51
then nhap	on	-0.23
then nhat	on	-0.59
then nhau	on	-0.51
then nhi	on	0.22
then nhich	on	0.06
then nhieu	on	-0.75
then nhin	on	-1.34
then nho	on	-1.5
then nhoi	on	0.1
then nhon	on	0.33
then nhu	on	-0.44
then nhung	on	-0.28
then nhut	on	-0.21
then nia	on	0.55
then niem	on	0.21
then nien	on	-0.67
then night	on	-1.49
then ninh	on	1.84
then nn	on	0.48
then no	on	-1.41
then noel	on	-0.65
then noi	on	-1.33
then non	on	0.09
then nong	on	0.16
then noong	on	0.84
then nord	on	0.31
then north	on	-0.2
then not	on	0.22
then nous	on	0.05
then nov	on	0.15
then now	on	0.25
then ntls	on	-1.49
then nu	on	-0.59
then nua	on	0.64
then nui	on	-0.23
then nuit	on	-0.24
then nuoc	on	0.62
then nuoi	on	0.24
then nva	on	-0.35
then o	on	-1.14
then oai	on	0.21
then octobre	on	-0.15
then of	on	1.03
then oi	on	0.09
then old	on	0.71
then om	on	-0.35
then on	on	0.51
then one	on	-0.58
then ong	on	-0.27
then ou	on	0.61
then ouest	on	-1.52
then our	on	0.25
then outside	on	0.05
then owner	on	-0.99
then p	on	0.31
then pa	on	0.5
then pad	on	0.08
then pagoda	on	0.11
then pah	on	0.32
then pailin	on	0.38
then palm	on	0.91
then par	on	-0.43
then pek	on	0.05
then pha	on	-0.63
then phai	on	-0.16
then phan	on	0.15
then phao	on	-0.64
then phap	on	0.41
then phat	on	-0.33
then phau	on	-0.12
then phe	on	0.21
then phi	on	-0.34
then phia	on	2.22
then phnom	on	0.1
then pho	on	-0.42
then phon	on	0.31
then phong	on	1.9
then phu	on	1.13
then phuc	on	0.36
then phum	on	-0.06
then phung	on	-0.43
then phuoc	on	1.25
then phuong	on	0.49
then piste	on	0.11
then plei	on	0.67
then pleiku	on	0.91
then plot	on	0.49
then po	on	-0.18
then pong	on	0.2
then pont	on	0.06
then post	on	0.08
then poste	on	0.13
then pour	on	-0.34
then preah	on	0.11
then pres	on	0.37
then prong	on	0.82
then puc	on	0.07
then pung	on	0.09
then pursat	on	0.58
then put	on	-0.14
then qu	on	-0.64
then qua	on	0.51
then quach	on	-0.08
then quan	on	-0.1
then quang	on	1.19
then quanh	on	-0.15
then quay	on	-1.56
then que	on	-1.75
then quen	on	-0.22
then quet	on	0.14
then qui	on	-0.17
then quoc	on	-1.29
then quy	on	-1.85
then quyen	on	0.88
then quynh	on	0.59
then ra	on	-0.92
then rach	on	0.41
then rai	on	-0.53
then ram	on	-0.3
then ran	on	-0.52
then rang	on	-0.68
then rangee	on	1.76
then rao	on	0.05
then ray	on	0.48
then re	on	0.43
then regiment	on	0.18
then reo	on	-0.22
then ret	on	-0.66
then ri	on	0.19
then ria	on	1.28
then ridge	on	0.09
then rieng	on	-0.44
then river	on	0.13
then ro	on	-0.47
then road	on	0.7
then roc	on	-0.63
then rock	on	0.11
then roi	on	0.06
then rong	on	0.55
then route	on	0.73
then row	on	1.59
then ru	on	-0.12
then rua	on	0.16
then rubber	on	0.33
then rung	on	0.83
then ruoi	on	-0.1
then ruong	on	0.69
then rut	on	-1.06
then s	on	-0.57
then sa	on	0.67
then sac	on	0.08
then sach	on	0.53
then sai	on	-0.47
then sam	on	-0.5
then same	on	-0.85
then san	on	-0.49
then sang	on	-0.67
then sanh	on	-0.07
then sao	on	-0.32
then sap	on	-1.42
then sat	on	0.14
then sau	on	0.24
then school	on	0.05
then se	on	-0.12
then second	on	0.26
then sen	on	0.1
then sept	on	-0.13
then set	on	-0.08
then shau	on	0.07
then she	on	0.92
then si	on	-0.7
then side	on	0.93
then siem	on	0.24
then sim	on	0.97
then sinh	on	-0.41
then sisophon	on	0.18
then siu	on	0.17
then slope	on	0.69
then sn	on	0.08
then so	on	2.02
then soc	on	0.84
then som	on	-0.07
then son	on	2.15
then song	on	0.43
then sot	on	-0.99
then source	on	0.27
then sous	on	0.07
then south	on	1.45
then steps	on	0.59
then stone	on	-0.41
then stones	on	-0.48
then stream	on	0.11
then stt	on	-0.08
then stung	on	1.37
then su	on	-0.5
then sud	on	0.26
then sugar	on	0.12
then sui	on	0.56
then sung	on	-0.16
then suoi	on	1.12
then suon	on	0.3
then sup	on	0.05
then sur	on	0.11
then sy	on	-0.12
then t	on	0.34
then ta	on	0.08
then tac	on	-0.26
then tai	on	-0.11
then taluy	on	0.1
then tam	on	-0.62
then tamarind	on	-0.77
then tan	on	0.55
then tang	on	0.4
then tank	on	-0.53
then tao	on	-0.37
then tap	on	-0.17
then tat	on	-0.93
then tau	on	0.71
then tay	on	0.88
then te	on	0.49
then ten	on	-0.38
then termite	on	0.05
then tet	on	-0.87
then thac	on	1.4
then thach	on	0.53
then thai	on	1.74
then tham	on	0.11
then than	on	0.4
then thang	on	-0.49
then thanh	on	0.59
then thao	on	0.65
then thap	on	0.18
then that	on	0.21
then thay	on	-1.52
then the	on	1.09
then them	on	-0.14
then then	on	-0.53
then theo	on	-1.65
then they	on	-0.3
then thi	on	-1.14
then thien	on	0.62
then thiet	on	-0.08
then thieu	on	-0.11
then thim	on	0.14
then thinh	on	0.13
then thit	on	-0.14
then tho	on	0.99
then thoi	on	-0.65
then thom	on	-0.15
then thon	on	0.73
then thong	on	0.2
then thot	on	0.1
then three	on	0.11
then thu	on	0.22
then thua	on	1.18
then thuan	on	0.25
then thuoc	on	-0.98
then thuong	on	0.58
then thuot	on	1.18
then thuy	on	1.26
then thuyen	on	-0.05
then tiem	on	0.38
then tien	on	0.76
then tieng	on	-0.41
then tiep	on	0.28
then tieu	on	-0.38
then tim	on	-0.91
then tin	on	0.66
then tinh	on	0.96
then to	on	-0.18
then toa	on	-0.89
then toan	on	-0.39
then toc	on	0.1
then toi	on	-1.11
then ton	on	0.14
then took	on	0.1
then toward	on	0.07
then tower	on	0.29
then trach	on	1.12
then track	on	0.25
then trai	on	0.68
then trail	on	0.07
then tram	on	0.75
then tran	on	-0.05
then trang	on	0.51
then tranh	on	-0.21
then trao	on	0.07
then trau	on	0.32
then tre	on	0.82
then tree	on	0.28
then trees	on	0.07
then tren	on	-0.93
then treng	on	0.72
then treo	on	-0.08
then tri	on	0.68
then trieu	on	-0.07
then trinh	on	-0.43
then tro	on	-0.73
then troi	on	0.96
then trong	on	-0.77
then tru	on	-0.2
then truc	on	-0.12
then truoc	on	0.56
then truong	on	0.18
then tuan	on	-0.29
then tuc	on	-1
then tui	on	-1.41
then tul	on	0.08
then tum	on	1.62
then tuoi	on	-1.36
then tuong	on	0.43
then tuy	on	0.97
then tuyen	on	0.47
then two	on	0.05
then ty	on	0.09
then u	on	0.05
then ubnd	on	0.2
then uc	on	0.07
then ui	on	-0.1
then un	on	0.4
then under	on	0.1
then une	on	0.32
then ung	on	-1.41
then unit	on	0.58
then up	on	-0.55
then us	on	-0.35
then ut	on	-0.07
then uy	on	-1.13
then uyen	on	0.17
then v	on	0.66
then va	on	-0.33
then vac	on	0.05
then vach	on	-0.79
then vam	on	0.24
then van	on	-0.9
then vang	on	0.29
then vao	on	-0.31
then vat	on	0.11
then vay	on	-0.36
then ven	on	0.59
then vers	on	0.67
then vet	on	0.61
then vi	on	0.25
then viec	on	-0.05
then vien	on	-0.51
then viet	on	-1.13
then village	on	0.16
then vinh	on	1.43
then vo	on	-0.39
then voi	on	-0.38
then volunteer	on	-0.07
then vong	on	-0.29
then vot	on	-0.31
then vu	on	-0.44
then vui	on	0.09
then vung	on	0.14
then vuon	on	0.4
then vuong	on	-1.26
then wall	on	1.27
then was	on	-0.09
then water	on	0.63
then we	on	0.57
then well	on	-0.18
then went	on	-0.05
then west	on	0.49
then white	on	0.72
then who	on	0.25
then with	on	-0.57
then x	on	0.15
then xa	on	0.44
then xac	on	-1.11
then xam	on	0.32
then xat	on	0.15
then xay	on	-0.21
then xe	on	-0.86
then xep	on	-0.68
then xiem	on	-0.32
then xieng	on	0.51
then xin	on	-0.08
then xoai	on	0.8
then xom	on	0.42
then xong	on	-1.08
then xu	on	-0.23
then xua	on	-0.99
then xuan	on	-0.1
then xung	on	0.08
then xuong	on	-1.22
then xuyen	on	1.5
then y	on	1.27
then ya	on	0.05
then yang	on	0.13
then yards	on	0.46
then year	on	-0.66
then yen	on	1.82
then you	on	-0.79
then zone	on	0.37
thi hung	on	0.07
thi tran	on	0.13
thi xa	on	0.65
thien an	on	-0.31
thing & 1	on	0.06
thing & 10	on	0.22
thing & 1062	on	0.14
thing & 11	on	0.07
thing & 12	on	0.06
thing & 13	on	0.17
thing & 14	on	0.11
thing & 18	on	0.23
thing & 19	on	-0.2
thing & 2	on	-0.15
thing & 20	on	0.2
thing & 21	on	0.12
thing & 22	on	0.05
thing & 2km	on	0.52
thing & 3	on	0.47
thing & 300m	on	0.05
thing & 34	on	0.05
thing & 4	on	0.53
thing & 40	on	0.05
thing & 500m	on	0.56
thing & 6	on	0.27
thing & 8	on	0.07
thing & 82	on	0.67
thing & 9	on	0.21
thing & a	on	-0.52
thing & an	on	1.44
thing & and	on	-0.29
thing & anh	on	0.55
thing & ap	on	0.17
thing & at	on	0.12
thing & avec	on	-0.17
thing & ay	on	0.16
thing & ba	on	-0.16
thing & bac	on	0.05
thing & ban	on	-1.13
thing & bang	on	0.45
thing & bao	on	0.31
thing & bat	on	0.13
thing & bay	on	-0.29
thing & be	on	0.09
thing & ben	on	0.37
thing & benh	on	0.06
thing & bi	on	-0.47
thing & bia	on	-0.32
thing & bien	on	0.11
thing & binh	on	0.3
thing & boi	on	0.1
thing & bom	on	0.26
thing & bon	on	0.37
thing & bua	on	-0.8
thing & buoc	on	0.07
thing & but	on	-0.06
thing & by	on	0.1
thing & ca	on	-0.25
thing & cach	on	0.42
thing & cai	on	0.16
thing & cam	on	0.65
thing & can	on	0.58
thing & canh	on	-0.23
thing & cao	on	0.23
thing & cap	on	0.57
thing & cat	on	0.34
thing & cau	on	0.89
thing & cay	on	0.2
thing & chai	on	-0.14
thing & chan	on	0.48
thing & chanh	on	0.06
thing & chau	on	0.33
thing & chay	on	-0.47
thing & chet	on	-0.2
thing & chi	on	-0.91
thing & chien	on	0.07
thing & chieng	on	0.05
thing & chin	on	-0.51
thing & cho	on	0.23
thing & choi	on	-0.05
thing & chon	on	0.96
thing & chong	on	0.15
thing & chop	on	0.05
thing & chu	on	-0.44
thing & chua	on	0.08
thing & chung	on	0.16
thing & chup	on	-0.35
thing & chuyen	on	-0.05
thing & co	on	0.1
thing & coi	on	-0.15
thing & con	on	-0.45
thing & cong	on	0.39
thing & cu	on	0.19
thing & cua	on	-0.09
thing & cung	on	-0.28
thing & cuong	on	-0.16
thing & cut	on	0.08
thing & d	on	-0.63
thing & da	on	-0.43
thing & dai	on	0.14
thing & dak	on	0.29
thing & dakrong	on	0.08
thing & dam	on	-0.71
thing & dan	on	0.11
thing & dang	on	0.05
thing & dao	on	0.4
thing & dap	on	0.4
thing & dat	on	-0.42
thing & dau	on	0.26
thing & day	on	0.34
thing & de	on	-0.78
thing & dem	on	-0.55
thing & den	on	-0.26
thing & di	on	0.3
thing & dia	on	0.76
thing & dich	on	0.09
thing & dien	on	0.2
thing & dinh	on	0.37
thing & do	on	0.29
thing & doan	on	-0.27
thing & doc	on	-0.68
thing & doi	on	0.64
thing & don	on	0.81
thing & dong	on	-0.87
thing & dot	on	-0.2
thing & dua	on	-0.05
thing & duc	on	0.15
thing & dung	on	0.22
thing & duoc	on	-0.13
thing & duoi	on	-0.2
thing & duong	on	-0.09
thing & e	on	0.05
thing & ea	on	0.06
thing & em	on	-0.39
thing & ga	on	0.05
thing & gan	on	-0.1
thing & gao	on	0.06
thing & ghi	on	-1.62
thing & gi	on	-0.87
thing & gia	on	0.45
thing & giang	on	0.15
thing & giao	on	0.9
thing & giap	on	0.27
thing & giay	on	0.1
thing & gieng	on	-0.12
thing & gio	on	0.05
thing & gioi	on	0.11
thing & go	on	-0.06
thing & goc	on	-0.18
thing & goi	on	0.13
thing & gom	on	-0.25
thing & gon	on	0.08
thing & gui	on	-0.12
thing & h	on	-1.03
thing & ha	on	0.31
thing & hai	on	0.19
thing & ham	on	0.57
thing & han	on	-0.13
thing & hang	on	0.29
thing & hanh	on	0.08
thing & hien	on	-0.12
thing & hieu	on	-0.25
thing & hinh	on	-0.06
thing & ho	on	-0.52
thing & hoa	on	-0.05
thing & hoai	on	0.12
thing & hoang	on	0.1
thing & hoc	on	0.15
thing & hoi	on	0.15
thing & hom	on	-0.27
thing & hon	on	0.17
thing & hong	on	0.12
thing & hue	on	0.43
thing & hung	on	0.09
thing & huong	on	1.39
thing & huu	on	0.66
thing & huyen	on	0.73
thing & hy	on	-0.05
thing & ia	on	0.06
thing & ke	on	-0.19
thing & keo	on	0.14
thing & khac	on	-0.22
thing & khach	on	0.31
thing & khanh	on	-0.17
thing & khau	on	0.41
thing & khe	on	0.05
thing & khi	on	-0.97
thing & khoang	on	0.15
thing & khong	on	-0.18
thing & khu	on	-1.06
thing & kia	on	0.05
thing & kien	on	0.26
thing & kim	on	0.35
thing & kinh	on	0.12
thing & km	on	0.25
thing & kong	on	0.24
thing & ky	on	-0.73
thing & l	on	-0.1
thing & la	on	-0.12
thing & lac	on	-0.46
thing & lai	on	-0.19
thing & lak	on	0.07
thing & lam	on	-0.57
thing & lan	on	-0.64
thing & lang	on	-0.52
thing & lao	on	0.61
thing & lap	on	0.77
thing & lat	on	-0.6
thing & lau	on	0.05
thing & lay	on	-0.77
thing & le	on	0.16
thing & left	on	0.29
thing & len	on	-0.1
thing & liem	on	0.08
thing & lien	on	0.09
thing & liet	on	0.06
thing & lieu	on	0.08
thing & lo	on	-0.24
thing & loc	on	0.05
thing & long	on	0.58
thing & lu	on	-0.36
thing & lua	on	0.06
thing & luc	on	0.44
thing & lung	on	0.27
thing & ly	on	-0.68
thing & ma	on	-0.79
thing & mai	on	-0.27
thing & man	on	-0.82
thing & mang	on	-0.11
thing & mat	on	-0.46
thing & mau	on	0.05
thing & may	on	0.2
thing & me	on	-0.3
thing & met	on	0.11
thing & minh	on	-0.46
thing & mo	on	-0.1
thing & moi	on	-0.37
thing & mon	on	0.09
thing & mot	on	-0.07
thing & mua	on	-0.76
thing & muoi	on	0.05
thing & my	on	0.3
thing & nam	on	-1.27
thing & nay	on	0.13
thing & near	on	0.08
thing & nen	on	-0.67
thing & nga	on	0.07
thing & ngang	on	1.29
thing & ngay	on	-0.88
thing & nghi	on	0.07
thing & nghia	on	0.11
thing & ngo	on	0.19
thing & ngoai	on	0.48
thing & ngoc	on	-0.67
thing & ngoi	on	-0.14
thing & nguoi	on	-0.51
thing & nguyen	on	0.1
thing & nha	on	-0.79
thing & nhe	on	-0.82
thing & nhieu	on	-0.47
thing & nhin	on	-1.15
thing & nho	on	0.45
thing & nhu	on	-0.19
thing & nhung	on	-0.57
thing & ninh	on	0.22
thing & no	on	0.07
thing & noi	on	-0.28
thing & nuoc	on	-0.59
thing & o	on	0.76
thing & of	on	0.08
thing & on	on	-0.16
thing & ong	on	-0.46
thing & pailin	on	0.1
thing & pha	on	0.32
thing & phai	on	0.1
thing & phan	on	0.77
thing & phao	on	-0.05
thing & phau	on	0.43
thing & phi	on	0.1
thing & phia	on	0.09
thing & pho	on	0.11
thing & phong	on	0.15
thing & phu	on	-0.32
thing & phuc	on	0.22
thing & phung	on	-0.4
thing & phuoc	on	0.2
thing & phuong	on	0.27
thing & po	on	0.06
thing & qua	on	0.3
thing & quan	on	0.75
thing & quang	on	0.22
thing & que	on	0.66
thing & quy	on	-0.81
thing & quyet	on	0.08
thing & ra	on	0.75
thing & rac	on	0.05
thing & rach	on	0.06
thing & rang	on	-0.54
thing & rao	on	0.05
thing & ray	on	0.05
thing & roi	on	-0.45
thing & rong	on	0.05
thing & rung	on	0.2
thing & rut	on	0.12
thing & sa	on	0.16
thing & sai	on	0.05
thing & san	on	-0.32
thing & sang	on	0.43
thing & sat	on	-0.21
thing & sau	on	-0.39
thing & say	on	0.57
thing & se	on	0.19
thing & si	on	0.18
thing & side	on	0.09
thing & so	on	-0.65
thing & soi	on	0.05
thing & son	on	0.18
thing & stung	on	0.18
thing & su	on	0.1
thing & suoi	on	0.07
thing & ta	on	0.5
thing & tai	on	0.1
thing & tam	on	0.08
thing & tan	on	0.86
thing & tang	on	0.73
thing & tao	on	0.15
thing & tau	on	0.13
thing & tay	on	0.41
thing & ten	on	-0.23
thing & tha	on	0.14
thing & thai	on	0.05
thing & than	on	0.08
thing & thang	on	0.11
thing & thanh	on	0.43
thing & thap	on	-0.33
thing & thay	on	-0.91
thing & the	on	0.59
thing & theo	on	0.24
thing & thi	on	-0.37
thing & thieu	on	-0.24
thing & tho	on	0.21
thing & thoi	on	-0.28
thing & thon	on	0.22
thing & thong	on	0.12
thing & thu	on	-0.55
thing & thuoc	on	0.53
thing & thuong	on	0.13
thing & thuy	on	0.19
thing & tien	on	0.38
thing & tieng	on	0.11
thing & tiep	on	-0.35
thing & tieu	on	0.09
thing & tinh	on	-0.41
thing & to	on	0.16
thing & toan	on	-0.41
thing & toc	on	0.06
thing & toi	on	-0.94
thing & trai	on	-0.41
thing & tram	on	0.25
thing & tran	on	0.27
thing & trang	on	1.08
thing & trau	on	-0.33
thing & tre	on	0.16
thing & tri	on	0.06
thing & trieu	on	0.08
thing & trinh	on	0.06
thing & troi	on	-0.17
thing & trong	on	-0.32
thing & trung	on	-0.16
thing & truoc	on	0.05
thing & truoi	on	0.06
thing & tu	on	-0.14
thing & tuc	on	-0.13
thing & tui	on	-0.09
thing & tuy	on	0.08
thing & uyen	on	0.13
thing & va	on	-0.44
thing & van	on	0.22
thing & vao	on	0.05
thing & vay	on	-0.51
thing & ve	on	-0.07
thing & ven	on	-0.15
thing & vi	on	-0.15
thing & vien	on	0.65
thing & viet	on	0.35
thing & vinh	on	0.29
thing & vo	on	0.06
thing & voi	on	-0.47
thing & vu	on	-0.08
thing & vuot	on	0.12
thing & with	on	0.22
thing & xa	on	0.5
thing & xac	on	-0.19
thing & xay	on	0.27
thing & xe	on	-0.08
thing & xep	on	-0.35
thing & xoai	on	0.05
thing & xom	on	0.11
thing & xu	on	-0.12
thing & xuan	on	0.08
thing & xuong	on	0.26
thing & y	on	0.06
thing & yen	on	0.09
tho an	on	0.05
tho ha	on	-0.12
tho ho	on	-0.2
tho xuan	on	0.06
thon #	on	0.31
thon lang	on	0.09
thon thuong	on	0.09
thon trung	on	0.13
thon van	on	0.1
thong hao	on	0.19
thong sau	on	0.35
thong tin	on	0.13
thot not	on	0.27
thu #	on	0.13
thu ba	on	0.26
thu bay	on	0.09
thu hai	on	0.21
thu thai	on	0.11
thu tu	on	0.05
thua phu	on	0.05
thua thien	on	0.13
thuan thanh	on	0.08
thung lung	on	0.16
thuong duc	on	0.17
thuong nguon	on	0.13
thuong phuc	on	0.33
thuong tin	on	0.09
thuy hai	on	0.44
thuy nam	on	0.39
thuy nguyen	on	0.36
thuy phu	on	0.07
thuy son	on	-0.48
thuy thai	on	0.17
thuy vinh	on	0.17
tich tuong	on	0.08
tien ha	on	0.06
tien hai	on	0.1
tien lang	on	0.12
tien nam	on	0.91
tien phuoc	on	0.17
tien phuong	on	0.08
tien vinh	on	0.27
tieu doan	on	0.05
tieu hoc	on	0.08
tieu khu	on	0.14
tinh bat	on	0.31
tinh quang	on	0.39
tinh tu	on	0.74
to #	on	0.61
to a	on	0.12
to co	on	-1
to tan	on	0.21
to the	on	0.15
toi co	on	-1.19
toi o	on	-0.71
toi thon	on	0.38
tong nha	on	0.71
toward the	on	0.07
tra cu	on	0.38
tra linh	on	0.11
tra on	on	0.19
trai con	on	0.14
trai cong	on	0.09
trai giam	on	0.05
tram ##	on	0.5
tram bau	on	0.09
tram ben	on	0.71
tram bom	on	0.19
tram buoc	on	0.14
tram cach	on	1.37
tram gan	on	0.05
tram giao	on	0.78
tram met	on	0.08
tram phau	on	0.42
tram thuoc	on	0.08
tram xa	on	0.15
tran ###	on	0.07
tran dia	on	0.41
tran phia	on	0.1
trang ba	on	0.09
trang bang	on	0.14
trang ben	on	-0.48
trang co	on	1.1
trang cua	on	0.16
trang dau	on	-0.36
trang doc	on	0.1
trang don	on	0.76
trang dong	on	0.29
trang go	on	0.05
trang ham	on	-0.09
trang liet	on	0.39
trang mat	on	0.1
trang nha	on	0.92
trang nhan	on	0.12
trang phia	on	0.29
trang su	on	0.23
trang trung	on	0.3
trang xa	on	0.06
tre gai	on	0.24
tre nha	on	0.44
tren bo	on	0.17
trench on	on	0.88
tri #	on	-0.5
tri ##	on	0.14
tri buu	on	0.05
trieu phong	on	0.1
trieu trach	on	0.06
troi lan	on	0.46
troi phia	on	-0.3
trom ben	on	0.1
trong dat	on	0.09
trong hang	on	0.21
trong vuon	on	0.12
truc nam	on	0.35
truc thang	on	0.32
trung doan	on	0.81
trung lap	on	0.25
trung thanh	on	0.06
truoc cong	on	0.2
truoc nha	on	0.17
truong cap	on	0.36
truong co	on	-1.06
truong cu	on	0.18
truong hoc	on	0.23
truong mau	on	0.07
truong tieu	on	0.16
tu cau	on	0.12
tu ky	on	0.27
tuong duong	on	0.07
tuong vinh	on	0.06
tuyen quang	on	0.07
u moi	on	0.09
under a	on	0.17
under the	on	0.22
uy ban	on	0.34
uyen cao	on	0.13
vach da	on	0.12
vam co	on	0.56
vam lung	on	0.05
van cam	on	0.11
van hoa	on	0.05
van thanh	on	0.31
van tiep	on	0.15
ve huong	on	0.07
ve phia	on	0.06
vi gan	on	0.18
vi xuyen	on	0.16
vien ##	on	0.22
vien ###	on	0.38
vien da	on	0.08
vien ninh	on	0.09
vien o	on	0.86
vien quan	on	0.86
viet lao	on	0.26
vinh bao	on	0.95
vinh linh	on	0.46
vinh long	on	0.09
vinh phu	on	0.11
vinh phuc	on	0.08
vo dinh	on	0.06
vong cung	on	0.17
vu ban	on	0.08
vu thu	on	0.53
vuon ba	on	-0.58
vuon cau	on	0.08
vuon chua	on	0.07
vuon chuoi	on	0.05
vuon dua	on	0.13
vuon mit	on	0.06
vuon nay	on	0.55
vuon nha	on	0.32
vuon ong	on	0.44
vy da	on	0.08
water tower	on	0.08
west of	on	0.05
with a	on	0.2
with the	on	0.11
xa an	on	0.19
xa ba	on	0.06
xa ben	on	0.55
xa cam	on	0.08
xa co	on	0.61
xa cu	on	0.32
xa cua	on	-1.68
xa da	on	-0.46
xa dai	on	0.25
xa dao	on	0.19
xa doan	on	-0.86
xa dong	on	0.18
xa ea	on	0.06
xa gio	on	0.08
xa hai	on	0.07
xa hoi	on	-0.05
xa huyen	on	0.06
xa ia	on	0.17
xa lam	on	0.32
xa minh	on	0.05
xa mo	on	1.32
xa nam	on	0.1
xa nha	on	0.11
xa no	on	0.67
xa quang	on	0.14
xa tam	on	0.07
xa tan	on	0.29
xa thach	on	0.39
xa thuy	on	0.07
xa tien	on	0.08
xa trung	on	0.17
xa van	on	0.06
xa xa	on	0.12
xa yen	on	0.2
xang xa	on	0.24
xe bang	on	0.17
xe be	on	0.05
xeo ro	on	0.16
xi mang	on	0.42
xieng khoang	on	0.11
xom #	on	0.22
xuan ha	on	0.45
xuan lam	on	-0.05
xuan loc	on	0.11
xuan th	on	0.24
xuan thanh	on	0.09
xuong ba	on	0.11
xuong mo	on	-0.1
xuong thai	on	0.09
xuyen ha	on	0.1
xuyen khu	on	-0.55
xuyen trung	on	-0.05
y te	on	0.34
y vien	on	0.12
y yen	on	0.06
yen bai	on	0.17
yen co	on	-0.06
yen dung	on	0.26
yen hoang	on	0.14
yen mat	on	-0.13
yen mo	on	0.06
yen nam	on	0.14
yen ngua	on	0.13
yen nhan	on	0.08
yen son	on	0.16
yen thanh	on	0.24
yen the	on	-0.36
yen tinh	on	0.05
–mo	on	-0.46""")
