"""What each piece of evidence about days is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	death	-0.39	birth	-0.74	joined	-0.81
+1=#	death	-0.24	birth	-0.4	joined	-0.22
+1=####	death	-0.5	birth	0.34	joined	-0.32
+1=$	death	-0.59	birth	-0.16	joined	-0.16
+1=a	death	-0.41	joined	0.01
+1=ai	death	0.08	joined	-0.04
+1=anh	death	-0.07	birth	-0.16	joined	-0.1
+1=b1	death	-0.11	birth	0.07
+1=ba	death	0.25	birth	-0.01	joined	-0.19
+1=bac	death	-0.55	joined	0.02
+1=ban	death	0.48	joined	-0.02
+1=bao	death	-0.28	birth	-0.06	joined	-0.2
+1=ben	death	0.11	joined	-0.05
+1=bi	death	0.31	birth	-0.01	joined	-0.09
+1=binh	death	-0.02	birth	0.04	joined	0.24
+1=bo	birth	0.19	joined	-0.11
+1=boc	death	-0.22
+1=bom	death	0.37	joined	-0.02
+1=bon	death	-0.5	joined	-0.02
+1=c	death	0.11	birth	-0.01
+1=c4	death	0.53	birth	-0.04
+1=ca	death	0.09	birth	-0.08	joined	0.07
+1=cac	death	-0.12
+1=cai	death	0.2	joined	-0.04
+1=canh	birth	0.14
+1=cao	death	0.06
+1=cap	death	-0.08	joined	-0.25
+1=cau	death	0.03	birth	0.31	joined	-0.28
+1=cha	death	0.32	joined	-0.01
+1=chau	death	0.36	birth	0.23
+1=chet	death	-0.26	birth	-0.35	joined	0.48
+1=chi	death	-0.24	birth	-0.05	joined	-0.12
+1=chien	death	-0.02	joined	-0.23
+1=cho	death	-0.48
+1=chon	death	-0.29	joined	-0.01
+1=chot	death	0.06
+1=chu	death	0.17	joined	-0.04
+1=chua	death	0.14
+1=chuc	joined	0.06
+1=chung	joined	-0.17
+1=chuyen	death	-0.05	birth	-0.03	joined	-0.04
+1=co	death	-0.68	birth	0.04	joined	0.17
+1=con	death	0.15	birth	-0.01	joined	0.26
+1=cong	death	0.15
+1=cua	death	-0.34	birth	-0.04	joined	0.09
+1=cung	death	0.04	birth	0.06
+1=cuoi	death	-0.08	joined	0.08
+1=d	death	0.16	birth	0.06	joined	-0.06
+1=d4	death	0.12
+1=da	death	-0.16	joined	0.06
+1=dai	death	0.51	joined	-0.05
+1=dan	birth	-0.04	joined	-0.1
+1=dang	death	0.07
+1=danh	death	-0.19
+1=de	death	-0.07	joined	-0.09
+1=dem	death	0.08	birth	-0.06
+1=den	death	0.14	birth	-0.09	joined	-0.09
+1=di	death	0.03	birth	0.21	joined	-0.16
+1=dia	joined	-0.01
+1=dinh	death	0.41	joined	-0.03
+1=do	death	0.18	joined	-0.09
+1=doan	death	-0.08	joined	0.21
+1=doi	death	-0.27	birth	-0.16	joined	-0.07
+1=don	death	0.05	birth	-0.08	joined	0.02
+1=dong	death	0.07	birth	-0.06	joined	-0.04
+1=du	death	0.44	birth	0.09	joined	-0.04
+1=dua	death	-0.39
+1=dung	death	-0.02
+1=duoc	death	0.02	joined	0.1
+1=duong	death	-0.12
+1=dv	joined	-0.09
+1=em	death	-0.36	birth	-0.23	joined	-0.05
+1=gan	death	0.12
+1=ghi	death	-0.04	birth	-0.23	joined	-0.22
+1=gia	death	-0.16	joined	-0.07
+1=giao	death	0.13	birth	0.25
+1=giay	death	0.28
+1=gio	death	-0.36
+1=go	death	-0.09	birth	0.02
+1=goc	death	-0.02
+1=ha	death	0.13	joined	0.02
+1=hai	death	0.07	birth	-0.1	joined	-0.19
+1=hang	death	-0.32	joined	-0.05
+1=hien	death	0.07	birth	-0.31	joined	-0.15
+1=ho	death	-0.35	joined	0.16
+1=hoang	death	-0.24	birth	0.03	joined	-0.06
+1=hoi	death	-0.15	joined	-0.36
+1=hom	joined	0.05
+1=hs	death	-0.32	birth	0.5	joined	0.11
+1=huyen	death	-0.35	joined	-0.02
+1=hy	death	-0.1	birth	-0.19	joined	0.38
+1=k	death	0.16	joined	-0.04
+1=khe	death	0.1	birth	-0.02
+1=khi	death	0.32	birth	-0.02	joined	-0.14
+1=khong	death	0.33	birth	-0.15	joined	-0.12
+1=ko	death	-0.03
+1=la	death	0.03	joined	-0.01
+1=lai	death	-0.07
+1=lam	death	-0.27	joined	0.18
+1=lang	death	0.37
+1=le	death	-0.4
+1=len	death	-0.05	joined	-0.02
+1=linh	death	0.26	birth	-0.05	joined	0.28
+1=lo	death	-0.04
+1=loc	death	0.02
+1=luc	death	0.3	joined	0.48
+1=ma	death	-0.3	birth	-0.03	joined	-0.08
+1=mat	death	0.3	birth	0.01	joined	0.06
+1=may	death	-0.02	birth	-0.08	joined	-0.13
+1=me	birth	-0.06	joined	-0.03
+1=minh	death	-0.02
+1=mo	death	0.24	birth	-0.09	joined	-0.03
+1=moi	death	-0.17	joined	0.25
+1=mot	death	0.05	joined	-0.06
+1=nam	death	0.26	birth	0.01	joined	0.1
+1=nay	death	-0.03	joined	0.29
+1=nen	death	0.19	birth	-0.02	joined	-0.18
+1=ngay	death	-0.28	joined	-0.33
+1=nghe	death	0.2	birth	-0.11	joined	-0.06
+1=ngoai	death	0.04	joined	-0.03
+1=nguoi	death	0.32	birth	0.02	joined	-0.15
+1=nguyen	death	-0.38	birth	0.37	joined	0.24
+1=nha	death	0.11	birth	-0.31	joined	-0.13
+1=nhan	death	0.01
+1=nhap	death	-0.02	birth	0.18	joined	0.1
+1=nhung	death	-0.31	birth	-0.06	joined	-0.11
+1=no	death	0.05	birth	0.33	joined	0.26
+1=noi	death	0.14	birth	-0.01	joined	-0.16
+1=o	death	0.09	birth	0.12	joined	-0.08
+1=ong	death	0.57	birth	-0.13	joined	-0.25
+1=phuc	death	0.04	joined	0.16
+1=qua	death	-0.05
+1=quan	death	0.56	birth	-0.01	joined	-0.17
+1=quang	death	0.08
+1=que	death	-0.26	birth	0.87	joined	-0.02
+1=quy	death	-0.15
+1=roi	death	-0.48	birth	-0.13	joined	0.02
+1=sang	death	-0.09	joined	-0.07
+1=sau	death	0.12
+1=su	death	-0.21
+1=tai	death	0.56	birth	0.34	joined	-0.14
+1=tan	birth	0.05	joined	0.09
+1=tap	death	-0.03	joined	0.06
+1=tau	death	0.04	joined	-0.16
+1=tay	death	0.45
+1=ten	joined	0.05
+1=tham	joined	-0.01
+1=than	death	0.22
+1=thang	joined	-0.17
+1=thanh	death	-0.06	joined	-0.27
+1=thay	death	0.3	birth	-0.02
+1=theo	death	-0.17	birth	-0.03
+1=thi	death	0.52	birth	-0.16	joined	-0.11
+1=thieu	death	-0.16	birth	0.13	joined	-0.03
+1=thu	death	-0.07	joined	0.08
+1=thuoc	death	0.09	joined	-0.04
+1=thuong	death	-0.25	birth	0.05
+1=tieu	death	0.34	birth	-0.06	joined	0.06
+1=tinh	death	0.03	birth	0.12
+1=tnxp	death	-0.11	birth	0.09	joined	-0.05
+1=to	death	0.19
+1=toi	death	-0.23	birth	-0.16	joined	-0.4
+1=tran	death	0.21	birth	-0.05	joined	-0.04
+1=trang	death	-0.39	birth	-0.2
+1=trao	death	-0.1	joined	-0.01
+1=tren	death	0.6	birth	-0.05	joined	-0.08
+1=troi	death	-0.35
+1=trong	death	0.42	joined	-0.22
+1=trung	death	-0.56	joined	0.62
+1=truoc	death	-0.03	joined	0.3
+1=truong	death	0.26	birth	-0.08
+1=tu	death	-0.36	joined	-0.02
+1=tui	death	0.31
+1=va	death	-0.25	joined	-0.2
+1=vao	death	-0.11	joined	-0.31
+1=ve	death	0.17	birth	-0.25	joined	0.24
+1=vi	death	0.18	joined	-0.04
+1=viet	death	0.28	joined	0.05
+1=vinh	death	-0.03
+1=vo	death	0.15	birth	0.29	joined	-0.13
+1=voi	death	-0.3	joined	0.04
+1=vui	death	0.13
+1=vung	death	-0.1	birth	0.02
+1=vuong	death	0.28
+1=xa	death	-0.19	joined	-0.16
+1=xac	death	-0.26
+1=xe	death	0.43	joined	-0.01
+1=xin	death	-0.29	joined	-0.04
+1=xuan	death	0.08
+1=y	death	-0.04	birth	0.07
+1=yen	death	-0.05	birth	0.12	joined	-0.04
+2=#	death	-0.31	birth	-0.03	joined	-0.29
+2=##	death	-0.39	birth	0.12	joined	0.01
+2=###	death	-0.29	birth	-0.45	joined	0.21
+2=####	death	-0.08	birth	-0.1
+2=$	death	-0.59	birth	-0.16	joined	-0.16
+2=a	death	0.32
+2=ai	death	0.03
+2=an	death	-0.03	birth	0.05
+2=anh	death	0.07	birth	-0.05	joined	0.15
+2=ap	death	0.12
+2=ay	death	0.16	birth	-0.08	joined	0.34
+2=b	birth	-0.05
+2=b52	death	0.19
+2=ba	death	0.2
+2=bac	joined	-0.32
+2=bai	death	-0.05
+2=ban	death	0.03	joined	0.07
+2=bang	death	0.36
+2=bao	joined	-0.02
+2=bat	death	0.09	birth	-0.01	joined	-0.11
+2=bay	death	0.51	joined	-0.01
+2=ben	death	0.08
+2=benh	death	0.15
+2=bi	death	-0.01	joined	-0.02
+2=bia	death	0.4	birth	-0.21
+2=bien	death	0.2	joined	0.17
+2=binh	death	0.07	joined	0.08
+2=bo	death	0.18	birth	0.49	joined	-0.22
+2=boc	death	-0.18
+2=bom	death	0.14	joined	0.18
+2=bon	death	-0.28
+2=c	death	0.07	joined	-0.18
+2=ca	death	-0.26
+2=cac	death	-0.15	joined	-0.19
+2=cai	death	-0.23
+2=cam	death	-0.07	birth	0.07
+2=campuchia	death	-0.02	joined	0.22
+2=can	death	0.12	joined	-0.06
+2=cao	death	0.15	joined	0.19
+2=cap	birth	-0.1	joined	-0.23
+2=cau	death	0.17
+2=cha	death	-0.09	birth	-0.05
+2=chan	death	-0.48
+2=chau	birth	0.16	joined	-0.02
+2=chet	death	-0.32	joined	-0.03
+2=chi	death	0.51	birth	-0.03	joined	-0.04
+2=chien	death	0.37	joined	0.15
+2=cho	death	-0.35	joined	-0.02
+2=chon	birth	-0.01
+2=chong	death	0.18
+2=chot	death	0.15
+2=chu	death	0.36	birth	-0.01
+2=chua	death	-0.03	joined	0.28
+2=chung	death	0.32	joined	-0.07
+2=co	death	0.65	birth	0.12	joined	-0.23
+2=con	death	-0.1
+2=cong	death	-0.05	birth	-0.01	joined	0.21
+2=cu	death	-0.23	birth	0.05
+2=cua	death	-0.17
+2=cung	death	-0.13
+2=cuoi	joined	-0.06
+2=d6	death	0.11	joined	-0.04
+2=da	joined	-0.12
+2=dac	death	-0.19	birth	0.03
+2=dai	death	-0.12	birth	-0.01	joined	-0.01
+2=dan	death	-0.26
+2=dang	death	0.53	joined	-0.07
+2=danh	death	-0.2	joined	-0.01
+2=dau	death	-0.17	joined	-0.02
+2=dem	death	0.12
+2=den	death	-0.12
+2=deo	death	0.04
+2=di	death	0.32	birth	0.24	joined	0.36
+2=dia	joined	-0.01
+2=diem	death	0.18	birth	-0.02	joined	-0.06
+2=dien	death	-0.03	birth	-0.14
+2=dinh	death	-0.2	birth	0.1	joined	-0.32
+2=do	death	-0.29	birth	-0.03	joined	0.12
+2=doan	death	0.03	birth	-0.12	joined	0.15
+2=doi	death	0.08	birth	0.36
+2=dong	death	0.12	birth	0.14
+2=du	death	0.27	birth	0.04
+2=dua	birth	-0.03
+2=dung	death	-0.04	birth	0.01	joined	-0.06
+2=duoc	death	-0.46
+2=duong	death	-0.02	birth	0.02	joined	-0.04
+2=em	death	0.19	joined	-0.16
+2=gac	death	0.37	joined	-0.01
+2=gai	death	-0.03	birth	0.03
+2=ghi	death	-0.13
+2=gia	death	0.01	birth	0.12	joined	-0.04
+2=giao	death	-0.35	birth	0.08
+2=giay	death	0.07	joined	-0.21
+2=go	death	0.18
+2=goc	death	0.13	joined	0.16
+2=h	death	0.12	joined	-0.04
+2=ha	death	-0.02	birth	0.01
+2=hai	death	0.36	birth	0.01	joined	-0.07
+2=ham	death	0.12
+2=het	death	0.02	joined	0.03
+2=hi	death	-0.11
+2=ho	death	-0.18	birth	-0.03	joined	0.13
+2=hoa	birth	0.13	joined	-0.11
+2=hoai	death	0.11
+2=hoang	death	-0.04	birth	-0.06	joined	-0.03
+2=hoi	death	0.13	joined	-0.01
+2=hom	death	-0.18	joined	-0.17
+2=hop	death	0.23
+2=hs	death	-0.05	birth	0.18	joined	-0.01
+2=hue	death	0.17
+2=hy	death	0.64	birth	-0.06	joined	-0.16
+2=k	death	-0.05	joined	0.21
+2=ke	death	-0.1
+2=khe	death	0.32	joined	-0.01
+2=khi	joined	-0.11
+2=khong	death	-0.57	birth	-0.11	joined	-0.45
+2=kich	death	0.5	birth	0.09	joined	-0.04
+2=kinh	death	0.15	birth	0.04
+2=la	death	-0.29	birth	-0.01	joined	-0.06
+2=lac	death	-0.02
+2=lai	death	0.31	birth	-0.01	joined	-0.01
+2=lam	death	-0.25	joined	-0.19
+2=lang	death	-0.34	birth	0.1	joined	0.05
+2=lao	death	0.05
+2=lap	death	0.09
+2=lay	death	0.05
+2=le	death	-0.22
+2=len	death	-0.28	birth	-0.06	joined	0.22
+2=lien	death	0.04	birth	0.25
+2=linh	death	-0.01	joined	-0.12
+2=lo	death	-0.47
+2=loc	death	0.08	birth	0.04
+2=loi	death	-0.3
+2=long	death	0.07
+2=lu	death	-0.52
+2=luc	death	0.16
+2=luong	death	0.26	joined	-0.14
+2=ly	death	-0.37	birth	-0.04	joined	0.32
+2=ma	death	0.01	joined	-0.06
+2=mat	death	0.08	birth	-0.2	joined	-0.21
+2=may	birth	0.04	joined	-0.03
+2=minh	death	0.17
+2=mo	death	0.11	birth	-0.02
+2=mot	death	-0.19	joined	0.2
+2=muong	death	0.32	joined	-0.01
+2=my	death	0.33	joined	-0.09
+2=nam	death	-0.3	birth	-0.06	joined	0.2
+2=nay	death	-0.13	joined	-0.23
+2=nga	death	0.12
+2=ngay	death	-0.08	birth	-0.06	joined	0.46
+2=nghi	death	-0.32	birth	0.15
+2=nghia	joined	0.34
+2=ngu	birth	0.15	joined	0.11
+2=nguoi	death	-0.69	joined	-0.13
+2=nguyen	death	-0.55
+2=nha	death	-0.2	birth	-0.01	joined	-0.03
+2=nhan	death	0.32	joined	-0.07
+2=nhap	death	-0.2	birth	0.04	joined	0.5
+2=nhi	death	-0.03	joined	0.25
+2=nho	death	0.06	birth	0.08
+2=ninh	death	0.06
+2=no	death	0.09
+2=noi	death	0.2	joined	-0.03
+2=nui	death	0.04
+2=o	death	-0.28	birth	-0.52	joined	-0.24
+2=ong	death	0.38	joined	-0.11
+2=pha	death	-0.1	joined	-0.01
+2=phai	death	0.12	birth	-0.04	joined	-0.04
+2=pho	death	-0.16	birth	0.24	joined	-0.01
+2=phong	death	0.02	joined	-0.08
+2=phu	death	0.18	birth	0.12	joined	-0.01
+2=phuc	death	0.41	birth	-0.05
+2=phum	death	-0.08
+2=phuong	death	0.15	birth	-0.03	joined	-0.01
+2=quan	death	-0.58	birth	0.3	joined	0.56
+2=quang	death	0.51	birth	-0.18
+2=que	death	0.08	birth	0.03
+2=quy	death	-0.14
+2=ra	death	-0.07	birth	-0.13	joined	0.24
+2=rach	death	-0.03
+2=ro	death	-0.03	birth	-0.03
+2=sang	death	-0.2	joined	0.49
+2=sanh	birth	-0.07
+2=si	death	-0.75	birth	0.09	joined	-0.18
+2=sinh	death	-0.3	birth	-0.22	joined	0.32
+2=so	death	-0.19	birth	-0.06
+2=song	death	0.03
+2=su	birth	-0.06	joined	0.08
+2=suoi	death	0.11
+2=sy	death	-0.1
+2=ta	death	-0.18	birth	-0.01	joined	0.28
+2=tai	death	-0.29
+2=tam	death	0.13
+2=tang	death	0.11	joined	-0.01
+2=tap	death	-0.22	birth	-0.04	joined	0.06
+2=tau	death	0.21
+2=tay	death	0.2	birth	-0.04	joined	-0.23
+2=ten	birth	-0.02	joined	0.02
+2=thai	birth	0.04
+2=thang	death	0.17	birth	-0.16	joined	-0.26
+2=thanh	death	-0.07	birth	0.24
+2=that	death	-0.05	joined	-0.06
+2=thay	death	-0.14	joined	-0.11
+2=the	death	0.26	joined	-0.01
+2=theo	death	-0.07	birth	0.04
+2=thi	birth	-0.01	joined	-0.1
+2=tho	death	-0.45	joined	-0.03
+2=thon	death	-0.15	birth	0.31
+2=thu	death	0.39	birth	-0.02	joined	-0.37
+2=thung	death	0.01
+2=thuong	death	0.19
+2=thuy	birth	-0.12
+2=tich	death	0.05
+2=tieu	birth	-0.04	joined	0.34
+2=to	death	0.26
+2=toc	death	-0.37	joined	-0.02
+2=toi	death	0.01	birth	-0.19	joined	0.11
+2=tong	death	0.13
+2=tra	death	0.03	birth	-0.1	joined	-0.13
+2=trai	death	-0.01
+2=tram	death	0.06	joined	-0.01
+2=tran	death	0.6	birth	-0.07	joined	0.25
+2=trang	death	0.03	birth	-0.02
+2=tri	death	0.01	birth	0.23	joined	-0.03
+2=trinh	death	-0.36
+2=tro	death	-0.2
+2=trong	death	0.39	birth	-0.01	joined	0.05
+2=trung	death	-0.03	birth	0.28	joined	-0.09
+2=truong	death	0.19	birth	-0.21	joined	0.17
+2=tu	death	0.04	birth	-0.06	joined	-0.31
+2=tui	death	0.07	joined	0.23
+2=tuong	death	-0.22
+2=uy	death	-0.11	birth	-0.05
+2=va	death	-0.16	joined	-0.03
+2=van	death	0.45	birth	-0.09	joined	-0.3
+2=vao	death	-0.39	birth	-0.05	joined	-0.05
+2=ve	death	-0.41	joined	0.06
+2=vi	death	0.01	birth	-0.15	joined	-0.12
+2=vien	death	0.05	birth	-0.05	joined	0.14
+2=viet	death	-0.31	joined	-0.5
+2=vinh	death	0.31
+2=vo	birth	0.19	joined	-0.13
+2=voi	death	-0.11
+2=vu	joined	0.06
+2=vung	death	0.09
+2=vuot	death	0.22
+2=xa	death	0.06	birth	0.22
+2=xay	death	-0.17
+2=xe	death	0.39
+2=xuan	death	0.28
+2=y	death	-0.38
+2=yen	death	-0.04	birth	0.15
+3=#	death	-0.38	birth	0.04	joined	0.16
+3=##	death	-0.66	birth	-0.31	joined	0.54
+3=###	death	-0.18	birth	-0.02
+3=####	death	0.2	birth	0.07
+3=$	death	-0.6	birth	-0.15	joined	-0.25
+3=a	death	0.05
+3=ai	death	-0.11	joined	0.3
+3=an	death	-0.04	birth	0.01
+3=anh	death	-0.61	joined	-0.02
+3=ay	death	0.02
+3=b	death	0.03	joined	-0.27
+3=ba	death	0.43	birth	-0.01	joined	-0.13
+3=bac	death	-0.32	birth	-0.18	joined	0.43
+3=ban	death	0.37	joined	-0.29
+3=bang	death	-0.25
+3=bao	joined	-0.02
+3=bay	death	0.06
+3=ben	death	-0.46	joined	0.11
+3=bi	death	0.4	joined	-0.02
+3=biet	death	0.51	birth	-0.01	joined	0.11
+3=binh	death	0.13	birth	0.07
+3=bo	death	-0.19	birth	-0.09	joined	0.17
+3=boc	death	0.17
+3=bom	death	-0.24	joined	-0.09
+3=bui	death	0.05
+3=c	death	-0.29	birth	-0.08	joined	0.07
+3=c1	joined	0.03
+3=c4	birth	0.11
+3=c5	death	0.2
+3=ca	joined	0.07
+3=cac	death	-0.19
+3=cai	death	0.11
+3=cam	death	-0.02
+3=can	death	0.18	joined	-0.02
+3=canh	death	0.13
+3=cao	death	0.09	joined	-0.02
+3=cat	death	-0.22
+3=cau	death	0.16
+3=chau	death	0.18
+3=chet	death	-0.45
+3=chi	death	0.2	birth	0.14	joined	-0.12
+3=chien	death	-0.03	joined	0.03
+3=chinh	joined	-0.11
+3=cho	death	0.37	birth	-0.02	joined	-0.04
+3=chon	death	0.38
+3=chu	death	0.01
+3=chua	death	0.48	birth	0.17	joined	-0.09
+3=chuyen	death	0.33	birth	-0.02
+3=co	death	0.15
+3=con	death	0.32	birth	-0.03	joined	-0.09
+3=cong	birth	0.04
+3=cot	death	0.07
+3=cu	death	0.47	birth	-0.02
+3=cua	death	-0.19	birth	0.03
+3=cung	death	0.15	joined	-0.13
+3=cuoi	death	0.08
+3=da	death	-0.53	joined	-0.14
+3=dai	death	0.03
+3=dam	birth	0.03
+3=dan	death	-0.73	birth	0.31	joined	-0.25
+3=dang	death	-0.04	joined	-0.06
+3=danh	death	0.5	birth	-0.07	joined	-0.1
+3=dap	death	0.1
+3=dau	death	0.2
+3=de	death	-0.27
+3=dem	death	0.24	joined	-0.04
+3=deo	death	-0.4
+3=di	death	-0.03	joined	0.15
+3=dia	death	0.01
+3=diem	death	0.24
+3=dinh	death	0.44	birth	-0.22	joined	-0.18
+3=do	death	0.3	joined	0.01
+3=doan	death	0.58	birth	-0.25	joined	0.08
+3=doi	death	0.19	birth	0.22	joined	0.09
+3=don	death	0.11	joined	-0.24
+3=dong	death	0.51	birth	0.03
+3=du	death	-0.12
+3=duc	death	0.03	birth	-0.05
+3=dung	joined	-0.05
+3=duoc	death	0.24
+3=duoi	death	0.11
+3=duong	death	-0.1	joined	0.25
+3=ghi	joined	0.09
+3=gia	death	-0.2	joined	-0.04
+3=giao	death	-0.26	birth	-0.01
+3=giay	death	-0.13	birth	-0.02	joined	-0.03
+3=gioi	death	0.08
+3=go	birth	-0.06
+3=ha	death	-0.09	birth	0.14	joined	-0.1
+3=hai	death	-0.08	joined	-0.2
+3=ham	death	0.01
+3=hang	death	-0.38	birth	0.1
+3=hau	death	-0.01	joined	-0.19
+3=ho	death	0.13	birth	-0.04	joined	-0.1
+3=hoa	joined	0.04
+3=hoang	birth	0.01
+3=hoc	death	-0.02	joined	-0.09
+3=hoi	death	-0.23
+3=hong	death	-0.05	birth	-0.1
+3=hop	death	-0.32
+3=hs	death	-0.31	birth	0.5
+3=huan	joined	0.21
+3=hy	death	-0.64	joined	-0.23
+3=keo	death	0.07
+3=khac	death	-0.46
+3=khe	death	0.07
+3=khi	death	0.19	joined	0.05
+3=kho	death	0.13	joined	-0.14
+3=khong	death	-0.17	birth	-0.07	joined	-0.12
+3=khu	death	-0.07	joined	0.21
+3=kia	death	0.07
+3=kich	death	0.37	birth	0.05
+3=kim	death	-0.04	birth	0.05
+3=ky	death	0.37	joined	-0.15
+3=la	death	0.16	birth	0.13	joined	-0.18
+3=lai	death	-0.64	birth	-0.01	joined	-0.05
+3=lam	death	-0.34	birth	-0.02
+3=lan	birth	-0.01	joined	0.01
+3=lang	death	0.67	birth	-0.03	joined	0.08
+3=lao	death	0.17	birth	-0.02
+3=lap	birth	0.03
+3=le	death	-0.2
+3=len	death	0.29
+3=lien	death	-0.46
+3=lo	death	-0.28	birth	0.08	joined	-0.01
+3=loc	death	0.17	birth	0.04
+3=long	death	0.5	birth	0.04	joined	-0.04
+3=lu	death	-0.35
+3=luc	death	0.16
+3=lung	death	0.01	joined	-0.05
+3=luong	death	-0.03	birth	0.05
+3=ly	death	-0.18
+3=ma	death	0.25	birth	-0.02
+3=mai	death	0.08
+3=mang	birth	0.11	joined	0.14
+3=mat	death	0.28	birth	-0.01	joined	-0.07
+3=may	death	-0.42	birth	-0.03	joined	0.03
+3=me	death	-0.09	birth	0.02
+3=minh	death	-0.06	birth	0.1
+3=mo	death	0.41	birth	-0.14	joined	0.36
+3=moi	death	-0.6
+3=mong	death	-0.02
+3=mot	death	-0.37
+3=nam	birth	0.02	joined	-0.48
+3=nay	death	0.06
+3=nga	death	-0.11
+3=ngay	death	0.23	joined	-0.23
+3=nghe	death	-0.38	joined	-0.03
+3=nghi	death	-0.08	birth	0.26	joined	-0.01
+3=nghia	birth	-0.02	joined	-0.16
+3=ngo	death	0.39	joined	-0.02
+3=ngoc	death	0.2
+3=ngu	death	-0.2	birth	0.04	joined	0.49
+3=nguoi	death	-0.19	birth	-0.01	joined	-0.03
+3=nguyen	death	-0.2	birth	-0.03
+3=nha	death	-0.14	joined	0.37
+3=nhan	death	-0.02
+3=nhi	death	0.37
+3=nhu	birth	-0.02
+3=ninh	death	0.06
+3=no	death	-0.16
+3=noi	death	0.12
+3=ntls	death	-0.06	birth	-0.03	joined	-0.06
+3=o	death	-0.26	birth	-0.19	joined	-0.35
+3=ong	death	-0.1	birth	-0.09	joined	0.37
+3=pha	death	-0.01
+3=phai	death	-0.08	birth	0.26
+3=phan	death	-0.05	joined	-0.01
+3=phao	joined	-0.06
+3=phat	death	0.15
+3=phi	death	-0.27
+3=pho	death	-0.12
+3=phu	birth	0.19
+3=phuong	death	0.16
+3=qua	death	0.08
+3=quan	birth	0.14	joined	-0.02
+3=quang	death	-0.12	birth	-0.02	joined	0.24
+3=que	death	0.16
+3=quoc	death	0.04	birth	0.14	joined	-0.09
+3=quy	death	0.29
+3=ra	death	-0.25	joined	-0.08
+3=ro	death	-0.02
+3=roi	birth	-0.06	joined	0.16
+3=sanh	death	0.42
+3=sau	death	-0.09	birth	-0.07	joined	-0.03
+3=si	death	-0.45
+3=sinh	death	0.57	birth	-0.07	joined	-0.21
+3=so	death	-0.49	birth	-0.26	joined	-0.19
+3=son	death	-0.29	joined	0.03
+3=song	birth	0.14
+3=ta	birth	-0.02	joined	-0.06
+3=tai	death	0.57	joined	-0.05
+3=tam	death	0.17	joined	0.25
+3=tan	death	-0.19	joined	0.23
+3=tang	death	0.01
+3=tap	death	-0.14
+3=tau	death	-0.02	joined	-0.05
+3=tay	birth	0.08	joined	-0.31
+3=ten	death	-0.35	joined	-0.01
+3=thai	death	0.06
+3=tham	death	-0.09
+3=thang	death	-0.51	birth	0.24	joined	-0.42
+3=thanh	death	-0.04	birth	0.15	joined	-0.03
+3=thay	death	-0.51	joined	-0.14
+3=theo	death	-0.1	joined	-0.02
+3=thi	death	0.08	joined	0.32
+3=thien	death	0.04
+3=thieu	death	0.14	joined	-0.13
+3=tho	death	-0.07	birth	0.15
+3=thoi	death	0.27
+3=thon	birth	0.05
+3=thong	birth	-0.01	joined	0.06
+3=thu	death	-0.61	joined	-0.45
+3=thuoc	death	0.32	joined	-0.06
+3=thuong	death	-0.15	birth	-0.06	joined	-0.05
+3=tieu	death	0.12	birth	0.01
+3=tin	death	-0.08	joined	-0.15
+3=to	death	-0.12	birth	-0.26	joined	-0.14
+3=toi	death	-0.25	birth	-0.06	joined	0.1
+3=tra	death	-0.04
+3=tran	death	0.53	birth	-0.19	joined	-0.05
+3=trang	death	0.24	birth	-0.08
+3=trau	death	0.07
+3=tren	death	0.48	joined	0.2
+3=tri	death	0.03
+3=trinh	death	-0.32	joined	-0.04
+3=tro	death	-0.18	birth	-0.03	joined	-0.06
+3=trong	death	0.13	joined	0.13
+3=trung	death	-0.28	birth	-0.1	joined	0.24
+3=truoc	death	-0.38	joined	-0.17
+3=truong	death	0.2	birth	0.1	joined	0.55
+3=tu	death	0.31	birth	0.12	joined	-0.05
+3=tuong	death	-0.21
+3=uy	joined	-0.22
+3=va	death	-0.12
+3=van	death	-0.31	birth	-0.08	joined	-0.24
+3=vao	death	-0.47	birth	-0.01
+3=vat	death	0.07	birth	0.07
+3=ve	death	-0.46	birth	-0.04	joined	0.05
+3=vi	death	-0.49	birth	0.09	joined	0.19
+3=vien	death	0.17	birth	0.34	joined	-0.06
+3=viet	death	-0.01
+3=vinh	death	0.02
+3=vo	death	0.06	birth	-0.03	joined	0.32
+3=voi	joined	0.1
+3=vu	death	-0.09	joined	0.32
+3=vuong	death	0.03
+3=xa	death	-0.03	joined	0.11
+3=xat	death	0.14
+3=xe	death	0.34
+3=xom	birth	-0.39
+3=xuan	death	-0.24
+3=xung	birth	-0.01	joined	-0.23
+3=xuong	death	0.07
+3=xuyen	death	-0.36	joined	-0.25
+3=y	death	-0.11	joined	-0.02
-1=#	death	-0.37	birth	-0.05
-1=# & nam	death	-0.1	joined	0.07
-1=##	death	0.46
-1=## & ngay	joined	-0.03
-1=###	death	-0.28	birth	-0.15	joined	-0.23
-1=### & hom	death	0.2
-1=### & nam	death	-0.39
-1=### & ngay	death	-0.1	joined	-0.03
-1=### & trua	death	0.06
-1=####	death	0.67	birth	-0.86	joined	0.28
-1=#### & ####	death	1.31	birth	-0.73	joined	-0.44
-1=#### & nam	death	-0.17	birth	-0.06	joined	0.13
-1=#### & ngay	death	-0.13
-1=2h	death	0.19
-1=^	joined	-0.04
-1=^ & nam	death	0.03
-1=an	death	-0.11	birth	0.01	joined	-0.03
-1=ay	death	-0.26	joined	-0.01
-1=b	death	0.05	joined	-0.83
-1=b & thang	death	0.21	joined	-0.42
-1=b52	death	0.05
-1=bac	birth	-0.15	joined	-0.15
-1=bac & nam	death	-0.13	birth	-0.15	joined	-0.15
-1=ban	death	0.26	birth	-0.01	joined	-0.17
-1=ban & nam	death	0.07
-1=ban & ngay	death	0.19
-1=bang	death	0.09	joined	-0.31
-1=bao	death	-0.24	joined	-0.01
-1=bao & ngay	death	-0.16
-1=bat	death	-0.31	birth	-0.06	joined	-0.23
-1=bat & nam	birth	-0.05	joined	-0.12
-1=bay	death	0.04
-1=be	death	0.11
-1=binh	death	0.25	birth	-0.02	joined	0.07
-1=binh & thang	death	0.09	joined	0.12
-1=bo	death	0.01	joined	-0.01
-1=boc	death	-0.21
-1=bom	death	0.2	joined	-0.01
-1=bua	death	-0.06
-1=bua & ##	death	-0.14
-1=cam	death	-0.05
-1=can	death	0.12	birth	-0.04
-1=can & nam	death	0.27	birth	-0.03
-1=can & ngay	death	0.16
-1=cap	death	-0.43	birth	-0.27	joined	-0.13
-1=cap & ngay	death	-0.34	birth	-0.13	joined	-0.02
-1=chat	death	-0.08	birth	0.11
-1=chet	death	0.26	birth	-0.04	joined	-0.09
-1=chet & #	death	0.21
-1=chet & ##	death	-0.33
-1=chet & ngay	death	0.33
-1=chi	death	0.32	joined	-0.03
-1=chien	death	-0.14	birth	-0.01	joined	0.3
-1=cho	death	0.04
-1=chon	death	-0.01
-1=co	death	-0.25	birth	0.15	joined	-0.05
-1=cong	death	0.06	birth	-0.01	joined	-0.11
-1=cu	death	-0.29	birth	-0.04	joined	0.11
-1=cu & nam	birth	-0.02
-1=cuoi	death	0.14	joined	0.13
-1=cuong	birth	0.03
-1=dan	death	-0.08	birth	0.33	joined	-0.04
-1=dau	death	0.17	birth	0.1	joined	-0.16
-1=dau & nam	death	0.2	birth	0.13
-1=dau & ngay	death	0.14
-1=day	death	0.08	joined	-0.02
-1=de	death	-0.08	birth	0.19	joined	-0.35
-1=de & #	death	-0.3	joined	-0.04
-1=de & ##	death	0.2
-1=de & ngay	death	-0.25	birth	-0.01	joined	-0.06
-1=den	death	-0.27	birth	-0.1	joined	-0.22
-1=den & ##	death	0.26	joined	-0.11
-1=den & ####	death	-0.54	joined	-0.25
-1=den & nam	death	0.22	joined	-0.17
-1=den & ngay	death	-0.09	joined	0.05
-1=den & thang	death	-0.29	joined	0.13
-1=di	death	-0.91	birth	-0.56	joined	1.5
-1=di & #	death	-0.11	joined	0.14
-1=di & nam	death	-0.33	birth	-0.4	joined	0.85
-1=di & thang	death	-0.29	birth	-0.1	joined	0.5
-1=dich	death	-0.17
-1=dinh	death	-0.37	joined	-0.01
-1=do	death	0.37	birth	-0.06	joined	-0.14
-1=do & nam	death	0.13	birth	-0.03
-1=do & thang	joined	-0.06
-1=doan	death	0.18	birth	-0.06	joined	0.19
-1=doi	death	-0.29	birth	-0.14	joined	0.29
-1=doi & #	joined	0.1
-1=doi & ##	joined	0.13
-1=doi & ####	death	-0.09	joined	0.23
-1=doi & nam	death	-0.04	birth	-0.03	joined	-0.09
-1=doi & thang	death	-0.02	joined	0.05
-1=dong	death	-0.19	joined	-0.02
-1=dot	death	-0.48	birth	-0.09	joined	0.75
-1=dot & #	death	-0.21	joined	0.41
-1=dot & thang	death	-0.22	birth	-0.04	joined	0.44
-1=duc	death	0.02
-1=dung	death	-0.13
-1=duong	death	-0.32	birth	-0.1	joined	0.38
-1=duong & ngay	death	-0.45	joined	0.41
-1=ghi	death	0.45	birth	-0.04	joined	0.01
-1=ghi & ##	death	0.78
-1=ghi & ngay	death	-0.47	joined	0.2
-1=gia	death	0.17	birth	0.03	joined	-0.09
-1=giay	death	-0.05
-1=gio	death	0.54	joined	-0.2
-1=gio & chieu	death	0.22
-1=gio & ngay	death	-0.18
-1=gio & sang	joined	-0.1
-1=gio & trua	death	0.03
-1=gui	joined	-0.15
-1=hai	death	0.15
-1=ham	death	0.45
-1=ho	death	0.02	birth	-0.01	joined	0.18
-1=hoa & ngay	death	0.05
-1=hoang	death	-0.06	birth	0.06	joined	-0.04
-1=hoi	death	0.27	birth	-0.35
-1=hoi & ####	death	-0.62	birth	-0.18	joined	0.1
-1=hoi & nam	death	0.4	birth	-0.06	joined	0.03
-1=hoi & thang	death	0.07	joined	-0.11
-1=hs	death	0.52	birth	-0.21	joined	-0.16
-1=hs & #	death	0.38	birth	-0.04	joined	-0.06
-1=hs & ##	death	0.23	birth	-0.05	joined	-0.02
-1=hs & ####	death	0.51	birth	-0.03
-1=hs & nam	death	0.1
-1=hung	death	-0.08
-1=ke	death	0.1	joined	-0.09
-1=ke & nam	death	0.46	joined	-0.09
-1=khanh	death	-0.15
-1=khe	death	0.11
-1=kich	death	0.53	joined	-0.03
-1=ky	death	-0.46	joined	-0.08
-1=ky & ##	death	-0.15
-1=ky & ngay	death	-0.4
-1=la	death	0.03	birth	0.19	joined	0.16
-1=la & ##	death	0.35	birth	-0.01	joined	-0.03
-1=la & mung	death	0.15
-1=la & nam	death	-0.05	joined	0.27
-1=la & ngay	death	-0.26	joined	0.18
-1=la & thang	death	0.04	joined	0.16
-1=lai	death	0.43	joined	-0.01
-1=lam	death	0.03	birth	-0.17	joined	-0.02
-1=lam & ngay	death	-0.18
-1=lan	death	-0.13	birth	-0.14	joined	0.04
-1=lan & dau	birth	-0.08	joined	0.27
-1=lang	joined	-0.11
-1=lao	death	0.1
-1=lap	death	0.11	birth	-0.04
-1=lap & ngay	death	-0.01
-1=le	death	0.17
-1=linh	death	-0.38	birth	-0.11	joined	0.71
-1=linh & thang	death	-0.05	birth	-0.04	joined	0.1
-1=lo	death	-0.23	birth	-0.05
-1=loi	death	0.11	birth	-0.01
-1=lon	death	0.22
-1=long	death	-0.01
-1=lu	death	0.07	joined	-0.03
-1=luc	death	-0.04	joined	-0.02
-1=lut	death	-0.12
-1=ly	death	-0.02	birth	-0.03	joined	0.27
-1=ma	joined	-0.01
-1=mai	death	-0.06	birth	-0.01
-1=mai & nam	death	-0.1
-1=mang	birth	-0.07	joined	-0.21
-1=mat	death	0.15	birth	-0.32	joined	-0.29
-1=mat & #	death	0.28
-1=mat & ##	death	0.31	joined	-0.01
-1=mat & ####	death	-0.01	birth	-0.18
-1=mat & dem	death	-0.01
-1=mat & nam	death	-0.47
-1=mat & ngay	death	0.39
-1=mat & thang	death	0.01
-1=min	death	-0.14
-1=my	death	0.38	joined	-0.09
-1=my & ngay	death	0.15
-1=nam	death	-0.45	joined	-0.13
-1=nang	death	-0.39
-1=nay	death	-0.16
-1=ngay	death	0.17	birth	-0.07	joined	0.09
-1=nghia	death	-0.33	birth	0.05	joined	-0.03
-1=ngu	death	-0.42	birth	-0.25	joined	0.22
-1=ngu & #	death	-0.17	birth	-0.08	joined	0.02
-1=ngu & ##	death	-0.12	joined	0.16
-1=ngu & ####	birth	-0.07
-1=ngu & nam	joined	-0.24
-1=ngu & ngay	joined	0.08
-1=ngu & thang	death	-0.13	joined	0.31
-1=nguyen	death	0.48	birth	-0.16	joined	-0.07
-1=nha	death	-0.16	birth	-0.05	joined	0.13
-1=nha & nam	death	-0.03
-1=nhan	death	-0.15	birth	0.03	joined	-0.11
-1=nho	death	0.46	joined	0.16
-1=ninh	birth	0.1	joined	-0.07
-1=ninh & ####	death	0.03	birth	0.14
-1=nn	death	-0.12	birth	-0.01	joined	0.38
-1=nn & #	death	-0.07	joined	0.2
-1=nn & ##	joined	0.12
-1=no	death	-0.22	joined	0.34
-1=noi	joined	-0.05
-1=noi & nam	death	-0.06
-1=nop	death	-0.1
-1=nuoc	death	0.05	joined	-0.05
-1=ong	death	0.18	joined	-0.01
-1=phai	death	-0.61
-1=phai & ####	death	-0.25
-1=phao	death	0.01
-1=pho	death	0.45
-1=phu	death	-0.12	joined	0.2
-1=quan	death	0.11	birth	-0.13	joined	0.15
-1=quan & #	death	-0.3	joined	0.13
-1=quan & ##	death	-0.01	joined	0.15
-1=quan & ngay	death	0.21
-1=que	death	-0.18
-1=que & nam	death	-0.05
-1=ret	death	0.34	joined	-0.01
-1=roi	death	0.25	joined	-0.13
-1=rong & ngay	death	0.01
-1=s	death	0.51	birth	-0.09	joined	-0.18
-1=s & ##	death	0.12	birth	-0.11	joined	-0.04
-1=s & ####	death	0.26	joined	-0.07
-1=san	death	-0.24
-1=sanh	death	0.04	birth	0.68	joined	-0.4
-1=sanh & ####	death	-0.28	birth	0.43	joined	-0.15
-1=sanh & nam	death	-0.06	birth	0.33	joined	-0.21
-1=sat	death	-0.12	joined	-0.01
-1=sinh	death	-0.6	birth	1.32	joined	-1.18
-1=sinh & #	death	-0.5	birth	0.1
-1=sinh & ##	death	-0.38	birth	0.39	joined	-0.14
-1=sinh & ####	death	0.55	birth	-0.12	joined	-0.33
-1=sinh & dem	death	-0.44
-1=sinh & khoang	death	-0.41	birth	0.27
-1=sinh & mua	death	0.08
-1=sinh & mung	death	0.24	birth	0.17
-1=sinh & nam	death	0.06	birth	0.73	joined	-0.55
-1=sinh & ngay	death	-0.16	birth	0.54	joined	-0.13
-1=sinh & thang	death	0.06	birth	0.02
-1=sn	death	-0.37	birth	0.67	joined	-0.27
-1=sn & ##	death	-0.06	birth	0.22	joined	-0.05
-1=sn & ####	death	-0.27	birth	0.46	joined	-0.17
-1=so	death	-0.26
-1=son	death	-0.04
-1=ta	death	0.09	birth	-0.12
-1=tang	death	-0.14
-1=tang & nam	death	-0.05
-1=tap	death	-0.09
-1=tap & ####	death	-0.04
-1=tay	death	-0.31	birth	-0.08
-1=tay & nam	death	-0.3	birth	-0.07
-1=thai	joined	-0.29
-1=thang	death	0.08
-1=thanh	birth	-0.04	joined	-0.24
-1=that	death	0.02
-1=thay	death	0.19	joined	-0.04
-1=thi	death	0.29	joined	-0.1
-1=thien	death	0.11	birth	0.06	joined	-0.16
-1=tho	birth	-0.05	joined	-0.14
-1=thu	death	-0.25	birth	-0.01	joined	-0.13
-1=thuy	death	-0.55	joined	0.29
-1=tich	death	-0.29	birth	-0.04
-1=tiep	death	0.13
-1=tinh	death	0.34	joined	0.09
-1=tnxp	death	0.11	birth	-0.02	joined	0.01
-1=to	joined	-0.04
-1=toi	death	-0.09	birth	-0.18	joined	-0.24
-1=toi & ####	death	-0.42	birth	-0.12	joined	-0.07
-1=toi & nam	death	-0.1
-1=toi & ngay	death	0.12	joined	-0.04
-1=tra	death	-0.24	joined	-0.24
-1=tran	joined	-0.13
-1=tran & ##	death	0.15
-1=tran & ngay	death	-0.2
-1=trang	death	-0.02	birth	-0.01	joined	-0.02
-1=tri	death	-0.22
-1=trong	birth	0.07	joined	-0.04
-1=trong & nam	death	0.39
-1=truong	death	0.17	birth	-0.14	joined	-0.4
-1=truong & ##	death	0.14	birth	-0.14	joined	-0.04
-1=tu	death	-1.18	birth	-0.43	joined	0.5
-1=tu & ####	death	-0.46	birth	-0.03	joined	0.45
-1=tu & nam	death	-0.78	birth	-0.29	joined	0.15
-1=tu & thang	death	-0.13	birth	-0.05
-1=tuc	death	0.52	birth	0.22	joined	-0.13
-1=tuc & ngay	death	0.31	joined	-0.03
-1=tuyen	death	-0.34	birth	-0.06	joined	0.03
-1=vao	death	-0.12	joined	-0.05
-1=vao & ##	death	-0.37
-1=vao & ngay	death	0.04
-1=ve	death	-0.52	birth	-0.11	joined	-0.11
-1=ve & nam	death	-0.17	birth	-0.09	joined	-0.01
-1=vi	death	-0.12	joined	-0.07
-1=viet	death	-0.33	birth	-0.03	joined	-0.11
-1=viet & ##	death	-0.25
-1=viet & ngay	birth	-0.02	joined	-0.05
-1=vinh	death	-0.04	birth	0.04	joined	-0.15
-1=vu	birth	-0.04	joined	0.4
-1=xa	death	0.13	birth	-0.05	joined	-0.01
-1=xoai	death	0.01
-1=xuong	death	0.52	birth	-0.13
-1=xuyen	death	-0.24	joined	0.3
-2=#	joined	0.08
-2=##	death	0.16	birth	-0.05	joined	-0.2
-2=###	death	-0.84	birth	-0.08	joined	-0.01
-2=####	death	0.07	birth	-0.08	joined	0.16
-2=^	death	0.01	birth	-0.04	joined	-0.06
-2=a	death	0.23
-2=an	death	0.67	birth	-0.02	joined	-0.02
-2=anh	death	-0.32	birth	0.07	joined	-0.01
-2=ba	birth	0.3	joined	0.04
-2=bac	death	0.41	birth	-0.03	joined	-0.38
-2=bai	death	-0.1	joined	-0.03
-2=ban	death	0.55	birth	-0.21
-2=bang	birth	0.12
-2=bao	death	-0.16	joined	-0.03
-2=bau	death	0.26
-2=bay	birth	0.06
-2=ben	death	-0.01	joined	-0.05
-2=bi	birth	-0.01	joined	-0.22
-2=bia	death	-0.11
-2=binh	death	-0.45	joined	-0.21
-2=bo	death	-0.02	birth	-0.1	joined	0.14
-2=bom	death	0.02
-2=bua	death	0.03
-2=ca	death	0.48
-2=cai	death	-0.33
-2=cam	death	-0.23	birth	-0.09
-2=can	death	0.08	birth	-0.14	joined	-0.06
-2=canh	birth	0.3	joined	-0.01
-2=cao	death	0.22	joined	-0.33
-2=cau	death	0.27
-2=chet	death	0.26	joined	-0.03
-2=chi	death	0.38	birth	-0.4
-2=chien	death	-0.16	joined	-0.4
-2=cho	death	0.13	joined	-0.08
-2=chot	death	-0.02
-2=chu	death	0.38
-2=chung	death	0.3
-2=chuong	death	0.53	birth	-0.16
-2=co	death	0.51	birth	-0.09	joined	-0.21
-2=coi	death	0.18	joined	-0.07
-2=con	death	-0.08
-2=cong	death	-0.43	joined	-0.06
-2=cu	death	0.26	joined	0.12
-2=cua	death	-0.01
-2=cung	death	0.39	joined	0.56
-2=cuoc	death	-0.06
-2=cuoi	death	-0.72	birth	-0.03
-2=da	death	-0.53	birth	-0.05	joined	-0.05
-2=dak	death	0.24	birth	-0.02	joined	-0.03
-2=dan	death	0.57	joined	-0.39
-2=dang	death	-0.03	birth	0.35
-2=danh	death	-0.19	birth	0.17
-2=dau	death	0.1
-2=day	death	0.22	joined	-0.07
-2=di	birth	-0.3	joined	0.24
-2=dinh	death	-0.26	birth	0.36	joined	-0.4
-2=do	death	-0.1	birth	-0.02	joined	0.17
-2=doan	death	0.01	birth	-0.14	joined	0.35
-2=doc	death	0.13
-2=doi	death	0.55	birth	-0.14	joined	0.16
-2=don	death	-0.05
-2=dong	death	0.54	birth	-0.15	joined	-0.29
-2=du	death	0.42	joined	-0.04
-2=duc	birth	0.1	joined	-0.21
-2=duoc	death	-0.27
-2=em	death	-0.12	birth	-0.04	joined	0.21
-2=f320	death	0.02	joined	-0.01
-2=ghi	death	0.26	joined	-0.07
-2=gia	death	-0.29	joined	0.05
-2=giang	birth	0.01	joined	-0.06
-2=giao	death	0.04
-2=giay	death	-0.28	joined	-0.15
-2=gio	death	-0.36
-2=gui	death	-0.04
-2=h	death	0.69	birth	-0.35	joined	-0.06
-2=ha	death	-0.12	birth	0.11	joined	-0.07
-2=hai	birth	-0.02	joined	-0.26
-2=hi	death	0.43	birth	-0.11
-2=hien	birth	0.01
-2=hinh	death	-0.42	joined	0.41
-2=ho	death	-0.23
-2=hoa	death	0.01	birth	-0.09	joined	0.3
-2=hoi	death	-0.32
-2=hom	death	0.14	joined	-0.03
-2=hs	death	-0.11
-2=hung	death	0.17
-2=huong	death	0.25	joined	-0.02
-2=huu	death	-0.05	birth	0.19
-2=huyen	death	-0.28	joined	0.05
-2=hy	death	0.25	birth	-0.37	joined	-0.04
-2=ke	death	-0.26
-2=khai	death	0.22
-2=khang	death	0.14	birth	-0.11	joined	0.3
-2=khoan	death	-0.25	joined	0.25
-2=khoat	death	-0.2	birth	0.08
-2=khoi	death	0.08
-2=khong	death	-0.46
-2=kich	death	0.46
-2=kim	death	-0.03	birth	0.1	joined	-0.01
-2=kinh	death	-0.32
-2=ky	death	0.51	birth	-0.06	joined	0.09
-2=la	death	0.19	joined	-0.02
-2=lai	death	-0.12	birth	-0.11	joined	-0.22
-2=lam	death	-0.06
-2=lan	death	0.11	joined	-0.07
-2=lang	death	0.1	joined	0.26
-2=lao	joined	-0.05
-2=le	death	-0.27	joined	0.28
-2=len	death	-0.27	joined	0.63
-2=lien	death	0.32
-2=lo	death	0.61	birth	0.01
-2=loc	birth	-0.18
-2=loi	death	-0.06	birth	0.06
-2=long	death	-0.21	birth	-0.09	joined	-0.11
-2=luc	death	0.2
-2=luu	birth	-0.44
-2=ly	birth	0.05
-2=ma	death	-0.15
-2=mat	death	0.11	joined	-0.14
-2=may	birth	-0.04	joined	0.34
-2=me	death	-0.46	birth	-0.06
-2=minh	joined	-0.02
-2=mo	death	-0.27	birth	-0.03	joined	-0.02
-2=mot	death	0.1	birth	-0.06	joined	0.08
-2=muoi	death	-0.33	birth	0.1	joined	-0.07
-2=muong	death	0.07
-2=my	death	0.72
-2=na	death	-0.07
-2=nam	death	-0.58	birth	0.09	joined	0.14
-2=nay	death	0.24	birth	-0.03	joined	-0.08
-2=nga	death	0.18
-2=ngan	death	-0.05	joined	0.13
-2=ngay	death	-0.8	birth	0.11	joined	0.29
-2=nghe	death	0.31	joined	0.07
-2=nghia	death	-0.19	birth	-0.02	joined	0.42
-2=ngoc	death	-0.01	birth	0.24
-2=ngu	death	-0.32	birth	-0.09	joined	0.4
-2=nha	birth	0.19	joined	-0.16
-2=nhan	death	-0.15
-2=nhap	death	-0.45	birth	-0.24	joined	0.75
-2=nho	death	0.2
-2=nhu	death	-0.08	birth	0.18	joined	-0.01
-2=nhung	death	-0.31
-2=nhuong	death	-0.14
-2=ninh	death	-0.32	joined	0.08
-2=no	death	0.2	birth	0.31	joined	0.05
-2=noi	death	0.23
-2=nui	death	0.04
-2=o	death	-0.05
-2=ong	death	0.14	birth	0.06
-2=pha	death	0.36	joined	-0.01
-2=phat	death	-0.22
-2=phong	death	-0.08	birth	0.15
-2=phu	death	-0.42	joined	-0.12
-2=phuc	death	0.15
-2=qua	death	-0.18	joined	-0.05
-2=quan	death	-0.29	birth	-0.04	joined	0.44
-2=quang	birth	0.08	joined	-0.14
-2=quoc	death	-0.16	joined	0.19
-2=quy	death	-0.2
-2=ra	death	-0.71	birth	-0.23	joined	-0.26
-2=rach	death	0.09
-2=roi	death	-0.3	birth	-0.02	joined	0.1
-2=sa	death	0.21	birth	0.05	joined	-0.09
-2=sang	death	-0.12	joined	-0.3
-2=sau	death	-0.09	birth	0.05	joined	-0.09
-2=si	death	0.27	joined	-0.02
-2=sinh	death	0.01	birth	0.15	joined	-0.05
-2=so	death	-0.45	birth	-0.07	joined	-0.04
-2=son	death	-0.08	birth	0.04	joined	0.18
-2=song	death	-0.67	birth	-0.12
-2=sot	death	0.34	joined	-0.01
-2=su	death	-0.39
-2=suoi	death	0.36
-2=suu	death	-0.27	birth	0.23	joined	0.26
-2=ta	death	0.17
-2=tai	death	0.04	birth	-0.05	joined	-0.71
-2=tam	birth	-0.1
-2=tan	death	0.18	birth	-0.07
-2=tay	death	0.2	birth	0.03
-2=tb	death	-0.07	joined	-0.01
-2=thach	death	-0.05	birth	0.02	joined	-0.01
-2=thai	death	0.15	joined	-0.12
-2=thang	death	0.06
-2=thanh	birth	0.05
-2=the	death	-0.08
-2=thi	death	-0.27	birth	0.48	joined	-0.3
-2=thien	birth	0.08	joined	-0.03
-2=thinh	death	-0.03	birth	0.07
-2=tho	death	-0.13	joined	0.24
-2=thoat	death	-0.05	birth	-0.04	joined	0.28
-2=thu	birth	0.05	joined	-0.16
-2=thuc	birth	0.02
-2=thuong	death	-0.29	birth	-0.06
-2=thuy	death	0.17	birth	-0.02
-2=tien	death	-0.31	birth	-0.02
-2=tim	death	-0.12	joined	-0.02
-2=tin	death	0.08	joined	-0.06
-2=tinh	death	0.16
-2=tnxp	death	0.07
-2=to	death	0.02	birth	-0.02	joined	0.21
-2=toan	birth	0.01
-2=toi	death	0.49	birth	0.04	joined	-0.16
-2=tong	death	-0.37	birth	-0.04	joined	0.24
-2=tram	death	-0.18	joined	-0.02
-2=tran	death	-0.06	joined	-0.01
-2=trang	death	0.01	birth	-0.01
-2=trao	death	-0.31	joined	-0.25
-2=tri	death	-0.17	birth	-0.01
-2=trong	death	-0.12	birth	0.28	joined	-0.03
-2=trung	death	0.09	birth	-0.01
-2=truong	death	-0.12	birth	-0.05
-2=tu	death	-0.59	joined	0.22
-2=tuc	death	0.08
-2=tuong	death	0.06
-2=tuyen	death	-0.05
-2=van	death	-0.1	birth	0.69	joined	-0.19
-2=vao	death	-0.32	birth	-0.07	joined	0.21
-2=ve	death	-0.85	birth	-0.15	joined	-0.27
-2=vi	death	0.03	joined	-0.07
-2=vien	birth	-0.03
-2=viet	death	-0.07	joined	-0.02
-2=vinh	birth	-0.03	joined	0.16
-2=vu	death	-0.08	joined	0.6
-2=vuon	death	-0.12
-2=xa	birth	-0.09	joined	-0.09
-2=xuan	death	-0.14	birth	0.12	joined	-0.11
-2=y	joined	-0.02
-3=#	death	-0.39	joined	-0.28
-3=##	death	0.21	joined	-0.21
-3=###	death	-0.4	birth	-0.03	joined	0.24
-3=####	death	-0.18	birth	0.13	joined	-0.16
-3=^	death	-0.02	birth	-0.04	joined	-0.06
-3=a	death	0.27
-3=an	death	-0.65	joined	0.15
-3=anh	death	-0.07	birth	-0.05	joined	0.35
-3=ap	death	0.18
-3=ba	death	0.05	joined	-0.25
-3=bac	death	-0.6	birth	-0.06	joined	0.48
-3=ban	death	-0.07	joined	-0.05
-3=bang	birth	-0.01
-3=bao	death	-0.16	birth	-0.1	joined	-0.09
-3=bay	death	-0.04
-3=ben	joined	-0.11
-3=bi	death	-0.01	birth	-0.03
-3=bien	joined	-0.18
-3=biet	death	0.29
-3=binh	death	-0.55	birth	-0.01	joined	-0.14
-3=bo	death	0.06	joined	0.46
-3=bom	death	0.12
-3=bot	death	0.66
-3=c	death	-0.14
-3=c2	death	-0.09
-3=cac	death	-0.13
-3=cam	death	-0.35
-3=can	death	0.09	birth	0.09	joined	-0.04
-3=canh	death	0.12
-3=cao	death	-0.26	birth	0.11	joined	0.09
-3=cau	death	0.44
-3=chau	death	0.06	joined	0.28
-3=chet	death	0.47
-3=chi	death	0.19	joined	0.24
-3=chien	joined	0.01
-3=cho	death	-0.4
-3=chon	death	0.34
-3=chong	death	0.05	birth	-0.01	joined	-0.11
-3=chu	death	0.14	birth	0.16	joined	-0.28
-3=chuyen	death	-0.02
-3=co	death	-0.12
-3=con	death	-0.09	joined	-0.02
-3=cong	death	0.36	birth	-0.32	joined	-0.12
-3=cu	death	0.24	joined	-0.07
-3=cua	death	-0.26	joined	-0.01
-3=cung	death	0.01	birth	-0.02	joined	0.22
-3=d3	death	-0.46
-3=da	death	0.02
-3=dac	death	-0.37
-3=dai	death	-0.31	joined	-0.01
-3=dam	death	0.35
-3=dan	death	-0.08
-3=dang	death	0.42	birth	0.15
-3=danh	death	-0.11	joined	-0.01
-3=dao	death	0.21	joined	0.11
-3=dau	death	-0.03
-3=de	death	0.07	birth	-0.05
-3=den	death	-0.28	joined	-0.02
-3=deo	death	0.36	joined	-0.01
-3=di	death	-0.34	birth	-0.27	joined	1.16
-3=dia	death	-0.19	joined	0.09
-3=diem	death	0.14
-3=dinh	death	-0.2	birth	-0.29	joined	0.3
-3=do	death	0.36	birth	0.22	joined	-0.28
-3=doan	death	0.18	birth	-0.04	joined	-0.06
-3=doc	death	0.4
-3=doi	death	0.07	birth	-0.15	joined	0.46
-3=don	death	-0.05	joined	-0.04
-3=dong	death	0.18	birth	0.21
-3=du	death	0.39
-3=dua	death	-0.3	joined	-0.04
-3=duc	death	-0.1	birth	0.2
-3=dung	death	-0.27
-3=duoc	death	0.02	joined	-0.13
-3=duong	death	-0.05	birth	0.18	joined	0.04
-3=duy	death	-0.04	birth	0.02
-3=e64	death	0.02	joined	-0.01
-3=em	death	0.03	joined	-0.05
-3=f3	death	0.15
-3=f325	death	0.04
-3=gan	death	-0.28
-3=ghi	death	-0.37	joined	-0.07
-3=gia	death	0.24	joined	-0.45
-3=giang	joined	-0.23
-3=giao	death	0.18
-3=giay	death	0.11	joined	-0.03
-3=gio	death	-0.03
-3=go	death	0.09
-3=gui	joined	-0.06
-3=ha	death	0.17
-3=hai	death	-0.43	birth	0.27	joined	0.06
-3=hi	death	0.08
-3=ho	death	-0.19	joined	-0.01
-3=hoa	death	-0.15	birth	-0.26	joined	-0.28
-3=hoi	death	0.09	birth	0.06	joined	-0.13
-3=hom	death	0.11	joined	-0.03
-3=hong	death	0.05	joined	-0.07
-3=huu	death	-0.09	birth	0.16	joined	-0.11
-3=huy	death	0.13	joined	-0.06
-3=huyen	death	-0.39	joined	0.17
-3=hy	death	-0.1
-3=ket	death	-0.17	birth	-0.15	joined	-0.2
-3=khac	death	-0.22
-3=khe	death	0.08
-3=khoang	death	0.22
-3=khoi	death	0.18
-3=khong	death	0.2	joined	-0.09
-3=khu	death	0.19	joined	-0.1
-3=kich	death	0.3
-3=kim	death	-0.27	birth	0.08
-3=kinh	death	0.04
-3=ky	birth	0.22	joined	-0.05
-3=la	death	-0.25	birth	0.19	joined	-0.09
-3=lac	death	-0.22
-3=lai	death	0.31	joined	-0.33
-3=lam	death	0.18	birth	-0.01	joined	-0.1
-3=lang	death	0.23
-3=lao	death	0.04
-3=lay	death	-0.28	joined	-0.01
-3=le	death	0.14	birth	0.04	joined	-0.14
-3=len	death	-0.5	birth	-0.02	joined	-0.12
-3=linh	death	-0.37	joined	0.17
-3=long	death	-0.3	joined	-0.04
-3=luc	death	0.22	birth	-0.02	joined	-0.16
-3=luu	death	0.35	joined	0.09
-3=mai	birth	0.06
-3=mat	death	-0.23	birth	-0.04	joined	-0.05
-3=may	death	0.23	joined	0.17
-3=me	death	0.03	joined	-0.14
-3=mien	death	-0.11	joined	-0.05
-3=minh	death	-0.43	birth	-0.09	joined	0.16
-3=mo	death	-0.29	joined	0.38
-3=nam	birth	-0.02
-3=ngay	death	0.92
-3=nghe	death	-0.32	joined	0.32
-3=nghia	death	-0.09	birth	-0.01	joined	0.43
-3=ngo	death	-0.16	birth	-0.01	joined	-0.04
-3=ngoc	birth	0.06	joined	-0.01
-3=ngu	death	-0.21	joined	-0.14
-3=nguoi	death	0.03
-3=nguyen	death	-0.5	birth	0.31	joined	-0.03
-3=nha	death	0.27
-3=nhan	death	-0.22
-3=nhap	death	-0.32	birth	-0.09	joined	0.4
-3=nho	death	-0.03
-3=nhu	birth	0.15
-3=noi	death	-0.15
-3=ntls	death	-0.1	birth	-0.11
-3=o	death	0.36	birth	-0.21	joined	-0.43
-3=ong	death	-0.15	birth	-0.02	joined	0.3
-3=phai	death	-0.03
-3=pham	death	-0.13	birth	0.28	joined	-0.26
-3=phap	death	0.01
-3=pho	death	0.02
-3=phong	death	0.09	birth	-0.07
-3=phu	death	-0.67	birth	0.09	joined	-0.24
-3=phuong	death	-0.04
-3=quan	death	0.14	joined	0.01
-3=quang	death	0.2	joined	-0.06
-3=que	death	0.01
-3=quoc	death	-0.05	birth	-0.08	joined	0.18
-3=ra	death	-0.05	joined	-0.06
-3=rang	death	0.09
-3=roi	death	-0.07	joined	-0.12
-3=ruyen	death	0.25
-3=sa	death	0.21	birth	-0.06
-3=san	death	0.11
-3=sang	death	-0.24	joined	-0.2
-3=sau	death	-0.46	joined	0.16
-3=si	death	-0.31
-3=sinh	death	0.07	birth	-0.03
-3=sn	joined	0.16
-3=so	death	-0.31	birth	-0.16	joined	-0.12
-3=son	death	-0.34	birth	0.01	joined	-0.16
-3=song	death	0.07
-3=su	death	0.35	birth	-0.07
-3=suoi	death	0.07
-3=sy	death	0.01
-3=ta	death	-0.05	birth	0.12
-3=tai	death	-0.3	birth	-0.15	joined	-0.07
-3=tam	death	-0.42	joined	-0.03
-3=tan	death	-0.03	birth	0.05
-3=tap	death	-0.26
-3=tau	death	0.2	birth	0.14	joined	-0.02
-3=tay	death	0.45	joined	-0.25
-3=ten	birth	-0.14	joined	-0.01
-3=thach	birth	0.14
-3=thai	death	0.01
-3=tham	death	-0.12	birth	0.03	joined	0.06
-3=thang	death	-0.25	birth	0.21
-3=thanh	death	0.12	birth	-0.1	joined	-0.14
-3=thap	death	-0.09	joined	-0.03
-3=the	death	0.08	joined	-0.01
-3=thi	death	0.44	birth	-0.21	joined	-0.17
-3=thieu	birth	0.07
-3=tho	death	0.1
-3=thon	death	-0.3
-3=thu	death	0.1	joined	-0.24
-3=thuoc	death	0.17
-3=thuong	death	-0.19	birth	-0.01	joined	-0.01
-3=tien	death	0.16	birth	-0.04	joined	0.1
-3=tinh	death	-0.32	birth	0.01	joined	0.19
-3=tnxp	death	0.08
-3=toc	birth	0.02
-3=toi	death	0.28	birth	-0.21	joined	-0.13
-3=tran	death	0.42	birth	0.17	joined	-0.04
-3=trang	death	0.04	birth	-0.02	joined	-0.06
-3=tren	death	0.38
-3=trong	death	0.18	birth	-0.11	joined	-0.15
-3=trung	death	0.01	birth	0.05	joined	-0.13
-3=truong	birth	-0.13	joined	-0.3
-3=tu	death	0.35	birth	-0.08	joined	-0.09
-3=va	death	-0.07
-3=van	death	-0.05	birth	0.19	joined	0.04
-3=vang	joined	0.22
-3=vao	death	-0.43	birth	-0.04	joined	-0.4
-3=ve	death	0.05	birth	-0.35	joined	0.09
-3=vi	death	-0.14	joined	-0.01
-3=vien	death	-0.08	joined	-0.16
-3=viet	death	-0.07	joined	0.43
-3=vinh	death	0.06
-3=vo	death	-0.06	birth	0.16	joined	0.01
-3=voi	joined	0.31
-3=vong	death	0.06	joined	-0.02
-3=vu	death	-0.1	birth	0.21	joined	0.19
-3=xa	death	0.05	birth	-0.11	joined	0.02
-3=xuan	birth	0.14
after martyr	death	0.15	birth	1.11	joined	-0.21
after other	death	-0.06	joined	-0.41
after teller	death	-0.12	birth	-1.11	joined	-0.19
ahead of martyr	death	0.44	birth	-0.58	joined	-0.07
ahead of other	death	-0.43	birth	0.22	joined	-0.33
ahead of teller	death	0.48	birth	-0.02	joined	-0.23
before (	death	-0.39	birth	0.61	joined	-0.32
before )	death	-0.23	birth	0.23	joined	-0.31
before ,	death	0.18	birth	-0.07	joined	-0.6
before -	death	0.57	birth	-0.31	joined	-0.77
before .	death	0.18	birth	-0.18	joined	-0.07
before /	joined	-0.13
before :	death	-0.17	joined	0.42
before ;	death	0.16	joined	-0.47
before blank	death	-0.49	birth	-0.82	joined	-0.19
before line	death	-0.85	birth	-0.07
before |	death	0.16	birth	0.25	joined	0.08
before –	death	0.26	joined	-0.06
before:again	death	-0.13	birth	-0.55	joined	0.05
before:again:0	death	0.07	joined	-0.06
before:again:1	death	-0.33	birth	-0.34	joined	0.05
before:again:12	death	0.42	birth	-0.03	joined	-0.05
before:again:2	death	-0.12	joined	0.06
before:again:5	death	-0.19	birth	-0.04	joined	0.1
before:again:far	death	-0.14
before:alive	death	-0.82	birth	-0.03	joined	-0.08
before:alive:12	joined	-0.01
before:alive:2	death	0.07
before:alive:5	death	-0.23	joined	-0.15
before:alive:far	death	-0.55	joined	0.1
before:at	death	-0.2	birth	-0.52	joined	-0.51
before:at:0	death	0.2	birth	-0.21	joined	0.13
before:at:1	death	-0.3	birth	-0.31	joined	-0.23
before:at:12	death	-0.35	birth	0.18	joined	-0.23
before:at:2	death	-0.03	birth	-0.38	joined	-0.08
before:at:5	death	0.08	birth	-0.47	joined	-0.42
before:at:far	death	0.16	birth	0.21	joined	0.12
before:battle	death	0.87	birth	-0.03	joined	-1.05
before:battle:0	death	0.6	birth	-0.11	joined	-0.16
before:battle:1	death	0.12
before:battle:12	death	-0.03	joined	-0.26
before:battle:2	death	0.42	birth	-0.05	joined	-0.28
before:battle:5	death	0.46	birth	0.01	joined	-0.36
before:battle:far	death	-0.43	birth	0.07	joined	-0.07
before:born	death	-0.49	birth	1.11	joined	-0.79
before:born:0	death	-0.59	birth	0.95	joined	-0.96
before:born:1	birth	0.22
before:born:12	birth	0.14	joined	0.18
before:born:5	death	0.01	birth	-0.01	joined	-0.16
before:bury	birth	-0.08	joined	-0.2
before:bury:1	death	0.36
before:bury:12	death	-0.19	joined	-0.05
before:bury:2	death	0.02
before:bury:5	death	-0.58	birth	-0.04	joined	-0.01
before:bury:far	death	0.39
before:capture	death	-0.36	birth	0.15	joined	-0.11
before:capture:0	death	-0.04	joined	-0.04
before:capture:12	death	-0.47
before:capture:5	birth	0.1
before:capture:far	death	0.14
before:contact	death	-0.19	birth	0.35	joined	-0.38
before:contact:12	death	-0.37	birth	0.15	joined	-0.06
before:contact:far	death	0.19	birth	0.21	joined	-0.13
before:day	death	0.76	birth	-1.09
before:day 1	death	0.42	birth	-0.65	joined	0.19
before:day 12	death	0.42	birth	-0.14	joined	-0.03
before:day 2	death	0.05	birth	-0.15	joined	0.35
before:day 5	death	0.24	birth	-0.49
before:day far	death	-0.08	birth	0.04	joined	-0.44
before:died	death	0.13	birth	-0.1	joined	-1.03
before:died:0	death	0.51	birth	-0.72	joined	-0.34
before:died:1	death	-0.14	birth	-0.08	joined	-0.17
before:died:12	death	-0.22	birth	0.02	joined	-0.09
before:died:2	death	-0.19	birth	-0.07	joined	-0.01
before:died:5	death	-0.04	birth	0.35	joined	-0.53
before:died:far	death	0.02	birth	0.27	joined	-0.09
before:enlist	death	-0.96	birth	-0.93	joined	0.78
before:enlist:0	death	-0.86	birth	-0.5	joined	0.28
before:enlist:1	death	-0.62	birth	-0.16	joined	0.42
before:enlist:12	death	0.24	birth	-0.06	joined	0.29
before:enlist:2	death	-0.17	birth	-0.12	joined	-0.19
before:enlist:5	death	-0.01	joined	0.38
before:enlist:far	death	0.27
before:fell	death	1.52	birth	-1.58	joined	-1.71
before:fell:0	death	0.5	birth	-1.06	joined	-0.67
before:fell:1	death	0.6	birth	-0.07	joined	-0.21
before:fell:12	death	0.38	birth	-0.05	joined	-0.28
before:fell:2	death	0.33	birth	-0.08	joined	-0.08
before:fell:5	death	0.84	birth	-0.42	joined	-0.53
before:fell:far	death	-0.34	birth	0.01	joined	-0.03
before:gio	birth	0.13	joined	-0.06
before:gio:0	death	0.39
before:gio:1	death	-0.3
before:gio:5	death	-0.03	birth	0.17
before:grave	death	0.08	birth	0.3	joined	-0.45
before:grave:1	death	-0.08	joined	-0.03
before:grave:12	death	-0.03	birth	-0.06
before:grave:2	death	-0.26
before:grave:5	death	0.1	birth	0.31	joined	-0.08
before:grave:far	death	0.34	birth	0.23	joined	-0.33
before:home	death	0.6	birth	-0.37	joined	0.43
before:home:0	death	-0.18
before:home:1	death	0.13	joined	-0.23
before:home:12	death	0.1	birth	-0.37	joined	0.31
before:home:2	death	-0.07
before:home:5	death	0.45	birth	0.13	joined	0.45
before:home:far	death	0.29	birth	-0.18	joined	-0.09
before:hurt	death	0.05
before:hurt:12	death	-0.14
before:joined	death	-0.83	birth	-0.81	joined	1.54
before:joined:0	death	-0.74	birth	-0.42	joined	1.11
before:joined:1	death	-0.43	birth	-0.13	joined	0.66
before:joined:12	birth	-0.04	joined	0.12
before:joined:2	death	-0.17	birth	-0.12	joined	-0.19
before:joined:5	joined	0.4
before:kin	death	-0.32	birth	-0.11	joined	0.38
before:kin anh	death	-0.72	birth	-0.03	joined	0.1
before:kin anh trai	death	0.12
before:kin ba	death	0.04	birth	-0.07	joined	-0.09
before:kin bà	death	0.17	birth	0.08
before:kin bác	death	0.17	birth	0.14	joined	0.18
before:kin bố	death	0.05	birth	-0.01	joined	-0.01
before:kin bố vợ	death	0.24
before:kin cha	death	-0.01	birth	-0.07	joined	0.04
before:kin chú	death	-0.27	birth	-0.03	joined	-0.05
before:kin chị	death	-0.02
before:kin chồng	death	0.17	birth	-0.01	joined	0.35
before:kin con	birth	0.06
before:kin con gái	death	0.01	birth	-0.39
before:kin con trai	death	-0.12	joined	0.31
before:kin cô	birth	-0.04	joined	-0.03
before:kin cậu	death	-0.08	joined	-0.15
before:kin cụ	death	-0.42	birth	-0.03	joined	0.12
before:kin dì	death	0.1
before:kin em	death	0.16	birth	0.22	joined	-0.21
before:kin em gái	death	0.06
before:kin em trai	death	-0.07	birth	0.16	joined	0.23
before:kin mẹ	death	0.35	joined	-0.02
before:kin mợ	death	0.22
before:kin ông	death	-0.04	joined	-0.24
before:kin:1	birth	-0.42	joined	0.07
before:kin:12	death	-0.17	birth	0.01	joined	0.1
before:kin:2	death	-0.33	birth	-0.04
before:kin:5	death	-0.31	birth	0.38	joined	0.22
before:kin:far	death	0.26	birth	-0.08
before:laid	death	-0.07	birth	-0.04	joined	-0.07
before:laid:0	death	-0.2
before:laid:far	death	0.07
before:letter	death	-0.81	birth	0.03	joined	-0.71
before:letter:1	death	-0.06	birth	0.08	joined	-0.2
before:letter:12	death	-0.52	birth	-0.11	joined	-0.1
before:letter:5	death	-0.35	birth	0.05	joined	-0.23
before:letter:far	death	0.16
before:level	death	-0.07	birth	-0.69	joined	0.24
before:level:0	death	-0.13	birth	-0.11	joined	-0.29
before:level:1	death	0.16	birth	-0.43
before:level:12	death	-0.11	birth	-0.1	joined	0.28
before:level:2	death	-0.09	birth	-0.21	joined	0.04
before:level:5	death	-0.07	joined	0.07
before:level:far	death	0.19	birth	-0.05	joined	0.02
before:link	death	-0.17	birth	0.16
before:link:0	death	-0.1	birth	0.34	joined	-0.15
before:link:1	death	0.26	birth	-0.14
before:link:12	death	-0.32	birth	-0.24	joined	-0.22
before:link:2	death	0.09	birth	-0.1	joined	-0.28
before:link:5	death	-0.39	birth	0.41	joined	0.36
before:link:far	death	0.22	birth	-0.1	joined	0.17
before:martyr	death	-0.39	birth	0.49
before:martyr:1	death	0.12
before:martyr:12	death	0.23	birth	0.11	joined	0.16
before:martyr:2	death	-0.5
before:martyr:5	death	-0.34	birth	0.4	joined	-0.21
before:martyr:far	death	-0.11
before:moved	death	-1.35	birth	-0.32	joined	-0.4
before:moved:0	death	-0.5	birth	-0.13	joined	-0.07
before:moved:1	death	-0.24	birth	-0.05	joined	-0.05
before:moved:12	death	-0.29	birth	0.07
before:moved:2	death	-0.27
before:moved:5	death	-0.83	birth	-0.24	joined	-0.04
before:moved:far	joined	-0.01
before:naming	death	-0.35	birth	0.16	joined	0.26
before:naming:12	death	-0.51	birth	0.04
before:naming:2	birth	-0.04	joined	-0.01
before:naming:5	death	-0.15	birth	0.28	joined	-0.15
before:naming:far	death	0.38	birth	-0.1	joined	0.5
before:notice	death	-0.19	birth	-0.36	joined	-0.34
before:notice:0	death	-0.78	birth	-0.23	joined	-0.31
before:notice:1	death	0.31	birth	-0.1
before:notice:12	death	0.19	joined	-0.15
before:notice:2	death	0.14
before:notice:5	death	-0.12	birth	-0.02	joined	-0.04
before:notice:far	death	0.11	joined	0.1
before:office	death	-0.09	birth	-0.2	joined	0.29
before:office:12	death	-0.32	birth	0.09	joined	0.02
before:office:5	death	-0.01	birth	-0.11	joined	-0.05
before:office:far	death	0.29	birth	-0.16	joined	0.2
before:post	death	0.39	birth	-0.06	joined	-0.46
before:post:0	death	0.18	birth	-0.17	joined	-0.05
before:post:12	death	0.87	birth	0.08	joined	-0.19
before:post:2	death	0.08	birth	-0.12	joined	-0.07
before:post:5	death	-0.9	birth	-0.05
before:post:far	death	0.46	birth	0.14	joined	-0.06
before:rank	death	0.44	birth	0.22	joined	-0.19
before:rank:1	death	0.25	birth	0.02	joined	-0.02
before:rank:12	death	-0.07	joined	-0.07
before:rank:2	birth	0.15
before:rank:5	death	0.1	birth	0.01	joined	-0.01
before:rank:far	death	0.23
before:returned	death	-0.44	birth	-0.05	joined	-0.28
before:returned:0	death	-0.21	joined	-0.23
before:returned:12	death	0.03
before:returned:5	death	-0.07
before:self	death	-0.32	birth	-0.13	joined	-0.15
before:self:1	death	0.29	joined	-0.14
before:self:12	death	0.01	joined	0.19
before:self:2	death	0.13	birth	-0.18	joined	-0.06
before:self:5	death	-0.58	birth	-0.04	joined	-0.23
before:self:far	death	-0.21	joined	-0.07
before:site	death	0.25	birth	0.1	joined	-0.38
before:site:0	joined	0.03
before:site:1	death	0.18
before:site:12	death	0.16	birth	0.17	joined	-0.43
before:site:2	death	0.63	birth	-0.11	joined	-0.04
before:site:5	death	-0.63	birth	0.14	joined	-0.01
before:site:far	death	-0.14	joined	-0.04
before:tells	death	-0.09	birth	-0.38	joined	-0.35
before:tells:0	death	0.04	birth	-0.24	joined	-0.48
before:tells:1	death	-0.32	birth	-0.11	joined	0.01
before:tells:12	death	0.09	birth	0.03	joined	-0.52
before:tells:2	birth	-0.05	joined	0.26
before:tells:5	death	0.31	birth	0.1	joined	-0.25
before:tells:far	death	-0.26	birth	-0.32	joined	0.32
before:thing	death	-0.12	birth	-0.19	joined	0.09
before:thing:0	death	-0.14	birth	-0.29	joined	0.28
before:thing:1	death	-0.06	birth	-0.01	joined	0.3
before:thing:12	death	-0.28	birth	0.03	joined	-0.28
before:thing:2	death	-0.04	birth	-0.41	joined	-0.23
before:thing:5	death	-0.06	birth	0.02	joined	0.14
before:thing:far	death	0.39	birth	0.22
before:title	death	0.13	birth	0.27	joined	0.44
before:title:0	death	0.31	birth	0.09	joined	-0.04
before:title:1	death	0.3	birth	0.34	joined	0.04
before:title:12	death	0.29	birth	-0.07	joined	-0.26
before:title:2	death	0.02	birth	0.15	joined	0.51
before:title:5	death	-0.14	birth	-0.02	joined	0.29
before:title:far	death	-0.15	joined	0.05
before:truename	death	-0.46	birth	0.01	joined	0.09
before:truename:12	death	-0.47	birth	0.05
before:unit	birth	-0.49	joined	-0.56
before:unit 1	death	0.13	birth	-0.06
before:unit 12	death	0.46	birth	-0.21	joined	-0.45
before:unit 2	death	0.33	birth	-0.11	joined	-0.11
before:unit 5	death	-0.03	birth	-0.06	joined	-0.06
before:unit far	death	-0.68	joined	-0.09
behind "	death	-0.94	birth	-0.03	joined	-0.32
behind (	death	0.22	birth	-0.24	joined	-0.11
behind )	death	0.17	birth	-0.59	joined	-0.59
behind ,	death	0.13	birth	-0.41	joined	0.09
behind -	death	-0.66	birth	1.16	joined	-0.47
behind .	birth	0.25	joined	0.26
behind :	death	-0.15	birth	-0.13	joined	-0.14
behind ;	death	0.29	joined	0.2
behind blank	death	-0.26	birth	-0.99	joined	-0.47
behind line	death	0.13	birth	-0.57	joined	-0.73
behind |	death	-0.41	birth	0.33	joined	0.11
behind –	death	-0.03	birth	0.16	joined	-0.02
behind:again	death	-0.23	birth	-0.29	joined	-0.1
behind:again:0	death	0.07
behind:again:1	death	-0.6	joined	-0.08
behind:again:12	death	0.26	birth	-0.02	joined	-0.03
behind:again:2	death	-0.46	birth	-0.01
behind:again:5	death	0.1	birth	-0.01	joined	0.14
behind:again:far	death	0.21	joined	-0.03
behind:alive	death	-0.73	birth	-0.44	joined	-0.09
behind:alive:0	death	0.13	birth	-0.35	joined	0.13
behind:alive:12	death	-0.14	joined	-0.03
behind:alive:2	death	-0.27
behind:alive:5	death	-0.62
behind:alive:far	joined	-0.08
behind:at	death	0.26	birth	-0.25	joined	-0.23
behind:at:0	death	0.81	birth	0.34	joined	-0.28
behind:at:1	birth	0.15	joined	-0.15
behind:at:12	death	-0.55	birth	-0.03	joined	0.18
behind:at:2	birth	-0.1	joined	-0.19
behind:at:5	death	-0.19	birth	-0.69	joined	0.09
behind:at:far	death	0.47	birth	-0.12	joined	-0.23
behind:battle	death	0.32	birth	-0.29	joined	-0.36
behind:battle:0	death	0.12	birth	-0.03	joined	-0.15
behind:battle:1	death	0.19	birth	-0.01	joined	0.23
behind:battle:12	death	0.09	joined	-0.04
behind:battle:2	death	0.35	birth	-0.08
behind:battle:5	death	0.14	joined	-0.28
behind:battle:far	death	-0.57	joined	-0.15
behind:born	death	0.03	joined	0.11
behind:born:12	joined	0.22
behind:born:5	death	0.06	joined	-0.05
behind:born:far	death	0.21	joined	-0.02
behind:bury	death	1.19	birth	-0.3	joined	-0.48
behind:bury:0	death	-0.1
behind:bury:1	death	0.09
behind:bury:12	death	0.09	birth	-0.08	joined	-0.14
behind:bury:2	death	0.48
behind:bury:5	death	0.55	birth	-0.05	joined	-0.01
behind:bury:far	death	0.87	birth	-0.01	joined	-0.14
behind:capture	death	0.49	joined	-0.27
behind:capture:5	death	0.24	joined	-0.1
behind:capture:far	death	0.39
behind:contact	birth	-0.04
behind:contact:0	death	-0.02	joined	0.01
behind:contact:12	death	-0.01
behind:contact:far	death	0.08
behind:day	death	-1.08	birth	1.04	joined	-0.07
behind:day 0	death	-0.17	birth	0.65	joined	-0.42
behind:day 1	death	-0.67	birth	-0.1	joined	0.51
behind:day 12	death	0.07	birth	0.17	joined	0.23
behind:day 2	death	-0.48	birth	0.33	joined	-0.1
behind:day 5	death	-0.22	birth	0.56	joined	-0.42
behind:day far	death	-0.25	birth	-0.24
behind:died	death	0.09	birth	0.16	joined	-0.43
behind:died:0	death	-0.06	birth	-0.05
behind:died:1	death	0.32	joined	-0.39
behind:died:12	death	0.06	birth	-0.03	joined	0.29
behind:died:2	death	0.57	birth	0.29	joined	-0.24
behind:died:5	birth	0.29	joined	-0.26
behind:died:far	death	-0.48	birth	-0.19	joined	-0.1
behind:enlist	death	-0.91	birth	0.02	joined	0.75
behind:enlist:0	death	-0.22	birth	0.03	joined	-0.16
behind:enlist:1	death	-0.37	joined	0.74
behind:enlist:12	death	-0.36	birth	0.11	joined	0.23
behind:enlist:2	birth	-0.01	joined	-0.19
behind:enlist:5	death	-0.15	birth	-0.03	joined	0.32
behind:enlist:far	death	0.05	joined	-0.02
behind:fell	death	0.26	birth	0.19	joined	0.03
behind:fell:0	death	0.3	birth	-0.12	joined	0.6
behind:fell:1	death	-0.07	joined	-0.7
behind:fell:12	death	-0.02	birth	-0.03	joined	0.2
behind:fell:2	death	0.39	birth	0.21	joined	-0.42
behind:fell:5	death	-0.09	birth	0.31	joined	-0.04
behind:fell:far	death	0.31	joined	0.11
behind:gio	death	-0.67	birth	-0.07
behind:gio:12	death	0.09	joined	0.01
behind:grave	death	-0.8	birth	-0.57	joined	-0.34
behind:grave:0	death	0.3	birth	-0.01
behind:grave:12	death	-0.54	birth	-0.1	joined	-0.12
behind:grave:2	death	-0.12
behind:grave:5	death	0.03	birth	-0.14	joined	-0.05
behind:grave:far	death	-0.83	birth	-0.18	joined	-0.02
behind:home	death	0.16	birth	0.38	joined	-1
behind:home:0	birth	0.5	joined	-0.35
behind:home:1	death	-0.64	birth	-0.03	joined	-0.01
behind:home:12	death	-0.06	birth	0.08	joined	-0.33
behind:home:2	death	-0.12
behind:home:5	death	-0.05	joined	-0.04
behind:home:far	death	0.77	birth	-0.08	joined	-0.17
behind:hurt	death	-0.05
behind:joined	death	-0.48	birth	0.14	joined	0.48
behind:joined:0	death	-0.01	birth	0.09	joined	0.03
behind:joined:1	death	-0.37	joined	0.95
behind:joined:12	joined	-0.16
behind:joined:5	joined	-0.41
behind:kin	death	-0.49	birth	-0.19	joined	-0.08
behind:kin anh	death	-0.13	birth	-0.02	joined	0.28
behind:kin bà	death	0.01	birth	-0.02
behind:kin bố	death	-0.7	joined	-0.09
behind:kin cha	death	0.13
behind:kin chú	death	-0.3
behind:kin em	death	0.09
behind:kin mẹ	joined	-0.09
behind:kin ông	death	-0.15	joined	-0.03
behind:kin:0	death	0.19	joined	-0.1
behind:kin:12	death	-0.35	joined	0.32
behind:kin:2	death	0.03	joined	-0.01
behind:kin:5	death	-0.84	birth	-0.02	joined	-0.13
behind:kin:far	death	0.15	joined	-0.17
behind:laid	death	-0.05
behind:laid:12	death	-0.1
behind:laid:2	death	0.11
behind:laid:far	death	-0.12
behind:last	death	0.23
behind:letter	death	-0.55	birth	-0.02	joined	-0.28
behind:letter:1	death	-0.38	joined	-0.42
behind:letter:12	death	-0.04	joined	0.17
behind:letter:2	joined	-0.15
behind:letter:5	death	-0.12	joined	0.02
behind:level	death	-0.25	joined	0.18
behind:level:0	death	0.03	joined	-0.3
behind:level:1	birth	0.45
behind:level:12	death	-0.11	birth	0.09	joined	0.2
behind:level:2	death	0.2	birth	-0.25	joined	0.11
behind:level:5	death	-0.19	birth	-0.21	joined	0.28
behind:level:far	death	-0.12	birth	-0.03	joined	-0.14
behind:link	death	-0.09	birth	-0.12	joined	-0.49
behind:link:0	death	-0.35	birth	-0.3	joined	0.39
behind:link:1	death	0.3	joined	-0.29
behind:link:12	birth	0.34	joined	-0.85
behind:link:2	death	-0.44	birth	0.05	joined	-0.13
behind:link:5	death	0.31	birth	-0.2	joined	0.21
behind:link:far	death	-0.11	birth	-0.11	joined	-0.32
behind:martyr	death	0.38	birth	-0.03	joined	-0.06
behind:martyr:5	death	0.08
behind:martyr:far	death	0.21
behind:moved	death	-0.77	birth	-0.44	joined	-0.5
behind:moved:0	death	-0.4	birth	-0.11	joined	-0.02
behind:moved:1	death	-0.28
behind:moved:12	death	-0.06	birth	-0.05	joined	-0.04
behind:moved:2	death	-0.16	birth	-0.03	joined	-0.01
behind:moved:5	death	0.04	birth	-0.07	joined	-0.14
behind:moved:far	death	-0.41	joined	-0.11
behind:naming	death	-0.01	birth	-0.22
behind:naming:0	death	0.02	joined	0.03
behind:naming:12	birth	-0.01	joined	0.06
behind:naming:5	death	-0.16
behind:naming:far	death	0.22	birth	-0.09	joined	-0.04
behind:notice	death	-0.18	birth	-0.08	joined	-0.13
behind:notice:0	death	0.15	birth	-0.05	joined	-0.05
behind:notice:1	death	-0.05	birth	-0.07	joined	-0.03
behind:notice:12	birth	0.14	joined	-0.12
behind:notice:2	death	-0.36	birth	-0.03
behind:notice:5	death	-0.02	birth	-0.01
behind:notice:far	death	0.06	joined	0.1
behind:office	death	0.03	birth	-0.1	joined	-0.19
behind:office:0	joined	-0.12
behind:office:1	death	-0.21	joined	-0.05
behind:office:12	death	-0.39	birth	-0.03
behind:office:2	death	-0.15
behind:office:5	death	0.63
behind:office:far	death	0.15
behind:post	death	-0.45	birth	0.12	joined	0.2
behind:post:0	death	-0.3	birth	0.18	joined	-0.12
behind:post:1	death	0.06	birth	0.05	joined	0.2
behind:post:12	death	0.02	birth	-0.01
behind:post:2	death	-0.36	birth	-0.02	joined	0.3
behind:post:5	death	-0.27	joined	-0.09
behind:post:far	death	0.22
behind:rank	joined	-0.56
behind:rank:0	death	-0.2	birth	0.01	joined	0.08
behind:rank:1	joined	-0.2
behind:rank:12	death	0.55	joined	-0.02
behind:rank:2	death	0.03	birth	-0.07	joined	-0.34
behind:rank:5	death	-0.32	birth	0.04	joined	-0.02
behind:rank:far	death	-0.05
behind:returned	death	-0.65	birth	-0.06	joined	-0.11
behind:returned:0	death	-0.23	joined	-0.01
behind:returned:12	death	-0.06
behind:returned:5	death	-0.39	birth	-0.01
behind:self	death	-0.19	birth	-0.31	joined	-0.24
behind:self:0	death	0.09	joined	-0.32
behind:self:1	death	-0.37	birth	-0.04	joined	-0.02
behind:self:12	death	0.51	birth	-0.09	joined	0.16
behind:self:2	death	-0.1
behind:self:5	death	-0.5	joined	-0.19
behind:self:far	death	-0.12	joined	-0.04
behind:site	death	0.14	birth	-0.13	joined	-0.92
behind:site:0	death	0.29	birth	-0.11
behind:site:1	birth	0.07	joined	-0.17
behind:site:12	death	0.05	birth	0.02	joined	-0.55
behind:site:2	death	-0.24	birth	0.05
behind:site:5	death	0.27	birth	-0.23	joined	-0.17
behind:site:far	death	-0.32	joined	-0.09
behind:tells	death	-0.36	birth	-0.4	joined	-0.54
behind:tells:0	death	-0.05	birth	-0.15	joined	-0.08
behind:tells:1	death	-0.07	birth	-0.02	joined	-0.17
behind:tells:12	death	-0.14	joined	0.05
behind:tells:2	death	0.15	birth	-0.14	joined	0.04
behind:tells:5	death	-0.4	birth	-0.01	joined	-0.26
behind:tells:far	death	-0.06	birth	-0.09	joined	-0.23
behind:thing	death	0.21	birth	-0.32	joined	0.09
behind:thing:0	death	0.29	birth	-0.2	joined	-0.29
behind:thing:1	death	0.06	birth	0.14	joined	0.48
behind:thing:12	death	-0.09	birth	-0.01	joined	-0.14
behind:thing:2	death	0.25	birth	-0.17	joined	0.13
behind:thing:5	death	-0.02	birth	-0.03	joined	-0.09
behind:thing:far	death	-0.09	birth	-0.05	joined	0.09
behind:title	death	0.28	birth	-0.38	joined	-0.09
behind:title:0	death	0.33	birth	-0.07	joined	-0.04
behind:title:1	death	0.17	birth	-0.07	joined	-0.46
behind:title:12	death	0.15	birth	0.03	joined	0.09
behind:title:2	death	0.11	joined	0.26
behind:title:5	death	-0.42	birth	-0.31	joined	0.02
behind:title:far	death	0.15	joined	-0.07
behind:truename	death	0.23
behind:truename:far	death	0.06
behind:unit	death	-0.21	birth	0.12	joined	0.4
behind:unit 0	death	0.02	joined	-0.01
behind:unit 1	joined	-0.09
behind:unit 12	birth	0.11	joined	0.19
behind:unit 2	death	-0.45	birth	0.28	joined	-0.16
behind:unit 5	death	0.22	joined	0.13
behind:unit far	death	-0.09	birth	-0.26	joined	0.4
day 0 of 1	death	0.57	birth	-1.09	joined	-1.15
day 0 of 2	death	0.16	birth	0.14	joined	0.19
day 0 of 3	death	-0.31	birth	0.72	joined	-0.22
day 0 of 4	death	-0.47	birth	0.47	joined	0.01
day 1 of 2	death	-0.33	birth	-0.7	joined	-1.29
day 1 of 3	death	-0.48	birth	-0.3	joined	0.94
day 1 of 4	death	-0.6	birth	-0.42	joined	0.27
day 2 of 3	death	0.62	birth	-0.83	joined	-0.59
day 2 of 4	death	0.17	birth	0.28	joined	-0.16
day 3 of 4	death	-0.44	birth	-0.26	joined	-0.63
days 1	death	0.57	birth	-1.09	joined	-1.15
days 2	death	-0.14	birth	-0.23	joined	-0.47
days 3	death	-0.13	birth	-0.17	joined	0.36
days 4	death	-0.85	birth	0.04	joined	-0.38
exact	death	1.42	birth	-1.1	joined	-0.96
first sentence	death	-0.25	birth	-0.55	joined	-0.68
followed anh	death	0.3	birth	-0.05	joined	-0.32
followed bom	death	0.49	joined	-0.03
followed by nothing	death	-0.24	birth	-0.55	joined	-0.29
followed by word a	death	-0.28	joined	0.01
followed by word anh	death	-0.58
followed by word b1	death	-0.11	birth	0.07
followed by word ba	death	0.09
followed by word bac	death	0.01	joined	-0.25
followed by word ban	death	-0.1
followed by word bien	birth	-0.07	joined	0.17
followed by word binh	death	0.3
followed by word bo	death	-0.05	joined	-0.35
followed by word ca	birth	-0.08	joined	0.08
followed by word cai	death	-0.15	joined	-0.03
followed by word cam	death	-0.04	birth	0.06
followed by word cha	death	0.16
followed by word chien	death	0.1	joined	0.23
followed by word chinh	death	-0.07
followed by word con	death	0.06	birth	0.01
followed by word cong	death	0.03
followed by word cua	death	0.02
followed by word d	death	0.04	birth	0.07
followed by word d4	death	0.12
followed by word dai	death	0.5	birth	-0.06	joined	-0.09
followed by word dan	death	-0.43	birth	-0.02
followed by word de	joined	-0.09
followed by word dien	death	0.15
followed by word dinh	birth	-0.01	joined	-0.01
followed by word doi	death	-0.38	joined	-0.01
followed by word dong	death	0.1
followed by word du	death	0.4	birth	0.18	joined	-0.05
followed by word dung	death	-0.02	joined	-0.03
followed by word em	death	0.09
followed by word ghi	death	-0.19	birth	-0.23	joined	-0.21
followed by word gi	joined	-0.07
followed by word giao	death	-0.17	birth	0.28
followed by word giay	death	0.14
followed by word giu	death	0.21
followed by word go	death	0.03
followed by word ha	death	0.06	birth	0.02	joined	-0.04
followed by word hai	death	0.1	joined	-0.01
followed by word ham	death	0.14
followed by word hien	death	0.27	joined	-0.14
followed by word hinh	death	-0.49
followed by word hoai	death	0.11
followed by word hoang	death	-0.26	birth	0.03	joined	-0.06
followed by word hoc	death	-0.26	joined	0.35
followed by word hue	death	0.17
followed by word huong	death	0.03
followed by word khe	death	0.42
followed by word kinh	birth	0.04
followed by word lai	death	-0.05
followed by word lao	death	0.41
followed by word len	death	0.05	joined	-0.29
followed by word linh	death	0.22	joined	0.24
followed by word loc	death	0.06
followed by word loi	death	-0.3
followed by word lu	death	-0.24
followed by word ma	death	0.21
followed by word mai	death	0.07	joined	-0.02
followed by word may	death	0.04	joined	-0.05
followed by word moi	death	-0.11	joined	0.28
followed by word muoi	death	-0.3	joined	0.11
followed by word muong	death	0.32	joined	-0.01
followed by word nen	death	0.33	birth	-0.02	joined	-0.17
followed by word nghi	death	-0.07	birth	0.06
followed by word nghia	death	-0.5	birth	0.01	joined	0.32
followed by word nha	birth	-0.32	joined	-0.12
followed by word nhan	death	0.06
followed by word ninh	death	0.1
followed by word noi	joined	-0.02
followed by word phai	death	0.4	joined	-0.01
followed by word phu	death	0.23	birth	0.05
followed by word qua	death	-0.02
followed by word quang	death	0.51	birth	-0.17
followed by word ra	death	-0.17	birth	-0.03
followed by word ro	death	0.14	birth	-0.03
followed by word sang	death	-0.19	joined	0.07
followed by word tan	death	-0.05	birth	0.07	joined	0.01
followed by word tap	death	-0.03	joined	0.06
followed by word tau	death	0.2
followed by word thach	death	-0.03	birth	0.04
followed by word thanh	death	-0.03	joined	-0.27
followed by word thi	death	0.14	joined	-0.02
followed by word thieu	death	-0.02	birth	0.11	joined	-0.05
followed by word thua	death	0.12	joined	-0.04
followed by word thuoc	death	0.09	joined	-0.04
followed by word tieu	death	0.21
followed by word tnxp	death	-0.11	birth	0.09	joined	-0.05
followed by word toa	death	0.14
followed by word toi	death	0.03	joined	-0.07
followed by word tra	birth	-0.05	joined	-0.1
followed by word truc	death	0.32
followed by word tu	death	-0.22	joined	-0.14
followed by word tui	death	0.17	joined	0.23
followed by word ve	death	0.07	birth	-0.08
followed by word vi	death	0.22	birth	-0.07	joined	-0.06
followed by word vinh	death	-0.15
followed by word vo	death	-0.1	birth	0.12	joined	-0.08
followed by word vu	birth	0.04
followed by word xac	death	-0.43
followed by word xe	death	0.3
followed by word xuan	death	0.08
followed by word yen	death	-0.05	birth	0.12	joined	-0.04
followed bà	death	-0.04
followed bác	death	-0.23	birth	-0.04	joined	0.2
followed báo	death	-0.05
followed báo tử	death	-0.02	birth	-0.03	joined	-0.12
followed bên	joined	-0.01
followed bạn	death	0.23	joined	-0.06
followed bản	death	0.31
followed bảo	death	-0.14
followed bốc	death	-0.05
followed chiến sĩ	birth	0.01	joined	-0.04
followed cháu	birth	0.14
followed chôn	death	-0.33
followed chùa	death	-0.02	joined	0.3
followed chú	death	0.24	joined	-0.01
followed chết	death	-0.76	birth	-0.37	joined	0.55
followed chỉ	death	-0.21	birth	-0.01	joined	-0.06
followed chị	death	0.17
followed chốt	death	0.07
followed chỗ	death	-0.15
followed cán bộ	death	-0.26
followed có	death	0.61	birth	-0.38	joined	0.24
followed cô	death	-0.61	birth	0.21	joined	-0.14
followed cõng	death	0.07
followed cầu	death	0.21
followed cậu	death	0.21
followed cụ	death	-0.37
followed của	death	-0.17	birth	-0.04	joined	0.09
followed dân	death	0.16
followed dẫn	death	0.13
followed em	death	-0.05
followed gốc	death	-0.01	birth	-0.01
followed hs	death	-0.3	birth	0.4	joined	0.12
followed huyện	death	-0.4	birth	-0.01	joined	-0.04
followed hy sinh	death	0.42	birth	-0.21	joined	-0.16
followed hạ sĩ	birth	0.01
followed khe	birth	-0.03
followed khu	death	0.08
followed là	death	0.23	birth	0.12	joined	0.03
followed lên đường	death	-0.17	joined	0.3
followed lăng	death	0.32
followed mất	death	0.2	birth	-0.05	joined	-0.06
followed mặt trận	death	0.05
followed mộ	birth	-0.06
followed một	joined	-0.07
followed mới mất	death	0.15	joined	-0.01
followed nghe nói	death	0.21
followed nguyên quán	death	-0.13	birth	0.05
followed ngã ba	death	0.03
followed người	death	-0.37	birth	0.04	joined	-0.13
followed nhập ngũ	death	-0.13	birth	0.14	joined	0.13
followed nó	death	0.05	joined	0.33
followed nói	death	-0.2
followed núi	death	-0.04
followed quân	death	0.54	joined	-0.17
followed quê	death	-0.09	birth	0.38	joined	-0.12
followed suối	death	0.11
followed sông	birth	0.15
followed thôn	death	-0.1	birth	0.3
followed thượng sĩ	birth	0.05
followed thằng	death	-0.19
followed trao trả	death	-0.1	joined	-0.01
followed trường	birth	-0.06
followed trạm	death	-0.05
followed trận	death	0.25	birth	-0.01	joined	-0.02
followed trận đánh	death	0.06
followed tên	death	0.03
followed tôi	death	-0.16	joined	-0.29
followed tôi là	death	0.28
followed tỉnh	death	0.08
followed tổ	death	0.19
followed viết	death	0.28	joined	0.05
followed vào	death	-0.22	joined	-0.02
followed vùi	death	0.21
followed xã	death	-0.21	birth	0.02	joined	-0.06
followed xã đội phó	joined	-0.04
followed y tá	birth	0.01
followed ông	death	0.2	birth	-0.12	joined	0.33
followed đi b	birth	-0.06	joined	-0.29
followed đi bộ đội	joined	0.32
followed điểm cao	death	0.14	joined	-0.02
followed đoàn	death	-0.18	joined	0.35
followed đánh	death	-0.38	birth	-0.08	joined	-0.07
followed đèo	death	-0.32
followed đền	death	0.02
followed đồi	death	-0.18	birth	0.07	joined	-0.05
followed đồn	death	-0.21
followed đồng chí	death	-0.07
followed đội quy tập	death	-0.14
followed:again	death	-0.14	birth	-0.04	joined	-0.2
followed:alive	death	0.13	birth	-0.35	joined	0.05
followed:at	death	-0.1	birth	0.06	joined	-0.25
followed:battle	death	0.31	birth	-0.17	joined	-0.26
followed:bury	death	-0.02	joined	-0.01
followed:contact	death	-0.02	joined	0.01
followed:died	death	-0.03	joined	-0.12
followed:enlist	death	-0.44	birth	0.05
followed:fell	birth	-0.29	joined	0.2
followed:grave	birth	-0.06
followed:home	death	-0.31	birth	0.47	joined	-0.43
followed:joined	death	-0.17	birth	0.13	joined	0.36
followed:laid	death	0.13
followed:letter	death	-0.25	joined	-0.11
followed:level	death	0.14	birth	0.35	joined	-0.38
followed:link	death	0.19	birth	-0.08	joined	0.2
followed:moved	death	-0.12	birth	-0.15	joined	-0.04
followed:naming	death	0.02	joined	0.03
followed:notice	death	0.11	birth	-0.05	joined	-0.06
followed:office	death	-0.08	joined	-0.21
followed:post	death	-0.38	birth	0.2	joined	-0.2
followed:rank	death	-0.21	birth	0.04	joined	0.07
followed:returned	death	-0.23	joined	-0.01
followed:self	birth	-0.02	joined	-0.34
followed:site	death	-0.03	joined	-0.18
followed:stop	death	-0.15	birth	0.3	joined	-0.07
followed:tells	death	-0.02	birth	-0.2	joined	-0.13
followed:thing	death	0.01	birth	0.08	joined	-0.02
followed:title	death	-0.03	birth	-0.04	joined	0.09
form 0	death	-2.24	birth	-0.51	joined	-1.06
form 10	death	0.95	joined	-0.1
form 4	death	-1.29	birth	0.75	joined	-0.46
form 7	death	0.04	birth	-1.34	joined	0.74
last sentence	death	-0.12	birth	-0.47	joined	-0.08
led anh	death	-0.28	joined	0.08
led b52	death	0.05
led bom	death	0.14
led by nothing	death	-0.05	birth	-0.68	joined	0.01
led by nothing & #	death	-0.3	joined	-0.03
led by nothing & ##	death	-0.33	joined	0.3
led by nothing & ####	death	-0.09	joined	-0.11
led by nothing & chieu	death	-0.05	joined	-0.06
led by nothing & dau	death	0.03	birth	-0.02
led by nothing & dem	death	-0.08	joined	-0.05
led by nothing & hom	death	0.28
led by nothing & khoang	death	-0.12
led by nothing & mong	death	0.15
led by nothing & nam	death	-0.66	birth	-0.27	joined	-0.16
led by nothing & ngay	death	0.11	birth	-0.04	joined	0.15
led by nothing & rang	death	0.19	joined	-0.02
led by nothing & sang	death	0.56	joined	-0.01
led by nothing & sau	death	-0.13
led by nothing & thang	death	0.03	birth	-0.03	joined	0.48
led by nothing & toi	death	0.03
led by nothing & trua	death	0.3
led by word a	death	0.38
led by word an	death	-0.06	joined	-0.06
led by word bac	death	-0.06	birth	-0.16	joined	-0.23
led by word bac & nam	death	-0.13	birth	-0.15	joined	-0.15
led by word ban	death	0.51
led by word bao	death	-0.24
led by word bat	death	-0.09	birth	-0.05	joined	-0.22
led by word bay	death	-0.09
led by word be	death	0.11
led by word bien	death	0.33	birth	-0.21	joined	-0.15
led by word binh	death	0.04	birth	-0.09
led by word bo	death	-0.16
led by word bua & ##	death	-0.14
led by word cam	death	0.29	joined	-0.02
led by word can	death	0.15
led by word cap	death	-0.24	birth	-0.13	joined	-0.02
led by word cap & ngay	death	-0.24	birth	-0.13	joined	-0.02
led by word chat	birth	0.08
led by word chet	death	0.31
led by word chet & ngay	death	0.31
led by word chi	death	0.35	joined	-0.03
led by word chien	death	-0.18	birth	-0.02	joined	0.25
led by word coi	death	0.22	joined	-0.09
led by word cu	death	-0.29	joined	-0.07
led by word cuong	birth	0.03
led by word dan	death	0.08	birth	0.33	joined	-0.15
led by word day	death	-0.01	joined	-0.06
led by word day & nam	death	-0.04
led by word de	death	0.02	birth	0.21	joined	-0.23
led by word de & #	death	-0.27
led by word de & ##	death	0.2
led by word de & ngay	death	-0.25	birth	-0.01	joined	-0.06
led by word din	death	0.17
led by word do	death	-0.15	birth	-0.02	joined	-0.07
led by word do & thang	joined	-0.06
led by word doan	death	0.06
led by word doi	death	-0.12	joined	0.07
led by word doi & nam	death	-0.01	joined	-0.01
led by word dong	death	-0.05	joined	-0.03
led by word duc	death	0.02
led by word dung	death	-0.13
led by word ghi	death	0.45	birth	-0.04	joined	0.01
led by word ghi & ##	death	0.78
led by word ghi & ngay	death	-0.47	joined	0.2
led by word gia	birth	0.02	joined	-0.12
led by word gia & ngay	death	-0.07	joined	-0.05
led by word giay	death	-0.05
led by word hai	death	0.29	birth	-0.09
led by word hai & ngay	death	-0.04	joined	-0.01
led by word hoa	death	-0.03
led by word hoi	death	-0.1
led by word hung	death	-0.08
led by word huong	death	-0.1
led by word khe	death	0.11
led by word lai	death	0.05	joined	-0.06
led by word lai & nam	death	0.09	joined	-0.02
led by word lam	death	0.01	birth	-0.17	joined	-0.02
led by word lan	death	-0.14	birth	-0.16
led by word lan & dau	birth	-0.08	joined	0.27
led by word lao	joined	-0.02
led by word le	death	0.09
led by word linh	death	-0.33	birth	-0.11	joined	0.73
led by word linh & thang	death	-0.05	birth	-0.04	joined	0.1
led by word lo	death	0.06	birth	-0.05
led by word lo & hom	death	0.2
led by word loc	birth	-0.05
led by word loi	death	0.01	birth	-0.01
led by word lon	death	0.22
led by word long	death	-0.01
led by word lu	death	0.07	joined	-0.03
led by word lut	death	-0.12
led by word ly	death	-0.02	birth	-0.03	joined	0.27
led by word mai	death	-0.06	birth	-0.01
led by word mai & nam	death	-0.1
led by word mang	death	-0.05	birth	-0.08	joined	0.08
led by word mang & ####	death	-0.02	birth	-0.07
led by word mat	death	0.13	joined	-0.08
led by word my	death	0.2
led by word my & ngay	death	0.12
led by word nghia	death	-0.33	birth	0.05	joined	-0.03
led by word nguyen	death	0.37	birth	-0.15	joined	-0.05
led by word nha	death	-0.16	birth	-0.05	joined	0.13
led by word nha & nam	death	-0.03
led by word nhan	death	-0.12	birth	0.03	joined	-0.11
led by word nhanh	death	-0.13
led by word ninh	death	-0.29	birth	0.09	joined	-0.11
led by word ninh & ####	death	-0.25	birth	0.13	joined	-0.01
led by word noi	death	-0.03	joined	-0.02
led by word nop	death	-0.1
led by word phai	death	-0.61
led by word phai & ####	death	-0.25
led by word phu	death	0.08
led by word quoc	death	-0.24	joined	-0.14
led by word ra	death	0.05	joined	-0.07
led by word ret	death	0.34	joined	-0.01
led by word rong & ngay	death	0.01
led by word sa	death	-0.15	joined	-0.07
led by word san	death	-0.28
led by word sanh	birth	0.61
led by word sanh & ####	death	-0.28	birth	0.43	joined	-0.15
led by word sanh & nam	death	-0.13	birth	0.26	joined	0.13
led by word sinh	death	-0.78	birth	1.27	joined	-0.7
led by word sinh & khoang	death	-0.11	birth	0.27
led by word sinh & nam	death	-0.49	birth	0.75	joined	-0.54
led by word sinh & ngay	death	-0.37	birth	0.58	joined	-0.1
led by word son	death	-0.02	joined	-0.23
led by word su	death	-0.22	joined	0.2
led by word tam	death	-0.09	birth	-0.02	joined	-0.01
led by word tang	death	-0.14
led by word thanh	birth	-0.04	joined	-0.24
led by word that	death	0.02
led by word the	death	-0.29	joined	-0.12
led by word thi	death	0.14
led by word tho	death	0.13	birth	-0.06	joined	-0.15
led by word tien	death	-0.04	birth	0.08	joined	0.01
led by word tiep	death	0.13
led by word tnxp	death	0.12	birth	-0.02	joined	0.01
led by word to	death	-0.09	birth	-0.05	joined	0.21
led by word toi	death	-0.05	birth	-0.16	joined	-0.18
led by word toi & ####	death	-0.34	birth	-0.12	joined	-0.01
led by word toi & nam	death	-0.1
led by word trang	death	0.19
led by word tri	death	-0.5	birth	-0.02	joined	-0.03
led by word tu	death	0.08	birth	-0.16	joined	0.11
led by word tuyen	death	-0.34	birth	-0.06	joined	0.03
led by word van	death	-0.18	birth	0.24	joined	-0.09
led by word ve	death	-0.54	birth	-0.19	joined	-0.13
led by word ve & ####	death	-0.26	birth	-0.03
led by word ve & nam	death	-0.17	birth	-0.09	joined	-0.01
led by word viet	death	-0.16	joined	0.28
led by word vinh	death	-0.06	joined	-0.08
led by word vu	death	-0.09	birth	-0.04	joined	0.76
led by word xuong	death	0.49	birth	-0.13
led by word xuyen	joined	-0.11
led báo	death	-0.16
led báo & ngay	death	-0.16
led báo tử	death	-0.18
led báo tử & nam	death	-0.18
led bị bắn	death	0.18
led chôn	death	0.09
led chết	death	0.06	birth	-0.04	joined	-0.08
led chết & #	death	0.33
led chết & ##	death	-0.33
led càn	death	-0.03
led cấp	death	-0.09	birth	-0.11	joined	-0.04
led giấy báo tử	death	-0.17
led giấy báo tử cấp	death	-0.08
led giấy báo tử cấp & ngay	death	-0.07
led giỗ	death	0.23
led gửi	death	-0.01	joined	-0.16
led hi sinh	death	0.43	birth	-0.11
led hi sinh & #	death	0.33
led hi sinh & ##	death	0.36
led hi sinh & ####	death	0.28	birth	-0.06
led hi sinh & ngay	death	0.12
led hs	death	0.27	birth	-0.21	joined	-0.17
led hs & #	death	0.38	birth	-0.04	joined	-0.06
led hs & ##	death	0.23	birth	-0.05	joined	-0.02
led hs & ####	death	0.51	birth	-0.03
led hs & nam	death	0.1
led hy sinh	death	-0.15	birth	-0.35	joined	-0.11
led hy sinh & #	death	-0.72
led hy sinh & ##	death	-0.28	birth	-0.06	joined	-0.03
led hy sinh & ####	death	0.39	birth	-0.1
led hy sinh & mua	death	0.08
led hy sinh & mung	death	0.09
led hy sinh & nam	death	0.47
led hy sinh & ngay	death	0.06
led hy sinh & thang	death	-0.02
led ký	death	-0.43	birth	-0.04	joined	-0.06
led ký & ##	death	-0.15
led ký & ngay	death	-0.4
led kể	death	0.15	joined	-0.09
led kể & nam	death	0.51	joined	-0.09
led là	death	0.04	birth	0.19	joined	-0.14
led là & ##	death	0.34	birth	-0.01	joined	-0.02
led là & mung	death	0.15
led là & nam	death	-0.04
led là & ngay	death	-0.28	joined	0.19
led là & thang	death	0.14	joined	0.02
led làng	death	-0.14	birth	-0.01	joined	-0.11
led lên đường	death	-0.26	joined	0.63
led lên đường & ngay	death	-0.22	joined	0.46
led lập	death	-0.03	birth	-0.03
led lập & ngay	death	-0.01
led mất	death	0.19	birth	-0.32	joined	-0.28
led mất & #	death	0.28
led mất & ##	death	0.31	joined	-0.01
led mất & ####	death	-0.04	birth	-0.18
led mất & dem	death	-0.01
led mất & nam	death	-0.47
led mất & ngay	death	0.39
led mất & thang	death	0.1
led mặt trận	death	-0.18	joined	0.01
led một	death	-0.21	joined	0.27
led nghe nói	death	0.24
led nghe nói & nam	death	0.24
led ngày nhập ngũ	joined	0.02
led ngày sinh	death	-0.13	birth	0.18
led ngày sinh & ##	death	-0.08	birth	0.15
led nhập ngũ	death	-0.32	birth	-0.25	joined	0.61
led nhập ngũ & #	death	-0.16	birth	-0.07	joined	0.12
led nhập ngũ & ##	joined	0.08
led nhập ngũ & ####	birth	-0.07	joined	0.42
led nhập ngũ & nam	joined	-0.08
led nhập ngũ & ngay	joined	0.08
led nhập ngũ & thang	death	-0.13	joined	0.2
led nn	death	-0.12	birth	-0.01	joined	0.38
led nn & #	death	-0.07	joined	0.2
led nn & ##	joined	0.12
led nói	death	-0.02
led năm sinh	death	-0.11	birth	0.19	joined	-0.07
led năm sinh & ####	death	-0.08	birth	0.14	joined	-0.05
led nước	death	0.09	joined	-0.01
led quy tập	death	-0.09
led quy tập & ####	death	-0.04
led quân	death	0.04	birth	-0.12	joined	0.33
led quân & ##	death	-0.01	joined	0.15
led quê	death	-0.18
led quê & nam	death	-0.05
led s	death	0.51	birth	-0.09	joined	-0.18
led s & ##	death	0.12	birth	-0.11	joined	-0.04
led s & ####	death	0.26	joined	-0.07
led sinh	death	-0.87	birth	0.33
led sinh & ##	death	-0.35	birth	0.3	joined	-0.02
led sinh & ####	death	-0.41	birth	-0.18	joined	-0.21
led sinh & thang	birth	0.03
led sn	birth	0.65	joined	-0.29
led sn & ##	death	-0.06	birth	0.22	joined	-0.05
led sn & ####	death	-0.27	birth	0.46	joined	-0.17
led trao trả	death	-0.21	joined	-0.23
led trận	death	0.21
led trận & ##	death	0.08
led tái ngũ	joined	-0.67
led tức	death	0.34	birth	0.22	joined	-0.08
led tử trận	death	0.07
led tử trận & ##	death	0.02
led viết	death	-0.36	birth	-0.03	joined	-0.1
led viết & ##	death	-0.25
led viết & ngay	birth	-0.02	joined	-0.05
led vào	death	-0.11	joined	-0.06
led vào & ##	death	-0.37
led vào & ngay	death	0.04
led vào bộ đội	birth	-0.01	joined	-0.05
led vào bộ đội & thang	joined	0.1
led vào chiến trường	joined	-0.46
led xã	death	0.06	birth	-0.05
led ông	joined	-0.02
led đi b	death	0.05	joined	-0.83
led đi b & thang	death	0.21	joined	-0.42
led đi bộ đội	death	0.1	birth	-0.05	joined	0.41
led đi bộ đội & ##	death	0.26	joined	0.02
led đi bộ đội & ####	death	-0.01	joined	0.17
led đi bộ đội & nam	death	-0.01	joined	0.1
led đi bộ đội & thang	death	-0.01	joined	0.03
led đoàn	death	-0.22	birth	-0.1	joined	0.33
led đền	death	0.17	joined	-0.22
led đền & ####	death	-0.03
led đồi	death	-0.25	joined	0.16
led:again	death	0.08	joined	-0.1
led:again & ##	death	-0.37
led:again & nam	death	0.24
led:again & ngay	death	0.04
led:aka	death	0.42	birth	0.22	joined	-0.09
led:at	death	-0.46	birth	-0.04	joined	0.29
led:at & ####	death	-0.03
led:at & nam	birth	-0.01	joined	0.23
led:battle	death	0.63	birth	-0.11	joined	-0.17
led:battle & ##	death	0.11
led:battle & nam	death	0.45	birth	-0.04
led:battle & ngay	death	0.06
led:battle & thang	death	-0.25
led:born	death	-0.39	birth	1.01	joined	-0.57
led:born & #	death	0.41	birth	0.08
led:born & ##	death	-0.41	birth	0.59	joined	-0.25
led:born & ####	death	-0.33	birth	0.39	joined	-0.66
led:born & thang	birth	0.03
led:bury	death	0.33
led:capture	death	-0.04	joined	-0.04
led:died	death	0.1	birth	-0.77	joined	-0.42
led:died & #	death	-0.14	birth	-0.08	joined	-0.07
led:died & ##	death	0.04	birth	-0.18	joined	-0.11
led:died & ####	death	0.87	birth	-0.28
led:died & dem	death	-0.44
led:died & mung	death	0.28
led:died & nam	birth	-0.08	joined	-0.03
led:died & ngay	death	0.02
led:died & thang	death	0.1
led:enlist	death	-0.49	birth	-0.54	joined	0.23
led:enlist & #	death	-0.32	birth	-0.14	joined	0.13
led:enlist & ##	death	0.17	joined	0.16
led:enlist & ####	death	-0.04	birth	-0.13
led:enlist & cuoi	joined	-0.12
led:enlist & nam	death	-0.15	birth	-0.09	joined	-0.43
led:enlist & ngay	death	-0.28	joined	0.55
led:enlist & thang	death	-0.02	joined	-0.06
led:fell	death	0.04	birth	-1.08	joined	-0.73
led:fell & #	death	0.24	birth	-0.1	joined	-0.13
led:fell & ##	death	0.04	birth	-0.23	joined	-0.19
led:fell & ####	death	0.51	birth	-0.52	joined	-0.07
led:fell & dau	death	-0.22
led:fell & dem	death	-0.4
led:fell & hom	death	0.05
led:fell & mua	death	-0.12
led:fell & mung	death	0.28
led:fell & nam	death	-0.09	birth	-0.1	joined	-0.03
led:fell & ngay	death	-0.1	birth	-0.02	joined	-0.1
led:fell & thang	death	0.28	joined	-0.03
led:gio	death	0.28
led:grave	death	-0.14
led:home	death	-0.18
led:home & nam	death	-0.05
led:joined	death	-0.34	birth	-0.45	joined	1.11
led:joined & #	death	-0.26	birth	-0.13	joined	0.33
led:joined & ##	death	0.21	joined	0.33
led:joined & ####	death	-0.02	birth	-0.11	joined	0.54
led:joined & nam	death	-0.05	birth	-0.06	joined	-0.18
led:joined & ngay	joined	0.09
led:joined & thang	death	-0.22	joined	0.47
led:kin	death	-0.01	birth	-0.12	joined	0.11
led:laid	death	-0.2
led:laid & ####	death	-0.04
led:letter	death	-0.23	joined	-0.12
led:letter & #	death	-0.17	joined	-0.11
led:level	death	-0.23	birth	-0.18	joined	-0.03
led:level & ####	death	-0.13
led:level & nam	death	-0.52	birth	-0.07
led:level & thang	death	-0.24	joined	0.01
led:link	death	0.21	birth	0.2	joined	0.07
led:link & ##	death	0.35	birth	-0.01	joined	-0.03
led:link & ####	death	-0.37	birth	0.36	joined	-0.21
led:link & mung	death	0.15
led:link & nam	death	0.01	joined	0.23
led:link & ngay	death	-0.28	joined	0.19
led:link & thang	death	0.14	joined	0.17
led:mine	death	-0.01	birth	-0.12	joined	0.11
led:moved	death	-0.57	birth	-0.21	joined	-0.17
led:moved & ####	death	-0.08	birth	-0.03	joined	-0.05
led:moved & nam	death	-0.04
led:moved & ngay	death	-0.39
led:notice	death	-0.91	birth	-0.28	joined	-0.37
led:notice & ##	death	-0.26
led:notice & ####	birth	-0.07
led:notice & nam	death	-0.24	birth	-0.09	joined	-0.2
led:notice & ngay	death	-0.59
led:office	birth	-0.12	joined	0.27
led:post	death	0.22	birth	-0.21	joined	-0.08
led:post & ##	death	0.23	birth	-0.2	joined	-0.08
led:returned	death	-0.21	joined	-0.23
led:site	death	-0.15	birth	-0.02	joined	0.13
led:site & ####	death	0.01
led:site & nam	death	-0.2	joined	0.03
led:stop	death	0.04	joined	-0.14
led:stop & #	death	-0.19	birth	-0.17	joined	0.09
led:stop & ##	death	0.01	birth	0.17	joined	-0.13
led:stop & ####	death	0.01	birth	0.14	joined	-0.25
led:stop & cuoi	death	-0.13
led:stop & dau	death	-0.18	birth	-0.01	joined	0.28
led:stop & dem	death	-0.41
led:stop & hom	death	0.12
led:stop & mua	death	0.22
led:stop & mung	death	0.71	birth	0.16	joined	-0.02
led:stop & nam	death	0.35	birth	-0.06	joined	-0.32
led:stop & ngay	death	0.07	birth	-0.03	joined	0.19
led:stop & sang	death	0.05
led:stop & thang	death	-0.12	joined	0.18
led:stop & trua	death	0.02
led:tells	death	0.14	birth	-0.3	joined	-0.32
led:tells & ##	death	-0.04
led:tells & ####	death	0.38	joined	-0.03
led:tells & nam	death	0.19	birth	-0.07	joined	-0.15
led:tells & ngay	death	-0.39	birth	-0.05	joined	-0.07
led:tells & thang	death	-0.18	joined	-0.1
led:thing	death	-0.21	birth	-0.5	joined	0.39
led:thing & #	death	-0.32	joined	0.15
led:thing & ##	death	-0.34	joined	0.15
led:thing & ####	death	-0.25	birth	-0.12	joined	0.06
led:thing & cuoi	death	-0.06	joined	0.11
led:thing & nam	death	0.08	birth	-0.14	joined	0.13
led:thing & ngay	death	0.49	joined	-0.02
led:thing & thang	birth	-0.04
led:title	death	-0.06	birth	0.07	joined	0.16
led:title & ####	birth	0.15
led:title & nam	death	-0.31	birth	-0.02	joined	-0.01
led:title & ngay	death	0.07
long after martyr	death	-0.06	birth	-0.19	joined	-0.07
long after other	death	-0.04	birth	-0.46	joined	0.17
long after teller	death	0.36	birth	-0.35	joined	-0.49
lunar	death	-0.16	birth	-0.69	joined	-0.75
martyrs 0	death	-0.5	birth	-0.21	joined	-0.73
martyrs 1	death	-0.59	birth	-0.51	joined	-0.04
martyrs 2	death	0.4	birth	-0.02	joined	-0.13
martyrs 3	death	0.51	birth	-0.15	joined	-0.59
next sentence:again	death	-0.27	birth	0.1	joined	0.4
next sentence:alive	birth	-0.14	joined	-0.05
next sentence:at	death	0.26	birth	-0.33	joined	-0.18
next sentence:battle	death	-0.35
next sentence:born	death	0.33	birth	-0.42	joined	-0.27
next sentence:bury	death	0.35	joined	-0.37
next sentence:capture	death	-0.19	birth	-0.28	joined	-0.22
next sentence:contact	death	0.07	joined	-0.12
next sentence:died	death	-0.22	birth	0.1	joined	-0.12
next sentence:enlist	death	-0.68	birth	0.33	joined	-0.27
next sentence:fell	death	-0.61	birth	0.21	joined	0.16
next sentence:gio	death	0.38	birth	-0.08	joined	-0.24
next sentence:grave	death	0.02	birth	-0.33	joined	-0.18
next sentence:home	death	0.12	birth	-0.03	joined	-0.18
next sentence:hurt	death	0.18	joined	0.1
next sentence:joined	death	-0.38	birth	0.69
next sentence:kin	death	0.39	birth	-0.17	joined	-0.66
next sentence:laid	death	-0.29	birth	-0.03	joined	-0.16
next sentence:letter	death	-0.47	birth	0.46	joined	-0.08
next sentence:level	death	-0.04	birth	-0.26	joined	0.04
next sentence:link	death	-0.25	birth	-0.27	joined	-0.49
next sentence:martyr	death	-0.22	birth	-0.06	joined	-0.18
next sentence:moved	death	0.16	birth	0.02	joined	-0.65
next sentence:naming	death	-0.03	birth	-0.29	joined	-0.23
next sentence:notice	death	-0.08	birth	-0.07	joined	0.06
next sentence:office	death	0.34	birth	0.08	joined	-0.45
next sentence:post	death	-0.35	birth	-0.03	joined	-0.13
next sentence:rank	death	-0.18	birth	-0.02	joined	-0.13
next sentence:returned	death	-0.33	joined	-0.13
next sentence:self	death	-0.25	birth	-0.37	joined	-1.07
next sentence:site	death	-0.1	joined	0.27
next sentence:tells	death	-0.01	birth	-0.17	joined	0.08
next sentence:thing	birth	-0.04	joined	-0.18
next sentence:title	death	0.18	birth	-0.11	joined	0.12
next sentence:truename	death	0.01
note about	death	0.12	birth	0.21	joined	-0.4
note after	death	-0.22	joined	-0.21
note early	death	-0.18	birth	-0.32	joined	0.8
note gio	death	0.33
note late	death	0.24	birth	-0.17	joined	-0.07
note lunar	death	-0.46	birth	-0.48	joined	-0.21
note middle	death	0.15	joined	-0.06
note period	death	-1.35	birth	-0.24	joined	-0.45
note season	death	0.69	birth	-0.2	joined	-0.49
opens	death	0.08	birth	-0.67	joined	-0.34
sentence before:again	death	0.22	birth	0.26
sentence before:alive	death	-0.06	birth	-0.05	joined	0.09
sentence before:at	death	-0.12	birth	0.12	joined	0.13
sentence before:battle	death	0.09	joined	0.12
sentence before:born	death	0.31	birth	-0.22	joined	0.78
sentence before:bury	death	-0.21	birth	-0.04	joined	-0.4
sentence before:capture	death	-0.37	birth	0.04
sentence before:contact	death	0.16	birth	0.1	joined	0.18
sentence before:died	death	-0.18	birth	0.11	joined	-0.22
sentence before:enlist	death	0.19	birth	-0.05	joined	-0.15
sentence before:fell	death	-0.02	birth	-0.19	joined	-0.25
sentence before:gio	death	-0.15	joined	-0.2
sentence before:grave	death	0.12	birth	0.08	joined	0.14
sentence before:home	death	-0.53	birth	-0.16	joined	0.15
sentence before:hurt	death	-0.4	joined	-0.18
sentence before:joined	death	-0.19	birth	-0.01	joined	-0.06
sentence before:kin	death	-0.06	birth	-0.11	joined	0.36
sentence before:laid	death	0.13	joined	-0.13
sentence before:last	death	0.08	birth	-0.02	joined	-0.02
sentence before:letter	death	-0.22	joined	-0.25
sentence before:level	death	0.37	birth	-0.34	joined	0.06
sentence before:link	death	-0.24	birth	0.1	joined	-0.18
sentence before:martyr	death	-0.51	birth	0.09
sentence before:moved	death	0.2	birth	-0.21	joined	-0.25
sentence before:naming	death	-0.22	birth	0.21	joined	0.17
sentence before:notice	death	-0.63	birth	0.11	joined	0.21
sentence before:office	death	0.33	joined	-0.3
sentence before:post	death	0.16	birth	0.08	joined	-0.32
sentence before:rank	death	0.47	joined	-0.39
sentence before:returned	death	-0.08	birth	-0.07
sentence before:self	death	-0.13	birth	-0.22	joined	0.39
sentence before:site	death	-0.5	birth	-0.08	joined	-0.04
sentence before:tells	death	-0.04	birth	-0.05	joined	-0.23
sentence before:thing	death	0.46	birth	0.13	joined	-0.2
sentence before:title	death	-0.04	joined	-0.11
sentence before:truename	death	-0.33	joined	0.33
text:battle	death	-0.22	joined	-0.3
text:by_comrade	death	-0.45	birth	0.01	joined	0.33
text:by_finder	death	-0.77	birth	-0.17	joined	-0.23
text:by_foreign	death	-0.09	joined	-0.18
text:by_keeper	death	0.53	birth	-0.22	joined	-0.41
text:by_official	death	0.4	birth	-0.4	joined	-0.78
text:by_resident	death	0.05	birth	-0.2	joined	0.32
text:by_volunteer	death	0.43	birth	0.06	joined	-0.05
text:dna	death	-0.1	birth	-0.12	joined	0.39
text:enemy	death	-0.07	joined	-0.25
text:foreign	death	-0.09	joined	-0.18
text:found	death	-0.58	birth	0.12	joined	-0.12
text:give_back	death	-0.43	birth	-0.48	joined	-0.43
text:grave	death	0.13	birth	0.05	joined	-0.43
text:hearsay	death	0.29	birth	0.21	joined	0.15
text:informs	death	0.01
text:list	death	-0.47	birth	0.36	joined	-0.31
text:recognition	death	0.07	birth	-0.06	joined	-0.69
text:relics	death	-0.77	birth	0.12	joined	-0.3
text:scam	death	-0.4
text:seek	death	-0.54	joined	-0.02
text:sought	death	-0.3	birth	-0.53	joined	-0.23
text:stone	death	0.29	birth	-0.01	joined	-0.7
typed before 1945	death	-0.06	joined	-0.05
typed before 1952	death	0.26	birth	-0.02	joined	-0.06
typed before 2h	death	0.19
typed before ^	death	0.08	birth	-0.67	joined	-0.34
typed before an	death	-0.06
typed before b	death	0.05	joined	-0.83
typed before b52	death	0.05
typed before bang	death	0.19
typed before bom	death	0.2	joined	-0.01
typed before báo	death	-0.16
typed before bảo	death	0.15
typed before bắc	death	-0.02	birth	-0.15	joined	-0.15
typed before bắn	death	0.27	birth	-0.01
typed before bắt	death	-0.05	birth	-0.05	joined	-0.15
typed before bốc	death	-0.21
typed before bữa	death	-0.06
typed before can	death	-0.21
typed before cap	death	-0.15	birth	-0.08
typed before chet	death	0.21
typed before chi	death	0.32	joined	-0.03
typed before chắt	death	-0.08	birth	0.11
typed before chết	death	0.13	birth	-0.03	joined	-0.04
typed before càn	death	0.26	birth	-0.03
typed before công	joined	-0.09
typed before cấp	death	-0.28	birth	-0.15	joined	-0.08
typed before de	death	0.27	birth	-0.04	joined	-0.11
typed before den	death	0.07	joined	0.03
typed before di	death	-0.26	birth	-0.03	joined	0.31
typed before dinh	death	-0.26	joined	-0.01
typed before doi	birth	-0.01	joined	0.53
typed before dịch	death	-0.17
typed before ghi	death	0.45	birth	-0.04	joined	0.01
typed before giỗ	death	0.56
typed before giờ	death	0.08	joined	-0.19
typed before hai	death	0.15
typed before hs	death	0.52	birth	-0.21	joined	-0.16
typed before hưng	death	-0.12
typed before hồi	death	0.1	birth	-0.32	joined	0.01
typed before khê	death	0.11
typed before ky	death	-0.12
typed before kích	death	0.19
typed before ký	death	-0.31	birth	-0.02	joined	-0.02
typed before kể	death	0.1	joined	-0.09
typed before la	death	0.16	joined	-0.03
typed before lan	death	-0.23	birth	-0.09	joined	0.21
typed before long	death	-0.18
typed before là	death	-0.04	birth	0.22	joined	-0.09
typed before lê	death	0.14
typed before lính	death	-0.28	birth	-0.06	joined	0.6
typed before lô	death	-0.12	birth	-0.04
typed before lại	death	0.43	joined	-0.01
typed before lập	death	0.12	birth	-0.04
typed before lụt	death	-0.12
typed before mat	death	0.35	birth	-0.13	joined	-0.06
typed before my	death	0.27
typed before mãi	death	-0.05
typed before mạng	birth	-0.07	joined	-0.39
typed before mất	death	-0.08	birth	-0.13	joined	-0.17
typed before mỹ	death	-0.04
typed before nam	death	-0.02	joined	-0.11
typed before nay	death	-0.15
typed before ngay	death	0.17	birth	-0.03	joined	0.1
typed before ngu	death	-0.14	birth	-0.08	joined	0.05
typed before ngũ	death	-0.34	birth	-0.14	joined	0.14
typed before nhà	death	-0.16	birth	-0.05	joined	0.13
typed before nhận	death	-0.08	joined	-0.09
typed before ninh	birth	0.1	joined	-0.07
typed before nn	death	-0.12	birth	-0.01	joined	0.38
typed before noi	death	-0.29	joined	-0.03
typed before nói	death	0.1
typed before nước	death	0.09	joined	-0.01
typed before nộp	death	-0.1
typed before phải	death	-0.13
typed before quân	death	0.04	birth	-0.12	joined	0.33
typed before quê	death	-0.17
typed before rét	death	0.34	joined	-0.01
typed before rồi	death	0.25	joined	-0.13
typed before rồng	death	0.01
typed before s	death	0.51	birth	-0.09	joined	-0.18
typed before sanh	death	0.04	birth	0.68	joined	-0.4
typed before sinh	death	-0.6	birth	1.32	joined	-1.18
typed before sn	death	-0.37	birth	0.67	joined	-0.27
typed before tay	death	-0.1	birth	-0.07
typed before thi	death	0.05
typed before tnxp	death	0.11	birth	-0.02	joined	0.01
typed before toi	death	-0.13	joined	-0.04
typed before trong	death	0.01	joined	-0.02
typed before trưởng	death	0.14	birth	-0.14	joined	-0.04
typed before trả	death	-0.21	joined	-0.23
typed before trận	death	0.04	joined	-0.1
typed before tu	death	-0.49	joined	0.33
typed before tập	death	-0.09
typed before tới	birth	-0.13	joined	-0.14
typed before tức	death	0.34	birth	0.22	joined	-0.08
typed before từ	death	-0.9	birth	-0.45	joined	0.36
typed before tử	birth	-0.01	joined	-0.19
typed before viet	death	0.03
typed before vinh	death	-0.01	joined	-0.18
typed before viết	death	-0.4	birth	-0.03	joined	-0.1
typed before vào	death	-0.12	joined	-0.05
typed before về	death	-0.28	birth	-0.07	joined	-0.05
typed before xuống	death	0.19
typed before xã	death	0.13	birth	-0.05	joined	-0.01
typed before ông	death	0.18	joined	-0.01
typed before đi	death	-0.76	birth	-0.5	joined	1.34
typed before đoàn	death	-0.07	birth	-0.06	joined	0.2
typed before đâu	death	-0.2	birth	0.15	joined	-0.09
typed before đó	death	0.2	joined	-0.13
typed before đúng	death	0.07
typed before đường	death	-0.26	joined	0.63
typed before đến	death	-0.35	birth	-0.07	joined	-0.37
typed before đề	death	-0.16	joined	-0.11
typed before đội	death	-0.13	birth	-0.13	joined	-0.13
typed before đợt	death	-0.32	birth	-0.08	joined	0.52
typed before đức	death	0.02
typed before ấy	death	-0.26	joined	-0.01
year 1935	death	-0.28	birth	1.01	joined	-0.3
year 1940	death	-0.6	birth	1.2	joined	-0.61
year 1945	death	-0.07	birth	1.1	joined	-0.24
year 1950	death	0.71	birth	0.63	joined	-1.5
year 1955	death	-0.67	birth	0.23	joined	-0.21
year 1960	death	0.34	birth	-0.43	joined	0.74
year 1965	death	1.29	birth	-1.48	joined	0.38
year 1970	death	1.18	birth	-2.01	joined	0.09
year 1975	death	0.46	birth	-1.43	joined	-0.03
year 1980	death	0.5	birth	-0.73
year 1985	death	0.58	birth	-0.54
year 1990	death	-1.25	birth	-0.44	joined	-0.21
year 1995	death	-0.94	birth	-0.37	joined	-0.34
year 2000	death	-1.06	birth	-0.27	joined	-0.17
year 2005	death	-0.76	birth	-0.06	joined	-0.06
year 2010	death	-1.03	birth	-0.21	joined	-0.19
year 2015	death	-1.47	birth	-0.2	joined	-0.35
year 2020	death	-1.56	birth	-0.08	joined	-0.11
year 2025	death	-1.29	birth	-0.15	joined	-0.13
year old	death	-0.24	birth	1.03	joined	-0.39""")
