"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.25	teller	-0.73
+1=#	martyr	-0.09	teller	-0.12
+1=##	martyr	-0.18	teller	0.34
+1=###	martyr	-0.09	teller	-0.07
+1=####	martyr	0.66	teller	0.38
+1=##########	martyr	-0.39	teller	0.05
+1=$	martyr	0.45	teller	0.1
+1=19t	martyr	0.17
+1=84t	martyr	-0.07	teller	0.11
+1=88t	martyr	-0.07
+1=90t	martyr	-0.12	teller	-0.05
+1=a	martyr	-0.19	teller	-0.11
+1=ai	martyr	0.12	teller	-0.05
+1=an	martyr	0.05
+1=and	martyr	0.22	teller	-0.05
+1=anh	martyr	0.05	teller	0.13
+1=ap	martyr	0.09
+1=at	martyr	-0.17
+1=au	martyr	-0.07
+1=b	martyr	-0.24	teller	-0.25
+1=b1	martyr	0.08	teller	-0.05
+1=b2	martyr	-0.23	teller	0.09
+1=ba	martyr	0.41	teller	-0.29
+1=bac	martyr	0.12	teller	-0.09
+1=bam	martyr	-0.05
+1=ban	martyr	-0.24	teller	-0.15
+1=bao	martyr	-0.14	teller	-0.11
+1=bat	martyr	-0.09
+1=bay	martyr	0.05
+1=ben	martyr	0.06	teller	0.05
+1=bi	martyr	0.32	teller	-0.1
+1=biet	martyr	-0.07
+1=bieu	martyr	-0.05
+1=binh	teller	-0.07
+1=bo	martyr	0.37	teller	-0.13
+1=bon	martyr	0.17	teller	0.09
+1=born	martyr	0.15	teller	-0.07
+1=bui	teller	-0.08
+1=buon	martyr	0.08
+1=but	martyr	0.06	teller	0.06
+1=c	martyr	0.14	teller	-0.16
+1=c1	martyr	0.08	teller	0.06
+1=c11	martyr	0.06
+1=c12	teller	0.06
+1=c2	martyr	0.09	teller	-0.14
+1=c20	martyr	0.05	teller	0.08
+1=c3	martyr	0.11	teller	-0.05
+1=c6	teller	-0.09
+1=c8	martyr	0.07	teller	-0.05
+1=ca	martyr	0.41	teller	-0.08
+1=cac	martyr	-0.12
+1=cai	martyr	0.16
+1=called	martyr	0.05
+1=cam	martyr	0.07	teller	0.07
+1=came	martyr	-0.09
+1=can	martyr	0.31	teller	0.32
+1=cao	martyr	0.14	teller	-0.09
+1=cat	martyr	-0.09
+1=cau	teller	-0.08
+1=ccb	martyr	-0.36	teller	0.24
+1=cha	teller	-0.06
+1=chac	martyr	-0.07
+1=chau	martyr	-0.23	teller	0.47
+1=chay	martyr	-0.1
+1=cheo	martyr	0.06
+1=chep	teller	0.16
+1=chet	martyr	0.25
+1=chi	martyr	-0.28	teller	-0.2
+1=chien	martyr	0.23	teller	-0.06
+1=chieu	teller	0.22
+1=chim	martyr	0.15
+1=chin	martyr	0.08
+1=chinh	martyr	-0.33	teller	0.05
+1=cho	martyr	-0.32
+1=chon	martyr	-0.09	teller	-0.08
+1=chong	martyr	0.14
+1=chu	martyr	0.14	teller	-0.22
+1=chua	martyr	0.32	teller	-0.05
+1=chup	martyr	-0.07
+1=chuyen	martyr	-0.24
+1=co	teller	-0.05
+1=company	martyr	0.08
+1=con	martyr	0.22	teller	0.28
+1=cong	martyr	-0.08	teller	0.12
+1=cu	martyr	-0.13
+1=cua	martyr	-0.38
+1=cung	teller	-0.08
+1=cuoi	martyr	-0.09
+1=cuong	martyr	0.07
+1=cut	martyr	-0.09
+1=cuu	martyr	-0.1	teller	0.1
+1=d1	martyr	-0.09	teller	0.1
+1=da	martyr	-0.77	teller	-0.05
+1=dac	martyr	-0.06
+1=dai	martyr	0.08	teller	0.07
+1=dan	martyr	0.07
+1=dang	teller	-0.08
+1=danh	martyr	0.12
+1=dao	martyr	-0.11
+1=dat	martyr	-0.07
+1=day	martyr	-0.12	teller	0.33
+1=de	martyr	-0.05
+1=dead	martyr	-0.16
+1=deo	martyr	0.11	teller	-0.14
+1=deu	martyr	-0.08
+1=di	martyr	-0.06
+1=dia	martyr	0.05
+1=died	martyr	0.07
+1=dien	martyr	-0.24
+1=dit	martyr	-0.1
+1=do	martyr	-0.06	teller	0.16
+1=doan	martyr	-0.16	teller	-0.13
+1=doc	martyr	-0.24	teller	0.19
+1=doi	martyr	0.17	teller	-0.19
+1=don	martyr	0.37	teller	-0.2
+1=dong	teller	-0.09
+1=dt	martyr	-0.06
+1=du	martyr	0.11	teller	-0.17
+1=dua	martyr	-0.09	teller	0.14
+1=duc	martyr	0.14
+1=dung	martyr	-0.13	teller	-0.06
+1=duoc	martyr	0.1	teller	0.24
+1=duoi	martyr	-0.08	teller	0.12
+1=duong	martyr	-0.05	teller	0.05
+1=duy	martyr	-0.07	teller	0.06
+1=dv	martyr	-0.07
+1=e	martyr	-0.13	teller	-0.05
+1=em	martyr	-0.12
+1=en	martyr	-0.22
+1=et	martyr	0.2
+1=etait	martyr	0.09
+1=fell	martyr	-0.08
+1=from	martyr	0.2	teller	-0.09
+1=gan	martyr	-0.05
+1=gay	martyr	0.11
+1=ghi	martyr	-0.17	teller	0.16
+1=gi	martyr	0.07
+1=gia	martyr	-0.19
+1=giao	martyr	-0.2	teller	0.17
+1=giay	martyr	0.09
+1=gio	martyr	-0.05
+1=giong	martyr	0.06
+1=giu	martyr	-0.16	teller	0.09
+1=giup	martyr	0.06
+1=go	martyr	0.34	teller	-0.23
+1=goc	martyr	0.05
+1=goi	martyr	-0.1
+1=gui	martyr	-0.18	teller	0.15
+1=h	teller	0.05
+1=h2	martyr	0.11
+1=ha	martyr	0.05	teller	-0.2
+1=hai	martyr	-0.08	teller	-0.16
+1=hang	martyr	0.12
+1=hat	martyr	0.08
+1=hau	martyr	0.12
+1=hay	martyr	0.26	teller	-0.21
+1=he	martyr	-0.08
+1=hen	martyr	0.11
+1=hi	martyr	0.23	teller	-0.06
+1=hien	martyr	-0.07
+1=hiep	martyr	0.07
+1=hieu	martyr	-0.06	teller	-0.06
+1=ho	teller	-0.07
+1=hoa	teller	-0.08
+1=hoac	martyr	-0.08
+1=hoang	teller	-0.07
+1=hoc	martyr	0.06	teller	0.06
+1=hoi	martyr	0.2	teller	0.2
+1=home	martyr	0.05
+1=hong	martyr	-0.07
+1=hp	martyr	-0.11
+1=huong	martyr	-0.11
+1=huyen	martyr	-0.06
+1=hy	martyr	0.42	teller	-0.08
+1=i	teller	0.16
+1=in	martyr	-0.08
+1=k	martyr	-0.05	teller	0.05
+1=ke	martyr	-0.43	teller	0.2
+1=khac	martyr	-0.06
+1=khai	teller	0.11
+1=khau	martyr	-0.1
+1=khe	martyr	-0.05
+1=khi	martyr	-0.1
+1=khmer	martyr	0.19
+1=khoai	martyr	0.06
+1=khong	martyr	0.24
+1=khu	martyr	-0.07	teller	0.06
+1=kien	martyr	0.09
+1=kieu	martyr	-0.15	teller	0.08
+1=kim	martyr	0.05	teller	0.16
+1=kinh	martyr	-0.05	teller	0.2
+1=kt	martyr	-0.07
+1=ky	martyr	-0.09	teller	0.13
+1=l	martyr	0.08
+1=la	martyr	-0.06	teller	0.12
+1=lac	martyr	-0.12
+1=lai	martyr	-0.18	teller	-0.15
+1=lang	martyr	0.18	teller	0.14
+1=lanh	martyr	-0.12
+1=le	martyr	-0.18	teller	-0.12
+1=liet	martyr	-0.12
+1=linh	martyr	-0.13	teller	0.38
+1=lo	teller	-0.08
+1=loc	martyr	-0.07
+1=lon	martyr	0.07
+1=long	martyr	-0.16	teller	0.05
+1=lop	martyr	-0.07
+1=ls	martyr	0.17
+1=luc	martyr	0.09
+1=luong	martyr	-0.16
+1=luu	martyr	0.05	teller	-0.06
+1=ly	martyr	-0.12
+1=ma	martyr	0.16
+1=mac	martyr	0.25
+1=mat	teller	-0.06
+1=me	martyr	-0.44
+1=mo	martyr	-0.1	teller	-0.12
+1=moi	martyr	0.6	teller	-0.05
+1=mort	martyr	-0.08
+1=mot	martyr	0.21	teller	-0.09
+1=mu	martyr	0.05	teller	0.06
+1=mua	martyr	-0.11	teller	0.07
+1=muong	martyr	0.13	teller	-0.09
+1=my	martyr	-0.18	teller	-0.06
+1=na	martyr	-0.05
+1=nam	martyr	0.41	teller	0.14
+1=nay	martyr	-0.35	teller	0.14
+1=nen	martyr	0.18	teller	0.07
+1=neu	martyr	-0.09	teller	0.1
+1=ng	martyr	0.08
+1=nga	martyr	0.09
+1=ngan	martyr	-0.07
+1=ngay	martyr	0.22
+1=nghe	martyr	0.2	teller	-0.05
+1=nghi	martyr	0.14	teller	-0.05
+1=nghia	martyr	-0.09
+1=ngoai	teller	-0.07
+1=nguyen	martyr	-0.15	teller	0.43
+1=nha	martyr	0.34	teller	-0.16
+1=nhan	martyr	0.05	teller	0.1
+1=nhap	teller	0.13
+1=nhat	martyr	-0.06
+1=nhe	martyr	0.08	teller	0.07
+1=nho	teller	0.39
+1=nhom	teller	0.16
+1=nhu	martyr	-0.11
+1=nhung	teller	-0.06
+1=ninh	martyr	0.15	teller	-0.06
+1=no	martyr	-0.13	teller	-0.06
+1=noi	martyr	0.14
+1=nous	martyr	-0.18
+1=now	teller	0.08
+1=ntls	martyr	-0.09
+1=nu	martyr	0.1
+1=nua	martyr	-0.18	teller	0.13
+1=nung	martyr	0.11	teller	-0.07
+1=nuoi	martyr	0.12
+1=o	martyr	-0.14	teller	0.28
+1=of	martyr	-0.23
+1=oi	teller	-0.05
+1=om	martyr	0.16
+1=ong	martyr	-0.27	teller	0.13
+1=p	teller	0.08
+1=passed	teller	0.07
+1=phai	martyr	-0.15
+1=pham	martyr	0.11	teller	-0.05
+1=phan	teller	-0.06
+1=phao	martyr	0.07
+1=phi	martyr	0.07
+1=pho	martyr	-0.05
+1=phong	martyr	-0.26
+1=phu	martyr	-0.16	teller	0.06
+1=phuc	martyr	-0.1
+1=phung	martyr	-0.08	teller	0.08
+1=phuong	martyr	0.08	teller	0.08
+1=q	martyr	0.06
+1=qua	martyr	-0.08	teller	-0.06
+1=quan	martyr	-0.14	teller	0.13
+1=quang	teller	0.06
+1=quay	martyr	0.07
+1=que	teller	-0.08
+1=qui	martyr	-0.14
+1=quoc	martyr	-0.25
+1=ra	martyr	-0.05
+1=read	martyr	-0.17
+1=regiment	martyr	0.15	teller	-0.07
+1=ro	martyr	0.1
+1=roi	martyr	-0.16
+1=s	martyr	-0.05
+1=sach	teller	-0.06
+1=said	martyr	-0.09
+1=san	martyr	-0.1
+1=sang	martyr	-0.15
+1=sau	martyr	-0.23	teller	-0.16
+1=sdt	martyr	0.25	teller	-0.06
+1=se	martyr	0.09	teller	-0.07
+1=she	martyr	0.26
+1=si	martyr	-0.07
+1=sinh	martyr	0.23	teller	0.14
+1=sn	martyr	0.29	teller	-0.16
+1=so	martyr	-0.18	teller	-0.25
+1=soan	teller	0.07
+1=soc	teller	0.08
+1=son	martyr	0.11
+1=song	martyr	-0.13	teller	0.07
+1=sot	martyr	0.12
+1=squad	martyr	-0.08
+1=still	martyr	-0.1
+1=su	martyr	-0.07	teller	0.06
+1=sut	martyr	-0.08
+1=suu	martyr	-0.06	teller	0.27
+1=ta	martyr	-0.11	teller	-0.06
+1=tai	martyr	-0.18	teller	0.13
+1=tam	martyr	-0.34	teller	0.2
+1=tan	martyr	0.08	teller	0.12
+1=tang	martyr	-0.1
+1=tap	teller	-0.05
+1=tat	martyr	0.1
+1=tay	martyr	0.1
+1=ten	martyr	-0.41	teller	-0.35
+1=thach	teller	-0.09
+1=thai	martyr	0.11
+1=than	teller	-0.11
+1=thang	martyr	0.19
+1=thanh	martyr	-0.07
+1=that	martyr	0.19
+1=thay	martyr	-0.18	teller	-0.09
+1=the	martyr	-0.29	teller	-0.06
+1=theo	martyr	-0.18	teller	0.1
+1=thi	martyr	0.46	teller	-0.19
+1=thieu	martyr	0.17	teller	-0.08
+1=tho	martyr	0.08
+1=thoat	teller	-0.06
+1=thoi	martyr	0.17	teller	-0.05
+1=thon	teller	0.19
+1=thong	teller	-0.09
+1=thu	martyr	-0.14	teller	0.26
+1=thuan	martyr	-0.06
+1=thuong	martyr	0.08	teller	0.15
+1=thuy	martyr	0.23	teller	-0.06
+1=tich	martyr	-0.06	teller	-0.05
+1=tiem	martyr	0.08
+1=tien	martyr	0.1	teller	0.08
+1=tieu	martyr	0.43	teller	-0.16
+1=tim	martyr	0.06
+1=tinh	martyr	-0.07	teller	-0.1
+1=tnxp	martyr	0.07
+1=to	martyr	0.25	teller	0.05
+1=toan	teller	-0.05
+1=toi	martyr	-0.14	teller	0.33
+1=took	martyr	-0.08
+1=tra	martyr	0.18
+1=trai	martyr	-0.09
+1=tram	martyr	-0.17
+1=tran	martyr	-0.07	teller	0.05
+1=trang	martyr	-0.05	teller	-0.05
+1=tren	martyr	-0.07	teller	-0.07
+1=trinh	martyr	-0.1
+1=tro	teller	-0.06
+1=troi	martyr	0.14	teller	-0.06
+1=trong	martyr	-0.25	teller	0.14
+1=tru	teller	0.08
+1=truc	martyr	-0.11	teller	0.09
+1=trung	martyr	0.15	teller	-0.08
+1=truoc	martyr	-0.37	teller	0.21
+1=truong	martyr	-0.2	teller	0.21
+1=tu	martyr	0.51	teller	-0.09
+1=tuc	martyr	0.09
+1=tui	martyr	-0.14
+1=tung	martyr	-0.11
+1=tuoi	martyr	0.09	teller	-0.09
+1=tuong	teller	-0.05
+1=ung	martyr	-0.11
+1=unit	martyr	0.08
+1=va	martyr	-0.21	teller	0.19
+1=van	martyr	-0.21
+1=vao	teller	-0.06
+1=vay	martyr	0.05
+1=ve	martyr	-0.06	teller	-0.09
+1=vien	martyr	-0.13
+1=viet	martyr	0.07
+1=village	martyr	-0.12
+1=vo	martyr	0.05	teller	0.13
+1=voi	martyr	0.14	teller	0.13
+1=vu	martyr	0.08
+1=vui	martyr	-0.06
+1=was	martyr	0.09
+1=we	martyr	0.12
+1=when	martyr	-0.05
+1=which	martyr	0.05
+1=who	martyr	0.2	teller	-0.08
+1=with	martyr	0.05
+1=xa	martyr	0.05	teller	-0.11
+1=xac	martyr	-0.05
+1=xe	martyr	0.09
+1=xin	martyr	0.25	teller	0.06
+1=xom	martyr	-0.15
+1=y	martyr	0.34	teller	-0.09
+1=yen	martyr	0.15	teller	-0.07
+2=##	martyr	0.27	teller	-0.24
+2=###	martyr	-0.48	teller	0.58
+2=####	martyr	0.29	teller	-0.2
+2=##########	martyr	0.31	teller	-0.06
+2=$	martyr	-0.17	teller	0.35
+2=a	martyr	0.05	teller	0.1
+2=ac	martyr	0.14
+2=ai	martyr	0.14	teller	-0.16
+2=and	martyr	-0.09	teller	-0.09
+2=anh	martyr	-0.1	teller	-0.05
+2=ans	martyr	0.06
+2=ap	martyr	-0.05
+2=at	martyr	0.14
+2=ay	teller	0.05
+2=b	martyr	0.08	teller	-0.06
+2=ba	martyr	-0.22	teller	0.25
+2=bac	martyr	0.09
+2=bach	martyr	0.12
+2=back	martyr	-0.1
+2=bai	teller	0.1
+2=ban	teller	-0.15
+2=bang	martyr	-0.08
+2=bao	teller	0.09
+2=bat	martyr	-0.29
+2=battalion	martyr	0.05
+2=bay	martyr	-0.09
+2=be	martyr	0.07	teller	0.1
+2=ben	martyr	-0.07	teller	-0.05
+2=benh	martyr	-0.08
+2=bi	martyr	-0.31	teller	0.12
+2=bia	martyr	0.15	teller	-0.05
+2=bien	martyr	0.05	teller	0.12
+2=biet	teller	-0.15
+2=binh	teller	0.16
+2=bo	teller	0.13
+2=boc	martyr	0.06
+2=bom	martyr	-0.07
+2=bon	martyr	-0.08	teller	0.08
+2=bong	martyr	-0.05	teller	0.1
+2=both	martyr	0.06
+2=bui	martyr	0.09
+2=buoi	martyr	-0.11
+2=buon	martyr	-0.06
+2=buried	martyr	0.07
+2=c	martyr	-0.2	teller	0.06
+2=c2	martyr	-0.08
+2=c5	martyr	0.05
+2=c7	martyr	-0.05
+2=ca	martyr	0.13	teller	0.1
+2=cach	martyr	0.06
+2=called	martyr	0.15
+2=cam	martyr	0.14
+2=can	teller	-0.12
+2=cang	martyr	0.06	teller	-0.05
+2=cao	martyr	0.15	teller	-0.07
+2=cat	martyr	0.18	teller	0.06
+2=cau	martyr	-0.19	teller	-0.09
+2=cay	martyr	0.09
+2=ccb	teller	-0.05
+2=cham	martyr	-0.1	teller	0.08
+2=chan	martyr	-0.17
+2=chau	teller	-0.25
+2=cheo	martyr	0.17
+2=chet	martyr	-0.47	teller	-0.07
+2=chi	martyr	-0.2	teller	-0.21
+2=chien	martyr	-0.24
+2=chieu	martyr	0.13
+2=chin	martyr	-0.12
+2=chinh	martyr	0.09
+2=cho	martyr	-0.33	teller	-0.18
+2=chon	martyr	0.24	teller	0.18
+2=chong	martyr	0.12	teller	0.1
+2=chu	martyr	0.11	teller	-0.18
+2=chua	martyr	-0.16	teller	-0.07
+2=chuc	martyr	-0.11	teller	0.17
+2=chung	martyr	0.32
+2=chuyen	martyr	0.07
+2=co	martyr	0.18	teller	0.06
+2=coi	martyr	-0.12	teller	0.1
+2=company	martyr	0.06
+2=con	martyr	-0.14	teller	0.13
+2=cong	martyr	0.31
+2=cot	martyr	-0.08
+2=cu	martyr	-0.07	teller	-0.2
+2=cua	teller	-0.13
+2=cung	martyr	0.11
+2=cuong	martyr	0.15
+2=cut	martyr	-0.08
+2=cuu	martyr	-0.14
+2=d2	teller	-0.07
+2=d5	martyr	0.07
+2=d6	martyr	-0.08
+2=d7	martyr	0.05
+2=d8	martyr	0.06
+2=d9	martyr	-0.06
+2=da	martyr	0.06	teller	-0.09
+2=dac	martyr	0.05	teller	-0.05
+2=dai	teller	-0.06
+2=dak	martyr	-0.06
+2=dan	martyr	-0.27	teller	0.05
+2=danh	martyr	0.27
+2=dao	martyr	0.07
+2=dat	martyr	-0.11
+2=dau	martyr	0.13	teller	-0.07
+2=day	martyr	0.09
+2=de	martyr	0.31	teller	0.18
+2=dem	martyr	0.11
+2=den	teller	0.08
+2=di	martyr	-0.05	teller	0.12
+2=dia	martyr	-0.07	teller	0.21
+2=dich	martyr	-0.05
+2=dien	martyr	0.17	teller	0.09
+2=dieu	martyr	-0.13	teller	-0.1
+2=dinh	martyr	0.29	teller	-0.08
+2=do	teller	0.06
+2=doan	martyr	-0.17	teller	-0.06
+2=doi	martyr	0.31	teller	-0.1
+2=don	martyr	-0.82	teller	0.05
+2=dong	martyr	-0.13
+2=du	teller	0.07
+2=dua	martyr	-0.21
+2=duc	martyr	-0.07
+2=dung	martyr	-0.07	teller	0.15
+2=duoc	martyr	0.11
+2=duong	teller	-0.18
+2=e	martyr	0.09
+2=e1	teller	-0.05
+2=fell	martyr	0.07
+2=gai	martyr	-0.35	teller	0.36
+2=gan	martyr	0.07
+2=ghi	martyr	-0.05	teller	0.14
+2=gi	martyr	0.05
+2=gia	martyr	-0.12
+2=giai	martyr	-0.05
+2=giang	martyr	0.23	teller	-0.07
+2=giao	martyr	0.1
+2=giap	martyr	0.08	teller	-0.05
+2=giat	teller	0.05
+2=giay	martyr	-0.05
+2=gio	martyr	-0.2	teller	-0.11
+2=giong	martyr	0.6	teller	0.08
+2=giu	teller	-0.07
+2=giua	martyr	0.11
+2=giup	martyr	-0.05	teller	-0.26
+2=go	martyr	0.06
+2=goc	martyr	-0.16	teller	-0.07
+2=goi	martyr	0.19	teller	-0.17
+2=gui	martyr	0.18	teller	0.06
+2=ha	martyr	0.14	teller	-0.07
+2=hai	martyr	0.15	teller	-0.11
+2=ham	martyr	0.07
+2=hang	martyr	-0.08
+2=hat	martyr	0.09
+2=hau	martyr	-0.18	teller	0.07
+2=have	martyr	-0.08	teller	0.1
+2=hay	martyr	-0.26	teller	0.13
+2=he	martyr	-0.14
+2=hi	martyr	0.15
+2=hien	martyr	0.18
+2=hiep	martyr	-0.06
+2=ho	martyr	-0.07	teller	0.07
+2=hoa	martyr	0.11	teller	-0.12
+2=hoai	martyr	0.09
+2=hoang	martyr	0.08	teller	-0.14
+2=hoat	martyr	0.28	teller	-0.1
+2=hoi	martyr	-0.16	teller	0.1
+2=hom	teller	-0.08
+2=hon	martyr	0.05
+2=hre	martyr	-0.09
+2=hue	martyr	-0.05
+2=hung	martyr	-0.05
+2=huong	teller	0.07
+2=huu	martyr	-0.09
+2=huy	martyr	-0.31	teller	-0.07
+2=huyen	teller	-0.07
+2=hy	martyr	0.15
+2=i	martyr	-0.12	teller	-0.07
+2=il	martyr	-0.05
+2=in	martyr	-0.2	teller	0.11
+2=is	martyr	-0.12	teller	-0.05
+2=k	teller	-0.06
+2=ke	teller	-0.1
+2=kha	martyr	0.14
+2=khac	martyr	-0.1	teller	-0.1
+2=khanh	martyr	0.14
+2=khe	martyr	0.16
+2=khmer	martyr	0.05
+2=khoai	martyr	-0.07
+2=khoi	martyr	-0.1
+2=khong	teller	-0.08
+2=khu	teller	-0.07
+2=kia	martyr	0.18
+2=kien	martyr	0.26	teller	0.05
+2=kieu	martyr	-0.27
+2=kim	martyr	0.19	teller	-0.09
+2=kinh	teller	0.12
+2=kon	teller	0.05
+2=ky	martyr	-0.27	teller	0.1
+2=l	martyr	0.2
+2=la	martyr	-0.41	teller	-0.2
+2=lac	martyr	0.22
+2=lai	martyr	0.17	teller	-0.17
+2=lam	martyr	-0.05	teller	-0.07
+2=lan	martyr	-0.07	teller	-0.05
+2=lang	martyr	-0.05
+2=lanh	martyr	0.07
+2=lao	martyr	-0.17	teller	0.08
+2=lap	martyr	-0.09
+2=lay	teller	-0.1
+2=le	martyr	-0.45
+2=leader	martyr	-0.07
+2=len	martyr	0.11	teller	-0.06
+2=lenh	martyr	-0.11
+2=liem	martyr	0.11
+2=lien	teller	0.07
+2=liet	martyr	-0.12	teller	0.15
+2=lieu	martyr	-0.08	teller	0.05
+2=linh	martyr	-0.05	teller	0.11
+2=lo	martyr	-0.06	teller	-0.05
+2=loc	martyr	0.25	teller	-0.09
+2=long	martyr	-0.25	teller	0.11
+2=lop	teller	0.08
+2=lot	martyr	0.05
+2=luc	martyr	0.15	teller	-0.06
+2=lun	martyr	0.05
+2=lung	martyr	-0.09
+2=luong	martyr	0.19	teller	-0.06
+2=luu	martyr	0.31
+2=ly	martyr	-0.22
+2=ma	martyr	-0.22	teller	0.16
+2=mai	martyr	0.06
+2=mang	teller	-0.06
+2=manh	martyr	0.07
+2=mat	martyr	-0.34	teller	-0.15
+2=may	martyr	-0.12	teller	0.16
+2=me	teller	-0.23
+2=meme	martyr	0.07
+2=mien	martyr	0.07
+2=min	martyr	0.22
+2=minh	martyr	-0.13	teller	0.05
+2=mo	teller	-0.13
+2=moi	martyr	0.15
+2=mong	martyr	0.25	teller	-0.1
+2=mort	martyr	0.05
+2=mot	martyr	-0.13	teller	0.09
+2=mua	teller	0.07
+2=mui	martyr	-0.08
+2=muoi	martyr	0.12	teller	0.21
+2=muon	martyr	-0.23	teller	0.2
+2=muong	martyr	0.08
+2=my	martyr	-0.08
+2=na	teller	-0.09
+2=nam	martyr	0.13	teller	0.09
+2=name	martyr	-0.06
+2=nao	martyr	-0.06
+2=nen	martyr	-0.06
+2=ng	martyr	-0.05	teller	0.09
+2=nga	martyr	-0.07
+2=ngan	martyr	0.23	teller	-0.05
+2=ngay	martyr	-0.27
+2=nghe	martyr	-0.24	teller	-0.11
+2=nghi	martyr	-0.16
+2=nghia	martyr	0.2
+2=ngo	martyr	0.45	teller	0.05
+2=ngoai	martyr	0.09
+2=ngoc	martyr	-0.14	teller	0.07
+2=ngoi	martyr	0.13	teller	0.07
+2=ngu	teller	0.11
+2=nguoi	martyr	-0.05	teller	-0.18
+2=nguyen	martyr	0.06	teller	-0.19
+2=nguyet	martyr	-0.08	teller	0.06
+2=nha	martyr	0.07	teller	0.1
+2=nhac	martyr	0.14
+2=nham	martyr	0.07
+2=nhan	martyr	0.09	teller	-0.08
+2=nhat	teller	-0.16
+2=nhi	martyr	-0.15
+2=nho	martyr	0.29
+2=nhom	teller	0.09
+2=nhon	teller	0.15
+2=nien	martyr	0.11
+2=ninh	martyr	-0.06	teller	0.07
+2=no	teller	0.16
+2=noi	martyr	0.08	teller	0.35
+2=nong	martyr	-0.11
+2=not	martyr	-0.05
+2=ntls	martyr	0.1
+2=nu	martyr	0.1
+2=nua	martyr	0.08
+2=nui	martyr	0.09
+2=nuoc	martyr	0.16
+2=o	martyr	-0.17	teller	0.08
+2=of	martyr	0.13	teller	0.16
+2=on	martyr	-0.07	teller	0.13
+2=ong	teller	0.09
+2=out	martyr	-0.06
+2=par	martyr	-0.07
+2=pha	martyr	-0.05
+2=pham	teller	-0.05
+2=phan	martyr	-0.05
+2=phao	martyr	-0.05
+2=phap	martyr	0.23
+2=phau	martyr	0.23	teller	0.07
+2=phi	martyr	0.09
+2=pho	martyr	0.38
+2=phong	martyr	0.05
+2=phuc	teller	-0.05
+2=phung	martyr	0.13
+2=phuoc	martyr	0.13
+2=phuong	teller	0.07
+2=plei	martyr	0.1	teller	0.09
+2=qua	martyr	-0.08	teller	0.1
+2=quach	martyr	-0.07
+2=quan	martyr	-0.08	teller	-0.09
+2=quang	martyr	0.09	teller	0.11
+2=quao	martyr	0.34
+2=que	martyr	-0.31
+2=quen	martyr	0.07	teller	-0.08
+2=quy	teller	0.08
+2=quyet	martyr	-0.09
+2=quynh	martyr	-0.17
+2=ra	martyr	-0.1
+2=raglai	martyr	-0.07	teller	0.09
+2=rang	martyr	0.2
+2=ri	martyr	-0.05
+2=ro	teller	0.13
+2=roi	martyr	0.27	teller	-0.21
+2=ruot	martyr	0.27	teller	-0.06
+2=s	teller	0.13
+2=sa	martyr	0.06
+2=sai	martyr	0.06
+2=san	martyr	-0.11
+2=sang	martyr	-0.06	teller	0.12
+2=sanh	martyr	0.09
+2=sao	martyr	0.05	teller	0.08
+2=sap	martyr	-0.06
+2=sat	martyr	-0.17
+2=se	martyr	-0.07
+2=si	martyr	0.45	teller	-0.17
+2=sinh	martyr	0.69	teller	-0.19
+2=so	martyr	-0.17	teller	-0.06
+2=son	martyr	-0.08	teller	0.15
+2=song	martyr	-0.13
+2=su	martyr	0.07	teller	-0.06
+2=sua	teller	-0.07
+2=sung	teller	0.07
+2=sut	martyr	-0.12
+2=suu	martyr	-0.07
+2=sy	martyr	0.17	teller	-0.06
+2=t	martyr	-0.13
+2=ta	martyr	0.08	teller	-0.05
+2=tai	martyr	0.05	teller	0.15
+2=tam	martyr	-0.2	teller	0.13
+2=tan	martyr	0.22	teller	-0.09
+2=tang	martyr	0.05
+2=tap	martyr	-0.09
+2=tau	martyr	0.1
+2=tay	teller	-0.13
+2=ten	martyr	-0.43	teller	0.05
+2=thach	martyr	0.08	teller	-0.1
+2=thai	martyr	-0.09
+2=tham	martyr	0.17	teller	0.07
+2=than	martyr	-0.14
+2=thang	martyr	-0.12	teller	0.17
+2=thanh	martyr	0.12	teller	0.05
+2=thao	teller	0.07
+2=thap	martyr	-0.05
+2=that	martyr	-0.38	teller	-0.11
+2=the	martyr	-0.07	teller	-0.14
+2=theo	martyr	0.19
+2=thi	martyr	-0.3	teller	-0.29
+2=thien	martyr	0.05
+2=thiet	martyr	-0.17
+2=thieu	martyr	0.12	teller	-0.08
+2=tho	martyr	-0.05
+2=thoai	martyr	-0.21
+2=thoat	martyr	-0.12
+2=thon	teller	-0.18
+2=thong	martyr	0.23	teller	-0.06
+2=thu	martyr	0.13
+2=thuc	martyr	-0.07
+2=thuoc	martyr	-0.09
+2=thuong	martyr	0.1
+2=thuy	martyr	0.08
+2=thuyen	martyr	-0.06
+2=tich	martyr	0.12
+2=tien	martyr	0.2
+2=tieu	martyr	-0.35	teller	0.26
+2=tim	teller	0.19
+2=tin	martyr	0.07	teller	-0.06
+2=tinh	martyr	-0.2	teller	0.05
+2=tnxp	martyr	0.12	teller	-0.06
+2=to	teller	0.24
+2=toa	teller	0.07
+2=toan	teller	0.07
+2=toc	teller	0.19
+2=toi	martyr	0.23	teller	0.21
+2=tong	martyr	-0.05
+2=trac	martyr	-0.06
+2=trach	martyr	-0.11
+2=trai	martyr	-0.07	teller	0.44
+2=tran	teller	-0.06
+2=trang	martyr	-0.07	teller	0.15
+2=tri	martyr	-0.11
+2=trieu	martyr	-0.12	teller	0.06
+2=trinh	martyr	-0.25	teller	0.21
+2=tro	martyr	-0.22	teller	0.07
+2=troi	martyr	0.08
+2=trong	teller	-0.15
+2=truc	martyr	0.09
+2=trung	martyr	-0.29
+2=truoc	teller	-0.07
+2=tu	teller	0.05
+2=tuan	martyr	-0.05
+2=tui	martyr	-0.2
+2=tuoi	martyr	-0.34	teller	0.14
+2=tuong	martyr	0.06
+2=uong	teller	0.1
+2=us	martyr	-0.06
+2=ut	martyr	0.17
+2=uy	martyr	0.21	teller	-0.09
+2=va	martyr	-0.22	teller	-0.05
+2=van	teller	0.15
+2=ve	martyr	-0.22	teller	-0.06
+2=vi	martyr	0.05	teller	-0.05
+2=viec	martyr	-0.05	teller	-0.07
+2=vien	martyr	-0.2	teller	0.13
+2=viet	martyr	-0.12
+2=vinh	martyr	0.3	teller	-0.07
+2=vo	teller	-0.05
+2=vu	martyr	0.16	teller	-0.09
+2=vui	martyr	-0.16
+2=vuong	martyr	-0.13	teller	0.15
+2=was	martyr	0.26
+2=went	martyr	0.05
+2=xa	martyr	-0.37	teller	0.29
+2=xac	martyr	0.07
+2=xin	martyr	-0.08	teller	0.05
+2=xo	teller	-0.06
+2=xua	martyr	0.07	teller	0.05
+2=xuan	martyr	0.32	teller	-0.09
+2=xuong	martyr	0.19	teller	-0.07
+2=xuyen	teller	0.05
+2=y	martyr	-0.16	teller	0.14
+2=yen	martyr	0.11	teller	-0.14
+2=yeu	martyr	-0.07
+3=#	martyr	-0.18	teller	-0.13
+3=##	martyr	-0.07	teller	0.45
+3=###	martyr	-0.53	teller	0.65
+3=####	martyr	0.33
+3=$	martyr	-0.79	teller	1.53
+3=a	martyr	-0.28
+3=ai	martyr	0.06	teller	-0.08
+3=an	martyr	0.11
+3=ancien	martyr	-0.17	teller	0.19
+3=anh	martyr	0.05	teller	0.12
+3=ao	martyr	0.1
+3=ap	martyr	-0.05	teller	0.13
+3=arvn	martyr	-0.07
+3=at	martyr	0.37
+3=au	martyr	0.09
+3=ba	martyr	0.16	teller	0.21
+3=bac	martyr	0.21	teller	-0.09
+3=bach	martyr	-0.12
+3=ban	martyr	0.27	teller	-0.11
+3=bang	martyr	-0.07
+3=bao	martyr	0.17	teller	-0.15
+3=bay	teller	0.08
+3=be	martyr	0.06
+3=ben	martyr	-0.06	teller	-0.1
+3=benh	martyr	-0.17
+3=bep	martyr	0.07
+3=beside	martyr	0.14	teller	-0.06
+3=bi	teller	0.05
+3=bia	teller	-0.06
+3=bien	martyr	-0.07
+3=biet	martyr	-0.14	teller	0.06
+3=binh	martyr	-0.1	teller	0.06
+3=bo	martyr	-0.35	teller	0.2
+3=boc	martyr	0.11
+3=boi	martyr	0.05
+3=bom	martyr	0.07
+3=bon	martyr	0.11
+3=bua	martyr	0.23
+3=bui	martyr	0.08
+3=bung	martyr	0.1
+3=c1	martyr	0.06
+3=c10	martyr	-0.1
+3=c5	martyr	-0.06	teller	0.12
+3=c6	martyr	-0.11
+3=c9	martyr	-0.05
+3=ca	martyr	0.28	teller	0.07
+3=cac	martyr	-0.08
+3=cach	martyr	0.08
+3=cai	martyr	-0.15	teller	-0.17
+3=cam	martyr	0.11	teller	0.06
+3=can	martyr	-0.07	teller	-0.1
+3=canh	martyr	-0.26	teller	0.21
+3=cao	teller	-0.14
+3=cap	martyr	-0.2
+3=cat	martyr	-0.14	teller	0.08
+3=cau	martyr	-0.21
+3=cay	teller	-0.05
+3=cha	martyr	-0.16
+3=chau	teller	-0.22
+3=chay	martyr	0.1
+3=che	martyr	-0.05
+3=chep	martyr	-0.05
+3=chet	martyr	-0.1	teller	-0.08
+3=chi	martyr	0.07	teller	0.05
+3=chien	martyr	-0.16	teller	-0.06
+3=chieu	martyr	-0.09
+3=chin	martyr	0.06	teller	-0.08
+3=chinh	martyr	-0.13	teller	0.06
+3=cho	teller	-0.3
+3=chon	teller	-0.05
+3=chong	martyr	0.2
+3=chqs	martyr	-0.07
+3=chu	martyr	0.53
+3=chua	martyr	-0.05	teller	-0.12
+3=chuc	martyr	0.12
+3=chum	martyr	0.05
+3=chung	martyr	-0.06	teller	0.05
+3=chup	martyr	-0.05
+3=chuyen	martyr	-0.11	teller	-0.07
+3=co	martyr	0.08	teller	-0.28
+3=coc	martyr	-0.07
+3=coi	martyr	-0.09	teller	0.11
+3=com	martyr	-0.07
+3=commander	teller	0.12
+3=con	martyr	-0.15	teller	-0.08
+3=cong	martyr	0.15	teller	-0.18
+3=cu	martyr	-0.06	teller	0.17
+3=cua	martyr	-0.26	teller	-0.08
+3=cuc	martyr	0.29
+3=cung	teller	0.18
+3=cuoi	martyr	0.19
+3=cuon	martyr	0.11
+3=cuong	teller	0.08
+3=cut	martyr	0.23	teller	-0.05
+3=cuu	martyr	0.18	teller	0.05
+3=d2	teller	-0.06
+3=d3	martyr	-0.06	teller	-0.05
+3=d5	martyr	-0.06	teller	0.07
+3=d6	martyr	0.05
+3=d8	martyr	-0.08
+3=da	martyr	-0.2
+3=dai	teller	-0.11
+3=dam	martyr	-0.05
+3=dan	martyr	-0.13	teller	0.12
+3=danh	martyr	0.29	teller	-0.06
+3=dao	martyr	0.09	teller	0.11
+3=dap	martyr	-0.11
+3=dat	martyr	0.07	teller	0.08
+3=day	teller	0.06
+3=de	teller	-0.09
+3=dem	martyr	-0.15
+3=den	martyr	-0.05
+3=deu	martyr	0.1	teller	-0.06
+3=di	martyr	0.1
+3=dia	martyr	-0.15	teller	0.05
+3=diem	martyr	-0.08
+3=dien	martyr	0.1	teller	0.13
+3=diep	martyr	-0.05
+3=do	martyr	0.24
+3=doan	martyr	-0.35	teller	0.21
+3=doi	teller	-0.14
+3=don	teller	0.27
+3=dong	martyr	-0.07	teller	0.19
+3=dot	martyr	0.1
+3=dt	martyr	-0.16	teller	0.31
+3=du	martyr	0.1	teller	-0.05
+3=dua	teller	-0.06
+3=duc	martyr	-0.13
+3=dung	martyr	-0.19	teller	-0.06
+3=duoc	martyr	0.09
+3=duoi	martyr	-0.11
+3=duong	martyr	0.06	teller	-0.08
+3=duy	martyr	0.15
+3=e	martyr	-0.11
+3=e31	martyr	-0.13	teller	0.13
+3=e42	martyr	0.06
+3=e66	martyr	0.07	teller	-0.05
+3=en	martyr	-0.07
+3=est	martyr	0.07
+3=et	martyr	0.2
+3=gac	martyr	0.18
+3=gai	martyr	-0.05	teller	0.15
+3=gao	martyr	0.21
+3=gap	martyr	-0.16	teller	0.08
+3=ghi	martyr	0.11	teller	0.09
+3=gia	martyr	-0.21
+3=giao	teller	0.09
+3=giay	martyr	-0.2	teller	-0.09
+3=gieng	martyr	-0.2
+3=gio	martyr	-0.13	teller	-0.18
+3=giong	martyr	0.13
+3=giu	martyr	0.21	teller	-0.06
+3=giua	martyr	-0.05	teller	0.06
+3=go	teller	0.07
+3=goc	teller	-0.08
+3=goi	martyr	0.17	teller	-0.12
+3=gom	martyr	-0.09
+3=gui	teller	-0.09
+3=h	martyr	0.07
+3=ha	martyr	0.07	teller	-0.06
+3=hai	martyr	-0.1	teller	0.13
+3=hang	martyr	0.16	teller	-0.1
+3=hay	martyr	0.09
+3=he	martyr	0.19
+3=het	martyr	0.1
+3=hi	martyr	0.12
+3=hien	martyr	-0.06	teller	0.17
+3=hiep	martyr	0.1
+3=hieu	martyr	-0.07
+3=him	martyr	0.1
+3=his	martyr	-0.07	teller	0.12
+3=ho	martyr	0.27	teller	-0.08
+3=hoa	martyr	0.48
+3=hoai	martyr	0.12	teller	0.05
+3=hoan	teller	0.12
+3=hoang	martyr	0.09	teller	-0.08
+3=hoc	martyr	-0.14
+3=hoe	martyr	-0.12	teller	0.12
+3=hoi	martyr	-0.23	teller	-0.09
+3=hong	martyr	0.2	teller	-0.05
+3=hop	martyr	0.1
+3=hs	martyr	0.1	teller	-0.05
+3=hue	martyr	0.12	teller	0.11
+3=hung	teller	-0.08
+3=huong	martyr	0.08	teller	0.1
+3=huyen	martyr	0.22
+3=hy	martyr	-0.31
+3=in	martyr	0.08
+3=k	martyr	0.06
+3=ke	martyr	-0.22	teller	0.07
+3=ket	martyr	-0.15	teller	0.1
+3=keu	martyr	0.11	teller	0.05
+3=kha	martyr	0.06
+3=khai	teller	0.06
+3=kham	martyr	-0.14
+3=khanh	martyr	-0.48
+3=khau	martyr	-0.08
+3=khe	martyr	0.22
+3=khi	martyr	0.36
+3=khieng	martyr	-0.29
+3=khoang	martyr	0.07
+3=khong	teller	0.11
+3=khuong	martyr	-0.15	teller	0.11
+3=kia	martyr	-0.15
+3=kich	martyr	-0.12	teller	0.06
+3=kiem	martyr	0.17	teller	0.11
+3=kien	teller	-0.07
+3=kieu	teller	-0.06
+3=killed	martyr	0.1
+3=kim	martyr	0.16	teller	0.06
+3=kinh	martyr	-0.14	teller	-0.12
+3=ky	martyr	-0.06
+3=l	martyr	-0.13	teller	-0.05
+3=la	martyr	-0.05	teller	-0.35
+3=lac	martyr	0.05
+3=lai	martyr	-0.33
+3=lam	martyr	0.21
+3=lan	martyr	-0.09
+3=lang	martyr	0.32	teller	-0.09
+3=lanh	martyr	0.09
+3=lao	martyr	-0.06	teller	0.1
+3=lap	martyr	-0.3	teller	0.05
+3=lay	martyr	0.1	teller	-0.09
+3=le	martyr	-0.19
+3=len	martyr	-0.13	teller	0.15
+3=les	martyr	-0.15
+3=liaison	martyr	0.12
+3=liem	martyr	0.05
+3=lien	martyr	-0.05	teller	-0.11
+3=liet	martyr	-0.18	teller	0.32
+3=linh	martyr	0.28
+3=lo	martyr	-0.05	teller	-0.09
+3=loc	martyr	0.13	teller	-0.07
+3=lon	martyr	0.09
+3=long	teller	0.08
+3=ls	martyr	-0.12
+3=lua	martyr	-0.07
+3=luc	martyr	-0.12	teller	-0.13
+3=luong	martyr	0.08	teller	-0.07
+3=ly	martyr	0.11	teller	0.24
+3=ma	martyr	-0.13	teller	-0.1
+3=mac	martyr	-0.08
+3=mai	martyr	0.08	teller	0.08
+3=mam	martyr	-0.05
+3=man	teller	-0.08
+3=mang	martyr	0.16
+3=mat	martyr	0.17	teller	-0.09
+3=may	martyr	0.15
+3=me	martyr	-0.26
+3=mien	martyr	0.06
+3=min	martyr	-0.13
+3=minh	martyr	-0.12	teller	0.1
+3=mo	martyr	0.31	teller	-0.15
+3=moi	martyr	-0.09	teller	-0.06
+3=mong	teller	0.15
+3=mort	martyr	-0.06
+3=mot	martyr	0.39
+3=mui	martyr	-0.06
+3=muoi	martyr	0.05	teller	0.06
+3=my	teller	0.08
+3=na	martyr	-0.06
+3=nam	martyr	0.11	teller	-0.13
+3=name	martyr	-0.14
+3=nang	martyr	-0.05
+3=nao	martyr	-0.06	teller	-0.06
+3=nau	martyr	-0.12
+3=nay	martyr	-0.05	teller	-0.1
+3=nen	teller	-0.1
+3=neu	martyr	-0.06
+3=ngay	martyr	0.08
+3=nghe	martyr	0.12
+3=nghi	teller	-0.1
+3=nghia	teller	-0.1
+3=nghiem	martyr	-0.29
+3=ngo	martyr	0.12	teller	-0.13
+3=ngoai	martyr	0.09
+3=ngu	martyr	0.15
+3=nguoi	martyr	0.22
+3=nguyen	martyr	0.14
+3=nha	martyr	0.18	teller	-0.14
+3=nhan	martyr	0.2	teller	-0.11
+3=nhap	martyr	-0.35
+3=nhat	martyr	0.11
+3=nhay	martyr	0.1
+3=nhi	martyr	-0.08	teller	0.11
+3=nho	martyr	0.06
+3=nhu	martyr	0.05	teller	-0.11
+3=nhuan	martyr	0.11
+3=nhung	martyr	0.16
+3=niem	martyr	0.05	teller	0.16
+3=nien	teller	0.05
+3=ninh	martyr	0.12
+3=no	teller	-0.06
+3=noi	martyr	-0.05
+3=nong	martyr	0.13	teller	-0.08
+3=not	martyr	0.16
+3=ntls	teller	0.06
+3=nu	martyr	0.05
+3=nua	martyr	-0.12
+3=nui	martyr	-0.15
+3=nuoc	martyr	0.07	teller	-0.07
+3=nuoi	teller	-0.05
+3=o	martyr	-0.17	teller	-0.12
+3=oai	martyr	0.12
+3=of	martyr	-0.3
+3=oi	martyr	0.11	teller	-0.09
+3=on	martyr	-0.08
+3=ong	martyr	-0.22	teller	0.33
+3=out	teller	-0.05
+3=pa	teller	-0.06
+3=phan	martyr	-0.14	teller	-0.12
+3=phap	martyr	0.25	teller	0.1
+3=phat	martyr	0.12
+3=phe	martyr	0.11
+3=phi	martyr	0.17
+3=pho	martyr	0.31
+3=phong	martyr	0.11	teller	-0.1
+3=phu	martyr	0.23	teller	-0.07
+3=phuc	martyr	-0.05
+3=phuoc	martyr	0.24	teller	-0.06
+3=phuong	martyr	-0.07	teller	0.13
+3=qua	martyr	-0.08
+3=quach	martyr	-0.13
+3=quan	martyr	0.19	teller	-0.08
+3=quang	teller	-0.13
+3=quay	martyr	0.06
+3=que	martyr	0.08	teller	-0.24
+3=quoc	teller	0.05
+3=quyen	martyr	0.05
+3=quynh	martyr	0.1	teller	-0.05
+3=ra	martyr	0.15	teller	-0.08
+3=rach	martyr	0.06
+3=rau	martyr	0.06
+3=regiment	martyr	-0.11
+3=regt	teller	-0.07
+3=reo	martyr	0.08
+3=ro	martyr	0.06
+3=roi	martyr	-0.17	teller	-0.05
+3=rung	martyr	0.2
+3=ruong	martyr	0.14
+3=ruot	martyr	0.12
+3=rut	martyr	-0.16
+3=sach	martyr	-0.56	teller	0.12
+3=sai	martyr	-0.17
+3=said	martyr	0.06
+3=san	martyr	-0.13	teller	0.1
+3=sang	martyr	-0.17	teller	-0.08
+3=sanh	martyr	0.12
+3=sat	martyr	-0.09	teller	0.26
+3=sau	martyr	-0.05	teller	-0.2
+3=si	martyr	0.06	teller	0.26
+3=sinh	martyr	0.24	teller	-0.23
+3=sn	martyr	-0.08
+3=so	martyr	0.14	teller	-0.08
+3=soc	martyr	0.08
+3=son	martyr	-0.16	teller	0.13
+3=song	teller	-0.06
+3=south	martyr	-0.05
+3=su	teller	-0.21
+3=sung	martyr	-0.06
+3=suu	martyr	-0.14	teller	-0.08
+3=t	martyr	0.09
+3=ta	martyr	-0.09	teller	0.16
+3=tac	martyr	0.07
+3=tai	martyr	-0.17	teller	0.06
+3=tam	martyr	-0.09	teller	0.05
+3=tan	martyr	0.09
+3=tang	martyr	-0.05	teller	0.09
+3=tap	martyr	0.22	teller	-0.05
+3=tau	martyr	0.11
+3=tay	martyr	-0.23	teller	0.13
+3=te	teller	-0.06
+3=ten	martyr	-0.19	teller	-0.28
+3=tet	teller	0.12
+3=thach	martyr	0.07
+3=thai	martyr	0.14	teller	-0.08
+3=than	martyr	-0.19
+3=thang	teller	-0.05
+3=thanh	martyr	0.32	teller	-0.12
+3=thap	martyr	-0.13
+3=that	teller	-0.05
+3=thay	martyr	-0.23
+3=the	martyr	-0.17	teller	-0.06
+3=them	martyr	0.1
+3=theo	martyr	0.06
+3=thi	martyr	-0.23	teller	-0.18
+3=thiet	martyr	0.09
+3=tho	martyr	0.13	teller	0.07
+3=thoi	martyr	0.07
+3=thon	martyr	-0.05
+3=thu	martyr	-0.06
+3=thuan	martyr	-0.21	teller	-0.06
+3=thuong	martyr	-0.33	teller	0.09
+3=tich	martyr	0.1	teller	-0.05
+3=tien	martyr	0.27	teller	0.24
+3=tieng	martyr	-0.07	teller	0.14
+3=tim	martyr	-0.16	teller	0.09
+3=tin	martyr	-0.21
+3=tinh	martyr	-0.09	teller	0.1
+3=tnxp	martyr	0.06	teller	-0.05
+3=to	martyr	-0.11
+3=toi	martyr	-0.3	teller	-0.21
+3=told	martyr	-0.05
+3=ton	martyr	0.11	teller	0.19
+3=tong	martyr	-0.17	teller	-0.1
+3=tra	martyr	0.11
+3=trach	teller	0.12
+3=trai	martyr	-0.14
+3=tram	martyr	-0.21	teller	-0.08
+3=tran	martyr	-0.18	teller	-0.21
+3=trang	martyr	-0.1
+3=trao	martyr	-0.06
+3=tre	martyr	-0.08
+3=tren	martyr	0.3
+3=tri	martyr	0.08	teller	0.05
+3=trieu	martyr	0.05
+3=trinh	martyr	0.11
+3=tro	martyr	0.13
+3=trong	martyr	-0.17	teller	-0.09
+3=tru	martyr	0.12
+3=truc	martyr	0.19	teller	0.06
+3=trung	martyr	-0.19	teller	-0.07
+3=truoc	martyr	-0.19
+3=truong	martyr	-0.2
+3=tu	martyr	0.16	teller	-0.08
+3=tuc	martyr	-0.06
+3=tui	teller	-0.07
+3=tung	teller	0.15
+3=tuoi	teller	-0.05
+3=tuong	teller	-0.06
+3=tuyen	martyr	0.11
+3=tuyet	martyr	-0.11
+3=ty	martyr	-0.08
+3=ung	martyr	0.05
+3=unit	martyr	0.07
+3=ut	martyr	0.06	teller	-0.12
+3=uy	martyr	-0.05
+3=va	martyr	0.23	teller	-0.08
+3=van	martyr	-0.33	teller	0.09
+3=vang	martyr	0.09	teller	0.16
+3=vay	martyr	-0.1
+3=ve	martyr	-0.19	teller	-0.14
+3=vi	martyr	-0.28	teller	-0.05
+3=vien	martyr	0.19	teller	-0.05
+3=viet	martyr	0.19	teller	0.06
+3=village	martyr	0.1
+3=vinh	teller	-0.09
+3=vivant	teller	0.06
+3=vo	martyr	0.19	teller	-0.17
+3=voi	martyr	-0.09	teller	-0.12
+3=vong	martyr	0.22
+3=vu	martyr	0.09	teller	-0.11
+3=vua	martyr	0.06
+3=vui	martyr	0.12
+3=vuot	martyr	0.09
+3=we	martyr	0.2
+3=with	martyr	-0.05
+3=xa	martyr	-0.28	teller	-0.26
+3=xac	martyr	-0.2
+3=xe	martyr	0.14
+3=xin	martyr	-0.17	teller	0.07
+3=xom	martyr	-0.07	teller	0.09
+3=xu	martyr	-0.09
+3=xuan	martyr	-0.13
+3=xung	martyr	0.11
+3=xuong	martyr	0.19
+3=xuyen	martyr	-0.08	teller	0.11
+3=y	martyr	0.13
+3=yen	teller	-0.07
-1=#	martyr	0.59	teller	-0.57
-1=# & anh	martyr	0.16
-1=# & ba	martyr	-0.06	teller	0.09
-1=# & cai	martyr	-0.05
-1=# & chu	martyr	0.08
-1=# & co	martyr	-0.24
-1=# & cu	martyr	-0.08	teller	-0.13
-1=# & cua	martyr	-0.06
-1=# & do	martyr	0.08
-1=# & doan	martyr	-0.05
-1=# & dong	martyr	-0.08
-1=# & ha	martyr	0.08
-1=# & hai	martyr	0.1
-1=# & ho	martyr	0.05
-1=# & hoang	teller	0.09
-1=# & kieu	martyr	-0.08
-1=# & la	martyr	0.16
-1=# & le	martyr	0.22
-1=# & liet	martyr	-0.07
-1=# & lo	martyr	0.21	teller	-0.08
-1=# & luu	martyr	-0.13
-1=# & nam	martyr	-0.08
-1=# & ngo	martyr	-0.05
-1=# & nguyen	teller	-0.06
-1=# & nong	martyr	-0.05	teller	0.09
-1=# & ta	martyr	0.05
-1=# & ten	martyr	0.15
-1=# & toi	teller	-0.11
-1=# & tran	martyr	-0.05
-1=# & trinh	martyr	0.06
-1=# & truong	martyr	-0.06
-1=##	martyr	0.21	teller	-0.09
-1=## & anh	martyr	-0.07
-1=## & bac	martyr	-0.13
-1=## & cai	martyr	-0.07
-1=## & chu	martyr	0.09
-1=## & con	martyr	-0.12
-1=## & cu	teller	0.13
-1=## & dang	martyr	-0.12	teller	0.05
-1=## & dinh	martyr	0.07
-1=## & doan	martyr	0.1
-1=## & dong	martyr	-0.1
-1=## & ho	martyr	0.15
-1=## & hoang	martyr	0.05
-1=## & la	martyr	0.15
-1=## & ly	martyr	-0.11
-1=## & ngo	martyr	0.05
-1=## & ong	martyr	-0.22
-1=## & phan	martyr	0.11
-1=## & ten	martyr	-0.19	teller	0.15
-1=## & thang	martyr	-0.22
-1=## & toi	teller	0.05
-1=## & tran	martyr	0.2
-1=## & trinh	martyr	0.06
-1=###	martyr	0.17	teller	0.21
-1=### & anh	teller	-0.05
-1=### & chau	teller	-0.1
-1=### & chi	teller	0.09
-1=### & co	martyr	-0.06
-1=### & con	teller	-0.09
-1=### & le	teller	0.06
-1=### & ten	teller	0.18
-1=### & trinh	martyr	0.11
-1=####	martyr	0.17
-1=#### & an	martyr	-0.11
-1=#### & anh	martyr	-0.09
-1=#### & bac	martyr	-0.09
-1=#### & bo	martyr	0.15
-1=#### & chau	martyr	-0.09
-1=#### & chi	martyr	-0.08
-1=#### & chu	martyr	-0.06	teller	0.09
-1=#### & co	martyr	-0.1	teller	0.2
-1=#### & con	teller	0.19
-1=#### & dai	teller	0.07
-1=#### & dinh	martyr	-0.05
-1=#### & doan	martyr	0.08
-1=#### & em	teller	-0.06
-1=#### & hoang	teller	0.06
-1=#### & mai	martyr	0.06
-1=#### & nguoi	martyr	-0.12	teller	-0.05
-1=#### & nguyen	martyr	0.07
-1=#### & ong	martyr	0.1	teller	-0.17
-1=#### & pham	martyr	0.05
-1=#### & phan	martyr	0.11
-1=#### & phu	martyr	-0.07
-1=#### & quang	martyr	-0.06
-1=#### & ten	martyr	0.18
-1=#### & thuong	martyr	-0.08
-1=#### & toi	martyr	-0.17	teller	0.06
-1=#### & tran	martyr	0.07
-1=#### & truong	martyr	-0.11
-1=#### & vo	martyr	0.08
-1=#### & vu	martyr	0.17
-1=#### & xa	martyr	-0.05
-1=##########	teller	0.17
-1=^	martyr	0.24	teller	0.28
-1=^ & anh	martyr	-0.16	teller	-0.18
-1=^ & ba	martyr	0.23	teller	0.05
-1=^ & bac	martyr	-0.06	teller	0.29
-1=^ & ban	teller	-0.13
-1=^ & bo	martyr	-0.44
-1=^ & chau	martyr	-0.09	teller	-0.16
-1=^ & chong	martyr	0.08
-1=^ & chu	teller	0.15
-1=^ & co	martyr	0.13	teller	0.08
-1=^ & con	martyr	-0.11	teller	-0.14
-1=^ & cu	martyr	-0.15	teller	0.11
-1=^ & danh	martyr	-0.29	teller	-0.08
-1=^ & dong	martyr	0.13
-1=^ & e	teller	0.13
-1=^ & em	martyr	0.28	teller	0.09
-1=^ & ho	martyr	0.32
-1=^ & i	teller	0.05
-1=^ & le	teller	0.05
-1=^ & liet	martyr	0.64	teller	-0.08
-1=^ & ls	martyr	0.21	teller	-0.07
-1=^ & me	martyr	-0.12	teller	0.1
-1=^ & minh	martyr	-0.13	teller	-0.13
-1=^ & mon	martyr	0.06
-1=^ & my	martyr	0.07	teller	0.05
-1=^ & nguoi	martyr	-0.47
-1=^ & nguyen	martyr	0.12	teller	-0.28
-1=^ & ong	teller	0.28
-1=^ & quan	martyr	0.09
-1=^ & ten	martyr	0.05	teller	0.07
-1=^ & thang	teller	-0.05
-1=^ & thay	martyr	0.06
-1=^ & toi	martyr	-0.25	teller	0.32
-1=^ & tran	martyr	-0.3
-1=^ & trung	martyr	0.22
-1=^ & tui	martyr	-0.13	teller	0.15
-1=^ & xa	martyr	-0.09
-1=a	martyr	0.17	teller	0.28
-1=a & bo	martyr	0.07
-1=a & chau	martyr	-0.06	teller	0.13
-1=a & em	martyr	-0.07	teller	0.07
-1=a & nguyen	martyr	0.05
-1=a & ong	martyr	-0.05
-1=a1	martyr	0.05
-1=ad	martyr	-0.05
-1=adn	martyr	-0.06	teller	-0.11
-1=ai	martyr	-0.06
-1=ai & la	martyr	-0.06
-1=ai & toi	teller	0.05
-1=alo	teller	0.11
-1=am	martyr	-0.06	teller	-0.08
-1=ama	martyr	0.09	teller	-0.19
-1=an	martyr	-0.11
-1=an & anh	martyr	-0.08
-1=and	martyr	0.43
-1=anh	martyr	0.16	teller	-0.08
-1=anh & la	martyr	-0.13
-1=anh & toi	martyr	-0.08	teller	0.06
-1=ap	teller	0.13
-1=ap & ba	teller	0.13
-1=as	martyr	0.06
-1=at	martyr	-0.22
-1=ay	martyr	0.07	teller	-0.07
-1=ay & bac	teller	0.05
-1=ay & la	teller	-0.09
-1=ay & ten	martyr	0.05	teller	-0.05
-1=b	martyr	-0.12	teller	-0.2
-1=ba	martyr	0.28	teller	-0.14
-1=ba & anh	martyr	-0.05
-1=ba & con	martyr	0.28	teller	-0.24
-1=ba & la	martyr	0.1
-1=bac	martyr	0.27	teller	-0.11
-1=bac & anh	martyr	0.06
-1=bac & kan	martyr	-0.06
-1=bac & ten	martyr	0.33	teller	-0.1
-1=bach	teller	0.05
-1=back	martyr	0.08
-1=bai	teller	0.08
-1=bai & cua	martyr	-0.06	teller	0.1
-1=ban	martyr	-0.11	teller	-0.08
-1=ban & toi	teller	-0.06
-1=bang	martyr	0.19	teller	0.09
-1=bang & bac	martyr	0.08
-1=bang & con	teller	0.08
-1=bao	martyr	0.12	teller	0.06
-1=bao & anh	martyr	-0.11	teller	-0.06
-1=bao & co	martyr	0.05
-1=bao & cua	teller	-0.05
-1=bao & ong	martyr	0.11
-1=bao & ten	teller	-0.1
-1=bao & toi	martyr	-0.1	teller	0.15
-1=bat	martyr	-0.07
-1=be	martyr	0.09
-1=ben	martyr	-0.14
-1=ben & la	martyr	-0.08
-1=bep	martyr	-0.05
-1=bia	martyr	-0.21	teller	0.23
-1=bia & ong	martyr	-0.09	teller	0.19
-1=bien	martyr	-0.09	teller	0.07
-1=bien & chu	teller	0.06
-1=biet	teller	-0.13
-1=biet & em	teller	-0.05
-1=biet & ong	martyr	-0.12	teller	-0.06
-1=biet & ten	martyr	0.08
-1=binh	martyr	0.34	teller	-0.18
-1=bo	martyr	-0.19
-1=bo & chi	martyr	0.07	teller	0.12
-1=bo & em	martyr	0.11	teller	0.05
-1=bo & la	martyr	-0.06
-1=bo & ten	teller	0.07
-1=bo & toi	martyr	-0.05
-1=boc	martyr	0.06	teller	0.08
-1=bom	martyr	-0.14
-1=bon	martyr	0.16
-1=bong	martyr	0.15	teller	-0.06
-1=bs	teller	0.17
-1=bung	martyr	0.26	teller	-0.05
-1=buoc	martyr	-0.1
-1=buon	martyr	0.05
-1=buong	martyr	0.08
-1=buu	martyr	-0.06
-1=by	teller	0.07
-1=c & ten	martyr	-0.12
-1=c1	martyr	0.07
-1=ca	martyr	-0.12	teller	-0.05
-1=cac	martyr	0.17	teller	0.1
-1=cac & anh	martyr	0.08	teller	-0.06
-1=cai	martyr	0.25
-1=cam	martyr	-0.14	teller	0.1
-1=canh	martyr	0.32	teller	-0.1
-1=canh & anh	martyr	0.1
-1=cao	martyr	-0.08	teller	0.06
-1=cap	martyr	0.06
-1=captain	martyr	-0.05
-1=card	martyr	0.07
-1=cat	martyr	-0.06
-1=cau	martyr	0.05	teller	-0.07
-1=cau & ba	martyr	-0.05
-1=cha	teller	-0.06
-1=chac	martyr	-0.05
-1=chac & co	martyr	0.07
-1=chao	martyr	-0.05	teller	-0.05
-1=chau	martyr	-0.09	teller	0.21
-1=chau & bac	martyr	0.05
-1=che	martyr	0.08
-1=chep	martyr	-0.1	teller	0.05
-1=chet	teller	-0.06
-1=chet & anh	martyr	-0.2
-1=chet & co	martyr	0.05
-1=chet & ong	martyr	-0.09
-1=chi	martyr	0.12	teller	0.22
-1=chi & co	martyr	0.05
-1=chi & em	martyr	0.05
-1=chi & toi	martyr	-0.19	teller	0.08
-1=chief	martyr	0.09
-1=chien	martyr	-0.07
-1=chieu	martyr	-0.06	teller	0.08
-1=chin	martyr	0.1	teller	-0.1
-1=chinh	martyr	0.13	teller	0.11
-1=chinh & anh	martyr	0.09
-1=chinh & ong	martyr	0.05
-1=cho	martyr	-0.15	teller	-0.07
-1=cho & anh	martyr	-0.09
-1=cho & ba	martyr	-0.06
-1=cho & chau	teller	-0.07
-1=cho & chi	martyr	0.12	teller	-0.05
-1=cho & con	teller	-0.05
-1=cho & ong	teller	0.15
-1=cho & toi	teller	-0.09
-1=chon	teller	0.15
-1=chon & anh	martyr	0.15	teller	-0.07
-1=chon & cau	martyr	-0.05
-1=chon & dong	martyr	0.19
-1=chon & la	martyr	-0.12	teller	0.11
-1=chong	martyr	-0.06	teller	-0.12
-1=chong & la	martyr	0.08
-1=chu	martyr	-0.19	teller	-0.21
-1=chu & ba	martyr	0.05	teller	-0.06
-1=chu & chau	teller	0.07
-1=chu & ong	martyr	0.08	teller	-0.08
-1=chu & t	martyr	-0.12
-1=chua	teller	0.13
-1=chua & anh	martyr	0.08
-1=chua & ba	teller	-0.08
-1=chuc	martyr	-0.14
-1=chum	martyr	0.05
-1=chung	martyr	-0.12
-1=chung & ong	teller	-0.13
-1=chuong	martyr	-0.1
-1=chuyen	teller	-0.09
-1=co	martyr	0.26
-1=coc	martyr	-0.05
-1=coi	martyr	-0.17	teller	-0.05
-1=com	martyr	-0.12	teller	0.08
-1=con	martyr	0.37
-1=con & anh	martyr	0.15
-1=con & ba	teller	-0.11
-1=con & be	martyr	0.05
-1=con & chau	martyr	-0.07
-1=con & chu	martyr	-0.05
-1=con & cu	martyr	-0.31	teller	-0.05
-1=con & cua	martyr	0.14	teller	0.09
-1=con & le	martyr	0.13	teller	-0.09
-1=con & liet	martyr	0.17
-1=con & nho	martyr	-0.07
-1=con & ong	martyr	-0.36
-1=con & sau	martyr	0.22	teller	0.08
-1=con & toi	martyr	-0.06	teller	0.25
-1=con & tu	martyr	-0.1	teller	-0.05
-1=cong	martyr	0.07
-1=cot & anh	martyr	0.11
-1=cu	martyr	0.08
-1=cu & ten	martyr	-0.07
-1=cung	martyr	-0.09
-1=cung & anh	martyr	-0.21
-1=cung & chu	martyr	-0.07
-1=cung & ong	martyr	0.11
-1=cung & ten	martyr	-0.18	teller	0.23
-1=cung & toi	teller	-0.1
-1=cuoi	martyr	0.09	teller	-0.09
-1=cuong	martyr	0.11
-1=cut	martyr	0.05
-1=cuu	martyr	0.09	teller	-0.08
-1=d	martyr	0.07
-1=da	martyr	-0.18	teller	-0.06
-1=da & con	martyr	-0.05
-1=dai	teller	0.2
-1=dam	martyr	-0.09	teller	0.13
-1=dan	martyr	0.13	teller	0.11
-1=dan & ten	martyr	-0.11
-1=dang	martyr	0.12	teller	0.18
-1=danh	martyr	0.09	teller	0.07
-1=dao	martyr	0.12
-1=dao & ten	martyr	-0.14
-1=dao & toi	martyr	-0.12	teller	0.09
-1=dap	martyr	0.19
-1=dat	martyr	-0.05	teller	0.18
-1=dat & la	martyr	0.13
-1=dat & ten	martyr	-0.14	teller	0.1
-1=dau	martyr	0.25
-1=dau & anh	martyr	0.07
-1=dau & chi	teller	0.11
-1=dau & chu	martyr	-0.11
-1=dau & la	martyr	0.07
-1=dau & ong	martyr	0.07
-1=dau & ten	martyr	0.1
-1=day & la	teller	0.07
-1=day & toi	martyr	0.13
-1=de	martyr	0.06	teller	-0.14
-1=de & la	martyr	-0.08
-1=de & ls	martyr	-0.14
-1=den	teller	-0.06
-1=di	martyr	-0.16	teller	0.1
-1=di & co	martyr	0.05
-1=dia	martyr	-0.09	teller	-0.06
-1=dich	martyr	-0.21
-1=diem	martyr	-0.21	teller	-0.07
-1=diem & ten	martyr	-0.1
-1=dien	martyr	-0.16	teller	0.19
-1=diep	martyr	0.05
-1=dinh	martyr	0.1
-1=dinh & anh	martyr	0.13
-1=dinh & ba	martyr	0.05
-1=dinh & chi	martyr	-0.05
-1=dinh & co	martyr	0.15	teller	0.11
-1=dinh & cu	martyr	0.05
-1=dinh & liet	martyr	-0.13
-1=dinh & ls	martyr	0.07
-1=dinh & nguyen	martyr	-0.12	teller	0.16
-1=dinh & ong	martyr	-0.11	teller	-0.07
-1=dinh & toi	teller	-0.05
-1=do	martyr	-0.4	teller	-0.05
-1=do & anh	martyr	-0.22	teller	0.12
-1=do & chau	teller	-0.12
-1=do & chu	martyr	0.09	teller	0.1
-1=do & co	martyr	0.09
-1=do & con	martyr	0.14
-1=do & cu	martyr	-0.05
-1=do & dai	martyr	-0.09
-1=do & em	teller	0.05
-1=do & la	martyr	0.1	teller	-0.09
-1=do & ong	martyr	-0.21	teller	0.05
-1=do & ten	martyr	0.08
-1=do & thang	martyr	-0.09
-1=do & toi	martyr	0.11
-1=doc	martyr	-0.06
-1=doc & ba	martyr	-0.06	teller	-0.06
-1=doi & anh	martyr	0.05
-1=doi & ba	martyr	0.07
-1=doi & ong	martyr	-0.16	teller	0.15
-1=doi & ten	martyr	0.07
-1=doi & toi	martyr	0.27
-1=don	martyr	0.12	teller	0.16
-1=dong	martyr	0.16	teller	-0.09
-1=dong & ong	martyr	0.05
-1=du	martyr	0.05	teller	-0.07
-1=dua	martyr	0.15	teller	-0.07
-1=duc	martyr	-0.15	teller	-0.17
-1=duc & pho	martyr	-0.05
-1=duc & tho	martyr	-0.11
-1=dung	martyr	-0.21	teller	0.19
-1=duoc	martyr	-0.09	teller	-0.13
-1=duoc & ba	teller	-0.11
-1=duoc & co	martyr	-0.05
-1=duoc & nguyen	martyr	-0.09	teller	0.11
-1=duoc & toi	martyr	-0.07	teller	0.06
-1=duong	martyr	-0.16	teller	0.1
-1=duong & ten	teller	0.07
-1=e	martyr	-0.05	teller	0.18
-1=e24	martyr	-0.07
-1=em	martyr	0.18
-1=em & cau	martyr	0.06
-1=em & em	teller	0.05
-1=et	martyr	0.13
-1=f2	martyr	-0.07
-1=family	martyr	-0.06
-1=for	martyr	0.08
-1=frere	martyr	0.09
-1=from	martyr	0.05
-1=gach	martyr	-0.08
-1=gai	martyr	0.26	teller	-0.09
-1=gai & toi	martyr	0.15	teller	-0.12
-1=gao	martyr	0.07	teller	0.22
-1=gap	martyr	-0.34	teller	-0.17
-1=gap & anh	martyr	-0.25
-1=gap & ong	martyr	-0.06	teller	-0.09
-1=gay	martyr	-0.08
-1=ghi	martyr	0.27	teller	-0.12
-1=ghi & cau	martyr	0.05
-1=ghi & chu	martyr	0.12
-1=ghi & d	martyr	0.08
-1=ghi & huynh	martyr	0.1
-1=ghi & la	martyr	-0.1
-1=ghi & le	martyr	-0.08	teller	0.05
-1=ghi & liet	martyr	-0.08
-1=ghi & ma	martyr	-0.05	teller	0.07
-1=ghi & ong	martyr	-0.07	teller	0.07
-1=gi	teller	0.05
-1=gi & em	teller	0.05
-1=gia	martyr	-0.15	teller	0.24
-1=giang	martyr	0.1	teller	-0.15
-1=giao	martyr	0.07	teller	-0.09
-1=giap	martyr	0.06
-1=giau	martyr	-0.06
-1=giay	teller	-0.06
-1=giay & cua	martyr	-0.07
-1=giay & ghi	martyr	0.09
-1=gio	martyr	-0.12
-1=gio & con	teller	0.05
-1=gio & la	martyr	-0.05
-1=giu	martyr	-0.14	teller	0.09
-1=giua	martyr	0.21
-1=gium	martyr	-0.11	teller	0.08
-1=giup	martyr	-0.17	teller	0.63
-1=giup & anh	martyr	0.07
-1=giup & cau	teller	-0.06
-1=giup & chu	martyr	-0.11	teller	0.09
-1=giup & cu	teller	0.09
-1=goi	martyr	0.15	teller	0.18
-1=goi & anh	martyr	0.26
-1=goi & chau	martyr	-0.09	teller	0.17
-1=goi & liet	martyr	0.13
-1=goi & tu	martyr	-0.06
-1=gon	martyr	-0.18
-1=grand	martyr	0.05
-1=gui	martyr	-0.39	teller	-0.12
-1=gui & ban	teller	-0.07
-1=gui & dong	martyr	-0.13
-1=gui & ong	martyr	-0.19
-1=ha	martyr	0.05	teller	-0.11
-1=ha & tinh	martyr	-0.08
-1=ha & toi	teller	0.06
-1=hai	teller	-0.1
-1=hai & anh	martyr	-0.07	teller	0.08
-1=hai & chi	martyr	-0.15
-1=hai & chu	martyr	-0.15
-1=hai & duong	martyr	-0.21
-1=hai & la	martyr	0.31	teller	-0.05
-1=hai & liet	martyr	0.07
-1=hai & nguyen	martyr	-0.1
-1=hai & ten	martyr	0.17
-1=ham & anh	martyr	0.11
-1=han	teller	-0.14
-1=hang	martyr	-0.07	teller	-0.06
-1=hanh	martyr	-0.05
-1=hay	martyr	-0.06
-1=he	martyr	0.13	teller	0.13
-1=he & anh	martyr	-0.06
-1=he & em	teller	0.1
-1=he & was	martyr	0.11
-1=het	martyr	-0.44	teller	0.19
-1=hien	martyr	-0.15
-1=hieu	teller	-0.06
-1=his	martyr	0.12
-1=his & name	martyr	0.14
-1=ho	martyr	-0.13	teller	0.08
-1=ho & anh	martyr	0.11
-1=ho & ba	teller	0.1
-1=ho & em	teller	-0.05
-1=ho & la	martyr	0.09
-1=ho & ong	martyr	-0.1	teller	0.18
-1=ho & toi	teller	-0.06
-1=hoa	martyr	-0.06	teller	0.07
-1=hoa & chi	martyr	-0.06	teller	-0.05
-1=hoa & ten	teller	0.26
-1=hoac	martyr	-0.05	teller	-0.18
-1=hoan	martyr	0.13
-1=hoang	martyr	-0.14
-1=hoc	martyr	-0.09	teller	-0.18
-1=hoe	martyr	-0.11	teller	0.11
-1=hoi	martyr	0.25	teller	0.28
-1=hoi & anh	teller	0.05
-1=hoi & bac	martyr	-0.05
-1=hoi & cau	martyr	-0.14
-1=hoi & co	martyr	0.09
-1=hoi & em	martyr	0.05
-1=hoi & ong	martyr	0.09
-1=hom	martyr	0.14
-1=hong	martyr	-0.07
-1=hop	martyr	0.1	teller	0.08
-1=hue	martyr	0.05	teller	-0.18
-1=hung	martyr	-0.25	teller	-0.1
-1=husband	martyr	0.09
-1=huu	teller	0.13
-1=hy	martyr	-0.05
-1=hy & sinh	martyr	-0.05
-1=in & the	martyr	0.05
-1=it	martyr	-0.08
-1=ke	martyr	-0.05	teller	0.14
-1=ke & cua	martyr	-0.25	teller	0.08
-1=ke & ong	martyr	0.24	teller	0.07
-1=keu	martyr	-0.08
-1=khac	martyr	0.19	teller	-0.15
-1=khac & la	martyr	-0.07
-1=khach	martyr	-0.1
-1=khai	martyr	-0.31	teller	0.26
-1=khai & la	martyr	-0.08
-1=khai & nguyen	martyr	0.11
-1=khai & ten	martyr	-0.19
-1=khe	martyr	0.1
-1=khmer	martyr	0.12
-1=khong	martyr	-0.33	teller	0.3
-1=khong & anh	teller	0.05
-1=khong & ba	martyr	-0.12
-1=khong & con	teller	0.11
-1=khong & nguyen	martyr	-0.09	teller	0.07
-1=khong & ten	teller	-0.05
-1=khong & tran	martyr	0.05
-1=khu	martyr	-0.09
-1=khuong	martyr	0.05
-1=kia	martyr	0.08
-1=kich	martyr	-0.17
-1=kiem	martyr	-0.14
-1=kiem & toi	martyr	-0.09	teller	0.05
-1=kien	martyr	-0.26
-1=kim	martyr	0.05
-1=kinh	martyr	-0.35	teller	-0.09
-1=kinh & duong	martyr	-0.06
-1=kinh & nguyen	martyr	-0.12
-1=ko	martyr	0.07	teller	-0.08
-1=kt	martyr	0.08
-1=ky	martyr	-0.16	teller	-0.05
-1=la	martyr	0.2	teller	-0.21
-1=lac	martyr	0.16
-1=lai	martyr	-0.23	teller	0.08
-1=lai & cua	martyr	-0.05	teller	0.11
-1=lai & la	martyr	-0.09
-1=lai & nguyen	martyr	0.06
-1=lai & ten	martyr	0.09
-1=lam	martyr	-0.05
-1=lan	teller	-0.07
-1=lan & anh	martyr	-0.07
-1=lan & ong	martyr	0.05
-1=lang	teller	-0.14
-1=lang & a	martyr	-0.06
-1=lang & ong	martyr	0.14
-1=lang & son	martyr	-0.09
-1=lang & toi	teller	-0.07
-1=lanh	martyr	0.06
-1=lao	martyr	-0.09
-1=lao & anh	martyr	0.06
-1=lao & ten	teller	-0.05
-1=lap	martyr	-0.09
-1=lay	martyr	0.09	teller	0.21
-1=lay & anh	martyr	0.06	teller	0.24
-1=le	martyr	0.06	teller	-0.14
-1=le & la	martyr	-0.06
-1=leader	martyr	-0.09
-1=lenh	teller	-0.08
-1=li	martyr	0.05
-1=lich	martyr	0.11	teller	-0.05
-1=liem	martyr	0.06	teller	0.09
-1=lien	martyr	0.1
-1=lieu	martyr	-0.24	teller	0.05
-1=linh	martyr	-0.11
-1=lo	martyr	0.21	teller	-0.09
-1=loc & ten	teller	0.06
-1=loi	martyr	-0.25	teller	0.25
-1=loi & anh	martyr	-0.1
-1=loi & ba	teller	-0.09
-1=loi & bac	teller	0.14
-1=loi & ong	teller	0.06
-1=lon	teller	-0.06
-1=lon & la	martyr	0.14
-1=ls	teller	-0.1
-1=lt	martyr	0.05	teller	-0.07
-1=lu	martyr	0.06	teller	-0.08
-1=lua	martyr	0.1	teller	-0.07
-1=luc	martyr	0.09	teller	0.06
-1=luon	martyr	0.1	teller	-0.05
-1=luong	martyr	0.24
-1=luong & ten	martyr	0.07
-1=luot	martyr	0.09
-1=luu	martyr	0.06
-1=luyen	martyr	-0.12
-1=ly	martyr	-0.08
-1=m	martyr	-0.28	teller	-0.11
-1=ma	martyr	0.14	teller	-0.07
-1=ma & anh	martyr	-0.25
-1=ma & ba	teller	0.09
-1=ma & ong	martyr	0.17
-1=ma & toi	martyr	0.12	teller	-0.14
-1=mai	martyr	0.09
-1=man	martyr	0.07
-1=mang	martyr	-0.09	teller	0.14
-1=mao	martyr	0.06
-1=mat & anh	martyr	0.07
-1=mat & chi	martyr	-0.06
-1=mat & con	martyr	-0.07
-1=mat & la	martyr	0.12
-1=mau	teller	-0.06
-1=may	martyr	-0.05	teller	-0.06
-1=may & chu	martyr	-0.05
-1=me	martyr	-0.64	teller	-0.26
-1=me & la	martyr	0.17	teller	0.05
-1=me & le	martyr	-0.1
-1=me & liet	martyr	-0.7
-1=met	martyr	-0.08
-1=minh	martyr	-0.05	teller	0.44
-1=minh & co	martyr	0.27	teller	0.11
-1=mme	martyr	-0.11
-1=mo	martyr	0.1	teller	-0.21
-1=mo & anh	martyr	-0.05	teller	-0.08
-1=mo & ba	teller	-0.05
-1=mo & cau	martyr	0.06
-1=mo & chi	martyr	-0.09
-1=mo & chu	martyr	0.11
-1=mo & con	teller	-0.12
-1=mo & cu	teller	0.1
-1=mo & em	martyr	0.06	teller	0.05
-1=mo & liet	martyr	-0.07
-1=mo & ls	martyr	0.11
-1=mo & ong	martyr	0.19	teller	-0.06
-1=mo & ten	martyr	-0.11
-1=moc	martyr	0.05	teller	0.05
-1=moi	teller	-0.08
-1=moi & anh	teller	0.05
-1=mong	martyr	-0.09
-1=mr	martyr	-0.13	teller	-0.12
-1=mrs	martyr	-0.08
-1=mu	martyr	0.08	teller	-0.07
-1=mua	martyr	0.05
-1=muc	martyr	-0.07	teller	0.05
-1=mui	martyr	-0.24
-1=mung	martyr	-0.05
-1=muoi	martyr	0.06
-1=my	martyr	-0.08	teller	0.1
-1=na	martyr	-0.05	teller	-0.05
-1=nam & anh	martyr	-0.12
-1=name	martyr	0.14
-1=nao	martyr	-0.1	teller	0.17
-1=nao & ten	martyr	-0.07
-1=nay	teller	0.15
-1=nay & le	martyr	-0.07	teller	0.15
-1=ne	martyr	0.07
-1=nen	teller	-0.05
-1=nga	martyr	-0.06
-1=ngai	martyr	0.13
-1=ngam	martyr	-0.09
-1=ngam & ta	martyr	-0.07
-1=ngan	teller	0.11
-1=ngay	martyr	-0.19
-1=nghe	martyr	-0.19	teller	0.13
-1=nghe & anh	martyr	-0.05	teller	0.06
-1=nghen	martyr	0.05
-1=nghi	martyr	-0.08	teller	0.24
-1=nghia	martyr	-0.06
-1=nghiep	martyr	0.17
-1=ngo	martyr	0.15
-1=ngoai	teller	-0.07
-1=nguc	martyr	0.1	teller	-0.07
-1=nguoi	teller	-0.07
-1=nguoi & anh	martyr	-0.08
-1=nguoi & ban	martyr	-0.06
-1=nguoi & chi	martyr	-0.06
-1=nguoi & co	martyr	0.2
-1=nguoi & con	martyr	0.09
-1=nguoi & dao	martyr	-0.13
-1=nguoi & h	martyr	-0.06
-1=nguoi & la	martyr	0.24
-1=nguoi & ong	martyr	0.15
-1=nguoi & ten	teller	-0.13
-1=nguoi & xung	martyr	0.05
-1=nguyen	martyr	-0.28	teller	0.12
-1=nguyen & la	martyr	-0.11	teller	0.07
-1=nha	martyr	-0.09	teller	-0.09
-1=nha & anh	martyr	0.12
-1=nha & ba	martyr	-0.33	teller	0.06
-1=nha & bac	martyr	0.26
-1=nha & chau	martyr	0.15
-1=nha & chu	teller	0.06
-1=nha & co	martyr	0.05
-1=nha & cu	martyr	-0.05	teller	-0.07
-1=nha & em	martyr	0.11
-1=nha & ong	martyr	-0.37	teller	-0.19
-1=nha & ten	martyr	0.19
-1=nha & thang	martyr	-0.16
-1=nha & toi	martyr	0.14	teller	-0.12
-1=nhac	martyr	0.17
-1=nham	martyr	-0.17	teller	-0.05
-1=nhan	martyr	-0.08	teller	-0.08
-1=nhan & chi	teller	0.07
-1=nhan & dong	martyr	0.05
-1=nhan & em	teller	0.15
-1=nhan & liet	martyr	-0.14
-1=nhan & ong	martyr	0.05	teller	-0.06
-1=nhan & toi	martyr	0.06	teller	-0.06
-1=nhat	martyr	0.13	teller	-0.07
-1=nhat & cua	martyr	0.21
-1=nhat & la	martyr	-0.05
-1=nhau	teller	-0.08
-1=nhe	teller	0.23
-1=nhe & bac	martyr	0.07	teller	-0.14
-1=nhe & la	teller	0.07
-1=nhe & toi	teller	0.07
-1=nhi	martyr	0.1
-1=nho	martyr	-0.19
-1=nho & anh	martyr	-0.11	teller	0.13
-1=nho & co	teller	-0.07
-1=nho & em	martyr	-0.06
-1=nho & nguyen	martyr	0.09
-1=nho & thang	martyr	0.06
-1=nho & thay	martyr	-0.12
-1=nhom	teller	0.12
-1=nhu	martyr	0.14
-1=ninh	martyr	0.16
-1=ninh & ong	martyr	0.06
-1=no	martyr	0.17
-1=noi	teller	0.09
-1=noi & bac	martyr	0.1
-1=noi & chau	martyr	-0.05	teller	0.12
-1=noi & con	martyr	0.1	teller	-0.13
-1=noi & ong	martyr	-0.05	teller	0.11
-1=noi & ten	martyr	0.18
-1=nom	teller	-0.08
-1=notebook	martyr	0.05
-1=ntls	martyr	-0.05
-1=nu	martyr	-0.17
-1=nua	martyr	0.08
-1=nua & la	martyr	0.12
-1=nua & ong	martyr	0.09
-1=nung	martyr	-0.14
-1=nuoc	martyr	-0.07	teller	-0.05
-1=nuoi	martyr	-0.09	teller	-0.07
-1=nuong	martyr	-0.14
-1=nuong & ong	martyr	-0.14
-1=o	martyr	0.09
-1=o & ba	martyr	-0.12
-1=o & ban	martyr	-0.07
-1=o & cau	martyr	-0.06
-1=o & le	martyr	0.25
-1=oanh	martyr	-0.08	teller	-0.05
-1=of	martyr	0.09
-1=oi	martyr	0.12	teller	0.37
-1=oi & chau	teller	0.15
-1=oi & ong	martyr	0.1
-1=oi & toi	teller	0.05
-1=on	martyr	-0.29
-1=on & anh	martyr	-0.24
-1=ong	teller	-0.11
-1=ong & ong	martyr	0.08
-1=or	martyr	0.11
-1=owner	martyr	0.06
-1=pa	martyr	0.13
-1=pao	martyr	0.09
-1=papers	martyr	0.06
-1=papiers	martyr	0.09
-1=pen	martyr	-0.16
-1=pha	martyr	-0.1	teller	-0.06
-1=phai	martyr	0.07	teller	-0.06
-1=phai & la	martyr	0.09
-1=phai & ong	martyr	0.13
-1=phan	martyr	0.14	teller	-0.05
-1=phap	teller	0.12
-1=phap & ten	teller	0.12
-1=phat	martyr	-0.06
-1=phiet	martyr	0.05
-1=phim	martyr	0.08
-1=pho	martyr	0.25	teller	-0.05
-1=phong	teller	-0.07
-1=phong & co	martyr	-0.07
-1=phong & ten	martyr	0.11
-1=phu	martyr	-0.07	teller	0.05
-1=phuc	martyr	-0.16
-1=phung	teller	0.09
-1=phuong	martyr	-0.06	teller	-0.11
-1=prisoner	martyr	-0.09
-1=put	martyr	0.18
-1=q	martyr	-0.07
-1=qua	teller	0.14
-1=quan	martyr	-0.35	teller	0.08
-1=quang	martyr	-0.15
-1=que	martyr	-0.24
-1=que & anh	martyr	0.1
-1=que & toi	teller	-0.05
-1=quoc	martyr	-0.12
-1=quyen	martyr	-0.05	teller	0.07
-1=quyet	martyr	-0.07	teller	-0.08
-1=quynh	martyr	-0.08
-1=ra	martyr	0.1
-1=ra & la	martyr	0.05
-1=rach	martyr	-0.1
-1=rang	teller	0.11
-1=rao	martyr	0.16	teller	0.12
-1=rieng	martyr	0.14	teller	0.09
-1=ro	martyr	-0.19	teller	0.1
-1=roi	martyr	0.09	teller	0.14
-1=roi & anh	martyr	0.08
-1=roi & ba	teller	0.07
-1=roi & em	teller	0.08
-1=roi & ong	martyr	-0.07
-1=roi & toi	martyr	0.08
-1=ruong	martyr	-0.07
-1=ruot	martyr	0.06
-1=s	martyr	-0.06	teller	-0.05
-1=sach	martyr	-0.15
-1=sach & liet	martyr	-0.19
-1=sach & ong	martyr	0.1
-1=sai	martyr	0.09
-1=sai & la	martyr	-0.19
-1=sai & ten	martyr	0.26
-1=said	martyr	0.19
-1=san	martyr	-0.08
-1=sang	martyr	0.08	teller	-0.08
-1=sao	martyr	0.05
-1=sat	martyr	-0.1
-1=sau	martyr	-0.1
-1=sau & co	martyr	-0.12
-1=sen	martyr	0.29
-1=si	martyr	-0.14	teller	0.07
-1=sinh	martyr	-0.12	teller	-0.16
-1=sinh & co	martyr	0.07
-1=sinh & dong	martyr	-0.06
-1=so	martyr	-0.16	teller	-0.14
-1=so & cua	martyr	0.05
-1=son	martyr	-0.2	teller	-0.15
-1=son & anh	martyr	-0.07
-1=son & co	martyr	-0.07	teller	-0.06
-1=song	martyr	-0.33
-1=song & anh	martyr	-0.13
-1=song & ba	teller	-0.05
-1=song & la	teller	-0.09
-1=song & toi	teller	0.05
-1=sorry	martyr	0.06
-1=sot	martyr	0.11	teller	0.05
-1=sung	teller	-0.11
-1=suoi	martyr	-0.06
-1=sut	martyr	-0.1
-1=sy	martyr	-0.17
-1=ta	martyr	0.05	teller	0.11
-1=tai & cau	martyr	-0.07
-1=tam	martyr	-0.06	teller	0.08
-1=tan	teller	-0.07
-1=tang	martyr	0.07	teller	-0.06
-1=tang & em	martyr	-0.08
-1=tao	martyr	-0.06	teller	0.17
-1=tau	martyr	0.14
-1=tay	martyr	-0.07	teller	0.15
-1=tay & ong	martyr	-0.12	teller	0.23
-1=te	martyr	-0.07
-1=ten	teller	-0.05
-1=ten & em	martyr	0.06	teller	-0.05
-1=teo	martyr	0.05
-1=thac	teller	-0.06
-1=thach	martyr	0.32	teller	0.08
-1=thai	martyr	0.16
-1=tham	martyr	0.16
-1=than	martyr	0.13	teller	-0.11
-1=thanh	teller	0.07
-1=thanh & ten	teller	0.09
-1=thao	martyr	0.07
-1=that	martyr	0.07
-1=that & la	martyr	0.08
-1=thay & me	teller	-0.09
-1=thay & ten	martyr	0.15
-1=the	martyr	0.4	teller	-0.05
-1=theo	martyr	-0.24	teller	-0.11
-1=theo & bac	martyr	-0.36
-1=theo & cu	martyr	0.09
-1=theo & ong	martyr	-0.1
-1=there	martyr	0.05	teller	-0.05
-1=thi	martyr	0.29
-1=thi & anh	martyr	0.27
-1=thi & co	martyr	-0.11
-1=thiet	teller	-0.05
-1=thiet & la	martyr	-0.1
-1=thieu	martyr	0.1
-1=thin	martyr	-0.06
-1=tho	martyr	-0.33	teller	-0.09
-1=tho & la	martyr	-0.05
-1=thoa	martyr	0.14
-1=thoai	teller	-0.06
-1=thoat	martyr	-0.1
-1=thoi	teller	0.26
-1=thoi & chu	teller	0.06
-1=thom	martyr	0.14	teller	-0.06
-1=thon	teller	-0.06
-1=thong	martyr	0.23	teller	-0.05
-1=thu	martyr	-0.17	teller	0.17
-1=thu & cua	martyr	-0.11	teller	0.17
-1=thuc	martyr	0.11
-1=thuoc	martyr	-0.16	teller	-0.09
-1=thuong	martyr	-0.06	teller	0.1
-1=thuong & ten	martyr	0.05
-1=thuy	teller	-0.06
-1=thuyen	teller	0.05
-1=thuyet	martyr	0.16
-1=tich	martyr	0.07
-1=tien	teller	0.06
-1=tien & lang	martyr	-0.1
-1=tieng	martyr	-0.1
-1=tieu	martyr	0.07
-1=tim	martyr	0.13	teller	-0.12
-1=tim & anh	martyr	0.12
-1=tim & chu	martyr	-0.05
-1=tim & em	martyr	-0.09	teller	0.07
-1=tim & la	martyr	0.08
-1=tim & ong	martyr	0.07	teller	-0.07
-1=tim & than	martyr	-0.05
-1=tin	teller	0.28
-1=tin & em	teller	0.06
-1=to	martyr	0.07
-1=toan	martyr	-0.22
-1=toc	teller	0.1
-1=toi	martyr	-0.18	teller	0.05
-1=toi & anh	martyr	-0.08	teller	-0.05
-1=toi & gom	martyr	-0.06
-1=toi & la	martyr	0.12
-1=toi & nguyen	martyr	0.05
-1=toi & toi	martyr	-0.05
-1=tong	martyr	-0.12
-1=tra	martyr	0.08	teller	-0.19
-1=trach	teller	0.05
-1=trai	martyr	0.16	teller	-0.11
-1=tram	martyr	-0.13
-1=tran	martyr	-0.16	teller	-0.06
-1=tran & la	martyr	0.07
-1=tran & thuong	martyr	-0.05
-1=trang	martyr	-0.08
-1=trang & anh	martyr	0.1
-1=tre	martyr	0.11	teller	-0.06
-1=tre & la	martyr	0.07
-1=tre & ten	martyr	-0.05
-1=tri	martyr	-0.06	teller	0.06
-1=trinh & toi	teller	0.07
-1=troi	martyr	0.17
-1=trong	martyr	0.1
-1=trong & co	martyr	0.19
-1=tru	martyr	0.09
-1=truc	martyr	-0.08
-1=trung	teller	-0.09
-1=truoc	martyr	-0.18
-1=truoc & bac	martyr	-0.08
-1=truoc & la	martyr	-0.05
-1=truong	teller	-0.13
-1=truong & anh	martyr	0.08
-1=truong & la	martyr	0.09	teller	-0.08
-1=truong & ten	martyr	0.07
-1=tu	teller	0.09
-1=tu & cua	martyr	0.16
-1=tu & la	martyr	0.07
-1=tuan	martyr	-0.12
-1=tuat	martyr	0.1
-1=tui	martyr	-0.08	teller	0.41
-1=tui & nguyen	teller	0.08
-1=tuoi	martyr	-0.22
-1=tuoi & bo	martyr	-0.2
-1=tuoi & ten	martyr	-0.13	teller	0.17
-1=tuong	martyr	-0.35
-1=ty	martyr	0.07
-1=uc	martyr	0.15	teller	0.12
-1=ut	martyr	-0.05	teller	0.06
-1=ut & ten	teller	0.14
-1=va	martyr	0.25	teller	-0.07
-1=va & anh	martyr	0.22	teller	-0.05
-1=va & ba	martyr	-0.08
-1=va & bui	martyr	-0.09
-1=va & cau	martyr	0.1
-1=va & chi	martyr	-0.07
-1=va & co	martyr	0.08
-1=va & con	martyr	-0.54
-1=va & cu	martyr	-0.1
-1=va & dinh	martyr	-0.09
-1=va & dong	martyr	-0.07
-1=va & le	martyr	-0.1
-1=va & mot	martyr	0.07
-1=va & ngo	martyr	-0.05
-1=va & nguyen	martyr	-0.13
-1=va & ong	martyr	-0.05
-1=va & phan	martyr	0.12
-1=va & thang	martyr	-0.05
-1=va & toi	martyr	-0.12	teller	0.36
-1=va & tran	martyr	-0.11
-1=van	martyr	-0.1	teller	-0.13
-1=van & ong	martyr	-0.09
-1=vang	martyr	0.14	teller	0.05
-1=vay	martyr	-0.1
-1=ve	martyr	0.47	teller	-0.18
-1=ve & anh	martyr	0.14
-1=ve & co	martyr	-0.07
-1=ve & con	teller	-0.08
-1=ve & cu	martyr	0.17
-1=ve & hai	martyr	-0.05
-1=ve & ong	martyr	0.25
-1=ve & ten	martyr	-0.1	teller	0.06
-1=vi	martyr	-0.33
-1=vi & anh	martyr	0.35
-1=vi & la	martyr	-0.11
-1=vi & toi	teller	0.08
-1=viec	martyr	-0.09
-1=vien	martyr	0.22	teller	0.06
-1=viet	martyr	-0.11	teller	0.14
-1=viet & la	martyr	0.08
-1=viet & thay	martyr	-0.05
-1=viet & yen	martyr	-0.15
-1=village	martyr	-0.06
-1=vinh & anh	martyr	0.1
-1=vinh & bao	martyr	-0.07
-1=vo	martyr	-0.14	teller	-0.07
-1=vo & anh	martyr	0.11	teller	0.07
-1=vo & la	martyr	-0.3	teller	-0.11
-1=vo & liet	martyr	0.09	teller	0.09
-1=vo & ong	martyr	0.15
-1=voi	martyr	0.45	teller	-0.11
-1=voi & anh	martyr	0.07
-1=voi & bac	martyr	-0.11	teller	0.1
-1=voi & cau	martyr	0.08
-1=voi & chi	martyr	0.24
-1=voi & chu	martyr	0.11
-1=voi & co	martyr	0.06
-1=voi & cu	martyr	-0.06
-1=voi & mot	martyr	0.15
-1=voi & ong	martyr	0.11
-1=voi & thang	martyr	-0.21
-1=voi & toi	martyr	0.06	teller	-0.08
-1=voi & y	martyr	-0.05
-1=vong	martyr	0.06	teller	0.08
-1=vuc	martyr	-0.07
-1=vuon	martyr	-0.13
-1=vuon & ong	martyr	-0.09
-1=vuong	teller	-0.07
-1=xa	martyr	-0.1
-1=xa & co	martyr	-0.05	teller	-0.07
-1=xa & la	martyr	0.06
-1=xa & tam	martyr	-0.07
-1=xac	teller	0.16
-1=xang	martyr	-0.05	teller	0.06
-1=xe	martyr	0.26
-1=xom	martyr	-0.2	teller	0.2
-1=xu	martyr	0.06
-1=xuc	martyr	-0.1
-1=xuyen	teller	0.06
-1=yen	martyr	0.09
-1=yeu	martyr	-0.14	teller	-0.05
-1=yeu & cu	martyr	0.06
-1=yeu & ten	martyr	-0.08
-2=#	martyr	0.13	teller	-0.29
-2=##	teller	-0.19
-2=###	martyr	-0.22	teller	0.12
-2=^	martyr	-0.84	teller	0.14
-2=a	martyr	-0.12	teller	-0.1
-2=ai	martyr	-0.23	teller	0.11
-2=am	teller	-0.07
-2=an	martyr	0.21	teller	-0.11
-2=and	martyr	-0.08	teller	0.1
-2=anh	martyr	0.17
-2=at	martyr	-0.08
-2=ay	martyr	-0.07	teller	-0.05
-2=ba	martyr	0.12
-2=bac	martyr	0.24	teller	0.05
-2=bai	teller	0.11
-2=ban	martyr	-0.23	teller	-0.05
-2=bang	martyr	-0.14	teller	0.16
-2=bao	martyr	-0.09
-2=bau	martyr	0.14
-2=bay	martyr	-0.15
-2=be	martyr	-0.1	teller	0.11
-2=ben	martyr	0.47	teller	-0.09
-2=bi	teller	0.07
-2=bia	teller	-0.09
-2=bich	martyr	-0.14
-2=bien	teller	0.12
-2=biet	martyr	-0.37
-2=binh	martyr	0.17
-2=bo	martyr	0.09	teller	-0.17
-2=bon	martyr	0.14
-2=bong	teller	-0.12
-2=bua	martyr	0.14
-2=bui	martyr	0.09
-2=bung	martyr	0.09
-2=buoi	martyr	-0.09
-2=buon	teller	0.06
-2=but	martyr	0.14
-2=buu	teller	0.09
-2=c1	martyr	0.13
-2=c3	martyr	0.05
-2=c4	martyr	0.19
-2=ca	martyr	0.18	teller	0.16
-2=cac	martyr	-0.4	teller	0.21
-2=cach	martyr	-0.08
-2=cai	martyr	0.28	teller	-0.06
-2=cam	martyr	-0.21	teller	-0.13
-2=can	martyr	0.16	teller	0.12
-2=cang	martyr	0.07	teller	-0.08
-2=canh	martyr	0.16	teller	-0.1
-2=cao	martyr	-0.22	teller	-0.06
-2=card	martyr	-0.11
-2=cat	martyr	-0.05
-2=cau	martyr	0.37	teller	-0.06
-2=cay	martyr	-0.08
-2=ccb	martyr	0.07	teller	0.14
-2=ce	martyr	-0.08
-2=cemetery	martyr	-0.12
-2=cha	martyr	0.11	teller	0.06
-2=chac	teller	0.1
-2=chan	martyr	0.09
-2=chanh	martyr	-0.08
-2=chao	martyr	-0.14	teller	0.19
-2=chap	martyr	-0.08
-2=chat	martyr	-0.12
-2=chau	martyr	0.07	teller	0.09
-2=che	teller	-0.05
-2=chet	martyr	0.21	teller	0.06
-2=chieu	martyr	0.05
-2=chin	martyr	0.18	teller	-0.08
-2=chinh	martyr	-0.21	teller	0.11
-2=cho	teller	-0.14
-2=chon	martyr	-0.08
-2=chong	martyr	0.21
-2=chu	martyr	-0.4	teller	0.21
-2=chua	martyr	0.12	teller	0.09
-2=chuc	martyr	-0.14	teller	0.07
-2=chung	martyr	-0.16	teller	-0.06
-2=chuyen	teller	0.28
-2=co	martyr	-0.42	teller	0.12
-2=coc	martyr	-0.05
-2=coi	martyr	-0.06
-2=commander	martyr	-0.08
-2=con	martyr	-0.19	teller	0.08
-2=cong	martyr	-0.18	teller	0.05
-2=cu	martyr	-0.08
-2=cua	martyr	0.12
-2=cung	martyr	-0.16
-2=cuong	martyr	-0.16
-2=cut	teller	0.07
-2=cuu	teller	0.12
-2=d	teller	-0.12
-2=da	martyr	-0.3	teller	0.24
-2=dac	martyr	-0.05
-2=dai	martyr	-0.09	teller	0.1
-2=dam	martyr	0.05	teller	-0.14
-2=dan	martyr	0.16
-2=dang	teller	0.09
-2=danh	martyr	-0.14
-2=dao	martyr	-0.11
-2=dat	martyr	-0.11	teller	-0.05
-2=dau	martyr	0.15
-2=day	martyr	0.09
-2=dc	teller	-0.08
-2=de	martyr	-0.24	teller	0.16
-2=dead	martyr	0.09	teller	0.06
-2=dear	martyr	-0.08
-2=deo	teller	-0.08
-2=deu	martyr	0.05
-2=di	martyr	-0.14	teller	0.13
-2=dia	teller	0.05
-2=dich	martyr	-0.17
-2=diem	martyr	-0.06
-2=dien	teller	-0.09
-2=diep	martyr	-0.1
-2=dieu	martyr	-0.22	teller	0.11
-2=dinh	martyr	0.07	teller	-0.05
-2=district	martyr	-0.1
-2=do	teller	-0.05
-2=doan	martyr	0.1
-2=doc	martyr	0.19
-2=doi	martyr	-0.12
-2=don	martyr	-0.45	teller	-0.07
-2=dong	martyr	0.08	teller	-0.25
-2=dot	martyr	-0.19
-2=du	martyr	-0.14
-2=dua	martyr	-0.17	teller	0.11
-2=duc	martyr	0.23
-2=duoc	martyr	0.23	teller	0.1
-2=duoi	teller	0.05
-2=duong	martyr	-0.14
-2=dut	martyr	0.12
-2=duy	martyr	-0.17	teller	0.11
-2=e	teller	0.24
-2=ea	martyr	-0.07
-2=em	teller	-0.15
-2=first	martyr	0.09
-2=for	martyr	-0.05
-2=from	martyr	-0.19
-2=gai	martyr	-0.09	teller	0.09
-2=gan	martyr	-0.08
-2=gap	teller	0.08
-2=ghi	martyr	-0.06
-2=gi	martyr	-0.06	teller	0.14
-2=gia	teller	0.12
-2=giang	martyr	0.06	teller	0.09
-2=gio	martyr	-0.1
-2=giup	martyr	0.05	teller	0.12
-2=go	martyr	0.35
-2=goc	martyr	-0.07	teller	0.14
-2=goi	teller	-0.09
-2=gui	teller	0.1
-2=ha	martyr	-0.09	teller	-0.05
-2=hai	martyr	0.6	teller	-0.16
-2=ham	martyr	0.17
-2=hang	martyr	-0.11	teller	0.3
-2=hay	martyr	-0.07
-2=he	martyr	0.11
-2=het	martyr	0.11
-2=hien	martyr	-0.19
-2=hiep	martyr	0.07
-2=hinh	martyr	0.15
-2=his	martyr	0.15	teller	-0.06
-2=ho	martyr	0.34	teller	-0.09
-2=hoa	martyr	0.4
-2=hoang	martyr	-0.31
-2=hoc	martyr	-0.14
-2=hoi	martyr	-0.19
-2=hom	martyr	-0.11	teller	-0.08
-2=home	martyr	-0.05
-2=hon	teller	-0.08
-2=hong	martyr	-0.19
-2=hs	martyr	0.08
-2=hua	martyr	0.11
-2=hung	martyr	0.06
-2=huong	martyr	0.05
-2=huu	martyr	-0.51
-2=huy	martyr	0.08	teller	-0.1
-2=huyen	martyr	-0.06
-2=huyet	teller	0.07
-2=i	martyr	0.09
-2=ia	martyr	-0.14
-2=ich	martyr	-0.06
-2=if	martyr	-0.05
-2=in	martyr	0.05
-2=interpreter	martyr	-0.1
-2=is	teller	0.07
-2=je	martyr	-0.07
-2=k	martyr	0.12
-2=ka	teller	0.07
-2=ke	martyr	0.06
-2=keo	martyr	0.1
-2=ket	martyr	0.1	teller	0.08
-2=keu	martyr	0.07
-2=kha	martyr	-0.14	teller	-0.05
-2=khac	martyr	0.32
-2=khai	martyr	0.43	teller	-0.1
-2=kham	martyr	0.21
-2=khang	martyr	0.12
-2=khanh	martyr	-0.09
-2=khau	martyr	-0.06
-2=khe	martyr	-0.05
-2=khi	martyr	-0.15	teller	-0.11
-2=kho	teller	-0.06
-2=khoa	martyr	-0.07	teller	0.07
-2=khoi	martyr	0.06
-2=khong	martyr	-0.21	teller	-0.07
-2=kia	martyr	0.25
-2=kiem	martyr	0.1	teller	-0.1
-2=kien	martyr	0.1
-2=kim	martyr	0.1
-2=kinh	martyr	0.13	teller	-0.13
-2=kip	teller	-0.05
-2=ko	martyr	-0.07	teller	0.07
-2=kon	martyr	0.15
-2=ky	martyr	-0.17
-2=l	martyr	0.14
-2=la	martyr	0.25	teller	0.13
-2=lac	martyr	-0.18	teller	0.11
-2=lai	martyr	-0.08	teller	0.11
-2=lam	martyr	-0.19	teller	-0.08
-2=lan	martyr	-0.13	teller	-0.11
-2=lang	martyr	-0.23	teller	0.09
-2=lanh	martyr	-0.11	teller	0.12
-2=lao	martyr	0.23	teller	-0.14
-2=lap	martyr	0.06
-2=lay	martyr	-0.13
-2=le	martyr	0.48
-2=len	martyr	-0.23	teller	-0.07
-2=les	teller	0.11
-2=lich	martyr	-0.09
-2=lien	martyr	0.14	teller	0.11
-2=liet	martyr	-0.2	teller	0.14
-2=lieu	teller	0.11
-2=linh	martyr	-0.19	teller	0.06
-2=lo	martyr	0.11
-2=loi	martyr	-0.26
-2=long	martyr	-0.11
-2=looking	martyr	0.06
-2=lop	martyr	-0.16
-2=ls	martyr	0.11
-2=lua	martyr	-0.2
-2=luc	martyr	-0.06	teller	-0.05
-2=lun	martyr	-0.06
-2=lung	martyr	-0.15
-2=luong	martyr	0.08	teller	-0.1
-2=luu	martyr	0.17
-2=ly	martyr	0.05	teller	-0.08
-2=m	teller	-0.05
-2=ma	teller	-0.12
-2=mai	martyr	-0.06
-2=man	martyr	-0.11
-2=mang	martyr	-0.05
-2=manh	teller	-0.15
-2=mat	teller	0.06
-2=mau	martyr	0.12	teller	-0.17
-2=may	martyr	0.19
-2=me	martyr	0.28	teller	-0.15
-2=minh	teller	-0.06
-2=mit	teller	0.06
-2=mo	martyr	0.13	teller	0.21
-2=moc	martyr	0.14
-2=moi	martyr	0.12	teller	-0.11
-2=mon	martyr	-0.09
-2=mong	martyr	0.07	teller	-0.06
-2=mot	martyr	0.5	teller	0.23
-2=mua	martyr	-0.12
-2=muc	martyr	0.05	teller	-0.06
-2=mui	martyr	0.19
-2=mung	martyr	-0.08
-2=muoi	martyr	0.39	teller	-0.15
-2=muon	martyr	-0.06	teller	-0.09
-2=muong	martyr	-0.15
-2=my	martyr	-0.11	teller	-0.05
-2=na	martyr	0.1
-2=nai	teller	-0.06
-2=nam	martyr	-0.1	teller	-0.14
-2=nao	teller	0.07
-2=nay	martyr	-0.13	teller	0.09
-2=nen	martyr	0.23
-2=ng	martyr	-0.05	teller	0.05
-2=nga	martyr	-0.13
-2=ngai	teller	-0.06
-2=ngan	martyr	0.05
-2=ngay	teller	-0.09
-2=nghe	martyr	0.21	teller	-0.06
-2=nghi	martyr	0.05	teller	0.14
-2=nghia	martyr	-0.08
-2=nghiem	martyr	0.06
-2=ngo	martyr	0.1	teller	-0.06
-2=ngoai	martyr	0.09
-2=ngoan	martyr	0.12
-2=ngoc	martyr	-0.33
-2=ngu	teller	0.09
-2=nguoi	martyr	-0.14	teller	0.42
-2=nguyen	martyr	-0.14	teller	0.08
-2=nha	martyr	0.2
-2=nham	martyr	-0.06
-2=nhan	martyr	-0.31	teller	0.38
-2=nhap	martyr	-0.12	teller	0.09
-2=nhat	martyr	-0.12	teller	-0.07
-2=nhau	martyr	-0.06
-2=nhe	martyr	0.11	teller	-0.05
-2=nhiem	martyr	0.07
-2=nhien	martyr	-0.06
-2=nho	martyr	0.27	teller	-0.06
-2=nhu	martyr	0.14	teller	-0.07
-2=no	martyr	-0.06	teller	0.06
-2=noi	martyr	0.18	teller	-0.14
-2=non	martyr	-0.05	teller	-0.09
-2=nop	martyr	-0.05
-2=notebook	martyr	0.07
-2=ntls	martyr	-0.05
-2=nua	martyr	0.08	teller	-0.06
-2=nui	teller	-0.13
-2=nuoc	martyr	0.05
-2=nuoi	martyr	-0.1
-2=o	teller	-0.27
-2=oai	martyr	-0.15
-2=of	martyr	-0.22
-2=oi	martyr	-0.09
-2=om	teller	-0.12
-2=on	martyr	0.05	teller	-0.08
-2=one	martyr	-0.15
-2=ong	teller	0.12
-2=pha	martyr	0.1	teller	-0.11
-2=phai	martyr	0.08
-2=pham	martyr	0.15
-2=phan	martyr	-0.16	teller	0.18
-2=phao	martyr	0.15	teller	-0.05
-2=phap	teller	-0.05
-2=phat	martyr	-0.12
-2=phe	teller	-0.09
-2=phep	martyr	-0.1	teller	0.05
-2=phia	martyr	-0.06
-2=phien	teller	0.13
-2=phnom	martyr	0.07
-2=pho	teller	-0.11
-2=phong	martyr	0.06
-2=phu	martyr	-0.08
-2=phuc	martyr	0.13
-2=phung	martyr	-0.05
-2=phuoc	martyr	0.1	teller	0.05
-2=phuong	martyr	0.13	teller	-0.05
-2=prisoners	martyr	-0.09
-2=qua	teller	-0.05
-2=quach	martyr	-0.07
-2=quan	martyr	0.11	teller	-0.06
-2=quang	martyr	-0.12	teller	-0.12
-2=quay	martyr	0.07
-2=que	martyr	-0.35	teller	-0.15
-2=quen	martyr	-0.06
-2=quy	martyr	0.1	teller	0.09
-2=quyen	martyr	-0.16	teller	0.12
-2=quynh	martyr	-0.08
-2=ra	martyr	-0.11	teller	0.23
-2=rach	martyr	-0.15
-2=rang	martyr	-0.22
-2=rao	martyr	-0.08
-2=rat	martyr	-0.1
-2=re	martyr	0.11
-2=ro	teller	0.07
-2=roi	martyr	0.11	teller	-0.09
-2=rung	martyr	-0.05
-2=s	martyr	0.13
-2=sa	martyr	0.07
-2=sach	teller	0.12
-2=sai	martyr	-0.15
-2=said	martyr	0.07
-2=sam	martyr	-0.13
-2=sanh	teller	0.12
-2=sao	martyr	-0.06
-2=sau	martyr	0.2	teller	0.14
-2=ses	martyr	0.21
-2=si	martyr	0.1	teller	-0.05
-2=sinh	martyr	-0.08	teller	0.09
-2=so	martyr	-0.06
-2=som	martyr	0.11	teller	-0.05
-2=son	martyr	0.31
-2=song	martyr	-0.19
-2=sot	martyr	-0.07
-2=stt	martyr	0.21	teller	-0.09
-2=su	martyr	0.25
-2=sua	teller	0.05
-2=sung	martyr	-0.07	teller	0.14
-2=sy	martyr	0.13	teller	-0.13
-2=t	martyr	0.12
-2=ta	martyr	-0.05
-2=tai	teller	-0.05
-2=tam	martyr	-0.08	teller	-0.12
-2=tan	teller	-0.05
-2=tao	martyr	-0.05
-2=tap	martyr	0.07	teller	0.05
-2=tau	martyr	0.05
-2=tay	teller	-0.06
-2=ten	martyr	0.46	teller	-0.26
-2=thach	teller	-0.14
-2=thai	martyr	-0.1	teller	-0.09
-2=tham	martyr	-0.17
-2=than	martyr	-0.05	teller	0.12
-2=thang	martyr	0.1
-2=thanh	teller	0.05
-2=thao	martyr	0.13
-2=thap	martyr	-0.06	teller	0.09
-2=that	martyr	0.22	teller	-0.09
-2=thay	teller	-0.15
-2=the	martyr	-0.1	teller	-0.1
-2=theo	martyr	-0.26
-2=theu	martyr	0.13
-2=they	martyr	0.09	teller	0.12
-2=thi	martyr	0.25
-2=thien	martyr	-0.11	teller	0.07
-2=thieu	martyr	-0.09
-2=thinh	martyr	0.15
-2=tho	martyr	-0.14
-2=thoi	teller	-0.06
-2=thon	martyr	-0.05
-2=thong	martyr	-0.06	teller	-0.06
-2=thu	martyr	0.09	teller	0.06
-2=thuoc	martyr	-0.18
-2=thuong	martyr	-0.28	teller	-0.07
-2=tich	martyr	-0.05
-2=tiep	martyr	0.16	teller	-0.09
-2=tim	martyr	0.14	teller	0.07
-2=tin	martyr	-0.05	teller	0.08
-2=tnxp	martyr	0.05
-2=to	teller	-0.2
-2=toan	teller	-0.17
-2=toi	martyr	0.26
-2=ton	martyr	-0.09
-2=tong	martyr	-0.19	teller	0.19
-2=tra	teller	0.11
-2=trac	martyr	-0.09
-2=trai	martyr	-0.08	teller	-0.05
-2=tram	martyr	-0.06	teller	0.07
-2=tran	martyr	0.25	teller	0.13
-2=trang	teller	0.2
-2=trao	martyr	-0.05
-2=trau	teller	-0.11
-2=tren	martyr	-0.08	teller	0.32
-2=tri	martyr	0.09	teller	0.11
-2=trinh	martyr	-0.05
-2=tro	martyr	-0.05	teller	0.08
-2=tron	martyr	-0.08
-2=trong	martyr	-0.11	teller	-0.25
-2=tru	martyr	-0.13
-2=trung	martyr	0.21	teller	-0.19
-2=truoc	martyr	0.22	teller	-0.05
-2=truong	martyr	0.35	teller	0.29
-2=truy	martyr	0.08
-2=tu	martyr	-0.29	teller	-0.11
-2=tuan	martyr	-0.05
-2=tuat	teller	0.08
-2=tui	martyr	-0.08	teller	0.1
-2=tum	martyr	-0.14	teller	0.08
-2=tuoi	martyr	-0.09	teller	0.06
-2=tuong	martyr	-0.15	teller	0.05
-2=tuyen	martyr	-0.06
-2=un	martyr	-0.11	teller	-0.11
-2=une	martyr	0.23
-2=ut	martyr	0.33
-2=uy	teller	0.11
-2=van	martyr	0.09	teller	-0.21
-2=vao	martyr	0.09	teller	-0.05
-2=vat	martyr	-0.05
-2=vay	martyr	-0.06
-2=ve	teller	-0.11
-2=vi	martyr	-0.11	teller	0.07
-2=vien	teller	-0.05
-2=viet	martyr	0.16	teller	-0.27
-2=vinh	martyr	-0.08
-2=vo	martyr	0.18
-2=vung	teller	0.09
-2=vuon	martyr	-0.14	teller	-0.05
-2=vuong	martyr	-0.06
-2=we	martyr	0.37
-2=with	martyr	0.1
-2=xac	martyr	-0.05
-2=xam	martyr	-0.08
-2=xang	martyr	-0.06
-2=xe	martyr	0.15
-2=xem	teller	0.06
-2=xi	martyr	0.08	teller	0.06
-2=xin	martyr	-0.17	teller	-0.07
-2=xom	teller	-0.05
-2=xu	teller	0.1
-2=y	martyr	-0.18	teller	0.1
-2=yen	martyr	0.18
-2=yeu	martyr	-0.08	teller	-0.06
-3=#	martyr	0.17	teller	-0.17
-3=##	martyr	-0.14	teller	-0.12
-3=###	martyr	-0.12	teller	-0.12
-3=####	martyr	0.17	teller	-0.25
-3=#####	martyr	-0.07
-3=^	martyr	-0.48	teller	0.52
-3=a	teller	-0.14
-3=ai	martyr	0.18	teller	0.07
-3=am	martyr	0.05
-3=an	martyr	-0.15
-3=and	martyr	0.2	teller	-0.07
-3=anh	teller	-0.19
-3=ao	martyr	0.07
-3=ap	martyr	-0.09
-3=au	martyr	-0.13
-3=avait	martyr	-0.06
-3=ay	martyr	0.14
-3=b	martyr	0.27	teller	0.1
-3=ba	martyr	-0.08	teller	-0.06
-3=bac	martyr	-0.15	teller	0.07
-3=bach	martyr	-0.08
-3=ban	martyr	0.13	teller	0.18
-3=bang	martyr	0.12	teller	-0.13
-3=be	martyr	0.18
-3=ben	martyr	-0.05	teller	-0.07
-3=bi	martyr	-0.11	teller	-0.1
-3=bia	martyr	0.1	teller	0.06
-3=bien	martyr	0.05	teller	-0.05
-3=biet	martyr	-0.08
-3=binh	martyr	-0.09	teller	0.11
-3=bo	martyr	-0.21	teller	0.29
-3=boc	martyr	0.09
-3=bom	martyr	0.26
-3=bon	martyr	0.08
-3=born	martyr	-0.06
-3=bot	martyr	0.13
-3=both	teller	0.06
-3=bui	martyr	-0.05
-3=bung	martyr	-0.12
-3=buoi	martyr	0.07
-3=but	martyr	0.05	teller	0.13
-3=by	martyr	-0.09
-3=c2	martyr	0.05
-3=c7	martyr	-0.08
-3=ca	martyr	0.09	teller	-0.09
-3=cac	martyr	-0.19	teller	0.38
-3=cai	martyr	-0.17	teller	-0.06
-3=cam	teller	-0.11
-3=can	teller	-0.09
-3=cang	martyr	0.08
-3=canh	martyr	0.11	teller	0.08
-3=cao	martyr	0.39	teller	-0.15
-3=cap	teller	-0.07
-3=cat	martyr	0.19
-3=cau	martyr	0.28	teller	-0.15
-3=cay	martyr	-0.09	teller	-0.06
-3=ccb	teller	0.07
-3=cha	martyr	0.17
-3=chac	martyr	-0.05	teller	0.06
-3=chan	teller	-0.11
-3=chao	martyr	-0.22	teller	0.23
-3=chau	martyr	0.09	teller	0.16
-3=chay	teller	0.12
-3=che	martyr	0.07	teller	-0.05
-3=chep	martyr	0.09	teller	-0.08
-3=chet	martyr	0.06	teller	-0.15
-3=chi	martyr	0.19	teller	-0.26
-3=chia	martyr	-0.05
-3=chiec	martyr	0.31
-3=chin	teller	-0.05
-3=chiu	martyr	0.05
-3=cho	teller	0.19
-3=chon	martyr	0.07
-3=chong	martyr	0.22	teller	-0.19
-3=chot	martyr	0.16	teller	-0.08
-3=chu	martyr	-0.25	teller	-0.3
-3=chua	martyr	-0.09
-3=chung	martyr	0.05	teller	0.21
-3=chuyen	martyr	0.08
-3=cimetiere	martyr	-0.05
-3=co	martyr	-0.21	teller	0.22
-3=com	teller	0.07
-3=con	teller	-0.1
-3=cot	martyr	-0.09	teller	0.15
-3=cu	martyr	0.17	teller	-0.17
-3=cua	martyr	-0.23
-3=cung	martyr	0.14	teller	-0.06
-3=cuoi	martyr	-0.09	teller	0.12
-3=cuon	martyr	0.07
-3=cuong	martyr	-0.15
-3=cut	martyr	0.1
-3=d2	martyr	0.05
-3=d9	teller	-0.05
-3=da	martyr	-0.12
-3=dac	martyr	-0.08	teller	-0.06
-3=dai	martyr	-0.15	teller	0.05
-3=dak	martyr	-0.06
-3=dam	martyr	-0.13
-3=dan	martyr	-0.21	teller	-0.13
-3=dang	martyr	-0.15
-3=danh	martyr	0.08	teller	0.08
-3=dao	martyr	-0.08	teller	0.15
-3=dat	martyr	-0.17
-3=dau	martyr	0.09
-3=de	martyr	0.16	teller	0.07
-3=dem	martyr	0.05
-3=den	martyr	-0.09	teller	0.06
-3=deo	martyr	0.13
-3=deu	martyr	0.08
-3=di	martyr	-0.2	teller	0.12
-3=dia	martyr	-0.11
-3=dich	martyr	-0.07	teller	0.14
-3=diem	martyr	-0.06
-3=dien	teller	0.16
-3=dieu	teller	0.09
-3=dinh	martyr	-0.31	teller	0.12
-3=do	martyr	-0.12
-3=doi	martyr	0.12	teller	-0.21
-3=dong	martyr	0.18	teller	-0.13
-3=du	martyr	-0.12	teller	-0.09
-3=dua	martyr	0.22	teller	0.05
-3=duc	teller	-0.06
-3=dum	martyr	-0.1	teller	0.1
-3=dung	martyr	0.05	teller	0.05
-3=duoc	martyr	0.18
-3=duoi	teller	-0.05
-3=duong	martyr	-0.11
-3=duy	martyr	0.08
-3=e24	teller	-0.11
-3=em	martyr	0.15	teller	0.16
-3=et	martyr	0.23
-3=f325	martyr	0.07
-3=for	martyr	0.08	teller	-0.05
-3=ga	martyr	-0.09
-3=gai	martyr	0.06	teller	0.15
-3=ganh	martyr	-0.07
-3=ghe	martyr	0.08
-3=ghi	teller	0.08
-3=gia	teller	-0.12
-3=giai	teller	0.07
-3=giay	martyr	0.1	teller	0.06
-3=gieng	martyr	-0.05
-3=gio	martyr	0.16
-3=giu	martyr	0.06	teller	-0.05
-3=giua	martyr	-0.09	teller	0.09
-3=gium	martyr	-0.1	teller	0.21
-3=giup	martyr	0.11	teller	0.09
-3=go	martyr	-0.07	teller	-0.15
-3=goc	martyr	0.1
-3=goi	martyr	-0.08	teller	-0.09
-3=gon	martyr	-0.08	teller	0.17
-3=gui	teller	0.09
-3=ha	martyr	0.15	teller	-0.1
-3=hai	martyr	0.32
-3=ham	martyr	0.48
-3=han	martyr	-0.12
-3=hanh	teller	0.06
-3=have	martyr	0.08
-3=hay	martyr	-0.08	teller	-0.1
-3=he	martyr	0.06	teller	0.07
-3=her	martyr	0.12
-3=het	teller	-0.05
-3=hi	martyr	-0.18	teller	0.11
-3=hien	martyr	-0.09
-3=hieu	martyr	-0.05
-3=hinh	martyr	0.23	teller	-0.07
-3=hoa	teller	-0.11
-3=hoai	martyr	0.11
-3=hoan	martyr	0.06
-3=hoang	martyr	-0.21
-3=hoc	martyr	-0.12
-3=hom	martyr	0.2	teller	-0.08
-3=hon	martyr	-0.05
-3=hua	martyr	-0.27	teller	0.12
-3=hung	martyr	0.1
-3=huong	martyr	0.08
-3=huu	martyr	-0.12
-3=huy	martyr	0.07	teller	0.05
-3=huyen	teller	-0.05
-3=huynh	martyr	-0.12
-3=hy	martyr	0.07	teller	0.12
-3=ia	martyr	0.05
-3=id	martyr	-0.06
-3=in	martyr	0.09	teller	0.07
-3=ke	teller	0.14
-3=keo	martyr	0.08	teller	-0.08
-3=ket	teller	-0.05
-3=khac	martyr	-0.13	teller	-0.13
-3=khai	martyr	-0.15
-3=khang	martyr	0.15
-3=khanh	martyr	-0.05	teller	0.13
-3=khau	teller	0.08
-3=khe	martyr	0.11
-3=khi	martyr	-0.07	teller	0.07
-3=khieng	martyr	0.06
-3=khmer	martyr	-0.07
-3=khoan	martyr	-0.07
-3=khoang	teller	-0.08
-3=khoc	martyr	-0.05
-3=khong	martyr	0.05	teller	0.17
-3=khu	martyr	-0.05
-3=khuc	martyr	0.06
-3=kia	martyr	-0.1
-3=kiem	martyr	0.16
-3=kien	martyr	0.2	teller	-0.1
-3=kieu	martyr	-0.18
-3=kim	martyr	0.12	teller	-0.06
-3=kip	martyr	-0.08
-3=know	martyr	-0.08
-3=ko	martyr	0.07
-3=kratie	martyr	0.1
-3=ky	martyr	-0.13
-3=la	martyr	0.18	teller	0.16
-3=lac	martyr	-0.22	teller	-0.07
-3=lai	teller	0.14
-3=lam	teller	0.17
-3=lan	martyr	-0.09	teller	-0.17
-3=lang	martyr	0.23	teller	-0.05
-3=lanh	martyr	-0.08
-3=lao	martyr	-0.05
-3=lap	martyr	-0.07	teller	-0.17
-3=lau	martyr	-0.08	teller	0.06
-3=lay	martyr	-0.15
-3=le	martyr	-0.2	teller	-0.17
-3=len	teller	0.12
-3=lien	martyr	-0.06	teller	0.06
-3=liet	teller	-0.19
-3=lieu	martyr	-0.12
-3=linh	martyr	-0.1
-3=lo	teller	0.05
-3=loc	martyr	-0.08
-3=loi	martyr	0.07	teller	-0.12
-3=long	martyr	0.1	teller	0.05
-3=lot	martyr	0.06
-3=lu	teller	0.1
-3=luc	martyr	0.06	teller	-0.05
-3=lung	martyr	0.06
-3=luon	martyr	0.11
-3=luong	martyr	0.08
-3=luu	martyr	0.16	teller	-0.06
-3=luy	martyr	-0.08
-3=ly	teller	-0.06
-3=m	teller	-0.12
-3=ma	martyr	-0.11	teller	0.06
-3=mac	martyr	-0.06
-3=mai	martyr	0.06
-3=man	martyr	-0.21
-3=mang	martyr	0.15	teller	0.09
-3=manh	martyr	-0.15
-3=mat	martyr	0.16	teller	-0.13
-3=mau	martyr	0.05	teller	-0.05
-3=may	martyr	0.05	teller	0.11
-3=me	martyr	-0.22	teller	0.19
-3=men	martyr	0.07
-3=mien	teller	0.08
-3=minh	martyr	0.15	teller	0.07
-3=mo	martyr	-0.09	teller	-0.05
-3=moi	martyr	0.28	teller	0.16
-3=mon	martyr	0.14
-3=mong	martyr	-0.11
-3=mot	martyr	0.36	teller	-0.09
-3=mr	martyr	-0.06	teller	0.13
-3=mu	martyr	0.06
-3=muc	martyr	0.05
-3=mui	martyr	-0.16
-3=muoi	martyr	-0.14
-3=muon	martyr	0.05
-3=muong	teller	0.1
-3=my	martyr	0.12	teller	-0.13
-3=nam	martyr	0.05
-3=name	martyr	0.17	teller	0.05
-3=nao	martyr	-0.09
-3=nay	martyr	-0.18	teller	0.07
-3=nen	martyr	0.11
-3=nga	martyr	0.09	teller	0.09
-3=ngan	martyr	0.07
-3=ngay	martyr	-0.16	teller	-0.05
-3=nghe	martyr	0.09	teller	-0.11
-3=nghia	martyr	0.1	teller	0.05
-3=ngo	martyr	-0.44
-3=ngoai	martyr	0.17	teller	-0.09
-3=ngoc	martyr	-0.09	teller	-0.07
-3=ngoi	martyr	0.05	teller	-0.05
-3=nguc	martyr	-0.12
-3=nguoi	martyr	-0.3
-3=nguyen	martyr	0.2	teller	-0.19
-3=nha	teller	0.13
-3=nham	martyr	0.11
-3=nhan	martyr	0.09	teller	0.07
-3=nhat	martyr	0.13
-3=nhau	martyr	-0.07
-3=nhe	martyr	-0.2
-3=nho	teller	0.26
-3=nhu	martyr	-0.33	teller	0.08
-3=nhung	martyr	-0.17
-3=ninh	martyr	0.16
-3=no	martyr	0.07
-3=noi	martyr	-0.06	teller	0.06
-3=nong	martyr	-0.14
-3=not	martyr	0.08
-3=ntls	martyr	-0.06
-3=nuoc	teller	0.16
-3=o	martyr	0.18
-3=of	martyr	0.13
-3=oi	martyr	-0.13	teller	0.09
-3=ong	teller	0.12
-3=our	martyr	-0.17
-3=par	martyr	-0.13
-3=pha	martyr	0.11
-3=phai	martyr	0.22
-3=pham	teller	0.11
-3=phan	martyr	-0.17	teller	0.1
-3=phao	martyr	0.05	teller	0.11
-3=phap	martyr	-0.1
-3=phat	teller	0.05
-3=phi	martyr	-0.07
-3=phia	martyr	-0.08	teller	-0.09
-3=phien	martyr	-0.05	teller	0.06
-3=phong	teller	0.14
-3=phu	martyr	0.31	teller	0.07
-3=phuc	martyr	-0.11
-3=phung	martyr	-0.05	teller	0.06
-3=phuoc	martyr	0.14
-3=phuong	martyr	-0.1
-3=qua	martyr	0.1
-3=quach	martyr	0.12
-3=quan	martyr	-0.44	teller	0.05
-3=quang	teller	-0.05
-3=que	martyr	0.12
-3=quoc	martyr	-0.14	teller	0.06
-3=quy	martyr	0.16	teller	0.05
-3=quyet	martyr	-0.1
-3=quynh	martyr	-0.14
-3=ra	martyr	0.14	teller	-0.12
-3=rao	martyr	0.12
-3=ray	martyr	-0.11
-3=re	teller	0.09
-3=regiment	teller	-0.09
-3=ret	martyr	-0.07
-3=ro	martyr	0.05
-3=roi	teller	0.07
-3=rung	martyr	-0.1	teller	0.05
-3=ruot	martyr	0.35	teller	-0.13
-3=sa	martyr	0.1
-3=sac	martyr	-0.06
-3=sach	martyr	-0.08
-3=sai	martyr	0.16	teller	-0.09
-3=san	martyr	-0.1
-3=sang	teller	0.05
-3=sanh	martyr	0.08
-3=sau	martyr	0.1
-3=sen	martyr	0.08
-3=si	martyr	0.32	teller	-0.41
-3=sin	teller	0.12
-3=sinh	martyr	0.07	teller	-0.05
-3=sn	martyr	-0.12
-3=so	teller	-0.1
-3=son	martyr	-0.06	teller	0.11
-3=song	martyr	-0.06	teller	-0.06
-3=su	martyr	-0.09	teller	0.14
-3=sua	martyr	0.05
-3=suoi	teller	0.07
-3=sy	martyr	0.11
-3=t	teller	-0.14
-3=ta	martyr	-0.11	teller	0.08
-3=tai	martyr	-0.08	teller	-0.22
-3=tam	martyr	0.17
-3=tan	teller	-0.06
-3=tang	teller	-0.07
-3=tap	martyr	-0.09
-3=tat	martyr	0.05
-3=tau	martyr	0.07
-3=tay	martyr	0.05	teller	-0.06
-3=te	martyr	0.11
-3=ten	martyr	0.4	teller	0.19
-3=tet	martyr	-0.05
-3=tha	martyr	0.1	teller	-0.06
-3=thach	martyr	0.15	teller	-0.12
-3=thai	martyr	0.14
-3=tham	martyr	-0.09
-3=than	martyr	0.09	teller	0.12
-3=thang	martyr	-0.11	teller	0.07
-3=thanh	martyr	-0.21	teller	-0.06
-3=thao	martyr	-0.15
-3=that	martyr	-0.05
-3=thay	martyr	-0.18	teller	0.22
-3=the	martyr	0.23	teller	-0.06
-3=theo	martyr	-0.2	teller	0.2
-3=thi	martyr	-0.36
-3=thinh	martyr	-0.07
-3=tho	martyr	0.11
-3=thoi	martyr	-0.1
-3=thon	martyr	-0.12	teller	-0.09
-3=thong	martyr	0.08	teller	0.09
-3=thu	teller	0.18
-3=thua	martyr	-0.13
-3=thuan	martyr	0.07
-3=thuat	teller	0.1
-3=thuc	martyr	-0.08
-3=thuoc	martyr	0.14
-3=thuong	martyr	0.12
-3=thuy	teller	-0.08
-3=thuyen	martyr	-0.15	teller	-0.11
-3=tia	martyr	0.1
-3=tich	martyr	-0.11
-3=tien	martyr	0.12
-3=tieng	martyr	0.09
-3=tiep	martyr	-0.18	teller	0.07
-3=tieu	teller	-0.05
-3=tim	martyr	0.09	teller	-0.13
-3=tin	martyr	0.05	teller	-0.05
-3=tinh	martyr	-0.09
-3=to	martyr	0.21	teller	-0.14
-3=toan	martyr	0.09	teller	-0.13
-3=toi	martyr	0.11	teller	-0.2
-3=tong	martyr	-0.08	teller	0.09
-3=tra	teller	0.09
-3=trach	teller	0.05
-3=trai	martyr	0.11	teller	-0.06
-3=tram	martyr	-0.11
-3=tran	martyr	-0.23	teller	-0.06
-3=trang	teller	0.14
-3=tren	martyr	0.22
-3=tri	martyr	0.08
-3=trieu	martyr	-0.19
-3=trinh	martyr	0.37	teller	-0.1
-3=tro	martyr	0.06
-3=troi	martyr	0.12
-3=trong	martyr	0.08	teller	-0.06
-3=tru	martyr	0.11
-3=trung	teller	-0.05
-3=truoc	martyr	0.07
-3=truong	martyr	-0.28
-3=tu	martyr	0.05	teller	0.2
-3=tuan	martyr	-0.05
-3=tuc	teller	-0.14
-3=tui	martyr	-0.1	teller	-0.13
-3=tuoi	martyr	0.09
-3=tuong	martyr	-0.28	teller	-0.06
-3=tuyen	martyr	0.17
-3=u	martyr	0.1
-3=uong	martyr	-0.16
-3=ut	martyr	0.23
-3=uy	teller	0.12
-3=va	martyr	0.07
-3=vam	martyr	0.22
-3=van	teller	0.24
-3=vao	martyr	-0.05
-3=vay	martyr	0.05	teller	-0.05
-3=ve	martyr	0.1
-3=vi	martyr	-0.12	teller	0.08
-3=viec	martyr	0.12
-3=viet	martyr	-0.17
-3=village	martyr	0.06
-3=vinh	martyr	0.1
-3=vo	martyr	-0.27	teller	-0.09
-3=voi	teller	-0.11
-3=vong	martyr	-0.05
-3=vu	martyr	-0.05	teller	-0.06
-3=vui	martyr	0.07	teller	-0.06
-3=vuon	martyr	-0.06
-3=vuot	martyr	-0.06	teller	0.11
-3=we	martyr	0.08
-3=xa	teller	-0.24
-3=xac	martyr	-0.1	teller	-0.1
-3=xe	teller	-0.05
-3=xin	teller	0.28
-3=xuan	martyr	-0.18	teller	0.06
-3=xuong	martyr	-0.05	teller	0.08
-3=xuyen	martyr	-0.15
-3=y	martyr	-0.09
-3=yen	martyr	0.13
a district's name	martyr	-2.29	teller	-1.32
a line below other	martyr	-0.38	teller	0.3
a line below teller	martyr	-0.07	teller	-0.08
announced	martyr	0.14	teller	-0.07
announced by number	martyr	0.79	teller	-0.11
announced:again	martyr	0.06	teller	0.17
announced:alive	teller	-0.11
announced:at	martyr	0.17	teller	-0.22
announced:battle	martyr	0.29
announced:born	martyr	-0.44	teller	0.09
announced:bury	martyr	0.35	teller	0.25
announced:capture	martyr	-0.25	teller	0.08
announced:contact	teller	0.05
announced:died	martyr	0.16
announced:enlist	martyr	-0.06	teller	0.15
announced:fell	martyr	0.85	teller	-0.27
announced:gio	martyr	0.24
announced:grave	teller	-0.17
announced:home	martyr	-0.2	teller	0.09
announced:hurt	martyr	-0.13	teller	0.06
announced:joined	martyr	-0.05	teller	0.18
announced:kin	martyr	-0.1	teller	-0.18
announced:laid	martyr	-0.06
announced:letter	martyr	0.3	teller	0.09
announced:level	teller	0.14
announced:link	martyr	0.07	teller	-0.26
announced:martyr	martyr	-0.22	teller	0.06
announced:moved	martyr	0.24	teller	0.08
announced:naming	martyr	0.43	teller	-0.26
announced:notice	martyr	-0.14
announced:office	martyr	-0.16	teller	-0.15
announced:post	martyr	-0.1	teller	-0.09
announced:rank	martyr	0.09
announced:returned	martyr	-0.23	teller	-0.1
announced:self	martyr	0.16
announced:site	martyr	0.1	teller	0.08
announced:tells	martyr	-0.05	teller	-0.23
announced:thing	teller	-0.11
announced:title	teller	-0.42
another name?	martyr	-0.34	teller	-0.21
another name? of a relative	martyr	-0.12	teller	-0.05
before !	martyr	0.29
before "	martyr	-0.12	teller	-0.26
before '	martyr	-0.13
before (	martyr	-0.14
before )	martyr	0.24	teller	-0.34
before ,	martyr	-0.36	teller	0.52
before .	martyr	-0.75	teller	0.57
before /	martyr	0.29	teller	-0.09
before :	martyr	0.2
before ;	martyr	1.1	teller	-0.64
before =	martyr	0.05	teller	-0.07
before ?	martyr	-0.28	teller	0.59
before @	teller	-0.06
before blank	martyr	-0.64	teller	-0.5
before line	martyr	0.35	teller	-0.26
before |	martyr	0.11
before «	martyr	0.05
before –	martyr	-0.16	teller	-0.06
before “	martyr	0.09
before ”	martyr	-0.1
before:again	teller	0.2
before:again:0	teller	0.06
before:again:1	martyr	-0.07
before:again:12	martyr	0.16	teller	0.1
before:again:5	martyr	-0.19	teller	0.07
before:again:far	martyr	0.11
before:alive	martyr	-0.43	teller	0.21
before:alive:0	martyr	-0.21	teller	0.18
before:alive:1	martyr	-0.23	teller	-0.08
before:alive:12	teller	0.18
before:alive:far	martyr	-0.05	teller	-0.05
before:at	martyr	-0.21	teller	-0.07
before:at:0	teller	-0.13
before:at:1	martyr	-0.36	teller	-0.05
before:at:12	martyr	-0.08
before:at:2	martyr	0.21
before:at:5	martyr	0.07	teller	-0.13
before:at:far	teller	0.25
before:battle	martyr	0.23	teller	0.05
before:battle:0	martyr	-0.43	teller	-0.09
before:battle:1	martyr	0.08	teller	0.14
before:battle:12	martyr	0.23	teller	-0.17
before:battle:2	martyr	-0.05
before:battle:5	martyr	0.13	teller	0.16
before:battle:far	martyr	0.26
before:born	martyr	-0.31	teller	-0.26
before:born:0	martyr	0.17	teller	-0.12
before:born:1	martyr	-0.13	teller	-0.1
before:born:12	martyr	-0.19
before:born:2	martyr	-0.24
before:born:5	martyr	-0.05
before:born:far	martyr	0.12
before:bury	martyr	0.18	teller	-0.16
before:bury:0	teller	0.11
before:bury:1	martyr	0.05	teller	-0.09
before:bury:12	martyr	0.19	teller	0.07
before:bury:2	martyr	0.09	teller	-0.08
before:bury:5	martyr	-0.11	teller	-0.11
before:bury:far	teller	-0.06
before:capture	martyr	-0.11
before:capture:1	teller	0.12
before:capture:12	teller	-0.08
before:capture:5	martyr	-0.14	teller	-0.05
before:capture:far	martyr	0.06
before:contact	martyr	-0.25	teller	0.13
before:contact:0	martyr	-0.3	teller	0.1
before:contact:1	martyr	-0.07	teller	0.17
before:contact:12	martyr	-0.1	teller	-0.21
before:contact:2	martyr	0.08	teller	0.09
before:contact:5	martyr	0.15
before:contact:far	teller	-0.06
before:day	martyr	-0.05	teller	0.11
before:day 1	martyr	0.12
before:day 12	martyr	-0.18
before:day 2	martyr	-0.31	teller	-0.11
before:day 5	martyr	-0.11	teller	0.08
before:day far	martyr	0.43	teller	0.14
before:died	teller	-0.13
before:died:0	martyr	0.15	teller	0.17
before:died:1	teller	-0.05
before:died:12	martyr	-0.05
before:died:2	martyr	-0.13
before:died:5	martyr	0.24
before:died:far	martyr	-0.2	teller	-0.19
before:enlist	martyr	-0.21	teller	0.12
before:enlist:0	martyr	-0.05
before:enlist:1	martyr	-0.06	teller	0.07
before:enlist:12	martyr	-0.13
before:enlist:2	martyr	0.07
before:enlist:5	martyr	0.15	teller	0.07
before:enlist:far	martyr	-0.19	teller	0.05
before:fell	martyr	0.1	teller	-0.18
before:fell:0	martyr	0.42	teller	-0.08
before:fell:1	martyr	-0.12	teller	0.21
before:fell:12	martyr	-0.1	teller	-0.17
before:fell:2	martyr	-0.07	teller	-0.13
before:fell:5	martyr	0.09	teller	-0.15
before:fell:far	martyr	-0.12	teller	0.15
before:gio:0	teller	0.06
before:gio:1	martyr	-0.06
before:gio:12	teller	-0.05
before:grave	martyr	0.21	teller	-0.17
before:grave:0	martyr	0.36	teller	0.08
before:grave:1	teller	-0.14
before:grave:2	martyr	-0.31	teller	0.05
before:grave:5	martyr	-0.1
before:grave:far	martyr	0.27	teller	-0.11
before:home	martyr	-0.3	teller	-0.32
before:home:0	martyr	-0.46	teller	-0.22
before:home:1	martyr	-0.29	teller	0.35
before:home:12	martyr	0.24	teller	-0.14
before:home:2	martyr	0.14
before:home:5	martyr	0.22	teller	-0.47
before:home:far	martyr	-0.15	teller	0.17
before:hurt:0	teller	0.11
before:hurt:1	teller	-0.06
before:hurt:12	martyr	0.09
before:joined	martyr	-0.28	teller	0.17
before:joined:0	martyr	-0.07
before:joined:1	teller	0.07
before:joined:12	martyr	-0.11
before:joined:2	martyr	0.06
before:joined:5	teller	0.08
before:joined:far	martyr	-0.13	teller	0.05
before:kin	martyr	0.14	teller	-0.29
before:kin anh	martyr	-0.22	teller	-0.09
before:kin ba	martyr	0.05	teller	0.08
before:kin bà	martyr	-0.37
before:kin bác	martyr	0.06	teller	-0.06
before:kin bố	martyr	-0.11	teller	-0.14
before:kin cháu	teller	-0.09
before:kin chú	martyr	0.07
before:kin chị gái	martyr	0.08
before:kin chồng	martyr	0.19
before:kin con	martyr	0.07
before:kin con trai	martyr	0.05	teller	-0.05
before:kin cô	martyr	-0.12	teller	0.08
before:kin cụ	martyr	0.07
before:kin em	martyr	0.15
before:kin em gái	martyr	0.09	teller	-0.05
before:kin em trai	martyr	0.06
before:kin mon mari	martyr	0.07
before:kin mon père	martyr	-0.07
before:kin my father	martyr	0.13
before:kin my uncle	martyr	-0.12
before:kin mẹ	teller	0.07
before:kin mợ	martyr	0.11
before:kin thầy	martyr	-0.05	teller	0.06
before:kin ông	martyr	0.12	teller	0.1
before:kin:0	martyr	0.15
before:kin:1	martyr	-0.17	teller	0.14
before:kin:12	martyr	0.16	teller	-0.35
before:kin:5	martyr	0.05
before:kin:far	teller	-0.05
before:laid	martyr	0.09	teller	-0.05
before:laid:0	martyr	0.16
before:laid:12	martyr	-0.08
before:laid:5	martyr	-0.1
before:laid:far	martyr	0.05
before:last	martyr	0.06
before:last:5	martyr	-0.07
before:letter	teller	0.1
before:letter:1	martyr	-0.05
before:letter:2	martyr	0.24	teller	0.11
before:letter:5	teller	-0.06
before:letter:far	martyr	-0.13
before:level	martyr	-0.14
before:level:0	martyr	-0.35	teller	-0.14
before:level:1	martyr	0.2
before:level:12	martyr	0.18	teller	0.07
before:level:2	martyr	-0.18	teller	-0.15
before:level:5	martyr	-0.2
before:level:far	martyr	0.21	teller	0.19
before:link	martyr	0.22	teller	-0.45
before:link:0	martyr	0.34	teller	-0.08
before:link:1	martyr	0.13	teller	-0.05
before:link:12	martyr	-0.23	teller	0.2
before:link:2	teller	-0.44
before:link:5	martyr	0.09	teller	-0.06
before:link:far	martyr	-0.06
before:martyr	martyr	0.09
before:martyr:0	martyr	-0.21
before:martyr:1	martyr	0.11
before:martyr:12	martyr	-0.1	teller	0.09
before:martyr:2	martyr	0.26
before:moved	martyr	0.22
before:moved:0	martyr	0.07	teller	-0.13
before:moved:1	teller	0.05
before:moved:12	martyr	0.31	teller	0.08
before:moved:2	martyr	-0.07	teller	-0.08
before:moved:5	martyr	-0.12	teller	0.18
before:moved:far	martyr	0.06	teller	-0.12
before:naming:1	martyr	0.24	teller	-0.1
before:naming:12	martyr	-0.28	teller	0.14
before:naming:5	teller	-0.07
before:notice	martyr	0.09	teller	-0.17
before:notice:0	martyr	0.06
before:notice:12	martyr	0.21
before:notice:2	martyr	-0.1
before:notice:5	martyr	0.07	teller	-0.14
before:notice:far	martyr	-0.16
before:office	martyr	-0.06
before:office:0	martyr	-0.1	teller	-0.06
before:office:1	teller	-0.08
before:office:12	martyr	-0.18	teller	-0.05
before:office:2	martyr	-0.31	teller	0.29
before:office:5	martyr	0.35
before:office:far	martyr	0.15	teller	-0.09
before:post	teller	-0.06
before:post:0	martyr	0.09	teller	-0.16
before:post:1	martyr	0.14	teller	-0.07
before:post:12	teller	0.21
before:post:2	teller	-0.1
before:post:5	martyr	-0.08
before:post:far	martyr	-0.14	teller	0.06
before:rank	martyr	-0.2	teller	-0.06
before:rank:0	martyr	0.07
before:rank:12	martyr	-0.21
before:rank:5	martyr	-0.09	teller	-0.05
before:rank:far	martyr	-0.05
before:rests	martyr	-0.09
before:rests:5	martyr	-0.09
before:returned	martyr	0.09	teller	-0.09
before:returned:0	martyr	0.14
before:returned:1	martyr	-0.08
before:returned:12	teller	0.05
before:returned:5	martyr	0.1	teller	-0.06
before:returned:far	martyr	-0.06
before:self	martyr	-0.27	teller	0.19
before:self:0	martyr	0.07	teller	-0.05
before:self:1	teller	-0.19
before:self:12	martyr	-0.24
before:self:2	martyr	0.06	teller	0.36
before:self:5	martyr	-0.15	teller	0.28
before:self:far	martyr	-0.05	teller	-0.21
before:site	teller	-0.05
before:site:0	martyr	-0.07	teller	-0.17
before:site:1	martyr	-0.17	teller	0.05
before:site:12	martyr	-0.09	teller	0.27
before:site:2	martyr	0.25	teller	-0.11
before:site:5	teller	-0.11
before:site:far	martyr	0.12
before:tells	teller	-0.06
before:tells:0	teller	0.13
before:tells:1	martyr	-0.19	teller	0.1
before:tells:12	martyr	0.19	teller	-0.19
before:tells:2	teller	0.11
before:tells:5	teller	-0.13
before:tells:far	teller	-0.07
before:thing	martyr	-0.14	teller	-0.05
before:thing:0	martyr	-0.24	teller	0.13
before:thing:1	martyr	0.22
before:thing:12	martyr	0.1	teller	-0.05
before:thing:2	martyr	-0.05	teller	-0.24
before:thing:5	martyr	0.25	teller	0.07
before:thing:far	martyr	-0.42	teller	0.07
before:title	martyr	0.09
before:title:0	martyr	-0.25	teller	0.17
before:title:1	martyr	0.14	teller	0.07
before:title:12	martyr	0.14	teller	-0.16
before:title:2	martyr	0.08
before:title:5	martyr	-0.13	teller	-0.08
before:title:far	martyr	0.11	teller	-0.07
before:truename	martyr	0.22
before:truename:1	martyr	0.11
before:unit	martyr	-0.05	teller	0.31
before:unit 12	martyr	-0.07	teller	-0.1
before:unit 5	martyr	-0.24	teller	0.32
before:unit far	martyr	0.26	teller	0.13
behind !	martyr	-0.12
behind "	martyr	0.33	teller	-0.12
behind '	martyr	-0.3	teller	-0.14
behind (	martyr	0.69	teller	0.09
behind )	martyr	-0.95	teller	0.43
behind ,	martyr	0.16	teller	0.47
behind -	martyr	0.37	teller	-0.28
behind .	martyr	0.32	teller	-0.05
behind /	teller	-0.06
behind :	martyr	-0.34	teller	0.16
behind ;	martyr	0.22	teller	-0.16
behind ?	martyr	0.08
behind a name in brackets	teller	-0.26
behind blank	teller	-0.52
behind line	martyr	-0.76	teller	0.09
behind |	martyr	0.07	teller	-0.1
behind »	martyr	0.19
behind –	martyr	0.56	teller	-0.31
behind ”	martyr	-0.23
behind:again	martyr	-0.18
behind:again:0	martyr	0.15
behind:again:1	martyr	-0.13	teller	0.05
behind:again:12	martyr	0.15	teller	0.08
behind:again:2	martyr	-0.14
behind:again:5	martyr	-0.05
behind:again:far	martyr	-0.15	teller	-0.13
behind:alive	martyr	-0.46
behind:alive:0	martyr	-0.35	teller	0.09
behind:alive:1	teller	-0.13
behind:alive:12	martyr	-0.27	teller	-0.06
behind:alive:2	teller	0.18
behind:alive:5	martyr	-0.16	teller	-0.06
behind:alive:far	martyr	0.3
behind:at	martyr	0.16	teller	-0.23
behind:at:0	martyr	-0.25	teller	0.13
behind:at:1	martyr	0.16
behind:at:12	teller	-0.19
behind:at:2	martyr	0.13
behind:at:5	teller	-0.11
behind:at:far	martyr	0.1	teller	-0.1
behind:battle	martyr	-0.38	teller	0.12
behind:battle:0	martyr	-0.09	teller	0.12
behind:battle:1	martyr	-0.21	teller	0.12
behind:battle:12	teller	-0.19
behind:battle:2	martyr	0.17
behind:battle:5	martyr	-0.13
behind:battle:far	martyr	-0.12	teller	0.14
behind:born	martyr	0.17
behind:born:0	martyr	0.32
behind:born:1	martyr	0.07
behind:born:12	martyr	0.11	teller	-0.16
behind:born:2	martyr	-0.15
behind:born:5	martyr	-0.06
behind:born:far	martyr	-0.11	teller	0.21
behind:bury	martyr	-0.57	teller	-0.1
behind:bury:0	martyr	0.19	teller	-0.09
behind:bury:1	martyr	-0.26	teller	-0.05
behind:bury:12	martyr	-0.08	teller	0.07
behind:bury:2	martyr	-0.2	teller	-0.09
behind:bury:5	martyr	-0.2	teller	-0.09
behind:bury:far	teller	0.16
behind:capture	martyr	-0.1	teller	0.05
behind:capture:0	teller	0.09
behind:capture:1	martyr	0.06	teller	-0.05
behind:capture:12	martyr	-0.09	teller	0.05
behind:capture:2	teller	0.1
behind:capture:5	teller	-0.07
behind:capture:far	teller	-0.07
behind:contact	martyr	-0.17	teller	-0.19
behind:contact:0	martyr	0.13	teller	-0.21
behind:contact:1	martyr	-0.09
behind:contact:12	martyr	0.09
behind:contact:2	martyr	-0.05	teller	0.1
behind:contact:5	martyr	-0.1	teller	-0.15
behind:contact:far	martyr	-0.16	teller	0.07
behind:day	martyr	0.28	teller	-0.56
behind:day 0	martyr	0.24	teller	-0.44
behind:day 1	martyr	-0.25	teller	-0.06
behind:day 12	martyr	-0.05	teller	-0.14
behind:day 2	martyr	-0.09
behind:day 5	martyr	0.43	teller	-0.23
behind:day far	teller	0.28
behind:died	martyr	-0.13	teller	-0.24
behind:died:0	martyr	0.19	teller	-0.28
behind:died:1	martyr	0.1	teller	-0.06
behind:died:12	martyr	0.05
behind:died:2	martyr	-0.47
behind:died:far	teller	0.11
behind:enlist	martyr	0.31	teller	-0.18
behind:enlist:0	martyr	0.3	teller	0.07
behind:enlist:1	martyr	-0.05
behind:enlist:12	martyr	-0.17	teller	-0.16
behind:enlist:2	martyr	-0.19	teller	-0.05
behind:enlist:5	martyr	0.18	teller	-0.09
behind:enlist:far	martyr	0.23
behind:fell	teller	-0.38
behind:fell:0	martyr	0.49	teller	-0.2
behind:fell:1	martyr	-0.24	teller	-0.08
behind:fell:12	martyr	0.17	teller	-0.2
behind:fell:2	martyr	-0.27	teller	-0.12
behind:fell:5	martyr	-0.1	teller	0.09
behind:fell:far	martyr	-0.1	teller	0.14
behind:gio	martyr	0.06	teller	-0.23
behind:gio:0	martyr	-0.11
behind:gio:1	teller	-0.15
behind:gio:12	martyr	-0.07
behind:gio:5	martyr	0.07
behind:gio:far	martyr	0.21
behind:grave	martyr	-0.43	teller	0.18
behind:grave:0	martyr	-0.2	teller	0.07
behind:grave:1	martyr	0.08
behind:grave:12	martyr	-0.07	teller	0.07
behind:grave:2	martyr	-0.1	teller	-0.12
behind:grave:5	martyr	-0.24	teller	0.06
behind:grave:far	martyr	0.1	teller	0.12
behind:home	martyr	-0.18	teller	0.07
behind:home:0	martyr	0.07	teller	-0.13
behind:home:1	martyr	-0.46	teller	0.08
behind:home:12	martyr	0.21	teller	-0.11
behind:home:2	teller	-0.37
behind:home:5	martyr	-0.05	teller	0.19
behind:home:far	martyr	0.06	teller	0.42
behind:hurt	martyr	-0.35
behind:hurt:0	martyr	-0.07
behind:hurt:12	martyr	-0.08	teller	-0.07
behind:hurt:2	martyr	-0.19
behind:hurt:5	teller	0.05
behind:joined	martyr	-0.08	teller	-0.1
behind:joined:0	martyr	0.14	teller	0.08
behind:joined:12	teller	-0.1
behind:joined:2	martyr	-0.3	teller	-0.06
behind:joined:5	martyr	-0.13	teller	-0.05
behind:joined:far	martyr	0.21
behind:kin	martyr	0.13	teller	0.17
behind:kin anh	martyr	-0.42
behind:kin anh trai	teller	0.09
behind:kin bà	teller	0.12
behind:kin bác	martyr	0.1
behind:kin bố	martyr	-0.29	teller	-0.1
behind:kin cha	martyr	0.12
behind:kin cháu	martyr	-0.11
behind:kin chú	martyr	-0.19	teller	-0.05
behind:kin con	martyr	0.13	teller	-0.11
behind:kin con gái	teller	0.07
behind:kin cô	martyr	-0.17	teller	0.07
behind:kin dì	martyr	0.24
behind:kin dượng	martyr	-0.15
behind:kin em	martyr	-0.08	teller	0.12
behind:kin em gái	teller	-0.15
behind:kin em trai	martyr	-0.05
behind:kin mẹ	teller	-0.05
behind:kin thầy	teller	0.05
behind:kin vợ	martyr	0.13	teller	-0.05
behind:kin ông	martyr	0.37
behind:kin:0	martyr	0.12	teller	0.26
behind:kin:1	martyr	0.23
behind:kin:12	martyr	-0.17	teller	0.09
behind:kin:2	martyr	0.05	teller	-0.22
behind:kin:5	martyr	-0.14	teller	-0.06
behind:kin:far	teller	0.07
behind:laid	martyr	-0.1	teller	0.1
behind:laid:12	teller	0.1
behind:laid:2	martyr	-0.06
behind:laid:5	martyr	-0.05
behind:last	martyr	0.15
behind:last:12	martyr	0.07	teller	0.05
behind:last:far	martyr	0.09
behind:letter	martyr	-0.15
behind:letter:0	martyr	-0.05	teller	0.16
behind:letter:1	teller	-0.07
behind:letter:12	martyr	-0.33
behind:letter:2	martyr	0.17	teller	0.06
behind:letter:5	martyr	-0.19
behind:letter:far	martyr	0.27	teller	-0.2
behind:level	martyr	-0.21	teller	0.26
behind:level:0	martyr	-0.12	teller	0.07
behind:level:1	martyr	-0.1	teller	0.19
behind:level:12	martyr	0.18	teller	-0.08
behind:level:2	martyr	-0.19	teller	0.22
behind:level:5	martyr	0.08	teller	-0.07
behind:level:far	martyr	-0.06	teller	-0.07
behind:link	martyr	-0.28	teller	0.09
behind:link:0	martyr	0.36	teller	-0.18
behind:link:1	martyr	-0.08	teller	0.27
behind:link:12	martyr	-0.35	teller	0.16
behind:link:2	teller	-0.29
behind:link:5	teller	-0.12
behind:link:far	martyr	-0.23	teller	0.24
behind:martyr	martyr	-0.62	teller	0.2
behind:martyr:0	martyr	-0.05	teller	-0.09
behind:martyr:1	teller	0.11
behind:martyr:12	martyr	-0.26
behind:martyr:2	teller	0.17
behind:martyr:5	martyr	-0.24	teller	-0.07
behind:martyr:far	martyr	-0.05	teller	0.1
behind:moved	martyr	0.11	teller	-0.18
behind:moved:0	martyr	-0.12	teller	-0.06
behind:moved:1	martyr	0.28	teller	-0.06
behind:moved:2	martyr	-0.28
behind:moved:5	martyr	0.19	teller	0.05
behind:moved:far	teller	-0.1
behind:naming	martyr	0.32	teller	-0.13
behind:naming:0	martyr	0.19	teller	-0.1
behind:naming:1	martyr	-0.09	teller	0.09
behind:naming:12	martyr	0.14	teller	0.07
behind:naming:2	martyr	0.22
behind:naming:far	martyr	-0.16	teller	-0.17
behind:notice	martyr	0.19	teller	-0.2
behind:notice:0	martyr	-0.09	teller	0.12
behind:notice:1	martyr	-0.22	teller	0.08
behind:notice:12	martyr	0.31	teller	-0.13
behind:notice:2	martyr	-0.05	teller	-0.05
behind:notice:5	martyr	0.1	teller	-0.18
behind:notice:far	martyr	0.13
behind:office	martyr	-0.4
behind:office:0	martyr	-0.29	teller	0.17
behind:office:1	teller	-0.05
behind:office:2	martyr	-0.1
behind:office:5	martyr	0.08	teller	-0.06
behind:office:far	martyr	-0.11
behind:post	martyr	-0.25	teller	0.08
behind:post:0	martyr	0.05	teller	-0.22
behind:post:1	martyr	-0.29	teller	0.31
behind:post:12	martyr	0.13	teller	-0.06
behind:post:2	martyr	-0.34
behind:post:5	martyr	0.17	teller	0.15
behind:post:far	teller	-0.07
behind:rank	martyr	-0.05	teller	-0.17
behind:rank:0	martyr	0.15	teller	-0.18
behind:rank:12	martyr	-0.11
behind:rank:2	martyr	-0.15
behind:rank:5	martyr	0.11	teller	0.06
behind:rank:far	martyr	-0.05
behind:rests	martyr	0.21
behind:rests:0	martyr	0.15
behind:rests:12	martyr	0.17
behind:rests:5	martyr	-0.11
behind:returned	martyr	-0.11	teller	-0.26
behind:returned:0	teller	-0.08
behind:returned:12	martyr	-0.42
behind:returned:2	teller	-0.05
behind:returned:5	martyr	0.19	teller	-0.07
behind:returned:far	martyr	0.19
behind:self	martyr	0.26	teller	-0.28
behind:self:0	martyr	-0.15	teller	0.13
behind:self:1	martyr	0.27	teller	-0.15
behind:self:12	martyr	0.09	teller	-0.25
behind:self:2	martyr	0.16	teller	-0.19
behind:self:5	martyr	-0.28
behind:self:far	martyr	0.16	teller	0.23
behind:site	martyr	0.18	teller	-0.1
behind:site:0	martyr	-0.08	teller	-0.28
behind:site:1	martyr	-0.11	teller	0.17
behind:site:12	martyr	0.15	teller	0.11
behind:site:2	martyr	0.07	teller	0.14
behind:site:5	martyr	0.25	teller	-0.05
behind:site:far	martyr	-0.1	teller	-0.18
behind:tells	martyr	-0.33	teller	-0.08
behind:tells:0	martyr	-0.34
behind:tells:1	martyr	0.09
behind:tells:12	martyr	-0.32	teller	0.09
behind:tells:2	martyr	-0.14	teller	-0.09
behind:tells:5	teller	-0.28
behind:tells:far	martyr	0.34	teller	0.25
behind:thing	teller	0.09
behind:thing:0	martyr	-0.25	teller	0.16
behind:thing:1	martyr	-0.06	teller	-0.21
behind:thing:12	teller	-0.14
behind:thing:2	teller	0.16
behind:thing:5	martyr	0.16
behind:thing:far	martyr	0.16	teller	0.11
behind:title	martyr	-0.1	teller	0.13
behind:title:0	martyr	0.4	teller	0.3
behind:title:1	martyr	0.28	teller	-0.48
behind:title:12	martyr	-0.22
behind:title:2	martyr	-0.27	teller	-0.07
behind:title:5	martyr	-0.3	teller	0.17
behind:title:far	teller	0.21
behind:truename	martyr	-0.14
behind:unit	martyr	-0.1	teller	0.15
behind:unit 0	martyr	0.25	teller	-0.12
behind:unit 1	martyr	-0.15	teller	0.1
behind:unit 12	martyr	0.12	teller	-0.19
behind:unit 2	martyr	-0.1	teller	-0.17
behind:unit 5	martyr	-0.13	teller	0.11
behind:unit far	martyr	-0.1	teller	0.42
beside the teller	martyr	-0.59
deadly False	martyr	0.07	teller	-0.62
deadly True	martyr	-0.31	teller	-0.1
followed a	martyr	-0.12	teller	-0.05
followed a nurse	martyr	0.19
followed a trưởng	teller	-0.05
followed anh	martyr	-0.27	teller	0.05
followed anh nuôi	martyr	0.08
followed b phó	martyr	0.06
followed b trưởng	martyr	0.06
followed bia	martyr	0.09
followed binh nhì	martyr	-0.14
followed binh nhất	martyr	0.12	teller	-0.07
followed biết	martyr	0.14	teller	-0.06
followed biển	martyr	-0.05
followed bom	martyr	0.09
followed born	martyr	0.1
followed born in	martyr	-0.12
followed buôn	martyr	0.09	teller	0.05
followed by nothing	martyr	-0.26	teller	0.13
followed by word an	martyr	0.26	teller	-0.09
followed by word anh	martyr	-0.06	teller	0.06
followed by word at	martyr	-0.13
followed by word b	martyr	-0.37	teller	-0.11
followed by word b1	martyr	0.08	teller	-0.05
followed by word b2	martyr	-0.23	teller	0.09
followed by word ba	martyr	-0.1
followed by word bam	martyr	-0.05
followed by word ban	martyr	-0.24	teller	-0.14
followed by word bang	martyr	-0.08
followed by word bao	martyr	0.08
followed by word bat	martyr	-0.21
followed by word bay	martyr	-0.08
followed by word benh	martyr	0.06
followed by word bep	martyr	0.08
followed by word bien	martyr	0.11
followed by word biet	martyr	-0.08
followed by word bieu	martyr	-0.13
followed by word binh	martyr	0.14
followed by word bo	martyr	0.37
followed by word bon	martyr	0.1
followed by word bong	martyr	-0.06	teller	0.12
followed by word bui	teller	-0.09
followed by word buoc	martyr	-0.05
followed by word c	martyr	0.1	teller	-0.1
followed by word c1	martyr	0.08	teller	0.05
followed by word c10	martyr	-0.05
followed by word c11	martyr	0.06
followed by word c12	teller	0.06
followed by word c2	martyr	0.1	teller	-0.15
followed by word c20	martyr	0.05	teller	0.08
followed by word c3	martyr	0.15	teller	-0.05
followed by word c5	martyr	0.05
followed by word c6	teller	-0.09
followed by word c7	martyr	0.06
followed by word c8	martyr	0.05	teller	-0.05
followed by word ca	martyr	0.19
followed by word cai	martyr	-0.1
followed by word came	martyr	-0.07
followed by word can	martyr	0.08	teller	0.07
followed by word canh	martyr	-0.06
followed by word cao	martyr	0.31	teller	-0.09
followed by word cat	martyr	0.05	teller	0.09
followed by word cau	teller	0.07
followed by word cha	martyr	0.07	teller	-0.05
followed by word chau	martyr	0.1	teller	0.1
followed by word chay	martyr	-0.1
followed by word chef	martyr	0.18
followed by word cheo	martyr	0.18
followed by word chep	teller	0.16
followed by word chi	martyr	-0.39
followed by word chia	martyr	-0.08
followed by word chieu	martyr	0.08	teller	0.14
followed by word chim	martyr	0.15
followed by word chin	martyr	0.07	teller	-0.07
followed by word chinh	martyr	-0.06	teller	0.07
followed by word cho	martyr	-0.12
followed by word chu	martyr	0.06	teller	-0.1
followed by word chung	martyr	0.33	teller	0.09
followed by word chup	martyr	-0.09
followed by word chuyen	martyr	-0.17
followed by word co	martyr	0.24
followed by word coi	martyr	0.06
followed by word company	martyr	0.09
followed by word con	martyr	-0.12	teller	0.08
followed by word cong	martyr	0.09	teller	0.11
followed by word cung	martyr	0.34	teller	0.07
followed by word cuong	martyr	0.17
followed by word cuu	teller	0.08
followed by word da	martyr	0.07
followed by word dac	martyr	-0.1
followed by word dak	martyr	0.09
followed by word dan	martyr	-0.15
followed by word dang	martyr	-0.11	teller	0.07
followed by word dao	martyr	0.05	teller	-0.06
followed by word dap	martyr	-0.09
followed by word dat	martyr	-0.11
followed by word day	martyr	0.24	teller	0.32
followed by word de	teller	-0.11
followed by word dem	martyr	0.1
followed by word deu	martyr	-0.08
followed by word di	martyr	-0.16
followed by word dia	teller	0.09
followed by word diec	martyr	-0.05
followed by word dien	teller	-0.05
followed by word dinh	martyr	-0.09
followed by word do	teller	0.06
followed by word doan	martyr	-0.1
followed by word doc	martyr	-0.15	teller	0.2
followed by word doi	teller	-0.19
followed by word don	martyr	-0.19	teller	0.1
followed by word du	martyr	0.12	teller	-0.09
followed by word duc	martyr	0.07
followed by word dung	martyr	-0.26	teller	0.08
followed by word duy	martyr	-0.11	teller	0.08
followed by word e	martyr	-0.05
followed by word en	martyr	-0.22
followed by word everyone	martyr	0.06
followed by word gai	martyr	-0.08	teller	0.27
followed by word ghi	martyr	-0.16	teller	0.16
followed by word gi	martyr	0.07
followed by word gia	teller	0.06
followed by word giang	martyr	-0.05
followed by word giao	martyr	-0.09	teller	0.14
followed by word giay	teller	-0.11
followed by word gio	martyr	0.06
followed by word giong	martyr	0.12
followed by word giu	martyr	-0.18	teller	0.06
followed by word giup	martyr	0.06
followed by word go	martyr	0.1	teller	-0.13
followed by word gui	martyr	-0.05
followed by word h	teller	0.08
followed by word h2	martyr	0.11
followed by word ha	martyr	-0.21	teller	-0.11
followed by word hai	martyr	0.13	teller	-0.11
followed by word ham	martyr	0.11
followed by word hang	martyr	-0.06
followed by word hat	martyr	0.08
followed by word hau	martyr	0.08
followed by word hay	martyr	0.07	teller	-0.17
followed by word he	martyr	-0.18
followed by word hien	martyr	0.09
followed by word hiep	martyr	0.07
followed by word ho	martyr	0.36	teller	-0.13
followed by word hoa	teller	-0.08
followed by word hoac	martyr	-0.09
followed by word hoai	martyr	0.06
followed by word hoang	teller	-0.07
followed by word hoat	martyr	0.27
followed by word hoc	martyr	0.08	teller	0.06
followed by word hoi	martyr	-0.17	teller	0.1
followed by word hp	martyr	-0.11
followed by word hung	teller	-0.05
followed by word huu	martyr	-0.07
followed by word hy	martyr	0.11
followed by word khac	martyr	-0.11
followed by word khai	teller	0.12
followed by word kham	martyr	0.05
followed by word khe	martyr	0.08
followed by word khmer	martyr	0.19
followed by word khoai	martyr	0.1
followed by word kien	martyr	0.14
followed by word kieu	martyr	-0.14	teller	0.08
followed by word kim	martyr	0.27	teller	0.1
followed by word kinh	martyr	-0.13	teller	0.15
followed by word kt	martyr	-0.1
followed by word ky	martyr	-0.1	teller	0.07
followed by word la	martyr	0.05
followed by word lac	martyr	-0.22
followed by word lai	martyr	0.21	teller	-0.11
followed by word lam	martyr	0.09
followed by word lan	martyr	-0.05
followed by word lang	martyr	-0.15
followed by word lao	martyr	0.29
followed by word lay	teller	-0.1
followed by word le	martyr	-0.18	teller	-0.14
followed by word len	martyr	-0.09	teller	-0.05
followed by word linh	martyr	-0.21	teller	0.33
followed by word lo	teller	-0.07
followed by word lon	martyr	0.07
followed by word long	martyr	-0.18	teller	0.14
followed by word lop	martyr	-0.08
followed by word lu	martyr	-0.05
followed by word lun	martyr	0.1
followed by word luom	martyr	0.11
followed by word luong	martyr	-0.12
followed by word luu	martyr	0.18	teller	-0.06
followed by word ly	martyr	-0.1	teller	0.12
followed by word ma	teller	-0.05
followed by word mac	martyr	0.3
followed by word man	teller	-0.07
followed by word mang	teller	-0.06
followed by word manh	martyr	-0.09
followed by word may	martyr	-0.11	teller	0.12
followed by word mien	teller	0.05
followed by word mo	teller	-0.05
followed by word moi	martyr	-0.07
followed by word mu	martyr	0.08	teller	0.06
followed by word mua	martyr	0.09
followed by word mui	martyr	-0.13
followed by word muoi	martyr	0.14
followed by word muon	martyr	-0.08
followed by word muong	teller	0.13
followed by word my	martyr	-0.2	teller	-0.05
followed by word n	martyr	-0.05
followed by word na	martyr	-0.06
followed by word nay	martyr	-0.19
followed by word nen	martyr	0.12	teller	0.08
followed by word ng	teller	0.07
followed by word nghe	martyr	-0.17
followed by word nghi	martyr	0.15	teller	-0.05
followed by word nghia	martyr	-0.19
followed by word ngo	martyr	0.22	teller	0.06
followed by word nguoi	martyr	0.11
followed by word nguyen	martyr	-0.66	teller	0.37
followed by word nha	martyr	0.32	teller	0.07
followed by word nhac	martyr	0.08
followed by word nhe	teller	0.1
followed by word nho	martyr	-0.05
followed by word nhom	martyr	-0.05	teller	0.15
followed by word nhu	martyr	-0.22
followed by word ninh	martyr	0.15	teller	-0.06
followed by word no	martyr	0.08
followed by word noi	martyr	-0.16
followed by word nop	martyr	-0.05
followed by word nu	martyr	0.14
followed by word nua	martyr	-0.09	teller	0.13
followed by word nung	martyr	0.11	teller	-0.07
followed by word nuoi	martyr	0.12
followed by word oct	martyr	-0.06
followed by word oi	teller	-0.05
followed by word om	martyr	0.16
followed by word on	martyr	-0.13	teller	0.13
followed by word p	teller	0.08
followed by word phai	teller	0.07
followed by word phan	martyr	0.13	teller	-0.07
followed by word phap	martyr	-0.06
followed by word phat	teller	0.05
followed by word phi	martyr	0.14
followed by word pho	martyr	-0.15
followed by word phong	martyr	-0.33	teller	0.17
followed by word phuc	martyr	-0.06
followed by word phung	teller	0.08
followed by word q	martyr	0.06
followed by word qua	martyr	-0.06	teller	-0.05
followed by word quan	teller	-0.1
followed by word quang	martyr	0.11
followed by word quay	martyr	0.05
followed by word que	martyr	0.15	teller	-0.06
followed by word quoc	martyr	-0.27	teller	-0.05
followed by word quynh	martyr	-0.05
followed by word ra	martyr	0.05
followed by word regiment	martyr	0.15	teller	-0.07
followed by word rieng	martyr	0.06
followed by word ro	martyr	0.16
followed by word s	martyr	-0.05
followed by word sach	teller	-0.07
followed by word sai	martyr	-0.08
followed by word san	martyr	-0.07	teller	0.06
followed by word sang	martyr	-0.1
followed by word sanh	martyr	0.1
followed by word sau	martyr	0.11
followed by word se	teller	-0.13
followed by word si	teller	-0.05
followed by word song	martyr	-0.23
followed by word sot	martyr	0.13
followed by word su	teller	0.06
followed by word sut	martyr	-0.08
followed by word suu	martyr	-0.06	teller	0.27
followed by word tam	martyr	-0.21	teller	0.19
followed by word tan	martyr	0.16	teller	0.1
followed by word tang	martyr	-0.11
followed by word tat	martyr	-0.05
followed by word tet	martyr	-0.05
followed by word thach	martyr	0.2	teller	-0.16
followed by word thai	martyr	-0.05
followed by word thanh	martyr	-0.13
followed by word thi	teller	-0.06
followed by word thiet	martyr	-0.06
followed by word thieu	martyr	0.08
followed by word tho	martyr	0.15
followed by word thoat	teller	-0.05
followed by word thoi	martyr	0.18	teller	-0.05
followed by word thom	martyr	0.07
followed by word thong	teller	-0.06
followed by word thu	martyr	-0.15
followed by word thuan	martyr	-0.09
followed by word thuc	martyr	-0.11
followed by word thuong	martyr	-0.08	teller	-0.06
followed by word thuy	martyr	0.24	teller	-0.07
followed by word tich	teller	-0.06
followed by word tien	martyr	0.17	teller	0.08
followed by word tinh	martyr	-0.07
followed by word tnxp	martyr	0.22	teller	-0.05
followed by word to	martyr	0.17
followed by word toi	martyr	-0.13
followed by word took	martyr	-0.08
followed by word tra	martyr	0.11	teller	0.1
followed by word trai	martyr	0.1
followed by word tran	teller	0.05
followed by word trang	martyr	-0.09	teller	-0.06
followed by word troi	martyr	0.24	teller	-0.06
followed by word trong	martyr	0.05	teller	0.09
followed by word tru	teller	0.09
followed by word truc	martyr	-0.07	teller	0.1
followed by word trung	teller	-0.1
followed by word truong	martyr	-0.16	teller	0.15
followed by word tu	martyr	0.24	teller	-0.08
followed by word tui	martyr	-0.26
followed by word tung	martyr	-0.13	teller	0.06
followed by word tuoi	martyr	-0.25	teller	0.07
followed by word tuong	martyr	-0.05	teller	-0.05
followed by word ung	martyr	-0.12
followed by word uong	teller	0.1
followed by word van	teller	-0.2
followed by word vang	martyr	-0.05
followed by word ve	martyr	-0.2	teller	-0.15
followed by word vi	martyr	-0.16
followed by word vien	martyr	-0.26	teller	-0.05
followed by word vo	martyr	0.31	teller	-0.06
followed by word vot	martyr	-0.05
followed by word vu	martyr	0.09	teller	-0.05
followed by word xac	martyr	-0.07
followed by word xem	martyr	-0.05	teller	0.08
followed by word xua	martyr	0.1	teller	0.05
followed by word xuan	teller	-0.05
followed by word xuong	martyr	-0.05
followed by word y	martyr	-0.09
followed by word yen	martyr	0.19	teller	-0.14
followed bà	martyr	-0.22	teller	-0.17
followed bác	martyr	-0.05	teller	0.07
followed bác sĩ	martyr	0.19
followed báo	martyr	0.07
followed báo tử	martyr	0.05
followed báo vụ	martyr	0.07
followed bãi	martyr	0.1
followed bí danh	martyr	0.19	teller	-0.1
followed bí thư	martyr	0.21	teller	-0.05
followed bưng	martyr	0.1
followed bạn	teller	-0.17
followed bảo	martyr	-0.06
followed bảo là	martyr	-0.05
followed bến	martyr	0.07
followed bị bắn	martyr	0.13
followed bị cụt	martyr	-0.05
followed bốc	martyr	0.1
followed c trưởng	martyr	-0.07	teller	-0.09
followed called	martyr	0.09
followed ccb	martyr	-0.36	teller	0.24
followed chiến sĩ	martyr	0.25	teller	-0.05
followed cho biết	martyr	-0.05
followed cháu	martyr	-0.49	teller	0.54
followed chính trị viên	martyr	-0.07	teller	0.12
followed chính trị viên phó	martyr	0.05
followed chính ủy	martyr	-0.21
followed chôn	martyr	-0.08	teller	-0.07
followed chùa	martyr	0.22
followed chú	martyr	0.06
followed chặn	martyr	-0.07
followed chết	martyr	0.1
followed chết ngay	martyr	0.05
followed chỉ chỗ	martyr	-0.06
followed chỉ huy	martyr	-0.25
followed chị	martyr	0.28	teller	-0.12
followed chỗ	martyr	0.09
followed chủ tịch	martyr	0.08
followed chủ tịch xã	martyr	-0.13
followed cán bộ	martyr	0.31	teller	0.14
followed còn sống	teller	-0.06
followed có	martyr	-0.3	teller	-0.14
followed có tên	martyr	0.11
followed cô	martyr	0.14	teller	-0.23
followed cô giáo	teller	0.13
followed công an	martyr	0.06	teller	0.07
followed công an xã	martyr	-0.13
followed công nhân	martyr	0.25
followed cõng	martyr	0.06
followed cù lao	martyr	-0.08
followed cậu	teller	-0.07
followed cụ	martyr	-0.17	teller	-0.08
followed của	martyr	-0.22
followed cứu thương	martyr	0.18
followed cựu binh	martyr	-0.05
followed cựu chiến binh	martyr	-0.19
followed de	teller	0.06
followed dit	martyr	-0.1
followed dân	martyr	-0.26	teller	0.05
followed dẫn	martyr	0.39	teller	0.07
followed dẫn đường	martyr	0.1
followed dốc	martyr	-0.06
followed est mort	martyr	0.05
followed fell	martyr	-0.05
followed from	martyr	0.1	teller	-0.09
followed giao liên	martyr	-0.05
followed giỗ	martyr	-0.12	teller	-0.06
followed gò	martyr	0.18	teller	-0.1
followed gặp	martyr	0.06
followed gọi	martyr	0.05	teller	0.05
followed gốc	martyr	-0.05
followed gửi	martyr	-0.18	teller	0.26
followed hi sinh	martyr	0.14	teller	-0.07
followed hiện sống	martyr	-0.1
followed huyện	martyr	-0.05	teller	-0.05
followed hy sinh	martyr	0.21
followed hạ sĩ	martyr	0.17
followed hố	martyr	0.12	teller	-0.07
followed hồ	martyr	-0.06
followed khe	martyr	-0.19
followed khu	martyr	-0.06
followed không về	martyr	-0.12
followed khẩu đội trưởng	teller	0.05
followed killed	martyr	0.05
followed ký	martyr	-0.32	teller	0.1
followed kể	martyr	-0.41	teller	0.14
followed kể lại	teller	-0.06
followed kỹ sư	martyr	0.07
followed left	martyr	-0.05
followed liên lạc	martyr	0.14
followed liệt sĩ	martyr	-0.1	teller	0.16
followed ls	martyr	0.13
followed là	martyr	0.12	teller	0.19
followed là người	martyr	-0.17
followed làng	martyr	0.18	teller	0.14
followed lái xe	martyr	-0.06
followed lăng	martyr	-0.06
followed mort	martyr	-0.07
followed mường	teller	-0.06
followed mất	martyr	-0.27
followed mất rồi	teller	-0.1
followed mất tích	martyr	0.11
followed mộ	martyr	-0.1
followed một	martyr	0.27
followed nay ở	martyr	-0.17
followed nghe nói	martyr	0.2
followed nghỉ hưu	teller	-0.05
followed nguyên quán	martyr	0.13
followed ngã ba	martyr	-0.07
followed người	martyr	0.15	teller	0.1
followed nhập ngũ	martyr	-0.07	teller	0.14
followed nhắn	teller	0.14
followed nhỏ	martyr	0.18	teller	0.08
followed nhớ	martyr	0.17	teller	-0.06
followed ntls	martyr	-0.05	teller	-0.07
followed né	martyr	-0.1	teller	0.09
followed né en	martyr	0.05
followed nó	martyr	0.05
followed nói	martyr	0.23	teller	0.07
followed nói là	teller	-0.05
followed năm nay	martyr	0.05	teller	0.21
followed năm sinh	martyr	0.07
followed nước	martyr	0.22
followed nằm lại	martyr	0.11
followed of	martyr	-0.07	teller	0.07
followed pháo	martyr	0.06
followed pháo thủ	teller	0.08
followed phó chủ tịch xã	martyr	-0.05
followed phường	teller	0.15
followed phục kích	martyr	-0.09
followed quân	martyr	0.11
followed quê	martyr	-0.22	teller	-0.12
followed quê ở	martyr	0.13
followed quản lý	teller	0.05
followed quản trang	martyr	-0.09	teller	0.13
followed quận	martyr	-0.05	teller	-0.06
followed signed	martyr	-0.07
followed sinh	martyr	-0.06	teller	0.08
followed sinh năm	teller	0.07
followed sn	martyr	0.23	teller	-0.14
followed squad leader	martyr	-0.08
followed sóc	teller	0.07
followed sông	martyr	0.05	teller	0.07
followed sđt	martyr	0.26
followed số của	teller	-0.23
followed sửa	martyr	0.07	teller	-0.06
followed tham gia	martyr	0.11
followed the	teller	-0.06
followed thu	martyr	-0.1
followed thôn	teller	0.11
followed thư	martyr	0.1	teller	0.16
followed thương binh	martyr	-0.35	teller	0.39
followed thường gọi	martyr	0.22	teller	-0.07
followed thầy	martyr	-0.05	teller	-0.05
followed thợ máy	martyr	-0.06
followed thủy thủ	martyr	0.05
followed tiểu đoàn phó	martyr	0.05
followed tiểu đoàn trưởng	martyr	-0.08
followed tiểu đội phó	martyr	0.11
followed tiểu đội trưởng	martyr	0.08
followed trinh sát	martyr	-0.18
followed trung sĩ	martyr	-0.06
followed trung úy	martyr	0.1
followed trung đoàn	martyr	-0.15
followed trung đội phó	teller	0.08
followed trung đội trưởng	martyr	-0.14
followed trông coi	teller	0.12
followed trúng bom	martyr	-0.13
followed trường	martyr	-0.06
followed trưởng thôn	martyr	-0.08	teller	-0.06
followed trại	martyr	-0.09	teller	0.08
followed trạm	martyr	-0.26
followed trận	martyr	0.15
followed trợ lý	martyr	-0.12	teller	-0.05
followed tên	martyr	-0.12	teller	-0.12
followed tên hoạt động	teller	-0.06
followed tên khai sinh	martyr	0.12
followed tên thật	martyr	-0.21	teller	-0.1
followed tên ở nhà là	martyr	0.06
followed tìm	martyr	-0.05	teller	0.08
followed tìm thấy	martyr	0.11
followed tôi	martyr	-0.16	teller	-0.08
followed tỉnh	martyr	-0.06	teller	-0.11
followed tổ	martyr	0.13	teller	0.19
followed tổ trưởng	teller	0.1
followed tức	martyr	0.1
followed tử trận	martyr	0.05
followed viết	teller	0.05
followed vào bộ đội	martyr	0.05
followed vùi	martyr	-0.14
followed về báo	martyr	-0.13
followed vịnh	martyr	-0.05
followed was	martyr	0.28	teller	-0.05
followed xã	teller	0.11
followed xóm	martyr	-0.07
followed xạ thủ	martyr	0.09	teller	-0.09
followed y sĩ	martyr	0.34
followed y tá	teller	0.09
followed à	martyr	0.16	teller	-0.08
followed ông	martyr	0.24	teller	0.11
followed đang ở	teller	0.05
followed đi bộ đội	martyr	0.06
followed đi cùng	martyr	0.38
followed đi tìm	martyr	-0.06	teller	0.09
followed đoàn	martyr	-0.14	teller	-0.05
followed đt	martyr	-0.07
followed đào	martyr	-0.12	teller	-0.06
followed đánh	martyr	0.1
followed đèo	martyr	0.07	teller	-0.14
followed đưa	martyr	-0.05	teller	0.1
followed đường	martyr	-0.12	teller	0.05
followed đại tá	martyr	-0.07
followed đại đội phó	martyr	0.09
followed đại đội trưởng	martyr	-0.06
followed đồi	martyr	0.43
followed đồn	martyr	0.1	teller	-0.16
followed đồng	teller	0.07
followed đồng chí	martyr	-0.12
followed đội trưởng	martyr	0.11
followed ở nhà gọi là	martyr	0.05
followed:again	martyr	0.05	teller	0.08
followed:aka	martyr	0.78	teller	-0.42
followed:alive	martyr	-0.28
followed:at	martyr	0.42	teller	-0.32
followed:battle	teller	0.06
followed:born	martyr	0.23
followed:bury	teller	-0.1
followed:contact	martyr	0.25	teller	-0.22
followed:died	martyr	0.13	teller	-0.13
followed:enlist	martyr	0.27	teller	0.09
followed:fell	teller	-0.25
followed:gio	martyr	-0.13	teller	-0.06
followed:grave	martyr	-0.11	teller	0.11
followed:home	martyr	0.24
followed:hurt	martyr	-0.15
followed:joined	martyr	0.14	teller	0.07
followed:kin	martyr	0.06
followed:letter	martyr	0.08	teller	0.11
followed:level	martyr	-0.07	teller	0.3
followed:link	teller	-0.22
followed:martyr	teller	0.12
followed:moved	teller	-0.14
followed:naming	martyr	-0.12
followed:notice	martyr	-0.22	teller	0.09
followed:office	martyr	-0.18	teller	0.33
followed:post	martyr	0.39	teller	-0.11
followed:rank	martyr	0.18	teller	-0.2
followed:rests	martyr	0.14
followed:returned	teller	-0.08
followed:self	martyr	-0.35	teller	-0.1
followed:site	martyr	0.31	teller	-0.37
followed:tells	martyr	-0.06
followed:thing	martyr	-0.27
followed:title	martyr	-0.28	teller	-0.13
followed:truename	martyr	-0.44	teller	-0.12
from end 0	martyr	-0.84	teller	0.97
from end 1	martyr	-0.13	teller	-0.37
from end 2	martyr	0.4	teller	-0.75
from end 3	martyr	0.32	teller	-0.57
full False	martyr	-0.25	teller	-0.3
full True	teller	-0.43
full names 0	martyr	0.84	teller	0.15
full names 1	martyr	0.18	teller	-0.15
full names 2	teller	-0.22
full names few	martyr	-0.55	teller	-0.19
full names many	martyr	-0.71	teller	-0.33
here before #	martyr	0.33	teller	-0.16
here before ##	martyr	0.13	teller	-0.24
here before ###	teller	-0.08
here before ####	martyr	-0.28	teller	-0.07
here before ##########	teller	0.17
here before 12ly7	martyr	0.06
here before a	martyr	-0.08	teller	0.2
here before about	martyr	0.11
here before adn	martyr	-0.06
here before after	martyr	-0.07
here before ai	martyr	0.39	teller	0.37
here before all	teller	0.1
here before alo	teller	0.52
here before am	martyr	-0.12
here before ama	teller	-0.22
here before an	martyr	-0.07
here before and	martyr	0.54
here before anh	martyr	0.33	teller	-0.26
here before ao	martyr	0.17
here before ap	martyr	-0.05	teller	0.28
here before appelait	martyr	0.06
here before apres	martyr	0.14
here before april	martyr	-0.13
here before are	martyr	0.05
here before arvn	martyr	-0.21
here before as	teller	0.08
here before asked	teller	0.12
here before at	martyr	-0.28
here before au	martyr	-0.2	teller	-0.08
here before aujourd	martyr	-0.05
here before aunt	martyr	-0.06
here before avec	martyr	-0.11
here before ay	martyr	0.07	teller	-0.24
here before b	martyr	-0.07	teller	-0.22
here before b1	martyr	-0.08
here before b2	martyr	0.08
here before b52	martyr	0.08
here before bac	martyr	-0.15	teller	-0.16
here before bach	martyr	0.14
here before bag	martyr	0.17	teller	-0.05
here before bai	martyr	0.13	teller	0.26
here before bam	martyr	0.08	teller	-0.06
here before ban	martyr	-0.16	teller	-0.24
here before bang	martyr	0.08
here before bao	martyr	0.27
here before bat	martyr	-0.07
here before battalion	martyr	0.08
here before bay	martyr	-0.11	teller	-0.1
here before be	martyr	0.07
here before belt	martyr	0.13
here before ben	martyr	-0.06	teller	-0.17
here before benh	martyr	-0.19	teller	0.12
here before bep	martyr	0.13
here before bi	martyr	-0.25
here before bia	martyr	-0.08	teller	-0.1
here before bien	martyr	-0.21	teller	0.19
here before biet	martyr	0.44	teller	0.07
here before big	martyr	-0.06
here before binh	martyr	-0.34
here before bn	martyr	0.06
here before bo	martyr	0.28	teller	0.2
here before boc	martyr	0.3	teller	-0.05
here before bom	martyr	0.38
here before bomb	martyr	0.09
here before bon	martyr	0.37	teller	-0.1
here before bong	martyr	-0.15
here before born	martyr	-0.07
here before bot	martyr	0.08
here before boy	martyr	0.1
here before bridge	martyr	0.06
here before brother	martyr	0.07
here before bs	teller	0.17
here before bu	martyr	0.1
here before bua	martyr	0.21
here before buckle	martyr	0.08
here before bung	martyr	0.07	teller	-0.09
here before buoc	martyr	0.18
here before buom	martyr	0.13
here before buon	martyr	-0.11
here before buried	martyr	0.08
here before but	martyr	0.14	teller	0.09
here before by	martyr	-0.31	teller	0.15
here before c	martyr	-0.05
here before c1	martyr	0.14
here before c2	martyr	0.26
here before c3	martyr	0.06
here before c4	martyr	0.17
here before c7	martyr	0.09
here before ca	martyr	0.29	teller	-0.27
here before cac	martyr	-0.53	teller	0.47
here before cach	martyr	-0.23
here before cai	martyr	0.16	teller	-0.17
here before cam	martyr	0.12	teller	-0.08
here before camarade	martyr	-0.07
here before can	martyr	-0.08	teller	0.11
here before cang	martyr	0.25
here before canh	martyr	0.14	teller	0.11
here before cap	martyr	0.09
here before captain	martyr	-0.05
here before carnet	martyr	0.11	teller	-0.07
here before carried	teller	-0.05
here before cau	martyr	0.08
here before cay	teller	-0.07
here before ccb	martyr	0.11	teller	0.18
here before cemetery	martyr	-0.09
here before certain	martyr	0.08
here before certificate	martyr	0.06
here before cha	martyr	0.26	teller	-0.08
here before chai	martyr	-0.16
here before cham	martyr	-0.07	teller	0.11
here before chan	martyr	-0.32	teller	-0.06
here before chao	martyr	-0.28	teller	0.49
here before chau	teller	0.6
here before chay	martyr	-0.09	teller	0.05
here before che	martyr	0.14
here before chef	martyr	0.24	teller	-0.06
here before chep	martyr	0.07	teller	0.08
here before cherche	martyr	0.08
here before chet	martyr	0.35
here before chi	martyr	0.39	teller	0.14
here before chiec	martyr	0.12
here before chief	martyr	0.07
here before chien	teller	-0.07
here before chim	martyr	-0.17
here before chin	martyr	-0.06
here before chinh	martyr	0.05
here before cho	martyr	0.18	teller	-0.21
here before chon	teller	-0.07
here before chong	martyr	0.07	teller	-0.12
here before chot	martyr	-0.32	teller	0.19
here before chqs	teller	-0.06
here before chu	martyr	-0.06
here before chua	teller	0.26
here before chuc	teller	0.11
here before chum	martyr	0.05	teller	0.13
here before chung	martyr	0.09
here before chuong	martyr	-0.11
here before chup	martyr	-0.2	teller	0.16
here before chuyen	martyr	-0.1	teller	0.05
here before co	martyr	0.27	teller	-0.11
here before coc	martyr	0.13
here before coi	martyr	-0.2	teller	0.08
here before colonel	martyr	-0.14
here before combat	martyr	-0.09
here before con	martyr	-0.12
here before cong	teller	0.05
here before cot	martyr	-0.12	teller	0.14
here before cu	martyr	-0.1
here before cua	teller	0.14
here before cung	martyr	0.68	teller	-0.1
here before cuoc	martyr	-0.25	teller	0.11
here before cuoi	martyr	-0.09
here before cuon	martyr	0.11	teller	-0.09
here before cuong	martyr	-0.12
here before cut	martyr	0.2
here before cuu	martyr	-0.06	teller	0.16
here before d	teller	-0.23
here before d1	martyr	0.12
here before d2	martyr	0.07	teller	-0.08
here before d3	martyr	0.07
here before d445	martyr	0.06
here before d9	martyr	-0.15
here before da	martyr	-0.25	teller	-0.05
here before dac	martyr	0.1	teller	-0.06
here before dad	martyr	-0.15
here before dai	martyr	-0.1
here before dak	martyr	0.08
here before dam	teller	0.1
here before dang	teller	0.26
here before danh	martyr	-0.16	teller	-0.08
here before dao	teller	0.11
here before dat	martyr	-0.35
here before dau	martyr	0.17	teller	-0.07
here before day	martyr	0.24
here before dc	martyr	0.07
here before de	martyr	0.2	teller	-0.19
here before dead	martyr	0.1
here before dear	martyr	-0.1
here before dem	martyr	0.21	teller	-0.16
here before den	teller	0.13
here before deo	martyr	0.45
here before des	teller	-0.06
here before deu	martyr	0.1	teller	0.09
here before di	martyr	-0.17
here before dia	martyr	-0.13
here before diary	martyr	0.06
here before dich	martyr	-0.3	teller	0.17
here before diec	martyr	0.07
here before diem	martyr	-0.19	teller	-0.09
here before dien	teller	0.1
here before dieu	martyr	-0.08	teller	0.06
here before dinh	martyr	0.2
here before district	martyr	-0.12
here before dit	martyr	0.17
here before division	martyr	-0.06
here before do	martyr	0.31	teller	-0.11
here before doan	martyr	-0.09	teller	-0.12
here before doc	martyr	0.14
here before doi	martyr	-0.12	teller	-0.13
here before don	teller	0.11
here before dong	martyr	0.46	teller	-0.2
here before dont	martyr	0.06
here before dot	martyr	-0.21
here before du	martyr	0.09	teller	-0.09
here before dua	martyr	-0.3	teller	-0.09
here before duc	teller	-0.07
here before dug	martyr	-0.06
here before dum	martyr	-0.1	teller	0.09
here before dung	teller	0.23
here before duoc	martyr	-0.14	teller	0.21
here before duoi	martyr	0.09
here before duong	martyr	-0.32
here before dut	martyr	0.07
here before duy	martyr	-0.08
here before e	martyr	-0.3	teller	0.5
here before e64	martyr	-0.1
here before ea	martyr	-0.07
here before elder	martyr	0.09
here before elle	martyr	0.06
here before em	martyr	0.13	teller	0.29
here before en	martyr	0.18
here before engraved	martyr	0.08
here before enterre	martyr	0.12
here before est	martyr	0.05
here before et	martyr	0.42	teller	-0.05
here before etait	martyr	-0.12
here before ete	martyr	-0.05
here before eux	martyr	0.07
here before f308	martyr	-0.06	teller	0.1
here before f325	martyr	0.05
here before f5	martyr	0.07	teller	0.08
here before fell	martyr	-0.05
here before femme	martyr	0.13
here before fils	martyr	-0.06
here before first	martyr	0.07
here before four	martyr	0.15
here before french	martyr	-0.13
here before frere	martyr	0.13
here before friend	martyr	0.13
here before from	martyr	0.06
here before ga	martyr	-0.06
here before gai	martyr	0.29	teller	-0.12
here before gan	martyr	0.06	teller	-0.09
here before ganh	martyr	-0.07
here before gao	teller	0.11
here before gap	martyr	-0.33	teller	-0.1
here before gat	martyr	0.22
here before gave	martyr	-0.07	teller	0.13
here before gay	teller	0.09
here before gen	martyr	-0.08
here before ghe	martyr	0.2
here before ghi	martyr	-0.51	teller	0.44
here before gi	martyr	-0.07	teller	0.05
here before gia	martyr	-0.29	teller	0.1
here before giai	teller	0.05
here before giam	martyr	-0.06
here before giang	martyr	0.06	teller	0.09
here before giao	martyr	-0.11	teller	0.12
here before giay	martyr	0.44	teller	-0.21
here before gio	martyr	-0.24
here before gioi	martyr	0.05	teller	-0.05
here before giong	martyr	-0.05
here before girl	martyr	0.14
here before giu	martyr	0.08	teller	-0.09
here before giua	teller	-0.05
here before gium	martyr	-0.13	teller	0.15
here before giup	martyr	0.05	teller	0.13
here before go	martyr	0.07	teller	0.13
here before goc	martyr	-0.11	teller	-0.06
here before goi	martyr	0.17
here before gom	martyr	0.06	teller	0.07
here before gon	martyr	-0.31
here before gop	teller	-0.07
here before grand	martyr	0.17
here before grandpa	martyr	0.07
here before great	martyr	0.07
here before gui	martyr	-0.54	teller	0.14
here before guide	martyr	0.06
here before h	martyr	0.07
here before ha	martyr	0.18	teller	-0.12
here before had	martyr	0.37
here before hai	martyr	0.2	teller	-0.29
here before ham	martyr	0.34
here before hang	martyr	0.11	teller	0.15
here before hanh	martyr	-0.13	teller	0.06
here before hao	teller	0.11
here before has	martyr	0.05
here before hau	martyr	0.07
here before hay	martyr	-0.12
here before he	martyr	-0.15	teller	0.18
here before help	martyr	0.06
here before hem	teller	-0.09
here before hen	martyr	0.05
here before her	martyr	0.26	teller	-0.05
here before het	martyr	-0.19
here before hi	teller	0.09
here before hiep	martyr	0.09
here before hieu	martyr	-0.05
here before him	martyr	0.1
here before hinh	martyr	0.17
here before his	martyr	0.21	teller	-0.19
here before ho	martyr	-0.07	teller	0.2
here before hoa	martyr	0.47	teller	0.2
here before hoac	martyr	-0.07	teller	-0.29
here before hoang	martyr	-0.09
here before hoc	martyr	-0.11
here before hoi	martyr	-0.14	teller	0.09
here before hom	martyr	0.45
here before home	martyr	-0.08	teller	-0.07
here before hon	martyr	-0.09
here before hong	teller	0.15
here before hop	martyr	0.12
here before house	martyr	-0.05
here before hs	martyr	-0.18
here before hue	martyr	0.06
here before hui	martyr	-0.05
here before hung	martyr	0.15
here before huong	martyr	-0.19
here before husband	martyr	0.09
here before huu	teller	0.12
here before huy	martyr	-0.09	teller	-0.07
here before huyen	martyr	-0.11
here before huyet	teller	0.07
here before hy	martyr	-0.08
here before i	martyr	0.09	teller	0.1
here before ia	martyr	-0.18	teller	0.09
here before if	martyr	-0.05
here before il	martyr	0.11
here before in	martyr	-0.19	teller	-0.12
here before inside	martyr	0.06
here before instituteur	martyr	0.07
here before it	martyr	-0.1
here before je	martyr	-0.12	teller	-0.08
here before juin	martyr	0.2
here before k	martyr	-0.1
here before k58	martyr	0.11
here before ka	martyr	0.11
here before ke	teller	0.13
here before kem	martyr	0.1
here before keo	martyr	0.09	teller	0.1
here before kep	martyr	-0.05
here before ket	martyr	0.11
here before keu	martyr	0.06
here before kha	teller	-0.05
here before khac	martyr	0.25	teller	-0.27
here before khai	teller	0.28
here before kham	martyr	0.07
here before khan	martyr	0.07
here before khang	martyr	0.15
here before khanh	martyr	0.12
here before khau	teller	0.07
here before khe	martyr	0.14	teller	-0.1
here before khi	martyr	-0.2	teller	-0.21
here before khieng	martyr	0.05
here before khmer	martyr	-0.16	teller	0.06
here before kho	teller	-0.05
here before khoa	martyr	-0.05
here before khoang	martyr	-0.06
here before khoi	martyr	0.1
here before khong	martyr	-0.67
here before khu	teller	-0.09
here before kia	martyr	0.24	teller	-0.09
here before kich	teller	-0.08
here before kiem	teller	0.14
here before kien	martyr	-0.12
here before kim	martyr	0.13
here before kinh	martyr	-0.08	teller	-0.13
here before km	martyr	-0.15
here before kn	teller	0.16
here before know	martyr	-0.06
here before ko	teller	0.05
here before kon	martyr	-0.06
here before ky	martyr	-0.36
here before l	martyr	-0.05	teller	-0.08
here before la	martyr	-0.05	teller	0.5
here before lac	martyr	0.06
here before lai	martyr	0.07	teller	0.12
here before lam	martyr	-0.4
here before lan	martyr	-0.05	teller	-0.05
here before lang	martyr	0.13	teller	-0.15
here before lanh	martyr	-0.07	teller	0.13
here before lao	martyr	-0.1	teller	-0.19
here before lap	martyr	-0.19
here before last	martyr	-0.12
here before late	martyr	-0.18
here before lau	martyr	-0.12
here before lay	martyr	-0.19
here before le	martyr	0.26	teller	-0.12
here before leader	martyr	0.06
here before left	martyr	0.05
here before len	martyr	-0.32	teller	0.1
here before lenh	martyr	0.12
here before les	martyr	0.1
here before liaison	martyr	0.12
here before lich	martyr	0.12	teller	-0.07
here before liem	martyr	0.06
here before lien	martyr	-0.19	teller	0.37
here before lieu	martyr	-0.08	teller	0.17
here before linh	martyr	-0.19	teller	0.12
here before live	martyr	-0.07	teller	0.07
here before lo	martyr	-0.21	teller	0.2
here before loc	martyr	0.19	teller	0.07
here before loi	martyr	-0.59	teller	0.16
here before lon	martyr	0.24
here before long	martyr	0.16
here before looking	martyr	0.1
here before lop	martyr	-0.12	teller	0.16
here before ls	martyr	-0.09
here before lu	martyr	0.21	teller	0.05
here before luc	martyr	0.14	teller	-0.2
here before lui	martyr	0.05
here before lun	martyr	-0.08
here before lung	martyr	-0.07
here before luoc	martyr	-0.36
here before luong	martyr	0.06	teller	-0.05
here before luot	martyr	0.07
here before ly	martyr	0.25	teller	0.05
here before m	martyr	-0.21
here before ma	martyr	0.2	teller	-0.21
here before mac	martyr	-0.05	teller	0.1
here before mai	teller	-0.06
here before mam	martyr	-0.13	teller	-0.05
here before man	martyr	-0.25	teller	-0.08
here before mang	martyr	-0.36	teller	0.26
here before manh	martyr	0.12	teller	-0.08
here before march	martyr	-0.14
here before mat	martyr	0.09
here before mau	martyr	0.06	teller	-0.16
here before may	martyr	-0.34
here before me	martyr	-0.52
here before men	martyr	-0.13	teller	-0.09
here before met	martyr	0.1
here before mien	martyr	-0.11	teller	0.07
here before mieng	martyr	-0.08
here before mieu	martyr	0.05
here before min	martyr	0.14
here before minh	martyr	-0.18	teller	0.41
here before mme	martyr	-0.18
here before mo	martyr	0.27
here before moc	martyr	0.05	teller	0.09
here before moi	martyr	0.42	teller	0.24
here before mom	teller	-0.07
here before mon	teller	-0.06
here before mong	martyr	0.12	teller	-0.08
here before mort	martyr	-0.09
here before morts	martyr	0.07	teller	-0.06
here before mot	martyr	0.27
here before mother	martyr	-0.06
here before mr	martyr	-0.16
here before mrs	martyr	-0.09
here before mu	martyr	-0.07	teller	-0.05
here before muc	teller	0.06
here before mui	martyr	0.1
here before mung	martyr	0.08
here before muoi	martyr	0.08	teller	0.06
here before muon	martyr	0.05	teller	-0.18
here before muong	martyr	-0.06	teller	0.05
here before my	martyr	-0.23	teller	0.08
here before n	martyr	0.13
here before nam	martyr	0.1	teller	-0.21
here before name	martyr	0.27
here before named	martyr	0.07
here before nang	martyr	0.05
here before nao	martyr	-0.25	teller	0.19
here before nap	martyr	0.23
here before nay	martyr	-0.6	teller	-0.12
here before ne	teller	0.05
here before near	martyr	-0.28
here before nen	martyr	0.2
here before neu	teller	0.05
here before nga	martyr	-0.05	teller	-0.06
here before ngai	martyr	0.12
here before ngam	martyr	-0.15	teller	-0.05
here before ngan	martyr	0.06
here before ngang	martyr	-0.13	teller	0.11
here before ngay	teller	-0.07
here before nghe	teller	-0.1
here before nghen	martyr	0.06
here before nghi	martyr	-0.06	teller	0.29
here before nghia	martyr	-0.32
here before ngo	martyr	-0.2	teller	-0.05
here before ngoai	teller	-0.28
here before ngoc	martyr	0.08
here before ngoi	martyr	-0.15
here before ngu	martyr	-0.06	teller	-0.06
here before ngung	martyr	0.05
here before nguoi	martyr	0.08	teller	0.38
here before nguyen	martyr	-0.1	teller	0.33
here before nha	martyr	-0.25	teller	-0.05
here before nhac	martyr	-0.14
here before nham	martyr	-0.19	teller	-0.09
here before nhan	martyr	0.17
here before nhang	martyr	0.05	teller	0.08
here before nhap	martyr	-0.07	teller	0.07
here before nhat	martyr	0.33	teller	-0.13
here before nhau	martyr	-0.17	teller	0.05
here before nhe	martyr	-0.28	teller	0.29
here before nhi	martyr	0.09
here before nhiem	martyr	-0.09	teller	-0.14
here before nhieu	martyr	0.13	teller	-0.09
here before nho	martyr	0.61	teller	-0.08
here before nhom	martyr	-0.24	teller	0.15
here before nhon	martyr	-0.09
here before nhu	martyr	0.16	teller	-0.06
here before nhua	martyr	0.13
here before nhung	martyr	0.12	teller	-0.22
here before niem	martyr	-0.15	teller	0.12
here before nien	martyr	0.09
here before no	martyr	0.14
here before noi	martyr	0.16	teller	-0.09
here before nom	martyr	0.15	teller	-0.11
here before non	teller	-0.06
here before nop	martyr	-0.06
here before not	martyr	-0.07
here before notebook	martyr	0.19
here before notre	martyr	-0.06
here before nous	martyr	0.07
here before nt	martyr	-0.14
here before ntls	martyr	-0.15	teller	0.21
here before nua	martyr	0.13	teller	-0.12
here before nui	martyr	-0.09
here before nung	martyr	-0.28
here before nuoc	teller	0.1
here before nuoi	martyr	0.08	teller	-0.09
here before nuong	martyr	-0.16	teller	-0.05
here before nut	martyr	0.05
here before nva	martyr	0.18
here before o	martyr	-0.36	teller	-0.17
here before oai	martyr	0.06
here before octobre	martyr	-0.05
here before of	martyr	-0.06	teller	-0.11
here before oi	martyr	-0.26	teller	0.47
here before old	martyr	0.08
here before om	martyr	-0.11
here before on	martyr	-0.14	teller	-0.08
here before oncle	martyr	0.11
here before one	martyr	0.17	teller	-0.05
here before ong	martyr	0.14	teller	-0.11
here before or	teller	0.11
here before ou	martyr	-0.05
here before our	martyr	-0.13	teller	-0.1
here before own	martyr	0.05
here before owner	martyr	0.06
here before p	teller	0.09
here before paper	martyr	0.22
here before papers	martyr	0.12
here before papiers	martyr	0.08
here before par	martyr	-0.21
here before pen	martyr	-0.16
here before pencil	martyr	-0.09
here before pere	teller	0.11
here before petit	martyr	0.19
here before pha	martyr	0.19	teller	-0.1
here before phai	martyr	-0.09	teller	-0.11
here before pham	martyr	0.07
here before phan	martyr	-0.13	teller	0.08
here before phao	martyr	0.25	teller	0.14
here before phap	martyr	-0.1
here before phat	martyr	-0.1	teller	0.1
here before phau	martyr	-0.06
here before phe	martyr	-0.06	teller	-0.1
here before phep	martyr	-0.11	teller	0.31
here before phi	martyr	-0.08
here before phia	martyr	0.06
here before phien	teller	-0.05
here before phieu	martyr	-0.08	teller	0.1
here before phim	martyr	0.06
here before phnom	martyr	0.07
here before pho	martyr	0.23	teller	0.17
here before phoi	martyr	0.09
here before phong	martyr	-0.1	teller	0.15
here before photo	martyr	0.11
here before phu	martyr	-0.1	teller	0.2
here before phuc	martyr	-0.32	teller	-0.06
here before phun	martyr	0.05
here before phung	martyr	-0.16	teller	0.08
here before pleiku	martyr	-0.05
here before pon	martyr	0.11	teller	-0.08
here before portait	martyr	0.08	teller	-0.06
here before pour	teller	-0.05
here before prisoner	martyr	-0.09
here before puis	martyr	-0.12
here before put	martyr	0.11
here before qk5	martyr	0.09
here before qk9	martyr	-0.09
here before qua	martyr	-0.16	teller	0.14
here before quan	martyr	-0.14	teller	0.08
here before quang	martyr	-0.06	teller	-0.06
here before quay	teller	0.07
here before que	martyr	0.05	teller	-0.33
here before quen	martyr	-0.09
here before quet	martyr	0.16
here before qui	martyr	-0.09
here before quoc	martyr	-0.28	teller	-0.08
here before quy	martyr	0.13	teller	0.07
here before quyen	martyr	-0.09	teller	0.11
here before quyet	martyr	-0.13
here before quynh	martyr	-0.32
here before ra	teller	0.07
here before rach	martyr	-0.07
here before radio	martyr	-0.09
here before rai	martyr	-0.07
here before rang	martyr	-0.07	teller	0.07
here before ranh	martyr	-0.06	teller	-0.05
here before rao	martyr	0.22
here before ray	martyr	-0.15	teller	-0.06
here before re	martyr	-0.05
here before regiment	martyr	0.08
here before regt	martyr	0.06
here before rieng	martyr	0.23
here before ro	martyr	0.16
here before roi	martyr	0.4	teller	-0.29
here before rong	martyr	-0.13
here before rung	martyr	0.06
here before ruong	martyr	0.05
here before ruot	martyr	0.07	teller	-0.12
here before s	teller	-0.14
here before sa	martyr	0.08
here before sac	martyr	-0.1
here before sach	teller	0.22
here before sai	teller	-0.11
here before same	martyr	0.09
here before san	teller	-0.05
here before sang	martyr	0.14	teller	-0.15
here before sanh	martyr	-0.06	teller	0.17
here before sat	teller	-0.06
here before sau	martyr	-0.11	teller	-0.24
here before says	martyr	0.11
here before school	martyr	0.09	teller	0.1
here before se	martyr	0.1	teller	-0.05
here before sergeant	martyr	0.07
here before ses	martyr	0.21
here before si	martyr	-0.09	teller	-0.32
here before side	martyr	0.1
here before sinh	martyr	0.08	teller	-0.21
here before sister	teller	0.19
here before sn	martyr	-0.22
here before so	martyr	-0.25	teller	-0.35
here before soat	teller	0.05
here before soi	martyr	0.05
here before son	martyr	0.27	teller	-0.09
here before song	martyr	-0.17	teller	0.1
here before sot	martyr	0.09
here before still	martyr	0.09
here before su	martyr	-0.09	teller	-0.06
here before sua	martyr	-0.16
here before sui	martyr	0.12	teller	0.06
here before sung	martyr	0.11	teller	0.12
here before suoi	martyr	0.05	teller	-0.08
here before sut	martyr	-0.14
here before suu	martyr	-0.09
here before sy	martyr	0.11
here before sœur	martyr	-0.07	teller	0.12
here before t	martyr	0.12	teller	-0.18
here before ta	martyr	-0.2	teller	0.1
here before tac	martyr	-0.05
here before tag	martyr	0.07
here before tai	martyr	-0.17	teller	-0.05
here before tam	martyr	0.15	teller	-0.1
here before tan	martyr	0.25
here before tang	martyr	0.08
here before tao	martyr	-0.06
here before tap	martyr	-0.07	teller	-0.05
here before tat	martyr	0.13	teller	-0.05
here before tau	martyr	0.3	teller	0.07
here before tay	martyr	-0.36	teller	0.19
here before te	martyr	-0.05
here before ten	martyr	0.11
here before tet	martyr	-0.11
here before thac	martyr	0.09
here before thach	martyr	-0.12
here before thai	teller	-0.08
here before tham	martyr	-0.12
here before than	martyr	0.17	teller	-0.09
here before thang	martyr	-0.05	teller	-0.08
here before thanh	teller	-0.24
here before thank	martyr	-0.14
here before that	martyr	0.23	teller	-0.08
here before thau	martyr	-0.15	teller	0.08
here before thay	teller	0.21
here before the	martyr	-0.07	teller	-0.22
here before their	martyr	0.25
here before them	martyr	0.07
here before theo	martyr	-0.83	teller	0.1
here before there	martyr	0.07
here before theu	martyr	0.15
here before they	martyr	0.25	teller	0.1
here before thi	martyr	-0.1	teller	0.16
here before thia	martyr	0.21
here before thiet	martyr	0.18
here before thieu	martyr	0.13	teller	-0.06
here before things	martyr	-0.19
here before thinh	martyr	-0.05
here before this	teller	0.09
here before tho	martyr	-0.14
here before thoai	martyr	-0.06
here before thoat	martyr	-0.12
here before thoi	teller	0.11
here before thom	martyr	0.06
here before thon	martyr	-0.07	teller	-0.15
here before thong	martyr	0.09	teller	0.21
here before three	martyr	-0.1
here before thu	martyr	0.15	teller	0.27
here before thua	martyr	-0.37	teller	0.19
here before thuan	teller	0.08
here before thuat	teller	0.1
here before thuoc	martyr	-0.15
here before thuong	martyr	-0.5
here before thuy	martyr	0.34	teller	-0.07
here before thuyen	teller	0.11
here before thuyet	martyr	0.15
here before ti	martyr	0.15
here before tich	martyr	0.06	teller	0.06
here before tien	martyr	0.17	teller	-0.12
here before tieng	teller	-0.11
here before tiep	teller	-0.08
here before tieu	martyr	0.08	teller	-0.13
here before tim	teller	-0.07
here before tin	martyr	0.05	teller	0.45
here before tinh	martyr	0.06	teller	0.1
here before tnxp	martyr	-0.14	teller	0.06
here before to	teller	-0.18
here before toa	martyr	-0.07
here before toan	teller	-0.24
here before toc	martyr	-0.17	teller	0.05
here before toi	martyr	0.2	teller	0.33
here before tombe	martyr	-0.05
here before ton	martyr	-0.18	teller	-0.05
here before tong	martyr	0.08	teller	0.15
here before tqgc	martyr	0.06
here before tra	martyr	0.18	teller	-0.23
here before trach	martyr	-0.07	teller	0.1
here before trai	martyr	0.1	teller	-0.05
here before tram	teller	0.11
here before tran	martyr	0.06	teller	0.05
here before trang	martyr	-0.24	teller	-0.14
here before tranh	teller	0.12
here before tre	martyr	0.13
here before tren	martyr	0.12
here before tri	martyr	-0.1	teller	0.35
here before trieu	martyr	-0.25
here before trinh	martyr	-0.09
here before tro	martyr	0.06	teller	0.14
here before troi	martyr	0.14
here before tron	martyr	-0.06
here before trong	martyr	0.53	teller	-0.3
here before tru	martyr	0.15
here before trua	martyr	0.15
here before truc	martyr	-0.18	teller	0.25
here before trung	martyr	0.05	teller	-0.11
here before truoc	martyr	0.34	teller	-0.11
here before tu	martyr	-0.31	teller	0.05
here before tuan	teller	0.11
here before tuat	martyr	0.08
here before tuc	martyr	0.06
here before tues	martyr	-0.06
here before tui	martyr	0.13	teller	0.38
here before tum	martyr	-0.08
here before tung	martyr	-0.12	teller	-0.05
here before tuoi	martyr	-0.24	teller	0.34
here before tuong	martyr	-0.49	teller	0.07
here before tuy	martyr	0.07
here before two	martyr	-0.06
here before ty	martyr	-0.16
here before u	teller	0.11
here before ubnd	teller	0.12
here before uc	teller	0.14
here before un	martyr	0.19	teller	-0.22
here before uncle	martyr	0.07
here before under	martyr	-0.06
here before une	martyr	0.21	teller	-0.08
here before ung	martyr	0.07
here before uong	martyr	-0.11
here before us	martyr	0.05
here before ut	martyr	0.26
here before uy	martyr	-0.2	teller	0.12
here before v	teller	0.08
here before va	martyr	0.52	teller	-0.1
here before vai	teller	-0.06
here before van	martyr	-0.13	teller	-0.1
here before vang	martyr	-0.2	teller	0.07
here before vao	martyr	-0.28	teller	0.05
here before vat	martyr	-0.09
here before vay	teller	-0.08
here before ve	martyr	-0.17	teller	-0.08
here before vi	teller	-0.18
here before viec	martyr	0.09
here before vien	martyr	0.18	teller	0.11
here before vieng	martyr	0.08
here before viet	martyr	-0.12
here before village	martyr	-0.13
here before vinh	martyr	-0.22	teller	-0.06
here before vnch	martyr	-0.11	teller	0.13
here before vo	martyr	-0.36	teller	-0.19
here before voi	martyr	0.38	teller	-0.12
here before vous	martyr	0.08
here before vu	martyr	0.27
here before vua	martyr	-0.09
here before vuc	martyr	-0.11
here before vui	martyr	0.07
here before vuon	martyr	-0.25	teller	-0.12
here before vuong	martyr	0.1	teller	-0.09
here before was	martyr	-0.26
here before we	martyr	0.42
here before were	martyr	0.11
here before when	martyr	-0.05
here before which	martyr	0.05
here before who	martyr	-0.25
here before whose	martyr	0.06
here before with	martyr	-0.12	teller	-0.05
here before wounded	martyr	0.12
here before x	martyr	-0.06
here before xa	martyr	0.1	teller	-0.29
here before xac	martyr	0.41
here before xam	martyr	-0.1
here before xang	martyr	-0.09
here before xay	martyr	-0.08
here before xe	teller	-0.11
here before xem	martyr	-0.08	teller	-0.07
here before xi	teller	0.09
here before xieng	martyr	-0.06	teller	0.06
here before xin	martyr	0.32	teller	0.16
here before xom	martyr	-0.14	teller	0.14
here before xu	teller	-0.06
here before xua	martyr	0.11
here before xuan	martyr	-0.19
here before xuc	martyr	-0.13
here before xung	teller	-0.06
here before xuong	martyr	-0.05	teller	-0.08
here before xuyen	martyr	-0.09
here before y	martyr	-0.29	teller	-0.06
here before years	martyr	-0.05
here before yen	martyr	0.22	teller	-0.08
here before yeu	teller	-0.08
here before zalo	teller	0.09
here behind #	martyr	-0.07	teller	0.05
here behind ##	martyr	-0.14	teller	0.07
here behind ###	martyr	-0.35	teller	0.29
here behind ####	martyr	-0.61	teller	0.47
here behind #####	martyr	0.11
here behind ##########	martyr	-0.15	teller	-0.12
here behind 19t	martyr	0.23	teller	-0.05
here behind 5th	martyr	0.15
here behind 6th	martyr	-0.08
here behind 84t	martyr	-0.07	teller	0.11
here behind 88t	martyr	-0.07
here behind 90t	martyr	-0.12	teller	-0.05
here behind a	martyr	-0.27
here behind ac	martyr	0.07	teller	-0.05
here behind adn	martyr	-0.3	teller	0.07
here behind ai	martyr	0.36	teller	0.1
here behind alive	teller	-0.05
here behind all	martyr	-0.06
here behind am	teller	0.06
here behind among	martyr	0.13
here behind an	martyr	0.3	teller	-0.17
here behind ancien	martyr	-0.14	teller	0.2
here behind and	martyr	-0.05	teller	-0.08
here behind anh	martyr	-0.1
here behind ans	martyr	-0.05
here behind aout	martyr	-0.09
here behind ap	martyr	-0.16	teller	-0.08
here behind april	martyr	-0.05
here behind arvn	martyr	-0.19
here behind at	martyr	0.09	teller	-0.09
here behind au	martyr	-0.07
here behind avait	martyr	-0.17
here behind avec	martyr	-0.07
here behind away	teller	0.08
here behind ay	martyr	0.17
here behind b	martyr	0.16	teller	-0.27
here behind b1	martyr	0.11	teller	-0.07
here behind b2	martyr	-0.24	teller	0.07
here behind b40	martyr	0.25	teller	-0.06
here behind b41	martyr	0.1	teller	0.06
here behind b5	martyr	0.06
here behind b52	martyr	0.12
here behind ba	martyr	0.17	teller	-0.14
here behind bac	martyr	0.22	teller	-0.25
here behind bach	martyr	0.12	teller	0.11
here behind back	martyr	-0.25
here behind bai	martyr	-0.43	teller	0.31
here behind bam	teller	0.07
here behind ban	martyr	-0.38	teller	-0.25
here behind bang	martyr	0.42	teller	-0.15
here behind bao	teller	-0.27
here behind bat	martyr	0.09	teller	-0.05
here behind bataillon	martyr	-0.08	teller	0.09
here behind battalion	martyr	0.07
here behind bau	martyr	0.11
here behind bay	martyr	-0.31	teller	-0.05
here behind be	teller	-0.06
here behind behind	martyr	0.12
here behind ben	martyr	-0.17
here behind benh	martyr	-0.39
here behind beo	martyr	0.07
here behind beside	martyr	0.26
here behind bi	martyr	0.23
here behind bia	martyr	0.39	teller	-0.19
here behind bich	martyr	-0.07
here behind bien	martyr	-0.21	teller	0.14
here behind biet	martyr	0.22	teller	0.21
here behind bieu	martyr	-0.14
here behind binh	teller	0.11
here behind bn	martyr	0.07
here behind bo	martyr	-0.13	teller	-0.11
here behind boc	martyr	0.19	teller	-0.12
here behind bodies	martyr	-0.15
here behind body	martyr	0.07
here behind boi	teller	0.05
here behind bom	martyr	0.11
here behind bong	martyr	-0.06	teller	0.08
here behind born	martyr	0.08	teller	-0.05
here behind bot	martyr	0.05
here behind boy	martyr	0.06
here behind bridge	martyr	0.08
here behind brother	teller	0.07
here behind bu	martyr	-0.07
here behind bua	martyr	0.37
here behind bui	martyr	0.07
here behind bung	martyr	0.19	teller	-0.13
here behind buon	teller	0.09
here behind but	martyr	-0.07	teller	0.12
here behind c	martyr	-0.15
here behind c1	teller	0.15
here behind c10	martyr	-0.1
here behind c11	martyr	0.06
here behind c12	teller	0.05
here behind c18	martyr	0.08
here behind c2	martyr	0.13	teller	-0.05
here behind c20	martyr	0.06	teller	0.08
here behind c21	teller	0.1
here behind c25	martyr	0.06
here behind c3	martyr	0.15
here behind c4	martyr	0.1
here behind c5	teller	0.22
here behind c6	martyr	-0.23
here behind c7	martyr	-0.09
here behind c8	teller	0.05
here behind cac	martyr	0.06	teller	-0.14
here behind cach	martyr	0.14
here behind cai	martyr	-0.17	teller	0.11
here behind called	martyr	0.15
here behind cam	martyr	-0.16	teller	0.13
here behind came	martyr	-0.17	teller	-0.07
here behind camp	martyr	-0.13
here behind campuchia	martyr	0.05
here behind can	martyr	-0.29
here behind canal	martyr	-0.11
here behind cang	martyr	0.07	teller	-0.08
here behind canh	martyr	0.12	teller	0.12
here behind cao	teller	0.09
here behind cap	martyr	-0.15
here behind caporal	martyr	-0.14
here behind carried	martyr	0.12
here behind cat	martyr	0.15	teller	0.07
here behind cau	martyr	0.45
here behind cay	martyr	0.12	teller	-0.13
here behind ccb	martyr	-0.32	teller	0.14
here behind cha	martyr	0.07
here behind chai	teller	-0.05
here behind cham	martyr	-0.11	teller	0.11
here behind chang	martyr	0.09
here behind chanh	martyr	0.14
here behind chap	martyr	0.17
here behind chau	martyr	-0.13	teller	0.2
here behind chay	martyr	-0.13	teller	-0.07
here behind che	martyr	-0.07	teller	0.06
here behind chef	martyr	0.13
here behind cheng	martyr	-0.13
here behind cheo	martyr	0.13
here behind chep	martyr	-0.21	teller	0.18
here behind chet	martyr	0.18	teller	-0.15
here behind chi	teller	-0.23
here behind chia	martyr	-0.16
here behind chiec	martyr	-0.2
here behind chief	martyr	-0.18
here behind chien	martyr	-0.09
here behind chieng	martyr	0.07
here behind chieu	martyr	0.06	teller	0.11
here behind chim	martyr	0.27
here behind chinh	martyr	-0.36	teller	0.23
here behind chiu	martyr	0.06
here behind cho	martyr	-0.46
here behind chon	martyr	0.12	teller	-0.26
here behind chong	martyr	0.15	teller	-0.09
here behind chot	martyr	0.29
here behind chqs	martyr	-0.16
here behind chu	martyr	-0.08	teller	-0.08
here behind chua	martyr	0.49	teller	-0.3
here behind chuc	teller	0.11
here behind chung	martyr	0.09	teller	-0.05
here behind chuoi	teller	0.07
here behind chuong	martyr	0.06	teller	-0.05
here behind chup	martyr	-0.13	teller	0.06
here behind chuyen	martyr	-0.31	teller	-0.1
here behind cimetiere	martyr	-0.13
here behind co	martyr	-0.21	teller	-0.47
here behind coc	martyr	-0.09
here behind coi	martyr	-0.28	teller	0.08
here behind com	martyr	-0.2
here behind company	martyr	0.11
here behind con	martyr	0.18
here behind cong	martyr	0.19	teller	0.08
here behind cot	martyr	-0.31
here behind cs	martyr	-0.12
here behind ctv	teller	-0.09
here behind cu	teller	0.15
here behind cua	martyr	-0.29	teller	0.2
here behind cung	martyr	0.39	teller	-0.22
here behind cuoc	teller	0.12
here behind cuoi	martyr	0.07
here behind cuon	martyr	0.06	teller	0.09
here behind cuong	martyr	0.18	teller	0.11
here behind cut	martyr	-0.17
here behind cuu	martyr	-0.32	teller	0.17
here behind d	martyr	-0.26	teller	-0.08
here behind d10	martyr	0.08
here behind d14	martyr	-0.3	teller	-0.07
here behind d2	martyr	0.11	teller	0.3
here behind d3	martyr	-0.11
here behind d4	martyr	-0.13	teller	-0.05
here behind d445	martyr	0.1
here behind d5	teller	0.07
here behind d6	martyr	-0.13
here behind d7	martyr	0.21
here behind d8	martyr	0.13
here behind d9	martyr	-0.1
here behind da	martyr	-0.54	teller	-0.49
here behind dac	teller	-0.05
here behind dai	martyr	-0.06	teller	0.15
here behind dak	martyr	0.2	teller	-0.05
here behind dam	martyr	-0.4	teller	0.06
here behind dan	martyr	0.18	teller	-0.12
here behind dang	teller	0.19
here behind danh	martyr	-0.13	teller	0.18
here behind dans	martyr	0.05
here behind dap	martyr	-0.08	teller	0.05
here behind dat	martyr	-0.22
here behind dau	martyr	0.33	teller	-0.05
here behind day	martyr	-0.05	teller	0.32
here behind dc	martyr	0.06
here behind de	martyr	0.16	teller	0.27
here behind dec	martyr	0.12
here behind dem	martyr	-0.07	teller	-0.1
here behind den	martyr	-0.26	teller	-0.06
here behind deo	martyr	0.07	teller	-0.17
here behind derriere	martyr	0.09
here behind deu	martyr	0.05	teller	-0.13
here behind deux	martyr	0.06
here behind di	martyr	0.12	teller	-0.46
here behind dia	teller	0.06
here behind dich	martyr	-0.22	teller	0.16
here behind did	martyr	0.08
here behind diec	martyr	-0.06
here behind diem	teller	0.05
here behind dien	martyr	0.14	teller	-0.12
here behind dieu	teller	-0.11
here behind dinh	martyr	0.38	teller	-0.05
here behind dit	martyr	-0.1	teller	-0.06
here behind diu	martyr	-0.13
here behind division	martyr	0.06
here behind dkz	teller	-0.1
here behind do	martyr	0.1	teller	-0.15
here behind doai	martyr	0.1
here behind doan	martyr	-0.16	teller	0.08
here behind doc	martyr	-0.21	teller	0.16
here behind doi	martyr	-0.17	teller	-0.06
here behind don	martyr	-0.18	teller	0.13
here behind dong	teller	-0.05
here behind dop	martyr	-0.06
here behind dot	teller	-0.08
here behind driver	martyr	-0.07
here behind dt	martyr	-0.07
here behind du	martyr	0.27	teller	-0.07
here behind dua	martyr	-0.58	teller	0.17
here behind duc	teller	-0.07
here behind dui	martyr	-0.09
here behind dung	teller	0.07
here behind duoc	martyr	-0.52	teller	0.11
here behind duoi	martyr	-0.37	teller	0.22
here behind duong	martyr	0.22	teller	-0.18
here behind dut	martyr	0.07
here behind duy	martyr	0.09	teller	0.05
here behind duyen	martyr	-0.13
here behind dv	martyr	0.05
here behind e1	martyr	-0.05	teller	-0.05
here behind e165	martyr	-0.09	teller	0.11
here behind e2	martyr	-0.21	teller	0.23
here behind e20	teller	-0.05
here behind e24	martyr	-0.1
here behind e271	martyr	-0.09	teller	0.1
here behind e3	martyr	-0.26	teller	0.1
here behind e31	martyr	-0.13	teller	0.13
here behind e38	martyr	-0.1
here behind e42	martyr	0.07
here behind e48	martyr	0.09	teller	0.05
here behind e6	martyr	-0.07	teller	0.05
here behind e64	martyr	0.1	teller	-0.09
here behind e66	martyr	0.11
here behind e7	teller	-0.06
here behind e812	martyr	-0.1
here behind e866	martyr	-0.1
here behind e876	teller	0.1
here behind e9	teller	0.17
here behind e95	martyr	-0.09
here behind em	martyr	-0.11	teller	0.16
here behind email	martyr	-0.08
here behind en	martyr	-0.39	teller	-0.09
here behind enterre	martyr	-0.09
here behind et	martyr	0.27	teller	-0.1
here behind etait	martyr	0.2
here behind ete	martyr	-0.07
here behind everyone	martyr	0.06
here behind example	martyr	-0.15	teller	0.14
here behind f2	martyr	-0.18	teller	0.13
here behind f3	martyr	-0.09	teller	0.06
here behind f304	martyr	-0.12	teller	0.05
here behind f308	martyr	0.06	teller	0.06
here behind f313	martyr	0.07
here behind f324	martyr	-0.05	teller	0.11
here behind f325	martyr	-0.06	teller	0.06
here behind f330	martyr	0.08
here behind f356	teller	0.1
here behind face	martyr	-0.05
here behind family	martyr	-0.07	teller	0.07
here behind fell	martyr	-0.1
here behind for	martyr	0.09
here behind found	martyr	0.16
here behind francais	martyr	0.05
here behind from	teller	-0.15
here behind ga	martyr	0.09	teller	-0.13
here behind gac	martyr	0.22	teller	0.06
here behind gach	martyr	-0.12
here behind gai	martyr	-0.23	teller	0.34
here behind gan	martyr	-0.2	teller	-0.07
here behind gao	martyr	0.16
here behind gap	martyr	-0.11	teller	-0.09
here behind gay	martyr	0.12
here behind ghep	martyr	-0.09
here behind ghi	martyr	-0.07	teller	0.19
here behind gi	martyr	0.05	teller	-0.1
here behind gia	martyr	0.28	teller	-0.12
here behind giac	martyr	0.11
here behind giai	martyr	0.12
here behind giam	martyr	0.05
here behind giang	martyr	0.15	teller	-0.19
here behind giao	martyr	0.15	teller	0.09
here behind giap	martyr	-0.14
here behind giat	martyr	0.07	teller	0.05
here behind giau	martyr	0.2	teller	-0.07
here behind giay	martyr	0.05	teller	-0.14
here behind gieng	martyr	-0.16
here behind giet	martyr	0.11
here behind gio	martyr	-0.26	teller	-0.3
here behind gioi	teller	0.1
here behind giong	martyr	0.75
here behind girl	martyr	0.05
here behind giua	martyr	-0.07
here behind gium	teller	-0.05
here behind giuoc	martyr	-0.14
here behind giup	martyr	-0.21	teller	-0.27
here behind go	teller	-0.2
here behind goc	martyr	-0.17	teller	0.05
here behind goi	martyr	-0.08	teller	-0.06
here behind gom	martyr	-0.11
here behind gon	martyr	-0.4
here behind gop	teller	0.08
here behind got	martyr	-0.05
here behind grave	martyr	0.26
here behind gui	martyr	0.09	teller	0.15
here behind gunner	martyr	-0.07
here behind h1	martyr	0.05
here behind h2	martyr	0.11
here behind h3	martyr	0.05
here behind ha	martyr	0.36	teller	-0.18
here behind hai	martyr	0.26	teller	-0.05
here behind ham	teller	-0.31
here behind han	martyr	0.08
here behind hang	martyr	0.36	teller	-0.22
here behind hanh	martyr	0.12
here behind hanoi	martyr	0.06
here behind hao	martyr	0.1	teller	-0.07
here behind has	martyr	0.12
here behind hat	martyr	0.3	teller	-0.05
here behind hau	martyr	0.13	teller	0.05
here behind have	martyr	-0.06	teller	0.1
here behind hay	martyr	0.33	teller	-0.12
here behind he	martyr	-0.13	teller	-0.14
here behind hen	martyr	-0.05
here behind her	martyr	0.07
here behind het	martyr	0.06	teller	-0.07
here behind hi	martyr	0.51	teller	-0.1
here behind hien	teller	-0.05
here behind hieu	martyr	0.2	teller	-0.06
here behind hill	martyr	-0.07
here behind him	teller	-0.09
here behind hinh	martyr	0.06
here behind his	martyr	-0.16	teller	0.13
here behind ho	martyr	0.74	teller	0.35
here behind hoa	martyr	0.08	teller	0.16
here behind hoac	martyr	-0.09
here behind hoai	martyr	0.12	teller	-0.06
here behind hoang	martyr	0.17	teller	-0.14
here behind hoanh	martyr	0.06
here behind hoat	martyr	0.39	teller	-0.1
here behind hoc	martyr	-0.15
here behind hoi	martyr	-0.2	teller	0.56
here behind hom	martyr	0.34	teller	-0.15
here behind hon	martyr	0.07	teller	-0.09
here behind hong	martyr	0.34
here behind hre	martyr	-0.11
here behind hs	martyr	0.37	teller	-0.14
here behind hue	martyr	-0.07	teller	0.07
here behind hung	martyr	0.17	teller	-0.16
here behind huong	martyr	-0.12	teller	0.06
here behind huu	martyr	-0.05	teller	0.11
here behind huy	martyr	-0.27	teller	-0.09
here behind huyen	martyr	0.14	teller	0.09
here behind huyet	teller	-0.06
here behind hy	martyr	-0.33	teller	0.19
here behind i	martyr	-0.12	teller	0.18
here behind inside	martyr	0.15
here behind interpreter	martyr	-0.05
here behind is	teller	-0.09
here behind it	martyr	-0.18	teller	-0.07
here behind je	martyr	-0.06
here behind jour	martyr	-0.06
here behind k	martyr	0.09	teller	-0.1
here behind k3	teller	0.07
here behind kb	martyr	0.2
here behind ke	martyr	-0.39	teller	-0.05
here behind kem	martyr	0.09
here behind kenh	martyr	-0.07
here behind keo	martyr	0.11	teller	0.15
here behind ket	martyr	0.13
here behind keu	martyr	0.18	teller	0.11
here behind kh	martyr	0.07
here behind khac	martyr	0.11	teller	-0.17
here behind khai	teller	0.15
here behind kham	martyr	0.07
here behind khan	teller	0.11
here behind khang	teller	0.05
here behind khanh	martyr	-0.07
here behind khau	teller	0.07
here behind khe	martyr	0.3	teller	0.09
here behind khi	teller	-0.05
here behind khieng	martyr	-0.25
here behind khmer	martyr	0.27
here behind kho	martyr	0.05
here behind khoa	martyr	-0.05
here behind khoang	martyr	0.09
here behind khoe	martyr	-0.09	teller	-0.14
here behind khoi	teller	0.21
here behind khong	martyr	0.22	teller	-0.21
here behind khu	martyr	-0.17	teller	-0.05
here behind kia	martyr	0.47	teller	-0.05
here behind kich	teller	-0.16
here behind kiem	martyr	0.12
here behind kien	martyr	0.21	teller	-0.23
here behind kieu	martyr	-0.24	teller	0.14
here behind kim	martyr	0.25	teller	-0.09
here behind kinh	martyr	-0.47	teller	0.53
here behind kip	martyr	-0.13
here behind km	martyr	-0.05
here behind knia	martyr	-0.06
here behind ko	teller	-0.08
here behind kon	martyr	0.2	teller	0.05
here behind kong	martyr	0.12
here behind krong	martyr	0.15
here behind ky	teller	0.31
here behind l	martyr	-0.07	teller	-0.08
here behind la	martyr	0.28	teller	-0.11
here behind lac	martyr	-0.22	teller	-0.19
here behind lai	martyr	-0.08	teller	0.18
here behind lak	martyr	0.12	teller	0.08
here behind lam	martyr	-0.11	teller	0.13
here behind lan	martyr	-0.17	teller	-0.08
here behind lang	martyr	0.62	teller	-0.26
here behind lanh	martyr	-0.06
here behind lao	martyr	0.17	teller	0.15
here behind lap	martyr	-0.24	teller	0.17
here behind last	martyr	-0.08	teller	0.06
here behind lat	teller	-0.07
here behind later	martyr	-0.07
here behind lau	teller	0.09
here behind lay	teller	-0.13
here behind le	martyr	-0.11	teller	0.09
here behind leader	martyr	-0.11
here behind left	martyr	0.08
here behind len	martyr	-0.26
here behind lenh	teller	-0.06
here behind les	martyr	-0.17
here behind letters	martyr	-0.12	teller	0.12
here behind liaison	martyr	0.13
here behind lich	martyr	0.08
here behind liem	martyr	0.08
here behind lien	martyr	0.16	teller	-0.07
here behind liet	martyr	-0.56	teller	0.19
here behind lim	martyr	0.08
here behind linh	martyr	-0.17	teller	0.33
here behind live	martyr	-0.12
here behind lived	martyr	-0.05
here behind lives	martyr	-0.06	teller	-0.08
here behind lo	teller	-0.28
here behind loa	martyr	-0.05
here behind loan	martyr	-0.09
here behind loat	martyr	0.23
here behind loc	martyr	0.36	teller	-0.19
here behind loi	martyr	-0.05	teller	-0.1
here behind lon	martyr	0.06	teller	0.06
here behind long	martyr	0.16	teller	0.14
here behind lop	martyr	-0.19	teller	0.12
here behind lost	martyr	-0.24	teller	-0.08
here behind lot	martyr	0.13
here behind lsy	martyr	0.14
here behind lua	martyr	0.17
here behind luan	teller	-0.05
here behind luc	martyr	-0.06	teller	0.17
here behind lui	martyr	0.18
here behind lun	martyr	0.15
here behind lung	martyr	-0.14
here behind luoi	martyr	0.08
here behind luon	martyr	0.17	teller	-0.07
here behind luong	martyr	0.33	teller	-0.14
here behind luu	martyr	0.41	teller	-0.06
here behind luy	martyr	-0.05
here behind ly	martyr	0.06	teller	-0.11
here behind m	martyr	-0.16	teller	-0.07
here behind ma	martyr	0.59
here behind mac	martyr	0.14
here behind mai	martyr	0.09
here behind mailbox	martyr	0.09
here behind mais	martyr	-0.06
here behind man	martyr	-0.29	teller	-0.09
here behind mang	teller	-0.15
here behind mao	martyr	0.18
here behind mar	martyr	-0.07
here behind march	martyr	0.07
here behind mat	martyr	0.23	teller	-0.1
here behind mau	martyr	-0.13
here behind may	martyr	-0.11	teller	-0.07
here behind me	martyr	-0.45	teller	-0.29
here behind medic	martyr	0.07
here behind meme	martyr	0.07
here behind men	martyr	-0.1
here behind mi	teller	0.06
here behind mien	martyr	-0.13
here behind mieng	martyr	-0.12
here behind miet	martyr	0.15
here behind mieu	martyr	-0.05
here behind min	martyr	0.13	teller	0.06
here behind minh	martyr	0.18	teller	-0.08
here behind mo	martyr	0.2	teller	-0.25
here behind moi	martyr	0.24
here behind mon	martyr	0.06	teller	-0.07
here behind mong	martyr	-0.06	teller	0.06
here behind mort	martyr	-0.08
here behind mot	martyr	0.38	teller	-0.14
here behind mr	martyr	-0.11
here behind mu	martyr	0.13	teller	0.21
here behind mua	martyr	-0.08	teller	-0.05
here behind mui	martyr	-0.06
here behind muoi	martyr	0.06	teller	0.25
here behind muon	martyr	-0.08	teller	0.11
here behind muong	martyr	0.45	teller	-0.07
here behind muu	martyr	-0.11
here behind my	martyr	0.07
here behind na	teller	-0.14
here behind nai	martyr	-0.1
here behind nam	martyr	-0.24	teller	-0.32
here behind name	martyr	-0.07
here behind nan	martyr	-0.21
here behind nao	martyr	-0.1	teller	-0.13
here behind native	martyr	0.05
here behind nau	martyr	-0.15
here behind nay	martyr	-0.84	teller	0.21
here behind nb	martyr	0.15
here behind ne	teller	0.18
here behind near	martyr	0.07
here behind never	martyr	0.11
here behind ng	teller	0.06
here behind nga	teller	0.14
here behind ngai	martyr	0.16
here behind ngam	martyr	0.1
here behind ngan	martyr	0.1
here behind ngang	teller	0.09
here behind nganh	martyr	-0.14
here behind ngat	martyr	0.06
here behind ngay	martyr	-0.25	teller	-0.3
here behind nghe	martyr	0.06	teller	-0.28
here behind nghen	martyr	-0.09
here behind nghi	martyr	0.05	teller	-0.12
here behind nghia	martyr	0.13	teller	-0.24
here behind nghiem	martyr	-0.36
here behind nghiep	teller	0.11
here behind ngo	teller	0.35
here behind ngoai	teller	-0.22
here behind ngoc	martyr	-0.16
here behind ngoi	martyr	-0.06	teller	-0.07
here behind ngu	martyr	-0.37	teller	0.11
here behind nguoi	martyr	0.16	teller	-0.13
here behind nguyen	martyr	-0.29	teller	0.66
here behind nguyet	martyr	0.09
here behind nha	martyr	0.11	teller	0.11
here behind nhac	teller	0.05
here behind nhai	martyr	-0.06
here behind nham	martyr	0.07
here behind nhan	martyr	-0.05	teller	-0.1
here behind nhap	martyr	-0.58	teller	0.1
here behind nhat	martyr	0.45
here behind nhay	martyr	0.08
here behind nhe	martyr	-0.09	teller	0.28
here behind nhi	martyr	-0.07	teller	-0.06
here behind nhieu	martyr	-0.05	teller	0.07
here behind nhin	teller	0.07
here behind nho	martyr	0.17	teller	0.66
here behind nhom	martyr	-0.19	teller	0.23
here behind nhon	teller	0.21
here behind nhong	martyr	-0.16
here behind nhu	martyr	0.2	teller	-0.11
here behind nhua	martyr	0.07
here behind nhung	teller	-0.18
here behind nhut	teller	0.05
here behind ni	martyr	-0.06
here behind nien	teller	0.07
here behind ninh	martyr	0.05	teller	-0.12
here behind nn	martyr	0.06
here behind no	martyr	0.12
here behind noi	martyr	-0.31
here behind nong	martyr	-0.1	teller	0.07
here behind nop	martyr	-0.05
here behind not	martyr	0.23	teller	-0.06
here behind nous	martyr	-0.19
here behind now	martyr	-0.14	teller	0.11
here behind ntls	martyr	0.07	teller	-0.1
here behind nu	martyr	0.31
here behind nua	teller	0.16
here behind nui	teller	-0.05
here behind nung	martyr	0.23	teller	-0.14
here behind nuoc	martyr	0.08
here behind nuoi	martyr	0.12
here behind nuong	martyr	-0.13	teller	0.09
here behind nup	teller	-0.06
here behind nurse	martyr	0.24
here behind o	martyr	0.16	teller	0.55
here behind oai	martyr	0.06	teller	-0.05
here behind octobre	martyr	-0.1
here behind of	martyr	-0.25	teller	0.06
here behind officer	martyr	0.09
here behind oi	martyr	0.08	teller	-0.21
here behind om	martyr	0.3	teller	-0.05
here behind on	martyr	-0.12
here behind one	martyr	-0.1
here behind ong	martyr	-0.09	teller	-0.05
here behind or	martyr	-0.11
here behind our	martyr	-0.06
here behind out	martyr	-0.08	teller	-0.05
here behind outside	martyr	0.07
here behind p	teller	0.08
here behind pac	martyr	0.06
here behind pao	martyr	-0.12
here behind parlait	martyr	0.11
here behind pas	martyr	0.11
here behind passed	martyr	-0.07	teller	0.06
here behind petit	martyr	0.05
here behind pha	martyr	0.13
here behind phai	martyr	-0.26	teller	-0.09
here behind phan	martyr	0.18	teller	0.09
here behind phao	martyr	-0.23	teller	-0.15
here behind phap	martyr	0.1	teller	-0.08
here behind phat	martyr	0.06
here behind phau	martyr	0.43
here behind phe	martyr	0.05
here behind phep	teller	0.09
here behind phi	teller	0.07
here behind phia	teller	-0.15
here behind phiet	martyr	-0.1
here behind pho	martyr	0.31	teller	0.05
here behind phong	martyr	0.08	teller	-0.3
here behind phu	martyr	0.39	teller	-0.1
here behind phuc	teller	-0.09
here behind phung	martyr	0.2
here behind phuoc	martyr	0.07	teller	0.06
here behind phuong	teller	0.16
here behind platoon	martyr	0.05
here behind plei	martyr	0.09	teller	0.12
here behind pleiku	martyr	-0.09	teller	0.06
here behind pol	martyr	-0.06	teller	0.24
here behind political	martyr	0.08
here behind pong	martyr	0.08
here behind pot	martyr	0.05	teller	0.24
here behind pu	martyr	-0.05
here behind put	martyr	-0.1
here behind q	martyr	0.13
here behind qu	martyr	-0.05
here behind qua	martyr	-0.14	teller	0.2
here behind quan	martyr	-0.5	teller	0.12
here behind quao	martyr	0.27
here behind quay	martyr	-0.09
here behind que	martyr	0.64	teller	-0.41
here behind quen	martyr	0.16	teller	-0.12
here behind qui	martyr	-0.17
here behind quoc	martyr	0.12	teller	-0.24
here behind quy	martyr	-0.38	teller	0.1
here behind quyen	martyr	0.33	teller	-0.05
here behind quyet	martyr	-0.09
here behind quynh	martyr	-0.06
here behind ra	martyr	-0.33	teller	-0.14
here behind rach	martyr	-0.19	teller	-0.05
here behind radio	martyr	0.09
here behind raglai	martyr	-0.08	teller	0.09
here behind ram	martyr	-0.15	teller	0.07
here behind rang	teller	-0.18
here behind rao	martyr	0.05
here behind rau	martyr	-0.06	teller	-0.06
here behind ray	martyr	0.05	teller	-0.06
here behind read	martyr	-0.17
here behind regiment	martyr	0.17	teller	-0.13
here behind regt	martyr	0.07	teller	-0.08
here behind reo	martyr	0.08
here behind ret	martyr	0.33	teller	-0.05
here behind ring	teller	0.13
here behind river	martyr	-0.11
here behind ro	martyr	0.26	teller	-0.11
here behind road	martyr	0.2
here behind roi	teller	-0.24
here behind rong	martyr	0.05
here behind rot	martyr	0.08
here behind ru	martyr	0.05
here behind ruoi	martyr	0.08
here behind ruot	martyr	0.2
here behind rut	martyr	-0.08
here behind s	teller	0.17
here behind sa	martyr	0.13
here behind sach	martyr	-0.57	teller	0.12
here behind sai	martyr	-0.29
here behind same	martyr	0.16
here behind san	martyr	-0.31	teller	0.18
here behind sang	martyr	0.05	teller	0.06
here behind sanh	martyr	0.23	teller	-0.07
here behind sao	martyr	0.06	teller	0.15
here behind sap	martyr	-0.09	teller	-0.06
here behind sat	teller	0.29
here behind sau	martyr	-0.24	teller	-0.13
here behind school	martyr	0.17
here behind sdt	martyr	0.23
here behind se	martyr	-0.22	teller	-0.19
here behind seo	martyr	0.06	teller	-0.1
here behind sergeant	martyr	-0.08
here behind ses	martyr	-0.12
here behind set	martyr	0.08
here behind sgt	martyr	0.15
here behind shot	martyr	-0.06
here behind should	martyr	0.05
here behind showed	martyr	-0.06
here behind si	martyr	-0.13
here behind sin	teller	-0.07
here behind sinh	martyr	-0.34
here behind sn	martyr	0.14	teller	-0.16
here behind so	martyr	-0.12	teller	-0.23
here behind soan	teller	0.12
here behind soc	martyr	-0.1	teller	0.2
here behind som	martyr	-0.06
here behind some	martyr	0.05
here behind son	martyr	0.1	teller	0.15
here behind song	martyr	-0.77	teller	-0.22
here behind sot	martyr	0.11	teller	-0.07
here behind south	martyr	-0.1
here behind squad	martyr	-0.13
here behind still	martyr	-0.14
here behind su	martyr	0.16	teller	-0.16
here behind sua	martyr	0.06
here behind suc	martyr	-0.09
here behind sung	martyr	0.11	teller	0.21
here behind suoi	teller	-0.09
here behind suon	martyr	-0.06
here behind sut	martyr	-0.18
here behind suu	martyr	-0.08	teller	0.26
here behind sy	martyr	0.17	teller	-0.06
here behind t	teller	-0.08
here behind ta	martyr	-0.05	teller	0.21
here behind tai	martyr	0.12	teller	0.44
here behind taken	martyr	-0.07
here behind tam	martyr	-0.25	teller	0.07
here behind tan	martyr	0.18	teller	-0.21
here behind tang	martyr	-0.09	teller	0.09
here behind tanh	martyr	-0.1	teller	-0.05
here behind tao	martyr	0.08	teller	0.21
here behind tap	martyr	-0.06	teller	-0.08
here behind tat	teller	-0.05
here behind tau	martyr	0.12
here behind tay	martyr	0.12	teller	-0.13
here behind tb	martyr	0.08
here behind td	martyr	0.07	teller	-0.05
here behind te	teller	-0.07
here behind teacher	martyr	0.06
here behind ten	martyr	0.53
here behind tet	teller	0.1
here behind tha	martyr	-0.14
here behind thach	martyr	0.24	teller	-0.05
here behind thai	martyr	0.12	teller	-0.13
here behind tham	martyr	0.18	teller	0.14
here behind than	martyr	-0.07	teller	-0.1
here behind thang	martyr	0.31	teller	-0.08
here behind thanh	martyr	0.11	teller	-0.15
here behind thao	martyr	0.07	teller	0.09
here behind thap	martyr	-0.24	teller	-0.1
here behind that	teller	-0.14
here behind thau	martyr	0.07
here behind thay	martyr	-0.07	teller	0.11
here behind thcs	martyr	-0.05	teller	0.1
here behind the	martyr	0.13	teller	-0.14
here behind their	martyr	0.12
here behind them	martyr	-0.13	teller	-0.07
here behind then	martyr	-0.19
here behind theo	martyr	0.15	teller	0.16
here behind there	martyr	-0.11
here behind thet	martyr	-0.07
here behind theu	martyr	0.11
here behind they	martyr	-0.1
here behind thi	martyr	0.36	teller	-0.28
here behind thien	martyr	0.13
here behind thiet	martyr	-0.05	teller	0.09
here behind thieu	martyr	0.2	teller	-0.1
here behind thin	martyr	-0.09
here behind thinh	martyr	0.1
here behind tho	martyr	0.31
here behind thoai	martyr	-0.11	teller	0.09
here behind thoat	martyr	-0.18	teller	-0.09
here behind thoi	teller	0.1
here behind thon	martyr	0.11	teller	0.13
here behind thong	martyr	0.12	teller	0.05
here behind thu	martyr	0.11	teller	0.13
here behind thuan	martyr	-0.3
here behind thuat	martyr	-0.13	teller	0.1
here behind thuc	martyr	-0.15
here behind thung	martyr	0.08
here behind thuoc	martyr	-0.11
here behind thuong	teller	0.48
here behind thuot	martyr	0.06
here behind thuy	martyr	0.64	teller	-0.33
here behind tia	martyr	0.08
here behind tich	martyr	0.06	teller	-0.11
here behind tien	teller	0.14
here behind tieng	martyr	-0.07	teller	0.09
here behind tieu	martyr	-0.21	teller	0.08
here behind tim	martyr	-0.38	teller	0.21
here behind tin	martyr	-0.06	teller	0.09
here behind tinh	martyr	-0.12	teller	-0.21
here behind tnxp	martyr	0.41	teller	-0.13
here behind to	teller	0.37
here behind toan	martyr	0.07
here behind toc	martyr	0.11	teller	0.15
here behind toi	martyr	0.26	teller	-0.45
here behind told	martyr	-0.3	teller	-0.05
here behind tombe	martyr	0.07
here behind ton	teller	0.2
here behind took	martyr	-0.1
here behind tp	martyr	-0.1	teller	-0.08
here behind tra	martyr	-0.31
here behind trach	teller	0.11
here behind trai	martyr	0.09
here behind tram	martyr	0.16	teller	-0.27
here behind tran	martyr	-0.18	teller	0.12
here behind trang	martyr	0.13	teller	0.08
here behind trao	martyr	-0.12
here behind trau	martyr	0.12
here behind tre	martyr	0.07
here behind tren	teller	-0.06
here behind tri	martyr	0.15	teller	0.12
here behind trich	martyr	-0.13
here behind trieu	martyr	0.1	teller	-0.1
here behind trinh	martyr	-0.24	teller	0.4
here behind tro	martyr	0.12
here behind troi	martyr	0.12	teller	-0.07
here behind tron	martyr	0.13
here behind tru	martyr	-0.36	teller	0.47
here behind truc	martyr	-0.08	teller	0.15
here behind truck	martyr	-0.09
here behind trung	martyr	0.26	teller	0.19
here behind truoc	martyr	-0.42	teller	0.24
here behind truong	martyr	-0.19	teller	0.28
here behind truy	teller	0.08
here behind truyen	teller	0.08
here behind tu	martyr	0.17	teller	-0.23
here behind tuan	martyr	0.05
here behind tuc	martyr	-0.07
here behind tue	martyr	0.05
here behind tui	martyr	-0.16	teller	-0.07
here behind tum	teller	-0.07
here behind tung	martyr	-0.18	teller	0.15
here behind tuoi	martyr	-0.15	teller	0.21
here behind tuong	teller	-0.07
here behind tuy	martyr	0.14	teller	0.1
here behind tuyen	martyr	-0.25
here behind two	martyr	-0.09
here behind uc	martyr	-0.05
here behind ui	martyr	-0.12
here behind un	martyr	-0.08	teller	-0.05
here behind une	martyr	0.18
here behind ung	martyr	-0.16	teller	-0.07
here behind unit	martyr	0.06
here behind uong	martyr	-0.09	teller	0.08
here behind up	martyr	0.17
here behind us	martyr	-0.22	teller	-0.05
here behind ut	martyr	-0.09
here behind uy	martyr	0.18	teller	-0.1
here behind v	martyr	0.08
here behind va	martyr	0.24	teller	-0.05
here behind vac	martyr	0.06	teller	-0.13
here behind vam	martyr	0.05
here behind van	martyr	-0.14	teller	-0.06
here behind vang	martyr	0.17	teller	0.06
here behind vanh	martyr	-0.05
here behind vao	martyr	-0.06	teller	-0.06
here behind vat	martyr	-0.05	teller	0.07
here behind vay	martyr	-0.15
here behind ve	martyr	-0.46	teller	-0.36
here behind ven	martyr	0.09
here behind vhxh	martyr	-0.05	teller	0.09
here behind vi	martyr	-0.54	teller	-0.15
here behind viec	martyr	-0.07	teller	-0.07
here behind vien	teller	0.13
here behind viet	martyr	-0.18	teller	0.07
here behind vietnamese	martyr	-0.09
here behind vinh	martyr	0.08	teller	-0.23
here behind vivant	teller	0.06
here behind vo	martyr	0.27	teller	0.05
here behind voi	martyr	0.16	teller	0.12
here behind vong	martyr	0.05	teller	-0.05
here behind vot	martyr	-0.1	teller	0.08
here behind vu	martyr	0.21	teller	-0.09
here behind vua	teller	0.08
here behind vung	teller	-0.05
here behind vuon	martyr	-0.32	teller	0.06
here behind vuong	martyr	-0.11
here behind vuot	teller	-0.09
here behind vy	teller	-0.07
here behind wall	martyr	-0.09
here behind was	martyr	0.11
here behind were	martyr	-0.16
here behind when	martyr	0.07
here behind where	martyr	-0.13
here behind which	martyr	0.05
here behind who	teller	-0.1
here behind with	martyr	-0.24	teller	-0.1
here behind xa	martyr	-0.1	teller	0.09
here behind xac	martyr	-0.08	teller	-0.13
here behind xang	martyr	-0.08	teller	-0.08
here behind xat	martyr	0.07
here behind xe	martyr	-0.06	teller	0.13
here behind xem	martyr	-0.05
here behind xet	martyr	-0.31
here behind xi	teller	0.06
here behind xin	martyr	0.13	teller	0.29
here behind xom	martyr	-0.09
here behind xong	martyr	0.15
here behind xua	martyr	-0.3	teller	0.1
here behind xuan	martyr	0.27	teller	-0.08
here behind xuat	martyr	-0.08
here behind xuong	martyr	0.39	teller	-0.2
here behind xuyen	martyr	0.16	teller	0.16
here behind y	martyr	0.09
here behind year	martyr	0.11	teller	0.08
here behind years	martyr	0.05
here behind yen	martyr	0.37	teller	-0.2
here behind yeu	martyr	-0.1
in brackets	martyr	-0.34	teller	0.67
in quotes	martyr	0.24	teller	-0.44
joined  to martyr	martyr	-0.17
joined  to other	martyr	0.35	teller	0.07
joined ( to martyr	martyr	-0.9	teller	-0.14
joined ( to other	martyr	0.89	teller	-0.24
joined ), to other	martyr	0.29	teller	-0.05
joined , to martyr	martyr	1.16	teller	-0.23
joined , to other	martyr	-0.57
joined , to teller	martyr	-0.31	teller	-0.36
joined - to martyr	martyr	-0.63
joined - to other	martyr	-0.08
joined . to other	martyr	0.13
joined : to other	martyr	0.22	teller	-0.06
joined to martyr	martyr	0.81	teller	-0.46
joined to other	martyr	0.09	teller	-0.31
joined to teller	martyr	-0.58	teller	-0.27
joined va to martyr	martyr	1.12	teller	-0.07
joined va to other	martyr	-1.22	teller	0.12
joined va to teller	martyr	-0.11
joined voi to martyr	martyr	0.44
joined voi to other	martyr	-0.06	teller	-0.06
joined voi to teller	martyr	-0.09
joined – to martyr	martyr	-0.07
joined – to other	martyr	-0.06
kin told	martyr	-0.26	teller	-0.42
lead 0 addressed to	martyr	-0.11
lead 0 anh	martyr	0.61	teller	-0.49
lead 0 anh hùng liệt sĩ	martyr	-0.16
lead 0 anh nuôi	martyr	0.13
lead 0 anh rể	martyr	0.06
lead 0 anh trai	martyr	0.3	teller	-0.05
lead 0 au nom de	martyr	0.06	teller	-0.09
lead 0 ba	martyr	0.09	teller	0.05
lead 0 binh nhì	martyr	0.1
lead 0 binh nhất	martyr	0.07
lead 0 bà	martyr	-1.1	teller	-0.11
lead 0 bác	teller	0.16
lead 0 bác sĩ	martyr	0.28	teller	-0.3
lead 0 báo vụ	martyr	0.18
lead 0 bé	martyr	0.16
lead 0 bí danh	martyr	-0.6
lead 0 bạn	martyr	-0.32	teller	0.13
lead 0 bố	martyr	-0.14	teller	-0.05
lead 0 bố chồng	martyr	0.16	teller	-0.08
lead 0 c trưởng	martyr	-0.14	teller	-0.11
lead 0 called	martyr	-0.16
lead 0 captain	martyr	-0.08
lead 0 ccb	martyr	-0.19	teller	0.24
lead 0 cha	teller	-0.05
lead 0 chiến sĩ	teller	-0.08
lead 0 cháu	martyr	-0.35	teller	0.38
lead 0 cháu gái	teller	0.06
lead 0 cháu là	martyr	-0.24	teller	0.28
lead 0 cháu trai	martyr	0.08
lead 0 cháu tên	teller	0.12
lead 0 chính trị viên	martyr	-0.13	teller	-0.16
lead 0 chú	martyr	0.6	teller	-0.39
lead 0 chị	martyr	-0.18	teller	0.14
lead 0 chồng	martyr	0.2	teller	-0.06
lead 0 commander	martyr	0.13
lead 0 comrade	martyr	0.08
lead 0 con	martyr	-0.07	teller	-0.05
lead 0 con dâu	martyr	-0.31
lead 0 con gái	martyr	-0.12	teller	0.07
lead 0 con là	martyr	0.56	teller	-0.2
lead 0 con trai	martyr	0.05	teller	0.1
lead 0 con tên	martyr	0.33	teller	-0.18
lead 0 các đồng chí	martyr	0.1
lead 0 cái	martyr	-0.07
lead 0 còn gọi	martyr	-0.07
lead 0 có	martyr	0.06	teller	-0.08
lead 0 có tên	martyr	-0.28	teller	-0.08
lead 0 cô	martyr	-0.17	teller	-0.4
lead 0 cô giáo	martyr	-0.07	teller	0.05
lead 0 cấp dưỡng	martyr	0.12
lead 0 cậu	martyr	0.24	teller	-0.45
lead 0 cụ	martyr	-0.63
lead 0 của	martyr	-0.11
lead 0 cựu binh	martyr	-0.05	teller	-0.05
lead 0 de	martyr	-0.24
lead 0 dit	martyr	-0.12	teller	-0.09
lead 0 driver	martyr	0.15
lead 0 e là	martyr	-0.07
lead 0 e tên	teller	0.1
lead 0 em	martyr	-0.18	teller	0.84
lead 0 em gái	teller	0.21
lead 0 em là	teller	0.13
lead 0 em trai	teller	0.18
lead 0 em tên	martyr	-0.08	teller	0.1
lead 0 em vợ	martyr	0.05
lead 0 full name	martyr	0.05
lead 0 ghi tên	martyr	0.43	teller	-0.09
lead 0 giám đốc	martyr	-0.16
lead 0 gọi là	martyr	0.23
lead 0 gồm	martyr	0.06	teller	-0.06
lead 0 his name was	martyr	0.15
lead 0 hạ sĩ	martyr	0.37	teller	-0.05
lead 0 họ tên	martyr	0.39	teller	-0.17
lead 0 họ và tên	martyr	0.21
lead 0 i am	teller	0.15
lead 0 is	martyr	0.12	teller	-0.11
lead 0 it says	martyr	0.09
lead 0 khai sinh là	martyr	-0.07
lead 0 khẩu đội trưởng	martyr	-0.07
lead 0 khắc tên	martyr	0.47
lead 0 kêu là	martyr	0.07
lead 0 ký tên	teller	0.05
lead 0 l s	martyr	0.06
lead 0 lieutenant	martyr	0.09
lead 0 liên lạc	teller	0.25
lead 0 liệt sĩ	martyr	1.18	teller	-0.67
lead 0 liệt sỹ	martyr	0.07
lead 0 ls	martyr	0.48	teller	-0.34
lead 0 lsĩ	martyr	0.07
lead 0 là	martyr	0.22	teller	0.22
lead 0 lái xe	teller	-0.12
lead 0 lấy tên	martyr	-0.12
lead 0 lấy tên là	martyr	-0.07	teller	0.07
lead 0 mang tên	martyr	0.08
lead 0 martyr	martyr	0.08
lead 0 mme	martyr	-0.07	teller	0.05
lead 0 mr	martyr	-0.22
lead 0 my brother	martyr	-0.06
lead 0 my father	teller	0.06
lead 0 my name is	martyr	-0.1	teller	0.13
lead 0 my uncle	martyr	0.05	teller	0.13
lead 0 mình là	martyr	-0.16	teller	-0.05
lead 0 mẹ	martyr	-0.36	teller	-0.14
lead 0 mẹ vnah	teller	-0.1
lead 0 name	martyr	0.13
lead 0 named	martyr	-0.21
lead 0 người báo	martyr	-0.31	teller	-0.05
lead 0 người cung cấp	martyr	-0.26	teller	0.19
lead 0 người kể	martyr	-0.12	teller	0.08
lead 0 người lập	martyr	-0.05	teller	-0.12
lead 0 người viết	martyr	-0.17
lead 0 nhỏ	martyr	0.09	teller	0.07
lead 0 of	martyr	-0.09	teller	0.11
lead 0 pháo thủ	martyr	0.06	teller	0.1
lead 0 phó chủ tịch	teller	0.07
lead 0 phóng viên	martyr	-0.1
lead 0 quản trang	martyr	-0.1	teller	0.32
lead 0 read	martyr	0.07
lead 0 s appelait	martyr	0.05
lead 0 signed	teller	-0.13
lead 0 soldier	martyr	0.05
lead 0 son frère	martyr	-0.05
lead 0 squad leader	martyr	-0.07
lead 0 sư thầy	martyr	-0.07	teller	-0.07
lead 0 the	martyr	-0.2
lead 0 the name	martyr	0.1
lead 0 thiếu tá	martyr	-0.17	teller	-0.2
lead 0 thiếu úy	martyr	0.14
lead 0 thuyền phó	martyr	0.15
lead 0 thuyền trưởng	martyr	-0.1
lead 0 thương binh	martyr	0.06
lead 0 thường gọi	martyr	-0.12
lead 0 thượng sĩ	martyr	0.15
lead 0 thượng tá	martyr	-0.1	teller	-0.15
lead 0 thầy	martyr	0.12	teller	-0.16
lead 0 thầy giáo	martyr	-0.05
lead 0 thằng	martyr	0.14	teller	-0.33
lead 0 thằng em	martyr	0.08
lead 0 thằng út	martyr	0.09
lead 0 tiểu đoàn trưởng	martyr	-0.45
lead 0 trung sĩ	martyr	0.12
lead 0 trung tá	martyr	-0.32	teller	-0.15
lead 0 trung úy	martyr	0.12
lead 0 trung đội trưởng	martyr	0.08	teller	-0.08
lead 0 trưởng ban	martyr	-0.06	teller	0.11
lead 0 trưởng thôn	teller	0.1
lead 0 tui là	teller	0.18
lead 0 tui tên	teller	0.16
lead 0 tên	martyr	-0.3	teller	0.7
lead 0 tên giấy tờ	martyr	0.13
lead 0 tên khai sinh	martyr	-0.29	teller	0.06
lead 0 tên khác	martyr	-0.07
lead 0 tên là	martyr	0.24
lead 0 tên thật	martyr	0.26	teller	0.05
lead 0 tên thật là	martyr	0.14
lead 0 tên tôi	martyr	-0.26	teller	0.12
lead 0 tên tôi là	teller	0.09
lead 0 tên đúng	martyr	0.08
lead 0 tên đúng là	martyr	0.26
lead 0 tên đầy đủ	martyr	0.24	teller	-0.16
lead 0 tên đầy đủ là	martyr	0.07
lead 0 tên đủ	martyr	0.18	teller	-0.13
lead 0 tên đủ là	martyr	0.13
lead 0 tôi	martyr	-0.1	teller	0.55
lead 0 tôi là	martyr	-0.54	teller	0.8
lead 0 tôi tên	martyr	-0.09	teller	0.33
lead 0 tôi tên là	teller	0.13
lead 0 tổ trưởng	teller	0.12
lead 0 tức	martyr	0.06
lead 0 vợ	martyr	-0.21
lead 0 xã đội trưởng	martyr	-0.22
lead 0 y sĩ	martyr	0.24	teller	-0.22
lead 0 y tá	martyr	0.12	teller	0.06
lead 0 à	martyr	-0.17
lead 0 ông	martyr	-0.32	teller	-0.11
lead 0 đ c	martyr	0.41	teller	-0.09
lead 0 đc	martyr	0.12
lead 0 đại tá	martyr	-0.54
lead 0 đại úy	martyr	-0.21	teller	0.05
lead 0 đại đội phó	martyr	-0.11
lead 0 đại đội trưởng	martyr	0.17	teller	-0.12
lead 0 đề tên	martyr	0.13
lead 0 đồng chí	martyr	1.07	teller	-0.25
lead 0 đội trưởng	teller	-0.05
lead 1 anh	martyr	0.22	teller	-0.24
lead 1 bà	martyr	-0.27
lead 1 bác	martyr	-0.1	teller	0.73
lead 1 bạn	martyr	0.32	teller	-0.31
lead 1 bố	martyr	-0.29	teller	0.17
lead 1 bố chồng	martyr	0.07
lead 1 cha	martyr	0.05	teller	-0.09
lead 1 cháu	martyr	0.18	teller	-0.1
lead 1 chú	martyr	0.24	teller	0.16
lead 1 chị	martyr	0.09	teller	0.26
lead 1 chồng	martyr	-0.61
lead 1 con	martyr	0.05	teller	-0.05
lead 1 con dâu	martyr	0.32	teller	-0.33
lead 1 con gái	martyr	-0.12
lead 1 con là	teller	-0.09
lead 1 con rể	teller	-0.15
lead 1 con trai	martyr	-0.25	teller	-0.08
lead 1 cái	martyr	-0.15
lead 1 có	martyr	0.45	teller	-0.26
lead 1 cô	teller	0.19
lead 1 cậu	martyr	0.07	teller	-0.1
lead 1 cụ	martyr	-0.05	teller	-0.15
lead 1 của	martyr	0.21	teller	0.41
lead 1 em	martyr	-0.13
lead 1 em gái	teller	0.12
lead 1 em là	martyr	0.05
lead 1 họ tên	martyr	-0.24	teller	0.09
lead 1 is	martyr	0.09
lead 1 kêu là	martyr	0.52
lead 1 liên lạc	teller	0.13
lead 1 liệt sĩ	martyr	0.1
lead 1 là	martyr	-0.18	teller	-0.28
lead 1 lái xe	teller	0.05
lead 1 mang tên	martyr	-0.19
lead 1 my father	teller	0.12
lead 1 mẹ	martyr	-0.06	teller	0.07
lead 1 một	martyr	0.12	teller	-0.08
lead 1 nó	martyr	0.11	teller	-0.19
lead 1 of	martyr	0.05
lead 1 the	martyr	0.05
lead 1 thông tin	martyr	0.17
lead 1 thương binh	martyr	0.15
lead 1 thầy	martyr	0.06	teller	-0.05
lead 1 tên	martyr	-0.13	teller	-0.07
lead 1 tôi	martyr	0.19	teller	-0.5
lead 1 tôi là	martyr	0.07	teller	0.13
lead 1 vợ	martyr	-0.05
lead 1 was	martyr	-0.09
lead 1 xưng	martyr	0.1
lead 1 y tá	martyr	-0.07
lead 1 à	martyr	-0.09
lead 1 ông	teller	0.15
lead 1 đ c	martyr	0.06
lead 1 đại đội phó	martyr	0.07
lead 1 đại đội trưởng	martyr	0.06
lead 1 đồng chí	martyr	-0.12
lead 2 anh	teller	-0.16
lead 2 bà	teller	0.07
lead 2 cháu	martyr	0.46	teller	0.08
lead 2 chú	teller	-0.09
lead 2 chị	teller	0.22
lead 2 chồng	martyr	0.53
lead 2 con	martyr	-0.16
lead 2 con gái	martyr	-0.06
lead 2 con là	martyr	0.13
lead 2 có	martyr	0.27	teller	-0.05
lead 2 cậu	martyr	0.19
lead 2 của	martyr	0.25	teller	-0.21
lead 2 em	martyr	0.08
lead 2 em gái	teller	-0.13
lead 2 em là	martyr	0.32	teller	-0.1
lead 2 liệt sĩ	martyr	-0.18	teller	0.09
lead 2 là	martyr	-0.32	teller	-0.07
lead 2 một	martyr	0.39	teller	-0.12
lead 2 người báo tin	teller	-0.05
lead 2 nó	martyr	0.1	teller	-0.05
lead 2 thằng	teller	0.05
lead 2 tên	martyr	0.07
lead 2 tôi	martyr	0.1
lead 2 tôi là	teller	-0.05
lead 2 ông	martyr	0.05	teller	-0.06
lead 2 đại đội trưởng	teller	-0.07
lead:aka	martyr	-0.69	teller	-0.23
lead:at	martyr	-0.26
lead:battle	martyr	-0.15
lead:died	martyr	1.67	teller	-0.97
lead:home	martyr	-0.07	teller	0.1
lead:kin	teller	-0.55
lead:kin mine anh	martyr	0.21	teller	0.09
lead:kin mine anh rể	martyr	0.06
lead:kin mine anh trai	martyr	0.31	teller	-0.05
lead:kin mine ba	martyr	0.1	teller	0.05
lead:kin mine bà	martyr	-0.06	teller	-0.07
lead:kin mine bác	martyr	0.39	teller	-0.09
lead:kin mine bố	martyr	-0.42	teller	0.06
lead:kin mine bố chồng	martyr	0.2	teller	-0.08
lead:kin mine cha	martyr	0.11	teller	-0.14
lead:kin mine cháu	teller	0.06
lead:kin mine chú	martyr	0.39
lead:kin mine chị	martyr	-0.09
lead:kin mine chồng	martyr	0.25
lead:kin mine con	teller	0.07
lead:kin mine con gái	martyr	-0.09	teller	-0.17
lead:kin mine con trai	martyr	0.09	teller	-0.2
lead:kin mine cô	teller	0.17
lead:kin mine cậu	teller	-0.16
lead:kin mine cụ	teller	0.07
lead:kin mine em	martyr	0.06	teller	-0.1
lead:kin mine em gái	teller	0.19
lead:kin mine em trai	martyr	0.06	teller	0.16
lead:kin mine my brother	martyr	-0.06
lead:kin mine my father	teller	0.18
lead:kin mine my grandfather	martyr	0.09
lead:kin mine my uncle	martyr	0.09	teller	0.12
lead:kin mine mẹ	martyr	-0.41	teller	-0.05
lead:kin mine vợ	martyr	-0.22
lead:kin mine ông	teller	0.27
lead:kin other cháu	martyr	-0.12
lead:kin other cháu gái	teller	0.06
lead:kin other chồng	martyr	-0.13
lead:kin other con	martyr	-0.22	teller	-0.19
lead:kin other con dâu	martyr	0.31	teller	-0.29
lead:kin other con gái	martyr	-0.21	teller	0.23
lead:kin other con rể	teller	-0.15
lead:kin other con trai	martyr	-0.3	teller	0.2
lead:kin other cô	martyr	0.09
lead:kin other cụ	martyr	0.08
lead:kin other em	martyr	0.27	teller	-0.09
lead:kin other em vợ	martyr	0.05
lead:kin other ma mère	martyr	-0.11	teller	0.07
lead:kin other my mother	martyr	-0.16	teller	-0.07
lead:kin other son frère	martyr	-0.05
lead:kin other thằng út	martyr	0.07
lead:level	martyr	0.06	teller	-0.13
lead:link	martyr	0.48	teller	-0.4
lead:martyr	martyr	1.76	teller	-1
lead:mine	martyr	0.51	teller	-0.24
lead:naming	martyr	1.18	teller	-0.22
lead:office	martyr	-0.76	teller	-0.47
lead:pet	martyr	-0.25
lead:post	martyr	0.3	teller	-0.65
lead:rank	martyr	-0.27	teller	-0.68
lead:self	martyr	-1.21	teller	2.25
lead:signs	teller	0.26
lead:site	martyr	-0.05	teller	-0.07
lead:stop	martyr	-0.26	teller	-0.09
lead:tells	teller	-0.3
lead:thing	martyr	-0.22	teller	-0.19
lead:title	martyr	0.31	teller	-0.56
lead:truename	martyr	1.25	teller	-0.3
led a trưởng	martyr	0.17
led an táng	martyr	0.07
led b phó	martyr	-0.05
led b trưởng	martyr	0.27
led belt buckle	martyr	0.08
led bia	martyr	-0.24	teller	0.19
led bia & ong	martyr	-0.13	teller	0.1
led biết	martyr	0.16	teller	-0.08
led biết & ong	martyr	-0.14
led biết & ten	martyr	0.14
led biển	martyr	0.06
led by nothing	martyr	0.18	teller	0.05
led by nothing & anh	martyr	-0.17	teller	-0.55
led by nothing & au	martyr	0.08
led by nothing & ba	martyr	-0.19	teller	-0.49
led by nothing & bac	martyr	-0.33	teller	-0.06
led by nothing & ban	teller	-0.33
led by nothing & bay	martyr	0.13
led by nothing & bi	martyr	-0.05
led by nothing & binh	martyr	0.11
led by nothing & bo	martyr	-0.16	teller	-0.29
led by nothing & bui	martyr	0.06	teller	0.12
led by nothing & c	martyr	-0.06	teller	-0.1
led by nothing & cai	martyr	-0.12
led by nothing & cao	martyr	0.17	teller	-0.1
led by nothing & cau	martyr	0.11	teller	-0.27
led by nothing & cha	martyr	0.16
led by nothing & chau	martyr	-0.45	teller	0.22
led by nothing & chi	martyr	-0.25
led by nothing & chinh	martyr	-0.19	teller	-0.11
led by nothing & chong	martyr	0.21	teller	-0.05
led by nothing & chu	martyr	-0.12	teller	-0.09
led by nothing & co	martyr	0.07	teller	-0.29
led by nothing & con	martyr	-0.19	teller	0.13
led by nothing & cong	teller	-0.1
led by nothing & cu	martyr	-0.19	teller	-0.07
led by nothing & cua	martyr	0.12
led by nothing & d	martyr	0.14	teller	-0.05
led by nothing & dai	martyr	-0.08	teller	-0.13
led by nothing & dam	martyr	0.1
led by nothing & dang	martyr	-0.21	teller	0.36
led by nothing & danh	martyr	-0.13	teller	-0.11
led by nothing & dao	martyr	0.14	teller	-0.07
led by nothing & dinh	martyr	0.19
led by nothing & do	martyr	0.06	teller	0.06
led by nothing & doan	martyr	0.37
led by nothing & doi	martyr	-0.06	teller	-0.06
led by nothing & dong	martyr	-0.15	teller	-0.06
led by nothing & duong	martyr	0.12	teller	0.06
led by nothing & e	martyr	-0.1	teller	0.21
led by nothing & em	teller	0.49
led by nothing & h	martyr	-0.08	teller	0.05
led by nothing & ha	martyr	0.13	teller	-0.11
led by nothing & hai	martyr	0.07	teller	0.05
led by nothing & ho	martyr	-0.05	teller	0.2
led by nothing & hoang	teller	0.22
led by nothing & huynh	martyr	0.15	teller	0.12
led by nothing & i	teller	0.1
led by nothing & is	martyr	0.19	teller	-0.05
led by nothing & kha	martyr	-0.12
led by nothing & khong	martyr	0.23
led by nothing & kieu	martyr	0.06	teller	-0.06
led by nothing & kim	martyr	0.08
led by nothing & la	martyr	0.21	teller	0.06
led by nothing & lai	martyr	0.23
led by nothing & le	martyr	0.09	teller	0.11
led by nothing & lien	teller	0.13
led by nothing & liet	martyr	-0.05	teller	-0.08
led by nothing & lo	martyr	0.15
led by nothing & ls	martyr	0.33	teller	-0.18
led by nothing & lu	martyr	0.06
led by nothing & luc	martyr	0.13
led by nothing & luong	martyr	0.15	teller	-0.05
led by nothing & ly	teller	0.06
led by nothing & ma	martyr	-0.07
led by nothing & mac	martyr	0.07
led by nothing & mai	teller	-0.11
led by nothing & me	martyr	-0.36
led by nothing & minh	martyr	-0.26	teller	-0.07
led by nothing & mon	martyr	-0.06	teller	-0.05
led by nothing & mot	martyr	0.36	teller	-0.12
led by nothing & my	martyr	-0.12
led by nothing & nam	martyr	0.1	teller	0.05
led by nothing & name	martyr	0.14
led by nothing & nghiem	martyr	-0.08
led by nothing & ngo	martyr	-0.16	teller	0.12
led by nothing & ngoc	teller	0.13
led by nothing & nguoi	martyr	-0.84	teller	0.11
led by nothing & nguyen	martyr	0.08	teller	0.1
led by nothing & nham	martyr	0.06
led by nothing & nho	martyr	-0.11
led by nothing & nhu	martyr	0.07
led by nothing & no	martyr	0.13	teller	-0.07
led by nothing & nong	martyr	-0.06	teller	0.08
led by nothing & ong	martyr	-0.25
led by nothing & pham	martyr	-0.06	teller	0.14
led by nothing & phan	martyr	-0.07	teller	0.14
led by nothing & phung	martyr	0.1	teller	0.1
led by nothing & quach	martyr	0.06	teller	0.06
led by nothing & quan	martyr	0.05
led by nothing & quang	martyr	0.1
led by nothing & siu	teller	0.11
led by nothing & son	teller	0.09
led by nothing & ta	martyr	0.08	teller	-0.05
led by nothing & tam	martyr	0.07	teller	0.1
led by nothing & ten	martyr	0.34	teller	-0.42
led by nothing & thach	martyr	0.1
led by nothing & thai	teller	0.14
led by nothing & than	teller	-0.05
led by nothing & thang	martyr	0.36	teller	-0.15
led by nothing & thay	martyr	0.1	teller	-0.09
led by nothing & the	martyr	0.05
led by nothing & thi	martyr	0.05	teller	-0.07
led by nothing & thieu	martyr	-0.12	teller	-0.12
led by nothing & thuong	martyr	0.06	teller	-0.08
led by nothing & thuyen	teller	-0.05
led by nothing & tieu	teller	-0.11
led by nothing & to	martyr	0.06	teller	0.06
led by nothing & toi	martyr	-1.52	teller	0.75
led by nothing & ton	martyr	-0.16	teller	0.06
led by nothing & tram	martyr	-0.07
led by nothing & tran	martyr	-0.4	teller	0.33
led by nothing & trieu	martyr	0.09
led by nothing & trinh	martyr	0.09
led by nothing & trung	martyr	0.09	teller	-0.07
led by nothing & truong	martyr	-0.15	teller	0.2
led by nothing & tu	martyr	0.15
led by nothing & tui	martyr	-0.05	teller	0.21
led by nothing & uncle	martyr	-0.08
led by nothing & ut	martyr	0.52
led by nothing & van	martyr	-0.07
led by nothing & vo	martyr	-0.09	teller	0.15
led by nothing & vu	teller	0.16
led by nothing & vuong	martyr	0.09
led by nothing & xa	martyr	-0.22
led by nothing & y	martyr	0.3
led by word a	martyr	0.2	teller	0.16
led by word a & em	teller	0.08
led by word a & ong	martyr	-0.07	teller	0.05
led by word adn	martyr	-0.06
led by word ai	teller	-0.06
led by word alo	teller	0.11
led by word ama	martyr	0.05	teller	-0.19
led by word an	martyr	0.15	teller	-0.08
led by word anh	martyr	0.17	teller	-0.12
led by word anh & la	martyr	-0.12
led by word b	martyr	-0.2	teller	-0.19
led by word ba	martyr	0.42	teller	-0.14
led by word ba & co	martyr	-0.11
led by word ba & con	martyr	0.28	teller	-0.24
led by word ba & la	martyr	0.14
led by word bac	martyr	0.26	teller	-0.13
led by word bac & kan	martyr	-0.06
led by word bac & ten	martyr	0.32	teller	-0.1
led by word bam	martyr	0.07	teller	-0.1
led by word ban	martyr	-0.06
led by word bang	martyr	0.06	teller	0.13
led by word bao	teller	-0.05
led by word bat	martyr	-0.06
led by word bay	martyr	-0.22
led by word be	martyr	0.14
led by word ben	martyr	-0.08	teller	0.09
led by word benh	martyr	-0.06
led by word bep	martyr	-0.05
led by word bich	martyr	-0.07
led by word bien	martyr	-0.07
led by word binh	martyr	0.12
led by word bo	martyr	0.12	teller	-0.06
led by word boi	martyr	0.05
led by word bon	martyr	0.18
led by word bong	martyr	0.08
led by word bs	teller	0.17
led by word bua	martyr	0.13
led by word bung	martyr	0.18
led by word buu	martyr	-0.12	teller	0.1
led by word c	martyr	0.05
led by word c & ten	martyr	-0.12
led by word c2	martyr	0.06
led by word ca	teller	-0.07
led by word ca & anh	martyr	0.15
led by word cai	martyr	0.05
led by word cam	martyr	-0.18
led by word cam & anh	martyr	-0.12
led by word can	martyr	0.15
led by word cang	martyr	0.08
led by word canh	martyr	-0.17
led by word cao	teller	0.06
led by word cau	martyr	0.07
led by word cha	teller	-0.05
led by word chac & co	martyr	0.07
led by word chanh	martyr	-0.05
led by word chao	teller	0.15
led by word chao & toi	teller	0.07
led by word chat	martyr	-0.07
led by word chau & anh	martyr	-0.05
led by word che	martyr	0.06
led by word chef	martyr	0.1
led by word chep	martyr	-0.1	teller	0.18
led by word chi	martyr	0.22	teller	0.22
led by word chief	martyr	0.09
led by word chien	martyr	0.06
led by word chieu	martyr	-0.1	teller	0.05
led by word chinh	teller	0.24
led by word chinh & ong	teller	0.12
led by word cho	martyr	-0.05
led by word chu	martyr	0.05	teller	-0.19
led by word chu & t	martyr	-0.12
led by word chuc	martyr	-0.14
led by word chung	martyr	-0.25	teller	-0.14
led by word chung & ba	martyr	-0.07
led by word chung & gom	martyr	-0.06
led by word chung & ong	martyr	-0.11	teller	-0.13
led by word chuyen	martyr	-0.28	teller	0.07
led by word chuyen & la	martyr	0.05
led by word chuyen & ong	martyr	-0.05
led by word co	martyr	-0.07	teller	-0.05
led by word coi	martyr	-0.18
led by word com	martyr	-0.12	teller	0.1
led by word con	martyr	-0.08	teller	-0.2
led by word con & ba	martyr	-0.06	teller	-0.08
led by word con & bac	martyr	-0.1
led by word con & chau	martyr	-0.05
led by word con & cu	martyr	-0.2
led by word con & cua	martyr	0.07	teller	0.09
led by word con & liet	martyr	0.11
led by word con & ong	martyr	-0.4
led by word cong	martyr	0.08
led by word cu & ten	martyr	-0.07
led by word cung	martyr	-0.07	teller	0.13
led by word cuong	martyr	-0.05
led by word cut	martyr	0.08
led by word cuu	martyr	0.08
led by word da	teller	-0.06
led by word dai	teller	0.21
led by word dam	martyr	-0.09	teller	0.11
led by word dan	martyr	0.19	teller	-0.05
led by word dang	martyr	0.17
led by word danh	martyr	0.11
led by word dao	martyr	0.05
led by word dao & toi	martyr	-0.05	teller	0.07
led by word dat	teller	0.09
led by word dat & la	martyr	0.13
led by word dat & ten	martyr	-0.14	teller	0.1
led by word day	teller	0.12
led by word day & la	teller	0.07
led by word de	teller	-0.12
led by word de & ls	martyr	-0.14
led by word deu	martyr	0.06
led by word di	martyr	-0.05	teller	0.12
led by word dia	teller	-0.06
led by word dich	martyr	-0.08
led by word diem	martyr	-0.21	teller	-0.07
led by word diem & ten	martyr	-0.1
led by word dien	martyr	-0.15	teller	0.18
led by word dinh	martyr	-0.15	teller	-0.06
led by word dinh & anh	martyr	-0.15
led by word do	martyr	-0.11	teller	-0.05
led by word do & anh	martyr	-0.08
led by word doan	martyr	0.15	teller	0.08
led by word doc	martyr	0.12	teller	0.05
led by word doi	teller	-0.16
led by word doi & ba	martyr	0.1
led by word doi & cua	martyr	0.08
led by word doi & la	martyr	-0.05
led by word doi & ong	martyr	-0.06
led by word doi & ten	martyr	-0.09
led by word doi & toi	martyr	0.29	teller	-0.07
led by word don	martyr	-0.31	teller	0.08
led by word don & anh	martyr	0.37
led by word don & bac	martyr	0.07
led by word don & co	martyr	-0.55
led by word don & la	martyr	-0.12
led by word dong	teller	-0.1
led by word dong & ong	martyr	0.06
led by word du	teller	-0.06
led by word dua	teller	-0.05
led by word duc	martyr	-0.24	teller	-0.14
led by word duc & pho	martyr	-0.05
led by word duc & tho	martyr	-0.11
led by word dung	martyr	-0.22	teller	0.1
led by word dung & la	martyr	0.09
led by word duoc	martyr	-0.1
led by word duyet	teller	-0.08
led by word e	martyr	0.05	teller	0.16
led by word family	martyr	-0.06
led by word frere	martyr	0.09
led by word gach	martyr	-0.08
led by word gai	martyr	0.2	teller	-0.06
led by word gai & toi	martyr	0.15	teller	-0.12
led by word gao	teller	0.12
led by word ghi	martyr	0.19	teller	-0.25
led by word ghi & cau	martyr	0.05
led by word ghi & chu	martyr	0.12
led by word ghi & d	martyr	0.12
led by word ghi & huynh	martyr	0.1
led by word ghi & le	martyr	-0.08	teller	0.05
led by word ghi & liet	martyr	-0.08
led by word ghi & ma	martyr	-0.05	teller	0.07
led by word ghi & ong	martyr	-0.07	teller	0.07
led by word gia	martyr	0.08	teller	0.25
led by word gia & anh	martyr	0.21
led by word gia & chi	teller	0.1
led by word gia & co	martyr	0.12	teller	0.12
led by word gia & cu	martyr	0.05
led by word gia & la	martyr	-0.06	teller	0.11
led by word gia & liet	martyr	-0.13
led by word gia & ls	martyr	0.07
led by word gia & ong	martyr	-0.11	teller	-0.07
led by word gia & toi	teller	-0.09
led by word giang	martyr	0.12	teller	0.08
led by word giao	martyr	-0.13
led by word giay	martyr	-0.05	teller	-0.07
led by word giay & cua	martyr	-0.07
led by word giay & ghi	martyr	0.09
led by word giu	martyr	-0.13
led by word gium	martyr	-0.1
led by word giup	martyr	-0.13	teller	0.25
led by word go	martyr	-0.1
led by word goi	martyr	-0.05
led by word gon	martyr	-0.2
led by word grand	martyr	0.05
led by word ha	martyr	0.14
led by word ha & tinh	martyr	-0.08
led by word ha & toi	teller	0.11
led by word hai	martyr	0.18	teller	-0.18
led by word hai & anh	martyr	-0.08
led by word hai & cau	martyr	0.15
led by word hai & chi	martyr	-0.13
led by word hai & chu	martyr	-0.14
led by word hai & co	martyr	-0.05
led by word hai & duong	martyr	-0.21
led by word hai & la	martyr	0.28	teller	-0.05
led by word hai & liet	martyr	0.07
led by word hai & nguyen	martyr	-0.1
led by word hai & ten	martyr	0.27	teller	-0.05
led by word ham	martyr	0.16	teller	-0.06
led by word ham & anh	martyr	0.13
led by word hang	martyr	0.07
led by word hanh	martyr	-0.15
led by word hay	martyr	-0.14
led by word hem	teller	-0.09
led by word het	martyr	-0.37	teller	0.09
led by word hien	martyr	-0.23
led by word hiep	martyr	0.14
led by word hieu	teller	-0.05
led by word ho	martyr	-0.29	teller	0.12
led by word ho & la	martyr	0.09
led by word ho & ong	martyr	-0.07	teller	0.07
led by word hoa	martyr	-0.06	teller	0.15
led by word hoa & ten	teller	0.26
led by word hoac	martyr	-0.06	teller	-0.15
led by word hoan	martyr	0.18
led by word hoang	martyr	-0.09
led by word hoc	martyr	-0.06	teller	-0.11
led by word hoe	teller	0.1
led by word hoi	martyr	-0.06	teller	0.12
led by word hoi & anh	martyr	-0.19
led by word hoi & bac	martyr	-0.08
led by word hoi & cau	martyr	-0.13
led by word hoi & co	martyr	0.09
led by word hoi & ong	martyr	0.05
led by word hong	martyr	-0.06
led by word hop	martyr	0.08	teller	0.06
led by word hue	martyr	0.12	teller	-0.06
led by word hung	martyr	-0.09	teller	-0.09
led by word husband	martyr	0.09
led by word hy	martyr	-0.05
led by word hy & sinh	martyr	-0.05
led by word id	martyr	0.12
led by word ke	martyr	-0.07
led by word keo	martyr	0.1
led by word khac	martyr	0.19	teller	-0.14
led by word khac & la	martyr	-0.07
led by word khach	martyr	-0.09
led by word khai	martyr	-0.05	teller	0.24
led by word khai & la	martyr	-0.08
led by word khai & nguyen	martyr	0.11
led by word khang	martyr	0.16
led by word khe	martyr	0.1
led by word khmer	martyr	0.12
led by word khoi	martyr	0.08
led by word khue	martyr	-0.06
led by word kia	martyr	0.24
led by word kich	martyr	-0.13
led by word kien	martyr	-0.18
led by word kinh	martyr	-0.13	teller	-0.05
led by word kinh & duong	martyr	-0.06
led by word kinh & nguyen	martyr	-0.12
led by word ky	martyr	-0.13
led by word l	martyr	0.05
led by word la	martyr	0.21
led by word lai	teller	-0.12
led by word lai & cua	martyr	-0.05	teller	0.11
led by word lai & la	martyr	-0.09
led by word lai & ten	martyr	0.1
led by word lam	martyr	-0.1
led by word lan	teller	-0.11
led by word lan & la	teller	-0.06
led by word lang	martyr	-0.07
led by word lang & son	martyr	-0.09
led by word lanh	teller	0.13
led by word lao	martyr	-0.07	teller	-0.06
led by word lao & ten	teller	-0.05
led by word lap	martyr	-0.05
led by word lau	martyr	-0.05
led by word lay	martyr	0.11	teller	0.08
led by word le	martyr	0.11
led by word le & la	martyr	-0.06
led by word len	martyr	-0.05
led by word lien	martyr	0.18
led by word lieu	martyr	-0.27	teller	0.17
led by word linh	martyr	-0.13
led by word lo	martyr	0.13
led by word loc	martyr	-0.09	teller	0.08
led by word loi	martyr	-0.33	teller	0.06
led by word loi & anh	martyr	-0.09
led by word loi & bac	teller	0.07
led by word loi & ong	martyr	-0.11	teller	0.07
led by word lon & la	martyr	0.14
led by word lop	martyr	0.05
led by word lu	martyr	-0.08
led by word lua	martyr	-0.21	teller	-0.05
led by word lung	martyr	0.14
led by word luom	martyr	0.21
led by word luong	martyr	0.2
led by word luot	martyr	0.09
led by word luu	martyr	0.05
led by word luyen	martyr	-0.06
led by word m	martyr	-0.25	teller	0.08
led by word ma	martyr	0.11	teller	0.07
led by word ma & toi	martyr	0.12
led by word mang	martyr	-0.09	teller	0.06
led by word mao	martyr	0.07
led by word mat	martyr	-0.16
led by word may	martyr	-0.27	teller	0.08
led by word may & chu	martyr	-0.05
led by word may & cua	martyr	-0.21
led by word min	martyr	0.05
led by word minh	martyr	0.2
led by word mme	martyr	-0.11
led by word mo	martyr	-0.11
led by word moi	martyr	-0.11
led by word mot	martyr	-0.05
led by word mr	martyr	-0.06	teller	-0.05
led by word mrs	martyr	-0.07
led by word mui	martyr	-0.24
led by word muoi	martyr	0.05
led by word my	martyr	-0.06
led by word n	martyr	0.15	teller	-0.11
led by word na	martyr	-0.05	teller	-0.05
led by word name	martyr	0.15
led by word nao	martyr	0.1
led by word nao & ten	martyr	-0.07
led by word nen	martyr	0.07
led by word nga	martyr	-0.07
led by word ngai	martyr	0.12
led by word ngan	martyr	0.1	teller	0.07
led by word nghe	martyr	0.12
led by word nghe & anh	martyr	0.09
led by word nghen	martyr	0.05
led by word nghi	martyr	-0.07	teller	0.23
led by word nghiep	martyr	0.11
led by word ngo	martyr	0.17	teller	-0.05
led by word ngoan	martyr	0.09
led by word ngoi	martyr	0.09
led by word nguyen	martyr	-0.19	teller	0.11
led by word nguyen & la	martyr	-0.11	teller	0.07
led by word nha & anh	martyr	0.12
led by word nha & ba	martyr	-0.33	teller	0.06
led by word nha & bac	martyr	0.22
led by word nha & chau	martyr	0.15
led by word nha & chu	teller	0.06
led by word nha & co	martyr	0.05
led by word nha & cu	martyr	-0.07	teller	-0.06
led by word nha & em	martyr	0.1	teller	0.08
led by word nha & ong	martyr	-0.32	teller	-0.18
led by word nha & ten	martyr	0.19
led by word nha & toi	martyr	0.14	teller	-0.12
led by word nhac	martyr	0.14
led by word nham	martyr	-0.05
led by word nhan	martyr	0.14	teller	-0.16
led by word nhan & anh	martyr	0.08
led by word nhan & ten	martyr	-0.1
led by word nhat	martyr	0.11
led by word nhat & cua	martyr	0.11
led by word nhau	martyr	-0.05
led by word nhe	martyr	-0.09	teller	0.38
led by word nhe & la	teller	0.07
led by word nhe & toi	teller	0.07
led by word nhi	martyr	0.14
led by word nhieu	martyr	-0.13
led by word nho	martyr	-0.11
led by word nhom	teller	0.12
led by word nhu	martyr	0.11	teller	-0.05
led by word nhu & ong	martyr	-0.09
led by word nhuan	martyr	-0.05
led by word nhung	martyr	0.09
led by word niem	martyr	-0.05
led by word ninh	martyr	0.2
led by word no	martyr	0.26
led by word noi	martyr	-0.05
led by word nom	teller	-0.08
led by word non	martyr	-0.06
led by word nu	martyr	-0.14
led by word nua	martyr	-0.05	teller	-0.1
led by word nua & la	martyr	0.12
led by word nung	martyr	-0.14
led by word nuoi	martyr	-0.07	teller	-0.08
led by word oanh	martyr	-0.07	teller	-0.05
led by word oi	martyr	0.11	teller	0.37
led by word oi & chau	teller	0.15
led by word oi & ong	martyr	0.1
led by word oi & toi	teller	0.05
led by word on	martyr	-0.16
led by word ong	martyr	-0.06	teller	-0.06
led by word or	martyr	0.11
led by word owner	martyr	0.06
led by word pha	martyr	-0.1	teller	-0.05
led by word phai	teller	-0.06
led by word phai & la	martyr	0.09
led by word phai & ong	martyr	0.09
led by word phan	martyr	-0.28
led by word phan & ba	martyr	-0.21
led by word phap	teller	0.17
led by word phap & ten	teller	0.12
led by word phau	martyr	-0.06
led by word phep	martyr	-0.07
led by word pho	martyr	0.13
led by word phong	martyr	0.24	teller	-0.05
led by word phong & co	martyr	-0.05
led by word phong & ten	martyr	0.11
led by word phu	martyr	-0.17	teller	0.06
led by word phuc	martyr	-0.2
led by word phun	martyr	0.05
led by word phung	teller	0.09
led by word phuoc	martyr	0.15
led by word phuong	martyr	0.11
led by word put	martyr	0.18
led by word q	martyr	-0.07
led by word qua	martyr	-0.07	teller	0.08
led by word quan	teller	0.1
led by word quang	martyr	-0.16
led by word que	martyr	-0.12
led by word quen	martyr	0.05	teller	0.05
led by word quy	teller	0.06
led by word quyen	martyr	-0.15
led by word quyet	martyr	-0.1
led by word quynh	martyr	-0.08
led by word ra	martyr	-0.18	teller	0.25
led by word rang	martyr	-0.15	teller	0.07
led by word re	martyr	0.1
led by word rieng	martyr	0.13
led by word ro	martyr	-0.09
led by word ruong	martyr	-0.09
led by word s	martyr	-0.07	teller	-0.06
led by word sa	martyr	0.07
led by word sai	martyr	0.07
led by word sai & la	martyr	-0.19
led by word sai & ten	martyr	0.26
led by word sam	martyr	-0.05
led by word san	martyr	-0.05
led by word sang	martyr	0.1	teller	-0.06
led by word sanh	martyr	0.08
led by word sau	martyr	-0.1
led by word sen	martyr	0.16
led by word sgt	martyr	-0.14
led by word si	martyr	0.09
led by word sinh	martyr	-0.24
led by word so	martyr	-0.13	teller	-0.11
led by word so & cua	martyr	0.09
led by word so & ong	martyr	-0.13
led by word som	martyr	0.11
led by word son	martyr	0.08	teller	-0.06
led by word son & co	martyr	-0.07
led by word song	martyr	-0.07
led by word su	martyr	0.09	teller	0.05
led by word su & ong	martyr	-0.07
led by word sung	teller	0.07
led by word sut	martyr	-0.1
led by word sy	martyr	0.1
led by word tan	martyr	-0.12	teller	-0.06
led by word tang	martyr	0.06	teller	-0.06
led by word tang & em	martyr	-0.08
led by word tao	martyr	-0.11	teller	0.09
led by word tap	martyr	0.06
led by word tau	martyr	0.11
led by word te	martyr	-0.07
led by word ten	martyr	0.09	teller	0.06
led by word tet	martyr	-0.09
led by word thach	martyr	0.38	teller	0.08
led by word thai & ban	martyr	-0.06
led by word than	martyr	0.2	teller	-0.11
led by word than & anh	martyr	0.06
led by word thanh	teller	0.09
led by word thanh & ten	teller	0.1
led by word thao	martyr	0.14
led by word that	martyr	0.09
led by word that & la	martyr	0.08
led by word thay	martyr	-0.15
led by word the	martyr	0.21
led by word them	teller	-0.06
led by word thiet	teller	-0.05
led by word thiet & la	martyr	-0.1
led by word thieu	martyr	0.15
led by word thin	martyr	-0.05
led by word tho	martyr	-0.25
led by word tho & la	martyr	-0.05
led by word thoa	martyr	0.15
led by word thoat	martyr	-0.16
led by word thoi	martyr	-0.07	teller	0.07
led by word thom	martyr	0.08
led by word thong	martyr	0.19
led by word thu	martyr	-0.21
led by word thua	martyr	-0.06
led by word thuan	martyr	-0.05
led by word thuc	martyr	0.11
led by word thuoc	martyr	-0.12
led by word thuong	martyr	0.07
led by word thuyen	teller	0.05
led by word thuyet	martyr	0.17
led by word tien	teller	-0.06
led by word tien & lang	martyr	-0.1
led by word tieng	martyr	-0.08
led by word tieu	martyr	0.07
led by word tim	martyr	0.07	teller	-0.08
led by word tin	martyr	-0.2	teller	0.26
led by word tin & em	teller	0.05
led by word to	martyr	0.3	teller	-0.07
led by word toan	martyr	-0.1
led by word toc	teller	0.09
led by word toi	martyr	-0.18	teller	0.13
led by word tong	martyr	-0.14
led by word tra	martyr	0.05	teller	-0.11
led by word trach	teller	0.05
led by word trai	martyr	0.09	teller	-0.09
led by word tram	martyr	-0.13
led by word trang	martyr	0.09
led by word trang & anh	martyr	0.1
led by word tre	martyr	0.15
led by word tre & la	martyr	0.05
led by word tre & ten	martyr	-0.08
led by word tri	martyr	-0.14	teller	0.25
led by word trich	martyr	-0.08
led by word trinh	teller	0.06
led by word trinh & toi	teller	0.07
led by word tru	martyr	0.13
led by word truc	martyr	-0.08	teller	0.11
led by word trung	martyr	0.05
led by word truong	martyr	-0.07
led by word truong & la	martyr	0.11
led by word tu	martyr	0.29
led by word tu & la	martyr	0.09
led by word tuan	martyr	-0.1
led by word tuat	martyr	0.08	teller	0.08
led by word tui	martyr	0.05	teller	0.42
led by word tui & nguyen	teller	0.08
led by word tuoi	teller	0.09
led by word tuoi & ten	martyr	-0.13	teller	0.17
led by word tuong	martyr	-0.35
led by word tuyen	martyr	-0.07
led by word ty	martyr	0.06
led by word ut	teller	0.11
led by word ut & ten	teller	0.14
led by word van	martyr	-0.06	teller	-0.12
led by word van & ong	martyr	-0.09
led by word vang	martyr	0.13	teller	0.05
led by word ve	martyr	0.22	teller	-0.16
led by word ve & anh	martyr	0.07
led by word ve & chu	martyr	0.1
led by word ve & la	martyr	-0.05
led by word ve & ong	martyr	0.11
led by word ve & ten	martyr	-0.1	teller	0.06
led by word vi	martyr	0.11
led by word viec	martyr	-0.11
led by word vien	teller	0.05
led by word viet	martyr	-0.33	teller	0.08
led by word viet & yen	martyr	-0.08
led by word vinh	martyr	-0.15
led by word vinh & bao	martyr	-0.07
led by word vong	martyr	0.06	teller	0.06
led by word vuc	martyr	-0.07
led by word vung	martyr	0.09
led by word vuong	teller	-0.07
led by word xac	martyr	0.06	teller	0.15
led by word xe	martyr	0.27	teller	-0.05
led by word xe & la	martyr	0.05
led by word xoan	martyr	0.12
led by word xu	martyr	0.05	teller	-0.05
led by word xuong	martyr	-0.07	teller	-0.05
led by word yeu	martyr	-0.14	teller	-0.07
led by word yeu & cu	martyr	0.06
led by word yeu & ten	martyr	-0.08
led bà	martyr	-0.17	teller	0.05
led bà & ong	martyr	-0.06
led bác	martyr	0.07
led bác & bac	martyr	0.06
led báo	martyr	-0.2	teller	0.05
led báo tin	martyr	-0.05	teller	-0.14
led báo tin & dong	martyr	0.05
led bãi	teller	0.09
led bãi & cua	teller	0.11
led bên	martyr	0.07
led bìa	martyr	-0.09
led bí thư	martyr	-0.06
led bạn	martyr	0.08
led bản	teller	-0.08
led bảo	martyr	0.32
led bảo & anh	martyr	-0.08	teller	-0.06
led bảo & co	martyr	0.05
led bảo & ong	martyr	0.13
led bảo & toi	martyr	-0.09
led bảo là	martyr	-0.12
led bị thương	martyr	-0.26	teller	0.06
led bố	teller	0.06
led card	martyr	0.06
led cemetery	martyr	-0.09
led certificate	martyr	0.06
led cháu	teller	0.11
led chôn	martyr	-0.14	teller	0.08
led chôn & anh	teller	-0.07
led chôn & cau	martyr	-0.05
led chôn & dong	martyr	0.19
led chôn & la	martyr	-0.09	teller	0.11
led chùa	martyr	-0.07	teller	0.07
led chú	martyr	-0.11	teller	-0.06
led chặn	martyr	-0.05
led chết	martyr	-0.07	teller	-0.06
led chết & anh	martyr	-0.18
led chết & ong	martyr	-0.11
led chết ngay	martyr	0.1
led chỉ	martyr	-0.2	teller	-0.05
led chỉ & co	martyr	0.05
led chỉ huy	martyr	-0.08
led chị	martyr	0.23	teller	0.07
led chỗ	martyr	0.12
led chỗ & ong	teller	0.12
led còn sống & la	teller	-0.09
led có	martyr	0.09	teller	-0.05
led cô	martyr	0.14	teller	0.07
led cõng	martyr	0.08
led cấp	martyr	0.08
led cầu & ba	martyr	-0.05
led cậu	martyr	0.13
led cụ	martyr	-0.06
led của & la	martyr	0.06
led danh sách	martyr	-0.13
led danh sách & liet	martyr	-0.19
led dẫn	martyr	-0.14	teller	0.08
led dẫn đường	martyr	-0.09	teller	0.07
led dốc	martyr	-0.06	teller	-0.07
led dốc & ba	martyr	-0.06	teller	-0.06
led em	martyr	-0.19
led em & anh	martyr	-0.06
led em & em	teller	0.05
led from	martyr	0.05
led ghi lại	teller	0.05
led giấy báo tử	martyr	0.05	teller	0.13
led giấy báo tử & cua	martyr	0.16
led giỗ	teller	0.09
led giỗ & la	martyr	-0.05
led gò	martyr	0.11
led gặp	martyr	-0.3	teller	-0.13
led gặp & anh	martyr	-0.25
led gặp & ong	teller	-0.12
led gọi	martyr	0.27	teller	0.16
led gọi & anh	martyr	0.22	teller	0.05
led gọi & bac	martyr	-0.1
led gọi & chau	teller	0.11
led gọi & liet	martyr	0.13
led gọi & tu	martyr	-0.1
led gọi cho	teller	-0.1
led gửi	martyr	-0.39	teller	-0.12
led gửi & anh	teller	-0.07
led gửi & ban	teller	-0.07
led gửi & dong	martyr	-0.13
led gửi & ong	martyr	-0.19
led hy sinh & co	martyr	0.09
led hài cốt	martyr	-0.15
led họ tên	martyr	-0.17	teller	-0.09
led hố	martyr	0.07
led khu	martyr	-0.11	teller	0.07
led không về	martyr	0.05
led ký	martyr	-0.14	teller	-0.11
led kể	martyr	-0.06	teller	0.15
led kể & co	martyr	0.06
led kể & cua	martyr	-0.25	teller	0.08
led kể & ong	martyr	0.24	teller	0.07
led left	martyr	0.06
led letter	martyr	-0.17
led liên hệ	martyr	-0.08	teller	0.19
led liên hệ & em	teller	0.1
led liên lạc	martyr	-0.07
led liệt sĩ	martyr	-0.1
led looking for	martyr	0.06
led ls	martyr	-0.06
led là	teller	0.09
led làng	martyr	-0.05
led lăng	martyr	-0.05	teller	-0.08
led lấy mẫu	teller	-0.05
led lập	martyr	-0.1	teller	0.06
led mr	teller	-0.07
led mất	martyr	0.1	teller	-0.09
led mất & cau	martyr	-0.05
led mất & la	martyr	0.12
led mất & thang	martyr	0.07
led mất rồi	martyr	-0.1
led mất tích	martyr	0.08
led mộ	martyr	0.34	teller	-0.25
led mộ & bac	martyr	-0.06
led mộ & cau	martyr	0.05
led mộ & chu	martyr	0.09
led mộ & em	teller	0.06
led mộ & hoang	martyr	0.12
led mộ & liet	martyr	0.1
led mộ & ls	martyr	0.07
led mộ & ten	martyr	-0.07	teller	-0.11
led một	martyr	0.1	teller	0.11
led một & toi	martyr	-0.06	teller	0.06
led nghĩa trang	teller	0.05
led nghĩa trang liệt sĩ	martyr	-0.05
led nguyên quán	martyr	-0.11
led ngôi mộ	martyr	-0.18
led người	martyr	0.44
led người & ban	martyr	-0.08
led người & chi	martyr	-0.06
led người & co	martyr	0.24
led người & con	martyr	0.09
led người & dao	martyr	-0.13
led người & h	martyr	-0.06
led người & keu	martyr	0.22
led người & la	martyr	0.33
led người & ong	martyr	0.13
led người & quan	teller	0.17
led người & ten	teller	-0.14
led người & xung	martyr	0.05
led ngầm	martyr	-0.1
led ngầm & ta	martyr	-0.07
led nhập ngũ	martyr	-0.12
led nhắn	martyr	0.05
led nhắn & anh	martyr	0.09
led nhắn & em	teller	0.11
led nhắn & liet	martyr	-0.15
led nhắn & ong	teller	-0.06
led nhắn cho	teller	0.07
led nhặt & cua	martyr	0.1
led nhặt & la	martyr	-0.08
led nhỏ	teller	0.07
led nhớ	martyr	0.24	teller	-0.1
led notebook	martyr	0.15
led ntls	martyr	-0.05
led nó	teller	-0.05
led nói	martyr	0.05	teller	-0.17
led nói & con	teller	-0.07
led nói & ten	martyr	0.18
led nói là	teller	-0.06
led năm nay	martyr	-0.1
led nước	martyr	0.05	teller	0.1
led nằm lại	martyr	-0.08
led one	martyr	-0.14
led papers	martyr	0.06
led papiers	martyr	0.06
led pen	martyr	-0.16
led pháo	martyr	0.14
led phường	martyr	-0.06	teller	-0.08
led phần mộ	teller	0.1
led phố	martyr	0.09
led prisoner	martyr	-0.09
led quê	martyr	-0.13	teller	-0.11
led quê & anh	martyr	0.1
led quê & toi	teller	-0.05
led said	martyr	0.2
led sinh	martyr	0.19	teller	-0.12
led suối	martyr	-0.09	teller	-0.05
led sông	martyr	-0.21	teller	0.05
led the	martyr	-0.09
led thôn	martyr	0.05
led thông tin	martyr	-0.1	teller	0.07
led thư	teller	0.2
led thư & cua	teller	0.17
led thằng & anh	martyr	0.12
led thị xã	martyr	0.1
led tiểu đội trưởng	martyr	-0.06
led trung đoàn	martyr	-0.09
led trông coi	martyr	-0.05	teller	0.1
led trông coi & la	teller	0.1
led trường	martyr	-0.19
led trạm	martyr	-0.09	teller	0.05
led trận	martyr	0.09	teller	0.06
led tên	teller	0.09
led tên & la	teller	0.07
led tìm	martyr	0.3	teller	-0.12
led tìm & anh	martyr	0.12
led tìm & chu	martyr	-0.05
led tìm & em	martyr	-0.09	teller	0.07
led tìm & la	martyr	0.13
led tìm & ong	teller	-0.07
led tìm & than	martyr	-0.05
led tìm giúp	martyr	0.06
led tìm mộ	martyr	0.06
led tìm mộ & em	martyr	0.05
led tìm mộ & liet	martyr	-0.07
led tìm mộ & ls	martyr	0.05
led tôi	martyr	-0.16	teller	-0.18
led tôi & anh	martyr	-0.2
led tôi & cau	martyr	0.06
led tôi & co	martyr	-0.12
led tôi & la	martyr	-0.09
led tôi & nguyen	martyr	0.06
led tôi & toi	teller	-0.12
led tôi & y	martyr	-0.07
led tôi là	martyr	0.1	teller	0.05
led tỉnh	martyr	-0.05
led viết	martyr	-0.09
led viết & thay	martyr	-0.05
led viết & yen	martyr	-0.08
led về kể	martyr	-0.05
led xin liên hệ	teller	-0.05
led xã	martyr	-0.17	teller	0.07
led xã & anh	martyr	-0.07	teller	0.11
led xã & co	martyr	0.14	teller	-0.07
led xã & la	martyr	0.05
led xã & tam	martyr	-0.07
led xã & ten	martyr	-0.05
led xóm	teller	0.09
led y tá	martyr	-0.07
led zalo	teller	0.09
led à	martyr	-0.05
led ông	martyr	-0.28
led ông & ong	martyr	-0.15
led ông & ten	teller	0.05
led đi bộ đội	martyr	0.13	teller	0.09
led đi tìm	martyr	-0.07	teller	0.08
led đoàn	martyr	-0.12
led đt	teller	-0.08
led đào	martyr	0.11
led đánh	martyr	-0.11
led đường	martyr	-0.07	teller	0.05
led đại đội trưởng	martyr	0.08
led đền	teller	0.06
led đồi & ong	martyr	-0.06
led đồi & ten	martyr	-0.05
led đồng	martyr	0.27
led đội trưởng	martyr	0.11	teller	-0.06
led ấp	teller	0.14
led ấp & ba	teller	0.13
led:again	martyr	-0.05	teller	0.05
led:aka	martyr	0.12
led:alive	martyr	-0.42	teller	0.12
led:alive & la	teller	-0.09
led:alive & ten	martyr	-0.16	teller	-0.09
led:at	martyr	0.05	teller	-0.22
led:at & a	martyr	-0.08
led:at & anh	martyr	0.25
led:at & ba	martyr	-0.07	teller	-0.13
led:at & cau	martyr	-0.07
led:at & chu	martyr	-0.06
led:at & co	martyr	-0.05
led:at & cua	martyr	-0.11	teller	0.1
led:at & dong	martyr	-0.13
led:at & la	teller	-0.06
led:at & nam	martyr	-0.05
led:at & ong	martyr	-0.07	teller	0.22
led:at & tam	martyr	-0.05
led:at & toi	martyr	0.09	teller	-0.06
led:at & tu	martyr	0.08
led:battle	martyr	-0.11
led:battle & cau	martyr	-0.08
led:battle & chu	martyr	0.05
led:battle & la	martyr	0.07
led:battle & ten	martyr	0.16
led:born	martyr	0.13	teller	-0.16
led:born & cu	teller	-0.05
led:born & tan	martyr	-0.06
led:bury	martyr	-0.07
led:bury & anh	martyr	0.06	teller	-0.07
led:bury & cau	martyr	-0.05
led:bury & dong	martyr	0.28
led:bury & la	martyr	-0.1	teller	0.1
led:bury & ong	martyr	0.1
led:contact	martyr	-0.22	teller	0.12
led:contact & bac	martyr	-0.1
led:contact & chau	teller	0.08
led:contact & chi	teller	0.06
led:contact & co	teller	0.05
led:contact & con	teller	-0.18
led:contact & dong	martyr	0.05
led:contact & em	teller	0.29
led:contact & la	martyr	-0.11
led:contact & ong	martyr	-0.05	teller	-0.08
led:contact & toi	teller	0.07
led:contact & tu	martyr	-0.1
led:died	teller	-0.12
led:died & anh	martyr	0.16	teller	-0.11
led:died & bac	martyr	-0.07
led:died & chu	martyr	0.1
led:died & cu	teller	0.1
led:died & cua	martyr	0.1
led:died & dong	martyr	0.1
led:died & em	martyr	0.06
led:died & hoang	martyr	0.13	teller	0.12
led:died & la	martyr	-0.1	teller	0.09
led:died & liet	martyr	-0.21
led:died & ls	martyr	0.11
led:died & ong	teller	-0.05
led:died & ten	teller	-0.12
led:enlist	martyr	0.11	teller	0.05
led:enlist & ong	martyr	0.12
led:fell	martyr	0.14	teller	-0.14
led:fell & a	martyr	-0.06
led:fell & anh	martyr	-0.06
led:fell & ban	martyr	-0.06
led:fell & cau	martyr	-0.12
led:fell & chi	martyr	0.06
led:fell & co	martyr	0.4
led:fell & con	martyr	-0.06
led:fell & ha	martyr	0.12
led:fell & la	martyr	0.1
led:fell & ong	martyr	-0.18	teller	0.09
led:fell & thuong	martyr	-0.06
led:gio	teller	0.09
led:gio & la	martyr	-0.05
led:grave	martyr	0.09	teller	-0.12
led:grave & anh	martyr	0.15	teller	-0.05
led:grave & ba	martyr	0.14
led:grave & bac	martyr	-0.05
led:grave & bo	martyr	0.08
led:grave & bui	martyr	0.06
led:grave & cau	martyr	0.05	teller	-0.05
led:grave & chu	martyr	0.06
led:grave & co	martyr	-0.05
led:grave & cu	martyr	-0.05	teller	0.1
led:grave & dang	martyr	0.06
led:grave & do	martyr	0.09
led:grave & dong	martyr	-0.2
led:grave & em	teller	0.11
led:grave & hoang	martyr	0.09
led:grave & liet	martyr	-0.19
led:grave & ls	martyr	0.12
led:grave & ong	martyr	-0.1
led:grave & pham	martyr	0.09
led:grave & ten	martyr	-0.07
led:grave & than	martyr	-0.05
led:home	martyr	-0.14	teller	-0.09
led:home & anh	martyr	0.12	teller	0.07
led:home & bac	martyr	-0.08
led:home & ban	martyr	-0.08
led:home & chi	martyr	-0.06
led:home & co	martyr	0.26
led:home & con	martyr	0.08
led:home & dao	martyr	-0.13
led:home & dong	martyr	-0.05
led:home & h	martyr	-0.06
led:home & keu	martyr	0.22
led:home & la	martyr	0.21
led:home & nho	teller	0.1
led:home & ong	martyr	0.12
led:home & quan	teller	0.17
led:home & quang	martyr	0.07
led:home & tam	martyr	-0.06
led:home & tan	martyr	-0.06
led:home & ten	martyr	-0.08	teller	-0.14
led:home & toi	teller	-0.07
led:home & xung	martyr	0.05
led:hurt	martyr	-0.2	teller	0.05
led:joined	teller	0.08
led:kin	teller	0.14
led:kin & bac	teller	0.08
led:kin & la	martyr	0.29
led:kin & ong	martyr	-0.08
led:kin & ten	martyr	-0.1	teller	0.13
led:laid	martyr	0.25
led:letter & au	teller	-0.08
led:letter & cua	martyr	-0.06	teller	0.15
led:letter & nguyen	martyr	0.08
led:letter & the	martyr	0.05
led:letter & was	martyr	-0.19
led:level	teller	0.08
led:level & a	martyr	-0.08
led:level & anh	martyr	0.14	teller	0.11
led:level & ba	teller	0.1
led:level & chu	martyr	0.07
led:level & co	martyr	0.15	teller	-0.08
led:level & em	martyr	0.11
led:level & hai	martyr	-0.08	teller	-0.05
led:level & la	martyr	0.13
led:level & nam	martyr	-0.1
led:level & ong	martyr	0.09
led:level & tam	martyr	-0.08
led:level & ten	martyr	-0.08	teller	0.2
led:level & toi	teller	-0.07
led:link	martyr	-0.19	teller	0.11
led:link & co	martyr	0.13
led:link & cua	martyr	0.11
led:link & la	martyr	-0.14
led:link & nguyen	martyr	0.07
led:link & ten	teller	0.06
led:link & toi	martyr	-0.13	teller	0.1
led:martyr	martyr	-0.15
led:mine	teller	0.16
led:mine & bac	teller	0.08
led:mine & la	martyr	0.25
led:mine & ong	martyr	-0.08
led:mine & ten	martyr	-0.1	teller	0.13
led:moved	martyr	-0.05	teller	-0.13
led:moved & anh	martyr	0.09
led:moved & cua	martyr	0.1
led:moved & la	martyr	-0.1
led:moved & liet	martyr	-0.19
led:naming & la	teller	0.07
led:naming & nguyen	martyr	0.07
led:notice	teller	-0.15
led:notice & cua	martyr	0.15
led:office	martyr	-0.21	teller	-0.1
led:office & ten	martyr	-0.05
led:pet	martyr	0.09	teller	0.06
led:post	martyr	0.26	teller	-0.13
led:post & chi	martyr	0.1	teller	-0.06
led:post & la	martyr	-0.09
led:post & tran	martyr	0.08
led:rank	martyr	0.08
led:returned	martyr	0.07
led:returned & la	teller	-0.09
led:self	martyr	-0.14	teller	-0.05
led:self & anh	martyr	-0.1
led:self & cau	martyr	0.06
led:self & co	martyr	-0.12
led:self & la	martyr	-0.09
led:self & nguyen	martyr	0.06
led:self & ong	martyr	-0.06	teller	0.09
led:self & toi	teller	-0.12
led:self & y	martyr	-0.07
led:site	martyr	0.07	teller	-0.16
led:site & anh	martyr	0.16
led:site & ba	martyr	-0.05	teller	-0.07
led:site & chu	martyr	-0.09
led:site & co	martyr	0.16
led:site & dong	martyr	-0.07
led:site & la	martyr	0.08
led:site & ong	martyr	-0.06
led:site & ta	martyr	-0.08
led:site & tam	martyr	-0.06
led:site & ten	martyr	-0.05
led:site & thuong	martyr	-0.08
led:stop	martyr	-0.37	teller	0.05
led:stop & a	martyr	0.05
led:stop & anh	martyr	0.3	teller	-0.15
led:stop & ba	martyr	-0.18	teller	-0.11
led:stop & bac	martyr	-0.09
led:stop & ban	martyr	-0.2	teller	-0.08
led:stop & bui	teller	0.06
led:stop & cai	martyr	-0.17
led:stop & can	martyr	-0.08
led:stop & cau	martyr	-0.08
led:stop & chau	martyr	-0.09	teller	0.15
led:stop & chi	martyr	-0.13	teller	0.14
led:stop & con	martyr	0.13
led:stop & cu	martyr	-0.22
led:stop & cua	martyr	0.08
led:stop & dai	martyr	-0.05
led:stop & dao	martyr	-0.13
led:stop & dong	martyr	0.28
led:stop & em	teller	0.15
led:stop & h	martyr	-0.06
led:stop & ha	martyr	0.05
led:stop & hai	martyr	-0.05
led:stop & hoa	martyr	-0.12
led:stop & hoang	martyr	-0.07	teller	0.11
led:stop & keu	martyr	0.22
led:stop & la	martyr	-0.07
led:stop & lam	martyr	0.06	teller	-0.05
led:stop & le	martyr	0.16	teller	0.09
led:stop & liet	martyr	0.13
led:stop & ls	martyr	-0.06
led:stop & ly	martyr	0.09
led:stop & mot	martyr	0.08
led:stop & nam	martyr	0.07
led:stop & ngo	martyr	-0.07
led:stop & nguyen	martyr	0.12
led:stop & nho	teller	0.09
led:stop & ong	martyr	-0.13	teller	0.06
led:stop & pham	teller	0.11
led:stop & phan	martyr	0.17
led:stop & phung	martyr	-0.05
led:stop & quan	teller	0.17
led:stop & quang	martyr	0.11
led:stop & tai	martyr	0.1
led:stop & tan	martyr	-0.11
led:stop & ten	martyr	0.11	teller	-0.16
led:stop & thai	martyr	-0.08
led:stop & thang	martyr	-0.06
led:stop & thuong	martyr	0.06
led:stop & toi	martyr	0.07	teller	-0.14
led:stop & tu	martyr	-0.08
led:stop & vu	martyr	0.13
led:stop & xung	martyr	0.05
led:stop & y	martyr	-0.11	teller	-0.07
led:tells	martyr	-0.25	teller	-0.25
led:tells & anh	martyr	0.12	teller	-0.25
led:tells & bac	teller	0.12
led:tells & ban	teller	-0.09
led:tells & bo	teller	0.1
led:tells & cau	martyr	-0.26
led:tells & chau	teller	-0.15
led:tells & chi	martyr	-0.06	teller	-0.05
led:tells & co	teller	0.08
led:tells & con	teller	-0.06
led:tells & cu	martyr	0.14
led:tells & cua	martyr	-0.1
led:tells & dong	martyr	0.17
led:tells & em	martyr	-0.05	teller	-0.05
led:tells & hoang	teller	0.1
led:tells & la	teller	0.12
led:tells & nguyen	martyr	0.12
led:tells & ong	teller	0.07
led:tells & pham	teller	0.06
led:tells & ten	martyr	0.15	teller	-0.11
led:tells & thay	martyr	-0.09
led:tells & thuong	martyr	-0.07
led:tells & toi	martyr	-0.15
led:tells & truong	martyr	0.05
led:tells & ut	martyr	0.12
led:tells & vu	martyr	-0.07	teller	0.16
led:tells & yen	martyr	-0.08
led:thing	martyr	-0.18	teller	0.15
led:thing & a	martyr	-0.08
led:thing & anh	martyr	0.19	teller	-0.05
led:thing & ba	martyr	-0.22
led:thing & bac	teller	0.08
led:thing & be	martyr	0.06
led:thing & chu	martyr	-0.09
led:thing & co	teller	-0.06
led:thing & cua	martyr	-0.14	teller	0.09
led:thing & em	martyr	0.08
led:thing & la	martyr	0.25	teller	-0.12
led:thing & le	martyr	0.06	teller	0.08
led:thing & mang	martyr	-0.29
led:thing & nam	martyr	-0.13	teller	-0.07
led:thing & nguyen	martyr	-0.07
led:thing & ong	martyr	-0.07	teller	0.22
led:thing & phan	martyr	0.07
led:thing & tam	martyr	-0.08
led:thing & ten	martyr	-0.13	teller	0.31
led:thing & thuong	martyr	-0.05
led:thing & toi	martyr	0.07
led:thing & tu	martyr	0.07
led:title	martyr	-0.14	teller	-0.1
led:title & anh	martyr	0.15
led:title & ba	martyr	-0.06
led:title & chi	teller	0.09
led:title & chu	martyr	-0.07
led:title & co	martyr	-0.32
led:title & con	martyr	0.07	teller	-0.08
led:title & cu	martyr	-0.07
led:title & em	teller	0.05
led:title & liet	martyr	-0.09
led:title & ls	martyr	-0.08
led:title & ten	martyr	0.11	teller	-0.17
led:title & thang	martyr	-0.14
led:title & toi	teller	0.07
listed behind martyr	martyr	1.04	teller	-0.27
listed behind other	martyr	-0.4
listed behind teller	martyr	-0.22	teller	-0.12
mine again	martyr	-0.12	teller	-0.3
mine again silent	martyr	0.09	teller	-0.28
mine again tells	martyr	-0.21
mine first	martyr	0.17
mine first of all	martyr	0.29	teller	-0.08
mine first of all silent	martyr	0.23	teller	0.13
mine first of all tells	martyr	0.06	teller	-0.21
mine first silent	martyr	-0.08	teller	0.15
mine first tells	martyr	0.24	teller	-0.14
mine silent	martyr	0.24
mine tells	martyr	0.1	teller	-0.37
named 1	martyr	0.36	teller	-0.91
named 2	martyr	0.18	teller	0.06
named again	martyr	0.42	teller	-0.18
named few	martyr	-0.42	teller	0.06
named many	martyr	-0.36	teller	0.07
no lead	martyr	-0.06	teller	-0.19
only full name	martyr	-0.12	teller	-0.48
opens	martyr	0.13	teller	0.22
place 0	martyr	-0.11	teller	0.42
place 1	martyr	-0.06	teller	-0.27
place 2	teller	-0.48
place 3	martyr	-0.1	teller	-0.39
previous martyr	martyr	-0.45	teller	0.12
previous martyr in the sentence	martyr	-0.18	teller	-0.77
previous other	martyr	-0.21	teller	0.11
previous other in the sentence	martyr	0.26	teller	-0.45
previous teller	martyr	0.53	teller	-1.37
previous teller in the sentence	martyr	-0.2	teller	-0.67
quotes closed	martyr	-0.09	teller	-0.16
row	martyr	0.61	teller	-0.17
row of the dead	martyr	0.6	teller	-0.2
said close:again	martyr	-0.31
said close:alive	martyr	-0.88	teller	-0.06
said close:battle	martyr	0.24	teller	-0.16
said close:born	martyr	0.31
said close:bury	martyr	-0.23	teller	-0.09
said close:capture	martyr	-0.24	teller	-0.06
said close:contact	martyr	0.21	teller	0.28
said close:day	martyr	0.06	teller	-0.49
said close:died	martyr	0.41	teller	-0.12
said close:enlist	martyr	0.37
said close:fell	martyr	0.87	teller	-0.52
said close:gio	teller	-0.3
said close:grave	teller	0.41
said close:home	martyr	0.8	teller	-0.17
said close:hurt	martyr	-0.46	teller	-0.08
said close:joined	martyr	-0.06
said close:laid	martyr	-0.16	teller	0.11
said close:last	teller	0.09
said close:late	martyr	-0.86	teller	0.05
said close:letter	martyr	0.07	teller	0.08
said close:martyr	martyr	0.14
said close:moved	martyr	0.17	teller	0.08
said close:notice	martyr	0.05	teller	-0.11
said close:office	martyr	-0.09	teller	-0.22
said close:post	martyr	0.46
said close:rank	martyr	0.32	teller	-0.26
said close:rests	martyr	0.17
said close:returned	martyr	0.1	teller	-0.32
said close:tells	martyr	-0.39	teller	0.35
said close:unit	martyr	0.46	teller	0.05
said close:weak	martyr	0.42	teller	-0.17
said here:again	martyr	0.26	teller	-0.13
said here:alive	martyr	-0.18	teller	0.2
said here:battle	martyr	0.14	teller	-0.13
said here:born	martyr	-0.21	teller	0.23
said here:bury	martyr	0.41	teller	0.2
said here:capture	martyr	0.06	teller	0.11
said here:contact	martyr	-0.1	teller	0.21
said here:day	martyr	0.31	teller	-0.08
said here:died	martyr	0.18	teller	-0.08
said here:enlist	martyr	-0.14	teller	0.05
said here:fell	martyr	0.39	teller	-0.27
said here:gio	martyr	-0.18
said here:grave	martyr	0.15	teller	0.06
said here:home	martyr	-0.18	teller	0.47
said here:joined	martyr	0.14
said here:laid	teller	0.11
said here:last	martyr	0.06	teller	0.07
said here:late	martyr	-0.43
said here:letter	teller	0.07
said here:martyr	martyr	-0.08	teller	0.05
said here:moved	martyr	0.18
said here:notice	martyr	-0.09	teller	-0.18
said here:office	martyr	-0.07
said here:post	martyr	0.14	teller	-0.15
said here:rank	martyr	-0.42
said here:returned	martyr	0.14	teller	-0.09
said here:tells	martyr	0.34	teller	-0.26
said here:unit	martyr	0.11	teller	0.09
said here:weak	martyr	-0.15	teller	-0.11
said later:again	martyr	0.13	teller	-0.12
said later:alive	martyr	0.06
said later:battle	martyr	-0.16
said later:born	martyr	-0.16	teller	-0.08
said later:bury	martyr	0.07	teller	-0.22
said later:capture	teller	-0.11
said later:contact	martyr	-0.06
said later:day	martyr	0.21	teller	-0.25
said later:died	martyr	0.43	teller	-0.15
said later:enlist	martyr	-0.07
said later:fell	martyr	-0.34	teller	-0.09
said later:gio	martyr	0.16	teller	-0.1
said later:grave	martyr	0.07	teller	-0.13
said later:home	martyr	-0.11	teller	-0.47
said later:laid	martyr	0.05
said later:last	martyr	-0.2
said later:letter	martyr	-0.18	teller	-0.14
said later:martyr	martyr	0.11	teller	0.07
said later:moved	martyr	-0.17	teller	-0.08
said later:notice	martyr	-0.11
said later:office	martyr	0.22	teller	-0.21
said later:post	martyr	-0.26	teller	-0.11
said later:rank	martyr	-0.17
said later:rests	martyr	0.06
said later:returned	martyr	-0.12
said later:tells	martyr	0.25	teller	-0.38
said later:unit	teller	0.07
said next:again	teller	0.05
said next:alive	martyr	0.56
said next:battle	martyr	-0.26
said next:born	teller	0.05
said next:bury	martyr	0.52	teller	-0.36
said next:capture	martyr	-0.07	teller	0.08
said next:contact	martyr	-0.18	teller	-0.15
said next:day	teller	0.08
said next:died	martyr	-0.21	teller	-0.07
said next:enlist	martyr	0.12	teller	-0.14
said next:fell	martyr	-0.25	teller	0.19
said next:gio	martyr	-0.07
said next:grave	teller	-0.09
said next:home	martyr	-0.15
said next:hurt	martyr	0.07	teller	-0.08
said next:joined	martyr	-0.05	teller	-0.17
said next:laid	teller	-0.09
said next:last	martyr	0.18	teller	-0.06
said next:late	martyr	0.32
said next:letter	martyr	0.11
said next:martyr	martyr	-0.21	teller	-0.11
said next:moved	martyr	-0.1	teller	-0.07
said next:notice	martyr	0.14
said next:office	martyr	0.06	teller	0.18
said next:post	martyr	-0.09	teller	-0.14
said next:rank	martyr	0.15	teller	-0.11
said next:rests	martyr	0.12	teller	-0.06
said next:returned	martyr	0.05	teller	-0.07
said next:tells	martyr	0.22
said next:unit	martyr	-0.21
said next:weak	martyr	-0.06	teller	-0.25
said of them:again	teller	-0.16
said of them:alive	martyr	0.29
said of them:battle	martyr	0.12
said of them:born	martyr	-0.34
said of them:bury	martyr	0.54
said of them:capture	martyr	-0.16	teller	-0.08
said of them:contact	martyr	-0.06
said of them:day	martyr	-0.41	teller	0.12
said of them:died	martyr	-0.32
said of them:enlist	martyr	-0.32
said of them:fell	martyr	-0.3	teller	0.11
said of them:gio	martyr	0.13
said of them:grave	martyr	0.09	teller	-0.1
said of them:home	teller	-0.17
said of them:hurt	martyr	-0.22	teller	-0.08
said of them:joined	martyr	-0.26
said of them:letter	martyr	-0.14
said of them:martyr	martyr	-0.32	teller	-0.08
said of them:moved	martyr	-0.41	teller	0.23
said of them:notice	martyr	-0.16
said of them:post	martyr	-0.2	teller	-0.13
said of them:rank	martyr	0.14	teller	-0.05
said of them:returned	martyr	0.11
said of them:tells	martyr	0.17	teller	-0.06
said of them:unit	martyr	-0.43	teller	-0.14
said of them:weak	martyr	-0.12
said:again	martyr	0.08	teller	-0.26
said:alive	martyr	-0.45
said:battle	martyr	0.28	teller	-0.06
said:born	martyr	0.23
said:bury	martyr	0.25	teller	-0.42
said:capture	martyr	-0.26
said:contact	martyr	-0.36	teller	0.21
said:day	martyr	0.25	teller	-0.29
said:died	teller	-0.12
said:enlist	martyr	0.19	teller	-0.11
said:fell	martyr	0.47	teller	-0.54
said:gio	teller	-0.43
said:grave	martyr	-0.11
said:home	martyr	0.49	teller	-0.5
said:hurt	martyr	-0.4	teller	-0.19
said:joined	teller	-0.13
said:laid	martyr	-0.12	teller	0.11
said:last	teller	0.09
said:late	martyr	-0.99
said:letter	martyr	0.12
said:martyr	martyr	-0.13
said:moved	martyr	-0.06	teller	-0.15
said:notice	martyr	0.08	teller	-0.29
said:office	martyr	-0.26	teller	-0.16
said:post	martyr	0.24	teller	-0.28
said:rank	martyr	-0.12	teller	-0.32
said:rests	martyr	0.33	teller	-0.09
said:returned	teller	-0.49
said:tells	martyr	-0.28
said:unit	martyr	0.09	teller	0.35
said:weak	martyr	0.26	teller	-0.53
text:abroad	martyr	0.24	teller	-0.88
text:battle	martyr	-0.07
text:benefit	martyr	0.14
text:by_comrade	martyr	-0.13	teller	0.16
text:by_finder	martyr	-0.11
text:by_foreign	martyr	-0.13	teller	-0.11
text:by_keeper	martyr	0.24	teller	0.08
text:by_official	martyr	0.24	teller	-0.28
text:by_resident	martyr	-0.08
text:by_volunteer	martyr	-0.24	teller	0.08
text:dna	martyr	-0.34	teller	-0.31
text:enemy	martyr	0.12	teller	-0.07
text:foreign	martyr	-0.09
text:found	martyr	-0.2	teller	-0.05
text:give_back	martyr	0.19
text:hearsay	martyr	-0.11
text:informs	martyr	-0.2	teller	0.14
text:list	martyr	0.42	teller	-0.1
text:mass	martyr	0.34	teller	-0.14
text:of_foreign	martyr	-0.28	teller	0.25
text:recognition	martyr	-0.09
text:relics	martyr	-0.1	teller	0.08
text:research	martyr	0.12	teller	-0.08
text:rumoured	teller	0.09
text:scam	martyr	0.09	teller	-0.19
text:seek	martyr	-0.39	teller	0.12
text:sought	martyr	-0.24	teller	0.05
text:stone	teller	-0.06
titled False	martyr	0.43	teller	-0.46
titled True	martyr	-0.68	teller	-0.27
to:again	martyr	-0.06	teller	0.05
to:alive	martyr	-0.52
to:at	martyr	-0.06
to:battle	teller	0.11
to:born	martyr	-0.19	teller	-0.22
to:bury	martyr	-0.09	teller	-0.13
to:capture	martyr	-0.1	teller	0.05
to:contact	martyr	-0.36	teller	0.48
to:died	martyr	0.36	teller	-0.14
to:fell	martyr	0.32	teller	0.19
to:gio	martyr	-0.09	teller	0.07
to:grave	martyr	0.9	teller	-0.25
to:home	martyr	0.27	teller	-0.14
to:hurt	teller	0.05
to:joined	teller	0.07
to:kin	martyr	0.07	teller	0.21
to:laid	martyr	0.21
to:last	martyr	0.15
to:level	martyr	0.06
to:link	martyr	0.08
to:moved	martyr	0.09	teller	-0.18
to:naming	martyr	0.19
to:notice	martyr	-0.16
to:office	martyr	-0.24
to:post	martyr	0.1	teller	-0.13
to:rank	martyr	-0.12
to:returned	teller	-0.12
to:self	martyr	-0.17	teller	0.28
to:site	martyr	-0.07
to:tells	martyr	0.23	teller	0.23
to:thing	martyr	-0.08	teller	-0.06
to:title	martyr	-0.07	teller	-0.14
typed before 0	martyr	-0.05
typed before 01	martyr	0.05
typed before 02	martyr	0.05
typed before 03	martyr	0.12
typed before 04	martyr	0.18
typed before 1	martyr	-0.14	teller	-0.13
typed before 1062	martyr	-0.05
typed before 11	martyr	0.06
typed before 13	martyr	0.08
typed before 14	teller	0.12
typed before 15	martyr	0.16
typed before 18	martyr	0.09
typed before 1944	martyr	0.06
typed before 1951	martyr	0.12
typed before 1966	martyr	0.1	teller	-0.06
typed before 1969	martyr	0.13
typed before 1970	teller	-0.06
typed before 1972	martyr	0.07
typed before 1974	martyr	-0.08
typed before 1976	martyr	-0.14	teller	0.13
typed before 2	teller	0.15
typed before 2008	martyr	-0.13
typed before 25	martyr	-0.11
typed before 27	martyr	-0.1	teller	0.06
typed before 4	teller	0.08
typed before 41	martyr	0.05
typed before 5	martyr	-0.08
typed before 52	teller	0.09
typed before 6	martyr	0.23
typed before 68	martyr	0.12
typed before 71	martyr	0.07
typed before 79	martyr	-0.13
typed before 8	martyr	0.08
typed before ^	martyr	0.13	teller	0.22
typed before a	martyr	0.12
typed before adn	martyr	-0.06
typed before ai	teller	-0.07
typed before alo	teller	0.11
typed before am	teller	-0.06
typed before ama	martyr	0.09	teller	-0.19
typed before an	martyr	-0.06
typed before and	martyr	0.43
typed before anh	martyr	-0.07	teller	-0.05
typed before ap	teller	0.13
typed before as	martyr	0.06
typed before at	martyr	-0.25
typed before ay	martyr	0.08	teller	-0.05
typed before b	martyr	-0.2	teller	-0.19
typed before ba	martyr	0.28	teller	-0.14
typed before bac	martyr	0.05
typed before bai	teller	0.1
typed before ban	martyr	-0.09
typed before bao	martyr	-0.19	teller	0.08
typed before bay	martyr	0.13
typed before bia	martyr	-0.18	teller	0.14
typed before biet	martyr	0.08	teller	-0.08
typed before biên	martyr	-0.06
typed before biết	martyr	0.11	teller	-0.19
typed before bom	martyr	-0.05
typed before bs	teller	0.17
typed before bung	martyr	0.06
typed before buôn	martyr	0.05
typed before by	teller	0.07
typed before bà	martyr	-0.06
typed before báo	martyr	-0.15	teller	0.08
typed before bên	martyr	-0.1
typed before bình	martyr	-0.07
typed before bính	martyr	0.19
typed before bản	teller	-0.08
typed before bảo	martyr	0.39	teller	-0.1
typed before bắc	martyr	0.19	teller	-0.11
typed before bằng	martyr	0.07
typed before bị	martyr	-0.12
typed before bố	martyr	-0.27
typed before bốn	martyr	0.1
typed before cac	martyr	0.09
typed before cai	martyr	0.09
typed before cam	teller	0.09
typed before canh	martyr	0.1
typed before cao	martyr	0.06
typed before captain	martyr	-0.05
typed before card	martyr	0.07
typed before cha	martyr	-0.08	teller	-0.05
typed before chan	martyr	-0.05
typed before chao	teller	0.05
typed before chau	teller	0.14
typed before chep	teller	0.16
typed before chet	martyr	-0.08
typed before chi	martyr	-0.08	teller	0.15
typed before chief	martyr	0.09
typed before chien	martyr	-0.05
typed before cho	teller	-0.11
typed before chon	martyr	-0.05	teller	0.07
typed before chong	martyr	0.06	teller	-0.09
typed before chu	martyr	-0.1
typed before chua	teller	0.08
typed before chép	martyr	-0.07
typed before chì	martyr	0.08
typed before chí	martyr	0.06
typed before chôn	teller	0.06
typed before chư	martyr	-0.05
typed before chết	martyr	0.06
typed before chỉ	martyr	0.15
typed before chồng	martyr	-0.17
typed before chỗ	martyr	-0.09
typed before chợ	martyr	-0.07
typed before chứng	martyr	-0.06	teller	-0.07
typed before chữ	martyr	0.14	teller	-0.11
typed before co	martyr	0.19
typed before coi	martyr	-0.11	teller	0.1
typed before con	martyr	-0.08
typed before cong	martyr	0.05
typed before cot	martyr	-0.07
typed before cung	martyr	-0.15
typed before cuong	martyr	0.06
typed before cuối	martyr	0.11
typed before các	martyr	0.07	teller	0.13
typed before cát	martyr	-0.06
typed before còn	martyr	0.4	teller	0.16
typed before có	martyr	0.13
typed before công	martyr	0.05
typed before cùng	martyr	0.08	teller	-0.11
typed before cũ	martyr	-0.17	teller	0.09
typed before cũng	teller	0.11
typed before cơ	martyr	-0.1
typed before cơm	martyr	-0.05
typed before cưới	martyr	-0.05
typed before cạnh	martyr	0.12
typed before cả	martyr	-0.12
typed before cảnh	martyr	-0.1
typed before cần	martyr	-0.08
typed before cối	martyr	-0.08
typed before cốt	martyr	0.09
typed before d	martyr	0.07
typed before dan	martyr	-0.05
typed before dang	martyr	-0.19	teller	0.19
typed before dao	martyr	0.08	teller	-0.06
typed before de	martyr	-0.09
typed before dia	teller	-0.06
typed before diem	martyr	-0.13
typed before dien	martyr	-0.06
typed before dinh	martyr	0.3
typed before diện	martyr	-0.13	teller	0.21
typed before do	martyr	-0.39	teller	0.17
typed before doan	martyr	-0.08
typed before doi	martyr	0.21	teller	0.08
typed before don	martyr	0.06
typed before dong	martyr	0.07
typed before dua	martyr	0.13
typed before duc	martyr	0.09	teller	-0.09
typed before dung	martyr	-0.07	teller	0.1
typed before duoc	martyr	-0.21	teller	0.05
typed before duong	martyr	-0.09	teller	0.08
typed before dì	martyr	-0.05	teller	0.12
typed before dương	martyr	0.05
typed before dẫn	teller	0.1
typed before dậu	martyr	0.07
typed before dốc	martyr	-0.07	teller	-0.06
typed before e	teller	0.16
typed before em	martyr	-0.08	teller	0.07
typed before et	martyr	0.12
typed before family	martyr	-0.06
typed before for	martyr	0.08
typed before from	martyr	0.05
typed before frère	martyr	0.09
typed before gai	martyr	0.2	teller	-0.06
typed before gap	martyr	-0.11	teller	-0.09
typed before ghi	martyr	0.15	teller	-0.15
typed before gia	martyr	-0.06
typed before giang	martyr	0.13	teller	-0.05
typed before giay	martyr	0.15
typed before gio	teller	0.06
typed before giup	teller	0.22
typed before già	martyr	-0.08	teller	0.28
typed before giúp	martyr	-0.07
typed before giấy	martyr	-0.09	teller	-0.05
typed before giờ	martyr	-0.15	teller	-0.07
typed before giữ	martyr	-0.08
typed before giữa	martyr	0.21
typed before goi	teller	0.09
typed before grand	martyr	0.05
typed before gui	martyr	-0.19
typed before gò	martyr	0.09
typed before gòn	martyr	-0.13
typed before gạch	martyr	-0.05
typed before gặp	martyr	-0.2
typed before gọi	martyr	0.2	teller	0.07
typed before gửi	martyr	-0.18	teller	-0.14
typed before hai	martyr	0.26	teller	-0.12
typed before hang	martyr	-0.07
typed before hay	martyr	-0.13
typed before he	martyr	0.1	teller	0.07
typed before hieu	martyr	-0.06
typed before his	martyr	0.12
typed before ho	martyr	-0.05
typed before hoa	teller	-0.08
typed before hoac	martyr	-0.05
typed before hoan	martyr	0.15
typed before hoc	teller	-0.1
typed before hoi	martyr	0.22	teller	0.14
typed before hop	martyr	0.14	teller	0.06
typed before hoặc	teller	-0.14
typed before hung	martyr	-0.1
typed before husband	martyr	0.09
typed before huyen	martyr	0.07
typed before huề	martyr	0.14
typed before hy	martyr	-0.05
typed before hà	teller	-0.06
typed before hòa	teller	0.23
typed before hùng	martyr	-0.05	teller	-0.07
typed before hương	martyr	-0.11
typed before hạnh	martyr	-0.13
typed before hải	martyr	-0.3
typed before hầm	martyr	0.05
typed before hết	martyr	-0.33
typed before hỏi	teller	0.07
typed before hồ	martyr	-0.23
typed before hồi	martyr	-0.05
typed before hồng	martyr	-0.06
typed before hộ	martyr	-0.13	teller	0.1
typed before hội	martyr	0.1
typed before hợp	martyr	-0.05
typed before hữu	martyr	0.05
typed before it	martyr	-0.07
typed before ke	teller	0.06
typed before keo	martyr	-0.07
typed before khac	martyr	0.24	teller	-0.09
typed before khai	martyr	-0.13	teller	0.27
typed before khang	martyr	-0.06
typed before khanh	martyr	-0.06
typed before khmer	martyr	0.12
typed before khoi	martyr	0.15
typed before khong	martyr	-0.09
typed before khu	martyr	-0.07
typed before khuong	martyr	0.1
typed before khác	martyr	-0.27
typed before khách	martyr	-0.05
typed before khê	martyr	0.07
typed before không	martyr	-0.12	teller	-0.07
typed before khắc	martyr	0.23	teller	-0.05
typed before kia	martyr	0.11
typed before kich	martyr	-0.19
typed before kiem	martyr	-0.19
typed before kim	martyr	0.05
typed before kinh	martyr	-0.28	teller	-0.08
typed before kiến	martyr	-0.05
typed before kiểm	martyr	0.06
typed before ko	martyr	0.06
typed before ky	martyr	-0.13
typed before kêu	martyr	-0.06
typed before ký	teller	-0.11
typed before kể	martyr	-0.1	teller	0.08
typed before kỳ	martyr	-0.07
typed before la	teller	-0.16
typed before lai	martyr	-0.24	teller	-0.05
typed before lang	teller	-0.08
typed before lao	martyr	-0.09
typed before le	martyr	-0.1
typed before lieu	martyr	-0.1
typed before linh	teller	0.05
typed before liên	martyr	0.12
typed before lo	martyr	0.12
typed before loi	martyr	-0.06	teller	0.11
typed before ls	martyr	-0.07
typed before lua	martyr	0.11	teller	-0.05
typed before luc	martyr	0.07
typed before luyến	martyr	-0.05
typed before là	martyr	0.11	teller	-0.07
typed before lành	martyr	0.06
typed before lào	teller	-0.05
typed before lái	martyr	0.06
typed before lâm	martyr	-0.06
typed before lính	martyr	-0.09
typed before lúa	martyr	-0.05
typed before lĩnh	martyr	-0.08
typed before lương	martyr	-0.07
typed before lượng	martyr	0.13
typed before lượt	martyr	0.09
typed before lại	teller	0.13
typed before lạng	martyr	-0.11
typed before lấy	martyr	0.11	teller	0.11
typed before lập	martyr	-0.09	teller	0.05
typed before lắm	martyr	-0.05	teller	0.13
typed before lệ	martyr	0.06
typed before lộ	martyr	-0.05
typed before lộc	martyr	-0.19
typed before lớn	martyr	0.06
typed before lời	martyr	-0.18	teller	0.05
typed before lục	martyr	0.07
typed before m	martyr	-0.26	teller	0.06
typed before ma	martyr	-0.09	teller	-0.13
typed before man	martyr	0.07
typed before mang	martyr	0.14
typed before mat	martyr	0.08
typed before may	martyr	-0.13
typed before me	martyr	-0.08	teller	0.14
typed before minh	martyr	0.05	teller	-0.05
typed before mme	martyr	-0.11
typed before mo	martyr	0.06	teller	-0.06
typed before moi	martyr	-0.07
typed before mong	martyr	-0.08
typed before mr	martyr	-0.08	teller	-0.12
typed before mrs	martyr	-0.08
typed before muoi	martyr	0.06
typed before my	martyr	-0.06
typed before má	teller	0.07
typed before máy	martyr	-0.14
typed before mình	martyr	-0.07	teller	0.4
typed before mùi	martyr	-0.15
typed before mạng	martyr	-0.15	teller	0.08
typed before mả	martyr	0.05
typed before mất	martyr	0.16	teller	-0.06
typed before mấy	martyr	0.12
typed before mẫu	teller	-0.05
typed before mắt	martyr	-0.13
typed before mẹ	martyr	-0.5	teller	-0.24
typed before mộ	martyr	0.11
typed before nam	martyr	-0.07
typed before name	martyr	0.15
typed before nay	martyr	-0.16	teller	0.08
typed before nga	martyr	-0.06
typed before ngan	teller	0.08
typed before nghe	martyr	-0.12
typed before nghen	martyr	0.05
typed before nghĩa	martyr	-0.08
typed before nghỉ	teller	0.1
typed before nghị	martyr	-0.06	teller	0.13
typed before ngo	martyr	0.08
typed before ngoai	martyr	0.06	teller	-0.1
typed before nguyên	martyr	-0.2
typed before nguyện	martyr	-0.09	teller	0.08
typed before ngày	martyr	-0.08
typed before ngũ	martyr	-0.07
typed before người	martyr	-0.06	teller	-0.06
typed before ngầm	martyr	-0.05
typed before nha	martyr	0.22	teller	-0.13
typed before nham	martyr	-0.07
typed before nhe	teller	0.07
typed before nho	martyr	-0.11
typed before nhu	martyr	0.11
typed before nhà	martyr	-0.26
typed before nhàn	martyr	-0.07
typed before nhân	martyr	-0.05	teller	0.18
typed before nhé	martyr	-0.11	teller	0.31
typed before nhì	martyr	0.08
typed before nhóm	martyr	-0.06	teller	0.13
typed before nhưng	martyr	-0.12
typed before nhạn	martyr	-0.1
typed before nhất	martyr	0.14
typed before nhầm	martyr	-0.07
typed before nhận	martyr	0.26	teller	-0.33
typed before nhớ	martyr	0.12	teller	-0.05
typed before nhờ	martyr	-0.29	teller	0.05
typed before ninh	martyr	0.21
typed before noi	martyr	0.18	teller	-0.16
typed before nom	teller	-0.08
typed before notebook	martyr	0.05
typed before ntls	martyr	-0.05
typed before nua	teller	-0.06
typed before nung	martyr	-0.13
typed before nuoi	teller	-0.08
typed before nuôi	martyr	-0.06
typed before nào	martyr	0.07
typed before này	martyr	0.16
typed before nên	martyr	0.07
typed before năm	martyr	0.15
typed before nội	martyr	-0.07	teller	0.06
typed before o	martyr	0.28
typed before of	martyr	0.09
typed before oi	martyr	-0.07	teller	0.19
typed before on	martyr	-0.21
typed before ong	martyr	-0.09
typed before or	martyr	0.11
typed before owner	martyr	0.06
typed before papers	martyr	0.06
typed before papiers	martyr	0.09
typed before pen	martyr	-0.16
typed before phai	martyr	-0.1
typed before phap	teller	0.12
typed before phu	martyr	-0.13	teller	0.12
typed before phuc	martyr	-0.15
typed before phà	martyr	-0.07
typed before phòng	martyr	-0.05
typed before phó	martyr	0.15
typed before phóng	martyr	0.08
typed before phùng	teller	0.09
typed before phúc	martyr	-0.05	teller	0.05
typed before phường	martyr	-0.05	teller	-0.06
typed before phải	martyr	0.15
typed before prisoner	martyr	-0.09
typed before q	martyr	-0.07
typed before qua	martyr	-0.07	teller	0.07
typed before quan	martyr	-0.13	teller	0.11
typed before quang	martyr	-0.09
typed before que	martyr	-0.17	teller	-0.07
typed before quán	martyr	-0.13
typed before quân	martyr	0.07
typed before quê	martyr	-0.05
typed before quảng	martyr	-0.05
typed before quế	martyr	-0.06
typed before ra	martyr	0.08	teller	-0.07
typed before riêng	martyr	0.13
typed before roi	teller	-0.08
typed before ruộng	martyr	-0.07
typed before rạng	teller	0.08
typed before s	martyr	-0.06	teller	-0.05
typed before sach	martyr	-0.15
typed before sai	martyr	0.07
typed before said	martyr	0.19
typed before sang	martyr	0.07
typed before sat	martyr	-0.05
typed before sau	martyr	-0.11
typed before sen	martyr	0.16
typed before sinh	teller	-0.13
typed before so	teller	-0.05
typed before son	martyr	0.08
typed before song	martyr	-0.08	teller	-0.12
typed before su	martyr	-0.12
typed before suoi	martyr	-0.05
typed before sáng	martyr	0.12
typed before sùng	martyr	0.06
typed before sĩ	martyr	-0.08
typed before sơn	martyr	-0.13	teller	-0.05
typed before sống	teller	0.11
typed before sổ	teller	-0.13
typed before sở	martyr	-0.28
typed before sử	teller	0.12
typed before sự	martyr	0.18
typed before sỹ	martyr	-0.18
typed before ta	martyr	0.06
typed before tai	martyr	-0.1
typed before tam	martyr	-0.1
typed before tang	martyr	0.1
typed before tay	martyr	-0.09	teller	0.27
typed before ten	martyr	0.09	teller	0.06
typed before thach	martyr	0.11
typed before thai	martyr	0.06
typed before tham	martyr	0.09
typed before thanh	teller	0.08
typed before thay	martyr	-0.06
typed before the	martyr	0.21
typed before them	teller	-0.05
typed before theo	martyr	-0.27	teller	-0.1
typed before thi	martyr	0.17
typed before thieu	martyr	0.1
typed before thinh	martyr	-0.1
typed before thiết	martyr	-0.08
typed before thiệt	martyr	0.19
typed before tho	martyr	-0.14
typed before thoa	martyr	0.12
typed before thoát	martyr	-0.16
typed before thuc	martyr	0.09
typed before thuong	martyr	-0.17	teller	0.09
typed before thuy	martyr	-0.05
typed before thuyên	teller	0.06
typed before thuyết	martyr	0.16
typed before thành	martyr	0.07
typed before thân	martyr	0.16	teller	-0.1
typed before thêm	martyr	0.06
typed before thì	martyr	0.13
typed before thôi	martyr	-0.08	teller	0.08
typed before thôn	martyr	0.05
typed before thư	martyr	-0.16	teller	0.2
typed before thưa	martyr	-0.05
typed before thạch	martyr	0.21	teller	0.08
typed before thấy	martyr	0.21	teller	-0.07
typed before thắng	martyr	-0.08
typed before thụ	martyr	-0.11
typed before thủ	martyr	0.06
typed before tieu	martyr	0.06
typed before tin	martyr	-0.15	teller	0.25
typed before tiên	martyr	-0.09
typed before tiến	martyr	0.13
typed before to	martyr	-0.06
typed before toi	martyr	-0.24	teller	0.14
typed before tra	martyr	0.09	teller	-0.08
typed before trai	martyr	0.13	teller	-0.09
typed before tram	martyr	-0.08
typed before tran	martyr	-0.05
typed before trang	teller	0.06
typed before tri	martyr	-0.08
typed before trong	martyr	0.08
typed before truc	martyr	-0.06
typed before truong	martyr	0.07
typed before trước	martyr	-0.18
typed before trường	martyr	-0.28
typed before trưởng	martyr	0.09	teller	-0.09
typed before trận	martyr	-0.13
typed before trẻ	martyr	0.13
typed before trị	martyr	-0.07
typed before trừ	martyr	0.08
typed before trực	teller	0.12
typed before tu	martyr	0.1
typed before tui	teller	0.42
typed before tuoi	martyr	-0.11
typed before tuong	martyr	-0.09
typed before tuổi	teller	0.06
typed before ty	martyr	0.09
typed before tá	martyr	0.13
typed before tám	martyr	0.11
typed before tân	martyr	-0.06
typed before tìm	martyr	0.13	teller	-0.05
typed before tím	martyr	0.06	teller	-0.06
typed before tính	martyr	0.05
typed before tô	martyr	0.11
typed before tôi	teller	-0.07
typed before tù	martyr	0.07
typed before tường	martyr	-0.14
typed before tưởng	martyr	-0.1
typed before tổ	martyr	-0.07
typed before tộc	martyr	0.06	teller	0.12
typed before tới	martyr	0.13
typed before tờ	martyr	0.09	teller	-0.05
typed before từ	martyr	-0.19
typed before tử	teller	0.13
typed before ut	martyr	0.05	teller	0.11
typed before va	teller	-0.07
typed before vang	martyr	0.13
typed before ve	martyr	0.15
typed before vi	teller	0.05
typed before vien	teller	0.06
typed before viet	martyr	-0.1	teller	0.09
typed before village	martyr	-0.06
typed before vinh	martyr	0.06
typed before viên	martyr	0.09
typed before viết	martyr	0.05
typed before việt	martyr	-0.16	teller	0.08
typed before vo	martyr	0.13
typed before voi	martyr	0.18	teller	-0.09
typed before vong	martyr	0.06
typed before vu	martyr	0.15
typed before vuong	martyr	0.07
typed before và	martyr	0.24
typed before vì	martyr	-0.07
typed before vĩnh	martyr	-0.13
typed before vườn	martyr	-0.1
typed before vận	martyr	0.06	teller	-0.07
typed before về	martyr	0.4
typed before vệ	martyr	-0.07
typed before vị	martyr	-0.17	teller	-0.05
typed before với	martyr	0.27	teller	-0.08
typed before vợ	martyr	-0.21
typed before vụ	martyr	-0.07
typed before xe	martyr	0.13
typed before xom	teller	0.07
typed before xuong	martyr	-0.05
typed before xuân	martyr	-0.05
typed before xuống	martyr	-0.09
typed before xác	martyr	-0.08	teller	0.16
typed before xã	martyr	-0.17	teller	-0.07
typed before y	martyr	0.06
typed before yen	martyr	-0.05
typed before yeu	martyr	0.06
typed before yêu	martyr	-0.09
typed before à	martyr	-0.05
typed before ông	martyr	-0.05
typed before út	martyr	-0.06
typed before đi	martyr	-0.17
typed before điền	martyr	0.05
typed before điểm	martyr	-0.06
typed before đoàn	martyr	-0.1
typed before đoán	martyr	0.11
typed before đài	martyr	-0.05	teller	0.11
typed before đàn	martyr	0.09
typed before đây	teller	0.13
typed before đình	martyr	-0.06
typed before đó	martyr	0.19
typed before đúng	martyr	0.12
typed before đăng	martyr	0.06
typed before đơn	martyr	-0.06	teller	0.15
typed before đưa	martyr	-0.06
typed before đường	martyr	-0.15	teller	0.07
typed before được	martyr	0.11
typed before đạo	martyr	-0.06	teller	0.05
typed before đầu	martyr	0.17
typed before đặt	teller	0.11
typed before đến	martyr	-0.06
typed before đề	martyr	0.13	teller	-0.08
typed before đội	martyr	-0.23	teller	-0.09
typed before đủ	martyr	0.11
typed before đứa	teller	-0.05
typed before đức	martyr	-0.3
typed before ơi	martyr	0.09	teller	0.19
typed before ơn	martyr	-0.08
typed before ạ	teller	0.12
typed before ảnh	martyr	0.15
typed before ấy	teller	-0.05
typed before ổng	martyr	0.07	teller	-0.05
typed before ở	martyr	-0.19	teller	-0.06
with day before	martyr	-0.07	teller	-0.26
with day behind	teller	-0.07
with phone before	martyr	-0.08	teller	0.11
with phone behind	martyr	-1.03	teller	0.87
with unit before	martyr	-0.17	teller	0.29
with unit behind	martyr	-0.05	teller	0.17
woman	martyr	-0.65	teller	0.5
words 1	martyr	-0.25	teller	-0.3
words 2	martyr	-0.89	teller	-0.71
words 3	martyr	1.34	teller	0.26
words 4	martyr	-0.44
words of text 0	martyr	0.16	teller	-0.36
words of text 1	martyr	0.29	teller	-0.15
words of text 2	martyr	0.24	teller	-0.71
words of text 3	teller	-0.11
words of text 4	martyr	-0.5	teller	0.13
words of text 5	martyr	-0.4	teller	0.46""")
