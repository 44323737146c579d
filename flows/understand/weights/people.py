"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.22	teller	-0.66
+1=#	martyr	-0.07	teller	-0.11
+1=##	martyr	-0.3	teller	0.36
+1=###	martyr	-0.12	teller	-0.04
+1=####	martyr	0.4	teller	0.45
+1=##########	martyr	-0.35	teller	0.02
+1=$	martyr	0.37	teller	0.14
+1=19t	martyr	0.13	teller	-0.03
+1=21t	martyr	0.05	teller	-0.03
+1=84t	martyr	-0.07	teller	0.11
+1=88t	martyr	-0.05	teller	-0.03
+1=90t	martyr	-0.1	teller	-0.05
+1=a	martyr	-0.14	teller	-0.11
+1=ai	martyr	0.1	teller	-0.04
+1=all	teller	-0.01
+1=an	martyr	0.08	teller	-0.04
+1=and	martyr	0.12	teller	-0.04
+1=anh	teller	0.09
+1=ap	martyr	0.07	teller	-0.03
+1=at	martyr	-0.13
+1=au	martyr	-0.06	teller	0.02
+1=avec	martyr	-0.02
+1=ay	martyr	0.04
+1=ayun	martyr	0.01	teller	-0.01
+1=b	martyr	-0.09	teller	-0.24
+1=b1	martyr	0.07	teller	-0.04
+1=b2	martyr	-0.2	teller	0.07
+1=ba	martyr	0.35	teller	-0.25
+1=bac	martyr	0.11	teller	-0.08
+1=bam	martyr	-0.03	teller	0.01
+1=ban	martyr	-0.31	teller	-0.19
+1=bang	martyr	0.04	teller	-0.01
+1=bao	martyr	-0.12	teller	-0.16
+1=bat	martyr	-0.08
+1=bay	martyr	0.05	teller	0.05
+1=ben	martyr	0.04
+1=benh	martyr	-0.01	teller	-0.01
+1=bep	martyr	0.03
+1=bi	martyr	0.38	teller	-0.12
+1=bia	martyr	-0.01	teller	-0.04
+1=bien	martyr	-0.02	teller	0.02
+1=biet	martyr	-0.06	teller	0.03
+1=bieu	martyr	-0.03	teller	-0.01
+1=binh	martyr	0.01	teller	-0.06
+1=bo	martyr	0.26	teller	-0.12
+1=boc	martyr	0.01	teller	-0.01
+1=boi	martyr	-0.04
+1=bom	martyr	-0.03
+1=bon	martyr	0.11	teller	0.06
+1=born	martyr	0.14	teller	-0.06
+1=bui	teller	-0.06
+1=buon	martyr	0.05	teller	0.03
+1=but	martyr	0.03	teller	0.06
+1=c	martyr	0.14	teller	-0.13
+1=c1	martyr	0.07	teller	0.05
+1=c11	martyr	0.05	teller	-0.01
+1=c12	martyr	0.01	teller	0.04
+1=c16	martyr	0.02	teller	0.01
+1=c2	martyr	0.12	teller	-0.12
+1=c20	martyr	0.04	teller	0.06
+1=c3	martyr	0.08	teller	-0.03
+1=c4	martyr	0.04	teller	-0.02
+1=c5	martyr	0.04	teller	-0.02
+1=c6	martyr	0.03	teller	-0.06
+1=c7	martyr	0.05	teller	0.01
+1=c8	martyr	0.07	teller	-0.04
+1=ca	martyr	0.36	teller	-0.06
+1=cac	martyr	-0.12	teller	-0.02
+1=cach	martyr	-0.02	teller	-0.02
+1=cai	martyr	0.13	teller	-0.02
+1=called	martyr	0.05
+1=cam	martyr	0.07	teller	0.03
+1=came	martyr	-0.09	teller	-0.01
+1=can	martyr	0.27	teller	0.24
+1=canal	martyr	-0.03
+1=canh	martyr	-0.01	teller	-0.04
+1=cao	martyr	0.15	teller	-0.08
+1=cap	martyr	-0.02	teller	-0.01
+1=cat	martyr	-0.06	teller	-0.02
+1=cau	martyr	0.06	teller	-0.06
+1=ccb	martyr	-0.36	teller	0.2
+1=cha	teller	-0.04
+1=chac	martyr	-0.06	teller	-0.02
+1=chai	martyr	-0.01
+1=chau	martyr	-0.22	teller	0.43
+1=chay	martyr	-0.1	teller	-0.03
+1=cheo	martyr	0.06	teller	-0.01
+1=chep	martyr	-0.01	teller	0.12
+1=chet	martyr	0.21	teller	-0.04
+1=chi	martyr	-0.26	teller	-0.19
+1=chien	martyr	0.22	teller	-0.05
+1=chieu	martyr	-0.03	teller	0.17
+1=chim	martyr	0.15	teller	-0.01
+1=chin	martyr	0.06	teller	-0.02
+1=chinh	martyr	-0.34	teller	0.05
+1=cho	martyr	-0.43	teller	-0.01
+1=chon	martyr	-0.03	teller	-0.07
+1=chong	martyr	0.12	teller	-0.02
+1=chu	martyr	0.07	teller	-0.18
+1=chua	martyr	0.3	teller	-0.06
+1=chuan	martyr	0.03	teller	-0.01
+1=chuc	martyr	0.01	teller	-0.03
+1=chung	martyr	-0.01	teller	-0.02
+1=chup	martyr	-0.06	teller	-0.02
+1=chuyen	martyr	-0.19	teller	-0.02
+1=co	martyr	-0.11	teller	-0.1
+1=coi	martyr	-0.05	teller	-0.01
+1=company	martyr	0.06	teller	-0.01
+1=con	martyr	0.26	teller	0.22
+1=cong	martyr	0.01	teller	0.15
+1=cs	martyr	-0.01
+1=ctv	teller	-0.03
+1=cu	martyr	-0.14	teller	-0.01
+1=cua	martyr	-0.38	teller	-0.03
+1=cuc	teller	-0.01
+1=cung	martyr	0.13	teller	-0.13
+1=cuoi	martyr	-0.1	teller	-0.01
+1=cuong	martyr	0.03	teller	-0.01
+1=cut	martyr	-0.11	teller	-0.01
+1=cuu	martyr	-0.2	teller	0.12
+1=d	martyr	-0.05	teller	-0.02
+1=d1	martyr	-0.06	teller	0.07
+1=d14	martyr	0.01
+1=d3	martyr	0.04	teller	-0.01
+1=da	martyr	-0.86	teller	-0.13
+1=dac	martyr	-0.02	teller	0.03
+1=dai	martyr	0.05	teller	0.05
+1=dan	martyr	0.06	teller	-0.02
+1=dang	teller	-0.03
+1=danh	martyr	0.09	teller	-0.03
+1=dao	martyr	-0.1	teller	-0.04
+1=dap	martyr	-0.03
+1=dat	martyr	-0.08	teller	-0.01
+1=dau	martyr	0.03	teller	0.03
+1=day	martyr	-0.11	teller	0.32
+1=de	martyr	0.04	teller	0.06
+1=dead	martyr	-0.13
+1=dem	martyr	-0.07	teller	-0.04
+1=den	martyr	-0.02
+1=deo	martyr	0.13	teller	-0.11
+1=deu	martyr	-0.11	teller	-0.03
+1=di	martyr	0.04	teller	-0.08
+1=dia	martyr	0.02
+1=dich	martyr	-0.04
+1=died	martyr	0.03
+1=dien	martyr	-0.19	teller	0.04
+1=dinh	martyr	0.03
+1=dit	martyr	-0.06	teller	-0.02
+1=do	martyr	-0.03	teller	0.1
+1=doan	martyr	-0.15	teller	-0.08
+1=doc	martyr	-0.25	teller	0.14
+1=doi	martyr	0.13	teller	-0.17
+1=don	martyr	0.26	teller	-0.15
+1=dong	teller	-0.1
+1=dt	martyr	-0.07	teller	0.01
+1=du	martyr	0.17	teller	-0.16
+1=dua	martyr	-0.1	teller	0.13
+1=duc	martyr	0.12	teller	-0.04
+1=dung	martyr	-0.13	teller	-0.05
+1=duoc	martyr	-0.02	teller	0.18
+1=duoi	martyr	-0.09	teller	0.09
+1=duong	martyr	-0.06	teller	0.05
+1=duy	martyr	-0.04	teller	0.05
+1=dv	martyr	-0.06
+1=e	martyr	-0.11	teller	-0.02
+1=em	martyr	-0.09	teller	0.01
+1=en	martyr	-0.2
+1=est	martyr	0.02	teller	-0.01
+1=et	martyr	0.16	teller	-0.02
+1=etait	martyr	0.09	teller	-0.01
+1=fell	martyr	-0.09	teller	-0.02
+1=from	martyr	0.12	teller	-0.08
+1=gan	martyr	-0.03	teller	0.01
+1=gap	martyr	-0.03
+1=gate	martyr	-0.03
+1=gay	martyr	0.08
+1=ghi	martyr	-0.13	teller	0.15
+1=gi	martyr	0.06
+1=gia	martyr	-0.09	teller	-0.02
+1=giam	teller	-0.01
+1=giao	martyr	-0.09	teller	0.13
+1=giay	martyr	0.06	teller	-0.03
+1=gio	martyr	-0.08	teller	-0.03
+1=gioi	teller	-0.01
+1=giong	martyr	0.06	teller	-0.01
+1=giu	martyr	-0.11	teller	0.07
+1=giup	martyr	0.06	teller	-0.01
+1=go	martyr	0.28	teller	-0.2
+1=goc	martyr	0.02	teller	0.02
+1=goi	martyr	-0.09	teller	-0.02
+1=gui	martyr	-0.12	teller	0.13
+1=h	martyr	-0.03	teller	0.04
+1=h1	martyr	-0.03	teller	-0.01
+1=h2	martyr	0.08	teller	-0.01
+1=h3	martyr	0.03	teller	-0.02
+1=ha	martyr	0.11	teller	-0.19
+1=hai	martyr	-0.04	teller	-0.15
+1=ham	martyr	-0.01	teller	-0.01
+1=hang	martyr	0.12	teller	-0.01
+1=hat	martyr	0.1	teller	-0.02
+1=hau	martyr	0.11	teller	-0.03
+1=hay	martyr	0.29	teller	-0.18
+1=he	martyr	-0.12	teller	-0.04
+1=hen	martyr	0.08	teller	-0.02
+1=het	teller	-0.03
+1=hi	martyr	0.26	teller	-0.05
+1=hien	martyr	-0.11
+1=hiep	martyr	0.05	teller	-0.01
+1=hieu	martyr	-0.07	teller	-0.03
+1=hinh	martyr	0.02
+1=his	martyr	-0.03	teller	-0.01
+1=ho	martyr	0.22	teller	-0.06
+1=hoa	martyr	0.02	teller	-0.07
+1=hoac	martyr	-0.07	teller	-0.01
+1=hoang	martyr	0.02	teller	-0.07
+1=hoc	martyr	0.04	teller	0.05
+1=hoi	martyr	0.12	teller	0.32
+1=hom	martyr	0.01	teller	-0.01
+1=home	martyr	0.05	teller	-0.01
+1=hon	martyr	-0.02	teller	-0.01
+1=hong	martyr	-0.06	teller	-0.02
+1=hp	martyr	-0.09
+1=hs	martyr	0.16	teller	-0.01
+1=ht	martyr	0.02	teller	-0.01
+1=hung	martyr	0.03	teller	-0.05
+1=huong	martyr	-0.08	teller	0.03
+1=huy	martyr	-0.01	teller	-0.02
+1=huyen	martyr	-0.03	teller	-0.03
+1=hy	martyr	0.21	teller	-0.06
+1=i	martyr	-0.03	teller	0.13
+1=il	martyr	0.03	teller	-0.01
+1=in	martyr	-0.03	teller	-0.04
+1=is	teller	-0.03
+1=je	teller	-0.01
+1=k	martyr	-0.03	teller	0.04
+1=ke	martyr	-0.44	teller	0.16
+1=keo	martyr	0.01	teller	-0.01
+1=khac	martyr	-0.04	teller	-0.03
+1=khai	martyr	0.01	teller	0.09
+1=khau	martyr	-0.08	teller	0.04
+1=khe	martyr	-0.04
+1=khi	martyr	-0.08	teller	-0.01
+1=khieng	martyr	-0.03	teller	-0.01
+1=khmer	martyr	0.16	teller	-0.01
+1=khoai	martyr	0.03	teller	-0.01
+1=khong	martyr	0.36	teller	-0.06
+1=khu	martyr	-0.08	teller	0.06
+1=kiem	martyr	-0.01	teller	-0.02
+1=kien	martyr	0.15	teller	-0.02
+1=kieu	martyr	-0.13	teller	0.06
+1=killed	martyr	0.01
+1=kim	martyr	0.03	teller	0.11
+1=kinh	martyr	-0.04	teller	0.18
+1=ko	martyr	0.01	teller	-0.01
+1=kt	martyr	-0.05
+1=ky	martyr	-0.09	teller	0.11
+1=l	martyr	0.05	teller	-0.02
+1=la	martyr	0.09	teller	0.08
+1=lac	martyr	-0.08	teller	-0.04
+1=lai	martyr	-0.23	teller	-0.08
+1=lam	martyr	-0.08	teller	-0.02
+1=lang	martyr	0.26	teller	0.06
+1=lanh	martyr	-0.08
+1=lao	martyr	0.01	teller	-0.01
+1=lap	martyr	-0.02	teller	0.04
+1=lay	martyr	0.02	teller	-0.03
+1=le	martyr	-0.13	teller	-0.1
+1=len	martyr	-0.04	teller	-0.01
+1=lien	martyr	0.02	teller	-0.03
+1=liet	martyr	-0.17	teller	-0.01
+1=linh	martyr	-0.12	teller	0.44
+1=lo	teller	-0.07
+1=loc	martyr	-0.04	teller	-0.01
+1=lon	martyr	0.05	teller	-0.01
+1=long	martyr	-0.1	teller	0.05
+1=lop	martyr	-0.08	teller	0.02
+1=ls	martyr	0.18	teller	-0.02
+1=luc	martyr	0.08	teller	-0.03
+1=luon	martyr	-0.02
+1=luong	martyr	-0.12	teller	-0.03
+1=luu	martyr	0.05	teller	-0.05
+1=ly	martyr	-0.11	teller	0.02
+1=m	martyr	-0.02	teller	-0.03
+1=ma	martyr	0.22	teller	0.01
+1=mac	martyr	0.23	teller	-0.04
+1=mai	martyr	0.04	teller	-0.03
+1=mang	martyr	-0.01	teller	-0.02
+1=mat	martyr	-0.04	teller	-0.08
+1=may	teller	-0.01
+1=me	martyr	-0.4	teller	-0.04
+1=medic	martyr	-0.02	teller	-0.01
+1=minh	martyr	0.03	teller	0.01
+1=mo	martyr	-0.07	teller	-0.1
+1=moi	martyr	0.54	teller	-0.04
+1=mon	martyr	0.01	teller	-0.01
+1=mong	martyr	-0.04	teller	0.02
+1=mort	martyr	-0.09
+1=mot	martyr	0.28	teller	-0.07
+1=mu	martyr	0.08	teller	0.05
+1=mua	martyr	-0.07	teller	0.05
+1=mui	martyr	-0.05	teller	-0.01
+1=mung	martyr	-0.01
+1=muon	martyr	-0.04	teller	0.03
+1=muong	martyr	0.12	teller	-0.07
+1=my	martyr	-0.12	teller	-0.05
+1=n	teller	-0.01
+1=na	martyr	-0.04
+1=nam	martyr	0.25	teller	0.07
+1=nay	martyr	-0.37	teller	0.19
+1=ne	martyr	-0.04	teller	-0.01
+1=nen	martyr	0.13	teller	0.04
+1=neu	martyr	-0.1	teller	0.07
+1=ng	martyr	0.12	teller	-0.02
+1=nga	martyr	0.09	teller	-0.01
+1=ngan	martyr	-0.05	teller	-0.01
+1=ngay	martyr	0.22	teller	-0.05
+1=nghe	martyr	0.14	teller	-0.05
+1=nghi	martyr	0.12	teller	-0.06
+1=nghia	martyr	-0.07	teller	-0.03
+1=ngoai	teller	-0.06
+1=ngoi	martyr	0.01	teller	-0.01
+1=ngu	martyr	-0.03	teller	0.03
+1=nguoi	martyr	0.07	teller	-0.02
+1=nguyen	martyr	-0.27	teller	0.54
+1=nha	martyr	0.32	teller	-0.09
+1=nhan	martyr	-0.01	teller	0.05
+1=nhap	martyr	-0.12	teller	0.1
+1=nhat	martyr	-0.04	teller	-0.02
+1=nhay	martyr	0.01	teller	-0.02
+1=nhe	martyr	0.04	teller	0.06
+1=nho	martyr	0.03	teller	0.4
+1=nhom	martyr	-0.05	teller	0.18
+1=nhu	martyr	-0.08	teller	-0.01
+1=nhung	martyr	0.04	teller	-0.07
+1=ninh	martyr	0.13	teller	-0.07
+1=no	martyr	-0.09	teller	-0.05
+1=noi	martyr	0.16	teller	-0.09
+1=nong	martyr	0.02	teller	-0.02
+1=nop	martyr	-0.03
+1=nous	martyr	-0.16
+1=now	martyr	-0.04	teller	0.06
+1=ntls	martyr	-0.1	teller	-0.02
+1=nu	martyr	0.09	teller	0.01
+1=nua	martyr	-0.11	teller	0.1
+1=nung	martyr	0.09	teller	-0.06
+1=nuoi	martyr	0.13	teller	-0.02
+1=o	martyr	-0.02	teller	0.48
+1=of	martyr	-0.28	teller	-0.03
+1=oi	martyr	-0.04	teller	-0.05
+1=om	martyr	0.14
+1=on	martyr	-0.05	teller	-0.01
+1=ong	martyr	-0.23	teller	0.08
+1=or	martyr	-0.02	teller	-0.01
+1=p	martyr	-0.03	teller	0.06
+1=passed	martyr	-0.01	teller	0.05
+1=people	martyr	-0.01	teller	-0.01
+1=phai	martyr	-0.13	teller	-0.01
+1=pham	martyr	0.08	teller	-0.05
+1=phan	martyr	-0.01	teller	-0.05
+1=phao	martyr	0.05	teller	0.02
+1=phat	martyr	0.01	teller	0.03
+1=phi	martyr	0.04	teller	-0.01
+1=phia	teller	-0.01
+1=pho	martyr	-0.02	teller	-0.01
+1=phong	martyr	-0.24
+1=phu	martyr	-0.07	teller	0.04
+1=phuc	martyr	-0.08	teller	0.02
+1=phung	martyr	-0.05	teller	0.06
+1=phuoc	martyr	-0.03	teller	0.02
+1=phuong	martyr	0.07	teller	0.07
+1=political	martyr	0.02
+1=q	martyr	0.04	teller	-0.01
+1=qua	martyr	-0.07	teller	-0.05
+1=quan	martyr	-0.22	teller	0.11
+1=quang	martyr	-0.03	teller	0.04
+1=quay	martyr	0.07	teller	-0.01
+1=que	martyr	0.22	teller	-0.14
+1=qui	martyr	-0.1	teller	-0.01
+1=quoc	martyr	-0.2	teller	-0.03
+1=quy	martyr	-0.04	teller	-0.02
+1=quynh	martyr	0.05	teller	-0.02
+1=ra	martyr	-0.05	teller	-0.02
+1=read	martyr	-0.14
+1=regiment	martyr	0.14	teller	-0.07
+1=rieng	martyr	0.01	teller	-0.01
+1=river	martyr	-0.03
+1=ro	martyr	0.06	teller	-0.01
+1=roi	martyr	-0.12	teller	-0.05
+1=s	martyr	-0.04	teller	-0.01
+1=sach	martyr	-0.01	teller	-0.04
+1=said	martyr	-0.08	teller	-0.02
+1=san	martyr	-0.07	teller	0.03
+1=sang	martyr	-0.11	teller	-0.03
+1=sanh	martyr	-0.01	teller	-0.01
+1=sat	martyr	-0.01	teller	-0.01
+1=sau	martyr	-0.26	teller	-0.17
+1=says	martyr	-0.04	teller	-0.01
+1=sdt	martyr	0.25	teller	-0.04
+1=se	martyr	0.04	teller	-0.05
+1=she	martyr	0.2
+1=si	martyr	-0.09	teller	-0.04
+1=sinh	martyr	0.16	teller	0.12
+1=sn	martyr	0.34	teller	-0.14
+1=so	martyr	-0.19	teller	-0.23
+1=soan	martyr	-0.02	teller	0.06
+1=soc	martyr	-0.03	teller	0.07
+1=son	martyr	0.08	teller	0.01
+1=song	martyr	-0.15	teller	0.05
+1=sot	martyr	0.08	teller	-0.02
+1=squad	martyr	-0.05	teller	-0.02
+1=still	martyr	-0.1	teller	-0.02
+1=su	martyr	-0.06	teller	0.04
+1=survived	martyr	-0.02
+1=sut	martyr	-0.07
+1=suu	martyr	-0.06	teller	0.23
+1=ta	martyr	-0.08	teller	-0.05
+1=tai	martyr	-0.17	teller	0.11
+1=tam	martyr	-0.26	teller	0.17
+1=tan	martyr	0.05	teller	0.08
+1=tang	martyr	-0.11	teller	-0.01
+1=tap	martyr	0.03	teller	-0.04
+1=tat	martyr	0.07	teller	-0.02
+1=tau	martyr	0.01
+1=tay	martyr	0.09	teller	-0.01
+1=ten	martyr	-0.32	teller	-0.3
+1=thach	martyr	0.02	teller	-0.07
+1=thai	martyr	0.06	teller	-0.04
+1=tham	martyr	0.07	teller	-0.02
+1=than	martyr	-0.02	teller	-0.07
+1=thang	martyr	0.11	teller	-0.03
+1=thanh	martyr	-0.02	teller	-0.06
+1=thap	martyr	-0.01	teller	-0.02
+1=that	martyr	0.14	teller	-0.01
+1=thay	martyr	-0.15	teller	-0.09
+1=the	martyr	-0.21	teller	-0.05
+1=theo	martyr	-0.12	teller	0.07
+1=they	martyr	0.01	teller	-0.01
+1=thi	martyr	0.52	teller	-0.22
+1=thieu	martyr	0.14	teller	-0.07
+1=tho	martyr	0.11	teller	-0.02
+1=thoat	martyr	-0.04	teller	-0.04
+1=thoi	martyr	0.17	teller	-0.03
+1=thon	martyr	0.03	teller	0.18
+1=thong	martyr	0.02	teller	-0.07
+1=thu	martyr	-0.09	teller	0.21
+1=thuan	martyr	-0.07	teller	0.01
+1=thuoc	martyr	-0.04	teller	-0.03
+1=thuong	martyr	0.1	teller	0.2
+1=thuy	martyr	0.27	teller	-0.04
+1=thuyen	martyr	-0.03
+1=tich	martyr	-0.05	teller	-0.07
+1=tiem	martyr	0.05	teller	-0.01
+1=tien	martyr	0.07	teller	0.06
+1=tiep	martyr	0.01
+1=tieu	martyr	0.26	teller	-0.11
+1=tim	martyr	0.03	teller	0.03
+1=tinh	martyr	-0.08	teller	-0.08
+1=tnxp	martyr	0.13	teller	-0.01
+1=to	martyr	0.26	teller	0.08
+1=toan	martyr	0.01	teller	-0.03
+1=toi	martyr	-0.09	teller	0.24
+1=told	martyr	-0.02
+1=tong	martyr	0.02
+1=took	martyr	-0.08
+1=tp	teller	-0.03
+1=tra	martyr	0.13	teller	0.01
+1=trac	martyr	-0.01
+1=trai	martyr	-0.07	teller	-0.01
+1=tram	martyr	-0.11	teller	0.03
+1=tran	martyr	-0.05	teller	0.04
+1=trang	martyr	-0.05	teller	-0.04
+1=tren	martyr	-0.06	teller	-0.06
+1=trieu	martyr	-0.03	teller	0.02
+1=trinh	martyr	-0.09	teller	0.02
+1=tro	martyr	-0.09	teller	-0.03
+1=troi	martyr	0.09	teller	-0.05
+1=trong	martyr	-0.2	teller	0.1
+1=tru	martyr	-0.01	teller	0.09
+1=truc	martyr	-0.08	teller	0.06
+1=trung	martyr	0.24	teller	-0.04
+1=truoc	martyr	-0.38	teller	0.22
+1=truong	martyr	-0.14	teller	0.23
+1=tu	martyr	0.41	teller	-0.07
+1=tuc	martyr	0.07	teller	-0.03
+1=tui	martyr	-0.12	teller	-0.01
+1=tung	martyr	-0.09
+1=tuoi	martyr	0.08	teller	-0.07
+1=tuong	teller	-0.05
+1=tuyen	martyr	-0.02	teller	-0.01
+1=une	teller	-0.01
+1=ung	martyr	-0.07	teller	-0.02
+1=unit	martyr	0.07	teller	-0.03
+1=ut	martyr	0.01	teller	-0.02
+1=va	martyr	-0.02	teller	0.08
+1=van	martyr	-0.2	teller	-0.03
+1=vang	martyr	-0.03	teller	-0.01
+1=vao	martyr	-0.02	teller	-0.05
+1=vay	martyr	0.08	teller	-0.01
+1=ve	martyr	-0.2	teller	-0.1
+1=vi	martyr	-0.08
+1=vien	martyr	-0.09	teller	-0.02
+1=viet	martyr	0.01	teller	0.03
+1=village	martyr	-0.08	teller	-0.01
+1=vo	martyr	0.07	teller	0.13
+1=voi	martyr	0.14	teller	0.11
+1=vot	martyr	0.02	teller	-0.01
+1=vu	martyr	0.08	teller	-0.04
+1=vui	martyr	-0.05	teller	-0.01
+1=vuong	martyr	0.01
+1=was	martyr	0.08	teller	-0.03
+1=we	martyr	0.09	teller	-0.01
+1=when	martyr	-0.06
+1=which	martyr	0.03	teller	-0.01
+1=who	martyr	0.18	teller	-0.07
+1=with	martyr	0.02
+1=xa	martyr	0.04	teller	-0.08
+1=xac	martyr	-0.04	teller	-0.03
+1=xay	teller	-0.01
+1=xe	martyr	0.05	teller	-0.02
+1=xin	martyr	0.19	teller	0.09
+1=xom	martyr	-0.15	teller	-0.03
+1=xuan	martyr	0.02	teller	-0.03
+1=xung	martyr	0.03	teller	-0.04
+1=y	martyr	0.32	teller	-0.09
+1=yen	martyr	0.17	teller	-0.08
+1=zalo	martyr	-0.01	teller	0.01
+2=#	martyr	-0.07
+2=##	martyr	0.19	teller	-0.16
+2=###	martyr	-0.53	teller	0.65
+2=####	martyr	0.2	teller	-0.05
+2=##########	martyr	0.31	teller	-0.06
+2=$	martyr	-0.18	teller	0.36
+2=a	martyr	-0.04	teller	0.08
+2=ac	martyr	0.1	teller	-0.01
+2=ai	martyr	0.14	teller	-0.11
+2=alive	martyr	-0.01	teller	-0.03
+2=an	martyr	0.11	teller	-0.07
+2=and	martyr	-0.08	teller	-0.07
+2=anh	martyr	-0.04	teller	-0.07
+2=ans	martyr	0.07	teller	0.02
+2=ap	martyr	-0.04	teller	-0.02
+2=at	martyr	0.1	teller	-0.01
+2=avait	martyr	-0.02	teller	-0.01
+2=ay	martyr	0.02	teller	0.04
+2=b	martyr	0.1	teller	-0.05
+2=b1	martyr	0.02
+2=ba	martyr	-0.16	teller	0.18
+2=bac	martyr	0.17	teller	-0.02
+2=bach	martyr	0.1	teller	-0.02
+2=back	martyr	-0.07	teller	-0.01
+2=bai	teller	0.08
+2=ban	martyr	-0.18	teller	-0.14
+2=bang	martyr	-0.04	teller	-0.03
+2=bao	martyr	-0.09	teller	0.05
+2=bat	martyr	-0.23	teller	-0.04
+2=battalion	martyr	0.04	teller	-0.01
+2=bay	martyr	-0.07
+2=be	martyr	0.05	teller	0.07
+2=ben	martyr	-0.08	teller	-0.05
+2=benh	martyr	-0.09	teller	-0.01
+2=bi	martyr	-0.22	teller	0.11
+2=bia	martyr	0.11	teller	-0.04
+2=bich	martyr	-0.04	teller	-0.01
+2=bien	martyr	0.02	teller	0.09
+2=biet	martyr	0.04	teller	-0.1
+2=binh	martyr	-0.02	teller	0.21
+2=bo	martyr	0.04	teller	0.09
+2=boc	martyr	0.08	teller	-0.01
+2=boi	martyr	-0.04	teller	-0.01
+2=bom	martyr	-0.05
+2=bon	martyr	-0.06	teller	0.06
+2=bong	martyr	-0.05	teller	0.07
+2=both	martyr	0.07	teller	-0.01
+2=bt	martyr	-0.02
+2=bui	martyr	0.05	teller	-0.02
+2=bung	martyr	0.03	teller	-0.04
+2=buoc	martyr	0.03
+2=buoi	martyr	-0.07	teller	-0.01
+2=buon	martyr	-0.07	teller	0.01
+2=buried	martyr	0.06
+2=c	martyr	-0.17	teller	0.04
+2=c1	martyr	-0.03	teller	-0.01
+2=c2	martyr	-0.04	teller	-0.04
+2=c3	martyr	0.01	teller	-0.01
+2=c5	martyr	0.05	teller	-0.01
+2=c7	martyr	-0.04	teller	-0.03
+2=c9	martyr	0.01	teller	-0.03
+2=ca	martyr	0.08	teller	0.09
+2=cac	martyr	-0.02
+2=cach	martyr	0.07	teller	-0.01
+2=cai	martyr	0.03	teller	0.04
+2=called	martyr	0.13	teller	-0.01
+2=cam	martyr	0.1	teller	0.02
+2=can	teller	-0.08
+2=cang	martyr	0.06	teller	-0.04
+2=canh	martyr	-0.03	teller	-0.03
+2=cao	martyr	0.1	teller	-0.05
+2=cap	martyr	-0.03	teller	-0.01
+2=cat	martyr	0.18	teller	0.05
+2=cau	martyr	-0.12	teller	-0.07
+2=cay	martyr	0.06	teller	-0.01
+2=ccb	teller	-0.03
+2=cha	teller	-0.01
+2=cham	martyr	-0.09	teller	0.08
+2=chan	martyr	-0.16	teller	-0.03
+2=chang	martyr	-0.01
+2=chau	martyr	-0.03	teller	-0.18
+2=chay	martyr	-0.02	teller	-0.01
+2=che	martyr	-0.03	teller	-0.01
+2=cheng	martyr	-0.03
+2=cheo	martyr	0.16	teller	-0.03
+2=chep	teller	-0.01
+2=chet	martyr	-0.44	teller	-0.08
+2=chi	martyr	-0.16	teller	-0.15
+2=chien	martyr	-0.24	teller	0.02
+2=chieu	martyr	0.11	teller	0.02
+2=chin	martyr	-0.08	teller	-0.03
+2=chinh	teller	0.02
+2=cho	martyr	-0.38	teller	-0.17
+2=chon	martyr	0.13	teller	0.14
+2=chong	martyr	0.2	teller	0.08
+2=chu	martyr	0.12	teller	-0.12
+2=chua	martyr	-0.12	teller	-0.06
+2=chuc	martyr	-0.09	teller	0.2
+2=chung	martyr	0.36	teller	-0.03
+2=chuong	martyr	-0.01
+2=chuyen	martyr	0.03	teller	0.01
+2=co	martyr	0.08	teller	-0.05
+2=coi	martyr	-0.11	teller	0.08
+2=commander	martyr	0.02
+2=company	martyr	0.06	teller	-0.01
+2=con	martyr	-0.11	teller	0.05
+2=cong	martyr	0.28	teller	0.05
+2=cot	martyr	-0.09
+2=cu	martyr	-0.05	teller	-0.15
+2=cua	martyr	-0.05	teller	-0.1
+2=cung	martyr	0.12	teller	-0.06
+2=cuoi	martyr	-0.03	teller	-0.01
+2=cuong	martyr	0.11	teller	-0.04
+2=cut	martyr	-0.05	teller	-0.02
+2=cuu	martyr	-0.12	teller	0.01
+2=d	martyr	0.04	teller	0.04
+2=d1	martyr	0.04	teller	-0.03
+2=d2	teller	-0.03
+2=d3	teller	0.01
+2=d4	martyr	-0.03
+2=d5	martyr	0.06
+2=d6	martyr	-0.06	teller	-0.01
+2=d7	martyr	0.03	teller	-0.01
+2=d8	martyr	0.06	teller	-0.02
+2=d9	martyr	-0.05	teller	-0.01
+2=da	martyr	-0.15	teller	-0.09
+2=dac	martyr	0.05	teller	-0.03
+2=dai	martyr	0.01	teller	-0.04
+2=dak	martyr	-0.04
+2=dam	martyr	-0.03
+2=dan	martyr	-0.27	teller	0.03
+2=dang	martyr	0.02	teller	0.03
+2=danh	martyr	0.23	teller	0.01
+2=dao	martyr	0.07	teller	-0.03
+2=dap	martyr	0.01	teller	-0.02
+2=dat	martyr	-0.09	teller	-0.03
+2=dau	martyr	0.19	teller	-0.05
+2=day	martyr	0.05	teller	-0.01
+2=de	martyr	0.26	teller	0.18
+2=dead	martyr	-0.04	teller	-0.01
+2=dem	martyr	0.1	teller	-0.02
+2=den	martyr	-0.08	teller	0.05
+2=dep	martyr	0.04	teller	-0.01
+2=di	martyr	-0.07	teller	0.05
+2=dia	martyr	-0.06	teller	0.16
+2=dich	martyr	-0.06
+2=dien	martyr	0.13	teller	0.06
+2=dieu	martyr	-0.13	teller	-0.09
+2=dinh	martyr	0.31	teller	-0.08
+2=dit	martyr	0.02	teller	-0.02
+2=do	martyr	0.05	teller	0.04
+2=doan	martyr	-0.16	teller	-0.02
+2=doc	martyr	0.02	teller	-0.03
+2=doi	martyr	0.23	teller	-0.09
+2=don	martyr	-0.83	teller	0.03
+2=dong	martyr	-0.05	teller	0.04
+2=dt	martyr	-0.01	teller	0.02
+2=du	martyr	0.09	teller	0.05
+2=dua	martyr	-0.19	teller	-0.03
+2=duc	martyr	-0.05	teller	0.01
+2=dung	martyr	-0.04	teller	0.12
+2=duoc	martyr	-0.05	teller	0.02
+2=duoi	martyr	0.03
+2=duong	martyr	0.08	teller	-0.15
+2=duy	teller	-0.03
+2=e	martyr	0.07
+2=e1	martyr	-0.02	teller	-0.03
+2=e165	martyr	0.04	teller	-0.01
+2=ea	martyr	-0.02	teller	0.02
+2=em	teller	-0.01
+2=en	martyr	-0.02	teller	-0.02
+2=et	martyr	0.05
+2=fell	martyr	0.04
+2=from	teller	-0.01
+2=gai	martyr	-0.31	teller	0.33
+2=gan	martyr	0.02	teller	-0.02
+2=gao	martyr	0.05
+2=ghe	martyr	0.03	teller	0.01
+2=ghi	martyr	-0.07	teller	0.11
+2=gi	martyr	0.06	teller	-0.01
+2=gia	martyr	-0.01	teller	-0.04
+2=giai	martyr	-0.04
+2=giang	martyr	0.21	teller	-0.09
+2=giao	martyr	0.11
+2=giap	martyr	0.05	teller	-0.04
+2=giat	martyr	-0.01	teller	0.03
+2=giau	martyr	0.03	teller	-0.02
+2=giay	martyr	-0.01	teller	-0.04
+2=gio	martyr	-0.16	teller	-0.09
+2=giong	martyr	0.65	teller	0.06
+2=giu	martyr	-0.04	teller	-0.06
+2=giua	martyr	0.08	teller	-0.01
+2=giup	martyr	-0.05	teller	-0.22
+2=go	martyr	0.05	teller	-0.01
+2=goc	martyr	-0.15	teller	-0.04
+2=goi	martyr	0.18	teller	-0.14
+2=gui	martyr	0.14	teller	0.04
+2=h	teller	0.03
+2=h1	martyr	0.02
+2=ha	martyr	0.34	teller	-0.07
+2=hai	martyr	0.27	teller	-0.11
+2=ham	martyr	0.02	teller	-0.01
+2=hang	martyr	-0.02	teller	-0.01
+2=hat	martyr	0.08	teller	-0.01
+2=hau	martyr	-0.12	teller	0.07
+2=have	martyr	-0.05	teller	0.07
+2=hay	martyr	-0.12	teller	0.08
+2=he	martyr	-0.14	teller	-0.04
+2=her	martyr	0.01	teller	-0.01
+2=hi	martyr	0.12	teller	-0.01
+2=hien	martyr	0.14	teller	-0.02
+2=hiep	martyr	-0.04	teller	0.02
+2=him	martyr	-0.03	teller	-0.02
+2=his	martyr	-0.07	teller	-0.01
+2=ho	martyr	0.03	teller	0.1
+2=hoa	martyr	0.1	teller	-0.1
+2=hoai	martyr	0.08	teller	0.01
+2=hoang	martyr	0.05	teller	-0.12
+2=hoat	martyr	0.19	teller	-0.08
+2=hoc	martyr	-0.01
+2=hoi	martyr	-0.17	teller	0.16
+2=hom	martyr	-0.01	teller	-0.06
+2=hon	martyr	0.02	teller	-0.01
+2=hong	martyr	0.03	teller	-0.02
+2=hop	teller	-0.02
+2=hre	martyr	-0.06	teller	-0.01
+2=hs	martyr	0.06	teller	-0.03
+2=hue	martyr	-0.06	teller	-0.01
+2=hui	martyr	-0.04	teller	-0.01
+2=hung	martyr	-0.03
+2=huong	martyr	-0.01	teller	0.05
+2=huu	martyr	-0.06	teller	-0.04
+2=huy	martyr	-0.38	teller	-0.08
+2=huyen	teller	-0.05
+2=hy	martyr	0.07	teller	-0.03
+2=i	martyr	-0.08	teller	-0.06
+2=il	martyr	-0.03	teller	-0.01
+2=in	martyr	-0.19	teller	0.08
+2=is	martyr	-0.08	teller	-0.04
+2=it	martyr	-0.03
+2=k	martyr	-0.01	teller	-0.05
+2=k8	martyr	-0.01	teller	-0.01
+2=kan	martyr	0.01	teller	-0.01
+2=ke	teller	-0.07
+2=keo	martyr	-0.01	teller	-0.03
+2=ket	martyr	0.02	teller	-0.05
+2=keu	teller	-0.01
+2=kha	martyr	0.12
+2=khac	martyr	-0.08	teller	-0.09
+2=khai	martyr	-0.01	teller	-0.01
+2=khang	martyr	0.02	teller	-0.02
+2=khanh	martyr	0.12	teller	-0.03
+2=khau	teller	0.02
+2=khe	martyr	0.13	teller	-0.02
+2=khi	martyr	-0.02	teller	0.02
+2=khieng	martyr	0.01	teller	-0.01
+2=khmer	martyr	0.04
+2=khoai	martyr	-0.09
+2=khoang	martyr	-0.01	teller	-0.01
+2=khoi	martyr	-0.07	teller	-0.03
+2=khong	martyr	0.13	teller	-0.09
+2=khu	teller	-0.06
+2=kia	martyr	0.17	teller	-0.01
+2=kich	martyr	0.05	teller	-0.02
+2=kiem	martyr	0.02	teller	-0.03
+2=kien	martyr	0.24	teller	0.04
+2=kieu	martyr	-0.19
+2=killed	martyr	-0.02
+2=kim	martyr	0.18	teller	-0.06
+2=kinh	martyr	-0.06	teller	0.1
+2=ko	martyr	-0.03	teller	-0.01
+2=kon	martyr	0.02	teller	0.04
+2=ky	martyr	-0.19	teller	0.08
+2=l	martyr	0.14
+2=la	martyr	-0.3	teller	-0.18
+2=lac	martyr	0.16	teller	-0.05
+2=lai	martyr	0.12	teller	-0.09
+2=lam	martyr	-0.02	teller	-0.06
+2=lan	martyr	-0.06	teller	-0.05
+2=lang	martyr	0.09	teller	-0.04
+2=lanh	martyr	0.01	teller	-0.01
+2=lao	martyr	-0.07	teller	0.05
+2=lap	martyr	-0.09	teller	-0.02
+2=lat	martyr	-0.02
+2=lay	martyr	0.03	teller	-0.1
+2=le	martyr	-0.35	teller	0.02
+2=leader	martyr	-0.03	teller	-0.02
+2=left	martyr	-0.03	teller	0.04
+2=len	martyr	0.03	teller	-0.06
+2=lenh	martyr	-0.1	teller	-0.02
+2=liem	martyr	0.09	teller	-0.03
+2=lien	martyr	0.04	teller	0.08
+2=liet	martyr	-0.13	teller	0.13
+2=lieu	martyr	-0.05	teller	0.04
+2=linh	martyr	-0.1	teller	0.22
+2=lo	martyr	-0.04	teller	-0.05
+2=loc	martyr	0.26	teller	-0.09
+2=loi	teller	0.03
+2=long	martyr	-0.2	teller	0.11
+2=lop	martyr	-0.03	teller	0.07
+2=lot	martyr	0.05	teller	-0.01
+2=ls	martyr	-0.02	teller	-0.02
+2=lu	martyr	-0.05
+2=luc	martyr	0.04	teller	-0.04
+2=lun	martyr	0.03
+2=lung	martyr	-0.06
+2=luong	martyr	0.17	teller	-0.05
+2=luu	martyr	0.24	teller	-0.02
+2=ly	martyr	-0.23	teller	0.03
+2=ma	martyr	-0.08	teller	0.09
+2=mac	martyr	0.03	teller	-0.01
+2=mai	martyr	0.05	teller	-0.01
+2=man	teller	-0.02
+2=mang	martyr	-0.03	teller	-0.06
+2=manh	martyr	0.05
+2=mao	martyr	-0.01	teller	-0.01
+2=mat	martyr	-0.24	teller	-0.17
+2=mau	martyr	-0.03	teller	-0.02
+2=may	martyr	-0.16	teller	0.1
+2=me	martyr	-0.08	teller	-0.19
+2=meme	martyr	0.08	teller	-0.02
+2=mien	martyr	0.06	teller	-0.01
+2=min	martyr	0.18
+2=minh	martyr	-0.1	teller	0.02
+2=mo	martyr	0.08	teller	-0.12
+2=moc	martyr	0.01
+2=moi	martyr	0.12	teller	0.01
+2=mon	martyr	0.03	teller	-0.01
+2=mong	martyr	0.14	teller	-0.08
+2=mort	martyr	0.03
+2=mot	martyr	0.05	teller	0.04
+2=mu	martyr	0.01
+2=mua	teller	0.04
+2=mui	martyr	-0.04	teller	-0.02
+2=mung	martyr	-0.01
+2=muoi	martyr	0.1	teller	0.2
+2=muon	martyr	-0.16	teller	0.17
+2=muong	martyr	0.16
+2=my	martyr	-0.12
+2=n	martyr	0.02	teller	-0.01
+2=na	martyr	0.05	teller	-0.07
+2=nam	martyr	0.02	teller	0.02
+2=name	martyr	-0.05	teller	-0.02
+2=nang	martyr	-0.05
+2=nao	martyr	-0.04	teller	0.03
+2=nay	martyr	-0.17	teller	0.02
+2=ne	martyr	-0.01
+2=nen	martyr	-0.07	teller	-0.01
+2=ng	martyr	-0.04	teller	0.07
+2=nga	martyr	-0.05	teller	0.03
+2=ngai	martyr	-0.02	teller	-0.01
+2=ngan	martyr	0.16	teller	-0.04
+2=ngay	martyr	-0.28
+2=nghe	martyr	-0.17	teller	-0.09
+2=nghi	martyr	-0.1	teller	0.02
+2=nghia	martyr	0.18	teller	-0.03
+2=nghiem	teller	-0.02
+2=ngo	martyr	0.36	teller	0.06
+2=ngoai	martyr	0.05	teller	0.01
+2=ngoc	martyr	-0.1	teller	0.05
+2=ngoi	martyr	0.08	teller	0.05
+2=ngu	martyr	-0.09	teller	0.09
+2=nguoi	martyr	0.03	teller	-0.16
+2=nguyen	martyr	0.01	teller	-0.13
+2=nguyet	martyr	-0.07	teller	0.04
+2=nha	martyr	0.05	teller	0.06
+2=nhac	martyr	0.09	teller	0.01
+2=nham	martyr	0.05	teller	-0.02
+2=nhan	martyr	0.08	teller	-0.07
+2=nhap	martyr	0.02	teller	-0.02
+2=nhat	martyr	0.01	teller	-0.12
+2=nhau	martyr	0.03	teller	-0.01
+2=nhi	martyr	-0.11	teller	-0.01
+2=nhiem	martyr	-0.02	teller	-0.01
+2=nho	martyr	0.3	teller	0.05
+2=nhom	martyr	-0.01	teller	0.08
+2=nhon	teller	0.12
+2=nhu	martyr	-0.01	teller	-0.03
+2=nhung	martyr	0.01	teller	-0.03
+2=niem	martyr	0.02	teller	-0.01
+2=nien	martyr	0.1
+2=ninh	martyr	-0.04	teller	0.03
+2=no	martyr	0.04	teller	0.12
+2=noi	martyr	0.02	teller	0.25
+2=nong	martyr	-0.08	teller	-0.01
+2=not	martyr	-0.02
+2=ntls	martyr	0.11	teller	-0.01
+2=nu	martyr	0.1	teller	-0.02
+2=nua	martyr	0.07
+2=nui	martyr	0.07	teller	-0.02
+2=nung	martyr	0.01	teller	-0.03
+2=nuoc	martyr	0.14	teller	-0.03
+2=nuoi	martyr	-0.04	teller	-0.02
+2=o	martyr	-0.06	teller	0.25
+2=oai	martyr	-0.01	teller	-0.03
+2=of	martyr	0.04	teller	0.14
+2=officer	martyr	0.01	teller	-0.01
+2=on	martyr	-0.05	teller	0.1
+2=ong	martyr	0.06	teller	0.06
+2=out	martyr	-0.03
+2=pa	martyr	-0.03	teller	0.02
+2=par	martyr	-0.07	teller	-0.01
+2=pha	martyr	-0.03	teller	-0.01
+2=phai	martyr	-0.07	teller	-0.04
+2=pham	martyr	-0.01	teller	-0.04
+2=phan	martyr	-0.07	teller	0.03
+2=phao	martyr	-0.03	teller	-0.02
+2=phap	martyr	0.2	teller	-0.01
+2=phau	martyr	0.24	teller	0.06
+2=phep	martyr	0.03
+2=phi	martyr	0.06	teller	-0.01
+2=phim	martyr	-0.01
+2=pho	martyr	0.34	teller	-0.02
+2=phong	martyr	0.06	teller	-0.03
+2=phu	martyr	0.04	teller	-0.02
+2=phuc	martyr	-0.01	teller	-0.04
+2=phung	martyr	0.11	teller	-0.01
+2=phuoc	martyr	0.08	teller	0.04
+2=phuong	martyr	0.01	teller	0.07
+2=plei	martyr	0.03	teller	0.07
+2=qua	martyr	-0.09	teller	0.07
+2=quach	martyr	-0.07	teller	-0.01
+2=quan	martyr	-0.41	teller	-0.07
+2=quang	martyr	0.11	teller	0.09
+2=quao	martyr	0.27	teller	-0.01
+2=que	martyr	-0.16	teller	0.02
+2=quen	martyr	0.11	teller	-0.06
+2=quoc	martyr	0.05	teller	-0.03
+2=quy	martyr	-0.03	teller	0.08
+2=quyen	martyr	0.02	teller	-0.01
+2=quyet	martyr	-0.06	teller	-0.01
+2=quynh	martyr	-0.11	teller	-0.01
+2=ra	martyr	-0.18	teller	-0.01
+2=raglai	martyr	-0.05	teller	0.08
+2=rang	martyr	0.15	teller	-0.01
+2=rao	martyr	-0.02
+2=rau	martyr	-0.01	teller	-0.01
+2=ray	martyr	-0.03	teller	-0.02
+2=ri	martyr	-0.03
+2=ro	martyr	0.16	teller	0.11
+2=roi	martyr	0.21	teller	-0.19
+2=ruot	martyr	0.2	teller	-0.05
+2=s	martyr	-0.04	teller	0.11
+2=sa	martyr	0.04	teller	-0.02
+2=sach	martyr	-0.1	teller	0.03
+2=sai	martyr	0.01
+2=same	martyr	0.05	teller	-0.01
+2=san	martyr	-0.09
+2=sang	martyr	-0.03	teller	0.11
+2=sanh	martyr	0.09	teller	-0.03
+2=sao	martyr	0.06	teller	0.05
+2=sap	martyr	-0.05	teller	-0.01
+2=sat	martyr	-0.15	teller	0.02
+2=sau	martyr	0.03	teller	-0.03
+2=sdt	martyr	-0.02	teller	0.01
+2=se	martyr	-0.08
+2=seo	martyr	0.01
+2=si	martyr	0.36	teller	-0.16
+2=sinh	martyr	0.52	teller	-0.15
+2=sn	martyr	0.05
+2=so	martyr	-0.19	teller	-0.07
+2=som	martyr	-0.02	teller	-0.01
+2=son	martyr	-0.01	teller	0.12
+2=song	martyr	-0.24	teller	-0.06
+2=su	martyr	0.06	teller	-0.05
+2=sua	martyr	0.04	teller	-0.05
+2=sung	martyr	0.03	teller	0.05
+2=suoi	martyr	-0.02	teller	-0.01
+2=sut	martyr	-0.11	teller	-0.01
+2=suu	martyr	-0.04
+2=sy	martyr	0.13	teller	-0.05
+2=t	martyr	-0.07	teller	-0.01
+2=ta	martyr	0.03	teller	-0.04
+2=tai	martyr	0.08	teller	0.15
+2=tam	martyr	-0.17	teller	0.11
+2=tan	martyr	0.19	teller	-0.08
+2=tang	martyr	0.03	teller	-0.02
+2=tap	martyr	-0.1	teller	0.01
+2=tau	martyr	0.09	teller	0.03
+2=tay	martyr	0.02	teller	-0.12
+2=ten	martyr	-0.32	teller	0.04
+2=thach	martyr	0.09	teller	-0.07
+2=tham	martyr	0.14	teller	0.06
+2=than	martyr	-0.1
+2=thang	martyr	-0.05	teller	0.13
+2=thanh	martyr	0.18	teller	-0.01
+2=thao	martyr	0.06	teller	0.05
+2=thap	martyr	-0.04	teller	-0.03
+2=that	martyr	-0.32	teller	-0.08
+2=thay	martyr	0.03
+2=the	martyr	-0.15	teller	-0.12
+2=them	martyr	-0.02	teller	-0.01
+2=theo	martyr	0.16	teller	-0.01
+2=they	martyr	-0.01
+2=thi	martyr	-0.25	teller	-0.24
+2=thien	martyr	0.03	teller	0.02
+2=thiet	martyr	-0.13	teller	-0.01
+2=thieu	martyr	0.15	teller	-0.07
+2=tho	martyr	0.01
+2=thoai	martyr	-0.19	teller	0.04
+2=thoat	martyr	-0.13	teller	-0.02
+2=thoi	teller	-0.02
+2=thon	martyr	0.05	teller	-0.09
+2=thong	martyr	0.18	teller	-0.04
+2=thu	martyr	0.16	teller	-0.05
+2=thuan	martyr	-0.01	teller	-0.04
+2=thuc	martyr	-0.05	teller	-0.01
+2=thuoc	martyr	-0.1
+2=thuong	martyr	0.2	teller	0.03
+2=thuy	martyr	0.18	teller	-0.04
+2=thuyen	martyr	-0.04	teller	-0.02
+2=tich	martyr	0.09	teller	-0.01
+2=tien	martyr	0.21	teller	-0.02
+2=tieu	martyr	-0.34	teller	0.22
+2=tim	martyr	-0.08	teller	0.17
+2=tin	martyr	0.07	teller	-0.04
+2=tinh	martyr	-0.18	teller	0.07
+2=tnxp	martyr	0.12	teller	-0.06
+2=to	martyr	0.05	teller	0.24
+2=toa	martyr	-0.02	teller	0.05
+2=toan	martyr	0.02	teller	0.05
+2=toc	martyr	0.05	teller	0.19
+2=toi	martyr	0.24	teller	0.1
+2=tong	martyr	-0.04	teller	-0.01
+2=tra	martyr	-0.03	teller	0.01
+2=trac	martyr	-0.05	teller	-0.02
+2=trach	martyr	-0.06
+2=trai	martyr	-0.06	teller	0.35
+2=tram	martyr	0.01	teller	-0.02
+2=tran	martyr	-0.01	teller	-0.05
+2=trang	martyr	-0.05	teller	0.13
+2=tre	martyr	-0.01
+2=tren	martyr	-0.02	teller	-0.03
+2=tri	martyr	-0.08	teller	0.05
+2=trieu	martyr	-0.07	teller	0.04
+2=trinh	martyr	-0.21	teller	0.18
+2=tro	martyr	-0.16	teller	0.06
+2=troi	martyr	0.09
+2=trong	martyr	0.02	teller	-0.13
+2=tru	martyr	0.03
+2=truc	martyr	0.09	teller	-0.01
+2=trung	martyr	-0.17
+2=truoc	martyr	0.02	teller	-0.05
+2=truong	martyr	0.03	teller	0.06
+2=tu	martyr	0.03	teller	0.01
+2=tuan	martyr	-0.05
+2=tui	martyr	-0.15
+2=tung	teller	-0.01
+2=tuoi	martyr	-0.46	teller	0.26
+2=tuong	martyr	0.07	teller	-0.02
+2=tuyen	martyr	0.01
+2=ty	martyr	0.02	teller	-0.02
+2=ung	martyr	0.03	teller	-0.01
+2=uong	martyr	-0.02	teller	0.08
+2=us	martyr	-0.06
+2=ut	martyr	0.11
+2=uy	martyr	0.15	teller	-0.1
+2=va	martyr	-0.16	teller	-0.05
+2=van	martyr	-0.02	teller	0.1
+2=vang	martyr	-0.01	teller	-0.01
+2=vao	martyr	-0.03	teller	-0.02
+2=ve	martyr	-0.22	teller	-0.07
+2=vi	martyr	-0.02	teller	-0.05
+2=viec	martyr	-0.06	teller	-0.06
+2=vien	martyr	-0.15	teller	0.12
+2=viet	martyr	-0.1	teller	-0.02
+2=vinh	martyr	0.25	teller	-0.08
+2=vo	martyr	0.07	teller	-0.05
+2=voi	martyr	0.03	teller	0.02
+2=vong	martyr	0.03
+2=vot	martyr	0.02	teller	-0.01
+2=vu	martyr	0.18	teller	-0.08
+2=vui	martyr	-0.09
+2=vung	martyr	0.01
+2=vuong	martyr	-0.1	teller	0.11
+2=was	martyr	0.25	teller	-0.02
+2=we	martyr	0.01	teller	-0.01
+2=went	martyr	0.02
+2=xa	martyr	-0.31	teller	0.24
+2=xac	martyr	0.04	teller	-0.03
+2=xe	martyr	-0.06	teller	-0.01
+2=xin	martyr	-0.1	teller	0.03
+2=xo	martyr	0.01	teller	-0.05
+2=xom	martyr	0.02	teller	-0.01
+2=xua	martyr	0.01	teller	0.07
+2=xuan	martyr	0.27	teller	-0.08
+2=xuong	martyr	0.23	teller	-0.06
+2=xuyen	teller	0.04
+2=y	martyr	-0.11	teller	0.11
+2=yen	martyr	0.14	teller	-0.14
+2=yeu	martyr	-0.05	teller	-0.01
+3=#	martyr	-0.27	teller	-0.04
+3=##	martyr	-0.11	teller	0.35
+3=###	martyr	-0.57	teller	0.73
+3=####	martyr	0.1	teller	0.15
+3=$	martyr	-0.65	teller	1.4
+3=a	martyr	-0.28	teller	-0.03
+3=ai	martyr	0.09	teller	-0.06
+3=all	martyr	0.04
+3=an	martyr	0.19	teller	-0.04
+3=ancien	martyr	-0.12	teller	0.16
+3=and	martyr	0.01	teller	-0.01
+3=anh	martyr	0.04	teller	0.12
+3=ao	martyr	0.08	teller	-0.01
+3=ap	martyr	-0.05	teller	0.1
+3=arvn	martyr	-0.08	teller	-0.02
+3=at	martyr	0.27	teller	-0.02
+3=au	martyr	0.08	teller	-0.02
+3=ay	martyr	0.04	teller	-0.02
+3=b	martyr	0.02	teller	0.02
+3=b40	martyr	0.02	teller	-0.02
+3=ba	martyr	0.2	teller	0.12
+3=bac	martyr	0.38	teller	-0.1
+3=bach	martyr	-0.08	teller	-0.03
+3=back	martyr	0.02
+3=bai	martyr	-0.02	teller	0.02
+3=ban	martyr	0.05	teller	-0.14
+3=bang	martyr	-0.02	teller	0.01
+3=bao	martyr	0.09	teller	-0.16
+3=bat	martyr	0.05	teller	-0.03
+3=bay	martyr	-0.01	teller	0.04
+3=be	martyr	0.07	teller	-0.02
+3=ben	martyr	-0.11	teller	-0.08
+3=benh	martyr	-0.16	teller	0.02
+3=bep	martyr	0.04	teller	-0.01
+3=beside	martyr	0.17	teller	-0.05
+3=bi	martyr	-0.01	teller	0.02
+3=bia	martyr	0.11	teller	-0.04
+3=bien	martyr	-0.08	teller	0.01
+3=biet	martyr	-0.08	teller	0.04
+3=binh	martyr	-0.05	teller	0.07
+3=bo	martyr	-0.36	teller	0.13
+3=boc	martyr	0.08
+3=boi	teller	-0.02
+3=bom	martyr	0.06	teller	-0.02
+3=bon	martyr	0.09	teller	-0.02
+3=bong	martyr	-0.02	teller	-0.02
+3=born	martyr	0.01
+3=bot	martyr	0.01
+3=bua	martyr	0.19
+3=bui	martyr	0.05	teller	-0.01
+3=bung	martyr	0.1	teller	-0.02
+3=buon	martyr	0.03	teller	0.02
+3=c	martyr	-0.01	teller	0.02
+3=c1	martyr	0.05	teller	0.03
+3=c10	martyr	-0.08	teller	-0.03
+3=c11	teller	0.02
+3=c2	martyr	0.05	teller	-0.02
+3=c3	martyr	0.02	teller	-0.02
+3=c5	martyr	-0.04	teller	0.14
+3=c6	martyr	-0.08	teller	-0.01
+3=c9	martyr	-0.1	teller	-0.02
+3=ca	martyr	0.23	teller	0.04
+3=cac	martyr	-0.05	teller	-0.03
+3=cach	martyr	0.09	teller	-0.03
+3=cai	martyr	-0.12	teller	-0.14
+3=cam	martyr	0.08	teller	0.04
+3=can	martyr	-0.14	teller	-0.08
+3=cang	martyr	-0.04
+3=canh	martyr	-0.17	teller	0.17
+3=cao	martyr	0.01	teller	-0.11
+3=cap	martyr	-0.16	teller	-0.01
+3=cat	martyr	-0.08	teller	0.05
+3=cau	martyr	-0.13	teller	-0.03
+3=cay	martyr	0.01	teller	-0.04
+3=cha	martyr	-0.12	teller	0.01
+3=chai	martyr	0.02	teller	-0.03
+3=cham	martyr	0.02	teller	-0.02
+3=chan	martyr	-0.01	teller	-0.01
+3=chat	martyr	0.02
+3=chau	martyr	-0.04	teller	-0.16
+3=chay	martyr	0.09	teller	-0.01
+3=che	martyr	-0.06	teller	-0.02
+3=chep	martyr	-0.06	teller	-0.02
+3=chet	martyr	-0.01	teller	-0.08
+3=chi	martyr	0.07	teller	0.02
+3=chien	martyr	-0.13	teller	-0.04
+3=chieu	martyr	-0.07	teller	-0.01
+3=chin	martyr	0.05	teller	-0.03
+3=chinh	martyr	-0.15	teller	0.07
+3=cho	martyr	-0.06	teller	-0.25
+3=chon	martyr	0.02	teller	-0.06
+3=chong	martyr	0.15	teller	-0.05
+3=chqs	martyr	-0.06	teller	-0.02
+3=chu	martyr	0.48
+3=chua	martyr	0.01	teller	-0.11
+3=chuc	martyr	0.08	teller	-0.01
+3=chum	martyr	0.05	teller	-0.01
+3=chung	martyr	-0.04	teller	0.03
+3=chup	martyr	-0.03	teller	-0.01
+3=chuyen	martyr	-0.15	teller	-0.09
+3=co	teller	-0.31
+3=coc	martyr	-0.06	teller	-0.01
+3=coi	martyr	-0.09	teller	0.07
+3=com	martyr	-0.05	teller	-0.03
+3=commander	teller	0.09
+3=compagnie	martyr	-0.02	teller	-0.02
+3=con	martyr	-0.13	teller	-0.1
+3=cong	martyr	0.21	teller	-0.15
+3=cu	martyr	-0.05	teller	0.14
+3=cua	martyr	-0.25	teller	-0.03
+3=cuc	martyr	0.27
+3=cung	martyr	0.12	teller	0.12
+3=cuoi	martyr	0.14	teller	-0.03
+3=cuon	martyr	0.07	teller	-0.01
+3=cuong	martyr	0.02	teller	0.05
+3=cut	martyr	0.2	teller	-0.04
+3=cuu	martyr	0.14	teller	0.05
+3=d	martyr	0.02	teller	-0.04
+3=d1	martyr	-0.01	teller	-0.02
+3=d14	teller	-0.02
+3=d2	martyr	-0.02	teller	-0.04
+3=d3	martyr	-0.06	teller	-0.03
+3=d5	martyr	-0.06	teller	0.06
+3=d6	martyr	0.05	teller	-0.02
+3=d8	martyr	-0.06
+3=da	martyr	-0.24	teller	-0.03
+3=dac	martyr	-0.01
+3=dai	martyr	-0.03	teller	-0.06
+3=dak	martyr	-0.02
+3=dam	martyr	-0.05	teller	-0.02
+3=dan	martyr	-0.16	teller	0.08
+3=dang	martyr	0.05	teller	-0.03
+3=danh	martyr	0.22	teller	-0.04
+3=dao	martyr	0.09	teller	0.1
+3=dap	martyr	-0.08	teller	-0.01
+3=dat	martyr	0.06	teller	0.04
+3=dau	martyr	0.1	teller	-0.03
+3=day	martyr	-0.02	teller	0.06
+3=de	martyr	-0.01	teller	-0.08
+3=dem	martyr	-0.12	teller	-0.02
+3=den	martyr	-0.03
+3=deo	martyr	-0.01
+3=deu	martyr	0.08	teller	-0.04
+3=di	martyr	0.09	teller	-0.07
+3=dia	martyr	-0.07	teller	0.05
+3=dich	martyr	-0.03
+3=died	martyr	0.02	teller	-0.01
+3=diem	martyr	-0.06
+3=dien	martyr	0.07	teller	0.1
+3=diep	martyr	-0.04	teller	-0.01
+3=dieu	martyr	0.03
+3=dinh	martyr	0.09	teller	-0.03
+3=diu	martyr	0.01	teller	-0.02
+3=division	martyr	0.02
+3=dkz	martyr	-0.02
+3=do	martyr	0.15	teller	-0.03
+3=doan	martyr	-0.38	teller	0.21
+3=doc	martyr	-0.05	teller	0.02
+3=doi	martyr	-0.05	teller	-0.14
+3=don	martyr	-0.03	teller	0.24
+3=dong	martyr	-0.07	teller	0.14
+3=dot	martyr	0.1	teller	-0.01
+3=dt	martyr	-0.12	teller	0.23
+3=du	martyr	0.14	teller	-0.06
+3=dua	martyr	-0.08	teller	-0.06
+3=duc	martyr	-0.12	teller	0.02
+3=dung	martyr	-0.13	teller	-0.06
+3=duoc	martyr	-0.06	teller	-0.01
+3=duoi	martyr	-0.1	teller	-0.01
+3=duom	teller	-0.02
+3=duong	martyr	0.08	teller	-0.07
+3=duy	martyr	0.14
+3=e	martyr	-0.09	teller	0.02
+3=e12	martyr	-0.02	teller	-0.01
+3=e174	martyr	0.03
+3=e24	martyr	-0.02	teller	0.01
+3=e27	martyr	0.03	teller	-0.01
+3=e31	martyr	-0.08	teller	0.1
+3=e4	martyr	0.01	teller	-0.01
+3=e42	martyr	0.06
+3=e66	martyr	0.07	teller	-0.05
+3=e95	martyr	-0.03	teller	-0.01
+3=em	teller	-0.01
+3=email	martyr	-0.04	teller	0.02
+3=en	martyr	-0.08	teller	-0.01
+3=est	martyr	0.04	teller	-0.01
+3=et	martyr	0.16	teller	-0.03
+3=example	martyr	-0.03
+3=from	martyr	-0.03	teller	-0.02
+3=gac	martyr	0.14
+3=gai	martyr	-0.04	teller	0.11
+3=gan	martyr	-0.01	teller	-0.01
+3=gao	martyr	0.17
+3=gap	martyr	-0.13	teller	0.05
+3=ghi	martyr	0.06	teller	0.08
+3=gi	martyr	0.03	teller	-0.01
+3=gia	martyr	-0.11	teller	0.03
+3=giai	martyr	0.02
+3=giang	teller	-0.01
+3=giao	martyr	0.03	teller	0.06
+3=giay	martyr	-0.13	teller	-0.07
+3=gieng	martyr	-0.16	teller	-0.01
+3=gio	martyr	-0.09	teller	-0.14
+3=giong	martyr	0.16	teller	-0.01
+3=giu	martyr	0.25	teller	-0.04
+3=giua	martyr	-0.05	teller	0.05
+3=go	martyr	-0.01	teller	0.05
+3=goc	martyr	-0.04	teller	-0.06
+3=goi	martyr	0.15	teller	-0.09
+3=gom	martyr	-0.08	teller	-0.01
+3=gui	martyr	-0.03	teller	-0.05
+3=h	martyr	0.07
+3=ha	martyr	0.15	teller	-0.08
+3=hai	martyr	-0.07	teller	0.09
+3=ham	martyr	0.05	teller	-0.05
+3=han	teller	-0.02
+3=hang	martyr	0.14	teller	-0.09
+3=hanh	martyr	0.03	teller	-0.01
+3=hao	martyr	-0.02
+3=hau	teller	-0.01
+3=hay	martyr	0.13	teller	-0.04
+3=he	martyr	0.16	teller	-0.01
+3=het	martyr	0.07	teller	-0.01
+3=hi	martyr	0.13	teller	-0.02
+3=hien	martyr	-0.05	teller	0.14
+3=hiep	martyr	0.07	teller	-0.01
+3=hieu	martyr	-0.05	teller	0.02
+3=him	martyr	0.09	teller	-0.01
+3=his	martyr	-0.03	teller	0.09
+3=ho	martyr	0.41	teller	-0.05
+3=hoa	martyr	0.42	teller	-0.02
+3=hoai	martyr	0.08	teller	0.04
+3=hoan	martyr	-0.02	teller	0.09
+3=hoang	martyr	0.11	teller	-0.07
+3=hoc	martyr	-0.09
+3=hoe	martyr	-0.09	teller	0.09
+3=hoi	martyr	-0.24	teller	0.02
+3=hom	martyr	0.01	teller	-0.02
+3=hon	martyr	-0.03	teller	-0.02
+3=hong	martyr	0.21	teller	-0.04
+3=hop	martyr	0.06	teller	0.02
+3=hs	martyr	0.19	teller	-0.04
+3=hue	martyr	0.12	teller	0.09
+3=hung	martyr	0.07	teller	-0.07
+3=huong	martyr	0.02	teller	0.06
+3=huu	martyr	0.02
+3=huy	martyr	-0.03
+3=huyen	martyr	0.2	teller	0.01
+3=hy	martyr	-0.51	teller	0.04
+3=i	teller	-0.04
+3=il	martyr	0.04	teller	-0.01
+3=in	martyr	0.15	teller	-0.02
+3=it	martyr	0.02
+3=k	martyr	0.06	teller	0.04
+3=ke	martyr	-0.21	teller	0.05
+3=keo	martyr	-0.03	teller	-0.02
+3=ket	martyr	-0.14	teller	0.08
+3=keu	martyr	0.11	teller	0.03
+3=kha	martyr	0.04	teller	-0.02
+3=khac	martyr	-0.02	teller	-0.03
+3=khai	martyr	0.03	teller	0.04
+3=kham	martyr	-0.1	teller	-0.01
+3=khang	martyr	-0.03
+3=khanh	martyr	-0.4	teller	0.04
+3=khau	martyr	-0.07	teller	-0.03
+3=khe	martyr	0.4	teller	0.01
+3=khi	martyr	0.31	teller	-0.03
+3=khieng	martyr	-0.27	teller	-0.01
+3=khmer	martyr	-0.01	teller	0.02
+3=khoai	martyr	0.02
+3=khoan	martyr	-0.03	teller	-0.01
+3=khoang	martyr	0.05
+3=khoi	martyr	0.02	teller	-0.02
+3=khong	martyr	-0.01	teller	0.03
+3=khu	martyr	-0.01	teller	-0.02
+3=khuong	martyr	-0.12	teller	0.08
+3=kia	martyr	-0.04	teller	-0.02
+3=kich	martyr	-0.04	teller	0.05
+3=kiem	martyr	0.2	teller	0.1
+3=kien	martyr	0.02	teller	-0.07
+3=kieu	martyr	-0.04	teller	-0.05
+3=killed	martyr	0.09
+3=kim	martyr	0.1	teller	0.04
+3=kinh	martyr	-0.16	teller	-0.05
+3=ko	teller	0.02
+3=ky	martyr	-0.05	teller	0.02
+3=l	martyr	-0.1	teller	-0.04
+3=la	teller	-0.31
+3=lac	martyr	0.05	teller	-0.01
+3=lach	martyr	0.03	teller	-0.02
+3=lai	martyr	-0.28	teller	0.02
+3=lam	martyr	0.1	teller	0.09
+3=lan	martyr	-0.08	teller	-0.02
+3=lang	martyr	0.42	teller	-0.09
+3=lanh	martyr	0.06
+3=lao	martyr	-0.01	teller	0.07
+3=lap	martyr	-0.22	teller	0.04
+3=lay	martyr	0.09	teller	-0.07
+3=le	martyr	-0.18	teller	0.01
+3=leader	martyr	-0.01
+3=len	martyr	-0.14	teller	0.12
+3=les	martyr	-0.13	teller	-0.01
+3=liaison	martyr	0.08	teller	-0.01
+3=liem	martyr	0.02	teller	0.01
+3=lien	martyr	-0.09	teller	-0.13
+3=liet	martyr	-0.27	teller	0.27
+3=lieu	martyr	-0.01	teller	0.01
+3=linh	martyr	0.14	teller	0.03
+3=lo	martyr	0.01	teller	-0.07
+3=loc	martyr	0.14	teller	-0.08
+3=loi	martyr	-0.02	teller	0.04
+3=lon	martyr	0.06	teller	-0.02
+3=long	martyr	0.02	teller	0.07
+3=lop	martyr	0.03	teller	-0.01
+3=ls	martyr	-0.09	teller	0.03
+3=lu	martyr	0.03	teller	-0.02
+3=lua	martyr	-0.06	teller	0.02
+3=luc	martyr	-0.1	teller	-0.06
+3=luong	martyr	0.1	teller	-0.06
+3=luu	martyr	0.04	teller	-0.02
+3=ly	martyr	0.09	teller	0.19
+3=m	martyr	-0.05
+3=ma	martyr	-0.07	teller	-0.08
+3=mac	martyr	-0.05	teller	-0.01
+3=mai	martyr	0.06	teller	0.06
+3=mam	martyr	-0.03	teller	0.03
+3=man	martyr	-0.01	teller	-0.06
+3=mang	martyr	0.13	teller	-0.01
+3=manh	martyr	-0.03	teller	-0.01
+3=mao	martyr	0.04	teller	-0.01
+3=mat	martyr	0.15	teller	-0.09
+3=mau	teller	-0.01
+3=may	martyr	0.07	teller	0.02
+3=me	martyr	-0.24	teller	-0.02
+3=medic	martyr	0.01	teller	-0.01
+3=mep	teller	-0.01
+3=mien	martyr	0.02	teller	0.04
+3=min	martyr	-0.1
+3=minh	martyr	-0.11	teller	0.09
+3=mis	martyr	-0.01	teller	-0.01
+3=mo	martyr	0.25	teller	-0.15
+3=moi	martyr	-0.07	teller	-0.06
+3=mon	martyr	0.03	teller	-0.01
+3=mong	martyr	0.01	teller	0.11
+3=mort	martyr	-0.05	teller	-0.01
+3=mot	martyr	0.42	teller	0.02
+3=mu	martyr	-0.02	teller	-0.01
+3=mui	martyr	-0.04	teller	0.01
+3=mung	martyr	-0.02
+3=muoi	martyr	0.03	teller	0.05
+3=muon	martyr	0.03	teller	0.01
+3=muong	martyr	0.02	teller	-0.02
+3=my	martyr	-0.05	teller	0.06
+3=na	martyr	-0.06	teller	0.02
+3=nam	martyr	-0.03	teller	-0.17
+3=name	martyr	-0.12
+3=nang	martyr	0.07	teller	-0.01
+3=nao	martyr	-0.06	teller	-0.05
+3=nau	martyr	-0.08	teller	-0.02
+3=nay	martyr	-0.12	teller	-0.05
+3=nen	martyr	0.01	teller	-0.1
+3=neu	martyr	-0.04	teller	-0.03
+3=nga	martyr	0.02	teller	0.02
+3=ngan	martyr	0.03
+3=ngay	martyr	0.02	teller	-0.02
+3=nghe	martyr	0.17	teller	-0.02
+3=nghi	martyr	-0.02	teller	-0.07
+3=nghia	martyr	0.03	teller	-0.08
+3=nghiem	martyr	-0.32	teller	-0.01
+3=ngo	martyr	0.08	teller	-0.1
+3=ngoai	martyr	0.08	teller	-0.04
+3=ngoc	martyr	0.06	teller	-0.03
+3=ngoi	teller	-0.03
+3=ngu	martyr	0.11	teller	-0.03
+3=nguoi	martyr	0.17	teller	-0.01
+3=nguyen	martyr	0.11	teller	0.11
+3=nha	martyr	0.15	teller	-0.1
+3=nham	martyr	-0.02	teller	-0.01
+3=nhan	martyr	0.11	teller	-0.09
+3=nhap	martyr	-0.44	teller	-0.02
+3=nhat	martyr	0.1	teller	0.03
+3=nhay	martyr	0.08	teller	-0.01
+3=nhe	martyr	-0.03	teller	-0.01
+3=nhi	martyr	-0.07	teller	0.08
+3=nho	martyr	0.16	teller	0.05
+3=nhu	martyr	0.03	teller	-0.1
+3=nhuan	martyr	0.09	teller	-0.03
+3=nhung	martyr	0.16	teller	-0.04
+3=niem	martyr	0.05	teller	0.12
+3=nien	martyr	0.03	teller	0.04
+3=ninh	martyr	0.14	teller	-0.01
+3=nn	teller	-0.01
+3=no	martyr	0.07	teller	-0.05
+3=noi	martyr	-0.12	teller	0.01
+3=nong	martyr	0.1	teller	-0.07
+3=not	martyr	0.14	teller	-0.01
+3=nous	martyr	-0.03
+3=ntls	martyr	0.01	teller	0.02
+3=nu	martyr	0.03	teller	-0.01
+3=nua	martyr	-0.09
+3=nui	martyr	-0.12	teller	-0.02
+3=nung	martyr	0.02	teller	-0.01
+3=nuoc	martyr	0.06	teller	-0.05
+3=nuoi	martyr	0.02	teller	-0.04
+3=o	martyr	-0.12	teller	0.07
+3=oai	martyr	0.1	teller	-0.03
+3=of	martyr	-0.25	teller	-0.02
+3=oi	martyr	0.07	teller	-0.07
+3=om	martyr	-0.01	teller	-0.01
+3=on	martyr	-0.1	teller	0.03
+3=one	martyr	-0.01
+3=ong	martyr	-0.18	teller	0.24
+3=ou	martyr	-0.03
+3=out	martyr	0.03	teller	-0.04
+3=pa	martyr	-0.05	teller	-0.04
+3=paper	martyr	0.01	teller	-0.01
+3=pha	martyr	0.06	teller	-0.01
+3=phai	martyr	-0.04	teller	0.01
+3=pham	martyr	0.01	teller	0.03
+3=phan	martyr	-0.08	teller	-0.1
+3=phao	martyr	0.07	teller	-0.02
+3=phap	martyr	0.28	teller	0.08
+3=phat	martyr	0.09	teller	-0.02
+3=phe	martyr	0.08	teller	-0.02
+3=phi	martyr	0.16	teller	-0.01
+3=phia	teller	-0.02
+3=phiet	martyr	0.01	teller	-0.01
+3=phin	martyr	-0.03
+3=pho	martyr	0.33	teller	-0.01
+3=phong	martyr	0.08	teller	-0.09
+3=phu	martyr	0.24	teller	-0.05
+3=phuc	martyr	-0.08	teller	-0.02
+3=phung	martyr	0.01	teller	-0.02
+3=phuoc	martyr	0.23	teller	-0.04
+3=phuong	martyr	-0.06	teller	0.15
+3=plei	martyr	-0.01	teller	0.01
+3=q	teller	-0.01
+3=qua	martyr	-0.06	teller	0.01
+3=quach	martyr	-0.08	teller	-0.02
+3=quan	martyr	0.02	teller	-0.03
+3=quang	martyr	0.09	teller	-0.1
+3=quay	martyr	0.04	teller	-0.02
+3=que	martyr	0.39	teller	-0.26
+3=quen	martyr	-0.01	teller	-0.02
+3=quoc	martyr	0.05	teller	0.03
+3=quy	martyr	-0.05	teller	-0.01
+3=quyen	martyr	0.03	teller	-0.02
+3=quyet	martyr	-0.04	teller	-0.01
+3=quynh	martyr	0.07	teller	-0.05
+3=ra	martyr	0.02	teller	-0.07
+3=rach	martyr	0.03	teller	-0.02
+3=rai	martyr	0.03	teller	-0.02
+3=rang	martyr	-0.01	teller	-0.01
+3=rau	martyr	0.05	teller	-0.02
+3=ray	martyr	0.01	teller	-0.02
+3=regiment	martyr	-0.09
+3=regt	martyr	0.03	teller	-0.06
+3=reo	martyr	0.07	teller	-0.01
+3=ret	martyr	-0.01
+3=ri	martyr	-0.01
+3=rieng	martyr	-0.01	teller	-0.01
+3=ro	martyr	0.06	teller	-0.02
+3=roi	martyr	-0.11	teller	-0.06
+3=rong	martyr	-0.03	teller	-0.03
+3=rung	martyr	0.13	teller	0.01
+3=ruong	martyr	0.09	teller	-0.01
+3=ruot	martyr	0.13	teller	-0.01
+3=rut	martyr	-0.12	teller	-0.03
+3=s	martyr	-0.01
+3=sa	martyr	-0.01	teller	-0.02
+3=sach	martyr	-0.66	teller	0.11
+3=sai	martyr	-0.23	teller	-0.03
+3=said	martyr	0.05
+3=san	martyr	-0.13	teller	0.09
+3=sang	martyr	-0.15	teller	-0.08
+3=sanh	martyr	0.08	teller	-0.02
+3=sat	martyr	-0.11	teller	0.21
+3=sau	martyr	-0.13	teller	-0.16
+3=say	martyr	0.02
+3=scan	martyr	-0.02	teller	-0.01
+3=sen	martyr	0.01
+3=si	martyr	0.03	teller	0.21
+3=sinh	martyr	0.09	teller	-0.17
+3=sn	martyr	-0.05
+3=so	martyr	0.09	teller	-0.09
+3=soc	martyr	0.04	teller	-0.03
+3=som	martyr	-0.04	teller	-0.01
+3=son	martyr	-0.03	teller	0.13
+3=song	martyr	-0.11	teller	-0.06
+3=sot	martyr	0.03	teller	0.02
+3=south	martyr	-0.06
+3=su	martyr	-0.04	teller	-0.15
+3=sung	martyr	-0.03	teller	-0.01
+3=suoi	martyr	-0.02	teller	-0.02
+3=sut	martyr	-0.03
+3=suu	martyr	-0.1	teller	-0.06
+3=sy	teller	-0.02
+3=t	martyr	0.07
+3=ta	martyr	-0.07	teller	0.15
+3=tac	martyr	0.06	teller	-0.01
+3=tai	martyr	-0.09	teller	0.07
+3=tam	martyr	-0.2	teller	0.03
+3=tan	martyr	0.08	teller	0.01
+3=tang	martyr	-0.05	teller	0.08
+3=tao	martyr	0.01	teller	-0.01
+3=tap	martyr	0.14	teller	-0.04
+3=tau	martyr	0.11	teller	-0.01
+3=tay	martyr	-0.14	teller	0.1
+3=te	martyr	0.03	teller	-0.05
+3=ten	martyr	-0.1	teller	-0.21
+3=tet	martyr	0.02	teller	0.09
+3=th	martyr	0.02
+3=thach	martyr	0.05	teller	-0.02
+3=thai	martyr	0.14	teller	-0.09
+3=tham	teller	-0.01
+3=than	martyr	-0.15	teller	-0.01
+3=thang	martyr	-0.05	teller	-0.03
+3=thanh	martyr	0.3	teller	-0.1
+3=thao	martyr	0.03	teller	0.01
+3=thap	martyr	-0.12	teller	-0.01
+3=that	teller	-0.03
+3=thay	martyr	-0.18	teller	-0.03
+3=the	martyr	-0.14	teller	-0.06
+3=them	martyr	0.07	teller	-0.02
+3=theo	martyr	0.05	teller	-0.02
+3=thi	martyr	-0.18	teller	-0.17
+3=thien	teller	-0.01
+3=thiet	martyr	0.08	teller	-0.01
+3=thieu	martyr	-0.01
+3=thin	martyr	-0.02	teller	-0.01
+3=tho	martyr	0.1	teller	0.05
+3=thoat	martyr	0.01	teller	-0.01
+3=thoi	martyr	0.05
+3=thon	martyr	-0.02	teller	0.05
+3=thong	martyr	0.03	teller	-0.01
+3=thu	martyr	0.08	teller	0.04
+3=thuan	martyr	-0.16	teller	-0.04
+3=thuoc	teller	-0.02
+3=thuong	martyr	-0.21	teller	0.1
+3=thuy	martyr	0.11	teller	0.02
+3=tich	martyr	0.07	teller	-0.05
+3=tien	martyr	0.26	teller	0.19
+3=tieng	martyr	-0.1	teller	0.11
+3=tieu	martyr	-0.03
+3=tim	martyr	-0.18	teller	0.07
+3=tin	martyr	-0.17
+3=tinh	martyr	-0.1	teller	0.07
+3=tnxp	martyr	0.08	teller	-0.05
+3=to	martyr	-0.13	teller	0.04
+3=toi	martyr	-0.19	teller	-0.21
+3=told	martyr	-0.06	teller	-0.01
+3=ton	martyr	0.06	teller	0.18
+3=tong	martyr	-0.13	teller	-0.08
+3=tra	martyr	0.09	teller	-0.03
+3=trach	martyr	0.02	teller	0.1
+3=trai	martyr	-0.12	teller	-0.03
+3=tram	martyr	-0.16	teller	-0.06
+3=tran	martyr	-0.25	teller	-0.15
+3=trang	martyr	-0.05	teller	-0.03
+3=trao	martyr	-0.09	teller	-0.02
+3=tre	martyr	-0.06
+3=tren	martyr	0.21	teller	-0.03
+3=tri	martyr	0.05	teller	0.06
+3=trieu	martyr	0.05	teller	-0.01
+3=trinh	martyr	0.1	teller	0.02
+3=tro	martyr	0.09	teller	-0.01
+3=troi	martyr	-0.02
+3=trong	martyr	-0.14	teller	-0.1
+3=tru	martyr	0.09	teller	0.04
+3=truc	martyr	0.17	teller	0.05
+3=trung	martyr	-0.13	teller	-0.05
+3=truoc	martyr	-0.21	teller	0.02
+3=truong	martyr	-0.26	teller	0.05
+3=tu	martyr	0.13	teller	-0.08
+3=tuan	martyr	-0.03
+3=tuc	martyr	-0.05	teller	0.01
+3=tue	martyr	-0.01
+3=tui	martyr	-0.03	teller	-0.05
+3=tung	martyr	-0.03	teller	0.17
+3=tuoi	martyr	-0.02
+3=tuong	martyr	0.02	teller	-0.06
+3=tuyen	martyr	0.08	teller	-0.03
+3=tuyet	martyr	-0.08	teller	-0.01
+3=ty	martyr	-0.08	teller	-0.04
+3=une	martyr	0.05
+3=ung	martyr	0.04	teller	-0.01
+3=unit	martyr	0.09	teller	-0.01
+3=ut	martyr	0.06	teller	-0.1
+3=uy	martyr	-0.02	teller	-0.01
+3=uyen	martyr	0.03	teller	0.01
+3=va	martyr	0.33	teller	-0.08
+3=vam	martyr	-0.01	teller	-0.01
+3=van	martyr	-0.29	teller	0.11
+3=vang	martyr	0.07	teller	0.12
+3=vao	martyr	-0.01	teller	-0.01
+3=vay	martyr	-0.07	teller	-0.01
+3=ve	martyr	-0.31	teller	-0.17
+3=vi	martyr	-0.4	teller	-0.05
+3=vien	martyr	0.16	teller	-0.01
+3=viet	martyr	0.11	teller	0.05
+3=village	martyr	0.07	teller	-0.02
+3=vinh	martyr	-0.03	teller	-0.07
+3=vivant	martyr	0.01	teller	0.04
+3=vo	martyr	0.18	teller	-0.11
+3=voi	martyr	0.02	teller	-0.1
+3=vong	martyr	0.22	teller	-0.02
+3=vot	martyr	0.01	teller	-0.03
+3=vu	martyr	0.12	teller	-0.09
+3=vua	martyr	0.03
+3=vui	martyr	0.09	teller	-0.01
+3=vuon	martyr	-0.03	teller	-0.01
+3=vuong	martyr	0.01	teller	-0.02
+3=vuot	martyr	0.07	teller	-0.04
+3=was	martyr	-0.02
+3=we	martyr	0.14	teller	-0.01
+3=with	martyr	-0.04	teller	-0.01
+3=xa	martyr	-0.25	teller	-0.25
+3=xac	martyr	-0.14
+3=xe	martyr	0.1	teller	0.06
+3=xem	martyr	-0.04	teller	0.02
+3=xin	martyr	-0.12	teller	0.09
+3=xoan	martyr	0.01	teller	-0.01
+3=xom	martyr	-0.05	teller	0.07
+3=xu	martyr	-0.08
+3=xuan	martyr	-0.11	teller	-0.03
+3=xung	martyr	0.1
+3=xuong	martyr	0.16	teller	-0.03
+3=xuyen	martyr	-0.05	teller	0.08
+3=y	martyr	0.12	teller	-0.03
+3=yen	martyr	0.11	teller	-0.09
+3=yeu	martyr	-0.01	teller	0.02
-1=#	martyr	0.62	teller	-0.53
-1=# & anh	martyr	0.13
-1=# & ba	martyr	-0.04	teller	0.06
-1=# & bac	martyr	-0.01	teller	-0.01
-1=# & bui	martyr	0.02	teller	-0.02
-1=# & cai	martyr	-0.03
-1=# & chu	martyr	0.05	teller	-0.01
-1=# & co	martyr	-0.15	teller	-0.01
-1=# & cu	martyr	-0.05	teller	-0.1
-1=# & cua	martyr	-0.07
-1=# & dang	martyr	0.03
-1=# & dao	martyr	0.03	teller	-0.01
-1=# & dinh	martyr	0.02	teller	-0.01
-1=# & do	martyr	0.07
-1=# & doan	martyr	-0.05	teller	-0.01
-1=# & dong	martyr	-0.06
-1=# & duong	martyr	0.01	teller	-0.01
-1=# & ha	martyr	0.05	teller	-0.03
-1=# & hai	martyr	0.06
-1=# & ho	martyr	0.04	teller	-0.02
-1=# & hoang	martyr	-0.04	teller	0.08
-1=# & khong	martyr	0.02	teller	-0.01
-1=# & kieu	martyr	-0.07	teller	-0.03
-1=# & la	martyr	0.11	teller	-0.01
-1=# & le	martyr	0.18	teller	-0.02
-1=# & liet	martyr	-0.09	teller	-0.01
-1=# & lo	martyr	0.17	teller	-0.06
-1=# & luong	martyr	0.01	teller	-0.03
-1=# & luu	martyr	-0.1	teller	-0.01
-1=# & nam	martyr	-0.08	teller	-0.01
-1=# & ngo	martyr	-0.03	teller	-0.01
-1=# & nguyen	martyr	-0.02	teller	-0.05
-1=# & nong	martyr	-0.03	teller	0.07
-1=# & ong	martyr	0.01	teller	-0.02
-1=# & pham	teller	-0.02
-1=# & phung	martyr	0.01	teller	-0.01
-1=# & quach	martyr	0.04	teller	-0.01
-1=# & ta	martyr	0.05	teller	-0.04
-1=# & tan	martyr	-0.03	teller	-0.01
-1=# & ten	martyr	0.1	teller	0.01
-1=# & thai	martyr	-0.01
-1=# & thang	martyr	0.05
-1=# & tieu	martyr	-0.02
-1=# & toi	martyr	-0.03	teller	-0.07
-1=# & tran	martyr	-0.05
-1=# & trinh	martyr	0.05	teller	-0.02
-1=# & truong	martyr	-0.05	teller	0.02
-1=# & vi	martyr	0.03
-1=# & vu	martyr	-0.01	teller	-0.02
-1=# & vuong	martyr	0.03	teller	-0.01
-1=##	martyr	0.3	teller	-0.15
-1=## & anh	martyr	-0.04	teller	-0.04
-1=## & bac	martyr	-0.08	teller	0.03
-1=## & ban	martyr	0.01	teller	-0.02
-1=## & bui	martyr	0.04	teller	-0.01
-1=## & cai	martyr	-0.06
-1=## & chi	martyr	-0.01	teller	-0.02
-1=## & chu	martyr	0.07
-1=## & co	teller	-0.03
-1=## & con	martyr	-0.1
-1=## & cu	teller	0.09
-1=## & cua	martyr	-0.02	teller	-0.01
-1=## & d	martyr	0.03	teller	-0.02
-1=## & dang	martyr	-0.11	teller	0.05
-1=## & dinh	martyr	0.05
-1=## & doan	martyr	0.06	teller	-0.01
-1=## & dong	martyr	-0.06	teller	0.01
-1=## & duong	martyr	0.02	teller	-0.01
-1=## & ha	martyr	0.01	teller	-0.01
-1=## & ho	martyr	0.12	teller	-0.01
-1=## & hoang	martyr	0.04	teller	-0.01
-1=## & la	martyr	0.14	teller	-0.02
-1=## & le	martyr	-0.01	teller	0.03
-1=## & ly	martyr	-0.09	teller	-0.01
-1=## & ngo	martyr	0.04
-1=## & nguoi	martyr	-0.03	teller	-0.03
-1=## & nguyen	teller	0.01
-1=## & ong	martyr	-0.15	teller	0.02
-1=## & pham	martyr	0.03	teller	-0.02
-1=## & phan	martyr	0.08	teller	-0.01
-1=## & ten	martyr	-0.15	teller	0.11
-1=## & thang	martyr	-0.14	teller	-0.02
-1=## & to	martyr	0.01	teller	-0.02
-1=## & toi	martyr	-0.02	teller	0.04
-1=## & tran	martyr	0.14	teller	-0.04
-1=## & trieu	martyr	-0.01	teller	-0.01
-1=## & trinh	martyr	0.05	teller	-0.02
-1=## & vu	martyr	0.01
-1=###	martyr	0.15	teller	0.16
-1=### & anh	martyr	0.01	teller	-0.03
-1=### & chau	teller	-0.07
-1=### & chi	teller	0.06
-1=### & co	martyr	-0.04	teller	-0.02
-1=### & con	teller	-0.07
-1=### & le	martyr	-0.03	teller	0.05
-1=### & ten	martyr	-0.02	teller	0.15
-1=### & thang	martyr	0.05
-1=### & toi	martyr	-0.03	teller	0.02
-1=### & trinh	martyr	0.08	teller	-0.02
-1=####	martyr	0.08	teller	-0.05
-1=#### & an	martyr	-0.07	teller	-0.01
-1=#### & anh	martyr	-0.11	teller	-0.02
-1=#### & ba	martyr	0.02	teller	-0.01
-1=#### & bac	martyr	-0.06	teller	0.03
-1=#### & ban	martyr	-0.01	teller	-0.03
-1=#### & bo	martyr	0.14
-1=#### & chau	martyr	-0.07	teller	-0.02
-1=#### & chi	martyr	-0.07	teller	-0.03
-1=#### & chu	martyr	-0.03	teller	0.07
-1=#### & co	martyr	-0.08	teller	0.15
-1=#### & con	martyr	0.03	teller	0.15
-1=#### & cu	martyr	-0.01
-1=#### & dai	teller	0.05
-1=#### & dang	martyr	0.02
-1=#### & dinh	martyr	-0.04	teller	-0.03
-1=#### & do	martyr	0.01	teller	-0.01
-1=#### & doan	martyr	0.05	teller	-0.01
-1=#### & dong	martyr	-0.01	teller	-0.01
-1=#### & em	teller	-0.03
-1=#### & gom	martyr	0.01	teller	-0.02
-1=#### & ho	martyr	0.03	teller	-0.01
-1=#### & hoang	martyr	0.03	teller	0.04
-1=#### & kim	martyr	-0.02
-1=#### & la	martyr	0.01	teller	-0.03
-1=#### & le	martyr	0.04	teller	0.02
-1=#### & loc	martyr	-0.03
-1=#### & luu	martyr	0.01	teller	0.02
-1=#### & mai	martyr	0.04
-1=#### & nguoi	martyr	-0.08	teller	-0.05
-1=#### & nguyen	martyr	0.06	teller	-0.01
-1=#### & ong	martyr	0.08	teller	-0.12
-1=#### & pham	martyr	0.04	teller	-0.01
-1=#### & phan	martyr	0.08	teller	-0.01
-1=#### & phu	martyr	-0.05
-1=#### & quang	martyr	-0.04	teller	-0.01
-1=#### & tam	martyr	-0.01	teller	-0.01
-1=#### & tan	martyr	-0.01	teller	-0.01
-1=#### & ten	martyr	0.14	teller	-0.02
-1=#### & thang	martyr	0.01	teller	-0.01
-1=#### & thuong	martyr	-0.08	teller	-0.01
-1=#### & toi	martyr	-0.13	teller	0.04
-1=#### & tran	martyr	0.05
-1=#### & truong	martyr	-0.08	teller	0.03
-1=#### & vo	martyr	0.08	teller	-0.01
-1=#### & vu	martyr	0.14
-1=#### & xa	martyr	-0.04	teller	-0.01
-1=##########	martyr	-0.01	teller	0.13
-1=19t	martyr	0.04	teller	-0.01
-1=^	martyr	0.26	teller	0.3
-1=^ & anh	martyr	-0.13	teller	-0.15
-1=^ & ba	martyr	0.25	teller	0.05
-1=^ & bac	martyr	0.02	teller	0.27
-1=^ & ban	martyr	0.01	teller	-0.09
-1=^ & bo	martyr	-0.36	teller	-0.05
-1=^ & cau	martyr	0.01	teller	-0.04
-1=^ & cha	martyr	0.03
-1=^ & chau	martyr	-0.09	teller	-0.13
-1=^ & chi	martyr	-0.02	teller	0.01
-1=^ & chong	martyr	-0.03	teller	-0.01
-1=^ & chu	teller	0.12
-1=^ & co	martyr	0.07	teller	0.07
-1=^ & con	martyr	-0.17	teller	-0.12
-1=^ & cu	martyr	-0.08	teller	0.09
-1=^ & d	martyr	0.04	teller	-0.01
-1=^ & danh	martyr	-0.22	teller	-0.07
-1=^ & dong	martyr	0.13	teller	-0.01
-1=^ & e	martyr	-0.03	teller	0.1
-1=^ & em	martyr	0.27	teller	0.07
-1=^ & ha	martyr	0.02	teller	-0.01
-1=^ & ho	martyr	0.3	teller	-0.02
-1=^ & i	martyr	-0.01	teller	0.04
-1=^ & le	martyr	0.03	teller	0.03
-1=^ & liet	martyr	0.65	teller	-0.08
-1=^ & ls	martyr	0.19	teller	-0.06
-1=^ & me	martyr	-0.09	teller	0.09
-1=^ & minh	martyr	-0.1	teller	-0.08
-1=^ & mon	martyr	0.04	teller	-0.01
-1=^ & my	martyr	0.06	teller	0.04
-1=^ & nguoi	martyr	-0.55	teller	0.02
-1=^ & nguyen	martyr	0.07	teller	-0.22
-1=^ & ong	martyr	0.03	teller	0.23
-1=^ & quan	martyr	0.08	teller	-0.02
-1=^ & ten	martyr	0.05	teller	0.05
-1=^ & thang	martyr	0.04	teller	-0.04
-1=^ & thay	martyr	0.03	teller	0.02
-1=^ & thong	martyr	0.02	teller	-0.01
-1=^ & toi	martyr	-0.29	teller	0.33
-1=^ & tran	martyr	-0.2	teller	0.02
-1=^ & trung	martyr	0.21	teller	-0.02
-1=^ & tui	martyr	-0.08	teller	0.11
-1=^ & xa	martyr	-0.08	teller	-0.03
-1=a	martyr	0.16	teller	0.24
-1=a & bo	martyr	0.07
-1=a & chau	martyr	-0.04	teller	0.1
-1=a & em	martyr	-0.04	teller	0.07
-1=a & luoi	martyr	-0.05
-1=a & nguyen	martyr	0.03	teller	-0.01
-1=a & ong	martyr	-0.03	teller	0.03
-1=a1	martyr	0.03	teller	-0.01
-1=ad	martyr	-0.04	teller	0.02
-1=adn	martyr	-0.04	teller	-0.08
-1=ai	martyr	-0.02	teller	0.01
-1=ai & ten	martyr	0.02	teller	-0.01
-1=ai & toi	martyr	-0.01	teller	0.03
-1=alo	martyr	-0.01	teller	0.12
-1=am	martyr	-0.09	teller	-0.05
-1=ama	martyr	0.07	teller	-0.15
-1=an	martyr	-0.07	teller	-0.01
-1=an & anh	martyr	-0.03	teller	-0.01
-1=and	martyr	0.46	teller	-0.03
-1=anh	martyr	0.17	teller	-0.07
-1=anh & bac	martyr	0.03	teller	-0.01
-1=anh & la	martyr	-0.09
-1=anh & toi	martyr	-0.06	teller	0.07
-1=ans	martyr	-0.03	teller	-0.01
-1=ao	martyr	-0.02	teller	-0.01
-1=ao & to	martyr	-0.02
-1=ap	teller	0.11
-1=ap & ba	martyr	-0.01	teller	0.1
-1=as	martyr	0.04	teller	-0.01
-1=at	martyr	-0.23	teller	-0.01
-1=at & lang	martyr	-0.05
-1=aunt	martyr	-0.03	teller	-0.01
-1=ay	martyr	0.11	teller	-0.1
-1=ay & bac	martyr	-0.02	teller	0.03
-1=ay & co	martyr	0.06
-1=ay & cu	martyr	-0.02	teller	-0.01
-1=ay & la	martyr	0.02	teller	-0.09
-1=ay & ten	martyr	0.03	teller	-0.06
-1=b	martyr	-0.12	teller	-0.18
-1=b & la	martyr	0.02
-1=ba	martyr	0.28	teller	-0.1
-1=ba & anh	martyr	-0.04	teller	-0.01
-1=ba & ba	martyr	-0.01	teller	-0.01
-1=ba & chu	martyr	-0.02	teller	-0.01
-1=ba & con	martyr	0.2	teller	-0.19
-1=ba & la	martyr	0.08
-1=bac	martyr	0.23	teller	-0.11
-1=bac & anh	martyr	0.04	teller	-0.01
-1=bac & kan	martyr	-0.07
-1=bac & ten	martyr	0.29	teller	-0.08
-1=bach	martyr	0.05	teller	0.03
-1=back	martyr	0.07
-1=bai	martyr	0.01	teller	0.06
-1=bai & cua	martyr	-0.04	teller	0.08
-1=ban	martyr	-0.08	teller	-0.06
-1=ban & dong	martyr	-0.04
-1=ban & ong	martyr	0.02	teller	-0.01
-1=ban & toi	martyr	-0.02	teller	-0.04
-1=bang	martyr	0.16	teller	0.05
-1=bang & bac	martyr	0.07	teller	0.01
-1=bang & con	martyr	-0.01	teller	0.06
-1=bang & ha	martyr	0.01	teller	-0.01
-1=bao	martyr	0.11	teller	0.08
-1=bao & anh	martyr	-0.07	teller	-0.05
-1=bao & co	martyr	0.05
-1=bao & cua	teller	-0.03
-1=bao & ong	martyr	0.07	teller	-0.01
-1=bao & ten	martyr	-0.02	teller	-0.07
-1=bao & toi	martyr	-0.06	teller	0.11
-1=bat	martyr	-0.06
-1=bay	martyr	-0.01
-1=bay & toi	teller	-0.02
-1=be	martyr	0.05	teller	-0.03
-1=before	martyr	-0.01	teller	0.02
-1=ben	martyr	-0.05	teller	-0.03
-1=ben & la	martyr	-0.05
-1=benh	martyr	-0.04	teller	0.01
-1=beo	martyr	-0.01	teller	-0.01
-1=bep	martyr	-0.03	teller	-0.01
-1=bep & hoang	martyr	-0.03	teller	-0.01
-1=bi	martyr	-0.03	teller	-0.01
-1=bia	martyr	-0.21	teller	0.17
-1=bia & ong	martyr	-0.1	teller	0.15
-1=bien	martyr	-0.07	teller	0.05
-1=bien & anh	teller	-0.01
-1=bien & chu	martyr	-0.02	teller	0.04
-1=biet	martyr	0.08	teller	-0.09
-1=biet & anh	martyr	0.02	teller	-0.01
-1=biet & cu	teller	-0.01
-1=biet & em	martyr	-0.01	teller	-0.03
-1=biet & ong	martyr	-0.07	teller	-0.04
-1=biet & ten	martyr	0.08	teller	0.02
-1=binh	martyr	0.3	teller	-0.14
-1=binh & anh	martyr	-0.01
-1=bo	martyr	-0.08	teller	0.05
-1=bo & chi	martyr	0.05	teller	0.09
-1=bo & em	martyr	0.09	teller	0.04
-1=bo & la	martyr	-0.04	teller	0.01
-1=bo & liet	martyr	0.01
-1=bo & ten	martyr	-0.03	teller	0.05
-1=bo & toi	martyr	-0.05	teller	0.02
-1=boc	martyr	0.04	teller	0.06
-1=boi	martyr	-0.01	teller	0.02
-1=bom	martyr	-0.08	teller	-0.04
-1=bon	martyr	0.17	teller	-0.03
-1=bon & chi	teller	-0.02
-1=bong	martyr	0.13	teller	-0.05
-1=brother	martyr	0.06	teller	-0.01
-1=bs	martyr	-0.01	teller	0.14
-1=bt	martyr	0.01	teller	-0.01
-1=bu	martyr	-0.01	teller	-0.01
-1=bung	martyr	0.21	teller	-0.04
-1=buoc	martyr	-0.08	teller	0.04
-1=buoi	teller	-0.01
-1=buon	martyr	0.01
-1=buong	martyr	0.08	teller	-0.01
-1=but	martyr	-0.01
-1=buu	martyr	-0.07
-1=by	martyr	-0.05	teller	0.07
-1=c	martyr	-0.01	teller	0.02
-1=c & la	martyr	-0.01	teller	-0.01
-1=c & ten	martyr	-0.1	teller	-0.01
-1=c1	martyr	0.05
-1=ca	martyr	-0.08	teller	-0.05
-1=ca & anh	martyr	-0.01
-1=cac	martyr	0.09	teller	0.12
-1=cac & anh	martyr	0.05	teller	-0.04
-1=cai	martyr	0.2	teller	-0.03
-1=cam	martyr	-0.09	teller	0.06
-1=cam & anh	teller	-0.01
-1=campuchia	teller	-0.02
-1=can	martyr	-0.04	teller	-0.02
-1=cang	martyr	0.01	teller	-0.02
-1=canh	martyr	0.24	teller	-0.08
-1=canh & anh	martyr	0.08
-1=canh & toi	teller	-0.01
-1=cao	martyr	-0.09	teller	0.04
-1=cap	martyr	0.03	teller	-0.01
-1=captain	martyr	-0.07	teller	-0.01
-1=card	martyr	0.06	teller	-0.01
-1=cat	martyr	-0.04	teller	0.02
-1=cau	martyr	0.06	teller	-0.06
-1=cau & ba	martyr	-0.05	teller	-0.01
-1=cay	martyr	0.01	teller	0.01
-1=cemetery	martyr	0.01
-1=cha	martyr	0.01	teller	-0.05
-1=cha & la	martyr	0.01	teller	-0.03
-1=chac	martyr	-0.01	teller	-0.01
-1=chac & co	martyr	0.07	teller	-0.01
-1=chai	martyr	-0.03	teller	-0.01
-1=chan	martyr	-0.02	teller	0.02
-1=chan & cau	martyr	-0.02
-1=chan & phu	martyr	-0.04
-1=chanh	martyr	-0.04
-1=chao	martyr	-0.04	teller	-0.02
-1=chao & toi	martyr	-0.02	teller	-0.02
-1=chap	martyr	-0.02	teller	-0.01
-1=chat	martyr	-0.02	teller	0.02
-1=chau	martyr	-0.14	teller	0.22
-1=chau & anh	martyr	-0.02
-1=chau & ba	martyr	-0.05	teller	0.03
-1=chau & bac	martyr	0.02
-1=chay	martyr	-0.03	teller	-0.01
-1=che	martyr	0.06	teller	-0.02
-1=chep	martyr	-0.08	teller	0.07
-1=cherche	martyr	0.02
-1=cherche & la	martyr	0.01
-1=chet	martyr	0.06	teller	-0.05
-1=chet & anh	martyr	-0.13
-1=chet & co	martyr	0.05
-1=chet & ong	martyr	-0.08	teller	-0.01
-1=chi	martyr	0.09	teller	0.19
-1=chi & co	martyr	0.02	teller	-0.01
-1=chi & em	martyr	0.03	teller	-0.01
-1=chi & toi	martyr	-0.14	teller	0.07
-1=chief	martyr	0.06	teller	-0.01
-1=chien	martyr	-0.08	teller	0.02
-1=chieu	martyr	-0.05	teller	0.06
-1=chin	martyr	0.07	teller	-0.07
-1=chinh	martyr	0.11	teller	0.07
-1=chinh & anh	martyr	0.05	teller	-0.01
-1=chinh & ong	martyr	0.04	teller	-0.01
-1=cho	martyr	-0.07	teller	-0.08
-1=cho & anh	martyr	-0.05	teller	-0.01
-1=cho & ba	martyr	-0.06
-1=cho & bac	martyr	0.01
-1=cho & chau	martyr	-0.02	teller	-0.04
-1=cho & chi	martyr	0.09	teller	-0.05
-1=cho & chu	martyr	-0.02	teller	-0.01
-1=cho & con	martyr	-0.01	teller	-0.06
-1=cho & em	martyr	0.03	teller	0.03
-1=cho & la	martyr	0.01
-1=cho & ong	teller	0.09
-1=cho & toi	martyr	-0.01	teller	-0.07
-1=chon	martyr	-0.01	teller	0.11
-1=chon & anh	martyr	0.11	teller	-0.06
-1=chon & cau	martyr	-0.05
-1=chon & dong	martyr	0.18
-1=chon & la	martyr	-0.12	teller	0.09
-1=chon & ong	martyr	0.01	teller	-0.01
-1=chon & toi	martyr	-0.01	teller	0.03
-1=chong	martyr	-0.1	teller	-0.1
-1=chong & la	martyr	0.07	teller	-0.01
-1=chu	martyr	-0.1	teller	-0.17
-1=chu & a	martyr	-0.02
-1=chu & ba	martyr	0.05	teller	-0.04
-1=chu & chau	martyr	-0.01	teller	0.05
-1=chu & chu	martyr	0.01
-1=chu & h	martyr	0.01
-1=chu & ong	martyr	0.04	teller	-0.07
-1=chu & prong	martyr	-0.02	teller	-0.01
-1=chu & t	martyr	-0.1	teller	-0.02
-1=chu & van	martyr	-0.02	teller	-0.01
-1=chua	martyr	-0.04	teller	0.12
-1=chua & anh	martyr	0.06
-1=chua & ba	teller	-0.06
-1=chua & chau	martyr	-0.02	teller	0.03
-1=chua & co	martyr	-0.04	teller	-0.01
-1=chua & toi	teller	0.01
-1=chuc	martyr	-0.09	teller	0.02
-1=chum	martyr	0.03	teller	-0.01
-1=chung	martyr	-0.14	teller	-0.03
-1=chung & em	martyr	-0.03	teller	-0.02
-1=chung & la	martyr	-0.04	teller	-0.01
-1=chung & nguyen	teller	-0.01
-1=chung & ong	martyr	-0.02	teller	-0.11
-1=chuong	martyr	-0.07	teller	0.02
-1=chuyen	martyr	-0.04	teller	-0.05
-1=co	martyr	0.2	teller	-0.05
-1=co & chau	teller	0.01
-1=co & thang	martyr	0.03
-1=coc	martyr	-0.05	teller	-0.01
-1=coi	martyr	-0.14	teller	-0.04
-1=com	martyr	-0.09	teller	0.05
-1=con	martyr	0.32	teller	0.02
-1=con & anh	martyr	0.11	teller	-0.03
-1=con & ba	martyr	0.03	teller	-0.09
-1=con & bac	martyr	-0.03	teller	-0.02
-1=con & be	martyr	0.04
-1=con & cau	teller	-0.01
-1=con & chau	martyr	-0.04	teller	-0.02
-1=con & chi	martyr	-0.04	teller	-0.01
-1=con & chu	martyr	-0.03
-1=con & co	martyr	0.1	teller	-0.01
-1=con & cu	martyr	-0.23	teller	-0.04
-1=con & cua	martyr	0.11	teller	0.07
-1=con & em	martyr	0.02
-1=con & le	martyr	0.11	teller	-0.08
-1=con & liet	martyr	0.11
-1=con & nho	martyr	-0.04	teller	-0.01
-1=con & ong	martyr	-0.34	teller	0.01
-1=con & sau	martyr	0.17	teller	0.07
-1=con & thang	martyr	-0.03
-1=con & toi	martyr	-0.05	teller	0.19
-1=con & tu	martyr	-0.08	teller	-0.03
-1=cong	martyr	0.08	teller	-0.03
-1=cong & ten	martyr	-0.02
-1=cot	martyr	0.03	teller	-0.01
-1=cot & anh	martyr	0.07
-1=cot & bac	martyr	-0.01	teller	-0.01
-1=cu	martyr	0.01
-1=cu & chu	martyr	0.03
-1=cu & cua	martyr	-0.01
-1=cu & la	martyr	-0.02
-1=cu & ong	martyr	-0.01	teller	-0.02
-1=cu & ten	martyr	-0.04	teller	-0.03
-1=cua	martyr	0.02	teller	-0.02
-1=cua & chu	martyr	0.03
-1=cung	martyr	0.07
-1=cung & anh	martyr	-0.14	teller	-0.01
-1=cung & chu	martyr	-0.08	teller	-0.01
-1=cung & di	martyr	0.04
-1=cung & la	martyr	0.05
-1=cung & liet	martyr	0.01
-1=cung & ong	martyr	0.11	teller	-0.02
-1=cung & ten	martyr	-0.1	teller	0.16
-1=cung & toi	martyr	-0.02	teller	-0.08
-1=cuoi	martyr	0.06	teller	-0.08
-1=cuoi & cua	martyr	0.01
-1=cuoi & la	martyr	-0.01
-1=cuong	martyr	0.07	teller	-0.01
-1=cut	martyr	0.02	teller	-0.01
-1=cuu	martyr	0.05	teller	-0.07
-1=d	martyr	0.05	teller	0.02
-1=d2	martyr	-0.02
-1=da	martyr	-0.14	teller	-0.05
-1=da & anh	martyr	-0.04	teller	-0.01
-1=da & con	martyr	-0.02	teller	-0.02
-1=dac	martyr	-0.03	teller	-0.03
-1=dai	martyr	0.04	teller	0.14
-1=dam	martyr	-0.08	teller	0.1
-1=dan	martyr	0.08	teller	0.07
-1=dan & anh	martyr	0.02
-1=dan & ong	martyr	-0.01	teller	-0.01
-1=dan & ten	martyr	-0.09
-1=dang	martyr	0.1	teller	0.16
-1=danh	martyr	0.05	teller	0.06
-1=dao	martyr	0.09	teller	0.02
-1=dao & ten	martyr	-0.11	teller	0.03
-1=dao & toi	martyr	-0.11	teller	0.08
-1=dap	martyr	0.12	teller	-0.01
-1=dat	martyr	-0.14	teller	0.14
-1=dat & ba	martyr	-0.04	teller	-0.02
-1=dat & la	martyr	0.07
-1=dat & ong	teller	-0.02
-1=dat & ten	martyr	-0.15	teller	0.07
-1=dau	martyr	0.22	teller	0.03
-1=dau & anh	martyr	0.03	teller	-0.01
-1=dau & chi	martyr	-0.03	teller	0.09
-1=dau & chu	martyr	-0.08
-1=dau & em	teller	0.01
-1=dau & la	martyr	0.06
-1=dau & ong	martyr	0.06	teller	0.02
-1=dau & ten	martyr	0.1
-1=dau & toi	teller	0.01
-1=day	martyr	0.01	teller	-0.01
-1=day & la	martyr	-0.01	teller	0.07
-1=day & toi	martyr	0.1	teller	0.02
-1=de	martyr	0.1	teller	-0.12
-1=de & la	martyr	-0.06
-1=de & ls	martyr	-0.1
-1=de & nghi	martyr	-0.01	teller	-0.03
-1=dem	martyr	-0.02
-1=dem & toi	martyr	-0.04	teller	0.02
-1=den	martyr	0.02	teller	-0.05
-1=deo	martyr	-0.02	teller	-0.01
-1=di	martyr	-0.21	teller	0.06
-1=di & co	martyr	0.05
-1=dia	martyr	-0.09	teller	-0.05
-1=dich	martyr	-0.18	teller	0.04
-1=diem	martyr	-0.18	teller	-0.06
-1=diem & ten	martyr	-0.1	teller	-0.03
-1=dien	martyr	-0.13	teller	0.19
-1=dien & bien	martyr	-0.02	teller	-0.01
-1=diep	martyr	0.03	teller	-0.03
-1=dieu	martyr	0.03	teller	-0.04
-1=dieu & cua	martyr	-0.01
-1=din	teller	-0.03
-1=dinh	martyr	0.16	teller	0.03
-1=dinh & anh	martyr	0.14	teller	0.01
-1=dinh & ba	martyr	0.02	teller	0.03
-1=dinh & bac	martyr	0.01	teller	-0.01
-1=dinh & chi	martyr	-0.01	teller	-0.03
-1=dinh & co	martyr	0.12	teller	0.09
-1=dinh & cu	martyr	0.03	teller	-0.02
-1=dinh & liet	martyr	-0.09	teller	-0.01
-1=dinh & ls	martyr	0.06	teller	-0.01
-1=dinh & nguyen	martyr	-0.09	teller	0.12
-1=dinh & ong	martyr	-0.05	teller	-0.06
-1=dinh & toi	martyr	0.03	teller	-0.03
-1=diu	martyr	0.01	teller	-0.01
-1=do	martyr	-0.26	teller	-0.07
-1=do & anh	martyr	-0.18	teller	0.09
-1=do & ba	martyr	-0.01	teller	-0.02
-1=do & bac	martyr	0.02
-1=do & chau	martyr	-0.01	teller	-0.09
-1=do & chu	martyr	0.03	teller	0.08
-1=do & co	martyr	0.15	teller	-0.02
-1=do & con	martyr	0.18
-1=do & cu	martyr	-0.06	teller	-0.02
-1=do & dai	martyr	-0.04
-1=do & em	martyr	-0.02	teller	0.04
-1=do & la	martyr	0.04	teller	-0.09
-1=do & ong	martyr	-0.16	teller	0.04
-1=do & ten	martyr	0.07	teller	-0.01
-1=do & thang	martyr	-0.08	teller	-0.01
-1=do & thieu	martyr	-0.01
-1=do & toi	martyr	0.13	teller	0.01
-1=do & trung	martyr	-0.03
-1=doan	martyr	0.02	teller	-0.02
-1=doan & ba	martyr	-0.03
-1=doc	martyr	-0.03	teller	-0.01
-1=doc & ba	martyr	-0.04	teller	-0.04
-1=doi	martyr	0.02	teller	-0.01
-1=doi & anh	martyr	0.03	teller	-0.01
-1=doi & ba	martyr	0.05	teller	-0.01
-1=doi & cua	teller	-0.01
-1=doi & la	martyr	-0.07	teller	-0.01
-1=doi & ong	martyr	-0.11	teller	0.12
-1=doi & ten	martyr	0.09	teller	-0.02
-1=doi & toi	martyr	0.29	teller	-0.03
-1=don	martyr	0.1	teller	0.12
-1=don & ba	martyr	-0.01	teller	-0.02
-1=dong	martyr	0.14	teller	-0.09
-1=dong & ong	martyr	0.06	teller	-0.03
-1=dong & toi	martyr	-0.04	teller	0.02
-1=dot	martyr	-0.04	teller	-0.01
-1=dot & co	martyr	-0.01
-1=dr	martyr	-0.01
-1=du	martyr	0.02	teller	-0.05
-1=du & la	martyr	-0.01	teller	-0.01
-1=dua	martyr	0.12	teller	-0.05
-1=duc	martyr	-0.12	teller	-0.13
-1=duc & anh	martyr	-0.03
-1=duc & hoa	martyr	-0.02
-1=duc & hue	martyr	-0.03
-1=duc & pho	martyr	-0.03
-1=duc & tho	martyr	-0.09	teller	-0.01
-1=dum	teller	0.01
-1=dung	martyr	-0.15	teller	0.16
-1=dung & la	martyr	0.03	teller	0.01
-1=dung & ong	martyr	0.02	teller	-0.01
-1=duoc	martyr	-0.09	teller	-0.04
-1=duoc & anh	martyr	0.01	teller	-0.04
-1=duoc & ba	martyr	-0.01	teller	-0.08
-1=duoc & co	martyr	-0.04	teller	-0.01
-1=duoc & em	teller	0.02
-1=duoc & la	martyr	-0.02
-1=duoc & nguyen	martyr	-0.06	teller	0.09
-1=duoc & toi	martyr	-0.07	teller	0.08
-1=duoi	martyr	0.01	teller	-0.02
-1=duong	martyr	-0.16	teller	0.09
-1=duong & anh	martyr	-0.01	teller	-0.01
-1=duong & ten	martyr	0.01	teller	0.06
-1=e	martyr	-0.04	teller	0.17
-1=e24	martyr	-0.04	teller	0.02
-1=em	martyr	0.18	teller	-0.01
-1=em & cau	martyr	0.05	teller	-0.03
-1=em & chu	martyr	0.01
-1=em & em	martyr	-0.01	teller	0.03
-1=et	martyr	0.15	teller	-0.02
-1=f2	martyr	-0.05
-1=f3	martyr	0.02	teller	-0.02
-1=family	martyr	-0.04	teller	-0.03
-1=for	martyr	0.07
-1=frere	martyr	0.08	teller	-0.01
-1=from	martyr	0.03	teller	-0.01
-1=from & dong	martyr	-0.01
-1=from & kim	martyr	-0.01
-1=gach	martyr	-0.07	teller	-0.01
-1=gai	martyr	0.21	teller	-0.08
-1=gai & ba	martyr	-0.01	teller	-0.01
-1=gai & toi	martyr	0.13	teller	-0.11
-1=gan	martyr	-0.02	teller	-0.02
-1=gan & cau	martyr	-0.01
-1=gao	martyr	0.05	teller	0.16
-1=gap	martyr	-0.36	teller	-0.13
-1=gap & anh	martyr	-0.26
-1=gap & bac	teller	-0.02
-1=gap & ong	martyr	-0.06	teller	-0.06
-1=gay	martyr	-0.04	teller	0.01
-1=ghi	martyr	0.15	teller	-0.07
-1=ghi & cau	martyr	0.05
-1=ghi & chu	martyr	0.1
-1=ghi & d	martyr	0.07
-1=ghi & dong	martyr	-0.02
-1=ghi & huynh	martyr	0.07	teller	-0.01
-1=ghi & la	martyr	-0.1	teller	-0.03
-1=ghi & le	martyr	-0.04	teller	0.04
-1=ghi & liet	martyr	-0.06
-1=ghi & ma	martyr	-0.04	teller	0.05
-1=ghi & nguyen	martyr	0.03	teller	-0.01
-1=ghi & ong	martyr	-0.08	teller	0.06
-1=ghi & phung	martyr	-0.01
-1=gi	martyr	-0.01	teller	0.04
-1=gi & em	martyr	-0.03	teller	0.04
-1=gia	martyr	-0.17	teller	0.21
-1=giang	martyr	0.09	teller	-0.11
-1=giao	martyr	0.05	teller	-0.08
-1=giap	martyr	0.04	teller	-0.01
-1=giau	martyr	-0.05
-1=giay	martyr	0.09	teller	-0.06
-1=giay & cua	martyr	-0.01
-1=giay & ghi	martyr	0.11	teller	-0.04
-1=gieng	martyr	-0.01	teller	-0.02
-1=gio	martyr	-0.08	teller	0.01
-1=gio & con	teller	0.04
-1=gio & la	martyr	-0.05	teller	-0.01
-1=gio & toi	teller	0.02
-1=gioi	martyr	0.02	teller	-0.02
-1=giong	martyr	-0.03	teller	-0.01
-1=giu	martyr	-0.13	teller	0.06
-1=giua	martyr	0.19	teller	-0.02
-1=gium	martyr	-0.11	teller	0.07
-1=giup	martyr	-0.15	teller	0.54
-1=giup & anh	martyr	0.06	teller	-0.02
-1=giup & cau	martyr	0.02	teller	-0.04
-1=giup & chu	martyr	-0.09	teller	0.07
-1=giup & cu	teller	0.07
-1=giup & liet	teller	-0.01
-1=go	martyr	0.04	teller	-0.01
-1=goc	martyr	-0.02
-1=goi	martyr	0.14	teller	0.15
-1=goi & anh	martyr	0.18	teller	0.02
-1=goi & chau	martyr	-0.04	teller	0.12
-1=goi & em	martyr	-0.01	teller	0.04
-1=goi & liet	martyr	0.14
-1=goi & ong	martyr	0.03	teller	0.04
-1=goi & toi	martyr	-0.01	teller	0.03
-1=goi & tu	martyr	-0.05	teller	0.01
-1=gon	martyr	-0.25	teller	0.01
-1=grand	martyr	0.06	teller	-0.01
-1=grave	martyr	0.01
-1=gui	martyr	-0.41	teller	-0.1
-1=gui & anh	martyr	-0.06	teller	-0.03
-1=gui & ban	martyr	-0.01	teller	-0.06
-1=gui & chi	martyr	-0.01	teller	-0.02
-1=gui & dong	martyr	-0.16	teller	-0.02
-1=gui & ong	martyr	-0.15
-1=gui & phong	martyr	-0.01	teller	-0.01
-1=gui & toi	martyr	-0.02	teller	0.02
-1=ha	martyr	0.02	teller	-0.08
-1=ha & tinh	martyr	-0.06
-1=ha & toi	martyr	-0.01	teller	0.07
-1=hai	martyr	-0.01	teller	-0.09
-1=hai & anh	martyr	-0.04	teller	0.06
-1=hai & chi	martyr	-0.08
-1=hai & chu	martyr	-0.08	teller	-0.02
-1=hai & co	martyr	-0.03
-1=hai & duong	martyr	-0.19
-1=hai & la	martyr	0.21	teller	-0.04
-1=hai & liet	martyr	0.06
-1=hai & nguyen	martyr	-0.07	teller	0.01
-1=hai & ong	martyr	-0.01	teller	-0.01
-1=hai & ten	martyr	0.15	teller	-0.04
-1=ham	martyr	0.07	teller	-0.03
-1=ham & anh	martyr	0.08
-1=ham & co	martyr	0.03
-1=han	martyr	-0.03	teller	-0.1
-1=hang	martyr	-0.05	teller	-0.05
-1=hang & tam	martyr	-0.03	teller	-0.01
-1=hanh	martyr	-0.04	teller	-0.01
-1=hau	martyr	-0.03
-1=hay	martyr	-0.03
-1=he	martyr	0.07	teller	0.21
-1=he & anh	martyr	-0.06	teller	0.05
-1=he & chau	teller	0.03
-1=he & em	martyr	-0.01	teller	0.11
-1=he & was	martyr	0.07
-1=het	martyr	-0.33	teller	0.14
-1=hien	martyr	-0.12	teller	-0.04
-1=hien & anh	martyr	-0.03
-1=hieu	martyr	0.03	teller	-0.04
-1=hinh	martyr	0.01	teller	0.01
-1=his	martyr	0.1	teller	-0.03
-1=his & name	martyr	0.11	teller	-0.02
-1=ho	martyr	-0.18	teller	0.15
-1=ho & anh	martyr	0.09
-1=ho & ba	martyr	-0.01	teller	0.08
-1=ho & em	martyr	-0.01	teller	-0.04
-1=ho & la	martyr	0.06	teller	-0.01
-1=ho & ong	martyr	-0.09	teller	0.17
-1=ho & toi	teller	-0.05
-1=hoa	martyr	-0.02	teller	0.09
-1=hoa & chau	martyr	0.04	teller	0.01
-1=hoa & chi	martyr	-0.05	teller	-0.03
-1=hoa & ten	martyr	0.02	teller	0.23
-1=hoac	martyr	-0.03	teller	-0.14
-1=hoai	martyr	-0.01
-1=hoan	martyr	0.09	teller	-0.01
-1=hoang	martyr	-0.09	teller	-0.02
-1=hoc	martyr	-0.09	teller	-0.13
-1=hoe	martyr	-0.08	teller	0.08
-1=hoi	martyr	0.16	teller	0.23
-1=hoi & anh	martyr	-0.03	teller	0.08
-1=hoi & ba	martyr	0.01	teller	-0.02
-1=hoi & bac	martyr	-0.04	teller	-0.02
-1=hoi & cau	martyr	-0.09	teller	-0.02
-1=hoi & co	martyr	0.06	teller	-0.01
-1=hoi & cu	martyr	-0.01	teller	0.01
-1=hoi & dong	martyr	0.01
-1=hoi & em	martyr	0.04	teller	0.02
-1=hoi & liet	martyr	0.01
-1=hoi & ls	martyr	0.02
-1=hoi & ong	martyr	0.07	teller	-0.03
-1=hom	martyr	0.11	teller	-0.02
-1=hon	martyr	0.01
-1=hong	martyr	-0.04
-1=hop	martyr	0.09	teller	0.07
-1=hop & cua	martyr	0.01
-1=hue	martyr	0.05	teller	-0.14
-1=hung	martyr	-0.16	teller	-0.08
-1=huong	martyr	-0.02	teller	-0.03
-1=husband	martyr	0.08	teller	-0.01
-1=huu	teller	0.1
-1=huy	martyr	-0.04	teller	0.01
-1=huyen	martyr	-0.02	teller	-0.03
-1=huyen & ba	martyr	-0.01	teller	-0.01
-1=huyet	martyr	-0.01
-1=hy	martyr	-0.04	teller	-0.01
-1=hy & sinh	martyr	-0.04	teller	-0.01
-1=in	martyr	-0.01	teller	-0.02
-1=in & the	martyr	0.03
-1=it	martyr	-0.04	teller	0.02
-1=k	martyr	0.03
-1=k3	teller	-0.02
-1=k3 & tam	teller	-0.02
-1=ke	martyr	-0.1	teller	0.12
-1=ke & anh	martyr	0.04	teller	-0.01
-1=ke & bac	martyr	0.02
-1=ke & chu	martyr	0.04
-1=ke & co	martyr	0.03	teller	-0.01
-1=ke & cua	martyr	-0.3	teller	0.07
-1=ke & ong	martyr	0.19	teller	0.06
-1=kem	martyr	0.01	teller	0.01
-1=keu	martyr	-0.02	teller	-0.03
-1=keu & ba	martyr	-0.02
-1=kha	martyr	0.01	teller	-0.01
-1=khac	martyr	0.27	teller	-0.17
-1=khac & chu	martyr	0.03	teller	-0.01
-1=khac & do	martyr	0.02
-1=khac & hoang	martyr	-0.01
-1=khac & la	martyr	-0.04
-1=khac & toi	teller	0.01
-1=khach	martyr	-0.05
-1=khai	martyr	-0.3	teller	0.25
-1=khai & la	martyr	-0.07	teller	0.01
-1=khai & nguyen	martyr	0.07	teller	0.02
-1=khai & ten	martyr	-0.19	teller	-0.01
-1=khan	martyr	-0.03
-1=khang	martyr	-0.01
-1=khanh	martyr	-0.01	teller	0.01
-1=khe	martyr	0.06	teller	-0.01
-1=khi	martyr	-0.02	teller	-0.04
-1=khieng	teller	-0.01
-1=khmer	martyr	0.07	teller	-0.01
-1=kho	teller	0.01
-1=khoan	martyr	0.01	teller	-0.04
-1=khoe	martyr	-0.01	teller	0.01
-1=khoi	teller	-0.01
-1=khong	martyr	-0.35	teller	0.28
-1=khong & anh	martyr	-0.02	teller	0.04
-1=khong & ba	martyr	-0.1	teller	-0.02
-1=khong & con	martyr	-0.01	teller	0.09
-1=khong & em	martyr	0.01	teller	0.02
-1=khong & nguyen	martyr	-0.09	teller	0.05
-1=khong & ten	martyr	0.01	teller	-0.02
-1=khong & toi	martyr	-0.01	teller	0.02
-1=khong & tran	martyr	0.04	teller	-0.01
-1=khop	martyr	0.01
-1=khu	martyr	-0.07	teller	0.02
-1=khue	martyr	-0.03	teller	0.01
-1=khuong	martyr	0.04	teller	-0.02
-1=kia	martyr	0.07	teller	-0.02
-1=kia & la	teller	-0.01
-1=kich	martyr	-0.12	teller	-0.02
-1=kich & ten	martyr	-0.05
-1=kiem	martyr	-0.12	teller	-0.02
-1=kiem & ong	martyr	0.03	teller	-0.01
-1=kiem & toi	martyr	-0.08	teller	0.04
-1=kien	martyr	-0.26
-1=kien & thuy	martyr	-0.04	teller	-0.01
-1=kiet	martyr	-0.02
-1=kieu	martyr	-0.02	teller	-0.01
-1=kim	martyr	0.03
-1=kim & thach	martyr	-0.01
-1=kinh	martyr	-0.3	teller	-0.09
-1=kinh & ba	martyr	-0.01
-1=kinh & chin	martyr	-0.01
-1=kinh & duong	martyr	-0.06
-1=kinh & muoi	martyr	-0.01	teller	-0.01
-1=kinh & nguyen	martyr	-0.1	teller	-0.01
-1=kinh & tam	martyr	-0.03
-1=kip	martyr	-0.02	teller	0.01
-1=ko	martyr	0.04	teller	-0.06
-1=kt	martyr	0.06	teller	-0.01
-1=ky	martyr	-0.16	teller	-0.05
-1=ky & cua	martyr	-0.02	teller	-0.02
-1=ky & la	martyr	-0.02	teller	-0.02
-1=ky & ong	martyr	0.02	teller	-0.01
-1=ky & thieu	martyr	-0.01	teller	-0.02
-1=l	martyr	0.02	teller	-0.02
-1=la	martyr	0.23	teller	-0.11
-1=la & ong	martyr	0.03
-1=lac	martyr	0.11	teller	0.02
-1=lac & toi	martyr	-0.02	teller	0.01
-1=lai	martyr	-0.21	teller	0.07
-1=lai & anh	martyr	-0.02	teller	-0.01
-1=lai & ba	teller	-0.01
-1=lai & co	martyr	-0.01	teller	0.02
-1=lai & cua	martyr	-0.02	teller	0.09
-1=lai & la	martyr	-0.12	teller	-0.01
-1=lai & nguyen	martyr	0.05	teller	-0.01
-1=lai & ten	martyr	0.07
-1=lai & toi	martyr	-0.02	teller	0.02
-1=lam	martyr	-0.08	teller	0.04
-1=lam & hai	martyr	-0.02	teller	-0.01
-1=lan	martyr	-0.01	teller	-0.05
-1=lan & anh	martyr	-0.05	teller	-0.01
-1=lan & ong	martyr	0.03	teller	-0.01
-1=lang	martyr	-0.05	teller	-0.1
-1=lang & a	martyr	-0.05
-1=lang & ong	martyr	0.11
-1=lang & son	martyr	-0.07	teller	-0.01
-1=lang & toi	martyr	0.02	teller	-0.05
-1=lang & vu	martyr	-0.01
-1=lanh	martyr	0.03	teller	-0.01
-1=lao	martyr	-0.05	teller	0.01
-1=lao & anh	martyr	0.05
-1=lao & ten	martyr	-0.04	teller	-0.03
-1=lap	martyr	-0.08	teller	0.02
-1=lau	martyr	-0.02	teller	-0.01
-1=lay	martyr	0.07	teller	0.15
-1=lay & anh	martyr	0.05	teller	0.18
-1=le	martyr	0.09	teller	-0.12
-1=le & la	martyr	-0.03	teller	-0.01
-1=le & lieutenant	martyr	0.03	teller	-0.01
-1=leader	martyr	-0.05	teller	-0.01
-1=lenh	martyr	-0.03	teller	-0.06
-1=lh	teller	-0.02
-1=li	martyr	0.03	teller	-0.01
-1=lich	martyr	0.09	teller	-0.05
-1=liem	martyr	0.08	teller	0.08
-1=lien	martyr	0.06	teller	-0.02
-1=lieu	martyr	-0.23	teller	0.04
-1=linh	martyr	-0.13	teller	-0.03
-1=linh & anh	martyr	0.01	teller	-0.01
-1=linh & nam	martyr	-0.01
-1=linh & ten	martyr	-0.01	teller	0.02
-1=lo	martyr	0.21	teller	-0.08
-1=lo & ong	teller	-0.02
-1=lo & vong	martyr	-0.01
-1=loc	martyr	-0.02	teller	0.02
-1=loc & ten	martyr	0.01	teller	0.06
-1=loi	martyr	-0.34	teller	0.27
-1=loi & anh	martyr	-0.1	teller	-0.01
-1=loi & ba	martyr	-0.01	teller	-0.06
-1=loi & bac	martyr	-0.04	teller	0.13
-1=loi & cu	martyr	-0.02	teller	0.03
-1=loi & ong	martyr	-0.08	teller	0.08
-1=lon	martyr	0.01	teller	-0.05
-1=lon & la	martyr	0.11	teller	-0.01
-1=long	martyr	-0.02	teller	-0.02
-1=long & anh	martyr	0.01
-1=lop	martyr	0.04	teller	-0.01
-1=ls	martyr	-0.03	teller	-0.08
-1=lt	teller	-0.05
-1=lu	martyr	0.03	teller	-0.06
-1=lua	martyr	0.08	teller	-0.05
-1=luc	martyr	0.07	teller	0.05
-1=lun	martyr	0.02	teller	-0.03
-1=lung	martyr	-0.01
-1=luon	martyr	0.07	teller	-0.04
-1=luon & ong	martyr	-0.02	teller	-0.01
-1=luong	martyr	0.21	teller	-0.01
-1=luong & ten	martyr	0.05
-1=luot	martyr	0.07	teller	-0.01
-1=luu	martyr	0.04	teller	-0.01
-1=luyen	martyr	-0.12	teller	-0.02
-1=ly	martyr	-0.05	teller	0.03
-1=ly & anh	martyr	-0.02
-1=m	martyr	-0.23	teller	-0.08
-1=ma	martyr	0.17	teller	-0.11
-1=ma & anh	martyr	-0.19
-1=ma & ba	martyr	0.01	teller	0.06
-1=ma & la	martyr	0.04
-1=ma & ong	martyr	0.16
-1=ma & toi	martyr	0.09	teller	-0.14
-1=mai	martyr	0.09
-1=man	martyr	0.05	teller	-0.01
-1=mang	martyr	-0.07	teller	0.11
-1=manh	martyr	0.03	teller	0.01
-1=mao	martyr	0.04
-1=mat	teller	-0.02
-1=mat & anh	martyr	0.06	teller	-0.01
-1=mat & chau	martyr	-0.01	teller	0.03
-1=mat & chi	martyr	-0.05	teller	-0.01
-1=mat & con	martyr	-0.05	teller	-0.02
-1=mat & la	martyr	0.09	teller	-0.01
-1=mat & ong	martyr	-0.01	teller	-0.01
-1=mat & toi	martyr	-0.01	teller	-0.03
-1=mau	martyr	0.04	teller	-0.08
-1=mau & cua	martyr	-0.03	teller	-0.01
-1=may	martyr	-0.1	teller	-0.05
-1=may & chu	martyr	-0.06
-1=may & kim	martyr	-0.02
-1=may & ten	martyr	0.01	teller	-0.01
-1=me	martyr	-0.7	teller	-0.2
-1=me & la	martyr	0.14	teller	0.03
-1=me & le	martyr	-0.11	teller	-0.03
-1=me & liet	martyr	-0.63	teller	-0.01
-1=me & ten	martyr	0.01	teller	-0.02
-1=met	martyr	-0.07	teller	0.02
-1=mien	martyr	-0.01
-1=mieng	martyr	0.04	teller	-0.01
-1=mieu	martyr	-0.01	teller	0.01
-1=min	teller	0.02
-1=minh	martyr	-0.03	teller	0.37
-1=minh & co	martyr	0.18	teller	0.09
-1=mit	teller	-0.02
-1=mme	martyr	-0.08	teller	-0.02
-1=mo	martyr	0.17	teller	-0.13
-1=mo & anh	martyr	-0.01	teller	-0.06
-1=mo & ba	teller	-0.04
-1=mo & bac	martyr	-0.01	teller	-0.02
-1=mo & bui	martyr	-0.04	teller	-0.02
-1=mo & cau	martyr	0.05
-1=mo & chau	teller	0.03
-1=mo & chi	martyr	-0.07
-1=mo & chu	martyr	0.09	teller	-0.01
-1=mo & con	teller	-0.09
-1=mo & cu	martyr	-0.02	teller	0.09
-1=mo & em	martyr	0.04	teller	0.05
-1=mo & la	teller	-0.01
-1=mo & liet	martyr	-0.02	teller	-0.01
-1=mo & ls	martyr	0.09
-1=mo & ong	martyr	0.15	teller	-0.05
-1=mo & ten	martyr	-0.08	teller	-0.01
-1=mo & toi	teller	0.01
-1=mo & tran	martyr	-0.02	teller	0.01
-1=mo & vang	martyr	-0.02
-1=moc	martyr	0.02	teller	0.04
-1=moi	martyr	0.04	teller	-0.08
-1=moi & anh	teller	0.04
-1=mon	martyr	-0.04	teller	-0.01
-1=mong	martyr	-0.06	teller	0.03
-1=mot	martyr	0.02	teller	-0.01
-1=mr	martyr	-0.14	teller	-0.11
-1=mr & nguyen	martyr	-0.03
-1=mrs	martyr	-0.09	teller	0.02
-1=mu	martyr	0.04	teller	-0.04
-1=mua	martyr	0.06	teller	0.02
-1=muc	martyr	-0.05	teller	0.04
-1=mui	martyr	-0.18
-1=mung	martyr	-0.03	teller	0.02
-1=muoi	martyr	0.1	teller	-0.02
-1=muong	martyr	-0.01	teller	-0.02
-1=my	martyr	-0.09	teller	0.07
-1=na	martyr	-0.03	teller	-0.03
-1=nam	teller	0.01
-1=nam & anh	martyr	-0.09	teller	-0.01
-1=nam & bac	teller	0.02
-1=nam & dinh	martyr	-0.02
-1=nam & nguyen	martyr	0.01
-1=nam & ong	teller	-0.02
-1=nam & toi	martyr	-0.02	teller	0.04
-1=name	martyr	0.12
-1=nang	martyr	-0.03	teller	0.01
-1=nao	martyr	-0.12	teller	0.13
-1=nao & le	martyr	-0.01	teller	0.01
-1=nao & ten	martyr	-0.08
-1=nay	martyr	-0.11	teller	0.11
-1=nay & anh	martyr	-0.02
-1=nay & co	martyr	-0.02
-1=nay & la	martyr	-0.01	teller	0.03
-1=nay & le	martyr	-0.05	teller	0.11
-1=nay & ong	martyr	-0.04	teller	-0.01
-1=nay & toi	martyr	-0.02	teller	0.01
-1=ne	martyr	0.06	teller	-0.01
-1=near	martyr	-0.04
-1=nen	martyr	0.03	teller	-0.04
-1=nga	martyr	-0.06	teller	-0.02
-1=ngai	martyr	0.13	teller	-0.01
-1=ngam	martyr	-0.09	teller	-0.04
-1=ngam & ta	martyr	-0.07	teller	-0.04
-1=ngan	martyr	-0.01	teller	0.09
-1=ngang	martyr	-0.01	teller	-0.01
-1=ngay	martyr	-0.12	teller	0.01
-1=ngay & toi	teller	0.01
-1=nghe	martyr	-0.18	teller	0.09
-1=nghe & anh	martyr	-0.06	teller	0.06
-1=nghe & ong	martyr	-0.05	teller	0.01
-1=nghen	martyr	0.04	teller	-0.03
-1=nghi	martyr	-0.04	teller	0.19
-1=nghi & toi	martyr	-0.02	teller	0.03
-1=nghia	martyr	-0.05	teller	0.01
-1=nghiep	martyr	0.12	teller	-0.02
-1=nghieu	martyr	0.01
-1=ngo	martyr	0.11	teller	-0.03
-1=ngoai	martyr	0.02	teller	-0.07
-1=ngoai & cau	martyr	0.01
-1=ngoc	martyr	-0.01
-1=ngoi	martyr	0.04
-1=ngu	martyr	-0.05	teller	-0.02
-1=nguc	martyr	0.08	teller	-0.05
-1=nguoi	martyr	0.07	teller	-0.05
-1=nguoi & anh	martyr	-0.09
-1=nguoi & ba	martyr	-0.04	teller	-0.01
-1=nguoi & ban	martyr	-0.08
-1=nguoi & chi	martyr	-0.03	teller	-0.02
-1=nguoi & co	martyr	0.13	teller	-0.01
-1=nguoi & con	martyr	0.08
-1=nguoi & dao	martyr	-0.1	teller	-0.01
-1=nguoi & h	martyr	-0.04	teller	-0.01
-1=nguoi & la	martyr	0.2	teller	-0.02
-1=nguoi & mot	martyr	0.06	teller	-0.02
-1=nguoi & nam	martyr	-0.01
-1=nguoi & ong	martyr	0.12
-1=nguoi & ten	martyr	0.01	teller	-0.08
-1=nguoi & xung	martyr	0.03	teller	-0.01
-1=nguyen	martyr	-0.22	teller	0.11
-1=nguyen & la	martyr	-0.09	teller	0.06
-1=nha	martyr	-0.17	teller	-0.08
-1=nha & anh	martyr	0.12	teller	-0.01
-1=nha & ba	martyr	-0.31	teller	0.03
-1=nha & bac	martyr	0.19	teller	0.04
-1=nha & chau	martyr	0.13	teller	-0.01
-1=nha & chu	teller	0.05
-1=nha & co	martyr	0.05
-1=nha & cu	martyr	-0.04	teller	-0.06
-1=nha & em	martyr	0.08	teller	0.02
-1=nha & la	martyr	0.01
-1=nha & ls	martyr	0.01	teller	-0.01
-1=nha & ong	martyr	-0.34	teller	-0.15
-1=nha & ten	martyr	0.14	teller	-0.01
-1=nha & thang	martyr	-0.11
-1=nha & toi	martyr	0.11	teller	-0.1
-1=nhac	martyr	0.14	teller	-0.02
-1=nham	martyr	-0.13	teller	-0.05
-1=nhan	martyr	-0.03	teller	-0.03
-1=nhan & anh	martyr	-0.02	teller	-0.01
-1=nhan & ba	martyr	-0.01	teller	0.01
-1=nhan & chi	martyr	0.03	teller	0.05
-1=nhan & dong	martyr	0.06	teller	-0.01
-1=nhan & em	martyr	-0.01	teller	0.12
-1=nhan & lam	martyr	0.01	teller	0.01
-1=nhan & liet	martyr	-0.11	teller	-0.01
-1=nhan & ong	martyr	0.03	teller	-0.06
-1=nhan & ten	teller	-0.03
-1=nhan & toi	martyr	0.04	teller	-0.04
-1=nhanh	martyr	-0.05	teller	0.01
-1=nhat	martyr	0.18	teller	-0.06
-1=nhat & anh	martyr	-0.03
-1=nhat & cua	martyr	0.19	teller	-0.03
-1=nhat & la	martyr	-0.04	teller	-0.02
-1=nhau	martyr	-0.03	teller	-0.07
-1=nhe	martyr	-0.02	teller	0.25
-1=nhe & bac	martyr	0.04	teller	-0.11
-1=nhe & la	martyr	0.02	teller	0.05
-1=nhe & ls	martyr	0.01	teller	-0.01
-1=nhe & toi	martyr	-0.03	teller	0.08
-1=nhi	martyr	0.08	teller	-0.01
-1=nho	martyr	-0.03	teller	0.01
-1=nho & anh	martyr	-0.12	teller	0.1
-1=nho & co	martyr	-0.01	teller	-0.06
-1=nho & em	martyr	-0.04
-1=nho & nguyen	martyr	0.08	teller	-0.04
-1=nho & ong	teller	-0.03
-1=nho & thang	martyr	0.07
-1=nho & thay	martyr	-0.04	teller	-0.01
-1=nhom	martyr	0.01	teller	0.1
-1=nhu	martyr	0.13	teller	0.02
-1=nhua	martyr	-0.01
-1=nhuan	martyr	-0.01	teller	-0.01
-1=nhung	martyr	0.01	teller	-0.01
-1=niem	martyr	-0.02	teller	0.01
-1=nien	martyr	0.02	teller	-0.01
-1=ninh	martyr	0.1	teller	-0.01
-1=ninh & ong	martyr	0.04	teller	-0.01
-1=no	martyr	0.16	teller	0.03
-1=noi	martyr	0.01	teller	0.06
-1=noi & anh	teller	0.03
-1=noi & bac	martyr	0.07	teller	-0.04
-1=noi & cau	martyr	-0.03	teller	-0.01
-1=noi & chau	martyr	-0.04	teller	0.09
-1=noi & con	martyr	0.06	teller	-0.1
-1=noi & em	teller	0.01
-1=noi & liet	martyr	0.01
-1=noi & ong	martyr	-0.04	teller	0.08
-1=noi & ten	martyr	0.14	teller	-0.02
-1=nom	martyr	-0.01	teller	-0.07
-1=notebook	martyr	0.03
-1=ntls	martyr	-0.05	teller	-0.02
-1=ntls & ba	martyr	-0.02
-1=ntls & hai	teller	-0.01
-1=nu	martyr	-0.13	teller	0.01
-1=nua	martyr	0.11	teller	0.01
-1=nua & la	martyr	0.11
-1=nua & ong	martyr	0.08	teller	0.01
-1=nui	martyr	0.01	teller	-0.01
-1=nui & ba	martyr	-0.02
-1=nung	martyr	-0.1
-1=nung & loc	martyr	-0.03
-1=nuoc	martyr	-0.04	teller	-0.05
-1=nuoi	martyr	-0.06	teller	-0.05
-1=nuong	martyr	-0.13
-1=nuong & ong	martyr	-0.13
-1=o	martyr	-0.06	teller	-0.06
-1=o & ba	martyr	-0.1	teller	-0.03
-1=o & ban	martyr	-0.06	teller	-0.01
-1=o & cau	martyr	-0.09	teller	-0.01
-1=o & chau	martyr	-0.01
-1=o & cua	martyr	-0.05	teller	-0.01
-1=o & hai	martyr	-0.01	teller	-0.01
-1=o & le	martyr	0.2	teller	-0.03
-1=o & nam	martyr	-0.02	teller	-0.01
-1=o & nguyen	teller	0.02
-1=o & tam	martyr	-0.01	teller	-0.02
-1=oanh	martyr	-0.07	teller	-0.03
-1=of	martyr	0.06	teller	-0.01
-1=oi	martyr	0.07	teller	0.38
-1=oi & chau	martyr	-0.01	teller	0.12
-1=oi & ong	martyr	0.07	teller	0.03
-1=oi & toi	martyr	-0.03	teller	0.06
-1=on	martyr	-0.25	teller	-0.04
-1=on & anh	martyr	-0.2	teller	-0.02
-1=on & chu	martyr	-0.02	teller	-0.02
-1=on & the	martyr	-0.03
-1=ong	martyr	0.06	teller	-0.09
-1=ong & la	martyr	0.04	teller	-0.02
-1=ong & ong	martyr	0.07	teller	-0.03
-1=or	martyr	0.07	teller	-0.01
-1=owner	martyr	0.02
-1=pa	martyr	0.11
-1=page	teller	-0.01
-1=pao	martyr	0.07
-1=papers	martyr	0.04	teller	-0.01
-1=papiers	martyr	0.09	teller	-0.03
-1=pen	martyr	-0.14
-1=pha	martyr	-0.07	teller	-0.05
-1=phai	martyr	0.01	teller	-0.06
-1=phai & la	martyr	0.1	teller	-0.01
-1=phai & ong	martyr	0.09	teller	-0.02
-1=pham	martyr	0.04	teller	0.01
-1=phan	martyr	0.11	teller	-0.04
-1=phao	martyr	0.05	teller	-0.02
-1=phap	martyr	0.06	teller	0.09
-1=phap & ten	martyr	0.05	teller	0.09
-1=phat	martyr	-0.06
-1=phau	martyr	-0.03	teller	-0.01
-1=phi	martyr	-0.03
-1=phi & vang	martyr	-0.03
-1=phia	martyr	-0.01	teller	-0.01
-1=phiet	martyr	0.04	teller	-0.03
-1=phieu	martyr	-0.02	teller	-0.02
-1=phieu & cung	martyr	-0.02	teller	-0.02
-1=phim	martyr	0.07	teller	-0.02
-1=pho	martyr	0.22	teller	-0.02
-1=pho & toi	martyr	-0.03	teller	0.03
-1=phong	teller	-0.05
-1=phong & co	martyr	-0.06	teller	-0.01
-1=phong & ten	martyr	0.1	teller	-0.01
-1=phu	martyr	-0.06	teller	0.02
-1=phu & cu	martyr	0.01	teller	-0.02
-1=phuc	martyr	-0.14	teller	0.02
-1=phung	martyr	0.01	teller	0.07
-1=phuoc	martyr	0.01	teller	-0.03
-1=phuong	martyr	-0.05	teller	-0.1
-1=phuong & hai	teller	-0.01
-1=phuong & nam	martyr	-0.03
-1=prisoner	martyr	-0.06	teller	-0.01
-1=put	martyr	0.23
-1=q	martyr	-0.06	teller	-0.01
-1=qua	martyr	-0.05	teller	0.13
-1=quan	martyr	-0.28	teller	0.05
-1=quan & nam	martyr	-0.02
-1=quan & tam	martyr	-0.02
-1=quan & toi	martyr	-0.02	teller	0.03
-1=quang	martyr	-0.12	teller	-0.01
-1=que	martyr	-0.25	teller	-0.05
-1=que & anh	martyr	0.06
-1=que & hai	martyr	-0.01
-1=que & nam	martyr	-0.02
-1=que & tam	martyr	-0.01	teller	-0.01
-1=que & tan	martyr	-0.01	teller	-0.01
-1=que & toi	teller	-0.05
-1=quen	martyr	0.02	teller	0.02
-1=quoc	martyr	-0.09	teller	-0.01
-1=quyen	martyr	-0.04	teller	0.06
-1=quyet	martyr	-0.05	teller	-0.07
-1=quynh	martyr	-0.1
-1=ra	martyr	0.1	teller	-0.02
-1=ra & chau	martyr	0.01	teller	0.01
-1=ra & la	martyr	0.05	teller	-0.02
-1=rach	martyr	-0.08
-1=rach & ba	martyr	-0.01	teller	-0.01
-1=rang	martyr	-0.01	teller	0.09
-1=ranh	martyr	0.04	teller	-0.02
-1=rao	martyr	0.12	teller	0.09
-1=ray	martyr	0.01	teller	-0.02
-1=ray & ong	martyr	-0.02	teller	-0.01
-1=re	teller	0.02
-1=ri	martyr	-0.03
-1=rieng	martyr	0.13	teller	0.07
-1=ro	martyr	-0.13	teller	0.06
-1=ro & anh	teller	-0.01
-1=ro & nguoi	martyr	-0.01	teller	0.03
-1=ro & toi	teller	0.01
-1=roi	martyr	0.14	teller	0.07
-1=roi & anh	martyr	0.08	teller	-0.01
-1=roi & ba	martyr	-0.02	teller	0.04
-1=roi & con	martyr	-0.01	teller	-0.02
-1=roi & em	martyr	-0.01	teller	0.03
-1=roi & ong	martyr	-0.03	teller	-0.01
-1=roi & toi	martyr	0.07
-1=roi & tui	martyr	-0.01	teller	0.01
-1=rong	martyr	0.03	teller	-0.03
-1=ruong	martyr	-0.05	teller	-0.01
-1=ruot	martyr	0.06	teller	-0.01
-1=s	martyr	-0.05	teller	-0.06
-1=sa	martyr	-0.03	teller	-0.02
-1=sac	martyr	0.02	teller	-0.01
-1=sach	martyr	-0.08	teller	0.03
-1=sach & liet	martyr	-0.14
-1=sach & nguyen	martyr	0.02	teller	0.02
-1=sach & ong	martyr	0.11
-1=sai	martyr	0.09	teller	-0.01
-1=sai & la	martyr	-0.15	teller	-0.01
-1=sai & ten	martyr	0.21
-1=said	martyr	0.18	teller	-0.01
-1=sam	martyr	-0.01
-1=san	martyr	-0.05
-1=sang	martyr	0.03	teller	-0.07
-1=sang & anh	martyr	-0.03	teller	-0.01
-1=sanh	martyr	0.03	teller	-0.02
-1=sao	martyr	0.03	teller	-0.02
-1=sat	martyr	-0.09
-1=sau	martyr	-0.1	teller	-0.03
-1=sau & anh	martyr	0.01
-1=sau & co	martyr	-0.12	teller	-0.01
-1=se	teller	-0.01
-1=sen	martyr	0.24	teller	-0.01
-1=sgt	martyr	-0.04	teller	-0.01
-1=si	martyr	-0.18	teller	0.06
-1=si & anh	martyr	0.02	teller	-0.01
-1=si & con	martyr	0.01
-1=si & ong	martyr	0.02	teller	-0.02
-1=si & toi	martyr	-0.03	teller	0.02
-1=sin	martyr	-0.01
-1=sinh	martyr	-0.05	teller	-0.14
-1=sinh & co	martyr	0.09
-1=sinh & dong	martyr	-0.04	teller	-0.01
-1=so	martyr	-0.18	teller	-0.12
-1=so & cua	martyr	0.02
-1=so & ls	martyr	0.03	teller	-0.01
-1=so & toi	martyr	-0.01	teller	0.02
-1=son	martyr	-0.12	teller	-0.11
-1=son & anh	martyr	-0.07	teller	0.03
-1=son & bo	martyr	-0.02
-1=son & co	martyr	-0.05	teller	-0.05
-1=son & ong	martyr	0.03	teller	-0.03
-1=song	martyr	-0.28	teller	-0.01
-1=song & anh	martyr	-0.1	teller	-0.02
-1=song & ba	martyr	-0.02	teller	-0.04
-1=song & la	martyr	-0.01	teller	-0.07
-1=song & nam	martyr	-0.02
-1=song & ong	martyr	-0.02	teller	-0.02
-1=song & toi	martyr	-0.02	teller	0.04
-1=sorry	martyr	0.04	teller	-0.01
-1=sot	martyr	0.09	teller	0.04
-1=su	martyr	-0.06	teller	0.02
-1=su & toi	teller	0.01
-1=su & xa	martyr	-0.04
-1=sua	martyr	0.02
-1=sung	martyr	0.02	teller	-0.08
-1=suoi	martyr	-0.04	teller	-0.03
-1=suoi & a	martyr	-0.01
-1=suoi & ba	martyr	-0.01	teller	-0.02
-1=suoi & nam	martyr	-0.02	teller	-0.02
-1=sut	martyr	-0.08
-1=suu	martyr	-0.02	teller	-0.01
-1=sy	martyr	-0.12
-1=ta	martyr	0.03	teller	0.07
-1=tac	martyr	-0.01	teller	0.01
-1=tai	martyr	-0.06	teller	-0.02
-1=tai & cau	martyr	-0.05
-1=tam	martyr	-0.06	teller	0.06
-1=tam & ong	martyr	-0.03	teller	-0.02
-1=tan	martyr	-0.01	teller	-0.07
-1=tang	martyr	0.08	teller	-0.05
-1=tang & em	martyr	-0.05	teller	-0.01
-1=tao	martyr	-0.02	teller	0.13
-1=tap	martyr	-0.02	teller	-0.02
-1=tau	martyr	0.11	teller	-0.03
-1=tay	martyr	-0.11	teller	0.1
-1=tay & cua	martyr	-0.05	teller	-0.01
-1=tay & ong	martyr	-0.09	teller	0.17
-1=tay & toi	martyr	-0.01	teller	0.01
-1=tay & trinh	martyr	-0.02	teller	-0.01
-1=te	martyr	-0.08
-1=ten	teller	-0.03
-1=ten & em	martyr	0.04	teller	-0.04
-1=teo	martyr	0.05	teller	-0.01
-1=tet	martyr	0.01
-1=tha	martyr	-0.02	teller	-0.01
-1=thac	martyr	0.03	teller	-0.05
-1=thach	martyr	0.26	teller	0.06
-1=thai	martyr	0.1	teller	-0.02
-1=tham	martyr	0.13	teller	-0.02
-1=than	martyr	0.12	teller	-0.09
-1=than & anh	martyr	0.02	teller	0.03
-1=thang	martyr	0.01	teller	-0.03
-1=thanh	teller	0.05
-1=thanh & ong	martyr	-0.01
-1=thanh & ten	martyr	-0.02	teller	0.07
-1=thao	martyr	0.07	teller	-0.02
-1=that	martyr	0.07	teller	-0.02
-1=that & la	martyr	0.07	teller	-0.01
-1=thay	martyr	0.03
-1=thay & anh	martyr	0.03
-1=thay & me	martyr	-0.01	teller	-0.05
-1=thay & ong	martyr	-0.01	teller	-0.02
-1=thay & ten	martyr	0.11	teller	-0.03
-1=the	martyr	0.35	teller	-0.04
-1=them	martyr	0.01	teller	-0.03
-1=theo	martyr	-0.42	teller	-0.08
-1=theo & bac	martyr	-0.46	teller	-0.01
-1=theo & cu	martyr	0.05	teller	-0.02
-1=theo & ong	martyr	-0.11	teller	-0.02
-1=there	martyr	0.03	teller	-0.04
-1=thi	martyr	0.24	teller	-0.03
-1=thi & anh	martyr	0.19	teller	-0.01
-1=thi & co	martyr	-0.07
-1=thien	martyr	0.01	teller	0.02
-1=thiet	martyr	0.04	teller	-0.04
-1=thiet & la	martyr	-0.05
-1=thieu	martyr	0.07	teller	-0.02
-1=thin	martyr	-0.04	teller	-0.01
-1=thinh	teller	-0.02
-1=tho	martyr	-0.27	teller	-0.07
-1=tho & anh	teller	-0.01
-1=tho & la	martyr	-0.05	teller	-0.01
-1=tho & ong	martyr	0.02	teller	-0.01
-1=thoa	martyr	0.11
-1=thoai	martyr	-0.01	teller	-0.05
-1=thoat	martyr	-0.05	teller	0.01
-1=thoi	martyr	-0.01	teller	0.21
-1=thoi & chu	teller	0.06
-1=thom	martyr	0.1	teller	-0.05
-1=thon	martyr	0.01	teller	-0.06
-1=thon & a	martyr	-0.01	teller	-0.01
-1=thong	martyr	0.2	teller	-0.04
-1=thu	martyr	-0.11	teller	0.17
-1=thu & cua	martyr	-0.1	teller	0.17
-1=thua	martyr	-0.03
-1=thuan	martyr	0.01
-1=thuc	martyr	0.08	teller	-0.02
-1=thuoc	martyr	-0.12	teller	-0.07
-1=thuong	martyr	-0.05	teller	0.07
-1=thuong & ten	martyr	0.03
-1=thuy	martyr	0.03	teller	-0.06
-1=thuyen	martyr	-0.02	teller	0.05
-1=thuyet	martyr	0.11	teller	-0.01
-1=tich	martyr	0.06	teller	-0.01
-1=tien	martyr	-0.01	teller	0.05
-1=tien & la	martyr	-0.01
-1=tien & lang	martyr	-0.07
-1=tieng	martyr	-0.08
-1=tiep	martyr	0.01	teller	0.02
-1=tieu	martyr	0.05	teller	0.01
-1=tim	martyr	0.15	teller	-0.1
-1=tim & anh	martyr	0.1	teller	-0.01
-1=tim & bac	martyr	0.04	teller	-0.01
-1=tim & cau	teller	-0.03
-1=tim & chu	martyr	-0.03	teller	-0.02
-1=tim & em	martyr	-0.06	teller	0.06
-1=tim & la	martyr	0.08
-1=tim & liet	martyr	0.01	teller	-0.01
-1=tim & ls	teller	-0.01
-1=tim & ong	martyr	0.03	teller	-0.06
-1=tim & than	martyr	-0.03	teller	-0.01
-1=tim & thong	martyr	0.01
-1=tin	martyr	-0.04	teller	0.24
-1=tin & dong	martyr	0.05	teller	-0.02
-1=tin & em	martyr	-0.01	teller	0.05
-1=tin & toi	martyr	-0.01
-1=tinh	martyr	0.06	teller	-0.01
-1=tnxp	teller	0.02
-1=to	martyr	0.07	teller	-0.01
-1=toan	martyr	-0.16
-1=toc	teller	0.08
-1=toc & san	martyr	-0.03	teller	-0.03
-1=toi	martyr	-0.14	teller	0.04
-1=toi & anh	martyr	-0.06	teller	-0.04
-1=toi & gom	martyr	-0.04	teller	-0.03
-1=toi & la	martyr	0.09	teller	-0.01
-1=toi & liet	martyr	0.01
-1=toi & nguyen	martyr	0.04
-1=toi & ong	martyr	-0.01	teller	-0.03
-1=toi & toi	martyr	-0.03
-1=ton	martyr	-0.01	teller	0.03
-1=ton & ong	teller	0.03
-1=tong	martyr	-0.08	teller	-0.01
-1=tra	martyr	0.05	teller	-0.13
-1=trac	martyr	0.02
-1=trach	martyr	-0.04	teller	0.07
-1=trai	martyr	0.1	teller	-0.1
-1=tram	martyr	-0.11
-1=tran	martyr	-0.16	teller	-0.05
-1=tran & dong	martyr	-0.04
-1=tran & la	martyr	0.04
-1=tran & thuong	martyr	-0.05	teller	-0.01
-1=trang	martyr	-0.05	teller	0.01
-1=trang & anh	martyr	0.09
-1=trang & ba	martyr	-0.01
-1=trang & co	martyr	-0.03
-1=trang & hai	martyr	-0.01
-1=trang & liet	martyr	-0.01
-1=trao	martyr	-0.02	teller	-0.01
-1=tre	martyr	0.08	teller	-0.05
-1=tre & la	martyr	0.06	teller	-0.01
-1=tre & ten	martyr	-0.04	teller	-0.01
-1=tren	martyr	0.05	teller	0.01
-1=tri	martyr	-0.07	teller	0.06
-1=trieu	martyr	-0.04
-1=trinh	martyr	-0.03	teller	0.05
-1=trinh & toi	martyr	-0.03	teller	0.07
-1=tro	teller	0.01
-1=troi	martyr	0.13	teller	-0.02
-1=trong	martyr	0.13	teller	0.03
-1=trong & co	martyr	0.17
-1=tru	martyr	0.08	teller	-0.01
-1=truc	martyr	-0.07
-1=trung	teller	-0.06
-1=truoc	martyr	-0.11	teller	-0.04
-1=truoc & bac	martyr	-0.05	teller	-0.03
-1=truoc & chi	martyr	-0.03	teller	-0.01
-1=truoc & co	martyr	-0.03	teller	-0.01
-1=truoc & cua	martyr	0.02
-1=truoc & la	martyr	-0.03
-1=truong	teller	-0.1
-1=truong & anh	martyr	0.07
-1=truong & la	martyr	0.07	teller	-0.06
-1=truong & ten	martyr	0.06	teller	-0.01
-1=tu	martyr	-0.04	teller	0.08
-1=tu & bay	martyr	-0.01	teller	-0.01
-1=tu & cua	martyr	0.12
-1=tu & la	martyr	0.05	teller	-0.02
-1=tu & ong	martyr	-0.02	teller	-0.02
-1=tuan	martyr	-0.09	teller	-0.01
-1=tuat	martyr	0.07	teller	-0.02
-1=tuc	martyr	-0.03	teller	0.02
-1=tui	martyr	-0.05	teller	0.42
-1=tui & nguyen	martyr	-0.02	teller	0.07
-1=tum	teller	-0.03
-1=tuoi	martyr	-0.21	teller	0.02
-1=tuoi & ba	martyr	0.02	teller	-0.02
-1=tuoi & bo	martyr	-0.16
-1=tuoi & ten	martyr	-0.12	teller	0.18
-1=tuong	martyr	-0.28	teller	-0.03
-1=tuyen	martyr	-0.07
-1=ty	martyr	0.03	teller	-0.02
-1=uc	martyr	0.11	teller	0.1
-1=un	martyr	0.01
-1=us	martyr	-0.02	teller	0.01
-1=ut	teller	0.05
-1=ut & ten	martyr	-0.03	teller	0.11
-1=uy	martyr	-0.06	teller	-0.02
-1=va	martyr	0.42	teller	-0.08
-1=va & anh	martyr	0.26	teller	-0.04
-1=va & ba	martyr	-0.07	teller	-0.03
-1=va & bac	martyr	-0.02
-1=va & bui	martyr	-0.09	teller	-0.01
-1=va & cau	martyr	0.1
-1=va & chi	martyr	-0.08	teller	-0.01
-1=va & chu	martyr	-0.07	teller	-0.02
-1=va & co	martyr	0.07	teller	-0.02
-1=va & con	martyr	-0.5	teller	-0.01
-1=va & cu	martyr	-0.07
-1=va & d	martyr	0.02	teller	-0.01
-1=va & dinh	martyr	-0.05	teller	-0.01
-1=va & dong	martyr	-0.05
-1=va & em	martyr	0.01
-1=va & ho	martyr	0.02
-1=va & hoang	martyr	0.04	teller	-0.02
-1=va & le	martyr	-0.07	teller	-0.01
-1=va & mot	martyr	0.04	teller	-0.01
-1=va & nguyen	martyr	-0.07	teller	-0.01
-1=va & ong	martyr	0.01	teller	-0.02
-1=va & pham	martyr	-0.02
-1=va & phan	martyr	0.09
-1=va & thang	martyr	-0.03
-1=va & toi	martyr	-0.09	teller	0.28
-1=va & tran	martyr	-0.07
-1=va & vu	martyr	0.04
-1=va & y	martyr	0.01	teller	-0.01
-1=vam	martyr	-0.02
-1=vam & co	martyr	-0.02
-1=van	martyr	-0.1	teller	-0.1
-1=van & ong	martyr	-0.07	teller	-0.01
-1=vang	martyr	0.1	teller	0.03
-1=vao	martyr	-0.03
-1=vao & tai	martyr	-0.03
-1=vay	martyr	-0.08	teller	0.01
-1=ve	martyr	0.36	teller	-0.14
-1=ve & anh	martyr	0.11	teller	0.01
-1=ve & cau	martyr	-0.02
-1=ve & chu	martyr	0.01	teller	-0.01
-1=ve & co	martyr	-0.04
-1=ve & con	martyr	-0.03	teller	-0.07
-1=ve & cu	martyr	0.1	teller	-0.02
-1=ve & em	martyr	0.01	teller	-0.01
-1=ve & hai	martyr	-0.04
-1=ve & la	martyr	-0.03	teller	-0.01
-1=ve & liet	martyr	0.01
-1=ve & ong	martyr	0.2	teller	-0.01
-1=ve & ten	martyr	-0.07	teller	0.06
-1=ve & thang	martyr	0.04	teller	-0.02
-1=ve & toi	martyr	-0.01	teller	-0.01
-1=vi	martyr	-0.27	teller	-0.04
-1=vi & anh	martyr	0.29	teller	-0.01
-1=vi & bac	teller	-0.01
-1=vi & la	martyr	-0.06	teller	-0.01
-1=vi & toi	martyr	-0.01	teller	0.07
-1=viec	martyr	-0.05	teller	-0.04
-1=vien	martyr	0.14	teller	0.05
-1=viet	martyr	-0.1	teller	0.12
-1=viet & con	martyr	0.01	teller	0.01
-1=viet & la	martyr	0.06
-1=viet & thay	martyr	-0.03	teller	0.03
-1=viet & yen	martyr	-0.12	teller	-0.01
-1=vihear	martyr	0.03	teller	-0.02
-1=village	martyr	-0.05
-1=vinh	martyr	-0.01
-1=vinh & anh	martyr	0.06
-1=vinh & bao	martyr	-0.07
-1=vo	martyr	-0.25	teller	-0.11
-1=vo & anh	martyr	0.04	teller	0.04
-1=vo & ba	martyr	-0.01	teller	-0.03
-1=vo & cua	martyr	0.01	teller	-0.01
-1=vo & la	martyr	-0.25	teller	-0.09
-1=vo & liet	martyr	0.02	teller	0.07
-1=vo & ong	martyr	0.1
-1=voi	martyr	0.6	teller	-0.15
-1=voi & anh	martyr	0.12	teller	-0.03
-1=voi & ba	martyr	-0.02
-1=voi & bac	martyr	-0.08	teller	0.07
-1=voi & ban	martyr	0.05
-1=voi & cau	martyr	0.07	teller	-0.01
-1=voi & chi	martyr	0.19
-1=voi & chu	martyr	0.1
-1=voi & co	martyr	0.06	teller	-0.02
-1=voi & cu	martyr	-0.03	teller	-0.01
-1=voi & mot	martyr	0.11
-1=voi & ong	martyr	0.12	teller	-0.03
-1=voi & thang	martyr	-0.16	teller	-0.01
-1=voi & toi	martyr	0.04	teller	-0.09
-1=voi & y	martyr	-0.01	teller	-0.01
-1=vong	martyr	0.03	teller	0.08
-1=vu	martyr	0.04
-1=vu & toi	martyr	-0.01
-1=vuc	martyr	-0.05
-1=vung	martyr	-0.02
-1=vuon	martyr	-0.1	teller	-0.03
-1=vuon & ba	teller	-0.02
-1=vuon & ong	martyr	-0.08
-1=vuong	martyr	0.02	teller	-0.06
-1=vy	martyr	-0.01
-1=who	martyr	0.01	teller	-0.03
-1=with	martyr	-0.04	teller	-0.01
-1=with & the	martyr	0.03
-1=xa	martyr	-0.08	teller	-0.06
-1=xa & anh	martyr	-0.05	teller	-0.03
-1=xa & ba	martyr	-0.01	teller	-0.01
-1=xa & co	martyr	-0.04	teller	-0.05
-1=xa & hai	martyr	-0.03	teller	-0.01
-1=xa & la	martyr	0.07
-1=xa & nam	martyr	-0.01
-1=xa & ong	martyr	0.01	teller	-0.01
-1=xa & tam	martyr	-0.06	teller	-0.02
-1=xa & ten	martyr	-0.01	teller	0.01
-1=xa & tu	teller	-0.02
-1=xac	martyr	0.04	teller	0.12
-1=xang	martyr	-0.03	teller	0.04
-1=xe	martyr	0.17	teller	-0.03
-1=xe & la	martyr	0.01
-1=xin	martyr	0.02	teller	0.02
-1=xom	martyr	-0.17	teller	0.16
-1=xong	martyr	-0.03	teller	-0.01
-1=xu	martyr	0.03	teller	-0.03
-1=xuan	martyr	-0.06	teller	-0.02
-1=xuc	martyr	-0.07
-1=xuong	martyr	-0.02	teller	-0.02
-1=xuyen	martyr	-0.01	teller	0.05
-1=y	martyr	-0.02	teller	-0.01
-1=yen	martyr	0.08	teller	0.01
-1=yeu	martyr	-0.09	teller	-0.04
-1=yeu & cu	martyr	0.06
-1=yeu & ten	martyr	-0.04	teller	-0.03
-2=#	martyr	0.24	teller	-0.25
-2=##	martyr	0.01	teller	-0.16
-2=###	martyr	-0.23	teller	0.07
-2=####	martyr	-0.07	teller	-0.01
-2=^	martyr	-0.88	teller	0.13
-2=a	martyr	-0.14	teller	-0.06
-2=ac	martyr	-0.01
-2=ai	martyr	-0.11	teller	0.1
-2=aluminium	martyr	0.01	teller	-0.01
-2=am	martyr	0.01	teller	-0.06
-2=ama	martyr	-0.01	teller	-0.01
-2=an	martyr	0.16	teller	-0.08
-2=and	teller	0.08
-2=anh	martyr	0.28
-2=ao	martyr	0.03	teller	-0.02
-2=ap	martyr	0.01
-2=at	martyr	-0.14	teller	-0.01
-2=avec	martyr	-0.02	teller	-0.01
-2=ay	martyr	-0.06	teller	-0.05
-2=b	teller	-0.03
-2=b3	martyr	0.03	teller	-0.01
-2=ba	martyr	0.13	teller	-0.12
-2=bac	martyr	0.11	teller	0.04
-2=bach	martyr	0.04	teller	-0.03
-2=bai	martyr	-0.03	teller	0.1
-2=ban	martyr	-0.23	teller	-0.07
-2=bang	martyr	-0.08	teller	0.14
-2=bao	martyr	-0.04	teller	0.03
-2=bat	martyr	0.04	teller	-0.02
-2=bau	martyr	0.1
-2=bay	martyr	-0.2	teller	-0.03
-2=be	martyr	-0.04	teller	0.08
-2=ben	martyr	0.33	teller	-0.09
-2=benh	martyr	-0.02
-2=bi	martyr	-0.06	teller	0.04
-2=bia	martyr	-0.04	teller	-0.09
-2=bich	martyr	-0.12	teller	-0.01
-2=bien	teller	0.11
-2=biet	martyr	-0.25	teller	-0.01
-2=binh	martyr	0.07	teller	-0.02
-2=bo	martyr	0.22	teller	-0.14
-2=boc	martyr	-0.01
-2=bom	martyr	0.06	teller	-0.02
-2=bon	martyr	0.13
-2=bong	martyr	0.02	teller	-0.08
-2=bu	martyr	0.04	teller	-0.02
-2=bua	martyr	0.13	teller	-0.01
-2=bui	martyr	0.07	teller	-0.01
-2=bung	martyr	0.07	teller	-0.02
-2=buoi	martyr	-0.08	teller	-0.03
-2=buon	martyr	-0.03	teller	0.04
-2=but	martyr	0.14	teller	-0.03
-2=buu	martyr	-0.03	teller	0.07
-2=by	teller	-0.01
-2=c	teller	-0.01
-2=c1	martyr	0.1	teller	-0.01
-2=c2	martyr	0.01
-2=c3	martyr	0.04
-2=c4	martyr	0.15	teller	-0.02
-2=ca	martyr	0.16	teller	0.09
-2=cac	martyr	-0.37	teller	0.24
-2=cach	martyr	-0.07	teller	-0.02
-2=cai	martyr	0.24	teller	-0.04
-2=cam	martyr	-0.19	teller	-0.1
-2=can	martyr	0.14	teller	0.13
-2=cang	martyr	0.05	teller	-0.06
-2=canh	martyr	0.15	teller	-0.08
-2=cao	martyr	-0.19	teller	-0.07
-2=cap	martyr	0.05	teller	0.01
-2=card	martyr	-0.06
-2=cat	martyr	-0.03	teller	-0.01
-2=cau	martyr	0.34	teller	-0.04
-2=cay	martyr	-0.06	teller	0.01
-2=ccb	martyr	0.06	teller	0.11
-2=ce	martyr	-0.06
-2=cemetery	martyr	-0.12	teller	-0.01
-2=cha	martyr	0.08	teller	0.05
-2=chac	martyr	-0.01	teller	0.07
-2=chai	martyr	0.02	teller	-0.01
-2=chan	martyr	0.06	teller	-0.03
-2=chanh	martyr	-0.05	teller	-0.01
-2=chao	martyr	-0.1	teller	0.17
-2=chap	martyr	-0.07
-2=chat	martyr	-0.09	teller	-0.01
-2=chau	martyr	0.07	teller	0.12
-2=chay	martyr	-0.01	teller	-0.02
-2=che	martyr	-0.01	teller	-0.04
-2=chep	martyr	-0.03	teller	-0.01
-2=chet	martyr	0.22	teller	0.04
-2=chi	martyr	0.07	teller	0.04
-2=chia	martyr	0.01
-2=chien	martyr	0.02	teller	-0.01
-2=chieu	martyr	0.01
-2=chin	martyr	0.11	teller	-0.06
-2=chinh	martyr	-0.13	teller	0.08
-2=cho	martyr	0.04	teller	-0.14
-2=chon	martyr	-0.07	teller	-0.02
-2=chong	martyr	0.21	teller	-0.02
-2=chqs	martyr	-0.03	teller	-0.03
-2=chu	martyr	-0.35	teller	0.24
-2=chua	martyr	0.08	teller	0.1
-2=chuc	martyr	-0.11	teller	0.05
-2=chung	martyr	-0.16	teller	-0.06
-2=chuoi	martyr	-0.01
-2=chuong	martyr	-0.01	teller	0.04
-2=chuyen	teller	0.24
-2=co	martyr	-0.27	teller	0.06
-2=coc	martyr	-0.01	teller	0.07
-2=coi	martyr	-0.07	teller	0.01
-2=commander	martyr	-0.06	teller	-0.03
-2=con	martyr	-0.11	teller	0.05
-2=cong	martyr	-0.17	teller	0.05
-2=cot	martyr	-0.02	teller	-0.02
-2=cote	martyr	-0.01	teller	-0.01
-2=cu	martyr	-0.05	teller	0.01
-2=cua	martyr	0.09	teller	0.07
-2=cung	martyr	0.04
-2=cuoc	martyr	-0.04
-2=cuoi	teller	-0.04
-2=cuong	martyr	-0.12	teller	-0.01
-2=cut	martyr	-0.05	teller	0.07
-2=cuu	martyr	-0.02	teller	0.1
-2=d	martyr	0.01	teller	-0.11
-2=d3	martyr	-0.02	teller	0.03
-2=d6	martyr	-0.01	teller	-0.03
-2=d8	martyr	-0.05	teller	-0.02
-2=da	martyr	-0.33	teller	0.18
-2=dac	martyr	-0.06	teller	-0.02
-2=dai	martyr	-0.09	teller	0.13
-2=dak	martyr	0.04	teller	0.02
-2=dam	martyr	0.03	teller	-0.12
-2=dan	martyr	0.04	teller	-0.01
-2=dang	martyr	-0.04	teller	0.08
-2=danh	martyr	-0.13	teller	-0.04
-2=dao	martyr	-0.06	teller	0.02
-2=dap	martyr	0.01	teller	-0.02
-2=dat	martyr	-0.1	teller	-0.05
-2=dau	martyr	0.12	teller	-0.02
-2=day	martyr	0.1	teller	0.03
-2=dc	martyr	0.03	teller	-0.06
-2=de	martyr	-0.16	teller	0.12
-2=dead	martyr	0.09	teller	0.05
-2=dear	martyr	-0.07	teller	0.03
-2=dem	martyr	0.05	teller	-0.02
-2=den	teller	0.02
-2=deo	martyr	0.01	teller	-0.06
-2=deu	martyr	0.04	teller	-0.02
-2=di	martyr	-0.14	teller	0.06
-2=dia	martyr	0.02	teller	0.04
-2=dich	martyr	-0.15	teller	0.04
-2=diem	martyr	-0.05	teller	-0.02
-2=dien	martyr	-0.02	teller	-0.08
-2=diep	martyr	-0.07	teller	-0.01
-2=dieu	martyr	-0.16	teller	0.08
-2=dinh	martyr	0.11	teller	-0.04
-2=district	martyr	-0.07	teller	-0.01
-2=do	martyr	0.07	teller	-0.04
-2=doan	martyr	0.06
-2=doc	martyr	0.2	teller	0.04
-2=doi	martyr	-0.11	teller	-0.02
-2=don	martyr	-0.38	teller	-0.04
-2=dong	martyr	0.18	teller	-0.21
-2=dot	martyr	-0.12	teller	-0.01
-2=du	martyr	-0.11	teller	-0.01
-2=dua	martyr	-0.14	teller	0.08
-2=duc	martyr	0.24	teller	-0.01
-2=dung	martyr	0.01	teller	0.01
-2=duoc	martyr	0.14	teller	0.1
-2=duoi	teller	0.05
-2=duong	martyr	-0.17	teller	-0.02
-2=dut	martyr	0.09	teller	-0.01
-2=duy	martyr	-0.1	teller	0.07
-2=e	martyr	-0.02	teller	0.19
-2=e64	martyr	0.02	teller	0.01
-2=ea	martyr	-0.06	teller	0.03
-2=em	martyr	-0.03	teller	-0.08
-2=f7	martyr	0.01	teller	-0.02
-2=first	martyr	0.08	teller	-0.02
-2=for	martyr	-0.05
-2=from	martyr	-0.15	teller	-0.02
-2=gai	martyr	-0.06	teller	0.06
-2=gan	martyr	-0.05	teller	-0.02
-2=gao	teller	-0.01
-2=gap	martyr	-0.03	teller	0.06
-2=ghi	martyr	-0.2	teller	0.09
-2=gi	martyr	-0.05	teller	0.12
-2=gia	martyr	0.03	teller	0.11
-2=giai	martyr	0.03	teller	-0.02
-2=giang	martyr	0.05	teller	0.07
-2=giao	teller	0.01
-2=giap	martyr	-0.01
-2=giay	martyr	0.1	teller	0.03
-2=gio	martyr	-0.09	teller	-0.04
-2=gioi	martyr	-0.02	teller	-0.01
-2=giong	martyr	0.01
-2=giu	martyr	-0.01	teller	0.01
-2=giua	martyr	0.02	teller	0.01
-2=gium	martyr	-0.02	teller	0.01
-2=giup	martyr	0.04	teller	0.1
-2=go	martyr	0.29	teller	-0.03
-2=goc	martyr	-0.06	teller	0.1
-2=goi	martyr	0.01	teller	-0.07
-2=gom	martyr	-0.03	teller	-0.01
-2=gui	martyr	-0.01	teller	0.09
-2=ha	martyr	-0.06	teller	-0.05
-2=hai	martyr	0.6	teller	-0.16
-2=ham	martyr	0.19	teller	-0.04
-2=hang	martyr	-0.09	teller	0.24
-2=hanh	martyr	-0.02	teller	-0.01
-2=hau	martyr	0.05	teller	-0.01
-2=hay	martyr	-0.06
-2=he	martyr	0.07	teller	0.02
-2=het	martyr	0.1	teller	-0.03
-2=hi	teller	-0.02
-2=hien	martyr	-0.12	teller	0.01
-2=hiep	martyr	0.06	teller	-0.02
-2=hieu	martyr	0.01	teller	-0.01
-2=him	martyr	-0.01	teller	-0.01
-2=hinh	martyr	0.14	teller	-0.02
-2=his	martyr	0.13	teller	-0.07
-2=ho	martyr	0.28	teller	-0.01
-2=hoa	martyr	0.32	teller	-0.02
-2=hoai	martyr	0.04	teller	0.01
-2=hoang	martyr	-0.21	teller	-0.01
-2=hoc	martyr	-0.12	teller	0.01
-2=hoi	martyr	-0.16
-2=hom	martyr	0.07	teller	-0.08
-2=home	martyr	-0.04	teller	-0.02
-2=hon	martyr	0.05	teller	-0.06
-2=hong	martyr	-0.14	teller	-0.02
-2=hop	martyr	-0.01	teller	-0.02
-2=hs	martyr	0.06	teller	-0.03
-2=hua	martyr	0.07	teller	-0.02
-2=hue	martyr	0.02
-2=hung	martyr	0.05	teller	-0.01
-2=huong	martyr	0.03	teller	0.03
-2=huu	martyr	-0.41	teller	-0.02
-2=huy	martyr	0.09	teller	-0.09
-2=huyen	martyr	-0.06
-2=huyet	martyr	-0.01	teller	0.07
-2=hy	martyr	0.03	teller	-0.03
-2=i	martyr	0.09	teller	0.01
-2=ia	martyr	-0.1	teller	0.02
-2=ich	martyr	-0.05
-2=if	martyr	-0.04	teller	0.02
-2=in	martyr	-0.05	teller	-0.02
-2=ino	martyr	0.03
-2=inside	martyr	0.05	teller	-0.01
-2=interpreter	martyr	-0.08	teller	-0.01
-2=is	martyr	0.02	teller	0.05
-2=je	martyr	-0.05	teller	-0.02
-2=k	martyr	0.09	teller	-0.01
-2=ka	martyr	0.03	teller	0.06
-2=ke	martyr	0.04	teller	-0.01
-2=kem	teller	0.03
-2=keo	martyr	0.08	teller	-0.01
-2=ket	martyr	0.05	teller	0.07
-2=keu	martyr	0.07	teller	-0.01
-2=kha	martyr	-0.1	teller	-0.04
-2=khac	martyr	0.28	teller	-0.04
-2=khai	martyr	0.33	teller	-0.08
-2=kham	martyr	0.19	teller	-0.02
-2=khang	martyr	-0.01	teller	-0.01
-2=khanh	martyr	-0.09	teller	0.01
-2=khau	martyr	-0.06	teller	-0.01
-2=khe	martyr	-0.02	teller	-0.02
-2=khi	martyr	-0.18	teller	-0.09
-2=kho	martyr	-0.02	teller	-0.04
-2=khoa	martyr	-0.06	teller	0.03
-2=khoai	martyr	0.02
-2=khoc	martyr	0.04	teller	0.01
-2=khoi	martyr	0.05	teller	-0.01
-2=khong	martyr	-0.29	teller	-0.02
-2=khu	martyr	-0.03	teller	0.03
-2=khuc	martyr	-0.01
-2=khue	martyr	-0.03	teller	-0.01
-2=kia	martyr	0.17	teller	-0.01
-2=kich	teller	-0.02
-2=kiem	martyr	0.1	teller	-0.07
-2=kien	martyr	0.09	teller	-0.03
-2=killed	martyr	-0.02	teller	-0.01
-2=kim	martyr	0.08
-2=kinh	martyr	0.08	teller	-0.13
-2=kip	martyr	-0.01	teller	-0.03
-2=ko	martyr	-0.06	teller	0.04
-2=kon	martyr	0.1	teller	-0.02
-2=ky	martyr	-0.2	teller	-0.01
-2=l	martyr	0.11	teller	-0.04
-2=la	martyr	0.16	teller	0.19
-2=lac	martyr	-0.14	teller	0.1
-2=lai	martyr	-0.08	teller	0.16
-2=lam	martyr	-0.21	teller	-0.04
-2=lan	martyr	-0.08	teller	-0.1
-2=lang	martyr	-0.13	teller	0.06
-2=lanh	martyr	-0.07	teller	0.09
-2=lao	martyr	0.16	teller	-0.11
-2=lap	martyr	0.05	teller	-0.01
-2=lau	martyr	-0.02	teller	0.02
-2=lay	martyr	-0.1	teller	-0.04
-2=le	martyr	0.44	teller	-0.04
-2=left	martyr	-0.01
-2=len	martyr	-0.21	teller	-0.02
-2=les	martyr	0.04	teller	0.08
-2=lich	martyr	-0.07
-2=lien	martyr	0.09	teller	0.18
-2=liet	martyr	-0.19	teller	0.11
-2=lieu	martyr	-0.02	teller	0.09
-2=linh	martyr	-0.14	teller	0.05
-2=lo	martyr	0.04	teller	-0.01
-2=loc	martyr	-0.01	teller	0.01
-2=loi	martyr	-0.31	teller	0.01
-2=long	martyr	-0.05	teller	0.01
-2=looking	martyr	0.05
-2=lop	martyr	-0.11	teller	0.02
-2=ls	martyr	0.07	teller	-0.01
-2=lu	teller	0.01
-2=lua	martyr	-0.22
-2=luc	teller	-0.06
-2=lun	martyr	-0.05	teller	-0.01
-2=lung	martyr	-0.1	teller	-0.01
-2=luong	martyr	0.04	teller	-0.09
-2=luu	martyr	0.13	teller	0.02
-2=luyen	teller	-0.01
-2=ly	martyr	0.03	teller	-0.06
-2=m	martyr	-0.03	teller	-0.04
-2=ma	teller	-0.1
-2=mac	martyr	0.02
-2=mach	martyr	-0.02	teller	0.02
-2=mai	martyr	-0.04	teller	-0.03
-2=man	martyr	-0.07	teller	-0.01
-2=mang	martyr	-0.07	teller	-0.01
-2=manh	martyr	0.01	teller	-0.12
-2=mat	martyr	0.02	teller	0.03
-2=mau	martyr	0.07	teller	-0.14
-2=may	martyr	0.12	teller	0.02
-2=me	martyr	0.17	teller	-0.12
-2=minh	martyr	0.01	teller	-0.04
-2=mit	teller	0.05
-2=mo	martyr	0.18	teller	0.16
-2=moc	martyr	0.1	teller	0.01
-2=moi	martyr	0.18	teller	-0.09
-2=mon	martyr	-0.07	teller	-0.01
-2=mong	martyr	0.1	teller	-0.05
-2=mot	martyr	0.45	teller	0.17
-2=mr	martyr	-0.01	teller	-0.01
-2=mua	martyr	-0.05	teller	-0.02
-2=muc	martyr	0.04	teller	-0.05
-2=mui	martyr	0.14	teller	-0.02
-2=mung	martyr	-0.05	teller	-0.01
-2=muoi	martyr	0.3	teller	-0.12
-2=muon	martyr	-0.05	teller	-0.06
-2=muong	martyr	-0.12	teller	-0.03
-2=my	martyr	-0.08	teller	-0.04
-2=na	martyr	0.07
-2=nai	teller	-0.05
-2=nam	martyr	-0.04	teller	-0.12
-2=name	martyr	0.02	teller	-0.01
-2=nao	martyr	-0.02	teller	0.06
-2=nay	martyr	-0.18	teller	0.05
-2=nen	martyr	0.19	teller	-0.01
-2=ng	martyr	-0.03	teller	0.03
-2=nga	martyr	-0.11	teller	-0.03
-2=ngai	martyr	0.04	teller	-0.04
-2=ngan	martyr	0.03	teller	-0.01
-2=ngay	teller	-0.07
-2=nghe	martyr	0.16	teller	-0.04
-2=nghi	martyr	0.05	teller	0.12
-2=nghia	martyr	-0.09	teller	0.02
-2=nghiem	martyr	0.02	teller	0.01
-2=ngo	martyr	0.08	teller	-0.03
-2=ngoai	martyr	0.1	teller	-0.03
-2=ngoan	martyr	0.09
-2=ngoc	martyr	-0.25	teller	0.03
-2=ngoi	martyr	0.02	teller	-0.01
-2=ngu	martyr	-0.05	teller	0.06
-2=nguoi	martyr	-0.12	teller	0.5
-2=nguyen	martyr	-0.14	teller	0.08
-2=nguyet	martyr	-0.02
-2=nha	martyr	0.11
-2=nhac	martyr	-0.02	teller	-0.01
-2=nham	martyr	-0.03	teller	-0.02
-2=nhan	martyr	-0.21	teller	0.33
-2=nhap	martyr	-0.11	teller	0.07
-2=nhat	martyr	-0.1	teller	-0.06
-2=nhau	martyr	-0.06	teller	-0.01
-2=nhe	martyr	0.1	teller	-0.02
-2=nhiem	martyr	0.04	teller	-0.03
-2=nhien	martyr	-0.03
-2=nhieu	martyr	-0.02
-2=nhin	martyr	0.04	teller	-0.01
-2=nho	martyr	0.29	teller	-0.04
-2=nhom	martyr	-0.02	teller	-0.01
-2=nhu	martyr	0.11	teller	-0.06
-2=nhung	martyr	0.03	teller	-0.02
-2=ninh	martyr	0.01	teller	-0.01
-2=no	martyr	-0.03	teller	0.04
-2=noi	martyr	0.19	teller	-0.14
-2=non	martyr	-0.04	teller	-0.07
-2=nong	martyr	-0.02	teller	0.01
-2=nop	martyr	-0.05	teller	0.01
-2=notebook	martyr	0.06	teller	-0.02
-2=nt	martyr	-0.01	teller	0.01
-2=ntls	martyr	-0.05	teller	0.01
-2=nua	martyr	0.05	teller	-0.06
-2=nui	martyr	-0.03	teller	-0.09
-2=nuoc	martyr	0.06	teller	0.02
-2=nuoi	martyr	-0.07	teller	0.03
-2=o	martyr	-0.12	teller	-0.23
-2=oai	martyr	-0.14
-2=of	martyr	-0.2	teller	-0.05
-2=oi	martyr	-0.06	teller	-0.02
-2=om	martyr	-0.01	teller	-0.1
-2=on	martyr	0.04	teller	-0.05
-2=one	martyr	-0.11	teller	-0.01
-2=ong	martyr	0.08	teller	0.1
-2=pay	martyr	0.02	teller	-0.01
-2=pha	martyr	0.09	teller	-0.09
-2=phai	martyr	0.02	teller	-0.02
-2=pham	martyr	0.11
-2=phan	martyr	-0.2	teller	0.16
-2=phao	martyr	0.1	teller	-0.04
-2=phap	martyr	-0.01	teller	-0.03
-2=phat	martyr	-0.11	teller	0.04
-2=phe	martyr	0.02	teller	-0.08
-2=phep	martyr	-0.09	teller	0.05
-2=phi	martyr	0.03	teller	-0.01
-2=phia	martyr	-0.04	teller	-0.04
-2=phien	martyr	-0.03	teller	0.11
-2=phnom	martyr	0.04	teller	0.01
-2=pho	martyr	0.09	teller	-0.08
-2=phong	martyr	0.07	teller	-0.03
-2=phu	martyr	-0.08	teller	-0.01
-2=phuc	martyr	0.04	teller	0.02
-2=phum	martyr	-0.01	teller	-0.02
-2=phung	martyr	-0.04	teller	-0.01
-2=phuoc	martyr	0.05	teller	0.04
-2=phuong	martyr	0.08	teller	-0.04
-2=preah	martyr	0.03	teller	-0.02
-2=prisoners	martyr	-0.06	teller	-0.01
-2=qua	teller	-0.03
-2=quach	martyr	-0.07
-2=quan	martyr	0.08	teller	-0.05
-2=quang	martyr	-0.13	teller	-0.09
-2=quay	martyr	0.06	teller	-0.02
-2=que	martyr	-0.3	teller	-0.15
-2=quen	martyr	-0.07	teller	0.02
-2=quoc	martyr	-0.06	teller	0.02
-2=quy	martyr	0.06	teller	0.07
-2=quyen	martyr	-0.13	teller	0.09
-2=quyet	martyr	-0.01	teller	-0.02
-2=quynh	martyr	-0.07	teller	-0.01
-2=ra	martyr	-0.1	teller	0.21
-2=rach	martyr	-0.1	teller	-0.02
-2=rang	martyr	-0.16
-2=rao	martyr	-0.06	teller	-0.01
-2=rat	martyr	-0.06
-2=rau	martyr	-0.03	teller	-0.01
-2=ray	martyr	-0.01	teller	-0.01
-2=re	martyr	0.07	teller	0.01
-2=regiment	martyr	-0.02	teller	0.03
-2=ro	martyr	0.01	teller	0.06
-2=roi	martyr	0.15	teller	-0.09
-2=rong	martyr	-0.02	teller	0.02
-2=rung	martyr	-0.02	teller	-0.02
-2=ruong	martyr	-0.01	teller	-0.01
-2=ruot	teller	-0.02
-2=rut	martyr	-0.03	teller	-0.01
-2=s	martyr	0.1	teller	0.01
-2=sa	martyr	0.06	teller	0.03
-2=sach	martyr	-0.03	teller	0.1
-2=sai	martyr	-0.23	teller	-0.02
-2=said	martyr	0.06	teller	-0.01
-2=sam	martyr	-0.11
-2=san	martyr	0.01	teller	-0.01
-2=sang	martyr	0.01	teller	0.01
-2=sanh	martyr	-0.01	teller	0.09
-2=sao	martyr	-0.06
-2=sap	martyr	0.03	teller	0.01
-2=sat	martyr	-0.06	teller	0.03
-2=sau	martyr	0.09	teller	0.1
-2=ses	martyr	0.19	teller	-0.02
-2=si	martyr	0.09	teller	-0.05
-2=sinh	martyr	-0.04	teller	0.06
-2=sn	martyr	0.01	teller	-0.02
-2=so	martyr	-0.11	teller	-0.05
-2=som	martyr	0.08	teller	-0.04
-2=son	martyr	0.3
-2=song	martyr	-0.19	teller	0.04
-2=sot	martyr	-0.03	teller	-0.02
-2=stt	martyr	0.18	teller	-0.08
-2=su	martyr	0.23	teller	-0.03
-2=sua	martyr	-0.02	teller	0.04
-2=sung	martyr	-0.02	teller	0.12
-2=suoi	martyr	0.01	teller	-0.02
-2=suu	martyr	-0.02	teller	0.02
-2=sy	martyr	0.14	teller	-0.1
-2=t	martyr	0.09	teller	-0.01
-2=ta	martyr	-0.1	teller	0.04
-2=tac	martyr	0.02
-2=tai	martyr	-0.09	teller	-0.05
-2=tam	martyr	-0.02	teller	-0.09
-2=tan	martyr	0.03	teller	-0.04
-2=tang	martyr	-0.03
-2=tao	martyr	-0.04	teller	-0.01
-2=tap	martyr	0.06	teller	0.05
-2=tat	martyr	-0.03	teller	-0.03
-2=tau	martyr	0.04
-2=tay	martyr	-0.05	teller	-0.06
-2=ten	martyr	0.43	teller	-0.21
-2=tet	martyr	0.02	teller	-0.01
-2=thach	martyr	-0.01	teller	-0.1
-2=thai	martyr	-0.12	teller	-0.08
-2=tham	martyr	-0.12	teller	-0.01
-2=than	martyr	-0.03	teller	0.08
-2=thang	martyr	0.1	teller	-0.03
-2=thanh	martyr	-0.04	teller	0.04
-2=thao	martyr	0.1
-2=thap	martyr	-0.05	teller	0.05
-2=that	martyr	0.18	teller	-0.06
-2=thay	martyr	0.02	teller	-0.1
-2=the	martyr	-0.16	teller	-0.11
-2=them	martyr	0.03	teller	0.01
-2=theo	martyr	-0.29	teller	0.06
-2=theu	martyr	0.11	teller	-0.01
-2=they	martyr	0.13	teller	0.09
-2=thi	martyr	0.18	teller	-0.01
-2=thien	martyr	-0.07	teller	0.05
-2=thiet	martyr	-0.03	teller	-0.01
-2=thieu	martyr	-0.07	teller	-0.03
-2=thin	martyr	0.03
-2=thinh	martyr	0.1	teller	-0.01
-2=tho	martyr	-0.11	teller	-0.01
-2=thoa	martyr	0.06
-2=thoi	martyr	-0.01	teller	-0.04
-2=thom	martyr	0.01	teller	-0.01
-2=thon	martyr	-0.06	teller	-0.01
-2=thong	martyr	-0.04	teller	-0.05
-2=thu	martyr	0.11	teller	0.09
-2=thua	martyr	-0.04	teller	0.02
-2=thuan	martyr	-0.03	teller	0.04
-2=thuoc	martyr	-0.11	teller	-0.03
-2=thuong	martyr	-0.3	teller	-0.06
-2=thuy	martyr	-0.02	teller	-0.02
-2=tich	teller	-0.01
-2=tien	martyr	-0.01	teller	-0.02
-2=tiep	martyr	0.11	teller	-0.06
-2=tieu	martyr	-0.02	teller	-0.02
-2=tim	martyr	0.11	teller	0.05
-2=tin	martyr	0.01	teller	0.1
-2=tinh	martyr	-0.02	teller	0.01
-2=tnxp	martyr	0.01	teller	-0.01
-2=to	martyr	-0.02	teller	-0.18
-2=toan	teller	-0.14
-2=toc	martyr	-0.01	teller	-0.01
-2=toi	martyr	0.3	teller	-0.06
-2=ton	martyr	-0.05
-2=tong	martyr	-0.12	teller	0.15
-2=tra	martyr	0.01	teller	0.08
-2=trac	martyr	-0.06
-2=trach	martyr	0.03	teller	-0.01
-2=trai	martyr	-0.03	teller	-0.04
-2=tram	martyr	-0.05	teller	0.03
-2=tran	martyr	0.26	teller	0.09
-2=trang	martyr	0.02	teller	0.14
-2=trao	martyr	-0.05
-2=trau	martyr	0.01	teller	-0.08
-2=tre	martyr	0.03	teller	0.02
-2=tren	martyr	-0.06	teller	0.24
-2=tri	martyr	0.06	teller	0.1
-2=trich	martyr	-0.02	teller	0.03
-2=trieu	martyr	-0.02
-2=trinh	martyr	-0.05	teller	-0.01
-2=tro	martyr	-0.04	teller	0.06
-2=tron	martyr	-0.08	teller	0.02
-2=trong	martyr	0.06	teller	-0.22
-2=tru	martyr	-0.08	teller	0.02
-2=truc	martyr	-0.04	teller	0.01
-2=trung	martyr	0.18	teller	-0.15
-2=truoc	martyr	0.23	teller	-0.05
-2=truong	martyr	0.28	teller	0.23
-2=truy	martyr	0.07	teller	-0.03
-2=tu	martyr	-0.27	teller	-0.06
-2=tuan	martyr	-0.04
-2=tuat	teller	0.07
-2=tui	martyr	-0.02	teller	0.09
-2=tum	martyr	-0.1	teller	0.06
-2=tuoi	martyr	-0.11	teller	0.06
-2=tuong	martyr	-0.11	teller	0.03
-2=tuy	martyr	-0.04
-2=tuyen	martyr	-0.03	teller	-0.01
-2=ty	martyr	-0.02	teller	0.02
-2=u	martyr	0.03
-2=ubnd	martyr	-0.01	teller	0.03
-2=un	martyr	-0.09	teller	-0.1
-2=uncle	martyr	-0.04
-2=une	martyr	0.17	teller	-0.04
-2=ut	martyr	0.27	teller	-0.02
-2=uy	martyr	-0.03	teller	0.09
-2=va	martyr	0.09	teller	-0.03
-2=vai	martyr	-0.04	teller	0.03
-2=van	martyr	0.09	teller	-0.2
-2=vao	martyr	0.05	teller	-0.05
-2=vat	martyr	-0.06
-2=vay	martyr	-0.04	teller	0.02
-2=ve	martyr	-0.06	teller	-0.11
-2=vet	martyr	-0.02	teller	-0.01
-2=vi	martyr	-0.11	teller	0.05
-2=viec	martyr	-0.04	teller	0.01
-2=vien	teller	-0.02
-2=viet	martyr	0.08	teller	-0.2
-2=village	martyr	-0.04
-2=vinh	martyr	-0.12	teller	-0.02
-2=vo	martyr	0.11	teller	-0.04
-2=voi	martyr	0.07	teller	0.01
-2=vong	martyr	-0.04	teller	-0.05
-2=vot	martyr	0.01	teller	-0.02
-2=vu	martyr	0.01	teller	-0.02
-2=vua	martyr	0.02	teller	-0.01
-2=vung	teller	0.08
-2=vuon	martyr	-0.18	teller	-0.05
-2=vuong	martyr	-0.07	teller	-0.03
-2=vuot	martyr	-0.02
-2=was	martyr	-0.03
-2=we	martyr	0.44
-2=with	martyr	0.05	teller	-0.01
-2=xa	martyr	0.01	teller	-0.02
-2=xac	martyr	-0.01
-2=xam	martyr	-0.07	teller	0.01
-2=xang	martyr	-0.05
-2=xay	martyr	-0.01
-2=xe	martyr	0.1	teller	-0.02
-2=xem	martyr	0.01	teller	0.06
-2=xi	martyr	0.08	teller	0.04
-2=xin	martyr	-0.11	teller	0.05
-2=xom	teller	-0.04
-2=xu	martyr	0.01	teller	0.07
-2=xuan	martyr	0.01	teller	-0.02
-2=xuong	martyr	0.01	teller	-0.02
-2=xuyen	martyr	-0.01
-2=y	martyr	-0.18	teller	0.08
-2=yen	martyr	0.15	teller	-0.04
-2=yeu	martyr	-0.08	teller	-0.04
-3=#	martyr	0.24	teller	-0.19
-3=##	martyr	-0.05	teller	-0.13
-3=###	martyr	-0.14	teller	-0.08
-3=####	martyr	0.14	teller	-0.23
-3=#####	martyr	-0.05	teller	-0.01
-3=^	martyr	-0.47	teller	0.43
-3=a	martyr	-0.02	teller	-0.12
-3=ad	martyr	0.01	teller	-0.01
-3=adn	martyr	0.02	teller	0.01
-3=ai	martyr	0.22	teller	0.06
-3=am	martyr	0.04	teller	0.02
-3=an	martyr	-0.12	teller	-0.03
-3=and	martyr	0.18	teller	-0.05
-3=anh	martyr	0.1	teller	-0.18
-3=ao	martyr	0.07
-3=ap	martyr	-0.07	teller	0.05
-3=at	martyr	-0.01	teller	-0.01
-3=au	martyr	-0.1	teller	0.03
-3=avait	martyr	-0.04	teller	-0.01
-3=ay	martyr	0.15
-3=b	martyr	0.25	teller	0.08
-3=ba	martyr	-0.07	teller	-0.04
-3=bac	martyr	-0.2	teller	0.05
-3=bach	martyr	-0.06	teller	-0.02
-3=bai	martyr	0.06	teller	0.04
-3=ban	martyr	0.04	teller	0.1
-3=bang	martyr	0.08	teller	-0.09
-3=bao	martyr	0.04	teller	-0.01
-3=bat	martyr	-0.02	teller	-0.02
-3=bay	teller	-0.03
-3=be	martyr	0.13	teller	-0.02
-3=ben	martyr	-0.01	teller	-0.05
-3=benh	teller	0.01
-3=bi	martyr	-0.1	teller	-0.09
-3=bia	martyr	0.1	teller	0.03
-3=bich	martyr	-0.03
-3=bien	martyr	0.02	teller	-0.04
-3=biet	martyr	-0.03	teller	0.05
-3=binh	martyr	-0.1	teller	0.09
-3=bo	martyr	-0.09	teller	0.31
-3=boc	martyr	0.13	teller	-0.01
-3=boi	martyr	-0.05	teller	0.04
-3=bom	martyr	0.17	teller	-0.01
-3=bon	martyr	0.09	teller	-0.02
-3=bong	martyr	-0.03	teller	-0.01
-3=born	martyr	-0.04
-3=bot	martyr	0.11	teller	-0.03
-3=both	martyr	-0.01	teller	0.05
-3=bui	martyr	-0.05	teller	-0.01
-3=bung	martyr	-0.07	teller	-0.03
-3=buoi	martyr	0.05	teller	-0.01
-3=but	martyr	0.04	teller	0.1
-3=buu	teller	-0.02
-3=by	martyr	-0.09	teller	-0.03
-3=c	martyr	-0.02	teller	-0.03
-3=c1	teller	-0.01
-3=c2	martyr	0.02	teller	-0.01
-3=c20	martyr	-0.01
-3=c5	martyr	-0.03	teller	0.02
-3=c6	martyr	-0.02
-3=c7	martyr	-0.05
-3=c9	martyr	0.02	teller	-0.01
-3=ca	martyr	0.13	teller	-0.09
-3=cac	martyr	-0.1	teller	0.35
-3=cai	martyr	-0.07	teller	-0.09
-3=cam	martyr	-0.01	teller	-0.08
-3=can	martyr	-0.02	teller	-0.06
-3=cang	martyr	0.08	teller	-0.02
-3=canh	martyr	0.07	teller	0.05
-3=cao	martyr	0.35	teller	-0.13
-3=cap	martyr	0.06	teller	-0.05
-3=cat	martyr	0.17	teller	0.01
-3=cau	martyr	0.22	teller	-0.13
-3=cay	martyr	-0.07	teller	-0.06
-3=ccb	martyr	-0.02	teller	0.06
-3=cha	martyr	0.11	teller	-0.03
-3=chac	martyr	-0.03	teller	0.05
-3=chan	martyr	-0.02	teller	-0.08
-3=chao	martyr	-0.19	teller	0.24
-3=chat	martyr	-0.02
-3=chau	martyr	0.04	teller	0.22
-3=chay	martyr	0.03	teller	0.09
-3=che	martyr	0.03	teller	-0.04
-3=chef	martyr	0.01
-3=chep	martyr	0.04	teller	-0.04
-3=chet	martyr	0.08	teller	-0.12
-3=chez	martyr	0.04
-3=chi	martyr	0.29	teller	-0.18
-3=chia	martyr	-0.03
-3=chiec	martyr	0.23	teller	-0.01
-3=chien	teller	0.01
-3=chieu	teller	-0.01
-3=chim	martyr	-0.03
-3=chin	martyr	0.03	teller	-0.03
-3=chinh	martyr	0.01	teller	-0.02
-3=chiu	martyr	0.03	teller	-0.01
-3=cho	martyr	-0.02	teller	0.16
-3=chon	martyr	0.08	teller	-0.02
-3=chong	martyr	0.21	teller	-0.15
-3=chot	martyr	0.11	teller	-0.06
-3=chqs	teller	0.01
-3=chu	martyr	-0.18	teller	-0.24
-3=chua	martyr	-0.06	teller	0.04
-3=chuc	martyr	-0.01
-3=chung	martyr	0.02	teller	0.18
-3=chup	martyr	-0.04
-3=chuyen	martyr	0.07	teller	-0.03
-3=cimetiere	martyr	-0.03	teller	-0.01
-3=co	martyr	-0.12	teller	0.14
-3=coi	martyr	-0.03	teller	-0.01
-3=com	martyr	0.08	teller	0.04
-3=con	martyr	-0.04	teller	-0.09
-3=cong	teller	-0.03
-3=cot	martyr	-0.06	teller	0.1
-3=cu	martyr	0.1	teller	-0.17
-3=cua	martyr	-0.25	teller	-0.02
-3=cung	martyr	0.34	teller	-0.08
-3=cuoi	martyr	-0.08	teller	0.1
-3=cuon	martyr	0.01	teller	-0.03
-3=cuong	martyr	-0.1	teller	0.01
-3=cut	martyr	0.09	teller	-0.01
-3=cuu	martyr	-0.02	teller	-0.02
-3=d	martyr	-0.02	teller	-0.03
-3=d2	martyr	0.04	teller	-0.03
-3=d3	teller	-0.01
-3=d8	martyr	-0.01	teller	0.02
-3=d9	martyr	-0.01	teller	-0.04
-3=da	martyr	-0.11	teller	0.02
-3=dac	martyr	-0.05	teller	-0.05
-3=dai	martyr	-0.14	teller	0.05
-3=dak	martyr	-0.05	teller	0.01
-3=dam	martyr	-0.13
-3=dan	martyr	-0.18	teller	-0.11
-3=dang	martyr	-0.15	teller	0.02
-3=danh	martyr	0.04	teller	0.05
-3=dao	martyr	-0.08	teller	0.12
-3=dat	martyr	-0.18	teller	-0.03
-3=dau	martyr	0.07	teller	0.02
-3=day	martyr	0.02	teller	0.02
-3=dc	martyr	-0.01	teller	0.01
-3=de	martyr	0.21	teller	0.01
-3=dem	martyr	0.07	teller	0.01
-3=den	martyr	-0.07	teller	0.04
-3=deo	martyr	0.1	teller	0.02
-3=deu	martyr	0.06	teller	0.01
-3=di	martyr	-0.18	teller	0.1
-3=dia	martyr	-0.11	teller	-0.03
-3=dich	martyr	-0.05	teller	0.13
-3=diem	martyr	-0.05	teller	-0.03
-3=dien	teller	0.12
-3=dieu	martyr	-0.03	teller	0.08
-3=dinh	martyr	-0.23	teller	0.08
-3=do	teller	-0.02
-3=doan	martyr	0.04	teller	-0.03
-3=doc	martyr	0.01	teller	-0.03
-3=doi	martyr	0.11	teller	-0.17
-3=don	martyr	-0.02
-3=dong	martyr	0.21	teller	-0.13
-3=dot	martyr	-0.01	teller	-0.01
-3=du	martyr	-0.06	teller	-0.07
-3=dua	martyr	0.14	teller	0.02
-3=duc	martyr	-0.04	teller	-0.06
-3=dum	martyr	-0.07	teller	0.08
-3=dung	martyr	0.07	teller	0.04
-3=duoc	martyr	0.07	teller	0.04
-3=duoi	teller	-0.04
-3=duong	martyr	-0.08	teller	-0.03
-3=duy	martyr	0.06	teller	-0.02
-3=e	martyr	-0.03	teller	0.01
-3=e24	martyr	-0.01	teller	-0.08
-3=em	martyr	0.2	teller	0.16
-3=en	martyr	-0.04	teller	-0.04
-3=et	martyr	0.19	teller	-0.01
-3=f325	martyr	0.07
-3=family	martyr	-0.01
-3=first	martyr	0.01
-3=for	martyr	0.06	teller	-0.04
-3=from	martyr	0.03	teller	-0.03
-3=ga	martyr	-0.08	teller	0.01
-3=gach	martyr	0.02	teller	-0.01
-3=gai	martyr	0.06	teller	0.1
-3=gan	martyr	-0.03	teller	-0.01
-3=ganh	martyr	-0.04	teller	-0.01
-3=gao	martyr	0.01	teller	-0.01
-3=gap	martyr	-0.01	teller	0.01
-3=ghe	martyr	0.03	teller	-0.02
-3=ghi	martyr	-0.04	teller	0.11
-3=gi	martyr	-0.04	teller	0.01
-3=gia	martyr	-0.02	teller	-0.07
-3=giai	martyr	-0.01	teller	0.05
-3=giang	martyr	0.01	teller	-0.03
-3=giao	martyr	-0.03	teller	0.02
-3=giap	martyr	0.02
-3=giay	martyr	0.13	teller	0.03
-3=gieng	martyr	-0.05	teller	-0.02
-3=gio	martyr	0.11	teller	0.02
-3=giu	martyr	0.05	teller	-0.06
-3=giua	martyr	-0.06	teller	0.07
-3=gium	martyr	-0.1	teller	0.19
-3=giup	martyr	0.1	teller	0.09
-3=go	martyr	-0.05	teller	-0.12
-3=goc	martyr	0.07	teller	0.02
-3=goi	martyr	-0.09	teller	-0.08
-3=gom	martyr	-0.01	teller	-0.01
-3=gon	martyr	-0.09	teller	0.13
-3=gui	martyr	-0.14	teller	0.1
-3=ha	martyr	0.14	teller	-0.09
-3=hai	martyr	0.38	teller	-0.01
-3=ham	martyr	0.41	teller	-0.01
-3=han	martyr	-0.09	teller	-0.02
-3=hang	martyr	0.01	teller	-0.01
-3=hanh	martyr	0.03	teller	0.04
-3=hao	martyr	0.02
-3=have	martyr	0.06
-3=hay	martyr	-0.08	teller	-0.07
-3=he	martyr	0.02	teller	0.07
-3=her	martyr	0.1	teller	-0.01
-3=het	martyr	0.01	teller	-0.04
-3=hi	martyr	-0.13	teller	0.08
-3=hien	martyr	-0.09	teller	-0.02
-3=hieu	martyr	-0.07	teller	-0.03
-3=hinh	martyr	0.17	teller	-0.05
-3=his	martyr	0.05	teller	-0.05
-3=ho	martyr	-0.01	teller	-0.02
-3=hoa	martyr	-0.02	teller	-0.09
-3=hoai	martyr	0.08	teller	0.01
-3=hoan	martyr	0.02	teller	-0.01
-3=hoang	martyr	-0.14	teller	-0.01
-3=hoc	martyr	-0.1	teller	-0.03
-3=hoe	martyr	0.01
-3=hoi	martyr	-0.02	teller	0.04
-3=hom	martyr	0.29	teller	-0.05
-3=hon	martyr	-0.03	teller	-0.02
-3=hong	teller	0.02
-3=hop	martyr	-0.01	teller	-0.01
-3=hs	martyr	0.03	teller	-0.03
-3=hua	martyr	-0.22	teller	0.09
-3=hue	martyr	0.03	teller	-0.01
-3=hui	martyr	-0.04
-3=hung	martyr	0.08	teller	0.03
-3=huong	martyr	0.07	teller	-0.02
-3=huu	martyr	-0.11	teller	0.02
-3=huy	martyr	0.11	teller	0.04
-3=huyen	martyr	-0.01	teller	-0.04
-3=huynh	martyr	-0.07	teller	-0.02
-3=hy	martyr	0.03	teller	0.08
-3=i	martyr	-0.02	teller	-0.01
-3=ia	martyr	0.03	teller	-0.01
-3=id	martyr	-0.02
-3=in	teller	0.05
-3=is	martyr	-0.03	teller	0.01
-3=k	teller	-0.01
-3=ke	teller	0.13
-3=keo	martyr	0.07	teller	-0.06
-3=ket	martyr	0.01	teller	-0.04
-3=kha	martyr	0.02	teller	0.03
-3=khac	martyr	-0.06	teller	-0.1
-3=khai	martyr	-0.1	teller	0.01
-3=khang	martyr	0.11	teller	-0.01
-3=khanh	martyr	-0.04	teller	0.1
-3=khau	martyr	0.03	teller	0.06
-3=khe	martyr	0.1	teller	-0.03
-3=khi	martyr	-0.1	teller	0.04
-3=khieng	martyr	0.06
-3=khmer	martyr	-0.06
-3=kho	martyr	-0.02
-3=khoan	martyr	-0.04
-3=khoang	martyr	-0.03	teller	-0.05
-3=khoc	martyr	-0.05	teller	-0.02
-3=khoi	martyr	-0.01	teller	0.01
-3=khong	martyr	-0.02	teller	0.13
-3=khu	martyr	-0.03	teller	-0.02
-3=khuat	martyr	-0.01
-3=khuc	martyr	0.05	teller	-0.02
-3=kia	martyr	-0.08	teller	-0.02
-3=kich	martyr	0.01	teller	-0.02
-3=kiem	martyr	0.11	teller	0.04
-3=kien	martyr	0.15	teller	-0.08
-3=kieu	martyr	-0.12	teller	-0.02
-3=killed	martyr	-0.03
-3=kim	martyr	0.12	teller	-0.05
-3=kinh	martyr	-0.01	teller	0.01
-3=kip	martyr	-0.08	teller	-0.03
-3=know	martyr	-0.06	teller	-0.03
-3=ko	martyr	0.06	teller	-0.02
-3=kratie	martyr	0.07	teller	-0.01
-3=ky	martyr	-0.11	teller	-0.02
-3=l	martyr	0.01	teller	-0.01
-3=la	martyr	0.14	teller	0.21
-3=lac	martyr	-0.15	teller	-0.06
-3=lai	martyr	-0.09	teller	0.14
-3=lam	martyr	-0.11	teller	0.12
-3=lan	martyr	-0.05	teller	-0.14
-3=lang	martyr	0.18	teller	-0.04
-3=lanh	martyr	-0.06	teller	-0.01
-3=lao	martyr	-0.06	teller	-0.04
-3=lap	martyr	-0.06	teller	-0.14
-3=lau	martyr	-0.05	teller	0.06
-3=lay	martyr	-0.12	teller	0.02
-3=le	martyr	-0.17	teller	-0.14
-3=len	martyr	0.01	teller	0.08
-3=lenh	martyr	0.02	teller	-0.01
-3=lich	martyr	0.01	teller	-0.01
-3=lien	martyr	-0.05	teller	0.07
-3=liet	martyr	0.02	teller	-0.14
-3=lieu	martyr	-0.08
-3=linh	martyr	-0.2	teller	-0.02
-3=lo	martyr	0.02	teller	0.07
-3=loc	martyr	-0.04	teller	-0.03
-3=loi	martyr	0.02	teller	-0.09
-3=lon	martyr	0.01
-3=long	martyr	0.06	teller	0.03
-3=lot	martyr	0.03	teller	-0.01
-3=lu	martyr	0.06	teller	0.07
-3=lua	martyr	-0.03
-3=luc	martyr	0.08	teller	-0.05
-3=lung	martyr	0.03	teller	-0.01
-3=luon	martyr	0.04	teller	-0.02
-3=luong	martyr	0.04	teller	-0.01
-3=luu	martyr	0.16	teller	-0.04
-3=luy	martyr	-0.06	teller	0.01
-3=ly	martyr	0.01	teller	-0.05
-3=m	martyr	0.02	teller	-0.1
-3=ma	martyr	-0.08	teller	0.05
-3=mac	martyr	-0.01	teller	-0.01
-3=mai	martyr	0.05
-3=man	martyr	-0.15
-3=mang	martyr	0.13	teller	0.07
-3=manh	martyr	-0.09	teller	-0.01
-3=mat	martyr	0.13	teller	-0.1
-3=mau	martyr	0.02	teller	-0.04
-3=may	martyr	-0.11	teller	0.09
-3=me	martyr	-0.23	teller	0.13
-3=men	martyr	0.05	teller	-0.03
-3=mien	martyr	-0.02	teller	0.07
-3=min	martyr	-0.03
-3=minh	martyr	0.12	teller	0.06
-3=mo	martyr	-0.02	teller	-0.06
-3=moi	martyr	0.22	teller	0.12
-3=mon	martyr	0.13	teller	-0.02
-3=mong	martyr	-0.07
-3=mot	martyr	0.37	teller	-0.08
-3=mr	martyr	-0.06	teller	0.11
-3=mu	martyr	0.05
-3=mua	martyr	0.04	teller	-0.03
-3=muc	martyr	0.02	teller	-0.01
-3=mui	martyr	-0.13
-3=muoi	martyr	-0.07
-3=muon	martyr	0.05	teller	-0.01
-3=muong	martyr	-0.03	teller	0.07
-3=my	martyr	0.03	teller	-0.1
-3=nam	martyr	0.09	teller	-0.02
-3=name	martyr	0.13	teller	0.04
-3=nao	martyr	-0.09
-3=nap	martyr	0.01	teller	-0.02
-3=nay	martyr	-0.2	teller	0.05
-3=neang	martyr	0.01	teller	0.02
-3=nen	martyr	0.1
-3=ng	martyr	0.02
-3=nga	martyr	0.09	teller	0.07
-3=ngam	martyr	-0.02	teller	0.02
-3=ngan	martyr	0.05	teller	-0.03
-3=ngay	martyr	-0.09	teller	-0.06
-3=nghe	martyr	0.09	teller	-0.08
-3=nghi	martyr	0.02	teller	0.03
-3=nghia	martyr	0.05	teller	0.03
-3=nghiem	martyr	-0.03	teller	-0.02
-3=ngo	martyr	-0.31	teller	-0.04
-3=ngoai	martyr	0.1	teller	-0.08
-3=ngoan	martyr	0.02	teller	-0.01
-3=ngoc	martyr	-0.08	teller	-0.06
-3=ngoi	martyr	0.02	teller	-0.04
-3=ngu	martyr	-0.03	teller	-0.01
-3=nguc	martyr	-0.09
-3=nguoi	martyr	-0.25	teller	0.07
-3=nguyen	martyr	0.13	teller	-0.15
-3=nguyet	martyr	0.01
-3=nha	teller	0.1
-3=nham	martyr	0.09	teller	-0.01
-3=nhan	martyr	0.11	teller	0.09
-3=nhang	martyr	-0.02	teller	0.01
-3=nhat	martyr	0.12	teller	-0.02
-3=nhau	martyr	-0.04	teller	-0.01
-3=nhay	martyr	0.01	teller	-0.01
-3=nhe	martyr	-0.14	teller	0.02
-3=nhi	martyr	0.01	teller	-0.01
-3=nhieu	martyr	0.01
-3=nho	martyr	0.1	teller	0.23
-3=nhom	martyr	-0.01	teller	-0.03
-3=nhu	martyr	-0.25	teller	0.06
-3=nhung	martyr	-0.13
-3=ninh	martyr	0.09	teller	-0.02
-3=no	martyr	0.05
-3=noi	martyr	-0.02	teller	0.03
-3=nong	martyr	-0.11	teller	-0.01
-3=not	martyr	0.08	teller	-0.01
-3=ntls	martyr	-0.03	teller	0.01
-3=nu	martyr	0.01
-3=nua	martyr	0.03	teller	-0.03
-3=nui	martyr	-0.01	teller	-0.01
-3=nuoc	martyr	-0.02	teller	0.14
-3=nuoi	martyr	-0.01	teller	-0.01
-3=o	martyr	0.06	teller	-0.03
-3=of	martyr	0.08	teller	0.02
-3=officer	martyr	0.01
-3=oi	martyr	-0.1	teller	0.08
-3=on	martyr	-0.03	teller	-0.03
-3=one	martyr	0.06	teller	-0.02
-3=ong	martyr	0.03	teller	0.05
-3=ou	martyr	0.03	teller	-0.01
-3=our	martyr	-0.15	teller	-0.01
-3=par	martyr	-0.13	teller	-0.01
-3=pha	martyr	0.1	teller	-0.01
-3=phai	martyr	0.15	teller	-0.03
-3=pham	martyr	-0.02	teller	0.08
-3=phan	martyr	-0.15	teller	0.09
-3=phao	martyr	0.07	teller	0.08
-3=phap	martyr	-0.08	teller	0.04
-3=phat	teller	0.04
-3=phau	martyr	-0.04	teller	-0.01
-3=phi	martyr	-0.05	teller	-0.01
-3=phia	martyr	-0.07	teller	-0.06
-3=phien	martyr	-0.04	teller	0.04
-3=pho	martyr	-0.04	teller	0.03
-3=phong	martyr	-0.01	teller	0.14
-3=phu	martyr	0.23	teller	0.05
-3=phuc	martyr	-0.13	teller	-0.03
-3=phum	martyr	-0.01
-3=phung	martyr	-0.04	teller	0.06
-3=phuoc	martyr	0.12	teller	0.02
-3=phuong	martyr	-0.07	teller	-0.03
-3=please	martyr	0.02	teller	0.02
-3=qua	martyr	0.07
-3=quach	martyr	0.11	teller	-0.01
-3=quan	martyr	-0.42	teller	0.03
-3=quang	martyr	-0.03	teller	-0.04
-3=que	martyr	0.13	teller	0.01
-3=quen	martyr	0.01	teller	0.01
-3=quoc	martyr	-0.14	teller	0.05
-3=quy	martyr	0.12	teller	0.05
-3=quyet	martyr	-0.07
-3=quynh	martyr	-0.1
-3=ra	martyr	0.13	teller	-0.07
-3=rang	martyr	0.03
-3=rao	martyr	0.1
-3=ray	martyr	-0.06	teller	0.01
-3=re	martyr	-0.02	teller	0.07
-3=read	martyr	-0.01	teller	-0.01
-3=regiment	martyr	-0.06	teller	-0.07
-3=ret	martyr	-0.05	teller	0.03
-3=ro	martyr	0.05	teller	0.04
-3=roi	martyr	0.02	teller	0.06
-3=rong	teller	0.04
-3=rung	martyr	-0.05	teller	0.02
-3=ruot	martyr	0.29	teller	-0.13
-3=s	teller	-0.01
-3=sa	martyr	0.08	teller	-0.01
-3=sac	martyr	-0.05
-3=sach	martyr	-0.08
-3=sai	martyr	0.11	teller	-0.06
-3=sam	martyr	-0.02	teller	-0.03
-3=san	martyr	-0.08
-3=sang	martyr	-0.01	teller	0.04
-3=sanh	martyr	0.05
-3=sat	martyr	0.04	teller	0.01
-3=sau	martyr	0.13	teller	0.01
-3=says	martyr	0.01
-3=se	martyr	-0.03	teller	-0.01
-3=sen	martyr	0.05	teller	-0.02
-3=si	martyr	0.24	teller	-0.34
-3=sin	teller	0.09
-3=sinh	martyr	0.07	teller	-0.04
-3=sn	martyr	-0.09
-3=so	martyr	-0.08	teller	-0.13
-3=soc	martyr	0.04	teller	-0.01
-3=son	martyr	-0.03	teller	0.09
-3=song	martyr	-0.04	teller	-0.05
-3=sot	martyr	0.01
-3=su	martyr	-0.11	teller	0.09
-3=sua	martyr	0.04	teller	-0.02
-3=suc	teller	-0.01
-3=sung	martyr	-0.01	teller	-0.01
-3=suoi	martyr	-0.02	teller	0.07
-3=sy	martyr	0.13	teller	-0.02
-3=t	teller	-0.12
-3=ta	martyr	-0.14	teller	0.07
-3=tai	martyr	-0.07	teller	-0.18
-3=tam	martyr	0.13	teller	-0.02
-3=tan	martyr	-0.01	teller	-0.05
-3=tang	martyr	-0.02	teller	-0.06
-3=tap	martyr	-0.12	teller	-0.02
-3=tat	martyr	0.03	teller	-0.02
-3=tau	martyr	0.04	teller	-0.01
-3=tay	martyr	0.01	teller	-0.04
-3=te	martyr	0.08	teller	-0.02
-3=ten	martyr	0.36	teller	0.13
-3=teo	martyr	0.02
-3=tet	martyr	-0.04	teller	-0.02
-3=tha	martyr	0.08	teller	-0.05
-3=thach	martyr	0.11	teller	-0.09
-3=thai	martyr	0.13	teller	-0.01
-3=tham	martyr	-0.07	teller	-0.02
-3=than	martyr	0.1	teller	0.11
-3=thang	martyr	-0.12	teller	0.03
-3=thanh	martyr	-0.2	teller	-0.06
-3=thao	martyr	-0.11	teller	-0.01
-3=thap	martyr	0.02	teller	-0.01
-3=that	martyr	-0.03	teller	-0.02
-3=thay	martyr	-0.15	teller	0.17
-3=the	martyr	0.14	teller	-0.07
-3=theo	martyr	-0.35	teller	0.17
-3=thi	martyr	-0.34	teller	0.03
-3=thia	martyr	0.03
-3=thien	martyr	-0.01
-3=thiet	martyr	0.03	teller	-0.01
-3=thieu	martyr	-0.01	teller	0.01
-3=thinh	martyr	-0.06	teller	-0.01
-3=tho	martyr	0.04
-3=thoi	martyr	-0.05	teller	0.03
-3=thom	martyr	0.02	teller	-0.01
-3=thon	martyr	-0.08	teller	-0.08
-3=thong	martyr	0.09	teller	0.1
-3=thu	martyr	-0.01	teller	0.18
-3=thua	martyr	-0.1	teller	0.06
-3=thuan	martyr	0.04	teller	-0.02
-3=thuat	martyr	-0.03	teller	0.08
-3=thuc	martyr	-0.08
-3=thuoc	martyr	0.1	teller	-0.03
-3=thuong	martyr	0.03	teller	0.02
-3=thuy	martyr	0.02	teller	-0.07
-3=thuyen	martyr	-0.12	teller	-0.08
-3=tia	martyr	0.08	teller	-0.01
-3=tich	martyr	-0.07	teller	-0.01
-3=tien	martyr	0.09
-3=tieng	martyr	0.1	teller	0.01
-3=tiep	martyr	-0.14	teller	0.06
-3=tieu	martyr	0.02	teller	-0.04
-3=tim	martyr	0.08	teller	-0.11
-3=tin	martyr	0.07	teller	0.02
-3=tinh	martyr	-0.05	teller	-0.01
-3=to	martyr	0.17	teller	-0.1
-3=toan	martyr	0.08	teller	-0.1
-3=toc	martyr	-0.02	teller	-0.02
-3=toi	martyr	0.06	teller	-0.12
-3=ton	teller	-0.02
-3=tong	martyr	-0.05	teller	0.07
-3=tra	martyr	0.01	teller	0.06
-3=trach	martyr	-0.03	teller	0.04
-3=trai	martyr	0.07	teller	-0.06
-3=tram	martyr	-0.08	teller	0.01
-3=tran	martyr	-0.16	teller	-0.06
-3=trang	martyr	-0.06	teller	0.12
-3=tren	martyr	0.17
-3=tri	martyr	0.04	teller	-0.01
-3=trich	martyr	0.02	teller	-0.01
-3=trieu	martyr	-0.14	teller	-0.02
-3=trinh	martyr	0.27	teller	-0.07
-3=tro	martyr	0.03	teller	0.01
-3=troi	martyr	0.09
-3=trong	martyr	0.19	teller	-0.06
-3=tru	martyr	0.1	teller	-0.02
-3=truc	martyr	0.03	teller	-0.01
-3=trung	martyr	0.02	teller	-0.04
-3=truoc	martyr	0.1	teller	0.03
-3=truong	martyr	-0.28	teller	-0.04
-3=tu	teller	0.13
-3=tuan	martyr	-0.04	teller	-0.01
-3=tuc	martyr	-0.03	teller	-0.09
-3=tui	martyr	-0.04	teller	-0.09
-3=tuoi	martyr	0.06	teller	-0.01
-3=tuong	martyr	-0.32	teller	-0.05
-3=tuyen	martyr	0.14	teller	-0.02
-3=ty	martyr	0.03	teller	0.01
-3=u	martyr	0.09
-3=un	martyr	-0.01	teller	-0.01
-3=uong	martyr	-0.1
-3=ut	martyr	0.18
-3=uy	martyr	-0.02	teller	0.09
-3=uyen	martyr	-0.02	teller	-0.02
-3=va	martyr	0.09	teller	0.04
-3=vam	martyr	0.21	teller	-0.03
-3=van	martyr	-0.03	teller	0.15
-3=vang	martyr	0.03	teller	-0.02
-3=vao	martyr	-0.05	teller	0.03
-3=vay	martyr	0.03	teller	-0.02
-3=ve	martyr	0.06	teller	0.03
-3=vi	martyr	-0.13	teller	0.04
-3=viec	martyr	0.1	teller	-0.02
-3=vien	martyr	-0.01	teller	-0.03
-3=viet	martyr	-0.18	teller	0.05
-3=village	martyr	0.04
-3=vinh	martyr	0.04	teller	0.01
-3=vo	martyr	-0.23	teller	-0.08
-3=voi	martyr	0.02	teller	-0.08
-3=vong	martyr	-0.03	teller	0.03
-3=vu	martyr	-0.05	teller	-0.04
-3=vua	martyr	-0.03	teller	-0.01
-3=vui	martyr	0.05	teller	-0.04
-3=vung	martyr	-0.01
-3=vuon	martyr	-0.06	teller	-0.02
-3=vuong	martyr	-0.02	teller	0.02
-3=vuot	martyr	-0.04	teller	0.08
-3=was	martyr	-0.02	teller	0.03
-3=we	martyr	0.1
-3=who	martyr	-0.02
-3=with	martyr	-0.04
-3=xa	martyr	-0.04	teller	-0.19
-3=xac	martyr	-0.08	teller	-0.06
-3=xanh	martyr	0.02	teller	-0.01
-3=xe	teller	-0.04
-3=xem	teller	0.01
-3=xin	martyr	0.07	teller	0.27
-3=xoai	martyr	0.02	teller	-0.01
-3=xom	martyr	0.04	teller	-0.02
-3=xuan	martyr	-0.15	teller	0.05
-3=xuong	teller	0.06
-3=xuyen	martyr	-0.09	teller	-0.03
-3=y	martyr	-0.11
-3=yen	martyr	0.12	teller	-0.01
a district's name	martyr	-2.03	teller	-1.14
a line below martyr	teller	-0.01
a line below other	martyr	-0.33	teller	0.29
a line below teller	martyr	-0.04	teller	-0.07
announced	martyr	0.1	teller	-0.08
announced by number	martyr	0.77	teller	-0.17
announced:again	martyr	0.01	teller	0.14
announced:alive	martyr	-0.06	teller	-0.09
announced:at	martyr	0.16	teller	-0.2
announced:battle	martyr	0.32	teller	0.03
announced:born	martyr	-0.37	teller	0.08
announced:bury	martyr	0.32	teller	0.19
announced:capture	martyr	-0.23	teller	0.06
announced:contact	martyr	0.03	teller	0.04
announced:died	martyr	0.17	teller	0.01
announced:enlist	martyr	-0.09	teller	0.14
announced:fell	martyr	0.75	teller	-0.23
announced:gio	martyr	0.2	teller	-0.02
announced:grave	martyr	-0.05	teller	-0.16
announced:home	martyr	-0.2	teller	0.14
announced:hurt	martyr	-0.12	teller	0.04
announced:joined	martyr	-0.06	teller	0.16
announced:kin	martyr	-0.08	teller	-0.13
announced:laid	martyr	-0.04	teller	-0.03
announced:letter	martyr	0.24	teller	0.05
announced:level	martyr	0.02	teller	0.1
announced:link	martyr	0.06	teller	-0.24
announced:martyr	martyr	-0.2	teller	0.04
announced:moved	martyr	0.19	teller	0.04
announced:naming	martyr	0.36	teller	-0.21
announced:notice	martyr	-0.09	teller	-0.01
announced:office	martyr	-0.08	teller	-0.1
announced:post	martyr	-0.14	teller	-0.06
announced:rank	martyr	0.09	teller	0.01
announced:returned	martyr	-0.22	teller	-0.07
announced:self	martyr	0.11	teller	-0.05
announced:site	martyr	0.09	teller	0.05
announced:tells	martyr	-0.02	teller	-0.23
announced:thing	martyr	0.01	teller	-0.1
announced:title	martyr	-0.02	teller	-0.37
another name?	martyr	-0.25	teller	-0.18
another name? of a relative	martyr	-0.12	teller	-0.05
before !	martyr	0.21	teller	0.01
before "	martyr	-0.09	teller	-0.2
before '	martyr	-0.08	teller	-0.02
before (	martyr	-0.1	teller	0.05
before )	martyr	0.22	teller	-0.3
before ,	martyr	-0.37	teller	0.46
before -	martyr	-0.05	teller	-0.01
before .	martyr	-0.75	teller	0.49
before /	martyr	0.24	teller	-0.09
before :	martyr	0.22	teller	0.08
before ;	martyr	0.92	teller	-0.53
before =	martyr	0.03	teller	-0.05
before ?	martyr	-0.24	teller	0.47
before @	martyr	-0.01	teller	-0.04
before blank	martyr	-0.58	teller	-0.48
before line	martyr	0.3	teller	-0.21
before |	martyr	0.13	teller	-0.03
before «	martyr	0.06	teller	-0.01
before –	martyr	-0.14	teller	-0.06
before ‘	martyr	-0.01
before “	martyr	0.11	teller	-0.02
before ”	martyr	-0.06
before:again	martyr	-0.06	teller	0.17
before:again:0	martyr	-0.01	teller	0.04
before:again:1	martyr	-0.06	teller	-0.03
before:again:12	martyr	0.08	teller	0.06
before:again:2	martyr	-0.01	teller	0.02
before:again:5	martyr	-0.18	teller	0.08
before:again:far	martyr	0.12
before:alive	martyr	-0.39	teller	0.17
before:alive:0	martyr	-0.21	teller	0.14
before:alive:1	martyr	-0.2	teller	-0.08
before:alive:12	martyr	0.04	teller	0.18
before:alive:2	martyr	-0.01	teller	-0.04
before:alive:5	martyr	0.02	teller	0.01
before:alive:far	martyr	-0.03	teller	-0.05
before:at	martyr	-0.18	teller	-0.16
before:at:0	martyr	-0.06	teller	-0.16
before:at:1	martyr	-0.34	teller	-0.07
before:at:12	martyr	-0.03	teller	-0.03
before:at:2	martyr	0.15	teller	0.03
before:at:5	martyr	0.06	teller	-0.16
before:at:far	martyr	0.04	teller	0.21
before:battle	martyr	0.24	teller	0.02
before:battle:0	martyr	-0.33	teller	-0.07
before:battle:1	martyr	0.06	teller	0.1
before:battle:12	martyr	0.19	teller	-0.13
before:battle:2	martyr	-0.07	teller	-0.02
before:battle:5	martyr	0.14	teller	0.13
before:battle:far	martyr	0.26	teller	0.01
before:born	martyr	-0.36	teller	-0.2
before:born:0	martyr	0.15	teller	-0.1
before:born:1	martyr	-0.09	teller	-0.08
before:born:12	martyr	-0.2	teller	-0.01
before:born:2	martyr	-0.2	teller	-0.01
before:born:5	martyr	-0.08	teller	-0.03
before:born:far	martyr	0.06	teller	0.03
before:bury	martyr	0.09	teller	-0.18
before:bury:0	martyr	-0.02	teller	0.08
before:bury:1	martyr	0.02	teller	-0.07
before:bury:12	martyr	0.2	teller	0.03
before:bury:2	martyr	0.07	teller	-0.08
before:bury:5	martyr	-0.16	teller	-0.1
before:bury:far	martyr	-0.01	teller	-0.05
before:capture	martyr	-0.14
before:capture:0	martyr	-0.01	teller	-0.01
before:capture:1	martyr	-0.03	teller	0.09
before:capture:12	martyr	-0.02	teller	-0.07
before:capture:2	martyr	0.01	teller	0.05
before:capture:5	martyr	-0.1	teller	-0.04
before:capture:far	martyr	0.02	teller	-0.02
before:contact	martyr	-0.19	teller	0.2
before:contact:0	martyr	-0.3	teller	0.18
before:contact:1	martyr	-0.02	teller	0.13
before:contact:12	martyr	-0.11	teller	-0.17
before:contact:2	martyr	0.11	teller	0.09
before:contact:5	martyr	0.13	teller	0.03
before:contact:far	teller	-0.05
before:day	martyr	-0.07	teller	-0.06
before:day 1	martyr	0.05	teller	-0.03
before:day 12	martyr	-0.11	teller	-0.07
before:day 2	martyr	-0.32	teller	-0.11
before:day 5	martyr	-0.14	teller	-0.01
before:day far	martyr	0.46	teller	0.16
before:died	martyr	0.06	teller	-0.18
before:died:0	martyr	0.15	teller	0.14
before:died:1	martyr	0.06	teller	-0.04
before:died:12	martyr	-0.1	teller	-0.04
before:died:2	martyr	-0.07	teller	-0.05
before:died:5	martyr	0.21	teller	-0.03
before:died:far	martyr	-0.2	teller	-0.16
before:enlist	martyr	-0.18	teller	0.08
before:enlist:0	martyr	-0.02	teller	-0.03
before:enlist:1	martyr	-0.09	teller	0.05
before:enlist:12	martyr	-0.1	teller	-0.04
before:enlist:2	martyr	0.06
before:enlist:5	martyr	0.08	teller	0.06
before:enlist:far	martyr	-0.11	teller	0.04
before:fell	martyr	0.16	teller	-0.2
before:fell:0	martyr	0.38	teller	-0.05
before:fell:1	martyr	-0.05	teller	0.14
before:fell:12	martyr	-0.15	teller	-0.15
before:fell:2	martyr	-0.01	teller	-0.13
before:fell:5	martyr	0.13	teller	-0.14
before:fell:far	martyr	-0.14	teller	0.14
before:gio	martyr	-0.04
before:gio:0	martyr	0.04	teller	0.05
before:gio:1	martyr	-0.06
before:gio:12	martyr	-0.02	teller	-0.05
before:gio:2	teller	0.03
before:gio:5	martyr	-0.01	teller	-0.02
before:gio:far	martyr	0.01	teller	-0.01
before:grave	martyr	0.24	teller	-0.19
before:grave:0	martyr	0.34	teller	0.06
before:grave:1	martyr	-0.07	teller	-0.11
before:grave:12	martyr	0.01	teller	-0.01
before:grave:2	martyr	-0.23
before:grave:5	martyr	-0.06	teller	-0.03
before:grave:far	martyr	0.25	teller	-0.11
before:home	martyr	-0.24	teller	-0.22
before:home:0	martyr	-0.39	teller	-0.22
before:home:1	martyr	-0.3	teller	0.36
before:home:12	martyr	0.19	teller	-0.13
before:home:2	martyr	0.17
before:home:5	martyr	0.26	teller	-0.36
before:home:far	martyr	-0.17	teller	0.13
before:hurt	martyr	-0.05	teller	-0.06
before:hurt:0	martyr	-0.05	teller	0.08
before:hurt:1	martyr	-0.05	teller	-0.04
before:hurt:12	martyr	0.06	teller	-0.01
before:hurt:2	teller	-0.01
before:hurt:5	martyr	-0.02	teller	-0.04
before:hurt:far	martyr	0.01	teller	-0.03
before:joined	martyr	-0.25	teller	0.13
before:joined:0	martyr	-0.07	teller	-0.01
before:joined:1	martyr	-0.05	teller	0.05
before:joined:12	martyr	-0.07	teller	-0.02
before:joined:2	martyr	0.06
before:joined:5	martyr	-0.01	teller	0.07
before:joined:far	martyr	-0.11	teller	0.04
before:kin	martyr	0.16	teller	-0.24
before:kin anh	martyr	-0.17	teller	-0.08
before:kin anh trai	martyr	0.04
before:kin ba	martyr	0.06	teller	0.07
before:kin bà	martyr	-0.32	teller	0.02
before:kin bác	martyr	0.06	teller	-0.06
before:kin bố	martyr	-0.1	teller	-0.06
before:kin bố chồng	martyr	-0.02
before:kin bố vợ	martyr	-0.01
before:kin cha	martyr	0.05	teller	0.01
before:kin cháu	martyr	0.01	teller	-0.06
before:kin chú	teller	-0.04
before:kin chị	martyr	0.02	teller	-0.01
before:kin chị gái	martyr	0.07	teller	-0.01
before:kin chồng	martyr	0.14	teller	-0.02
before:kin con	martyr	0.08	teller	-0.01
before:kin con gái	martyr	0.03
before:kin con trai	martyr	0.04	teller	-0.04
before:kin cô	martyr	-0.1	teller	0.06
before:kin cô gái	martyr	0.03
before:kin cậu	martyr	-0.01	teller	-0.03
before:kin cụ	martyr	0.05	teller	-0.01
before:kin dì	martyr	0.01	teller	-0.03
before:kin em	martyr	0.05	teller	0.03
before:kin em gái	martyr	0.08	teller	-0.05
before:kin em trai	martyr	0.09	teller	-0.02
before:kin mon mari	martyr	0.07
before:kin mon père	martyr	-0.07
before:kin my father	martyr	0.07
before:kin my uncle	martyr	-0.15
before:kin mẹ	martyr	0.01	teller	0.05
before:kin mợ	martyr	0.11	teller	-0.01
before:kin thầy	martyr	0.02	teller	0.05
before:kin tía	martyr	-0.01
before:kin vợ	martyr	-0.04	teller	-0.02
before:kin ông	martyr	0.13	teller	0.06
before:kin:0	martyr	0.09	teller	-0.03
before:kin:1	martyr	-0.08	teller	0.13
before:kin:12	martyr	0.15	teller	-0.3
before:kin:2	martyr	-0.06	teller	0.02
before:kin:5	martyr	0.06	teller	-0.01
before:kin:far	martyr	-0.01	teller	-0.05
before:laid	martyr	0.11	teller	-0.03
before:laid:0	martyr	0.16
before:laid:12	martyr	-0.1	teller	-0.02
before:laid:5	martyr	-0.07	teller	-0.02
before:laid:far	martyr	0.05	teller	-0.01
before:last	martyr	0.08	teller	-0.01
before:last:12	martyr	-0.03
before:last:5	martyr	-0.04	teller	-0.01
before:letter	martyr	0.02	teller	0.09
before:letter:0	martyr	0.01	teller	0.06
before:letter:1	martyr	0.01	teller	-0.01
before:letter:12	martyr	-0.08	teller	0.01
before:letter:2	martyr	0.19	teller	0.1
before:letter:5	martyr	0.03	teller	-0.04
before:letter:far	martyr	-0.15	teller	-0.02
before:level	martyr	-0.16	teller	-0.06
before:level:0	martyr	-0.31	teller	-0.11
before:level:1	martyr	0.15	teller	-0.03
before:level:12	martyr	0.17	teller	0.08
before:level:2	martyr	-0.19	teller	-0.13
before:level:5	martyr	-0.17	teller	-0.06
before:level:far	martyr	0.19	teller	0.18
before:link	martyr	0.27	teller	-0.4
before:link:0	martyr	0.27	teller	-0.07
before:link:1	martyr	0.15	teller	-0.06
before:link:12	martyr	-0.2	teller	0.11
before:link:2	martyr	-0.01	teller	-0.35
before:link:5	martyr	0.17	teller	-0.01
before:link:far	martyr	-0.11	teller	-0.03
before:martyr	martyr	0.02
before:martyr:0	martyr	-0.24
before:martyr:1	martyr	0.08	teller	-0.02
before:martyr:12	martyr	-0.07	teller	0.08
before:martyr:2	martyr	0.23	teller	-0.03
before:martyr:5	martyr	0.02
before:martyr:far	martyr	-0.01	teller	-0.03
before:moved	martyr	0.16	teller	-0.02
before:moved:0	martyr	0.03	teller	-0.13
before:moved:1	martyr	-0.04	teller	0.06
before:moved:12	martyr	0.26	teller	0.07
before:moved:2	martyr	-0.08	teller	-0.06
before:moved:5	martyr	-0.07	teller	0.14
before:moved:far	martyr	0.07	teller	-0.1
before:naming	martyr	0.01	teller	-0.08
before:naming:1	martyr	0.23	teller	-0.08
before:naming:12	martyr	-0.26	teller	0.1
before:naming:2	martyr	0.04
before:naming:5	martyr	-0.07	teller	-0.08
before:naming:far	martyr	0.03	teller	-0.01
before:notice	martyr	0.07	teller	-0.15
before:notice:0	martyr	0.03	teller	0.01
before:notice:1	martyr	0.01	teller	-0.02
before:notice:12	martyr	0.16	teller	-0.04
before:notice:2	martyr	-0.08	teller	0.02
before:notice:5	martyr	0.07	teller	-0.11
before:notice:far	martyr	-0.12	teller	-0.01
before:office	martyr	-0.11	teller	0.04
before:office:0	martyr	-0.1	teller	-0.07
before:office:1	martyr	-0.05	teller	-0.06
before:office:12	martyr	-0.13	teller	-0.05
before:office:2	martyr	-0.27	teller	0.25
before:office:5	martyr	0.27	teller	0.05
before:office:far	martyr	0.17	teller	-0.09
before:post	martyr	0.01	teller	0.01
before:post:0	martyr	0.11	teller	-0.12
before:post:1	martyr	0.08	teller	-0.03
before:post:12	martyr	0.02	teller	0.13
before:post:2	martyr	-0.06	teller	-0.05
before:post:5	martyr	-0.09	teller	0.03
before:post:far	martyr	-0.05	teller	0.04
before:rank	martyr	-0.25	teller	-0.04
before:rank:0	teller	-0.01
before:rank:1	martyr	0.04
before:rank:12	martyr	-0.18	teller	0.01
before:rank:2	martyr	0.04	teller	-0.01
before:rank:5	martyr	-0.09	teller	-0.04
before:rank:far	martyr	-0.06	teller	0.02
before:rests	martyr	-0.12	teller	-0.01
before:rests:12	martyr	0.01	teller	-0.01
before:rests:5	martyr	-0.1
before:rests:far	martyr	-0.02
before:returned	martyr	0.05	teller	-0.06
before:returned:0	martyr	0.06	teller	-0.02
before:returned:1	martyr	-0.09	teller	-0.01
before:returned:12	martyr	0.05	teller	0.06
before:returned:5	martyr	0.07	teller	-0.05
before:returned:far	martyr	-0.03	teller	-0.02
before:self	martyr	-0.19	teller	0.34
before:self:0	martyr	0.03	teller	-0.03
before:self:1	martyr	0.08	teller	-0.1
before:self:12	martyr	-0.18	teller	0.02
before:self:2	martyr	0.01	teller	0.31
before:self:5	martyr	-0.07	teller	0.4
before:self:far	martyr	-0.06	teller	-0.24
before:site	martyr	0.04	teller	-0.03
before:site:0	martyr	-0.05	teller	-0.14
before:site:1	martyr	-0.13	teller	0.07
before:site:12	martyr	-0.1	teller	0.19
before:site:2	martyr	0.23	teller	-0.09
before:site:5	martyr	-0.04	teller	-0.1
before:site:far	martyr	0.13	teller	0.04
before:tells	martyr	0.08	teller	-0.03
before:tells:0	martyr	-0.03	teller	0.16
before:tells:1	martyr	-0.1	teller	0.09
before:tells:12	martyr	0.15	teller	-0.17
before:tells:2	teller	0.1
before:tells:5	martyr	0.05	teller	-0.11
before:tells:far	teller	-0.1
before:thing	martyr	-0.19	teller	-0.05
before:thing:0	martyr	-0.23	teller	0.12
before:thing:1	martyr	0.19	teller	-0.02
before:thing:12	martyr	0.08	teller	-0.05
before:thing:2	martyr	-0.09	teller	-0.18
before:thing:5	martyr	0.17	teller	0.01
before:thing:far	martyr	-0.31	teller	0.08
before:title	martyr	0.17	teller	0.03
before:title:0	martyr	-0.25	teller	0.2
before:title:1	martyr	0.16	teller	0.1
before:title:12	martyr	0.12	teller	-0.19
before:title:2	martyr	0.09	teller	0.04
before:title:5	teller	-0.02
before:title:far	martyr	0.05	teller	-0.1
before:truename	martyr	0.19	teller	-0.01
before:truename:1	martyr	0.1	teller	-0.01
before:truename:2	martyr	0.03
before:unit	martyr	-0.01	teller	0.26
before:unit 1	martyr	-0.03	teller	-0.01
before:unit 12	martyr	-0.05	teller	-0.13
before:unit 2	martyr	0.01	teller	-0.01
before:unit 5	martyr	-0.18	teller	0.25
before:unit far	martyr	0.24	teller	0.16
behind !	martyr	-0.09	teller	-0.01
behind "	martyr	0.31	teller	-0.09
behind '	martyr	-0.25	teller	-0.11
behind (	martyr	0.65	teller	0.06
behind )	martyr	-0.89	teller	0.36
behind ,	martyr	0.13	teller	0.47
behind -	martyr	0.32	teller	-0.22
behind .	martyr	0.29	teller	-0.09
behind /	martyr	-0.02	teller	-0.06
behind :	martyr	-0.28	teller	0.13
behind ;	martyr	0.19	teller	-0.13
behind ?	martyr	0.09	teller	-0.05
behind a name in brackets	martyr	0.02	teller	-0.19
behind blank	martyr	-0.06	teller	-0.48
behind line	martyr	-0.72	teller	0.07
behind |	martyr	0.09	teller	-0.1
behind »	martyr	0.15	teller	-0.01
behind –	martyr	0.46	teller	-0.24
behind ”	martyr	-0.17
behind:again	martyr	-0.16	teller	-0.07
behind:again:0	martyr	0.07	teller	0.02
behind:again:1	martyr	-0.11	teller	0.04
behind:again:12	martyr	0.14	teller	0.02
behind:again:2	martyr	-0.12	teller	-0.02
behind:again:5	martyr	-0.07	teller	-0.04
behind:again:far	martyr	-0.08	teller	-0.08
behind:alive	martyr	-0.55	teller	0.03
behind:alive:0	martyr	-0.41	teller	0.07
behind:alive:1	teller	-0.11
behind:alive:12	martyr	-0.2	teller	-0.07
behind:alive:2	teller	0.14
behind:alive:5	martyr	-0.22	teller	-0.03
behind:alive:far	martyr	0.28	teller	0.03
behind:at	martyr	0.14	teller	-0.15
behind:at:0	martyr	-0.26	teller	0.19
behind:at:1	martyr	0.1	teller	0.02
behind:at:12	martyr	-0.04	teller	-0.21
behind:at:2	martyr	0.13	teller	0.06
behind:at:5	martyr	0.06	teller	-0.07
behind:at:far	martyr	0.14	teller	-0.13
behind:battle	martyr	-0.34	teller	0.12
behind:battle:0	martyr	-0.1	teller	0.09
behind:battle:1	martyr	-0.17	teller	0.09
behind:battle:12	martyr	-0.01	teller	-0.13
behind:battle:2	martyr	0.15	teller	-0.03
behind:battle:5	martyr	-0.14	teller	-0.03
behind:battle:far	martyr	-0.07	teller	0.13
behind:born	martyr	0.11
behind:born:0	martyr	0.29	teller	-0.01
behind:born:1	martyr	0.03
behind:born:12	martyr	0.12	teller	-0.14
behind:born:2	martyr	-0.14	teller	-0.03
behind:born:5	martyr	-0.14	teller	0.02
behind:born:far	martyr	-0.04	teller	0.15
behind:bury	martyr	-0.52	teller	-0.14
behind:bury:0	martyr	0.18	teller	-0.07
behind:bury:1	martyr	-0.17	teller	-0.06
behind:bury:12	martyr	-0.13	teller	0.04
behind:bury:2	martyr	-0.18	teller	-0.1
behind:bury:5	martyr	-0.19	teller	-0.1
behind:bury:far	martyr	-0.02	teller	0.15
behind:capture	martyr	-0.07	teller	0.07
behind:capture:0	martyr	-0.01	teller	0.08
behind:capture:1	martyr	0.02	teller	-0.04
behind:capture:12	martyr	-0.07	teller	0.04
behind:capture:2	martyr	0.01	teller	0.08
behind:capture:5	martyr	-0.01	teller	-0.05
behind:capture:far	teller	-0.05
behind:contact	martyr	-0.2	teller	-0.12
behind:contact:0	martyr	0.07	teller	-0.15
behind:contact:1	martyr	-0.08	teller	0.04
behind:contact:12	martyr	0.03	teller	-0.01
behind:contact:2	martyr	-0.06	teller	0.09
behind:contact:5	martyr	-0.01	teller	-0.13
behind:contact:far	martyr	-0.15	teller	0.06
behind:day	martyr	0.17	teller	-0.44
behind:day 0	martyr	0.2	teller	-0.35
behind:day 1	martyr	-0.24	teller	-0.01
behind:day 12	teller	-0.15
behind:day 2	martyr	-0.2	teller	0.01
behind:day 5	martyr	0.29	teller	-0.21
behind:day far	martyr	0.11	teller	0.27
behind:died	martyr	-0.23	teller	-0.23
behind:died:0	martyr	0.23	teller	-0.23
behind:died:1	martyr	0.11	teller	-0.06
behind:died:12	martyr	-0.05	teller	-0.05
behind:died:2	martyr	-0.46	teller	-0.02
behind:died:5	martyr	0.02	teller	0.01
behind:died:far	martyr	-0.09	teller	0.12
behind:enlist	martyr	0.27	teller	-0.16
behind:enlist:0	martyr	0.28	teller	0.03
behind:enlist:1	martyr	-0.05	teller	0.02
behind:enlist:12	martyr	-0.08	teller	-0.12
behind:enlist:2	martyr	-0.26	teller	-0.05
behind:enlist:5	martyr	0.19	teller	-0.08
behind:enlist:far	martyr	0.18	teller	0.04
behind:fell	martyr	-0.03	teller	-0.39
behind:fell:0	martyr	0.57	teller	-0.16
behind:fell:1	martyr	-0.24	teller	-0.07
behind:fell:12	martyr	0.1	teller	-0.2
behind:fell:2	martyr	-0.22	teller	-0.1
behind:fell:5	martyr	-0.15	teller	0.03
behind:fell:far	martyr	-0.1	teller	0.1
behind:gio	martyr	0.04	teller	-0.21
behind:gio:0	martyr	-0.08	teller	-0.03
behind:gio:1	martyr	-0.03	teller	-0.13
behind:gio:12	martyr	-0.08	teller	-0.01
behind:gio:2	martyr	0.01	teller	-0.01
behind:gio:5	martyr	0.04	teller	-0.04
behind:gio:far	martyr	0.19
behind:grave	martyr	-0.31	teller	0.19
behind:grave:0	martyr	-0.21	teller	0.05
behind:grave:1	martyr	0.12
behind:grave:12	martyr	0.03	teller	0.09
behind:grave:2	martyr	-0.04	teller	-0.12
behind:grave:5	martyr	-0.23	teller	0.07
behind:grave:far	martyr	0.02	teller	0.1
behind:home	teller	-0.02
behind:home:0	martyr	0.18	teller	-0.15
behind:home:1	martyr	-0.32	teller	0.05
behind:home:12	martyr	0.15	teller	-0.09
behind:home:2	martyr	0.01	teller	-0.36
behind:home:5	martyr	0.1	teller	0.09
behind:home:far	martyr	-0.12	teller	0.43
behind:hurt	martyr	-0.33	teller	-0.02
behind:hurt:0	martyr	-0.09
behind:hurt:1	martyr	0.02	teller	-0.01
behind:hurt:12	martyr	-0.11	teller	-0.07
behind:hurt:2	martyr	-0.14	teller	-0.01
behind:hurt:5	teller	0.06
behind:hurt:far	martyr	-0.01
behind:joined	martyr	-0.22	teller	-0.11
behind:joined:0	martyr	0.12	teller	0.04
behind:joined:1	martyr	-0.02	teller	-0.02
behind:joined:12	martyr	0.03	teller	-0.08
behind:joined:2	martyr	-0.36	teller	-0.06
behind:joined:5	martyr	-0.16	teller	-0.04
behind:joined:far	martyr	0.16	teller	0.04
behind:kin	martyr	0.08	teller	0.16
behind:kin anh	martyr	-0.43	teller	0.01
behind:kin anh trai	martyr	-0.04	teller	0.07
behind:kin bà	martyr	-0.03	teller	0.08
behind:kin bác	martyr	0.11	teller	-0.04
behind:kin bố	martyr	-0.24	teller	-0.09
behind:kin cha	martyr	0.08	teller	0.01
behind:kin cháu	martyr	-0.11	teller	0.04
behind:kin chú	martyr	-0.17	teller	-0.05
behind:kin chồng	martyr	0.02	teller	-0.02
behind:kin con	martyr	0.08	teller	-0.09
behind:kin con dâu	teller	0.01
behind:kin con gái	martyr	0.06	teller	0.07
behind:kin cô	martyr	-0.15	teller	0.07
behind:kin cô gái	martyr	-0.01	teller	-0.02
behind:kin cậu	martyr	-0.03
behind:kin dì	martyr	0.16	teller	-0.03
behind:kin dượng	martyr	-0.1	teller	-0.01
behind:kin em	martyr	-0.01	teller	0.09
behind:kin em gái	martyr	-0.02	teller	-0.11
behind:kin em trai	martyr	-0.05	teller	0.02
behind:kin mon père	martyr	-0.02	teller	-0.01
behind:kin mẹ	teller	-0.05
behind:kin mợ	martyr	0.05	teller	-0.03
behind:kin thầy	martyr	-0.05	teller	0.04
behind:kin vợ	martyr	0.12	teller	-0.04
behind:kin ông	martyr	0.32	teller	0.03
behind:kin:0	martyr	0.08	teller	0.29
behind:kin:1	martyr	0.22	teller	-0.01
behind:kin:12	martyr	-0.14	teller	0.05
behind:kin:2	martyr	-0.01	teller	-0.18
behind:kin:5	martyr	-0.15	teller	-0.07
behind:kin:far	martyr	0.09	teller	0.08
behind:laid	martyr	-0.08	teller	0.08
behind:laid:0	martyr	-0.02	teller	-0.01
behind:laid:12	martyr	0.03	teller	0.08
behind:laid:2	martyr	-0.08	teller	0.02
behind:laid:5	martyr	-0.04
behind:laid:far	martyr	0.03	teller	-0.01
behind:last	martyr	0.16	teller	0.03
behind:last:12	martyr	0.07	teller	0.05
behind:last:far	martyr	0.1	teller	-0.01
behind:letter	martyr	-0.19	teller	0.04
behind:letter:0	martyr	-0.02	teller	0.15
behind:letter:1	martyr	-0.01	teller	-0.05
behind:letter:12	martyr	-0.33	teller	0.01
behind:letter:2	martyr	0.14	teller	0.06
behind:letter:5	martyr	-0.19	teller	0.03
behind:letter:far	martyr	0.22	teller	-0.16
behind:level	martyr	-0.17	teller	0.25
behind:level:0	martyr	-0.13	teller	0.02
behind:level:1	martyr	-0.03	teller	0.17
behind:level:12	martyr	0.13	teller	-0.05
behind:level:2	martyr	-0.15	teller	0.16
behind:level:5	martyr	0.01
behind:level:far	martyr	0.01	teller	-0.05
behind:link	martyr	-0.24	teller	-0.01
behind:link:0	martyr	0.29	teller	-0.19
behind:link:1	martyr	-0.07	teller	0.18
behind:link:12	martyr	-0.36	teller	0.17
behind:link:2	martyr	0.01	teller	-0.27
behind:link:5	martyr	0.04	teller	-0.14
behind:link:far	martyr	-0.15	teller	0.23
behind:martyr	martyr	-0.75	teller	0.23
behind:martyr:0	martyr	-0.05	teller	-0.07
behind:martyr:1	martyr	-0.05	teller	0.1
behind:martyr:12	martyr	-0.27	teller	-0.02
behind:martyr:2	martyr	-0.08	teller	0.15
behind:martyr:5	martyr	-0.28	teller	-0.03
behind:martyr:far	martyr	-0.01	teller	0.1
behind:moved	martyr	0.02	teller	-0.18
behind:moved:0	martyr	-0.1	teller	-0.03
behind:moved:1	martyr	0.22	teller	-0.05
behind:moved:12	martyr	-0.02	teller	-0.03
behind:moved:2	martyr	-0.25	teller	0.02
behind:moved:5	martyr	0.09	teller	0.03
behind:moved:far	martyr	0.08	teller	-0.12
behind:naming	martyr	0.48	teller	-0.15
behind:naming:0	martyr	0.16	teller	-0.1
behind:naming:1	martyr	-0.08	teller	0.07
behind:naming:12	martyr	0.17	teller	0.05
behind:naming:2	martyr	0.21	teller	-0.03
behind:naming:5	martyr	0.12	teller	0.01
behind:naming:far	martyr	-0.11	teller	-0.14
behind:notice	martyr	0.16	teller	-0.16
behind:notice:0	martyr	-0.11	teller	0.09
behind:notice:1	martyr	-0.2	teller	0.07
behind:notice:12	martyr	0.32	teller	-0.09
behind:notice:2	martyr	-0.02	teller	-0.05
behind:notice:5	martyr	0.06	teller	-0.14
behind:notice:far	martyr	0.11	teller	-0.03
behind:office	martyr	-0.41	teller	0.09
behind:office:0	martyr	-0.39	teller	0.2
behind:office:1	martyr	0.03	teller	-0.06
behind:office:12	martyr	-0.01	teller	0.03
behind:office:2	martyr	-0.09	teller	-0.01
behind:office:5	martyr	0.11	teller	-0.08
behind:office:far	martyr	-0.07	teller	0.02
behind:post	martyr	-0.19	teller	0.13
behind:post:0	martyr	0.05	teller	-0.21
behind:post:1	martyr	-0.23	teller	0.34
behind:post:12	martyr	0.14	teller	-0.06
behind:post:2	martyr	-0.28	teller	-0.01
behind:post:5	martyr	0.11	teller	0.15
behind:post:far	martyr	0.02	teller	-0.08
behind:rank	martyr	0.05	teller	-0.13
behind:rank:0	martyr	0.18	teller	-0.15
behind:rank:1	martyr	0.01	teller	0.04
behind:rank:12	martyr	-0.09	teller	-0.03
behind:rank:2	martyr	-0.11	teller	-0.03
behind:rank:5	martyr	0.11	teller	0.06
behind:rank:far	martyr	-0.06	teller	-0.01
behind:rests	martyr	0.16	teller	-0.01
behind:rests:0	martyr	0.14
behind:rests:12	martyr	0.14	teller	-0.01
behind:rests:5	martyr	-0.12
behind:returned	martyr	-0.17	teller	-0.28
behind:returned:0	martyr	-0.03	teller	-0.09
behind:returned:1	martyr	-0.04
behind:returned:12	martyr	-0.34	teller	-0.03
behind:returned:2	martyr	-0.06	teller	-0.06
behind:returned:5	martyr	0.09	teller	-0.07
behind:returned:far	martyr	0.23	teller	-0.02
behind:self	martyr	0.29	teller	-0.36
behind:self:0	martyr	-0.09	teller	0.06
behind:self:1	martyr	0.24	teller	-0.17
behind:self:12	martyr	0.09	teller	-0.19
behind:self:2	martyr	0.17	teller	-0.17
behind:self:5	martyr	-0.17	teller	-0.1
behind:self:far	martyr	0.05	teller	0.21
behind:site	martyr	0.2	teller	-0.09
behind:site:0	martyr	-0.06	teller	-0.22
behind:site:1	martyr	-0.07	teller	0.11
behind:site:12	martyr	0.2	teller	0.1
behind:site:2	martyr	0.07	teller	0.09
behind:site:5	martyr	0.19	teller	-0.06
behind:site:far	martyr	-0.14	teller	-0.12
behind:tells	martyr	-0.3	teller	-0.1
behind:tells:0	martyr	-0.34	teller	-0.06
behind:tells:1	martyr	0.09
behind:tells:12	martyr	-0.24	teller	0.08
behind:tells:2	martyr	-0.13	teller	-0.1
behind:tells:5	martyr	0.06	teller	-0.28
behind:tells:far	martyr	0.26	teller	0.26
behind:thing	martyr	0.02	teller	0.09
behind:thing:0	martyr	-0.23	teller	0.12
behind:thing:1	martyr	-0.07	teller	-0.18
behind:thing:12	martyr	0.04	teller	-0.08
behind:thing:2	martyr	-0.06	teller	0.11
behind:thing:5	martyr	0.12	teller	0.01
behind:thing:far	martyr	0.21	teller	0.1
behind:title	martyr	-0.08	teller	0.11
behind:title:0	martyr	0.33	teller	0.25
behind:title:1	martyr	0.28	teller	-0.42
behind:title:12	martyr	-0.18
behind:title:2	martyr	-0.24	teller	-0.09
behind:title:5	martyr	-0.25	teller	0.14
behind:title:far	martyr	-0.02	teller	0.23
behind:truename	martyr	-0.05	teller	-0.01
behind:truename:0	martyr	0.04
behind:unit	martyr	-0.13	teller	0.19
behind:unit 0	martyr	0.28	teller	-0.13
behind:unit 1	martyr	-0.16	teller	0.1
behind:unit 12	martyr	0.08	teller	-0.13
behind:unit 2	martyr	-0.08	teller	-0.14
behind:unit 5	martyr	-0.18	teller	0.15
behind:unit far	martyr	-0.08	teller	0.35
beside the teller	martyr	-0.43	teller	0.03
deadly False	martyr	0.08	teller	-0.58
deadly True	martyr	-0.3	teller	-0.08
followed a	martyr	-0.09	teller	-0.04
followed a nurse	martyr	0.19
followed a trưởng	martyr	-0.07	teller	-0.04
followed anh	martyr	-0.19	teller	0.02
followed anh nuôi	martyr	0.05
followed b	martyr	0.02	teller	-0.01
followed b phó	martyr	0.08	teller	-0.02
followed b trưởng	martyr	0.11	teller	-0.04
followed bia	martyr	0.09	teller	-0.01
followed binh nhì	martyr	-0.1
followed binh nhất	martyr	0.1	teller	-0.05
followed biết	martyr	0.14	teller	-0.05
followed biển	martyr	-0.04
followed bom	martyr	0.06	teller	-0.01
followed born	martyr	0.11	teller	-0.03
followed born in	martyr	-0.08
followed buôn	martyr	0.08	teller	0.04
followed by nothing	martyr	-0.3	teller	0.14
followed by word a	martyr	-0.12	teller	-0.02
followed by word an	martyr	0.25	teller	-0.1
followed by word anh	martyr	-0.05	teller	0.05
followed by word at	martyr	-0.09
followed by word ayun	martyr	0.01	teller	-0.01
followed by word b	martyr	-0.27	teller	-0.12
followed by word b1	martyr	0.07	teller	-0.04
followed by word b2	martyr	-0.2	teller	0.07
followed by word ba	martyr	-0.02	teller	0.02
followed by word bac	teller	-0.02
followed by word bam	martyr	-0.03	teller	0.01
followed by word ban	martyr	-0.35	teller	-0.15
followed by word bang	martyr	-0.06
followed by word bao	martyr	0.05	teller	-0.01
followed by word bat	martyr	-0.17	teller	-0.01
followed by word bay	martyr	-0.06	teller	0.03
followed by word benh	martyr	0.02	teller	-0.01
followed by word bep	martyr	0.08
followed by word bien	martyr	0.09	teller	-0.01
followed by word biet	martyr	-0.02	teller	-0.02
followed by word bieu	martyr	-0.08	teller	-0.02
followed by word binh	martyr	0.1
followed by word bo	martyr	0.3
followed by word boi	martyr	-0.02	teller	-0.01
followed by word bon	martyr	0.06	teller	-0.01
followed by word bong	martyr	-0.05	teller	0.09
followed by word bui	martyr	-0.01	teller	-0.07
followed by word buoc	martyr	-0.05
followed by word c	martyr	0.1	teller	-0.08
followed by word c1	martyr	0.07	teller	0.05
followed by word c10	martyr	-0.03	teller	-0.01
followed by word c11	martyr	0.05	teller	-0.02
followed by word c12	martyr	0.01	teller	0.04
followed by word c16	martyr	0.02	teller	0.01
followed by word c2	martyr	0.15	teller	-0.13
followed by word c20	martyr	0.04	teller	0.06
followed by word c3	martyr	0.11	teller	-0.03
followed by word c4	martyr	0.05	teller	-0.02
followed by word c5	martyr	0.04	teller	-0.02
followed by word c6	martyr	0.03	teller	-0.06
followed by word c7	martyr	0.07	teller	-0.01
followed by word c8	martyr	0.07	teller	-0.04
followed by word ca	martyr	0.21	teller	0.03
followed by word cai	martyr	-0.07
followed by word cam	martyr	0.05	teller	-0.04
followed by word came	martyr	-0.08	teller	-0.01
followed by word campuchia	martyr	0.01
followed by word can	martyr	0.06	teller	0.05
followed by word cang	martyr	0.01
followed by word canh	martyr	-0.06	teller	-0.03
followed by word cao	martyr	0.26	teller	-0.08
followed by word cat	martyr	0.07	teller	0.07
followed by word cau	martyr	0.03	teller	0.05
followed by word cha	martyr	0.06	teller	-0.03
followed by word chac	martyr	-0.03	teller	-0.02
followed by word chai	martyr	-0.01
followed by word chat	martyr	-0.01	teller	0.01
followed by word chau	martyr	0.07	teller	0.08
followed by word chay	martyr	-0.1	teller	-0.03
followed by word chef	martyr	0.18	teller	-0.01
followed by word cheo	martyr	0.15	teller	-0.02
followed by word chep	martyr	-0.01	teller	0.12
followed by word chi	martyr	-0.3	teller	-0.01
followed by word chia	martyr	-0.09
followed by word chien	martyr	-0.01	teller	-0.01
followed by word chieu	martyr	0.05	teller	0.11
followed by word chim	martyr	0.15	teller	-0.01
followed by word chin	martyr	0.05	teller	-0.05
followed by word chinh	martyr	-0.06	teller	0.05
followed by word cho	martyr	-0.11	teller	-0.01
followed by word chu	martyr	0.01	teller	-0.08
followed by word chuc	martyr	-0.02	teller	-0.02
followed by word chung	martyr	0.32	teller	0.06
followed by word chup	martyr	-0.08	teller	-0.02
followed by word chuyen	martyr	-0.15	teller	0.01
followed by word co	martyr	0.18	teller	-0.02
followed by word coi	martyr	0.01	teller	-0.02
followed by word company	martyr	0.08	teller	-0.01
followed by word con	martyr	-0.03	teller	0.09
followed by word cong	martyr	0.05	teller	0.13
followed by word cs	martyr	-0.01
followed by word cu	martyr	-0.03
followed by word cuc	teller	-0.01
followed by word cung	martyr	0.27	teller	0.04
followed by word cuong	martyr	0.12	teller	-0.02
followed by word cuu	martyr	-0.05	teller	0.09
followed by word d	martyr	0.02	teller	-0.02
followed by word d14	martyr	0.01
followed by word d2	martyr	0.04	teller	0.01
followed by word d3	martyr	0.04	teller	-0.01
followed by word d7	martyr	0.03	teller	-0.02
followed by word da	martyr	0.01
followed by word dac	martyr	-0.07	teller	0.03
followed by word dai	martyr	-0.03	teller	-0.01
followed by word dak	martyr	0.06
followed by word dan	martyr	-0.08	teller	-0.02
followed by word dang	martyr	-0.07	teller	0.06
followed by word dao	martyr	0.04	teller	-0.06
followed by word dap	martyr	-0.09	teller	-0.02
followed by word dat	martyr	-0.12	teller	-0.02
followed by word day	martyr	0.12	teller	0.32
followed by word de	martyr	0.05	teller	-0.07
followed by word dem	martyr	0.06	teller	-0.01
followed by word deu	martyr	-0.11	teller	-0.03
followed by word di	martyr	-0.12	teller	-0.01
followed by word dia	martyr	-0.01	teller	0.07
followed by word dich	martyr	-0.05	teller	-0.01
followed by word diec	martyr	-0.04	teller	-0.02
followed by word dien	martyr	0.06	teller	-0.04
followed by word dinh	martyr	-0.07	teller	0.02
followed by word do	martyr	0.06	teller	0.03
followed by word doan	martyr	-0.08	teller	0.03
followed by word doc	martyr	-0.16	teller	0.15
followed by word doi	martyr	-0.05	teller	-0.15
followed by word don	martyr	-0.16	teller	0.09
followed by word dong	martyr	0.03	teller	-0.02
followed by word du	martyr	0.2	teller	-0.11
followed by word duc	martyr	0.05	teller	0.01
followed by word dung	martyr	-0.22	teller	0.06
followed by word duy	martyr	-0.07	teller	0.07
followed by word e	martyr	-0.05
followed by word e42	martyr	0.01	teller	-0.01
followed by word em	martyr	0.02	teller	-0.01
followed by word email	martyr	-0.04	teller	-0.01
followed by word en	martyr	-0.2
followed by word everyone	martyr	0.06	teller	-0.01
followed by word f	martyr	-0.02	teller	0.04
followed by word gai	martyr	-0.05	teller	0.21
followed by word ganh	martyr	0.01
followed by word gate	martyr	-0.03
followed by word ghi	martyr	-0.13	teller	0.15
followed by word gi	martyr	0.06
followed by word gia	martyr	0.02	teller	0.05
followed by word giai	martyr	-0.03
followed by word giang	martyr	-0.01	teller	-0.01
followed by word giao	martyr	-0.05	teller	0.13
followed by word giay	martyr	0.02	teller	-0.08
followed by word gio	martyr	0.02	teller	0.02
followed by word giong	martyr	0.14	teller	-0.01
followed by word giu	martyr	-0.13	teller	0.05
followed by word giup	martyr	0.06
followed by word go	martyr	0.08	teller	-0.1
followed by word gui	martyr	-0.03	teller	-0.02
followed by word h	teller	0.07
followed by word h1	martyr	-0.02	teller	-0.01
followed by word h2	martyr	0.08	teller	-0.01
followed by word h3	martyr	0.03	teller	-0.02
followed by word ha	martyr	-0.08	teller	-0.12
followed by word hai	martyr	0.23	teller	-0.11
followed by word ham	martyr	0.14	teller	-0.04
followed by word hang	teller	-0.01
followed by word hat	martyr	0.1	teller	-0.03
followed by word hau	martyr	0.09	teller	-0.03
followed by word hay	martyr	0.16	teller	-0.15
followed by word he	martyr	-0.15	teller	-0.02
followed by word hien	martyr	0.11	teller	-0.02
followed by word hiep	martyr	0.05	teller	-0.01
followed by word hinh	martyr	0.04
followed by word ho	martyr	0.43	teller	-0.1
followed by word hoa	martyr	0.04	teller	-0.07
followed by word hoac	martyr	-0.09
followed by word hoai	martyr	0.05	teller	-0.01
followed by word hoang	martyr	0.03	teller	-0.07
followed by word hoat	martyr	0.21	teller	-0.04
followed by word hoc	martyr	0.08	teller	0.05
followed by word hoi	martyr	-0.15	teller	0.13
followed by word hon	martyr	-0.02	teller	-0.01
followed by word hong	martyr	0.03	teller	-0.03
followed by word hp	martyr	-0.09
followed by word ht	martyr	0.02	teller	-0.01
followed by word hue	martyr	0.03	teller	-0.02
followed by word hung	martyr	0.04	teller	-0.06
followed by word huong	martyr	-0.01	teller	0.03
followed by word huu	martyr	-0.04
followed by word huy	martyr	0.01	teller	-0.03
followed by word hy	martyr	0.08	teller	-0.03
followed by word i	martyr	0.03	teller	-0.01
followed by word keo	teller	-0.01
followed by word khac	martyr	-0.08	teller	-0.03
followed by word khai	martyr	-0.03	teller	0.1
followed by word kham	martyr	0.06	teller	-0.01
followed by word khang	martyr	-0.02	teller	0.01
followed by word khau	teller	0.02
followed by word khe	martyr	0.06
followed by word khmer	martyr	0.16	teller	-0.01
followed by word khoai	martyr	0.06	teller	-0.01
followed by word khoi	martyr	-0.01
followed by word kia	martyr	-0.01
followed by word kiem	martyr	0.02	teller	-0.02
followed by word kien	martyr	0.22	teller	-0.03
followed by word kieu	martyr	-0.13	teller	0.06
followed by word kim	martyr	0.19	teller	0.09
followed by word kinh	martyr	-0.11	teller	0.18
followed by word kt	martyr	-0.09
followed by word ky	martyr	-0.07	teller	0.05
followed by word l	martyr	0.01	teller	-0.02
followed by word la	martyr	0.02	teller	-0.01
followed by word lac	martyr	-0.15	teller	-0.02
followed by word lai	martyr	0.11	teller	-0.06
followed by word lam	martyr	0.09	teller	0.01
followed by word lan	martyr	-0.05	teller	-0.02
followed by word lang	martyr	-0.08	teller	-0.04
followed by word lao	martyr	0.25	teller	-0.02
followed by word lay	martyr	0.02	teller	-0.09
followed by word le	martyr	-0.13	teller	-0.12
followed by word len	martyr	-0.1	teller	-0.06
followed by word linh	martyr	-0.23	teller	0.42
followed by word lo	martyr	-0.05	teller	-0.06
followed by word loc	martyr	0.03	teller	-0.03
followed by word loi	teller	-0.02
followed by word lon	martyr	0.05	teller	-0.01
followed by word long	martyr	-0.13	teller	0.13
followed by word lop	martyr	-0.09	teller	0.03
followed by word lu	martyr	-0.06
followed by word lun	martyr	0.07	teller	-0.01
followed by word luom	martyr	0.09
followed by word luon	martyr	-0.02
followed by word luong	martyr	-0.1	teller	-0.04
followed by word luu	martyr	0.12	teller	-0.05
followed by word ly	martyr	-0.11	teller	0.08
followed by word ma	martyr	0.03	teller	-0.05
followed by word mac	martyr	0.27	teller	-0.04
followed by word mai	martyr	0.05	teller	-0.02
followed by word man	martyr	-0.02	teller	-0.05
followed by word mang	teller	-0.06
followed by word manh	martyr	-0.06
followed by word mau	martyr	-0.01	teller	-0.01
followed by word may	martyr	-0.12	teller	0.05
followed by word me	martyr	-0.03	teller	-0.01
followed by word mien	martyr	0.04	teller	0.04
followed by word mo	martyr	0.04	teller	-0.05
followed by word moi	martyr	-0.06
followed by word mu	martyr	0.08	teller	0.05
followed by word mua	martyr	0.07	teller	-0.01
followed by word mui	martyr	-0.1	teller	-0.01
followed by word muoi	martyr	0.07
followed by word muon	martyr	-0.06	teller	0.05
followed by word muong	martyr	0.03	teller	0.1
followed by word my	martyr	-0.13	teller	-0.04
followed by word n	martyr	-0.03	teller	-0.03
followed by word na	martyr	-0.04	teller	-0.01
followed by word nau	martyr	-0.01	teller	-0.02
followed by word nay	martyr	-0.23	teller	-0.02
followed by word nen	martyr	0.1	teller	0.05
followed by word ng	martyr	0.09	teller	0.04
followed by word nga	martyr	0.02	teller	-0.01
followed by word ngan	martyr	-0.01	teller	-0.02
followed by word nghe	martyr	-0.14	teller	-0.02
followed by word nghi	martyr	0.11	teller	-0.06
followed by word nghia	martyr	-0.12	teller	-0.01
followed by word ngo	martyr	0.19	teller	0.05
followed by word ngoi	martyr	0.01	teller	-0.01
followed by word ngu	martyr	-0.03	teller	0.03
followed by word nguoi	martyr	0.1	teller	-0.04
followed by word nguyen	martyr	-0.72	teller	0.49
followed by word nha	martyr	0.29	teller	0.1
followed by word nhac	martyr	0.06
followed by word nhan	martyr	-0.03
followed by word nhat	martyr	-0.02
followed by word nhay	martyr	0.01	teller	-0.02
followed by word nhe	martyr	-0.02	teller	0.08
followed by word nho	martyr	-0.03
followed by word nhom	martyr	-0.06	teller	0.17
followed by word nhu	martyr	-0.16	teller	-0.02
followed by word nhung	martyr	0.01
followed by word ninh	martyr	0.13	teller	-0.07
followed by word no	martyr	0.07	teller	0.02
followed by word noi	martyr	-0.12
followed by word nong	martyr	0.01
followed by word nop	martyr	-0.05
followed by word nu	martyr	0.12	teller	0.01
followed by word nua	martyr	-0.06	teller	0.1
followed by word nung	martyr	0.09	teller	-0.06
followed by word nuoi	martyr	0.09	teller	-0.02
followed by word oct	martyr	-0.05
followed by word oi	martyr	-0.03	teller	-0.05
followed by word om	martyr	0.14
followed by word on	martyr	-0.09	teller	0.1
followed by word ong	martyr	0.04	teller	-0.02
followed by word or	martyr	-0.02	teller	-0.01
followed by word p	martyr	-0.03	teller	0.06
followed by word people	martyr	-0.01	teller	-0.01
followed by word phai	martyr	-0.04	teller	0.04
followed by word pham	martyr	-0.02	teller	-0.03
followed by word phan	martyr	0.11	teller	-0.06
followed by word phap	martyr	-0.04	teller	-0.01
followed by word phat	martyr	0.03	teller	0.03
followed by word phi	martyr	0.09	teller	-0.02
followed by word pho	martyr	-0.11	teller	0.03
followed by word phong	martyr	-0.31	teller	0.11
followed by word phu	martyr	0.03	teller	0.03
followed by word phuc	martyr	-0.04	teller	0.01
followed by word phung	martyr	-0.01	teller	0.06
followed by word phuoc	martyr	-0.02	teller	0.02
followed by word q	martyr	0.04
followed by word qua	martyr	-0.05	teller	-0.04
followed by word quan	martyr	-0.01	teller	-0.07
followed by word quang	martyr	0.11	teller	0.04
followed by word quay	martyr	0.01	teller	-0.01
followed by word que	martyr	0.14	teller	-0.05
followed by word quen	martyr	0.02	teller	-0.01
followed by word quoc	martyr	-0.22	teller	-0.04
followed by word quy	martyr	-0.03	teller	0.02
followed by word quynh	martyr	-0.02	teller	-0.03
followed by word ra	martyr	0.04	teller	-0.03
followed by word rang	martyr	0.03	teller	-0.01
followed by word regiment	martyr	0.13	teller	-0.07
followed by word regt	martyr	0.05	teller	-0.01
followed by word rieng	martyr	0.05
followed by word ro	martyr	0.2	teller	-0.04
followed by word s	martyr	-0.06
followed by word sach	martyr	-0.06	teller	-0.05
followed by word sai	martyr	-0.04
followed by word san	martyr	-0.06	teller	0.05
followed by word sang	martyr	-0.08	teller	-0.02
followed by word sanh	martyr	0.09	teller	-0.02
followed by word sao	teller	-0.01
followed by word sau	martyr	0.07	teller	-0.01
followed by word se	teller	-0.1
followed by word si	teller	-0.04
followed by word so	martyr	-0.02	teller	-0.01
followed by word son	martyr	-0.03	teller	0.02
followed by word song	martyr	-0.19	teller	-0.02
followed by word sot	martyr	0.09
followed by word su	teller	0.04
followed by word sut	martyr	-0.07
followed by word suu	martyr	-0.06	teller	0.23
followed by word tam	martyr	-0.16	teller	0.17
followed by word tan	martyr	0.15	teller	0.06
followed by word tang	martyr	-0.12	teller	-0.01
followed by word tap	martyr	-0.05	teller	-0.02
followed by word tat	martyr	-0.03	teller	-0.02
followed by word tau	martyr	-0.02
followed by word tet	martyr	-0.04	teller	-0.02
followed by word thach	martyr	0.15	teller	-0.12
followed by word thai	martyr	-0.04	teller	0.05
followed by word tham	martyr	-0.01
followed by word than	martyr	-0.03
followed by word thanh	martyr	-0.08	teller	0.01
followed by word thap	martyr	-0.01	teller	-0.02
followed by word that	martyr	0.02	teller	-0.01
followed by word thay	martyr	-0.04	teller	-0.03
followed by word the	martyr	-0.03	teller	-0.01
followed by word thi	teller	-0.06
followed by word thiet	martyr	-0.07
followed by word thieu	martyr	0.07	teller	-0.02
followed by word tho	martyr	0.18	teller	-0.03
followed by word thoat	martyr	-0.07	teller	-0.04
followed by word thoi	martyr	0.18	teller	-0.04
followed by word thom	martyr	0.03
followed by word thong	martyr	-0.01	teller	-0.04
followed by word thu	martyr	-0.14	teller	-0.05
followed by word thuan	martyr	-0.09	teller	-0.03
followed by word thuc	martyr	-0.08	teller	-0.01
followed by word thuoc	martyr	-0.08	teller	-0.02
followed by word thuong	martyr	-0.05	teller	-0.04
followed by word thuy	martyr	0.24	teller	-0.05
followed by word tich	teller	-0.07
followed by word tien	martyr	0.15	teller	0.06
followed by word tieu	martyr	-0.01	teller	-0.01
followed by word tinh	martyr	-0.07
followed by word tnxp	martyr	0.26	teller	-0.07
followed by word to	martyr	0.22	teller	0.03
followed by word toi	martyr	-0.03	teller	-0.05
followed by word took	martyr	-0.08
followed by word tra	martyr	0.06	teller	0.09
followed by word trai	martyr	0.08
followed by word tran	martyr	-0.03	teller	0.04
followed by word trang	martyr	-0.06	teller	-0.05
followed by word trieu	martyr	-0.02	teller	0.02
followed by word trinh	martyr	0.02	teller	-0.01
followed by word troi	martyr	0.2	teller	-0.05
followed by word trong	martyr	0.03	teller	0.07
followed by word tru	martyr	-0.02	teller	0.09
followed by word truc	martyr	-0.03	teller	0.07
followed by word trung	teller	-0.06
followed by word truong	martyr	-0.11	teller	0.12
followed by word tu	martyr	0.21	teller	-0.06
followed by word tuan	martyr	-0.03	teller	0.01
followed by word tui	martyr	-0.22	teller	-0.01
followed by word tung	martyr	-0.1	teller	0.04
followed by word tuoi	martyr	-0.38	teller	0.23
followed by word tuong	martyr	-0.04	teller	-0.05
followed by word ty	martyr	-0.03
followed by word ung	martyr	-0.07	teller	-0.02
followed by word uong	martyr	-0.02	teller	0.08
followed by word ut	martyr	0.02	teller	-0.01
followed by word van	martyr	-0.03	teller	-0.18
followed by word vang	martyr	-0.04	teller	-0.01
followed by word vay	martyr	0.03	teller	-0.01
followed by word ve	martyr	-0.23	teller	-0.18
followed by word vi	martyr	-0.36	teller	-0.03
followed by word vien	martyr	-0.19	teller	-0.04
followed by word viet	martyr	-0.01	teller	0.01
followed by word vinh	martyr	0.01	teller	-0.05
followed by word vo	martyr	0.24	teller	-0.05
followed by word vot	martyr	-0.04	teller	-0.01
followed by word vu	martyr	0.1	teller	-0.05
followed by word vui	martyr	-0.01
followed by word vung	martyr	0.01
followed by word vuong	martyr	0.01
followed by word xa	martyr	-0.02
followed by word xac	martyr	-0.06	teller	-0.04
followed by word xe	martyr	-0.02	teller	-0.03
followed by word xem	martyr	-0.05	teller	0.06
followed by word xua	martyr	0.04	teller	0.07
followed by word xuan	teller	-0.04
followed by word xuong	martyr	-0.04
followed by word y	martyr	-0.05	teller	-0.04
followed by word yen	martyr	0.25	teller	-0.13
followed bà	martyr	-0.18	teller	-0.15
followed bác	martyr	-0.02	teller	0.06
followed bác sĩ	martyr	0.16	teller	-0.03
followed báo	martyr	0.05
followed báo tử	martyr	0.05
followed báo vụ	martyr	0.06	teller	-0.01
followed bãi	martyr	0.05
followed bên	martyr	-0.03
followed bìa	martyr	-0.01
followed bí danh	martyr	0.16	teller	-0.07
followed bí thư	martyr	0.18	teller	-0.06
followed bưng	martyr	0.08	teller	-0.03
followed bạn	martyr	-0.12	teller	-0.16
followed bản	teller	-0.05
followed bảo	martyr	-0.06	teller	-0.04
followed bảo là	martyr	-0.04	teller	-0.01
followed bến	martyr	0.05	teller	0.01
followed bị bom	martyr	-0.04
followed bị bắn	martyr	0.1
followed bị cụt	martyr	-0.03
followed bị thương	martyr	-0.02	teller	0.01
followed bị thương nặng	martyr	0.15	teller	-0.01
followed bốc	martyr	0.08
followed c phó	martyr	0.04
followed c trưởng	martyr	-0.05	teller	-0.08
followed called	martyr	0.08
followed ccb	martyr	-0.36	teller	0.2
followed chiến sĩ	martyr	0.23	teller	-0.04
followed cho biết	martyr	-0.05
followed chuẩn úy	martyr	0.03	teller	-0.01
followed cháu	martyr	-0.41	teller	0.49
followed chính trị viên	martyr	-0.06	teller	0.1
followed chính trị viên phó	martyr	0.05	teller	-0.01
followed chính ủy	martyr	-0.23
followed chôn	martyr	-0.04	teller	-0.06
followed chùa	martyr	0.21	teller	-0.02
followed chú	martyr	0.05	teller	-0.03
followed chặn	martyr	-0.04	teller	-0.01
followed chết	martyr	0.15	teller	-0.03
followed chết ngay	martyr	0.03
followed chỉ	martyr	0.03	teller	-0.01
followed chỉ chỗ	martyr	-0.05
followed chỉ huy	martyr	-0.35	teller	-0.04
followed chị	martyr	0.28	teller	-0.12
followed chỗ	martyr	0.03	teller	-0.03
followed chợ	martyr	-0.03	teller	-0.01
followed chủ nhiệm	martyr	-0.02	teller	-0.02
followed chủ tịch	martyr	0.07	teller	0.01
followed chủ tịch xã	martyr	-0.12
followed cái	martyr	0.01	teller	-0.03
followed cán bộ	martyr	0.27	teller	0.1
followed còn gọi	martyr	0.02
followed còn sống	martyr	-0.02	teller	-0.06
followed có	martyr	-0.34	teller	-0.14
followed có tên	martyr	0.1	teller	-0.02
followed cô	martyr	0.11	teller	-0.2
followed cô giáo	martyr	0.05	teller	0.09
followed công an	martyr	0.06	teller	0.04
followed công an phường	martyr	-0.01	teller	-0.04
followed công an xã	martyr	-0.05	teller	-0.03
followed công nhân	martyr	0.21	teller	0.01
followed cõng	martyr	0.05	teller	-0.02
followed cù lao	martyr	-0.06	teller	-0.01
followed cấp dưỡng	martyr	0.01
followed cầu	martyr	0.02
followed cậu	martyr	0.05	teller	-0.05
followed cụ	martyr	-0.17	teller	-0.08
followed của	martyr	-0.29	teller	-0.03
followed cứu thương	martyr	0.13	teller	-0.02
followed cựu binh	martyr	-0.04
followed cựu chiến binh	martyr	-0.25	teller	0.02
followed d trưởng	martyr	-0.06	teller	0.01
followed de	martyr	0.04	teller	0.04
followed died	martyr	-0.04
followed dit	martyr	-0.06	teller	-0.02
followed dân	martyr	-0.27	teller	0.07
followed dẫn	martyr	0.31	teller	0.05
followed dẫn đường	martyr	0.11	teller	-0.03
followed dốc	martyr	-0.05	teller	-0.02
followed em	martyr	-0.05	teller	0.07
followed enterré	martyr	-0.02
followed est mort	martyr	0.03
followed fell	martyr	-0.09
followed from	martyr	0.05	teller	-0.07
followed giao liên	martyr	0.01	teller	-0.01
followed giỗ	martyr	-0.1	teller	-0.05
followed gò	martyr	0.16	teller	-0.1
followed gặp	martyr	0.04	teller	-0.01
followed gọi	martyr	0.02	teller	0.01
followed gọi cho	martyr	-0.01	teller	-0.02
followed gốc	martyr	-0.09	teller	0.02
followed gửi	martyr	-0.13	teller	0.22
followed h	martyr	-0.03
followed hang	martyr	0.01	teller	0.01
followed hay gọi	martyr	0.01	teller	-0.02
followed hi sinh	martyr	0.16	teller	-0.05
followed hiện sống	martyr	-0.19
followed hiện ở	martyr	0.04	teller	0.03
followed hs	martyr	0.18	teller	-0.02
followed huyện	martyr	-0.01	teller	-0.05
followed hy sinh	martyr	-0.01	teller	-0.01
followed hạ sĩ	martyr	0.15	teller	-0.04
followed hố	martyr	0.17	teller	-0.06
followed hồ	martyr	-0.05	teller	0.01
followed hộ lý	martyr	0.04	teller	-0.01
followed is	martyr	-0.02	teller	-0.02
followed khai sinh là	martyr	0.02
followed khe	martyr	-0.13
followed khiêng	martyr	-0.05	teller	-0.01
followed khu	martyr	-0.07
followed không về	martyr	-0.08
followed khẩu đội trưởng	teller	0.05
followed killed	martyr	0.02
followed ký	martyr	-0.27	teller	0.07
followed kế toán	martyr	-0.01	teller	0.01
followed kể	martyr	-0.43	teller	0.11
followed kể lại	teller	-0.04
followed kỹ sư	martyr	0.07	teller	-0.01
followed left	martyr	-0.04	teller	0.04
followed liên lạc	martyr	0.09	teller	0.01
followed liệt sĩ	martyr	-0.17	teller	0.13
followed ls	martyr	0.14	teller	-0.04
followed là	martyr	0.16	teller	0.16
followed là người	martyr	-0.11	teller	-0.03
followed làng	martyr	0.23	teller	0.07
followed lái xe	martyr	-0.07	teller	0.01
followed lăng	martyr	-0.02	teller	-0.01
followed lấy chồng	martyr	-0.01
followed lấy mẫu	teller	-0.01
followed lập	martyr	-0.03	teller	0.05
followed m	martyr	-0.03	teller	-0.01
followed medic	martyr	-0.02	teller	-0.01
followed mort	martyr	-0.09
followed máy trưởng	martyr	0.01	teller	0.02
followed mương	martyr	-0.01	teller	0.03
followed mường	martyr	0.03	teller	-0.05
followed mất	martyr	-0.27	teller	-0.02
followed mất năm ngoái	martyr	-0.01	teller	-0.02
followed mất rồi	martyr	-0.01	teller	-0.09
followed mất tích	martyr	0.09	teller	-0.01
followed mộ	martyr	-0.06	teller	-0.03
followed một	martyr	0.4	teller	-0.01
followed mới mất	martyr	0.03	teller	-0.01
followed nay ở	martyr	-0.15	teller	0.05
followed nghe nói	martyr	0.14	teller	-0.02
followed nghĩa trang	martyr	0.01	teller	-0.02
followed nghỉ hưu	teller	-0.04
followed ngoại cảm	martyr	-0.02	teller	-0.01
followed nguyên quán	martyr	0.05	teller	-0.02
followed ngã ba	martyr	-0.06	teller	-0.01
followed ngã xuống	martyr	0.08
followed người	martyr	0.18	teller	0.1
followed nhân viên	teller	0.02
followed nhập ngũ	martyr	-0.16	teller	0.11
followed nhắn	martyr	-0.01	teller	0.1
followed nhặt	martyr	-0.01
followed nhỏ	martyr	0.13	teller	0.1
followed nhớ	martyr	0.18
followed ntls	martyr	-0.04	teller	-0.06
followed nuôi quân	martyr	0.04
followed né	martyr	-0.08	teller	0.08
followed né en	martyr	0.04	teller	-0.01
followed nó	martyr	0.03	teller	-0.02
followed nói	martyr	0.22	teller	0.02
followed nói là	martyr	-0.02	teller	-0.05
followed năm nay	teller	0.16
followed năm sinh	martyr	0.05	teller	-0.01
followed nước	martyr	0.19	teller	-0.02
followed nằm lại	martyr	0.07
followed of	martyr	-0.16	teller	0.05
followed pháo	martyr	0.03	teller	-0.04
followed pháo thủ	martyr	0.02	teller	0.06
followed phát hiện	martyr	-0.01	teller	-0.01
followed phòng lao động	martyr	-0.01	teller	-0.03
followed phó chủ tịch xã	martyr	-0.04	teller	-0.02
followed phóng viên	martyr	0.02	teller	-0.03
followed phường	martyr	-0.02	teller	0.14
followed phố	martyr	0.05	teller	0.02
followed phục kích	martyr	-0.07
followed qua đời	martyr	-0.02	teller	-0.01
followed quay lại	martyr	0.01	teller	-0.01
followed quân	martyr	0.06
followed quân y	martyr	-0.02	teller	0.02
followed quê	martyr	0.11	teller	-0.16
followed quê ở	martyr	0.15	teller	-0.01
followed quản lý	martyr	-0.05	teller	0.05
followed quản trang	martyr	-0.08	teller	0.11
followed quận	martyr	-0.07	teller	-0.05
followed river	martyr	-0.03
followed s	martyr	0.02
followed said	martyr	-0.02	teller	-0.02
followed says	martyr	-0.04	teller	-0.01
followed signed	martyr	-0.05	teller	-0.01
followed sinh	martyr	-0.17	teller	0.09
followed sinh ngày	martyr	-0.02	teller	-0.03
followed sinh năm	martyr	0.05	teller	0.05
followed sn	martyr	0.3	teller	-0.13
followed squad leader	martyr	-0.05	teller	-0.02
followed survived	martyr	-0.02
followed suối	martyr	0.03	teller	-0.03
followed sóc	martyr	-0.03	teller	0.06
followed sông	martyr	-0.02	teller	0.05
followed sđt	martyr	0.25	teller	-0.03
followed số của	teller	-0.19
followed sở nội vụ	martyr	-0.03	teller	-0.01
followed sửa	martyr	0.05	teller	-0.05
followed t	martyr	0.01	teller	-0.01
followed tham gia	martyr	0.12	teller	-0.02
followed the	martyr	-0.05	teller	-0.05
followed thiếu úy	martyr	0.03	teller	-0.02
followed thu	martyr	-0.06
followed thuyền phó	martyr	-0.02
followed thôn	martyr	0.01	teller	0.13
followed thông tin	martyr	0.01	teller	-0.01
followed thư	martyr	0.11	teller	0.16
followed thương binh	martyr	-0.25	teller	0.4
followed thường gọi	martyr	0.19	teller	-0.07
followed thượng sĩ	teller	-0.02
followed thượng úy	martyr	0.03
followed thầy	martyr	-0.03	teller	-0.05
followed thằng	martyr	0.02	teller	-0.04
followed thợ máy	martyr	-0.05	teller	0.02
followed thủy thủ	martyr	0.07	teller	-0.01
followed tiếp đạn	martyr	0.01
followed tiểu đoàn phó	martyr	0.04
followed tiểu đoàn trưởng	martyr	-0.08	teller	-0.02
followed tiểu đội phó	martyr	0.09	teller	-0.01
followed tiểu đội trưởng	martyr	0.04	teller	-0.03
followed tp	teller	-0.03
followed trinh sát	martyr	-0.16	teller	0.04
followed trung sĩ	martyr	-0.04
followed trung tâm	martyr	-0.01	teller	-0.01
followed trung úy	martyr	0.09	teller	-0.01
followed trung đoàn	martyr	-0.11	teller	0.04
followed trung đội phó	martyr	0.05	teller	0.06
followed trung đội trưởng	martyr	-0.11	teller	-0.01
followed trông coi	martyr	-0.04	teller	0.1
followed trúng bom	martyr	-0.08
followed trúng pháo	martyr	-0.03
followed trúng đạn	martyr	0.01
followed trường	martyr	-0.05	teller	0.02
followed trưởng ban	martyr	0.04
followed trưởng thôn	martyr	-0.05
followed trại	martyr	-0.09	teller	0.05
followed trạm	martyr	-0.17	teller	0.01
followed trảng	martyr	-0.02	teller	-0.01
followed trận	martyr	0.12	teller	-0.01
followed trắc thủ	martyr	0.02	teller	0.01
followed trợ lý	martyr	-0.14	teller	-0.03
followed tên	martyr	-0.07	teller	-0.1
followed tên hoạt động	teller	-0.05
followed tên khai sinh	martyr	0.08
followed tên thật	martyr	-0.18	teller	-0.07
followed tên ở nhà là	martyr	0.06	teller	-0.02
followed tìm	martyr	-0.06	teller	0.09
followed tìm thấy	martyr	0.09
followed tôi	martyr	-0.07	teller	-0.11
followed tôi là	martyr	-0.05	teller	0.01
followed tỉnh	martyr	-0.07	teller	-0.09
followed tổ	martyr	0.08	teller	0.2
followed tổ trưởng	martyr	-0.03	teller	0.1
followed tức	martyr	0.08	teller	-0.03
followed tử trận	martyr	0.04
followed viết	martyr	-0.06	teller	0.08
followed vào	martyr	-0.04	teller	-0.02
followed vào bộ đội	martyr	0.04	teller	-0.01
followed vào chiến trường	martyr	-0.01	teller	-0.01
followed vùi	martyr	-0.09	teller	-0.01
followed về báo	martyr	-0.14
followed về hưu	martyr	-0.01	teller	-0.01
followed về kể	martyr	-0.02	teller	-0.03
followed vịnh	martyr	-0.04	teller	0.03
followed was	martyr	0.26	teller	-0.04
followed xây	teller	-0.01
followed xã	teller	0.09
followed xã đội phó	martyr	-0.01	teller	0.02
followed xã đội trưởng	martyr	-0.07	teller	-0.02
followed xóm	martyr	-0.08	teller	-0.03
followed xạ thủ	martyr	0.1	teller	-0.06
followed y sĩ	martyr	0.28	teller	-0.04
followed y tá	martyr	-0.01	teller	0.06
followed zalo	martyr	-0.01	teller	0.01
followed à	martyr	0.17	teller	-0.06
followed ông	martyr	0.21	teller	0.1
followed đang ở	martyr	0.01	teller	0.06
followed đi bộ đội	martyr	0.1	teller	-0.03
followed đi cùng	martyr	0.31	teller	-0.04
followed đi thanh niên xung phong	martyr	0.02	teller	-0.02
followed đi tìm	martyr	-0.06	teller	0.06
followed điện thoại	martyr	-0.04	teller	0.03
followed đoàn	martyr	-0.12	teller	-0.01
followed đt	martyr	-0.08	teller	-0.01
followed đào	martyr	-0.1	teller	-0.06
followed đánh	martyr	0.07
followed đèo	martyr	0.05	teller	-0.1
followed đình	martyr	0.02
followed đưa	martyr	-0.06	teller	0.07
followed đưa về	martyr	-0.01	teller	-0.01
followed đường	martyr	-0.06	teller	0.04
followed đại tá	martyr	-0.06	teller	0.01
followed đại đội phó	martyr	0.08	teller	-0.01
followed đại đội trưởng	martyr	-0.04	teller	-0.03
followed đền	martyr	-0.02
followed đồi	martyr	0.37	teller	-0.02
followed đồn	martyr	0.08	teller	-0.12
followed đồng	martyr	-0.04	teller	0.04
followed đồng chí	martyr	-0.09	teller	0.01
followed đội phó	martyr	0.03	teller	-0.01
followed đội quy tập	martyr	-0.01	teller	-0.02
followed đội trưởng	martyr	0.06	teller	0.03
followed đội viên	martyr	0.04	teller	-0.02
followed ấp	martyr	0.03	teller	-0.04
followed ở nhà gọi	martyr	0.01	teller	-0.01
followed ở nhà gọi là	martyr	0.05	teller	-0.01
followed:again	martyr	-0.02	teller	0.06
followed:aka	martyr	0.69	teller	-0.34
followed:alive	martyr	-0.36	teller	0.01
followed:at	martyr	0.36	teller	-0.29
followed:battle	martyr	-0.04	teller	0.05
followed:born	martyr	0.23	teller	-0.02
followed:bury	martyr	0.03	teller	-0.09
followed:capture	martyr	0.05	teller	0.04
followed:contact	martyr	0.15	teller	-0.16
followed:died	martyr	0.1	teller	-0.11
followed:enlist	martyr	0.25	teller	0.05
followed:fell	martyr	0.02	teller	-0.21
followed:gio	martyr	-0.1	teller	-0.05
followed:grave	martyr	-0.12	teller	0.09
followed:home	martyr	0.24	teller	-0.01
followed:hurt	martyr	-0.15
followed:joined	martyr	0.12	teller	0.03
followed:kin	martyr	0.01	teller	-0.01
followed:laid	martyr	-0.02	teller	-0.01
followed:letter	martyr	0.09	teller	0.1
followed:level	martyr	-0.05	teller	0.27
followed:link	martyr	-0.04	teller	-0.22
followed:martyr	martyr	-0.02	teller	0.09
followed:mine	martyr	0.02
followed:moved	martyr	-0.01	teller	-0.09
followed:naming	martyr	-0.08	teller	-0.06
followed:notice	martyr	-0.23	teller	0.06
followed:office	martyr	-0.26	teller	0.3
followed:pet	martyr	-0.02	teller	0.01
followed:post	martyr	0.37	teller	-0.13
followed:rank	martyr	0.2	teller	-0.17
followed:rests	martyr	0.13
followed:returned	martyr	-0.05	teller	-0.09
followed:self	martyr	-0.27	teller	-0.13
followed:site	martyr	0.26	teller	-0.27
followed:stop	martyr	-0.07	teller	0.02
followed:tells	martyr	-0.11	teller	-0.01
followed:thing	martyr	-0.22	teller	-0.05
followed:title	martyr	-0.2	teller	-0.1
followed:truename	martyr	-0.36	teller	-0.09
from end 0	martyr	-0.79	teller	0.94
from end 1	martyr	-0.11	teller	-0.38
from end 2	martyr	0.39	teller	-0.72
from end 3	martyr	0.29	teller	-0.5
full False	martyr	-0.22	teller	-0.27
full True	teller	-0.39
full names 0	martyr	0.76	teller	0.1
full names 1	martyr	0.15	teller	-0.14
full names 2	martyr	0.01	teller	-0.18
full names few	martyr	-0.49	teller	-0.15
full names many	martyr	-0.65	teller	-0.3
in brackets	martyr	-0.32	teller	0.57
in quotes	martyr	0.2	teller	-0.37
joined  to martyr	martyr	-0.13	teller	-0.01
joined  to other	martyr	0.31	teller	0.05
joined  to teller	martyr	-0.04	teller	-0.02
joined ( to martyr	martyr	-0.76	teller	-0.12
joined ( to other	martyr	0.77	teller	-0.18
joined ), to other	martyr	0.22	teller	-0.04
joined , to martyr	martyr	0.98	teller	-0.22
joined , to other	martyr	-0.52	teller	-0.06
joined , to teller	martyr	-0.25	teller	-0.32
joined - to martyr	martyr	-0.49	teller	-0.01
joined - to other	martyr	-0.06	teller	-0.02
joined . to other	martyr	0.11	teller	-0.01
joined / to martyr	martyr	-0.03
joined : to other	martyr	0.17	teller	-0.05
joined to martyr	martyr	0.77	teller	-0.42
joined to other	martyr	0.04	teller	-0.28
joined to teller	martyr	-0.51	teller	-0.27
joined va to martyr	martyr	1	teller	-0.06
joined va to other	martyr	-1.02	teller	0.08
joined va to teller	martyr	-0.12	teller	-0.01
joined voi to martyr	martyr	0.35
joined voi to other	martyr	-0.05	teller	-0.04
joined voi to teller	martyr	-0.06
joined – to martyr	martyr	-0.06
joined – to other	martyr	-0.04
kin told	martyr	-0.26	teller	-0.41
lead 0 addressed to	martyr	-0.09
lead 0 anh	martyr	0.54	teller	-0.52
lead 0 anh hùng liệt sĩ	martyr	-0.11	teller	-0.01
lead 0 anh nuôi	martyr	0.08	teller	-0.01
lead 0 anh rể	martyr	0.05	teller	-0.02
lead 0 anh trai	martyr	0.23	teller	-0.04
lead 0 au nom de	martyr	0.05	teller	-0.07
lead 0 b phó	martyr	-0.03
lead 0 b trưởng	martyr	0.01	teller	0.01
lead 0 ba	martyr	0.04	teller	0.04
lead 0 binh nhì	martyr	0.08	teller	-0.01
lead 0 binh nhất	martyr	0.07	teller	-0.01
lead 0 bà	martyr	-0.97	teller	-0.12
lead 0 bác	martyr	-0.02	teller	0.14
lead 0 bác sĩ	martyr	0.2	teller	-0.25
lead 0 báo vụ	martyr	0.17	teller	-0.01
lead 0 bé	martyr	0.13	teller	-0.01
lead 0 bí danh	martyr	-0.46	teller	-0.02
lead 0 bạn	martyr	-0.24	teller	0.1
lead 0 bố	martyr	-0.17	teller	-0.03
lead 0 bố chồng	martyr	0.13	teller	-0.07
lead 0 c trưởng	martyr	-0.12	teller	-0.09
lead 0 called	martyr	-0.11	teller	-0.02
lead 0 called him	martyr	-0.04
lead 0 captain	martyr	-0.07	teller	-0.01
lead 0 ccb	martyr	-0.16	teller	0.21
lead 0 cha	martyr	0.05	teller	-0.05
lead 0 chiến sĩ	martyr	0.01	teller	-0.06
lead 0 chuẩn úy	teller	-0.02
lead 0 cháu	martyr	-0.31	teller	0.35
lead 0 cháu gái	teller	0.05
lead 0 cháu là	martyr	-0.18	teller	0.26
lead 0 cháu trai	martyr	0.06	teller	0.03
lead 0 cháu tên	martyr	0.03	teller	0.11
lead 0 chính trị viên	martyr	-0.15	teller	-0.13
lead 0 chính ủy	martyr	-0.04	teller	-0.03
lead 0 chú	martyr	0.57	teller	-0.31
lead 0 chị	martyr	-0.12	teller	0.08
lead 0 chồng	martyr	0.19	teller	-0.05
lead 0 chủ tịch	martyr	-0.01	teller	-0.02
lead 0 commander	martyr	0.09
lead 0 comrade	martyr	0.07	teller	-0.02
lead 0 con	martyr	-0.01	teller	-0.03
lead 0 con dâu	martyr	-0.33	teller	0.02
lead 0 con gái	martyr	-0.12	teller	0.05
lead 0 con là	martyr	0.39	teller	-0.17
lead 0 con trai	martyr	0.04	teller	0.07
lead 0 con tên	martyr	0.24	teller	-0.13
lead 0 cu	martyr	0.03
lead 0 các đồng chí	martyr	0.07	teller	-0.02
lead 0 cái	martyr	-0.04	teller	-0.01
lead 0 cán bộ	martyr	0.01
lead 0 còn gọi	martyr	-0.07
lead 0 có	martyr	0.19	teller	-0.07
lead 0 có tên	martyr	-0.19	teller	-0.06
lead 0 cô	martyr	-0.07	teller	-0.33
lead 0 cô giáo	martyr	-0.05	teller	0.05
lead 0 công an xã	teller	-0.01
lead 0 cấp dưỡng	martyr	0.1	teller	-0.02
lead 0 cậu	martyr	0.23	teller	-0.4
lead 0 cụ	martyr	-0.57
lead 0 của	martyr	-0.1
lead 0 cựu binh	martyr	-0.07	teller	-0.03
lead 0 cựu chiến binh	martyr	-0.01	teller	-0.02
lead 0 de	martyr	-0.17	teller	-0.03
lead 0 dit	martyr	-0.11	teller	-0.06
lead 0 driver	martyr	0.11
lead 0 dì	martyr	0.01	teller	-0.03
lead 0 e là	martyr	-0.04
lead 0 e tên	teller	0.09
lead 0 em	martyr	-0.13	teller	0.76
lead 0 em gái	martyr	-0.02	teller	0.16
lead 0 em là	martyr	-0.03	teller	0.13
lead 0 em trai	teller	0.13
lead 0 em tên	martyr	-0.01	teller	0.09
lead 0 em vợ	martyr	0.05	teller	0.02
lead 0 full name	martyr	0.03	teller	-0.01
lead 0 ghi tên	martyr	0.41	teller	-0.09
lead 0 giám đốc	martyr	-0.12	teller	-0.02
lead 0 gọi là	martyr	0.18	teller	-0.01
lead 0 gồm	martyr	0.02	teller	-0.05
lead 0 his friend	teller	-0.02
lead 0 his name was	martyr	0.12
lead 0 hiệu trưởng	martyr	-0.04	teller	-0.02
lead 0 hạ sĩ	martyr	0.27	teller	-0.05
lead 0 họ tên	martyr	0.33	teller	-0.14
lead 0 họ và tên	martyr	0.2	teller	-0.03
lead 0 i am	martyr	-0.02	teller	0.12
lead 0 is	martyr	0.07	teller	-0.09
lead 0 it says	martyr	0.1	teller	-0.01
lead 0 khai sinh là	martyr	-0.07	teller	-0.03
lead 0 khẩu đội trưởng	martyr	-0.04
lead 0 khắc tên	martyr	0.35	teller	-0.01
lead 0 kêu là	martyr	0.04
lead 0 ký tên	martyr	-0.05	teller	0.05
lead 0 l s	martyr	0.04	teller	-0.01
lead 0 lieutenant	martyr	0.08	teller	-0.01
lead 0 liên lạc	martyr	-0.01	teller	0.2
lead 0 liệt sĩ	martyr	1.14	teller	-0.6
lead 0 liệt sỹ	martyr	0.05	teller	-0.02
lead 0 ls	martyr	0.45	teller	-0.29
lead 0 lsĩ	martyr	0.05
lead 0 là	martyr	0.11	teller	0.25
lead 0 lái xe	martyr	-0.03	teller	-0.09
lead 0 lấy tên	martyr	-0.1	teller	-0.01
lead 0 lấy tên là	martyr	-0.06	teller	0.05
lead 0 major	martyr	-0.02	teller	-0.01
lead 0 mang tên	martyr	0.03	teller	-0.04
lead 0 martyr	martyr	0.06	teller	-0.01
lead 0 mme	martyr	-0.04	teller	0.03
lead 0 mon père	martyr	-0.04	teller	-0.01
lead 0 mr	martyr	-0.18
lead 0 my brother	martyr	-0.04
lead 0 my father	teller	0.05
lead 0 my name is	martyr	-0.09	teller	0.12
lead 0 my uncle	martyr	0.03	teller	0.1
lead 0 máy trưởng	martyr	0.02	teller	-0.02
lead 0 mình là	martyr	-0.13	teller	-0.03
lead 0 mình tên	martyr	-0.01	teller	0.04
lead 0 mẹ	martyr	-0.36	teller	-0.11
lead 0 mẹ chồng	martyr	-0.02	teller	-0.02
lead 0 mẹ vnah	martyr	-0.01	teller	-0.08
lead 0 mợ	martyr	-0.01	teller	-0.02
lead 0 name	martyr	0.1	teller	-0.04
lead 0 named	martyr	-0.19
lead 0 người báo	martyr	-0.26	teller	-0.04
lead 0 người cung cấp	martyr	-0.19	teller	0.15
lead 0 người gửi	martyr	-0.01	teller	0.03
lead 0 người kể	martyr	-0.08	teller	0.06
lead 0 người lập	martyr	-0.04	teller	-0.07
lead 0 người viết	martyr	-0.2	teller	0.01
lead 0 nhỏ	martyr	0.12	teller	0.05
lead 0 of	martyr	-0.03	teller	0.08
lead 0 pháo thủ	martyr	0.06	teller	0.07
lead 0 phó chủ tịch	teller	0.04
lead 0 phóng viên	martyr	-0.07
lead 0 quản trang	martyr	-0.08	teller	0.25
lead 0 read	martyr	0.05	teller	-0.01
lead 0 real name	martyr	0.02
lead 0 s appelait	martyr	0.04	teller	-0.01
lead 0 sergeant	martyr	-0.01
lead 0 signed	martyr	0.02	teller	-0.09
lead 0 soldier	martyr	0.02
lead 0 son frère	martyr	-0.04	teller	-0.01
lead 0 son père	martyr	0.02
lead 0 squad leader	martyr	-0.04
lead 0 sư thầy	martyr	-0.03	teller	-0.06
lead 0 the	martyr	-0.2
lead 0 the name	martyr	0.09	teller	-0.01
lead 0 thiếu tá	martyr	-0.15	teller	-0.15
lead 0 thiếu úy	martyr	0.09	teller	0.02
lead 0 thuyền phó	martyr	0.11	teller	-0.02
lead 0 thuyền trưởng	martyr	-0.12	teller	-0.02
lead 0 thương binh	martyr	0.03	teller	0.01
lead 0 thường gọi	martyr	-0.07	teller	-0.01
lead 0 thượng sĩ	martyr	0.12	teller	-0.02
lead 0 thượng tá	martyr	-0.08	teller	-0.1
lead 0 thượng úy	martyr	-0.03	teller	0.02
lead 0 thầy	martyr	0.11	teller	-0.12
lead 0 thầy giáo	martyr	-0.04	teller	0.04
lead 0 thằng	martyr	0.16	teller	-0.29
lead 0 thằng em	martyr	0.08
lead 0 thằng út	martyr	0.07	teller	-0.01
lead 0 thợ máy	martyr	0.03	teller	-0.01
lead 0 thủy thủ	martyr	-0.01
lead 0 tiểu đoàn phó	martyr	0.01
lead 0 tiểu đoàn trưởng	martyr	-0.48	teller	-0.01
lead 0 tiểu đội trưởng	martyr	-0.02	teller	-0.02
lead 0 trinh sát	martyr	0.01	teller	-0.01
lead 0 trung sĩ	martyr	0.13	teller	-0.01
lead 0 trung tá	martyr	-0.28	teller	-0.13
lead 0 trung úy	martyr	0.13	teller	-0.01
lead 0 trung đội trưởng	martyr	0.07	teller	-0.07
lead 0 trưởng ban	martyr	-0.04	teller	0.09
lead 0 trưởng thôn	martyr	-0.02	teller	0.08
lead 0 trạm trưởng	martyr	-0.02
lead 0 tui là	martyr	0.03	teller	0.14
lead 0 tui tên	teller	0.14
lead 0 tên	martyr	-0.28	teller	0.59
lead 0 tên cháu là	martyr	-0.01	teller	0.01
lead 0 tên giấy tờ	martyr	0.11	teller	-0.01
lead 0 tên khai sinh	martyr	-0.21	teller	0.04
lead 0 tên khác	martyr	-0.06
lead 0 tên là	martyr	0.23	teller	0.08
lead 0 tên thật	martyr	0.2	teller	0.05
lead 0 tên thật là	martyr	0.13	teller	-0.01
lead 0 tên tôi	martyr	-0.2	teller	0.1
lead 0 tên tôi là	martyr	-0.03	teller	0.07
lead 0 tên đúng	martyr	0.06	teller	-0.01
lead 0 tên đúng là	martyr	0.22
lead 0 tên đầy đủ	martyr	0.22	teller	-0.12
lead 0 tên đầy đủ là	martyr	0.06
lead 0 tên đủ	martyr	0.13	teller	-0.1
lead 0 tên đủ là	martyr	0.11	teller	-0.01
lead 0 tôi	martyr	-0.11	teller	0.49
lead 0 tôi là	martyr	-0.5	teller	0.72
lead 0 tôi tên	martyr	-0.07	teller	0.3
lead 0 tôi tên là	martyr	-0.04	teller	0.13
lead 0 tổ trưởng	martyr	-0.01	teller	0.08
lead 0 tức	martyr	0.05	teller	-0.03
lead 0 uncle	martyr	-0.02
lead 0 vợ	martyr	-0.15	teller	-0.02
lead 0 was	martyr	0.02	teller	-0.02
lead 0 xã đội trưởng	martyr	-0.18	teller	0.02
lead 0 y sĩ	martyr	0.18	teller	-0.17
lead 0 y tá	martyr	0.17	teller	0.03
lead 0 à	martyr	-0.17	teller	-0.01
lead 0 ông	martyr	-0.35	teller	-0.12
lead 0 đ c	martyr	0.33	teller	-0.07
lead 0 đc	martyr	0.11	teller	-0.03
lead 0 đại tá	martyr	-0.57	teller	-0.02
lead 0 đại úy	martyr	-0.18	teller	0.04
lead 0 đại đội phó	martyr	-0.06	teller	-0.02
lead 0 đại đội trưởng	martyr	0.09	teller	-0.12
lead 0 đề tên	martyr	0.1	teller	-0.02
lead 0 đồng chí	martyr	0.98	teller	-0.21
lead 0 đội trưởng	martyr	-0.02	teller	-0.05
lead 1 anh	martyr	0.21	teller	-0.2
lead 1 anh trai	martyr	0.02
lead 1 ba	martyr	0.02
lead 1 bà	martyr	-0.23	teller	0.01
lead 1 bác	martyr	-0.14	teller	0.66
lead 1 bạn	martyr	0.24	teller	-0.25
lead 1 bố	martyr	-0.26	teller	0.16
lead 1 bố chồng	martyr	0.05
lead 1 cha	martyr	0.03	teller	-0.06
lead 1 cháu	martyr	0.16	teller	-0.09
lead 1 chính trị viên	martyr	0.03
lead 1 chú	martyr	0.19	teller	0.15
lead 1 chỉ huy	teller	-0.01
lead 1 chị	martyr	0.07	teller	0.21
lead 1 chồng	martyr	-0.51	teller	0.05
lead 1 con	martyr	0.07	teller	-0.05
lead 1 con dâu	martyr	0.31	teller	-0.25
lead 1 con gái	martyr	-0.11	teller	-0.01
lead 1 con là	martyr	0.02	teller	-0.08
lead 1 con rể	martyr	-0.02	teller	-0.12
lead 1 con trai	martyr	-0.23	teller	-0.06
lead 1 cái	martyr	-0.09
lead 1 có	martyr	0.44	teller	-0.22
lead 1 có tên	martyr	0.02
lead 1 cô	martyr	0.03	teller	0.17
lead 1 công an xã	martyr	-0.01	teller	-0.02
lead 1 cậu	martyr	0.09	teller	-0.09
lead 1 cụ	martyr	-0.09	teller	-0.1
lead 1 của	martyr	0.19	teller	0.32
lead 1 de	martyr	-0.03	teller	-0.01
lead 1 dì	martyr	0.04
lead 1 em	martyr	-0.08	teller	-0.01
lead 1 em gái	martyr	0.03	teller	0.08
lead 1 em là	martyr	0.02	teller	-0.01
lead 1 ghi tên	martyr	0.02	teller	-0.01
lead 1 giao liên	martyr	0.02
lead 1 gọi là	martyr	0.02	teller	-0.01
lead 1 gồm	martyr	0.01	teller	-0.04
lead 1 họ tên	martyr	-0.17	teller	0.06
lead 1 họ và tên	martyr	0.01	teller	-0.01
lead 1 is	martyr	0.06	teller	-0.02
lead 1 khẩu đội trưởng	martyr	-0.01	teller	-0.01
lead 1 kêu là	martyr	0.45
lead 1 la tombe de	martyr	0.01
lead 1 liên lạc	teller	0.11
lead 1 liệt sĩ	martyr	0.07	teller	-0.01
lead 1 liệt sỹ	martyr	0.05
lead 1 ls	martyr	-0.01	teller	-0.02
lead 1 là	martyr	-0.24	teller	-0.28
lead 1 lái xe	martyr	-0.03	teller	0.05
lead 1 mang tên	martyr	-0.16	teller	-0.01
lead 1 my father	martyr	-0.02	teller	0.09
lead 1 mẹ	martyr	-0.06	teller	0.04
lead 1 một	martyr	0.12	teller	-0.07
lead 1 nhỏ	martyr	-0.05	teller	-0.03
lead 1 nó	martyr	0.07	teller	-0.15
lead 1 of	martyr	0.03	teller	-0.01
lead 1 pháo thủ	martyr	0.04
lead 1 quản trang	martyr	-0.02	teller	-0.02
lead 1 the	martyr	0.05
lead 1 thông tin	martyr	0.12	teller	-0.02
lead 1 thương binh	martyr	0.14	teller	0.02
lead 1 thầy	martyr	0.07	teller	-0.03
lead 1 tài khoản	martyr	-0.05	teller	-0.02
lead 1 tên	martyr	-0.07	teller	-0.07
lead 1 tôi	martyr	0.26	teller	-0.4
lead 1 tôi là	martyr	0.05	teller	0.11
lead 1 vợ	martyr	-0.04	teller	-0.02
lead 1 was	martyr	-0.1	teller	-0.01
lead 1 xưng	martyr	0.09	teller	-0.03
lead 1 xưng là	martyr	-0.01	teller	-0.01
lead 1 y tá	martyr	-0.08
lead 1 à	martyr	-0.07	teller	-0.01
lead 1 ông	martyr	-0.02	teller	0.13
lead 1 đ c	martyr	0.05	teller	0.02
lead 1 đại đội phó	martyr	0.07
lead 1 đại đội trưởng	martyr	0.04	teller	-0.01
lead 1 đồng chí	martyr	-0.15
lead 2 anh	martyr	0.07	teller	-0.11
lead 2 bà	teller	0.06
lead 2 bác	martyr	-0.03	teller	0.02
lead 2 bạn	martyr	0.02	teller	-0.01
lead 2 cháu	martyr	0.38	teller	0.08
lead 2 chú	martyr	-0.01	teller	-0.07
lead 2 chỉ huy	martyr	-0.01
lead 2 chị	martyr	0.02	teller	0.17
lead 2 chồng	martyr	0.34
lead 2 con	martyr	-0.13	teller	-0.03
lead 2 con gái	martyr	-0.05	teller	-0.03
lead 2 con là	martyr	0.11	teller	-0.03
lead 2 con trai	martyr	-0.01	teller	-0.02
lead 2 có	martyr	0.21	teller	-0.05
lead 2 cô	martyr	0.03	teller	-0.02
lead 2 cậu	martyr	0.16
lead 2 cụ	martyr	-0.02	teller	-0.01
lead 2 của	martyr	0.16	teller	-0.16
lead 2 em	martyr	0.06	teller	-0.02
lead 2 em gái	martyr	0.01	teller	-0.1
lead 2 em là	martyr	0.31	teller	-0.09
lead 2 em trai	martyr	0.01
lead 2 liệt sĩ	martyr	-0.16	teller	0.07
lead 2 là	martyr	-0.24	teller	-0.05
lead 2 một	martyr	0.39	teller	-0.11
lead 2 người báo tin	martyr	-0.01	teller	-0.04
lead 2 nó	martyr	0.09	teller	-0.05
lead 2 quản trang	martyr	-0.01
lead 2 thằng	martyr	0.02	teller	0.03
lead 2 tên	martyr	0.08	teller	-0.03
lead 2 tôi	martyr	0.11	teller	-0.02
lead 2 tôi là	martyr	-0.01	teller	-0.04
lead 2 ông	teller	-0.02
lead 2 đại đội trưởng	martyr	-0.04	teller	-0.06
lead:aka	martyr	-0.63	teller	-0.2
lead:at	martyr	-0.25	teller	-0.02
lead:battle	martyr	-0.12	teller	-0.01
lead:died	martyr	1.58	teller	-0.87
lead:home	martyr	-0.03	teller	0.07
lead:kin	martyr	-0.04	teller	-0.51
lead:kin mine anh	martyr	0.19	teller	0.05
lead:kin mine anh rể	martyr	0.06	teller	-0.02
lead:kin mine anh trai	martyr	0.24	teller	-0.04
lead:kin mine ba	martyr	0.06	teller	0.04
lead:kin mine bà	martyr	-0.02	teller	-0.06
lead:kin mine bác	martyr	0.35	teller	-0.06
lead:kin mine bác gái	martyr	-0.01
lead:kin mine bố	martyr	-0.41	teller	0.07
lead:kin mine bố chồng	martyr	0.18	teller	-0.07
lead:kin mine cha	martyr	0.1	teller	-0.11
lead:kin mine cháu	martyr	-0.01	teller	0.08
lead:kin mine chú	martyr	0.34	teller	-0.01
lead:kin mine chị	martyr	-0.05	teller	0.04
lead:kin mine chị gái	martyr	-0.01	teller	0.02
lead:kin mine chồng	martyr	0.24
lead:kin mine con	martyr	0.08	teller	0.03
lead:kin mine con gái	martyr	-0.09	teller	-0.13
lead:kin mine con trai	martyr	0.06	teller	-0.15
lead:kin mine cô	teller	0.13
lead:kin mine cậu	martyr	0.04	teller	-0.14
lead:kin mine cụ	martyr	0.03	teller	0.06
lead:kin mine dì	martyr	0.05	teller	-0.03
lead:kin mine em	martyr	0.05	teller	-0.09
lead:kin mine em gái	martyr	0.02	teller	0.14
lead:kin mine em trai	teller	0.11
lead:kin mine mon père	martyr	-0.04	teller	-0.01
lead:kin mine my brother	martyr	-0.04
lead:kin mine my father	martyr	-0.02	teller	0.14
lead:kin mine my grandfather	martyr	0.07
lead:kin mine my uncle	martyr	0.07	teller	0.09
lead:kin mine mẹ	martyr	-0.42	teller	-0.05
lead:kin mine mẹ chồng	martyr	-0.03	teller	-0.02
lead:kin mine mợ	martyr	-0.01	teller	-0.01
lead:kin mine thầy	martyr	-0.02	teller	-0.03
lead:kin mine vợ	martyr	-0.15	teller	-0.02
lead:kin mine ông	martyr	0.05	teller	0.25
lead:kin other anh	martyr	0.03
lead:kin other bố chồng	martyr	0.01
lead:kin other cháu	martyr	-0.07	teller	-0.02
lead:kin other cháu gái	teller	0.05
lead:kin other cháu trai	martyr	-0.01	teller	0.03
lead:kin other chồng	martyr	-0.22	teller	-0.01
lead:kin other con	martyr	-0.15	teller	-0.15
lead:kin other con dâu	martyr	0.31	teller	-0.23
lead:kin other con em gái	teller	0.03
lead:kin other con gái	martyr	-0.18	teller	0.14
lead:kin other con rể	martyr	-0.02	teller	-0.12
lead:kin other con trai	martyr	-0.27	teller	0.14
lead:kin other cô	martyr	0.08
lead:kin other cụ	martyr	0.07
lead:kin other em	martyr	0.22	teller	-0.08
lead:kin other em trai	martyr	0.02	teller	0.01
lead:kin other em vợ	martyr	0.05	teller	0.02
lead:kin other ma mère	martyr	-0.09	teller	0.05
lead:kin other my mother	martyr	-0.12	teller	-0.05
lead:kin other mẹ	martyr	-0.01	teller	-0.02
lead:kin other son frère	martyr	-0.04	teller	-0.01
lead:kin other son père	martyr	0.02
lead:kin other thằng út	martyr	0.06
lead:kin other uncle	martyr	-0.02
lead:kin other vợ	martyr	-0.03	teller	-0.02
lead:level	martyr	0.03	teller	-0.09
lead:link	martyr	0.49	teller	-0.34
lead:martyr	martyr	1.65	teller	-0.91
lead:mine	martyr	0.46	teller	-0.21
lead:naming	martyr	1.13	teller	-0.18
lead:office	martyr	-0.7	teller	-0.41
lead:pet	martyr	-0.19	teller	-0.03
lead:post	martyr	0.26	teller	-0.57
lead:rank	martyr	-0.36	teller	-0.55
lead:self	martyr	-1.12	teller	2.15
lead:signs	martyr	0.02	teller	0.2
lead:site	martyr	-0.04	teller	-0.07
lead:stop	martyr	-0.21	teller	-0.1
lead:tells	martyr	0.02	teller	-0.25
lead:thing	martyr	-0.21	teller	-0.21
lead:title	martyr	0.23	teller	-0.5
lead:truename	martyr	1.11	teller	-0.24
led a trưởng	martyr	0.13	teller	-0.03
led an táng	martyr	0.05
led anh	martyr	0.01	teller	-0.06
led anh & anh	martyr	-0.02
led anh & la	martyr	0.01	teller	-0.01
led anh & ten	martyr	-0.02
led anh & toi	martyr	-0.03	teller	0.01
led b phó	martyr	-0.03
led b trưởng	martyr	0.24	teller	-0.01
led belt buckle	martyr	0.08	teller	-0.01
led bia	martyr	-0.24	teller	0.14
led bia & ong	martyr	-0.15	teller	0.08
led biết	martyr	0.2	teller	-0.06
led biết & anh	martyr	-0.01	teller	-0.01
led biết & ong	martyr	-0.1	teller	-0.01
led biết & ten	martyr	0.14	teller	-0.02
led biển	martyr	0.04	teller	0.01
led bom	martyr	0.01	teller	-0.01
led by nothing	martyr	0.2
led by nothing & anh	martyr	-0.12	teller	-0.48
led by nothing & au	martyr	0.06	teller	-0.01
led by nothing & ba	martyr	-0.11	teller	-0.41
led by nothing & bac	martyr	-0.31	teller	-0.01
led by nothing & bach	teller	0.02
led by nothing & ban	martyr	-0.03	teller	-0.26
led by nothing & bang	martyr	-0.01	teller	-0.02
led by nothing & bay	martyr	0.08	teller	-0.02
led by nothing & be	martyr	-0.02	teller	-0.02
led by nothing & bi	martyr	-0.04	teller	-0.01
led by nothing & binh	martyr	0.09	teller	-0.02
led by nothing & bo	martyr	-0.1	teller	-0.26
led by nothing & bui	martyr	0.04	teller	0.1
led by nothing & c	martyr	-0.04	teller	-0.07
led by nothing & cai	martyr	-0.08	teller	-0.02
led by nothing & cam	martyr	-0.02
led by nothing & can	martyr	0.02	teller	0.03
led by nothing & cao	martyr	0.11	teller	-0.08
led by nothing & cau	martyr	0.14	teller	-0.24
led by nothing & cha	martyr	0.14	teller	-0.03
led by nothing & chau	martyr	-0.38	teller	0.24
led by nothing & che	teller	-0.01
led by nothing & chi	martyr	-0.23	teller	-0.05
led by nothing & chinh	martyr	-0.18	teller	-0.09
led by nothing & chong	martyr	0.12	teller	-0.04
led by nothing & chu	martyr	-0.04	teller	-0.09
led by nothing & co	martyr	0.1	teller	-0.25
led by nothing & con	martyr	-0.17	teller	0.13
led by nothing & cong	martyr	-0.02	teller	-0.08
led by nothing & cu	martyr	-0.16	teller	-0.08
led by nothing & cua	martyr	0.14	teller	-0.02
led by nothing & d	martyr	0.1	teller	-0.04
led by nothing & dai	martyr	-0.09	teller	-0.12
led by nothing & dam	martyr	0.08	teller	-0.01
led by nothing & dang	martyr	-0.16	teller	0.29
led by nothing & danh	martyr	-0.09	teller	-0.09
led by nothing & dao	martyr	0.1	teller	-0.06
led by nothing & di	martyr	0.04	teller	-0.02
led by nothing & dinh	martyr	0.14
led by nothing & do	martyr	0.04	teller	0.06
led by nothing & doan	martyr	0.3	teller	-0.02
led by nothing & doi	martyr	-0.07	teller	-0.05
led by nothing & dong	martyr	-0.05	teller	-0.05
led by nothing & duong	martyr	0.09	teller	0.04
led by nothing & e	martyr	-0.08	teller	0.17
led by nothing & em	martyr	0.05	teller	0.46
led by nothing & full	martyr	0.03	teller	-0.01
led by nothing & giang	martyr	0.01	teller	-0.01
led by nothing & giap	teller	0.03
led by nothing & h	martyr	-0.08	teller	0.04
led by nothing & ha	martyr	0.11	teller	-0.12
led by nothing & hai	martyr	0.08	teller	0.04
led by nothing & his	martyr	0.01	teller	-0.02
led by nothing & ho	martyr	0.04	teller	0.14
led by nothing & hoang	teller	0.17
led by nothing & hua	martyr	0.03	teller	0.01
led by nothing & huynh	martyr	0.1	teller	0.1
led by nothing & i	martyr	-0.02	teller	0.08
led by nothing & is	martyr	0.14	teller	-0.03
led by nothing & kha	martyr	-0.08	teller	0.01
led by nothing & khau	martyr	-0.03	teller	-0.01
led by nothing & khong	martyr	0.19	teller	-0.03
led by nothing & khuc	martyr	-0.03	teller	0.02
led by nothing & kieu	martyr	0.04	teller	-0.05
led by nothing & kim	martyr	0.05	teller	0.01
led by nothing & ksor	martyr	-0.02	teller	-0.01
led by nothing & ky	martyr	-0.03	teller	0.02
led by nothing & la	martyr	0.22	teller	0.06
led by nothing & lai	martyr	0.16	teller	0.01
led by nothing & lam	martyr	0.01
led by nothing & lang	martyr	0.02	teller	-0.01
led by nothing & le	martyr	0.07	teller	0.08
led by nothing & lien	martyr	-0.01	teller	0.09
led by nothing & liet	martyr	0.02	teller	-0.1
led by nothing & lieutenant	martyr	0.01
led by nothing & lo	martyr	0.12	teller	-0.03
led by nothing & ls	martyr	0.29	teller	-0.16
led by nothing & lu	martyr	0.03	teller	-0.01
led by nothing & luc	martyr	0.09
led by nothing & luong	martyr	0.13	teller	-0.03
led by nothing & luu	martyr	-0.03	teller	0.03
led by nothing & ly	martyr	-0.02	teller	0.07
led by nothing & ma	martyr	-0.05	teller	0.02
led by nothing & mac	martyr	0.03	teller	0.05
led by nothing & mai	teller	-0.09
led by nothing & mau	martyr	-0.01	teller	-0.01
led by nothing & me	martyr	-0.29	teller	0.01
led by nothing & minh	martyr	-0.21	teller	-0.02
led by nothing & mo	martyr	-0.02	teller	-0.02
led by nothing & mon	martyr	-0.03	teller	-0.04
led by nothing & mot	martyr	0.33	teller	-0.11
led by nothing & my	martyr	-0.07	teller	0.04
led by nothing & nam	martyr	0.07	teller	0.04
led by nothing & name	martyr	0.11	teller	-0.01
led by nothing & nghiem	martyr	-0.07	teller	-0.02
led by nothing & ngo	martyr	-0.11	teller	0.1
led by nothing & ngoc	martyr	-0.01	teller	0.1
led by nothing & nguoi	martyr	-0.85	teller	0.1
led by nothing & nguyen	martyr	0.07	teller	0.08
led by nothing & nham	martyr	0.06	teller	0.01
led by nothing & nho	martyr	-0.08
led by nothing & nhu	martyr	0.06	teller	-0.03
led by nothing & ninh	martyr	0.02	teller	-0.03
led by nothing & no	martyr	0.09	teller	-0.05
led by nothing & nong	martyr	-0.04	teller	0.06
led by nothing & ong	martyr	-0.12	teller	-0.07
led by nothing & pham	martyr	-0.04	teller	0.13
led by nothing & phan	martyr	-0.16	teller	0.13
led by nothing & phi	martyr	-0.02	teller	-0.02
led by nothing & phung	martyr	0.07	teller	0.09
led by nothing & quach	martyr	0.07	teller	0.05
led by nothing & quan	martyr	0.05	teller	0.03
led by nothing & quang	martyr	0.08
led by nothing & sau	teller	0.02
led by nothing & says	martyr	0.02	teller	-0.01
led by nothing & siu	martyr	-0.01	teller	0.08
led by nothing & son	martyr	-0.04	teller	0.07
led by nothing & ta	martyr	0.06	teller	-0.03
led by nothing & tam	martyr	0.05	teller	0.08
led by nothing & tao	martyr	0.01	teller	0.01
led by nothing & ten	martyr	0.29	teller	-0.32
led by nothing & thach	martyr	0.08	teller	0.01
led by nothing & thai	martyr	-0.01	teller	0.1
led by nothing & than	teller	-0.04
led by nothing & thang	martyr	0.38	teller	-0.13
led by nothing & thay	martyr	0.11	teller	-0.06
led by nothing & the	martyr	0.04
led by nothing & thi	martyr	0.04	teller	-0.05
led by nothing & thieu	martyr	-0.11	teller	-0.1
led by nothing & thong	martyr	0.02	teller	-0.01
led by nothing & thuong	martyr	0.03	teller	-0.06
led by nothing & thuyen	martyr	0.02	teller	-0.03
led by nothing & tieu	martyr	-0.02	teller	-0.09
led by nothing & to	martyr	0.05	teller	0.04
led by nothing & toi	martyr	-1.4	teller	0.73
led by nothing & ton	martyr	-0.12	teller	0.05
led by nothing & tong	martyr	0.02	teller	0.03
led by nothing & tram	martyr	-0.05
led by nothing & tran	martyr	-0.33	teller	0.27
led by nothing & trieu	martyr	0.07	teller	-0.01
led by nothing & trinh	martyr	0.08	teller	-0.01
led by nothing & trung	martyr	0.1	teller	-0.09
led by nothing & truong	martyr	-0.14	teller	0.16
led by nothing & tu	martyr	0.12	teller	0.03
led by nothing & tui	martyr	-0.04	teller	0.16
led by nothing & uncle	martyr	-0.06
led by nothing & ut	martyr	0.43
led by nothing & van	martyr	-0.04	teller	-0.01
led by nothing & vi	martyr	0.04	teller	-0.03
led by nothing & vo	martyr	-0.08	teller	0.11
led by nothing & vu	teller	0.14
led by nothing & vuong	martyr	0.08	teller	-0.03
led by nothing & xa	martyr	-0.18	teller	-0.01
led by nothing & y	martyr	0.27	teller	-0.02
led by word a	martyr	0.14	teller	0.16
led by word a & em	martyr	-0.01	teller	0.07
led by word a & luoi	martyr	-0.05
led by word a & ong	martyr	-0.04	teller	0.06
led by word adn	martyr	-0.04
led by word ai	martyr	-0.02	teller	-0.03
led by word alo	martyr	-0.01	teller	0.12
led by word ama	martyr	0.03	teller	-0.15
led by word an	martyr	0.16	teller	-0.07
led by word an & anh	martyr	0.04	teller	-0.01
led by word anh	martyr	0.18	teller	-0.11
led by word anh & la	martyr	-0.09
led by word aunt	martyr	-0.03	teller	-0.01
led by word b	martyr	-0.17	teller	-0.18
led by word b & la	martyr	0.02
led by word ba	martyr	0.38	teller	-0.1
led by word ba & anh	martyr	0.04	teller	-0.01
led by word ba & chu	martyr	-0.04	teller	-0.01
led by word ba & co	martyr	-0.08	teller	-0.01
led by word ba & con	martyr	0.2	teller	-0.19
led by word ba & la	martyr	0.11
led by word bac	martyr	0.23	teller	-0.11
led by word bac & kan	martyr	-0.07
led by word bac & ten	martyr	0.29	teller	-0.08
led by word bach	martyr	0.04	teller	-0.01
led by word bai	martyr	-0.01	teller	-0.01
led by word bam	martyr	0.03	teller	-0.07
led by word ban	martyr	-0.11	teller	0.01
led by word ban & dong	martyr	-0.04
led by word bang	martyr	0.04	teller	0.09
led by word bang & anh	martyr	0.02
led by word bang & ha	martyr	0.01	teller	-0.01
led by word bao	martyr	0.02	teller	-0.02
led by word bat	martyr	-0.05	teller	-0.01
led by word bat & ong	martyr	-0.02
led by word bay	martyr	-0.23	teller	-0.02
led by word be	martyr	0.14	teller	-0.01
led by word ben	martyr	-0.06	teller	0.07
led by word benh	martyr	-0.04	teller	0.02
led by word beo	martyr	-0.01	teller	-0.01
led by word bep	martyr	-0.03	teller	-0.01
led by word bep & hoang	martyr	-0.03	teller	-0.01
led by word bich	martyr	-0.06
led by word bien	martyr	-0.06
led by word binh	martyr	0.09	teller	0.01
led by word binh & anh	martyr	-0.01
led by word binh & ong	martyr	-0.03
led by word bo	martyr	0.12	teller	-0.06
led by word boi	martyr	0.03	teller	-0.01
led by word bon	martyr	0.18
led by word bong	martyr	0.07	teller	-0.03
led by word brother	martyr	0.05	teller	-0.01
led by word bs	martyr	-0.01	teller	0.14
led by word bu	martyr	-0.01	teller	-0.01
led by word bua	martyr	0.12
led by word bung	martyr	0.15	teller	-0.01
led by word buoi	martyr	-0.01	teller	-0.01
led by word but	martyr	-0.01
led by word buu	martyr	-0.1	teller	0.08
led by word c	martyr	0.02	teller	0.02
led by word c & la	martyr	-0.01	teller	-0.01
led by word c & ten	martyr	-0.1	teller	-0.01
led by word c2	martyr	0.05	teller	-0.01
led by word ca	martyr	0.09	teller	-0.08
led by word ca & anh	martyr	0.14
led by word cai	martyr	0.05	teller	-0.01
led by word cam	martyr	-0.16	teller	-0.01
led by word cam & anh	martyr	-0.11	teller	-0.01
led by word cam & chu	martyr	-0.02	teller	-0.02
led by word can	martyr	0.14	teller	-0.02
led by word cang	martyr	0.07	teller	-0.02
led by word canh	martyr	-0.14	teller	-0.02
led by word cao	martyr	-0.05	teller	0.04
led by word captain	martyr	-0.06
led by word cat	martyr	-0.03	teller	-0.01
led by word cau	martyr	0.05	teller	-0.01
led by word cay	martyr	0.02
led by word cha	martyr	0.01	teller	-0.04
led by word cha & la	martyr	0.01	teller	-0.03
led by word chac	martyr	-0.01	teller	-0.02
led by word chac & co	martyr	0.07	teller	-0.01
led by word chai	martyr	-0.02	teller	-0.01
led by word chan	martyr	0.04
led by word chanh	martyr	-0.03	teller	-0.01
led by word chao	martyr	-0.03	teller	0.15
led by word chao & toi	martyr	-0.02	teller	0.07
led by word chat	martyr	-0.06	teller	0.02
led by word chau	martyr	0.01	teller	-0.02
led by word chau & anh	martyr	-0.03
led by word chay	martyr	0.01
led by word che	martyr	0.04	teller	-0.03
led by word chef	martyr	0.13
led by word chep	martyr	-0.08	teller	0.17
led by word chi	martyr	0.2	teller	0.17
led by word chief	martyr	0.06	teller	-0.01
led by word chien	martyr	0.02	teller	-0.01
led by word chieu	martyr	-0.09	teller	0.04
led by word chin	martyr	0.02	teller	-0.03
led by word chinh	martyr	0.04	teller	0.17
led by word chinh & ong	martyr	0.02	teller	0.09
led by word cho	martyr	-0.04	teller	-0.01
led by word chu	martyr	0.08	teller	-0.16
led by word chu & a	martyr	-0.02
led by word chu & h	martyr	0.01
led by word chu & prong	martyr	-0.02	teller	-0.01
led by word chu & t	martyr	-0.1	teller	-0.02
led by word chu & van	martyr	-0.02	teller	-0.01
led by word chuc	martyr	-0.09	teller	0.02
led by word chung	martyr	-0.18	teller	-0.14
led by word chung & ba	martyr	-0.04	teller	-0.01
led by word chung & gom	martyr	-0.05	teller	-0.03
led by word chung & la	martyr	-0.04	teller	-0.02
led by word chung & ong	martyr	-0.08	teller	-0.12
led by word chuong	martyr	-0.01	teller	-0.01
led by word chuyen	martyr	-0.26	teller	0.06
led by word chuyen & la	martyr	0.05
led by word chuyen & ong	martyr	-0.05	teller	-0.01
led by word co	martyr	-0.05	teller	-0.04
led by word coc	teller	-0.01
led by word coi	martyr	-0.18	teller	-0.01
led by word com	martyr	-0.09	teller	0.08
led by word con	martyr	-0.03	teller	-0.15
led by word con & ba	martyr	-0.05	teller	-0.05
led by word con & bac	martyr	-0.09	teller	-0.01
led by word con & chau	martyr	-0.03	teller	-0.03
led by word con & cu	martyr	-0.16	teller	-0.03
led by word con & cua	martyr	0.05	teller	0.07
led by word con & liet	martyr	0.08
led by word con & ong	martyr	-0.33	teller	-0.01
led by word cong	martyr	0.03	teller	-0.04
led by word cu	martyr	-0.06
led by word cu & cua	martyr	-0.01
led by word cu & la	martyr	-0.04
led by word cu & ten	martyr	-0.04	teller	-0.03
led by word cua	martyr	0.01
led by word cung	martyr	-0.01	teller	0.09
led by word cuong	martyr	-0.06	teller	-0.01
led by word cut	martyr	0.04
led by word cuu	martyr	0.04	teller	-0.01
led by word d	martyr	0.02	teller	0.01
led by word da	martyr	-0.01	teller	-0.04
led by word dac	martyr	0.01	teller	-0.02
led by word dai	martyr	-0.01	teller	0.15
led by word dam	martyr	-0.08	teller	0.08
led by word dan	martyr	0.16	teller	-0.04
led by word dang	martyr	0.13	teller	-0.01
led by word danh	martyr	0.08	teller	-0.01
led by word dao	martyr	0.04	teller	0.01
led by word dao & ba	martyr	-0.01
led by word dao & toi	martyr	-0.05	teller	0.07
led by word dap	martyr	-0.01
led by word dat	martyr	-0.13	teller	0.06
led by word dat & ba	martyr	-0.04	teller	-0.02
led by word dat & cua	martyr	-0.01
led by word dat & la	martyr	0.07
led by word dat & ong	martyr	-0.01	teller	-0.02
led by word dat & ten	martyr	-0.15	teller	0.07
led by word day	martyr	0.02	teller	0.1
led by word day & la	martyr	-0.01	teller	0.07
led by word de	martyr	0.07	teller	-0.11
led by word de & ls	martyr	-0.1
led by word de & nghi	martyr	-0.01	teller	-0.03
led by word den	martyr	0.03	teller	-0.01
led by word deu	martyr	0.04
led by word di	martyr	-0.04	teller	0.09
led by word dia	martyr	0.02	teller	-0.05
led by word dich	martyr	-0.1	teller	0.02
led by word diem	martyr	-0.17	teller	-0.06
led by word diem & ten	martyr	-0.1	teller	-0.03
led by word dien	martyr	-0.13	teller	0.18
led by word dien & bien	martyr	-0.02	teller	-0.01
led by word diep	martyr	-0.01	teller	-0.03
led by word dieu	martyr	-0.04	teller	-0.01
led by word dieu & cua	martyr	-0.01
led by word dinh	martyr	-0.16	teller	-0.05
led by word dinh & anh	martyr	-0.15
led by word diu	martyr	0.01	teller	-0.01
led by word do	martyr	-0.1	teller	-0.06
led by word do & anh	martyr	-0.06
led by word doan	martyr	0.1	teller	0.06
led by word doc	martyr	0.13	teller	0.03
led by word doi	martyr	0.01	teller	-0.15
led by word doi & anh	martyr	-0.04	teller	-0.01
led by word doi & ba	martyr	0.07
led by word doi & cua	martyr	0.03	teller	-0.01
led by word doi & la	martyr	-0.06	teller	-0.01
led by word doi & ong	martyr	-0.03
led by word doi & ten	martyr	-0.04	teller	0.02
led by word doi & toi	martyr	0.29	teller	-0.06
led by word don	martyr	-0.24	teller	0.07
led by word don & anh	martyr	0.31
led by word don & ba	martyr	-0.01	teller	-0.02
led by word don & bac	martyr	0.06	teller	-0.01
led by word don & co	martyr	-0.46
led by word don & la	martyr	-0.07	teller	0.02
led by word don & ong	martyr	-0.01
led by word dong	martyr	0.07	teller	-0.09
led by word dong & ong	martyr	0.07	teller	-0.01
led by word dr	martyr	0.01	teller	-0.01
led by word du	teller	-0.05
led by word du & la	martyr	-0.01	teller	-0.01
led by word dua	martyr	0.02	teller	-0.03
led by word duc	martyr	-0.24	teller	-0.11
led by word duc & hoa	martyr	-0.02
led by word duc & hue	martyr	-0.03
led by word duc & pho	martyr	-0.03
led by word duc & tho	martyr	-0.09	teller	-0.01
led by word dung	martyr	-0.17	teller	0.09
led by word dung & la	martyr	0.06
led by word dung & ong	martyr	0.01	teller	-0.01
led by word dung & ten	teller	0.03
led by word duoc	martyr	-0.08	teller	0.03
led by word duyet	martyr	-0.03	teller	-0.06
led by word e	martyr	0.03	teller	0.15
led by word en	teller	-0.01
led by word et	martyr	0.03	teller	-0.01
led by word family	martyr	-0.04	teller	-0.03
led by word frere	martyr	0.08	teller	-0.01
led by word gach	martyr	-0.07	teller	-0.02
led by word gai	martyr	0.18	teller	-0.06
led by word gai & toi	martyr	0.13	teller	-0.11
led by word gao	martyr	0.02	teller	0.09
led by word ghi	martyr	0.04	teller	-0.16
led by word ghi & cau	martyr	0.05
led by word ghi & chu	martyr	0.1
led by word ghi & d	martyr	0.08
led by word ghi & dong	martyr	-0.02
led by word ghi & huynh	martyr	0.07	teller	-0.01
led by word ghi & la	martyr	-0.04	teller	-0.03
led by word ghi & le	martyr	-0.04	teller	0.04
led by word ghi & liet	martyr	-0.06
led by word ghi & ma	martyr	-0.04	teller	0.05
led by word ghi & nguyen	martyr	0.03	teller	-0.01
led by word ghi & ong	martyr	-0.08	teller	0.06
led by word ghi & phung	martyr	-0.01
led by word gi	martyr	0.02
led by word gia	martyr	0.1	teller	0.22
led by word gia & anh	martyr	0.22	teller	-0.01
led by word gia & ba	martyr	0.01	teller	0.03
led by word gia & bac	martyr	0.01	teller	-0.01
led by word gia & chi	martyr	0.04	teller	0.07
led by word gia & co	martyr	0.09	teller	0.09
led by word gia & cu	martyr	0.02	teller	-0.02
led by word gia & la	martyr	-0.05	teller	0.08
led by word gia & liet	martyr	-0.09	teller	-0.01
led by word gia & ls	martyr	0.06	teller	-0.01
led by word gia & ong	martyr	-0.06	teller	-0.06
led by word gia & toi	martyr	0.02	teller	-0.07
led by word giang	martyr	0.13	teller	0.06
led by word giao	martyr	-0.11	teller	-0.03
led by word giap	martyr	0.02
led by word giay	martyr	0.08	teller	-0.08
led by word giay & cua	martyr	-0.01
led by word giay & ghi	martyr	0.11	teller	-0.04
led by word giay & la	martyr	0.01	teller	-0.01
led by word giay & ong	martyr	-0.01
led by word gioi	martyr	0.02	teller	-0.02
led by word giong	martyr	-0.02
led by word giu	martyr	-0.11	teller	-0.01
led by word gium	martyr	-0.1	teller	0.01
led by word giup	martyr	-0.09	teller	0.22
led by word go	martyr	-0.08	teller	-0.02
led by word goi	martyr	-0.01	teller	0.02
led by word gon	martyr	-0.28	teller	0.02
led by word grand	martyr	0.06	teller	-0.01
led by word ha	martyr	0.1	teller	0.03
led by word ha & anh	martyr	-0.01	teller	-0.01
led by word ha & tinh	martyr	-0.06
led by word ha & toi	martyr	-0.01	teller	0.1
led by word hai	martyr	0.25	teller	-0.16
led by word hai & anh	martyr	-0.06	teller	-0.01
led by word hai & cau	martyr	0.12
led by word hai & chi	martyr	-0.06
led by word hai & chu	martyr	-0.08
led by word hai & co	martyr	-0.04
led by word hai & duong	martyr	-0.19
led by word hai & la	martyr	0.2	teller	-0.04
led by word hai & liet	martyr	0.06
led by word hai & nguyen	martyr	-0.07	teller	0.01
led by word hai & ong	martyr	-0.03	teller	-0.01
led by word hai & ten	martyr	0.25	teller	-0.04
led by word ham	martyr	0.2	teller	-0.06
led by word ham & anh	martyr	0.11
led by word ham & co	martyr	0.03
led by word hang	martyr	0.05	teller	0.02
led by word hanh	martyr	-0.11	teller	-0.01
led by word hau	martyr	-0.02
led by word hay	martyr	-0.07	teller	-0.03
led by word hem	martyr	-0.01	teller	-0.08
led by word het	martyr	-0.26	teller	0.06
led by word hien	martyr	-0.17	teller	-0.02
led by word hiep	martyr	0.09
led by word hieu	martyr	0.02	teller	-0.03
led by word hinh	martyr	0.01	teller	-0.01
led by word ho	martyr	-0.33	teller	0.17
led by word ho & la	martyr	0.06	teller	-0.01
led by word ho & ong	martyr	-0.07	teller	0.08
led by word hoa	martyr	-0.02	teller	0.14
led by word hoa & chau	martyr	0.05
led by word hoa & ten	martyr	0.02	teller	0.23
led by word hoac	martyr	-0.03	teller	-0.12
led by word hoan	martyr	0.13	teller	0.02
led by word hoang	martyr	-0.06
led by word hoc	martyr	-0.05	teller	-0.07
led by word hoe	martyr	-0.02	teller	0.07
led by word hoi	teller	0.09
led by word hoi & anh	martyr	-0.13	teller	0.02
led by word hoi & ba	martyr	0.01	teller	-0.01
led by word hoi & bac	martyr	-0.05	teller	-0.02
led by word hoi & cau	martyr	-0.08	teller	-0.01
led by word hoi & co	martyr	0.05
led by word hoi & cu	teller	-0.02
led by word hoi & ong	martyr	0.04
led by word hon	martyr	-0.03	teller	-0.01
led by word hong	martyr	-0.03	teller	0.01
led by word hop	martyr	0.08	teller	0.06
led by word hop & cua	martyr	0.01
led by word hue	martyr	0.08	teller	-0.05
led by word hung	martyr	-0.07	teller	-0.08
led by word huong	martyr	-0.03	teller	-0.03
led by word husband	martyr	0.09	teller	-0.01
led by word huu	martyr	0.02
led by word huyet	martyr	-0.03
led by word hy	martyr	-0.04	teller	-0.01
led by word hy & sinh	martyr	-0.04	teller	-0.01
led by word id	martyr	0.1	teller	-0.02
led by word in	martyr	-0.01	teller	-0.01
led by word k3	teller	-0.02
led by word k3 & tam	teller	-0.02
led by word ke	martyr	-0.03
led by word ke & la	martyr	0.01
led by word kem	martyr	0.03	teller	0.04
led by word keo	martyr	0.08
led by word keu	martyr	0.01	teller	-0.03
led by word keu & ba	martyr	-0.02
led by word khac	martyr	0.28	teller	-0.15
led by word khac & chu	teller	-0.01
led by word khac & do	martyr	0.02
led by word khac & hoang	martyr	-0.01
led by word khac & la	martyr	-0.04
led by word khach	martyr	-0.04	teller	-0.01
led by word khai	martyr	-0.09	teller	0.23
led by word khai & la	martyr	-0.07	teller	0.01
led by word khai & nguyen	martyr	0.07	teller	0.02
led by word khai & ten	martyr	-0.04	teller	-0.01
led by word khang	martyr	0.03	teller	-0.01
led by word khanh	martyr	-0.02	teller	-0.01
led by word khe	martyr	0.06	teller	-0.01
led by word khmer	martyr	0.07	teller	-0.01
led by word kho	martyr	0.03	teller	-0.02
led by word khoan	martyr	-0.03	teller	-0.03
led by word khoi	martyr	0.05	teller	-0.03
led by word khop	martyr	0.01
led by word khue	martyr	-0.04	teller	-0.02
led by word khuong	martyr	0.03	teller	-0.02
led by word kia	martyr	0.2	teller	-0.02
led by word kia & la	teller	-0.01
led by word kich	martyr	-0.08	teller	-0.02
led by word kich & ten	martyr	-0.05
led by word kiem	martyr	-0.01	teller	-0.01
led by word kien	martyr	-0.12	teller	-0.01
led by word kien & thuy	martyr	-0.04	teller	-0.01
led by word kiet	martyr	-0.02
led by word kieu	martyr	-0.02	teller	-0.01
led by word kim	martyr	0.01	teller	-0.01
led by word kim & thach	martyr	-0.01
led by word kinh	martyr	-0.16	teller	-0.06
led by word kinh & ba	martyr	-0.02
led by word kinh & cai	martyr	-0.02
led by word kinh & chin	martyr	-0.01
led by word kinh & duong	martyr	-0.06
led by word kinh & muoi	martyr	-0.01	teller	-0.01
led by word kinh & nguyen	martyr	-0.1	teller	-0.01
led by word kinh & tam	martyr	-0.03
led by word ky	martyr	-0.08	teller	-0.03
led by word ky & ong	martyr	0.02	teller	-0.01
led by word l	martyr	0.03	teller	-0.02
led by word la	martyr	0.25	teller	0.01
led by word lac	martyr	-0.03	teller	-0.01
led by word lai	martyr	0.01	teller	-0.1
led by word lai & ba	teller	-0.01
led by word lai & cua	martyr	-0.02	teller	0.09
led by word lai & la	martyr	-0.12	teller	-0.01
led by word lai & ong	martyr	-0.01
led by word lai & ten	martyr	0.07
led by word lam	martyr	-0.06	teller	-0.03
led by word lam & hai	martyr	-0.02	teller	-0.01
led by word lan	martyr	0.06	teller	-0.11
led by word lan & co	martyr	0.03
led by word lan & la	martyr	-0.01	teller	-0.06
led by word lang	martyr	-0.06	teller	-0.03
led by word lang & son	martyr	-0.07	teller	-0.01
led by word lang & vu	martyr	-0.01
led by word lanh	martyr	-0.02	teller	0.09
led by word lao	martyr	-0.08	teller	-0.03
led by word lao & ten	martyr	-0.04	teller	-0.03
led by word lap	martyr	-0.02	teller	0.01
led by word lau	martyr	-0.04	teller	-0.01
led by word lay	martyr	0.08	teller	0.05
led by word le	martyr	0.06	teller	-0.03
led by word le & la	martyr	-0.03	teller	-0.01
led by word len	martyr	-0.03	teller	-0.02
led by word len & ong	martyr	-0.01
led by word lenh	martyr	-0.04
led by word liem	martyr	-0.03
led by word lien	martyr	0.17	teller	-0.03
led by word lieu	martyr	-0.24	teller	0.14
led by word linh	martyr	-0.1	teller	0.01
led by word linh & nam	martyr	-0.01
led by word linh & ten	martyr	-0.01	teller	0.02
led by word lo	martyr	0.13	teller	-0.02
led by word lo & vong	martyr	-0.01
led by word loc	martyr	-0.06	teller	0.08
led by word loi	martyr	-0.39	teller	0.14
led by word loi & anh	martyr	-0.09	teller	-0.01
led by word loi & bac	martyr	-0.04	teller	0.08
led by word loi & cu	martyr	-0.02	teller	0.03
led by word loi & ong	martyr	-0.15	teller	0.09
led by word lon	martyr	0.01	teller	0.02
led by word lon & la	martyr	0.11	teller	-0.01
led by word long	martyr	0.04	teller	-0.01
led by word lop	martyr	0.06	teller	-0.02
led by word lu	martyr	-0.07	teller	-0.01
led by word lua	martyr	-0.22	teller	-0.03
led by word lun	martyr	-0.03	teller	-0.03
led by word lung	martyr	0.09
led by word luom	martyr	0.16	teller	-0.01
led by word luon	teller	-0.01
led by word luong	martyr	0.19	teller	-0.03
led by word luot	martyr	0.07	teller	-0.01
led by word luu	martyr	0.03
led by word luyen	martyr	-0.07	teller	-0.01
led by word ly	martyr	0.01	teller	0.01
led by word m	martyr	-0.21	teller	0.08
led by word ma	martyr	0.11	teller	0.02
led by word ma & toi	martyr	0.09	teller	-0.03
led by word mai	martyr	0.04	teller	-0.04
led by word man	martyr	0.01	teller	-0.01
led by word mang	martyr	-0.12	teller	0.06
led by word manh	martyr	-0.02
led by word mao	martyr	0.05
led by word mat	martyr	-0.13	teller	-0.03
led by word mau	martyr	0.04	teller	-0.02
led by word mau & cua	martyr	-0.03	teller	-0.01
led by word may	martyr	-0.27	teller	0.06
led by word may & chu	martyr	-0.06
led by word may & cua	martyr	-0.17
led by word may & kim	martyr	-0.02
led by word may & ten	martyr	0.01	teller	-0.01
led by word me	martyr	-0.01	teller	-0.02
led by word min	martyr	0.04
led by word minh	martyr	0.18	teller	-0.03
led by word mme	martyr	-0.08	teller	-0.02
led by word mo	martyr	-0.08	teller	-0.03
led by word moc	martyr	0.01	teller	0.04
led by word moi	martyr	-0.07	teller	-0.03
led by word mon	martyr	-0.02
led by word mot	martyr	-0.03
led by word mr	martyr	-0.08	teller	-0.04
led by word mr & nguyen	martyr	-0.03
led by word mrs	martyr	-0.07	teller	0.01
led by word mu	martyr	-0.01	teller	-0.02
led by word mua	martyr	0.01
led by word mui	martyr	-0.18
led by word muoi	martyr	0.08	teller	-0.02
led by word muong	martyr	0.01	teller	-0.01
led by word my	martyr	-0.04	teller	-0.03
led by word n	martyr	0.12	teller	-0.1
led by word na	martyr	-0.04	teller	-0.04
led by word name	martyr	0.12	teller	-0.01
led by word nang	martyr	-0.03	teller	-0.01
led by word nao	martyr	0.03
led by word nao & ten	martyr	-0.08
led by word nen	martyr	0.06	teller	-0.01
led by word ng	martyr	0.02	teller	-0.01
led by word nga	martyr	-0.07	teller	-0.02
led by word ngai	martyr	0.12	teller	-0.01
led by word ngan	martyr	0.07	teller	0.05
led by word nghe	martyr	0.07	teller	-0.03
led by word nghe & anh	martyr	0.05
led by word nghen	martyr	0.04	teller	0.01
led by word nghi	martyr	-0.03	teller	0.18
led by word nghia	martyr	-0.01	teller	0.01
led by word nghiep	martyr	0.08	teller	-0.01
led by word nghieu	martyr	0.01
led by word ngo	martyr	0.14	teller	-0.04
led by word ngoai	martyr	0.01	teller	-0.04
led by word ngoan	martyr	0.09	teller	-0.01
led by word ngoc	martyr	-0.01
led by word ngoi	martyr	0.07	teller	-0.01
led by word ngu	martyr	-0.01	teller	-0.01
led by word nguyen	martyr	-0.15	teller	0.1
led by word nguyen & la	martyr	-0.09	teller	0.06
led by word nha	martyr	-0.08	teller	-0.01
led by word nha & anh	martyr	0.12	teller	-0.01
led by word nha & ba	martyr	-0.32	teller	0.02
led by word nha & bac	martyr	0.16	teller	0.05
led by word nha & chau	martyr	0.13	teller	-0.01
led by word nha & chu	teller	0.05
led by word nha & co	martyr	0.05
led by word nha & cu	martyr	-0.05	teller	-0.06
led by word nha & em	martyr	0.08	teller	0.04
led by word nha & la	martyr	0.01	teller	-0.01
led by word nha & ong	martyr	-0.31	teller	-0.14
led by word nha & ten	martyr	0.14	teller	0.03
led by word nha & toi	martyr	0.11	teller	-0.1
led by word nhac	martyr	0.1	teller	-0.01
led by word nham	martyr	-0.04	teller	-0.03
led by word nham & ong	martyr	0.02	teller	-0.01
led by word nhan	martyr	0.12	teller	-0.1
led by word nhan & anh	martyr	0.08
led by word nhan & ten	martyr	-0.06
led by word nhanh	martyr	0.01
led by word nhat	martyr	0.15	teller	-0.03
led by word nhat & anh	martyr	-0.03
led by word nhat & cua	martyr	0.1	teller	-0.01
led by word nhat & la	martyr	0.03
led by word nhau	martyr	-0.04
led by word nhe	martyr	-0.12	teller	0.36
led by word nhe & la	martyr	0.02	teller	0.05
led by word nhe & toi	martyr	-0.03	teller	0.08
led by word nhi	martyr	0.12	teller	-0.01
led by word nhien	martyr	-0.02
led by word nhieu	martyr	-0.1
led by word nho	martyr	-0.07	teller	-0.01
led by word nhom	teller	0.1
led by word nhu	martyr	0.11	teller	-0.04
led by word nhu & ong	martyr	-0.06
led by word nhua	martyr	-0.01
led by word nhuan	martyr	-0.02	teller	-0.01
led by word nhung	martyr	0.07	teller	0.01
led by word niem	martyr	-0.04	teller	-0.01
led by word ninh	martyr	0.12	teller	-0.04
led by word no	martyr	0.23	teller	0.01
led by word noi	martyr	-0.06	teller	-0.02
led by word nom	martyr	-0.03	teller	-0.07
led by word non	martyr	-0.04	teller	-0.03
led by word nu	martyr	-0.1	teller	0.02
led by word nua	teller	-0.08
led by word nua & la	martyr	0.11
led by word nung	martyr	-0.1
led by word nung & loc	martyr	-0.03
led by word nuoi	martyr	-0.05	teller	-0.06
led by word oai	martyr	0.01
led by word oanh	martyr	-0.06	teller	-0.03
led by word oi	martyr	0.06	teller	0.39
led by word oi & chau	martyr	-0.01	teller	0.12
led by word oi & ong	martyr	0.07	teller	0.03
led by word oi & toi	martyr	-0.03	teller	0.06
led by word on	martyr	-0.12	teller	-0.01
led by word ong	martyr	0.03	teller	-0.05
led by word ong & la	martyr	0.04	teller	-0.02
led by word or	martyr	0.07	teller	-0.01
led by word owner	martyr	0.02
led by word page	teller	-0.01
led by word pao	martyr	-0.01
led by word pha	martyr	-0.07	teller	-0.05
led by word phai	martyr	-0.06	teller	-0.06
led by word phai & ba	martyr	-0.01
led by word phai & la	martyr	0.1	teller	-0.01
led by word phai & ong	martyr	0.05	teller	-0.01
led by word pham	martyr	0.04
led by word phan	martyr	-0.24	teller	-0.03
led by word phan & ba	martyr	-0.21	teller	-0.01
led by word phap	martyr	0.04	teller	0.14
led by word phap & ten	martyr	0.05	teller	0.09
led by word phat	martyr	-0.04
led by word phau	martyr	-0.06	teller	-0.01
led by word phep	martyr	-0.07
led by word phi	martyr	-0.03
led by word phi & vang	martyr	-0.03
led by word phieu	martyr	-0.02	teller	-0.02
led by word phieu & cung	martyr	-0.02	teller	-0.02
led by word pho	martyr	0.1	teller	-0.04
led by word phong	martyr	0.21	teller	-0.04
led by word phong & co	martyr	-0.04
led by word phong & ong	martyr	0.01
led by word phong & ten	martyr	0.1	teller	-0.01
led by word phu	martyr	-0.14	teller	0.04
led by word phuc	martyr	-0.18	teller	0.03
led by word phun	martyr	0.03
led by word phung	teller	0.06
led by word phuoc	martyr	0.08	teller	-0.02
led by word phuong	martyr	0.07	teller	-0.02
led by word put	martyr	0.23
led by word q	martyr	-0.06	teller	-0.01
led by word qua	martyr	-0.08	teller	0.07
led by word quan	martyr	-0.04	teller	0.07
led by word quang	martyr	-0.14	teller	-0.02
led by word que	martyr	-0.07	teller	-0.01
led by word quen	martyr	0.03	teller	0.05
led by word quoc	martyr	0.02	teller	-0.01
led by word quy	martyr	-0.02	teller	0.04
led by word quyen	martyr	-0.12	teller	-0.01
led by word quyet	martyr	-0.09	teller	-0.04
led by word quynh	martyr	-0.1
led by word ra	martyr	-0.14	teller	0.21
led by word ra & la	martyr	0.04	teller	-0.02
led by word rang	martyr	-0.11	teller	0.06
led by word re	martyr	0.07	teller	0.02
led by word ri	martyr	-0.02
led by word rieng	martyr	0.11	teller	-0.01
led by word ro	martyr	-0.06	teller	-0.02
led by word rong	teller	-0.01
led by word rua	teller	-0.02
led by word ruong	martyr	-0.07
led by word ruot	martyr	0.01	teller	-0.01
led by word s	martyr	-0.05	teller	-0.06
led by word sa	martyr	0.06	teller	-0.02
led by word sac	teller	-0.01
led by word sach	martyr	0.02	teller	0.01
led by word sai	martyr	0.07	teller	-0.01
led by word sai & la	martyr	-0.15	teller	-0.01
led by word sai & ten	martyr	0.21
led by word sam	martyr	-0.04
led by word san	martyr	-0.04
led by word sang	martyr	0.1	teller	-0.06
led by word sang & anh	martyr	0.01	teller	-0.01
led by word sanh	martyr	0.1	teller	-0.02
led by word sao	martyr	-0.02	teller	-0.03
led by word sap	martyr	-0.01
led by word sat	martyr	-0.05
led by word sau	martyr	-0.08	teller	-0.01
led by word se	teller	-0.01
led by word sen	martyr	0.16	teller	-0.01
led by word sgt	martyr	-0.11	teller	-0.01
led by word si	martyr	0.05	teller	-0.02
led by word sin	martyr	-0.01
led by word sinh	martyr	-0.19	teller	-0.01
led by word so	martyr	-0.18	teller	-0.11
led by word so & cua	martyr	0.02	teller	-0.01
led by word so & ong	martyr	-0.1	teller	-0.03
led by word so & toi	martyr	-0.01	teller	0.02
led by word soi	martyr	0.01	teller	-0.01
led by word som	martyr	0.08
led by word son	martyr	0.09	teller	-0.06
led by word son & anh	martyr	0.03
led by word son & co	martyr	-0.04	teller	-0.01
led by word son & ong	martyr	-0.03
led by word son & ten	martyr	0.02
led by word song	martyr	-0.06	teller	0.01
led by word stt	martyr	0.03	teller	-0.02
led by word su	martyr	0.05	teller	0.03
led by word su & ong	martyr	-0.04
led by word su & xa	martyr	-0.04
led by word sung	martyr	0.01	teller	0.07
led by word suoi	martyr	-0.03
led by word sut	martyr	-0.07
led by word suu	martyr	-0.01	teller	-0.01
led by word sy	martyr	0.09
led by word tac	teller	-0.01
led by word tam	martyr	0.02	teller	-0.03
led by word tan	martyr	-0.07	teller	-0.05
led by word tang	martyr	0.08	teller	-0.04
led by word tang & em	martyr	-0.05	teller	-0.01
led by word tao	martyr	-0.09	teller	0.07
led by word tap	martyr	0.05	teller	-0.02
led by word tau	martyr	0.06	teller	-0.02
led by word te	martyr	-0.08
led by word ten	martyr	0.14	teller	0.05
led by word teo	martyr	0.03
led by word tet	martyr	-0.05	teller	-0.01
led by word tha	martyr	-0.02	teller	-0.01
led by word thach	martyr	0.31	teller	0.06
led by word thai	martyr	-0.05	teller	-0.02
led by word thai & ban	martyr	-0.05	teller	-0.01
led by word tham	martyr	0.03	teller	-0.03
led by word than	martyr	0.19	teller	-0.09
led by word than & anh	martyr	0.04	teller	0.03
led by word thanh	martyr	-0.02	teller	0.06
led by word thanh & ten	martyr	-0.02	teller	0.08
led by word thao	martyr	0.13	teller	-0.03
led by word that	martyr	0.09	teller	-0.02
led by word that & la	martyr	0.07	teller	-0.01
led by word thay	martyr	-0.12	teller	0.01
led by word the	martyr	0.2	teller	-0.02
led by word them	martyr	0.02	teller	-0.05
led by word thi	martyr	-0.05	teller	-0.01
led by word thiet	martyr	0.04	teller	-0.04
led by word thiet & la	martyr	-0.05
led by word thieu	martyr	0.12	teller	-0.02
led by word thin	martyr	-0.02
led by word thinh	martyr	0.01	teller	-0.02
led by word tho	martyr	-0.2	teller	-0.03
led by word tho & la	martyr	-0.05	teller	-0.01
led by word tho & ong	teller	-0.01
led by word thoa	martyr	0.15
led by word thoat	martyr	-0.1
led by word thoi	martyr	-0.05	teller	0.06
led by word thom	martyr	0.07	teller	-0.03
led by word thong	martyr	0.16	teller	-0.01
led by word thu	martyr	-0.13
led by word thua	martyr	-0.06
led by word thuan	martyr	-0.05
led by word thuc	martyr	0.08	teller	-0.02
led by word thuoc	martyr	-0.08	teller	-0.01
led by word thuong	martyr	0.04	teller	-0.02
led by word thuy	martyr	0.01	teller	-0.03
led by word thuyen	martyr	-0.02	teller	0.05
led by word thuyet	martyr	0.12	teller	-0.02
led by word tich	martyr	-0.03	teller	-0.01
led by word tien	martyr	0.02	teller	-0.04
led by word tien & la	martyr	-0.01
led by word tien & lang	martyr	-0.07
led by word tieng	martyr	-0.07
led by word tiep	martyr	0.02	teller	-0.01
led by word tieu	martyr	0.06	teller	0.01
led by word tim	martyr	0.06	teller	-0.06
led by word tin	martyr	-0.18	teller	0.24
led by word tin & em	martyr	-0.01	teller	0.04
led by word tinh	martyr	0.04	teller	-0.01
led by word tnxp	martyr	-0.02	teller	0.03
led by word to	martyr	0.23	teller	-0.07
led by word toan	martyr	-0.05
led by word toc	martyr	0.02	teller	0.07
led by word toc & san	martyr	-0.03	teller	-0.03
led by word toi	martyr	-0.11	teller	0.11
led by word ton	martyr	-0.01	teller	-0.01
led by word tong	martyr	-0.09	teller	-0.01
led by word tra	martyr	0.06	teller	-0.08
led by word trach	teller	0.07
led by word trai	martyr	0.02	teller	-0.08
led by word tram	martyr	-0.11	teller	-0.01
led by word trang	martyr	0.1	teller	-0.04
led by word trang & anh	martyr	0.09
led by word trao	martyr	-0.03
led by word tre	martyr	0.12	teller	-0.04
led by word tre & la	martyr	0.05	teller	-0.01
led by word tre & ten	martyr	-0.05	teller	-0.01
led by word tri	martyr	-0.17	teller	0.22
led by word trich	martyr	-0.05	teller	-0.01
led by word trieu	martyr	-0.04	teller	-0.01
led by word trinh	martyr	-0.05	teller	0.06
led by word trinh & toi	martyr	-0.03	teller	0.07
led by word tro	teller	0.01
led by word trong	martyr	0.04
led by word tru	martyr	0.11	teller	-0.01
led by word truc	martyr	-0.07	teller	0.1
led by word trung	martyr	0.03	teller	-0.02
led by word truong	martyr	-0.1	teller	0.01
led by word truong & la	martyr	0.08	teller	-0.02
led by word tu	martyr	0.17
led by word tu & la	martyr	0.05	teller	-0.02
led by word tuan	martyr	-0.07	teller	-0.01
led by word tuat	martyr	0.06	teller	0.06
led by word tuc	martyr	-0.01	teller	-0.01
led by word tui	martyr	0.06	teller	0.43
led by word tui & nguyen	martyr	-0.02	teller	0.07
led by word tuoi	martyr	-0.09	teller	0.1
led by word tuoi & ten	martyr	-0.13	teller	0.18
led by word tuong	martyr	-0.27	teller	-0.03
led by word tuyen	martyr	-0.08	teller	-0.01
led by word ty	martyr	0.01	teller	-0.02
led by word ut	martyr	0.03	teller	0.1
led by word ut & ten	martyr	-0.03	teller	0.11
led by word uy	martyr	-0.02	teller	-0.01
led by word van	martyr	-0.05	teller	-0.1
led by word van & ong	martyr	-0.07	teller	-0.01
led by word vang	martyr	0.09	teller	0.04
led by word vay	martyr	-0.02	teller	-0.01
led by word ve	martyr	0.12	teller	-0.13
led by word ve & anh	martyr	0.06	teller	0.01
led by word ve & cau	martyr	-0.01
led by word ve & chu	martyr	0.07
led by word ve & co	teller	-0.01
led by word ve & em	martyr	0.02
led by word ve & la	martyr	-0.06	teller	-0.01
led by word ve & liet	martyr	0.01
led by word ve & ong	martyr	0.1	teller	-0.01
led by word ve & ten	martyr	-0.07	teller	0.06
led by word ve & toi	martyr	-0.02	teller	-0.03
led by word vi	martyr	0.09	teller	0.02
led by word viec	martyr	-0.08	teller	-0.03
led by word vien	martyr	0.02	teller	0.05
led by word vien & ten	martyr	0.01	teller	-0.02
led by word viet	martyr	-0.3	teller	0.06
led by word viet & yen	martyr	-0.06
led by word vinh	martyr	-0.11	teller	-0.02
led by word vinh & bao	martyr	-0.07
led by word vo	martyr	-0.05	teller	-0.01
led by word vong	martyr	0.03	teller	0.05
led by word vu	martyr	0.01	teller	0.01
led by word vua	martyr	-0.03	teller	-0.01
led by word vuc	martyr	-0.05
led by word vung	martyr	0.04	teller	-0.01
led by word vuong	martyr	-0.03	teller	-0.06
led by word vy	martyr	-0.01
led by word xa	martyr	-0.01	teller	-0.02
led by word xac	martyr	0.07	teller	0.12
led by word xang	martyr	-0.01	teller	-0.01
led by word xanh	martyr	0.01
led by word xe	martyr	0.2	teller	-0.05
led by word xe & cua	martyr	-0.01
led by word xe & la	martyr	0.04
led by word xoan	martyr	0.08	teller	-0.01
led by word xu	martyr	0.03	teller	-0.04
led by word xuan	martyr	-0.02	teller	-0.01
led by word xuong	martyr	-0.08	teller	-0.05
led by word xuyen	teller	-0.01
led by word y	martyr	-0.03	teller	-0.01
led by word yen	martyr	-0.01	teller	-0.01
led by word yeu	martyr	-0.09	teller	-0.05
led by word yeu & cu	martyr	0.06
led by word yeu & ten	martyr	-0.04	teller	-0.03
led bà	martyr	-0.12	teller	0.04
led bà & la	martyr	0.03
led bà & ong	martyr	-0.04
led bà & ten	martyr	-0.04	teller	-0.01
led bác	martyr	0.05	teller	-0.04
led bác & anh	martyr	0.02	teller	-0.01
led bác & bac	martyr	0.05	teller	-0.04
led báo	martyr	-0.11	teller	0.06
led báo & ban	martyr	-0.01	teller	-0.01
led báo mộ	teller	-0.02
led báo tin	teller	-0.11
led báo tin & dong	martyr	0.07	teller	-0.01
led báo tử	martyr	0.03
led bãi	martyr	0.02	teller	0.07
led bãi & cua	martyr	-0.03	teller	0.08
led bên	martyr	0.07	teller	-0.05
led bên & la	martyr	0.02	teller	-0.01
led bìa	martyr	-0.07	teller	-0.03
led bí thư	martyr	-0.04	teller	-0.01
led bưng	teller	-0.02
led bạn	martyr	0.06	teller	-0.01
led bản	martyr	-0.01	teller	-0.06
led bảo	martyr	0.24	teller	-0.03
led bảo & anh	martyr	-0.06	teller	-0.04
led bảo & co	martyr	0.05
led bảo & ong	martyr	0.09
led bảo & toi	martyr	-0.05	teller	0.03
led bảo là	martyr	-0.1	teller	-0.01
led bị phục kích	martyr	-0.04
led bị thương	martyr	-0.23	teller	0.04
led bị thương & cau	martyr	-0.03
led bố	martyr	-0.03	teller	0.06
led cao điểm	martyr	-0.05
led card	martyr	0.06	teller	-0.01
led cemetery	martyr	-0.08
led certificate	martyr	0.04
led chiến đấu	martyr	-0.02	teller	-0.01
led cháu	martyr	-0.1	teller	0.16
led chôn	martyr	-0.13	teller	0.06
led chôn & anh	martyr	0.03	teller	-0.06
led chôn & ba	martyr	-0.01
led chôn & cau	martyr	-0.05
led chôn & dong	martyr	0.18
led chôn & la	martyr	-0.09	teller	0.09
led chôn & ong	martyr	-0.01	teller	-0.02
led chôn & toi	martyr	-0.02
led chùa	martyr	-0.08	teller	0.06
led chùa & co	martyr	-0.03	teller	-0.01
led chú	martyr	-0.12	teller	-0.03
led chặn	martyr	-0.05
led chặn & cau	martyr	-0.04
led chết	martyr	0.02	teller	-0.04
led chết & anh	martyr	-0.12
led chết & ong	martyr	-0.08	teller	-0.01
led chết ngay	martyr	0.09
led chỉ	martyr	-0.16	teller	-0.04
led chỉ & co	martyr	0.02	teller	-0.01
led chỉ huy	martyr	-0.06	teller	0.01
led chị	martyr	0.19	teller	0.06
led chị & em	martyr	0.03	teller	0.01
led chị & toi	martyr	-0.03	teller	0.02
led chỗ	martyr	0.11	teller	-0.01
led chỗ & anh	martyr	0.02	teller	-0.01
led chỗ & ba	martyr	-0.01
led chỗ & ong	martyr	-0.02	teller	0.09
led chứng kiến	martyr	-0.1	teller	-0.02
led các đồng chí	martyr	-0.02	teller	0.02
led các đồng chí & toi	martyr	-0.02	teller	0.02
led còn sống	martyr	-0.07	teller	-0.03
led còn sống & la	teller	-0.07
led còn sống & ong	martyr	-0.02	teller	-0.02
led còn sống & ten	martyr	-0.03	teller	-0.03
led có	martyr	0.05	teller	-0.05
led có & la	martyr	-0.03	teller	-0.04
led cô	martyr	0.08	teller	0.05
led cõng	martyr	0.12
led cấp	martyr	0.07	teller	-0.02
led cầu	martyr	0.02	teller	-0.01
led cầu & ba	martyr	-0.05	teller	-0.01
led cậu	martyr	0.17	teller	-0.01
led cụ	martyr	-0.05	teller	-0.02
led cụt chân	martyr	-0.01	teller	-0.01
led của	martyr	0.05
led của & la	martyr	0.03
led cửa	martyr	-0.01
led danh sách	martyr	-0.08
led danh sách & liet	martyr	-0.14
led dr	teller	0.03
led dân	martyr	0.01	teller	-0.01
led dẫn	martyr	-0.15	teller	0.07
led dẫn & la	martyr	0.01	teller	-0.01
led dẫn đường	martyr	-0.09	teller	0.06
led dốc	martyr	-0.04	teller	-0.04
led dốc & ba	martyr	-0.04	teller	-0.04
led em	martyr	-0.15	teller	0.02
led em & anh	martyr	-0.06
led em & em	martyr	-0.01	teller	0.04
led from	martyr	0.02	teller	-0.01
led from & dong	martyr	-0.01
led from & kim	martyr	-0.01
led ghi lại	martyr	-0.01	teller	0.04
led giao liên	martyr	0.01
led giấy báo tử	martyr	0.05	teller	0.1
led giấy báo tử & cua	martyr	0.12
led giỗ	martyr	0.02	teller	0.07
led giỗ & la	martyr	-0.05	teller	-0.01
led giỗ & ong	martyr	-0.02
led gò	martyr	0.08	teller	-0.01
led gặp	martyr	-0.33	teller	-0.1
led gặp & anh	martyr	-0.26	teller	-0.01
led gặp & bac	teller	-0.02
led gặp & ong	martyr	-0.03	teller	-0.09
led gọi	martyr	0.23	teller	0.1
led gọi & anh	martyr	0.17	teller	0.04
led gọi & bac	martyr	-0.07	teller	0.02
led gọi & chau	teller	0.06
led gọi & liet	martyr	0.14
led gọi & toi	martyr	-0.01	teller	0.03
led gọi & tu	martyr	-0.08	teller	0.01
led gọi cho	martyr	-0.02	teller	-0.08
led gửi	martyr	-0.42	teller	-0.11
led gửi & anh	martyr	-0.06	teller	-0.05
led gửi & ban	martyr	-0.01	teller	-0.06
led gửi & chi	martyr	-0.02	teller	-0.02
led gửi & dong	martyr	-0.16	teller	-0.02
led gửi & ong	martyr	-0.15
led gửi & phong	martyr	-0.01	teller	-0.01
led hang	martyr	0.06	teller	-0.02
led hang & tam	martyr	-0.03	teller	-0.01
led hi sinh	martyr	0.02	teller	-0.02
led hs	martyr	-0.05	teller	-0.02
led huyện	teller	-0.02
led hy sinh	martyr	-0.02	teller	-0.04
led hy sinh & co	martyr	0.11	teller	-0.01
led hài cốt	martyr	-0.11
led họ tên	martyr	-0.13	teller	-0.06
led hố	martyr	0.06
led hố & ba	teller	-0.01
led hộ lý	martyr	-0.01	teller	0.01
led je cherche	martyr	0.01
led je cherche & la	martyr	0.01
led khiêng	martyr	-0.01	teller	-0.01
led khu	martyr	-0.08	teller	0.04
led không về	martyr	0.03	teller	-0.01
led killed	martyr	-0.03
led ký	martyr	-0.15	teller	-0.08
led ký & la	martyr	-0.02	teller	-0.02
led ký & thieu	martyr	-0.01	teller	-0.02
led kể	martyr	-0.11	teller	0.13
led kể & co	martyr	0.06
led kể & cua	martyr	-0.3	teller	0.07
led kể & ong	martyr	0.19	teller	0.06
led left	martyr	0.09
led letter	martyr	-0.13
led lh	teller	-0.01
led liên hệ	martyr	-0.08	teller	0.22
led liên hệ & chau	teller	0.03
led liên hệ & em	martyr	-0.01	teller	0.11
led liên lạc	martyr	-0.05	teller	-0.01
led liệt sĩ	martyr	-0.13
led looking for	martyr	0.05
led ls	martyr	-0.07
led lt	martyr	-0.02
led là	martyr	0.05	teller	0.09
led là & ong	martyr	-0.02	teller	-0.02
led làng	martyr	-0.04	teller	-0.02
led làng & a	martyr	-0.01
led lá thư	martyr	-0.04
led lá thư & cua	martyr	-0.04
led lăng	martyr	-0.03	teller	-0.06
led lấy mẫu	martyr	-0.01	teller	-0.05
led lập	martyr	-0.1	teller	0.04
led m	martyr	-0.01	teller	-0.02
led mr	martyr	-0.02	teller	-0.06
led mrs	martyr	-0.01	teller	0.02
led mất	martyr	0.11	teller	-0.07
led mất & anh	martyr	0.02
led mất & ba	martyr	-0.02
led mất & cau	martyr	-0.02
led mất & chi	martyr	-0.02	teller	-0.01
led mất & con	martyr	-0.04	teller	0.01
led mất & la	martyr	0.09	teller	-0.01
led mất & ong	martyr	0.01
led mất & thang	martyr	0.04
led mất rồi	martyr	-0.05	teller	-0.02
led mất rồi & con	teller	-0.02
led mất tích	martyr	0.07
led mặt trận	martyr	-0.04	teller	-0.01
led mẹ	martyr	-0.01	teller	-0.02
led mộ	martyr	0.31	teller	-0.18
led mộ & anh	martyr	0.01	teller	-0.01
led mộ & bac	martyr	-0.05	teller	0.01
led mộ & bui	martyr	-0.03	teller	-0.02
led mộ & cau	martyr	0.04
led mộ & chi	martyr	0.01	teller	-0.01
led mộ & chu	martyr	0.06	teller	-0.01
led mộ & co	martyr	-0.04
led mộ & em	teller	0.06
led mộ & hoang	martyr	0.09
led mộ & la	martyr	0.03	teller	-0.01
led mộ & le	martyr	0.02	teller	-0.01
led mộ & liet	martyr	0.08
led mộ & ls	martyr	0.07
led mộ & ong	martyr	-0.01	teller	-0.01
led mộ & pham	martyr	0.01
led mộ & ten	martyr	-0.06	teller	-0.08
led mộ & trinh	martyr	0.02	teller	-0.01
led mộ của	martyr	0.02
led một	martyr	0.1	teller	0.07
led một & anh	martyr	0.04
led một & la	martyr	0.03	teller	-0.01
led một & toi	martyr	-0.05	teller	0.04
led nghe nói	martyr	0.04	teller	-0.02
led nghĩa trang	martyr	-0.04	teller	0.04
led nghĩa trang & hai	martyr	-0.01
led nghĩa trang liệt sĩ	martyr	-0.04	teller	-0.03
led nguyên quán	martyr	-0.09	teller	-0.01
led ngã	martyr	0.02	teller	-0.01
led ngã tư	martyr	-0.01	teller	-0.01
led ngã tư & bay	martyr	-0.01	teller	-0.01
led ngôi mộ	martyr	-0.12
led người	martyr	0.43	teller	0.02
led người & ba	martyr	-0.04	teller	-0.01
led người & ban	martyr	-0.09
led người & chi	martyr	-0.03	teller	-0.02
led người & co	martyr	0.17	teller	-0.01
led người & con	martyr	0.08
led người & dao	martyr	-0.1	teller	-0.01
led người & h	martyr	-0.04	teller	-0.01
led người & keu	martyr	0.22
led người & la	martyr	0.27	teller	-0.03
led người & lai	martyr	-0.02
led người & mot	martyr	0.05	teller	-0.01
led người & nam	martyr	-0.01
led người & ong	martyr	0.1	teller	-0.01
led người & quan	martyr	-0.02	teller	0.13
led người & ten	martyr	0.04	teller	-0.1
led người & xung	martyr	0.03	teller	-0.01
led ngầm	martyr	-0.09	teller	-0.04
led ngầm & ta	martyr	-0.07	teller	-0.04
led nhận là	martyr	-0.02	teller	-0.02
led nhập ngũ	martyr	-0.09
led nhật ký	martyr	-0.03	teller	-0.02
led nhật ký & cua	martyr	-0.02	teller	-0.02
led nhắn	martyr	0.07	teller	-0.03
led nhắn & anh	martyr	0.07	teller	-0.01
led nhắn & chi	martyr	0.04	teller	-0.02
led nhắn & em	martyr	-0.01	teller	0.09
led nhắn & liet	martyr	-0.13	teller	-0.01
led nhắn & ong	martyr	-0.01	teller	-0.06
led nhắn cho	teller	0.08
led nhặt	martyr	0.02	teller	-0.03
led nhặt & cua	martyr	0.09	teller	-0.01
led nhặt & la	martyr	-0.07	teller	-0.02
led nhỏ	martyr	-0.02	teller	0.07
led nhớ	martyr	0.3	teller	-0.08
led nhớ & anh	martyr	0.03
led nhớ & co	teller	-0.02
led nhớ & nguyen	martyr	0.04	teller	-0.02
led notebook	martyr	0.11	teller	-0.01
led ntls	martyr	-0.07	teller	-0.02
led ntls & ba	martyr	-0.02
led ntls & hai	teller	-0.01
led nó	martyr	-0.04	teller	-0.04
led nói	martyr	0.06	teller	-0.15
led nói & cau	martyr	-0.03	teller	-0.01
led nói & chi	teller	-0.01
led nói & co	martyr	-0.03	teller	-0.02
led nói & con	martyr	-0.01	teller	-0.05
led nói & liet	martyr	0.01
led nói & ten	martyr	0.13	teller	-0.02
led nói là	martyr	0.02	teller	-0.04
led núi	martyr	0.01
led núi & ba	martyr	-0.02
led năm nay	martyr	-0.08	teller	-0.02
led nước	martyr	0.05	teller	0.06
led nằm lại	martyr	-0.05	teller	-0.01
led one	martyr	-0.1	teller	-0.01
led papers	martyr	0.04	teller	-0.01
led papiers	martyr	0.07	teller	-0.02
led pen	martyr	-0.14
led pháo	martyr	0.16	teller	-0.04
led pháo thủ	martyr	0.01	teller	0.03
led phường	martyr	-0.05	teller	-0.06
led phường & hai	teller	-0.01
led phường & nam	martyr	-0.03
led phần mộ	martyr	0.02	teller	0.09
led phố	martyr	0.09
led prisoner	martyr	-0.06	teller	-0.01
led quân	martyr	0.06
led quê	martyr	-0.18	teller	-0.12
led quê & anh	martyr	0.06
led quê & hai	martyr	-0.01
led quê & nam	martyr	-0.02
led quê & tam	martyr	-0.01	teller	-0.01
led quê & tan	martyr	-0.01	teller	-0.01
led quê & toi	teller	-0.05
led quê quán	martyr	-0.02	teller	-0.01
led quản trang	martyr	-0.01	teller	0.03
led quận	martyr	-0.04	teller	-0.02
led rạch	martyr	-0.01	teller	-0.01
led rạch & ba	martyr	-0.01	teller	-0.01
led s	martyr	-0.02
led said	martyr	0.19	teller	-0.01
led sinh	martyr	0.17	teller	-0.1
led sinh năm	martyr	-0.01
led sn	martyr	-0.02	teller	-0.02
led stk	martyr	-0.03	teller	-0.01
led stk & ten	martyr	-0.03	teller	-0.01
led suối	martyr	-0.07	teller	-0.05
led suối & a	martyr	-0.01
led suối & nam	martyr	-0.02	teller	-0.02
led sông	martyr	-0.17	teller	0.04
led sông & ba	martyr	-0.02
led sông & la	martyr	-0.01	teller	0.01
led sông & nam	martyr	-0.02
led sđt	martyr	-0.01
led sư đoàn	martyr	-0.04	teller	-0.01
led sở nội vụ	martyr	-0.02	teller	-0.03
led the	martyr	-0.07
led thôn	martyr	0.02	teller	-0.02
led thôn & a	martyr	-0.01	teller	-0.01
led thông tin	martyr	-0.07	teller	0.06
led thư	martyr	-0.02	teller	0.21
led thư & cua	martyr	-0.01	teller	0.17
led thương binh	martyr	-0.02
led thầy	martyr	-0.02	teller	-0.01
led thằng	teller	-0.05
led thằng & anh	martyr	0.08
led thằng & cau	martyr	-0.04
led thị xã	martyr	0.07
led tiểu đội trưởng	martyr	-0.04
led trung đoàn	martyr	-0.07	teller	0.02
led trung đội trưởng	martyr	0.02
led truy điệu	martyr	0.01	teller	-0.01
led trông coi	martyr	-0.04	teller	0.08
led trông coi & la	teller	0.08
led trú quán	martyr	-0.02
led trường	martyr	-0.14	teller	0.01
led trại	martyr	0.02	teller	-0.01
led trạm	martyr	-0.06	teller	0.02
led trảng	martyr	0.03	teller	-0.01
led trảng & ba	martyr	-0.01
led trận	martyr	0.13	teller	0.04
led trận & dong	martyr	0.02
led trận đánh	martyr	-0.01
led trận địa	martyr	-0.03
led tên	martyr	-0.06	teller	0.06
led tên & la	martyr	-0.01	teller	0.05
led tên & nguyen	martyr	0.04	teller	-0.01
led tìm	martyr	0.24	teller	-0.09
led tìm & anh	martyr	0.1	teller	-0.01
led tìm & bac	martyr	0.04	teller	-0.01
led tìm & cau	teller	-0.03
led tìm & chu	martyr	-0.03	teller	-0.01
led tìm & em	martyr	-0.06	teller	0.06
led tìm & la	martyr	0.11
led tìm & liet	martyr	0.02	teller	-0.01
led tìm & ls	teller	-0.01
led tìm & ong	martyr	-0.02	teller	-0.06
led tìm & than	martyr	-0.03	teller	-0.01
led tìm & thong	martyr	0.01
led tìm giúp	martyr	0.04	teller	-0.01
led tìm mộ	martyr	0.05	teller	-0.03
led tìm mộ & em	martyr	0.02	teller	-0.01
led tìm mộ & liet	martyr	-0.04
led tìm mộ & ls	martyr	0.02
led tìm mộ & ong	martyr	0.04	teller	-0.01
led tôi	martyr	-0.13	teller	-0.15
led tôi & anh	martyr	-0.13	teller	-0.02
led tôi & cau	martyr	0.04	teller	-0.01
led tôi & co	martyr	-0.09	teller	-0.01
led tôi & la	martyr	-0.09
led tôi & nguyen	martyr	0.03	teller	-0.01
led tôi & ong	martyr	-0.03	teller	-0.01
led tôi & thang	martyr	0.02
led tôi & toi	martyr	-0.01	teller	-0.09
led tôi & y	martyr	-0.06	teller	-0.01
led tôi là	martyr	0.05	teller	0.04
led tôi là & liet	martyr	0.01
led tỉnh	martyr	-0.04	teller	0.01
led tổ	martyr	0.06	teller	-0.02
led viết	martyr	-0.1	teller	0.03
led viết & la	martyr	0.02
led viết & thay	martyr	-0.03	teller	0.03
led viết & yen	martyr	-0.06
led vào	teller	-0.01
led vào & tai	martyr	-0.03
led văn thư	martyr	0.01	teller	-0.01
led về hưu	teller	-0.02
led về kể	martyr	-0.06
led xin gọi	martyr	-0.01
led xin gọi & chau	teller	0.04
led xin liên hệ	martyr	-0.01
led xã	martyr	-0.1	teller	0.02
led xã & anh	martyr	-0.08	teller	0.07
led xã & ba	martyr	-0.01	teller	-0.01
led xã & co	martyr	0.1	teller	-0.05
led xã & hai	martyr	-0.03	teller	-0.01
led xã & la	martyr	0.06	teller	-0.01
led xã & nam	martyr	-0.01
led xã & tam	martyr	-0.06	teller	-0.02
led xã & ten	martyr	-0.03	teller	0.03
led xã & tu	teller	-0.02
led xóm	martyr	-0.02	teller	0.09
led xóm & la	martyr	0.05
led y sĩ	martyr	0.03
led y tá	martyr	-0.07
led zalo	martyr	-0.01	teller	0.07
led à	martyr	-0.03
led ông	martyr	-0.24	teller	-0.04
led ông & la	martyr	-0.01	teller	-0.01
led ông & ong	martyr	-0.13	teller	-0.01
led ông & ten	martyr	0.02	teller	0.03
led đi bộ đội	martyr	0.09	teller	0.07
led đi cùng	martyr	-0.03	teller	-0.02
led đi cùng & ong	martyr	-0.03	teller	-0.01
led đi luôn	martyr	-0.02
led đi tìm	martyr	-0.05	teller	0.05
led điểm cao	martyr	0.02	teller	-0.02
led điện thoại	martyr	-0.01	teller	-0.03
led đoàn	martyr	-0.11	teller	-0.01
led đt	teller	-0.07
led đào	martyr	0.09	teller	-0.01
led đánh	martyr	-0.09	teller	-0.02
led đèo	martyr	-0.02	teller	-0.01
led đình	martyr	-0.03	teller	0.01
led đưa	martyr	0.01	teller	-0.02
led đường	martyr	-0.1	teller	0.05
led đường & nam	martyr	-0.03	teller	-0.01
led đại đội trưởng	martyr	0.04	teller	-0.01
led đền	martyr	0.03	teller	0.04
led đồi	martyr	0.07	teller	0.01
led đồi & co	martyr	0.03
led đồi & la	teller	-0.01
led đồi & ong	martyr	-0.04
led đồi & ten	martyr	-0.01	teller	0.04
led đồi & toi	martyr	0.05
led đồn	martyr	0.03	teller	0.02
led đồng	martyr	0.2
led đội trưởng	martyr	0.07	teller	-0.03
led ấp	martyr	-0.01	teller	0.12
led ấp & ba	martyr	-0.01	teller	0.1
led:again	martyr	-0.03	teller	0.03
led:again & anh	teller	-0.01
led:again & tai	martyr	-0.03
led:aka	martyr	0.08	teller	-0.01
led:alive	martyr	-0.39	teller	0.08
led:alive & ba	teller	-0.03
led:alive & con	teller	-0.02
led:alive & la	martyr	-0.01	teller	-0.07
led:alive & ong	martyr	-0.02	teller	-0.02
led:alive & ten	martyr	-0.13	teller	-0.08
led:at	martyr	0.09	teller	-0.17
led:at & a	martyr	-0.06
led:at & anh	martyr	0.17	teller	-0.02
led:at & ba	martyr	-0.08	teller	-0.1
led:at & bac	martyr	0.06	teller	-0.01
led:at & cau	martyr	-0.06
led:at & chu	martyr	-0.03
led:at & co	martyr	-0.03	teller	-0.03
led:at & cu	martyr	-0.02
led:at & cua	martyr	-0.09	teller	0.08
led:at & dong	martyr	-0.1
led:at & hai	martyr	-0.02	teller	-0.01
led:at & la	martyr	-0.01	teller	-0.05
led:at & ls	martyr	0.03
led:at & nam	martyr	-0.04	teller	-0.02
led:at & ong	martyr	-0.05	teller	0.17
led:at & tam	martyr	-0.04	teller	-0.02
led:at & ten	martyr	0.02	teller	0.04
led:at & toi	martyr	0.11	teller	-0.06
led:at & tu	martyr	0.06	teller	-0.01
led:battle	martyr	-0.02	teller	-0.03
led:battle & ban	martyr	-0.03
led:battle & cau	martyr	-0.08
led:battle & chu	martyr	0.03
led:battle & la	martyr	0.04	teller	-0.01
led:battle & ten	martyr	0.14
led:battle & thuong	martyr	-0.02	teller	-0.01
led:born	martyr	0.11	teller	-0.14
led:born & cu	martyr	-0.04	teller	-0.05
led:born & tan	martyr	-0.05
led:bury	martyr	-0.06	teller	0.01
led:bury & anh	martyr	0.04	teller	-0.06
led:bury & ba	martyr	-0.01	teller	-0.03
led:bury & cau	martyr	-0.05
led:bury & dong	martyr	0.25
led:bury & la	martyr	-0.1	teller	0.09
led:bury & ong	martyr	0.06	teller	-0.03
led:bury & toi	martyr	-0.02
led:capture	martyr	0.04	teller	-0.01
led:capture & cua	martyr	0.02	teller	-0.01
led:contact	martyr	-0.24	teller	0.2
led:contact & anh	martyr	-0.09	teller	0.01
led:contact & ba	martyr	-0.02	teller	-0.02
led:contact & bac	martyr	-0.07
led:contact & chau	teller	0.06
led:contact & chi	martyr	0.02	teller	0.04
led:contact & chu	martyr	0.02	teller	-0.01
led:contact & co	teller	0.06
led:contact & con	teller	-0.14
led:contact & dong	martyr	0.05	teller	0.01
led:contact & em	martyr	-0.02	teller	0.27
led:contact & la	martyr	-0.09
led:contact & liet	martyr	0.01	teller	-0.02
led:contact & ong	martyr	-0.05	teller	-0.05
led:contact & toi	martyr	-0.01	teller	0.06
led:contact & tu	martyr	-0.08	teller	0.01
led:contact & vu	martyr	-0.01	teller	0.02
led:died	martyr	0.01	teller	-0.11
led:died & anh	martyr	0.15	teller	-0.09
led:died & bac	martyr	-0.07	teller	-0.01
led:died & ban	martyr	0.02
led:died & bui	martyr	-0.04	teller	-0.03
led:died & cao	martyr	-0.01
led:died & cau	martyr	-0.02
led:died & chi	martyr	0.01	teller	-0.01
led:died & chu	martyr	0.08	teller	-0.01
led:died & co	martyr	0.03	teller	-0.02
led:died & cu	martyr	-0.03	teller	0.09
led:died & cua	martyr	0.06	teller	-0.01
led:died & dinh	martyr	0.02	teller	-0.01
led:died & doan	martyr	0.01
led:died & dong	martyr	0.12	teller	-0.01
led:died & em	martyr	0.03	teller	0.04
led:died & hoang	martyr	0.12	teller	0.09
led:died & la	martyr	-0.07	teller	0.07
led:died & le	martyr	0.02	teller	-0.01
led:died & liet	martyr	-0.12	teller	-0.01
led:died & ls	martyr	0.09
led:died & ngo	martyr	0.01
led:died & ong	martyr	-0.04	teller	-0.04
led:died & pham	martyr	0.01	teller	-0.01
led:died & tam	teller	-0.01
led:died & tan	martyr	-0.02
led:died & ten	martyr	-0.01	teller	-0.09
led:died & toi	martyr	-0.02
led:died & tra	martyr	0.01	teller	-0.01
led:died & trinh	martyr	0.02	teller	0.01
led:died & vo	martyr	0.01
led:enlist	martyr	0.11	teller	0.04
led:enlist & ong	martyr	0.08	teller	-0.01
led:fell	martyr	0.1	teller	-0.13
led:fell & a	martyr	-0.07
led:fell & ba	martyr	0.03
led:fell & bac	martyr	0.02
led:fell & ban	martyr	-0.03	teller	-0.02
led:fell & cai	martyr	-0.02
led:fell & cao	martyr	-0.02	teller	-0.01
led:fell & cau	martyr	-0.1
led:fell & chi	martyr	0.06	teller	-0.02
led:fell & co	martyr	0.38	teller	-0.01
led:fell & con	martyr	-0.06
led:fell & cu	martyr	-0.04
led:fell & cua	martyr	0.01
led:fell & ha	martyr	0.07	teller	-0.01
led:fell & la	martyr	0.07	teller	0.02
led:fell & luong	martyr	0.02	teller	-0.01
led:fell & ong	martyr	-0.17	teller	0.06
led:fell & tan	martyr	-0.02
led:fell & ten	teller	-0.01
led:fell & thang	martyr	-0.03	teller	-0.01
led:fell & thuong	martyr	-0.05
led:fell & tra	teller	-0.01
led:gio	martyr	0.02	teller	0.07
led:gio & la	martyr	-0.05	teller	-0.01
led:gio & ong	martyr	-0.02
led:grave	martyr	0.13	teller	-0.1
led:grave & anh	martyr	0.14	teller	-0.04
led:grave & ba	martyr	0.11	teller	-0.02
led:grave & bac	martyr	-0.01	teller	-0.01
led:grave & bo	martyr	0.05	teller	-0.01
led:grave & bui	martyr	0.04	teller	-0.03
led:grave & cau	martyr	0.04	teller	-0.03
led:grave & chau	martyr	0.03	teller	0.01
led:grave & chi	martyr	0.01	teller	-0.01
led:grave & chu	martyr	0.05	teller	-0.01
led:grave & co	martyr	-0.05
led:grave & cu	martyr	-0.05	teller	0.08
led:grave & dang	martyr	0.03	teller	-0.01
led:grave & de	martyr	-0.02
led:grave & do	martyr	0.06	teller	-0.01
led:grave & dong	martyr	-0.14	teller	-0.01
led:grave & em	martyr	-0.02	teller	0.09
led:grave & hoang	martyr	0.07
led:grave & la	martyr	0.07	teller	-0.02
led:grave & le	martyr	0.02	teller	-0.01
led:grave & liet	martyr	-0.1	teller	-0.01
led:grave & ls	martyr	0.09	teller	-0.01
led:grave & nguyen	martyr	0.02	teller	-0.01
led:grave & ong	martyr	-0.16	teller	0.02
led:grave & pham	martyr	0.08
led:grave & ten	martyr	-0.06
led:grave & than	martyr	-0.03	teller	-0.01
led:grave & thong	martyr	0.01
led:grave & trinh	martyr	0.02	teller	-0.01
led:home	martyr	-0.12	teller	-0.12
led:home & an	martyr	-0.01
led:home & anh	martyr	0.05	teller	0.06
led:home & ba	martyr	-0.04	teller	-0.01
led:home & bac	martyr	-0.07
led:home & ban	martyr	-0.09	teller	-0.01
led:home & chi	martyr	-0.03	teller	-0.02
led:home & co	martyr	0.2	teller	-0.01
led:home & con	martyr	0.08
led:home & dao	martyr	-0.1	teller	-0.01
led:home & dong	martyr	-0.03
led:home & h	martyr	-0.04	teller	-0.01
led:home & hai	martyr	-0.03
led:home & keu	martyr	0.22
led:home & kim	martyr	-0.01
led:home & la	martyr	0.14	teller	-0.04
led:home & lai	martyr	-0.02
led:home & mot	martyr	0.05	teller	-0.01
led:home & nam	martyr	-0.04
led:home & ngoc	martyr	-0.03
led:home & nho	teller	0.08
led:home & ong	martyr	0.1	teller	-0.04
led:home & quan	martyr	-0.02	teller	0.13
led:home & quang	martyr	0.05
led:home & tam	martyr	-0.05	teller	-0.01
led:home & tan	martyr	-0.03	teller	-0.04
led:home & ten	martyr	-0.05	teller	-0.1
led:home & toi	teller	-0.06
led:home & xung	martyr	0.03	teller	-0.01
led:hurt	martyr	-0.18	teller	0.04
led:hurt & cau	martyr	-0.03
led:joined	martyr	-0.02	teller	0.06
led:kin	martyr	0.04	teller	0.09
led:kin & bac	martyr	0.03	teller	0.05
led:kin & cu	martyr	0.04
led:kin & la	martyr	0.23	teller	-0.01
led:kin & ong	martyr	-0.07	teller	-0.01
led:kin & ten	martyr	-0.08	teller	0.1
led:laid	martyr	0.24
led:letter	martyr	0.03	teller	0.01
led:letter & au	martyr	0.04	teller	-0.07
led:letter & cua	martyr	-0.07	teller	0.15
led:letter & nguyen	martyr	0.05
led:letter & ong	martyr	-0.02	teller	-0.02
led:letter & the	martyr	0.06
led:letter & was	martyr	-0.15
led:level	martyr	-0.02	teller	0.03
led:level & a	martyr	-0.06	teller	-0.01
led:level & anh	martyr	0.06	teller	0.07
led:level & ba	martyr	-0.02	teller	0.07
led:level & chi	martyr	-0.01
led:level & chu	martyr	0.06	teller	-0.01
led:level & co	martyr	0.12	teller	-0.06
led:level & cu	teller	-0.01
led:level & doi	martyr	-0.03	teller	-0.02
led:level & dong	martyr	-0.01	teller	-0.01
led:level & em	martyr	0.07	teller	-0.03
led:level & hai	martyr	-0.07	teller	-0.03
led:level & la	martyr	0.16	teller	-0.02
led:level & nam	martyr	-0.09	teller	-0.01
led:level & ong	martyr	0.1	teller	-0.01
led:level & pho	martyr	-0.01	teller	-0.03
led:level & tam	martyr	-0.07	teller	-0.03
led:level & ten	martyr	-0.07	teller	0.18
led:level & toi	martyr	0.02	teller	-0.06
led:level & trinh	martyr	-0.03	teller	0.02
led:level & tu	teller	-0.02
led:link	martyr	-0.16	teller	0.07
led:link & anh	martyr	0.01	teller	-0.01
led:link & co	martyr	0.11	teller	-0.01
led:link & cua	martyr	0.07
led:link & la	martyr	-0.1
led:link & liet	martyr	-0.05
led:link & nguyen	martyr	0.07	teller	-0.01
led:link & ong	martyr	-0.02	teller	-0.02
led:link & ten	martyr	-0.02	teller	0.05
led:link & the	martyr	-0.02
led:link & toi	martyr	-0.11	teller	0.07
led:martyr	martyr	-0.17	teller	-0.01
led:mine	martyr	-0.06	teller	0.11
led:mine & bac	martyr	0.02	teller	0.05
led:mine & cu	martyr	0.04
led:mine & la	martyr	0.2	teller	-0.01
led:mine & ong	martyr	-0.07	teller	-0.01
led:mine & ten	martyr	-0.08	teller	0.1
led:moved	martyr	-0.05	teller	-0.13
led:moved & anh	martyr	0.08
led:moved & cua	martyr	0.09	teller	-0.01
led:moved & la	martyr	-0.09	teller	-0.04
led:moved & liet	martyr	-0.14
led:naming	martyr	-0.02	teller	-0.01
led:naming & la	martyr	-0.01	teller	0.05
led:naming & nguyen	martyr	0.07	teller	-0.01
led:notice	martyr	-0.01	teller	-0.12
led:notice & chu	martyr	0.01
led:notice & cua	martyr	0.12	teller	-0.01
led:notice & dong	martyr	0.05	teller	-0.02
led:notice & la	martyr	-0.03	teller	-0.02
led:notice & ong	martyr	-0.01	teller	-0.03
led:notice & thieu	martyr	-0.01	teller	-0.02
led:office	martyr	-0.19	teller	-0.11
led:office & anh	martyr	0.01
led:office & chu	teller	0.03
led:office & co	martyr	0.02
led:office & la	martyr	-0.02	teller	-0.01
led:office & ten	martyr	-0.04	teller	0.01
led:office & toi	martyr	-0.03	teller	0.01
led:office & vu	teller	0.01
led:pet	martyr	0.04	teller	0.06
led:post	martyr	0.22	teller	-0.09
led:post & anh	martyr	-0.05	teller	-0.02
led:post & chi	martyr	0.07	teller	-0.03
led:post & la	martyr	-0.07	teller	-0.01
led:post & ong	martyr	0.05
led:post & ten	martyr	0.02
led:post & tran	martyr	0.06
led:rank	martyr	0.01	teller	-0.01
led:returned	martyr	-0.01	teller	-0.03
led:returned & la	teller	-0.07
led:returned & ong	martyr	-0.02	teller	-0.02
led:returned & ten	martyr	-0.03	teller	-0.03
led:self	martyr	-0.14	teller	-0.04
led:self & anh	martyr	-0.08	teller	-0.02
led:self & cau	martyr	0.04	teller	-0.01
led:self & co	martyr	-0.09	teller	-0.01
led:self & la	martyr	-0.09
led:self & liet	martyr	0.01
led:self & nguyen	martyr	0.03	teller	-0.01
led:self & ong	martyr	-0.05	teller	0.08
led:self & thang	martyr	0.02
led:self & toi	martyr	-0.01	teller	-0.09
led:self & y	martyr	-0.06	teller	-0.01
led:site	martyr	0.07	teller	-0.13
led:site & anh	martyr	0.1
led:site & ba	martyr	-0.06	teller	-0.05
led:site & chu	martyr	-0.06
led:site & co	martyr	0.13
led:site & dong	martyr	-0.06	teller	-0.01
led:site & ha	martyr	0.01
led:site & la	martyr	0.07	teller	-0.01
led:site & nam	martyr	-0.04	teller	-0.01
led:site & ong	martyr	-0.04
led:site & ta	martyr	-0.08	teller	-0.04
led:site & tam	martyr	-0.05	teller	-0.02
led:site & ten	martyr	-0.01	teller	0.04
led:site & thuong	martyr	-0.08
led:site & toi	martyr	0.05	teller	0.01
led:stop	martyr	-0.33	teller	0.03
led:stop & a	martyr	0.03	teller	0.02
led:stop & an	martyr	-0.01	teller	-0.02
led:stop & anh	martyr	0.22	teller	-0.14
led:stop & ba	martyr	-0.15	teller	-0.09
led:stop & bac	martyr	-0.09	teller	0.01
led:stop & ban	martyr	-0.17	teller	-0.05
led:stop & bo	martyr	-0.04	teller	0.04
led:stop & bui	martyr	0.03	teller	0.05
led:stop & cai	martyr	-0.12
led:stop & can	martyr	-0.08
led:stop & cao	martyr	0.01	teller	-0.02
led:stop & cau	martyr	-0.1	teller	-0.02
led:stop & chau	martyr	-0.06	teller	0.11
led:stop & chi	martyr	-0.11	teller	0.1
led:stop & chu	martyr	-0.01	teller	-0.01
led:stop & co	teller	0.04
led:stop & con	martyr	0.11	teller	-0.05
led:stop & cu	martyr	-0.17	teller	-0.05
led:stop & cua	martyr	0.05	teller	-0.02
led:stop & d	martyr	0.03
led:stop & dai	martyr	-0.04	teller	-0.01
led:stop & dao	martyr	-0.1	teller	-0.01
led:stop & dinh	martyr	-0.03	teller	-0.01
led:stop & do	martyr	-0.01	teller	0.04
led:stop & dong	martyr	0.23
led:stop & em	martyr	0.03	teller	0.14
led:stop & h	martyr	-0.04	teller	-0.01
led:stop & ha	martyr	0.05	teller	-0.01
led:stop & hai	martyr	-0.04	teller	-0.01
led:stop & hoa	martyr	-0.09
led:stop & hoang	martyr	-0.05	teller	0.08
led:stop & keu	martyr	0.22
led:stop & kim	martyr	-0.02
led:stop & la	martyr	-0.1	teller	-0.03
led:stop & lai	martyr	-0.02
led:stop & lam	martyr	0.04	teller	-0.03
led:stop & le	martyr	0.11	teller	0.07
led:stop & liet	martyr	0.09
led:stop & loc	martyr	-0.03
led:stop & ls	martyr	-0.04	teller	-0.01
led:stop & luong	martyr	0.04	teller	-0.01
led:stop & ly	martyr	0.08
led:stop & mot	martyr	0.1	teller	-0.01
led:stop & nam	martyr	0.04	teller	-0.01
led:stop & ngo	martyr	-0.06	teller	-0.01
led:stop & ngoc	martyr	-0.03	teller	0.01
led:stop & nguyen	martyr	0.07	teller	0.02
led:stop & nho	martyr	-0.03	teller	0.07
led:stop & ong	martyr	-0.14	teller	0.04
led:stop & pham	martyr	-0.02	teller	0.09
led:stop & phan	martyr	0.13	teller	-0.02
led:stop & phu	martyr	-0.03
led:stop & phung	martyr	-0.02	teller	-0.01
led:stop & quan	martyr	-0.02	teller	0.13
led:stop & quang	martyr	0.07	teller	-0.01
led:stop & tai	martyr	0.06	teller	-0.02
led:stop & tam	martyr	-0.03	teller	-0.03
led:stop & tan	martyr	-0.08	teller	-0.01
led:stop & ten	martyr	0.07	teller	-0.13
led:stop & thach	martyr	-0.02
led:stop & thai	martyr	-0.06	teller	0.02
led:stop & thang	martyr	-0.07	teller	-0.02
led:stop & the	martyr	-0.02
led:stop & thieu	martyr	-0.01
led:stop & thuong	martyr	0.05
led:stop & toi	martyr	0.12	teller	-0.12
led:stop & tran	martyr	-0.02
led:stop & trieu	martyr	-0.01
led:stop & trung	martyr	0.01	teller	-0.01
led:stop & tu	martyr	-0.07	teller	0.01
led:stop & tui	teller	0.03
led:stop & vo	teller	-0.01
led:stop & vu	martyr	0.11	teller	0.01
led:stop & vuong	martyr	0.02
led:stop & xung	martyr	0.02	teller	-0.01
led:stop & y	martyr	-0.07	teller	-0.05
led:tells	martyr	-0.23	teller	-0.15
led:tells & anh	martyr	0.11	teller	-0.19
led:tells & ba	martyr	-0.02	teller	0.02
led:tells & bac	martyr	-0.02	teller	0.11
led:tells & ban	martyr	0.02	teller	-0.08
led:tells & bo	martyr	-0.04	teller	0.11
led:tells & cau	martyr	-0.19	teller	-0.01
led:tells & chau	martyr	-0.01	teller	-0.11
led:tells & chi	martyr	-0.03	teller	-0.04
led:tells & chu	martyr	0.03	teller	0.01
led:tells & co	teller	0.07
led:tells & con	martyr	-0.01	teller	-0.05
led:tells & cong	martyr	-0.01	teller	-0.02
led:tells & cu	martyr	0.09	teller	-0.01
led:tells & cua	martyr	-0.17	teller	0.02
led:tells & dong	martyr	0.14	teller	-0.05
led:tells & em	martyr	-0.01	teller	-0.03
led:tells & ho	martyr	0.01	teller	0.01
led:tells & hoang	martyr	-0.02	teller	0.07
led:tells & la	martyr	-0.11	teller	0.09
led:tells & liet	martyr	0.01	teller	-0.01
led:tells & nguyen	martyr	0.13	teller	-0.04
led:tells & ong	martyr	-0.03	teller	0.05
led:tells & pham	martyr	0.03	teller	0.05
led:tells & phong	martyr	-0.01	teller	-0.01
led:tells & ten	martyr	0.16	teller	-0.1
led:tells & thang	martyr	0.03	teller	-0.01
led:tells & thay	martyr	-0.07	teller	0.02
led:tells & thuong	martyr	-0.07	teller	0.03
led:tells & toi	martyr	-0.11	teller	-0.02
led:tells & trieu	teller	-0.01
led:tells & truong	martyr	0.03	teller	0.03
led:tells & ut	martyr	0.09
led:tells & vu	martyr	-0.07	teller	0.13
led:tells & yen	martyr	-0.06
led:thing	martyr	-0.15	teller	0.1
led:thing & a	martyr	-0.06
led:thing & anh	martyr	0.16	teller	-0.04
led:thing & ba	martyr	-0.21	teller	-0.01
led:thing & bac	martyr	0.04	teller	0.06
led:thing & bay	martyr	-0.02	teller	-0.01
led:thing & be	martyr	0.06	teller	0.01
led:thing & cau	martyr	-0.01
led:thing & chu	martyr	-0.07
led:thing & co	martyr	-0.03	teller	-0.07
led:thing & cu	martyr	-0.01
led:thing & cua	martyr	-0.12	teller	0.07
led:thing & de	martyr	-0.02	teller	-0.01
led:thing & dong	martyr	-0.01	teller	-0.01
led:thing & em	martyr	0.07	teller	-0.03
led:thing & hai	martyr	-0.02	teller	-0.01
led:thing & hoang	martyr	0.01	teller	-0.01
led:thing & la	martyr	0.19	teller	-0.1
led:thing & le	martyr	0.06	teller	0.05
led:thing & ls	martyr	0.03
led:thing & mang	martyr	-0.24	teller	-0.01
led:thing & nam	martyr	-0.13	teller	-0.05
led:thing & ngo	martyr	0.04	teller	0.01
led:thing & nguyen	martyr	-0.1	teller	0.03
led:thing & ong	martyr	-0.03	teller	0.17
led:thing & phan	martyr	0.06	teller	-0.01
led:thing & sau	martyr	-0.02	teller	-0.01
led:thing & tam	martyr	-0.06	teller	-0.03
led:thing & ten	martyr	-0.08	teller	0.26
led:thing & thuong	martyr	-0.05
led:thing & toi	martyr	0.1	teller	-0.02
led:thing & tu	martyr	0.05	teller	-0.01
led:title	martyr	-0.08	teller	-0.06
led:title & anh	martyr	0.1	teller	-0.02
led:title & ba	martyr	-0.06
led:title & bac	martyr	-0.04
led:title & ban	martyr	-0.02
led:title & bo	teller	-0.01
led:title & cau	martyr	-0.02	teller	-0.01
led:title & chau	martyr	-0.02	teller	0.02
led:title & chi	martyr	-0.04	teller	0.07
led:title & chu	martyr	-0.07	teller	-0.01
led:title & co	martyr	-0.25	teller	0.05
led:title & con	martyr	0.06	teller	-0.09
led:title & cu	martyr	-0.04	teller	-0.01
led:title & em	martyr	0.04	teller	0.03
led:title & la	martyr	0.07	teller	-0.03
led:title & liet	martyr	-0.1
led:title & ls	martyr	-0.07
led:title & nho	martyr	-0.02	teller	-0.01
led:title & ong	martyr	-0.02	teller	-0.02
led:title & tam	teller	-0.01
led:title & tan	martyr	-0.01
led:title & ten	martyr	0.08	teller	-0.16
led:title & thang	martyr	-0.14	teller	-0.02
led:title & toi	martyr	0.06	teller	0.06
led:title & tran	martyr	0.01	teller	0.02
listed behind martyr	martyr	0.9	teller	-0.25
listed behind other	martyr	-0.38	teller	-0.01
listed behind teller	martyr	-0.22	teller	-0.11
mine again	martyr	-0.09	teller	-0.25
mine again silent	martyr	0.06	teller	-0.23
mine again tells	martyr	-0.14	teller	-0.02
mine first	martyr	0.15	teller	-0.01
mine first of all	martyr	0.28	teller	-0.05
mine first of all silent	martyr	0.24	teller	0.1
mine first of all tells	martyr	0.05	teller	-0.15
mine first silent	martyr	-0.07	teller	0.11
mine first tells	martyr	0.22	teller	-0.12
mine silent	martyr	0.22	teller	-0.02
mine tells	martyr	0.12	teller	-0.29
named 1	martyr	0.33	teller	-0.84
named 2	martyr	0.19	teller	0.06
named again	martyr	0.45	teller	-0.27
named few	martyr	-0.41	teller	0.07
named many	martyr	-0.34	teller	0.05
no lead	martyr	-0.03	teller	-0.2
only full name	martyr	-0.14	teller	-0.44
opens	martyr	0.13	teller	0.24
place 0	martyr	-0.12	teller	0.42
place 1	martyr	-0.04	teller	-0.29
place 2	martyr	0.04	teller	-0.46
place 3	martyr	-0.1	teller	-0.34
previous martyr	martyr	-0.41	teller	0.08
previous martyr in the sentence	martyr	-0.07	teller	-0.7
previous other	martyr	-0.24	teller	0.08
previous other in the sentence	martyr	0.28	teller	-0.48
previous teller	martyr	0.55	teller	-1.25
previous teller in the sentence	martyr	-0.16	teller	-0.63
quotes closed	martyr	-0.06	teller	-0.14
row	martyr	0.56	teller	-0.2
row of the dead	martyr	0.53	teller	-0.21
row without a head	martyr	0.03	teller	0.01
said close:again	martyr	-0.33	teller	-0.01
said close:alive	martyr	-0.8	teller	-0.05
said close:battle	martyr	0.23	teller	-0.15
said close:born	martyr	0.22	teller	-0.01
said close:bury	martyr	-0.18	teller	-0.09
said close:capture	martyr	-0.17	teller	-0.03
said close:contact	martyr	0.18	teller	0.22
said close:day	martyr	0.01	teller	-0.41
said close:died	martyr	0.41	teller	-0.1
said close:enlist	martyr	0.33	teller	-0.04
said close:fell	martyr	0.83	teller	-0.48
said close:gio	martyr	-0.01	teller	-0.25
said close:grave	martyr	0.07	teller	0.33
said close:home	martyr	0.77	teller	-0.2
said close:hurt	martyr	-0.37	teller	-0.05
said close:joined	martyr	-0.16
said close:laid	martyr	-0.15	teller	0.09
said close:last	martyr	-0.01	teller	0.08
said close:late	martyr	-0.74	teller	0.04
said close:letter	martyr	0.07	teller	0.09
said close:martyr	martyr	-0.02	teller	0.01
said close:moved	martyr	0.09	teller	0.06
said close:notice	teller	-0.1
said close:office	martyr	-0.13	teller	-0.15
said close:post	martyr	0.4	teller	0.09
said close:rank	martyr	0.31	teller	-0.21
said close:rests	martyr	0.12	teller	-0.01
said close:returned	martyr	0.02	teller	-0.28
said close:tells	martyr	-0.39	teller	0.34
said close:unit	martyr	0.41	teller	0.07
said close:weak	martyr	0.42	teller	-0.23
said here:again	martyr	0.27	teller	-0.08
said here:alive	martyr	-0.14	teller	0.15
said here:battle	martyr	0.15	teller	-0.1
said here:born	martyr	-0.13	teller	0.16
said here:bury	martyr	0.32	teller	0.15
said here:capture	martyr	0.02	teller	0.09
said here:contact	martyr	-0.06	teller	0.18
said here:day	martyr	0.37	teller	-0.1
said here:died	martyr	0.21	teller	-0.04
said here:enlist	martyr	-0.09	teller	0.06
said here:fell	martyr	0.32	teller	-0.28
said here:gio	martyr	-0.12	teller	-0.01
said here:grave	martyr	0.15	teller	0.05
said here:home	martyr	-0.14	teller	0.43
said here:hurt	martyr	-0.04	teller	-0.03
said here:joined	martyr	0.1	teller	0.02
said here:laid	martyr	-0.04	teller	0.08
said here:last	martyr	0.07	teller	0.05
said here:late	martyr	-0.34	teller	0.01
said here:letter	martyr	0.03	teller	0.06
said here:martyr	martyr	-0.11	teller	0.07
said here:moved	martyr	0.18	teller	-0.06
said here:notice	teller	-0.13
said here:office	martyr	-0.02	teller	-0.01
said here:post	martyr	0.13	teller	-0.14
said here:rank	martyr	-0.36	teller	0.02
said here:rests	martyr	0.04	teller	-0.01
said here:returned	martyr	0.11	teller	-0.09
said here:tells	martyr	0.3	teller	-0.2
said here:unit	martyr	0.05	teller	0.12
said here:weak	martyr	-0.13	teller	-0.09
said later:again	martyr	0.14	teller	-0.1
said later:alive	martyr	0.09	teller	-0.03
said later:battle	martyr	-0.12	teller	0.01
said later:born	martyr	-0.15	teller	-0.07
said later:bury	martyr	0.06	teller	-0.19
said later:capture	martyr	-0.03	teller	-0.08
said later:contact	martyr	-0.03	teller	-0.02
said later:day	martyr	0.17	teller	-0.29
said later:died	martyr	0.39	teller	-0.16
said later:enlist	martyr	-0.05	teller	-0.02
said later:fell	martyr	-0.27	teller	-0.09
said later:gio	martyr	0.15	teller	-0.07
said later:grave	martyr	0.05	teller	-0.12
said later:home	martyr	-0.07	teller	-0.39
said later:hurt	martyr	-0.04
said later:joined	martyr	0.03
said later:laid	martyr	0.02	teller	-0.01
said later:last	martyr	-0.16	teller	-0.01
said later:letter	martyr	-0.17	teller	-0.12
said later:martyr	martyr	0.11	teller	0.05
said later:moved	martyr	-0.16	teller	-0.07
said later:notice	martyr	-0.08
said later:office	martyr	0.21	teller	-0.18
said later:post	martyr	-0.24	teller	-0.09
said later:rank	martyr	-0.15	teller	0.01
said later:rests	martyr	0.05	teller	-0.01
said later:returned	martyr	-0.04	teller	-0.01
said later:tells	martyr	0.24	teller	-0.37
said later:unit	martyr	0.07	teller	0.05
said later:weak	martyr	0.01	teller	-0.01
said next:again	martyr	0.05	teller	0.02
said next:alive	martyr	0.45	teller	0.01
said next:battle	martyr	-0.24	teller	0.04
said next:born	martyr	0.04	teller	0.02
said next:bury	martyr	0.44	teller	-0.32
said next:capture	martyr	-0.06	teller	0.04
said next:contact	martyr	-0.16	teller	-0.14
said next:day	martyr	0.04	teller	0.09
said next:died	martyr	-0.15	teller	-0.08
said next:enlist	martyr	0.09	teller	-0.12
said next:fell	martyr	-0.27	teller	0.15
said next:gio	martyr	-0.09	teller	-0.02
said next:grave	martyr	-0.03	teller	-0.08
said next:home	martyr	-0.15	teller	0.01
said next:hurt	martyr	0.05	teller	-0.07
said next:joined	martyr	0.01	teller	-0.15
said next:laid	martyr	0.08	teller	-0.08
said next:last	martyr	0.16	teller	-0.06
said next:late	martyr	0.24	teller	-0.02
said next:letter	martyr	0.13	teller	-0.04
said next:martyr	martyr	-0.18	teller	-0.1
said next:moved	martyr	-0.06	teller	-0.05
said next:notice	martyr	0.06	teller	-0.03
said next:office	martyr	0.11	teller	0.09
said next:post	martyr	-0.08	teller	-0.13
said next:rank	martyr	0.14	teller	-0.09
said next:rests	martyr	0.1	teller	-0.05
said next:returned	martyr	0.07	teller	-0.07
said next:tells	martyr	0.21	teller	-0.04
said next:unit	martyr	-0.16	teller	-0.03
said next:weak	martyr	-0.06	teller	-0.2
said of them:again	martyr	0.03	teller	-0.13
said of them:alive	martyr	0.21	teller	-0.04
said of them:battle	martyr	0.07	teller	-0.02
said of them:born	martyr	-0.29	teller	-0.03
said of them:bury	martyr	0.47	teller	-0.02
said of them:capture	martyr	-0.11	teller	-0.06
said of them:contact	martyr	-0.03	teller	0.02
said of them:day	martyr	-0.37	teller	0.06
said of them:died	martyr	-0.24	teller	0.02
said of them:enlist	martyr	-0.23	teller	-0.03
said of them:fell	martyr	-0.33	teller	0.06
said of them:gio	martyr	0.08
said of them:grave	martyr	0.13	teller	-0.09
said of them:home	martyr	0.04	teller	-0.11
said of them:hurt	martyr	-0.19	teller	-0.07
said of them:joined	martyr	-0.16	teller	-0.02
said of them:laid	martyr	-0.03	teller	-0.01
said of them:letter	martyr	-0.1	teller	-0.02
said of them:martyr	martyr	-0.24	teller	-0.06
said of them:moved	martyr	-0.26	teller	0.18
said of them:notice	martyr	-0.13	teller	-0.01
said of them:office	martyr	0.05	teller	-0.01
said of them:post	martyr	-0.22	teller	-0.13
said of them:rank	martyr	0.07	teller	-0.04
said of them:returned	martyr	0.07	teller	-0.01
said of them:tells	martyr	0.14	teller	-0.08
said of them:unit	martyr	-0.39	teller	-0.13
said of them:weak	martyr	-0.1	teller	-0.01
said:again	martyr	0.04	teller	-0.21
said:alive	martyr	-0.41	teller	0.02
said:battle	martyr	0.23	teller	-0.04
said:born	martyr	0.21	teller	-0.02
said:bury	martyr	0.27	teller	-0.4
said:capture	martyr	-0.23	teller	0.02
said:contact	martyr	-0.29	teller	0.13
said:day	martyr	0.19	teller	-0.28
said:died	martyr	-0.05	teller	-0.14
said:enlist	martyr	0.17	teller	-0.09
said:fell	martyr	0.5	teller	-0.56
said:gio	martyr	-0.04	teller	-0.35
said:grave	martyr	-0.09	teller	-0.03
said:home	martyr	0.43	teller	-0.49
said:hurt	martyr	-0.37	teller	-0.15
said:joined	martyr	-0.08	teller	-0.12
said:laid	martyr	-0.09	teller	0.08
said:last	martyr	0.06	teller	0.06
said:late	martyr	-0.87	teller	0.03
said:letter	martyr	0.1
said:martyr	martyr	-0.27	teller	0.04
said:moved	martyr	-0.06	teller	-0.16
said:notice	martyr	0.07	teller	-0.23
said:office	martyr	-0.23	teller	-0.15
said:post	martyr	0.2	teller	-0.2
said:rank	martyr	-0.08	teller	-0.27
said:rests	martyr	0.27	teller	-0.08
said:returned	martyr	0.03	teller	-0.44
said:tells	martyr	-0.26	teller	-0.02
said:unit	martyr	0.08	teller	0.35
said:weak	martyr	0.28	teller	-0.52
text:abroad	martyr	0.17	teller	-0.88
text:battle	martyr	-0.1
text:benefit	martyr	0.1	teller	-0.03
text:by_comrade	martyr	-0.12	teller	0.17
text:by_finder	martyr	-0.05	teller	0.02
text:by_foreign	martyr	-0.13	teller	-0.12
text:by_keeper	martyr	0.18	teller	0.06
text:by_official	martyr	0.16	teller	-0.22
text:by_resident	martyr	-0.08	teller	0.02
text:by_volunteer	martyr	-0.2	teller	0.11
text:dna	martyr	-0.31	teller	-0.26
text:enemy	martyr	0.13	teller	-0.06
text:foreign	martyr	-0.06	teller	-0.02
text:found	martyr	-0.17	teller	-0.03
text:give_back	martyr	0.16	teller	0.03
text:grave	teller	-0.04
text:hearsay	martyr	-0.12	teller	-0.02
text:informs	martyr	-0.19	teller	0.11
text:list	martyr	0.37	teller	-0.08
text:mass	martyr	0.29	teller	-0.12
text:of_foreign	martyr	-0.32	teller	0.15
text:recognition	martyr	-0.06
text:relics	martyr	-0.11	teller	0.07
text:research	martyr	0.07	teller	-0.06
text:rumoured	martyr	-0.05	teller	0.08
text:scam	martyr	-0.02	teller	-0.18
text:seek	martyr	-0.35	teller	0.1
text:sought	martyr	-0.27	teller	0.09
text:stone	martyr	-0.07	teller	-0.04
titled False	martyr	0.4	teller	-0.44
titled True	martyr	-0.62	teller	-0.22
to:again	martyr	-0.06	teller	0.03
to:alive	martyr	-0.47	teller	0.01
to:at	martyr	-0.08	teller	-0.01
to:battle	martyr	0.02	teller	0.07
to:born	martyr	-0.11	teller	-0.19
to:bury	martyr	-0.03	teller	-0.13
to:capture	martyr	-0.07	teller	0.05
to:contact	martyr	-0.33	teller	0.5
to:died	martyr	0.36	teller	-0.12
to:enlist	martyr	-0.04	teller	0.02
to:fell	martyr	0.32	teller	0.11
to:gio	martyr	-0.08	teller	0.06
to:grave	martyr	0.79	teller	-0.22
to:home	martyr	0.25	teller	-0.04
to:hurt	martyr	-0.04	teller	0.03
to:joined	martyr	-0.05	teller	0.05
to:kin	martyr	0.09	teller	0.19
to:laid	martyr	0.21	teller	0.01
to:last	martyr	0.16
to:letter	martyr	0.02
to:level	martyr	0.06	teller	-0.03
to:link	martyr	0.01	teller	-0.04
to:martyr	martyr	0.02	teller	-0.02
to:moved	martyr	0.05	teller	-0.15
to:naming	martyr	0.16	teller	-0.01
to:notice	martyr	-0.15	teller	0.01
to:office	martyr	-0.3
to:post	martyr	0.09	teller	-0.05
to:rank	martyr	-0.16
to:returned	martyr	-0.05	teller	-0.09
to:self	martyr	-0.17	teller	0.29
to:site	martyr	-0.04	teller	-0.02
to:tells	martyr	0.22	teller	0.24
to:thing	martyr	-0.06	teller	-0.05
to:title	martyr	-0.06	teller	-0.06
typed before 0	martyr	-0.04
typed before 01	martyr	0.05	teller	-0.03
typed before 02	martyr	0.04	teller	-0.01
typed before 03	martyr	0.1	teller	-0.03
typed before 04	martyr	0.13	teller	-0.01
typed before 1	martyr	-0.01	teller	-0.13
typed before 10	martyr	0.01
typed before 1062	martyr	-0.05
typed before 11	martyr	0.05	teller	-0.01
typed before 12	martyr	-0.01	teller	-0.05
typed before 13	martyr	0.04
typed before 14	martyr	-0.04	teller	0.1
typed before 15	martyr	0.11
typed before 17	martyr	-0.01	teller	-0.01
typed before 18	martyr	0.1	teller	-0.01
typed before 19	martyr	0.01	teller	-0.02
typed before 1944	martyr	0.04
typed before 1945	martyr	0.01
typed before 1947	martyr	-0.01
typed before 1949	martyr	-0.02
typed before 1950	martyr	-0.01
typed before 1951	martyr	0.06	teller	-0.01
typed before 1953	martyr	0.03	teller	-0.01
typed before 1954	martyr	0.02
typed before 1955	martyr	-0.04
typed before 1966	martyr	0.09	teller	-0.05
typed before 1967	martyr	0.01	teller	-0.01
typed before 1968	martyr	-0.01
typed before 1969	martyr	0.08
typed before 1970	martyr	0.04	teller	-0.04
typed before 1971	teller	-0.01
typed before 1972	martyr	0.07	teller	-0.01
typed before 1974	martyr	-0.08
typed before 1976	martyr	-0.1	teller	0.1
typed before 1978	martyr	-0.03	teller	-0.01
typed before 1979	martyr	-0.02
typed before 2	martyr	0.04	teller	0.11
typed before 2008	martyr	-0.11
typed before 25	martyr	-0.08
typed before 27	martyr	-0.06	teller	0.03
typed before 3	martyr	0.11	teller	-0.03
typed before 31	martyr	-0.02
typed before 37	martyr	0.01
typed before 4	martyr	-0.02	teller	0.03
typed before 41	martyr	0.03	teller	-0.01
typed before 42	martyr	0.01	teller	-0.03
typed before 5	martyr	-0.09	teller	0.02
typed before 52	teller	0.07
typed before 6	martyr	0.19	teller	-0.04
typed before 67	martyr	0.02
typed before 68	martyr	0.12	teller	-0.02
typed before 69	martyr	0.05
typed before 7	martyr	0.02	teller	-0.01
typed before 71	martyr	0.07	teller	-0.03
typed before 72	martyr	-0.01	teller	-0.01
typed before 74	martyr	0.04	teller	-0.01
typed before 75	martyr	0.02	teller	-0.03
typed before 79	martyr	-0.1	teller	0.03
typed before 8	martyr	0.06
typed before 9	martyr	-0.03	teller	-0.03
typed before ^	martyr	0.13	teller	0.24
typed before a	martyr	0.07	teller	0.03
typed before adn	martyr	-0.04
typed before ai	martyr	0.06	teller	-0.05
typed before alo	martyr	-0.01	teller	0.12
typed before am	martyr	0.02	teller	-0.05
typed before ama	martyr	0.07	teller	-0.15
typed before an	martyr	-0.03	teller	-0.02
typed before and	martyr	0.46	teller	-0.03
typed before anh	martyr	-0.06	teller	-0.04
typed before ap	martyr	-0.01	teller	0.1
typed before as	martyr	0.04	teller	-0.01
typed before at	martyr	-0.25	teller	-0.01
typed before aunt	martyr	-0.03	teller	-0.01
typed before ay	martyr	0.1	teller	-0.05
typed before b	martyr	-0.17	teller	-0.18
typed before ba	martyr	0.27	teller	-0.09
typed before bac	martyr	0.03
typed before back	martyr	0.04
typed before bai	martyr	0.03	teller	0.08
typed before ban	martyr	-0.09
typed before bang	martyr	-0.03	teller	-0.01
typed before bao	martyr	-0.14	teller	0.06
typed before bay	martyr	0.1	teller	-0.01
typed before bia	martyr	-0.18	teller	0.1
typed before bien	martyr	-0.02	teller	0.02
typed before biet	martyr	0.09	teller	-0.05
typed before binh	teller	0.04
typed before biên	martyr	-0.05
typed before biết	martyr	0.16	teller	-0.13
typed before bo	martyr	0.06	teller	0.01
typed before bom	martyr	-0.01
typed before brother	martyr	0.04	teller	-0.04
typed before bs	martyr	-0.01	teller	0.14
typed before bung	martyr	0.05	teller	-0.01
typed before buôn	martyr	0.01
typed before by	martyr	-0.05	teller	0.07
typed before bà	martyr	-0.05
typed before bài	martyr	-0.01	teller	-0.01
typed before bác	martyr	0.02	teller	0.01
typed before bách	martyr	-0.02	teller	-0.01
typed before báo	martyr	-0.09	teller	0.1
typed before bãi	martyr	-0.01	teller	-0.01
typed before bên	martyr	-0.05	teller	0.01
typed before bình	martyr	-0.09	teller	-0.02
typed before bính	martyr	0.21
typed before bông	martyr	0.02	teller	-0.01
typed before bưng	martyr	-0.02	teller	-0.01
typed before bản	martyr	-0.02	teller	-0.06
typed before bảo	martyr	0.31	teller	-0.08
typed before bắc	martyr	0.18	teller	-0.08
typed before bằng	martyr	0.07	teller	0.01
typed before bến	martyr	-0.03
typed before bếp	martyr	-0.02	teller	-0.01
typed before bị	martyr	-0.11
typed before bố	martyr	-0.19	teller	0.01
typed before bốn	martyr	0.11
typed before bộ	martyr	-0.01	teller	0.01
typed before c	martyr	-0.01	teller	0.02
typed before ca	martyr	0.03	teller	-0.03
typed before cac	martyr	0.05	teller	-0.01
typed before cai	martyr	0.08	teller	-0.01
typed before cam	martyr	-0.03	teller	0.07
typed before canh	martyr	0.07	teller	-0.01
typed before cao	martyr	0.03	teller	-0.01
typed before captain	martyr	-0.07	teller	-0.01
typed before card	martyr	0.06	teller	-0.01
typed before cau	martyr	0.02	teller	-0.01
typed before cemetery	martyr	0.01
typed before cha	martyr	-0.03	teller	-0.04
typed before chan	martyr	-0.05
typed before chanh	martyr	-0.03
typed before chao	martyr	-0.01	teller	0.05
typed before chat	martyr	-0.02	teller	0.02
typed before chau	martyr	-0.02	teller	0.12
typed before chep	martyr	-0.02	teller	0.13
typed before cherche	martyr	0.02
typed before chet	martyr	-0.05	teller	-0.02
typed before chi	martyr	-0.06	teller	0.13
typed before chief	martyr	0.06	teller	-0.01
typed before chien	martyr	-0.05	teller	-0.01
typed before chin	martyr	-0.04	teller	-0.02
typed before chinh	martyr	0.01	teller	-0.02
typed before chiến	martyr	0.01
typed before cho	martyr	0.05	teller	-0.1
typed before chon	martyr	-0.04	teller	0.06
typed before chong	martyr	0.07	teller	-0.06
typed before chu	martyr	-0.06	teller	-0.02
typed before chua	martyr	-0.04	teller	0.07
typed before chung	martyr	0.01	teller	-0.03
typed before chuyen	martyr	0.03	teller	0.04
typed before chuyện	martyr	-0.03	teller	-0.02
typed before chào	martyr	-0.01
typed before cháu	martyr	-0.02	teller	0.05
typed before chân	teller	-0.02
typed before châu	martyr	-0.02	teller	-0.01
typed before chép	martyr	-0.06	teller	0.04
typed before chì	martyr	0.07	teller	-0.02
typed before chí	martyr	0.05	teller	0.01
typed before chính	martyr	0.05	teller	0.01
typed before chôn	martyr	-0.02	teller	0.04
typed before chùa	martyr	-0.03	teller	-0.01
typed before chư	martyr	-0.04	teller	-0.03
typed before chắc	teller	-0.01
typed before chết	martyr	0.09	teller	-0.01
typed before chỉ	martyr	0.09	teller	-0.02
typed before chị	martyr	0.01	teller	0.02
typed before chồng	martyr	-0.21	teller	-0.03
typed before chỗ	martyr	-0.07	teller	-0.01
typed before chợ	martyr	-0.05	teller	-0.01
typed before chứng	martyr	-0.06	teller	-0.04
typed before chữ	martyr	0.15	teller	-0.1
typed before co	martyr	0.15	teller	-0.02
typed before coi	martyr	-0.09	teller	0.07
typed before con	martyr	-0.07	teller	0.03
typed before cong	martyr	0.05
typed before cot	martyr	-0.05
typed before cover	martyr	0.04	teller	-0.02
typed before cu	martyr	0.01	teller	-0.01
typed before cua	martyr	0.02	teller	-0.01
typed before cung	martyr	-0.11	teller	0.02
typed before cuong	martyr	0.04
typed before cuối	martyr	0.09	teller	-0.01
typed before các	martyr	0.04	teller	0.13
typed before cát	martyr	-0.04	teller	-0.01
typed before còn	martyr	0.35	teller	0.12
typed before có	martyr	0.1	teller	-0.01
typed before công	martyr	0.01	teller	-0.01
typed before cõng	martyr	0.06
typed before cùng	martyr	0.14	teller	-0.08
typed before cúng	martyr	0.01	teller	0.02
typed before cũ	martyr	-0.17	teller	0.06
typed before cũng	martyr	0.03	teller	0.07
typed before cơ	martyr	-0.07	teller	-0.02
typed before cơm	martyr	-0.04	teller	-0.01
typed before cưới	martyr	-0.06	teller	-0.01
typed before cường	martyr	-0.03
typed before cạnh	martyr	0.1	teller	-0.02
typed before cả	martyr	-0.09	teller	-0.01
typed before cảnh	martyr	-0.07	teller	-0.02
typed before cần	martyr	-0.06	teller	-0.01
typed before cầu	martyr	0.04	teller	-0.01
typed before cối	martyr	-0.06	teller	-0.01
typed before cống	martyr	-0.01	teller	-0.01
typed before cốt	martyr	0.09
typed before cụ	martyr	-0.01	teller	-0.01
typed before của	martyr	0.01
typed before cửa	martyr	-0.02
typed before d	martyr	0.05
typed before da	martyr	0.03
typed before dac	teller	-0.02
typed before dan	martyr	-0.04	teller	-0.02
typed before dang	martyr	-0.14	teller	0.16
typed before danh	martyr	0.02	teller	-0.01
typed before dao	martyr	0.07	teller	-0.05
typed before dat	martyr	-0.06	teller	-0.03
typed before dau	martyr	0.04	teller	-0.04
typed before de	martyr	-0.07	teller	-0.02
typed before den	martyr	0.04	teller	-0.02
typed before deo	martyr	-0.04	teller	-0.01
typed before di	martyr	-0.03	teller	-0.02
typed before dia	martyr	-0.03	teller	-0.04
typed before diem	martyr	-0.1	teller	-0.02
typed before dien	martyr	-0.07
typed before dieu	martyr	-0.01	teller	-0.01
typed before dinh	martyr	0.28	teller	-0.01
typed before diện	martyr	-0.09	teller	0.2
typed before do	martyr	-0.25	teller	0.11
typed before doan	martyr	-0.05	teller	-0.01
typed before doc	martyr	-0.02
typed before doi	martyr	0.17	teller	0.06
typed before don	martyr	0.06	teller	0.01
typed before dong	martyr	0.06	teller	-0.03
typed before dr	martyr	0.01	teller	0.02
typed before du	martyr	-0.02	teller	-0.01
typed before dua	martyr	0.11	teller	-0.01
typed before duc	martyr	0.04	teller	-0.07
typed before dung	martyr	-0.05	teller	0.08
typed before duoc	martyr	-0.17	teller	0.05
typed before duong	martyr	-0.08	teller	0.08
typed before dân	martyr	0.01	teller	-0.01
typed before dì	martyr	-0.04	teller	0.09
typed before dòng	teller	-0.02
typed before dương	martyr	0.05	teller	-0.01
typed before dưới	martyr	-0.02	teller	-0.02
typed before dẫn	martyr	-0.02	teller	0.08
typed before dậu	martyr	0.06	teller	-0.01
typed before dịch	martyr	-0.04	teller	0.04
typed before dốc	martyr	-0.05	teller	-0.04
typed before e	teller	0.16
typed before em	martyr	-0.04	teller	0.08
typed before et	martyr	0.14	teller	-0.01
typed before family	martyr	-0.04	teller	-0.03
typed before for	martyr	0.07
typed before from	martyr	0.03	teller	-0.01
typed before frère	martyr	0.08	teller	-0.01
typed before gach	martyr	-0.03
typed before gai	martyr	0.18	teller	-0.06
typed before gan	martyr	-0.01
typed before gap	martyr	-0.11	teller	-0.08
typed before ghi	martyr	0.06	teller	-0.09
typed before gia	martyr	-0.06	teller	-0.02
typed before giang	martyr	0.1	teller	-0.04
typed before giao	teller	-0.02
typed before giay	martyr	0.16	teller	-0.01
typed before gio	martyr	-0.04	teller	0.05
typed before giup	martyr	0.01	teller	0.16
typed before già	martyr	-0.1	teller	0.23
typed before giáp	martyr	0.02
typed before giúp	martyr	-0.06	teller	0.05
typed before giấy	martyr	-0.01	teller	-0.05
typed before giờ	martyr	-0.1	teller	-0.04
typed before giữ	martyr	-0.08
typed before giữa	martyr	0.19	teller	-0.01
typed before go	martyr	0.02	teller	-0.01
typed before goi	teller	0.07
typed before grand	martyr	0.06	teller	-0.01
typed before gui	martyr	-0.2	teller	0.01
typed before gò	martyr	0.06
typed before gòn	martyr	-0.17
typed before gạch	martyr	-0.04	teller	-0.01
typed before gặp	martyr	-0.22	teller	-0.02
typed before gọi	martyr	0.15	teller	0.05
typed before gửi	martyr	-0.21	teller	-0.12
typed before ha	martyr	-0.01
typed before hai	martyr	0.24	teller	-0.11
typed before ham	martyr	0.03	teller	-0.02
typed before hang	martyr	-0.04	teller	-0.01
typed before hau	martyr	-0.03
typed before hay	martyr	-0.07	teller	-0.02
typed before he	martyr	0.04	teller	0.11
typed before hien	martyr	-0.02	teller	-0.02
typed before hieu	martyr	-0.04
typed before hinh	martyr	0.02	teller	-0.01
typed before his	martyr	0.1	teller	-0.03
typed before hiếu	martyr	0.01	teller	-0.03
typed before ho	martyr	-0.07
typed before hoa	martyr	-0.02	teller	-0.06
typed before hoac	martyr	-0.03	teller	-0.04
typed before hoan	martyr	0.11	teller	-0.01
typed before hoc	martyr	-0.03	teller	-0.06
typed before hoi	martyr	0.11	teller	0.12
typed before hong	martyr	-0.02	teller	0.02
typed before hop	martyr	0.11	teller	0.05
typed before hoặc	teller	-0.1
typed before hue	martyr	-0.01	teller	-0.03
typed before hung	martyr	-0.07	teller	-0.01
typed before huong	martyr	0.01
typed before husband	martyr	0.08	teller	-0.01
typed before huy	martyr	-0.04	teller	0.01
typed before huyen	martyr	0.03	teller	-0.02
typed before huyện	martyr	-0.04	teller	-0.01
typed before huề	martyr	0.1
typed before hy	martyr	-0.04	teller	-0.01
typed before hà	martyr	0.04	teller	-0.05
typed before hàng	martyr	0.03	teller	-0.02
typed before hòa	martyr	0.03	teller	0.21
typed before hùng	martyr	-0.04	teller	-0.06
typed before hưng	martyr	0.01	teller	-0.01
typed before hương	martyr	-0.08	teller	-0.01
typed before hường	martyr	0.01	teller	-0.01
typed before hạ	martyr	0.03	teller	-0.01
typed before hạnh	martyr	-0.09
typed before hải	martyr	-0.25	teller	-0.02
typed before hầm	martyr	0.07	teller	-0.03
typed before hết	martyr	-0.24	teller	-0.02
typed before hệ	martyr	-0.01	teller	0.08
typed before họ	teller	0.04
typed before học	martyr	-0.04	teller	-0.02
typed before hỏi	teller	0.05
typed before hồ	martyr	-0.24
typed before hồi	martyr	-0.03
typed before hồng	martyr	-0.04
typed before hộ	martyr	-0.14	teller	0.14
typed before hội	martyr	0.09	teller	0.02
typed before hợp	martyr	-0.02	teller	0.02
typed before hữu	martyr	0.03
typed before in	martyr	-0.01	teller	-0.02
typed before it	martyr	-0.04
typed before k	martyr	0.03
typed before k3	teller	-0.02
typed before ke	martyr	0.01	teller	0.05
typed before kem	martyr	-0.02
typed before keo	martyr	-0.05
typed before kha	martyr	0.01
typed before khac	martyr	0.27	teller	-0.08
typed before khai	martyr	-0.15	teller	0.26
typed before khang	martyr	-0.04
typed before khanh	martyr	-0.04	teller	-0.01
typed before khe	martyr	0.01
typed before khi	martyr	-0.02	teller	-0.04
typed before khieng	teller	-0.01
typed before khmer	martyr	0.07	teller	-0.01
typed before kho	martyr	0.03	teller	-0.01
typed before khoi	martyr	0.09	teller	-0.01
typed before khong	martyr	-0.1	teller	0.05
typed before khu	martyr	-0.05
typed before khuong	martyr	0.07	teller	-0.01
typed before khác	martyr	-0.21
typed before khách	martyr	-0.03	teller	-0.01
typed before khê	martyr	0.05	teller	-0.01
typed before không	martyr	-0.13	teller	-0.03
typed before khắc	martyr	0.21	teller	-0.06
typed before kia	martyr	0.1	teller	-0.02
typed before kich	martyr	-0.14	teller	-0.01
typed before kiem	martyr	-0.16	teller	0.01
typed before kien	martyr	-0.05	teller	-0.02
typed before kim	martyr	0.03
typed before kinh	martyr	-0.26	teller	-0.07
typed before kiếm	martyr	0.01
typed before kiến	martyr	-0.09	teller	-0.01
typed before kiểm	martyr	0.04	teller	-0.01
typed before ko	martyr	0.04	teller	0.01
typed before ky	martyr	-0.12
typed before kêu	martyr	-0.01	teller	-0.02
typed before kích	martyr	0.01	teller	-0.01
typed before kính	martyr	-0.02	teller	0.02
typed before ký	martyr	-0.06	teller	-0.08
typed before kể	martyr	-0.12	teller	0.08
typed before kỳ	martyr	-0.03	teller	-0.01
typed before l	martyr	0.02	teller	-0.02
typed before la	martyr	0.09	teller	-0.1
typed before lai	martyr	-0.2	teller	-0.04
typed before lam	martyr	0.02	teller	-0.03
typed before lan	martyr	-0.03	teller	-0.02
typed before lang	martyr	-0.03	teller	-0.07
typed before lao	martyr	-0.09	teller	-0.01
typed before le	martyr	-0.03	teller	-0.02
typed before lh	teller	-0.02
typed before lien	martyr	-0.02
typed before lieu	martyr	-0.11	teller	-0.02
typed before linh	martyr	0.01	teller	0.04
typed before liên	martyr	0.09	teller	-0.01
typed before lo	martyr	0.11	teller	-0.01
typed before loc	martyr	0.01
typed before loi	martyr	-0.09	teller	0.11
typed before long	martyr	-0.01	teller	-0.01
typed before ls	martyr	-0.08
typed before lt	martyr	-0.02
typed before lua	martyr	0.09	teller	-0.03
typed before luc	martyr	0.05	teller	-0.01
typed before luong	martyr	0.01
typed before luu	teller	0.01
typed before luyến	martyr	-0.07	teller	-0.01
typed before luôn	martyr	-0.02	teller	-0.01
typed before ly	teller	-0.01
typed before là	martyr	0.09	teller	-0.05
typed before làng	martyr	-0.01	teller	-0.02
typed before lành	martyr	0.03
typed before lào	martyr	-0.01	teller	-0.03
typed before lái	martyr	0.08	teller	-0.01
typed before lâm	martyr	-0.05	teller	-0.01
typed before lãng	martyr	0.01
typed before lính	martyr	-0.07	teller	-0.03
typed before lùn	martyr	0.01	teller	-0.03
typed before lúa	martyr	-0.04
typed before lý	martyr	-0.01	teller	0.04
typed before lăng	martyr	0.02
typed before lĩnh	martyr	-0.06
typed before lương	martyr	-0.03
typed before lượng	martyr	0.09	teller	-0.02
typed before lượt	martyr	0.07	teller	-0.01
typed before lại	martyr	-0.04	teller	0.11
typed before lạng	martyr	-0.09	teller	-0.01
typed before lấy	martyr	0.09	teller	0.08
typed before lập	martyr	-0.08	teller	0.04
typed before lắm	martyr	-0.05	teller	0.1
typed before lệ	martyr	0.05	teller	-0.01
typed before lịch	martyr	0.01
typed before lộ	martyr	-0.05	teller	-0.01
typed before lộc	martyr	-0.15	teller	0.04
typed before lớn	martyr	0.07	teller	-0.02
typed before lời	martyr	-0.23	teller	0.1
typed before lợi	martyr	-0.04	teller	-0.01
typed before lục	martyr	0.05	teller	-0.01
typed before m	martyr	-0.22	teller	0.05
typed before ma	martyr	-0.01	teller	-0.12
typed before man	martyr	0.06
typed before mang	martyr	0.09	teller	-0.02
typed before mat	martyr	0.06
typed before mau	martyr	0.03	teller	-0.01
typed before may	martyr	-0.13
typed before me	martyr	-0.1	teller	0.1
typed before minh	martyr	0.06	teller	-0.02
typed before mme	martyr	-0.08	teller	-0.02
typed before mo	martyr	0.06	teller	-0.06
typed before moi	martyr	-0.02	teller	-0.02
typed before mong	martyr	-0.05
typed before mr	martyr	-0.1	teller	-0.1
typed before mrs	martyr	-0.09	teller	0.02
typed before muoi	martyr	0.03	teller	-0.01
typed before muong	martyr	0.03
typed before my	martyr	-0.08	teller	0.02
typed before mà	martyr	-0.01
typed before má	martyr	0.04	teller	0.02
typed before máy	martyr	-0.11	teller	-0.01
typed before mình	martyr	-0.07	teller	0.33
typed before mùi	martyr	-0.11
typed before mường	martyr	-0.02
typed before mạng	martyr	-0.12	teller	0.07
typed before mả	martyr	0.05
typed before mất	martyr	0.14	teller	-0.05
typed before mấy	martyr	0.07	teller	-0.01
typed before mẫu	martyr	0.01	teller	-0.06
typed before mắt	martyr	-0.09
typed before mặt	martyr	-0.01	teller	-0.02
typed before mẹ	martyr	-0.52	teller	-0.19
typed before mỏ	martyr	-0.03
typed before mỗi	martyr	0.01
typed before mộ	martyr	0.15	teller	0.05
typed before mời	martyr	0.01	teller	-0.01
typed before mỹ	martyr	-0.01	teller	-0.01
typed before na	martyr	-0.02	teller	-0.03
typed before nam	martyr	-0.06	teller	-0.03
typed before name	martyr	0.12	teller	-0.01
typed before nao	martyr	0.01
typed before nay	martyr	-0.18	teller	0.06
typed before near	martyr	-0.04
typed before nga	martyr	-0.05	teller	-0.01
typed before ngai	martyr	0.01
typed before ngam	martyr	-0.04	teller	-0.03
typed before ngan	martyr	0.02	teller	0.06
typed before ngay	martyr	0.07	teller	-0.01
typed before nghe	martyr	-0.11
typed before nghen	martyr	0.04	teller	-0.03
typed before nghi	martyr	-0.02
typed before nghĩa	martyr	-0.07	teller	0.01
typed before nghệ	martyr	-0.02	teller	-0.02
typed before nghỉ	teller	0.08
typed before nghị	martyr	-0.03	teller	0.1
typed before ngo	martyr	0.07	teller	-0.01
typed before ngoai	martyr	0.05	teller	-0.08
typed before ngoc	martyr	-0.01
typed before ngoái	martyr	-0.01
typed before ngoại	martyr	0.02	teller	-0.04
typed before nguoi	teller	0.02
typed before nguyên	martyr	-0.15	teller	0.04
typed before nguyện	martyr	-0.07	teller	0.06
typed before ngày	martyr	-0.05
typed before ngã	martyr	-0.02
typed before ngũ	martyr	-0.06	teller	-0.01
typed before người	martyr	0.05	teller	-0.04
typed before ngầm	martyr	-0.05	teller	-0.01
typed before nha	martyr	0.15	teller	-0.09
typed before nham	martyr	-0.07	teller	-0.03
typed before nhan	martyr	0.04	teller	-0.03
typed before nhat	martyr	0.03	teller	-0.03
typed before nhe	teller	0.08
typed before nho	martyr	-0.07	teller	-0.01
typed before nhu	martyr	0.09	teller	-0.02
typed before nhung	martyr	0.01
typed before nhà	martyr	-0.29
typed before nhàn	martyr	-0.05
typed before nhân	martyr	-0.04	teller	0.14
typed before nhé	martyr	-0.12	teller	0.28
typed before nhì	martyr	0.06
typed before nhóm	martyr	-0.04	teller	0.1
typed before như	martyr	0.05	teller	-0.01
typed before nhưng	martyr	-0.07	teller	-0.01
typed before nhạn	martyr	-0.07
typed before nhất	martyr	0.18	teller	-0.03
typed before nhầm	martyr	-0.05	teller	-0.01
typed before nhận	martyr	0.2	teller	-0.23
typed before nhắc	martyr	-0.01	teller	-0.01
typed before nhắn	martyr	-0.02
typed before nhớ	martyr	0.2	teller	-0.05
typed before nhờ	martyr	-0.22	teller	0.05
typed before nhựa	martyr	-0.01
typed before ninh	martyr	0.14	teller	-0.03
typed before noi	martyr	0.16	teller	-0.12
typed before nom	martyr	0.01	teller	-0.07
typed before notebook	martyr	0.03
typed before ntls	martyr	-0.05	teller	-0.02
typed before nua	martyr	0.02	teller	-0.05
typed before nui	martyr	-0.01
typed before nung	martyr	-0.08
typed before nuoi	martyr	-0.01	teller	-0.06
typed before nuôi	martyr	-0.04
typed before nào	martyr	0.02
typed before này	martyr	0.08	teller	-0.01
typed before nên	martyr	0.06	teller	-0.01
typed before nói	martyr	0.01	teller	-0.03
typed before nùng	martyr	-0.02
typed before núi	martyr	-0.02
typed before năm	martyr	0.13	teller	0.01
typed before nước	teller	-0.01
typed before nổi	teller	0.01
typed before nội	martyr	-0.09	teller	0.04
typed before nữ	martyr	-0.03	teller	0.02
typed before nữa	martyr	0.05	teller	-0.02
typed before o	martyr	0.1	teller	-0.02
typed before oanh	martyr	-0.01	teller	-0.03
typed before of	martyr	0.06	teller	-0.01
typed before oi	martyr	-0.05	teller	0.19
typed before on	martyr	-0.17	teller	-0.02
typed before ong	martyr	-0.05	teller	-0.01
typed before or	martyr	0.07	teller	-0.01
typed before owner	martyr	0.02
typed before page	teller	-0.01
typed before papers	martyr	0.04	teller	-0.01
typed before papiers	martyr	0.09	teller	-0.03
typed before pen	martyr	-0.14
typed before pha	teller	-0.01
typed before phai	martyr	-0.1	teller	-0.01
typed before phan	teller	-0.01
typed before phap	martyr	0.01	teller	0.09
typed before phiếu	martyr	-0.02	teller	-0.02
typed before pho	martyr	0.01
typed before phong	martyr	0.02	teller	-0.02
typed before phu	martyr	-0.1	teller	0.08
typed before phuc	martyr	-0.13	teller	-0.01
typed before phuong	martyr	0.01	teller	-0.01
typed before phà	martyr	-0.06	teller	-0.01
typed before pháo	martyr	0.04	teller	-0.02
typed before pháp	martyr	0.05
typed before phát	martyr	-0.04
typed before phòng	martyr	-0.05	teller	-0.01
typed before phó	martyr	0.13	teller	-0.01
typed before phóng	martyr	0.05	teller	-0.01
typed before phùng	martyr	0.02	teller	0.07
typed before phú	martyr	-0.06	teller	-0.04
typed before phúc	martyr	-0.05	teller	0.04
typed before phương	martyr	-0.02	teller	-0.01
typed before phường	martyr	-0.04	teller	-0.05
typed before phả	martyr	-0.01	teller	-0.03
typed before phải	martyr	0.1	teller	-0.03
typed before phẫu	martyr	-0.02	teller	-0.01
typed before phố	martyr	0.04	teller	-0.02
typed before phủ	martyr	-0.01
typed before prisoner	martyr	-0.06	teller	-0.01
typed before q	martyr	-0.06	teller	-0.01
typed before qua	martyr	-0.08	teller	0.07
typed before quan	martyr	-0.11	teller	0.08
typed before quang	martyr	-0.07	teller	-0.01
typed before que	martyr	-0.16	teller	-0.07
typed before quen	martyr	-0.01	teller	0.02
typed before quán	martyr	-0.1	teller	-0.01
typed before quân	martyr	0.06	teller	0.01
typed before quê	martyr	-0.09	teller	-0.05
typed before quảng	martyr	-0.05
typed before quận	martyr	-0.01
typed before quế	martyr	-0.03	teller	-0.01
typed before quỳnh	martyr	-0.02
typed before ra	martyr	0.06	teller	-0.06
typed before ray	martyr	-0.02	teller	-0.01
typed before ri	martyr	-0.03
typed before riêng	martyr	0.1	teller	-0.01
typed before ro	martyr	0.01
typed before roi	martyr	0.07	teller	-0.08
typed before rong	teller	-0.01
typed before ruộng	martyr	-0.05	teller	-0.01
typed before ruột	martyr	0.01	teller	-0.01
typed before rõ	teller	-0.01
typed before rạch	martyr	-0.01	teller	-0.01
typed before rạng	martyr	-0.01	teller	0.07
typed before rẫy	martyr	-0.01	teller	-0.01
typed before rồi	martyr	0.05	teller	0.01
typed before s	martyr	-0.05	teller	-0.06
typed before sa	martyr	-0.02	teller	-0.02
typed before sach	martyr	-0.1
typed before sai	martyr	0.07	teller	-0.01
typed before said	martyr	0.18	teller	-0.01
typed before sang	martyr	0.03	teller	-0.03
typed before sanh	martyr	0.02	teller	-0.01
typed before sao	martyr	-0.01	teller	-0.03
typed before sat	martyr	-0.04	teller	-0.01
typed before sau	martyr	-0.12	teller	-0.03
typed before sen	martyr	0.16	teller	-0.01
typed before sgt	martyr	-0.04	teller	-0.01
typed before si	martyr	-0.04	teller	-0.02
typed before sinh	martyr	0.05	teller	-0.11
typed before so	teller	-0.05
typed before son	martyr	0.1	teller	-0.01
typed before song	martyr	-0.07	teller	-0.09
typed before su	martyr	-0.09	teller	-0.02
typed before sung	teller	-0.01
typed before suoi	martyr	-0.04	teller	-0.01
typed before suu	martyr	-0.01	teller	-0.01
typed before suối	martyr	-0.04	teller	-0.02
typed before sách	martyr	0.04	teller	0.01
typed before sáng	martyr	0.08	teller	-0.01
typed before sáu	martyr	0.02	teller	-0.01
typed before sông	martyr	-0.02
typed before sùng	martyr	0.04	teller	-0.01
typed before sĩ	martyr	-0.12	teller	-0.02
typed before sơ	martyr	0.02	teller	-0.01
typed before sơn	martyr	-0.08	teller	-0.05
typed before sống	martyr	-0.02	teller	0.08
typed before sổ	teller	-0.1
typed before sở	martyr	-0.22	teller	0.02
typed before sử	martyr	-0.03	teller	0.09
typed before sự	martyr	0.12	teller	-0.02
typed before sỹ	martyr	-0.12
typed before ta	martyr	0.04	teller	-0.01
typed before tac	teller	-0.01
typed before tai	martyr	-0.09	teller	-0.02
typed before tam	martyr	-0.07	teller	-0.01
typed before tang	martyr	0.09	teller	-0.01
typed before tay	martyr	-0.13	teller	0.2
typed before ten	martyr	0.13	teller	0.05
typed before thach	martyr	0.09
typed before thai	martyr	0.04
typed before tham	martyr	0.08
typed before than	martyr	0.03
typed before thanh	martyr	-0.01	teller	0.05
typed before that	teller	-0.01
typed before thay	martyr	-0.05	teller	0.01
typed before the	martyr	0.16
typed before them	teller	-0.04
typed before theo	martyr	-0.45	teller	-0.07
typed before thi	martyr	0.12
typed before thieu	martyr	0.09
typed before thinh	martyr	-0.08
typed before thiết	martyr	-0.06	teller	-0.02
typed before thiệt	martyr	0.16	teller	-0.02
typed before tho	martyr	-0.13	teller	-0.01
typed before thoa	martyr	0.09
typed before thoi	martyr	0.01
typed before thon	martyr	-0.01	teller	-0.02
typed before thoát	martyr	-0.1
typed before thoại	martyr	-0.01	teller	0.02
typed before thu	martyr	0.03	teller	-0.02
typed before thuc	martyr	0.08
typed before thuong	martyr	-0.15	teller	0.06
typed before thuy	martyr	-0.04	teller	-0.02
typed before thuyên	teller	0.05
typed before thuyết	martyr	0.12	teller	-0.02
typed before thành	martyr	0.04	teller	0.02
typed before thái	martyr	-0.03
typed before thân	martyr	0.13	teller	-0.08
typed before thêm	martyr	0.03	teller	-0.01
typed before thì	martyr	0.14	teller	-0.03
typed before thôi	martyr	-0.06	teller	0.07
typed before thôn	martyr	0.03	teller	-0.02
typed before thông	martyr	0.03	teller	-0.01
typed before thư	martyr	-0.14	teller	0.21
typed before thưa	martyr	-0.05
typed before thương	martyr	0.01
typed before thạch	martyr	0.17	teller	0.06
typed before thạnh	martyr	-0.01	teller	-0.01
typed before thấy	martyr	0.19	teller	-0.06
typed before thắng	martyr	-0.06
typed before thịnh	teller	-0.01
typed before thọ	martyr	0.01	teller	-0.01
typed before thụ	martyr	-0.07	teller	0.02
typed before thủ	martyr	0.05	teller	-0.01
typed before thủy	martyr	0.03
typed before tien	martyr	0.04	teller	-0.01
typed before tieng	martyr	-0.04
typed before tieu	martyr	0.04	teller	0.02
typed before tim	martyr	0.02
typed before tin	martyr	-0.11	teller	0.22
typed before tinh	martyr	-0.03	teller	-0.01
typed before tiên	martyr	-0.05	teller	-0.01
typed before tiến	martyr	0.09	teller	-0.02
typed before tnxp	martyr	-0.02	teller	0.03
typed before to	martyr	-0.04
typed before toc	martyr	-0.02	teller	-0.02
typed before toi	martyr	-0.18	teller	0.13
typed before tra	martyr	0.09	teller	-0.07
typed before trai	martyr	0.09	teller	-0.09
typed before tram	martyr	-0.07
typed before tran	martyr	-0.06	teller	-0.01
typed before trang	martyr	-0.05	teller	0.05
typed before tre	martyr	-0.03	teller	-0.01
typed before tri	martyr	-0.09	teller	-0.01
typed before trong	martyr	0.11
typed before truc	martyr	-0.04
typed before trung	teller	-0.02
typed before truoc	martyr	-0.01	teller	-0.02
typed before truong	martyr	0.05
typed before trình	martyr	-0.01	teller	0.03
typed before trùng	martyr	0.03	teller	0.01
typed before trước	martyr	-0.13	teller	-0.01
typed before trường	martyr	-0.22	teller	0.01
typed before trưởng	martyr	0.06	teller	-0.07
typed before trận	martyr	-0.13	teller	-0.02
typed before trẻ	martyr	0.11	teller	-0.02
typed before trị	martyr	-0.07
typed before trọng	martyr	0.04
typed before trừ	martyr	0.07
typed before trực	martyr	-0.03	teller	0.09
typed before tu	martyr	0.04	teller	0.04
typed before tui	martyr	0.01	teller	0.44
typed before tuoi	martyr	-0.11	teller	0.04
typed before tuong	martyr	-0.07
typed before tuổi	martyr	-0.02	teller	0.06
typed before ty	martyr	0.04	teller	-0.02
typed before tày	martyr	-0.02	teller	-0.01
typed before tá	martyr	0.1	teller	-0.01
typed before tám	martyr	0.07
typed before tân	martyr	-0.04	teller	-0.01
typed before tây	martyr	-0.04
typed before tèo	martyr	0.02
typed before tìm	martyr	0.12	teller	-0.04
typed before tím	martyr	0.05	teller	-0.05
typed before tính	martyr	0.05
typed before tô	martyr	0.08	teller	-0.01
typed before tôi	martyr	-0.02	teller	-0.05
typed before tù	martyr	0.03	teller	-0.01
typed before tư	martyr	0.01	teller	-0.03
typed before tường	martyr	-0.11	teller	-0.01
typed before tưởng	martyr	-0.07
typed before tại	martyr	-0.03
typed before tập	martyr	-0.02	teller	-0.03
typed before tặng	martyr	0.01
typed before tổ	martyr	-0.05	teller	-0.02
typed before tộc	martyr	0.04	teller	0.09
typed before tới	martyr	0.11	teller	-0.02
typed before tờ	martyr	0.08	teller	-0.05
typed before từ	martyr	-0.17	teller	-0.01
typed before tử	martyr	0.02	teller	0.1
typed before tự	martyr	0.01	teller	-0.01
typed before un	martyr	0.01
typed before ut	martyr	0.04	teller	0.08
typed before uy	martyr	-0.06
typed before va	martyr	0.12	teller	-0.05
typed before van	martyr	-0.04	teller	-0.01
typed before vang	martyr	0.1	teller	-0.01
typed before vao	martyr	-0.01	teller	-0.01
typed before ve	martyr	0.11	teller	0.01
typed before vi	martyr	0.02	teller	0.03
typed before viec	martyr	-0.01	teller	-0.04
typed before vien	teller	0.05
typed before viet	martyr	-0.08	teller	0.09
typed before village	martyr	-0.05
typed before vinh	martyr	0.03
typed before viên	martyr	0.08	teller	0.03
typed before viết	martyr	0.03	teller	0.01
typed before việt	martyr	-0.13	teller	0.07
typed before vo	martyr	0.05	teller	-0.02
typed before voi	martyr	0.26	teller	-0.09
typed before vong	martyr	0.03
typed before vu	martyr	0.13	teller	0.02
typed before vung	martyr	-0.01
typed before vuon	martyr	-0.03
typed before vuong	martyr	0.06	teller	-0.01
typed before và	martyr	0.3	teller	-0.03
typed before vào	martyr	0.02
typed before vì	martyr	-0.05	teller	-0.01
typed before vô	martyr	-0.03	teller	-0.01
typed before vùng	martyr	-0.01
typed before văn	martyr	0.01	teller	-0.01
typed before vĩnh	martyr	-0.1	teller	-0.01
typed before vườn	martyr	-0.07	teller	-0.03
typed before vận	martyr	0.04	teller	-0.05
typed before về	martyr	0.28	teller	-0.02
typed before vệ	martyr	-0.04	teller	-0.01
typed before vị	martyr	-0.15	teller	-0.05
typed before với	martyr	0.36	teller	-0.11
typed before vợ	martyr	-0.25	teller	-0.07
typed before vụ	martyr	-0.06	teller	-0.04
typed before vực	martyr	-0.03
typed before who	martyr	0.01	teller	-0.03
typed before with	martyr	-0.04	teller	-0.01
typed before xa	teller	-0.03
typed before xe	martyr	0.1	teller	-0.04
typed before xin	martyr	0.02	teller	0.02
typed before xom	martyr	-0.05	teller	0.07
typed before xong	martyr	-0.02	teller	-0.02
typed before xu	teller	-0.01
typed before xuan	martyr	0.02
typed before xuong	martyr	-0.04	teller	-0.01
typed before xuyên	martyr	-0.01	teller	-0.01
typed before xuân	martyr	-0.07	teller	-0.01
typed before xuống	martyr	-0.08	teller	-0.02
typed before xá	martyr	-0.01	teller	-0.01
typed before xác	martyr	-0.05	teller	0.12
typed before xã	martyr	-0.11	teller	-0.1
typed before xóm	martyr	-0.03	teller	0.04
typed before y	martyr	0.03	teller	-0.01
typed before yen	martyr	-0.02
typed before yeu	martyr	0.05	teller	-0.03
typed before yên	martyr	0.03
typed before yêu	martyr	-0.05	teller	-0.01
typed before à	martyr	-0.03	teller	0.04
typed before ông	martyr	-0.01	teller	-0.03
typed before út	martyr	-0.01	teller	0.02
typed before đi	martyr	-0.17	teller	-0.01
typed before đinh	martyr	0.04	teller	-0.01
typed before điền	martyr	0.04	teller	-0.01
typed before điều	martyr	-0.01
typed before điểm	martyr	-0.06	teller	-0.02
typed before đoàn	martyr	-0.07
typed before đoán	martyr	0.08	teller	-0.01
typed before đài	martyr	-0.04	teller	0.08
typed before đàn	martyr	0.07	teller	-0.01
typed before đá	martyr	-0.01	teller	-0.01
typed before đánh	martyr	-0.03	teller	-0.01
typed before đây	martyr	-0.02	teller	0.11
typed before đê	martyr	-0.03	teller	-0.01
typed before đêm	teller	-0.02
typed before đìa	martyr	-0.03	teller	-0.01
typed before đình	teller	0.02
typed before đó	martyr	0.2	teller	-0.04
typed before đông	martyr	0.03	teller	-0.03
typed before đúng	martyr	0.09
typed before đăng	martyr	0.05	teller	0.02
typed before đơn	martyr	-0.05	teller	0.13
typed before đưa	martyr	-0.05
typed before đường	martyr	-0.18	teller	0.06
typed before được	martyr	0.09	teller	0.03
typed before đạo	martyr	-0.05	teller	0.05
typed before đất	martyr	-0.05	teller	0.02
typed before đấu	martyr	-0.02	teller	-0.01
typed before đầu	martyr	0.15	teller	-0.01
typed before đặt	martyr	-0.03	teller	0.08
typed before đến	martyr	-0.04
typed before đề	martyr	0.15	teller	-0.07
typed before để	martyr	0.02	teller	-0.01
typed before địa	martyr	-0.04
typed before đồ	martyr	0.01	teller	-0.04
typed before đội	martyr	-0.11	teller	-0.09
typed before động	martyr	0.02	teller	-0.01
typed before đợt	martyr	-0.04
typed before đủ	martyr	0.09	teller	-0.03
typed before đứa	martyr	0.01	teller	-0.03
typed before đức	martyr	-0.24	teller	-0.03
typed before ơi	martyr	0.06	teller	0.2
typed before ơn	martyr	-0.08	teller	-0.03
typed before ạ	teller	0.1
typed before ảnh	martyr	0.15	teller	-0.03
typed before ất	martyr	0.02
typed before ấy	martyr	0.03	teller	-0.07
typed before ổng	martyr	0.08	teller	-0.04
typed before ở	martyr	-0.16	teller	-0.06
with day before	martyr	-0.14	teller	-0.28
with day behind	martyr	-0.15	teller	-0.03
with phone before	martyr	-0.12	teller	0.08
with phone behind	martyr	-1.16	teller	1.2
with unit before	martyr	-0.18	teller	0.25
with unit behind	martyr	-0.09	teller	0.23
woman	martyr	-0.7	teller	0.52
words 1	martyr	-0.22	teller	-0.27
words 2	martyr	-0.85	teller	-0.7
words 3	martyr	1.28	teller	0.25
words 4	martyr	-0.43	teller	0.06
words of text 0	martyr	0.15	teller	-0.31
words of text 1	martyr	0.17	teller	-0.12
words of text 2	martyr	0.23	teller	-0.59
words of text 3	martyr	0.01	teller	-0.13
words of text 4	martyr	-0.42	teller	0.1
words of text 5	martyr	-0.36	teller	0.38""")
