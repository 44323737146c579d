"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.01
+1=#	martyr	0.06
+1=##	martyr	-0.4
+1=####	martyr	-0.58
+1=a	martyr	0.18
+1=ai	martyr	0.25
+1=anh	martyr	0.48
+1=ba	martyr	0.01
+1=bac	martyr	-0.2
+1=ban	martyr	0.2
+1=bao	martyr	0.16
+1=ben	martyr	0.09
+1=bi	martyr	0.37
+1=binh	martyr	-0.02
+1=cap	martyr	0.22
+1=cau	martyr	0.21
+1=chau	martyr	0.07
+1=chet	martyr	0.33
+1=chi	martyr	0.41
+1=cho	martyr	0.11
+1=chon	martyr	-0.33
+1=chuc	martyr	0.1
+1=chung	martyr	0.2
+1=chuyen	martyr	-0.34
+1=co	martyr	0.02
+1=con	martyr	0.45
+1=cua	martyr	-0.23
+1=cuoi	martyr	0.12
+1=da	martyr	0.08
+1=danh	martyr	0.27
+1=day	martyr	0.05
+1=dem	martyr	0.18
+1=den	martyr	0.09
+1=di	martyr	-0.23
+1=dong	martyr	-0.2
+1=du	martyr	-0.01
+1=duoc	martyr	-0.01
+1=duong	martyr	-0.18
+1=ganh	martyr	0.47
+1=gi	martyr	-0.09
+1=gia	martyr	0.23
+1=giay	martyr	-0.16
+1=giu	martyr	0.07
+1=hai	martyr	0.29
+1=hi	martyr	-0.18
+1=ho	martyr	-0.14
+1=hoi	martyr	-0.07
+1=hom	martyr	0.2
+1=hs	martyr	0.6
+1=hy	martyr	0.91
+1=khong	martyr	-0.05
+1=ky	martyr	-0.19
+1=la	martyr	0.42
+1=ma	martyr	0.07
+1=mat	martyr	-0.11
+1=mo	martyr	0.15
+1=moi	martyr	-0.16
+1=mot	martyr	0.15
+1=my	martyr	-0.28
+1=nam	martyr	-0.51
+1=nay	martyr	-0.01
+1=ngay	martyr	0.11
+1=nha	martyr	0.15
+1=nho	martyr	0.15
+1=nhung	martyr	-0.52
+1=noi	martyr	0.22
+1=o	martyr	-0.18
+1=ong	martyr	0.16
+1=phao	martyr	0.34
+1=quang	martyr	-0.17
+1=que	martyr	0.47
+1=roi	martyr	-0.53
+1=sang	martyr	-0.57
+1=sau	martyr	-0.2
+1=so	martyr	0.1
+1=ten	martyr	-0.22
+1=thang	martyr	-0.54
+1=thi	martyr	0.26
+1=tieu	martyr	-0.03
+1=toi	martyr	0.22
+1=tqlc	martyr	-0.14
+1=tran	martyr	-0.04
+1=trung	martyr	0.27
+1=truoc	martyr	-0.16
+1=tu	martyr	0.44
+1=va	martyr	0.4
+1=vao	martyr	0.14
+1=ve	martyr	-0.39
+1=voi	martyr	0.22
+1=xe	martyr	0.28
+1=xin	martyr	-0.1
+2=#	martyr	-0.04
+2=##	martyr	0.07
+2=###	martyr	-0.77
+2=####	martyr	-0.22
+2=$	martyr	0.14
+2=ai	martyr	0.04
+2=anh	martyr	0.18
+2=ay	martyr	0.03
+2=bac	martyr	-0.32
+2=ban	martyr	-0.39
+2=bao	martyr	0.08
+2=bat	martyr	0.07
+2=bi	martyr	0.14
+2=binh	martyr	-0.1
+2=bom	martyr	0.4
+2=bui	martyr	0.11
+2=cac	martyr	0.03
+2=chi	martyr	-0.14
+2=chu	martyr	-0.34
+2=chung	martyr	0.18
+2=chup	martyr	-0.16
+2=chuyen	martyr	0.06
+2=co	martyr	0.21
+2=con	martyr	0.31
+2=da	martyr	0.23
+2=dang	martyr	0.12
+2=danh	martyr	0.14
+2=dau	martyr	0.27
+2=day	martyr	-0.01
+2=di	martyr	0.04
+2=dich	martyr	0.39
+2=do	martyr	-0.32
+2=doi	martyr	0.19
+2=don	martyr	0.32
+2=dong	martyr	-0.17
+2=duoc	martyr	-0.6
+2=duong	martyr	0.05
+2=em	martyr	-0.25
+2=gao	martyr	0.47
+2=gia	martyr	0.03
+2=giup	martyr	0.21
+2=hai	martyr	0.27
+2=hoa	martyr	-0.34
+2=hoi	martyr	0.32
+2=hy	martyr	0.44
+2=khong	martyr	0.09
+2=la	martyr	0.22
+2=lai	martyr	-0.19
+2=lam	martyr	0.21
+2=mat	martyr	0.22
+2=mo	martyr	0.1
+2=mot	martyr	0.3
+2=mua	martyr	-0.28
+2=muon	martyr	0.11
+2=my	martyr	-0.01
+2=nam	martyr	0.04
+2=nay	martyr	0.07
+2=ngay	martyr	-0.08
+2=ngoai	martyr	0.02
+2=nguoi	martyr	-0.34
+2=nguyen	martyr	-0.36
+2=ninh	martyr	-0.06
+2=noi	martyr	0.09
+2=o	martyr	0.7
+2=ong	martyr	0.15
+2=pho	martyr	0.03
+2=phu	martyr	0.16
+2=quan	martyr	0.12
+2=sai	martyr	-0.08
+2=sang	martyr	-0.39
+2=sat	martyr	0.01
+2=sau	martyr	-0.2
+2=sinh	martyr	0.43
+2=so	martyr	-0.31
+2=tay	martyr	-0.61
+2=thu	martyr	0.03
+2=thuoc	martyr	-0.47
+2=thuong	martyr	-0.03
+2=tim	martyr	-0.03
+2=toi	martyr	0.56
+2=tran	martyr	0.26
+2=trong	martyr	-0.08
+2=trung	martyr	-0.17
+2=truoc	martyr	0.01
+2=vao	martyr	0.04
+2=ve	martyr	-0.08
+2=vi	martyr	0.08
+2=vu	martyr	-0.08
+2=vui	martyr	-0.09
+3=#	martyr	-0.6
+3=##	martyr	0.04
+3=###	martyr	-0.36
+3=####	martyr	0.12
+3=$	martyr	-0.02
+3=anh	martyr	-0.01
+3=ba	martyr	-0.42
+3=bac	martyr	-0.03
+3=ban	martyr	0.4
+3=bang	martyr	0.2
+3=bao	martyr	0.07
+3=bat	martyr	0.09
+3=bay	martyr	0.02
+3=bi	martyr	0.03
+3=bia	martyr	-0.35
+3=biet	martyr	-0.1
+3=bo	martyr	-0.48
+3=bom	martyr	-0.15
+3=cac	martyr	0.09
+3=can	martyr	0.16
+3=canh	martyr	0.23
+3=cau	martyr	0.19
+3=chau	martyr	-0.64
+3=chet	martyr	0.1
+3=chi	martyr	0.15
+3=cho	martyr	-0.11
+3=chu	martyr	0.01
+3=chua	martyr	0.01
+3=chung	martyr	0.42
+3=co	martyr	0.4
+3=con	martyr	0.5
+3=cong	martyr	-0.42
+3=cu	martyr	-0.17
+3=cua	martyr	-0.32
+3=da	martyr	0.01
+3=dan	martyr	-0.45
+3=dang	martyr	-0.06
+3=dau	martyr	0.49
+3=di	martyr	0.34
+3=dien	martyr	-0.33
+3=dinh	martyr	-0.04
+3=doi	martyr	0.24
+3=dong	martyr	0.13
+3=duc	martyr	-0.48
+3=duoc	martyr	-0.24
+3=em	martyr	0.13
+3=ghi	martyr	-0.05
+3=gon	martyr	-0.08
+3=hai	martyr	-0.4
+3=hang	martyr	0.15
+3=hoi	martyr	0.02
+3=hy	martyr	0.54
+3=ke	martyr	0.02
+3=khong	martyr	0.09
+3=la	martyr	0.32
+3=lai	martyr	-0.53
+3=lam	martyr	0.25
+3=lang	martyr	0.15
+3=linh	martyr	0.04
+3=luc	martyr	-0.05
+3=mat	martyr	0.32
+3=me	martyr	-0.1
+3=minh	martyr	-0.17
+3=mo	martyr	0.43
+3=muoi	martyr	0.02
+3=my	martyr	-0.28
+3=nam	martyr	-0.31
+3=ngay	martyr	0.28
+3=nghe	martyr	0.18
+3=nguoi	martyr	0.2
+3=o	martyr	0.14
+3=phu	martyr	0.11
+3=quang	martyr	-0.62
+3=que	martyr	0.18
+3=roi	martyr	0.12
+3=sat	martyr	0.07
+3=sinh	martyr	0.51
+3=song	martyr	0.11
+3=tai	martyr	-0.12
+3=tay	martyr	-0.24
+3=thanh	martyr	0.04
+3=thi	martyr	0.33
+3=thuong	martyr	-0.18
+3=toi	martyr	0.16
+3=trong	martyr	0.43
+3=trung	martyr	-0.05
+3=tu	martyr	-0.05
+3=tuoi	martyr	-0.31
+3=van	martyr	0.22
+3=vi	martyr	0.34
+3=vu	martyr	0.1
+3=xa	martyr	0.34
+3=xin	martyr	0.21
-1=#	martyr	-0.49
-1=##	martyr	-0.34
-1=## & doan	martyr	-0.42
-1=###	martyr	0.07
-1=####	martyr	0.29
-1=#### & c4	martyr	-0.57
-1=#### & d4	martyr	0.09
-1=#### & dai	martyr	0.21
-1=#### & doi	martyr	-0.11
-1=#### & du	martyr	0.38
-1=#### & tieu	martyr	0.12
-1=#### & tnxp	martyr	0.08
-1=#### & trung	martyr	0.02
-1=^	martyr	0.09
-1=^ & dai	martyr	0.42
-1=biet	martyr	0.5
-1=binh	martyr	-0.31
-1=bo	martyr	0.08
-1=ccb	martyr	0.22
-1=chi	martyr	0.2
-1=cho	martyr	-0.31
-1=chu	martyr	-0.05
-1=co	martyr	-0.22
-1=cua	martyr	0.08
-1=cua & dai	martyr	0.07
-1=cua & doan	martyr	-0.01
-1=cua & lu	martyr	-0.02
-1=cua & su	martyr	-0.27
-1=cua & tieu	martyr	-0.22
-1=cua & trung	martyr	0.11
-1=cung	martyr	0.1
-1=cuu	martyr	-0.01
-1=de	martyr	0.55
-1=de & hom	martyr	0.38
-1=di	martyr	0.12
-1=di & bo	martyr	-0.26
-1=di & dan	martyr	0.36
-1=di & thanh	martyr	-0.11
-1=doi	martyr	0.27
-1=doi & tieu	martyr	0.05
-1=doi & trung	martyr	0.12
-1=em	martyr	-0.07
-1=ghi	martyr	0.02
-1=hoa	martyr	0.05
-1=huy	martyr	-0.09
-1=khong	martyr	0.22
-1=la	martyr	0.36
-1=la & cong	martyr	-0.1
-1=la & dan	martyr	0.19
-1=la & tieu	martyr	-0.3
-1=la & ve	martyr	0.12
-1=lac	martyr	-0.05
-1=len	martyr	0.18
-1=linh & su	martyr	-0.15
-1=linh & tieu	martyr	-0.37
-1=luc	martyr	0.24
-1=nguyen	martyr	0.05
-1=nhat	martyr	0.05
-1=nho	martyr	0.05
-1=o	martyr	0.11
-1=o & c3	martyr	0.11
-1=o & dai	martyr	0.13
-1=o & tieu	martyr	-0.45
-1=o & trung	martyr	0.04
-1=ong	martyr	0.11
-1=pho	martyr	0.01
-1=quan	martyr	0.26
-1=quan & trung	martyr	0.13
-1=sang	martyr	0.32
-1=sat	martyr	0.1
-1=si	martyr	0.11
-1=sinh	martyr	0.08
-1=ta	martyr	-0.07
-1=tai	martyr	-0.06
-1=tau	martyr	-0.21
-1=ten	martyr	-0.39
-1=theo	martyr	-0.19
-1=thong	martyr	-0.08
-1=thuoc	martyr	0.5
-1=thuoc & c1	martyr	0.04
-1=thuoc & doan	martyr	0.03
-1=thuoc & su	martyr	-0.11
-1=thuoc & tieu	martyr	0.43
-1=thuoc & trung	martyr	-0.12
-1=tin	martyr	0.1
-1=toi	martyr	0.07
-1=toi & tieu	martyr	0.07
-1=trang	martyr	0.08
-1=trong	martyr	-0.11
-1=trong & tieu	martyr	-0.11
-1=truong	martyr	0.37
-1=truong & du	martyr	0.09
-1=tu	martyr	-0.45
-1=uy	martyr	0.04
-1=vao	martyr	-0.15
-1=ve	martyr	0.58
-1=ve & tieu	martyr	0.21
-1=vi	martyr	0.08
-1=vi & d2	martyr	0.11
-1=vien	martyr	0.15
-1=vo	martyr	0.25
-1=xa	martyr	-0.47
-1=xe	martyr	0.12
-1=xuyen	martyr	0.12
-1=y	martyr	-0.06
-2=#	martyr	-0.05
-2=##	martyr	0.07
-2=###	martyr	-0.3
-2=####	martyr	0.43
-2=^	martyr	0.19
-2=a	martyr	0.45
-2=ai	martyr	0.42
-2=anh	martyr	-0.07
-2=ba	martyr	0.42
-2=bac	martyr	0.49
-2=ban	martyr	-0.21
-2=benh	martyr	-0.47
-2=bi	martyr	-0.56
-2=biet	martyr	-0.15
-2=binh	martyr	-0.37
-2=bo	martyr	0.11
-2=c	martyr	0.09
-2=cao	martyr	-0.21
-2=chi	martyr	-0.22
-2=chu	martyr	0.37
-2=co	martyr	-0.11
-2=cong	martyr	0.14
-2=cu	martyr	0.21
-2=cung	martyr	0.03
-2=d	martyr	0.12
-2=da	martyr	-0.25
-2=dau	martyr	0.01
-2=de	martyr	-0.03
-2=dinh	martyr	0.36
-2=do	martyr	-0.49
-2=doan	martyr	-0.21
-2=doi	martyr	0.03
-2=don	martyr	0.01
-2=dong	martyr	0.22
-2=duc	martyr	0.16
-2=duoc	martyr	0.13
-2=duong	martyr	-0.36
-2=em	martyr	0.13
-2=ghi	martyr	0.09
-2=giay	martyr	0.12
-2=ha	martyr	-0.11
-2=hai	martyr	0.15
-2=hoi	martyr	-0.03
-2=hs	martyr	-0.23
-2=huong	martyr	0.15
-2=huu	martyr	0.01
-2=hy	martyr	0.04
-2=khong	martyr	0.26
-2=la	martyr	-0.23
-2=lai	martyr	0.07
-2=lam	martyr	0.09
-2=lao	martyr	0.04
-2=lien	martyr	0.05
-2=linh	martyr	0.04
-2=lo	martyr	-0.44
-2=ly	martyr	-0.07
-2=ma	martyr	0.07
-2=may	martyr	0.06
-2=minh	martyr	0.47
-2=mo	martyr	0.09
-2=nam	martyr	0.28
-2=nao	martyr	0.31
-2=nghia	martyr	0.08
-2=ngu	martyr	0.12
-2=nhu	martyr	0.05
-2=no	martyr	0.1
-2=noi	martyr	0.48
-2=o	martyr	-0.4
-2=ong	martyr	-0.47
-2=phong	martyr	0.15
-2=quan	martyr	-0.04
-2=quang	martyr	0.26
-2=roi	martyr	0.33
-2=sau	martyr	0.08
-2=si	martyr	0.43
-2=sinh	martyr	0.15
-2=sn	martyr	0.16
-2=so	martyr	0.12
-2=sung	martyr	0.32
-2=ta	martyr	0.15
-2=tac	martyr	0.21
-2=tang	martyr	-0.05
-2=thai	martyr	0.15
-2=thanh	martyr	-0.41
-2=thi	martyr	0.04
-2=thong	martyr	0.1
-2=thu	martyr	0.23
-2=thuong	martyr	-0.02
-2=thuy	martyr	0.03
-2=tien	martyr	-0.12
-2=tinh	martyr	-0.1
-2=tri	martyr	0.11
-2=trinh	martyr	-0.17
-2=trung	martyr	-0.12
-2=truoc	martyr	-0.29
-2=truyen	martyr	-0.08
-2=tu	martyr	-0.33
-2=tui	martyr	0.12
-2=tung	martyr	-0.13
-2=van	martyr	-0.25
-2=vi	martyr	0.18
-2=viet	martyr	0.5
-2=vu	martyr	0.16
-2=xe	martyr	-0.2
-2=y	martyr	-0.34
-3=#	martyr	0.29
-3=##	martyr	-0.02
-3=####	martyr	-0.07
-3=^	martyr	-0.28
-3=ai	martyr	-0.18
-3=anh	martyr	0.06
-3=b	martyr	0.01
-3=ba	martyr	0.28
-3=bac	martyr	0.39
-3=ban	martyr	-0.17
-3=bao	martyr	-0.06
-3=bi	martyr	0.05
-3=binh	martyr	-0.38
-3=bo	martyr	0.43
-3=bon	martyr	0.03
-3=c	martyr	0.13
-3=cau	martyr	0.1
-3=chau	martyr	-0.4
-3=chinh	martyr	0.06
-3=cho	martyr	-0.55
-3=chu	martyr	0.38
-3=chuong	martyr	0.14
-3=co	martyr	0.53
-3=coi	martyr	0.22
-3=cong	martyr	-0.22
-3=cu	martyr	-0.17
-3=cua	martyr	0.28
-3=cuoi	martyr	0.06
-3=cuu	martyr	-0.31
-3=d	martyr	0.23
-3=dai	martyr	-0.3
-3=dang	martyr	-0.55
-3=di	martyr	-0.08
-3=dinh	martyr	0.02
-3=do	martyr	0.08
-3=doc	martyr	-0.21
-3=doi	martyr	0.07
-3=don	martyr	0.17
-3=dong	martyr	-0.55
-3=ha	martyr	0.24
-3=hanh	martyr	-0.3
-3=hoa	martyr	-0.15
-3=hoang	martyr	0.13
-3=hoi	martyr	0.14
-3=khi	martyr	0.09
-3=khong	martyr	0.12
-3=kien	martyr	0.06
-3=ky	martyr	-0.05
-3=la	martyr	-0.3
-3=lac	martyr	-0.08
-3=lai	martyr	-0.07
-3=le	martyr	-0.01
-3=lien	martyr	-0.1
-3=linh	martyr	-0.25
-3=lo	martyr	-0.1
-3=luong	martyr	0.45
-3=ly	martyr	0.19
-3=moi	martyr	0.05
-3=nam	martyr	-0.29
-3=nguoi	martyr	0.4
-3=nguyen	martyr	0.03
-3=nhap	martyr	0.12
-3=nhat	martyr	0.35
-3=o	martyr	-0.15
-3=pham	martyr	0.04
-3=phan	martyr	0.03
-3=phau	martyr	-0.17
-3=phong	martyr	-0.33
-3=phuc	martyr	-0.01
-3=quang	martyr	0.04
-3=que	martyr	0.2
-3=sau	martyr	0.19
-3=si	martyr	0.24
-3=sinh	martyr	0.5
-3=so	martyr	-0.35
-3=tau	martyr	0.11
-3=thang	martyr	-0.23
-3=thanh	martyr	0.03
-3=thu	martyr	0.16
-3=thuoc	martyr	0.06
-3=tien	martyr	-0.24
-3=tieu	martyr	0.03
-3=toi	martyr	-0.17
-3=tran	martyr	0.14
-3=trong	martyr	0.02
-3=trung	martyr	0.08
-3=truong	martyr	0.01
-3=tu	martyr	0.27
-3=tuoi	martyr	0.05
-3=van	martyr	0.55
-3=vi	martyr	0.56
-3=viet	martyr	0.13
-3=xa	martyr	0.05
-3=xe	martyr	-0.05
-3=xuan	martyr	-0.01
after martyr	martyr	1.23
after teller	martyr	-0.49
ahead of martyr	martyr	0.08
ahead of other	martyr	0.13
ahead of teller	martyr	0.61
before "	martyr	-0.26
before (	martyr	-0.17
before )	martyr	0.04
before .	martyr	0.37
before :	martyr	0.22
before blank	martyr	-0.08
before |	martyr	0.28
before –	martyr	0.46
before:again:0	martyr	-0.15
before:again:12	martyr	0.08
before:alive	martyr	-0.22
before:alive:far	martyr	-0.31
before:at	martyr	-0.14
before:at:0	martyr	0.26
before:at:1	martyr	-0.39
before:at:12	martyr	0.43
before:at:2	martyr	-0.49
before:at:5	martyr	-0.17
before:at:far	martyr	0.07
before:battle	martyr	0.1
before:battle:0	martyr	0.02
before:battle:1	martyr	0.1
before:battle:12	martyr	0.17
before:battle:2	martyr	0.06
before:battle:5	martyr	-0.48
before:battle:far	martyr	0.34
before:born	martyr	0.42
before:born:1	martyr	0.23
before:born:12	martyr	0.37
before:born:5	martyr	-0.05
before:bury	martyr	0.09
before:bury:12	martyr	0.06
before:bury:5	martyr	0.41
before:capture	martyr	0.45
before:capture:1	martyr	0.12
before:capture:12	martyr	0.04
before:capture:5	martyr	0.01
before:contact	martyr	-0.26
before:contact:far	martyr	-0.07
before:day	martyr	0.09
before:day 1	martyr	0.01
before:day 12	martyr	0.23
before:day 2	martyr	0.2
before:day 5	martyr	0.19
before:day far	martyr	-0.44
before:died	martyr	-0.21
before:died:0	martyr	-0.1
before:died:1	martyr	-0.63
before:died:12	martyr	0.25
before:died:5	martyr	-0.11
before:died:far	martyr	0.25
before:enlist	martyr	-0.04
before:enlist:1	martyr	0.24
before:enlist:5	martyr	-0.17
before:enlist:far	martyr	-0.11
before:fell	martyr	-0.58
before:fell:0	martyr	-0.24
before:fell:1	martyr	-0.14
before:fell:12	martyr	0.34
before:fell:5	martyr	-0.5
before:fell:far	martyr	-0.24
before:grave	martyr	0.31
before:grave:0	martyr	0.32
before:grave:12	martyr	-0.02
before:grave:5	martyr	0.14
before:grave:far	martyr	0.07
before:home	martyr	0.33
before:home:1	martyr	-0.04
before:home:12	martyr	0.26
before:home:2	martyr	0.58
before:home:5	martyr	-0.32
before:hurt	martyr	-0.4
before:joined	martyr	0.03
before:joined:1	martyr	0.24
before:joined:12	martyr	0.17
before:joined:5	martyr	-0.19
before:joined:far	martyr	-0.11
before:kin	martyr	0.18
before:kin anh	martyr	-0.08
before:kin anh trai	martyr	0.01
before:kin ba	martyr	0.2
before:kin bà	martyr	-0.32
before:kin bác	martyr	0.01
before:kin bố	martyr	0.22
before:kin bố chồng	martyr	-0.17
before:kin cha	martyr	0.04
before:kin chồng	martyr	-0.07
before:kin cậu	martyr	0.14
before:kin cụ	martyr	0.15
before:kin ông	martyr	0.42
before:kin:1	martyr	0.16
before:kin:12	martyr	0.16
before:kin:2	martyr	0.07
before:kin:5	martyr	-0.23
before:kin:far	martyr	0.17
before:laid	martyr	0.2
before:laid:far	martyr	0.19
before:letter	martyr	0.12
before:letter:1	martyr	0.07
before:letter:12	martyr	-0.05
before:letter:2	martyr	0.05
before:letter:5	martyr	-0.09
before:letter:far	martyr	0.04
before:level:12	martyr	-0.18
before:level:2	martyr	0.08
before:level:5	martyr	0.12
before:link	martyr	0.25
before:link:0	martyr	-0.04
before:link:1	martyr	-0.09
before:link:12	martyr	0.13
before:link:2	martyr	0.44
before:link:5	martyr	0.03
before:link:far	martyr	0.01
before:martyr	martyr	-0.07
before:martyr:0	martyr	-0.18
before:martyr:5	martyr	-0.15
before:martyr:far	martyr	0.24
before:moved	martyr	0.21
before:moved:12	martyr	0.04
before:moved:2	martyr	0.17
before:moved:5	martyr	-0.06
before:moved:far	martyr	0.09
before:naming	martyr	-0.04
before:naming:12	martyr	-0.04
before:naming:5	martyr	0.1
before:notice	martyr	0.04
before:notice:1	martyr	-0.05
before:notice:12	martyr	0.2
before:notice:2	martyr	0.07
before:notice:5	martyr	-0.31
before:notice:far	martyr	0.12
before:office	martyr	0.11
before:office:0	martyr	-0.23
before:office:1	martyr	0.15
before:office:12	martyr	0.39
before:office:2	martyr	-0.19
before:office:5	martyr	0.21
before:post	martyr	-0.31
before:post:0	martyr	0.4
before:post:1	martyr	-0.6
before:post:12	martyr	-0.55
before:post:2	martyr	0.27
before:post:5	martyr	0.17
before:post:far	martyr	-0.14
before:rank	martyr	-0.01
before:rank:0	martyr	-0.35
before:rank:1	martyr	0.06
before:rank:12	martyr	0.47
before:rank:5	martyr	0.05
before:rank:far	martyr	-0.19
before:returned	martyr	-0.24
before:self	martyr	0.04
before:self:0	martyr	0.14
before:self:1	martyr	0.12
before:self:12	martyr	-0.16
before:self:2	martyr	-0.16
before:self:far	martyr	0.18
before:site	martyr	-0.15
before:site:0	martyr	0.04
before:site:1	martyr	0.1
before:site:12	martyr	-0.1
before:site:2	martyr	0.13
before:site:5	martyr	-0.01
before:site:far	martyr	-0.28
before:tells	martyr	-0.62
before:tells:0	martyr	0.17
before:tells:1	martyr	-0.07
before:tells:12	martyr	-0.03
before:tells:2	martyr	-0.15
before:tells:5	martyr	-0.65
before:tells:far	martyr	-0.18
before:thing	martyr	0.06
before:thing:0	martyr	0.1
before:thing:1	martyr	0.06
before:thing:12	martyr	-0.17
before:thing:5	martyr	-0.38
before:thing:far	martyr	0.53
before:title	martyr	0.18
before:title:0	martyr	0.17
before:title:1	martyr	0.07
before:title:12	martyr	-0.27
before:title:2	martyr	-0.11
before:title:5	martyr	0.1
before:title:far	martyr	0.32
before:truename	martyr	-0.37
before:unit	martyr	0.35
before:unit 12	martyr	0.2
before:unit 5	martyr	-0.07
before:unit far	martyr	0.38
behind "	martyr	0.23
behind (	martyr	-0.24
behind )	martyr	0.15
behind ,	martyr	0.36
behind -	martyr	-1.15
behind .	martyr	0.37
behind /	martyr	-0.22
behind :	martyr	-0.53
behind ;	martyr	0.48
behind blank	martyr	-0.32
behind line	martyr	0.33
behind |	martyr	0.28
behind –	martyr	0.47
behind:again	martyr	0.31
behind:again:12	martyr	0.07
behind:again:far	martyr	0.14
behind:alive	martyr	-0.09
behind:at	martyr	-0.25
behind:at:0	martyr	-0.57
behind:at:1	martyr	0.05
behind:at:12	martyr	0.01
behind:at:2	martyr	0.72
behind:at:5	martyr	-0.26
behind:at:far	martyr	-0.3
behind:battle	martyr	0.05
behind:battle:0	martyr	0.74
behind:battle:1	martyr	-0.03
behind:battle:2	martyr	0.29
behind:battle:5	martyr	-0.62
behind:battle:far	martyr	-0.23
behind:born	martyr	0.28
behind:born:12	martyr	0.08
behind:bury	martyr	-0.19
behind:bury:0	martyr	-0.35
behind:bury:1	martyr	0.27
behind:bury:12	martyr	-0.41
behind:bury:5	martyr	0.19
behind:bury:far	martyr	0.09
behind:capture	martyr	-0.23
behind:capture:far	martyr	-0.3
behind:contact	martyr	0.58
behind:contact:12	martyr	0.29
behind:contact:5	martyr	0.15
behind:contact:far	martyr	0.21
behind:day	martyr	-0.09
behind:day 0	martyr	0.24
behind:day 1	martyr	-0.07
behind:day 12	martyr	-0.35
behind:day 2	martyr	-0.01
behind:day 5	martyr	0.09
behind:day far	martyr	0.08
behind:died	martyr	0.21
behind:died:0	martyr	0.01
behind:died:1	martyr	0.24
behind:died:12	martyr	0.41
behind:died:2	martyr	-0.07
behind:died:5	martyr	0.01
behind:died:far	martyr	-0.21
behind:enlist	martyr	-0.18
behind:enlist:0	martyr	-0.03
behind:fell	martyr	0.14
behind:fell:0	martyr	0.2
behind:fell:1	martyr	0.47
behind:fell:12	martyr	-0.11
behind:fell:2	martyr	0.23
behind:fell:5	martyr	-0.2
behind:fell:far	martyr	-0.03
behind:gio	martyr	0.11
behind:gio:far	martyr	0.02
behind:grave	martyr	0.01
behind:grave:0	martyr	0.01
behind:grave:1	martyr	0.01
behind:grave:12	martyr	-0.16
behind:grave:far	martyr	0.08
behind:home	martyr	0.67
behind:home:0	martyr	0.28
behind:home:1	martyr	-0.13
behind:home:12	martyr	0.57
behind:home:2	martyr	0.07
behind:home:5	martyr	-0.04
behind:home:far	martyr	0.12
behind:hurt	martyr	-0.04
behind:joined	martyr	-0.22
behind:joined:0	martyr	-0.08
behind:kin	martyr	-0.32
behind:kin bà	martyr	0.46
behind:kin bố	martyr	-0.08
behind:kin:12	martyr	-0.2
behind:kin:5	martyr	-0.15
behind:kin:far	martyr	-0.06
behind:laid	martyr	-0.12
behind:laid:0	martyr	0.15
behind:laid:far	martyr	0.04
behind:letter	martyr	0.12
behind:letter:far	martyr	-0.15
behind:level	martyr	0.19
behind:level:0	martyr	-0.05
behind:level:1	martyr	-0.21
behind:level:12	martyr	0.61
behind:level:2	martyr	0.1
behind:level:5	martyr	0.08
behind:level:far	martyr	-0.22
behind:link	martyr	-0.58
behind:link:0	martyr	0.12
behind:link:1	martyr	0.44
behind:link:12	martyr	-0.55
behind:link:2	martyr	-0.07
behind:link:5	martyr	0.13
behind:link:far	martyr	-0.79
behind:martyr	martyr	-0.48
behind:martyr:5	martyr	-0.4
behind:martyr:far	martyr	0.11
behind:moved	martyr	-0.51
behind:moved:0	martyr	-0.11
behind:moved:1	martyr	-0.07
behind:moved:12	martyr	-0.07
behind:moved:5	martyr	-0.34
behind:moved:far	martyr	0.09
behind:naming	martyr	-0.01
behind:naming:0	martyr	-0.22
behind:naming:12	martyr	0.22
behind:naming:2	martyr	0.13
behind:naming:5	martyr	-0.15
behind:notice	martyr	-0.54
behind:notice:0	martyr	-0.18
behind:notice:12	martyr	-0.3
behind:office	martyr	-0.78
behind:office:12	martyr	-0.31
behind:office:far	martyr	0.08
behind:post	martyr	0.36
behind:post:0	martyr	0.13
behind:post:12	martyr	0.56
behind:post:2	martyr	0.37
behind:post:far	martyr	-0.5
behind:rank	martyr	-0.17
behind:rank:2	martyr	0.03
behind:rank:5	martyr	-0.18
behind:rank:far	martyr	-0.35
behind:returned	martyr	0.23
behind:self	martyr	0.04
behind:self:0	martyr	0.39
behind:self:12	martyr	-0.18
behind:self:2	martyr	-0.3
behind:self:far	martyr	0.25
behind:site	martyr	0.2
behind:site:1	martyr	0.15
behind:site:12	martyr	-0.51
behind:site:2	martyr	0.23
behind:site:5	martyr	0.38
behind:site:far	martyr	0.12
behind:tells	martyr	-0.28
behind:tells:0	martyr	-0.53
behind:tells:1	martyr	0.44
behind:tells:12	martyr	-0.5
behind:tells:2	martyr	0.02
behind:tells:5	martyr	0.04
behind:tells:far	martyr	0.3
behind:thing	martyr	0.03
behind:thing:0	martyr	-0.19
behind:thing:1	martyr	0.08
behind:thing:12	martyr	-0.28
behind:thing:2	martyr	0.4
behind:thing:5	martyr	0.24
behind:thing:far	martyr	0.07
behind:title	martyr	0.34
behind:title:0	martyr	0.41
behind:title:1	martyr	-0.31
behind:title:12	martyr	-0.01
behind:title:2	martyr	0.12
behind:title:5	martyr	0.05
behind:title:far	martyr	0.39
behind:unit	martyr	-0.26
behind:unit 12	martyr	-0.38
behind:unit 5	martyr	-0.1
behind:unit far	martyr	0.24
certain	martyr	0.28
clear	martyr	0.83
first sentence	martyr	0.08
followed anh	martyr	0.13
followed by nothing	martyr	0.73
followed by word a	martyr	0.19
followed by word bac	martyr	0.09
followed by word bat	martyr	0.23
followed by word binh	martyr	-0.02
followed by word chuyen	martyr	-0.19
followed by word day	martyr	0.06
followed by word ganh	martyr	0.47
followed by word gi	martyr	-0.05
followed by word giu	martyr	0.13
followed by word hai	martyr	0.16
followed by word ky	martyr	-0.24
followed by word len	martyr	-0.36
followed by word my	martyr	-0.28
followed by word nguyen	martyr	-0.36
followed by word phu	martyr	0.16
followed by word quang	martyr	-0.17
followed by word tieu	martyr	-0.03
followed by word toi	martyr	-0.01
followed by word tqlc	martyr	-0.14
followed by word tran	martyr	-0.22
followed by word tuoi	martyr	-0.44
followed by word ve	martyr	-0.33
followed by word vu	martyr	0.03
followed by word xe	martyr	0.28
followed bác	martyr	-0.04
followed bảo	martyr	0.08
followed bị bom	martyr	0.31
followed cháu	martyr	-0.36
followed chôn	martyr	-0.41
followed chết	martyr	-0.3
followed chị	martyr	0.51
followed có	martyr	0.24
followed của	martyr	-0.36
followed hi sinh	martyr	-0.22
followed hs	martyr	0.59
followed hy sinh	martyr	0.41
followed ký	martyr	-0.11
followed là	martyr	0.43
followed mất	martyr	-0.35
followed một	martyr	0.48
followed người	martyr	-0.24
followed pháo	martyr	0.34
followed quân	martyr	0.01
followed quê	martyr	0.17
followed quận	martyr	-0.08
followed trinh sát	martyr	0.06
followed tên	martyr	-0.22
followed tôi	martyr	0.09
followed tử trận	martyr	0.07
followed vào	martyr	0.04
followed đánh	martyr	0.2
followed đồi	martyr	-0.03
followed:alive	martyr	0.15
followed:at	martyr	0.17
followed:battle	martyr	0.69
followed:bury	martyr	-0.19
followed:contact	martyr	-0.05
followed:died	martyr	0.01
followed:enlist	martyr	-0.2
followed:fell	martyr	-0.02
followed:grave	martyr	0.01
followed:joined	martyr	-0.25
followed:letter	martyr	0.27
followed:level	martyr	-0.24
followed:link	martyr	0.39
followed:moved	martyr	-0.29
followed:naming	martyr	-0.06
followed:notice	martyr	-0.26
followed:post	martyr	0.48
followed:self	martyr	0.09
followed:site	martyr	0.09
followed:stop	martyr	0.32
followed:tells	martyr	-0.29
followed:thing	martyr	-0.13
followed:title	martyr	0.13
from name 	martyr	0.01
from name c truong	martyr	0.07
from name di	martyr	0.18
from name don vi	martyr	0.05
from name la	martyr	0.06
from name linh	martyr	0.03
from name o	martyr	0.39
from name y ta	martyr	-0.28
has battalion	martyr	0.61
has brigade	martyr	0.3
has code	martyr	-0.06
has company	martyr	0.66
has corps	martyr	-0.2
has division	martyr	0.44
has front	martyr	-0.64
has group	martyr	0.01
has mailbox	martyr	0.25
has military_region	martyr	-0.65
has other	martyr	-0.56
has platoon	martyr	0.53
has regiment	martyr	0.81
in words	martyr	-0.29
last sentence	martyr	0.15
led anh	martyr	-0.02
led biết	martyr	0.32
led by nothing	martyr	-0.25
led by nothing & dai	martyr	0.47
led by nothing & doi	martyr	0.16
led by nothing & tieu	martyr	0.13
led by word a	martyr	-0.33
led by word anh	martyr	0.04
led by word ba	martyr	0.37
led by word binh	martyr	-0.12
led by word chuyen	martyr	-0.26
led by word cu	martyr	-0.21
led by word cuu	martyr	-0.01
led by word de	martyr	0.53
led by word de & hom	martyr	0.38
led by word di	martyr	-0.15
led by word di & bo	martyr	-0.26
led by word di & thanh	martyr	-0.11
led by word doi	martyr	0.28
led by word doi & tieu	martyr	0.03
led by word don	martyr	0.01
led by word don & d2	martyr	0.11
led by word dung	martyr	0.12
led by word ghi	martyr	0.25
led by word hoa	martyr	0.05
led by word len	martyr	0.18
led by word linh & su	martyr	-0.15
led by word linh & tieu	martyr	-0.37
led by word ly	martyr	0.1
led by word nao	martyr	0.17
led by word nghia	martyr	0.03
led by word nguyen	martyr	0.06
led by word no	martyr	-0.05
led by word sang	martyr	0.62
led by word sang & dai	martyr	0.4
led by word tau	martyr	-0.06
led by word tau & doan	martyr	0.22
led by word thong	martyr	-0.08
led by word thuoc	martyr	0.5
led by word thuoc & c1	martyr	0.04
led by word thuoc & doan	martyr	0.03
led by word thuoc & su	martyr	-0.11
led by word thuoc & tieu	martyr	0.43
led by word thuoc & trung	martyr	-0.12
led by word tui	martyr	0.12
led by word tung	martyr	-0.13
led by word tung & tieu	martyr	-0.15
led by word tuoi	martyr	0.05
led by word ve	martyr	0.57
led by word ve & tieu	martyr	0.2
led by word vo	martyr	0.36
led by word vu	martyr	0.07
led by word xa	martyr	-0.47
led by word xuyen	martyr	0.12
led bác	martyr	0.2
led c trưởng	martyr	0.07
led ccb	martyr	0.22
led chiến sĩ	martyr	0.41
led chính trị viên	martyr	0.06
led chú	martyr	0.09
led chỉ huy	martyr	-0.09
led chỗ	martyr	0.01
led của & dai	martyr	0.07
led của & lu	martyr	-0.02
led của & su	martyr	-0.27
led của & tieu	martyr	-0.22
led của & trung	martyr	0.11
led cựu chiến binh	martyr	-0.31
led gửi	martyr	-0.26
led hs	martyr	0.01
led hy sinh	martyr	0.11
led hạ sĩ	martyr	-0.15
led liên lạc	martyr	-0.09
led là & dan	martyr	0.19
led là & tieu	martyr	-0.3
led lái xe	martyr	-0.19
led lái xe & tieu	martyr	-0.26
led nghĩa trang	martyr	0.08
led nhập ngũ	martyr	-0.05
led nói là	martyr	0.49
led quân	martyr	0.25
led quân y	martyr	-0.23
led sinh	martyr	0.03
led sn	martyr	0.16
led thông tin	martyr	0.09
led trinh sát	martyr	0.1
led trung sĩ	martyr	-0.05
led tôi	martyr	-0.22
led tôi & tieu	martyr	-0.31
led vào	martyr	-0.15
led y tá	martyr	-0.04
led ông	martyr	-0.05
led đại đội phó	martyr	-0.14
led đại đội trưởng	martyr	0.07
led đồi	martyr	0.05
led:again	martyr	-0.14
led:at	martyr	0.18
led:battle	martyr	0.08
led:born	martyr	0.23
led:died	martyr	-0.1
led:died & tinh	martyr	-0.36
led:fell	martyr	-0.14
led:grave	martyr	0.28
led:letter	martyr	0.27
led:letter & hom	martyr	0.26
led:link	martyr	-0.13
led:link & dai	martyr	0.07
led:link & dan	martyr	0.19
led:link & doan	martyr	-0.37
led:link & lu	martyr	-0.02
led:link & su	martyr	-0.32
led:link & tieu	martyr	-0.28
led:link & trung	martyr	0.17
led:martyr	martyr	-0.18
led:naming	martyr	-0.03
led:office	martyr	-0.2
led:office & su	martyr	-0.04
led:office & tieu	martyr	0.15
led:post	martyr	0.02
led:post & binh	martyr	0.08
led:post & c1	martyr	0.23
led:post & c11	martyr	-0.33
led:post & c20	martyr	0.11
led:post & c9	martyr	0.07
led:post & doan	martyr	-0.18
led:post & du	martyr	0.17
led:post & su	martyr	-0.01
led:post & tieu	martyr	-0.19
led:rank	martyr	-0.35
led:self	martyr	-0.21
led:self & tieu	martyr	-0.31
led:site	martyr	0.1
led:stop	martyr	0.1
led:stop & binh	martyr	0.45
led:stop & cong	martyr	-0.04
led:stop & dai	martyr	0.03
led:stop & dan	martyr	0.11
led:stop & doan	martyr	-0.22
led:stop & doi	martyr	-0.19
led:stop & tieu	martyr	-0.29
led:stop & trung	martyr	0.05
led:stop & ve	martyr	0.43
led:tells	martyr	-0.11
led:tells & trung	martyr	-0.38
led:thing	martyr	0.24
led:thing & tieu	martyr	0.04
led:thing & trung	martyr	-0.06
led:title	martyr	-0.11
led:title & dan	martyr	-0.25
led:title & tieu	martyr	0.1
led:title & trung	martyr	0.05
long after martyr	martyr	0.15
long after other	martyr	-0.25
long after teller	martyr	-0.08
martyrs 0	martyr	-0.8
martyrs 2	martyr	0.39
martyrs 3	martyr	0.38
name beside	martyr	0.2
name far	martyr	0.04
name in reach	martyr	0.01
name near	martyr	0.15
next sentence:again	martyr	-0.17
next sentence:alive	martyr	-0.29
next sentence:at	martyr	-0.23
next sentence:battle	martyr	0.12
next sentence:born	martyr	0.47
next sentence:bury	martyr	-0.08
next sentence:capture	martyr	0.17
next sentence:contact	martyr	-0.02
next sentence:died	martyr	0.01
next sentence:enlist	martyr	0.01
next sentence:gio	martyr	-0.3
next sentence:grave	martyr	0.51
next sentence:hurt	martyr	0.19
next sentence:joined	martyr	0.26
next sentence:kin	martyr	-0.26
next sentence:laid	martyr	-0.05
next sentence:last	martyr	-0.14
next sentence:letter	martyr	-0.5
next sentence:level	martyr	-0.26
next sentence:link	martyr	-0.15
next sentence:moved	martyr	0.49
next sentence:naming	martyr	-0.23
next sentence:notice	martyr	-0.31
next sentence:office	martyr	0.43
next sentence:post	martyr	-0.27
next sentence:rank	martyr	-0.17
next sentence:returned	martyr	-0.27
next sentence:self	martyr	-0.2
next sentence:site	martyr	0.24
next sentence:tells	martyr	0.27
next sentence:thing	martyr	-0.2
next sentence:title	martyr	0.57
next sentence:truename	martyr	0.16
nobody before	martyr	-0.35
only battalion	martyr	0.19
only brigade	martyr	0.29
only code	martyr	0.25
only company	martyr	-0.25
only front	martyr	-0.72
only group	martyr	-0.15
only mailbox	martyr	0.25
only military_region	martyr	-0.75
only other	martyr	-0.47
only regiment	martyr	1
opens	martyr	-0.42
owner enemy	martyr	-1.25
owner ours	martyr	0.7
owner searchers	martyr	-1.24
parts 1	martyr	-0.4
parts 2	martyr	-0.22
parts 3	martyr	1.23
sentence before:again	martyr	0.35
sentence before:alive	martyr	-0.44
sentence before:at	martyr	-0.36
sentence before:battle	martyr	-0.06
sentence before:born	martyr	0.28
sentence before:capture	martyr	-0.13
sentence before:contact	martyr	-0.12
sentence before:died	martyr	0.16
sentence before:enlist	martyr	0.15
sentence before:fell	martyr	0.19
sentence before:grave	martyr	0.06
sentence before:home	martyr	0.39
sentence before:hurt	martyr	0.24
sentence before:joined	martyr	0.61
sentence before:kin	martyr	0.04
sentence before:laid	martyr	0.06
sentence before:letter	martyr	0.11
sentence before:level	martyr	0.29
sentence before:link	martyr	-0.05
sentence before:martyr	martyr	-0.33
sentence before:moved	martyr	-0.16
sentence before:naming	martyr	0.14
sentence before:office	martyr	-0.65
sentence before:rank	martyr	0.39
sentence before:self	martyr	-0.38
sentence before:site	martyr	0.08
sentence before:tells	martyr	-0.19
sentence before:thing	martyr	-0.05
sentence before:title	martyr	-0.03
sentence before:truename	martyr	0.4
several	martyr	0.47
short	martyr	0.32
text:battle	martyr	-0.02
text:by_comrade	martyr	-0.01
text:by_finder	martyr	-0.01
text:by_keeper	martyr	-0.54
text:by_official	martyr	-0.09
text:by_resident	martyr	0.37
text:by_volunteer	martyr	-0.2
text:dna	martyr	-0.12
text:found	martyr	0.07
text:give_back	martyr	-0.07
text:grave	martyr	-0.05
text:hearsay	martyr	-0.08
text:informs	martyr	-0.03
text:list	martyr	1.05
text:recognition	martyr	0.45
text:relics	martyr	-0.51
text:scam	martyr	-0.14
text:seek	martyr	0.03
text:sought	martyr	0.25
text:stone	martyr	0.5
typed before 1949	martyr	0.18
typed before 1950	martyr	0.06
typed before 1952	martyr	-0.18
typed before 1968	martyr	0.1
typed before 1969	martyr	0.16
typed before 1972	martyr	0.41
typed before 1978	martyr	0.34
typed before 1984	martyr	-0.48
typed before 72	martyr	-0.25
typed before ^	martyr	-0.42
typed before binh	martyr	-0.34
typed before biết	martyr	0.32
typed before bo	martyr	0.08
typed before ccb	martyr	0.22
typed before cho	martyr	-0.31
typed before chữ	martyr	-0.09
typed before cua	martyr	-0.15
typed before cung	martyr	0.23
typed before cùng	martyr	-0.01
typed before của	martyr	0.19
typed before di	martyr	0.33
typed before doi	martyr	0.04
typed before em	martyr	-0.07
typed before ghi	martyr	0.25
typed before huy	martyr	-0.09
typed before không	martyr	0.22
typed before la	martyr	0.59
typed before linh	martyr	0.03
typed before là	martyr	-0.02
typed before lính	martyr	-0.04
typed before lạc	martyr	-0.05
typed before lực	martyr	0.11
typed before o	martyr	0.39
typed before phó	martyr	0.01
typed before quân	martyr	0.23
typed before sang	martyr	0.32
typed before sinh	martyr	0.08
typed before sĩ	martyr	0.1
typed before số	martyr	0.1
typed before ta	martyr	-0.32
typed before theo	martyr	-0.19
typed before thuoc	martyr	0.18
typed before thuộc	martyr	0.34
typed before thống	martyr	-0.08
typed before tin	martyr	0.1
typed before trang	martyr	0.08
typed before trong	martyr	-0.11
typed before trưởng	martyr	0.32
typed before tàu	martyr	-0.21
typed before tá	martyr	0.29
typed before tôi	martyr	0.03
typed before vi	martyr	0.39
typed before viên	martyr	0.15
typed before vào	martyr	-0.15
typed before về	martyr	0.43
typed before vị	martyr	-0.21
typed before xe	martyr	0.12
typed before xuyên	martyr	0.1
typed before xá	martyr	-0.47
typed before y	martyr	-0.06
typed before đi	martyr	-0.06
typed before đề	martyr	0.52
typed before đội	martyr	0.23
typed before ở	martyr	-0.14
unclear enemy	martyr	-1.25
unclear ours	martyr	0.01
unclear searchers	martyr	-1.24
unit 0 of 1	martyr	1.06
unit 0 of 2	martyr	-0.34
unit 0 of 3	martyr	-0.35
unit 0 of 4	martyr	-0.52
unit 1 of 3	martyr	0.13
unit 1 of 4	martyr	-0.45
unit 2 of 3	martyr	-0.12
unit 2 of 4	martyr	-0.16
unit 3 of 4	martyr	-0.2""")
