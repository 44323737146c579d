"""What each piece of evidence about extents is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	on	0.07
# ban	on	0.29
# cach	on	1.05
# cay	on	-0.14
# co	on	-2.15
# cua	on	-0.57
# doi	on	0.53
# duong	on	0.17
# hang	on	-0.9
# khu	on	1.9
# km	on	0.23
# la	on	-0.43
# lo	on	-1.12
# mo	on	1.58
# nam	on	-0.22
# ngay	on	0.42
# nghia	on	0.14
# ngoi	on	-0.33
# nhung	on	-0.11
# sau	on	0.86
# so	on	1.11
# thi	on	-0.14
# tu	on	0.54
# xa	on	0.15
## a	on	-1.09
## anh	on	-0.26
## ben	on	0.05
## bia	on	-0.82
## binh	on	0.07
## buoc	on	0.09
## canh	on	0.53
## chon	on	-0.29
## co	on	-0.61
## doan	on	-0.37
## duong	on	0.08
## km	on	0.34
## m	on	0.18
## met	on	0.15
## nong	on	0.32
## quang	on	0.06
## quyet	on	0.06
## roi	on	-0.15
## sau	on	-1.91
## tan	on	-0.54
## tay	on	0.44
## thi	on	-0.28
## toi	on	-0.46
## truoc	on	0.3
### buoc	on	0.06
### co	on	-0.16
### do	on	-0.6
### gan	on	-0.52
### gap	on	-0.37
### luc	on	-0.05
### m	on	0.41
### met	on	0.11
### phao	on	-0.12
### phia	on	0.06
### thon	on	0.1
### thuoc	on	0.06
### toi	on	-0.59
### ve	on	-0.63
### vi	on	0.18
### we	on	-0.43
#### thuong	on	0.28
'eglise	on	0.17
's	on	0.54
'un	on	0.76
(gio	on	-0.29
(hoi	on	-0.08
(nay	on	1.02
(trich	on	-0.11
)anh	on	-0.07
)b	on	-0.07
)bi	on	-0.06
)cao	on	-0.1
)co	on	-0.23
)da	on	-0.08
)dap	on	-0.14
)dinh	on	-0.32
)ha	on	-0.29
)ho	on	-0.36
)hoang	on	-0.11
)lai	on	-0.15
)le	on	-0.1
)mai	on	-0.12
)nguyen	on	-0.33
)ong	on	-0.06
)pham	on	-0.1
)phan	on	-0.06
)tran	on	-0.06
)trinh	on	-0.05
)va	on	-0.23
)vo	on	-0.06
)vu	on	-0.07
+###	on	0.48
,#	on	-1.03
,##	on	0.05
,###	on	0.98
,a	on	0.54
,about	on	1.26
,ai	on	-0.06
,an	on	1.27
,and	on	-0.34
,anh	on	-0.88
,ap	on	0.32
,au	on	0.99
,avec	on	-0.29
,ayun	on	0.2
,b	on	-0.19
,b1	on	-0.8
,ba	on	-0.62
,bac	on	1.12
,ban	on	0.08
,bao	on	0.06
,battalion	on	-0.72
,bay	on	-0.05
,behind	on	0.16
,ben	on	0.73
,bi	on	-0.61
,bia	on	-0.24
,bien	on	0.63
,binh	on	0.92
,bo	on	0.34
,boc	on	-0.37
,bom	on	-0.59
,bon	on	-0.26
,born	on	-0.32
,bu	on	0.72
,bua	on	-0.13
,buon	on	0.15
,buried	on	-0.33
,but	on	-0.27
,by	on	0.52
,c	on	-0.35
,c1	on	-1.05
,c2	on	-0.61
,c4	on	-0.5
,c6	on	-0.29
,c7	on	-0.62
,ca	on	-0.63
,cac	on	-0.11
,cach	on	0.54
,cai	on	0.16
,can	on	1.38
,canh	on	0.69
,cao	on	1.52
,cap	on	-0.29
,cat	on	0.44
,cau	on	-0.17
,cay	on	0.48
,cha	on	-0.31
,chac	on	-0.27
,chai	on	-0.49
,chan	on	-0.18
,chau	on	0.49
,chen	on	-0.57
,chet	on	-0.23
,chi	on	0.3
,chien	on	-0.58
,chinh	on	-0.65
,cho	on	0.82
,chon	on	0.31
,chong	on	-0.09
,chu	on	-0.27
,chua	on	-0.5
,chuc	on	-0.96
,chung	on	-0.94
,chuong	on	-0.96
,citadel	on	0.32
,co	on	-0.12
,coi	on	-0.11
,company	on	-0.82
,con	on	-1.05
,cong	on	-0.63
,cot	on	-0.32
,cote	on	0.33
,cu	on	-0.36
,cua	on	-0.23
,cung	on	-0.25
,cuu	on	0.21
,d	on	-0.46
,d2	on	-0.52
,d3	on	-0.88
,da	on	-0.32
,dai	on	0.22
,dak	on	1.25
,dan	on	-0.98
,dang	on	0.06
,danh	on	-0.56
,dao	on	-0.31
,dap	on	-0.53
,dat	on	-0.43
,dau	on	-1
,day	on	1.81
,de	on	1.44
,dem	on	-0.25
,den	on	-0.54
,derriere	on	0.68
,deu	on	-0.58
,di	on	-0.29
,dich	on	-0.21
,died	on	-0.18
,dien	on	1.1
,dinh	on	-0.48
,do	on	-0.75
,doan	on	0.52
,doi	on	0.68
,don	on	-1.17
,dong	on	0.89
,dot	on	-0.24
,du	on	-0.66
,dua	on	-0.29
,duc	on	0.36
,dung	on	-0.85
,duoc	on	-0.13
,duoi	on	1.07
,duong	on	0.79
,duy	on	0.56
,dv	on	-0.25
,east	on	1.05
,em	on	-0.3
,en	on	0.54
,et	on	-0.1
,from	on	-0.24
,gan	on	0.97
,gap	on	-0.07
,ghi	on	-0.71
,gia	on	1.01
,giap	on	0.98
,giay	on	-0.2
,gio	on	-0.19
,giong	on	0.96
,giua	on	0.13
,go	on	0.1
,goc	on	0.43
,gom	on	-0.11
,grid	on	-0.37
,h	on	-0.94
,h1	on	-0.91
,ha	on	1.82
,ham	on	1
,hang	on	1.9
,hau	on	0.41
,hay	on	-0.26
,he	on	-0.14
,hien	on	-0.26
,hill	on	0.47
,hinh	on	-0.3
,his	on	-0.19
,ho	on	-1.57
,hoa	on	0.99
,hoai	on	0.25
,hoang	on	0.58
,hoc	on	-0.39
,hoi	on	-0.31
,hom	on	-0.3
,hon	on	-0.06
,hong	on	0.53
,hp	on	0.56
,hs	on	-0.17
,hue	on	1.24
,hung	on	0.27
,huong	on	1.37
,huyen	on	0.91
,hy	on	-0.15
,i	on	-0.44
,ia	on	0.4
,in	on	-0.23
,joined	on	-0.09
,k	on	-0.09
,kem	on	-0.11
,khanh	on	0.25
,khau	on	-0.09
,khoai	on	0.49
,khoang	on	0.73
,khong	on	-0.35
,khu	on	0.17
,kien	on	1.04
,kim	on	1.26
,kinh	on	0.42
,km	on	1.8
,ko	on	-0.12
,kon	on	0.37
,kong	on	0.27
,krong	on	0.39
,ky	on	0.38
,la	on	0.12
,lac	on	-0.69
,lai	on	0.21
,lam	on	-0.25
,lang	on	-0.69
,lao	on	1.21
,laos	on	-0.52
,lay	on	-0.91
,le	on	-0.06
,left	on	1.51
,len	on	-0.51
,les	on	-0.16
,linh	on	-1.3
,lo	on	1.02
,loc	on	0.14
,lon	on	-0.1
,long	on	0.49
,lot	on	0.32
,ls	on	-0.24
,lu	on	-0.96
,luc	on	0.08
,luong	on	-0.46
,ly	on	-0.07
,ma	on	-0.29
,mai	on	-0.55
,mat	on	0.21
,may	on	-1.03
,me	on	0.67
,medic	on	-0.12
,minh	on	0.49
,mo	on	0.46
,moi	on	-0.41
,mot	on	-0.65
,mua	on	-0.5
,mui	on	-0.34
,muoi	on	-0.33
,muon	on	-0.11
,my	on	0.53
,na	on	0.79
,nam	on	1.04
,nay	on	-0.32
,near	on	0.64
,nga	on	1.52
,ngay	on	0.89
,nghe	on	1
,nghia	on	0.95
,ngoai	on	0.87
,ngoi	on	-1.01
,nguoi	on	-0.42
,nguyen	on	-0.88
,nha	on	-0.67
,nhan	on	-0.44
,nhap	on	-0.07
,nho	on	0.22
,nhu	on	0.24
,nhung	on	-0.24
,ninh	on	0.51
,nn	on	-0.23
,no	on	-0.44
,noi	on	-0.58
,nong	on	0.54
,north	on	0.67
,nui	on	0.35
,nuoc	on	-0.45
,o	on	-0.4
,on	on	0.61
,one	on	-0.19
,ong	on	-0.85
,pham	on	-1.36
,phao	on	-0.97
,phia	on	0.57
,pho	on	0.92
,phong	on	0.73
,phu	on	0.17
,phuc	on	-0.1
,phung	on	0.05
,phuoc	on	0.33
,plot	on	0.39
,pres	on	0.63
,province	on	0.4
,qua	on	0.9
,quan	on	-0.43
,quang	on	1.56
,que	on	-0.29
,quy	on	0.23
,quynh	on	0.28
,ra	on	0.76
,rach	on	0.28
,rang	on	-0.62
,regiment	on	-0.83
,rieng	on	-0.22
,right	on	0.15
,rive	on	0.41
,roi	on	-0.05
,row	on	0.3
,sa	on	0.83
,sang	on	-0.35
,sat	on	-0.09
,sau	on	-0.76
,sinh	on	-0.54
,so	on	1.37
,soc	on	-0.08
,son	on	1.22
,song	on	-0.33
,sot	on	-0.64
,sous	on	0.79
,south	on	1.24
,su	on	-0.67
,suoi	on	0.53
,sur	on	1.05
,svay	on	0.43
,t	on	0.08
,tam	on	0.52
,tan	on	0.66
,tang	on	1.09
,tap	on	-0.4
,tau	on	-0.65
,tay	on	1.04
,ten	on	-0.55
,thach	on	0.39
,thai	on	1.04
,tham	on	-0.43
,thang	on	0.86
,thanh	on	1.67
,thay	on	-0.2
,the	on	0.78
,then	on	-0.07
,theo	on	-0.18
,thi	on	0.16
,thieu	on	0.28
,tho	on	-0.51
,thon	on	1.34
,thu	on	-0.2
,thua	on	0.61
,thuan	on	0.62
,thuoc	on	-0.35
,thuong	on	0.93
,thuy	on	0.71
,tien	on	0.62
,tinh	on	1.28
,tnxp	on	-1.14
,to	on	-1.59
,toi	on	-1.43
,tra	on	0.75
,trai	on	-0.99
,tram	on	-0.49
,tran	on	-0.39
,trang	on	-0.27
,tren	on	0.31
,trieu	on	0.49
,trong	on	-0.7
,trung	on	0.1
,truoc	on	-0.21
,truong	on	-1
,tu	on	0.94
,tuc	on	-0.22
,tui	on	-0.52
,tuong	on	0.22
,tuy	on	0.15
,tuyen	on	0.21
,two	on	0.35
,u	on	0.27
,under	on	-0.6
,unit	on	-0.47
,va	on	-0.23
,van	on	0.33
,vao	on	-0.75
,vay	on	-0.4
,ve	on	-0.11
,vi	on	0.4
,viet	on	0.06
,vinh	on	0.93
,vo	on	-0.54
,voi	on	-0.3
,vu	on	0.05
,vuong	on	-0.63
,we	on	-0.4
,west	on	0.71
,with	on	-0.2
,xa	on	0.89
,xac	on	-0.8
,xe	on	-1.05
,xep	on	-0.83
,xieng	on	0.77
,xin	on	-0.11
,xom	on	0.65
,xuan	on	0.47
,xung	on	-0.27
,y	on	-0.72
,yen	on	1.1
-##	on	0.49
-an	on	0.1
-binh	on	0.09
-c2	on	-1
-dessus	on	0.15
-dien	on	0.16
-east	on	0.31
-go	on	0.12
-h	on	0.1
-ha	on	0.24
-hai	on	0.17
-hs	on	-0.08
-hung	on	0.09
-hy	on	-0.08
-lang	on	0.08
-lao	on	0.33
-nam	on	0.62
-phu	on	0.16
-t	on	0.16
-tan	on	0.19
-thanh	on	0.16
-tien	on	0.05
-van	on	-0.18
.binh	on	0.21
.hoa	on	0.18
.p	on	0.48
.phu	on	0.06
.tri	on	0.22
.vinh	on	0.41
:#	on	-0.37
:a	on	-0.11
:chu	on	-0.09
:dao	on	-0.14
:hai	on	-0.08
:ong	on	-0.12
:vo	on	-0.06
False False bare'	on	0.94
False False bare(	on	-0.19
False False bare,	on	-1.04
False False bare-	on	1
False False bare:	on	-0.56
False False bareblank	on	1.82
False False full'	on	0.75
False False full(	on	-1.75
False False full)	on	0.38
False False full+	on	0.48
False False full,	on	-1.29
False False full-	on	0.99
False False full:	on	-0.9
False False fullblank	on	1.78
False False small)	on	-0.38
False False small,	on	-0.88
False False smallblank	on	0.76
False True bare,	on	0.23
False True bare.	on	1.24
False True bare:	on	-0.07
False True bareblank	on	3.21
False True full,	on	0.31
False True full.	on	0.75
False True full:	on	-0.24
False True fullblank	on	4.47
False True loud,	on	0.96
False True loudblank	on	0.4
True False bare'	on	-0.09
True False bare(	on	-1.41
True False bare)	on	-1.22
True False bare,	on	-2.04
True False bare-	on	-0.5
True False bare.	on	-1.12
True False bare:	on	-0.54
True False bareblank	on	-1.54
True False full(	on	-1.72
True False full)	on	-1.71
True False full,	on	-2.3
True False full-	on	-1.24
True False full:	on	-1.01
True False fullblank	on	-2.25
True False full|	on	-0.62
True False full–	on	-1.75
True False loudblank	on	0.34
True True bare'	on	0.13
True True bare(	on	-0.98
True True bare)	on	-1.18
True True bare,	on	1.38
True True bare-	on	0.25
True True bare/	on	0.24
True True bare:	on	-0.9
True True bareblank	on	3.91
True True bare–	on	1.16
True True full'	on	-0.26
True True full(	on	-1.27
True True full)	on	-0.98
True True full,	on	1.69
True True full-	on	0.42
True True full.	on	0.68
True True full/	on	0.35
True True full:	on	-0.77
True True fullblank	on	4.47
True True full|	on	-0.28
True True full–	on	0.14
True True loud)	on	-0.27
True True loud-	on	-0.55
True True loud.	on	0.11
True True loud:	on	-0.23
True True loudblank	on	2.26
a ##	on	0.27
a bia	on	-0.07
a big	on	0.13
a capital & 1	on	-0.08
a capital & 11	on	-0.76
a capital & 12	on	0.22
a capital & 13	on	0.07
a capital & 14	on	0.19
a capital & 17	on	-0.1
a capital & 2	on	0.82
a capital & 20	on	0.22
a capital & 3	on	-0.81
a capital & 4	on	-0.72
a capital & 5	on	-0.36
a capital & 6	on	-0.54
a capital & 68	on	-0.93
a capital & 7	on	-0.22
a capital & 772	on	0.06
a capital & 8	on	-0.61
a capital & 82	on	0.34
a capital & 9	on	-0.56
a capital & a	on	-0.68
a capital & about	on	0.53
a capital & ai	on	-0.05
a capital & airfield	on	0.52
a capital & an	on	-0.14
a capital & and	on	-0.85
a capital & ap	on	-0.43
a capital & area	on	0.14
a capital & at	on	-0.13
a capital & au	on	0.46
a capital & avec	on	-0.25
a capital & b	on	-0.26
a capital & b2	on	-1.04
a capital & ba	on	-0.18
a capital & bac	on	0.37
a capital & bach	on	-0.49
a capital & bai	on	0.07
a capital & ban	on	-0.18
a capital & bang	on	0.6
a capital & bank	on	0.23
a capital & bat	on	-0.07
a capital & battalion	on	-0.72
a capital & bay	on	-0.42
a capital & be	on	0.12
a capital & ben	on	-0.35
a capital & bi	on	-0.85
a capital & bia	on	-0.07
a capital & bien	on	0.65
a capital & biet	on	-0.72
a capital & binh	on	0.7
a capital & bo	on	0.76
a capital & boi	on	0.05
a capital & bom	on	-0.17
a capital & border	on	0.5
a capital & born	on	-0.23
a capital & bridge	on	0.66
a capital & bua	on	-0.44
a capital & bui	on	-0.71
a capital & bung	on	-0.71
a capital & but	on	-0.39
a capital & by	on	-0.27
a capital & c	on	-0.58
a capital & c1	on	-0.53
a capital & c2	on	-1.98
a capital & c4	on	-0.22
a capital & c6	on	-0.26
a capital & c7	on	-0.54
a capital & ca	on	-1.19
a capital & cac	on	-0.05
a capital & cach	on	0.53
a capital & cai	on	0.29
a capital & called	on	-0.41
a capital & cam	on	0.28
a capital & campuchia	on	0.39
a capital & can	on	0.25
a capital & canal	on	0.3
a capital & canh	on	0.77
a capital & cao	on	0.56
a capital & cap	on	-0.08
a capital & cat	on	0.45
a capital & cau	on	-0.62
a capital & cay	on	-0.19
a capital & cemetery	on	1.01
a capital & cha	on	0.1
a capital & chac	on	-0.42
a capital & chai	on	-0.2
a capital & chau	on	0.55
a capital & chay	on	-0.27
a capital & chet	on	-0.56
a capital & chi	on	0.1
a capital & chiec	on	-0.56
a capital & chien	on	-0.35
a capital & chim	on	-0.16
a capital & cho	on	-0.12
a capital & chon	on	-0.14
a capital & chu	on	-0.44
a capital & chua	on	-0.6
a capital & chuc	on	-0.4
a capital & chung	on	-1.08
a capital & citadel	on	0.5
a capital & city	on	0.43
a capital & co	on	-0.45
a capital & coi	on	-0.7
a capital & commune	on	0.5
a capital & company	on	-0.82
a capital & con	on	-0.65
a capital & cong	on	-0.18
a capital & cu	on	-0.96
a capital & cua	on	0.47
a capital & cung	on	-0.35
a capital & cuoi	on	-0.21
a capital & cuu	on	0.22
a capital & d	on	-0.37
a capital & d2	on	-0.68
a capital & d3	on	-0.96
a capital & d5	on	-0.68
a capital & d8	on	-0.57
a capital & da	on	-0.21
a capital & dai	on	0.09
a capital & dak	on	0.2
a capital & dam	on	-0.06
a capital & dan	on	-0.4
a capital & dang	on	-0.47
a capital & danh	on	-0.18
a capital & dao	on	-0.11
a capital & dap	on	-0.16
a capital & dat	on	-0.35
a capital & dau	on	0.67
a capital & day	on	-0.84
a capital & de	on	0.34
a capital & deo	on	-0.58
a capital & deu	on	-0.41
a capital & di	on	-0.28
a capital & dia	on	0.19
a capital & dich	on	-0.09
a capital & died	on	-0.18
a capital & dien	on	0.82
a capital & dieu	on	0.19
a capital & dinh	on	-0.73
a capital & district	on	0.41
a capital & do	on	-0.33
a capital & doan	on	-0.18
a capital & doc	on	-0.38
a capital & doi	on	0.33
a capital & don	on	-0.64
a capital & dong	on	0.26
a capital & du	on	-0.25
a capital & dua	on	-0.18
a capital & duc	on	0.16
a capital & dung	on	-0.45
a capital & duoc	on	-0.09
a capital & duoi	on	-0.43
a capital & duong	on	0.24
a capital & duy	on	0.23
a capital & dv	on	-0.13
a capital & e	on	-0.96
a capital & e48	on	-0.19
a capital & e95	on	-0.43
a capital & em	on	-0.23
a capital & en	on	-0.77
a capital & et	on	-0.32
a capital & from	on	-0.06
a capital & ga	on	0.39
a capital & gan	on	0.69
a capital & gap	on	-0.07
a capital & gate	on	0.38
a capital & ghi	on	-0.4
a capital & gi	on	-0.77
a capital & gia	on	0.16
a capital & giang	on	0.29
a capital & giao	on	-0.14
a capital & giay	on	-0.1
a capital & gieng	on	0.05
a capital & gio	on	0.13
a capital & gioi	on	0.24
a capital & giong	on	0.19
a capital & giu	on	-1.25
a capital & go	on	-0.17
a capital & goc	on	-0.42
a capital & gom	on	-0.24
a capital & h	on	-0.77
a capital & h1	on	-0.65
a capital & ha	on	0.92
a capital & hai	on	0.15
a capital & ham	on	0.05
a capital & hang	on	1.32
a capital & hanh	on	-0.43
a capital & hau	on	0.19
a capital & hay	on	-0.58
a capital & hb	on	0.63
a capital & hd	on	0.13
a capital & he	on	-0.26
a capital & het	on	-0.39
a capital & hi	on	-0.05
a capital & hien	on	-0.49
a capital & hiep	on	0.05
a capital & hill	on	-0.55
a capital & hills	on	0.5
a capital & his	on	-0.23
a capital & ho	on	-1.09
a capital & hoa	on	1.03
a capital & hoai	on	0.11
a capital & hoang	on	0.42
a capital & hoc	on	-0.13
a capital & hoe	on	-0.18
a capital & hoi	on	-0.47
a capital & hom	on	-0.13
a capital & hon	on	0.09
a capital & hong	on	-0.4
a capital & house	on	0.13
a capital & hp	on	0.69
a capital & hs	on	-0.28
a capital & hue	on	0.18
a capital & hung	on	0.26
a capital & huong	on	0.41
a capital & huyen	on	-0.16
a capital & huynh	on	-0.3
a capital & hy	on	-0.11
a capital & i	on	-1.18
a capital & ia	on	0.28
a capital & ich	on	-0.62
a capital & il	on	-0.05
a capital & in	on	0.2
a capital & je	on	-0.09
a capital & joined	on	-0.09
a capital & junction	on	0.29
a capital & kampot	on	0.17
a capital & ke	on	0.07
a capital & kem	on	-0.05
a capital & kha	on	-0.39
a capital & kham	on	0.12
a capital & khanh	on	0.33
a capital & khau	on	-0.09
a capital & khe	on	0.13
a capital & khi	on	-0.34
a capital & khoai	on	0.22
a capital & khoang	on	-0.18
a capital & khong	on	0.2
a capital & khu	on	0.2
a capital & khuong	on	-0.3
a capital & kia	on	-0.64
a capital & kiem	on	-0.9
a capital & kien	on	0.68
a capital & kiet	on	-0.26
a capital & killed	on	-0.06
a capital & kim	on	0.28
a capital & km	on	0.43
a capital & ko	on	-0.16
a capital & kon	on	0.86
a capital & krong	on	0.13
a capital & ky	on	0.44
a capital & l	on	-0.49
a capital & la	on	0.06
a capital & lac	on	-0.25
a capital & lai	on	0.16
a capital & lak	on	0.06
a capital & lam	on	-0.3
a capital & lan	on	-1.22
a capital & lang	on	1.06
a capital & lanh	on	-0.06
a capital & lao	on	0.14
a capital & laos	on	0.22
a capital & lap	on	-0.65
a capital & lat	on	-0.12
a capital & lay	on	-0.06
a capital & le	on	-0.77
a capital & len	on	-0.54
a capital & liet	on	0.7
a capital & lieu	on	0.06
a capital & linh	on	-0.75
a capital & loc	on	0.33
a capital & long	on	1
a capital & ls	on	-0.4
a capital & lu	on	-0.32
a capital & lung	on	0.06
a capital & luon	on	-0.64
a capital & luong	on	-0.27
a capital & luu	on	0.09
a capital & m	on	-0.36
a capital & ma	on	0.24
a capital & mac	on	-0.07
a capital & mai	on	-0.06
a capital & mang	on	0.29
a capital & market	on	0.42
a capital & martyrs	on	-0.08
a capital & mat	on	0.24
a capital & may	on	-0.68
a capital & me	on	0.42
a capital & mien	on	0.07
a capital & minh	on	0.09
a capital & mo	on	-0.34
a capital & moc	on	-0.14
a capital & moi	on	-0.28
a capital & mon	on	0.06
a capital & mot	on	-0.22
a capital & mu	on	0.16
a capital & mua	on	-0.52
a capital & muoi	on	-0.11
a capital & muon	on	-0.12
a capital & muong	on	0.7
a capital & my	on	-0.68
a capital & na	on	0.65
a capital & nam	on	1.19
a capital & nay	on	-0.59
a capital & ne	on	-0.31
a capital & near	on	0.1
a capital & nem	on	0.24
a capital & nen	on	-0.3
a capital & nga	on	1.08
a capital & ngai	on	0.23
a capital & ngan	on	0.05
a capital & nghe	on	1.17
a capital & nghi	on	0.11
a capital & nghia	on	0.42
a capital & nghiep	on	-0.49
a capital & ngoai	on	0.92
a capital & ngoc	on	-0.63
a capital & ngoi	on	-0.15
a capital & ngu	on	0.37
a capital & nguoi	on	-0.64
a capital & nguyen	on	-0.47
a capital & nha	on	0.05
a capital & nhan	on	-0.5
a capital & nhap	on	-0.09
a capital & nhat	on	-0.15
a capital & nhi	on	-0.33
a capital & nho	on	-0.05
a capital & nhon	on	0.09
a capital & nhung	on	-0.93
a capital & nhuong	on	-0.66
a capital & night	on	-0.09
a capital & ninh	on	0.41
a capital & nn	on	-0.16
a capital & no	on	0.08
a capital & noi	on	0.12
a capital & nui	on	0.2
a capital & nuoc	on	0.31
a capital & o	on	0.1
a capital & oai	on	0.06
a capital & of	on	0.84
a capital & om	on	-0.35
a capital & on	on	-1.24
a capital & one	on	-0.1
a capital & ong	on	-0.47
a capital & p	on	0.2
a capital & pailin	on	0.18
a capital & pass	on	0.37
a capital & phai	on	-0.34
a capital & pham	on	-1.09
a capital & phan	on	-0.46
a capital & phao	on	-0.34
a capital & phat	on	-0.07
a capital & phi	on	-0.53
a capital & phin	on	-1
a capital & pho	on	0.95
a capital & phong	on	0.18
a capital & phu	on	0.8
a capital & phuc	on	-0.32
a capital & phung	on	-0.09
a capital & phuoc	on	0.89
a capital & phuong	on	0.21
a capital & plot	on	0.75
a capital & pon	on	0.23
a capital & post	on	0.26
a capital & province	on	0.43
a capital & pu	on	0.05
a capital & qua	on	-0.25
a capital & quan	on	-0.82
a capital & que	on	-0.16
a capital & quoc	on	0.38
a capital & quy	on	0.16
a capital & quyen	on	-1.11
a capital & quynh	on	-0.18
a capital & ra	on	-0.57
a capital & regiment	on	-0.81
a capital & ri	on	0.08
a capital & ridge	on	0.36
a capital & river	on	0.32
a capital & ro	on	1.49
a capital & road	on	0.28
a capital & roi	on	0.45
a capital & row	on	0.95
a capital & rubber	on	0.45
a capital & sa	on	0.32
a capital & sach	on	0.11
a capital & sam	on	0.08
a capital & sang	on	-0.16
a capital & sap	on	-0.05
a capital & sat	on	0.39
a capital & sau	on	-0.42
a capital & si	on	-0.27
a capital & side	on	-0.44
a capital & sinh	on	-0.37
a capital & so	on	0.8
a capital & soc	on	0.05
a capital & soi	on	-0.38
a capital & son	on	0.81
a capital & song	on	-0.56
a capital & sot	on	-0.16
a capital & south	on	0.49
a capital & su	on	-0.4
a capital & sung	on	-0.41
a capital & suoi	on	0.29
a capital & t	on	0.11
a capital & ta	on	-0.44
a capital & tai	on	-0.2
a capital & tam	on	0.11
a capital & tan	on	0.05
a capital & tang	on	0.52
a capital & tao	on	-0.4
a capital & tap	on	-1.09
a capital & tau	on	-0.45
a capital & tay	on	0.34
a capital & tb	on	0.56
a capital & ten	on	-0.36
a capital & th	on	0.42
a capital & thach	on	0.17
a capital & thai	on	0.98
a capital & tham	on	-0.1
a capital & thang	on	0.22
a capital & thanh	on	0.63
a capital & thao	on	-0.36
a capital & thap	on	-0.49
a capital & that	on	-0.34
a capital & thay	on	0.34
a capital & the	on	-0.14
a capital & theo	on	-0.11
a capital & thi	on	-0.18
a capital & thien	on	0.09
a capital & thieu	on	0.28
a capital & thinh	on	-0.62
a capital & tho	on	-0.24
a capital & thoi	on	-0.77
a capital & thon	on	-0.11
a capital & thong	on	-0.11
a capital & thu	on	-0.23
a capital & thua	on	0.33
a capital & thuan	on	0.3
a capital & thuoc	on	-0.55
a capital & thuong	on	-0.16
a capital & thuy	on	0.78
a capital & tien	on	0.2
a capital & tieng	on	0.05
a capital & tieu	on	-0.29
a capital & tin	on	0.09
a capital & tinh	on	0.55
a capital & tnxp	on	-0.82
a capital & to	on	-0.78
a capital & toi	on	-1.02
a capital & tong	on	-0.52
a capital & town	on	0.37
a capital & tra	on	0.25
a capital & trach	on	0.06
a capital & tram	on	0.08
a capital & tran	on	-0.37
a capital & trang	on	-0.58
a capital & tren	on	-0.89
a capital & tri	on	-0.68
a capital & trieu	on	0.05
a capital & trinh	on	-0.06
a capital & tro	on	-0.11
a capital & troi	on	-0.16
a capital & trong	on	0.27
a capital & truc	on	0.09
a capital & trung	on	-0.39
a capital & truoc	on	-0.49
a capital & truong	on	-0.94
a capital & tu	on	-0.08
a capital & tuan	on	-0.88
a capital & tui	on	-0.88
a capital & tum	on	0.14
a capital & tung	on	-0.49
a capital & tuong	on	0.2
a capital & tuy	on	0.06
a capital & tuyen	on	0.15
a capital & two	on	0.16
a capital & u	on	0.2
a capital & un	on	-0.46
a capital & uyen	on	-0.19
a capital & va	on	-0.71
a capital & valley	on	0.51
a capital & van	on	-0.24
a capital & vao	on	-0.23
a capital & vap	on	-0.27
a capital & ve	on	-0.43
a capital & vet	on	-0.23
a capital & vi	on	0.28
a capital & vien	on	0.06
a capital & village	on	0.23
a capital & vinh	on	1.05
a capital & vo	on	-0.84
a capital & voi	on	-0.15
a capital & vu	on	-0.1
a capital & vui	on	-0.14
a capital & vung	on	0.25
a capital & vuong	on	-0.73
a capital & wall	on	0.24
a capital & was	on	-0.53
a capital & we	on	-0.27
a capital & who	on	-0.21
a capital & with	on	0.06
a capital & xa	on	0.1
a capital & xac	on	-0.27
a capital & xang	on	-0.05
a capital & xat	on	0.47
a capital & xe	on	-0.61
a capital & xin	on	-0.14
a capital & xom	on	0.36
a capital & xuan	on	0.37
a capital & xuong	on	0.24
a capital & xuyen	on	0.23
a capital & y	on	-0.13
a capital & ya	on	-0.81
a capital & yen	on	0.76
a hang	on	0.84
a luoi	on	0.08
a phrase & 1	on	0.1
a phrase & 2	on	0.19
a phrase & a	on	-0.14
a phrase & an	on	0.19
a phrase & and	on	-0.56
a phrase & anh	on	0.16
a phrase & at	on	0.15
a phrase & ba	on	-0.1
a phrase & ban	on	0.62
a phrase & bao	on	0.13
a phrase & bay	on	-0.07
a phrase & ben	on	0.35
a phrase & bi	on	-0.41
a phrase & bia	on	-0.12
a phrase & bridge	on	0.09
a phrase & by	on	-0.13
a phrase & cach	on	-0.35
a phrase & cai	on	0.08
a phrase & camp	on	0.07
a phrase & can	on	0.16
a phrase & canh	on	-0.17
a phrase & cao	on	0.14
a phrase & cau	on	-0.46
a phrase & cay	on	0.21
a phrase & chau	on	-0.13
a phrase & chet	on	-0.08
a phrase & chien	on	0.09
a phrase & chon	on	-0.07
a phrase & chu	on	0.19
a phrase & co	on	0.06
a phrase & cu	on	-0.28
a phrase & cua	on	0.31
a phrase & da	on	0.41
a phrase & dan	on	0.11
a phrase & de	on	0.08
a phrase & dinh	on	0.35
a phrase & do	on	-0.06
a phrase & doan	on	0.67
a phrase & dong	on	0.19
a phrase & from	on	0.08
a phrase & gate	on	0.05
a phrase & gun	on	0.05
a phrase & ha	on	0.5
a phrase & hai	on	0.25
a phrase & hang	on	-0.12
a phrase & hill	on	-0.52
a phrase & ho	on	0.14
a phrase & hoa	on	0.11
a phrase & hoi	on	-0.21
a phrase & hy	on	-0.19
a phrase & in	on	-0.79
a phrase & khong	on	-0.28
a phrase & khu	on	-0.34
a phrase & la	on	-0.4
a phrase & le	on	0.2
a phrase & luong	on	0.12
a phrase & mai	on	-0.15
a phrase & mot	on	0.06
a phrase & my	on	0.08
a phrase & nam	on	0.6
a phrase & nha	on	0.06
a phrase & ninh	on	0.13
a phrase & o	on	0.21
a phrase & of	on	0.25
a phrase & on	on	-0.51
a phrase & phia	on	0.16
a phrase & phong	on	0.05
a phrase & phu	on	-0.48
a phrase & plot	on	0.51
a phrase & quan	on	0.18
a phrase & quang	on	0.21
a phrase & s	on	0.11
a phrase & sau	on	-0.89
a phrase & side	on	0.15
a phrase & so	on	-0.35
a phrase & son	on	0.2
a phrase & tay	on	0.05
a phrase & thang	on	-0.33
a phrase & thanh	on	0.07
a phrase & the	on	0.74
a phrase & thi	on	0.09
a phrase & tho	on	-0.06
a phrase & thuoc	on	-0.05
a phrase & thuy	on	0.06
a phrase & tien	on	-0.7
a phrase & tinh	on	0.09
a phrase & to	on	0.11
a phrase & tre	on	0.08
a phrase & truc	on	0.05
a phrase & tu	on	0.4
a phrase & va	on	-0.65
a phrase & vao	on	0.47
a phrase & vien	on	0.13
a phrase & vinh	on	-0.76
a phrase & vo	on	0.25
a phrase & with	on	0.15
a phrase & xa	on	0.09
a phrase & xuyen	on	0.06
a phrase & y	on	0.28
a word & 12	on	0.06
a word & 14	on	0.13
a word & 19	on	0.28
a word & 2	on	0.2
a word & 22	on	0.13
a word & 30	on	0.52
a word & 300	on	0.13
a word & 37	on	0.05
a word & 4	on	0.29
a word & 400	on	0.48
a word & 5	on	0.09
a word & 82	on	0.23
a word & a	on	0.58
a word & ai	on	-0.24
a word & an	on	0.36
a word & anh	on	-0.66
a word & ap	on	0.09
a word & at	on	0.33
a word & au	on	0.15
a word & ay	on	-0.16
a word & ba	on	0.19
a word & bac	on	0.1
a word & ban	on	-0.59
a word & bao	on	0.1
a word & bat	on	-0.49
a word & bay	on	-0.63
a word & behind	on	0.2
a word & ben	on	-0.23
a word & bep	on	0.07
a word & between	on	-0.08
a word & bi	on	0.17
a word & bia	on	0.19
a word & bien	on	0.43
a word & binh	on	0.35
a word & bo	on	0.38
a word & bon	on	-1.23
a word & bu	on	0.28
a word & bui	on	-0.37
a word & bung	on	-0.73
a word & but	on	-0.15
a word & by	on	-0.12
a word & ca	on	0.08
a word & cach	on	-0.48
a word & cai	on	-0.18
a word & cam	on	-0.18
a word & can	on	0.33
a word & canh	on	1.08
a word & cao	on	0.08
a word & cap	on	-0.13
a word & cat	on	0.12
a word & cau	on	-0.31
a word & cay	on	0.08
a word & chai	on	0.24
a word & chet	on	-0.16
a word & chi	on	0.58
a word & chien	on	-0.15
a word & chieu	on	-0.14
a word & chin	on	-0.67
a word & cho	on	-0.24
a word & chon	on	-0.33
a word & chong	on	0.18
a word & chu	on	0.56
a word & chung	on	-0.12
a word & cimetiere	on	0.09
a word & co	on	-0.25
a word & con	on	-0.65
a word & cop	on	0.11
a word & cote	on	0.84
a word & cua	on	-0.26
a word & cung	on	-0.16
a word & cuong	on	0.05
a word & da	on	0.49
a word & dai	on	0.25
a word & dak	on	0.14
a word & dam	on	-0.09
a word & dan	on	0.43
a word & dang	on	0.58
a word & danh	on	-0.27
a word & dao	on	0.48
a word & dap	on	-0.17
a word & dat	on	0.32
a word & dau	on	0.06
a word & de	on	0.32
a word & dem	on	-0.16
a word & den	on	-0.08
a word & di	on	-0.97
a word & dia	on	0.88
a word & diem	on	0.12
a word & dien	on	0.1
a word & dieu	on	0.21
a word & dinh	on	0.16
a word & do	on	0.16
a word & doan	on	-0.45
a word & doc	on	0.47
a word & doi	on	0.12
a word & don	on	-0.62
a word & dong	on	0.22
a word & du	on	0.09
a word & duc	on	0.09
a word & dung	on	-0.99
a word & duoi	on	0.21
a word & duong	on	0.15
a word & dv	on	-0.28
a word & east	on	0.26
a word & em	on	-0.17
a word & field	on	0.06
a word & from	on	0.14
a word & gach	on	-0.05
a word & gan	on	0.4
a word & gao	on	0.13
a word & gap	on	-0.46
a word & gia	on	0.05
a word & giang	on	0.18
a word & giap	on	-0.21
a word & giay	on	0.07
a word & gio	on	-0.35
a word & gioi	on	0.09
a word & giong	on	0.25
a word & go	on	0.05
a word & ha	on	0.17
a word & hai	on	-0.59
a word & hamlet	on	0.11
a word & hang	on	-0.28
a word & hao	on	0.21
a word & hat	on	0.05
a word & hau	on	0.34
a word & het	on	-0.16
a word & hi	on	-0.08
a word & hien	on	0.57
a word & hiep	on	0.19
a word & ho	on	0.09
a word & hoa	on	0.78
a word & hoang	on	0.11
a word & hoi	on	-0.4
a word & hom	on	-0.23
a word & hp	on	0.15
a word & hue	on	0.32
a word & hung	on	0.08
a word & huong	on	-0.61
a word & huu	on	-0.73
a word & huy	on	0.09
a word & huyen	on	0.42
a word & hy	on	0.26
a word & ia	on	0.15
a word & in	on	0.88
a word & k	on	-0.29
a word & ke	on	-0.15
a word & keo	on	0.1
a word & khe	on	0.11
a word & kho	on	0.11
a word & khoang	on	-0.13
a word & khong	on	-0.35
a word & khu	on	0.17
a word & khuc	on	1
a word & kien	on	0.09
a word & kim	on	0.31
a word & kinh	on	0.06
a word & km	on	0.1
a word & ky	on	0.11
a word & la	on	0.14
a word & lai	on	0.47
a word & lam	on	0.1
a word & lan	on	0.05
a word & lang	on	0.39
a word & lao	on	0.14
a word & lap	on	0.22
a word & lay	on	-0.54
a word & le	on	0.35
a word & left	on	0.47
a word & len	on	0.06
a word & lien	on	0.06
a word & liet	on	0.1
a word & lieu	on	0.12
a word & linh	on	-0.59
a word & lo	on	0.09
a word & loc	on	0.17
a word & loi	on	0.09
a word & long	on	-0.48
a word & lua	on	-0.39
a word & luc	on	-0.24
a word & lung	on	0.06
a word & luong	on	-0.87
a word & luu	on	0.08
a word & ly	on	0.23
a word & m	on	0.13
a word & ma	on	-0.39
a word & mai	on	0.05
a word & man	on	0.5
a word & mat	on	0.26
a word & mau	on	0.11
a word & may	on	-0.1
a word & me	on	0.51
a word & met	on	0.08
a word & mien	on	0.13
a word & minh	on	0.2
a word & mo	on	0.7
a word & moc	on	0.21
a word & moi	on	-0.29
a word & mon	on	0.05
a word & mua	on	-0.36
a word & mui	on	-0.14
a word & muoi	on	0.06
a word & my	on	0.27
a word & nam	on	0.32
a word & nay	on	0.13
a word & near	on	0.25
a word & next	on	-0.05
a word & nga	on	0.22
a word & ngai	on	0.09
a word & ngam	on	0.21
a word & ngay	on	-0.41
a word & nghe	on	0.06
a word & nghia	on	0.18
a word & ngo	on	-0.5
a word & ngoai	on	-0.32
a word & ngoc	on	0.06
a word & ngua	on	0.07
a word & nguoi	on	-0.09
a word & nguon	on	0.07
a word & nha	on	0.6
a word & nhan	on	0.26
a word & nho	on	-0.07
a word & nhung	on	-0.29
a word & ninh	on	0.34
a word & no	on	-0.78
a word & noi	on	0.17
a word & north	on	0.14
a word & nuoc	on	-0.2
a word & o	on	-0.3
a word & of	on	0.29
a word & old	on	0.08
a word & on	on	0.27
a word & ong	on	0.42
a word & pa	on	0.06
a word & phao	on	0.15
a word & phat	on	0.06
a word & phau	on	0.14
a word & phia	on	-0.14
a word & phong	on	0.27
a word & phu	on	0.3
a word & phuc	on	0.06
a word & phung	on	0.22
a word & phuoc	on	0.73
a word & plot	on	-0.24
a word & pres	on	-0.2
a word & quan	on	-0.09
a word & quang	on	0.31
a word & que	on	-0.44
a word & quy	on	0.07
a word & quynh	on	0.05
a word & ra	on	-0.11
a word & rao	on	0.09
a word & ray	on	0.17
a word & rieng	on	-0.11
a word & roi	on	-0.96
a word & rong	on	0.09
a word & ruong	on	-0.17
a word & s	on	0.07
a word & san	on	0.08
a word & sap	on	-0.57
a word & sat	on	0.16
a word & sau	on	-0.77
a word & side	on	0.13
a word & sim	on	0.05
a word & sinh	on	-0.06
a word & so	on	-0.22
a word & son	on	0.32
a word & song	on	0.12
a word & sous	on	0.21
a word & south	on	0.32
a word & su	on	0.05
a word & suoi	on	0.22
a word & ta	on	0.12
a word & tai	on	0.15
a word & tam	on	0.05
a word & tan	on	0.08
a word & tang	on	0.05
a word & tau	on	-0.06
a word & tay	on	-0.52
a word & ten	on	-0.47
a word & thach	on	0.12
a word & thai	on	0.07
a word & tham	on	0.2
a word & thang	on	-0.19
a word & thay	on	0.32
a word & the	on	0.62
a word & theo	on	-0.07
a word & thi	on	0.42
a word & thien	on	0.12
a word & thinh	on	0.12
a word & tho	on	-0.14
a word & thon	on	0.72
a word & thong	on	-0.05
a word & thu	on	0.17
a word & thuan	on	0.05
a word & thuoc	on	0.07
a word & thuong	on	0.14
a word & thuy	on	0.14
a word & tien	on	0.12
a word & tinh	on	0.09
a word & to	on	-0.45
a word & toi	on	1.11
a word & trach	on	0.05
a word & tram	on	0.12
a word & trau	on	0.05
a word & tre	on	0.15
a word & tren	on	0.38
a word & tri	on	0.16
a word & trieu	on	0.21
a word & troi	on	0.09
a word & trong	on	-0.39
a word & trung	on	-0.6
a word & tu	on	0.18
a word & tui	on	-0.66
a word & tuong	on	0.11
a word & two	on	0.13
a word & un	on	0.36
a word & under	on	-0.13
a word & van	on	0.06
a word & vao	on	0.15
a word & vay	on	-0.05
a word & ve	on	-0.16
a word & vi	on	-0.23
a word & vien	on	0.08
a word & vinh	on	0.23
a word & vo	on	-0.06
a word & vui	on	-0.19
a word & we	on	-0.08
a word & west	on	0.25
a word & with	on	0.06
a word & xa	on	0.55
a word & xe	on	-0.05
a word & xeo	on	0.36
a word & xu	on	-0.21
a word & xuan	on	0.36
a word & xuong	on	-0.71
a word & y	on	0.11
a word & yen	on	0.32
above the	on	0.07
ai tu	on	0.3
along the	on	0.06
am co	on	0.51
am vinh	on	0.59
an #	on	-0.5
an anh	on	-0.06
an binh	on	0.15
an cao	on	0.29
an hai	on	0.06
an lao	on	0.12
an phu	on	0.08
an quang	on	0.1
an thai	on	0.05
an thanh	on	0.05
an thi	on	1.24
an tho	on	-0.09
an tinh	on	0.13
an va	on	-0.06
anh ha	on	0.55
ap #	on	0.69
ap bac	on	0.07
at & 1	on	-0.6
at & 12	on	0.36
at & 13	on	0.16
at & 14	on	0.32
at & 15	on	-0.2
at & 150	on	-0.73
at & 19	on	0.22
at & 2	on	0.08
at & 200	on	0.57
at & 200m	on	0.39
at & 22	on	0.22
at & 2km	on	0.28
at & 3	on	-1.08
at & 30	on	0.87
at & 300	on	0.06
at & 300m	on	0.42
at & 4	on	0.15
at & 40	on	0.06
at & 400	on	1.28
at & 5	on	-0.11
at & 500m	on	0.46
at & 50m	on	0.06
at & 52	on	0.15
at & 6	on	0.08
at & 7	on	-0.93
at & 9	on	0.08
at & a	on	0.53
at & about	on	0.07
at & airstrip	on	0.19
at & along	on	-0.57
at & am	on	0.11
at & an	on	-0.28
at & and	on	0.29
at & anh	on	0.1
at & ao	on	0.15
at & ap	on	0.6
at & around	on	-0.53
at & at	on	-1.69
at & au	on	0.37
at & avec	on	-0.44
at & b	on	0.05
at & b52	on	-0.2
at & ba	on	-0.6
at & bac	on	0.47
at & back	on	0.47
at & bai	on	0.08
at & bamboo	on	0.05
at & ban	on	0.08
at & bang	on	-0.61
at & bap	on	-0.63
at & bat	on	-0.56
at & bau	on	0.09
at & bay	on	-0.83
at & be	on	0.17
at & behind	on	0.36
at & ben	on	0.67
at & benh	on	0.08
at & bep	on	0.1
at & beside	on	0.17
at & bi	on	0.8
at & bia	on	0.15
at & bien	on	-0.11
at & big	on	0.16
at & binh	on	0.13
at & bo	on	0.19
at & boc	on	0.26
at & bom	on	0.36
at & bong	on	0.26
at & bot	on	0.05
at & bu	on	0.16
at & bui	on	-0.23
at & bung	on	0.05
at & buoc	on	0.18
at & buon	on	0.14
at & buried	on	-0.08
at & by	on	-0.24
at & c	on	-0.16
at & ca	on	0.33
at & cac	on	-0.06
at & cach	on	-0.23
at & cai	on	-0.44
at & cam	on	-0.4
at & can	on	0.57
at & canal	on	0.19
at & cang	on	0.05
at & canh	on	0.82
at & cao	on	0.49
at & cap	on	0.45
at & cat	on	0.15
at & cau	on	-0.27
at & cay	on	0.05
at & cha	on	-0.05
at & chac	on	0.05
at & chan	on	-0.17
at & chau	on	-0.19
at & chay	on	0.11
at & chen	on	-0.35
at & chet	on	0.41
at & chi	on	-0.29
at & chin	on	-0.28
at & chinh	on	-0.86
at & cho	on	0.34
at & chon	on	-0.85
at & chong	on	0.38
at & chot	on	0.21
at & chu	on	-0.75
at & chua	on	0.89
at & chum	on	0.16
at & chung	on	0.28
at & chuoi	on	0.06
at & chuong	on	-0.23
at & church	on	0.23
at & clearing	on	0.14
at & co	on	-0.44
at & coc	on	0.05
at & coi	on	0.14
at & con	on	-0.14
at & cong	on	0.32
at & cot	on	0.12
at & cote	on	-0.32
at & crater	on	0.08
at & creek	on	0.12
at & crossing	on	0.09
at & cu	on	0.62
at & cua	on	0.58
at & culvert	on	0.33
at & cung	on	-0.59
at & cut	on	0.12
at & d	on	0.31
at & da	on	0.18
at & dai	on	0.14
at & dak	on	0.25
at & dam	on	0.12
at & dan	on	-0.23
at & danh	on	-0.62
at & dao	on	-0.51
at & dap	on	-0.8
at & dat	on	-1.2
at & dau	on	0.11
at & day	on	0.92
at & de	on	1.15
at & dem	on	-0.28
at & deo	on	0.16
at & derriere	on	0.29
at & des	on	0.28
at & dessus	on	0.12
at & di	on	1.26
at & dia	on	0.1
at & dich	on	0.09
at & diem	on	0.06
at & dien	on	0.17
at & dieu	on	0.06
at & dike	on	0.06
at & dinh	on	0.29
at & do	on	0.06
at & doan	on	1.28
at & doc	on	0.06
at & doi	on	0.91
at & don	on	-0.47
at & dong	on	0.05
at & du	on	0.22
at & dua	on	0.34
at & duc	on	0.18
at & dung	on	-0.29
at & duoc	on	0.06
at & duoi	on	0.82
at & duong	on	0.43
at & east	on	0.71
at & ecole	on	0.08
at & eglise	on	0.17
at & em	on	0.62
at & en	on	-0.21
at & end	on	0.06
at & et	on	0.26
at & face	on	-0.44
at & ferry	on	0.19
at & foot	on	0.28
at & from	on	0.21
at & ga	on	0.13
at & gach	on	0.07
at & gai	on	0.19
at & gan	on	0.06
at & gao	on	0.23
at & gap	on	0.06
at & gate	on	0.06
at & ghi	on	-0.6
at & gia	on	-0.18
at & giao	on	0.11
at & giap	on	0.74
at & gieng	on	0.22
at & gio	on	-0.14
at & giong	on	0.05
at & giua	on	0.2
at & go	on	0.17
at & goc	on	0.21
at & goi	on	0.3
at & gom	on	0.12
at & gu	on	0.08
at & ha	on	-0.18
at & hai	on	-0.46
at & ham	on	0.72
at & hamlet	on	0.14
at & hang	on	0.5
at & hanh	on	0.09
at & hao	on	0.08
at & he	on	0.06
at & heo	on	0.06
at & her	on	0.37
at & hien	on	-1.32
at & hill	on	0.1
at & hinh	on	-0.07
at & his	on	0.29
at & ho	on	0.27
at & hoa	on	0.07
at & hoang	on	0.06
at & hoi	on	0.11
at & hom	on	-0.4
at & hon	on	0.14
at & hong	on	0.15
at & hop	on	0.06
at & house	on	0.08
at & huong	on	0.45
at & hy	on	0.41
at & ia	on	0.05
at & in	on	-0.93
at & junction	on	0.18
at & just	on	0.24
at & k	on	0.07
at & ke	on	0.76
at & kem	on	0.1
at & khau	on	-0.56
at & khe	on	0.12
at & khi	on	0.48
at & kho	on	0.21
at & khoi	on	0.13
at & khong	on	-0.68
at & khop	on	0.05
at & ki	on	0.07
at & kia	on	0.08
at & kiem	on	0.38
at & kien	on	-0.07
at & kinh	on	0.41
at & km	on	0.19
at & ko	on	0.12
at & ky	on	-0.05
at & la	on	-0.23
at & lam	on	0.09
at & lan	on	0.12
at & lang	on	-0.98
at & lao	on	0.37
at & lap	on	-0.12
at & lay	on	-0.83
at & le	on	0.41
at & left	on	0.44
at & len	on	0.08
at & les	on	0.54
at & lim	on	0.09
at & line	on	0.07
at & linh	on	-0.38
at & lo	on	0.57
at & loc	on	0.09
at & loi	on	0.65
at & lon	on	0.18
at & long	on	0.09
at & lot	on	0.48
at & lua	on	0.11
at & luc	on	-0.29
at & lung	on	0.08
at & luy	on	0.06
at & m	on	0.34
at & ma	on	-1
at & mai	on	-0.08
at & mang	on	0.05
at & marche	on	0.05
at & mat	on	0.37
at & may	on	-0.65
at & me	on	0.45
at & mep	on	0.27
at & met	on	0.2
at & mi	on	0.06
at & mieu	on	0.15
at & minh	on	0.5
at & mit	on	0.08
at & mo	on	0.07
at & moc	on	-0.06
at & moi	on	0.21
at & mon	on	0.13
at & mua	on	-0.12
at & mui	on	-0.39
at & muong	on	0.15
at & my	on	0.35
at & nam	on	0.19
at & nay	on	-0.35
at & ne	on	-0.67
at & near	on	0.33
at & nen	on	0.12
at & next	on	0.54
at & nga	on	0.4
at & ngam	on	0.38
at & ngan	on	0.06
at & ngo	on	-0.45
at & ngoai	on	0.35
at & ngon	on	0.1
at & nguoi	on	0.25
at & nguon	on	0.11
at & nha	on	0.86
at & nhan	on	0.13
at & nhat	on	0.4
at & nhieu	on	-0.49
at & nhin	on	-0.13
at & nho	on	0.46
at & nhu	on	0.07
at & nia	on	0.26
at & no	on	-0.55
at & noi	on	-0.31
at & nong	on	0.34
at & nord	on	0.05
at & north	on	0.16
at & not	on	0.21
at & nua	on	0.16
at & nui	on	0.07
at & nuoc	on	0.14
at & nuong	on	0.5
at & o	on	-0.89
at & of	on	-0.34
at & oi	on	0.59
at & old	on	0.11
at & on	on	0.12
at & one	on	0.19
at & ong	on	0.57
at & our	on	0.22
at & pass	on	0.25
at & phai	on	0.23
at & phao	on	0.23
at & phe	on	0.11
at & phi	on	0.06
at & phia	on	0.81
at & phu	on	-0.58
at & phung	on	0.15
at & post	on	0.24
at & poste	on	0.06
at & quan	on	0.07
at & quang	on	0.16
at & que	on	-1.18
at & quy	on	-0.69
at & quyet	on	-0.72
at & ra	on	-0.07
at & rach	on	0.28
at & rao	on	0.19
at & ray	on	0.5
at & re	on	0.11
at & right	on	0.28
at & river	on	0.09
at & road	on	0.13
at & rock	on	0.05
at & rong	on	0.07
at & route	on	0.25
at & rua	on	0.06
at & rung	on	0.24
at & ruong	on	-0.12
at & rut	on	0.13
at & s	on	0.32
at & sa	on	0.25
at & sai	on	-0.05
at & san	on	0.11
at & sang	on	-1.05
at & sao	on	0.08
at & sap	on	-0.77
at & sat	on	0.29
at & school	on	0.38
at & second	on	-0.13
at & side	on	0.21
at & slope	on	0.24
at & so	on	0.62
at & soc	on	-0.18
at & son	on	0.15
at & song	on	0.27
at & sous	on	0.35
at & south	on	0.07
at & stream	on	-0.11
at & su	on	0.12
at & sua	on	0.09
at & sung	on	0.14
at & suoi	on	0.33
at & ta	on	0.4
at & tac	on	-0.6
at & taluy	on	0.05
at & tam	on	0.21
at & tan	on	0.15
at & tang	on	0.11
at & tau	on	0.08
at & tay	on	0.28
at & than	on	0.11
at & thang	on	-0.22
at & thanh	on	-0.3
at & thap	on	0.37
at & that	on	0.5
at & thay	on	-0.19
at & the	on	0.37
at & theo	on	-0.58
at & thi	on	-0.39
at & tho	on	0.15
at & thoi	on	-0.49
at & thon	on	0.3
at & thong	on	0.27
at & thot	on	0.12
at & thu	on	0.25
at & thua	on	0.07
at & thuoc	on	0.11
at & thuong	on	0.63
at & tien	on	0.33
at & tieng	on	0.13
at & tieu	on	0.42
at & tin	on	0.07
at & tinh	on	-0.22
at & tower	on	0.2
at & tram	on	0.22
at & tran	on	-0.05
at & trang	on	0.11
at & trau	on	0.09
at & tre	on	0.39
at & tree	on	0.11
at & trees	on	0.07
at & tren	on	0.09
at & treo	on	0.08
at & troi	on	0.09
at & trong	on	-1.02
at & truc	on	0.07
at & trung	on	0.34
at & truoc	on	0.12
at & truong	on	0.26
at & tuc	on	-0.06
at & tui	on	-0.6
at & tung	on	0.06
at & tuong	on	0.08
at & tuy	on	0.09
at & two	on	0.64
at & u	on	0.08
at & ubnd	on	-0.72
at & un	on	0.15
at & under	on	-0.48
at & une	on	0.61
at & va	on	0.75
at & vach	on	0.06
at & vam	on	0.05
at & van	on	-1.36
at & vang	on	-0.41
at & vao	on	0.45
at & vat	on	0.38
at & vay	on	-0.78
at & ve	on	-0.19
at & vi	on	-0.44
at & vien	on	0.08
at & village	on	0.06
at & vinh	on	0.24
at & vo	on	0.43
at & voi	on	0.98
at & vu	on	-0.05
at & vui	on	-0.39
at & vuon	on	-0.17
at & vuong	on	0.07
at & wall	on	0.07
at & water	on	0.09
at & we	on	-0.18
at & when	on	0.08
at & where	on	0.96
at & with	on	-0.25
at & xa	on	-0.1
at & xac	on	-0.13
at & xang	on	0.15
at & xep	on	-0.31
at & xoai	on	0.13
at & xom	on	0.22
at & xung	on	-0.14
at & xuong	on	0.11
at & y	on	-0.12
at & yen	on	0.13
at the	on	0.14
au dessus	on	0.15
au nord	on	0.05
ba ben	on	-0.25
ba beo	on	0.07
ba cam	on	-0.22
ba cay	on	0.08
ba chac	on	0.07
ba chu	on	0.32
ba chua	on	0.17
ba chuc	on	0.05
ba chung	on	0.31
ba co	on	0.96
ba dac	on	0.21
ba dong	on	0.1
ba la	on	0.75
ba lam	on	0.52
ba lang	on	-0.48
ba o	on	0.14
ba phu	on	0.26
ba tang	on	0.06
ba tu	on	0.32
ba vi	on	0.45
ba xa	on	0.09
ba xom	on	0.13
bac gan	on	0.41
bac giang	on	0.1
bac ha	on	-0.05
bac kan	on	0.08
bac lap	on	0.13
bac ninh	on	0.09
bac thai	on	0.08
bach dang	on	0.11
bai bang	on	0.11
bai boi	on	0.09
bai cat	on	0.2
bai da	on	0.34
bai dap	on	0.19
bai dau	on	0.42
bai khach	on	0.28
bai rac	on	0.05
bai soi	on	0.05
bai tha	on	0.12
bai xe	on	0.05
ban ay	on	-0.24
ban ban	on	-1.08
ban co	on	-1.23
ban cu	on	-0.07
ban dong	on	0.29
ban la	on	0.2
ban na	on	0.14
ban nam	on	0.08
ban pa	on	0.07
ban pac	on	0.15
ban ta	on	0.08
ban tham	on	-0.25
bang chet	on	-0.06
bang la	on	-0.2
bang lang	on	0.15
bang tu	on	-0.65
bank of	on	0.09
bao hai	on	0.17
bat tam	on	0.05
bat xat	on	0.09
bau bang	on	0.18
bau co	on	0.19
bay cu	on	0.15
bay da	on	0.05
bay hien	on	-0.05
behind the	on	0.25
below the	on	0.06
ben bo	on	0.25
ben cau	on	0.07
ben da	on	0.06
ben do	on	0.82
ben hong	on	0.07
ben kia	on	0.14
ben lao	on	0.05
ben luc	on	0.09
ben nay	on	1.06
ben nha	on	0.07
ben nuoc	on	0.09
ben pha	on	0.05
ben phai	on	0.29
ben suoi	on	0.07
ben trai	on	0.28
ben tre	on	0.28
ben vuot	on	0.14
benh vien	on	0.63
benh xa	on	0.31
bep benh	on	0.06
beside a	on	0.08
beside the	on	0.07
bi mat	on	0.14
bia rung	on	0.06
bich la	on	0.45
bien gioi	on	0.47
bien ho	on	0.05
bien hoa	on	0.06
bien lo	on	0.35
bien noi	on	-0.29
bien phong	on	0.05
binh anh	on	-0.05
binh bac	on	0.53
binh da	on	-0.24
binh dinh	on	0.16
binh do	on	0.14
binh gia	on	0.06
binh giang	on	0.05
binh hai	on	0.08
binh lieu	on	0.15
binh luc	on	0.2
binh ten	on	-0.07
binh thi	on	0.05
binh thuan	on	0.11
binh tram	on	0.79
binh trung	on	-0.15
binh va	on	-0.31
binh vinh	on	0.11
blank#	on	0.75
blank###	on	2.1
blank####	on	0.52
blank1b	on	0.07
blank200m	on	0.44
blank2km	on	0.78
blank300m	on	0.23
blank500m	on	1.3
blank50m	on	0.11
blank7a	on	0.09
blank7b	on	0.08
blanka	on	-1.33
blanka1	on	0.06
blankabout	on	0.34
blankafter	on	-1.29
blankai	on	-0.41
blankairfield	on	0.72
blankairstrip	on	0.2
blankalong	on	-0.69
blankam	on	0.21
blankan	on	0.33
blankand	on	-1.11
blankanh	on	0.14
blankao	on	0.18
blankap	on	0.09
blankarea	on	0.22
blankat	on	-0.79
blankau	on	0.06
blankavec	on	-1
blankay	on	-0.36
blankb	on	0.11
blankba	on	-0.62
blankbac	on	0.93
blankbai	on	0.36
blankbamboo	on	0.11
blankban	on	-0.13
blankbang	on	0.49
blankbank	on	0.32
blankbao	on	-0.07
blankbap	on	-0.59
blankbat	on	-1.93
blankbattambang	on	0.06
blankbau	on	0.21
blankbay	on	-1.75
blankbe	on	0.81
blankbecause	on	-1.12
blankbelow	on	0.06
blankben	on	0.78
blankbend	on	0.08
blankbenh	on	0.18
blankbeo	on	0.07
blankbep	on	0.29
blankbi	on	-1.05
blankbia	on	-0.47
blankbich	on	0.06
blankbien	on	0.64
blankbiet	on	-0.66
blankbieu	on	0.08
blankbig	on	-0.45
blankbinh	on	1.06
blankbo	on	-0.18
blankboi	on	0.2
blankbom	on	0.86
blankbon	on	-0.49
blankbong	on	0.41
blankborder	on	0.64
blankbot	on	0.07
blankbrick	on	0.05
blankbridge	on	0.63
blankbroken	on	0.07
blankbua	on	-1.11
blankbui	on	0.21
blankbung	on	-1.31
blankbunker	on	0.39
blankbuoc	on	0.37
blankbuon	on	0.09
blankbut	on	-0.49
blankbuu	on	0.08
blankby	on	-1.18
blankc	on	0.07
blankc1	on	0.06
blankca	on	-0.53
blankcach	on	-0.71
blankcai	on	0.3
blankcam	on	0.52
blankcamp	on	0.45
blankcan	on	0.87
blankcanal	on	0.62
blankcang	on	0.1
blankcanh	on	0.87
blankcao	on	1.04
blankcap	on	0.49
blankcat	on	0.75
blankcau	on	-0.61
blankcave	on	0.08
blankcay	on	0.74
blankcemetery	on	1.1
blankcha	on	0.23
blankchac	on	-0.11
blankchai	on	0.74
blankcham	on	-0.41
blankchan	on	0.57
blankchang	on	-0.21
blankchanh	on	0.21
blankchao	on	0.06
blankcharlie	on	-0.65
blankchat	on	-0.72
blankchau	on	0.45
blankchay	on	-0.42
blankche	on	0.19
blankchet	on	-0.31
blankchi	on	-0.7
blankchia	on	0.12
blankchien	on	0.34
blankchieng	on	0.09
blankchim	on	-0.14
blankchin	on	-0.6
blankchinh	on	-1.59
blankcho	on	-0.99
blankchoi	on	0.08
blankchom	on	0.05
blankchon	on	-0.57
blankchong	on	0.94
blankchop	on	0.06
blankchot	on	0.27
blankchu	on	-1.14
blankchua	on	0.09
blankchuc	on	0.07
blankchum	on	0.2
blankchung	on	-0.36
blankchuoi	on	0.11
blankchuong	on	0.25
blankchup	on	-0.76
blankchurch	on	0.52
blankchuyen	on	-0.09
blankcimetiere	on	0.09
blankcity	on	0.43
blankclearing	on	0.31
blankco	on	-0.76
blankcoc	on	0.08
blankcoi	on	-0.75
blankcommune	on	0.27
blankcon	on	-1.38
blankcong	on	1.07
blankcop	on	0.12
blankcorner	on	0.25
blankcot	on	0.37
blankcrater	on	0.09
blankcreek	on	0.2
blankcrossing	on	0.4
blankcu	on	-0.35
blankcua	on	0.32
blankculvert	on	0.35
blankcung	on	-1.62
blankcuoc	on	-0.68
blankcuoi	on	-0.29
blankcuong	on	0.13
blankcut	on	0.27
blankcuu	on	0.06
blankd	on	-0.38
blankd5	on	-0.21
blankda	on	1.05
blankdac	on	0.22
blankdai	on	0.2
blankdak	on	0.33
blankdam	on	-1.21
blankdan	on	0.89
blankdang	on	0.44
blankdanh	on	-0.57
blankdao	on	0.94
blankdap	on	-0.34
blankdat	on	-0.49
blankdau	on	0.66
blankday	on	-0.8
blankde	on	0.33
blankdem	on	-1.01
blankden	on	0.19
blankdes	on	1.13
blankdi	on	0.47
blankdia	on	0.86
blankdich	on	0.19
blankdiem	on	1.04
blankdien	on	0.66
blankdieu	on	0.48
blankdike	on	0.26
blankdin	on	0.17
blankdinh	on	1.2
blankdistrict	on	0.45
blankdo	on	0.54
blankdoai	on	0.06
blankdoan	on	0.9
blankdoc	on	-0.79
blankdoi	on	0.16
blankdom	on	0.05
blankdon	on	0.39
blankdong	on	-0.23
blankdop	on	0.06
blankdot	on	-0.06
blankdrang	on	0.05
blankdry	on	0.06
blankdu	on	0.3
blankdua	on	0.4
blankduc	on	0.56
blankdug	on	-0.57
blankdump	on	0.38
blankdung	on	-1.62
blankduoc	on	-0.05
blankduoi	on	-0.29
blankduong	on	1.28
blanke	on	-0.12
blankea	on	0.15
blankeast	on	0.08
blankem	on	-0.23
blanken	on	-1.87
blankend	on	0.13
blankest	on	-0.13
blankface	on	0.05
blankfactory	on	0.09
blankferry	on	0.47
blankfield	on	0.27
blankfoot	on	0.47
blankford	on	0.63
blankfort	on	0.32
blankfrench	on	0.07
blankfrom	on	0.53
blankfront	on	0.6
blankfuel	on	0.27
blankga	on	0.31
blankgach	on	0.26
blankgai	on	0.28
blankgan	on	-0.05
blankgao	on	0.47
blankgap	on	-1.14
blankgarden	on	0.09
blankgate	on	0.51
blankgauche	on	0.06
blankghi	on	-2.39
blankgi	on	-1.8
blankgia	on	-0.35
blankgiam	on	0.07
blankgiang	on	0.91
blankgiao	on	1.1
blankgiap	on	-0.23
blankgiat	on	0.06
blankgiay	on	0.12
blankgieng	on	0.39
blankgiet	on	-0.76
blankgio	on	0.35
blankgioi	on	0.48
blankgiong	on	0.14
blankgiu	on	-0.83
blankgiua	on	-0.09
blankgo	on	0.35
blankgoc	on	0.1
blankgoi	on	0.79
blankgom	on	-0.64
blankgon	on	0.13
blankgrai	on	0.07
blankgrave	on	0.29
blankgu	on	0.09
blankgua	on	0.05
blankgun	on	0.08
blankh	on	0.53
blankha	on	-0.1
blankhac	on	0.06
blankhai	on	-0.54
blankham	on	0.37
blankhamlet	on	0.53
blankhan	on	0.07
blankhang	on	1
blankhanh	on	0.22
blankhao	on	0.34
blankhat	on	0.06
blankhau	on	0.31
blankhe	on	-0.75
blankheo	on	0.18
blankher	on	0.57
blankhet	on	-1.06
blankhi	on	-0.12
blankhien	on	-1.92
blankhiep	on	0.3
blankhieu	on	0.06
blankhighway	on	0.07
blankhill	on	0.65
blankhills	on	0.75
blankhim	on	0.06
blankhinh	on	0.08
blankhis	on	0.54
blankho	on	0.63
blankhoa	on	0.98
blankhoai	on	0.05
blankhoang	on	0.44
blankhoc	on	0.63
blankhoi	on	-1.47
blankhole	on	0.07
blankhom	on	-0.64
blankhon	on	0.29
blankhong	on	-0.5
blankhop	on	0.13
blankhospital	on	0.61
blankhouse	on	0.44
blankhp	on	0.36
blankhua	on	0.05
blankhue	on	0.13
blankhung	on	0.68
blankhuong	on	0.68
blankhuu	on	-0.66
blankhuy	on	0.15
blankhuyen	on	1.08
blankhy	on	0.47
blankia	on	0.28
blankin	on	-1.55
blankis	on	-1.11
blankisland	on	0.21
blankit	on	-0.11
blankjunction	on	0.47
blankjust	on	0.06
blankk	on	-0.21
blankkan	on	0.09
blankkapok	on	0.05
blankke	on	0.38
blankkem	on	0.15
blankkenh	on	0.07
blankkeo	on	0.37
blankkep	on	0.06
blankkha	on	0.11
blankkhac	on	-2.21
blankkhach	on	0.31
blankkhang	on	-0.28
blankkhanh	on	0.19
blankkhay	on	0.16
blankkhe	on	0.52
blankkhi	on	-1.2
blankkho	on	0.62
blankkhoang	on	-0.1
blankkhoi	on	-0.57
blankkhong	on	-0.26
blankkhop	on	0.08
blankkhuc	on	0.05
blankkhuong	on	0.07
blankkia	on	0.16
blankkiem	on	-0.41
blankkien	on	0.14
blankkieng	on	-0.06
blankkiln	on	0.07
blankkim	on	0.15
blankkinh	on	0.33
blankkm	on	-0.08
blankkratie	on	0.06
blankkrong	on	0.05
blankky	on	-0.25
blankl	on	-0.08
blankla	on	-0.45
blanklac	on	0.22
blanklach	on	0.1
blanklai	on	0.45
blanklak	on	0.12
blanklam	on	-0.29
blanklan	on	-1.28
blanklanh	on	0.16
blanklao	on	0.83
blanklap	on	0.14
blanklat	on	-0.35
blanklau	on	0.12
blanklay	on	-1.65
blankle	on	0.76
blankleft	on	0.08
blanklen	on	-0.27
blankles	on	0.61
blankliem	on	0.14
blanklien	on	0.23
blankliet	on	1.13
blanklieu	on	0.26
blanklim	on	0.15
blankline	on	0.09
blanklinh	on	-0.5
blanklo	on	-0.08
blankloa	on	0.05
blankloc	on	0.66
blankloi	on	0.3
blanklon	on	0.33
blanklong	on	0.77
blanklu	on	-0.1
blanklua	on	-0.18
blankluat	on	0.07
blankluc	on	-0.35
blanklung	on	0.49
blankluoi	on	0.08
blankluon	on	-2.88
blankluong	on	-0.36
blankluu	on	0.24
blankluy	on	0.07
blankly	on	0.39
blankm	on	0.63
blankma	on	-0.29
blankmac	on	-0.58
blankmai	on	0.17
blankmain	on	0.05
blankmam	on	0.09
blankman	on	-0.65
blankmang	on	0.4
blankmao	on	0.05
blankmarche	on	0.05
blankmarket	on	0.8
blankmartyrs	on	-0.07
blankmat	on	0.65
blankmau	on	0.28
blankmay	on	-0.47
blankme	on	0.39
blankmet	on	0.42
blankmi	on	0.08
blankmia	on	0.09
blankmien	on	0.3
blankmieng	on	0.07
blankmieu	on	0.23
blankminh	on	0.18
blankmit	on	0.11
blankmo	on	0.07
blankmoc	on	0.24
blankmoi	on	-0.07
blankmon	on	0.54
blankmot	on	0.37
blankmound	on	0.05
blankmouth	on	-0.51
blankmu	on	0.48
blankmua	on	-1.28
blankmui	on	-0.34
blankmuoi	on	0.18
blankmuong	on	0.34
blankmy	on	0.14
blankn	on	-0.38
blankna	on	0.25
blanknai	on	0.08
blanknam	on	0.82
blanknang	on	0.1
blanknay	on	-0.78
blankne	on	-0.79
blanknear	on	0.39
blanknem	on	0.28
blanknen	on	-0.8
blanknext	on	0.05
blanknga	on	0.23
blankngai	on	0.31
blankngam	on	0.49
blankngan	on	0.18
blankngang	on	0.06
blankngay	on	-2
blanknghe	on	0.21
blanknghi	on	0.08
blanknghia	on	0.33
blanknghiep	on	0.15
blankngo	on	-0.67
blankngoai	on	0.63
blankngoc	on	0.21
blankngon	on	0.14
blankngu	on	0.41
blankngua	on	0.14
blanknguoi	on	-0.74
blanknguon	on	0.28
blanknguyen	on	0.76
blanknha	on	0.56
blanknhan	on	0.1
blanknhanh	on	0.06
blanknhap	on	-0.28
blanknhat	on	-0.36
blanknhe	on	-1.83
blanknhi	on	0.12
blanknhich	on	0.12
blanknhieu	on	-0.49
blanknhin	on	-1.69
blanknho	on	-0.26
blanknhoi	on	0.07
blanknhon	on	0.11
blanknhong	on	0.16
blanknhu	on	-0.33
blanknhung	on	-1.74
blanknia	on	0.11
blankniem	on	0.12
blankninh	on	0.76
blankno	on	-0.63
blanknoi	on	0.85
blanknon	on	0.06
blanknong	on	0.16
blanknord	on	0.08
blanknorth	on	0.12
blanknot	on	0.27
blanknua	on	0.24
blanknui	on	0.38
blanknuong	on	0.11
blanko	on	0.23
blankoai	on	0.12
blankof	on	1.48
blankold	on	0.24
blankom	on	-0.22
blankon	on	-2.34
blankone	on	0.4
blankong	on	0.84
blankour	on	0.42
blankpa	on	0.2
blankpac	on	0.16
blankpad	on	0.05
blankpagoda	on	0.25
blankpah	on	0.05
blankpailin	on	0.2
blankpass	on	0.62
blankpet	on	0.05
blankpha	on	0.53
blankphai	on	-0.5
blankphao	on	1.02
blankphat	on	-0.12
blankphau	on	0.65
blankphe	on	0.11
blankphi	on	0.19
blankphia	on	0.05
blankphien	on	0.08
blankpho	on	0.24
blankphong	on	0.73
blankphu	on	0.74
blankphuc	on	0.28
blankphun	on	0.06
blankphung	on	0.05
blankphuoc	on	0.37
blankphuong	on	0.48
blankpit	on	0.25
blankplantation	on	0.08
blankplei	on	0.09
blankplot	on	0.05
blankpo	on	0.15
blankpont	on	0.07
blankpost	on	0.54
blankposte	on	0.08
blankprong	on	0.06
blankprovince	on	0.29
blankpu	on	0.51
blankpursat	on	0.05
blankquan	on	1.17
blankquang	on	-0.05
blankquao	on	0.05
blankquay	on	0.06
blankque	on	-0.5
blankquoc	on	0.67
blankquy	on	-1.24
blankquyen	on	-1.91
blankquyet	on	-1.33
blankquynh	on	0.23
blankra	on	-0.83
blankrac	on	0.06
blankrach	on	0.14
blankrang	on	0.07
blankrangee	on	0.06
blankrao	on	0.5
blankray	on	0.44
blankre	on	0.16
blankren	on	0.06
blankreo	on	0.06
blankri	on	0.09
blankridge	on	0.39
blankrieng	on	0.17
blankriep	on	0.13
blankriver	on	0.43
blankriviere	on	0.05
blankro	on	-0.29
blankroad	on	0.39
blankrock	on	0.08
blankroi	on	-1.08
blankrong	on	0.3
blankroute	on	0.1
blankrow	on	0.05
blankrua	on	0.14
blankrubber	on	0.53
blankrung	on	0.25
blankruong	on	0.43
blankrut	on	0.25
blanksa	on	0.36
blanksac	on	0.05
blanksach	on	0.46
blanksai	on	0.07
blanksalt	on	0.6
blanksan	on	0.37
blanksand	on	0.06
blanksang	on	-1.87
blanksanh	on	0.2
blanksao	on	0.12
blanksap	on	-1.17
blanksat	on	0.1
blanksau	on	-0.25
blankschool	on	0.46
blankse	on	0.06
blanksen	on	0.08
blanksi	on	1.13
blankside	on	0.66
blanksim	on	0.19
blankslope	on	0.27
blankso	on	0.08
blanksoc	on	0.08
blanksoi	on	0.09
blankson	on	1.16
blanksong	on	0.2
blanksouth	on	0.17
blankstation	on	0.4
blankstream	on	0.51
blankstreet	on	0.7
blanksu	on	0.59
blanksua	on	0.13
blanksud	on	0.07
blanksui	on	0.05
blanksung	on	0.25
blanksuoi	on	0.48
blanksup	on	0.09
blankta	on	0.36
blanktac	on	0.07
blanktai	on	0.2
blanktaluy	on	0.05
blanktam	on	-0.05
blanktan	on	0.06
blanktang	on	0.34
blanktao	on	-0.09
blanktap	on	-0.56
blanktau	on	0.37
blanktay	on	0.86
blankte	on	0.4
blankten	on	-1.05
blanktha	on	0.15
blankthac	on	0.11
blankthach	on	0.2
blankthai	on	0.37
blanktham	on	0.52
blankthan	on	0.31
blankthang	on	-1.17
blankthanh	on	-0.3
blankthao	on	-0.27
blankthap	on	-0.41
blankthat	on	0.29
blankthay	on	-0.62
blankthe	on	1.32
blanktheo	on	-0.18
blankthi	on	-1.26
blankthien	on	0.28
blankthiet	on	0.11
blankthieu	on	-0.19
blankthinh	on	0.17
blanktho	on	0.46
blankthoi	on	-1.88
blankthom	on	0.06
blankthon	on	0.53
blankthong	on	0.35
blankthot	on	0.15
blankthu	on	-0.42
blankthua	on	0.07
blankthuan	on	0.12
blankthuoc	on	-0.29
blankthuong	on	0.28
blankthuot	on	0.13
blankthuy	on	0.69
blanktich	on	-0.72
blanktiem	on	0.07
blanktien	on	-0.15
blanktieng	on	0.29
blanktiep	on	0.16
blanktieu	on	-0.55
blanktim	on	-0.45
blanktin	on	0.24
blanktinh	on	0.76
blankto	on	1.27
blanktoan	on	-0.2
blanktoc	on	0.11
blanktoi	on	-0.17
blankton	on	0.08
blanktower	on	0.37
blanktown	on	0.39
blanktp	on	0.17
blanktra	on	0.11
blanktrac	on	0.05
blanktrach	on	0.16
blanktrack	on	0.08
blanktrai	on	0.59
blanktrail	on	0.23
blanktram	on	1.28
blanktran	on	1.09
blanktrang	on	1.53
blanktranh	on	0.11
blanktrau	on	0.21
blanktre	on	0.84
blanktree	on	0.17
blanktrees	on	0.19
blanktren	on	-0.44
blanktrench	on	0.05
blanktreo	on	0.13
blanktri	on	0.72
blanktrieu	on	0.13
blanktrinh	on	0.12
blanktro	on	-0.08
blanktroi	on	0.17
blanktrom	on	0.06
blanktron	on	0.16
blanktrong	on	-1.76
blanktru	on	0.05
blanktruc	on	0.39
blanktruoc	on	-0.34
blanktruoi	on	0.06
blanktruong	on	0.77
blanktua	on	0.05
blanktuc	on	-0.05
blanktui	on	-1.81
blanktul	on	0.16
blanktum	on	0.18
blanktung	on	-0.91
blanktuong	on	0.32
blanktuyen	on	0.15
blanktwo	on	0.55
blanku	on	0.2
blankui	on	0.05
blankun	on	-0.52
blankunder	on	0.1
blankune	on	0.38
blankuy	on	0.16
blankuyen	on	0.25
blankva	on	-0.12
blankvac	on	0.05
blankvach	on	0.07
blankvai	on	0.1
blankvalley	on	0.65
blankvam	on	0.13
blankvan	on	-0.76
blankvang	on	-0.28
blankvao	on	1
blankvap	on	-0.7
blankvat	on	0.06
blankvay	on	-0.86
blankve	on	-1.92
blankven	on	-0.4
blankvi	on	-0.66
blankvien	on	1.05
blankvieng	on	-0.15
blankviet	on	0.44
blankvillage	on	0.36
blankvinh	on	0.52
blankvo	on	0.58
blankvoi	on	0.95
blankvong	on	0.09
blankvu	on	0.09
blankvua	on	-0.67
blankvuc	on	0.1
blankvui	on	-0.69
blankvuon	on	0.07
blankvuong	on	-0.22
blankvuot	on	-0.26
blankwall	on	0.47
blankwas	on	-0.19
blankwater	on	0.15
blankwe	on	-0.57
blankwell	on	0.11
blankwest	on	-0.62
blankwhen	on	0.12
blankwhere	on	0.35
blankwhite	on	0.07
blankwire	on	0.05
blankwith	on	-0.06
blankx	on	0.07
blankxa	on	0.37
blankxac	on	-1.11
blankxang	on	0.31
blankxat	on	0.1
blankxay	on	0.21
blankxeo	on	0.07
blankxin	on	-0.43
blankxoai	on	0.26
blankxom	on	0.07
blankxu	on	-0.5
blankxuan	on	0.54
blankxuyen	on	0.38
blanky	on	1.27
blankyang	on	0.05
blankyen	on	0.82
bo ao	on	0.11
bo bac	on	0.19
bo cho	on	-1.93
bo co	on	-0.49
bo de	on	0.28
bo hoang	on	0.1
bo kenh	on	0.05
bo kinh	on	0.2
bo muong	on	0.12
bo nam	on	0.16
bo ruong	on	0.07
bo song	on	0.16
bo suoi	on	0.05
bo tre	on	0.27
bom cu	on	0.22
bom sau	on	0.13
bomb crater	on	0.07
bot cau	on	0.05
bu dang	on	0.34
bu dop	on	0.06
bui tre	on	0.1
buoc chan	on	-0.34
buoc ve	on	-1.71
buon ho	on	0.05
buon ma	on	1.16
buu dien	on	0.3
by a	on	0.26
by the	on	0.33
c hang	on	0.99
ca mau	on	0.13
ca phe	on	0.11
cach cau	on	0.11
cach gieng	on	0.05
cach lo	on	0.09
cach ngam	on	0.1
cai be	on	0.44
cai cau	on	0.09
cai gieng	on	0.08
cai lay	on	0.83
cam doi	on	0.07
cam giang	on	0.07
cam lo	on	0.15
cam pu	on	0.55
can cu	on	0.12
can duoc	on	0.19
cang chai	on	0.05
canh bo	on	0.13
canh cai	on	0.13
canh cay	on	0.08
canh chua	on	0.45
canh co	on	-0.15
canh con	on	0.21
canh dong	on	0.53
canh gieng	on	0.12
canh hang	on	0.05
canh ma	on	0.42
canh mieu	on	0.07
canh mot	on	0.22
canh sat	on	-0.4
cao ###	on	0.16
cao ####	on	0.31
cao bang	on	0.81
cao diem	on	0.85
cao su	on	0.42
cao xa	on	0.05
cap #	on	0.06
cat binh	on	0.12
cat chon	on	-0.06
cat nam	on	0.07
cat phia	on	0.48
cat sau	on	0.74
cat thi	on	-0.2
cau ##	on	0.05
cau chu	on	0.8
cau cua	on	0.23
cau da	on	0.06
cau giat	on	0.06
cau khi	on	1.2
cau ong	on	0.19
cau phia	on	0.12
cau rao	on	0.07
cau sap	on	0.08
cau so	on	0.1
cau tay	on	0.06
cau tram	on	-0.2
cau treo	on	0.1
cay ban	on	0.08
cay bang	on	0.05
cay ben	on	0.36
cay cho	on	-1.4
cay da	on	0.5
cay dau	on	-0.07
cay gao	on	0.15
cay ko	on	0.14
cay lim	on	0.08
cay nam	on	0.05
cay sang	on	0.12
cay so	on	0.75
cay thi	on	0.32
cay thong	on	0.06
cay thot	on	0.1
cay va	on	0.22
cemetery but	on	-0.38
cemetery of	on	0.05
chan cau	on	0.22
chan de	on	0.08
chan deo	on	0.11
chan nui	on	0.05
chan thap	on	0.05
chau anh	on	-0.07
chau nghe	on	0.56
chau son	on	0.57
chau thanh	on	0.14
che phia	on	0.05
che sau	on	0.5
cheo reo	on	0.06
chi huy	on	0.15
chi khu	on	0.51
chi linh	on	0.06
chien truong	on	0.15
cho ban	on	-0.79
cho cay	on	0.07
cho co	on	1.61
cho con	on	0.15
cho cu	on	-0.54
cho moi	on	0.97
chop vung	on	0.05
chot ####	on	0.05
chu a	on	0.35
chu lai	on	0.18
chu nghe	on	0.05
chu pah	on	0.05
chu prong	on	0.06
chu xa	on	0.2
chu y	on	0.06
chua co	on	0.08
chua o	on	0.08
chua ong	on	0.22
chua phi	on	0.05
chua su	on	-0.49
chua xa	on	0.19
chung ##	on	0.05
chuong cop	on	0.11
chuong my	on	0.05
chuong nghe	on	0.17
cimetiere de	on	0.28
co #	on	0.42
co am	on	0.05
co cai	on	0.14
co cay	on	0.08
co co	on	-0.07
co con	on	0.24
co dong	on	0.15
co dung	on	-0.49
co gia	on	-0.05
co hai	on	0.17
co lo	on	0.14
co ma	on	-0.18
co tang	on	0.05
con cat	on	0.1
con cuong	on	0.07
con ma	on	0.6
con voi	on	0.18
cong di	on	-0.27
cong ong	on	0.09
cong so	on	0.27
cong su	on	0.1
cong tay	on	-0.12
cong troi	on	0.12
contre le	on	0.26
cot co	on	0.94
cot moc	on	0.14
cot so	on	0.07
crater and	on	-0.39
crater on	on	0.39
cu ben	on	0.7
cu chi	on	0.13
cu co	on	-1.27
cu cua	on	0.15
cu duoi	on	-1.34
cu gan	on	0.11
cu hung	on	0.23
cu nay	on	0.47
cu phia	on	0.1
cu tra	on	0.13
cu xa	on	0.07
cua ba	on	0.26
cua chu	on	1.19
cua don	on	0.56
cua dong	on	0.19
cua ham	on	0.06
cua hang	on	0.09
cua khau	on	0.39
cua ngo	on	0.08
cua nguoi	on	0.83
cua ong	on	0.96
cua su	on	0.06
cua viet	on	0.39
cuoi vuon	on	0.08
cuong nghe	on	0.05
cut ngon	on	0.07
cuu hue	on	0.19
d un	on	0.76
da bang	on	0.34
da chien	on	0.18
da cho	on	-0.37
da co	on	0.31
da dau	on	-0.46
da dung	on	0.06
da duoi	on	-0.65
da gan	on	0.24
da hinh	on	0.08
da nang	on	0.05
da ong	on	0.15
da phia	on	0.11
da tay	on	-0.25
dai ban	on	0.05
dai do	on	0.13
dai dong	on	0.06
dai quan	on	0.07
dai thang	on	0.91
dak lak	on	0.12
dak to	on	0.2
dam doi	on	-0.25
dan nghe	on	0.08
dao co	on	-0.09
dat chua	on	0.33
dat co	on	0.31
dat cua	on	0.11
dat do	on	0.73
dat nha	on	0.17
dat ong	on	0.16
dat sau	on	0.06
dat thanh	on	0.12
dau ban	on	0.23
dau cau	on	0.3
dau doi	on	-0.64
dau giay	on	0.41
dau lang	on	0.19
dau nguon	on	0.09
dau ray	on	0.05
dau sau	on	0.15
dau suoi	on	0.05
dau tieng	on	0.28
day #	on	0.17
de l	on	0.05
de la	on	1.06
deo nhong	on	0.15
deo pha	on	0.11
deo phu	on	0.06
derriere l	on	0.07
derriere la	on	0.38
derriere le	on	0.24
dessus du	on	0.05
di bo	on	0.12
dia cau	on	0.1
dia cua	on	0.39
dia dao	on	0.16
dia ho	on	0.05
dia phao	on	0.06
diem ###	on	0.11
diem ####	on	0.21
diem cao	on	0.75
dien ba	on	0.66
dien ban	on	0.29
dien bien	on	0.11
dien chau	on	0.34
dieu tri	on	0.15
dinh cho	on	-0.46
dinh chon	on	-0.06
dinh co	on	-0.96
dinh cu	on	-0.12
dinh lang	on	-0.17
dinh lap	on	0.64
dinh nay	on	-0.33
dinh quan	on	-0.09
dinh xa	on	-0.31
do ###	on	0.06
do hai	on	0.05
do luong	on	0.43
do son	on	0.08
doan ##	on	0.43
doan o	on	0.08
doan tai	on	0.09
doc ba	on	0.25
doc co	on	1.06
doc dau	on	-0.28
doi #	on	0.69
doi ##	on	1.54
doi ###	on	0.77
doi ####	on	0.49
doi a	on	0.06
doi a1	on	0.05
doi ben	on	0.42
doi bo	on	0.45
doi cam	on	0.08
doi charlie	on	0.06
doi che	on	0.06
doi chu	on	-0.13
doi co	on	0.64
doi dai	on	0.05
doi dat	on	0.2
doi dieu	on	0.39
doi khong	on	1.6
doi kien	on	0.26
doi phau	on	0.06
doi phia	on	0.3
doi quynh	on	0.25
doi sat	on	0.57
doi sim	on	0.08
doi thong	on	0.15
doi tranh	on	0.06
doi tron	on	0.12
don bac	on	0.24
don bien	on	0.06
don cai	on	0.07
don cu	on	0.08
don dien	on	0.09
don dong	on	0.3
don vi	on	0.5
dong anh	on	0.92
dong ba	on	0.07
dong bac	on	0.3
dong cam	on	0.05
dong cat	on	0.1
dong cho	on	0.41
dong chum	on	0.14
dong con	on	-0.05
dong cua	on	0.16
dong dang	on	0.21
dong ha	on	0.25
dong hai	on	-0.88
dong ho	on	0.13
dong hoa	on	0.25
dong hoi	on	0.29
dong hung	on	0.19
dong khe	on	0.05
dong la	on	-0.73
dong lang	on	0.25
dong lao	on	0.26
dong ma	on	0.07
dong mo	on	0.12
dong nam	on	0.16
dong sau	on	0.13
dong son	on	0.08
dong thap	on	0.18
dong thi	on	0.05
dong thuy	on	0.22
dong trieu	on	0.06
dong van	on	0.11
dong xa	on	0.07
dong xoai	on	0.14
dry creek	on	0.05
du cimetiere	on	0.08
du pont	on	0.06
dua nuoc	on	0.05
duc co	on	0.33
duc ha	on	0.08
duc tho	on	0.11
dung ha	on	0.16
duoi cai	on	0.06
duoi cay	on	0.18
duoi chan	on	0.37
duoi goc	on	0.15
duoi mot	on	0.23
duoi nen	on	0.08
duoi tang	on	0.06
duong #	on	2.05
duong ##	on	1.07
duong 1b	on	0.06
duong bang	on	0.09
duong cach	on	0.77
duong cay	on	0.25
duong chung	on	0.06
duong co	on	-0.37
duong day	on	-0.25
duong dong	on	-1.52
duong gio	on	-0.07
duong hai	on	0.14
duong hanh	on	0.17
duong khu	on	-1.69
duong lieu	on	0.08
duong lo	on	-0.16
duong mon	on	0.2
duong nay	on	-0.8
duong nghe	on	0.27
duong tau	on	0.07
duong thang	on	0.52
duong theo	on	0.82
duong tu	on	0.43
duong tuyen	on	0.06
duong vao	on	0.26
duong xe	on	0.06
ea sup	on	0.09
east end	on	0.06
eglise de	on	0.1
first 1509,	on	-0.09
first 2blank	on	-0.14
first 772,	on	-0.19
first a'	on	0.5
first a,	on	-0.58
first a1blank	on	-0.11
first ablank	on	0.71
first aboveblank	on	-0.67
first aiblank	on	0.24
first airstrip,	on	0.18
first airstripblank	on	0.07
first along,	on	-0.62
first alongblank	on	0.32
first an(	on	-0.36
first an)	on	0.1
first an,	on	-0.45
first an-	on	-0.15
first anblank	on	0.5
first anhblank	on	-0.05
first anlongblank	on	-0.4
first aoblank	on	0.12
first ap,	on	0.73
first apblank	on	-0.29
first at,	on	0.18
first au'	on	0.4
first au,	on	0.18
first au-	on	0.12
first aublank	on	0.08
first ayunblank	on	-0.74
first ba,	on	-0.07
first bablank	on	0.27
first bac,	on	0.42
first bacblank	on	-0.24
first bach,	on	-0.1
first bachblank	on	-0.55
first bai,	on	-0.33
first baiblank	on	0.06
first bambooblank	on	0.17
first ban(	on	-0.18
first ban,	on	0.75
first ban-	on	0.21
first bananablank	on	-0.55
first banblank	on	-0.19
first bangblank	on	-0.06
first bankblank	on	0.3
first bao,	on	0.43
first baoblank	on	0.17
first bat,	on	-0.26
first batblank	on	-0.26
first battambang,	on	0.25
first bau,	on	-0.29
first baublank	on	0.19
first bay,	on	-0.27
first be,	on	-0.05
first beachblank	on	0.47
first beblank	on	0.11
first behind,	on	-0.46
first behindblank	on	-0.17
first below,	on	0.42
first belowblank	on	0.06
first ben,	on	-0.78
first benblank	on	0.43
first bendblank	on	-0.19
first benhblank	on	-0.8
first bep,	on	0.81
first bepblank	on	0.46
first beside,	on	0.54
first besideblank	on	0.74
first betweenblank	on	1.83
first biablank	on	0.86
first bichblank	on	0.51
first bien,	on	-0.18
first bienblank	on	-0.64
first bigblank	on	0.96
first binh)	on	-0.06
first binh,	on	-0.84
first binh-	on	-0.56
first binh:	on	-0.05
first binhblank	on	-0.47
first bo,	on	0.28
first boblank	on	0.07
first boiblank	on	-0.14
first bombblank	on	0.09
first bong,	on	-0.18
first bongblank	on	0.41
first bord,	on	-0.1
first bordblank	on	0.16
first botblank	on	0.1
first boutblank	on	0.16
first bridge,	on	0.61
first bridgeblank	on	-0.31
first bu,	on	-0.34
first bublank	on	-0.5
first bui,	on	0.05
first buiblank	on	0.21
first bung,	on	-0.11
first bungblank	on	0.39
first bunker,	on	0.16
first bunkerblank	on	-0.38
first buon'	on	0.4
first buon,	on	0.37
first buonblank	on	0.3
first buongblank	on	-0.32
first buublank	on	0.07
first by,	on	0.12
first byblank	on	-0.26
first c1blank	on	0.62
first ca,	on	-0.51
first cablank	on	-0.43
first cach,	on	-0.36
first cachblank	on	1.63
first cai)	on	-0.11
first cai,	on	-0.78
first caiblank	on	-0.09
first cam)	on	-0.11
first cam,	on	-0.98
first cam-	on	0.26
first camblank	on	-0.26
first campblank	on	0.16
first can)	on	-0.08
first can,	on	-0.48
first canal,	on	0.27
first canalblank	on	-1.46
first canblank	on	0.84
first cang,	on	-0.25
first cangblank	on	-0.5
first canh,	on	0.51
first canh:	on	-0.11
first canhblank	on	0.9
first cao)	on	-0.08
first cao,	on	-1.08
first caoblank	on	-0.47
first cao–	on	-0.07
first cat,	on	0.07
first catblank	on	0.31
first cau,	on	-0.2
first cau:	on	-0.1
first caveblank	on	-0.84
first cay,	on	-0.59
first cayblank	on	0.18
first cha,	on	-0.43
first cham,	on	0.37
first chan,	on	0.34
first chanblank	on	-0.07
first chau,	on	0.28
first chaublank	on	-0.3
first cheoblank	on	0.09
first chi,	on	-0.55
first chiblank	on	0.32
first chiemblank	on	-0.06
first cho,	on	-0.08
first choblank	on	0.77
first chonblank	on	-0.19
first chot,	on	0.14
first chu,	on	0.57
first chua,	on	-0.34
first chuablank	on	-0.82
first chublank	on	-0.63
first chungblank	on	0.21
first chuong,	on	-0.07
first church,	on	0.26
first churchblank	on	0.14
first cimetiere'	on	0.28
first cimetiere,	on	0.77
first cimetiereblank	on	-0.32
first citadelblank	on	0.61
first co,	on	-0.86
first coblank	on	0.35
first coc,	on	-0.1
first cocblank	on	-0.58
first coconutblank	on	0.05
first colblank	on	0.1
first collineblank	on	-0.07
first communeblank	on	-0.2
first con,	on	0.15
first conblank	on	0.16
first congblank	on	0.25
first contreblank	on	0.31
first cot,	on	0.28
first cotblank	on	0.21
first cote,	on	0.22
first coteblank	on	0.31
first creek,	on	-0.3
first creekblank	on	-1.11
first cu,	on	-0.39
first cua,	on	-0.08
first cublank	on	0.13
first cungblank	on	0.1
first cuoi,	on	0.18
first cuoiblank	on	0.08
first da,	on	-0.58
first dablank	on	-0.13
first dac,	on	-0.59
first dai,	on	0.06
first daiblank	on	0.32
first dak,	on	0.27
first dakblank	on	-0.87
first dam,	on	0.5
first dan,	on	0.05
first dang,	on	0.65
first dangblank	on	-0.08
first dansblank	on	0.44
first dao,	on	-0.12
first daoblank	on	-0.45
first dat,	on	-0.46
first datblank	on	0.45
first dau,	on	-0.4
first daublank	on	-0.34
first day,	on	0.19
first dayblank	on	0.11
first de,	on	0.2
first deblank	on	0.07
first denblank	on	-0.06
first deo,	on	-0.51
first deoblank	on	-1.32
first derriere'	on	0.21
first derriere,	on	-0.45
first derriereblank	on	0.66
first dessusblank	on	0.21
first diablank	on	0.27
first diem,	on	-0.47
first diemblank	on	-0.51
first dien)	on	-0.07
first dien,	on	-1
first dien-	on	-0.14
first dienblank	on	-0.62
first dinh,	on	-0.41
first dinhblank	on	-0.75
first ditch,	on	0.51
first ditchblank	on	0.42
first do,	on	-1.38
first doan,	on	-0.39
first doanblank	on	0.71
first doblank	on	-0.57
first doc,	on	0.2
first docblank	on	0.6
first doi:	on	-0.16
first doiblank	on	-0.32
first don,	on	-0.38
first donblank	on	-0.27
first dong(	on	-0.28
first dong)	on	-0.09
first dong,	on	0.16
first dong-	on	0.14
first dongblank	on	-0.37
first dong–	on	-0.52
first dryblank	on	0.07
first duc,	on	0.28
first ducblank	on	-0.73
first duoi,	on	-0.71
first duoiblank	on	0.97
first duong,	on	0.34
first duong-	on	0.45
first duongblank	on	0.7
first duy,	on	-0.51
first duyblank	on	-0.46
first duyen,	on	0.05
first eablank	on	0.09
first east,	on	-0.2
first eastblank	on	-0.05
first edge,	on	0.05
first edgeblank	on	-0.36
first egliseblank	on	0.09
first endblank	on	0.07
first entre,	on	1.23
first entreblank	on	0.72
first evac,	on	0.17
first evacblank	on	0.47
first fieldblank	on	0.13
first foot,	on	-0.91
first footblank	on	0.5
first fosse,	on	0.33
first fosseblank	on	0.74
first frenchblank	on	0.86
first fsbblank	on	0.05
first ga,	on	0.08
first gablank	on	0.75
first gacblank	on	-0.59
first gan,	on	0.2
first gan-	on	0.57
first ganblank	on	0.28
first garden,	on	0.12
first gia,	on	0.29
first giablank	on	-0.64
first giao,	on	-0.06
first giaoblank	on	-0.46
first giapblank	on	0.62
first gieng,	on	-0.85
first giengblank	on	0.16
first gio,	on	-0.37
first gioblank	on	0.09
first giong,	on	0.39
first giongblank	on	0.06
first giua,	on	-0.87
first giuablank	on	0.53
first go,	on	-0.2
first goblank	on	0.46
first goc,	on	-0.65
first gocblank	on	0.42
first h,	on	0.11
first h-	on	-0.4
first h.	on	0.39
first ha(	on	-0.08
first ha)	on	-0.06
first ha,	on	-0.92
first ha-	on	-0.33
first hablank	on	-0.94
first hai)	on	-0.4
first hai,	on	-1.08
first hai-	on	0.09
first hai:	on	-0.13
first ham,	on	-0.71
first hamblank	on	-0.65
first hamletblank	on	-0.21
first hang,	on	-0.14
first hangblank	on	-0.53
first hat,	on	-0.57
first hau)	on	-0.08
first hau,	on	-0.46
first haublank	on	0.28
first ha–	on	-0.07
first hblank	on	-0.27
first he,	on	-0.38
first heblank	on	-0.49
first hem,	on	0.12
first hemblank	on	-0.55
first herblank	on	0.44
first hienblank	on	0.08
first hiep,	on	0.12
first hiepblank	on	-0.28
first hill,	on	0.32
first hillblank	on	0.41
first himblank	on	-0.22
first ho,	on	-0.58
first hoa)	on	-0.09
first hoa,	on	-0.07
first hoa-	on	-0.25
first hoablank	on	-0.08
first hoai,	on	-0.18
first hoai-	on	0.16
first hoaiblank	on	-0.6
first hoang,	on	-0.81
first hoangblank	on	0.16
first hoblank	on	-0.11
first hoc,	on	-0.2
first hocblank	on	0.58
first hoi,	on	0.54
first hoiblank	on	0.29
first hon,	on	-0.35
first honblank	on	0.32
first hong,	on	0.2
first hongblank	on	-0.08
first hop,	on	0.16
first hopblank	on	0.61
first hopitalblank	on	0.08
first hospital,	on	-0.67
first hospitalblank	on	-0.13
first house,	on	0.32
first houseblank	on	0.05
first hue,	on	-0.44
first hueblank	on	-0.64
first hung,	on	-0.2
first hung-	on	-0.38
first hungblank	on	-0.75
first huong,	on	0.21
first huongblank	on	-0.43
first huu,	on	-0.33
first huyen,	on	-0.06
first huyenblank	on	-0.65
first ia,	on	0.22
first iablank	on	-0.39
first in,	on	0.4
first inblank	on	-0.05
first k'	on	0.45
first k20blank	on	0.23
first k23blank	on	-0.16
first kampongblank	on	-0.7
first keblank	on	-0.2
first kenhblank	on	-0.19
first khamblank	on	0.18
first khanh,	on	0.75
first khanhblank	on	0.25
first khau,	on	-0.55
first khe,	on	-0.63
first kheblank	on	-0.32
first kho,	on	-0.64
first khoai,	on	-0.67
first khoaiblank	on	-0.27
first khoangblank	on	0.86
first khoblank	on	-0.18
first khu,	on	1.44
first khu-	on	0.42
first khublank	on	1.1
first khuc,	on	-0.16
first khucblank	on	0.32
first khuon,	on	-0.08
first khuonblank	on	0.27
first kien)	on	-0.06
first kien,	on	-0.74
first kienblank	on	-0.83
first kim)	on	-0.16
first kim,	on	-0.48
first kimblank	on	-0.76
first kinh,	on	0.13
first kinhblank	on	-0.13
first km+	on	0.26
first km,	on	-0.19
first kmblank	on	1.1
first kon,	on	-0.34
first kongblank	on	-0.11
first krong,	on	-0.16
first krongblank	on	-0.5
first ky,	on	0.64
first kyblank	on	0.17
first l'	on	0.13
first la,	on	0.23
first lablank	on	0.09
first lac)	on	-0.08
first lacblank	on	-0.19
first lai,	on	-0.72
first laiblank	on	-0.52
first lam,	on	-0.12
first lamblank	on	0.08
first lan,	on	-0.3
first lanblank	on	0.05
first lang(	on	-0.3
first lang)	on	-0.06
first lang,	on	0.59
first lang-	on	-0.19
first langblank	on	0.09
first lao,	on	-0.29
first laoblank	on	-0.67
first laosblank	on	-0.11
first lap,	on	-0.52
first lapblank	on	-0.99
first lau,	on	-0.16
first laublank	on	0.12
first lblank	on	-0.35
first le,	on	0.52
first leftblank	on	0.27
first lo,	on	0.16
first loblank	on	0.27
first loc,	on	0.19
first locblank	on	-0.5
first long,	on	-0.6
first longblank	on	-0.07
first luc,	on	-0.38
first lucblank	on	-0.41
first lung,	on	0.72
first lungblank	on	-0.6
first luong,	on	-0.25
first luongblank	on	-0.4
first ly)	on	-0.06
first ly,	on	0.13
first lyblank	on	0.1
first ma,	on	0.19
first mablank	on	0.29
first mai,	on	-0.15
first maiblank	on	0.72
first maisonblank	on	0.06
first mang,	on	0.2
first mangblank	on	-0.24
first maoblank	on	0.34
first martyrs,	on	0.48
first martyrsblank	on	0.13
first mat,	on	-0.79
first matblank	on	0.61
first me,	on	-0.16
first meblank	on	0.5
first mep,	on	-0.43
first mepblank	on	0.84
first mien,	on	-0.11
first mieng,	on	-0.18
first miengblank	on	0.48
first mieu,	on	-0.13
first mieublank	on	-0.48
first minh,	on	0.35
first minhblank	on	0.32
first mo)	on	-0.09
first mo,	on	-0.75
first moblank	on	-0.14
first mocblank	on	-0.64
first mom,	on	-0.53
first momblank	on	0.22
first motblank	on	0.4
first mu,	on	-0.59
first mublank	on	-0.12
first muoi,	on	-0.43
first muong,	on	0.33
first muongblank	on	0.51
first myblank	on	-0.07
first na,	on	0.85
first nablank	on	-0.99
first nam(	on	-0.17
first nam)	on	-0.55
first nam,	on	-0.34
first nam-	on	-0.71
first namblank	on	-0.93
first nblank	on	0.27
first near,	on	0.28
first nearblank	on	0.1
first neblank	on	0.15
first nen,	on	0.36
first nenblank	on	1.03
first next,	on	-0.45
first nextblank	on	0.78
first nga,	on	-0.26
first ngablank	on	0.44
first ngaiblank	on	-0.29
first ngam,	on	-0.68
first ngamblank	on	-0.29
first nganblank	on	-0.61
first ngay,	on	0.07
first ngayblank	on	0.35
first nghe,	on	-1.17
first ngheblank	on	-0.56
first nghi,	on	-0.14
first nghia(	on	-0.18
first nghia-	on	-0.47
first nghia:	on	-0.25
first nghiablank	on	-0.16
first nghiblank	on	-0.52
first ngo,	on	0.69
first ngoai,	on	-0.22
first ngoblank	on	0.18
first ngoc,	on	-0.16
first ngocblank	on	0.15
first ngon,	on	-0.46
first ngonblank	on	0.63
first nguyen,	on	-0.08
first nguyenblank	on	0.29
first nha,	on	-0.7
first nhablank	on	-0.28
first nhan,	on	-0.07
first nhanblank	on	0.12
first nhiblank	on	-0.22
first nhoblank	on	-0.18
first nhon,	on	0.39
first nhonblank	on	0.21
first ninhblank	on	-0.61
first noiblank	on	0.37
first nong,	on	-1.19
first nongblank	on	-0.38
first noongblank	on	0.53
first north,	on	-0.23
first northblank	on	0.11
first nt,	on	0.27
first ntblank	on	-0.25
first ntls(	on	-0.7
first ntls,	on	1.35
first ntls:	on	0.08
first ntlsblank	on	-0.33
first nui,	on	-0.33
first nuiblank	on	0.1
first nuoc,	on	-0.34
first nuocblank	on	0.5
first nuong,	on	-0.16
first nuongblank	on	0.52
first o,	on	-0.17
first oblank	on	-0.33
first off,	on	0.37
first offblank	on	0.4
first oldblank	on	-0.13
first on,	on	0.39
first onblank	on	-0.08
first ong,	on	-0.17
first ourblank	on	-1.07
first outside,	on	0.22
first outsideblank	on	0.05
first p.	on	0.28
first paddyblank	on	-0.31
first pagodablank	on	-0.05
first pagode,	on	1.28
first pagodeblank	on	0.12
first pailinblank	on	-0.23
first pha,	on	-0.24
first phan,	on	-0.75
first phanblank	on	-0.41
first phat,	on	-0.14
first phatblank	on	-0.57
first phau,	on	-0.07
first phaublank	on	0.08
first phia,	on	-0.96
first phiablank	on	0.45
first pho)	on	0.4
first phoblank	on	0.29
first phong,	on	0.69
first phongblank	on	-0.07
first phu(	on	0.39
first phu)	on	-0.17
first phu,	on	0.17
first phu-	on	0.16
first phublank	on	-0.49
first phuc,	on	-0.18
first phum,	on	1.38
first phumblank	on	0.18
first phung,	on	-0.28
first phungblank	on	0.14
first phuoc,	on	0.37
first phuocblank	on	-0.49
first phuong,	on	0.29
first phuongblank	on	0.62
first pied,	on	0.51
first piedblank	on	0.08
first piste,	on	0.99
first pisteblank	on	0.08
first pitblank	on	0.19
first plainblank	on	0.28
first plei,	on	0.25
first pleiblank	on	-0.99
first pleikublank	on	-0.32
first po,	on	0.06
first poblank	on	0.08
first pontblank	on	-0.22
first poste,	on	-0.07
first posteblank	on	0.43
first pres,	on	0.17
first presblank	on	0.33
first provinceblank	on	-0.62
first publank	on	0.06
first puoc,	on	0.05
first pursat,	on	-0.13
first q.	on	0.36
first qblank	on	-0.44
first quanblank	on	-0.65
first quang)	on	-0.06
first quang,	on	0.31
first quang-	on	-0.4
first quangblank	on	-0.22
first que,	on	-0.21
first queblank	on	-0.59
first quoc,	on	-0.11
first quocblank	on	0.15
first quyet,	on	-0.23
first quynh)	on	-0.08
first rach,	on	0.3
first rachblank	on	-0.85
first rangblank	on	0.19
first ranh,	on	0.1
first ranhblank	on	0.72
first raoblank	on	-0.21
first ray'	on	0.26
first rayblank	on	0.31
first ria,	on	-0.45
first ridge,	on	0.1
first ridgeblank	on	-0.32
first riveblank	on	0.27
first riverblank	on	-0.22
first riviere,	on	0.48
first riviereblank	on	-0.36
first road,	on	0.31
first roadblank	on	0.08
first route,	on	0.31
first routeblank	on	0.5
first ru,	on	-0.24
first rubber,	on	0.11
first rubberblank	on	-0.05
first rublank	on	-0.17
first rueblank	on	0.27
first rung,	on	-0.72
first rungblank	on	-0.66
first ruong,	on	0.42
first ruongblank	on	-0.08
first sa,	on	-0.13
first sablank	on	0.99
first sai,	on	0.11
first saiblank	on	0.1
first sam,	on	0.24
first samblank	on	-0.16
first san,	on	-0.46
first sanblank	on	0.19
first sat,	on	0.09
first satblank	on	0.95
first sau,	on	-0.66
first saublank	on	0.28
first sblank	on	0.28
first se,	on	0.53
first seblank	on	0.3
first si,	on	-0.09
first side,	on	0.19
first sideblank	on	0.3
first siem,	on	0.1
first siemblank	on	-0.12
first sisophon,	on	-0.36
first slope,	on	0.54
first slopeblank	on	-0.79
first snoul,	on	-0.08
first so,	on	0.18
first soblank	on	0.51
first soc,	on	-0.45
first socblank	on	-0.4
first son,	on	-0.69
first son-	on	-0.61
first sonblank	on	-0.37
first song,	on	-0.07
first songblank	on	0.56
first sous'	on	0.54
first sous,	on	0.98
first sousblank	on	1.41
first south,	on	0.06
first southblank	on	0.25
first southernblank	on	0.11
first stationblank	on	0.12
first stream,	on	0.05
first streamblank	on	-0.33
first sublank	on	-0.81
first sud,	on	0.38
first suoiblank	on	0.09
first suon,	on	0.29
first suonblank	on	1
first surblank	on	0.25
first svay,	on	-0.49
first svayblank	on	0.2
first t.	on	0.06
first ta,	on	-0.07
first tablank	on	0.07
first taiblank	on	0.1
first taluy,	on	0.33
first taluyblank	on	0.45
first tam,	on	-0.54
first tamblank	on	-0.56
first tan)	on	-0.17
first tan,	on	0.84
first tan-	on	0.59
first tanblank	on	-0.83
first taublank	on	-0.28
first tay,	on	-0.65
first tayblank	on	-0.53
first tblank	on	-0.12
first thacblank	on	-0.15
first thach)	on	-0.13
first thach,	on	-0.85
first thach-	on	-0.34
first thachblank	on	-0.13
first thai,	on	-1.16
first thai-	on	-1.15
first thaiblank	on	-0.52
first thang,	on	-0.08
first thangblank	on	0.19
first thanh(	on	-0.16
first thanh)	on	-0.1
first thanh,	on	-0.15
first thanh-	on	0.07
first thanhblank	on	-0.2
first thapblank	on	0.07
first that,	on	-0.09
first thatblank	on	0.11
first the'	on	-0.2
first the,	on	-0.28
first theblank	on	0.1
first thi,	on	-0.13
first thiblank	on	-0.51
first thieu,	on	-0.32
first thieu-	on	0.11
first tho,	on	-0.46
first thoblank	on	-0.45
first thon(	on	0.32
first thon)	on	0.26
first thon,	on	1.33
first thon.	on	0.36
first thon:	on	-0.07
first thonblank	on	-0.56
first thong,	on	-0.48
first thotblank	on	-0.61
first thu,	on	0.15
first thua,	on	0.17
first thuan,	on	-0.17
first thublank	on	0.28
first thungblank	on	-0.06
first thuong,	on	-0.14
first thuongblank	on	-0.66
first thuy-	on	-0.19
first thuyblank	on	-0.22
first tich,	on	-0.31
first tichblank	on	-0.29
first tien)	on	-0.15
first tien,	on	-0.37
first tien-	on	-0.91
first tienblank	on	-0.4
first tieublank	on	-0.05
first tinh,	on	0.6
first tinhblank	on	0.23
first to,	on	0.08
first toblank	on	1.18
first tong,	on	0.85
first tongblank	on	-0.37
first tra)	on	-0.14
first tra,	on	-0.18
first trackblank	on	-0.17
first trai,	on	1.72
first traiblank	on	0.05
first trailblank	on	0.06
first tram,	on	0.3
first tranblank	on	0.06
first trang,	on	-0.13
first trangblank	on	0.87
first tree,	on	-0.63
first treeblank	on	0.97
first tren,	on	-0.25
first trenblank	on	1
first trenchblank	on	-0.88
first triblank	on	-0.15
first trienblank	on	0.13
first trieu,	on	0.68
first trieublank	on	-0.43
first troiblank	on	0.11
first trong,	on	-1.06
first trongblank	on	0.27
first trublank	on	-0.71
first truc,	on	0.07
first trucblank	on	-0.78
first trung,	on	-0.31
first trungblank	on	-0.45
first truoc,	on	-0.34
first truocblank	on	0.63
first truong,	on	-0.51
first truongblank	on	-0.12
first ttblank	on	-0.19
first tu)	on	-0.06
first tu,	on	-0.95
first tu-	on	0.15
first tu:	on	0.08
first tuablank	on	0.23
first tuan,	on	0.76
first tuanblank	on	0.92
first tunnelblank	on	-0.8
first tuongblank	on	-0.26
first tuy,	on	-0.07
first tuyblank	on	-0.14
first tuyen,	on	0.1
first tuyenblank	on	-0.74
first two,	on	-0.32
first twoblank	on	0.64
first ublank	on	0.17
first under-	on	0.28
first underblank	on	1.27
first ung)	on	-0.05
first ung,	on	-0.22
first ungblank	on	0.06
first vachblank	on	0.65
first vam,	on	0.14
first vamblank	on	0.14
first van,	on	0.48
first vanblank	on	0.53
first vatblank	on	0.13
first veblank	on	0.31
first ven,	on	0.19
first venblank	on	0.78
first versblank	on	0.15
first vi,	on	0.13
first viblank	on	-0.4
first vicblank	on	-0.49
first vien,	on	0.28
first vienblank	on	0.2
first viet,	on	0.55
first viet:	on	-0.1
first vietblank	on	-0.32
first village,	on	0.06
first villageblank	on	0.21
first vinh,	on	0.27
first vinh-	on	-0.2
first vinhblank	on	-0.71
first vo,	on	-0.2
first voblank	on	0.09
first vongblank	on	0.12
first vu,	on	-0.17
first vublank	on	-0.34
first vung,	on	-0.14
first vungblank	on	0.43
first vuon,	on	0.34
first vuonblank	on	1.21
first vuongblank	on	0.14
first vyblank	on	0.09
first wblank	on	0.15
first well,	on	-0.48
first west,	on	0.5
first westblank	on	0.26
first wire,	on	0.11
first wireblank	on	0.77
first x,	on	0.66
first x.	on	0.41
first xa(	on	-0.8
first xa)	on	-0.12
first xa,	on	0.99
first xa.	on	0.56
first xa:	on	-0.28
first xablank	on	-0.37
first xang,	on	0.98
first xangblank	on	-0.63
first xblank	on	-0.06
first xiblank	on	0.19
first xiemblank	on	-0.2
first xieng,	on	0.42
first xom)	on	-0.08
first xom,	on	1.03
first xomblank	on	0.05
first xuan,	on	-0.11
first xuanblank	on	-0.67
first xuongblank	on	0.6
first xuyenblank	on	-0.47
first yen)	on	-0.2
first yen,	on	-0.76
first yen-	on	-0.09
first yenblank	on	-0.27
from the	on	0.12
front unit	on	-0.43
ga cu	on	-0.45
gac ma	on	0.22
gach ong	on	0.16
gan ban	on	0.06
gan bien	on	0.05
gan bo	on	0.12
gan cai	on	0.05
gan cau	on	0.38
gan cay	on	0.05
gan hang	on	0.15
gan lang	on	0.09
gan mat	on	0.05
gan nga	on	0.22
garden of	on	0.06
gia lai	on	0.09
gia lam	on	0.29
gia loc	on	0.09
gia vien	on	0.06
giang di	on	-0.15
giang ha	on	-0.33
giang hai	on	0.32
giang hy	on	0.25
giao lien	on	0.09
giao thong	on	0.12
gieng can	on	0.09
gieng nuoc	on	0.05
gio di	on	0.28
gio linh	on	0.24
gio my	on	0.11
giong dua	on	0.05
giong ong	on	0.25
giong trom	on	0.05
giua hai	on	0.31
go co	on	0.53
go dau	on	0.38
go ma	on	0.39
go mo	on	-0.14
go moi	on	0.22
go ong	on	0.09
go sau	on	0.17
goc bang	on	0.28
goc cay	on	0.32
goc da	on	0.05
goc dong	on	0.06
goc dua	on	0.06
goc gao	on	0.08
goc sang	on	0.37
goc sung	on	0.08
goc vuon	on	0.12
goc xoai	on	0.05
h vinh	on	0.4
ha bac	on	0.73
ha dan	on	0.21
ha dinh	on	-0.21
ha dong	on	0.08
ha giang	on	0.07
ha ha	on	0.1
ha hai	on	0.72
ha lai	on	-0.05
ha lam	on	0.21
ha lao	on	0.14
ha ly	on	0.13
ha nam	on	0.34
ha noi	on	0.91
ha quang	on	0.13
ha tan	on	0.06
ha tay	on	0.19
ha thai	on	0.06
ha tien	on	0.11
ha tinh	on	0.2
ha trung	on	0.23
ha tuyen	on	0.11
hai ben	on	0.46
hai cay	on	0.07
hai con	on	0.56
hai duong	on	0.11
hai hai	on	0.22
hai hang	on	-0.26
hai hau	on	0.21
hai hung	on	0.31
hai lang	on	0.07
hai phong	on	0.46
hai thai	on	0.14
hai than	on	0.18
hai thanh	on	0.14
hai thuong	on	-0.08
ham ben	on	-0.33
ham bi	on	0.58
ham chi	on	0.69
ham chu	on	1.16
ham cu	on	0.21
ham da	on	0.24
ham dat	on	0.17
ham phau	on	0.14
ham rong	on	0.09
hang #	on	0.63
hang ##	on	0.17
hang cho	on	0.58
hang co	on	-0.53
hang da	on	0.42
hang doi	on	0.12
hang rao	on	0.32
hang thu	on	0.29
hang y	on	0.11
hau nam	on	0.21
he nha	on	0.1
hill ##	on	1.3
hill ###	on	0.43
hill ####	on	0.44
hinh con	on	0.48
ho bom	on	0.78
ho phao	on	0.5
ho xa	on	0.19
hoa an	on	0.24
hoa bac	on	0.05
hoa bi	on	-0.08
hoa binh	on	0.11
hoa chau	on	0.19
hoa chon	on	-0.08
hoa co	on	-0.24
hoa cu	on	0.98
hoa di	on	-0.06
hoa do	on	-0.26
hoa ha	on	0.1
hoa hang	on	-0.37
hoa hau	on	0.27
hoa hs	on	-0.06
hoa khanh	on	0.21
hoa linh	on	-0.05
hoa mo	on	-0.2
hoa phu	on	0.2
hoa quang	on	-0.16
hoa sinh	on	-0.07
hoa thanh	on	-0.37
hoa tuyen	on	0.1
hoa vinh	on	0.43
hoai an	on	0.11
hoai duc	on	0.06
hoai nhon	on	0.06
hoc cu	on	0.07
hoc da	on	0.18
hoi dong	on	0.5
hoi xa	on	-0.56
hon da	on	0.07
hon dat	on	0.09
hong bang	on	0.07
hong trung	on	0.08
hop tac	on	0.06
hop tien	on	0.1
hue citadel	on	0.2
hung dao	on	0.59
hung hy	on	-0.07
hung long	on	0.16
hung nam	on	0.08
hung nguyen	on	0.07
hung nhap	on	-0.19
hung tan	on	0.18
hung thai	on	0.08
hung thanh	on	0.07
hung tien	on	0.12
hung yen	on	0.29
huong bac	on	0.07
huong di	on	0.12
huong dong	on	0.07
huong hoa	on	0.16
huong my	on	0.07
huu nghi	on	0.05
huyen ben	on	0.09
huyen chau	on	0.07
huyen cho	on	0.12
huyen co	on	-0.7
huyen sa	on	0.07
huyen van	on	0.05
ia drang	on	0.05
ia grai	on	0.07
in a	on	0.17
in an	on	0.45
into a phó	on	-1.31
into a trưởng	on	-0.84
into about	on	1.6
into after	on	-1.29
into ai	on	-0.56
into airfield	on	0.35
into airstrip	on	0.2
into along	on	-0.39
into an	on	-0.22
into an táng	on	0.35
into and	on	-1.46
into anh em	on	-0.67
into ao	on	0.06
into area	on	0.22
into around	on	-0.58
into at	on	-0.76
into at the foot of	on	0.05
into au	on	0.25
into avec	on	-0.85
into b phó	on	-0.1
into b trưởng	on	-0.07
into b52	on	-0.68
into bamboo	on	0.11
into bank	on	0.26
into because	on	-1.12
into behind	on	0.64
into below	on	0.06
into beside	on	-0.08
into between	on	-0.66
into bia	on	-0.58
into binh nhì	on	-0.17
into binh nhất	on	-0.37
into biết	on	-0.69
into biển	on	0.49
into bom	on	0.23
into border	on	0.64
into born	on	-0.18
into born in	on	-0.18
into bridge	on	0.42
into bunker	on	0.39
into buried by	on	-0.16
into but	on	-0.93
into buôn	on	0.16
into by	on	-0.66
into bà	on	2.57
into bác	on	0.44
into bác sĩ	on	-0.22
into báo	on	-0.09
into báo tử	on	-0.27
into bãi	on	0.14
into bé	on	0.05
into bên	on	-0.77
into bìa	on	-0.36
into bí danh	on	-0.78
into bưng	on	0.05
into bạn	on	-1.84
into bản	on	-0.13
into bảo	on	0.32
into bắt được	on	-0.06
into bằng	on	1.35
into bến	on	-0.1
into bệnh viện	on	0.11
into bị	on	-0.5
into bị bắn	on	-0.2
into bị pháo	on	-0.12
into bị thương	on	-0.34
into bị trực thăng bắn	on	-0.1
into bị tây bắn	on	-0.05
into bọn	on	0.45
into bố	on	-0.41
into bờ	on	-0.3
into bụi	on	-0.73
into called	on	0.31
into camp	on	-0.09
into canal	on	0.62
into cao điểm	on	0.11
into cave	on	0.08
into cemetery	on	0.9
into cho	on	-0.68
into church	on	0.52
into chuyển về	on	-0.16
into cháu	on	0.98
into chân	on	-0.16
into chính trị viên	on	-0.54
into chôn	on	0.06
into chôn chung	on	-0.19
into chùa	on	0.2
into chú	on	0.89
into chúng tôi	on	-0.59
into chưa	on	-0.73
into chặn	on	0.5
into chết	on	-0.42
into chỉ	on	-1.19
into chỉ huy	on	0.66
into chị	on	-0.7
into chốt	on	0.27
into chồng	on	0.78
into chỗ	on	0.36
into chợ	on	1.2
into chức vụ	on	-0.05
into cimetière	on	0.09
into citadel	on	0.5
into clearing	on	0.31
into commune	on	0.5
into creek	on	0.2
into cuối	on	-0.34
into càn	on	0.97
into các	on	-0.21
into cách	on	-0.17
into cái	on	-0.44
into cán bộ	on	-0.13
into cánh đồng	on	0.13
into còn	on	-1.26
into có	on	-0.57
into có tên	on	-0.57
into cô	on	0.24
into cô đồng	on	-0.87
into công nhân	on	-0.08
into côté	on	-0.21
into cõng	on	0.53
into cùng	on	-1.06
into cấp	on	-0.08
into cấp bậc	on	-0.28
into cần	on	0.34
into cầu	on	0.1
into cậu	on	-1.67
into cồn	on	-0.33
into cụ	on	1.64
into của	on	-0.08
into cửa	on	0.59
into cửa hàng	on	-0.67
into dans	on	-0.45
into de	on	1.68
into derrière	on	0.73
into des	on	1.13
into died	on	-0.05
into dike	on	0.26
into district	on	0.45
into dân	on	-0.08
into dính mìn	on	-0.43
into dưới	on	0.67
into dẫn	on	0.75
into dốc	on	-0.81
into east end	on	0.45
into em	on	0.17
into end of	on	0.06
into est	on	0.15
into et	on	0.15
into field	on	0.26
into fossé	on	0.21
into from	on	0.38
into front	on	0.38
into ga	on	0.66
into garden	on	0.09
into gia đình	on	-1.05
into giao liên	on	0.71
into giấy báo	on	-0.08
into giấy báo tử	on	-0.3
into giếng	on	0.12
into giồng	on	0.44
into giỗ	on	0.45
into giờ	on	-0.3
into giữa	on	0.27
into gravé	on	1.87
into gò	on	-0.17
into gần	on	0.92
into gặp	on	-1.21
into gọi	on	0.48
into gốc	on	-0.25
into gồm	on	-0.24
into gửi	on	-0.19
into h	on	-0.32
into hamlet	on	0.53
into hang	on	-5.42
into he	on	-1.09
into her	on	0.57
into hi sinh	on	-0.18
into hill	on	-1.02
into his	on	0.46
into hiện nay	on	-0.11
into hospital	on	0.59
into house	on	0.44
into hs	on	-0.31
into huyện	on	0.88
into hài cốt	on	-0.12
into hành quân	on	0.17
into hói	on	-1.08
into hôm	on	-0.81
into hôpital	on	0.56
into hạ sĩ	on	-0.58
into hố	on	-1.22
into hồ	on	-0.44
into hồi	on	-1.22
into i	on	-0.44
into in	on	-0.98
into is	on	-1.11
into island	on	0.21
into junction	on	0.47
into k	on	-0.33
into khe	on	0.12
into khi	on	-0.53
into khu	on	-1.08
into không	on	-0.71
into không về	on	-0.06
into killed	on	-0.06
into ko	on	-0.2
into kênh	on	0.05
into ký	on	0.21
into kể	on	0.68
into la	on	2.05
into le	on	0.1
into left	on	0.91
into les	on	0.45
into liên lạc	on	-0.16
into liệt sĩ	on	0.61
into ls	on	-0.4
into lung	on	0.18
into là	on	-0.59
into làm	on	0.17
into làng	on	-0.17
into lái xe	on	0.1
into lái đò	on	0.27
into lên đường	on	-0.23
into lô	on	-0.21
into lúc	on	-0.49
into lăng	on	-1.67
into lấp	on	0.25
into lập	on	1.3
into lộ ra	on	-0.13
into m	on	0.18
into mai táng	on	-0.27
into marché	on	0.05
into market	on	0.56
into miếu	on	0.15
into mà	on	-0.19
into mé	on	0.63
into mép	on	0.41
into mình	on	0.48
into mương	on	0.3
into mất	on	0.05
into mất tích	on	-0.07
into mặt trận	on	0.48
into mẹ	on	0.15
into mộ	on	-0.29
into một	on	-0.49
into mới	on	0.54
into mới mất	on	-0.93
into nay	on	-0.08
into near	on	1.03
into ngay	on	-0.07
into nghe	on	0.81
into nghe nói	on	-0.26
into nghĩa trang	on	0.25
into ngoài	on	0.13
into ngày	on	-1.12
into ngã	on	1.24
into ngã ba	on	0.2
into ngã xuống	on	-0.15
into người	on	-0.71
into ngầm	on	0.74
into nhà máy	on	-0.1
into nhà thờ	on	0.6
into nhưng	on	-1.21
into nhập ngũ	on	-0.4
into nhắn	on	-0.13
into nhặt	on	0.09
into nhặt được	on	-0.67
into nhỏ	on	0.82
into nhờ	on	-0.23
into night	on	-0.13
into nn	on	-0.33
into no	on	0.3
into north of	on	0.05
into nous	on	-0.17
into né	on	0.18
into nó	on	-1.03
into nói	on	-0.25
into nông trường	on	0.39
into núi	on	0.66
into năm	on	1.02
into nương	on	0.57
into nước	on	-0.61
into nằm	on	-0.43
into nằm lại	on	-0.1
into nền	on	-0.95
into of	on	1.09
into on	on	-1.75
into one	on	0.21
into our	on	0.38
into pagoda	on	0.25
into pass	on	0.61
into pháo thủ	on	-0.06
into phát hiện	on	-0.22
into phía	on	0.86
into phường	on	0.52
into phố	on	0.82
into pit	on	0.25
into pont	on	0.07
into poste	on	0.08
into province	on	0.39
into près de	on	0.43
into quy tập	on	-0.21
into quân	on	-0.78
into quân y	on	1.01
into quê	on	0.11
into quận	on	0.18
into ridge	on	0.39
into rive	on	0.41
into river	on	0.43
into rivière	on	0.05
into road	on	0.46
into route	on	0.31
into rubber	on	0.52
into ruộng	on	-0.22
into rìa	on	0.49
into rạch	on	0.34
into rẫy	on	0.38
into rồi	on	-2.33
into rừng	on	0.14
into sau	on	0.82
into sau này	on	-0.71
into school	on	0.46
into side of	on	0.07
into sinh	on	-0.19
into sinh khoảng	on	-0.35
into sinh năm	on	-0.1
into slope	on	0.49
into sn	on	-0.12
into son	on	0.25
into sous	on	0.82
into south of	on	0.08
into street	on	0.7
into sur	on	1.05
into suối	on	0.43
into sát	on	0.66
into sân	on	0.13
into sân bay	on	0.08
into sông	on	0.11
into số	on	2.83
into t	on	0.35
into ta	on	0.85
into tham gia	on	-0.05
into that	on	0.45
into the	on	2.09
into then	on	-0.07
into theo	on	-0.38
into there	on	0.2
into thiếu úy	on	-0.09
into three	on	0.36
into thu	on	-0.15
into thành phố	on	0.6
into thác	on	0.07
into tháng	on	-0.39
into thì	on	-1.74
into thôn	on	0.52
into thông tin	on	0.47
into thư	on	0.32
into thượng sĩ	on	-0.1
into thấy	on	-0.2
into thầy	on	0.67
into thằng	on	-0.5
into thị trấn	on	0.53
into thị xã	on	0.84
into to	on	0.63
into town	on	0.39
into tp	on	0.2
into track	on	0.08
into trail	on	0.22
into tree	on	0.13
into trench	on	0.05
into trong	on	0.88
into trung sĩ	on	-0.14
into trung đoàn	on	-0.15
into trung đội trưởng	on	-0.15
into trên	on	-0.12
into trúng	on	0.19
into trúng pháo	on	-0.44
into trúng đạn	on	-0.15
into trước	on	-0.56
into trường	on	0.13
into trường tiểu học	on	0.05
into trại	on	0.33
into trạm	on	0.62
into trảng	on	-0.36
into trận	on	-0.38
into trận địa	on	-0.33
into two	on	0.9
into tên	on	-1.13
into tìm	on	-0.33
into tôi	on	1.92
into tôi là	on	-0.71
into tại	on	0.28
into tỉnh	on	0.46
into tổ	on	-2.35
into tức	on	-0.22
into tức là	on	-0.07
into từ	on	0.78
into tử trận	on	-0.13
into un	on	0.23
into under	on	-0.51
into une	on	0.7
into valley	on	0.65
into ven	on	0.36
into vers	on	0.3
into village	on	0.36
into viết	on	0.39
into và	on	-0.57
into vào	on	0.48
into vào chiến trường	on	-0.07
into vào nam	on	-0.12
into vì	on	-1.01
into vùi	on	-0.42
into vườn	on	-0.28
into vịnh	on	-0.3
into với	on	0.53
into vợ	on	0.56
into ward	on	0.72
into was	on	-0.23
into we	on	-0.21
into we buried	on	-0.19
into well	on	0.11
into west of	on	-0.67
into when	on	0.12
into where	on	0.87
into wire	on	0.05
into with	on	-0.25
into x	on	0.21
into xin	on	-0.53
into xây	on	0.13
into xã	on	0.61
into xóm	on	0.68
into xạ thủ	on	-0.51
into y sĩ	on	-0.05
into y tá	on	-0.11
into à	on	1.39
into église	on	0.18
into ông	on	0.08
into đ c	on	-0.35
into đang	on	0.85
into đi	on	1.33
into đi bộ đội	on	-0.37
into đi cùng	on	-0.05
into đoàn	on	-0.15
into đv	on	-0.45
into đào	on	0.33
into đánh	on	-1.18
into đã	on	0.73
into đã đưa về	on	-0.34
into đèo	on	-0.12
into đêm	on	-0.67
into đình	on	1.1
into đó	on	0.24
into đơn vị	on	-0.33
into đưa	on	0.08
into đường	on	2
into được	on	-0.19
into được chôn	on	-0.07
into đại đội phó	on	-0.11
into đại đội trưởng	on	-0.17
into đạp mìn	on	0.4
into đầu	on	-0.07
into đập	on	-0.86
into đến	on	-0.62
into đền	on	0.3
into để	on	0.61
into đồn	on	-0.51
into đồng	on	-0.94
into đồng chí	on	-0.14
into đội trưởng	on	-0.12
into động	on	0.07
into đợt	on	-0.32
into ấp	on	0.37
into ấy	on	-0.36
into ở	on	-0.47
into ủy ban	on	0.16
into:again	on	0.09
into:aka	on	-0.95
into:alive	on	-1.14
into:at	on	1.74
into:battle	on	-0.41
into:born	on	-1.08
into:bury	on	-1.13
into:capture	on	-0.73
into:contact	on	-1.29
into:died	on	0.12
into:enlist	on	-0.9
into:fell	on	-2.01
into:gio	on	0.45
into:grave	on	-0.28
into:home	on	0.95
into:hurt	on	-0.39
into:joined	on	-1.32
into:kin	on	-0.7
into:laid	on	-0.72
into:last	on	-0.13
into:letter	on	-0.3
into:level	on	2.97
into:link	on	-0.16
into:martyr	on	0.08
into:mine	on	-0.76
into:moved	on	-0.17
into:naming	on	0.42
into:notice	on	-0.53
into:office	on	-1.41
into:pet	on	0.83
into:post	on	-1.92
into:rank	on	-1.82
into:rests	on	-0.23
into:self	on	-1.7
into:site	on	1.49
into:stop	on	-1.89
into:tells	on	-0.74
into:thing	on	1.26
into:title	on	-0.05
kapok tree	on	0.06
ke sat	on	0.09
ke tu	on	0.47
khanh cao	on	0.28
khanh gia	on	0.1
khanh ninh	on	0.06
khau chia	on	0.07
khe can	on	0.48
khe co	on	0.69
khe da	on	0.15
khe lang	on	0.12
khe nuoc	on	0.13
khe sanh	on	0.15
khe son	on	0.08
khe thanh	on	0.05
khe ve	on	0.56
kho gao	on	0.18
kho hop	on	0.09
kho xang	on	0.14
khong ten	on	0.51
khu #	on	0.67
khu a	on	0.12
khu c	on	0.05
khu ha	on	0.13
khu mo	on	0.19
khu vuc	on	0.07
khuc cua	on	0.06
kien an	on	0.3
kien giang	on	0.07
kien thuy	on	0.17
kien xuong	on	0.09
kim anh	on	0.71
kim bang	on	0.05
kim boi	on	0.07
kim dong	on	0.08
kim thach	on	0.11
kim thanh	on	0.14
kinh #	on	0.65
kinh ##	on	0.09
kinh ba	on	0.15
kinh mon	on	0.08
kinh nguyen	on	0.15
kinh xang	on	0.13
km #	on	0.37
km ##	on	0.65
km ve	on	0.28
ko nia	on	0.2
kon tum	on	0.15
ky dien	on	0.15
ky hai	on	0.45
ky tu	on	0.53
l eglise	on	0.17
la co	on	0.34
la la	on	0.05
la nhich	on	0.12
la route	on	0.07
la son	on	0.31
la van	on	0.19
lac canh	on	0.38
lac vinh	on	0.12
lai do	on	-0.76
lam ha	on	0.28
lam hung	on	0.05
lam thao	on	0.06
lan mo	on	0.05
lang #	on	0.17
lang an	on	0.34
lang canh	on	0.19
lang cao	on	0.07
lang co	on	-0.32
lang con	on	0.08
lang dau	on	-0.22
lang di	on	-0.05
lang dong	on	0.08
lang hai	on	0.21
lang lang	on	0.57
lang nam	on	-0.08
lang nhung	on	-0.09
lang quynh	on	0.1
lang son	on	0.13
lang thi	on	-0.08
lang tinh	on	0.05
lang va	on	-0.08
lang van	on	0.06
lang vay	on	0.23
lang vu	on	0.21
lao anh	on	0.1
lao binh	on	0.06
lao cai	on	0.22
lao don	on	-0.21
lao hai	on	0.17
lap le	on	0.17
lap thach	on	0.07
lap tien	on	0.08
lap vinh	on	0.22
lap vo	on	0.11
le ben	on	0.12
le co	on	-0.46
le dau	on	-0.2
le quang	on	0.69
le sau	on	0.14
le thanh	on	-0.12
le thuy	on	0.11
led 0'	on	-0.34
led 0(	on	-1.64
led 0)	on	-1.87
led 0+	on	0.25
led 0-	on	-0.53
led 0/	on	-1.01
led 0:	on	-1.93
led 0blank	on	0.77
led 0|	on	-0.81
led 0–	on	-0.29
led 1'	on	0.42
led 1(	on	-1.52
led 1)	on	-0.68
led 1,	on	-0.36
led 1-	on	-0.43
led 1.	on	0.17
led 1:	on	-0.65
led 1blank	on	1.83
led 1–	on	-0.66
led 2(	on	-0.21
led 2)	on	-0.14
led 2,	on	-0.38
led 2-	on	-0.33
led 2blank	on	1.29
led 3)	on	-0.06
led 3,	on	-0.7
led 3blank	on	0.37
led at0'	on	0.63
led at0(	on	-0.68
led at0)	on	-0.16
led at0-	on	1.09
led at0.	on	0.13
led at0:	on	-1.57
led at0blank	on	0.83
led at0–	on	-0.08
led at1'	on	0.11
led at1(	on	-0.39
led at1,	on	-0.31
led at1-	on	0.29
led at1:	on	-0.18
led at1blank	on	1.88
led at2,	on	-0.37
led at2blank	on	1.22
led at3,	on	-1.06
led at3blank	on	-0.31
led born0blank	on	0.06
led born1,	on	-0.38
led bury0'	on	0.21
led bury0-	on	0.15
led bury0.	on	0.48
led bury0blank	on	1.39
led bury1'	on	0.42
led bury1,	on	0.23
led bury1blank	on	2.23
led bury2blank	on	0.89
led bury3,	on	0.16
led bury3blank	on	0.08
led fell0-	on	0.14
led fell0blank	on	0.51
led fell1,	on	-0.42
led fell1blank	on	1.28
led fell2,	on	0.07
led grave0(	on	-0.6
led grave0blank	on	0.62
led grave1,	on	-0.13
led grave1blank	on	1.33
led grave2,	on	-0.05
led home0(	on	-1.03
led home0)	on	-1.48
led home0-	on	0.74
led home0.	on	0.49
led home0:	on	-0.51
led home0blank	on	0.41
led home0–	on	0.58
led home1(	on	-0.22
led home1)	on	-0.29
led home1,	on	-0.56
led home1-	on	-0.66
led home1blank	on	1.01
led home2(	on	-0.45
led home2,	on	-0.13
led home2blank	on	0.35
led home3(	on	-0.05
led home3,	on	-0.16
led home3blank	on	0.14
led moved0-	on	0.39
led moved0blank	on	0.88
led moved1,	on	-0.38
led moved1blank	on	0.41
led moved2,	on	1.88
led moved2blank	on	0.13
level & 14	on	0.28
level & 2	on	0.1
level & 3	on	0.19
level & 4	on	0.07
level & 5	on	0.2
level & 7	on	0.44
level & 8	on	0.32
level & 9	on	0.12
level & a	on	-0.63
level & an	on	0.53
level & ayun	on	0.12
level & b	on	-0.28
level & ba	on	-0.44
level & bac	on	1.06
level & bai	on	0.12
level & ban	on	-0.59
level & bang	on	0.29
level & bao	on	0.06
level & bat	on	0.37
level & battambang	on	0.1
level & bau	on	0.05
level & bay	on	-0.07
level & ben	on	0.17
level & bi	on	-0.26
level & bien	on	0.12
level & binh	on	0.46
level & bo	on	-0.67
level & bom	on	-0.08
level & bu	on	0.26
level & bua	on	0.1
level & ca	on	-0.15
level & cach	on	-0.49
level & cai	on	0.16
level & cam	on	0.3
level & can	on	0.33
level & canh	on	-0.43
level & cao	on	0.23
level & cap	on	-0.09
level & cat	on	0.07
level & cau	on	-0.17
level & cay	on	0.29
level & cemetery	on	0.05
level & cham	on	-0.64
level & chau	on	0.42
level & chet	on	-0.1
level & chi	on	-0.09
level & chinh	on	-0.57
level & cho	on	-0.14
level & chon	on	0.42
level & chu	on	-0.18
level & chua	on	-0.05
level & chung	on	-0.38
level & chuong	on	-0.37
level & co	on	-0.23
level & con	on	-0.14
level & cong	on	-0.09
level & cot	on	-0.1
level & cu	on	-0.58
level & cua	on	-0.72
level & cung	on	-0.15
level & da	on	-0.31
level & dai	on	0.27
level & dak	on	0.31
level & dam	on	-0.65
level & dang	on	0.42
level & danh	on	-0.06
level & dao	on	0.3
level & dau	on	-0.5
level & day	on	0.09
level & de	on	0.08
level & den	on	-0.07
level & di	on	-1.12
level & dien	on	0.28
level & dinh	on	-0.09
level & do	on	0.1
level & doan	on	0.33
level & doi	on	-1.14
level & don	on	0.34
level & dong	on	0.63
level & du	on	-0.53
level & duc	on	0.28
level & dung	on	-0.25
level & duoc	on	0.07
level & duoi	on	0.19
level & duong	on	0.27
level & duy	on	0.14
level & ea	on	0.06
level & em	on	-0.6
level & gap	on	-0.46
level & gia	on	0.38
level & giang	on	0.21
level & giap	on	-0.58
level & gio	on	0.15
level & giong	on	0.24
level & go	on	0.06
level & goc	on	0.25
level & h	on	1.23
level & ha	on	1.02
level & hai	on	0.71
level & hang	on	1.13
level & hau	on	0.12
level & hien	on	-0.31
level & hiep	on	0.06
level & hoa	on	0.34
level & hoai	on	0.09
level & hoang	on	0.15
level & hoc	on	0.05
level & hoi	on	-0.47
level & hong	on	0.13
level & hua	on	0.1
level & hue	on	0.13
level & hung	on	0.53
level & huong	on	0.23
level & huyen	on	0.91
level & hy	on	-0.1
level & ia	on	0.21
level & kha	on	0.1
level & khang	on	-0.36
level & khanh	on	0.17
level & khe	on	0.06
level & khi	on	-0.76
level & khoang	on	0.11
level & khong	on	-0.06
level & khu	on	0.05
level & kien	on	0.35
level & kim	on	0.33
level & kinh	on	0.15
level & kong	on	0.06
level & krong	on	0.26
level & ky	on	0.2
level & la	on	0.62
level & lac	on	0.18
level & lai	on	-0.1
level & lam	on	-0.18
level & lang	on	-0.34
level & lanh	on	0.1
level & lao	on	0.41
level & lap	on	0.75
level & lay	on	-0.51
level & le	on	0.09
level & len	on	-0.48
level & linh	on	-0.2
level & lo	on	0.06
level & loc	on	0.12
level & long	on	0.31
level & luc	on	0.37
level & lung	on	0.07
level & luong	on	0.08
level & ma	on	0.53
level & mac	on	-0.48
level & may	on	-0.27
level & mien	on	0.05
level & minh	on	0.45
level & mo	on	0.12
level & moc	on	0.22
level & mon	on	0.17
level & mot	on	-0.3
level & mu	on	0.35
level & mui	on	-0.17
level & muoi	on	-0.19
level & my	on	0.32
level & na	on	0.75
level & nam	on	0.69
level & nang	on	0.12
level & nay	on	0.59
level & ngai	on	0.06
level & ngang	on	0.52
level & nghe	on	0.33
level & nghia	on	0.53
level & ngoai	on	0.45
level & ngoc	on	0.05
level & ngoi	on	-0.5
level & nguoi	on	-0.36
level & nguyen	on	-0.09
level & nha	on	-0.12
level & nhap	on	-0.29
level & nhat	on	-0.39
level & nho	on	-0.16
level & nhu	on	0.06
level & nhung	on	-0.14
level & ninh	on	0.14
level & nn	on	-0.13
level & no	on	0.11
level & noi	on	-0.25
level & nong	on	0.07
level & o	on	-0.35
level & oai	on	0.26
level & on	on	-0.34
level & ong	on	-0.35
level & p	on	0.17
level & pa	on	0.08
level & pac	on	0.16
level & phat	on	-0.11
level & phia	on	-0.72
level & pho	on	0.06
level & phon	on	0.15
level & phong	on	0.23
level & phu	on	1.15
level & phuc	on	0.22
level & phung	on	0.18
level & phuoc	on	0.07
level & phuong	on	0.11
level & quang	on	-0.1
level & quy	on	0.16
level & quynh	on	0.61
level & ra	on	-0.09
level & roi	on	-0.06
level & sang	on	-0.65
level & sat	on	-0.11
level & sau	on	0.59
level & se	on	0.07
level & sinh	on	-0.08
level & so	on	0.21
level & soc	on	0.05
level & son	on	0.72
level & sot	on	-0.42
level & suoi	on	0.09
level & t	on	0.15
level & ta	on	0.39
level & tam	on	-0.13
level & tan	on	0.64
level & tay	on	0.23
level & thach	on	0.31
level & thai	on	0.29
level & thang	on	0.61
level & thanh	on	0.62
level & the	on	0.48
level & thi	on	-0.35
level & thien	on	0.07
level & tho	on	0.11
level & thon	on	-0.25
level & thu	on	-0.38
level & thua	on	0.1
level & thuan	on	0.35
level & thuoc	on	-0.64
level & thuong	on	0.11
level & thuot	on	0.07
level & thuy	on	0.26
level & tien	on	0.22
level & tinh	on	0.23
level & to	on	-0.26
level & toan	on	-0.06
level & toi	on	-0.13
level & tong	on	0.14
level & tp	on	0.19
level & tra	on	0.45
level & tram	on	0.05
level & tran	on	0.28
level & trang	on	0.08
level & trau	on	-0.31
level & tri	on	0.26
level & trieu	on	0.18
level & trong	on	-0.57
level & trung	on	1.29
level & truoc	on	-0.17
level & tu	on	0.46
level & tul	on	0.1
level & tuong	on	0.09
level & va	on	0.38
level & van	on	0.61
level & vao	on	-0.18
level & vay	on	0.09
level & ve	on	-0.37
level & vi	on	0.51
level & viet	on	0.11
level & vinh	on	0.99
level & vo	on	0.09
level & voi	on	0.23
level & vu	on	0.21
level & vuc	on	0.07
level & x	on	0.21
level & xa	on	1.1
level & xac	on	-0.11
level & xat	on	0.34
level & xieng	on	0.18
level & xin	on	-0.07
level & xuan	on	0.14
level & y	on	0.08
level & yen	on	0.56
liem ha	on	0.2
lien ha	on	0.12
lien son	on	0.05
liet si	on	0.24
linh cao	on	0.07
lo #	on	0.43
lo ##	on	0.41
lo cao	on	0.34
lo cot	on	0.1
lo gach	on	0.21
lo so	on	-0.25
lo voi	on	0.43
lo vong	on	0.05
loc #	on	-0.25
loc co	on	-0.15
loc hai	on	0.33
loc lang	on	0.15
loc nam	on	0.54
loc tan	on	0.06
loc xa	on	-0.38
loi mon	on	0.07
lon co	on	-0.43
long an	on	0.08
long co	on	-0.06
long dai	on	0.05
long hai	on	0.19
long khanh	on	0.06
long my	on	0.05
long quang	on	0.06
long tau	on	0.08
lu hung	on	0.08
lu ninh	on	0.2
luc bi	on	-0.11
luc da	on	-0.12
luc ha	on	0.08
luc nam	on	0.3
lung chung	on	0.14
lung lo	on	0.05
lung vai	on	0.08
luu nghe	on	0.37
ly nhan	on	0.21
ma cu	on	0.2
ma cua	on	0.12
ma dong	on	0.33
ma ong	on	0.23
ma thuot	on	0.12
ma toi	on	-0.14
maison commune	on	0.05
martyrs cemetery	on	0.15
mat co	on	1.35
mat tran	on	0.81
mat troi	on	0.18
mau giao	on	0.13
me dong	on	0.05
mep nuoc	on	0.07
met ve	on	0.34
mien hai	on	0.62
mieu ba	on	0.61
mieu ong	on	0.18
mieu tho	on	0.06
mieu xa	on	0.79
minh hai	on	0.34
minh mang	on	-0.11
mit nha	on	0.45
mo #	on	-0.47
mo ##	on	0.36
mo anh	on	0.18
mo cay	on	0.07
mo cua	on	0.14
mo ninh	on	0.39
mo phia	on	0.26
mo so	on	0.87
mo thu	on	0.05
moc ##	on	0.13
moi lon	on	0.05
mon hai	on	0.17
mot cai	on	0.15
mot ho	on	0.18
mu u	on	0.06
muoi hai	on	-0.72
muoi met	on	0.05
muong co	on	0.39
muong khuong	on	0.06
muong la	on	0.18
my chanh	on	0.11
my hung	on	0.25
my tho	on	0.12
my xuyen	on	0.05
n of	on	0.42
na khang	on	0.05
na ri	on	0.06
na san	on	0.06
nam #	on	-0.12
nam bo	on	0.43
nam con	on	-0.45
nam dan	on	0.17
nam dinh	on	0.57
nam giay	on	-0.32
nam ha	on	-0.69
nam lao	on	0.07
nam ninh	on	0.13
nam sach	on	0.45
nam thanh	on	0.05
nam thi	on	-0.48
nam truc	on	0.25
nam xa	on	0.07
nay la	on	0.65
near a	on	0.16
near the	on	0.22
nga ba	on	1.65
nga tu	on	0.08
ngam phia	on	0.13
ngam ta	on	0.23
ngan ha	on	0.08
ngan son	on	0.05
ngang tra	on	0.1
ngay sau	on	0.07
nghe an	on	0.57
nghe tinh	on	0.06
nghi xuan	on	0.33
nghia dia	on	0.4
nghia lo	on	0.1
nghia trang	on	1.34
nghiep lac	on	0.12
ngo ben	on	0.41
ngo quyen	on	0.31
ngoai bo	on	0.13
ngoai dong	on	0.05
ngoai hang	on	0.07
ngoai khoi	on	0.1
ngoai o	on	-0.66
ngoc hoi	on	0.08
nguyen hp	on	0.39
nguyen nghe	on	0.06
nguyen van	on	0.25
nha ba	on	1.55
nha bac	on	0.32
nha be	on	0.14
nha bep	on	0.1
nha co	on	0.22
nha cu	on	0.56
nha dan	on	0.13
nha em	on	1.15
nha ga	on	0.07
nha hat	on	0.05
nha kho	on	0.05
nha ma	on	1.07
nha may	on	0.37
nha me	on	0.14
nha minh	on	0.3
nha mo	on	0.19
nha o	on	0.08
nha ong	on	1.74
nha rong	on	0.11
nha tho	on	0.44
nha thuong	on	0.05
nha toi	on	2.38
nha tu	on	-0.84
nha tui	on	0.25
nha van	on	0.14
nhan bieu	on	0.07
nhan dan	on	0.1
nhan ha	on	0.13
nhon binh	on	0.24
nhu le	on	0.05
ninh binh	on	0.17
ninh chon	on	-0.12
ninh giang	on	0.17
ninh mai	on	-0.14
ninh quang	on	-0.49
noi hy	on	0.71
nong cat	on	0.06
nong cong	on	0.11
nong phu	on	0.15
nong truong	on	0.14
north of	on	0.05
north side	on	0.05
not cut	on	0.07
not sau	on	-0.54
ntls doc	on	0.11
ntls duc	on	0.06
ntls gio	on	0.27
ntls huyen	on	0.7
ntls phuong	on	0.19
ntls thi	on	0.2
ntls tinh	on	0.45
ntls xa	on	1.14
nui ba	on	-0.53
nui chu	on	0.07
nui da	on	0.14
nui dat	on	0.17
nuoc co	on	-0.06
nuoc man	on	0.06
nuoc nha	on	0.1
nuoc trong	on	0.17
nuong ngo	on	0.14
nuong ong	on	0.17
nuong san	on	0.06
o phia	on	0.25
o thi	on	-0.12
oai ha	on	0.08
of a	on	0.38
of the	on	0.57
old french	on	0.05
on a	on	0.13
on the	on	0.23
ong bay	on	0.39
ong hai	on	0.07
ong hoi	on	0.24
ong nam	on	0.24
ong noi	on	0.12
ong sau	on	-0.83
ong xa	on	0.13
outside the	on	0.06
pha din	on	0.17
pha long	on	0.05
pha thi	on	0.07
phan thiet	on	0.07
phao o	on	-0.63
phat diem	on	0.1
phau tien	on	0.07
phau trung	on	0.11
phe nha	on	-0.7
phi lao	on	0.19
phia bac	on	0.69
phia co	on	1.44
phia dong	on	0.64
phia mat	on	0.99
phia nam	on	1.02
phia sau	on	1.42
phia tay	on	0.25
phia tren	on	0.19
pho hien	on	0.05
pho quang	on	0.05
phong di	on	-0.8
phong ha	on	0.06
phong hai	on	-1.21
phong hy	on	-0.12
phong nhap	on	-0.07
phong quang	on	0.06
phong sinh	on	-0.25
phong tho	on	-0.1
phu cat	on	0.08
phu co	on	-0.08
phu la	on	0.05
phu loi	on	0.09
phu luong	on	0.06
phu ly	on	0.12
phu my	on	0.2
phu nho	on	0.18
phu thai	on	0.22
phu tho	on	0.18
phu xa	on	-0.36
phu xuyen	on	0.07
phu yen	on	0.06
phum ta	on	0.19
phung hiep	on	0.23
phuoc binh	on	0.06
phuoc long	on	0.11
phuong #	on	0.48
phuong co	on	-0.22
phuong ha	on	0.13
plain of	on	0.38
plainly	on	1.41
plainly '	on	2.08
plainly (	on	0.1
plainly )	on	-1.25
plainly +	on	0.48
plainly ,	on	0.3
plainly -	on	1.91
plainly .	on	2.1
plainly /	on	-0.07
plainly :	on	-1.79
plainly |	on	-0.52
plainly –	on	-0.37
plei me	on	0.18
po co	on	0.32
poste de	on	0.4
pres de	on	0.06
pres du	on	0.05
pu chia	on	0.07
q tri	on	0.22
quan #	on	0.09
quan ba	on	0.13
quan co	on	-0.21
quan ninh	on	0.09
quan y	on	0.84
quang binh	on	0.06
quang cao	on	0.09
quang nam	on	0.63
quang ngai	on	0.28
quang ninh	on	0.05
quang tri	on	0.42
quang trung	on	0.6
quang xuong	on	0.1
que vo	on	0.05
quoc gia	on	0.56
quoc lo	on	0.08
quyen hai	on	0.38
quyet thang	on	0.12
quynh coi	on	0.06
quynh doi	on	0.09
quynh luu	on	0.19
rach ba	on	-0.67
rach gia	on	0.09
rach ong	on	0.47
rao kem	on	0.14
rao thu	on	0.4
ray bap	on	-0.65
ray bo	on	-0.42
ray ca	on	0.18
ray cua	on	0.15
ray goc	on	-0.07
ray ong	on	0.44
ri bac	on	0.36
rieng cua	on	0.19
road ##	on	0.1
road by	on	0.11
rong cu	on	0.1
route ##	on	0.6
route de	on	0.15
rubber plantation	on	0.05
rung cao	on	0.12
rung duong	on	0.07
rung khop	on	0.08
rung le	on	0.08
rung lo	on	0.14
rung ma	on	0.53
ruong nha	on	0.05
ruong sau	on	0.07
sa la	on	0.81
sa pa	on	0.07
sa thay	on	0.47
sach hai	on	0.12
sai gon	on	0.1
san bay	on	1.93
san bong	on	0.23
san cua	on	-0.22
san sau	on	0.31
sat me	on	0.05
sau ban	on	0.06
sau benh	on	0.09
sau bep	on	0.07
sau cho	on	0.16
sau chua	on	0.44
sau co	on	0.38
sau den	on	0.39
sau dinh	on	0.17
sau don	on	0.07
sau hang	on	0.74
sau he	on	0.48
sau kho	on	0.15
sau lan	on	0.27
sau lang	on	0.2
sau lo	on	0.26
sau lung	on	0.13
sau mieu	on	0.05
sau mot	on	-0.25
sau nha	on	0.08
sau tram	on	0.11
sau truong	on	0.1
sau vien	on	0.1
sau vuon	on	0.32
se pon	on	0.24
si ma	on	-0.05
siem riep	on	0.12
sim sau	on	0.77
site & 1	on	-0.85
site & 1015	on	0.17
site & 1049	on	0.06
site & 1062	on	0.49
site & 14	on	0.08
site & 15	on	-0.42
site & 1509	on	0.09
site & 2	on	0.47
site & 20	on	0.05
site & 31	on	0.1
site & 5	on	-0.17
site & 772	on	0.2
site & 8	on	0.38
site & 82	on	0.14
site & 9	on	-0.41
site & a	on	0.33
site & ai	on	0.06
site & and	on	-0.07
site & anh	on	0.05
site & at	on	0.4
site & avec	on	-0.19
site & ba	on	0.94
site & bac	on	0.07
site & bat	on	-0.68
site & bay	on	0.53
site & be	on	0.15
site & ben	on	-0.61
site & bi	on	-0.79
site & bia	on	-0.67
site & bien	on	0.08
site & binh	on	0.2
site & bo	on	-0.48
site & bom	on	-0.07
site & bon	on	0.23
site & bong	on	0.09
site & c1	on	-0.05
site & ca	on	-0.12
site & cach	on	0.39
site & cai	on	-0.37
site & canh	on	-0.25
site & cao	on	0.83
site & cat	on	0.05
site & cau	on	0.15
site & cay	on	0.11
site & chanh	on	0.08
site & charlie	on	-0.57
site & chay	on	0.08
site & che	on	0.08
site & chia	on	0.07
site & cho	on	-0.66
site & chon	on	-0.26
site & chu	on	-0.53
site & chua	on	-0.89
site & chung	on	-0.16
site & co	on	0.07
site & con	on	-0.41
site & cong	on	0.08
site & cot	on	0.09
site & cote	on	-0.12
site & cu	on	0.32
site & cua	on	-0.18
site & cung	on	-0.36
site & da	on	0.43
site & dac	on	0.22
site & dai	on	-0.54
site & dak	on	0.39
site & dan	on	-0.13
site & dat	on	0.12
site & dau	on	-0.89
site & de	on	0.61
site & dem	on	-0.07
site & den	on	-0.06
site & di	on	0.65
site & dia	on	0.37
site & diem	on	0.81
site & dien	on	0.35
site & din	on	0.16
site & dinh	on	0.07
site & do	on	-0.72
site & doi	on	-0.14
site & don	on	-0.14
site & dong	on	0.33
site & duc	on	0.05
site & dung	on	-0.7
site & duoi	on	0.21
site & duong	on	0.77
site & east	on	0.22
site & en	on	-0.06
site & front	on	0.11
site & gan	on	-0.15
site & gia	on	0.05
site & giao	on	-0.42
site & giay	on	-0.2
site & gio	on	0.18
site & giua	on	-0.06
site & ha	on	-0.72
site & hai	on	-0.28
site & hang	on	-0.21
site & hien	on	-0.6
site & hieu	on	-0.45
site & hinh	on	-0.09
site & ho	on	-0.3
site & hoa	on	0.19
site & hoi	on	-0.53
site & huong	on	0.08
site & in	on	-0.71
site & ke	on	0.15
site & keo	on	0.08
site & khanh	on	0.06
site & khau	on	0.11
site & khe	on	0.28
site & khi	on	0.38
site & kho	on	0.08
site & khoang	on	0.65
site & khong	on	0.75
site & khu	on	0.34
site & kiem	on	0.06
site & km	on	0.65
site & kon	on	0.66
site & la	on	0.22
site & lai	on	0.09
site & lam	on	0.3
site & lang	on	-0.37
site & lao	on	0.54
site & lap	on	-0.75
site & le	on	0.14
site & len	on	0.13
site & lo	on	0.36
site & loi	on	0.05
site & long	on	0.08
site & luc	on	-0.49
site & lung	on	0.05
site & luong	on	0.05
site & ma	on	0.54
site & mai	on	-0.18
site & mat	on	0.39
site & minh	on	-0.05
site & mo	on	-0.27
site & moi	on	0.21
site & mouth	on	-0.57
site & mu	on	0.05
site & na	on	0.05
site & nam	on	0.62
site & near	on	0.09
site & ngay	on	-0.1
site & ngoai	on	-0.35
site & nguoi	on	-0.12
site & nha	on	-0.58
site & nhich	on	0.09
site & nhong	on	0.14
site & north	on	0.1
site & nui	on	0.38
site & nuoc	on	-0.14
site & o	on	-0.28
site & of	on	0.18
site & on	on	0.27
site & ong	on	-0.1
site & pha	on	0.17
site & phai	on	-0.47
site & phao	on	-0.05
site & phia	on	0.65
site & phong	on	0.64
site & phu	on	0.21
site & phuoc	on	0.28
site & quan	on	0.38
site & quang	on	0.53
site & que	on	-0.33
site & quyet	on	-0.67
site & ra	on	0.06
site & rao	on	0.14
site & re	on	0.32
site & ren	on	0.05
site & ro	on	0.12
site & roi	on	-0.09
site & rong	on	0.05
site & sa	on	0.3
site & sang	on	-1.09
site & sat	on	0.23
site & sau	on	0.33
site & sim	on	0.08
site & so	on	0.3
site & south	on	0.5
site & suoi	on	0.43
site & ta	on	0.26
site & tai	on	0.26
site & tam	on	0.15
site & tan	on	-0.68
site & tay	on	0.96
site & te	on	0.32
site & ten	on	0.5
site & thanh	on	0.09
site & thay	on	0.2
site & the	on	-0.7
site & theo	on	0.46
site & thi	on	-0.32
site & thoi	on	-0.18
site & thon	on	0.08
site & thong	on	0.19
site & thu	on	0.41
site & thuoc	on	-0.08
site & thuong	on	0.19
site & tien	on	0.06
site & tieu	on	-0.75
site & tinh	on	0.12
site & to	on	-0.55
site & toi	on	-0.69
site & tra	on	0.07
site & tram	on	0.06
site & tran	on	0.46
site & tranh	on	0.07
site & tren	on	0.19
site & tri	on	0.05
site & troi	on	0.05
site & tron	on	0.12
site & trong	on	-0.4
site & trung	on	-0.42
site & truoc	on	0.09
site & truong	on	-0.41
site & tu	on	0.06
site & tuc	on	-0.06
site & tui	on	-0.05
site & tuyen	on	0.05
site & van	on	0.05
site & vao	on	-0.5
site & ve	on	-1.33
site & vi	on	-0.29
site & vinh	on	0.11
site & voi	on	-0.06
site & vung	on	-0.34
site & wall	on	0.16
site & we	on	-0.41
site & with	on	-0.49
site & xa	on	-0.66
site & xac	on	-0.18
site & xe	on	-0.36
site & xuan	on	0.09
site & yen	on	0.05
slope of	on	-1.28
so #	on	0.53
so ##	on	0.62
so chi	on	0.22
soi ben	on	0.06
son an	on	0.13
son bac	on	-0.34
son binh	on	0.1
son co	on	-0.07
son di	on	-0.23
son dong	on	0.05
son ha	on	-0.45
son hai	on	-0.27
son hoa	on	0.28
son hoi	on	-0.05
son huyen	on	0.05
son khu	on	0.34
son kien	on	0.09
son kim	on	0.05
son la	on	0.91
son linh	on	-0.56
son luc	on	0.14
son mo	on	1.18
son nam	on	-0.07
son nghe	on	0.06
son ninh	on	0.11
son phu	on	-0.13
son quang	on	0.43
son son	on	0.27
son thanh	on	0.3
son thuy	on	0.1
son tinh	on	0.05
son toi	on	-0.11
son va	on	-0.05
son xa	on	0.09
song ba	on	0.08
song bo	on	0.13
song cai	on	0.05
song po	on	0.06
song sa	on	0.06
sous la	on	0.12
sous le	on	0.27
sous les	on	0.5
sous un	on	0.47
sous une	on	0.22
south east	on	0.12
south side	on	0.06
southern front	on	0.21
steps from	on	0.07
su ##	on	0.18
su cach	on	-1.21
su doan	on	0.29
su lo	on	0.13
su so	on	0.06
su thu	on	0.05
su xa	on	-0.68
sud de	on	0.05
suoi a	on	0.05
suoi ca	on	0.06
suoi can	on	0.17
suoi canh	on	-0.33
suoi co	on	-0.21
suoi dak	on	0.15
suoi day	on	0.3
suoi duoi	on	0.09
suoi hai	on	-0.6
suoi ia	on	0.08
suoi la	on	0.62
suoi lay	on	-1.3
suoi len	on	0.05
suoi nam	on	0.11
suoi nuoc	on	0.07
suoi ong	on	-0.69
suoi sau	on	0.12
suoi tien	on	0.07
suon bac	on	0.05
suon dong	on	0.08
svay rieng	on	0.06
t hoa	on	0.18
ta con	on	0.21
ta le	on	0.07
ta lon	on	0.05
ta luy	on	0.07
ta ngan	on	0.05
tai ha	on	0.06
taluy am	on	0.07
tam bang	on	0.24
tam ky	on	0.21
tan an	on	0.06
tan bien	on	0.07
tan hung	on	0.12
tan ky	on	0.11
tan lac	on	0.06
tan lap	on	0.39
tan thanh	on	0.07
tan thoi	on	0.05
tan uyen	on	0.23
tan yen	on	0.1
tang da	on	0.41
tanh linh	on	0.09
tay bac	on	0.09
tay bi	on	-0.13
tay cu	on	0.81
tay di	on	-0.17
tay huyen	on	0.76
tay nam	on	0.11
tay nguyen	on	0.07
tay ninh	on	0.2
tay trai	on	0.11
tay truoc	on	0.05
tay truong	on	-0.45
ten phia	on	0.25
termite mound	on	0.05
tha ma	on	0.88
thach han	on	0.06
thach thanh	on	0.07
thach that	on	0.09
thach vinh	on	-0.24
thai an	on	0.13
thai binh	on	0.29
thai ninh	on	0.05
thai thuy	on	0.1
thanh #	on	-0.07
thanh an	on	0.08
thanh ba	on	0.4
thanh ben	on	0.05
thanh chuong	on	0.19
thanh co	on	2.79
thanh hai	on	0.42
thanh hoa	on	0.22
thanh mien	on	0.19
thanh mo	on	-0.22
thanh oai	on	0.08
thanh pho	on	0.13
thanh phu	on	0.11
thanh phuoc	on	-0.28
thanh thuy	on	0.07
thanh tinh	on	-0.52
thanh tra	on	0.08
thanh van	on	-0.57
that ha	on	0.1
that khe	on	0.09
that son	on	0.13
the bamboo	on	0.08
the big	on	0.1
the brick	on	0.05
the camp	on	0.08
the creek	on	0.11
the gun	on	0.08
the left	on	0.06
the north	on	0.07
the old	on	0.2
the south	on	0.06
the stream	on	0.05
the track	on	0.06
the water	on	0.09
the well	on	0.06
then #	on	-0.14
then ##	on	-0.99
then ###	on	-0.91
then ####	on	-1.01
then $	on	0.86
then 12a	on	-0.06
then 200m	on	0.06
then 300m	on	0.08
then 400m	on	0.07
then 500m	on	0.26
then 50m	on	0.06
then a	on	0.11
then a1	on	0.47
then about	on	-0.06
then ac	on	-0.07
then ai	on	-0.21
then airstrip	on	0.1
then all	on	-0.68
then along	on	0.09
then am	on	1.56
then an	on	1.16
then and	on	1.17
then anh	on	-0.47
then ao	on	-0.26
then ap	on	1.34
then april	on	-0.41
then area	on	0.1
then army	on	-0.29
then at	on	0.18
then au	on	0.23
then ay	on	-0.93
then b	on	-1.7
then b1	on	-0.22
then b2	on	0.18
then b41	on	-0.09
then b52	on	-0.4
then ba	on	0.52
then bach	on	-0.35
then back	on	0.2
then bai	on	1.55
then bamboo	on	0.1
then ban	on	0.78
then bang	on	0.17
then banian	on	0.07
then bank	on	0.95
then bao	on	-1.28
then bat	on	0.1
then battambang	on	0.15
then bau	on	0.65
then bay	on	0.49
then because	on	0.06
then behind	on	0.2
then below	on	0.14
then ben	on	0.7
then bend	on	0.06
then benh	on	-0.32
then beo	on	0.11
then bep	on	0.48
then beside	on	0.05
then bi	on	-1.13
then bia	on	-0.6
then bien	on	0.07
then biet	on	-1.03
then binh	on	1.14
then bo	on	-0.61
then boc	on	-0.99
then boi	on	0.05
then bom	on	-1.21
then bon	on	0.7
then bong	on	0.2
then border	on	0.19
then born	on	0.06
then brick	on	0.06
then bridge	on	1.13
then broken	on	0.09
then bu	on	0.22
then bua	on	-0.17
then bui	on	0.27
then buk	on	0.22
then bunker	on	0.19
then buoc	on	0.39
then buon	on	-0.08
then buried	on	-0.09
then but	on	0.3
then buu	on	0.48
then by	on	0.06
then c	on	-0.55
then c1	on	0.59
then c10	on	-0.08
then c2	on	1.5
then c3	on	-0.58
then c4	on	-0.63
then c5	on	-0.19
then c6	on	-0.72
then c7	on	0.74
then c8	on	-0.08
then ca	on	-0.64
then cac	on	-0.28
then cach	on	0.9
then cai	on	-0.08
then cam	on	-0.22
then camp	on	0.29
then campuchia	on	-0.34
then can	on	0.31
then canh	on	0.13
then cao	on	0.5
then cap	on	0.06
then cat	on	0.85
then cau	on	0.75
then cay	on	1.38
then cemetery	on	0.15
then cha	on	0.3
then chac	on	0.35
then cham	on	0.21
then chan	on	-0.31
then chang	on	0.05
then chanh	on	0.29
then chat	on	-0.11
then chau	on	-0.08
then chay	on	0.19
then che	on	0.19
then chem	on	0.17
then chen	on	-0.45
then cheng	on	0.35
then cheo	on	0.25
then chet	on	-1.8
then chi	on	0.1
then chia	on	0.59
then chiec	on	-0.12
then chien	on	-0.42
then chieng	on	0.08
then chieu	on	-0.2
then chim	on	-0.07
then chin	on	-0.09
then cho	on	-0.64
then choi	on	0.24
then chom	on	0.1
then chon	on	-0.7
then chong	on	0.07
then chu	on	0.26
then chua	on	0.18
then chuan	on	-0.05
then chuc	on	-0.1
then chum	on	0.49
then chung	on	0.08
then chuong	on	0.21
then chup	on	-0.05
then church	on	0.21
then chuyen	on	-0.88
then cimetiere	on	0.05
then co	on	-0.71
then coi	on	-0.45
then commune	on	0.07
then company	on	-0.38
then con	on	-0.92
then cong	on	-0.14
then cop	on	0.1
then corner	on	0.1
then cot	on	-0.56
then cote	on	0.74
then covered	on	-0.7
then creek	on	0.17
then croix	on	-0.5
then cu	on	0.24
then cua	on	-0.16
then cuc	on	-0.62
then culvert	on	1
then cum	on	-0.4
then cung	on	-1.09
then cuoi	on	-0.15
then cuon	on	-0.28
then cuong	on	-0.05
then cut	on	0.09
then cuu	on	-0.23
then d	on	0.16
then d1	on	-0.15
then d10	on	-0.15
then d2	on	-0.7
then d28	on	-0.29
then d3	on	-0.05
then d4	on	-0.27
then d5	on	-0.21
then d6	on	-0.54
then d7	on	-0.1
then d8	on	-0.36
then d9	on	-0.71
then da	on	-0.53
then dac	on	0.1
then dad	on	0.07
then dai	on	-0.5
then dak	on	0.29
then dam	on	0.7
then dan	on	-0.72
then dang	on	0.42
then danh	on	-1.16
then dao	on	-0.25
then dap	on	-1.21
then dat	on	-0.81
then dau	on	-1.19
then day	on	-1.12
then dc	on	-0.45
then de	on	0.27
then dead	on	-0.87
then dec	on	0.32
then dem	on	-0.56
then den	on	-0.61
then deo	on	0.64
then derriere	on	0.09
then des	on	-1.01
then di	on	-1.1
then dia	on	0.55
then diec	on	0.18
then diem	on	0.12
then dien	on	0.55
then dieu	on	-0.67
then din	on	0.1
then dinh	on	0.56
then district	on	-0.22
then division	on	-0.16
then do	on	-1.28
then doan	on	-0.84
then doc	on	0.32
then documents	on	0.06
then doi	on	-1.65
then dom	on	0.06
then don	on	-0.27
then dong	on	0.49
then dop	on	0.07
then dot	on	-0.66
then drang	on	0.11
then du	on	0.91
then dua	on	-0.45
then duc	on	0.93
then dump	on	0.05
then dung	on	-0.8
then duoc	on	-1.52
then duoi	on	1.02
then duong	on	0.97
then duy	on	-0.73
then dv	on	0.17
then e	on	-0.37
then e141	on	-0.21
then e165	on	-0.2
then e2	on	-0.31
then e209	on	-0.15
then e24	on	-0.51
then e28	on	-0.3
then e3	on	-0.06
then e36	on	-0.14
then e48	on	-0.34
then e64	on	-1.55
then e66	on	-0.35
then e876	on	-0.21
then e95	on	0.13
then ea	on	1.24
then east	on	0.91
then ecole	on	0.1
then em	on	-1.16
then en	on	-0.27
then end	on	0.7
then est	on	0.15
then et	on	0.18
then f7	on	-0.07
then face	on	1.39
then factory	on	0.09
then feb	on	-0.05
then february	on	-0.75
then fence	on	0.1
then ferry	on	0.06
then fevrier	on	-0.34
then five	on	-0.29
then fosse	on	0.08
then four	on	0.08
then french	on	-0.5
then from	on	1.3
then fsb	on	0.08
then ga	on	1.27
then gach	on	-0.1
then gai	on	0.07
then gan	on	0.3
then gao	on	-1.02
then gap	on	-0.05
then garden	on	2.01
then gare	on	0.18
then gate	on	0.48
then gauche	on	0.27
then ghe	on	-0.77
then ghi	on	-1.35
then gi	on	-0.49
then gia	on	-0.47
then giai	on	0.28
then giam	on	-0.55
then gian	on	0.06
then giang	on	1.8
then giao	on	0.11
then giap	on	0.09
then giay	on	-0.1
then gieng	on	0.67
then gio	on	-1.06
then gioi	on	0.3
then giong	on	0.82
then giu	on	-1.29
then giua	on	0.3
then giuoc	on	0.5
then giup	on	-0.99
then go	on	-0.63
then goc	on	0.52
then goi	on	0.92
then gom	on	-0.12
then gon	on	0.15
then grai	on	0.08
then grand	on	0.2
then group	on	0.14
then gu	on	0.12
then guc	on	-0.06
then gui	on	-0.37
then h	on	0.33
then ha	on	1.14
then hai	on	0.56
then ham	on	-0.14
then hamlet	on	0.05
then han	on	0.05
then hang	on	0.59
then hanh	on	0.18
then hao	on	0.59
then hat	on	-0.31
then hau	on	0.74
then have	on	-0.09
then hay	on	-0.15
then heo	on	0.16
then her	on	-0.72
then het	on	-0.98
then hi	on	-0.2
then hien	on	0.46
then hiep	on	1.07
then hieu	on	0.28
then highway	on	0.05
then hill	on	-0.47
then hinh	on	-0.15
then his	on	-0.43
then ho	on	-0.7
then hoa	on	1.35
then hoai	on	0.15
then hoang	on	0.61
then hoat	on	-0.06
then hoc	on	0.14
then hoe	on	-0.6
then hoi	on	-0.63
then hole	on	0.29
then hom	on	-1.44
then hon	on	0.27
then hong	on	0.49
then hop	on	0.39
then hospital	on	0.06
then house	on	0.44
then hp	on	0.12
then hs	on	-1.14
then hue	on	0.78
then hung	on	1.97
then huong	on	-0.16
then huu	on	0.91
then huy	on	0.66
then huyen	on	0.06
then huyet	on	-0.94
then huynh	on	0.17
then hy	on	-0.4
then i	on	1.02
then ia	on	0.42
then if	on	0.06
then iii	on	0.21
then il	on	0.06
then in	on	-0.78
then inside	on	0.21
then is	on	0.08
then it	on	0.13
then j	on	0.24
then jars	on	0.27
then je	on	0.17
then joined	on	-0.16
then july	on	-0.63
then just	on	0.27
then k	on	-0.92
then k2	on	-0.06
then k23	on	0.05
then ka	on	0.57
then kampong	on	0.34
then kampot	on	0.48
then kan	on	0.52
then ke	on	-0.18
then kenh	on	0.22
then keo	on	0.48
then ket	on	-1.22
then khac	on	-0.63
then khai	on	-0.21
then kham	on	1.18
then khang	on	-0.05
then khanh	on	-0.86
then khau	on	-0.18
then khe	on	1.04
then khi	on	-1.8
then kho	on	0.21
then khoa	on	0.08
then khoi	on	1.1
then khom	on	-0.16
then khong	on	-2.25
then khu	on	0.65
then khuc	on	0.56
then khuong	on	0.13
then kia	on	-0.88
then kich	on	-0.65
then kien	on	1.13
then kieu	on	-0.11
then killed	on	-0.42
then kiln	on	0.5
then kim	on	0.71
then kinh	on	0.74
then kip	on	-0.05
then klah	on	0.26
then km	on	1.58
then ko	on	-0.44
then kon	on	0.65
then kong	on	0.33
then kra	on	0.36
then krong	on	0.06
then ky	on	-0.15
then l	on	0.06
then la	on	-0.91
then lac	on	0.15
then lach	on	0.07
then lai	on	-0.82
then lak	on	0.3
then lam	on	-1.11
then lan	on	-0.7
then landing	on	0.05
then lang	on	1.54
then lanh	on	-0.25
then lao	on	1.67
then laos	on	0.7
then lap	on	-0.76
then lat	on	-0.32
then lau	on	-2.52
then le	on	0.25
then left	on	0.06
then len	on	-1.1
then leng	on	-0.27
then les	on	-0.88
then letchi	on	0.1
then lich	on	-0.51
then liem	on	0.62
then lien	on	0.38
then liet	on	-0.54
then lieu	on	0.09
then lin	on	0.29
then line	on	0.07
then linh	on	0.38
then lo	on	0.8
then loa	on	0.51
then loc	on	1.06
then loi	on	0.73
then lon	on	-0.12
then long	on	1.16
then lot	on	0.05
then ls	on	-0.18
then lt	on	0.28
then lu	on	-0.51
then lua	on	0.34
then luan	on	-0.38
then luc	on	-0.18
then lum	on	0.14
then lung	on	1.52
then luoi	on	-0.15
then luon	on	0.12
then luong	on	-0.94
then lut	on	-0.36
then luu	on	0.81
then luy	on	0.2
then ly	on	-0.08
then m	on	-0.19
then ma	on	-0.29
then mach	on	0.23
then mai	on	1.08
then main	on	0.18
then maison	on	0.09
then man	on	-0.32
then mang	on	-0.27
then manh	on	-0.66
then mao	on	0.05
then map	on	-0.69
then march	on	-0.29
then marche	on	0.12
then marked	on	-0.6
then mat	on	-0.69
then mau	on	0.56
then may	on	-1.24
then maybe	on	-0.57
then me	on	-0.24
then mek	on	0.22
then meo	on	0.06
then met	on	1.29
then mia	on	0.08
then mien	on	0.09
then mieng	on	0.38
then mieu	on	1.41
then min	on	-0.94
then minh	on	-0.21
then mit	on	-0.49
then mo	on	-1.2
then moc	on	-0.77
then moi	on	-1.57
then mon	on	1.05
then mot	on	-0.8
then mound	on	-0.39
then mr	on	0.07
then mu	on	0.06
then mua	on	-0.83
then muc	on	-0.14
then mui	on	0.06
then mung	on	-0.23
then muoi	on	-0.39
then muon	on	-0.07
then muong	on	-0.85
then muu	on	0.39
then my	on	-0.21
then n	on	2.14
then na	on	1.23
then nai	on	0.18
then nam	on	-0.09
then nang	on	0.43
then nao	on	-2.17
then nay	on	-0.66
then ne	on	-0.17
then neang	on	-0.22
then near	on	0.19
then nen	on	-0.08
then neu	on	0.18
then next	on	-0.07
then nga	on	0.38
then ngai	on	0.95
then ngam	on	1.72
then ngan	on	1.63
then ngang	on	-0.76
then ngap	on	-0.71
then ngay	on	-0.82
then nghe	on	-0.21
then nghi	on	0.2
then nghia	on	-0.33
then nghiem	on	-0.08
then nghiep	on	0.53
then ngo	on	1.36
then ngoai	on	-1.38
then ngoc	on	0.1
then ngoi	on	-1.64
then ngu	on	-0.15
then ngua	on	0.16
then nguoi	on	-2.16
then nguon	on	0.08
then nguyen	on	0.82
then nha	on	0.99
then nhai	on	0.08
then nham	on	-0.38
then nhan	on	0.21
then nhanh	on	0.5
then nhap	on	-0.18
then nhat	on	-0.59
then nhau	on	-0.45
then nhi	on	0.2
then nhich	on	0.06
then nhieu	on	-0.73
then nhin	on	-1.53
then nho	on	-1.47
then nhoi	on	0.09
then nhon	on	0.31
then nhu	on	-0.46
then nhung	on	-0.28
then nhut	on	-0.18
then nia	on	0.51
then niem	on	0.21
then nien	on	-0.63
then night	on	-1.47
then ninh	on	1.89
then nn	on	0.46
then no	on	-1.47
then noel	on	-0.61
then noi	on	-1.35
then non	on	0.08
then nong	on	0.16
then noong	on	0.83
then nord	on	0.32
then north	on	-0.18
then not	on	0.23
then nov	on	0.16
then now	on	0.21
then ntls	on	-1.44
then nu	on	-0.52
then nua	on	0.65
then nui	on	-0.25
then nuit	on	-0.2
then nuoc	on	0.61
then nuoi	on	0.23
then nva	on	-0.33
then o	on	-1.19
then oai	on	0.21
then octobre	on	-0.13
then of	on	1
then oi	on	0.09
then old	on	0.7
then om	on	-0.4
then on	on	0.54
then one	on	-0.58
then ong	on	-0.28
then ou	on	0.55
then ouest	on	-1.46
then our	on	0.23
then outside	on	0.05
then owner	on	-0.91
then p	on	0.28
then pa	on	0.49
then pad	on	0.06
then pagoda	on	0.09
then pagode	on	0.05
then pah	on	0.27
then pailin	on	0.36
then palm	on	0.86
then par	on	-0.42
then pek	on	0.06
then pha	on	-0.61
then phai	on	-0.22
then phan	on	0.13
then phao	on	-0.64
then phap	on	0.41
then phat	on	-0.33
then phau	on	-0.11
then phe	on	0.21
then phi	on	-0.38
then phia	on	2.24
then phnom	on	0.1
then pho	on	-0.42
then phon	on	0.22
then phong	on	2.03
then phu	on	1.1
then phuc	on	0.47
then phum	on	-0.09
then phung	on	-0.42
then phuoc	on	1.26
then phuong	on	0.45
then piste	on	0.1
then plei	on	0.67
then pleiku	on	0.89
then plot	on	0.45
then po	on	-0.12
then pon	on	-0.07
then pong	on	0.18
then pont	on	0.06
then post	on	0.08
then poste	on	0.14
then pour	on	-0.32
then preah	on	0.11
then pres	on	0.34
then prong	on	0.75
then puc	on	0.06
then pung	on	0.07
then pursat	on	0.59
then put	on	-0.13
then qu	on	-0.56
then qua	on	0.48
then quach	on	-0.08
then quan	on	-0.14
then quang	on	1.3
then quanh	on	-0.18
then quay	on	-1.62
then que	on	-1.8
then quen	on	-0.21
then quet	on	0.1
then qui	on	-0.16
then quoc	on	-1.2
then quy	on	-1.88
then quyen	on	1.54
then quynh	on	0.56
then ra	on	-0.87
then rach	on	0.41
then rai	on	-0.52
then ram	on	-0.31
then ran	on	-0.49
then rang	on	-0.63
then rangee	on	1.77
then ray	on	0.48
then re	on	0.39
then regiment	on	0.16
then reo	on	-0.21
then ret	on	-0.68
then ri	on	0.2
then ria	on	1.3
then ridge	on	0.09
then rieng	on	-0.46
then river	on	0.12
then riviere	on	0.05
then ro	on	-0.42
then road	on	0.64
then roc	on	-0.59
then rock	on	0.1
then roi	on	0.08
then rong	on	0.53
then route	on	0.69
then row	on	1.58
then ru	on	-0.11
then rua	on	0.14
then rubber	on	0.31
then rung	on	0.78
then ruoi	on	-0.12
then ruong	on	0.55
then rut	on	-0.98
then s	on	-0.61
then sa	on	0.69
then sac	on	0.12
then sach	on	0.52
then sai	on	-0.42
then sam	on	-0.46
then same	on	-0.74
then san	on	-0.49
then sang	on	-0.69
then sanh	on	-0.12
then sao	on	-0.32
then sap	on	-1.42
then sat	on	0.09
then sau	on	0.33
then school	on	0.05
then se	on	-0.11
then second	on	0.27
then sen	on	0.09
then sept	on	-0.11
then set	on	-0.09
then shau	on	0.07
then she	on	0.84
then si	on	-0.66
then side	on	0.95
then siem	on	0.21
then sim	on	0.91
then sinh	on	-0.41
then sisophon	on	0.17
then siu	on	0.16
then slope	on	0.66
then sn	on	0.07
then so	on	1.8
then soc	on	0.79
then som	on	-0.07
then son	on	2.19
then song	on	0.41
then sot	on	-0.96
then source	on	0.26
then sous	on	0.06
then south	on	1.46
then steps	on	0.54
then stone	on	-0.35
then stones	on	-0.45
then stream	on	0.1
then stt	on	-0.07
then stung	on	1.29
then su	on	-0.61
then sud	on	0.24
then sugar	on	0.12
then sui	on	0.55
then sung	on	-0.18
then suoi	on	1.16
then suon	on	0.25
then sup	on	0.05
then sur	on	0.11
then sy	on	-0.1
then t	on	0.32
then ta	on	0.14
then tac	on	-0.22
then tai	on	-0.12
then taluy	on	0.11
then tam	on	-0.58
then tamarind	on	-0.67
then tan	on	0.59
then tang	on	0.32
then tank	on	-0.49
then tao	on	-0.36
then tap	on	-0.08
then tat	on	-0.89
then tau	on	0.66
then tay	on	0.9
then te	on	0.48
then ten	on	-0.35
then tet	on	-0.83
then thac	on	1.42
then thach	on	0.5
then thai	on	1.79
then tham	on	0.11
then than	on	0.36
then thang	on	-0.5
then thanh	on	0.63
then thao	on	0.55
then thap	on	0.15
then that	on	0.22
then thay	on	-1.56
then the	on	1.14
then them	on	-0.13
then then	on	-0.53
then theo	on	-1.72
then they	on	-0.28
then thi	on	-1.21
then thien	on	0.59
then thiet	on	-0.08
then thieu	on	-0.1
then thim	on	0.11
then thinh	on	0.13
then thit	on	-0.12
then tho	on	1.01
then thoi	on	-0.63
then thom	on	-0.23
then thon	on	0.82
then thong	on	0.18
then thot	on	0.1
then three	on	0.09
then thu	on	0.15
then thua	on	1.15
then thuan	on	0.26
then thuoc	on	-1.09
then thuong	on	0.61
then thuot	on	1.16
then thuy	on	1.25
then tiem	on	0.34
then tien	on	0.77
then tieng	on	-0.41
then tiep	on	0.25
then tieu	on	-0.39
then tim	on	-1.44
then tin	on	0.66
then tinh	on	0.96
then to	on	-0.14
then toa	on	-0.83
then toan	on	-0.34
then toc	on	0.1
then toi	on	-1.13
then ton	on	0.11
then tong	on	0.05
then took	on	0.09
then toward	on	0.06
then tower	on	0.29
then trach	on	1.03
then track	on	0.24
then trai	on	0.59
then trail	on	0.06
then tram	on	0.76
then trang	on	0.52
then tranh	on	-0.22
then trao	on	0.06
then trau	on	0.27
then tre	on	0.67
then tree	on	0.28
then trees	on	0.06
then tren	on	-0.93
then treng	on	0.65
then treo	on	-0.07
then tri	on	0.72
then trieu	on	-0.07
then trinh	on	-0.42
then tro	on	-0.72
then troi	on	0.98
then trong	on	-0.78
then tru	on	-0.2
then truc	on	-0.12
then trung	on	-0.07
then truoc	on	0.58
then truong	on	0.14
then tu	on	-0.12
then tuan	on	-0.26
then tuc	on	-0.97
then tui	on	-1.46
then tul	on	0.08
then tum	on	1.57
then tuoi	on	-1.34
then tuong	on	0.67
then tuy	on	0.94
then tuyen	on	0.47
then two	on	0.07
then ty	on	0.08
then ubnd	on	0.21
then uc	on	0.06
then ui	on	-0.09
then un	on	0.36
then under	on	0.09
then une	on	0.29
then ung	on	-1.27
then unit	on	0.6
then up	on	-0.54
then us	on	-0.33
then ut	on	-0.06
then uy	on	-1.18
then uyen	on	0.15
then v	on	0.61
then va	on	-0.37
then vach	on	-0.89
then vam	on	0.22
then van	on	-0.98
then vang	on	0.28
then vao	on	-0.3
then vat	on	0.12
then vay	on	-0.36
then ven	on	0.53
then vers	on	0.67
then vet	on	0.55
then vi	on	0.2
then vien	on	-0.52
then viet	on	-1.12
then village	on	0.15
then vinh	on	1.46
then vo	on	-0.39
then voi	on	-0.36
then volunteer	on	-0.07
then vong	on	-0.3
then vot	on	-0.27
then vu	on	-0.43
then vui	on	0.08
then vung	on	0.13
then vuon	on	0.47
then vuong	on	-1.27
then wall	on	1.18
then was	on	-0.15
then water	on	0.59
then we	on	0.6
then well	on	-0.16
then were	on	0.05
then west	on	0.46
then white	on	0.71
then who	on	0.23
then with	on	-0.59
then x	on	0.14
then xa	on	0.44
then xac	on	-1.11
then xam	on	0.31
then xat	on	0.12
then xay	on	-0.21
then xe	on	-0.89
then xep	on	-0.65
then xiem	on	-0.34
then xieng	on	0.46
then xoai	on	0.75
then xom	on	0.39
then xong	on	-0.99
then xu	on	-0.22
then xua	on	-0.96
then xuan	on	-0.1
then xung	on	0.07
then xuong	on	-1.37
then xuyen	on	1.56
then y	on	1.35
then yang	on	0.13
then yards	on	0.49
then year	on	-0.61
then yen	on	1.73
then you	on	-0.73
then zone	on	0.33
thi hung	on	0.07
thi tran	on	0.12
thi xa	on	0.57
thien an	on	-0.26
thing & 1	on	0.06
thing & 10	on	0.21
thing & 1062	on	0.12
thing & 11	on	0.07
thing & 12	on	0.06
thing & 13	on	0.18
thing & 14	on	0.12
thing & 18	on	0.2
thing & 19	on	-0.18
thing & 20	on	0.19
thing & 21	on	0.1
thing & 2km	on	0.5
thing & 3	on	0.45
thing & 34	on	0.05
thing & 4	on	0.5
thing & 40	on	0.05
thing & 500m	on	0.53
thing & 6	on	0.26
thing & 7	on	0.07
thing & 8	on	0.07
thing & 82	on	0.71
thing & 9	on	0.34
thing & a	on	-0.49
thing & ai	on	-0.24
thing & an	on	1.36
thing & and	on	-0.29
thing & anh	on	0.54
thing & ap	on	0.14
thing & at	on	0.12
thing & avec	on	-0.19
thing & ay	on	0.13
thing & ba	on	-0.17
thing & bac	on	0.07
thing & ban	on	-1.15
thing & bang	on	0.57
thing & bao	on	0.31
thing & bat	on	0.09
thing & bay	on	-0.3
thing & be	on	0.08
thing & ben	on	0.34
thing & benh	on	0.05
thing & bi	on	-0.47
thing & bia	on	-0.3
thing & bien	on	0.11
thing & binh	on	0.29
thing & boi	on	0.09
thing & bom	on	0.26
thing & bon	on	0.31
thing & bua	on	-0.71
thing & buoc	on	0.06
thing & but	on	-0.08
thing & by	on	0.09
thing & ca	on	-0.22
thing & cach	on	0.48
thing & cai	on	0.18
thing & cam	on	0.61
thing & can	on	0.58
thing & canh	on	-0.25
thing & cao	on	0.22
thing & cap	on	0.58
thing & cat	on	0.34
thing & cau	on	0.87
thing & cay	on	0.2
thing & chai	on	-0.13
thing & chan	on	0.46
thing & chanh	on	0.06
thing & chau	on	0.32
thing & chay	on	-0.44
thing & chet	on	-0.23
thing & chi	on	-0.92
thing & chien	on	0.07
thing & chieng	on	0.05
thing & chin	on	-0.45
thing & chon	on	0.96
thing & chong	on	0.14
thing & chu	on	-0.44
thing & chua	on	0.06
thing & chung	on	0.14
thing & chup	on	-0.38
thing & co	on	0.13
thing & coi	on	-0.14
thing & con	on	-0.52
thing & cong	on	0.26
thing & cu	on	0.19
thing & cua	on	-0.11
thing & cung	on	-0.29
thing & cuong	on	-0.17
thing & cut	on	0.07
thing & d	on	-0.57
thing & da	on	-0.45
thing & dai	on	0.13
thing & dak	on	0.29
thing & dakrong	on	0.07
thing & dam	on	-0.63
thing & dan	on	0.13
thing & dang	on	0.08
thing & dao	on	0.32
thing & dap	on	0.37
thing & dat	on	-0.41
thing & dau	on	0.27
thing & day	on	0.43
thing & de	on	-0.81
thing & dem	on	-0.53
thing & den	on	-0.26
thing & di	on	0.45
thing & dia	on	0.66
thing & dich	on	0.09
thing & dien	on	0.19
thing & dinh	on	0.36
thing & do	on	0.31
thing & doan	on	-0.3
thing & doc	on	-0.7
thing & doi	on	0.63
thing & don	on	0.8
thing & dong	on	-0.86
thing & dot	on	-0.24
thing & duc	on	0.16
thing & dung	on	0.21
thing & duoc	on	-0.11
thing & duoi	on	-0.22
thing & duong	on	-0.05
thing & ea	on	0.05
thing & em	on	-0.39
thing & gan	on	-0.06
thing & gao	on	0.06
thing & ghi	on	-1.66
thing & gi	on	-0.86
thing & gia	on	0.42
thing & giang	on	0.18
thing & giao	on	0.91
thing & giap	on	0.27
thing & giay	on	0.09
thing & gieng	on	-0.13
thing & gio	on	0.05
thing & gioi	on	0.12
thing & go	on	-0.08
thing & goi	on	0.12
thing & gom	on	-0.25
thing & gon	on	0.07
thing & gui	on	-0.12
thing & h	on	-0.94
thing & ha	on	0.31
thing & hai	on	0.17
thing & ham	on	0.55
thing & han	on	-0.14
thing & hang	on	0.38
thing & hanh	on	0.09
thing & hien	on	-0.4
thing & hieu	on	-0.23
thing & hinh	on	-0.06
thing & ho	on	-0.54
thing & hoai	on	0.11
thing & hoang	on	0.09
thing & hoc	on	0.15
thing & hoi	on	0.11
thing & hom	on	-0.09
thing & hon	on	0.16
thing & hong	on	0.1
thing & hue	on	0.44
thing & hung	on	0.09
thing & huong	on	1.41
thing & huu	on	0.62
thing & huyen	on	0.81
thing & hy	on	-0.05
thing & ia	on	0.06
thing & ke	on	-0.16
thing & keo	on	0.13
thing & khac	on	-0.27
thing & khach	on	0.3
thing & khanh	on	-0.14
thing & khau	on	0.39
thing & khe	on	0.05
thing & khi	on	-0.99
thing & khoang	on	0.2
thing & khong	on	-0.33
thing & khu	on	-1.02
thing & kia	on	0.05
thing & kien	on	0.26
thing & kim	on	0.34
thing & kinh	on	0.11
thing & km	on	0.34
thing & kong	on	0.21
thing & ky	on	-0.64
thing & l	on	-0.09
thing & la	on	0.06
thing & lac	on	-0.46
thing & lai	on	-0.16
thing & lak	on	0.07
thing & lam	on	-0.54
thing & lan	on	-0.64
thing & lang	on	-0.56
thing & lao	on	0.62
thing & lap	on	0.71
thing & lat	on	-0.55
thing & lau	on	0.05
thing & lay	on	-0.9
thing & le	on	0.15
thing & left	on	0.3
thing & len	on	-0.07
thing & liem	on	0.07
thing & lien	on	0.09
thing & liet	on	0.1
thing & lieu	on	0.07
thing & linh	on	0.12
thing & lo	on	-0.08
thing & loc	on	0.05
thing & long	on	0.55
thing & lu	on	-0.36
thing & lua	on	0.05
thing & luc	on	0.38
thing & lung	on	0.26
thing & ly	on	-0.59
thing & ma	on	-0.78
thing & mai	on	-0.26
thing & man	on	-0.71
thing & mang	on	-0.11
thing & mat	on	-0.41
thing & mau	on	0.05
thing & may	on	0.19
thing & me	on	-0.27
thing & met	on	0.1
thing & minh	on	-0.44
thing & mo	on	-0.16
thing & moi	on	-0.38
thing & mon	on	0.09
thing & mot	on	-0.06
thing & mua	on	-0.75
thing & muoi	on	0.05
thing & my	on	0.28
thing & nam	on	-1.33
thing & nay	on	0.1
thing & near	on	0.08
thing & nen	on	-0.7
thing & nga	on	0.09
thing & ngang	on	1.17
thing & ngay	on	-0.87
thing & nghi	on	0.06
thing & nghia	on	0.11
thing & ngo	on	0.15
thing & ngoai	on	0.45
thing & ngoc	on	-0.59
thing & ngoi	on	-0.18
thing & nguoi	on	-0.49
thing & nguyen	on	0.11
thing & nha	on	-0.83
thing & nhe	on	-0.88
thing & nhieu	on	-0.43
thing & nhin	on	-1.14
thing & nho	on	0.05
thing & nhu	on	-0.2
thing & nhung	on	-0.6
thing & ninh	on	0.22
thing & noi	on	-0.27
thing & nuoc	on	-0.6
thing & o	on	0.79
thing & of	on	0.08
thing & on	on	-0.15
thing & ong	on	-0.43
thing & pailin	on	0.09
thing & pha	on	0.29
thing & phai	on	0.09
thing & phan	on	0.69
thing & phau	on	0.45
thing & phi	on	0.1
thing & phia	on	0.12
thing & pho	on	0.1
thing & phong	on	0.13
thing & phu	on	-0.3
thing & phuc	on	0.21
thing & phung	on	-0.38
thing & phuoc	on	0.19
thing & phuong	on	0.29
thing & po	on	0.05
thing & qua	on	0.35
thing & quan	on	0.74
thing & quang	on	0.3
thing & que	on	0.59
thing & quy	on	-0.71
thing & quyet	on	0.06
thing & ra	on	0.73
thing & rach	on	0.05
thing & rang	on	-0.55
thing & roi	on	-0.48
thing & rung	on	0.18
thing & rut	on	0.12
thing & sa	on	0.17
thing & sai	on	0.05
thing & san	on	-0.29
thing & sang	on	0.39
thing & sanh	on	0.08
thing & sat	on	-0.15
thing & sau	on	-0.32
thing & say	on	0.51
thing & se	on	0.13
thing & si	on	0.22
thing & side	on	0.08
thing & so	on	-0.61
thing & soi	on	0.05
thing & son	on	0.18
thing & stung	on	0.16
thing & su	on	0.09
thing & suoi	on	0.06
thing & ta	on	0.52
thing & tai	on	0.1
thing & tam	on	0.08
thing & tan	on	0.81
thing & tang	on	0.69
thing & tao	on	0.14
thing & tau	on	0.12
thing & tay	on	0.43
thing & ten	on	-0.23
thing & tha	on	0.13
thing & thai	on	0.05
thing & than	on	0.08
thing & thang	on	0.05
thing & thanh	on	0.44
thing & thap	on	-0.3
thing & thay	on	-0.81
thing & the	on	0.56
thing & theo	on	0.26
thing & thi	on	-0.37
thing & thieu	on	-0.23
thing & tho	on	0.2
thing & thoi	on	-0.33
thing & thon	on	0.23
thing & thong	on	0.12
thing & thu	on	-0.53
thing & thuoc	on	0.48
thing & thuong	on	0.15
thing & thuy	on	0.19
thing & tien	on	0.36
thing & tieng	on	0.1
thing & tiep	on	-0.35
thing & tieu	on	0.06
thing & tinh	on	-0.37
thing & to	on	0.17
thing & toan	on	-0.38
thing & toc	on	0.05
thing & toi	on	-0.96
thing & trai	on	-0.44
thing & tram	on	0.25
thing & tran	on	0.24
thing & trang	on	1.1
thing & trau	on	-0.29
thing & tre	on	0.18
thing & tren	on	0.06
thing & tri	on	0.06
thing & trieu	on	0.08
thing & trinh	on	0.06
thing & troi	on	-0.14
thing & trong	on	-0.3
thing & trung	on	-0.17
thing & truoc	on	-0.09
thing & truoi	on	0.06
thing & tu	on	-0.13
thing & tuc	on	-0.1
thing & tui	on	-0.14
thing & tuong	on	0.05
thing & tuy	on	0.08
thing & uyen	on	0.11
thing & va	on	-0.39
thing & van	on	0.21
thing & vao	on	0.1
thing & vay	on	-0.49
thing & ven	on	-0.12
thing & vi	on	-0.12
thing & vien	on	0.67
thing & viet	on	0.36
thing & vinh	on	0.27
thing & vo	on	0.06
thing & voi	on	-0.46
thing & vu	on	-0.07
thing & vuot	on	0.1
thing & with	on	0.21
thing & xa	on	0.48
thing & xac	on	-0.2
thing & xay	on	0.25
thing & xe	on	-0.09
thing & xep	on	-0.37
thing & xin	on	-0.34
thing & xoai	on	0.05
thing & xom	on	0.11
thing & xu	on	-0.15
thing & xuan	on	0.07
thing & xuong	on	0.25
thing & y	on	0.09
thing & yen	on	0.09
tho an	on	0.05
tho ha	on	-0.09
tho ho	on	-0.21
tho xuan	on	0.06
thon #	on	0.27
thon lang	on	0.09
thon tan	on	0.05
thon thuong	on	0.09
thon trung	on	0.11
thon van	on	0.09
thong hao	on	0.18
thong sau	on	0.31
thong tin	on	0.11
thot not	on	0.26
thu #	on	0.11
thu ba	on	0.2
thu bay	on	0.07
thu hai	on	0.18
thu thai	on	0.11
thua phu	on	0.05
thua thien	on	0.12
thuan thanh	on	0.06
thung lung	on	0.17
thuong duc	on	0.17
thuong nguon	on	0.12
thuong phuc	on	0.29
thuong tin	on	0.09
thuy hai	on	0.37
thuy nam	on	0.34
thuy nguyen	on	0.37
thuy phu	on	0.07
thuy son	on	-0.44
thuy thai	on	0.17
thuy vinh	on	0.17
tich tuong	on	0.08
tien ha	on	0.05
tien hai	on	0.07
tien lang	on	0.1
tien nam	on	0.83
tien phuoc	on	0.17
tien phuong	on	0.08
tien vinh	on	0.23
tieu hoc	on	0.07
tieu khu	on	0.13
tinh bat	on	0.26
tinh quang	on	0.39
tinh tu	on	0.72
to #	on	0.55
to a	on	0.1
to co	on	-0.94
to tan	on	0.18
to the	on	0.14
toi co	on	-1.16
toi o	on	-0.64
toi thon	on	0.39
tong nha	on	0.63
toward the	on	0.07
tra cu	on	0.34
tra linh	on	0.1
tra on	on	0.17
trai cau	on	0.08
trai con	on	0.11
trai cong	on	0.09
trai giam	on	0.05
tram ##	on	0.47
tram bau	on	0.08
tram ben	on	0.69
tram bom	on	0.19
tram buoc	on	0.11
tram cach	on	1.28
tram gan	on	0.05
tram giao	on	0.78
tram met	on	0.08
tram phau	on	0.43
tram quan	on	0.05
tram thuoc	on	0.07
tram xa	on	0.12
tran ###	on	0.07
tran dia	on	0.42
tran phia	on	0.1
trang ba	on	0.07
trang bang	on	0.12
trang ben	on	-0.41
trang co	on	1.07
trang cua	on	0.14
trang dau	on	-0.3
trang doc	on	0.07
trang don	on	0.75
trang dong	on	0.23
trang ham	on	-0.08
trang liet	on	0.41
trang mat	on	0.11
trang nha	on	0.83
trang nhan	on	0.1
trang phia	on	0.28
trang que	on	0.47
trang su	on	0.21
trang trung	on	0.25
trang xa	on	0.05
tre gai	on	0.24
tre nha	on	0.39
tren bo	on	0.15
trench on	on	0.79
tri #	on	-0.51
tri ##	on	0.11
tri buu	on	0.05
trieu phong	on	0.09
trieu trach	on	0.05
troi lan	on	0.42
troi phia	on	-0.28
trom ben	on	0.11
trong dat	on	0.07
trong hang	on	0.2
trong vuon	on	0.09
truc nam	on	0.35
truc thang	on	0.26
trung doan	on	0.75
trung lap	on	0.23
trung thanh	on	0.06
truoc cong	on	0.2
truoc nha	on	0.16
truong cap	on	0.31
truong co	on	-1.27
truong cu	on	0.14
truong hoc	on	0.23
truong mau	on	0.07
truong tieu	on	0.14
tu cau	on	0.1
tu ky	on	0.24
tu son	on	0.06
tuong duong	on	0.05
tuong vinh	on	0.06
tuyen quang	on	0.05
u moi	on	0.07
under a	on	0.15
under the	on	0.19
uy ban	on	0.32
uyen cao	on	0.08
vach da	on	0.11
vam co	on	0.43
vam lung	on	0.05
van cam	on	0.1
van hoa	on	0.05
van thanh	on	0.29
van tiep	on	0.14
ve huong	on	0.07
ve phia	on	0.05
vi gan	on	0.16
vi xuyen	on	0.16
vien ##	on	0.17
vien ###	on	0.4
vien an	on	0.06
vien da	on	0.06
vien ninh	on	0.08
vien o	on	0.82
vien quan	on	0.8
viet lao	on	0.27
viet yen	on	0.05
vinh bao	on	0.92
vinh linh	on	0.53
vinh long	on	0.08
vinh phu	on	0.1
vinh phuc	on	0.06
vo dinh	on	0.06
vong cung	on	0.14
vu ban	on	0.07
vu thu	on	0.49
vuon ba	on	-0.61
vuon cau	on	0.07
vuon chua	on	0.08
vuon dua	on	0.13
vuon mit	on	0.05
vuon nay	on	0.5
vuon nha	on	0.35
vuon ong	on	0.4
vy da	on	0.09
water tower	on	0.07
with a	on	0.17
with the	on	0.1
xa an	on	0.16
xa ben	on	0.5
xa cam	on	0.07
xa co	on	0.65
xa cu	on	0.28
xa cua	on	-1.68
xa da	on	-0.42
xa dai	on	0.26
xa dao	on	0.16
xa doan	on	-0.72
xa dong	on	0.17
xa ea	on	0.05
xa gio	on	0.07
xa hai	on	0.07
xa hoi	on	-0.05
xa huyen	on	0.06
xa ia	on	0.17
xa lam	on	0.29
xa mo	on	1.37
xa nam	on	0.07
xa nha	on	0.08
xa no	on	0.63
xa quang	on	0.12
xa tam	on	0.07
xa tan	on	0.3
xa thach	on	0.36
xa thuy	on	0.07
xa tien	on	0.07
xa trung	on	0.14
xa van	on	0.07
xa xa	on	0.11
xa yen	on	0.21
xang xa	on	0.2
xat lao	on	0.13
xe bang	on	0.14
xeo ro	on	0.13
xi mang	on	0.42
xieng khoang	on	0.09
xom #	on	0.21
xuan ha	on	0.38
xuan lam	on	-0.06
xuan loc	on	0.11
xuan th	on	0.21
xuan thanh	on	0.07
xuong ba	on	0.07
xuong mo	on	-0.17
xuong thai	on	0.09
xuyen ha	on	0.08
xuyen khu	on	-0.21
y te	on	0.33
y vien	on	0.11
y yen	on	0.06
yen bai	on	0.19
yen co	on	-0.06
yen dung	on	0.21
yen ha	on	0.05
yen hoang	on	0.13
yen mat	on	-0.13
yen mo	on	0.05
yen nam	on	0.09
yen ngua	on	0.12
yen nhan	on	0.06
yen son	on	0.17
yen thanh	on	0.19
yen the	on	-0.3
yen tinh	on	0.05
yen xa	on	0.13
–mo	on	-0.43""")
