"""What each piece of evidence about extents is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	on	0.24
# cay	on	-0.15
# co	on	-1.67
# cua	on	-0.71
# hang	on	0.48
# khu	on	1.4
# km	on	0.11
# mo	on	1.49
# nam	on	-0.74
# nhung	on	-0.15
# so	on	1.08
# thi	on	-0.16
# tu	on	0.37
# xa	on	0.11
## buoc	on	0.07
## cach	on	0.11
## chon	on	-0.2
## doan	on	-0.83
## duong	on	0.05
## met	on	0.11
## quang	on	0.07
## sau	on	-2.1
## tay	on	0.3
## thi	on	-0.3
## truoc	on	0.08
### gan	on	-0.56
### m	on	0.42
### met	on	0.1
### phia	on	0.06
### ve	on	-0.38
#### thuong	on	0.19
's	on	0.13
'un	on	0.67
(hoi	on	-0.11
(nay	on	-0.13
)co	on	-0.22
)do	on	-0.08
)ha	on	-0.26
)hoang	on	-0.14
)lai	on	-0.16
)le	on	-0.07
)nguyen	on	-0.33
)pham	on	-0.07
)trinh	on	-0.05
)va	on	-0.14
)vo	on	-0.11
)y	on	-0.06
+###	on	0.5
,#	on	-0.86
,###	on	0.83
,a	on	0.12
,ai	on	-0.05
,an	on	1.27
,and	on	-0.32
,anh	on	-0.5
,ap	on	0.08
,au	on	0.88
,avec	on	-0.21
,ayun	on	0.2
,b	on	-0.12
,b1	on	-0.93
,ba	on	-0.24
,bac	on	1.03
,ban	on	0.2
,bao	on	-0.11
,bay	on	-0.29
,ben	on	0.53
,bi	on	-0.48
,bia	on	-0.56
,binh	on	0.59
,bo	on	0.23
,bom	on	-0.34
,bon	on	-0.26
,born	on	-0.12
,bu	on	0.35
,buon	on	0.1
,but	on	-0.23
,by	on	0.64
,c	on	-0.29
,c2	on	-0.14
,c6	on	-0.31
,ca	on	-0.45
,cac	on	-0.1
,cach	on	0.11
,cai	on	0.12
,cam	on	-0.19
,can	on	0.81
,canh	on	0.67
,cao	on	1.06
,cap	on	0.13
,cat	on	0.37
,cau	on	-0.65
,cay	on	-0.08
,cha	on	-0.36
,chau	on	0.19
,chen	on	-0.63
,chet	on	-0.08
,chi	on	0.06
,chien	on	-0.68
,chinh	on	-0.84
,cho	on	0.5
,chon	on	0.5
,chu	on	-0.07
,chua	on	-0.27
,chuc	on	-1.04
,chung	on	-0.8
,chuong	on	-1.45
,co	on	0.19
,con	on	-0.65
,cong	on	-0.44
,cote	on	0.07
,cu	on	-0.32
,cung	on	-0.11
,cuu	on	0.23
,d	on	-0.44
,d2	on	-0.52
,da	on	-0.13
,dac	on	-0.2
,dai	on	0.27
,dak	on	0.92
,dan	on	-0.72
,dang	on	0.36
,danh	on	-0.42
,dao	on	-0.29
,dap	on	-0.43
,dat	on	-0.93
,dau	on	-1.08
,day	on	2.38
,de	on	-0.08
,dem	on	-0.28
,den	on	-0.4
,derriere	on	0.63
,deu	on	-0.16
,died	on	-0.13
,dien	on	0.71
,dinh	on	-0.89
,do	on	-0.2
,doan	on	0.5
,doi	on	0.41
,don	on	-1.02
,dong	on	0.33
,dot	on	-0.18
,du	on	-0.41
,duc	on	0.46
,dung	on	-0.67
,duoc	on	-0.15
,duoi	on	1.14
,duong	on	1
,duy	on	0.41
,dv	on	-0.25
,east	on	1.07
,em	on	-0.22
,en	on	0.64
,et	on	-0.18
,from	on	-0.25
,gan	on	0.84
,gap	on	-0.08
,ghi	on	-0.53
,gia	on	0.79
,giap	on	0.86
,giay	on	-0.15
,gio	on	-0.23
,giong	on	0.33
,goc	on	0.54
,grid	on	-0.32
,h	on	-1.35
,h1	on	-1.1
,ha	on	1.64
,hai	on	0.23
,ham	on	0.41
,hang	on	1.72
,hay	on	-0.17
,he	on	-0.15
,hien	on	-0.17
,his	on	-0.17
,ho	on	-1.21
,hoa	on	0.79
,hoai	on	0.16
,hoang	on	0.34
,hoc	on	-0.43
,hoi	on	-0.15
,hom	on	-0.2
,hon	on	-0.27
,hp	on	0.47
,hs	on	-0.17
,hue	on	0.68
,hung	on	0.51
,huong	on	1.5
,huyen	on	0.97
,hy	on	-0.19
,i	on	-0.38
,in	on	-0.72
,k	on	-0.05
,kem	on	-0.09
,khanh	on	0.12
,khau	on	-0.07
,khoai	on	0.27
,khoang	on	0.78
,khong	on	-0.3
,khu	on	0.23
,kien	on	1.01
,kim	on	1.02
,kinh	on	0.24
,ko	on	-0.13
,kon	on	0.24
,kong	on	0.25
,krong	on	0.23
,ky	on	0.27
,lac	on	0.06
,lam	on	0.18
,lang	on	-0.13
,lao	on	0.6
,laos	on	-0.81
,lay	on	-0.76
,le	on	-0.34
,left	on	1.16
,lien	on	-0.14
,linh	on	-1.24
,lo	on	1.09
,loc	on	0.17
,lon	on	-0.25
,long	on	0.29
,luc	on	0.24
,ma	on	-0.41
,mai	on	-0.61
,mat	on	0.08
,may	on	-0.91
,me	on	0.26
,minh	on	0.51
,mo	on	0.39
,moc	on	-0.19
,moi	on	-0.47
,mot	on	-0.6
,mua	on	-0.38
,mui	on	-0.49
,muoi	on	-0.39
,my	on	0.49
,na	on	0.69
,nam	on	0.7
,nay	on	-0.62
,near	on	0.55
,nga	on	0.33
,ngay	on	0.27
,nghe	on	0.85
,nghia	on	0.34
,ngoai	on	0.63
,nguoi	on	-0.28
,nguyen	on	-1.12
,nha	on	-0.53
,nho	on	0.21
,nhung	on	-0.26
,ninh	on	0.17
,nn	on	-0.24
,no	on	-0.47
,noi	on	-0.5
,nuoc	on	-0.53
,on	on	0.56
,ong	on	-0.61
,phao	on	-0.47
,phia	on	0.65
,phong	on	0.73
,phu	on	0.7
,phuc	on	0.38
,phung	on	0.43
,phuoc	on	0.15
,province	on	0.37
,qua	on	-0.11
,quan	on	-0.31
,quang	on	1.2
,que	on	-0.77
,quynh	on	0.62
,ra	on	-0.31
,rach	on	0.17
,rang	on	-0.7
,rive	on	0.41
,sa	on	0.29
,sang	on	-0.31
,sat	on	0.1
,sau	on	-0.87
,sinh	on	-0.48
,so	on	0.55
,soc	on	-0.11
,son	on	1.08
,song	on	-0.31
,sot	on	-0.53
,sous	on	0.75
,su	on	-0.45
,suoi	on	0.39
,svay	on	0.32
,tam	on	0.33
,tan	on	0.88
,tap	on	-0.46
,tay	on	1
,ten	on	-0.48
,thach	on	0.46
,thai	on	0.8
,thang	on	0.55
,thanh	on	1
,thay	on	-0.12
,the	on	0.14
,theo	on	-0.18
,thieu	on	0.16
,tho	on	-0.26
,thon	on	1.42
,thu	on	-0.07
,thua	on	0.44
,thuan	on	0.53
,thuoc	on	-0.7
,thuong	on	0.79
,thuy	on	0.56
,tien	on	0.82
,tieu	on	0.07
,tinh	on	1.02
,to	on	-1.6
,toi	on	-0.77
,tra	on	0.5
,tram	on	-0.47
,tran	on	-0.14
,trang	on	-0.38
,tren	on	0.76
,trieu	on	0.37
,trong	on	-1.11
,trung	on	-0.13
,truoc	on	0.16
,tu	on	0.76
,tuc	on	-0.16
,tui	on	-0.26
,tuong	on	0.14
,tuy	on	0.09
,tuyen	on	-0.1
,two	on	0.57
,under	on	-0.59
,va	on	-0.1
,vao	on	-0.48
,vi	on	0.27
,viet	on	0.1
,vinh	on	1.03
,vo	on	-0.12
,vu	on	0.23
,we	on	-0.33
,with	on	-0.21
,xa	on	0.66
,xac	on	-0.64
,xe	on	-0.81
,xep	on	-0.8
,xieng	on	0.6
,xuan	on	0.32
,y	on	-0.94
,yen	on	0.81
-##	on	-0.29
-an	on	-0.24
-bi	on	-0.05
-c2	on	-1.01
-h	on	0.26
-ha	on	0.15
-hai	on	0.21
-hs	on	-0.06
-hy	on	-0.08
-lang	on	0.09
-lao	on	-0.24
-nam	on	0.49
-phu	on	0.13
-t	on	0.14
-thanh	on	0.13
-tien	on	0.06
.binh	on	0.23
.p	on	0.58
:#	on	-0.3
:a	on	-0.16
:mo	on	-0.66
False False bare'	on	1.22
False False bare,	on	-1.06
False False bare-	on	0.38
False False bare:	on	-0.16
False False bareblank	on	1.75
False False full'	on	0.58
False False full(	on	-1.51
False False full+	on	0.5
False False full,	on	-1.22
False False full-	on	0.73
False False full:	on	-0.18
False False fullblank	on	1.48
False False small,	on	-0.76
False False smallblank	on	0.63
False True bare,	on	0.34
False True bare.	on	0.75
False True bareblank	on	2.82
False True full,	on	0.55
False True full.	on	0.48
False True full:	on	-0.33
False True fullblank	on	4.15
False True loud,	on	0.89
False True loudblank	on	0.09
True False bare(	on	-1.09
True False bare)	on	-1.23
True False bare,	on	-2.19
True False bare-	on	0.05
True False bare:	on	-1.17
True False bareblank	on	-1.79
True False full'	on	0.29
True False full(	on	-1.69
True False full)	on	-1.46
True False full,	on	-2.22
True False full-	on	-1.47
True False full:	on	-0.76
True False fullblank	on	-2.72
True False full|	on	-0.71
True False full–	on	-1.64
True False loudblank	on	0.28
True True bare(	on	-0.78
True True bare)	on	-0.65
True True bare,	on	1.71
True True bare-	on	0.88
True True bare.	on	-0.05
True True bare/	on	-0.18
True True bare:	on	-1.11
True True bareblank	on	3.97
True True full'	on	0.27
True True full(	on	-1.11
True True full)	on	-0.44
True True full,	on	2
True True full-	on	0.1
True True full.	on	0.54
True True full:	on	-0.37
True True fullblank	on	4.31
True True full|	on	-0.37
True True full–	on	0.43
True True loud)	on	-0.18
True True loud,	on	0.17
True True loud-	on	-0.51
True True loud.	on	0.06
True True loud:	on	-0.18
True True loudblank	on	1.99
a bia	on	-0.24
a capital & 1	on	-0.15
a capital & 11	on	-0.57
a capital & 13	on	-0.25
a capital & 2	on	0.22
a capital & 20	on	-0.05
a capital & 22	on	-0.23
a capital & 3	on	-0.53
a capital & 4	on	-0.82
a capital & 6	on	-0.05
a capital & 8	on	-0.33
a capital & 9	on	-0.95
a capital & a	on	-0.92
a capital & about	on	0.8
a capital & an	on	-0.12
a capital & and	on	-0.76
a capital & anh	on	-0.08
a capital & au	on	0.37
a capital & avec	on	-0.23
a capital & b	on	-0.18
a capital & ba	on	0.15
a capital & bac	on	0.52
a capital & ban	on	-0.19
a capital & bang	on	0.17
a capital & bank	on	0.24
a capital & bao	on	0.41
a capital & bay	on	-0.55
a capital & be	on	0.13
a capital & ben	on	-0.13
a capital & bi	on	-0.61
a capital & bia	on	-0.37
a capital & bien	on	0.05
a capital & biet	on	-0.69
a capital & binh	on	0.41
a capital & bo	on	0.22
a capital & bom	on	-0.08
a capital & bon	on	-0.05
a capital & born	on	-0.09
a capital & bridge	on	0.15
a capital & bua	on	-0.38
a capital & bung	on	-0.78
a capital & but	on	-0.4
a capital & by	on	-0.11
a capital & c1	on	-0.09
a capital & c2	on	-1.85
a capital & c6	on	-0.27
a capital & c7	on	-0.42
a capital & ca	on	-0.14
a capital & cach	on	0.58
a capital & called	on	-0.33
a capital & cam	on	0.13
a capital & can	on	0.47
a capital & canal	on	0.21
a capital & canh	on	1.14
a capital & cao	on	0.61
a capital & cap	on	-0.14
a capital & cat	on	0.35
a capital & cau	on	-0.14
a capital & cay	on	0.1
a capital & cemetery	on	0.72
a capital & cha	on	0.11
a capital & chau	on	0.31
a capital & chay	on	-0.3
a capital & chet	on	-0.26
a capital & chi	on	0.12
a capital & chien	on	-0.42
a capital & cho	on	0.15
a capital & chon	on	-0.07
a capital & chu	on	-0.3
a capital & chua	on	-0.63
a capital & chuc	on	-0.48
a capital & chung	on	-0.43
a capital & chuong	on	-0.14
a capital & citadel	on	0.32
a capital & co	on	-0.86
a capital & coi	on	-0.44
a capital & commune	on	0.38
a capital & con	on	-0.27
a capital & cong	on	-0.12
a capital & cu	on	-1.28
a capital & cua	on	0.26
a capital & cung	on	-0.26
a capital & cuu	on	0.24
a capital & d	on	-0.09
a capital & d2	on	-0.77
a capital & da	on	-0.21
a capital & dac	on	-0.09
a capital & dai	on	0.13
a capital & dan	on	0.07
a capital & danh	on	-0.14
a capital & dao	on	-0.05
a capital & dap	on	-0.18
a capital & dat	on	-0.47
a capital & dau	on	0.71
a capital & day	on	-0.68
a capital & de	on	-0.05
a capital & den	on	0.3
a capital & deu	on	-0.06
a capital & di	on	0.29
a capital & died	on	-0.13
a capital & dien	on	0.4
a capital & dieu	on	0.21
a capital & dinh	on	-0.78
a capital & do	on	0.59
a capital & doan	on	-0.07
a capital & doc	on	-0.43
a capital & don	on	-0.47
a capital & dong	on	0.07
a capital & du	on	-0.15
a capital & duc	on	0.35
a capital & dung	on	-0.37
a capital & duoc	on	-0.07
a capital & duoi	on	0.26
a capital & duong	on	0.21
a capital & duy	on	0.12
a capital & dv	on	-0.12
a capital & em	on	-0.1
a capital & en	on	-0.54
a capital & et	on	-0.31
a capital & from	on	-0.07
a capital & gan	on	0.52
a capital & gap	on	-0.05
a capital & gate	on	0.4
a capital & ghi	on	-0.38
a capital & gi	on	-0.79
a capital & gia	on	-0.11
a capital & giang	on	0.2
a capital & giay	on	-0.1
a capital & gio	on	0.38
a capital & giong	on	0.33
a capital & giu	on	-1.03
a capital & go	on	-0.32
a capital & h	on	-0.64
a capital & ha	on	0.75
a capital & hai	on	0.1
a capital & hang	on	0.27
a capital & hau	on	0.12
a capital & hay	on	-0.48
a capital & he	on	-0.23
a capital & het	on	-0.47
a capital & hien	on	-0.27
a capital & hills	on	0.42
a capital & his	on	-0.22
a capital & ho	on	-0.47
a capital & hoa	on	0.53
a capital & hoang	on	0.17
a capital & hoc	on	-0.12
a capital & hoi	on	-0.65
a capital & hom	on	-0.08
a capital & hong	on	-0.42
a capital & hp	on	0.64
a capital & hs	on	-0.25
a capital & hue	on	0.15
a capital & hung	on	0.45
a capital & huong	on	0.16
a capital & hy	on	-0.16
a capital & i	on	-0.38
a capital & in	on	-0.24
a capital & je	on	-0.1
a capital & junction	on	0.21
a capital & kampot	on	0.16
a capital & ke	on	0.14
a capital & khanh	on	0.27
a capital & khau	on	-0.06
a capital & khe	on	0.05
a capital & khi	on	-0.35
a capital & khoai	on	0.16
a capital & khoang	on	-0.05
a capital & khong	on	-0.34
a capital & khu	on	-0.15
a capital & khuong	on	-0.39
a capital & kien	on	0.59
a capital & kiet	on	-0.43
a capital & kim	on	0.14
a capital & kinh	on	0.19
a capital & ko	on	-0.11
a capital & kon	on	0.81
a capital & krong	on	0.1
a capital & ky	on	0.23
a capital & l	on	-0.46
a capital & lac	on	0.05
a capital & lan	on	-0.27
a capital & lang	on	0.96
a capital & lao	on	-0.07
a capital & laos	on	-0.17
a capital & lap	on	-0.14
a capital & lat	on	-0.13
a capital & le	on	-1
a capital & len	on	-0.49
a capital & lien	on	-0.16
a capital & liet	on	0.57
a capital & linh	on	-0.87
a capital & lo	on	0.26
a capital & loc	on	0.17
a capital & lon	on	-0.07
a capital & long	on	0.77
a capital & luc	on	-0.11
a capital & luu	on	0.05
a capital & ly	on	0.07
a capital & m	on	-0.38
a capital & ma	on	0.44
a capital & mai	on	-0.12
a capital & mang	on	0.24
a capital & mat	on	-0.08
a capital & may	on	-0.43
a capital & mien	on	0.06
a capital & minh	on	0.18
a capital & mo	on	0.1
a capital & moi	on	-0.14
a capital & mot	on	-0.21
a capital & mua	on	-0.44
a capital & muoi	on	-0.12
a capital & muon	on	-0.16
a capital & my	on	0.13
a capital & na	on	0.15
a capital & nam	on	0.86
a capital & nay	on	-0.39
a capital & ne	on	-0.42
a capital & near	on	0.12
a capital & nga	on	0.18
a capital & ngai	on	0.09
a capital & ngay	on	-0.36
a capital & nghe	on	1.09
a capital & nghi	on	0.1
a capital & nghia	on	0.23
a capital & nghiep	on	-0.61
a capital & ngo	on	0.09
a capital & ngoai	on	0.65
a capital & ngoc	on	-0.69
a capital & nguoi	on	0.11
a capital & nguyen	on	-0.66
a capital & nha	on	0.26
a capital & nhap	on	-0.06
a capital & nhat	on	-0.23
a capital & nho	on	-0.09
a capital & nhung	on	-1.05
a capital & ninh	on	-0.06
a capital & nn	on	-0.1
a capital & noi	on	-0.05
a capital & nuoc	on	0.33
a capital & o	on	0.33
a capital & of	on	0.88
a capital & om	on	-0.36
a capital & on	on	-0.96
a capital & p	on	0.19
a capital & pailin	on	0.14
a capital & pham	on	-0.75
a capital & phan	on	-0.08
a capital & phao	on	-0.11
a capital & phia	on	-0.38
a capital & pho	on	0.58
a capital & phong	on	0.27
a capital & phu	on	0.33
a capital & phuc	on	0.14
a capital & phung	on	0.08
a capital & phuoc	on	0.98
a capital & phuong	on	0.23
a capital & pon	on	0.27
a capital & province	on	0.31
a capital & quan	on	0.18
a capital & quang	on	-0.15
a capital & que	on	-0.4
a capital & quoc	on	0.12
a capital & quy	on	0.07
a capital & quynh	on	0.28
a capital & rang	on	-0.06
a capital & rieng	on	-0.07
a capital & river	on	0.18
a capital & ro	on	2
a capital & road	on	0.07
a capital & roi	on	0.55
a capital & rubber	on	0.41
a capital & sa	on	0.12
a capital & sach	on	0.05
a capital & sang	on	-0.32
a capital & sat	on	0.36
a capital & sau	on	-0.48
a capital & si	on	-0.32
a capital & side	on	-0.24
a capital & sinh	on	-0.26
a capital & son	on	0.68
a capital & song	on	-0.33
a capital & sot	on	-0.17
a capital & su	on	-0.35
a capital & suoi	on	0.2
a capital & t	on	0.09
a capital & tai	on	-0.17
a capital & tam	on	0.27
a capital & tan	on	0.39
a capital & tap	on	-0.69
a capital & tau	on	-0.56
a capital & tay	on	0.33
a capital & tb	on	0.28
a capital & ten	on	-0.2
a capital & th	on	0.28
a capital & thach	on	0.37
a capital & thai	on	0.66
a capital & thang	on	0.23
a capital & thanh	on	0.53
a capital & thao	on	-0.05
a capital & thap	on	-0.24
a capital & thay	on	0.26
a capital & the	on	-0.3
a capital & theo	on	-0.24
a capital & thi	on	-0.33
a capital & thien	on	0.05
a capital & thieu	on	0.2
a capital & thinh	on	-0.69
a capital & tho	on	-0.28
a capital & thoi	on	-0.68
a capital & thong	on	-0.17
a capital & thua	on	0.27
a capital & thuan	on	0.26
a capital & thuoc	on	-0.43
a capital & thuong	on	-0.06
a capital & thuy	on	0.55
a capital & tien	on	0.43
a capital & tieu	on	-0.13
a capital & tin	on	0.05
a capital & tinh	on	0.27
a capital & to	on	-1.17
a capital & toi	on	-0.33
a capital & tra	on	0.18
a capital & trai	on	-0.05
a capital & tran	on	-0.25
a capital & trang	on	-0.76
a capital & tren	on	-0.19
a capital & tri	on	0.28
a capital & trieu	on	0.1
a capital & trinh	on	-0.06
a capital & tro	on	-0.13
a capital & trong	on	-0.22
a capital & trung	on	-0.32
a capital & truoc	on	-0.23
a capital & truong	on	-0.68
a capital & tu	on	0.51
a capital & tui	on	-0.63
a capital & tum	on	0.07
a capital & tung	on	-0.28
a capital & tuong	on	0.12
a capital & tuyen	on	-0.17
a capital & un	on	-0.37
a capital & uyen	on	-0.48
a capital & va	on	-0.74
a capital & valley	on	0.47
a capital & van	on	-0.21
a capital & vao	on	-0.36
a capital & vay	on	-0.07
a capital & ve	on	-0.69
a capital & vi	on	0.09
a capital & viet	on	0.06
a capital & vinh	on	0.91
a capital & vo	on	-0.13
a capital & voi	on	0.08
a capital & vu	on	0.13
a capital & vung	on	0.27
a capital & was	on	-0.49
a capital & we	on	-0.12
a capital & xa	on	-0.14
a capital & xac	on	-0.35
a capital & xang	on	-0.07
a capital & xat	on	0.41
a capital & xe	on	-0.63
a capital & xuan	on	0.22
a capital & xuong	on	0.35
a capital & xuyen	on	0.1
a capital & y	on	-0.5
a capital & ya	on	-0.83
a capital & yen	on	0.53
a hang	on	1.41
a luoi	on	0.05
a phrase & a	on	-0.17
a phrase & an	on	0.12
a phrase & and	on	-0.38
a phrase & at	on	0.09
a phrase & ba	on	-0.23
a phrase & ban	on	0.6
a phrase & bay	on	-0.12
a phrase & ben	on	0.18
a phrase & bridge	on	0.15
a phrase & by	on	0.09
a phrase & camp	on	0.06
a phrase & cao	on	0.11
a phrase & cau	on	-0.68
a phrase & chon	on	-0.07
a phrase & chu	on	0.09
a phrase & co	on	0.18
a phrase & cu	on	-0.29
a phrase & cua	on	0.06
a phrase & da	on	0.05
a phrase & dan	on	0.08
a phrase & de	on	0.06
a phrase & dinh	on	0.25
a phrase & dong	on	0.08
a phrase & from	on	0.1
a phrase & ha	on	0.26
a phrase & hai	on	0.19
a phrase & hy	on	-0.08
a phrase & in	on	-1.03
a phrase & khong	on	-0.31
a phrase & la	on	-0.41
a phrase & le	on	0.09
a phrase & mai	on	-0.19
a phrase & nam	on	0.47
a phrase & ninh	on	0.09
a phrase & o	on	0.05
a phrase & of	on	0.14
a phrase & on	on	-0.46
a phrase & phia	on	0.16
a phrase & quang	on	0.18
a phrase & sau	on	-0.52
a phrase & so	on	-0.41
a phrase & son	on	0.09
a phrase & tay	on	0.06
a phrase & thang	on	-0.3
a phrase & the	on	0.28
a phrase & thi	on	0.09
a phrase & tien	on	-0.82
a phrase & tinh	on	0.07
a phrase & to	on	0.15
a phrase & vao	on	0.14
a phrase & ve	on	-0.08
a phrase & vien	on	0.05
a phrase & vinh	on	0.08
a phrase & vo	on	0.18
a phrase & with	on	0.17
a phrase & xa	on	-0.06
a phrase & xuyen	on	0.06
a word & 2	on	0.08
a word & 20	on	0.56
a word & 4	on	0.26
a word & 400	on	0.53
a word & a	on	0.33
a word & anh	on	-0.45
a word & at	on	0.25
a word & au	on	0.08
a word & ban	on	-0.47
a word & bang	on	-0.42
a word & bao	on	0.06
a word & bat	on	-0.05
a word & bay	on	-0.33
a word & behind	on	0.24
a word & ben	on	-0.46
a word & bep	on	0.1
a word & bi	on	-0.1
a word & bien	on	0.09
a word & binh	on	0.3
a word & bo	on	0.08
a word & bui	on	-0.09
a word & by	on	-0.6
a word & ca	on	-0.05
a word & cach	on	-0.6
a word & cai	on	0.15
a word & cam	on	-0.28
a word & can	on	0.17
a word & canh	on	0.79
a word & cao	on	0.05
a word & cap	on	-0.22
a word & cat	on	0.08
a word & cau	on	-0.46
a word & chi	on	0.19
a word & chien	on	-0.19
a word & chin	on	-0.74
a word & cho	on	-0.26
a word & chon	on	-0.24
a word & chong	on	0.24
a word & chu	on	0.46
a word & chua	on	0.37
a word & chung	on	-0.21
a word & cimetiere	on	0.05
a word & co	on	-0.5
a word & con	on	-0.69
a word & cong	on	-0.09
a word & cop	on	0.05
a word & cote	on	0.68
a word & cu	on	-0.2
a word & cua	on	-0.14
a word & cung	on	-0.19
a word & da	on	0.58
a word & dai	on	0.1
a word & dak	on	0.16
a word & dam	on	-0.05
a word & dan	on	0.19
a word & dang	on	0.4
a word & danh	on	-0.25
a word & dao	on	0.16
a word & dau	on	-0.13
a word & de	on	0.19
a word & di	on	-0.31
a word & dia	on	0.78
a word & dien	on	0.05
a word & dieu	on	0.15
a word & dinh	on	0.05
a word & doc	on	0.09
a word & doi	on	0.06
a word & don	on	-0.37
a word & dong	on	0.05
a word & duc	on	0.08
a word & duoi	on	-0.13
a word & duong	on	0.25
a word & dv	on	-0.31
a word & east	on	0.27
a word & field	on	0.06
a word & from	on	0.15
a word & gach	on	-0.16
a word & gan	on	0.24
a word & gao	on	0.09
a word & gap	on	-0.59
a word & gia	on	-0.05
a word & giang	on	0.13
a word & gio	on	-0.34
a word & gioi	on	0.06
a word & goc	on	0.05
a word & ha	on	-0.16
a word & hai	on	-0.45
a word & hang	on	-0.06
a word & hao	on	0.07
a word & hien	on	0.26
a word & hoa	on	0.59
a word & hoi	on	-0.08
a word & hom	on	-0.19
a word & hp	on	0.14
a word & hue	on	0.3
a word & huong	on	0.1
a word & huu	on	-0.81
a word & huyen	on	0.37
a word & in	on	0.68
a word & khe	on	0.08
a word & khong	on	-0.22
a word & khu	on	0.14
a word & khuc	on	1.08
a word & kien	on	0.08
a word & la	on	0.23
a word & lai	on	0.05
a word & lam	on	-0.06
a word & lang	on	0.69
a word & lao	on	0.11
a word & lay	on	-0.16
a word & le	on	0.38
a word & liet	on	0.06
a word & loc	on	0.16
a word & long	on	-0.54
a word & luc	on	-0.34
a word & luong	on	0.07
a word & luu	on	0.06
a word & ly	on	0.06
a word & ma	on	-0.26
a word & mat	on	-0.06
a word & mau	on	0.08
a word & may	on	-0.19
a word & me	on	0.05
a word & minh	on	0.18
a word & mo	on	0.45
a word & moc	on	0.05
a word & moi	on	-0.37
a word & mua	on	-0.52
a word & my	on	0.16
a word & nam	on	0.71
a word & nay	on	-0.3
a word & near	on	0.2
a word & ngam	on	0.14
a word & ngay	on	-0.3
a word & nghe	on	-0.14
a word & nghia	on	0.1
a word & ngo	on	0.05
a word & ngoai	on	-0.13
a word & ngua	on	0.05
a word & nguoi	on	-0.31
a word & nguyen	on	-0.07
a word & nha	on	0.1
a word & nhung	on	-0.2
a word & ninh	on	0.34
a word & no	on	-0.28
a word & north	on	0.23
a word & nuoc	on	0.19
a word & o	on	-0.44
a word & of	on	0.34
a word & old	on	0.05
a word & on	on	0.32
a word & ong	on	0.31
a word & phao	on	0.07
a word & phau	on	0.08
a word & phong	on	0.19
a word & phu	on	0.18
a word & phuoc	on	0.73
a word & quan	on	0.09
a word & quang	on	0.55
a word & ray	on	0.1
a word & roi	on	-0.99
a word & rong	on	0.08
a word & sang	on	-0.07
a word & sat	on	0.35
a word & sau	on	-0.51
a word & sinh	on	-0.06
a word & so	on	-0.69
a word & son	on	0.23
a word & song	on	0.08
a word & sous	on	0.21
a word & south	on	0.42
a word & su	on	0.1
a word & suoi	on	0.2
a word & ta	on	0.09
a word & tay	on	-0.66
a word & ten	on	-0.46
a word & thach	on	0.05
a word & thai	on	0.06
a word & thang	on	-0.24
a word & thanh	on	0.28
a word & thay	on	0.21
a word & the	on	0.9
a word & thi	on	0.15
a word & thinh	on	0.07
a word & tho	on	-0.19
a word & thon	on	0.61
a word & thong	on	-0.16
a word & thu	on	0.14
a word & thuong	on	0.07
a word & thuy	on	0.12
a word & tien	on	0.11
a word & toi	on	0.83
a word & tram	on	0.07
a word & tre	on	0.12
a word & tren	on	0.34
a word & tri	on	0.06
a word & trieu	on	0.2
a word & troi	on	0.06
a word & trong	on	-0.4
a word & trung	on	-0.23
a word & truong	on	-0.06
a word & tu	on	0.41
a word & tuong	on	0.06
a word & un	on	0.24
a word & under	on	-0.11
a word & va	on	-0.32
a word & vi	on	-0.11
a word & vinh	on	0.12
a word & vo	on	0.06
a word & we	on	-0.07
a word & west	on	0.55
a word & with	on	0.23
a word & xa	on	0.35
a word & xuan	on	0.16
a word & y	on	0.12
a word & yen	on	0.23
above the	on	0.07
along the	on	0.08
am vinh	on	0.31
an anh	on	-0.07
an binh	on	0.1
an cao	on	0.25
an lao	on	0.09
an thi	on	0.59
anh ha	on	0.37
anh thai	on	0.05
ap #	on	0.3
at & 12	on	0.12
at & 13	on	0.09
at & 15	on	-0.21
at & 150	on	-0.8
at & 19	on	0.18
at & 200	on	0.46
at & 22	on	0.06
at & 3	on	0.05
at & 30	on	0.93
at & 300m	on	0.36
at & 4	on	0.07
at & 400	on	0.44
at & 6	on	0.07
at & a	on	0.57
at & about	on	0.27
at & along	on	0.12
at & an	on	-0.19
at & and	on	0.42
at & anh	on	-0.22
at & ao	on	0.08
at & around	on	-0.54
at & at	on	-1.58
at & au	on	0.42
at & avec	on	-0.55
at & ba	on	-0.94
at & bac	on	0.3
at & bai	on	0.06
at & ban	on	-0.49
at & bang	on	0.24
at & bau	on	0.05
at & bay	on	-1.09
at & be	on	0.17
at & behind	on	0.25
at & ben	on	0.49
at & bep	on	0.06
at & bi	on	0.83
at & bia	on	-0.06
at & bien	on	0.11
at & big	on	0.06
at & binh	on	0.12
at & bo	on	-0.26
at & bom	on	0.5
at & bong	on	0.26
at & bui	on	0.06
at & buoc	on	0.11
at & buon	on	0.1
at & by	on	-0.16
at & c	on	-0.18
at & cach	on	-0.19
at & cai	on	-0.06
at & cam	on	-0.38
at & camp	on	0.05
at & can	on	0.05
at & canal	on	0.15
at & cang	on	0.05
at & canh	on	0.34
at & cao	on	0.14
at & cap	on	0.37
at & cat	on	0.12
at & cau	on	-0.2
at & cay	on	0.27
at & cha	on	-0.07
at & chan	on	-0.18
at & chau	on	-0.22
at & chay	on	0.06
at & chen	on	-0.4
at & chi	on	-0.4
at & chin	on	-0.34
at & cho	on	-0.68
at & chon	on	-0.72
at & chong	on	0.31
at & chu	on	-0.17
at & chua	on	0.55
at & chum	on	0.07
at & chung	on	0.18
at & chuong	on	-0.32
at & church	on	0.26
at & co	on	-0.26
at & con	on	-0.36
at & cong	on	0.13
at & cot	on	0.09
at & cote	on	-0.28
at & crater	on	0.06
at & creek	on	0.08
at & cu	on	0.45
at & cua	on	0.25
at & cung	on	-0.28
at & cut	on	0.09
at & d	on	0.29
at & da	on	0.58
at & dai	on	0.1
at & dak	on	0.16
at & dam	on	0.12
at & dan	on	-0.31
at & danh	on	-0.53
at & dao	on	0.21
at & dap	on	-0.84
at & dat	on	-0.48
at & dau	on	-0.71
at & day	on	0.53
at & de	on	0.46
at & dem	on	-0.15
at & den	on	-0.4
at & derriere	on	0.3
at & des	on	0.24
at & di	on	1.07
at & dien	on	0.2
at & dinh	on	0.26
at & doan	on	1.09
at & doi	on	1.02
at & don	on	-0.54
at & dong	on	-0.18
at & du	on	0.16
at & dua	on	0.19
at & duoi	on	0.54
at & duong	on	0.26
at & east	on	0.69
at & ecole	on	0.05
at & em	on	0.56
at & en	on	-0.16
at & et	on	0.68
at & face	on	-0.39
at & from	on	0.24
at & ga	on	0.09
at & gach	on	-0.06
at & gan	on	0.13
at & gao	on	0.15
at & gare	on	0.07
at & gia	on	-0.16
at & giay	on	-0.18
at & gieng	on	0.13
at & gio	on	-0.09
at & go	on	0.08
at & goc	on	0.25
at & goi	on	0.36
at & ha	on	0.11
at & ham	on	0.42
at & hamlet	on	0.12
at & hang	on	0.55
at & hao	on	0.05
at & he	on	0.17
at & hien	on	-0.98
at & his	on	0.11
at & ho	on	0.07
at & hoa	on	0.06
at & hoi	on	0.22
at & hom	on	-0.41
at & hop	on	0.07
at & huong	on	0.39
at & in	on	-0.44
at & junction	on	0.21
at & just	on	0.42
at & ke	on	0.5
at & khau	on	-0.65
at & khe	on	0.07
at & khi	on	0.39
at & kho	on	0.09
at & khoang	on	-0.14
at & khong	on	-0.14
at & kien	on	-0.09
at & kinh	on	0.16
at & km	on	0.06
at & ko	on	0.07
at & ky	on	-0.09
at & l	on	0.09
at & la	on	-0.2
at & lai	on	-0.05
at & lam	on	0.06
at & lan	on	-0.17
at & lang	on	-1.19
at & lao	on	0.13
at & lap	on	-0.08
at & lay	on	-0.15
at & le	on	0.36
at & left	on	0.53
at & les	on	0.58
at & lim	on	0.09
at & line	on	0.08
at & linh	on	-0.19
at & lo	on	0.24
at & loc	on	0.12
at & lon	on	0.13
at & lua	on	0.06
at & luc	on	-0.29
at & lung	on	0.06
at & luy	on	0.05
at & m	on	0.31
at & ma	on	-0.79
at & mai	on	-0.08
at & mat	on	0.35
at & may	on	-0.08
at & me	on	0.5
at & mep	on	0.2
at & met	on	0.16
at & mi	on	0.05
at & mieu	on	0.08
at & minh	on	0.41
at & mit	on	0.05
at & mo	on	-0.28
at & moc	on	-0.18
at & moi	on	-0.08
at & mon	on	0.08
at & mot	on	0.16
at & muong	on	0.1
at & my	on	0.15
at & nam	on	0.07
at & nay	on	0.22
at & near	on	0.14
at & nen	on	0.05
at & next	on	0.3
at & nga	on	0.28
at & ngam	on	0.2
at & ngay	on	0.51
at & ngo	on	0.05
at & ngoai	on	0.48
at & nguoi	on	0.4
at & nguon	on	0.05
at & nha	on	0.32
at & nhan	on	0.08
at & nhieu	on	-0.56
at & nho	on	0.63
at & nhung	on	0.07
at & nia	on	0.18
at & no	on	-0.44
at & nong	on	0.22
at & north	on	0.2
at & not	on	0.18
at & nua	on	0.15
at & nuoc	on	0.12
at & o	on	-0.7
at & of	on	-0.33
at & old	on	0.06
at & on	on	0.27
at & ong	on	0.31
at & our	on	0.25
at & phai	on	0.16
at & phao	on	0.33
at & phau	on	0.05
at & phe	on	0.06
at & phi	on	0.05
at & phia	on	0.38
at & phu	on	0.07
at & quang	on	0.09
at & que	on	-0.75
at & rach	on	0.18
at & rao	on	0.09
at & ray	on	0.26
at & river	on	0.1
at & road	on	0.1
at & roi	on	-0.08
at & rung	on	0.24
at & ruong	on	-0.09
at & sa	on	0.21
at & san	on	0.08
at & sang	on	-0.54
at & sau	on	-0.21
at & school	on	0.19
at & side	on	0.28
at & slope	on	0.2
at & so	on	0.35
at & soc	on	-0.15
at & son	on	0.2
at & song	on	0.1
at & sous	on	0.31
at & south	on	0.06
at & stream	on	0.14
at & sung	on	0.05
at & suoi	on	0.17
at & ta	on	0.18
at & tam	on	0.07
at & tan	on	0.12
at & tau	on	0.05
at & tay	on	0.42
at & than	on	0.1
at & thang	on	-0.25
at & thanh	on	0.3
at & thap	on	0.28
at & the	on	1.2
at & theo	on	0.12
at & thi	on	-0.43
at & tho	on	0.12
at & thoi	on	-0.4
at & thon	on	0.19
at & thong	on	0.21
at & thot	on	0.08
at & thu	on	0.05
at & thuong	on	0.61
at & tien	on	0.32
at & tieng	on	0.06
at & tieu	on	0.34
at & tin	on	0.05
at & tinh	on	0.1
at & to	on	0.12
at & toi	on	0.07
at & trai	on	0.14
at & tram	on	0.19
at & tran	on	0.12
at & trang	on	0.05
at & tre	on	0.14
at & tree	on	0.08
at & tren	on	-0.1
at & treo	on	0.05
at & trong	on	-0.94
at & truc	on	0.05
at & trung	on	0.19
at & truoc	on	0.52
at & truong	on	0.17
at & tu	on	-0.39
at & tui	on	-0.72
at & tuong	on	0.08
at & two	on	0.68
at & u	on	0.06
at & un	on	0.17
at & under	on	-0.43
at & une	on	0.13
at & van	on	-0.09
at & vao	on	0.43
at & ve	on	-0.38
at & vi	on	-0.57
at & vinh	on	0.13
at & vo	on	0.29
at & voi	on	0.05
at & vu	on	-0.07
at & vui	on	-0.31
at & vuon	on	-0.27
at & wall	on	0.06
at & water	on	0.06
at & we	on	-0.57
at & west	on	0.26
at & when	on	0.1
at & where	on	0.43
at & xa	on	-0.43
at & xac	on	-0.21
at & xep	on	-0.32
at & xoai	on	0.12
at & xom	on	0.34
at & y	on	-0.12
at & yen	on	0.13
at the	on	0.11
ba chua	on	0.08
ba co	on	0.79
ba dac	on	0.12
ba di	on	-0.05
ba dong	on	0.12
ba tu	on	0.26
ba vi	on	0.49
bac gan	on	0.46
bac giang	on	0.11
bac lap	on	0.11
bac ninh	on	0.05
bac thai	on	0.06
bach dang	on	0.14
bai bang	on	0.19
bai boi	on	0.07
bai cat	on	0.09
bai da	on	0.06
bai dap	on	0.18
bai dau	on	0.41
bai khach	on	0.05
bai tha	on	0.11
ban ban	on	-1.14
ban co	on	-1.03
ban dong	on	0.27
ban na	on	0.07
ban nam	on	0.05
ban pac	on	0.07
ban ta	on	0.07
bang la	on	-0.14
bank of	on	0.12
bao hai	on	0.32
bat xat	on	0.05
bau co	on	0.26
bay hien	on	-0.18
behind the	on	0.09
below the	on	0.08
ben bo	on	0.12
ben do	on	0.66
ben hong	on	0.07
ben kia	on	0.07
ben lao	on	0.05
ben pha	on	0.05
ben phai	on	0.23
ben trai	on	0.14
ben tre	on	0.21
ben vuot	on	0.11
benh vien	on	0.35
benh xa	on	0.13
beside a	on	0.06
bich la	on	0.38
bien gioi	on	0.33
bien lo	on	0.34
binh anh	on	-0.06
binh dinh	on	0.13
binh do	on	0.11
binh ha	on	-0.07
binh thi	on	0.08
binh thuan	on	0.11
binh tram	on	0.48
binh trung	on	-0.39
binh va	on	-0.17
blank#	on	0.99
blank##	on	0.3
blank###	on	1.61
blank####	on	-0.06
blank1b	on	0.06
blank2km	on	0.73
blank500m	on	1.18
blank50m	on	0.08
blanka	on	-0.52
blankabout	on	0.44
blankam	on	0.09
blankan	on	0.56
blankand	on	-0.75
blankanh	on	0.14
blankao	on	0.12
blankap	on	0.06
blankarea	on	0.12
blankat	on	-1.01
blankavec	on	-1.11
blankay	on	-0.44
blankb	on	0.05
blankba	on	-0.52
blankbac	on	0.84
blankbai	on	0.19
blankbamboo	on	0.06
blankban	on	0.49
blankbang	on	0.62
blankbank	on	0.3
blankbao	on	0.36
blankbat	on	-0.48
blankbau	on	0.11
blankbay	on	-1.46
blankbe	on	0.82
blankbecause	on	-1
blankbelow	on	0.05
blankben	on	0.42
blankbenh	on	0.12
blankbeo	on	0.05
blankbep	on	0.2
blankbi	on	-1.44
blankbia	on	-0.18
blankbien	on	0.39
blankbiet	on	-0.82
blankbieu	on	0.05
blankbig	on	0.09
blankbinh	on	0.75
blankbo	on	-0.26
blankboi	on	0.11
blankbom	on	0.58
blankbon	on	0.23
blankbong	on	0.3
blankbot	on	0.05
blankbridge	on	0.36
blankbroken	on	0.06
blankbua	on	-1.27
blankbui	on	0.14
blankbung	on	-1.51
blankbunker	on	0.51
blankbuoc	on	0.23
blankbuon	on	0.07
blankbut	on	-0.57
blankbuu	on	0.05
blankby	on	-1.31
blankc	on	0.08
blankca	on	0.1
blankcach	on	-0.22
blankcai	on	0.36
blankcam	on	0.27
blankcamp	on	0.13
blankcan	on	0.55
blankcanal	on	0.42
blankcang	on	0.07
blankcanh	on	0.45
blankcao	on	0.78
blankcap	on	0.19
blankcat	on	0.5
blankcau	on	-0.53
blankcave	on	0.06
blankcay	on	0.67
blankcemetery	on	0.76
blankcha	on	0.13
blankchac	on	-0.18
blankchai	on	0.7
blankcham	on	-0.46
blankchan	on	0.4
blankchang	on	-0.21
blankchanh	on	0.12
blankchau	on	0.35
blankchay	on	-0.25
blankche	on	0.16
blankchet	on	-0.29
blankchi	on	-0.96
blankchia	on	0.09
blankchien	on	0.16
blankchin	on	-0.69
blankcho	on	-0.86
blankchon	on	-0.68
blankchong	on	0.93
blankchot	on	0.16
blankchu	on	-0.67
blankchua	on	0.24
blankchuc	on	0.06
blankchum	on	0.07
blankchung	on	0.24
blankchuong	on	0.19
blankchup	on	-0.39
blankchurch	on	0.27
blankchuyen	on	-0.06
blankcimetiere	on	0.06
blankco	on	-0.91
blankcoi	on	-0.85
blankcommune	on	0.16
blankcon	on	-1.43
blankcong	on	0.62
blankcop	on	0.05
blankcorner	on	0.24
blankcot	on	0.14
blankcrater	on	0.08
blankcreek	on	0.13
blankcu	on	-0.58
blankcua	on	0.35
blankculvert	on	0.07
blankcung	on	-1.32
blankcuoi	on	-0.11
blankcuong	on	0.08
blankcut	on	0.22
blankd	on	0.09
blankda	on	0.66
blankdac	on	0.12
blankdai	on	0.09
blankdak	on	0.19
blankdam	on	-1.37
blankdan	on	0.81
blankdang	on	0.21
blankdanh	on	-0.54
blankdao	on	0.78
blankdap	on	-0.89
blankdau	on	0.83
blankday	on	-1.44
blankde	on	0.79
blankdem	on	-0.77
blankden	on	0.07
blankdeo	on	0.07
blankdes	on	1.13
blankdi	on	0.47
blankdia	on	0.65
blankdiem	on	0.77
blankdien	on	0.36
blankdieu	on	0.4
blankdin	on	0.14
blankdinh	on	1.09
blankdo	on	0.28
blankdoan	on	0.84
blankdoc	on	-0.7
blankdoi	on	0.41
blankdon	on	0.38
blankdong	on	-0.67
blankdu	on	0.1
blankdua	on	0.25
blankduc	on	0.37
blankdung	on	-1.19
blankduoi	on	-0.45
blankduong	on	1.01
blankea	on	0.1
blankem	on	0.33
blanken	on	-1.8
blankend	on	0.07
blankest	on	-0.07
blanket	on	0.36
blankferry	on	0.36
blankfield	on	0.07
blankford	on	0.65
blankfrench	on	0.06
blankfrom	on	0.56
blankfront	on	0.33
blankga	on	0.12
blankgach	on	0.18
blankgai	on	0.08
blankgan	on	-0.13
blankgao	on	0.32
blankgap	on	-0.88
blankgarden	on	0.05
blankgare	on	0.07
blankgate	on	0.44
blankghi	on	-2.49
blankgi	on	-1.05
blankgia	on	-0.54
blankgiang	on	0.54
blankgiao	on	0.75
blankgiap	on	-0.3
blankgiay	on	-0.36
blankgieng	on	0.3
blankgio	on	0.59
blankgioi	on	0.33
blankgiong	on	0.06
blankgiua	on	-0.2
blankgo	on	0.17
blankgoc	on	0.11
blankgoi	on	0.53
blankgom	on	-0.21
blankgrave	on	0.27
blankh	on	0.49
blankhai	on	-0.65
blankham	on	0.15
blankhamlet	on	0.28
blankhan	on	0.05
blankhang	on	0.75
blankhanh	on	0.14
blankhao	on	0.14
blankhau	on	0.19
blankhay	on	0.52
blankhe	on	-0.32
blankhet	on	-0.45
blankhi	on	-0.07
blankhien	on	-1.43
blankhiep	on	0.08
blankhill	on	0.05
blankhills	on	0.77
blankhis	on	0.45
blankho	on	0.4
blankhoa	on	0.68
blankhoang	on	0.22
blankhoc	on	0.42
blankhoi	on	-1.1
blankhom	on	-0.63
blankhon	on	0.09
blankhong	on	-0.67
blankhop	on	0.11
blankhospital	on	0.29
blankhouse	on	0.07
blankhp	on	0.38
blankhue	on	0.08
blankhung	on	0.43
blankhuong	on	0.35
blankhuu	on	-0.74
blankhuy	on	0.07
blankhuyen	on	0.9
blankhy	on	0.49
blankia	on	0.16
blankin	on	-1.06
blankis	on	-0.97
blankit	on	-0.13
blankjunction	on	0.43
blankke	on	0.31
blankkeo	on	0.3
blankkha	on	0.09
blankkhach	on	0.08
blankkhang	on	0.08
blankkhanh	on	0.12
blankkhau	on	-0.3
blankkhe	on	0.3
blankkhi	on	-0.58
blankkho	on	0.2
blankkhoang	on	-0.05
blankkhoi	on	-0.78
blankkhong	on	-0.14
blankkhop	on	0.05
blankkhu	on	-0.29
blankkhuc	on	0.05
blankkhuong	on	0.07
blankkia	on	0.08
blankkiem	on	-0.24
blankkien	on	0.1
blankkieng	on	-0.09
blankkim	on	0.07
blankkinh	on	0.28
blankkm	on	0.25
blankkratie	on	0.07
blankky	on	0.07
blankl	on	-0.16
blankla	on	-0.44
blanklac	on	0.11
blanklach	on	0.05
blanklai	on	0.11
blanklak	on	0.07
blanklam	on	0.11
blanklan	on	-0.83
blanklang	on	-0.06
blanklanh	on	0.08
blanklao	on	0.59
blanklap	on	1.09
blanklau	on	0.07
blanklay	on	-1.48
blankle	on	0.56
blankleft	on	0.05
blanklen	on	-0.12
blankles	on	0.65
blankliem	on	0.07
blanklien	on	0.14
blankliet	on	0.83
blanklieu	on	0.1
blanklim	on	0.15
blankline	on	0.1
blankloc	on	0.44
blankloi	on	0.13
blanklon	on	0.16
blanklong	on	0.37
blanklu	on	-0.29
blanklua	on	0.11
blankluc	on	-0.34
blanklung	on	0.28
blankluoi	on	0.05
blankluong	on	0.17
blankluu	on	0.15
blankly	on	0.13
blankm	on	0.59
blankma	on	-0.31
blankmang	on	0.52
blankmartyrs	on	-0.38
blankmat	on	0.65
blankmau	on	0.13
blankmep	on	0.05
blankmet	on	0.33
blankmi	on	0.06
blankmien	on	0.18
blankmieu	on	0.13
blankminh	on	0.11
blankmit	on	0.07
blankmo	on	0.73
blankmoc	on	0.1
blankmoi	on	0.37
blankmom	on	0.05
blankmon	on	0.34
blankmot	on	0.16
blankmu	on	0.37
blankmuoi	on	0.13
blankmuong	on	0.16
blankmy	on	0.48
blankna	on	0.14
blanknam	on	0.85
blanknang	on	0.07
blanknay	on	-0.31
blankne	on	-0.33
blanknear	on	0.35
blanknen	on	-0.64
blanknga	on	0.42
blankngai	on	0.22
blankngam	on	0.53
blankngan	on	0.11
blankngang	on	0.05
blankngay	on	-1.79
blanknghi	on	0.05
blanknghia	on	0.2
blanknghiep	on	0.05
blankngo	on	0.16
blankngoai	on	0.35
blankngoc	on	0.15
blankngoi	on	-0.06
blankngon	on	0.07
blankngua	on	0.1
blanknguoi	on	-0.28
blanknguon	on	0.16
blanknguyen	on	0.54
blanknha	on	0.33
blanknhanh	on	0.06
blanknhap	on	-0.3
blanknhat	on	-0.43
blanknhe	on	-1.38
blanknhi	on	0.06
blanknhich	on	0.1
blanknhieu	on	-0.71
blanknhin	on	-2.53
blanknho	on	0.21
blanknhong	on	0.1
blanknhu	on	0.09
blanknhung	on	-1.73
blankninh	on	0.56
blankno	on	-0.6
blanknoi	on	0.33
blanknong	on	0.1
blanknord	on	0.06
blanknorth	on	0.1
blanknot	on	0.23
blanknua	on	0.2
blanknui	on	0.14
blanknuoc	on	0.18
blanknuong	on	0.1
blanko	on	0.11
blankoai	on	0.1
blankof	on	1.57
blankold	on	0.14
blankom	on	-0.24
blankon	on	-2.29
blankong	on	0.62
blankour	on	0.33
blankpa	on	0.06
blankpac	on	0.07
blankpailin	on	0.1
blankpass	on	0.61
blankpha	on	0.42
blankphai	on	-0.42
blankphao	on	0.76
blankphat	on	-0.18
blankphau	on	0.32
blankphe	on	0.06
blankphi	on	0.1
blankphia	on	0.16
blankpho	on	0.17
blankphong	on	0.53
blankphu	on	0.58
blankphuc	on	0.15
blankphuoc	on	0.21
blankphuong	on	0.35
blankplantation	on	0.06
blankpo	on	0.1
blankpont	on	0.08
blankprovince	on	0.2
blankpu	on	0.53
blankqua	on	0.09
blankquan	on	0.98
blankque	on	0.35
blankquy	on	0.07
blankquynh	on	0.18
blankra	on	0.47
blankrach	on	0.08
blankrao	on	0.27
blankray	on	0.22
blankrieng	on	0.07
blankriep	on	0.06
blankriver	on	0.29
blankro	on	0.08
blankroad	on	0.11
blankroi	on	-1.05
blankrong	on	0.18
blankrua	on	0.08
blankrubber	on	0.48
blankrung	on	0.1
blankruong	on	-0.25
blankrut	on	0.27
blanksa	on	0.24
blanksach	on	0.32
blanksan	on	0.22
blanksang	on	-1.56
blanksanh	on	0.08
blanksap	on	0.7
blanksat	on	0.15
blanksau	on	0.55
blankschool	on	0.31
blanksi	on	0.25
blankside	on	0.26
blanksim	on	0.12
blanksinh	on	-0.1
blankslope	on	0.21
blankso	on	0.08
blanksoc	on	0.05
blankson	on	0.84
blanksong	on	0.24
blanksouth	on	0.12
blankstream	on	0.32
blankstreet	on	0.68
blanksu	on	0.43
blanksung	on	0.07
blanksuoi	on	0.24
blanksup	on	0.06
blankta	on	0.65
blanktac	on	0.06
blanktai	on	0.29
blanktam	on	0.22
blanktan	on	-0.31
blanktang	on	0.13
blanktao	on	0.1
blanktap	on	-0.3
blanktau	on	0.22
blanktay	on	0.57
blankte	on	0.52
blankten	on	-0.74
blanktha	on	0.12
blankthach	on	0.13
blankthai	on	0.23
blankthan	on	0.2
blankthang	on	-0.89
blankthanh	on	0.64
blankthap	on	-0.3
blankthat	on	0.19
blankthay	on	0.66
blankthe	on	1.57
blanktheo	on	0.64
blankthi	on	-1.29
blankthien	on	0.14
blankthiet	on	0.07
blankthinh	on	0.11
blanktho	on	0.06
blankthoi	on	-2.27
blankthon	on	0.37
blankthot	on	0.1
blankthua	on	0.05
blankthuan	on	0.07
blankthuoc	on	-0.26
blankthuong	on	0.26
blankthuot	on	0.07
blankthuy	on	0.47
blanktien	on	-0.34
blanktieng	on	0.13
blanktiep	on	0.08
blanktieu	on	-0.58
blanktim	on	-0.61
blanktin	on	0.17
blanktinh	on	0.11
blankto	on	0.76
blanktoi	on	-0.22
blanktower	on	0.11
blanktp	on	0.16
blanktra	on	0.05
blanktrach	on	0.09
blanktrack	on	0.06
blanktrai	on	0.32
blanktrail	on	0.16
blanktram	on	0.93
blanktran	on	0.78
blanktrang	on	1.21
blanktranh	on	0.08
blanktre	on	0.41
blanktree	on	0.13
blanktrees	on	0.09
blanktren	on	-0.95
blanktreo	on	0.07
blanktri	on	0.36
blanktrieu	on	0.09
blanktrinh	on	0.08
blanktro	on	-0.08
blanktroi	on	0.12
blanktron	on	0.07
blanktrong	on	-0.65
blanktruc	on	0.1
blanktrung	on	0.4
blanktruong	on	0.5
blanktu	on	0.33
blanktui	on	-1.91
blanktul	on	0.11
blanktum	on	0.08
blanktung	on	-0.67
blanktuong	on	0.18
blanktuyen	on	0.11
blanktwo	on	0.06
blanku	on	0.15
blankui	on	0.05
blankun	on	-0.45
blankunder	on	0.07
blankune	on	0.51
blankuy	on	0.1
blankuyen	on	0.12
blankva	on	-0.62
blankvai	on	0.08
blankvalley	on	0.68
blankvam	on	0.09
blankvao	on	0.54
blankvat	on	0.05
blankvay	on	0.07
blankve	on	-2.25
blankven	on	0.05
blankvi	on	-0.79
blankvien	on	0.55
blankviet	on	0.31
blankvillage	on	0.12
blankvinh	on	0.29
blankvo	on	0.81
blankvoi	on	0.82
blankvong	on	0.06
blankvuc	on	0.05
blankvui	on	-0.75
blankvung	on	-0.06
blankvuon	on	-0.22
blankvuong	on	0.06
blankvuot	on	0.11
blankwall	on	0.38
blankwas	on	-0.47
blankwater	on	0.1
blankwe	on	-0.49
blankwest	on	-0.7
blankwhere	on	0.76
blankwhite	on	0.05
blankwith	on	0.13
blankxa	on	0.27
blankxang	on	0.12
blankxat	on	0.05
blankxay	on	0.18
blankxe	on	-0.22
blankxin	on	-0.43
blankxoai	on	0.22
blankxoi	on	0.05
blankxom	on	0.05
blankxu	on	-0.5
blankxuan	on	0.26
blankxuong	on	-0.08
blankxuyen	on	0.24
blanky	on	0.55
blankyen	on	0.62
bo ao	on	0.06
bo bac	on	0.15
bo cho	on	-0.07
bo kinh	on	0.13
bo muong	on	0.06
bo nam	on	0.1
bo ruong	on	0.07
bo tre	on	0.05
bom cu	on	0.18
bomb crater	on	0.07
bout de	on	0.05
bui tre	on	0.1
buoc ve	on	-1.33
buon ma	on	1.17
by a	on	0.26
by the	on	0.26
c hang	on	1.03
ca mau	on	0.09
ca phe	on	0.06
cach cau	on	0.05
cach lo	on	0.07
cach ngam	on	0.19
cai be	on	0.46
cai gieng	on	0.07
cai lay	on	0.28
cam giang	on	0.06
cam lo	on	0.05
cam ong	on	0.05
cam pu	on	0.58
can cu	on	0.15
canh bo	on	0.09
canh cho	on	0.07
canh dong	on	0.23
canh gieng	on	0.06
canh lo	on	0.05
canh ma	on	0.34
cao ###	on	0.06
cao ####	on	0.22
cao bang	on	0.39
cao diem	on	0.7
cao su	on	0.27
cao xa	on	0.05
cap #	on	0.06
cat sau	on	0.71
cau chu	on	0.35
cau khi	on	1.02
cau ong	on	0.23
cau rao	on	0.09
cau tay	on	0.07
cau tram	on	-0.2
cau treo	on	0.07
cay ben	on	0.21
cay da	on	0.08
cay gao	on	0.08
cay ko	on	0.09
cay lim	on	0.07
cay so	on	0.68
cay thi	on	0.32
cay thot	on	0.07
cay xoai	on	0.06
cemetery but	on	-0.4
chan cau	on	0.07
chan de	on	0.08
chau anh	on	-0.07
chau nghe	on	0.43
chau son	on	0.35
che phia	on	0.05
chi huy	on	0.07
chi khu	on	0.33
chien truong	on	0.1
cho ben	on	0.07
cho cay	on	0.07
cho co	on	1.19
cho moi	on	0.64
chot ####	on	0.09
chu a	on	0.1
chu xa	on	0.15
chua co	on	-0.17
chua o	on	0.05
chua ong	on	0.16
chua xa	on	0.16
chuong cop	on	0.05
chuong nghe	on	0.1
cimetiere de	on	0.22
co ba	on	0.05
co cay	on	0.08
co dong	on	0.12
co hai	on	0.08
co ma	on	-0.21
con cat	on	0.1
con cuong	on	0.06
cong so	on	0.18
cong su	on	0.1
cong troi	on	0.08
contre le	on	0.29
cot moc	on	0.06
crater and	on	-0.53
cu chi	on	0.06
cu co	on	-0.74
cu cua	on	0.06
cu duoi	on	-1.19
cu gan	on	0.17
cu phia	on	0.14
cu tra	on	0.11
cua ba	on	0.26
cua chu	on	0.76
cua don	on	0.45
cua dong	on	0.17
cua khau	on	0.3
cua nguoi	on	0.67
cua ong	on	0.75
cua viet	on	0.3
cuong nghe	on	0.06
d un	on	0.67
da bang	on	0.11
da chien	on	0.06
da cho	on	-0.07
da co	on	0.9
da gan	on	0.36
da tren	on	0.05
dai thang	on	0.83
dak lak	on	0.07
dak to	on	0.09
dan nghe	on	0.06
dat chua	on	0.11
dat do	on	0.06
dat nha	on	0.15
dat sau	on	0.05
dau cau	on	0.08
dau giay	on	0.06
dau lang	on	0.12
dau ray	on	0.05
dau tieng	on	0.12
day #	on	0.14
de la	on	1.12
deo nhong	on	0.09
deo pha	on	0.07
derriere l	on	0.05
derriere la	on	0.32
derriere le	on	0.28
di bo	on	0.09
dia cua	on	0.27
dia phao	on	0.09
diem ###	on	0.06
diem ####	on	0.07
diem cao	on	0.5
dien ban	on	0.1
dien bien	on	0.09
dien chau	on	0.25
dieu tri	on	0.08
dinh cho	on	-0.2
dinh chon	on	-0.07
dinh co	on	-0.96
dinh lang	on	-0.33
dinh xa	on	0.16
do luong	on	0.08
do son	on	0.06
doan ##	on	0.28
doan o	on	0.06
doc ba	on	0.29
doc dau	on	-0.21
doi #	on	0.57
doi ##	on	0.83
doi ###	on	0.72
doi ####	on	0.24
doi ben	on	0.43
doi che	on	0.06
doi chu	on	-0.34
doi co	on	-0.39
doi dat	on	0.14
doi dieu	on	0.35
doi khong	on	0.75
doi kien	on	0.16
doi phia	on	0.28
doi quynh	on	0.1
doi sau	on	-0.13
doi sim	on	0.08
doi thong	on	0.11
doi tranh	on	0.06
don bac	on	0.14
don dien	on	0.11
don vi	on	0.32
dong anh	on	0.76
dong cat	on	0.09
dong chum	on	0.07
dong cua	on	0.11
dong dang	on	0.21
dong ha	on	0.09
dong hai	on	-0.7
dong hoi	on	0.12
dong hung	on	0.06
dong lang	on	0.18
dong lao	on	0.2
dong mo	on	0.13
dong nam	on	0.18
dong son	on	0.06
dong thap	on	0.12
dong thuy	on	0.22
dong xa	on	0.09
dong xoai	on	0.11
du cimetiere	on	0.05
du pont	on	0.08
duc co	on	0.14
duc ha	on	0.05
dung ha	on	0.09
duoi chan	on	0.25
duoi goc	on	0.06
duoi mot	on	0.2
duong #	on	1.75
duong ##	on	0.7
duong 1b	on	0.06
duong bang	on	0.06
duong cach	on	0.64
duong day	on	0.1
duong hai	on	0.15
duong lieu	on	0.06
duong mon	on	0.11
duong nghe	on	0.09
duong theo	on	0.4
duong tu	on	0.39
duong tuyen	on	0.09
duong vao	on	0.2
ea sup	on	0.06
first 772,	on	-0.19
first a,	on	-0.7
first ablank	on	0.45
first alongblank	on	0.22
first an)	on	-0.18
first an,	on	-0.31
first an-	on	-0.28
first anblank	on	0.23
first aoblank	on	0.06
first ap,	on	0.67
first at,	on	0.09
first au'	on	0.27
first au,	on	0.19
first au-	on	0.16
first ayunblank	on	-0.6
first ba,	on	-0.41
first bablank	on	0.29
first bac)	on	-0.05
first bac,	on	0.56
first bac-	on	-0.17
first bacblank	on	-0.12
first bachblank	on	-0.6
first bai,	on	-0.4
first baiblank	on	-0.14
first ban(	on	-0.19
first ban,	on	0.69
first ban-	on	0.24
first bank,	on	-0.19
first bankblank	on	0.15
first bao,	on	0.34
first bat,	on	-0.38
first batblank	on	-0.06
first bau,	on	0.3
first baublank	on	-0.05
first beachblank	on	0.6
first beblank	on	0.07
first behind,	on	-0.21
first behindblank	on	0.79
first belowblank	on	0.06
first ben,	on	-0.67
first benblank	on	0.36
first benhblank	on	0.23
first beside,	on	-0.23
first besideblank	on	0.48
first betweenblank	on	1.62
first bia,	on	-0.38
first biablank	on	0.73
first bichblank	on	0.42
first bien,	on	-0.36
first bienblank	on	-0.48
first binh,	on	-0.53
first binhblank	on	-0.26
first bo,	on	0.72
first boblank	on	0.17
first bongblank	on	0.24
first bordblank	on	0.2
first bot,	on	0.26
first botblank	on	-0.34
first bu,	on	-0.15
first bublank	on	0.05
first bui,	on	0.28
first bung,	on	-0.13
first bungblank	on	0.46
first bunkerblank	on	-0.61
first buon,	on	0.13
first buonblank	on	0.14
first by,	on	0.11
first byblank	on	-0.35
first ca,	on	-0.41
first cablank	on	-0.19
first cach,	on	-0.8
first cachblank	on	1.67
first caiblank	on	-0.46
first cam)	on	-0.08
first cam,	on	0.12
first cam-	on	0.24
first camp,	on	0.14
first campblank	on	0.16
first can,	on	0.39
first canal,	on	0.35
first canalblank	on	-1.58
first canblank	on	0.27
first cangblank	on	-0.09
first canh,	on	-0.48
first canhblank	on	1
first cao)	on	-0.08
first cao,	on	-0.79
first caoblank	on	-0.26
first cat,	on	-0.22
first catblank	on	0.54
first cau,	on	-0.26
first caublank	on	-0.09
first caveblank	on	-0.17
first cay,	on	-0.12
first cayblank	on	0.3
first cemetery,	on	-0.23
first cemeteryblank	on	-0.09
first cha,	on	-0.55
first chan,	on	0.43
first chanblank	on	0.83
first chau,	on	0.54
first chi,	on	-0.54
first chiblank	on	0.25
first chienblank	on	0.15
first chinblank	on	-0.05
first cho,	on	0.1
first choblank	on	0.61
first chot,	on	0.55
first chotblank	on	-0.17
first chu,	on	0.67
first chua,	on	0.06
first chuablank	on	-0.34
first chublank	on	-1.1
first chuongblank	on	-0.1
first cimetiere'	on	0.23
first cimetiere,	on	0.39
first cimetiereblank	on	-0.48
first co,	on	-0.17
first colblank	on	0.08
first collineblank	on	-0.1
first communeblank	on	-0.37
first con,	on	-0.27
first cong,	on	-0.24
first congblank	on	-0.64
first contreblank	on	0.3
first cote,	on	0.25
first coteblank	on	0.36
first creekblank	on	-1.19
first cu,	on	0.06
first cua,	on	-0.34
first cuablank	on	0.34
first cublank	on	0.47
first cuoiblank	on	0.25
first da,	on	-0.79
first dablank	on	-0.05
first dacblank	on	-0.47
first dai,	on	0.51
first daiblank	on	0.19
first dak,	on	0.63
first dakblank	on	-0.1
first damblank	on	0.51
first dang,	on	0.84
first dangblank	on	-0.14
first dansblank	on	0.54
first dao,	on	-0.24
first dat,	on	0.08
first datblank	on	0.46
first dau,	on	-0.12
first daublank	on	0.06
first de,	on	0.15
first deblank	on	0.09
first deo,	on	-0.17
first deoblank	on	-1.19
first derriere'	on	0.1
first derriere,	on	-0.12
first derriereblank	on	0.54
first diablank	on	0.22
first diem,	on	-0.48
first diemblank	on	0.35
first dien)	on	-0.05
first dien,	on	0.56
first dienblank	on	-0.22
first dinh,	on	-0.34
first dinhblank	on	-0.14
first ditch,	on	0.34
first ditchblank	on	0.33
first do,	on	-1.23
first doan,	on	-0.52
first doanblank	on	0.08
first doblank	on	-0.33
first doc,	on	1
first docblank	on	0.37
first doi,	on	0.25
first doiblank	on	-0.41
first don,	on	-0.33
first donblank	on	-0.18
first dong)	on	-0.08
first dong,	on	0.09
first dong-	on	-0.29
first dongblank	on	-0.55
first dryblank	on	0.06
first duc,	on	0.06
first duoi,	on	-0.62
first duoiblank	on	1.26
first duong,	on	0.23
first duongblank	on	0.48
first duy,	on	0.05
first east,	on	-0.21
first eastblank	on	-0.2
first edgeblank	on	-0.72
first entre,	on	0.71
first entreblank	on	0.64
first fieldblank	on	-0.11
first foot,	on	-0.78
first footblank	on	0.34
first fosse,	on	0.17
first fosseblank	on	0.21
first frenchblank	on	0.59
first fsbblank	on	0.06
first ga,	on	-0.38
first gablank	on	-0.19
first gacblank	on	-0.18
first gan,	on	0.47
first ganblank	on	0.57
first gardenblank	on	0.18
first gia,	on	0.18
first giablank	on	-0.56
first giao,	on	-0.1
first giaoblank	on	-0.22
first gio,	on	-0.31
first giong,	on	-0.12
first giongblank	on	0.18
first giua,	on	-0.43
first giuablank	on	-0.08
first go)	on	-0.05
first go,	on	0.11
first goblank	on	0.16
first goc,	on	-0.64
first gocblank	on	0.18
first h-	on	-0.44
first h.	on	0.14
first ha(	on	-0.08
first ha)	on	-0.05
first ha,	on	-0.55
first hablank	on	-0.26
first hai)	on	-0.06
first hai,	on	-1.18
first hai:	on	-0.21
first haiblank	on	-0.27
first ham,	on	-0.42
first hang,	on	-0.4
first hangblank	on	-0.74
first hau)	on	-0.07
first haublank	on	-0.08
first hblank	on	-0.22
first he,	on	-0.25
first heblank	on	-0.34
first hiep,	on	0.08
first hiepblank	on	-0.05
first hill,	on	0.22
first hillblank	on	0.31
first ho,	on	-0.6
first hoa)	on	-0.14
first hoa,	on	-0.57
first hoa-	on	-0.65
first hoablank	on	-0.15
first hoai,	on	0.09
first hoaiblank	on	-0.09
first hoangblank	on	0.25
first hoblank	on	0.32
first hocblank	on	0.18
first hoi,	on	0.18
first hoiblank	on	0.18
first hon,	on	-0.15
first honblank	on	0.35
first hong,	on	0.23
first hopblank	on	0.6
first hopital,	on	0.26
first hospital,	on	-0.58
first hospitalblank	on	-0.08
first house,	on	0.39
first houseblank	on	0.1
first hue,	on	-0.75
first hueblank	on	-0.33
first hung,	on	-0.07
first hungblank	on	-0.67
first huong,	on	0.31
first huongblank	on	-0.44
first huu,	on	-0.49
first huublank	on	0.08
first huyen,	on	-0.15
first huyenblank	on	-0.46
first iablank	on	0.08
first in,	on	0.22
first inblank	on	-0.14
first insideblank	on	0.29
first k23blank	on	-0.2
first kampongblank	on	-0.05
first ke,	on	0.28
first keblank	on	0.16
first khanh,	on	0.67
first khanhblank	on	0.42
first khe,	on	-0.27
first kheblank	on	-0.27
first kho,	on	-0.49
first khoblank	on	0.22
first khu,	on	1.5
first khublank	on	1.03
first khucblank	on	0.13
first khuonblank	on	0.17
first kien)	on	-0.07
first kien,	on	-0.32
first kienblank	on	-0.93
first kim)	on	-0.17
first kim,	on	-0.34
first kim-	on	-0.53
first kimblank	on	-0.37
first kinhblank	on	-0.48
first km,	on	0.24
first kmblank	on	0.79
first kon,	on	-0.39
first konblank	on	0.05
first krongblank	on	-0.61
first ky,	on	0.39
first lablank	on	0.1
first lac)	on	-0.05
first lac,	on	-0.31
first lacblank	on	0.09
first laiblank	on	-0.59
first lam,	on	-0.14
first lan,	on	-0.39
first lang(	on	-0.3
first lang,	on	0.59
first lang-	on	-0.23
first langblank	on	0.13
first lao,	on	-0.97
first laoblank	on	-0.81
first laos,	on	-0.45
first laosblank	on	-0.16
first lap,	on	-0.23
first lapblank	on	-0.43
first laublank	on	0.09
first le,	on	0.08
first leblank	on	-0.58
first lo,	on	0.42
first loblank	on	0.78
first loc,	on	-0.29
first locblank	on	-0.79
first long,	on	0.11
first luc,	on	-0.08
first lucblank	on	-0.16
first lung,	on	0.3
first lungblank	on	-0.49
first luong,	on	-0.28
first ly)	on	-0.08
first ly,	on	0.07
first mai,	on	-0.28
first maisonblank	on	0.05
first mat,	on	-0.67
first matblank	on	0.42
first me,	on	0.1
first meblank	on	0.73
first mep,	on	-0.17
first mepblank	on	1.4
first mien,	on	-0.11
first miengblank	on	0.21
first mieu,	on	-0.21
first mieublank	on	-0.18
first minh,	on	0.34
first minhblank	on	0.28
first mo,	on	-0.33
first moblank	on	-0.34
first mocblank	on	-0.74
first mong,	on	-0.1
first mu,	on	-0.74
first mublank	on	-0.09
first muong,	on	0.09
first muongblank	on	0.12
first my,	on	-0.18
first myblank	on	0.09
first na,	on	0.72
first nablank	on	-0.56
first nam(	on	-0.2
first nam)	on	-0.05
first nam,	on	-0.14
first nam-	on	-0.78
first namblank	on	-0.84
first nblank	on	0.1
first near,	on	0.08
first nearblank	on	0.25
first nenblank	on	0.4
first nextblank	on	0.77
first ngablank	on	0.28
first ngam,	on	-0.79
first ngamblank	on	-0.21
first ngay,	on	-0.15
first ngayblank	on	0.2
first nghe,	on	-1.4
first ngheblank	on	-0.43
first nghi,	on	-0.22
first nghia,	on	0.11
first nghia-	on	-0.25
first nghiablank	on	0.1
first nghiblank	on	-0.8
first ngo,	on	-0.06
first ngoai,	on	-0.3
first ngoaiblank	on	0.25
first ngoc,	on	-0.08
first ngocblank	on	0.1
first nguyen,	on	-0.21
first nguyenblank	on	0.26
first nha,	on	-0.43
first nhablank	on	-0.36
first nhan,	on	0.36
first nhon,	on	-0.22
first nhonblank	on	0.06
first ninh,	on	0.19
first ninhblank	on	-0.78
first nongblank	on	0.19
first north,	on	-0.36
first ntblank	on	0.62
first ntls(	on	-0.83
first ntls,	on	1.16
first ntls:	on	-0.46
first ntlsblank	on	-0.52
first nui,	on	-0.65
first nuiblank	on	0.39
first nuoc,	on	-0.62
first nuong,	on	-0.51
first nuongblank	on	0.7
first o,	on	-0.05
first off,	on	0.42
first offblank	on	0.27
first oldblank	on	-0.55
first onblank	on	-0.25
first ongblank	on	-0.34
first ourblank	on	-1.11
first outsideblank	on	0.11
first pablank	on	0.16
first pagode,	on	1.18
first pagodeblank	on	0.05
first pailinblank	on	-0.25
first pha,	on	0.11
first phan,	on	-0.84
first phanblank	on	-0.46
first phatblank	on	-0.67
first phia,	on	-0.78
first phiablank	on	0.72
first phnomblank	on	-0.07
first pho,	on	0.21
first phoblank	on	0.26
first phong,	on	0.74
first phu)	on	-0.12
first phu,	on	-0.21
first phu-	on	0.18
first phublank	on	0.08
first phuc,	on	-0.28
first phum,	on	0.85
first phumblank	on	0.33
first phuocblank	on	-0.4
first phuong,	on	0.38
first phuongblank	on	0.16
first piste,	on	1.21
first plainblank	on	0.14
first plei,	on	0.05
first pleiblank	on	-0.54
first pleikublank	on	-0.41
first poblank	on	0.1
first pontblank	on	-0.19
first posteblank	on	0.17
first pres,	on	0.22
first presblank	on	0.51
first publank	on	0.07
first q.	on	0.17
first quanblank	on	-0.1
first quang,	on	-0.51
first quang-	on	-0.18
first quangblank	on	-0.34
first que,	on	-0.39
first queblank	on	-1.14
first quoc,	on	-0.07
first quocblank	on	0.14
first quynh)	on	-0.06
first quynh,	on	-0.51
first quynhblank	on	-0.05
first rach,	on	0.07
first rachblank	on	-0.94
first ranhblank	on	0.15
first ray,	on	-0.79
first rayblank	on	0.25
first ria,	on	-0.62
first riablank	on	0.3
first riveblank	on	0.3
first riviereblank	on	0.11
first road,	on	-0.15
first roadblank	on	-0.19
first routeblank	on	0.26
first ru,	on	-0.2
first rubber,	on	-0.43
first rubberblank	on	-0.48
first rublank	on	-0.16
first rung,	on	-0.72
first rungblank	on	-0.24
first ruong,	on	0.85
first ruongblank	on	-0.26
first sa,	on	-0.27
first sablank	on	0.2
first sai,	on	-0.17
first sam,	on	0.25
first san,	on	0.2
first sanblank	on	0.08
first sat,	on	0.14
first satblank	on	0.78
first sau,	on	-0.53
first saublank	on	0.48
first seblank	on	0.3
first siem,	on	0.13
first sisophon,	on	-0.27
first slope,	on	0.58
first slopeblank	on	-0.6
first so,	on	0.2
first soblank	on	0.38
first soc,	on	-0.64
first socblank	on	-0.14
first son,	on	-0.56
first songblank	on	0.34
first sous'	on	0.09
first sous,	on	0.59
first sousblank	on	1.06
first southblank	on	0.08
first southernblank	on	0.13
first stream,	on	-0.15
first streamblank	on	-0.45
first sublank	on	-0.97
first suoi,	on	-0.15
first suoiblank	on	0.13
first suon,	on	0.33
first suonblank	on	0.97
first t.	on	-0.23
first ta,	on	0.22
first tablank	on	0.1
first taluy,	on	0.31
first taluyblank	on	0.14
first tam,	on	-0.41
first tamblank	on	-0.49
first tan)	on	-0.18
first tan,	on	1.19
first tan-	on	0.22
first tanblank	on	-0.73
first tau,	on	-0.05
first taublank	on	0.1
first tay,	on	-0.3
first tayblank	on	-0.57
first tblank	on	-0.15
first thach)	on	-0.18
first thach,	on	-1.02
first thachblank	on	-0.23
first thai,	on	-0.33
first thai-	on	-0.97
first thaiblank	on	-0.44
first thanh,	on	0.57
first thanh-	on	0.09
first thanhblank	on	-0.77
first thapblank	on	0.06
first thatblank	on	0.09
first the,	on	-0.06
first theblank	on	-0.12
first thi,	on	0.08
first thiblank	on	0.42
first thieu,	on	-0.33
first thieu-	on	0.08
first tho,	on	-0.19
first thoblank	on	-0.58
first thon(	on	-0.26
first thon)	on	-0.1
first thon,	on	0.88
first thonblank	on	-0.35
first thotblank	on	-0.71
first thu,	on	0.24
first thua,	on	0.38
first thuan,	on	0.16
first thublank	on	0.21
first thungblank	on	-0.23
first thuongblank	on	-0.65
first thuy,	on	-0.09
first thuyblank	on	-0.86
first tich,	on	0.11
first tichblank	on	-0.4
first tien)	on	-0.12
first tien,	on	-0.3
first tienblank	on	-0.28
first tieu,	on	-0.29
first tinh,	on	0.64
first tinhblank	on	0.38
first to,	on	-0.29
first toblank	on	0.61
first tong,	on	0.74
first tongblank	on	-0.45
first tra,	on	-0.39
first trablank	on	-0.28
first trai,	on	0.53
first traiblank	on	0.25
first trail,	on	-0.11
first tram,	on	-0.1
first tramblank	on	0.23
first tran,	on	-0.09
first tranblank	on	-0.06
first trang,	on	-0.28
first trangblank	on	0.52
first tree,	on	-0.34
first treeblank	on	0.71
first tren,	on	0.13
first trenblank	on	1.5
first trenchblank	on	-0.68
first triblank	on	-0.25
first trieublank	on	-0.35
first trong,	on	-1.06
first trongblank	on	1.02
first trucblank	on	-0.45
first trung,	on	-0.19
first trungblank	on	-0.67
first truoc,	on	0.08
first truocblank	on	0.52
first truong,	on	-0.51
first tu,	on	-1.2
first tuan,	on	0.81
first tuanblank	on	0.59
first tublank	on	-0.24
first tuongblank	on	-0.61
first tuy,	on	-0.22
first tuyen,	on	0.12
first tuyenblank	on	-0.43
first twoblank	on	0.58
first underblank	on	1.17
first ung,	on	-0.44
first ungblank	on	0.07
first vam,	on	0.56
first vamblank	on	0.08
first van,	on	0.46
first vanblank	on	0.53
first vatblank	on	0.1
first ven,	on	-0.24
first venblank	on	0.09
first viblank	on	-0.29
first vien,	on	0.23
first vienblank	on	0.49
first viet,	on	0.46
first vietblank	on	-0.14
first vinh,	on	-0.3
first vinhblank	on	-1.19
first vu,	on	-0.18
first vublank	on	0.05
first vung,	on	-0.1
first vungblank	on	0.16
first vuon,	on	0.49
first vuonblank	on	1.23
first west,	on	0.65
first westblank	on	0.12
first wire,	on	-0.11
first wireblank	on	0.74
first xa(	on	-0.16
first xa)	on	-0.09
first xa,	on	0.8
first xa.	on	0.49
first xa:	on	-0.32
first xablank	on	0.07
first xang,	on	1.01
first xangblank	on	-0.74
first xieng,	on	0.32
first xom)	on	-0.1
first xom,	on	0.85
first xomblank	on	0.19
first xuan,	on	-0.18
first xuanblank	on	-0.64
first y,	on	0.48
first yblank	on	0.08
first yen)	on	-0.15
first yen,	on	-0.37
first yenblank	on	-0.72
from the	on	0.14
gac ma	on	0.08
gan cau	on	0.17
gan hang	on	0.07
gan lang	on	0.05
gan nga	on	0.28
garden of	on	0.07
gia lai	on	0.06
gia lam	on	0.21
gia loc	on	0.08
giang ha	on	-0.41
giang hai	on	0.49
giang hy	on	0.14
giao lien	on	0.08
giao thong	on	0.07
gio linh	on	0.17
giong ong	on	0.26
giua hai	on	0.28
go dau	on	0.41
go ma	on	0.09
go mo	on	-0.2
go moi	on	0.1
go ong	on	0.13
go sau	on	0.22
goc bang	on	0.1
goc cay	on	0.18
goc dau	on	0.05
goc dong	on	0.13
goc dua	on	0.05
goc gao	on	0.09
goc sang	on	0.12
goc vuon	on	0.14
ha bac	on	0.39
ha ha	on	0.07
ha hai	on	0.27
ha lai	on	-0.06
ha lam	on	0.14
ha lao	on	0.09
ha ly	on	0.06
ha nam	on	0.08
ha noi	on	0.63
ha quang	on	0.06
ha tay	on	0.12
ha tien	on	0.05
ha tinh	on	0.13
ha tuyen	on	0.07
ha xa	on	0.05
hai cay	on	0.05
hai con	on	0.6
hai duong	on	0.05
hai hai	on	0.23
hai hau	on	0.16
hai hung	on	0.26
hai phong	on	0.36
hai thai	on	0.12
hai than	on	0.18
hai thuong	on	-0.07
ham bi	on	0.27
ham chi	on	0.56
ham chu	on	0.54
hang ##	on	0.06
hang co	on	0.05
hang da	on	0.49
hang doi	on	0.13
hang rao	on	0.1
hang thu	on	0.21
he nha	on	0.07
hill ###	on	0.43
hill ####	on	0.67
ho bom	on	0.63
ho phao	on	0.35
ho xa	on	0.24
hoa an	on	0.19
hoa bi	on	-0.12
hoa binh	on	0.06
hoa co	on	-0.16
hoa di	on	-0.09
hoa ha	on	0.06
hoa hs	on	-0.11
hoa sinh	on	-0.07
hoa thanh	on	-0.48
hoa vinh	on	0.38
hoc cu	on	0.08
hoc da	on	0.17
hoi dong	on	0.66
hoi xa	on	-0.56
hon da	on	0.06
hong bang	on	0.09
hop tac	on	0.06
hung dao	on	0.07
hung ha	on	-0.05
hung hy	on	-0.09
hung long	on	0.19
hung nam	on	0.07
hung nhap	on	-0.22
hung thai	on	0.05
hung thanh	on	0.07
hung tien	on	0.08
hung yen	on	0.17
huong di	on	0.2
huyen chau	on	0.08
huyen cho	on	0.09
into a phó	on	-0.12
into a trưởng	on	-0.64
into about	on	1.12
into ai	on	-0.07
into along	on	0.31
into an	on	0.58
into an táng	on	0.69
into and	on	-1.07
into anh em	on	-0.69
into ao	on	0.08
into area	on	0.12
into around	on	-0.58
into at	on	-0.74
into au	on	0.19
into avec	on	-0.94
into bamboo	on	0.06
into bank	on	0.26
into because	on	-1
into behind	on	0.49
into below	on	0.05
into bia	on	-0.79
into binh nhì	on	-0.15
into binh nhất	on	-0.21
into biết	on	-0.86
into biển	on	0.31
into bom	on	0.2
into bridge	on	0.35
into bunker	on	0.51
into but	on	-0.8
into buôn	on	0.11
into by	on	-0.66
into bà	on	1.95
into bác	on	0.62
into bác sĩ	on	-0.23
into bãi	on	0.08
into bé	on	0.16
into bên	on	-0.78
into bìa	on	-0.07
into bí danh	on	-1.08
into bạn	on	-1.48
into bản	on	-0.5
into bảo	on	0.64
into bằng	on	1.3
into bến	on	-0.23
into bị	on	-0.45
into bị bắn	on	-0.14
into bị mìn	on	-0.05
into bị thương	on	-0.23
into bị trực thăng bắn	on	-0.09
into bọn	on	0.05
into bố	on	-0.6
into bờ	on	0.22
into bụi	on	-0.37
into c trưởng	on	-0.08
into camp	on	0.12
into canal	on	0.42
into cao điểm	on	0.16
into cave	on	0.06
into cemetery	on	0.71
into chiến sĩ	on	-0.06
into cho	on	-0.08
into church	on	0.27
into chuyển về	on	-0.15
into cháu	on	0.87
into chân	on	-0.13
into chôn	on	-0.05
into chùa	on	0.38
into chú	on	0.38
into chúng tôi	on	-0.08
into chưa	on	-0.4
into chặn	on	0.53
into chết	on	-0.44
into chỉ	on	-1.43
into chỉ huy	on	0.52
into chị	on	-0.36
into chốt	on	0.16
into chồng	on	0.78
into chỗ	on	0.59
into chợ	on	0.41
into cimetière	on	0.05
into commune	on	0.39
into creek	on	0.13
into càn	on	0.82
into các	on	-0.1
into cách	on	-0.12
into cái	on	-0.29
into cánh đồng	on	0.05
into còn	on	-0.34
into có	on	-0.39
into có tên	on	-0.46
into cô	on	0.26
into cô đồng	on	-1.02
into côté	on	-0.43
into cõng	on	0.38
into cùng	on	-1.1
into cạnh	on	-0.28
into cấp	on	0.1
into cấp bậc	on	-0.35
into cần	on	0.4
into cầu	on	-0.06
into cậu	on	-1.34
into cồn	on	-0.49
into cụ	on	1.73
into của	on	0.2
into cửa	on	0.52
into dans	on	-0.56
into de	on	1.26
into derrière	on	0.65
into des	on	1.13
into do	on	0.27
into dân	on	-0.05
into dính mìn	on	-0.24
into dưới	on	0.54
into dẫn	on	0.17
into dốc	on	0.08
into est	on	-0.07
into et	on	0.39
into field	on	0.07
into from	on	0.42
into ga	on	0.53
into gare	on	0.07
into gia đình	on	-0.96
into giao liên	on	0.66
into giấy báo	on	-0.06
into giếng	on	0.24
into giồng	on	0.06
into giỗ	on	0.55
into giờ	on	-0.46
into giữa	on	0.37
into gravé	on	1.29
into gò	on	-0.42
into gần	on	0.71
into gặp	on	-0.96
into gọi	on	0.26
into gốc	on	0.4
into gồm	on	-0.23
into gửi	on	-0.1
into h	on	-0.61
into hamlet	on	0.28
into hang	on	-4.67
into he	on	-0.46
into hi sinh	on	-0.11
into hill	on	0.28
into his	on	0.39
into hiện nay	on	-0.21
into hospital	on	0.28
into house	on	0.16
into hs	on	-0.26
into huyện	on	0.83
into hy sinh	on	0.13
into hói	on	-1.04
into hôm	on	-0.71
into hạ sĩ	on	-0.44
into hố	on	-0.45
into hồi	on	-0.38
into i	on	-0.38
into in	on	-1.48
into is	on	-0.97
into junction	on	0.43
into k	on	-0.33
into khe	on	0.07
into khi	on	-0.62
into khu	on	-1.1
into không	on	-0.52
into ko	on	-0.16
into kèm	on	-0.09
into kể	on	0.65
into la	on	1.86
into le	on	0.27
into left	on	1.2
into les	on	0.53
into liên lạc	on	-0.2
into liệt sĩ	on	0.44
into lung	on	0.12
into làm	on	-0.26
into làng	on	-0.89
into lái xe	on	-0.27
into lái đò	on	0.2
into lúc	on	-0.15
into lăng	on	0.15
into lấp	on	0.37
into lập	on	0.73
into m	on	0.07
into mai táng	on	-0.17
into miếu	on	0.09
into my	on	0.19
into mép	on	0.29
into mình	on	0.49
into mương	on	0.13
into mất	on	0.38
into mặt trận	on	0.4
into mẹ	on	0.18
into mỏm	on	0.05
into mộ	on	-0.36
into một	on	-0.38
into mới	on	0.18
into nay	on	-0.05
into near	on	0.9
into next to	on	0.83
into ngay	on	-0.31
into nghe	on	0.83
into nghe nói	on	-0.3
into nghĩa trang	on	0.16
into ngoài	on	0.23
into ngày	on	-1.21
into ngã	on	0.41
into ngã ba	on	0.27
into người	on	-0.92
into ngầm	on	0.53
into nhà máy	on	-0.22
into nhà thờ	on	0.18
into nhưng	on	-0.98
into nhập ngũ	on	-0.38
into nhắn	on	0.09
into nhặt	on	0.08
into nhặt được	on	-0.76
into nhỏ	on	0.69
into nn	on	-0.32
into no	on	0.3
into north of	on	0.06
into nous	on	-0.15
into này	on	-0.98
into nó	on	-0.91
into nông trường	on	0.27
into núi	on	0.11
into năm	on	1.34
into nương	on	0.1
into nước	on	-0.4
into nằm	on	-0.55
into nền	on	-0.61
into of	on	1.25
into on	on	-1.69
into one	on	0.13
into our	on	0.31
into pháo	on	0.29
into pháo thủ	on	-0.08
into phát hiện	on	-0.21
into phía	on	0.81
into phường	on	0.48
into phố	on	0.49
into pont	on	0.08
into province	on	0.32
into quy tập	on	-0.2
into quân y	on	0.68
into quận	on	0.95
into rive	on	0.41
into river	on	0.29
into road	on	0.2
into route	on	0.26
into rubber	on	0.47
into ruộng	on	-0.25
into rạch	on	0.2
into rẫy	on	0.19
into rồi	on	-2.32
into rừng	on	-0.05
into sau	on	0.31
into sau này	on	-0.92
into school	on	0.31
into sinh	on	-0.19
into sinh khoảng	on	-0.32
into sinh năm	on	-0.09
into slope	on	0.5
into sn	on	-0.11
into sous	on	0.79
into stream	on	0.32
into street	on	0.68
into suối	on	0.61
into sát	on	0.2
into sân	on	0.1
into sân bay	on	0.06
into sóc	on	-0.08
into sông	on	0.13
into sư đoàn	on	-0.05
into số	on	2.26
into t	on	0.25
into ta	on	0.49
into that	on	0.15
into the	on	1.56
into theo	on	0.39
into thu	on	-0.09
into thành phố	on	0.34
into tháng	on	-0.31
into thì	on	-1.63
into thôn	on	0.44
into thông tin	on	0.37
into thư	on	0.29
into thượng sĩ	on	-0.11
into thấy	on	-0.15
into thầy	on	0.64
into thằng	on	-0.4
into thị trấn	on	0.29
into thị xã	on	0.77
into to	on	0.4
into tp	on	0.17
into track	on	0.06
into trail	on	0.16
into tree	on	0.1
into trong	on	0.3
into trung sĩ	on	-0.16
into trung đoàn	on	0.1
into trên	on	-0.19
into trúng	on	0.85
into trúng pháo	on	-0.55
into trúng đạn	on	-0.37
into trước	on	0.16
into trại	on	0.16
into trạm	on	0.32
into trảng	on	-0.5
into trận	on	-0.42
into two	on	0.63
into tên	on	-0.82
into tìm	on	-0.41
into tôi	on	1.21
into tôi là	on	-0.24
into tại	on	0.26
into tỉnh	on	1.31
into tổ	on	-1.56
into tức là	on	-0.1
into từ	on	0.53
into un	on	0.21
into under	on	-0.51
into une	on	0.4
into valley	on	0.68
into ven	on	0.53
into village	on	0.12
into viết	on	0.32
into và	on	-0.99
into vào	on	0.21
into vào chiến trường	on	-0.1
into vì	on	-1.06
into vùi	on	-0.32
into vườn	on	-0.22
into vịnh	on	0.16
into với	on	0.64
into vợ	on	0.46
into was	on	-0.48
into we	on	-0.19
into we buried	on	-0.18
into west of	on	-0.73
into where	on	0.59
into with	on	-0.08
into xin	on	-0.44
into xây	on	0.13
into xã	on	0.61
into xóm	on	0.35
into xạ thủ	on	-0.49
into y tá	on	-0.14
into à	on	1.3
into đang	on	0.73
into đi	on	0.97
into đi bộ đội	on	-0.62
into đoàn	on	0.33
into đv	on	-0.44
into đào	on	0.34
into đánh	on	-0.9
into đã	on	0.89
into đèo	on	0.05
into đêm	on	-0.51
into đình	on	0.91
into đó	on	0.54
into đơn vị	on	-0.16
into đưa	on	0.11
into đường	on	1.83
into được chôn	on	-0.11
into đầu	on	-0.69
into đập	on	-0.78
into đến	on	-0.61
into đền	on	0.35
into để	on	-0.36
into đồi	on	0.2
into đồn	on	-0.53
into đồng	on	-0.81
into đồng chí	on	-0.17
into động	on	0.13
into đợt	on	-0.21
into ấp	on	0.11
into ấy	on	-0.44
into ở	on	-0.34
into:again	on	-0.16
into:aka	on	-0.91
into:alive	on	-0.45
into:at	on	1.83
into:battle	on	-0.64
into:born	on	-0.96
into:bury	on	-1.11
into:contact	on	-1
into:died	on	0.07
into:enlist	on	-0.68
into:fell	on	-1.99
into:gio	on	0.55
into:grave	on	-0.05
into:home	on	0.99
into:hurt	on	-0.28
into:joined	on	-1.4
into:laid	on	-0.48
into:letter	on	-0.23
into:level	on	3.16
into:link	on	-0.28
into:moved	on	-0.13
into:naming	on	0.29
into:notice	on	-0.46
into:office	on	-0.99
into:pet	on	0.19
into:post	on	-1.16
into:rank	on	-1.3
into:rests	on	-0.24
into:self	on	-1.88
into:site	on	1.51
into:stop	on	-1.99
into:tells	on	-0.66
into:thing	on	1.41
into:title	on	0.25
kapok tree	on	0.05
khanh cao	on	0.26
khanh gia	on	0.1
khe can	on	0.19
khe lang	on	0.05
khe nuoc	on	0.06
khe sanh	on	0.05
khe son	on	0.09
khe ve	on	0.34
kho gao	on	0.08
kho hop	on	0.09
khong ten	on	0.2
khu c	on	0.06
khu mo	on	0.06
khu vuc	on	0.05
khuc cua	on	0.06
kien an	on	0.17
kien thuy	on	0.1
kim anh	on	0.55
kim thach	on	0.09
kinh ba	on	0.21
kinh mon	on	0.05
kinh nguyen	on	0.08
kinh xang	on	0.06
km #	on	0.44
km ##	on	0.54
ko nia	on	0.12
kon tum	on	0.08
ky hai	on	0.35
ky tu	on	0.4
la gare	on	0.07
la nhich	on	0.1
la son	on	0.18
la van	on	0.12
lac canh	on	0.55
lam ha	on	0.05
lang #	on	0.07
lang an	on	0.18
lang cao	on	0.05
lang co	on	0.36
lang con	on	0.05
lang di	on	-0.07
lang dong	on	0.08
lang hai	on	0.21
lang lang	on	0.41
lang son	on	0.1
lang thi	on	-0.08
lang va	on	-0.05
lang vay	on	0.07
lang vu	on	0.07
lao cai	on	0.2
lao don	on	-0.25
lao hai	on	0.12
lap le	on	0.06
lap tien	on	0.05
lap vinh	on	0.08
le ben	on	0.14
le dau	on	-0.08
le thuy	on	0.13
led 0'	on	0.74
led 0(	on	-1.69
led 0)	on	-2.28
led 0-	on	-0.56
led 0.	on	-0.24
led 0/	on	-0.46
led 0:	on	-1.97
led 0blank	on	0.81
led 0|	on	-0.96
led 0–	on	-0.58
led 1'	on	0.31
led 1(	on	-0.75
led 1)	on	-0.76
led 1,	on	-0.52
led 1-	on	-0.18
led 1.	on	-0.36
led 1:	on	-0.51
led 1blank	on	1.43
led 1–	on	-0.45
led 2(	on	-0.22
led 2)	on	-0.17
led 2,	on	-0.56
led 2-	on	-0.28
led 2blank	on	0.4
led 3)	on	-0.08
led 3,	on	-0.78
led 3blank	on	-0.13
led at0'	on	0.52
led at0(	on	-0.89
led at0)	on	0.12
led at0-	on	0.78
led at0.	on	-0.31
led at0:	on	-0.89
led at0blank	on	0.95
led at1'	on	0.15
led at1(	on	-0.34
led at1,	on	-0.37
led at1:	on	-0.19
led at1blank	on	1.89
led at2,	on	-0.64
led at2blank	on	0.79
led at3,	on	-0.81
led at3blank	on	-0.44
led bury0blank	on	1.56
led bury1'	on	0.22
led bury1blank	on	2.19
led bury2,	on	0.97
led bury2blank	on	0.8
led fell0blank	on	0.65
led fell1blank	on	1.23
led grave0blank	on	0.45
led grave1,	on	0.38
led grave1blank	on	1
led home0(	on	-0.56
led home0)	on	-1.04
led home0-	on	0.9
led home0.	on	0.53
led home0:	on	-0.54
led home0blank	on	0.54
led home1)	on	-0.09
led home1,	on	-0.48
led home1-	on	-0.71
led home1blank	on	1.06
led home2(	on	-0.51
led home2,	on	-0.22
led home2blank	on	0.27
led home3,	on	-0.21
led home3blank	on	0.15
led moved0blank	on	0.95
led moved1,	on	-0.28
led moved1blank	on	0.16
led moved2,	on	1.63
level & 14	on	0.36
level & 2	on	0.13
level & 3	on	0.08
level & 5	on	0.06
level & 7	on	0.08
level & 8	on	0.31
level & a	on	-0.65
level & an	on	0.35
level & anh	on	-0.3
level & b	on	-0.23
level & ba	on	-0.06
level & bac	on	0.57
level & bai	on	0.05
level & ban	on	-0.92
level & bang	on	0.27
level & bat	on	0.11
level & battambang	on	0.1
level & bi	on	-0.67
level & binh	on	0.25
level & bom	on	-0.17
level & bu	on	0.15
level & bua	on	0.09
level & ca	on	-0.23
level & cach	on	-0.37
level & cai	on	0.08
level & cam	on	0.37
level & can	on	0.46
level & canh	on	-0.47
level & cao	on	0.22
level & cat	on	0.05
level & cau	on	-0.34
level & cay	on	0.35
level & cham	on	-0.65
level & chau	on	0.34
level & chi	on	-0.33
level & cho	on	-0.24
level & chon	on	0.55
level & chu	on	-0.26
level & chua	on	-0.2
level & chuong	on	-0.54
level & co	on	0.08
level & con	on	-0.23
level & cong	on	-0.15
level & cu	on	-0.31
level & cua	on	0.26
level & cung	on	-0.14
level & da	on	-0.32
level & dai	on	0.21
level & dak	on	0.35
level & dam	on	-0.73
level & dang	on	0.37
level & dao	on	0.12
level & dau	on	-0.09
level & de	on	0.05
level & den	on	-0.06
level & di	on	-0.96
level & dien	on	0.28
level & do	on	-0.22
level & doi	on	-0.62
level & don	on	0.32
level & dong	on	0.48
level & du	on	-0.38
level & duc	on	0.21
level & dung	on	-0.47
level & duy	on	0.1
level & gap	on	-0.47
level & gia	on	0.35
level & giang	on	0.12
level & gio	on	0.27
level & h	on	0.73
level & ha	on	0.67
level & hai	on	0.73
level & hang	on	1.15
level & hau	on	0.07
level & hoa	on	0.29
level & hoai	on	0.1
level & hoang	on	0.1
level & hoi	on	-0.49
level & hong	on	0.15
level & hue	on	0.08
level & hung	on	0.45
level & huong	on	0.21
level & huyen	on	0.74
level & hy	on	-0.07
level & ia	on	0.1
level & kha	on	0.09
level & khanh	on	0.1
level & khoang	on	0.16
level & khong	on	-0.06
level & khu	on	0.11
level & kien	on	0.29
level & kim	on	0.24
level & kinh	on	0.06
level & kong	on	0.05
level & krong	on	0.13
level & ky	on	0.17
level & la	on	0.67
level & lac	on	0.06
level & lam	on	0.15
level & lang	on	-0.35
level & lanh	on	0.05
level & lao	on	0.22
level & lap	on	0.59
level & lay	on	-0.66
level & le	on	0.07
level & linh	on	-0.39
level & loc	on	0.08
level & loi	on	-0.06
level & long	on	0.25
level & luc	on	0.41
level & lung	on	0.06
level & luong	on	0.05
level & may	on	-0.22
level & minh	on	0.33
level & mo	on	0.3
level & moc	on	0.23
level & mon	on	0.11
level & mot	on	-0.25
level & mu	on	0.28
level & my	on	0.29
level & na	on	0.61
level & nam	on	0.63
level & nang	on	0.15
level & nay	on	-0.17
level & ngai	on	0.06
level & ngay	on	-0.57
level & nghe	on	0.38
level & nghia	on	0.1
level & ngoai	on	0.16
level & ngoc	on	0.05
level & ngoi	on	-0.36
level & nguoi	on	-0.46
level & nguyen	on	-0.19
level & nha	on	0.09
level & nhap	on	-0.32
level & nhat	on	-0.73
level & nho	on	-0.33
level & nhung	on	-0.15
level & ninh	on	0.13
level & no	on	-0.17
level & noi	on	0.08
level & o	on	-0.14
level & ong	on	-0.16
level & p	on	0.2
level & pac	on	0.07
level & phat	on	-0.05
level & phia	on	0.36
level & pho	on	0.06
level & phon	on	0.1
level & phong	on	0.15
level & phu	on	1.31
level & phuc	on	0.16
level & phung	on	0.15
level & phuoc	on	0.05
level & quan	on	-0.1
level & quang	on	0.37
level & quynh	on	0.45
level & roi	on	-0.07
level & sat	on	-0.35
level & sau	on	0.51
level & se	on	0.05
level & sinh	on	-0.23
level & so	on	0.44
level & son	on	0.61
level & t	on	0.07
level & ta	on	0.31
level & tam	on	0.13
level & tan	on	0.42
level & tay	on	0.23
level & thach	on	0.2
level & thai	on	0.25
level & thang	on	0.25
level & thanh	on	0.37
level & thi	on	-0.25
level & thien	on	0.05
level & tho	on	0.07
level & thon	on	-0.15
level & thu	on	-0.45
level & thua	on	0.1
level & thuan	on	0.27
level & thuong	on	0.07
level & thuy	on	0.18
level & tien	on	0.29
level & tinh	on	0.21
level & toan	on	-0.05
level & toi	on	-0.34
level & tp	on	0.17
level & tra	on	0.28
level & tran	on	0.12
level & trang	on	0.05
level & tri	on	0.15
level & trieu	on	0.09
level & trong	on	-0.32
level & trung	on	0.83
level & truoc	on	-0.12
level & tu	on	0.6
level & tul	on	0.07
level & tuong	on	0.06
level & va	on	0.35
level & van	on	0.25
level & vao	on	0.06
level & vay	on	0.06
level & ve	on	-0.4
level & vi	on	0.29
level & viet	on	0.05
level & vinh	on	0.73
level & voi	on	-0.11
level & vu	on	0.13
level & vuc	on	0.05
level & xa	on	1
level & xieng	on	0.13
level & xuan	on	0.11
level & y	on	0.1
level & yen	on	0.41
liem ha	on	0.06
liet si	on	0.23
lo #	on	0.26
lo ##	on	0.17
lo gach	on	0.14
loc hai	on	0.22
loc lang	on	0.25
loc nhung	on	-0.11
loc ninh	on	-0.06
loc xa	on	-0.62
loi mon	on	0.05
long co	on	-0.05
long hai	on	0.14
luc bi	on	-0.12
luc da	on	-0.08
luc nam	on	0.19
lung tram	on	0.05
lung vai	on	0.08
luu nghe	on	0.52
ma dong	on	0.22
ma thuot	on	0.07
martyrs cemetery	on	0.07
mat tran	on	0.64
met ve	on	0.6
mieu ba	on	0.64
mieu ong	on	0.15
minh hai	on	0.25
mit nha	on	0.52
mo ##	on	0.35
mo cua	on	0.12
mo ninh	on	0.28
mo phia	on	0.22
mo so	on	1.02
mon hai	on	0.14
mu u	on	0.08
muong khuong	on	0.06
muong la	on	0.18
my chanh	on	0.07
my hung	on	0.18
my tho	on	0.06
my xuyen	on	0.05
nam cau	on	0.05
nam dan	on	0.12
nam dinh	on	0.45
nam giay	on	-0.38
nam ha	on	0.09
nam ninh	on	0.11
nam sach	on	0.32
nam thi	on	-0.53
nam xa	on	0.05
near the	on	0.19
nga ba	on	1.28
nghe an	on	0.23
nghe tinh	on	0.05
nghi xuan	on	0.14
nghia dia	on	0.24
nghia trang	on	1.11
nghiep lac	on	0.05
ngoai dong	on	0.06
nguyen hp	on	0.33
nha ba	on	1.49
nha be	on	0.15
nha bep	on	0.07
nha co	on	0.14
nha cu	on	0.68
nha dan	on	0.11
nha em	on	0.5
nha lao	on	0.05
nha ma	on	1.02
nha may	on	0.12
nha me	on	0.05
nha minh	on	0.37
nha mo	on	0.09
nha o	on	0.06
nha ong	on	1.4
nha rong	on	0.12
nha tho	on	0.35
nha toi	on	2.36
nhan dan	on	0.11
nhon binh	on	0.18
ninh binh	on	0.18
ninh chon	on	-0.14
ninh giang	on	0.14
ninh quang	on	-0.62
nong truong	on	0.06
north of	on	0.05
north side	on	0.06
ntls duc	on	0.07
ntls duong	on	0.05
ntls gio	on	0.23
ntls huyen	on	0.61
ntls phuong	on	0.23
ntls tan	on	0.05
ntls thi	on	0.25
ntls tinh	on	0.25
ntls xa	on	1.36
nui ba	on	0.1
nui da	on	0.17
nui dat	on	0.06
nuong ngo	on	0.05
nuong ong	on	0.21
nuong san	on	0.06
oai ha	on	0.07
of a	on	0.25
of the	on	0.47
old french	on	0.05
on the	on	0.23
ong ba	on	0.05
ong bay	on	0.17
ong hoi	on	0.17
ong nam	on	0.12
ong sau	on	-0.9
pha din	on	0.14
phan thiet	on	0.05
phe nha	on	-0.78
phi lao	on	0.13
phia bac	on	0.35
phia co	on	1.38
phia dong	on	0.64
phia duoi	on	0.05
phia mat	on	0.39
phia nam	on	0.54
phia sau	on	1.09
phia tay	on	0.17
phia tren	on	0.13
phong di	on	-0.55
phong ha	on	-0.05
phong hai	on	-1.27
phong hy	on	-0.1
phong nhap	on	-0.09
phong sinh	on	-0.2
phong tho	on	-0.08
phu cu	on	-0.24
phu my	on	0.22
phu nho	on	0.16
phu thai	on	0.25
phu thi	on	0.05
phu tho	on	0.09
phu xa	on	-0.38
phum ta	on	0.13
phung hiep	on	0.05
phuoc long	on	0.08
plain of	on	0.28
plainly	on	1.63
plainly '	on	1.61
plainly (	on	-0.06
plainly )	on	-1.6
plainly +	on	0.5
plainly ,	on	0.33
plainly -	on	1.93
plainly .	on	2.39
plainly /	on	0.07
plainly :	on	-1.61
plainly |	on	-0.54
plainly –	on	-0.56
po co	on	0.23
pont de	on	0.06
poste de	on	0.26
pu chia	on	0.09
quan ninh	on	0.11
quan y	on	0.22
quang binh	on	0.06
quang nam	on	0.75
quang ngai	on	0.22
quang tri	on	0.21
quang trung	on	0.39
quoc gia	on	0.64
quyet thang	on	0.07
quynh doi	on	0.05
quynh luu	on	0.13
rach ba	on	-0.88
rach ong	on	0.54
ray ca	on	0.08
ray cua	on	0.17
ray ong	on	0.33
ri bac	on	0.18
rieng cua	on	0.08
road ##	on	0.06
rong cu	on	0.12
route ##	on	0.27
route de	on	0.18
rung cao	on	0.05
rung khop	on	0.05
rung le	on	0.06
ruong nha	on	0.08
ruong sau	on	0.06
sa la	on	0.83
sa thay	on	0.29
sach hai	on	0.05
san bay	on	1.16
san bong	on	0.25
san sau	on	0.43
sang xa	on	0.05
sau benh	on	0.05
sau chua	on	0.35
sau dinh	on	0.14
sau don	on	0.06
sau hang	on	0.38
sau he	on	0.26
sau lan	on	0.12
sau lang	on	0.11
sau lo	on	0.06
sau lung	on	0.11
sau mot	on	-0.26
sau nha	on	0.36
sau tram	on	0.12
sau truong	on	0.05
sau vuon	on	0.23
se pon	on	0.27
si ma	on	-0.1
side of	on	0.05
siem riep	on	0.05
site & 1015	on	0.13
site & 1049	on	0.05
site & 1062	on	0.23
site & 15	on	-0.46
site & 2	on	0.06
site & 5	on	-0.07
site & 689	on	0.05
site & 7	on	0.14
site & 772	on	0.05
site & 9	on	-0.41
site & 935	on	0.05
site & a	on	0.44
site & and	on	-0.07
site & anh	on	0.19
site & at	on	0.49
site & avec	on	-0.19
site & ba	on	0.73
site & bac	on	0.64
site & ban	on	0.08
site & bat	on	-0.51
site & bay	on	0.35
site & ben	on	-0.55
site & bi	on	-0.61
site & bien	on	0.05
site & binh	on	0.16
site & bo	on	-0.48
site & bom	on	-0.11
site & bon	on	0.17
site & c1	on	-0.16
site & ca	on	-0.09
site & cach	on	-0.22
site & cai	on	-0.44
site & cam	on	0.05
site & canh	on	0.3
site & cao	on	0.63
site & cau	on	0.25
site & chanh	on	0.05
site & chay	on	0.08
site & che	on	0.09
site & chi	on	-0.14
site & cho	on	-0.74
site & chon	on	-0.14
site & chu	on	-0.49
site & chua	on	-0.26
site & chung	on	0.06
site & con	on	-0.12
site & cong	on	0.11
site & cote	on	-0.2
site & cu	on	0.2
site & cua	on	-0.39
site & cung	on	-0.32
site & d	on	-0.19
site & da	on	0.51
site & dac	on	0.05
site & dai	on	-0.36
site & dak	on	0.21
site & dan	on	-0.11
site & dat	on	0.74
site & dau	on	-0.49
site & de	on	0.44
site & dem	on	-0.09
site & dia	on	0.37
site & diem	on	0.68
site & dien	on	0.14
site & din	on	0.13
site & do	on	-0.69
site & doi	on	-0.25
site & don	on	-0.05
site & dong	on	0.22
site & duoi	on	0.29
site & duong	on	0.7
site & en	on	-0.1
site & et	on	-0.1
site & front	on	0.13
site & giay	on	-0.27
site & giua	on	0.07
site & ha	on	0.09
site & hai	on	-0.18
site & ham	on	0.06
site & hien	on	-0.76
site & ho	on	-0.08
site & hoa	on	0.16
site & hoi	on	-0.36
site & huong	on	0.37
site & in	on	-0.75
site & khe	on	0.25
site & khi	on	0.3
site & khong	on	0.67
site & khu	on	0.18
site & km	on	0.74
site & kon	on	0.6
site & la	on	0.29
site & lai	on	0.08
site & lam	on	0.09
site & lang	on	-0.13
site & lao	on	0.2
site & le	on	0.18
site & lo	on	0.23
site & long	on	0.05
site & luc	on	-0.12
site & lung	on	0.06
site & ma	on	0.55
site & mai	on	-0.19
site & mat	on	0.43
site & me	on	0.14
site & mo	on	-0.42
site & my	on	0.05
site & nam	on	0.58
site & nay	on	-0.05
site & near	on	0.12
site & ngay	on	-0.13
site & ngoai	on	-0.25
site & nguoi	on	-0.11
site & nha	on	-0.69
site & nhich	on	0.09
site & nhong	on	0.09
site & ninh	on	-0.08
site & no	on	0.07
site & north	on	0.21
site & nui	on	0.07
site & nuoc	on	-0.28
site & o	on	0.1
site & of	on	0.31
site & ong	on	-0.18
site & pha	on	0.13
site & phai	on	-0.57
site & phao	on	-0.11
site & phia	on	0.37
site & phong	on	0.6
site & phu	on	0.2
site & phuoc	on	0.07
site & quang	on	0.11
site & que	on	-0.41
site & rao	on	0.09
site & roi	on	-0.06
site & sa	on	0.06
site & sang	on	-1.37
site & sau	on	0.32
site & sim	on	0.07
site & so	on	0.24
site & su	on	0.05
site & suoi	on	0.4
site & ta	on	0.08
site & tan	on	-0.76
site & tay	on	0.72
site & ten	on	0.31
site & thay	on	0.2
site & the	on	-0.7
site & thi	on	-0.24
site & thon	on	0.09
site & thong	on	0.14
site & thu	on	0.1
site & thuoc	on	-0.43
site & thuong	on	0.09
site & tien	on	0.06
site & tieu	on	-0.79
site & tinh	on	0.08
site & to	on	-0.16
site & toi	on	-0.05
site & tra	on	0.06
site & tram	on	0.07
site & tran	on	0.46
site & tranh	on	0.06
site & trong	on	0.11
site & trung	on	-0.47
site & truoc	on	0.37
site & truong	on	-0.56
site & tuc	on	-0.09
site & vao	on	-0.53
site & ve	on	-1.14
site & vi	on	-0.22
site & voi	on	0.56
site & vung	on	-0.39
site & with	on	-0.72
site & xa	on	0.06
site & xe	on	-0.29
site & xuan	on	0.06
site & y	on	0.05
slope of	on	-1.36
so #	on	0.3
so ##	on	0.51
son an	on	0.22
son binh	on	0.1
son co	on	-0.07
son di	on	-0.29
son ha	on	0.2
son hoa	on	0.14
son huyen	on	0.05
son khu	on	0.61
son kien	on	0.07
son la	on	0.76
son ninh	on	0.08
son phu	on	-0.19
son quang	on	0.42
son son	on	0.2
son thanh	on	0.28
son thuy	on	0.06
son toi	on	-0.05
son tu	on	0.05
son xa	on	0.11
song bo	on	0.07
song po	on	0.08
sous la	on	0.13
sous le	on	0.4
sous les	on	0.6
sous un	on	0.35
southern front	on	0.28
su cach	on	-1.42
su doan	on	0.14
su so	on	0.12
su xa	on	-0.73
suoi can	on	0.18
suoi dak	on	0.08
suoi ia	on	0.05
suoi nam	on	0.1
suoi sau	on	0.11
suoi tien	on	0.07
suon dong	on	0.13
ta con	on	0.08
ta luy	on	0.06
tam bang	on	0.21
tan bien	on	0.06
tan ky	on	0.08
tan lap	on	0.23
tan uyen	on	0.09
tan yen	on	0.1
tang da	on	0.09
tay bac	on	0.07
tay bi	on	-0.11
tay huyen	on	0.69
tay nguyen	on	0.05
tay ninh	on	0.13
tha ma	on	0.47
thach vinh	on	0.07
thai an	on	0.1
thai binh	on	0.24
thai ninh	on	0.06
thai thuy	on	0.06
thanh an	on	0.05
thanh ba	on	0.06
thanh chuong	on	0.16
thanh co	on	1.96
thanh hai	on	0.21
thanh hoa	on	0.24
thanh mien	on	0.11
thanh oai	on	0.1
thanh pho	on	0.13
thanh thuy	on	0.07
thanh tinh	on	-0.77
that khe	on	0.06
that son	on	0.08
the bamboo	on	0.05
the camp	on	0.07
the creek	on	0.07
the left	on	0.05
the old	on	0.12
the south	on	0.05
the water	on	0.06
then #	on	-0.53
then ##	on	-0.79
then ###	on	-1.35
then ####	on	-0.73
then $	on	0.48
then 300m	on	0.15
then 50m	on	0.05
then a	on	-0.21
then a1	on	0.55
then ac	on	-0.09
then after	on	0.05
then ai	on	0.44
then all	on	-0.76
then along	on	0.06
then am	on	0.28
then an	on	0.93
then and	on	0.72
then ao	on	-0.18
then ap	on	1.14
then april	on	-0.19
then area	on	0.05
then army	on	-0.42
then at	on	0.17
then au	on	0.19
then ay	on	-1.07
then b	on	-2.44
then b52	on	-0.49
then ba	on	0.62
then bac	on	0.31
then bach	on	-0.4
then bai	on	0.93
then bamboo	on	0.11
then ban	on	0.13
then bang	on	0.18
then bank	on	0.48
then bao	on	-0.76
then battambang	on	0.08
then bau	on	1.02
then bay	on	0.39
then be	on	0.49
then behind	on	0.15
then below	on	0.12
then ben	on	0.43
then benh	on	0.14
then beo	on	0.16
then bep	on	0.79
then bi	on	-0.76
then bia	on	-0.85
then bien	on	-0.09
then biet	on	-0.33
then binh	on	0.92
then bo	on	-0.37
then boc	on	-0.74
then boi	on	0.67
then bom	on	-1.25
then bon	on	-0.1
then bong	on	0.15
then bridge	on	0.78
then broken	on	0.11
then bu	on	0.19
then bua	on	-0.25
then bui	on	0.25
then buk	on	0.12
then buoc	on	0.08
then buried	on	0.08
then but	on	0.27
then buu	on	0.61
then by	on	-0.06
then c	on	-0.5
then c1	on	0.5
then c2	on	0.09
then c3	on	-0.4
then c4	on	-0.66
then c6	on	-0.98
then c7	on	0.74
then ca	on	-0.37
then cach	on	0.21
then cai	on	0.13
then cam	on	-0.5
then camp	on	0.23
then campuchia	on	-0.33
then can	on	-0.16
then cang	on	0.3
then canh	on	0.48
then cat	on	0.5
then cau	on	1.02
then cay	on	1.48
then cemetery	on	-0.2
then cha	on	0.44
then chac	on	0.06
then chai	on	-0.06
then cham	on	0.13
then chan	on	-0.73
then chang	on	-0.06
then chanh	on	0.19
then chat	on	-0.08
then chau	on	-0.05
then che	on	0.11
then chem	on	0.2
then chen	on	-0.12
then cheng	on	0.36
then chet	on	-1.43
then chi	on	0.84
then chia	on	0.61
then chiec	on	-0.15
then chien	on	-0.18
then chieng	on	0.05
then chim	on	-0.09
then chin	on	0.23
then chinh	on	-0.08
then cho	on	-1.16
then chom	on	0.08
then chon	on	-0.29
then chong	on	0.23
then chu	on	0.45
then chua	on	0.14
then chuan	on	-0.06
then chum	on	0.11
then chung	on	-0.25
then chuong	on	0.13
then chuyen	on	-0.7
then cimetiere	on	0.05
then co	on	-1.22
then coi	on	-0.29
then commune	on	0.09
then company	on	-0.34
then con	on	-0.85
then cong	on	0.38
then corner	on	0.12
then cot	on	-0.66
then cote	on	0.55
then covered	on	-1
then creek	on	0.16
then cu	on	0.07
then cua	on	-0.62
then cuc	on	-0.12
then culvert	on	0.84
then cung	on	-0.71
then cuoi	on	-1.13
then cuon	on	-0.33
then cut	on	0.27
then cuu	on	-0.26
then d	on	0.14
then d1	on	-0.19
then d2	on	-0.19
then d3	on	-0.09
then d5	on	-0.23
then d7	on	-0.1
then d8	on	-0.5
then d9	on	-0.96
then da	on	-0.51
then dac	on	-0.11
then dai	on	-0.48
then dak	on	0.14
then dam	on	0.11
then dan	on	-0.31
then dang	on	0.46
then danh	on	-0.42
then dao	on	-0.49
then dap	on	-1.86
then dat	on	-1.17
then dau	on	-1.25
then day	on	-1.41
then de	on	0.56
then dead	on	-0.14
then dem	on	-1.1
then den	on	-1.06
then deo	on	0.22
then derriere	on	0.06
then des	on	-0.64
then di	on	-0.89
then dich	on	-0.08
then diem	on	0.13
then dien	on	0.29
then dieu	on	0.06
then din	on	0.07
then dinh	on	0.82
then division	on	-0.06
then do	on	-1.62
then doan	on	-1.38
then doc	on	0.29
then doi	on	-1.81
then dom	on	0.06
then don	on	-0.11
then dong	on	0.33
then dop	on	0.07
then dot	on	-0.72
then drang	on	0.13
then du	on	0.46
then dua	on	-0.62
then duc	on	0.88
then dung	on	0.1
then duoc	on	-1.14
then duoi	on	0.52
then duong	on	0.92
then dv	on	0.18
then e	on	-0.12
then e2	on	-0.06
then e209	on	-0.24
then e24	on	-0.52
then e66	on	-0.09
then e876	on	-0.43
then ea	on	1.37
then east	on	0.11
then ecole	on	0.08
then em	on	-1.19
then en	on	0.11
then end	on	0.89
then est	on	0.14
then et	on	0.07
then face	on	1.41
then feb	on	0.52
then found	on	-0.16
then four	on	0.08
then french	on	-0.6
then from	on	0.7
then ga	on	0.35
then gach	on	0.1
then gan	on	0.14
then gao	on	-0.91
then gap	on	-0.05
then gare	on	0.25
then gate	on	0.08
then gauche	on	0.24
then ghe	on	-1.05
then ghi	on	-0.51
then gi	on	-0.64
then gia	on	-0.15
then giai	on	-0.15
then giam	on	-0.13
then giang	on	1.52
then giap	on	0.07
then giay	on	-0.29
then gieng	on	1.35
then gio	on	-0.9
then giong	on	0.06
then giu	on	-0.05
then giua	on	1.35
then giuoc	on	0.54
then giup	on	-0.84
then goc	on	0.43
then goi	on	-0.25
then gold	on	-0.05
then gom	on	-0.07
then grand	on	0.25
then group	on	0.18
then gui	on	-0.06
then h	on	0.16
then ha	on	0.7
then hai	on	0.46
then ham	on	0.42
then han	on	0.06
then hanh	on	0.15
then hao	on	0.32
then hat	on	-0.44
then hau	on	0.63
then hay	on	-0.2
then he	on	-0.4
then her	on	-1.1
then het	on	-0.69
then hi	on	0.13
then hien	on	0.77
then hiep	on	0.56
then hieu	on	0.2
then hill	on	-0.71
then hinh	on	0.1
then his	on	-0.32
then ho	on	-0.68
then hoa	on	1.41
then hoai	on	0.09
then hoang	on	0.67
then hoat	on	-0.12
then hoc	on	0.07
then hoi	on	-0.71
then hom	on	-0.28
then hon	on	0.48
then hong	on	0.41
then hop	on	0.31
then house	on	0.43
then hp	on	0.14
then hs	on	-0.81
then hue	on	0.86
then hung	on	1.71
then huong	on	-0.51
then huu	on	1.01
then huy	on	0.52
then huyen	on	-0.34
then huynh	on	0.08
then i	on	0.4
then ia	on	0.2
then in	on	-1.06
then is	on	0.22
then it	on	0.08
then j	on	0.2
then jars	on	0.28
then je	on	0.05
then july	on	-0.33
then k	on	-1.22
then kampong	on	0.21
then kampot	on	0.42
then kan	on	0.22
then ke	on	0.1
then kenh	on	0.25
then keo	on	0.43
then ket	on	-0.78
then khac	on	-0.85
then khai	on	-0.06
then kham	on	0.82
then khang	on	-0.06
then khanh	on	-0.85
then khau	on	0.05
then khe	on	0.58
then khi	on	-0.88
then kho	on	-0.09
then khoa	on	0.1
then khoang	on	0.18
then khoi	on	-0.11
then khom	on	-0.29
then khong	on	-2.07
then khu	on	0.95
then khuc	on	0.28
then khuong	on	0.19
then kia	on	-0.7
then kich	on	-0.53
then kien	on	0.86
then kieu	on	-0.17
then killed	on	-0.44
then kiln	on	0.48
then kim	on	0.63
then kinh	on	0.92
then kip	on	-0.06
then km	on	0.2
then ko	on	-0.22
then kon	on	0.26
then kra	on	0.36
then ky	on	-0.49
then l	on	0.12
then la	on	-0.59
then lac	on	0.06
then lach	on	0.05
then lai	on	-1.37
then lak	on	0.37
then lam	on	-0.96
then lan	on	-0.14
then lang	on	1.28
then lanh	on	0.37
then lao	on	1.32
then laos	on	0.84
then lap	on	-0.46
then lat	on	-0.13
then lau	on	-0.29
then lay	on	-0.2
then le	on	-0.12
then left	on	0.06
then len	on	0.07
then les	on	0.11
then lich	on	-0.21
then liem	on	0.47
then lien	on	0.67
then liet	on	-0.47
then lieu	on	0.05
then lin	on	0.22
then line	on	0.07
then lo	on	0.37
then loc	on	0.74
then lon	on	-0.3
then long	on	0.3
then ls	on	-0.27
then lua	on	0.25
then luc	on	-0.53
then lung	on	1.54
then luoi	on	-0.64
then luon	on	-0.18
then luong	on	-0.31
then lut	on	-0.3
then luu	on	0.93
then luy	on	0.16
then ly	on	0.49
then m	on	-0.21
then ma	on	-0.79
then mac	on	0.05
then mai	on	0.83
then maison	on	0.1
then man	on	-0.38
then mang	on	-0.3
then manh	on	-0.74
then mao	on	-0.05
then map	on	-0.78
then marked	on	-0.48
then mat	on	-0.64
then mau	on	0.16
then may	on	-1.03
then maybe	on	-0.75
then me	on	-0.24
then mek	on	0.16
then meo	on	0.05
then mep	on	0.1
then met	on	0.36
then mien	on	0.34
then mieu	on	1.57
then min	on	-1.2
then minh	on	-0.07
then mo	on	-1.05
then moc	on	-0.78
then moi	on	-0.81
then mom	on	-0.11
then mon	on	0.71
then mot	on	-1.16
then mr	on	0.05
then mu	on	0.09
then mua	on	-0.17
then muc	on	-0.14
then mung	on	-0.21
then muoi	on	-0.38
then muong	on	-0.82
then my	on	-0.08
then na	on	0.99
then nai	on	0.14
then nam	on	-0.29
then nang	on	0.3
then nao	on	-1.12
then nay	on	-0.63
then ne	on	-0.29
then neang	on	-0.17
then near	on	0.17
then nem	on	-0.06
then nen	on	-0.44
then neu	on	0.2
then next	on	-0.26
then nga	on	0.15
then ngai	on	0.83
then ngam	on	1.3
then ngan	on	0.61
then ngang	on	-1.1
then ngay	on	-0.82
then nghi	on	0.39
then ngo	on	0.3
then ngoai	on	-1.03
then ngoi	on	-1.01
then ngu	on	-0.25
then ngua	on	0.15
then nguoi	on	-1.07
then nguon	on	0.05
then nguyen	on	0.6
then nha	on	1.08
then nham	on	-0.26
then nhan	on	0.23
then nhanh	on	0.59
then nhap	on	0.2
then nhat	on	-1.04
then nhi	on	0.21
then nhieu	on	-0.17
then nhin	on	-0.65
then nho	on	-1.01
then nhon	on	0.19
then nhu	on	-0.24
then nhung	on	-0.3
then nia	on	0.5
then night	on	-1.01
then ninh	on	1.49
then nn	on	0.23
then no	on	-0.25
then noel	on	-0.82
then noi	on	-0.71
then nong	on	0.25
then nord	on	0.22
then not	on	0.22
then ntls	on	-1.41
then nua	on	0.2
then nuit	on	-0.14
then nuoc	on	0.24
then o	on	-0.34
then oai	on	0.17
then octobre	on	-0.16
then of	on	0.43
then old	on	0.2
then om	on	-0.53
then one	on	0.11
then ong	on	-0.41
then ou	on	0.56
then p	on	0.24
then pa	on	0.28
then pah	on	0.17
then pailin	on	0.42
then palm	on	0.97
then par	on	-0.45
then pha	on	0.08
then phai	on	-0.34
then phan	on	-0.13
then phao	on	-0.43
then phap	on	0.39
then phat	on	-0.41
then phau	on	-0.14
then phe	on	0.09
then phi	on	-0.56
then phia	on	2.17
then phien	on	0.09
then pho	on	0.09
then phong	on	1.42
then phu	on	0.75
then phuc	on	0.52
then phum	on	-0.38
then phung	on	-0.51
then phuoc	on	1.13
then phuong	on	0.85
then plei	on	0.39
then pleiku	on	0.98
then pon	on	-0.06
then pong	on	0.12
then pont	on	0.08
then poste	on	0.12
then preah	on	0.05
then pres	on	0.05
then prong	on	0.19
then puc	on	0.05
then pursat	on	0.5
then put	on	-0.14
then qua	on	1.38
then quach	on	-0.15
then quan	on	-0.35
then quang	on	0.72
then quay	on	-1.61
then que	on	-1.64
then quen	on	-0.24
then quoc	on	-1.15
then quy	on	-0.71
then quynh	on	0.15
then ra	on	-1.24
then rach	on	0.35
then rai	on	-0.81
then ram	on	-0.31
then rang	on	-0.38
then rao	on	0.15
then rat	on	-0.08
then ray	on	0.37
then reo	on	-0.31
then ri	on	0.15
then rieng	on	-0.4
then river	on	0.06
then riviere	on	0.06
then ro	on	0.16
then road	on	0.14
then roi	on	0.58
then rong	on	0.46
then route	on	0.76
then ru	on	-0.14
then rua	on	0.16
then rubber	on	0.43
then rung	on	0.8
then ruoi	on	-0.22
then ruong	on	-0.13
then s	on	-0.69
then sa	on	0.44
then sac	on	0.08
then sach	on	0.45
then salt	on	0.05
then sam	on	-0.63
then san	on	-0.2
then sang	on	-0.9
then sanh	on	0.26
then sap	on	-0.96
then sau	on	-0.06
then se	on	-0.16
then second	on	0.29
then sen	on	0.07
then sept	on	0.11
then sergeant	on	0.05
then set	on	-0.23
then she	on	0.05
then si	on	-0.45
then side	on	0.97
then siem	on	0.17
then sinh	on	-0.46
then sisophon	on	0.12
then slope	on	0.7
then sn	on	0.07
then so	on	1.92
then soc	on	0.12
then son	on	1.96
then song	on	0.29
then sot	on	-0.6
then sous	on	0.06
then south	on	0.6
then stone	on	-0.18
then stream	on	0.09
then stung	on	1.47
then su	on	0.22
then sung	on	-0.4
then suoi	on	0.88
then suon	on	0.21
then sy	on	-0.11
then t	on	0.11
then ta	on	0.05
then tac	on	-0.26
then tam	on	-0.46
then tan	on	0.44
then tao	on	0.22
then tap	on	-0.55
then tat	on	-0.24
then tau	on	0.29
then tay	on	1.13
then te	on	0.31
then ten	on	-0.12
then tet	on	-0.68
then thac	on	0.05
then thach	on	0.37
then thai	on	1.3
then than	on	0.11
then thang	on	-0.56
then thanh	on	0.7
then thao	on	0.31
then thap	on	0.23
then that	on	0.26
then the	on	0.61
then then	on	-0.52
then theo	on	-1.33
then they	on	-0.4
then thi	on	-0.34
then thien	on	0.31
then thieu	on	0.05
then tho	on	0.42
then thoi	on	0.13
then thom	on	-0.25
then thon	on	0.87
then thong	on	0.2
then thot	on	0.07
then three	on	0.08
then thu	on	-0.14
then thua	on	0.85
then thuan	on	0.13
then thuoc	on	-0.67
then thuong	on	0.48
then thuot	on	1.17
then thuy	on	1.31
then thuyen	on	-0.11
then tien	on	0.83
then tieng	on	-0.54
then tieu	on	-0.14
then tim	on	-0.93
then tin	on	0.52
then tinh	on	0.58
then to	on	0.23
then toa	on	-0.89
then toan	on	0.14
then toi	on	-1.02
then ton	on	0.08
then toward	on	0.06
then tower	on	0.27
then tra	on	-0.22
then trach	on	0.85
then track	on	0.48
then trai	on	1.12
then tram	on	0.37
then tran	on	0.2
then trang	on	0.77
then tranh	on	-0.24
then trao	on	0.05
then tre	on	0.07
then tree	on	0.2
then trees	on	0.05
then tren	on	-0.71
then treng	on	0.57
then treo	on	-0.1
then tri	on	0.9
then trieu	on	0.58
then trinh	on	0.22
then tro	on	-0.08
then troi	on	0.41
then trom	on	0.34
then trong	on	-0.84
then truc	on	-0.3
then trung	on	-0.25
then truoc	on	-0.21
then truong	on	0.32
then tu	on	-0.2
then tuan	on	-0.26
then tui	on	-0.41
then tul	on	0.06
then tum	on	1.44
then tuoi	on	-0.58
then tuong	on	0.19
then tuy	on	0.17
then tuyen	on	0.76
then two	on	0.07
then ty	on	0.05
then u	on	-0.19
then ui	on	-0.09
then un	on	0.46
then under	on	0.08
then une	on	-0.12
then unit	on	0.29
then up	on	-0.25
then ut	on	-0.1
then uyen	on	0.12
then va	on	-0.62
then vac	on	0.05
then vam	on	0.06
then van	on	-0.76
then vang	on	0.14
then vao	on	-0.55
then vat	on	0.33
then ve	on	-0.25
then vet	on	0.67
then vi	on	0.29
then vien	on	-0.16
then viet	on	-0.29
then village	on	0.07
then vinh	on	1.04
then vo	on	0.54
then voi	on	-0.86
then vong	on	-0.28
then vot	on	-0.25
then vu	on	-0.23
then vui	on	0.11
then vung	on	0.09
then vuon	on	0.47
then vuong	on	-1.19
then wall	on	1.2
then was	on	-0.21
then water	on	0.13
then we	on	0.4
then west	on	0.44
then where	on	0.07
then white	on	0.72
then with	on	0.56
then xa	on	0.11
then xac	on	-1.19
then xang	on	0.07
then xe	on	-0.17
then xep	on	-0.41
then xieng	on	0.07
then xin	on	0.09
then xoai	on	0.73
then xom	on	0.31
then xong	on	-0.26
then xu	on	-0.26
then xua	on	-0.94
then xuan	on	-0.38
then xung	on	0.09
then xuong	on	-0.89
then xuyen	on	1.05
then y	on	0.96
then ya	on	0.05
then yen	on	1.5
then you	on	-0.55
theo huong	on	0.05
thi hung	on	0.07
thi tran	on	0.07
thi xa	on	0.5
thing & 1062	on	0.15
thing & 11	on	0.08
thing & 12	on	-0.07
thing & 13	on	0.15
thing & 14	on	0.07
thing & 19	on	-0.27
thing & 2	on	-0.34
thing & 20	on	0.14
thing & 21	on	0.06
thing & 2km	on	0.5
thing & 3	on	0.1
thing & 4	on	0.53
thing & 5	on	0.1
thing & 6	on	0.23
thing & 7	on	0.11
thing & 8	on	0.09
thing & 82	on	0.58
thing & 9	on	0.7
thing & a	on	-0.21
thing & an	on	1.51
thing & and	on	-0.33
thing & anh	on	0.82
thing & avec	on	-0.18
thing & bac	on	-0.15
thing & ban	on	-0.41
thing & bang	on	0.43
thing & bao	on	0.24
thing & be	on	0.08
thing & ben	on	0.48
thing & bi	on	-0.38
thing & bia	on	-0.42
thing & bien	on	0.1
thing & binh	on	0.2
thing & bo	on	0.37
thing & boi	on	0.07
thing & bom	on	0.11
thing & bon	on	-0.09
thing & bui	on	-0.11
thing & buoc	on	0.05
thing & but	on	-0.13
thing & c	on	0.05
thing & ca	on	-0.09
thing & cach	on	0.63
thing & cai	on	0.25
thing & cam	on	0.2
thing & can	on	0.19
thing & canh	on	-0.68
thing & cao	on	0.15
thing & cap	on	0.26
thing & cat	on	0.22
thing & cau	on	0.39
thing & cay	on	-0.18
thing & chan	on	0.56
thing & chau	on	0.38
thing & chay	on	-0.18
thing & chet	on	-0.18
thing & chi	on	-0.31
thing & cho	on	0.93
thing & chon	on	0.5
thing & chu	on	-0.12
thing & chua	on	0.11
thing & chung	on	-0.16
thing & chup	on	-0.47
thing & co	on	0.43
thing & coi	on	-0.13
thing & con	on	-0.44
thing & cong	on	0.27
thing & cu	on	0.48
thing & cua	on	0.21
thing & cung	on	-0.25
thing & cut	on	0.09
thing & da	on	-0.6
thing & dai	on	0.13
thing & dak	on	0.18
thing & dan	on	0.18
thing & dang	on	0.13
thing & dap	on	0.06
thing & dat	on	-0.63
thing & dau	on	0.44
thing & day	on	0.18
thing & de	on	-0.44
thing & dem	on	-0.52
thing & den	on	-0.12
thing & di	on	0.31
thing & dia	on	0.65
thing & dien	on	0.06
thing & dinh	on	0.4
thing & doan	on	-0.48
thing & doc	on	-0.42
thing & doi	on	0.56
thing & don	on	0.5
thing & dong	on	-0.95
thing & dot	on	-0.18
thing & du	on	-0.06
thing & duc	on	0.14
thing & duoc	on	-0.12
thing & duoi	on	-0.37
thing & duong	on	0.37
thing & em	on	-0.37
thing & gan	on	-0.11
thing & ghi	on	-1.67
thing & gi	on	-0.15
thing & gia	on	0.52
thing & giang	on	0.07
thing & giao	on	0.68
thing & giap	on	0.34
thing & gio	on	0.1
thing & go	on	-0.16
thing & goc	on	0.08
thing & gom	on	-0.31
thing & h	on	-0.95
thing & hai	on	0.12
thing & ham	on	0.05
thing & hang	on	0.26
thing & hanh	on	0.08
thing & hien	on	0.07
thing & hieu	on	-0.43
thing & ho	on	-0.55
thing & hoai	on	0.06
thing & hoang	on	0.05
thing & hoc	on	0.08
thing & hoi	on	0.19
thing & hom	on	-0.06
thing & hon	on	0.05
thing & hong	on	0.06
thing & hue	on	0.21
thing & huong	on	0.78
thing & huyen	on	0.74
thing & ke	on	-0.11
thing & khach	on	0.08
thing & khanh	on	-0.2
thing & khau	on	0.3
thing & khi	on	-0.9
thing & khoang	on	0.11
thing & khong	on	-0.12
thing & khu	on	-1.21
thing & kien	on	0.22
thing & kim	on	0.3
thing & kinh	on	0.08
thing & km	on	0.73
thing & la	on	-0.22
thing & lai	on	-0.26
thing & lam	on	0.06
thing & lan	on	-0.72
thing & lang	on	-0.07
thing & lao	on	0.36
thing & lap	on	0.73
thing & lay	on	-1.13
thing & le	on	0.05
thing & left	on	0.41
thing & len	on	0.17
thing & lien	on	0.06
thing & lieu	on	0.05
thing & linh	on	0.2
thing & lo	on	-0.13
thing & long	on	0.5
thing & lu	on	-0.55
thing & luc	on	0.43
thing & lung	on	0.11
thing & ma	on	-0.9
thing & mat	on	0.08
thing & may	on	0.05
thing & me	on	-0.47
thing & met	on	0.09
thing & minh	on	-0.44
thing & mo	on	-0.37
thing & moi	on	0.4
thing & mon	on	0.07
thing & mot	on	-0.07
thing & my	on	0.07
thing & nam	on	-1.23
thing & nay	on	-0.41
thing & near	on	0.11
thing & nga	on	0.13
thing & ngay	on	-0.68
thing & nghia	on	0.1
thing & ngoai	on	0.07
thing & ngoc	on	-0.66
thing & ngoi	on	-0.29
thing & nguoi	on	-0.54
thing & nguyen	on	0.08
thing & nha	on	-0.31
thing & nhe	on	-0.72
thing & nho	on	0.5
thing & nhung	on	-0.66
thing & ninh	on	0.19
thing & no	on	-0.2
thing & noi	on	-0.21
thing & nuoc	on	-0.75
thing & o	on	0.59
thing & of	on	0.07
thing & on	on	-0.24
thing & ong	on	-0.29
thing & pailin	on	0.06
thing & pha	on	0.25
thing & phai	on	0.06
thing & phan	on	0.64
thing & phau	on	0.17
thing & pho	on	0.07
thing & phong	on	0.07
thing & phu	on	-0.65
thing & phuc	on	0.2
thing & phuoc	on	0.12
thing & phuong	on	0.28
thing & po	on	0.06
thing & qua	on	0.09
thing & quan	on	0.29
thing & quang	on	0.24
thing & que	on	0.3
thing & ra	on	0.2
thing & rang	on	-0.62
thing & roi	on	-0.42
thing & rung	on	0.13
thing & rut	on	0.16
thing & sa	on	0.09
thing & san	on	-0.3
thing & sang	on	0.32
thing & sat	on	-0.21
thing & sau	on	-0.48
thing & say	on	0.54
thing & se	on	0.11
thing & si	on	0.21
thing & so	on	0.35
thing & son	on	0.1
thing & song	on	0.05
thing & stung	on	0.15
thing & su	on	0.11
thing & tai	on	0.05
thing & tan	on	0.45
thing & tao	on	0.1
thing & tau	on	0.12
thing & tay	on	0.33
thing & ten	on	-0.23
thing & tha	on	0.11
thing & than	on	0.05
thing & thanh	on	0.26
thing & thap	on	-0.25
thing & thay	on	-0.18
thing & the	on	0.13
thing & theo	on	0.31
thing & thi	on	-0.29
thing & tho	on	0.2
thing & thon	on	0.24
thing & thong	on	0.08
thing & thu	on	0.12
thing & thuong	on	0.11
thing & thuy	on	0.18
thing & tien	on	0.22
thing & tieu	on	0.06
thing & tinh	on	0.39
thing & to	on	0.1
thing & toi	on	-1.25
thing & trai	on	0.11
thing & tram	on	0.15
thing & tran	on	0.05
thing & trang	on	0.9
thing & tre	on	0.11
thing & tren	on	-0.27
thing & tri	on	0.06
thing & trieu	on	0.05
thing & troi	on	-0.12
thing & trung	on	0.16
thing & truoc	on	-0.37
thing & truong	on	-0.06
thing & tu	on	-0.09
thing & tuc	on	-0.15
thing & uyen	on	0.05
thing & va	on	-0.2
thing & van	on	0.06
thing & vao	on	0.2
thing & ve	on	-0.09
thing & ven	on	0.33
thing & vien	on	0.36
thing & viet	on	0.28
thing & vo	on	0.11
thing & vu	on	-0.08
thing & vuot	on	0.09
thing & with	on	0.27
thing & xa	on	0.32
thing & xac	on	-0.21
thing & xay	on	0.16
thing & xep	on	-0.29
thing & xuong	on	0.2
thing & y	on	-0.33
thing & yen	on	0.09
tho ha	on	0.07
tho xuan	on	0.05
thon #	on	0.19
thon lang	on	0.06
thon tan	on	0.05
thon thuong	on	0.06
thon trung	on	0.08
thong hao	on	0.06
thong sau	on	0.15
thong tin	on	0.12
thot not	on	0.23
thu hai	on	0.07
thu thai	on	0.08
thua phu	on	0.06
thua thien	on	0.06
thuong duc	on	0.11
thuong nguon	on	0.11
thuong phuc	on	0.16
thuy bi	on	-0.05
thuy hai	on	0.34
thuy nam	on	0.3
thuy nguyen	on	0.35
thuy thai	on	0.09
thuy vinh	on	0.09
tien lang	on	0.07
tien phuoc	on	0.12
tien vinh	on	0.07
tieu khu	on	0.11
tinh bat	on	0.07
tinh quang	on	0.32
tinh tu	on	0.63
to #	on	0.35
to a	on	0.1
to co	on	-0.93
to tan	on	0.1
to the	on	0.14
toi o	on	-0.74
toi thon	on	0.38
toward the	on	0.12
tra cu	on	0.22
trai cong	on	0.14
trai xa	on	0.05
tram ##	on	0.06
tram bom	on	0.07
tram buoc	on	0.07
tram cach	on	1.45
tram gan	on	0.07
tram giao	on	0.64
tram met	on	0.08
tram phau	on	0.21
tram xa	on	0.07
tran dia	on	0.39
tran phia	on	0.11
trang bang	on	0.13
trang co	on	0.33
trang cua	on	0.06
trang dau	on	-0.08
trang don	on	0.61
trang dong	on	0.14
trang liet	on	0.25
trang nhan	on	0.06
trang phia	on	0.23
trang su	on	0.16
trang trung	on	0.12
tre gai	on	0.06
tree line	on	0.05
tren bo	on	0.1
trench on	on	0.71
trieu phong	on	0.07
troi phia	on	-0.3
trong vuon	on	0.06
trung doan	on	0.23
trung lap	on	0.21
truong cap	on	0.38
truong hoc	on	0.11
truong tieu	on	0.1
tu ky	on	0.14
tuong duong	on	0.05
u moi	on	0.08
under a	on	0.08
under the	on	0.13
uyen cao	on	0.12
vam co	on	0.37
van cam	on	0.05
van tiep	on	0.08
vi gan	on	0.24
vi xuyen	on	0.12
vien ##	on	0.05
vien ###	on	0.33
vien quan	on	0.56
viet lao	on	0.23
vinh bao	on	0.66
vinh linh	on	0.26
vinh long	on	0.07
vinh phu	on	0.11
vong cung	on	0.08
vu thu	on	0.07
vuon ba	on	-0.94
vuon nha	on	0.37
vuon ong	on	0.37
vy da	on	0.1
water tower	on	0.07
with the	on	0.13
xa ben	on	0.56
xa cam	on	0.05
xa co	on	0.27
xa cu	on	0.25
xa da	on	-0.42
xa dai	on	0.18
xa dong	on	0.1
xa gio	on	0.05
xa hai	on	0.05
xa ia	on	0.1
xa nha	on	0.07
xa no	on	0.45
xa quang	on	0.06
xa tan	on	0.14
xa thach	on	0.12
xa thuy	on	0.05
xa trung	on	0.05
xa van	on	0.08
xa yen	on	0.23
xe bang	on	0.08
xieng khoang	on	0.05
xom #	on	0.09
xuan th	on	0.14
xuong thai	on	0.06
y vien	on	0.05
y yen	on	0.05
yen anh	on	-0.05
yen bai	on	0.09
yen dung	on	0.14
yen ha	on	0.49
yen hoang	on	0.08
yen mat	on	-0.16
yen nam	on	0.07
yen ngua	on	0.09
yen nhan	on	0.08
yen thanh	on	0.11
yen the	on	-0.16""")
