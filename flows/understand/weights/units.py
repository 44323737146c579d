"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	martyr	-0.06
+1=#	martyr	-0.34
+1=##	martyr	-0.38
+1=####	martyr	-0.51
+1=a	martyr	-0.04
+1=ai	martyr	-0.01
+1=anh	martyr	0.27
+1=ba	martyr	0.1
+1=bac	martyr	0.27
+1=ban	martyr	0.3
+1=bao	martyr	0.19
+1=ben	martyr	-0.08
+1=bi	martyr	0.53
+1=bo	martyr	-0.19
+1=cap	martyr	0.02
+1=cau	martyr	-0.02
+1=chau	martyr	0.04
+1=chet	martyr	0.48
+1=chi	martyr	0.19
+1=cho	martyr	0.13
+1=chon	martyr	-0.26
+1=chuc	martyr	0.16
+1=chung	martyr	0.26
+1=co	martyr	0.46
+1=con	martyr	0.02
+1=cong	martyr	-0.34
+1=cu	martyr	0.15
+1=cua	martyr	-0.2
+1=da	martyr	0.08
+1=danh	martyr	0.35
+1=day	martyr	0.04
+1=dem	martyr	0.27
+1=den	martyr	0.29
+1=di	martyr	-0.09
+1=du	martyr	-0.06
+1=duong	martyr	-0.17
+1=em	martyr	0.05
+1=gia	martyr	0.28
+1=giay	martyr	-0.15
+1=giu	martyr	0.05
+1=gui	martyr	-0.11
+1=hai	martyr	0.37
+1=hi	martyr	0.13
+1=ho	martyr	-0.17
+1=hoi	martyr	0.14
+1=hom	martyr	0.15
+1=hs	martyr	0.02
+1=hy	martyr	0.32
+1=khong	martyr	-0.21
+1=ky	martyr	-0.12
+1=la	martyr	0.52
+1=ma	martyr	-0.03
+1=mat	martyr	0.12
+1=may	martyr	0.03
+1=mo	martyr	0.11
+1=moi	martyr	-0.13
+1=my	martyr	-0.31
+1=nam	martyr	-0.2
+1=nay	martyr	0.26
+1=ngay	martyr	0.14
+1=nha	martyr	0.38
+1=nho	martyr	0.16
+1=nhung	martyr	-0.5
+1=noi	martyr	0.17
+1=o	martyr	-0.02
+1=ong	martyr	0.13
+1=phao	martyr	0.31
+1=quan	martyr	0.1
+1=quang	martyr	-0.14
+1=que	martyr	0.11
+1=roi	martyr	-0.38
+1=sang	martyr	-0.58
+1=sau	martyr	-0.04
+1=sinh	martyr	0.05
+1=tay	martyr	0.09
+1=ten	martyr	-0.09
+1=thang	martyr	-0.29
+1=thi	martyr	0.21
+1=tieu	martyr	-0.04
+1=tinh	martyr	0.2
+1=toi	martyr	-0.02
+1=tqlc	martyr	-0.22
+1=trong	martyr	-0.34
+1=trung	martyr	0.07
+1=truoc	martyr	-0.09
+1=tu	martyr	0.31
+1=va	martyr	0.38
+1=vao	martyr	0.13
+1=ve	martyr	-0.05
+1=xe	martyr	0.17
+2=##	martyr	0.23
+2=###	martyr	-0.61
+2=####	martyr	-0.08
+2=ai	martyr	0.09
+2=an	martyr	0.16
+2=anh	martyr	0.23
+2=ay	martyr	0.03
+2=bac	martyr	-0.48
+2=ban	martyr	-0.21
+2=bao	martyr	0.16
+2=bat	martyr	0.01
+2=bi	martyr	0.06
+2=binh	martyr	-0.06
+2=bom	martyr	0.17
+2=bui	martyr	0.19
+2=chi	martyr	-0.02
+2=chung	martyr	0.18
+2=co	martyr	0.13
+2=da	martyr	0.18
+2=danh	martyr	0.2
+2=dau	martyr	0.21
+2=do	martyr	-0.15
+2=doan	martyr	-0.07
+2=don	martyr	0.33
+2=dong	martyr	-0.34
+2=duoc	martyr	-0.52
+2=duong	martyr	0.09
+2=em	martyr	0.05
+2=gia	martyr	-0.12
+2=hai	martyr	0.34
+2=hoa	martyr	-0.35
+2=hoi	martyr	0.26
+2=hy	martyr	0.29
+2=khi	martyr	-0.27
+2=khong	martyr	0.1
+2=la	martyr	0.28
+2=lai	martyr	-0.11
+2=lam	martyr	0.11
+2=loc	martyr	-0.22
+2=luc	martyr	-0.29
+2=mat	martyr	0.19
+2=mo	martyr	0.12
+2=mot	martyr	0.35
+2=mua	martyr	-0.25
+2=muon	martyr	0.11
+2=my	martyr	-0.14
+2=nam	martyr	0.59
+2=nay	martyr	0.14
+2=ngoai	martyr	0.01
+2=nguoi	martyr	-0.32
+2=nguyen	martyr	-0.33
+2=nho	martyr	0.02
+2=noi	martyr	0.06
+2=o	martyr	0.7
+2=ong	martyr	0.1
+2=pho	martyr	0.11
+2=phu	martyr	0.08
+2=quan	martyr	0.12
+2=sai	martyr	-0.11
+2=sat	martyr	0.12
+2=sau	martyr	-0.07
+2=sinh	martyr	0.53
+2=so	martyr	-0.43
+2=tay	martyr	-0.56
+2=ten	martyr	0.02
+2=thuoc	martyr	-0.41
+2=thuong	martyr	-0.04
+2=toi	martyr	0.64
+2=tran	martyr	0.17
+2=trong	martyr	-0.16
+2=tu	martyr	0.04
+2=van	martyr	0.12
+2=vao	martyr	0.07
+2=ve	martyr	0.23
+2=vi	martyr	-0.12
+2=vu	martyr	0.13
+2=vui	martyr	0.06
+3=#	martyr	-0.18
+3=##	martyr	0.02
+3=###	martyr	-0.27
+3=$	martyr	-0.05
+3=an	martyr	0.07
+3=anh	martyr	0.25
+3=ba	martyr	-0.39
+3=bac	martyr	-0.11
+3=ban	martyr	-0.11
+3=bang	martyr	0.16
+3=ben	martyr	-0.09
+3=bi	martyr	-0.09
+3=bia	martyr	-0.46
+3=biet	martyr	-0.04
+3=bom	martyr	-0.09
+3=cac	martyr	0.18
+3=can	martyr	0.03
+3=canh	martyr	0.16
+3=cao	martyr	0.01
+3=chau	martyr	-0.39
+3=chet	martyr	0.16
+3=cho	martyr	-0.07
+3=chu	martyr	0.17
+3=chua	martyr	0.15
+3=chung	martyr	0.09
+3=co	martyr	0.36
+3=con	martyr	0.18
+3=cong	martyr	-0.31
+3=cu	martyr	0.11
+3=cua	martyr	-0.25
+3=cung	martyr	-0.06
+3=dan	martyr	-0.43
+3=dang	martyr	-0.03
+3=dau	martyr	0.3
+3=di	martyr	0.42
+3=dinh	martyr	0.01
+3=do	martyr	-0.21
+3=doi	martyr	0.18
+3=duc	martyr	-0.18
+3=duoc	martyr	-0.3
+3=em	martyr	0.16
+3=ghi	martyr	-0.04
+3=gon	martyr	-0.11
+3=hai	martyr	-0.38
+3=hang	martyr	0.23
+3=hoi	martyr	0.13
+3=hy	martyr	0.26
+3=ke	martyr	0.07
+3=khong	martyr	0.02
+3=la	martyr	0.34
+3=lam	martyr	0.16
+3=lang	martyr	0.12
+3=loi	martyr	-0.05
+3=luc	martyr	-0.05
+3=mat	martyr	0.24
+3=minh	martyr	-0.05
+3=mo	martyr	-0.11
+3=muoi	martyr	0.05
+3=my	martyr	-0.28
+3=nam	martyr	-0.43
+3=ngay	martyr	0.08
+3=nghe	martyr	0.06
+3=nguoi	martyr	0.3
+3=nha	martyr	-0.35
+3=o	martyr	0.51
+3=phu	martyr	0.03
+3=quang	martyr	-0.37
+3=que	martyr	0.17
+3=roi	martyr	-0.04
+3=sinh	martyr	0.31
+3=song	martyr	-0.12
+3=tai	martyr	-0.22
+3=tay	martyr	-0.21
+3=thanh	martyr	0.05
+3=thi	martyr	0.22
+3=thuong	martyr	-0.2
+3=toi	martyr	0.17
+3=trong	martyr	0.17
+3=trung	martyr	-0.12
+3=truoc	martyr	-0.05
+3=truong	martyr	0.05
+3=tu	martyr	-0.25
+3=van	martyr	0.14
+3=ve	martyr	-0.11
+3=vi	martyr	0.34
+3=vu	martyr	0.11
+3=xa	martyr	0.3
+3=xin	martyr	0.07
-1=#	martyr	-0.26
-1=##	martyr	-0.36
-1=## & doan	martyr	-0.43
-1=## & trung	martyr	-0.17
-1=###	martyr	0.11
-1=####	martyr	0.06
-1=#### & c4	martyr	-0.41
-1=#### & d4	martyr	0.04
-1=#### & dai	martyr	0.28
-1=#### & doi	martyr	-0.09
-1=#### & du	martyr	-0.09
-1=#### & tieu	martyr	0.16
-1=#### & tnxp	martyr	-0.35
-1=^	martyr	0.09
-1=^ & dai	martyr	0.42
-1=biet	martyr	0.38
-1=binh	martyr	-0.25
-1=cao	martyr	-0.42
-1=cao & su	martyr	-0.42
-1=ccb	martyr	0.24
-1=cho	martyr	-0.29
-1=chu	martyr	-0.07
-1=co	martyr	-0.08
-1=cu	martyr	0.06
-1=cua	martyr	-0.01
-1=cua & dai	martyr	0.13
-1=cua & doan	martyr	0.07
-1=cua & su	martyr	-0.22
-1=cua & tieu	martyr	-0.11
-1=cua & trung	martyr	0.11
-1=cung	martyr	0.13
-1=de	martyr	0.4
-1=de & hom	martyr	0.43
-1=di	martyr	-0.32
-1=di & thanh	martyr	-0.23
-1=do	martyr	0.23
-1=doi	martyr	0.22
-1=doi & tieu	martyr	0.1
-1=doi & trung	martyr	0.19
-1=dv	martyr	0.08
-1=em	martyr	0.23
-1=ghi	martyr	0.04
-1=la	martyr	0.2
-1=la & tieu	martyr	-0.31
-1=la & trung	martyr	0.01
-1=lac	martyr	-0.01
-1=linh	martyr	-0.07
-1=linh & dai	martyr	0.02
-1=linh & tieu	martyr	-0.27
-1=lua	martyr	-0.05
-1=luc	martyr	0.16
-1=o & c3	martyr	0.12
-1=o & dai	martyr	0.3
-1=o & su	martyr	0.23
-1=o & tieu	martyr	-0.27
-1=o & trung	martyr	0.16
-1=pho	martyr	-0.06
-1=phuong	martyr	-0.15
-1=quan	martyr	0.05
-1=quan & trung	martyr	0.14
-1=sang	martyr	0.3
-1=sat	martyr	0.15
-1=si	martyr	0.04
-1=sinh	martyr	0.08
-1=so	martyr	0.2
-1=ta	martyr	-0.18
-1=tai	martyr	-0.02
-1=tau	martyr	-0.22
-1=ten	martyr	-0.2
-1=theo	martyr	-0.2
-1=thong	martyr	-0.14
-1=thuoc	martyr	0.37
-1=thuoc & c1	martyr	0.02
-1=thuoc & doan	martyr	0.07
-1=thuoc & su	martyr	-0.12
-1=thuoc & tieu	martyr	0.4
-1=thuoc & trung	martyr	-0.21
-1=tin	martyr	0.07
-1=toi	martyr	0.21
-1=toi & tieu	martyr	0.13
-1=trang	martyr	0.12
-1=trong	martyr	-0.16
-1=trong & tieu	martyr	-0.16
-1=truong	martyr	0.37
-1=tu	martyr	-0.52
-1=uy	martyr	0.03
-1=ve	martyr	0.48
-1=ve & tieu	martyr	0.14
-1=vi	martyr	0.14
-1=vi & d2	martyr	0.09
-1=vien	martyr	0.11
-1=xa	martyr	-0.42
-1=xe	martyr	0.01
-1=xe & binh	martyr	-0.19
-1=xe & tieu	martyr	0.15
-1=xuyen	martyr	-0.02
-2=#	martyr	0.04
-2=##	martyr	0.07
-2=###	martyr	-0.07
-2=####	martyr	-0.02
-2=^	martyr	0.08
-2=a	martyr	0.43
-2=ai	martyr	0.13
-2=anh	martyr	0.21
-2=ay	martyr	0.05
-2=ba	martyr	0.16
-2=bac	martyr	0.44
-2=bao	martyr	0.37
-2=benh	martyr	-0.43
-2=bi	martyr	-0.54
-2=biet	martyr	-0.02
-2=binh	martyr	-0.14
-2=bo	martyr	0.44
-2=c	martyr	0.15
-2=cao	martyr	-0.23
-2=chi	martyr	0.06
-2=chien	martyr	-0.22
-2=chu	martyr	0.23
-2=co	martyr	-0.06
-2=cong	martyr	0.25
-2=cu	martyr	-0.07
-2=cung	martyr	-0.03
-2=d	martyr	-0.02
-2=dac	martyr	0.04
-2=dan	martyr	-0.19
-2=dinh	martyr	0.21
-2=do	martyr	-0.53
-2=doan	martyr	0.02
-2=doi	martyr	-0.21
-2=don	martyr	0.14
-2=dong	martyr	0.29
-2=duc	martyr	0.26
-2=duoc	martyr	0.09
-2=duong	martyr	-0.39
-2=ghi	martyr	0.09
-2=giay	martyr	0.09
-2=ha	martyr	-0.05
-2=hai	martyr	0.26
-2=hs	martyr	-0.23
-2=huong	martyr	-0.27
-2=huu	martyr	0.02
-2=hy	martyr	0.06
-2=khong	martyr	0.26
-2=la	martyr	-0.14
-2=lam	martyr	-0.01
-2=lien	martyr	0.02
-2=linh	martyr	-0.01
-2=lo	martyr	-0.39
-2=may	martyr	0.05
-2=minh	martyr	0.11
-2=mo	martyr	0.13
-2=nam	martyr	0.35
-2=nao	martyr	0.27
-2=nghia	martyr	0.13
-2=nho	martyr	0.05
-2=nhu	martyr	0.08
-2=no	martyr	0.12
-2=noi	martyr	0.13
-2=o	martyr	0.01
-2=ong	martyr	-0.1
-2=phao	martyr	0.11
-2=pho	martyr	0.02
-2=phong	martyr	0.18
-2=phuc	martyr	-0.02
-2=quan	martyr	-0.08
-2=quang	martyr	0.26
-2=roi	martyr	0.24
-2=sau	martyr	0.1
-2=sinh	martyr	-0.04
-2=sn	martyr	0.04
-2=so	martyr	-0.09
-2=sung	martyr	0.13
-2=ta	martyr	0.16
-2=tac	martyr	0.11
-2=tang	martyr	-0.11
-2=thai	martyr	-0.01
-2=thi	martyr	-0.47
-2=thong	martyr	0.07
-2=thu	martyr	0.24
-2=thuong	martyr	0.03
-2=thuy	martyr	0.07
-2=tien	martyr	-0.14
-2=tinh	martyr	-0.05
-2=toi	martyr	-0.12
-2=tri	martyr	0.2
-2=trinh	martyr	-0.12
-2=truoc	martyr	0.04
-2=truyen	martyr	-0.14
-2=tu	martyr	-0.12
-2=tung	martyr	-0.04
-2=vi	martyr	0.26
-2=viet	martyr	0.22
-2=xe	martyr	-0.06
-2=xuan	martyr	0.05
-2=y	martyr	-0.39
-3=##	martyr	-0.07
-3=###	martyr	0.02
-3=^	martyr	0.15
-3=a	martyr	0.01
-3=ai	martyr	-0.19
-3=anh	martyr	0.06
-3=b	martyr	0.06
-3=ba	martyr	0.13
-3=bac	martyr	0.29
-3=ban	martyr	-0.11
-3=bao	martyr	-0.04
-3=ben	martyr	0.11
-3=bi	martyr	0.15
-3=binh	martyr	-0.49
-3=bo	martyr	0.11
-3=bon	martyr	0.03
-3=c	martyr	0.26
-3=ca	martyr	0.03
-3=cac	martyr	-0.01
-3=chi	martyr	0.01
-3=chinh	martyr	0.14
-3=cho	martyr	-0.11
-3=chu	martyr	0.3
-3=co	martyr	0.16
-3=coi	martyr	0.13
-3=con	martyr	0.19
-3=cong	martyr	-0.33
-3=cua	martyr	0.25
-3=cuoi	martyr	0.1
-3=cuu	martyr	-0.33
-3=d	martyr	0.29
-3=dac	martyr	0.34
-3=dai	martyr	-0.23
-3=dak	martyr	-0.09
-3=dang	martyr	-0.05
-3=di	martyr	0.03
-3=do	martyr	0.01
-3=doan	martyr	-0.08
-3=doc	martyr	-0.18
-3=doi	martyr	0.25
-3=don	martyr	0.26
-3=dong	martyr	-0.43
-3=ha	martyr	0.25
-3=hanh	martyr	-0.28
-3=hoa	martyr	-0.14
-3=hoi	martyr	0.25
-3=hs	martyr	0.05
-3=khi	martyr	0.08
-3=khong	martyr	0.19
-3=ky	martyr	-0.05
-3=la	martyr	-0.29
-3=lai	martyr	0.04
-3=linh	martyr	-0.25
-3=luong	martyr	0.3
-3=ly	martyr	0.16
-3=moi	martyr	-0.03
-3=nam	martyr	-0.26
-3=nghe	martyr	0.08
-3=nguyen	martyr	-0.17
-3=nhat	martyr	0.29
-3=no	martyr	0.05
-3=o	martyr	-0.35
-3=pham	martyr	0.09
-3=phau	martyr	-0.17
-3=phong	martyr	-0.33
-3=quan	martyr	-0.09
-3=quang	martyr	0.17
-3=sau	martyr	0.04
-3=si	martyr	0.34
-3=sinh	martyr	0.17
-3=so	martyr	-0.07
-3=tai	martyr	0.13
-3=tau	martyr	0.22
-3=thang	martyr	-0.14
-3=thanh	martyr	0.08
-3=thi	martyr	-0.32
-3=thong	martyr	0.24
-3=thu	martyr	0.48
-3=tieu	martyr	0.06
-3=toi	martyr	-0.28
-3=tran	martyr	-0.05
-3=trong	martyr	0.1
-3=trung	martyr	0.02
-3=tu	martyr	0.1
-3=tuoi	martyr	0.06
-3=van	martyr	0.17
-3=ve	martyr	-0.35
-3=vi	martyr	0.46
-3=viet	martyr	0.14
-3=xa	martyr	-0.04
-3=xe	martyr	-0.09
-3=xuan	martyr	-0.17
after martyr	martyr	0.81
after other	martyr	0.02
after teller	martyr	-0.22
ahead of martyr	martyr	0.09
ahead of other	martyr	-0.3
ahead of teller	martyr	0.4
before "	martyr	-0.21
before (	martyr	0.08
before )	martyr	-0.08
before ,	martyr	0.18
before -	martyr	0.01
before .	martyr	0.33
before :	martyr	0.14
before blank	martyr	-0.21
before |	martyr	0.36
before –	martyr	0.24
before:again	martyr	0.01
before:again:12	martyr	-0.13
before:alive	martyr	-0.04
before:at	martyr	-0.1
before:at:1	martyr	-0.04
before:at:12	martyr	0.46
before:at:2	martyr	-0.36
before:at:5	martyr	-0.28
before:at:far	martyr	0.02
before:battle	martyr	-0.07
before:battle:0	martyr	0.03
before:battle:12	martyr	0.31
before:battle:5	martyr	-0.52
before:battle:far	martyr	0.23
before:born	martyr	0.05
before:born:12	martyr	0.34
before:born:5	martyr	-0.2
before:bury:12	martyr	0.05
before:bury:5	martyr	0.1
before:capture	martyr	0.65
before:capture:1	martyr	0.12
before:capture:12	martyr	0.32
before:capture:5	martyr	0.01
before:contact	martyr	-0.13
before:contact:12	martyr	-0.25
before:contact:far	martyr	0.03
before:day	martyr	0.05
before:day 1	martyr	-0.21
before:day 12	martyr	0.12
before:day 2	martyr	0.2
before:day 5	martyr	0.11
before:day far	martyr	-0.16
before:died	martyr	-0.21
before:died:0	martyr	-0.03
before:died:1	martyr	-0.5
before:died:12	martyr	0.36
before:died:2	martyr	0.05
before:died:5	martyr	-0.43
before:died:far	martyr	0.26
before:enlist	martyr	-0.15
before:enlist:1	martyr	0.18
before:enlist:12	martyr	-0.08
before:enlist:5	martyr	-0.09
before:enlist:far	martyr	-0.09
before:fell	martyr	-0.32
before:fell:0	martyr	-0.24
before:fell:1	martyr	-0.19
before:fell:12	martyr	0.13
before:fell:2	martyr	0.05
before:fell:5	martyr	-0.19
before:grave	martyr	0.14
before:grave:12	martyr	0.31
before:grave:5	martyr	-0.02
before:grave:far	martyr	-0.18
before:home:1	martyr	0.13
before:home:12	martyr	0.05
before:home:5	martyr	-0.06
before:home:far	martyr	-0.11
before:joined:1	martyr	0.18
before:joined:12	martyr	0.11
before:joined:5	martyr	-0.12
before:joined:far	martyr	-0.08
before:kin	martyr	0.03
before:kin anh	martyr	0.39
before:kin anh trai	martyr	0.13
before:kin bà	martyr	-0.38
before:kin bác	martyr	-0.09
before:kin bố	martyr	0.16
before:kin bố chồng	martyr	-0.18
before:kin cha	martyr	0.03
before:kin chú	martyr	-0.06
before:kin chồng	martyr	-0.13
before:kin cậu	martyr	0.26
before:kin:12	martyr	0.04
before:kin:2	martyr	0.3
before:kin:5	martyr	-0.51
before:kin:far	martyr	0.34
before:laid	martyr	0.03
before:letter	martyr	0.22
before:letter:1	martyr	0.07
before:letter:12	martyr	0.15
before:letter:2	martyr	0.06
before:letter:5	martyr	-0.1
before:letter:far	martyr	-0.04
before:level	martyr	-0.26
before:level:0	martyr	0.33
before:level:1	martyr	-0.09
before:level:12	martyr	-0.32
before:level:2	martyr	-0.13
before:level:5	martyr	0.04
before:level:far	martyr	-0.1
before:link	martyr	0.32
before:link:0	martyr	-0.21
before:link:1	martyr	-0.13
before:link:12	martyr	0.64
before:link:2	martyr	0.01
before:link:5	martyr	0.47
before:link:far	martyr	-0.22
before:martyr	martyr	-0.2
before:martyr:12	martyr	-0.23
before:martyr:5	martyr	-0.07
before:moved	martyr	0.18
before:moved:12	martyr	0.3
before:moved:5	martyr	0.02
before:moved:far	martyr	-0.08
before:naming	martyr	0.33
before:naming:12	martyr	0.45
before:naming:5	martyr	0.01
before:naming:far	martyr	-0.17
before:notice	martyr	0.24
before:notice:1	martyr	0.18
before:notice:12	martyr	0.44
before:notice:2	martyr	0.03
before:notice:5	martyr	-0.07
before:notice:far	martyr	-0.28
before:office	martyr	0.14
before:office:0	martyr	-0.1
before:office:1	martyr	-0.04
before:office:12	martyr	0.3
before:office:2	martyr	-0.15
before:office:5	martyr	0.35
before:office:far	martyr	-0.04
before:post	martyr	-0.17
before:post:0	martyr	0.37
before:post:1	martyr	-0.62
before:post:12	martyr	-0.08
before:post:2	martyr	-0.11
before:post:5	martyr	0.01
before:post:far	martyr	0.15
before:rank	martyr	0.52
before:rank:1	martyr	0.01
before:rank:12	martyr	0.52
before:rank:5	martyr	0.33
before:rank:far	martyr	-0.16
before:returned	martyr	-0.16
before:self	martyr	0.06
before:self:0	martyr	0.19
before:self:12	martyr	-0.17
before:self:2	martyr	-0.28
before:self:5	martyr	0.03
before:self:far	martyr	0.33
before:site	martyr	-0.4
before:site:0	martyr	-0.08
before:site:1	martyr	0.06
before:site:12	martyr	0.15
before:site:2	martyr	-0.08
before:site:5	martyr	-0.02
before:site:far	martyr	-0.38
before:tells	martyr	-0.53
before:tells:0	martyr	0.02
before:tells:1	martyr	-0.17
before:tells:12	martyr	0.05
before:tells:2	martyr	-0.11
before:tells:5	martyr	-0.4
before:tells:far	martyr	-0.17
before:thing	martyr	-0.04
before:thing:1	martyr	0.24
before:thing:12	martyr	-0.09
before:thing:2	martyr	-0.16
before:thing:5	martyr	-0.04
before:thing:far	martyr	0.09
before:title	martyr	0.32
before:title:0	martyr	0.09
before:title:1	martyr	0.5
before:title:12	martyr	-0.36
before:title:5	martyr	-0.02
before:title:far	martyr	0.51
before:truename	martyr	-0.39
before:unit	martyr	0.28
before:unit 12	martyr	0.13
before:unit 5	martyr	-0.1
before:unit far	martyr	0.41
behind "	martyr	0.28
behind (	martyr	-0.17
behind ,	martyr	0.21
behind -	martyr	-1.21
behind .	martyr	0.27
behind /	martyr	-0.19
behind :	martyr	-0.39
behind ;	martyr	0.32
behind blank	martyr	-0.16
behind line	martyr	0.52
behind |	martyr	0.24
behind –	martyr	0.29
behind:again	martyr	0.33
behind:again:0	martyr	0.03
behind:again:12	martyr	0.15
behind:again:far	martyr	0.11
behind:alive:0	martyr	0.19
behind:at	martyr	-0.06
behind:at:0	martyr	-0.25
behind:at:1	martyr	0.41
behind:at:2	martyr	0.44
behind:at:5	martyr	-0.34
behind:at:far	martyr	-0.22
behind:battle	martyr	0.12
behind:battle:0	martyr	0.65
behind:battle:1	martyr	-0.24
behind:battle:12	martyr	-0.01
behind:battle:2	martyr	0.23
behind:battle:5	martyr	-0.23
behind:battle:far	martyr	-0.3
behind:born	martyr	0.37
behind:born:12	martyr	0.06
behind:born:far	martyr	0.15
behind:bury	martyr	0.15
behind:bury:0	martyr	-0.3
behind:bury:1	martyr	0.23
behind:bury:5	martyr	0.05
behind:bury:far	martyr	0.22
behind:capture	martyr	-0.32
behind:capture:far	martyr	-0.33
behind:contact	martyr	0.6
behind:contact:0	martyr	0.07
behind:contact:12	martyr	0.12
behind:contact:5	martyr	0.15
behind:contact:far	martyr	0.23
behind:day	martyr	-0.1
behind:day 0	martyr	0.16
behind:day 1	martyr	0.02
behind:day 12	martyr	-0.28
behind:day 2	martyr	-0.03
behind:day 5	martyr	-0.44
behind:day far	martyr	0.58
behind:died	martyr	-0.1
behind:died:0	martyr	0.02
behind:died:12	martyr	0.23
behind:died:2	martyr	-0.01
behind:died:far	martyr	-0.4
behind:enlist	martyr	0.14
behind:enlist:0	martyr	0.08
behind:fell	martyr	0.35
behind:fell:0	martyr	0.31
behind:fell:1	martyr	-0.01
behind:fell:far	martyr	0.25
behind:grave	martyr	0.13
behind:grave:1	martyr	0.02
behind:grave:12	martyr	-0.06
behind:grave:5	martyr	0.1
behind:grave:far	martyr	0.03
behind:home	martyr	0.77
behind:home:0	martyr	0.08
behind:home:1	martyr	-0.09
behind:home:12	martyr	0.36
behind:home:2	martyr	0.09
behind:home:5	martyr	0.15
behind:home:far	martyr	0.29
behind:joined	martyr	0.09
behind:joined:0	martyr	0.01
behind:kin	martyr	-0.17
behind:kin bà	martyr	0.08
behind:kin bố	martyr	-0.08
behind:kin:5	martyr	-0.08
behind:kin:far	martyr	-0.09
behind:laid:0	martyr	0.18
behind:laid:far	martyr	0.02
behind:letter:far	martyr	-0.17
behind:level	martyr	0.18
behind:level:0	martyr	0.18
behind:level:1	martyr	-0.18
behind:level:2	martyr	0.03
behind:level:5	martyr	0.01
behind:level:far	martyr	0.16
behind:link	martyr	-0.61
behind:link:0	martyr	0.21
behind:link:1	martyr	0.39
behind:link:12	martyr	-0.94
behind:link:2	martyr	-0.08
behind:link:5	martyr	0.25
behind:link:far	martyr	-0.55
behind:martyr	martyr	-0.39
behind:martyr:5	martyr	-0.31
behind:moved	martyr	-0.29
behind:moved:12	martyr	-0.03
behind:moved:5	martyr	-0.15
behind:moved:far	martyr	-0.1
behind:naming	martyr	-0.33
behind:naming:0	martyr	-0.04
behind:naming:12	martyr	-0.19
behind:naming:5	martyr	-0.11
behind:notice	martyr	-0.28
behind:notice:0	martyr	-0.06
behind:notice:12	martyr	-0.31
behind:office	martyr	-0.58
behind:office:0	martyr	0.06
behind:office:12	martyr	-0.06
behind:office:2	martyr	-0.59
behind:office:far	martyr	0.07
behind:post	martyr	0.34
behind:post:0	martyr	0.13
behind:post:12	martyr	0.18
behind:post:2	martyr	0.3
behind:post:5	martyr	0.18
behind:post:far	martyr	-0.28
behind:rank	martyr	-0.05
behind:rank:2	martyr	0.1
behind:rank:5	martyr	-0.22
behind:self	martyr	0.29
behind:self:0	martyr	0.37
behind:self:1	martyr	0.02
behind:self:12	martyr	-0.01
behind:self:2	martyr	-0.22
behind:self:5	martyr	0.04
behind:self:far	martyr	0.3
behind:site	martyr	0.23
behind:site:0	martyr	0.05
behind:site:1	martyr	0.24
behind:site:12	martyr	-0.23
behind:site:2	martyr	0.19
behind:site:far	martyr	0.11
behind:tells	martyr	-0.23
behind:tells:0	martyr	-0.2
behind:tells:1	martyr	0.35
behind:tells:12	martyr	-0.43
behind:tells:2	martyr	-0.04
behind:tells:5	martyr	0.03
behind:tells:far	martyr	0.02
behind:thing	martyr	-0.19
behind:thing:0	martyr	-0.37
behind:thing:1	martyr	0.26
behind:thing:12	martyr	0.14
behind:thing:2	martyr	0.12
behind:thing:5	martyr	-0.34
behind:title	martyr	0.41
behind:title:0	martyr	0.46
behind:title:1	martyr	-0.26
behind:title:12	martyr	0.22
behind:title:2	martyr	0.08
behind:title:5	martyr	0.17
behind:unit	martyr	0.04
behind:unit 12	martyr	-0.34
behind:unit 2	martyr	-0.1
behind:unit 5	martyr	0.32
behind:unit far	martyr	0.16
certain	martyr	0.2
clear	martyr	0.39
first sentence	martyr	-0.06
followed anh	martyr	0.07
followed by nothing	martyr	0.71
followed by word a	martyr	-0.03
followed by word bac	martyr	0.08
followed by word bat	martyr	0.01
followed by word bo	martyr	-0.43
followed by word chuyen	martyr	0.2
followed by word cu	martyr	0.15
followed by word day	martyr	0.04
followed by word giu	martyr	0.1
followed by word hai	martyr	0.18
followed by word ky	martyr	-0.29
followed by word len	martyr	-0.11
followed by word my	martyr	-0.31
followed by word nguyen	martyr	-0.33
followed by word ninh	martyr	0.24
followed by word phu	martyr	0.19
followed by word quang	martyr	-0.14
followed by word sot	martyr	0.01
followed by word tieu	martyr	-0.07
followed by word toi	martyr	-0.06
followed by word tqlc	martyr	-0.22
followed by word ve	martyr	-0.31
followed by word vu	martyr	0.1
followed by word xe	martyr	0.17
followed bác	martyr	-0.11
followed bạn	martyr	-0.1
followed bảo	martyr	0.13
followed bị bom	martyr	0.05
followed cháu	martyr	-0.37
followed chết	martyr	0.2
followed chị	martyr	0.13
followed chỗ	martyr	0.04
followed có	martyr	0.27
followed của	martyr	-0.2
followed em	martyr	0.07
followed gửi	martyr	-0.11
followed hi sinh	martyr	0.07
followed hy sinh	martyr	0.07
followed là	martyr	0.52
followed mất	martyr	-0.07
followed một	martyr	0.41
followed người	martyr	-0.18
followed pháo	martyr	0.31
followed quân	martyr	0.1
followed quận	martyr	-0.1
followed trinh sát	martyr	0.14
followed tên	martyr	-0.1
followed tôi	martyr	0.05
followed tỉnh	martyr	0.2
followed tử trận	martyr	-0.09
followed vào	martyr	0.06
followed đánh	martyr	0.27
followed:again	martyr	0.03
followed:alive	martyr	0.07
followed:at	martyr	0.26
followed:battle	martyr	0.76
followed:bury	martyr	-0.15
followed:contact	martyr	0.05
followed:died	martyr	-0.02
followed:enlist	martyr	0.08
followed:fell	martyr	0.22
followed:home	martyr	-0.07
followed:joined	martyr	0.01
followed:laid	martyr	0.18
followed:letter	martyr	0.16
followed:level	martyr	-0.04
followed:link	martyr	0.63
followed:naming	martyr	-0.04
followed:notice	martyr	-0.14
followed:office	martyr	0.06
followed:post	martyr	0.15
followed:self	martyr	0.05
followed:site	martyr	0.11
followed:stop	martyr	0.49
followed:tells	martyr	-0.22
followed:thing	martyr	-0.22
followed:title	martyr	-0.14
from name 	martyr	0.39
from name 1949	martyr	-0.18
from name 1950	martyr	-0.01
from name c truong	martyr	0.06
from name cung	martyr	0.13
from name don vi	martyr	0.01
from name lai xe	martyr	0.1
from name linh	martyr	0.05
from name o	martyr	0.14
from name y ta	martyr	-0.14
has battalion	martyr	0.79
has brigade	martyr	0.48
has code	martyr	0.12
has company	martyr	0.94
has corps	martyr	-0.19
has division	martyr	0.53
has front	martyr	-0.59
has group	martyr	0.69
has mailbox	martyr	0.48
has military_region	martyr	-0.55
has other	martyr	-2.29
has platoon	martyr	0.44
has regiment	martyr	0.88
in words	martyr	-0.33
last sentence	martyr	0.08
led biết	martyr	0.23
led by nothing	martyr	-0.03
led by nothing & dai	martyr	0.5
led by nothing & doi	martyr	-0.07
led by nothing & tieu	martyr	0.13
led by word a	martyr	-0.26
led by word anh	martyr	0.37
led by word bay	martyr	-0.05
led by word binh	martyr	-0.04
led by word cao	martyr	-0.42
led by word cao & su	martyr	-0.42
led by word chu	martyr	-0.05
led by word chuyen	martyr	-0.18
led by word cu	martyr	-0.05
led by word dan	martyr	-0.3
led by word de	martyr	0.37
led by word de & hom	martyr	0.43
led by word di	martyr	-0.26
led by word di & thanh	martyr	-0.23
led by word doi	martyr	0.26
led by word doi & tieu	martyr	0.07
led by word don	martyr	0.14
led by word don & d2	martyr	0.09
led by word dung	martyr	0.16
led by word ghi	martyr	0.26
led by word linh	martyr	-0.07
led by word linh & dai	martyr	0.02
led by word linh & tieu	martyr	-0.27
led by word lua	martyr	-0.05
led by word ly	martyr	0.13
led by word nao	martyr	0.11
led by word nghia	martyr	0.06
led by word nguyen	martyr	-0.03
led by word no	martyr	0.14
led by word phuong	martyr	-0.15
led by word sang	martyr	0.59
led by word sang & dai	martyr	0.38
led by word tau & doan	martyr	0.26
led by word thong	martyr	-0.14
led by word thuoc	martyr	0.37
led by word thuoc & c1	martyr	0.02
led by word thuoc & doan	martyr	0.07
led by word thuoc & su	martyr	-0.12
led by word thuoc & tieu	martyr	0.4
led by word thuoc & trung	martyr	-0.21
led by word tung	martyr	-0.04
led by word tung & tieu	martyr	-0.07
led by word tuoi	martyr	0.06
led by word ve	martyr	0.48
led by word ve & tieu	martyr	0.14
led by word viet	martyr	0.24
led by word vu	martyr	-0.04
led by word xa	martyr	-0.42
led by word xuyen	martyr	-0.02
led bác	martyr	0.15
led c trưởng	martyr	0.06
led ccb	martyr	0.24
led chiến sĩ	martyr	0.06
led chính trị viên	martyr	0.14
led chú	martyr	0.15
led chỗ	martyr	0.13
led có	martyr	-0.06
led của	martyr	-0.18
led của & dai	martyr	0.13
led của & su	martyr	-0.22
led của & tieu	martyr	-0.11
led của & trung	martyr	0.11
led cựu chiến binh	martyr	-0.33
led gửi	martyr	-0.2
led hs	martyr	0.19
led hạ sĩ	martyr	-0.08
led liên lạc	martyr	-0.03
led là	martyr	-0.06
led là & tieu	martyr	-0.31
led lái xe	martyr	-0.27
led lái xe & binh	martyr	-0.19
led lái xe & tieu	martyr	-0.2
led nghĩa trang	martyr	0.12
led nhập ngũ	martyr	-0.14
led nói là	martyr	0.15
led quân	martyr	0.01
led quân y	martyr	-0.18
led sinh	martyr	-0.01
led sn	martyr	0.04
led thông tin	martyr	0.07
led thượng sĩ	martyr	0.04
led tiểu đoàn trưởng	martyr	0.04
led trinh sát	martyr	0.15
led tôi	martyr	-0.07
led tôi & tieu	martyr	-0.16
led y tá	martyr	-0.18
led ông	martyr	-0.03
led đại đội phó	martyr	-0.15
led đại đội trưởng	martyr	0.17
led đồi	martyr	-0.06
led:at	martyr	0.14
led:battle	martyr	0.05
led:died	martyr	0.06
led:enlist	martyr	-0.09
led:enlist & dai	martyr	0.07
led:fell	martyr	-0.16
led:grave	martyr	0.13
led:joined	martyr	-0.09
led:joined & dai	martyr	0.07
led:letter	martyr	0.33
led:letter & hom	martyr	0.3
led:level	martyr	0.33
led:link	martyr	-0.3
led:link & dai	martyr	0.13
led:link & doan	martyr	-0.23
led:link & su	martyr	-0.26
led:link & tieu	martyr	-0.24
led:link & trung	martyr	0.18
led:office	martyr	-0.08
led:office & su	martyr	-0.09
led:office & tieu	martyr	0.17
led:post & binh	martyr	-0.45
led:post & c1	martyr	0.25
led:post & c11	martyr	-0.25
led:post & c2	martyr	0.02
led:post & c20	martyr	0.14
led:post & c9	martyr	0.05
led:post & dai	martyr	0.08
led:post & doan	martyr	-0.07
led:post & du	martyr	-0.11
led:post & su	martyr	0.01
led:post & trung	martyr	0.01
led:self	martyr	-0.05
led:self & tieu	martyr	-0.16
led:site	martyr	-0.04
led:stop	martyr	0.03
led:stop & binh	martyr	0.2
led:stop & dai	martyr	0.04
led:stop & doan	martyr	-0.01
led:stop & doi	martyr	-0.08
led:stop & du	martyr	-0.26
led:stop & tieu	martyr	-0.17
led:stop & trung	martyr	0.06
led:tells	martyr	-0.27
led:tells & trung	martyr	-0.39
led:thing	martyr	0.14
led:thing & doan	martyr	0.2
led:thing & trung	martyr	0.04
led:title	martyr	0.31
led:title & tieu	martyr	0.14
led:title & trung	martyr	0.05
long after martyr	martyr	0.17
long after other	martyr	-0.28
martyrs 0	martyr	-0.32
martyrs 1	martyr	0.13
martyrs 2	martyr	0.15
martyrs 3	martyr	-0.13
name beside	martyr	0.14
name far	martyr	0.1
name in reach	martyr	0.21
next sentence:again	martyr	-0.19
next sentence:alive	martyr	-0.32
next sentence:at	martyr	-0.31
next sentence:battle	martyr	-0.05
next sentence:born	martyr	0.17
next sentence:bury	martyr	-0.06
next sentence:capture	martyr	0.14
next sentence:contact	martyr	0.22
next sentence:died	martyr	0.12
next sentence:enlist	martyr	0.02
next sentence:fell	martyr	0.2
next sentence:gio	martyr	-0.25
next sentence:grave	martyr	0.22
next sentence:home	martyr	0.3
next sentence:joined	martyr	0.23
next sentence:kin	martyr	-0.24
next sentence:laid	martyr	0.12
next sentence:letter	martyr	-0.33
next sentence:level	martyr	0.12
next sentence:link	martyr	-0.12
next sentence:martyr	martyr	-0.09
next sentence:moved	martyr	0.02
next sentence:naming	martyr	-0.04
next sentence:notice	martyr	-0.46
next sentence:office	martyr	0.3
next sentence:post	martyr	-0.19
next sentence:rank	martyr	-0.15
next sentence:returned	martyr	-0.12
next sentence:self	martyr	-0.02
next sentence:site	martyr	0.4
next sentence:tells	martyr	0.28
next sentence:thing	martyr	-0.32
next sentence:title	martyr	0.43
next sentence:truename	martyr	0.03
nobody before	martyr	-0.43
only battalion	martyr	0.47
only brigade	martyr	0.53
only division	martyr	0.26
only front	martyr	-0.67
only group	martyr	0.24
only mailbox	martyr	0.48
only military_region	martyr	-0.67
only other	martyr	-3.06
only regiment	martyr	1.52
opens	martyr	-0.26
owner enemy	martyr	-1.4
owner ours	martyr	0.6
owner searchers	martyr	-0.58
parts 1	martyr	-0.68
parts 2	martyr	0.26
parts 3	martyr	1.1
sentence before:at	martyr	-0.15
sentence before:battle	martyr	0.23
sentence before:born	martyr	-0.19
sentence before:bury	martyr	-0.1
sentence before:capture	martyr	-0.01
sentence before:contact	martyr	-0.31
sentence before:died	martyr	0.09
sentence before:enlist	martyr	0.31
sentence before:fell	martyr	0.11
sentence before:gio	martyr	-0.19
sentence before:grave	martyr	0.17
sentence before:home	martyr	0.7
sentence before:joined	martyr	0.57
sentence before:kin	martyr	0.12
sentence before:laid	martyr	0.17
sentence before:letter	martyr	0.11
sentence before:level	martyr	0.54
sentence before:link	martyr	-0.2
sentence before:martyr	martyr	-0.38
sentence before:moved	martyr	0.05
sentence before:naming	martyr	0.17
sentence before:notice	martyr	0.16
sentence before:office	martyr	-0.37
sentence before:post	martyr	-0.09
sentence before:rank	martyr	0.43
sentence before:self	martyr	-0.37
sentence before:site	martyr	0.1
sentence before:tells	martyr	-0.28
sentence before:thing	martyr	0.12
sentence before:title	martyr	0.22
sentence before:truename	martyr	0.01
several	martyr	0.95
short	martyr	0.24
text:battle	martyr	-0.1
text:by_comrade	martyr	-0.05
text:by_foreign	martyr	-0.08
text:by_keeper	martyr	-0.28
text:by_official	martyr	0.08
text:by_resident	martyr	-0.07
text:by_volunteer	martyr	-0.39
text:dna	martyr	-0.15
text:enemy	martyr	-0.06
text:foreign	martyr	-0.08
text:found	martyr	0.12
text:give_back	martyr	0.17
text:grave	martyr	-0.36
text:hearsay	martyr	-0.08
text:list	martyr	0.28
text:recognition	martyr	-0.39
text:relics	martyr	-0.36
text:scam	martyr	-0.14
text:sought	martyr	-0.12
text:stone	martyr	0.07
typed before 1949	martyr	-0.13
typed before 1950	martyr	-0.1
typed before 1968	martyr	0.21
typed before 1969	martyr	0.26
typed before 1972	martyr	0.24
typed before 1978	martyr	0.32
typed before 1984	martyr	-0.36
typed before 72	martyr	-0.19
typed before ^	martyr	-0.26
typed before binh	martyr	-0.28
typed before biết	martyr	0.24
typed before cao	martyr	-0.42
typed before ccb	martyr	0.24
typed before cho	martyr	-0.29
typed before chữ	martyr	-0.09
typed before cua	martyr	-0.03
typed before cung	martyr	0.29
typed before có	martyr	-0.06
typed before cùng	martyr	-0.02
typed before do	martyr	0.23
typed before doi	martyr	-0.08
typed before em	martyr	0.23
typed before ghi	martyr	0.26
typed before la	martyr	0.04
typed before linh	martyr	0.17
typed before là	martyr	0.16
typed before lính	martyr	-0.17
typed before lạc	martyr	-0.01
typed before o	martyr	0.35
typed before phó	martyr	-0.06
typed before phương	martyr	-0.15
typed before sang	martyr	0.3
typed before si	martyr	0.05
typed before sinh	martyr	0.08
typed before sát	martyr	0.07
typed before số	martyr	0.2
typed before ta	martyr	-0.46
typed before theo	martyr	-0.2
typed before thuoc	martyr	0.2
typed before thuộc	martyr	0.17
typed before thống	martyr	-0.14
typed before tin	martyr	0.07
typed before toi	martyr	0.08
typed before trang	martyr	0.12
typed before trong	martyr	-0.16
typed before trưởng	martyr	0.32
typed before tàu	martyr	-0.22
typed before tá	martyr	0.33
typed before tôi	martyr	0.1
typed before ve	martyr	0.15
typed before vi	martyr	0.55
typed before viên	martyr	0.11
typed before về	martyr	0.35
typed before vị	martyr	-0.17
typed before xe	martyr	0.01
typed before xuyên	martyr	-0.07
typed before xá	martyr	-0.43
typed before đi	martyr	-0.28
typed before đv	martyr	0.07
typed before đề	martyr	0.37
typed before đội	martyr	0.37
typed before ở	martyr	-0.24
unclear enemy	martyr	-1.4
unclear ours	martyr	0.39
unclear searchers	martyr	-0.58
unit 0 of 1	martyr	0.88
unit 0 of 2	martyr	-0.03
unit 0 of 3	martyr	-0.35
unit 0 of 4	martyr	-0.51
unit 1 of 2	martyr	-0.09
unit 1 of 3	martyr	0.08
unit 1 of 4	martyr	-0.61
unit 2 of 3	martyr	0.06
unit 2 of 4	martyr	-0.24
unit 3 of 4	martyr	-0.13""")
