"""What each piece of evidence about days is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	death	-0.41	birth	-0.7	joined	-0.74
+1=#	death	-0.13	birth	-0.47	joined	-0.32
+1=####	death	-0.41	birth	0.06	joined	-0.27
+1=$	death	-0.6	birth	-0.17	joined	-0.16
+1=a	death	-0.48
+1=anh	death	-0.28	birth	-0.1	joined	0.24
+1=b1	death	-0.09	birth	0.07
+1=ba	death	0.01	joined	-0.29
+1=bac	death	-0.31	joined	0.04
+1=ban	death	0.3	birth	-0.02
+1=bao	death	-0.25	birth	-0.07	joined	-0.16
+1=ben	death	0.05	joined	-0.01
+1=bi	birth	-0.12	joined	-0.17
+1=binh	birth	0.07	joined	0.1
+1=bo	birth	0.18	joined	-0.14
+1=bom	death	0.22	joined	-0.03
+1=bon	death	-0.5	joined	-0.01
+1=c4	death	0.56	birth	-0.08
+1=ca	death	0.18	birth	-0.09	joined	0.06
+1=cac	death	-0.04
+1=cai	death	0.01	joined	-0.05
+1=canh	birth	0.16
+1=cao	death	0.03
+1=cap	death	-0.04	joined	-0.06
+1=cau	death	0.09	birth	0.29	joined	-0.25
+1=cha	death	0.4	joined	-0.02
+1=chau	death	0.27	birth	0.05
+1=chet	death	-0.07	birth	-0.08	joined	0.53
+1=chi	death	-0.09	birth	-0.05	joined	-0.07
+1=chien	birth	0.02	joined	-0.02
+1=cho	death	-0.53
+1=chu	death	0.19	joined	-0.07
+1=chua	death	0.19
+1=chuc	joined	0.09
+1=chung	joined	-0.18
+1=chuyen	death	-0.07	birth	-0.03	joined	-0.05
+1=co	death	-0.6	birth	0.05	joined	0.12
+1=con	death	0.24	joined	0.3
+1=cong	death	0.14	birth	0.05
+1=cua	death	-0.14	birth	-0.01	joined	0.12
+1=d	death	0.16	birth	0.05	joined	-0.04
+1=d4	death	0.16
+1=da	death	-0.13	joined	0.07
+1=dai	death	0.6
+1=dan	death	0.02	birth	-0.01	joined	-0.1
+1=danh	death	-0.24
+1=de	death	-0.08	joined	-0.08
+1=den	birth	-0.11	joined	-0.02
+1=di	death	-0.06	birth	0.28	joined	-0.16
+1=dia	death	0.01	joined	-0.01
+1=dinh	death	0.38	joined	-0.03
+1=do	death	0.12
+1=doan	death	-0.11	joined	0.22
+1=doi	death	-0.35	birth	-0.17	joined	-0.05
+1=don	death	0.02	birth	-0.08	joined	0.05
+1=dong	death	0.14	birth	-0.05	joined	-0.09
+1=du	death	0.2	birth	0.14
+1=dua	death	-0.44
+1=duoc	joined	0.11
+1=duong	death	-0.09
+1=dv	joined	-0.13
+1=em	death	-0.52	birth	-0.09	joined	-0.07
+1=gan	death	0.09
+1=ghi	birth	-0.23	joined	-0.2
+1=gia	death	-0.01
+1=giao	death	-0.21	birth	0.26
+1=giay	death	0.23
+1=ha	death	0.16	joined	0.05
+1=hai	death	0.22	birth	-0.07	joined	-0.15
+1=hang	death	-0.43	joined	-0.05
+1=hien	death	-0.07	birth	-0.3
+1=ho	death	-0.4	joined	0.18
+1=hoang	death	-0.02	birth	0.03	joined	-0.02
+1=hoi	death	-0.06	joined	-0.25
+1=hom	joined	0.03
+1=hs	death	-0.2	birth	0.39	joined	0.17
+1=huyen	death	-0.32	joined	-0.03
+1=hy	death	-0.3	joined	0.34
+1=khi	death	0.24	birth	-0.04	joined	-0.18
+1=khong	death	0.44	birth	-0.13	joined	-0.06
+1=la	death	0.11	birth	0.01	joined	-0.35
+1=lai	death	-0.01
+1=lam	death	-0.33	joined	0.17
+1=lang	death	0.37
+1=len	death	-0.02
+1=linh	death	0.34	birth	-0.08	joined	0.23
+1=luc	death	0.47	joined	0.38
+1=ma	death	-0.33	birth	-0.02	joined	-0.08
+1=mat	death	0.39
+1=may	death	-0.04	birth	-0.11	joined	-0.12
+1=me	birth	-0.06	joined	-0.03
+1=mo	death	0.51	birth	-0.06	joined	-0.02
+1=moi	death	-0.47	joined	0.31
+1=mot	joined	-0.02
+1=nam	death	0.25	birth	0.01	joined	0.1
+1=nen	death	0.31	birth	-0.06	joined	-0.01
+1=ngay	death	-0.42	joined	-0.38
+1=nghe	death	0.18
+1=ngoai	joined	-0.07
+1=nguoi	death	0.14	birth	0.02	joined	-0.12
+1=nguyen	death	-0.35	birth	0.37	joined	0.21
+1=nha	death	-0.06	birth	-0.3	joined	-0.11
+1=nhap	death	-0.02	birth	0.16	joined	0.09
+1=nhung	death	0.07	birth	-0.04	joined	-0.11
+1=nn	joined	-0.03
+1=no	death	-0.03	birth	0.32	joined	0.26
+1=noi	death	0.05	joined	-0.1
+1=o	death	0.3	birth	0.23	joined	-0.37
+1=ong	death	0.51	birth	-0.01	joined	-0.11
+1=phuc	death	0.02
+1=qua	death	-0.06	birth	-0.02
+1=quan	death	0.42	joined	-0.13
+1=quang	death	0.1
+1=que	death	-0.19	birth	0.81	joined	-0.11
+1=quy	death	-0.13
+1=roi	death	-0.29	birth	-0.06	joined	0.22
+1=sang	death	-0.04	joined	-0.17
+1=sau	death	0.08
+1=sinh	death	-0.02	joined	0.01
+1=su	death	-0.12
+1=tai	death	0.58	birth	0.31	joined	-0.17
+1=tan	death	-0.01	birth	0.05	joined	0.09
+1=tau	death	0.07	joined	-0.05
+1=ten	joined	0.12
+1=than	death	0.23
+1=thang	joined	-0.15
+1=thanh	death	-0.07	birth	0.06	joined	-0.01
+1=thay	death	0.2	birth	-0.01
+1=theo	death	0.04	birth	-0.03	joined	-0.08
+1=thi	death	0.49	birth	-0.13	joined	-0.28
+1=thieu	death	-0.13	birth	0.15	joined	-0.05
+1=thu	death	-0.08	joined	0.07
+1=thuoc	death	0.2	joined	-0.06
+1=thuong	death	-0.2	birth	0.03
+1=tieu	death	0.19	birth	-0.07	joined	0.08
+1=tinh	birth	0.08
+1=tnxp	death	-0.12	birth	0.09	joined	-0.07
+1=toi	death	-0.37	birth	-0.28	joined	-0.38
+1=tran	death	0.26	birth	-0.05	joined	-0.05
+1=trao	death	-0.11	joined	-0.02
+1=tren	death	0.51	birth	-0.07	joined	-0.05
+1=trong	death	0.31	joined	-0.23
+1=trung	death	-0.32	joined	0.58
+1=truoc	death	-0.08	joined	0.27
+1=truong	death	0.27	birth	-0.06
+1=tu	death	-0.44
+1=tui	death	0.3
+1=va	death	-0.36	joined	-0.12
+1=vao	death	-0.08
+1=ve	birth	-0.2	joined	0.12
+1=vi	death	0.3	birth	-0.01	joined	-0.04
+1=viet	death	0.29	joined	0.1
+1=vo	death	0.25	birth	0.14	joined	-0.11
+1=voi	death	-0.24
+1=vuong	death	0.33
+1=xa	death	-0.13	joined	-0.03
+1=xac	death	-0.4
+1=xe	death	0.3	joined	-0.01
+1=xin	death	-0.31	joined	-0.07
+1=yen	death	-0.05	birth	0.07
+2=#	death	-0.28	birth	0.01	joined	-0.48
+2=##	death	-0.07	birth	0.24	joined	0.01
+2=###	death	-0.28	birth	-0.43	joined	0.22
+2=####	death	0.01	birth	-0.1	joined	-0.01
+2=$	death	-0.6	birth	-0.17	joined	-0.16
+2=a	death	0.26
+2=ai	death	0.19
+2=an	death	-0.14	birth	0.07
+2=anh	birth	-0.03	joined	0.11
+2=ay	death	0.26	birth	-0.07	joined	0.27
+2=ba	death	0.42	joined	-0.01
+2=bac	joined	-0.11
+2=bai	death	-0.04
+2=ban	joined	-0.17
+2=bang	death	0.33
+2=bay	death	0.43
+2=bi	death	-0.05	joined	-0.06
+2=bien	death	0.06	joined	0.12
+2=binh	joined	0.09
+2=bo	death	0.06	birth	0.45	joined	-0.07
+2=boc	death	-0.1
+2=bom	joined	0.17
+2=c	death	0.08	joined	-0.2
+2=ca	death	-0.27
+2=cac	death	-0.05	joined	-0.18
+2=cai	death	0.04
+2=cam	death	-0.05	birth	0.09
+2=can	death	-0.07	joined	-0.01
+2=cao	death	-0.05	joined	0.14
+2=cap	birth	-0.11	joined	-0.35
+2=cau	death	0.09
+2=chau	death	-0.04	birth	0.17
+2=chet	death	-0.54
+2=chi	death	0.35	birth	-0.03	joined	-0.02
+2=chien	death	0.42	joined	-0.05
+2=cho	death	-0.2	joined	-0.04
+2=chot	death	0.17
+2=chu	death	0.5	birth	-0.01	joined	-0.05
+2=chua	death	-0.13
+2=chung	death	0.24	joined	-0.06
+2=co	death	0.65	birth	-0.08	joined	-0.14
+2=con	death	-0.36
+2=cong	death	0.1	birth	-0.02	joined	0.24
+2=cu	birth	0.01
+2=cua	death	-0.23
+2=cung	death	-0.04	birth	-0.03	joined	0.06
+2=cuoi	joined	-0.1
+2=d6	death	0.15	joined	-0.03
+2=da	death	-0.03	joined	-0.11
+2=dac	death	-0.15	birth	0.03
+2=dai	death	-0.12	joined	-0.04
+2=dan	death	-0.16	joined	-0.02
+2=dang	death	0.23	birth	-0.02	joined	-0.11
+2=danh	death	-0.23
+2=dau	death	-0.22	joined	-0.03
+2=dem	death	0.14
+2=den	death	-0.11	birth	-0.02
+2=deo	death	0.03
+2=di	death	0.29	birth	0.28	joined	0.19
+2=dia	joined	-0.03
+2=diem	death	0.21	birth	-0.03	joined	-0.06
+2=dien	death	-0.06	birth	-0.09
+2=dinh	death	-0.45	birth	0.13	joined	-0.06
+2=do	birth	-0.01	joined	0.05
+2=doan	death	0.03	birth	-0.13	joined	0.22
+2=doi	birth	0.32
+2=dong	death	0.05	birth	0.1
+2=dua	death	-0.05	birth	-0.01
+2=dung	death	-0.05
+2=duoc	death	-0.21	joined	-0.08
+2=duong	death	-0.13	birth	0.05	joined	-0.01
+2=em	death	0.1	joined	-0.13
+2=gac	death	0.42	joined	-0.03
+2=ghi	death	-0.11
+2=gia	death	0.09	birth	0.09	joined	-0.05
+2=giay	death	0.17	joined	-0.04
+2=gio	death	-0.11
+2=giu	death	0.01
+2=go	death	0.13
+2=goc	death	0.13	joined	0.09
+2=ha	death	-0.01	birth	0.01
+2=hai	death	0.45	birth	0.01	joined	-0.09
+2=het	death	0.06	birth	-0.01
+2=hi	death	-0.13
+2=ho	death	-0.32	birth	-0.03	joined	0.12
+2=hoa	birth	0.14	joined	-0.08
+2=hoai	death	0.11
+2=hoi	death	0.05	joined	-0.01
+2=hom	joined	-0.16
+2=hop	death	0.25
+2=hue	death	0.16
+2=hy	death	0.66	birth	-0.05	joined	-0.21
+2=ke	death	-0.09
+2=khe	death	0.25
+2=khong	death	-0.51	birth	-0.12	joined	-0.21
+2=kich	death	0.25	birth	0.14
+2=kinh	death	0.07	birth	0.01
+2=kon	death	0.01
+2=la	death	-0.21	birth	-0.07
+2=lai	death	0.25	birth	-0.01
+2=lam	death	-0.22	joined	-0.03
+2=lang	death	-0.38	birth	0.1	joined	-0.01
+2=lao	death	0.04
+2=le	death	-0.24
+2=len	death	-0.37	birth	-0.03	joined	0.14
+2=lien	death	-0.31	birth	0.25
+2=linh	death	-0.02	birth	0.04	joined	-0.13
+2=lo	death	-0.46
+2=loc	death	0.06	birth	0.02
+2=long	death	0.05
+2=lu	death	-0.41	joined	-0.01
+2=luc	death	-0.12
+2=luong	death	0.1
+2=ly	death	-0.34	birth	-0.05	joined	0.35
+2=ma	death	0.01	joined	-0.05
+2=mat	death	0.17	birth	-0.15	joined	-0.26
+2=may	birth	0.04	joined	-0.03
+2=minh	death	0.14
+2=mo	birth	-0.03
+2=mot	death	-0.13	joined	0.16
+2=my	death	0.29	joined	-0.12
+2=nam	death	-0.25	joined	0.49
+2=nay	death	-0.11	joined	-0.24
+2=nga	death	0.15
+2=ngay	death	-0.07	birth	-0.04	joined	0.34
+2=nghi	death	-0.25
+2=nghia	death	-0.04	joined	0.32
+2=ngu	birth	0.14	joined	0.06
+2=nguoi	death	-0.73	joined	-0.15
+2=nguyen	death	-0.52
+2=nha	death	-0.2	birth	-0.03	joined	-0.05
+2=nhan	death	0.29	joined	-0.09
+2=nhap	death	-0.17	joined	0.4
+2=noi	death	0.17	joined	-0.03
+2=nui	death	0.03
+2=o	death	-0.01	birth	-0.5	joined	-0.18
+2=ong	death	-0.15
+2=pha	death	-0.14	joined	-0.02
+2=phai	death	0.53
+2=pho	death	-0.2	birth	0.25	joined	-0.01
+2=phong	joined	-0.1
+2=phu	death	0.24	birth	0.07
+2=phuong	death	0.15	birth	-0.05	joined	-0.02
+2=quan	death	-0.46	birth	0.29	joined	0.53
+2=quang	death	0.51	birth	-0.19
+2=que	death	0.16
+2=quy	death	-0.18
+2=ra	death	0.02	birth	-0.1	joined	0.23
+2=ro	death	-0.05	birth	-0.04
+2=sang	death	-0.15	birth	-0.01	joined	0.43
+2=si	death	-0.74	birth	0.14	joined	0.01
+2=sinh	death	-0.51	joined	0.3
+2=so	death	-0.09	birth	-0.08	joined	-0.01
+2=su	birth	-0.09	joined	0.09
+2=suoi	death	0.14
+2=ta	death	-0.2	joined	0.24
+2=tai	death	-0.32
+2=tang	joined	-0.01
+2=tap	death	-0.21	birth	-0.05	joined	0.06
+2=tau	death	0.33
+2=tay	death	0.2	birth	-0.06	joined	-0.3
+2=ten	death	0.22	birth	-0.02	joined	0.04
+2=thang	death	0.09	birth	-0.01	joined	-0.28
+2=thanh	death	-0.1	birth	0.24
+2=that	death	-0.06	joined	-0.03
+2=thay	death	-0.05	joined	-0.09
+2=theo	death	-0.04	birth	0.05	joined	-0.01
+2=thi	death	0.12	birth	-0.03
+2=tho	death	-0.07	birth	0.02	joined	-0.02
+2=thon	death	-0.15	birth	0.33
+2=thu	death	0.12	birth	-0.03	joined	-0.32
+2=thung	death	0.01
+2=thuong	death	0.03
+2=tieu	death	-0.06	birth	-0.11	joined	0.35
+2=to	death	0.31	joined	-0.03
+2=toc	death	-0.37	birth	0.02	joined	-0.02
+2=toi	death	-0.13	birth	-0.17	joined	0.07
+2=tra	death	0.06	birth	-0.02	joined	-0.03
+2=tram	death	0.04
+2=tran	death	0.52	birth	-0.1	joined	0.21
+2=tri	birth	0.24	joined	-0.04
+2=tro	death	-0.11
+2=trong	death	0.35	birth	-0.05	joined	0.08
+2=trung	death	-0.24	birth	0.24	joined	-0.16
+2=truong	death	-0.07	birth	-0.09
+2=tu	death	0.09	birth	-0.06	joined	-0.36
+2=tui	death	0.07	joined	0.26
+2=uy	death	-0.09	birth	-0.11
+2=va	death	-0.08	joined	-0.01
+2=van	death	0.57	birth	-0.06	joined	-0.12
+2=vao	death	-0.31	birth	-0.11	joined	-0.06
+2=ve	death	-0.26	birth	-0.09	joined	0.1
+2=vi	death	0.04	birth	-0.15
+2=viet	death	-0.1	joined	-0.21
+2=vinh	death	0.28
+2=vo	birth	0.17	joined	-0.16
+2=voi	death	-0.38
+2=vu	joined	0.09
+2=vua	death	-0.01
+2=xa	death	0.13	birth	0.2
+2=xe	death	0.33
+2=yen	birth	0.03
+3=#	birth	0.23	joined	-0.09
+3=##	death	-0.68	birth	-0.37	joined	0.46
+3=###	death	-0.14	birth	-0.03
+3=####	death	0.37	birth	0.09
+3=$	death	-0.6	birth	-0.11	joined	-0.21
+3=a	death	0.06	birth	0.02
+3=an	birth	0.03
+3=anh	death	-0.65	joined	-0.03
+3=ba	death	0.06
+3=bac	death	-0.26	birth	-0.14	joined	0.22
+3=ban	death	0.5	joined	-0.23
+3=bang	death	-0.22
+3=bao	joined	-0.04
+3=bay	joined	-0.02
+3=ben	death	-0.57	joined	0.01
+3=bi	death	0.36	joined	-0.05
+3=biet	death	0.32	birth	-0.01	joined	0.11
+3=binh	death	0.05	birth	0.07
+3=bo	death	-0.06	birth	-0.09	joined	0.01
+3=boc	death	0.17
+3=bom	death	-0.48
+3=bui	death	0.02	joined	-0.01
+3=c	death	-0.25	birth	-0.14	joined	0.1
+3=c1	joined	0.04
+3=c4	birth	0.1
+3=c5	death	0.17
+3=cac	death	-0.11
+3=cai	death	0.2
+3=can	death	0.18
+3=canh	death	0.09
+3=cao	death	0.12	joined	-0.02
+3=cat	death	-0.24
+3=chau	death	0.39
+3=chet	death	-0.41
+3=chi	death	0.31	joined	-0.13
+3=chien	death	-0.1	joined	0.02
+3=cho	death	0.42	birth	-0.02	joined	-0.05
+3=chon	death	0.09
+3=chu	death	0.35
+3=chua	death	0.16	birth	0.18	joined	-0.05
+3=chuyen	death	0.26	birth	-0.02
+3=con	death	0.08	birth	-0.06	joined	-0.11
+3=cong	death	-0.03	birth	0.03
+3=cu	death	0.13
+3=cua	death	0.02	birth	0.04
+3=cung	joined	-0.13
+3=da	death	-0.57	birth	0.04	joined	-0.12
+3=dai	death	0.06	joined	0.02
+3=dan	death	-0.52	birth	0.28	joined	-0.28
+3=dang	death	0.03	joined	-0.2
+3=danh	death	0.21	birth	-0.04	joined	-0.08
+3=dap	death	0.12
+3=de	death	-0.29
+3=dem	death	0.21	joined	-0.11
+3=di	death	0.15	birth	-0.02	joined	0.1
+3=dia	death	0.01
+3=diem	death	0.25
+3=dinh	death	0.52	birth	-0.2	joined	-0.07
+3=do	death	0.24
+3=doan	death	0.27	birth	-0.21	joined	0.06
+3=doi	death	0.17	birth	0.2	joined	0.07
+3=don	death	0.16	joined	-0.24
+3=dong	death	0.36	birth	0.02
+3=du	death	-0.19
+3=duc	death	0.04	birth	-0.08
+3=dung	joined	-0.05
+3=duoc	death	-0.15	joined	-0.01
+3=duoi	death	0.21
+3=duong	death	-0.11	joined	0.19
+3=em	death	-0.03
+3=ghi	death	-0.01	joined	0.1
+3=gia	death	-0.03	joined	-0.03
+3=giao	death	-0.3
+3=giay	death	-0.05	birth	-0.03	joined	-0.23
+3=gioi	death	0.08
+3=go	death	0.04	birth	-0.05
+3=ha	death	-0.15	birth	0.23	joined	-0.13
+3=hai	death	0.04	joined	-0.27
+3=hang	death	-0.03	birth	0.13
+3=ho	death	-0.08	joined	-0.13
+3=hoa	joined	0.17
+3=hoang	death	-0.06
+3=hoc	joined	-0.07
+3=hs	death	-0.28	birth	0.5
+3=huan	joined	0.18
+3=hy	death	-0.62	joined	-0.19
+3=khac	death	-0.47
+3=khi	death	0.23	joined	0.1
+3=kho	death	0.2	joined	-0.14
+3=khong	death	0.03	birth	-0.08	joined	-0.08
+3=khu	death	-0.04
+3=kim	death	-0.05	birth	0.05
+3=ky	death	0.48	joined	-0.13
+3=la	death	0.18	joined	-0.13
+3=lai	death	-0.6	joined	-0.22
+3=lam	death	-0.32	birth	-0.01
+3=lang	death	0.48	birth	-0.02	joined	0.08
+3=lao	death	0.2	birth	-0.02
+3=le	death	-0.18
+3=len	death	0.26
+3=lien	death	-0.1
+3=lo	death	-0.07	birth	0.04
+3=loc	death	0.18
+3=long	death	0.43	birth	0.01	joined	-0.07
+3=lu	death	-0.11
+3=luc	death	0.02
+3=lung	joined	-0.03
+3=ly	death	-0.22
+3=ma	death	0.26	birth	-0.04
+3=mai	death	0.1
+3=mang	birth	0.12	joined	0.18
+3=mat	death	0.11	joined	-0.02
+3=may	birth	-0.03	joined	0.04
+3=me	death	-0.09
+3=minh	death	-0.07	birth	0.1
+3=mo	death	0.06	birth	-0.06	joined	0.39
+3=moi	death	-0.33
+3=mong	death	-0.03
+3=mot	death	-0.25	joined	-0.02
+3=nam	death	-0.15	birth	0.04	joined	-0.46
+3=ngay	death	0.23	joined	-0.31
+3=nghe	death	-0.35	joined	-0.06
+3=nghi	birth	0.15
+3=nghia	death	0.07	birth	-0.02	joined	-0.08
+3=ngo	death	0.25
+3=ngu	death	-0.17	joined	0.4
+3=nguoi	death	-0.05	joined	-0.07
+3=nguyen	death	-0.34	birth	-0.04	joined	0.1
+3=nha	death	-0.13	joined	0.3
+3=nhan	death	-0.05
+3=nhu	birth	-0.03
+3=no	death	-0.25
+3=noi	death	0.09
+3=ntls	birth	-0.01	joined	-0.02
+3=o	death	-0.27	joined	0.01
+3=ong	death	-0.04	birth	-0.05	joined	0.13
+3=pha	death	-0.04
+3=phai	death	-0.02
+3=phao	joined	-0.05
+3=phat	death	0.14
+3=pho	death	-0.09
+3=phu	birth	0.2
+3=qua	death	0.06	joined	-0.01
+3=quan	birth	0.15	joined	-0.05
+3=quang	death	-0.07
+3=quy	death	0.27
+3=ra	death	-0.16	joined	-0.11
+3=ro	death	0.1
+3=roi	death	-0.04
+3=sanh	death	0.45
+3=sau	death	-0.21	birth	-0.08	joined	-0.05
+3=si	death	-0.03
+3=sinh	death	0.58	birth	-0.06	joined	-0.28
+3=so	death	-0.42	birth	-0.04	joined	-0.13
+3=son	death	-0.37	joined	0.03
+3=song	death	-0.01	birth	0.16
+3=tai	death	0.32
+3=tam	death	0.23	joined	0.21
+3=tan	death	-0.16	birth	0.04	joined	0.3
+3=tap	death	-0.18
+3=tau	joined	-0.08
+3=tay	birth	0.08	joined	-0.27
+3=thai	death	0.09
+3=tham	death	-0.09
+3=thang	death	-0.54	birth	0.31	joined	-0.3
+3=thanh	death	-0.08	birth	0.13	joined	-0.03
+3=thay	death	-0.49
+3=thi	death	-0.06	joined	0.34
+3=thien	death	0.05
+3=tho	death	-0.08	birth	0.19
+3=thoi	death	0.31
+3=thon	birth	0.06
+3=thong	birth	-0.01	joined	0.07
+3=thu	death	-0.51	joined	-0.17
+3=thuoc	death	0.28	joined	-0.07
+3=thuong	death	-0.06	birth	-0.07
+3=tieu	joined	0.02
+3=to	birth	-0.24
+3=toi	death	0.09	birth	-0.05
+3=tra	death	-0.06
+3=tran	death	0.21	birth	-0.1	joined	-0.01
+3=trau	death	0.07
+3=tren	death	0.5	joined	0.15
+3=trinh	death	-0.34	joined	-0.03
+3=tro	death	-0.1	birth	-0.04	joined	-0.08
+3=trong	death	0.04
+3=trung	birth	-0.09	joined	0.22
+3=truoc	death	-0.35	joined	-0.18
+3=truong	death	0.21	joined	0.52
+3=tu	death	0.17	birth	0.04	joined	-0.06
+3=tum	death	0.01
+3=uy	joined	-0.23
+3=va	death	0.07
+3=van	death	-0.56	birth	-0.13	joined	-0.1
+3=vao	death	-0.51
+3=vat	death	0.09	birth	0.09	joined	-0.01
+3=ve	death	-0.69	birth	-0.04	joined	0.06
+3=vi	joined	0.19
+3=vien	death	-0.04	birth	0.38	joined	-0.05
+3=viet	death	-0.02
+3=vo	death	0.08	birth	-0.03	joined	0.35
+3=vu	death	-0.15	joined	0.31
+3=xa	death	0.02	birth	-0.03	joined	0.08
+3=xe	death	0.37
+3=xom	birth	-0.38
+3=xuyen	death	-0.33	joined	-0.23
+3=y	death	-0.07	joined	-0.05
-1=#	death	-0.37	birth	-0.04
-1=##	death	0.44	joined	-0.11
-1=## & ngay	death	-0.01	joined	-0.04
-1=###	death	-0.27	birth	-0.17	joined	-0.28
-1=### & hom	death	0.16
-1=### & nam	death	-0.46
-1=### & ngay	joined	-0.03
-1=### & trua	death	0.15
-1=####	death	0.48	birth	-0.68	joined	-0.06
-1=#### & ####	death	0.84	birth	-0.58	joined	-0.3
-1=#### & nam	death	-0.15	birth	-0.07	joined	0.14
-1=#### & ngay	death	-0.1
-1=^	death	0.12
-1=^ & nam	death	0.1
-1=^ & ngay	death	0.05
-1=ay	death	-0.19	joined	-0.01
-1=b	death	-0.08	joined	-0.72
-1=b52	death	0.07
-1=bac	birth	-0.2	joined	-0.14
-1=bac & nam	death	-0.1	birth	-0.19	joined	-0.14
-1=ban	death	0.22	birth	-0.04	joined	-0.19
-1=ban & nam	death	0.16
-1=ban & ngay	death	0.09
-1=bang	death	0.19
-1=bao	death	-0.15	birth	0.01
-1=bao & ngay	death	-0.18
-1=bat	death	-0.32	joined	-0.23
-1=bay	death	0.07
-1=binh	death	0.07	birth	-0.01	joined	0.05
-1=bom	death	0.11
-1=bua	death	0.1
-1=can	birth	-0.02
-1=can & ngay	death	0.16
-1=cap	death	-0.42	birth	-0.31	joined	-0.1
-1=cap & ngay	death	-0.33	birth	-0.16	joined	-0.02
-1=chet	death	0.24	birth	-0.02	joined	-0.02
-1=chet & #	death	0.19
-1=chet & ##	death	-0.35
-1=chet & nam	death	-0.16
-1=chet & ngay	death	0.36
-1=chi	death	0.27
-1=chien	death	-0.22	birth	-0.05	joined	0.27
-1=cho	death	0.13
-1=chon	death	0.25
-1=cong	joined	-0.08
-1=cu	death	-0.29	birth	-0.12	joined	0.06
-1=cu & nam	birth	-0.09
-1=dau	death	0.11	joined	-0.13
-1=dau & nam	death	0.29
-1=dau & ngay	death	0.06
-1=day	death	0.05	joined	-0.02
-1=de	death	0.04	birth	0.17	joined	-0.36
-1=de & #	death	-0.3	joined	-0.05
-1=de & ##	death	0.17
-1=de & ngay	death	-0.17	joined	-0.04
-1=den	death	-0.39	birth	-0.1	joined	-0.19
-1=den & ##	death	0.28	joined	-0.16
-1=den & ####	death	-0.4	joined	-0.21
-1=den & nam	death	-0.04	joined	-0.09
-1=den & ngay	death	-0.06	joined	0.07
-1=den & thang	death	-0.25	joined	0.09
-1=di	death	-0.67	birth	-0.33	joined	1.44
-1=di & nam	death	-0.25	birth	-0.14	joined	0.9
-1=di & thang	death	-0.24	birth	-0.1	joined	0.43
-1=dinh	death	-0.36	joined	-0.01
-1=do	death	0.32	birth	-0.06	joined	-0.12
-1=doan	death	0.11	birth	-0.08	joined	0.17
-1=doi	death	-0.21	birth	-0.15	joined	0.25
-1=doi & #	joined	0.08
-1=doi & ##	joined	0.11
-1=doi & ####	death	-0.12	joined	0.2
-1=doi & nam	death	-0.02	birth	-0.04	joined	-0.06
-1=doi & thang	joined	0.07
-1=dong	death	-0.16	joined	-0.05
-1=dot	death	-0.18	birth	-0.07	joined	0.38
-1=dot & thang	death	-0.14	birth	-0.04	joined	0.41
-1=dung	death	0.06
-1=duong	death	-0.2	birth	-0.1	joined	0.52
-1=duong & ngay	death	-0.39	joined	0.34
-1=ghi	death	0.4	birth	-0.05	joined	0.07
-1=ghi & ##	death	0.65	joined	-0.02
-1=ghi & ngay	death	-0.42	joined	0.22
-1=gio	death	0.54	birth	-0.01	joined	-0.17
-1=gio & ngay	death	-0.2
-1=gui	death	-0.01	joined	-0.15
-1=ham	death	0.42
-1=ho	death	0.12	birth	-0.01	joined	0.2
-1=hoa	death	-0.04
-1=hoi	death	0.23	birth	-0.29	joined	-0.02
-1=hoi & ####	death	-0.43	birth	-0.07	joined	0.06
-1=hoi & nam	death	0.24	birth	-0.09
-1=hoi & thang	death	-0.03	birth	-0.01	joined	-0.12
-1=hs	death	0.47	birth	-0.22	joined	-0.16
-1=hs & #	death	0.38	birth	-0.04	joined	-0.07
-1=hs & ##	death	0.25	birth	-0.05	joined	-0.02
-1=hs & ####	death	0.46	birth	-0.04
-1=hs & nam	death	0.01
-1=ke	death	0.09	joined	-0.09
-1=ke & nam	death	0.43	joined	-0.08
-1=kich	death	0.32
-1=ky	death	-0.43	joined	-0.06
-1=ky & ngay	death	-0.43
-1=la	death	0.15	birth	0.15	joined	-0.01
-1=la & ##	death	0.32	birth	-0.02	joined	-0.02
-1=la & ngay	death	-0.28	joined	0.2
-1=la & thang	death	-0.17	joined	0.13
-1=lai	death	0.43	joined	-0.02
-1=lam	birth	-0.17	joined	-0.03
-1=lan	death	-0.13	birth	-0.07	joined	0.11
-1=lang	joined	-0.07
-1=lao	death	0.04
-1=lap	death	0.12	birth	-0.05
-1=le	death	0.07
-1=linh	death	-0.32	birth	-0.09	joined	0.58
-1=linh & thang	death	-0.06	birth	-0.06	joined	0.18
-1=lo	death	-0.36	birth	-0.06
-1=loi	death	0.14	birth	-0.04
-1=lon	death	0.22
-1=long	death	0.39
-1=lut	death	-0.14
-1=ma	joined	-0.02
-1=mai	death	-0.07
-1=mai & nam	death	-0.07
-1=mang	birth	-0.02	joined	-0.08
-1=mat	death	0.12	birth	-0.2	joined	-0.27
-1=mat & #	death	0.24
-1=mat & ##	death	0.3	joined	-0.01
-1=mat & ####	death	-0.24	birth	-0.03
-1=mat & nam	death	-0.38	birth	-0.02
-1=mat & ngay	death	0.23
-1=mat & thang	death	0.03
-1=my	death	0.02
-1=nam	death	-0.38	joined	-0.14
-1=nay	death	-0.16
-1=ngu	death	-0.41	birth	-0.24	joined	0.3
-1=ngu & #	death	-0.14	birth	-0.07	joined	0.08
-1=ngu & ##	death	-0.09	joined	0.1
-1=ngu & ####	birth	-0.05	joined	0.09
-1=ngu & nam	joined	-0.23
-1=ngu & ngay	joined	0.05
-1=ngu & thang	death	-0.13	joined	0.31
-1=nguyen	death	0.37	joined	-0.02
-1=nha	death	-0.13	birth	-0.06	joined	0.16
-1=nha & nam	death	-0.03
-1=nhan	death	-0.09	birth	0.03	joined	-0.08
-1=ninh	death	-0.04	birth	0.08	joined	-0.09
-1=nn	death	-0.06	birth	-0.03	joined	0.46
-1=nn & #	death	-0.04	birth	-0.01	joined	0.22
-1=nn & ##	joined	0.14
-1=noi	death	0.31	joined	-0.08
-1=noi & nam	death	0.21
-1=nuoc	death	0.06	joined	-0.01
-1=phai	death	-0.57
-1=phu	death	-0.1	joined	0.17
-1=quan	death	0.15	birth	-0.14	joined	0.14
-1=quan & ##	death	-0.07	birth	-0.01	joined	0.18
-1=quan & ngay	death	0.18
-1=ret	death	0.18	joined	-0.01
-1=roi	joined	-0.03
-1=s	death	0.4	birth	-0.06	joined	-0.11
-1=s & ####	death	0.24	joined	-0.1
-1=sanh	death	0.16	birth	0.64	joined	-0.34
-1=sanh & ####	death	-0.14	birth	0.42	joined	-0.06
-1=sanh & nam	death	-0.08	birth	0.29	joined	-0.21
-1=sinh	death	-0.54	birth	1.2	joined	-1.09
-1=sinh & #	death	-0.47
-1=sinh & ##	death	-0.37	birth	0.33	joined	-0.13
-1=sinh & ####	death	0.45	birth	-0.07	joined	-0.32
-1=sinh & khoang	death	-0.1	birth	0.29
-1=sinh & mung	death	0.15	birth	0.17
-1=sinh & nam	birth	0.61	joined	-0.45
-1=sinh & ngay	death	-0.25	birth	0.53	joined	-0.14
-1=sinh & thang	death	-0.02	birth	0.02
-1=sn	death	-0.33	birth	0.6	joined	-0.19
-1=sn & ##	death	-0.1	birth	0.24	joined	-0.03
-1=sn & ####	death	-0.2	birth	0.38	joined	-0.1
-1=so	death	-0.28
-1=son	death	0.05
-1=ta	death	0.16
-1=tam	birth	0.01
-1=tang	death	-0.2
-1=tap	death	-0.09	birth	-0.01
-1=tay	death	-0.37
-1=tay & nam	death	-0.33
-1=thi	death	0.33	joined	-0.05
-1=thien	death	0.15	birth	0.07	joined	-0.17
-1=thu	death	-0.19	joined	-0.12
-1=thuy	death	-0.53	joined	0.27
-1=tich	death	-0.3	birth	-0.08
-1=tinh	death	0.2	joined	0.1
-1=tnxp	death	0.04	birth	-0.01	joined	0.04
-1=to	death	-0.26	joined	-0.03
-1=toi	birth	-0.15	joined	-0.15
-1=toi & ####	death	-0.34	birth	-0.09	joined	-0.05
-1=toi & ngay	death	0.12
-1=tra	death	-0.2	joined	-0.11
-1=tran	death	0.25	joined	-0.03
-1=tran & ##	death	0.14
-1=trang	birth	-0.02	joined	-0.04
-1=trong	death	-0.24	birth	0.04
-1=truong	death	0.15	birth	-0.11	joined	-0.42
-1=truong & ##	death	0.12	birth	-0.1	joined	-0.02
-1=tu	death	-1.11	birth	-0.64	joined	0.55
-1=tu & ####	death	-0.42	birth	-0.36	joined	0.26
-1=tu & nam	death	-0.56	birth	-0.16	joined	0.36
-1=tu & thang	death	-0.12	birth	-0.05
-1=tuc	death	0.55	birth	0.19	joined	-0.18
-1=tuc & ngay	death	0.33	joined	-0.07
-1=vao	death	-0.16	joined	-0.05
-1=vao & ##	death	-0.35
-1=ve	death	-0.49	birth	-0.14	joined	-0.14
-1=ve & nam	death	-0.16	birth	-0.11	joined	-0.01
-1=viet	death	-0.25	birth	-0.03	joined	-0.1
-1=viet & ngay	birth	-0.02	joined	-0.05
-1=vinh	death	-0.22	birth	0.05	joined	-0.18
-1=xa	birth	-0.07
-1=xuong	death	0.38	birth	-0.17
-1=xuyen	death	-0.16	joined	0.22
-2=#	death	0.04	joined	0.04
-2=##	death	0.05	birth	-0.02	joined	-0.08
-2=###	death	-0.8	birth	-0.09
-2=####	death	0.04	birth	-0.1	joined	0.25
-2=^	death	0.19	birth	-0.01	joined	-0.01
-2=a	death	0.34	birth	0.07
-2=an	death	0.65	birth	-0.02	joined	-0.03
-2=anh	death	-0.29	birth	0.11	joined	-0.12
-2=ba	birth	0.21	joined	0.03
-2=bac	death	0.45	birth	-0.05	joined	-0.06
-2=ban	death	0.58	joined	-0.04
-2=bang	birth	0.13
-2=bao	death	-0.11	joined	-0.01
-2=bau	death	0.21
-2=bay	birth	0.05
-2=ben	death	-0.14
-2=bi	death	0.07	birth	-0.03	joined	-0.29
-2=bia	death	-0.1
-2=binh	death	-0.18	joined	-0.3
-2=bo	death	-0.28	birth	-0.1	joined	0.16
-2=bom	death	0.07
-2=cam	death	-0.3	birth	-0.02	joined	0.03
-2=can	death	0.08	birth	-0.05
-2=cao	death	0.36	joined	-0.01
-2=cau	death	0.28
-2=chet	death	0.2
-2=chi	death	-0.03	birth	-0.4
-2=chien	death	0.01	joined	-0.47
-2=cho	death	0.06	joined	-0.04
-2=chu	death	0.05
-2=co	death	0.63	birth	-0.04	joined	-0.01
-2=con	death	-0.15
-2=cong	death	-0.4	joined	-0.04
-2=cu	death	0.27	joined	0.15
-2=cua	death	-0.03
-2=cung	death	0.47	joined	0.4
-2=cuoc	death	-0.14
-2=cuoi	death	-0.48	joined	-0.28
-2=da	death	-0.48	birth	-0.05	joined	-0.1
-2=dak	birth	-0.04	joined	-0.02
-2=dan	death	0.54	joined	-0.4
-2=dang	birth	0.12
-2=danh	birth	0.11
-2=dau	death	0.01
-2=day	death	-0.04	joined	-0.06
-2=di	death	-0.07	birth	-0.2
-2=dinh	death	-0.18	birth	0.32	joined	-0.13
-2=do	death	-0.07	joined	0.23
-2=doan	death	0.04	birth	-0.17	joined	0.32
-2=doi	death	0.49	birth	-0.11
-2=dong	death	0.37	birth	-0.18	joined	-0.19
-2=du	death	0.12
-2=duc	death	-0.02	birth	0.07	joined	-0.04
-2=duong	joined	0.06
-2=f320	death	0.02	joined	-0.01
-2=ghi	death	0.05	joined	-0.07
-2=gia	death	-0.4	joined	0.06
-2=giang	joined	-0.06
-2=giao	death	0.06
-2=giay	death	-0.16	joined	-0.08
-2=gio	death	-0.38
-2=gui	death	-0.03
-2=ha	death	-0.07	birth	0.06	joined	-0.1
-2=hai	death	0.04	birth	-0.04
-2=hi	death	0.62	birth	-0.13
-2=hien	birth	0.01
-2=ho	death	-0.29
-2=hoa	death	-0.2	birth	-0.02	joined	0.33
-2=hoi	death	-0.4
-2=hom	death	0.1	joined	-0.03
-2=hung	death	0.05	joined	0.04
-2=hy	death	0.18	birth	-0.38
-2=ke	death	-0.32
-2=khai	death	0.32
-2=khoat	death	-0.18	birth	0.09
-2=khoi	death	0.09
-2=khong	death	-0.46
-2=kich	death	0.44	birth	-0.01
-2=ky	death	0.49	joined	-0.08
-2=la	death	0.14	joined	-0.02
-2=lai	death	-0.08	birth	0.08	joined	-0.04
-2=lam	death	-0.01
-2=lan	death	0.19	joined	-0.01
-2=lang	joined	0.24
-2=le	death	-0.27	joined	0.23
-2=len	death	-0.24	joined	0.55
-2=lo	death	0.57
-2=loc	death	-0.04	birth	-0.08	joined	-0.04
-2=loi	death	-0.03	birth	0.07
-2=long	death	-0.09	birth	-0.11	joined	-0.12
-2=luu	birth	-0.41
-2=ly	birth	0.07
-2=mat	death	0.26	joined	-0.05
-2=may	death	-0.01	birth	-0.03	joined	0.29
-2=me	death	-0.56	birth	-0.06
-2=mo	death	-0.19	birth	-0.03
-2=mot	death	0.03	birth	-0.03
-2=muoi	death	-0.37	birth	0.1	joined	-0.06
-2=my	death	0.48
-2=nam	death	-0.36	birth	0.11	joined	0.21
-2=nay	death	0.04	birth	-0.03	joined	-0.02
-2=nga	death	0.15
-2=ngan	death	-0.05	joined	0.16
-2=ngay	death	-0.65	birth	0.08	joined	0.23
-2=nghe	death	0.15	joined	0.07
-2=ngoc	death	-0.19	birth	0.26
-2=ngu	death	-0.15	birth	-0.03	joined	0.22
-2=nha	death	0.2	birth	0.19	joined	-0.17
-2=nhap	death	-0.42	birth	-0.22	joined	0.68
-2=nhu	death	-0.07	birth	0.16
-2=nhuong	death	-0.11
-2=ninh	death	-0.31	joined	0.04
-2=no	death	0.18	birth	0.3
-2=noi	death	0.08
-2=o	death	-0.1
-2=ong	death	0.14	birth	0.09	joined	-0.06
-2=pha	death	0.34	joined	-0.01
-2=phat	death	-0.22
-2=phong	death	-0.07	birth	0.16
-2=phuc	death	0.18
-2=qua	death	-0.3	joined	-0.05
-2=quan	death	-0.35	birth	-0.04	joined	0.4
-2=quang	death	-0.15	joined	-0.11
-2=quoc	death	-0.13	joined	0.16
-2=quy	death	-0.2	birth	-0.01	joined	-0.01
-2=ra	death	-0.45	birth	-0.23	joined	-0.2
-2=rach	death	0.08
-2=roi	death	-0.3	birth	-0.03	joined	0.13
-2=sang	death	-0.11	joined	-0.26
-2=sau	death	-0.03	birth	0.08	joined	-0.08
-2=si	death	0.29	birth	-0.02	joined	-0.03
-2=sinh	birth	0.06	joined	-0.02
-2=so	death	-0.3	birth	-0.08	joined	-0.03
-2=son	death	-0.12	birth	0.03	joined	-0.1
-2=song	death	-0.61	birth	-0.1
-2=sot	death	0.18	joined	-0.01
-2=su	death	-0.45
-2=tai	birth	-0.06	joined	-0.53
-2=tam	death	0.01	birth	-0.15
-2=tan	death	0.14	birth	-0.13
-2=tay	death	0.02	birth	0.02
-2=thai	joined	-0.12
-2=thang	death	0.14
-2=the	death	-0.06
-2=thi	death	0.16	birth	0.49	joined	-0.22
-2=thien	birth	0.02	joined	-0.04
-2=thinh	death	-0.03	birth	0.08
-2=tho	death	-0.32	joined	0.17
-2=thoat	death	-0.08	birth	-0.07	joined	0.2
-2=thu	joined	-0.2
-2=thuc	birth	0.02
-2=thuong	death	-0.07
-2=thuy	birth	0.07
-2=tien	death	0.01	joined	0.12
-2=tim	joined	-0.02
-2=tin	death	0.06	joined	-0.07
-2=tinh	death	0.16
-2=tnxp	death	0.04
-2=to	birth	-0.01	joined	0.25
-2=toan	birth	0.03
-2=toi	death	0.5	joined	-0.08
-2=tong	death	-0.17	birth	-0.04	joined	0.22
-2=tra	death	-0.03
-2=tram	death	-0.17	joined	-0.02
-2=tran	death	-0.19
-2=trao	death	-0.29	joined	-0.12
-2=tri	death	-0.11	birth	-0.01
-2=trong	death	-0.14	birth	0.28	joined	-0.05
-2=trung	death	0.13	birth	-0.02
-2=truong	birth	-0.04
-2=tu	death	-0.52	joined	0.25
-2=tuyen	death	-0.04
-2=van	death	-0.09	birth	0.24	joined	-0.07
-2=vao	death	-0.24	birth	-0.05	joined	0.02
-2=ve	death	-0.39	birth	-0.04	joined	-0.18
-2=vi	death	0.09	joined	-0.09
-2=vien	birth	-0.06
-2=viet	death	-0.02
-2=vinh	birth	-0.05	joined	0.13
-2=vu	death	-0.13	joined	0.65
-2=xa	death	-0.1	birth	-0.01	joined	-0.07
-2=xuan	death	-0.25	birth	0.13	joined	-0.12
-3=#	death	-0.39	birth	0.01	joined	-0.09
-3=##	death	0.29	birth	-0.11	joined	-0.16
-3=###	death	-0.33	joined	0.27
-3=####	death	-0.24	birth	0.13	joined	-0.29
-3=^	death	0.09	birth	-0.01	joined	-0.02
-3=a	death	0.25
-3=an	death	-0.69	joined	0.11
-3=anh	birth	-0.1	joined	0.28
-3=ap	death	0.16	birth	-0.02	joined	-0.01
-3=ba	death	0.12	birth	-0.02	joined	-0.09
-3=bac	death	-0.62	birth	-0.06	joined	0.52
-3=ban	death	-0.07	joined	-0.03
-3=bao	death	-0.27	birth	-0.12	joined	-0.11
-3=bay	death	-0.02
-3=ben	joined	-0.11
-3=bi	death	0.11	birth	-0.07
-3=binh	joined	-0.12
-3=bo	death	-0.04	joined	0.16
-3=bom	death	0.17
-3=bot	death	0.53
-3=c	death	-0.12
-3=c2	death	-0.01
-3=cac	death	-0.16
-3=can	birth	0.14
-3=cao	death	-0.25	birth	0.04	joined	0.13
-3=cau	death	0.22	birth	0.07	joined	-0.09
-3=chet	death	0.03
-3=chi	death	0.1	joined	0.17
-3=cho	death	-0.48
-3=chon	death	0.33
-3=chong	death	0.04	birth	-0.06	joined	-0.08
-3=chu	death	0.11	birth	0.15	joined	-0.27
-3=chuyen	death	-0.1
-3=co	death	-0.09
-3=con	death	-0.11
-3=cong	death	0.49	birth	-0.21	joined	-0.11
-3=cu	death	0.2	birth	-0.05
-3=cua	death	-0.22	birth	-0.02	joined	-0.03
-3=cung	death	0.03
-3=d3	death	-0.45
-3=da	death	0.16
-3=dac	death	-0.32
-3=dai	death	-0.33
-3=dam	death	0.32
-3=dang	death	-0.26	birth	0.29
-3=danh	death	-0.17
-3=dao	death	0.06	joined	0.13
-3=de	death	0.23	birth	-0.06
-3=den	death	-0.25	joined	-0.06
-3=deo	death	0.18
-3=di	death	-0.13	birth	-0.22	joined	0.66
-3=dia	death	-0.14	birth	-0.01	joined	0.05
-3=diem	death	0.14	joined	-0.01
-3=dinh	death	-0.13	birth	-0.17	joined	0.11
-3=do	death	0.16	joined	-0.02
-3=doan	death	0.08	birth	-0.03	joined	-0.08
-3=doc	death	0.34
-3=doi	death	0.03	birth	-0.09	joined	0.6
-3=don	death	0.01	joined	-0.05
-3=dong	death	0.1	birth	0.15
-3=du	death	0.25
-3=dua	death	-0.14	joined	-0.04
-3=duc	birth	0.09
-3=dung	death	-0.37
-3=duoc	death	-0.18	joined	-0.08
-3=duong	death	-0.04	birth	0.15	joined	0.01
-3=duy	death	-0.05	birth	0.02
-3=e64	death	0.02	joined	-0.01
-3=em	death	0.03	joined	-0.07
-3=f3	death	0.13
-3=f325	death	0.02
-3=gan	death	-0.1
-3=ghi	death	-0.26	joined	-0.04
-3=gia	death	-0.06	birth	0.03	joined	-0.29
-3=giao	death	0.06
-3=giay	death	0.19	joined	-0.02
-3=gui	joined	-0.08
-3=ha	death	0.09	birth	-0.03
-3=hai	death	-0.15	birth	0.27	joined	0.17
-3=ho	death	-0.2	joined	-0.02
-3=hoa	death	0.42	birth	-0.24
-3=hoi	death	0.09	birth	0.07	joined	-0.13
-3=hom	death	0.12	joined	-0.06
-3=hong	birth	0.01	joined	-0.07
-3=huu	death	-0.38	birth	0.18	joined	-0.06
-3=huy	death	0.08	joined	-0.06
-3=huyen	death	-0.14	joined	0.19
-3=hy	death	-0.06
-3=ket	death	-0.14	birth	-0.19	joined	-0.19
-3=khac	death	-0.12	joined	-0.01
-3=khoi	death	0.21
-3=khong	death	0.34
-3=kich	death	0.29
-3=kim	death	-0.22	birth	0.08
-3=ky	birth	0.2	joined	-0.02
-3=la	death	-0.39	birth	0.18	joined	-0.07
-3=lac	death	-0.12
-3=lai	death	0.28	joined	-0.31
-3=lam	death	0.1	birth	-0.03	joined	-0.13
-3=lang	death	0.14
-3=le	birth	0.02	joined	-0.17
-3=linh	death	-0.45	joined	0.2
-3=long	death	-0.34	joined	-0.08
-3=luc	death	0.15	birth	-0.07	joined	-0.18
-3=luu	joined	0.1
-3=mat	death	-0.23	birth	-0.06	joined	-0.03
-3=may	death	0.39	joined	0.11
-3=me	death	0.02	joined	-0.05
-3=minh	death	-0.25	birth	-0.15	joined	0.1
-3=mo	death	-0.35	joined	0.37
-3=nam	death	0.13	joined	0.14
-3=ngay	death	0.52	joined	0.04
-3=nghe	death	-0.27	joined	0.29
-3=nghia	death	-0.14	birth	-0.01	joined	0.47
-3=ngo	death	-0.13	birth	-0.08	joined	-0.04
-3=ngoai	death	-0.13
-3=ngoc	birth	0.05	joined	-0.01
-3=ngu	death	-0.08	joined	-0.24
-3=nguyen	death	-0.4	birth	0.29
-3=nha	death	0.23
-3=nhap	death	-0.15	birth	-0.03	joined	0.22
-3=nho	death	-0.01
-3=nhu	birth	0.11
-3=noi	death	-0.19
-3=ntls	death	-0.05	birth	-0.1
-3=o	death	0.34	birth	-0.2	joined	-0.41
-3=ong	death	-0.2	birth	-0.01	joined	0.35
-3=pham	death	-0.12	birth	0.26
-3=phong	death	0.12	birth	-0.06	joined	-0.02
-3=phu	death	-0.19	birth	0.11	joined	-0.11
-3=quan	death	0.08	joined	0.02
-3=quang	death	0.4	birth	0.09	joined	-0.13
-3=que	death	0.01
-3=quoc	birth	-0.09	joined	0.29
-3=ra	death	0.1
-3=roi	death	-0.16	joined	-0.09
-3=s	joined	0.04
-3=sang	death	-0.16	joined	-0.24
-3=sau	death	-0.38	joined	0.21
-3=si	death	-0.3
-3=sinh	death	-0.1	birth	-0.02
-3=sn	joined	0.19
-3=so	death	-0.24	birth	-0.07	joined	-0.09
-3=son	death	-0.3	joined	-0.19
-3=song	death	-0.08
-3=su	death	0.44	joined	-0.01
-3=suoi	death	0.22	joined	-0.06
-3=ta	death	-0.1	birth	0.15
-3=tai	death	-0.2	birth	-0.15	joined	-0.05
-3=tam	death	-0.37	joined	-0.09
-3=tan	death	-0.03	birth	0.06
-3=tay	death	0.46	joined	-0.25
-3=ten	death	0.08
-3=thang	death	-0.33	birth	0.22
-3=thanh	death	0.09	birth	-0.07	joined	-0.18
-3=the	death	-0.08
-3=thi	death	0.1	birth	-0.19	joined	-0.13
-3=thieu	birth	0.07
-3=tho	death	0.04
-3=thon	death	-0.28
-3=thu	joined	-0.23
-3=thuong	death	-0.14	birth	-0.02
-3=tien	death	0.16	birth	-0.08	joined	0.11
-3=tinh	death	-0.21	joined	0.13
-3=tnxp	death	0.1
-3=toc	birth	0.03
-3=toi	death	0.15	birth	-0.1	joined	-0.13
-3=tran	death	0.22
-3=trang	death	0.02	birth	-0.04	joined	-0.08
-3=tren	death	0.4
-3=trong	death	0.13	birth	-0.02	joined	-0.15
-3=trung	death	0.03	birth	0.06	joined	-0.16
-3=truong	death	0.34	birth	-0.15	joined	-0.26
-3=tu	death	0.17	birth	-0.04	joined	-0.05
-3=va	death	-0.04
-3=van	death	0.34	birth	0.21	joined	-0.21
-3=vao	death	-0.42	birth	-0.05	joined	-0.37
-3=ve	death	0.02	birth	-0.4	joined	0.11
-3=vi	death	-0.2
-3=viet	death	0.09
-3=voi	joined	0.28
-3=vu	death	-0.07	birth	0.1	joined	0.18
-3=xa	death	-0.17	birth	-0.15	joined	0.02
-3=xuan	birth	0.14
-3=yen	birth	-0.04
after martyr	death	0.31	birth	1.12	joined	-0.01
after other	death	-0.36	birth	-0.04	joined	-0.28
after teller	death	-0.06	birth	-1.04	joined	-0.05
ahead of martyr	death	0.42	birth	-0.48	joined	-0.31
ahead of other	death	-0.67	birth	0.19	joined	-0.8
ahead of teller	birth	-0.03	joined	-0.05
before (	death	-0.39	birth	0.4	joined	-0.24
before )	death	-0.38	birth	0.21	joined	-0.2
before ,	death	0.11	birth	-0.08	joined	-0.54
before -	birth	-0.11	joined	-0.59
before .	death	0.04	birth	-0.15	joined	0.14
before /	death	-0.04	birth	-0.02
before :	death	0.26	joined	0.45
before ;	death	0.2	joined	-0.46
before blank	death	-0.49	birth	-0.77	joined	-0.22
before line	death	-0.74	birth	-0.07
before |	death	0.41	birth	0.26	joined	-0.26
before –	death	0.5	joined	-0.07
before:again	death	-0.25	birth	-0.27	joined	0.13
before:again:0	death	0.01	joined	-0.05
before:again:1	death	-0.24	birth	-0.07
before:again:12	death	0.33	birth	-0.02	joined	-0.03
before:again:2	death	-0.18	joined	0.04
before:again:5	death	-0.2	joined	0.27
before:again:far	death	-0.15
before:alive	death	-0.52	birth	-0.11	joined	0.01
before:alive:12	joined	-0.01
before:alive:5	death	-0.28
before:alive:far	death	-0.26	joined	0.1
before:at	death	-0.3	birth	-0.55	joined	-0.53
before:at:0	death	-0.11	birth	-0.08
before:at:1	death	-0.32	birth	-0.17	joined	-0.09
before:at:12	death	-0.1	birth	-0.1	joined	-0.34
before:at:2	death	-0.26	birth	-0.42	joined	-0.12
before:at:5	death	0.19	birth	-0.29	joined	-0.16
before:at:far	death	0.01	birth	0.32
before:battle	death	0.58	birth	-0.05	joined	-1.05
before:battle:0	death	0.58	birth	-0.1	joined	-0.17
before:battle:1	death	0.24
before:battle:12	death	0.25	birth	-0.02	joined	-0.3
before:battle:2	joined	-0.15
before:battle:5	death	0.07	joined	-0.39
before:battle:far	death	-0.25	birth	0.07	joined	-0.07
before:born	death	-0.38	birth	1	joined	-0.66
before:born:0	death	-0.56	birth	0.87	joined	-0.79
before:born:12	death	0.04	birth	0.19	joined	0.19
before:born:5	birth	-0.02	joined	-0.19
before:bury	death	0.04	birth	-0.02	joined	-0.18
before:bury:0	death	0.26
before:bury:1	death	0.36
before:bury:12	death	-0.11	birth	0.04	joined	-0.06
before:bury:5	death	-0.4	birth	-0.05
before:bury:far	death	-0.07
before:capture	death	-0.41	birth	0.05	joined	-0.08
before:capture:0	death	-0.03	joined	-0.02
before:capture:5	birth	0.1
before:contact	death	-0.14	birth	0.18	joined	-0.2
before:contact:12	death	-0.13	birth	0.15	joined	-0.06
before:contact:far	death	0.08
before:day	death	0.62	birth	-1.06	joined	-0.17
before:day 1	death	0.6	birth	-0.58	joined	-0.37
before:day 12	death	0.24	birth	-0.22
before:day 2	birth	-0.15	joined	0.43
before:day 5	death	0.14	birth	-0.44	joined	-0.02
before:day far	death	-0.1	birth	0.06	joined	-0.43
before:died	death	0.18	birth	-0.19	joined	-1.01
before:died:0	death	0.61	birth	-0.74	joined	-0.31
before:died:1	death	-0.15	birth	-0.05	joined	-0.19
before:died:12	death	-0.12	birth	-0.03	joined	-0.13
before:died:2	death	-0.38	birth	-0.08	joined	-0.01
before:died:5	birth	0.45	joined	-0.37
before:died:far	death	-0.08	birth	0.17	joined	-0.17
before:enlist	death	-0.98	birth	-0.92	joined	0.74
before:enlist:0	death	-0.93	birth	-0.51	joined	0.39
before:enlist:1	death	-0.47	birth	-0.1	joined	0.3
before:enlist:12	death	0.01	birth	-0.08	joined	0.08
before:enlist:2	death	-0.09	birth	-0.06	joined	-0.14
before:enlist:5	birth	-0.06	joined	0.4
before:enlist:far	death	0.29	joined	-0.04
before:fell	death	1.48	birth	-1.33	joined	-1.44
before:fell:0	death	0.53	birth	-0.99	joined	-0.63
before:fell:1	death	0.49	joined	-0.17
before:fell:12	death	0.26	birth	-0.01	joined	-0.24
before:fell:2	death	-0.06	birth	-0.06
before:fell:5	death	1.21	birth	-0.37	joined	-0.34
before:fell:far	death	-0.21	birth	0.1	joined	-0.07
before:gio	death	0.11	joined	-0.05
before:gio:1	death	-0.3
before:grave	death	0.1	birth	0.23	joined	-0.65
before:grave:1	birth	-0.01	joined	-0.03
before:grave:12	birth	-0.11	joined	-0.25
before:grave:2	death	-0.31
before:grave:5	death	-0.09	birth	0.43	joined	-0.04
before:grave:far	death	0.53	birth	0.04	joined	-0.23
before:home	death	0.59	birth	-0.41	joined	0.38
before:home:1	death	0.09	joined	-0.24
before:home:12	death	0.04	birth	-0.28	joined	0.19
before:home:2	birth	0.01
before:home:5	death	0.4	joined	0.52
before:home:far	death	0.32	birth	-0.15	joined	-0.1
before:joined	death	-0.66	birth	-0.79	joined	1.48
before:joined:0	death	-0.63	birth	-0.42	joined	1.1
before:joined:1	death	-0.28	birth	-0.08	joined	0.55
before:joined:12	death	-0.07	birth	-0.06	joined	0.09
before:joined:2	death	-0.09	birth	-0.06	joined	-0.14
before:joined:5	birth	-0.06	joined	0.4
before:kin	death	-0.52	birth	-0.11	joined	0.26
before:kin anh	death	-0.69	birth	-0.1	joined	0.13
before:kin anh trai	death	0.14
before:kin ba	death	-0.34	joined	-0.16
before:kin bà	death	0.17	birth	0.07
before:kin bác	death	0.33	birth	0.15	joined	0.13
before:kin bố	death	0.18	joined	-0.13
before:kin bố vợ	death	0.31
before:kin cha	death	-0.12	birth	-0.03	joined	0.08
before:kin chú	death	-0.31
before:kin chồng	death	0.13	birth	-0.05	joined	0.28
before:kin con gái	birth	-0.36
before:kin con trai	death	-0.09	joined	0.29
before:kin cậu	death	-0.08	joined	-0.07
before:kin cụ	death	-0.42	birth	-0.04	joined	0.11
before:kin em	death	0.17	birth	0.06	joined	-0.17
before:kin em gái	death	0.04
before:kin em trai	death	-0.01	birth	0.15
before:kin mẹ	death	0.06
before:kin ông	joined	-0.25
before:kin:1	death	0.02	birth	-0.42	joined	0.06
before:kin:12	death	-0.11	birth	-0.06	joined	0.1
before:kin:2	death	-0.45	birth	-0.03	joined	-0.08
before:kin:5	death	-0.14	birth	0.4	joined	0.1
before:kin:far	death	-0.05	joined	0.02
before:laid	death	-0.09	birth	-0.04	joined	-0.01
before:laid:0	death	-0.23	birth	-0.01
before:letter	death	-0.91	joined	-0.64
before:letter:1	death	-0.05	joined	-0.22
before:letter:12	death	-0.53
before:letter:5	death	-0.24	birth	0.05	joined	-0.22
before:letter:far	death	-0.01
before:level	death	-0.03	birth	-0.66	joined	0.16
before:level:0	death	-0.24	birth	-0.1	joined	-0.2
before:level:1	death	0.13	birth	-0.38	joined	0.09
before:level:12	death	-0.3	birth	-0.02	joined	0.37
before:level:2	death	0.01	birth	-0.22	joined	0.1
before:level:5	death	0.06	birth	-0.01
before:level:far	death	0.28	birth	-0.06	joined	-0.26
before:link	death	-0.04	birth	0.18	joined	0.07
before:link:0	death	-0.06	birth	0.33	joined	-0.08
before:link:1	death	0.31	birth	-0.07
before:link:12	death	-0.26	birth	-0.12	joined	-0.07
before:link:2	death	0.07	joined	-0.23
before:link:5	death	-0.59	birth	0.2	joined	0.29
before:link:far	death	0.48	birth	-0.1	joined	0.09
before:martyr	death	-0.22	birth	0.57	joined	-0.11
before:martyr:1	death	0.08
before:martyr:12	death	0.37	birth	0.02	joined	0.08
before:martyr:2	death	-0.46
before:martyr:5	death	-0.33	birth	0.51	joined	-0.19
before:martyr:far	birth	0.04
before:moved	death	-1.17	birth	-0.31	joined	-0.53
before:moved:0	death	-0.42	birth	-0.14	joined	-0.07
before:moved:1	death	-0.08	birth	-0.01	joined	-0.05
before:moved:12	death	-0.29	birth	0.09	joined	-0.02
before:moved:2	death	-0.16
before:moved:5	death	-0.59	birth	-0.21	joined	-0.14
before:moved:far	death	-0.11	birth	-0.05
before:naming	death	-0.24	birth	0.22	joined	0.2
before:naming:12	death	-0.57	birth	0.15	joined	-0.08
before:naming:2	death	0.06	birth	0.06
before:naming:5	birth	0.1	joined	-0.19
before:naming:far	death	0.44	birth	-0.13	joined	0.49
before:notice	death	-0.17	birth	-0.35	joined	-0.48
before:notice:0	death	-0.75	birth	-0.25	joined	-0.26
before:notice:1	death	0.26	birth	-0.07	joined	-0.23
before:notice:12	death	0.3	joined	-0.16
before:notice:2	death	0.05
before:notice:5	death	-0.04	birth	-0.03
before:notice:far	death	0.02	joined	0.09
before:office	death	-0.2	birth	-0.24	joined	0.21
before:office:12	death	-0.34	birth	0.06	joined	-0.05
before:office:5	death	-0.22	birth	-0.13
before:office:far	death	0.32	birth	-0.15	joined	0.17
before:post	death	0.16	joined	-0.32
before:post:0	death	0.18	birth	-0.13	joined	-0.04
before:post:12	death	0.77	birth	0.13	joined	-0.18
before:post:2	birth	-0.15
before:post:5	death	-0.87
before:post:far	death	0.28	birth	0.15
before:rank	death	0.74	birth	0.17	joined	-0.25
before:rank:1	death	0.26	birth	0.01	joined	-0.03
before:rank:12	death	-0.06	joined	-0.12
before:rank:2	birth	0.19
before:rank:5	death	0.46	joined	-0.02
before:rank:far	death	0.16
before:returned	death	-0.26	birth	-0.1	joined	-0.16
before:returned:0	death	-0.17	joined	-0.1
before:returned:12	death	0.08
before:returned:5	death	-0.03
before:self	death	-0.29	birth	-0.11	joined	-0.21
before:self:1	death	0.28	joined	-0.06
before:self:12	death	0.41	birth	-0.04	joined	-0.1
before:self:2	death	0.06	birth	-0.08	joined	-0.04
before:self:5	death	-0.44	birth	-0.04	joined	-0.15
before:self:far	death	-0.58	birth	0.07	joined	0.14
before:site	death	0.51	birth	0.04	joined	-0.31
before:site:0	death	0.07	joined	0.05
before:site:1	death	0.24	joined	-0.01
before:site:12	death	0.16	joined	-0.2
before:site:2	death	0.52	birth	-0.03	joined	-0.16
before:site:5	death	-0.31	birth	0.18
before:site:far	death	-0.04	joined	-0.03
before:tells	death	-0.24	birth	-0.34	joined	-0.52
before:tells:0	death	0.19	birth	-0.25	joined	-0.44
before:tells:1	death	-0.46	birth	-0.08	joined	-0.16
before:tells:12	death	0.04	birth	0.05	joined	-0.51
before:tells:2	death	-0.21	joined	0.04
before:tells:5	death	0.19	birth	0.09	joined	-0.15
before:tells:far	death	-0.24	birth	-0.3	joined	0.35
before:thing	death	-0.04	birth	-0.21	joined	0.02
before:thing:0	death	-0.19	birth	-0.3	joined	0.25
before:thing:1	death	-0.3	birth	-0.13	joined	0.35
before:thing:12	birth	0.05	joined	-0.22
before:thing:2	birth	-0.35	joined	-0.22
before:thing:5	death	-0.01	birth	0.01	joined	-0.05
before:thing:far	death	0.44	birth	0.24	joined	0.03
before:title	death	0.15	birth	0.43	joined	0.47
before:title:0	death	0.25	birth	0.08
before:title:1	birth	0.37
before:title:12	death	0.43	joined	-0.02
before:title:2	death	-0.05	birth	0.15	joined	0.44
before:title:5	birth	0.03	joined	0.03
before:title:far	death	-0.15	birth	0.02	joined	0.19
before:truename	birth	0.04
before:truename:12	birth	0.04
before:unit	death	0.07	birth	-0.36	joined	-0.59
before:unit 1	death	0.04	birth	-0.07
before:unit 12	death	0.37	birth	-0.15	joined	-0.64
before:unit 2	death	0.19	birth	-0.07	joined	-0.04
before:unit 5	death	0.08	birth	-0.05	joined	0.01
before:unit far	death	-0.6	birth	0.03	joined	-0.09
behind "	death	-0.71	birth	-0.12	joined	-0.26
behind (	death	0.43	joined	-0.03
behind )	death	0.02	birth	-0.51	joined	-0.32
behind ,	birth	-0.37	joined	0.22
behind -	death	-0.62	birth	0.87	joined	-0.27
behind .	death	-0.03	birth	0.28	joined	0.2
behind :	death	-0.37	birth	-0.06	joined	0.01
behind ;	death	0.4	joined	0.06
behind blank	death	-0.27	birth	-0.92	joined	-0.61
behind line	death	0.15	birth	-0.6	joined	-0.62
behind |	birth	0.32	joined	-0.24
behind –	death	-0.05	birth	0.22	joined	-0.02
behind:again	death	-0.26	birth	-0.25	joined	-0.05
behind:again:0	death	0.08
behind:again:1	death	-0.42	joined	-0.1
behind:again:12	death	0.02	birth	-0.03	joined	-0.08
behind:again:2	death	-0.5
behind:again:5	death	0.11	joined	0.26
behind:again:far	death	0.3	joined	-0.06
behind:alive	death	-0.84	birth	-0.37	joined	-0.26
behind:alive:0	death	-0.22	birth	-0.29
behind:alive:12	death	-0.18
behind:alive:5	death	-0.42
behind:at	death	0.27	birth	-0.23	joined	-0.21
behind:at:0	death	0.8	birth	0.33	joined	-0.49
behind:at:1	death	0.03	birth	0.14	joined	-0.02
behind:at:12	death	-0.44	birth	-0.1	joined	-0.05
behind:at:2	death	-0.15	birth	-0.12	joined	0.04
behind:at:5	death	-0.14	birth	-0.57	joined	0.17
behind:at:far	death	0.43	birth	-0.07	joined	-0.22
behind:battle	death	0.4	birth	-0.29	joined	-0.37
behind:battle:0	death	0.16	birth	-0.03	joined	-0.19
behind:battle:1	death	0.05	birth	-0.05	joined	0.21
behind:battle:12	death	0.16	joined	-0.04
behind:battle:2	death	0.33	birth	-0.1	joined	0.01
behind:battle:5	death	0.17	birth	-0.01	joined	-0.24
behind:battle:far	death	-0.45	joined	-0.21
behind:born	death	0.27	birth	-0.01	joined	-0.07
behind:born:12	death	0.18	joined	-0.04
behind:born:5	death	0.07
behind:born:far	death	0.28	joined	-0.01
behind:bury	death	1.21	birth	-0.28	joined	-0.41
behind:bury:0	death	0.16
behind:bury:1	death	0.08
behind:bury:12	death	0.06	birth	-0.09	joined	-0.11
behind:bury:2	death	0.19
behind:bury:5	death	0.51	birth	-0.04
behind:bury:far	death	0.89	birth	-0.01	joined	-0.16
behind:capture	death	0.4	joined	-0.26
behind:capture:5	death	0.18	joined	-0.1
behind:capture:far	death	0.33
behind:contact	death	-0.01	birth	-0.05
behind:contact:0	death	-0.04
behind:contact:12	death	0.06
behind:day	death	-1.12	birth	1.08	joined	-0.41
behind:day 0	death	-0.12	birth	0.61	joined	-0.35
behind:day 1	death	-0.3	birth	-0.01	joined	0.13
behind:day 12	death	-0.14	birth	0.27	joined	0.26
behind:day 2	death	-0.34	birth	0.35	joined	-0.36
behind:day 5	death	-0.49	birth	0.49	joined	-0.43
behind:day far	death	-0.13	birth	-0.25	joined	-0.1
behind:died	death	0.07	birth	0.15	joined	-0.56
behind:died:0	death	0.07	joined	0.03
behind:died:1	death	0.1	joined	-0.38
behind:died:12	death	0.15	birth	-0.06	joined	-0.1
behind:died:2	death	0.44	birth	0.26	joined	-0.24
behind:died:5	death	-0.01	birth	0.23	joined	-0.07
behind:died:far	death	-0.52	birth	-0.2
behind:enlist	death	-0.8	birth	0.23	joined	0.86
behind:enlist:0	death	-0.15	birth	0.15
behind:enlist:1	death	-0.37	joined	0.73
behind:enlist:12	death	-0.33	birth	0.1	joined	0.25
behind:enlist:5	death	-0.14	joined	0.15
behind:enlist:far	death	0.1	joined	-0.02
behind:fell	death	0.31	birth	0.3	joined	-0.05
behind:fell:0	death	0.08	joined	0.56
behind:fell:1	death	-0.16	joined	-0.42
behind:fell:12	death	0.1	birth	-0.07	joined	-0.16
behind:fell:2	death	0.46	birth	0.18	joined	-0.43
behind:fell:5	death	-0.07	birth	0.28	joined	0.18
behind:fell:far	death	0.43
behind:gio	death	-0.44	birth	-0.1
behind:gio:12	death	0.17
behind:grave	death	-0.82	birth	-0.56	joined	-0.33
behind:grave:0	death	0.22
behind:grave:1	death	-0.08
behind:grave:12	death	-0.5	birth	-0.1	joined	-0.12
behind:grave:2	death	-0.15
behind:grave:5	birth	-0.14	joined	-0.03
behind:grave:far	death	-0.65	birth	-0.18	joined	-0.04
behind:home	death	0.24	birth	0.39	joined	-0.89
behind:home:0	death	0.22	birth	0.47	joined	-0.32
behind:home:1	death	-0.64
behind:home:12	death	0.02	birth	0.04	joined	-0.33
behind:home:2	death	-0.27
behind:home:5	death	-0.13
behind:home:far	death	0.72	birth	-0.08	joined	-0.15
behind:joined	death	-0.38	birth	0.19	joined	0.49
behind:joined:0	death	-0.01	birth	0.1	joined	0.01
behind:joined:1	death	-0.32	joined	0.7
behind:joined:12	joined	-0.06
behind:joined:5	joined	-0.17
behind:kin	death	-0.34	birth	-0.17	joined	-0.03
behind:kin anh	death	-0.46	birth	-0.04	joined	0.29
behind:kin bà	birth	-0.02
behind:kin bố	death	-0.69
behind:kin em	death	0.05
behind:kin mẹ	joined	-0.06
behind:kin:0	death	0.21	joined	-0.07
behind:kin:12	death	-0.13	joined	0.29
behind:kin:2	death	0.29
behind:kin:5	death	-0.88	birth	-0.04	joined	-0.15
behind:kin:far	death	-0.06	joined	-0.1
behind:laid	death	-0.11
behind:laid:2	death	0.11
behind:laid:far	death	-0.15
behind:letter	death	-0.52	birth	-0.04	joined	-0.03
behind:letter:1	death	-0.37	joined	-0.19
behind:letter:12	death	-0.06	joined	0.13
behind:letter:2	joined	-0.14
behind:letter:5	death	-0.08	joined	0.08
behind:level	death	-0.34	birth	-0.02	joined	-0.06
behind:level:0	death	-0.05	birth	-0.04	joined	-0.23
behind:level:1	death	-0.04	birth	0.44
behind:level:12	death	-0.28	birth	0.12
behind:level:2	death	0.28	birth	-0.25	joined	-0.06
behind:level:5	death	-0.02	birth	-0.2	joined	0.24
behind:level:far	death	-0.19	birth	-0.02	joined	-0.12
behind:link	death	-0.06	birth	-0.23	joined	-0.47
behind:link:0	death	-0.51	birth	-0.16	joined	0.14
behind:link:1	death	0.34	birth	-0.12	joined	-0.19
behind:link:12	death	-0.01	birth	0.3	joined	-0.65
behind:link:2	death	-0.48	joined	-0.09
behind:link:5	death	0.59	birth	-0.17	joined	0.33
behind:link:far	death	-0.19	birth	-0.1	joined	-0.32
behind:martyr	death	0.23	birth	-0.01
behind:martyr:12	death	0.19
behind:moved	death	-0.65	birth	-0.43	joined	-0.47
behind:moved:0	death	-0.42	birth	-0.1	joined	-0.01
behind:moved:1	death	-0.05
behind:moved:12	birth	-0.07	joined	-0.03
behind:moved:2	death	-0.05	birth	-0.04	joined	-0.03
behind:moved:5	death	0.11	birth	-0.06	joined	-0.11
behind:moved:far	death	-0.58	joined	-0.07
behind:naming	death	-0.2	birth	-0.2	joined	0.05
behind:naming:0	death	0.04	joined	0.12
behind:naming:12	death	-0.14	joined	0.05
behind:naming:far	birth	-0.08	joined	-0.04
behind:notice	death	-0.16	birth	-0.09	joined	-0.33
behind:notice:0	death	0.19	birth	-0.06
behind:notice:1	death	-0.04	birth	-0.06	joined	-0.03
behind:notice:12	birth	0.17	joined	-0.12
behind:notice:2	death	-0.32	birth	-0.05	joined	-0.24
behind:notice:5	death	-0.06	birth	-0.04
behind:notice:far	death	0.02	joined	0.1
behind:office	death	0.02	birth	-0.08	joined	-0.02
behind:office:0	joined	-0.04
behind:office:1	birth	-0.01	joined	-0.03
behind:office:12	death	-0.08	birth	-0.02
behind:office:2	death	-0.14
behind:office:5	death	0.31	joined	0.05
behind:post	death	-0.41	birth	0.13	joined	0.02
behind:post:0	death	-0.18	birth	0.19	joined	-0.09
behind:post:1	death	0.12	joined	0.19
behind:post:12	death	0.05	joined	0.09
behind:post:2	death	-0.43	birth	-0.07	joined	0.25
behind:post:5	death	-0.37	birth	0.03	joined	-0.37
behind:post:far	death	0.19
behind:rank	death	-0.14	birth	-0.01	joined	-0.37
behind:rank:0	death	-0.17	joined	0.14
behind:rank:1	joined	-0.21
behind:rank:12	death	0.3
behind:rank:2	death	-0.05	birth	-0.06	joined	-0.19
behind:rank:5	death	-0.14	birth	0.04	joined	-0.01
behind:rank:far	death	-0.07
behind:returned	death	-0.57	birth	-0.09	joined	-0.12
behind:returned:0	death	-0.24	joined	-0.02
behind:returned:12	death	-0.1	joined	-0.01
behind:returned:5	death	-0.27	birth	-0.02
behind:self	death	-0.41	birth	-0.43	joined	-0.15
behind:self:0	death	-0.03	birth	-0.13	joined	-0.3
behind:self:1	death	-0.26	birth	-0.02
behind:self:12	death	0.31	birth	-0.1	joined	0.17
behind:self:2	joined	-0.07
behind:self:5	death	-0.51	joined	-0.02
behind:self:far	death	-0.29
behind:site	death	0.13	birth	-0.1	joined	-0.93
behind:site:0	death	0.09	birth	-0.1
behind:site:1	birth	0.06	joined	-0.13
behind:site:12	death	0.07	birth	0.03	joined	-0.61
behind:site:2	death	-0.13	birth	0.07	joined	-0.01
behind:site:5	death	0.32	birth	-0.25	joined	-0.13
behind:site:far	death	-0.38	joined	-0.11
behind:tells	death	-0.3	birth	-0.39	joined	-0.56
behind:tells:0	death	-0.03	birth	-0.17
behind:tells:1	death	0.09	birth	-0.14	joined	-0.15
behind:tells:12	birth	0.02	joined	-0.09
behind:tells:2	death	0.01	birth	-0.14	joined	0.02
behind:tells:5	death	-0.46	joined	-0.16
behind:tells:far	death	-0.14	birth	-0.06	joined	-0.16
behind:thing	death	0.25	birth	-0.38	joined	-0.03
behind:thing:0	death	0.33	birth	-0.28	joined	-0.09
behind:thing:1	death	-0.07	birth	0.08	joined	0.32
behind:thing:12	birth	-0.07	joined	-0.2
behind:thing:2	death	0.37	birth	-0.06
behind:thing:5	death	-0.03	birth	-0.05
behind:thing:far	death	-0.13	birth	-0.02	joined	-0.09
behind:title	death	0.41	birth	-0.46
behind:title:0	death	0.29	birth	-0.23	joined	0.22
behind:title:1	birth	-0.04	joined	-0.28
behind:title:12	death	0.32	birth	0.08
behind:title:2	death	0.17	birth	-0.13
behind:title:5	death	-0.16	birth	-0.24	joined	0.11
behind:title:far	death	0.01
behind:truename	death	0.28
behind:truename:far	death	0.1
behind:unit	death	-0.19	birth	0.1	joined	0.28
behind:unit 0	death	0.1	birth	0.14
behind:unit 1	death	0.11	birth	0.01	joined	-0.15
behind:unit 12	death	-0.25	birth	0.1	joined	0.05
behind:unit 2	death	-0.37	birth	0.19
behind:unit 5	death	0.28	birth	-0.07	joined	0.26
behind:unit far	death	-0.16	birth	-0.27	joined	0.1
day 0 of 1	death	0.6	birth	-0.98	joined	-0.93
day 0 of 2	death	0.08	birth	0.23	joined	0.16
day 0 of 3	death	-0.45	birth	0.81	joined	-0.23
day 0 of 4	death	-0.54	birth	0.45	joined	-0.26
day 1 of 2	death	-0.17	birth	-0.81	joined	-1.16
day 1 of 3	death	-0.61	birth	-0.33	joined	0.9
day 1 of 4	death	-0.75	birth	-0.35	joined	0.45
day 2 of 3	death	0.74	birth	-0.78	joined	-0.4
day 2 of 4	death	0.11	birth	0.2	joined	-0.09
day 3 of 4	death	-0.36	birth	-0.31	joined	-0.64
days 1	death	0.6	birth	-0.98	joined	-0.93
days 2	death	-0.09	birth	-0.2	joined	-0.45
days 3	death	-0.19	birth	-0.09	joined	0.43
days 4	death	-0.91	joined	-0.42
exact	death	1.26	birth	-1.06	joined	-0.87
first sentence	death	-0.39	birth	-0.48	joined	-0.5
followed anh	death	0.24	birth	-0.03	joined	0.02
followed bom	death	0.27	joined	-0.04
followed by nothing	death	-0.28	birth	-0.55	joined	-0.27
followed by word a	death	-0.47
followed by word anh	death	-0.61	joined	-0.01
followed by word b1	death	-0.09	birth	0.07
followed by word ba	death	0.14	joined	-0.01
followed by word bac	joined	-0.15
followed by word binh	death	0.1	birth	0.03
followed by word bo	death	-0.29	joined	-0.33
followed by word ca	death	0.02	birth	-0.08	joined	0.07
followed by word cai	death	0.04	joined	-0.04
followed by word cam	death	-0.02	birth	0.08
followed by word cha	death	0.23	joined	-0.06
followed by word chien	death	0.21
followed by word con	death	0.03	birth	0.01
followed by word d4	death	0.16
followed by word dai	death	0.59	birth	-0.04	joined	-0.1
followed by word dan	birth	-0.04
followed by word de	joined	-0.08
followed by word dinh	death	0.06
followed by word doi	death	-0.39
followed by word dong	death	0.09	joined	-0.01
followed by word du	death	0.15	birth	0.15
followed by word dung	death	-0.01
followed by word ghi	death	-0.2	birth	-0.22	joined	-0.19
followed by word gi	death	-0.28	joined	-0.07
followed by word giao	death	-0.21	birth	0.26
followed by word giu	death	0.22
followed by word ha	death	0.08	birth	0.01	joined	-0.02
followed by word hai	death	0.14
followed by word hinh	death	-0.55
followed by word hoai	death	0.11
followed by word hoc	death	-0.11	joined	0.24
followed by word hue	death	0.17
followed by word khe	death	0.45
followed by word kinh	birth	0.01
followed by word kon	death	0.01
followed by word lao	death	0.3
followed by word len	joined	-0.26
followed by word linh	death	0.3	joined	0.2
followed by word ma	death	0.11
followed by word may	joined	-0.03
followed by word nen	death	0.43	birth	-0.06	joined	-0.04
followed by word nghia	death	-0.47	birth	0.02	joined	0.28
followed by word nha	birth	-0.32	joined	-0.12
followed by word nhan	death	0.02
followed by word noi	death	0.01	joined	-0.03
followed by word phu	death	0.26	birth	0.06
followed by word qua	death	-0.05	birth	-0.02
followed by word quang	death	0.49	birth	-0.18
followed by word ro	death	0.07	birth	-0.04
followed by word sang	death	-0.18
followed by word tan	death	-0.03	birth	0.04	joined	0.02
followed by word tau	death	0.29
followed by word thanh	death	-0.03	birth	0.06	joined	-0.01
followed by word thieu	death	-0.07	birth	0.14	joined	-0.02
followed by word thuoc	death	0.2	joined	-0.06
followed by word tieu	death	0.17
followed by word tnxp	death	-0.12	birth	0.09	joined	-0.07
followed by word toa	death	0.14
followed by word toi	joined	-0.08
followed by word tra	joined	-0.01
followed by word tu	death	-0.19	joined	-0.17
followed by word tui	death	0.08	joined	0.26
followed by word ve	death	-0.13	birth	-0.19
followed by word vi	death	0.26	birth	-0.09	joined	-0.04
followed by word vu	birth	0.05
followed by word vua	death	-0.01
followed by word vuot	death	0.01
followed by word xac	death	-0.41
followed by word xe	death	0.19
followed by word yen	death	-0.05	birth	0.07
followed bà	death	-0.12
followed bác	death	-0.05	joined	0.07
followed báo	death	-0.05
followed bên	death	-0.01
followed bạn	death	0.1	joined	-0.04
followed bản	death	0.3
followed bảo	death	-0.12
followed chiến sĩ	birth	0.02	joined	-0.01
followed chôn	death	0.02
followed chú	death	0.26	joined	-0.03
followed chết	death	-0.64	birth	-0.11	joined	0.47
followed chỉ	death	-0.2	birth	-0.03	joined	-0.05
followed chị	death	0.21
followed chốt	death	0.07
followed cán bộ	death	-0.2
followed có	death	0.18	birth	-0.29	joined	0.26
followed cô	death	-0.14	joined	-0.06
followed công an	death	-0.01	birth	0.06
followed cầu	death	0.08
followed cậu	death	0.13
followed của	birth	-0.01	joined	0.12
followed dân	death	0.24
followed dẫn	death	0.12
followed em	death	-0.07
followed gốc	death	-0.02	birth	-0.02
followed hs	death	-0.17	birth	0.26	joined	0.19
followed huyện	death	-0.38	birth	-0.01	joined	-0.05
followed hy sinh	death	0.12	joined	-0.1
followed hạ sĩ	birth	0.01
followed khe	death	-0.04	birth	-0.02
followed khu	death	0.04
followed là	death	0.08	joined	-0.36
followed lên đường	death	-0.19	joined	0.32
followed mất	death	0.21	birth	-0.18	joined	-0.09
followed mộ	death	-0.01	birth	-0.04
followed một	death	-0.06	joined	-0.04
followed mới mất	death	-0.19
followed nghe nói	death	0.18
followed nguyên quán	death	-0.09	birth	0.03
followed người	death	-0.29	birth	0.06	joined	-0.07
followed nhập ngũ	death	-0.13	birth	0.07	joined	0.19
followed nn	joined	-0.02
followed nó	death	-0.02	joined	0.32
followed nói	death	-0.22
followed núi	death	0.03
followed quân	death	0.42	joined	-0.13
followed quê	birth	0.4	joined	-0.14
followed suối	death	0.14
followed sông	birth	0.16
followed thôn	death	-0.09	birth	0.31
followed thượng sĩ	birth	0.05
followed thằng	death	-0.28
followed trao trả	death	-0.11	joined	-0.02
followed trung đoàn	death	-0.03
followed trường	birth	-0.06
followed trận	death	0.29	birth	-0.01	joined	-0.03
followed tên	death	0.05
followed tìm	death	-0.02
followed tôi	death	-0.39	birth	-0.1	joined	-0.21
followed tôi là	death	0.32	joined	-0.06
followed viết	death	0.29	joined	0.1
followed vào	death	-0.11	joined	-0.02
followed vùi	death	0.17
followed xã	death	-0.08	birth	0.01	joined	-0.01
followed ông	death	-0.06	birth	-0.07	joined	0.13
followed điểm cao	death	0.15	joined	-0.02
followed đoàn	death	-0.18	joined	0.38
followed đánh	death	-0.44	joined	-0.01
followed đèo	death	0.03
followed đường	death	-0.12
followed đền	death	0.08
followed đồi	death	-0.15	birth	0.04	joined	-0.04
followed đồn	death	-0.22
followed đội quy tập	death	-0.18
followed:again	birth	-0.01	joined	-0.03
followed:alive	death	-0.22	birth	-0.3	joined	-0.14
followed:at	death	-0.01	joined	-0.22
followed:battle	death	0.24	birth	-0.05	joined	-0.27
followed:bury	death	0.29
followed:contact	death	-0.04
followed:died	death	0.1	birth	0.02	joined	-0.02
followed:enlist	death	-0.44	birth	0.14	joined	0.25
followed:fell	death	-0.12	birth	-0.14	joined	0.17
followed:grave	death	-0.06	birth	-0.06
followed:home	death	-0.1	birth	0.48	joined	-0.39
followed:joined	death	-0.17	birth	0.12	joined	0.24
followed:laid	death	0.14
followed:letter	death	-0.26	joined	-0.16
followed:level	birth	0.31	joined	-0.28
followed:link	birth	-0.37	joined	0.01
followed:moved	death	-0.17	birth	-0.13	joined	-0.04
followed:naming	death	0.04	joined	0.12
followed:notice	death	0.16	birth	-0.06	joined	-0.01
followed:office	death	-0.01	joined	-0.12
followed:post	death	-0.33	birth	0.2	joined	-0.16
followed:rank	death	-0.19	joined	0.13
followed:returned	death	-0.24	joined	-0.02
followed:self	death	-0.12	birth	-0.15	joined	-0.33
followed:site	death	0.02	joined	-0.16
followed:stop	death	-0.29	joined	-0.27
followed:tells	death	-0.05	birth	-0.21	joined	-0.03
followed:thing	death	0.04	birth	0.05	joined	-0.13
followed:title	death	0.07	birth	-0.41	joined	0.23
form 0	death	-1.82	birth	-0.46	joined	-0.85
form 10	death	0.65	joined	-0.03
form 4	death	-1.15	birth	0.74	joined	-0.37
form 7	death	-0.03	birth	-1.19	joined	0.56
last sentence	death	-0.19	birth	-0.53	joined	-0.16
led b52	death	0.07
led bom	death	0.09
led by nothing	death	-0.06	birth	-0.63	joined	0.15
led by nothing & #	death	-0.26
led by nothing & ##	death	-0.5	joined	0.24
led by nothing & ####	death	-0.34	joined	0.05
led by nothing & chieu	death	-0.07	joined	-0.07
led by nothing & dau	death	0.06	birth	-0.02
led by nothing & dem	death	-0.14	joined	-0.06
led by nothing & hom	death	0.22
led by nothing & mong	death	0.17
led by nothing & nam	death	-0.39	birth	-0.24	joined	-0.31
led by nothing & ngay	death	0.26	birth	-0.04	joined	0.06
led by nothing & rang	death	0.19
led by nothing & sang	death	0.52	joined	-0.07
led by nothing & sau	death	-0.11
led by nothing & thang	death	0.1	birth	-0.03	joined	0.55
led by nothing & trua	death	0.34	joined	-0.01
led by word a	death	0.52
led by word an	death	-0.06	joined	-0.07
led by word bac	death	-0.05	birth	-0.21	joined	-0.22
led by word bac & nam	death	-0.1	birth	-0.19	joined	-0.14
led by word ban	death	0.46
led by word bat	death	-0.12	joined	-0.22
led by word bay	death	-0.1
led by word binh	death	-0.07	birth	-0.04
led by word bua	death	0.16
led by word can	death	0.15
led by word cap	death	-0.24	birth	-0.16	joined	-0.02
led by word cap & ngay	death	-0.24	birth	-0.16	joined	-0.02
led by word chat	death	-0.01	birth	0.11
led by word chien	death	-0.24	birth	-0.06	joined	0.17
led by word cu	death	-0.31	joined	-0.06
led by word dan	death	0.1	birth	0.34	joined	-0.17
led by word day	death	-0.04	joined	-0.06
led by word day & nam	death	-0.03
led by word de	death	0.2	birth	0.19	joined	-0.23
led by word de & #	death	-0.27
led by word de & ##	death	0.17
led by word de & ngay	death	-0.17	joined	-0.04
led by word doan	death	0.03
led by word doi	death	-0.05	birth	-0.02	joined	-0.09
led by word doi & nam	joined	-0.01
led by word dong	joined	-0.04
led by word dung	death	0.06
led by word ghi	death	0.4	birth	-0.05	joined	0.07
led by word ghi & ##	death	0.65	joined	-0.02
led by word ghi & ngay	death	-0.42	joined	0.22
led by word gia	joined	-0.08
led by word gia & ngay	joined	-0.08
led by word hai	death	0.42	birth	-0.09
led by word hoa	death	-0.07
led by word hoi	death	-0.01
led by word huong	death	-0.11
led by word lai	death	0.06	birth	-0.01	joined	-0.07
led by word lai & nam	death	0.1	joined	-0.04
led by word lam	birth	-0.17	joined	-0.03
led by word lan	death	-0.14	birth	-0.09	joined	0.07
led by word lao	death	-0.01	joined	-0.04
led by word linh	death	-0.24	birth	-0.09	joined	0.6
led by word linh & thang	death	-0.06	birth	-0.06	joined	0.18
led by word lo	birth	-0.07
led by word lo & hom	death	0.13
led by word loc	joined	-0.08
led by word loi	death	0.06	birth	-0.04
led by word lon	death	0.22
led by word long	death	0.39	joined	-0.06
led by word lut	death	-0.14
led by word mai	death	-0.07
led by word mai & nam	death	-0.07
led by word mang	death	-0.04	birth	-0.02	joined	0.18
led by word mat	death	0.25	joined	-0.06
led by word nguyen	death	0.24
led by word nha	death	-0.13	birth	-0.06	joined	0.16
led by word nha & nam	death	-0.03
led by word nhan	death	-0.05	birth	0.03	joined	-0.08
led by word ninh	death	-0.36	birth	0.07	joined	-0.13
led by word noi	joined	-0.06
led by word phai	death	-0.57
led by word phu	death	-0.08
led by word quoc	death	-0.24	joined	-0.19
led by word ret	death	0.18	joined	-0.01
led by word sanh	death	0.16	birth	0.57	joined	0.08
led by word sanh & ####	death	-0.14	birth	0.42	joined	-0.06
led by word sanh & nam	death	-0.09	birth	0.22	joined	0.16
led by word sinh	death	-0.78	birth	1.2	joined	-0.62
led by word sinh & khoang	death	-0.1	birth	0.29
led by word sinh & nam	death	-0.5	birth	0.63	joined	-0.45
led by word sinh & ngay	death	-0.31	birth	0.56	joined	-0.12
led by word son	death	0.03	joined	-0.19
led by word su	death	-0.2	joined	0.18
led by word tam	death	-0.06	birth	-0.07	joined	-0.01
led by word tnxp	death	0.05	birth	-0.01	joined	0.03
led by word to	death	-0.34	birth	-0.04	joined	0.26
led by word toi	birth	-0.13	joined	-0.1
led by word toi & ####	death	-0.27	birth	-0.08	joined	-0.01
led by word tri	death	-0.41	birth	-0.01	joined	-0.04
led by word tu	death	0.03	birth	-0.08	joined	0.37
led by word ve	death	-0.31	birth	-0.14	joined	-0.09
led by word ve & nam	death	-0.16	birth	-0.11	joined	-0.01
led by word vinh	death	-0.01	joined	-0.08
led by word xuong	death	0.37	birth	-0.17
led by word xuyen	joined	-0.13
led báo	death	-0.18
led báo & ngay	death	-0.18
led báo tử	death	-0.19
led báo tử & nam	death	-0.19
led bị bắn	death	0.14
led chôn	death	0.41
led chết	birth	-0.02	joined	-0.02
led chết & #	death	0.29
led chết & ##	death	-0.35
led chết & nam	death	-0.16
led cấp	death	-0.07	birth	-0.11	joined	-0.01
led giấy báo tử	death	-0.19	joined	-0.02
led giấy báo tử cấp	death	-0.06
led giấy báo tử cấp & ngay	death	-0.06
led giỗ	death	0.19
led gửi	death	-0.02	joined	-0.16
led hi sinh	death	0.63	birth	-0.13
led hi sinh & #	death	0.32
led hi sinh & ##	death	0.24
led hi sinh & ####	death	0.31	birth	-0.08
led hi sinh & nam	death	-0.01
led hi sinh & ngay	death	0.03
led hs	death	0.15	birth	-0.22	joined	-0.17
led hs & #	death	0.38	birth	-0.04	joined	-0.07
led hs & ##	death	0.25	birth	-0.05	joined	-0.02
led hs & ####	death	0.46	birth	-0.04
led hs & nam	death	0.01
led hy sinh	death	-0.23	birth	-0.36	joined	-0.1
led hy sinh & #	death	-0.75
led hy sinh & ##	death	-0.31	birth	-0.07	joined	-0.03
led hy sinh & ####	death	0.32	birth	-0.12
led hy sinh & nam	death	0.45
led hy sinh & ngay	death	-0.02
led hy sinh & thang	death	-0.12
led ký	death	-0.39	birth	-0.06	joined	-0.05
led ký & ngay	death	-0.43
led kể	death	0.09	joined	-0.09
led kể & nam	death	0.43	joined	-0.08
led là	death	0.12	birth	0.15	joined	-0.08
led là & ##	death	0.32	birth	-0.02	joined	-0.02
led là & ngay	death	-0.31	joined	0.22
led lên đường	death	-0.22	joined	0.55
led lên đường & ngay	death	-0.19	joined	0.38
led lập	birth	-0.04
led mất	death	0.22	birth	-0.19	joined	-0.26
led mất & #	death	0.24
led mất & ##	death	0.3	joined	-0.01
led mất & ####	death	-0.27	birth	-0.04
led mất & nam	death	-0.38
led mất & ngay	death	0.23
led mất & thang	death	0.18
led một	death	-0.25	joined	0.04
led ngày sinh	death	-0.06	birth	0.14
led ngày sinh & ##	death	-0.06	birth	0.14
led nhập ngũ	death	-0.28	birth	-0.23	joined	0.55
led nhập ngũ & #	death	-0.15	birth	-0.08	joined	0.06
led nhập ngũ & ##	death	0.03	joined	0.02
led nhập ngũ & ####	birth	-0.05	joined	0.44
led nhập ngũ & nam	joined	-0.07
led nhập ngũ & ngay	joined	0.05
led nhập ngũ & thang	death	-0.13	joined	0.21
led nn	death	-0.06	birth	-0.03	joined	0.46
led nn & #	death	-0.04	birth	-0.01	joined	0.22
led nn & ##	joined	0.14
led năm sinh	death	-0.12	birth	0.2	joined	-0.07
led năm sinh & ####	death	-0.09	birth	0.14	joined	-0.05
led nước	death	0.07	joined	-0.01
led phục kích	death	-0.4
led quy tập	death	-0.09	birth	-0.01
led quân	death	0.09	birth	-0.13	joined	0.28
led quân & ##	death	-0.07	birth	-0.01	joined	0.18
led quê	death	-0.04
led s	death	0.4	birth	-0.06	joined	-0.11
led s & ####	death	0.24	joined	-0.1
led sinh	death	-0.69	birth	0.18	joined	-0.28
led sinh & ##	death	-0.18	birth	0.23	joined	-0.01
led sinh & ####	death	-0.43	birth	-0.15	joined	-0.19
led sinh & thang	birth	0.03
led sn	birth	0.58	joined	-0.21
led sn & ##	death	-0.1	birth	0.24	joined	-0.03
led sn & ####	death	-0.2	birth	0.38	joined	-0.1
led trao trả	death	-0.17	joined	-0.1
led trận	death	0.31
led trận & ##	death	0.07
led tức	death	0.37	birth	0.19	joined	-0.1
led tử trận	death	0.05
led viết	death	-0.27	birth	-0.04	joined	-0.1
led viết & ngay	birth	-0.02	joined	-0.05
led vào	death	-0.16	joined	-0.05
led vào & ##	death	-0.35
led vào bộ đội	birth	-0.01
led vào bộ đội & thang	joined	0.1
led vào chiến trường	joined	-0.51
led xã	death	-0.02	birth	-0.07	joined	-0.04
led ông	death	-0.03
led đi b	death	-0.08	joined	-0.72
led đi bộ đội	death	0.15	birth	-0.05	joined	0.39
led đi bộ đội & ##	death	0.27	joined	0.02
led đi bộ đội & ####	joined	0.13
led đi bộ đội & nam	joined	0.13
led đi bộ đội & thang	joined	0.05
led đoàn	death	-0.23	birth	-0.12	joined	0.31
led đền	death	-0.01	joined	-0.1
led đồi	death	-0.17	joined	0.07
led:again	death	0.01	joined	-0.1
led:again & ##	death	-0.35
led:again & nam	death	0.22
led:aka	death	0.45	birth	0.19	joined	-0.1
led:at	death	-0.34	birth	-0.02	joined	0.22
led:at & ####	death	-0.07	joined	0.01
led:at & nam	death	-0.01	joined	0.14
led:battle	death	0.08	birth	-0.1	joined	-0.18
led:battle & ##	death	0.12
led:battle & nam	death	0.25	birth	-0.03	joined	-0.03
led:battle & ngay	death	-0.36
led:battle & thang	death	-0.12
led:born	death	-0.32	birth	0.86	joined	-0.8
led:born & #	death	0.43
led:born & ##	death	-0.41	birth	0.56	joined	-0.14
led:born & ####	death	-0.33	birth	0.39	joined	-0.6
led:born & thang	birth	0.03
led:bury	death	0.63
led:capture	death	-0.03	joined	-0.02
led:died	death	0.14	birth	-0.8	joined	-0.41
led:died & #	death	-0.14	birth	-0.06	joined	-0.07
led:died & ##	birth	-0.18	joined	-0.11
led:died & ####	death	0.79	birth	-0.32
led:died & mua	death	-0.1
led:died & mung	death	0.18
led:died & nam	death	0.24	birth	-0.06
led:died & ngay	death	-0.11
led:died & thang	death	-0.04	joined	-0.01
led:enlist	death	-0.5	birth	-0.55	joined	0.33
led:enlist & #	death	-0.27	birth	-0.15	joined	0.18
led:enlist & ##	death	0.25	joined	0.11
led:enlist & ####	death	-0.02	birth	-0.09	joined	0.01
led:enlist & cuoi	joined	-0.13
led:enlist & nam	death	-0.04	birth	-0.09	joined	-0.29
led:enlist & ngay	death	-0.24	joined	0.45
led:enlist & thang	death	-0.26	joined	-0.01
led:fell	death	0.22	birth	-1.01	joined	-0.67
led:fell & #	death	0.2	birth	-0.1	joined	-0.13
led:fell & ##	death	-0.01	birth	-0.23	joined	-0.2
led:fell & ####	death	0.45	birth	-0.44	joined	-0.06
led:fell & dem	death	0.19
led:fell & mua	death	-0.12
led:fell & mung	death	0.18
led:fell & nam	death	-0.28	birth	-0.1	joined	-0.02
led:fell & ngay	death	0.26	birth	-0.01	joined	-0.08
led:fell & thang	death	0.11
led:gio	death	0.19
led:grave	death	-0.16
led:home	death	-0.04
led:joined	death	-0.23	birth	-0.45	joined	1.12
led:joined & #	death	-0.23	birth	-0.14	joined	0.27
led:joined & ##	death	0.27	joined	0.29
led:joined & ####	death	-0.01	birth	-0.07	joined	0.53
led:joined & nam	death	-0.02	birth	-0.09	joined	-0.09
led:joined & ngay	joined	0.05
led:joined & thang	death	-0.2	joined	0.49
led:kin	death	-0.01	birth	-0.15	joined	0.09
led:laid	death	-0.23	birth	-0.01
led:letter	death	-0.16	joined	-0.13
led:letter & #	death	-0.12	joined	-0.13
led:level	death	-0.3	birth	-0.18	joined	-0.06
led:level & ####	death	-0.13
led:level & nam	death	-0.4	birth	-0.04	joined	0.02
led:level & thang	death	-0.14	joined	-0.02
led:link	death	0.28	birth	0.31	joined	-0.01
led:link & ##	death	0.32	birth	-0.02	joined	-0.02
led:link & ####	death	-0.01	birth	0.46	joined	-0.24
led:link & nam	death	0.19
led:link & ngay	death	-0.31	joined	0.22
led:link & thang	death	-0.08	joined	0.2
led:mine	death	-0.01	birth	-0.15	joined	0.09
led:moved	death	-0.49	birth	-0.2	joined	-0.18
led:moved & ####	death	-0.07	birth	-0.03	joined	-0.04
led:moved & nam	death	-0.04
led:moved & ngay	death	-0.31
led:notice	death	-0.88	birth	-0.31	joined	-0.34
led:notice & ##	death	-0.17	joined	-0.01
led:notice & nam	death	-0.26	birth	-0.11	joined	-0.14
led:notice & ngay	death	-0.59	joined	-0.01
led:office	birth	-0.14	joined	0.25
led:post	death	0.22	birth	-0.16	joined	-0.07
led:post & ##	death	0.23	birth	-0.16	joined	-0.07
led:returned	death	-0.17	joined	-0.1
led:site	death	-0.03	joined	0.17
led:site & nam	death	-0.18
led:stop	birth	-0.14	joined	-0.2
led:stop & #	death	-0.19	birth	-0.29	joined	0.06
led:stop & ##	death	0.02	birth	0.1	joined	-0.13
led:stop & ####	death	0.03	birth	0.18	joined	-0.18
led:stop & cuoi	death	-0.02
led:stop & dem	death	0.19
led:stop & mua	death	0.15
led:stop & mung	death	0.43	birth	0.16
led:stop & nam	death	0.4	birth	-0.33	joined	-0.26
led:stop & ngay	death	-0.13	birth	-0.03	joined	0.21
led:stop & thang	death	-0.27	joined	0.07
led:tells	death	0.2	birth	-0.29	joined	-0.5
led:tells & ##	death	-0.03	birth	-0.01
led:tells & ####	death	0.05	joined	-0.01
led:tells & nam	death	0.48	birth	-0.07	joined	-0.14
led:tells & ngay	death	-0.25	birth	-0.05	joined	-0.08
led:tells & thang	death	-0.14	joined	-0.18
led:thing	death	-0.42	birth	-0.54	joined	0.39
led:thing & #	death	-0.13	joined	0.1
led:thing & ##	death	-0.33	birth	-0.02	joined	0.17
led:thing & ####	death	-0.21	birth	-0.17	joined	0.13
led:thing & cuoi	death	-0.04	joined	0.11
led:thing & nam	death	-0.51	birth	-0.13	joined	0.12
led:thing & ngay	death	0.65	joined	-0.01
led:thing & thang	death	-0.08	birth	-0.04
led:title	birth	0.07	joined	0.01
led:title & ####	birth	0.18
led:title & nam	death	-0.05	birth	-0.08	joined	-0.04
long after martyr	death	-0.08	birth	-0.09	joined	-0.07
long after other	birth	-0.43	joined	0.23
long after teller	death	0.44	birth	-0.41	joined	-0.57
lunar	death	0.32	birth	-0.66	joined	-0.69
martyrs 0	death	-0.4	birth	-0.57	joined	-0.85
martyrs 1	death	-0.73	birth	-0.36	joined	0.08
martyrs 2	death	0.46	birth	-0.28	joined	-0.09
martyrs 3	death	0.58	birth	0.1	joined	-0.68
next sentence:again	death	-0.14	birth	0.1	joined	0.17
next sentence:alive	death	0.06	birth	-0.13	joined	-0.18
next sentence:at	death	0.25	birth	-0.47	joined	-0.01
next sentence:battle	death	-0.38	joined	0.04
next sentence:born	death	0.22	birth	-0.61	joined	-0.22
next sentence:bury	death	0.58	joined	-0.5
next sentence:capture	death	-0.03	birth	-0.06	joined	-0.06
next sentence:contact	death	0.03	birth	-0.24	joined	-0.18
next sentence:died	death	-0.24
next sentence:enlist	death	-0.7	birth	0.38	joined	-0.21
next sentence:fell	death	-0.37	birth	0.2	joined	0.46
next sentence:gio	joined	-0.18
next sentence:grave	death	0.02	birth	-0.27	joined	-0.31
next sentence:home	death	-0.08	joined	-0.1
next sentence:joined	death	-0.42	birth	0.73	joined	-0.02
next sentence:kin	death	0.53	birth	-0.31	joined	-0.52
next sentence:laid	death	-0.23	birth	-0.01	joined	-0.11
next sentence:letter	death	-0.48	birth	0.44	joined	-0.14
next sentence:level	death	0.15	birth	-0.26	joined	0.07
next sentence:link	death	-0.39	birth	-0.1	joined	-0.43
next sentence:martyr	death	-0.18	birth	-0.12	joined	-0.2
next sentence:moved	death	-0.12	joined	-0.73
next sentence:naming	death	0.28	birth	-0.29	joined	-0.13
next sentence:notice	death	-0.22	birth	-0.12	joined	0.16
next sentence:office	death	0.45	birth	0.1	joined	-0.37
next sentence:post	death	-0.11	birth	-0.1
next sentence:rank	death	-0.33	birth	-0.12	joined	-0.2
next sentence:returned	death	-0.46	birth	-0.03	joined	-0.06
next sentence:self	death	-0.37	birth	-0.26	joined	-0.91
next sentence:site	death	-0.19	birth	0.1	joined	0.51
next sentence:tells	death	0.13	birth	-0.17	joined	-0.05
next sentence:thing	death	0.21	birth	0.11	joined	-0.25
next sentence:title	death	0.21	birth	-0.13	joined	0.2
next sentence:truename	death	0.01
note about	death	0.14	birth	0.24	joined	-0.07
note after	death	-0.25	joined	-0.05
note early	death	-0.26	birth	-0.22	joined	0.61
note gio	death	0.54
note late	death	0.09	birth	-0.2	joined	-0.08
note lunar	death	-0.07	birth	-0.44	joined	-0.34
note middle	death	0.14	joined	-0.1
note period	death	-1.1	birth	-0.19	joined	-0.51
note season	death	0.49	birth	-0.22	joined	-0.43
opens	death	0.07	birth	-0.62	joined	-0.14
sentence before:again	birth	0.28	joined	0.19
sentence before:alive	death	-0.05	birth	-0.09
sentence before:at	death	-0.04	birth	-0.05	joined	0.19
sentence before:battle	death	0.17	birth	-0.02	joined	0.09
sentence before:born	death	0.57	birth	-0.23	joined	0.65
sentence before:bury	death	-0.52	birth	-0.13	joined	-0.55
sentence before:capture	birth	0.05	joined	0.01
sentence before:contact	death	0.18	birth	0.14
sentence before:died	death	-0.2	birth	0.08	joined	-0.19
sentence before:enlist	death	0.3	birth	-0.07	joined	-0.4
sentence before:fell	death	-0.04	birth	-0.11	joined	-0.18
sentence before:gio	death	-0.22	joined	-0.14
sentence before:grave	death	0.13	birth	0.13	joined	0.05
sentence before:home	death	-0.56	joined	0.31
sentence before:joined	death	0.06	birth	-0.04	joined	-0.31
sentence before:kin	death	-0.26	birth	-0.03	joined	0.11
sentence before:laid	birth	0.01	joined	-0.09
sentence before:last	death	-0.05
sentence before:letter	death	-0.16	joined	-0.21
sentence before:level	death	0.49	birth	-0.29	joined	0.05
sentence before:link	death	-0.16	birth	0.16	joined	-0.15
sentence before:martyr	death	-0.49	birth	0.24	joined	0.02
sentence before:moved	death	0.43	birth	-0.31	joined	-0.1
sentence before:naming	death	-0.17	birth	0.17	joined	-0.01
sentence before:notice	death	-0.55	birth	0.08	joined	0.22
sentence before:office	death	0.2	birth	-0.02	joined	-0.2
sentence before:post	death	0.13	joined	-0.17
sentence before:rank	death	0.44	joined	-0.34
sentence before:returned	death	-0.2	birth	-0.04
sentence before:self	death	-0.07	birth	-0.26	joined	0.41
sentence before:site	death	-0.55	birth	-0.2	joined	-0.2
sentence before:tells	death	0.04	birth	-0.13	joined	-0.17
sentence before:thing	death	0.35	birth	0.13	joined	-0.37
sentence before:title	death	-0.15	birth	0.02	joined	-0.15
sentence before:truename	death	-0.17	joined	0.33
text:battle	death	-0.07	joined	-0.36
text:by_comrade	death	-0.78	birth	-0.06	joined	0.15
text:by_finder	death	-0.62	birth	-0.28	joined	-0.19
text:by_foreign	death	0.01	joined	-0.19
text:by_keeper	death	0.64	birth	-0.26	joined	-0.41
text:by_official	death	0.4	birth	-0.32	joined	-0.69
text:by_resident	death	0.09	birth	-0.08	joined	0.4
text:by_volunteer	death	0.5	birth	0.01	joined	-0.07
text:dna	death	-0.24	birth	-0.24	joined	0.43
text:enemy	death	-0.1	joined	-0.27
text:foreign	death	0.01	joined	-0.19
text:found	death	-0.5	birth	0.11	joined	-0.14
text:give_back	death	-0.45	birth	-0.59	joined	-0.61
text:grave	death	0.08	birth	0.02	joined	-0.41
text:hearsay	death	0.27	birth	0.13	joined	0.13
text:informs	death	0.06
text:list	death	-1.01	birth	0.3	joined	-0.17
text:recognition	death	0.11	birth	-0.04	joined	-0.7
text:relics	death	-0.63	birth	0.19	joined	-0.27
text:seek	death	-0.33	birth	0.08	joined	-0.11
text:sought	death	-0.23	birth	-0.48	joined	-0.26
text:stone	death	0.39	birth	-0.06	joined	-0.77
typed before 1952	death	0.33	birth	-0.02	joined	-0.08
typed before ^	death	0.07	birth	-0.62	joined	-0.14
typed before b	death	-0.08	joined	-0.72
typed before b52	death	0.07
typed before bang	death	0.25
typed before bom	death	0.11
typed before báo	death	-0.18
typed before bắc	birth	-0.2	joined	-0.14
typed before bắn	death	0.17	birth	-0.03
typed before bữa	death	0.1
typed before can	death	-0.12
typed before cap	death	-0.13	birth	-0.11
typed before chet	death	0.2
typed before chi	death	0.27
typed before chết	death	0.09	birth	-0.01
typed before cấp	death	-0.28	birth	-0.17	joined	-0.06
typed before de	death	0.25	birth	-0.05	joined	-0.13
typed before den	death	-0.11	joined	0.09
typed before di	death	-0.25	joined	0.4
typed before doi	joined	0.4
typed before ghi	death	0.4	birth	-0.05	joined	0.07
typed before giỗ	death	0.51
typed before giờ	death	0.11	joined	-0.15
typed before hoi	death	0.27
typed before hs	death	0.47	birth	-0.22	joined	-0.16
typed before hồi	death	-0.09	birth	-0.26
typed before ky	death	-0.04
typed before ký	death	-0.33	birth	-0.04	joined	-0.01
typed before kể	death	0.09	joined	-0.09
typed before la	death	0.04
typed before lan	death	-0.27	birth	-0.04	joined	0.14
typed before long	death	0.28
typed before là	death	0.14	birth	0.18	joined	-0.04
typed before lính	death	-0.22	birth	-0.05	joined	0.46
typed before lô	death	-0.17	birth	-0.06
typed before lại	death	0.43	joined	-0.02
typed before lập	death	0.14	birth	-0.05
typed before lụt	death	-0.14
typed before mat	death	-0.03	joined	-0.06
typed before mãi	death	-0.06	joined	-0.02
typed before mất	death	0.21	birth	-0.12	joined	-0.16
typed before nay	death	-0.15
typed before ngu	death	-0.11	birth	-0.04	joined	0.2
typed before ngũ	death	-0.33	birth	-0.15	joined	0.11
typed before nhà	death	-0.13	birth	-0.06	joined	0.16
typed before ninh	death	-0.04	birth	0.08	joined	-0.09
typed before nn	death	-0.06	birth	-0.03	joined	0.46
typed before noi	death	-0.16	joined	-0.07
typed before nước	death	0.07	joined	-0.01
typed before quân	death	0.09	birth	-0.13	joined	0.28
typed before rét	death	0.18	joined	-0.01
typed before rồi	joined	-0.03
typed before s	death	0.4	birth	-0.06	joined	-0.11
typed before sanh	death	0.16	birth	0.64	joined	-0.34
typed before sinh	death	-0.54	birth	1.2	joined	-1.09
typed before sn	death	-0.33	birth	0.6	joined	-0.19
typed before tnxp	death	0.04	birth	-0.01	joined	0.04
typed before toi	death	-0.12	joined	-0.03
typed before trong	death	-0.22
typed before trưởng	death	0.12	birth	-0.1	joined	-0.02
typed before trả	death	-0.17	joined	-0.1
typed before trận	death	0.14
typed before tu	death	-0.22	birth	-0.21	joined	0.46
typed before tâm	birth	0.01
typed before tập	death	-0.09	birth	-0.01
typed before tới	death	0.08	birth	-0.09	joined	-0.04
typed before tức	death	0.37	birth	0.19	joined	-0.1
typed before từ	death	-0.85	birth	-0.44	joined	0.21
typed before tử	death	-0.12
typed before vinh	death	-0.19	joined	-0.2
typed before viết	death	-0.34	birth	-0.03	joined	-0.1
typed before vào	death	-0.16	joined	-0.05
typed before về	death	-0.29	birth	-0.08	joined	-0.06
typed before xuống	death	0.04
typed before xã	birth	-0.07
typed before đi	death	-0.47	birth	-0.3	joined	1.21
typed before đoàn	death	-0.07	birth	-0.08	joined	0.19
typed before đó	death	0.25	joined	-0.11
typed before đúng	death	0.03
typed before đường	death	-0.22	joined	0.55
typed before đến	death	-0.26	birth	-0.07	joined	-0.4
typed before đề	death	-0.14	joined	-0.1
typed before đội	death	-0.05	birth	-0.13	joined	-0.06
typed before đợt	death	-0.11	birth	-0.07	joined	0.39
typed before ấy	death	-0.19	joined	-0.01
year 1935	death	-0.29	birth	0.9	joined	-0.35
year 1940	death	-0.63	birth	0.95	joined	-0.48
year 1945	death	-0.44	birth	1.03
year 1950	death	0.76	birth	0.61	joined	-1.39
year 1955	death	-0.51	birth	0.22	joined	-0.2
year 1960	death	0.47	birth	-0.47	joined	0.84
year 1965	death	1.04	birth	-1.26	joined	0.12
year 1970	death	0.95	birth	-1.88	joined	0.18
year 1975	death	0.37	birth	-1.11	joined	-0.08
year 1980	death	0.54	birth	-0.75	joined	-0.14
year 1985	death	0.57	birth	-0.44	joined	0.09
year 1990	death	-0.6	birth	-0.29	joined	-0.15
year 1995	death	-0.87	birth	-0.3	joined	-0.3
year 2000	death	-0.95	birth	-0.25	joined	-0.14
year 2005	death	-0.41	birth	-0.07	joined	-0.11
year 2010	death	-0.7	birth	-0.2	joined	-0.15
year 2015	death	-1.09	birth	-0.19	joined	-0.37
year 2020	death	-1.37	birth	-0.06	joined	-0.12
year 2025	death	-1.23	birth	-0.16	joined	-0.13
year old	death	-0.22	birth	0.8	joined	-0.32""")
