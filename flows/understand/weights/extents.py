"""What each piece of evidence about extents is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	on	0.03
# ban	on	0.26
# cach	on	0.96
# cay	on	-0.12
# co	on	-2.04
# cua	on	-0.52
# doi	on	0.5
# duong	on	0.16
# hang	on	-0.84
# khu	on	1.85
# km	on	0.21
# la	on	-0.41
# lo	on	-1.02
# mo	on	1.62
# nam	on	-0.21
# ngay	on	0.36
# nghia	on	0.15
# ngoi	on	-0.34
# nhung	on	-0.11
# sau	on	0.85
# so	on	1.06
# thi	on	-0.14
# tu	on	0.49
# xa	on	0.14
## a	on	-1.1
## anh	on	-0.23
## ben	on	0.05
## bia	on	-0.75
## binh	on	0.07
## buoc	on	0.09
## canh	on	0.48
## chon	on	-0.27
## co	on	-0.59
## doan	on	-0.35
## duong	on	0.08
## km	on	0.34
## m	on	0.17
## met	on	0.14
## nong	on	0.31
## quang	on	0.06
## quyet	on	0.05
## roi	on	-0.15
## sau	on	-1.73
## tan	on	-0.49
## tay	on	0.42
## thi	on	-0.28
## toi	on	-0.45
## truoc	on	0.3
### buoc	on	0.05
### co	on	-0.15
### do	on	-0.57
### gan	on	-0.47
### gap	on	-0.36
### luc	on	-0.05
### m	on	0.39
### met	on	0.1
### phao	on	-0.13
### phia	on	0.06
### thon	on	0.1
### thuoc	on	0.05
### toi	on	-0.54
### ve	on	-0.63
### vi	on	0.17
### we	on	-0.41
#### thuong	on	0.27
'eglise	on	0.17
's	on	0.53
'un	on	0.73
(gio	on	-0.27
(hoi	on	-0.09
(nay	on	0.91
(trich	on	-0.11
)anh	on	-0.07
)b	on	-0.07
)bi	on	-0.06
)cao	on	-0.1
)co	on	-0.22
)da	on	-0.08
)dap	on	-0.15
)dinh	on	-0.31
)ha	on	-0.28
)ho	on	-0.35
)hoang	on	-0.11
)lai	on	-0.14
)le	on	-0.08
)mai	on	-0.11
)nguyen	on	-0.31
)ong	on	-0.06
)pham	on	-0.09
)phan	on	-0.07
)tran	on	-0.06
)trinh	on	-0.05
)va	on	-0.23
)vo	on	-0.06
)vu	on	-0.07
)y	on	-0.05
+###	on	0.47
,#	on	-1.04
,##	on	0.05
,###	on	0.98
,a	on	0.42
,about	on	1.25
,ai	on	-0.06
,an	on	1.3
,and	on	-0.34
,anh	on	-0.86
,ap	on	0.34
,au	on	0.98
,avec	on	-0.27
,ayun	on	0.19
,b	on	-0.2
,b1	on	-0.75
,ba	on	-0.6
,bac	on	1.11
,ban	on	0.05
,bao	on	0.06
,battalion	on	-0.7
,bay	on	-0.05
,behind	on	0.2
,ben	on	0.72
,bi	on	-0.6
,bia	on	-0.27
,bien	on	0.59
,binh	on	0.9
,bo	on	0.36
,boc	on	-0.36
,bom	on	-0.57
,bon	on	-0.24
,born	on	-0.31
,bu	on	0.68
,bua	on	-0.13
,buon	on	0.14
,buried	on	-0.32
,but	on	-0.25
,by	on	0.5
,c	on	-0.34
,c1	on	-1.01
,c2	on	-0.61
,c4	on	-0.47
,c6	on	-0.28
,c7	on	-0.58
,ca	on	-0.63
,cac	on	-0.11
,cach	on	0.53
,cai	on	0.13
,can	on	1.37
,canh	on	0.67
,cao	on	1.49
,cap	on	-0.29
,cat	on	0.41
,cau	on	-0.16
,cay	on	0.46
,cha	on	-0.3
,chac	on	-0.24
,chai	on	-0.47
,chan	on	-0.18
,chau	on	0.48
,chen	on	-0.56
,chet	on	-0.24
,chi	on	0.28
,chien	on	-0.57
,chinh	on	-0.62
,cho	on	0.84
,chon	on	0.27
,chong	on	-0.08
,chu	on	-0.24
,chua	on	-0.49
,chuc	on	-0.9
,chung	on	-0.9
,chuong	on	-0.94
,citadel	on	0.32
,co	on	-0.11
,coi	on	-0.1
,company	on	-0.79
,con	on	-1.03
,cong	on	-0.61
,cot	on	-0.31
,cote	on	0.31
,cu	on	-0.34
,cua	on	-0.23
,cung	on	-0.25
,cuu	on	0.2
,d	on	-0.44
,d2	on	-0.49
,d3	on	-0.85
,da	on	-0.32
,dai	on	0.2
,dak	on	1.22
,dan	on	-0.99
,dang	on	0.05
,danh	on	-0.56
,dao	on	-0.28
,dap	on	-0.52
,dat	on	-0.47
,dau	on	-0.96
,day	on	1.81
,de	on	1.34
,dem	on	-0.25
,den	on	-0.52
,derriere	on	0.64
,deu	on	-0.55
,di	on	-0.29
,dich	on	-0.2
,died	on	-0.17
,dien	on	1.05
,dinh	on	-0.48
,do	on	-0.76
,doan	on	0.5
,doi	on	0.67
,don	on	-1.16
,dong	on	0.87
,dot	on	-0.23
,du	on	-0.65
,dua	on	-0.28
,duc	on	0.35
,dung	on	-0.83
,duoc	on	-0.12
,duoi	on	1.06
,duong	on	0.8
,duy	on	0.55
,dv	on	-0.24
,east	on	1.06
,em	on	-0.28
,en	on	0.53
,et	on	-0.1
,from	on	-0.22
,gan	on	1.03
,gap	on	-0.08
,ghi	on	-0.69
,gia	on	0.98
,giap	on	0.96
,giay	on	-0.2
,gio	on	-0.21
,giong	on	0.92
,giua	on	0.14
,go	on	0.09
,goc	on	0.41
,gom	on	-0.11
,grid	on	-0.35
,h	on	-0.91
,h1	on	-0.87
,ha	on	1.81
,hai	on	0.06
,ham	on	0.97
,hang	on	1.8
,hau	on	0.38
,hay	on	-0.24
,he	on	-0.14
,hien	on	-0.25
,hill	on	0.41
,hinh	on	-0.28
,his	on	-0.18
,ho	on	-1.57
,hoa	on	0.97
,hoai	on	0.25
,hoang	on	0.54
,hoc	on	-0.38
,hoi	on	-0.3
,hom	on	-0.29
,hon	on	-0.06
,hong	on	0.47
,hp	on	0.54
,hs	on	-0.17
,hue	on	1.18
,hung	on	0.29
,huong	on	1.39
,huyen	on	0.87
,hy	on	-0.15
,i	on	-0.45
,ia	on	0.38
,in	on	-0.23
,joined	on	-0.09
,k	on	-0.09
,kem	on	-0.1
,khanh	on	0.24
,khau	on	-0.09
,khoai	on	0.45
,khoang	on	0.69
,khong	on	-0.35
,khu	on	0.22
,kien	on	1.02
,kim	on	1.2
,kinh	on	0.41
,km	on	1.7
,ko	on	-0.12
,kon	on	0.38
,kong	on	0.25
,krong	on	0.36
,ky	on	0.36
,la	on	0.12
,lac	on	-0.64
,lai	on	0.19
,lam	on	-0.25
,lang	on	-0.7
,lao	on	1.19
,laos	on	-0.5
,lay	on	-0.91
,le	on	-0.78
,left	on	1.5
,len	on	-0.49
,les	on	-0.14
,linh	on	-1.28
,lo	on	1.01
,loc	on	0.13
,lon	on	-0.09
,long	on	0.45
,lot	on	0.3
,ls	on	-0.23
,lu	on	-0.91
,luc	on	0.09
,luong	on	-0.41
,ly	on	-0.07
,ma	on	-0.28
,mai	on	-0.52
,mat	on	0.21
,may	on	-1.01
,me	on	0.66
,medic	on	-0.12
,minh	on	0.45
,mo	on	0.38
,moi	on	-0.39
,mot	on	-0.65
,mua	on	-0.48
,mui	on	-0.34
,muoi	on	-0.31
,muon	on	-0.12
,my	on	0.49
,na	on	0.73
,nam	on	1.04
,nay	on	-0.31
,near	on	0.65
,nga	on	1.48
,ngay	on	0.91
,nghe	on	1.01
,nghia	on	0.93
,ngo	on	-0.29
,ngoai	on	0.82
,ngoi	on	-0.97
,nguoi	on	-0.4
,nguyen	on	-0.85
,nha	on	-0.66
,nhan	on	-0.43
,nhap	on	-0.08
,nho	on	0.2
,nhu	on	0.22
,nhung	on	-0.24
,ninh	on	0.49
,nn	on	-0.23
,no	on	-0.42
,noi	on	-0.56
,nong	on	0.52
,north	on	0.64
,nui	on	0.32
,nuoc	on	-0.45
,o	on	-0.38
,on	on	0.58
,one	on	-0.18
,ong	on	-0.83
,pham	on	-1.3
,phao	on	-0.94
,phia	on	0.61
,pho	on	0.89
,phong	on	0.68
,phu	on	0.19
,phuc	on	-0.08
,phung	on	0.05
,phuoc	on	0.36
,plot	on	0.38
,pres	on	0.61
,province	on	0.37
,qua	on	0.85
,quan	on	-0.42
,quang	on	1.52
,que	on	-0.28
,quy	on	0.21
,quynh	on	0.29
,ra	on	0.75
,rach	on	0.26
,rang	on	-0.6
,regiment	on	-0.82
,rieng	on	-0.21
,right	on	0.15
,rive	on	0.39
,roi	on	-0.05
,row	on	0.3
,sa	on	0.78
,sang	on	-0.33
,sau	on	-0.74
,sinh	on	-0.54
,so	on	1.4
,soc	on	-0.09
,son	on	1.22
,song	on	-0.31
,sot	on	-0.63
,sous	on	0.77
,south	on	1.2
,su	on	-0.65
,suoi	on	0.5
,sur	on	1.06
,svay	on	0.37
,t	on	0.09
,tam	on	0.48
,tan	on	0.63
,tang	on	1
,tap	on	-0.42
,tau	on	-0.6
,tay	on	1.08
,ten	on	-0.54
,thach	on	0.38
,thai	on	1.01
,tham	on	-0.41
,thang	on	0.83
,thanh	on	1.62
,thay	on	-0.2
,the	on	0.74
,then	on	-0.07
,theo	on	-0.17
,thi	on	0.18
,thieu	on	0.26
,tho	on	-0.49
,thon	on	1.3
,thu	on	-0.2
,thua	on	0.58
,thuan	on	0.58
,thuoc	on	-0.37
,thuong	on	0.88
,thuy	on	0.7
,tien	on	0.6
,tinh	on	1.26
,tnxp	on	-1.07
,to	on	-1.6
,toi	on	-1.39
,tra	on	0.72
,trai	on	-0.94
,tram	on	-0.44
,tran	on	-0.38
,trang	on	-0.26
,tren	on	0.31
,trieu	on	0.48
,trong	on	-0.65
,trung	on	0.06
,truoc	on	-0.25
,truong	on	-0.92
,tu	on	0.93
,tuc	on	-0.22
,tui	on	-0.52
,tuong	on	0.21
,tuy	on	0.15
,tuyen	on	0.2
,two	on	0.37
,u	on	0.24
,under	on	-0.62
,unit	on	-0.46
,va	on	-0.22
,van	on	0.25
,vao	on	-0.72
,vay	on	-0.39
,ve	on	-0.11
,vi	on	0.4
,viet	on	0.06
,vinh	on	0.91
,vo	on	-0.51
,voi	on	-0.27
,vu	on	0.05
,vuong	on	-0.61
,we	on	-0.4
,west	on	0.65
,with	on	-0.19
,xa	on	0.74
,xac	on	-0.77
,xe	on	-1.04
,xep	on	-0.8
,xieng	on	0.72
,xin	on	-0.11
,xom	on	0.64
,xuan	on	0.44
,xung	on	-0.26
,y	on	-0.7
,yen	on	1.07
-##	on	0.47
-an	on	0.07
-binh	on	0.08
-c2	on	-1
-dessus	on	0.15
-dien	on	0.15
-east	on	0.3
-go	on	0.1
-h	on	0.07
-ha	on	0.23
-hai	on	0.17
-hs	on	-0.08
-hung	on	0.09
-hy	on	-0.08
-lang	on	0.08
-lao	on	0.31
-nam	on	0.58
-phu	on	0.15
-t	on	0.14
-tan	on	0.18
-thanh	on	0.14
-tien	on	0.05
-van	on	-0.19
.binh	on	0.21
.hoa	on	0.17
.p	on	0.46
.phu	on	0.06
.tri	on	0.21
.vinh	on	0.41
:#	on	-0.37
:a	on	-0.11
:chu	on	-0.09
:dao	on	-0.14
:hai	on	-0.09
:mo	on	-0.09
:ong	on	-0.12
:vo	on	-0.06
False False bare'	on	0.95
False False bare(	on	-0.17
False False bare,	on	-1.02
False False bare-	on	1
False False bare:	on	-0.57
False False bareblank	on	1.88
False False full'	on	0.73
False False full(	on	-1.65
False False full)	on	0.39
False False full+	on	0.47
False False full,	on	-1.16
False False full-	on	0.96
False False full:	on	-0.9
False False fullblank	on	1.77
False False small)	on	-0.35
False False small,	on	-0.91
False False smallblank	on	0.66
False True bare,	on	0.11
False True bare.	on	1.16
False True bare:	on	-0.07
False True bareblank	on	3.22
False True full,	on	0.27
False True full.	on	0.73
False True full:	on	-0.24
False True fullblank	on	4.44
False True loud,	on	0.94
False True loudblank	on	0.38
True False bare'	on	-0.1
True False bare(	on	-1.42
True False bare)	on	-1.25
True False bare,	on	-2
True False bare-	on	-0.49
True False bare.	on	-1.1
True False bare:	on	-0.59
True False bareblank	on	-1.53
True False full(	on	-1.68
True False full)	on	-1.73
True False full,	on	-2.2
True False full-	on	-1.21
True False full:	on	-1.01
True False fullblank	on	-2.23
True False full|	on	-0.64
True False full–	on	-1.74
True False loudblank	on	0.34
True True bare'	on	0.14
True True bare(	on	-0.93
True True bare)	on	-1.18
True True bare,	on	1.5
True True bare-	on	0.22
True True bare/	on	0.24
True True bare:	on	-0.9
True True bareblank	on	3.91
True True bare–	on	1.1
True True full'	on	-0.26
True True full(	on	-1.22
True True full)	on	-0.98
True True full,	on	1.7
True True full-	on	0.4
True True full.	on	0.66
True True full/	on	0.33
True True full:	on	-0.77
True True fullblank	on	4.47
True True full|	on	-0.28
True True full–	on	0.15
True True loud)	on	-0.26
True True loud,	on	-0.28
True True loud-	on	-0.55
True True loud.	on	0.1
True True loud:	on	-0.22
True True loudblank	on	2.16
a ##	on	0.25
a bia	on	-0.09
a big	on	0.11
a capital & 1	on	-0.08
a capital & 11	on	-0.72
a capital & 12	on	0.2
a capital & 13	on	0.07
a capital & 14	on	0.19
a capital & 17	on	-0.1
a capital & 2	on	0.78
a capital & 20	on	0.2
a capital & 3	on	-0.81
a capital & 4	on	-0.71
a capital & 5	on	-0.34
a capital & 6	on	-0.53
a capital & 68	on	-0.91
a capital & 7	on	-0.2
a capital & 772	on	0.06
a capital & 8	on	-0.57
a capital & 82	on	0.32
a capital & 9	on	-0.55
a capital & a	on	-0.76
a capital & about	on	0.49
a capital & ai	on	-0.05
a capital & airfield	on	0.52
a capital & an	on	-0.15
a capital & and	on	-0.84
a capital & anh	on	-0.05
a capital & ap	on	-0.4
a capital & area	on	0.13
a capital & at	on	-0.12
a capital & au	on	0.44
a capital & avec	on	-0.24
a capital & b	on	-0.27
a capital & b2	on	-1.01
a capital & ba	on	-0.19
a capital & bac	on	0.39
a capital & bach	on	-0.45
a capital & bai	on	0.07
a capital & ban	on	-0.18
a capital & bang	on	0.56
a capital & bank	on	0.22
a capital & bat	on	-0.08
a capital & battalion	on	-0.7
a capital & bay	on	-0.41
a capital & be	on	0.12
a capital & ben	on	-0.34
a capital & bi	on	-0.85
a capital & bia	on	-0.09
a capital & bien	on	0.61
a capital & biet	on	-0.66
a capital & binh	on	0.7
a capital & bo	on	0.73
a capital & boi	on	0.05
a capital & bom	on	-0.17
a capital & border	on	0.51
a capital & born	on	-0.22
a capital & bridge	on	0.64
a capital & bua	on	-0.43
a capital & bui	on	-0.65
a capital & bung	on	-0.63
a capital & but	on	-0.39
a capital & by	on	-0.26
a capital & c	on	-0.54
a capital & c1	on	-0.5
a capital & c2	on	-1.94
a capital & c4	on	-0.2
a capital & c6	on	-0.24
a capital & c7	on	-0.52
a capital & ca	on	-1.18
a capital & cach	on	0.52
a capital & cai	on	0.25
a capital & called	on	-0.37
a capital & cam	on	0.26
a capital & campuchia	on	0.35
a capital & can	on	0.29
a capital & canal	on	0.3
a capital & canh	on	0.79
a capital & cao	on	0.59
a capital & cap	on	-0.08
a capital & cat	on	0.42
a capital & cau	on	-0.65
a capital & cay	on	-0.16
a capital & cemetery	on	0.98
a capital & cha	on	0.09
a capital & chac	on	-0.33
a capital & chai	on	-0.2
a capital & chau	on	0.55
a capital & chay	on	-0.27
a capital & chet	on	-0.56
a capital & chi	on	0.1
a capital & chiec	on	-0.52
a capital & chien	on	-0.35
a capital & chim	on	-0.17
a capital & cho	on	-0.13
a capital & chon	on	-0.13
a capital & chu	on	-0.45
a capital & chua	on	-0.58
a capital & chuc	on	-0.38
a capital & chung	on	-1.01
a capital & chuong	on	-0.07
a capital & citadel	on	0.48
a capital & city	on	0.4
a capital & co	on	-0.41
a capital & coi	on	-0.69
a capital & commune	on	0.48
a capital & company	on	-0.79
a capital & con	on	-0.66
a capital & cong	on	-0.17
a capital & cu	on	-0.93
a capital & cua	on	0.43
a capital & cung	on	-0.36
a capital & cuoi	on	-0.2
a capital & cuu	on	0.21
a capital & d	on	-0.37
a capital & d2	on	-0.64
a capital & d3	on	-0.93
a capital & d5	on	-0.64
a capital & d8	on	-0.53
a capital & da	on	-0.21
a capital & dai	on	0.07
a capital & dak	on	0.19
a capital & dam	on	-0.06
a capital & dan	on	-0.4
a capital & dang	on	-0.43
a capital & danh	on	-0.18
a capital & dao	on	-0.1
a capital & dap	on	-0.16
a capital & dat	on	-0.33
a capital & dau	on	0.62
a capital & day	on	-0.78
a capital & de	on	0.31
a capital & deo	on	-0.52
a capital & deu	on	-0.38
a capital & di	on	-0.26
a capital & dia	on	0.19
a capital & dich	on	-0.09
a capital & died	on	-0.17
a capital & dien	on	0.78
a capital & dieu	on	0.18
a capital & dinh	on	-0.74
a capital & district	on	0.4
a capital & do	on	-0.33
a capital & doan	on	-0.16
a capital & doc	on	-0.35
a capital & doi	on	0.3
a capital & don	on	-0.64
a capital & dong	on	0.25
a capital & du	on	-0.25
a capital & dua	on	-0.17
a capital & duc	on	0.17
a capital & dung	on	-0.47
a capital & duoc	on	-0.09
a capital & duoi	on	-0.36
a capital & duong	on	0.25
a capital & duy	on	0.22
a capital & dv	on	-0.12
a capital & e	on	-0.9
a capital & e48	on	-0.18
a capital & e95	on	-0.4
a capital & em	on	-0.22
a capital & en	on	-0.79
a capital & et	on	-0.3
a capital & from	on	-0.06
a capital & ga	on	0.36
a capital & gan	on	0.66
a capital & gap	on	-0.07
a capital & gate	on	0.36
a capital & ghi	on	-0.42
a capital & gi	on	-0.77
a capital & gia	on	0.2
a capital & giang	on	0.28
a capital & giao	on	-0.13
a capital & giay	on	-0.1
a capital & gio	on	0.11
a capital & gioi	on	0.23
a capital & giong	on	0.19
a capital & giu	on	-1.22
a capital & go	on	-0.17
a capital & goc	on	-0.38
a capital & gom	on	-0.23
a capital & h	on	-0.77
a capital & h1	on	-0.65
a capital & ha	on	0.92
a capital & hai	on	0.16
a capital & ham	on	0.06
a capital & hang	on	1.35
a capital & hanh	on	-0.4
a capital & hau	on	0.18
a capital & hay	on	-0.53
a capital & hb	on	0.57
a capital & hd	on	0.12
a capital & he	on	-0.25
a capital & het	on	-0.38
a capital & hi	on	-0.05
a capital & hien	on	-0.47
a capital & hiep	on	0.05
a capital & hill	on	-0.57
a capital & hills	on	0.47
a capital & his	on	-0.22
a capital & ho	on	-1.08
a capital & hoa	on	1
a capital & hoai	on	0.12
a capital & hoang	on	0.39
a capital & hoc	on	-0.14
a capital & hoe	on	-0.17
a capital & hoi	on	-0.48
a capital & hom	on	-0.13
a capital & hon	on	0.07
a capital & hong	on	-0.37
a capital & house	on	0.12
a capital & hp	on	0.67
a capital & hs	on	-0.28
a capital & hue	on	0.17
a capital & hung	on	0.29
a capital & huong	on	0.4
a capital & huyen	on	-0.15
a capital & huynh	on	-0.28
a capital & hy	on	-0.12
a capital & i	on	-1.11
a capital & ia	on	0.27
a capital & ich	on	-0.56
a capital & in	on	0.17
a capital & je	on	-0.09
a capital & joined	on	-0.09
a capital & junction	on	0.29
a capital & kampot	on	0.16
a capital & ke	on	0.07
a capital & kha	on	-0.36
a capital & kham	on	0.11
a capital & khanh	on	0.31
a capital & khau	on	-0.09
a capital & khe	on	0.13
a capital & khi	on	-0.33
a capital & khoai	on	0.2
a capital & khoang	on	-0.16
a capital & khong	on	0.16
a capital & khu	on	0.18
a capital & khuong	on	-0.28
a capital & kia	on	-0.57
a capital & kiem	on	-0.82
a capital & kien	on	0.67
a capital & kiet	on	-0.24
a capital & killed	on	-0.06
a capital & kim	on	0.3
a capital & km	on	0.4
a capital & ko	on	-0.15
a capital & kon	on	0.8
a capital & krong	on	0.12
a capital & ky	on	0.41
a capital & l	on	-0.46
a capital & la	on	0.06
a capital & lac	on	-0.24
a capital & lai	on	0.14
a capital & lak	on	0.06
a capital & lam	on	-0.3
a capital & lan	on	-1.17
a capital & lang	on	1.03
a capital & lanh	on	-0.06
a capital & lao	on	0.16
a capital & laos	on	0.2
a capital & lap	on	-0.57
a capital & lat	on	-0.11
a capital & lay	on	-0.08
a capital & le	on	-1.38
a capital & len	on	-0.52
a capital & liet	on	0.67
a capital & lieu	on	0.05
a capital & linh	on	-0.76
a capital & loc	on	0.31
a capital & long	on	0.95
a capital & ls	on	-0.38
a capital & lu	on	-0.31
a capital & lung	on	0.06
a capital & luon	on	-0.62
a capital & luong	on	-0.25
a capital & luu	on	0.09
a capital & m	on	-0.33
a capital & ma	on	0.26
a capital & mac	on	-0.06
a capital & mai	on	-0.07
a capital & mang	on	0.28
a capital & market	on	0.41
a capital & martyrs	on	-0.07
a capital & mat	on	0.25
a capital & may	on	-0.65
a capital & me	on	0.38
a capital & mien	on	0.06
a capital & minh	on	0.08
a capital & mo	on	-0.39
a capital & moc	on	-0.13
a capital & moi	on	-0.26
a capital & mon	on	0.06
a capital & mot	on	-0.21
a capital & mu	on	0.14
a capital & mua	on	-0.51
a capital & muoi	on	-0.1
a capital & muon	on	-0.13
a capital & muong	on	0.66
a capital & my	on	-0.69
a capital & na	on	0.6
a capital & nam	on	1.2
a capital & nay	on	-0.56
a capital & ne	on	-0.29
a capital & near	on	0.13
a capital & nem	on	0.21
a capital & nen	on	-0.29
a capital & nga	on	1.04
a capital & ngai	on	0.22
a capital & ngan	on	0.05
a capital & nghe	on	1.17
a capital & nghi	on	0.1
a capital & nghia	on	0.42
a capital & nghiep	on	-0.43
a capital & ngo	on	-0.27
a capital & ngoai	on	0.85
a capital & ngoc	on	-0.56
a capital & ngoi	on	-0.14
a capital & ngu	on	0.35
a capital & nguoi	on	-0.6
a capital & nguyen	on	-0.46
a capital & nha	on	0.05
a capital & nhan	on	-0.49
a capital & nhap	on	-0.1
a capital & nhat	on	-0.14
a capital & nhi	on	-0.31
a capital & nho	on	-0.05
a capital & nhon	on	0.08
a capital & nhung	on	-0.86
a capital & nhuong	on	-0.59
a capital & night	on	-0.08
a capital & ninh	on	0.4
a capital & nn	on	-0.16
a capital & no	on	0.06
a capital & noi	on	0.12
a capital & nui	on	0.19
a capital & nuoc	on	0.29
a capital & o	on	0.08
a capital & oai	on	0.06
a capital & of	on	0.83
a capital & om	on	-0.33
a capital & on	on	-1.3
a capital & one	on	-0.09
a capital & ong	on	-0.45
a capital & p	on	0.19
a capital & pailin	on	0.17
a capital & pass	on	0.37
a capital & phai	on	-0.32
a capital & pham	on	-1.06
a capital & phan	on	-0.43
a capital & phao	on	-0.34
a capital & phat	on	-0.07
a capital & phi	on	-0.49
a capital & phin	on	-0.92
a capital & pho	on	0.92
a capital & phong	on	0.19
a capital & phu	on	0.78
a capital & phuc	on	-0.29
a capital & phung	on	-0.08
a capital & phuoc	on	0.84
a capital & phuong	on	0.2
a capital & plot	on	0.71
a capital & pon	on	0.21
a capital & post	on	0.25
a capital & province	on	0.41
a capital & pu	on	0.05
a capital & qua	on	-0.23
a capital & quan	on	-0.75
a capital & que	on	-0.15
a capital & quoc	on	0.36
a capital & quy	on	0.15
a capital & quyen	on	-1.19
a capital & quynh	on	-0.15
a capital & ra	on	-0.57
a capital & regiment	on	-0.79
a capital & ri	on	0.07
a capital & ridge	on	0.34
a capital & river	on	0.31
a capital & ro	on	1.37
a capital & road	on	0.28
a capital & roi	on	0.39
a capital & row	on	0.86
a capital & rubber	on	0.44
a capital & sa	on	0.3
a capital & sach	on	0.11
a capital & sam	on	0.08
a capital & sang	on	-0.17
a capital & sap	on	-0.08
a capital & sat	on	0.41
a capital & sau	on	-0.42
a capital & si	on	-0.25
a capital & side	on	-0.41
a capital & sinh	on	-0.38
a capital & so	on	0.83
a capital & soi	on	-0.33
a capital & son	on	0.82
a capital & song	on	-0.53
a capital & sot	on	-0.16
a capital & south	on	0.47
a capital & su	on	-0.37
a capital & sung	on	-0.37
a capital & suoi	on	0.27
a capital & t	on	0.1
a capital & ta	on	-0.37
a capital & tai	on	-0.18
a capital & tam	on	0.11
a capital & tan	on	0.06
a capital & tang	on	0.49
a capital & tao	on	-0.37
a capital & tap	on	-1.09
a capital & tau	on	-0.41
a capital & tay	on	0.36
a capital & tb	on	0.51
a capital & ten	on	-0.38
a capital & th	on	0.38
a capital & thach	on	0.17
a capital & thai	on	0.96
a capital & tham	on	-0.1
a capital & thang	on	0.21
a capital & thanh	on	0.61
a capital & thao	on	-0.33
a capital & thap	on	-0.45
a capital & that	on	-0.32
a capital & thay	on	0.32
a capital & the	on	-0.13
a capital & theo	on	-0.11
a capital & thi	on	-0.18
a capital & thien	on	0.08
a capital & thieu	on	0.25
a capital & thinh	on	-0.56
a capital & tho	on	-0.22
a capital & thoi	on	-0.73
a capital & thon	on	-0.09
a capital & thong	on	-0.11
a capital & thu	on	-0.2
a capital & thua	on	0.32
a capital & thuan	on	0.29
a capital & thuoc	on	-0.53
a capital & thuong	on	-0.15
a capital & thuy	on	0.77
a capital & tien	on	0.21
a capital & tieng	on	0.05
a capital & tieu	on	-0.29
a capital & tin	on	0.08
a capital & tinh	on	0.54
a capital & tnxp	on	-0.78
a capital & to	on	-0.78
a capital & toi	on	-1
a capital & tong	on	-0.47
a capital & town	on	0.35
a capital & tra	on	0.25
a capital & trach	on	0.06
a capital & tram	on	0.1
a capital & tran	on	-0.37
a capital & trang	on	-0.57
a capital & tren	on	-0.85
a capital & tri	on	-0.61
a capital & trieu	on	0.06
a capital & trinh	on	-0.06
a capital & tro	on	-0.11
a capital & troi	on	-0.15
a capital & trong	on	0.28
a capital & truc	on	0.08
a capital & trung	on	-0.4
a capital & truoc	on	-0.47
a capital & truong	on	-0.87
a capital & tuan	on	-0.8
a capital & tui	on	-0.84
a capital & tum	on	0.12
a capital & tung	on	-0.46
a capital & tuong	on	0.19
a capital & tuy	on	0.06
a capital & tuyen	on	0.14
a capital & two	on	0.17
a capital & u	on	0.18
a capital & un	on	-0.44
a capital & uyen	on	-0.17
a capital & va	on	-0.71
a capital & valley	on	0.5
a capital & vao	on	-0.24
a capital & vap	on	-0.26
a capital & ve	on	-0.4
a capital & vet	on	-0.22
a capital & vi	on	0.27
a capital & vien	on	0.05
a capital & village	on	0.23
a capital & vinh	on	1.04
a capital & vo	on	-0.81
a capital & voi	on	-0.16
a capital & vu	on	-0.1
a capital & vui	on	-0.14
a capital & vung	on	0.23
a capital & vuong	on	-0.71
a capital & wall	on	0.23
a capital & was	on	-0.5
a capital & we	on	-0.26
a capital & who	on	-0.2
a capital & with	on	0.07
a capital & xa	on	0.05
a capital & xac	on	-0.26
a capital & xang	on	-0.05
a capital & xat	on	0.43
a capital & xe	on	-0.58
a capital & xin	on	-0.14
a capital & xom	on	0.35
a capital & xuan	on	0.35
a capital & xuong	on	0.21
a capital & xuyen	on	0.21
a capital & y	on	-0.15
a capital & ya	on	-0.75
a capital & yen	on	0.75
a hang	on	0.86
a luoi	on	0.07
a phrase & 1	on	0.1
a phrase & 2	on	0.17
a phrase & a	on	-0.13
a phrase & an	on	0.17
a phrase & and	on	-0.54
a phrase & anh	on	0.15
a phrase & at	on	0.14
a phrase & ba	on	-0.07
a phrase & ban	on	0.56
a phrase & bao	on	0.12
a phrase & bay	on	-0.07
a phrase & ben	on	0.32
a phrase & bi	on	-0.38
a phrase & bia	on	-0.12
a phrase & bo	on	-0.05
a phrase & bridge	on	0.09
a phrase & by	on	-0.11
a phrase & cach	on	-0.34
a phrase & cai	on	0.07
a phrase & camp	on	0.07
a phrase & can	on	0.16
a phrase & canh	on	-0.16
a phrase & cao	on	0.13
a phrase & cau	on	-0.42
a phrase & cay	on	0.2
a phrase & chau	on	-0.13
a phrase & chet	on	-0.08
a phrase & chien	on	0.07
a phrase & chon	on	-0.06
a phrase & chu	on	0.18
a phrase & cu	on	-0.25
a phrase & cua	on	0.28
a phrase & da	on	0.38
a phrase & dan	on	0.11
a phrase & de	on	0.08
a phrase & dinh	on	0.34
a phrase & do	on	-0.06
a phrase & doan	on	0.6
a phrase & dong	on	0.17
a phrase & from	on	0.07
a phrase & gun	on	0.05
a phrase & ha	on	0.46
a phrase & hai	on	0.24
a phrase & hang	on	-0.12
a phrase & hill	on	-0.48
a phrase & ho	on	0.13
a phrase & hoa	on	0.11
a phrase & hoi	on	-0.2
a phrase & hy	on	-0.17
a phrase & in	on	-0.74
a phrase & khong	on	-0.26
a phrase & khu	on	-0.32
a phrase & la	on	-0.38
a phrase & le	on	0.16
a phrase & luong	on	0.11
a phrase & mai	on	-0.15
a phrase & mot	on	0.05
a phrase & my	on	0.09
a phrase & nam	on	0.55
a phrase & nha	on	0.06
a phrase & ninh	on	0.12
a phrase & o	on	0.19
a phrase & of	on	0.25
a phrase & on	on	-0.53
a phrase & phia	on	0.14
a phrase & phong	on	0.05
a phrase & phu	on	-0.44
a phrase & plot	on	0.45
a phrase & quan	on	0.18
a phrase & quang	on	0.2
a phrase & s	on	0.11
a phrase & sau	on	-0.83
a phrase & side	on	0.14
a phrase & so	on	-0.31
a phrase & son	on	0.19
a phrase & tay	on	0.05
a phrase & thang	on	-0.34
a phrase & thanh	on	0.07
a phrase & the	on	0.69
a phrase & thi	on	0.08
a phrase & tho	on	-0.06
a phrase & thuy	on	0.06
a phrase & tien	on	-0.62
a phrase & tinh	on	0.09
a phrase & to	on	0.12
a phrase & tre	on	0.08
a phrase & tu	on	0.37
a phrase & va	on	-0.61
a phrase & vao	on	0.43
a phrase & vien	on	0.12
a phrase & vinh	on	-0.72
a phrase & vo	on	0.23
a phrase & with	on	0.14
a phrase & xa	on	0.06
a phrase & xuyen	on	0.05
a phrase & y	on	0.27
a word & 12	on	0.05
a word & 14	on	0.12
a word & 19	on	0.25
a word & 2	on	0.19
a word & 22	on	0.12
a word & 30	on	0.47
a word & 300	on	0.13
a word & 4	on	0.25
a word & 400	on	0.46
a word & 5	on	0.08
a word & 82	on	0.21
a word & a	on	0.55
a word & ai	on	-0.22
a word & an	on	0.34
a word & anh	on	-0.66
a word & ap	on	0.08
a word & at	on	0.31
a word & au	on	0.17
a word & ay	on	-0.16
a word & ba	on	0.19
a word & bac	on	0.08
a word & ban	on	-0.57
a word & bao	on	0.08
a word & bat	on	-0.47
a word & bay	on	-0.62
a word & behind	on	0.19
a word & ben	on	-0.22
a word & bep	on	0.06
a word & between	on	-0.08
a word & bi	on	0.15
a word & bia	on	0.16
a word & bien	on	0.4
a word & binh	on	0.34
a word & bo	on	0.36
a word & bon	on	-1.13
a word & bu	on	0.26
a word & bui	on	-0.36
a word & bung	on	-0.65
a word & but	on	-0.14
a word & by	on	-0.13
a word & ca	on	0.07
a word & cach	on	-0.44
a word & cai	on	-0.17
a word & cam	on	-0.16
a word & can	on	0.31
a word & canh	on	1.01
a word & cao	on	0.08
a word & cap	on	-0.13
a word & cat	on	0.11
a word & cau	on	-0.31
a word & cay	on	0.08
a word & chai	on	0.23
a word & chet	on	-0.15
a word & chi	on	0.56
a word & chien	on	-0.14
a word & chieu	on	-0.13
a word & chin	on	-0.6
a word & cho	on	-0.2
a word & chon	on	-0.32
a word & chong	on	0.18
a word & chu	on	0.6
a word & chung	on	-0.12
a word & cimetiere	on	0.08
a word & co	on	-0.21
a word & con	on	-0.63
a word & cop	on	0.1
a word & cote	on	0.78
a word & cua	on	-0.28
a word & cung	on	-0.16
a word & da	on	0.48
a word & dai	on	0.23
a word & dak	on	0.13
a word & dam	on	-0.11
a word & dan	on	0.4
a word & dang	on	0.56
a word & danh	on	-0.26
a word & dao	on	0.44
a word & dap	on	-0.16
a word & dat	on	0.29
a word & dau	on	0.06
a word & de	on	0.31
a word & dem	on	-0.16
a word & den	on	-0.08
a word & di	on	-0.95
a word & dia	on	0.81
a word & diem	on	0.11
a word & dien	on	0.1
a word & dieu	on	0.2
a word & dinh	on	0.15
a word & do	on	0.15
a word & doan	on	-0.39
a word & doc	on	0.42
a word & doi	on	0.11
a word & don	on	-0.6
a word & dong	on	0.19
a word & du	on	0.09
a word & duc	on	0.08
a word & dung	on	-0.95
a word & duoi	on	0.16
a word & duong	on	0.16
a word & dv	on	-0.26
a word & east	on	0.26
a word & em	on	-0.15
a word & field	on	0.06
a word & from	on	0.14
a word & gan	on	0.37
a word & gao	on	0.12
a word & gap	on	-0.46
a word & giang	on	0.17
a word & giap	on	-0.18
a word & giay	on	0.05
a word & gio	on	-0.32
a word & gioi	on	0.08
a word & giong	on	0.25
a word & ha	on	0.16
a word & hai	on	-0.59
a word & hamlet	on	0.11
a word & hang	on	-0.31
a word & hao	on	0.19
a word & hau	on	0.32
a word & het	on	-0.16
a word & hi	on	-0.08
a word & hien	on	0.49
a word & hiep	on	0.18
a word & ho	on	0.09
a word & hoa	on	0.74
a word & hoang	on	0.11
a word & hoi	on	-0.38
a word & hom	on	-0.23
a word & hp	on	0.14
a word & hue	on	0.31
a word & hung	on	0.08
a word & huong	on	-0.56
a word & huu	on	-0.65
a word & huy	on	0.09
a word & huyen	on	0.39
a word & hy	on	0.25
a word & ia	on	0.14
a word & in	on	0.81
a word & k	on	-0.27
a word & ke	on	-0.14
a word & keo	on	0.1
a word & khe	on	0.1
a word & kho	on	0.11
a word & khoang	on	-0.11
a word & khong	on	-0.35
a word & khu	on	0.16
a word & khuc	on	0.93
a word & kien	on	0.09
a word & kim	on	0.29
a word & kinh	on	0.06
a word & km	on	0.09
a word & ky	on	0.09
a word & la	on	0.17
a word & lai	on	0.42
a word & lam	on	0.1
a word & lang	on	0.36
a word & lao	on	0.13
a word & lap	on	0.2
a word & lay	on	-0.54
a word & le	on	0.32
a word & left	on	0.47
a word & len	on	0.05
a word & lien	on	0.05
a word & liet	on	0.11
a word & lieu	on	0.11
a word & linh	on	-0.56
a word & lo	on	0.09
a word & loc	on	0.17
a word & loi	on	0.08
a word & long	on	-0.43
a word & lua	on	-0.36
a word & luc	on	-0.24
a word & lung	on	0.05
a word & luong	on	-0.82
a word & luu	on	0.07
a word & ly	on	0.21
a word & m	on	0.12
a word & ma	on	-0.37
a word & mai	on	0.05
a word & man	on	0.47
a word & mat	on	0.23
a word & mau	on	0.1
a word & may	on	-0.1
a word & me	on	0.47
a word & met	on	0.08
a word & mien	on	0.12
a word & minh	on	0.19
a word & mo	on	0.69
a word & moc	on	0.19
a word & moi	on	-0.27
a word & mon	on	0.05
a word & mua	on	-0.35
a word & mui	on	-0.13
a word & muoi	on	0.06
a word & my	on	0.24
a word & nam	on	0.33
a word & nay	on	0.11
a word & near	on	0.24
a word & next	on	-0.05
a word & nga	on	0.22
a word & ngai	on	0.08
a word & ngam	on	0.21
a word & ngay	on	-0.41
a word & nghe	on	0.05
a word & nghia	on	0.17
a word & ngo	on	-0.47
a word & ngoai	on	-0.29
a word & ngoc	on	0.06
a word & ngua	on	0.07
a word & nguoi	on	-0.09
a word & nguon	on	0.06
a word & nha	on	0.55
a word & nhan	on	0.24
a word & nho	on	-0.08
a word & nhung	on	-0.28
a word & ninh	on	0.31
a word & no	on	-0.74
a word & noi	on	0.17
a word & north	on	0.14
a word & nuoc	on	-0.18
a word & o	on	-0.28
a word & of	on	0.28
a word & old	on	0.08
a word & on	on	0.28
a word & ong	on	0.45
a word & pa	on	0.06
a word & phao	on	0.14
a word & phat	on	0.05
a word & phau	on	0.13
a word & phia	on	-0.14
a word & phong	on	0.26
a word & phu	on	0.28
a word & phuc	on	0.06
a word & phung	on	0.2
a word & phuoc	on	0.66
a word & plot	on	-0.21
a word & pres	on	-0.16
a word & quan	on	-0.06
a word & quang	on	0.31
a word & que	on	-0.41
a word & quy	on	0.06
a word & quynh	on	0.05
a word & ra	on	-0.11
a word & rao	on	0.09
a word & ray	on	0.16
a word & rieng	on	-0.11
a word & roi	on	-0.9
a word & rong	on	0.08
a word & ruong	on	-0.15
a word & s	on	0.06
a word & san	on	0.07
a word & sap	on	-0.57
a word & sat	on	0.12
a word & sau	on	-0.75
a word & side	on	0.12
a word & sinh	on	-0.06
a word & so	on	-0.21
a word & son	on	0.31
a word & song	on	0.11
a word & sous	on	0.2
a word & south	on	0.32
a word & suoi	on	0.22
a word & ta	on	0.12
a word & tai	on	0.14
a word & tam	on	0.05
a word & tan	on	0.07
a word & tang	on	0.05
a word & tau	on	-0.05
a word & tay	on	-0.46
a word & ten	on	-0.47
a word & thach	on	0.11
a word & thai	on	0.07
a word & tham	on	0.2
a word & thang	on	-0.19
a word & thay	on	0.28
a word & the	on	0.61
a word & theo	on	-0.08
a word & thi	on	0.39
a word & thien	on	0.11
a word & thinh	on	0.11
a word & tho	on	-0.13
a word & thon	on	0.67
a word & thu	on	0.14
a word & thuan	on	0.05
a word & thuoc	on	0.06
a word & thuong	on	0.14
a word & thuy	on	0.14
a word & tien	on	0.12
a word & tinh	on	0.08
a word & to	on	-0.43
a word & toi	on	1.09
a word & tram	on	0.12
a word & trau	on	0.05
a word & tre	on	0.14
a word & tren	on	0.35
a word & tri	on	0.15
a word & trieu	on	0.2
a word & troi	on	0.08
a word & trong	on	-0.38
a word & trung	on	-0.57
a word & truoc	on	-0.05
a word & tu	on	0.16
a word & tui	on	-0.61
a word & tuong	on	0.11
a word & two	on	0.13
a word & un	on	0.35
a word & under	on	-0.14
a word & van	on	0.05
a word & vao	on	0.14
a word & vay	on	-0.05
a word & ve	on	-0.15
a word & vi	on	-0.22
a word & vien	on	0.07
a word & vinh	on	0.2
a word & vui	on	-0.17
a word & we	on	-0.07
a word & west	on	0.23
a word & with	on	0.07
a word & xa	on	0.5
a word & xe	on	-0.06
a word & xeo	on	0.33
a word & xu	on	-0.21
a word & xuan	on	0.34
a word & xuong	on	-0.64
a word & y	on	0.11
a word & yen	on	0.3
above the	on	0.06
ai tu	on	0.28
along the	on	0.06
am co	on	0.47
am vinh	on	0.55
an #	on	-0.48
an anh	on	-0.06
an binh	on	0.15
an cao	on	0.28
an hai	on	0.05
an lao	on	0.12
an phu	on	0.07
an quang	on	0.08
an thai	on	0.05
an thi	on	1.15
an tho	on	-0.08
an tinh	on	0.12
an va	on	-0.06
anh ha	on	0.51
ap #	on	0.62
ap bac	on	0.07
at & 1	on	-0.56
at & 12	on	0.33
at & 13	on	0.14
at & 14	on	0.31
at & 15	on	-0.19
at & 150	on	-0.65
at & 19	on	0.2
at & 2	on	0.06
at & 200	on	0.54
at & 200m	on	0.37
at & 22	on	0.2
at & 2km	on	0.27
at & 3	on	-1
at & 30	on	0.8
at & 300	on	0.05
at & 300m	on	0.39
at & 4	on	0.14
at & 40	on	0.06
at & 400	on	1.22
at & 5	on	-0.1
at & 500m	on	0.45
at & 50m	on	0.05
at & 52	on	0.14
at & 6	on	0.07
at & 7	on	-0.86
at & 9	on	0.08
at & a	on	0.5
at & about	on	0.15
at & airstrip	on	0.19
at & along	on	-0.51
at & am	on	0.1
at & an	on	-0.29
at & and	on	0.29
at & anh	on	0.08
at & ao	on	0.14
at & ap	on	0.61
at & around	on	-0.5
at & at	on	-1.64
at & au	on	0.36
at & avec	on	-0.42
at & b	on	0.05
at & b52	on	-0.2
at & ba	on	-0.6
at & bac	on	0.45
at & back	on	0.43
at & bai	on	0.08
at & ban	on	0.09
at & bang	on	-0.55
at & bap	on	-0.57
at & bat	on	-0.52
at & bau	on	0.08
at & bay	on	-0.8
at & be	on	0.17
at & behind	on	0.35
at & ben	on	0.68
at & benh	on	0.07
at & bep	on	0.1
at & beside	on	0.15
at & bi	on	0.78
at & bia	on	0.11
at & bien	on	-0.1
at & big	on	0.14
at & binh	on	0.12
at & bo	on	0.18
at & boc	on	0.23
at & bom	on	0.36
at & bong	on	0.25
at & bot	on	0.05
at & bu	on	0.15
at & bui	on	-0.23
at & buoc	on	0.18
at & buon	on	0.14
at & buried	on	-0.08
at & by	on	-0.24
at & c	on	-0.15
at & ca	on	0.31
at & cac	on	-0.06
at & cach	on	-0.25
at & cai	on	-0.42
at & cam	on	-0.39
at & can	on	0.55
at & canal	on	0.19
at & cang	on	0.05
at & canh	on	0.81
at & cao	on	0.47
at & cap	on	0.41
at & cat	on	0.15
at & cau	on	-0.29
at & cay	on	0.08
at & cha	on	-0.05
at & chan	on	-0.16
at & chau	on	-0.16
at & chay	on	0.1
at & chen	on	-0.34
at & chet	on	0.36
at & chi	on	-0.31
at & chin	on	-0.26
at & chinh	on	-0.82
at & cho	on	0.34
at & chon	on	-0.8
at & chong	on	0.37
at & chot	on	0.19
at & chu	on	-0.75
at & chua	on	0.87
at & chum	on	0.15
at & chung	on	0.25
at & chuoi	on	0.05
at & chuong	on	-0.22
at & church	on	0.22
at & clearing	on	0.14
at & co	on	-0.5
at & coc	on	0.05
at & coi	on	0.13
at & con	on	-0.17
at & cong	on	0.32
at & cot	on	0.11
at & cote	on	-0.31
at & crater	on	0.07
at & creek	on	0.11
at & crossing	on	0.08
at & cu	on	0.64
at & cua	on	0.58
at & culvert	on	0.29
at & cung	on	-0.58
at & cut	on	0.11
at & d	on	0.29
at & da	on	0.21
at & dai	on	0.13
at & dak	on	0.25
at & dam	on	0.1
at & dan	on	-0.22
at & danh	on	-0.64
at & dao	on	-0.46
at & dap	on	-0.79
at & dat	on	-1.17
at & dau	on	0.1
at & day	on	0.87
at & de	on	1.13
at & dem	on	-0.28
at & deo	on	0.15
at & derriere	on	0.28
at & des	on	0.28
at & dessus	on	0.12
at & di	on	1.25
at & dia	on	0.1
at & dich	on	0.08
at & diem	on	0.06
at & dien	on	0.16
at & dieu	on	0.06
at & dike	on	0.06
at & dinh	on	0.3
at & do	on	0.07
at & doan	on	1.26
at & doi	on	0.88
at & don	on	-0.42
at & dong	on	0.07
at & du	on	0.2
at & dua	on	0.33
at & duc	on	0.17
at & dung	on	-0.28
at & duoc	on	0.05
at & duoi	on	0.84
at & duong	on	0.42
at & east	on	0.72
at & ecole	on	0.07
at & eglise	on	0.17
at & em	on	0.59
at & en	on	-0.21
at & end	on	0.06
at & et	on	0.24
at & face	on	-0.4
at & ferry	on	0.18
at & foot	on	0.26
at & from	on	0.21
at & ga	on	0.13
at & gach	on	0.07
at & gai	on	0.17
at & gan	on	0.09
at & gao	on	0.22
at & gate	on	0.05
at & ghi	on	-0.58
at & gia	on	-0.2
at & giao	on	0.11
at & giap	on	0.69
at & gieng	on	0.21
at & gio	on	-0.12
at & giong	on	0.05
at & giua	on	0.19
at & go	on	0.16
at & goc	on	0.2
at & goi	on	0.29
at & gom	on	0.09
at & gu	on	0.07
at & ha	on	-0.18
at & hai	on	-0.45
at & ham	on	0.69
at & hamlet	on	0.14
at & hang	on	0.53
at & hanh	on	0.09
at & hao	on	0.07
at & heo	on	0.05
at & her	on	0.36
at & hien	on	-1.3
at & hill	on	0.09
at & hinh	on	-0.07
at & his	on	0.28
at & ho	on	0.25
at & hoa	on	0.07
at & hoang	on	0.06
at & hoi	on	0.08
at & hom	on	-0.38
at & hon	on	0.14
at & hong	on	0.14
at & hop	on	0.06
at & house	on	0.08
at & huong	on	0.48
at & hy	on	0.38
at & ia	on	0.05
at & in	on	-0.97
at & junction	on	0.18
at & just	on	0.23
at & k	on	0.06
at & ke	on	0.73
at & kem	on	0.09
at & khau	on	-0.5
at & khe	on	0.11
at & khi	on	0.47
at & kho	on	0.19
at & khoi	on	0.12
at & khong	on	-0.64
at & ki	on	0.06
at & kia	on	0.07
at & kiem	on	0.34
at & kien	on	-0.06
at & kinh	on	0.39
at & km	on	0.17
at & ko	on	0.11
at & ky	on	-0.05
at & la	on	-0.18
at & lam	on	0.08
at & lan	on	0.09
at & lang	on	-0.98
at & lao	on	0.36
at & lap	on	-0.12
at & lay	on	-0.79
at & le	on	0.38
at & left	on	0.45
at & len	on	0.09
at & les	on	0.53
at & lim	on	0.08
at & line	on	0.07
at & linh	on	-0.36
at & lo	on	0.55
at & loc	on	0.09
at & loi	on	0.58
at & lon	on	0.17
at & long	on	0.08
at & lot	on	0.43
at & lua	on	0.1
at & luc	on	-0.28
at & lung	on	0.08
at & luy	on	0.06
at & m	on	0.33
at & ma	on	-0.98
at & mai	on	-0.07
at & mang	on	0.05
at & mat	on	0.39
at & may	on	-0.63
at & me	on	0.45
at & mep	on	0.26
at & met	on	0.19
at & mi	on	0.06
at & mieu	on	0.14
at & minh	on	0.48
at & mit	on	0.08
at & mo	on	0.05
at & moc	on	-0.05
at & moi	on	0.22
at & mon	on	0.13
at & mua	on	-0.12
at & mui	on	-0.36
at & muong	on	0.15
at & my	on	0.35
at & nam	on	0.2
at & nay	on	-0.34
at & ne	on	-0.6
at & near	on	0.32
at & nen	on	0.1
at & next	on	0.5
at & nga	on	0.42
at & ngam	on	0.37
at & ngan	on	0.05
at & ngo	on	-0.42
at & ngoai	on	0.35
at & ngon	on	0.1
at & nguoi	on	0.22
at & nguon	on	0.1
at & nha	on	0.85
at & nhan	on	0.12
at & nhat	on	0.36
at & nhieu	on	-0.46
at & nhin	on	-0.15
at & nho	on	0.43
at & nhu	on	0.06
at & nhung	on	-0.06
at & nia	on	0.26
at & no	on	-0.53
at & noi	on	-0.31
at & nong	on	0.34
at & nord	on	0.05
at & north	on	0.16
at & not	on	0.2
at & nua	on	0.15
at & nui	on	0.07
at & nuoc	on	0.12
at & nuong	on	0.46
at & o	on	-0.87
at & of	on	-0.31
at & oi	on	0.54
at & old	on	0.1
at & on	on	0.13
at & one	on	0.17
at & ong	on	0.59
at & our	on	0.23
at & pass	on	0.25
at & phai	on	0.2
at & phao	on	0.23
at & phe	on	0.1
at & phi	on	0.06
at & phia	on	0.82
at & phu	on	-0.55
at & phung	on	0.14
at & phuoc	on	0.06
at & post	on	0.23
at & poste	on	0.06
at & quan	on	0.08
at & quang	on	0.15
at & que	on	-1.12
at & quy	on	-0.63
at & quyet	on	-0.65
at & ra	on	-0.06
at & rach	on	0.26
at & rao	on	0.19
at & ray	on	0.48
at & re	on	0.09
at & right	on	0.26
at & river	on	0.09
at & road	on	0.12
at & rong	on	0.06
at & route	on	0.22
at & rua	on	0.05
at & rung	on	0.23
at & ruong	on	-0.11
at & rut	on	0.12
at & s	on	0.31
at & sa	on	0.24
at & sai	on	-0.05
at & san	on	0.11
at & sang	on	-1.05
at & sao	on	0.07
at & sap	on	-0.69
at & sat	on	0.25
at & school	on	0.37
at & second	on	-0.1
at & side	on	0.22
at & slope	on	0.22
at & so	on	0.63
at & soc	on	-0.17
at & son	on	0.14
at & song	on	0.26
at & sous	on	0.33
at & south	on	0.06
at & stream	on	-0.08
at & su	on	0.12
at & sua	on	0.08
at & sung	on	0.13
at & suoi	on	0.33
at & ta	on	0.39
at & tac	on	-0.53
at & tam	on	0.19
at & tan	on	0.14
at & tang	on	0.1
at & tau	on	0.08
at & tay	on	0.29
at & than	on	0.1
at & thang	on	-0.24
at & thanh	on	-0.26
at & thap	on	0.33
at & that	on	0.47
at & thay	on	-0.18
at & the	on	0.39
at & theo	on	-0.55
at & thi	on	-0.4
at & tho	on	0.14
at & thoi	on	-0.48
at & thon	on	0.32
at & thong	on	0.26
at & thot	on	0.11
at & thu	on	0.22
at & thua	on	0.07
at & thuoc	on	0.1
at & thuong	on	0.57
at & tien	on	0.3
at & tieng	on	0.12
at & tieu	on	0.38
at & tin	on	0.06
at & tinh	on	-0.21
at & tower	on	0.19
at & tram	on	0.22
at & trang	on	0.1
at & trau	on	0.08
at & tre	on	0.38
at & tree	on	0.11
at & trees	on	0.06
at & tren	on	0.11
at & treo	on	0.07
at & troi	on	0.08
at & trong	on	-1.03
at & truc	on	0.06
at & trung	on	0.31
at & truoc	on	0.13
at & truong	on	0.26
at & tu	on	0.05
at & tuc	on	-0.06
at & tui	on	-0.58
at & tung	on	0.05
at & tuong	on	0.08
at & tuy	on	0.09
at & two	on	0.65
at & u	on	0.07
at & ubnd	on	-0.68
at & un	on	0.15
at & under	on	-0.47
at & une	on	0.59
at & va	on	0.73
at & vach	on	0.05
at & vam	on	0.05
at & van	on	-1.39
at & vang	on	-0.37
at & vao	on	0.44
at & vat	on	0.35
at & vay	on	-0.73
at & ve	on	-0.21
at & vi	on	-0.43
at & vien	on	0.08
at & village	on	0.07
at & vinh	on	0.22
at & vo	on	0.42
at & voi	on	0.95
at & vui	on	-0.39
at & vuon	on	-0.15
at & vuong	on	0.06
at & wall	on	0.07
at & water	on	0.08
at & we	on	-0.21
at & when	on	0.07
at & where	on	0.93
at & with	on	-0.23
at & xa	on	-0.08
at & xac	on	-0.13
at & xang	on	0.14
at & xep	on	-0.3
at & xoai	on	0.12
at & xom	on	0.22
at & xung	on	-0.14
at & xuong	on	0.1
at & y	on	-0.12
at & yen	on	0.12
at the	on	0.13
au dessus	on	0.15
ba ben	on	-0.23
ba beo	on	0.06
ba cam	on	-0.21
ba cay	on	0.08
ba chac	on	0.06
ba chu	on	0.3
ba chua	on	0.15
ba chung	on	0.29
ba co	on	0.89
ba dac	on	0.19
ba dong	on	0.09
ba la	on	0.68
ba lam	on	0.5
ba lang	on	-0.45
ba o	on	0.13
ba phu	on	0.24
ba tang	on	0.05
ba tu	on	0.29
ba vi	on	0.41
ba xa	on	0.08
ba xom	on	0.13
bac gan	on	0.36
bac giang	on	0.1
bac ha	on	-0.05
bac kan	on	0.07
bac lap	on	0.13
bac ninh	on	0.08
bac thai	on	0.08
bach dang	on	0.11
bai bang	on	0.11
bai boi	on	0.09
bai cat	on	0.2
bai da	on	0.31
bai dap	on	0.16
bai dau	on	0.39
bai khach	on	0.26
bai rac	on	0.05
bai soi	on	0.05
bai tha	on	0.11
bai xe	on	0.05
ban ay	on	-0.21
ban ban	on	-1
ban co	on	-1.18
ban cu	on	-0.07
ban dong	on	0.27
ban la	on	0.19
ban na	on	0.13
ban nam	on	0.08
ban pa	on	0.06
ban pac	on	0.14
ban ta	on	0.08
ban tham	on	-0.23
bang chet	on	-0.06
bang la	on	-0.17
bang lang	on	0.13
bang tu	on	-0.57
bank of	on	0.09
bao hai	on	0.22
bat xat	on	0.08
bau bang	on	0.17
bau co	on	0.18
bay cu	on	0.13
bay da	on	0.05
bay hien	on	-0.06
behind the	on	0.24
below the	on	0.06
ben bo	on	0.23
ben cau	on	0.07
ben da	on	0.06
ben do	on	0.79
ben hong	on	0.06
ben kia	on	0.14
ben lao	on	0.05
ben luc	on	0.09
ben nay	on	1
ben nha	on	0.06
ben nuoc	on	0.08
ben phai	on	0.26
ben suoi	on	0.07
ben trai	on	0.27
ben tre	on	0.26
ben vuot	on	0.12
benh vien	on	0.61
benh xa	on	0.27
bep benh	on	0.05
beside a	on	0.08
beside the	on	0.07
bi mat	on	0.13
bia rung	on	0.06
bich la	on	0.42
bien gioi	on	0.44
bien hoa	on	0.06
bien lo	on	0.32
bien noi	on	-0.27
bien phong	on	0.05
binh bac	on	0.49
binh da	on	-0.23
binh dinh	on	0.15
binh do	on	0.12
binh gia	on	0.05
binh hai	on	0.08
binh lieu	on	0.13
binh luc	on	0.17
binh ten	on	-0.07
binh thi	on	0.05
binh thuan	on	0.1
binh tram	on	0.77
binh trung	on	-0.16
binh va	on	-0.29
binh vinh	on	0.1
blank#	on	0.68
blank##	on	-0.09
blank###	on	2.12
blank####	on	0.56
blank1b	on	0.06
blank200m	on	0.42
blank2km	on	0.75
blank300m	on	0.21
blank500m	on	1.19
blank50m	on	0.1
blank7a	on	0.08
blank7b	on	0.07
blanka	on	-1.34
blanka1	on	0.06
blankabout	on	0.35
blankafter	on	-1.33
blankai	on	-0.39
blankairfield	on	0.7
blankairstrip	on	0.2
blankalong	on	-0.62
blankam	on	0.2
blankan	on	0.31
blankand	on	-1.13
blankanh	on	0.1
blankao	on	0.17
blankap	on	0.09
blankarea	on	0.21
blankat	on	-0.78
blankau	on	0.06
blankavec	on	-0.98
blankay	on	-0.37
blankb	on	0.11
blankba	on	-0.57
blankbac	on	0.91
blankbai	on	0.33
blankbamboo	on	0.1
blankban	on	-0.16
blankbang	on	0.53
blankbank	on	0.3
blankbao	on	-0.05
blankbap	on	-0.54
blankbat	on	-1.88
blankbattambang	on	0.06
blankbau	on	0.2
blankbay	on	-1.72
blankbe	on	0.78
blankbecause	on	-1.09
blankbelow	on	0.06
blankben	on	0.73
blankbend	on	0.07
blankbenh	on	0.16
blankbeo	on	0.06
blankbep	on	0.27
blankbi	on	-1.05
blankbia	on	-0.46
blankbich	on	0.06
blankbien	on	0.63
blankbiet	on	-0.63
blankbieu	on	0.07
blankbig	on	-0.41
blankbinh	on	1.04
blankbo	on	-0.19
blankboi	on	0.18
blankbom	on	0.84
blankbon	on	-0.47
blankbong	on	0.38
blankborder	on	0.65
blankbot	on	0.07
blankbrick	on	0.05
blankbridge	on	0.61
blankbroken	on	0.06
blankbua	on	-1.04
blankbui	on	0.19
blankbung	on	-1.18
blankbunker	on	0.36
blankbuoc	on	0.36
blankbuon	on	0.08
blankbut	on	-0.54
blankbuu	on	0.07
blankby	on	-1.17
blankc	on	0.07
blankc1	on	0.05
blankca	on	-0.53
blankcach	on	-0.69
blankcai	on	0.27
blankcam	on	0.5
blankcamp	on	0.42
blankcan	on	0.85
blankcanal	on	0.62
blankcang	on	0.09
blankcanh	on	0.84
blankcao	on	1.04
blankcap	on	0.48
blankcat	on	0.73
blankcau	on	-0.67
blankcave	on	0.08
blankcay	on	0.73
blankcemetery	on	1.08
blankcha	on	0.21
blankchac	on	-0.05
blankchai	on	0.69
blankcham	on	-0.39
blankchan	on	0.54
blankchang	on	-0.2
blankchanh	on	0.2
blankchao	on	0.05
blankcharlie	on	-0.59
blankchat	on	-0.64
blankchau	on	0.45
blankchay	on	-0.41
blankche	on	0.18
blankchet	on	-0.31
blankchi	on	-0.74
blankchia	on	0.1
blankchien	on	0.31
blankchieng	on	0.09
blankchim	on	-0.14
blankchin	on	-0.54
blankchinh	on	-1.5
blankcho	on	-0.97
blankchoi	on	0.07
blankchon	on	-0.55
blankchong	on	0.93
blankchop	on	0.06
blankchot	on	0.24
blankchu	on	-1.12
blankchua	on	0.08
blankchuc	on	0.07
blankchum	on	0.19
blankchung	on	-0.36
blankchuoi	on	0.1
blankchuong	on	0.23
blankchup	on	-0.72
blankchurch	on	0.5
blankchuyen	on	-0.09
blankcimetiere	on	0.08
blankcity	on	0.4
blankclearing	on	0.29
blankco	on	-0.71
blankcoc	on	0.07
blankcoi	on	-0.76
blankcommune	on	0.27
blankcon	on	-1.37
blankcong	on	1.04
blankcop	on	0.11
blankcorner	on	0.23
blankcot	on	0.35
blankcrater	on	0.08
blankcreek	on	0.19
blankcrossing	on	0.37
blankcu	on	-0.28
blankcua	on	0.26
blankculvert	on	0.32
blankcung	on	-1.62
blankcuoc	on	-0.63
blankcuoi	on	-0.27
blankcuong	on	0.12
blankcut	on	0.25
blankcuu	on	0.06
blankd	on	-0.35
blankd5	on	-0.2
blankda	on	1.07
blankdac	on	0.21
blankdai	on	0.19
blankdak	on	0.32
blankdam	on	-1.14
blankdan	on	0.89
blankdang	on	0.44
blankdanh	on	-0.59
blankdao	on	0.91
blankdap	on	-0.36
blankdat	on	-0.5
blankdau	on	0.65
blankday	on	-0.77
blankde	on	0.36
blankdem	on	-0.99
blankden	on	0.19
blankdes	on	1.09
blankdi	on	0.5
blankdia	on	0.85
blankdich	on	0.17
blankdiem	on	1.02
blankdien	on	0.64
blankdieu	on	0.46
blankdike	on	0.24
blankdin	on	0.16
blankdinh	on	1.19
blankdistrict	on	0.45
blankdo	on	0.53
blankdoai	on	0.05
blankdoan	on	0.89
blankdoc	on	-0.78
blankdoi	on	0.15
blankdon	on	0.4
blankdong	on	-0.22
blankdop	on	0.05
blankdot	on	-0.06
blankdry	on	0.06
blankdu	on	0.28
blankdua	on	0.39
blankduc	on	0.53
blankdug	on	-0.54
blankdump	on	0.33
blankdung	on	-1.65
blankduoc	on	-0.06
blankduoi	on	-0.26
blankduong	on	1.29
blanke	on	-0.12
blankea	on	0.14
blankeast	on	0.07
blankem	on	-0.19
blanken	on	-1.88
blankend	on	0.13
blankest	on	-0.12
blankfactory	on	0.08
blankferry	on	0.44
blankfield	on	0.25
blankfoot	on	0.43
blankford	on	0.57
blankfort	on	0.3
blankfrench	on	0.06
blankfrom	on	0.51
blankfront	on	0.59
blankfuel	on	0.24
blankga	on	0.3
blankgach	on	0.24
blankgai	on	0.26
blankgan	on	-0.05
blankgao	on	0.44
blankgap	on	-1.14
blankgarden	on	0.08
blankgate	on	0.48
blankgauche	on	0.05
blankghi	on	-2.38
blankgi	on	-1.76
blankgia	on	-0.32
blankgiam	on	0.06
blankgiang	on	0.86
blankgiao	on	1.07
blankgiap	on	-0.21
blankgiat	on	0.05
blankgiay	on	0.08
blankgieng	on	0.38
blankgiet	on	-0.71
blankgio	on	0.33
blankgioi	on	0.45
blankgiong	on	0.13
blankgiu	on	-0.82
blankgiua	on	-0.07
blankgo	on	0.32
blankgoc	on	0.1
blankgoi	on	0.76
blankgom	on	-0.62
blankgon	on	0.12
blankgrai	on	0.07
blankgrave	on	0.31
blankgu	on	0.08
blankgun	on	0.08
blankh	on	0.55
blankha	on	-0.09
blankhac	on	0.05
blankhai	on	-0.55
blankham	on	0.35
blankhamlet	on	0.51
blankhan	on	0.07
blankhang	on	1.07
blankhanh	on	0.2
blankhao	on	0.31
blankhat	on	0.05
blankhau	on	0.29
blankhe	on	-0.75
blankheo	on	0.16
blankher	on	0.55
blankhet	on	-1.01
blankhi	on	-0.12
blankhien	on	-1.98
blankhiep	on	0.29
blankhieu	on	0.05
blankhighway	on	0.06
blankhill	on	0.59
blankhills	on	0.7
blankhim	on	0.05
blankhinh	on	0.07
blankhis	on	0.52
blankho	on	0.59
blankhoa	on	0.97
blankhoang	on	0.41
blankhoc	on	0.59
blankhoi	on	-1.48
blankhole	on	0.06
blankhom	on	-0.63
blankhon	on	0.27
blankhong	on	-0.44
blankhop	on	0.12
blankhospital	on	0.59
blankhouse	on	0.42
blankhp	on	0.34
blankhue	on	0.12
blankhung	on	0.65
blankhuong	on	0.64
blankhuu	on	-0.59
blankhuy	on	0.14
blankhuyen	on	1.07
blankhy	on	0.46
blankia	on	0.27
blankin	on	-1.56
blankis	on	-1.09
blankisland	on	0.21
blankit	on	-0.12
blankjunction	on	0.48
blankjust	on	0.05
blankk	on	-0.2
blankkan	on	0.08
blankke	on	0.37
blankkem	on	0.14
blankkenh	on	0.07
blankkeo	on	0.34
blankkep	on	0.05
blankkha	on	0.1
blankkhac	on	-2.04
blankkhach	on	0.29
blankkhang	on	-0.26
blankkhanh	on	0.18
blankkhau	on	0.05
blankkhay	on	0.14
blankkhe	on	0.5
blankkhi	on	-1.15
blankkho	on	0.58
blankkhoang	on	-0.08
blankkhoi	on	-0.51
blankkhong	on	-0.24
blankkhop	on	0.08
blankkhuc	on	0.05
blankkhuong	on	0.06
blankkia	on	0.15
blankkiem	on	-0.39
blankkien	on	0.13
blankkieng	on	-0.06
blankkiln	on	0.06
blankkim	on	0.14
blankkinh	on	0.31
blankkm	on	-0.05
blankkratie	on	0.05
blankkrong	on	0.05
blankky	on	-0.24
blankl	on	-0.07
blankla	on	-0.19
blanklac	on	0.2
blanklach	on	0.09
blanklai	on	0.41
blanklak	on	0.11
blanklam	on	-0.28
blanklan	on	-1.29
blanklanh	on	0.15
blanklao	on	0.82
blanklap	on	0.19
blanklat	on	-0.33
blanklau	on	0.11
blanklay	on	-1.64
blankle	on	0.81
blankleft	on	0.08
blanklen	on	-0.26
blankles	on	0.59
blankliem	on	0.12
blanklien	on	0.21
blankliet	on	1.1
blanklieu	on	0.24
blanklim	on	0.14
blankline	on	0.08
blanklinh	on	-0.5
blanklo	on	-0.1
blankloc	on	0.64
blankloi	on	0.28
blanklon	on	0.31
blanklong	on	0.74
blanklu	on	-0.09
blanklua	on	-0.17
blankluat	on	0.06
blankluc	on	-0.38
blanklung	on	0.47
blankluoi	on	0.07
blankluon	on	-2.7
blankluong	on	-0.36
blankluu	on	0.22
blankluy	on	0.07
blankly	on	0.36
blankm	on	0.6
blankma	on	-0.29
blankmac	on	-0.55
blankmai	on	0.15
blankmain	on	0.05
blankmam	on	0.08
blankman	on	-0.58
blankmang	on	0.39
blankmao	on	0.05
blankmarche	on	0.05
blankmarket	on	0.78
blankmartyrs	on	-0.06
blankmat	on	0.67
blankmau	on	0.25
blankmay	on	-0.48
blankme	on	0.38
blankmet	on	0.4
blankmi	on	0.07
blankmia	on	0.08
blankmien	on	0.27
blankmieng	on	0.06
blankmieu	on	0.22
blankminh	on	0.19
blankmit	on	0.1
blankmo	on	0.08
blankmoc	on	0.22
blankmoi	on	-0.08
blankmon	on	0.5
blankmot	on	0.35
blankmound	on	0.05
blankmouth	on	-0.47
blankmu	on	0.43
blankmua	on	-1.25
blankmui	on	-0.32
blankmuoi	on	0.17
blankmuong	on	0.33
blankmy	on	0.1
blankn	on	-0.35
blankna	on	0.24
blanknai	on	0.07
blanknam	on	0.81
blanknang	on	0.09
blanknay	on	-0.73
blankne	on	-0.72
blanknear	on	0.39
blanknem	on	0.25
blanknen	on	-0.79
blanknext	on	0.05
blanknga	on	0.25
blankngai	on	0.29
blankngam	on	0.5
blankngan	on	0.16
blankngang	on	0.05
blankngay	on	-2
blanknghe	on	0.2
blanknghi	on	0.07
blanknghia	on	0.33
blanknghiep	on	0.13
blankngo	on	-0.64
blankngoai	on	0.62
blankngoc	on	0.19
blankngon	on	0.14
blankngu	on	0.39
blankngua	on	0.13
blanknguoi	on	-0.76
blanknguon	on	0.25
blanknguyen	on	0.71
blanknha	on	0.57
blanknhan	on	0.1
blanknhanh	on	0.05
blanknhap	on	-0.27
blanknhat	on	-0.37
blanknhe	on	-1.78
blanknhi	on	0.11
blanknhich	on	0.1
blanknhieu	on	-0.47
blanknhin	on	-1.62
blanknho	on	-0.28
blanknhoi	on	0.07
blanknhon	on	0.1
blanknhong	on	0.14
blanknhu	on	-0.32
blanknhung	on	-1.72
blanknia	on	0.1
blankniem	on	0.1
blankninh	on	0.73
blankno	on	-0.65
blanknoi	on	0.82
blanknon	on	0.05
blanknong	on	0.15
blanknord	on	0.08
blanknorth	on	0.11
blanknot	on	0.26
blanknua	on	0.22
blanknui	on	0.36
blanknuong	on	0.11
blanko	on	0.2
blankoai	on	0.11
blankof	on	1.46
blankold	on	0.22
blankom	on	-0.21
blankon	on	-2.37
blankone	on	0.37
blankong	on	0.88
blankour	on	0.41
blankpa	on	0.19
blankpac	on	0.15
blankpad	on	0.05
blankpagoda	on	0.24
blankpah	on	0.05
blankpailin	on	0.18
blankpass	on	0.62
blankpha	on	0.5
blankphai	on	-0.47
blankphao	on	0.97
blankphat	on	-0.11
blankphau	on	0.63
blankphe	on	0.11
blankphi	on	0.18
blankphia	on	0.08
blankphien	on	0.08
blankpho	on	0.22
blankphong	on	0.71
blankphu	on	0.71
blankphuc	on	0.26
blankphun	on	0.05
blankphuoc	on	0.35
blankphuong	on	0.48
blankpit	on	0.24
blankplantation	on	0.07
blankplei	on	0.09
blankpo	on	0.14
blankpont	on	0.07
blankpost	on	0.52
blankposte	on	0.08
blankprong	on	0.05
blankprovince	on	0.29
blankpu	on	0.51
blankpursat	on	0.05
blankquan	on	1.15
blankquao	on	0.05
blankquay	on	0.05
blankque	on	-0.47
blankquoc	on	0.63
blankquy	on	-1.13
blankquyen	on	-1.88
blankquyet	on	-1.19
blankquynh	on	0.22
blankra	on	-0.82
blankrac	on	0.06
blankrach	on	0.14
blankrang	on	0.06
blankrangee	on	0.06
blankrao	on	0.47
blankray	on	0.43
blankre	on	0.14
blankren	on	0.05
blankreo	on	0.05
blankri	on	0.08
blankridge	on	0.36
blankrieng	on	0.15
blankriep	on	0.11
blankriver	on	0.42
blankriviere	on	0.05
blankro	on	-0.25
blankroad	on	0.38
blankrock	on	0.08
blankroi	on	-1.13
blankrong	on	0.27
blankroute	on	0.09
blankrua	on	0.13
blankrubber	on	0.53
blankrung	on	0.25
blankruong	on	0.41
blankrut	on	0.24
blanksa	on	0.34
blanksac	on	0.05
blanksach	on	0.43
blanksai	on	0.07
blanksalt	on	0.57
blanksan	on	0.35
blanksand	on	0.05
blanksang	on	-1.9
blanksanh	on	0.19
blanksao	on	0.11
blanksap	on	-1.15
blanksat	on	0.11
blanksau	on	-0.22
blankschool	on	0.45
blankse	on	0.06
blanksen	on	0.07
blanksi	on	1.05
blankside	on	0.64
blanksim	on	0.18
blankslope	on	0.25
blankso	on	0.13
blanksoc	on	0.07
blanksoi	on	0.08
blankson	on	1.14
blanksong	on	0.19
blanksouth	on	0.17
blankstation	on	0.37
blankstream	on	0.49
blankstreet	on	0.67
blanksu	on	0.57
blanksua	on	0.12
blanksud	on	0.06
blanksung	on	0.23
blanksuoi	on	0.48
blanksup	on	0.08
blankta	on	0.41
blanktac	on	0.06
blanktai	on	0.2
blanktaluy	on	0.05
blanktan	on	0.09
blanktang	on	0.32
blanktao	on	-0.09
blanktap	on	-0.56
blanktau	on	0.34
blanktay	on	0.84
blankte	on	0.38
blankten	on	-1.03
blanktha	on	0.14
blankthac	on	0.1
blankthach	on	0.18
blankthai	on	0.36
blanktham	on	0.5
blankthan	on	0.29
blankthang	on	-1.19
blankthanh	on	-0.26
blankthao	on	-0.24
blankthap	on	-0.39
blankthat	on	0.28
blankthay	on	-0.56
blankthe	on	1.31
blanktheo	on	-0.18
blankthi	on	-1.26
blankthien	on	0.27
blankthiet	on	0.1
blankthieu	on	-0.19
blankthinh	on	0.15
blanktho	on	0.45
blankthoi	on	-1.77
blankthom	on	0.05
blankthon	on	0.5
blankthong	on	0.33
blankthot	on	0.14
blankthu	on	-0.4
blankthua	on	0.07
blankthuan	on	0.11
blankthuoc	on	-0.29
blankthuong	on	0.26
blankthuot	on	0.12
blankthuy	on	0.67
blanktich	on	-0.64
blanktiem	on	0.06
blanktien	on	-0.12
blanktieng	on	0.27
blanktiep	on	0.14
blanktieu	on	-0.51
blanktim	on	-0.44
blanktin	on	0.22
blanktinh	on	0.74
blankto	on	1.22
blanktoan	on	-0.19
blanktoc	on	0.1
blanktoi	on	-0.15
blankton	on	0.07
blanktower	on	0.35
blanktown	on	0.37
blanktp	on	0.16
blanktra	on	0.11
blanktrac	on	0.05
blanktrach	on	0.14
blanktrack	on	0.07
blanktrai	on	0.57
blanktrail	on	0.21
blanktram	on	1.26
blanktran	on	1.09
blanktrang	on	1.53
blanktranh	on	0.1
blanktrau	on	0.19
blanktre	on	0.81
blanktree	on	0.17
blanktrees	on	0.17
blanktren	on	-0.44
blanktreo	on	0.12
blanktri	on	0.69
blanktrieu	on	0.13
blanktrinh	on	0.11
blanktro	on	-0.08
blanktroi	on	0.15
blanktrom	on	0.05
blanktron	on	0.14
blanktrong	on	-1.69
blanktru	on	0.05
blanktruc	on	0.36
blanktruoc	on	-0.3
blanktruoi	on	0.05
blanktruong	on	0.73
blanktua	on	0.05
blanktuc	on	-0.05
blanktui	on	-1.72
blanktul	on	0.15
blanktum	on	0.16
blanktung	on	-0.84
blanktuong	on	0.29
blanktuyen	on	0.13
blanktwo	on	0.54
blanku	on	0.18
blankun	on	-0.5
blankunder	on	0.08
blankune	on	0.39
blankuy	on	0.15
blankuyen	on	0.23
blankva	on	-0.12
blankvac	on	0.05
blankvach	on	0.07
blankvai	on	0.09
blankvalley	on	0.64
blankvam	on	0.12
blankvan	on	-0.6
blankvang	on	-0.25
blankvao	on	0.97
blankvap	on	-0.65
blankvat	on	0.06
blankvay	on	-0.81
blankve	on	-1.89
blankven	on	-0.36
blankvi	on	-0.68
blankvien	on	1.02
blankvieng	on	-0.14
blankviet	on	0.42
blankvillage	on	0.36
blankvinh	on	0.48
blankvo	on	0.58
blankvoi	on	0.93
blankvong	on	0.08
blankvu	on	0.08
blankvua	on	-0.6
blankvuc	on	0.09
blankvui	on	-0.67
blankvuon	on	0.07
blankvuong	on	-0.21
blankvuot	on	-0.23
blankwall	on	0.45
blankwas	on	-0.2
blankwater	on	0.14
blankwe	on	-0.57
blankwell	on	0.11
blankwest	on	-0.56
blankwhen	on	0.1
blankwhere	on	0.38
blankwhite	on	0.07
blankwire	on	0.05
blankwith	on	-0.07
blankx	on	0.07
blankxa	on	0.37
blankxac	on	-1.04
blankxang	on	0.29
blankxat	on	0.09
blankxay	on	0.2
blankxe	on	-0.05
blankxeo	on	0.06
blankxin	on	-0.41
blankxoai	on	0.24
blankxom	on	0.07
blankxu	on	-0.47
blankxuan	on	0.51
blankxuyen	on	0.36
blanky	on	1.23
blankyen	on	0.81
bo ao	on	0.11
bo bac	on	0.18
bo cho	on	-1.92
bo co	on	-0.46
bo de	on	0.27
bo hoang	on	0.09
bo kenh	on	0.05
bo kinh	on	0.19
bo muong	on	0.12
bo nam	on	0.14
bo ruong	on	0.06
bo song	on	0.15
bo suoi	on	0.05
bo tre	on	0.26
bom cu	on	0.2
bom sau	on	0.13
bomb crater	on	0.06
bu dang	on	0.31
bu dop	on	0.05
bui tre	on	0.1
buoc chan	on	-0.31
buoc ve	on	-1.61
buon ho	on	0.05
buon ma	on	1.09
buu dien	on	0.29
by a	on	0.24
by the	on	0.31
c hang	on	0.98
ca mau	on	0.12
ca phe	on	0.11
cach cau	on	0.1
cach gieng	on	0.05
cach lo	on	0.08
cach ngam	on	0.11
cai be	on	0.43
cai cau	on	0.08
cai gieng	on	0.07
cai lay	on	0.71
cam doi	on	0.06
cam giang	on	0.06
cam lo	on	0.14
cam pu	on	0.55
can cu	on	0.11
can duoc	on	0.17
cang chai	on	0.05
canh bo	on	0.12
canh cai	on	0.12
canh cay	on	0.07
canh chua	on	0.42
canh co	on	-0.14
canh con	on	0.19
canh dong	on	0.51
canh gieng	on	0.11
canh hang	on	0.05
canh ma	on	0.37
canh mieu	on	0.06
canh mot	on	0.21
canh sat	on	-0.37
cao ###	on	0.15
cao ####	on	0.28
cao bang	on	0.74
cao diem	on	0.84
cao su	on	0.41
cap #	on	0.06
cat binh	on	0.12
cat chon	on	-0.06
cat nam	on	0.07
cat phia	on	0.43
cat sau	on	0.7
cat thi	on	-0.19
cau ##	on	0.05
cau chu	on	0.75
cau cua	on	0.21
cau da	on	0.05
cau giat	on	0.05
cau khi	on	1.12
cau ong	on	0.17
cau phia	on	0.12
cau rao	on	0.07
cau sap	on	0.07
cau so	on	0.09
cau tay	on	0.06
cau tram	on	-0.18
cau treo	on	0.09
cay ban	on	0.07
cay bang	on	0.05
cay ben	on	0.35
cay cho	on	-1.31
cay da	on	0.46
cay dau	on	-0.06
cay gao	on	0.14
cay ko	on	0.13
cay lim	on	0.08
cay sang	on	0.1
cay so	on	0.71
cay thi	on	0.29
cay thong	on	0.05
cay thot	on	0.09
cay va	on	0.21
cemetery but	on	-0.38
cemetery of	on	0.05
chan cau	on	0.2
chan de	on	0.08
chan deo	on	0.11
chan nui	on	0.05
chan thap	on	0.05
chau anh	on	-0.07
chau nghe	on	0.54
chau son	on	0.54
chau thanh	on	0.13
che phia	on	0.05
che sau	on	0.46
cheo reo	on	0.05
chi huy	on	0.14
chi khu	on	0.49
chi linh	on	0.06
chien truong	on	0.14
cho ban	on	-0.72
cho cay	on	0.06
cho co	on	1.61
cho con	on	0.13
cho cu	on	-0.48
cho moi	on	0.89
chot ####	on	0.05
chu a	on	0.32
chu lai	on	0.17
chu nghe	on	0.05
chu pah	on	0.05
chu prong	on	0.05
chu xa	on	0.18
chu y	on	0.06
chua co	on	0.09
chua o	on	0.07
chua ong	on	0.2
chua phi	on	0.05
chua su	on	-0.48
chua xa	on	0.17
chuong cop	on	0.1
chuong my	on	0.05
chuong nghe	on	0.17
cimetiere de	on	0.25
co #	on	0.37
co am	on	0.05
co cai	on	0.13
co cay	on	0.08
co co	on	-0.07
co con	on	0.22
co dong	on	0.13
co dung	on	-0.46
co hai	on	0.15
co lo	on	0.1
co ma	on	-0.16
co tang	on	0.05
con cat	on	0.1
con cuong	on	0.06
con ma	on	0.53
con voi	on	0.16
cong di	on	-0.24
cong ong	on	0.08
cong so	on	0.25
cong su	on	0.09
cong tay	on	-0.1
cong troi	on	0.11
contre le	on	0.23
cot co	on	0.89
cot moc	on	0.13
cot so	on	0.07
crater and	on	-0.37
crater on	on	0.36
cu ben	on	0.61
cu chi	on	0.12
cu co	on	-1.25
cu cua	on	0.14
cu duoi	on	-1.26
cu gan	on	0.1
cu hung	on	0.2
cu nay	on	0.42
cu phia	on	0.09
cu tra	on	0.13
cu xa	on	0.06
cua ba	on	0.25
cua chu	on	1.1
cua don	on	0.53
cua dong	on	0.16
cua ham	on	0.06
cua hang	on	0.09
cua khau	on	0.37
cua ngo	on	0.07
cua nguoi	on	0.76
cua ong	on	0.91
cua su	on	0.06
cua viet	on	0.37
cuoi vuon	on	0.07
cuong nghe	on	0.05
cut ngon	on	0.07
cuu hue	on	0.18
d un	on	0.73
da bang	on	0.32
da chien	on	0.16
da cho	on	-0.33
da co	on	0.33
da dau	on	-0.43
da dung	on	0.05
da duoi	on	-0.57
da gan	on	0.21
da hinh	on	0.07
da ong	on	0.13
da phia	on	0.1
da tay	on	-0.21
dai do	on	0.13
dai dong	on	0.05
dai quan	on	0.06
dai thang	on	0.82
dak lak	on	0.11
dak to	on	0.18
dam doi	on	-0.22
dan nghe	on	0.08
dao co	on	-0.08
dat chua	on	0.3
dat co	on	0.27
dat cua	on	0.1
dat do	on	0.67
dat nha	on	0.16
dat ong	on	0.15
dat sau	on	0.05
dat thanh	on	0.1
dau ban	on	0.22
dau cau	on	0.28
dau doi	on	-0.58
dau giay	on	0.36
dau lang	on	0.17
dau nguon	on	0.08
dau ray	on	0.05
dau sau	on	0.13
dau suoi	on	0.05
dau tieng	on	0.26
day #	on	0.15
de la	on	1.06
deo nhong	on	0.13
deo pha	on	0.1
deo phu	on	0.06
derriere l	on	0.06
derriere la	on	0.37
derriere le	on	0.21
dessus du	on	0.05
di bo	on	0.11
dia cau	on	0.08
dia cua	on	0.35
dia dao	on	0.15
dia phao	on	0.06
diem ###	on	0.1
diem ####	on	0.19
diem cao	on	0.73
dien ba	on	0.63
dien ban	on	0.26
dien bien	on	0.11
dien chau	on	0.33
dieu tri	on	0.14
dinh cho	on	-0.42
dinh chon	on	-0.05
dinh co	on	-0.94
dinh cu	on	-0.11
dinh lang	on	-0.15
dinh lap	on	0.59
dinh nay	on	-0.31
dinh quan	on	-0.08
dinh xa	on	-0.29
do ###	on	0.06
do luong	on	0.37
do son	on	0.07
doan ##	on	0.37
doan o	on	0.08
doan tai	on	0.08
doc ba	on	0.23
doc co	on	1
doc dau	on	-0.27
doi #	on	0.61
doi ##	on	1.48
doi ###	on	0.75
doi ####	on	0.46
doi a	on	0.06
doi a1	on	0.05
doi ben	on	0.38
doi bo	on	0.41
doi cam	on	0.08
doi charlie	on	0.05
doi che	on	0.06
doi chu	on	-0.13
doi co	on	0.62
doi dat	on	0.18
doi dieu	on	0.37
doi khong	on	1.49
doi kien	on	0.26
doi phau	on	0.05
doi phia	on	0.27
doi quynh	on	0.24
doi sat	on	0.51
doi sim	on	0.08
doi thong	on	0.14
doi tranh	on	0.06
doi tron	on	0.11
don bac	on	0.24
don bien	on	0.07
don cai	on	0.06
don cu	on	0.08
don dien	on	0.09
don dong	on	0.28
don vi	on	0.46
dong anh	on	0.89
dong ba	on	0.06
dong bac	on	0.29
dong cam	on	0.05
dong cat	on	0.1
dong cho	on	0.38
dong chum	on	0.13
dong con	on	-0.05
dong cua	on	0.15
dong dang	on	0.21
dong ha	on	0.23
dong hai	on	-0.8
dong ho	on	0.12
dong hoa	on	0.23
dong hoi	on	0.27
dong hung	on	0.19
dong khe	on	0.05
dong la	on	-0.65
dong lang	on	0.23
dong lao	on	0.25
dong ma	on	0.06
dong mo	on	0.12
dong nam	on	0.16
dong sau	on	0.12
dong son	on	0.08
dong thap	on	0.16
dong thi	on	0.05
dong thuy	on	0.21
dong trieu	on	0.05
dong van	on	0.08
dong xa	on	0.07
dong xoai	on	0.13
dry creek	on	0.05
du cimetiere	on	0.07
du pont	on	0.06
dua nuoc	on	0.05
duc co	on	0.29
duc ha	on	0.08
duc tho	on	0.09
dung ha	on	0.14
duoi cai	on	0.06
duoi cay	on	0.17
duoi chan	on	0.36
duoi goc	on	0.14
duoi mot	on	0.21
duoi nen	on	0.07
duoi tang	on	0.05
duong #	on	1.98
duong ##	on	1.01
duong 1b	on	0.05
duong bang	on	0.09
duong cach	on	0.73
duong cay	on	0.22
duong chung	on	0.05
duong co	on	-0.35
duong day	on	-0.23
duong dong	on	-1.42
duong gio	on	-0.06
duong hai	on	0.14
duong hanh	on	0.16
duong khu	on	-1.56
duong lieu	on	0.07
duong lo	on	-0.15
duong mon	on	0.19
duong nay	on	-0.74
duong nghe	on	0.26
duong tau	on	0.06
duong thang	on	0.48
duong theo	on	0.76
duong tu	on	0.4
duong tuyen	on	0.06
duong vao	on	0.25
duong xe	on	0.05
ea sup	on	0.08
east end	on	0.05
eglise de	on	0.09
first 1509,	on	-0.08
first 2blank	on	-0.14
first 772,	on	-0.18
first a'	on	0.48
first a,	on	-0.6
first a1blank	on	-0.11
first ablank	on	0.71
first aboveblank	on	-0.6
first aiblank	on	0.22
first airstrip,	on	0.19
first airstripblank	on	0.07
first along,	on	-0.58
first alongblank	on	0.3
first an(	on	-0.33
first an)	on	0.08
first an,	on	-0.43
first an-	on	-0.15
first anblank	on	0.51
first anlongblank	on	-0.37
first aoblank	on	0.1
first ap,	on	0.74
first apblank	on	-0.3
first at,	on	0.2
first atblank	on	0.06
first au'	on	0.39
first au,	on	0.17
first au-	on	0.13
first aublank	on	0.08
first ayunblank	on	-0.68
first ba)	on	-0.05
first ba,	on	0.05
first bablank	on	0.28
first bac,	on	0.43
first bacblank	on	-0.25
first bach,	on	-0.1
first bachblank	on	-0.47
first bai,	on	-0.31
first baiblank	on	0.07
first bambooblank	on	0.16
first ban(	on	-0.16
first ban,	on	0.73
first ban-	on	0.21
first bananablank	on	-0.49
first banblank	on	-0.18
first bangblank	on	-0.06
first bankblank	on	0.29
first bao,	on	0.41
first baoblank	on	0.15
first bat,	on	-0.23
first batblank	on	-0.24
first battambang,	on	0.22
first bau,	on	-0.3
first baublank	on	0.18
first bay,	on	-0.25
first beachblank	on	0.44
first beblank	on	0.11
first behind,	on	-0.45
first behindblank	on	-0.17
first below,	on	0.4
first belowblank	on	0.06
first ben,	on	-0.8
first benblank	on	0.46
first bendblank	on	-0.17
first benhblank	on	-0.79
first bep,	on	0.76
first bepblank	on	0.43
first beside,	on	0.55
first besideblank	on	0.75
first betweenblank	on	1.78
first biablank	on	0.86
first bichblank	on	0.46
first bien,	on	-0.18
first bienblank	on	-0.64
first bigblank	on	0.89
first binh)	on	-0.06
first binh,	on	-0.83
first binh-	on	-0.51
first binh:	on	-0.05
first binhblank	on	-0.48
first bo,	on	0.27
first boblank	on	0.07
first boiblank	on	-0.13
first bombblank	on	0.08
first bong,	on	-0.15
first bongblank	on	0.38
first bord,	on	-0.08
first bordblank	on	0.16
first bot,	on	-0.05
first botblank	on	0.09
first boutblank	on	0.16
first bridge,	on	0.58
first bridgeblank	on	-0.32
first bu,	on	-0.32
first bublank	on	-0.45
first buiblank	on	0.2
first bung,	on	-0.1
first bungblank	on	0.37
first bunker,	on	0.16
first bunkerblank	on	-0.38
first buon'	on	0.37
first buon,	on	0.43
first buonblank	on	0.32
first buongblank	on	-0.33
first buublank	on	0.07
first by,	on	0.14
first byblank	on	-0.26
first c1blank	on	0.55
first ca,	on	-0.47
first cablank	on	-0.42
first cach,	on	-0.36
first cachblank	on	1.64
first cai)	on	-0.11
first cai,	on	-0.73
first caiblank	on	-0.1
first cam)	on	-0.1
first cam,	on	-0.93
first cam-	on	0.26
first camblank	on	-0.26
first campblank	on	0.16
first can)	on	-0.08
first can,	on	-0.46
first canal,	on	0.26
first canalblank	on	-1.36
first canblank	on	0.82
first cang,	on	-0.24
first cangblank	on	-0.48
first canh,	on	0.53
first canh:	on	-0.12
first canhblank	on	0.89
first cao)	on	-0.08
first cao,	on	-1.07
first caoblank	on	-0.46
first cao–	on	-0.08
first cat,	on	0.08
first catblank	on	0.3
first cau,	on	-0.2
first cau:	on	-0.1
first caveblank	on	-0.82
first cay,	on	-0.56
first cayblank	on	0.18
first cha,	on	-0.39
first cham,	on	0.33
first chan,	on	0.34
first chau,	on	0.27
first chaublank	on	-0.27
first cheoblank	on	0.08
first chi,	on	-0.53
first chiblank	on	0.33
first chiemblank	on	-0.06
first cho,	on	-0.07
first choblank	on	0.78
first choiblank	on	-0.05
first chonblank	on	-0.18
first chot,	on	0.13
first chu,	on	0.52
first chua,	on	-0.35
first chuablank	on	-0.84
first chublank	on	-0.61
first chungblank	on	0.2
first chuong,	on	-0.07
first church,	on	0.23
first churchblank	on	0.13
first cimetiere'	on	0.27
first cimetiere,	on	0.76
first cimetiereblank	on	-0.29
first citadelblank	on	0.57
first co,	on	-0.79
first coblank	on	0.34
first coc,	on	-0.1
first cocblank	on	-0.56
first coconutblank	on	0.05
first colblank	on	0.1
first collineblank	on	-0.07
first communeblank	on	-0.2
first con,	on	0.11
first conblank	on	0.15
first congblank	on	0.25
first contreblank	on	0.28
first cot,	on	0.26
first cotblank	on	0.19
first cote,	on	0.23
first coteblank	on	0.28
first creek,	on	-0.28
first creekblank	on	-1.05
first cu,	on	-0.36
first cua,	on	-0.09
first cublank	on	0.13
first cungblank	on	0.09
first cuoi,	on	0.16
first cuoiblank	on	0.06
first da,	on	-0.53
first dablank	on	-0.13
first dac,	on	-0.54
first dai,	on	0.06
first daiblank	on	0.31
first dak,	on	0.29
first dakblank	on	-0.85
first dam,	on	0.46
first dang,	on	1.07
first dangblank	on	-0.08
first dansblank	on	0.41
first dao,	on	-0.12
first daoblank	on	-0.45
first dat,	on	-0.44
first datblank	on	0.46
first dau,	on	-0.41
first daublank	on	-0.35
first day,	on	0.18
first dayblank	on	0.1
first de,	on	0.19
first deblank	on	0.06
first denblank	on	-0.06
first deo,	on	-0.48
first deoblank	on	-1.33
first derriere'	on	0.2
first derriere,	on	-0.4
first derriereblank	on	0.62
first dessusblank	on	0.2
first diablank	on	0.25
first diem,	on	-0.43
first diemblank	on	-0.49
first dien)	on	-0.06
first dien,	on	-0.97
first dien-	on	-0.11
first dienblank	on	-0.6
first dinh,	on	-0.42
first dinhblank	on	-0.75
first ditch,	on	0.51
first ditchblank	on	0.39
first do,	on	-1.15
first doan,	on	-0.39
first doanblank	on	0.62
first doblank	on	-0.56
first doc,	on	0.2
first docblank	on	0.61
first doi:	on	-0.15
first doiblank	on	-0.31
first don,	on	-0.36
first donblank	on	-0.26
first dong(	on	-0.26
first dong)	on	-0.09
first dong,	on	0.17
first dong-	on	0.14
first dongblank	on	-0.39
first dong–	on	-0.48
first dryblank	on	0.07
first duc,	on	0.29
first ducblank	on	-0.72
first duoi,	on	-0.71
first duoiblank	on	0.97
first duong,	on	0.35
first duong-	on	0.44
first duongblank	on	0.71
first duy,	on	-0.38
first duyblank	on	-0.41
first duyen,	on	0.05
first eablank	on	0.06
first east,	on	-0.19
first edge,	on	0.05
first edgeblank	on	-0.33
first egliseblank	on	0.08
first endblank	on	0.06
first entre,	on	1.15
first entreblank	on	0.7
first evac,	on	0.14
first evacblank	on	0.44
first fieldblank	on	0.12
first foot,	on	-0.83
first footblank	on	0.48
first fosse,	on	0.29
first fosseblank	on	0.69
first frenchblank	on	0.83
first fsbblank	on	0.05
first ga,	on	0.12
first gablank	on	0.69
first gacblank	on	-0.58
first gan,	on	0.21
first gan-	on	0.53
first ganblank	on	0.28
first garden,	on	0.13
first gia,	on	0.16
first giablank	on	-0.69
first giao,	on	-0.06
first giaoblank	on	-0.46
first giapblank	on	0.57
first gieng,	on	-0.79
first giengblank	on	0.14
first gio,	on	-0.28
first gioblank	on	0.08
first giong,	on	0.37
first giongblank	on	0.08
first giua,	on	-0.85
first giuablank	on	0.56
first go,	on	-0.15
first goblank	on	0.48
first goc,	on	-0.65
first gocblank	on	0.43
first h,	on	0.12
first h-	on	-0.36
first h.	on	0.38
first ha(	on	-0.08
first ha)	on	-0.06
first ha,	on	-0.9
first ha-	on	-0.31
first hablank	on	-0.93
first hai)	on	-0.38
first hai,	on	-1.04
first hai-	on	0.08
first hai:	on	-0.13
first ham,	on	-0.72
first hamblank	on	-0.63
first hamletblank	on	-0.2
first hang,	on	-0.12
first hangblank	on	-0.52
first hat,	on	-0.52
first hau)	on	-0.08
first hau,	on	-0.43
first haublank	on	0.26
first ha–	on	-0.08
first hblank	on	-0.25
first he,	on	-0.36
first heblank	on	-0.43
first hem,	on	0.1
first hemblank	on	-0.51
first herblank	on	0.39
first hienblank	on	0.07
first hiep,	on	0.13
first hiepblank	on	-0.26
first hill,	on	0.38
first hillblank	on	0.41
first himblank	on	-0.21
first ho,	on	-0.58
first hoa)	on	-0.09
first hoa,	on	-0.08
first hoa-	on	-0.23
first hoablank	on	-0.08
first hoai,	on	-0.18
first hoai-	on	0.16
first hoaiblank	on	-0.58
first hoang,	on	-0.71
first hoangblank	on	0.42
first hoblank	on	-0.11
first hoc,	on	-0.19
first hocblank	on	0.58
first hoi,	on	0.58
first hoiblank	on	0.25
first hon,	on	-0.35
first honblank	on	0.31
first hong,	on	0.2
first hongblank	on	-0.06
first hop,	on	0.17
first hopblank	on	0.6
first hopitalblank	on	0.09
first hospital,	on	-0.64
first hospitalblank	on	-0.11
first house,	on	0.29
first hue,	on	-0.37
first hueblank	on	-0.56
first hung,	on	-0.21
first hung-	on	-0.34
first hungblank	on	-0.72
first huong,	on	0.2
first huongblank	on	-0.42
first huu,	on	-0.3
first huyenblank	on	-0.66
first ia,	on	0.21
first iablank	on	-0.34
first in,	on	0.42
first k'	on	0.41
first k20blank	on	0.2
first k23blank	on	-0.14
first kampongblank	on	-0.63
first keblank	on	-0.18
first kenhblank	on	-0.19
first khamblank	on	0.17
first khanh,	on	0.7
first khanhblank	on	0.22
first khau,	on	-0.5
first khe,	on	-0.63
first kheblank	on	-0.29
first kho,	on	-0.6
first khoai,	on	-0.6
first khoaiblank	on	-0.24
first khoangblank	on	0.82
first khoblank	on	-0.16
first khu,	on	1.46
first khu-	on	0.39
first khublank	on	1.11
first khuc,	on	-0.15
first khucblank	on	0.29
first khuon,	on	-0.09
first khuonblank	on	0.26
first kien)	on	-0.06
first kien,	on	-0.69
first kienblank	on	-0.83
first kim)	on	-0.17
first kim,	on	-0.46
first kimblank	on	-0.76
first kinh,	on	0.15
first kinhblank	on	-0.13
first km+	on	0.26
first km,	on	-0.18
first kmblank	on	1.07
first kon,	on	-0.32
first kongblank	on	-0.09
first krong,	on	-0.13
first krongblank	on	-0.49
first ky,	on	0.61
first kyblank	on	0.16
first l'	on	0.12
first la,	on	0.21
first lablank	on	0.09
first lac)	on	-0.07
first lac,	on	-0.06
first lacblank	on	-0.17
first lai,	on	-0.65
first laiblank	on	-0.51
first lam,	on	-0.11
first lamblank	on	0.06
first lan,	on	-0.28
first lanblank	on	0.05
first lang(	on	-0.28
first lang)	on	-0.05
first lang,	on	0.59
first lang-	on	-0.17
first langblank	on	0.1
first lao,	on	-0.29
first laoblank	on	-0.68
first laos,	on	-0.06
first laosblank	on	-0.09
first lap,	on	-0.51
first lapblank	on	-0.95
first lau,	on	-0.15
first laublank	on	0.12
first lblank	on	-0.32
first le,	on	0.53
first leftblank	on	0.26
first lo,	on	0.16
first loblank	on	0.3
first loc,	on	0.16
first locblank	on	-0.48
first long,	on	-0.58
first luc,	on	-0.35
first lucblank	on	-0.41
first lung,	on	0.7
first lungblank	on	-0.59
first luong,	on	-0.22
first luongblank	on	-0.35
first ly)	on	-0.06
first ly,	on	0.13
first lyblank	on	0.09
first ma,	on	0.19
first mablank	on	0.27
first mai,	on	-0.14
first maiblank	on	0.66
first maisonblank	on	0.05
first mang,	on	0.18
first mangblank	on	-0.22
first maoblank	on	0.3
first martyrs,	on	0.45
first martyrsblank	on	0.12
first mat,	on	-0.74
first matblank	on	0.64
first me,	on	-0.17
first meblank	on	0.49
first mep,	on	-0.4
first mepblank	on	0.84
first mien,	on	-0.11
first mieng,	on	-0.16
first miengblank	on	0.45
first mieu,	on	-0.13
first mieublank	on	-0.47
first minh,	on	0.31
first minhblank	on	0.27
first mo)	on	-0.09
first mo,	on	-0.72
first moblank	on	-0.15
first mocblank	on	-0.58
first mom,	on	-0.48
first momblank	on	0.22
first motblank	on	0.38
first mu,	on	-0.53
first mublank	on	-0.1
first muoi,	on	-0.39
first muong,	on	0.33
first muongblank	on	0.55
first myblank	on	-0.05
first na,	on	0.82
first nablank	on	-0.97
first nam(	on	-0.15
first nam)	on	-0.52
first nam,	on	-0.34
first nam-	on	-0.69
first namblank	on	-0.93
first nblank	on	0.26
first near,	on	0.29
first nearblank	on	0.09
first neblank	on	0.15
first nen,	on	0.35
first nenblank	on	0.99
first next,	on	-0.41
first nextblank	on	0.75
first nga,	on	-0.25
first ngablank	on	0.46
first ngaiblank	on	-0.28
first ngam,	on	-0.69
first ngamblank	on	-0.31
first nganblank	on	-0.55
first ngay,	on	0.05
first ngayblank	on	0.33
first nghe,	on	-1.14
first ngheblank	on	-0.53
first nghi,	on	-0.12
first nghia(	on	-0.17
first nghia,	on	0.06
first nghia-	on	-0.45
first nghia:	on	-0.26
first nghiablank	on	-0.12
first nghiblank	on	-0.48
first ngo,	on	0.51
first ngoai,	on	-0.2
first ngoblank	on	0.08
first ngoc,	on	-0.14
first ngocblank	on	0.14
first ngon,	on	-0.42
first ngonblank	on	0.6
first nguyen,	on	-0.07
first nguyenblank	on	0.28
first nha,	on	-0.69
first nhablank	on	-0.29
first nhan,	on	-0.07
first nhanblank	on	0.12
first nhiblank	on	-0.21
first nhoblank	on	-0.16
first nhon,	on	0.37
first nhonblank	on	0.18
first ninh,	on	0.05
first ninhblank	on	-0.58
first noiblank	on	0.35
first nong,	on	-1.12
first nongblank	on	-0.41
first noongblank	on	0.48
first north,	on	-0.21
first northblank	on	0.12
first nt,	on	0.23
first ntblank	on	-0.23
first ntls(	on	-0.68
first ntls,	on	1.23
first ntls:	on	0.06
first ntlsblank	on	-0.33
first nui,	on	-0.33
first nuiblank	on	0.1
first nuoc,	on	-0.35
first nuocblank	on	0.47
first nuong,	on	-0.13
first nuongblank	on	0.5
first o,	on	-0.15
first oblank	on	-0.29
first off,	on	0.33
first offblank	on	0.37
first oldblank	on	-0.09
first on,	on	0.38
first onblank	on	-0.09
first ong,	on	-0.17
first ourblank	on	-1.04
first outside,	on	0.22
first outsideblank	on	0.07
first p.	on	0.27
first paddyblank	on	-0.27
first pagodablank	on	-0.05
first pagode,	on	1.21
first pagodeblank	on	0.1
first pailinblank	on	-0.23
first pha,	on	-0.23
first phan,	on	-0.68
first phanblank	on	-0.36
first phat,	on	-0.14
first phatblank	on	-0.51
first phau,	on	-0.07
first phaublank	on	0.07
first phia,	on	-0.95
first phiablank	on	0.47
first pho)	on	0.38
first phoblank	on	0.29
first phong,	on	0.66
first phongblank	on	-0.07
first phu(	on	0.37
first phu)	on	-0.16
first phu,	on	0.17
first phu-	on	0.15
first phublank	on	-0.49
first phuc,	on	-0.18
first phum,	on	1.37
first phumblank	on	0.17
first phung,	on	-0.25
first phungblank	on	0.14
first phuoc,	on	0.35
first phuocblank	on	-0.46
first phuong,	on	0.3
first phuongblank	on	0.58
first pied,	on	0.46
first piedblank	on	0.07
first piste,	on	0.96
first pisteblank	on	0.07
first pitblank	on	0.16
first plainblank	on	0.28
first plei,	on	0.25
first pleiblank	on	-0.89
first pleikublank	on	-0.27
first po,	on	0.05
first poblank	on	0.06
first pontblank	on	-0.21
first poste,	on	-0.07
first posteblank	on	0.44
first pres,	on	0.16
first presblank	on	0.31
first provinceblank	on	-0.56
first publank	on	0.05
first pursat,	on	-0.13
first q.	on	0.34
first qblank	on	-0.43
first quanblank	on	-0.65
first quang)	on	-0.06
first quang,	on	0.3
first quang-	on	-0.39
first quangblank	on	-0.22
first que,	on	-0.22
first queblank	on	-0.5
first quoc,	on	-0.1
first quocblank	on	0.14
first quyet,	on	-0.21
first quynh)	on	-0.07
first rach,	on	0.28
first rachblank	on	-0.85
first rangblank	on	0.17
first ranh,	on	0.09
first ranhblank	on	0.69
first raoblank	on	-0.2
first ray'	on	0.24
first rayblank	on	0.29
first ria,	on	-0.46
first ridge,	on	0.09
first ridgeblank	on	-0.29
first riveblank	on	0.24
first riverblank	on	-0.2
first riviere,	on	0.46
first riviereblank	on	-0.34
first road,	on	0.3
first roadblank	on	0.08
first route,	on	0.32
first routeblank	on	0.47
first ru,	on	-0.22
first rubber,	on	0.13
first rubberblank	on	-0.05
first rublank	on	-0.19
first rueblank	on	0.24
first rung,	on	-0.7
first rungblank	on	-0.63
first ruong,	on	0.42
first ruongblank	on	-0.09
first sa,	on	-0.12
first sablank	on	0.93
first sai,	on	0.11
first saiblank	on	0.1
first sam,	on	0.23
first samblank	on	-0.15
first san,	on	-0.44
first sanblank	on	0.23
first sat,	on	0.11
first satblank	on	0.97
first sau,	on	-0.64
first saublank	on	0.29
first sblank	on	0.26
first se,	on	0.49
first seblank	on	0.28
first si,	on	-0.08
first side,	on	0.18
first sideblank	on	0.28
first siem,	on	0.09
first siemblank	on	-0.11
first sisophon,	on	-0.32
first slope,	on	0.5
first slopeblank	on	-0.77
first snoul,	on	-0.07
first so,	on	0.19
first soblank	on	0.49
first soc,	on	-0.41
first socblank	on	-0.38
first son,	on	-0.66
first son-	on	-0.57
first sonblank	on	-0.32
first song,	on	-0.07
first songblank	on	0.57
first sous'	on	0.52
first sous,	on	0.98
first sousblank	on	1.4
first south,	on	0.07
first southblank	on	0.24
first southernblank	on	0.11
first stationblank	on	0.11
first stream,	on	0.06
first streamblank	on	-0.32
first sublank	on	-0.75
first sud,	on	0.35
first suoiblank	on	0.1
first suon,	on	0.26
first suonblank	on	0.95
first surblank	on	0.23
first svay,	on	-0.45
first svayblank	on	0.18
first ta,	on	-0.07
first tablank	on	0.08
first taiblank	on	0.09
first taluy,	on	0.31
first taluyblank	on	0.42
first tam,	on	-0.53
first tamblank	on	-0.53
first tan)	on	-0.16
first tan,	on	0.88
first tan-	on	0.54
first tanblank	on	-0.85
first taublank	on	-0.27
first tay,	on	-0.62
first tayblank	on	-0.52
first tblank	on	-0.11
first thacblank	on	-0.15
first thach)	on	-0.13
first thach,	on	-0.82
first thach-	on	-0.31
first thachblank	on	-0.12
first thai,	on	-1.12
first thai-	on	-1.08
first thaiblank	on	-0.49
first thang,	on	0.05
first thangblank	on	0.17
first thanh(	on	-0.15
first thanh)	on	-0.1
first thanh,	on	-0.14
first thanh-	on	0.07
first thanhblank	on	-0.18
first thapblank	on	0.06
first that,	on	-0.08
first thatblank	on	0.1
first the'	on	-0.18
first the,	on	-0.28
first theblank	on	0.09
first thi,	on	-0.13
first thiblank	on	-0.46
first thieu,	on	-0.3
first thieu-	on	0.11
first tho,	on	-0.37
first thoblank	on	-0.44
first thon(	on	0.28
first thon)	on	0.22
first thon,	on	1.33
first thon.	on	0.34
first thon:	on	-0.07
first thonblank	on	-0.55
first thong,	on	-0.43
first thotblank	on	-0.55
first thu,	on	0.15
first thua,	on	0.16
first thuanblank	on	-0.05
first thublank	on	0.28
first thuong,	on	-0.14
first thuongblank	on	-0.58
first thuy,	on	0.07
first thuy-	on	-0.17
first thuyblank	on	-0.2
first tich,	on	-0.28
first tichblank	on	-0.26
first tien)	on	-0.15
first tien,	on	-0.38
first tien-	on	-0.86
first tienblank	on	-0.37
first tieublank	on	-0.06
first tinh,	on	0.59
first tinhblank	on	0.22
first to,	on	0.08
first toblank	on	1.12
first tong,	on	0.81
first tongblank	on	-0.34
first tra)	on	-0.12
first tra,	on	-0.18
first trackblank	on	-0.15
first trai,	on	0.3
first trailblank	on	0.06
first tram,	on	0.29
first tranblank	on	0.07
first trang,	on	-0.11
first trangblank	on	0.89
first tree,	on	-0.6
first treeblank	on	0.92
first tren,	on	-0.26
first trenblank	on	1.04
first trenchblank	on	-0.83
first triblank	on	-0.14
first trienblank	on	0.11
first trieu,	on	0.61
first trieublank	on	-0.39
first troiblank	on	0.11
first trong,	on	-1.07
first trongblank	on	0.31
first trublank	on	-0.66
first truc,	on	0.07
first trucblank	on	-0.72
first trung,	on	-0.28
first trungblank	on	-0.41
first truoc,	on	-0.32
first truocblank	on	0.64
first truong,	on	-0.49
first truongblank	on	-0.11
first ttblank	on	-0.17
first tu)	on	-0.06
first tu,	on	-0.92
first tu-	on	0.14
first tu:	on	0.06
first tuablank	on	0.21
first tuan,	on	0.69
first tuanblank	on	0.83
first tunnelblank	on	-0.8
first tuongblank	on	-0.24
first tuy,	on	-0.06
first tuyblank	on	-0.11
first tuyen,	on	0.08
first tuyenblank	on	-0.68
first two,	on	-0.3
first twoblank	on	0.62
first ublank	on	0.15
first under-	on	0.27
first underblank	on	1.27
first ung)	on	-0.05
first ung,	on	-0.21
first ungblank	on	0.06
first vachblank	on	0.61
first vam,	on	0.13
first vamblank	on	0.09
first van,	on	0.48
first vanblank	on	0.48
first vatblank	on	0.12
first veblank	on	0.29
first ven,	on	0.2
first venblank	on	0.74
first versblank	on	0.13
first vi,	on	0.12
first viblank	on	-0.4
first vicblank	on	-0.44
first vien,	on	0.25
first vienblank	on	0.19
first viet,	on	0.51
first viet:	on	-0.09
first vietblank	on	-0.29
first village,	on	0.08
first villageblank	on	0.21
first vinh,	on	0.28
first vinh-	on	-0.18
first vinhblank	on	-0.7
first vo,	on	-0.21
first voblank	on	0.09
first vongblank	on	0.11
first vu,	on	-0.17
first vublank	on	-0.34
first vung,	on	-0.14
first vungblank	on	0.4
first vuon,	on	0.33
first vuonblank	on	1.2
first vuongblank	on	0.13
first vyblank	on	0.09
first wblank	on	0.15
first well,	on	-0.45
first west,	on	0.45
first westblank	on	0.25
first wire,	on	0.09
first wireblank	on	0.71
first x,	on	0.62
first x.	on	0.4
first xa(	on	-0.76
first xa)	on	-0.11
first xa,	on	1.06
first xa.	on	0.56
first xa:	on	-0.28
first xablank	on	-0.31
first xang,	on	0.9
first xangblank	on	-0.57
first xblank	on	-0.05
first xiblank	on	0.19
first xiemblank	on	-0.2
first xieng,	on	0.41
first xom)	on	-0.08
first xom,	on	1.06
first xomblank	on	0.05
first xuan,	on	-0.08
first xuanblank	on	-0.65
first xuongblank	on	0.56
first xuyenblank	on	-0.42
first yen)	on	-0.19
first yen,	on	-0.76
first yen-	on	-0.09
first yenblank	on	-0.26
from the	on	0.11
front unit	on	-0.42
ga cu	on	-0.42
gac ma	on	0.19
gach ong	on	0.14
gan ban	on	0.05
gan bien	on	0.05
gan bo	on	0.11
gan cau	on	0.34
gan cay	on	0.05
gan hang	on	0.13
gan lang	on	0.08
gan mat	on	0.05
gan nga	on	0.23
garden of	on	0.05
gia lai	on	0.08
gia lam	on	0.26
gia loc	on	0.09
gia vien	on	0.05
giang di	on	-0.15
giang ha	on	-0.3
giang hai	on	0.31
giang hy	on	0.23
giao lien	on	0.09
giao thong	on	0.11
gieng can	on	0.09
gio di	on	0.27
gio linh	on	0.22
gio my	on	0.1
giong ong	on	0.23
giua hai	on	0.27
go co	on	0.5
go dau	on	0.35
go ma	on	0.35
go mo	on	-0.13
go moi	on	0.21
go ong	on	0.09
go sau	on	0.15
goc bang	on	0.25
goc cay	on	0.3
goc da	on	0.05
goc dong	on	0.05
goc dua	on	0.06
goc gao	on	0.07
goc sang	on	0.3
goc sung	on	0.08
goc vuon	on	0.11
goc xoai	on	0.05
h vinh	on	0.4
ha bac	on	0.67
ha dan	on	0.18
ha dinh	on	-0.21
ha dong	on	0.07
ha giang	on	0.07
ha ha	on	0.09
ha hai	on	0.69
ha lai	on	-0.05
ha lam	on	0.19
ha lao	on	0.13
ha ly	on	0.12
ha nam	on	0.32
ha noi	on	0.86
ha quang	on	0.12
ha tan	on	0.06
ha tay	on	0.18
ha thai	on	0.06
ha tien	on	0.09
ha tinh	on	0.19
ha trung	on	0.21
ha tuyen	on	0.1
hai ben	on	0.41
hai cay	on	0.07
hai con	on	0.53
hai duong	on	0.11
hai hai	on	0.21
hai hang	on	-0.24
hai hau	on	0.2
hai hung	on	0.3
hai lang	on	0.06
hai phong	on	0.45
hai thai	on	0.13
hai than	on	0.17
hai thanh	on	0.13
hai thuong	on	-0.07
ham ben	on	-0.31
ham bi	on	0.55
ham chi	on	0.66
ham chu	on	1.12
ham cu	on	0.19
ham da	on	0.22
ham dat	on	0.15
ham phau	on	0.13
ham rong	on	0.08
hang #	on	0.6
hang ##	on	0.15
hang cho	on	0.55
hang co	on	-0.5
hang da	on	0.4
hang doi	on	0.11
hang rao	on	0.3
hang thu	on	0.26
hang y	on	0.1
hau nam	on	0.2
he nha	on	0.09
hill ##	on	1.21
hill ###	on	0.45
hill ####	on	0.43
hinh con	on	0.45
ho bom	on	0.76
ho phao	on	0.48
ho xa	on	0.16
hoa an	on	0.23
hoa bac	on	0.05
hoa bi	on	-0.07
hoa binh	on	0.1
hoa chau	on	0.18
hoa chon	on	-0.07
hoa co	on	-0.23
hoa cu	on	0.93
hoa di	on	-0.06
hoa do	on	-0.23
hoa ha	on	0.1
hoa hang	on	-0.37
hoa hau	on	0.25
hoa hs	on	-0.06
hoa khanh	on	0.19
hoa mo	on	-0.21
hoa phu	on	0.19
hoa quang	on	-0.15
hoa sinh	on	-0.07
hoa thanh	on	-0.36
hoa tuyen	on	0.1
hoa vinh	on	0.4
hoai an	on	0.1
hoai duc	on	0.06
hoai nhon	on	0.05
hoc cu	on	0.06
hoc da	on	0.18
hoi dong	on	0.46
hoi xa	on	-0.49
hon da	on	0.06
hon dat	on	0.08
hong bang	on	0.07
hong trung	on	0.08
hop tac	on	0.05
hop tien	on	0.09
hue citadel	on	0.2
hung dao	on	0.55
hung hy	on	-0.07
hung long	on	0.16
hung nam	on	0.08
hung nguyen	on	0.06
hung nhap	on	-0.18
hung tan	on	0.18
hung thai	on	0.08
hung thanh	on	0.07
hung tien	on	0.12
hung yen	on	0.29
huong bac	on	0.06
huong di	on	0.12
huong dong	on	0.06
huong hoa	on	0.15
huong my	on	0.06
huu nghi	on	0.05
huyen ben	on	0.08
huyen chau	on	0.07
huyen cho	on	0.1
huyen co	on	-0.67
huyen sa	on	0.06
ia grai	on	0.07
in a	on	0.15
in an	on	0.41
into a phó	on	-1.31
into a trưởng	on	-0.82
into about	on	1.59
into after	on	-1.33
into ai	on	-0.53
into airfield	on	0.36
into airstrip	on	0.2
into along	on	-0.36
into an	on	-0.23
into an táng	on	0.42
into and	on	-1.49
into anh	on	-0.07
into anh em	on	-0.64
into ao	on	0.06
into area	on	0.21
into around	on	-0.55
into at	on	-0.77
into au	on	0.3
into avec	on	-0.84
into b phó	on	-0.1
into b trưởng	on	-0.07
into b52	on	-0.67
into bamboo	on	0.1
into bank	on	0.25
into because	on	-1.09
into behind	on	0.64
into below	on	0.06
into beside	on	-0.08
into between	on	-0.61
into bia	on	-0.59
into binh nhì	on	-0.16
into binh nhất	on	-0.37
into biết	on	-0.66
into biển	on	0.47
into bom	on	0.23
into border	on	0.65
into born	on	-0.17
into born in	on	-0.18
into bridge	on	0.43
into bunker	on	0.36
into buried by	on	-0.15
into but	on	-0.92
into buôn	on	0.16
into by	on	-0.67
into bà	on	2.55
into bác	on	0.49
into bác sĩ	on	-0.22
into báo	on	-0.09
into báo tử	on	-0.25
into bãi	on	0.13
into bé	on	0.06
into bên	on	-0.71
into bìa	on	-0.36
into bí danh	on	-0.77
into bạn	on	-1.84
into bản	on	-0.09
into bảo	on	0.31
into bắt được	on	-0.06
into bằng	on	1.29
into bến	on	-0.09
into bệnh viện	on	0.1
into bị	on	-0.5
into bị bom	on	-0.05
into bị bắn	on	-0.19
into bị pháo	on	-0.12
into bị thương	on	-0.34
into bị trực thăng bắn	on	-0.1
into bị tây bắn	on	-0.05
into bọn	on	0.4
into bố	on	-0.4
into bờ	on	-0.27
into bụi	on	-0.72
into called	on	0.3
into camp	on	-0.06
into canal	on	0.62
into cao điểm	on	0.11
into cave	on	0.08
into cemetery	on	0.88
into cho	on	-0.65
into church	on	0.5
into chuyển về	on	-0.16
into cháu	on	0.96
into chân	on	-0.15
into chính trị viên	on	-0.52
into chôn chung	on	-0.17
into chùa	on	0.18
into chú	on	0.88
into chúng tôi	on	-0.56
into chưa	on	-0.71
into chặn	on	0.47
into chết	on	-0.44
into chỉ	on	-1.16
into chỉ huy	on	0.65
into chị	on	-0.71
into chốt	on	0.24
into chồng	on	0.77
into chỗ	on	0.33
into chợ	on	1.12
into chức vụ	on	-0.05
into cimetière	on	0.08
into citadel	on	0.48
into clearing	on	0.29
into commune	on	0.49
into creek	on	0.19
into cuối	on	-0.31
into càn	on	0.97
into các	on	-0.2
into cách	on	-0.17
into cái	on	-0.44
into cán bộ	on	-0.12
into cánh đồng	on	0.13
into còn	on	-1.23
into có	on	-0.58
into có tên	on	-0.54
into cô	on	0.21
into cô đồng	on	-0.8
into công nhân	on	-0.08
into côté	on	-0.17
into cõng	on	0.53
into cùng	on	-1.12
into cạnh	on	0.1
into cấp	on	-0.05
into cấp bậc	on	-0.27
into cần	on	0.35
into cầu	on	0.14
into cậu	on	-1.65
into cồn	on	-0.31
into cụ	on	1.61
into của	on	-0.11
into cửa	on	0.54
into cửa hàng	on	-0.62
into dans	on	-0.42
into de	on	1.6
into derrière	on	0.69
into des	on	1.09
into dike	on	0.24
into district	on	0.44
into do	on	-0.07
into dân	on	-0.08
into dính mìn	on	-0.41
into dưới	on	0.7
into dẫn	on	0.67
into dốc	on	-0.77
into east end	on	0.45
into em	on	0.15
into end of	on	0.05
into est	on	0.14
into et	on	0.14
into field	on	0.24
into fossé	on	0.19
into from	on	0.38
into front	on	0.37
into ga	on	0.62
into garden	on	0.08
into gia đình	on	-1.02
into giao liên	on	0.69
into giấy báo	on	-0.08
into giấy báo tử	on	-0.29
into giếng	on	0.12
into giồng	on	0.46
into giỗ	on	0.44
into giờ	on	-0.31
into giữa	on	0.28
into gravé	on	1.82
into gò	on	-0.17
into gần	on	0.98
into gặp	on	-1.22
into gọi	on	0.46
into gốc	on	-0.23
into gồm	on	-0.26
into gửi	on	-0.18
into h	on	-0.31
into hamlet	on	0.51
into hang	on	-5.39
into he	on	-1.06
into her	on	0.55
into hi sinh	on	-0.18
into hill	on	-0.99
into his	on	0.45
into hiện nay	on	-0.11
into hospital	on	0.57
into house	on	0.42
into hs	on	-0.32
into huyện	on	0.93
into hài cốt	on	-0.11
into hành quân	on	0.16
into hói	on	-1.06
into hôm	on	-0.8
into hôpital	on	0.52
into hạ sĩ	on	-0.58
into hố	on	-1.22
into hồ	on	-0.43
into hồi	on	-1.18
into i	on	-0.45
into in	on	-1.07
into is	on	-1.09
into island	on	0.21
into junction	on	0.48
into k	on	-0.31
into khe	on	0.12
into khi	on	-0.55
into khu	on	-1.01
into không	on	-0.7
into không về	on	-0.05
into killed	on	-0.06
into ko	on	-0.19
into kênh	on	0.05
into ký	on	0.17
into kể	on	0.64
into la	on	2.04
into le	on	0.23
into left	on	0.94
into les	on	0.45
into liên lạc	on	-0.17
into liệt sĩ	on	0.61
into ls	on	-0.38
into lung	on	0.16
into là	on	-0.52
into làm	on	0.14
into làng	on	-0.14
into lái xe	on	0.06
into lái đò	on	0.25
into lên đường	on	-0.24
into lô	on	-0.17
into lúc	on	-0.48
into lăng	on	-1.63
into lấp	on	0.23
into lập	on	1.24
into lộ ra	on	-0.12
into m	on	0.18
into mai táng	on	-0.26
into marché	on	0.05
into market	on	0.56
into miếu	on	0.15
into mà	on	-0.19
into mé	on	0.65
into mép	on	0.39
into mình	on	0.48
into mương	on	0.29
into mất	on	0.08
into mất tích	on	-0.07
into mặt trận	on	0.48
into mẹ	on	0.13
into mộ	on	-0.37
into một	on	-0.5
into mới	on	0.51
into mới mất	on	-0.88
into nay	on	-0.1
into near	on	1.04
into ngay	on	-0.06
into nghe	on	0.82
into nghe nói	on	-0.25
into nghĩa trang	on	0.25
into ngoài	on	0.19
into ngày	on	-1.12
into ngã	on	1.2
into ngã ba	on	0.22
into ngã xuống	on	-0.14
into người	on	-0.78
into ngầm	on	0.74
into nhà máy	on	-0.12
into nhà thờ	on	0.55
into nhưng	on	-1.24
into nhập ngũ	on	-0.41
into nhắn	on	-0.14
into nhặt	on	0.08
into nhặt được	on	-0.65
into nhỏ	on	0.75
into nhờ	on	-0.22
into night	on	-0.12
into nn	on	-0.34
into no	on	0.25
into north of	on	0.05
into nous	on	-0.15
into né	on	0.15
into nó	on	-1.02
into nói	on	-0.23
into nông trường	on	0.38
into núi	on	0.62
into năm	on	1.04
into nương	on	0.52
into nước	on	-0.61
into nằm	on	-0.43
into nằm lại	on	-0.08
into nền	on	-0.93
into of	on	1.09
into on	on	-1.78
into one	on	0.19
into our	on	0.38
into pagoda	on	0.24
into pass	on	0.62
into pháo thủ	on	-0.07
into phát hiện	on	-0.2
into phía	on	0.9
into phường	on	0.51
into phố	on	0.81
into pit	on	0.24
into pont	on	0.07
into poste	on	0.08
into province	on	0.38
into près de	on	0.42
into quy tập	on	-0.21
into quân	on	-0.75
into quân y	on	0.97
into quê	on	0.05
into quận	on	0.19
into ridge	on	0.36
into rive	on	0.39
into river	on	0.42
into rivière	on	0.05
into road	on	0.44
into route	on	0.28
into rubber	on	0.51
into ruộng	on	-0.2
into rìa	on	0.44
into rạch	on	0.32
into rẫy	on	0.37
into rồi	on	-2.26
into rừng	on	0.14
into sau	on	0.75
into sau này	on	-0.73
into school	on	0.45
into side of	on	0.07
into sinh	on	-0.2
into sinh khoảng	on	-0.35
into sinh năm	on	-0.1
into slope	on	0.46
into sn	on	-0.12
into son	on	0.25
into sous	on	0.8
into south of	on	0.08
into stream	on	0.06
into street	on	0.67
into sur	on	1.06
into suối	on	0.46
into sát	on	0.69
into sân	on	0.12
into sân bay	on	0.08
into sông	on	0.12
into số	on	2.81
into t	on	0.33
into ta	on	0.82
into tham gia	on	-0.05
into that	on	0.43
into the	on	2.03
into then	on	-0.07
into theo	on	-0.38
into there	on	0.17
into thiếu úy	on	-0.09
into three	on	0.33
into thu	on	-0.15
into thành phố	on	0.57
into thác	on	0.07
into tháng	on	-0.37
into thì	on	-1.71
into thôn	on	0.57
into thông tin	on	0.44
into thư	on	0.26
into thượng sĩ	on	-0.1
into thấy	on	-0.19
into thầy	on	0.59
into thằng	on	-0.47
into thị trấn	on	0.5
into thị xã	on	0.82
into to	on	0.63
into town	on	0.37
into tp	on	0.19
into track	on	0.07
into trail	on	0.2
into tree	on	0.13
into trong	on	0.81
into trung sĩ	on	-0.14
into trung đoàn	on	-0.16
into trung đội trưởng	on	-0.16
into trên	on	-0.13
into trúng	on	0.23
into trúng pháo	on	-0.41
into trúng đạn	on	-0.14
into trước	on	-0.56
into trường	on	0.12
into trường tiểu học	on	0.05
into trại	on	0.31
into trạm	on	0.65
into trảng	on	-0.35
into trận	on	-0.37
into trận địa	on	-0.29
into two	on	0.91
into tên	on	-1.11
into tìm	on	-0.32
into tôi	on	1.81
into tôi là	on	-0.74
into tại	on	0.27
into tỉnh	on	0.48
into tổ	on	-2.35
into tức	on	-0.21
into tức là	on	-0.08
into từ	on	0.82
into tử trận	on	-0.12
into un	on	0.22
into under	on	-0.54
into une	on	0.69
into valley	on	0.64
into ven	on	0.34
into vers	on	0.3
into village	on	0.36
into viết	on	0.38
into và	on	-0.57
into vào	on	0.46
into vào chiến trường	on	-0.07
into vào nam	on	-0.11
into vì	on	-1
into vùi	on	-0.43
into vườn	on	-0.26
into vịnh	on	-0.29
into với	on	0.55
into vợ	on	0.56
into ward	on	0.66
into was	on	-0.23
into we	on	-0.24
into we buried	on	-0.19
into well	on	0.11
into west of	on	-0.6
into when	on	0.1
into where	on	0.87
into wire	on	0.05
into with	on	-0.26
into x	on	0.2
into xin	on	-0.52
into xây	on	0.13
into xã	on	0.58
into xóm	on	0.67
into xạ thủ	on	-0.53
into y sĩ	on	-0.05
into y tá	on	-0.12
into à	on	1.35
into église	on	0.18
into ông	on	0.09
into đ c	on	-0.35
into đang	on	0.83
into đi	on	1.28
into đi bộ đội	on	-0.4
into đi cùng	on	-0.05
into đoàn	on	-0.14
into đv	on	-0.42
into đào	on	0.34
into đánh	on	-1.2
into đã	on	0.71
into đã đưa về	on	-0.32
into đèo	on	-0.09
into đêm	on	-0.68
into đình	on	1.08
into đó	on	0.24
into đơn vị	on	-0.3
into đưa	on	0.07
into đường	on	2.01
into được	on	-0.19
into được chôn	on	-0.06
into đại đội phó	on	-0.11
into đại đội trưởng	on	-0.17
into đạp mìn	on	0.36
into đầu	on	-0.07
into đập	on	-0.85
into đến	on	-0.59
into đền	on	0.29
into để	on	0.57
into đồn	on	-0.5
into đồng	on	-0.92
into đồng chí	on	-0.12
into đội trưởng	on	-0.12
into động	on	0.06
into đợt	on	-0.31
into ấp	on	0.39
into ấy	on	-0.37
into ở	on	-0.46
into ủy ban	on	0.14
into:again	on	0.09
into:aka	on	-0.95
into:alive	on	-1.1
into:at	on	1.74
into:battle	on	-0.46
into:born	on	-1.09
into:bury	on	-1.09
into:capture	on	-0.76
into:contact	on	-1.31
into:died	on	0.15
into:enlist	on	-0.91
into:fell	on	-1.94
into:gio	on	0.44
into:grave	on	-0.31
into:home	on	0.76
into:hurt	on	-0.38
into:joined	on	-1.36
into:kin	on	-0.69
into:laid	on	-0.7
into:last	on	-0.12
into:letter	on	-0.3
into:level	on	2.98
into:link	on	-0.17
into:martyr	on	0.1
into:mine	on	-0.74
into:moved	on	-0.18
into:naming	on	0.39
into:notice	on	-0.51
into:office	on	-1.39
into:pet	on	0.86
into:post	on	-1.84
into:rank	on	-1.81
into:rests	on	-0.23
into:self	on	-1.71
into:site	on	1.63
into:stop	on	-1.86
into:tells	on	-0.86
into:thing	on	1.34
kapok tree	on	0.06
ke sat	on	0.08
ke tu	on	0.43
khanh cao	on	0.27
khanh gia	on	0.1
khanh ninh	on	0.06
khau chia	on	0.06
khe can	on	0.48
khe co	on	0.62
khe da	on	0.13
khe lang	on	0.12
khe nuoc	on	0.11
khe sanh	on	0.14
khe son	on	0.08
khe thanh	on	0.05
khe ve	on	0.5
kho gao	on	0.17
kho hop	on	0.08
kho xang	on	0.13
khong ten	on	0.45
khu #	on	0.61
khu a	on	0.11
khu c	on	0.05
khu ha	on	0.11
khu mo	on	0.17
khu vuc	on	0.07
khuc cua	on	0.05
kien an	on	0.27
kien giang	on	0.06
kien thuy	on	0.16
kien xuong	on	0.09
kim anh	on	0.66
kim boi	on	0.06
kim dong	on	0.07
kim thach	on	0.11
kim thanh	on	0.12
kinh #	on	0.56
kinh ##	on	0.08
kinh ba	on	0.14
kinh mon	on	0.08
kinh nguyen	on	0.14
kinh xang	on	0.13
km #	on	0.35
km ##	on	0.63
km ve	on	0.26
ko nia	on	0.19
kon tum	on	0.14
ky dien	on	0.14
ky hai	on	0.41
ky tu	on	0.5
l eglise	on	0.17
la co	on	0.31
la nhich	on	0.1
la route	on	0.07
la son	on	0.31
la van	on	0.16
lac canh	on	0.35
lac vinh	on	0.12
lai do	on	-0.73
lam ha	on	0.26
lam hung	on	0.05
lam thao	on	0.05
lang #	on	0.14
lang an	on	0.31
lang canh	on	0.18
lang cao	on	0.07
lang co	on	-0.29
lang con	on	0.07
lang dau	on	-0.2
lang di	on	-0.05
lang dong	on	0.07
lang hai	on	0.22
lang lang	on	0.52
lang nam	on	-0.07
lang nhung	on	-0.08
lang quynh	on	0.09
lang son	on	0.13
lang thi	on	-0.07
lang tinh	on	0.05
lang va	on	-0.07
lang vay	on	0.2
lang vu	on	0.19
lao anh	on	0.09
lao binh	on	0.05
lao cai	on	0.2
lao don	on	-0.21
lao hai	on	0.17
lap le	on	0.15
lap thach	on	0.07
lap tien	on	0.07
lap vinh	on	0.2
lap vo	on	0.1
le ben	on	0.11
le co	on	-0.41
le dau	on	-0.18
le quang	on	0.65
le sau	on	0.13
le thanh	on	-0.1
le thuy	on	0.11
led 0'	on	-0.35
led 0(	on	-1.67
led 0)	on	-1.89
led 0+	on	0.25
led 0-	on	-0.55
led 0/	on	-0.99
led 0:	on	-1.98
led 0blank	on	0.73
led 0|	on	-0.82
led 0–	on	-0.33
led 1'	on	0.41
led 1(	on	-1.47
led 1)	on	-0.69
led 1,	on	-0.42
led 1-	on	-0.45
led 1.	on	0.2
led 1:	on	-0.64
led 1blank	on	1.86
led 1–	on	-0.64
led 2(	on	-0.19
led 2)	on	-0.15
led 2,	on	-0.33
led 2-	on	-0.31
led 2blank	on	1.3
led 3)	on	-0.06
led 3,	on	-0.71
led 3blank	on	0.37
led at0'	on	0.64
led at0(	on	-0.67
led at0)	on	-0.18
led at0-	on	1.1
led at0.	on	0.12
led at0:	on	-1.57
led at0blank	on	0.81
led at0–	on	-0.08
led at1'	on	0.12
led at1(	on	-0.37
led at1,	on	-0.34
led at1-	on	0.26
led at1:	on	-0.18
led at1blank	on	1.93
led at2,	on	-0.41
led at2blank	on	1.24
led at3,	on	-1.01
led at3blank	on	-0.3
led born0blank	on	0.05
led born1,	on	-0.37
led bury0'	on	0.21
led bury0-	on	0.14
led bury0.	on	0.44
led bury0blank	on	1.45
led bury1'	on	0.41
led bury1,	on	0.37
led bury1blank	on	2.27
led bury2blank	on	0.87
led bury3,	on	0.15
led bury3blank	on	0.07
led fell0-	on	0.13
led fell0blank	on	0.5
led fell1,	on	-0.41
led fell1blank	on	1.22
led fell2,	on	0.08
led grave0(	on	-0.56
led grave0blank	on	0.63
led grave1,	on	-0.1
led grave1blank	on	1.26
led grave2,	on	-0.05
led home0(	on	-0.98
led home0)	on	-1.46
led home0-	on	0.72
led home0.	on	0.49
led home0:	on	-0.51
led home0blank	on	0.3
led home0–	on	0.56
led home1(	on	-0.21
led home1)	on	-0.28
led home1,	on	-0.69
led home1-	on	-0.63
led home1blank	on	1
led home2(	on	-0.42
led home2,	on	-0.13
led home2blank	on	0.35
led home3(	on	-0.05
led home3,	on	-0.16
led home3blank	on	0.14
led moved0-	on	0.37
led moved0blank	on	0.87
led moved1,	on	-0.35
led moved1blank	on	0.39
led moved2,	on	1.84
led moved2blank	on	0.12
level & 14	on	0.25
level & 2	on	0.08
level & 3	on	0.16
level & 4	on	0.07
level & 5	on	0.19
level & 7	on	0.4
level & 8	on	0.28
level & 9	on	0.11
level & a	on	-0.62
level & an	on	0.53
level & ayun	on	0.11
level & b	on	-0.25
level & ba	on	-0.47
level & bac	on	1.03
level & bai	on	0.11
level & ban	on	-0.58
level & bang	on	0.28
level & bao	on	0.07
level & bat	on	0.32
level & battambang	on	0.1
level & bau	on	0.05
level & bay	on	-0.07
level & ben	on	0.18
level & bi	on	-0.28
level & bien	on	0.12
level & binh	on	0.45
level & bo	on	-0.63
level & bom	on	-0.08
level & bu	on	0.25
level & bua	on	0.08
level & ca	on	-0.14
level & cach	on	-0.49
level & cai	on	0.15
level & cam	on	0.29
level & can	on	0.31
level & canh	on	-0.41
level & cao	on	0.23
level & cap	on	-0.08
level & cat	on	0.06
level & cau	on	-0.14
level & cay	on	0.27
level & cemetery	on	0.05
level & cham	on	-0.6
level & chau	on	0.41
level & chet	on	-0.1
level & chi	on	-0.09
level & chinh	on	-0.52
level & cho	on	-0.13
level & chon	on	0.38
level & chu	on	-0.19
level & chua	on	-0.07
level & chung	on	-0.36
level & chuong	on	-0.35
level & co	on	-0.24
level & con	on	-0.12
level & cong	on	-0.08
level & cot	on	-0.09
level & cu	on	-0.56
level & cua	on	-0.68
level & cung	on	-0.15
level & da	on	-0.29
level & dai	on	0.26
level & dak	on	0.3
level & dam	on	-0.59
level & dang	on	0.38
level & danh	on	-0.07
level & dao	on	0.28
level & dau	on	-0.45
level & day	on	0.12
level & de	on	0.07
level & den	on	-0.07
level & di	on	-1.07
level & dien	on	0.27
level & dinh	on	-0.07
level & do	on	0.09
level & doan	on	0.3
level & doi	on	-1.07
level & don	on	0.33
level & dong	on	0.6
level & du	on	-0.51
level & duc	on	0.26
level & dung	on	-0.26
level & duoc	on	0.05
level & duoi	on	0.17
level & duong	on	0.27
level & duy	on	0.14
level & ea	on	0.05
level & em	on	-0.53
level & gan	on	0.05
level & gap	on	-0.45
level & gia	on	0.37
level & giang	on	0.2
level & giap	on	-0.5
level & gio	on	0.14
level & giong	on	0.23
level & go	on	0.06
level & goc	on	0.23
level & h	on	1.19
level & ha	on	0.97
level & hai	on	0.71
level & hang	on	1.15
level & hau	on	0.11
level & hien	on	-0.31
level & hiep	on	0.06
level & hoa	on	0.34
level & hoai	on	0.08
level & hoang	on	0.14
level & hoi	on	-0.48
level & hong	on	0.12
level & hua	on	0.09
level & hue	on	0.13
level & hung	on	0.5
level & huong	on	0.23
level & huyen	on	0.91
level & hy	on	-0.09
level & ia	on	0.19
level & kha	on	0.09
level & khang	on	-0.34
level & khanh	on	0.16
level & khe	on	0.05
level & khi	on	-0.69
level & khoang	on	0.1
level & khong	on	-0.06
level & khu	on	0.06
level & kien	on	0.33
level & kim	on	0.31
level & kinh	on	0.14
level & kong	on	0.06
level & krong	on	0.25
level & ky	on	0.18
level & la	on	0.66
level & lac	on	0.16
level & lai	on	-0.09
level & lam	on	-0.18
level & lang	on	-0.31
level & lanh	on	0.09
level & lao	on	0.42
level & lap	on	0.73
level & lay	on	-0.5
level & le	on	0.1
level & len	on	-0.45
level & linh	on	-0.21
level & lo	on	0.06
level & loc	on	0.11
level & long	on	0.29
level & luc	on	0.37
level & lung	on	0.07
level & luong	on	0.07
level & ma	on	0.49
level & mac	on	-0.45
level & may	on	-0.27
level & minh	on	0.41
level & mo	on	0.12
level & moc	on	0.2
level & mon	on	0.15
level & mot	on	-0.28
level & mu	on	0.31
level & mui	on	-0.16
level & muoi	on	-0.17
level & my	on	0.31
level & na	on	0.7
level & nam	on	0.67
level & nang	on	0.11
level & nay	on	0.54
level & ngai	on	0.06
level & ngang	on	0.47
level & ngay	on	-0.05
level & nghe	on	0.32
level & nghia	on	0.51
level & ngoai	on	0.43
level & ngoc	on	0.05
level & ngoi	on	-0.49
level & nguoi	on	-0.37
level & nguyen	on	-0.1
level & nha	on	-0.1
level & nhap	on	-0.29
level & nhat	on	-0.4
level & nho	on	-0.15
level & nhu	on	0.06
level & nhung	on	-0.13
level & ninh	on	0.14
level & nn	on	-0.13
level & no	on	0.1
level & noi	on	-0.25
level & nong	on	0.06
level & o	on	-0.33
level & oai	on	0.24
level & on	on	-0.31
level & ong	on	-0.33
level & p	on	0.16
level & pa	on	0.07
level & pac	on	0.14
level & phat	on	-0.1
level & phia	on	-0.67
level & pho	on	0.06
level & phon	on	0.12
level & phong	on	0.23
level & phu	on	1.11
level & phuc	on	0.2
level & phung	on	0.16
level & phuoc	on	0.07
level & phuong	on	0.11
level & quang	on	-0.06
level & quy	on	0.14
level & quynh	on	0.57
level & ra	on	-0.07
level & roi	on	-0.06
level & sang	on	-0.59
level & sau	on	0.62
level & se	on	0.06
level & sinh	on	-0.09
level & so	on	0.22
level & son	on	0.72
level & sot	on	-0.41
level & suoi	on	0.08
level & t	on	0.15
level & ta	on	0.37
level & tam	on	-0.13
level & tan	on	0.61
level & tay	on	0.22
level & thach	on	0.3
level & thai	on	0.28
level & thang	on	0.59
level & thanh	on	0.6
level & the	on	0.44
level & thi	on	-0.32
level & thien	on	0.06
level & tho	on	0.1
level & thon	on	-0.23
level & thu	on	-0.34
level & thua	on	0.1
level & thuan	on	0.32
level & thuoc	on	-0.61
level & thuong	on	0.11
level & thuot	on	0.07
level & thuy	on	0.25
level & tien	on	0.21
level & tinh	on	0.25
level & to	on	-0.24
level & toan	on	-0.05
level & toi	on	-0.14
level & tong	on	0.12
level & tp	on	0.18
level & tra	on	0.43
level & tram	on	0.05
level & tran	on	0.26
level & trang	on	0.08
level & trau	on	-0.28
level & tri	on	0.24
level & trieu	on	0.17
level & trong	on	-0.52
level & trung	on	1.23
level & truoc	on	-0.14
level & tu	on	0.47
level & tul	on	0.09
level & tuong	on	0.08
level & va	on	0.36
level & van	on	0.55
level & vao	on	-0.17
level & vay	on	0.07
level & ve	on	-0.34
level & vi	on	0.46
level & viet	on	0.11
level & vinh	on	0.96
level & vo	on	0.09
level & voi	on	0.21
level & vu	on	0.19
level & vuc	on	0.07
level & x	on	0.2
level & xa	on	1.04
level & xac	on	-0.11
level & xat	on	0.32
level & xieng	on	0.18
level & xin	on	-0.07
level & xuan	on	0.13
level & y	on	0.08
level & yen	on	0.54
liem ha	on	0.19
lien ha	on	0.11
lien son	on	0.05
liet si	on	0.24
linh cao	on	0.06
lo #	on	0.38
lo ##	on	0.37
lo cao	on	0.32
lo cot	on	0.09
lo gach	on	0.19
lo so	on	-0.22
lo voi	on	0.4
loc #	on	-0.24
loc co	on	-0.14
loc hai	on	0.35
loc lang	on	0.14
loc nam	on	0.5
loc tan	on	0.05
loc xa	on	-0.35
loi mon	on	0.06
lon co	on	-0.4
long an	on	0.07
long co	on	-0.05
long hai	on	0.17
long khanh	on	0.06
long quang	on	0.06
long tau	on	0.07
lu hung	on	0.08
lu ninh	on	0.18
luc bi	on	-0.1
luc da	on	-0.12
luc ha	on	0.07
luc nam	on	0.28
lung chung	on	0.12
lung vai	on	0.07
luu nghe	on	0.36
ly nhan	on	0.2
ma cu	on	0.18
ma cua	on	0.11
ma dong	on	0.3
ma ong	on	0.2
ma thuot	on	0.11
ma toi	on	-0.11
maison commune	on	0.05
martyrs cemetery	on	0.15
mat co	on	1.27
mat tran	on	0.82
mat troi	on	0.16
mau giao	on	0.14
me dong	on	0.05
mep nuoc	on	0.07
met ve	on	0.32
mien hai	on	0.58
mieu ba	on	0.56
mieu ong	on	0.16
mieu tho	on	0.06
mieu xa	on	0.72
minh hai	on	0.32
minh mang	on	-0.1
mit nha	on	0.41
mo #	on	-0.43
mo ##	on	0.33
mo anh	on	0.17
mo cay	on	0.06
mo cua	on	0.12
mo ninh	on	0.36
mo phia	on	0.23
mo so	on	0.82
moc ##	on	0.11
moi lon	on	0.05
mon hai	on	0.16
mot cai	on	0.13
mot ho	on	0.16
mu u	on	0.06
muoi hai	on	-0.64
muoi met	on	0.05
muong co	on	0.35
muong khuong	on	0.05
muong la	on	0.18
my chanh	on	0.1
my hung	on	0.23
my tho	on	0.11
n of	on	0.4
na khang	on	0.05
na ri	on	0.05
na san	on	0.05
nam #	on	-0.12
nam bo	on	0.39
nam con	on	-0.41
nam dan	on	0.16
nam dinh	on	0.55
nam giay	on	-0.32
nam ha	on	-0.65
nam lao	on	0.07
nam ninh	on	0.12
nam sach	on	0.43
nam thi	on	-0.45
nam truc	on	0.23
nam xa	on	0.07
nay la	on	0.62
near a	on	0.15
near the	on	0.21
nga ba	on	1.58
nga tu	on	0.07
ngam phia	on	0.12
ngam ta	on	0.21
ngan ha	on	0.08
ngang tra	on	0.1
ngay sau	on	0.07
nghe an	on	0.52
nghe tinh	on	0.05
nghi xuan	on	0.31
nghia dia	on	0.4
nghia lo	on	0.09
nghia trang	on	1.34
nghiep lac	on	0.11
ngo ben	on	0.37
ngo quyen	on	0.1
ngoai bo	on	0.11
ngoai dong	on	0.05
ngoai hang	on	0.07
ngoai khoi	on	0.09
ngoai o	on	-0.59
ngoc hoi	on	0.08
nguyen hp	on	0.37
nguyen nghe	on	0.06
nguyen van	on	0.19
nha ba	on	1.5
nha bac	on	0.3
nha be	on	0.13
nha bep	on	0.09
nha co	on	0.2
nha cu	on	0.54
nha dan	on	0.12
nha em	on	1.08
nha ga	on	0.06
nha ma	on	1
nha may	on	0.33
nha me	on	0.13
nha minh	on	0.29
nha mo	on	0.18
nha o	on	0.07
nha ong	on	1.72
nha rong	on	0.09
nha tho	on	0.42
nha thuong	on	0.05
nha toi	on	2.35
nha tu	on	-0.78
nha tui	on	0.2
nha van	on	0.1
nhan bieu	on	0.07
nhan dan	on	0.1
nhan ha	on	0.13
nhon binh	on	0.23
nhu le	on	0.06
ninh binh	on	0.16
ninh chon	on	-0.11
ninh giang	on	0.16
ninh mai	on	-0.14
ninh quang	on	-0.43
noi hy	on	0.68
nong cat	on	0.05
nong cong	on	0.1
nong phu	on	0.14
nong truong	on	0.13
not cut	on	0.06
not sau	on	-0.49
ntls doc	on	0.09
ntls duc	on	0.06
ntls gio	on	0.25
ntls huyen	on	0.7
ntls phuong	on	0.19
ntls thi	on	0.19
ntls tinh	on	0.42
ntls xa	on	1.05
nui ba	on	-0.49
nui chu	on	0.06
nui da	on	0.12
nui dat	on	0.15
nuoc co	on	-0.05
nuoc man	on	0.05
nuoc nha	on	0.09
nuoc trong	on	0.14
nuong ngo	on	0.12
nuong ong	on	0.16
nuong san	on	0.06
o phia	on	0.23
o thi	on	-0.11
oai ha	on	0.08
of a	on	0.36
of the	on	0.55
old french	on	0.05
on a	on	0.12
on the	on	0.22
ong bay	on	0.34
ong hai	on	0.06
ong hoi	on	0.21
ong nam	on	0.21
ong noi	on	0.1
ong sau	on	-0.8
ong xa	on	0.11
outside the	on	0.06
pha din	on	0.16
pha thi	on	0.06
phan thiet	on	0.06
phao o	on	-0.57
phat diem	on	0.1
phau tien	on	0.07
phau trung	on	0.09
phe nha	on	-0.63
phi lao	on	0.19
phia bac	on	0.65
phia co	on	1.37
phia dong	on	0.61
phia mat	on	0.96
phia nam	on	0.98
phia sau	on	1.33
phia tay	on	0.24
phia tren	on	0.16
pho quang	on	0.05
phong di	on	-0.76
phong hai	on	-1.09
phong hy	on	-0.11
phong nhap	on	-0.08
phong quang	on	0.05
phong sinh	on	-0.26
phong tho	on	-0.1
phu cat	on	0.08
phu co	on	-0.07
phu la	on	0.05
phu loi	on	0.08
phu luong	on	0.05
phu ly	on	0.11
phu my	on	0.2
phu nho	on	0.17
phu thai	on	0.21
phu tho	on	0.17
phu xa	on	-0.37
phu xuyen	on	0.07
phu yen	on	0.07
phum ta	on	0.18
phung hiep	on	0.22
phuoc binh	on	0.06
phuoc long	on	0.1
phuong #	on	0.45
phuong co	on	-0.21
phuong ha	on	0.13
plain of	on	0.38
plainly	on	1.49
plainly '	on	2.07
plainly (	on	0.06
plainly )	on	-1.25
plainly +	on	0.47
plainly ,	on	0.33
plainly -	on	1.86
plainly .	on	2.1
plainly /	on	-0.08
plainly :	on	-1.82
plainly |	on	-0.51
plainly –	on	-0.34
plei me	on	0.17
po co	on	0.3
poste de	on	0.39
pres de	on	0.05
pu chia	on	0.07
q tri	on	0.21
quan #	on	0.08
quan ba	on	0.11
quan co	on	-0.21
quan ninh	on	0.09
quan y	on	0.81
quang binh	on	0.06
quang cao	on	0.08
quang nam	on	0.59
quang ngai	on	0.27
quang ninh	on	0.05
quang tri	on	0.39
quang trung	on	0.58
quang xuong	on	0.09
quoc gia	on	0.52
quoc lo	on	0.08
quyet thang	on	0.11
quynh coi	on	0.06
quynh doi	on	0.08
quynh luu	on	0.18
quynh phu	on	0.05
rach ba	on	-0.63
rach gia	on	0.08
rach ong	on	0.43
rao kem	on	0.13
rao thu	on	0.37
ray bap	on	-0.59
ray bo	on	-0.42
ray ca	on	0.16
ray cua	on	0.14
ray goc	on	-0.1
ray ong	on	0.41
ri bac	on	0.34
rieng cua	on	0.17
road ##	on	0.09
road by	on	0.09
rong cu	on	0.09
route ##	on	0.56
route de	on	0.13
rung cao	on	0.11
rung duong	on	0.06
rung khop	on	0.08
rung le	on	0.07
rung lo	on	0.12
rung ma	on	0.46
ruong nha	on	0.05
ruong sau	on	0.07
sa la	on	0.74
sa pa	on	0.07
sa thay	on	0.43
sach hai	on	0.11
sai gon	on	0.09
san bay	on	1.82
san bong	on	0.22
san cua	on	-0.21
san sau	on	0.3
sat me	on	0.05
sau ban	on	0.06
sau benh	on	0.08
sau bep	on	0.06
sau cho	on	0.14
sau chua	on	0.43
sau co	on	0.33
sau den	on	0.36
sau dinh	on	0.17
sau don	on	0.06
sau hang	on	0.65
sau he	on	0.43
sau kho	on	0.13
sau lan	on	0.23
sau lang	on	0.17
sau lo	on	0.24
sau lung	on	0.13
sau mieu	on	0.05
sau mot	on	-0.23
sau nha	on	0.07
sau tram	on	0.11
sau truong	on	0.1
sau vien	on	0.09
sau vuon	on	0.29
se pon	on	0.22
si ma	on	-0.05
siem riep	on	0.1
sim sau	on	0.7
site & 1	on	-0.78
site & 1015	on	0.16
site & 1049	on	0.06
site & 1062	on	0.46
site & 14	on	0.07
site & 15	on	-0.39
site & 1509	on	0.08
site & 2	on	0.43
site & 20	on	0.05
site & 31	on	0.1
site & 5	on	-0.17
site & 772	on	0.19
site & 8	on	0.34
site & 82	on	0.13
site & 9	on	-0.35
site & a	on	0.31
site & ai	on	0.05
site & and	on	-0.09
site & at	on	0.38
site & avec	on	-0.19
site & ba	on	0.96
site & bac	on	0.08
site & bat	on	-0.65
site & bay	on	0.51
site & be	on	0.14
site & ben	on	-0.61
site & bi	on	-0.78
site & bia	on	-0.6
site & bien	on	0.07
site & binh	on	0.19
site & bo	on	-0.47
site & bom	on	-0.07
site & bon	on	0.21
site & bong	on	0.08
site & c1	on	-0.05
site & ca	on	-0.13
site & cach	on	0.34
site & cai	on	-0.34
site & canh	on	-0.24
site & cao	on	0.81
site & cat	on	0.05
site & cau	on	0.13
site & cay	on	0.1
site & chanh	on	0.07
site & charlie	on	-0.51
site & chay	on	0.07
site & che	on	0.08
site & chia	on	0.06
site & cho	on	-0.62
site & chon	on	-0.25
site & chu	on	-0.5
site & chua	on	-0.85
site & chung	on	-0.15
site & co	on	0.08
site & con	on	-0.39
site & cong	on	0.08
site & cot	on	0.08
site & cote	on	-0.11
site & cu	on	0.32
site & cua	on	-0.18
site & cung	on	-0.36
site & da	on	0.41
site & dac	on	0.2
site & dai	on	-0.52
site & dak	on	0.38
site & dan	on	-0.13
site & dat	on	0.12
site & dau	on	-0.85
site & de	on	0.6
site & dem	on	-0.07
site & den	on	-0.05
site & di	on	0.59
site & dia	on	0.37
site & diem	on	0.79
site & dien	on	0.33
site & din	on	0.15
site & dinh	on	0.06
site & do	on	-0.71
site & doi	on	-0.13
site & don	on	-0.14
site & dong	on	0.32
site & duc	on	0.05
site & dung	on	-0.68
site & duoi	on	0.19
site & duong	on	0.75
site & east	on	0.22
site & en	on	-0.06
site & front	on	0.11
site & gan	on	-0.14
site & gia	on	0.05
site & giao	on	-0.38
site & giay	on	-0.2
site & gio	on	0.16
site & giua	on	-0.05
site & ha	on	-0.66
site & hai	on	-0.28
site & hang	on	-0.22
site & hien	on	-0.56
site & hieu	on	-0.42
site & hinh	on	-0.09
site & ho	on	-0.29
site & hoa	on	0.18
site & hoi	on	-0.51
site & huong	on	0.09
site & in	on	-0.67
site & ke	on	0.14
site & keo	on	0.07
site & khanh	on	0.06
site & khau	on	0.1
site & khe	on	0.25
site & khi	on	0.35
site & kho	on	0.07
site & khoang	on	0.59
site & khong	on	0.74
site & khu	on	0.34
site & kiem	on	0.05
site & km	on	0.61
site & kon	on	0.62
site & la	on	0.22
site & lai	on	0.09
site & lam	on	0.28
site & lang	on	-0.34
site & lao	on	0.52
site & lap	on	-0.67
site & le	on	0.2
site & len	on	0.12
site & lo	on	0.32
site & long	on	0.07
site & luc	on	-0.46
site & lung	on	0.05
site & luong	on	0.05
site & ma	on	0.52
site & mai	on	-0.17
site & mat	on	0.36
site & mo	on	-0.3
site & moi	on	0.19
site & mouth	on	-0.52
site & mu	on	0.05
site & nam	on	0.6
site & near	on	0.09
site & ngay	on	-0.11
site & ngoai	on	-0.31
site & nguoi	on	-0.12
site & nha	on	-0.53
site & nhich	on	0.08
site & nhong	on	0.12
site & north	on	0.1
site & nui	on	0.35
site & nuoc	on	-0.14
site & o	on	-0.27
site & of	on	0.18
site & on	on	0.23
site & ong	on	-0.12
site & pha	on	0.16
site & phai	on	-0.43
site & phao	on	-0.05
site & phia	on	0.64
site & phong	on	0.58
site & phu	on	0.19
site & phuoc	on	0.27
site & quan	on	0.35
site & quang	on	0.5
site & que	on	-0.31
site & quyet	on	-0.6
site & ra	on	0.05
site & rao	on	0.14
site & re	on	0.3
site & ren	on	0.05
site & ro	on	0.11
site & roi	on	-0.1
site & rong	on	0.05
site & sa	on	0.28
site & sang	on	-1.06
site & sat	on	0.21
site & sau	on	0.34
site & sim	on	0.08
site & so	on	0.3
site & south	on	0.49
site & suoi	on	0.4
site & ta	on	0.25
site & tai	on	0.25
site & tam	on	0.17
site & tan	on	-0.61
site & tay	on	0.9
site & te	on	0.31
site & ten	on	0.45
site & thanh	on	0.08
site & thay	on	0.17
site & the	on	-0.66
site & theo	on	0.43
site & thi	on	-0.32
site & thoi	on	-0.17
site & thon	on	0.08
site & thong	on	0.18
site & thu	on	0.38
site & thuoc	on	-0.07
site & thuong	on	0.19
site & tien	on	0.06
site & tieu	on	-0.68
site & tinh	on	0.11
site & to	on	-0.58
site & toi	on	-0.64
site & tra	on	0.07
site & tram	on	0.06
site & tran	on	0.49
site & tranh	on	0.06
site & tren	on	0.17
site & tri	on	0.05
site & troi	on	0.05
site & tron	on	0.11
site & trong	on	-0.38
site & trung	on	-0.39
site & truoc	on	0.09
site & truong	on	-0.38
site & tu	on	0.07
site & tuc	on	-0.06
site & tui	on	-0.05
site & vao	on	-0.46
site & ve	on	-1.34
site & vi	on	-0.28
site & vinh	on	0.1
site & voi	on	-0.06
site & vung	on	-0.31
site & wall	on	0.15
site & we	on	-0.39
site & with	on	-0.49
site & xa	on	-0.64
site & xac	on	-0.18
site & xe	on	-0.36
site & xuan	on	0.09
site & yen	on	0.05
slope of	on	-1.18
so #	on	0.5
so ##	on	0.56
so chi	on	0.21
soi ben	on	0.06
son an	on	0.13
son bac	on	-0.32
son binh	on	0.1
son co	on	-0.06
son di	on	-0.21
son dong	on	0.05
son ha	on	-0.4
son hai	on	-0.26
son hoa	on	0.28
son hoi	on	-0.06
son huyen	on	0.05
son khu	on	0.33
son kien	on	0.09
son kim	on	0.05
son la	on	0.86
son linh	on	-0.53
son luc	on	0.14
son mo	on	1.05
son nam	on	-0.07
son nghe	on	0.06
son ninh	on	0.1
son phu	on	-0.11
son quang	on	0.4
son son	on	0.27
son thanh	on	0.3
son thuy	on	0.1
son toi	on	-0.1
son va	on	-0.05
son xa	on	0.08
song ba	on	0.07
song bo	on	0.13
song po	on	0.06
song sa	on	0.05
sous la	on	0.12
sous le	on	0.25
sous les	on	0.49
sous un	on	0.44
sous une	on	0.22
south east	on	0.12
south side	on	0.06
southern front	on	0.21
steps from	on	0.07
su ##	on	0.16
su cach	on	-1.12
su doan	on	0.26
su lo	on	0.12
su so	on	0.06
su xa	on	-0.61
sud de	on	0.05
suoi a	on	0.05
suoi ca	on	0.05
suoi can	on	0.17
suoi canh	on	-0.31
suoi co	on	-0.21
suoi dak	on	0.14
suoi day	on	0.24
suoi duoi	on	0.08
suoi hai	on	-0.55
suoi ia	on	0.08
suoi la	on	0.58
suoi lay	on	-1.2
suoi len	on	0.05
suoi nam	on	0.11
suoi nuoc	on	0.06
suoi ong	on	-0.65
suoi sau	on	0.11
suoi tien	on	0.07
suon bac	on	0.05
suon dong	on	0.07
svay rieng	on	0.05
t hoa	on	0.17
ta con	on	0.18
ta le	on	0.07
ta lon	on	0.05
ta luy	on	0.07
tai ha	on	0.06
taluy am	on	0.06
tam bang	on	0.22
tam ky	on	0.18
tan an	on	0.06
tan bien	on	0.07
tan hung	on	0.11
tan ky	on	0.09
tan lac	on	0.06
tan lap	on	0.36
tan thanh	on	0.06
tan uyen	on	0.21
tan yen	on	0.1
tang da	on	0.38
tanh linh	on	0.08
tay bac	on	0.08
tay bi	on	-0.12
tay cu	on	0.75
tay di	on	-0.15
tay huyen	on	0.7
tay nam	on	0.1
tay nguyen	on	0.06
tay ninh	on	0.19
tay trai	on	0.11
tay truong	on	-0.41
ten phia	on	0.23
termite mound	on	0.05
tha ma	on	0.8
thach han	on	0.06
thach thanh	on	0.06
thach that	on	0.08
thach vinh	on	-0.22
thai an	on	0.12
thai binh	on	0.29
thai ninh	on	0.05
thai thuy	on	0.1
thanh #	on	-0.08
thanh an	on	0.08
thanh ba	on	0.36
thanh ben	on	0.05
thanh chuong	on	0.17
thanh co	on	2.76
thanh hai	on	0.39
thanh hoa	on	0.22
thanh mien	on	0.17
thanh mo	on	-0.21
thanh oai	on	0.08
thanh pho	on	0.12
thanh phu	on	0.1
thanh phuoc	on	-0.26
thanh thuy	on	0.08
thanh tinh	on	-0.46
thanh tra	on	0.07
thanh van	on	-0.54
that ha	on	0.09
that khe	on	0.08
that son	on	0.12
the bamboo	on	0.07
the big	on	0.09
the camp	on	0.08
the creek	on	0.11
the gun	on	0.07
the left	on	0.06
the north	on	0.06
the old	on	0.19
the rubber	on	0.05
the south	on	0.06
the stream	on	0.05
the track	on	0.06
the water	on	0.08
the well	on	0.06
then #	on	-0.13
then ##	on	-0.94
then ###	on	-0.95
then ####	on	-0.99
then $	on	0.84
then 12a	on	-0.05
then 200m	on	0.06
then 300m	on	0.07
then 400m	on	0.07
then 500m	on	0.24
then 50m	on	0.06
then a	on	0.18
then a1	on	0.43
then ac	on	-0.07
then ai	on	-0.21
then airstrip	on	0.09
then all	on	-0.61
then along	on	0.08
then am	on	1.51
then an	on	1.17
then and	on	1.16
then anh	on	-0.42
then ao	on	-0.24
then ap	on	1.27
then april	on	-0.39
then area	on	0.1
then army	on	-0.27
then at	on	0.18
then au	on	0.22
then ay	on	-0.9
then b	on	-1.7
then b1	on	-0.21
then b2	on	0.17
then b41	on	-0.09
then b52	on	-0.36
then ba	on	0.54
then bach	on	-0.31
then back	on	0.19
then bai	on	1.51
then bamboo	on	0.09
then ban	on	0.83
then bang	on	0.16
then banian	on	0.06
then bank	on	0.92
then bao	on	-1.24
then bat	on	0.1
then battambang	on	0.14
then bau	on	0.64
then bay	on	0.47
then because	on	0.05
then behind	on	0.19
then below	on	0.12
then ben	on	0.7
then bend	on	0.05
then benh	on	-0.31
then beo	on	0.1
then bep	on	0.46
then beside	on	0.05
then bi	on	-1.13
then bia	on	-0.58
then bien	on	0.1
then biet	on	-1.02
then binh	on	1.13
then bo	on	-0.61
then boc	on	-0.92
then boi	on	0.06
then bom	on	-1.21
then bon	on	0.65
then bong	on	0.21
then border	on	0.19
then born	on	0.06
then brick	on	0.05
then bridge	on	1.08
then broken	on	0.08
then bu	on	0.21
then bua	on	-0.16
then bui	on	0.27
then buk	on	0.21
then bunker	on	0.17
then buoc	on	0.38
then buon	on	-0.07
then buried	on	-0.11
then but	on	0.29
then buu	on	0.45
then by	on	0.06
then c	on	-0.55
then c1	on	0.55
then c10	on	-0.08
then c2	on	1.41
then c3	on	-0.56
then c4	on	-0.56
then c5	on	-0.18
then c6	on	-0.68
then c7	on	0.67
then c8	on	-0.08
then ca	on	-0.66
then cac	on	-0.26
then cach	on	0.88
then cai	on	-0.07
then cam	on	-0.23
then camp	on	0.29
then campuchia	on	-0.32
then can	on	0.3
then cang	on	0.17
then canh	on	0.13
then cao	on	0.5
then cap	on	0.06
then cat	on	0.81
then cau	on	0.76
then cay	on	1.41
then cemetery	on	0.14
then cha	on	0.29
then chac	on	0.32
then cham	on	0.2
then chan	on	-0.94
then chanh	on	0.28
then chat	on	-0.11
then chay	on	0.18
then che	on	0.18
then chem	on	0.16
then chen	on	-0.41
then cheng	on	0.33
then cheo	on	0.25
then chet	on	-1.8
then chi	on	0.12
then chia	on	0.58
then chiec	on	-0.11
then chien	on	-0.44
then chieng	on	0.07
then chieu	on	-0.18
then chim	on	-0.06
then chin	on	-0.07
then cho	on	-0.62
then choi	on	0.23
then chom	on	0.09
then chon	on	-0.69
then chong	on	0.08
then chu	on	0.26
then chua	on	0.17
then chuan	on	-0.05
then chuc	on	-0.11
then chum	on	0.46
then chung	on	0.07
then chuong	on	0.2
then church	on	0.19
then chuyen	on	-0.85
then cimetiere	on	0.05
then co	on	-0.72
then coi	on	-0.43
then commune	on	0.07
then company	on	-0.34
then con	on	-0.93
then cong	on	-0.15
then cop	on	0.09
then corner	on	0.09
then cot	on	-0.59
then cote	on	0.72
then covered	on	-0.68
then creek	on	0.17
then croix	on	-0.46
then cu	on	0.26
then cua	on	-0.15
then cuc	on	-0.6
then culvert	on	0.93
then cum	on	-0.37
then cung	on	-1.12
then cuoi	on	-0.16
then cuon	on	-0.26
then cuong	on	-0.05
then cut	on	0.09
then cuu	on	-0.21
then d	on	0.19
then d1	on	-0.13
then d10	on	-0.14
then d2	on	-0.65
then d28	on	-0.29
then d3	on	-0.05
then d4	on	-0.28
then d5	on	-0.2
then d6	on	-0.49
then d7	on	-0.1
then d8	on	-0.34
then d9	on	-0.7
then da	on	-0.51
then dac	on	0.23
then dad	on	0.07
then dai	on	-0.51
then dak	on	0.28
then dam	on	0.64
then dan	on	-0.71
then dang	on	0.4
then danh	on	-1.17
then dao	on	-0.25
then dap	on	-1.18
then dat	on	-0.81
then dau	on	-1.18
then day	on	-1.14
then dc	on	-0.41
then de	on	0.27
then dead	on	-0.79
then dec	on	0.31
then dem	on	-0.54
then den	on	-0.62
then deo	on	0.6
then derriere	on	0.09
then des	on	-1
then di	on	-1.08
then dia	on	0.54
then diec	on	0.16
then diem	on	0.13
then dien	on	0.59
then dieu	on	-0.62
then din	on	0.09
then dinh	on	0.54
then district	on	-0.2
then division	on	-0.15
then do	on	-1.27
then doan	on	-0.81
then doc	on	0.31
then documents	on	0.06
then doi	on	-1.65
then dom	on	0.06
then don	on	-0.27
then dong	on	0.5
then dop	on	0.07
then dot	on	-0.64
then drang	on	0.1
then du	on	0.91
then dua	on	-0.47
then duc	on	0.94
then dump	on	0.05
then dung	on	-0.75
then duoc	on	-1.54
then duoi	on	1.02
then duong	on	1.01
then duy	on	-0.71
then dv	on	0.16
then e	on	-0.33
then e141	on	-0.2
then e165	on	-0.19
then e2	on	-0.3
then e209	on	-0.15
then e24	on	-0.48
then e28	on	-0.27
then e3	on	-0.06
then e36	on	-0.13
then e48	on	-0.32
then e64	on	-1.41
then e66	on	-0.33
then e876	on	-0.2
then e95	on	0.12
then ea	on	1.17
then east	on	0.87
then ecole	on	0.1
then em	on	-1.16
then en	on	-0.25
then end	on	0.69
then est	on	0.14
then et	on	0.16
then f7	on	-0.06
then face	on	1.35
then factory	on	0.09
then feb	on	-0.05
then february	on	-0.7
then fence	on	0.09
then ferry	on	0.05
then fevrier	on	-0.34
then five	on	-0.25
then fosse	on	0.07
then four	on	0.07
then french	on	-0.45
then from	on	1.25
then fsb	on	0.08
then ga	on	1.27
then gach	on	-0.09
then gai	on	0.07
then gan	on	0.31
then gao	on	-0.99
then garden	on	1.88
then gare	on	0.17
then gate	on	0.45
then gauche	on	0.26
then ghe	on	-0.72
then ghi	on	-1.36
then gi	on	-0.46
then gia	on	-0.49
then giai	on	0.27
then giam	on	-0.54
then gian	on	0.05
then giang	on	1.78
then giao	on	0.11
then giap	on	0.09
then giay	on	-0.11
then gieng	on	0.63
then gio	on	-1.06
then gioi	on	0.31
then giong	on	0.77
then giu	on	-1.22
then giua	on	0.29
then giuoc	on	0.49
then giup	on	-0.96
then go	on	-0.62
then goc	on	0.51
then goi	on	0.84
then gom	on	-0.11
then gon	on	0.14
then grai	on	0.07
then grand	on	0.19
then group	on	0.16
then gu	on	0.11
then guc	on	-0.05
then gui	on	-0.35
then h	on	0.31
then ha	on	1.17
then hai	on	0.55
then ham	on	-0.14
then han	on	0.05
then hang	on	0.58
then hanh	on	0.18
then hao	on	0.55
then hat	on	-0.29
then hau	on	0.71
then have	on	-0.09
then hay	on	-0.14
then heo	on	0.15
then her	on	-0.66
then het	on	-0.93
then hi	on	-0.19
then hien	on	0.44
then hiep	on	1.02
then hieu	on	0.23
then highway	on	0.05
then hill	on	-0.45
then hinh	on	-0.15
then his	on	-0.4
then ho	on	-0.7
then hoa	on	1.33
then hoai	on	0.14
then hoang	on	0.61
then hoat	on	-0.06
then hoc	on	0.13
then hoe	on	-0.55
then hoi	on	-0.62
then hole	on	0.28
then hom	on	-1.45
then hon	on	0.26
then hong	on	0.47
then hop	on	0.38
then hospital	on	0.06
then house	on	0.45
then hp	on	0.12
then hs	on	-1.15
then hue	on	0.74
then hung	on	2.01
then huong	on	-0.15
then huu	on	0.98
then huy	on	0.65
then huyen	on	0.1
then huyet	on	-0.87
then huynh	on	0.16
then hy	on	-0.39
then i	on	0.99
then ia	on	0.39
then if	on	0.06
then iii	on	0.19
then il	on	0.07
then in	on	-0.77
then inside	on	0.2
then is	on	0.07
then it	on	0.12
then j	on	0.22
then jars	on	0.26
then je	on	0.16
then joined	on	-0.15
then july	on	-0.59
then just	on	0.26
then k	on	-0.9
then k2	on	-0.05
then k23	on	0.05
then ka	on	0.53
then kampong	on	0.31
then kampot	on	0.43
then kan	on	0.49
then ke	on	-0.2
then kenh	on	0.19
then keo	on	0.5
then ket	on	-1.22
then khac	on	-0.63
then khai	on	-0.2
then kham	on	1.08
then khanh	on	-0.8
then khau	on	-0.19
then khe	on	1.07
then khi	on	-1.8
then kho	on	0.2
then khoa	on	0.08
then khoi	on	1.09
then khom	on	-0.16
then khong	on	-2.22
then khu	on	0.67
then khuc	on	0.54
then khuong	on	0.13
then kia	on	-0.89
then kich	on	-0.65
then kien	on	1.08
then kieu	on	-0.1
then killed	on	-0.39
then kiln	on	0.47
then kim	on	0.65
then kinh	on	0.73
then kip	on	-0.05
then klah	on	0.22
then km	on	1.52
then ko	on	-0.44
then kon	on	0.6
then kong	on	0.3
then kra	on	0.33
then krong	on	0.06
then ky	on	-0.15
then l	on	0.1
then la	on	-0.94
then lac	on	0.15
then lach	on	0.07
then lai	on	-0.82
then lak	on	0.3
then lam	on	-1.11
then lan	on	-0.65
then landing	on	0.06
then lang	on	1.53
then lanh	on	-0.22
then lao	on	1.69
then laos	on	0.65
then lap	on	-0.75
then lat	on	-0.31
then lau	on	-2.33
then le	on	0.23
then left	on	0.06
then len	on	-1.17
then leng	on	-0.25
then les	on	-0.81
then letchi	on	0.09
then lich	on	-0.48
then liem	on	0.61
then lien	on	0.41
then liet	on	-0.53
then lieu	on	0.09
then lin	on	0.25
then line	on	0.07
then linh	on	0.38
then lo	on	0.81
then loa	on	0.49
then loc	on	1.09
then loi	on	0.71
then lon	on	-0.12
then long	on	1.16
then ls	on	-0.18
then lt	on	0.26
then lu	on	-0.48
then lua	on	0.31
then luan	on	-0.35
then luc	on	-0.18
then lum	on	0.13
then lung	on	1.54
then luoi	on	-0.16
then luon	on	0.11
then luong	on	-0.92
then lut	on	-0.34
then luu	on	0.77
then luy	on	0.2
then ly	on	-0.06
then m	on	-0.14
then ma	on	-0.28
then mach	on	0.21
then mai	on	1.02
then main	on	0.17
then maison	on	0.09
then man	on	-0.3
then mang	on	-0.25
then manh	on	-0.61
then map	on	-0.62
then march	on	-0.28
then marche	on	0.11
then marked	on	-0.54
then mat	on	-0.69
then mau	on	0.52
then may	on	-1.26
then maybe	on	-0.53
then me	on	-0.24
then mek	on	0.2
then meo	on	0.05
then met	on	1.23
then mia	on	0.07
then mien	on	0.07
then mieng	on	0.35
then mieu	on	1.42
then min	on	-0.91
then minh	on	-0.21
then mit	on	-0.47
then mo	on	-1.17
then moc	on	-0.77
then moi	on	-1.53
then mon	on	1.02
then mot	on	-0.8
then mound	on	-0.36
then mr	on	0.07
then mua	on	-0.77
then muc	on	-0.14
then mui	on	0.05
then mung	on	-0.22
then muoi	on	-0.38
then muon	on	-0.08
then muong	on	-0.82
then muu	on	0.38
then my	on	-0.2
then n	on	1.92
then na	on	1.16
then nai	on	0.16
then nam	on	-0.09
then nang	on	0.39
then nao	on	-2.08
then nay	on	-0.66
then ne	on	-0.17
then neang	on	-0.2
then near	on	0.18
then nen	on	-0.09
then neu	on	0.17
then next	on	-0.06
then nga	on	0.36
then ngai	on	0.91
then ngam	on	1.66
then ngan	on	1.58
then ngang	on	-0.73
then ngap	on	-0.66
then ngay	on	-0.82
then nghe	on	-0.2
then nghi	on	0.21
then nghia	on	-0.32
then nghiem	on	-0.07
then nghiep	on	0.5
then ngo	on	1.31
then ngoai	on	-1.32
then ngoc	on	0.15
then ngoi	on	-1.64
then ngu	on	-0.18
then ngua	on	0.15
then nguoi	on	-2.11
then nguon	on	0.08
then nguyen	on	0.81
then nha	on	1.01
then nhai	on	0.08
then nham	on	-0.37
then nhan	on	0.2
then nhanh	on	0.46
then nhap	on	-0.16
then nhat	on	-0.59
then nhau	on	-0.41
then nhi	on	0.18
then nhich	on	0.05
then nhieu	on	-0.69
then nhin	on	-1.41
then nho	on	-1.44
then nhoi	on	0.09
then nhon	on	0.3
then nhu	on	-0.45
then nhung	on	-0.29
then nhut	on	-0.15
then nia	on	0.47
then niem	on	0.2
then nien	on	-0.59
then night	on	-1.42
then ninh	on	1.87
then nn	on	0.45
then no	on	-1.49
then noel	on	-0.58
then noi	on	-1.34
then non	on	0.07
then nong	on	0.17
then noong	on	0.78
then nord	on	0.3
then north	on	-0.19
then not	on	0.22
then nov	on	0.16
then now	on	0.19
then ntls	on	-1.39
then nu	on	-0.47
then nua	on	0.64
then nui	on	-0.25
then nuit	on	-0.17
then nuoc	on	0.6
then nuoi	on	0.2
then nva	on	-0.32
then o	on	-1.21
then oai	on	0.2
then octobre	on	-0.11
then of	on	1.01
then oi	on	0.09
then old	on	0.66
then om	on	-0.41
then on	on	0.56
then one	on	-0.55
then ong	on	-0.28
then ou	on	0.49
then ouest	on	-1.37
then our	on	0.22
then owner	on	-0.83
then p	on	0.25
then pa	on	0.47
then pad	on	0.05
then pagoda	on	0.09
then pagode	on	0.05
then pah	on	0.24
then pailin	on	0.33
then palm	on	0.81
then par	on	-0.39
then pek	on	0.06
then pha	on	-0.56
then phai	on	-0.25
then phan	on	0.11
then phao	on	-0.63
then phap	on	0.39
then phat	on	-0.31
then phau	on	-0.1
then phe	on	0.19
then phi	on	-0.37
then phia	on	2.23
then phnom	on	0.09
then pho	on	-0.48
then phon	on	0.2
then phong	on	1.97
then phu	on	1.1
then phuc	on	0.47
then phum	on	-0.1
then phung	on	-0.41
then phuoc	on	1.22
then phuong	on	0.44
then piste	on	0.1
then plei	on	0.65
then pleiku	on	0.83
then plot	on	0.41
then po	on	-0.1
then pon	on	-0.08
then pong	on	0.16
then pont	on	0.06
then post	on	0.07
then poste	on	0.12
then pour	on	-0.29
then preah	on	0.11
then pres	on	0.32
then prong	on	0.69
then puc	on	0.06
then pung	on	0.06
then pursat	on	0.56
then put	on	-0.13
then qu	on	-0.51
then qua	on	0.44
then quach	on	-0.07
then quan	on	-0.16
then quang	on	1.3
then quanh	on	-0.19
then quay	on	-1.62
then que	on	-1.76
then quen	on	-0.19
then quet	on	0.08
then qui	on	-0.14
then quoc	on	-1.13
then quy	on	-1.85
then quyen	on	0.88
then quynh	on	0.53
then ra	on	-0.9
then rach	on	0.42
then rai	on	-0.49
then ram	on	-0.31
then ran	on	-0.46
then rang	on	-0.59
then rangee	on	1.68
then ray	on	0.46
then re	on	0.36
then regiment	on	0.14
then reo	on	-0.21
then ret	on	-0.67
then ri	on	0.2
then ria	on	1.25
then ridge	on	0.08
then rieng	on	-0.44
then river	on	0.11
then riviere	on	0.06
then ro	on	-0.39
then road	on	0.59
then roc	on	-0.55
then rock	on	0.09
then roi	on	0.09
then rong	on	0.52
then route	on	0.65
then row	on	1.5
then ru	on	-0.1
then rua	on	0.13
then rubber	on	0.3
then rung	on	0.73
then ruoi	on	-0.12
then ruong	on	0.52
then rut	on	-0.9
then s	on	-0.64
then sa	on	0.67
then sac	on	0.12
then sach	on	0.5
then sai	on	-0.38
then sam	on	-0.43
then same	on	-0.66
then san	on	-0.48
then sang	on	-0.69
then sanh	on	-0.11
then sao	on	-0.32
then sap	on	-1.37
then sat	on	0.08
then sau	on	0.35
then se	on	-0.11
then second	on	0.26
then sen	on	0.08
then sept	on	-0.11
then set	on	-0.09
then shau	on	0.06
then she	on	0.77
then si	on	-0.65
then side	on	0.98
then siem	on	0.2
then sim	on	0.84
then sinh	on	-0.38
then sisophon	on	0.16
then siu	on	0.15
then slope	on	0.62
then sn	on	0.06
then so	on	1.8
then soc	on	0.74
then som	on	-0.07
then son	on	2.18
then song	on	0.4
then sot	on	-0.91
then source	on	0.25
then sous	on	0.06
then south	on	1.42
then steps	on	0.5
then stone	on	-0.32
then stones	on	-0.44
then stream	on	0.09
then stt	on	-0.07
then stung	on	1.2
then su	on	-0.56
then sud	on	0.23
then sugar	on	0.12
then sui	on	0.52
then sung	on	-0.19
then suoi	on	1.18
then suon	on	0.22
then sup	on	0.05
then sur	on	0.1
then sy	on	-0.09
then t	on	0.28
then ta	on	0.11
then tac	on	-0.21
then tai	on	-0.13
then taluy	on	0.11
then tam	on	-0.6
then tamarind	on	-0.61
then tan	on	0.6
then tang	on	0.35
then tank	on	-0.45
then tao	on	-0.34
then tap	on	-0.11
then tat	on	-0.83
then tau	on	0.63
then tay	on	0.91
then te	on	0.46
then ten	on	-0.36
then tet	on	-0.75
then thac	on	1.36
then thach	on	0.49
then thai	on	1.76
then tham	on	0.1
then than	on	0.33
then thang	on	-0.48
then thanh	on	0.64
then thao	on	0.49
then thap	on	0.13
then that	on	0.23
then thay	on	-1.54
then the	on	0.97
then them	on	-0.12
then then	on	-0.5
then theo	on	-1.68
then they	on	-0.26
then thi	on	-1.21
then thien	on	0.58
then thiet	on	-0.08
then thieu	on	-0.1
then thim	on	0.1
then thinh	on	0.13
then thit	on	-0.11
then tho	on	1
then thoi	on	-0.6
then thom	on	-0.27
then thon	on	0.84
then thong	on	0.16
then thot	on	0.09
then three	on	0.08
then thu	on	0.21
then thua	on	1.11
then thuan	on	0.25
then thuoc	on	-1.09
then thuong	on	0.58
then thuot	on	1.09
then thuy	on	1.32
then tiem	on	0.32
then tien	on	0.78
then tieng	on	-0.38
then tiep	on	0.19
then tieu	on	-0.38
then tim	on	-1.41
then tin	on	0.63
then tinh	on	0.95
then to	on	-0.13
then toa	on	-0.76
then toan	on	-0.3
then toc	on	0.1
then toi	on	-1.15
then ton	on	0.1
then took	on	0.08
then toward	on	0.06
then tower	on	0.28
then trach	on	0.97
then track	on	0.23
then trai	on	0.59
then trail	on	0.06
then tram	on	0.76
then trang	on	0.52
then tranh	on	-0.22
then trao	on	0.06
then trau	on	0.24
then tre	on	0.65
then tree	on	0.27
then trees	on	0.06
then tren	on	-0.93
then treng	on	0.59
then treo	on	-0.07
then tri	on	0.72
then trieu	on	-0.07
then trinh	on	-0.4
then tro	on	-0.68
then troi	on	0.96
then trong	on	-0.79
then tru	on	-0.2
then truc	on	-0.13
then trung	on	-0.09
then truoc	on	0.58
then truong	on	0.12
then tu	on	-0.12
then tuan	on	-0.24
then tuc	on	-0.93
then tui	on	-1.45
then tul	on	0.07
then tum	on	1.48
then tuoi	on	-1.27
then tuong	on	0.66
then tuy	on	0.9
then tuyen	on	0.45
then two	on	0.07
then ty	on	0.07
then ubnd	on	0.2
then ui	on	-0.09
then un	on	0.34
then under	on	0.08
then une	on	0.26
then ung	on	-1.15
then unit	on	0.58
then up	on	-0.52
then us	on	-0.31
then ut	on	-0.06
then uy	on	-1.11
then uyen	on	0.14
then v	on	0.57
then va	on	-0.37
then vach	on	-0.84
then vam	on	0.21
then van	on	-0.92
then vang	on	0.27
then vao	on	-0.3
then vat	on	0.11
then vay	on	-0.35
then ven	on	0.48
then vers	on	0.63
then vet	on	0.51
then vi	on	0.18
then vien	on	-0.5
then viet	on	-1.08
then village	on	0.14
then vinh	on	1.47
then vo	on	-0.38
then voi	on	-0.37
then volunteer	on	-0.06
then vong	on	-0.29
then vot	on	-0.25
then vu	on	-0.41
then vui	on	0.08
then vung	on	0.13
then vuon	on	0.49
then vuong	on	-1.21
then wall	on	1.09
then was	on	-0.17
then water	on	0.54
then we	on	0.6
then well	on	-0.16
then were	on	0.05
then west	on	0.42
then white	on	0.69
then who	on	0.22
then with	on	-0.56
then x	on	0.14
then xa	on	0.44
then xac	on	-1.09
then xam	on	0.3
then xat	on	0.11
then xay	on	-0.21
then xe	on	-0.89
then xep	on	-0.62
then xiem	on	-0.33
then xieng	on	0.41
then xoai	on	0.69
then xom	on	0.38
then xong	on	-0.9
then xu	on	-0.21
then xua	on	-0.94
then xuan	on	-0.11
then xung	on	0.07
then xuong	on	-1.39
then xuyen	on	1.52
then y	on	1.34
then yang	on	0.12
then yards	on	0.49
then year	on	-0.56
then yen	on	1.72
then you	on	-0.67
then zone	on	0.3
thi hung	on	0.07
thi tran	on	0.12
thi xa	on	0.52
thien an	on	-0.22
thing & 1	on	0.05
thing & 10	on	0.19
thing & 1062	on	0.11
thing & 11	on	0.07
thing & 12	on	0.06
thing & 13	on	0.18
thing & 14	on	0.11
thing & 18	on	0.18
thing & 19	on	-0.17
thing & 20	on	0.18
thing & 21	on	0.09
thing & 2km	on	0.47
thing & 3	on	0.4
thing & 4	on	0.46
thing & 500m	on	0.48
thing & 6	on	0.23
thing & 7	on	0.07
thing & 8	on	0.07
thing & 82	on	0.69
thing & 9	on	0.41
thing & a	on	-0.52
thing & ai	on	-0.23
thing & an	on	1.38
thing & and	on	-0.28
thing & anh	on	0.51
thing & ap	on	0.13
thing & at	on	0.11
thing & avec	on	-0.19
thing & ay	on	0.1
thing & ba	on	-0.19
thing & bac	on	0.07
thing & ban	on	-1.12
thing & bang	on	0.56
thing & bao	on	0.29
thing & bat	on	0.07
thing & bay	on	-0.31
thing & be	on	0.08
thing & ben	on	0.35
thing & bi	on	-0.44
thing & bia	on	-0.31
thing & bien	on	0.11
thing & binh	on	0.28
thing & boi	on	0.09
thing & bom	on	0.25
thing & bon	on	0.27
thing & bua	on	-0.64
thing & buoc	on	0.06
thing & but	on	-0.11
thing & by	on	0.07
thing & ca	on	-0.19
thing & cach	on	0.49
thing & cai	on	0.17
thing & cam	on	0.57
thing & can	on	0.58
thing & canh	on	-0.3
thing & cao	on	0.21
thing & cap	on	0.56
thing & cat	on	0.34
thing & cau	on	0.83
thing & cay	on	0.2
thing & chai	on	-0.12
thing & chan	on	0.44
thing & chanh	on	0.05
thing & chau	on	0.31
thing & chay	on	-0.41
thing & chet	on	-0.21
thing & chi	on	-0.89
thing & chien	on	0.06
thing & chin	on	-0.41
thing & chon	on	0.89
thing & chong	on	0.13
thing & chu	on	-0.42
thing & chung	on	0.12
thing & chup	on	-0.38
thing & co	on	0.19
thing & coi	on	-0.13
thing & con	on	-0.52
thing & cong	on	0.26
thing & cu	on	0.19
thing & cua	on	-0.14
thing & cung	on	-0.29
thing & cuong	on	-0.16
thing & cut	on	0.06
thing & d	on	-0.52
thing & da	on	-0.44
thing & dai	on	0.12
thing & dak	on	0.28
thing & dakrong	on	0.07
thing & dam	on	-0.57
thing & dan	on	0.13
thing & dang	on	0.1
thing & dao	on	0.3
thing & dap	on	0.33
thing & dat	on	-0.41
thing & dau	on	0.25
thing & day	on	0.48
thing & de	on	-0.8
thing & dem	on	-0.53
thing & den	on	-0.23
thing & di	on	0.45
thing & dia	on	0.59
thing & dich	on	0.08
thing & dien	on	0.18
thing & dinh	on	0.35
thing & do	on	0.31
thing & doan	on	-0.29
thing & doc	on	-0.67
thing & doi	on	0.59
thing & don	on	0.76
thing & dong	on	-0.84
thing & dot	on	-0.23
thing & duc	on	0.15
thing & dung	on	0.16
thing & duoc	on	-0.11
thing & duoi	on	-0.21
thing & ea	on	0.05
thing & em	on	-0.38
thing & gao	on	0.06
thing & ghi	on	-1.64
thing & gi	on	-0.82
thing & gia	on	0.38
thing & giang	on	0.17
thing & giao	on	0.88
thing & giap	on	0.27
thing & giay	on	0.08
thing & gieng	on	-0.12
thing & gio	on	0.05
thing & gioi	on	0.11
thing & go	on	-0.08
thing & goi	on	0.12
thing & gom	on	-0.26
thing & gon	on	0.06
thing & gui	on	-0.12
thing & h	on	-0.88
thing & ha	on	0.29
thing & hai	on	0.18
thing & ham	on	0.53
thing & han	on	-0.15
thing & hang	on	0.31
thing & hanh	on	0.09
thing & hien	on	-0.42
thing & hieu	on	-0.21
thing & hinh	on	-0.06
thing & ho	on	-0.55
thing & hoai	on	0.1
thing & hoang	on	0.08
thing & hoc	on	0.14
thing & hoi	on	0.09
thing & hom	on	-0.1
thing & hon	on	0.15
thing & hong	on	0.09
thing & hue	on	0.42
thing & hung	on	0.08
thing & huong	on	1.33
thing & huu	on	0.56
thing & huyen	on	0.8
thing & ia	on	0.06
thing & ke	on	-0.14
thing & keo	on	0.11
thing & khac	on	-0.28
thing & khach	on	0.28
thing & khanh	on	-0.12
thing & khau	on	0.37
thing & khe	on	0.05
thing & khi	on	-0.97
thing & khoang	on	0.21
thing & khong	on	-0.31
thing & khu	on	-0.95
thing & kien	on	0.25
thing & kim	on	0.32
thing & kinh	on	0.1
thing & km	on	0.35
thing & kong	on	0.2
thing & ky	on	-0.58
thing & l	on	-0.08
thing & la	on	0.09
thing & lac	on	-0.42
thing & lai	on	-0.15
thing & lak	on	0.06
thing & lam	on	-0.51
thing & lan	on	-0.63
thing & lang	on	-0.55
thing & lao	on	0.6
thing & lap	on	0.66
thing & lat	on	-0.51
thing & lay	on	-0.88
thing & le	on	0.13
thing & left	on	0.3
thing & len	on	-0.06
thing & liem	on	0.06
thing & lien	on	0.08
thing & liet	on	0.12
thing & lieu	on	0.06
thing & linh	on	0.1
thing & lo	on	-0.07
thing & loc	on	0.05
thing & long	on	0.5
thing & lu	on	-0.34
thing & lua	on	0.05
thing & luc	on	0.34
thing & lung	on	0.25
thing & ly	on	-0.53
thing & ma	on	-0.75
thing & mai	on	-0.25
thing & man	on	-0.64
thing & mang	on	-0.1
thing & mat	on	-0.37
thing & may	on	0.17
thing & me	on	-0.23
thing & met	on	0.1
thing & minh	on	-0.39
thing & mo	on	-0.16
thing & moi	on	-0.38
thing & mon	on	0.09
thing & mot	on	-0.06
thing & mua	on	-0.73
thing & my	on	0.25
thing & nam	on	-1.32
thing & nay	on	0.07
thing & near	on	0.08
thing & nen	on	-0.69
thing & nga	on	0.09
thing & ngang	on	1.07
thing & ngay	on	-0.84
thing & nghi	on	0.05
thing & nghia	on	0.11
thing & ngo	on	0.13
thing & ngoai	on	0.42
thing & ngoc	on	-0.53
thing & ngoi	on	-0.19
thing & nguoi	on	-0.5
thing & nguyen	on	0.1
thing & nha	on	-0.82
thing & nhe	on	-0.86
thing & nhieu	on	-0.42
thing & nhin	on	-1.07
thing & nhu	on	-0.19
thing & nhung	on	-0.62
thing & ninh	on	0.2
thing & noi	on	-0.25
thing & nuoc	on	-0.59
thing & o	on	0.8
thing & of	on	0.07
thing & on	on	-0.15
thing & ong	on	-0.44
thing & pailin	on	0.08
thing & pha	on	0.27
thing & phai	on	0.08
thing & phan	on	0.62
thing & phau	on	0.45
thing & phi	on	0.1
thing & phia	on	0.12
thing & pho	on	0.09
thing & phong	on	0.13
thing & phu	on	-0.27
thing & phuc	on	0.2
thing & phung	on	-0.35
thing & phuoc	on	0.18
thing & phuong	on	0.28
thing & po	on	0.05
thing & qua	on	0.35
thing & quan	on	0.71
thing & quang	on	0.3
thing & que	on	0.55
thing & quy	on	-0.64
thing & quyet	on	0.05
thing & ra	on	0.7
thing & rach	on	0.05
thing & rang	on	-0.53
thing & roi	on	-0.49
thing & rung	on	0.17
thing & rut	on	0.11
thing & sa	on	0.16
thing & san	on	-0.26
thing & sang	on	0.33
thing & sanh	on	0.07
thing & sat	on	-0.17
thing & sau	on	-0.36
thing & say	on	0.46
thing & se	on	0.12
thing & si	on	0.22
thing & side	on	0.08
thing & so	on	-0.54
thing & son	on	0.17
thing & stung	on	0.15
thing & su	on	0.07
thing & suoi	on	0.06
thing & ta	on	0.5
thing & tai	on	0.1
thing & tam	on	0.07
thing & tan	on	0.76
thing & tang	on	0.63
thing & tao	on	0.12
thing & tau	on	0.11
thing & tay	on	0.43
thing & ten	on	-0.24
thing & tha	on	0.12
thing & than	on	0.07
thing & thanh	on	0.42
thing & thap	on	-0.28
thing & thay	on	-0.75
thing & the	on	0.52
thing & theo	on	0.25
thing & thi	on	-0.36
thing & thieu	on	-0.22
thing & tho	on	0.19
thing & thoi	on	-0.32
thing & thon	on	0.22
thing & thong	on	0.11
thing & thu	on	-0.49
thing & thuoc	on	0.43
thing & thuong	on	0.15
thing & thuy	on	0.18
thing & tien	on	0.34
thing & tieng	on	0.1
thing & tiep	on	-0.32
thing & tieu	on	0.05
thing & tinh	on	-0.34
thing & to	on	0.16
thing & toan	on	-0.35
thing & toc	on	0.05
thing & toi	on	-0.96
thing & trai	on	-0.42
thing & tram	on	0.27
thing & tran	on	0.22
thing & trang	on	1.12
thing & trau	on	-0.28
thing & tre	on	0.17
thing & tren	on	0.06
thing & tri	on	0.06
thing & trieu	on	0.07
thing & trinh	on	0.05
thing & troi	on	-0.13
thing & trong	on	-0.27
thing & trung	on	-0.17
thing & truoc	on	-0.12
thing & truoi	on	0.05
thing & tu	on	-0.12
thing & tuc	on	-0.1
thing & tui	on	-0.15
thing & tuy	on	0.07
thing & uyen	on	0.1
thing & va	on	-0.36
thing & van	on	0.16
thing & vao	on	0.11
thing & vay	on	-0.46
thing & ven	on	-0.1
thing & vi	on	-0.12
thing & vien	on	0.65
thing & viet	on	0.34
thing & vinh	on	0.25
thing & vo	on	0.06
thing & voi	on	-0.41
thing & vu	on	-0.07
thing & vuot	on	0.09
thing & with	on	0.19
thing & xa	on	0.44
thing & xac	on	-0.19
thing & xay	on	0.24
thing & xe	on	-0.09
thing & xep	on	-0.35
thing & xin	on	-0.32
thing & xom	on	0.11
thing & xu	on	-0.15
thing & xuan	on	0.07
thing & xuong	on	0.23
thing & y	on	0.1
thing & yen	on	0.09
tho an	on	0.05
tho ha	on	-0.07
tho ho	on	-0.2
tho xuan	on	0.06
thon #	on	0.24
thon lang	on	0.08
thon tan	on	0.05
thon thuong	on	0.08
thon trung	on	0.1
thon van	on	0.06
thong hao	on	0.16
thong sau	on	0.28
thong tin	on	0.1
thot not	on	0.25
thu #	on	0.09
thu ba	on	0.17
thu bay	on	0.05
thu hai	on	0.17
thu thai	on	0.11
thua thien	on	0.11
thuan thanh	on	0.06
thung lung	on	0.17
thuong duc	on	0.15
thuong nguon	on	0.11
thuong phuc	on	0.26
thuong tin	on	0.08
thuy hai	on	0.37
thuy nam	on	0.33
thuy nguyen	on	0.35
thuy phu	on	0.07
thuy son	on	-0.4
thuy thai	on	0.16
thuy vinh	on	0.16
tich tuong	on	0.08
tien ha	on	0.05
tien hai	on	0.06
tien lang	on	0.09
tien nam	on	0.76
tien phuoc	on	0.16
tien phuong	on	0.08
tien vinh	on	0.2
tieu hoc	on	0.07
tieu khu	on	0.12
tinh bat	on	0.22
tinh quang	on	0.38
tinh tu	on	0.69
to #	on	0.49
to a	on	0.1
to co	on	-0.87
to tan	on	0.17
to the	on	0.13
toi co	on	-1.11
toi o	on	-0.58
toi thon	on	0.39
tong nha	on	0.58
toward the	on	0.06
tra cu	on	0.31
tra linh	on	0.09
tra on	on	0.15
trai con	on	0.09
trai cong	on	0.09
tram ##	on	0.41
tram bau	on	0.07
tram ben	on	0.63
tram bom	on	0.18
tram buoc	on	0.12
tram cach	on	1.2
tram giao	on	0.76
tram met	on	0.08
tram phau	on	0.43
tram quan	on	0.05
tram thuoc	on	0.06
tram xa	on	0.11
tran ###	on	0.06
tran dia	on	0.41
tran phia	on	0.09
trang ba	on	0.06
trang bang	on	0.12
trang ben	on	-0.38
trang co	on	1.04
trang cua	on	0.12
trang dau	on	-0.26
trang doc	on	0.06
trang don	on	0.72
trang dong	on	0.2
trang ham	on	-0.07
trang liet	on	0.41
trang mat	on	0.1
trang nha	on	0.76
trang nhan	on	0.09
trang phia	on	0.26
trang que	on	0.43
trang su	on	0.19
trang trung	on	0.22
tre gai	on	0.22
tre nha	on	0.35
tren bo	on	0.14
trench on	on	0.71
tri #	on	-0.5
tri ##	on	0.1
trieu phong	on	0.08
troi lan	on	0.36
troi phia	on	-0.25
trom ben	on	0.12
trong dat	on	0.06
trong hang	on	0.18
trong vuon	on	0.08
truc nam	on	0.32
truc thang	on	0.21
trung doan	on	0.7
trung lap	on	0.23
trung thanh	on	0.05
truoc cong	on	0.2
truoc nha	on	0.15
truong cap	on	0.31
truong co	on	-1.21
truong cu	on	0.12
truong hoc	on	0.22
truong mau	on	0.06
truong tieu	on	0.13
tu cau	on	0.09
tu ky	on	0.21
tu son	on	0.05
tuong duong	on	0.05
tuong vinh	on	0.06
u moi	on	0.07
under a	on	0.15
under the	on	0.19
uy ban	on	0.3
uyen cao	on	0.08
vach da	on	0.11
vam co	on	0.38
van cam	on	0.09
van hoa	on	0.05
van thanh	on	0.27
van tiep	on	0.13
ve huong	on	0.07
vi gan	on	0.15
vi xuyen	on	0.15
vien ##	on	0.14
vien ###	on	0.39
vien an	on	0.06
vien da	on	0.05
vien ninh	on	0.08
vien o	on	0.76
vien quan	on	0.75
viet lao	on	0.26
viet yen	on	0.05
vinh bao	on	0.86
vinh linh	on	0.48
vinh long	on	0.08
vinh phu	on	0.1
vinh phuc	on	0.06
vo dinh	on	0.06
vong cung	on	0.13
vu ban	on	0.07
vu thu	on	0.44
vuon ba	on	-0.6
vuon cau	on	0.06
vuon chua	on	0.08
vuon dua	on	0.12
vuon mit	on	0.05
vuon nay	on	0.46
vuon nha	on	0.33
vuon ong	on	0.37
vy da	on	0.09
water tower	on	0.07
with a	on	0.16
with the	on	0.09
xa an	on	0.15
xa ben	on	0.46
xa cam	on	0.07
xa co	on	0.64
xa cu	on	0.25
xa cua	on	-1.56
xa da	on	-0.4
xa dai	on	0.26
xa dao	on	0.14
xa doan	on	-0.64
xa dong	on	0.16
xa ea	on	0.05
xa gio	on	0.06
xa hai	on	0.06
xa hoi	on	-0.05
xa huyen	on	0.05
xa ia	on	0.16
xa lam	on	0.26
xa mo	on	1.28
xa nam	on	0.06
xa nha	on	0.07
xa no	on	0.57
xa quang	on	0.11
xa tam	on	0.06
xa tan	on	0.28
xa thach	on	0.34
xa thuy	on	0.07
xa tien	on	0.07
xa trung	on	0.12
xa van	on	0.06
xa xa	on	0.1
xa yen	on	0.2
xang xa	on	0.18
xat lao	on	0.13
xe bang	on	0.13
xeo ro	on	0.11
xi mang	on	0.4
xieng khoang	on	0.08
xom #	on	0.2
xuan ha	on	0.34
xuan lam	on	-0.06
xuan loc	on	0.11
xuan th	on	0.2
xuan thanh	on	0.06
xuong ba	on	0.07
xuong mo	on	-0.15
xuong thai	on	0.08
xuyen ha	on	0.07
xuyen khu	on	-0.21
y te	on	0.31
y vien	on	0.11
y yen	on	0.06
yen bai	on	0.18
yen co	on	-0.05
yen dung	on	0.18
yen ha	on	0.06
yen hoang	on	0.13
yen mat	on	-0.13
yen mo	on	0.05
yen nam	on	0.1
yen ngua	on	0.12
yen nhan	on	0.06
yen son	on	0.16
yen thanh	on	0.17
yen the	on	-0.27
yen tinh	on	0.05
yen xa	on	0.12
–mo	on	-0.42""")
