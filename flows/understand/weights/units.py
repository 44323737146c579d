"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	martyr	-0.04
+1=#	martyr	-0.36
+1=##	martyr	-0.34
+1=####	martyr	-0.49
+1=ai	martyr	-0.01
+1=anh	martyr	0.28
+1=ba	martyr	0.09
+1=bac	martyr	0.29
+1=ban	martyr	0.28
+1=bao	martyr	0.19
+1=ben	martyr	-0.08
+1=bi	martyr	0.47
+1=bo	martyr	-0.22
+1=cap	martyr	0.02
+1=cau	martyr	-0.02
+1=chau	martyr	0.01
+1=chet	martyr	0.34
+1=chi	martyr	0.2
+1=cho	martyr	0.15
+1=chon	martyr	-0.27
+1=chu	martyr	0.01
+1=chuc	martyr	0.15
+1=chung	martyr	0.26
+1=co	martyr	0.5
+1=con	martyr	0.04
+1=cong	martyr	-0.33
+1=cua	martyr	-0.3
+1=da	martyr	0.09
+1=danh	martyr	0.33
+1=day	martyr	0.04
+1=dem	martyr	0.27
+1=den	martyr	0.3
+1=di	martyr	-0.04
+1=du	martyr	-0.05
+1=duong	martyr	-0.16
+1=gi	martyr	-0.04
+1=gia	martyr	0.29
+1=giay	martyr	-0.18
+1=giu	martyr	0.06
+1=hai	martyr	0.36
+1=hi	martyr	0.06
+1=ho	martyr	-0.19
+1=hoi	martyr	0.17
+1=hom	martyr	0.13
+1=hs	martyr	0.08
+1=hy	martyr	0.3
+1=khong	martyr	-0.2
+1=ky	martyr	-0.1
+1=la	martyr	0.52
+1=ma	martyr	-0.04
+1=mat	martyr	0.1
+1=may	martyr	0.02
+1=mo	martyr	0.11
+1=moi	martyr	-0.14
+1=my	martyr	-0.31
+1=nam	martyr	-0.18
+1=nay	martyr	0.27
+1=ngay	martyr	0.11
+1=nha	martyr	0.24
+1=nho	martyr	0.16
+1=nhung	martyr	-0.5
+1=noi	martyr	0.18
+1=o	martyr	-0.04
+1=ong	martyr	0.08
+1=phao	martyr	0.31
+1=quan	martyr	0.08
+1=quang	martyr	-0.13
+1=que	martyr	0.06
+1=roi	martyr	-0.47
+1=sang	martyr	-0.55
+1=sau	martyr	-0.03
+1=tay	martyr	0.06
+1=ten	martyr	-0.08
+1=thang	martyr	-0.3
+1=thi	martyr	0.16
+1=tieu	martyr	-0.03
+1=tinh	martyr	0.2
+1=toi	martyr	0.12
+1=tqlc	martyr	-0.21
+1=trong	martyr	-0.04
+1=trung	martyr	0.08
+1=truoc	martyr	-0.11
+1=tu	martyr	0.25
+1=va	martyr	0.38
+1=vao	martyr	0.14
+1=ve	martyr	-0.05
+1=xe	martyr	0.17
+2=##	martyr	0.23
+2=###	martyr	-0.6
+2=####	martyr	-0.11
+2=ai	martyr	0.07
+2=an	martyr	0.11
+2=anh	martyr	0.16
+2=ay	martyr	0.04
+2=bac	martyr	-0.45
+2=ban	martyr	-0.2
+2=bao	martyr	0.12
+2=bi	martyr	0.07
+2=binh	martyr	-0.07
+2=bom	martyr	0.18
+2=bui	martyr	0.18
+2=chi	martyr	-0.03
+2=chung	martyr	0.18
+2=co	martyr	0.12
+2=da	martyr	0.19
+2=danh	martyr	0.2
+2=dau	martyr	0.21
+2=do	martyr	-0.21
+2=doan	martyr	-0.05
+2=doi	martyr	-0.01
+2=don	martyr	0.3
+2=dong	martyr	-0.34
+2=duoc	martyr	-0.51
+2=duong	martyr	0.05
+2=em	martyr	-0.1
+2=gia	martyr	-0.16
+2=hai	martyr	0.31
+2=hoa	martyr	-0.41
+2=hoi	martyr	0.23
+2=hy	martyr	0.31
+2=khong	martyr	0.12
+2=la	martyr	0.26
+2=lai	martyr	-0.1
+2=lam	martyr	0.12
+2=loc	martyr	-0.19
+2=luc	martyr	-0.01
+2=mat	martyr	0.21
+2=mo	martyr	0.09
+2=mot	martyr	0.35
+2=mua	martyr	-0.25
+2=muon	martyr	0.12
+2=my	martyr	-0.13
+2=nam	martyr	0.64
+2=nay	martyr	0.11
+2=nguoi	martyr	-0.32
+2=nguyen	martyr	-0.31
+2=nho	martyr	0.03
+2=noi	martyr	0.03
+2=o	martyr	0.71
+2=ong	martyr	0.04
+2=pho	martyr	0.07
+2=phu	martyr	0.09
+2=quan	martyr	0.12
+2=sai	martyr	-0.11
+2=sat	martyr	0.12
+2=sinh	martyr	0.47
+2=so	martyr	-0.45
+2=tay	martyr	-0.53
+2=ten	martyr	0.03
+2=thuoc	martyr	-0.41
+2=thuong	martyr	-0.04
+2=toi	martyr	0.59
+2=tran	martyr	0.13
+2=trong	martyr	-0.14
+2=tu	martyr	0.06
+2=van	martyr	0.12
+2=vao	martyr	0.07
+2=ve	martyr	0.07
+2=vi	martyr	-0.18
+2=vu	martyr	0.12
+2=vui	martyr	0.08
+3=#	martyr	-0.22
+3=###	martyr	-0.26
+3=####	martyr	0.04
+3=$	martyr	-0.01
+3=an	martyr	0.08
+3=anh	martyr	0.27
+3=ba	martyr	-0.38
+3=bac	martyr	-0.17
+3=ban	martyr	-0.14
+3=bang	martyr	0.18
+3=ben	martyr	-0.1
+3=bi	martyr	-0.1
+3=bia	martyr	-0.45
+3=biet	martyr	-0.05
+3=bom	martyr	-0.15
+3=cac	martyr	0.14
+3=can	martyr	0.02
+3=canh	martyr	0.18
+3=chau	martyr	-0.4
+3=chet	martyr	0.16
+3=cho	martyr	-0.06
+3=chu	martyr	0.17
+3=chua	martyr	0.1
+3=chung	martyr	0.09
+3=co	martyr	0.27
+3=con	martyr	0.18
+3=cong	martyr	-0.31
+3=cu	martyr	0.12
+3=cua	martyr	-0.22
+3=dan	martyr	-0.44
+3=dang	martyr	-0.06
+3=dau	martyr	0.31
+3=di	martyr	0.4
+3=doi	martyr	0.21
+3=duc	martyr	-0.16
+3=duoc	martyr	-0.29
+3=em	martyr	0.17
+3=ghi	martyr	-0.01
+3=gon	martyr	-0.11
+3=hai	martyr	-0.41
+3=hang	martyr	0.22
+3=hoi	martyr	0.16
+3=hy	martyr	0.25
+3=ke	martyr	0.07
+3=khong	martyr	0.04
+3=la	martyr	0.34
+3=lam	martyr	0.17
+3=lang	martyr	0.16
+3=loi	martyr	-0.06
+3=luc	martyr	-0.05
+3=mat	martyr	0.25
+3=minh	martyr	-0.08
+3=mo	martyr	-0.09
+3=muoi	martyr	0.04
+3=my	martyr	-0.27
+3=nam	martyr	-0.37
+3=ngay	martyr	0.11
+3=nguoi	martyr	0.32
+3=o	martyr	0.49
+3=phu	martyr	0.03
+3=quang	martyr	-0.35
+3=que	martyr	0.18
+3=roi	martyr	-0.05
+3=sinh	martyr	0.33
+3=song	martyr	-0.13
+3=tai	martyr	-0.29
+3=tay	martyr	-0.23
+3=thanh	martyr	0.07
+3=thi	martyr	0.22
+3=thuong	martyr	-0.17
+3=toi	martyr	0.13
+3=tran	martyr	0.02
+3=trong	martyr	0.13
+3=trung	martyr	-0.11
+3=truong	martyr	0.07
+3=tu	martyr	-0.27
+3=van	martyr	0.15
+3=ve	martyr	-0.1
+3=vi	martyr	0.31
+3=vu	martyr	0.13
+3=xa	martyr	0.33
+3=xin	martyr	0.1
-1=#	martyr	-0.26
-1=##	martyr	-0.36
-1=## & doan	martyr	-0.41
-1=###	martyr	0.13
-1=####	martyr	0.09
-1=#### & c4	martyr	-0.42
-1=#### & d4	martyr	0.05
-1=#### & dai	martyr	0.24
-1=#### & doi	martyr	-0.09
-1=#### & du	martyr	-0.1
-1=#### & tieu	martyr	0.17
-1=#### & tnxp	martyr	-0.3
-1=^	martyr	0.08
-1=^ & dai	martyr	0.43
-1=biet	martyr	0.42
-1=binh	martyr	-0.23
-1=ccb	martyr	0.22
-1=cho	martyr	-0.37
-1=chu	martyr	-0.05
-1=co	martyr	-0.09
-1=cu	martyr	0.07
-1=cua & dai	martyr	0.14
-1=cua & doan	martyr	0.08
-1=cua & su	martyr	-0.24
-1=cua & tieu	martyr	-0.09
-1=cua & trung	martyr	0.13
-1=cung	martyr	0.07
-1=de	martyr	0.41
-1=de & hom	martyr	0.44
-1=di	martyr	-0.29
-1=di & thanh	martyr	-0.19
-1=do	martyr	0.24
-1=doi	martyr	0.4
-1=doi & tieu	martyr	0.08
-1=doi & trung	martyr	0.04
-1=dv	martyr	0.08
-1=em	martyr	0.19
-1=ghi	martyr	0.05
-1=hoa	martyr	0.01
-1=la	martyr	0.21
-1=la & tieu	martyr	-0.32
-1=lac	martyr	-0.02
-1=linh	martyr	-0.01
-1=linh & dai	martyr	0.03
-1=linh & su	martyr	-0.12
-1=linh & tieu	martyr	-0.33
-1=lua	martyr	-0.07
-1=luc	martyr	0.18
-1=o & c3	martyr	0.11
-1=o & dai	martyr	0.27
-1=o & tieu	martyr	-0.25
-1=o & trung	martyr	0.14
-1=pho	martyr	-0.09
-1=phuong	martyr	-0.11
-1=quan	martyr	0.04
-1=quan & trung	martyr	0.16
-1=sang	martyr	0.3
-1=sat	martyr	0.16
-1=si	martyr	0.01
-1=sinh	martyr	0.08
-1=so	martyr	0.18
-1=ta	martyr	-0.14
-1=tai	martyr	-0.02
-1=tau	martyr	-0.18
-1=ten	martyr	-0.21
-1=theo	martyr	-0.17
-1=thong	martyr	-0.12
-1=thuoc	martyr	0.37
-1=thuoc & c1	martyr	0.02
-1=thuoc & doan	martyr	0.07
-1=thuoc & su	martyr	-0.11
-1=thuoc & tieu	martyr	0.4
-1=thuoc & trung	martyr	-0.2
-1=tin	martyr	0.08
-1=toi	martyr	0.19
-1=toi & tieu	martyr	0.13
-1=trang	martyr	0.09
-1=trong	martyr	-0.15
-1=trong & tieu	martyr	-0.15
-1=truong	martyr	0.42
-1=tu	martyr	-0.51
-1=uy	martyr	0.04
-1=ve	martyr	0.5
-1=ve & tieu	martyr	0.15
-1=vi	martyr	0.04
-1=vi & d2	martyr	0.1
-1=vien	martyr	0.11
-1=xa	martyr	-0.48
-1=xe & binh	martyr	-0.17
-1=xuyen	martyr	-0.02
-2=##	martyr	0.13
-2=###	martyr	-0.09
-2=####	martyr	0.17
-2=^	martyr	0.07
-2=a	martyr	0.45
-2=ai	martyr	0.14
-2=anh	martyr	0.27
-2=ba	martyr	0.18
-2=bac	martyr	0.35
-2=bao	martyr	0.38
-2=benh	martyr	-0.48
-2=bi	martyr	-0.53
-2=biet	martyr	-0.04
-2=binh	martyr	-0.15
-2=bo	martyr	0.6
-2=c	martyr	0.13
-2=cao	martyr	-0.24
-2=chi	martyr	0.08
-2=chien	martyr	-0.21
-2=chu	martyr	0.24
-2=co	martyr	-0.03
-2=cong	martyr	0.28
-2=cu	martyr	-0.07
-2=cung	martyr	-0.04
-2=dinh	martyr	0.25
-2=do	martyr	-0.52
-2=doan	martyr	0.02
-2=doi	martyr	-0.18
-2=don	martyr	0.04
-2=dong	martyr	0.3
-2=duc	martyr	0.28
-2=duoc	martyr	0.09
-2=duong	martyr	-0.39
-2=em	martyr	0.03
-2=ghi	martyr	0.09
-2=giay	martyr	0.1
-2=ha	martyr	-0.04
-2=hai	martyr	0.22
-2=hs	martyr	-0.24
-2=huong	martyr	-0.25
-2=huu	martyr	0.02
-2=hy	martyr	0.06
-2=khong	martyr	0.26
-2=la	martyr	-0.16
-2=lam	martyr	-0.03
-2=lien	martyr	0.02
-2=linh	martyr	-0.02
-2=lo	martyr	-0.36
-2=may	martyr	0.09
-2=minh	martyr	0.13
-2=mo	martyr	0.11
-2=nam	martyr	0.36
-2=nao	martyr	0.31
-2=nghia	martyr	0.1
-2=nho	martyr	0.04
-2=nhu	martyr	0.08
-2=no	martyr	0.12
-2=noi	martyr	0.13
-2=ong	martyr	-0.08
-2=pho	martyr	0.02
-2=phong	martyr	0.17
-2=phuc	martyr	-0.02
-2=quan	martyr	-0.1
-2=quang	martyr	0.27
-2=roi	martyr	0.24
-2=sau	martyr	0.1
-2=sinh	martyr	-0.02
-2=sn	martyr	0.03
-2=so	martyr	-0.07
-2=ta	martyr	0.14
-2=tac	martyr	0.11
-2=tang	martyr	-0.1
-2=thi	martyr	-0.51
-2=thong	martyr	0.08
-2=thu	martyr	0.26
-2=thuong	martyr	0.03
-2=thuy	martyr	0.06
-2=tien	martyr	-0.1
-2=tinh	martyr	-0.08
-2=toi	martyr	-0.08
-2=tri	martyr	0.23
-2=trinh	martyr	-0.1
-2=truoc	martyr	0.05
-2=truyen	martyr	-0.12
-2=tu	martyr	-0.16
-2=tung	martyr	-0.03
-2=vi	martyr	0.25
-2=viet	martyr	0.21
-2=xe	martyr	-0.04
-2=xuan	martyr	0.03
-2=y	martyr	-0.39
-3=#	martyr	0.28
-3=##	martyr	-0.05
-3=####	martyr	-0.1
-3=^	martyr	0.12
-3=a	martyr	0.01
-3=ai	martyr	-0.17
-3=anh	martyr	0.08
-3=b	martyr	0.06
-3=ba	martyr	0.12
-3=bac	martyr	0.33
-3=ban	martyr	-0.14
-3=bao	martyr	-0.02
-3=bi	martyr	0.17
-3=binh	martyr	-0.48
-3=bo	martyr	0.09
-3=bon	martyr	0.01
-3=c	martyr	0.24
-3=cac	martyr	-0.03
-3=chi	martyr	0.01
-3=chinh	martyr	0.15
-3=cho	martyr	-0.12
-3=chu	martyr	0.34
-3=co	martyr	0.17
-3=coi	martyr	0.13
-3=con	martyr	0.19
-3=cong	martyr	-0.32
-3=cua	martyr	0.25
-3=cuoi	martyr	0.1
-3=cuu	martyr	-0.33
-3=d	martyr	0.22
-3=dac	martyr	0.34
-3=dai	martyr	-0.21
-3=dang	martyr	-0.07
-3=di	martyr	0.05
-3=doan	martyr	-0.07
-3=doc	martyr	-0.16
-3=doi	martyr	0.2
-3=don	martyr	0.25
-3=dong	martyr	-0.42
-3=ha	martyr	0.23
-3=hanh	martyr	-0.27
-3=hoa	martyr	-0.09
-3=hoi	martyr	0.26
-3=hs	martyr	0.06
-3=khi	martyr	0.09
-3=khong	martyr	0.18
-3=ky	martyr	-0.05
-3=la	martyr	-0.15
-3=lai	martyr	0.05
-3=le	martyr	-0.04
-3=linh	martyr	-0.23
-3=luong	martyr	0.31
-3=ly	martyr	0.18
-3=nam	martyr	-0.32
-3=nguyen	martyr	-0.16
-3=nhat	martyr	0.32
-3=no	martyr	0.03
-3=o	martyr	-0.31
-3=pham	martyr	0.1
-3=phau	martyr	-0.13
-3=phong	martyr	-0.33
-3=quan	martyr	-0.1
-3=quang	martyr	0.14
-3=sau	martyr	0.06
-3=si	martyr	0.29
-3=sinh	martyr	0.16
-3=so	martyr	-0.08
-3=tau	martyr	0.2
-3=thang	martyr	-0.18
-3=thanh	martyr	0.09
-3=thi	martyr	-0.28
-3=thu	martyr	0.49
-3=thuoc	martyr	0.01
-3=tieu	martyr	0.07
-3=toi	martyr	-0.28
-3=tran	martyr	-0.04
-3=trong	martyr	0.1
-3=trung	martyr	0.01
-3=tu	martyr	0.13
-3=tuoi	martyr	0.06
-3=van	martyr	0.22
-3=ve	martyr	-0.34
-3=vi	martyr	0.4
-3=viet	martyr	0.15
-3=xa	martyr	-0.04
-3=xe	martyr	-0.07
-3=xuan	martyr	-0.19
after martyr	martyr	0.83
after other	martyr	0.07
after teller	martyr	-0.21
ahead of martyr	martyr	0.12
ahead of other	martyr	-0.24
ahead of teller	martyr	0.4
before "	martyr	-0.18
before (	martyr	0.09
before )	martyr	-0.07
before ,	martyr	0.19
before .	martyr	0.27
before :	martyr	0.19
before blank	martyr	-0.21
before |	martyr	0.35
before –	martyr	0.27
before:again	martyr	0.27
before:again:12	martyr	0.01
before:alive:5	martyr	0.14
before:at	martyr	-0.11
before:at:0	martyr	0.02
before:at:1	martyr	-0.02
before:at:12	martyr	0.41
before:at:2	martyr	-0.41
before:at:5	martyr	-0.27
before:at:far	martyr	0.08
before:battle	martyr	0.12
before:battle:0	martyr	0.03
before:battle:12	martyr	0.23
before:battle:2	martyr	-0.09
before:battle:5	martyr	-0.16
before:battle:far	martyr	0.21
before:born	martyr	0.04
before:born:12	martyr	0.37
before:born:5	martyr	-0.21
before:born:far	martyr	-0.03
before:bury:12	martyr	0.06
before:bury:5	martyr	0.11
before:capture	martyr	0.5
before:capture:1	martyr	0.13
before:capture:12	martyr	0.13
before:capture:5	martyr	0.02
before:contact	martyr	-0.02
before:contact:far	martyr	0.01
before:day	martyr	0.09
before:day 1	martyr	-0.18
before:day 12	martyr	0.09
before:day 2	martyr	0.19
before:day 5	martyr	0.21
before:day far	martyr	-0.17
before:died	martyr	-0.15
before:died:1	martyr	-0.52
before:died:12	martyr	0.29
before:died:2	martyr	0.06
before:died:5	martyr	-0.35
before:died:far	martyr	0.35
before:enlist	martyr	-0.15
before:enlist:1	martyr	0.18
before:enlist:12	martyr	-0.05
before:enlist:5	martyr	-0.13
before:enlist:far	martyr	-0.08
before:fell	martyr	-0.51
before:fell:0	martyr	-0.21
before:fell:1	martyr	-0.19
before:fell:12	martyr	0.14
before:fell:2	martyr	0.06
before:fell:5	martyr	-0.38
before:fell:far	martyr	-0.11
before:grave	martyr	0.29
before:grave:12	martyr	0.21
before:grave:5	martyr	-0.06
before:grave:far	martyr	0.06
before:home:12	martyr	0.24
before:home:5	martyr	-0.1
before:home:far	martyr	-0.17
before:hurt	martyr	-0.11
before:joined:1	martyr	0.17
before:joined:12	martyr	0.17
before:joined:5	martyr	-0.14
before:joined:far	martyr	-0.08
before:kin	martyr	0.19
before:kin anh	martyr	0.34
before:kin anh trai	martyr	0.13
before:kin bác	martyr	-0.07
before:kin bố	martyr	0.13
before:kin bố chồng	martyr	-0.25
before:kin cha	martyr	0.02
before:kin chú	martyr	-0.06
before:kin chồng	martyr	-0.17
before:kin cậu	martyr	0.13
before:kin:2	martyr	0.31
before:kin:5	martyr	-0.34
before:kin:far	martyr	0.54
before:letter	martyr	0.14
before:letter:1	martyr	0.11
before:letter:2	martyr	0.05
before:letter:5	martyr	-0.1
before:letter:far	martyr	-0.04
before:level	martyr	-0.35
before:level:0	martyr	0.34
before:level:1	martyr	-0.11
before:level:12	martyr	-0.41
before:level:2	martyr	-0.14
before:level:5	martyr	0.03
before:level:far	martyr	-0.09
before:link	martyr	0.26
before:link:0	martyr	-0.17
before:link:1	martyr	-0.15
before:link:12	martyr	0.51
before:link:5	martyr	0.41
before:link:far	martyr	-0.1
before:martyr	martyr	-0.26
before:martyr:12	martyr	-0.33
before:martyr:5	martyr	-0.06
before:moved	martyr	0.14
before:moved:12	martyr	0.33
before:moved:5	martyr	0.01
before:moved:far	martyr	-0.13
before:naming	martyr	0.56
before:naming:12	martyr	0.41
before:naming:5	martyr	0.01
before:naming:far	martyr	0.03
before:notice	martyr	0.54
before:notice:1	martyr	0.14
before:notice:12	martyr	0.56
before:notice:2	martyr	0.07
before:notice:5	martyr	-0.1
before:notice:far	martyr	-0.04
before:office	martyr	0.1
before:office:0	martyr	-0.14
before:office:1	martyr	-0.02
before:office:12	martyr	0.27
before:office:2	martyr	-0.13
before:office:5	martyr	0.35
before:office:far	martyr	-0.04
before:post	martyr	-0.23
before:post:0	martyr	0.39
before:post:1	martyr	-0.56
before:post:12	martyr	-0.36
before:post:2	martyr	-0.07
before:post:5	martyr	0.06
before:post:far	martyr	0.15
before:rank	martyr	0.48
before:rank:12	martyr	0.53
before:rank:5	martyr	0.3
before:rank:far	martyr	-0.18
before:returned	martyr	-0.18
before:self	martyr	0.08
before:self:0	martyr	0.18
before:self:12	martyr	-0.18
before:self:2	martyr	-0.28
before:self:5	martyr	0.02
before:self:far	martyr	0.35
before:site	martyr	-0.32
before:site:0	martyr	0.02
before:site:1	martyr	0.14
before:site:12	martyr	0.11
before:site:2	martyr	-0.07
before:site:5	martyr	-0.06
before:site:far	martyr	-0.43
before:tells	martyr	-0.47
before:tells:0	martyr	0.03
before:tells:1	martyr	-0.23
before:tells:12	martyr	0.02
before:tells:2	martyr	-0.12
before:tells:5	martyr	-0.3
before:tells:far	martyr	-0.08
before:thing	martyr	0.01
before:thing:0	martyr	0.04
before:thing:1	martyr	0.24
before:thing:12	martyr	-0.1
before:thing:2	martyr	-0.17
before:thing:5	martyr	-0.12
before:thing:far	martyr	0.3
before:title	martyr	0.24
before:title:0	martyr	0.1
before:title:1	martyr	0.53
before:title:12	martyr	-0.4
before:title:5	martyr	-0.01
before:title:far	martyr	0.39
before:truename	martyr	-0.39
before:unit	martyr	0.27
before:unit 12	martyr	0.11
before:unit 5	martyr	-0.11
before:unit far	martyr	0.44
behind "	martyr	0.26
behind (	martyr	-0.08
behind ,	martyr	0.18
behind -	martyr	-1.21
behind .	martyr	0.35
behind /	martyr	-0.16
behind :	martyr	-0.37
behind ;	martyr	0.51
behind blank	martyr	-0.2
behind line	martyr	0.45
behind |	martyr	0.22
behind –	martyr	0.28
behind:again	martyr	0.34
behind:again:0	martyr	0.04
behind:again:12	martyr	0.14
behind:again:far	martyr	0.11
behind:alive	martyr	0.04
behind:alive:0	martyr	0.2
behind:at	martyr	-0.13
behind:at:0	martyr	-0.2
behind:at:1	martyr	0.43
behind:at:2	martyr	0.39
behind:at:5	martyr	-0.42
behind:at:far	martyr	-0.24
behind:battle	martyr	0.12
behind:battle:0	martyr	0.64
behind:battle:1	martyr	-0.22
behind:battle:2	martyr	0.22
behind:battle:5	martyr	-0.23
behind:battle:far	martyr	-0.32
behind:born	martyr	0.33
behind:born:12	martyr	0.07
behind:born:far	martyr	0.17
behind:bury	martyr	0.2
behind:bury:0	martyr	-0.31
behind:bury:1	martyr	0.27
behind:bury:5	martyr	0.1
behind:bury:far	martyr	0.26
behind:capture	martyr	-0.32
behind:capture:far	martyr	-0.34
behind:contact	martyr	0.55
behind:contact:0	martyr	0.04
behind:contact:12	martyr	0.06
behind:contact:5	martyr	0.18
behind:contact:far	martyr	0.21
behind:day	martyr	-0.17
behind:day 0	martyr	0.17
behind:day 1	martyr	0.05
behind:day 12	martyr	-0.27
behind:day 2	martyr	-0.17
behind:day 5	martyr	-0.48
behind:day far	martyr	0.53
behind:died	martyr	-0.14
behind:died:0	martyr	0.03
behind:died:12	martyr	0.23
behind:died:2	martyr	-0.01
behind:died:5	martyr	-0.03
behind:died:far	martyr	-0.4
behind:enlist	martyr	0.19
behind:enlist:0	martyr	0.08
behind:fell	martyr	0.34
behind:fell:0	martyr	0.34
behind:fell:2	martyr	0.01
behind:fell:5	martyr	-0.06
behind:fell:far	martyr	0.24
behind:grave	martyr	0.16
behind:grave:1	martyr	0.01
behind:grave:12	martyr	-0.05
behind:grave:5	martyr	0.12
behind:grave:far	martyr	0.01
behind:home	martyr	0.77
behind:home:0	martyr	0.05
behind:home:1	martyr	-0.1
behind:home:12	martyr	0.34
behind:home:2	martyr	0.09
behind:home:5	martyr	0.19
behind:home:far	martyr	0.32
behind:joined	martyr	0.14
behind:joined:0	martyr	0.01
behind:kin	martyr	-0.13
behind:kin bà	martyr	0.1
behind:kin bố	martyr	-0.09
behind:kin:far	martyr	-0.07
behind:laid:0	martyr	0.18
behind:laid:far	martyr	0.03
behind:letter	martyr	0.01
behind:letter:far	martyr	-0.16
behind:level	martyr	0.17
behind:level:0	martyr	0.18
behind:level:1	martyr	-0.18
behind:level:2	martyr	0.1
behind:level:far	martyr	0.16
behind:link	martyr	-0.6
behind:link:0	martyr	0.16
behind:link:1	martyr	0.41
behind:link:12	martyr	-0.92
behind:link:2	martyr	-0.11
behind:link:5	martyr	0.28
behind:link:far	martyr	-0.53
behind:martyr	martyr	-0.36
behind:martyr:5	martyr	-0.3
behind:moved	martyr	-0.28
behind:moved:12	martyr	-0.02
behind:moved:5	martyr	-0.12
behind:moved:far	martyr	-0.12
behind:naming	martyr	-0.29
behind:naming:0	martyr	-0.03
behind:naming:12	martyr	-0.16
behind:naming:5	martyr	-0.12
behind:notice	martyr	-0.27
behind:notice:0	martyr	-0.04
behind:notice:12	martyr	-0.31
behind:office	martyr	-0.71
behind:office:0	martyr	0.06
behind:office:12	martyr	-0.06
behind:post	martyr	0.28
behind:post:0	martyr	0.22
behind:post:12	martyr	0.2
behind:post:2	martyr	0.3
behind:post:5	martyr	0.2
behind:post:far	martyr	-0.42
behind:rank	martyr	-0.05
behind:rank:2	martyr	0.12
behind:rank:5	martyr	-0.22
behind:returned	martyr	-0.02
behind:self	martyr	0.21
behind:self:0	martyr	0.37
behind:self:2	martyr	-0.27
behind:self:5	martyr	0.04
behind:self:far	martyr	0.23
behind:site	martyr	0.3
behind:site:0	martyr	0.07
behind:site:1	martyr	0.26
behind:site:12	martyr	-0.24
behind:site:2	martyr	0.2
behind:site:far	martyr	0.12
behind:tells	martyr	-0.22
behind:tells:0	martyr	-0.27
behind:tells:1	martyr	0.32
behind:tells:12	martyr	-0.41
behind:tells:2	martyr	-0.04
behind:tells:5	martyr	0.11
behind:tells:far	martyr	0.01
behind:thing	martyr	-0.2
behind:thing:0	martyr	-0.44
behind:thing:1	martyr	0.27
behind:thing:12	martyr	0.22
behind:thing:2	martyr	0.12
behind:thing:5	martyr	-0.32
behind:title	martyr	0.41
behind:title:0	martyr	0.42
behind:title:1	martyr	-0.25
behind:title:12	martyr	0.19
behind:title:2	martyr	0.05
behind:title:5	martyr	0.21
behind:title:far	martyr	0.02
behind:unit	martyr	0.09
behind:unit 12	martyr	-0.36
behind:unit 2	martyr	-0.09
behind:unit 5	martyr	0.37
behind:unit far	martyr	0.2
certain	martyr	0.21
clear	martyr	0.4
first sentence	martyr	0.02
followed anh	martyr	0.08
followed by nothing	martyr	0.75
followed by word bac	martyr	0.11
followed by word bat	martyr	0.01
followed by word bo	martyr	-0.42
followed by word chuyen	martyr	0.23
followed by word day	martyr	0.04
followed by word gi	martyr	-0.02
followed by word giu	martyr	0.11
followed by word hai	martyr	0.19
followed by word ky	martyr	-0.29
followed by word len	martyr	-0.1
followed by word my	martyr	-0.31
followed by word nguyen	martyr	-0.31
followed by word phu	martyr	0.21
followed by word quang	martyr	-0.13
followed by word sot	martyr	0.01
followed by word tieu	martyr	-0.05
followed by word toi	martyr	-0.05
followed by word tqlc	martyr	-0.21
followed by word ve	martyr	-0.31
followed by word vi	martyr	0.01
followed by word vu	martyr	0.08
followed by word xe	martyr	0.17
followed bác	martyr	-0.11
followed bạn	martyr	-0.1
followed bảo	martyr	0.15
followed bị bom	martyr	0.06
followed cháu	martyr	-0.35
followed chết	martyr	0.08
followed chị	martyr	0.14
followed có	martyr	0.28
followed của	martyr	-0.3
followed hi sinh	martyr	0.04
followed hs	martyr	0.02
followed hy sinh	martyr	0.04
followed là	martyr	0.52
followed mất	martyr	-0.07
followed một	martyr	0.39
followed người	martyr	-0.19
followed pháo	martyr	0.31
followed quân	martyr	0.07
followed quận	martyr	-0.09
followed trinh sát	martyr	0.14
followed tôi	martyr	0.06
followed tỉnh	martyr	0.2
followed tử trận	martyr	-0.09
followed vào	martyr	0.07
followed đánh	martyr	0.25
followed:again	martyr	0.04
followed:alive	martyr	0.08
followed:at	martyr	0.32
followed:battle	martyr	0.73
followed:bury	martyr	-0.15
followed:contact	martyr	0.03
followed:died	martyr	-0.01
followed:enlist	martyr	0.08
followed:fell	martyr	0.26
followed:home	martyr	-0.11
followed:joined	martyr	0.01
followed:laid	martyr	0.18
followed:letter	martyr	0.19
followed:level	martyr	-0.03
followed:link	martyr	0.54
followed:naming	martyr	-0.03
followed:notice	martyr	-0.12
followed:office	martyr	0.06
followed:post	martyr	0.23
followed:self	martyr	0.06
followed:site	martyr	0.17
followed:stop	martyr	0.47
followed:tells	martyr	-0.28
followed:thing	martyr	-0.28
followed:title	martyr	-0.14
from name 	martyr	0.36
from name 1949	martyr	-0.18
from name c truong	martyr	0.08
from name don vi	martyr	0.02
from name o	martyr	0.16
from name y ta	martyr	-0.12
has battalion	martyr	0.73
has brigade	martyr	0.5
has code	martyr	0.14
has company	martyr	0.91
has corps	martyr	-0.2
has division	martyr	0.49
has front	martyr	-0.39
has group	martyr	0.6
has mailbox	martyr	0.47
has military_region	martyr	-0.48
has other	martyr	-2.28
has platoon	martyr	0.46
has regiment	martyr	0.87
in words	martyr	-0.29
last sentence	martyr	0.07
led biết	martyr	0.27
led by nothing	martyr	-0.08
led by nothing & dai	martyr	0.51
led by nothing & doi	martyr	-0.07
led by nothing & tieu	martyr	0.11
led by word a	martyr	-0.23
led by word anh	martyr	0.37
led by word bay	martyr	-0.04
led by word binh	martyr	-0.01
led by word chu	martyr	-0.03
led by word chuyen	martyr	-0.17
led by word cu	martyr	-0.09
led by word de	martyr	0.38
led by word de & hom	martyr	0.44
led by word di	martyr	-0.23
led by word di & thanh	martyr	-0.19
led by word doi	martyr	0.24
led by word doi & tieu	martyr	0.05
led by word don	martyr	0.05
led by word don & d2	martyr	0.1
led by word dung	martyr	0.17
led by word ghi	martyr	0.24
led by word hoa	martyr	0.01
led by word linh	martyr	-0.01
led by word linh & dai	martyr	0.03
led by word linh & su	martyr	-0.12
led by word linh & tieu	martyr	-0.33
led by word lua	martyr	-0.07
led by word ly	martyr	0.13
led by word nao	martyr	0.12
led by word nghia	martyr	0.06
led by word nguyen	martyr	-0.02
led by word no	martyr	0.13
led by word phuong	martyr	-0.11
led by word sang	martyr	0.6
led by word sang & dai	martyr	0.38
led by word tau & doan	martyr	0.29
led by word thong	martyr	-0.12
led by word thuoc	martyr	0.37
led by word thuoc & c1	martyr	0.02
led by word thuoc & doan	martyr	0.07
led by word thuoc & su	martyr	-0.11
led by word thuoc & tieu	martyr	0.4
led by word thuoc & trung	martyr	-0.2
led by word tri	martyr	0.01
led by word tung	martyr	-0.03
led by word tung & tieu	martyr	-0.06
led by word tuoi	martyr	0.06
led by word ve	martyr	0.49
led by word ve & tieu	martyr	0.14
led by word vu	martyr	-0.05
led by word xa	martyr	-0.48
led by word xuyen	martyr	-0.02
led bác	martyr	0.15
led c trưởng	martyr	0.08
led ccb	martyr	0.22
led chiến sĩ	martyr	0.07
led chính trị viên	martyr	0.15
led chú	martyr	0.15
led chỗ	martyr	0.01
led có	martyr	-0.07
led của	martyr	-0.13
led của & dai	martyr	0.14
led của & su	martyr	-0.24
led của & tieu	martyr	-0.09
led của & trung	martyr	0.13
led cựu chiến binh	martyr	-0.33
led gửi	martyr	-0.21
led hs	martyr	0.21
led hạ sĩ	martyr	-0.07
led liên lạc	martyr	-0.05
led là	martyr	-0.05
led là & tieu	martyr	-0.32
led lái xe	martyr	-0.3
led lái xe & binh	martyr	-0.17
led lái xe & tieu	martyr	-0.24
led nghĩa trang	martyr	0.09
led nhập ngũ	martyr	-0.14
led nói là	martyr	0.14
led quân y	martyr	-0.17
led sn	martyr	0.03
led thông tin	martyr	0.08
led thượng sĩ	martyr	0.04
led tiểu đoàn trưởng	martyr	0.04
led trinh sát	martyr	0.16
led tôi	martyr	-0.08
led tôi & tieu	martyr	-0.16
led y tá	martyr	-0.14
led ông	martyr	-0.01
led đại đội phó	martyr	-0.15
led đại đội trưởng	martyr	0.19
led đồi	martyr	0.04
led:at	martyr	0.19
led:battle	martyr	0.06
led:died	martyr	0.11
led:enlist	martyr	-0.11
led:enlist & dai	martyr	0.07
led:fell	martyr	-0.12
led:grave	martyr	0.11
led:joined	martyr	-0.11
led:joined & dai	martyr	0.07
led:letter	martyr	0.33
led:letter & hom	martyr	0.29
led:level	martyr	0.34
led:link	martyr	-0.27
led:link & dai	martyr	0.14
led:link & doan	martyr	-0.23
led:link & su	martyr	-0.28
led:link & tieu	martyr	-0.23
led:link & trung	martyr	0.17
led:office	martyr	-0.12
led:office & su	martyr	-0.08
led:office & tieu	martyr	0.1
led:post	martyr	0.04
led:post & binh	martyr	-0.42
led:post & c1	martyr	0.27
led:post & c11	martyr	-0.24
led:post & c20	martyr	0.16
led:post & c9	martyr	0.05
led:post & dai	martyr	0.11
led:post & doan	martyr	-0.09
led:post & du	martyr	-0.1
led:post & su	martyr	0.01
led:post & tieu	martyr	-0.03
led:post & trung	martyr	0.02
led:self	martyr	-0.05
led:self & tieu	martyr	-0.16
led:site	martyr	0.07
led:stop	martyr	0.01
led:stop & binh	martyr	0.21
led:stop & dai	martyr	0.04
led:stop & doan	martyr	-0.11
led:stop & doi	martyr	-0.11
led:stop & du	martyr	-0.18
led:stop & tieu	martyr	-0.18
led:stop & trung	martyr	0.03
led:tells	martyr	-0.26
led:tells & trung	martyr	-0.39
led:thing	martyr	0.21
led:thing & tieu	martyr	0.03
led:title	martyr	0.33
led:title & tieu	martyr	0.15
led:title & trung	martyr	0.05
long after martyr	martyr	0.13
long after other	martyr	-0.24
martyrs 0	martyr	-0.41
martyrs 1	martyr	0.1
martyrs 2	martyr	0.26
martyrs 3	martyr	-0.06
name beside	martyr	0.06
name far	martyr	0.14
name in reach	martyr	0.29
name near	martyr	0.01
next sentence:alive	martyr	-0.47
next sentence:at	martyr	-0.25
next sentence:battle	martyr	0.01
next sentence:bury	martyr	-0.14
next sentence:contact	martyr	0.14
next sentence:died	martyr	0.07
next sentence:enlist	martyr	0.04
next sentence:fell	martyr	0.13
next sentence:gio	martyr	-0.27
next sentence:grave	martyr	0.3
next sentence:home	martyr	0.29
next sentence:hurt	martyr	0.22
next sentence:joined	martyr	0.24
next sentence:kin	martyr	-0.31
next sentence:laid	martyr	0.09
next sentence:letter	martyr	-0.48
next sentence:level	martyr	0.07
next sentence:link	martyr	-0.12
next sentence:martyr	martyr	-0.09
next sentence:moved	martyr	0.01
next sentence:naming	martyr	-0.05
next sentence:notice	martyr	-0.4
next sentence:office	martyr	0.09
next sentence:post	martyr	-0.29
next sentence:rank	martyr	-0.14
next sentence:returned	martyr	-0.15
next sentence:self	martyr	-0.02
next sentence:site	martyr	0.41
next sentence:tells	martyr	0.19
next sentence:thing	martyr	-0.38
next sentence:title	martyr	0.39
next sentence:truename	martyr	0.04
nobody before	martyr	-0.49
only battalion	martyr	0.41
only brigade	martyr	0.53
only company	martyr	-0.02
only division	martyr	0.2
only front	martyr	-0.47
only group	martyr	0.16
only mailbox	martyr	0.47
only military_region	martyr	-0.6
only other	martyr	-3.01
only regiment	martyr	1.43
opens	martyr	-0.3
owner enemy	martyr	-1.35
owner ours	martyr	0.59
owner searchers	martyr	-0.59
parts 1	martyr	-0.66
parts 2	martyr	0.25
parts 3	martyr	1.09
sentence before:again	martyr	-0.01
sentence before:alive	martyr	-0.21
sentence before:at	martyr	-0.15
sentence before:battle	martyr	0.16
sentence before:born	martyr	-0.22
sentence before:bury	martyr	-0.09
sentence before:contact	martyr	-0.07
sentence before:died	martyr	0.06
sentence before:enlist	martyr	0.32
sentence before:fell	martyr	0.17
sentence before:gio	martyr	-0.19
sentence before:grave	martyr	0.14
sentence before:home	martyr	0.74
sentence before:hurt	martyr	0.3
sentence before:joined	martyr	0.55
sentence before:kin	martyr	0.15
sentence before:laid	martyr	0.17
sentence before:letter	martyr	0.11
sentence before:level	martyr	0.49
sentence before:link	martyr	-0.23
sentence before:martyr	martyr	-0.39
sentence before:moved	martyr	0.06
sentence before:naming	martyr	0.19
sentence before:notice	martyr	0.19
sentence before:office	martyr	-0.35
sentence before:rank	martyr	0.37
sentence before:self	martyr	-0.39
sentence before:site	martyr	0.13
sentence before:tells	martyr	-0.23
sentence before:thing	martyr	0.1
sentence before:title	martyr	0.17
sentence before:truename	martyr	0.04
several	martyr	0.95
short	martyr	0.21
text:battle	martyr	-0.02
text:by_comrade	martyr	-0.04
text:by_foreign	martyr	-0.07
text:by_keeper	martyr	-0.34
text:by_official	martyr	0.04
text:by_volunteer	martyr	-0.39
text:dna	martyr	-0.18
text:enemy	martyr	-0.03
text:foreign	martyr	-0.07
text:found	martyr	0.11
text:give_back	martyr	0.22
text:grave	martyr	-0.32
text:hearsay	martyr	-0.09
text:list	martyr	0.32
text:recognition	martyr	-0.34
text:relics	martyr	-0.39
text:scam	martyr	-0.14
text:seek	martyr	0.09
text:sought	martyr	0.03
text:stone	martyr	0.26
typed before 1949	martyr	-0.13
typed before 1950	martyr	-0.05
typed before 1968	martyr	0.2
typed before 1969	martyr	0.22
typed before 1972	martyr	0.25
typed before 1978	martyr	0.36
typed before 1984	martyr	-0.36
typed before 72	martyr	-0.18
typed before ^	martyr	-0.3
typed before binh	martyr	-0.27
typed before biết	martyr	0.26
typed before ccb	martyr	0.22
typed before cho	martyr	-0.37
typed before chữ	martyr	-0.07
typed before cua	martyr	-0.02
typed before cung	martyr	0.16
typed before có	martyr	-0.07
typed before của	martyr	0.04
typed before do	martyr	0.24
typed before doi	martyr	0.02
typed before em	martyr	0.19
typed before ghi	martyr	0.24
typed before la	martyr	0.06
typed before linh	martyr	0.09
typed before là	martyr	0.16
typed before lính	martyr	-0.08
typed before lạc	martyr	-0.02
typed before o	martyr	0.34
typed before phó	martyr	-0.1
typed before phương	martyr	-0.11
typed before sang	martyr	0.3
typed before sinh	martyr	0.08
typed before sát	martyr	0.08
typed before số	martyr	0.18
typed before ta	martyr	-0.43
typed before theo	martyr	-0.17
typed before thuoc	martyr	0.2
typed before thuộc	martyr	0.18
typed before thống	martyr	-0.12
typed before tin	martyr	0.08
typed before toi	martyr	0.08
typed before trang	martyr	0.09
typed before trong	martyr	-0.15
typed before truong	martyr	0.01
typed before trưởng	martyr	0.36
typed before tàu	martyr	-0.18
typed before tá	martyr	0.34
typed before tôi	martyr	0.08
typed before vi	martyr	0.38
typed before viên	martyr	0.11
typed before về	martyr	0.38
typed before vị	martyr	-0.18
typed before xuyên	martyr	-0.07
typed before xá	martyr	-0.48
typed before y	martyr	-0.01
typed before đi	martyr	-0.26
typed before đv	martyr	0.07
typed before đề	martyr	0.38
typed before đội	martyr	0.34
typed before ở	martyr	-0.25
unclear enemy	martyr	-1.35
unclear ours	martyr	0.37
unclear searchers	martyr	-0.59
unit 0 of 1	martyr	0.92
unit 0 of 2	martyr	-0.01
unit 0 of 3	martyr	-0.34
unit 0 of 4	martyr	-0.5
unit 1 of 2	martyr	-0.16
unit 1 of 3	martyr	0.02
unit 1 of 4	martyr	-0.59
unit 2 of 3	martyr	0.12
unit 2 of 4	martyr	-0.22
unit 3 of 4	martyr	-0.12""")
