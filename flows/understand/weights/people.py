"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.19	teller	-0.42
+1=#	martyr	-0.13	teller	-0.08
+1=##	martyr	-0.36	teller	0.2
+1=###	martyr	-0.15	teller	-0.03
+1=####	martyr	0.27	teller	0.35
+1=##########	martyr	-0.23	teller	-0.02
+1=$	martyr	0.19	teller	0.15
+1=a	martyr	-0.06	teller	0.05
+1=ai	martyr	-0.05	teller	-0.03
+1=an	martyr	0.1	teller	-0.05
+1=anh	martyr	0.09	teller	-0.01
+1=ap	martyr	0.04	teller	-0.03
+1=b	martyr	0.1	teller	-0.19
+1=b1	martyr	0.02	teller	-0.02
+1=ba	martyr	0.29	teller	-0.1
+1=bac	martyr	0.05	teller	-0.05
+1=ban	martyr	-0.14	teller	-0.15
+1=bang	martyr	-0.01
+1=bao	martyr	-0.09	teller	-0.12
+1=bat	martyr	-0.09
+1=bay	martyr	0.04	teller	0.02
+1=ben	martyr	0.01	teller	-0.01
+1=benh	martyr	0.06
+1=bi	martyr	0.22	teller	-0.12
+1=bia	martyr	0.01	teller	-0.02
+1=biet	martyr	-0.02
+1=binh	martyr	0.07	teller	-0.07
+1=bo	martyr	0.23	teller	-0.09
+1=buon	martyr	0.01	teller	0.02
+1=but	martyr	0.01	teller	0.02
+1=c	martyr	0.17	teller	-0.06
+1=c1	martyr	-0.03	teller	0.06
+1=c11	martyr	0.02	teller	0.02
+1=c2	martyr	0.06	teller	-0.01
+1=c8	martyr	0.04	teller	-0.02
+1=ca	martyr	0.08	teller	-0.03
+1=cac	martyr	-0.07
+1=cai	martyr	0.01	teller	-0.01
+1=cam	martyr	0.1	teller	-0.03
+1=can	martyr	0.14	teller	0.11
+1=canh	martyr	-0.02	teller	-0.05
+1=cao	martyr	0.11	teller	-0.05
+1=cap	martyr	-0.01
+1=cau	martyr	0.11	teller	-0.05
+1=ccb	martyr	-0.09	teller	0.02
+1=chau	martyr	-0.17	teller	0.2
+1=chet	martyr	0.12	teller	-0.02
+1=chi	martyr	-0.3	teller	-0.06
+1=chien	martyr	0.16	teller	-0.04
+1=chieu	martyr	-0.03	teller	0.12
+1=chinh	martyr	-0.12	teller	0.02
+1=cho	martyr	-0.23	teller	0.03
+1=chon	martyr	0.06	teller	-0.02
+1=chong	martyr	-0.01	teller	-0.01
+1=chu	martyr	-0.02	teller	-0.16
+1=chua	martyr	0.15	teller	-0.01
+1=chung	martyr	-0.03
+1=chuyen	martyr	-0.09	teller	-0.02
+1=co	martyr	0.06	teller	-0.11
+1=coi	martyr	0.03	teller	0.01
+1=con	martyr	0.12	teller	0.18
+1=cong	martyr	-0.05	teller	0.01
+1=cu	martyr	0.07	teller	-0.02
+1=cua	martyr	-0.2	teller	-0.01
+1=cung	martyr	-0.03	teller	-0.02
+1=cuoi	martyr	0.01
+1=cuu	martyr	-0.19	teller	0.1
+1=da	martyr	-0.54	teller	-0.09
+1=dai	martyr	0.04	teller	0.01
+1=dan	martyr	-0.08	teller	0.07
+1=dang	martyr	0.02	teller	0.03
+1=dao	martyr	-0.03	teller	-0.04
+1=dau	martyr	-0.04
+1=day	martyr	-0.02	teller	-0.02
+1=de	martyr	0.11	teller	-0.04
+1=dem	martyr	-0.03	teller	-0.02
+1=den	martyr	-0.01	teller	-0.01
+1=deu	martyr	-0.13	teller	-0.02
+1=di	martyr	-0.01	teller	-0.09
+1=dien	martyr	-0.19	teller	-0.04
+1=dinh	martyr	0.03	teller	-0.04
+1=do	teller	-0.01
+1=doan	martyr	-0.08	teller	-0.03
+1=doc	martyr	-0.14	teller	0.14
+1=doi	teller	-0.09
+1=don	martyr	0.06	teller	-0.11
+1=dong	martyr	-0.06	teller	-0.01
+1=dt	martyr	-0.03	teller	-0.04
+1=du	martyr	0.08	teller	0.04
+1=dung	martyr	-0.02	teller	-0.03
+1=duoc	martyr	0.1	teller	0.07
+1=duoi	martyr	-0.02	teller	0.09
+1=duy	martyr	-0.02	teller	0.03
+1=em	martyr	0.03	teller	0.09
+1=ghi	martyr	-0.03	teller	0.13
+1=gia	martyr	-0.12	teller	-0.03
+1=giao	martyr	-0.13	teller	0.12
+1=giay	martyr	0.07	teller	-0.03
+1=gio	teller	-0.04
+1=giu	martyr	-0.03	teller	0.03
+1=giup	martyr	0.03	teller	-0.02
+1=go	martyr	0.09	teller	-0.04
+1=goc	teller	0.04
+1=goi	martyr	-0.16	teller	-0.01
+1=gui	martyr	-0.05	teller	0.13
+1=h	martyr	-0.04
+1=ha	martyr	0.05	teller	-0.16
+1=hai	martyr	0.11	teller	-0.12
+1=ham	martyr	0.04	teller	-0.02
+1=hang	martyr	0.03	teller	-0.01
+1=hay	martyr	0.12	teller	-0.02
+1=hi	teller	-0.01
+1=hien	martyr	-0.03	teller	-0.07
+1=ho	martyr	0.05	teller	-0.08
+1=hoa	martyr	0.02	teller	-0.03
+1=hoang	martyr	0.12	teller	-0.02
+1=hoc	martyr	-0.06
+1=hoi	teller	0.07
+1=hom	martyr	-0.02	teller	-0.02
+1=hon	martyr	0.03	teller	-0.02
+1=hs	martyr	-0.12	teller	-0.01
+1=hung	martyr	0.03	teller	-0.04
+1=huyen	martyr	-0.01	teller	-0.01
+1=hy	martyr	0.13	teller	-0.03
+1=ke	martyr	-0.26	teller	0.12
+1=keo	martyr	-0.02	teller	-0.01
+1=khai	martyr	0.02	teller	0.01
+1=khau	martyr	-0.11	teller	0.06
+1=khoang	martyr	-0.01
+1=khong	martyr	0.2	teller	0.03
+1=khu	martyr	-0.03	teller	0.04
+1=kien	martyr	0.06
+1=kim	martyr	-0.04	teller	0.07
+1=kinh	martyr	-0.04	teller	0.14
+1=ky	martyr	-0.14	teller	0.13
+1=la	martyr	0.09	teller	-0.02
+1=lac	martyr	-0.03
+1=lai	martyr	-0.08	teller	-0.02
+1=lam	martyr	0.02	teller	0.03
+1=lang	martyr	0.11	teller	0.05
+1=lay	martyr	-0.05	teller	-0.02
+1=le	martyr	-0.07	teller	-0.02
+1=len	martyr	-0.04	teller	-0.01
+1=lien	martyr	0.09	teller	-0.04
+1=liet	martyr	-0.1	teller	0.06
+1=linh	martyr	-0.17	teller	0.3
+1=lo	martyr	-0.03	teller	-0.01
+1=long	martyr	-0.01
+1=ls	martyr	0.02	teller	-0.01
+1=luc	martyr	-0.03
+1=ly	martyr	-0.02	teller	-0.01
+1=ma	martyr	0.07	teller	-0.07
+1=mai	martyr	0.05
+1=mat	martyr	-0.11	teller	-0.07
+1=may	martyr	0.01	teller	-0.08
+1=me	martyr	-0.31	teller	-0.1
+1=minh	martyr	0.04	teller	-0.06
+1=mo	martyr	-0.05	teller	-0.01
+1=moi	martyr	0.28	teller	-0.03
+1=mot	martyr	0.35	teller	-0.01
+1=muon	martyr	-0.01	teller	0.05
+1=na	martyr	0.05
+1=nam	martyr	0.22	teller	-0.06
+1=nay	martyr	-0.23	teller	0.07
+1=nen	martyr	0.06	teller	-0.01
+1=nga	martyr	0.09	teller	-0.01
+1=ngay	martyr	0.17	teller	-0.01
+1=nghe	martyr	-0.02	teller	-0.03
+1=ngo	martyr	0.04
+1=ngoai	martyr	-0.02	teller	-0.03
+1=nguoi	martyr	0.23	teller	-0.13
+1=nguyen	teller	0.37
+1=nha	martyr	0.18	teller	0.05
+1=nhan	martyr	-0.04	teller	0.13
+1=nhap	martyr	-0.11	teller	-0.01
+1=nhe	martyr	0.02	teller	0.05
+1=nho	martyr	-0.04	teller	0.1
+1=nhom	martyr	-0.03	teller	0.15
+1=nhu	martyr	-0.01	teller	-0.02
+1=nhung	martyr	0.07	teller	-0.02
+1=ninh	martyr	0.07	teller	-0.03
+1=no	martyr	0.03	teller	-0.04
+1=noi	martyr	0.14	teller	-0.06
+1=ntls	martyr	-0.1	teller	-0.03
+1=nu	martyr	0.01	teller	-0.02
+1=o	martyr	-0.13	teller	0.1
+1=oi	martyr	-0.03	teller	-0.04
+1=ong	martyr	0.05	teller	0.01
+1=pham	martyr	0.08	teller	-0.04
+1=phan	martyr	-0.01	teller	-0.02
+1=phao	martyr	-0.07	teller	-0.01
+1=phat	martyr	-0.02	teller	0.03
+1=pho	teller	0.01
+1=phong	martyr	-0.14	teller	0.03
+1=phu	martyr	-0.09	teller	0.1
+1=q	martyr	0.04	teller	-0.03
+1=quan	martyr	-0.02	teller	0.12
+1=quang	martyr	-0.01	teller	-0.03
+1=que	martyr	0.27	teller	-0.25
+1=quoc	martyr	-0.11
+1=quynh	martyr	0.05
+1=ra	martyr	-0.04	teller	-0.02
+1=roi	martyr	-0.05	teller	-0.02
+1=s	martyr	0.1	teller	-0.02
+1=sanh	martyr	-0.05	teller	-0.01
+1=sau	martyr	-0.1	teller	-0.05
+1=sdt	martyr	0.21	teller	-0.02
+1=sinh	martyr	0.15	teller	-0.03
+1=sn	martyr	0.15	teller	-0.07
+1=so	martyr	-0.15	teller	0.03
+1=son	martyr	0.1	teller	0.01
+1=suu	martyr	-0.06	teller	0.19
+1=ta	teller	-0.03
+1=tam	martyr	-0.09	teller	0.12
+1=tan	martyr	-0.03	teller	0.1
+1=ten	martyr	-0.06	teller	-0.1
+1=thach	martyr	0.04	teller	-0.02
+1=thai	martyr	0.05	teller	0.01
+1=thang	martyr	0.05
+1=thanh	martyr	0.01	teller	-0.07
+1=thay	martyr	-0.04	teller	-0.05
+1=theo	martyr	0.01	teller	-0.01
+1=thi	martyr	0.33	teller	-0.1
+1=thieu	martyr	-0.02	teller	-0.02
+1=tho	martyr	0.08
+1=thon	teller	0.09
+1=thong	martyr	-0.02	teller	-0.04
+1=thu	martyr	0.02	teller	-0.05
+1=thuan	martyr	-0.04	teller	0.01
+1=thuong	martyr	0.14	teller	0.05
+1=tich	martyr	-0.03	teller	-0.01
+1=tieu	martyr	0.05	teller	-0.06
+1=tim	martyr	-0.02	teller	0.04
+1=tnxp	martyr	0.08	teller	-0.05
+1=to	martyr	0.2	teller	0.01
+1=toi	martyr	-0.01	teller	0.16
+1=tra	martyr	0.01	teller	-0.01
+1=trac	martyr	0.01
+1=tram	martyr	-0.06	teller	-0.01
+1=tran	martyr	-0.09	teller	-0.02
+1=trieu	martyr	-0.04	teller	-0.02
+1=tro	martyr	-0.02	teller	-0.06
+1=trong	martyr	-0.1	teller	0.06
+1=tru	martyr	-0.01	teller	0.08
+1=trung	martyr	0.22	teller	-0.03
+1=truoc	martyr	-0.11	teller	0.07
+1=truong	martyr	-0.17	teller	0.22
+1=tu	martyr	0.05	teller	-0.06
+1=tuc	martyr	0.1	teller	-0.02
+1=tui	martyr	-0.13
+1=tuong	martyr	-0.03	teller	-0.06
+1=ung	teller	-0.02
+1=va	martyr	-0.33	teller	-0.07
+1=van	martyr	-0.05	teller	-0.03
+1=vao	martyr	0.09	teller	-0.04
+1=ve	martyr	0.03	teller	-0.07
+1=viet	martyr	0.09	teller	-0.07
+1=vinh	martyr	0.02	teller	0.06
+1=vo	martyr	-0.03	teller	0.09
+1=voi	martyr	0.03	teller	0.03
+1=vot	martyr	-0.02
+1=vu	martyr	0.03	teller	-0.01
+1=vui	martyr	-0.01
+1=xa	martyr	-0.14	teller	-0.02
+1=xin	martyr	0.03	teller	0.04
+1=xom	teller	-0.01
+1=y	martyr	0.12	teller	-0.02
+1=yen	martyr	-0.01	teller	-0.03
+1=zalo	martyr	-0.01	teller	0.08
+2=#	martyr	-0.23	teller	-0.06
+2=##	martyr	-0.05	teller	-0.11
+2=###	martyr	-0.37	teller	0.49
+2=####	martyr	0.11	teller	-0.25
+2=$	martyr	-0.12	teller	0.19
+2=a	martyr	0.02	teller	0.03
+2=ai	martyr	0.05	teller	-0.02
+2=an	martyr	0.16	teller	-0.09
+2=anh	martyr	0.03	teller	0.07
+2=ap	martyr	-0.09	teller	-0.02
+2=ay	martyr	-0.01	teller	0.1
+2=b	martyr	0.1	teller	-0.01
+2=b1	martyr	0.02
+2=ba	martyr	-0.24	teller	0.08
+2=bac	martyr	0.13	teller	-0.05
+2=bai	martyr	-0.01	teller	0.08
+2=ban	martyr	-0.12	teller	-0.03
+2=bang	martyr	-0.05	teller	0.01
+2=bao	martyr	-0.07	teller	0.08
+2=bat	martyr	-0.06
+2=bay	martyr	-0.04
+2=ben	martyr	0.05	teller	-0.03
+2=bi	martyr	-0.05	teller	-0.02
+2=bien	martyr	-0.01	teller	0.12
+2=biet	martyr	0.02	teller	-0.04
+2=binh	martyr	0.05	teller	0.12
+2=bo	martyr	-0.01	teller	0.07
+2=bom	martyr	-0.08
+2=bong	martyr	0.04	teller	-0.01
+2=c	martyr	-0.01	teller	-0.03
+2=ca	martyr	0.05	teller	0.03
+2=cac	martyr	-0.03	teller	0.01
+2=cai	martyr	0.02	teller	-0.06
+2=cam	martyr	-0.04	teller	0.05
+2=can	martyr	0.02	teller	-0.03
+2=cap	martyr	-0.04	teller	0.01
+2=cat	martyr	0.06	teller	0.02
+2=cau	martyr	-0.04	teller	-0.03
+2=chau	martyr	0.02	teller	-0.06
+2=chet	martyr	-0.26	teller	-0.03
+2=chi	martyr	-0.14	teller	-0.04
+2=chien	martyr	-0.04	teller	-0.03
+2=chinh	martyr	-0.06
+2=cho	martyr	-0.14	teller	-0.04
+2=chon	martyr	0.06	teller	0.11
+2=chong	martyr	0.18	teller	0.14
+2=chu	martyr	-0.02	teller	-0.06
+2=chuc	martyr	-0.05	teller	0.09
+2=chung	martyr	0.16	teller	-0.01
+2=co	martyr	-0.01	teller	-0.07
+2=coi	martyr	-0.05	teller	0.09
+2=con	martyr	-0.16	teller	0.07
+2=cong	martyr	-0.02	teller	-0.02
+2=cu	martyr	-0.11	teller	-0.08
+2=cua	martyr	-0.01	teller	0.04
+2=cung	martyr	0.2	teller	-0.09
+2=d2	martyr	-0.01	teller	0.04
+2=d3	martyr	-0.01	teller	0.02
+2=da	martyr	-0.1	teller	-0.05
+2=dac	martyr	0.06
+2=dai	martyr	-0.04	teller	0.01
+2=dan	martyr	-0.25	teller	0.02
+2=dang	martyr	-0.06	teller	0.09
+2=danh	martyr	0.17	teller	0.03
+2=dao	martyr	0.05	teller	-0.01
+2=dau	martyr	0.06	teller	0.04
+2=day	martyr	0.04	teller	-0.01
+2=de	martyr	-0.02	teller	-0.07
+2=dem	martyr	0.02	teller	-0.01
+2=den	teller	-0.02
+2=di	martyr	0.1	teller	-0.04
+2=dich	martyr	-0.04	teller	-0.05
+2=dien	martyr	-0.06	teller	0.11
+2=dieu	martyr	-0.07	teller	-0.04
+2=dinh	martyr	0.2
+2=do	martyr	0.2	teller	-0.03
+2=doan	martyr	-0.17	teller	-0.02
+2=doi	martyr	0.12	teller	-0.07
+2=don	martyr	-0.42	teller	-0.01
+2=dong	martyr	0.01	teller	0.04
+2=du	martyr	0.04	teller	0.08
+2=duc	martyr	0.04	teller	-0.01
+2=dung	martyr	-0.03
+2=duoc	martyr	-0.08	teller	0.06
+2=duong	martyr	0.09	teller	-0.05
+2=e	martyr	0.06	teller	-0.05
+2=em	martyr	0.23	teller	-0.05
+2=gai	martyr	-0.16	teller	0.17
+2=ghi	martyr	-0.03	teller	0.08
+2=gia	martyr	0.04	teller	-0.04
+2=giai	martyr	-0.01
+2=giang	martyr	0.12	teller	-0.01
+2=giao	martyr	0.07	teller	-0.02
+2=giay	martyr	-0.01	teller	-0.01
+2=gio	martyr	-0.05	teller	-0.04
+2=giong	martyr	0.26	teller	-0.02
+2=giua	martyr	0.11	teller	-0.02
+2=giup	martyr	-0.05	teller	-0.06
+2=go	martyr	0.02	teller	-0.01
+2=goc	martyr	-0.01	teller	-0.01
+2=goi	martyr	0.13	teller	0.03
+2=ha	martyr	0.48	teller	0.02
+2=hai	martyr	0.19	teller	-0.06
+2=hau	martyr	-0.05	teller	0.05
+2=hi	martyr	0.06	teller	-0.01
+2=ho	martyr	-0.15	teller	0.07
+2=hoa	martyr	-0.02	teller	-0.03
+2=hoai	martyr	-0.01	teller	-0.01
+2=hoang	martyr	-0.01	teller	-0.03
+2=hoat	martyr	0.13	teller	-0.02
+2=hoc	martyr	0.03
+2=hoi	martyr	-0.02	teller	-0.02
+2=hom	martyr	-0.07	teller	-0.02
+2=hong	martyr	-0.04	teller	-0.01
+2=hs	martyr	0.03	teller	-0.02
+2=hung	martyr	-0.08	teller	0.05
+2=huong	teller	0.07
+2=huu	martyr	-0.04	teller	-0.03
+2=huy	martyr	-0.27	teller	-0.02
+2=hy	martyr	0.08	teller	-0.03
+2=ke	martyr	-0.01	teller	-0.05
+2=khac	teller	-0.03
+2=khai	teller	0.01
+2=khang	martyr	0.05	teller	-0.01
+2=khanh	teller	-0.01
+2=khmer	martyr	-0.05
+2=khong	martyr	0.05	teller	-0.03
+2=kia	martyr	0.04	teller	-0.01
+2=kich	martyr	0.08	teller	0.04
+2=kien	martyr	0.03
+2=kim	martyr	0.06	teller	-0.02
+2=ky	martyr	-0.11	teller	-0.09
+2=la	martyr	-0.16	teller	-0.08
+2=lac	martyr	0.09	teller	-0.04
+2=lai	martyr	0.17	teller	0.06
+2=lam	martyr	0.04
+2=lan	martyr	-0.01	teller	-0.01
+2=lang	martyr	0.04	teller	-0.12
+2=lap	martyr	-0.1	teller	-0.01
+2=lay	martyr	0.05	teller	-0.01
+2=le	martyr	-0.14	teller	-0.03
+2=len	martyr	0.04	teller	-0.01
+2=lien	martyr	-0.15	teller	0.05
+2=liet	martyr	-0.11	teller	0.09
+2=linh	martyr	-0.1	teller	0.12
+2=loc	martyr	0.08	teller	-0.01
+2=loi	martyr	-0.05	teller	-0.02
+2=long	teller	0.07
+2=luc	martyr	0.06	teller	-0.01
+2=luu	martyr	0.06	teller	-0.02
+2=ly	martyr	-0.05	teller	0.03
+2=ma	teller	0.05
+2=mang	martyr	-0.03	teller	-0.05
+2=manh	martyr	0.06
+2=mat	martyr	-0.05	teller	-0.12
+2=mau	martyr	-0.06	teller	-0.01
+2=may	martyr	-0.01	teller	-0.03
+2=me	martyr	-0.25
+2=mien	martyr	-0.02
+2=minh	martyr	0.07	teller	-0.02
+2=mo	teller	0.03
+2=mong	teller	-0.03
+2=mot	martyr	0.09	teller	-0.02
+2=muoi	martyr	-0.05	teller	0.09
+2=muong	martyr	0.13	teller	-0.04
+2=my	martyr	-0.08	teller	0.04
+2=nam	martyr	-0.11	teller	-0.1
+2=nay	martyr	0.05	teller	0.02
+2=ngay	martyr	-0.11	teller	0.03
+2=nghe	martyr	-0.09	teller	-0.01
+2=nghi	martyr	0.03
+2=nghia	martyr	0.05	teller	-0.01
+2=ngo	martyr	0.01	teller	0.04
+2=ngoai	martyr	0.06	teller	-0.02
+2=ngu	martyr	-0.1	teller	-0.01
+2=nguoi	martyr	0.09	teller	-0.03
+2=nguyen	martyr	-0.19	teller	-0.01
+2=nha	martyr	-0.06	teller	0.04
+2=nhan	martyr	0.1	teller	-0.08
+2=nhi	martyr	-0.09	teller	-0.01
+2=nho	martyr	0.13	teller	0.01
+2=nhon	martyr	-0.02	teller	0.11
+2=nhu	martyr	0.02	teller	-0.03
+2=nien	martyr	0.06	teller	-0.01
+2=ninh	martyr	-0.08	teller	0.11
+2=no	martyr	-0.1	teller	0.07
+2=noi	martyr	0.05	teller	0.07
+2=ntls	martyr	0.05
+2=nung	martyr	0.02
+2=o	martyr	0.13	teller	0.09
+2=ong	martyr	0.15	teller	0.04
+2=phai	martyr	-0.17	teller	-0.01
+2=phan	martyr	-0.08	teller	-0.02
+2=phao	martyr	-0.05	teller	0.01
+2=phap	martyr	0.19	teller	-0.01
+2=pho	martyr	0.02	teller	-0.02
+2=phong	martyr	-0.02	teller	0.03
+2=phu	martyr	-0.02	teller	-0.01
+2=phuc	martyr	-0.05	teller	-0.01
+2=phuoc	martyr	0.15	teller	-0.04
+2=phuong	martyr	-0.01	teller	0.02
+2=qua	martyr	-0.04	teller	0.07
+2=quan	martyr	-0.12	teller	-0.09
+2=quang	martyr	0.03	teller	0.01
+2=que	martyr	0.04	teller	-0.03
+2=quen	martyr	0.13	teller	-0.01
+2=quy	martyr	-0.04	teller	0.07
+2=quynh	martyr	0.01
+2=ra	martyr	0.03	teller	-0.06
+2=ro	martyr	0.06	teller	0.08
+2=roi	martyr	-0.01	teller	-0.04
+2=ruot	martyr	0.1	teller	0.01
+2=s	martyr	-0.01	teller	0.05
+2=sai	martyr	0.01
+2=sang	martyr	-0.04	teller	-0.01
+2=sat	martyr	-0.02	teller	0.01
+2=sau	martyr	-0.03	teller	-0.01
+2=si	martyr	0.21	teller	-0.04
+2=sinh	martyr	0.33	teller	-0.08
+2=so	martyr	-0.16	teller	-0.05
+2=son	martyr	-0.01	teller	0.06
+2=song	martyr	-0.16	teller	-0.01
+2=sot	martyr	-0.03	teller	-0.01
+2=su	martyr	-0.02	teller	-0.02
+2=suoi	martyr	-0.02	teller	-0.01
+2=sy	martyr	0.03	teller	-0.02
+2=ta	martyr	-0.13
+2=tai	martyr	0.14	teller	0.03
+2=tam	martyr	-0.08	teller	0.17
+2=tan	martyr	0.03	teller	-0.01
+2=tang	martyr	0.04	teller	-0.01
+2=tap	martyr	-0.02	teller	0.01
+2=tay	martyr	-0.04	teller	-0.04
+2=ten	martyr	-0.11	teller	-0.07
+2=thach	martyr	0.05	teller	-0.01
+2=thai	martyr	-0.08	teller	0.06
+2=thang	martyr	0.01	teller	0.06
+2=thanh	martyr	-0.01	teller	-0.05
+2=that	martyr	-0.06
+2=thay	martyr	0.01	teller	-0.03
+2=the	martyr	-0.71	teller	-0.01
+2=theo	martyr	0.22	teller	-0.02
+2=thi	martyr	0.07	teller	-0.1
+2=thien	teller	0.02
+2=thiet	martyr	-0.02	teller	-0.01
+2=thieu	martyr	0.02
+2=tho	martyr	0.06	teller	-0.04
+2=thoai	martyr	-0.12	teller	-0.04
+2=thon	martyr	0.06	teller	0.03
+2=thong	martyr	0.01	teller	-0.02
+2=thu	martyr	-0.02	teller	0.04
+2=thuong	martyr	0.01	teller	-0.06
+2=thuy	martyr	0.03	teller	0.01
+2=tich	martyr	0.08	teller	-0.02
+2=tien	martyr	0.09
+2=tieu	martyr	-0.2	teller	0.05
+2=tim	martyr	-0.05	teller	0.09
+2=tin	martyr	-0.03
+2=tinh	martyr	-0.11	teller	0.04
+2=tnxp	martyr	0.03	teller	-0.03
+2=to	martyr	0.11	teller	0.03
+2=toan	martyr	0.01	teller	0.01
+2=toc	martyr	-0.08	teller	0.05
+2=toi	martyr	0.17	teller	-0.08
+2=tra	martyr	0.02	teller	-0.04
+2=trach	martyr	-0.05	teller	-0.01
+2=trai	martyr	-0.08	teller	0.14
+2=tram	martyr	-0.03	teller	-0.03
+2=tran	martyr	-0.01	teller	-0.02
+2=trang	martyr	-0.03	teller	0.1
+2=tren	martyr	0.03	teller	-0.01
+2=tri	martyr	-0.05	teller	0.08
+2=tro	martyr	-0.04	teller	0.07
+2=trong	martyr	-0.05	teller	-0.05
+2=truc	martyr	0.09
+2=trung	martyr	-0.07	teller	0.06
+2=truoc	martyr	-0.02	teller	-0.04
+2=truong	martyr	-0.06	teller	-0.08
+2=tu	martyr	-0.01	teller	-0.02
+2=tuan	martyr	-0.03	teller	0.01
+2=tui	martyr	0.02	teller	-0.03
+2=tung	martyr	-0.01	teller	-0.01
+2=tuoi	martyr	-0.26	teller	0.16
+2=ung	martyr	0.03	teller	-0.01
+2=ut	martyr	0.14	teller	-0.01
+2=uy	martyr	-0.02	teller	-0.09
+2=va	martyr	-0.03	teller	-0.03
+2=van	martyr	-0.01	teller	-0.04
+2=ve	martyr	-0.23	teller	-0.03
+2=vi	martyr	0.1	teller	-0.02
+2=vien	martyr	-0.09	teller	0.11
+2=viet	teller	-0.07
+2=vinh	martyr	0.16	teller	-0.09
+2=vo	martyr	0.22	teller	-0.04
+2=voi	martyr	-0.05	teller	0.05
+2=vu	martyr	0.04	teller	-0.05
+2=xa	martyr	-0.17	teller	0.06
+2=xe	martyr	0.1	teller	0.01
+2=xin	martyr	-0.03	teller	-0.02
+2=xom	martyr	0.01
+2=xua	martyr	0.02	teller	0.04
+2=xuan	martyr	0.06	teller	-0.05
+2=xuong	martyr	0.13	teller	-0.02
+2=xuyen	martyr	0.05	teller	0.01
+2=y	martyr	0.01	teller	0.04
+2=yen	martyr	0.18	teller	-0.1
+3=#	martyr	-0.43	teller	0.03
+3=##	martyr	0.01	teller	-0.12
+3=###	martyr	-0.44	teller	0.48
+3=####	martyr	0.14	teller	-0.02
+3=$	martyr	-0.07	teller	0.96
+3=ai	martyr	0.02	teller	-0.04
+3=an	martyr	0.03	teller	0.03
+3=anh	martyr	0.13	teller	0.1
+3=ay	martyr	-0.01	teller	-0.01
+3=b	teller	-0.02
+3=ba	martyr	0.18	teller	0.07
+3=bac	martyr	0.42	teller	-0.04
+3=bach	martyr	-0.05	teller	-0.02
+3=bai	martyr	0.01
+3=ban	martyr	0.04	teller	-0.03
+3=bang	martyr	0.06	teller	0.03
+3=bao	martyr	0.01	teller	-0.04
+3=bat	martyr	0.02	teller	-0.01
+3=bay	martyr	-0.03	teller	-0.04
+3=be	teller	-0.01
+3=ben	martyr	-0.09	teller	-0.05
+3=bi	martyr	0.13
+3=bia	martyr	0.09	teller	-0.01
+3=biet	martyr	0.06	teller	-0.03
+3=binh	teller	0.05
+3=bo	martyr	-0.08	teller	-0.03
+3=boi	martyr	-0.06	teller	-0.01
+3=bon	martyr	0.16	teller	-0.01
+3=buon	martyr	-0.01	teller	-0.02
+3=c	martyr	-0.11	teller	0.02
+3=c1	martyr	0.02	teller	0.04
+3=c11	martyr	-0.04	teller	0.03
+3=c2	martyr	0.06	teller	-0.02
+3=c6	martyr	0.02	teller	-0.01
+3=c9	martyr	-0.03	teller	-0.01
+3=cac	martyr	-0.05	teller	-0.01
+3=cai	martyr	-0.13	teller	-0.04
+3=cam	teller	-0.01
+3=can	martyr	-0.17	teller	-0.02
+3=canh	teller	0.01
+3=cao	martyr	0.03	teller	-0.08
+3=cau	martyr	-0.04	teller	0.03
+3=cay	martyr	0.01	teller	-0.02
+3=cham	martyr	0.04	teller	-0.01
+3=chan	martyr	0.07
+3=chat	martyr	0.03
+3=chau	martyr	-0.11	teller	-0.01
+3=chet	martyr	0.07	teller	-0.03
+3=chi	martyr	-0.05	teller	-0.03
+3=chien	martyr	0.02	teller	-0.04
+3=chin	martyr	0.04	teller	-0.03
+3=chinh	martyr	-0.06	teller	-0.01
+3=cho	martyr	0.09	teller	-0.07
+3=chon	martyr	-0.02	teller	-0.04
+3=chong	martyr	0.08	teller	-0.02
+3=chu	martyr	0.12	teller	0.05
+3=chua	martyr	-0.01	teller	-0.03
+3=chung	teller	-0.03
+3=co	martyr	-0.07	teller	-0.19
+3=coi	martyr	-0.09	teller	-0.01
+3=con	martyr	0.06	teller	0.01
+3=cong	martyr	0.05	teller	-0.02
+3=cu	martyr	-0.09	teller	0.1
+3=cua	martyr	-0.15	teller	0.05
+3=cung	martyr	0.03	teller	-0.03
+3=cuu	martyr	0.03	teller	-0.01
+3=d	martyr	-0.09	teller	-0.01
+3=d2	teller	-0.05
+3=d6	martyr	0.03	teller	-0.02
+3=da	martyr	-0.18	teller	-0.06
+3=dai	martyr	-0.06	teller	-0.01
+3=dam	martyr	-0.02	teller	-0.02
+3=dan	martyr	-0.22	teller	0.02
+3=dang	martyr	-0.03	teller	0.01
+3=danh	martyr	0.01	teller	-0.01
+3=dao	martyr	-0.01	teller	0.04
+3=dap	martyr	-0.03
+3=dat	martyr	0.04	teller	-0.01
+3=dau	teller	-0.01
+3=day	martyr	-0.05
+3=de	martyr	0.03	teller	-0.02
+3=dem	martyr	0.03
+3=den	martyr	0.03	teller	-0.02
+3=deu	martyr	-0.03	teller	-0.02
+3=di	martyr	-0.01	teller	0.05
+3=dien	martyr	0.05	teller	0.12
+3=dinh	martyr	0.05	teller	-0.02
+3=do	martyr	0.01	teller	-0.04
+3=doan	martyr	-0.27	teller	0.06
+3=doc	martyr	-0.04	teller	-0.01
+3=doi	martyr	0.07	teller	-0.05
+3=don	teller	0.03
+3=dong	martyr	0.12	teller	-0.07
+3=dot	martyr	0.16	teller	-0.01
+3=dt	martyr	-0.04	teller	0.1
+3=du	martyr	0.07	teller	0.04
+3=dua	martyr	-0.01	teller	-0.08
+3=duc	martyr	-0.06	teller	-0.02
+3=dung	martyr	-0.02	teller	-0.02
+3=duoc	martyr	0.04	teller	-0.05
+3=duong	martyr	-0.11	teller	-0.02
+3=duy	martyr	0.06
+3=e42	teller	0.01
+3=em	martyr	0.15	teller	-0.02
+3=gai	martyr	-0.02	teller	-0.01
+3=gap	martyr	-0.04	teller	-0.02
+3=ghi	martyr	0.06	teller	0.01
+3=gi	martyr	0.04	teller	-0.02
+3=gia	martyr	-0.06	teller	0.02
+3=giai	martyr	-0.05
+3=giang	martyr	-0.03	teller	-0.03
+3=giao	martyr	-0.02	teller	-0.01
+3=giay	martyr	-0.11
+3=gio	martyr	-0.03	teller	-0.02
+3=giu	martyr	0.24	teller	-0.02
+3=goc	martyr	-0.01	teller	-0.01
+3=goi	martyr	0.04	teller	-0.11
+3=gui	martyr	-0.04	teller	-0.02
+3=ha	martyr	0.18	teller	-0.11
+3=hai	martyr	0.11	teller	-0.01
+3=ham	martyr	0.16	teller	-0.04
+3=hang	martyr	-0.05	teller	-0.01
+3=hau	martyr	0.01	teller	-0.01
+3=hay	martyr	0.01	teller	-0.03
+3=he	martyr	0.04	teller	-0.02
+3=hi	martyr	0.22	teller	-0.02
+3=hien	martyr	-0.03	teller	0.07
+3=ho	martyr	0.08	teller	-0.04
+3=hoa	teller	-0.02
+3=hoai	martyr	0.07	teller	-0.01
+3=hoang	martyr	0.13	teller	-0.05
+3=hoc	martyr	-0.07	teller	0.01
+3=hoi	martyr	-0.07	teller	0.04
+3=hom	martyr	-0.01	teller	-0.03
+3=hong	martyr	0.18	teller	-0.01
+3=hs	martyr	0.18	teller	-0.06
+3=hung	martyr	0.05	teller	-0.05
+3=huu	martyr	0.03	teller	-0.02
+3=huyen	martyr	0.13	teller	-0.01
+3=hy	martyr	-0.34	teller	0.04
+3=ke	martyr	-0.09	teller	-0.01
+3=keu	martyr	0.06	teller	0.04
+3=khac	martyr	-0.04	teller	-0.02
+3=kham	martyr	-0.05	teller	-0.01
+3=khau	martyr	-0.02
+3=khe	martyr	0.19	teller	0.04
+3=khi	martyr	0.23	teller	-0.01
+3=khong	martyr	0.03	teller	-0.01
+3=kia	teller	-0.02
+3=kich	martyr	-0.06	teller	0.08
+3=kiem	martyr	0.18	teller	0.08
+3=kieu	martyr	-0.01	teller	-0.02
+3=kinh	martyr	-0.06	teller	0.03
+3=ky	martyr	-0.01	teller	0.08
+3=la	martyr	-0.09	teller	-0.18
+3=lac	martyr	-0.04	teller	0.06
+3=lai	martyr	-0.16	teller	0.06
+3=lam	martyr	0.12	teller	-0.03
+3=lang	martyr	0.16	teller	0.02
+3=lao	martyr	0.05	teller	-0.02
+3=lap	martyr	-0.14
+3=lay	martyr	0.05	teller	-0.03
+3=le	martyr	-0.37	teller	0.01
+3=len	martyr	-0.01	teller	-0.02
+3=liem	martyr	0.03	teller	-0.01
+3=lien	martyr	-0.06	teller	-0.01
+3=liet	martyr	-0.19	teller	0.1
+3=linh	martyr	0.05	teller	0.04
+3=lo	martyr	0.02	teller	0.01
+3=loc	martyr	0.06	teller	-0.02
+3=loi	martyr	0.02	teller	-0.02
+3=long	martyr	-0.02	teller	0.07
+3=ls	martyr	-0.05	teller	0.01
+3=lu	martyr	0.01	teller	-0.01
+3=luc	martyr	0.01	teller	-0.02
+3=luong	martyr	0.09	teller	-0.02
+3=ly	martyr	0.01	teller	0.07
+3=mai	martyr	-0.03	teller	0.07
+3=mat	martyr	-0.17	teller	0.01
+3=mau	martyr	0.05	teller	-0.01
+3=may	martyr	-0.04	teller	0.05
+3=me	martyr	0.01	teller	-0.05
+3=mien	martyr	0.01	teller	0.05
+3=minh	martyr	0.14	teller	-0.05
+3=mo	martyr	0.15	teller	-0.02
+3=moi	teller	-0.02
+3=mot	martyr	0.11	teller	0.04
+3=mu	martyr	0.03	teller	-0.01
+3=muoi	martyr	0.06	teller	0.04
+3=my	teller	0.02
+3=na	martyr	-0.04
+3=nam	martyr	-0.17	teller	-0.05
+3=nang	martyr	0.14
+3=nay	martyr	-0.05	teller	-0.01
+3=nen	martyr	-0.04	teller	-0.04
+3=ngay	martyr	0.15	teller	0.05
+3=nghe	martyr	0.11	teller	-0.05
+3=nghi	martyr	0.08	teller	-0.06
+3=nghia	martyr	0.05	teller	-0.05
+3=ngo	martyr	0.02
+3=ngoai	martyr	0.08	teller	-0.01
+3=ngoc	martyr	-0.01
+3=ngoi	martyr	0.05	teller	-0.03
+3=ngu	martyr	0.1	teller	-0.02
+3=nguoi	martyr	-0.05	teller	0.01
+3=nguyen	martyr	0.16	teller	0.06
+3=nha	martyr	-0.02	teller	-0.02
+3=nhan	martyr	0.1	teller	-0.02
+3=nhap	martyr	-0.35	teller	-0.01
+3=nhat	martyr	0.09	teller	-0.01
+3=nho	martyr	0.03	teller	0.09
+3=nhu	martyr	-0.01	teller	-0.01
+3=nhung	martyr	0.14	teller	-0.02
+3=ninh	martyr	0.11	teller	-0.04
+3=no	martyr	-0.03	teller	-0.02
+3=noi	teller	0.03
+3=nong	martyr	0.02	teller	-0.01
+3=ntls	martyr	-0.03	teller	0.05
+3=nung	martyr	0.01
+3=nuoc	martyr	-0.01	teller	-0.02
+3=o	martyr	0.2	teller	-0.11
+3=ong	martyr	0.14	teller	0.1
+3=pa	martyr	-0.03	teller	-0.02
+3=phai	martyr	-0.05	teller	-0.01
+3=pham	martyr	-0.02	teller	-0.02
+3=phan	martyr	0.03
+3=phap	martyr	0.21	teller	0.08
+3=pho	martyr	0.05	teller	0.03
+3=phong	martyr	0.02
+3=phu	martyr	0.05	teller	0.01
+3=phuc	teller	-0.01
+3=phuoc	martyr	0.05	teller	-0.01
+3=phuong	martyr	0.02	teller	0.04
+3=q	martyr	0.01	teller	-0.01
+3=qua	martyr	-0.09
+3=quan	martyr	-0.05	teller	-0.03
+3=quang	teller	-0.04
+3=que	martyr	0.19	teller	-0.08
+3=quen	martyr	-0.01	teller	-0.01
+3=quoc	martyr	0.01	teller	0.06
+3=ra	martyr	0.02	teller	-0.03
+3=rang	martyr	-0.02	teller	-0.01
+3=ray	teller	-0.02
+3=ro	martyr	0.06	teller	-0.04
+3=roi	martyr	-0.08	teller	-0.02
+3=ruot	martyr	0.17	teller	-0.01
+3=sach	martyr	-0.45	teller	0.07
+3=san	martyr	-0.03	teller	0.04
+3=sau	martyr	-0.02	teller	-0.1
+3=si	martyr	-0.11	teller	0.11
+3=sinh	martyr	-0.02	teller	-0.08
+3=so	martyr	-0.04	teller	-0.01
+3=son	martyr	0.01	teller	-0.02
+3=song	martyr	-0.01	teller	-0.01
+3=sot	martyr	0.04	teller	-0.01
+3=su	martyr	-0.03	teller	-0.1
+3=ta	martyr	-0.06	teller	0.19
+3=tai	martyr	0.16	teller	-0.04
+3=tam	martyr	-0.18	teller	-0.06
+3=tan	martyr	0.05
+3=tap	martyr	0.1	teller	-0.01
+3=tau	martyr	-0.01	teller	-0.02
+3=tay	martyr	-0.06	teller	-0.01
+3=ten	martyr	-0.06	teller	-0.09
+3=thach	martyr	-0.04	teller	0.01
+3=thai	martyr	-0.08	teller	-0.01
+3=than	martyr	-0.01	teller	-0.01
+3=thang	teller	-0.03
+3=thanh	martyr	0.23	teller	-0.06
+3=thao	martyr	0.04	teller	0.02
+3=that	martyr	-0.15	teller	-0.01
+3=thay	martyr	-0.04
+3=the	martyr	0.01
+3=theo	martyr	-0.02
+3=thi	martyr	-0.31	teller	-0.09
+3=tho	martyr	0.04	teller	-0.01
+3=thon	martyr	0.01
+3=thong	martyr	0.1	teller	0.04
+3=thu	martyr	0.09	teller	-0.04
+3=thuoc	teller	-0.01
+3=thuong	martyr	-0.1	teller	0.08
+3=thuy	martyr	0.11	teller	0.03
+3=tich	martyr	0.03	teller	-0.03
+3=tien	martyr	0.03	teller	0.1
+3=tim	martyr	-0.1	teller	-0.02
+3=tin	martyr	-0.12	teller	-0.02
+3=tinh	martyr	-0.06	teller	0.03
+3=tnxp	martyr	0.02	teller	-0.01
+3=to	martyr	-0.05	teller	-0.01
+3=toi	martyr	0.14	teller	-0.15
+3=ton	martyr	-0.02	teller	0.16
+3=tra	martyr	0.04	teller	-0.02
+3=trach	martyr	-0.02	teller	0.11
+3=trai	martyr	-0.13
+3=tram	martyr	-0.11	teller	-0.04
+3=tran	martyr	-0.24	teller	-0.05
+3=trang	martyr	-0.02
+3=tren	martyr	0.05	teller	-0.04
+3=tri	martyr	0.02	teller	-0.02
+3=trinh	martyr	0.1	teller	0.03
+3=tro	martyr	-0.01	teller	-0.01
+3=trong	martyr	-0.05	teller	-0.02
+3=tru	martyr	-0.01	teller	0.05
+3=truc	martyr	0.16	teller	-0.01
+3=trung	martyr	-0.13	teller	-0.03
+3=truoc	martyr	-0.08	teller	-0.01
+3=truong	martyr	0.1	teller	-0.01
+3=tu	teller	-0.01
+3=tuc	martyr	0.01	teller	0.01
+3=tuoi	martyr	-0.03	teller	-0.08
+3=ut	martyr	-0.04	teller	-0.03
+3=va	martyr	0.25	teller	-0.06
+3=van	martyr	-0.28	teller	0.11
+3=vao	martyr	-0.01	teller	-0.02
+3=ve	martyr	-0.02	teller	-0.05
+3=vi	martyr	-0.28	teller	-0.03
+3=vien	martyr	0.11	teller	0.01
+3=viet	martyr	0.02	teller	0.06
+3=vinh	martyr	-0.07	teller	-0.02
+3=vo	teller	0.02
+3=voi	martyr	0.14	teller	-0.04
+3=vong	martyr	0.15	teller	-0.02
+3=vu	martyr	0.03	teller	-0.04
+3=xa	martyr	-0.05	teller	-0.06
+3=xac	martyr	-0.03	teller	0.01
+3=xe	martyr	0.08
+3=xom	teller	-0.04
+3=xuan	martyr	0.1	teller	-0.01
+3=xung	martyr	0.06	teller	-0.01
+3=xuong	martyr	0.01	teller	-0.01
+3=xuyen	martyr	-0.06	teller	0.08
+3=y	martyr	0.04	teller	-0.05
+3=yen	martyr	0.08	teller	-0.03
-1=#	martyr	0.61	teller	-0.31
-1=# & chu	martyr	-0.02	teller	-0.01
-1=# & dinh	martyr	0.01
-1=# & do	martyr	0.04
-1=# & doan	martyr	0.02	teller	-0.01
-1=# & ho	martyr	0.05	teller	-0.01
-1=# & le	martyr	0.12	teller	-0.02
-1=# & liet	teller	-0.01
-1=# & nam	martyr	-0.02
-1=# & ngo	martyr	0.03
-1=# & nguyen	martyr	-0.07	teller	-0.03
-1=# & pham	martyr	0.01	teller	-0.01
-1=# & quach	martyr	0.05	teller	-0.01
-1=# & tran	martyr	-0.03	teller	-0.03
-1=##	martyr	0.44	teller	-0.19
-1=## & anh	martyr	0.01	teller	-0.01
-1=## & bui	martyr	0.02	teller	-0.02
-1=## & la	martyr	0.04
-1=## & le	martyr	0.03	teller	-0.01
-1=## & ong	martyr	-0.03	teller	-0.02
-1=## & thang	teller	-0.01
-1=## & to	martyr	0.02	teller	-0.03
-1=## & toi	martyr	-0.01	teller	0.01
-1=###	martyr	0.07	teller	0.09
-1=### & chi	teller	0.03
-1=### & co	martyr	-0.04	teller	-0.03
-1=### & toi	martyr	-0.01	teller	0.01
-1=####	martyr	0.08	teller	-0.09
-1=#### & anh	martyr	-0.02	teller	-0.02
-1=#### & bac	martyr	-0.03	teller	-0.03
-1=#### & chau	martyr	-0.04	teller	-0.03
-1=#### & chi	teller	-0.03
-1=#### & chu	martyr	-0.06	teller	0.05
-1=#### & co	martyr	0.02	teller	-0.05
-1=#### & dinh	teller	-0.02
-1=#### & em	martyr	-0.03	teller	-0.04
-1=#### & ho	martyr	0.03	teller	-0.02
-1=#### & hoang	teller	0.02
-1=#### & le	martyr	-0.02	teller	0.03
-1=#### & nguoi	martyr	-0.04	teller	-0.06
-1=#### & ong	martyr	0.11	teller	-0.06
-1=#### & ten	martyr	0.06	teller	-0.01
-1=#### & toi	martyr	-0.09	teller	0.07
-1=#### & tran	martyr	0.01
-1=##########	martyr	-0.01	teller	0.05
-1=^	martyr	0.27	teller	0.15
-1=^ & anh	martyr	-0.16	teller	-0.07
-1=^ & ba	martyr	0.16
-1=^ & bac	martyr	0.07	teller	0.23
-1=^ & ban	martyr	-0.05	teller	-0.04
-1=^ & bo	martyr	-0.21	teller	0.02
-1=^ & cau	martyr	0.08	teller	-0.02
-1=^ & chau	martyr	-0.04	teller	-0.05
-1=^ & chong	martyr	0.01	teller	-0.01
-1=^ & chu	martyr	0.04	teller	0.06
-1=^ & co	martyr	0.07
-1=^ & con	martyr	-0.03	teller	-0.02
-1=^ & danh	martyr	-0.12	teller	-0.05
-1=^ & dong	martyr	0.14
-1=^ & em	martyr	0.23	teller	0.01
-1=^ & ho	martyr	0.23	teller	-0.07
-1=^ & liet	martyr	0.43	teller	-0.06
-1=^ & ls	martyr	0.11	teller	-0.01
-1=^ & me	martyr	-0.04	teller	-0.04
-1=^ & minh	martyr	-0.05
-1=^ & ong	martyr	-0.11	teller	0.1
-1=^ & ten	martyr	0.06	teller	-0.01
-1=^ & thong	teller	-0.01
-1=^ & toi	martyr	-0.35	teller	0.24
-1=^ & tui	martyr	-0.02	teller	0.05
-1=a	martyr	0.02	teller	-0.01
-1=a & chau	martyr	-0.01	teller	0.05
-1=a & em	martyr	-0.01	teller	0.02
-1=a & ong	martyr	0.01	teller	-0.01
-1=ai	martyr	-0.02	teller	0.02
-1=an	martyr	-0.05	teller	0.02
-1=an & anh	martyr	-0.03	teller	-0.01
-1=anh	martyr	0.09	teller	-0.05
-1=ap	martyr	-0.01	teller	0.02
-1=ay	martyr	0.12	teller	-0.05
-1=ay & la	martyr	-0.05	teller	-0.04
-1=b	martyr	0.03	teller	-0.13
-1=ba	martyr	0.13	teller	-0.12
-1=ba & con	martyr	0.15	teller	-0.11
-1=bac	martyr	0.16
-1=bac & ten	martyr	0.07
-1=bai	martyr	-0.01	teller	-0.01
-1=ban	teller	-0.03
-1=bang	martyr	0.15	teller	0.01
-1=bao	teller	0.04
-1=bao & anh	martyr	-0.09	teller	-0.04
-1=bao & toi	martyr	-0.02	teller	0.04
-1=bay	martyr	-0.05	teller	0.04
-1=ben & la	teller	-0.01
-1=bia	martyr	-0.09	teller	0.06
-1=bien	martyr	0.01
-1=biet	martyr	0.03	teller	0.06
-1=biet & ten	martyr	0.03	teller	0.03
-1=binh	martyr	0.3	teller	-0.08
-1=bo	martyr	-0.11	teller	-0.02
-1=boc	martyr	0.02
-1=bon	martyr	0.03	teller	0.02
-1=bong	martyr	0.1	teller	-0.01
-1=c	martyr	0.02	teller	0.04
-1=ca	martyr	0.02	teller	-0.01
-1=cac	teller	-0.02
-1=can	martyr	-0.05
-1=canh	martyr	-0.03	teller	-0.01
-1=cau	martyr	0.18	teller	-0.01
-1=cau & ba	martyr	-0.06	teller	-0.01
-1=cha	martyr	0.01	teller	-0.03
-1=chan	martyr	-0.06	teller	0.02
-1=chao	martyr	-0.01	teller	0.01
-1=chau	martyr	-0.06
-1=chep	martyr	-0.07	teller	0.08
-1=chet	martyr	0.06	teller	-0.03
-1=chi	martyr	0.09	teller	0.16
-1=chi & toi	martyr	-0.06	teller	0.03
-1=chien	martyr	-0.03	teller	0.04
-1=chinh	martyr	0.03	teller	-0.01
-1=cho	martyr	0.08	teller	-0.08
-1=cho & anh	martyr	0.01
-1=cho & chau	martyr	-0.01	teller	-0.02
-1=cho & chi	martyr	-0.06	teller	-0.05
-1=cho & la	martyr	0.01
-1=cho & ong	teller	0.02
-1=cho & toi	martyr	-0.01	teller	-0.04
-1=chon	martyr	-0.02	teller	0.05
-1=chon & dong	martyr	0.13
-1=chong	martyr	-0.05	teller	-0.01
-1=chong & la	martyr	0.04
-1=chu	martyr	-0.02	teller	-0.13
-1=chua	martyr	-0.03	teller	-0.03
-1=chung	martyr	-0.05	teller	-0.05
-1=chung & la	martyr	-0.02	teller	-0.02
-1=chuyen	martyr	-0.11	teller	-0.03
-1=co	martyr	0.03	teller	-0.02
-1=co & chau	martyr	-0.01	teller	-0.01
-1=coi	martyr	-0.09	teller	-0.01
-1=con	martyr	0.12	teller	-0.01
-1=con & anh	martyr	0.05	teller	-0.01
-1=con & bac	martyr	0.09	teller	-0.01
-1=con & chau	martyr	0.04	teller	0.03
-1=con & chu	martyr	0.03
-1=con & co	martyr	0.13	teller	-0.01
-1=con & cu	martyr	-0.16	teller	-0.01
-1=con & liet	martyr	0.09
-1=con & ong	martyr	-0.24	teller	-0.01
-1=con & thang	martyr	-0.02
-1=con & toi	martyr	-0.02	teller	0.04
-1=cong	martyr	0.01
-1=cot	martyr	0.04	teller	-0.01
-1=cu	martyr	-0.04	teller	-0.07
-1=cu & cua	martyr	-0.03	teller	-0.01
-1=cua	teller	-0.01
-1=cung	martyr	-0.1	teller	-0.03
-1=cung & anh	martyr	-0.03
-1=cuoi	martyr	0.03	teller	-0.02
-1=d	teller	0.01
-1=da	teller	-0.05
-1=dan	martyr	0.05	teller	-0.04
-1=dang	martyr	-0.15	teller	0.08
-1=danh	martyr	-0.03	teller	-0.01
-1=dao	martyr	0.05	teller	0.04
-1=dat	martyr	-0.08	teller	0.05
-1=dat & la	martyr	-0.01	teller	-0.02
-1=dau	martyr	0.16	teller	-0.04
-1=dau & anh	martyr	0.02	teller	-0.01
-1=day	martyr	-0.05
-1=de	martyr	-0.09	teller	-0.08
-1=dem	martyr	-0.02
-1=den	teller	-0.02
-1=di	martyr	-0.15	teller	0.08
-1=dia	martyr	-0.04	teller	-0.05
-1=dich	martyr	-0.1	teller	-0.04
-1=dien	martyr	-0.06	teller	0.09
-1=din	martyr	0.01	teller	-0.04
-1=dinh	martyr	0.02	teller	0.15
-1=dinh & anh	martyr	0.11	teller	0.01
-1=dinh & ba	martyr	0.03	teller	0.03
-1=dinh & liet	martyr	0.02	teller	-0.01
-1=dinh & nguyen	martyr	-0.06	teller	0.09
-1=dinh & ong	martyr	-0.02	teller	-0.02
-1=do	martyr	-0.1	teller	-0.17
-1=do & anh	martyr	-0.03
-1=do & co	martyr	0.05	teller	-0.01
-1=do & la	martyr	0.01	teller	-0.04
-1=do & ong	martyr	-0.07	teller	-0.02
-1=do & toi	martyr	0.07	teller	0.02
-1=doan	martyr	0.06	teller	-0.02
-1=doc	martyr	-0.03	teller	0.04
-1=doc & ba	martyr	-0.03
-1=doi	martyr	-0.06	teller	-0.03
-1=doi & ba	martyr	-0.02	teller	-0.02
-1=doi & cua	martyr	-0.03	teller	-0.02
-1=doi & ten	martyr	-0.01	teller	0.02
-1=doi & toi	martyr	0.15	teller	0.04
-1=don	martyr	-0.01	teller	0.12
-1=dong	martyr	0.18	teller	-0.06
-1=dong & ong	martyr	0.07	teller	-0.02
-1=du	martyr	-0.03	teller	-0.02
-1=dua	martyr	0.02	teller	-0.04
-1=duc	martyr	-0.09	teller	-0.02
-1=dung	martyr	-0.05	teller	-0.01
-1=duoc	martyr	0.08	teller	-0.02
-1=duoc & ba	teller	-0.06
-1=duong	martyr	-0.11	teller	0.06
-1=e	martyr	-0.03	teller	0.13
-1=em	martyr	0.01	teller	-0.03
-1=gach	martyr	-0.02
-1=gai	martyr	0.06	teller	-0.02
-1=gao	martyr	-0.01	teller	0.08
-1=gap	martyr	-0.24	teller	-0.05
-1=ghi	martyr	0.06
-1=ghi & la	martyr	-0.05	teller	-0.01
-1=ghi & le	teller	-0.01
-1=ghi & liet	martyr	0.02
-1=gi	martyr	-0.03
-1=gia	martyr	-0.07	teller	0.06
-1=giao	martyr	0.1	teller	-0.05
-1=giay	martyr	0.04	teller	-0.05
-1=gio	martyr	0.03	teller	0.04
-1=giu	martyr	-0.03	teller	0.02
-1=giua	martyr	0.21	teller	-0.02
-1=gium	martyr	0.01
-1=giup	martyr	-0.16	teller	0.27
-1=giup & em	martyr	0.01
-1=giup & liet	teller	-0.02
-1=go	martyr	0.09
-1=goi	martyr	0.13	teller	0.19
-1=goi & anh	martyr	0.08	teller	0.01
-1=goi & chau	teller	0.08
-1=goi & em	martyr	-0.01	teller	0.03
-1=gon	martyr	-0.12	teller	-0.01
-1=gui	martyr	-0.24	teller	-0.05
-1=gui & ban	martyr	-0.01	teller	-0.02
-1=gui & dong	martyr	-0.09	teller	-0.02
-1=ha	martyr	0.08
-1=hai	martyr	0.06	teller	-0.05
-1=hai & la	martyr	0.1	teller	-0.03
-1=hai & liet	martyr	0.03
-1=hai & ten	martyr	0.05
-1=ham	martyr	-0.02	teller	-0.01
-1=han	martyr	-0.01	teller	-0.1
-1=hang	martyr	-0.04	teller	-0.01
-1=hang & tam	martyr	-0.02	teller	-0.01
-1=hanh	martyr	-0.03	teller	-0.01
-1=he	martyr	-0.01	teller	0.11
-1=he & em	teller	0.03
-1=het	martyr	-0.12	teller	0.08
-1=ho	martyr	-0.13	teller	0.12
-1=ho & ong	martyr	-0.03	teller	-0.02
-1=hoa	martyr	0.02	teller	0.11
-1=hoac	martyr	-0.01	teller	-0.12
-1=hoai	teller	-0.01
-1=hoc	martyr	-0.06	teller	-0.07
-1=hoe	teller	0.01
-1=hoi	martyr	0.09	teller	0.05
-1=hoi & anh	martyr	0.01	teller	-0.01
-1=hoi & ba	martyr	0.02	teller	-0.02
-1=hoi & bac	martyr	-0.01	teller	-0.01
-1=hoi & em	martyr	-0.01	teller	0.04
-1=hoi & liet	martyr	0.01
-1=hoi & ong	martyr	-0.02	teller	-0.04
-1=hop	martyr	0.13	teller	-0.03
-1=hung	martyr	-0.08	teller	-0.07
-1=huong	martyr	-0.04	teller	-0.02
-1=huu	martyr	-0.02	teller	0.04
-1=huyen	martyr	-0.07	teller	-0.02
-1=hy	martyr	-0.01	teller	-0.01
-1=ke	martyr	-0.1	teller	0.06
-1=ke & cua	martyr	-0.21	teller	0.04
-1=keu	martyr	-0.04	teller	-0.02
-1=khac	martyr	0.22	teller	-0.09
-1=khac & chu	martyr	0.03	teller	-0.01
-1=khai	martyr	-0.24	teller	0.13
-1=khai & ten	martyr	-0.08	teller	-0.01
-1=khanh	martyr	0.07	teller	0.01
-1=khe	martyr	-0.01	teller	-0.01
-1=khong	martyr	-0.1	teller	0.16
-1=khong & nguyen	martyr	-0.04	teller	0.04
-1=kich	martyr	0.02	teller	-0.02
-1=kiem	martyr	0.03	teller	-0.01
-1=kien	martyr	-0.11	teller	-0.01
-1=kinh	martyr	-0.09	teller	-0.01
-1=ko	martyr	0.01	teller	-0.01
-1=ky	martyr	0.03	teller	-0.03
-1=la	martyr	0.17
-1=lac	martyr	-0.02	teller	0.07
-1=lac & toi	martyr	-0.02	teller	0.01
-1=lai	martyr	-0.1	teller	-0.01
-1=lai & co	martyr	-0.01	teller	0.01
-1=lai & toi	teller	0.01
-1=lam	martyr	0.12	teller	-0.01
-1=lan	martyr	0.03	teller	-0.01
-1=lang	martyr	-0.03	teller	0.01
-1=lao	martyr	0.05	teller	-0.01
-1=lau	martyr	-0.04	teller	-0.01
-1=le	martyr	0.07	teller	-0.09
-1=len	martyr	-0.02
-1=lh	martyr	-0.01	teller	-0.01
-1=liem	martyr	0.14	teller	0.06
-1=lien	teller	-0.01
-1=linh	martyr	-0.13	teller	-0.04
-1=lo	martyr	0.12	teller	-0.06
-1=loc	martyr	-0.02	teller	-0.04
-1=loi	martyr	-0.12	teller	0.12
-1=loi & anh	martyr	-0.01	teller	-0.01
-1=loi & ong	martyr	-0.04	teller	0.03
-1=lon	martyr	0.01	teller	-0.01
-1=long	martyr	0.05	teller	-0.01
-1=ls	martyr	-0.06	teller	-0.01
-1=luc	martyr	0.02	teller	-0.01
-1=luon	martyr	0.07	teller	-0.01
-1=luong	martyr	0.17	teller	-0.02
-1=luong & ten	martyr	0.07
-1=luu	martyr	0.08	teller	-0.05
-1=luyen	martyr	-0.04	teller	-0.01
-1=ly	martyr	-0.01	teller	0.06
-1=ma	martyr	0.25	teller	-0.07
-1=ma & ba	martyr	0.02	teller	0.06
-1=ma & ong	martyr	0.14	teller	-0.01
-1=man	martyr	0.06
-1=mang	martyr	-0.08	teller	0.04
-1=mat	martyr	-0.03	teller	0.1
-1=mat & chau	martyr	-0.01	teller	0.04
-1=mat & toi	martyr	-0.02
-1=mau	martyr	-0.01
-1=may	martyr	-0.06	teller	-0.04
-1=me	martyr	-0.47	teller	-0.15
-1=me & la	martyr	-0.02	teller	0.01
-1=me & le	martyr	-0.08	teller	-0.04
-1=me & liet	martyr	-0.4
-1=minh	martyr	-0.07	teller	0.14
-1=minh & co	martyr	0.12
-1=mo	martyr	0.13	teller	-0.13
-1=mo & anh	martyr	0.08	teller	-0.03
-1=mo & bac	martyr	-0.09	teller	0.01
-1=mo & cau	martyr	0.04
-1=mo & chu	martyr	-0.02	teller	-0.01
-1=mo & em	martyr	0.03	teller	-0.02
-1=mo & la	martyr	0.01
-1=mo & liet	martyr	0.04
-1=mo & ong	martyr	0.04
-1=moi	martyr	0.05	teller	0.01
-1=mon	martyr	-0.02	teller	-0.03
-1=muc	martyr	-0.01	teller	0.04
-1=mui	martyr	-0.05
-1=muoi	martyr	0.06	teller	-0.02
-1=nam	martyr	-0.08	teller	-0.08
-1=nao	martyr	-0.01	teller	0.05
-1=nay	martyr	-0.08	teller	-0.01
-1=nay & ong	martyr	-0.07	teller	-0.01
-1=ngai	martyr	-0.02	teller	-0.01
-1=ngam	martyr	-0.03
-1=ngam & ta	martyr	-0.03
-1=ngay	martyr	0.03	teller	0.01
-1=nghe	teller	-0.01
-1=nghi	martyr	0.02
-1=ngo	martyr	0.01	teller	-0.02
-1=nguoi	teller	-0.07
-1=nguoi & ban	martyr	-0.03	teller	-0.01
-1=nguoi & mot	martyr	0.06	teller	-0.04
-1=nguoi & ten	martyr	-0.06	teller	-0.01
-1=nguoi & xung	martyr	-0.01	teller	-0.03
-1=nguyen	martyr	-0.03	teller	0.01
-1=nha	martyr	-0.31	teller	-0.01
-1=nha & anh	martyr	0.04	teller	-0.02
-1=nha & ba	martyr	-0.15	teller	0.08
-1=nha & bac	martyr	0.09	teller	-0.01
-1=nha & cu	martyr	-0.02	teller	-0.05
-1=nha & ong	martyr	-0.21	teller	-0.02
-1=nha & toi	martyr	0.07	teller	-0.06
-1=nhan	martyr	0.18	teller	0.01
-1=nhan & anh	martyr	-0.01	teller	-0.01
-1=nhan & em	martyr	-0.01	teller	0.06
-1=nhan & ten	martyr	0.08	teller	-0.01
-1=nhat	martyr	0.21	teller	-0.03
-1=nhat & cua	martyr	0.1	teller	-0.02
-1=nhat & la	martyr	0.07	teller	-0.01
-1=nhe	teller	0.01
-1=nho	martyr	-0.19	teller	-0.04
-1=nho & thay	martyr	-0.04	teller	-0.02
-1=nhom	martyr	0.01	teller	0.06
-1=nhu	martyr	0.16	teller	-0.02
-1=nhung	martyr	0.02	teller	0.02
-1=niem	martyr	-0.02	teller	0.01
-1=ninh	martyr	0.03	teller	0.01
-1=no	martyr	-0.02	teller	0.07
-1=noi	martyr	0.07	teller	0.02
-1=noi & liet	martyr	0.01
-1=noi & ten	martyr	0.09
-1=ntls	martyr	-0.01
-1=nu	martyr	-0.03	teller	-0.02
-1=nua	martyr	0.01	teller	-0.01
-1=nui	martyr	-0.02
-1=nuoc	martyr	0.02	teller	-0.03
-1=nuoi	martyr	-0.06	teller	-0.04
-1=o	martyr	-0.13	teller	-0.03
-1=o & ba	martyr	-0.03	teller	-0.01
-1=o & cau	martyr	-0.08
-1=o & nam	martyr	-0.03	teller	-0.01
-1=o & nguyen	martyr	0.01	teller	0.02
-1=oi	martyr	-0.01	teller	0.23
-1=on	martyr	-0.09	teller	0.01
-1=on & anh	martyr	-0.06	teller	-0.01
-1=ong	martyr	0.13	teller	-0.09
-1=phai	martyr	-0.03	teller	-0.01
-1=phan	martyr	0.03	teller	-0.01
-1=pho	martyr	0.02	teller	0.06
-1=phong	martyr	0.01	teller	-0.03
-1=phu	martyr	0.03	teller	-0.03
-1=phuc	martyr	-0.08	teller	0.04
-1=phuoc	martyr	0.01
-1=phuong	martyr	-0.03	teller	-0.04
-1=q	martyr	-0.07	teller	-0.04
-1=qua	martyr	-0.02	teller	0.14
-1=quan	martyr	-0.07	teller	-0.06
-1=que	martyr	-0.21	teller	-0.03
-1=que & anh	martyr	-0.01
-1=que & hai	martyr	-0.01
-1=que & nam	martyr	-0.01
-1=ra	martyr	0.01	teller	-0.06
-1=rang	teller	0.01
-1=rieng	martyr	0.12	teller	-0.01
-1=ro	martyr	-0.05	teller	0.02
-1=roi	martyr	0.04	teller	0.09
-1=ruot	martyr	0.03
-1=sach	martyr	0.1	teller	-0.01
-1=sach & ong	martyr	0.06	teller	-0.01
-1=sai	martyr	0.08
-1=sai & ten	martyr	0.14
-1=sang	martyr	-0.05	teller	-0.02
-1=sat	martyr	-0.07	teller	-0.01
-1=sau	teller	-0.01
-1=se	martyr	0.01	teller	-0.04
-1=si	martyr	-0.1	teller	0.11
-1=sinh	martyr	0.1	teller	-0.07
-1=so	martyr	-0.18	teller	-0.07
-1=son	martyr	0.06	teller	-0.06
-1=song	martyr	-0.07	teller	0.04
-1=su	martyr	-0.04	teller	-0.04
-1=suoi	martyr	-0.02
-1=suoi & nam	martyr	-0.02
-1=suu	martyr	-0.03	teller	0.01
-1=sy	martyr	-0.05	teller	-0.01
-1=ta	teller	0.05
-1=tai	martyr	-0.02
-1=tam	martyr	-0.02
-1=tang	martyr	-0.04	teller	-0.05
-1=tau	martyr	0.08	teller	-0.01
-1=tay	martyr	0.03	teller	0.01
-1=te	martyr	-0.05
-1=ten	martyr	0.15	teller	-0.07
-1=thach	martyr	0.19	teller	0.01
-1=thai	martyr	-0.01
-1=tham	martyr	0.01
-1=than	teller	-0.02
-1=thanh	martyr	0.02	teller	0.07
-1=thao	martyr	0.01	teller	-0.01
-1=thay	martyr	-0.01	teller	0.03
-1=the	martyr	0.2	teller	-0.01
-1=theo	martyr	-0.3
-1=thi	martyr	0.19	teller	0.04
-1=thi & anh	martyr	0.05
-1=thien	martyr	0.01	teller	0.05
-1=thiet	martyr	0.01	teller	-0.03
-1=thieu	martyr	0.04	teller	-0.02
-1=thin	martyr	-0.04	teller	-0.01
-1=tho	martyr	-0.04	teller	-0.08
-1=thoai	martyr	0.01
-1=thoi	martyr	-0.01	teller	0.02
-1=thon	martyr	-0.04	teller	-0.07
-1=thu	martyr	0.02	teller	0.15
-1=thu & cua	martyr	-0.04	teller	0.16
-1=thua	martyr	0.01	teller	-0.01
-1=thuoc	martyr	-0.1	teller	-0.02
-1=thuong	martyr	0.04	teller	-0.01
-1=thuy	martyr	-0.02	teller	-0.02
-1=tien	martyr	-0.03	teller	0.05
-1=tiep	martyr	-0.01	teller	0.02
-1=tim	martyr	0.12	teller	-0.06
-1=tim & bac	martyr	0.01
-1=tim & cau	martyr	-0.01	teller	-0.03
-1=tim & chu	martyr	0.01	teller	-0.01
-1=tim & em	martyr	-0.03	teller	0.06
-1=tim & liet	teller	-0.02
-1=tim & ls	teller	-0.02
-1=tim & ong	martyr	0.07	teller	-0.01
-1=tin	martyr	0.02	teller	0.17
-1=tin & dong	martyr	0.02	teller	-0.01
-1=tin & em	martyr	-0.02	teller	0.07
-1=tinh	martyr	0.15	teller	0.01
-1=to	martyr	0.05	teller	0.02
-1=toi	martyr	-0.14	teller	0.05
-1=trach	martyr	-0.03	teller	0.03
-1=trai	martyr	0.04
-1=tram	martyr	-0.04	teller	0.01
-1=tran	martyr	-0.07	teller	-0.01
-1=trang	martyr	-0.07
-1=tre	martyr	0.03	teller	-0.01
-1=tri	martyr	-0.08	teller	0.11
-1=trieu	martyr	-0.03
-1=trinh	martyr	-0.01	teller	0.05
-1=trinh & toi	martyr	-0.01	teller	0.07
-1=tru	martyr	-0.02	teller	-0.01
-1=truc	martyr	-0.01	teller	-0.06
-1=trung	martyr	-0.05	teller	-0.03
-1=truoc	martyr	-0.02	teller	-0.08
-1=truoc & co	teller	-0.02
-1=truong	martyr	-0.31	teller	0.05
-1=tu	martyr	-0.08	teller	0.21
-1=tuan	martyr	-0.01
-1=tui	martyr	-0.06	teller	0.15
-1=tuoi	martyr	0.01	teller	0.03
-1=tuong	martyr	-0.01	teller	-0.01
-1=ut	martyr	0.06	teller	-0.01
-1=uy	martyr	-0.07
-1=va	martyr	0.28	teller	-0.05
-1=va & anh	martyr	0.09	teller	-0.01
-1=va & ba	martyr	-0.16	teller	-0.03
-1=va & cau	martyr	0.02
-1=va & chi	martyr	-0.1	teller	-0.02
-1=va & chu	martyr	0.01
-1=va & co	martyr	0.03
-1=va & cu	martyr	-0.06
-1=va & em	martyr	0.05
-1=va & mot	martyr	0.1
-1=va & ong	martyr	0.02
-1=va & thang	martyr	-0.04
-1=va & vu	martyr	0.01
-1=van	martyr	-0.01	teller	0.04
-1=vao	martyr	-0.03	teller	-0.01
-1=vao & tai	martyr	-0.03	teller	-0.01
-1=vay	martyr	-0.04	teller	0.02
-1=ve	martyr	0.24	teller	-0.08
-1=ve & anh	martyr	0.14	teller	0.01
-1=ve & la	martyr	-0.01	teller	-0.02
-1=ve & liet	martyr	0.01
-1=vi	martyr	-0.02	teller	-0.03
-1=vien	martyr	0.01	teller	0.06
-1=viet	martyr	0.04	teller	-0.04
-1=viet & yen	martyr	-0.07
-1=vo	martyr	-0.18	teller	-0.13
-1=vo & anh	teller	-0.01
-1=vo & la	martyr	-0.17	teller	-0.09
-1=vo & liet	martyr	-0.05	teller	0.02
-1=voi	martyr	0.44	teller	-0.03
-1=voi & anh	martyr	-0.01	teller	-0.02
-1=voi & ba	martyr	-0.02
-1=voi & cau	martyr	0.1
-1=voi & chi	martyr	0.11	teller	-0.01
-1=voi & ong	martyr	0.07	teller	-0.01
-1=voi & thang	martyr	0.05	teller	-0.01
-1=voi & toi	teller	-0.01
-1=vong	martyr	0.05	teller	-0.01
-1=vu	martyr	-0.09	teller	0.04
-1=vung	martyr	-0.01
-1=vuon	martyr	-0.03
-1=vuon & ong	martyr	-0.02
-1=xa	martyr	-0.09	teller	-0.11
-1=xa & anh	martyr	-0.04	teller	-0.03
-1=xa & tam	martyr	-0.03	teller	-0.01
-1=xa & toi	teller	0.02
-1=xac	martyr	-0.03	teller	0.04
-1=xe	martyr	0.06	teller	-0.02
-1=xom	martyr	-0.04	teller	0.02
-1=xuan	martyr	0.01	teller	-0.01
-1=xuong	martyr	0.03	teller	-0.01
-1=xuyen	martyr	-0.03	teller	0.04
-1=y	martyr	0.01	teller	-0.01
-1=yen	martyr	-0.02	teller	0.01
-2=#	martyr	0.14	teller	-0.27
-2=##	martyr	0.17	teller	-0.04
-2=###	martyr	-0.11	teller	0.06
-2=####	martyr	0.16	teller	-0.17
-2=^	martyr	-0.55	teller	0.06
-2=a	martyr	0.06
-2=ai	martyr	-0.19	teller	0.04
-2=an	martyr	-0.01	teller	-0.01
-2=anh	martyr	0.13	teller	-0.03
-2=ap	martyr	-0.02
-2=ay	martyr	-0.02	teller	-0.05
-2=b	martyr	-0.03	teller	0.02
-2=ba	martyr	0.12	teller	-0.14
-2=bac	martyr	-0.07	teller	-0.02
-2=bach	martyr	0.03
-2=bai	martyr	-0.04	teller	-0.02
-2=ban	martyr	-0.07	teller	0.02
-2=bang	martyr	-0.05	teller	-0.01
-2=bao	martyr	-0.21	teller	0.11
-2=bay	martyr	-0.26	teller	0.02
-2=be	martyr	0.08	teller	-0.01
-2=ben	teller	-0.02
-2=bi	martyr	0.23	teller	-0.04
-2=bia	martyr	-0.12	teller	-0.02
-2=bien	martyr	-0.02	teller	0.14
-2=biet	martyr	-0.1	teller	0.06
-2=binh	martyr	0.15	teller	0.01
-2=bo	martyr	0.1	teller	-0.1
-2=bon	martyr	0.08	teller	0.03
-2=bong	martyr	-0.01
-2=but	martyr	0.09	teller	-0.04
-2=c	martyr	0.05	teller	-0.01
-2=ca	martyr	-0.09	teller	0.04
-2=cac	martyr	-0.06	teller	0.03
-2=cai	martyr	0.09	teller	-0.03
-2=cam	martyr	-0.17	teller	0.02
-2=can	martyr	0.01	teller	0.03
-2=canh	martyr	0.1	teller	-0.02
-2=cao	martyr	-0.07	teller	-0.07
-2=cap	martyr	0.05	teller	-0.01
-2=cau	martyr	0.18	teller	0.01
-2=chan	martyr	0.08	teller	-0.03
-2=chao	martyr	0.02
-2=chat	martyr	-0.06
-2=chau	martyr	0.11	teller	0.02
-2=chi	martyr	0.1	teller	-0.01
-2=chien	martyr	0.01
-2=chieu	martyr	-0.01
-2=chin	martyr	0.09	teller	-0.05
-2=chinh	martyr	-0.06	teller	0.08
-2=cho	martyr	-0.05	teller	-0.1
-2=chon	martyr	-0.05
-2=chong	martyr	0.06	teller	-0.01
-2=chqs	martyr	-0.03	teller	-0.04
-2=chu	martyr	-0.17	teller	0.15
-2=chua	martyr	0.09	teller	0.07
-2=chuc	martyr	-0.09	teller	0.03
-2=chung	martyr	-0.11	teller	-0.05
-2=chuong	martyr	-0.01	teller	0.05
-2=chuyen	martyr	-0.04	teller	0.16
-2=co	martyr	0.07	teller	-0.06
-2=coi	martyr	-0.07	teller	0.01
-2=con	martyr	0.1	teller	0.03
-2=cong	teller	-0.03
-2=cot	martyr	-0.08	teller	0.01
-2=cu	martyr	-0.03	teller	0.03
-2=cua	martyr	0.03	teller	-0.05
-2=cung	martyr	-0.01	teller	-0.01
-2=cuoc	martyr	-0.08
-2=d	martyr	0.01	teller	-0.06
-2=d6	martyr	-0.03	teller	-0.02
-2=da	martyr	-0.29	teller	-0.03
-2=dac	martyr	-0.07	teller	-0.02
-2=dai	martyr	-0.08	teller	0.03
-2=dak	martyr	0.06	teller	0.02
-2=dan	martyr	-0.02	teller	0.06
-2=dang	martyr	-0.02	teller	0.06
-2=danh	martyr	0.06
-2=dao	martyr	-0.03
-2=dat	martyr	0.04
-2=dau	martyr	0.01	teller	-0.09
-2=day	martyr	0.08	teller	-0.04
-2=de	martyr	-0.07	teller	0.01
-2=den	martyr	-0.01	teller	-0.05
-2=di	martyr	-0.03
-2=dich	martyr	-0.03	teller	0.04
-2=diem	martyr	-0.02	teller	-0.02
-2=dien	martyr	0.01	teller	-0.02
-2=dieu	martyr	-0.08	teller	0.09
-2=dinh	martyr	0.09	teller	-0.02
-2=do	martyr	0.17	teller	-0.01
-2=doan	teller	0.03
-2=doc	martyr	0.08	teller	0.04
-2=doi	martyr	-0.01	teller	0.03
-2=don	martyr	-0.25	teller	-0.04
-2=dong	martyr	0.06	teller	-0.1
-2=du	martyr	0.02	teller	-0.02
-2=dua	martyr	-0.04
-2=duc	martyr	0.21	teller	-0.02
-2=dung	martyr	-0.06	teller	0.09
-2=duoc	martyr	0.05	teller	-0.03
-2=duoi	martyr	-0.02	teller	0.04
-2=duong	martyr	-0.19	teller	-0.01
-2=duy	teller	-0.02
-2=e	martyr	-0.03	teller	0.04
-2=em	martyr	-0.01	teller	-0.04
-2=gan	martyr	0.01
-2=ghi	martyr	-0.04	teller	0.08
-2=gi	martyr	-0.03	teller	0.02
-2=gia	martyr	0.04	teller	0.23
-2=giao	martyr	0.02	teller	0.02
-2=giay	martyr	-0.06	teller	0.02
-2=gio	martyr	-0.01	teller	-0.01
-2=giup	martyr	0.01	teller	0.16
-2=go	martyr	0.12	teller	-0.03
-2=goi	martyr	-0.07	teller	-0.02
-2=gom	martyr	-0.01	teller	-0.01
-2=gui	martyr	0.01	teller	-0.03
-2=ha	martyr	0.05	teller	-0.01
-2=hai	martyr	0.59	teller	-0.04
-2=ham	martyr	0.16	teller	-0.01
-2=hang	martyr	-0.02	teller	0.08
-2=hay	teller	0.01
-2=he	martyr	0.03	teller	0.01
-2=hi	martyr	0.01
-2=hien	martyr	-0.1	teller	0.03
-2=hinh	martyr	0.22	teller	-0.03
-2=ho	martyr	0.03	teller	0.04
-2=hoa	martyr	-0.01	teller	-0.02
-2=hoang	martyr	-0.05	teller	0.03
-2=hoc	martyr	-0.03
-2=hoi	martyr	-0.1	teller	0.01
-2=hom	martyr	0.06	teller	-0.01
-2=hon	martyr	0.02	teller	0.05
-2=hong	martyr	-0.06
-2=hop	martyr	0.01	teller	-0.02
-2=hs	martyr	0.02
-2=hung	martyr	0.01
-2=huong	martyr	-0.07	teller	0.02
-2=huu	teller	-0.02
-2=huyen	martyr	-0.03
-2=hy	martyr	0.07	teller	-0.04
-2=ke	martyr	-0.01	teller	0.01
-2=khac	martyr	0.1
-2=khai	martyr	0.11	teller	-0.06
-2=khanh	martyr	-0.06	teller	-0.02
-2=khe	martyr	0.03	teller	-0.03
-2=khi	martyr	-0.06	teller	-0.01
-2=kho	teller	-0.05
-2=khoa	martyr	-0.01	teller	0.02
-2=khong	martyr	-0.21	teller	0.04
-2=khu	martyr	-0.03	teller	0.03
-2=kich	martyr	-0.01	teller	-0.01
-2=kiem	martyr	0.05	teller	-0.01
-2=kien	martyr	0.08	teller	-0.02
-2=kinh	martyr	-0.19	teller	-0.03
-2=ko	martyr	-0.04	teller	0.01
-2=ky	teller	-0.02
-2=la	teller	0.03
-2=lac	martyr	0.03	teller	0.05
-2=lai	martyr	0.05	teller	0.06
-2=lam	martyr	-0.11	teller	-0.01
-2=lan	martyr	0.02	teller	-0.08
-2=lang	teller	-0.01
-2=lay	martyr	-0.03	teller	0.01
-2=le	martyr	0.01	teller	0.03
-2=len	martyr	-0.11
-2=lien	martyr	-0.03	teller	0.11
-2=liet	martyr	-0.11	teller	0.12
-2=linh	martyr	-0.09
-2=lo	martyr	-0.05	teller	0.02
-2=loc	martyr	0.03	teller	0.03
-2=loi	martyr	-0.23	teller	0.02
-2=long	martyr	-0.06	teller	-0.01
-2=lua	martyr	-0.33
-2=luc	martyr	0.06	teller	-0.02
-2=ma	martyr	0.07	teller	-0.01
-2=mach	martyr	-0.02	teller	0.02
-2=mai	martyr	0.04	teller	-0.04
-2=mang	martyr	-0.05	teller	-0.01
-2=manh	teller	-0.05
-2=mat	martyr	-0.11	teller	-0.04
-2=mau	teller	-0.06
-2=may	martyr	0.03	teller	0.04
-2=me	martyr	-0.03
-2=minh	martyr	0.14	teller	-0.01
-2=mo	martyr	0.32	teller	-0.03
-2=moi	teller	-0.06
-2=mot	martyr	0.25	teller	0.01
-2=mua	martyr	0.01	teller	-0.02
-2=muc	martyr	0.02	teller	-0.04
-2=muoi	martyr	-0.02	teller	-0.02
-2=muon	martyr	0.02	teller	-0.01
-2=muong	martyr	-0.05
-2=my	martyr	-0.14
-2=na	teller	0.01
-2=nam	martyr	0.05	teller	-0.07
-2=nao	martyr	-0.01	teller	0.07
-2=nay	martyr	-0.12	teller	0.03
-2=nen	martyr	-0.07	teller	0.01
-2=nga	martyr	-0.02	teller	-0.01
-2=ngan	martyr	0.05
-2=ngay	martyr	-0.05	teller	-0.04
-2=nghe	martyr	0.03	teller	0.01
-2=nghi	martyr	-0.02	teller	0.12
-2=nghia	teller	0.01
-2=ngoai	martyr	0.06	teller	-0.09
-2=ngoc	martyr	-0.05	teller	-0.02
-2=nguoi	martyr	-0.16	teller	0.34
-2=nguyen	martyr	-0.11	teller	0.01
-2=nha	martyr	0.01	teller	0.01
-2=nham	martyr	0.06	teller	0.01
-2=nhan	martyr	-0.18	teller	0.22
-2=nhe	martyr	0.06
-2=nho	martyr	0.08	teller	0.02
-2=nhom	martyr	0.08	teller	-0.01
-2=nhu	martyr	-0.03	teller	0.01
-2=ninh	martyr	0.01	teller	-0.02
-2=no	martyr	-0.02	teller	0.03
-2=noi	martyr	-0.13	teller	-0.02
-2=ntls	martyr	-0.02	teller	-0.01
-2=nua	martyr	0.09	teller	-0.05
-2=o	martyr	-0.23	teller	-0.1
-2=ong	martyr	0.09	teller	-0.09
-2=phai	martyr	-0.02	teller	0.02
-2=phan	martyr	-0.21
-2=phap	martyr	-0.02	teller	-0.02
-2=phat	martyr	-0.06	teller	0.04
-2=phong	martyr	0.08	teller	0.03
-2=phu	teller	-0.04
-2=phuc	martyr	-0.01	teller	0.06
-2=qua	martyr	-0.01
-2=quan	martyr	0.07	teller	-0.02
-2=quang	martyr	-0.18	teller	0.01
-2=quay	martyr	-0.01	teller	-0.02
-2=que	martyr	-0.06	teller	-0.02
-2=quoc	martyr	-0.07
-2=quy	martyr	-0.07
-2=quyet	martyr	0.04	teller	-0.01
-2=ra	martyr	0.01	teller	0.1
-2=ro	martyr	0.07	teller	0.01
-2=roi	martyr	0.04	teller	-0.01
-2=sach	teller	0.01
-2=sai	martyr	-0.12	teller	-0.01
-2=sang	martyr	0.06
-2=sanh	martyr	0.06	teller	-0.01
-2=sau	martyr	0.11	teller	-0.06
-2=si	martyr	-0.01	teller	0.01
-2=sinh	martyr	-0.06	teller	-0.04
-2=so	martyr	-0.22	teller	-0.12
-2=son	martyr	0.18	teller	0.01
-2=song	martyr	-0.03	teller	0.06
-2=stt	martyr	0.12	teller	-0.03
-2=su	martyr	0.21
-2=suoi	martyr	0.01	teller	-0.01
-2=sy	martyr	-0.07	teller	-0.01
-2=ta	martyr	-0.08
-2=tai	martyr	0.09	teller	-0.02
-2=tam	martyr	0.12
-2=tan	martyr	0.04	teller	-0.02
-2=tang	martyr	-0.03	teller	-0.01
-2=tap	martyr	0.06	teller	0.06
-2=tay	martyr	0.01	teller	-0.07
-2=ten	martyr	-0.07	teller	-0.08
-2=thach	martyr	-0.01	teller	-0.09
-2=thai	martyr	-0.03	teller	-0.06
-2=than	martyr	-0.04	teller	0.01
-2=thang	martyr	0.27	teller	-0.05
-2=thanh	martyr	-0.11	teller	-0.01
-2=thay	martyr	0.14	teller	-0.04
-2=the	martyr	-0.03
-2=theo	martyr	-0.06	teller	0.1
-2=theu	teller	-0.01
-2=thi	martyr	0.17	teller	-0.06
-2=thieu	martyr	-0.02
-2=tho	martyr	-0.03	teller	-0.03
-2=thoi	teller	-0.01
-2=thon	martyr	-0.03	teller	-0.01
-2=thong	teller	-0.01
-2=thu	martyr	0.16	teller	0.1
-2=thua	martyr	-0.01	teller	0.05
-2=thuan	martyr	0.01
-2=thuong	martyr	-0.14	teller	-0.03
-2=tich	martyr	-0.02	teller	-0.03
-2=tien	teller	-0.02
-2=tiep	martyr	0.06	teller	-0.04
-2=tieu	martyr	-0.07	teller	-0.03
-2=tim	martyr	0.07	teller	-0.06
-2=tin	martyr	0.06	teller	0.07
-2=tinh	martyr	-0.03	teller	-0.04
-2=to	martyr	-0.1	teller	-0.15
-2=toan	martyr	-0.01	teller	-0.13
-2=toi	martyr	0.28	teller	-0.13
-2=tong	martyr	-0.06
-2=tra	martyr	0.05	teller	-0.01
-2=trai	martyr	0.03
-2=tran	martyr	0.16	teller	-0.03
-2=trang	martyr	-0.07	teller	0.1
-2=tre	martyr	0.01	teller	-0.02
-2=tren	martyr	-0.04	teller	0.05
-2=tri	martyr	-0.06	teller	0.06
-2=trieu	martyr	-0.03	teller	-0.02
-2=trong	martyr	0.05	teller	-0.01
-2=tru	martyr	-0.02	teller	0.02
-2=trung	martyr	0.13	teller	-0.09
-2=truong	martyr	0.14	teller	0.24
-2=tu	martyr	-0.13	teller	-0.03
-2=tuoi	martyr	-0.02	teller	0.02
-2=tuong	martyr	-0.01	teller	0.01
-2=ty	martyr	-0.03	teller	-0.02
-2=ut	martyr	0.09	teller	-0.03
-2=va	martyr	0.05
-2=van	martyr	0.07	teller	-0.08
-2=vao	martyr	-0.05	teller	0.01
-2=ve	martyr	-0.08	teller	-0.13
-2=vi	martyr	-0.06	teller	0.11
-2=vien	martyr	0.01	teller	0.06
-2=viet	martyr	-0.06
-2=vinh	martyr	-0.13	teller	0.02
-2=vo	martyr	-0.03	teller	0.02
-2=voi	martyr	-0.02	teller	0.01
-2=vu	martyr	-0.01	teller	-0.02
-2=vung	martyr	-0.03	teller	0.05
-2=vuon	martyr	-0.07	teller	-0.02
-2=xa	martyr	0.07	teller	-0.07
-2=xac	teller	0.03
-2=xe	martyr	0.03	teller	-0.01
-2=xi	martyr	-0.01	teller	0.06
-2=xin	martyr	-0.04	teller	0.14
-2=xom	martyr	0.07	teller	-0.03
-2=xuan	teller	-0.05
-2=xuong	martyr	0.05	teller	-0.02
-2=y	martyr	-0.14	teller	0.05
-2=yen	martyr	0.08	teller	-0.01
-3=#	martyr	0.23	teller	-0.12
-3=##	martyr	0.12	teller	-0.06
-3=###	martyr	-0.05	teller	0.03
-3=####	martyr	0.01	teller	-0.15
-3=#####	martyr	-0.04	teller	-0.01
-3=^	martyr	-0.48	teller	0.26
-3=a	martyr	-0.04	teller	-0.06
-3=ai	martyr	0.11
-3=an	martyr	-0.06	teller	-0.01
-3=anh	martyr	0.04	teller	-0.09
-3=ap	martyr	-0.02	teller	-0.01
-3=ay	martyr	0.12	teller	0.03
-3=ba	martyr	-0.02	teller	-0.04
-3=bac	martyr	-0.17	teller	0.15
-3=bach	martyr	-0.06	teller	-0.01
-3=bai	martyr	0.01	teller	0.03
-3=ban	martyr	-0.02	teller	0.04
-3=bang	martyr	0.06	teller	-0.06
-3=bao	martyr	0.02	teller	-0.11
-3=bay	martyr	-0.08	teller	0.01
-3=ben	martyr	0.04
-3=benh	martyr	-0.03
-3=bi	martyr	-0.04	teller	-0.07
-3=bia	martyr	0.1	teller	-0.02
-3=biet	martyr	-0.05
-3=binh	martyr	0.04	teller	-0.06
-3=bo	martyr	-0.15	teller	0.31
-3=boc	martyr	0.12	teller	-0.02
-3=bui	martyr	-0.01
-3=bung	martyr	-0.05	teller	-0.01
-3=buu	martyr	0.03
-3=c	martyr	0.04	teller	0.06
-3=ca	martyr	0.02
-3=cac	martyr	-0.08	teller	0.17
-3=cai	martyr	0.04	teller	0.04
-3=cam	martyr	-0.04	teller	-0.01
-3=can	martyr	-0.01	teller	0.02
-3=canh	martyr	-0.03	teller	0.05
-3=cao	martyr	0.21	teller	-0.02
-3=cap	martyr	0.02
-3=cat	martyr	0.23
-3=cau	martyr	0.12	teller	-0.05
-3=cay	martyr	-0.02	teller	-0.02
-3=cha	martyr	0.03	teller	-0.03
-3=chao	martyr	-0.05	teller	0.12
-3=chau	martyr	0.03	teller	0.02
-3=chay	teller	-0.01
-3=chep	teller	0.03
-3=chet	martyr	0.11	teller	-0.07
-3=chi	martyr	0.25	teller	0.02
-3=chien	martyr	-0.07	teller	0.02
-3=chim	martyr	-0.03
-3=chinh	martyr	-0.02	teller	0.01
-3=cho	martyr	0.06	teller	-0.01
-3=chon	martyr	0.09	teller	-0.02
-3=chong	martyr	0.18	teller	-0.04
-3=chot	martyr	0.1	teller	-0.04
-3=chu	martyr	-0.06	teller	-0.1
-3=chua	martyr	-0.11	teller	0.04
-3=chung	martyr	-0.01	teller	0.04
-3=chuyen	martyr	-0.03	teller	-0.01
-3=co	martyr	-0.2	teller	0.04
-3=con	martyr	-0.24	teller	0.01
-3=cong	martyr	-0.09
-3=cot	martyr	-0.02
-3=cu	martyr	-0.07	teller	-0.14
-3=cua	martyr	-0.21	teller	-0.01
-3=cung	martyr	0.25	teller	0.01
-3=cuoi	martyr	-0.07	teller	0.08
-3=cuon	martyr	-0.03	teller	-0.01
-3=cuu	martyr	0.01
-3=d2	teller	-0.02
-3=da	martyr	-0.02	teller	-0.06
-3=dai	martyr	0.05	teller	0.01
-3=dam	martyr	-0.06	teller	-0.01
-3=dan	martyr	-0.08
-3=dang	martyr	-0.08	teller	0.02
-3=danh	martyr	-0.08
-3=dao	martyr	-0.01	teller	0.11
-3=dat	teller	-0.04
-3=dau	martyr	-0.06	teller	-0.06
-3=day	martyr	-0.04	teller	0.04
-3=de	martyr	0.13	teller	0.01
-3=dem	martyr	0.05	teller	-0.01
-3=den	martyr	-0.1	teller	-0.03
-3=deo	martyr	-0.05	teller	0.03
-3=di	martyr	-0.18	teller	0.07
-3=dia	martyr	-0.09	teller	-0.02
-3=diem	martyr	-0.01	teller	-0.02
-3=dien	martyr	-0.04	teller	0.02
-3=dinh	martyr	-0.09	teller	0.06
-3=do	martyr	0.15	teller	0.08
-3=doan	martyr	0.07
-3=doc	martyr	-0.01	teller	-0.01
-3=doi	martyr	-0.02	teller	0.04
-3=don	martyr	-0.05	teller	0.01
-3=dong	martyr	0.06	teller	-0.05
-3=du	martyr	0.01	teller	-0.03
-3=dua	martyr	0.02	teller	-0.01
-3=duc	martyr	-0.01	teller	-0.08
-3=dung	martyr	0.02	teller	-0.01
-3=duoc	martyr	0.14	teller	0.03
-3=duoi	teller	-0.01
-3=duong	martyr	-0.09	teller	0.03
-3=e	martyr	-0.04	teller	-0.02
-3=em	martyr	0.21	teller	-0.05
-3=gach	teller	-0.02
-3=gai	martyr	0.08	teller	0.03
-3=gan	martyr	-0.03	teller	-0.02
-3=gap	teller	0.02
-3=ghi	martyr	0.01	teller	0.01
-3=gia	martyr	-0.07	teller	0.05
-3=giai	martyr	-0.01	teller	0.06
-3=giay	martyr	-0.04	teller	0.07
-3=giu	teller	-0.02
-3=giup	martyr	0.03	teller	0.04
-3=go	martyr	0.01	teller	0.02
-3=goc	martyr	-0.03	teller	-0.01
-3=goi	martyr	-0.09	teller	-0.01
-3=gui	martyr	-0.11	teller	0.05
-3=ha	martyr	0.13	teller	-0.04
-3=hai	martyr	0.12	teller	0.08
-3=ham	martyr	0.14
-3=hang	martyr	-0.05	teller	-0.02
-3=hay	martyr	-0.01	teller	0.03
-3=het	martyr	0.01	teller	-0.07
-3=hien	martyr	-0.03
-3=hieu	martyr	-0.04	teller	-0.04
-3=ho	martyr	0.23	teller	-0.08
-3=hoa	martyr	-0.01	teller	-0.02
-3=hoai	martyr	0.09	teller	-0.01
-3=hoang	martyr	-0.02	teller	-0.01
-3=hoi	martyr	0.09	teller	0.05
-3=hom	martyr	0.17
-3=hon	martyr	0.01	teller	-0.03
-3=hs	martyr	0.08	teller	-0.02
-3=hung	martyr	0.06
-3=huong	martyr	-0.05	teller	-0.02
-3=huu	teller	0.03
-3=huy	martyr	0.04	teller	0.06
-3=huyen	martyr	0.02	teller	-0.01
-3=huynh	martyr	-0.02	teller	-0.01
-3=hy	martyr	0.07	teller	-0.01
-3=kha	martyr	-0.02	teller	0.06
-3=khac	martyr	0.07	teller	-0.03
-3=khai	martyr	-0.2
-3=khe	martyr	0.06	teller	-0.01
-3=khi	teller	0.01
-3=khong	martyr	-0.02	teller	0.11
-3=khu	martyr	-0.03	teller	-0.01
-3=kia	martyr	-0.02	teller	-0.07
-3=kich	martyr	0.03
-3=kien	teller	-0.01
-3=kim	martyr	0.06	teller	-0.01
-3=ky	martyr	-0.02	teller	-0.02
-3=la	martyr	0.25	teller	-0.03
-3=lac	martyr	-0.11	teller	-0.04
-3=lai	teller	-0.03
-3=lam	martyr	-0.17
-3=lan	martyr	-0.08
-3=lang	martyr	-0.09	teller	-0.01
-3=lap	martyr	-0.02
-3=lay	martyr	-0.05	teller	-0.03
-3=le	martyr	-0.02	teller	-0.03
-3=len	martyr	-0.03	teller	-0.02
-3=lien	martyr	0.03	teller	0.05
-3=liet	martyr	-0.01	teller	-0.01
-3=lo	martyr	-0.02	teller	0.13
-3=loc	martyr	-0.01	teller	0.02
-3=loi	martyr	0.1	teller	-0.01
-3=lon	martyr	0.1
-3=long	martyr	0.02	teller	0.04
-3=luc	martyr	0.01
-3=luu	martyr	0.14	teller	-0.01
-3=ly	martyr	0.01	teller	-0.01
-3=ma	martyr	-0.04	teller	0.03
-3=mai	martyr	0.18	teller	-0.06
-3=mang	martyr	-0.01	teller	-0.01
-3=manh	martyr	-0.05	teller	-0.01
-3=mat	martyr	-0.14	teller	-0.12
-3=mau	martyr	0.03	teller	-0.02
-3=may	martyr	-0.15	teller	0.06
-3=me	martyr	-0.17	teller	0.06
-3=minh	martyr	0.08	teller	-0.04
-3=mo	martyr	-0.02	teller	-0.02
-3=moi	martyr	-0.03
-3=mong	martyr	-0.01	teller	0.01
-3=mot	martyr	0.14	teller	0.04
-3=mua	martyr	0.06	teller	-0.05
-3=mui	martyr	-0.04
-3=muoi	martyr	-0.05	teller	-0.02
-3=muon	teller	-0.01
-3=nam	martyr	0.03	teller	-0.03
-3=nao	martyr	-0.04	teller	0.02
-3=nay	martyr	-0.01	teller	0.07
-3=nen	martyr	-0.01	teller	0.05
-3=nga	martyr	0.07	teller	-0.01
-3=ngay	martyr	-0.05	teller	0.02
-3=nghe	teller	-0.03
-3=nghia	martyr	-0.07	teller	0.04
-3=ngo	martyr	-0.29	teller	0.02
-3=ngoai	martyr	0.08	teller	-0.04
-3=ngoi	martyr	-0.02	teller	0.05
-3=nguoi	martyr	-0.06	teller	0.15
-3=nguyen	martyr	0.05	teller	-0.03
-3=nha	martyr	0.1	teller	-0.02
-3=nham	martyr	0.02	teller	-0.02
-3=nhan	martyr	0.04	teller	0.12
-3=nhau	martyr	-0.01	teller	-0.01
-3=nhay	martyr	0.02	teller	-0.02
-3=nho	martyr	0.06	teller	0.03
-3=nhom	martyr	-0.07	teller	-0.01
-3=nhu	martyr	-0.1	teller	0.05
-3=nhung	martyr	-0.09	teller	0.02
-3=ninh	martyr	0.01	teller	0.01
-3=no	martyr	-0.01	teller	0.04
-3=noi	martyr	-0.11	teller	0.01
-3=nong	martyr	-0.01	teller	-0.01
-3=ntls	martyr	0.02	teller	-0.03
-3=nu	martyr	0.02	teller	-0.01
-3=nua	martyr	-0.02
-3=nuoc	martyr	0.02	teller	0.01
-3=o	martyr	0.09	teller	0.03
-3=on	martyr	-0.03
-3=ong	martyr	0.17	teller	0.06
-3=pham	martyr	0.08	teller	-0.01
-3=phan	martyr	-0.02	teller	0.03
-3=phap	martyr	-0.01	teller	0.06
-3=phau	martyr	-0.04	teller	-0.02
-3=phi	teller	-0.01
-3=phia	martyr	-0.03	teller	0.02
-3=pho	martyr	-0.05	teller	-0.02
-3=phong	martyr	-0.05	teller	0.11
-3=phu	martyr	0.01	teller	-0.02
-3=phuoc	martyr	0.02	teller	0.02
-3=phuong	martyr	-0.07	teller	-0.03
-3=qua	martyr	0.04
-3=quan	martyr	-0.15
-3=quang	martyr	0.01
-3=que	martyr	0.1	teller	-0.03
-3=quen	martyr	-0.01	teller	0.01
-3=quy	martyr	-0.01	teller	0.05
-3=ra	martyr	-0.01	teller	0.02
-3=re	teller	-0.01
-3=ro	martyr	0.08	teller	0.04
-3=roi	martyr	0.05	teller	-0.04
-3=rung	martyr	-0.06	teller	-0.01
-3=ruot	martyr	0.14	teller	-0.06
-3=sach	martyr	-0.01	teller	-0.02
-3=san	teller	-0.03
-3=sang	martyr	-0.07	teller	0.01
-3=sat	martyr	0.04
-3=sau	martyr	0.12	teller	-0.01
-3=si	martyr	0.18	teller	-0.12
-3=sinh	teller	-0.04
-3=sn	martyr	-0.01
-3=so	martyr	-0.18	teller	-0.02
-3=son	martyr	-0.04	teller	0.07
-3=song	martyr	-0.03
-3=su	martyr	-0.06	teller	-0.02
-3=suoi	martyr	-0.01	teller	0.03
-3=t	martyr	-0.01	teller	-0.11
-3=ta	martyr	-0.06	teller	0.02
-3=tai	martyr	0.03	teller	-0.05
-3=tam	martyr	0.03	teller	-0.01
-3=tan	martyr	0.09	teller	-0.02
-3=tang	martyr	-0.02	teller	-0.02
-3=tau	martyr	0.01
-3=ten	martyr	0.21	teller	-0.05
-3=thai	martyr	0.06	teller	-0.01
-3=than	martyr	0.08	teller	0.05
-3=thang	martyr	-0.12	teller	0.01
-3=thanh	martyr	-0.02	teller	-0.02
-3=thay	martyr	-0.05	teller	0.02
-3=the	martyr	0.11	teller	-0.02
-3=theo	martyr	-0.16	teller	0.01
-3=thi	martyr	-0.28	teller	-0.02
-3=thia	martyr	0.04
-3=thiet	martyr	0.02	teller	-0.02
-3=thieu	martyr	0.07
-3=tho	martyr	0.02	teller	0.01
-3=thon	martyr	-0.03	teller	-0.04
-3=thong	martyr	0.07	teller	0.06
-3=thu	martyr	0.07	teller	0.06
-3=thua	martyr	0.03	teller	-0.05
-3=thuc	martyr	-0.09	teller	-0.01
-3=thuoc	martyr	0.01	teller	-0.02
-3=thuong	martyr	0.07	teller	-0.04
-3=thuy	martyr	0.01	teller	-0.03
-3=thuyen	martyr	-0.05	teller	-0.08
-3=tiep	martyr	-0.05	teller	0.01
-3=tieu	martyr	-0.01	teller	-0.05
-3=tim	martyr	0.06	teller	-0.12
-3=tin	martyr	0.1	teller	-0.05
-3=tinh	martyr	0.05
-3=to	martyr	0.2	teller	-0.08
-3=toan	teller	-0.05
-3=toc	teller	-0.01
-3=toi	martyr	0.04	teller	0.02
-3=tong	martyr	0.04	teller	-0.01
-3=tra	martyr	0.03	teller	0.02
-3=trai	martyr	-0.05
-3=tram	martyr	-0.02	teller	-0.01
-3=tran	martyr	-0.13
-3=trang	martyr	-0.09	teller	0.1
-3=tren	martyr	0.05	teller	-0.01
-3=tri	martyr	0.08	teller	-0.04
-3=trich	martyr	-0.06
-3=trinh	martyr	0.1	teller	-0.03
-3=tro	martyr	-0.02	teller	0.01
-3=trong	martyr	-0.05	teller	-0.05
-3=trung	martyr	0.03	teller	-0.01
-3=truoc	martyr	-0.01	teller	-0.03
-3=truong	martyr	-0.17
-3=tu	martyr	-0.09	teller	0.12
-3=tui	martyr	0.11	teller	-0.03
-3=tuoi	martyr	0.08	teller	-0.04
-3=ty	martyr	0.05	teller	0.01
-3=uy	martyr	0.04
-3=va	martyr	-0.05	teller	0.01
-3=van	martyr	0.11	teller	-0.02
-3=vang	martyr	-0.03
-3=vao	martyr	-0.01
-3=ve	teller	0.04
-3=vi	martyr	-0.07	teller	0.05
-3=vien	martyr	-0.08	teller	0.06
-3=viet	martyr	0.06	teller	-0.03
-3=vinh	martyr	-0.01	teller	0.03
-3=vo	martyr	-0.05	teller	-0.02
-3=voi	martyr	0.01	teller	-0.07
-3=vu	martyr	-0.05
-3=vung	martyr	0.01	teller	0.01
-3=vuon	martyr	-0.05	teller	-0.02
-3=vuot	martyr	-0.04	teller	0.07
-3=xa	martyr	0.06	teller	-0.09
-3=xe	martyr	-0.07	teller	-0.07
-3=xin	martyr	-0.01	teller	0.15
-3=xuong	martyr	-0.02	teller	0.01
-3=y	martyr	-0.11	teller	-0.02
a district's name	martyr	-1.4	teller	-0.79
a line below martyr	martyr	0.26	teller	-0.24
a line below other	martyr	-0.24	teller	-0.1
a line below teller	martyr	-0.01	teller	-0.03
another name?	martyr	-0.02	teller	-0.12
another name? of a relative	martyr	-0.05	teller	-0.02
before "	martyr	0.16	teller	-0.19
before (	martyr	-0.29	teller	0.14
before )	martyr	0.25	teller	-0.13
before ,	martyr	-0.22	teller	0.25
before -	martyr	-0.24	teller	-0.02
before .	martyr	-0.57	teller	0.41
before /	martyr	0.19	teller	-0.09
before :	martyr	0.3	teller	0.14
before ;	martyr	0.49	teller	-0.18
before ?	martyr	-0.1	teller	0.14
before blank	martyr	-0.47	teller	-0.43
before line	martyr	0.29	teller	-0.2
before |	martyr	0.19	teller	-0.1
before –	martyr	-0.1	teller	-0.01
before:again	martyr	-0.15	teller	0.11
before:again:0	martyr	-0.06	teller	0.02
before:again:1	martyr	-0.01	teller	-0.01
before:again:12	martyr	0.09	teller	0.02
before:again:2	martyr	0.04	teller	-0.01
before:again:5	martyr	-0.2	teller	0.05
before:again:far	martyr	-0.01	teller	0.03
before:alive	martyr	-0.1	teller	0.12
before:alive:0	martyr	-0.13	teller	0.14
before:alive:1	martyr	-0.01	teller	-0.02
before:alive:12	martyr	0.04	teller	-0.02
before:alive:2	martyr	0.02	teller	-0.01
before:alive:5	martyr	-0.02
before:alive:far	martyr	0.01	teller	0.02
before:at	martyr	-0.16	teller	-0.17
before:at:0	martyr	-0.04	teller	-0.09
before:at:1	martyr	-0.22	teller	-0.14
before:at:12	martyr	-0.13	teller	-0.25
before:at:2	martyr	-0.02	teller	0.28
before:at:5	martyr	0.18	teller	-0.07
before:at:far	martyr	0.07	teller	0.11
before:battle	martyr	0.21
before:battle:0	martyr	-0.13	teller	-0.02
before:battle:1	martyr	0.12	teller	0.01
before:battle:12	martyr	0.04	teller	-0.06
before:battle:2	martyr	-0.07	teller	-0.01
before:battle:5	martyr	0.17	teller	0.06
before:battle:far	martyr	0.07	teller	0.02
before:born	martyr	-0.37	teller	-0.15
before:born:0	martyr	0.07	teller	-0.05
before:born:1	martyr	-0.11	teller	-0.05
before:born:12	martyr	-0.11	teller	-0.02
before:born:2	martyr	-0.12
before:born:5	martyr	-0.03	teller	-0.02
before:born:far	martyr	-0.08	teller	-0.01
before:bury	martyr	0.01	teller	-0.03
before:bury:0	martyr	-0.01	teller	0.04
before:bury:1	martyr	-0.09	teller	-0.01
before:bury:12	martyr	0.13	teller	0.06
before:bury:2	martyr	0.07	teller	-0.04
before:bury:5	martyr	-0.08	teller	-0.05
before:bury:far	martyr	-0.01	teller	-0.02
before:capture	martyr	-0.01	teller	-0.05
before:capture:1	martyr	0.03	teller	0.07
before:capture:12	martyr	-0.01	teller	-0.02
before:capture:5	martyr	-0.03	teller	-0.07
before:contact	martyr	-0.29	teller	0.23
before:contact:0	martyr	-0.23	teller	0.31
before:contact:1	martyr	-0.08	teller	0.03
before:contact:12	martyr	0.05	teller	-0.13
before:contact:2	martyr	0.04	teller	0.04
before:contact:5	martyr	-0.09	teller	0.02
before:contact:far	martyr	0.02	teller	-0.05
before:day	martyr	0.11	teller	-0.31
before:day 1	martyr	-0.12	teller	-0.05
before:day 12	martyr	-0.29	teller	-0.13
before:day 2	martyr	-0.1	teller	-0.04
before:day 5	martyr	0.21	teller	-0.06
before:day far	martyr	0.4	teller	-0.03
before:died	martyr	0.2	teller	-0.01
before:died:0	martyr	0.14	teller	0.02
before:died:1	martyr	0.04	teller	-0.08
before:died:12	martyr	-0.13	teller	0.1
before:died:2	martyr	0.11	teller	-0.03
before:died:5	martyr	0.02	teller	-0.02
before:died:far	martyr	0.02	teller	0.02
before:enlist	martyr	-0.15	teller	-0.05
before:enlist:0	martyr	-0.1
before:enlist:12	martyr	-0.01	teller	-0.03
before:enlist:2	martyr	0.06
before:enlist:5	martyr	0.03	teller	-0.01
before:enlist:far	martyr	-0.08
before:fell	martyr	0.02	teller	-0.11
before:fell:0	martyr	0.27	teller	-0.03
before:fell:1	martyr	-0.1	teller	0.06
before:fell:12	martyr	-0.11	teller	-0.03
before:fell:2	martyr	-0.03	teller	-0.05
before:fell:5	martyr	0.09	teller	-0.12
before:fell:far	martyr	-0.1	teller	0.06
before:gio	martyr	-0.12	teller	-0.01
before:gio:0	martyr	0.02	teller	-0.01
before:gio:12	martyr	-0.02	teller	0.01
before:gio:far	martyr	-0.07
before:grave	martyr	0.42	teller	-0.06
before:grave:0	martyr	0.18	teller	-0.01
before:grave:1	martyr	0.07	teller	-0.07
before:grave:12	martyr	0.02	teller	0.05
before:grave:2	martyr	-0.03	teller	-0.01
before:grave:5	martyr	-0.02	teller	0.03
before:grave:far	martyr	0.19	teller	-0.05
before:home	martyr	-0.21	teller	-0.02
before:home:0	martyr	-0.3	teller	-0.11
before:home:1	martyr	-0.27	teller	0.36
before:home:12	martyr	0.07	teller	-0.13
before:home:2	martyr	0.16	teller	0.05
before:home:5	martyr	0.23	teller	-0.19
before:home:far	martyr	-0.09	teller	-0.01
before:hurt	martyr	-0.11	teller	-0.06
before:hurt:2	teller	-0.01
before:hurt:5	martyr	-0.05	teller	-0.03
before:joined	martyr	-0.04	teller	-0.03
before:joined:5	martyr	0.02
before:joined:far	martyr	-0.05	teller	-0.02
before:kin	martyr	0.25	teller	-0.17
before:kin anh	martyr	-0.11	teller	-0.04
before:kin ba	martyr	0.11	teller	0.01
before:kin bà	martyr	-0.02	teller	0.02
before:kin bác	martyr	0.01	teller	-0.02
before:kin bố	martyr	-0.06	teller	0.05
before:kin bố vợ	martyr	-0.04
before:kin cháu	martyr	0.01	teller	-0.07
before:kin chú	martyr	-0.1
before:kin chồng	martyr	0.09	teller	-0.01
before:kin cô	martyr	-0.01	teller	0.07
before:kin cậu	teller	-0.02
before:kin cụ	martyr	0.02	teller	-0.02
before:kin em	martyr	0.05	teller	-0.03
before:kin em gái	martyr	-0.01	teller	-0.02
before:kin mẹ	martyr	-0.03	teller	-0.02
before:kin mợ	martyr	0.03	teller	-0.01
before:kin vợ	martyr	-0.04	teller	-0.01
before:kin ông	martyr	0.15	teller	-0.03
before:kin:0	martyr	0.02	teller	-0.01
before:kin:1	martyr	-0.21	teller	0.02
before:kin:12	martyr	0.18	teller	-0.08
before:kin:2	martyr	-0.07	teller	0.04
before:kin:5	martyr	0.32	teller	-0.13
before:kin:far	teller	-0.01
before:laid	martyr	0.25	teller	-0.01
before:laid:12	martyr	-0.01	teller	-0.01
before:last	martyr	0.19
before:letter	martyr	-0.04	teller	0.29
before:letter:0	martyr	-0.05	teller	0.15
before:letter:1	teller	0.05
before:letter:12	martyr	-0.02
before:letter:2	martyr	0.06	teller	0.08
before:letter:5	teller	0.02
before:letter:far	martyr	-0.04	teller	-0.01
before:level	martyr	-0.15	teller	-0.22
before:level:0	martyr	-0.25	teller	-0.09
before:level:1	martyr	0.05	teller	-0.05
before:level:12	martyr	0.14
before:level:2	martyr	0.07	teller	-0.22
before:level:5	martyr	-0.14	teller	0.1
before:level:far	martyr	-0.01	teller	0.05
before:link	martyr	0.43	teller	-0.18
before:link:1	martyr	0.33	teller	-0.21
before:link:12	martyr	-0.03	teller	-0.02
before:link:2	martyr	-0.17	teller	-0.06
before:link:5	martyr	0.29	teller	0.16
before:link:far	martyr	0.02	teller	-0.02
before:martyr	martyr	0.05	teller	0.07
before:martyr:0	martyr	-0.14
before:martyr:12	martyr	-0.05	teller	0.08
before:martyr:2	martyr	0.21
before:martyr:5	martyr	0.03	teller	0.01
before:martyr:far	martyr	0.01	teller	-0.02
before:moved	martyr	0.13	teller	0.04
before:moved:0	martyr	0.18	teller	-0.08
before:moved:1	martyr	-0.03	teller	-0.01
before:moved:12	martyr	0.18	teller	0.05
before:moved:2	martyr	-0.01	teller	-0.01
before:moved:5	martyr	-0.15	teller	0.11
before:moved:far	martyr	-0.03	teller	-0.02
before:naming	martyr	0.2	teller	-0.17
before:naming:1	martyr	-0.04	teller	-0.05
before:naming:12	martyr	0.11	teller	-0.02
before:naming:2	martyr	0.09	teller	-0.06
before:naming:5	martyr	0.04	teller	-0.05
before:notice	martyr	-0.03	teller	-0.02
before:notice:0	martyr	-0.04	teller	0.05
before:notice:1	teller	-0.01
before:notice:12	martyr	-0.03	teller	-0.01
before:notice:2	martyr	-0.02	teller	0.03
before:notice:5	martyr	0.09	teller	-0.11
before:notice:far	martyr	-0.02	teller	0.03
before:office	martyr	-0.07
before:office:0	martyr	-0.09	teller	-0.02
before:office:1	martyr	0.03	teller	0.01
before:office:12	martyr	-0.05	teller	-0.05
before:office:2	martyr	-0.12	teller	0.08
before:office:5	martyr	0.13	teller	-0.01
before:office:far	martyr	0.03	teller	-0.01
before:post	martyr	-0.07	teller	-0.07
before:post:0	martyr	-0.11	teller	-0.04
before:post:1	martyr	0.13	teller	0.03
before:post:12	martyr	0.09	teller	0.02
before:post:2	martyr	-0.06	teller	-0.04
before:post:5	martyr	-0.09	teller	-0.05
before:post:far	martyr	-0.03	teller	0.01
before:rank	martyr	-0.1	teller	0.01
before:rank:12	martyr	-0.08	teller	0.04
before:rank:2	martyr	0.03	teller	-0.03
before:rank:5	martyr	0.01	teller	-0.01
before:rank:far	martyr	-0.02	teller	0.01
before:returned	martyr	-0.01	teller	-0.05
before:returned:0	martyr	-0.01	teller	0.04
before:returned:5	martyr	0.03	teller	-0.06
before:returned:far	martyr	-0.01
before:self	martyr	0.02	teller	0.08
before:self:0	martyr	0.02	teller	-0.02
before:self:1	martyr	0.15	teller	-0.11
before:self:12	martyr	0.04	teller	0.05
before:self:2	martyr	-0.11	teller	0.06
before:self:5	martyr	-0.05	teller	0.15
before:self:far	martyr	-0.03	teller	-0.05
before:site	martyr	-0.05	teller	-0.18
before:site:0	martyr	-0.04	teller	-0.02
before:site:1	martyr	-0.03
before:site:12	martyr	-0.07	teller	-0.09
before:site:2	martyr	0.13	teller	-0.02
before:site:5	martyr	-0.09	teller	-0.08
before:site:far	martyr	0.05	teller	0.02
before:tells	martyr	0.12	teller	-0.11
before:tells:0	martyr	0.07	teller	0.13
before:tells:1	martyr	-0.11	teller	0.01
before:tells:12	martyr	0.12	teller	-0.19
before:tells:2	martyr	0.07	teller	-0.1
before:tells:5	martyr	-0.05	teller	0.03
before:tells:far	martyr	0.02
before:thing	martyr	-0.23	teller	-0.23
before:thing:0	martyr	-0.07	teller	0.06
before:thing:1	martyr	0.08	teller	-0.07
before:thing:12	martyr	-0.02	teller	-0.2
before:thing:2	martyr	0.1	teller	-0.1
before:thing:5	martyr	-0.21	teller	0.03
before:thing:far	martyr	-0.11	teller	0.05
before:title	martyr	0.11	teller	-0.01
before:title:0	martyr	-0.23	teller	0.07
before:title:1	martyr	0.12	teller	0.03
before:title:12	martyr	0.05	teller	-0.14
before:title:2	martyr	0.01	teller	0.15
before:title:5	martyr	0.22	teller	-0.09
before:title:far	martyr	-0.06	teller	-0.04
before:unit	martyr	0.13	teller	0.05
before:unit 12	martyr	0.01	teller	-0.1
before:unit 2	martyr	0.08	teller	-0.01
before:unit 5	martyr	-0.17	teller	0.1
before:unit far	martyr	0.23	teller	0.07
behind "	martyr	-0.02	teller	-0.08
behind '	martyr	0.03	teller	-0.01
behind (	martyr	0.37	teller	0.07
behind )	martyr	-0.48	teller	0.26
behind ,	martyr	-0.08	teller	0.43
behind -	martyr	0.17	teller	-0.1
behind .	martyr	0.34	teller	-0.34
behind /	martyr	0.05	teller	-0.03
behind :	martyr	-0.01	teller	0.09
behind ;	martyr	0.1	teller	-0.04
behind a name in brackets	martyr	-0.16	teller	0.03
behind blank	martyr	-0.15	teller	-0.54
behind line	martyr	-0.77	teller	0.22
behind |	martyr	0.19	teller	-0.12
behind –	martyr	0.13	teller	-0.11
behind:again	martyr	-0.05	teller	0.06
behind:again:0	martyr	0.03	teller	-0.02
behind:again:12	teller	0.09
behind:again:2	martyr	-0.01	teller	-0.02
behind:again:5	martyr	-0.02	teller	0.03
behind:again:far	martyr	-0.05	teller	-0.03
behind:alive	martyr	-0.6	teller	0.08
behind:alive:0	martyr	-0.33	teller	0.03
behind:alive:1	martyr	-0.01	teller	-0.02
behind:alive:12	martyr	-0.21	teller	-0.01
behind:alive:2	martyr	-0.02	teller	0.09
behind:alive:5	martyr	-0.06	teller	-0.09
behind:alive:far	martyr	0.03	teller	0.08
behind:at	martyr	0.05	teller	-0.08
behind:at:0	martyr	-0.28	teller	0.17
behind:at:1	martyr	-0.14	teller	-0.02
behind:at:12	martyr	-0.17	teller	-0.19
behind:at:2	martyr	0.34	teller	-0.18
behind:at:5	martyr	0.17	teller	-0.04
behind:at:far	martyr	0.14	teller	0.17
behind:battle	martyr	-0.27	teller	0.22
behind:battle:0	martyr	0.02	teller	-0.01
behind:battle:1	martyr	-0.15	teller	-0.02
behind:battle:12	martyr	-0.05	teller	0.09
behind:battle:2	martyr	0.02	teller	0.02
behind:battle:5	martyr	0.04	teller	0.1
behind:battle:far	martyr	-0.15	teller	0.04
behind:born	martyr	0.06	teller	-0.06
behind:born:0	martyr	0.27	teller	-0.07
behind:born:1	martyr	0.08	teller	-0.02
behind:born:12	martyr	0.08	teller	-0.04
behind:born:2	martyr	-0.01	teller	-0.02
behind:born:5	martyr	-0.28	teller	-0.01
behind:born:far	martyr	-0.09	teller	0.1
behind:bury	martyr	-0.26	teller	-0.18
behind:bury:0	martyr	0.06	teller	-0.03
behind:bury:1	teller	-0.04
behind:bury:12	martyr	-0.01	teller	-0.11
behind:bury:2	martyr	-0.01	teller	-0.03
behind:bury:5	martyr	-0.26	teller	-0.06
behind:bury:far	martyr	-0.03	teller	0.09
behind:capture	martyr	-0.09	teller	0.01
behind:capture:12	martyr	-0.02
behind:capture:far	martyr	-0.02	teller	-0.01
behind:contact	martyr	-0.07	teller	0.05
behind:contact:0	martyr	0.03	teller	0.02
behind:contact:1	martyr	0.02	teller	0.07
behind:contact:12	martyr	0.1	teller	-0.02
behind:contact:2	martyr	-0.09	teller	0.1
behind:contact:5	martyr	-0.06	teller	-0.15
behind:contact:far	martyr	-0.07	teller	0.03
behind:day	martyr	0.15	teller	-0.36
behind:day 0	martyr	0.2	teller	-0.21
behind:day 1	martyr	0.09	teller	-0.14
behind:day 12	teller	-0.22
behind:day 2	martyr	-0.28	teller	0.04
behind:day 5	martyr	0.11	teller	-0.03
behind:day far	martyr	0.02	teller	0.2
behind:died	martyr	-0.28	teller	-0.19
behind:died:0	martyr	0.22	teller	-0.09
behind:died:1	martyr	0.15	teller	0.03
behind:died:12	martyr	-0.16	teller	-0.04
behind:died:2	martyr	-0.32	teller	-0.06
behind:died:5	martyr	-0.1	teller	-0.01
behind:died:far	martyr	-0.09	teller	-0.02
behind:enlist	martyr	0.11	teller	-0.1
behind:enlist:0	martyr	0.24	teller	-0.05
behind:enlist:1	martyr	0.02	teller	-0.01
behind:enlist:12	martyr	-0.01	teller	-0.04
behind:enlist:2	martyr	-0.22	teller	-0.04
behind:enlist:5	martyr	0.07	teller	-0.03
behind:enlist:far	martyr	0.02	teller	0.07
behind:fell	martyr	0.18	teller	-0.4
behind:fell:0	martyr	0.5	teller	-0.08
behind:fell:1	martyr	-0.07	teller	-0.04
behind:fell:12	martyr	0.02	teller	-0.26
behind:fell:2	martyr	-0.22	teller	-0.07
behind:fell:5	martyr	0.16	teller	-0.05
behind:fell:far	martyr	-0.2	teller	0.1
behind:gio	martyr	-0.04	teller	-0.17
behind:gio:0	martyr	-0.04	teller	-0.01
behind:gio:12	martyr	-0.07
behind:gio:5	martyr	-0.03	teller	-0.03
behind:gio:far	martyr	0.09	teller	-0.01
behind:grave	martyr	-0.2	teller	0.17
behind:grave:0	martyr	-0.06	teller	0.03
behind:grave:1	martyr	0.03	teller	0.06
behind:grave:12	martyr	0.01	teller	0.14
behind:grave:2	martyr	0.03	teller	-0.04
behind:grave:5	martyr	-0.18	teller	-0.05
behind:grave:far	martyr	-0.02	teller	0.03
behind:home	martyr	0.24	teller	-0.11
behind:home:0	martyr	0.27	teller	-0.15
behind:home:1	martyr	-0.04	teller	-0.06
behind:home:12	martyr	-0.03	teller	0.02
behind:home:2	martyr	-0.14	teller	-0.05
behind:home:5	martyr	0.29	teller	-0.11
behind:home:far	martyr	-0.11	teller	0.24
behind:hurt	martyr	-0.23	teller	-0.05
behind:hurt:0	martyr	-0.13	teller	-0.04
behind:hurt:12	martyr	-0.12	teller	-0.01
behind:joined	martyr	-0.33	teller	-0.07
behind:joined:0	martyr	0.06	teller	-0.05
behind:joined:1	martyr	-0.01	teller	-0.01
behind:joined:12	martyr	-0.04	teller	-0.03
behind:joined:2	martyr	-0.3	teller	-0.03
behind:joined:5	martyr	-0.03	teller	-0.03
behind:joined:far	martyr	-0.01	teller	0.08
behind:kin	martyr	-0.08	teller	0.28
behind:kin anh	martyr	-0.26	teller	0.04
behind:kin bà	martyr	0.02
behind:kin bác	martyr	0.12	teller	-0.01
behind:kin bố	martyr	-0.13	teller	-0.02
behind:kin cháu	martyr	-0.06	teller	0.06
behind:kin chú	martyr	-0.11	teller	-0.01
behind:kin con	martyr	0.11	teller	-0.02
behind:kin con dâu	teller	0.01
behind:kin con gái	martyr	0.03	teller	0.06
behind:kin cô	martyr	-0.02	teller	0.04
behind:kin cậu	martyr	-0.04	teller	0.02
behind:kin em	martyr	-0.13	teller	0.07
behind:kin em gái	martyr	-0.02	teller	0.01
behind:kin em trai	martyr	-0.03	teller	0.02
behind:kin mẹ	teller	-0.07
behind:kin mợ	martyr	0.07	teller	-0.01
behind:kin vợ	martyr	0.07	teller	-0.02
behind:kin ông	martyr	0.05	teller	0.03
behind:kin:0	martyr	0.02	teller	0.3
behind:kin:1	martyr	0.16	teller	0.02
behind:kin:12	martyr	-0.08	teller	0.07
behind:kin:2	martyr	0.05	teller	-0.04
behind:kin:5	martyr	-0.25	teller	-0.04
behind:kin:far	martyr	0.01	teller	-0.02
behind:laid	martyr	-0.07	teller	-0.02
behind:laid:far	martyr	0.01	teller	-0.01
behind:last	martyr	0.03	teller	-0.01
behind:last:far	martyr	0.03	teller	-0.01
behind:letter	martyr	-0.08	teller	-0.02
behind:letter:12	martyr	-0.13	teller	-0.01
behind:letter:far	martyr	0.06	teller	-0.05
behind:level	martyr	-0.43	teller	0.37
behind:level:0	martyr	-0.16	teller	0.09
behind:level:1	martyr	-0.07	teller	-0.01
behind:level:12	martyr	0.11	teller	0.04
behind:level:2	martyr	-0.12	teller	0.01
behind:level:5	martyr	-0.19	teller	0.23
behind:level:far	teller	0.02
behind:link	martyr	-0.18	teller	-0.19
behind:link:0	martyr	0.01	teller	-0.14
behind:link:1	martyr	-0.07	teller	0.03
behind:link:12	martyr	-0.19	teller	0.03
behind:link:2	martyr	-0.02	teller	-0.18
behind:link:5	martyr	0.19	teller	-0.14
behind:link:far	martyr	-0.1	teller	0.22
behind:martyr	martyr	-0.5	teller	0.15
behind:martyr:0	martyr	-0.07	teller	-0.02
behind:martyr:1	martyr	-0.11	teller	0.1
behind:martyr:12	martyr	-0.15	teller	0.02
behind:martyr:2	martyr	-0.05	teller	0.04
behind:martyr:5	martyr	-0.18	teller	0.01
behind:martyr:far	martyr	0.05	teller	-0.01
behind:moved	martyr	0.05	teller	-0.22
behind:moved:0	martyr	-0.07	teller	0.04
behind:moved:1	martyr	0.18	teller	0.01
behind:moved:12	martyr	-0.07	teller	-0.1
behind:moved:2	martyr	-0.17	teller	-0.01
behind:moved:5	martyr	0.01	teller	-0.05
behind:moved:far	martyr	0.17	teller	-0.12
behind:naming	martyr	0.4	teller	-0.19
behind:naming:0	teller	-0.06
behind:naming:1	martyr	-0.03	teller	-0.02
behind:naming:12	martyr	0.24	teller	-0.01
behind:naming:5	martyr	0.11	teller	-0.04
behind:naming:far	martyr	0.03	teller	-0.05
behind:notice	martyr	0.1	teller	-0.1
behind:notice:0	martyr	-0.06	teller	0.06
behind:notice:1	martyr	-0.12	teller	-0.07
behind:notice:12	martyr	0.2	teller	-0.04
behind:notice:5	martyr	0.03	teller	-0.05
behind:notice:far	martyr	0.09
behind:office	martyr	-0.4	teller	0.06
behind:office:0	martyr	-0.45	teller	0.19
behind:office:1	martyr	0.01	teller	-0.13
behind:office:12	martyr	0.06	teller	0.02
behind:office:2	martyr	-0.05	teller	0.01
behind:office:5	martyr	0.06	teller	-0.06
behind:office:far	martyr	-0.04	teller	0.03
behind:post	martyr	-0.05	teller	0.15
behind:post:0	martyr	0.14	teller	-0.12
behind:post:1	martyr	-0.19	teller	0.17
behind:post:12	martyr	0.05	teller	-0.03
behind:post:2	martyr	-0.05	teller	0.12
behind:post:5	martyr	0.03	teller	0.03
behind:post:far	martyr	-0.03	teller	-0.03
behind:rank	martyr	0.15	teller	-0.09
behind:rank:0	martyr	0.17	teller	-0.11
behind:rank:12	martyr	0.05	teller	-0.02
behind:rank:2	martyr	-0.05	teller	-0.01
behind:rank:5	martyr	0.03	teller	0.02
behind:rank:far	martyr	-0.03	teller	-0.01
behind:returned	martyr	0.06	teller	-0.07
behind:returned:0	martyr	-0.02	teller	-0.02
behind:returned:12	martyr	-0.23	teller	-0.01
behind:returned:2	martyr	0.04	teller	-0.01
behind:returned:5	martyr	0.13	teller	-0.01
behind:returned:far	martyr	0.14	teller	-0.01
behind:self	martyr	0.25	teller	-0.13
behind:self:0	martyr	-0.1	teller	0.06
behind:self:1	martyr	0.18	teller	-0.04
behind:self:12	martyr	0.05	teller	-0.03
behind:self:2	martyr	0.25	teller	-0.12
behind:self:5	martyr	-0.15	teller	-0.1
behind:self:far	martyr	0.01	teller	0.1
behind:site	martyr	0.21	teller	-0.13
behind:site:0	martyr	-0.03	teller	-0.16
behind:site:1	martyr	0.08	teller	0.07
behind:site:12	martyr	0.24
behind:site:2	martyr	0.01
behind:site:5	martyr	0.12	teller	-0.01
behind:site:far	martyr	-0.21	teller	-0.04
behind:tells	martyr	-0.46	teller	-0.07
behind:tells:0	martyr	-0.27	teller	0.01
behind:tells:1	martyr	-0.05	teller	-0.05
behind:tells:12	martyr	-0.05	teller	-0.05
behind:tells:2	martyr	-0.17	teller	-0.07
behind:tells:5	martyr	-0.08	teller	-0.02
behind:tells:far	martyr	0.16	teller	0.11
behind:thing	martyr	-0.19	teller	0.12
behind:thing:0	martyr	-0.21	teller	-0.08
behind:thing:1	martyr	-0.07	teller	0.03
behind:thing:12	martyr	-0.06	teller	0.06
behind:thing:2	martyr	-0.03	teller	-0.07
behind:thing:5	martyr	0.02	teller	0.03
behind:thing:far	martyr	0.16	teller	0.15
behind:title	martyr	0.02	teller	0.05
behind:title:0	martyr	-0.01	teller	0.22
behind:title:1	martyr	0.34	teller	-0.17
behind:title:12	martyr	-0.33	teller	0.03
behind:title:2	martyr	-0.05	teller	0.12
behind:title:5	martyr	-0.2	teller	-0.11
behind:title:far	martyr	0.27	teller	-0.03
behind:truename	martyr	-0.02	teller	-0.01
behind:unit	martyr	-0.15	teller	0.21
behind:unit 0	martyr	0.23	teller	-0.09
behind:unit 1	martyr	0.02	teller	-0.01
behind:unit 12	martyr	-0.07	teller	0.04
behind:unit 2	martyr	-0.09
behind:unit 5	martyr	-0.14	teller	0.06
behind:unit far	martyr	-0.11	teller	0.22
beside the teller	martyr	0.04
deadly False	martyr	0.21	teller	-0.41
deadly True	martyr	-0.4	teller	-0.02
followed a phó	martyr	0.02	teller	-0.03
followed a trưởng	martyr	-0.05	teller	-0.03
followed anh	martyr	-0.03	teller	0.08
followed b phó	martyr	0.06	teller	-0.01
followed b trưởng	martyr	0.05	teller	-0.05
followed binh nhì	martyr	-0.07
followed biết	martyr	0.02	teller	-0.02
followed buôn	martyr	0.01	teller	0.04
followed by nothing	martyr	-0.29	teller	0.1
followed by word a	martyr	-0.06	teller	0.1
followed by word an	martyr	0.16	teller	-0.06
followed by word b1	martyr	0.04	teller	-0.02
followed by word ba	martyr	-0.03	teller	0.01
followed by word bac	teller	0.02
followed by word ban	martyr	-0.24	teller	-0.07
followed by word bat	martyr	-0.14	teller	0.01
followed by word bay	martyr	-0.01	teller	0.01
followed by word biet	martyr	0.01	teller	-0.03
followed by word binh	martyr	0.11	teller	0.04
followed by word bo	martyr	0.32	teller	-0.07
followed by word but	teller	-0.02
followed by word c	martyr	0.07	teller	-0.02
followed by word c1	martyr	-0.03	teller	0.04
followed by word c11	martyr	0.02	teller	0.02
followed by word c2	martyr	0.06
followed by word c4	martyr	0.02	teller	-0.02
followed by word c7	martyr	0.06	teller	-0.04
followed by word c8	martyr	0.04	teller	-0.02
followed by word ca	martyr	0.06	teller	-0.03
followed by word cam	martyr	0.11	teller	-0.03
followed by word can	martyr	0.05	teller	-0.02
followed by word cao	martyr	0.11	teller	-0.05
followed by word chi	martyr	-0.15	teller	-0.02
followed by word chieu	martyr	-0.02	teller	0.12
followed by word chu	martyr	-0.07	teller	-0.05
followed by word chung	martyr	0.23	teller	-0.01
followed by word chuyen	martyr	-0.03	teller	-0.01
followed by word co	martyr	0.09	teller	-0.01
followed by word coi	martyr	0.03	teller	0.01
followed by word con	martyr	0.06	teller	0.03
followed by word cong	martyr	-0.01	teller	0.02
followed by word cung	martyr	-0.04	teller	-0.02
followed by word cuu	martyr	-0.01	teller	0.06
followed by word dai	martyr	-0.03	teller	-0.06
followed by word dan	martyr	0.03	teller	-0.01
followed by word dao	martyr	-0.01	teller	-0.01
followed by word day	martyr	0.02	teller	-0.02
followed by word de	martyr	0.11	teller	-0.06
followed by word deu	martyr	-0.13	teller	-0.02
followed by word dien	martyr	-0.07	teller	0.01
followed by word dinh	martyr	-0.04
followed by word do	teller	-0.01
followed by word doc	martyr	-0.12	teller	0.14
followed by word doi	martyr	-0.04	teller	-0.14
followed by word don	martyr	-0.08	teller	-0.01
followed by word dong	martyr	-0.01	teller	0.05
followed by word du	martyr	0.06	teller	0.12
followed by word dung	martyr	-0.05	teller	-0.03
followed by word duy	martyr	-0.02	teller	0.04
followed by word em	martyr	0.04	teller	-0.02
followed by word email	martyr	-0.02	teller	-0.04
followed by word gai	martyr	-0.02	teller	0.05
followed by word ghi	martyr	-0.03	teller	0.13
followed by word gia	martyr	0.01	teller	-0.01
followed by word giao	martyr	-0.03	teller	0.06
followed by word giay	martyr	0.01	teller	-0.03
followed by word giu	martyr	-0.04	teller	0.03
followed by word giup	martyr	0.03
followed by word go	teller	-0.03
followed by word h1	martyr	0.01	teller	-0.01
followed by word ha	martyr	-0.04	teller	-0.07
followed by word hai	martyr	0.17	teller	-0.11
followed by word ham	martyr	0.21	teller	-0.04
followed by word hang	martyr	0.04
followed by word hau	martyr	-0.01	teller	-0.01
followed by word hay	martyr	0.09	teller	-0.01
followed by word hien	martyr	0.16	teller	-0.03
followed by word hinh	martyr	0.03
followed by word ho	martyr	-0.01	teller	-0.03
followed by word hoa	martyr	0.02	teller	-0.03
followed by word hoac	martyr	0.01	teller	0.01
followed by word hoang	martyr	0.19	teller	-0.03
followed by word hoc	martyr	-0.04
followed by word hoi	martyr	-0.09	teller	-0.02
followed by word hon	martyr	0.03	teller	-0.02
followed by word hung	martyr	0.03	teller	-0.04
followed by word huong	teller	0.02
followed by word keo	martyr	-0.02	teller	-0.01
followed by word khai	martyr	0.01	teller	0.01
followed by word khoai	martyr	0.04	teller	-0.01
followed by word kiem	martyr	-0.03	teller	-0.01
followed by word kien	martyr	0.06
followed by word kim	martyr	-0.01	teller	0.06
followed by word kinh	martyr	-0.04	teller	0.17
followed by word ky	martyr	-0.07	teller	0.04
followed by word lac	martyr	-0.03
followed by word lai	martyr	0.07	teller	-0.02
followed by word lang	martyr	0.05	teller	-0.01
followed by word lay	martyr	-0.03	teller	-0.01
followed by word le	martyr	-0.06	teller	-0.03
followed by word len	martyr	-0.05	teller	-0.02
followed by word linh	martyr	-0.11	teller	0.28
followed by word long	martyr	-0.01
followed by word lop	martyr	-0.06	teller	-0.02
followed by word luu	martyr	-0.05	teller	-0.03
followed by word ly	martyr	-0.04	teller	0.05
followed by word ma	martyr	-0.05	teller	-0.02
followed by word mai	martyr	0.06	teller	-0.01
followed by word mang	martyr	-0.06	teller	-0.04
followed by word muon	martyr	-0.02	teller	0.07
followed by word my	martyr	-0.02	teller	-0.02
followed by word na	martyr	0.05
followed by word nen	martyr	0.06	teller	-0.01
followed by word ngo	martyr	0.07	teller	0.06
followed by word nguoi	martyr	0.09	teller	-0.02
followed by word nguyen	martyr	-0.34	teller	0.39
followed by word nha	martyr	0.06	teller	0.16
followed by word nhan	martyr	-0.02	teller	0.02
followed by word nhe	martyr	0.01	teller	0.06
followed by word nhom	martyr	-0.03	teller	0.15
followed by word nhu	martyr	-0.02	teller	-0.01
followed by word ninh	martyr	0.1	teller	-0.03
followed by word no	martyr	0.01	teller	0.01
followed by word nu	martyr	0.01	teller	-0.02
followed by word oi	martyr	-0.03	teller	-0.04
followed by word phan	teller	0.01
followed by word phong	martyr	-0.23	teller	0.05
followed by word phu	martyr	-0.07	teller	0.1
followed by word phuc	martyr	-0.02	teller	-0.01
followed by word q	martyr	0.04
followed by word qua	martyr	-0.07	teller	-0.01
followed by word quang	martyr	0.02	teller	-0.04
followed by word quay	teller	-0.01
followed by word que	martyr	0.13	teller	-0.04
followed by word quoc	martyr	-0.1	teller	-0.01
followed by word quynh	martyr	0.05
followed by word ra	martyr	0.06	teller	-0.03
followed by word ro	martyr	0.08
followed by word sanh	martyr	-0.02	teller	-0.02
followed by word son	martyr	0.04	teller	0.07
followed by word suu	martyr	-0.06	teller	0.19
followed by word tam	martyr	-0.1	teller	0.12
followed by word tan	martyr	0.04	teller	0.07
followed by word tap	martyr	-0.02	teller	0.02
followed by word thach	martyr	0.09	teller	-0.03
followed by word thai	martyr	-0.07	teller	0.09
followed by word thanh	martyr	0.01	teller	-0.08
followed by word thieu	martyr	-0.02
followed by word tho	martyr	0.08	teller	-0.02
followed by word thong	martyr	-0.01	teller	-0.05
followed by word thu	martyr	0.04	teller	-0.05
followed by word thuan	martyr	-0.04
followed by word thuoc	martyr	-0.04
followed by word thuong	martyr	0.01	teller	-0.02
followed by word tich	martyr	0.04	teller	-0.01
followed by word tien	teller	-0.01
followed by word tieu	martyr	-0.08	teller	-0.02
followed by word tinh	martyr	-0.05
followed by word tnxp	martyr	0.1	teller	-0.07
followed by word toi	martyr	0.04	teller	-0.02
followed by word tra	martyr	-0.04	teller	-0.02
followed by word tran	martyr	-0.02	teller	-0.01
followed by word trang	martyr	-0.05	teller	-0.01
followed by word trieu	martyr	-0.04	teller	-0.02
followed by word tru	martyr	-0.01	teller	0.08
followed by word truc	martyr	0.01	teller	0.07
followed by word trung	martyr	0.03	teller	-0.01
followed by word truong	martyr	-0.05	teller	0.1
followed by word tu	martyr	0.1	teller	-0.04
followed by word tui	martyr	-0.08	teller	0.01
followed by word tung	martyr	-0.04	teller	0.04
followed by word tuoi	martyr	-0.36	teller	0.05
followed by word tuong	martyr	-0.03	teller	-0.06
followed by word ung	martyr	-0.02	teller	-0.02
followed by word van	martyr	-0.06	teller	-0.1
followed by word ve	martyr	0.05	teller	-0.07
followed by word vi	martyr	-0.21	teller	-0.02
followed by word viet	martyr	0.04	teller	-0.04
followed by word vinh	teller	-0.01
followed by word vot	martyr	-0.02
followed by word vu	martyr	0.01	teller	-0.02
followed by word vui	martyr	-0.01
followed by word xua	martyr	0.02	teller	0.04
followed by word y	martyr	0.09	teller	-0.03
followed by word yen	martyr	0.03	teller	-0.03
followed bà	martyr	-0.12	teller	-0.11
followed bác	martyr	-0.09	teller	-0.05
followed bên	martyr	0.01	teller	-0.01
followed bí danh	martyr	0.17	teller	-0.06
followed bí thư	teller	0.03
followed bạn	martyr	-0.01	teller	-0.05
followed bản	martyr	-0.01	teller	-0.08
followed bảo	martyr	0.07	teller	-0.06
followed bảo là	martyr	-0.04	teller	-0.01
followed bị thương	martyr	-0.07	teller	-0.03
followed bị thương nặng	martyr	0.13	teller	-0.01
followed c trưởng	martyr	0.06	teller	-0.04
followed ccb	martyr	-0.09	teller	0.02
followed chiến sĩ	martyr	0.18	teller	-0.03
followed cháu	martyr	-0.22	teller	0.36
followed chính trị viên	martyr	0.02	teller	0.02
followed chính trị viên phó	martyr	0.06
followed chôn	martyr	0.01	teller	-0.02
followed chùa	martyr	0.08	teller	-0.01
followed chú	martyr	0.09	teller	-0.05
followed chết	martyr	0.02	teller	-0.02
followed chỉ	martyr	0.05
followed chỉ huy	martyr	-0.26	teller	-0.02
followed chị	martyr	-0.03	teller	-0.04
followed chỗ	martyr	-0.02	teller	-0.04
followed chợ	martyr	-0.03	teller	-0.01
followed chủ tịch	martyr	-0.01
followed chủ tịch xã	martyr	-0.05
followed cái	martyr	-0.08	teller	-0.01
followed cán bộ	martyr	0.11	teller	0.09
followed còn gọi	martyr	-0.03	teller	0.07
followed còn sống	martyr	-0.02	teller	-0.02
followed có	martyr	-0.15	teller	-0.05
followed có tên	martyr	0.05	teller	-0.02
followed cô	martyr	0.07	teller	-0.1
followed công an	martyr	0.06	teller	-0.01
followed công an phường	martyr	-0.01	teller	-0.03
followed cõng	martyr	-0.03	teller	0.01
followed cậu	martyr	0.02	teller	-0.06
followed cụ	martyr	-0.1	teller	-0.02
followed của	martyr	-0.2	teller	-0.01
followed cựu binh	teller	0.04
followed dân	martyr	-0.1	teller	0.1
followed dẫn	martyr	-0.01	teller	-0.04
followed em	martyr	-0.02	teller	0.13
followed giao liên	martyr	-0.04	teller	0.05
followed giỗ	martyr	-0.05	teller	-0.05
followed gò	martyr	0.07
followed gọi	martyr	-0.07	teller	0.05
followed gọi cho	martyr	-0.01	teller	-0.05
followed gốc	martyr	-0.03	teller	0.04
followed gửi	martyr	-0.04	teller	0.14
followed h	martyr	-0.04
followed hi sinh	martyr	-0.05	teller	-0.01
followed hiện sống	martyr	-0.18
followed hiện ở	martyr	-0.01	teller	-0.04
followed hs	martyr	-0.08	teller	-0.01
followed huyện	martyr	-0.01	teller	-0.01
followed hy sinh	martyr	0.01	teller	-0.03
followed hạ sĩ	martyr	0.12	teller	-0.04
followed hồ	martyr	0.03	teller	-0.04
followed khai sinh là	martyr	0.01
followed khiêng	martyr	-0.03
followed khu	martyr	-0.03	teller	0.01
followed ký	martyr	-0.2
followed kế toán	teller	0.01
followed kể	martyr	-0.3	teller	0.07
followed liên lạc	martyr	0.08	teller	-0.03
followed liệt sĩ	martyr	-0.07	teller	0.11
followed ls	martyr	0.02	teller	-0.02
followed là	martyr	0.02	teller	0.05
followed làng	martyr	0.01	teller	0.04
followed lái xe	martyr	0.01	teller	0.02
followed lăng	martyr	0.02	teller	-0.04
followed lấy mẫu	martyr	0.01	teller	-0.01
followed mất	martyr	-0.26	teller	-0.08
followed mộ	martyr	-0.03	teller	-0.01
followed một	martyr	0.41	teller	-0.01
followed nghĩa trang	martyr	0.01	teller	-0.01
followed nguyên quán	martyr	0.02	teller	-0.01
followed ngã xuống	martyr	0.06
followed người	martyr	0.12	teller	-0.05
followed nhập ngũ	martyr	-0.11	teller	-0.01
followed nhắn	martyr	-0.01	teller	0.09
followed nhớ	martyr	0.04	teller	-0.02
followed ntls	martyr	-0.05	teller	-0.03
followed nói	martyr	0.18	teller	-0.06
followed năm nay	martyr	-0.01	teller	0.04
followed pháo thủ	martyr	-0.05	teller	-0.01
followed phóng viên	martyr	0.02	teller	0.04
followed phường	martyr	-0.01	teller	0.05
followed quân y	martyr	0.01	teller	-0.01
followed quê	martyr	0.19	teller	-0.19
followed quê ở	martyr	0.05
followed quản trang	martyr	-0.02	teller	0.1
followed s	martyr	0.1	teller	-0.02
followed sinh	martyr	-0.15	teller	0.02
followed sinh ngày	martyr	0.02	teller	-0.01
followed sinh năm	martyr	0.16	teller	0.01
followed sn	martyr	0.13	teller	-0.07
followed sđt	martyr	0.22	teller	0.01
followed số của	martyr	-0.01	teller	0.01
followed sở nội vụ	martyr	-0.03	teller	-0.01
followed thôn	martyr	0.02	teller	0.08
followed thương binh	martyr	-0.05	teller	0.13
followed thường gọi	martyr	0.11	teller	-0.06
followed thượng sĩ	martyr	0.03	teller	-0.01
followed thằng	martyr	0.15	teller	-0.02
followed thợ máy	teller	0.01
followed tiểu đội trưởng	martyr	0.03	teller	-0.03
followed trung sĩ	martyr	0.01
followed trung tâm	teller	-0.02
followed trông coi	martyr	-0.07	teller	0.1
followed trúng bom	martyr	0.01
followed trường	martyr	-0.07	teller	-0.01
followed trưởng thôn	martyr	-0.01	teller	0.04
followed trại	martyr	-0.06	teller	0.05
followed trạm	martyr	-0.09	teller	-0.05
followed trắc thủ	martyr	0.05
followed tên	martyr	-0.04	teller	-0.04
followed tên khai sinh	teller	-0.01
followed tên ở nhà là	martyr	0.01	teller	-0.01
followed tìm	martyr	-0.02	teller	0.04
followed tôi	martyr	0.08	teller	0.03
followed tổ	martyr	0.06	teller	0.07
followed tổ trưởng	teller	-0.02
followed tức	martyr	0.11	teller	-0.02
followed viết	teller	-0.06
followed vào	martyr	0.03	teller	-0.02
followed xã	martyr	-0.12	teller	-0.01
followed xã đội trưởng	martyr	-0.06	teller	-0.01
followed xóm	martyr	0.01	teller	-0.02
followed y sĩ	martyr	0.05	teller	-0.03
followed y tá	martyr	-0.04	teller	0.02
followed zalo	martyr	-0.01	teller	0.08
followed ông	martyr	0.23	teller	0.09
followed đang ở	martyr	-0.04	teller	0.06
followed đi bộ đội	martyr	0.06
followed đi cùng	martyr	0.16	teller	-0.03
followed điện thoại	martyr	-0.04	teller	-0.07
followed đoàn	martyr	-0.07	teller	0.01
followed đt	martyr	-0.03	teller	-0.07
followed đào	martyr	-0.03	teller	-0.03
followed đường	martyr	-0.02	teller	0.03
followed đại đội phó	martyr	0.06	teller	-0.01
followed đồi	martyr	0.06	teller	-0.01
followed đội trưởng	martyr	-0.02	teller	0.03
followed ấp	martyr	-0.03	teller	-0.02
followed ở nhà gọi là	martyr	0.02
followed:again	martyr	0.02	teller	-0.03
followed:aka	martyr	0.54	teller	-0.14
followed:alive	martyr	-0.33	teller	0.01
followed:at	martyr	0.13	teller	-0.15
followed:battle	martyr	-0.02	teller	-0.02
followed:born	martyr	0.27	teller	-0.08
followed:bury	martyr	0.07	teller	-0.03
followed:capture	martyr	-0.07	teller	0.01
followed:contact	martyr	0.1	teller	0.02
followed:died	martyr	0.16	teller	-0.02
followed:enlist	martyr	0.27	teller	-0.06
followed:fell	martyr	0.27	teller	-0.2
followed:gio	martyr	-0.05	teller	-0.05
followed:grave	martyr	-0.08	teller	0.02
followed:home	martyr	0.24	teller	-0.16
followed:hurt	martyr	-0.14	teller	-0.04
followed:joined	martyr	0.06	teller	-0.05
followed:level	martyr	-0.03	teller	0.12
followed:link	martyr	0.05	teller	-0.09
followed:martyr	martyr	-0.05	teller	0.09
followed:moved	martyr	0.01	teller	0.04
followed:naming	teller	-0.06
followed:notice	martyr	-0.19	teller	0.01
followed:office	martyr	-0.48	teller	0.16
followed:pet	martyr	-0.04	teller	-0.02
followed:post	martyr	0.35	teller	-0.23
followed:rank	martyr	0.14	teller	-0.12
followed:returned	martyr	-0.02	teller	-0.02
followed:self	martyr	0.05	teller	-0.05
followed:site	martyr	0.06	teller	-0.13
followed:stop	martyr	-0.05	teller	-0.11
followed:tells	martyr	-0.17	teller	-0.07
followed:thing	martyr	-0.16	teller	-0.12
followed:title	martyr	-0.08	teller	0.16
followed:truename	martyr	-0.08	teller	-0.02
from end 0	martyr	-0.69	teller	0.96
from end 1	martyr	0.04	teller	-0.46
from end 2	martyr	0.26	teller	-0.5
from end 3	martyr	0.2	teller	-0.42
full False	martyr	-0.13	teller	-0.15
full True	martyr	-0.06	teller	-0.28
full names 0	martyr	0.71	teller	0.04
full names 1	martyr	-0.13	teller	-0.23
full names 2	martyr	-0.11	teller	0.13
full names few	martyr	-0.36	teller	-0.14
full names many	martyr	-0.29	teller	-0.22
in brackets	martyr	-0.44	teller	0.42
in quotes	martyr	0.2	teller	-0.21
joined  to martyr	martyr	-0.03
joined  to other	martyr	0.14	teller	-0.08
joined ( to martyr	martyr	-0.4	teller	-0.08
joined ( to other	martyr	0.24	teller	0.02
joined ), to other	martyr	0.1	teller	-0.02
joined , to martyr	martyr	0.75	teller	-0.17
joined , to other	martyr	-0.12	teller	-0.26
joined , to teller	martyr	-0.03	teller	-0.23
joined - to martyr	martyr	-0.28	teller	-0.01
joined - to other	martyr	0.02	teller	-0.01
joined : to other	martyr	0.08	teller	-0.02
joined to martyr	martyr	0.71	teller	-0.29
joined to other	martyr	-0.23	teller	-0.33
joined to teller	martyr	-0.08	teller	-0.23
joined va to martyr	martyr	0.56	teller	-0.02
joined va to other	martyr	-0.68	teller	0.04
joined va to teller	martyr	-0.04
joined voi to martyr	martyr	0.15
joined voi to other	martyr	-0.07
kin told	martyr	-0.46	teller	-0.4
lead 0 anh	martyr	0.37	teller	-0.52
lead 0 anh hùng liệt sĩ	martyr	-0.11	teller	-0.01
lead 0 anh trai	martyr	0.18	teller	-0.03
lead 0 ba	martyr	0.05	teller	-0.03
lead 0 binh nhất	martyr	0.06
lead 0 bà	martyr	-0.52	teller	0.12
lead 0 bác	martyr	0.05	teller	0.1
lead 0 bác sĩ	martyr	-0.02	teller	-0.14
lead 0 báo vụ	martyr	0.17	teller	-0.02
lead 0 bí danh	martyr	-0.2	teller	-0.02
lead 0 bạn	martyr	-0.08	teller	0.06
lead 0 bố	martyr	-0.28	teller	0.02
lead 0 ccb	martyr	-0.06	teller	0.06
lead 0 cha	martyr	0.07	teller	-0.04
lead 0 chiến sĩ	martyr	0.04	teller	-0.04
lead 0 chuẩn úy	martyr	0.06	teller	-0.01
lead 0 cháu	martyr	-0.12	teller	0.09
lead 0 cháu gái	teller	0.04
lead 0 cháu là	martyr	-0.09	teller	0.15
lead 0 cháu tên	martyr	-0.01	teller	0.08
lead 0 chính trị viên	martyr	-0.09	teller	-0.09
lead 0 chú	martyr	0.16	teller	-0.15
lead 0 chị	martyr	-0.22	teller	0.15
lead 0 chồng	martyr	0.14	teller	-0.01
lead 0 con	martyr	-0.09
lead 0 con dâu	martyr	-0.14	teller	-0.02
lead 0 con gái	martyr	0.01	teller	0.06
lead 0 con là	martyr	0.1	teller	-0.07
lead 0 con trai	teller	-0.07
lead 0 con tên	martyr	0.03	teller	0.02
lead 0 cái	martyr	0.06	teller	-0.01
lead 0 cán bộ	martyr	0.05	teller	-0.01
lead 0 có	martyr	0.13	teller	-0.03
lead 0 cô	martyr	-0.06	teller	-0.13
lead 0 cô giáo	martyr	-0.05	teller	0.08
lead 0 công an xã	martyr	-0.01	teller	-0.01
lead 0 cậu	martyr	0.2	teller	-0.29
lead 0 cụ	martyr	-0.32	teller	0.06
lead 0 của	martyr	-0.01	teller	-0.03
lead 0 e là	martyr	-0.01	teller	0.02
lead 0 em	martyr	-0.13	teller	0.47
lead 0 em gái	martyr	-0.03	teller	0.14
lead 0 em là	martyr	-0.06	teller	0.14
lead 0 em trai	martyr	0.01	teller	0.11
lead 0 em tên	martyr	-0.03	teller	0.08
lead 0 ghi tên	martyr	0.16	teller	-0.04
lead 0 gồm	martyr	0.01	teller	-0.01
lead 0 hạ sĩ	martyr	0.18	teller	-0.04
lead 0 họ tên	martyr	0.16	teller	-0.07
lead 0 họ và tên	martyr	0.17	teller	-0.02
lead 0 khai sinh là	martyr	-0.08	teller	-0.06
lead 0 khắc tên	martyr	0.23
lead 0 ký tên	martyr	-0.08
lead 0 l s	martyr	0.01	teller	-0.02
lead 0 liên lạc	martyr	0.02	teller	0.12
lead 0 liệt sĩ	martyr	1.05	teller	-0.38
lead 0 liệt sỹ	martyr	0.03	teller	-0.02
lead 0 ls	martyr	0.43	teller	-0.24
lead 0 là	martyr	-0.19	teller	0.2
lead 0 lái xe	martyr	-0.04	teller	-0.07
lead 0 lấy tên là	martyr	-0.06
lead 0 mang tên	martyr	0.02	teller	-0.05
lead 0 mình là	martyr	-0.04	teller	-0.09
lead 0 mình tên	martyr	0.03	teller	0.09
lead 0 mẹ	martyr	-0.29	teller	-0.13
lead 0 người báo	martyr	-0.13	teller	-0.06
lead 0 người gửi	teller	0.01
lead 0 người kể	martyr	-0.02	teller	0.01
lead 0 người lập	martyr	-0.04	teller	-0.02
lead 0 người viết	martyr	-0.14	teller	0.02
lead 0 nhỏ	martyr	0.11	teller	-0.01
lead 0 phóng viên	martyr	-0.05
lead 0 quản trang	martyr	-0.04	teller	0.21
lead 0 thiếu tá	martyr	-0.11	teller	-0.13
lead 0 thuyền phó	martyr	0.08	teller	-0.03
lead 0 thượng tá	martyr	-0.05	teller	-0.01
lead 0 thầy	martyr	-0.02	teller	-0.09
lead 0 thầy giáo	martyr	-0.03	teller	-0.04
lead 0 thằng	martyr	0.34	teller	-0.19
lead 0 tiểu đội trưởng	martyr	-0.01	teller	-0.01
lead 0 trinh sát	martyr	0.02	teller	-0.01
lead 0 trung sĩ	martyr	0.11	teller	-0.02
lead 0 trung tá	martyr	-0.18	teller	-0.05
lead 0 trung úy	martyr	-0.03	teller	-0.03
lead 0 trưởng thôn	martyr	-0.03	teller	0.07
lead 0 tui là	martyr	0.06	teller	0.09
lead 0 tui tên	martyr	-0.01	teller	0.06
lead 0 tên	martyr	-0.14	teller	0.11
lead 0 tên giấy tờ	martyr	0.07	teller	-0.01
lead 0 tên khai sinh	martyr	-0.09	teller	-0.02
lead 0 tên là	martyr	0.06	teller	0.04
lead 0 tên thật	martyr	0.05	teller	0.06
lead 0 tên tôi	martyr	-0.15	teller	0.09
lead 0 tên đầy đủ	martyr	0.1	teller	-0.06
lead 0 tên đầy đủ là	martyr	0.02
lead 0 tôi	martyr	-0.22	teller	0.45
lead 0 tôi là	martyr	-0.35	teller	0.48
lead 0 tôi tên	martyr	0.07	teller	0.22
lead 0 tôi tên là	martyr	-0.01	teller	0.08
lead 0 tổ trưởng	martyr	0.01	teller	0.05
lead 0 tức	martyr	0.09	teller	-0.03
lead 0 vợ	martyr	-0.13	teller	-0.01
lead 0 y sĩ	teller	-0.03
lead 0 y tá	martyr	0.21	teller	-0.03
lead 0 ông	martyr	-0.19	teller	-0.13
lead 0 đ c	martyr	0.13	teller	-0.07
lead 0 đại tá	martyr	-0.34	teller	0.01
lead 0 đại úy	martyr	-0.14	teller	-0.01
lead 0 đại đội trưởng	martyr	-0.04	teller	-0.07
lead 0 đề tên	martyr	0.09	teller	-0.02
lead 0 đồng chí	martyr	0.58	teller	-0.08
lead 1 anh	martyr	0.08	teller	-0.09
lead 1 ba	martyr	0.02
lead 1 bà	martyr	-0.04	teller	-0.12
lead 1 bác	martyr	-0.13	teller	0.3
lead 1 bạn	martyr	-0.02	teller	-0.03
lead 1 bố	martyr	-0.02	teller	0.1
lead 1 cha	martyr	0.02
lead 1 cháu	martyr	0.08	teller	-0.02
lead 1 chú	martyr	0.03	teller	0.19
lead 1 chỉ huy	martyr	0.01	teller	-0.01
lead 1 chị	teller	-0.04
lead 1 chồng	martyr	-0.24	teller	-0.01
lead 1 con	martyr	0.04	teller	0.06
lead 1 con gái	martyr	0.04	teller	-0.04
lead 1 con là	martyr	0.02	teller	-0.03
lead 1 con trai	martyr	-0.22	teller	-0.02
lead 1 có	martyr	0.26	teller	-0.07
lead 1 cô	martyr	0.06	teller	0.01
lead 1 cậu	martyr	0.08	teller	-0.06
lead 1 của	martyr	0.16	teller	0.28
lead 1 em	martyr	0.11	teller	-0.04
lead 1 em gái	teller	0.02
lead 1 em là	teller	-0.01
lead 1 em trai	martyr	-0.01
lead 1 gọi là	teller	-0.01
lead 1 họ tên	martyr	-0.02	teller	-0.02
lead 1 họ và tên	martyr	0.02	teller	-0.02
lead 1 liên lạc	teller	0.08
lead 1 liệt sĩ	martyr	0.03
lead 1 là	martyr	-0.22	teller	-0.11
lead 1 mang tên	martyr	-0.13	teller	-0.01
lead 1 mẹ	martyr	-0.03	teller	-0.02
lead 1 một	martyr	0.09	teller	-0.03
lead 1 nhỏ	martyr	-0.08	teller	-0.01
lead 1 nó	martyr	0.03	teller	-0.07
lead 1 thông tin	teller	-0.01
lead 1 thầy	martyr	0.08	teller	-0.12
lead 1 tài khoản	martyr	-0.05	teller	-0.02
lead 1 tên	martyr	-0.04	teller	-0.02
lead 1 tôi	martyr	0.18	teller	-0.28
lead 1 tôi là	martyr	-0.01	teller	0.01
lead 1 xưng	martyr	0.03	teller	-0.04
lead 1 xưng là	martyr	-0.01	teller	-0.02
lead 1 ông	martyr	0.14	teller	-0.08
lead 1 đồng chí	martyr	-0.01
lead 2 bác	martyr	-0.02	teller	0.05
lead 2 cháu	martyr	0.16	teller	-0.01
lead 2 chị	martyr	0.01	teller	0.07
lead 2 chồng	martyr	0.07
lead 2 con trai	martyr	-0.01	teller	-0.02
lead 2 có	martyr	0.01	teller	-0.04
lead 2 cô	martyr	-0.01	teller	-0.01
lead 2 cậu	martyr	0.06
lead 2 cụ	martyr	-0.01	teller	-0.01
lead 2 của	martyr	0.12	teller	-0.07
lead 2 em	martyr	0.02	teller	-0.01
lead 2 em gái	teller	-0.06
lead 2 liệt sĩ	martyr	-0.06	teller	0.04
lead 2 là	martyr	0.01	teller	-0.04
lead 2 một	martyr	0.15	teller	-0.03
lead 2 tên	martyr	0.11	teller	-0.02
lead 2 tôi	martyr	0.05	teller	-0.01
lead 2 ông	martyr	0.05	teller	-0.03
lead:aka	martyr	-0.46	teller	-0.17
lead:battle	martyr	-0.1	teller	-0.01
lead:died	martyr	1.51	teller	-0.6
lead:kin	martyr	0.33	teller	-0.29
lead:kin mine anh	martyr	0.06	teller	-0.03
lead:kin mine anh trai	martyr	0.19	teller	-0.04
lead:kin mine ba	martyr	0.07	teller	-0.03
lead:kin mine bà	martyr	0.06	teller	-0.02
lead:kin mine bác	martyr	0.24	teller	-0.03
lead:kin mine bố	martyr	-0.3	teller	0.12
lead:kin mine bố chồng	martyr	0.12	teller	-0.03
lead:kin mine cha	martyr	0.09	teller	-0.05
lead:kin mine cháu	martyr	0.02	teller	0.06
lead:kin mine chú	martyr	0.21	teller	-0.04
lead:kin mine chị	martyr	-0.01	teller	-0.04
lead:kin mine chị gái	martyr	-0.01	teller	0.02
lead:kin mine chồng	martyr	0.09	teller	-0.02
lead:kin mine con	martyr	0.06	teller	0.07
lead:kin mine con trai	martyr	0.03	teller	-0.13
lead:kin mine cô	martyr	0.14	teller	-0.02
lead:kin mine cậu	martyr	-0.01	teller	-0.06
lead:kin mine dì	martyr	-0.03	teller	-0.02
lead:kin mine em	martyr	0.05	teller	-0.01
lead:kin mine em gái	martyr	-0.02	teller	0.1
lead:kin mine em trai	teller	0.1
lead:kin mine mẹ	martyr	-0.31	teller	-0.14
lead:kin mine vợ	martyr	-0.13	teller	-0.01
lead:kin mine ông	martyr	-0.04	teller	0.16
lead:kin other cháu gái	martyr	-0.01	teller	0.04
lead:kin other con	martyr	-0.11	teller	-0.01
lead:kin other con dâu	martyr	0.25	teller	-0.03
lead:kin other con gái	martyr	0.01	teller	0.01
lead:kin other con trai	martyr	-0.26	teller	0.01
lead:kin other em	martyr	0.09	teller	-0.04
lead:level	martyr	-0.13	teller	0.06
lead:link	martyr	0.53	teller	-0.02
lead:martyr	martyr	1.41	teller	-0.63
lead:mine	martyr	0.47	teller	-0.27
lead:naming	martyr	0.78	teller	-0.2
lead:office	martyr	-0.51	teller	-0.23
lead:pet	martyr	-0.02	teller	-0.07
lead:post	martyr	0.18	teller	-0.33
lead:rank	martyr	-0.36	teller	-0.28
lead:self	martyr	-1.07	teller	1.55
lead:signs	martyr	-0.02	teller	0.11
lead:site	martyr	0.04	teller	-0.05
lead:stop	martyr	-0.22	teller	-0.14
lead:tells	martyr	-0.05
lead:thing	martyr	-0.12	teller	-0.19
lead:title	martyr	0.08	teller	-0.3
lead:truename	martyr	0.51	teller	-0.12
led anh	martyr	0.03	teller	-0.08
led b trưởng	martyr	0.12
led bia	martyr	-0.09	teller	0.06
led biết	martyr	0.14	teller	0.01
led biết & ten	martyr	0.07	teller	-0.01
led by nothing	martyr	-0.06	teller	0.16
led by nothing & anh	martyr	0.05	teller	-0.31
led by nothing & au	martyr	0.05	teller	0.01
led by nothing & ba	martyr	0.14	teller	-0.29
led by nothing & bac	martyr	-0.18	teller	0.12
led by nothing & ban	martyr	-0.11	teller	-0.05
led by nothing & bo	martyr	-0.05	teller	-0.12
led by nothing & bui	martyr	-0.04	teller	0.05
led by nothing & cao	martyr	0.05	teller	-0.04
led by nothing & cau	martyr	0.12	teller	-0.15
led by nothing & cha	martyr	0.09	teller	-0.05
led by nothing & chau	martyr	-0.16	teller	0.2
led by nothing & chi	martyr	-0.08	teller	-0.01
led by nothing & chinh	martyr	-0.02	teller	-0.08
led by nothing & chong	martyr	-0.04	teller	-0.02
led by nothing & chu	martyr	-0.02	teller	0.07
led by nothing & co	martyr	0.3	teller	-0.16
led by nothing & con	martyr	0.02	teller	0.08
led by nothing & cu	martyr	-0.14	teller	0.08
led by nothing & d	martyr	0.03	teller	-0.02
led by nothing & dai	martyr	0.03	teller	-0.12
led by nothing & dang	teller	0.05
led by nothing & danh	teller	-0.06
led by nothing & dinh	martyr	0.04	teller	-0.01
led by nothing & do	teller	0.02
led by nothing & doan	teller	0.01
led by nothing & dong	martyr	0.06	teller	0.03
led by nothing & duong	martyr	0.04	teller	-0.02
led by nothing & e	martyr	-0.01	teller	0.03
led by nothing & em	martyr	0.07	teller	0.31
led by nothing & giap	martyr	0.01	teller	0.01
led by nothing & ha	martyr	0.04	teller	-0.02
led by nothing & ho	martyr	0.27	teller	-0.06
led by nothing & hoang	teller	0.03
led by nothing & hua	martyr	0.03
led by nothing & huynh	martyr	-0.03	teller	0.06
led by nothing & ky	martyr	-0.02	teller	-0.03
led by nothing & la	martyr	0.09	teller	0.07
led by nothing & lai	martyr	-0.02	teller	0.06
led by nothing & le	martyr	-0.01	teller	0.03
led by nothing & lien	martyr	-0.01	teller	0.1
led by nothing & liet	martyr	0.09	teller	-0.13
led by nothing & lo	martyr	-0.03	teller	0.09
led by nothing & ls	martyr	0.12	teller	-0.08
led by nothing & luong	teller	0.04
led by nothing & luu	martyr	0.03	teller	-0.01
led by nothing & ma	martyr	0.01	teller	0.01
led by nothing & mai	martyr	0.01	teller	0.01
led by nothing & me	martyr	-0.1	teller	-0.13
led by nothing & minh	martyr	-0.07
led by nothing & mot	martyr	0.19	teller	-0.05
led by nothing & nghiem	martyr	-0.05
led by nothing & ngo	martyr	-0.1	teller	0.05
led by nothing & nguoi	martyr	-0.57	teller	-0.02
led by nothing & nguyen	martyr	-0.2	teller	0.03
led by nothing & ong	martyr	0.09	teller	-0.13
led by nothing & pham	martyr	0.06	teller	0.05
led by nothing & phan	martyr	-0.1	teller	0.07
led by nothing & phi	martyr	0.02	teller	-0.01
led by nothing & phung	martyr	0.05	teller	0.02
led by nothing & quach	martyr	0.05	teller	-0.02
led by nothing & quan	martyr	-0.01	teller	0.06
led by nothing & quang	martyr	0.02	teller	0.01
led by nothing & sau	martyr	0.03	teller	-0.04
led by nothing & ta	martyr	-0.04	teller	0.04
led by nothing & ten	martyr	0.07	teller	-0.18
led by nothing & thach	teller	-0.01
led by nothing & thang	martyr	0.13	teller	-0.09
led by nothing & thay	martyr	0.03	teller	-0.12
led by nothing & thieu	martyr	-0.06	teller	-0.09
led by nothing & thong	teller	-0.01
led by nothing & thuyen	martyr	0.08	teller	-0.03
led by nothing & tieu	martyr	-0.01	teller	-0.01
led by nothing & to	martyr	0.04	teller	0.01
led by nothing & toi	martyr	-0.82	teller	0.61
led by nothing & tong	martyr	0.03
led by nothing & tran	teller	0.07
led by nothing & trinh	martyr	0.06	teller	-0.02
led by nothing & trung	martyr	0.07	teller	-0.05
led by nothing & truong	martyr	-0.14	teller	0.11
led by nothing & tu	martyr	0.07	teller	-0.04
led by nothing & tui	martyr	-0.04	teller	0.14
led by nothing & vi	martyr	0.01
led by nothing & vo	martyr	-0.04	teller	-0.01
led by nothing & vu	martyr	-0.07	teller	0.09
led by nothing & vuong	martyr	0.05	teller	-0.07
led by nothing & y	martyr	0.21	teller	-0.02
led by word a	martyr	0.04
led by word an	martyr	0.02	teller	-0.02
led by word an & anh	martyr	0.03
led by word anh	martyr	0.16	teller	-0.04
led by word b	martyr	0.02	teller	-0.13
led by word ba	martyr	0.15	teller	-0.11
led by word ba & con	martyr	0.15	teller	-0.11
led by word ba & la	martyr	0.1
led by word bac	martyr	0.21	teller	-0.02
led by word bac & ten	martyr	0.08	teller	-0.01
led by word bam	martyr	0.01	teller	-0.04
led by word ban	martyr	-0.03	teller	-0.02
led by word bang	martyr	0.07	teller	-0.01
led by word bao	martyr	-0.01	teller	0.04
led by word bay	martyr	-0.2	teller	-0.01
led by word bien	martyr	0.01
led by word binh	martyr	0.12	teller	-0.02
led by word bo	martyr	0.02	teller	-0.03
led by word bon	martyr	0.03	teller	0.02
led by word bong	martyr	0.06	teller	-0.01
led by word c	martyr	0.06	teller	0.04
led by word ca	martyr	0.03	teller	-0.01
led by word cam	martyr	-0.05
led by word cam & anh	martyr	-0.06	teller	-0.01
led by word canh	martyr	-0.05	teller	-0.01
led by word cha	martyr	-0.01	teller	-0.01
led by word chanh	martyr	-0.01
led by word chao	teller	0.01
led by word chat	martyr	-0.05	teller	-0.01
led by word chau	martyr	-0.01	teller	-0.01
led by word chep	martyr	-0.07	teller	0.08
led by word chi	martyr	0.05	teller	0.07
led by word chieu	martyr	-0.03	teller	0.04
led by word chinh	martyr	0.03	teller	0.09
led by word chu	martyr	0.07	teller	-0.09
led by word chung	martyr	-0.04	teller	-0.11
led by word chung & la	martyr	-0.02	teller	-0.02
led by word chuyen	martyr	-0.17	teller	0.04
led by word co	teller	-0.01
led by word coi	martyr	-0.15	teller	-0.02
led by word con	martyr	-0.03	teller	-0.05
led by word con & cu	martyr	-0.14	teller	-0.01
led by word con & ong	martyr	-0.17
led by word cong	martyr	0.01	teller	-0.02
led by word cu	martyr	-0.06	teller	-0.08
led by word cu & cua	martyr	-0.03	teller	-0.01
led by word cung	martyr	-0.03
led by word cuong	martyr	-0.02
led by word d	teller	0.01
led by word da	martyr	0.01	teller	-0.03
led by word dang	martyr	-0.12	teller	0.02
led by word dao	martyr	0.03	teller	0.01
led by word dat	martyr	-0.04	teller	-0.03
led by word dat & la	martyr	-0.01	teller	-0.02
led by word day	teller	0.04
led by word de	martyr	-0.06	teller	-0.06
led by word dia	martyr	-0.01	teller	-0.05
led by word dich	martyr	-0.1	teller	-0.04
led by word diem	martyr	0.02	teller	-0.03
led by word dien	martyr	-0.06	teller	0.08
led by word dinh	martyr	-0.1	teller	-0.04
led by word do	martyr	0.04	teller	-0.03
led by word doan	martyr	0.05	teller	0.05
led by word doc	martyr	0.08	teller	0.03
led by word doi	martyr	0.03	teller	-0.04
led by word doi & anh	martyr	0.01	teller	-0.01
led by word doi & la	martyr	-0.02
led by word doi & ong	martyr	-0.03
led by word doi & ten	martyr	-0.05	teller	0.03
led by word don	martyr	-0.25	teller	0.1
led by word dong	martyr	0.11	teller	-0.05
led by word dong & ong	martyr	0.07	teller	-0.02
led by word du	martyr	-0.04	teller	-0.02
led by word dua	martyr	0.02	teller	-0.03
led by word duc	martyr	-0.09	teller	-0.03
led by word dung	martyr	-0.14	teller	-0.02
led by word e	martyr	-0.02	teller	0.12
led by word gach	martyr	-0.02
led by word ghi	martyr	0.05	teller	-0.04
led by word ghi & la	martyr	-0.05	teller	-0.01
led by word ghi & le	teller	-0.01
led by word ghi & liet	martyr	0.02
led by word gia	teller	0.22
led by word gia & anh	martyr	0.13	teller	0.01
led by word gia & ba	martyr	0.03	teller	0.03
led by word gia & liet	martyr	0.02	teller	-0.01
led by word gia & ong	martyr	-0.02	teller	-0.02
led by word giay	martyr	0.07	teller	-0.04
led by word giup	martyr	-0.07	teller	0.12
led by word gon	martyr	-0.11
led by word ha	martyr	0.09	teller	-0.01
led by word hai	martyr	0.39	teller	-0.08
led by word hai & anh	teller	-0.01
led by word hai & la	martyr	0.09	teller	-0.03
led by word hai & liet	martyr	0.03
led by word hai & ten	martyr	0.15	teller	-0.02
led by word ham	martyr	0.07	teller	-0.02
led by word hang	martyr	0.02	teller	0.06
led by word hanh	martyr	-0.03	teller	-0.01
led by word ho	martyr	-0.17	teller	0.11
led by word ho & ong	martyr	-0.03	teller	-0.02
led by word hoa	martyr	0.02	teller	0.12
led by word hoac	martyr	-0.02	teller	-0.11
led by word hoc	martyr	-0.01	teller	-0.06
led by word hoi	martyr	0.1	teller	-0.02
led by word hoi & ba	martyr	0.02	teller	-0.02
led by word hoi & ong	martyr	-0.02	teller	-0.04
led by word hop	martyr	0.12	teller	-0.05
led by word hung	martyr	0.02	teller	-0.07
led by word huong	martyr	-0.04	teller	-0.02
led by word hy	martyr	-0.01	teller	-0.01
led by word ke	teller	0.01
led by word keu	martyr	0.04	teller	-0.03
led by word khac	martyr	0.2	teller	-0.09
led by word khac & chu	teller	-0.01
led by word khai	martyr	-0.17	teller	0.13
led by word khanh	martyr	0.07
led by word kich	martyr	0.03	teller	-0.02
led by word kiem	martyr	0.06	teller	-0.01
led by word kinh	martyr	-0.09	teller	-0.02
led by word ky	martyr	0.08	teller	-0.01
led by word la	martyr	0.26	teller	-0.01
led by word lai	teller	-0.1
led by word lam	martyr	0.02	teller	-0.01
led by word lan	martyr	0.02	teller	-0.08
led by word lang	martyr	0.03	teller	-0.02
led by word lau	martyr	-0.05	teller	-0.01
led by word lay	martyr	0.06	teller	-0.02
led by word le	martyr	0.01	teller	-0.01
led by word len	martyr	0.03	teller	-0.01
led by word lien	martyr	0.01	teller	-0.02
led by word linh	martyr	-0.12	teller	-0.03
led by word lo	martyr	0.07	teller	-0.01
led by word loc	martyr	0.05	teller	0.02
led by word loi	martyr	-0.09	teller	0.07
led by word loi & ong	martyr	-0.04	teller	0.03
led by word lon	martyr	0.01	teller	-0.01
led by word lua	martyr	-0.32
led by word luong	martyr	0.15
led by word luu	martyr	0.01	teller	-0.03
led by word luyen	martyr	-0.04	teller	-0.01
led by word ly	teller	0.03
led by word ma	martyr	0.15	teller	-0.06
led by word man	martyr	0.06	teller	-0.01
led by word mang	martyr	-0.12	teller	0.07
led by word mat	martyr	-0.08
led by word mau	martyr	-0.01
led by word may	martyr	-0.14	teller	-0.02
led by word me	martyr	0.02	teller	-0.02
led by word minh	martyr	-0.03	teller	-0.01
led by word mo	martyr	-0.04
led by word moi	martyr	-0.01
led by word mui	martyr	-0.17
led by word muoi	martyr	0.06	teller	-0.02
led by word my	martyr	-0.03	teller	-0.01
led by word nao	martyr	0.02
led by word ngai	martyr	-0.04
led by word ngan	martyr	0.05
led by word nghi	martyr	0.02
led by word ngo	martyr	0.01	teller	-0.02
led by word ngoan	martyr	-0.01
led by word nguyen	martyr	-0.01	teller	-0.01
led by word nha	martyr	-0.32	teller	0.02
led by word nha & anh	martyr	0.04	teller	-0.02
led by word nha & ba	martyr	-0.15	teller	0.08
led by word nha & bac	martyr	0.09	teller	-0.01
led by word nha & cu	martyr	-0.02	teller	-0.05
led by word nha & em	teller	0.06
led by word nha & ong	martyr	-0.21	teller	-0.02
led by word nha & toi	martyr	0.07	teller	-0.06
led by word nham	martyr	0.06
led by word nhan	martyr	0.26	teller	-0.08
led by word nhat	martyr	0.1	teller	-0.01
led by word nhat & la	martyr	0.03
led by word nhe	martyr	0.01	teller	0.09
led by word nhien	martyr	-0.02
led by word nhom	teller	0.06
led by word nhu	martyr	0.14	teller	-0.07
led by word ninh	martyr	0.04	teller	-0.01
led by word noi	teller	-0.02
led by word nu	martyr	-0.03	teller	-0.01
led by word nua	teller	-0.01
led by word nuoi	martyr	-0.06	teller	-0.04
led by word oi	martyr	-0.01	teller	0.23
led by word ong	martyr	0.13	teller	-0.05
led by word phai	martyr	-0.03	teller	-0.01
led by word phan	martyr	-0.12	teller	-0.01
led by word phong	martyr	0.04	teller	-0.02
led by word phu	martyr	0.02	teller	-0.01
led by word phuc	martyr	-0.08	teller	0.04
led by word phuoc	martyr	0.05
led by word phuong	martyr	-0.02	teller	-0.01
led by word q	martyr	-0.07	teller	-0.04
led by word quan	martyr	-0.04	teller	-0.02
led by word que	martyr	0.01	teller	-0.01
led by word quyen	martyr	-0.05
led by word quyet	martyr	0.04
led by word ra	martyr	0.02	teller	0.03
led by word rang	martyr	0.01	teller	-0.01
led by word rong	martyr	0.01
led by word ruot	martyr	0.04	teller	-0.01
led by word sai	martyr	0.08
led by word sai & ten	martyr	0.14
led by word sang	martyr	0.07	teller	-0.03
led by word sanh	martyr	0.06	teller	-0.01
led by word sau	martyr	0.01	teller	-0.01
led by word se	martyr	0.01	teller	-0.04
led by word so	martyr	-0.23	teller	-0.11
led by word son	martyr	0.03	teller	-0.04
led by word su	martyr	-0.02	teller	-0.01
led by word suu	martyr	-0.01
led by word tam	martyr	-0.02
led by word tang	martyr	0.02
led by word tau	martyr	0.01
led by word te	martyr	-0.05
led by word ten	martyr	0.11	teller	-0.04
led by word thai	martyr	-0.01
led by word tham	martyr	0.01
led by word than	martyr	0.05	teller	-0.01
led by word thanh	martyr	0.04	teller	0.07
led by word thay	martyr	-0.02	teller	0.03
led by word the	martyr	0.2	teller	-0.01
led by word thiet	martyr	0.01	teller	-0.03
led by word thieu	martyr	0.04	teller	-0.03
led by word tho	martyr	-0.07	teller	-0.01
led by word thoi	teller	-0.02
led by word thu	martyr	0.02
led by word thua	teller	-0.01
led by word thuong	martyr	0.03	teller	-0.01
led by word thuyet	martyr	0.04	teller	-0.01
led by word tien	martyr	-0.03	teller	-0.01
led by word tim	martyr	0.02	teller	-0.06
led by word tin	martyr	-0.04	teller	0.17
led by word tin & em	martyr	-0.01	teller	0.07
led by word tinh	martyr	0.11	teller	-0.01
led by word to	martyr	0.09	teller	-0.02
led by word toi	martyr	-0.12	teller	0.07
led by word trach	martyr	-0.04	teller	0.04
led by word trang	martyr	0.04	teller	-0.03
led by word tre	martyr	0.08	teller	-0.02
led by word tri	martyr	-0.14	teller	0.17
led by word trich	martyr	-0.03	teller	-0.01
led by word trinh	martyr	-0.01	teller	0.07
led by word trinh & toi	martyr	-0.01	teller	0.07
led by word trung	martyr	-0.05	teller	-0.03
led by word truong	martyr	-0.07	teller	0.05
led by word tu	martyr	0.11	teller	-0.03
led by word tuan	martyr	-0.01	teller	-0.01
led by word tui	martyr	-0.07	teller	0.15
led by word tuoi	martyr	-0.01	teller	0.08
led by word tuong	martyr	-0.01	teller	-0.01
led by word ut	martyr	0.06	teller	0.02
led by word van	martyr	0.08	teller	-0.01
led by word ve	martyr	0.13	teller	-0.02
led by word ve & anh	martyr	0.04	teller	0.01
led by word ve & co	martyr	0.03	teller	-0.01
led by word ve & la	martyr	-0.05	teller	-0.01
led by word viec	martyr	-0.05	teller	-0.04
led by word vien	martyr	0.05	teller	0.04
led by word viet	martyr	-0.14	teller	-0.02
led by word vinh	martyr	-0.07
led by word vong	martyr	0.05	teller	-0.01
led by word vu	martyr	-0.08	teller	0.02
led by word vung	martyr	-0.01
led by word vuong	martyr	-0.02	teller	-0.02
led by word xe	martyr	0.06	teller	0.01
led by word xuan	martyr	0.02	teller	-0.01
led by word xuong	martyr	0.01	teller	-0.04
led by word xuyen	martyr	-0.05
led by word y	martyr	-0.03	teller	-0.02
led by word yen	martyr	0.01
led bà	martyr	0.04
led bác	martyr	0.02	teller	-0.01
led báo	martyr	-0.04	teller	-0.03
led báo mộ	teller	-0.02
led báo tin	martyr	0.05	teller	-0.09
led bìa	martyr	-0.1	teller	-0.01
led bạn	martyr	0.01	teller	-0.01
led bảo	martyr	0.03	teller	0.02
led bảo & anh	martyr	-0.09	teller	-0.04
led bị thương	martyr	-0.08	teller	-0.01
led bố	martyr	-0.03	teller	-0.03
led cháu	martyr	-0.05	teller	0.04
led chôn	martyr	-0.08	teller	0.03
led chôn & dong	martyr	0.13
led chú	martyr	-0.05	teller	0.02
led chết	martyr	0.01	teller	-0.01
led chỉ	martyr	0.02	teller	-0.01
led chị	martyr	0.04	teller	0.06
led chỗ	martyr	0.06	teller	-0.06
led còn sống	martyr	-0.06	teller	0.05
led có	martyr	-0.08	teller	-0.02
led có & la	martyr	-0.11
led cô	martyr	-0.04	teller	0.06
led cõng	martyr	0.07
led cấp	martyr	0.07	teller	-0.01
led cầu	martyr	0.08	teller	-0.01
led cầu & ba	martyr	-0.06	teller	-0.01
led danh sách	martyr	0.03
led dân	martyr	-0.01
led dẫn	martyr	0.02	teller	-0.01
led dốc	martyr	-0.01	teller	-0.01
led dốc & ba	martyr	-0.03
led em	martyr	-0.04	teller	0.02
led ghi lại	martyr	-0.02	teller	0.03
led giấy báo tử	martyr	-0.08	teller	0.09
led giỗ	martyr	0.02	teller	-0.01
led gò	martyr	0.09
led gặp	martyr	-0.24	teller	-0.05
led gọi	martyr	0.18	teller	0.12
led gọi & anh	martyr	0.08	teller	0.01
led gọi & bac	martyr	-0.02	teller	0.02
led gọi & chau	teller	0.05
led gọi cho	teller	-0.07
led gửi	martyr	-0.24	teller	-0.06
led gửi & ban	martyr	-0.01	teller	-0.02
led gửi & dong	martyr	-0.09	teller	-0.02
led hang	martyr	0.06	teller	-0.01
led hang & tam	martyr	-0.02	teller	-0.01
led hi sinh	martyr	0.02	teller	-0.01
led hs	martyr	-0.03
led huyện	martyr	-0.06
led hy sinh	martyr	0.06	teller	-0.03
led hy sinh & co	martyr	0.1
led hài cốt	martyr	-0.05
led không về	martyr	0.05	teller	-0.03
led ký	martyr	-0.02	teller	-0.03
led kể	martyr	-0.1	teller	0.04
led kể & cua	martyr	-0.21	teller	0.04
led lh	martyr	-0.01	teller	-0.01
led liên hệ	martyr	-0.01	teller	0.09
led liên hệ & em	teller	0.03
led liệt sĩ	martyr	-0.07	teller	-0.01
led ls	martyr	-0.07
led là	martyr	-0.04	teller	0.05
led là & chau	martyr	0.04
led làng	martyr	-0.05	teller	-0.01
led mất	martyr	0.03	teller	0.01
led mất & cau	martyr	0.03
led mặt trận	martyr	-0.04	teller	-0.01
led mộ	martyr	0.28	teller	-0.1
led mộ & anh	martyr	0.07	teller	-0.01
led mộ & bac	martyr	-0.07	teller	0.01
led mộ & cau	martyr	0.04
led mộ & chu	martyr	-0.02	teller	-0.01
led mộ & hoang	martyr	0.04
led mộ & la	martyr	0.04
led mộ & le	martyr	0.02	teller	-0.02
led mộ & liet	martyr	0.05
led mộ của	martyr	0.01
led nghĩa trang	martyr	-0.04	teller	0.03
led nghĩa trang liệt sĩ	martyr	-0.02	teller	-0.01
led nguyên quán	martyr	-0.03	teller	-0.01
led người	martyr	0.05	teller	-0.07
led người & ban	martyr	-0.03	teller	-0.01
led người & la	martyr	0.11	teller	-0.02
led người & lai	martyr	0.01
led người & ten	martyr	-0.09	teller	-0.01
led người & xung	martyr	-0.01	teller	-0.03
led ngầm	martyr	-0.03
led ngầm & ta	martyr	-0.03
led nhắn	martyr	-0.08	teller	0.03
led nhắn cho	martyr	-0.01	teller	0.05
led nhặt	martyr	0.09	teller	-0.02
led nhặt & cua	martyr	0.05	teller	-0.02
led nhớ	martyr	-0.04	teller	-0.02
led ntls	martyr	-0.01
led nó	martyr	-0.02	teller	0.02
led nói	martyr	0.03	teller	-0.06
led núi	martyr	0.03
led nước	martyr	0.04	teller	0.01
led pháo	martyr	0.09	teller	-0.02
led phường	martyr	-0.02	teller	-0.02
led phần mộ	martyr	0.02
led quê	martyr	-0.21	teller	-0.02
led quê & anh	martyr	-0.01
led quê & hai	martyr	-0.01
led quê & nam	martyr	-0.01
led sinh	martyr	0.05	teller	-0.04
led stk	martyr	-0.03	teller	-0.01
led stk & ten	martyr	-0.03	teller	-0.01
led suối	martyr	-0.02
led suối & nam	martyr	-0.02
led sông	martyr	-0.01	teller	0.04
led thư	teller	0.14
led thư & cua	teller	0.15
led thằng	martyr	-0.01	teller	-0.02
led trú quán	martyr	-0.01	teller	-0.01
led trường	martyr	-0.1	teller	0.02
led trận	martyr	0.18	teller	-0.02
led tên	martyr	0.03	teller	0.04
led tìm	martyr	0.09	teller	-0.04
led tìm & bac	martyr	0.01
led tìm & cau	martyr	-0.01	teller	-0.03
led tìm & em	martyr	-0.03	teller	0.06
led tìm & liet	teller	-0.02
led tìm & ls	teller	-0.02
led tìm & ong	martyr	0.03	teller	-0.01
led tìm giúp	martyr	0.01	teller	-0.01
led tìm mộ	martyr	-0.01	teller	-0.03
led tìm mộ & bac	martyr	-0.02	teller	-0.01
led tìm mộ & em	martyr	0.02	teller	-0.01
led tìm mộ & liet	martyr	-0.04
led tìm mộ & ong	martyr	0.02
led tôi	martyr	-0.06	teller	-0.02
led tôi & anh	martyr	-0.03
led tổ	martyr	0.01	teller	-0.03
led viết	martyr	-0.07	teller	-0.05
led vào	martyr	0.03	teller	-0.01
led vào & tai	martyr	-0.03	teller	-0.01
led xin gọi	martyr	-0.01	teller	0.05
led xin liên hệ	teller	0.02
led xã	martyr	-0.01	teller	-0.11
led xã & co	martyr	0.06	teller	-0.05
led xã & tam	martyr	-0.03	teller	-0.01
led xóm	martyr	0.02	teller	0.02
led zalo	martyr	-0.01	teller	0.07
led ông	martyr	-0.08	teller	-0.05
led điểm cao	martyr	0.02	teller	-0.01
led đoàn	martyr	-0.08	teller	0.01
led đánh	martyr	-0.06
led đường	martyr	-0.08	teller	-0.02
led đường & nam	martyr	-0.01
led đền	martyr	0.07	teller	-0.02
led đồi	martyr	0.02	teller	-0.01
led đồi & ten	martyr	0.01
led đồi & toi	martyr	0.07
led đồn	martyr	0.01	teller	0.03
led đồng	martyr	0.05
led ấp	martyr	-0.01	teller	0.02
led:again	teller	0.02
led:again & tai	martyr	-0.03	teller	-0.01
led:alive	martyr	-0.14	teller	0.14
led:at	martyr	0.06	teller	-0.07
led:at & anh	martyr	0.08
led:at & ba	martyr	-0.06	teller	-0.02
led:at & bac	martyr	0.03	teller	-0.01
led:at & cau	martyr	-0.03	teller	-0.01
led:at & hai	martyr	-0.02
led:at & la	martyr	0.03	teller	-0.01
led:at & nam	martyr	-0.03
led:at & ong	martyr	-0.05	teller	-0.01
led:at & tam	martyr	-0.03	teller	-0.01
led:at & ten	martyr	0.01
led:at & toi	martyr	0.06	teller	0.05
led:battle	martyr	0.12	teller	-0.03
led:battle & cau	martyr	-0.03
led:battle & ten	martyr	0.08	teller	0.01
led:born	martyr	0.04	teller	-0.08
led:bury	martyr	-0.08	teller	0.03
led:bury & anh	martyr	-0.07	teller	-0.06
led:bury & dong	martyr	0.13
led:capture	martyr	0.06	teller	-0.02
led:contact	martyr	-0.26	teller	0.33
led:contact & anh	martyr	-0.16	teller	0.04
led:contact & ba	martyr	-0.02
led:contact & bac	martyr	-0.02	teller	0.01
led:contact & chau	teller	0.02
led:contact & chi	martyr	-0.01	teller	0.03
led:contact & em	martyr	-0.02	teller	0.12
led:contact & ong	martyr	-0.01	teller	-0.04
led:contact & toi	martyr	-0.01	teller	0.03
led:died	martyr	0.11	teller	-0.12
led:died & anh	martyr	0.08	teller	-0.09
led:died & ba	teller	-0.01
led:died & bac	martyr	-0.08	teller	0.01
led:died & cao	martyr	-0.01
led:died & cau	martyr	0.05
led:died & chu	martyr	-0.02	teller	-0.01
led:died & co	martyr	0.1
led:died & dong	martyr	0.11	teller	-0.01
led:died & em	martyr	0.02	teller	-0.02
led:died & hoang	martyr	-0.01	teller	0.08
led:died & la	teller	-0.02
led:died & le	martyr	0.02	teller	-0.02
led:died & liet	martyr	0.04
led:died & ong	martyr	-0.05
led:died & ten	martyr	0.05	teller	-0.06
led:enlist	martyr	-0.04
led:fell	martyr	0.11	teller	-0.07
led:fell & ba	martyr	-0.01
led:fell & ban	teller	-0.01
led:fell & cau	martyr	-0.01
led:fell & co	martyr	0.14	teller	-0.01
led:fell & la	martyr	0.07	teller	0.01
led:fell & ong	martyr	-0.08	teller	-0.01
led:gio	martyr	0.02	teller	-0.01
led:grave	martyr	0.16	teller	-0.1
led:grave & anh	martyr	0.1	teller	-0.03
led:grave & bac	martyr	-0.07
led:grave & cau	martyr	0.03	teller	-0.03
led:grave & chu	martyr	-0.01	teller	-0.01
led:grave & em	martyr	-0.01	teller	0.04
led:grave & hoang	martyr	0.04
led:grave & la	martyr	0.02	teller	-0.01
led:grave & le	martyr	0.02	teller	-0.02
led:grave & liet	martyr	0.04	teller	-0.02
led:grave & ls	martyr	0.01	teller	-0.03
led:grave & ong	martyr	-0.05	teller	0.07
led:home	martyr	-0.22	teller	-0.14
led:home & anh	martyr	0.03
led:home & ba	teller	-0.01
led:home & bac	martyr	-0.11
led:home & ban	martyr	-0.03	teller	-0.01
led:home & hai	martyr	-0.01
led:home & la	martyr	0.05	teller	-0.02
led:home & lai	martyr	0.01
led:home & nam	martyr	-0.01
led:home & tam	martyr	-0.02	teller	-0.01
led:home & ten	martyr	-0.09	teller	-0.01
led:home & xung	martyr	-0.01	teller	-0.03
led:hurt	martyr	-0.12	teller	-0.01
led:joined	martyr	0.02
led:kin	martyr	-0.05	teller	0.05
led:laid	martyr	0.25
led:letter	martyr	-0.02	teller	0.12
led:letter & cua	martyr	0.01	teller	0.15
led:level	martyr	-0.09	teller	-0.1
led:level & anh	martyr	-0.03	teller	-0.03
led:level & ba	martyr	-0.01	teller	-0.01
led:level & co	martyr	0.05	teller	-0.06
led:level & la	martyr	0.06	teller	-0.01
led:level & nam	martyr	-0.02	teller	-0.01
led:level & ong	martyr	0.06	teller	-0.01
led:level & tam	martyr	-0.03	teller	-0.01
led:level & ten	martyr	0.01	teller	0.03
led:level & trinh	martyr	-0.03	teller	0.02
led:link	martyr	-0.13	teller	-0.03
led:link & chau	martyr	0.04
led:link & la	martyr	-0.16	teller	0.03
led:martyr	martyr	-0.12	teller	-0.01
led:mine	martyr	-0.04	teller	0.05
led:moved	martyr	0.17	teller	-0.07
led:moved & cua	martyr	0.05	teller	-0.02
led:naming	martyr	-0.01	teller	-0.04
led:notice	martyr	-0.02	teller	-0.04
led:notice & dong	martyr	0.02	teller	-0.01
led:office	martyr	-0.09	teller	-0.05
led:office & ten	martyr	-0.03	teller	0.02
led:pet	martyr	-0.02	teller	0.04
led:post	martyr	0.01
led:rank	martyr	-0.04	teller	-0.01
led:returned	martyr	-0.01	teller	0.04
led:self	martyr	-0.04	teller	-0.02
led:self & anh	martyr	-0.01	teller	-0.01
led:site	martyr	0.06	teller	-0.04
led:site & ba	martyr	-0.09	teller	-0.02
led:site & ta	martyr	-0.03
led:site & tam	martyr	-0.02	teller	-0.01
led:site & ten	martyr	0.01
led:site & toi	martyr	0.07
led:stop	martyr	-0.2	teller	0.09
led:stop & anh	martyr	0.18	teller	-0.05
led:stop & ba	martyr	-0.05	teller	-0.09
led:stop & bac	martyr	-0.08	teller	0.02
led:stop & ban	martyr	-0.04	teller	-0.02
led:stop & bo	martyr	-0.03	teller	0.09
led:stop & cao	martyr	-0.02
led:stop & cau	martyr	-0.02
led:stop & chau	martyr	0.04	teller	0.05
led:stop & chi	martyr	-0.06	teller	0.01
led:stop & chu	teller	-0.01
led:stop & co	martyr	0.1	teller	-0.01
led:stop & con	martyr	0.03	teller	-0.05
led:stop & cu	martyr	-0.11	teller	-0.02
led:stop & cua	martyr	0.02
led:stop & dinh	martyr	-0.01	teller	-0.01
led:stop & dong	martyr	0.13
led:stop & em	martyr	-0.01	teller	0.03
led:stop & ha	martyr	0.03
led:stop & hai	martyr	-0.01	teller	-0.01
led:stop & hoang	martyr	-0.02	teller	0.08
led:stop & kim	martyr	-0.05
led:stop & la	martyr	-0.27	teller	-0.06
led:stop & lai	martyr	0.01
led:stop & liet	martyr	0.13
led:stop & nam	martyr	0.06	teller	-0.01
led:stop & ong	martyr	-0.06	teller	0.02
led:stop & tai	martyr	-0.03	teller	-0.02
led:stop & tam	martyr	-0.01
led:stop & ten	martyr	-0.08	teller	0.02
led:stop & thang	martyr	-0.02	teller	-0.01
led:stop & toi	martyr	0.07	teller	0.02
led:stop & tui	teller	0.05
led:stop & vuong	martyr	0.01	teller	-0.01
led:stop & xung	martyr	-0.01	teller	-0.03
led:stop & y	martyr	-0.02	teller	-0.01
led:tells	martyr	-0.24
led:tells & anh	martyr	-0.06	teller	-0.11
led:tells & ba	martyr	-0.02
led:tells & bac	martyr	0.07	teller	-0.01
led:tells & ban	martyr	-0.01	teller	-0.03
led:tells & bo	martyr	-0.05	teller	0.1
led:tells & cau	martyr	-0.15	teller	-0.01
led:tells & chau	teller	-0.08
led:tells & co	martyr	0.03	teller	0.01
led:tells & cong	martyr	-0.01	teller	-0.01
led:tells & cu	martyr	0.1	teller	-0.01
led:tells & cua	martyr	-0.12
led:tells & dong	martyr	0.06	teller	-0.02
led:tells & em	martyr	-0.04	teller	0.03
led:tells & la	martyr	-0.11	teller	0.05
led:tells & liet	martyr	0.01
led:tells & nguyen	martyr	0.02	teller	-0.01
led:tells & ong	martyr	0.1	teller	0.04
led:tells & ten	martyr	0.08	teller	-0.04
led:tells & thay	teller	-0.01
led:tells & toi	martyr	-0.03	teller	-0.03
led:thing	martyr	0.03	teller	-0.01
led:thing & anh	martyr	0.14	teller	-0.01
led:thing & ba	martyr	-0.12	teller	-0.03
led:thing & bac	martyr	0.02	teller	-0.01
led:thing & cau	martyr	0.01
led:thing & co	martyr	0.06
led:thing & cua	martyr	-0.09	teller	-0.01
led:thing & hai	martyr	-0.02
led:thing & la	martyr	0.07	teller	-0.02
led:thing & mang	martyr	-0.22	teller	-0.01
led:thing & nam	martyr	-0.05	teller	-0.02
led:thing & nguyen	martyr	-0.11	teller	0.04
led:thing & ong	martyr	-0.03
led:thing & tam	martyr	-0.04	teller	-0.02
led:thing & ten	martyr	-0.02	teller	0.04
led:thing & toi	martyr	0.06	teller	0.05
led:title	martyr	-0.11
led:title & anh	martyr	-0.02	teller	-0.01
led:title & ba	martyr	-0.03	teller	-0.06
led:title & bac	martyr	-0.06	teller	0.01
led:title & chu	martyr	-0.02	teller	-0.01
led:title & em	martyr	0.01	teller	0.02
led:title & la	martyr	-0.03	teller	-0.01
led:title & ten	martyr	0.01	teller	0.01
led:title & thang	martyr	-0.06	teller	-0.01
led:title & toi	martyr	0.03	teller	0.03
listed behind martyr	martyr	0.9	teller	-0.27
listed behind other	martyr	-0.26	teller	0.16
listed behind teller	martyr	0.03	teller	-0.1
named 1	martyr	0.07	teller	-0.4
named 2	martyr	0.15	teller	0.13
named again	martyr	0.22	teller	-0.43
named few	martyr	-0.27	teller	-0.01
named many	martyr	-0.14	teller	-0.15
no lead	martyr	-0.04	teller	-0.16
only full name	martyr	-0.16	teller	-0.34
opens	martyr	0.13	teller	0.19
place 0	martyr	0.14	teller	0.31
place 1	martyr	-0.04	teller	-0.26
place 2	martyr	0.02	teller	-0.32
place 3	martyr	-0.3	teller	-0.17
previous martyr	martyr	-0.44	teller	0.06
previous martyr in the sentence	martyr	0.23	teller	-0.55
previous other	martyr	-0.34	teller	0.09
previous other in the sentence	martyr	0.21	teller	-0.5
previous teller	martyr	0.45	teller	-0.89
previous teller in the sentence	martyr	0.1	teller	-0.56
quotes closed	teller	-0.09
row	martyr	0.35	teller	-0.2
row of the dead	martyr	0.47	teller	-0.22
row without a head	martyr	-0.12	teller	0.02
said close:again	martyr	-0.02	teller	0.02
said close:alive	martyr	-0.43	teller	0.01
said close:battle	martyr	0.2	teller	0.04
said close:born	martyr	0.13	teller	-0.15
said close:bury	martyr	-0.23	teller	-0.07
said close:capture	martyr	-0.01	teller	-0.01
said close:contact	martyr	0.01	teller	0.09
said close:day	martyr	0.19	teller	-0.24
said close:died	martyr	0.19	teller	-0.09
said close:enlist	martyr	0.2	teller	-0.1
said close:fell	martyr	0.74	teller	-0.44
said close:gio	martyr	0.04	teller	-0.16
said close:grave	martyr	-0.17	teller	-0.01
said close:home	martyr	0.71	teller	-0.32
said close:hurt	martyr	-0.24	teller	-0.08
said close:joined	martyr	-0.14	teller	-0.08
said close:laid	martyr	-0.08	teller	-0.01
said close:late	martyr	-0.47	teller	-0.02
said close:letter	martyr	0.07	teller	0.05
said close:martyr	martyr	-0.23	teller	0.06
said close:moved	martyr	0.12	teller	-0.02
said close:notice	martyr	-0.18	teller	-0.09
said close:office	martyr	-0.24	teller	-0.06
said close:post	martyr	0.17	teller	0.05
said close:rank	martyr	0.14	teller	-0.12
said close:returned	martyr	0.28	teller	-0.1
said close:tells	martyr	-0.27	teller	0.22
said close:unit	martyr	0.21	teller	0.1
said close:weak	martyr	0.36	teller	-0.11
said here:again	martyr	0.15	teller	-0.08
said here:alive	martyr	-0.28	teller	0.17
said here:battle	martyr	-0.01
said here:born	martyr	0.07	teller	0.06
said here:bury	martyr	0.22	teller	0.01
said here:capture	martyr	-0.07	teller	-0.03
said here:contact	martyr	-0.19	teller	0.16
said here:day	martyr	0.48	teller	0.02
said here:died	martyr	0.21	teller	-0.02
said here:enlist	martyr	0.01	teller	0.1
said here:fell	martyr	0.16	teller	-0.15
said here:gio	teller	-0.01
said here:grave	martyr	-0.06	teller	0.13
said here:home	martyr	0.17	teller	0.23
said here:hurt	martyr	-0.12
said here:joined	martyr	-0.05	teller	0.12
said here:laid	martyr	-0.07	teller	-0.02
said here:late	martyr	-0.07	teller	-0.01
said here:letter	martyr	0.09	teller	-0.06
said here:martyr	martyr	-0.12
said here:moved	martyr	0.17	teller	-0.05
said here:notice	martyr	0.2
said here:office	martyr	0.21	teller	0.03
said here:post	martyr	0.09	teller	-0.07
said here:rank	martyr	0.02	teller	-0.03
said here:returned	martyr	-0.09	teller	-0.05
said here:tells	martyr	0.07	teller	-0.01
said here:unit	martyr	-0.13	teller	0.14
said here:weak	martyr	-0.02	teller	-0.05
said later:again	martyr	-0.15	teller	-0.01
said later:alive	martyr	0.21	teller	-0.02
said later:battle	martyr	-0.09	teller	-0.03
said later:born	martyr	-0.08	teller	-0.03
said later:bury	martyr	-0.2	teller	-0.08
said later:capture	martyr	-0.05	teller	-0.04
said later:contact	martyr	0.16	teller	-0.06
said later:day	martyr	0.1	teller	-0.16
said later:died	martyr	0.19	teller	-0.18
said later:enlist	martyr	0.04	teller	-0.04
said later:fell	martyr	-0.16	teller	-0.16
said later:gio	martyr	-0.05
said later:grave	martyr	0.18	teller	-0.07
said later:home	martyr	0.03	teller	-0.27
said later:hurt	martyr	-0.03	teller	0.02
said later:joined	martyr	0.07	teller	-0.03
said later:laid	martyr	-0.01	teller	-0.01
said later:letter	martyr	-0.21	teller	-0.02
said later:martyr	martyr	-0.06	teller	-0.01
said later:moved	martyr	-0.08	teller	-0.08
said later:notice	martyr	-0.03	teller	-0.05
said later:office	martyr	-0.05	teller	-0.11
said later:post	martyr	-0.17	teller	-0.04
said later:rank	martyr	-0.16	teller	-0.03
said later:returned	martyr	0.08	teller	-0.01
said later:tells	martyr	0.25	teller	-0.25
said later:unit	martyr	-0.03	teller	-0.05
said later:weak	martyr	-0.14	teller	-0.03
said next:again	martyr	-0.08	teller	0.06
said next:alive	martyr	0.19	teller	-0.07
said next:battle	martyr	-0.3	teller	0.16
said next:born	martyr	-0.11	teller	0.01
said next:bury	martyr	0.35	teller	-0.17
said next:capture	martyr	0.05	teller	-0.05
said next:contact	martyr	-0.16	teller	-0.17
said next:day	martyr	0.17	teller	-0.07
said next:died	martyr	-0.14	teller	-0.02
said next:enlist	martyr	0.09	teller	-0.08
said next:fell	martyr	-0.21	teller	0.07
said next:gio	martyr	0.16	teller	-0.02
said next:grave	martyr	-0.03	teller	-0.11
said next:home	martyr	-0.16	teller	-0.05
said next:hurt	martyr	0.09	teller	-0.03
said next:joined	martyr	0.06	teller	-0.08
said next:laid	martyr	0.06	teller	-0.03
said next:last	martyr	0.02	teller	-0.02
said next:late	martyr	0.02	teller	-0.01
said next:letter	martyr	0.13	teller	-0.06
said next:martyr	martyr	-0.07	teller	-0.06
said next:moved	martyr	-0.18	teller	-0.16
said next:notice	martyr	0.14	teller	-0.11
said next:office	martyr	0.11	teller	-0.15
said next:post	martyr	-0.1	teller	-0.12
said next:rank	martyr	-0.01	teller	-0.03
said next:returned	martyr	-0.07	teller	-0.01
said next:tells	martyr	0.25	teller	-0.13
said next:unit	martyr	-0.04	teller	0.08
said next:weak	martyr	-0.14	teller	-0.1
said of them:again	martyr	0.12	teller	-0.11
said of them:alive	martyr	-0.02	teller	-0.05
said of them:battle	martyr	0.01	teller	-0.06
said of them:born	martyr	-0.16	teller	-0.02
said of them:bury	martyr	-0.1	teller	0.09
said of them:contact	martyr	-0.06	teller	-0.01
said of them:day	martyr	-0.48	teller	-0.03
said of them:died	martyr	-0.12	teller	-0.06
said of them:enlist	martyr	-0.05	teller	-0.03
said of them:fell	martyr	-0.38	teller	-0.12
said of them:gio	martyr	0.09	teller	-0.01
said of them:grave	martyr	0.41	teller	-0.12
said of them:home	martyr	-0.19	teller	-0.18
said of them:hurt	martyr	0.03	teller	-0.05
said of them:joined	martyr	-0.06	teller	-0.03
said of them:martyr	martyr	-0.08	teller	-0.05
said of them:moved	martyr	-0.15	teller	-0.02
said of them:notice	martyr	-0.16	teller	-0.04
said of them:office	martyr	0.17	teller	-0.03
said of them:post	martyr	-0.06	teller	-0.18
said of them:rank	martyr	0.03	teller	-0.01
said of them:tells	martyr	-0.03	teller	-0.04
said of them:unit	martyr	-0.21	teller	-0.09
said of them:weak	martyr	0.04	teller	0.01
said:again	martyr	-0.14
said:alive	martyr	-0.44	teller	0.09
said:battle	martyr	-0.19	teller	0.16
said:born	martyr	0.18	teller	-0.25
said:bury	martyr	0.13	teller	-0.31
said:capture	martyr	-0.08	teller	-0.13
said:contact	martyr	-0.08	teller	-0.01
said:day	martyr	0.33	teller	-0.27
said:died	martyr	0.2	teller	-0.16
said:enlist	martyr	0.32	teller	-0.11
said:fell	martyr	0.49	teller	-0.6
said:gio	martyr	0.15	teller	-0.19
said:grave	martyr	-0.02	teller	-0.04
said:home	martyr	0.49	teller	-0.29
said:hurt	martyr	-0.3	teller	-0.1
said:joined	martyr	-0.07	teller	-0.06
said:laid	martyr	-0.11	teller	-0.07
said:last	martyr	0.02	teller	-0.02
said:late	martyr	-0.52	teller	-0.03
said:letter	martyr	0.1	teller	-0.09
said:martyr	martyr	-0.43	teller	0.01
said:moved	martyr	-0.04	teller	-0.38
said:notice	martyr	0.16	teller	-0.24
said:office	martyr	-0.02	teller	-0.25
said:post	martyr	0.12	teller	-0.19
said:rank	martyr	-0.02	teller	-0.21
said:returned	martyr	0.1	teller	-0.16
said:tells	martyr	-0.12	teller	-0.15
said:unit	martyr	-0.05	teller	0.34
said:weak	martyr	0.09	teller	-0.29
text:battle	martyr	-0.36	teller	0.05
text:benefit	martyr	-0.02	teller	-0.03
text:by_comrade	martyr	-0.06	teller	0.25
text:by_finder	martyr	-0.09	teller	0.02
text:by_foreign	martyr	-0.05	teller	-0.07
text:by_keeper	martyr	0.29	teller	0.1
text:by_official	martyr	0.22	teller	-0.1
text:by_resident	martyr	-0.17	teller	-0.05
text:by_volunteer	martyr	-0.07	teller	0.04
text:dna	martyr	-0.2	teller	-0.13
text:enemy	martyr	-0.19	teller	0.03
text:foreign	martyr	-0.05	teller	-0.07
text:found	martyr	-0.11	teller	0.05
text:give_back	martyr	0.52	teller	-0.25
text:grave	martyr	0.08	teller	0.06
text:hearsay	martyr	-0.08	teller	-0.18
text:informs	martyr	-0.11	teller	-0.03
text:list	martyr	0.3	teller	0.02
text:recognition	martyr	0.03	teller	-0.09
text:relics	martyr	-0.03	teller	0.13
text:rumoured	martyr	-0.02	teller	0.03
text:scam	martyr	-0.21	teller	-0.21
text:seek	martyr	-0.27	teller	0.02
text:sought	martyr	-0.04	teller	0.07
text:stone	martyr	-0.24	teller	0.04
titled False	martyr	0.4	teller	-0.32
titled True	martyr	-0.59	teller	-0.1
to:again	martyr	0.06
to:alive	martyr	-0.13	teller	0.1
to:at	martyr	-0.09	teller	0.05
to:battle	martyr	-0.03	teller	-0.03
to:born	martyr	-0.03	teller	-0.1
to:bury	martyr	-0.06	teller	-0.02
to:capture	martyr	0.09	teller	-0.01
to:contact	martyr	-0.14	teller	0.47
to:died	martyr	0.21	teller	-0.14
to:enlist	martyr	-0.1
to:fell	martyr	0.17	teller	-0.04
to:gio	martyr	-0.02	teller	-0.01
to:grave	martyr	0.61	teller	-0.16
to:home	martyr	-0.15	teller	0.08
to:hurt	martyr	-0.03	teller	-0.02
to:joined	martyr	-0.01
to:kin	martyr	-0.11	teller	-0.1
to:laid	martyr	0.24	teller	0.03
to:letter	martyr	-0.07	teller	0.16
to:level	martyr	0.01	teller	-0.02
to:link	martyr	-0.11	teller	-0.01
to:martyr	martyr	0.01	teller	-0.01
to:moved	martyr	0.11	teller	-0.11
to:notice	martyr	-0.14	teller	0.1
to:office	martyr	-0.1	teller	0.03
to:post	martyr	0.08	teller	0.05
to:rank	martyr	-0.08	teller	0.01
to:returned	martyr	-0.02	teller	0.03
to:self	martyr	0.06	teller	-0.01
to:tells	martyr	0.05	teller	-0.03
to:title	martyr	0.14	teller	-0.01
typed before 03	martyr	0.07	teller	-0.04
typed before 1	martyr	0.11	teller	-0.04
typed before 10	martyr	0.01
typed before 11	martyr	0.03	teller	-0.01
typed before 12	teller	-0.02
typed before 13	martyr	0.02
typed before 14	martyr	-0.05	teller	0.04
typed before 15	martyr	0.02	teller	-0.01
typed before 1951	martyr	-0.04
typed before 1970	martyr	0.02	teller	-0.01
typed before 1972	martyr	0.04
typed before 2	martyr	0.04	teller	0.02
typed before 3	martyr	0.18	teller	-0.05
typed before 4	martyr	0.04	teller	0.06
typed before 41	martyr	0.02	teller	-0.02
typed before 42	martyr	0.02	teller	-0.03
typed before 5	martyr	-0.1	teller	-0.01
typed before 6	martyr	0.01	teller	-0.01
typed before 7	martyr	0.01	teller	-0.01
typed before 72	martyr	0.01
typed before 8	martyr	0.01
typed before 9	martyr	-0.02
typed before ^	martyr	0.13	teller	0.19
typed before a	martyr	0.01	teller	0.01
typed before an	martyr	0.03	teller	-0.01
typed before anh	martyr	-0.04	teller	-0.05
typed before ay	martyr	0.06
typed before b	martyr	0.02	teller	-0.13
typed before ba	martyr	0.12	teller	-0.11
typed before bac	martyr	0.02
typed before ban	martyr	-0.05	teller	-0.04
typed before bao	martyr	-0.12	teller	0.01
typed before bay	martyr	-0.02
typed before bia	martyr	-0.09	teller	0.06
typed before biet	martyr	0.03	teller	-0.01
typed before binh	teller	-0.01
typed before biết	martyr	0.11
typed before bo	martyr	-0.03	teller	-0.01
typed before bác	martyr	-0.02	teller	0.02
typed before báo	martyr	-0.02
typed before bên	teller	-0.01
typed before bảo	martyr	0.17	teller	0.01
typed before bắc	martyr	0.14	teller	-0.01
typed before bằng	martyr	0.05	teller	-0.02
typed before bố	martyr	-0.08	teller	-0.01
typed before bốn	martyr	0.03	teller	0.02
typed before c	martyr	0.02	teller	0.04
typed before cha	martyr	-0.01	teller	-0.01
typed before chi	martyr	-0.04	teller	0.13
typed before cho	martyr	0.08	teller	-0.04
typed before chon	martyr	-0.04	teller	0.08
typed before chung	teller	-0.03
typed before chân	martyr	-0.02	teller	-0.02
typed before chép	martyr	-0.05	teller	0.02
typed before chì	martyr	0.07	teller	-0.02
typed before chính	martyr	0.03	teller	-0.01
typed before chôn	martyr	0.03	teller	-0.04
typed before chồng	martyr	-0.05	teller	-0.01
typed before chứng	martyr	-0.04	teller	-0.03
typed before chữ	martyr	0.16	teller	-0.08
typed before co	martyr	-0.01	teller	-0.01
typed before con	martyr	-0.16
typed before cong	martyr	0.01
typed before cot	martyr	0.02
typed before cua	martyr	-0.01
typed before cung	martyr	-0.06	teller	-0.01
typed before các	martyr	-0.01	teller	-0.02
typed before còn	martyr	0.34	teller	-0.01
typed before cùng	martyr	-0.05	teller	-0.02
typed before cũ	martyr	-0.12	teller	-0.02
typed before cả	martyr	-0.05	teller	-0.01
typed before cảnh	martyr	-0.04	teller	-0.01
typed before cầu	martyr	0.13	teller	-0.01
typed before cốt	martyr	0.04
typed before dan	teller	-0.01
typed before dao	martyr	0.05	teller	-0.02
typed before dau	martyr	-0.04
typed before de	martyr	-0.04	teller	-0.02
typed before dia	teller	-0.04
typed before dinh	martyr	-0.02	teller	0.06
typed before diện	martyr	-0.05	teller	0.07
typed before do	martyr	-0.12	teller	0.03
typed before doi	martyr	0.02	teller	-0.01
typed before don	martyr	0.01	teller	0.03
typed before dong	martyr	0.04	teller	-0.03
typed before dung	martyr	-0.02	teller	-0.01
typed before dân	martyr	-0.01
typed before dịch	martyr	-0.09	teller	-0.04
typed before dốc	martyr	-0.03
typed before e	martyr	-0.02	teller	0.12
typed before em	martyr	-0.01	teller	-0.02
typed before gap	martyr	-0.07	teller	-0.02
typed before ghi	martyr	0.05	teller	-0.04
typed before gia	martyr	-0.05	teller	-0.01
typed before giup	martyr	-0.01	teller	0.08
typed before giúp	martyr	-0.05	teller	0.05
typed before giấy	martyr	0.07	teller	-0.04
typed before giữa	martyr	0.21	teller	-0.02
typed before goi	martyr	-0.02	teller	0.1
typed before gui	martyr	-0.14	teller	-0.01
typed before gò	martyr	0.08
typed before gạch	martyr	-0.02
typed before gặp	martyr	-0.17	teller	-0.02
typed before gọi	martyr	0.15	teller	0.07
typed before gửi	martyr	-0.1	teller	-0.04
typed before hai	martyr	0.08	teller	-0.04
typed before hang	martyr	-0.02	teller	-0.01
typed before he	teller	0.05
typed before hoa	martyr	0.01	teller	-0.05
typed before hoi	martyr	0.03	teller	0.07
typed before hung	martyr	-0.04
typed before huyen	martyr	-0.02	teller	-0.02
typed before huyện	martyr	-0.05
typed before hà	martyr	0.12	teller	-0.06
typed before hòa	martyr	0.01	teller	0.17
typed before hải	martyr	-0.02	teller	-0.03
typed before hệ	teller	0.06
typed before họ	martyr	-0.01	teller	0.06
typed before học	martyr	-0.06	teller	-0.02
typed before hỏi	martyr	0.07	teller	-0.03
typed before hộ	martyr	-0.06	teller	0.06
typed before hợp	martyr	0.1	teller	-0.03
typed before khac	martyr	0.06	teller	-0.03
typed before khai	martyr	-0.17	teller	0.13
typed before khắc	martyr	0.25	teller	-0.06
typed before kinh	martyr	-0.09	teller	-0.01
typed before ky	martyr	0.06	teller	-0.01
typed before kêu	martyr	-0.04	teller	-0.02
typed before kích	martyr	0.02	teller	-0.02
typed before ký	martyr	-0.02	teller	-0.02
typed before kể	martyr	-0.15	teller	0.04
typed before la	martyr	0.24	teller	-0.08
typed before lai	martyr	-0.04
typed before lam	martyr	0.04	teller	-0.01
typed before lang	teller	-0.01
typed before lh	martyr	-0.01	teller	-0.01
typed before linh	martyr	-0.02	teller	-0.01
typed before loi	martyr	-0.04
typed before ls	martyr	-0.06	teller	-0.01
typed before luong	martyr	0.02
typed before luu	martyr	0.02	teller	-0.02
typed before luôn	martyr	0.01	teller	-0.01
typed before làng	martyr	-0.05	teller	-0.01
typed before lính	martyr	-0.1	teller	-0.02
typed before lý	martyr	-0.01	teller	0.06
typed before lại	martyr	-0.13
typed before lộ	martyr	-0.02	teller	-0.01
typed before lộc	martyr	-0.01	teller	-0.01
typed before lớn	martyr	0.01	teller	-0.01
typed before lời	martyr	-0.04	teller	0.08
typed before mat	martyr	-0.01	teller	0.03
typed before me	martyr	-0.11	teller	0.01
typed before minh	martyr	-0.03	teller	-0.04
typed before mo	martyr	0.09	teller	-0.03
typed before mà	martyr	-0.07
typed before má	martyr	0.02	teller	-0.05
typed before máy	martyr	-0.05	teller	-0.01
typed before mình	martyr	-0.02	teller	0.16
typed before mất	martyr	0.07	teller	-0.01
typed before mẹ	martyr	-0.36	teller	-0.15
typed before mộ	martyr	0.08	teller	-0.04
typed before nam	martyr	-0.03	teller	-0.01
typed before nay	martyr	-0.1	teller	-0.01
typed before nghe	martyr	0.02	teller	-0.01
typed before nguoi	martyr	-0.03	teller	-0.03
typed before nguyên	martyr	-0.01	teller	-0.01
typed before người	martyr	0.02	teller	-0.02
typed before ngầm	martyr	-0.03
typed before nha	martyr	-0.06	teller	-0.01
typed before nhan	martyr	0.02	teller	-0.01
typed before nhat	martyr	0.09	teller	-0.02
typed before nhe	martyr	0.04	teller	0.02
typed before nhu	martyr	0.05	teller	-0.04
typed before nhung	teller	0.02
typed before nhà	martyr	-0.23	teller	-0.02
typed before nhân	martyr	0.06	teller	0.01
typed before nhé	martyr	-0.03	teller	0.07
typed before như	martyr	0.12	teller	-0.02
typed before nhất	martyr	0.1	teller	-0.01
typed before nhận	martyr	0.08	teller	-0.07
typed before nhắn	martyr	-0.01	teller	0.03
typed before nhớ	martyr	-0.04	teller	-0.02
typed before nhờ	martyr	-0.14	teller	-0.07
typed before ninh	martyr	0.04	teller	-0.01
typed before noi	martyr	0.12	teller	-0.05
typed before ntls	martyr	-0.01
typed before này	martyr	0.02	teller	-0.01
typed before nói	martyr	0.02	teller	-0.01
typed before năm	martyr	-0.02	teller	-0.01
typed before nước	martyr	0.05
typed before nội	martyr	-0.04	teller	0.01
typed before nữ	martyr	-0.03	teller	-0.01
typed before o	martyr	-0.03	teller	-0.01
typed before ong	martyr	0.02	teller	-0.01
typed before phong	martyr	0.03	teller	-0.02
typed before phó	martyr	0.03	teller	-0.01
typed before phúc	martyr	-0.02	teller	0.04
typed before phương	martyr	-0.01	teller	-0.01
typed before phước	martyr	0.01
typed before phải	teller	-0.01
typed before q	martyr	-0.07	teller	-0.04
typed before quan	martyr	-0.01	teller	-0.01
typed before que	martyr	-0.14	teller	-0.02
typed before quán	martyr	-0.04	teller	-0.02
typed before quê	martyr	-0.06	teller	-0.01
typed before ra	martyr	0.06	teller	-0.02
typed before rồi	martyr	-0.01	teller	0.04
typed before sai	martyr	0.08
typed before sat	martyr	-0.03	teller	-0.01
typed before sau	martyr	0.01	teller	-0.01
typed before si	martyr	-0.05
typed before sinh	martyr	0.13	teller	-0.03
typed before su	martyr	-0.05
typed before suối	martyr	-0.02
typed before sách	martyr	0.07
typed before sĩ	martyr	-0.06
typed before sơn	teller	-0.07
typed before sổ	martyr	-0.01	teller	-0.05
typed before tay	martyr	-0.03	teller	0.05
typed before ten	martyr	0.17	teller	-0.04
typed before thanh	martyr	0.02	teller	-0.01
typed before theo	martyr	-0.3	teller	-0.02
typed before thi	martyr	0.07	teller	-0.01
typed before thiệt	martyr	0.04	teller	-0.01
typed before tho	martyr	-0.13
typed before thành	martyr	0.02	teller	0.08
typed before thái	martyr	-0.01
typed before thì	martyr	0.12	teller	0.04
typed before thư	martyr	-0.05	teller	0.15
typed before thấy	martyr	0.06	teller	0.01
typed before thụ	martyr	0.01	teller	0.01
typed before tim	martyr	-0.02	teller	0.03
typed before tin	martyr	0.02	teller	0.14
typed before tiên	martyr	0.01	teller	-0.01
typed before toi	martyr	-0.13	teller	0.06
typed before trang	martyr	-0.01
typed before truoc	martyr	-0.03	teller	-0.01
typed before trước	martyr	-0.02	teller	-0.03
typed before trường	martyr	-0.11	teller	0.02
typed before trưởng	martyr	-0.13	teller	0.02
typed before trận	martyr	-0.06	teller	-0.01
typed before trẻ	martyr	0.02
typed before tu	martyr	-0.06	teller	0.07
typed before tui	martyr	-0.06	teller	0.16
typed before tìm	martyr	0.05	teller	-0.05
typed before tôi	martyr	0.02	teller	-0.05
typed before tổ	martyr	-0.02	teller	-0.01
typed before từ	martyr	-0.03	teller	0.07
typed before va	martyr	0.22	teller	-0.04
typed before ve	martyr	0.09	teller	-0.03
typed before vi	martyr	0.02
typed before vien	martyr	0.01	teller	0.02
typed before viet	martyr	-0.07	teller	0.04
typed before viên	martyr	0.02	teller	0.05
typed before viết	teller	-0.02
typed before việt	martyr	-0.05	teller	-0.02
typed before vo	martyr	-0.06	teller	-0.02
typed before voi	martyr	0.2	teller	-0.04
typed before vong	martyr	0.05
typed before vuon	martyr	-0.02
typed before và	martyr	0.06	teller	-0.01
typed before về	martyr	0.2	teller	0.01
typed before vệ	martyr	-0.03	teller	-0.02
typed before vị	martyr	-0.04	teller	-0.03
typed before với	martyr	0.26
typed before vợ	martyr	-0.13	teller	-0.1
typed before vụ	martyr	-0.07	teller	0.02
typed before xa	martyr	0.01	teller	-0.01
typed before xe	martyr	0.06	teller	0.01
typed before xuống	martyr	-0.08	teller	-0.03
typed before xã	martyr	-0.11	teller	-0.12
typed before y	martyr	0.01	teller	-0.01
typed before út	martyr	0.06	teller	-0.01
typed before đi	martyr	-0.09
typed before đinh	martyr	0.05	teller	-0.01
typed before đánh	martyr	-0.03
typed before đây	martyr	-0.03	teller	0.06
typed before đình	martyr	0.03	teller	0.09
typed before đó	martyr	0.01	teller	-0.04
typed before đông	martyr	0.1
typed before đăng	martyr	-0.02	teller	0.03
typed before đơn	martyr	-0.04	teller	0.09
typed before được	martyr	0.08	teller	-0.05
typed before đầu	martyr	0.19	teller	-0.02
typed before đề	martyr	-0.01	teller	-0.05
typed before đội	martyr	-0.03	teller	-0.03
typed before đức	martyr	-0.05	teller	-0.01
typed before ơi	teller	0.12
typed before ơn	martyr	-0.05
typed before ảnh	martyr	0.15	teller	0.01
typed before ấy	martyr	0.06	teller	-0.04
typed before ở	martyr	-0.1	teller	-0.01
with day before	martyr	-0.16	teller	-0.13
with day behind	martyr	-0.05	teller	-0.25
with phone before	martyr	-0.12	teller	0.05
with phone behind	martyr	-0.88	teller	0.99
with unit before	martyr	-0.14	teller	0.08
with unit behind	martyr	0.08	teller	0.27
woman	martyr	-0.86	teller	0.52
words 1	martyr	-0.13	teller	-0.15
words 2	martyr	-0.96	teller	-0.6
words 3	martyr	1.3	teller	0.3
words 4	martyr	-0.4	teller	0.02
words of text 0	martyr	0.13	teller	-0.25
words of text 1	martyr	0.11	teller	0.01
words of text 2	martyr	0.17	teller	-0.16
words of text 3	martyr	0.06	teller	-0.16
words of text 4	martyr	-0.17	teller	0.02
words of text 5	martyr	-0.48	teller	0.11""")
