"""What each piece of evidence about extents is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	on	0.36
# cay	on	-0.12
# co	on	-1.1
# cua	on	-0.41
# hang	on	0.83
# khu	on	0.65
# km	on	0.06
# mo	on	1.06
# nam	on	-0.5
# nhung	on	-0.35
# so	on	0.9
# thi	on	-0.16
# tu	on	0.41
# xa	on	0.1
## buoc	on	0.05
## cach	on	0.08
## chon	on	-0.17
## doan	on	-0.65
## duong	on	0.07
## met	on	0.12
## quang	on	0.06
## sau	on	-1.1
## tay	on	0.3
## thi	on	-0.38
## truoc	on	0.04
### buoc	on	0.01
### gan	on	-0.25
### m	on	0.49
### met	on	0.12
### phia	on	0.07
### ve	on	-0.45
#### thuong	on	0.26
's	on	0.2
'un	on	0.65
(hoi	on	-0.32
(khong	on	-0.01
(nay	on	-0.26
)bi	on	-0.02
)co	on	-0.22
)do	on	-0.06
)ha	on	-0.35
)hoang	on	-0.12
)lai	on	-0.14
)le	on	-0.14
)nguyen	on	-0.38
)pham	on	-0.05
)trinh	on	-0.05
)va	on	-0.31
)vo	on	-0.1
)y	on	-0.09
+###	on	0.53
,#	on	-0.96
,##	on	-0.12
,###	on	0.54
,a	on	0.14
,ai	on	-0.08
,an	on	1.11
,and	on	-0.47
,anh	on	-0.73
,ap	on	0.15
,au	on	0.86
,avec	on	-0.25
,ayun	on	0.23
,b	on	-0.16
,b1	on	-0.75
,ba	on	-0.05
,bac	on	0.9
,ban	on	-0.2
,bao	on	-0.14
,bay	on	-0.38
,ben	on	0.22
,bi	on	-0.76
,bia	on	-0.58
,binh	on	0.7
,bo	on	0.11
,bom	on	-0.46
,bon	on	-0.35
,born	on	-0.22
,bu	on	0.37
,buon	on	0.16
,but	on	-0.23
,by	on	0.5
,c	on	-0.33
,c2	on	-0.21
,c6	on	-0.33
,ca	on	-0.54
,cac	on	-0.14
,cach	on	0.28
,cai	on	0.06
,cam	on	-0.22
,can	on	0.76
,canh	on	0.55
,cao	on	1.14
,cap	on	0.12
,cat	on	0.37
,cau	on	-0.66
,cay	on	0.09
,cha	on	-0.48
,chan	on	-0.06
,chau	on	0.27
,chen	on	-0.69
,chet	on	-0.26
,chien	on	-0.81
,chinh	on	-0.67
,cho	on	0.62
,chon	on	0.19
,chu	on	-0.06
,chua	on	-0.54
,chuc	on	-0.75
,chung	on	-0.77
,chuong	on	-1.11
,co	on	-0.08
,con	on	-0.86
,cong	on	-0.58
,cote	on	0.16
,cu	on	-0.08
,cung	on	-0.25
,cuu	on	0.22
,d	on	-0.54
,d2	on	-0.45
,da	on	-0.24
,dac	on	-0.2
,dai	on	0.24
,dak	on	0.93
,dan	on	-0.78
,dang	on	0.31
,danh	on	-0.56
,dao	on	-0.44
,dap	on	-0.53
,dat	on	-1
,dau	on	-1.28
,day	on	1.79
,de	on	-0.11
,dem	on	-0.37
,den	on	-0.61
,derriere	on	0.56
,deu	on	-0.2
,di	on	-0.18
,died	on	-0.08
,dien	on	0.78
,dinh	on	-0.81
,do	on	-0.23
,doan	on	0.13
,doi	on	0.47
,don	on	-1.25
,dong	on	0.27
,dot	on	-0.16
,du	on	-0.5
,duc	on	0.41
,dung	on	-0.82
,duoc	on	-0.22
,duoi	on	0.89
,duong	on	1.06
,duy	on	0.47
,dv	on	-0.27
,east	on	1.19
,em	on	-0.36
,en	on	0.48
,et	on	-0.18
,from	on	-0.26
,gan	on	0.76
,gap	on	-0.24
,ghi	on	-0.59
,gia	on	0.59
,giap	on	0.92
,giay	on	-0.28
,gio	on	-0.29
,giong	on	0.25
,goc	on	0.58
,grid	on	-0.36
,h	on	-1.13
,h1	on	-0.76
,ha	on	1.75
,hai	on	0.1
,ham	on	0.35
,hang	on	1.19
,hay	on	-0.24
,he	on	-0.19
,hien	on	-0.2
,his	on	-0.24
,ho	on	-1.16
,hoa	on	0.81
,hoai	on	0.16
,hoang	on	0.43
,hoc	on	-0.45
,hoi	on	-0.23
,hom	on	-0.29
,hon	on	-0.4
,hp	on	0.56
,hs	on	-0.17
,hue	on	0.62
,hung	on	0.52
,huong	on	1.24
,huyen	on	1.02
,hy	on	-0.32
,i	on	-0.51
,in	on	-0.78
,k	on	-0.04
,ke	on	-0.07
,kem	on	-0.1
,khanh	on	0.2
,khau	on	-0.1
,khoai	on	0.31
,khoang	on	0.66
,khong	on	-0.5
,khu	on	-0.03
,kien	on	1.1
,kim	on	0.95
,kinh	on	0.24
,ko	on	-0.19
,kon	on	0.4
,kong	on	0.25
,krong	on	0.24
,ky	on	0.29
,la	on	-0.12
,lac	on	0.09
,lai	on	-0.17
,lang	on	-0.08
,lao	on	0.66
,laos	on	-0.55
,lap	on	-0.04
,lay	on	-0.91
,le	on	-0.25
,left	on	1.08
,lien	on	-0.15
,linh	on	-1.46
,lo	on	0.65
,loc	on	0.21
,lon	on	-0.21
,long	on	0.18
,luc	on	0.05
,ma	on	-0.55
,mai	on	-0.59
,may	on	-1
,me	on	0.2
,minh	on	0.39
,mo	on	0.26
,moc	on	-0.15
,moi	on	-0.53
,mot	on	-0.8
,mua	on	-0.39
,mui	on	-0.44
,muoi	on	-0.5
,my	on	0.55
,na	on	0.6
,nam	on	0.71
,nay	on	-0.8
,near	on	0.59
,nga	on	0.31
,ngay	on	0.03
,nghe	on	1.04
,nghia	on	0.43
,ngoai	on	0.51
,nguoi	on	-0.48
,nguyen	on	-0.86
,nha	on	-0.67
,nhap	on	-0.07
,nho	on	0.2
,nhung	on	-0.35
,ninh	on	0.07
,nn	on	-0.36
,no	on	-0.65
,noi	on	-0.51
,nuoc	on	-0.4
,on	on	0.51
,ong	on	-0.98
,phao	on	-0.58
,phia	on	0.58
,phong	on	0.65
,phu	on	0.64
,phuc	on	0.41
,phung	on	0.47
,phuoc	on	0.17
,province	on	0.5
,qua	on	-0.26
,quan	on	-0.13
,quang	on	1.06
,que	on	-0.53
,quy	on	-0.08
,quynh	on	0.72
,ra	on	-0.37
,rach	on	0.2
,rang	on	-0.66
,rive	on	0.4
,roi	on	-0.08
,sa	on	0.36
,sang	on	-0.36
,sat	on	0.16
,sau	on	-0.81
,sinh	on	-0.71
,sn	on	-0.02
,so	on	0.5
,soc	on	-0.09
,son	on	1.17
,song	on	-0.24
,sot	on	-0.52
,sous	on	0.77
,su	on	-0.52
,suoi	on	0.42
,svay	on	0.27
,tam	on	0.34
,tan	on	0.91
,tap	on	-0.61
,tay	on	0.9
,ten	on	-0.68
,thach	on	0.55
,thai	on	0.96
,thang	on	0.22
,thanh	on	1.02
,thay	on	-0.11
,the	on	0.05
,theo	on	-0.21
,thi	on	0.07
,thieu	on	0.16
,tho	on	-0.38
,thon	on	1.36
,thu	on	-0.06
,thua	on	0.51
,thuan	on	0.48
,thuoc	on	-0.83
,thuong	on	0.6
,thuy	on	0.66
,tien	on	0.89
,tieu	on	-0.06
,tinh	on	1.18
,to	on	-1.37
,toi	on	-0.91
,tra	on	0.6
,tram	on	-0.36
,tran	on	-0.28
,trang	on	-0.39
,tren	on	0.62
,trieu	on	0.45
,trong	on	-0.88
,trung	on	-0.45
,truoc	on	0.04
,tu	on	0.67
,tuc	on	-0.31
,tui	on	-0.35
,tuong	on	0.12
,tuy	on	0.06
,tuyen	on	-0.11
,two	on	0.46
,under	on	-0.52
,va	on	-0.17
,van	on	-0.07
,vao	on	-0.68
,ve	on	0.05
,vi	on	0.26
,viet	on	0.19
,vinh	on	1.21
,vo	on	-0.13
,vu	on	0.16
,we	on	-0.53
,with	on	-0.33
,xa	on	0.44
,xac	on	-0.72
,xe	on	-0.83
,xep	on	-0.9
,xieng	on	0.58
,xuan	on	0.4
,y	on	-0.91
,yen	on	0.9
-##	on	-0.17
-an	on	-0.16
-bi	on	-0.08
-c2	on	-1.03
-h	on	0.28
-ha	on	0.11
-hai	on	0.38
-hs	on	-0.36
-hy	on	-0.1
-lang	on	0.14
-lao	on	-0.23
-nam	on	0.47
-phu	on	0.11
-t	on	0.17
-thanh	on	0.16
-tien	on	0.11
.binh	on	0.36
.p	on	0.71
:#	on	-0.41
:a	on	-0.29
:anh	on	-0.03
:mo	on	-0.78
False False bare'	on	1.43
False False bare,	on	-0.83
False False bare-	on	0.53
False False bare:	on	-0.25
False False bareblank	on	1.83
False False full'	on	0.68
False False full(	on	-1.05
False False full+	on	0.53
False False full,	on	-1.15
False False full-	on	0.98
False False full:	on	-0.27
False False fullblank	on	1.39
False False small,	on	-0.49
False False smallblank	on	0.73
False True bare,	on	0.44
False True bare.	on	0.64
False True bareblank	on	3.03
False True full,	on	0.67
False True full.	on	0.42
False True full:	on	-0.38
False True fullblank	on	4.93
False True loud,	on	0.73
False True loudblank	on	0.2
True False bare(	on	-1.22
True False bare)	on	-1.41
True False bare,	on	-2.04
True False bare-	on	-0.06
True False bare:	on	-1.25
True False bareblank	on	-1.77
True False full'	on	0.27
True False full(	on	-1.83
True False full)	on	-1.87
True False full,	on	-1.86
True False full-	on	-1.29
True False full:	on	-0.97
True False fullblank	on	-2.79
True False full|	on	-0.91
True False full–	on	-1.54
True False loudblank	on	0.27
True True bare(	on	-0.69
True True bare)	on	-0.73
True True bare,	on	1.93
True True bare-	on	1.3
True True bare.	on	0.1
True True bare/	on	-0.12
True True bare:	on	-1.21
True True bareblank	on	4.3
True True full'	on	0.36
True True full(	on	-0.97
True True full)	on	-0.57
True True full,	on	2.11
True True full-	on	0.33
True True full.	on	0.49
True True full:	on	-0.53
True True fullblank	on	4.51
True True full|	on	-0.46
True True full–	on	0.21
True True loud)	on	-0.27
True True loud,	on	0.45
True True loud-	on	-0.57
True True loud.	on	0.09
True True loud:	on	-0.21
True True loudblank	on	2.07
a bia	on	-0.16
a capital & 1	on	-0.16
a capital & 11	on	-0.4
a capital & 12	on	-0.01
a capital & 13	on	-0.12
a capital & 2	on	0.24
a capital & 22	on	-0.19
a capital & 3	on	-0.34
a capital & 4	on	-0.52
a capital & 6	on	0.02
a capital & 8	on	-0.12
a capital & 9	on	-0.64
a capital & a	on	-0.83
a capital & about	on	0.53
a capital & ai	on	-0.07
a capital & an	on	0.18
a capital & and	on	-0.84
a capital & anh	on	-0.12
a capital & au	on	0.44
a capital & avec	on	-0.29
a capital & b	on	-0.24
a capital & ba	on	0.06
a capital & bac	on	0.66
a capital & ban	on	-0.38
a capital & bang	on	0.26
a capital & bank	on	0.27
a capital & bao	on	0.29
a capital & bat	on	-0.06
a capital & bay	on	-0.64
a capital & be	on	0.08
a capital & ben	on	-0.05
a capital & bi	on	-0.96
a capital & bia	on	-0.48
a capital & bien	on	0.02
a capital & biet	on	-0.48
a capital & binh	on	0.53
a capital & bo	on	0.27
a capital & bom	on	-0.09
a capital & bon	on	-0.01
a capital & born	on	-0.17
a capital & bridge	on	0.19
a capital & bua	on	-0.44
a capital & bung	on	-0.45
a capital & but	on	-0.5
a capital & by	on	-0.05
a capital & c	on	-0.01
a capital & c1	on	-0.05
a capital & c2	on	-1.46
a capital & c6	on	-0.27
a capital & c7	on	-0.34
a capital & ca	on	-0.15
a capital & cach	on	0.44
a capital & called	on	-0.29
a capital & cam	on	0.15
a capital & can	on	0.53
a capital & canal	on	0.34
a capital & canh	on	1.04
a capital & cao	on	0.66
a capital & cap	on	-0.22
a capital & cat	on	0.34
a capital & cau	on	-0.2
a capital & cay	on	0.16
a capital & cemetery	on	0.77
a capital & cha	on	0.11
a capital & chau	on	0.4
a capital & chay	on	-0.38
a capital & chet	on	-0.48
a capital & chi	on	0.05
a capital & chia	on	0.02
a capital & chien	on	-0.51
a capital & chinh	on	-0.01
a capital & chon	on	-0.06
a capital & chong	on	0.04
a capital & chu	on	-0.46
a capital & chua	on	-0.67
a capital & chuc	on	-0.4
a capital & chung	on	-0.47
a capital & chuong	on	-0.28
a capital & citadel	on	0.28
a capital & co	on	-0.87
a capital & coi	on	-0.4
a capital & commune	on	0.51
a capital & con	on	-0.41
a capital & cong	on	-0.16
a capital & cu	on	-1.47
a capital & cua	on	0.16
a capital & cung	on	-0.36
a capital & cuu	on	0.23
a capital & d	on	-0.08
a capital & d2	on	-0.66
a capital & da	on	-0.18
a capital & dac	on	-0.09
a capital & dan	on	-0.08
a capital & danh	on	-0.14
a capital & dao	on	-0.08
a capital & dap	on	-0.23
a capital & dat	on	-0.4
a capital & dau	on	0.58
a capital & day	on	-0.44
a capital & de	on	-0.09
a capital & den	on	0.26
a capital & deu	on	-0.09
a capital & di	on	0.19
a capital & died	on	-0.08
a capital & dien	on	0.45
a capital & dieu	on	0.18
a capital & dinh	on	-0.7
a capital & do	on	0.43
a capital & doan	on	0.06
a capital & doc	on	-0.35
a capital & doi	on	0.09
a capital & don	on	-0.67
a capital & dong	on	-0.13
a capital & du	on	-0.21
a capital & duc	on	0.37
a capital & dung	on	-0.66
a capital & duoc	on	-0.07
a capital & duoi	on	0.22
a capital & duong	on	0.33
a capital & duy	on	0.14
a capital & dv	on	-0.11
a capital & em	on	-0.14
a capital & en	on	-0.83
a capital & et	on	-0.37
a capital & gan	on	0.45
a capital & gap	on	-0.1
a capital & gate	on	0.37
a capital & ghi	on	-0.6
a capital & gi	on	-0.91
a capital & gia	on	-0.02
a capital & giang	on	0.27
a capital & giay	on	-0.19
a capital & gieng	on	0.03
a capital & gio	on	0.24
a capital & giong	on	0.25
a capital & giu	on	-0.99
a capital & go	on	-0.27
a capital & h	on	-0.71
a capital & ha	on	0.8
a capital & hai	on	0.21
a capital & ham	on	-0.02
a capital & hau	on	0.11
a capital & hay	on	-0.22
a capital & he	on	-0.31
a capital & het	on	-0.48
a capital & hien	on	-0.42
a capital & hiep	on	0.01
a capital & hills	on	0.47
a capital & his	on	-0.26
a capital & ho	on	-0.57
a capital & hoa	on	0.71
a capital & hoai	on	0.06
a capital & hoang	on	0.19
a capital & hoc	on	-0.13
a capital & hoi	on	-0.7
a capital & hom	on	-0.07
a capital & hon	on	-0.07
a capital & hong	on	-0.21
a capital & hp	on	0.68
a capital & hs	on	-0.51
a capital & hue	on	0.14
a capital & hung	on	0.61
a capital & huong	on	0.28
a capital & huyen	on	0.07
a capital & hy	on	-0.28
a capital & i	on	-0.51
a capital & il	on	-0.03
a capital & in	on	-0.44
a capital & is	on	-0.04
a capital & je	on	-0.12
a capital & junction	on	0.28
a capital & k	on	-0.01
a capital & kampot	on	0.14
a capital & ke	on	0.03
a capital & kem	on	-0.02
a capital & khanh	on	0.3
a capital & khau	on	-0.08
a capital & khe	on	0.04
a capital & khi	on	-0.41
a capital & khoai	on	0.16
a capital & khoang	on	-0.01
a capital & khong	on	-0.48
a capital & khu	on	-0.04
a capital & khuong	on	-0.29
a capital & kien	on	0.67
a capital & kiet	on	-0.35
a capital & kim	on	0.24
a capital & kinh	on	0.19
a capital & ko	on	-0.15
a capital & kon	on	0.55
a capital & krong	on	0.09
a capital & ky	on	0.3
a capital & l	on	-0.42
a capital & la	on	-0.18
a capital & lac	on	0.01
a capital & lai	on	-0.06
a capital & lam	on	-0.06
a capital & lan	on	-0.35
a capital & lang	on	0.79
a capital & lao	on	-0.09
a capital & laos	on	-0.12
a capital & lap	on	-0.06
a capital & lat	on	-0.15
a capital & le	on	-0.83
a capital & len	on	-0.49
a capital & lien	on	-0.21
a capital & liet	on	0.56
a capital & linh	on	-1
a capital & lo	on	0.25
a capital & loc	on	0.21
a capital & long	on	0.8
a capital & luc	on	-0.21
a capital & ly	on	0.05
a capital & m	on	-0.26
a capital & ma	on	0.35
a capital & mai	on	-0.12
a capital & mang	on	0.23
a capital & mat	on	-0.08
a capital & may	on	-0.48
a capital & mien	on	0.08
a capital & minh	on	0.06
a capital & mo	on	0.14
a capital & moi	on	-0.16
a capital & mot	on	-0.27
a capital & mua	on	-0.38
a capital & muoi	on	-0.2
a capital & muon	on	-0.18
a capital & my	on	0.1
a capital & na	on	0.15
a capital & nam	on	0.99
a capital & nay	on	-0.51
a capital & ne	on	-0.33
a capital & near	on	0.29
a capital & nga	on	0.17
a capital & ngai	on	0.07
a capital & ngay	on	-0.47
a capital & nghe	on	1.15
a capital & nghi	on	0.05
a capital & nghia	on	0.3
a capital & nghiep	on	-0.41
a capital & ngo	on	-0.08
a capital & ngoai	on	0.39
a capital & ngoc	on	-0.44
a capital & nguyen	on	-0.55
a capital & nha	on	0.11
a capital & nhap	on	-0.14
a capital & nhat	on	-0.29
a capital & nho	on	-0.04
a capital & nhon	on	0.01
a capital & nhung	on	-0.74
a capital & ninh	on	0.02
a capital & nn	on	-0.15
a capital & no	on	-0.11
a capital & noi	on	-0.02
a capital & nong	on	-0.03
a capital & nuoc	on	0.25
a capital & o	on	0.16
a capital & of	on	1.01
a capital & om	on	-0.37
a capital & on	on	-0.97
a capital & p	on	0.25
a capital & pailin	on	0.12
a capital & pham	on	-0.49
a capital & phan	on	-0.04
a capital & phao	on	-0.19
a capital & phia	on	-0.18
a capital & pho	on	0.41
a capital & phong	on	0.38
a capital & phu	on	0.46
a capital & phuc	on	0.13
a capital & phung	on	0.12
a capital & phuoc	on	0.7
a capital & phuong	on	0.21
a capital & pon	on	0.27
a capital & province	on	0.45
a capital & quan	on	0.21
a capital & quang	on	0.14
a capital & que	on	-0.39
a capital & quoc	on	0.14
a capital & quy	on	0.08
a capital & quynh	on	0.32
a capital & ra	on	-0.07
a capital & rang	on	-0.05
a capital & river	on	0.25
a capital & ro	on	1.09
a capital & road	on	0.15
a capital & roi	on	0.07
a capital & rubber	on	0.43
a capital & sa	on	0.11
a capital & sang	on	-0.46
a capital & sat	on	0.39
a capital & sau	on	-0.49
a capital & si	on	-0.31
a capital & side	on	-0.21
a capital & sinh	on	-0.4
a capital & so	on	-0.03
a capital & son	on	0.85
a capital & song	on	-0.21
a capital & sot	on	-0.24
a capital & su	on	-0.35
a capital & suoi	on	0.2
a capital & t	on	0.09
a capital & tai	on	-0.11
a capital & tam	on	0.25
a capital & tan	on	0.51
a capital & tap	on	-0.73
a capital & tau	on	-0.39
a capital & tay	on	0.37
a capital & tb	on	0.31
a capital & ten	on	-0.36
a capital & th	on	0.23
a capital & thach	on	0.45
a capital & thai	on	0.82
a capital & thang	on	0.07
a capital & thanh	on	0.64
a capital & thap	on	-0.2
a capital & thay	on	0.25
a capital & the	on	-0.36
a capital & theo	on	-0.24
a capital & thi	on	-0.38
a capital & thien	on	0.01
a capital & thieu	on	0.17
a capital & thinh	on	-0.43
a capital & tho	on	-0.25
a capital & thoi	on	-0.44
a capital & thon	on	0.02
a capital & thong	on	-0.15
a capital & thua	on	0.29
a capital & thuan	on	0.22
a capital & thuoc	on	-0.53
a capital & thuy	on	0.7
a capital & tien	on	0.6
a capital & tieu	on	-0.26
a capital & tinh	on	0.31
a capital & to	on	-1.01
a capital & toi	on	-0.38
a capital & tra	on	0.24
a capital & tran	on	-0.36
a capital & trang	on	-0.68
a capital & tren	on	-0.29
a capital & tri	on	0.4
a capital & trieu	on	0.1
a capital & trinh	on	-0.09
a capital & tro	on	-0.15
a capital & trong	on	-0.28
a capital & trung	on	-0.56
a capital & truoc	on	-0.34
a capital & truong	on	-0.41
a capital & tu	on	0.56
a capital & tui	on	-0.57
a capital & tum	on	0.03
a capital & tung	on	-0.33
a capital & tuong	on	0.07
a capital & tuy	on	0.01
a capital & tuyen	on	-0.14
a capital & un	on	-0.33
a capital & uyen	on	-0.34
a capital & va	on	-0.83
a capital & valley	on	0.52
a capital & van	on	-0.09
a capital & vao	on	-0.5
a capital & vay	on	-0.09
a capital & ve	on	-0.84
a capital & viet	on	0.04
a capital & vinh	on	1.03
a capital & vo	on	-0.15
a capital & voi	on	0.11
a capital & vu	on	0.08
a capital & vung	on	0.18
a capital & was	on	-0.46
a capital & we	on	-0.16
a capital & xa	on	-0.11
a capital & xac	on	-0.3
a capital & xang	on	-0.02
a capital & xat	on	0.36
a capital & xe	on	-0.58
a capital & xuan	on	0.25
a capital & xuong	on	0.17
a capital & xuyen	on	0.13
a capital & y	on	-0.67
a capital & ya	on	-0.66
a capital & yen	on	0.66
a hang	on	1.36
a luoi	on	0.03
a phrase & a	on	-0.05
a phrase & an	on	0.07
a phrase & and	on	-0.37
a phrase & at	on	0.04
a phrase & ba	on	-0.05
a phrase & ban	on	0.38
a phrase & bay	on	-0.08
a phrase & ben	on	0.13
a phrase & bridge	on	0.2
a phrase & by	on	0.05
a phrase & camp	on	0.05
a phrase & cao	on	0.08
a phrase & cau	on	-0.44
a phrase & chon	on	-0.01
a phrase & chu	on	0.07
a phrase & co	on	0.11
a phrase & cu	on	-0.27
a phrase & da	on	0.01
a phrase & dan	on	0.05
a phrase & de	on	0.03
a phrase & di	on	-0.04
a phrase & dinh	on	0.22
a phrase & dong	on	0.03
a phrase & from	on	0.08
a phrase & ha	on	0.28
a phrase & hai	on	0.16
a phrase & hoa	on	0.01
a phrase & hy	on	-0.04
a phrase & in	on	-0.66
a phrase & khong	on	-0.3
a phrase & la	on	-0.42
a phrase & le	on	0.11
a phrase & mai	on	-0.28
a phrase & nam	on	0.43
a phrase & ninh	on	0.08
a phrase & of	on	0.18
a phrase & on	on	-0.7
a phrase & phia	on	0.15
a phrase & quang	on	0.23
a phrase & sau	on	-0.35
a phrase & so	on	-0.25
a phrase & son	on	0.09
a phrase & tay	on	0.02
a phrase & thang	on	-0.27
a phrase & the	on	0.38
a phrase & thi	on	0.1
a phrase & tho	on	-0.03
a phrase & tien	on	-0.45
a phrase & tinh	on	0.08
a phrase & to	on	0.17
a phrase & vao	on	0.12
a phrase & vinh	on	0.09
a phrase & vo	on	0.16
a phrase & with	on	0.19
a phrase & xa	on	-0.03
a phrase & xuyen	on	0.03
a rubber	on	0.01
a word & 2	on	0.07
a word & 20	on	0.41
a word & 4	on	0.18
a word & 400	on	0.54
a word & a	on	0.42
a word & an	on	0.07
a word & and	on	-0.25
a word & anh	on	-0.39
a word & ap	on	0.04
a word & at	on	0.24
a word & au	on	0.16
a word & ba	on	0.18
a word & bac	on	0.04
a word & ban	on	-0.43
a word & bang	on	-0.21
a word & bao	on	0.09
a word & bat	on	-0.05
a word & bay	on	-0.32
a word & behind	on	0.31
a word & ben	on	-0.16
a word & bep	on	0.08
a word & bi	on	-0.24
a word & bien	on	0.09
a word & binh	on	0.33
a word & bo	on	0.01
a word & bui	on	-0.11
a word & by	on	-0.4
a word & ca	on	-0.02
a word & cach	on	-0.42
a word & cai	on	0.05
a word & cam	on	-0.23
a word & can	on	0.1
a word & canh	on	0.76
a word & cap	on	-0.24
a word & cat	on	0.05
a word & cau	on	-0.49
a word & chi	on	0.19
a word & chien	on	-0.24
a word & chin	on	-0.44
a word & cho	on	-0.23
a word & chon	on	-0.24
a word & chong	on	0.24
a word & chu	on	0.41
a word & chua	on	0.45
a word & chung	on	-0.2
a word & cimetiere	on	0.03
a word & co	on	-0.5
a word & con	on	-0.63
a word & cong	on	-0.08
a word & cop	on	0.02
a word & cote	on	0.54
a word & cu	on	-0.02
a word & cua	on	-0.09
a word & cung	on	-0.21
a word & cuong	on	0.01
a word & da	on	0.74
a word & dai	on	0.04
a word & dak	on	0.15
a word & dam	on	-0.17
a word & dan	on	0.24
a word & dang	on	0.46
a word & danh	on	-0.31
a word & dao	on	0.22
a word & dau	on	-0.15
a word & de	on	0.27
a word & di	on	-0.13
a word & dia	on	0.55
a word & dien	on	0.01
a word & dieu	on	0.14
a word & dinh	on	0.07
a word & do	on	-0.02
a word & doc	on	0.02
a word & doi	on	0.16
a word & don	on	-0.39
a word & duc	on	0.09
a word & duoi	on	-0.11
a word & duong	on	0.36
a word & dv	on	-0.3
a word & east	on	0.39
a word & field	on	0.02
a word & from	on	0.2
a word & gach	on	-0.15
a word & gan	on	0.38
a word & gao	on	0.06
a word & gap	on	-0.6
a word & gia	on	-0.1
a word & giang	on	0.14
a word & gio	on	-0.31
a word & gioi	on	0.04
a word & goc	on	0.01
a word & grave	on	0.09
a word & ha	on	-0.15
a word & hai	on	-0.36
a word & hang	on	-0.01
a word & hao	on	0.04
a word & hien	on	0.12
a word & hoa	on	0.54
a word & hoi	on	-0.11
a word & hom	on	-0.24
a word & hp	on	0.13
a word & hue	on	0.28
a word & hung	on	0.01
a word & huong	on	0.13
a word & huu	on	-0.47
a word & huyen	on	0.32
a word & in	on	0.45
a word & khanh	on	0.02
a word & khe	on	0.04
a word & khong	on	-0.17
a word & khu	on	0.15
a word & khuc	on	0.74
a word & kien	on	0.14
a word & la	on	0.16
a word & lam	on	-0.04
a word & lang	on	0.55
a word & lao	on	0.14
a word & lap	on	0.04
a word & lay	on	-0.18
a word & le	on	0.42
a word & liet	on	0.08
a word & loc	on	0.17
a word & long	on	-0.36
a word & luc	on	-0.44
a word & luong	on	0.03
a word & luu	on	0.04
a word & ly	on	0.05
a word & ma	on	-0.1
a word & mat	on	-0.03
a word & mau	on	0.02
a word & may	on	-0.21
a word & minh	on	0.17
a word & mo	on	0.33
a word & moc	on	0.01
a word & moi	on	-0.35
a word & mua	on	-0.46
a word & muoi	on	0.01
a word & my	on	0.16
a word & nam	on	0.71
a word & nay	on	-0.33
a word & near	on	0.29
a word & ngam	on	0.18
a word & ngay	on	-0.43
a word & nghe	on	-0.15
a word & nghia	on	0.11
a word & ngo	on	0.02
a word & ngua	on	0.03
a word & nguoi	on	-0.26
a word & nha	on	0.06
a word & nhung	on	-0.28
a word & ninh	on	0.34
a word & no	on	-0.45
a word & noi	on	0.08
a word & north	on	0.31
a word & nuoc	on	0.25
a word & o	on	-0.17
a word & of	on	0.43
a word & old	on	0.04
a word & on	on	0.11
a word & ong	on	0.25
a word & phao	on	0.06
a word & phau	on	0.04
a word & phia	on	0.04
a word & phong	on	0.3
a word & phu	on	0.19
a word & phuoc	on	0.49
a word & quan	on	0.18
a word & quang	on	0.57
a word & quy	on	-0.03
a word & quynh	on	0.09
a word & rao	on	0.01
a word & ray	on	0.15
a word & roi	on	-0.81
a word & rong	on	0.04
a word & rubber	on	0.04
a word & ruong	on	0.01
a word & s	on	0.04
a word & sang	on	-0.07
a word & sat	on	0.31
a word & sau	on	-0.37
a word & side	on	0.01
a word & sinh	on	-0.06
a word & so	on	-0.55
a word & son	on	0.23
a word & song	on	0.08
a word & sous	on	0.25
a word & south	on	0.33
a word & su	on	0.08
a word & suoi	on	0.22
a word & ta	on	0.08
a word & tay	on	-0.38
a word & ten	on	-0.51
a word & thai	on	0.1
a word & thang	on	-0.24
a word & thanh	on	0.27
a word & thay	on	0.17
a word & the	on	0.86
a word & thi	on	-0.06
a word & thinh	on	0.04
a word & tho	on	-0.19
a word & thon	on	0.43
a word & thong	on	-0.08
a word & thu	on	0.15
a word & thuong	on	0.08
a word & thuy	on	0.13
a word & tien	on	0.11
a word & tieu	on	-0.03
a word & tinh	on	-0.01
a word & toi	on	0.59
a word & tram	on	0.07
a word & tre	on	0.08
a word & tren	on	0.35
a word & tri	on	0.04
a word & trieu	on	0.26
a word & troi	on	0.01
a word & trong	on	-0.36
a word & trung	on	-0.07
a word & truong	on	-0.07
a word & tu	on	0.39
a word & un	on	0.25
a word & under	on	-0.04
a word & va	on	-0.38
a word & ve	on	-0.05
a word & vi	on	-0.14
a word & vinh	on	0.11
a word & vo	on	0.02
a word & voi	on	0.08
a word & we	on	-0.13
a word & west	on	0.43
a word & with	on	0.19
a word & xa	on	0.44
a word & xuan	on	0.09
a word & y	on	0.13
a word & yen	on	0.21
above the	on	0.01
along the	on	0.15
am vinh	on	0.27
an anh	on	-0.07
an binh	on	0.08
an cao	on	0.27
an hai	on	-0.08
an lao	on	0.12
an thai	on	0.01
an thi	on	0.4
anh ha	on	0.39
anh thai	on	0.01
ap #	on	0.24
at & 12	on	0.14
at & 13	on	0.13
at & 15	on	-0.19
at & 150	on	-0.46
at & 19	on	0.16
at & 2	on	0.04
at & 200	on	0.36
at & 22	on	0.03
at & 3	on	0.05
at & 30	on	0.7
at & 300m	on	0.3
at & 4	on	0.04
at & 40	on	0.04
at & 400	on	0.37
at & 500m	on	0.01
at & 6	on	0.05
at & 9	on	0.03
at & a	on	0.51
at & about	on	0.3
at & along	on	0.14
at & an	on	-0.1
at & and	on	0.1
at & anh	on	-0.12
at & ao	on	0.05
at & ap	on	0.13
at & around	on	-0.35
at & at	on	-1.19
at & au	on	0.45
at & avec	on	-0.43
at & ba	on	-0.6
at & bac	on	0.36
at & bai	on	0.05
at & bamboo	on	0.01
at & ban	on	-0.39
at & bang	on	0.45
at & bau	on	0.03
at & bay	on	-0.84
at & be	on	0.23
at & behind	on	0.33
at & ben	on	0.38
at & benh	on	0.01
at & bep	on	0.03
at & bi	on	0.56
at & bien	on	0.13
at & big	on	0.03
at & binh	on	0.14
at & bo	on	-0.29
at & bom	on	0.6
at & bong	on	0.29
at & bui	on	0.07
at & buoc	on	0.14
at & buon	on	0.17
at & by	on	-0.19
at & c	on	-0.16
at & ca	on	0.03
at & cai	on	-0.02
at & cam	on	-0.42
at & camp	on	0.03
at & can	on	0.05
at & canal	on	0.12
at & cang	on	0.04
at & canh	on	0.43
at & cao	on	0.23
at & cap	on	0.4
at & cat	on	0.12
at & cau	on	-0.07
at & cay	on	0.3
at & cha	on	-0.01
at & chan	on	-0.13
at & chau	on	-0.15
at & chay	on	0.06
at & chen	on	-0.46
at & chi	on	-0.35
at & chien	on	-0.04
at & chin	on	-0.26
at & cho	on	-0.19
at & chon	on	-0.76
at & chong	on	0.29
at & chu	on	-0.1
at & chua	on	0.46
at & chum	on	0.04
at & chung	on	0.28
at & chuong	on	-0.34
at & church	on	0.22
at & co	on	-0.3
at & con	on	-0.57
at & cong	on	0.17
at & cot	on	0.09
at & cote	on	-0.14
at & crater	on	0.01
at & creek	on	0.1
at & cu	on	0.54
at & cua	on	0.29
at & cung	on	-0.35
at & cut	on	0.1
at & d	on	0.25
at & da	on	0.8
at & dai	on	0.08
at & dak	on	0.26
at & dam	on	0.03
at & dan	on	-0.23
at & danh	on	-0.51
at & dao	on	0.15
at & dap	on	-0.77
at & dat	on	-0.59
at & dau	on	-0.87
at & day	on	0.59
at & de	on	0.66
at & dem	on	-0.24
at & den	on	-0.34
at & deo	on	0.02
at & derriere	on	0.33
at & des	on	0.32
at & di	on	0.9
at & dia	on	0.03
at & dien	on	0.27
at & dieu	on	0.02
at & dinh	on	0.46
at & do	on	0.06
at & doan	on	0.7
at & doc	on	0.02
at & doi	on	0.95
at & don	on	-0.33
at & dong	on	-0.16
at & du	on	0.18
at & dua	on	0.24
at & duoi	on	0.62
at & duong	on	0.43
at & east	on	0.87
at & ecole	on	0.07
at & em	on	0.68
at & en	on	-0.12
at & et	on	0.6
at & face	on	-0.36
at & french	on	0.03
at & from	on	0.34
at & ga	on	0.12
at & gai	on	0.01
at & gan	on	0.15
at & gao	on	0.16
at & gare	on	0.09
at & gia	on	-0.16
at & giay	on	-0.21
at & gieng	on	0.2
at & go	on	0.07
at & goc	on	0.43
at & goi	on	0.4
at & ha	on	0.09
at & hai	on	-0.04
at & ham	on	0.39
at & hamlet	on	0.14
at & hang	on	0.42
at & hao	on	0.04
at & he	on	0.17
at & hien	on	-0.73
at & hill	on	0.03
at & his	on	0.07
at & ho	on	0.06
at & hoa	on	0.06
at & hoi	on	0.04
at & hom	on	-0.34
at & hop	on	0.04
at & huong	on	0.49
at & ia	on	0.03
at & in	on	-0.57
at & junction	on	0.29
at & just	on	0.31
at & ke	on	0.36
at & khau	on	-0.45
at & khe	on	0.09
at & khi	on	0.45
at & kho	on	0.08
at & khoang	on	0.12
at & khong	on	-0.22
at & khu	on	0.02
at & kien	on	-0.05
at & kinh	on	0.24
at & km	on	0.03
at & ko	on	0.08
at & ky	on	-0.08
at & l	on	0.07
at & la	on	0.04
at & lam	on	0.03
at & lan	on	-0.17
at & lang	on	-0.76
at & lao	on	0.15
at & lap	on	-0.17
at & lay	on	-0.22
at & le	on	0.38
at & left	on	0.62
at & les	on	0.54
at & lim	on	0.06
at & line	on	0.07
at & linh	on	-0.21
at & lo	on	0.4
at & loc	on	0.14
at & lon	on	0.14
at & lua	on	0.04
at & luc	on	-0.37
at & lung	on	0.06
at & luy	on	0.04
at & m	on	0.32
at & ma	on	-0.58
at & mai	on	-0.12
at & mat	on	0.4
at & may	on	-0.05
at & me	on	0.46
at & mep	on	0.24
at & met	on	0.23
at & mi	on	0.01
at & mieu	on	0.09
at & minh	on	0.49
at & mit	on	0.01
at & mo	on	-0.26
at & moc	on	-0.15
at & moi	on	0.08
at & mon	on	0.06
at & mot	on	0.07
at & muong	on	0.06
at & my	on	0.16
at & nam	on	0.22
at & nay	on	0.06
at & near	on	0.19
at & nen	on	0.02
at & next	on	0.32
at & nga	on	0.36
at & ngam	on	0.27
at & ngay	on	0.25
at & ngo	on	0.04
at & ngoai	on	0.56
at & ngon	on	0.01
at & nguoi	on	0.31
at & nguon	on	0.04
at & nha	on	0.43
at & nhan	on	0.05
at & nhieu	on	-0.47
at & nho	on	0.62
at & nhung	on	-0.15
at & nia	on	0.39
at & no	on	-0.43
at & nong	on	0.17
at & nord	on	0.01
at & north	on	0.2
at & not	on	0.22
at & nua	on	0.21
at & nui	on	0.03
at & nuoc	on	0.17
at & nuong	on	0.06
at & o	on	-0.35
at & of	on	0.05
at & old	on	0.04
at & ong	on	0.46
at & our	on	0.27
at & phai	on	0.13
at & phao	on	0.27
at & phau	on	0.02
at & phe	on	0.04
at & phi	on	0.07
at & phia	on	0.56
at & phu	on	0.09
at & pont	on	0.03
at & quan	on	0.06
at & quang	on	0.15
at & que	on	-0.75
at & rach	on	0.26
at & rao	on	0.13
at & ray	on	0.44
at & river	on	0.13
at & road	on	0.12
at & roi	on	-0.36
at & rong	on	0.02
at & rung	on	0.3
at & s	on	0.02
at & sa	on	0.24
at & san	on	0.1
at & sang	on	-0.38
at & sat	on	0.16
at & sau	on	-0.17
at & school	on	0.25
at & side	on	0.28
at & slope	on	0.23
at & so	on	0.57
at & soc	on	-0.16
at & son	on	0.15
at & song	on	0.2
at & sous	on	0.3
at & south	on	0.05
at & stream	on	0.18
at & su	on	0.02
at & sung	on	0.03
at & suoi	on	0.32
at & ta	on	0.21
at & tam	on	0.07
at & tan	on	0.1
at & tau	on	0.01
at & tay	on	0.37
at & than	on	0.08
at & thang	on	-0.23
at & thanh	on	0.31
at & thap	on	0.21
at & the	on	1.44
at & theo	on	0.02
at & thi	on	-0.54
at & tho	on	0.11
at & thoi	on	-0.4
at & thon	on	0.3
at & thong	on	0.32
at & thot	on	0.12
at & thu	on	0.03
at & thuoc	on	0.01
at & thuong	on	0.36
at & tien	on	0.24
at & tieng	on	0.02
at & tieu	on	0.33
at & tin	on	0.04
at & tinh	on	0.15
at & to	on	0.01
at & toi	on	0.2
at & trai	on	0.18
at & tram	on	0.34
at & tran	on	0.15
at & trang	on	0.02
at & tre	on	0.16
at & tree	on	0.12
at & trees	on	0.01
at & tren	on	0.07
at & treo	on	0.04
at & trong	on	-0.81
at & truc	on	0.02
at & trung	on	0.17
at & truoc	on	0.3
at & truong	on	0.25
at & tu	on	-0.17
at & tui	on	-0.51
at & tuong	on	0.06
at & two	on	0.57
at & u	on	0.04
at & un	on	0.16
at & under	on	-0.35
at & une	on	0.17
at & va	on	-0.13
at & van	on	-0.03
at & vao	on	0.48
at & vay	on	-0.02
at & ve	on	-0.45
at & vi	on	-0.55
at & village	on	0.04
at & vinh	on	0.09
at & vo	on	0.34
at & voi	on	0.08
at & vu	on	-0.07
at & vui	on	-0.38
at & wall	on	0.02
at & water	on	0.02
at & we	on	-0.57
at & west	on	0.15
at & when	on	0.02
at & where	on	0.53
at & with	on	-0.05
at & xa	on	-0.57
at & xac	on	-0.22
at & xep	on	-0.41
at & xoai	on	0.11
at & xom	on	0.32
at & y	on	-0.08
at & yen	on	0.12
at the	on	0.19
ba chua	on	0.04
ba co	on	0.68
ba dac	on	0.11
ba dong	on	0.08
ba phu	on	0.04
ba tu	on	0.27
ba vi	on	0.37
bac gan	on	0.45
bac giang	on	0.11
bac hy	on	-0.02
bac lap	on	0.1
bac ninh	on	0.02
bac song	on	0.01
bac thai	on	0.05
bach dang	on	0.19
bai bang	on	0.23
bai boi	on	0.05
bai cat	on	0.06
bai da	on	0.01
bai dap	on	0.12
bai dau	on	0.36
bai tha	on	0.06
ban ban	on	-0.87
ban co	on	-0.85
ban dong	on	0.24
ban na	on	0.14
ban nam	on	0.04
ban pac	on	0.06
ban ta	on	0.05
bang ha	on	-0.02
bang la	on	-0.09
bank of	on	0.11
bao hai	on	0.21
bat xat	on	0.02
bau co	on	0.2
bay hien	on	-0.24
behind the	on	0.14
below the	on	0.07
ben bo	on	0.16
ben do	on	0.7
ben hong	on	0.01
ben kia	on	0.06
ben pha	on	0.02
ben phai	on	0.22
ben suoi	on	0.06
ben trai	on	0.17
ben tre	on	0.23
ben vuot	on	0.08
benh vien	on	0.36
benh xa	on	0.08
beside a	on	0.11
beside the	on	0.03
bia rung	on	0.04
bich la	on	0.33
bien gioi	on	0.31
bien lo	on	0.43
binh anh	on	-0.01
binh bi	on	-0.07
binh dinh	on	0.16
binh do	on	0.04
binh ha	on	-0.01
binh thi	on	0.05
binh thuan	on	0.06
binh tram	on	0.43
binh trung	on	-0.3
binh va	on	-0.23
blank#	on	1.03
blank##	on	0.43
blank###	on	1.78
blank####	on	0.03
blank1b	on	0.03
blank2km	on	0.72
blank500m	on	0.85
blank50m	on	0.06
blanka	on	-0.26
blankabout	on	0.6
blankalong	on	0.01
blankam	on	0.11
blankan	on	0.65
blankand	on	-0.79
blankanh	on	0.1
blankao	on	0.08
blankap	on	0.13
blankarea	on	0.2
blankat	on	-0.94
blankau	on	0.03
blankavec	on	-0.98
blankay	on	-0.43
blankb	on	0.01
blankba	on	0.02
blankbac	on	0.86
blankbai	on	0.2
blankbamboo	on	0.08
blankban	on	0.37
blankbang	on	0.89
blankbank	on	0.35
blankbao	on	0.55
blankbap	on	0.04
blankbat	on	-0.41
blankbau	on	0.16
blankbay	on	-1.21
blankbe	on	0.92
blankbecause	on	-0.88
blankbehind	on	0.01
blankbelow	on	0.06
blankben	on	0.31
blankbenh	on	0.13
blankbeo	on	0.03
blankbep	on	0.23
blankbi	on	-1.31
blankbia	on	-0.14
blankbien	on	0.59
blankbiet	on	-0.62
blankbieu	on	0.02
blankbig	on	0.07
blankbinh	on	1.06
blankbo	on	-0.05
blankboi	on	0.11
blankbom	on	0.69
blankbon	on	0.27
blankbong	on	0.33
blankbridge	on	0.51
blankbroken	on	0.02
blankbua	on	-0.89
blankbui	on	0.2
blankbung	on	-0.76
blankbunker	on	0.47
blankbuoc	on	0.3
blankbuon	on	0.08
blankbut	on	-0.7
blankbuu	on	0.05
blankby	on	-0.93
blankc	on	0.1
blankca	on	0.13
blankcach	on	-0.15
blankcai	on	0.3
blankcalled	on	-0.01
blankcam	on	0.32
blankcamp	on	0.17
blankcan	on	0.59
blankcanal	on	0.59
blankcang	on	0.09
blankcanh	on	0.43
blankcao	on	0.98
blankcap	on	0.14
blankcat	on	0.71
blankcau	on	-0.44
blankcave	on	0.04
blankcay	on	0.96
blankcemetery	on	0.83
blankcha	on	0.18
blankchac	on	-0.13
blankchai	on	0.58
blankcham	on	-0.41
blankchan	on	0.6
blankchang	on	-0.17
blankchanh	on	0.1
blankchau	on	0.38
blankchay	on	-0.37
blankche	on	0.19
blankchet	on	-0.41
blankchi	on	-0.9
blankchia	on	0.08
blankchien	on	0.16
blankchin	on	-0.41
blankcho	on	-0.38
blankchon	on	-0.47
blankchong	on	0.98
blankchop	on	0.01
blankchot	on	0.2
blankchu	on	-0.53
blankchua	on	0.38
blankchuc	on	0.04
blankchum	on	0.05
blankchung	on	0.01
blankchuoi	on	0.02
blankchuong	on	0.18
blankchup	on	-0.43
blankchurch	on	0.23
blankchuyen	on	-0.03
blankcimetiere	on	0.04
blankco	on	-0.81
blankcoi	on	-0.67
blankcommune	on	0.22
blankcon	on	-1.22
blankcong	on	0.79
blankcop	on	0.03
blankcorner	on	0.26
blankcot	on	0.16
blankcrater	on	0.05
blankcreek	on	0.2
blankcu	on	-0.54
blankcua	on	0.27
blankculvert	on	0.04
blankcung	on	-1.37
blankcuoi	on	-0.09
blankcuong	on	0.08
blankcut	on	0.29
blankcuu	on	0.01
blankd	on	0.08
blankda	on	0.69
blankdac	on	0.14
blankdai	on	0.02
blankdak	on	0.32
blankdam	on	-0.83
blankdan	on	0.91
blankdang	on	0.31
blankdanh	on	-0.58
blankdao	on	0.88
blankdap	on	-0.78
blankdat	on	0.07
blankdau	on	1.05
blankday	on	-0.95
blankde	on	0.71
blankdem	on	-0.68
blankden	on	0.13
blankdeo	on	0.09
blankderriere	on	0.01
blankdes	on	1.02
blankdi	on	0.61
blankdia	on	0.8
blankdich	on	0.03
blankdiem	on	0.83
blankdien	on	0.52
blankdieu	on	0.4
blankdin	on	0.06
blankdinh	on	1.09
blankdo	on	0.34
blankdoan	on	0.97
blankdoc	on	-0.48
blankdoi	on	0.64
blankdon	on	0.53
blankdong	on	-0.55
blankdu	on	0.17
blankdua	on	0.34
blankduc	on	0.53
blankdung	on	-1.01
blankduoi	on	-0.15
blankduong	on	1.47
blankea	on	0.13
blankem	on	0.37
blanken	on	-1.48
blankend	on	0.04
blankest	on	-0.1
blanket	on	0.31
blankferry	on	0.34
blankfield	on	0.03
blankford	on	0.53
blankfrench	on	0.09
blankfrom	on	0.78
blankfront	on	0.37
blankga	on	0.21
blankgach	on	0.22
blankgai	on	0.07
blankgan	on	0.21
blankgao	on	0.39
blankgap	on	-0.87
blankgarden	on	0.01
blankgare	on	0.09
blankgate	on	0.43
blankghi	on	-1.82
blankgi	on	-1.15
blankgia	on	-0.16
blankgiang	on	0.71
blankgiao	on	0.8
blankgiap	on	-0.23
blankgiay	on	-0.4
blankgieng	on	0.44
blankgio	on	0.52
blankgioi	on	0.32
blankgiong	on	0.09
blankgiua	on	-0.13
blankgo	on	0.3
blankgoc	on	0.27
blankgoi	on	0.59
blankgom	on	-0.27
blankgrave	on	0.46
blankh	on	0.61
blankha	on	0.07
blankhai	on	-0.39
blankham	on	0.18
blankhamlet	on	0.4
blankhan	on	0.03
blankhang	on	0.17
blankhanh	on	0.13
blankhao	on	0.19
blankhau	on	0.22
blankhay	on	0.31
blankhe	on	-0.26
blankhet	on	-0.43
blankhi	on	-0.04
blankhien	on	-1.24
blankhiep	on	0.08
blankhill	on	0.06
blankhills	on	0.76
blankhis	on	0.37
blankho	on	0.56
blankhoa	on	1.01
blankhoai	on	0.01
blankhoang	on	0.25
blankhoc	on	0.42
blankhoi	on	-1.04
blankhom	on	-0.62
blankhon	on	0.13
blankhong	on	-0.36
blankhop	on	0.11
blankhospital	on	0.29
blankhouse	on	0.05
blankhp	on	0.37
blankhue	on	0.09
blankhung	on	0.62
blankhuong	on	0.58
blankhuu	on	-0.41
blankhuy	on	0.04
blankhuyen	on	1.19
blankhy	on	0.46
blankia	on	0.27
blankin	on	-0.88
blankis	on	-0.97
blankit	on	-0.2
blankjunction	on	0.58
blankke	on	0.4
blankkeo	on	0.24
blankkep	on	0.04
blankkha	on	0.05
blankkhach	on	0.04
blankkhang	on	0.07
blankkhanh	on	0.18
blankkhau	on	-0.17
blankkhe	on	0.49
blankkhi	on	-0.63
blankkho	on	0.22
blankkhoang	on	0.09
blankkhoi	on	-0.44
blankkhong	on	-0.12
blankkhop	on	0.02
blankkhu	on	-0.37
blankkhuc	on	0.02
blankkhuong	on	0.05
blankkia	on	0.07
blankkiem	on	-0.23
blankkien	on	0.17
blankkieng	on	-0.08
blankkim	on	0.1
blankkinh	on	0.42
blankkm	on	0.29
blankkratie	on	0.07
blankky	on	0.13
blankl	on	-0.07
blankla	on	-0.24
blanklac	on	0.16
blanklach	on	0.03
blanklai	on	0.03
blanklak	on	0.05
blanklam	on	0.14
blanklan	on	-0.81
blanklanh	on	0.1
blanklao	on	0.79
blanklap	on	0.99
blanklau	on	0.04
blanklay	on	-0.96
blankle	on	0.58
blankleft	on	0.04
blanklen	on	-0.05
blankles	on	0.58
blankliem	on	0.05
blanklien	on	0.2
blankliet	on	0.87
blanklieu	on	0.08
blanklim	on	0.17
blankline	on	0.11
blanklinh	on	-0.01
blanklo	on	-0.01
blankloc	on	0.72
blankloi	on	0.14
blanklon	on	0.23
blanklong	on	0.55
blanklu	on	-0.2
blanklua	on	0.11
blankluc	on	-0.39
blanklung	on	0.37
blankluoi	on	0.03
blankluong	on	0.24
blankluu	on	0.2
blankly	on	0.17
blankm	on	0.67
blankma	on	-0.26
blankmang	on	0.5
blankmartyrs	on	-0.25
blankmat	on	0.73
blankmau	on	0.09
blankme	on	0.12
blankmep	on	0.07
blankmet	on	0.48
blankmi	on	0.03
blankmien	on	0.23
blankmieu	on	0.2
blankminh	on	0.24
blankmit	on	0.06
blankmo	on	0.57
blankmoc	on	0.08
blankmoi	on	0.3
blankmom	on	0.02
blankmon	on	0.42
blankmot	on	0.1
blankmu	on	0.39
blankmuoi	on	0.16
blankmuong	on	0.17
blankmy	on	0.61
blankna	on	0.23
blanknam	on	0.91
blanknang	on	0.08
blanknay	on	-0.44
blankne	on	-0.25
blanknear	on	0.59
blanknen	on	-0.56
blanknext	on	0.02
blanknga	on	0.55
blankngai	on	0.26
blankngam	on	0.66
blankngan	on	0.1
blankngang	on	0.01
blankngay	on	-1.66
blanknghe	on	-0.05
blanknghi	on	0.03
blanknghia	on	0.31
blankngo	on	0.21
blankngoai	on	0.47
blankngoc	on	0.21
blankngoi	on	-0.04
blankngon	on	0.07
blankngu	on	0.01
blankngua	on	0.1
blanknguoi	on	-0.33
blanknguon	on	0.17
blanknguyen	on	0.62
blanknha	on	0.45
blanknhanh	on	0.03
blanknhap	on	-0.32
blanknhat	on	-0.39
blanknhe	on	-1.15
blanknhi	on	0.03
blanknhich	on	0.02
blanknhieu	on	-0.61
blanknhin	on	-1.28
blanknho	on	0.09
blanknhon	on	0.02
blanknhong	on	0.07
blanknhu	on	0.07
blanknhung	on	-1.43
blankninh	on	0.73
blankno	on	-0.63
blanknoi	on	0.37
blanknong	on	0.1
blanknord	on	0.03
blanknorth	on	0.12
blanknot	on	0.29
blanknua	on	0.25
blanknui	on	0.24
blanknuoc	on	0.34
blanknuong	on	0.18
blanko	on	0.17
blankoai	on	0.08
blankof	on	1.54
blankold	on	0.17
blankom	on	-0.24
blankon	on	-1.94
blankong	on	0.63
blankour	on	0.38
blankpa	on	0.04
blankpac	on	0.06
blankpah	on	0.02
blankpailin	on	0.06
blankpass	on	0.62
blankpha	on	0.46
blankphai	on	-0.35
blankphao	on	0.84
blankphat	on	-0.1
blankphau	on	0.4
blankphe	on	0.05
blankpheo	on	0.03
blankphi	on	0.16
blankphia	on	0.5
blankpho	on	0.21
blankphong	on	0.75
blankphu	on	0.82
blankphuc	on	0.12
blankphuoc	on	0.35
blankphuong	on	0.52
blankplei	on	0.02
blankpo	on	0.09
blankpont	on	0.12
blankprovince	on	0.3
blankpu	on	0.62
blankqua	on	0.04
blankquan	on	1.14
blankquang	on	0.14
blankque	on	0.35
blankquoc	on	0.01
blankquy	on	0.05
blankquyet	on	0.02
blankquynh	on	0.24
blankra	on	0.51
blankrach	on	0.14
blankrang	on	0.03
blankrao	on	0.42
blankray	on	0.37
blankrieng	on	0.05
blankriep	on	0.06
blankriver	on	0.43
blankriviere	on	0.03
blankro	on	0.05
blankroad	on	0.24
blankroi	on	-1.37
blankrong	on	0.22
blankroute	on	0.01
blankrua	on	0.02
blankrubber	on	0.57
blankrung	on	0.19
blankruoi	on	0.03
blankrut	on	0.36
blanksa	on	0.3
blanksach	on	0.37
blanksan	on	0.37
blanksang	on	-1.25
blanksanh	on	0.09
blanksap	on	0.51
blanksat	on	0.24
blanksau	on	0.71
blankschool	on	0.37
blanksen	on	0.02
blanksi	on	0.28
blankside	on	0.2
blanksiem	on	0.03
blanksim	on	0.1
blanksinh	on	-0.1
blankslope	on	0.27
blankso	on	0.58
blanksoc	on	0.04
blanksoi	on	0.01
blankson	on	1.1
blanksong	on	0.46
blanksouth	on	0.18
blankstream	on	0.47
blankstreet	on	0.64
blanksu	on	0.44
blanksui	on	0.01
blanksung	on	0.06
blanksuoi	on	0.55
blanksup	on	0.05
blankta	on	0.87
blanktac	on	0.03
blanktai	on	0.34
blanktam	on	0.35
blanktan	on	-0.12
blanktang	on	0.12
blanktao	on	0.1
blanktap	on	-0.35
blanktau	on	0.24
blanktay	on	0.77
blankte	on	0.41
blankten	on	-0.62
blanktha	on	0.09
blankthach	on	0.2
blankthai	on	0.38
blanktham	on	0.01
blankthan	on	0.21
blankthang	on	-0.63
blankthanh	on	0.86
blankthap	on	-0.25
blankthat	on	0.23
blankthay	on	0.6
blankthe	on	1.67
blanktheo	on	0.71
blankthi	on	-1.33
blankthien	on	0.14
blankthiet	on	0.01
blankthinh	on	0.09
blanktho	on	0.02
blankthoi	on	-1.3
blankthon	on	0.59
blankthong	on	0.11
blankthot	on	0.16
blankthu	on	0.05
blankthua	on	0.03
blankthuan	on	0.03
blankthuoc	on	-0.18
blankthuong	on	0.41
blankthuot	on	0.08
blankthuy	on	0.67
blanktien	on	-0.1
blanktieng	on	0.12
blanktiep	on	0.02
blanktieu	on	-0.37
blanktim	on	-0.59
blanktin	on	0.17
blanktinh	on	0.46
blankto	on	0.98
blanktoi	on	0.03
blanktoward	on	0.03
blanktower	on	0.11
blanktp	on	0.26
blanktra	on	0.05
blanktrach	on	0.06
blanktrack	on	0.08
blanktrai	on	0.51
blanktrail	on	0.25
blanktram	on	1.14
blanktran	on	1
blanktrang	on	1.48
blanktranh	on	0.07
blanktre	on	0.54
blanktree	on	0.21
blanktrees	on	0.07
blanktren	on	-0.55
blanktreo	on	0.08
blanktri	on	0.48
blanktrieu	on	0.1
blanktrinh	on	0.08
blanktro	on	-0.06
blanktroi	on	0.12
blanktron	on	0.01
blanktrong	on	-0.37
blanktruc	on	0.1
blanktrung	on	0.44
blanktruoc	on	0.07
blanktruong	on	0.64
blanktu	on	0.37
blanktui	on	-1.15
blanktul	on	0.12
blanktum	on	0.06
blanktung	on	-0.61
blanktuong	on	0.2
blanktuyen	on	0.1
blanktwo	on	0.11
blanku	on	0.15
blankui	on	0.03
blankun	on	-0.24
blankunder	on	0.09
blankune	on	0.6
blankuy	on	0.07
blankuyen	on	0.11
blankva	on	-0.74
blankvai	on	0.01
blankvalley	on	0.7
blankvam	on	0.09
blankvan	on	0.02
blankvao	on	0.53
blankvat	on	0.02
blankvay	on	0.08
blankve	on	-2.13
blankven	on	0.01
blankvi	on	-0.92
blankvien	on	0.59
blankviet	on	0.37
blankvillage	on	0.16
blankvinh	on	0.52
blankvo	on	0.85
blankvoi	on	0.65
blankvong	on	0.06
blankvuc	on	0.03
blankvui	on	-0.74
blankvung	on	-0.01
blankvuon	on	0.01
blankvuong	on	0.02
blankvuot	on	0.08
blankwall	on	0.38
blankwas	on	-0.41
blankwater	on	0.09
blankwe	on	-0.41
blankwell	on	0.01
blankwest	on	-0.36
blankwhen	on	-0.06
blankwhere	on	0.77
blankwhite	on	0.06
blankwire	on	0.01
blankwith	on	0.1
blankxa	on	0.62
blankxang	on	0.12
blankxat	on	0.02
blankxay	on	0.25
blankxe	on	-0.12
blankxin	on	-0.39
blankxoai	on	0.28
blankxom	on	0.11
blankxu	on	-0.48
blankxuan	on	0.25
blankxuyen	on	0.32
blanky	on	0.65
blankyen	on	0.79
bo bac	on	0.21
bo kinh	on	0.15
bo nam	on	0.11
bo rao	on	0.02
bo ruong	on	0.08
bo song	on	0.04
bo tre	on	0.02
bom cu	on	0.2
bomb crater	on	0.02
bord de	on	0.02
bout de	on	0.03
bui tre	on	0.09
buoc ve	on	-0.93
buon ma	on	0.83
by a	on	0.31
by the	on	0.31
c hang	on	0.93
ca mau	on	0.04
ca phe	on	0.05
cach cau	on	0.05
cach duong	on	0.05
cach lo	on	0.08
cach mep	on	0.02
cach ngam	on	0.24
cai be	on	0.52
cai gieng	on	0.06
cai lay	on	0.18
cam giang	on	0.03
cam lo	on	0.04
cam ong	on	0.01
cam pu	on	0.69
can cu	on	0.15
canh bo	on	0.04
canh cay	on	0.01
canh cho	on	0.03
canh dong	on	0.24
canh gieng	on	0.06
canh lo	on	0.01
canh ma	on	0.34
canh suoi	on	0.02
cao ###	on	0.08
cao ####	on	0.25
cao bang	on	0.32
cao diem	on	0.72
cao loc	on	0.03
cao su	on	0.45
cao xa	on	0.02
cap #	on	0.04
cat sau	on	0.59
cau chu	on	0.39
cau go	on	0.02
cau khi	on	0.91
cau ong	on	0.3
cau rao	on	0.14
cau tay	on	0.08
cau tram	on	-0.11
cau treo	on	0.08
cay bang	on	0.04
cay ben	on	0.19
cay da	on	0.05
cay dau	on	-0.01
cay gao	on	0.06
cay ko	on	0.12
cay lim	on	0.06
cay so	on	0.76
cay thi	on	0.2
cay thot	on	0.05
cay xoai	on	0.03
cemetery but	on	-0.49
chan cau	on	0.07
chan de	on	0.09
chan doi	on	0.02
chau anh	on	-0.04
chau nghe	on	0.51
chau son	on	0.35
che phia	on	0.1
che quang	on	0.01
chi huy	on	0.04
chi khu	on	0.33
chien truong	on	0.04
cho ben	on	0.08
cho cay	on	0.05
cho co	on	1.17
cho moi	on	0.53
chot ####	on	0.09
chu a	on	0.04
chu pah	on	0.02
chu xa	on	0.11
chua co	on	-0.11
chua o	on	0.02
chua ong	on	0.13
chung ##	on	0.03
chuong cop	on	0.02
chuong nghe	on	0.16
cimetiere de	on	0.27
co cay	on	0.06
co dong	on	0.05
co hai	on	0.03
co ma	on	-0.16
con cat	on	0.08
con cuong	on	0.04
cong so	on	0.21
cong su	on	0.1
cong troi	on	0.06
contre le	on	0.33
crater and	on	-0.55
cu co	on	-0.69
cu cua	on	0.03
cu duoi	on	-0.83
cu gan	on	0.12
cu phia	on	0.13
cu toi	on	-0.04
cu tra	on	0.11
cua ba	on	0.35
cua chu	on	0.66
cua don	on	0.51
cua dong	on	0.11
cua hang	on	0.01
cua khau	on	0.29
cua nguoi	on	0.65
cua ong	on	0.78
cua viet	on	0.34
cuong nghe	on	0.02
d un	on	0.65
da bang	on	0.2
da chien	on	0.04
da cho	on	-0.15
da co	on	0.77
da gan	on	0.26
da tren	on	0.01
dai thang	on	0.55
dai tu	on	0.01
dak lak	on	0.05
dak to	on	0.06
dan nghe	on	0.11
dat chua	on	0.14
dat do	on	0.01
dat nha	on	0.23
dat sau	on	0.05
dau cau	on	0.1
dau giay	on	0.02
dau lang	on	0.06
dau ray	on	0.03
dau tieng	on	0.11
day #	on	0.06
de la	on	1.26
deo nhong	on	0.05
deo pha	on	0.02
derriere la	on	0.36
derriere le	on	0.32
di bo	on	0.03
dia cua	on	0.23
dia phao	on	0.15
diem ###	on	0.07
diem ####	on	0.05
diem cao	on	0.51
dien ban	on	0.07
dien bien	on	0.1
dien chau	on	0.29
dieu tri	on	0.02
dinh cho	on	-0.29
dinh chon	on	-0.06
dinh co	on	-0.94
dinh lang	on	-0.31
dinh thanh	on	0.02
do ###	on	0.02
do hai	on	0.01
do luong	on	0.07
do son	on	0.04
doan ##	on	0.21
doan o	on	0.01
doan tai	on	0.03
doc ba	on	0.35
doc dau	on	-0.26
doi #	on	0.5
doi ##	on	0.83
doi ###	on	0.78
doi ####	on	0.19
doi ba	on	0.06
doi ben	on	0.3
doi che	on	0.04
doi chu	on	-0.4
doi co	on	-0.41
doi dat	on	0.08
doi dieu	on	0.33
doi khong	on	0.63
doi kien	on	0.08
doi phia	on	0.31
doi quynh	on	0.11
doi sau	on	-0.01
doi sim	on	0.04
doi thong	on	0.1
doi tranh	on	0.02
don bac	on	0.16
don dien	on	0.13
don vi	on	0.38
dong anh	on	0.88
dong ba	on	0.03
dong cat	on	0.08
dong chum	on	0.05
dong co	on	-0.03
dong cua	on	0.04
dong dang	on	0.2
dong ha	on	0.06
dong hai	on	-0.37
dong hoi	on	0.06
dong hung	on	0.03
dong lang	on	0.13
dong lao	on	0.22
dong loc	on	0.02
dong mo	on	0.27
dong nam	on	0.19
dong son	on	0.03
dong thap	on	0.06
dong thuy	on	0.29
dong xa	on	0.14
dong xoai	on	0.13
dry creek	on	0.03
du cimetiere	on	0.03
du pont	on	0.11
duc co	on	0.13
duc ha	on	0.03
dung ha	on	0.06
duoi chan	on	0.42
duoi goc	on	0.15
duoi mot	on	0.25
duong #	on	1.84
duong ##	on	0.86
duong 1b	on	0.03
duong bang	on	0.08
duong cach	on	0.67
duong day	on	0.03
duong hai	on	0.1
duong lieu	on	0.01
duong mon	on	0.12
duong nghe	on	0.11
duong theo	on	0.47
duong tu	on	0.4
duong tuyen	on	0.08
duong vao	on	0.26
duong vinh	on	0.02
ea sup	on	0.05
first 3blank	on	-0.1
first 772,	on	-0.25
first a,	on	-0.63
first ablank	on	0.54
first aiblank	on	-0.01
first alongblank	on	0.28
first an)	on	-0.25
first an,	on	-0.29
first an-	on	-0.22
first anblank	on	0.41
first aoblank	on	0.04
first ap,	on	0.75
first apblank	on	0.14
first at,	on	0.19
first atblank	on	0.1
first au'	on	0.33
first au,	on	0.09
first au-	on	0.21
first aublank	on	0.04
first ayunblank	on	-0.49
first ba,	on	-0.24
first bablank	on	0.32
first bac)	on	-0.03
first bac,	on	0.54
first bac-	on	-0.22
first bacblank	on	-0.07
first bachblank	on	-0.24
first bai,	on	-0.38
first baiblank	on	-0.02
first ban(	on	-0.23
first ban,	on	0.66
first ban-	on	0.26
first banblank	on	0.07
first bank,	on	-0.25
first bankblank	on	0.13
first bao,	on	0.26
first bat,	on	-0.32
first batblank	on	-0.05
first bau,	on	0.16
first beachblank	on	0.46
first beblank	on	0.1
first behind,	on	-0.06
first behindblank	on	0.89
first belowblank	on	0.04
first ben,	on	-0.09
first benblank	on	0.39
first benh,	on	0.04
first benhblank	on	0.16
first beside,	on	-0.1
first besideblank	on	0.58
first betweenblank	on	1.16
first bia,	on	-0.17
first biablank	on	0.45
first bichblank	on	0.36
first bien,	on	-0.26
first bienblank	on	-0.45
first binh,	on	-0.55
first binh:	on	-0.04
first binhblank	on	-0.34
first bo,	on	0.42
first boblank	on	0.12
first bombblank	on	-0.17
first bongblank	on	0.2
first bord,	on	0.07
first bordblank	on	0.32
first bot,	on	0.24
first botblank	on	-0.2
first bu,	on	-0.14
first bublank	on	0.04
first bui,	on	0.2
first buiblank	on	0.03
first bung,	on	-0.18
first bungblank	on	0.53
first bunkerblank	on	-0.31
first buon,	on	0.05
first buonblank	on	0.07
first by,	on	0.19
first byblank	on	-0.28
first ca,	on	-0.34
first cablank	on	-0.19
first cach,	on	-0.75
first cachblank	on	1.61
first cai,	on	-0.09
first caiblank	on	-0.37
first cam)	on	-0.14
first cam-	on	0.22
first camblank	on	-0.11
first camp,	on	0.06
first campblank	on	0.22
first can,	on	0.23
first canal,	on	0.27
first canalblank	on	-0.94
first canblank	on	0.33
first cangblank	on	-0.09
first canh,	on	-0.34
first canhblank	on	0.91
first cao)	on	-0.09
first cao,	on	-0.84
first caoblank	on	-0.1
first cat,	on	-0.21
first catblank	on	0.39
first cau,	on	-0.28
first caublank	on	0.03
first caveblank	on	-0.2
first cay,	on	-0.13
first cayblank	on	0.27
first cemetery,	on	-0.2
first cemeteryblank	on	0.05
first cha,	on	-0.36
first chan,	on	0.57
first chanblank	on	0.66
first chau,	on	0.43
first chi,	on	-0.49
first chiblank	on	0.36
first chienblank	on	0.12
first chinblank	on	-0.02
first cho,	on	-0.03
first choblank	on	0.65
first chot,	on	0.39
first chotblank	on	-0.08
first chu,	on	0.48
first chua,	on	0.16
first chuablank	on	-0.34
first chublank	on	-0.78
first chuongblank	on	-0.11
first cimetiere'	on	0.28
first cimetiere,	on	0.27
first cimetiereblank	on	-0.22
first co,	on	-0.23
first coblank	on	-0.01
first colblank	on	0.09
first collineblank	on	-0.1
first communeblank	on	-0.28
first con,	on	-0.38
first conblank	on	0.02
first cong,	on	-0.3
first congblank	on	-0.33
first contreblank	on	0.35
first cote,	on	0.26
first coteblank	on	0.17
first creekblank	on	-0.59
first cua,	on	-0.48
first cuablank	on	0.42
first cublank	on	0.46
first cuoiblank	on	0.23
first da,	on	-0.51
first dablank	on	-0.08
first dacblank	on	-0.36
first dai,	on	0.38
first daiblank	on	0.12
first dak,	on	0.41
first dakblank	on	0.15
first damblank	on	0.48
first dang,	on	0.57
first dangblank	on	-0.14
first dansblank	on	0.49
first dao,	on	-0.34
first daoblank	on	-0.03
first dat,	on	0.18
first datblank	on	0.44
first dau,	on	-0.26
first daublank	on	0.07
first de,	on	0.17
first deblank	on	0.11
first deo,	on	-0.2
first deoblank	on	-0.93
first derriere'	on	0.1
first derriere,	on	-0.04
first derriereblank	on	0.6
first diablank	on	0.22
first diem,	on	-0.29
first diemblank	on	0.35
first dien)	on	-0.03
first dien,	on	0.3
first dienblank	on	-0.23
first dinh,	on	-0.44
first dinhblank	on	-0.18
first ditch,	on	0.28
first ditchblank	on	0.43
first do,	on	-1.05
first doan,	on	-0.5
first doanblank	on	0.09
first doblank	on	-0.26
first doc,	on	0.92
first docblank	on	0.34
first doi,	on	0.14
first doiblank	on	-0.31
first don,	on	-0.39
first donblank	on	-0.21
first dong(	on	-0.11
first dong)	on	-0.07
first dong-	on	-0.22
first dongblank	on	-0.51
first dryblank	on	0.13
first duc,	on	0.1
first ducblank	on	-0.02
first duoi,	on	-0.73
first duoiblank	on	1.27
first duong,	on	0.21
first duongblank	on	0.54
first east,	on	-0.06
first eastblank	on	-0.08
first edgeblank	on	-0.36
first entre,	on	0.53
first entreblank	on	0.68
first fieldblank	on	-0.03
first foot,	on	-0.59
first footblank	on	0.3
first fosse,	on	0.05
first fosseblank	on	0.31
first frenchblank	on	0.68
first fsbblank	on	0.08
first ga,	on	-0.34
first gablank	on	-0.29
first gacblank	on	-0.21
first gan,	on	0.42
first ganblank	on	0.43
first gardenblank	on	0.13
first gia,	on	0.23
first giablank	on	-0.59
first giaoblank	on	-0.14
first gieng,	on	-0.1
first giengblank	on	-0.06
first gio,	on	-0.37
first giong,	on	-0.15
first giongblank	on	0.1
first giua,	on	-0.35
first giuablank	on	-0.07
first go)	on	-0.03
first go,	on	0.12
first goblank	on	0.15
first goc,	on	-0.59
first gocblank	on	0.15
first h-	on	-0.32
first h.	on	0.18
first ha(	on	-0.12
first ha)	on	-0.12
first ha,	on	-0.39
first hablank	on	-0.18
first hai)	on	-0.1
first hai,	on	-1.09
first hai:	on	-0.25
first haiblank	on	-0.26
first ham,	on	-0.45
first hang,	on	-0.35
first hangblank	on	-0.49
first hau)	on	-0.14
first hau,	on	-0.09
first haublank	on	-0.05
first ha–	on	-0.02
first hblank	on	-0.22
first he,	on	-0.24
first heblank	on	-0.33
first hiep,	on	0.07
first hill,	on	0.3
first hillblank	on	0.25
first ho,	on	-0.38
first hoa)	on	-0.11
first hoa,	on	-0.45
first hoa-	on	-0.42
first hoablank	on	-0.17
first hoai,	on	0.02
first hoangblank	on	0.03
first hoblank	on	0.44
first hocblank	on	0.18
first hoi,	on	0.15
first hoiblank	on	0.06
first hon,	on	-0.13
first honblank	on	0.22
first hong,	on	0.25
first hongblank	on	0.01
first hopblank	on	0.73
first hopital,	on	0.14
first hospital,	on	-0.42
first hospitalblank	on	-0.11
first house,	on	0.29
first houseblank	on	0.09
first hue,	on	-0.46
first hueblank	on	-0.09
first hung,	on	-0.24
first hungblank	on	-0.57
first huong,	on	0.21
first huongblank	on	-0.43
first huu,	on	-0.41
first huublank	on	0.08
first huyen(	on	-0.01
first huyenblank	on	-0.42
first iablank	on	0.05
first in,	on	0.09
first insideblank	on	0.41
first k23blank	on	-0.17
first kampongblank	on	-0.05
first ke,	on	0.04
first keblank	on	0.24
first khanh,	on	0.47
first khanhblank	on	0.34
first khe,	on	-0.37
first kheblank	on	-0.13
first kho,	on	-0.58
first khoblank	on	0.24
first khu,	on	1.41
first khublank	on	1.19
first khucblank	on	0.14
first khuonblank	on	0.21
first kien)	on	-0.06
first kien,	on	-0.41
first kienblank	on	-0.78
first kim)	on	-0.23
first kim,	on	-0.35
first kim-	on	-0.34
first kimblank	on	-0.24
first kinh,	on	-0.08
first kinhblank	on	-0.27
first km,	on	0.14
first kmblank	on	0.66
first kon,	on	-0.43
first kong,	on	-0.03
first krongblank	on	-0.51
first ky,	on	0.18
first kyblank	on	0.04
first la,	on	0.02
first lablank	on	0.18
first lac)	on	-0.01
first lac,	on	-0.18
first lacblank	on	0.02
first lai,	on	-0.04
first laiblank	on	-0.43
first lam,	on	-0.24
first lan,	on	-0.2
first lanblank	on	-0.01
first lang(	on	-0.39
first lang,	on	0.57
first lang-	on	-0.18
first langblank	on	0.28
first lao,	on	-0.75
first laoblank	on	-0.76
first laos,	on	-0.37
first laosblank	on	-0.19
first lap,	on	-0.28
first lapblank	on	-0.36
first laublank	on	0.11
first le,	on	0.08
first leblank	on	-0.55
first lo,	on	0.48
first loblank	on	0.59
first loc,	on	-0.2
first locblank	on	-0.59
first long,	on	0.13
first longblank	on	0.09
first luc,	on	-0.1
first lucblank	on	-0.12
first lung,	on	0.22
first lungblank	on	-0.36
first luong,	on	-0.23
first ly)	on	-0.04
first ly,	on	0.05
first lzblank	on	0.04
first mai,	on	-0.25
first maisonblank	on	0.01
first mat,	on	-0.69
first matblank	on	0.6
first me,	on	0.16
first meblank	on	0.57
first mep,	on	-0.17
first mepblank	on	1.21
first mien,	on	-0.14
first miengblank	on	0.17
first mieu,	on	-0.24
first mieublank	on	-0.12
first minh,	on	0.23
first minhblank	on	0.22
first mo,	on	-0.23
first moblank	on	-0.33
first mocblank	on	-0.48
first mong,	on	-0.1
first mu,	on	-0.49
first mublank	on	-0.04
first muong,	on	-0.02
first muongblank	on	0.18
first myblank	on	0.16
first na,	on	0.58
first nablank	on	-0.5
first nam(	on	-0.21
first nam)	on	-0.04
first nam,	on	-0.19
first nam-	on	-0.76
first namblank	on	-0.75
first nblank	on	0.11
first near,	on	0.26
first nearblank	on	0.24
first nen,	on	0.04
first nenblank	on	0.45
first nextblank	on	0.75
first nga,	on	0.08
first ngablank	on	0.27
first ngam,	on	-0.52
first ngamblank	on	-0.2
first ngay,	on	-0.19
first ngayblank	on	0.24
first nghe,	on	-1.06
first ngheblank	on	-0.32
first nghi,	on	-0.27
first nghia,	on	0.29
first nghia-	on	-0.23
first nghiablank	on	0.14
first nghiblank	on	-0.54
first ngo,	on	-0.05
first ngoai,	on	-0.25
first ngoaiblank	on	0.14
first ngoc,	on	-0.11
first ngocblank	on	0.09
first nguyen,	on	-0.2
first nguyenblank	on	0.32
first nha,	on	-0.33
first nhablank	on	-0.11
first nhan,	on	0.37
first nhanblank	on	0.09
first nhon,	on	-0.24
first nhonblank	on	0.04
first ninh,	on	0.23
first ninhblank	on	-0.62
first nong,	on	-0.08
first north,	on	-0.3
first ntblank	on	0.64
first ntls(	on	-0.82
first ntls,	on	1.09
first ntls:	on	-0.53
first ntlsblank	on	-0.42
first nui,	on	-0.7
first nuiblank	on	0.45
first nuoc,	on	-0.61
first nuong,	on	-0.56
first nuongblank	on	0.74
first o,	on	-0.14
first off,	on	0.31
first offblank	on	0.35
first oldblank	on	-0.37
first onblank	on	-0.23
first ongblank	on	-0.29
first ourblank	on	-0.92
first outsideblank	on	0.2
first pablank	on	0.1
first pagode,	on	0.76
first pagodeblank	on	0.06
first pailinblank	on	-0.23
first pha,	on	0.04
first phablank	on	-0.01
first phan,	on	-0.62
first phanblank	on	-0.38
first phatblank	on	-0.43
first phia,	on	-1.01
first phiablank	on	0.73
first phnomblank	on	-0.17
first pho,	on	0.23
first phoblank	on	0.42
first phong,	on	0.62
first phongblank	on	-0.02
first phu)	on	-0.16
first phu,	on	-0.22
first phu-	on	0.17
first phublank	on	0.12
first phuc,	on	-0.25
first phucblank	on	-0.04
first phum,	on	0.89
first phumblank	on	0.33
first phuoc,	on	-0.08
first phuocblank	on	-0.22
first phuong,	on	0.34
first phuongblank	on	0.14
first piste,	on	0.77
first plainblank	on	0.21
first plei,	on	0.01
first pleiblank	on	-0.38
first pleikublank	on	-0.26
first poblank	on	-0.1
first pontblank	on	-0.11
first posteblank	on	0.23
first pres,	on	0.16
first presblank	on	0.59
first publank	on	0.02
first q.	on	0.25
first quanblank	on	-0.13
first quang)	on	-0.04
first quang,	on	-0.46
first quang-	on	-0.22
first quangblank	on	-0.38
first que,	on	-0.32
first queblank	on	-0.45
first quoc,	on	-0.07
first quocblank	on	0.14
first quynh)	on	-0.07
first quynh,	on	-0.51
first quynh-	on	-0.07
first quynhblank	on	-0.02
first rach,	on	0.03
first rachblank	on	-0.83
first ranhblank	on	0.17
first ray,	on	-0.57
first rayblank	on	0.36
first ria,	on	-0.58
first riablank	on	0.21
first riveblank	on	0.36
first riverblank	on	-0.09
first riviereblank	on	0.09
first road,	on	0.01
first roadblank	on	-0.13
first routeblank	on	0.28
first ru,	on	-0.19
first rubber,	on	-0.35
first rubberblank	on	-0.26
first rublank	on	-0.12
first rung,	on	-0.68
first rungblank	on	-0.18
first ruong,	on	0.7
first ruongblank	on	-0.16
first sa,	on	-0.2
first sablank	on	0.13
first sai,	on	-0.19
first sam,	on	0.17
first samblank	on	0.01
first san,	on	0.09
first sanblank	on	0.13
first sat,	on	0.04
first satblank	on	0.89
first sau,	on	-0.7
first saublank	on	0.45
first seblank	on	0.13
first siem,	on	0.1
first sisophon,	on	-0.27
first slope,	on	0.41
first slopeblank	on	-0.42
first so,	on	0.17
first soblank	on	0.47
first soc,	on	-0.5
first socblank	on	-0.1
first son,	on	-0.57
first sonblank	on	0.06
first song,	on	-0.15
first songblank	on	0.44
first sous'	on	0.14
first sous,	on	0.41
first sousblank	on	1.16
first southblank	on	0.01
first southernblank	on	0.13
first stream,	on	-0.1
first streamblank	on	-0.33
first stungblank	on	-0.04
first sublank	on	-0.62
first suoi,	on	0.05
first suoiblank	on	0.09
first suon,	on	0.12
first suonblank	on	1.03
first t.	on	-0.27
first ta,	on	0.12
first tablank	on	0.09
first taluy,	on	0.21
first taluyblank	on	0.14
first tam,	on	-0.31
first tamblank	on	-0.33
first tan)	on	-0.15
first tan,	on	1.01
first tan-	on	0.31
first tanblank	on	-0.54
first tau,	on	-0.04
first taublank	on	0.03
first tay,	on	-0.36
first tayblank	on	-0.49
first tblank	on	-0.15
first thach)	on	-0.2
first thach,	on	-0.86
first thachblank	on	-0.21
first thai)	on	-0.06
first thai,	on	-0.46
first thai-	on	-0.72
first thaiblank	on	-0.41
first thanh)	on	-0.1
first thanh,	on	0.52
first thanh-	on	0.1
first thanhblank	on	-0.48
first thapblank	on	0.01
first thatblank	on	0.04
first the,	on	0.01
first theblank	on	-0.14
first thi,	on	0.12
first thiblank	on	0.47
first thieu,	on	-0.32
first tho,	on	-0.16
first thoblank	on	-0.6
first thon(	on	-0.27
first thon)	on	-0.15
first thon,	on	0.98
first thonblank	on	-0.33
first thotblank	on	-0.43
first thu,	on	0.32
first thua,	on	0.26
first thuablank	on	-0.08
first thuan,	on	0.11
first thublank	on	0.23
first thungblank	on	-0.21
first thuongblank	on	-0.38
first thuy,	on	-0.02
first thuyblank	on	-0.7
first tich,	on	0.01
first tichblank	on	-0.3
first tien)	on	-0.13
first tien,	on	-0.38
first tienblank	on	-0.19
first tieu,	on	-0.25
first tinh,	on	0.6
first tinhblank	on	0.39
first to,	on	-0.32
first toblank	on	0.33
first tong,	on	0.63
first tongblank	on	-0.38
first tra,	on	-0.39
first trablank	on	-0.28
first trai,	on	0.4
first traiblank	on	0.27
first trail,	on	-0.06
first tram,	on	-0.12
first tramblank	on	0.23
first tran,	on	-0.09
first tranblank	on	0.05
first trang,	on	-0.18
first trangblank	on	0.56
first tree,	on	-0.35
first treeblank	on	0.53
first tren,	on	-0.14
first trenblank	on	1.43
first trenchblank	on	-0.48
first tri,	on	0.05
first triblank	on	-0.22
first trieu,	on	-0.01
first trieublank	on	-0.28
first trong,	on	-1.04
first trongblank	on	1.14
first trucblank	on	-0.27
first trung,	on	-0.23
first trungblank	on	-0.43
first truocblank	on	0.54
first truong,	on	-0.42
first truongblank	on	0.08
first tu,	on	-0.73
first tuan,	on	0.57
first tuanblank	on	0.43
first tublank	on	-0.14
first tuongblank	on	-0.52
first tuy,	on	-0.21
first tuyen,	on	0.08
first tuyenblank	on	-0.32
first twoblank	on	0.78
first under,	on	-0.14
first underblank	on	1.11
first ung,	on	-0.31
first ungblank	on	0.03
first vam,	on	0.42
first vamblank	on	-0.06
first van,	on	0.4
first vanblank	on	0.54
first vatblank	on	0.07
first ven,	on	-0.28
first venblank	on	0.08
first vi,	on	-0.01
first viblank	on	-0.28
first vien,	on	0.31
first vienblank	on	0.53
first viet,	on	0.31
first village,	on	0.03
first villageblank	on	0.01
first vinh,	on	-0.38
first vinhblank	on	-1.03
first vo,	on	-0.08
first vongblank	on	0.02
first vu)	on	-0.02
first vu,	on	-0.2
first vublank	on	-0.05
first vung,	on	-0.13
first vungblank	on	0.11
first vuon,	on	0.55
first vuonblank	on	1.23
first west,	on	0.52
first westblank	on	0.13
first wire,	on	-0.04
first wireblank	on	0.63
first xa(	on	-0.23
first xa)	on	-0.08
first xa,	on	0.85
first xa.	on	0.45
first xa:	on	-0.36
first xablank	on	0.18
first xang,	on	0.67
first xangblank	on	-0.4
first xieng,	on	0.23
first xom)	on	-0.12
first xom,	on	0.9
first xomblank	on	0.19
first xuan,	on	-0.01
first xuanblank	on	-0.57
first y,	on	0.3
first yblank	on	0.11
first yen)	on	-0.17
first yen,	on	-0.36
first yenblank	on	-0.65
from the	on	0.16
gac ma	on	0.03
gan bien	on	0.02
gan cai	on	0.03
gan cau	on	0.21
gan lang	on	0.02
gan mat	on	0.07
gan nga	on	0.33
garden of	on	0.01
gia lai	on	0.06
gia lam	on	0.17
gia loc	on	0.05
giang ha	on	-0.37
giang hai	on	0.68
giang hy	on	0.11
giao lien	on	0.1
giao thong	on	0.05
gio linh	on	0.18
giong ong	on	0.25
giua hai	on	0.23
go dau	on	0.34
go ma	on	0.04
go mo	on	-0.33
go moi	on	0.13
go ong	on	0.12
go sau	on	0.19
goc bang	on	0.17
goc cay	on	0.21
goc dau	on	0.03
goc dong	on	0.08
goc gao	on	0.08
goc sang	on	0.03
goc thot	on	0.02
goc vuon	on	0.13
ha bac	on	0.37
ha ha	on	0.05
ha hai	on	0.22
ha lai	on	-0.04
ha lam	on	0.14
ha lao	on	0.06
ha ly	on	0.04
ha nam	on	0.11
ha noi	on	0.66
ha quang	on	0.02
ha tay	on	0.11
ha tien	on	0.01
ha tinh	on	0.15
ha tuyen	on	0.03
hai cay	on	0.03
hai con	on	0.53
hai duong	on	0.01
hai hai	on	0.19
hai hau	on	0.17
hai hung	on	0.3
hai phong	on	0.45
hai thai	on	0.2
hai than	on	0.16
hai thuong	on	-0.06
ham bi	on	0.21
ham chi	on	0.55
ham chu	on	0.54
hang #	on	-0.03
hang ##	on	0.01
hang da	on	0.49
hang doi	on	0.03
hang rao	on	0.11
hang thu	on	0.19
hau loc	on	0.01
he nha	on	0.02
hill ###	on	0.71
hill ####	on	0.77
ho bom	on	0.77
ho phao	on	0.28
ho xa	on	0.24
hoa an	on	0.17
hoa bac	on	0.02
hoa bi	on	-0.11
hoa binh	on	0.03
hoa co	on	-0.14
hoa di	on	-0.05
hoa ha	on	0.09
hoa hs	on	-0.18
hoa sinh	on	-0.1
hoa thanh	on	-0.4
hoa vinh	on	0.34
hoc cu	on	0.06
hoc da	on	0.19
hoi dong	on	0.53
hoi xa	on	-0.31
hon da	on	0.17
hong bang	on	0.13
hop tac	on	0.02
house of	on	0.03
hung dao	on	0.06
hung don	on	-0.16
hung hy	on	-0.04
hung long	on	0.23
hung nam	on	0.1
hung nhap	on	-0.23
hung thai	on	0.02
hung thanh	on	0.03
hung tien	on	0.1
hung yen	on	0.17
huong di	on	0.37
huong hoa	on	0.1
huong thuy	on	0.03
huyen chau	on	0.06
huyen huong	on	0.04
into a phó	on	-0.15
into a trưởng	on	-0.53
into about	on	0.83
into ai	on	-0.17
into along	on	0.35
into an	on	0.6
into an táng	on	0.44
into and	on	-0.97
into anh	on	0.07
into anh em	on	-0.7
into ao	on	0.04
into area	on	0.2
into around	on	-0.31
into at	on	-0.8
into au	on	0.43
into avec	on	-0.86
into bamboo	on	0.08
into bank	on	0.31
into because	on	-0.88
into behind	on	0.63
into below	on	0.06
into bia	on	-0.98
into binh nhì	on	-0.16
into binh nhất	on	-0.33
into biết	on	-0.67
into biển	on	0.46
into bom	on	0.1
into bridge	on	0.5
into bunker	on	0.47
into but	on	-0.87
into buôn	on	0.21
into by	on	-0.48
into bà	on	1.35
into bác	on	0.85
into bác sĩ	on	-0.29
into bãi	on	0.09
into bé	on	0.2
into bên	on	-0.08
into bí danh	on	-0.97
into bạn	on	-1.24
into bản	on	-0.19
into bảo	on	0.68
into bằng	on	1.41
into bến	on	-0.18
into bị	on	-0.56
into bị bom	on	-0.07
into bị bắn	on	-0.16
into bị mìn	on	-0.07
into bị pháo	on	-0.05
into bị thương	on	-0.27
into bị trực thăng bắn	on	-0.15
into bọn	on	0.02
into bố	on	-0.68
into bờ	on	0.47
into bụi	on	-0.36
into c trưởng	on	-0.08
into camp	on	0.15
into canal	on	0.59
into cao điểm	on	0.12
into cave	on	0.04
into cemetery	on	0.81
into chiến sĩ	on	-0.14
into cho	on	-0.19
into church	on	0.23
into chuyển về	on	-0.18
into cháu	on	0.95
into chân	on	-0.11
into chôn	on	-0.16
into chùa	on	0.44
into chú	on	0.25
into chúng tôi	on	-0.13
into chưa	on	-0.48
into chặn	on	0.5
into chết	on	-0.75
into chỉ	on	-1.07
into chỉ huy	on	0.49
into chị	on	-0.5
into chốt	on	0.2
into chồng	on	0.76
into chỗ	on	0.55
into chợ	on	0.34
into cimetière	on	0.03
into commune	on	0.52
into creek	on	0.2
into càn	on	0.83
into các	on	-0.14
into cách	on	0.23
into cái	on	-0.27
into cánh đồng	on	0.09
into còn	on	-0.43
into có	on	-0.69
into có tên	on	-0.53
into cô	on	0.09
into cô đồng	on	-0.59
into cõng	on	0.4
into cùng	on	-1.31
into cạnh	on	0.22
into cảng	on	0.01
into cấp	on	0.14
into cấp bậc	on	-0.44
into cần	on	0.39
into cầu	on	0.09
into cậu	on	-1.12
into cồn	on	-0.6
into cụ	on	1.16
into của	on	0.17
into cửa	on	0.39
into dans	on	-0.48
into de	on	1.46
into derrière	on	0.61
into des	on	1.02
into dân	on	0.06
into dính mìn	on	-0.21
into dưới	on	0.71
into dẫn	on	0.05
into dốc	on	0.13
into em	on	0.01
into est	on	-0.1
into et	on	0.36
into field	on	0.03
into from	on	0.59
into ga	on	0.53
into gare	on	0.09
into gia đình	on	-0.9
into giao liên	on	0.72
into giấy báo	on	-0.12
into giếng	on	0.38
into giồng	on	0.11
into giỗ	on	0.53
into giờ	on	-0.35
into giữa	on	0.4
into gravé	on	1.07
into gò	on	-0.37
into gần	on	0.87
into gặp	on	-1.08
into gọi	on	0.29
into gốc	on	0.59
into gồm	on	-0.3
into gửi	on	-0.08
into h	on	-0.55
into hamlet	on	0.4
into hang	on	-2.7
into he	on	-0.43
into hi sinh	on	-0.13
into hill	on	0.22
into his	on	0.31
into hiện nay	on	-0.3
into hospital	on	0.28
into house	on	0.17
into hs	on	-0.52
into huyện	on	1.34
into hy sinh	on	-0.09
into hói	on	-0.91
into hôm	on	-0.75
into hạ sĩ	on	-0.57
into hố	on	-0.41
into hồi	on	-0.6
into i	on	-0.51
into in	on	-1.16
into is	on	-0.97
into junction	on	0.58
into k	on	-0.29
into khe	on	0.13
into khi	on	-0.67
into khu	on	-0.83
into không	on	-0.66
into ko	on	-0.21
into kèm	on	-0.1
into kể	on	0.53
into la	on	1.91
into le	on	0.25
into left	on	1.13
into les	on	0.41
into liên lạc	on	-0.26
into liệt sĩ	on	0.52
into lung	on	0.14
into là	on	-0.43
into làm	on	-0.2
into làng	on	-0.52
into lái xe	on	-0.4
into lái đò	on	0.09
into lô	on	0.17
into lúc	on	-0.26
into lăng	on	0.29
into lấp	on	0.28
into lập	on	0.7
into m	on	0.03
into mai táng	on	-0.26
into miếu	on	0.11
into my	on	0.16
into mà	on	-0.06
into mé	on	0.2
into mép	on	0.38
into mình	on	0.43
into mương	on	0.13
into mất	on	0.3
into mặt trận	on	0.43
into mẹ	on	0.12
into mỏm	on	0.02
into mộ	on	-0.03
into một	on	-0.51
into mới	on	0.14
into nay	on	-0.32
into near	on	1.07
into next to	on	0.79
into ngay	on	-0.45
into nghe	on	0.81
into nghe nói	on	-0.4
into nghĩa trang	on	0.22
into ngoài	on	0.51
into ngày	on	-1.25
into ngã	on	0.39
into ngã ba	on	0.33
into người	on	-0.87
into ngầm	on	0.66
into nhà máy	on	-0.08
into nhà thờ	on	0.22
into nhưng	on	-1.2
into nhập ngũ	on	-0.55
into nhắn	on	0.02
into nhặt	on	-0.04
into nhặt được	on	-0.7
into nhỏ	on	0.52
into nn	on	-0.49
into no	on	0.18
into north of	on	0.06
into nous	on	-0.24
into này	on	-0.93
into nó	on	-1.03
into nông trường	on	0.22
into núi	on	0.18
into năm	on	1.22
into nương	on	0.18
into nước	on	-0.16
into nằm	on	-0.57
into nền	on	-0.49
into of	on	1.31
into on	on	-1.5
into one	on	0.09
into our	on	0.35
into pháo	on	0.15
into pháo thủ	on	-0.12
into phát hiện	on	-0.16
into phía	on	0.9
into phường	on	0.58
into phố	on	0.3
into pont	on	0.12
into province	on	0.42
into quy tập	on	-0.31
into quân y	on	0.75
into quê	on	-0.17
into quận	on	1.09
into rive	on	0.4
into river	on	0.43
into rivière	on	0.03
into road	on	0.36
into route	on	0.29
into rubber	on	0.54
into rạch	on	0.28
into rẫy	on	0.32
into rồi	on	-2.17
into rừng	on	-0.05
into sau	on	0.21
into sau này	on	-0.92
into school	on	0.37
into sinh	on	-0.28
into sinh khoảng	on	-0.38
into sinh năm	on	-0.15
into slope	on	0.58
into sn	on	-0.16
into sous	on	0.85
into south of	on	0.02
into stream	on	0.47
into street	on	0.64
into suối	on	0.94
into sát	on	0.3
into sân	on	0.14
into sân bay	on	0.08
into sóc	on	-0.04
into sông	on	0.35
into sư đoàn	on	-0.03
into số	on	1.83
into t	on	0.36
into ta	on	0.55
into that	on	0.14
into the	on	1.44
into theo	on	0.39
into thu	on	-0.08
into thành phố	on	0.45
into tháng	on	-0.3
into thì	on	-1.67
into thôn	on	0.69
into thông tin	on	0.48
into thư	on	0.31
into thượng sĩ	on	-0.13
into thấy	on	-0.12
into thầy	on	0.5
into thằng	on	-0.42
into thị trấn	on	0.43
into thị xã	on	1.06
into tiểu đội trưởng	on	-0.05
into to	on	0.5
into tp	on	0.27
into track	on	0.08
into trail	on	0.25
into tree	on	0.13
into tree line	on	0.02
into trong	on	0.13
into trung sĩ	on	-0.2
into trung đoàn	on	-0.03
into trung đội phó	on	-0.05
into trên	on	-0.01
into trúng	on	0.88
into trúng pháo	on	-0.47
into trúng đạn	on	-0.29
into trước	on	0.08
into trại	on	0.25
into trạm	on	0.47
into trảng	on	-0.43
into trận	on	-0.47
into two	on	0.54
into tên	on	-0.8
into tìm	on	-0.41
into tôi	on	0.56
into tôi là	on	-0.25
into tại	on	0.31
into tỉnh	on	1.6
into tổ	on	-1.33
into tức là	on	-0.23
into từ	on	0.51
into un	on	0.22
into under	on	-0.46
into une	on	0.47
into valley	on	0.7
into ven	on	0.36
into village	on	0.16
into viết	on	0.36
into và	on	-1.18
into vào	on	0.22
into vào chiến trường	on	-0.14
into vì	on	-1.05
into vùi	on	-0.39
into vườn	on	0.01
into vịnh	on	0.2
into với	on	0.55
into vợ	on	0.47
into was	on	-0.43
into we	on	-0.31
into we buried	on	-0.33
into well	on	0.01
into west of	on	-0.38
into when	on	-0.06
into where	on	0.69
into wire	on	0.01
into xin	on	-0.41
into xây	on	0.17
into xã	on	0.96
into xóm	on	0.34
into xạ thủ	on	-0.6
into y tá	on	-0.26
into à	on	1.13
into ông	on	0.05
into đang	on	0.71
into đi	on	0.78
into đi bộ đội	on	-0.84
into đoàn	on	0.09
into đv	on	-0.43
into đào	on	0.17
into đánh	on	-0.94
into đã	on	0.68
into đèo	on	0.08
into đêm	on	-0.52
into đình	on	0.96
into đó	on	0.57
into đơn vị	on	-0.13
into đưa	on	0.13
into đường	on	1.88
into được	on	-0.08
into được chôn	on	-0.16
into đầu	on	-0.61
into đập	on	-0.6
into đến	on	-0.58
into đền	on	0.25
into để	on	-0.23
into đồi	on	0.59
into đồn	on	-0.51
into đồng	on	-0.47
into đồng chí	on	-0.14
into động	on	0.09
into đợt	on	-0.2
into ấp	on	0.25
into ấy	on	-0.43
into ở	on	-0.02
into:again	on	-0.07
into:aka	on	-1.04
into:alive	on	-0.63
into:at	on	1.64
into:battle	on	-0.62
into:born	on	-1.35
into:bury	on	-0.96
into:capture	on	-0.07
into:contact	on	-1.16
into:died	on	-0.13
into:enlist	on	-0.86
into:fell	on	-2.04
into:gio	on	0.53
into:grave	on	0.18
into:home	on	0.92
into:hurt	on	-0.35
into:joined	on	-1.75
into:laid	on	-0.64
into:letter	on	-0.14
into:level	on	2.7
into:link	on	-0.1
into:martyr	on	0.21
into:moved	on	-0.22
into:naming	on	-0.03
into:notice	on	-0.44
into:office	on	-0.87
into:pet	on	0.43
into:post	on	-1.21
into:rank	on	-1.52
into:rests	on	-0.43
into:self	on	-1.3
into:site	on	1.23
into:stop	on	-1.96
into:tells	on	-0.64
into:thing	on	1.3
into:title	on	0.14
kapok tree	on	0.04
ke sat	on	0.01
khanh cao	on	0.38
khanh gia	on	0.07
khe can	on	0.25
khe ha	on	-0.05
khe lang	on	0.05
khe sanh	on	0.03
khe son	on	0.11
khe ve	on	0.26
kho gao	on	0.03
kho hop	on	0.07
khong ten	on	0.24
khu ###	on	0.01
khu c	on	0.08
khu mo	on	0.09
khu vuc	on	0.02
khuc cua	on	0.04
kien an	on	0.15
kien thuy	on	0.1
kim anh	on	0.58
kim thach	on	0.07
kinh ba	on	0.26
kinh mon	on	0.03
kinh nguyen	on	0.03
kinh xang	on	0.02
km #	on	0.54
km ##	on	0.62
ko nia	on	0.2
kon tum	on	0.05
ky hai	on	0.36
ky tu	on	0.41
la dong	on	-0.02
la gare	on	0.09
la nhich	on	0.02
la son	on	0.23
la van	on	0.19
lac canh	on	0.51
lac thanh	on	0.13
lang #	on	0.06
lang an	on	0.19
lang cao	on	0.01
lang co	on	0.19
lang di	on	-0.06
lang hai	on	0.18
lang lang	on	0.39
lang son	on	0.13
lang thi	on	-0.03
lang tinh	on	0.01
lang va	on	-0.01
lang vay	on	0.08
lang vu	on	0.01
lao anh	on	-0.04
lao cai	on	0.18
lao don	on	-0.24
lao hai	on	0.12
lap le	on	0.08
lap tien	on	0.04
lap vinh	on	0.08
le ben	on	0.09
le dau	on	-0.18
le thanh	on	-0.01
le thuy	on	0.17
led 0'	on	0.96
led 0(	on	-1.63
led 0)	on	-2.44
led 0-	on	-0.46
led 0.	on	0.1
led 0/	on	-0.41
led 0:	on	-2.07
led 0blank	on	0.67
led 0|	on	-1.13
led 0–	on	-0.51
led 1'	on	0.39
led 1(	on	-0.85
led 1)	on	-0.95
led 1,	on	-0.44
led 1-	on	-0.17
led 1.	on	-0.14
led 1:	on	-0.65
led 1blank	on	1.29
led 1–	on	-0.38
led 2(	on	-0.23
led 2)	on	-0.26
led 2,	on	-0.54
led 2-	on	-0.23
led 2blank	on	0.23
led 3)	on	-0.06
led 3,	on	-0.67
led 3blank	on	-0.2
led at0'	on	0.65
led at0(	on	-0.89
led at0)	on	0.07
led at0-	on	0.84
led at0.	on	-0.21
led at0:	on	-1.06
led at0blank	on	0.86
led at1'	on	0.21
led at1(	on	-0.41
led at1,	on	-0.42
led at1:	on	-0.3
led at1blank	on	1.7
led at2,	on	-0.58
led at2blank	on	0.54
led at3,	on	-0.72
led at3blank	on	-0.36
led born0blank	on	0.04
led bury0blank	on	1.61
led bury1'	on	0.25
led bury1,	on	0.05
led bury1blank	on	2.19
led bury2,	on	0.85
led bury2blank	on	0.77
led bury3,	on	0.02
led fell0blank	on	0.65
led fell1,	on	-0.03
led fell1blank	on	0.97
led fell2,	on	0.14
led grave0blank	on	0.49
led grave1,	on	0.31
led grave1blank	on	0.79
led home0(	on	-0.47
led home0)	on	-0.97
led home0-	on	1.08
led home0.	on	0.64
led home0:	on	-0.52
led home0blank	on	0.39
led home1)	on	-0.12
led home1,	on	-0.59
led home1-	on	-0.62
led home1blank	on	1.05
led home2(	on	-0.53
led home2,	on	-0.31
led home2blank	on	0.24
led home3(	on	-0.01
led home3,	on	-0.22
led home3blank	on	0.04
led moved0blank	on	0.67
led moved1,	on	-0.32
led moved1blank	on	0.05
led moved2,	on	1.06
level & 14	on	0.29
level & 2	on	0.13
level & 3	on	0.05
level & 5	on	0.04
level & 7	on	0.11
level & 8	on	0.25
level & a	on	-0.52
level & am	on	0.03
level & an	on	0.45
level & anh	on	-0.23
level & b	on	-0.24
level & ba	on	0.08
level & bac	on	0.65
level & ban	on	-0.77
level & bang	on	0.33
level & bao	on	0.04
level & bat	on	0.1
level & battambang	on	0.08
level & ben	on	0.11
level & bi	on	-0.76
level & binh	on	0.26
level & bom	on	-0.18
level & bu	on	0.15
level & bua	on	0.05
level & ca	on	-0.23
level & cach	on	-0.44
level & cai	on	0.1
level & cam	on	0.28
level & can	on	0.48
level & cang	on	0.03
level & canh	on	-0.39
level & cao	on	0.35
level & cat	on	0.07
level & cau	on	-0.24
level & cay	on	0.29
level & cemetery	on	0.03
level & cham	on	-0.65
level & chau	on	0.45
level & chet	on	-0.09
level & chi	on	-0.37
level & cho	on	-0.26
level & chon	on	0.42
level & chu	on	-0.35
level & chua	on	-0.14
level & chung	on	-0.02
level & chuong	on	-0.41
level & co	on	-0.06
level & con	on	-0.23
level & cong	on	-0.17
level & cu	on	-0.56
level & cua	on	0.22
level & cung	on	-0.25
level & da	on	-0.13
level & dai	on	0.21
level & dak	on	0.34
level & dam	on	-0.43
level & dang	on	0.33
level & dao	on	0.16
level & de	on	0.04
level & den	on	-0.06
level & di	on	-0.9
level & dien	on	0.31
level & do	on	-0.11
level & doi	on	-0.53
level & don	on	0.32
level & dong	on	0.56
level & du	on	-0.36
level & duc	on	0.15
level & dung	on	-0.53
level & duong	on	0.04
level & duy	on	0.09
level & ea	on	0.01
level & gan	on	0.18
level & gap	on	-0.54
level & gia	on	0.34
level & giang	on	0.12
level & gieng	on	0.02
level & gio	on	0.3
level & h	on	0.77
level & ha	on	0.82
level & hai	on	0.82
level & hang	on	1.02
level & hau	on	0.06
level & hien	on	-0.02
level & hoa	on	0.42
level & hoai	on	0.06
level & hoang	on	0.11
level & hoi	on	-0.61
level & hong	on	0.13
level & hue	on	0.05
level & hung	on	0.45
level & huong	on	0.41
level & huyen	on	0.95
level & ia	on	0.11
level & kha	on	0.05
level & khanh	on	0.12
level & khe	on	0.01
level & khoang	on	0.19
level & khong	on	-0.05
level & khu	on	0.16
level & khuong	on	0.01
level & kien	on	0.34
level & kim	on	0.25
level & kinh	on	0.02
level & kong	on	0.02
level & krong	on	0.11
level & ky	on	0.23
level & la	on	0.39
level & lac	on	0.13
level & lam	on	0.18
level & lang	on	-0.2
level & lao	on	0.25
level & lap	on	0.62
level & lay	on	-0.49
level & le	on	0.08
level & linh	on	-0.47
level & loc	on	0.07
level & long	on	0.28
level & luc	on	0.39
level & lung	on	0.07
level & luong	on	0.01
level & may	on	-0.22
level & minh	on	0.32
level & mo	on	0.45
level & moc	on	0.18
level & mon	on	0.04
level & mot	on	-0.25
level & mu	on	0.29
level & my	on	0.39
level & na	on	0.6
level & nam	on	0.78
level & nang	on	0.15
level & nay	on	-0.35
level & ngai	on	0.04
level & ngay	on	-0.67
level & nghe	on	0.43
level & nghia	on	0.14
level & ngoai	on	0.25
level & ngoc	on	0.06
level & ngoi	on	-0.28
level & nguoi	on	-0.57
level & nguyen	on	-0.26
level & nha	on	0.11
level & nhan	on	0.01
level & nhap	on	-0.38
level & nhat	on	-0.59
level & nho	on	-0.32
level & nhung	on	-0.19
level & ninh	on	0.13
level & no	on	-0.14
level & noi	on	0.06
level & nong	on	0.02
level & o	on	-0.14
level & ong	on	-0.21
level & p	on	0.24
level & pac	on	0.06
level & pah	on	0.01
level & phat	on	-0.02
level & phia	on	0.38
level & pho	on	0.02
level & phon	on	0.06
level & phong	on	0.16
level & phu	on	1.19
level & phuc	on	0.2
level & phung	on	0.14
level & phuoc	on	0.08
level & quan	on	-0.08
level & quang	on	0.54
level & quy	on	-0.01
level & quynh	on	0.5
level & roi	on	-0.08
level & sat	on	-0.32
level & sau	on	0.45
level & se	on	0.06
level & sinh	on	-0.29
level & so	on	0.54
level & son	on	0.83
level & t	on	0.06
level & ta	on	0.38
level & tam	on	0.15
level & tan	on	0.5
level & tay	on	0.26
level & thach	on	0.3
level & thai	on	0.33
level & tham	on	-0.01
level & thang	on	0.07
level & thanh	on	0.53
level & thi	on	-0.2
level & thien	on	0.01
level & thon	on	-0.06
level & thu	on	-0.27
level & thua	on	0.11
level & thuan	on	0.25
level & thuong	on	0.05
level & thuy	on	0.29
level & tien	on	0.41
level & tinh	on	0.6
level & toan	on	-0.06
level & toi	on	-0.45
level & tp	on	0.27
level & tra	on	0.32
level & tran	on	0.06
level & trang	on	0.05
level & tri	on	0.18
level & trieu	on	0.07
level & trong	on	-0.34
level & trung	on	0.84
level & truoc	on	-0.15
level & tu	on	0.61
level & tul	on	0.01
level & tuong	on	0.04
level & va	on	0.22
level & van	on	0.28
level & vao	on	0.08
level & vay	on	0.05
level & ve	on	-0.46
level & vi	on	0.16
level & viet	on	0.14
level & vinh	on	0.74
level & voi	on	-0.1
level & vu	on	0.12
level & vuc	on	0.03
level & xa	on	1.24
level & xieng	on	0.21
level & xuan	on	0.14
level & y	on	0.06
level & yen	on	0.5
liem ha	on	0.03
liet si	on	0.24
lo #	on	0.35
lo ##	on	0.24
lo cao	on	0.04
lo gach	on	0.18
loc hai	on	0.19
loc lang	on	0.2
loc nhung	on	-0.11
loc ninh	on	-0.08
loc xa	on	-0.39
long co	on	-0.06
long hai	on	0.09
long quang	on	0.05
lu hung	on	0.01
luc bi	on	-0.13
luc da	on	-0.09
luc nam	on	0.2
lung chung	on	0.01
lung tram	on	0.06
lung vai	on	0.01
luu nghe	on	0.5
ma da	on	0.06
ma dong	on	0.11
ma thuot	on	0.08
ma toi	on	0.06
maison commune	on	0.01
martyrs cemetery	on	0.09
mat tran	on	0.78
met ve	on	0.65
mieu ba	on	0.58
mieu ong	on	0.21
minh hai	on	0.22
mit nha	on	0.5
mo ##	on	0.3
mo cua	on	0.04
mo ninh	on	0.25
mo phia	on	0.24
mo so	on	1.07
mon hai	on	0.14
mu u	on	0.07
muong khuong	on	0.04
muong la	on	0.29
muong sui	on	0.01
my chanh	on	0.02
my hung	on	0.15
my loc	on	0.01
my tho	on	0.02
my xuyen	on	0.02
nam cau	on	0.05
nam dan	on	0.11
nam dinh	on	0.53
nam giay	on	-0.49
nam ha	on	0.15
nam ninh	on	0.1
nam sach	on	0.37
nam thi	on	-0.55
nam truc	on	0.01
nam xa	on	0.04
near the	on	0.23
next to	on	0.06
nga ba	on	1.14
nghe an	on	0.22
nghe tinh	on	0.01
nghi xuan	on	0.07
nghia dia	on	0.29
nghia trang	on	1.34
nghiep lac	on	0.04
ngoai dong	on	0.02
nguyen hp	on	0.37
nha ba	on	1.4
nha be	on	0.12
nha bep	on	0.02
nha co	on	0.08
nha cu	on	0.79
nha dan	on	0.09
nha em	on	0.59
nha ma	on	0.79
nha may	on	0.11
nha minh	on	0.43
nha mo	on	0.12
nha o	on	0.01
nha ong	on	1.59
nha rong	on	0.1
nha tho	on	0.41
nha toi	on	2.03
nhan bieu	on	0.02
nhan dan	on	0.21
nhon binh	on	0.27
ninh binh	on	0.17
ninh chon	on	-0.16
ninh giang	on	0.13
ninh quang	on	-0.34
ninh toi	on	-0.05
ninh vinh	on	0.02
nord de	on	0.01
north side	on	0.01
ntls doc	on	0.04
ntls duc	on	0.02
ntls duong	on	0.07
ntls gio	on	0.28
ntls huyen	on	0.8
ntls phuong	on	0.33
ntls thi	on	0.32
ntls tinh	on	0.36
ntls xa	on	1.5
nui ba	on	0.04
nui chop	on	0.01
nui da	on	0.13
nui dat	on	0.02
nuong ngo	on	0.03
nuong ong	on	0.18
nuong san	on	0.07
oai ha	on	0.05
of a	on	0.3
of the	on	0.6
old french	on	0.05
on the	on	0.35
ong ba	on	0.01
ong bay	on	0.16
ong hoi	on	0.1
ong nam	on	0.08
ong sau	on	-0.8
outside the	on	0.07
pha din	on	0.06
phe nha	on	-0.45
phi lao	on	0.15
phia bac	on	0.41
phia co	on	1.07
phia dong	on	0.54
phia duoi	on	0.03
phia mat	on	0.42
phia nam	on	0.75
phia sau	on	1.08
phia tay	on	0.26
phia tren	on	0.16
pho quang	on	0.03
phong di	on	-0.46
phong ha	on	-0.04
phong hai	on	-0.77
phong hy	on	-0.07
phong nhap	on	-0.09
phong ninh	on	0.05
phong sinh	on	-0.21
phong tho	on	-0.17
phu cat	on	0.01
phu cu	on	-0.25
phu le	on	-0.03
phu my	on	0.27
phu nho	on	0.13
phu thai	on	0.28
phu thi	on	0.06
phu tho	on	0.09
phu xa	on	-0.41
phum ta	on	0.15
phung hiep	on	0.02
phuoc long	on	0.07
plain of	on	0.33
plainly	on	1.68
plainly '	on	1.76
plainly (	on	-0.48
plainly )	on	-1.7
plainly +	on	0.53
plainly ,	on	0.29
plainly -	on	1.4
plainly .	on	1.89
plainly /	on	-0.09
plainly :	on	-1.86
plainly |	on	-0.66
plainly –	on	-0.4
po co	on	0.22
pont de	on	0.04
poste de	on	0.19
pu chia	on	0.1
quan ninh	on	0.09
quan y	on	0.23
quang binh	on	0.02
quang nam	on	0.67
quang ngai	on	0.25
quang tri	on	0.25
quang trung	on	0.45
que son	on	0.02
quoc gia	on	0.49
quyet thang	on	0.01
quynh doi	on	0.04
quynh luu	on	0.16
quynh phu	on	0.03
rach ba	on	-0.65
rach ong	on	0.47
ray ca	on	0.07
ray cua	on	0.2
ray ong	on	0.29
ri bac	on	0.26
rieng cua	on	0.05
road ##	on	0.03
rong cu	on	0.07
route ##	on	0.34
route de	on	0.13
rung cao	on	0.05
rung khop	on	0.02
rung ma	on	-0.04
ruong nha	on	0.08
ruong sau	on	0.08
sa la	on	0.59
sa thay	on	0.31
sach hai	on	0.01
san bay	on	1.1
san bong	on	0.28
san kho	on	0.01
san sau	on	0.38
sang xa	on	0.01
sau benh	on	0.03
sau chua	on	0.45
sau dinh	on	0.26
sau don	on	0.04
sau ga	on	0.02
sau hang	on	0.15
sau he	on	0.29
sau lan	on	0.1
sau lang	on	0.07
sau lo	on	0.06
sau lung	on	0.12
sau mieu	on	0.02
sau mot	on	-0.17
sau nha	on	0.43
sau tram	on	0.15
sau truong	on	0.05
sau vuon	on	0.25
se pon	on	0.28
si ma	on	-0.14
side of	on	0.01
siem riep	on	0.05
site & 1015	on	0.14
site & 1049	on	0.01
site & 1062	on	0.26
site & 15	on	-0.35
site & 16	on	-0.09
site & 2	on	0.01
site & 5	on	-0.07
site & 689	on	0.08
site & 7	on	0.15
site & 772	on	0.04
site & 9	on	-0.15
site & 935	on	0.01
site & a	on	0.47
site & ai	on	0.02
site & and	on	-0.15
site & anh	on	0.12
site & at	on	0.37
site & avec	on	-0.26
site & ba	on	0.65
site & bac	on	0.52
site & ban	on	0.15
site & bat	on	-0.38
site & bay	on	0.18
site & ben	on	-0.44
site & bi	on	-0.65
site & bien	on	0.04
site & binh	on	0.19
site & bo	on	-0.25
site & bom	on	-0.11
site & bon	on	0.16
site & bong	on	0.02
site & c1	on	-0.08
site & ca	on	-0.09
site & cach	on	-0.07
site & cai	on	-0.33
site & canh	on	0.29
site & cao	on	0.66
site & cau	on	0.07
site & chay	on	0.03
site & che	on	0.07
site & chi	on	-0.25
site & cho	on	-0.58
site & chon	on	-0.14
site & chu	on	-0.33
site & chua	on	-0.27
site & chung	on	0.04
site & co	on	-0.21
site & con	on	-0.25
site & cong	on	0.13
site & cu	on	0.11
site & cua	on	-0.42
site & cung	on	-0.43
site & d	on	-0.25
site & da	on	0.5
site & dac	on	0.03
site & dai	on	-0.33
site & dak	on	0.26
site & dan	on	-0.1
site & dat	on	0.42
site & dau	on	-0.55
site & de	on	0.5
site & dem	on	-0.06
site & den	on	-0.01
site & dia	on	0.44
site & diem	on	0.7
site & dien	on	0.17
site & din	on	0.04
site & dinh	on	0.05
site & do	on	-0.6
site & doi	on	-0.29
site & don	on	-0.05
site & dong	on	0.25
site & duoi	on	0.3
site & duong	on	0.77
site & en	on	-0.06
site & et	on	-0.01
site & front	on	0.14
site & gan	on	0.09
site & giay	on	-0.35
site & giua	on	0.11
site & ha	on	0.08
site & hai	on	-0.25
site & ham	on	0.01
site & hien	on	-0.58
site & ho	on	-0.1
site & hoa	on	0.21
site & hoi	on	-0.35
site & huong	on	0.36
site & in	on	-0.52
site & khe	on	0.22
site & khi	on	0.12
site & khong	on	0.56
site & khu	on	0.2
site & km	on	0.5
site & kon	on	0.61
site & la	on	0.31
site & lai	on	0.04
site & lam	on	0.08
site & lang	on	-0.13
site & lao	on	0.18
site & le	on	0.15
site & lo	on	0.22
site & long	on	0.01
site & luc	on	-0.12
site & lung	on	0.01
site & ma	on	0.47
site & mai	on	-0.25
site & mat	on	0.37
site & me	on	0.18
site & mo	on	-0.33
site & my	on	0.03
site & na	on	0.01
site & nam	on	0.61
site & nay	on	-0.04
site & near	on	0.19
site & ngay	on	-0.17
site & ngoai	on	-0.1
site & nguoi	on	-0.15
site & nha	on	-0.41
site & nhong	on	0.06
site & ninh	on	-0.04
site & no	on	-0.02
site & noi	on	-0.03
site & north	on	0.26
site & nui	on	0.03
site & nuoc	on	-0.26
site & o	on	-0.01
site & of	on	0.38
site & on	on	-0.08
site & ong	on	-0.29
site & pha	on	0.13
site & phai	on	-0.39
site & phao	on	-0.07
site & phia	on	0.5
site & phong	on	0.42
site & phu	on	0.2
site & phuoc	on	0.03
site & quang	on	0.14
site & que	on	-0.28
site & rao	on	0.1
site & roi	on	-0.08
site & sa	on	0.03
site & sang	on	-1.04
site & sau	on	0.34
site & sim	on	0.02
site & so	on	0.3
site & su	on	0.04
site & suoi	on	0.36
site & ta	on	0.1
site & tan	on	-0.46
site & tay	on	0.68
site & ten	on	0.32
site & thay	on	0.15
site & the	on	-0.54
site & thi	on	-0.32
site & thon	on	0.18
site & thong	on	0.14
site & thuoc	on	-0.36
site & thuong	on	0.13
site & tien	on	0.04
site & tieu	on	-0.51
site & tinh	on	0.09
site & to	on	-0.24
site & toi	on	-0.07
site & tra	on	0.05
site & tram	on	0.05
site & tran	on	0.57
site & tranh	on	0.02
site & tren	on	0.02
site & trong	on	0.04
site & trung	on	-0.4
site & truoc	on	0.31
site & truong	on	-0.4
site & tuc	on	-0.11
site & vao	on	-0.47
site & ve	on	-1.27
site & vi	on	-0.3
site & voi	on	0.4
site & vung	on	-0.29
site & with	on	-0.49
site & xe	on	-0.29
site & xuan	on	0.04
site & y	on	0.01
site & yen	on	0.01
slope of	on	-0.75
so #	on	0.37
so ##	on	0.51
son an	on	0.19
son binh	on	0.09
son co	on	-0.04
son di	on	-0.22
son dong	on	0.13
son ha	on	0.25
son hoa	on	0.17
son huyen	on	0.02
son khu	on	0.4
son kien	on	0.05
son la	on	0.67
son ninh	on	0.02
son phu	on	-0.05
son quang	on	0.39
son son	on	0.24
son thanh	on	0.4
son thuy	on	0.08
son toi	on	-0.06
son xa	on	0.13
song ba	on	0.06
song be	on	0.07
song bo	on	0.15
song po	on	0.03
song thach	on	0.02
sous la	on	0.18
sous le	on	0.45
sous les	on	0.51
sous un	on	0.38
southern front	on	0.3
su ##	on	0.04
su cach	on	-0.92
su doan	on	0.13
su so	on	0.18
su xa	on	-0.45
suoi can	on	0.26
suoi dak	on	0.14
suoi ia	on	0.09
suoi nam	on	0.1
suoi ong	on	-0.02
suoi sau	on	0.14
suoi tien	on	0.02
suon dong	on	0.04
ta con	on	0.03
ta luy	on	0.06
tam bang	on	0.22
tan bien	on	0.05
tan ky	on	0.04
tan lap	on	0.18
tan uyen	on	0.07
tan yen	on	0.06
tang da	on	0.13
tay bac	on	0.01
tay bi	on	-0.17
tay huyen	on	0.61
tay ninh	on	0.12
tha ma	on	0.39
thach han	on	0.02
thach that	on	0.02
thach vinh	on	0.07
thai an	on	0.06
thai binh	on	0.3
thai ninh	on	0.03
thai thuy	on	0.03
thanh ba	on	0.09
thanh chuong	on	0.15
thanh co	on	1.46
thanh hai	on	0.2
thanh hoa	on	0.32
thanh mien	on	0.12
thanh oai	on	0.06
thanh pho	on	0.11
thanh thuy	on	0.15
thanh tinh	on	-0.43
that son	on	0.04
the bamboo	on	0.07
the camp	on	0.06
the creek	on	0.06
the left	on	0.04
the old	on	0.15
the south	on	0.04
the track	on	0.05
the tree	on	0.02
the water	on	0.04
then #	on	-0.36
then ##	on	-0.68
then ###	on	-1.04
then ####	on	-0.75
then $	on	0.2
then 300m	on	0.1
then 50m	on	0.03
then a	on	-0.17
then a1	on	0.43
then about	on	0.18
then ac	on	-0.09
then ai	on	0.55
then all	on	-0.45
then along	on	0.07
then am	on	0.39
then an	on	1.15
then and	on	0.97
then anh	on	-0.02
then ao	on	-0.18
then ap	on	0.92
then april	on	-0.23
then area	on	0.03
then army	on	-0.37
then at	on	0.27
then au	on	0.21
then ay	on	-1.06
then b	on	-1.64
then b52	on	-0.34
then ba	on	0.67
then bac	on	0.49
then bach	on	-0.23
then bai	on	0.71
then bamboo	on	0.14
then ban	on	0.22
then bang	on	0.25
then bank	on	0.56
then bao	on	-0.59
then bat	on	0.04
then battambang	on	0.08
then bau	on	0.92
then bay	on	0.55
then be	on	0.44
then behind	on	0.23
then below	on	0.1
then ben	on	0.84
then benh	on	0.13
then beo	on	0.17
then bep	on	0.69
then bi	on	-0.78
then bia	on	-0.8
then bien	on	0.13
then biet	on	-0.4
then big	on	-0.04
then binh	on	1.04
then bo	on	-0.26
then boc	on	-0.58
then boi	on	0.55
then bom	on	-1.18
then bon	on	-0.16
then bong	on	0.18
then bridge	on	0.82
then broken	on	0.08
then bu	on	0.19
then bua	on	-0.19
then bui	on	0.3
then buk	on	0.11
then buoc	on	0.12
then buon	on	0.01
then buried	on	-0.1
then but	on	0.33
then buu	on	0.48
then by	on	-0.06
then c	on	-0.29
then c1	on	0.49
then c2	on	0.09
then c3	on	-0.41
then c4	on	-0.42
then c6	on	-0.78
then c7	on	0.34
then ca	on	-0.28
then cach	on	0.28
then cai	on	0.26
then cam	on	-0.47
then camp	on	0.25
then campuchia	on	-0.23
then can	on	-0.11
then canal	on	0.03
then cang	on	0.32
then canh	on	0.39
then cao	on	0.16
then cap	on	0.05
then cat	on	0.53
then cau	on	1.05
then cay	on	1.61
then cemetery	on	-0.08
then cha	on	0.51
then chac	on	0.01
then chai	on	-0.08
then cham	on	0.19
then chan	on	-0.82
then chang	on	-0.06
then chanh	on	0.25
then chat	on	-0.11
then che	on	0.12
then chem	on	0.17
then chen	on	-0.06
then cheng	on	0.33
then chet	on	-1.43
then chi	on	0.83
then chia	on	0.71
then chiec	on	-0.13
then chien	on	-0.17
then chieng	on	0.01
then chim	on	-0.04
then chin	on	0.07
then chinh	on	-0.25
then cho	on	-1.11
then chom	on	0.06
then chon	on	-0.25
then chong	on	0.31
then chu	on	0.54
then chuan	on	-0.05
then chum	on	0.08
then chung	on	-0.2
then chuong	on	0.14
then chuyen	on	-0.72
then cimetiere	on	0.01
then co	on	-1.06
then coi	on	-0.24
then commune	on	0.11
then company	on	-0.26
then con	on	-0.64
then cong	on	0.15
then corner	on	0.2
then cot	on	-0.56
then cote	on	0.59
then covered	on	-1
then creek	on	0.15
then cu	on	0.13
then cua	on	-0.43
then cuc	on	-0.17
then culvert	on	0.76
then cung	on	-0.72
then cuoi	on	-0.92
then cuon	on	-0.32
then cut	on	0.31
then cuu	on	-0.17
then d	on	0.14
then d1	on	-0.12
then d2	on	-0.27
then d3	on	-0.06
then d5	on	-0.23
then d7	on	-0.15
then d8	on	-0.41
then d9	on	-0.79
then da	on	-0.47
then dac	on	0.01
then dad	on	0.01
then dai	on	-0.91
then dak	on	0.22
then dam	on	0.22
then dan	on	-0.25
then dang	on	0.46
then danh	on	-0.57
then dao	on	-0.57
then dap	on	-1.25
then dat	on	-1
then dau	on	-1.13
then day	on	-0.99
then de	on	0.59
then dead	on	-0.11
then dem	on	-0.78
then den	on	-0.86
then deo	on	0.24
then derriere	on	0.03
then des	on	-0.63
then di	on	-0.89
then dia	on	0.04
then dich	on	-0.08
then diem	on	0.23
then dien	on	0.38
then dieu	on	0.06
then din	on	0.02
then dinh	on	0.72
then division	on	-0.01
then do	on	-1.52
then doan	on	-1.05
then doc	on	0.26
then doi	on	-1.79
then dom	on	0.02
then don	on	0.08
then dong	on	0.35
then dop	on	0.03
then dot	on	-0.52
then drang	on	0.11
then dry	on	0.01
then du	on	0.64
then dua	on	-0.62
then duc	on	0.85
then dung	on	0.17
then duoc	on	-1.3
then duoi	on	0.37
then duong	on	1.46
then duy	on	-0.03
then dv	on	0.2
then e2	on	-0.03
then e209	on	-0.26
then e24	on	-0.42
then e66	on	-0.15
then e876	on	-0.48
then ea	on	1.03
then east	on	0.11
then ecole	on	0.06
then em	on	-1.08
then en	on	0.12
then end	on	0.85
then est	on	0.05
then et	on	0.08
then face	on	1.15
then feb	on	0.5
then found	on	-0.17
then four	on	0.03
then french	on	-0.33
then from	on	0.72
then front	on	0.02
then ga	on	0.41
then gach	on	0.13
then gai	on	-0.03
then gan	on	0.24
then gao	on	-0.74
then gap	on	-0.01
then gare	on	0.27
then gate	on	0.05
then gauche	on	0.29
then ghe	on	-0.82
then ghi	on	-0.38
then gi	on	-0.46
then gia	on	-0.25
then giai	on	-0.09
then giam	on	-0.15
then giang	on	1.77
then giao	on	0.04
then giap	on	0.04
then giay	on	-0.12
then gieng	on	1.22
then gio	on	-0.96
then giong	on	0.04
then giu	on	-0.05
then giua	on	0.98
then giuoc	on	0.51
then giup	on	-0.7
then go	on	0.05
then goc	on	0.44
then goi	on	-0.26
then gold	on	-0.05
then gom	on	-0.06
then grand	on	0.32
then group	on	0.28
then gui	on	-0.02
then h	on	0.15
then ha	on	0.89
then hai	on	0.59
then ham	on	0.14
then han	on	0.08
then hang	on	-0.03
then hanh	on	0.23
then hao	on	0.3
then hat	on	-0.35
then hau	on	0.61
then hay	on	-0.13
then he	on	-0.4
then her	on	-0.75
then het	on	-0.64
then hi	on	0.08
then hien	on	0.72
then hiep	on	0.61
then hill	on	-0.47
then hinh	on	0.13
then his	on	-0.26
then ho	on	-0.61
then hoa	on	1.44
then hoai	on	0.14
then hoang	on	0.67
then hoat	on	-0.08
then hoi	on	-0.7
then hom	on	-0.26
then hon	on	0.43
then hong	on	0.55
then hop	on	0.34
then house	on	0.47
then hp	on	0.14
then hs	on	-0.41
then hue	on	0.75
then hung	on	1.63
then huong	on	-0.4
then huu	on	0.53
then huy	on	0.5
then huynh	on	0.05
then hy	on	-0.1
then i	on	0.29
then ia	on	0.29
then il	on	0.02
then in	on	-0.82
then is	on	0.18
then j	on	0.16
then jars	on	0.33
then je	on	0.03
then july	on	-0.2
then junction	on	0.05
then k	on	-1.08
then ka	on	0.01
then kampong	on	0.19
then kampot	on	0.35
then kan	on	0.18
then kenh	on	0.32
then keo	on	0.27
then ket	on	-0.84
then khac	on	-0.74
then khai	on	-0.06
then kham	on	0.57
then khang	on	-0.05
then khanh	on	-0.47
then khau	on	0.02
then khe	on	0.42
then khi	on	-0.86
then kho	on	-0.12
then khoa	on	0.11
then khoang	on	0.19
then khoi	on	-0.06
then khom	on	-0.26
then khong	on	-2.11
then khu	on	0.98
then khuc	on	0.39
then khue	on	-0.01
then khuong	on	0.17
then kia	on	-0.52
then kich	on	-0.72
then kien	on	0.99
then kieu	on	-0.13
then killed	on	-0.35
then kiln	on	0.45
then kim	on	0.59
then kinh	on	0.8
then kip	on	-0.04
then km	on	0.21
then ko	on	-0.06
then kon	on	0.35
then kra	on	0.26
then krong	on	0.03
then ky	on	-0.13
then l	on	0.3
then la	on	-0.75
then lach	on	0.01
then lai	on	-1.18
then lak	on	0.32
then lam	on	-0.83
then lan	on	-0.16
then lang	on	1.43
then lanh	on	0.31
then lao	on	1.27
then laos	on	0.64
then lap	on	-0.4
then lat	on	-0.16
then lau	on	-0.21
then lay	on	-0.19
then le	on	-0.1
then len	on	0.04
then les	on	0.12
then lich	on	-0.15
then liem	on	0.5
then lien	on	0.82
then liet	on	-0.49
then lieu	on	0.07
then lin	on	0.27
then line	on	0.08
then lo	on	0.51
then loc	on	1.03
then loi	on	0.18
then lon	on	-0.25
then long	on	0.38
then ls	on	-0.28
then lu	on	-0.09
then lua	on	0.29
then luc	on	-0.41
then lung	on	1.04
then luoi	on	-0.45
then luon	on	-0.13
then luong	on	-0.34
then lut	on	-0.25
then luu	on	0.76
then luy	on	0.17
then ly	on	0.48
then m	on	-0.02
then ma	on	-0.68
then mai	on	0.79
then maison	on	0.07
then man	on	-0.35
then mang	on	-0.32
then manh	on	-0.61
then map	on	-0.45
then marked	on	-0.33
then mat	on	-0.52
then mau	on	0.13
then may	on	-1.05
then maybe	on	-0.62
then me	on	-0.01
then mek	on	0.13
then meo	on	0.01
then mep	on	-0.4
then met	on	0.58
then mi	on	-0.11
then mien	on	0.37
then mieu	on	1.2
then min	on	-0.91
then minh	on	-0.03
then mo	on	-1.07
then moc	on	-0.57
then moi	on	-0.58
then mom	on	-0.15
then mon	on	0.78
then mot	on	-1.14
then mu	on	0.09
then mua	on	-0.12
then muc	on	-0.11
then mung	on	-0.25
then muoi	on	-0.39
then muon	on	-0.15
then muong	on	-0.54
then my	on	-0.15
then na	on	0.83
then nai	on	0.09
then nam	on	-0.21
then nang	on	0.33
then nao	on	-0.82
then nay	on	-0.79
then ne	on	-0.3
then neang	on	-0.23
then near	on	0.18
then nen	on	-0.37
then neu	on	0.22
then next	on	-0.21
then nga	on	0.12
then ngai	on	0.99
then ngam	on	1.13
then ngan	on	0.61
then ngang	on	-0.76
then ngay	on	-0.67
then nghi	on	0.43
then nghia	on	-0.09
then ngo	on	0.35
then ngoai	on	-0.6
then ngoc	on	-0.08
then ngoi	on	-0.82
then ngu	on	-0.4
then ngua	on	0.17
then nguoi	on	-1
then nguon	on	0.02
then nguyen	on	0.67
then nha	on	1.06
then nham	on	-0.36
then nhan	on	0.16
then nhanh	on	0.47
then nhap	on	0.3
then nhat	on	-0.95
then nhi	on	0.01
then nhieu	on	-0.17
then nhin	on	-0.56
then nho	on	-0.66
then nhon	on	0.25
then nhu	on	-0.28
then nhung	on	-0.21
then nia	on	0.52
then night	on	-0.8
then ninh	on	1.58
then nn	on	0.33
then no	on	-0.17
then noel	on	-0.71
then noi	on	-0.64
then nong	on	0.27
then nord	on	0.16
then north	on	-0.05
then not	on	0.2
then ntls	on	-1.29
then nua	on	0.21
then nui	on	0.14
then nuit	on	-0.08
then nuoc	on	0.15
then nuong	on	0.03
then o	on	-0.33
then oai	on	0.19
then octobre	on	-0.13
then of	on	0.69
then old	on	0.29
then om	on	-0.48
then on	on	0.05
then one	on	0.16
then ong	on	-0.33
then ou	on	0.41
then our	on	0.01
then p	on	0.28
then pa	on	0.35
then pah	on	0.14
then pailin	on	0.45
then palm	on	0.72
then par	on	-0.49
then pha	on	0.09
then phai	on	-0.3
then phan	on	-0.1
then phao	on	-0.43
then phap	on	0.46
then phat	on	-0.34
then phau	on	-0.03
then phe	on	0.09
then pheo	on	0.04
then phi	on	-0.5
then phia	on	2.08
then phien	on	0.09
then pho	on	0.12
then phong	on	1.51
then phu	on	0.91
then phuc	on	0.56
then phum	on	-0.16
then phung	on	-0.52
then phuoc	on	1.05
then phuong	on	0.81
then plei	on	0.4
then pleiku	on	0.68
then po	on	0.01
then pon	on	-0.09
then pong	on	0.07
then pont	on	0.07
then poste	on	0.11
then preah	on	0.02
then pres	on	0.01
then prong	on	0.2
then puc	on	0.06
then pursat	on	0.45
then put	on	-0.25
then qua	on	0.82
then quach	on	-0.17
then quan	on	-0.32
then quang	on	0.7
then quay	on	-1.61
then que	on	-1.64
then quen	on	-0.2
then quoc	on	-0.79
then quy	on	-0.64
then quynh	on	0.21
then ra	on	-1.19
then rach	on	0.32
then rai	on	-0.66
then ram	on	-0.38
then rang	on	-0.29
then rao	on	0.24
then rat	on	-0.09
then ray	on	0.41
then reap	on	0.02
then reo	on	-0.31
then ri	on	0.14
then rieng	on	-0.23
then river	on	0.07
then ro	on	0.04
then road	on	0.19
then roi	on	0.47
then rong	on	0.58
then route	on	0.63
then ru	on	-0.07
then rua	on	0.14
then rubber	on	0.58
then rung	on	0.6
then ruoi	on	-0.16
then ruong	on	-0.07
then s	on	-0.82
then sa	on	0.54
then sac	on	0.1
then sach	on	0.48
then sam	on	-0.38
then san	on	-0.1
then sang	on	-0.64
then sanh	on	0.3
then sap	on	-0.74
then sau	on	0.04
then school	on	0.05
then se	on	-0.12
then second	on	0.44
then sen	on	0.06
then sept	on	0.08
then sergeant	on	0.03
then set	on	-0.29
then she	on	0.01
then si	on	-0.47
then side	on	0.97
then siem	on	0.26
then sim	on	0.06
then sinh	on	-0.64
then sisophon	on	0.12
then slope	on	0.55
then sn	on	0.02
then so	on	1.74
then soc	on	0.15
then son	on	1.87
then song	on	0.26
then sot	on	-0.59
then sous	on	0.03
then south	on	0.65
then stone	on	-0.26
then stream	on	0.05
then stung	on	0.9
then su	on	0.3
then sung	on	-0.52
then suoi	on	0.99
then suon	on	0.03
then sup	on	0.01
then sy	on	-0.07
then tac	on	-0.27
then tai	on	-0.02
then tam	on	-0.39
then tan	on	0.52
then tang	on	0.03
then tao	on	0.24
then tap	on	-0.55
then tat	on	-0.39
then tau	on	0.34
then tay	on	1.27
then te	on	0.37
then termite	on	0.05
then tet	on	-0.45
then thac	on	0.01
then thach	on	0.55
then thai	on	1.4
then tham	on	0.02
then than	on	0.09
then thang	on	-0.58
then thanh	on	0.86
then thao	on	0.26
then thap	on	0.2
then that	on	0.28
then the	on	0.55
then then	on	-0.42
then theo	on	-0.95
then they	on	-0.4
then thi	on	-0.32
then thien	on	0.34
then thieu	on	0.01
then tho	on	0.69
then thoi	on	0.14
then thom	on	-0.39
then thon	on	1.04
then thong	on	0.32
then thot	on	0.1
then three	on	0.08
then thu	on	-0.18
then thua	on	0.81
then thuan	on	0.17
then thuoc	on	-0.56
then thuong	on	0.45
then thuot	on	0.83
then thuy	on	1.48
then thuyen	on	-0.12
then tien	on	0.99
then tieng	on	-0.31
then tieu	on	-0.09
then tim	on	-0.81
then tin	on	0.62
then tinh	on	0.58
then to	on	0.39
then toa	on	-0.57
then toan	on	0.1
then toi	on	-0.98
then ton	on	0.06
then tong	on	0.01
then toward	on	0.05
then tower	on	0.28
then tra	on	-0.09
then trach	on	0.75
then track	on	0.47
then trai	on	1.11
then trail	on	0.01
then tram	on	0.35
then tran	on	0.38
then trang	on	0.92
then tranh	on	-0.33
then tree	on	0.24
then trees	on	0.02
then tren	on	-0.54
then treng	on	0.58
then treo	on	-0.06
then tri	on	1.08
then trieu	on	0.55
then trinh	on	0.14
then tro	on	-0.06
then troi	on	0.44
then trom	on	0.26
then trong	on	-0.85
then truc	on	-0.38
then trung	on	-0.33
then truoc	on	-0.18
then truong	on	0.11
then tu	on	-0.19
then tuan	on	-0.3
then tui	on	-0.48
then tul	on	0.07
then tum	on	1.05
then tuoi	on	-0.56
then tuong	on	0.23
then tuy	on	0.19
then tuyen	on	0.57
then two	on	-0.04
then ty	on	0.03
then u	on	-0.18
then ui	on	-0.12
then un	on	0.54
then under	on	0.08
then unit	on	0.3
then up	on	-0.23
then ut	on	-0.1
then uy	on	0.02
then uyen	on	0.11
then va	on	-0.53
then vam	on	0.05
then van	on	-0.67
then vang	on	0.13
then vao	on	-0.55
then vat	on	0.28
then vay	on	0.03
then ve	on	-0.03
then vet	on	0.52
then vi	on	0.23
then vien	on	-0.2
then viet	on	-0.2
then village	on	0.04
then vinh	on	0.94
then vo	on	0.33
then voi	on	-0.94
then vong	on	-0.35
then vot	on	-0.2
then vu	on	-0.33
then vui	on	0.09
then vung	on	0.1
then vuon	on	0.57
then vuong	on	-0.84
then wall	on	0.83
then was	on	-0.29
then water	on	0.2
then we	on	0.49
then west	on	0.45
then where	on	0.13
then white	on	0.83
then with	on	0.46
then xa	on	0.43
then xac	on	-0.99
then xang	on	0.11
then xay	on	-0.02
then xe	on	-0.15
then xep	on	-0.44
then xieng	on	0.07
then xin	on	0.16
then xoai	on	0.59
then xom	on	0.25
then xong	on	-0.2
then xu	on	-0.4
then xua	on	-1.06
then xuan	on	-0.27
then xung	on	0.06
then xuong	on	-0.97
then xuyen	on	1.03
then y	on	1.05
then yen	on	1.69
then you	on	-0.29
theo huong	on	0.01
thi hung	on	0.1
thi tran	on	0.09
thi xa	on	0.43
thing & 1062	on	0.07
thing & 11	on	0.01
thing & 12	on	-0.01
thing & 13	on	0.17
thing & 14	on	0.05
thing & 19	on	-0.2
thing & 2	on	-0.28
thing & 20	on	0.17
thing & 21	on	0.01
thing & 22	on	0.01
thing & 2km	on	0.5
thing & 3	on	0.05
thing & 4	on	0.46
thing & 40	on	0.01
thing & 6	on	0.21
thing & 7	on	0.1
thing & 8	on	0.01
thing & 82	on	0.58
thing & 9	on	0.93
thing & a	on	-0.2
thing & an	on	1.12
thing & and	on	-0.4
thing & anh	on	0.65
thing & avec	on	-0.26
thing & ba	on	0.08
thing & bac	on	-0.11
thing & ban	on	-0.28
thing & bang	on	0.55
thing & bao	on	0.32
thing & bay	on	-0.13
thing & be	on	0.16
thing & ben	on	0.28
thing & bi	on	-0.52
thing & bia	on	-0.31
thing & bien	on	0.13
thing & binh	on	0.28
thing & bo	on	0.39
thing & boi	on	0.05
thing & bom	on	0.13
thing & bon	on	-0.13
thing & bui	on	-0.1
thing & buoc	on	0.01
thing & but	on	-0.18
thing & c	on	0.04
thing & ca	on	-0.04
thing & cach	on	0.64
thing & cai	on	0.26
thing & cam	on	0.18
thing & can	on	0.16
thing & canh	on	-0.59
thing & cao	on	0.19
thing & cap	on	0.33
thing & cat	on	0.31
thing & cau	on	0.33
thing & cay	on	-0.02
thing & cha	on	-0.07
thing & chan	on	0.5
thing & chau	on	0.43
thing & chay	on	-0.19
thing & chet	on	-0.19
thing & chi	on	-0.31
thing & cho	on	1.01
thing & chon	on	0.27
thing & chop	on	0.01
thing & chu	on	-0.18
thing & chua	on	0.01
thing & chung	on	-0.11
thing & chup	on	-0.57
thing & co	on	0.32
thing & coi	on	-0.15
thing & con	on	-0.36
thing & cong	on	0.27
thing & cu	on	0.38
thing & cua	on	0.09
thing & cung	on	-0.41
thing & cut	on	0.07
thing & da	on	-0.48
thing & dai	on	0.1
thing & dak	on	0.27
thing & dan	on	0.22
thing & dang	on	0.14
thing & dao	on	-0.06
thing & dat	on	-0.36
thing & dau	on	0.3
thing & day	on	0.19
thing & de	on	-0.31
thing & dem	on	-0.5
thing & den	on	-0.15
thing & di	on	0.29
thing & dia	on	0.41
thing & dien	on	0.04
thing & dinh	on	0.43
thing & do	on	0.03
thing & doan	on	-0.32
thing & doc	on	-0.29
thing & doi	on	0.58
thing & don	on	0.53
thing & dong	on	-0.72
thing & dot	on	-0.15
thing & du	on	-0.06
thing & dua	on	-0.01
thing & duc	on	0.14
thing & dung	on	-0.15
thing & duoc	on	-0.15
thing & duoi	on	-0.14
thing & duong	on	0.53
thing & em	on	-0.29
thing & gan	on	0.04
thing & ghi	on	-1.35
thing & gi	on	-0.2
thing & gia	on	0.41
thing & giang	on	0.03
thing & giao	on	0.72
thing & giap	on	0.36
thing & gio	on	0.22
thing & go	on	-0.17
thing & goc	on	0.03
thing & gom	on	-0.32
thing & h	on	-0.7
thing & ham	on	0.02
thing & hang	on	0.28
thing & hanh	on	0.05
thing & hien	on	-0.15
thing & hieu	on	-0.35
thing & ho	on	-0.51
thing & hoai	on	0.05
thing & hoc	on	0.06
thing & hom	on	-0.09
thing & hon	on	0.03
thing & hong	on	0.01
thing & hue	on	0.22
thing & huong	on	0.63
thing & huyen	on	0.94
thing & ia	on	0.04
thing & in	on	-0.02
thing & ke	on	-0.19
thing & khach	on	0.04
thing & khanh	on	-0.11
thing & khau	on	0.29
thing & khi	on	-0.88
thing & khoang	on	0.19
thing & khong	on	-0.2
thing & khu	on	-0.94
thing & kien	on	0.29
thing & kim	on	0.29
thing & kinh	on	0.05
thing & km	on	0.6
thing & la	on	-0.39
thing & lai	on	-0.28
thing & lam	on	0.04
thing & lan	on	-0.62
thing & lao	on	0.45
thing & lap	on	0.62
thing & lay	on	-0.86
thing & le	on	0.03
thing & left	on	0.44
thing & len	on	0.18
thing & lien	on	0.07
thing & liet	on	0.05
thing & linh	on	0.15
thing & lo	on	-0.03
thing & loc	on	0.05
thing & long	on	0.42
thing & lu	on	-0.49
thing & luc	on	0.31
thing & lung	on	0.12
thing & ma	on	-0.79
thing & mat	on	0.1
thing & me	on	-0.28
thing & met	on	0.08
thing & minh	on	-0.26
thing & mo	on	-0.1
thing & moi	on	0.26
thing & mon	on	0.04
thing & mot	on	-0.14
thing & muoi	on	0.01
thing & my	on	0.05
thing & nam	on	-0.87
thing & nay	on	-0.43
thing & near	on	0.07
thing & nga	on	0.16
thing & ngam	on	0.02
thing & ngay	on	-0.66
thing & nghia	on	0.13
thing & ngoai	on	0.09
thing & ngoc	on	-0.39
thing & ngoi	on	-0.28
thing & nguoi	on	-0.49
thing & nguyen	on	0.05
thing & nha	on	-0.15
thing & nhe	on	-0.7
thing & nho	on	0.41
thing & nhung	on	-0.83
thing & ninh	on	0.22
thing & no	on	-0.24
thing & noi	on	-0.19
thing & nuoc	on	-0.58
thing & o	on	0.54
thing & of	on	0.08
thing & on	on	-0.35
thing & ong	on	-0.28
thing & pha	on	0.25
thing & phai	on	0.01
thing & phan	on	0.52
thing & phau	on	0.21
thing & phi	on	0.03
thing & pho	on	0.04
thing & phong	on	0.06
thing & phu	on	-0.51
thing & phuc	on	0.2
thing & phuoc	on	0.15
thing & phuong	on	0.42
thing & po	on	0.01
thing & qua	on	-0.01
thing & quan	on	0.48
thing & quang	on	0.35
thing & que	on	0.36
thing & ra	on	0.24
thing & rang	on	-0.57
thing & roi	on	-0.73
thing & rung	on	0.09
thing & rut	on	0.18
thing & sa	on	0.1
thing & san	on	-0.13
thing & sang	on	0.19
thing & sau	on	-0.44
thing & say	on	0.35
thing & se	on	0.08
thing & si	on	0.23
thing & so	on	0.37
thing & son	on	0.14
thing & stung	on	0.19
thing & su	on	0.1
thing & suoi	on	0.1
thing & ta	on	0.01
thing & tai	on	0.06
thing & tam	on	0.01
thing & tan	on	0.4
thing & tao	on	0.1
thing & tau	on	0.04
thing & tay	on	0.43
thing & ten	on	-0.3
thing & tha	on	0.06
thing & thai	on	0.03
thing & thang	on	-0.06
thing & thanh	on	0.33
thing & thap	on	-0.26
thing & thay	on	-0.2
thing & the	on	0.18
thing & theo	on	0.34
thing & thi	on	-0.33
thing & tho	on	0.15
thing & thon	on	0.38
thing & thong	on	0.07
thing & thu	on	0.11
thing & thuong	on	0.1
thing & thuy	on	0.22
thing & tien	on	0.28
thing & tinh	on	0.57
thing & to	on	0.1
thing & toi	on	-1.04
thing & trai	on	0.15
thing & tram	on	0.19
thing & trang	on	1.12
thing & tre	on	0.14
thing & tren	on	-0.16
thing & tri	on	0.03
thing & trieu	on	0.03
thing & trinh	on	0.01
thing & troi	on	-0.1
thing & trong	on	0.1
thing & trung	on	0.1
thing & truoc	on	-0.15
thing & truong	on	-0.05
thing & tu	on	-0.02
thing & tuc	on	-0.14
thing & tuyen	on	-0.09
thing & va	on	-0.27
thing & van	on	0.05
thing & vao	on	0.24
thing & ve	on	-0.23
thing & ven	on	0.22
thing & vi	on	-0.02
thing & vien	on	0.37
thing & viet	on	0.32
thing & vo	on	0.09
thing & vu	on	-0.17
thing & vuot	on	0.05
thing & with	on	0.26
thing & xa	on	0.49
thing & xac	on	-0.24
thing & xay	on	0.2
thing & xep	on	-0.37
thing & xoai	on	0.03
thing & xuong	on	0.14
thing & y	on	-0.3
thing & yen	on	0.07
tho an	on	0.02
tho ha	on	0.13
thon #	on	0.23
thon thuong	on	0.02
thon trung	on	0.03
thong hao	on	0.03
thong sau	on	0.14
thong tin	on	0.11
thot not	on	0.28
thu #	on	0.01
thu hai	on	0.01
thu thai	on	0.05
thua phu	on	0.01
thua thien	on	0.01
thuong duc	on	0.12
thuong nguon	on	0.11
thuong phuc	on	0.14
thuy bi	on	-0.01
thuy hai	on	0.41
thuy nam	on	0.32
thuy nguyen	on	0.38
thuy thai	on	0.08
thuy vinh	on	0.08
tien lang	on	0.03
tien phuoc	on	0.18
tien vinh	on	0.07
tieu khu	on	0.13
tinh bat	on	0.02
tinh quang	on	0.39
tinh tu	on	0.59
to #	on	0.31
to a	on	0.14
to co	on	-0.76
to tan	on	0.16
to the	on	0.31
toi o	on	-0.43
toi thon	on	0.15
toward the	on	0.13
tra cu	on	0.16
trai cong	on	0.1
trai xa	on	0.05
tram ##	on	0.03
tram bau	on	0.01
tram bom	on	0.06
tram buoc	on	0.05
tram cach	on	1.22
tram gan	on	0.06
tram giao	on	0.66
tram met	on	0.05
tram phau	on	0.28
tram quan	on	0.02
tram xa	on	0.02
tran dia	on	0.47
tran phia	on	0.13
trang bang	on	0.16
trang co	on	0.3
trang dau	on	-0.09
trang don	on	0.66
trang dong	on	0.05
trang liet	on	0.4
trang mat	on	0.01
trang nhan	on	0.04
trang phia	on	0.24
trang su	on	0.18
trang trung	on	0.08
trang xa	on	0.03
trao kien	on	0.05
tre gai	on	0.04
tree line	on	0.04
tren bo	on	0.04
trench on	on	0.62
trieu phong	on	0.03
troi phia	on	-0.18
trung doan	on	0.22
trung lap	on	0.31
truong cap	on	0.45
truong hoc	on	0.11
truong tieu	on	0.06
tu ky	on	0.17
u moi	on	0.04
under a	on	0.12
under the	on	0.1
uyen cao	on	0.13
vam co	on	0.31
van cam	on	0.01
van tiep	on	0.02
vi gan	on	0.23
vi xuyen	on	0.12
vien ##	on	0.02
vien ###	on	0.45
vien quan	on	0.63
viet lao	on	0.25
vinh bao	on	0.76
vinh linh	on	0.25
vinh long	on	0.02
vinh phu	on	0.1
vong cung	on	0.06
vu thu	on	0.07
vuon ba	on	-0.65
vuon nha	on	0.36
vuon ong	on	0.38
vy da	on	0.13
water tower	on	0.05
west of	on	0.01
with the	on	0.13
xa ben	on	0.39
xa cam	on	0.02
xa co	on	0.24
xa cu	on	0.34
xa da	on	-0.34
xa dai	on	0.09
xa dong	on	0.08
xa gio	on	0.01
xa hai	on	0.03
xa huyen	on	0.01
xa ia	on	0.1
xa nha	on	0.07
xa no	on	0.42
xa quang	on	0.11
xa tam	on	0.01
xa tan	on	0.05
xa thach	on	0.14
xa thuy	on	0.02
xa trung	on	0.07
xa van	on	0.09
xa vinh	on	0.01
xa yen	on	0.17
xe bang	on	0.1
xieng khoang	on	0.06
xom #	on	0.11
xuan loc	on	0.01
xuan th	on	0.09
y yen	on	0.03
yen anh	on	-0.05
yen bai	on	0.02
yen dung	on	0.07
yen ha	on	0.52
yen hoang	on	0.01
yen khanh	on	0.02
yen mat	on	-0.16
yen nam	on	0.08
yen ngua	on	0.08
yen nhan	on	0.04
yen thanh	on	0.06
yen the	on	-0.12""")
