"""What each piece of evidence about days is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	death	-0.19	birth	-0.49	joined	-0.6
+1=#	death	-0.08	birth	-0.15	joined	-0.12
+1=####	death	-0.29	birth	0.39	joined	-0.25
+1=$	death	-0.24	birth	-0.17	joined	-0.13
+1=a	death	-0.17	birth	-0.01
+1=ai	death	0.05	birth	-0.01	joined	-0.03
+1=anh	death	-0.09	birth	-0.14
+1=b1	death	-0.05	birth	0.05
+1=ba	death	0.2	birth	-0.03	joined	-0.11
+1=bac	death	-0.19	birth	-0.03	joined	0.08
+1=ban	death	0.12	birth	-0.03	joined	-0.04
+1=bao	death	-0.21	birth	-0.02	joined	-0.15
+1=ben	death	0.05	birth	-0.01	joined	-0.03
+1=bi	death	0.15	joined	-0.06
+1=binh	death	-0.09	birth	0.05	joined	0.16
+1=bo	birth	0.12
+1=boc	death	-0.12	birth	-0.01	joined	-0.02
+1=bom	death	0.19	joined	-0.02
+1=bon	death	-0.21	birth	-0.01	joined	-0.03
+1=c	death	0.13	birth	-0.02
+1=c4	death	0.27	birth	-0.1	joined	-0.06
+1=ca	death	0.09	birth	-0.08	joined	0.02
+1=cac	death	-0.1
+1=cai	death	0.1	joined	-0.04
+1=can	birth	0.02	joined	-0.01
+1=canh	birth	0.09
+1=cao	death	0.06
+1=cap	death	-0.07	birth	-0.04	joined	-0.13
+1=cau	death	0.09	birth	0.12	joined	-0.13
+1=cha	death	0.2	joined	-0.01
+1=chau	death	0.19	birth	0.16	joined	-0.03
+1=chet	death	-0.13	birth	-0.25	joined	0.37
+1=chi	death	-0.08	birth	-0.07	joined	-0.09
+1=chien	death	-0.05	birth	0.03	joined	-0.06
+1=cho	death	-0.26	birth	-0.05	joined	-0.02
+1=chon	death	-0.04	birth	-0.01	joined	-0.03
+1=chot	death	0.08	birth	-0.01
+1=chu	death	0.02	birth	-0.03	joined	-0.12
+1=chua	death	0.14
+1=chuc	joined	0.15
+1=chung	birth	-0.01	joined	-0.08
+1=chuyen	death	-0.03	birth	-0.03	joined	-0.02
+1=co	death	-0.26	joined	-0.02
+1=con	death	0.04	birth	-0.06	joined	0.07
+1=cong	death	0.09
+1=cu	death	-0.09	joined	0.13
+1=cua	death	-0.19	birth	-0.05	joined	0.09
+1=cung	death	0.04	birth	0.06	joined	0.06
+1=cuoi	death	-0.01	joined	0.02
+1=d	death	0.1	birth	0.01	joined	-0.04
+1=d4	death	0.04
+1=da	death	-0.1	joined	0.01
+1=dai	death	0.29	birth	-0.04	joined	-0.06
+1=dan	death	0.12	birth	-0.01	joined	-0.07
+1=dang	death	0.08
+1=danh	death	-0.06	joined	-0.03
+1=de	death	-0.04	birth	-0.02	joined	-0.04
+1=dem	birth	-0.03
+1=den	death	0.05	birth	-0.1	joined	-0.1
+1=di	death	-0.07	birth	0.15	joined	-0.12
+1=dia	death	0.03	birth	-0.02	joined	-0.02
+1=dinh	death	0.22	birth	-0.01	joined	-0.04
+1=do	death	0.08	joined	-0.08
+1=doan	death	-0.04	joined	0.11
+1=doi	death	-0.26	birth	-0.15
+1=don	death	0.01	birth	-0.07
+1=dong	death	0.13	birth	-0.06
+1=du	death	0.27	joined	-0.06
+1=dua	death	-0.17	birth	-0.01
+1=dung	death	-0.02
+1=duoc	death	-0.03	joined	0.12
+1=duoi	death	0.02
+1=duong	death	-0.11
+1=dv	joined	-0.06
+1=em	death	-0.17	birth	-0.13	joined	-0.07
+1=gan	death	0.11
+1=ghi	death	-0.06	birth	-0.12	joined	-0.15
+1=gia	death	-0.16	birth	-0.02	joined	-0.07
+1=giao	death	0.1	birth	0.1	joined	-0.02
+1=giay	death	0.14	joined	0.01
+1=gio	death	-0.18
+1=giu	death	0.01
+1=go	death	0.01	birth	0.04
+1=goc	death	-0.05
+1=ha	death	0.09	joined	0.05
+1=hai	death	0.06	birth	-0.06	joined	-0.1
+1=hang	death	-0.14	birth	-0.02	joined	-0.06
+1=hi	death	0.03	birth	-0.03	joined	-0.12
+1=hien	death	-0.02	birth	-0.17	joined	-0.09
+1=ho	death	-0.18	joined	0.08
+1=hoang	death	-0.1	birth	0.03	joined	-0.04
+1=hoi	death	-0.02	birth	-0.03	joined	-0.19
+1=hom	death	-0.04	joined	0.02
+1=hs	death	-0.24	birth	0.29	joined	0.11
+1=huyen	death	-0.14	birth	-0.02	joined	-0.01
+1=hy	death	-0.08	birth	-0.07	joined	0.28
+1=k	death	0.09	joined	-0.03
+1=khe	death	0.07	birth	-0.03
+1=khi	death	0.3	birth	-0.04	joined	-0.07
+1=khong	death	-0.05	birth	-0.13	joined	-0.14
+1=ko	death	-0.07	birth	-0.01
+1=la	birth	-0.07	joined	0.06
+1=lai	death	-0.05	joined	-0.01
+1=lam	death	-0.21	joined	0.13
+1=lang	death	0.12	birth	0.14	joined	-0.01
+1=le	death	-0.16	birth	-0.01
+1=len	death	-0.04	joined	-0.03
+1=lien	death	-0.01
+1=linh	death	0.15	birth	-0.04	joined	0.14
+1=lo	birth	-0.01	joined	-0.02
+1=loc	death	0.04
+1=luc	death	0.11	birth	-0.04	joined	0.26
+1=ma	death	-0.07	birth	-0.08	joined	-0.08
+1=mai	birth	0.02
+1=mang	joined	-0.01
+1=mat	death	0.07	birth	-0.06	joined	-0.02
+1=may	death	-0.04	birth	-0.06	joined	-0.11
+1=me	birth	-0.05	joined	-0.05
+1=minh	death	-0.06
+1=mo	death	0.19	birth	-0.11	joined	-0.09
+1=moi	death	-0.09	birth	-0.07	joined	0.14
+1=mot	death	0.02	joined	-0.05
+1=nam	death	0.17	joined	0.12
+1=nay	death	-0.04	birth	-0.02	joined	0.14
+1=nen	death	0.04	birth	-0.06	joined	-0.09
+1=ngay	death	-0.18	joined	-0.11
+1=nghe	death	0.07	birth	-0.07	joined	-0.06
+1=ngoai	joined	-0.08
+1=nguoi	death	0.18	birth	0.01	joined	-0.12
+1=nguyen	death	-0.27	birth	0.25	joined	0.06
+1=nha	death	0.02	birth	-0.16	joined	-0.15
+1=nhan	joined	-0.01
+1=nhap	death	-0.07	birth	0.16	joined	0.06
+1=nhung	death	-0.22	birth	-0.08	joined	-0.11
+1=nn	birth	0.01	joined	-0.03
+1=no	death	0.09	birth	0.18	joined	0.09
+1=noi	death	0.14	birth	-0.06	joined	-0.08
+1=o	death	0.22	birth	0.01	joined	-0.05
+1=ong	death	0.29	birth	-0.11	joined	-0.09
+1=phu	death	0.04
+1=phuc	death	0.03	birth	-0.02	joined	0.09
+1=qua	death	-0.06	birth	-0.02
+1=quan	death	0.35	birth	-0.05	joined	-0.1
+1=quang	death	0.05
+1=que	death	-0.26	birth	0.63	joined	-0.09
+1=quy	death	-0.08
+1=roi	death	-0.28	birth	-0.08
+1=sang	death	-0.2	birth	-0.02	joined	-0.01
+1=sau	death	0.13	joined	-0.01
+1=sinh	birth	0.07
+1=sot	death	0.06	birth	-0.02
+1=su	death	-0.08
+1=suoi	death	0.01
+1=tai	death	0.34	birth	0.17	joined	-0.17
+1=tan	birth	0.02
+1=tap	death	-0.02	birth	0.12
+1=tau	death	0.03	joined	-0.09
+1=tay	death	0.2
+1=ten	death	-0.01	joined	0.02
+1=than	death	0.1
+1=thang	joined	-0.11
+1=thanh	death	-0.07	birth	0.03	joined	-0.13
+1=thay	death	0.14	birth	-0.02	joined	-0.02
+1=theo	death	-0.13	birth	-0.03	joined	0.07
+1=thi	death	0.26	birth	-0.12	joined	-0.02
+1=thieu	death	-0.09	birth	0.06
+1=thu	death	-0.15	joined	0.15
+1=thuoc	death	0.03	birth	-0.01	joined	0.07
+1=thuong	death	-0.1	birth	0.05	joined	0.04
+1=tieu	death	0.18	birth	-0.05	joined	0.06
+1=tinh	death	0.03	birth	0.08
+1=tnxp	death	-0.1	birth	0.13	joined	-0.05
+1=to	death	0.14	birth	-0.05	joined	-0.05
+1=toi	death	-0.15	birth	-0.13	joined	-0.32
+1=tran	death	0.12	joined	-0.05
+1=trang	death	-0.2	birth	-0.1
+1=trao	death	-0.07	joined	-0.03
+1=tren	death	0.34	birth	-0.02	joined	-0.03
+1=troi	death	-0.17	birth	-0.02
+1=trong	death	0.18	birth	-0.03	joined	-0.16
+1=tru	death	0.01
+1=trung	death	-0.28	joined	0.26
+1=truoc	death	-0.08	birth	-0.02	joined	0.13
+1=truong	death	0.09	birth	-0.04
+1=tu	death	-0.16	joined	-0.02
+1=tui	death	0.14
+1=va	death	-0.06	joined	-0.16
+1=vao	death	-0.12	birth	-0.05	joined	-0.22
+1=ve	death	0.06	birth	-0.17	joined	0.17
+1=vi	death	0.07	birth	-0.06	joined	-0.05
+1=viet	death	0.09	birth	-0.02
+1=vinh	death	0.01	birth	0.02	joined	-0.03
+1=vo	death	0.07	birth	0.16	joined	-0.07
+1=voi	death	-0.17	birth	-0.01	joined	0.09
+1=vui	death	0.05
+1=vung	death	-0.07	birth	0.04
+1=vuong	death	0.07
+1=vuot	death	-0.01
+1=xa	death	-0.12	joined	-0.11
+1=xac	death	-0.03	joined	-0.03
+1=xe	death	0.15	joined	-0.03
+1=xin	death	-0.12	birth	-0.03	joined	-0.04
+1=xuan	death	0.06
+1=y	death	-0.03	birth	0.05	joined	-0.01
+1=yen	death	-0.07	birth	0.1	joined	-0.04
+2=#	death	-0.17	birth	-0.01	joined	-0.18
+2=##	death	-0.1	joined	0.02
+2=###	death	-0.12	birth	-0.19	joined	0.11
+2=####	death	-0.02	birth	-0.06	joined	0.03
+2=$	death	-0.24	birth	-0.17	joined	-0.13
+2=a	death	0.17
+2=ai	death	-0.04
+2=an	death	-0.08	birth	0.09
+2=anh	death	0.04	birth	-0.06	joined	0.06
+2=ap	death	0.09	joined	-0.01
+2=ay	death	0.14	birth	-0.07	joined	0.2
+2=b	death	-0.01	birth	-0.01
+2=b52	death	0.13
+2=ba	death	0.13	birth	-0.01	joined	-0.03
+2=bac	birth	-0.04	joined	-0.16
+2=bai	death	-0.02
+2=ban	birth	0.03
+2=bang	death	0.14	birth	0.05	joined	-0.03
+2=bao	death	-0.01
+2=bat	death	0.05	birth	-0.02	joined	-0.05
+2=bay	death	0.28	joined	-0.04
+2=ben	death	0.06
+2=benh	death	-0.03
+2=bi	death	0.02	joined	-0.06
+2=bia	death	0.21	birth	-0.11
+2=bien	death	0.12	joined	0.09
+2=biet	death	-0.04	birth	-0.02
+2=binh	death	0.02	birth	-0.01
+2=bo	death	-0.02	birth	0.21	joined	0.03
+2=boc	death	-0.15	birth	-0.01	joined	-0.01
+2=bom	death	0.12	joined	0.1
+2=bon	death	-0.05
+2=c	death	0.05	joined	-0.11
+2=ca	death	-0.2	birth	-0.01	joined	-0.02
+2=cac	death	-0.04	joined	-0.11
+2=cai	death	-0.07
+2=cam	death	-0.02	birth	0.02
+2=campuchia	death	-0.05	joined	0.1
+2=can	death	0.11	birth	-0.01	joined	-0.04
+2=canh	death	0.02
+2=cao	death	0.08	birth	-0.04	joined	0.1
+2=cap	death	-0.02	birth	-0.04	joined	-0.13
+2=cau	death	0.09
+2=cha	death	-0.06	birth	-0.01
+2=chan	death	-0.21
+2=chau	birth	0.09	joined	-0.05
+2=chet	death	-0.14	joined	0.04
+2=chi	death	0.22	birth	-0.05	joined	-0.06
+2=chien	death	0.2	birth	-0.03	joined	0.09
+2=cho	death	-0.11	birth	-0.05	joined	-0.06
+2=chon	birth	-0.02	joined	-0.01
+2=chong	death	0.11
+2=chot	death	0.05
+2=chu	death	0.21	joined	-0.02
+2=chua	birth	-0.01	joined	0.13
+2=chung	death	0.11	birth	-0.01	joined	-0.04
+2=co	death	0.4	birth	0.03	joined	-0.16
+2=con	death	-0.08	birth	-0.02	joined	-0.03
+2=cong	birth	-0.03	joined	0.1
+2=cu	death	-0.09	birth	0.04	joined	-0.01
+2=cua	death	0.03	birth	-0.01	joined	-0.02
+2=cung	death	-0.08	joined	-0.01
+2=cuoi	joined	-0.04
+2=d6	death	0.03	joined	-0.02
+2=da	death	0.04	joined	-0.08
+2=dac	death	-0.12	birth	0.02
+2=dai	death	-0.09	birth	-0.03
+2=dak	death	0.02
+2=dan	death	-0.09	joined	-0.02
+2=dang	death	0.24	birth	-0.01	joined	-0.04
+2=danh	death	-0.09	joined	-0.02
+2=dau	death	-0.08	birth	-0.02	joined	-0.05
+2=dem	death	0.09
+2=den	death	-0.11	birth	-0.01	joined	-0.02
+2=deo	death	0.03
+2=di	death	0.17	birth	0.07	joined	0.23
+2=dia	death	0.01	joined	-0.03
+2=dich	death	0.16
+2=diem	death	0.14	joined	-0.02
+2=dien	death	-0.01	birth	-0.04	joined	-0.01
+2=dinh	death	-0.13	birth	0.03	joined	-0.18
+2=do	death	-0.12	birth	-0.05	joined	0.11
+2=doan	death	-0.01	birth	-0.09	joined	0.17
+2=doi	death	0.07	birth	0.18	joined	0.01
+2=dong	death	0.11	birth	0.05	joined	-0.01
+2=du	death	0.13	birth	0.05	joined	-0.02
+2=dua	death	-0.04	birth	-0.03	joined	-0.03
+2=dung	death	0.01	birth	0.04	joined	-0.06
+2=duoc	death	-0.23
+2=duong	birth	0.02	joined	-0.05
+2=em	joined	-0.09
+2=gac	death	0.14
+2=gai	death	-0.07	birth	0.05
+2=ghi	death	-0.1	birth	-0.03	joined	-0.02
+2=gia	death	0.04	birth	0.07
+2=giao	death	-0.17	birth	0.06	joined	-0.01
+2=giay	birth	-0.01	joined	-0.1
+2=gio	death	-0.02	joined	-0.02
+2=giu	death	-0.07
+2=go	death	0.15	birth	-0.01
+2=goc	death	0.06	joined	0.1
+2=gui	death	-0.07
+2=h	death	0.1	joined	-0.03
+2=ha	birth	0.01
+2=hai	death	0.27	joined	-0.05
+2=ham	death	0.14
+2=hang	death	0.01
+2=het	death	0.06	birth	-0.02	joined	0.06
+2=hi	death	-0.02	joined	0.03
+2=ho	death	-0.12	birth	-0.02	joined	0.07
+2=hoa	birth	0.09	joined	-0.05
+2=hoai	death	0.09
+2=hoang	birth	-0.06	joined	-0.02
+2=hoc	death	-0.07	joined	0.07
+2=hoi	death	0.05
+2=hom	death	-0.07	joined	-0.12
+2=hop	death	0.11
+2=hs	death	-0.07	birth	0.16	joined	-0.04
+2=hue	death	0.09
+2=hy	death	0.27	birth	-0.07	joined	-0.09
+2=k	joined	0.11
+2=ke	death	-0.11
+2=ket	death	-0.01	birth	0.13	joined	-0.01
+2=khac	death	-0.07
+2=khe	death	0.09	birth	-0.01	joined	-0.02
+2=khi	joined	-0.08
+2=khong	death	-0.28	birth	-0.1	joined	-0.25
+2=kich	death	0.29	joined	-0.07
+2=kinh	death	0.05	birth	0.04
+2=kon	death	0.07	joined	-0.01
+2=la	death	-0.18	birth	-0.01	joined	-0.12
+2=lac	death	-0.03
+2=lai	death	0.11	birth	-0.04	joined	-0.04
+2=lam	death	-0.05	birth	-0.02	joined	-0.12
+2=lang	death	-0.17	birth	0.09	joined	0.06
+2=lao	death	0.06
+2=lap	death	0.09	joined	-0.02
+2=lay	death	0.08
+2=le	death	-0.11
+2=len	death	-0.1	birth	-0.06	joined	0.16
+2=lien	death	0.05	birth	0.1	joined	-0.02
+2=linh	death	-0.04	birth	0.03	joined	-0.07
+2=lo	death	-0.17	birth	-0.01
+2=loc	death	0.03	birth	0.05	joined	-0.03
+2=loi	death	-0.12
+2=long	death	0.05
+2=lu	death	-0.24	joined	-0.03
+2=luc	death	0.02	joined	-0.02
+2=luong	death	0.07	birth	0.02	joined	-0.09
+2=ly	death	-0.15	birth	-0.01	joined	0.14
+2=ma	death	0.04	birth	-0.01	joined	-0.04
+2=mat	death	0.09	birth	-0.16	joined	-0.18
+2=minh	death	0.07
+2=mo	death	0.08	birth	-0.03	joined	-0.02
+2=mot	death	-0.25	birth	-0.01	joined	0.03
+2=muong	death	0.14	birth	0.02	joined	-0.01
+2=my	death	0.16	joined	-0.05
+2=nam	death	-0.15	birth	-0.03
+2=nay	death	-0.19	joined	-0.14
+2=nga	death	0.13	joined	-0.02
+2=ngay	death	-0.05	birth	-0.06	joined	0.23
+2=nghi	death	-0.17	birth	0.09
+2=nghia	joined	0.13
+2=ngoc	death	0.01
+2=ngu	death	-0.05	birth	0.15	joined	0.07
+2=nguoi	death	-0.36	birth	0.01	joined	0.06
+2=nguyen	death	-0.26
+2=nha	death	-0.12	birth	-0.03	joined	-0.02
+2=nhan	death	0.11	joined	-0.05
+2=nhap	death	-0.13	joined	0.36
+2=nhi	death	-0.07	joined	0.17
+2=nho	birth	0.06
+2=ninh	death	0.03	birth	0.01
+2=no	death	0.07
+2=noi	death	0.04	joined	-0.03
+2=o	death	-0.06	birth	-0.21	joined	-0.21
+2=ong	death	0.16	birth	0.01	joined	-0.11
+2=pha	death	-0.05	joined	-0.01
+2=phai	death	-0.13	birth	-0.06	joined	-0.05
+2=pho	death	-0.19	birth	0.19	joined	-0.01
+2=phong	joined	-0.07
+2=phu	death	0.09	birth	0.08	joined	-0.03
+2=phuc	death	0.2	birth	-0.02
+2=phum	death	-0.08
+2=phuong	death	0.07	birth	-0.02	joined	-0.03
+2=quan	death	-0.4	birth	0.33	joined	0.22
+2=quang	death	0.27	birth	-0.12	joined	-0.02
+2=que	death	0.04	birth	0.03	joined	-0.01
+2=quoc	death	0.2	birth	-0.08	joined	-0.04
+2=quy	death	-0.09	birth	-0.02	joined	-0.01
+2=ra	death	-0.07	birth	-0.09	joined	0.1
+2=rach	death	-0.09
+2=ro	death	-0.04	birth	-0.01
+2=san	death	-0.15
+2=sang	death	-0.13	birth	-0.03	joined	0.18
+2=sanh	birth	-0.03
+2=sau	death	0.07	birth	-0.01	joined	0.07
+2=si	death	-0.26	birth	0.08	joined	-0.02
+2=sinh	death	-0.11	birth	-0.11	joined	0.15
+2=so	death	-0.11	birth	-0.04	joined	-0.02
+2=song	death	0.04
+2=sot	death	0.03
+2=su	death	-0.06	birth	-0.06	joined	0.06
+2=suoi	death	0.1
+2=sy	death	-0.03	joined	0.04
+2=ta	birth	-0.05	joined	0.1
+2=tai	death	-0.17	joined	-0.02
+2=tam	death	0.05
+2=tan	death	-0.08	birth	0.17	joined	-0.01
+2=tang	death	0.08	joined	-0.02
+2=tap	death	-0.11	joined	0.06
+2=tau	death	0.13
+2=tay	death	-0.02	birth	-0.13	joined	-0.13
+2=ten	death	-0.09	birth	-0.08	joined	-0.02
+2=thach	death	0.01
+2=thai	birth	0.05	joined	-0.01
+2=thang	death	0.07	birth	-0.11	joined	-0.14
+2=thanh	death	-0.07	birth	0.14	joined	-0.03
+2=that	death	-0.04	joined	-0.06
+2=thay	birth	-0.04	joined	-0.1
+2=the	death	0.18	joined	-0.04
+2=theo	death	-0.01	birth	0.01
+2=thi	death	-0.03	birth	-0.02	joined	-0.03
+2=tho	death	-0.21	birth	0.06	joined	-0.04
+2=thon	death	-0.11	birth	0.16
+2=thu	death	0.13	birth	-0.01	joined	-0.21
+2=thuong	death	0.13	birth	-0.02	joined	-0.05
+2=thuy	death	-0.01	birth	-0.06
+2=tieu	birth	-0.04	joined	0.15
+2=to	death	0.14
+2=toc	death	-0.14	birth	0.02
+2=toi	death	0.01	birth	-0.18
+2=tong	death	0.1	birth	0.04	joined	-0.01
+2=tra	death	-0.04	birth	-0.07	joined	-0.09
+2=tram	death	0.04	joined	-0.01
+2=tran	death	0.23	birth	-0.07	joined	0.09
+2=trang	death	0.08	birth	-0.05
+2=tri	death	0.06	birth	0.09	joined	-0.03
+2=trinh	death	-0.15
+2=tro	death	-0.11
+2=trong	death	0.17	birth	-0.03	joined	0.08
+2=trung	death	-0.01	birth	0.15	joined	-0.07
+2=truong	death	0.11	birth	-0.12	joined	0.03
+2=tu	death	0.02	birth	-0.04	joined	-0.2
+2=tui	death	0.04	joined	0.1
+2=tuong	death	-0.02	birth	-0.01	joined	-0.02
+2=uy	death	-0.09	birth	-0.03
+2=va	death	-0.08	birth	0.01	joined	-0.02
+2=vam	death	0.02
+2=van	death	0.3	birth	-0.09	joined	-0.19
+2=vao	death	-0.17	birth	-0.03	joined	-0.06
+2=ve	death	-0.35	birth	0.01	joined	0.13
+2=vi	birth	-0.12	joined	-0.06
+2=vien	birth	-0.07	joined	0.09
+2=viet	death	-0.17	birth	-0.01	joined	-0.23
+2=vinh	death	0.14
+2=vo	death	0.02	birth	0.08	joined	-0.1
+2=voi	death	-0.08
+2=vu	joined	0.14
+2=vua	death	-0.03
+2=vung	death	0.07
+2=vuot	death	0.12
+2=xa	death	0.01	birth	0.17	joined	-0.03
+2=xay	death	-0.07
+2=xe	death	0.17	joined	-0.02
+2=xin	joined	0.01
+2=xom	death	0.07	birth	0.03
+2=xuan	death	0.1
+2=y	death	-0.18
+2=yen	death	-0.04	birth	0.09	joined	-0.02
+3=#	death	-0.1	birth	0.04	joined	0.11
+3=##	death	-0.36	birth	-0.1	joined	0.3
+3=###	death	-0.04	birth	-0.05	joined	0.01
+3=####	death	-0.14	birth	0.11	joined	-0.02
+3=$	death	-0.21	birth	-0.17	joined	-0.18
+3=a	death	0.05	joined	-0.03
+3=ai	death	-0.01	joined	0.15
+3=an	birth	-0.01	joined	-0.04
+3=anh	death	-0.33	joined	-0.05
+3=ay	birth	-0.01
+3=b	death	0.02	joined	-0.08
+3=ba	death	0.17	birth	-0.06	joined	-0.08
+3=bac	death	-0.16	birth	-0.07	joined	0.21
+3=ban	death	0.19	joined	-0.18
+3=bang	death	-0.09
+3=bao	death	-0.02	birth	-0.02	joined	-0.05
+3=bay	death	0.11	birth	-0.02	joined	-0.01
+3=ben	death	-0.21	birth	-0.02
+3=bi	death	0.24	joined	-0.06
+3=biet	death	0.18	birth	-0.02	joined	0.06
+3=binh	death	0.09	birth	0.07
+3=bo	death	-0.01	birth	-0.12	joined	0.17
+3=boc	death	0.1
+3=bom	death	-0.07	joined	-0.07
+3=bui	death	0.05
+3=c	death	-0.13	birth	-0.06	joined	0.04
+3=c1	death	-0.03	joined	0.04
+3=c4	birth	0.05
+3=c5	death	0.14
+3=c6	death	-0.01	joined	0.01
+3=ca	death	-0.01	joined	0.09
+3=cac	death	-0.05	birth	-0.03	joined	-0.01
+3=cai	joined	-0.01
+3=cam	death	-0.06
+3=can	death	0.11	birth	-0.01	joined	-0.03
+3=canh	death	0.08	birth	0.02
+3=cao	death	0.04
+3=cat	death	-0.16	joined	-0.01
+3=cau	death	0.13
+3=chanh	death	0.02	birth	0.03
+3=chau	death	0.06	joined	-0.02
+3=chay	death	0.08	joined	-0.01
+3=chet	death	-0.11	joined	-0.03
+3=chi	death	0.07	birth	0.09	joined	-0.13
+3=chien	joined	0.03
+3=chinh	death	-0.04	birth	0.05	joined	-0.08
+3=cho	death	0.11	joined	-0.04
+3=chon	death	0.19	birth	-0.02	joined	-0.04
+3=chong	death	0.06
+3=chu	death	0.06	birth	-0.01
+3=chua	death	0.26	birth	0.06	joined	-0.06
+3=chuc	joined	0.01
+3=chung	death	0.05
+3=chuyen	death	0.15
+3=co	death	-0.02	birth	-0.01	joined	0.1
+3=con	death	0.09	birth	-0.08	joined	-0.1
+3=cong	death	0.01	birth	0.03
+3=cot	death	0.06
+3=cu	death	0.22	birth	-0.04	joined	-0.03
+3=cua	death	-0.11	birth	0.04	joined	-0.02
+3=cung	death	0.03	birth	-0.04	joined	-0.09
+3=cuoi	death	0.05
+3=d2	birth	0.03	joined	-0.02
+3=da	death	-0.33	joined	-0.12
+3=dai	death	0.02
+3=dan	death	-0.26	birth	0.14	joined	-0.11
+3=dang	death	-0.05	birth	-0.03	joined	-0.01
+3=danh	death	0.24	birth	-0.08	joined	-0.06
+3=dao	death	-0.01
+3=dap	death	0.06
+3=dau	death	0.14	joined	-0.02
+3=de	death	-0.16	joined	-0.01
+3=dem	death	0.11	joined	-0.04
+3=deo	death	-0.18
+3=di	death	-0.03	birth	-0.02	joined	0.05
+3=dia	death	0.06
+3=diem	death	0.09
+3=dinh	death	0.19	birth	-0.08	joined	-0.11
+3=do	death	0.19	birth	-0.02
+3=doan	death	0.23	birth	-0.16	joined	0.09
+3=doi	birth	0.06	joined	0.12
+3=don	death	0.1	joined	-0.15
+3=dong	death	0.27	joined	-0.04
+3=du	death	-0.05	birth	-0.02	joined	0.02
+3=duc	death	0.08	birth	-0.06	joined	-0.01
+3=dung	birth	-0.01	joined	-0.03
+3=duoc	death	0.06	birth	-0.02	joined	-0.06
+3=duoi	death	0.09
+3=duong	death	-0.12	birth	-0.04	joined	0.19
+3=em	death	0.02	birth	-0.03	joined	0.04
+3=ghi	death	0.01	birth	-0.01	joined	0.03
+3=gia	death	-0.1	birth	-0.01	joined	-0.06
+3=giao	death	-0.11	birth	-0.01	joined	-0.03
+3=giay	birth	-0.04	joined	-0.04
+3=gio	death	0.05	joined	-0.03
+3=gioi	death	0.01
+3=go	death	0.05	birth	-0.04
+3=ha	death	-0.11	birth	0.13	joined	-0.09
+3=hai	death	-0.07	birth	-0.01	joined	-0.04
+3=ham	death	0.01
+3=hang	death	-0.25	birth	0.14
+3=hau	death	-0.03	joined	-0.08
+3=ho	death	-0.02	birth	-0.04	joined	-0.1
+3=hoa	joined	0.04
+3=hoang	birth	0.05	joined	-0.02
+3=hoc	death	-0.06	birth	-0.01	joined	-0.07
+3=hoi	death	-0.1	joined	-0.02
+3=hong	death	-0.08	birth	-0.04
+3=hop	death	-0.13
+3=hs	death	-0.16	birth	0.33	joined	-0.02
+3=huan	joined	0.08
+3=hung	birth	-0.06
+3=huyen	death	-0.01
+3=hy	death	-0.19	birth	0.04	joined	-0.07
+3=keo	death	0.04
+3=khac	death	-0.21
+3=khe	death	0.11	joined	-0.01
+3=khi	death	0.06
+3=kho	death	0.07	joined	-0.05
+3=khong	death	-0.01	birth	-0.11	joined	-0.13
+3=khu	death	-0.01	birth	-0.03	joined	0.09
+3=kia	death	0.07
+3=kich	death	0.11	birth	0.05	joined	-0.04
+3=kim	death	-0.02	birth	0.03
+3=ky	death	0.16	birth	-0.01	joined	-0.08
+3=la	death	0.16	birth	0.04	joined	-0.11
+3=lai	death	-0.36	birth	-0.03	joined	-0.04
+3=lam	death	-0.03	birth	-0.06	joined	-0.2
+3=lan	joined	0.03
+3=lang	death	0.29	birth	-0.02	joined	0.07
+3=lao	birth	-0.02	joined	-0.01
+3=lap	birth	0.05
+3=lay	death	-0.05
+3=le	death	-0.09	joined	-0.02
+3=len	death	0.09	birth	-0.01	joined	-0.01
+3=lien	death	-0.2	birth	0.03	joined	-0.04
+3=lo	death	-0.1	birth	0.05	joined	-0.01
+3=loc	death	0.08
+3=long	death	0.2	birth	0.02	joined	-0.03
+3=lop	death	0.01
+3=lu	death	-0.17	joined	-0.01
+3=luc	death	0.06	joined	-0.02
+3=lung	death	0.02	joined	-0.05
+3=luong	death	-0.04	birth	0.07	joined	-0.01
+3=ly	death	-0.08
+3=ma	death	0.13	birth	-0.02	joined	-0.01
+3=mai	death	0.05	birth	0.02	joined	-0.02
+3=mang	birth	0.06	joined	0.08
+3=mat	death	0.11	birth	-0.02	joined	-0.09
+3=may	death	-0.08	joined	0.04
+3=me	death	-0.04	birth	0.04	joined	-0.02
+3=minh	death	-0.06	birth	0.06
+3=mo	death	0.15	birth	-0.07	joined	0.13
+3=moi	death	-0.23
+3=mong	death	-0.03
+3=mot	death	-0.18	birth	-0.01	joined	0.02
+3=my	death	0.04
+3=nam	death	0.01	birth	0.06	joined	-0.27
+3=nay	death	0.03
+3=nga	death	-0.05
+3=ngay	joined	0.02
+3=nghe	death	-0.09	birth	-0.02	joined	-0.02
+3=nghi	death	-0.05	birth	0.15	joined	-0.03
+3=nghia	death	0.02	birth	-0.02	joined	-0.09
+3=ngo	death	0.19	birth	-0.01	joined	-0.04
+3=ngoc	death	0.07
+3=ngu	death	-0.13	joined	0.36
+3=nguoi	death	-0.06	birth	-0.04	joined	-0.06
+3=nguyen	death	-0.04	birth	-0.06
+3=nha	death	-0.04	birth	0.01	joined	0.15
+3=nhan	death	-0.02
+3=nhi	death	0.17
+3=nhu	death	-0.01	birth	-0.02
+3=ninh	death	-0.08
+3=no	death	-0.05	joined	-0.01
+3=noi	death	0.02	birth	-0.02	joined	0.02
+3=ntls	death	-0.12	birth	-0.06	joined	-0.04
+3=nung	birth	0.01
+3=o	death	0.01	birth	-0.16	joined	-0.18
+3=ong	death	-0.07	birth	-0.08	joined	0.18
+3=phai	death	-0.02	birth	0.14
+3=phan	death	-0.02	joined	-0.02
+3=phao	death	-0.02	birth	0.05	joined	-0.05
+3=phat	death	0.03
+3=phi	death	-0.15	joined	-0.02
+3=pho	death	-0.07	joined	0.05
+3=phu	death	-0.04	birth	0.1
+3=phuoc	death	-0.04	birth	0.04	joined	-0.01
+3=phuong	death	0.02
+3=qua	death	0.02	joined	-0.03
+3=quan	death	0.01	birth	0.09	joined	-0.03
+3=quang	death	-0.07	birth	-0.01	joined	0.12
+3=que	death	0.13	joined	-0.01
+3=quoc	death	0.04	birth	0.11	joined	-0.06
+3=quy	death	0.19	birth	-0.01
+3=ra	death	-0.16	birth	0.11	joined	-0.06
+3=ro	death	0.01
+3=roi	death	-0.02	birth	-0.06	joined	0.09
+3=sanh	death	0.14
+3=sau	birth	-0.04
+3=se	death	0.01
+3=si	death	-0.25
+3=sinh	death	0.28	birth	-0.08	joined	-0.08
+3=so	death	-0.24	birth	-0.1	joined	-0.08
+3=son	death	-0.1
+3=song	death	-0.02	birth	0.1
+3=ta	birth	-0.01	joined	-0.06
+3=tai	death	0.36	birth	-0.02	joined	-0.06
+3=tam	death	0.08	joined	0.11
+3=tan	death	-0.12	birth	-0.01	joined	0.15
+3=tang	birth	-0.01	joined	-0.01
+3=tap	death	-0.09	birth	-0.02	joined	-0.01
+3=tau	birth	-0.02	joined	-0.06
+3=tay	birth	0.06	joined	-0.14
+3=ten	death	-0.19
+3=thai	death	0.04
+3=tham	death	-0.07	joined	-0.01
+3=thang	death	-0.3	birth	0.15	joined	-0.17
+3=thanh	death	-0.04	birth	0.1	joined	-0.02
+3=thay	death	-0.24	birth	-0.03	joined	-0.07
+3=theo	joined	-0.03
+3=thi	death	-0.01	joined	0.08
+3=thien	death	0.03
+3=thieu	death	0.07	joined	-0.07
+3=tho	birth	0.07	joined	-0.05
+3=thoi	death	0.1	birth	0.08	joined	-0.02
+3=thon	birth	0.11	joined	-0.02
+3=thong	death	-0.01	joined	0.03
+3=thu	death	-0.28	birth	-0.01	joined	-0.15
+3=thuoc	death	0.16	joined	-0.03
+3=thuong	death	-0.06	birth	-0.02	joined	-0.04
+3=tieu	death	-0.01	birth	0.03	joined	0.1
+3=tin	death	-0.06	joined	-0.06
+3=to	death	-0.2	birth	-0.16	joined	-0.04
+3=toi	birth	-0.11	joined	0.09
+3=tra	death	-0.01
+3=trai	death	0.09	birth	-0.01
+3=tran	death	0.27	birth	-0.18	joined	-0.08
+3=trang	death	0.17	birth	-0.02
+3=trau	death	0.05
+3=tren	death	0.19	joined	0.06
+3=tri	death	0.04
+3=trinh	death	-0.14	joined	-0.02
+3=tro	birth	-0.06	joined	-0.12
+3=trong	death	0.04	birth	-0.02	joined	0.07
+3=trung	death	-0.14	birth	-0.12	joined	0.06
+3=truoc	death	-0.19	joined	-0.08
+3=truong	death	0.11	birth	0.1	joined	0.26
+3=tu	death	0.08	birth	0.02	joined	-0.02
+3=tum	death	0.07	joined	-0.01
+3=tuong	death	-0.13
+3=uy	birth	0.02	joined	-0.12
+3=va	death	-0.08	birth	-0.01
+3=van	death	-0.08	birth	-0.05	joined	-0.12
+3=vao	death	-0.19	birth	-0.02	joined	-0.02
+3=vat	death	0.03	birth	0.02	joined	-0.02
+3=ve	death	-0.28	birth	-0.06	joined	-0.01
+3=vi	death	-0.16	birth	0.04	joined	0.05
+3=vien	death	0.08	birth	0.13	joined	-0.05
+3=vinh	death	0.03
+3=vo	death	0.06	joined	0.14
+3=voi	death	0.02	joined	0.06
+3=vu	death	-0.02	joined	0.13
+3=vuc	death	0.01
+3=vuong	death	0.03
+3=xa	death	-0.04	joined	0.06
+3=xat	death	0.09
+3=xe	death	0.13
+3=xom	birth	-0.15
+3=xuan	death	-0.1
+3=xung	death	-0.05	birth	-0.03	joined	-0.11
+3=xuong	death	0.04
+3=xuyen	death	-0.19	birth	-0.01	joined	-0.11
+3=y	death	-0.06	joined	-0.04
+3=yen	death	0.09	birth	-0.01
-1=#	death	-0.14	birth	-0.04	joined	-0.06
-1=# & nam	death	-0.09	joined	0.02
-1=##	death	0.13	birth	-0.04
-1=## & ngay	joined	-0.02
-1=###	death	-0.09	birth	-0.11	joined	-0.19
-1=### & hom	death	0.1
-1=### & nam	death	-0.16
-1=### & ngay	death	-0.11	joined	-0.04
-1=### & trua	death	0.09
-1=####	death	0.49	birth	-0.56	joined	0.03
-1=#### & ####	death	0.71	birth	-0.46	joined	-0.3
-1=#### & nam	death	-0.11	birth	-0.04	joined	0.01
-1=#### & ngay	death	0.01	joined	-0.01
-1=2h	death	0.11
-1=^	death	0.01	birth	-0.04	joined	-0.08
-1=^ & ngay	death	0.1	joined	-0.03
-1=an	death	0.06	joined	-0.04
-1=ay	death	-0.12
-1=b	death	0.01	birth	-0.03	joined	-0.52
-1=b & ##	death	-0.05	joined	-0.14
-1=b & nam	death	-0.03	joined	-0.09
-1=b & thang	death	0.1	joined	-0.28
-1=b52	death	0.04
-1=bac	birth	-0.12	joined	-0.16
-1=bac & nam	death	-0.07	birth	-0.1	joined	-0.14
-1=ban	death	0.28	birth	-0.05	joined	-0.12
-1=ban & nam	death	0.16	birth	-0.02	joined	-0.01
-1=ban & ngay	death	0.12
-1=bang	death	0.1	birth	0.04	joined	-0.16
-1=bao	death	-0.1	birth	0.02	joined	-0.07
-1=bao & ####	death	0.06	birth	0.05	joined	-0.01
-1=bao & ngay	death	-0.12
-1=bat	death	-0.2	birth	-0.08	joined	-0.1
-1=bat & nam	death	-0.07	birth	-0.06	joined	-0.05
-1=bay	death	0.09	joined	-0.02
-1=be	death	0.03
-1=binh	death	0.16	birth	-0.03	joined	0.03
-1=binh & thang	death	0.07	joined	0.06
-1=bo	death	0.01	birth	-0.01	joined	-0.03
-1=boc	death	-0.12
-1=bom	death	0.2	birth	-0.02	joined	-0.02
-1=bom & ngay	death	0.02
-1=bua & ##	death	-0.06
-1=cam	death	-0.04	birth	0.01
-1=can	death	0.11	birth	-0.04	joined	-0.05
-1=can & nam	death	0.14	birth	-0.02
-1=can & ngay	death	0.05
-1=cap	death	-0.28	birth	-0.18	joined	-0.12
-1=cap & nam	birth	-0.01	joined	-0.01
-1=cap & ngay	death	-0.24	birth	-0.1	joined	-0.05
-1=chat	birth	0.06	joined	-0.01
-1=chet	death	0.23	birth	-0.1	joined	-0.11
-1=chet & #	death	0.02
-1=chet & ##	death	-0.07
-1=chet & nam	death	0.04
-1=chet & ngay	death	0.22	birth	-0.01	joined	-0.02
-1=chet & thang	death	0.05
-1=chi	death	0.09	joined	-0.02
-1=chia	death	-0.14
-1=chien	death	-0.05	birth	-0.03	joined	0.12
-1=cho	death	0.06	joined	-0.01
-1=chong	death	0.05	birth	-0.01	joined	-0.01
-1=chum	death	0.15
-1=co	death	-0.09	birth	0.07
-1=coi	death	0.07	birth	-0.01	joined	-0.01
-1=cong	death	0.07	birth	-0.04	joined	-0.06
-1=cu	death	-0.13	birth	-0.04	joined	0.05
-1=cu & nam	birth	-0.02
-1=cuoi	death	0.05	birth	-0.04	joined	0.08
-1=cuong	birth	0.04	joined	-0.04
-1=dan	death	-0.03	birth	0.14	joined	-0.04
-1=dang	joined	-0.02
-1=dao	joined	-0.01
-1=dau	death	0.09	birth	0.06	joined	-0.09
-1=dau & nam	death	0.13	birth	0.07	joined	-0.02
-1=dau & ngay	death	0.07
-1=day	death	0.05
-1=de	death	-0.16	birth	0.08	joined	-0.24
-1=de & #	death	-0.18	joined	-0.05
-1=de & ##	death	0.09
-1=de & ngay	death	-0.18	joined	-0.07
-1=den	death	-0.16	birth	-0.14	joined	-0.22
-1=den & ##	death	0.09	joined	-0.11
-1=den & ####	death	-0.26	birth	-0.06	joined	-0.18
-1=den & nam	death	0.13	birth	-0.03	joined	-0.08
-1=den & ngay	death	-0.05	joined	0.07
-1=den & thang	death	-0.17
-1=di	death	-0.54	birth	-0.39	joined	0.94
-1=di & #	death	-0.11	joined	0.17
-1=di & nam	death	-0.23	birth	-0.28	joined	0.52
-1=di & thang	death	-0.21	birth	-0.05	joined	0.38
-1=dich	death	-0.07
-1=dinh	death	-0.19	joined	-0.02
-1=do	death	0.15	birth	-0.09	joined	-0.1
-1=do & nam	birth	-0.04
-1=do & thang	joined	-0.03
-1=doan	death	0.03	birth	-0.05	joined	0.1
-1=doi	death	-0.26	birth	-0.15	joined	0.27
-1=doi & #	death	-0.04	joined	0.07
-1=doi & ##	joined	0.05
-1=doi & ####	death	-0.05	birth	-0.03	joined	0.17
-1=doi & nam	death	-0.07	birth	-0.04
-1=doi & thang	death	-0.04	birth	-0.02	joined	0.08
-1=dong	death	-0.22	birth	-0.02	joined	-0.06
-1=dong & ##	death	-0.15
-1=dot	death	-0.25	birth	-0.07	joined	0.45
-1=dot & #	death	-0.08	joined	0.24
-1=dot & thang	death	-0.15	birth	-0.02	joined	0.3
-1=duc	death	0.03	birth	0.02
-1=dung	death	-0.02	birth	-0.01	joined	-0.02
-1=duoc	death	-0.05	birth	0.04	joined	-0.01
-1=duong	death	-0.15	birth	-0.07	joined	0.27
-1=duong & ngay	death	-0.23	joined	0.24
-1=ghi	death	0.2	birth	-0.08	joined	-0.01
-1=ghi & ##	death	0.32	birth	-0.01	joined	-0.02
-1=ghi & ngay	death	-0.2	birth	-0.01	joined	0.09
-1=gia	death	0.11	birth	0.06	joined	-0.05
-1=giang	death	-0.09
-1=gio	death	0.24	birth	-0.04	joined	-0.11
-1=gio & chieu	death	0.15	joined	-0.01
-1=gio & ngay	death	-0.04	birth	-0.01	joined	-0.01
-1=gio & sang	death	0.06	joined	-0.03
-1=gio & trua	death	0.04
-1=gui	death	-0.05	birth	-0.01	joined	-0.12
-1=ha	death	0.14	birth	-0.06	joined	-0.03
-1=hai	death	0.09
-1=ham	death	0.2
-1=ho	death	0.02	birth	-0.02	joined	0.1
-1=hoa	birth	-0.01	joined	-0.03
-1=hoa & ngay	death	0.07
-1=hoang	death	-0.05	birth	0.06
-1=hoi	death	0.11	birth	-0.24	joined	-0.01
-1=hoi & ####	death	-0.14	birth	-0.1
-1=hoi & nam	death	0.15	birth	-0.07	joined	0.02
-1=hoi & thang	death	0.07	birth	-0.06	joined	-0.04
-1=hs	death	0.43	birth	-0.2	joined	-0.15
-1=hs & #	death	0.2	birth	-0.05	joined	-0.06
-1=hs & ##	death	0.21	birth	-0.03	joined	-0.03
-1=hs & ####	death	0.32	birth	-0.08	joined	-0.01
-1=hs & nam	death	0.07
-1=hs & ngay	death	0.01
-1=hung	death	-0.04	joined	-0.01
-1=ke	death	0.12	birth	-0.02	joined	-0.05
-1=ke & nam	death	0.21	joined	-0.03
-1=khanh	death	-0.09
-1=khe	death	0.05
-1=kich	death	0.24	joined	-0.05
-1=ky	death	-0.32	birth	0.02	joined	-0.09
-1=ky & ##	death	-0.11
-1=ky & ngay	death	-0.22	joined	-0.02
-1=la	death	0.11	birth	0.05	joined	0.18
-1=la & ##	death	0.2	birth	-0.05	joined	0.07
-1=la & mung	death	0.11	joined	-0.01
-1=la & nam	death	0.02	joined	0.12
-1=la & ngay	death	-0.06	joined	0.07
-1=la & thang	death	-0.06	joined	0.14
-1=lai	death	0.17	birth	-0.02	joined	-0.01
-1=lam	birth	-0.11	joined	-0.01
-1=lam & ngay	death	-0.11
-1=lan	death	-0.15	birth	-0.13	joined	0.05
-1=lan & dau	birth	-0.1	joined	0.15
-1=lang	death	-0.02	birth	-0.01	joined	-0.08
-1=lao	death	0.1	joined	-0.01
-1=lap	birth	-0.05
-1=lap & ngay	death	-0.03
-1=le	death	0.11	birth	-0.01	joined	-0.02
-1=linh	death	-0.29	birth	-0.11	joined	0.35
-1=linh & #	death	-0.09	joined	0.13
-1=linh & thang	death	-0.08	birth	-0.04	joined	0.06
-1=lo	death	-0.14	birth	-0.02
-1=loi	death	0.01	birth	-0.01	joined	-0.01
-1=lon	death	0.12
-1=long	death	0.02
-1=lu	death	0.04	joined	-0.01
-1=luc	death	-0.06	joined	-0.02
-1=lut	death	-0.07	birth	-0.02	joined	-0.02
-1=ly	death	-0.05	birth	-0.07	joined	0.18
-1=ma	birth	-0.01	joined	-0.03
-1=ma & nam	death	-0.02	joined	-0.02
-1=mai	death	-0.04	birth	-0.04
-1=mai & nam	death	-0.06	birth	-0.02
-1=mang	death	-0.06	birth	-0.06	joined	-0.07
-1=mat	death	0.08	birth	-0.26	joined	-0.25
-1=mat & #	death	0.21	joined	-0.01
-1=mat & ##	death	0.24	birth	-0.02	joined	-0.03
-1=mat & ####	death	0.08	birth	-0.14	joined	-0.05
-1=mat & dem	death	-0.21
-1=mat & nam	death	-0.3	birth	-0.06	joined	-0.05
-1=mat & ngay	death	0.31	joined	-0.04
-1=mat & thang	death	0.05
-1=mien	death	-0.15	birth	-0.08	joined	-0.08
-1=min	death	-0.08
-1=my	death	0.19	joined	-0.06
-1=my & ngay	death	0.05
-1=nam	death	-0.18	joined	-0.1
-1=nam & nam	death	-0.07	joined	-0.08
-1=nang	death	-0.2
-1=nay	death	-0.09
-1=ngay	death	0.04	birth	-0.05	joined	0.06
-1=nghia	death	-0.11	birth	0.03	joined	-0.01
-1=ngu	death	-0.35	birth	-0.22	joined	0.19
-1=ngu & #	death	-0.12	birth	-0.05	joined	0.02
-1=ngu & ##	death	-0.1	birth	-0.01	joined	0.19
-1=ngu & ####	death	-0.03	birth	-0.09	joined	0.03
-1=ngu & nam	joined	-0.17
-1=ngu & ngay	death	-0.05	joined	0.11
-1=ngu & thang	death	-0.12	joined	0.07
-1=nguyen	death	0.26	birth	-0.08	joined	-0.07
-1=nha	death	-0.13	birth	-0.07	joined	0.08
-1=nha & nam	death	-0.08	birth	-0.05	joined	-0.02
-1=nhan	death	-0.11	joined	-0.09
-1=nho	death	0.16	joined	0.09
-1=ninh	birth	0.06	joined	-0.05
-1=ninh & ####	death	0.03	birth	0.09
-1=nn	death	-0.11	birth	-0.08	joined	0.29
-1=nn & #	death	-0.08	birth	-0.05	joined	0.19
-1=nn & ##	joined	0.08
-1=no	death	-0.07	joined	0.14
-1=noi	death	-0.01	joined	-0.03
-1=noi & nam	death	-0.05
-1=nop	death	-0.06	birth	-0.01	joined	-0.01
-1=nua	death	0.13
-1=nuoc	birth	-0.01	joined	-0.04
-1=ong	death	0.12	joined	-0.02
-1=phai	death	-0.2	birth	-0.01	joined	-0.05
-1=phai & ####	death	-0.14	joined	-0.02
-1=phao	death	0.01
-1=phao & ngay	death	0.01
-1=pho	death	0.19
-1=phong	death	0.04	joined	0.08
-1=phong & ngay	death	0.05
-1=phu	death	-0.2	joined	0.12
-1=phuoc	death	0.03	birth	-0.01
-1=quan	death	0.03	birth	-0.07	joined	0.16
-1=quan & #	death	-0.12	joined	0.1
-1=quan & ##	birth	-0.02	joined	0.13
-1=quan & ngay	death	0.13
-1=que	death	-0.09	birth	-0.02
-1=que & nam	death	-0.05	birth	-0.01
-1=ret	death	0.19	birth	-0.01	joined	-0.03
-1=roi	death	0.14	joined	-0.07
-1=rong & ngay	death	0.01
-1=ruong	death	-0.04	joined	-0.03
-1=s	death	0.31	birth	-0.05	joined	-0.13
-1=s & ##	death	0.14	birth	-0.09	joined	-0.02
-1=s & ####	death	0.1	birth	0.03	joined	-0.08
-1=san	death	-0.09
-1=sanh	death	-0.01	birth	0.44	joined	-0.23
-1=sanh & ####	death	-0.15	birth	0.3	joined	-0.1
-1=sanh & nam	death	-0.06	birth	0.22	joined	-0.11
-1=sat	death	-0.02	joined	-0.01
-1=sinh	death	-0.41	birth	0.96	joined	-0.89
-1=sinh & #	death	-0.07	birth	0.01	joined	-0.04
-1=sinh & ##	death	-0.2	birth	0.22	joined	-0.12
-1=sinh & ####	birth	0.15	joined	-0.32
-1=sinh & dem	death	-0.15
-1=sinh & khoang	death	-0.2	birth	0.16
-1=sinh & mua	death	0.06
-1=sinh & mung	death	0.08	birth	0.05
-1=sinh & nam	death	-0.08	birth	0.62	joined	-0.42
-1=sinh & ngay	death	-0.05	birth	0.36	joined	-0.1
-1=sinh & thang	death	0.01	joined	-0.02
-1=sn	death	-0.28	birth	0.47	joined	-0.25
-1=sn & ##	death	-0.1	birth	0.2	joined	-0.08
-1=sn & ####	death	-0.19	birth	0.33	joined	-0.17
-1=so	death	-0.16	joined	-0.01
-1=son	birth	-0.03	joined	0.03
-1=ta	death	0.04	birth	-0.05	joined	-0.01
-1=tam	death	-0.01	birth	0.05	joined	-0.02
-1=tang	death	-0.09	birth	-0.01	joined	-0.02
-1=tang & nam	death	-0.04
-1=tap	death	-0.1	birth	-0.03	joined	-0.02
-1=tap & ####	death	-0.04	birth	-0.01
-1=tay	death	-0.18	birth	-0.05	joined	-0.02
-1=tay & nam	death	-0.2	birth	-0.03
-1=thai	joined	-0.11
-1=thang	death	0.04
-1=thanh	birth	-0.04	joined	-0.14
-1=that	death	0.05	birth	-0.02	joined	-0.01
-1=thay	death	0.09	joined	-0.03
-1=thi	death	0.14	joined	-0.04
-1=thien	death	0.09	birth	0.05	joined	-0.07
-1=tho	death	0.04	birth	-0.07	joined	-0.09
-1=thu	death	-0.16	joined	-0.07
-1=thuy	death	-0.23	joined	0.13
-1=tich	death	-0.16	birth	-0.05
-1=tiep	death	0.09
-1=tinh	death	0.15	birth	-0.02	joined	0.08
-1=tnxp	death	0.05	birth	-0.03	joined	0.02
-1=to	death	-0.01	birth	-0.02	joined	-0.03
-1=toi	death	-0.01	birth	-0.12	joined	-0.17
-1=toi & ####	death	-0.23	birth	-0.07	joined	-0.06
-1=toi & nam	death	-0.09	joined	-0.01
-1=toi & ngay	death	0.12	joined	-0.04
-1=tra	death	-0.14	joined	-0.12
-1=tran	death	0.04	birth	-0.02	joined	-0.09
-1=tran & ##	death	0.11	joined	-0.01
-1=tran & ngay	death	-0.09	joined	-0.01
-1=trang	death	-0.01	birth	-0.04	joined	-0.05
-1=tri	death	-0.08	joined	-0.02
-1=trong	death	-0.05	birth	0.04	joined	-0.03
-1=trong & nam	death	0.17
-1=truong	death	0.12	birth	-0.08	joined	-0.25
-1=truong & ##	death	0.14	birth	-0.07	joined	-0.03
-1=tu	death	-0.75	birth	-0.33	joined	0.29
-1=tu & #	death	-0.05	joined	0.13
-1=tu & ####	death	-0.31	birth	-0.05	joined	0.22
-1=tu & nam	death	-0.43	birth	-0.27	joined	0.13
-1=tu & thang	death	-0.08	birth	-0.03	joined	-0.02
-1=tuc	death	0.25	birth	0.11	joined	-0.07
-1=tuc & ngay	death	0.15	joined	-0.03
-1=tuyen	death	-0.16	birth	-0.05	joined	0.03
-1=van	death	0.04	birth	-0.04	joined	-0.02
-1=vao	death	-0.03	birth	-0.01	joined	-0.04
-1=vao & ##	death	-0.17
-1=vao & ngay	death	0.05
-1=vao & thang	death	0.01
-1=ve	death	-0.33	birth	-0.11	joined	-0.1
-1=ve & nam	death	-0.13	birth	-0.08	joined	-0.05
-1=vi	death	-0.05	birth	0.01	joined	-0.03
-1=viet	death	-0.14	joined	-0.06
-1=viet & ##	death	-0.1
-1=viet & ngay	death	-0.03
-1=vinh	death	-0.13	birth	0.04	joined	-0.02
-1=vu	birth	-0.05	joined	0.24
-1=xa	death	0.05	birth	-0.05	joined	-0.02
-1=xoai	death	0.03
-1=xuong	death	0.27	birth	-0.08	joined	-0.04
-1=xuong & ngay	death	0.06
-1=xuyen	death	-0.07	joined	0.1
-2=#	death	-0.01	birth	-0.03
-2=##	death	0.16	birth	-0.07	joined	-0.16
-2=###	death	-0.37	birth	-0.08
-2=####	birth	-0.08	joined	-0.01
-2=^	death	0.13	birth	-0.08	joined	-0.11
-2=a	death	0.11	birth	0.02	joined	0.02
-2=an	death	0.13	birth	-0.01	joined	-0.03
-2=anh	death	-0.18	birth	0.1	joined	-0.01
-2=ba	death	-0.04	birth	0.18
-2=bac	death	0.12	birth	-0.06	joined	-0.04
-2=bai	death	-0.02	joined	-0.01
-2=ban	death	0.26	birth	-0.11	joined	-0.03
-2=bang	birth	0.07
-2=bao	death	-0.14	birth	-0.01	joined	-0.1
-2=bau	death	0.17
-2=bay	death	0.08	birth	0.05
-2=ben	death	0.06	birth	-0.01	joined	-0.07
-2=bi	death	-0.05	birth	-0.04	joined	-0.1
-2=bia	death	-0.03
-2=bien	death	-0.06	birth	0.1	joined	0.12
-2=binh	death	-0.16	birth	-0.09	joined	-0.06
-2=bo	death	-0.13	birth	-0.06	joined	0.19
-2=bom	death	0.06
-2=bua	death	0.07	joined	-0.01
-2=ca	death	0.23	joined	-0.01
-2=cai	death	-0.11
-2=cam	death	-0.05	birth	-0.09
-2=can	birth	-0.11	joined	-0.04
-2=canh	birth	0.12	joined	-0.03
-2=cao	death	0.15	birth	-0.01	joined	-0.15
-2=cau	death	0.15	joined	-0.01
-2=chau	birth	0.05	joined	-0.02
-2=chet	death	0.22	birth	-0.02	joined	-0.04
-2=chi	death	0.15	birth	-0.16
-2=chien	death	-0.08	joined	-0.26
-2=cho	birth	-0.01	joined	-0.03
-2=chot	death	-0.01
-2=chu	death	0.14	joined	-0.03
-2=chung	death	0.15
-2=chuong	death	0.21	birth	-0.04	joined	-0.04
-2=chuyen	death	0.01
-2=co	death	0.11	birth	-0.13	joined	-0.11
-2=coi	death	0.06	joined	-0.03
-2=con	death	-0.03
-2=cong	death	-0.17	joined	-0.05
-2=cu	death	0.07	birth	-0.03	joined	0.07
-2=cua	death	0.1
-2=cung	death	0.15	birth	-0.02	joined	0.26
-2=cuoc	death	-0.03
-2=cuoi	death	-0.31	birth	-0.04	joined	-0.02
-2=da	death	-0.34	birth	-0.03	joined	-0.03
-2=dak	death	0.08	birth	-0.05	joined	-0.04
-2=dan	death	0.25	joined	-0.18
-2=dang	death	-0.04	birth	0.23	joined	-0.05
-2=danh	death	0.02	birth	0.1	joined	-0.06
-2=dau	death	0.06
-2=day	death	0.08	birth	-0.01	joined	-0.03
-2=di	death	-0.07	birth	-0.18	joined	0.07
-2=dien	death	0.13	birth	-0.09
-2=dinh	death	-0.12	birth	0.24	joined	-0.2
-2=do	death	-0.04	birth	-0.04	joined	0.21
-2=doan	birth	-0.04	joined	0.14
-2=doc	death	0.02
-2=doi	death	0.23	birth	-0.1	joined	0.1
-2=don	death	-0.04
-2=dong	death	0.18	birth	-0.16	joined	-0.21
-2=du	death	0.16	joined	-0.05
-2=duc	birth	0.04	joined	-0.14
-2=duoc	death	-0.14	birth	-0.02	joined	-0.01
-2=duong	death	0.08
-2=e42	death	0.01
-2=em	death	-0.07	birth	-0.02	joined	0.13
-2=f325	death	0.02
-2=gac	death	0.05
-2=ghi	death	0.13	joined	-0.03
-2=gia	death	-0.15	birth	-0.02	joined	0.07
-2=giang	death	0.02	birth	0.03	joined	-0.01
-2=giao	death	0.1	joined	-0.01
-2=giay	death	-0.17	birth	-0.02	joined	-0.11
-2=gio	death	-0.2	joined	0.04
-2=gui	death	-0.08	birth	-0.02	joined	-0.02
-2=h	death	0.35	birth	-0.24	joined	-0.04
-2=ha	death	-0.04	birth	0.01	joined	-0.05
-2=hai	death	-0.03	birth	-0.08	joined	-0.04
-2=hao	birth	0.02
-2=hi	death	0.27	birth	-0.1	joined	-0.01
-2=hien	birth	0.02
-2=hinh	death	-0.17	joined	0.15
-2=ho	death	-0.1
-2=hoa	death	0.01	birth	-0.08	joined	0.09
-2=hoi	death	-0.04	birth	-0.05	joined	-0.06
-2=hom	death	0.06	joined	-0.01
-2=hs	death	-0.09
-2=hung	death	0.07	birth	0.05	joined	-0.03
-2=huong	death	0.05	birth	-0.04	joined	-0.04
-2=huu	death	-0.06	birth	0.18	joined	-0.04
-2=huyen	death	-0.12	birth	-0.03
-2=hy	death	0.25	birth	-0.37	joined	-0.11
-2=ke	death	-0.11
-2=khai	death	0.12	joined	-0.01
-2=khang	death	0.11	birth	-0.07	joined	0.12
-2=khoan	death	-0.12	birth	-0.01	joined	0.13
-2=khoat	death	-0.09	birth	0.02
-2=khoi	death	0.03
-2=khong	death	-0.13	birth	-0.04	joined	-0.05
-2=kich	death	0.24	birth	-0.04
-2=kim	death	-0.07	birth	0.07	joined	-0.01
-2=kinh	death	-0.12
-2=kt	death	0.02
-2=ky	death	0.14	birth	-0.05	joined	0.09
-2=la	death	0.1
-2=lac	death	-0.02
-2=lai	death	0.01	birth	-0.06	joined	-0.12
-2=lam	death	-0.06	joined	-0.02
-2=lan	death	0.1	joined	-0.04
-2=lang	death	0.06	birth	-0.01	joined	0.14
-2=lao	death	-0.02	joined	-0.03
-2=lap	death	-0.01	joined	-0.01
-2=lay	death	0.04	joined	-0.02
-2=le	death	-0.13	birth	0.03	joined	0.12
-2=len	death	-0.15	joined	0.32
-2=lien	death	0.13
-2=lo	death	0.26	birth	0.01
-2=loc	death	0.01	birth	-0.1
-2=loi	death	-0.04	birth	0.04
-2=long	death	-0.04	birth	-0.07	joined	-0.09
-2=luc	death	0.08
-2=luong	birth	0.01
-2=luu	birth	-0.17
-2=ly	death	-0.01	birth	0.05
-2=ma	death	-0.03
-2=mat	death	0.08	birth	-0.05	joined	-0.12
-2=may	death	0.06	birth	-0.06	joined	0.12
-2=me	death	-0.21	birth	-0.06	joined	-0.04
-2=minh	birth	0.03	joined	-0.03
-2=mo	death	-0.12	birth	-0.04	joined	-0.01
-2=mot	death	0.09	birth	-0.07	joined	0.09
-2=muoi	death	-0.16	birth	0.07	joined	-0.02
-2=muong	death	0.04
-2=my	death	0.27	birth	-0.04	joined	0.05
-2=na	death	-0.03	birth	-0.04	joined	-0.01
-2=nam	death	-0.15	birth	0.03	joined	-0.01
-2=nay	death	0.09	birth	-0.02	joined	-0.05
-2=nga	death	0.08
-2=ngan	death	-0.02	joined	0.09
-2=ngay	death	-0.41	birth	0.12	joined	0.16
-2=nghe	death	0.18	joined	0.06
-2=nghia	death	-0.1	birth	-0.02	joined	0.24
-2=ngoc	birth	0.12
-2=ngu	death	-0.13	birth	-0.09	joined	0.28
-2=nguoi	death	0.01
-2=nha	death	-0.04	birth	0.06	joined	-0.07
-2=nhan	death	-0.07	birth	0.06
-2=nhap	death	-0.36	birth	-0.2	joined	0.55
-2=nho	death	0.08	birth	-0.01	joined	-0.01
-2=nhu	death	-0.05	birth	0.12	joined	-0.04
-2=nhung	death	-0.13	joined	-0.03
-2=nhuong	death	-0.05
-2=ninh	death	-0.12	joined	0.04
-2=no	death	0.07	birth	0.14	joined	0.02
-2=noi	death	0.03	joined	-0.01
-2=nui	death	0.02
-2=nung	death	-0.01	birth	0.02	joined	-0.01
-2=o	joined	0.05
-2=ong	death	0.04	birth	0.01	joined	0.02
-2=pha	death	0.17	joined	-0.03
-2=phao	death	0.04
-2=phat	death	-0.09
-2=pho	death	0.03
-2=phong	death	-0.08	birth	0.12
-2=phu	death	-0.19	birth	0.13	joined	-0.14
-2=phuc	death	0.11
-2=qua	death	-0.08	joined	-0.07
-2=quan	death	-0.2	birth	-0.05	joined	0.24
-2=quang	death	-0.01	birth	0.09	joined	-0.1
-2=que	death	-0.11
-2=quoc	death	-0.12	birth	0.01	joined	0.1
-2=quy	death	-0.16	birth	-0.02	joined	-0.03
-2=ra	death	-0.32	birth	-0.15	joined	-0.1
-2=rach	death	0.13	joined	-0.01
-2=ro	death	0.04
-2=roi	death	-0.14	birth	-0.02	joined	0.07
-2=sa	death	0.08	birth	0.04	joined	-0.04
-2=sang	death	-0.1	joined	-0.12
-2=sau	death	-0.06	birth	0.02	joined	-0.08
-2=si	death	0.15	birth	-0.01	joined	-0.03
-2=sinh	death	-0.06	birth	0.15	joined	-0.06
-2=so	death	-0.24	birth	-0.07	joined	-0.05
-2=son	death	-0.1	joined	0.09
-2=song	death	-0.33	birth	-0.06	joined	-0.02
-2=sot	death	0.19	birth	-0.01	joined	-0.03
-2=su	death	-0.17	joined	-0.01
-2=suoi	death	0.17
-2=suu	death	-0.14	birth	0.13	joined	0.1
-2=ta	death	0.15	birth	-0.05	joined	-0.04
-2=tai	death	0.01	birth	-0.06	joined	-0.47
-2=tam	death	0.03	birth	-0.06	joined	-0.02
-2=tan	death	0.07	birth	-0.04	joined	-0.02
-2=tay	death	0.15	birth	0.04	joined	-0.08
-2=tb	death	-0.06	joined	-0.05
-2=thach	death	-0.02	birth	0.04	joined	-0.03
-2=thai	death	0.09	birth	0.02	joined	-0.03
-2=thang	death	0.12
-2=thanh	death	-0.06	birth	0.13	joined	-0.02
-2=the	death	-0.05
-2=thi	death	-0.18	birth	0.36	joined	-0.21
-2=tho	death	-0.03	joined	0.11
-2=thoat	death	-0.06	birth	-0.09	joined	0.18
-2=thoi	joined	-0.02
-2=thu	death	-0.06	birth	0.05	joined	-0.1
-2=thuc	death	-0.03	birth	0.07
-2=thuong	death	-0.11	birth	-0.03	joined	-0.02
-2=thuy	death	0.08	joined	-0.03
-2=tich	death	-0.14
-2=tien	death	-0.15	birth	-0.01	joined	0.01
-2=tim	death	-0.08	birth	-0.02	joined	-0.05
-2=tin	death	0.02	joined	-0.08
-2=tinh	death	0.08	joined	0.01
-2=tnxp	death	0.07
-2=to	death	0.05	birth	-0.02	joined	0.11
-2=toi	death	0.27	birth	0.04	joined	-0.06
-2=tong	death	-0.15	joined	0.16
-2=tra	death	-0.05	birth	-0.01
-2=tram	death	-0.05	joined	-0.01
-2=tran	birth	-0.04	joined	-0.08
-2=trang	death	0.01
-2=trao	death	-0.18	joined	-0.12
-2=tri	death	-0.03	birth	-0.01	joined	-0.02
-2=trong	death	-0.03	birth	0.13	joined	-0.04
-2=trung	death	0.02	joined	-0.01
-2=truong	death	-0.1	birth	-0.05	joined	0.02
-2=tu	death	-0.24	birth	-0.02	joined	0.05
-2=tuc	death	0.06
-2=tuong	death	0.05
-2=tuyen	death	-0.01	joined	0.04
-2=van	death	-0.09	birth	0.47	joined	-0.2
-2=vao	death	-0.18	birth	-0.08	joined	0.15
-2=ve	death	-0.42	birth	-0.13	joined	-0.2
-2=vi	death	0.07	birth	-0.02	joined	-0.07
-2=vien	birth	-0.04
-2=viet	death	-0.08	birth	0.01	joined	-0.05
-2=vinh	birth	-0.04	joined	0.08
-2=vu	death	-0.06	joined	0.27
-2=vuon	death	-0.02	birth	-0.01
-2=xa	death	0.04	birth	-0.07	joined	-0.07
-2=xuan	death	0.01	birth	0.05	joined	-0.11
-2=xuyen	birth	0.03
-2=y	birth	-0.01	joined	-0.02
-3=#	death	-0.16	birth	0.02	joined	-0.17
-3=##	death	0.13	birth	-0.01	joined	-0.1
-3=###	death	-0.17	birth	-0.02	joined	0.07
-3=####	death	0.04	birth	-0.05	joined	-0.1
-3=^	birth	-0.09	joined	-0.12
-3=a	death	0.16
-3=an	death	-0.17	birth	0.1	joined	0.09
-3=anh	death	-0.09	birth	-0.07	joined	0.26
-3=ap	death	0.13	joined	-0.01
-3=ba	death	0.13	joined	-0.17
-3=bac	death	-0.23	joined	0.25
-3=ban	death	0.02	birth	-0.04	joined	-0.06
-3=bang	death	-0.05	birth	-0.03	joined	-0.01
-3=bao	death	-0.1	birth	-0.11	joined	-0.08
-3=ben	death	0.02	birth	-0.02	joined	-0.04
-3=bi	death	-0.02	birth	-0.1	joined	-0.09
-3=bien	joined	-0.1
-3=biet	death	0.16	birth	-0.01
-3=binh	death	-0.22	birth	-0.06	joined	-0.01
-3=bo	birth	-0.05	joined	0.26
-3=bom	death	0.06
-3=bot	death	0.28	birth	-0.02	joined	-0.03
-3=c	death	-0.05
-3=cac	death	-0.08	birth	-0.03
-3=cam	death	-0.15
-3=can	death	0.07	birth	0.04	joined	-0.05
-3=cao	death	-0.14	birth	0.05	joined	0.08
-3=cau	death	0.25	birth	0.01
-3=chau	birth	-0.02	joined	0.2
-3=chet	death	0.29	birth	-0.02	joined	-0.02
-3=chi	death	0.09	birth	-0.01	joined	0.09
-3=chien	joined	0.06
-3=cho	death	-0.09	joined	-0.03
-3=chon	death	0.13
-3=chong	death	0.02
-3=chu	death	0.14	birth	0.06	joined	-0.19
-3=chuc	death	-0.1
-3=chuyen	death	-0.01	joined	-0.02
-3=co	death	-0.07	joined	-0.01
-3=con	death	-0.11	joined	-0.04
-3=cong	death	0.12	birth	-0.22	joined	-0.07
-3=cu	joined	-0.03
-3=cua	death	-0.11	birth	-0.02	joined	-0.04
-3=cung	death	0.02	birth	-0.03	joined	0.13
-3=d3	death	-0.16
-3=da	death	0.03
-3=dac	death	-0.17
-3=dai	death	-0.13	joined	-0.01
-3=dam	death	0.12
-3=dan	death	-0.03
-3=dang	death	0.25	birth	-0.01	joined	-0.05
-3=danh	death	-0.1	joined	-0.01
-3=dao	death	0.09	joined	0.04
-3=dap	birth	-0.02	joined	-0.01
-3=dau	death	-0.05
-3=de	death	0.08	birth	-0.02
-3=den	death	-0.13	joined	-0.04
-3=deo	death	0.23	joined	-0.04
-3=di	death	-0.27	birth	-0.24	joined	0.63
-3=dia	death	-0.08	birth	-0.03	joined	0.04
-3=diem	death	0.1	joined	-0.01
-3=dinh	death	-0.13	birth	-0.03	joined	0.12
-3=do	death	0.06	birth	0.14	joined	-0.13
-3=doan	death	0.04	birth	-0.04	joined	-0.03
-3=doc	death	0.16
-3=doi	death	-0.01	birth	-0.14	joined	0.19
-3=don	death	-0.01	joined	-0.02
-3=dong	death	0.09	birth	0.08	joined	-0.04
-3=dot	birth	-0.01
-3=du	death	0.2	joined	-0.03
-3=dua	death	-0.13	birth	-0.02	joined	-0.04
-3=duc	death	-0.03	birth	0.1	joined	-0.05
-3=dung	death	-0.08	birth	-0.02	joined	-0.01
-3=duoc	death	-0.03	joined	-0.05
-3=duong	death	-0.01	birth	0.09	joined	0.03
-3=duy	death	-0.08	birth	0.12	joined	-0.03
-3=e95	death	0.02
-3=em	death	0.05	birth	-0.04	joined	-0.05
-3=f3	death	0.03
-3=f325	death	0.01
-3=gan	death	-0.15	joined	-0.03
-3=ghi	death	-0.28	birth	-0.03	joined	-0.05
-3=gia	death	0.06	birth	-0.01	joined	-0.19
-3=giang	birth	-0.01
-3=giao	death	0.06	birth	-0.01	joined	-0.01
-3=giay	death	0.04	birth	-0.03	joined	-0.1
-3=gio	death	-0.04
-3=go	death	0.05
-3=gui	death	0.04	birth	-0.04	joined	-0.08
-3=ha	death	0.08	birth	-0.02	joined	-0.01
-3=hai	death	-0.13	birth	0.17	joined	0.04
-3=hi	death	0.07	birth	-0.01
-3=ho	death	-0.11	joined	-0.04
-3=hoa	death	-0.01	birth	-0.15	joined	-0.16
-3=hoi	death	0.05	joined	-0.09
-3=hom	death	-0.03	birth	-0.01	joined	0.1
-3=hong	death	0.02	joined	-0.05
-3=hung	joined	0.02
-3=huu	birth	0.1	joined	-0.09
-3=huy	death	0.07	joined	-0.05
-3=huyen	death	-0.19	joined	0.08
-3=hy	death	-0.08	joined	-0.01
-3=ke	death	0.11	birth	0.04
-3=ket	death	-0.1	birth	-0.1	joined	-0.16
-3=khac	death	-0.12	joined	-0.02
-3=khe	death	0.05
-3=khoai	birth	0.03
-3=khoang	death	0.15	joined	-0.01
-3=khoi	death	0.1
-3=khong	death	0.03	joined	-0.09
-3=khu	death	0.12	joined	-0.06
-3=kich	death	0.22	birth	-0.02
-3=kieu	death	-0.01
-3=kim	death	-0.09	birth	0.06
-3=kinh	death	0.05
-3=ky	birth	0.1	joined	-0.05
-3=la	death	-0.17	birth	0.14	joined	-0.17
-3=lac	death	-0.07
-3=lai	death	0.12	joined	-0.16
-3=lam	death	0.08	birth	-0.03	joined	-0.05
-3=lan	birth	-0.02
-3=lang	death	0.18
-3=lao	death	0.05	joined	-0.01
-3=lap	death	-0.06	birth	0.01	joined	-0.01
-3=lay	death	-0.12	birth	-0.01	joined	-0.01
-3=le	birth	0.07	joined	-0.09
-3=len	death	-0.16	joined	-0.08
-3=linh	death	-0.17	birth	-0.02	joined	0.09
-3=long	death	-0.12	birth	-0.01	joined	-0.02
-3=luc	death	0.14	birth	-0.02	joined	-0.1
-3=luu	death	0.16	joined	0.04
-3=ma	death	-0.06
-3=mai	death	-0.01	birth	0.1	joined	-0.02
-3=mat	death	-0.14	birth	-0.07	joined	-0.09
-3=mau	birth	-0.01	joined	-0.02
-3=may	death	0.06	birth	-0.01	joined	0.16
-3=me	birth	-0.02	joined	-0.1
-3=mien	death	-0.05	joined	-0.01
-3=minh	death	-0.17	birth	-0.02	joined	0.12
-3=mo	death	-0.15	joined	0.15
-3=nam	death	-0.08	birth	-0.13	joined	-0.02
-3=nay	death	-0.02	joined	-0.01
-3=ngay	death	0.33	birth	-0.05	joined	0.04
-3=nghe	death	-0.07	joined	0.13
-3=nghia	death	-0.07	joined	0.19
-3=ngo	death	-0.08	joined	-0.02
-3=ngoai	death	-0.03
-3=ngoc	death	0.07	joined	-0.02
-3=ngu	death	-0.09	joined	-0.05
-3=nguoi	birth	0.01	joined	0.06
-3=nguyen	death	-0.15	birth	0.19	joined	-0.07
-3=nha	death	0.12	joined	-0.02
-3=nhan	death	-0.07
-3=nhap	death	-0.13	birth	-0.09	joined	0.28
-3=nhu	birth	0.11
-3=no	death	-0.04
-3=noi	death	-0.09	joined	0.03
-3=ntls	death	-0.08	birth	-0.09	joined	-0.01
-3=o	death	0.28	birth	-0.17	joined	-0.29
-3=ong	birth	-0.03	joined	0.14
-3=pha	death	0.11	joined	-0.01
-3=pham	death	-0.09	birth	0.16	joined	-0.15
-3=phap	death	0.05	joined	-0.17
-3=pho	death	0.01
-3=phong	death	0.09	birth	-0.07	joined	-0.01
-3=phu	death	-0.25	birth	0.04	joined	-0.14
-3=phuong	death	-0.04
-3=quan	death	0.04	birth	0.02	joined	0.02
-3=quang	death	0.05	birth	0.05	joined	-0.01
-3=quoc	joined	0.06
-3=ra	joined	-0.05
-3=rang	death	0.04
-3=roi	death	-0.01	joined	-0.04
-3=ruyen	death	0.1
-3=s	joined	0.04
-3=sa	death	0.18	birth	-0.01
-3=san	death	0.05
-3=sang	death	-0.14	joined	-0.12
-3=sanh	death	-0.03	birth	-0.04	joined	0.22
-3=sau	death	-0.2	joined	0.08
-3=si	death	-0.12	birth	0.01
-3=sinh	death	-0.02	birth	-0.02
-3=sn	death	0.02	joined	0.05
-3=so	death	-0.19	birth	-0.08	joined	-0.07
-3=son	death	-0.19	birth	0.05	joined	-0.08
-3=song	death	0.04	birth	-0.01
-3=sot	death	0.02
-3=su	death	0.13	birth	-0.07	joined	-0.05
-3=suoi	death	0.14	joined	-0.01
-3=sy	death	0.04
-3=ta	death	-0.03	birth	0.05
-3=tai	death	-0.09	birth	-0.07	joined	-0.03
-3=tam	death	-0.22	birth	-0.03	joined	-0.07
-3=tan	birth	0.02
-3=tap	death	-0.13	birth	-0.01
-3=tau	death	0.11	birth	0.05	joined	-0.01
-3=tay	death	0.17	birth	-0.01	joined	-0.14
-3=ten	death	-0.01	birth	-0.07	joined	-0.02
-3=thach	death	0.01	birth	0.09	joined	-0.01
-3=thai	death	-0.01	birth	0.05	joined	0.02
-3=tham	death	-0.08	joined	0.08
-3=than	birth	0.02	joined	-0.01
-3=thang	death	-0.14	birth	0.09	joined	-0.01
-3=thanh	birth	-0.02	joined	-0.1
-3=thap	death	-0.07	birth	-0.04	joined	-0.04
-3=thay	death	0.02	birth	-0.02	joined	0.09
-3=the	death	0.03	joined	-0.02
-3=thi	death	0.19	birth	-0.07	joined	-0.12
-3=tho	death	0.03
-3=thon	death	-0.15
-3=thong	death	0.01	joined	-0.03
-3=thu	birth	-0.02	joined	-0.18
-3=thuoc	death	0.05
-3=thuong	death	-0.07	birth	-0.02	joined	-0.02
-3=tien	death	0.11	birth	-0.04	joined	0.08
-3=tinh	death	-0.19	birth	0.02	joined	0.1
-3=tnxp	death	0.07
-3=toc	death	-0.02	birth	0.08	joined	-0.02
-3=toi	death	0.07	birth	-0.12	joined	-0.12
-3=tra	death	0.01	birth	0.02
-3=tram	death	0.03
-3=tran	death	0.28	birth	0.18	joined	-0.06
-3=trang	death	-0.05	birth	-0.05	joined	-0.05
-3=tren	death	0.14
-3=trong	death	0.24	birth	-0.06	joined	-0.12
-3=trung	birth	0.02	joined	-0.09
-3=truong	death	0.07	birth	-0.09	joined	-0.16
-3=tu	death	0.04	birth	0.01	joined	-0.11
-3=tuong	death	0.02
-3=uy	birth	0.07
-3=va	death	-0.06
-3=vam	death	0.05
-3=van	death	-0.05	birth	0.19	joined	-0.07
-3=vang	birth	-0.03	joined	0.1
-3=vao	death	-0.25	birth	-0.04	joined	-0.17
-3=ve	death	-0.09	birth	-0.19
-3=vi	death	-0.07	birth	-0.01	joined	-0.05
-3=vien	death	-0.03	joined	-0.05
-3=viet	death	0.08	birth	-0.01	joined	0.19
-3=vinh	death	0.04	birth	0.01	joined	-0.01
-3=vo	death	-0.08	birth	0.16	joined	0.01
-3=voi	death	-0.04	birth	-0.01	joined	0.17
-3=vong	death	0.05	joined	-0.01
-3=vu	death	-0.1	birth	0.19	joined	0.07
-3=xa	death	-0.06	birth	-0.1	joined	0.05
-3=xuan	death	0.01	birth	0.09	joined	-0.01
-3=yen	death	0.02	birth	-0.03
after martyr	death	0.23	birth	0.63	joined	-0.16
after other	death	-0.06	birth	-0.12	joined	-0.31
after teller	death	-0.01	birth	-0.51	joined	-0.15
ahead of martyr	death	0.36	birth	-0.33	joined	-0.07
ahead of other	death	-0.28	birth	0.11	joined	-0.29
ahead of teller	death	0.18	birth	-0.05	joined	-0.11
before "	death	-0.1	joined	-0.01
before (	death	-0.19	birth	0.42	joined	-0.27
before )	death	-0.09	birth	0.12	joined	-0.17
before ,	death	0.07	birth	-0.04	joined	-0.41
before -	death	0.42	birth	-0.19	joined	-0.49
before .	death	0.08	birth	-0.19	joined	-0.05
before /	death	0.04	birth	-0.01	joined	-0.12
before :	death	-0.06	joined	0.15
before ;	death	0.05	birth	-0.01	joined	-0.23
before blank	death	-0.35	birth	-0.54	joined	-0.14
before line	death	-0.41	birth	-0.09	joined	-0.02
before |	death	0.08	birth	0.14	joined	-0.05
before –	death	0.15	birth	-0.01	joined	-0.09
before:again	death	-0.06	birth	-0.34	joined	0.11
before:again:0	death	0.02	birth	-0.01	joined	-0.05
before:again:1	death	-0.19	birth	-0.19	joined	0.06
before:again:12	death	0.18	birth	-0.02	joined	-0.02
before:again:2	death	-0.1	joined	0.06
before:again:5	death	-0.04	birth	-0.07	joined	0.06
before:again:far	death	-0.05
before:alive	death	-0.37	birth	-0.1
before:alive:1	death	-0.14
before:alive:12	death	-0.01	birth	-0.04	joined	-0.04
before:alive:5	death	-0.14
before:alive:far	death	-0.14	joined	0.06
before:at	death	-0.07	birth	-0.4	joined	-0.37
before:at:0	death	-0.01	birth	-0.2	joined	0.1
before:at:1	death	-0.11	birth	-0.14	joined	-0.14
before:at:12	death	-0.26	birth	0.14	joined	-0.09
before:at:2	birth	-0.25	joined	-0.22
before:at:5	death	0.1	birth	-0.33	joined	-0.28
before:at:far	death	0.09	birth	0.05	joined	0.09
before:battle	death	0.66	birth	-0.19	joined	-0.72
before:battle:0	death	0.46	birth	-0.11	joined	-0.15
before:battle:1	death	0.17	birth	-0.01	joined	-0.05
before:battle:12	death	0.02	birth	-0.04	joined	-0.18
before:battle:2	death	0.29	birth	-0.08	joined	-0.17
before:battle:5	death	0.22	birth	-0.03	joined	-0.27
before:battle:far	death	-0.13	birth	0.05	joined	-0.05
before:born	death	-0.36	birth	0.85	joined	-0.49
before:born:0	death	-0.42	birth	0.75	joined	-0.7
before:born:1	birth	0.14	joined	-0.01
before:born:12	birth	0.08	joined	0.1
before:born:5	death	-0.01	birth	0.08	joined	-0.06
before:bury	death	-0.08	birth	-0.09	joined	-0.18
before:bury:1	death	0.17
before:bury:12	death	-0.19	joined	-0.08
before:bury:5	death	-0.2	birth	-0.06	joined	-0.03
before:bury:far	death	0.15
before:capture	death	-0.16	birth	0.11	joined	-0.11
before:capture:0	death	-0.04	joined	-0.05
before:capture:12	death	-0.19
before:capture:5	death	-0.02	birth	0.07	joined	-0.02
before:capture:far	death	0.06
before:contact	death	-0.13	birth	0.18	joined	-0.22
before:contact:12	death	-0.16	birth	0.1	joined	-0.07
before:contact:far	death	0.03	birth	0.1	joined	-0.08
before:day	death	0.53	birth	-0.83
before:day 1	death	0.38	birth	-0.45	joined	0.06
before:day 12	death	0.28	birth	-0.15
before:day 2	death	-0.06	birth	-0.13	joined	0.15
before:day 5	death	0.35	birth	-0.4	joined	-0.03
before:day far	death	-0.14	birth	-0.03	joined	-0.18
before:died	death	0.21	birth	-0.08	joined	-0.7
before:died:0	death	0.51	birth	-0.62	joined	-0.32
before:died:1	death	-0.03	birth	-0.1	joined	-0.13
before:died:12	death	-0.24	joined	-0.18
before:died:2	death	-0.07	birth	-0.05	joined	-0.04
before:died:5	death	-0.03	birth	0.28	joined	-0.43
before:died:far	death	0.05	birth	0.19	joined	0.07
before:enlist	death	-0.69	birth	-0.66	joined	0.61
before:enlist:0	death	-0.62	birth	-0.45	joined	0.24
before:enlist:1	death	-0.21	birth	-0.13	joined	0.33
before:enlist:12	death	0.1	birth	-0.05	joined	0.14
before:enlist:2	death	-0.09	birth	-0.08	joined	-0.04
before:enlist:5	death	-0.19	birth	-0.01	joined	0.33
before:enlist:far	death	0.15	joined	-0.01
before:fell	death	1.23	birth	-1.13	joined	-1.22
before:fell:0	death	0.54	birth	-0.84	joined	-0.58
before:fell:1	death	0.28	birth	-0.12	joined	-0.17
before:fell:12	death	0.27	birth	-0.1	joined	-0.23
before:fell:2	death	0.24	birth	-0.06	joined	-0.08
before:fell:5	death	0.89	birth	-0.39	joined	-0.43
before:fell:far	death	-0.16	birth	0.05	joined	-0.05
before:gio	death	-0.03	birth	0.05	joined	-0.1
before:gio:0	death	0.05
before:gio:1	death	-0.15
before:gio:5	death	0.06	birth	0.09	joined	-0.06
before:grave	death	0.04	birth	0.23	joined	-0.25
before:grave:1	birth	-0.02	joined	-0.04
before:grave:12	birth	0.01	joined	-0.11
before:grave:2	death	-0.11
before:grave:5	birth	0.22	joined	-0.11
before:grave:far	death	0.17	birth	0.1	joined	-0.04
before:home	death	0.4	birth	-0.25	joined	0.32
before:home:0	death	-0.09	birth	-0.02
before:home:1	death	0.08	birth	-0.02	joined	-0.13
before:home:12	death	0.08	birth	-0.26	joined	0.27
before:home:2	birth	0.02
before:home:5	death	0.29	birth	0.07	joined	0.18
before:home:far	death	0.19	birth	-0.15	joined	0.03
before:joined	death	-0.62	birth	-0.58	joined	1.01
before:joined:0	death	-0.56	birth	-0.39	joined	0.84
before:joined:1	death	-0.22	birth	-0.12	joined	0.42
before:joined:12	death	0.03	birth	-0.03	joined	0.04
before:joined:2	death	-0.09	birth	-0.08	joined	-0.04
before:joined:5	death	-0.08	joined	0.07
before:kin	death	-0.23	birth	0.07	joined	0.2
before:kin anh	death	-0.28	joined	0.05
before:kin anh trai	death	0.08	birth	0.02	joined	0.02
before:kin ba	birth	-0.08
before:kin bà	birth	0.04	joined	-0.03
before:kin bác	death	-0.16	birth	0.15	joined	0.11
before:kin bố	death	0.04	birth	-0.13	joined	0.01
before:kin bố vợ	death	0.08
before:kin cha	death	0.03	birth	-0.02
before:kin cháu	death	0.02
before:kin chú	death	0.01	birth	-0.1	joined	-0.06
before:kin chồng	death	0.06	birth	0.02	joined	0.11
before:kin con	birth	0.01
before:kin con gái	death	-0.01	birth	-0.17
before:kin con trai	death	-0.02	joined	0.13
before:kin cô	death	-0.01	birth	-0.04	joined	-0.02
before:kin cậu	birth	0.02	joined	-0.11
before:kin cụ	death	-0.2	birth	-0.06	joined	0.17
before:kin dì	death	0.08
before:kin em	death	0.14	birth	0.07	joined	-0.12
before:kin em gái	death	0.05
before:kin em trai	death	-0.03	birth	0.08	joined	0.11
before:kin mẹ	death	0.06	joined	-0.04
before:kin mợ	death	0.12
before:kin ông	death	-0.05	birth	0.06	joined	-0.09
before:kin:1	death	0.11	birth	-0.17	joined	0.02
before:kin:12	death	-0.1	birth	0.04	joined	0.09
before:kin:2	death	-0.23	birth	-0.06	joined	0.01
before:kin:5	death	-0.25	birth	0.28	joined	0.05
before:kin:far	death	0.05	birth	-0.04	joined	0.11
before:laid	death	-0.07	birth	-0.05	joined	-0.06
before:laid:0	death	-0.15	birth	-0.03	joined	-0.02
before:laid:far	death	0.05
before:letter	death	-0.41	birth	0.01	joined	-0.48
before:letter:1	death	-0.1	birth	0.06	joined	-0.13
before:letter:12	death	-0.25	birth	-0.08	joined	-0.1
before:letter:5	death	-0.23	birth	0.03	joined	-0.2
before:letter:far	death	0.11
before:level	death	-0.01	birth	-0.44	joined	0.15
before:level:0	death	-0.1	birth	-0.09	joined	-0.19
before:level:1	death	0.18	birth	-0.3	joined	0.07
before:level:12	death	-0.12	birth	-0.03	joined	0.18
before:level:2	death	-0.03	birth	-0.15
before:level:5	birth	0.01	joined	-0.05
before:level:far	death	0.06	birth	-0.15	joined	0.13
before:link	death	-0.12	birth	0.08
before:link:0	birth	0.13	joined	0.02
before:link:1	death	0.08	birth	-0.13	joined	0.03
before:link:12	death	-0.16	birth	-0.01	joined	-0.2
before:link:2	death	0.06	birth	-0.06	joined	-0.19
before:link:5	death	-0.33	birth	0.27	joined	0.18
before:link:far	death	0.21	birth	-0.23	joined	0.08
before:martyr	death	-0.32	birth	0.38	joined	-0.05
before:martyr:1	death	0.04
before:martyr:12	death	0.03	birth	0.02	joined	0.08
before:martyr:2	death	-0.15
before:martyr:5	death	-0.28	birth	0.33	joined	-0.18
before:martyr:far	death	-0.1	birth	0.08	joined	0.02
before:moved	death	-0.9	birth	-0.33	joined	-0.24
before:moved:0	death	-0.33	birth	-0.13	joined	-0.08
before:moved:1	death	-0.15	birth	-0.08	joined	-0.07
before:moved:12	death	-0.27	birth	-0.05	joined	-0.06
before:moved:2	death	-0.17	birth	-0.02	joined	-0.03
before:moved:5	death	-0.44	birth	-0.12	joined	0.01
before:moved:far	death	-0.05	joined	-0.07
before:naming	death	-0.19	birth	0.14	joined	0.16
before:naming:12	death	-0.3	birth	0.11	joined	0.02
before:naming:2	death	-0.02	joined	-0.03
before:naming:5	death	-0.04	birth	0.14
before:naming:far	death	0.22	birth	-0.09	joined	0.2
before:notice	death	-0.34	birth	-0.36	joined	-0.22
before:notice:0	death	-0.49	birth	-0.17	joined	-0.19
before:notice:1	death	0.16	birth	-0.1
before:notice:12	death	-0.04	joined	-0.08
before:notice:2	death	0.07	birth	-0.02	joined	-0.02
before:notice:5	death	-0.25	birth	-0.04	joined	-0.07
before:notice:far	joined	0.04
before:office	birth	-0.34	joined	0.1
before:office:12	death	-0.15	birth	-0.01	joined	0.06
before:office:2	death	-0.03	birth	-0.11	joined	0.06
before:office:5	death	0.01	birth	-0.07	joined	-0.01
before:office:far	death	0.23	birth	-0.13	joined	0.08
before:post	death	0.28	birth	-0.07	joined	-0.27
before:post:0	death	0.16	birth	-0.09	joined	-0.04
before:post:1	death	0.01	joined	-0.01
before:post:12	death	0.51	birth	0.03	joined	-0.13
before:post:2	death	0.02	birth	-0.08	joined	-0.05
before:post:5	death	-0.27	birth	-0.06	joined	-0.05
before:post:far	death	0.08	birth	0.07
before:rank	death	0.19	birth	0.02	joined	-0.16
before:rank:1	death	0.16	joined	-0.03
before:rank:12	birth	-0.02	joined	-0.06
before:rank:2	birth	0.07
before:rank:5	joined	-0.03
before:rank:far	death	0.16
before:returned	death	-0.31	birth	-0.07	joined	-0.16
before:returned:0	death	-0.13	joined	-0.12
before:returned:1	death	-0.14
before:returned:12	death	0.01
before:returned:5	death	-0.09	birth	-0.01
before:self	death	-0.26	birth	-0.12
before:self:1	death	0.15	birth	0.01	joined	-0.07
before:self:12	death	-0.08	birth	-0.01	joined	0.1
before:self:2	birth	-0.1	joined	-0.08
before:self:5	death	-0.28	birth	-0.03	joined	-0.1
before:self:far	death	-0.12	birth	-0.03
before:site	death	0.23	birth	0.03	joined	-0.21
before:site:0	death	-0.04	birth	-0.01	joined	0.09
before:site:1	death	0.13	birth	-0.01
before:site:12	death	0.1	birth	0.14	joined	-0.27
before:site:2	death	0.35	birth	-0.13	joined	-0.09
before:site:5	death	-0.2	birth	0.03	joined	-0.07
before:tells	death	-0.04	birth	-0.26	joined	-0.24
before:tells:0	death	0.01	birth	-0.19	joined	-0.32
before:tells:1	death	-0.23	birth	-0.1	joined	0.07
before:tells:12	death	0.15	birth	0.01	joined	-0.18
before:tells:2	birth	-0.05	joined	0.06
before:tells:5	death	0.09	joined	-0.22
before:tells:far	death	-0.18	birth	-0.11	joined	0.18
before:thing	death	-0.05	birth	-0.17	joined	0.09
before:thing:0	death	-0.1	birth	-0.2	joined	0.21
before:thing:1	death	-0.09	joined	0.19
before:thing:12	death	-0.13	birth	0.06	joined	-0.23
before:thing:2	death	0.06	birth	-0.34	joined	-0.19
before:thing:5	death	-0.04	birth	-0.02	joined	0.11
before:thing:far	death	0.22	birth	0.09	joined	-0.04
before:title	death	0.07	birth	0.13	joined	0.28
before:title:0	death	0.2	birth	0.04	joined	-0.04
before:title:1	birth	0.25	joined	0.14
before:title:12	death	0.13	birth	-0.01	joined	0.06
before:title:2	death	0.07	joined	0.21
before:title:5	death	-0.07	birth	0.06	joined	0.16
before:title:far	death	-0.05	birth	-0.07	joined	0.03
before:truename	death	-0.17	joined	0.06
before:truename:12	death	-0.18	birth	0.02	joined	-0.01
before:truename:5	birth	-0.02	joined	0.09
before:truename:far	death	0.03
before:unit	death	0.07	birth	-0.28	joined	-0.38
before:unit 1	death	0.06	birth	-0.05	joined	0.01
before:unit 12	death	0.27	birth	-0.17	joined	-0.34
before:unit 2	death	0.16	birth	-0.15	joined	-0.13
before:unit 5	death	-0.1	birth	-0.04	joined	0.03
before:unit far	death	-0.21	birth	0.02	joined	-0.13
behind "	death	-0.53	joined	-0.21
behind (	death	0.1	birth	-0.16	joined	-0.09
behind )	death	0.14	birth	-0.38	joined	-0.37
behind ,	death	0.15	birth	-0.09	joined	0.02
behind -	death	-0.34	birth	0.68	joined	-0.36
behind .	death	0.01	birth	-0.04	joined	0.09
behind :	death	-0.11	birth	-0.11	joined	-0.08
behind ;	death	0.12	birth	-0.07	joined	0.11
behind blank	death	-0.18	birth	-0.76	joined	-0.36
behind line	death	-0.01	birth	-0.41	joined	-0.48
behind |	death	-0.21	birth	0.25	joined	0.02
behind –	death	-0.09	birth	0.13
behind:again	death	-0.05	birth	-0.25	joined	-0.01
behind:again:0	death	-0.01	birth	-0.06	joined	-0.03
behind:again:1	death	-0.28	birth	-0.01	joined	-0.07
behind:again:12	death	0.16	birth	-0.01
behind:again:2	death	-0.15	birth	-0.02	joined	-0.02
behind:again:5	death	0.13	birth	-0.05	joined	0.11
behind:again:far	death	0.02	birth	-0.03	joined	-0.04
behind:alive	death	-0.48	birth	-0.24	joined	-0.19
behind:alive:0	birth	-0.17	joined	-0.02
behind:alive:12	death	-0.14	joined	-0.03
behind:alive:2	death	-0.14	birth	-0.01	joined	-0.02
behind:alive:5	death	-0.26	joined	-0.03
behind:alive:far	death	-0.14
behind:at	death	0.26	birth	-0.22	joined	-0.27
behind:at:0	death	0.53	birth	0.2	joined	-0.22
behind:at:1	death	0.07	birth	0.04	joined	-0.07
behind:at:12	death	-0.22	birth	-0.15	joined	0.05
behind:at:2	death	0.03	birth	-0.12	joined	-0.21
behind:at:5	death	-0.13	birth	-0.47	joined	0.03
behind:at:far	death	0.23	birth	-0.08	joined	-0.16
behind:battle	death	0.29	birth	-0.3	joined	-0.24
behind:battle:0	death	0.16	birth	-0.06	joined	-0.13
behind:battle:1	death	0.26	birth	-0.06	joined	0.07
behind:battle:12	birth	-0.02	joined	-0.06
behind:battle:2	death	0.24	birth	-0.11
behind:battle:5	death	0.03	birth	-0.03	joined	-0.21
behind:battle:far	death	-0.23	joined	-0.07
behind:born	death	0.03	birth	0.15	joined	0.06
behind:born:12	death	0.01	birth	0.11	joined	0.11
behind:born:5	death	0.05	joined	-0.03
behind:born:far	death	0.05	birth	-0.01	joined	-0.02
behind:bury	death	0.84	birth	-0.27	joined	-0.39
behind:bury:0	death	0.03	birth	-0.01	joined	-0.03
behind:bury:1	death	0.09	joined	-0.02
behind:bury:12	death	0.12	birth	-0.08	joined	-0.11
behind:bury:2	death	0.26	birth	-0.03	joined	-0.02
behind:bury:5	death	0.34	birth	-0.04	joined	-0.05
behind:bury:far	death	0.52	birth	-0.04	joined	-0.1
behind:capture	death	0.16	birth	-0.01	joined	-0.24
behind:capture:12	death	0.01
behind:capture:5	death	0.09	joined	-0.1
behind:capture:far	death	0.2	joined	-0.01
behind:contact	death	-0.08	birth	-0.08	joined	-0.1
behind:contact:0	death	-0.04
behind:contact:12	death	-0.01	birth	-0.01	joined	-0.03
behind:contact:5	death	0.03	birth	-0.01	joined	-0.02
behind:contact:far	death	-0.07
behind:day	death	-0.9	birth	0.71	joined	0.03
behind:day 0	death	-0.12	birth	0.48	joined	-0.27
behind:day 1	death	-0.37	birth	-0.02	joined	0.28
behind:day 12	death	-0.02	birth	0.14	joined	0.14
behind:day 2	death	-0.51	birth	0.23	joined	-0.04
behind:day 5	death	-0.29	birth	0.41	joined	-0.25
behind:day far	death	-0.25	birth	-0.09
behind:died	death	0.09	birth	0.1	joined	-0.23
behind:died:0	birth	0.03
behind:died:1	death	0.11	birth	0.01	joined	-0.33
behind:died:12	death	0.09	birth	-0.12	joined	0.12
behind:died:2	death	0.36	birth	0.21	joined	-0.12
behind:died:5	death	0.06	birth	0.16	joined	-0.22
behind:died:far	death	-0.32	birth	-0.14	joined	-0.12
behind:enlist	death	-0.55	birth	0.09	joined	0.37
behind:enlist:0	death	-0.18	birth	0.1	joined	-0.22
behind:enlist:1	death	-0.26	birth	-0.09	joined	0.54
behind:enlist:12	death	-0.16	birth	0.13	joined	0.07
behind:enlist:2	birth	-0.03	joined	-0.11
behind:enlist:5	death	-0.11	birth	-0.01	joined	0.15
behind:enlist:far	death	0.01	joined	-0.01
behind:fell	death	0.15	birth	0.18	joined	0.12
behind:fell:0	death	-0.02	birth	-0.05	joined	0.36
behind:fell:1	death	0.1	birth	0.01	joined	-0.46
behind:fell:12	death	-0.02	birth	0.04	joined	0.16
behind:fell:2	death	0.22	birth	0.2	joined	-0.2
behind:fell:5	death	0.03	birth	0.15	joined	-0.04
behind:fell:far	death	0.07	birth	-0.06
behind:gio	death	-0.34	birth	-0.05	joined	0.02
behind:gio:12	death	-0.02	birth	-0.01	joined	0.03
behind:grave	death	-0.54	birth	-0.38	joined	-0.29
behind:grave:0	death	0.12	birth	-0.05	joined	-0.02
behind:grave:1	birth	-0.01
behind:grave:12	death	-0.24	birth	-0.09	joined	-0.12
behind:grave:2	death	-0.01
behind:grave:5	death	-0.09	birth	-0.08	joined	-0.06
behind:grave:far	death	-0.51	birth	-0.12	joined	-0.04
behind:home	death	0.14	birth	0.29	joined	-0.73
behind:home:0	death	-0.01	birth	0.41	joined	-0.29
behind:home:1	death	-0.3	birth	-0.05	joined	-0.04
behind:home:12	death	0.01	joined	-0.23
behind:home:2	death	-0.08	birth	-0.01	joined	-0.02
behind:home:5	death	0.11	joined	-0.07
behind:home:far	death	0.34	birth	-0.1	joined	-0.13
behind:joined	death	-0.37	birth	0.16	joined	0.34
behind:joined:0	death	-0.09	birth	0.13	joined	0.04
behind:joined:1	death	-0.24	birth	-0.04	joined	0.55
behind:joined:12	death	-0.01	birth	0.07	joined	-0.14
behind:joined:5	death	-0.06	joined	-0.22
behind:kin	death	-0.28	birth	-0.17	joined	0.02
behind:kin anh	death	-0.01	birth	-0.02	joined	0.15
behind:kin bà	death	-0.06	joined	0.05
behind:kin bố	death	-0.33	birth	-0.05	joined	-0.02
behind:kin cha	death	0.11	joined	0.04
behind:kin em	death	0.05	joined	-0.01
behind:kin mẹ	joined	-0.08
behind:kin ông	death	-0.08	joined	-0.02
behind:kin:0	death	0.07	joined	-0.04
behind:kin:1	birth	-0.03	joined	0.03
behind:kin:12	death	-0.15	joined	0.16
behind:kin:2	death	0.01	joined	-0.01
behind:kin:5	death	-0.37	birth	-0.06	joined	-0.07
behind:kin:far	death	0.03	birth	-0.01	joined	-0.09
behind:laid	death	-0.09	birth	-0.03	joined	-0.05
behind:laid:12	death	-0.06	birth	-0.01	joined	-0.01
behind:laid:2	death	0.02
behind:laid:far	death	-0.07
behind:last	death	0.11
behind:letter	death	-0.36	birth	-0.08	joined	-0.19
behind:letter:1	death	-0.24	joined	-0.24
behind:letter:12	death	-0.04	joined	0.11
behind:letter:2	joined	-0.11
behind:letter:5	death	-0.12	birth	-0.01	joined	-0.01
behind:level	death	-0.23	birth	0.05	joined	-0.01
behind:level:0	birth	0.08	joined	-0.23
behind:level:1	death	0.06	birth	0.3
behind:level:12	death	-0.14	birth	0.03	joined	0.06
behind:level:2	death	-0.03	birth	-0.16
behind:level:5	death	-0.16	birth	-0.08	joined	0.15
behind:level:far	death	-0.05	birth	-0.11	joined	-0.14
behind:link	death	-0.12	birth	-0.19	joined	-0.28
behind:link:0	death	-0.26	birth	-0.28	joined	0.19
behind:link:1	death	0.19	joined	-0.18
behind:link:12	death	0.06	birth	0.15	joined	-0.4
behind:link:2	death	-0.19	joined	-0.14
behind:link:5	death	0.17	birth	-0.13	joined	0.1
behind:link:far	death	-0.21	birth	-0.12	joined	-0.23
behind:martyr	death	0.15	birth	-0.05	joined	-0.08
behind:martyr:12	death	-0.03	birth	-0.02	joined	-0.03
behind:martyr:5	death	0.07
behind:martyr:far	death	0.13
behind:moved	death	-0.58	birth	-0.35	joined	-0.39
behind:moved:0	death	-0.27	birth	-0.11	joined	-0.05
behind:moved:1	death	-0.22	joined	-0.01
behind:moved:12	death	-0.02	birth	-0.09	joined	-0.07
behind:moved:2	death	-0.15	birth	-0.02	joined	-0.02
behind:moved:5	birth	-0.06	joined	-0.11
behind:moved:far	death	-0.3	birth	-0.02	joined	-0.1
behind:naming	death	0.02	birth	-0.15	joined	-0.05
behind:naming:12	death	-0.02	birth	-0.04	joined	0.02
behind:naming:5	joined	-0.03
behind:naming:far	death	0.11	birth	-0.03	joined	-0.03
behind:notice	death	-0.25	birth	-0.09	joined	-0.1
behind:notice:0	death	0.03	birth	-0.03	joined	-0.01
behind:notice:1	death	-0.07	birth	-0.03	joined	-0.05
behind:notice:12	death	0.01	birth	0.03	joined	-0.13
behind:notice:2	death	-0.15	birth	-0.02	joined	-0.01
behind:notice:5	death	-0.16	birth	-0.04
behind:notice:far	joined	0.06
behind:office	death	0.02	birth	-0.01	joined	-0.17
behind:office:0	death	-0.02	birth	0.03	joined	-0.11
behind:office:1	death	-0.06	birth	-0.02	joined	-0.05
behind:office:12	death	-0.14	birth	-0.06
behind:office:2	death	-0.12
behind:office:5	death	0.33	birth	0.02
behind:office:far	death	0.05	joined	-0.01
behind:post	death	-0.21	birth	0.05
behind:post:0	death	-0.13	birth	0.11	joined	-0.03
behind:post:1	death	0.01	birth	0.02	joined	0.13
behind:post:12	death	-0.01	joined	-0.01
behind:post:2	death	-0.14	birth	-0.03	joined	0.16
behind:post:5	death	-0.16	joined	-0.16
behind:post:far	death	0.1	birth	-0.01	joined	-0.03
behind:rank	death	-0.07	joined	-0.22
behind:rank:0	death	-0.18	birth	0.01	joined	0.11
behind:rank:1	death	-0.03	joined	-0.09
behind:rank:12	death	0.29	joined	-0.04
behind:rank:2	death	0.02	birth	-0.02	joined	-0.18
behind:rank:5	death	-0.23	birth	0.07	joined	-0.04
behind:rank:far	death	0.02	birth	-0.02	joined	-0.03
behind:returned	death	-0.44	birth	-0.06	joined	-0.1
behind:returned:0	death	-0.15	birth	-0.01	joined	-0.03
behind:returned:12	death	-0.06	joined	-0.01
behind:returned:5	death	-0.21	birth	-0.02	joined	-0.01
behind:returned:far	death	-0.12
behind:self	death	-0.06	birth	-0.28	joined	-0.18
behind:self:0	death	-0.02	joined	-0.24
behind:self:1	death	-0.14	birth	-0.09	joined	-0.1
behind:self:12	death	0.27	birth	-0.07	joined	0.1
behind:self:2	death	0.04	birth	-0.05	joined	0.06
behind:self:5	death	-0.34	birth	-0.03	joined	-0.1
behind:self:far	death	0.02	birth	-0.05	joined	-0.04
behind:site	death	0.15	birth	-0.12	joined	-0.5
behind:site:0	death	0.19	birth	-0.12	joined	0.03
behind:site:1	death	0.06	birth	0.05	joined	-0.13
behind:site:12	death	0.03	birth	0.01	joined	-0.33
behind:site:2	death	-0.04	joined	-0.01
behind:site:5	death	0.17	birth	-0.18	joined	-0.15
behind:site:far	death	-0.25	joined	-0.09
behind:tells	death	-0.23	birth	-0.34	joined	-0.39
behind:tells:0	death	-0.02	birth	-0.09	joined	-0.11
behind:tells:1	death	-0.14	birth	-0.02	joined	-0.14
behind:tells:12	death	-0.07	birth	-0.1
behind:tells:2	death	0.07	birth	-0.12
behind:tells:5	death	-0.2	birth	-0.04	joined	-0.16
behind:tells:far	death	-0.07	birth	-0.08	joined	-0.2
behind:thing	death	0.17	birth	-0.2	joined	-0.03
behind:thing:0	death	0.22	birth	-0.11	joined	-0.11
behind:thing:1	death	0.02	birth	0.11	joined	0.29
behind:thing:12	death	0.06	birth	-0.15	joined	-0.2
behind:thing:2	death	0.13	birth	-0.1
behind:thing:5	death	0.02	joined	-0.03
behind:thing:far	death	-0.21	birth	-0.06	joined	0.05
behind:title	death	0.18	birth	-0.47	joined	-0.12
behind:title:0	death	0.14	birth	-0.1	joined	-0.02
behind:title:1	death	0.11	birth	-0.1	joined	-0.27
behind:title:12	death	0.22	birth	-0.02	joined	-0.06
behind:title:2	death	-0.01	birth	-0.04	joined	0.18
behind:title:5	death	-0.21	birth	-0.29	joined	-0.02
behind:title:far	death	0.11	birth	-0.05	joined	-0.1
behind:truename	death	0.13
behind:truename:far	death	0.09
behind:unit	death	-0.2	birth	0.1	joined	0.28
behind:unit 0	death	0.17	birth	-0.02	joined	-0.01
behind:unit 1	death	-0.07	birth	-0.05	joined	0.09
behind:unit 12	death	-0.12	birth	0.08	joined	-0.03
behind:unit 2	death	-0.29	birth	0.23
behind:unit 5	death	0.07	joined	0.21
behind:unit far	death	-0.16	birth	-0.09	joined	0.13
day 0 of 1	death	0.55	birth	-0.86	joined	-0.93
day 0 of 2	death	0.02	birth	0.06	joined	0.19
day 0 of 3	death	-0.35	birth	0.55	joined	-0.08
day 0 of 4	death	-0.44	birth	0.37	joined	-0.01
day 1 of 2	death	-0.06	birth	-0.4	joined	-0.9
day 1 of 3	death	-0.32	birth	-0.36	joined	0.59
day 1 of 4	death	-0.31	birth	-0.3	joined	0.29
day 2 of 3	death	0.46	birth	-0.45	joined	-0.41
day 2 of 4	death	-0.03	birth	0.18	joined	-0.16
day 3 of 4	death	-0.36	birth	-0.22	joined	-0.52
days 1	death	0.55	birth	-0.86	joined	-0.93
days 2	death	-0.04	birth	-0.22	joined	-0.33
days 3	death	-0.14	birth	-0.04	joined	0.29
days 4	death	-0.69	birth	0.05	joined	-0.27
exact	death	1.14	birth	-0.93	joined	-0.74
first sentence	death	-0.24	birth	-0.35	joined	-0.32
followed anh	death	0.09	birth	-0.05	joined	-0.01
followed b52	death	0.05
followed binh nhì	death	-0.02	joined	0.08
followed biết	death	-0.02
followed bom	death	0.29	joined	-0.02
followed by nothing	death	-0.02	birth	-0.43	joined	-0.24
followed by word a	death	-0.1	birth	-0.02
followed by word an	birth	0.02
followed by word anh	death	-0.27
followed by word b1	death	-0.05	birth	0.05
followed by word ba	death	0.08
followed by word bac	death	0.03	joined	-0.13
followed by word ban	death	-0.02
followed by word bat	birth	-0.01
followed by word benh	death	-0.12
followed by word bien	birth	-0.03	joined	0.09
followed by word binh	death	0.14	birth	0.04	joined	-0.01
followed by word bo	death	-0.13	joined	-0.01
followed by word ca	birth	-0.05	joined	0.04
followed by word cai	death	-0.05	joined	-0.03
followed by word cam	birth	0.01	joined	-0.01
followed by word cha	death	0.12	birth	-0.01
followed by word chien	death	0.05	birth	-0.02	joined	0.11
followed by word chinh	death	-0.08	birth	0.03
followed by word con	death	0.01
followed by word cong	death	0.05
followed by word cua	death	0.02
followed by word d	death	0.04	birth	0.02
followed by word d4	death	0.05
followed by word dai	death	0.29	birth	-0.06	joined	-0.03
followed by word dak	death	0.01
followed by word dan	death	-0.21	birth	-0.03
followed by word de	birth	-0.01	joined	-0.04
followed by word dich	death	0.03
followed by word dien	death	0.15	birth	-0.03
followed by word dinh	birth	-0.05	joined	-0.05
followed by word doi	death	-0.28	birth	-0.03	joined	-0.04
followed by word dong	death	0.09	birth	-0.02
followed by word du	death	0.23	birth	0.06	joined	-0.08
followed by word dung	joined	-0.02
followed by word em	death	0.09
followed by word ghi	death	-0.16	birth	-0.13	joined	-0.16
followed by word gi	death	-0.1	birth	-0.01	joined	-0.05
followed by word giao	death	-0.03	birth	0.14	joined	-0.04
followed by word giay	death	0.09
followed by word giu	death	0.06
followed by word go	death	0.08
followed by word ha	death	0.07	birth	0.01	joined	-0.03
followed by word hai	death	0.11
followed by word ham	death	0.16	joined	-0.01
followed by word hang	death	-0.07	joined	-0.03
followed by word hien	death	0.1	joined	-0.07
followed by word hinh	death	-0.23
followed by word hoai	death	0.09
followed by word hoang	death	-0.11	birth	0.03	joined	-0.04
followed by word hoc	death	-0.14	joined	0.19
followed by word hue	death	0.1
followed by word huong	death	0.05	joined	-0.02
followed by word khe	death	0.14
followed by word kinh	birth	0.04
followed by word kon	death	0.07	joined	-0.01
followed by word lai	death	-0.09	joined	-0.02
followed by word lang	death	-0.1
followed by word lao	death	0.15
followed by word len	death	0.03	birth	-0.01	joined	-0.12
followed by word linh	death	0.13	joined	0.12
followed by word loc	death	0.06
followed by word loi	death	-0.12
followed by word lu	death	-0.11	joined	-0.02
followed by word ma	death	0.1	joined	-0.01
followed by word mai	death	0.02	birth	0.05	joined	-0.04
followed by word may	death	0.01	birth	-0.02	joined	-0.05
followed by word moi	death	-0.06	birth	-0.01	joined	0.12
followed by word muoi	death	-0.1	joined	0.06
followed by word muong	death	0.14	birth	0.02	joined	-0.01
followed by word nen	death	0.1	birth	-0.06	joined	-0.09
followed by word nghi	death	-0.02	birth	0.08	joined	-0.01
followed by word nghia	death	-0.2	birth	0.04	joined	0.12
followed by word nha	death	0.03	birth	-0.16	joined	-0.14
followed by word nhan	death	0.03
followed by word ninh	death	-0.07
followed by word noi	death	-0.01
followed by word phai	death	-0.04	birth	-0.02	joined	-0.04
followed by word phan	death	0.03
followed by word phu	death	0.16
followed by word phuc	death	0.06	birth	-0.04	joined	0.1
followed by word qua	death	-0.04	birth	-0.02
followed by word quang	death	0.28	birth	-0.12	joined	-0.01
followed by word ra	death	-0.1	birth	-0.03	joined	-0.01
followed by word ro	death	0.07	birth	-0.01
followed by word sang	death	-0.23	birth	-0.02	joined	0.05
followed by word sot	death	0.1	birth	-0.02	joined	-0.01
followed by word tan	death	-0.02	birth	0.04	joined	-0.04
followed by word tap	death	-0.02	birth	0.12
followed by word tau	death	0.15
followed by word thach	death	-0.03	birth	0.04	joined	-0.01
followed by word thanh	death	-0.07	birth	0.02	joined	-0.15
followed by word thi	death	0.11	birth	-0.02	joined	-0.03
followed by word thieu	death	0.01	birth	0.05	joined	-0.04
followed by word thua	death	0.06	birth	-0.01	joined	-0.02
followed by word thuoc	death	0.03	birth	-0.01	joined	0.07
followed by word tieu	death	0.11
followed by word tnxp	death	-0.1	birth	0.13	joined	-0.05
followed by word toa	death	0.1
followed by word toi	death	0.01	joined	-0.04
followed by word tra	death	-0.02	birth	-0.02	joined	-0.05
followed by word truc	death	0.15
followed by word tu	death	-0.13	joined	-0.06
followed by word tuan	death	0.16
followed by word tui	death	0.1	joined	0.1
followed by word ve	death	0.01	birth	-0.03	joined	0.03
followed by word vi	death	0.15	birth	-0.06
followed by word vinh	death	-0.04	birth	0.02	joined	-0.02
followed by word vo	death	-0.06	birth	0.07	joined	-0.03
followed by word vu	death	-0.03	birth	0.07	joined	0.07
followed by word vua	death	-0.03
followed by word vung	birth	0.02
followed by word xac	death	-0.15
followed by word xe	death	0.13	joined	-0.02
followed by word xuan	death	0.06
followed by word yen	death	-0.07	birth	0.1	joined	-0.04
followed bà	death	-0.02	joined	-0.02
followed bác	death	-0.02	birth	-0.04	joined	0.14
followed báo	death	-0.04
followed báo tử	death	-0.03	birth	-0.01	joined	-0.08
followed bãi	death	0.03
followed bên	joined	-0.01
followed bạn	death	0.11	birth	-0.02	joined	-0.06
followed bản	death	0.11	joined	-0.02
followed bảo	death	-0.11
followed bốc	death	-0.09	birth	-0.02	joined	-0.01
followed cao điểm	death	0.02
followed chiến sĩ	death	-0.02	birth	0.05
followed cháu	death	-0.02	birth	0.09
followed chôn	death	-0.02	joined	-0.02
followed chùa	death	0.02	joined	0.15
followed chú	death	0.01	birth	-0.02	joined	-0.04
followed chết	death	-0.31	birth	-0.25	joined	0.4
followed chỉ	death	-0.11	birth	-0.03	joined	-0.05
followed chị	death	0.11
followed chốt	death	0.08	birth	-0.01
followed chỗ	death	-0.1
followed cán bộ	death	-0.08
followed có	death	0.21	birth	-0.27	joined	0.04
followed cô	death	-0.34	birth	0.12	joined	-0.09
followed cõng	death	0.06
followed cầu	death	0.13
followed cậu	death	0.02	birth	-0.01	joined	-0.03
followed cụ	death	-0.15
followed của	death	-0.11	birth	-0.06	joined	0.08
followed dân	death	0.13	birth	-0.01	joined	-0.01
followed dẫn	death	0.08	birth	0.03
followed dốc	death	0.01
followed em	death	-0.05	birth	0.02	joined	-0.02
followed gò	birth	0.02
followed gốc	death	-0.05
followed hi sinh	death	0.04	birth	-0.02	joined	-0.13
followed hs	death	-0.22	birth	0.26	joined	0.11
followed huyện	death	-0.17	birth	-0.03	joined	-0.03
followed hy sinh	death	0.18	birth	-0.06	joined	-0.02
followed hạ sĩ	death	-0.01	birth	0.01	joined	0.03
followed khe	birth	-0.03
followed khu	death	0.04
followed là	death	0.08	birth	0.04	joined	0.08
followed làng	death	0.01
followed lên đường	death	-0.08	joined	0.15
followed lăng	death	0.08	birth	0.15
followed mất	death	0.1	birth	-0.11	joined	-0.12
followed mặt trận	birth	-0.01	joined	-0.02
followed mộ	birth	-0.07	joined	-0.04
followed một	joined	-0.07
followed mới mất	death	0.05	birth	-0.02	joined	-0.02
followed nghe nói	death	0.1
followed nguyên quán	death	-0.07	birth	0.05	joined	-0.03
followed ngã ba	death	0.04
followed người	death	-0.13	birth	0.02	joined	-0.11
followed nhập ngũ	death	-0.09	birth	0.1	joined	0.15
followed nn	joined	-0.02
followed nó	death	0.09	joined	0.13
followed nói	death	-0.06
followed núi	death	-0.04
followed phố	death	-0.14	birth	0.14
followed phục kích	death	0.15
followed quân	death	0.32	birth	-0.03	joined	-0.1
followed quê	death	-0.11	birth	0.3	joined	-0.12
followed quê tận	death	-0.05	birth	0.06
followed suối	death	0.11
followed sân bay	death	0.01
followed sông	death	-0.04	birth	0.1
followed thôn	death	-0.07	birth	0.14
followed thượng sĩ	birth	0.04
followed thằng	death	-0.08
followed trao trả	death	-0.07	joined	-0.03
followed trung úy	death	-0.01
followed trung đoàn	death	-0.07	joined	0.06
followed trường	birth	-0.03
followed trạm	death	-0.02	joined	-0.03
followed trận	death	0.15	joined	-0.04
followed trận đánh	death	0.08
followed tên	death	0.01
followed tìm	death	-0.01
followed tôi	death	-0.1	birth	-0.04	joined	-0.18
followed tôi là	death	0.05	joined	-0.02
followed tỉnh	death	0.07
followed tổ	death	0.14	birth	-0.05	joined	-0.05
followed viết	death	0.09	birth	-0.02
followed vàm	death	0.02
followed vào	death	-0.12	birth	-0.02	joined	-0.01
followed vùi	death	0.12
followed xã	death	-0.15	birth	0.02	joined	-0.06
followed xã đội phó	death	0.03	joined	-0.04
followed xóm	death	0.06	birth	0.04
followed y tá	birth	0.01
followed ông	death	0.11	birth	-0.09	joined	0.18
followed đi b	birth	-0.03	joined	-0.09
followed đi bộ đội	death	-0.04	joined	0.18
followed điểm cao	death	0.09
followed đoàn	death	-0.09	joined	0.2
followed đánh	death	-0.13	birth	-0.05	joined	-0.09
followed đèo	death	-0.13
followed đưa về	death	-0.01	birth	-0.01
followed đường	death	0.01
followed đền	joined	-0.05
followed đồi	death	-0.15	birth	0.06	joined	0.06
followed đồn	death	-0.04
followed đồng chí	death	-0.04
followed đội quy tập	death	-0.09	birth	-0.02	joined	-0.01
followed ấp	birth	0.04
followed:again	death	-0.09	birth	-0.09	joined	-0.1
followed:alive	birth	-0.19	joined	-0.07
followed:at	death	-0.08	birth	0.17	joined	-0.07
followed:battle	death	0.38	birth	-0.14	joined	-0.22
followed:bury	death	0.11	birth	-0.01	joined	-0.04
followed:contact	death	-0.04
followed:died	birth	0.05	joined	-0.08
followed:enlist	death	-0.27	birth	0.04	joined	0.03
followed:fell	death	-0.09	birth	-0.11	joined	0.18
followed:grave	death	-0.01	birth	-0.08	joined	-0.04
followed:home	death	-0.16	birth	0.41	joined	-0.34
followed:joined	death	-0.15	birth	0.09	joined	0.27
followed:laid	death	0.08
followed:letter	death	-0.2	birth	-0.01	joined	-0.14
followed:level	death	0.13	birth	0.25	joined	-0.29
followed:link	death	-0.01	birth	-0.12	joined	0.08
followed:moved	death	-0.16	birth	-0.15	joined	-0.07
followed:notice	birth	-0.03	joined	-0.02
followed:office	death	-0.03	birth	0.01	joined	-0.16
followed:post	death	-0.16	birth	0.13	joined	-0.1
followed:rank	death	-0.2	birth	0.04	joined	0.1
followed:returned	death	-0.15	birth	-0.01	joined	-0.03
followed:self	death	-0.1	birth	-0.04	joined	-0.21
followed:site	death	-0.03	joined	-0.01
followed:stop	death	-0.15	birth	0.18
followed:tells	death	-0.01	birth	-0.11	joined	-0.13
followed:thing	death	0.06	birth	0.08	joined	-0.01
followed:title	death	-0.01	birth	-0.06	joined	0.08
form 0	death	-1.19	birth	-0.42	joined	-0.61
form 10	death	0.46	birth	-0.01	joined	-0.07
form 4	death	-1.02	birth	0.52	joined	-0.39
form 7	death	-0.01	birth	-0.99	joined	0.48
last sentence	death	-0.28	birth	-0.3	joined	-0.14
led anh	death	-0.11	birth	-0.03	joined	0.1
led b52	death	0.04
led bom	death	0.16	birth	-0.02	joined	-0.01
led by nothing	death	-0.06	birth	-0.56	joined	0.04
led by nothing & #	death	-0.13	birth	-0.01	joined	0.05
led by nothing & ##	death	-0.18	birth	-0.05	joined	0.13
led by nothing & ####	death	-0.04
led by nothing & chieu	death	-0.11	joined	-0.03
led by nothing & dau	death	-0.04	birth	-0.02	joined	-0.01
led by nothing & dem	death	0.04	birth	-0.03	joined	-0.08
led by nothing & hom	death	0.16
led by nothing & khoang	death	-0.08
led by nothing & mong	death	0.07
led by nothing & nam	death	-0.56	birth	-0.24	joined	-0.06
led by nothing & ngay	death	0.28	birth	-0.08	joined	0.01
led by nothing & rang	death	0.15	joined	-0.03
led by nothing & sang	death	0.37	joined	-0.05
led by nothing & sau	death	-0.11	joined	-0.02
led by nothing & thang	death	-0.01	birth	-0.06	joined	0.25
led by nothing & toi	death	0.02
led by nothing & trua	death	0.2	joined	-0.01
led by word a	death	0.18
led by word an	death	0.11	birth	-0.02	joined	-0.07
led by word bac	birth	-0.13	joined	-0.2
led by word bac & nam	death	-0.07	birth	-0.1	joined	-0.14
led by word ban	death	0.29	birth	-0.02	joined	-0.02
led by word bang	death	0.01	birth	0.04	joined	-0.03
led by word bao	death	-0.11	birth	0.04	joined	-0.04
led by word bat	death	-0.14	birth	-0.06	joined	-0.09
led by word bay	death	-0.03	joined	-0.02
led by word be	death	0.03
led by word bien	death	0.03	birth	-0.13	joined	0.1
led by word binh	death	0.04	birth	-0.08	joined	0.02
led by word bo	death	-0.05
led by word bua	death	0.04	joined	-0.03
led by word bua & ##	death	-0.06
led by word cam	death	0.11	joined	-0.04
led by word can	death	0.02
led by word cap	death	-0.2	birth	-0.09	joined	-0.05
led by word cap & ngay	death	-0.2	birth	-0.09	joined	-0.05
led by word chat	death	0.03	birth	0.05	joined	-0.01
led by word chet	death	0.2	joined	-0.01
led by word chet & ngay	death	0.2	joined	-0.01
led by word chi	death	0.15	joined	-0.02
led by word chia	death	-0.14
led by word chien	death	-0.08	birth	-0.03	joined	0.1
led by word chum	death	0.15
led by word coi	death	0.08	joined	-0.04
led by word cu	death	-0.18	joined	-0.02
led by word cuong	birth	0.04	joined	-0.04
led by word dan	death	0.07	birth	0.14	joined	-0.07
led by word dang	death	0.02
led by word dao	joined	-0.01
led by word day	birth	-0.02	joined	-0.03
led by word day & nam	death	-0.03	birth	-0.01
led by word de	death	-0.06	birth	0.09	joined	-0.16
led by word de & #	death	-0.15
led by word de & ##	death	0.09
led by word de & ngay	death	-0.18	joined	-0.07
led by word din	death	0.08	joined	-0.02
led by word do	death	-0.1	birth	-0.04	joined	-0.03
led by word do & thang	death	-0.02	joined	-0.03
led by word doan	birth	-0.01	joined	-0.02
led by word doi	death	-0.09	birth	-0.01	joined	0.05
led by word doi & nam	death	-0.02	joined	-0.02
led by word dong	death	-0.15	birth	-0.03	joined	-0.07
led by word dong & ##	death	-0.15
led by word duc	death	0.03	birth	0.02
led by word dung	death	-0.02	birth	-0.01	joined	-0.02
led by word ghi	death	0.2	birth	-0.08	joined	-0.01
led by word ghi & ##	death	0.32	birth	-0.01	joined	-0.02
led by word ghi & ngay	death	-0.2	birth	-0.01	joined	0.09
led by word gia	death	0.03	birth	0.05	joined	-0.07
led by word gia & ngay	death	-0.04	joined	-0.01
led by word ha	death	0.14	birth	-0.06	joined	-0.03
led by word hai	death	0.12	birth	-0.04
led by word hai & ngay	death	-0.02
led by word hoa	birth	-0.01	joined	-0.02
led by word hoa & ngay	death	0.04
led by word hoi	birth	-0.01	joined	-0.01
led by word hung	death	-0.04	joined	-0.01
led by word huong	death	-0.06	birth	-0.01
led by word khe	death	0.05
led by word lai	death	0.01	birth	-0.05	joined	-0.06
led by word lai & nam	death	0.01	birth	-0.02	joined	-0.02
led by word lam	birth	-0.1	joined	-0.01
led by word lan	death	-0.16	birth	-0.15	joined	0.05
led by word lan & dau	birth	-0.1	joined	0.15
led by word lao	death	0.04	joined	-0.04
led by word lay	joined	-0.01
led by word le	death	0.08	birth	-0.01	joined	-0.02
led by word linh	death	-0.24	birth	-0.11	joined	0.36
led by word linh & #	death	-0.09	joined	0.13
led by word linh & thang	death	-0.08	birth	-0.04	joined	0.06
led by word lo	death	-0.01	birth	-0.02
led by word lo & hom	death	0.04
led by word loc	birth	-0.02
led by word loi	death	-0.02	birth	-0.01	joined	-0.01
led by word lon	death	0.12
led by word long	death	0.02	birth	-0.01	joined	-0.02
led by word lu	death	0.04	joined	-0.01
led by word lut	death	-0.07	birth	-0.02	joined	-0.02
led by word ly	death	-0.05	birth	-0.07	joined	0.18
led by word ma	death	0.05
led by word mai	death	-0.04	birth	-0.04
led by word mai & nam	death	-0.06	birth	-0.02
led by word mang	death	-0.06	birth	-0.06	joined	0.03
led by word mang & ####	birth	-0.04	joined	-0.04
led by word mat	death	0.07	joined	-0.07
led by word mien	death	-0.01	birth	-0.08	joined	-0.14
led by word my	death	0.1
led by word my & ngay	death	0.04
led by word nghia	death	-0.11	birth	0.03	joined	-0.01
led by word nguyen	death	0.21	birth	-0.07	joined	-0.04
led by word nha	death	-0.13	birth	-0.07	joined	0.08
led by word nha & nam	death	-0.08	birth	-0.05	joined	-0.02
led by word nhan	death	-0.08	joined	-0.08
led by word nhanh	death	-0.13
led by word ninh	death	-0.08	birth	0.05	joined	-0.06
led by word ninh & ####	death	-0.06	birth	0.08	joined	-0.01
led by word noi	death	-0.04	joined	-0.01
led by word nop	death	-0.06	birth	-0.01	joined	-0.01
led by word phai	death	-0.2	birth	-0.01	joined	-0.05
led by word phai & ####	death	-0.14	joined	-0.02
led by word phong	death	0.02
led by word phu	joined	-0.02
led by word quang	death	0.09	joined	-0.02
led by word quoc	death	-0.17	joined	-0.07
led by word ra	death	0.01	birth	-0.02	joined	0.02
led by word ret	death	0.19	birth	-0.01	joined	-0.03
led by word rong & ngay	death	0.01
led by word sa	death	-0.09	birth	-0.02	joined	-0.03
led by word san	death	-0.11	birth	-0.02
led by word sanh	death	-0.04	birth	0.43	joined	-0.01
led by word sanh & ####	death	-0.15	birth	0.3	joined	-0.1
led by word sanh & nam	death	-0.09	birth	0.2	joined	0.06
led by word sinh	death	-0.59	birth	0.92	joined	-0.5
led by word sinh & khoang	death	-0.09	birth	0.16
led by word sinh & nam	death	-0.42	birth	0.64	joined	-0.41
led by word sinh & ngay	death	-0.26	birth	0.4	joined	-0.07
led by word son	death	0.02	birth	-0.04	joined	-0.14
led by word su	death	-0.13	joined	0.07
led by word tam	death	-0.04	joined	-0.04
led by word tang	death	-0.08
led by word tau	death	0.11	joined	-0.03
led by word thanh	death	0.01	birth	-0.04	joined	-0.14
led by word that	death	0.05	birth	-0.02	joined	-0.01
led by word the	death	-0.1	birth	-0.02	joined	-0.02
led by word thi	death	0.07
led by word tho	death	0.11	birth	-0.06	joined	-0.09
led by word tien	death	-0.02	birth	0.08	joined	0.02
led by word tiep	death	0.09
led by word tnxp	death	0.09	birth	-0.02
led by word to	death	-0.04	birth	-0.03	joined	0.11
led by word toi	death	-0.02	birth	-0.12	joined	-0.15
led by word toi & ####	death	-0.21	birth	-0.07	joined	-0.05
led by word toi & nam	death	-0.09	joined	-0.01
led by word toi & ngay	death	0.12	joined	-0.02
led by word trang	death	0.1	birth	-0.03	joined	-0.02
led by word tri	death	-0.18	birth	-0.02	joined	-0.05
led by word tu	death	0.01	birth	-0.12	joined	0.06
led by word tuyen	death	-0.16	birth	-0.05	joined	0.03
led by word van	death	-0.06	birth	0.09	joined	-0.04
led by word vay	death	0.1	joined	-0.02
led by word ve	death	-0.35	birth	-0.15	joined	-0.14
led by word ve & ####	death	-0.13	birth	-0.01
led by word ve & nam	death	-0.14	birth	-0.11	joined	-0.07
led by word viet	death	-0.03	joined	0.14
led by word vinh	death	-0.05	birth	0.02	joined	-0.08
led by word vu	death	-0.03	birth	-0.06	joined	0.38
led by word xuan	death	0.18	joined	-0.03
led by word xuong	death	0.24	birth	-0.07	joined	-0.03
led by word xuyen	joined	-0.07
led by word yen	death	-0.08	birth	0.09
led báo	death	-0.12
led báo & ngay	death	-0.12
led báo tử	death	-0.15
led báo tử & nam	death	-0.12
led bị bom	death	0.03
led bị bắn	death	0.1
led chôn	death	0.09
led chết	death	0.13	birth	-0.08	joined	-0.09
led chết & #	death	0.1
led chết & ##	death	-0.06
led chết & nam	death	0.04
led chết & ngay	death	0.03
led chết & thang	death	0.05
led chỗ	death	-0.14	joined	-0.01
led càn	death	0.03	birth	-0.01	joined	-0.04
led cấp	death	-0.03	birth	-0.08	joined	-0.04
led giấy báo tử	death	-0.12	birth	-0.01	joined	-0.02
led giấy báo tử & nam	death	-0.01
led giấy báo tử cấp	death	-0.07
led giấy báo tử cấp & ngay	death	-0.06
led giỗ	death	-0.03
led gửi	death	-0.07	birth	-0.02	joined	-0.13
led hi sinh	death	0.27	birth	-0.1	joined	-0.01
led hi sinh & #	death	0.17
led hi sinh & ##	death	0.21	birth	-0.01
led hi sinh & ####	death	0.15	birth	-0.02
led hi sinh & ngay	death	0.06
led hs	death	0.24	birth	-0.2	joined	-0.16
led hs & #	death	0.2	birth	-0.05	joined	-0.06
led hs & ##	death	0.21	birth	-0.03	joined	-0.03
led hs & ####	death	0.32	birth	-0.08	joined	-0.01
led hs & nam	death	0.07
led hs & ngay	death	0.01
led hy sinh	death	0.1	birth	-0.36	joined	-0.15
led hy sinh & #	death	-0.15	birth	-0.04	joined	-0.02
led hy sinh & ##	death	-0.11	birth	-0.1	joined	-0.04
led hy sinh & ####	death	0.09	birth	-0.1
led hy sinh & dem	death	0.01
led hy sinh & mua	death	0.06
led hy sinh & mung	death	0.01
led hy sinh & nam	death	0.32	birth	-0.01
led hy sinh & ngay	death	0.13	birth	-0.03	joined	-0.01
led hy sinh & thang	birth	-0.01	joined	-0.01
led ký	death	-0.28	birth	-0.05	joined	-0.06
led ký & ##	death	-0.11
led ký & ngay	death	-0.22	joined	-0.02
led kể	death	0.17	birth	-0.02	joined	-0.05
led kể & nam	death	0.26	joined	-0.03
led là	death	0.08	birth	0.07	joined	0.02
led là & ##	death	0.18	birth	-0.04	joined	0.07
led là & mung	death	0.11	joined	-0.01
led là & nam	death	0.03
led là & ngay	death	-0.08	joined	0.08
led là & thang	death	0.02	joined	0.03
led làng	death	-0.12	birth	-0.02	joined	-0.08
led lên đường	death	-0.15	joined	0.32
led lên đường & ngay	death	-0.14	joined	0.25
led lập	death	-0.06	birth	-0.04
led lập & ngay	death	-0.03
led mất	death	0.11	birth	-0.27	joined	-0.25
led mất & #	death	0.21	joined	-0.01
led mất & ##	death	0.25	birth	-0.02	joined	-0.03
led mất & ####	death	0.07	birth	-0.14	joined	-0.05
led mất & dem	death	-0.21
led mất & nam	death	-0.29	birth	-0.05	joined	-0.04
led mất & ngay	death	0.31	joined	-0.04
led mất & thang	death	0.03
led mặt trận	death	-0.08	joined	0.04
led một	death	-0.06	birth	-0.01	joined	0.16
led nghe nói	death	0.09
led nghe nói & nam	death	0.09
led ngày nhập ngũ	death	-0.01	joined	0.04
led ngày nhập ngũ & ##	death	-0.01	joined	0.01
led ngày sinh	death	-0.15	birth	0.17
led ngày sinh & ##	death	-0.11	birth	0.14
led ngã xuống	death	0.02
led ngã xuống & ngay	death	0.01
led nhập ngũ	death	-0.26	birth	-0.2	joined	0.45
led nhập ngũ & #	death	-0.12	birth	-0.05	joined	0.09
led nhập ngũ & ##	joined	0.1
led nhập ngũ & ####	death	-0.02	birth	-0.08	joined	0.24
led nhập ngũ & nam	joined	-0.1
led nhập ngũ & ngay	death	-0.05	joined	0.11
led nhập ngũ & thang	death	-0.1	joined	0.2
led nn	death	-0.11	birth	-0.08	joined	0.29
led nn & #	death	-0.08	birth	-0.05	joined	0.19
led nn & ##	joined	0.08
led nói	death	-0.02
led năm sinh	death	-0.09	birth	0.12	joined	-0.06
led năm sinh & ####	death	-0.07	birth	0.09	joined	-0.05
led nước	death	0.03	joined	-0.01
led phục kích	death	-0.12
led quy tập	death	-0.1	birth	-0.03	joined	-0.02
led quy tập & ####	death	-0.04	birth	-0.01
led quân	death	0.03	birth	-0.07	joined	0.23
led quân & ##	birth	-0.02	joined	0.13
led quê	death	-0.1	birth	-0.02
led quê & nam	death	-0.05	birth	-0.01
led s	death	0.31	birth	-0.05	joined	-0.13
led s & ##	death	0.14	birth	-0.09	joined	-0.02
led s & ####	death	0.1	birth	0.03	joined	-0.08
led sinh	death	-0.5	birth	0.36	joined	-0.11
led sinh & ##	death	-0.18	birth	0.19	joined	-0.04
led sinh & ####	death	-0.32	birth	0.11	joined	-0.25
led sn	death	-0.12	birth	0.46	joined	-0.26
led sn & ##	death	-0.1	birth	0.2	joined	-0.08
led sn & ####	death	-0.19	birth	0.33	joined	-0.17
led trao trả	death	-0.13	joined	-0.12
led trận	death	0.17	joined	-0.01
led trận & ##	death	0.09	joined	-0.01
led trận & ngay	death	0.01
led tái ngũ	joined	-0.43
led tức	death	0.17	birth	0.11	joined	-0.05
led tử trận	death	0.02
led viết	death	-0.17	joined	-0.05
led viết & ##	death	-0.1
led viết & ngay	death	-0.03
led vào	death	-0.01	birth	-0.01	joined	-0.05
led vào & ##	death	-0.17
led vào & ngay	death	0.05
led vào & thang	death	0.01
led vào bộ đội	death	-0.04	birth	-0.01	joined	-0.02
led vào bộ đội & thang	joined	0.05
led vào chiến trường	death	-0.05	joined	-0.26
led xã	death	0.02	birth	-0.05	joined	0.05
led ông	death	0.08	joined	-0.03
led đi b	death	0.01	birth	-0.03	joined	-0.52
led đi b & ##	death	-0.05	joined	-0.14
led đi b & nam	death	-0.03	joined	-0.09
led đi b & thang	death	0.1	joined	-0.28
led đi bộ đội	birth	-0.11	joined	0.23
led đi bộ đội & #	joined	0.01
led đi bộ đội & ##	death	0.1
led đi bộ đội & ####	birth	-0.02	joined	0.08
led đi bộ đội & nam	death	-0.04	birth	-0.03	joined	0.07
led đi bộ đội & thang	death	-0.03	birth	-0.02	joined	0.07
led đoàn	death	-0.15	birth	-0.05	joined	0.2
led đền	death	0.07	joined	-0.14
led đền & ####	death	-0.06	joined	-0.01
led đồi	death	-0.12	joined	0.16
led:again	death	0.04	birth	-0.03	joined	-0.1
led:again & ##	death	-0.17
led:again & nam	death	0.09	joined	-0.03
led:again & ngay	death	0.05
led:again & thang	death	0.01
led:aka	death	0.22	birth	0.11	joined	-0.06
led:at	death	-0.31	birth	-0.06	joined	0.19
led:at & ####	death	-0.04	birth	-0.01	joined	0.04
led:at & nam	death	-0.03	birth	-0.02	joined	0.13
led:battle	death	0.26	birth	-0.11	joined	-0.16
led:battle & ##	death	0.12	birth	-0.01	joined	-0.02
led:battle & nam	death	0.24	birth	-0.02	joined	-0.02
led:battle & ngay	death	-0.11
led:battle & thang	death	-0.04	joined	-0.02
led:born	death	-0.35	birth	0.78	joined	-0.47
led:born & #	death	0.21	birth	0.01	joined	-0.03
led:born & ##	death	-0.2	birth	0.38	joined	-0.18
led:born & ####	death	-0.35	birth	0.48	joined	-0.54
led:bury	death	0.16
led:capture	death	-0.04	joined	-0.05
led:died	death	0.31	birth	-0.66	joined	-0.39
led:died & #	death	0.09	birth	-0.11	joined	-0.1
led:died & ##	death	0.08	birth	-0.17	joined	-0.1
led:died & ####	death	0.44	birth	-0.23	joined	-0.02
led:died & dem	death	-0.15
led:died & mung	death	0.14
led:died & nam	death	0.13	birth	-0.07	joined	-0.04
led:died & ngay	death	0.09	birth	-0.06	joined	-0.04
led:died & thang	death	0.04	birth	-0.02	joined	-0.04
led:enlist	death	-0.51	birth	-0.48	joined	0.23
led:enlist & #	death	-0.25	birth	-0.13	joined	0.14
led:enlist & ##	death	0.01	birth	-0.06	joined	0.05
led:enlist & ####	death	-0.07	birth	-0.13	joined	0.02
led:enlist & cuoi	joined	-0.07
led:enlist & nam	death	-0.12	birth	-0.11	joined	-0.13
led:enlist & ngay	death	-0.19	birth	-0.01	joined	0.35
led:enlist & thang	death	-0.08	birth	-0.08	joined	-0.09
led:fell	death	0.4	birth	-0.87	joined	-0.62
led:fell & #	death	0.31	birth	-0.14	joined	-0.14
led:fell & ##	death	0.19	birth	-0.23	joined	-0.17
led:fell & ####	death	0.28	birth	-0.37	joined	-0.1
led:fell & dau	death	-0.06
led:fell & dem	death	-0.32
led:fell & hom	death	0.02
led:fell & khoang	death	-0.1
led:fell & mung	death	0.14
led:fell & nam	death	-0.03	birth	-0.14	joined	-0.09
led:fell & ngay	death	0.35	birth	-0.08	joined	-0.13
led:fell & sang	death	0.03
led:fell & thang	death	0.12	birth	-0.06	joined	-0.06
led:grave	death	-0.06	joined	-0.03
led:home	death	-0.1	birth	-0.02
led:home & nam	death	-0.05	birth	-0.01
led:joined	death	-0.41	birth	-0.41	joined	0.82
led:joined & #	death	-0.21	birth	-0.12	joined	0.28
led:joined & ##	death	0.06	birth	-0.05	joined	0.19
led:joined & ####	death	-0.04	birth	-0.12	joined	0.32
led:joined & nam	death	-0.07	birth	-0.08	joined	0.01
led:joined & ngay	death	-0.05	joined	0.13
led:joined & thang	death	-0.19	birth	-0.06	joined	0.37
led:kin	death	0.09	birth	-0.1	joined	0.06
led:laid	death	-0.15	birth	-0.03	joined	-0.02
led:laid & ####	death	-0.04	birth	-0.01
led:letter	death	-0.18	joined	-0.07
led:letter & #	death	-0.12	joined	-0.06
led:level	death	-0.13	birth	-0.13
led:level & ####	death	-0.07	birth	-0.01	joined	-0.01
led:level & nam	death	-0.17	birth	-0.03	joined	-0.03
led:level & thang	death	-0.14	joined	0.08
led:link	death	0.12	birth	0.08	joined	0.14
led:link & ##	death	0.2	birth	-0.05	joined	0.07
led:link & ####	death	-0.18	birth	0.18	joined	-0.08
led:link & mung	death	0.11	joined	-0.01
led:link & nam	birth	-0.01	joined	0.12
led:link & ngay	death	-0.08	joined	0.08
led:link & thang	death	0.02	joined	0.1
led:mine	death	0.09	birth	-0.1	joined	0.06
led:moved	death	-0.37	birth	-0.18	joined	-0.14
led:moved & ####	death	-0.08	birth	-0.05	joined	-0.04
led:moved & nam	death	-0.03	birth	-0.02	joined	-0.02
led:moved & ngay	death	-0.24
led:notice	death	-0.58	birth	-0.2	joined	-0.24
led:notice & ##	death	-0.14	joined	-0.01
led:notice & ####	birth	-0.05
led:notice & nam	death	-0.18	birth	-0.09	joined	-0.12
led:notice & ngay	death	-0.34	birth	-0.01	joined	-0.03
led:office	birth	-0.07	joined	0.12
led:post	death	0.16	birth	-0.11	joined	-0.05
led:post & ##	death	0.17	birth	-0.11	joined	-0.05
led:returned	death	-0.13	joined	-0.12
led:self	joined	0.03
led:site	death	-0.1	birth	-0.03	joined	0.16
led:site & ####	death	-0.02	joined	0.04
led:site & nam	death	-0.09	joined	0.05
led:stop	death	-0.02	birth	-0.03
led:stop & #	death	0.04	birth	-0.19	joined	0.09
led:stop & ##	death	0.08	birth	0.12
led:stop & ####	death	-0.11	birth	0.23	joined	-0.21
led:stop & chieu	death	-0.08
led:stop & cuoi	death	-0.06
led:stop & dau	death	-0.03	birth	-0.02	joined	0.12
led:stop & dem	death	-0.31
led:stop & hom	death	0.07
led:stop & mua	death	0.1
led:stop & mung	death	0.33	birth	0.04	joined	-0.04
led:stop & nam	death	0.11	birth	-0.11	joined	-0.07
led:stop & ngay	death	0.19	birth	-0.1	joined	0.08
led:stop & sang	death	0.09
led:stop & thang	death	-0.06	birth	-0.08	joined	0.14
led:stop & trua	death	0.02
led:tells	death	0.07	birth	-0.23	joined	-0.1
led:tells & ####	death	0.27	birth	-0.02	joined	-0.02
led:tells & nam	death	0.11	birth	-0.06	joined	-0.1
led:tells & ngay	death	-0.25	birth	-0.05	joined	-0.06
led:tells & thang	death	-0.13	birth	-0.03	joined	-0.05
led:thing	death	-0.22	birth	-0.31	joined	0.32
led:thing & #	death	-0.16	joined	0.14
led:thing & ##	death	-0.13	birth	-0.02	joined	0.13
led:thing & ####	death	-0.2	birth	-0.09	joined	0.09
led:thing & cuoi	death	-0.06	birth	-0.02	joined	0.04
led:thing & nam	death	0.01	birth	-0.08	joined	0.12
led:thing & ngay	death	0.26	birth	-0.01	joined	-0.04
led:thing & thang	death	-0.02	joined	0.02
led:title	death	0.02	joined	0.22
led:title & ####	death	0.01	birth	0.07
led:title & nam	death	-0.06	birth	-0.06	joined	0.15
long after martyr	death	-0.12	birth	-0.21	joined	-0.06
long after other	death	-0.18	birth	-0.4	joined	0.04
long after teller	death	0.07	birth	-0.26	joined	-0.27
lunar	death	-0.11	birth	-0.41	joined	-0.36
martyrs 0	death	-0.32	birth	-0.14	joined	-0.41
martyrs 1	death	-0.46	birth	-0.34	joined	-0.06
martyrs 2	death	0.28	birth	-0.09	joined	-0.16
martyrs 3	death	0.43	birth	-0.06	joined	-0.55
next sentence:again	death	-0.18	birth	0.2	joined	0.16
next sentence:alive	death	0.08	birth	-0.21	joined	0.03
next sentence:at	death	0.11	birth	-0.23	joined	-0.07
next sentence:battle	death	-0.28	birth	0.06	joined	0.04
next sentence:born	death	0.2	birth	-0.24	joined	-0.19
next sentence:bury	death	0.31	joined	-0.13
next sentence:capture	death	-0.14	birth	-0.13	joined	-0.02
next sentence:contact	death	-0.15	birth	-0.08	joined	0.01
next sentence:died	death	-0.15	birth	0.05
next sentence:enlist	death	-0.4	birth	0.24	joined	-0.09
next sentence:fell	death	-0.43	birth	0.09	joined	0.22
next sentence:gio	death	0.05	birth	-0.08	joined	-0.13
next sentence:grave	death	0.08	birth	-0.19	joined	-0.26
next sentence:home	death	0.05	birth	-0.07	joined	-0.07
next sentence:joined	death	-0.28	birth	0.38	joined	-0.01
next sentence:kin	death	0.3	birth	-0.19	joined	-0.2
next sentence:laid	death	-0.14	birth	-0.03	joined	-0.1
next sentence:letter	death	-0.19	birth	0.16	joined	0.03
next sentence:level	death	0.11	birth	-0.15	joined	0.06
next sentence:link	death	-0.15	birth	-0.25	joined	-0.32
next sentence:martyr	death	-0.09	birth	-0.03	joined	-0.11
next sentence:moved	death	0.05	birth	-0.09	joined	-0.25
next sentence:naming	death	-0.05	birth	-0.19	joined	-0.23
next sentence:notice	death	-0.2	birth	-0.11
next sentence:office	death	0.21	birth	0.03	joined	-0.33
next sentence:post	death	-0.22	birth	-0.03	joined	0.07
next sentence:rank	death	-0.17	birth	-0.05	joined	0.03
next sentence:returned	death	-0.06	joined	-0.13
next sentence:self	death	-0.18	birth	-0.22	joined	-0.74
next sentence:site	death	-0.17	birth	0.1	joined	0.15
next sentence:tells	death	-0.06	birth	-0.21	joined	-0.05
next sentence:thing	death	0.01	birth	-0.13	joined	0.05
next sentence:title	death	0.1	birth	-0.09	joined	0.11
next sentence:truename	birth	-0.02
note about	death	0.02	birth	0.07	joined	-0.2
note after	death	-0.16	birth	-0.11	joined	-0.13
note early	death	-0.12	birth	-0.22	joined	0.33
note gio	death	0.12	birth	-0.03	joined	-0.07
note late	death	0.06	birth	-0.14	joined	-0.12
note lunar	death	-0.18	birth	-0.29	joined	-0.12
note middle	death	0.11	birth	-0.02	joined	-0.04
note period	death	-0.83	birth	-0.22	joined	-0.31
note season	death	0.2	birth	-0.13	joined	-0.27
opens	death	0.02	birth	-0.53	joined	-0.2
sentence before:again	death	0.06	birth	0.05	joined	-0.1
sentence before:alive	death	0.03	birth	-0.08
sentence before:at	death	-0.1	birth	-0.04	joined	0.06
sentence before:battle	death	0.03	birth	0.02	joined	-0.01
sentence before:born	death	0.21	birth	-0.25	joined	0.48
sentence before:bury	death	-0.3	birth	-0.14	joined	-0.28
sentence before:capture	death	-0.16	birth	0.01	joined	-0.03
sentence before:contact	death	0.21	birth	0.17	joined	0.03
sentence before:died	death	-0.12	birth	0.12	joined	-0.16
sentence before:enlist	death	0.05	birth	-0.07	joined	-0.16
sentence before:fell	death	-0.07	birth	-0.05	joined	-0.22
sentence before:gio	death	-0.12	birth	0.05	joined	-0.14
sentence before:grave	death	0.12	birth	0.12	joined	-0.03
sentence before:home	death	-0.28	birth	-0.25	joined	0.3
sentence before:joined	death	-0.02	birth	-0.04	joined	-0.09
sentence before:kin	death	-0.14	birth	0.08	joined	0.18
sentence before:laid	death	0.05	joined	-0.06
sentence before:last	death	0.02	birth	-0.01	joined	-0.01
sentence before:letter	death	-0.08	birth	-0.07	joined	-0.19
sentence before:level	death	0.3	birth	-0.21	joined	0.11
sentence before:link	death	-0.2	birth	0.02	joined	-0.16
sentence before:martyr	death	-0.29	birth	0.09	joined	0.04
sentence before:moved	death	0.02	joined	-0.12
sentence before:naming	death	-0.15	birth	0.06	joined	0.08
sentence before:notice	death	-0.36	birth	0.05	joined	-0.01
sentence before:office	death	0.22	birth	-0.04	joined	-0.33
sentence before:post	death	0.11	birth	0.07	joined	-0.13
sentence before:rank	death	0.2	birth	0.04	joined	-0.16
sentence before:returned	death	-0.03	birth	-0.08	joined	-0.02
sentence before:self	death	-0.07	birth	-0.04	joined	0.24
sentence before:site	death	-0.23	birth	-0.05	joined	-0.14
sentence before:tells	death	-0.09	birth	-0.07	joined	-0.23
sentence before:thing	death	0.32	birth	0.08	joined	-0.23
sentence before:title	death	-0.06	birth	-0.02	joined	0.04
sentence before:truename	death	-0.22	birth	-0.01	joined	0.14
text:battle	death	-0.11	birth	-0.04	joined	-0.17
text:by_comrade	death	-0.23	birth	-0.04	joined	0.04
text:by_finder	death	-0.49	birth	-0.12	joined	-0.14
text:by_foreign	death	-0.02	joined	-0.05
text:by_keeper	death	0.18	birth	-0.1	joined	-0.3
text:by_official	death	0.15	birth	-0.28	joined	-0.41
text:by_resident	death	-0.02	birth	-0.23	joined	0.25
text:by_volunteer	death	0.12	birth	0.01	joined	-0.11
text:dna	death	-0.21	birth	-0.08	joined	0.2
text:enemy	death	-0.08	birth	-0.02	joined	-0.16
text:foreign	death	-0.02	joined	-0.05
text:found	death	-0.34	birth	0.04	joined	-0.15
text:give_back	death	-0.37	birth	-0.34	joined	-0.36
text:grave	death	0.1	birth	0.03	joined	-0.35
text:hearsay	birth	0.08	joined	-0.02
text:list	death	-0.22	birth	0.21	joined	-0.27
text:recognition	death	0.04	birth	-0.05	joined	-0.11
text:relics	death	-0.71	birth	-0.04	joined	-0.32
text:scam	death	-0.18
text:seek	death	-0.45	birth	-0.06	joined	-0.01
text:sought	death	-0.22	birth	-0.21	joined	-0.09
text:stone	death	0.13	birth	-0.01	joined	-0.45
typed before 1945	death	-0.01	birth	-0.01	joined	-0.05
typed before 1952	death	0.16	birth	-0.03	joined	-0.03
typed before 2h	death	0.11
typed before ^	death	0.02	birth	-0.53	joined	-0.2
typed before an	death	0.07	joined	-0.02
typed before b	death	0.01	birth	-0.03	joined	-0.52
typed before b52	death	0.04
typed before bang	death	0.13
typed before bay	death	0.07	joined	-0.01
typed before bom	death	0.2	birth	-0.02	joined	-0.02
typed before báo	death	-0.12
typed before bảo	death	0.12	birth	0.05	joined	-0.03
typed before bắc	birth	-0.12	joined	-0.15
typed before bắn	death	0.22	birth	-0.05	joined	-0.03
typed before bắt	death	-0.09	birth	-0.06	joined	-0.07
typed before bốc	death	-0.12
typed before can	death	-0.06	joined	-0.02
typed before cap	death	-0.09	birth	-0.05	joined	-0.01
typed before chet	death	0.17	birth	-0.03	joined	-0.03
typed before chi	death	0.09	joined	-0.02
typed before chia	death	-0.14
typed before chum	death	0.15
typed before chắt	birth	0.06	joined	-0.01
typed before chết	death	0.14	birth	-0.05	joined	-0.07
typed before càn	death	0.14	birth	-0.02
typed before công	death	0.02	birth	-0.03	joined	-0.05
typed before cấp	death	-0.21	birth	-0.13	joined	-0.08
typed before de	death	0.02	birth	-0.04	joined	-0.11
typed before den	death	0.05	birth	-0.01	joined	-0.02
typed before di	death	-0.23	birth	-0.06	joined	0.39
typed before dinh	death	-0.13	joined	-0.01
typed before doi	death	-0.06	birth	-0.07	joined	0.34
typed before dịch	death	-0.07
typed before ghi	death	0.2	birth	-0.08	joined	-0.01
typed before giỗ	death	0.11
typed before giờ	death	0.16	birth	-0.02	joined	-0.1
typed before hai	death	0.09
typed before hoi	birth	-0.04	joined	0.01
typed before hs	death	0.43	birth	-0.2	joined	-0.15
typed before hòa	death	0.05
typed before hưng	death	-0.07	joined	-0.01
typed before hồi	death	0.08	birth	-0.22	joined	-0.02
typed before khê	death	0.05
typed before ky	death	-0.11
typed before kích	death	0.11	joined	-0.01
typed before ký	death	-0.19	birth	-0.04	joined	-0.05
typed before kể	death	0.12	birth	-0.01	joined	-0.05
typed before la	death	0.09	birth	-0.03	joined	-0.06
typed before lan	death	-0.17	birth	-0.11	joined	0.11
typed before long	death	-0.02
typed before ly	death	-0.03	birth	-0.07	joined	0.2
typed before là	death	0.07	birth	0.08	joined	0.07
typed before lào	death	0.05
typed before lê	death	0.09	birth	-0.01	joined	-0.01
typed before lính	death	-0.21	birth	-0.08	joined	0.3
typed before lô	death	-0.06	birth	-0.01
typed before lại	death	0.17	birth	-0.02	joined	-0.01
typed before lập	birth	-0.05
typed before lụt	death	-0.07	birth	-0.02	joined	-0.02
typed before ma	death	0.05
typed before mat	death	0.25	birth	-0.12	joined	-0.09
typed before my	death	0.12
typed before mà	death	-0.07
typed before mãi	death	-0.04	birth	-0.03	joined	-0.04
typed before mạng	death	-0.03	birth	-0.05	joined	-0.19
typed before mất	death	-0.08	birth	-0.15	joined	-0.18
typed before mỹ	death	-0.01
typed before nam	death	-0.01	joined	-0.09
typed before nay	death	-0.08
typed before ngay	death	0.06	birth	-0.02	joined	0.08
typed before ngu	death	-0.17	birth	-0.09	joined	0.16
typed before ngũ	death	-0.26	birth	-0.13	joined	0.04
typed before nhà	death	-0.13	birth	-0.07	joined	0.08
typed before nhận	death	-0.07	birth	-0.01	joined	-0.07
typed before ninh	birth	0.06	joined	-0.05
typed before nn	death	-0.11	birth	-0.08	joined	0.29
typed before noi	death	-0.13	joined	-0.02
typed before nói	death	0.04
typed before nước	death	0.03	joined	-0.01
typed before nộp	death	-0.06	birth	-0.01	joined	-0.01
typed before phong	death	0.01	joined	0.09
typed before pháo	death	0.01
typed before phải	death	-0.03	birth	-0.01	joined	-0.03
typed before quân	death	0.03	birth	-0.07	joined	0.23
typed before quê	death	-0.08
typed before ruộng	death	-0.04	joined	-0.03
typed before rét	death	0.19	birth	-0.01	joined	-0.03
typed before rồi	death	0.14	joined	-0.07
typed before rồng	death	0.01
typed before s	death	0.31	birth	-0.05	joined	-0.13
typed before sanh	death	-0.01	birth	0.44	joined	-0.23
typed before sinh	death	-0.4	birth	0.96	joined	-0.89
typed before sn	death	-0.28	birth	0.47	joined	-0.25
typed before so	death	-0.11
typed before sơn	death	0.05	birth	-0.01	joined	-0.01
typed before tang	death	0.01
typed before tay	death	-0.1	birth	-0.03
typed before thi	death	0.01	joined	-0.01
typed before tnxp	death	0.05	birth	-0.03	joined	0.02
typed before toi	death	-0.03	joined	-0.01
typed before tran	death	0.05
typed before trang	birth	-0.03	joined	-0.01
typed before trong	death	-0.04	joined	-0.01
typed before trường	death	-0.02	joined	-0.22
typed before trưởng	death	0.14	birth	-0.07	joined	-0.03
typed before trả	death	-0.13	joined	-0.12
typed before trận	death	0.06	birth	-0.01	joined	-0.06
typed before tu	death	-0.32	birth	-0.05	joined	0.2
typed before tâm	death	-0.01	birth	0.05	joined	-0.02
typed before tập	death	-0.1	birth	-0.03	joined	-0.02
typed before tới	birth	-0.1	joined	-0.13
typed before tức	death	0.17	birth	0.11	joined	-0.05
typed before từ	death	-0.56	birth	-0.32	joined	0.21
typed before tử	death	-0.04	birth	-0.04	joined	-0.08
typed before ve	death	-0.01	birth	-0.02	joined	-0.01
typed before viet	death	0.05
typed before vinh	death	-0.07	joined	-0.12
typed before viết	death	-0.19	joined	-0.05
typed before vào	death	-0.03	birth	-0.01	joined	-0.04
typed before về	death	-0.23	birth	-0.07	joined	-0.06
typed before xuống	death	0.08	joined	-0.01
typed before xã	death	0.05	birth	-0.05	joined	-0.02
typed before ông	death	0.12	joined	-0.02
typed before đi	death	-0.39	birth	-0.34	joined	0.75
typed before đoàn	death	-0.05	birth	-0.05	joined	0.1
typed before đâu	death	-0.12	birth	0.09	joined	-0.04
typed before đó	death	0.12	birth	-0.04	joined	-0.09
typed before đúng	death	0.06
typed before đường	death	-0.15	joined	0.32
typed before đến	death	-0.23	birth	-0.11	joined	-0.19
typed before đề	death	-0.16	birth	-0.01	joined	-0.09
typed before đội	death	-0.13	birth	-0.11	joined	-0.01
typed before đợt	death	-0.21	birth	-0.06	joined	0.37
typed before đức	death	0.03	birth	0.02
typed before ấy	death	-0.12
year 1935	death	-0.21	birth	0.56	joined	-0.2
year 1940	death	-0.4	birth	0.8	joined	-0.42
year 1945	death	-0.28	birth	0.77	joined	-0.22
year 1950	death	0.48	birth	0.52	joined	-0.76
year 1955	death	-0.42	birth	0.18	joined	-0.15
year 1960	death	0.1	birth	-0.21	joined	0.44
year 1965	death	0.78	birth	-1.22	joined	0.25
year 1970	death	0.72	birth	-1.39	joined	-0.07
year 1975	death	0.08	birth	-0.92	joined	-0.09
year 1980	death	0.24	birth	-0.54	joined	-0.02
year 1985	death	0.18	birth	-0.39	joined	-0.08
year 1990	death	-0.62	birth	-0.26	joined	-0.18
year 1995	death	-0.63	birth	-0.29	joined	-0.28
year 2000	death	-0.65	birth	-0.24	joined	-0.15
year 2005	death	-0.4	birth	-0.08	joined	-0.06
year 2010	death	-0.66	birth	-0.22	joined	-0.18
year 2015	death	-0.75	birth	-0.18	joined	-0.2
year 2020	death	-0.88	birth	-0.12	joined	-0.12
year 2025	death	-0.71	birth	-0.14	joined	-0.12
year old	death	-0.27	birth	0.63	joined	-0.26""")
