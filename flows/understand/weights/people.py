"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.89	teller	-0.83
+1=#	martyr	-0.07	teller	-0.12
+1=##	martyr	-0.3	teller	0.28
+1=###	martyr	-0.09	teller	-0.07
+1=####	martyr	0.33	teller	0.2
+1=##########	martyr	-0.3
+1=$	martyr	0.47	teller	-0.11
+1=19t	martyr	0.1
+1=84t	teller	0.11
+1=90t	teller	-0.05
+1=a	martyr	-0.29
+1=ai	martyr	0.15
+1=an	martyr	0.14
+1=and	martyr	0.22
+1=anh	teller	0.18
+1=ap	martyr	0.05
+1=at	martyr	-0.19
+1=ayun	teller	-0.07
+1=b	martyr	-0.42	teller	-0.14
+1=b1	martyr	0.11
+1=b2	martyr	-0.3	teller	0.1
+1=ba	martyr	0.32	teller	-0.21
+1=bac	martyr	0.12	teller	-0.15
+1=ban	martyr	-0.26	teller	-0.14
+1=bat	martyr	-0.1
+1=ben	martyr	0.15
+1=bi	martyr	0.23
+1=biet	martyr	-0.06	teller	0.07
+1=binh	teller	-0.11
+1=bo	martyr	0.36	teller	-0.14
+1=bom	martyr	-0.05
+1=bon	martyr	0.11	teller	0.1
+1=born	martyr	0.11
+1=both	martyr	0.1
+1=bui	teller	-0.06
+1=buon	martyr	0.07
+1=but	martyr	0.05
+1=c	martyr	0.13	teller	-0.12
+1=c1	martyr	0.07	teller	0.06
+1=c12	martyr	0.08
+1=c2	martyr	0.1	teller	-0.16
+1=c20	martyr	-0.12	teller	0.13
+1=c3	martyr	0.09
+1=c6	martyr	0.06
+1=ca	martyr	0.2
+1=cac	martyr	-0.12
+1=cai	martyr	0.12
+1=called	martyr	0.06
+1=came	martyr	-0.05
+1=can	martyr	0.29	teller	0.15
+1=cao	martyr	0.15
+1=cat	martyr	-0.07
+1=cau	martyr	-0.08	teller	-0.05
+1=ccb	martyr	-0.23
+1=chac	martyr	-0.1
+1=chau	teller	0.29
+1=chay	martyr	-0.11
+1=cheo	martyr	0.05
+1=chep	teller	0.12
+1=chet	martyr	0.19
+1=chi	martyr	-0.33	teller	-0.17
+1=chien	martyr	0.18
+1=chieu	teller	0.27
+1=chim	martyr	0.18
+1=chinh	martyr	-0.28
+1=cho	martyr	-0.21
+1=chon	teller	-0.06
+1=chong	martyr	0.14
+1=chu	teller	-0.22
+1=chua	martyr	0.3	teller	-0.06
+1=chuc	teller	-0.08
+1=chup	martyr	-0.06
+1=chuyen	martyr	-0.22
+1=co	martyr	0.09
+1=con	martyr	0.21	teller	0.15
+1=cong	martyr	-0.12	teller	0.09
+1=ctv	teller	-0.05
+1=cu	martyr	-0.17
+1=cua	martyr	-0.23
+1=cung	martyr	-0.13	teller	-0.07
+1=cuoi	martyr	-0.08
+1=cuong	martyr	0.06
+1=cut	martyr	-0.11
+1=cuu	martyr	-0.05
+1=d	martyr	-0.08
+1=d1	martyr	-0.1	teller	0.11
+1=da	martyr	-0.38
+1=dac	martyr	-0.09
+1=dang	martyr	-0.15	teller	-0.05
+1=danh	martyr	0.08
+1=dao	martyr	-0.06	teller	-0.05
+1=dat	martyr	-0.07
+1=day	martyr	-0.12	teller	0.3
+1=dead	martyr	-0.1
+1=dem	martyr	0.11
+1=den	teller	0.09
+1=deo	martyr	0.12	teller	-0.16
+1=deu	martyr	-0.09
+1=di	martyr	-0.16	teller	0.05
+1=died	martyr	0.08
+1=dien	martyr	-0.07
+1=dinh	martyr	-0.1
+1=dit	martyr	-0.16
+1=do	martyr	-0.09	teller	0.16
+1=doan	martyr	-0.05	teller	-0.1
+1=doc	martyr	-0.14	teller	0.16
+1=doi	martyr	0.2	teller	-0.12
+1=don	martyr	0.25	teller	-0.15
+1=dong	teller	-0.09
+1=dt	teller	-0.09
+1=du	teller	-0.09
+1=dua	martyr	-0.07	teller	0.14
+1=duc	martyr	0.11
+1=dung	martyr	-0.1
+1=duoc	martyr	0.07	teller	0.24
+1=duoi	teller	0.13
+1=duong	martyr	-0.06
+1=duy	martyr	-0.05	teller	0.05
+1=e	martyr	-0.07	teller	-0.08
+1=em	martyr	-0.06	teller	-0.1
+1=est	teller	0.06
+1=et	martyr	0.07
+1=fell	martyr	-0.16
+1=from	martyr	0.08	teller	-0.08
+1=gay	martyr	0.1
+1=ghi	martyr	-0.11	teller	0.13
+1=gi	martyr	0.07
+1=gia	martyr	-0.15
+1=giao	martyr	-0.15	teller	0.11
+1=giay	martyr	0.06	teller	-0.05
+1=giong	martyr	0.06
+1=giu	martyr	-0.15	teller	0.08
+1=go	martyr	0.21	teller	-0.26
+1=goi	martyr	-0.11
+1=gui	martyr	-0.15	teller	0.08
+1=ha	teller	-0.17
+1=hai	teller	-0.11
+1=hang	martyr	0.16
+1=hat	martyr	0.07
+1=hau	martyr	0.1
+1=hay	martyr	0.18	teller	-0.13
+1=he	martyr	-0.09	teller	-0.05
+1=hen	martyr	0.12
+1=het	teller	-0.07
+1=hi	martyr	0.11
+1=hien	martyr	-0.07	teller	-0.05
+1=ho	martyr	-0.16
+1=hoa	teller	-0.08
+1=hoi	martyr	0.22	teller	0.15
+1=hon	martyr	0.09
+1=hong	martyr	-0.1
+1=hp	martyr	-0.11
+1=hs	martyr	-0.09
+1=hung	martyr	0.09
+1=hy	martyr	0.41	teller	-0.05
+1=i	martyr	0.06	teller	0.12
+1=in	martyr	0.21
+1=is	martyr	0.07
+1=je	martyr	0.07
+1=k	teller	0.05
+1=ke	martyr	-0.47	teller	0.09
+1=khai	martyr	0.07	teller	0.09
+1=khau	martyr	-0.13	teller	0.07
+1=khe	martyr	-0.07
+1=khi	martyr	-0.05
+1=khmer	martyr	0.12
+1=khong	martyr	0.18	teller	0.09
+1=kien	martyr	0.06
+1=kieu	martyr	-0.07	teller	0.09
+1=kim	teller	0.11
+1=kinh	teller	0.13
+1=kt	martyr	-0.05
+1=ky	martyr	-0.05	teller	0.1
+1=l	martyr	0.1
+1=la	martyr	-0.09	teller	0.1
+1=lac	martyr	-0.06
+1=lai	martyr	-0.17	teller	-0.13
+1=lam	teller	-0.09
+1=lang	martyr	0.17	teller	0.19
+1=lanh	martyr	-0.11
+1=lap	teller	-0.07
+1=lay	martyr	0.05
+1=le	martyr	-0.19	teller	-0.1
+1=len	martyr	-0.06
+1=lien	martyr	0.09	teller	-0.05
+1=liet	martyr	-0.06
+1=linh	teller	0.21
+1=lo	martyr	0.07	teller	-0.09
+1=loc	martyr	-0.09
+1=lon	martyr	0.05
+1=long	martyr	-0.1
+1=lop	martyr	-0.05
+1=ls	martyr	0.14
+1=luc	martyr	0.09	teller	-0.05
+1=luong	martyr	-0.18
+1=luu	martyr	0.05	teller	-0.05
+1=ly	martyr	-0.05
+1=ma	martyr	0.23
+1=mac	martyr	0.19
+1=mai	martyr	0.05
+1=mat	martyr	0.14
+1=may	martyr	0.06	teller	-0.06
+1=me	martyr	-0.3
+1=mo	martyr	-0.09	teller	-0.11
+1=moi	martyr	0.52
+1=mort	martyr	-0.11
+1=mot	martyr	0.1
+1=mu	martyr	0.06
+1=mua	martyr	-0.12	teller	0.11
+1=muong	martyr	0.11	teller	-0.05
+1=my	martyr	-0.09	teller	-0.07
+1=na	martyr	-0.05
+1=nam	martyr	0.39	teller	0.08
+1=nay	martyr	-0.25	teller	0.27
+1=ne	teller	-0.05
+1=nen	martyr	0.14	teller	0.09
+1=neu	martyr	-0.13	teller	0.08
+1=nga	martyr	0.06
+1=ngan	martyr	-0.08
+1=ngay	martyr	0.29
+1=nghe	martyr	0.19	teller	-0.08
+1=nghi	martyr	0.11
+1=nghia	martyr	-0.09
+1=ngoai	martyr	-0.05	teller	-0.07
+1=nguoi	teller	-0.05
+1=nguyen	teller	0.22
+1=nha	martyr	0.24	teller	-0.12
+1=nhan	teller	0.11
+1=nhap	martyr	-0.06	teller	0.15
+1=nhe	teller	0.07
+1=nho	martyr	0.05	teller	0.31
+1=nhom	teller	0.06
+1=nhu	martyr	-0.12
+1=ninh	martyr	0.16
+1=no	martyr	-0.2
+1=noi	martyr	0.14
+1=nous	martyr	-0.06
+1=now	martyr	-0.05	teller	0.07
+1=nu	martyr	0.07
+1=nua	martyr	-0.14	teller	0.14
+1=nung	martyr	0.06	teller	-0.05
+1=nuoi	martyr	0.09
+1=o	martyr	-0.28	teller	0.16
+1=of	martyr	-0.15	teller	-0.05
+1=om	martyr	0.17
+1=on	martyr	0.05
+1=ong	martyr	-0.34	teller	0.22
+1=passed	teller	0.09
+1=people	martyr	-0.06
+1=phai	martyr	-0.14
+1=pham	martyr	0.08
+1=phan	teller	-0.08
+1=phao	martyr	0.07	teller	0.05
+1=phi	martyr	0.06
+1=pho	martyr	-0.06
+1=phong	martyr	-0.21
+1=phu	martyr	-0.15
+1=phuc	martyr	-0.06
+1=phung	martyr	-0.09	teller	0.09
+1=qua	martyr	-0.05	teller	-0.07
+1=quan	martyr	-0.21	teller	0.14
+1=quay	martyr	0.13
+1=que	martyr	-0.13	teller	0.06
+1=qui	martyr	-0.1
+1=quoc	martyr	-0.21
+1=quynh	teller	-0.05
+1=read	martyr	-0.12
+1=regiment	martyr	0.05
+1=ro	martyr	0.06
+1=roi	martyr	-0.09
+1=said	martyr	-0.14
+1=san	martyr	-0.09	teller	0.06
+1=sang	teller	-0.05
+1=sanh	martyr	-0.05
+1=sau	martyr	-0.16	teller	-0.16
+1=sdt	martyr	0.17
+1=se	martyr	0.1
+1=she	martyr	0.18
+1=sinh	teller	0.15
+1=sn	martyr	0.13	teller	-0.13
+1=so	martyr	-0.21	teller	-0.17
+1=soan	teller	0.11
+1=soc	teller	0.06
+1=son	martyr	0.08
+1=song	martyr	-0.12	teller	0.06
+1=sot	martyr	0.11
+1=squad	martyr	-0.08
+1=still	martyr	-0.12
+1=su	martyr	-0.11	teller	0.08
+1=sut	martyr	-0.09
+1=suu	martyr	-0.06	teller	0.22
+1=ta	martyr	-0.07
+1=tai	martyr	-0.15	teller	0.09
+1=tam	martyr	-0.25	teller	0.08
+1=tang	martyr	-0.09
+1=tat	martyr	0.11
+1=tau	martyr	0.05
+1=tay	martyr	0.12
+1=ten	martyr	-0.34	teller	-0.31
+1=thach	teller	-0.08
+1=thai	martyr	0.08
+1=than	teller	-0.06
+1=thang	martyr	0.18
+1=thanh	martyr	-0.11
+1=that	martyr	0.21
+1=thay	martyr	-0.18	teller	-0.07
+1=the	martyr	-0.36
+1=theo	martyr	-0.14	teller	0.09
+1=thi	martyr	0.4	teller	-0.17
+1=thieu	martyr	0.08
+1=thoi	martyr	0.16
+1=thon	martyr	0.1	teller	0.16
+1=thong	martyr	0.05	teller	-0.15
+1=thu	martyr	-0.14	teller	0.2
+1=thuoc	martyr	0.05
+1=thuong	martyr	0.1	teller	0.09
+1=thuy	martyr	0.06
+1=tien	martyr	0.07	teller	0.1
+1=tieu	martyr	0.32	teller	-0.11
+1=tim	martyr	0.06
+1=tinh	martyr	-0.05	teller	-0.08
+1=to	martyr	0.24
+1=toan	teller	-0.05
+1=toi	teller	0.39
+1=tp	teller	-0.06
+1=tra	martyr	0.21
+1=trac	martyr	-0.07
+1=trai	martyr	-0.08
+1=tram	martyr	-0.14	teller	0.05
+1=tran	martyr	-0.16	teller	0.09
+1=trang	martyr	-0.07
+1=tren	martyr	-0.05	teller	-0.1
+1=trieu	martyr	-0.07
+1=tro	teller	-0.12
+1=troi	martyr	0.13
+1=trong	martyr	-0.26	teller	0.19
+1=truc	martyr	-0.11	teller	0.11
+1=trung	martyr	0.13	teller	-0.07
+1=truoc	martyr	-0.34	teller	0.15
+1=truong	martyr	-0.11	teller	0.18
+1=tu	martyr	0.34
+1=tuc	martyr	0.06
+1=tui	martyr	-0.13
+1=tung	martyr	-0.09
+1=tuoi	martyr	0.05	teller	-0.05
+1=tuyen	martyr	-0.05
+1=ung	martyr	-0.12
+1=ut	teller	-0.05
+1=va	martyr	-0.26	teller	0.19
+1=van	martyr	-0.16	teller	-0.05
+1=vang	martyr	-0.05
+1=vao	teller	-0.05
+1=vay	martyr	0.05
+1=ve	teller	-0.08
+1=vi	teller	0.06
+1=vien	martyr	-0.2
+1=viet	martyr	0.05
+1=village	martyr	-0.08
+1=vo	teller	0.08
+1=voi	teller	0.12
+1=vu	martyr	0.08
+1=vui	martyr	-0.07
+1=was	martyr	0.05
+1=we	martyr	0.11
+1=who	martyr	0.28	teller	-0.05
+1=with	martyr	0.05
+1=xa	martyr	0.07	teller	-0.11
+1=xac	martyr	-0.05
+1=xin	martyr	0.3	teller	0.09
+1=xom	martyr	-0.14	teller	-0.05
+1=y	martyr	0.31
+1=yen	martyr	0.23	teller	-0.09
+2=#	martyr	0.13
+2=##	martyr	0.4	teller	-0.13
+2=###	martyr	-0.12	teller	0.23
+2=####	martyr	0.18	teller	-0.26
+2=##########	martyr	0.18
+2=$	martyr	-0.09	teller	0.05
+2=a	martyr	0.18	teller	0.13
+2=ac	martyr	0.12
+2=ai	martyr	0.17	teller	-0.12
+2=and	martyr	-0.05
+2=anh	martyr	-0.08
+2=at	martyr	0.11
+2=ay	martyr	-0.08
+2=b	martyr	0.15	teller	-0.05
+2=ba	martyr	-0.17	teller	0.25
+2=bac	martyr	0.11	teller	0.08
+2=bach	martyr	0.05
+2=back	martyr	-0.06
+2=bai	teller	0.09
+2=ban	teller	-0.14
+2=bang	martyr	-0.11	teller	0.07
+2=bao	teller	0.07
+2=bat	martyr	-0.19
+2=bay	martyr	-0.06
+2=be	teller	0.1
+2=ben	martyr	-0.14	teller	-0.05
+2=benh	martyr	-0.09
+2=bi	martyr	-0.23	teller	0.12
+2=bia	martyr	0.16	teller	-0.08
+2=bich	martyr	-0.07
+2=bien	martyr	0.11
+2=biet	martyr	0.11	teller	-0.19
+2=binh	martyr	0.1	teller	0.06
+2=bo	teller	0.08
+2=bom	martyr	-0.06
+2=bon	martyr	-0.06	teller	0.06
+2=bong	martyr	-0.08	teller	0.11
+2=bt	martyr	-0.07
+2=bui	martyr	0.05
+2=buoi	martyr	-0.14
+2=buon	martyr	-0.06
+2=c	martyr	-0.19	teller	0.06
+2=c1	martyr	-0.11
+2=c2	teller	-0.08
+2=c3	martyr	-0.07
+2=c5	martyr	0.05
+2=c9	martyr	-0.07
+2=ca	martyr	0.05	teller	0.13
+2=cai	martyr	0.08	teller	0.06
+2=called	martyr	0.05
+2=cam	martyr	0.09
+2=can	martyr	0.05	teller	-0.13
+2=cao	martyr	-0.06
+2=cat	martyr	0.13
+2=cau	martyr	-0.19	teller	-0.1
+2=cay	martyr	0.11
+2=ccb	teller	-0.08
+2=cham	martyr	-0.08	teller	0.07
+2=chan	martyr	-0.14	teller	-0.05
+2=chau	teller	-0.24
+2=che	teller	-0.05
+2=cheo	martyr	0.17
+2=chet	martyr	-0.63	teller	-0.05
+2=chi	martyr	-0.17	teller	-0.16
+2=chien	martyr	-0.09
+2=chieu	martyr	0.09
+2=chin	martyr	-0.17
+2=chinh	martyr	0.05	teller	0.05
+2=cho	martyr	-0.29	teller	-0.15
+2=chon	martyr	0.3	teller	0.15
+2=chong	teller	0.13
+2=chu	martyr	0.06	teller	-0.2
+2=chua	martyr	-0.2	teller	-0.05
+2=chuc	martyr	-0.05	teller	0.1
+2=chung	martyr	0.32
+2=chuyen	martyr	0.07
+2=co	martyr	0.14
+2=coi	martyr	-0.09	teller	0.09
+2=con	martyr	-0.17	teller	0.11
+2=cong	martyr	0.23	teller	0.06
+2=cot	martyr	-0.06
+2=cu	martyr	-0.05	teller	-0.25
+2=cua	martyr	0.09
+2=cung	martyr	0.2
+2=cuong	martyr	0.18
+2=cut	martyr	-0.08
+2=cuu	martyr	-0.06
+2=d	teller	0.07
+2=d2	martyr	-0.07
+2=d6	martyr	-0.11
+2=da	martyr	0.05
+2=dan	martyr	-0.21
+2=danh	martyr	0.09	teller	0.05
+2=dao	martyr	0.11
+2=dat	martyr	-0.06
+2=dau	martyr	0.2	teller	-0.12
+2=day	martyr	0.07
+2=de	martyr	0.12	teller	0.26
+2=dem	martyr	0.16
+2=den	martyr	0.06	teller	0.09
+2=di	teller	0.08
+2=dia	martyr	-0.08	teller	0.24
+2=dich	teller	-0.06
+2=dien	martyr	0.15	teller	0.1
+2=dieu	teller	-0.11
+2=dinh	martyr	0.27
+2=do	teller	0.07
+2=doan	martyr	-0.18
+2=doi	martyr	0.2	teller	-0.15
+2=don	martyr	-0.74	teller	0.09
+2=dong	martyr	-0.22
+2=du	martyr	-0.05
+2=dua	martyr	-0.19
+2=dung	teller	0.11
+2=duoc	martyr	0.07
+2=duoi	martyr	0.06
+2=duong	teller	-0.14
+2=e	martyr	0.12
+2=em	teller	-0.06
+2=fell	martyr	0.08
+2=from	martyr	-0.09
+2=gai	martyr	-0.15	teller	0.2
+2=gan	martyr	0.05
+2=ghi	martyr	-0.08	teller	0.11
+2=gia	martyr	-0.19
+2=giai	martyr	-0.06
+2=giang	martyr	0.2
+2=giao	martyr	0.08	teller	-0.08
+2=giat	teller	0.05
+2=gio	martyr	-0.17	teller	-0.08
+2=giong	martyr	0.48	teller	0.06
+2=giu	teller	-0.06
+2=giua	martyr	0.12
+2=giup	teller	-0.22
+2=goc	martyr	-0.11
+2=goi	martyr	0.06	teller	-0.07
+2=gui	martyr	0.17	teller	0.09
+2=h	martyr	-0.05	teller	0.09
+2=hai	martyr	0.09	teller	-0.14
+2=ham	martyr	0.06
+2=hang	martyr	-0.05
+2=hau	martyr	-0.12
+2=have	martyr	-0.06	teller	0.13
+2=hay	martyr	-0.22	teller	0.13
+2=he	martyr	-0.12
+2=hi	martyr	0.08
+2=hien	martyr	0.13
+2=ho	teller	0.14
+2=hoa	martyr	0.06	teller	-0.05
+2=hoai	martyr	0.09
+2=hoang	martyr	0.07	teller	-0.09
+2=hoat	martyr	0.2
+2=hoi	martyr	-0.13	teller	0.07
+2=hom	martyr	-0.05	teller	-0.11
+2=hre	martyr	-0.06
+2=hs	martyr	-0.1
+2=huong	teller	0.08
+2=huu	martyr	-0.1
+2=huy	martyr	-0.3	teller	-0.05
+2=huyen	teller	-0.07
+2=hy	martyr	0.17
+2=i	martyr	-0.18	teller	-0.1
+2=il	martyr	-0.05
+2=in	martyr	-0.12
+2=is	martyr	-0.08
+2=k	martyr	-0.05	teller	-0.05
+2=ke	teller	-0.09
+2=kha	martyr	0.08
+2=khac	teller	-0.12
+2=khai	martyr	-0.06
+2=khang	teller	-0.05
+2=khanh	martyr	0.1
+2=khe	martyr	0.2
+2=khmer	martyr	0.05	teller	-0.06
+2=khoai	martyr	-0.08
+2=khoi	martyr	-0.13
+2=khong	teller	-0.05
+2=kia	martyr	0.16
+2=kich	martyr	0.06
+2=kiem	teller	-0.05
+2=kien	martyr	0.31
+2=kieu	martyr	-0.13
+2=kim	martyr	0.12	teller	-0.07
+2=kinh	martyr	-0.07	teller	0.13
+2=ko	martyr	-0.05
+2=kon	martyr	0.05	teller	0.07
+2=ky	martyr	-0.15	teller	0.06
+2=l	martyr	0.19
+2=la	martyr	-0.42	teller	-0.12
+2=lac	martyr	0.23	teller	-0.05
+2=lai	martyr	0.2	teller	-0.14
+2=lam	martyr	-0.08
+2=lan	martyr	-0.1
+2=lang	teller	-0.05
+2=lao	martyr	-0.09	teller	0.1
+2=lap	martyr	-0.17	teller	-0.05
+2=lay	teller	-0.06
+2=le	martyr	-0.33
+2=leader	martyr	-0.08
+2=left	martyr	0.08
+2=len	martyr	0.15
+2=lenh	martyr	-0.08
+2=liem	martyr	0.06
+2=liet	martyr	-0.05	teller	0.08
+2=lieu	martyr	-0.07
+2=linh	martyr	-0.07	teller	-0.06
+2=lo	martyr	-0.09
+2=loc	martyr	0.24	teller	-0.05
+2=long	martyr	-0.22	teller	0.09
+2=lot	martyr	0.07
+2=ls	teller	-0.05
+2=luc	martyr	0.16
+2=lung	martyr	-0.07
+2=luong	martyr	0.18
+2=luu	martyr	0.3
+2=ly	martyr	-0.17	teller	-0.06
+2=ma	martyr	-0.29	teller	0.2
+2=mac	martyr	0.05
+2=mai	martyr	0.05
+2=man	martyr	-0.06
+2=manh	martyr	0.07
+2=mao	martyr	0.05
+2=mat	martyr	-0.38	teller	-0.11
+2=may	martyr	-0.06	teller	0.09
+2=me	martyr	0.05	teller	-0.24
+2=mien	martyr	0.05
+2=min	martyr	0.23
+2=minh	martyr	-0.16	teller	0.05
+2=mo	martyr	-0.05	teller	-0.07
+2=moi	martyr	0.08
+2=mong	martyr	0.25	teller	-0.08
+2=mot	martyr	-0.05	teller	0.08
+2=mua	teller	0.11
+2=mui	martyr	-0.1
+2=muoi	martyr	0.16	teller	0.16
+2=muon	martyr	-0.17	teller	0.21
+2=muong	martyr	0.13	teller	-0.09
+2=na	martyr	0.06	teller	-0.16
+2=nam	martyr	0.08	teller	0.11
+2=nao	martyr	-0.05	teller	0.09
+2=nen	martyr	-0.06
+2=ng	teller	0.12
+2=nga	martyr	-0.06
+2=ngan	martyr	0.18
+2=ngay	martyr	-0.28	teller	0.07
+2=nghe	martyr	-0.23	teller	-0.06
+2=nghi	martyr	-0.11
+2=nghia	martyr	0.17
+2=ngo	martyr	0.38
+2=ngoai	martyr	0.07
+2=ngoc	martyr	-0.14	teller	0.09
+2=ngoi	martyr	0.15	teller	0.06
+2=ngu	teller	0.13
+2=nguoi	martyr	-0.08	teller	-0.18
+2=nguyen	teller	-0.14
+2=nha	teller	0.05
+2=nhac	martyr	0.12
+2=nhan	martyr	0.19	teller	-0.14
+2=nhat	teller	-0.14
+2=nhau	martyr	0.09
+2=nhi	martyr	-0.14
+2=nho	martyr	0.19
+2=nhom	teller	0.06
+2=nhon	teller	0.2
+2=nhu	martyr	-0.05
+2=nhung	teller	-0.08
+2=nien	martyr	0.08
+2=ninh	teller	0.08
+2=no	teller	0.19
+2=noi	martyr	0.13	teller	0.39
+2=nong	martyr	-0.14
+2=ntls	martyr	0.07
+2=nu	martyr	0.09
+2=nua	martyr	0.09
+2=nui	martyr	0.08
+2=nung	martyr	-0.08
+2=nuoc	martyr	0.18
+2=o	martyr	-0.08
+2=oai	martyr	-0.08
+2=of	teller	0.19
+2=on	teller	0.06
+2=ong	martyr	-0.12	teller	0.17
+2=pa	martyr	-0.05
+2=pha	martyr	-0.05
+2=phai	martyr	-0.08
+2=pham	martyr	0.06
+2=phan	martyr	0.06
+2=phao	martyr	0.05
+2=phap	martyr	0.16
+2=phau	martyr	0.21	teller	0.06
+2=phep	martyr	0.06
+2=pho	martyr	0.22
+2=phong	martyr	0.19
+2=phu	martyr	0.09
+2=phuc	teller	-0.07
+2=phung	martyr	0.09
+2=phuoc	martyr	0.08
+2=phuong	teller	0.07
+2=plei	martyr	0.13	teller	0.1
+2=qua	teller	0.1
+2=quach	martyr	-0.08
+2=quan	martyr	-0.05	teller	-0.15
+2=quang	teller	0.09
+2=quao	martyr	0.2
+2=que	martyr	-0.38
+2=quen	martyr	0.05	teller	-0.05
+2=quy	teller	0.13
+2=quynh	martyr	-0.15
+2=ra	martyr	-0.07	teller	0.08
+2=raglai	martyr	-0.09	teller	0.08
+2=rang	martyr	0.18
+2=ro	teller	0.15
+2=roi	martyr	0.26	teller	-0.19
+2=ruot	martyr	0.23
+2=s	teller	0.06
+2=san	martyr	-0.1
+2=sang	martyr	-0.08	teller	0.16
+2=sanh	martyr	0.08
+2=sao	teller	0.08
+2=sat	martyr	-0.12
+2=sau	martyr	0.05
+2=si	martyr	0.32	teller	-0.05
+2=sinh	martyr	0.63	teller	-0.14
+2=so	martyr	-0.18	teller	-0.13
+2=son	martyr	-0.06	teller	0.1
+2=su	teller	-0.07
+2=sung	martyr	-0.05	teller	0.09
+2=sut	martyr	-0.11
+2=suu	martyr	-0.08
+2=sy	martyr	0.11
+2=t	martyr	-0.06
+2=ta	martyr	0.06
+2=tai	teller	0.08
+2=tam	martyr	-0.27	teller	0.14
+2=tan	martyr	0.31	teller	-0.06
+2=tang	martyr	0.06
+2=tap	martyr	-0.1
+2=tau	teller	0.09
+2=tay	teller	-0.1
+2=ten	martyr	-0.28	teller	0.1
+2=thai	martyr	-0.09
+2=tham	martyr	0.2	teller	0.05
+2=than	martyr	-0.12
+2=thang	martyr	-0.12	teller	0.17
+2=thao	teller	0.09
+2=that	martyr	-0.32	teller	-0.13
+2=thay	martyr	0.08
+2=the	martyr	-0.07	teller	-0.11
+2=theo	martyr	0.2
+2=thi	martyr	-0.34	teller	-0.2
+2=thien	martyr	0.09
+2=thiet	martyr	-0.14
+2=thieu	martyr	0.08	teller	-0.08
+2=tho	martyr	-0.06
+2=thoai	martyr	-0.09
+2=thoat	martyr	-0.13
+2=thon	teller	-0.2
+2=thong	martyr	0.12	teller	-0.06
+2=thu	martyr	0.14
+2=thuc	martyr	-0.1
+2=thuoc	martyr	-0.09
+2=thuong	martyr	0.07	teller	0.09
+2=thuy	martyr	0.18
+2=thuyen	martyr	-0.07
+2=tich	martyr	0.12
+2=tien	martyr	0.08
+2=tieu	martyr	-0.35	teller	0.23
+2=tim	teller	0.14
+2=tin	martyr	0.09	teller	-0.11
+2=tinh	martyr	-0.14
+2=tnxp	martyr	0.07
+2=to	martyr	0.13	teller	0.16
+2=toa	teller	0.07
+2=toc	teller	0.15
+2=toi	martyr	0.2	teller	0.21
+2=tra	teller	-0.11
+2=trac	martyr	-0.1
+2=trach	martyr	-0.14
+2=trai	teller	0.28
+2=tran	teller	-0.06
+2=trang	martyr	-0.08	teller	0.19
+2=tren	martyr	0.05
+2=tri	martyr	-0.1
+2=trieu	martyr	-0.13
+2=trinh	martyr	-0.22	teller	0.22
+2=tro	martyr	-0.13
+2=troi	martyr	0.08
+2=trong	teller	-0.12
+2=truc	martyr	0.07
+2=trung	martyr	-0.38
+2=truoc	martyr	0.1	teller	-0.05
+2=truong	martyr	0.06
+2=tu	teller	0.05
+2=tuan	martyr	-0.05
+2=tui	martyr	-0.07
+2=tuoi	martyr	-0.06
+2=tuyen	martyr	0.05
+2=ung	martyr	0.08
+2=uong	teller	0.07
+2=ut	martyr	0.23
+2=uy	martyr	0.22	teller	-0.12
+2=va	martyr	-0.18	teller	-0.05
+2=van	teller	0.11
+2=vao	martyr	-0.05
+2=ve	martyr	-0.12	teller	-0.05
+2=vi	martyr	0.06	teller	-0.06
+2=viec	martyr	-0.06	teller	-0.08
+2=vien	martyr	-0.18	teller	0.05
+2=viet	martyr	-0.13
+2=vinh	martyr	0.35	teller	-0.1
+2=vo	martyr	-0.05	teller	-0.05
+2=vong	martyr	0.06
+2=vu	martyr	0.13	teller	-0.08
+2=vui	martyr	-0.18
+2=vuong	martyr	-0.11	teller	0.16
+2=was	martyr	0.19
+2=xa	martyr	-0.35	teller	0.25
+2=xac	martyr	0.13	teller	-0.05
+2=xin	martyr	-0.12
+2=xo	teller	-0.07
+2=xua	martyr	0.08	teller	0.06
+2=xuan	martyr	0.33	teller	-0.05
+2=xuong	martyr	0.13	teller	-0.08
+2=xuyen	teller	0.05
+2=y	martyr	-0.14
+2=yen	teller	-0.07
+2=yeu	martyr	-0.08
+3=#	martyr	-0.24	teller	-0.14
+3=##	martyr	-0.05	teller	0.36
+3=###	martyr	-0.17	teller	0.11
+3=####	martyr	0.35	teller	-0.14
+3=$	martyr	0.11	teller	0.64
+3=a	martyr	-0.23	teller	-0.1
+3=ai	martyr	-0.07
+3=an	teller	0.09
+3=ancien	martyr	-0.12	teller	0.12
+3=anh	teller	0.12
+3=ao	martyr	0.15
+3=ap	martyr	-0.12	teller	0.15
+3=arvn	martyr	-0.07
+3=at	martyr	0.26
+3=au	martyr	0.06
+3=ay	martyr	-0.08
+3=b	teller	0.06
+3=ba	martyr	0.14	teller	0.16
+3=bac	martyr	0.26	teller	-0.09
+3=bach	martyr	-0.2
+3=bai	martyr	0.06
+3=ban	martyr	0.26	teller	-0.17
+3=bang	martyr	-0.12
+3=bao	martyr	0.26	teller	-0.11
+3=bay	teller	0.11
+3=be	martyr	0.05
+3=ben	teller	-0.08
+3=benh	martyr	-0.1
+3=beside	martyr	0.14
+3=bi	martyr	-0.13	teller	0.08
+3=bien	martyr	-0.08
+3=biet	martyr	-0.13	teller	0.06
+3=binh	teller	0.05
+3=bo	martyr	-0.25	teller	0.23
+3=boc	martyr	0.1
+3=bua	martyr	0.22
+3=bung	martyr	0.1
+3=buon	martyr	0.08
+3=c	martyr	0.17
+3=c10	martyr	-0.11
+3=c5	martyr	-0.08
+3=c6	martyr	-0.06
+3=c9	teller	-0.08
+3=ca	martyr	0.25	teller	0.08
+3=cach	martyr	0.05
+3=cai	martyr	-0.07	teller	-0.11
+3=cam	martyr	0.06	teller	0.06
+3=can	martyr	-0.17	teller	-0.05
+3=cang	martyr	-0.08
+3=canh	martyr	-0.18	teller	0.18
+3=cao	teller	-0.1
+3=cap	martyr	-0.25
+3=cat	martyr	-0.13	teller	0.09
+3=cau	martyr	-0.22
+3=cha	martyr	-0.16
+3=chan	martyr	0.05
+3=chau	martyr	-0.08	teller	-0.11
+3=chay	martyr	0.06
+3=che	teller	-0.06
+3=chet	martyr	-0.07	teller	-0.05
+3=chi	martyr	0.2
+3=chien	martyr	-0.09	teller	-0.07
+3=chieu	martyr	-0.13
+3=chin	martyr	0.11	teller	-0.07
+3=cho	martyr	0.15	teller	-0.21
+3=chon	teller	-0.05
+3=chong	martyr	0.2
+3=chu	martyr	0.48
+3=chua	teller	-0.09
+3=chuc	martyr	0.1
+3=chung	martyr	-0.06	teller	0.09
+3=chuyen	martyr	-0.13	teller	-0.09
+3=co	martyr	0.09	teller	-0.19
+3=coi	martyr	-0.13	teller	0.13
+3=com	teller	-0.1
+3=commander	teller	0.13
+3=con	martyr	-0.14	teller	-0.15
+3=cong	martyr	0.24	teller	-0.18
+3=cu	martyr	-0.07
+3=cua	martyr	-0.15	teller	-0.09
+3=cuc	martyr	0.37
+3=cung	teller	0.09
+3=cuoi	martyr	0.12
+3=cuon	martyr	0.12
+3=cuong	teller	0.07
+3=cut	martyr	0.22
+3=cuu	martyr	0.1
+3=d3	martyr	-0.11
+3=d5	martyr	-0.09	teller	0.09
+3=da	martyr	-0.13
+3=dai	teller	-0.14
+3=dan	martyr	-0.19	teller	0.09
+3=dang	martyr	0.11	teller	-0.09
+3=danh	martyr	0.23	teller	-0.08
+3=dao	martyr	0.14	teller	0.09
+3=dap	martyr	-0.05
+3=dat	teller	0.09
+3=dau	teller	-0.08
+3=day	teller	0.07
+3=de	martyr	0.15	teller	-0.24
+3=dem	martyr	-0.14
+3=den	martyr	-0.09
+3=di	martyr	0.09
+3=dia	martyr	-0.17
+3=diem	martyr	-0.17
+3=dien	martyr	0.11	teller	0.08
+3=diep	martyr	-0.06
+3=dieu	martyr	0.05
+3=dinh	martyr	0.11	teller	0.05
+3=do	martyr	0.17
+3=doan	martyr	-0.26	teller	0.19
+3=doc	teller	0.06
+3=doi	teller	-0.1
+3=don	teller	0.21
+3=dong	martyr	-0.06	teller	0.16
+3=dot	martyr	0.05
+3=dt	martyr	-0.08	teller	0.21
+3=du	martyr	0.05
+3=duc	martyr	-0.12	teller	0.07
+3=dung	martyr	-0.19
+3=duoc	martyr	0.05	teller	0.05
+3=duoi	martyr	-0.16
+3=duong	martyr	0.11	teller	-0.17
+3=duy	martyr	0.12
+3=e	martyr	-0.17
+3=e12	martyr	-0.05
+3=e31	martyr	-0.12	teller	0.14
+3=e42	martyr	0.05
+3=e66	teller	-0.06
+3=em	teller	0.07
+3=en	martyr	-0.07
+3=est	martyr	0.1
+3=et	martyr	0.2
+3=example	teller	-0.12
+3=from	martyr	-0.1
+3=gac	martyr	0.14
+3=gai	teller	0.13
+3=gao	martyr	0.18
+3=gap	martyr	-0.15	teller	0.1
+3=ghi	martyr	0.08	teller	0.06
+3=gia	martyr	-0.12
+3=giang	martyr	-0.07
+3=giao	teller	0.11
+3=giay	martyr	-0.16	teller	-0.05
+3=gieng	martyr	-0.16
+3=gio	martyr	-0.09	teller	-0.15
+3=giong	martyr	0.06
+3=giu	martyr	0.13
+3=giua	martyr	-0.06	teller	0.07
+3=go	teller	0.1
+3=goc	martyr	-0.07	teller	-0.05
+3=goi	martyr	0.13	teller	-0.21
+3=gui	martyr	-0.08	teller	-0.11
+3=ha	teller	0.05
+3=hai	teller	0.11
+3=hang	martyr	0.14	teller	-0.05
+3=hao	martyr	-0.06
+3=hay	martyr	0.12
+3=he	martyr	0.14
+3=het	martyr	0.11
+3=hi	martyr	0.07
+3=hien	teller	0.2
+3=hiep	martyr	0.06
+3=his	martyr	-0.07	teller	0.13
+3=ho	martyr	0.21	teller	-0.05
+3=hoa	martyr	0.47	teller	-0.14
+3=hoai	martyr	0.13
+3=hoan	teller	0.12
+3=hoang	martyr	0.06	teller	-0.05
+3=hoc	martyr	-0.13
+3=hoe	martyr	-0.13	teller	0.13
+3=hoi	martyr	-0.2	teller	-0.15
+3=hong	martyr	0.18
+3=hop	martyr	0.05
+3=hs	martyr	0.11
+3=hue	martyr	0.07	teller	0.08
+3=hung	martyr	-0.15	teller	-0.08
+3=huong	martyr	0.08	teller	0.08
+3=huyen	martyr	0.13
+3=hy	martyr	-0.22
+3=i	martyr	-0.08
+3=ke	martyr	-0.17	teller	0.08
+3=ket	martyr	-0.13	teller	0.07
+3=keu	teller	0.07
+3=khai	teller	0.07
+3=kham	martyr	-0.15
+3=khanh	martyr	-0.47	teller	0.06
+3=khau	martyr	-0.06	teller	-0.07
+3=khe	martyr	0.11
+3=khi	martyr	0.29
+3=khieng	martyr	-0.17
+3=khoang	martyr	0.09
+3=khoi	martyr	-0.05
+3=khong	martyr	-0.05	teller	0.12
+3=khuong	martyr	-0.2	teller	0.11
+3=kia	martyr	-0.14
+3=kich	martyr	-0.14	teller	0.06
+3=kiem	martyr	0.3
+3=kien	teller	-0.05
+3=killed	martyr	0.06
+3=kim	martyr	0.14	teller	0.05
+3=kinh	martyr	-0.05	teller	-0.1
+3=ky	martyr	-0.07
+3=l	martyr	-0.09
+3=la	teller	-0.37
+3=lai	martyr	-0.23
+3=lam	martyr	0.22	teller	0.1
+3=lan	martyr	-0.06
+3=lang	martyr	0.23	teller	-0.11
+3=lanh	martyr	0.09
+3=lao	martyr	-0.07	teller	0.12
+3=lap	martyr	-0.35
+3=lay	martyr	0.13
+3=le	martyr	-0.26	teller	0.08
+3=len	martyr	-0.16	teller	0.18
+3=les	martyr	-0.09
+3=liaison	martyr	0.07
+3=lien	martyr	-0.14	teller	-0.16
+3=liet	martyr	-0.12	teller	0.3
+3=linh	martyr	0.17
+3=lo	martyr	-0.06	teller	-0.05
+3=loc	martyr	0.05	teller	-0.06
+3=loi	martyr	0.09
+3=lon	martyr	0.06
+3=long	teller	0.1
+3=ls	martyr	-0.08
+3=lu	martyr	0.05
+3=lua	martyr	-0.05
+3=luc	teller	-0.05
+3=luong	martyr	0.1	teller	-0.08
+3=luu	martyr	0.05
+3=ly	martyr	0.1	teller	0.15
+3=ma	martyr	-0.16	teller	-0.14
+3=mac	martyr	-0.05
+3=mai	teller	0.11
+3=man	teller	-0.05
+3=mang	martyr	0.11
+3=mao	martyr	0.05
+3=mat	martyr	0.15	teller	-0.09
+3=may	martyr	0.16
+3=me	martyr	-0.18	teller	0.05
+3=mien	martyr	0.06
+3=min	martyr	-0.14
+3=minh	martyr	-0.07	teller	0.05
+3=mo	martyr	0.24	teller	-0.1
+3=moi	martyr	-0.15
+3=mong	martyr	-0.13	teller	0.22
+3=mot	martyr	0.31
+3=mu	martyr	-0.07
+3=mui	martyr	-0.08
+3=muoi	teller	0.09
+3=my	teller	0.07
+3=na	martyr	-0.07
+3=name	martyr	-0.1
+3=nang	martyr	-0.07
+3=nau	martyr	-0.12
+3=nay	teller	-0.11
+3=nen	teller	-0.08
+3=neu	martyr	-0.05
+3=ngay	martyr	0.09
+3=nghe	martyr	0.05	teller	0.05
+3=nghi	teller	-0.1
+3=nghia	martyr	0.07	teller	-0.12
+3=nghiem	martyr	-0.07
+3=ngo	martyr	0.17	teller	-0.06
+3=ngoai	martyr	0.08
+3=ngoc	martyr	0.06
+3=ngu	martyr	0.11
+3=nguoi	martyr	0.19	teller	0.1
+3=nguyen	martyr	0.18
+3=nha	teller	-0.09
+3=nhan	martyr	0.19	teller	-0.09
+3=nhap	martyr	-0.28
+3=nhat	martyr	0.07
+3=nhay	martyr	0.13
+3=nhi	martyr	-0.08	teller	0.12
+3=nho	teller	-0.07
+3=nhu	martyr	0.09	teller	-0.05
+3=nhuan	martyr	0.05
+3=nhung	martyr	0.18	teller	-0.05
+3=niem	martyr	0.08
+3=no	teller	-0.06
+3=noi	martyr	0.05	teller	0.09
+3=nong	martyr	0.16	teller	-0.11
+3=not	martyr	0.15
+3=ntls	teller	0.09
+3=nua	martyr	-0.12
+3=nui	martyr	-0.12
+3=nuoi	martyr	0.08	teller	-0.06
+3=o	teller	-0.19
+3=oai	martyr	0.1
+3=of	martyr	-0.43
+3=oi	martyr	0.12	teller	-0.09
+3=ong	martyr	-0.11	teller	0.31
+3=pa	teller	-0.12
+3=pham	teller	0.08
+3=phan	martyr	-0.16	teller	-0.06
+3=phap	martyr	0.1	teller	0.11
+3=phat	martyr	0.12
+3=phe	martyr	0.08
+3=phi	martyr	0.16
+3=pho	martyr	0.22
+3=phong	martyr	0.11	teller	-0.1
+3=phu	martyr	0.24	teller	-0.1
+3=phuc	martyr	-0.05
+3=phuoc	martyr	0.16
+3=phuong	martyr	-0.07	teller	0.09
+3=quach	martyr	-0.19
+3=quang	martyr	-0.12	teller	-0.08
+3=quay	martyr	0.09
+3=que	martyr	0.06	teller	-0.17
+3=quynh	martyr	0.06	teller	-0.05
+3=ra	martyr	0.17	teller	-0.06
+3=rach	martyr	0.08
+3=rau	martyr	0.05
+3=regiment	martyr	-0.12
+3=reo	martyr	0.08
+3=roi	martyr	-0.16
+3=rung	martyr	0.16
+3=ruong	martyr	0.09
+3=rut	martyr	-0.14
+3=sach	martyr	-0.43	teller	0.16
+3=sai	martyr	-0.06
+3=said	martyr	0.07
+3=san	martyr	-0.17	teller	0.08
+3=sang	martyr	-0.3	teller	-0.05
+3=sat	martyr	-0.07	teller	0.22
+3=sau	martyr	-0.2	teller	-0.11
+3=say	martyr	0.05
+3=si	martyr	0.11	teller	0.16
+3=sinh	martyr	0.06	teller	-0.13
+3=sn	martyr	-0.09
+3=so	martyr	0.2	teller	-0.08
+3=soc	martyr	0.07
+3=som	martyr	-0.07
+3=son	martyr	-0.15
+3=song	teller	-0.11
+3=south	martyr	-0.08
+3=su	teller	-0.2
+3=sut	martyr	-0.05
+3=suu	martyr	-0.12
+3=ta	teller	0.12
+3=tac	martyr	0.09
+3=tai	martyr	-0.16
+3=tam	martyr	-0.1	teller	0.08
+3=tang	martyr	-0.05	teller	0.05
+3=tap	martyr	0.22	teller	-0.05
+3=tau	martyr	0.11
+3=tay	martyr	-0.18	teller	0.07
+3=ten	martyr	-0.07	teller	-0.23
+3=tet	teller	0.1
+3=thach	teller	-0.06
+3=than	martyr	-0.21
+3=thang	martyr	0.14
+3=thanh	martyr	0.26	teller	-0.1
+3=thap	martyr	-0.09
+3=thay	martyr	-0.13
+3=the	martyr	-0.11
+3=them	martyr	0.09
+3=theo	martyr	0.05
+3=thi	martyr	-0.19	teller	-0.12
+3=thien	martyr	-0.07
+3=thiet	martyr	0.08
+3=thin	martyr	-0.05
+3=tho	martyr	0.06	teller	0.1
+3=thoi	martyr	0.12
+3=thon	martyr	-0.06
+3=thong	martyr	0.05
+3=thu	martyr	-0.08
+3=thuan	martyr	-0.2
+3=thuong	martyr	-0.17	teller	0.1
+3=tich	martyr	0.22	teller	-0.08
+3=tien	martyr	0.22	teller	0.29
+3=tieng	teller	0.06
+3=tim	martyr	-0.11	teller	0.09
+3=tin	martyr	-0.16
+3=tinh	teller	0.07
+3=tnxp	martyr	0.05	teller	-0.06
+3=to	martyr	-0.07	teller	0.05
+3=toi	martyr	-0.22	teller	-0.07
+3=told	martyr	-0.06
+3=ton	martyr	0.12	teller	0.17
+3=tong	martyr	-0.12	teller	-0.1
+3=tra	martyr	0.16	teller	-0.06
+3=trach	teller	0.13
+3=tram	martyr	-0.12	teller	-0.08
+3=tran	martyr	-0.2	teller	-0.2
+3=trang	martyr	-0.09
+3=trao	martyr	-0.05
+3=tre	martyr	-0.06
+3=tren	martyr	0.29	teller	-0.06
+3=tri	martyr	0.11	teller	0.07
+3=trinh	martyr	0.12
+3=tro	martyr	0.13
+3=trong	martyr	-0.11	teller	-0.11
+3=tru	martyr	0.14
+3=truc	martyr	0.09
+3=trung	martyr	-0.26	teller	-0.06
+3=truoc	martyr	-0.15
+3=truong	martyr	-0.22
+3=tu	martyr	0.13	teller	-0.08
+3=tuc	martyr	-0.05
+3=tui	martyr	-0.1	teller	-0.05
+3=tung	teller	0.09
+3=tuoi	martyr	-0.06
+3=tuong	teller	-0.05
+3=tuyen	martyr	0.11
+3=tuyet	martyr	-0.14
+3=ty	martyr	-0.09
+3=une	martyr	0.06
+3=ut	teller	-0.08
+3=va	martyr	0.2	teller	-0.08
+3=van	martyr	-0.29	teller	0.07
+3=vang	teller	0.18
+3=vay	martyr	-0.08
+3=ve	martyr	-0.12	teller	-0.12
+3=vi	martyr	-0.36
+3=vien	martyr	0.16
+3=viet	martyr	0.23
+3=vivant	teller	0.1
+3=vo	martyr	0.12	teller	-0.13
+3=voi	martyr	-0.14	teller	-0.11
+3=vong	martyr	0.24
+3=vua	martyr	0.09
+3=was	martyr	0.05
+3=we	martyr	0.11
+3=with	martyr	-0.07
+3=xa	martyr	-0.3	teller	-0.25
+3=xac	martyr	-0.15
+3=xe	martyr	0.19
+3=xem	martyr	-0.05
+3=xin	martyr	-0.13
+3=xoan	martyr	-0.05
+3=xom	martyr	-0.08	teller	0.1
+3=xu	martyr	-0.1
+3=xuan	martyr	-0.14
+3=xung	martyr	0.07
+3=xuong	martyr	0.17
+3=xuyen	martyr	-0.09	teller	0.13
+3=y	martyr	0.12
+3=yen	teller	-0.12
-1=#	martyr	0.23	teller	-0.29
-1=# & anh	martyr	0.21
-1=# & ba	martyr	-0.07	teller	0.12
-1=# & bui	martyr	0.05
-1=# & co	martyr	-0.11
-1=# & cu	teller	-0.14
-1=# & do	martyr	0.05
-1=# & doan	martyr	-0.05
-1=# & dong	martyr	-0.05
-1=# & ha	martyr	0.05
-1=# & hai	martyr	0.08
-1=# & hoang	martyr	-0.08	teller	0.1
-1=# & kieu	martyr	-0.08	teller	-0.05
-1=# & la	martyr	0.17
-1=# & le	martyr	0.14
-1=# & lo	martyr	0.12
-1=# & luong	teller	-0.06
-1=# & luu	martyr	-0.18
-1=# & ngo	martyr	-0.09
-1=# & nguyen	martyr	-0.08
-1=# & nong	martyr	-0.08	teller	0.12
-1=# & ong	martyr	0.07
-1=# & ten	martyr	0.09
-1=# & toi	teller	-0.09
-1=# & trinh	martyr	0.05
-1=# & truong	martyr	-0.05
-1=# & vu	martyr	-0.07
-1=##	teller	0.13
-1=## & bac	martyr	-0.13
-1=## & cai	martyr	-0.09
-1=## & chu	martyr	0.11
-1=## & con	martyr	-0.06
-1=## & cu	teller	0.13
-1=## & dang	martyr	-0.14	teller	0.07
-1=## & dinh	martyr	0.09
-1=## & doan	martyr	0.09
-1=## & dong	martyr	-0.06
-1=## & duong	martyr	-0.06
-1=## & ho	martyr	0.1
-1=## & la	martyr	0.12
-1=## & ong	martyr	-0.18
-1=## & phan	martyr	0.08
-1=## & ten	martyr	-0.19	teller	0.2
-1=## & thang	martyr	-0.1
-1=## & toi	teller	0.07
-1=## & tran	martyr	0.14
-1=###	martyr	0.09
-1=### & anh	teller	-0.05
-1=### & chau	teller	-0.11
-1=### & chi	teller	0.05
-1=### & co	martyr	-0.07
-1=### & con	teller	-0.05
-1=### & ten	martyr	-0.05	teller	0.15
-1=### & trinh	martyr	0.09
-1=####	martyr	0.1
-1=#### & bac	martyr	-0.05	teller	0.06
-1=#### & bo	martyr	0.14
-1=#### & chau	martyr	-0.06
-1=#### & chi	teller	-0.08
-1=#### & chu	martyr	-0.13	teller	0.07
-1=#### & co	martyr	-0.08	teller	0.24
-1=#### & con	teller	0.23
-1=#### & dai	martyr	0.06
-1=#### & dinh	martyr	-0.05
-1=#### & doan	martyr	0.06
-1=#### & em	teller	-0.1
-1=#### & gom	martyr	-0.05
-1=#### & le	martyr	0.05
-1=#### & mai	martyr	0.07
-1=#### & nguoi	martyr	-0.09	teller	-0.05
-1=#### & nguyen	martyr	0.07
-1=#### & ong	martyr	0.11	teller	-0.12
-1=#### & phan	martyr	0.05
-1=#### & ten	martyr	0.17
-1=#### & toi	martyr	-0.19	teller	0.05
-1=#### & truong	martyr	-0.08
-1=#### & vu	martyr	0.13
-1=##########	teller	0.08
-1=^	martyr	0.34	teller	0.23
-1=^ & anh	martyr	-0.21	teller	-0.18
-1=^ & ba	martyr	0.35	teller	0.05
-1=^ & bac	teller	0.11
-1=^ & ban	teller	-0.14
-1=^ & bo	martyr	-0.44	teller	-0.1
-1=^ & chau	teller	-0.2
-1=^ & chu	teller	0.19
-1=^ & co	martyr	0.09	teller	0.06
-1=^ & con	martyr	0.05	teller	-0.13
-1=^ & cu	martyr	-0.13	teller	0.07
-1=^ & danh	martyr	-0.1	teller	-0.06
-1=^ & dong	martyr	0.05
-1=^ & e	teller	0.07
-1=^ & em	martyr	0.22	teller	0.07
-1=^ & ha	martyr	0.06
-1=^ & ho	martyr	0.17
-1=^ & i	teller	0.07
-1=^ & le	martyr	0.05
-1=^ & liet	martyr	0.58
-1=^ & ls	martyr	0.16	teller	-0.05
-1=^ & me	martyr	-0.08	teller	0.1
-1=^ & minh	martyr	-0.06	teller	-0.2
-1=^ & my	martyr	0.13
-1=^ & nguoi	martyr	-0.24
-1=^ & nguyen	martyr	0.11	teller	-0.1
-1=^ & ong	martyr	-0.15	teller	0.32
-1=^ & ten	martyr	0.08
-1=^ & thay	martyr	0.07	teller	-0.05
-1=^ & toi	martyr	-0.25	teller	0.36
-1=^ & tran	martyr	-0.21
-1=^ & trung	martyr	0.18
-1=^ & tui	martyr	-0.08	teller	0.07
-1=a	martyr	0.24	teller	0.24
-1=a & bo	martyr	0.07
-1=a & chau	teller	0.11
-1=a & em	martyr	-0.07	teller	0.05
-1=a & ong	martyr	-0.08	teller	0.05
-1=adn	martyr	-0.05	teller	-0.1
-1=ai	martyr	-0.07
-1=ai & la	martyr	-0.07
-1=am	teller	-0.18
-1=ama	martyr	0.05	teller	-0.17
-1=an	martyr	-0.14
-1=an & anh	martyr	-0.15
-1=and	martyr	0.44
-1=anh	martyr	0.05
-1=anh & la	martyr	-0.1
-1=ap	teller	0.14
-1=ap & ba	teller	0.13
-1=at	martyr	-0.1
-1=ay & bac	teller	0.07
-1=ay & la	teller	-0.06
-1=ay & ten	teller	-0.05
-1=b	martyr	-0.3	teller	-0.11
-1=b & la	martyr	0.06
-1=ba	martyr	0.28	teller	-0.06
-1=ba & anh	martyr	-0.06
-1=ba & con	martyr	0.12	teller	-0.12
-1=ba & la	martyr	0.08
-1=bac	martyr	0.27	teller	-0.11
-1=bac & anh	martyr	0.07
-1=bac & ten	martyr	0.21	teller	-0.09
-1=bach	teller	0.09
-1=back	martyr	0.11
-1=bai	teller	0.08
-1=bai & cua	teller	0.09
-1=ban	teller	-0.05
-1=ban & ong	martyr	0.06
-1=ban & toi	teller	-0.05
-1=bang	martyr	0.18
-1=bang & bac	martyr	0.06
-1=bao	martyr	0.13
-1=bao & anh	martyr	-0.09
-1=bao & co	martyr	0.06
-1=bao & cua	martyr	-0.05
-1=bao & ong	martyr	0.12
-1=bao & ten	teller	-0.11
-1=bao & toi	martyr	-0.07	teller	0.09
-1=bay	martyr	-0.07
-1=ben	martyr	-0.18
-1=ben & la	martyr	-0.05
-1=bia	martyr	-0.17	teller	0.2
-1=bia & ong	martyr	-0.07	teller	0.16
-1=bien	martyr	-0.12
-1=biet	teller	-0.22
-1=biet & em	teller	-0.06
-1=biet & ong	martyr	-0.09
-1=biet & ten	martyr	0.1
-1=binh	martyr	0.18	teller	-0.11
-1=bo	martyr	-0.14
-1=bo & chi	martyr	0.1	teller	0.13
-1=bo & em	martyr	0.08	teller	0.08
-1=bo & la	martyr	-0.05
-1=bo & toi	martyr	-0.11
-1=boc	martyr	0.06
-1=bom	martyr	-0.13
-1=bong	martyr	0.13
-1=brother	martyr	-0.05
-1=bs	teller	0.08
-1=bung	martyr	0.26
-1=buoc	martyr	-0.05
-1=buon	martyr	0.05
-1=buong	martyr	0.09
-1=by	teller	0.1
-1=c & ten	martyr	-0.14
-1=ca	martyr	-0.19
-1=cac	martyr	0.11	teller	0.07
-1=cac & anh	martyr	0.07
-1=cai	martyr	0.16
-1=cam	martyr	-0.1	teller	0.08
-1=canh	martyr	0.29	teller	-0.11
-1=canh & anh	martyr	0.05
-1=cao	martyr	-0.1
-1=cap	martyr	0.08
-1=captain	martyr	-0.05
-1=card	martyr	0.08
-1=cau	martyr	0.2	teller	-0.06
-1=cemetery	martyr	0.07
-1=cha	martyr	-0.05
-1=cha & la	martyr	-0.05
-1=chac & co	martyr	0.08
-1=chai	martyr	-0.06
-1=chan	martyr	0.06
-1=chao	teller	-0.08
-1=chao & toi	teller	-0.06
-1=chau	martyr	-0.18	teller	0.23
-1=chau & anh	martyr	-0.06
-1=chau & ba	martyr	-0.08
-1=che	martyr	0.07
-1=chep	martyr	-0.07
-1=chet	martyr	-0.05
-1=chet & anh	martyr	-0.16
-1=chet & co	martyr	0.06
-1=chet & ong	martyr	-0.12
-1=chi	martyr	0.12	teller	0.12
-1=chi & toi	martyr	-0.05
-1=chief	martyr	0.1
-1=chieu	martyr	-0.05
-1=chin	martyr	0.06	teller	-0.12
-1=chinh	teller	0.11
-1=chinh & anh	martyr	0.06
-1=chinh & ong	martyr	0.05
-1=cho	martyr	-0.15	teller	-0.05
-1=cho & anh	martyr	-0.1
-1=cho & ba	martyr	-0.05	teller	0.06
-1=cho & chi	martyr	0.06	teller	-0.05
-1=cho & con	teller	-0.1
-1=cho & ong	teller	0.16
-1=cho & toi	teller	-0.11
-1=chon	teller	0.13
-1=chon & anh	martyr	0.15	teller	-0.07
-1=chon & cau	martyr	-0.05
-1=chon & dong	martyr	0.22
-1=chon & la	martyr	-0.14	teller	0.1
-1=chong	martyr	-0.11	teller	-0.06
-1=chu	martyr	-0.17	teller	-0.26
-1=chu & ba	teller	-0.05
-1=chu & h	martyr	0.06
-1=chu & ong	martyr	0.08
-1=chu & t	martyr	-0.08
-1=chua	teller	0.06
-1=chua & anh	martyr	0.07
-1=chua & ba	teller	-0.05
-1=chuc	martyr	-0.11
-1=chung	martyr	-0.11
-1=chung & ong	teller	-0.15
-1=chuong	martyr	-0.06
-1=chuyen	teller	-0.05
-1=co	martyr	0.16	teller	-0.05
-1=coi	martyr	-0.2	teller	-0.07
-1=com	martyr	-0.1	teller	0.1
-1=con	martyr	0.19
-1=con & anh	martyr	0.2
-1=con & ba	teller	-0.07
-1=con & bac	martyr	-0.09
-1=con & chu	martyr	-0.11
-1=con & cu	martyr	-0.3
-1=con & cua	martyr	0.21	teller	0.07
-1=con & le	martyr	0.12	teller	-0.06
-1=con & liet	martyr	0.11
-1=con & nho	martyr	-0.08
-1=con & ong	martyr	-0.26
-1=con & sau	martyr	0.17	teller	0.08
-1=con & thang	martyr	-0.06
-1=con & toi	martyr	-0.1	teller	0.26
-1=con & tu	martyr	-0.12	teller	-0.08
-1=cong	martyr	0.13
-1=cot	martyr	0.07
-1=cot & anh	martyr	0.13
-1=cu & cua	martyr	-0.05
-1=cu & ten	martyr	-0.09	teller	-0.06
-1=cung	martyr	-0.05	teller	0.13
-1=cung & anh	martyr	-0.15
-1=cung & chu	martyr	-0.08
-1=cung & la	martyr	0.06
-1=cung & ong	martyr	0.16
-1=cung & ten	martyr	-0.19	teller	0.24
-1=cung & toi	martyr	-0.06
-1=cuoi	martyr	0.09	teller	-0.14
-1=cuong	martyr	0.07
-1=cut	martyr	0.08
-1=cuu	martyr	0.06
-1=d	martyr	0.05
-1=da	martyr	-0.12	teller	-0.06
-1=da & con	martyr	-0.06
-1=dac	martyr	-0.07
-1=dai	teller	0.2
-1=dam	martyr	-0.1	teller	0.14
-1=dan	martyr	0.21	teller	0.05
-1=dan & ten	martyr	-0.07
-1=dang	martyr	0.11	teller	0.18
-1=danh	martyr	0.08
-1=dao	martyr	0.19	teller	-0.06
-1=dao & ten	martyr	-0.17
-1=dap	martyr	0.17
-1=dat	teller	0.12
-1=dat & la	martyr	0.13
-1=dat & ten	martyr	-0.17	teller	0.09
-1=dau	martyr	0.21
-1=dau & anh	martyr	0.05
-1=dau & chi	martyr	-0.07	teller	0.09
-1=dau & chu	martyr	-0.12
-1=dau & la	martyr	0.12
-1=dau & ong	martyr	0.06
-1=day	martyr	0.06	teller	-0.06
-1=day & la	martyr	-0.08	teller	0.1
-1=day & toi	martyr	0.14
-1=de	martyr	0.1	teller	-0.1
-1=de & la	martyr	-0.11
-1=de & ls	martyr	-0.13
-1=den	teller	-0.05
-1=di	martyr	-0.15	teller	0.12
-1=di & co	martyr	0.05
-1=dich	martyr	-0.16	teller	-0.05
-1=diem	martyr	-0.25
-1=diem & ten	martyr	-0.12
-1=dien	martyr	-0.11	teller	0.15
-1=diep	martyr	0.05
-1=dieu	teller	-0.06
-1=dinh	martyr	0.11
-1=dinh & anh	martyr	0.09
-1=dinh & ba	martyr	0.05
-1=dinh & co	martyr	0.11	teller	0.12
-1=dinh & liet	martyr	-0.13
-1=dinh & nguyen	teller	0.07
-1=dinh & ong	martyr	-0.05	teller	-0.12
-1=do	martyr	-0.3
-1=do & anh	martyr	-0.18	teller	0.11
-1=do & bac	martyr	0.07
-1=do & chau	teller	-0.11
-1=do & chu	martyr	0.07	teller	0.09
-1=do & co	martyr	0.11
-1=do & con	martyr	0.11
-1=do & dai	martyr	-0.09
-1=do & la	martyr	0.1	teller	-0.1
-1=do & ong	martyr	-0.11	teller	0.06
-1=do & ten	martyr	0.05
-1=do & thang	martyr	-0.07
-1=do & toi	martyr	0.11
-1=doan	martyr	0.09	teller	-0.05
-1=doi & ba	martyr	0.09
-1=doi & la	martyr	-0.06
-1=doi & ong	martyr	-0.18	teller	0.11
-1=doi & ten	martyr	0.08
-1=doi & toi	martyr	0.17	teller	-0.05
-1=don	martyr	0.16	teller	0.06
-1=dong	martyr	0.07	teller	-0.08
-1=dong & ong	martyr	0.07
-1=dong & toi	martyr	-0.05
-1=dr	martyr	-0.08	teller	-0.06
-1=dua	martyr	0.16	teller	-0.06
-1=duc	teller	-0.15
-1=dung	martyr	-0.17	teller	0.2
-1=duoc	teller	-0.2
-1=duoc & ba	teller	-0.1
-1=duoc & co	martyr	-0.1
-1=duoc & nguyen	teller	0.12
-1=duoi	teller	-0.05
-1=duong	martyr	-0.2	teller	0.11
-1=duong & ten	teller	0.06
-1=e	teller	0.14
-1=em	martyr	0.12
-1=em & em	teller	0.05
-1=family	martyr	-0.05
-1=from	martyr	0.06
-1=gai	martyr	0.2	teller	-0.09
-1=gai & toi	martyr	0.1	teller	-0.1
-1=gao	martyr	0.06	teller	0.23
-1=gap	martyr	-0.21	teller	-0.22
-1=gap & anh	martyr	-0.16
-1=gap & ong	teller	-0.1
-1=gay	teller	0.05
-1=ghi	martyr	0.16	teller	-0.11
-1=ghi & cau	martyr	0.05
-1=ghi & chu	martyr	0.09
-1=ghi & dong	martyr	0.06
-1=ghi & la	martyr	-0.12
-1=ghi & le	martyr	-0.09
-1=ghi & liet	martyr	-0.09
-1=ghi & ong	martyr	-0.08	teller	0.09
-1=ghi & phung	martyr	-0.05
-1=gia	martyr	-0.09	teller	0.16
-1=giao	martyr	0.09
-1=giau	martyr	-0.08
-1=giay	martyr	-0.05	teller	-0.06
-1=giay & ghi	martyr	0.1
-1=gio	martyr	-0.09
-1=gio & con	teller	0.05
-1=giu	martyr	-0.08	teller	0.05
-1=giua	martyr	0.08
-1=gium	martyr	-0.07	teller	0.05
-1=giup	martyr	-0.1	teller	0.39
-1=giup & anh	martyr	0.07
-1=giup & chu	martyr	-0.1	teller	0.09
-1=giup & cu	teller	0.07
-1=goi	martyr	0.09	teller	0.1
-1=goi & anh	martyr	0.24
-1=goi & chau	martyr	-0.11	teller	0.17
-1=goi & liet	martyr	0.11
-1=goi & toi	teller	0.05
-1=goi & tu	martyr	-0.08
-1=gon	martyr	-0.19
-1=gui	martyr	-0.36	teller	-0.15
-1=gui & chi	teller	-0.06
-1=gui & dong	martyr	-0.16
-1=gui & ong	martyr	-0.16
-1=ha	martyr	0.05	teller	-0.11
-1=hai	martyr	0.16	teller	-0.14
-1=hai & anh	martyr	-0.05
-1=hai & chi	martyr	-0.12
-1=hai & chu	martyr	-0.13
-1=hai & duong	martyr	-0.05
-1=hai & la	martyr	0.25	teller	-0.07
-1=hai & liet	martyr	0.08
-1=hai & nguyen	martyr	-0.13
-1=hai & ten	martyr	0.16
-1=ham	martyr	0.07
-1=ham & anh	martyr	0.08
-1=han	teller	-0.15
-1=hang	martyr	-0.06
-1=he	martyr	0.13	teller	0.06
-1=he & anh	martyr	-0.07	teller	0.06
-1=he & em	teller	0.06
-1=he & was	martyr	0.07
-1=het	martyr	-0.46	teller	0.15
-1=hien	martyr	-0.13
-1=hinh	martyr	0.06
-1=his	martyr	0.11
-1=his & name	martyr	0.13
-1=ho	martyr	-0.19	teller	0.11
-1=ho & anh	martyr	0.12
-1=ho & ba	teller	0.08
-1=ho & em	teller	-0.05
-1=ho & la	martyr	0.06
-1=ho & ong	martyr	-0.08	teller	0.17
-1=ho & toi	teller	-0.07
-1=hoa	martyr	-0.08	teller	0.1
-1=hoa & chi	martyr	-0.07
-1=hoa & ten	teller	0.2
-1=hoac	teller	-0.17
-1=hoan	martyr	0.17
-1=hoang	martyr	-0.14
-1=hoc	martyr	-0.13	teller	-0.18
-1=hoe	martyr	-0.05	teller	0.08
-1=hoi	martyr	0.25	teller	0.2
-1=hoi & bac	martyr	-0.06
-1=hoi & cau	martyr	-0.14
-1=hoi & em	martyr	0.06
-1=hoi & ong	martyr	0.12
-1=hom	martyr	0.13
-1=hong	martyr	-0.06
-1=hop	martyr	0.15
-1=hue	martyr	0.08	teller	-0.1
-1=hung	martyr	-0.28	teller	-0.05
-1=huong	teller	-0.06
-1=huu	martyr	-0.06	teller	0.12
-1=it	martyr	-0.09
-1=ke	teller	0.06
-1=ke & cua	martyr	-0.13
-1=ke & ong	martyr	0.16	teller	0.05
-1=keu	martyr	-0.05
-1=khac	martyr	0.07	teller	-0.11
-1=khach	martyr	-0.05
-1=khai	martyr	-0.14	teller	0.14
-1=khai & la	martyr	-0.1
-1=khai & nguyen	martyr	0.13
-1=khai & ten	martyr	-0.11
-1=khe	martyr	0.06
-1=khi	teller	-0.06
-1=khmer	martyr	0.14
-1=khong	martyr	-0.32	teller	0.31
-1=khong & anh	teller	0.06
-1=khong & ba	martyr	-0.07
-1=khong & con	teller	0.09
-1=khong & nguyen	martyr	-0.08
-1=khong & tran	martyr	0.07
-1=khu	martyr	-0.06
-1=kia	martyr	0.09
-1=kich	martyr	-0.12
-1=kich & ten	martyr	-0.08
-1=kiem & toi	martyr	-0.07
-1=kien	martyr	-0.17
-1=kim	martyr	0.05
-1=kinh	martyr	-0.22	teller	-0.07
-1=kinh & nguyen	martyr	-0.12
-1=ko	teller	-0.12
-1=ky	martyr	0.12	teller	-0.11
-1=ky & cua	teller	-0.05
-1=l	martyr	-0.06
-1=la	martyr	0.2	teller	-0.24
-1=lac	martyr	0.18
-1=lai	martyr	-0.25	teller	0.07
-1=lai & cua	martyr	-0.05	teller	0.08
-1=lai & la	martyr	-0.12
-1=lai & ten	martyr	0.09
-1=lam	teller	0.09
-1=lan	teller	-0.07
-1=lan & anh	martyr	-0.06
-1=lan & ong	martyr	0.06
-1=lang	teller	-0.1
-1=lang & a	martyr	-0.05
-1=lang & ong	martyr	0.13
-1=lao	martyr	-0.06
-1=lao & anh	martyr	0.1
-1=lao & ten	teller	-0.06
-1=lap	martyr	0.05
-1=lay	teller	0.22
-1=lay & anh	teller	0.27
-1=le	teller	-0.14
-1=leader	martyr	-0.12
-1=lenh	teller	-0.06
-1=li	martyr	0.06
-1=lich	martyr	0.14
-1=liem	teller	0.11
-1=lien	martyr	0.08
-1=lieu	martyr	-0.14
-1=linh	martyr	-0.1	teller	-0.06
-1=lo	martyr	0.18	teller	-0.14
-1=loc & ten	teller	0.05
-1=loi	martyr	-0.12	teller	0.11
-1=loi & anh	martyr	-0.08
-1=loi & ba	teller	-0.1
-1=loi & bac	teller	0.11
-1=lon	martyr	-0.07
-1=lon & la	martyr	0.18
-1=long	martyr	0.07
-1=lop	martyr	0.05
-1=ls	martyr	-0.05
-1=lu	martyr	0.08	teller	-0.09
-1=lua	martyr	0.15	teller	-0.08
-1=luc	teller	0.1
-1=luon	martyr	0.1	teller	-0.05
-1=luong	martyr	0.12
-1=luot	martyr	0.05
-1=luyen	martyr	-0.15
-1=ly	martyr	-0.06	teller	0.08
-1=m	martyr	-0.28	teller	-0.06
-1=ma	martyr	0.2	teller	-0.11
-1=ma & anh	martyr	-0.24
-1=ma & ong	martyr	0.16
-1=ma & toi	martyr	0.11	teller	-0.15
-1=mang	martyr	-0.11	teller	0.18
-1=mat	teller	-0.05
-1=mat & anh	martyr	0.06
-1=mat & con	martyr	-0.07
-1=mat & la	martyr	0.07
-1=mau	martyr	-0.05
-1=may & ten	martyr	0.06
-1=me	martyr	-0.48	teller	-0.22
-1=me & la	martyr	0.14	teller	0.13
-1=me & le	martyr	-0.06
-1=me & liet	martyr	-0.58
-1=met	martyr	-0.06
-1=minh	teller	0.34
-1=minh & co	martyr	0.27	teller	0.11
-1=mme	martyr	-0.05
-1=mo	teller	-0.14
-1=mo & anh	martyr	-0.05	teller	-0.06
-1=mo & bui	martyr	-0.08
-1=mo & chi	martyr	-0.07
-1=mo & chu	martyr	0.11
-1=mo & con	teller	-0.12
-1=mo & cu	teller	0.09
-1=mo & em	teller	0.05
-1=mo & liet	martyr	-0.08
-1=mo & ls	martyr	0.05
-1=mo & ong	martyr	0.09	teller	-0.05
-1=mo & ten	martyr	-0.09
-1=moc	martyr	0.07
-1=moi	teller	-0.12
-1=mong	martyr	-0.1
-1=mr	martyr	-0.06	teller	-0.1
-1=mrs	martyr	-0.09	teller	0.09
-1=mu	martyr	0.06	teller	-0.07
-1=mua	teller	0.1
-1=mui	martyr	-0.23
-1=mung	martyr	-0.09
-1=my	martyr	-0.07	teller	0.06
-1=na	teller	-0.05
-1=nam	martyr	0.1
-1=nam & anh	martyr	-0.17
-1=name	martyr	0.1
-1=nang	martyr	-0.06
-1=nao	martyr	0.05	teller	0.05
-1=nao & ten	martyr	-0.07
-1=nay	martyr	-0.05	teller	0.09
-1=nay & le	teller	0.13
-1=nay & ong	martyr	-0.1
-1=nga	martyr	-0.05
-1=ngai	martyr	0.07
-1=ngam	martyr	-0.05
-1=ngan	teller	0.07
-1=ngay	martyr	-0.15
-1=nghe	martyr	-0.21	teller	0.16
-1=nghe & anh	martyr	-0.05	teller	0.08
-1=nghen	teller	-0.05
-1=nghi	martyr	-0.08	teller	0.22
-1=nghia	martyr	0.05
-1=nghiep	martyr	0.14
-1=ngo	martyr	0.09
-1=ngoai	teller	-0.07
-1=nguc	martyr	0.1	teller	-0.06
-1=nguoi	teller	-0.19
-1=nguoi & anh	martyr	-0.09
-1=nguoi & ban	martyr	-0.08
-1=nguoi & chi	martyr	-0.08
-1=nguoi & co	martyr	0.17
-1=nguoi & con	martyr	0.05
-1=nguoi & dao	martyr	-0.07
-1=nguoi & h	martyr	-0.06
-1=nguoi & la	martyr	0.19
-1=nguoi & ong	martyr	0.1
-1=nguoi & ten	teller	-0.1
-1=nguoi & xung	martyr	0.05
-1=nguyen	martyr	-0.38	teller	0.13
-1=nguyen & la	martyr	-0.07	teller	0.06
-1=nha	martyr	-0.1
-1=nha & anh	martyr	0.16
-1=nha & ba	martyr	-0.27	teller	0.08
-1=nha & bac	martyr	0.27
-1=nha & chau	martyr	0.17
-1=nha & chu	teller	0.07
-1=nha & cu	martyr	-0.05	teller	-0.05
-1=nha & em	martyr	0.16
-1=nha & ong	martyr	-0.47	teller	-0.14
-1=nha & ten	martyr	0.16
-1=nha & thang	martyr	-0.15
-1=nha & toi	martyr	0.1	teller	-0.11
-1=nhac	martyr	0.1
-1=nham	martyr	-0.16	teller	-0.1
-1=nhan	martyr	0.05	teller	-0.09
-1=nhan & chi	teller	0.09
-1=nhan & em	teller	0.12
-1=nhan & liet	martyr	-0.11
-1=nhan & ong	martyr	0.1	teller	-0.09
-1=nhan & ten	teller	-0.06
-1=nhan & toi	martyr	0.1	teller	-0.08
-1=nhat	martyr	0.09	teller	-0.07
-1=nhat & cua	martyr	0.24	teller	-0.06
-1=nhau	teller	-0.07
-1=nhe	teller	0.2
-1=nhe & bac	teller	-0.13
-1=nhe & la	teller	0.05
-1=nhe & toi	teller	0.06
-1=nhi	martyr	0.07
-1=nho	martyr	-0.29	teller	0.05
-1=nho & anh	martyr	-0.21	teller	0.13
-1=nho & co	teller	-0.11
-1=nho & em	martyr	-0.07
-1=nho & nguyen	martyr	0.07
-1=nho & thang	martyr	0.06
-1=nho & thay	martyr	-0.13
-1=nhom	teller	0.05
-1=nhu	teller	0.06
-1=nhung	martyr	0.09
-1=niem	martyr	-0.08
-1=ninh & ong	martyr	0.07
-1=no	martyr	0.17
-1=noi	teller	0.06
-1=noi & bac	martyr	0.08	teller	-0.07
-1=noi & cau	martyr	-0.05
-1=noi & chau	martyr	-0.06	teller	0.11
-1=noi & con	martyr	0.11	teller	-0.13
-1=noi & ong	martyr	-0.05	teller	0.12
-1=noi & ten	martyr	0.15
-1=nom	teller	-0.07
-1=nong	martyr	0.07
-1=nu	martyr	-0.12
-1=nua & la	martyr	0.12
-1=nuoc	martyr	-0.13
-1=nuoi	martyr	-0.06
-1=o	martyr	0.21	teller	-0.05
-1=o & le	martyr	0.19	teller	-0.07
-1=oanh	martyr	-0.13	teller	-0.05
-1=of	martyr	0.13
-1=oi	martyr	0.1	teller	0.25
-1=oi & chau	teller	0.09
-1=oi & ong	martyr	0.08
-1=on	martyr	-0.3	teller	-0.07
-1=on & anh	martyr	-0.27
-1=on & chu	teller	-0.09
-1=ong	martyr	-0.08	teller	-0.05
-1=ong & la	martyr	0.07
-1=or	martyr	0.12
-1=owner	martyr	0.06
-1=pa	martyr	0.07
-1=papiers	martyr	0.09
-1=pen	martyr	-0.17
-1=pha	martyr	-0.05
-1=phai	martyr	0.05
-1=phai & la	martyr	0.08
-1=phai & ong	martyr	0.11
-1=phan	martyr	0.13	teller	-0.06
-1=phao	martyr	0.05
-1=phap	martyr	0.12	teller	0.1
-1=phap & ten	martyr	0.12	teller	0.1
-1=phat	martyr	-0.09
-1=phi	martyr	-0.1
-1=phi & vang	martyr	-0.1
-1=phim	martyr	0.09
-1=pho	martyr	0.17
-1=phong	martyr	0.12	teller	-0.05
-1=phong & ten	martyr	0.11
-1=phu	martyr	-0.13	teller	0.07
-1=phuc	martyr	-0.13
-1=phung	martyr	-0.06	teller	0.11
-1=phuoc	teller	-0.06
-1=phuong	teller	-0.08
-1=prisoner	martyr	-0.05
-1=put	martyr	0.08
-1=qua	teller	0.14
-1=quan	martyr	-0.19	teller	0.06
-1=quang	martyr	-0.09
-1=que	martyr	-0.15
-1=que & anh	martyr	0.05
-1=quoc	martyr	-0.1
-1=quyen	martyr	-0.05	teller	0.1
-1=quyet	martyr	-0.06
-1=ra	martyr	0.09
-1=rach	martyr	-0.07
-1=rang	teller	0.12
-1=rao	martyr	0.13	teller	0.13
-1=rieng	martyr	0.1	teller	0.13
-1=ro	martyr	-0.16	teller	0.09
-1=roi	martyr	0.05	teller	0.16
-1=roi & anh	martyr	0.08
-1=roi & ba	martyr	-0.05	teller	0.09
-1=roi & em	teller	0.1
-1=roi & ong	martyr	-0.07
-1=roi & toi	martyr	0.06	teller	0.05
-1=ruong	martyr	-0.07
-1=s	martyr	-0.1	teller	-0.05
-1=sach	martyr	-0.13
-1=sach & liet	martyr	-0.18
-1=sach & nguyen	martyr	0.05
-1=sach & ong	martyr	0.1
-1=sai & la	martyr	-0.17
-1=sai & ten	martyr	0.14
-1=said	martyr	0.19
-1=sang	martyr	0.05	teller	-0.07
-1=sao	martyr	0.05
-1=sau	martyr	-0.16
-1=sau & co	martyr	-0.15
-1=sen	martyr	0.34
-1=si	martyr	-0.28	teller	0.1
-1=si & ong	martyr	-0.05
-1=sinh	teller	-0.13
-1=sinh & co	martyr	0.1
-1=so	martyr	-0.18	teller	-0.13
-1=son	martyr	-0.1	teller	-0.19
-1=son & anh	martyr	-0.06
-1=son & co	martyr	-0.07	teller	-0.08
-1=son & ong	martyr	0.07
-1=song	martyr	-0.31
-1=song & anh	martyr	-0.12
-1=song & la	teller	-0.11
-1=song & toi	teller	0.05
-1=sot	martyr	0.1
-1=sung	teller	-0.1
-1=sut	martyr	-0.08
-1=sy	martyr	-0.17
-1=ta	martyr	0.09	teller	0.09
-1=tac	teller	0.05
-1=tam	teller	0.08
-1=tan	martyr	-0.06	teller	-0.07
-1=tang	teller	-0.05
-1=tang & em	martyr	-0.07
-1=tao	teller	0.14
-1=tap	teller	-0.1
-1=tau	martyr	0.12
-1=tay	martyr	-0.13	teller	0.21
-1=tay & ong	martyr	-0.1	teller	0.25
-1=tay & trinh	martyr	-0.07
-1=te	martyr	-0.06
-1=ten	martyr	-0.06	teller	-0.12
-1=ten & em	martyr	0.08	teller	-0.11
-1=thac	martyr	0.05	teller	-0.07
-1=thach	martyr	0.25
-1=thai	martyr	0.09
-1=tham	martyr	0.14
-1=than	martyr	0.18	teller	-0.14
-1=than & anh	teller	0.05
-1=thanh	martyr	-0.06	teller	0.15
-1=thanh & ten	teller	0.12
-1=thao	martyr	0.05
-1=that	martyr	0.1
-1=thay & me	teller	-0.05
-1=thay & ten	martyr	0.15
-1=the	martyr	0.31
-1=theo	martyr	-0.22	teller	-0.12
-1=theo & bac	martyr	-0.42
-1=theo & cu	martyr	0.12	teller	-0.05
-1=there	teller	-0.12
-1=thi	martyr	0.2	teller	-0.05
-1=thi & anh	martyr	0.24
-1=thi & co	martyr	-0.11
-1=thiet	martyr	-0.12
-1=thiet & la	martyr	-0.11
-1=tho	martyr	-0.29	teller	-0.09
-1=thoa	martyr	0.11
-1=thoai	teller	-0.09
-1=thoat	martyr	-0.1
-1=thoi	martyr	0.11	teller	0.25
-1=thom	martyr	0.09
-1=thon	teller	-0.1
-1=thong	martyr	0.21
-1=thu	martyr	-0.25	teller	0.15
-1=thu & cua	martyr	-0.09	teller	0.19
-1=thuan	martyr	0.09
-1=thuc	martyr	0.08
-1=thuoc	martyr	-0.13	teller	-0.08
-1=thuong	teller	0.11
-1=thuyen	martyr	-0.05
-1=thuyet	martyr	0.13
-1=tich	martyr	0.07
-1=tieng	martyr	-0.11
-1=tim	martyr	0.1	teller	-0.07
-1=tim & anh	martyr	0.12
-1=tim & em	teller	0.05
-1=tim & la	martyr	0.05
-1=tim & ong	teller	-0.06
-1=tin	martyr	0.13	teller	0.1
-1=tinh	martyr	-0.06
-1=to	martyr	0.07
-1=toan	martyr	-0.22
-1=toc	teller	0.09
-1=toi	martyr	-0.17
-1=toi & anh	martyr	-0.06
-1=toi & gom	martyr	-0.05
-1=toi & la	martyr	0.12
-1=toi & ong	teller	-0.07
-1=tong	martyr	-0.11
-1=tra	martyr	0.11	teller	-0.16
-1=trai	martyr	0.08	teller	-0.06
-1=tram	martyr	-0.09
-1=tran	martyr	-0.08
-1=trang	martyr	-0.14
-1=trang & anh	martyr	0.09
-1=trang & co	martyr	-0.05
-1=tre	martyr	0.09
-1=tre & la	martyr	0.06
-1=tri	martyr	-0.08	teller	0.07
-1=troi	martyr	0.16
-1=trong	martyr	0.08
-1=trong & co	martyr	0.2
-1=tru	martyr	0.07
-1=truc	teller	-0.08
-1=trung	teller	-0.09
-1=truoc	martyr	-0.14	teller	-0.05
-1=truoc & bac	martyr	-0.05	teller	-0.06
-1=truoc & la	martyr	-0.05
-1=truong	teller	-0.11
-1=truong & anh	martyr	0.06
-1=truong & la	martyr	0.05	teller	-0.09
-1=tu	martyr	0.12	teller	0.11
-1=tu & cua	martyr	0.18
-1=tu & la	martyr	0.11
-1=tu & ong	martyr	0.05
-1=tuat	martyr	0.06
-1=tui	teller	0.21
-1=tui & nguyen	teller	0.06
-1=tuoi	martyr	-0.24	teller	0.05
-1=tuoi & bo	martyr	-0.19
-1=tuoi & ten	martyr	-0.06	teller	0.12
-1=tuong	martyr	-0.37
-1=uc	martyr	0.16	teller	0.08
-1=ut	teller	0.08
-1=ut & ten	teller	0.15
-1=va	martyr	0.07
-1=va & anh	martyr	0.25	teller	-0.05
-1=va & bui	martyr	-0.12
-1=va & cau	martyr	0.09
-1=va & co	martyr	0.15
-1=va & con	martyr	-0.52
-1=va & cu	martyr	-0.09
-1=va & dinh	martyr	-0.09
-1=va & em	martyr	0.07
-1=va & le	martyr	-0.07
-1=va & mot	martyr	0.11
-1=va & nguyen	martyr	-0.18
-1=va & pham	martyr	-0.09
-1=va & phan	martyr	0.09
-1=va & toi	martyr	-0.13	teller	0.32
-1=va & tran	martyr	-0.11
-1=va & vu	martyr	0.06
-1=van	teller	-0.17
-1=van & ong	martyr	-0.09
-1=vang	martyr	0.12	teller	0.06
-1=ve	martyr	0.42	teller	-0.13
-1=ve & anh	martyr	0.2
-1=ve & co	martyr	-0.07
-1=ve & con	martyr	-0.05	teller	-0.07
-1=ve & cu	martyr	0.15
-1=ve & ong	martyr	0.25
-1=ve & ten	martyr	-0.08	teller	0.06
-1=vi	martyr	-0.36
-1=vi & anh	martyr	0.32
-1=vi & la	martyr	-0.07
-1=vi & toi	teller	0.08
-1=vien	martyr	0.12	teller	0.06
-1=viet	martyr	-0.07	teller	0.14
-1=viet & la	martyr	0.05
-1=viet & thay	martyr	-0.07	teller	0.05
-1=vihear	martyr	-0.05
-1=vo	teller	-0.06
-1=vo & anh	martyr	0.12	teller	0.07
-1=vo & la	martyr	-0.17	teller	-0.14
-1=vo & liet	martyr	0.16	teller	0.1
-1=vo & ong	martyr	0.13
-1=voi	martyr	0.26
-1=voi & anh	martyr	0.17
-1=voi & bac	martyr	-0.1	teller	0.11
-1=voi & ban	martyr	0.06
-1=voi & chi	martyr	0.27
-1=voi & chu	martyr	0.12
-1=voi & cu	martyr	-0.05
-1=voi & mot	martyr	0.16
-1=voi & ong	martyr	0.12
-1=voi & thang	martyr	-0.18
-1=voi & toi	martyr	-0.06
-1=voi & y	martyr	-0.07
-1=vong	martyr	0.08	teller	0.08
-1=vuong	teller	-0.07
-1=were	martyr	0.27
-1=with	martyr	-0.12
-1=xac	martyr	0.07	teller	0.14
-1=xe	martyr	0.25
-1=xom	martyr	-0.15	teller	0.13
-1=xuan	teller	-0.05
-1=xuc	martyr	-0.09
-1=yen	martyr	0.13
-1=yeu	martyr	-0.11	teller	-0.06
-1=yeu & cu	martyr	0.05
-1=yeu & ten	martyr	-0.09
-2=#	martyr	-0.13	teller	-0.14
-2=##	martyr	-0.09	teller	-0.07
-2=###	teller	-0.1
-2=^	martyr	-0.83	teller	0.08
-2=a	teller	-0.1
-2=ai	martyr	-0.16
-2=ama	martyr	-0.05
-2=an	martyr	0.05	teller	-0.05
-2=and	martyr	-0.1	teller	0.12
-2=anh	martyr	-0.09
-2=ay	martyr	-0.06
-2=b	teller	-0.1
-2=ba	martyr	0.06	teller	0.12
-2=bac	martyr	0.15	teller	0.06
-2=bai	teller	0.11
-2=ban	martyr	-0.19	teller	-0.11
-2=bang	martyr	-0.21	teller	0.15
-2=bao	teller	0.05
-2=bat	martyr	0.07
-2=bau	martyr	0.11
-2=bay	martyr	-0.16
-2=ben	martyr	0.48	teller	-0.06
-2=bi	teller	0.06
-2=bia	martyr	0.08	teller	-0.1
-2=bich	martyr	-0.07
-2=bien	teller	0.07
-2=biet	martyr	-0.27	teller	-0.12
-2=binh	martyr	0.14
-2=bo	martyr	0.09
-2=bom	martyr	-0.05
-2=bon	martyr	0.13
-2=bong	teller	-0.1
-2=bua	martyr	0.12
-2=bung	martyr	0.06
-2=but	martyr	0.07
-2=buu	teller	0.08
-2=c1	martyr	0.13
-2=c4	martyr	0.13
-2=ca	martyr	0.21	teller	0.07
-2=cac	martyr	-0.29	teller	0.17
-2=cach	martyr	-0.07
-2=cai	martyr	0.13
-2=cam	martyr	-0.22	teller	-0.1
-2=can	martyr	0.12	teller	0.1
-2=canh	martyr	0.19	teller	-0.05
-2=cao	martyr	-0.28
-2=cap	martyr	0.06
-2=cau	martyr	0.19
-2=ccb	martyr	0.09	teller	0.1
-2=cemetery	martyr	-0.08
-2=cha	martyr	0.09
-2=chan	martyr	0.15
-2=chao	martyr	-0.09	teller	0.14
-2=chap	martyr	-0.06
-2=chat	martyr	-0.12
-2=chau	teller	0.1
-2=che	teller	-0.05
-2=chet	martyr	0.2	teller	0.08
-2=chien	martyr	0.07
-2=chieu	martyr	0.06
-2=chin	martyr	0.13
-2=chinh	martyr	-0.09	teller	0.12
-2=cho	teller	-0.22
-2=chon	martyr	-0.08	teller	-0.05
-2=chong	martyr	0.22
-2=chu	martyr	-0.45	teller	0.25
-2=chua	teller	0.07
-2=chuc	martyr	-0.12	teller	0.12
-2=chung	martyr	-0.14	teller	-0.06
-2=chuyen	martyr	0.09	teller	0.25
-2=co	martyr	-0.45	teller	0.14
-2=commander	martyr	-0.12
-2=con	martyr	-0.35	teller	0.11
-2=cong	martyr	-0.24	teller	0.06
-2=cu	martyr	-0.05
-2=cua	martyr	0.15
-2=cung	martyr	-0.16
-2=cuoc	martyr	-0.05
-2=cuong	martyr	-0.07
-2=cut	teller	0.1
-2=cuu	teller	0.12
-2=d	teller	-0.05
-2=da	martyr	-0.16	teller	0.2
-2=dai	martyr	-0.18	teller	0.11
-2=dak	martyr	0.06
-2=dam	teller	-0.08
-2=dan	martyr	0.09
-2=dang	teller	0.07
-2=danh	martyr	-0.18
-2=dat	martyr	-0.07
-2=dau	martyr	0.1	teller	-0.05
-2=day	teller	0.1
-2=dc	martyr	0.06	teller	-0.12
-2=de	martyr	-0.15	teller	0.2
-2=dead	martyr	0.14
-2=dear	teller	-0.07
-2=dem	martyr	0.07
-2=deu	martyr	0.09	teller	-0.06
-2=di	teller	0.08
-2=dia	martyr	0.07
-2=dich	martyr	-0.17
-2=dien	martyr	-0.12	teller	-0.11
-2=diep	martyr	-0.1
-2=dieu	martyr	-0.16	teller	0.1
-2=do	martyr	-0.12	teller	-0.05
-2=doan	martyr	0.07
-2=doc	martyr	0.19
-2=doi	martyr	-0.16
-2=don	martyr	-0.45
-2=dong	martyr	0.11	teller	-0.24
-2=dot	martyr	-0.16
-2=du	martyr	-0.06
-2=dua	martyr	-0.25	teller	0.13
-2=duc	martyr	0.18
-2=dung	teller	-0.07
-2=duoc	martyr	0.17	teller	0.05
-2=duoi	martyr	0.05
-2=duong	martyr	-0.15
-2=dut	martyr	0.1
-2=duy	martyr	-0.1	teller	0.1
-2=e	martyr	-0.06	teller	0.26
-2=em	martyr	-0.14	teller	-0.09
-2=f7	teller	-0.05
-2=for	martyr	-0.07
-2=from	martyr	-0.05	teller	-0.11
-2=gai	martyr	-0.06
-2=gap	teller	0.09
-2=ghi	teller	-0.1
-2=gi	martyr	-0.05	teller	0.12
-2=gia	martyr	0.12
-2=giang	teller	0.11
-2=giao	martyr	0.13
-2=giay	teller	0.06
-2=gio	martyr	-0.09	teller	-0.06
-2=giua	martyr	0.05
-2=giup	teller	0.09
-2=go	martyr	0.32	teller	0.05
-2=goc	martyr	-0.06	teller	0.11
-2=goi	teller	-0.11
-2=gom	martyr	-0.07
-2=gui	martyr	0.08	teller	0.11
-2=ha	martyr	-0.16
-2=hai	martyr	0.43	teller	-0.12
-2=ham	martyr	0.1
-2=hang	martyr	-0.08	teller	0.22
-2=hay	martyr	-0.08
-2=he	martyr	0.08
-2=het	martyr	0.1
-2=hien	martyr	-0.16
-2=hiep	martyr	0.09
-2=hinh	martyr	0.06
-2=his	martyr	0.11
-2=ho	martyr	0.36	teller	-0.11
-2=hoa	martyr	0.37	teller	-0.12
-2=hoang	martyr	-0.18
-2=hoc	martyr	-0.1
-2=hoi	martyr	-0.24
-2=hom	martyr	-0.13	teller	-0.09
-2=hon	teller	-0.13
-2=hong	martyr	-0.12
-2=hs	martyr	0.05
-2=hua	martyr	0.11
-2=huong	teller	0.07
-2=huu	martyr	-0.44	teller	-0.05
-2=huy	martyr	0.06
-2=huyen	martyr	-0.06
-2=huyet	teller	0.05
-2=hy	martyr	0.12
-2=ia	martyr	-0.14
-2=ich	martyr	-0.08
-2=if	martyr	-0.09
-2=in	martyr	0.06
-2=je	teller	-0.05
-2=ka	martyr	0.05
-2=ke	martyr	0.05	teller	-0.08
-2=keo	martyr	0.07
-2=ket	martyr	0.06	teller	0.1
-2=keu	martyr	0.08
-2=kha	martyr	-0.14
-2=khac	martyr	0.08
-2=khai	martyr	0.41	teller	-0.09
-2=kham	martyr	0.22
-2=khang	martyr	0.17
-2=khanh	martyr	-0.07
-2=khau	martyr	-0.07
-2=khi	martyr	-0.14	teller	-0.07
-2=khoa	teller	0.1
-2=khoi	martyr	0.07
-2=khong	martyr	-0.2
-2=kia	martyr	0.22
-2=kiem	martyr	0.1	teller	-0.08
-2=kien	martyr	0.08
-2=killed	martyr	0.14
-2=kim	martyr	0.05
-2=kinh	martyr	0.15	teller	-0.1
-2=ko	martyr	-0.05	teller	0.08
-2=kon	martyr	0.14
-2=ky	martyr	-0.13
-2=l	martyr	0.12
-2=la	martyr	0.16
-2=lac	martyr	-0.21	teller	0.1
-2=lai	teller	0.17
-2=lam	martyr	-0.17	teller	-0.12
-2=lan	teller	-0.11
-2=lang	martyr	-0.2	teller	0.11
-2=lanh	martyr	-0.06	teller	0.13
-2=lao	martyr	0.13	teller	-0.14
-2=lap	martyr	0.08
-2=lau	teller	0.05
-2=lay	martyr	-0.11
-2=le	martyr	0.37	teller	-0.05
-2=len	martyr	-0.31	teller	-0.05
-2=les	teller	0.12
-2=lich	martyr	-0.09
-2=lien	martyr	0.08	teller	0.07
-2=liet	martyr	-0.22	teller	0.13
-2=lieu	martyr	-0.06	teller	0.1
-2=linh	martyr	-0.25	teller	0.12
-2=lo	martyr	0.12	teller	0.09
-2=loi	martyr	-0.13	teller	-0.09
-2=long	martyr	-0.16
-2=lop	martyr	-0.14
-2=ls	martyr	0.13
-2=lua	martyr	-0.14
-2=luc	teller	-0.07
-2=lung	martyr	-0.12
-2=luong	martyr	0.05	teller	-0.1
-2=luu	martyr	0.13
-2=ly	martyr	0.08	teller	-0.12
-2=ma	martyr	-0.08	teller	-0.07
-2=man	martyr	-0.12
-2=mang	martyr	-0.07
-2=manh	teller	-0.15
-2=mat	teller	0.11
-2=mau	martyr	0.09	teller	-0.13
-2=may	martyr	0.19
-2=me	martyr	0.21	teller	-0.09
-2=minh	teller	-0.07
-2=mit	teller	0.12
-2=mo	teller	0.24
-2=moc	martyr	0.14
-2=moi	martyr	0.1	teller	-0.08
-2=mon	martyr	-0.1
-2=mong	martyr	0.05	teller	-0.05
-2=mot	martyr	0.51	teller	0.15
-2=mua	martyr	-0.08
-2=mui	martyr	0.16
-2=muoi	martyr	0.37	teller	-0.13
-2=muon	martyr	-0.05	teller	-0.09
-2=muong	martyr	-0.14
-2=my	martyr	-0.1
-2=na	martyr	0.06
-2=nam	martyr	-0.11	teller	-0.14
-2=name	martyr	-0.07
-2=nao	martyr	-0.05	teller	0.08
-2=nay	martyr	-0.08	teller	0.1
-2=nen	martyr	0.2
-2=nga	martyr	-0.12
-2=ngan	martyr	0.08
-2=ngay	martyr	-0.05	teller	-0.05
-2=nghe	martyr	0.16
-2=nghi	teller	0.15
-2=nghia	martyr	-0.13
-2=nghiem	martyr	0.09
-2=ngo	martyr	0.06	teller	-0.05
-2=ngoai	martyr	0.09	teller	-0.07
-2=ngoan	martyr	0.12
-2=ngoc	martyr	-0.24	teller	0.06
-2=ngu	teller	0.1
-2=nguoi	martyr	-0.1	teller	0.16
-2=nguyen	martyr	-0.06	teller	0.1
-2=nha	martyr	0.11	teller	0.06
-2=nham	martyr	-0.06
-2=nhan	martyr	-0.19	teller	0.22
-2=nhap	martyr	-0.09	teller	0.08
-2=nhat	martyr	-0.08	teller	-0.08
-2=nhe	martyr	0.11	teller	-0.11
-2=nhiem	martyr	0.1
-2=nho	martyr	0.25
-2=nhom	martyr	0.06
-2=nhu	martyr	0.09
-2=no	martyr	-0.17	teller	0.09
-2=noi	martyr	0.15	teller	-0.1
-2=non	teller	-0.1
-2=nop	martyr	-0.08	teller	0.05
-2=nt	teller	0.06
-2=nua	martyr	0.1	teller	-0.08
-2=nui	teller	-0.1
-2=nuoc	martyr	0.08
-2=nuoi	martyr	-0.13
-2=o	martyr	0.26	teller	-0.25
-2=oai	martyr	-0.11
-2=of	martyr	-0.13
-2=oi	martyr	-0.06
-2=om	teller	-0.1
-2=on	martyr	0.12
-2=one	martyr	-0.15
-2=ong	teller	0.16
-2=pha	martyr	0.06	teller	-0.06
-2=phai	martyr	-0.07
-2=pham	martyr	0.1
-2=phan	martyr	-0.06	teller	0.15
-2=phao	martyr	0.1	teller	-0.06
-2=phap	teller	-0.06
-2=phat	martyr	-0.11
-2=phe	teller	-0.07
-2=phep	martyr	-0.1	teller	0.08
-2=phi	martyr	0.06
-2=phia	martyr	-0.05
-2=phien	teller	0.07
-2=phnom	martyr	0.07
-2=pho	martyr	0.06	teller	-0.06
-2=phu	martyr	-0.14	teller	-0.06
-2=phuc	martyr	0.16
-2=phung	martyr	-0.08
-2=phuoc	martyr	0.08
-2=phuong	martyr	0.12	teller	-0.05
-2=preah	martyr	-0.05
-2=prisoners	martyr	-0.16
-2=qua	teller	-0.08
-2=quach	martyr	-0.11
-2=quan	martyr	0.13	teller	-0.07
-2=quang	martyr	-0.12	teller	-0.06
-2=quay	martyr	0.08
-2=que	martyr	-0.2	teller	-0.11
-2=quen	martyr	-0.07
-2=quy	martyr	0.11	teller	0.06
-2=quyen	martyr	-0.18	teller	0.12
-2=quyet	martyr	0.05
-2=quynh	martyr	-0.08
-2=ra	martyr	-0.09	teller	0.21
-2=rach	martyr	-0.16
-2=rang	martyr	-0.17
-2=rao	martyr	-0.14
-2=rat	martyr	-0.06
-2=re	martyr	0.09
-2=ro	martyr	0.07
-2=roi	martyr	0.12	teller	-0.12
-2=rong	martyr	-0.07
-2=ruong	martyr	-0.05
-2=s	martyr	0.05
-2=sa	martyr	0.1
-2=sach	teller	0.08
-2=sai	martyr	-0.15
-2=said	martyr	0.1
-2=sam	martyr	-0.08
-2=sanh	martyr	0.06	teller	0.1
-2=sao	martyr	-0.05
-2=sau	martyr	0.1	teller	0.15
-2=ses	martyr	0.19
-2=si	martyr	0.1
-2=sinh	martyr	-0.18	teller	0.1
-2=som	martyr	0.13
-2=son	martyr	0.34
-2=song	martyr	-0.18
-2=sot	martyr	-0.08
-2=stt	martyr	0.07
-2=su	martyr	0.24
-2=sua	teller	0.08
-2=sung	martyr	-0.13	teller	0.22
-2=suoi	teller	-0.05
-2=sy	martyr	0.14	teller	-0.14
-2=t	martyr	0.08
-2=tai	teller	-0.06
-2=tam	martyr	-0.05	teller	-0.08
-2=tao	martyr	-0.05
-2=tap	martyr	0.13
-2=ten	martyr	0.32	teller	-0.29
-2=thach	martyr	-0.06	teller	-0.15
-2=thai	teller	-0.06
-2=tham	martyr	-0.16
-2=than	martyr	-0.11
-2=thanh	teller	0.06
-2=thao	martyr	0.07
-2=that	martyr	0.26	teller	-0.12
-2=thay	martyr	-0.08	teller	-0.12
-2=the	teller	-0.07
-2=theo	martyr	-0.17
-2=theu	martyr	0.1
-2=they	martyr	0.22	teller	0.12
-2=thi	martyr	0.25
-2=thien	martyr	-0.08	teller	0.11
-2=thieu	martyr	-0.11
-2=thinh	martyr	0.14
-2=thoa	martyr	0.05
-2=thoi	teller	-0.08
-2=thong	martyr	-0.06	teller	-0.05
-2=thu	martyr	0.11	teller	0.13
-2=thuoc	martyr	-0.18
-2=thuong	martyr	-0.19
-2=tien	martyr	0.1
-2=tiep	martyr	0.17	teller	-0.11
-2=tieu	martyr	-0.06
-2=tim	martyr	0.07
-2=tin	martyr	-0.16	teller	0.05
-2=tinh	martyr	-0.08	teller	0.05
-2=to	teller	-0.27
-2=toan	teller	-0.14
-2=toi	martyr	0.24	teller	-0.23
-2=ton	martyr	-0.06
-2=tong	martyr	-0.15	teller	0.11
-2=trac	martyr	-0.11
-2=trai	martyr	-0.11
-2=tram	martyr	-0.09	teller	0.07
-2=tran	martyr	0.23	teller	0.17
-2=trang	teller	0.09
-2=trao	martyr	-0.05
-2=trau	teller	-0.06
-2=tren	martyr	-0.14	teller	0.34
-2=tri	teller	0.13
-2=tro	teller	0.11
-2=tron	martyr	-0.07
-2=trong	martyr	-0.12	teller	-0.18
-2=tru	martyr	-0.07
-2=truc	martyr	-0.05	teller	0.06
-2=trung	martyr	0.17	teller	-0.16
-2=truoc	martyr	0.22	teller	-0.05
-2=truong	martyr	0.41	teller	0.23
-2=truy	martyr	0.05
-2=tu	martyr	-0.22
-2=tuan	martyr	0.05
-2=tuat	teller	0.06
-2=tui	martyr	-0.1	teller	0.07
-2=tum	martyr	-0.14	teller	0.08
-2=tuoi	martyr	-0.09	teller	0.06
-2=tuong	martyr	-0.2	teller	0.07
-2=tuy	teller	-0.07
-2=ty	martyr	-0.05
-2=un	teller	-0.06
-2=une	martyr	0.2
-2=ut	martyr	0.24
-2=uy	martyr	0.06	teller	0.05
-2=van	martyr	0.08	teller	-0.06
-2=vao	martyr	0.1
-2=ve	martyr	-0.06	teller	-0.09
-2=vi	martyr	-0.08
-2=vien	martyr	-0.05
-2=viet	martyr	0.19	teller	-0.25
-2=vinh	martyr	-0.12
-2=vo	martyr	0.12
-2=vong	martyr	-0.05
-2=vot	martyr	0.05
-2=vu	martyr	-0.06
-2=vung	teller	0.11
-2=vuon	martyr	-0.25	teller	-0.14
-2=vuong	martyr	-0.1
-2=we	martyr	0.32
-2=with	martyr	0.07
-2=xa	martyr	0.16	teller	-0.09
-2=xac	martyr	0.05
-2=xam	martyr	-0.05
-2=xang	martyr	-0.11
-2=xe	martyr	0.09
-2=xi	martyr	0.07
-2=xin	martyr	-0.14	teller	-0.08
-2=xom	teller	-0.06
-2=xu	teller	0.11
-2=xuong	martyr	-0.05
-2=y	martyr	-0.17	teller	0.1
-2=yen	martyr	0.14
-3=#	teller	-0.14
-3=##	martyr	-0.21	teller	-0.14
-3=###	martyr	-0.08	teller	-0.15
-3=####	martyr	0.11	teller	-0.29
-3=^	martyr	-0.52	teller	0.25
-3=a	martyr	-0.17	teller	-0.1
-3=adn	martyr	0.1	teller	-0.08
-3=ai	martyr	0.05	teller	0.1
-3=an	martyr	-0.13	teller	-0.09
-3=and	martyr	0.26	teller	-0.14
-3=anh	teller	-0.24
-3=ap	martyr	-0.07
-3=au	martyr	-0.13	teller	0.05
-3=avait	martyr	-0.05
-3=ay	martyr	0.14	teller	0.05
-3=b	martyr	0.16	teller	0.13
-3=ba	martyr	-0.16	teller	-0.05
-3=bac	martyr	-0.23
-3=bach	martyr	-0.1
-3=ban	martyr	0.12	teller	0.12
-3=bang	martyr	0.12	teller	-0.12
-3=bao	teller	-0.1
-3=bay	teller	-0.05
-3=be	martyr	0.17
-3=ben	teller	-0.05
-3=bi	martyr	-0.13
-3=bia	martyr	-0.06
-3=bien	teller	-0.05
-3=biet	martyr	0.15	teller	-0.1
-3=binh	martyr	-0.07	teller	0.14
-3=bo	martyr	-0.17	teller	0.3
-3=boc	martyr	0.08
-3=bom	martyr	0.24
-3=bot	martyr	0.1
-3=bung	martyr	-0.08
-3=buoi	martyr	0.1
-3=but	martyr	0.07	teller	0.13
-3=by	martyr	-0.12
-3=c	teller	-0.06
-3=c7	martyr	-0.06
-3=ca	martyr	0.08	teller	-0.06
-3=cac	teller	0.26
-3=cai	martyr	-0.17
-3=cam	teller	-0.13
-3=can	teller	-0.09
-3=cang	martyr	0.05
-3=canh	martyr	0.08	teller	0.07
-3=cao	martyr	0.33	teller	-0.12
-3=cat	martyr	0.1
-3=cau	martyr	0.23	teller	-0.15
-3=cay	martyr	-0.06
-3=ccb	teller	0.08
-3=cha	martyr	0.17
-3=chan	martyr	-0.05	teller	-0.09
-3=chao	martyr	-0.22	teller	0.2
-3=chau	martyr	0.15	teller	0.05
-3=chay	martyr	-0.09	teller	0.13
-3=che	teller	-0.05
-3=chep	martyr	0.05	teller	-0.1
-3=chet	teller	-0.05
-3=chi	martyr	0.21	teller	-0.27
-3=chiec	martyr	0.24
-3=chien	martyr	0.08
-3=chieu	teller	-0.05
-3=chin	martyr	-0.06
-3=chiu	martyr	0.06
-3=cho	martyr	0.06	teller	0.09
-3=chon	martyr	0.08	teller	0.05
-3=chong	martyr	0.17	teller	-0.13
-3=chot	martyr	0.1
-3=chu	martyr	-0.27	teller	-0.28
-3=chua	martyr	-0.07
-3=chung	martyr	0.15	teller	0.23
-3=chuyen	martyr	0.07
-3=co	martyr	-0.28	teller	0.14
-3=com	martyr	0.07	teller	0.07
-3=con	martyr	-0.19
-3=cong	martyr	-0.14
-3=cot	martyr	-0.07	teller	0.16
-3=cu	martyr	0.25	teller	-0.17
-3=cua	martyr	-0.21
-3=cung	martyr	0.23	teller	-0.09
-3=cuoi	martyr	-0.1	teller	0.13
-3=cuon	martyr	0.05
-3=cuong	teller	0.05
-3=cut	martyr	0.07
-3=cuu	martyr	-0.05
-3=d	martyr	0.05
-3=d9	teller	-0.06
-3=dac	teller	-0.05
-3=dai	martyr	-0.11
-3=dam	martyr	-0.08	teller	-0.1
-3=dan	martyr	-0.18	teller	-0.19
-3=dang	teller	0.05
-3=danh	martyr	0.13	teller	0.06
-3=dao	martyr	-0.13	teller	0.18
-3=dat	martyr	-0.11
-3=dau	martyr	0.08
-3=day	teller	0.05
-3=de	martyr	0.09	teller	0.15
-3=dem	martyr	0.07
-3=den	martyr	-0.07
-3=deo	martyr	0.07
-3=deu	martyr	0.07
-3=di	martyr	-0.19
-3=dia	teller	-0.08
-3=dich	martyr	-0.05	teller	0.15
-3=diem	martyr	-0.06
-3=dien	martyr	0.07	teller	0.19
-3=dieu	teller	0.09
-3=dinh	martyr	-0.23	teller	0.13
-3=do	martyr	-0.11
-3=doi	martyr	0.15	teller	-0.18
-3=dong	martyr	0.09	teller	-0.12
-3=du	martyr	-0.18	teller	-0.05
-3=dua	martyr	0.22	teller	0.09
-3=dum	martyr	-0.14	teller	0.1
-3=dung	teller	0.05
-3=duoc	martyr	0.24
-3=duong	martyr	-0.15	teller	0.07
-3=duy	martyr	0.08
-3=e24	teller	-0.11
-3=em	martyr	0.05	teller	0.23
-3=en	martyr	-0.06
-3=et	martyr	0.22
-3=for	martyr	0.07
-3=ga	martyr	-0.08
-3=gach	martyr	0.07
-3=gai	martyr	0.07	teller	0.11
-3=ganh	martyr	-0.09
-3=gap	martyr	-0.06	teller	0.06
-3=ghe	martyr	0.07
-3=gia	martyr	0.07	teller	-0.2
-3=giai	teller	0.12
-3=giay	martyr	0.05	teller	0.07
-3=gieng	martyr	-0.05
-3=gio	martyr	0.12
-3=giu	martyr	0.05
-3=giua	martyr	-0.1	teller	0.1
-3=gium	martyr	-0.11	teller	0.22
-3=giup	teller	0.14
-3=go	martyr	-0.15	teller	-0.09
-3=goc	martyr	0.12
-3=goi	teller	-0.07
-3=gom	martyr	0.05
-3=gon	teller	0.11
-3=ha	martyr	0.12	teller	-0.06
-3=hai	martyr	0.14	teller	-0.05
-3=ham	martyr	0.31
-3=han	martyr	-0.14
-3=hanh	teller	0.11
-3=have	martyr	0.1
-3=he	martyr	0.09
-3=her	martyr	0.08
-3=het	teller	-0.08
-3=hi	martyr	-0.13	teller	0.1
-3=hien	martyr	-0.09
-3=hieu	martyr	-0.12
-3=hinh	martyr	0.19	teller	-0.07
-3=his	martyr	-0.11
-3=hoa	teller	-0.14
-3=hoai	martyr	0.09
-3=hoan	martyr	0.05	teller	-0.05
-3=hoc	martyr	-0.13
-3=hoi	martyr	0.06
-3=hom	martyr	0.18	teller	-0.05
-3=hon	martyr	-0.07
-3=hs	teller	-0.05
-3=hua	martyr	-0.18	teller	0.14
-3=hue	martyr	0.06
-3=hung	martyr	0.08
-3=huu	martyr	-0.11
-3=huy	martyr	0.07	teller	0.08
-3=huyen	teller	-0.05
-3=huynh	martyr	-0.11
-3=hy	martyr	-0.1	teller	0.12
-3=i	martyr	-0.05
-3=ia	martyr	0.11
-3=in	martyr	-0.06
-3=is	martyr	-0.07
-3=ke	teller	0.16
-3=keo	martyr	0.07	teller	-0.05
-3=khac	teller	-0.09
-3=khai	martyr	-0.15
-3=khang	martyr	0.19
-3=khanh	martyr	-0.08	teller	0.14
-3=khau	teller	0.08
-3=khe	martyr	0.07
-3=khi	martyr	-0.15	teller	0.09
-3=khmer	martyr	-0.08
-3=khoan	martyr	-0.09
-3=khoang	teller	-0.07
-3=khong	teller	0.06
-3=khu	martyr	-0.1
-3=khuc	martyr	0.08
-3=kia	martyr	-0.08
-3=kiem	martyr	0.14
-3=kien	martyr	0.12	teller	-0.07
-3=kieu	martyr	-0.18
-3=kim	martyr	0.1
-3=kinh	teller	0.05
-3=kip	martyr	-0.1
-3=know	martyr	-0.05
-3=ko	martyr	0.06
-3=kratie	martyr	0.08
-3=ky	martyr	-0.15
-3=la	martyr	0.12	teller	0.11
-3=lac	martyr	-0.08	teller	-0.07
-3=lai	martyr	0.05	teller	0.06
-3=lam	teller	0.21
-3=lan	martyr	-0.1	teller	-0.17
-3=lang	martyr	0.17
-3=lanh	martyr	-0.09
-3=lap	martyr	-0.1	teller	-0.11
-3=lau	teller	0.09
-3=lay	martyr	-0.12
-3=le	martyr	-0.05	teller	-0.11
-3=lien	martyr	-0.06	teller	0.05
-3=liet	teller	-0.22
-3=lieu	martyr	-0.14
-3=linh	martyr	-0.16
-3=lo	martyr	-0.06	teller	0.09
-3=loc	martyr	-0.1
-3=loi	martyr	0.07	teller	-0.12
-3=lon	martyr	0.07
-3=long	martyr	0.06	teller	0.05
-3=lot	martyr	0.05
-3=lu	teller	0.08
-3=luc	martyr	0.07
-3=luon	martyr	0.11
-3=luong	martyr	0.07
-3=luu	martyr	0.13	teller	-0.05
-3=luy	martyr	-0.08
-3=ly	martyr	0.08	teller	-0.07
-3=m	teller	-0.15
-3=mai	martyr	-0.08	teller	0.09
-3=man	martyr	-0.15
-3=mang	martyr	0.15	teller	0.09
-3=manh	martyr	-0.17
-3=mat	martyr	0.17	teller	-0.15
-3=mau	teller	-0.07
-3=may	martyr	-0.16	teller	0.12
-3=me	martyr	-0.29	teller	0.2
-3=mien	teller	0.09
-3=minh	martyr	0.16	teller	0.1
-3=mo	martyr	-0.23
-3=moi	martyr	0.24	teller	0.11
-3=mon	martyr	0.05
-3=mong	martyr	-0.08
-3=mot	martyr	0.3	teller	-0.09
-3=mr	martyr	-0.07	teller	0.1
-3=mu	martyr	0.06
-3=mua	martyr	0.07
-3=muc	martyr	0.05
-3=mui	martyr	-0.09
-3=muoi	martyr	-0.14
-3=my	martyr	0.15	teller	-0.15
-3=name	martyr	0.1
-3=nao	martyr	0.06	teller	-0.12
-3=nay	teller	0.07
-3=neang	teller	0.09
-3=nen	martyr	0.05
-3=nga	martyr	0.05	teller	0.1
-3=ngay	martyr	-0.17	teller	-0.07
-3=nghe	martyr	0.11	teller	-0.25
-3=nghi	teller	0.07
-3=nghia	martyr	0.08
-3=nghiem	martyr	-0.05
-3=ngo	martyr	-0.33
-3=ngoai	martyr	0.13	teller	-0.07
-3=ngoc	martyr	-0.06
-3=ngoi	martyr	0.09	teller	-0.09
-3=nguc	martyr	-0.1
-3=nguoi	martyr	-0.33	teller	0.05
-3=nguyen	teller	-0.11
-3=nha	martyr	0.07
-3=nham	martyr	0.05
-3=nhan	martyr	0.1	teller	0.05
-3=nhat	martyr	0.15
-3=nhau	martyr	-0.05
-3=nhe	martyr	-0.18
-3=nho	martyr	-0.06	teller	0.26
-3=nhom	martyr	0.05
-3=nhu	martyr	-0.28
-3=nhung	martyr	-0.13
-3=ninh	martyr	0.13
-3=no	martyr	0.06
-3=noi	teller	0.08
-3=not	martyr	0.12
-3=ntls	martyr	-0.05
-3=nuoc	martyr	-0.06	teller	0.11
-3=o	martyr	0.09
-3=of	martyr	0.13
-3=oi	martyr	-0.13	teller	0.08
-3=one	martyr	0.05
-3=ong	teller	0.11
-3=our	martyr	-0.16
-3=par	martyr	-0.06
-3=pha	martyr	0.1
-3=phai	martyr	0.16
-3=pham	martyr	0.08	teller	0.18
-3=phan	martyr	-0.15	teller	0.07
-3=phao	teller	0.12
-3=phap	martyr	-0.1	teller	0.08
-3=phat	teller	0.07
-3=phia	martyr	-0.1	teller	-0.09
-3=phong	martyr	0.06
-3=phu	martyr	0.28
-3=phuc	martyr	-0.11
-3=phung	martyr	-0.06	teller	0.09
-3=phuoc	martyr	0.2
-3=phuong	martyr	-0.16
-3=qua	martyr	0.09
-3=quan	martyr	-0.33	teller	-0.11
-3=que	martyr	0.16	teller	0.07
-3=quoc	martyr	-0.06
-3=quy	martyr	0.2
-3=quyet	martyr	-0.06
-3=quynh	martyr	-0.13
-3=ra	martyr	0.15	teller	-0.14
-3=rao	martyr	0.11
-3=ray	martyr	-0.06
-3=re	teller	0.09
-3=read	martyr	-0.06
-3=regiment	martyr	-0.08	teller	-0.05
-3=ret	martyr	-0.1
-3=ro	martyr	0.07
-3=roi	teller	0.17
-3=ruot	martyr	0.24	teller	-0.08
-3=sa	martyr	0.07
-3=sac	martyr	-0.05
-3=sai	martyr	0.1	teller	-0.08
-3=sam	martyr	-0.09
-3=san	martyr	-0.12
-3=sang	martyr	-0.09	teller	0.05
-3=sau	martyr	0.11	teller	0.11
-3=si	martyr	0.23	teller	-0.34
-3=sin	teller	0.13
-3=sinh	martyr	0.05
-3=so	martyr	0.08
-3=son	teller	0.09
-3=song	martyr	-0.11	teller	-0.05
-3=su	martyr	-0.06	teller	0.08
-3=sy	martyr	0.22
-3=t	teller	-0.07
-3=ta	martyr	-0.12
-3=tai	teller	-0.19
-3=tam	martyr	0.12
-3=tan	teller	-0.08
-3=tang	martyr	-0.07
-3=tay	martyr	0.11	teller	-0.05
-3=te	martyr	0.1
-3=ten	martyr	0.22	teller	0.25
-3=tha	martyr	0.08	teller	-0.07
-3=thach	martyr	0.1	teller	-0.06
-3=thai	martyr	0.12
-3=tham	martyr	-0.08
-3=than	martyr	0.1
-3=thang	martyr	-0.18	teller	0.09
-3=thanh	martyr	-0.15
-3=thao	martyr	-0.1
-3=that	martyr	-0.13
-3=thay	martyr	-0.09	teller	0.18
-3=the	martyr	0.17
-3=theo	martyr	-0.11	teller	0.14
-3=thi	martyr	-0.33
-3=thinh	martyr	-0.1
-3=tho	martyr	0.1
-3=thoi	martyr	-0.11
-3=thon	martyr	-0.06	teller	-0.12
-3=thong	martyr	0.09	teller	0.09
-3=thu	teller	0.11
-3=thuan	martyr	0.05
-3=thuat	teller	0.07
-3=thuoc	martyr	0.12
-3=thuong	martyr	0.09	teller	0.06
-3=thuy	martyr	0.05	teller	-0.07
-3=thuyen	martyr	-0.1	teller	-0.13
-3=tia	martyr	0.1
-3=tich	martyr	-0.11
-3=tieng	martyr	0.13
-3=tiep	martyr	-0.16	teller	0.05
-3=tinh	martyr	-0.11
-3=to	martyr	0.07	teller	-0.14
-3=toan	martyr	0.07	teller	-0.12
-3=toi	martyr	0.21	teller	-0.27
-3=tong	teller	0.07
-3=tra	martyr	0.1
-3=trach	teller	0.05
-3=trai	martyr	0.09	teller	-0.09
-3=tram	martyr	-0.12	teller	0.07
-3=tran	teller	-0.05
-3=trang	teller	0.13
-3=tren	martyr	0.19	teller	0.05
-3=tri	martyr	0.05
-3=trieu	martyr	-0.14
-3=trinh	martyr	0.31	teller	-0.07
-3=troi	martyr	0.11
-3=trong	martyr	0.05	teller	-0.07
-3=tru	martyr	0.06
-3=trung	teller	-0.06
-3=truoc	martyr	0.07	teller	0.05
-3=truong	martyr	-0.32	teller	-0.07
-3=tu	martyr	0.13	teller	0.11
-3=tuc	teller	-0.11
-3=tui	martyr	-0.08	teller	-0.13
-3=tuoi	martyr	0.11	teller	0.05
-3=tuong	martyr	-0.15
-3=tuyen	martyr	0.14
-3=u	martyr	0.09
-3=un	martyr	-0.1
-3=uong	martyr	-0.12
-3=ut	martyr	0.25
-3=uy	teller	0.11
-3=va	martyr	0.08	teller	0.06
-3=vam	martyr	0.22
-3=van	martyr	0.08	teller	0.14
-3=ve	teller	-0.06
-3=viec	martyr	0.1	teller	-0.05
-3=viet	martyr	-0.17
-3=vinh	martyr	0.15
-3=vo	martyr	-0.31	teller	-0.05
-3=voi	teller	-0.15
-3=vong	martyr	-0.09	teller	0.07
-3=vu	martyr	-0.05	teller	0.05
-3=vua	teller	-0.07
-3=vui	martyr	0.06	teller	-0.05
-3=vuong	martyr	0.19
-3=vuot	martyr	-0.06	teller	0.13
-3=was	teller	0.1
-3=we	martyr	0.09
-3=xa	martyr	-0.06	teller	-0.24
-3=xac	martyr	-0.09	teller	-0.05
-3=xe	martyr	-0.07
-3=xuan	martyr	-0.19	teller	0.09
-3=xuong	martyr	-0.11
-3=xuyen	martyr	-0.12
-3=yen	martyr	0.08
a district's name	martyr	-1.42	teller	-1.04
a line below martyr	teller	-0.12
a line below other	martyr	-0.4	teller	0.19
a line below teller	martyr	-0.06	teller	-0.11
announced	teller	-0.05
announced by number	martyr	0.63
announced:again	teller	0.12
announced:alive	martyr	0.05	teller	-0.11
announced:at	martyr	0.14	teller	-0.25
announced:battle	martyr	0.27	teller	0.08
announced:born	martyr	-0.26	teller	0.08
announced:bury	martyr	0.36	teller	0.21
announced:capture	martyr	-0.09	teller	0.06
announced:died	martyr	0.11	teller	0.1
announced:enlist	teller	0.12
announced:fell	martyr	0.85	teller	-0.17
announced:gio	martyr	0.23
announced:grave	teller	-0.1
announced:home	martyr	-0.16	teller	0.09
announced:hurt	martyr	-0.15	teller	0.08
announced:joined	teller	0.14
announced:kin	teller	-0.18
announced:letter	martyr	0.32	teller	0.09
announced:level	martyr	-0.09
announced:link	martyr	-0.2	teller	-0.1
announced:martyr	martyr	-0.2
announced:moved	martyr	0.06	teller	0.18
announced:naming	martyr	0.29	teller	-0.16
announced:notice	martyr	-0.05
announced:office	martyr	-0.05	teller	-0.16
announced:post	martyr	-0.21
announced:rank	martyr	0.05
announced:returned	martyr	-0.2	teller	-0.07
announced:self	martyr	0.27	teller	-0.08
announced:site	teller	0.14
announced:tells	martyr	-0.08	teller	-0.17
announced:thing	teller	-0.11
announced:title	teller	-0.31
another name?	martyr	-0.45	teller	-0.09
another name? of a relative	martyr	-0.12
before !	martyr	0.25	teller	0.06
before "	martyr	-0.4	teller	-0.2
before '	martyr	-0.06
before )	martyr	-0.18	teller	-0.2
before ,	martyr	-0.22	teller	0.37
before -	martyr	-0.06
before .	martyr	-0.48	teller	0.27
before /	martyr	0.28	teller	-0.09
before :	martyr	0.13	teller	-0.17
before ;	martyr	0.34	teller	-0.32
before =	teller	-0.07
before ?	martyr	-0.07	teller	0.45
before @	teller	-0.1
before blank	martyr	-0.41	teller	-0.49
before line	martyr	0.18	teller	-0.21
before «	martyr	0.09
before –	martyr	-0.08
before ‘	martyr	0.05
before “	martyr	0.1
before:again	martyr	-0.06	teller	0.16
before:again:1	teller	-0.07
before:again:12	martyr	0.11	teller	0.13
before:again:5	martyr	-0.27	teller	0.06
before:again:far	martyr	0.08
before:alive	martyr	-0.41	teller	0.16
before:alive:0	martyr	-0.17	teller	0.18
before:alive:1	martyr	-0.22	teller	-0.07
before:alive:12	teller	0.13
before:alive:5	teller	-0.05
before:alive:far	martyr	-0.07
before:at	martyr	-0.24
before:at:0	martyr	0.16	teller	-0.13
before:at:1	martyr	-0.24	teller	0.06
before:at:12	martyr	-0.15
before:at:2	martyr	0.21	teller	0.07
before:at:5	teller	-0.11
before:at:far	martyr	-0.2	teller	0.17
before:battle	martyr	0.3
before:battle:0	martyr	-0.17	teller	-0.06
before:battle:1	teller	0.12
before:battle:12	martyr	0.15	teller	-0.13
before:battle:5	martyr	0.13	teller	0.15
before:battle:far	martyr	0.19
before:born	martyr	-0.29	teller	-0.28
before:born:0	martyr	0.14	teller	-0.1
before:born:1	martyr	-0.07	teller	-0.13
before:born:12	martyr	-0.14
before:born:2	martyr	-0.13
before:born:5	martyr	-0.14
before:born:far	martyr	0.05
before:bury	martyr	0.21	teller	-0.13
before:bury:0	martyr	0.06	teller	0.09
before:bury:1	teller	-0.05
before:bury:12	martyr	0.39
before:bury:2	martyr	0.09
before:bury:5	martyr	-0.24	teller	-0.09
before:bury:far	martyr	-0.08	teller	-0.07
before:capture	teller	-0.07
before:capture:1	martyr	-0.05	teller	0.13
before:capture:12	teller	-0.1
before:capture:2	teller	0.05
before:capture:5	teller	-0.12
before:capture:far	martyr	0.07
before:contact	martyr	-0.1
before:contact:0	martyr	-0.18
before:contact:1	teller	0.18
before:contact:12	martyr	-0.09	teller	-0.17
before:contact:2	martyr	0.09
before:contact:5	martyr	0.08
before:contact:far	teller	-0.05
before:day	teller	0.11
before:day 1	martyr	0.14
before:day 12	martyr	-0.29	teller	0.11
before:day 2	martyr	-0.22	teller	-0.1
before:day 5	teller	0.08
before:day far	martyr	0.39
before:died	martyr	0.16	teller	-0.08
before:died:0	martyr	0.09	teller	0.18
before:died:1	teller	-0.08
before:died:2	martyr	0.08
before:died:5	martyr	0.2
before:died:far	martyr	-0.17	teller	-0.18
before:enlist	martyr	-0.23	teller	0.14
before:enlist:1	teller	0.08
before:enlist:12	martyr	-0.16
before:enlist:2	martyr	0.05
before:enlist:5	martyr	0.12	teller	0.06
before:enlist:far	martyr	-0.21	teller	0.05
before:fell	martyr	0.1	teller	-0.09
before:fell:0	martyr	0.4	teller	-0.05
before:fell:1	martyr	-0.18	teller	0.2
before:fell:12	martyr	-0.1	teller	-0.14
before:fell:2	martyr	-0.13	teller	-0.15
before:fell:5	martyr	0.19	teller	-0.1
before:fell:far	martyr	-0.09	teller	0.15
before:gio:0	teller	0.05
before:gio:1	martyr	-0.05
before:gio:12	teller	-0.05
before:grave	martyr	0.12	teller	-0.14
before:grave:0	martyr	0.29	teller	0.05
before:grave:1	martyr	-0.05	teller	-0.17
before:grave:12	teller	0.07
before:grave:2	martyr	-0.37
before:grave:5	martyr	-0.06
before:grave:far	martyr	0.27	teller	-0.11
before:home	martyr	-0.15	teller	-0.27
before:home:0	martyr	-0.21	teller	-0.24
before:home:1	teller	0.18
before:home:12	martyr	0.13	teller	-0.07
before:home:2	martyr	0.13	teller	0.09
before:home:5	martyr	0.14	teller	-0.38
before:home:far	martyr	-0.3	teller	0.15
before:hurt	teller	0.05
before:hurt:0	martyr	-0.05	teller	0.13
before:hurt:12	martyr	0.09
before:joined	martyr	-0.3	teller	0.17
before:joined:1	teller	0.08
before:joined:12	martyr	-0.11
before:joined:2	martyr	0.05
before:joined:5	martyr	-0.06	teller	0.08
before:joined:far	martyr	-0.13	teller	0.05
before:kin	martyr	0.07	teller	-0.18
before:kin anh	martyr	-0.31	teller	-0.07
before:kin ba	teller	0.12
before:kin bà	martyr	-0.32
before:kin bác	teller	-0.05
before:kin bố	martyr	-0.23	teller	-0.13
before:kin cháu	teller	-0.12
before:kin chú	martyr	0.12
before:kin chị gái	martyr	0.05
before:kin chồng	martyr	0.27	teller	-0.06
before:kin con	martyr	0.15
before:kin con trai	martyr	0.08	teller	-0.07
before:kin cô	teller	0.09
before:kin em	martyr	0.11	teller	0.05
before:kin em trai	martyr	0.05
before:kin mon mari	martyr	0.07
before:kin my father	martyr	0.15
before:kin my uncle	martyr	-0.09
before:kin mẹ	teller	0.06
before:kin mợ	martyr	0.19
before:kin thầy	martyr	-0.05
before:kin tía	martyr	-0.06
before:kin vợ	martyr	-0.09
before:kin ông	martyr	0.13	teller	0.17
before:kin:0	martyr	0.13
before:kin:1	martyr	-0.18	teller	0.09
before:kin:12	martyr	0.13	teller	-0.32
before:kin:2	martyr	-0.13
before:kin:5	martyr	0.14	teller	0.09
before:kin:far	teller	-0.05
before:laid	martyr	0.11	teller	-0.08
before:laid:0	martyr	0.18
before:laid:12	martyr	-0.06	teller	-0.06
before:laid:5	martyr	-0.09
before:last	martyr	0.1
before:last:5	martyr	-0.06
before:letter	martyr	-0.16	teller	0.1
before:letter:0	martyr	-0.07	teller	0.07
before:letter:1	martyr	-0.14	teller	0.06
before:letter:2	martyr	0.19	teller	0.11
before:letter:5	teller	-0.14
before:letter:far	martyr	-0.14
before:level:0	martyr	-0.18	teller	-0.08
before:level:1	martyr	0.35	teller	-0.05
before:level:12	martyr	0.06
before:level:2	martyr	-0.08	teller	-0.1
before:level:5	martyr	-0.27
before:level:far	martyr	0.15	teller	0.17
before:link	martyr	0.13	teller	-0.35
before:link:0	martyr	0.25
before:link:1	martyr	0.09	teller	-0.08
before:link:12	martyr	-0.24	teller	0.21
before:link:2	martyr	-0.11	teller	-0.34
before:link:5	martyr	0.07
before:link:far	martyr	0.07	teller	-0.11
before:martyr	martyr	0.06
before:martyr:0	martyr	-0.26
before:martyr:1	martyr	0.09
before:martyr:12	martyr	-0.09	teller	0.1
before:martyr:2	martyr	0.33
before:moved	martyr	0.22
before:moved:0	martyr	0.12	teller	-0.15
before:moved:1	martyr	-0.05
before:moved:12	martyr	0.21	teller	0.08
before:moved:2	martyr	-0.06
before:moved:5	martyr	-0.11	teller	0.19
before:moved:far	martyr	0.11	teller	-0.14
before:naming	martyr	-0.17
before:naming:1	martyr	0.2	teller	-0.1
before:naming:12	martyr	-0.29	teller	0.11
before:naming:2	martyr	-0.14	teller	0.06
before:naming:5	martyr	-0.1
before:naming:far	martyr	0.08
before:notice	martyr	-0.05	teller	-0.14
before:notice:0	martyr	0.05
before:notice:12	martyr	0.18
before:notice:2	martyr	-0.07
before:notice:5	teller	-0.15
before:notice:far	martyr	-0.19
before:office	teller	0.05
before:office:0	martyr	-0.13
before:office:1	martyr	0.07	teller	-0.07
before:office:12	teller	-0.05
before:office:2	martyr	-0.28	teller	0.28
before:office:5	martyr	0.26
before:office:far	martyr	0.12	teller	-0.06
before:post:0	martyr	0.07	teller	-0.12
before:post:1	teller	0.07
before:post:12	martyr	-0.06	teller	0.15
before:post:2	martyr	0.11	teller	-0.15
before:post:5	martyr	-0.06
before:post:far	martyr	-0.09
before:rank	martyr	-0.11	teller	-0.08
before:rank:12	martyr	-0.15
before:rank:2	martyr	0.05
before:rank:5	martyr	-0.06
before:rests:5	martyr	-0.1
before:returned	martyr	0.11	teller	-0.1
before:returned:0	martyr	0.15
before:returned:1	martyr	-0.08
before:returned:5	martyr	0.05	teller	-0.05
before:self	martyr	-0.2	teller	0.13
before:self:0	martyr	0.1
before:self:1	martyr	0.13	teller	-0.4
before:self:12	martyr	-0.26	teller	0.09
before:self:2	martyr	0.09	teller	0.33
before:self:5	martyr	-0.1	teller	0.26
before:self:far	martyr	-0.16	teller	-0.12
before:site	martyr	0.11
before:site:0	martyr	0.06	teller	-0.12
before:site:1	martyr	-0.16
before:site:12	martyr	-0.09	teller	0.33
before:site:2	martyr	0.27	teller	-0.12
before:site:5	martyr	-0.05	teller	-0.07
before:site:far	martyr	0.07
before:tells:0	teller	0.08
before:tells:1	martyr	-0.19	teller	0.15
before:tells:12	martyr	0.17	teller	-0.19
before:tells:2	teller	0.15
before:tells:5	teller	-0.16
before:tells:far	teller	-0.05
before:thing	martyr	-0.05	teller	-0.06
before:thing:0	martyr	-0.24	teller	0.06
before:thing:1	martyr	0.24
before:thing:12	martyr	0.11	teller	-0.05
before:thing:2	teller	-0.23
before:thing:5	martyr	0.21	teller	0.12
before:thing:far	martyr	-0.39
before:title	martyr	0.08	teller	-0.06
before:title:0	martyr	-0.27	teller	0.16
before:title:1	martyr	0.12	teller	0.06
before:title:12	martyr	0.24	teller	-0.12
before:title:2	teller	-0.06
before:title:5	martyr	-0.14	teller	-0.11
before:title:far	martyr	0.13
before:unit	martyr	0.05	teller	0.19
before:unit 12	martyr	-0.14	teller	-0.1
before:unit 2	martyr	0.11
before:unit 5	martyr	-0.11	teller	0.24
before:unit far	martyr	0.17	teller	0.05
behind !	martyr	-0.11
behind "	martyr	0.28	teller	-0.12
behind '	martyr	-0.24	teller	-0.16
behind (	martyr	0.4
behind )	martyr	-0.81	teller	0.33
behind ,	martyr	0.18	teller	0.06
behind -	martyr	0.21	teller	-0.19
behind .	martyr	0.24	teller	0.05
behind :	martyr	-0.23	teller	0.1
behind ;	martyr	0.16	teller	-0.05
behind ?	martyr	-0.07
behind a name in brackets	martyr	0.1	teller	-0.2
behind blank	martyr	0.05	teller	-0.54
behind line	martyr	-0.41
behind |	martyr	-0.1
behind »	martyr	0.15
behind –	martyr	0.2	teller	-0.12
behind ”	martyr	-0.18
behind:again	martyr	-0.15	teller	-0.07
behind:again:0	martyr	0.12
behind:again:1	martyr	-0.1	teller	0.05
behind:again:12	martyr	0.16
behind:again:2	martyr	-0.13
behind:again:5	martyr	-0.06
behind:again:far	martyr	-0.14	teller	-0.11
behind:alive	martyr	-0.2	teller	-0.05
behind:alive:0	martyr	-0.14	teller	0.1
behind:alive:1	teller	-0.12
behind:alive:12	martyr	-0.33
behind:alive:2	martyr	0.1	teller	0.12
behind:alive:5	martyr	-0.08	teller	-0.17
behind:alive:far	martyr	0.21	teller	0.05
behind:at	martyr	0.2	teller	-0.28
behind:at:0	martyr	-0.07	teller	0.08
behind:at:1	martyr	0.18
behind:at:12	teller	-0.22
behind:at:2	martyr	0.15
behind:at:5	teller	-0.07
behind:at:far	martyr	-0.07	teller	-0.05
behind:battle	martyr	-0.28	teller	0.16
behind:battle:0	martyr	-0.1	teller	0.12
behind:battle:1	martyr	-0.08	teller	0.1
behind:battle:12	teller	-0.09
behind:battle:5	martyr	-0.13
behind:born	martyr	0.13	teller	0.11
behind:born:0	martyr	0.15
behind:born:1	martyr	0.15
behind:born:12	martyr	0.12	teller	-0.16
behind:born:2	martyr	-0.15
behind:born:5	martyr	-0.05	teller	0.07
behind:born:far	martyr	-0.08	teller	0.26
behind:bury	martyr	-0.55	teller	-0.08
behind:bury:0	martyr	0.22	teller	-0.07
behind:bury:1	martyr	-0.19
behind:bury:12	martyr	-0.13	teller	0.06
behind:bury:2	martyr	-0.26	teller	-0.07
behind:bury:5	martyr	-0.22	teller	-0.08
behind:bury:far	teller	0.11
behind:capture:0	teller	0.07
behind:capture:1	martyr	0.06	teller	-0.05
behind:capture:12	martyr	-0.06
behind:capture:2	teller	0.06
behind:capture:far	teller	-0.08
behind:contact	martyr	-0.13	teller	-0.14
behind:contact:0	martyr	0.13	teller	-0.11
behind:contact:12	martyr	0.05	teller	-0.09
behind:contact:2	teller	0.07
behind:contact:5	martyr	-0.08	teller	-0.05
behind:contact:far	martyr	-0.17	teller	0.08
behind:day	martyr	0.09	teller	-0.34
behind:day 0	martyr	0.07	teller	-0.19
behind:day 1	martyr	-0.19
behind:day 12	martyr	-0.05	teller	-0.07
behind:day 2	martyr	-0.13	teller	0.14
behind:day 5	martyr	0.27	teller	-0.19
behind:day far	martyr	0.11
behind:died	martyr	-0.14	teller	-0.25
behind:died:0	martyr	0.14	teller	-0.19
behind:died:1	martyr	0.1	teller	-0.08
behind:died:12	martyr	0.11	teller	-0.06
behind:died:2	martyr	-0.41
behind:died:5	martyr	-0.14	teller	-0.05
behind:died:far	martyr	0.05	teller	0.13
behind:enlist	martyr	0.3	teller	-0.19
behind:enlist:0	martyr	0.22	teller	0.12
behind:enlist:12	martyr	-0.14	teller	-0.17
behind:enlist:2	martyr	-0.17
behind:enlist:5	martyr	0.19	teller	-0.12
behind:enlist:far	martyr	0.18
behind:fell	martyr	-0.1	teller	-0.24
behind:fell:0	martyr	0.37	teller	-0.15
behind:fell:1	martyr	-0.26	teller	-0.06
behind:fell:12	martyr	0.07	teller	-0.15
behind:fell:2	martyr	-0.17	teller	-0.11
behind:fell:5	martyr	-0.1	teller	0.16
behind:fell:far	teller	0.07
behind:gio	teller	-0.22
behind:gio:0	martyr	-0.07	teller	-0.05
behind:gio:1	teller	-0.14
behind:gio:12	martyr	-0.06
behind:gio:far	martyr	0.16
behind:grave	martyr	-0.35
behind:grave:0	martyr	-0.13	teller	0.12
behind:grave:1	teller	-0.05
behind:grave:12	martyr	-0.09	teller	-0.05
behind:grave:2	martyr	-0.09	teller	-0.07
behind:grave:5	martyr	-0.18
behind:grave:far	martyr	0.09	teller	0.11
behind:home	martyr	-0.38	teller	0.11
behind:home:0	teller	-0.05
behind:home:1	martyr	-0.54	teller	0.05
behind:home:12	martyr	0.16	teller	-0.06
behind:home:2	teller	-0.3
behind:home:5	martyr	-0.1	teller	0.23
behind:home:far	martyr	0.18	teller	0.23
behind:hurt	martyr	-0.2
behind:hurt:1	martyr	0.09
behind:hurt:2	martyr	-0.15
behind:hurt:5	martyr	-0.1	teller	0.06
behind:hurt:far	martyr	-0.05
behind:joined	martyr	-0.14	teller	-0.08
behind:joined:0	teller	0.13
behind:joined:12	martyr	0.05	teller	-0.14
behind:joined:2	martyr	-0.25
behind:joined:5	martyr	-0.14	teller	-0.05
behind:joined:far	martyr	0.15
behind:kin	martyr	0.17
behind:kin anh	martyr	-0.47
behind:kin bà	martyr	-0.05	teller	0.1
behind:kin bác	martyr	0.14
behind:kin bố	martyr	-0.23	teller	-0.06
behind:kin cháu	martyr	-0.08
behind:kin chú	martyr	-0.12
behind:kin con	martyr	0.08	teller	-0.09
behind:kin con gái	teller	0.05
behind:kin cô	martyr	-0.21	teller	0.13
behind:kin dì	martyr	0.24
behind:kin dượng	martyr	-0.15
behind:kin em	martyr	-0.11
behind:kin em gái	martyr	-0.05	teller	-0.12
behind:kin thầy	martyr	-0.07	teller	0.05
behind:kin vợ	martyr	0.09
behind:kin ông	martyr	0.29	teller	-0.09
behind:kin:0	martyr	0.19	teller	0.12
behind:kin:1	martyr	0.2	teller	-0.05
behind:kin:12	martyr	-0.19	teller	0.1
behind:kin:2	martyr	0.06	teller	-0.24
behind:kin:5	martyr	-0.06
behind:kin:far	teller	0.12
behind:laid	martyr	-0.09	teller	0.08
behind:laid:12	teller	0.11
behind:last	martyr	0.13	teller	0.07
behind:last:12	teller	0.08
behind:last:far	martyr	0.12
behind:letter	martyr	-0.07	teller	-0.18
behind:letter:0	teller	0.06
behind:letter:1	teller	-0.07
behind:letter:12	martyr	-0.28	teller	-0.08
behind:letter:2	martyr	0.18
behind:letter:5	martyr	-0.15	teller	0.08
behind:letter:far	martyr	0.23	teller	-0.2
behind:level	martyr	-0.13	teller	0.19
behind:level:1	teller	0.17
behind:level:12	martyr	0.13	teller	-0.05
behind:level:2	martyr	-0.1	teller	0.13
behind:level:5	teller	-0.06
behind:level:far	martyr	-0.11
behind:link	martyr	-0.18	teller	0.17
behind:link:0	martyr	0.3	teller	-0.13
behind:link:1	martyr	0.08	teller	0.29
behind:link:12	martyr	-0.46	teller	0.2
behind:link:2	martyr	0.07	teller	-0.32
behind:link:5	martyr	0.14	teller	-0.23
behind:link:far	martyr	-0.31	teller	0.37
behind:martyr	martyr	-0.57	teller	0.07
behind:martyr:0	teller	-0.05
behind:martyr:12	martyr	-0.25
behind:martyr:2	teller	0.11
behind:martyr:5	martyr	-0.18	teller	-0.09
behind:martyr:far	martyr	-0.09	teller	0.1
behind:moved	martyr	0.15	teller	-0.12
behind:moved:0	martyr	-0.11	teller	-0.11
behind:moved:1	martyr	0.23
behind:moved:2	martyr	-0.2
behind:moved:5	martyr	0.25	teller	0.06
behind:moved:far	martyr	-0.05	teller	-0.1
behind:naming	martyr	0.23	teller	-0.18
behind:naming:0	martyr	0.11	teller	-0.13
behind:naming:1	martyr	-0.11	teller	0.1
behind:naming:12	martyr	0.17
behind:naming:2	martyr	0.17
behind:naming:5	martyr	0.11	teller	0.05
behind:naming:far	martyr	-0.22	teller	-0.19
behind:notice	martyr	0.26	teller	-0.21
behind:notice:0	teller	0.1
behind:notice:1	martyr	-0.11	teller	0.06
behind:notice:12	martyr	0.26	teller	-0.12
behind:notice:2	martyr	-0.16
behind:notice:5	martyr	0.18	teller	-0.16
behind:notice:far	martyr	0.09	teller	-0.05
behind:office	martyr	-0.36
behind:office:0	martyr	-0.1	teller	0.09
behind:office:1	teller	-0.11
behind:office:12	martyr	-0.05	teller	0.08
behind:office:2	teller	-0.05
behind:office:far	martyr	-0.22
behind:post	martyr	-0.27
behind:post:0	teller	-0.16
behind:post:1	martyr	-0.15	teller	0.17
behind:post:12	martyr	0.19	teller	-0.06
behind:post:2	martyr	-0.39
behind:post:5	martyr	0.07	teller	0.09
behind:post:far	teller	-0.05
behind:rank	martyr	-0.05	teller	-0.12
behind:rank:0	martyr	0.14	teller	-0.17
behind:rank:1	teller	0.07
behind:rank:12	martyr	-0.14
behind:rank:2	martyr	-0.16
behind:rank:5	martyr	0.15	teller	0.05
behind:rests	martyr	0.13
behind:rests:0	martyr	0.11
behind:rests:12	martyr	0.14
behind:rests:5	martyr	-0.13
behind:returned	martyr	-0.06	teller	-0.22
behind:returned:0	martyr	0.05
behind:returned:12	martyr	-0.46
behind:returned:2	teller	-0.05
behind:returned:5	martyr	0.21	teller	-0.07
behind:returned:far	martyr	0.15
behind:self	martyr	0.22	teller	-0.31
behind:self:0	martyr	-0.09	teller	0.15
behind:self:1	martyr	0.18	teller	-0.06
behind:self:12	martyr	0.22	teller	-0.32
behind:self:2	martyr	0.05	teller	-0.1
behind:self:5	martyr	-0.37
behind:self:far	martyr	0.23
behind:site	martyr	0.18	teller	-0.17
behind:site:0	teller	-0.3
behind:site:1	martyr	-0.17	teller	0.1
behind:site:12	martyr	0.12	teller	0.09
behind:site:2	martyr	0.11	teller	0.16
behind:site:5	martyr	0.18
behind:site:far	martyr	-0.06	teller	-0.2
behind:tells	martyr	-0.25	teller	-0.06
behind:tells:0	martyr	-0.29
behind:tells:1	martyr	0.15
behind:tells:12	martyr	-0.46
behind:tells:2	teller	-0.09
behind:tells:5	martyr	0.08	teller	-0.23
behind:tells:far	martyr	0.28	teller	0.21
behind:thing	teller	0.16
behind:thing:0	martyr	-0.11	teller	0.09
behind:thing:1	martyr	-0.07	teller	-0.19
behind:thing:12	teller	-0.13
behind:thing:2	teller	0.14
behind:thing:5	martyr	0.18	teller	0.11
behind:thing:far	teller	0.14
behind:title	martyr	-0.07	teller	0.28
behind:title:0	martyr	0.4	teller	0.22
behind:title:1	martyr	0.28	teller	-0.45
behind:title:12	martyr	-0.31	teller	0.06
behind:title:2	martyr	-0.29
behind:title:5	martyr	-0.17	teller	0.19
behind:title:far	teller	0.24
behind:truename	martyr	-0.08
behind:truename:0	martyr	0.06
behind:unit	martyr	-0.18	teller	0.13
behind:unit 0	martyr	0.09	teller	-0.08
behind:unit 1	martyr	-0.2	teller	0.13
behind:unit 12	martyr	0.25	teller	-0.32
behind:unit 2	martyr	-0.16	teller	-0.14
behind:unit 5	martyr	-0.06	teller	0.13
behind:unit far	martyr	-0.11	teller	0.42
beside the teller	martyr	-0.59	teller	0.16
deadly False	martyr	-0.28	teller	-0.63
deadly True	martyr	-0.61	teller	-0.2
followed a	martyr	-0.21
followed a nurse	martyr	0.19
followed a phó	teller	0.06
followed a trưởng	teller	-0.06
followed anh	martyr	-0.19
followed anh nuôi	martyr	0.08
followed b phó	martyr	0.05
followed bia	martyr	0.07
followed binh nhì	martyr	-0.13
followed binh nhất	martyr	0.12	teller	-0.11
followed biết	martyr	0.12
followed bom	martyr	0.09
followed born	martyr	0.09
followed born in	martyr	-0.07
followed buôn	martyr	0.1
followed by nothing	martyr	-0.05
followed by word a	martyr	-0.05
followed by word an	martyr	0.22	teller	-0.05
followed by word anh	martyr	-0.06	teller	0.09
followed by word at	martyr	-0.13
followed by word ayun	teller	-0.07
followed by word b	martyr	-0.5	teller	-0.08
followed by word b1	martyr	0.11
followed by word b2	martyr	-0.3	teller	0.1
followed by word ba	martyr	-0.09
followed by word bac	martyr	-0.08
followed by word ban	martyr	-0.36	teller	-0.13
followed by word bang	martyr	-0.06
followed by word bao	martyr	0.08
followed by word bat	martyr	-0.18
followed by word bay	martyr	-0.09
followed by word bep	martyr	0.09
followed by word bien	martyr	0.14
followed by word bieu	martyr	-0.1
followed by word binh	martyr	0.21
followed by word bo	martyr	0.35
followed by word bon	martyr	0.1
followed by word bong	martyr	-0.07	teller	0.13
followed by word bui	teller	-0.07
followed by word c	martyr	0.07	teller	-0.07
followed by word c1	martyr	0.07	teller	0.06
followed by word c10	martyr	-0.1
followed by word c12	martyr	0.08
followed by word c2	martyr	0.13	teller	-0.16
followed by word c20	martyr	-0.12	teller	0.13
followed by word c3	martyr	0.11
followed by word c6	martyr	0.06
followed by word ca	martyr	0.13	teller	0.06
followed by word cai	martyr	-0.11
followed by word cam	martyr	-0.06
followed by word can	martyr	0.08
followed by word cao	martyr	0.31
followed by word cat	teller	0.11
followed by word cha	martyr	0.05
followed by word chac	martyr	-0.08
followed by word chau	teller	0.06
followed by word chay	martyr	-0.11
followed by word chef	martyr	0.19
followed by word cheo	martyr	0.16
followed by word chep	teller	0.12
followed by word chi	martyr	-0.23	teller	-0.05
followed by word chieu	martyr	0.08	teller	0.14
followed by word chim	martyr	0.18
followed by word chin	teller	-0.09
followed by word cho	martyr	-0.06
followed by word chu	martyr	0.06	teller	-0.11
followed by word chuc	teller	-0.07
followed by word chung	martyr	0.3	teller	0.1
followed by word chup	martyr	-0.07
followed by word chuyen	martyr	-0.17
followed by word co	martyr	0.33
followed by word con	martyr	0.06	teller	-0.11
followed by word cong	martyr	0.14	teller	0.06
followed by word cu	teller	-0.06
followed by word cung	martyr	0.32	teller	0.1
followed by word cuong	martyr	0.19
followed by word da	martyr	0.05
followed by word dac	martyr	-0.11
followed by word dai	teller	-0.08
followed by word dak	martyr	0.09
followed by word dan	martyr	-0.19
followed by word dang	martyr	-0.17	teller	0.08
followed by word dat	martyr	-0.11
followed by word day	martyr	0.12	teller	0.29
followed by word de	teller	-0.12
followed by word dem	martyr	0.09
followed by word deu	martyr	-0.09
followed by word di	martyr	-0.2
followed by word dia	teller	0.1
followed by word dich	martyr	-0.05
followed by word dien	martyr	0.07
followed by word do	martyr	0.07	teller	0.08
followed by word doan	martyr	-0.08	teller	0.06
followed by word doc	martyr	-0.08	teller	0.17
followed by word doi	teller	-0.17
followed by word don	martyr	-0.1	teller	0.07
followed by word dong	martyr	-0.14
followed by word duc	martyr	0.07
followed by word dung	martyr	-0.23	teller	0.1
followed by word duy	martyr	-0.1	teller	0.08
followed by word gai	teller	0.22
followed by word ghi	martyr	-0.1	teller	0.12
followed by word gi	martyr	0.07
followed by word giao	teller	0.1
followed by word giay	martyr	-0.05	teller	-0.06
followed by word gio	martyr	0.06	teller	0.06
followed by word giong	martyr	0.05
followed by word giu	martyr	-0.17	teller	0.06
followed by word go	martyr	0.07	teller	-0.19
followed by word gui	martyr	-0.05
followed by word h	teller	0.05
followed by word ha	martyr	-0.13	teller	-0.09
followed by word hai	martyr	0.16	teller	-0.1
followed by word ham	martyr	0.1
followed by word hat	martyr	0.07
followed by word hau	martyr	0.08
followed by word hay	teller	-0.11
followed by word he	martyr	-0.1
followed by word hinh	martyr	0.05
followed by word ho	martyr	0.16	teller	-0.11
followed by word hoa	teller	-0.07
followed by word hoai	martyr	0.09
followed by word hoat	martyr	0.24
followed by word hoi	martyr	-0.09
followed by word hon	martyr	0.09
followed by word hp	martyr	-0.11
followed by word hung	martyr	0.11
followed by word huu	martyr	-0.08
followed by word hy	martyr	0.05
followed by word khac	martyr	-0.08
followed by word khai	teller	0.1
followed by word kham	martyr	0.08
followed by word khe	martyr	0.07
followed by word khmer	martyr	0.12
followed by word khoai	martyr	0.06
followed by word kien	martyr	0.11
followed by word kieu	martyr	-0.07	teller	0.1
followed by word kim	martyr	0.14	teller	0.07
followed by word kinh	martyr	-0.1	teller	0.09
followed by word kt	martyr	-0.07
followed by word ky	martyr	-0.15	teller	0.13
followed by word l	martyr	0.07
followed by word lac	martyr	-0.17
followed by word lai	martyr	0.17	teller	-0.09
followed by word lam	martyr	0.09
followed by word lan	martyr	-0.06
followed by word lang	martyr	-0.09	teller	-0.06
followed by word lao	martyr	0.25
followed by word lay	martyr	0.07	teller	-0.06
followed by word le	martyr	-0.15	teller	-0.11
followed by word len	martyr	-0.1
followed by word linh	martyr	-0.16	teller	0.19
followed by word lo	martyr	-0.05	teller	-0.08
followed by word lon	martyr	0.05
followed by word long	martyr	-0.16	teller	0.12
followed by word lop	martyr	-0.07
followed by word lun	martyr	0.14
followed by word luom	martyr	0.11
followed by word luong	martyr	-0.14
followed by word luu	martyr	0.18
followed by word ma	martyr	-0.05
followed by word mac	martyr	0.24
followed by word mai	martyr	0.06
followed by word mang	teller	-0.05
followed by word manh	martyr	-0.12
followed by word may	martyr	-0.07	teller	0.08
followed by word moi	martyr	-0.05
followed by word mu	martyr	0.07
followed by word mua	martyr	0.08
followed by word mui	martyr	-0.1
followed by word muoi	martyr	0.11
followed by word muon	martyr	-0.05
followed by word muong	teller	0.12
followed by word my	martyr	-0.06	teller	-0.05
followed by word na	martyr	-0.05
followed by word nay	martyr	-0.2
followed by word nen	martyr	0.07	teller	0.09
followed by word ng	teller	0.11
followed by word ngan	martyr	-0.06
followed by word nghe	martyr	-0.2
followed by word nghi	martyr	0.14	teller	-0.05
followed by word nghia	martyr	-0.19
followed by word ngo	martyr	0.23
followed by word nguoi	martyr	0.09
followed by word nguyen	martyr	-0.39	teller	0.15
followed by word nha	martyr	0.29	teller	0.1
followed by word nhac	martyr	0.07
followed by word nhan	martyr	-0.07
followed by word nhe	teller	0.09
followed by word nho	teller	-0.05
followed by word nhom	teller	0.06
followed by word nhu	martyr	-0.25
followed by word ninh	martyr	0.18
followed by word no	martyr	0.05
followed by word noi	martyr	-0.1
followed by word nu	martyr	0.07
followed by word nua	martyr	-0.08	teller	0.14
followed by word nung	martyr	0.06	teller	-0.05
followed by word nuoi	martyr	0.08
followed by word oct	martyr	-0.07
followed by word om	martyr	0.17
followed by word on	martyr	-0.12	teller	0.06
followed by word people	martyr	-0.06
followed by word phai	teller	0.07
followed by word phan	martyr	0.16	teller	-0.07
followed by word phap	martyr	-0.06
followed by word phi	martyr	0.08
followed by word pho	martyr	-0.17
followed by word phong	martyr	-0.25	teller	0.09
followed by word phu	martyr	-0.07	teller	-0.05
followed by word phung	martyr	-0.05	teller	0.09
followed by word qua	martyr	-0.06	teller	-0.08
followed by word quan	teller	-0.09
followed by word quang	martyr	0.14
followed by word quay	martyr	0.05
followed by word que	martyr	0.13	teller	-0.09
followed by word quoc	martyr	-0.23
followed by word quy	martyr	0.05
followed by word quynh	martyr	-0.11	teller	-0.05
followed by word ra	martyr	0.14
followed by word rang	martyr	0.05
followed by word regiment	martyr	0.05
followed by word rieng	martyr	0.07
followed by word ro	martyr	0.1
followed by word s	martyr	-0.06
followed by word sai	martyr	-0.08
followed by word san	martyr	-0.08	teller	0.07
followed by word sanh	martyr	0.06
followed by word sau	martyr	0.1
followed by word se	teller	-0.1
followed by word song	martyr	-0.19
followed by word sot	martyr	0.1
followed by word su	martyr	-0.07	teller	0.1
followed by word sut	martyr	-0.09
followed by word suu	martyr	-0.06	teller	0.22
followed by word tam	martyr	-0.18	teller	0.09
followed by word tan	martyr	0.13
followed by word tang	martyr	-0.09
followed by word tet	martyr	-0.05
followed by word thach	martyr	0.09	teller	-0.12
followed by word thanh	martyr	-0.17	teller	0.06
followed by word that	martyr	0.06
followed by word thi	teller	-0.07
followed by word thiet	martyr	-0.1
followed by word tho	martyr	0.11
followed by word thoat	martyr	-0.06
followed by word thoi	martyr	0.16
followed by word thom	martyr	0.13
followed by word thong	teller	-0.07
followed by word thu	martyr	-0.18	teller	0.05
followed by word thuan	martyr	-0.08
followed by word thuc	martyr	-0.13
followed by word thuong	martyr	-0.08
followed by word thuy	martyr	0.11
followed by word tich	martyr	0.06
followed by word tien	martyr	0.12	teller	0.1
followed by word tieu	teller	0.06
followed by word tnxp	martyr	0.1
followed by word to	martyr	0.27
followed by word toi	martyr	-0.09
followed by word tra	martyr	0.17	teller	0.05
followed by word trai	martyr	0.11
followed by word tran	martyr	-0.12	teller	0.08
followed by word trang	martyr	-0.09	teller	-0.05
followed by word trieu	martyr	-0.07
followed by word trinh	martyr	0.08
followed by word troi	martyr	0.24
followed by word trong	teller	0.12
followed by word truc	martyr	-0.08	teller	0.11
followed by word trung	teller	-0.09
followed by word truong	martyr	-0.22	teller	0.18
followed by word tu	martyr	0.22	teller	-0.06
followed by word tui	martyr	-0.24
followed by word tung	martyr	-0.11	teller	0.06
followed by word ung	martyr	-0.12
followed by word uong	teller	0.07
followed by word ut	teller	-0.05
followed by word van	teller	-0.21
followed by word vang	martyr	-0.07
followed by word ve	martyr	-0.09	teller	-0.07
followed by word vi	martyr	-0.18
followed by word vien	martyr	-0.34	teller	-0.05
followed by word vo	martyr	0.19	teller	-0.05
followed by word vot	martyr	-0.06
followed by word vu	martyr	0.1
followed by word xac	martyr	-0.09
followed by word xe	martyr	-0.06
followed by word xem	martyr	-0.05	teller	0.16
followed by word xua	martyr	0.08	teller	0.05
followed by word xuan	martyr	-0.05
followed by word xuong	martyr	-0.07
followed by word y	martyr	-0.1
followed by word yen	martyr	0.17	teller	-0.11
followed bà	martyr	-0.21	teller	-0.05
followed bác sĩ	martyr	0.18
followed báo	martyr	0.08
followed bãi	martyr	0.05
followed bí danh	martyr	0.08
followed bí thư	martyr	0.16
followed bưng	martyr	0.07
followed bạn	teller	-0.11
followed bến	martyr	0.11
followed bị bắn	martyr	0.17
followed bị thương	martyr	0.12	teller	0.05
followed bốc	martyr	0.07
followed c trưởng	teller	-0.06
followed called	martyr	0.07
followed ccb	martyr	-0.23
followed chiến sĩ	martyr	0.19
followed cháu	martyr	-0.35	teller	0.4
followed chính trị viên	teller	0.13
followed chính trị viên phó	martyr	0.05
followed chính ủy	martyr	-0.2
followed chôn	teller	-0.06
followed chùa	martyr	0.18
followed chỉ	martyr	-0.06
followed chỉ huy	martyr	-0.25
followed chị	martyr	0.14	teller	-0.09
followed chỗ	martyr	0.1
followed chợ	martyr	-0.05
followed chủ tịch	martyr	0.08
followed chủ tịch xã	martyr	-0.15
followed cán bộ	martyr	0.26
followed còn gọi	martyr	-0.05	teller	0.06
followed có	martyr	-0.16	teller	-0.12
followed có tên	martyr	0.12
followed cô	martyr	0.11	teller	-0.18
followed cô giáo	teller	0.13
followed công an xã	martyr	-0.14
followed công nhân	martyr	0.18
followed cõng	martyr	0.05
followed cù lao	martyr	-0.11
followed cậu	teller	-0.06
followed cụ	martyr	-0.16	teller	-0.06
followed của	martyr	-0.13
followed cứu thương	martyr	0.1
followed cựu chiến binh	martyr	-0.09
followed d trưởng	martyr	-0.1
followed dit	martyr	-0.16
followed dân	martyr	-0.17
followed dẫn	martyr	0.25
followed dẫn đường	martyr	0.17	teller	-0.07
followed dốc	martyr	-0.05
followed em	teller	-0.06
followed fell	martyr	-0.06
followed from	teller	-0.08
followed giao liên	martyr	-0.1
followed giỗ	martyr	-0.1	teller	-0.06
followed gò	martyr	0.11	teller	-0.07
followed gặp	martyr	0.09
followed gửi	martyr	-0.17	teller	0.2
followed hi sinh	martyr	0.13
followed hs	martyr	-0.06
followed hy sinh	martyr	0.21
followed hạ sĩ	martyr	0.09
followed hố	teller	-0.06
followed khai sinh là	martyr	0.05
followed khe	martyr	-0.14
followed không về	martyr	-0.06
followed khẩu đội trưởng	teller	0.07
followed ký	martyr	-0.22	teller	0.14
followed kể	martyr	-0.44	teller	0.1
followed kể lại	teller	-0.05
followed kỹ sư	martyr	0.1
followed liên lạc	martyr	0.19
followed liệt sĩ	teller	0.13
followed ls	martyr	0.13	teller	-0.06
followed là	teller	0.16
followed là người	martyr	-0.15
followed làng	martyr	0.14	teller	0.15
followed lăng	martyr	-0.11
followed lập	martyr	-0.07
followed mort	martyr	-0.11
followed mất	martyr	-0.17
followed mất rồi	teller	-0.07
followed mất tích	martyr	0.13
followed một	martyr	0.16	teller	0.06
followed nay ở	martyr	-0.1
followed nghe nói	martyr	0.14
followed nguyên quán	martyr	0.07
followed ngã	martyr	0.07
followed người	martyr	0.1	teller	0.1
followed nhập ngũ	martyr	-0.06	teller	0.15
followed nhắn	teller	0.15
followed nhỏ	martyr	0.16	teller	0.06
followed nhớ	martyr	0.1	teller	-0.05
followed né	martyr	-0.07	teller	0.1
followed nói	martyr	0.22	teller	0.12
followed nói là	martyr	-0.05
followed năm nay	martyr	0.07	teller	0.12
followed năm sinh	martyr	0.08
followed nước	martyr	0.21
followed nằm lại	martyr	0.1
followed of	teller	0.05
followed pháo	martyr	0.11
followed pháo thủ	teller	0.07
followed phường	teller	0.1
followed phục kích	martyr	-0.07
followed quay lại	martyr	0.06
followed quân	martyr	0.1
followed quê	martyr	-0.15
followed quê ở	martyr	0.13
followed quản lý	martyr	-0.07	teller	0.05
followed quản trang	martyr	-0.09	teller	0.18
followed quận	martyr	-0.1
followed said	martyr	-0.06
followed signed	martyr	-0.05
followed sinh	martyr	-0.09
followed sinh năm	teller	0.08
followed sn	martyr	0.13	teller	-0.11
followed squad leader	martyr	-0.08
followed sóc	martyr	-0.05	teller	0.06
followed sông	teller	0.06
followed sđt	martyr	0.17
followed số của	teller	-0.1
followed sửa	martyr	0.06
followed tham gia	martyr	0.09
followed the	martyr	-0.22
followed thiếu úy	martyr	0.05
followed thu	martyr	-0.05
followed thôn	teller	0.07
followed thư	martyr	0.12	teller	0.07
followed thương binh	martyr	-0.22	teller	0.26
followed thường gọi	martyr	0.1
followed thượng sĩ	martyr	0.06
followed thằng	teller	-0.05
followed thợ máy	martyr	-0.05
followed tiểu đội phó	martyr	0.07
followed tiểu đội trưởng	martyr	0.06
followed tp	teller	-0.06
followed trinh sát	martyr	-0.11
followed trung sĩ	martyr	-0.09
followed trung úy	martyr	0.08
followed trung đoàn	martyr	-0.07
followed trung đội phó	teller	0.07
followed trung đội trưởng	martyr	-0.18
followed trông coi	martyr	-0.06	teller	0.14
followed trúng bom	martyr	-0.13
followed trưởng ban	martyr	0.05
followed trưởng thôn	teller	-0.1
followed trại	martyr	-0.05
followed trạm	martyr	-0.2
followed trận	martyr	0.11
followed trợ lý	martyr	-0.08	teller	-0.11
followed tên	martyr	-0.1	teller	-0.13
followed tên khai sinh	martyr	0.12
followed tên thật	martyr	-0.1	teller	-0.12
followed tìm	teller	0.08
followed tìm thấy	martyr	0.09
followed tôi	martyr	-0.14	teller	-0.1
followed tôi là	teller	0.06
followed tỉnh	martyr	-0.06	teller	-0.08
followed tổ	martyr	0.18	teller	0.23
followed tổ trưởng	martyr	-0.1	teller	0.11
followed tức	martyr	0.06
followed viết	martyr	-0.05
followed vùi	martyr	-0.14
followed về báo	martyr	-0.15
followed was	martyr	0.28
followed xã	martyr	-0.17	teller	0.09
followed xóm	martyr	-0.07	teller	-0.08
followed xạ thủ	martyr	0.1
followed y sĩ	martyr	0.26
followed y tá	martyr	0.06	teller	0.08
followed à	martyr	0.18	teller	-0.09
followed ông	martyr	0.23	teller	0.14
followed đang ở	martyr	0.05	teller	0.05
followed đi bộ đội	martyr	0.06
followed đi cùng	martyr	0.33
followed đi tìm	martyr	-0.05	teller	0.11
followed đoàn	martyr	-0.11
followed đt	teller	-0.11
followed đào	martyr	-0.08	teller	-0.05
followed đánh	martyr	0.06
followed đèo	martyr	0.06	teller	-0.15
followed đưa	teller	0.11
followed đường	martyr	-0.12
followed đại tá	martyr	-0.06
followed đại đội phó	martyr	0.06
followed đại đội trưởng	martyr	-0.15
followed đồi	martyr	0.28
followed đồn	teller	-0.15
followed đồng chí	martyr	-0.05
followed đội trưởng	martyr	0.15
followed:again	martyr	0.05	teller	0.1
followed:aka	martyr	0.24	teller	-0.15
followed:alive	martyr	-0.1	teller	0.06
followed:at	martyr	0.36	teller	-0.19
followed:battle	teller	0.07
followed:born	martyr	0.1
followed:bury	teller	-0.09
followed:capture	martyr	0.07
followed:contact	martyr	0.24	teller	-0.09
followed:died	martyr	0.19	teller	-0.11
followed:enlist	martyr	0.31	teller	0.1
followed:fell	martyr	-0.12	teller	-0.14
followed:gio	martyr	-0.09	teller	-0.06
followed:grave	martyr	-0.06	teller	0.14
followed:home	martyr	0.18
followed:hurt	martyr	-0.05
followed:joined	martyr	0.11	teller	0.1
followed:kin	martyr	0.08
followed:letter	martyr	0.09
followed:level	martyr	-0.06	teller	0.25
followed:link	teller	-0.22
followed:martyr	martyr	0.13	teller	0.07
followed:moved	martyr	-0.06	teller	-0.15
followed:naming	martyr	-0.1	teller	-0.05
followed:notice	martyr	-0.11	teller	0.13
followed:office	teller	0.09
followed:post	martyr	0.2
followed:rank	martyr	0.09	teller	-0.19
followed:rests	martyr	0.11
followed:self	martyr	-0.24
followed:site	martyr	0.26	teller	-0.33
followed:stop	martyr	-0.08	teller	0.07
followed:tells	martyr	-0.08	teller	-0.05
followed:thing	martyr	-0.28	teller	-0.06
followed:title	martyr	-0.23	teller	-0.08
followed:truename	martyr	-0.21	teller	-0.14
from end 0	martyr	-0.66	teller	0.4
from end 1	martyr	-0.24	teller	-0.45
from end 2	martyr	0.09	teller	-0.49
from end 3	martyr	-0.09	teller	-0.29
full False	martyr	-0.33	teller	-0.28
full True	martyr	-0.57	teller	-0.55
full names 0	martyr	0.37	teller	0.09
full names 1	teller	-0.2
full names 2	martyr	-0.06	teller	-0.32
full names few	martyr	-0.56	teller	-0.19
full names many	martyr	-0.65	teller	-0.2
here before #	martyr	0.34	teller	-0.1
here before ##	martyr	0.25	teller	-0.22
here before ###	martyr	-0.07
here before ####	martyr	-0.26	teller	-0.06
here before ##########	teller	0.08
here before 12ly7	martyr	0.06
here before a	martyr	-0.09	teller	0.24
here before about	martyr	-0.05
here before adn	martyr	-0.07
here before after	martyr	-0.07
here before ai	martyr	0.4	teller	0.3
here before all	teller	0.09
here before alo	teller	0.36
here before am	martyr	-0.09	teller	-0.08
here before ama	teller	-0.19
here before among	martyr	0.19
here before and	martyr	0.63	teller	0.05
here before anh	martyr	0.36	teller	-0.27
here before ans	martyr	-0.08
here before ao	martyr	0.12
here before ap	teller	0.27
here before appelait	martyr	0.09
here before apres	martyr	0.13
here before april	martyr	-0.13
here before are	martyr	0.08
here before arvn	martyr	-0.2
here before as	teller	0.05
here before asked	teller	0.13
here before au	teller	-0.07
here before avait	martyr	0.06
here before avec	martyr	-0.06
here before ay	martyr	0.14	teller	-0.24
here before b	martyr	-0.27	teller	-0.19
here before b1	martyr	-0.1
here before ba	teller	0.08
here before bac	martyr	-0.11	teller	-0.19
here before bach	martyr	0.07
here before back	martyr	-0.07
here before bag	martyr	0.11	teller	-0.08
here before bai	martyr	0.17	teller	0.19
here before bam	martyr	0.09	teller	-0.11
here before ban	martyr	-0.14	teller	-0.23
here before bao	martyr	0.19
here before bat	martyr	-0.06	teller	-0.05
here before battalion	martyr	0.07
here before bay	martyr	-0.17	teller	-0.07
here before ben	martyr	-0.17	teller	-0.15
here before benh	martyr	-0.18	teller	0.08
here before bep	martyr	0.14
here before bi	martyr	-0.09	teller	0.06
here before bia	martyr	-0.13	teller	-0.07
here before bien	martyr	-0.18	teller	0.08
here before biet	martyr	0.39	teller	0.09
here before big	martyr	-0.11
here before binh	martyr	-0.38
here before bn	martyr	0.07
here before bo	martyr	0.31	teller	0.26
here before boc	martyr	0.26
here before bom	martyr	0.36
here before bomb	martyr	0.1
here before bon	martyr	0.3
here before bong	martyr	-0.1
here before bot	martyr	0.06
here before boy	martyr	0.09
here before brother	martyr	-0.06
here before bs	teller	0.08
here before bu	martyr	0.11
here before bua	martyr	0.17
here before bung	martyr	0.07
here before buoc	martyr	0.16
here before buom	martyr	0.13
here before buon	martyr	-0.07
here before buried	martyr	0.13
here before but	martyr	0.08	teller	0.09
here before by	martyr	-0.32	teller	0.21
here before c	martyr	-0.07
here before c1	martyr	0.15
here before c2	martyr	0.19
here before c4	martyr	0.13
here before c5	martyr	-0.05
here before c7	martyr	0.05
here before ca	martyr	0.26	teller	-0.22
here before cac	martyr	-0.33	teller	0.35
here before cach	martyr	-0.19
here before cai	martyr	0.13	teller	-0.06
here before cam	martyr	0.18	teller	-0.12
here before camarade	martyr	-0.05
here before can	martyr	-0.14	teller	0.1
here before cang	martyr	0.15
here before canh	martyr	0.15	teller	0.14
here before cap	martyr	0.15
here before captain	martyr	-0.05
here before carnet	martyr	0.05
here before carried	martyr	0.06	teller	-0.08
here before cat	teller	-0.05
here before cau	martyr	-0.07
here before cay	martyr	0.05	teller	-0.06
here before ccb	martyr	0.17	teller	0.17
here before certain	martyr	0.08
here before cha	martyr	0.25	teller	-0.05
here before chai	martyr	-0.1
here before cham	martyr	-0.08	teller	0.15
here before chan	martyr	-0.21	teller	-0.09
here before chao	martyr	-0.19	teller	0.42
here before chau	teller	0.54
here before chay	martyr	-0.12	teller	0.07
here before che	martyr	0.16
here before chef	martyr	0.17
here before cheo	martyr	-0.07
here before chep	martyr	0.08	teller	0.07
here before chet	martyr	0.19
here before chi	martyr	0.35	teller	0.18
here before chim	martyr	-0.15
here before chin	teller	-0.09
here before chinh	martyr	0.05
here before cho	martyr	0.06	teller	-0.18
here before chon	martyr	-0.07
here before chong	martyr	0.15	teller	-0.05
here before chot	martyr	-0.32	teller	0.18
here before chu	martyr	-0.13	teller	0.09
here before chua	teller	0.18
here before chuc	teller	0.15
here before chum	teller	0.14
here before chung	martyr	0.15
here before chuong	martyr	-0.07
here before chup	martyr	-0.14	teller	0.14
here before chuyen	martyr	-0.13
here before co	martyr	0.21	teller	-0.07
here before coc	martyr	0.13
here before coi	martyr	-0.17	teller	0.05
here before colonel	martyr	-0.07
here before com	martyr	0.08
here before company	martyr	-0.05
here before con	martyr	-0.14	teller	-0.13
here before cong	martyr	-0.05	teller	0.05
here before cot	teller	0.13
here before cu	martyr	-0.09
here before cung	martyr	0.63
here before cuoc	martyr	-0.27	teller	0.12
here before cuoi	martyr	-0.12
here before cuon	teller	-0.08
here before cut	martyr	0.22
here before cuu	martyr	-0.13	teller	0.18
here before d	teller	-0.1
here before d1	martyr	0.11
here before d3	martyr	0.11
here before d8	martyr	-0.05
here before d9	martyr	-0.13
here before da	martyr	-0.11
here before dac	martyr	0.12
here before dad	martyr	-0.16
here before dak	martyr	0.07
here before dam	teller	0.12
here before dan	teller	0.08
here before dang	martyr	-0.08	teller	0.26
here before danh	martyr	-0.3
here before dao	teller	0.05
here before dat	martyr	-0.26
here before dau	martyr	0.13
here before day	martyr	0.11	teller	0.1
here before de	martyr	0.16	teller	-0.12
here before dead	martyr	0.14
here before dear	teller	-0.08
here before dem	martyr	0.34	teller	-0.12
here before den	martyr	-0.07	teller	0.15
here before deo	martyr	0.41
here before dep	martyr	-0.06
here before deu	teller	0.09
here before di	martyr	-0.09
here before diary	martyr	0.09
here before dich	martyr	-0.25
here before diec	martyr	0.05
here before diem	martyr	-0.21	teller	-0.05
here before dien	martyr	0.08
here before dieu	martyr	-0.09	teller	0.06
here before dinh	martyr	0.17
here before dit	martyr	0.19
here before do	martyr	0.23	teller	-0.06
here before doan	martyr	-0.11	teller	-0.18
here before doc	teller	0.05
here before doi	martyr	-0.16	teller	-0.14
here before don	teller	0.06
here before dong	martyr	0.44	teller	-0.15
here before dot	martyr	-0.2
here before dr	martyr	-0.06
here before dua	martyr	-0.16	teller	-0.15
here before duc	martyr	0.09	teller	-0.13
here before dug	martyr	-0.05
here before dum	martyr	-0.14	teller	0.1
here before dung	martyr	0.11	teller	0.19
here before duoc	martyr	-0.28	teller	0.29
here before duoi	martyr	0.2
here before duong	martyr	-0.3	teller	0.1
here before e	martyr	-0.35	teller	0.45
here before e64	martyr	-0.13
here before em	martyr	0.11	teller	0.28
here before en	martyr	0.09
here before est	martyr	0.09
here before et	martyr	0.28
here before etait	martyr	-0.05
here before eux	martyr	0.09
here before f308	martyr	-0.08	teller	0.11
here before f5	teller	0.05
here before family	teller	-0.06
here before father	martyr	0.05
here before femme	martyr	0.05
here before fils	martyr	-0.07
here before for	martyr	-0.05
here before four	martyr	0.1
here before french	martyr	-0.16
here before friend	martyr	0.16
here before from	martyr	0.2
here before ga	martyr	-0.05
here before gach	martyr	0.06
here before gai	martyr	0.29	teller	-0.11
here before gan	teller	-0.06
here before ganh	martyr	-0.09
here before gao	teller	0.1
here before gap	martyr	-0.27	teller	-0.09
here before gat	martyr	0.2
here before gave	martyr	-0.1	teller	0.13
here before gay	martyr	0.05	teller	0.08
here before ghe	martyr	0.17
here before ghi	martyr	-0.59	teller	0.45
here before gi	teller	0.05
here before gia	martyr	-0.23	teller	0.06
here before giai	martyr	-0.05	teller	0.1
here before giam	martyr	-0.05
here before giang	teller	0.11
here before giao	teller	0.15
here before giay	martyr	0.28	teller	-0.2
here before gio	martyr	-0.16	teller	0.07
here before gioi	martyr	0.09
here before girl	martyr	0.17
here before giu	martyr	0.14	teller	-0.08
here before giua	martyr	-0.08
here before gium	martyr	-0.15	teller	0.16
here before giup	teller	0.1
here before go	martyr	0.11	teller	0.09
here before goc	martyr	-0.11	teller	-0.06
here before goi	martyr	0.1
here before gom	teller	0.08
here before gon	martyr	-0.32
here before grand	martyr	0.07
here before gui	martyr	-0.41	teller	0.06
here before guide	martyr	0.08
here before h	martyr	0.06
here before ha	martyr	0.19	teller	-0.12
here before had	martyr	0.2
here before hai	martyr	0.12	teller	-0.24
here before ham	martyr	0.27
here before han	martyr	-0.06
here before hang	martyr	0.21	teller	0.18
here before hanh	martyr	-0.19	teller	0.1
here before hao	teller	0.1
here before has	martyr	0.06
here before hat	martyr	-0.07
here before have	martyr	0.07
here before hay	martyr	-0.08	teller	-0.06
here before he	martyr	-0.1	teller	0.08
here before hem	martyr	0.05	teller	-0.11
here before her	martyr	0.12	teller	-0.05
here before het	martyr	-0.18	teller	0.06
here before hi	martyr	-0.05	teller	0.11
here before hien	teller	-0.08
here before hiep	martyr	0.07
here before him	martyr	0.11
here before hinh	martyr	0.15
here before his	martyr	0.07	teller	-0.15
here before ho	martyr	-0.16	teller	0.17
here before hoa	martyr	0.47	teller	0.15
here before hoac	teller	-0.26
here before hoang	martyr	-0.12
here before hoc	martyr	-0.17	teller	0.06
here before hoi	martyr	-0.25	teller	0.16
here before hom	martyr	0.5
here before home	teller	-0.1
here before hon	martyr	-0.16
here before hong	teller	0.12
here before hop	martyr	0.08
here before hu	martyr	-0.05
here before hung	martyr	0.05
here before huong	martyr	-0.19
here before huu	teller	0.1
here before huy	martyr	-0.07
here before huyen	martyr	-0.19
here before i	teller	0.12
here before ia	martyr	-0.14	teller	0.09
here before id	martyr	0.11
here before identified	martyr	-0.05
here before if	martyr	-0.08
here before il	martyr	0.16
here before in	martyr	-0.13	teller	-0.14
here before instituteur	martyr	0.08
here before is	martyr	-0.06
here before it	martyr	-0.12
here before je	teller	-0.13
here before juin	martyr	0.12
here before k	martyr	-0.12
here before k58	martyr	0.1
here before ka	martyr	0.17
here before ke	martyr	0.09
here before kem	martyr	0.07
here before keo	martyr	0.12	teller	0.09
here before ket	martyr	0.1
here before keu	martyr	0.11
here before khac	teller	-0.15
here before khach	martyr	0.07
here before khai	martyr	0.1	teller	0.16
here before khang	martyr	0.13
here before khanh	martyr	0.05
here before khau	teller	0.07
here before khe	martyr	0.14	teller	-0.08
here before khi	martyr	-0.25	teller	-0.19
here before khmer	martyr	-0.12	teller	0.09
here before kho	martyr	-0.05	teller	-0.05
here before khoa	martyr	-0.07
here before khoang	martyr	-0.06
here before khoi	martyr	0.07
here before khong	martyr	-0.64	teller	0.11
here before khu	martyr	0.05	teller	-0.08
here before kia	martyr	0.13	teller	-0.06
here before kich	martyr	0.11	teller	-0.05
here before kiem	teller	0.16
here before kien	martyr	-0.09
here before kieu	teller	-0.05
here before killed	martyr	0.11
here before kim	martyr	0.08
here before kinh	teller	-0.12
here before km	martyr	-0.13
here before kn	teller	0.16
here before ko	teller	0.07
here before kon	martyr	-0.05
here before ky	martyr	-0.13
here before l	martyr	-0.09	teller	-0.05
here before la	martyr	-0.07	teller	0.46
here before lai	martyr	0.08	teller	0.12
here before lam	martyr	-0.35	teller	-0.11
here before lan	martyr	-0.08
here before lang	martyr	0.2	teller	-0.09
here before lanh	martyr	-0.13	teller	0.14
here before lao	martyr	-0.07	teller	-0.22
here before lap	martyr	-0.19	teller	-0.06
here before last	martyr	-0.11
here before late	martyr	-0.06
here before lau	teller	0.06
here before lay	martyr	-0.18
here before le	martyr	0.29
here before left	martyr	0.08
here before len	martyr	-0.24	teller	0.11
here before lenh	martyr	0.07	teller	-0.05
here before les	martyr	0.06
here before liaison	martyr	0.07
here before lich	martyr	0.08
here before liem	martyr	0.05
here before lien	martyr	-0.22	teller	0.26
here before liet	martyr	0.1	teller	0.09
here before lieu	martyr	-0.05	teller	0.13
here before linh	martyr	-0.21	teller	0.1
here before lo	martyr	-0.27	teller	0.16
here before loc	teller	0.09
here before loi	martyr	-0.41	teller	-0.08
here before lon	martyr	0.2
here before long	martyr	0.09
here before looking	martyr	0.07
here before lop	martyr	-0.05	teller	0.14
here before ls	teller	-0.08
here before lt	martyr	-0.06
here before lu	martyr	0.12
here before luc	martyr	0.17	teller	-0.19
here before lun	martyr	-0.05	teller	-0.05
here before lung	martyr	-0.06
here before luoc	martyr	-0.33
here before luong	teller	-0.05
here before luu	martyr	-0.09
here before ly	martyr	0.17	teller	0.09
here before m	martyr	-0.22
here before ma	martyr	0.12	teller	-0.21
here before mac	martyr	-0.06	teller	0.11
here before mai	martyr	-0.09
here before mam	martyr	-0.12
here before man	martyr	-0.16	teller	-0.07
here before mang	martyr	-0.3	teller	0.29
here before manh	teller	-0.07
here before march	martyr	-0.07
here before mat	martyr	0.12
here before mau	teller	-0.1
here before may	martyr	-0.3	teller	-0.05
here before me	martyr	-0.58	teller	0.11
here before men	martyr	-0.13	teller	-0.05
here before mere	martyr	-0.11
here before met	martyr	0.1
here before mien	martyr	-0.14	teller	0.09
here before mieng	martyr	-0.06
here before mieu	martyr	0.07
here before min	martyr	0.09
here before minh	martyr	-0.15	teller	0.37
here before mme	martyr	-0.13
here before mo	martyr	0.16
here before moc	teller	0.08
here before moi	martyr	0.38	teller	0.17
here before mom	teller	-0.07
here before mon	martyr	-0.14
here before mong	martyr	0.17	teller	-0.12
here before mot	martyr	0.1
here before mr	martyr	-0.09
here before mrs	martyr	-0.09	teller	0.09
here before mu	martyr	-0.1	teller	-0.06
here before mua	teller	-0.05
here before muc	teller	0.08
here before mui	martyr	0.1
here before muoi	martyr	0.1
here before muon	teller	-0.18
here before muong	martyr	-0.09	teller	0.08
here before my	martyr	-0.24
here before n	martyr	0.05	teller	0.06
here before nam	martyr	0.13	teller	-0.16
here before name	martyr	0.1
here before nao	martyr	-0.19	teller	0.15
here before nap	martyr	0.12
here before nay	martyr	-0.44	teller	-0.19
here before near	martyr	-0.27
here before nen	martyr	0.1
here before neu	martyr	-0.08
here before nga	teller	-0.06
here before ngam	martyr	-0.15
here before ngang	martyr	-0.13	teller	0.11
here before nghe	martyr	-0.07	teller	-0.1
here before nghen	martyr	0.05
here before nghi	teller	0.23
here before nghia	martyr	-0.17
here before ngo	martyr	-0.16
here before ngoai	teller	-0.33
here before ngoc	martyr	0.05
here before ngoi	martyr	-0.15
here before ngu	martyr	-0.1	teller	-0.06
here before ngung	martyr	0.05
here before nguoi	teller	0.23
here before nguyen	martyr	-0.17	teller	0.29
here before nha	martyr	-0.23	teller	0.07
here before nhac	martyr	-0.2
here before nham	martyr	-0.17	teller	-0.13
here before nhan	martyr	0.19
here before nhang	teller	0.08
here before nhap	martyr	-0.09	teller	0.07
here before nhat	martyr	0.31	teller	-0.15
here before nhau	martyr	-0.06
here before nhe	martyr	-0.26	teller	0.21
here before nhi	martyr	0.07
here before nhiem	martyr	-0.05	teller	-0.16
here before nhieu	martyr	0.1	teller	-0.06
here before nho	martyr	0.41
here before nhom	martyr	-0.14	teller	0.07
here before nhua	martyr	0.06
here before nhung	martyr	0.18	teller	-0.2
here before ni	martyr	0.05
here before niem	martyr	-0.21	teller	0.13
here before nien	martyr	0.11
here before ninh	martyr	-0.22
here before no	martyr	0.14
here before noi	martyr	0.3	teller	-0.08
here before nom	martyr	0.1	teller	-0.09
here before non	teller	-0.05
here before nop	martyr	-0.09
here before not	martyr	-0.06
here before notebook	martyr	0.18
here before nt	martyr	-0.12	teller	0.06
here before ntls	martyr	-0.14	teller	0.19
here before nua	martyr	0.12	teller	-0.06
here before nung	martyr	-0.19
here before nuoc	martyr	0.06
here before nuoi	teller	-0.07
here before nva	martyr	0.15
here before o	martyr	-0.22	teller	-0.18
here before oai	martyr	0.07
here before of	teller	-0.1
here before oi	martyr	-0.25	teller	0.38
here before old	martyr	0.14
here before om	martyr	-0.06
here before on	martyr	-0.1	teller	-0.1
here before oncle	martyr	0.08
here before ong	martyr	0.15
here before only	martyr	-0.05
here before or	martyr	0.05	teller	0.1
here before ou	martyr	-0.07
here before our	martyr	-0.2	teller	-0.07
here before owner	martyr	0.06
here before p	martyr	-0.05	teller	0.08
here before pa	martyr	-0.08
here before paper	martyr	0.17
here before papers	martyr	0.06
here before papiers	martyr	0.08
here before par	martyr	-0.13
here before paul	teller	0.05
here before pen	martyr	-0.17
here before pencil	martyr	-0.05
here before pere	martyr	-0.05	teller	0.12
here before petit	martyr	0.2
here before pha	martyr	0.18	teller	-0.07
here before phai	teller	-0.08
here before phan	martyr	-0.08	teller	0.07
here before phao	martyr	0.25	teller	0.15
here before phap	teller	0.07
here before phat	martyr	-0.1	teller	0.11
here before phau	martyr	-0.05
here before phe	teller	-0.07
here before phep	martyr	-0.12	teller	0.32
here before phi	martyr	-0.14
here before phia	martyr	0.07	teller	0.06
here before phien	teller	-0.09
here before phieu	teller	0.12
here before phim	martyr	0.08
here before phnom	martyr	0.07
here before pho	martyr	0.19	teller	0.17
here before phoi	martyr	0.08
here before phong	teller	0.21
here before phu	martyr	-0.18	teller	0.16
here before phuc	martyr	-0.16
here before phung	martyr	-0.2	teller	0.11
here before phuong	martyr	-0.15	teller	0.13
here before pon	martyr	0.07	teller	-0.07
here before pour	teller	-0.07
here before prisoner	martyr	-0.06
here before puis	martyr	-0.13
here before q	martyr	0.06
here before qk9	martyr	-0.05
here before qua	teller	0.08
here before quan	martyr	-0.05	teller	0.05
here before quang	martyr	-0.11	teller	-0.06
here before quay	teller	0.08
here before que	martyr	0.14	teller	-0.22
here before quen	martyr	-0.08
here before quet	martyr	0.13
here before qui	martyr	-0.11
here before quoc	martyr	-0.25	teller	-0.06
here before quyen	martyr	-0.17	teller	0.11
here before quyet	martyr	-0.07
here before quynh	martyr	-0.23
here before ra	teller	0.08
here before rach	martyr	-0.06
here before ram	martyr	0.06
here before rang	martyr	0.06	teller	0.07
here before ranh	teller	-0.05
here before rao	martyr	0.2
here before ray	martyr	-0.05
here before re	martyr	-0.06
here before regiment	martyr	0.12
here before ri	martyr	0.05
here before rieng	martyr	0.2
here before ro	martyr	0.15
here before roi	martyr	0.31	teller	-0.19
here before rong	martyr	-0.14
here before rung	martyr	0.08
here before ruong	martyr	0.1
here before ruot	teller	-0.12
here before s	martyr	-0.12	teller	-0.11
here before sa	martyr	0.13
here before sac	martyr	-0.1
here before sach	teller	0.2
here before sai	martyr	-0.17	teller	-0.1
here before said	martyr	0.13
here before same	martyr	0.08
here before sang	martyr	0.05	teller	-0.14
here before sanh	martyr	-0.09	teller	0.15
here before sap	martyr	-0.07
here before sat	martyr	0.06	teller	-0.06
here before sau	teller	-0.21
here before say	martyr	-0.08	teller	-0.05
here before says	martyr	0.09
here before school	teller	0.09
here before se	teller	-0.06
here before sergeant	martyr	0.08
here before ses	martyr	0.19
here before si	martyr	-0.06	teller	-0.24
here before sinh	teller	-0.15
here before sister	martyr	0.06	teller	0.15
here before sn	martyr	-0.13
here before so	martyr	-0.19	teller	-0.32
here before soc	martyr	0.05
here before soldier	martyr	-0.07
here before son	martyr	0.14	teller	-0.08
here before song	martyr	-0.2	teller	0.08
here before still	martyr	0.11
here before sua	martyr	-0.13
here before sui	martyr	0.07	teller	0.05
here before sung	teller	0.19
here before suoi	martyr	0.11	teller	-0.08
here before suot	martyr	0.05
here before sut	martyr	-0.12
here before sy	martyr	0.26
here before sœur	martyr	-0.11	teller	0.11
here before t	martyr	0.08	teller	-0.1
here before ta	martyr	-0.2	teller	0.12
here before tac	martyr	-0.06
here before tai	teller	-0.07
here before tam	martyr	0.05	teller	-0.08
here before tan	martyr	0.32
here before tao	martyr	-0.05
here before tap	martyr	0.06	teller	-0.13
here before tat	martyr	0.11
here before tau	martyr	0.24	teller	0.07
here before tay	martyr	-0.24	teller	0.2
here before ten	martyr	0.08	teller	0.07
here before tet	martyr	-0.05
here before thac	martyr	0.07
here before thach	martyr	-0.13
here before thai	martyr	0.07	teller	-0.07
here before tham	martyr	-0.08
here before than	martyr	0.16	teller	-0.18
here before thang	martyr	-0.13
here before thanh	martyr	-0.12	teller	-0.16
here before thank	martyr	-0.12
here before thap	martyr	0.06
here before that	martyr	0.17	teller	-0.07
here before thau	martyr	-0.12	teller	0.1
here before thay	martyr	0.11	teller	0.1
here before the	martyr	-0.11	teller	-0.16
here before their	martyr	0.18
here before them	martyr	0.05
here before theo	martyr	-0.73	teller	0.05
here before there	martyr	0.12
here before theu	martyr	0.1
here before they	martyr	0.35	teller	0.12
here before thi	martyr	-0.24	teller	0.08
here before thia	martyr	0.18
here before thieu	martyr	0.06
here before things	martyr	-0.17
here before this	teller	0.06
here before tho	martyr	-0.19
here before thoat	martyr	-0.16
here before thoi	teller	0.13
here before thon	teller	-0.18
here before thong	martyr	0.09	teller	0.18
here before three	martyr	-0.06
here before thu	martyr	0.15	teller	0.14
here before thua	martyr	-0.15
here before thuan	teller	0.11
here before thuat	teller	0.07
here before thuoc	martyr	-0.14
here before thuong	martyr	-0.35
here before thuy	martyr	0.25	teller	-0.05
here before thuyen	martyr	-0.06	teller	0.09
here before thuyet	martyr	0.12
here before ti	martyr	0.07
here before tia	teller	-0.06
here before tich	martyr	0.09	teller	0.05
here before tien	martyr	0.13	teller	-0.09
here before tieng	teller	-0.15
here before tiep	teller	-0.09
here before tieu	martyr	0.12	teller	-0.12
here before tim	martyr	-0.15
here before tin	martyr	0.1	teller	0.25
here before tinh	martyr	0.05	teller	0.18
here before tnxp	martyr	-0.12	teller	0.08
here before to	martyr	-0.07	teller	-0.21
here before toan	teller	-0.17
here before toc	martyr	-0.1	teller	0.08
here before toi	martyr	0.14	teller	0.28
here before ton	martyr	-0.17	teller	-0.07
here before tong	martyr	0.06	teller	0.09
here before tqgc	martyr	0.05
here before tra	martyr	0.17	teller	-0.27
here before trach	teller	0.06
here before tram	teller	0.13
here before tran	martyr	0.36
here before trang	martyr	-0.33	teller	-0.11
here before tranh	teller	0.13
here before trao	martyr	-0.06
here before tre	martyr	0.11
here before tren	teller	0.08
here before tri	martyr	-0.06	teller	0.37
here before trich	martyr	0.05
here before trieu	martyr	-0.25
here before trinh	martyr	-0.07
here before tro	martyr	0.08	teller	0.15
here before troi	martyr	0.19
here before tron	martyr	-0.06
here before trong	martyr	0.62	teller	-0.26
here before tru	martyr	0.11	teller	-0.05
here before trua	martyr	0.1
here before truc	martyr	-0.12	teller	0.19
here before trung	martyr	0.06
here before truoc	martyr	0.28	teller	-0.12
here before truong	martyr	-0.09	teller	-0.17
here before tu	martyr	-0.27	teller	0.11
here before tuan	teller	0.11
here before tuat	martyr	0.08
here before tue	martyr	0.08
here before tui	martyr	0.05	teller	0.28
here before tum	martyr	-0.06
here before tung	martyr	-0.1
here before tuoi	martyr	-0.2	teller	0.27
here before tuong	martyr	-0.42	teller	0.06
here before tuy	martyr	0.08
here before tuyen	teller	-0.05
here before two	martyr	-0.09
here before ty	martyr	-0.18
here before u	teller	0.11
here before ubnd	teller	0.1
here before uc	teller	0.08
here before un	martyr	0.05	teller	-0.11
here before under	martyr	-0.08
here before une	martyr	0.22	teller	-0.05
here before ung	martyr	0.12
here before uong	martyr	-0.09
here before us	martyr	0.06
here before ut	martyr	0.3
here before uy	martyr	-0.21	teller	0.1
here before v	teller	0.09
here before va	martyr	0.33
here before van	martyr	-0.16	teller	-0.12
here before vang	martyr	-0.12	teller	0.06
here before vao	martyr	-0.29	teller	0.05
here before vat	martyr	-0.05
here before vay	martyr	0.11	teller	-0.05
here before ve	martyr	-0.25	teller	-0.1
here before vi	martyr	0.07	teller	-0.11
here before viec	martyr	0.13
here before vien	martyr	0.27
here before vieng	martyr	0.07
here before vinh	martyr	-0.19	teller	-0.07
here before vnch	martyr	-0.13	teller	0.12
here before vo	martyr	-0.44	teller	-0.15
here before voi	martyr	0.1
here before vong	teller	0.07
here before vous	martyr	0.07	teller	-0.06
here before vu	martyr	0.08
here before vua	martyr	-0.1	teller	0.05
here before vui	martyr	0.12
here before vung	martyr	0.11
here before vuon	martyr	-0.23	teller	-0.14
here before vuong	martyr	0.08	teller	-0.07
here before was	martyr	-0.25
here before we	martyr	0.35
here before were	martyr	0.26
here before which	martyr	0.07
here before who	martyr	-0.24
here before with	martyr	-0.2
here before woman	martyr	0.05
here before wounded	martyr	0.11
here before x	martyr	-0.07
here before xa	martyr	0.05	teller	-0.29
here before xac	martyr	0.36
here before xam	martyr	-0.07
here before xang	martyr	-0.12
here before xay	martyr	-0.08
here before xe	teller	-0.13
here before xem	teller	-0.07
here before xi	martyr	0.05	teller	0.09
here before xieng	martyr	-0.07	teller	0.05
here before xin	martyr	0.23	teller	0.2
here before xom	teller	0.08
here before xua	martyr	0.13
here before xuan	martyr	-0.23
here before xuc	martyr	-0.14
here before xung	teller	-0.05
here before xuong	martyr	-0.05
here before xuyen	martyr	-0.1
here before y	martyr	-0.22
here before years	martyr	-0.05
here before yen	martyr	0.21	teller	-0.06
here before yeu	teller	-0.06
here before youth	martyr	0.07
here before zalo	teller	0.11
here behind #	martyr	-0.06	teller	0.06
here behind ##	martyr	-0.11	teller	0.11
here behind ###	martyr	-0.12	teller	0.09
here behind ####	martyr	-0.5	teller	0.3
here behind #####	martyr	0.05	teller	0.06
here behind ##########	martyr	-0.17	teller	-0.13
here behind 19t	martyr	0.13
here behind 5th	martyr	0.12
here behind 84t	teller	0.11
here behind 90t	teller	-0.05
here behind a	martyr	-0.28
here behind about	martyr	0.08
here behind adn	martyr	-0.05
here behind ai	martyr	0.26	teller	0.15
here behind alive	teller	-0.06
here behind am	teller	0.09
here behind ama	martyr	0.05
here behind among	martyr	0.12
here behind an	martyr	0.24	teller	-0.05
here behind ancien	martyr	-0.1	teller	0.12
here behind and	martyr	-0.15	teller	-0.09
here behind anh	martyr	-0.05	teller	0.1
here behind ans	martyr	-0.07
here behind ap	martyr	-0.19	teller	-0.05
here behind april	martyr	-0.05
here behind arvn	martyr	-0.18
here behind as	martyr	-0.1
here behind at	teller	-0.05
here behind au	martyr	-0.05
here behind avait	martyr	-0.16
here behind away	teller	0.1
here behind ay	martyr	0.12
here behind b	teller	-0.15
here behind b1	martyr	0.08	teller	-0.05
here behind b2	martyr	-0.36	teller	0.09
here behind b40	martyr	0.16
here behind b41	teller	0.07
here behind b5	martyr	0.06
here behind b52	martyr	0.05
here behind ba	martyr	0.09	teller	-0.07
here behind bac	martyr	0.21	teller	-0.32
here behind bach	martyr	0.12	teller	0.07
here behind back	martyr	-0.17
here behind bai	martyr	-0.49	teller	0.22
here behind bam	teller	0.11
here behind ban	martyr	-0.42	teller	-0.15
here behind bang	martyr	0.45	teller	-0.12
here behind bao	martyr	0.09	teller	-0.19
here behind bataillon	martyr	-0.14	teller	0.1
here behind battalion	martyr	0.11
here behind bay	martyr	-0.28	teller	-0.05
here behind be	teller	-0.08
here behind behind	martyr	0.23
here behind ben	martyr	-0.08
here behind benh	martyr	-0.31
here behind beo	martyr	0.08
here behind bep	martyr	0.07
here behind beside	martyr	0.28
here behind bi	martyr	0.12	teller	0.1
here behind bia	martyr	0.37	teller	-0.14
here behind bich	martyr	-0.1
here behind bien	martyr	-0.27	teller	0.1
here behind biet	martyr	0.06	teller	0.23
here behind bieu	martyr	-0.1
here behind binh	teller	0.08
here behind bo	martyr	-0.12	teller	-0.18
here behind boc	martyr	0.2	teller	-0.13
here behind bodies	martyr	-0.15
here behind bon	martyr	0.07	teller	0.06
here behind bong	martyr	-0.09	teller	0.09
here behind born	martyr	0.05
here behind bot	martyr	0.05
here behind both	martyr	-0.05
here behind bridge	martyr	0.19
here behind brother	teller	0.1
here behind bua	martyr	0.29
here behind bung	martyr	0.11	teller	-0.08
here behind but	martyr	-0.09	teller	0.09
here behind by	martyr	-0.06
here behind c1	teller	0.09
here behind c10	martyr	-0.19
here behind c11	martyr	0.06
here behind c12	martyr	0.08
here behind c17	martyr	0.1
here behind c2	martyr	0.09	teller	-0.08
here behind c20	martyr	-0.11	teller	0.13
here behind c21	teller	0.1
here behind c4	martyr	0.07
here behind c5	martyr	0.11	teller	0.11
here behind c6	martyr	-0.16	teller	0.05
here behind c7	martyr	-0.06
here behind c9	teller	-0.09
here behind ca	martyr	-0.1
here behind cac	martyr	0.08	teller	-0.13
here behind cach	martyr	0.06
here behind cai	martyr	-0.2	teller	0.07
here behind cam	martyr	-0.29	teller	0.06
here behind came	martyr	-0.18
here behind camp	martyr	-0.13
here behind can	martyr	-0.31
here behind canal	martyr	-0.13
here behind cang	teller	-0.07
here behind canh	martyr	0.16	teller	0.17
here behind cao	teller	0.12
here behind cap	martyr	-0.17
here behind caporal	martyr	-0.14
here behind carried	martyr	0.11
here behind cat	martyr	0.24
here behind cau	martyr	0.43
here behind cay	martyr	0.1	teller	-0.07
here behind ccb	martyr	-0.22	teller	-0.06
here behind cha	martyr	-0.05
here behind cham	martyr	-0.11	teller	0.06
here behind chan	martyr	0.1
here behind chang	martyr	0.14
here behind chanh	martyr	0.11
here behind chap	martyr	0.08
here behind chau	martyr	-0.09	teller	0.12
here behind chay	martyr	-0.19
here behind chef	martyr	0.17
here behind cheo	martyr	0.15
here behind chep	martyr	-0.12	teller	0.15
here behind chet	teller	-0.1
here behind chi	martyr	0.13	teller	-0.21
here behind chia	martyr	-0.08
here behind chiec	martyr	-0.25
here behind chief	martyr	-0.15
here behind chien	teller	-0.05
here behind chieng	martyr	0.1
here behind chieu	martyr	0.07	teller	0.12
here behind chim	martyr	0.27
here behind chin	martyr	-0.12
here behind chinh	martyr	-0.28	teller	0.14
here behind cho	martyr	-0.34	teller	0.05
here behind chon	martyr	0.16	teller	-0.22
here behind chong	martyr	0.16	teller	-0.08
here behind chot	martyr	0.16	teller	0.05
here behind chqs	martyr	-0.07
here behind chu	martyr	-0.11	teller	-0.1
here behind chua	martyr	0.43	teller	-0.24
here behind chuc	martyr	0.07
here behind chung	teller	-0.07
here behind chuoi	teller	0.08
here behind chup	martyr	-0.1	teller	0.07
here behind church	martyr	0.05
here behind chuyen	martyr	-0.23	teller	-0.06
here behind cimetiere	martyr	-0.05
here behind co	martyr	-0.29	teller	-0.42
here behind coi	martyr	-0.33	teller	0.21
here behind com	martyr	-0.12	teller	-0.07
here behind company	martyr	0.14
here behind con	teller	0.17
here behind cong	martyr	0.18	teller	0.09
here behind cot	martyr	-0.18
here behind cs	martyr	-0.09
here behind ctv	teller	-0.09
here behind cu	martyr	0.17	teller	0.12
here behind cua	martyr	-0.17	teller	0.18
here behind cuc	martyr	0.08
here behind cung	martyr	0.2	teller	-0.14
here behind cuoc	teller	0.11
here behind cuoi	martyr	0.1
here behind cuon	martyr	0.09	teller	0.09
here behind cuong	martyr	0.17	teller	0.12
here behind cut	martyr	-0.19
here behind cuu	martyr	-0.12
here behind d	martyr	-0.31
here behind d1	teller	0.05
here behind d10	martyr	0.08
here behind d14	martyr	-0.27	teller	-0.14
here behind d2	martyr	0.21	teller	0.22
here behind d3	martyr	-0.2
here behind d5	martyr	-0.05	teller	0.08
here behind d6	martyr	-0.19
here behind d7	martyr	0.16
here behind d8	martyr	0.05
here behind d9	martyr	-0.06
here behind da	martyr	-0.32	teller	-0.36
here behind dai	martyr	0.09	teller	0.13
here behind dak	martyr	0.17	teller	-0.08
here behind dam	martyr	-0.32
here behind dan	martyr	0.17	teller	-0.19
here behind dang	martyr	-0.06	teller	0.14
here behind danh	martyr	-0.14	teller	0.21
here behind dao	martyr	0.05	teller	-0.07
here behind dap	teller	0.07
here behind dat	martyr	-0.22	teller	0.05
here behind dau	martyr	0.3	teller	-0.07
here behind day	teller	0.27
here behind de	martyr	0.22	teller	0.37
here behind dead	martyr	0.06
here behind dec	martyr	0.13
here behind dem	teller	-0.08
here behind den	martyr	-0.18
here behind deo	martyr	0.08	teller	-0.17
here behind dep	martyr	-0.06
here behind derriere	martyr	0.07
here behind des	martyr	-0.08
here behind deu	teller	-0.08
here behind di	martyr	0.14	teller	-0.31
here behind dia	teller	0.13
here behind dich	martyr	-0.17	teller	0.06
here behind did	martyr	0.11
here behind diec	martyr	-0.08
here behind diem	teller	0.05
here behind dien	martyr	0.07	teller	-0.14
here behind dieu	martyr	0.12	teller	-0.14
here behind dinh	martyr	0.33	teller	-0.06
here behind dit	martyr	-0.16
here behind diu	martyr	-0.09
here behind division	martyr	0.05
here behind dkz	martyr	0.05	teller	-0.11
here behind do	martyr	0.07	teller	-0.22
here behind doai	martyr	0.06
here behind doan	martyr	-0.14	teller	0.05
here behind doc	martyr	-0.06	teller	0.09
here behind doi	martyr	-0.18
here behind don	martyr	-0.27	teller	0.12
here behind dong	martyr	0.07	teller	-0.05
here behind dt	teller	-0.1
here behind du	martyr	0.1
here behind dua	martyr	-0.52	teller	0.12
here behind duc	martyr	-0.08
here behind dui	martyr	-0.05
here behind dung	martyr	-0.07	teller	0.06
here behind duoc	martyr	-0.28	teller	0.15
here behind duoi	martyr	-0.34	teller	0.2
here behind duong	martyr	0.3	teller	-0.25
here behind dut	martyr	0.08
here behind duy	martyr	0.09	teller	0.05
here behind duyen	martyr	-0.11
here behind e	martyr	0.08	teller	-0.06
here behind e101	martyr	-0.06	teller	0.07
here behind e102	teller	0.06
here behind e12	teller	-0.07
here behind e141	martyr	0.1
here behind e165	martyr	-0.11	teller	0.07
here behind e2	martyr	-0.25	teller	0.16
here behind e22	martyr	0.06
here behind e24	martyr	0.09
here behind e270	teller	-0.07
here behind e271	teller	0.05
here behind e3	martyr	-0.35	teller	0.07
here behind e31	martyr	-0.11	teller	0.14
here behind e38	martyr	-0.09
here behind e42	martyr	0.05
here behind e567	martyr	0.05
here behind e64	martyr	0.15	teller	-0.13
here behind e66	martyr	0.05
here behind e812	teller	-0.1
here behind e866	martyr	-0.13
here behind e876	martyr	-0.07	teller	0.09
here behind e9	martyr	0.21	teller	0.05
here behind em	martyr	-0.1	teller	0.12
here behind en	martyr	-0.33	teller	-0.06
here behind est	teller	0.05
here behind et	martyr	0.16	teller	-0.08
here behind etait	martyr	0.16
here behind ete	martyr	-0.09
here behind example	teller	-0.05
here behind f2	martyr	-0.15	teller	0.13
here behind f3	martyr	-0.06
here behind f308	teller	0.09
here behind f324	teller	0.11
here behind f325	martyr	-0.06	teller	0.08
here behind f330	martyr	0.11
here behind f341	martyr	0.05
here behind f356	martyr	-0.05	teller	0.09
here behind feb	martyr	0.05
here behind fell	martyr	-0.17
here behind for	martyr	0.12	teller	-0.06
here behind found	martyr	0.23
here behind from	martyr	-0.14	teller	-0.11
here behind gac	martyr	0.16
here behind gach	martyr	-0.06
here behind gai	martyr	-0.11	teller	0.26
here behind gan	martyr	-0.24
here behind ganh	martyr	0.05
here behind gao	martyr	0.09
here behind gap	teller	-0.07
here behind gay	martyr	0.13
here behind ghep	martyr	-0.09
here behind ghi	teller	0.09
here behind gi	teller	-0.09
here behind gia	martyr	0.17	teller	-0.11
here behind giac	martyr	0.11
here behind giai	martyr	0.06
here behind giang	martyr	0.06	teller	-0.09
here behind giao	martyr	0.16
here behind giap	martyr	-0.16
here behind giat	martyr	0.07	teller	0.05
here behind giau	martyr	0.2	teller	-0.09
here behind giay	martyr	0.08	teller	-0.05
here behind gieng	martyr	-0.1
here behind giet	martyr	0.11
here behind gio	martyr	-0.21	teller	-0.23
here behind gioi	martyr	0.05	teller	0.08
here behind giong	martyr	0.6
here behind giu	martyr	-0.09
here behind giua	martyr	-0.06
here behind giuoc	martyr	-0.13
here behind giup	martyr	-0.27	teller	-0.19
here behind go	teller	-0.17
here behind goc	martyr	-0.09
here behind goi	martyr	-0.05	teller	-0.05
here behind gon	martyr	-0.27
here behind gop	teller	0.07
here behind got	martyr	-0.06
here behind grave	martyr	0.11
here behind gui	martyr	0.09	teller	0.07
here behind gunner	martyr	-0.12
here behind ha	martyr	0.33
here behind hai	martyr	0.18
here behind ham	martyr	-0.06	teller	-0.34
here behind hang	martyr	0.3	teller	-0.15
here behind hanh	martyr	0.09	teller	-0.05
here behind hao	martyr	0.12	teller	-0.1
here behind has	martyr	0.12
here behind hat	martyr	0.19
here behind hau	martyr	0.17
here behind have	martyr	-0.06	teller	0.13
here behind hay	martyr	0.23	teller	-0.05
here behind he	teller	-0.14
here behind her	martyr	0.07
here behind het	martyr	0.05	teller	-0.09
here behind hi	martyr	0.48	teller	-0.06
here behind hien	martyr	0.08	teller	-0.1
here behind hiep	martyr	0.08
here behind hieu	martyr	0.23
here behind him	teller	-0.05
here behind his	martyr	-0.16	teller	0.2
here behind hmong	martyr	-0.09
here behind ho	martyr	0.6	teller	0.39
here behind hoa	teller	0.1
here behind hoac	teller	0.05
here behind hoai	martyr	0.1	teller	-0.14
here behind hoang	martyr	0.09	teller	-0.06
here behind hoanh	martyr	0.05
here behind hoat	martyr	0.33	teller	-0.08
here behind hoc	martyr	-0.2
here behind hoi	martyr	-0.08	teller	0.36
here behind hom	martyr	0.37	teller	-0.2
here behind home	martyr	-0.18
here behind hon	martyr	0.11	teller	-0.09
here behind hong	martyr	0.28
here behind hospital	martyr	-0.09
here behind hp	martyr	-0.16
here behind hre	martyr	-0.05
here behind hs	martyr	0.26	teller	-0.08
here behind hua	martyr	0.05
here behind hue	martyr	-0.06	teller	0.05
here behind hung	martyr	0.1	teller	-0.11
here behind huong	martyr	-0.11
here behind huu	martyr	-0.06	teller	0.06
here behind huy	martyr	-0.25
here behind huyen	martyr	0.08	teller	0.19
here behind huyet	teller	-0.08
here behind hy	martyr	-0.46	teller	0.25
here behind i	martyr	-0.15
here behind ia	martyr	0.07
here behind in	martyr	0.07	teller	-0.17
here behind inside	martyr	0.11
here behind is	teller	-0.05
here behind it	martyr	-0.18
here behind k	martyr	0.06	teller	-0.1
here behind k3	teller	0.05
here behind k6	martyr	-0.07
here behind kb	martyr	0.16
here behind ke	martyr	-0.31
here behind kem	martyr	0.08
here behind kenh	martyr	-0.07
here behind keo	martyr	0.19	teller	0.13
here behind ket	martyr	0.13
here behind keu	martyr	0.08	teller	0.13
here behind khac	martyr	0.17	teller	-0.13
here behind khai	martyr	-0.05	teller	0.1
here behind kham	martyr	0.08
here behind khan	teller	0.1
here behind khanh	martyr	-0.13
here behind khau	martyr	-0.06
here behind khe	martyr	0.36
here behind khi	martyr	0.1
here behind khieng	martyr	-0.16
here behind khmer	martyr	0.2	teller	-0.06
here behind khoang	martyr	0.07
here behind khoe	teller	-0.11
here behind khoi	teller	0.18
here behind khong	martyr	0.23	teller	-0.17
here behind khu	martyr	-0.08	teller	-0.06
here behind khuong	teller	0.07
here behind ki	martyr	0.06
here behind kia	martyr	0.38	teller	-0.06
here behind kich	martyr	-0.15
here behind kiem	martyr	0.25	teller	-0.07
here behind kien	martyr	0.19	teller	-0.23
here behind kieu	martyr	-0.16	teller	0.06
here behind kim	martyr	0.2	teller	-0.07
here behind kinh	martyr	-0.36	teller	0.53
here behind kip	martyr	-0.06
here behind knia	martyr	-0.08
here behind ko	teller	-0.06
here behind kon	martyr	0.28
here behind kong	martyr	0.12
here behind krong	martyr	0.17
here behind ky	teller	0.33
here behind l	teller	-0.06
here behind la	martyr	0.4	teller	-0.12
here behind lac	martyr	-0.25	teller	-0.11
here behind lai	teller	0.19
here behind lak	martyr	0.13
here behind lam	martyr	-0.15	teller	0.19
here behind lan	martyr	-0.19
here behind lang	martyr	0.5	teller	-0.25
here behind lanh	martyr	-0.07
here behind lao	martyr	0.07	teller	0.22
here behind lap	martyr	-0.4	teller	0.06
here behind last	martyr	-0.09	teller	0.09
here behind lat	martyr	0.11	teller	-0.13
here behind later	martyr	-0.07
here behind lau	martyr	0.06	teller	0.11
here behind lay	teller	-0.1
here behind le	martyr	-0.17
here behind leader	martyr	-0.09
here behind left	martyr	0.14
here behind len	martyr	-0.21
here behind lenh	martyr	0.06
here behind les	martyr	-0.08
here behind letters	martyr	-0.12	teller	0.13
here behind liaison	martyr	0.07
here behind liem	martyr	0.05
here behind lien	martyr	0.07	teller	-0.18
here behind liet	martyr	-0.46	teller	0.13
here behind lieu	martyr	-0.06	teller	-0.05
here behind lim	martyr	0.09
here behind linh	martyr	-0.25	teller	0.12
here behind live	martyr	-0.11	teller	-0.1
here behind lived	martyr	-0.08
here behind lives	martyr	-0.05	teller	-0.07
here behind lo	teller	-0.29
here behind loan	martyr	-0.11
here behind loat	martyr	0.16
here behind loc	martyr	0.21	teller	-0.12
here behind loi	teller	-0.1
here behind lon	teller	0.07
here behind long	martyr	0.06	teller	0.18
here behind lop	martyr	-0.15
here behind lost	martyr	-0.16	teller	-0.05
here behind lot	martyr	0.15
here behind lsy	martyr	0.12
here behind lu	martyr	0.1
here behind lua	martyr	0.13	teller	0.06
here behind luan	teller	-0.05
here behind luc	martyr	-0.1	teller	0.22
here behind lui	martyr	0.19
here behind lun	martyr	0.14
here behind lung	martyr	-0.13
here behind luoi	martyr	0.08
here behind luon	martyr	0.13
here behind luong	martyr	0.3	teller	-0.18
here behind luu	martyr	0.34
here behind luy	martyr	-0.06
here behind ly	teller	-0.13
here behind m	martyr	-0.15
here behind m79	martyr	-0.09
here behind ma	martyr	0.56
here behind mac	martyr	0.09
here behind mai	martyr	0.09
here behind mais	martyr	-0.07
here behind man	martyr	-0.25	teller	-0.07
here behind mang	teller	-0.17
here behind mao	martyr	0.14
here behind mar	martyr	-0.17
here behind march	martyr	0.07
here behind mat	martyr	0.05	teller	-0.05
here behind may	teller	-0.14
here behind me	martyr	-0.42	teller	-0.2
here behind men	martyr	-0.05
here behind mi	teller	0.06
here behind mien	martyr	-0.06
here behind mieng	martyr	-0.08
here behind miet	martyr	0.14
here behind min	martyr	0.1
here behind minh	martyr	0.08	teller	-0.15
here behind mo	martyr	0.17	teller	-0.21
here behind moc	martyr	-0.05
here behind moi	martyr	0.17
here behind mon	teller	-0.05
here behind mong	teller	0.05
here behind mort	martyr	-0.16
here behind mot	martyr	0.45	teller	-0.15
here behind mr	martyr	-0.13	teller	-0.05
here behind mu	teller	0.19
here behind mua	martyr	-0.07
here behind mui	martyr	-0.07
here behind muoi	martyr	0.05	teller	0.18
here behind muon	teller	0.08
here behind muong	martyr	0.45
here behind muu	martyr	-0.09
here behind my	teller	-0.05
here behind n	martyr	0.07
here behind na	martyr	0.1	teller	-0.19
here behind nam	martyr	-0.18	teller	-0.35
here behind nan	martyr	-0.19
here behind nang	martyr	-0.05
here behind nao	martyr	-0.09	teller	-0.09
here behind nau	martyr	-0.14
here behind nay	martyr	-0.68	teller	0.2
here behind nb	martyr	0.09
here behind ne	teller	0.17
here behind near	martyr	0.13
here behind nen	teller	0.06
here behind never	martyr	0.11
here behind ng	teller	0.1
here behind nga	martyr	0.13	teller	0.13
here behind ngai	martyr	0.09
here behind ngam	martyr	0.07
here behind ngan	martyr	0.14
here behind ngang	teller	0.07
here behind nganh	martyr	-0.08	teller	-0.05
here behind ngat	martyr	0.05
here behind ngay	martyr	-0.2	teller	-0.22
here behind nghe	teller	-0.29
here behind nghen	martyr	-0.13
here behind nghi	teller	-0.07
here behind nghia	martyr	0.16	teller	-0.2
here behind nghiem	martyr	-0.11
here behind nghiep	teller	0.08
here behind ngo	martyr	-0.11	teller	0.29
here behind ngoai	martyr	-0.18	teller	-0.18
here behind ngoc	martyr	-0.14
here behind ngoi	martyr	-0.05	teller	-0.06
here behind ngu	martyr	-0.4	teller	0.11
here behind nguc	martyr	0.05
here behind nguoi	martyr	0.17	teller	-0.19
here behind nguyen	martyr	-0.16	teller	0.44
here behind nguyet	martyr	0.09
here behind nha	martyr	-0.06	teller	0.19
here behind nhac	martyr	0.05	teller	0.05
here behind nhai	martyr	-0.07
here behind nhan	teller	-0.06
here behind nhap	martyr	-0.54	teller	0.13
here behind nhat	martyr	0.26
here behind nhau	martyr	0.06
here behind nhay	martyr	0.06
here behind nhe	martyr	-0.12	teller	0.27
here behind nhi	martyr	-0.1
here behind nhieu	teller	0.08
here behind nhin	martyr	0.05	teller	0.07
here behind nho	martyr	0.09	teller	0.61
here behind nhom	martyr	-0.1	teller	0.11
here behind nhon	teller	0.25
here behind nhong	martyr	-0.15
here behind nhu	teller	-0.06
here behind nhua	martyr	0.08
here behind nhung	teller	-0.12
here behind niem	martyr	0.05
here behind ninh	martyr	-0.1
here behind no	teller	0.07
here behind noi	martyr	-0.26	teller	-0.09
here behind nong	martyr	-0.06
here behind not	martyr	0.27
here behind nous	martyr	-0.09
here behind now	martyr	-0.14	teller	0.09
here behind nu	martyr	0.23	teller	-0.1
here behind nua	martyr	0.08	teller	0.18
here behind nung	martyr	0.14	teller	-0.09
here behind nuoc	martyr	0.17	teller	0.11
here behind nuoi	martyr	0.11	teller	0.07
here behind nuong	martyr	-0.05	teller	0.09
here behind nup	teller	-0.09
here behind nurse	martyr	0.17
here behind o	martyr	0.13	teller	0.49
here behind oct	martyr	-0.06
here behind of	martyr	-0.29	teller	0.1
here behind oi	martyr	0.15	teller	-0.2
here behind om	martyr	0.23
here behind one	martyr	-0.11
here behind ong	martyr	-0.17
here behind or	martyr	-0.06
here behind org	teller	-0.14
here behind our	martyr	-0.12
here behind outside	martyr	0.08
here behind pa	teller	-0.05
here behind pac	martyr	0.05
here behind pao	martyr	-0.12
here behind par	martyr	-0.07
here behind parlait	martyr	0.05
here behind pas	martyr	0.13
here behind passed	teller	0.09
here behind people	martyr	-0.1
here behind pere	martyr	0.09
here behind pha	martyr	0.06
here behind phai	martyr	-0.2
here behind phan	martyr	0.3	teller	0.08
here behind phao	martyr	-0.22	teller	-0.16
here behind phap	teller	-0.05
here behind phau	martyr	0.4
here behind phe	martyr	0.07
here behind phep	teller	0.08
here behind phi	martyr	-0.17	teller	0.08
here behind phia	martyr	0.06	teller	-0.09
here behind phiet	martyr	-0.09
here behind pho	martyr	0.2	teller	0.13
here behind phong	martyr	0.15	teller	-0.23
here behind phu	martyr	0.31
here behind phuc	teller	-0.11
here behind phung	martyr	0.1
here behind phuong	martyr	0.15
here behind picked	martyr	0.09
here behind plei	martyr	0.11	teller	0.1
here behind pleiku	martyr	-0.08
here behind pol	teller	0.24
here behind pong	martyr	0.07
here behind pot	martyr	0.07	teller	0.24
here behind pu	martyr	-0.05
here behind put	martyr	-0.14
here behind q	martyr	0.05
here behind qua	martyr	-0.13	teller	0.22
here behind quan	martyr	-0.43	teller	0.06
here behind quang	martyr	0.05
here behind quao	martyr	0.14
here behind que	martyr	0.43	teller	-0.21
here behind quen	martyr	0.07	teller	-0.08
here behind qui	martyr	-0.12
here behind quoc	martyr	0.08	teller	-0.21
here behind quy	martyr	-0.22	teller	0.08
here behind quyen	martyr	0.28
here behind quynh	martyr	-0.16
here behind ra	martyr	-0.29	teller	-0.12
here behind rach	martyr	-0.09	teller	-0.05
here behind radio	martyr	0.1
here behind raglai	martyr	-0.1	teller	0.08
here behind ram	martyr	-0.12
here behind rang	martyr	0.09	teller	-0.19
here behind rau	martyr	-0.06	teller	-0.05
here behind read	martyr	-0.12
here behind regiment	teller	-0.05
here behind regt	teller	-0.05
here behind reo	martyr	0.08
here behind ret	martyr	0.29
here behind ring	teller	0.13
here behind ro	martyr	0.15	teller	-0.09
here behind road	martyr	0.16
here behind roi	teller	-0.11
here behind ru	martyr	0.08
here behind rung	martyr	-0.05	teller	0.08
here behind ruot	martyr	0.2
here behind rut	martyr	-0.07
here behind s	martyr	-0.05	teller	0.12
here behind sa	martyr	0.05
here behind sac	teller	0.08
here behind sach	martyr	-0.5	teller	0.13
here behind sai	martyr	-0.16
here behind same	martyr	0.12
here behind san	martyr	-0.28	teller	0.18
here behind sang	teller	0.09
here behind sanh	martyr	0.07
here behind sao	martyr	0.05	teller	0.11
here behind sap	teller	-0.07
here behind sat	martyr	0.06	teller	0.23
here behind sau	martyr	-0.16	teller	-0.05
here behind school	martyr	0.23
here behind sdt	martyr	0.16
here behind se	teller	-0.16
here behind seo	teller	-0.12
here behind sergeant	martyr	-0.06
here behind ses	martyr	-0.1
here behind set	martyr	0.06
here behind sgt	martyr	0.06
here behind she	martyr	-0.05
here behind si	martyr	-0.06
here behind side	martyr	0.05
here behind sin	teller	-0.05
here behind since	teller	0.08
here behind sinh	martyr	-0.36
here behind sn	teller	-0.14
here behind so	martyr	-0.09	teller	-0.18
here behind soan	teller	0.2
here behind soc	martyr	-0.11	teller	0.12
here behind som	martyr	-0.1
here behind son	teller	0.11
here behind song	martyr	-0.67	teller	-0.23
here behind sot	teller	-0.08
here behind sous	martyr	0.07
here behind south	martyr	-0.05
here behind squad	martyr	-0.09
here behind still	martyr	-0.13
here behind su	martyr	0.27	teller	-0.21
here behind sua	martyr	0.05	teller	0.07
here behind suc	martyr	-0.13
here behind sung	martyr	0.12	teller	0.16
here behind suoi	martyr	0.09	teller	-0.06
here behind suon	martyr	-0.07
here behind sut	martyr	-0.17
here behind suu	martyr	-0.07	teller	0.22
here behind sy	martyr	0.11
here behind t	teller	-0.05
here behind ta	martyr	-0.06	teller	0.22
here behind tac	martyr	0.07
here behind tai	martyr	0.11	teller	0.31
here behind tam	martyr	-0.09
here behind tan	martyr	0.25	teller	-0.26
here behind tang	martyr	-0.05
here behind tanh	martyr	-0.06
here behind tao	teller	0.23
here behind tap	martyr	0.05	teller	-0.07
here behind tat	martyr	0.15
here behind tau	martyr	0.07
here behind tay	martyr	0.08	teller	-0.16
here behind tb	martyr	0.07
here behind te	martyr	0.05
here behind ten	martyr	0.48
here behind tet	teller	0.09
here behind tha	martyr	-0.1
here behind thach	martyr	0.18
here behind thai	martyr	0.15
here behind tham	martyr	0.15	teller	0.15
here behind than	martyr	-0.08
here behind thang	martyr	0.19	teller	-0.06
here behind thanh	teller	-0.07
here behind thao	martyr	0.07	teller	0.1
here behind thap	martyr	-0.2	teller	-0.08
here behind that	martyr	0.11	teller	-0.08
here behind thau	martyr	0.05
here behind thay	teller	0.19
here behind thcs	teller	0.1
here behind the	martyr	0.3	teller	-0.14
here behind their	martyr	0.14
here behind them	martyr	-0.05	teller	-0.09
here behind then	martyr	-0.14
here behind theo	martyr	0.14	teller	0.16
here behind there	martyr	-0.06
here behind thet	martyr	-0.06
here behind theu	martyr	0.18
here behind they	martyr	-0.07
here behind thi	martyr	0.28	teller	-0.15
here behind thien	martyr	0.18
here behind thiet	martyr	-0.08	teller	0.08
here behind thieu	martyr	0.19	teller	-0.1
here behind thin	martyr	-0.1
here behind thinh	martyr	0.06
here behind tho	martyr	0.2	teller	0.1
here behind thoai	martyr	-0.07	teller	0.08
here behind thoat	martyr	-0.2
here behind thoi	martyr	0.14	teller	0.06
here behind thon	martyr	0.22
here behind thong	martyr	0.12
here behind thu	martyr	0.07	teller	0.07
here behind thuan	martyr	-0.29
here behind thuat	martyr	-0.18	teller	0.12
here behind thuc	martyr	-0.1
here behind thue	martyr	-0.06
here behind thung	martyr	0.07
here behind thuoc	martyr	-0.08
here behind thuong	martyr	0.1	teller	0.33
here behind thuot	martyr	0.07
here behind thuy	martyr	0.51	teller	-0.29
here behind thuyet	martyr	-0.06
here behind tia	martyr	0.09
here behind tich	martyr	0.1	teller	-0.11
here behind tien	teller	0.17
here behind tieu	martyr	-0.18	teller	0.06
here behind tim	martyr	-0.24	teller	0.15
here behind tin	martyr	0.05	teller	0.06
here behind tinh	martyr	-0.17	teller	-0.22
here behind tnxp	martyr	0.24	teller	-0.09
here behind to	martyr	0.16	teller	0.37
here behind toa	teller	0.08
here behind toan	teller	-0.06
here behind toc	martyr	0.1	teller	0.13
here behind toi	martyr	0.23	teller	-0.39
here behind told	martyr	-0.23
here behind ton	martyr	0.08	teller	0.12
here behind tp	martyr	-0.1	teller	-0.11
here behind tra	martyr	-0.27	teller	-0.1
here behind trach	teller	0.06
here behind trai	martyr	0.22	teller	-0.11
here behind tram	martyr	0.24	teller	-0.23
here behind tran	martyr	-0.2	teller	0.18
here behind trang	martyr	0.1	teller	0.11
here behind trao	martyr	-0.11	teller	-0.05
here behind trau	martyr	0.09
here behind tre	martyr	0.07
here behind tren	teller	-0.17
here behind tri	martyr	0.15	teller	0.06
here behind trich	martyr	-0.07
here behind trieu	martyr	0.1	teller	-0.12
here behind trinh	martyr	-0.1	teller	0.28
here behind tro	martyr	0.17	teller	-0.06
here behind troi	martyr	0.18
here behind tron	martyr	0.07
here behind trong	martyr	0.08	teller	-0.05
here behind tru	martyr	-0.22	teller	0.32
here behind truc	martyr	-0.15	teller	0.13
here behind truck	martyr	-0.07
here behind trung	martyr	0.19	teller	0.21
here behind truoc	martyr	-0.13	teller	0.12
here behind truong	martyr	-0.16	teller	0.2
here behind truy	teller	0.05
here behind truyen	teller	0.08
here behind tu	martyr	0.08	teller	-0.17
here behind tuc	martyr	-0.06	teller	-0.05
here behind tui	martyr	-0.3
here behind tum	teller	-0.06
here behind tung	martyr	-0.14	teller	0.12
here behind tuoi	teller	-0.06
here behind tuong	martyr	0.05
here behind tuy	martyr	0.1	teller	0.08
here behind tuyen	martyr	-0.11	teller	-0.1
here behind two	martyr	-0.07
here behind ubnd	martyr	-0.06
here behind un	martyr	-0.12
here behind une	martyr	0.19
here behind ung	martyr	-0.09	teller	-0.06
here behind uong	martyr	-0.11	teller	0.05
here behind up	martyr	0.18
here behind us	martyr	-0.15
here behind ut	martyr	-0.06
here behind uy	martyr	0.2	teller	-0.15
here behind va	martyr	0.15
here behind vac	martyr	0.1	teller	-0.15
here behind vam	martyr	0.09	teller	0.08
here behind van	teller	-0.12
here behind vang	martyr	0.14	teller	0.05
here behind vao	teller	-0.12
here behind vat	martyr	-0.05	teller	0.09
here behind vay	martyr	-0.11	teller	0.06
here behind ve	martyr	-0.26	teller	-0.31
here behind ven	martyr	0.06
here behind vi	martyr	-0.42	teller	-0.13
here behind viec	martyr	-0.08	teller	-0.08
here behind vien	teller	0.11
here behind viet	martyr	-0.17	teller	0.05
here behind vietnamese	martyr	-0.06
here behind vinh	martyr	-0.07	teller	-0.07
here behind vivant	teller	0.1
here behind vo	martyr	0.17
here behind voi	martyr	0.13	teller	0.09
here behind vong	martyr	0.07
here behind vot	martyr	-0.11	teller	0.11
here behind vu	martyr	0.14	teller	-0.09
here behind vua	martyr	0.06
here behind vui	martyr	-0.06
here behind vung	martyr	-0.05
here behind vuon	martyr	-0.25	teller	0.06
here behind vuong	martyr	-0.1
here behind vuot	teller	-0.07
here behind vy	martyr	-0.05
here behind wall	martyr	-0.09
here behind was	martyr	0.2
here behind we	martyr	-0.07
here behind went	martyr	-0.08
here behind were	martyr	-0.2
here behind when	martyr	0.12
here behind where	martyr	-0.07
here behind who	martyr	0.08	teller	-0.06
here behind with	martyr	-0.2	teller	-0.08
here behind xa	martyr	-0.1	teller	0.13
here behind xac	teller	-0.09
here behind xang	martyr	-0.06	teller	-0.06
here behind xat	martyr	0.09
here behind xe	martyr	-0.21	teller	0.23
here behind xem	teller	0.1
here behind xep	martyr	-0.06
here behind xet	martyr	-0.09
here behind xin	martyr	0.21	teller	0.32
here behind xo	teller	-0.07
here behind xom	martyr	-0.16
here behind xong	martyr	0.09
here behind xua	martyr	-0.39	teller	0.13
here behind xuan	martyr	0.2	teller	-0.06
here behind xuat	martyr	-0.09
here behind xung	teller	0.05
here behind xuong	martyr	0.31	teller	-0.15
here behind xuyen	martyr	0.13	teller	0.17
here behind y	martyr	0.09
here behind year	martyr	0.07	teller	0.1
here behind yen	martyr	0.25	teller	-0.16
here behind yeu	martyr	-0.09
in brackets	martyr	-0.21	teller	0.43
in quotes	martyr	0.13	teller	-0.29
joined  to martyr	martyr	-0.23
joined  to other	martyr	0.35
joined ( to martyr	martyr	-0.71	teller	-0.14
joined ( to other	martyr	0.74	teller	-0.19
joined ), to other	martyr	0.27
joined , to martyr	martyr	0.99	teller	-0.17
joined , to other	martyr	-0.66
joined , to teller	martyr	-0.3	teller	-0.26
joined - to martyr	martyr	-0.59
joined . to other	martyr	0.09
joined / to martyr	martyr	-0.05
joined : to other	martyr	0.15
joined to martyr	martyr	0.63	teller	-0.37
joined to other	martyr	-0.11	teller	-0.25
joined to teller	martyr	-0.52	teller	-0.19
joined va to martyr	martyr	0.94
joined va to other	martyr	-1.12	teller	0.08
joined va to teller	martyr	-0.06
joined voi to martyr	martyr	0.41
joined voi to teller	martyr	-0.08
joined – to martyr	martyr	-0.05
joined – to other	martyr	-0.05
kin told	martyr	-0.24	teller	-0.51
lead 0 addressed to	martyr	-0.13
lead 0 anh	martyr	0.33	teller	-0.32
lead 0 anh hùng liệt sĩ	martyr	-0.19
lead 0 anh nuôi	martyr	0.12
lead 0 anh trai	martyr	0.19
lead 0 ba	martyr	0.06	teller	0.08
lead 0 binh nhì	martyr	0.08
lead 0 binh nhất	martyr	0.09
lead 0 bà	martyr	-0.8	teller	0.06
lead 0 bác	martyr	-0.1	teller	0.11
lead 0 bác sĩ	martyr	0.15	teller	-0.2
lead 0 báo vụ	martyr	0.13
lead 0 bé	martyr	0.09
lead 0 bí danh	martyr	-0.33
lead 0 bạn	martyr	-0.12	teller	0.1
lead 0 bố	martyr	-0.28	teller	-0.1
lead 0 bố chồng	martyr	0.08
lead 0 c trưởng	martyr	-0.16	teller	-0.11
lead 0 called	martyr	-0.15
lead 0 captain	martyr	-0.1
lead 0 ccb	martyr	-0.06	teller	0.08
lead 0 cháu	martyr	-0.19	teller	0.14
lead 0 cháu gái	teller	0.06
lead 0 cháu là	martyr	-0.12	teller	0.14
lead 0 cháu trai	martyr	0.08
lead 0 cháu tên	martyr	0.1
lead 0 chính trị viên	martyr	-0.17	teller	-0.11
lead 0 chú	martyr	0.29	teller	-0.42
lead 0 chị	martyr	-0.09
lead 0 chồng	martyr	0.08
lead 0 commander	martyr	0.11
lead 0 comrade	martyr	0.07
lead 0 con dâu	martyr	-0.1	teller	0.06
lead 0 con gái	martyr	-0.09	teller	0.06
lead 0 con là	martyr	0.32	teller	-0.12
lead 0 con tên	martyr	0.24	teller	-0.2
lead 0 cu	martyr	0.05
lead 0 cái	martyr	-0.09
lead 0 cán bộ	martyr	0.1
lead 0 còn gọi	martyr	-0.05
lead 0 có	martyr	0.06	teller	-0.06
lead 0 có tên	martyr	-0.3
lead 0 cô	martyr	-0.25	teller	-0.24
lead 0 cấp dưỡng	martyr	0.13
lead 0 cậu	martyr	-0.05	teller	-0.3
lead 0 cụ	martyr	-0.29	teller	0.06
lead 0 của	martyr	0.13
lead 0 cựu binh	teller	-0.08
lead 0 dit	martyr	-0.07
lead 0 driver	martyr	0.08
lead 0 em	teller	0.64
lead 0 em gái	teller	0.1
lead 0 em là	martyr	-0.05
lead 0 em trai	teller	0.14
lead 0 em tên	teller	0.08
lead 0 ghi tên	martyr	0.25	teller	-0.05
lead 0 giám đốc	martyr	-0.15
lead 0 gọi là	martyr	0.17
lead 0 gồm	martyr	0.07	teller	-0.05
lead 0 his name was	martyr	0.12
lead 0 hạ sĩ	martyr	0.34
lead 0 họ tên	martyr	0.23	teller	-0.07
lead 0 họ và tên	martyr	0.11
lead 0 i am	teller	0.13
lead 0 is	martyr	0.08	teller	-0.16
lead 0 khai sinh là	martyr	-0.1
lead 0 khắc tên	martyr	0.39
lead 0 kêu là	martyr	0.08
lead 0 lieutenant	martyr	0.05
lead 0 liên lạc	martyr	0.05	teller	0.14
lead 0 liệt sĩ	martyr	0.77	teller	-0.37
lead 0 liệt sỹ	martyr	0.06
lead 0 ls	martyr	0.14	teller	-0.22
lead 0 lsĩ	martyr	0.05
lead 0 là	martyr	-0.13	teller	0.29
lead 0 lái xe	teller	-0.09
lead 0 lấy tên	martyr	-0.08
lead 0 lấy tên là	martyr	-0.07	teller	0.11
lead 0 mang tên	martyr	0.07	teller	-0.08
lead 0 mme	martyr	-0.05	teller	0.06
lead 0 mr	martyr	-0.12
lead 0 my brother	martyr	-0.08
lead 0 my father	teller	0.08
lead 0 my uncle	teller	0.13
lead 0 mình là	martyr	-0.07	teller	-0.13
lead 0 mẹ	martyr	-0.3	teller	-0.21
lead 0 mẹ vnah	teller	-0.06
lead 0 named	martyr	-0.09
lead 0 người báo	martyr	-0.13	teller	-0.08
lead 0 người cung cấp	martyr	-0.09	teller	0.05
lead 0 người kể	martyr	-0.08
lead 0 người lập	teller	-0.19
lead 0 người viết	martyr	-0.06
lead 0 nhỏ	martyr	0.08
lead 0 of	martyr	0.11	teller	0.12
lead 0 pháo thủ	teller	0.13
lead 0 phó chủ tịch	teller	0.12
lead 0 phóng viên	martyr	-0.08
lead 0 quản trang	teller	0.21
lead 0 son frère	martyr	-0.08
lead 0 the	martyr	-0.13
lead 0 thiếu tá	martyr	-0.1	teller	-0.08
lead 0 thiếu úy	teller	0.06
lead 0 thuyền phó	martyr	0.11
lead 0 thương binh	martyr	0.06
lead 0 thượng sĩ	martyr	0.12
lead 0 thượng tá	teller	-0.13
lead 0 thượng úy	teller	0.07
lead 0 thầy	martyr	0.07	teller	-0.14
lead 0 thằng	martyr	-0.08	teller	-0.24
lead 0 thằng em	martyr	0.07
lead 0 thằng út	martyr	0.06
lead 0 tiểu đoàn trưởng	martyr	-0.42
lead 0 trung sĩ	martyr	0.07
lead 0 trung tá	martyr	-0.21
lead 0 trung úy	martyr	0.15
lead 0 trưởng ban	teller	0.05
lead 0 trưởng thôn	teller	0.09
lead 0 trạm trưởng	martyr	-0.07
lead 0 tui là	teller	0.09
lead 0 tui tên	martyr	0.1	teller	0.1
lead 0 tên	martyr	-0.25	teller	0.51
lead 0 tên giấy tờ	martyr	0.05
lead 0 tên khai sinh	martyr	-0.31	teller	0.1
lead 0 tên khác	martyr	-0.11
lead 0 tên là	martyr	0.07
lead 0 tên thật	martyr	0.11	teller	0.13
lead 0 tên thật là	martyr	0.05
lead 0 tên đúng là	martyr	0.11
lead 0 tên đầy đủ	martyr	0.13	teller	-0.05
lead 0 tên đầy đủ là	martyr	0.05	teller	0.08
lead 0 tên đủ	martyr	0.14	teller	-0.16
lead 0 tên đủ là	martyr	0.06
lead 0 tôi	martyr	-0.21	teller	0.54
lead 0 tôi là	martyr	0.09	teller	0.27
lead 0 tôi tên	martyr	-0.1	teller	0.13
lead 0 tôi tên là	martyr	0.07
lead 0 tổ trưởng	teller	0.2
lead 0 tức	martyr	0.08
lead 0 uncle	martyr	-0.07
lead 0 vợ	martyr	-0.12
lead 0 was	martyr	-0.1
lead 0 xã đội trưởng	martyr	-0.15
lead 0 y sĩ	martyr	0.12	teller	-0.17
lead 0 y tá	martyr	0.09	teller	0.09
lead 0 ông	martyr	-0.28	teller	-0.05
lead 0 đ c	martyr	0.15
lead 0 đc	martyr	0.07
lead 0 đại tá	martyr	-0.36
lead 0 đại úy	martyr	-0.19
lead 0 đại đội phó	martyr	-0.11
lead 0 đại đội trưởng	martyr	0.13	teller	-0.06
lead 0 đề tên	martyr	0.06
lead 0 đồng chí	martyr	0.69	teller	-0.14
lead 1 anh	martyr	0.16	teller	-0.14
lead 1 ba	martyr	0.05
lead 1 bà	martyr	-0.16
lead 1 bác	teller	0.54
lead 1 bạn	martyr	0.31	teller	-0.35
lead 1 bố	martyr	-0.16	teller	0.15
lead 1 bố chồng	martyr	0.06
lead 1 cha	martyr	0.08	teller	-0.09
lead 1 cháu	martyr	0.15	teller	-0.1
lead 1 chính trị viên	martyr	0.05
lead 1 chú	martyr	0.2	teller	0.19
lead 1 chị	martyr	0.09	teller	0.31
lead 1 chồng	martyr	-0.4
lead 1 con	martyr	-0.05
lead 1 con dâu	martyr	0.18	teller	-0.16
lead 1 con gái	martyr	-0.07
lead 1 con là	martyr	-0.08
lead 1 con rể	teller	-0.13
lead 1 con trai	martyr	-0.23	teller	-0.07
lead 1 cái	martyr	-0.18
lead 1 có	martyr	0.34	teller	-0.35
lead 1 có tên	martyr	0.08
lead 1 cô	martyr	-0.08	teller	0.24
lead 1 cụ	martyr	-0.05	teller	-0.08
lead 1 của	martyr	0.34	teller	0.33
lead 1 de	martyr	-0.05
lead 1 em	martyr	-0.1	teller	0.05
lead 1 em gái	martyr	0.05	teller	0.07
lead 1 em là	teller	0.06
lead 1 em trai	martyr	0.05
lead 1 ghi tên	martyr	0.05
lead 1 gồm	teller	-0.07
lead 1 họ tên	martyr	-0.15
lead 1 is	martyr	0.08
lead 1 khẩu đội trưởng	martyr	0.06
lead 1 kêu là	martyr	0.46
lead 1 liệt sĩ	martyr	0.12
lead 1 liệt sỹ	martyr	0.09
lead 1 là	martyr	-0.22	teller	-0.15
lead 1 lái xe	teller	0.07
lead 1 mang tên	martyr	-0.2
lead 1 my father	teller	0.11
lead 1 mẹ	teller	0.05
lead 1 nhỏ	teller	-0.05
lead 1 nó	martyr	0.05	teller	-0.21
lead 1 quản trang	teller	-0.05
lead 1 thông tin	martyr	0.16
lead 1 thương binh	martyr	0.08	teller	0.06
lead 1 thầy	martyr	0.05
lead 1 tài khoản	martyr	-0.05
lead 1 tôi	teller	-0.29
lead 1 tôi là	teller	0.27
lead 1 vợ	martyr	-0.06
lead 1 was	martyr	-0.09
lead 1 xưng	martyr	0.08
lead 1 y tá	martyr	-0.06
lead 1 à	martyr	-0.07
lead 1 ông	teller	0.18
lead 1 đ c	teller	0.06
lead 1 đại đội phó	martyr	0.08
lead 1 đại đội trưởng	martyr	0.07
lead 1 đồng chí	martyr	-0.12
lead 2 anh	martyr	0.05	teller	-0.15
lead 2 bà	teller	0.08
lead 2 cháu	martyr	0.43
lead 2 chú	teller	-0.11
lead 2 chị	martyr	-0.13	teller	0.22
lead 2 chồng	martyr	0.35
lead 2 con	martyr	-0.12
lead 2 con là	martyr	0.05
lead 2 có	martyr	0.18	teller	-0.1
lead 2 cô	martyr	0.07	teller	-0.08
lead 2 cậu	martyr	0.27
lead 2 của	martyr	0.4	teller	-0.28
lead 2 em gái	teller	-0.19
lead 2 em là	martyr	0.18
lead 2 liệt sĩ	teller	0.09
lead 2 là	martyr	-0.32	teller	-0.05
lead 2 một	martyr	0.33	teller	-0.11
lead 2 nó	teller	-0.05
lead 2 thằng	teller	0.07
lead 2 tên	martyr	0.05
lead 2 tôi	martyr	0.06
lead 2 ông	martyr	0.11	teller	-0.07
lead:aka	martyr	-0.27	teller	-0.15
lead:at	martyr	-0.09
lead:battle	martyr	-0.15
lead:died	martyr	1.14	teller	-0.54
lead:home	martyr	0.09	teller	0.12
lead:kin	martyr	-0.27	teller	-0.24
lead:kin mine anh	martyr	0.18	teller	0.14
lead:kin mine anh trai	martyr	0.2
lead:kin mine ba	martyr	0.11	teller	0.08
lead:kin mine bà	martyr	-0.22	teller	-0.07
lead:kin mine bác	martyr	0.28
lead:kin mine bố	martyr	-0.42	teller	-0.06
lead:kin mine bố chồng	martyr	0.11
lead:kin mine cha	martyr	0.16	teller	-0.11
lead:kin mine cháu	martyr	0.07
lead:kin mine chú	martyr	0.33
lead:kin mine chị	martyr	-0.08	teller	0.05
lead:kin mine chồng	martyr	0.14
lead:kin mine con	teller	0.11
lead:kin mine con gái	martyr	-0.07	teller	-0.14
lead:kin mine con trai	teller	-0.17
lead:kin mine cô	teller	0.14
lead:kin mine cậu	teller	-0.1
lead:kin mine em	martyr	0.09	teller	-0.09
lead:kin mine em gái	martyr	0.09
lead:kin mine em trai	martyr	0.08	teller	0.12
lead:kin mine my brother	martyr	-0.08
lead:kin mine my father	teller	0.19
lead:kin mine my grandfather	martyr	0.06
lead:kin mine my uncle	martyr	0.05	teller	0.13
lead:kin mine mẹ	martyr	-0.31	teller	-0.12
lead:kin mine thầy	teller	-0.05
lead:kin mine vợ	martyr	-0.14
lead:kin mine ông	martyr	-0.08	teller	0.34
lead:kin other cháu	martyr	-0.1
lead:kin other cháu gái	teller	0.07
lead:kin other cháu trai	teller	0.05
lead:kin other chồng	martyr	-0.11
lead:kin other con	martyr	-0.19	teller	-0.18
lead:kin other con dâu	martyr	0.17	teller	-0.09
lead:kin other con gái	martyr	-0.12	teller	0.13
lead:kin other con rể	teller	-0.13
lead:kin other con trai	martyr	-0.27	teller	0.09
lead:kin other cô	martyr	0.07
lead:kin other cụ	martyr	0.05
lead:kin other em	martyr	0.22	teller	-0.06
lead:kin other ma mère	martyr	-0.11	teller	0.06
lead:kin other my mother	martyr	-0.13
lead:kin other son frère	martyr	-0.08
lead:kin other thằng út	martyr	0.05
lead:kin other uncle	martyr	-0.07
lead:level	martyr	0.27	teller	-0.23
lead:link	martyr	0.23	teller	-0.18
lead:martyr	martyr	1.07	teller	-0.56
lead:mine	martyr	0.39	teller	-0.09
lead:naming	martyr	0.51
lead:office	martyr	-0.57	teller	-0.39
lead:pet	martyr	-0.27
lead:post	martyr	0.09	teller	-0.43
lead:rank	martyr	-0.25	teller	-0.32
lead:self	martyr	-0.12	teller	0.88
lead:signs	martyr	0.05	teller	0.17
lead:site	martyr	0.11	teller	-0.07
lead:stop	martyr	-0.34
lead:tells	teller	-0.25
lead:thing	martyr	-0.09	teller	-0.26
lead:title	martyr	0.25	teller	-0.37
lead:truename	martyr	0.31
led a trưởng	martyr	0.09
led an táng	martyr	0.06
led b phó	martyr	-0.05
led b trưởng	martyr	0.19
led bia	martyr	-0.2	teller	0.16
led bia & ong	martyr	-0.08	teller	0.11
led biết	martyr	0.18	teller	-0.1
led biết & ong	martyr	-0.11
led biết & ten	martyr	0.13
led biển	martyr	0.05
led by nothing	martyr	-0.06
led by nothing & anh	martyr	-0.25	teller	-0.43
led by nothing & ba	martyr	-0.15	teller	-0.28
led by nothing & bac	martyr	-0.36
led by nothing & ban	martyr	0.1	teller	-0.33
led by nothing & bay	martyr	0.1
led by nothing & binh	martyr	0.09
led by nothing & bo	martyr	-0.31	teller	-0.23
led by nothing & bui	martyr	0.13
led by nothing & c	martyr	-0.07	teller	-0.08
led by nothing & cai	martyr	-0.17
led by nothing & can	teller	0.05
led by nothing & cao	martyr	0.06
led by nothing & cau	teller	-0.14
led by nothing & cha	martyr	0.23
led by nothing & chau	martyr	-0.12
led by nothing & chi	martyr	-0.21	teller	-0.08
led by nothing & chinh	martyr	-0.21	teller	-0.05
led by nothing & chong	martyr	0.06
led by nothing & chu	martyr	-0.31
led by nothing & co	teller	-0.18
led by nothing & con	martyr	-0.08	teller	0.15
led by nothing & cong	teller	-0.08
led by nothing & cu	martyr	-0.19
led by nothing & cua	martyr	0.09
led by nothing & dai	teller	-0.08
led by nothing & dang	martyr	-0.12	teller	0.26
led by nothing & danh	martyr	-0.07	teller	-0.09
led by nothing & dao	martyr	0.1	teller	-0.12
led by nothing & dinh	martyr	0.1
led by nothing & do	martyr	0.1	teller	-0.05
led by nothing & doan	martyr	0.34
led by nothing & doi	martyr	-0.05
led by nothing & dong	martyr	-0.19	teller	-0.05
led by nothing & duong	martyr	0.09
led by nothing & e	martyr	-0.06	teller	0.17
led by nothing & em	martyr	0.19	teller	0.42
led by nothing & h	martyr	-0.13
led by nothing & ha	martyr	0.23	teller	-0.13
led by nothing & hai	martyr	0.06
led by nothing & ho	teller	0.15
led by nothing & hoang	teller	0.15
led by nothing & hua	martyr	0.07
led by nothing & huynh	martyr	0.12
led by nothing & i	teller	0.1
led by nothing & is	martyr	0.26	teller	-0.12
led by nothing & kha	martyr	-0.09
led by nothing & khong	martyr	0.09
led by nothing & kieu	teller	-0.05
led by nothing & la	martyr	0.09	teller	0.11
led by nothing & lai	martyr	0.13	teller	0.09
led by nothing & lam	martyr	-0.05
led by nothing & le	martyr	0.11
led by nothing & lo	teller	0.05
led by nothing & ls	martyr	0.27	teller	-0.12
led by nothing & luc	martyr	0.12
led by nothing & luong	martyr	0.09
led by nothing & luu	martyr	-0.13	teller	0.06
led by nothing & ly	teller	0.06
led by nothing & ma	martyr	-0.09	teller	0.07
led by nothing & mac	martyr	-0.06	teller	0.09
led by nothing & mai	martyr	-0.07	teller	-0.09
led by nothing & me	martyr	-0.19
led by nothing & minh	martyr	-0.12	teller	-0.17
led by nothing & mot	martyr	0.3	teller	-0.08
led by nothing & my	martyr	-0.07	teller	0.06
led by nothing & nam	martyr	0.06
led by nothing & name	martyr	0.13
led by nothing & nghiem	martyr	-0.09
led by nothing & ngo	martyr	-0.15	teller	0.1
led by nothing & ngoc	teller	0.07
led by nothing & nguoi	martyr	-0.39	teller	-0.05
led by nothing & nguyen	martyr	0.24	teller	0.08
led by nothing & nham	martyr	0.06
led by nothing & nho	martyr	-0.1
led by nothing & nhu	martyr	0.05
led by nothing & no	martyr	0.1	teller	-0.05
led by nothing & nong	martyr	-0.09	teller	0.11
led by nothing & ong	martyr	-0.25	teller	0.15
led by nothing & pham	martyr	-0.13	teller	0.07
led by nothing & phan	martyr	-0.05
led by nothing & phi	martyr	-0.09
led by nothing & phung	martyr	0.12	teller	0.06
led by nothing & quach	martyr	-0.06	teller	0.05
led by nothing & quan	martyr	0.05
led by nothing & quang	martyr	0.13
led by nothing & sau	teller	0.06
led by nothing & son	martyr	-0.08	teller	0.11
led by nothing & ta	martyr	0.2	teller	-0.08
led by nothing & tam	martyr	0.1	teller	0.17
led by nothing & ten	martyr	0.43	teller	-0.3
led by nothing & thach	martyr	0.07
led by nothing & thai	teller	0.07
led by nothing & thang	martyr	0.18	teller	-0.07
led by nothing & thay	martyr	0.09	teller	-0.1
led by nothing & thi	teller	-0.11
led by nothing & thieu	martyr	-0.1	teller	-0.09
led by nothing & thuong	martyr	0.11	teller	-0.05
led by nothing & tieu	martyr	-0.14	teller	-0.09
led by nothing & to	teller	0.09
led by nothing & toi	martyr	-0.78	teller	0.53
led by nothing & ton	martyr	-0.17	teller	0.05
led by nothing & tram	martyr	-0.1
led by nothing & tran	martyr	-0.25	teller	0.08
led by nothing & trinh	martyr	0.05
led by nothing & trung	martyr	0.07	teller	0.07
led by nothing & truong	martyr	-0.07	teller	-0.05
led by nothing & tu	martyr	0.15	teller	0.1
led by nothing & tui	teller	0.12
led by nothing & uncle	martyr	-0.11
led by nothing & ut	martyr	0.3
led by nothing & van	martyr	-0.21
led by nothing & vi	martyr	-0.07
led by nothing & vu	teller	0.08
led by nothing & vuong	martyr	0.06
led by nothing & xa	martyr	-0.09
led by nothing & y	martyr	0.2	teller	-0.11
led by word a	martyr	0.13	teller	0.19
led by word a & em	teller	0.09
led by word a & ong	martyr	-0.09	teller	0.05
led by word adn	martyr	-0.05
led by word ai	martyr	-0.06
led by word ama	teller	-0.17
led by word an	martyr	0.11
led by word anh	martyr	0.13	teller	-0.08
led by word anh & la	martyr	-0.1
led by word b	martyr	-0.33	teller	-0.11
led by word b & la	martyr	0.06
led by word ba	martyr	0.4	teller	-0.05
led by word ba & co	martyr	-0.07	teller	-0.05
led by word ba & con	martyr	0.12	teller	-0.12
led by word ba & la	martyr	0.14
led by word bac	martyr	0.23	teller	-0.13
led by word bac & ten	martyr	0.2	teller	-0.09
led by word bam	martyr	0.09	teller	-0.12
led by word bang	martyr	0.06	teller	0.12
led by word bao	martyr	0.06	teller	-0.12
led by word bay	martyr	-0.33
led by word be	martyr	0.11
led by word ben	martyr	-0.05	teller	0.13
led by word benh	martyr	-0.06
led by word bich	martyr	-0.1
led by word bien	martyr	-0.06
led by word binh	martyr	0.05
led by word bo	martyr	0.05	teller	-0.06
led by word bon	martyr	0.08
led by word bong	martyr	0.05
led by word brother	martyr	-0.05
led by word bs	teller	0.08
led by word bua	martyr	0.12
led by word bung	martyr	0.13
led by word buoi	martyr	-0.06
led by word buu	martyr	-0.1	teller	0.08
led by word c & ten	martyr	-0.14
led by word ca	teller	-0.06
led by word ca & anh	martyr	0.13
led by word cam	martyr	-0.18
led by word cam & anh	martyr	-0.15
led by word cam & chu	teller	-0.09
led by word can	martyr	0.09
led by word cang	martyr	0.05
led by word canh	martyr	-0.2
led by word cao	martyr	-0.05
led by word cau	martyr	0.1
led by word cha	martyr	-0.05
led by word cha & la	martyr	-0.05
led by word chac & co	martyr	0.08
led by word chao	teller	0.12
led by word chao & toi	teller	0.08
led by word chat	martyr	-0.07
led by word chau & anh	martyr	-0.08
led by word che	martyr	0.05
led by word chep	martyr	-0.07	teller	0.17
led by word chi	martyr	0.12	teller	0.2
led by word chief	martyr	0.1
led by word chien	martyr	0.06
led by word chieu	martyr	-0.1
led by word chin	teller	-0.1
led by word chinh	teller	0.25
led by word chinh & ong	teller	0.13
led by word chu	teller	-0.19
led by word chu & h	martyr	0.06
led by word chu & t	martyr	-0.08
led by word chuc	martyr	-0.11
led by word chung	martyr	-0.23	teller	-0.17
led by word chung & gom	martyr	-0.06
led by word chung & ong	martyr	-0.07	teller	-0.16
led by word chuong	martyr	-0.05
led by word chuyen	martyr	-0.24	teller	0.09
led by word chuyen & la	martyr	0.07
led by word co	martyr	-0.12
led by word coi	martyr	-0.2
led by word com	martyr	-0.1	teller	0.11
led by word con	martyr	-0.08	teller	-0.24
led by word con & bac	martyr	-0.1
led by word con & chau	teller	-0.05
led by word con & cu	martyr	-0.2
led by word con & cua	martyr	0.15	teller	0.07
led by word con & liet	martyr	0.08
led by word con & ong	martyr	-0.35
led by word cong	martyr	0.09
led by word cu	martyr	-0.12
led by word cu & cua	martyr	-0.05
led by word cu & ten	martyr	-0.09	teller	-0.06
led by word cung	teller	0.14
led by word cut	martyr	0.09
led by word cuu	martyr	0.06
led by word d	martyr	0.05
led by word da	teller	-0.05
led by word dai	martyr	-0.06	teller	0.23
led by word dam	martyr	-0.1	teller	0.13
led by word dan	martyr	0.21
led by word dang	martyr	0.11
led by word danh	martyr	0.08
led by word dat	teller	0.09
led by word dat & la	martyr	0.13
led by word dat & ten	martyr	-0.17	teller	0.09
led by word day	martyr	-0.09	teller	0.14
led by word day & la	martyr	-0.08	teller	0.1
led by word de	martyr	0.05	teller	-0.08
led by word de & ls	martyr	-0.13
led by word deu	martyr	0.05
led by word di	martyr	-0.09	teller	0.14
led by word dia	martyr	0.08
led by word dich	teller	-0.05
led by word diem	martyr	-0.25
led by word diem & ten	martyr	-0.12
led by word dien	teller	0.14
led by word dinh	martyr	-0.24
led by word dinh & anh	martyr	-0.23
led by word do	teller	-0.07
led by word do & anh	martyr	-0.05
led by word doan	martyr	0.17	teller	0.07
led by word doc	martyr	0.08	teller	0.05
led by word doi	teller	-0.15
led by word doi & anh	martyr	-0.06
led by word doi & ba	martyr	0.1
led by word doi & cua	martyr	0.13
led by word doi & ong	martyr	-0.05
led by word doi & toi	martyr	0.15	teller	-0.06
led by word don	martyr	-0.25
led by word don & anh	martyr	0.34
led by word don & co	martyr	-0.56
led by word don & la	martyr	-0.08
led by word dong	martyr	0.09	teller	-0.1
led by word dong & ong	martyr	0.07
led by word dr	martyr	-0.06
led by word dua	martyr	0.09
led by word duc	martyr	-0.06	teller	-0.15
led by word dung	martyr	-0.21	teller	0.08
led by word dung & la	martyr	0.05
led by word duoc	martyr	-0.07
led by word duyet	teller	-0.11
led by word e	martyr	0.05	teller	0.14
led by word family	martyr	-0.05
led by word gai	martyr	0.16
led by word gai & toi	martyr	0.1	teller	-0.1
led by word gao	martyr	0.05	teller	0.11
led by word ghi	martyr	0.19	teller	-0.25
led by word ghi & cau	martyr	0.05
led by word ghi & chu	martyr	0.09
led by word ghi & d	martyr	0.07
led by word ghi & dong	martyr	0.06
led by word ghi & le	martyr	-0.09
led by word ghi & liet	martyr	-0.09
led by word ghi & ong	martyr	-0.08	teller	0.09
led by word ghi & phung	martyr	-0.05
led by word gia	martyr	0.1	teller	0.13
led by word gia & anh	martyr	0.15
led by word gia & ba	martyr	0.05
led by word gia & chi	martyr	0.05	teller	0.1
led by word gia & co	martyr	0.09	teller	0.12
led by word gia & la	martyr	-0.06	teller	0.12
led by word gia & liet	martyr	-0.13
led by word gia & ong	martyr	-0.05	teller	-0.12
led by word gia & toi	teller	-0.09
led by word giang	teller	0.11
led by word giay	martyr	-0.09	teller	-0.05
led by word giay & ghi	martyr	0.1
led by word giu	martyr	-0.08
led by word gium	martyr	-0.09
led by word giup	martyr	-0.16	teller	0.21
led by word goi	martyr	-0.09
led by word gon	martyr	-0.19
led by word ha	martyr	0.13
led by word ha & toi	teller	0.08
led by word hai	martyr	0.25	teller	-0.2
led by word hai & anh	martyr	-0.09
led by word hai & chi	martyr	-0.1
led by word hai & chu	martyr	-0.13
led by word hai & duong	martyr	-0.05
led by word hai & la	martyr	0.23	teller	-0.07
led by word hai & liet	martyr	0.08
led by word hai & nguyen	martyr	-0.13
led by word hai & ong	martyr	-0.05
led by word hai & ten	martyr	0.24	teller	-0.07
led by word ham	martyr	0.16	teller	-0.05
led by word ham & anh	martyr	0.11
led by word hang	martyr	0.05	teller	0.06
led by word hanh	martyr	-0.09
led by word hay	martyr	-0.14
led by word hem	martyr	0.05	teller	-0.11
led by word het	martyr	-0.4	teller	0.11
led by word hien	martyr	-0.18
led by word hiep	martyr	0.12
led by word hinh	martyr	0.06
led by word ho	martyr	-0.23	teller	0.06
led by word ho & la	martyr	0.06
led by word ho & ong	martyr	-0.05	teller	0.07
led by word hoa	teller	0.12
led by word hoa & chau	martyr	0.05
led by word hoa & ten	teller	0.2
led by word hoac	teller	-0.13
led by word hoan	martyr	0.22
led by word hoang	martyr	-0.1
led by word hoc	martyr	-0.07	teller	-0.08
led by word hoe	teller	0.08
led by word hoi	martyr	-0.05	teller	0.12
led by word hoi & anh	martyr	-0.16
led by word hoi & bac	martyr	-0.08
led by word hoi & cau	martyr	-0.13
led by word hong	martyr	-0.05
led by word hop	martyr	0.12
led by word hue	martyr	0.07
led by word hung	martyr	-0.1
led by word huong	teller	-0.06
led by word id	martyr	0.13
led by word ke	martyr	-0.08
led by word kem	martyr	0.06
led by word keo	martyr	0.08
led by word khac	martyr	0.08	teller	-0.08
led by word khai	teller	0.13
led by word khai & la	martyr	-0.1
led by word khai & nguyen	martyr	0.13
led by word khang	martyr	0.23
led by word khanh	martyr	-0.05
led by word khe	martyr	0.07
led by word khmer	martyr	0.14
led by word khoan	martyr	-0.06
led by word khoi	martyr	0.06
led by word khue	martyr	-0.05
led by word kia	martyr	0.24
led by word kich	martyr	-0.09
led by word kich & ten	martyr	-0.08
led by word kiem	martyr	0.06
led by word kien	martyr	-0.11
led by word kinh	teller	-0.05
led by word kinh & nguyen	martyr	-0.12
led by word l	martyr	-0.06
led by word la	martyr	0.12	teller	-0.05
led by word lai	martyr	-0.18	teller	-0.12
led by word lai & cua	martyr	-0.05	teller	0.08
led by word lai & la	martyr	-0.12
led by word lai & ten	martyr	0.09
led by word lam	martyr	-0.12
led by word lan	teller	-0.06
led by word lanh	martyr	-0.09	teller	0.13
led by word lao	martyr	-0.06	teller	-0.07
led by word lao & ten	teller	-0.06
led by word lay	martyr	0.07	teller	0.09
led by word le	martyr	0.14
led by word len	martyr	-0.05
led by word lien	martyr	0.19
led by word lieu	martyr	-0.22	teller	0.14
led by word linh	martyr	-0.11
led by word lo	martyr	0.1
led by word loc	martyr	-0.11	teller	0.07
led by word loi	martyr	-0.27
led by word loi & anh	martyr	-0.07
led by word loi & ong	martyr	-0.06
led by word lon & la	martyr	0.18
led by word long	martyr	0.09
led by word lop	martyr	0.07
led by word lu	martyr	-0.05
led by word lua	martyr	-0.11	teller	-0.06
led by word lung	martyr	0.14
led by word luom	martyr	0.12
led by word luong	martyr	0.1	teller	-0.05
led by word luot	martyr	0.05
led by word luyen	martyr	-0.1
led by word ly	teller	0.07
led by word m	martyr	-0.23	teller	0.08
led by word ma	martyr	0.17
led by word ma & toi	martyr	0.12
led by word mang	martyr	-0.06	teller	0.07
led by word mao	martyr	0.05
led by word mat	martyr	-0.17
led by word may	martyr	-0.18	teller	0.07
led by word may & cua	martyr	-0.18
led by word may & ten	martyr	0.06
led by word min	martyr	0.07
led by word minh	martyr	0.16	teller	-0.06
led by word mme	martyr	-0.05
led by word mo	martyr	-0.08
led by word moi	martyr	-0.14	teller	-0.05
led by word mot	martyr	-0.05
led by word mr	teller	-0.05
led by word mrs	martyr	-0.08
led by word mu	teller	-0.05
led by word mui	martyr	-0.23
led by word muoi	martyr	0.05
led by word n	martyr	0.11
led by word na	teller	-0.05
led by word name	martyr	0.1
led by word nang	martyr	-0.06
led by word nao	martyr	0.12
led by word nao & ten	martyr	-0.07
led by word nga	martyr	-0.06
led by word ngan	martyr	0.19
led by word nghe	martyr	0.05
led by word nghe & anh	martyr	0.06
led by word nghi	martyr	-0.08	teller	0.22
led by word nghia	martyr	0.05
led by word nghiep	martyr	0.1
led by word ngo	martyr	0.09
led by word ngoai	teller	-0.07
led by word ngoan	martyr	0.1
led by word nguyen	martyr	-0.22	teller	0.1
led by word nguyen & la	martyr	-0.07	teller	0.06
led by word nha	martyr	-0.07	teller	0.12
led by word nha & anh	martyr	0.16
led by word nha & ba	martyr	-0.27	teller	0.08
led by word nha & bac	martyr	0.24
led by word nha & chau	martyr	0.17
led by word nha & chu	teller	0.07
led by word nha & cu	martyr	-0.06	teller	-0.05
led by word nha & em	martyr	0.14	teller	0.08
led by word nha & ong	martyr	-0.44	teller	-0.13
led by word nha & ten	martyr	0.16
led by word nha & toi	martyr	0.1	teller	-0.11
led by word nhac	martyr	0.1
led by word nham	martyr	-0.06	teller	-0.1
led by word nhan	martyr	0.21	teller	-0.11
led by word nhan & anh	martyr	0.1
led by word nhan & ten	martyr	-0.1
led by word nhat	martyr	0.06
led by word nhat & cua	martyr	0.13
led by word nhe	martyr	-0.1	teller	0.34
led by word nhe & la	teller	0.05
led by word nhe & toi	teller	0.06
led by word nhi	martyr	0.1
led by word nhieu	martyr	-0.08
led by word nho	martyr	-0.09
led by word nhom	teller	0.05
led by word nhu & ong	martyr	-0.08
led by word nhung	martyr	0.09
led by word niem	martyr	-0.09
led by word ninh	martyr	0.07	teller	-0.05
led by word no	martyr	0.22
led by word noi	martyr	-0.05	teller	-0.11
led by word nom	teller	-0.07
led by word nu	martyr	-0.11
led by word nua	martyr	-0.1
led by word nua & la	martyr	0.12
led by word nuoi	martyr	-0.05
led by word oai	martyr	0.05
led by word oanh	martyr	-0.13	teller	-0.05
led by word oi	martyr	0.08	teller	0.25
led by word oi & chau	teller	0.09
led by word oi & ong	martyr	0.08
led by word on	martyr	-0.16
led by word ong	martyr	-0.11
led by word ong & la	martyr	0.07
led by word or	martyr	0.12
led by word owner	martyr	0.06
led by word pao	martyr	-0.05
led by word pha	martyr	-0.05
led by word phai	teller	-0.05
led by word phai & la	martyr	0.08
led by word phai & ong	martyr	0.07
led by word phan	martyr	-0.24
led by word phan & ba	martyr	-0.15
led by word phap	martyr	0.09	teller	0.19
led by word phap & ten	martyr	0.12	teller	0.1
led by word phi	martyr	-0.1
led by word phi & vang	martyr	-0.1
led by word pho	martyr	0.06
led by word phong	martyr	0.38	teller	-0.05
led by word phong & ong	martyr	0.05
led by word phong & ten	martyr	0.11
led by word phu	martyr	-0.18	teller	0.08
led by word phuc	martyr	-0.14
led by word phung	martyr	-0.07	teller	0.1
led by word phuoc	martyr	0.15	teller	-0.06
led by word phuong	martyr	0.11
led by word put	martyr	0.08
led by word qua	martyr	-0.06	teller	0.1
led by word quan	martyr	-0.05	teller	0.09
led by word quang	martyr	-0.11
led by word que	martyr	-0.07
led by word quy	teller	0.05
led by word quyen	martyr	-0.17
led by word ra	martyr	-0.15	teller	0.3
led by word rang	martyr	-0.08	teller	0.06
led by word re	martyr	0.09
led by word rieng	martyr	0.11
led by word ro	martyr	-0.05
led by word rua	martyr	0.06
led by word ruong	martyr	-0.12
led by word s	martyr	-0.1	teller	-0.06
led by word sa	martyr	0.08
led by word sai & la	martyr	-0.17
led by word sai & ten	martyr	0.14
led by word sang	martyr	0.07	teller	-0.08
led by word sau	martyr	-0.16
led by word sen	martyr	0.24
led by word sgt	martyr	-0.09
led by word sinh	martyr	-0.17
led by word so	martyr	-0.06	teller	-0.14
led by word so & cua	martyr	0.09
led by word so & ong	martyr	-0.08
led by word som	martyr	0.09
led by word son	martyr	0.15	teller	-0.07
led by word son & anh	martyr	0.06
led by word son & co	martyr	-0.07
led by word song	martyr	-0.05
led by word su	martyr	0.09
led by word su & ong	martyr	-0.07
led by word sung	martyr	-0.08	teller	0.09
led by word sut	martyr	-0.08
led by word sy	martyr	0.07
led by word tam	martyr	0.12
led by word tan	martyr	-0.23	teller	-0.07
led by word tang	martyr	0.06	teller	-0.05
led by word tang & em	martyr	-0.07
led by word tao	martyr	-0.11	teller	0.1
led by word tap	martyr	0.11	teller	-0.11
led by word tau	martyr	0.05
led by word te	martyr	-0.06
led by word ten	martyr	0.08	teller	0.07
led by word tet	martyr	-0.08
led by word thach	martyr	0.29
led by word tham	martyr	0.05
led by word than	martyr	0.2	teller	-0.15
led by word than & anh	martyr	0.05	teller	0.05
led by word thanh	teller	0.14
led by word thanh & ten	martyr	-0.05	teller	0.12
led by word thao	martyr	0.08
led by word that	martyr	0.05
led by word thay	martyr	-0.14
led by word the	martyr	0.22
led by word thi	martyr	-0.08
led by word thiet	martyr	-0.12
led by word thiet & la	martyr	-0.11
led by word thieu	martyr	0.1
led by word thoa	martyr	0.15
led by word thoat	martyr	-0.18
led by word thoi	teller	0.06
led by word thom	martyr	0.06
led by word thong	martyr	0.19
led by word thu	martyr	-0.31
led by word thua	martyr	-0.05
led by word thuc	martyr	0.08
led by word thuoc	martyr	-0.06
led by word thuong	martyr	0.06
led by word thuyen	martyr	-0.05
led by word thuyet	martyr	0.12
led by word tien	martyr	0.05	teller	-0.09
led by word tieng	martyr	-0.11
led by word tin	martyr	-0.1	teller	0.17
led by word to	martyr	0.25	teller	-0.1
led by word toan	martyr	-0.13
led by word toc	martyr	0.05	teller	0.1
led by word toi	martyr	-0.27	teller	0.15
led by word tong	martyr	-0.12
led by word tra	martyr	0.08	teller	-0.1
led by word trai	martyr	0.05	teller	-0.05
led by word tram	martyr	-0.09
led by word trang	martyr	0.06
led by word trang & anh	martyr	0.09
led by word trao	martyr	-0.05
led by word tre	martyr	0.12
led by word tri	martyr	-0.15	teller	0.22
led by word tru	martyr	0.12
led by word truc	teller	0.05
led by word truong & la	martyr	0.05
led by word tu	martyr	0.27
led by word tu & la	martyr	0.12
led by word tuat	teller	0.05
led by word tui	martyr	0.12	teller	0.24
led by word tui & nguyen	teller	0.06
led by word tuoi	martyr	0.06	teller	0.07
led by word tuoi & ten	martyr	-0.06	teller	0.12
led by word tuong	martyr	-0.36
led by word ut	teller	0.11
led by word ut & ten	teller	0.15
led by word van	martyr	-0.05	teller	-0.15
led by word van & ong	martyr	-0.09
led by word vang	martyr	0.12	teller	0.06
led by word ve	martyr	0.09	teller	-0.19
led by word ve & anh	martyr	0.1
led by word ve & chu	martyr	0.09
led by word ve & la	martyr	-0.05
led by word ve & ong	martyr	0.09
led by word ve & ten	martyr	-0.08	teller	0.06
led by word ve & toi	martyr	-0.05
led by word vi	teller	0.05
led by word viec	martyr	-0.07
led by word vien	martyr	-0.06
led by word viet	martyr	-0.16	teller	0.09
led by word vinh	martyr	-0.07
led by word vong	martyr	0.08	teller	0.08
led by word vung	martyr	0.11
led by word vuong	teller	-0.07
led by word xa	martyr	0.06
led by word xac	martyr	0.07	teller	0.14
led by word xe	martyr	0.25	teller	-0.06
led by word xoan	martyr	0.09
led by word y	martyr	-0.06
led by word yeu	martyr	-0.12	teller	-0.06
led by word yeu & cu	martyr	0.05
led by word yeu & ten	martyr	-0.09
led bà	martyr	-0.13
led báo	martyr	-0.22
led báo tin	martyr	-0.11	teller	-0.14
led bãi	teller	0.09
led bãi & cua	teller	0.1
led bìa	martyr	-0.06	teller	-0.05
led bạn	martyr	0.06
led bản	teller	-0.05
led bảo	martyr	0.33	teller	-0.05
led bảo & anh	martyr	-0.08
led bảo & co	martyr	0.06
led bảo & ong	martyr	0.13
led bảo & toi	martyr	-0.06
led bảo là	martyr	-0.09
led bị thương	martyr	-0.21	teller	0.11
led bố	teller	0.07
led card	martyr	0.06
led cemetery	martyr	-0.08
led cháu	martyr	-0.08	teller	0.1
led chôn	martyr	-0.21	teller	0.09
led chôn & anh	teller	-0.07
led chôn & cau	martyr	-0.05
led chôn & dong	martyr	0.22
led chôn & la	martyr	-0.12	teller	0.1
led chùa	martyr	-0.05
led chú	martyr	-0.14	teller	-0.06
led chết	martyr	-0.12
led chết & anh	martyr	-0.15
led chết & ong	martyr	-0.13
led chết ngay	martyr	0.07
led chỉ	martyr	-0.17
led chỉ huy	martyr	-0.09
led chị	martyr	0.22
led chỗ	martyr	0.09
led chỗ & ong	teller	0.11
led còn sống & la	teller	-0.09
led có	teller	-0.07
led có & la	teller	-0.05
led cô	martyr	0.16	teller	0.09
led cõng	martyr	0.08
led cấp	martyr	0.09
led cầu	martyr	0.16
led cậu	martyr	0.08
led cụ	martyr	-0.06
led của	martyr	0.09
led của & la	martyr	0.06
led danh sách	martyr	-0.15
led danh sách & liet	martyr	-0.18
led dẫn	martyr	-0.13	teller	0.09
led dẫn đường	martyr	-0.07	teller	0.09
led em	martyr	-0.18
led em & anh	martyr	-0.06
led em & em	teller	0.05
led from	martyr	0.06
led ghi lại	teller	0.05
led giấy báo tử	martyr	0.06	teller	0.14
led giấy báo tử & cua	martyr	0.18
led giỗ	teller	0.07
led gặp	martyr	-0.19	teller	-0.12
led gặp & anh	martyr	-0.16
led gặp & ong	teller	-0.11
led gọi	martyr	0.31	teller	0.13
led gọi & anh	martyr	0.23	teller	0.05
led gọi & chau	teller	0.1
led gọi & liet	martyr	0.11
led gọi & toi	teller	0.05
led gọi & tu	martyr	-0.1
led gọi cho	teller	-0.12
led gửi	martyr	-0.39	teller	-0.06
led gửi & anh	teller	-0.05
led gửi & chi	teller	-0.06
led gửi & dong	martyr	-0.16
led gửi & ong	martyr	-0.16
led hy sinh & co	martyr	0.12
led hài cốt	martyr	-0.11
led họ tên	martyr	-0.12	teller	-0.09
led hố	teller	-0.05
led khu	martyr	-0.09	teller	0.05
led killed	martyr	0.14
led ký	martyr	-0.08	teller	-0.09
led kể	martyr	-0.06	teller	0.07
led kể & chu	martyr	-0.07
led kể & co	martyr	0.06
led kể & cua	martyr	-0.13
led kể & ong	martyr	0.16	teller	0.05
led left	martyr	0.08
led letter	martyr	-0.2
led liên hệ	martyr	-0.07	teller	0.12
led liên hệ & em	teller	0.06
led liên lạc	martyr	-0.1
led liệt sĩ	martyr	-0.21
led ls	martyr	-0.11
led là	teller	0.11
led lăng	teller	-0.05
led lập	martyr	-0.05
led mrs	teller	0.09
led mất	martyr	0.13	teller	-0.1
led mất & con	martyr	-0.05
led mất & la	martyr	0.07
led mất & thang	martyr	0.08
led mất rồi	martyr	-0.06
led mất tích	martyr	0.09
led mộ	martyr	0.25	teller	-0.26
led mộ & anh	martyr	-0.07
led mộ & bui	martyr	-0.08
led mộ & chu	martyr	0.1
led mộ & em	teller	0.05
led mộ & hoang	martyr	0.12
led mộ & liet	martyr	0.07
led mộ & ten	martyr	-0.07	teller	-0.1
led một	martyr	0.1	teller	0.07
led một & anh	martyr	0.05
led một & toi	martyr	-0.13	teller	0.07
led nghe nói	martyr	0.05
led nghĩa trang	teller	0.05
led ngôi mộ	martyr	-0.18
led người	martyr	0.3
led người & ban	martyr	-0.1
led người & chi	martyr	-0.08
led người & co	martyr	0.2
led người & con	martyr	0.05
led người & dao	martyr	-0.07
led người & h	martyr	-0.06
led người & keu	martyr	0.2
led người & la	martyr	0.22
led người & ong	martyr	0.09
led người & quan	teller	0.14
led người & ten	teller	-0.12
led người & xung	martyr	0.05
led ngầm	martyr	-0.05
led nhập ngũ	martyr	-0.11
led nhật ký	teller	-0.05
led nhật ký & cua	teller	-0.05
led nhắn	martyr	0.05	teller	-0.06
led nhắn & anh	martyr	0.08
led nhắn & em	teller	0.1
led nhắn & liet	martyr	-0.13
led nhắn & ong	teller	-0.09
led nhắn cho	teller	0.06
led nhặt	teller	-0.05
led nhặt & cua	martyr	0.11
led nhặt & la	martyr	-0.07
led nhỏ	teller	0.08
led nhớ	martyr	0.23	teller	-0.08
led notebook	martyr	0.18
led nó	martyr	-0.05	teller	-0.07
led nói	martyr	0.05	teller	-0.13
led nói & cau	martyr	-0.05
led nói & co	martyr	-0.05
led nói & ten	martyr	0.15
led nói là	teller	-0.08
led năm nay	martyr	-0.11
led nước	martyr	0.05	teller	0.06
led one	martyr	-0.19
led papiers	martyr	0.09
led pen	martyr	-0.17
led pháo	martyr	0.11
led phường	teller	-0.06
led phần mộ	martyr	0.06	teller	0.11
led phố	martyr	0.08
led prisoner	martyr	-0.05
led quê	martyr	-0.1	teller	-0.05
led quê & anh	martyr	0.05
led said	martyr	0.19
led sinh	martyr	0.15	teller	-0.1
led suối	martyr	-0.07
led sông	martyr	-0.16
led the	martyr	-0.05
led thông tin	martyr	-0.08	teller	0.06
led thư	teller	0.18
led thư & cua	teller	0.19
led thằng	martyr	0.14
led thằng & anh	martyr	0.12
led thị xã	martyr	0.12
led tiểu đội trưởng	martyr	-0.09
led trung đoàn	martyr	-0.05
led trông coi	teller	0.11
led trông coi & la	teller	0.11
led trường	martyr	-0.16	teller	-0.05
led trạm	martyr	-0.1	teller	0.07
led trận	martyr	0.06	teller	0.05
led tên	teller	0.09
led tên & la	teller	0.09
led tìm	martyr	0.26	teller	-0.08
led tìm & anh	martyr	0.12
led tìm & em	teller	0.05
led tìm & la	martyr	0.11
led tìm & ong	teller	-0.06
led tìm giúp	martyr	0.05
led tìm mộ & liet	martyr	-0.09
led tôi	martyr	-0.11	teller	-0.18
led tôi & anh	martyr	-0.16
led tôi & cau	martyr	0.06
led tôi & co	martyr	-0.14
led tôi & thang	martyr	0.06
led tôi & toi	teller	-0.15
led tôi & y	martyr	-0.07
led tôi là	martyr	0.08	teller	0.05
led viết	martyr	-0.12	teller	-0.05
led viết & thay	martyr	-0.07
led về kể	martyr	-0.05
led xin gọi	teller	-0.05
led xin gọi & chau	teller	0.05
led xin liên hệ	teller	-0.05
led xã	martyr	-0.13	teller	0.14
led xã & anh	martyr	-0.09	teller	0.12
led xã & co	martyr	0.14
led xã & ten	martyr	-0.05	teller	0.07
led y sĩ	martyr	0.05
led zalo	teller	0.11
led ông	martyr	-0.29
led ông & ong	martyr	-0.09
led ông & ten	teller	0.09
led đi bộ đội	martyr	0.12	teller	0.11
led đi tìm	martyr	-0.06	teller	0.05
led điện thoại	teller	-0.08
led đoàn	martyr	-0.07
led đào	martyr	0.05
led đánh	martyr	-0.11
led đình	martyr	-0.08
led đường	martyr	-0.14
led đại đội trưởng	martyr	0.09
led đền	teller	0.06
led đồi	martyr	-0.1
led đồi & ong	martyr	-0.11
led đồi & ten	martyr	-0.07
led đồng	martyr	0.25
led đội trưởng	martyr	0.13	teller	-0.05
led ấp	teller	0.14
led ấp & ba	teller	0.13
led:aka	martyr	0.11
led:alive	martyr	-0.39	teller	0.13
led:alive & la	teller	-0.09
led:alive & ten	martyr	-0.16	teller	-0.1
led:at	teller	-0.17
led:at & a	martyr	-0.05
led:at & anh	martyr	0.21
led:at & ba	martyr	0.07	teller	-0.1
led:at & chu	martyr	-0.07
led:at & co	martyr	-0.09
led:at & cua	martyr	-0.12	teller	0.09
led:at & dong	martyr	-0.07
led:at & la	martyr	-0.08	teller	-0.11
led:at & ong	martyr	-0.07	teller	0.21
led:at & ten	martyr	-0.05
led:at & tu	martyr	0.11
led:battle & ten	martyr	0.07
led:born	martyr	0.13	teller	-0.12
led:born & cu	teller	-0.06
led:born & tan	martyr	-0.06
led:bury & anh	martyr	0.08	teller	-0.08
led:bury & cau	martyr	-0.05
led:bury & dong	martyr	0.28
led:bury & la	martyr	-0.13	teller	0.09
led:bury & ong	martyr	0.09
led:contact	martyr	-0.08	teller	0.05
led:contact & anh	martyr	0.08
led:contact & chau	teller	0.05
led:contact & chi	teller	0.07
led:contact & co	teller	0.05
led:contact & con	teller	-0.16
led:contact & em	teller	0.23
led:contact & la	martyr	-0.13
led:contact & ong	teller	-0.11
led:contact & toi	teller	0.08
led:contact & tu	martyr	-0.1
led:died	teller	-0.06
led:died & anh	martyr	0.08	teller	-0.1
led:died & bui	martyr	0.05
led:died & chu	martyr	0.09
led:died & cu	teller	0.09
led:died & cua	martyr	0.14
led:died & dong	martyr	0.18
led:died & hoang	martyr	0.16	teller	0.13
led:died & la	martyr	-0.17	teller	0.09
led:died & liet	martyr	-0.21
led:died & ls	martyr	0.05
led:died & ong	martyr	-0.13
led:died & ten	teller	-0.11
led:enlist	martyr	0.15	teller	0.07
led:enlist & ong	martyr	0.12
led:fell	martyr	0.27	teller	-0.17
led:fell & anh	martyr	-0.05
led:fell & ba	martyr	0.07
led:fell & cau	martyr	-0.05
led:fell & chi	martyr	0.06
led:fell & co	martyr	0.36
led:fell & con	martyr	-0.06
led:fell & ha	martyr	0.09
led:fell & ong	martyr	-0.27	teller	0.05
led:fell & thang	martyr	0.05
led:gio	teller	0.07
led:grave	teller	-0.13
led:grave & anh	martyr	0.12
led:grave & ba	martyr	0.15
led:grave & bo	martyr	0.05
led:grave & chu	martyr	0.1
led:grave & co	martyr	-0.07
led:grave & cu	teller	0.09
led:grave & do	martyr	0.06
led:grave & dong	martyr	-0.16
led:grave & em	teller	0.08
led:grave & hoang	martyr	0.1
led:grave & liet	martyr	-0.19
led:grave & ls	martyr	0.06
led:grave & nguyen	teller	-0.05
led:grave & ong	martyr	-0.05
led:grave & pham	martyr	0.05
led:grave & ten	martyr	-0.07	teller	-0.05
led:home & anh	teller	0.08
led:home & ban	martyr	-0.1
led:home & chi	martyr	-0.08
led:home & co	martyr	0.21
led:home & con	martyr	0.05
led:home & dao	martyr	-0.07
led:home & h	martyr	-0.06
led:home & keu	martyr	0.2
led:home & la	martyr	0.09
led:home & ong	martyr	0.09
led:home & quan	teller	0.14
led:home & quang	martyr	0.07
led:home & ten	martyr	-0.11	teller	-0.12
led:home & xung	martyr	0.05
led:hurt	martyr	-0.16	teller	0.13
led:joined	teller	0.09
led:kin	teller	0.21
led:kin & bac	teller	0.1
led:kin & la	martyr	0.26
led:kin & ten	martyr	-0.09	teller	0.12
led:laid	martyr	0.24
led:letter & cua	teller	0.13
led:letter & was	martyr	-0.24
led:level	martyr	0.09	teller	0.07
led:level & a	martyr	-0.05
led:level & anh	martyr	0.06	teller	0.11
led:level & ba	teller	0.11
led:level & chu	martyr	0.09
led:level & co	martyr	0.13
led:level & em	martyr	0.09
led:level & la	martyr	0.07
led:level & ong	martyr	0.08
led:level & ten	martyr	-0.07	teller	0.18
led:level & toi	teller	-0.07
led:link	martyr	-0.19	teller	0.1
led:link & co	martyr	0.12
led:link & cua	martyr	0.09
led:link & ong	teller	-0.05
led:link & toi	martyr	-0.14	teller	0.09
led:martyr	martyr	-0.27
led:mine	martyr	-0.06	teller	0.21
led:mine & bac	teller	0.1
led:mine & la	martyr	0.22
led:mine & ten	martyr	-0.09	teller	0.12
led:moved	martyr	0.05	teller	-0.15
led:moved & anh	martyr	0.09
led:moved & cua	martyr	0.11
led:moved & la	martyr	-0.08
led:moved & liet	martyr	-0.18
led:naming & la	teller	0.09
led:notice	martyr	-0.06	teller	-0.13
led:notice & chu	martyr	-0.07
led:notice & cua	martyr	0.17
led:office	martyr	-0.17	teller	-0.07
led:office & toi	martyr	-0.06
led:pet	martyr	0.07	teller	0.06
led:post	martyr	0.12	teller	-0.09
led:post & chi	martyr	0.05	teller	-0.05
led:post & la	martyr	-0.05
led:post & tran	martyr	0.05
led:returned	martyr	0.08
led:returned & la	teller	-0.09
led:self	martyr	-0.09	teller	-0.15
led:self & anh	martyr	-0.05
led:self & cau	martyr	0.06
led:self & co	martyr	-0.14
led:self & ong	teller	0.05
led:self & thang	martyr	0.06
led:self & toi	teller	-0.15
led:self & y	martyr	-0.07
led:site	martyr	0.28	teller	-0.1
led:site & anh	martyr	0.13
led:site & chu	martyr	-0.1
led:site & co	martyr	0.17
led:site & la	martyr	0.05
led:site & ong	martyr	-0.11
led:site & ten	martyr	-0.07
led:stop	martyr	-0.35
led:stop & anh	martyr	0.2	teller	-0.13
led:stop & ba	martyr	-0.12	teller	-0.15
led:stop & bac	martyr	-0.08
led:stop & ban	martyr	-0.15	teller	-0.08
led:stop & cai	martyr	-0.16
led:stop & can	martyr	-0.09
led:stop & chau	martyr	-0.08	teller	0.12
led:stop & chi	martyr	-0.12	teller	0.12
led:stop & chu	martyr	-0.05
led:stop & con	martyr	0.06
led:stop & cu	martyr	-0.18	teller	-0.06
led:stop & cua	martyr	0.14
led:stop & dao	martyr	-0.07
led:stop & dong	martyr	0.32
led:stop & em	teller	0.11
led:stop & h	martyr	-0.06
led:stop & hoa	martyr	-0.06
led:stop & hoang	martyr	-0.06	teller	0.13
led:stop & keu	martyr	0.2
led:stop & kim	martyr	-0.14
led:stop & la	martyr	-0.1
led:stop & lam	martyr	0.06	teller	-0.05
led:stop & le	martyr	0.19	teller	0.1
led:stop & liet	martyr	0.14
led:stop & ls	martyr	-0.1
led:stop & ly	martyr	0.07
led:stop & nam	martyr	0.11
led:stop & ngo	martyr	-0.15
led:stop & nguyen	martyr	0.08
led:stop & ong	martyr	-0.14	teller	0.07
led:stop & pham	teller	0.1
led:stop & phan	martyr	0.07
led:stop & quan	teller	0.14
led:stop & quang	martyr	0.08
led:stop & tai	martyr	0.08
led:stop & tan	martyr	-0.08
led:stop & ten	teller	-0.14
led:stop & thang	martyr	0.05
led:stop & thuong	martyr	0.06
led:stop & toi	teller	-0.09
led:stop & tu	martyr	-0.08
led:stop & vu	martyr	0.21
led:stop & xung	martyr	0.05
led:stop & y	martyr	-0.1
led:tells	martyr	-0.31	teller	-0.25
led:tells & anh	martyr	0.14	teller	-0.19
led:tells & bac	teller	0.16
led:tells & bo	teller	0.09
led:tells & cau	martyr	-0.21
led:tells & chau	teller	-0.15
led:tells & chi	teller	-0.09
led:tells & chu	martyr	-0.13
led:tells & co	teller	0.1
led:tells & cu	martyr	0.1
led:tells & cua	martyr	-0.05
led:tells & dong	martyr	0.11
led:tells & em	martyr	-0.07	teller	-0.07
led:tells & hoang	martyr	-0.07	teller	0.13
led:tells & la	teller	0.12
led:tells & nguyen	martyr	0.09
led:tells & ong	teller	0.05
led:tells & ten	martyr	0.18	teller	-0.1
led:tells & thay	martyr	-0.09
led:tells & thuong	martyr	-0.11	teller	0.06
led:tells & toi	martyr	-0.1	teller	-0.06
led:tells & ut	martyr	0.07
led:tells & vu	teller	0.06
led:thing	martyr	-0.16	teller	0.19
led:thing & a	martyr	-0.05
led:thing & anh	martyr	0.1
led:thing & ba	martyr	-0.05	teller	0.05
led:thing & bac	teller	0.06
led:thing & chu	martyr	-0.09
led:thing & co	teller	-0.07
led:thing & cua	martyr	-0.16	teller	0.08
led:thing & em	martyr	0.05
led:thing & la	martyr	0.17	teller	-0.15
led:thing & le	teller	0.09
led:thing & mang	martyr	-0.32
led:thing & nguyen	martyr	-0.09
led:thing & ong	martyr	-0.08	teller	0.21
led:thing & sau	martyr	-0.05
led:thing & ten	martyr	-0.18	teller	0.27
led:thing & toi	teller	0.05
led:thing & tu	martyr	0.1
led:title	martyr	-0.11	teller	-0.11
led:title & anh	martyr	0.16
led:title & ba	martyr	-0.08
led:title & chi	teller	0.07
led:title & chu	martyr	-0.14
led:title & co	martyr	-0.25
led:title & cu	martyr	-0.07
led:title & em	teller	0.05
led:title & la	martyr	0.1
led:title & liet	martyr	-0.05
led:title & ls	martyr	-0.11
led:title & ten	martyr	0.15	teller	-0.17
led:title & thang	martyr	-0.11
led:title & toi	martyr	0.1
listed behind martyr	martyr	0.94	teller	-0.12
listed behind other	martyr	-0.4
listed behind teller	martyr	-0.18	teller	-0.05
mine again	martyr	-0.07	teller	-0.24
mine again silent	martyr	0.09	teller	-0.21
mine again tells	martyr	-0.16
mine first	martyr	0.17
mine first of all	martyr	0.13
mine first of all silent	martyr	0.1	teller	0.26
mine first of all tells	teller	-0.26
mine first silent	martyr	-0.05	teller	0.1
mine first tells	martyr	0.21	teller	-0.06
mine silent	martyr	0.14	teller	0.15
mine tells	martyr	0.09	teller	-0.36
named 1	martyr	0.07	teller	-0.75
named again	martyr	0.33
named few	martyr	-0.55
named many	martyr	-0.43	teller	-0.06
no lead	martyr	-0.05	teller	-0.16
only full name	martyr	-0.23	teller	-0.5
opens	martyr	0.19	teller	0.13
place 0	martyr	-0.39	teller	0.27
place 1	martyr	-0.18	teller	-0.29
place 2	martyr	-0.13	teller	-0.43
place 3	martyr	-0.19	teller	-0.38
previous martyr	martyr	-0.48	teller	0.07
previous martyr in the sentence	martyr	-0.08	teller	-0.53
previous other	martyr	-0.33
previous other in the sentence	martyr	0.2	teller	-0.19
previous teller	martyr	0.32	teller	-1.19
previous teller in the sentence	martyr	-0.19	teller	-0.42
quotes closed	martyr	-0.08	teller	-0.15
read martyr from 0.02	martyr	0.74	teller	0.18
read martyr from 0.05	martyr	0.58	teller	0.17
read martyr from 0.1	martyr	0.53	teller	-0.2
read martyr from 0.2	martyr	0.78	teller	-0.28
read martyr from 0.35	martyr	0.31
read martyr from 0.5	martyr	0.56	teller	0.23
read martyr from 0.65	martyr	0.4
read martyr from 0.8	martyr	0.6	teller	-0.07
read martyr from 0.9	martyr	0.52	teller	-0.36
read martyr from 0.95	martyr	0.55	teller	-0.24
read martyr from 0.98	martyr	0.37	teller	-0.43
read none from 0.05	martyr	-0.18	teller	-0.2
read none from 0.1	martyr	0.1
read none from 0.2	martyr	0.16	teller	-0.2
read none from 0.35	martyr	0.28	teller	0.21
read none from 0.5	martyr	0.31	teller	-0.11
read none from 0.65	martyr	0.15	teller	0.08
read none from 0.8	martyr	0.36	teller	0.06
read none from 0.9	martyr	0.09	teller	0.29
read none from 0.95	martyr	0.22	teller	-0.14
read none from 0.98	martyr	-0.2	teller	-0.19
read teller from 0.02	martyr	0.19	teller	0.65
read teller from 0.05	martyr	0.07	teller	0.44
read teller from 0.1	teller	0.46
read teller from 0.2	martyr	-0.08	teller	0.41
read teller from 0.35	teller	0.51
read teller from 0.5	martyr	0.33	teller	0.46
read teller from 0.65	martyr	-0.07	teller	0.3
read teller from 0.8	martyr	-0.5	teller	0.39
read teller from 0.9	martyr	-0.15	teller	0.41
read teller from 0.95	martyr	-0.27	teller	0.67
read teller from 0.98	martyr	-0.16	teller	0.09
row	martyr	0.44
row of the dead	martyr	0.5	teller	-0.17
row without a head	martyr	-0.06	teller	0.13
said close:again	martyr	-0.26	teller	-0.05
said close:alive	martyr	-0.87	teller	-0.12
said close:battle	martyr	0.15	teller	-0.17
said close:born	martyr	0.39
said close:bury	martyr	-0.25	teller	-0.12
said close:capture	martyr	-0.23	teller	-0.05
said close:contact	martyr	0.28	teller	0.19
said close:day	martyr	0.09	teller	-0.39
said close:died	martyr	0.45	teller	-0.1
said close:enlist	martyr	0.37
said close:fell	martyr	0.74	teller	-0.42
said close:gio	teller	-0.29
said close:grave	martyr	0.1	teller	0.4
said close:home	martyr	0.77	teller	-0.12
said close:hurt	martyr	-0.52	teller	-0.07
said close:joined	martyr	-0.12	teller	0.11
said close:laid	martyr	-0.12	teller	0.07
said close:last	teller	0.09
said close:late	martyr	-0.96
said close:letter	martyr	0.08
said close:martyr	martyr	0.16
said close:moved	martyr	0.19	teller	0.08
said close:notice	martyr	0.06	teller	-0.11
said close:office	martyr	-0.06	teller	-0.3
said close:post	martyr	0.28	teller	0.07
said close:rank	martyr	0.32	teller	-0.16
said close:rests	martyr	0.07
said close:returned	martyr	0.17	teller	-0.28
said close:tells	martyr	-0.45	teller	0.36
said close:unit	martyr	0.36	teller	0.05
said close:weak	martyr	0.42	teller	-0.15
said here:again	martyr	0.22	teller	-0.2
said here:alive	martyr	-0.18	teller	0.19
said here:battle	martyr	0.2	teller	-0.12
said here:born	martyr	-0.14	teller	0.26
said here:bury	martyr	0.36	teller	0.15
said here:capture	martyr	0.08	teller	0.1
said here:contact	martyr	-0.2	teller	0.18
said here:day	martyr	0.3	teller	-0.14
said here:died	martyr	0.15	teller	-0.1
said here:enlist	martyr	-0.17	teller	0.06
said here:fell	martyr	0.44	teller	-0.34
said here:gio	martyr	-0.19
said here:grave	martyr	0.07	teller	0.13
said here:home	martyr	-0.09	teller	0.38
said here:joined	martyr	0.12
said here:laid	teller	0.08
said here:last	teller	0.1
said here:late	martyr	-0.42	teller	0.05
said here:letter	martyr	0.05	teller	0.08
said here:martyr	martyr	-0.12
said here:moved	martyr	0.21
said here:notice	martyr	-0.09	teller	-0.17
said here:office	martyr	-0.18
said here:post	martyr	0.14	teller	-0.12
said here:rank	martyr	-0.41
said here:returned	teller	-0.06
said here:tells	martyr	0.32	teller	-0.28
said here:unit	martyr	0.22	teller	0.11
said here:weak	martyr	-0.13	teller	-0.14
said later:again	martyr	-0.06	teller	-0.09
said later:alive	teller	-0.06
said later:battle	martyr	-0.15	teller	0.06
said later:born	martyr	-0.27
said later:bury	martyr	0.13	teller	-0.14
said later:capture	martyr	-0.06	teller	-0.05
said later:contact	martyr	-0.17
said later:day	martyr	0.13	teller	-0.24
said later:died	martyr	0.46	teller	-0.07
said later:fell	martyr	-0.3	teller	-0.13
said later:gio	martyr	0.16	teller	-0.1
said later:grave	martyr	0.16	teller	-0.1
said later:home	martyr	-0.23	teller	-0.44
said later:hurt	martyr	-0.09
said later:joined	martyr	0.05
said later:laid	martyr	0.12
said later:last	martyr	-0.1
said later:letter	martyr	-0.24	teller	-0.1
said later:martyr	martyr	0.11	teller	0.09
said later:moved	martyr	-0.22	teller	-0.08
said later:notice	martyr	-0.05	teller	0.05
said later:office	martyr	0.18	teller	-0.14
said later:post	martyr	-0.31	teller	-0.11
said later:rank	martyr	-0.05
said later:rests	martyr	0.07
said later:returned	martyr	-0.17
said later:tells	martyr	0.27	teller	-0.36
said later:unit	teller	0.14
said next:again	martyr	0.09	teller	0.13
said next:alive	martyr	0.53
said next:battle	martyr	-0.18	teller	-0.06
said next:born	martyr	-0.16	teller	0.09
said next:bury	martyr	0.48	teller	-0.28
said next:capture	martyr	-0.11	teller	0.11
said next:contact	martyr	-0.17	teller	-0.14
said next:day	martyr	-0.08	teller	0.22
said next:died	martyr	-0.2
said next:enlist	martyr	0.14	teller	-0.18
said next:fell	martyr	-0.28	teller	0.24
said next:grave	teller	-0.07
said next:home	martyr	-0.19	teller	0.11
said next:hurt	martyr	0.12	teller	-0.06
said next:joined	martyr	-0.05	teller	-0.16
said next:laid	teller	-0.1
said next:last	martyr	0.08	teller	-0.1
said next:late	martyr	0.33
said next:letter	martyr	0.2
said next:martyr	martyr	-0.2
said next:moved	teller	-0.11
said next:notice	martyr	0.18
said next:office	martyr	0.22	teller	0.1
said next:post	teller	-0.16
said next:rank	martyr	0.11	teller	-0.09
said next:rests	martyr	0.08
said next:returned	martyr	0.08	teller	-0.08
said next:tells	martyr	0.25
said next:unit	martyr	-0.25
said next:weak	teller	-0.21
said of them:again	martyr	-0.13	teller	-0.12
said of them:alive	martyr	0.29	teller	-0.13
said of them:born	martyr	-0.29
said of them:bury	martyr	0.49
said of them:capture	martyr	-0.2
said of them:contact	martyr	-0.13
said of them:day	martyr	-0.39	teller	0.19
said of them:died	martyr	-0.27	teller	0.09
said of them:enlist	martyr	-0.37	teller	-0.05
said of them:fell	martyr	-0.15	teller	0.09
said of them:gio	martyr	0.12
said of them:grave	martyr	0.14
said of them:home	martyr	0.07	teller	-0.18
said of them:hurt	martyr	-0.32	teller	-0.05
said of them:joined	martyr	-0.34
said of them:letter	martyr	-0.09
said of them:martyr	martyr	-0.34	teller	-0.05
said of them:moved	martyr	-0.37	teller	0.22
said of them:notice	martyr	-0.1
said of them:post	martyr	-0.14	teller	-0.06
said of them:rank	martyr	0.17
said of them:returned	martyr	0.14
said of them:tells	martyr	0.25	teller	-0.13
said of them:unit	martyr	-0.39	teller	-0.16
said of them:weak	martyr	-0.1	teller	0.06
said:again	teller	-0.25
said:alive	martyr	-0.55
said:battle	martyr	0.21	teller	-0.09
said:born	martyr	0.09	teller	0.2
said:bury	martyr	0.23	teller	-0.34
said:capture	martyr	-0.32	teller	0.1
said:contact	martyr	-0.36	teller	0.14
said:day	martyr	0.26	teller	-0.23
said:died	martyr	-0.15
said:enlist	martyr	0.23	teller	-0.11
said:fell	martyr	0.43	teller	-0.53
said:gio	teller	-0.38
said:grave	martyr	-0.08	teller	0.08
said:home	martyr	0.38	teller	-0.35
said:hurt	martyr	-0.41	teller	-0.19
said:joined	teller	-0.07
said:last	teller	0.09
said:late	martyr	-1.07	teller	0.06
said:letter	martyr	0.19	teller	0.09
said:martyr	martyr	-0.14	teller	0.05
said:moved	teller	-0.19
said:notice	martyr	0.18	teller	-0.18
said:office	martyr	-0.22	teller	-0.24
said:post	martyr	0.17	teller	-0.26
said:rank	martyr	-0.06	teller	-0.25
said:rests	martyr	0.24	teller	-0.06
said:returned	martyr	-0.05	teller	-0.43
said:tells	martyr	-0.25
said:unit	martyr	0.08	teller	0.47
said:weak	martyr	0.26	teller	-0.47
text:abroad	martyr	0.09	teller	-0.43
text:benefit	martyr	0.24
text:by_comrade	martyr	-0.16	teller	0.18
text:by_finder	martyr	-0.21	teller	0.06
text:by_foreign	martyr	-0.23
text:by_keeper	martyr	0.31
text:by_official	martyr	0.28	teller	-0.37
text:by_resident	martyr	-0.08
text:by_volunteer	martyr	-0.24
text:dna	martyr	-0.34	teller	-0.29
text:enemy	martyr	-0.07	teller	-0.08
text:foreign	martyr	-0.08	teller	-0.06
text:found	martyr	-0.33
text:give_back	martyr	0.22	teller	0.09
text:grave	martyr	-0.06
text:hearsay	teller	-0.12
text:informs	martyr	-0.08	teller	0.08
text:list	martyr	0.4
text:mass	martyr	0.28	teller	-0.09
text:of_foreign	martyr	-0.29	teller	0.23
text:relics	teller	0.05
text:research	martyr	0.06
text:rumoured	teller	0.07
text:scam	martyr	0.13	teller	-0.07
text:seek	martyr	-0.45	teller	0.2
text:sought	martyr	-0.22
text:stone	martyr	0.08	teller	-0.16
titled False	martyr	-0.05	teller	-0.52
titled True	martyr	-0.84	teller	-0.31
to:again	martyr	-0.06
to:alive	martyr	-0.43	teller	0.07
to:at	martyr	0.05
to:battle	martyr	0.05	teller	0.1
to:born	martyr	-0.12	teller	-0.23
to:bury	martyr	-0.16	teller	-0.06
to:capture	martyr	-0.12
to:contact	martyr	-0.31	teller	0.29
to:died	martyr	0.5
to:enlist	teller	0.05
to:fell	martyr	0.15	teller	0.28
to:gio	martyr	-0.07	teller	0.06
to:grave	martyr	0.74	teller	-0.27
to:home	martyr	0.4	teller	-0.26
to:hurt	teller	0.12
to:joined	teller	0.07
to:kin	teller	0.21
to:laid	martyr	0.2
to:last	martyr	0.18
to:letter	martyr	-0.05	teller	-0.08
to:level	martyr	0.08
to:link	martyr	0.18
to:martyr	martyr	0.07
to:moved	martyr	0.13	teller	-0.18
to:naming	martyr	0.09
to:notice	martyr	-0.12
to:office	martyr	-0.22
to:post	martyr	0.06
to:rank	martyr	-0.08
to:returned	teller	-0.05
to:self	martyr	-0.08
to:site	martyr	-0.05
to:tells	martyr	0.12	teller	0.23
to:thing	teller	-0.05
to:title	martyr	-0.21	teller	-0.15
typed before 03	martyr	0.07
typed before 04	martyr	0.23
typed before 1	martyr	-0.05	teller	-0.17
typed before 12	martyr	-0.05
typed before 13	martyr	0.07
typed before 14	teller	0.13
typed before 15	martyr	0.13
typed before 18	martyr	0.08
typed before 19	teller	-0.05
typed before 1951	martyr	0.11
typed before 1953	martyr	0.05
typed before 1966	martyr	0.07
typed before 1969	martyr	0.08
typed before 1970	martyr	0.06	teller	-0.06
typed before 1972	martyr	0.07
typed before 1976	martyr	-0.12	teller	0.14
typed before 1978	martyr	-0.1
typed before 2	martyr	0.07	teller	0.16
typed before 2008	martyr	-0.14
typed before 25	martyr	-0.06
typed before 27	martyr	-0.11	teller	0.09
typed before 4	teller	0.08
typed before 42	martyr	0.05
typed before 52	teller	0.06
typed before 6	martyr	0.16
typed before 71	martyr	0.08
typed before 75	teller	-0.06
typed before 79	martyr	-0.07
typed before 8	martyr	0.07
typed before 9	martyr	0.05
typed before ^	martyr	0.19	teller	0.13
typed before a	martyr	0.12
typed before adn	martyr	-0.05
typed before ai	teller	-0.06
typed before am	teller	-0.11
typed before ama	martyr	0.05	teller	-0.17
typed before and	martyr	0.44
typed before anh	martyr	-0.09
typed before ap	teller	0.13
typed before at	martyr	-0.16
typed before ay	martyr	0.07	teller	-0.05
typed before b	martyr	-0.33	teller	-0.11
typed before ba	martyr	0.3	teller	-0.05
typed before bac	martyr	0.05
typed before bai	teller	0.1
typed before ban	martyr	-0.05
typed before bao	martyr	-0.13
typed before bay	martyr	0.1
typed before bia	martyr	-0.16	teller	0.11
typed before biet	martyr	0.09
typed before biên	martyr	-0.06
typed before biết	martyr	0.06	teller	-0.23
typed before bom	martyr	-0.05
typed before brother	martyr	-0.15
typed before bs	teller	0.08
typed before bung	martyr	0.07
typed before buôn	martyr	0.05
typed before by	teller	0.1
typed before bà	martyr	-0.05
typed before báo	martyr	-0.17	teller	0.1
typed before bên	martyr	-0.13
typed before bính	martyr	0.13
typed before bản	teller	-0.05
typed before bảo	martyr	0.37	teller	-0.12
typed before bắc	martyr	0.13	teller	-0.12
typed before bằng	martyr	0.07
typed before bị	martyr	-0.09
typed before bố	martyr	-0.15
typed before bộ	teller	-0.06
typed before c	martyr	-0.05
typed before ca	martyr	-0.05
typed before cac	martyr	0.06
typed before cai	martyr	0.06
typed before cam	teller	0.09
typed before canh	martyr	0.05
typed before captain	martyr	-0.05
typed before card	martyr	0.08
typed before cau	martyr	0.05
typed before cemetery	martyr	0.07
typed before cha	martyr	-0.09
typed before chao	teller	0.06
typed before chau	teller	0.16
typed before chep	martyr	-0.05	teller	0.17
typed before chet	martyr	-0.13
typed before chi	teller	0.12
typed before chief	martyr	0.1
typed before chin	teller	-0.07
typed before cho	teller	-0.09
typed before chon	martyr	-0.07	teller	0.11
typed before chong	teller	-0.06
typed before chu	martyr	-0.12	teller	-0.05
typed before chua	teller	0.05
typed before chuyen	teller	0.05
typed before chân	martyr	0.07
typed before châu	martyr	-0.05
typed before chì	martyr	0.05
typed before chư	martyr	-0.05
typed before chỉ	martyr	0.06
typed before chồng	martyr	-0.14
typed before chỗ	martyr	-0.09
typed before chứng	martyr	-0.08	teller	-0.09
typed before chữ	martyr	0.07	teller	-0.08
typed before co	martyr	0.21
typed before coi	martyr	-0.07	teller	0.11
typed before con	martyr	-0.1	teller	-0.06
typed before cot	martyr	-0.06
typed before cung	martyr	-0.12	teller	0.1
typed before cuong	martyr	0.05
typed before cuối	martyr	0.11
typed before các	martyr	0.05	teller	0.11
typed before còn	martyr	0.3	teller	0.16
typed before có	martyr	0.08
typed before công	martyr	0.06
typed before cõng	martyr	0.06
typed before cùng	martyr	0.1	teller	-0.1
typed before cũ	martyr	-0.22
typed before cũng	teller	0.12
typed before cơ	martyr	-0.08
typed before cơm	martyr	-0.07
typed before cưới	martyr	-0.09
typed before cạnh	martyr	0.13
typed before cả	martyr	-0.12
typed before cảnh	martyr	-0.12
typed before cầu	martyr	0.18
typed before cối	martyr	-0.1
typed before cốt	martyr	0.14
typed before d	martyr	0.05
typed before dang	martyr	-0.18	teller	0.19
typed before dao	martyr	0.07
typed before de	martyr	-0.09
typed before den	martyr	0.05
typed before deo	martyr	-0.05
typed before di	martyr	0.05
typed before diem	martyr	-0.12
typed before dinh	martyr	0.17
typed before diện	martyr	-0.11	teller	0.16
typed before do	martyr	-0.37	teller	0.19
typed before dr	martyr	-0.06
typed before dua	martyr	0.12
typed before duc	martyr	0.08	teller	-0.11
typed before dung	martyr	-0.06	teller	0.09
typed before duoc	martyr	-0.16	teller	0.08
typed before duong	martyr	-0.1	teller	0.07
typed before dì	martyr	-0.09	teller	0.14
typed before dương	martyr	0.05
typed before dưới	teller	-0.05
typed before dẫn	teller	0.1
typed before e	teller	0.14
typed before family	martyr	-0.05
typed before from	martyr	0.06
typed before gai	martyr	0.16
typed before gap	martyr	-0.07	teller	-0.08
typed before ghi	martyr	0.08	teller	-0.12
typed before gia	teller	-0.07
typed before giang	martyr	0.05
typed before giao	martyr	0.07
typed before giay	martyr	0.09
typed before gio	teller	0.06
typed before giup	teller	0.19
typed before già	martyr	-0.05	teller	0.23
typed before giúp	martyr	-0.07
typed before giấy	martyr	-0.07
typed before giờ	martyr	-0.1	teller	-0.05
typed before giữ	martyr	-0.05
typed before giữa	martyr	0.1
typed before goi	teller	0.05
typed before gui	martyr	-0.19
typed before gòn	martyr	-0.18
typed before gặp	martyr	-0.12
typed before gọi	martyr	0.18	teller	0.05
typed before gửi	martyr	-0.19	teller	-0.15
typed before hai	martyr	0.24	teller	-0.11
typed before hay	martyr	-0.13
typed before he	martyr	0.05
typed before hinh	martyr	0.06
typed before his	martyr	0.11
typed before ho	martyr	-0.05	teller	-0.05
typed before hoa	teller	-0.06
typed before hoac	teller	-0.06
typed before hoan	martyr	0.18
typed before hoc	teller	-0.07
typed before hoi	martyr	0.21	teller	0.09
typed before hop	martyr	0.17
typed before hoặc	teller	-0.11
typed before hung	martyr	-0.08
typed before huyen	martyr	0.07
typed before huyện	martyr	-0.08
typed before huề	martyr	0.12
typed before hà	martyr	0.09	teller	-0.08
typed before hòa	teller	0.18
typed before hương	martyr	-0.06	teller	-0.05
typed before hạnh	martyr	-0.07
typed before hải	martyr	-0.07
typed before hầm	martyr	0.06
typed before hết	martyr	-0.31
typed before họ	teller	0.05
typed before học	martyr	-0.09
typed before hỏi	martyr	-0.06	teller	0.1
typed before hồ	martyr	-0.21
typed before hộ	martyr	-0.1	teller	0.07
typed before hội	martyr	0.1
typed before hữu	martyr	0.05
typed before it	martyr	-0.09
typed before khac	martyr	0.2
typed before khai	teller	0.14
typed before khanh	martyr	-0.07
typed before khi	teller	-0.06
typed before khmer	martyr	0.14
typed before khoi	martyr	0.12
typed before khong	martyr	-0.11
typed before khu	martyr	-0.06
typed before khác	martyr	-0.24
typed before khê	martyr	0.05
typed before không	martyr	-0.08	teller	-0.05
typed before khắc	martyr	0.11
typed before kia	martyr	0.11
typed before kich	martyr	-0.14
typed before kiem	martyr	-0.11
typed before kim	martyr	0.05
typed before kinh	martyr	-0.17
typed before kiểm	martyr	0.09
typed before ký	teller	-0.12
typed before kể	martyr	-0.08
typed before l	martyr	-0.06
typed before la	teller	-0.18
typed before lai	martyr	-0.24
typed before lang	teller	-0.05
typed before lao	martyr	-0.08
typed before le	martyr	-0.14
typed before lieu	martyr	-0.05
typed before liên	martyr	0.14
typed before lo	martyr	0.11
typed before loi	martyr	-0.06	teller	0.16
typed before ls	martyr	-0.06
typed before lua	martyr	0.15	teller	-0.06
typed before là	martyr	0.07
typed before lào	teller	-0.06
typed before lâm	martyr	-0.05
typed before lính	martyr	-0.09
typed before lý	martyr	0.06	teller	0.08
typed before lĩnh	martyr	-0.1
typed before lương	martyr	-0.06
typed before lượng	martyr	0.07
typed before lượt	martyr	0.05
typed before lại	teller	0.1
typed before lạng	martyr	-0.06
typed before lấy	martyr	0.07	teller	0.11
typed before lắm	teller	0.14
typed before lệ	martyr	0.08
typed before lộc	martyr	-0.12
typed before lớn	martyr	0.06
typed before lời	martyr	-0.13	teller	-0.08
typed before lục	martyr	0.07
typed before m	martyr	-0.25	teller	0.07
typed before ma	teller	-0.13
typed before man	martyr	0.05
typed before mang	martyr	0.11
typed before mat	martyr	0.07
typed before may	martyr	-0.09
typed before me	teller	0.13
typed before minh	teller	-0.09
typed before mme	martyr	-0.05
typed before mo	teller	-0.05
typed before moi	martyr	-0.07
typed before mong	martyr	-0.1
typed before mr	teller	-0.09
typed before mrs	martyr	-0.09	teller	0.09
typed before my	martyr	-0.05
typed before má	martyr	0.05
typed before máy	martyr	-0.08
typed before mình	martyr	-0.05	teller	0.41
typed before mùi	martyr	-0.14
typed before mạng	martyr	-0.13	teller	0.09
typed before mả	martyr	0.07
typed before mất	martyr	0.13
typed before mấy	martyr	0.1
typed before mắt	martyr	-0.12
typed before mẹ	martyr	-0.41	teller	-0.11
typed before mộ	martyr	0.12
typed before na	teller	-0.05
typed before name	martyr	0.1
typed before nay	martyr	-0.27	teller	0.07
typed before nga	martyr	-0.06
typed before nghe	martyr	-0.11
typed before nghen	teller	-0.05
typed before nghĩa	martyr	0.05
typed before nghệ	martyr	-0.08
typed before nghỉ	teller	0.08
typed before nghị	martyr	-0.09	teller	0.14
typed before ngo	martyr	0.05
typed before ngoai	teller	-0.09
typed before ngoại	teller	-0.06
typed before nguoi	teller	-0.06
typed before nguyên	martyr	-0.19
typed before nguyện	martyr	-0.12	teller	0.08
typed before ngày	martyr	-0.06
typed before ngũ	martyr	-0.08
typed before người	teller	-0.08
typed before nha	martyr	0.17
typed before nham	teller	-0.09
typed before nhan	martyr	0.09
typed before nhat	martyr	0.06	teller	-0.05
typed before nhe	teller	0.06
typed before nho	martyr	-0.09
typed before nhung	martyr	0.09
typed before nhà	martyr	-0.23
typed before nhàn	martyr	-0.07
typed before nhân	teller	0.16
typed before nhé	martyr	-0.07	teller	0.28
typed before nhì	martyr	0.06
typed before nhóm	teller	0.05
typed before nhưng	martyr	-0.09
typed before nhạn	martyr	-0.11
typed before nhất	martyr	0.09
typed before nhầm	martyr	-0.13
typed before nhận	martyr	0.26	teller	-0.25
typed before nhớ	martyr	0.11
typed before nhờ	martyr	-0.36
typed before ninh	martyr	0.17
typed before noi	martyr	0.15	teller	-0.13
typed before nom	teller	-0.07
typed before nua	martyr	-0.12
typed before nào	martyr	0.09
typed before này	martyr	0.15
typed before năm	martyr	0.14
typed before nội	martyr	-0.05
typed before nữa	martyr	0.08
typed before o	martyr	0.27
typed before oanh	teller	-0.05
typed before of	martyr	0.13
typed before oi	teller	0.09
typed before on	martyr	-0.22
typed before ong	martyr	-0.09
typed before or	martyr	0.12
typed before owner	martyr	0.06
typed before papiers	martyr	0.09
typed before pen	martyr	-0.17
typed before phai	martyr	-0.08
typed before phap	teller	0.1
typed before phu	martyr	-0.19	teller	0.13
typed before phuc	martyr	-0.08
typed before pháp	martyr	0.12
typed before phòng	martyr	0.07
typed before phó	martyr	0.1
typed before phóng	martyr	0.09
typed before phùng	martyr	-0.06	teller	0.11
typed before phúc	martyr	-0.06	teller	0.05
typed before phải	martyr	0.11
typed before prisoner	martyr	-0.05
typed before put	martyr	0.09
typed before qua	martyr	-0.06	teller	0.1
typed before quan	martyr	-0.09	teller	0.1
typed before quang	martyr	-0.09
typed before quân	martyr	0.05
typed before quê	martyr	-0.16
typed before ra	martyr	0.05
typed before riêng	martyr	0.11
typed before roi	teller	-0.1
typed before ruộng	martyr	-0.07
typed before rõ	martyr	-0.05
typed before rạng	teller	0.07
typed before rồi	martyr	0.06	teller	0.07
typed before s	martyr	-0.1	teller	-0.05
typed before sach	martyr	-0.13
typed before said	martyr	0.19
typed before sang	martyr	0.05
typed before sanh	martyr	-0.05
typed before sau	martyr	-0.08
typed before sen	martyr	0.23
typed before sinh	martyr	0.11	teller	-0.12
typed before son	martyr	0.07
typed before song	martyr	-0.05	teller	-0.14
typed before sáng	martyr	0.1
typed before sáu	martyr	-0.09
typed before sĩ	martyr	-0.13
typed before sơn	martyr	-0.07	teller	-0.06
typed before sống	teller	0.13
typed before sổ	teller	-0.16
typed before sở	martyr	-0.21
typed before sử	teller	0.13
typed before sự	martyr	0.08
typed before sỹ	martyr	-0.17
typed before ta	martyr	0.06
typed before tai	martyr	-0.07
typed before tang	martyr	0.07
typed before tay	martyr	-0.12	teller	0.29
typed before ten	martyr	0.08	teller	0.06
typed before thach	martyr	0.09
typed before tham	martyr	0.08
typed before thanh	teller	0.1
typed before that	martyr	0.06
typed before thay	martyr	-0.05
typed before the	martyr	0.28
typed before theo	martyr	-0.32	teller	-0.08
typed before thi	martyr	0.16
typed before thieu	martyr	0.06
typed before thiết	martyr	-0.07
typed before thiệt	martyr	0.07
typed before tho	martyr	-0.08
typed before thoa	martyr	0.1
typed before thon	teller	-0.05
typed before thoát	martyr	-0.18
typed before thuc	martyr	0.07
typed before thuong	martyr	-0.12	teller	0.11
typed before thuyết	martyr	0.12
typed before thành	martyr	0.07	teller	0.06
typed before thân	martyr	0.19	teller	-0.14
typed before thì	martyr	0.05
typed before thôi	teller	0.06
typed before thông	martyr	0.08
typed before thư	martyr	-0.21	teller	0.19
typed before thạch	martyr	0.16
typed before thấy	martyr	0.21	teller	-0.07
typed before thắng	martyr	-0.05
typed before thụ	martyr	-0.12
typed before thủ	martyr	0.05
typed before tien	martyr	0.09
typed before tieng	martyr	-0.08
typed before tieu	martyr	0.05
typed before tin	martyr	-0.07	teller	0.16
typed before tiến	martyr	0.06
typed before toi	martyr	-0.27	teller	0.17
typed before tra	martyr	0.11	teller	-0.08
typed before trai	martyr	0.09	teller	-0.05
typed before tram	martyr	-0.07
typed before trang	teller	0.05
typed before tri	martyr	-0.09
typed before trong	martyr	0.1
typed before truong	teller	-0.06
typed before trước	martyr	-0.16
typed before trường	martyr	-0.21
typed before trận	martyr	-0.06
typed before trẻ	martyr	0.09
typed before trừ	martyr	0.06
typed before trực	teller	0.05
typed before tu	martyr	0.08	teller	0.05
typed before tui	martyr	0.11	teller	0.23
typed before tuoi	martyr	-0.15	teller	0.09
typed before tuong	martyr	-0.1
typed before tuổi	martyr	0.11
typed before tá	martyr	0.15
typed before tám	martyr	0.13
typed before tân	martyr	-0.11
typed before tây	martyr	-0.06
typed before tìm	martyr	0.15
typed before tính	martyr	0.05
typed before tô	martyr	0.09
typed before tù	martyr	0.07
typed before tường	martyr	-0.16
typed before tưởng	martyr	-0.07
typed before tập	teller	-0.11
typed before tổ	martyr	-0.08
typed before tộc	martyr	0.08	teller	0.1
typed before tới	martyr	0.07
typed before tờ	martyr	0.11	teller	-0.08
typed before từ	martyr	-0.12
typed before tử	teller	0.14
typed before ut	teller	0.1
typed before va	martyr	-0.1
typed before vang	martyr	0.12
typed before ve	martyr	0.14
typed before vi	martyr	0.05	teller	0.05
typed before vien	martyr	-0.05
typed before viet	martyr	-0.08	teller	0.07
typed before viên	martyr	0.07
typed before việt	martyr	-0.05	teller	0.09
typed before vo	martyr	0.18
typed before voi	martyr	0.21	teller	-0.06
typed before vong	martyr	0.08
typed before vu	martyr	0.11
typed before vuong	martyr	0.05
typed before và	martyr	0.16
typed before vì	martyr	-0.08
typed before vận	teller	-0.05
typed before về	martyr	0.34
typed before vị	martyr	-0.24
typed before với	martyr	0.14	teller	-0.05
typed before vợ	martyr	-0.13
typed before vụ	martyr	-0.07
typed before were	martyr	0.27
typed before with	martyr	-0.12
typed before xa	martyr	0.06
typed before xe	martyr	0.14	teller	-0.05
typed before xuống	martyr	-0.1
typed before xác	martyr	-0.06	teller	0.14
typed before xã	martyr	-0.17	teller	-0.05
typed before y	martyr	0.05
typed before yêu	martyr	-0.1
typed before à	martyr	-0.1
typed before ông	martyr	-0.12
typed before đi	martyr	-0.13
typed before điểm	martyr	-0.06
typed before đoàn	martyr	-0.09
typed before đoán	martyr	0.11
typed before đài	martyr	-0.09	teller	0.11
typed before đàn	martyr	0.09
typed before đánh	martyr	-0.05
typed before đây	martyr	-0.08	teller	0.11
typed before đêm	martyr	0.05
typed before đình	teller	-0.06
typed before đó	martyr	0.12
typed before đông	martyr	0.05
typed before đúng	martyr	0.13
typed before đăng	martyr	0.14
typed before đơn	teller	0.06
typed before đường	martyr	-0.16	teller	0.09
typed before đạo	martyr	-0.07
typed before đầu	martyr	0.14
typed before đặt	teller	0.09
typed before đến	martyr	-0.08
typed before đề	martyr	0.17	teller	-0.05
typed before đồ	martyr	0.05	teller	-0.05
typed before đội	martyr	-0.19	teller	-0.09
typed before đủ	martyr	0.05
typed before đức	martyr	-0.18
typed before ơi	martyr	0.07	teller	0.16
typed before ơn	martyr	-0.07	teller	-0.09
typed before ạ	teller	0.15
typed before ảnh	martyr	0.08
typed before ất	martyr	0.06
typed before ổng	martyr	0.08
typed before ở	martyr	-0.06
with day before	martyr	-0.06	teller	-0.18
with phone behind	martyr	-0.39	teller	0.35
with unit before	martyr	-0.13	teller	0.38
with unit behind	martyr	-0.09	teller	0.19
woman	martyr	-0.26	teller	0.11
words 1	martyr	-0.33	teller	-0.28
words 2	martyr	-0.63	teller	-0.65
words 3	martyr	0.66	teller	0.05
words 4	martyr	-0.6	teller	0.05
words of text 0	martyr	0.11	teller	-0.21
words of text 1	martyr	0.31	teller	-0.23
words of text 2	martyr	0.13	teller	-0.63
words of text 3	martyr	-0.18	teller	-0.05
words of text 4	martyr	-0.61	teller	0.1
words of text 5	martyr	-0.66	teller	0.19""")
