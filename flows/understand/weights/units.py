"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	martyr	0.04
+1=#	martyr	-0.16
+1=##	martyr	-0.15
+1=####	martyr	-0.18
+1=anh	martyr	0.14
+1=ba	martyr	0.05
+1=bac	martyr	0.02
+1=ban	martyr	0.09
+1=bao	martyr	0.05
+1=bi	martyr	0.25
+1=bo	martyr	-0.04
+1=chet	martyr	0.28
+1=chi	martyr	0.08
+1=cho	martyr	0.09
+1=chon	martyr	-0.14
+1=chuc	martyr	0.06
+1=chung	martyr	0.13
+1=co	martyr	0.2
+1=con	martyr	0.11
+1=cong	martyr	-0.12
+1=cu	martyr	0.05
+1=cua	martyr	-0.08
+1=danh	martyr	0.23
+1=dem	martyr	0.07
+1=den	martyr	0.01
+1=di	martyr	-0.06
+1=du	martyr	-0.03
+1=duong	martyr	-0.05
+1=em	martyr	0.03
+1=gi	martyr	-0.03
+1=gia	martyr	0.05
+1=giu	martyr	0.03
+1=hai	martyr	0.13
+1=hi	martyr	0.08
+1=hoi	martyr	0.06
+1=hy	martyr	0.18
+1=khong	martyr	-0.05
+1=ky	martyr	-0.09
+1=la	martyr	0.29
+1=mat	martyr	0.12
+1=mo	martyr	0.07
+1=moi	martyr	-0.05
+1=mong	martyr	0.01
+1=my	martyr	-0.15
+1=nam	martyr	-0.06
+1=nay	martyr	0.08
+1=ngay	martyr	0.03
+1=nguoi	martyr	0.02
+1=nha	martyr	0.11
+1=nho	martyr	0.07
+1=nhung	martyr	-0.25
+1=noi	martyr	0.03
+1=o	martyr	-0.03
+1=ong	martyr	0.06
+1=phao	martyr	0.13
+1=quan	martyr	-0.08
+1=quang	martyr	-0.06
+1=que	martyr	0.02
+1=roi	martyr	-0.14
+1=sang	martyr	-0.21
+1=sinh	martyr	0.03
+1=so	martyr	-0.06
+1=thang	martyr	-0.18
+1=thi	martyr	0.09
+1=tinh	martyr	0.09
+1=toi	martyr	0.01
+1=tqlc	martyr	-0.11
+1=trong	martyr	-0.13
+1=truoc	martyr	-0.03
+1=tu	martyr	0.16
+1=va	martyr	0.12
+1=ve	martyr	-0.04
+2=#	martyr	-0.01
+2=##	martyr	0.14
+2=###	martyr	-0.27
+2=####	martyr	-0.14
+2=ai	martyr	0.01
+2=an	martyr	0.11
+2=anh	martyr	0.07
+2=bac	martyr	-0.17
+2=bao	martyr	0.04
+2=bi	martyr	0.07
+2=binh	martyr	-0.01
+2=bom	martyr	0.09
+2=bui	martyr	0.03
+2=chon	martyr	-0.01
+2=chung	martyr	0.07
+2=co	martyr	0.07
+2=da	martyr	0.06
+2=danh	martyr	0.1
+2=dau	martyr	0.05
+2=do	martyr	-0.03
+2=doi	martyr	0.05
+2=don	martyr	0.19
+2=dong	martyr	-0.16
+2=duoc	martyr	-0.22
+2=gia	martyr	-0.05
+2=hai	martyr	0.14
+2=hoa	martyr	-0.13
+2=hoi	martyr	0.13
+2=hy	martyr	0.16
+2=khi	martyr	-0.07
+2=khong	martyr	0.02
+2=la	martyr	0.19
+2=lai	martyr	-0.02
+2=loc	martyr	-0.12
+2=luc	martyr	-0.12
+2=mat	martyr	0.04
+2=mo	martyr	0.03
+2=mot	martyr	0.06
+2=mua	martyr	-0.09
+2=muon	martyr	0.05
+2=my	martyr	-0.08
+2=nam	martyr	0.22
+2=nay	martyr	0.03
+2=ngay	martyr	-0.05
+2=nguoi	martyr	-0.09
+2=nguyen	martyr	-0.17
+2=nho	martyr	0.04
+2=o	martyr	0.36
+2=pho	martyr	0.05
+2=phu	martyr	0.02
+2=sai	martyr	-0.08
+2=sat	martyr	0.05
+2=sau	martyr	-0.01
+2=sinh	martyr	0.3
+2=so	martyr	-0.18
+2=tay	martyr	-0.18
+2=thu	martyr	-0.04
+2=thuoc	martyr	-0.14
+2=thuong	martyr	-0.01
+2=toi	martyr	0.3
+2=tran	martyr	0.01
+2=trong	martyr	-0.07
+2=tu	martyr	0.02
+2=van	martyr	0.09
+2=ve	martyr	0.05
+2=vu	martyr	0.02
+3=#	martyr	-0.04
+3=###	martyr	-0.11
+3=####	martyr	-0.05
+3=$	martyr	-0.01
+3=an	martyr	0.07
+3=anh	martyr	0.06
+3=ba	martyr	-0.09
+3=bac	martyr	-0.07
+3=ban	martyr	-0.03
+3=bang	martyr	0.02
+3=ben	martyr	-0.02
+3=bi	martyr	-0.13
+3=bia	martyr	-0.15
+3=cac	martyr	0.08
+3=canh	martyr	0.04
+3=chau	martyr	-0.12
+3=chet	martyr	0.05
+3=chu	martyr	0.03
+3=chua	martyr	0.08
+3=co	martyr	0.14
+3=con	martyr	0.04
+3=cong	martyr	-0.07
+3=cu	martyr	0.02
+3=cua	martyr	-0.1
+3=dan	martyr	-0.19
+3=dau	martyr	0.15
+3=di	martyr	0.13
+3=do	martyr	-0.1
+3=doi	martyr	0.05
+3=duc	martyr	-0.11
+3=duoc	martyr	-0.16
+3=em	martyr	0.03
+3=gon	martyr	-0.08
+3=hai	martyr	-0.16
+3=hang	martyr	0.06
+3=hoi	martyr	0.06
+3=hy	martyr	0.11
+3=ke	martyr	0.01
+3=la	martyr	0.18
+3=lam	martyr	0.06
+3=lang	martyr	0.03
+3=luc	martyr	-0.07
+3=mat	martyr	0.13
+3=me	martyr	-0.03
+3=minh	martyr	-0.05
+3=mo	martyr	-0.05
+3=my	martyr	-0.12
+3=nam	martyr	-0.23
+3=ngay	martyr	0.06
+3=nghe	martyr	0.04
+3=nguoi	martyr	0.1
+3=nha	martyr	-0.15
+3=o	martyr	0.35
+3=phu	martyr	0.06
+3=quang	martyr	-0.13
+3=que	martyr	0.08
+3=sinh	martyr	0.18
+3=song	martyr	-0.05
+3=tai	martyr	-0.08
+3=tay	martyr	-0.06
+3=thi	martyr	0.01
+3=thuong	martyr	-0.08
+3=toi	martyr	0.06
+3=trong	martyr	0.09
+3=trung	martyr	-0.01
+3=truoc	martyr	-0.03
+3=tu	martyr	-0.05
+3=van	martyr	0.05
+3=ve	martyr	-0.02
+3=vi	martyr	0.2
+3=vu	martyr	0.05
+3=xa	martyr	0.12
+3=xin	martyr	0.09
-1=#	martyr	-0.1
-1=##	martyr	-0.14
-1=## & doan	martyr	-0.18
-1=## & trung	martyr	-0.07
-1=###	martyr	0.07
-1=#### & c4	martyr	-0.2
-1=#### & d4	martyr	0.02
-1=#### & dai	martyr	0.13
-1=#### & doi	martyr	-0.04
-1=#### & du	martyr	-0.08
-1=#### & tieu	martyr	0.05
-1=#### & tnxp	martyr	-0.25
-1=^	martyr	0.02
-1=^ & dai	martyr	0.15
-1=biet	martyr	0.19
-1=binh	martyr	-0.05
-1=cao	martyr	-0.22
-1=cao & su	martyr	-0.22
-1=ccb	martyr	0.18
-1=cho	martyr	-0.06
-1=chu	martyr	-0.04
-1=co	martyr	-0.04
-1=cu	martyr	0.01
-1=cua	martyr	-0.13
-1=cua & dai	martyr	0.1
-1=cua & lu	martyr	-0.02
-1=cua & su	martyr	-0.15
-1=cua & tieu	martyr	-0.08
-1=cung	martyr	0.07
-1=de	martyr	0.21
-1=de & hom	martyr	0.21
-1=di	martyr	-0.23
-1=di & thanh	martyr	-0.17
-1=do	martyr	0.03
-1=doi	martyr	0.11
-1=doi & tieu	martyr	0.11
-1=doi & trung	martyr	0.05
-1=dv	martyr	0.05
-1=em	martyr	0.11
-1=ghi	martyr	0.01
-1=la	martyr	0.01
-1=la & tieu	martyr	-0.14
-1=la & trung	martyr	0.02
-1=lac	martyr	0.03
-1=linh	martyr	0.04
-1=linh & dai	martyr	0.01
-1=linh & tieu	martyr	-0.06
-1=lua	martyr	-0.05
-1=luc	martyr	0.06
-1=o & dai	martyr	0.15
-1=o & su	martyr	0.08
-1=o & tieu	martyr	-0.12
-1=o & trung	martyr	0.08
-1=phuong	martyr	-0.07
-1=quan	martyr	0.02
-1=quan & trung	martyr	0.05
-1=sang	martyr	0.11
-1=sat	martyr	0.06
-1=si	martyr	0.01
-1=sinh	martyr	0.02
-1=so	martyr	0.07
-1=ta	martyr	-0.01
-1=tai	martyr	-0.02
-1=tau	martyr	-0.06
-1=ten	martyr	-0.07
-1=theo	martyr	-0.08
-1=thong	martyr	-0.02
-1=thuoc	martyr	0.3
-1=thuoc & doan	martyr	0.05
-1=thuoc & su	martyr	-0.03
-1=thuoc & tieu	martyr	0.2
-1=thuoc & trung	martyr	-0.01
-1=tin	martyr	0.05
-1=toi	martyr	0.04
-1=toi & tieu	martyr	0.02
-1=trang	martyr	0.03
-1=trong	martyr	-0.07
-1=trong & tieu	martyr	-0.07
-1=truong	martyr	0.19
-1=tu	martyr	-0.19
-1=uy	martyr	0.03
-1=ve	martyr	0.24
-1=ve & tieu	martyr	0.07
-1=vi	martyr	0.05
-1=vi & d2	martyr	0.01
-1=vien	martyr	0.02
-1=xa	martyr	-0.25
-1=xa & trung	martyr	-0.02
-1=xe	martyr	-0.03
-1=xe & binh	martyr	-0.16
-1=xe & tieu	martyr	0.06
-1=y	martyr	-0.02
-2=#	martyr	0.05
-2=###	martyr	-0.03
-2=####	martyr	-0.05
-2=a	martyr	0.17
-2=ai	martyr	0.06
-2=anh	martyr	0.11
-2=ba	martyr	0.1
-2=bac	martyr	0.29
-2=bao	martyr	0.13
-2=benh	martyr	-0.25
-2=bi	martyr	-0.19
-2=biet	martyr	-0.01
-2=binh	martyr	-0.04
-2=bo	martyr	0.31
-2=c	martyr	0.15
-2=cao	martyr	-0.06
-2=chien	martyr	-0.06
-2=chu	martyr	0.06
-2=co	martyr	-0.04
-2=cong	martyr	0.06
-2=dac	martyr	0.02
-2=dan	martyr	-0.08
-2=de	martyr	-0.05
-2=dinh	martyr	0.04
-2=do	martyr	-0.19
-2=doi	martyr	-0.1
-2=don	martyr	0.05
-2=dong	martyr	0.07
-2=duc	martyr	0.11
-2=duoc	martyr	0.05
-2=duong	martyr	-0.09
-2=em	martyr	0.01
-2=ghi	martyr	0.03
-2=giay	martyr	0.02
-2=hai	martyr	0.13
-2=hs	martyr	-0.09
-2=huong	martyr	-0.13
-2=hy	martyr	0.01
-2=khong	martyr	0.13
-2=lai	martyr	-0.05
-2=lien	martyr	0.04
-2=lo	martyr	-0.21
-2=may	martyr	0.02
-2=nam	martyr	0.18
-2=nao	martyr	0.13
-2=nghia	martyr	0.03
-2=nguoi	martyr	0.03
-2=nho	martyr	0.02
-2=ong	martyr	-0.02
-2=phong	martyr	0.04
-2=phuc	martyr	-0.04
-2=quan	martyr	-0.09
-2=quang	martyr	0.13
-2=roi	martyr	0.09
-2=sinh	martyr	-0.04
-2=sung	martyr	0.03
-2=ta	martyr	0.02
-2=tac	martyr	0.04
-2=tang	martyr	-0.05
-2=thi	martyr	-0.27
-2=thong	martyr	0.05
-2=thu	martyr	0.1
-2=thuong	martyr	0.02
-2=thuy	martyr	0.03
-2=tien	martyr	-0.07
-2=toi	martyr	-0.06
-2=tri	martyr	0.08
-2=trinh	martyr	-0.03
-2=truyen	martyr	-0.02
-2=tu	martyr	-0.02
-2=tung	martyr	-0.04
-2=vi	martyr	0.15
-2=viet	martyr	0.07
-2=xuan	martyr	0.02
-2=y	martyr	-0.14
-3=^	martyr	0.06
-3=ai	martyr	-0.1
-3=anh	martyr	0.04
-3=ba	martyr	0.03
-3=bac	martyr	0.16
-3=ben	martyr	0.03
-3=bi	martyr	0.04
-3=binh	martyr	-0.14
-3=bo	martyr	0.1
-3=c	martyr	0.02
-3=ca	martyr	0.02
-3=cac	martyr	0.02
-3=chi	martyr	0.02
-3=chinh	martyr	0.04
-3=cho	martyr	-0.03
-3=chu	martyr	0.08
-3=co	martyr	0.02
-3=con	martyr	0.12
-3=cong	martyr	-0.07
-3=cua	martyr	0.04
-3=cuoi	martyr	0.01
-3=cuu	martyr	-0.11
-3=d	martyr	0.14
-3=dac	martyr	0.14
-3=dai	martyr	-0.13
-3=dak	martyr	-0.07
-3=di	martyr	0.03
-3=doan	martyr	-0.03
-3=doc	martyr	-0.07
-3=doi	martyr	0.09
-3=don	martyr	0.14
-3=dong	martyr	-0.15
-3=ha	martyr	0.11
-3=hanh	martyr	-0.12
-3=hoa	martyr	-0.05
-3=hoi	martyr	0.09
-3=hs	martyr	0.01
-3=khi	martyr	0.03
-3=khong	martyr	0.06
-3=la	martyr	-0.06
-3=lai	martyr	0.02
-3=linh	martyr	-0.13
-3=luong	martyr	0.01
-3=ly	martyr	0.1
-3=nam	martyr	-0.12
-3=nguyen	martyr	-0.02
-3=nhat	martyr	0.08
-3=o	martyr	-0.19
-3=pham	martyr	0.04
-3=phau	martyr	-0.09
-3=phong	martyr	-0.15
-3=quan	martyr	-0.02
-3=quang	martyr	0.07
-3=sau	martyr	0.08
-3=si	martyr	0.22
-3=tai	martyr	0.02
-3=tau	martyr	0.09
-3=thang	martyr	-0.08
-3=thi	martyr	-0.24
-3=thong	martyr	0.09
-3=thu	martyr	0.25
-3=toi	martyr	-0.06
-3=trong	martyr	0.04
-3=truong	martyr	-0.01
-3=tu	martyr	0.06
-3=van	martyr	0.02
-3=ve	martyr	-0.11
-3=vi	martyr	0.25
-3=xa	martyr	-0.05
-3=xe	martyr	-0.03
-3=xuan	martyr	-0.06
after martyr	martyr	0.46
after other	martyr	-0.01
after teller	martyr	-0.08
ahead of martyr	martyr	0.14
ahead of other	martyr	-0.19
ahead of teller	martyr	0.21
before "	martyr	-0.11
before )	martyr	-0.01
before ,	martyr	0.11
before -	martyr	0.02
before .	martyr	0.18
before :	martyr	0.09
before blank	martyr	-0.1
before |	martyr	0.24
before –	martyr	0.01
before:again	martyr	0.01
before:again:12	martyr	-0.04
before:alive	martyr	-0.04
before:at	martyr	-0.06
before:at:12	martyr	0.07
before:at:2	martyr	-0.28
before:at:5	martyr	-0.07
before:at:far	martyr	0.06
before:battle	martyr	0.06
before:battle:12	martyr	0.12
before:battle:5	martyr	-0.11
before:battle:far	martyr	0.12
before:born:12	martyr	0.17
before:born:5	martyr	-0.05
before:bury	martyr	0.01
before:bury:12	martyr	0.07
before:bury:5	martyr	0.01
before:capture	martyr	0.36
before:capture:1	martyr	0.07
before:capture:12	martyr	0.14
before:contact	martyr	-0.1
before:contact:12	martyr	-0.13
before:day	martyr	-0.05
before:day 1	martyr	-0.2
before:day 12	martyr	0.05
before:day 2	martyr	0.04
before:day 5	martyr	0.04
before:day far	martyr	-0.11
before:died	martyr	-0.02
before:died:1	martyr	-0.15
before:died:12	martyr	0.25
before:died:2	martyr	0.01
before:died:5	martyr	-0.28
before:died:far	martyr	0.09
before:enlist	martyr	-0.01
before:enlist:1	martyr	0.11
before:enlist:5	martyr	-0.04
before:enlist:far	martyr	-0.02
before:fell	martyr	-0.06
before:fell:0	martyr	-0.03
before:fell:1	martyr	-0.04
before:fell:12	martyr	0.07
before:fell:2	martyr	0.01
before:fell:5	martyr	-0.11
before:grave:12	martyr	0.18
before:grave:5	martyr	-0.07
before:grave:far	martyr	-0.07
before:home	martyr	0.07
before:home:1	martyr	0.08
before:home:12	martyr	0.04
before:joined	martyr	0.01
before:joined:1	martyr	0.11
before:joined:12	martyr	0.05
before:joined:5	martyr	-0.06
before:kin	martyr	-0.03
before:kin anh	martyr	0.12
before:kin anh trai	martyr	0.03
before:kin bà	martyr	-0.22
before:kin bố	martyr	0.04
before:kin bố chồng	martyr	-0.08
before:kin chồng	martyr	-0.06
before:kin cậu	martyr	0.06
before:kin:12	martyr	-0.02
before:kin:2	martyr	0.09
before:kin:5	martyr	-0.34
before:kin:far	martyr	0.28
before:laid	martyr	0.05
before:laid:far	martyr	0.02
before:letter	martyr	0.05
before:letter:5	martyr	-0.03
before:level	martyr	-0.08
before:level:0	martyr	0.12
before:level:1	martyr	-0.11
before:level:12	martyr	-0.12
before:level:2	martyr	-0.06
before:level:5	martyr	0.02
before:level:far	martyr	0.06
before:link	martyr	0.14
before:link:0	martyr	-0.25
before:link:12	martyr	0.29
before:link:5	martyr	0.29
before:martyr	martyr	-0.15
before:martyr:12	martyr	-0.13
before:martyr:5	martyr	-0.09
before:moved	martyr	0.11
before:moved:12	martyr	0.18
before:moved:5	martyr	0.03
before:moved:far	martyr	-0.02
before:naming	martyr	0.11
before:naming:12	martyr	0.13
before:naming:5	martyr	0.04
before:naming:far	martyr	-0.03
before:notice:1	martyr	0.1
before:notice:12	martyr	0.1
before:notice:5	martyr	-0.01
before:notice:far	martyr	-0.15
before:office	martyr	0.03
before:office:12	martyr	0.09
before:office:2	martyr	-0.06
before:office:5	martyr	0.12
before:office:far	martyr	-0.07
before:post:0	martyr	0.16
before:post:1	martyr	-0.22
before:post:12	martyr	-0.08
before:post:far	martyr	0.04
before:rank	martyr	0.24
before:rank:12	martyr	0.25
before:rank:5	martyr	0.08
before:rank:far	martyr	-0.06
before:returned	martyr	-0.06
before:self	martyr	-0.02
before:self:0	martyr	0.06
before:self:12	martyr	-0.1
before:self:2	martyr	-0.07
before:self:5	martyr	-0.01
before:self:far	martyr	0.15
before:site	martyr	-0.11
before:site:1	martyr	0.06
before:site:2	martyr	-0.03
before:site:far	martyr	-0.13
before:tells	martyr	-0.33
before:tells:1	martyr	-0.04
before:tells:12	martyr	-0.08
before:tells:2	martyr	-0.02
before:tells:5	martyr	-0.11
before:tells:far	martyr	-0.2
before:thing	martyr	-0.02
before:thing:1	martyr	0.13
before:thing:12	martyr	-0.03
before:thing:2	martyr	-0.14
before:thing:5	martyr	-0.01
before:thing:far	martyr	0.03
before:title	martyr	0.13
before:title:1	martyr	0.2
before:title:12	martyr	-0.18
before:title:far	martyr	0.24
before:truename	martyr	-0.12
before:unit	martyr	0.14
before:unit 12	martyr	0.05
before:unit far	martyr	0.17
behind "	martyr	0.2
behind (	martyr	-0.08
behind )	martyr	0.02
behind ,	martyr	0.07
behind -	martyr	-0.51
behind .	martyr	0.39
behind /	martyr	-0.06
behind :	martyr	-0.18
behind ;	martyr	0.11
behind blank	martyr	-0.28
behind line	martyr	0.13
behind |	martyr	0.17
behind –	martyr	0.04
behind:again	martyr	0.12
behind:again:12	martyr	0.04
behind:again:far	martyr	0.02
behind:alive:0	martyr	0.07
behind:at	martyr	-0.09
behind:at:0	martyr	-0.08
behind:at:1	martyr	0.19
behind:at:12	martyr	-0.01
behind:at:2	martyr	0.13
behind:at:5	martyr	-0.16
behind:at:far	martyr	-0.06
behind:battle	martyr	0.15
behind:battle:0	martyr	0.37
behind:battle:1	martyr	-0.07
behind:battle:2	martyr	0.09
behind:battle:5	martyr	-0.06
behind:battle:far	martyr	-0.09
behind:born	martyr	0.25
behind:born:12	martyr	0.05
behind:born:far	martyr	0.11
behind:bury	martyr	0.02
behind:bury:0	martyr	-0.2
behind:bury:1	martyr	0.1
behind:bury:5	martyr	0.03
behind:bury:far	martyr	0.09
behind:capture	martyr	-0.23
behind:capture:far	martyr	-0.2
behind:contact	martyr	0.25
behind:contact:5	martyr	0.07
behind:contact:far	martyr	0.08
behind:day	martyr	-0.11
behind:day 1	martyr	-0.07
behind:day 12	martyr	-0.12
behind:day 5	martyr	-0.12
behind:day far	martyr	0.27
behind:died	martyr	-0.02
behind:died:0	martyr	0.03
behind:died:12	martyr	0.06
behind:died:5	martyr	0.01
behind:died:far	martyr	-0.18
behind:fell	martyr	0.22
behind:fell:0	martyr	0.25
behind:fell:far	martyr	0.07
behind:grave:12	martyr	-0.06
behind:home	martyr	0.38
behind:home:0	martyr	0.03
behind:home:12	martyr	0.22
behind:home:2	martyr	0.03
behind:home:5	martyr	0.02
behind:home:far	martyr	0.12
behind:kin	martyr	-0.08
behind:kin bố	martyr	-0.02
behind:kin:far	martyr	-0.03
behind:laid:0	martyr	0.02
behind:letter:far	martyr	-0.11
behind:level:0	martyr	0.04
behind:level:1	martyr	-0.04
behind:link	martyr	-0.33
behind:link:0	martyr	0.16
behind:link:1	martyr	0.12
behind:link:12	martyr	-0.53
behind:link:5	martyr	0.1
behind:link:far	martyr	-0.28
behind:martyr	martyr	-0.14
behind:martyr:5	martyr	-0.1
behind:moved	martyr	-0.27
behind:moved:0	martyr	-0.04
behind:moved:12	martyr	-0.06
behind:moved:5	martyr	-0.06
behind:moved:far	martyr	-0.02
behind:naming	martyr	-0.17
behind:naming:12	martyr	-0.12
behind:naming:5	martyr	-0.04
behind:notice	martyr	-0.18
behind:notice:0	martyr	-0.03
behind:notice:12	martyr	-0.14
behind:office	martyr	-0.21
behind:office:12	martyr	-0.06
behind:office:2	martyr	-0.19
behind:post	martyr	0.23
behind:post:0	martyr	0.06
behind:post:12	martyr	0.12
behind:post:2	martyr	0.11
behind:post:5	martyr	0.07
behind:post:far	martyr	-0.05
behind:rank	martyr	-0.1
behind:rank:2	martyr	0.04
behind:rank:5	martyr	-0.13
behind:self	martyr	0.17
behind:self:0	martyr	0.16
behind:self:12	martyr	-0.02
behind:self:2	martyr	-0.07
behind:self:far	martyr	0.24
behind:site	martyr	0.13
behind:site:1	martyr	0.1
behind:site:12	martyr	-0.11
behind:site:2	martyr	0.09
behind:site:5	martyr	0.06
behind:site:far	martyr	0.05
behind:tells	martyr	-0.11
behind:tells:0	martyr	-0.08
behind:tells:1	martyr	0.06
behind:tells:12	martyr	-0.17
behind:tells:far	martyr	0.02
behind:thing	martyr	-0.15
behind:thing:0	martyr	-0.27
behind:thing:1	martyr	0.05
behind:thing:12	martyr	0.01
behind:thing:2	martyr	0.01
behind:thing:5	martyr	-0.08
behind:title	martyr	0.14
behind:title:0	martyr	0.18
behind:title:1	martyr	-0.05
behind:title:12	martyr	0.07
behind:title:2	martyr	0.01
behind:title:far	martyr	0.02
behind:unit	martyr	-0.08
behind:unit 12	martyr	-0.18
behind:unit 5	martyr	0.14
certain	martyr	0.2
clear	martyr	0.27
first sentence	martyr	-0.05
followed by nothing	martyr	0.45
followed by word bo	martyr	-0.12
followed by word chuyen	martyr	0.07
followed by word cu	martyr	0.05
followed by word du	martyr	-0.01
followed by word gi	martyr	-0.01
followed by word giu	martyr	0.07
followed by word hai	martyr	0.07
followed by word ky	martyr	-0.14
followed by word len	martyr	-0.06
followed by word my	martyr	-0.15
followed by word nguyen	martyr	-0.17
followed by word ninh	martyr	0.11
followed by word phu	martyr	0.05
followed by word quang	martyr	-0.06
followed by word sot	martyr	0.02
followed by word tqlc	martyr	-0.11
followed by word ve	martyr	-0.17
followed bác	martyr	-0.06
followed bảo	martyr	0.04
followed bị bom	martyr	0.02
followed cháu	martyr	-0.09
followed chết	martyr	0.1
followed chị	martyr	0.06
followed chỗ	martyr	0.01
followed có	martyr	0.12
followed cất bốc	martyr	-0.02
followed của	martyr	-0.08
followed em	martyr	0.03
followed hi sinh	martyr	0.03
followed hy sinh	martyr	0.04
followed là	martyr	0.3
followed mất	martyr	0.01
followed một	martyr	0.13
followed pháo	martyr	0.13
followed quân	martyr	-0.07
followed quận	martyr	-0.01
followed trinh sát	martyr	0.08
followed tên	martyr	-0.01
followed tôi	martyr	0.01
followed tỉnh	martyr	0.09
followed tử trận	martyr	-0.01
followed đánh	martyr	0.19
followed:at	martyr	0.12
followed:battle	martyr	0.43
followed:bury	martyr	-0.11
followed:fell	martyr	0.21
followed:letter	martyr	0.04
followed:link	martyr	0.28
followed:moved	martyr	-0.07
followed:notice	martyr	-0.08
followed:post	martyr	0.09
followed:self	martyr	0.01
followed:site	martyr	0.03
followed:stop	martyr	0.36
followed:tells	martyr	-0.05
followed:thing	martyr	-0.18
from name 	martyr	0.12
from name 1949	martyr	-0.13
from name c truong	martyr	0.07
from name cung	martyr	0.03
from name linh	martyr	0.05
from name o	martyr	0.01
from name y ta	martyr	-0.04
has battalion	martyr	0.7
has brigade	martyr	0.21
has code	martyr	0.22
has company	martyr	0.61
has corps	martyr	-0.07
has division	martyr	0.38
has front	martyr	-0.25
has group	martyr	0.32
has mailbox	martyr	0.24
has military_region	martyr	-0.3
has other	martyr	-1.47
has platoon	martyr	0.13
has regiment	martyr	0.88
in words	martyr	-0.21
last sentence	martyr	0.12
led biết	martyr	0.12
led by nothing	martyr	-0.01
led by nothing & dai	martyr	0.2
led by nothing & doi	martyr	-0.04
led by nothing & tieu	martyr	0.06
led by word a	martyr	-0.12
led by word anh	martyr	0.19
led by word bay	martyr	-0.03
led by word cao	martyr	-0.22
led by word cao & su	martyr	-0.22
led by word chu	martyr	-0.03
led by word chuyen	martyr	-0.05
led by word cu	martyr	-0.02
led by word dan	martyr	-0.12
led by word de	martyr	0.19
led by word de & hom	martyr	0.21
led by word di	martyr	-0.2
led by word di & thanh	martyr	-0.17
led by word doi	martyr	0.08
led by word doi & tieu	martyr	0.07
led by word don	martyr	0.05
led by word don & d2	martyr	0.01
led by word dung	martyr	0.06
led by word ghi	martyr	0.12
led by word linh	martyr	0.04
led by word linh & dai	martyr	0.01
led by word linh & tieu	martyr	-0.06
led by word lua	martyr	-0.05
led by word nao	martyr	0.01
led by word nguyen	martyr	-0.03
led by word no	martyr	0.02
led by word phuong	martyr	-0.07
led by word sang	martyr	0.26
led by word sang & dai	martyr	0.16
led by word tau & doan	martyr	0.15
led by word thong	martyr	-0.02
led by word thuoc	martyr	0.3
led by word thuoc & doan	martyr	0.05
led by word thuoc & su	martyr	-0.03
led by word thuoc & tieu	martyr	0.2
led by word thuoc & trung	martyr	-0.01
led by word tung	martyr	-0.04
led by word tung & tieu	martyr	-0.05
led by word ve	martyr	0.22
led by word ve & tieu	martyr	0.06
led by word viet	martyr	0.07
led by word vu	martyr	-0.05
led by word xa	martyr	-0.25
led by word xa & trung	martyr	-0.02
led bác	martyr	0.05
led c trưởng	martyr	0.07
led ccb	martyr	0.18
led chính trị viên	martyr	0.04
led chú	martyr	0.04
led chỗ	martyr	0.02
led có	martyr	-0.02
led của	martyr	-0.19
led của & dai	martyr	0.1
led của & lu	martyr	-0.02
led của & su	martyr	-0.15
led của & tieu	martyr	-0.08
led cựu chiến binh	martyr	-0.11
led gửi	martyr	-0.07
led hs	martyr	0.1
led hạ sĩ	martyr	-0.02
led là	martyr	-0.08
led là & tieu	martyr	-0.14
led là & trung	martyr	0.01
led lái xe	martyr	-0.16
led lái xe & binh	martyr	-0.16
led lái xe & tieu	martyr	-0.03
led nghĩa trang	martyr	0.03
led nhập ngũ	martyr	-0.08
led nói là	martyr	0.04
led quân	martyr	0.04
led quân y	martyr	-0.13
led sinh	martyr	-0.02
led tiểu đoàn trưởng	martyr	0.01
led trinh sát	martyr	0.06
led tôi & tieu	martyr	-0.03
led y tá	martyr	-0.01
led đại đội phó	martyr	-0.05
led đại đội trưởng	martyr	0.04
led:at	martyr	0.06
led:battle	martyr	0.01
led:died	martyr	0.03
led:enlist	martyr	-0.02
led:enlist & dai	martyr	0.05
led:joined	martyr	-0.02
led:joined & dai	martyr	0.05
led:letter	martyr	0.14
led:letter & hom	martyr	0.1
led:level	martyr	0.12
led:link	martyr	-0.27
led:link & dai	martyr	0.11
led:link & doan	martyr	-0.1
led:link & lu	martyr	-0.02
led:link & su	martyr	-0.21
led:link & tieu	martyr	-0.18
led:link & trung	martyr	0.05
led:office	martyr	0.02
led:office & tieu	martyr	0.06
led:post & binh	martyr	-0.26
led:post & c1	martyr	0.11
led:post & c11	martyr	-0.09
led:post & c2	martyr	0.01
led:post & c20	martyr	0.02
led:post & c9	martyr	0.03
led:post & dai	martyr	0.01
led:post & doan	martyr	-0.01
led:post & du	martyr	-0.08
led:self & tieu	martyr	-0.03
led:stop & du	martyr	-0.14
led:stop & tieu	martyr	-0.08
led:stop & trung	martyr	0.06
led:tells	martyr	-0.03
led:tells & trung	martyr	-0.08
led:thing	martyr	0.07
led:thing & doan	martyr	0.08
led:thing & trung	martyr	0.01
led:title	martyr	0.1
led:title & tieu	martyr	0.02
long after martyr	martyr	0.16
long after other	martyr	-0.22
long after teller	martyr	-0.04
martyrs 0	martyr	-0.34
martyrs 1	martyr	0.08
martyrs 2	martyr	0.21
name beside	martyr	0.04
name far	martyr	0.01
name in reach	martyr	0.1
next sentence:again	martyr	-0.14
next sentence:alive	martyr	-0.09
next sentence:at	martyr	-0.24
next sentence:bury	martyr	0.07
next sentence:contact	martyr	0.12
next sentence:died	martyr	0.11
next sentence:fell	martyr	0.12
next sentence:gio	martyr	-0.06
next sentence:home	martyr	0.17
next sentence:joined	martyr	0.09
next sentence:kin	martyr	-0.07
next sentence:letter	martyr	-0.24
next sentence:level	martyr	0.05
next sentence:link	martyr	-0.17
next sentence:martyr	martyr	-0.07
next sentence:naming	martyr	-0.07
next sentence:notice	martyr	-0.21
next sentence:post	martyr	-0.09
next sentence:rank	martyr	-0.06
next sentence:returned	martyr	-0.02
next sentence:self	martyr	-0.14
next sentence:site	martyr	0.09
next sentence:tells	martyr	0.07
next sentence:thing	martyr	-0.21
next sentence:title	martyr	0.18
nobody before	martyr	-0.24
only battalion	martyr	0.31
only brigade	martyr	0.23
only code	martyr	0.08
only company	martyr	0.01
only division	martyr	0.07
only front	martyr	-0.29
only group	martyr	0.16
only mailbox	martyr	0.24
only military_region	martyr	-0.37
only other	martyr	-1.74
only regiment	martyr	0.87
opens	martyr	-0.14
owner enemy	martyr	-0.77
owner ours	martyr	0.46
owner searchers	martyr	-0.39
parts 1	martyr	-0.45
parts 2	martyr	0.32
parts 3	martyr	0.79
sentence before:again	martyr	-0.08
sentence before:alive	martyr	-0.01
sentence before:at	martyr	-0.1
sentence before:battle	martyr	0.05
sentence before:born	martyr	-0.07
sentence before:bury	martyr	-0.1
sentence before:contact	martyr	-0.2
sentence before:died	martyr	0.05
sentence before:enlist	martyr	0.18
sentence before:fell	martyr	0.05
sentence before:gio	martyr	-0.06
sentence before:grave	martyr	0.08
sentence before:home	martyr	0.33
sentence before:joined	martyr	0.4
sentence before:kin	martyr	0.2
sentence before:laid	martyr	0.01
sentence before:level	martyr	0.27
sentence before:link	martyr	-0.18
sentence before:martyr	martyr	-0.2
sentence before:naming	martyr	0.01
sentence before:notice	martyr	-0.02
sentence before:office	martyr	-0.12
sentence before:rank	martyr	0.17
sentence before:self	martyr	-0.2
sentence before:site	martyr	0.07
sentence before:tells	martyr	-0.28
sentence before:thing	martyr	0.02
sentence before:title	martyr	0.13
several	martyr	0.78
short	martyr	0.22
text:battle	martyr	-0.04
text:by_comrade	martyr	-0.07
text:by_foreign	martyr	-0.01
text:by_keeper	martyr	-0.13
text:by_resident	martyr	-0.16
text:by_volunteer	martyr	-0.21
text:dna	martyr	-0.11
text:enemy	martyr	-0.06
text:foreign	martyr	-0.01
text:found	martyr	-0.05
text:grave	martyr	-0.23
text:hearsay	martyr	-0.09
text:list	martyr	0.11
text:recognition	martyr	-0.23
text:relics	martyr	-0.31
text:scam	martyr	-0.09
text:seek	martyr	-0.11
text:stone	martyr	-0.02
typed before 1949	martyr	-0.11
typed before 1950	martyr	-0.06
typed before 1968	martyr	0.11
typed before 1969	martyr	0.15
typed before 1972	martyr	0.14
typed before 1978	martyr	0.14
typed before 1984	martyr	-0.1
typed before 72	martyr	-0.09
typed before ^	martyr	-0.14
typed before binh	martyr	-0.09
typed before biết	martyr	0.09
typed before cao	martyr	-0.22
typed before ccb	martyr	0.18
typed before cho	martyr	-0.06
typed before chữ	martyr	-0.04
typed before cua	martyr	-0.07
typed before cung	martyr	0.14
typed before có	martyr	-0.02
typed before của	martyr	-0.06
typed before do	martyr	0.05
typed before em	martyr	0.11
typed before ghi	martyr	0.12
typed before la	martyr	0.02
typed before linh	martyr	0.12
typed before lính	martyr	-0.03
typed before lạc	martyr	0.03
typed before o	martyr	0.14
typed before phó	martyr	-0.01
typed before phương	martyr	-0.07
typed before sang	martyr	0.11
typed before si	martyr	0.03
typed before sinh	martyr	0.02
typed before sát	martyr	0.04
typed before số	martyr	0.07
typed before ta	martyr	-0.15
typed before theo	martyr	-0.08
typed before thuoc	martyr	0.11
typed before thuộc	martyr	0.18
typed before thống	martyr	-0.02
typed before tin	martyr	0.05
typed before trang	martyr	0.03
typed before trong	martyr	-0.07
typed before truong	martyr	0.05
typed before trưởng	martyr	0.11
typed before tàu	martyr	-0.06
typed before tá	martyr	0.13
typed before tôi	martyr	0.05
typed before ve	martyr	0.04
typed before vi	martyr	0.26
typed before viên	martyr	0.02
typed before về	martyr	0.16
typed before vị	martyr	-0.06
typed before xe	martyr	-0.03
typed before xá	martyr	-0.25
typed before y	martyr	-0.03
typed before đi	martyr	-0.17
typed before đề	martyr	0.19
typed before đội	martyr	0.15
typed before ở	martyr	-0.09
unclear enemy	martyr	-0.77
unclear ours	martyr	0.32
unclear searchers	martyr	-0.39
unit 0 of 1	martyr	0.72
unit 0 of 2	martyr	-0.02
unit 0 of 3	martyr	-0.21
unit 0 of 4	martyr	-0.35
unit 1 of 2	martyr	0.02
unit 1 of 4	martyr	-0.4
unit 2 of 4	martyr	-0.16
unit 3 of 4	martyr	-0.18""")
