"""What each piece of evidence about days is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	death	-0.4	birth	-0.77	joined	-0.82
+1=#	death	-0.18	birth	-0.38	joined	-0.22
+1=####	death	-0.46	birth	0.32	joined	-0.32
+1=$	death	-0.57	birth	-0.15	joined	-0.16
+1=a	death	-0.4	joined	0.02
+1=ai	death	0.1	joined	-0.05
+1=anh	birth	-0.23	joined	-0.02
+1=b1	death	-0.1	birth	0.07
+1=ba	death	0.16	birth	-0.05	joined	-0.26
+1=bac	death	-0.51	joined	0.02
+1=ban	death	0.35	birth	-0.01	joined	-0.01
+1=bao	death	-0.28	birth	-0.06	joined	-0.19
+1=ben	death	0.16	joined	-0.04
+1=bi	death	0.31	joined	-0.12
+1=binh	death	-0.19	birth	0.05	joined	0.22
+1=bo	death	0.09	birth	0.14	joined	-0.1
+1=boc	death	-0.21
+1=bom	death	0.32	joined	-0.02
+1=bon	death	-0.48	joined	-0.07
+1=c	death	0.04	birth	-0.01
+1=c4	death	0.52	birth	-0.03
+1=ca	death	0.02	birth	-0.06	joined	0.07
+1=cac	death	-0.13
+1=cai	death	0.19	joined	-0.04
+1=canh	birth	0.13
+1=cao	death	0.07
+1=cap	death	-0.05	joined	-0.26
+1=cau	birth	0.33	joined	-0.29
+1=cha	death	0.29	joined	-0.01
+1=chau	death	0.33	birth	0.24
+1=chet	death	-0.27	birth	-0.33	joined	0.5
+1=chi	death	-0.22	birth	-0.03	joined	-0.11
+1=chien	joined	-0.22
+1=cho	death	-0.51	birth	-0.01
+1=chon	death	-0.3	joined	-0.01
+1=chot	death	0.1
+1=chu	death	0.22	joined	-0.05
+1=chua	death	0.11
+1=chuc	joined	0.05
+1=chung	death	0.02	joined	-0.16
+1=chuyen	death	-0.05	birth	-0.03	joined	-0.03
+1=co	death	-0.73	birth	0.01	joined	0.16
+1=con	death	-0.07	birth	-0.05	joined	0.24
+1=cong	death	0.18
+1=cua	death	-0.3	birth	-0.04	joined	0.07
+1=cung	death	0.02	birth	0.07
+1=cuoi	death	-0.05	joined	0.06
+1=d	death	0.2	birth	0.03	joined	-0.06
+1=d4	death	0.11
+1=da	death	-0.19	joined	0.07
+1=dai	death	0.53	birth	-0.01	joined	-0.04
+1=dan	birth	-0.04	joined	-0.11
+1=dang	death	0.04
+1=danh	death	-0.17
+1=de	death	-0.05	joined	-0.1
+1=dem	death	0.05	birth	-0.06
+1=den	death	0.17	birth	-0.09	joined	-0.09
+1=di	birth	0.18	joined	-0.25
+1=dinh	death	0.37	joined	-0.02
+1=do	death	0.2	joined	-0.07
+1=doan	death	-0.09	joined	0.23
+1=doi	death	-0.22	birth	-0.17	joined	-0.07
+1=don	death	0.12	birth	0.24
+1=dong	death	0.25	birth	-0.09	joined	-0.03
+1=du	death	0.43	birth	0.1	joined	-0.03
+1=dua	death	-0.39
+1=dung	death	-0.03
+1=duoc	death	0.01	joined	0.11
+1=duoi	death	0.02
+1=duong	death	-0.16
+1=dv	joined	-0.09
+1=em	death	-0.43	birth	0.19	joined	-0.12
+1=gan	death	0.07
+1=ghi	death	-0.1	birth	-0.24	joined	-0.2
+1=gia	death	-0.13	joined	-0.06
+1=giao	death	0.28	birth	0.04
+1=giay	death	0.28
+1=gio	death	-0.24
+1=go	death	-0.12	birth	0.03
+1=goc	death	-0.02
+1=ha	death	0.1	joined	0.01
+1=hai	birth	-0.12	joined	-0.18
+1=hang	death	-0.09	joined	-0.03
+1=hien	death	0.12	birth	-0.31	joined	-0.14
+1=ho	death	-0.31	joined	0.17
+1=hoang	death	-0.22	birth	0.04	joined	-0.06
+1=hoi	death	-0.15	joined	-0.35
+1=hom	joined	0.05
+1=hs	death	-0.33	birth	0.51	joined	0.12
+1=huyen	death	-0.32	joined	-0.02
+1=hy	death	-0.12	birth	-0.18	joined	0.38
+1=k	death	0.2	joined	-0.03
+1=khe	death	0.09	birth	-0.01
+1=khi	death	0.36	birth	-0.02	joined	-0.12
+1=khong	death	0.32	birth	-0.23	joined	-0.11
+1=ko	death	-0.02
+1=la	death	0.04
+1=lai	death	-0.05
+1=lam	death	-0.25	joined	0.19
+1=lang	death	0.36
+1=le	death	-0.46
+1=len	death	-0.04	joined	-0.02
+1=linh	birth	-0.03	joined	0.29
+1=lo	death	-0.09
+1=loc	death	0.02
+1=luc	death	0.3	birth	-0.02	joined	0.49
+1=ma	death	-0.28	birth	-0.05	joined	-0.07
+1=mang	death	0.01
+1=mat	death	0.27	joined	0.04
+1=may	birth	-0.08	joined	-0.12
+1=me	death	-0.01	birth	-0.08	joined	-0.05
+1=minh	death	-0.03
+1=mo	death	0.19	birth	-0.11	joined	-0.05
+1=moi	death	-0.18	birth	0.02	joined	0.27
+1=mot	death	0.11	joined	-0.06
+1=nam	death	0.88	birth	0.02	joined	0.07
+1=nay	death	-0.05	joined	0.29
+1=nen	death	0.24	birth	-0.02	joined	-0.19
+1=ngay	death	-0.18	birth	-0.01	joined	-0.36
+1=nghe	death	0.13	birth	-0.06	joined	-0.04
+1=ngoai	death	0.06	joined	-0.03
+1=nguoi	death	0.09	birth	0.01	joined	-0.14
+1=nguyen	death	-0.34	birth	0.38	joined	0.25
+1=nha	death	0.02	birth	-0.32	joined	-0.13
+1=nhap	death	-0.03	birth	0.18	joined	0.11
+1=nhung	death	-0.29	birth	-0.05	joined	-0.11
+1=no	death	0.09	birth	0.27	joined	0.25
+1=noi	death	0.16	birth	-0.01	joined	-0.16
+1=o	death	0.07	birth	0.07	joined	-0.08
+1=ong	death	0.61	birth	-0.17	joined	-0.26
+1=phao	death	-0.11
+1=phuc	death	0.02	birth	-0.01	joined	0.16
+1=qua	death	-0.06	birth	-0.01
+1=quan	death	0.58	birth	-0.03	joined	-0.16
+1=quang	death	0.07
+1=que	death	-0.29	birth	0.88
+1=quy	death	-0.11
+1=roi	death	-0.47	birth	-0.11	joined	0.04
+1=sang	death	-0.07	joined	-0.05
+1=sau	death	0.11
+1=sinh	birth	0.03
+1=sot	death	0.02
+1=su	death	-0.27
+1=tai	death	0.55	birth	0.3	joined	-0.14
+1=tan	death	-0.01	birth	0.01	joined	0.09
+1=tap	death	-0.03	joined	0.06
+1=tau	death	0.01	joined	-0.14
+1=tay	death	0.37
+1=ten	joined	0.06
+1=than	death	0.18
+1=thang	joined	-0.16
+1=thanh	death	-0.07	joined	-0.27
+1=thay	death	0.32	birth	-0.02
+1=theo	death	-0.24	birth	-0.06
+1=thi	death	0.55	birth	-0.17	joined	-0.09
+1=thieu	death	-0.14	birth	0.14	joined	-0.03
+1=thu	death	-0.27	joined	0.08
+1=thuoc	death	0.11	joined	-0.04
+1=thuong	death	-0.22	birth	0.07
+1=tieu	death	0.35	birth	-0.07	joined	0.08
+1=tinh	death	0.02	birth	0.11
+1=tnxp	death	-0.14	birth	0.1	joined	-0.05
+1=to	death	0.23	birth	-0.03
+1=toa	death	-0.09	joined	-0.02
+1=toi	death	-0.25	birth	-0.21	joined	-0.39
+1=tran	death	0.28	birth	-0.04	joined	-0.01
+1=trang	death	-0.38	birth	-0.19
+1=trao	death	-0.05
+1=tren	death	0.52	birth	-0.04	joined	-0.09
+1=troi	death	-0.36
+1=trong	death	0.39	joined	-0.22
+1=trung	death	-0.53	joined	0.5
+1=truoc	joined	0.3
+1=truong	death	0.32	birth	-0.1
+1=tu	death	-0.32	joined	-0.01
+1=tui	death	0.21
+1=va	death	-0.34	joined	-0.17
+1=vao	death	-0.07	joined	-0.31
+1=ve	death	0.21	birth	-0.25	joined	0.25
+1=vi	death	0.24	joined	-0.03
+1=viet	death	0.31	joined	0.04
+1=vo	death	0.16	birth	0.3	joined	-0.13
+1=voi	death	-0.31	birth	-0.01	joined	0.04
+1=vua	death	-0.31
+1=vui	death	0.15
+1=vung	death	-0.13	birth	0.03
+1=vuong	death	0.3
+1=xa	death	-0.25	birth	-0.02	joined	-0.16
+1=xac	death	-0.29
+1=xe	death	0.35
+1=xin	death	-0.29	birth	-0.03	joined	-0.03
+1=xuan	death	0.07
+1=y	death	-0.04	birth	0.07
+1=yen	death	-0.05	birth	0.13	joined	-0.03
+2=#	death	-0.27	birth	-0.02	joined	-0.25
+2=##	death	-0.22	birth	0.1
+2=###	death	-0.15	birth	-0.46	joined	0.22
+2=####	death	0.14	birth	-0.09
+2=$	death	-0.57	birth	-0.15	joined	-0.16
+2=a	death	0.33
+2=an	birth	0.06
+2=anh	death	0.06	birth	-0.05	joined	0.15
+2=ap	death	0.17
+2=ay	death	0.11	birth	-0.08	joined	0.35
+2=b	birth	-0.02
+2=b52	death	0.17
+2=ba	death	0.26
+2=bac	joined	-0.32
+2=bai	death	-0.03
+2=ban	death	0.03	joined	0.07
+2=bang	death	0.37
+2=bat	death	0.1	birth	-0.01	joined	-0.1
+2=bay	death	0.56	joined	-0.01
+2=ben	death	0.07
+2=benh	death	0.16
+2=bi	death	-0.19	joined	-0.02
+2=bia	death	0.5	birth	-0.22
+2=bien	death	0.19	joined	0.19
+2=binh	death	0.12	joined	0.08
+2=bo	birth	0.43	joined	-0.22
+2=boc	death	-0.18
+2=bom	death	0.15	joined	0.14
+2=bon	death	-0.3
+2=c	death	0.1	joined	-0.31
+2=ca	death	-0.28
+2=cac	death	-0.12	joined	-0.2
+2=cai	death	-0.24
+2=cam	death	-0.07	birth	0.07
+2=campuchia	death	-0.01	joined	0.24
+2=can	death	0.14	joined	-0.06
+2=cao	death	0.12	joined	0.19
+2=cap	birth	-0.12	joined	-0.24
+2=cau	death	0.15
+2=cha	death	-0.12	birth	-0.05
+2=chan	death	-0.48
+2=chau	birth	0.14	joined	-0.04
+2=chet	death	-0.36	joined	-0.03
+2=chi	death	0.62	birth	-0.06	joined	-0.03
+2=chien	death	0.51	birth	-0.01	joined	0.13
+2=cho	death	-0.39	birth	-0.02
+2=chon	birth	-0.01
+2=chong	death	0.19
+2=chot	death	0.11
+2=chu	death	0.39
+2=chua	joined	0.28
+2=chung	death	0.31	joined	-0.04
+2=co	death	0.64	birth	0.11	joined	-0.21
+2=con	death	-0.15
+2=cong	death	-0.06	birth	-0.01	joined	0.21
+2=cu	death	-0.27	birth	0.05
+2=cua	death	-0.15
+2=cung	death	-0.29	birth	-0.01
+2=cuoi	joined	-0.05
+2=d6	death	0.1	joined	-0.03
+2=da	joined	-0.12
+2=dac	death	-0.18	birth	0.03
+2=dai	death	-0.12	birth	-0.01
+2=dan	death	-0.28
+2=dang	death	0.44	joined	-0.06
+2=danh	death	-0.21	joined	-0.01
+2=dau	death	-0.16	joined	-0.01
+2=dem	death	0.12
+2=den	death	-0.08
+2=deo	death	0.12
+2=di	death	0.24	birth	0.52	joined	0.37
+2=dia	death	0.04
+2=diem	death	0.19	birth	-0.02	joined	-0.05
+2=dien	death	-0.05	birth	-0.15
+2=dinh	death	-0.24	birth	0.11	joined	-0.34
+2=do	death	-0.17	birth	-0.05	joined	0.05
+2=doan	birth	-0.14	joined	0.07
+2=doi	death	0.02	birth	0.33
+2=dong	death	0.14	birth	0.13
+2=du	death	0.29	birth	0.03
+2=dua	death	-0.03	birth	-0.06
+2=dung	joined	-0.05
+2=duoc	death	-0.47
+2=duong	birth	0.01	joined	-0.03
+2=em	death	0.31	joined	-0.18
+2=gac	death	0.34	joined	-0.01
+2=gai	death	-0.03	birth	0.04
+2=ghi	death	-0.14
+2=gia	death	0.04	birth	0.12	joined	-0.04
+2=giao	death	-0.32	birth	0.08
+2=giay	death	0.11	joined	-0.2
+2=go	death	0.16
+2=goc	death	0.08	joined	0.16
+2=h	death	0.16	joined	-0.04
+2=hai	death	0.39	birth	0.02	joined	-0.07
+2=ham	death	0.1
+2=hang	death	0.01
+2=het	death	0.04	birth	-0.01	joined	0.04
+2=hi	death	-0.15
+2=ho	death	-0.14	birth	-0.04	joined	0.13
+2=hoa	birth	0.14	joined	-0.11
+2=hoai	death	0.16
+2=hoang	death	-0.04	birth	-0.06	joined	-0.02
+2=hoi	death	0.14	joined	-0.02
+2=hom	death	-0.13	joined	-0.17
+2=hop	death	0.29
+2=hs	death	-0.06	birth	0.21	joined	-0.01
+2=hue	death	0.15
+2=hy	death	0.66	birth	-0.06	joined	-0.16
+2=k	death	-0.05	joined	0.22
+2=ke	death	-0.11
+2=khe	death	0.32
+2=khi	joined	-0.11
+2=khong	death	-0.65	birth	-0.15	joined	-0.44
+2=kia	death	0.08
+2=kich	death	0.47	birth	0.1	joined	-0.03
+2=kim	death	-0.13
+2=kinh	death	0.08	birth	0.02
+2=la	death	-0.25	joined	-0.08
+2=lac	death	-0.02
+2=lai	death	0.27	birth	-0.03	joined	-0.02
+2=lam	death	-0.15	joined	-0.17
+2=lang	death	-0.36	birth	0.11	joined	0.05
+2=lao	death	0.06
+2=lap	death	0.11
+2=lay	death	0.05
+2=le	death	-0.26
+2=len	death	-0.26	birth	-0.09	joined	0.22
+2=lien	death	0.21	birth	0.04
+2=linh	joined	-0.11
+2=lo	death	-0.47
+2=loc	death	0.09	birth	0.05
+2=loi	death	-0.31
+2=long	death	0.07
+2=lu	death	-0.55
+2=luc	death	0.15
+2=luong	death	0.27	joined	-0.14
+2=ly	death	-0.39	birth	-0.04	joined	0.33
+2=ma	death	-0.06	joined	-0.05
+2=mat	death	0.13	birth	-0.2	joined	-0.25
+2=may	birth	0.04	joined	-0.03
+2=minh	death	0.16
+2=mo	death	0.06	birth	-0.05
+2=moi	death	0.1
+2=mot	death	-0.18	joined	0.2
+2=muong	death	0.32
+2=my	death	0.33	joined	-0.09
+2=nam	death	-0.17	birth	-0.07	joined	0.18
+2=nay	death	-0.2	joined	-0.23
+2=nga	death	0.11
+2=ngay	death	-0.13	birth	-0.06	joined	0.44
+2=nghi	death	-0.28	birth	0.14
+2=nghia	joined	0.35
+2=ngu	birth	0.16	joined	0.12
+2=nguoi	death	-0.81	joined	-0.15
+2=nguyen	death	-0.57
+2=nha	death	-0.27	joined	-0.03
+2=nhan	death	0.07	joined	-0.06
+2=nhap	death	-0.2	birth	0.03	joined	0.49
+2=nhi	death	-0.02	joined	0.23
+2=nho	death	0.05	birth	0.1
+2=ninh	death	0.06
+2=no	death	0.42
+2=noi	death	0.11	joined	-0.04
+2=nui	death	0.04
+2=o	death	-0.27	birth	-0.52	joined	-0.26
+2=ong	death	0.42	joined	-0.11
+2=pha	death	-0.1	joined	-0.02
+2=phai	death	0.18	birth	-0.17	joined	-0.02
+2=pho	death	-0.17	birth	0.22	joined	-0.01
+2=phong	joined	-0.07
+2=phu	death	0.12	birth	0.11
+2=phuc	death	0.35	birth	-0.03
+2=phum	death	-0.02
+2=phuong	death	0.16	birth	-0.03
+2=quan	death	-0.56	birth	0.28	joined	0.58
+2=quang	death	0.52	birth	-0.22
+2=que	death	0.11	birth	0.04
+2=quy	death	-0.14
+2=ra	death	-0.1	birth	-0.13	joined	0.2
+2=ro	death	-0.1	birth	-0.02
+2=roi	death	-0.52	birth	-0.02	joined	0.4
+2=sang	death	-0.22	joined	0.5
+2=sanh	birth	-0.09
+2=si	death	-0.71	birth	0.14	joined	-0.17
+2=sinh	death	-0.33	birth	-0.22	joined	0.32
+2=so	death	-0.17	birth	-0.05
+2=song	death	0.04
+2=su	birth	-0.04	joined	0.08
+2=suoi	death	0.06
+2=sy	death	-0.08
+2=ta	death	-0.13	birth	-0.03	joined	0.29
+2=tai	death	-0.3
+2=tam	death	0.15
+2=tang	death	0.12	joined	-0.01
+2=tap	death	-0.19	birth	-0.05	joined	0.05
+2=tau	death	0.22
+2=tay	death	0.15	birth	-0.05	joined	-0.23
+2=ten	death	-0.03	birth	-0.03	joined	0.03
+2=thai	birth	0.05
+2=thang	death	0.18	birth	-0.16	joined	-0.32
+2=thanh	death	-0.07	birth	0.24
+2=that	death	-0.05	joined	-0.06
+2=thay	death	-0.23	joined	-0.11
+2=the	death	0.23
+2=theo	death	-0.19	birth	0.05
+2=thi	birth	-0.01	joined	-0.09
+2=tho	death	-0.47	joined	-0.03
+2=thon	death	-0.13	birth	0.3
+2=thu	death	0.49	birth	-0.02	joined	-0.37
+2=thung	death	0.02
+2=thuong	death	0.2
+2=thuy	birth	-0.14
+2=tich	death	0.04
+2=tieu	birth	-0.01	joined	0.35
+2=to	death	0.27
+2=toc	death	-0.35	joined	-0.02
+2=toi	death	-0.03	birth	-0.23	joined	0.12
+2=tong	death	0.15	birth	0.01
+2=tra	death	0.02	birth	-0.07	joined	-0.11
+2=tram	death	-0.02	joined	-0.01
+2=tran	death	0.61	birth	-0.07	joined	0.25
+2=trang	death	0.05	birth	-0.03
+2=tren	death	-0.05
+2=tri	death	0.01	birth	0.23	joined	-0.03
+2=trinh	death	-0.35
+2=tro	death	-0.19
+2=trong	death	0.38	joined	0.06
+2=trung	death	-0.05	birth	0.3	joined	-0.12
+2=truong	death	0.15	birth	-0.21	joined	0.18
+2=tu	death	0.02	birth	-0.05	joined	-0.29
+2=tui	death	0.08	joined	0.23
+2=tuong	death	-0.21
+2=uy	death	-0.12	birth	-0.04
+2=va	death	-0.05	joined	-0.03
+2=van	death	0.51	birth	-0.09	joined	-0.28
+2=vao	death	-0.36	birth	-0.05	joined	-0.04
+2=ve	death	-0.4	joined	0.07
+2=vi	death	0.04	birth	0.18	joined	-0.15
+2=vien	death	0.02	birth	-0.07	joined	0.14
+2=viet	death	-0.35	joined	-0.39
+2=vinh	death	0.29
+2=vo	birth	0.2	joined	-0.15
+2=vu	joined	0.05
+2=vua	death	0.05
+2=vung	death	0.1
+2=vuot	death	0.21
+2=xa	death	0.08	birth	0.22
+2=xay	death	-0.18
+2=xe	death	0.4
+2=xuan	death	0.25
+2=y	death	-0.42
+2=yen	death	-0.03	birth	0.13
+3=#	death	-0.27	birth	-0.01	joined	0.19
+3=##	death	-0.41	birth	-0.32	joined	0.47
+3=###	death	-0.17	birth	-0.05
+3=####	death	0.24
+3=$	death	-0.57	birth	-0.13	joined	-0.25
+3=a	death	0.07
+3=ai	death	-0.08	joined	0.3
+3=an	birth	0.03
+3=anh	death	-0.49	joined	-0.02
+3=ay	death	0.1
+3=b	death	0.06	joined	-0.28
+3=ba	death	0.5	birth	-0.01	joined	-0.13
+3=bac	death	-0.37	birth	-0.16	joined	0.43
+3=ban	death	0.27	joined	-0.31
+3=bang	death	-0.43	birth	-0.03
+3=bao	birth	-0.02	joined	-0.01
+3=bat	death	-0.19	birth	-0.02	joined	-0.21
+3=bay	death	0.04
+3=ben	death	-0.45	joined	0.11
+3=bi	death	0.38	joined	-0.02
+3=biet	death	0.48	joined	0.11
+3=binh	death	0.16	birth	0.09
+3=bo	death	-0.14	birth	-0.09	joined	0.18
+3=boc	death	0.14
+3=bom	death	-0.23	joined	-0.11
+3=bui	death	0.08
+3=c	death	-0.2	birth	-0.07	joined	0.06
+3=c1	joined	0.03
+3=c4	birth	0.1
+3=c5	death	0.2
+3=ca	death	-0.02	joined	0.07
+3=cac	death	-0.15
+3=cai	death	0.01
+3=cam	death	-0.02
+3=can	death	0.18	joined	-0.01
+3=canh	death	0.18
+3=cao	death	0.08	joined	-0.02
+3=cat	death	-0.2
+3=cau	death	0.17
+3=chau	death	0.16	birth	-0.01
+3=chet	death	-0.43	joined	-0.03
+3=chi	death	0.09	birth	0.16	joined	-0.12
+3=chien	joined	0.03
+3=chinh	joined	-0.11
+3=cho	death	0.39	birth	-0.02	joined	-0.04
+3=chon	death	0.3
+3=chu	death	0.01
+3=chua	death	0.51	birth	0.16	joined	-0.08
+3=chuyen	death	0.29	birth	-0.01
+3=co	death	0.41
+3=con	death	0.42	birth	-0.03	joined	-0.08
+3=cong	death	0.03	birth	0.03
+3=cu	death	0.46	birth	-0.02
+3=cua	death	-0.13	birth	0.02
+3=cung	death	0.2	joined	-0.13
+3=cuoi	death	0.11
+3=da	death	-0.55	joined	-0.2
+3=dai	death	0.15
+3=dam	death	-0.15	birth	0.02
+3=dan	death	-0.73	birth	0.33	joined	-0.27
+3=dang	death	-0.04	birth	-0.01	joined	-0.04
+3=danh	death	0.5	birth	-0.1	joined	-0.08
+3=dap	death	0.24
+3=dau	death	0.22
+3=de	death	-0.24
+3=dem	death	0.2	joined	-0.04
+3=deo	death	-0.54
+3=di	death	-0.01	joined	0.15
+3=dia	death	0.04
+3=diem	death	0.26
+3=dinh	death	0.46	birth	-0.22	joined	-0.17
+3=do	death	0.32
+3=doan	death	0.59	birth	-0.25	joined	0.07
+3=doi	death	0.11	birth	0.16	joined	0.12
+3=don	death	0.05	joined	-0.24
+3=dong	death	0.54	birth	0.01
+3=du	death	-0.13
+3=duc	death	0.03	birth	-0.05
+3=dung	death	-0.13	joined	-0.09
+3=duoc	death	0.25
+3=duoi	death	0.11
+3=duong	death	-0.07	birth	-0.03	joined	0.25
+3=ghi	joined	0.09
+3=gia	death	-0.21	joined	-0.03
+3=giao	death	-0.19
+3=giay	death	-0.13	birth	-0.04	joined	-0.15
+3=gio	death	0.11	joined	-0.03
+3=gioi	death	0.08
+3=go	birth	-0.06
+3=gui	death	-0.21
+3=ha	death	-0.08	birth	0.13	joined	-0.09
+3=hai	death	-0.06	joined	-0.24
+3=ham	death	0.03
+3=hang	death	-0.39	birth	0.08
+3=hau	joined	-0.2
+3=ho	death	0.14	birth	-0.06	joined	-0.09
+3=hoa	death	-0.02	joined	0.03
+3=hoang	death	0.03	birth	0.01
+3=hoc	death	-0.01	joined	-0.07
+3=hoi	death	-0.25
+3=hom	death	0.02
+3=hong	death	-0.08	birth	-0.1
+3=hop	death	-0.29
+3=hs	death	-0.3	birth	0.48
+3=huan	joined	0.22
+3=hy	death	-0.62	joined	-0.23
+3=keo	death	0.12
+3=khac	death	-0.43
+3=khe	death	0.02
+3=khi	death	0.18	joined	0.04
+3=kho	death	0.17	joined	-0.14
+3=khong	death	-0.18	birth	-0.07	joined	-0.12
+3=khu	death	-0.07	joined	0.22
+3=kia	death	0.07
+3=kich	death	0.33	birth	0.04
+3=kim	death	-0.04	birth	0.05
+3=ky	death	0.29	joined	-0.15
+3=la	death	0.12	birth	0.11	joined	-0.19
+3=lai	death	-0.63	joined	-0.06
+3=lam	death	-0.53	birth	-0.02
+3=lang	death	0.69	birth	-0.04	joined	0.08
+3=lao	death	0.2
+3=lap	birth	0.04
+3=le	death	-0.16
+3=len	death	0.27
+3=lien	death	-0.39
+3=lo	death	-0.26	birth	0.06
+3=loc	death	0.19	birth	0.04
+3=long	death	0.51	birth	0.05	joined	-0.04
+3=lu	death	-0.42
+3=luc	death	0.18
+3=lung	joined	-0.05
+3=luong	death	-0.02	birth	0.03
+3=ly	death	-0.11
+3=ma	death	0.24	birth	-0.04
+3=mai	death	0.1
+3=mang	birth	0.11	joined	0.16
+3=mat	death	0.32	birth	-0.03	joined	-0.08
+3=may	death	-0.45	birth	-0.03	joined	0.04
+3=me	death	-0.09	birth	0.03
+3=minh	death	-0.08	birth	0.1
+3=mo	death	0.2	birth	-0.14	joined	0.36
+3=moi	death	-0.65
+3=mong	death	-0.02
+3=mot	death	-0.56
+3=nam	birth	0.01	joined	-0.48
+3=nay	death	0.32
+3=nga	death	-0.09
+3=ngay	death	0.21	joined	-0.26
+3=nghe	death	-0.43	birth	-0.01	joined	-0.03
+3=nghi	death	-0.06	birth	0.29	joined	-0.02
+3=nghia	birth	-0.03	joined	-0.15
+3=ngo	death	0.35	joined	-0.02
+3=ngoc	death	0.26
+3=ngu	death	-0.2	joined	0.49
+3=nguoi	death	-0.2	birth	-0.03	joined	-0.02
+3=nguyen	death	-0.22	birth	-0.02
+3=nha	death	-0.28	joined	0.31
+3=nhan	death	-0.13
+3=nhi	death	0.29
+3=nhu	birth	-0.02
+3=ninh	death	0.03
+3=no	death	-0.15
+3=noi	death	0.1
+3=ntls	death	-0.05	birth	-0.04	joined	-0.06
+3=nung	birth	0.01
+3=o	death	-0.23	birth	-0.19	joined	-0.33
+3=ong	death	-0.14	birth	-0.1	joined	0.38
+3=pha	death	-0.02
+3=phai	death	-0.08	birth	0.24
+3=phan	death	-0.03	joined	-0.02
+3=phao	joined	-0.04
+3=phat	death	0.14
+3=phi	death	-0.27
+3=pho	death	-0.1
+3=phu	death	0.01	birth	0.18
+3=phuong	death	0.17
+3=qua	death	0.07
+3=quan	death	-0.1	birth	0.16	joined	-0.03
+3=quang	death	-0.07	birth	-0.04	joined	0.24
+3=que	death	0.21
+3=quoc	death	0.03	birth	0.14	joined	-0.1
+3=quy	death	0.23
+3=ra	death	-0.22	joined	-0.08
+3=ro	death	-0.03
+3=roi	death	0.13	birth	-0.08	joined	0.15
+3=sanh	death	0.42
+3=sau	death	-0.02	birth	-0.09	joined	-0.12
+3=si	death	-0.29
+3=sinh	death	0.56	birth	-0.07	joined	-0.19
+3=so	death	-0.48	birth	-0.22	joined	-0.21
+3=son	death	-0.29	joined	0.03
+3=song	birth	0.13
+3=ta	birth	-0.02	joined	-0.05
+3=tai	death	0.62	joined	-0.05
+3=tam	death	0.14	joined	0.24
+3=tan	death	-0.09	joined	0.24
+3=tang	birth	-0.01
+3=tap	death	-0.14
+3=tau	joined	-0.04
+3=tay	birth	0.06	joined	-0.3
+3=ten	death	-0.33	joined	-0.01
+3=thai	death	0.07
+3=tham	death	-0.09
+3=thang	death	-0.45	birth	0.22	joined	-0.48
+3=thanh	death	-0.04	birth	0.15	joined	-0.03
+3=thay	death	-0.41	birth	-0.01	joined	-0.16
+3=theo	death	-0.23	joined	-0.02
+3=thi	joined	0.33
+3=thien	death	0.05
+3=thieu	death	0.11	joined	-0.14
+3=tho	death	-0.06	birth	0.14
+3=thoi	death	0.28
+3=thon	birth	0.05
+3=thong	birth	-0.01	joined	0.07
+3=thu	death	-0.55	joined	-0.35
+3=thuoc	death	0.28	joined	-0.06
+3=thuong	death	-0.32	birth	-0.09	joined	-0.04
+3=tieu	death	0.17
+3=tin	death	-0.03	joined	-0.13
+3=to	death	-0.11	birth	-0.25	joined	-0.14
+3=toi	death	-0.13	birth	-0.06	joined	0.05
+3=tra	death	-0.09
+3=tran	death	0.55	birth	-0.2	joined	-0.03
+3=trang	death	0.25	birth	-0.07
+3=trau	death	0.07
+3=tren	death	0.5	joined	0.21
+3=tri	death	0.06
+3=trinh	death	-0.35	joined	-0.03
+3=tro	death	-0.28	birth	-0.03	joined	-0.06
+3=trong	death	0.15	joined	0.14
+3=trung	death	-0.27	birth	-0.12	joined	0.25
+3=truoc	death	-0.37	joined	-0.17
+3=truong	death	0.17	birth	0.12	joined	0.53
+3=tu	death	0.27	birth	0.09	joined	-0.06
+3=tuong	death	-0.32
+3=uy	joined	-0.21
+3=va	death	-0.11
+3=van	death	-0.33	birth	-0.1	joined	-0.24
+3=vao	death	-0.44	birth	-0.01
+3=vat	death	0.08	birth	0.05
+3=ve	death	-0.43	birth	-0.1	joined	0.07
+3=vi	death	-0.49	birth	0.12	joined	0.18
+3=vien	death	0.18	birth	0.33	joined	-0.05
+3=viet	death	-0.02
+3=vinh	death	0.02
+3=vo	death	0.05	birth	-0.03	joined	0.33
+3=voi	joined	0.11
+3=vu	death	-0.07	joined	0.33
+3=vuong	death	0.02
+3=xa	death	-0.07	joined	0.11
+3=xat	death	0.08
+3=xe	death	0.29
+3=xom	birth	-0.39
+3=xuan	death	-0.25
+3=xung	birth	-0.01	joined	-0.23
+3=xuong	death	0.07
+3=xuyen	death	-0.39	joined	-0.26
+3=y	death	-0.11	joined	-0.02
-1=#	death	-0.43	birth	-0.07
-1=# & nam	death	-0.1	joined	0.07
-1=##	death	0.54
-1=## & ngay	joined	-0.02
-1=###	death	-0.18	birth	-0.2	joined	-0.3
-1=### & hom	death	0.18
-1=### & nam	death	-0.26	joined	-0.04
-1=### & ngay	death	-0.16	joined	-0.02
-1=### & trua	death	0.04
-1=####	death	0.55	birth	-0.9	joined	0.16
-1=#### & ####	death	1.4	birth	-0.74	joined	-0.43
-1=#### & nam	death	-0.11	birth	-0.07	joined	0.02
-1=#### & ngay	death	-0.08
-1=2h	death	0.21
-1=^	death	-0.05	birth	0.22	joined	-0.04
-1=^ & chieu	death	-0.27	birth	0.38
-1=^ & ngay	death	0.11	birth	-0.09
-1=an	death	-0.11	birth	0.01	joined	-0.03
-1=ay	death	-0.33
-1=b	death	0.06	joined	-0.83
-1=b & thang	death	0.21	joined	-0.42
-1=b52	death	0.05
-1=bac	death	0.21	birth	-0.14	joined	-0.16
-1=bac & nam	death	-0.07	birth	-0.13	joined	-0.15
-1=ban	death	0.31	birth	-0.03	joined	-0.17
-1=ban & nam	death	0.1
-1=ban & ngay	death	0.21
-1=bang	death	0.08	joined	-0.19
-1=bao	death	-0.26	birth	0.02	joined	-0.03
-1=bao & ngay	death	-0.17
-1=bat	death	-0.3	birth	-0.04	joined	-0.21
-1=bat & nam	death	-0.03	birth	-0.03	joined	-0.1
-1=bay	death	0.03
-1=be	death	0.09
-1=binh	death	0.23	birth	-0.01	joined	0.08
-1=binh & thang	death	0.11	joined	0.13
-1=bo	death	0.02	joined	-0.01
-1=boc	death	-0.22
-1=bom	death	0.17	joined	-0.02
-1=bua	death	0.16
-1=bua & ##	death	0.11
-1=cam	death	-0.09
-1=can	death	0.09	birth	-0.02
-1=can & nam	death	0.27	birth	-0.02
-1=can & ngay	death	0.17
-1=cap	death	-0.43	birth	-0.29	joined	-0.11
-1=cap & ngay	death	-0.33	birth	-0.15	joined	-0.02
-1=chat	death	-0.06	birth	0.12
-1=chet	death	0.3	birth	-0.04	joined	-0.09
-1=chet & #	death	0.27
-1=chet & ##	death	-0.33
-1=chet & nam	death	0.04
-1=chet & ngay	death	0.29
-1=chi	death	0.28	joined	-0.02
-1=chien	death	-0.16	joined	0.3
-1=cho	death	0.02
-1=co	death	-0.28	birth	0.13	joined	-0.05
-1=cong	death	0.07	birth	-0.01	joined	-0.11
-1=cu	death	-0.33	birth	-0.03	joined	0.1
-1=cu & nam	birth	-0.01
-1=cuoi	death	0.49	joined	0.13
-1=cuong	birth	0.04
-1=da	joined	0.36
-1=dan	death	-0.32	birth	0.59	joined	-0.03
-1=dau	death	0.19	birth	0.12	joined	-0.28
-1=dau & nam	death	0.19	birth	0.15
-1=dau & ngay	death	0.15
-1=day	death	0.07	joined	-0.02
-1=de	death	-0.09	birth	0.13	joined	-0.33
-1=de & #	death	-0.29	joined	-0.04
-1=de & ##	death	0.15
-1=de & ngay	death	-0.25	birth	-0.04	joined	-0.05
-1=den	death	-0.23	birth	-0.12	joined	-0.19
-1=den & ##	death	0.29	joined	-0.11
-1=den & ####	death	-0.5	birth	-0.01	joined	-0.25
-1=den & nam	death	0.2	joined	-0.14
-1=den & ngay	death	-0.09	joined	0.06
-1=den & thang	death	-0.31	joined	0.13
-1=di	death	-0.87	birth	-0.54	joined	1.53
-1=di & #	death	-0.11	joined	0.13
-1=di & nam	death	-0.29	birth	-0.39	joined	0.86
-1=di & thang	death	-0.3	birth	-0.09	joined	0.51
-1=dich	death	-0.16
-1=dinh	death	-0.33	joined	-0.01
-1=do	death	0.41	birth	-0.07	joined	-0.14
-1=do & nam	death	0.05	birth	-0.03
-1=do & thang	joined	-0.05
-1=doan	death	0.21	birth	-0.07	joined	0.19
-1=doi	death	-0.14	birth	-0.17	joined	0.32
-1=doi & #	joined	0.1
-1=doi & ##	joined	0.12
-1=doi & ####	death	-0.12	birth	-0.01	joined	0.23
-1=doi & nam	death	-0.06	joined	-0.04
-1=doi & ngay	death	0.29
-1=doi & thang	death	-0.03	joined	0.06
-1=dong	death	-0.34	joined	-0.01
-1=dot	death	-0.52	birth	-0.09	joined	0.75
-1=dot & #	death	-0.24	joined	0.4
-1=dot & thang	death	-0.24	birth	-0.03	joined	0.45
-1=duc	death	0.05
-1=dung	death	0.09
-1=dung & ram	death	0.14
-1=duong	death	-0.25	birth	-0.14	joined	0.38
-1=duong & ngay	death	-0.4	joined	0.41
-1=gan	death	0.35
-1=ghi	death	0.48	birth	-0.06	joined	0.02
-1=ghi & ##	death	0.78
-1=ghi & ngay	death	-0.44	joined	0.19
-1=gia	death	0.19	birth	0.04	joined	-0.09
-1=giay	death	-0.06
-1=gio	death	0.58	joined	-0.18
-1=gio & ##	death	0.48
-1=gio & chieu	death	0.22
-1=gio & ngay	death	-0.18
-1=gio & sang	joined	-0.08
-1=gio & trua	death	0.06
-1=gui	joined	-0.15
-1=hai	death	0.14
-1=ham	death	0.43
-1=ho	birth	-0.03	joined	0.17
-1=hoa & ngay	death	0.06
-1=hoang	death	-0.11	birth	0.06	joined	-0.06
-1=hoi	death	0.29	birth	-0.33
-1=hoi & ####	death	-0.63	birth	-0.15	joined	0.1
-1=hoi & nam	death	0.45	birth	-0.06	joined	0.03
-1=hoi & thang	death	0.05	birth	-0.01	joined	-0.14
-1=hs	death	0.52	birth	-0.21	joined	-0.16
-1=hs & #	death	0.38	birth	-0.04	joined	-0.06
-1=hs & ##	death	0.23	birth	-0.05	joined	-0.02
-1=hs & ####	death	0.51	birth	-0.03
-1=hs & nam	death	0.1
-1=hung	death	-0.12
-1=ke	death	0.18	joined	-0.09
-1=ke & nam	death	0.51	joined	-0.09
-1=khanh	death	-0.16
-1=khe	death	0.11
-1=kich	death	0.55	birth	-0.01	joined	-0.02
-1=ky	death	-0.37	joined	-0.08
-1=ky & ##	death	-0.15
-1=ky & ngay	death	-0.28
-1=la	death	0.03	birth	0.21	joined	0.17
-1=la & ##	death	0.39	birth	-0.03	joined	-0.04
-1=la & nam	death	-0.06	joined	0.28
-1=la & ngay	death	-0.22	joined	0.2
-1=la & thang	death	0.02	joined	0.15
-1=lai	death	0.38	joined	-0.06
-1=lam	death	-0.12	birth	-0.21	joined	-0.04
-1=lam & ngay	death	-0.13
-1=lan	death	-0.12	birth	-0.14	joined	0.03
-1=lan & dau	birth	-0.08	joined	0.27
-1=lang	joined	-0.11
-1=lao	death	0.08
-1=lap	death	0.11	birth	-0.03
-1=le	death	-0.02
-1=linh	death	-0.39	birth	-0.11	joined	0.71
-1=linh & thang	death	-0.09	birth	-0.04	joined	0.1
-1=lo	death	-0.21	birth	-0.05
-1=loc	death	0.3	joined	-0.05
-1=loi	death	0.1	birth	-0.02
-1=lon	death	0.24
-1=lu	death	0.07	joined	-0.02
-1=luc	joined	-0.06
-1=lut	death	-0.16
-1=ly	death	-0.01	joined	0.26
-1=ma	joined	-0.01
-1=mai	death	-0.01
-1=mai & nam	death	-0.08
-1=mang	birth	-0.06	joined	-0.21
-1=mat	death	0.1	birth	-0.32	joined	-0.29
-1=mat & #	death	0.26
-1=mat & ##	death	0.41	joined	-0.01
-1=mat & ####	death	-0.08	birth	-0.16
-1=mat & dem	death	-0.07
-1=mat & nam	death	-0.49	birth	-0.01
-1=mat & ngay	death	0.4
-1=min	death	-0.16
-1=my	death	0.38	joined	-0.12
-1=my & ngay	death	0.13
-1=nam	death	-0.43	joined	-0.11
-1=nang	death	-0.41
-1=nay	death	-0.15
-1=ngay	death	0.13	birth	-0.07	joined	0.1
-1=nghia	death	-0.29	birth	0.06	joined	-0.03
-1=ngu	death	-0.39	birth	-0.25	joined	0.23
-1=ngu & #	death	-0.16	birth	-0.08	joined	0.01
-1=ngu & ##	death	-0.1	joined	0.17
-1=ngu & ####	birth	-0.07
-1=ngu & nam	joined	-0.23
-1=ngu & ngay	joined	0.08
-1=ngu & thang	death	-0.1	joined	0.31
-1=nguyen	death	0.49	birth	-0.18	joined	-0.07
-1=nha	death	-0.15	birth	-0.06	joined	0.14
-1=nha & nam	death	-0.02
-1=nhan	death	-0.36	birth	0.03	joined	-0.1
-1=nho	death	0.43	joined	0.19
-1=ninh	birth	0.09	joined	-0.08
-1=ninh & ####	death	0.03	birth	0.13
-1=nn	death	-0.12	joined	0.39
-1=nn & #	death	-0.07	joined	0.2
-1=nn & ##	joined	0.12
-1=no	death	-0.22	joined	0.35
-1=noi	joined	-0.05
-1=noi & nam	death	-0.05
-1=nop	death	-0.09
-1=nuoc	death	0.02	joined	-0.05
-1=ong	death	0.15	joined	-0.01
-1=phai	death	-0.62	joined	-0.05
-1=phai & ####	death	-0.25	joined	-0.04
-1=pho	death	0.5
-1=phu	death	-0.13	joined	0.2
-1=quan	death	0.12	birth	-0.12	joined	0.17
-1=quan & #	death	-0.28	joined	0.13
-1=quan & ##	joined	0.17
-1=quan & ngay	death	0.21
-1=que	death	-0.17
-1=que & nam	death	-0.06
-1=ra	death	-0.06	joined	-0.02
-1=ret	death	0.3
-1=roi	death	0.2	joined	-0.14
-1=s	death	0.52	birth	-0.09	joined	-0.18
-1=s & ##	death	0.13	birth	-0.11	joined	-0.04
-1=s & ####	death	0.26	joined	-0.07
-1=san	death	-0.25
-1=sanh	death	0.05	birth	0.69	joined	-0.4
-1=sanh & ####	death	-0.3	birth	0.43	joined	-0.16
-1=sanh & nam	death	-0.05	birth	0.35	joined	-0.2
-1=sat	death	-0.14
-1=sinh	death	-0.55	birth	1.3	joined	-1.17
-1=sinh & #	death	-0.48	birth	0.08
-1=sinh & ##	death	-0.38	birth	0.38	joined	-0.14
-1=sinh & ####	death	0.58	birth	-0.1	joined	-0.33
-1=sinh & dem	death	-0.43
-1=sinh & khoang	death	-0.33	birth	0.27
-1=sinh & mua	death	0.07
-1=sinh & mung	death	0.21	birth	0.15
-1=sinh & nam	death	0.02	birth	0.74	joined	-0.54
-1=sinh & ngay	death	-0.13	birth	0.51	joined	-0.13
-1=sinh & thang	death	0.09	birth	0.02
-1=sn	death	-0.38	birth	0.69	joined	-0.27
-1=sn & ##	death	-0.06	birth	0.25	joined	-0.04
-1=sn & ####	death	-0.28	birth	0.46	joined	-0.17
-1=so	death	-0.26
-1=son	death	-0.07
-1=ta	death	0.05	birth	-0.13
-1=tam	birth	0.01
-1=tang	death	-0.1
-1=tang & nam	death	-0.05
-1=tap	death	-0.09
-1=tap & ####	death	-0.04
-1=tay	death	-0.18	birth	-0.09
-1=tay & nam	death	-0.14	birth	-0.07
-1=thai	death	0.02	joined	-0.3
-1=thang	death	0.1
-1=thanh	birth	-0.04	joined	-0.24
-1=that	death	0.05
-1=thay	death	0.13	joined	-0.05
-1=thi	death	0.3	joined	-0.14
-1=thien	death	0.25	birth	0.08	joined	-0.15
-1=tho	birth	-0.05	joined	-0.15
-1=thu	death	-0.24	joined	-0.13
-1=thuong	death	-0.05
-1=thuy	death	-0.57	joined	0.29
-1=tich	death	-0.3	birth	-0.07
-1=tiep	death	0.13
-1=tinh	death	0.37	birth	-0.04	joined	0.1
-1=tnxp	death	0.14	birth	-0.01	joined	0.02
-1=to	birth	-0.01	joined	-0.04
-1=toi	death	-0.01	birth	-0.18	joined	-0.24
-1=toi & ####	death	-0.36	birth	-0.11	joined	-0.07
-1=toi & nam	death	-0.1
-1=toi & ngay	death	0.11	joined	-0.04
-1=tra	death	-0.22	joined	-0.23
-1=tran	death	0.03	joined	-0.13
-1=tran & ##	death	0.16
-1=tran & ngay	death	-0.17
-1=trang	birth	-0.06	joined	-0.01
-1=tri	death	-0.19
-1=trong	death	-0.02	birth	0.08	joined	-0.03
-1=trong & nam	death	0.37
-1=truong	death	0.17	birth	-0.14	joined	-0.39
-1=truong & ##	death	0.15	birth	-0.14	joined	-0.02
-1=tu	death	-1.2	birth	-0.43	joined	0.46
-1=tu & ####	death	-0.45	birth	-0.02	joined	0.48
-1=tu & nam	death	-0.78	birth	-0.29	joined	0.11
-1=tu & thang	death	-0.13	birth	-0.04
-1=tuc	death	0.5	birth	0.22	joined	-0.13
-1=tuc & ngay	death	0.26	joined	-0.02
-1=tuyen	death	-0.28	birth	-0.05	joined	0.02
-1=vao	death	-0.13	joined	-0.04
-1=vao & ##	death	-0.38
-1=vao & ngay	death	0.06
-1=ve	death	-0.48	birth	-0.11	joined	-0.13
-1=ve & nam	death	-0.14	birth	-0.09	joined	-0.04
-1=vi	death	-0.13	joined	-0.07
-1=viet	death	-0.39	birth	-0.04	joined	-0.11
-1=viet & ##	death	-0.31
-1=viet & ngay	birth	-0.02	joined	-0.05
-1=vinh	death	-0.11	birth	0.04	joined	-0.17
-1=vu	birth	-0.04	joined	0.41
-1=xa	death	0.12	birth	-0.04
-1=xoai	death	0.03
-1=xuong	death	0.55	birth	-0.13
-1=xuyen	death	-0.2	joined	0.29
-2=#	death	-0.07	joined	0.04
-2=##	death	0.04	birth	-0.05	joined	-0.21
-2=###	death	-0.89	birth	-0.09
-2=####	death	0.16	birth	-0.1	joined	0.16
-2=^	birth	0.17	joined	-0.06
-2=a	death	0.21
-2=an	death	0.69	birth	-0.01	joined	-0.01
-2=anh	death	-0.26	birth	0.06	joined	-0.06
-2=ba	death	-0.16	birth	0.31	joined	0.05
-2=bac	death	0.36	birth	-0.05	joined	-0.39
-2=bai	death	-0.06	joined	-0.03
-2=ban	death	0.47	birth	-0.2
-2=bang	birth	0.12
-2=bao	death	-0.14	joined	-0.03
-2=bau	death	0.26
-2=bay	birth	0.05
-2=ben	death	-0.03	joined	-0.05
-2=bi	death	-0.02	birth	-0.01	joined	-0.22
-2=bia	death	-0.06
-2=binh	death	-0.41	joined	-0.18
-2=bo	death	-0.09	birth	-0.11	joined	0.19
-2=bom	death	0.02
-2=bua	death	0.01
-2=ca	death	0.44
-2=cai	death	-0.33
-2=cam	death	-0.17	birth	-0.08
-2=can	death	0.05	birth	-0.11	joined	-0.05
-2=canh	birth	0.25	joined	-0.01
-2=cao	death	0.2	joined	-0.22
-2=cau	death	0.28
-2=chet	death	0.26	joined	-0.03
-2=chi	death	0.36	birth	-0.41
-2=chien	death	-0.13	joined	-0.4
-2=cho	death	0.1	joined	-0.07
-2=chot	death	-0.03
-2=chu	death	0.38
-2=chung	death	0.27
-2=chuong	death	0.49	birth	-0.15
-2=co	death	0.7	birth	-0.09	joined	-0.21
-2=coi	death	0.16	joined	-0.08
-2=con	death	-0.05
-2=cong	death	-0.41	joined	-0.05
-2=cu	death	0.21	birth	-0.01	joined	0.11
-2=cua	death	-0.01
-2=cung	death	0.64	joined	0.56
-2=cuoc	death	-0.08
-2=cuoi	death	-0.7	birth	-0.03
-2=da	death	-0.61	birth	-0.08	joined	-0.15
-2=dak	death	0.37	birth	-0.01	joined	-0.03
-2=dan	death	0.52	joined	-0.4
-2=dang	death	-0.02	birth	0.32
-2=danh	death	-0.21	birth	0.2
-2=dau	death	-0.07
-2=day	death	0.23	joined	-0.05
-2=dem	death	0.24
-2=di	birth	-0.29	joined	0.25
-2=dinh	death	-0.21	birth	0.35	joined	-0.41
-2=do	death	-0.05	birth	-0.02	joined	0.19
-2=doan	death	0.01	birth	-0.12	joined	0.36
-2=doc	death	0.13
-2=doi	death	0.52	birth	-0.14	joined	0.07
-2=don	death	-0.09
-2=dong	death	0.58	birth	-0.16	joined	-0.31
-2=du	death	0.43	birth	-0.01	joined	-0.03
-2=duc	death	0.06	birth	0.1	joined	-0.22
-2=duoc	death	-0.3
-2=duong	death	0.01	birth	0.01
-2=em	death	-0.13	birth	-0.04	joined	0.22
-2=f320	death	0.02	joined	-0.01
-2=ghi	death	0.27	joined	-0.07
-2=gia	death	-0.25	joined	0.05
-2=giang	birth	0.02	joined	-0.06
-2=giay	death	-0.26	birth	-0.01	joined	-0.14
-2=gio	death	-0.1
-2=gui	death	-0.04
-2=h	death	0.71	birth	-0.34	joined	-0.06
-2=ha	death	-0.15	birth	0.11	joined	-0.07
-2=hai	death	0.1	birth	-0.06	joined	-0.22
-2=hi	death	0.44	birth	-0.11
-2=hien	birth	0.02
-2=hinh	death	-0.39	joined	0.42
-2=ho	death	-0.24
-2=hoa	death	0.04	birth	-0.1	joined	0.25
-2=hoi	death	-0.38
-2=hom	death	-0.08	birth	0.34	joined	-0.01
-2=hs	death	-0.14
-2=hung	death	0.13	birth	0.02
-2=huong	death	0.07	joined	-0.03
-2=huu	death	-0.05	birth	0.2
-2=huyen	death	-0.35	joined	0.06
-2=hy	death	0.27	birth	-0.38	joined	-0.03
-2=ke	death	-0.2
-2=khai	death	0.18
-2=khang	death	0.18	birth	-0.1	joined	0.3
-2=khoan	death	-0.27	joined	0.27
-2=khoat	death	-0.18	birth	0.09
-2=khoi	death	0.07
-2=khong	death	-0.49	joined	-0.05
-2=kich	death	0.5
-2=kim	death	-0.03	birth	0.1	joined	-0.01
-2=kinh	death	-0.31
-2=ky	death	0.47	birth	-0.08	joined	0.09
-2=la	death	0.21	joined	-0.02
-2=lai	death	-0.07	birth	-0.1	joined	-0.23
-2=lam	death	-0.33
-2=lan	death	0.44	joined	-0.06
-2=lang	death	0.02	joined	0.24
-2=lao	joined	-0.15
-2=lay	death	0.09
-2=le	death	-0.29	joined	0.27
-2=len	death	-0.24	joined	0.63
-2=lien	death	0.28
-2=lo	death	0.59	birth	0.01
-2=loc	death	0.03	birth	-0.18
-2=loi	death	-0.07	birth	0.08
-2=long	death	-0.2	birth	-0.1	joined	-0.1
-2=luc	death	0.42
-2=luu	birth	-0.44
-2=ly	birth	0.01
-2=ma	death	-0.12
-2=mat	death	0.12	birth	-0.01	joined	-0.13
-2=may	birth	-0.03	joined	0.35
-2=me	death	-0.51	birth	-0.08	joined	-0.04
-2=minh	death	-0.24	joined	-0.03
-2=mo	death	-0.3	birth	-0.02	joined	-0.06
-2=moi	death	-0.05
-2=mot	death	0.16	birth	-0.1	joined	0.09
-2=muoi	death	-0.35	birth	0.12	joined	-0.08
-2=muong	death	0.09
-2=my	death	0.71
-2=na	death	-0.1
-2=nam	death	-0.48	birth	0.1	joined	0.14
-2=nay	death	0.28	birth	-0.03	joined	-0.06
-2=nga	death	0.17
-2=ngan	death	-0.05	joined	0.14
-2=ngay	death	-0.83	birth	0.1	joined	0.3
-2=nghe	death	0.3
-2=nghia	death	-0.16	birth	-0.02	joined	0.43
-2=ngoc	death	-0.09	birth	0.22
-2=ngu	death	-0.33	birth	-0.08	joined	0.4
-2=nguoi	death	-0.03
-2=nha	death	-0.12	birth	0.15	joined	-0.16
-2=nhan	death	-0.13
-2=nhap	death	-0.42	birth	-0.24	joined	0.75
-2=nho	death	0.19
-2=nhu	death	-0.07	birth	0.18	joined	-0.01
-2=nhung	death	-0.25	joined	-0.01
-2=nhuong	death	-0.1
-2=ninh	death	-0.31	joined	0.09
-2=no	death	0.14	birth	0.27	joined	0.07
-2=noi	death	0.21
-2=o	death	-0.13
-2=ong	death	0.11	birth	0.07
-2=pha	death	0.38	joined	-0.01
-2=phao	death	0.02
-2=phat	death	-0.24
-2=phong	death	-0.06	birth	0.14
-2=phu	death	-0.4	joined	-0.13
-2=phuc	death	0.17
-2=qua	death	-0.16	joined	-0.04
-2=quan	death	-0.31	birth	-0.05	joined	0.45
-2=quang	death	-0.01	birth	0.06	joined	-0.15
-2=quoc	death	-0.15	joined	0.19
-2=quy	death	-0.22
-2=ra	death	-0.69	birth	-0.21	joined	-0.25
-2=rach	death	0.05
-2=ro	death	-0.14
-2=roi	death	-0.32	birth	-0.06	joined	0.08
-2=sa	death	0.2	birth	0.05	joined	-0.09
-2=sang	death	-0.1	joined	-0.3
-2=sau	death	-0.08	birth	0.04	joined	-0.08
-2=si	death	0.29	joined	-0.02
-2=sinh	death	-0.08	birth	0.13	joined	-0.05
-2=so	death	-0.45	birth	-0.07	joined	-0.04
-2=son	death	-0.1	birth	0.04	joined	0.19
-2=song	death	-0.68	birth	-0.12
-2=sot	death	0.3
-2=su	death	-0.27	joined	-0.06
-2=suoi	death	0.37
-2=suu	death	-0.27	birth	0.24	joined	0.26
-2=ta	death	0.26
-2=tai	birth	-0.05	joined	-0.7
-2=tam	birth	-0.09
-2=tan	death	0.11	birth	-0.05
-2=tay	death	0.3	birth	0.02
-2=tb	death	-0.05	joined	-0.01
-2=thach	death	-0.04	joined	-0.01
-2=thai	death	0.16	joined	-0.12
-2=thang	death	0.07
-2=thanh	birth	0.06
-2=the	death	-0.1
-2=thi	death	-0.26	birth	0.35	joined	-0.29
-2=thien	birth	0.11	joined	-0.04
-2=thinh	death	-0.03	birth	0.07
-2=tho	death	-0.16	joined	0.24
-2=thoat	death	-0.03	birth	-0.01	joined	0.27
-2=thu	birth	0.07	joined	-0.17
-2=thuc	birth	0.03
-2=thuong	death	-0.29	birth	-0.03
-2=thuy	death	0.2
-2=tien	death	-0.29	birth	-0.02
-2=tim	death	-0.09	joined	-0.02
-2=tin	death	0.08	joined	-0.05
-2=tinh	death	0.1
-2=tnxp	death	0.05
-2=to	death	0.02	birth	-0.01	joined	0.21
-2=toan	birth	0.02
-2=toi	death	0.29	birth	0.01	joined	-0.18
-2=tong	death	-0.35	birth	-0.05	joined	0.23
-2=tram	death	-0.17	joined	-0.02
-2=tran	death	-0.09
-2=trang	death	0.02
-2=trao	death	-0.29	joined	-0.25
-2=tri	death	-0.04
-2=trong	death	-0.12	birth	0.29	joined	-0.03
-2=trung	death	0.08	birth	-0.02
-2=truong	death	-0.13	birth	-0.05	joined	-0.01
-2=tu	death	-0.56	joined	0.24
-2=tuc	death	0.09
-2=tuong	death	0.07
-2=tuyen	death	-0.03
-2=van	death	-0.13	birth	0.68	joined	-0.18
-2=vao	death	-0.28	birth	-0.06	joined	0.19
-2=ve	death	-0.81	birth	-0.12	joined	-0.27
-2=vi	death	0.01	birth	-0.01	joined	-0.06
-2=vien	birth	-0.05
-2=viet	death	-0.09	joined	-0.02
-2=vinh	birth	-0.03	joined	0.16
-2=vu	death	-0.09	joined	0.62
-2=vuon	death	-0.11
-2=xa	death	0.05	birth	-0.1	joined	-0.09
-2=xuan	birth	0.11	joined	-0.1
-2=y	joined	-0.02
-3=#	death	-0.49	joined	-0.29
-3=##	death	0.23	birth	-0.03	joined	-0.19
-3=###	death	-0.37	birth	-0.02	joined	0.27
-3=####	death	-0.23	joined	-0.17
-3=^	death	-0.09	birth	0.17	joined	-0.06
-3=a	death	0.28
-3=ai	death	-0.07
-3=an	death	-0.6	joined	0.14
-3=anh	death	-0.06	birth	-0.07	joined	0.37
-3=ap	death	0.15
-3=ba	death	0.12	birth	-0.02	joined	-0.26
-3=bac	death	-0.5	birth	-0.05	joined	0.49
-3=ban	death	-0.03	joined	-0.05
-3=bao	death	-0.15	birth	-0.1	joined	-0.08
-3=bay	death	-0.03
-3=ben	death	0.03	joined	-0.09
-3=bi	birth	-0.04
-3=bien	joined	-0.19
-3=biet	death	0.26
-3=binh	death	-0.53	birth	-0.01	joined	-0.12
-3=bo	death	0.01	joined	0.34
-3=bom	death	0.12
-3=bot	death	0.61
-3=bung	death	-0.02
-3=c	death	-0.16
-3=c2	death	-0.08
-3=cac	death	-0.13
-3=cam	death	-0.37
-3=can	death	0.09	birth	0.08	joined	-0.04
-3=canh	death	0.11
-3=cao	death	-0.26	birth	0.11	joined	0.1
-3=cau	death	0.44	birth	0.01
-3=chau	death	0.03	joined	0.29
-3=chet	death	0.4
-3=chi	death	0.17	joined	0.23
-3=cho	death	-0.36
-3=chon	death	0.28
-3=chong	death	0.04	birth	-0.02	joined	-0.1
-3=chu	death	0.15	birth	0.14	joined	-0.31
-3=co	death	-0.08
-3=con	death	-0.11	joined	-0.03
-3=cong	death	0.43	birth	-0.34	joined	-0.11
-3=cu	death	0.27	birth	-0.02	joined	-0.22
-3=cua	death	-0.25	joined	-0.01
-3=cung	death	0.01	birth	-0.03	joined	0.22
-3=d3	death	-0.46
-3=dac	death	-0.38
-3=dai	death	-0.34	joined	-0.01
-3=dam	death	0.29
-3=dan	death	-0.04
-3=dang	death	0.39	birth	0.1
-3=danh	death	-0.11
-3=dao	death	0.18	joined	0.09
-3=dap	death	0.04	joined	-0.1
-3=dau	death	-0.02
-3=de	death	0.11	birth	-0.06
-3=den	death	-0.25	joined	-0.03
-3=deo	death	0.37	joined	-0.01
-3=di	death	-0.37	birth	-0.27	joined	1.19
-3=dia	death	-0.14	joined	0.08
-3=diem	death	0.12
-3=dinh	death	-0.23	birth	-0.26	joined	0.31
-3=do	death	0.36	birth	0.2	joined	-0.28
-3=doan	death	0.17	birth	-0.03	joined	-0.07
-3=doc	death	0.38
-3=doi	death	0.03	birth	-0.17	joined	0.43
-3=don	joined	-0.05
-3=dong	death	0.19	birth	0.22
-3=du	death	0.44
-3=dua	death	-0.27	joined	-0.03
-3=duc	death	-0.13	birth	0.19
-3=dung	death	-0.37	birth	-0.01	joined	-0.03
-3=duoc	joined	-0.11
-3=duong	death	-0.06	birth	0.16	joined	0.05
-3=duy	death	-0.04	birth	0.03
-3=e64	death	0.02	joined	-0.01
-3=em	death	0.02	joined	-0.04
-3=f3	death	0.1
-3=f325	death	0.03
-3=gan	death	-0.26
-3=ghi	death	-0.44	joined	-0.04
-3=gia	death	0.25	joined	-0.45
-3=giang	joined	-0.24
-3=giao	death	0.15
-3=giay	death	0.1	joined	-0.02
-3=go	death	0.43
-3=gui	birth	-0.02	joined	-0.07
-3=ha	death	0.12
-3=hai	death	-0.44	birth	0.28	joined	0.09
-3=hi	death	0.1
-3=ho	death	-0.19	joined	-0.02
-3=hoa	death	-0.15	birth	-0.25	joined	-0.16
-3=hoi	death	0.08	birth	0.09	joined	-0.11
-3=hom	death	0.13	joined	-0.04
-3=hong	death	0.06	joined	-0.07
-3=huu	death	-0.08	birth	0.14	joined	-0.1
-3=huy	death	0.15	joined	-0.05
-3=huyen	death	-0.31	joined	0.18
-3=hy	death	-0.08
-3=ket	death	-0.11	birth	-0.14	joined	-0.2
-3=khac	death	-0.24
-3=khe	death	0.04
-3=khoang	death	0.22
-3=khoi	death	0.14
-3=khong	death	0.16	joined	-0.09
-3=khu	death	0.23	joined	-0.13
-3=kich	death	0.36
-3=kim	death	-0.24	birth	0.08
-3=kinh	death	0.02
-3=ky	birth	0.21	joined	-0.12
-3=la	death	-0.07	birth	0.15	joined	-0.11
-3=lac	death	-0.15
-3=lai	death	0.32	joined	-0.3
-3=lam	death	0.17	joined	-0.09
-3=lang	death	0.19
-3=lay	death	-0.3
-3=le	death	0.06	birth	0.04	joined	-0.15
-3=len	death	-0.54	joined	-0.12
-3=linh	death	-0.28	joined	0.12
-3=long	death	-0.24	joined	-0.13
-3=luc	death	0.22	joined	-0.17
-3=luu	death	0.35	joined	0.1
-3=mai	birth	0.07
-3=mat	death	-0.04	birth	-0.06	joined	-0.04
-3=may	death	0.27	joined	0.18
-3=me	death	0.06	joined	-0.12
-3=mien	death	-0.12	joined	-0.05
-3=minh	death	-0.44	birth	-0.07	joined	0.16
-3=mo	death	-0.27	joined	0.38
-3=ngay	death	0.88
-3=nghe	death	-0.17	joined	0.33
-3=nghia	death	-0.08	joined	0.43
-3=ngo	death	-0.17	joined	-0.04
-3=ngoc	death	0.03	birth	0.07	joined	-0.01
-3=ngu	death	-0.17	joined	-0.12
-3=nguoi	death	0.03
-3=nguyen	death	-0.49	birth	0.3	joined	-0.02
-3=nha	death	0.01	joined	-0.01
-3=nhan	death	-0.2
-3=nhap	death	-0.33	birth	-0.08	joined	0.4
-3=nho	death	-0.23
-3=nhu	birth	0.14
-3=noi	death	-0.18
-3=ntls	death	-0.1	birth	-0.11
-3=o	death	0.31	birth	-0.2	joined	-0.43
-3=ong	death	-0.11	birth	-0.02	joined	0.31
-3=phai	death	-0.03
-3=pham	death	-0.14	birth	0.27	joined	-0.26
-3=phan	death	-0.54
-3=phong	death	0.07	birth	-0.09
-3=phu	death	-0.66	birth	0.07	joined	-0.23
-3=phuong	death	-0.06
-3=quan	death	0.05	joined	0.01
-3=quang	death	0.21	joined	-0.05
-3=que	death	0.01
-3=quoc	death	-0.04	birth	-0.05	joined	0.18
-3=ra	death	-0.05	joined	-0.05
-3=rang	death	0.1
-3=roi	death	-0.07	joined	-0.14
-3=ruyen	death	0.25
-3=sa	death	0.18	birth	-0.06
-3=san	death	0.1
-3=sang	death	-0.26	joined	-0.28
-3=sau	death	-0.56	joined	0.17
-3=si	death	-0.32
-3=sinh	death	0.03	birth	-0.04
-3=sn	joined	0.16
-3=so	death	-0.25	birth	-0.14	joined	-0.11
-3=son	death	-0.45	birth	0.01	joined	-0.14
-3=song	death	0.04
-3=su	death	0.36	birth	-0.09
-3=ta	death	-0.04	birth	0.11
-3=tai	death	-0.35	birth	-0.15	joined	-0.06
-3=tam	death	-0.43	joined	-0.02
-3=tan	death	-0.04	birth	0.05
-3=tap	death	-0.28
-3=tau	death	0.2	birth	0.12	joined	-0.06
-3=tay	death	0.47	joined	-0.24
-3=ten	birth	-0.14
-3=thach	birth	0.17
-3=thai	death	0.05
-3=tham	death	-0.13	birth	0.03	joined	0.06
-3=thang	death	-0.13	birth	0.19
-3=thanh	death	0.12	birth	-0.1	joined	-0.14
-3=thap	death	-0.11	joined	-0.02
-3=the	death	0.06
-3=thi	death	0.54	birth	-0.24	joined	-0.19
-3=thieu	birth	0.07
-3=tho	death	0.04
-3=thoan	death	0.15
-3=thon	death	-0.31
-3=thu	death	0.07	joined	-0.23
-3=thuoc	death	0.19
-3=thuong	death	-0.14	birth	-0.01	joined	-0.03
-3=tien	death	0.15	birth	-0.03	joined	0.1
-3=tinh	death	-0.33	birth	0.01	joined	0.2
-3=tnxp	death	0.06
-3=toc	birth	0.03
-3=toi	death	0.2	birth	-0.24	joined	-0.13
-3=tran	death	0.5	birth	0.15	joined	-0.04
-3=trang	death	0.1	birth	-0.03	joined	-0.06
-3=tren	death	0.43
-3=trong	death	0.15	birth	-0.1	joined	-0.15
-3=trung	death	0.14	birth	0.01	joined	-0.13
-3=truong	birth	-0.13	joined	-0.3
-3=tu	death	0.13	birth	-0.09	joined	-0.11
-3=va	death	-0.1
-3=van	death	-0.22	birth	0.49	joined	0.07
-3=vang	joined	0.23
-3=vao	death	0.01	birth	-0.06	joined	-0.38
-3=ve	death	-0.01	birth	-0.34	joined	0.1
-3=vi	death	-0.12	joined	-0.01
-3=vien	death	-0.07	joined	-0.16
-3=viet	death	-0.09	joined	0.44
-3=vinh	death	0.07
-3=vo	death	-0.07	birth	0.15
-3=voi	joined	0.32
-3=vong	death	0.04	joined	-0.02
-3=vu	death	-0.07	birth	0.21	joined	0.21
-3=xa	death	-0.06	birth	-0.14
-3=xuan	birth	0.14
after martyr	death	0.08	birth	1.15	joined	-0.16
after other	death	-0.08	birth	-0.09	joined	-0.31
after teller	death	-0.05	birth	-1.13	joined	-0.16
ahead of martyr	death	0.48	birth	-0.24	joined	-0.14
ahead of other	death	-0.44	birth	0.22	joined	-0.33
ahead of teller	death	0.47	birth	-0.04	joined	-0.22
before (	death	-0.38	birth	0.63	joined	-0.33
before )	death	-0.14	birth	0.26	joined	-0.3
before ,	death	0.03	birth	-0.16	joined	-0.66
before -	death	0.61	birth	-0.32	joined	-0.76
before .	death	0.18	birth	-0.13	joined	-0.05
before /	joined	-0.13
before :	death	-0.17	joined	0.43
before ;	death	0.2	birth	-0.01	joined	-0.46
before blank	death	-0.49	birth	-0.8	joined	-0.2
before line	death	-0.9	birth	-0.19
before |	death	0.14	birth	0.26	joined	0.11
before –	death	0.34	birth	0.02	joined	-0.05
before:again	death	-0.01	birth	-0.53	joined	0.07
before:again:0	death	0.03	joined	-0.04
before:again:1	death	-0.29	birth	-0.33	joined	0.02
before:again:12	death	0.36	birth	-0.02	joined	-0.06
before:again:2	death	0.1	joined	0.09
before:again:5	death	-0.18	birth	-0.04	joined	0.11
before:again:far	death	-0.15
before:alive	death	-0.79	birth	-0.02	joined	-0.08
before:alive:2	death	0.1
before:alive:5	death	-0.23	joined	-0.15
before:alive:far	death	-0.56	joined	0.1
before:at	death	-0.14	birth	-0.51	joined	-0.52
before:at:0	death	0.24	birth	-0.2	joined	0.14
before:at:1	death	-0.33	birth	-0.32	joined	-0.25
before:at:12	death	-0.43	birth	0.18	joined	-0.23
before:at:2	death	0.09	birth	-0.36	joined	-0.05
before:at:5	death	0.1	birth	-0.46	joined	-0.44
before:at:far	death	0.13	birth	0.19	joined	0.13
before:battle	death	0.99	birth	-0.07	joined	-1.02
before:battle:0	death	0.57	birth	-0.1	joined	-0.15
before:battle:1	death	0.09
before:battle:12	death	-0.06	joined	-0.25
before:battle:2	death	0.42	birth	-0.06	joined	-0.27
before:battle:5	death	0.65	joined	-0.35
before:battle:far	death	-0.39	birth	0.05	joined	-0.06
before:born	death	-0.58	birth	1.1	joined	-0.77
before:born:0	death	-0.55	birth	0.95	joined	-0.95
before:born:1	death	-0.23	birth	0.19
before:born:12	birth	0.17	joined	0.19
before:born:5	death	0.02	joined	-0.16
before:born:far	death	0.01
before:bury	death	-0.06	birth	-0.1	joined	-0.24
before:bury:1	death	0.29	joined	-0.03
before:bury:12	death	-0.29	joined	-0.05
before:bury:5	death	-0.59	birth	-0.05	joined	-0.01
before:bury:far	death	0.41
before:capture	death	-0.37	birth	0.18	joined	-0.11
before:capture:0	death	-0.03	joined	-0.04
before:capture:12	death	-0.45
before:capture:5	birth	0.1
before:capture:far	death	0.12
before:contact	death	-0.19	birth	0.39	joined	-0.31
before:contact:12	death	-0.35	birth	0.14	joined	-0.08
before:contact:far	death	0.14	birth	0.27	joined	-0.04
before:day	death	0.71	birth	-1.14	joined	0.01
before:day 1	death	0.54	birth	-0.64	joined	0.22
before:day 12	death	0.36	birth	-0.2	joined	-0.02
before:day 2	death	0.1	birth	-0.14	joined	0.36
before:day 5	death	0.26	birth	-0.5
before:day far	death	-0.25	birth	0.05	joined	-0.45
before:died	death	0.15	birth	-0.12	joined	-1.04
before:died:0	death	0.52	birth	-0.73	joined	-0.33
before:died:1	death	-0.14	birth	-0.08	joined	-0.2
before:died:12	death	-0.33	joined	-0.09
before:died:2	death	-0.21	birth	-0.06	joined	-0.01
before:died:5	death	0.1	birth	0.35	joined	-0.52
before:died:far	death	0.04	birth	0.27	joined	-0.09
before:enlist	death	-0.9	birth	-0.94	joined	0.82
before:enlist:0	death	-0.83	birth	-0.5	joined	0.3
before:enlist:1	death	-0.61	birth	-0.17	joined	0.46
before:enlist:12	death	0.26	birth	-0.06	joined	0.3
before:enlist:2	death	-0.14	birth	-0.12	joined	-0.19
before:enlist:5	death	-0.01	birth	-0.01	joined	0.37
before:enlist:far	death	0.27
before:fell	death	1.55	birth	-1.6	joined	-1.7
before:fell:0	death	0.52	birth	-1.08	joined	-0.68
before:fell:1	death	0.57	birth	-0.08	joined	-0.23
before:fell:12	death	0.34	birth	-0.05	joined	-0.27
before:fell:2	death	0.46	birth	-0.07	joined	-0.07
before:fell:5	death	0.72	birth	-0.42	joined	-0.52
before:fell:far	death	-0.17	birth	0.03	joined	-0.03
before:gio	birth	0.1	joined	-0.06
before:gio:0	death	0.46
before:gio:1	death	-0.05
before:gio:5	death	-0.25	birth	0.14
before:grave	death	0.2	birth	0.27	joined	-0.44
before:grave:1	death	-0.05	joined	-0.03
before:grave:12	death	-0.08	birth	-0.08
before:grave:2	death	-0.24
before:grave:5	death	0.33	birth	0.3	joined	-0.07
before:grave:far	death	0.37	birth	0.24	joined	-0.31
before:home	death	0.6	birth	-0.35	joined	0.41
before:home:0	death	-0.17
before:home:1	death	0.11	joined	-0.22
before:home:12	death	0.12	birth	-0.35	joined	0.33
before:home:2	death	-0.03
before:home:5	death	0.47	birth	0.13	joined	0.42
before:home:far	death	0.27	birth	-0.18	joined	-0.13
before:hurt:12	death	-0.16
before:joined	death	-0.83	birth	-0.81	joined	1.58
before:joined:0	death	-0.73	birth	-0.42	joined	1.13
before:joined:1	death	-0.44	birth	-0.13	joined	0.68
before:joined:12	birth	-0.04	joined	0.14
before:joined:2	death	-0.14	birth	-0.12	joined	-0.19
before:joined:5	joined	0.4
before:kin	death	-0.29	birth	-0.11	joined	0.39
before:kin anh	death	-0.71	birth	-0.05	joined	0.12
before:kin anh trai	death	0.12
before:kin ba	birth	-0.07	joined	-0.06
before:kin bà	death	0.03	birth	0.05
before:kin bác	death	0.19	birth	0.12	joined	0.18
before:kin bố	death	0.03	birth	-0.01	joined	-0.01
before:kin bố vợ	death	0.26
before:kin cha	birth	-0.07	joined	0.03
before:kin chú	death	-0.27	birth	-0.05	joined	-0.07
before:kin chị	death	-0.02
before:kin chồng	death	0.4	birth	-0.01	joined	0.35
before:kin con	birth	0.06
before:kin con gái	death	0.05	birth	-0.39
before:kin con trai	death	-0.16	joined	0.32
before:kin cô	birth	-0.01	joined	-0.02
before:kin cậu	death	-0.1	joined	-0.15
before:kin cụ	death	-0.39	birth	-0.03	joined	0.11
before:kin dì	death	0.13
before:kin em	death	0.18	birth	0.23	joined	-0.2
before:kin em gái	death	0.06
before:kin em trai	death	-0.07	birth	0.18	joined	0.22
before:kin mẹ	death	0.31	joined	-0.02
before:kin mợ	death	0.19
before:kin ông	death	-0.02	birth	-0.01	joined	-0.25
before:kin:1	birth	-0.42	joined	0.09
before:kin:12	death	-0.13	joined	0.11
before:kin:2	death	-0.32	birth	-0.04
before:kin:5	death	-0.36	birth	0.36	joined	0.19
before:kin:far	death	0.26	birth	-0.04
before:laid	death	-0.12	birth	-0.05	joined	-0.06
before:laid:0	death	-0.2
before:laid:5	death	-0.07
before:letter	death	-0.86	birth	0.05	joined	-0.7
before:letter:1	death	-0.05	birth	0.11	joined	-0.2
before:letter:12	death	-0.51	birth	-0.11	joined	-0.1
before:letter:5	death	-0.32	birth	0.05	joined	-0.22
before:letter:far	death	0.03
before:level	death	-0.02	birth	-0.7	joined	0.25
before:level:0	death	-0.14	birth	-0.1	joined	-0.29
before:level:1	death	0.11	birth	-0.42
before:level:12	death	-0.13	birth	-0.12	joined	0.28
before:level:2	death	-0.08	birth	-0.21	joined	0.07
before:level:5	joined	0.07
before:level:far	death	0.23	birth	-0.05	joined	0.02
before:link	death	-0.22	birth	0.1	joined	0.06
before:link:0	death	-0.12	birth	0.36	joined	-0.16
before:link:1	death	0.26	birth	-0.15
before:link:12	death	-0.26	birth	-0.23	joined	-0.22
before:link:2	death	0.07	birth	-0.2	joined	-0.26
before:link:5	death	-0.6	birth	0.36	joined	0.41
before:link:far	death	0.26	birth	-0.08	joined	0.18
before:martyr	death	-0.42	birth	0.5	joined	-0.01
before:martyr:1	death	0.1
before:martyr:12	death	0.18	birth	0.09	joined	0.15
before:martyr:2	death	-0.49
before:martyr:5	death	-0.32	birth	0.41	joined	-0.21
before:martyr:far	death	-0.12
before:moved	death	-1.23	birth	-0.32	joined	-0.4
before:moved:0	death	-0.47	birth	-0.14	joined	-0.07
before:moved:1	death	-0.22	birth	-0.06	joined	-0.04
before:moved:12	death	-0.01	birth	0.09	joined	-0.01
before:moved:2	death	-0.25
before:moved:5	death	-0.91	birth	-0.24	joined	-0.05
before:moved:far	death	-0.03	joined	-0.01
before:naming	death	-0.39	birth	0.11	joined	0.3
before:naming:12	death	-0.5	birth	0.05
before:naming:2	birth	-0.14
before:naming:5	death	-0.12	birth	0.29	joined	-0.08
before:naming:far	death	0.25	birth	-0.08	joined	0.5
before:notice	death	-0.14	birth	-0.37	joined	-0.3
before:notice:0	death	-0.73	birth	-0.25	joined	-0.29
before:notice:1	death	0.29	birth	-0.08
before:notice:12	death	0.18	joined	-0.14
before:notice:2	death	0.13
before:notice:5	death	-0.13	birth	-0.03	joined	-0.03
before:notice:far	death	0.15	joined	0.11
before:office	death	-0.11	birth	-0.21	joined	0.26
before:office:0	death	-0.05	birth	-0.08	joined	-0.02
before:office:12	death	-0.29	birth	0.09	joined	0.01
before:office:5	death	-0.04	birth	-0.12	joined	-0.06
before:office:far	death	0.31	birth	-0.15	joined	0.2
before:post	death	0.67	birth	-0.12	joined	-0.57
before:post:0	death	0.23	birth	-0.2	joined	-0.04
before:post:1	death	0.3
before:post:12	death	0.66	joined	-0.28
before:post:2	death	0.16	birth	-0.15	joined	-0.08
before:post:5	death	-1.01
before:post:far	death	0.73	birth	0.18	joined	-0.07
before:rank	death	0.45	birth	0.2	joined	-0.18
before:rank:1	death	0.26	birth	0.03	joined	-0.02
before:rank:12	death	-0.05	joined	-0.06
before:rank:2	birth	0.14
before:rank:5	death	0.1	joined	-0.01
before:rank:far	death	0.23
before:returned	death	-0.45	birth	-0.04	joined	-0.27
before:returned:0	death	-0.19	joined	-0.22
before:returned:12	death	0.04
before:returned:5	death	-0.09
before:self	death	-0.36	birth	-0.11	joined	-0.14
before:self:1	death	0.07	joined	-0.16
before:self:12	death	0.02	joined	0.22
before:self:2	death	0.06	birth	-0.21	joined	-0.07
before:self:5	death	-0.54	birth	-0.03	joined	-0.21
before:self:far	death	-0.16	birth	0.05	joined	-0.08
before:site	death	0.25	birth	0.1	joined	-0.45
before:site:0	joined	0.05
before:site:1	death	0.18
before:site:12	death	0.2	birth	0.15	joined	-0.48
before:site:2	death	0.49	birth	-0.11	joined	-0.05
before:site:5	death	-0.54	birth	0.15	joined	-0.05
before:site:far	death	-0.12	joined	-0.05
before:tells	death	-0.06	birth	-0.38	joined	-0.34
before:tells:0	death	0.07	birth	-0.25	joined	-0.48
before:tells:1	death	-0.35	birth	-0.11	joined	0.01
before:tells:12	death	0.08	joined	-0.49
before:tells:2	death	-0.06	birth	-0.04	joined	0.25
before:tells:5	death	0.38	birth	0.12	joined	-0.21
before:tells:far	death	-0.17	birth	-0.29	joined	0.29
before:thing	death	-0.17	birth	-0.21	joined	0.1
before:thing:0	death	-0.14	birth	-0.29	joined	0.3
before:thing:1	death	-0.05	birth	-0.01	joined	0.3
before:thing:12	death	-0.23	birth	0.01	joined	-0.3
before:thing:2	birth	-0.4	joined	-0.2
before:thing:5	death	-0.2	joined	0.12
before:thing:far	death	0.34	birth	0.24
before:title	death	0.07	birth	0.27	joined	0.41
before:title:0	death	0.34	birth	0.09	joined	-0.06
before:title:1	death	0.32	birth	0.32	joined	0.08
before:title:12	death	0.23	birth	-0.08	joined	-0.27
before:title:2	death	0.12	birth	0.11	joined	0.5
before:title:5	death	-0.19	joined	0.25
before:title:far	death	-0.25	birth	0.03	joined	0.03
before:truename	death	-0.43	joined	0.11
before:truename:12	death	-0.47	birth	0.05
before:truename:far	death	0.02
before:unit	death	-0.01	birth	-0.51	joined	-0.52
before:unit 1	death	0.16	birth	-0.05
before:unit 12	death	0.4	birth	-0.22	joined	-0.43
before:unit 2	death	0.35	birth	-0.12	joined	-0.1
before:unit 5	death	-0.04	birth	-0.08	joined	-0.03
before:unit far	death	-0.7	birth	0.01	joined	-0.1
behind "	death	-0.97	birth	-0.03	joined	-0.34
behind (	death	0.24	birth	-0.27	joined	-0.16
behind )	death	0.16	birth	-0.59	joined	-0.58
behind ,	death	0.16	birth	-0.46	joined	0.11
behind -	death	-0.66	birth	1.15	joined	-0.47
behind .	death	0.02	birth	0.24	joined	0.24
behind :	death	-0.19	birth	-0.2	joined	-0.15
behind ;	death	0.31	birth	-0.01	joined	0.21
behind blank	death	-0.28	birth	-0.85	joined	-0.5
behind line	death	0.06	birth	-0.57	joined	-0.71
behind |	death	-0.41	birth	0.34	joined	0.13
behind –	death	-0.02	birth	0.18	joined	-0.01
behind:again	death	-0.29	birth	-0.38	joined	-0.07
behind:again:0	death	0.04
behind:again:1	death	-0.56	birth	-0.01	joined	-0.08
behind:again:12	death	0.27	birth	-0.04	joined	-0.02
behind:again:2	death	-0.48	birth	-0.01
behind:again:5	birth	-0.04	joined	0.15
behind:again:far	death	0.23	birth	-0.02	joined	-0.02
behind:alive	death	-0.79	birth	-0.45	joined	-0.07
behind:alive:0	death	0.12	birth	-0.35	joined	0.13
behind:alive:12	death	-0.15	joined	-0.03
behind:alive:2	death	-0.27
behind:alive:5	death	-0.64
behind:alive:far	death	-0.01	joined	-0.08
behind:at	death	0.36	birth	-0.25	joined	-0.23
behind:at:0	death	0.78	birth	0.28	joined	-0.29
behind:at:1	death	0.1	birth	0.13	joined	-0.14
behind:at:12	death	-0.62	birth	-0.12	joined	0.19
behind:at:2	birth	-0.14	joined	-0.18
behind:at:5	death	-0.11	birth	-0.34	joined	0.07
behind:at:far	death	0.67	birth	-0.2	joined	-0.2
behind:battle	death	0.27	birth	0.01	joined	-0.38
behind:battle:0	death	0.01	joined	-0.08
behind:battle:1	death	0.19	birth	-0.02	joined	0.23
behind:battle:12	death	-0.02	joined	-0.05
behind:battle:2	death	0.18	birth	0.2
behind:battle:5	death	0.21	birth	-0.01	joined	-0.25
behind:battle:far	death	-0.29	joined	-0.24
behind:born	death	0.02	birth	-0.02	joined	0.13
behind:born:12	joined	0.23
behind:born:5	death	0.08	joined	-0.05
behind:born:far	death	0.18	birth	-0.01	joined	-0.01
behind:bury	death	1.23	birth	-0.36	joined	-0.46
behind:bury:0	death	-0.09
behind:bury:1	death	0.11
behind:bury:12	death	0.3	birth	-0.09	joined	-0.12
behind:bury:2	death	0.49
behind:bury:5	death	0.51	birth	-0.04
behind:bury:far	death	0.68	birth	-0.04	joined	-0.14
behind:capture	death	0.42	joined	-0.27
behind:capture:5	death	0.17	joined	-0.11
behind:capture:far	death	0.35
behind:contact	death	-0.13	birth	-0.06
behind:contact:0	death	-0.04	joined	0.02
behind:contact:12	death	-0.17
behind:contact:far	death	0.1
behind:day	death	-1.01	birth	1.03	joined	-0.05
behind:day 0	death	-0.17	birth	0.65	joined	-0.42
behind:day 1	death	-0.81	birth	-0.07	joined	0.51
behind:day 12	death	0.05	birth	0.12	joined	0.25
behind:day 2	death	-0.42	birth	0.14	joined	-0.1
behind:day 5	death	-0.04	birth	0.54	joined	-0.41
behind:day far	death	-0.28	birth	0.03	joined	-0.04
behind:died	death	0.04	birth	0.26	joined	-0.46
behind:died:0	death	-0.08	birth	-0.04
behind:died:1	death	0.27	joined	-0.37
behind:died:12	death	0.08	birth	0.15	joined	0.3
behind:died:2	death	0.53	birth	0.25	joined	-0.37
behind:died:5	death	0.02	birth	0.27	joined	-0.24
behind:died:far	death	-0.47	birth	-0.27	joined	-0.05
behind:enlist	death	-0.79	joined	0.68
behind:enlist:0	death	-0.2	birth	0.03	joined	-0.25
behind:enlist:1	death	-0.36	joined	0.73
behind:enlist:12	death	-0.31	birth	0.1	joined	0.24
behind:enlist:2	birth	-0.01	joined	-0.19
behind:enlist:5	death	-0.08	birth	-0.03	joined	0.32
behind:fell	death	0.26	birth	0.11	joined	0.03
behind:fell:0	death	0.26	birth	-0.11	joined	0.58
behind:fell:1	death	-0.11	joined	-0.69
behind:fell:12	death	0.22	birth	-0.07	joined	0.21
behind:fell:2	death	0.36	birth	0.18	joined	-0.43
behind:fell:5	death	-0.09	birth	0.32	joined	-0.03
behind:fell:far	death	0.12	birth	-0.09	joined	0.13
behind:gio	death	-0.7	birth	-0.07
behind:gio:12	death	0.05	joined	0.02
behind:grave	death	-0.87	birth	-0.2	joined	-0.33
behind:grave:0	death	0.32	birth	-0.03
behind:grave:1	birth	-0.01
behind:grave:12	death	-0.55	birth	0.2	joined	-0.14
behind:grave:2	death	-0.11
behind:grave:5	death	0.06	birth	-0.15	joined	-0.01
behind:grave:far	death	-0.93	birth	-0.23	joined	-0.03
behind:home	death	0.23	birth	0.3	joined	-0.99
behind:home:0	birth	0.5	joined	-0.36
behind:home:1	death	-0.73	birth	-0.04	joined	-0.03
behind:home:12	birth	0.04	joined	-0.3
behind:home:2	death	-0.13
behind:home:5	birth	-0.01	joined	-0.04
behind:home:far	death	0.81	birth	-0.11	joined	-0.17
behind:hurt	death	-0.15
behind:hurt:1	death	-0.44
behind:joined	death	-0.41	birth	0.1	joined	0.49
behind:joined:0	death	-0.02	birth	0.09	joined	0.04
behind:joined:1	death	-0.39	joined	0.94
behind:joined:12	joined	-0.16
behind:joined:5	joined	-0.4
behind:kin	death	-0.32	birth	-0.26	joined	-0.06
behind:kin anh	death	-0.13	birth	-0.02	joined	0.28
behind:kin bà	death	-0.05	birth	-0.06
behind:kin bố	death	-0.09	joined	-0.08
behind:kin cha	death	0.13
behind:kin chú	death	-0.3
behind:kin em	death	0.11
behind:kin mẹ	joined	-0.08
behind:kin ông	death	-0.15	joined	-0.03
behind:kin:0	death	0.21	birth	-0.04	joined	-0.1
behind:kin:12	death	-0.29	joined	0.32
behind:kin:2	death	0.04	joined	-0.01
behind:kin:5	death	-0.55	birth	-0.02	joined	-0.11
behind:kin:far	death	0.01	joined	-0.17
behind:laid	death	-0.03	birth	-0.01	joined	-0.03
behind:laid:2	death	0.1
behind:laid:far	death	-0.16
behind:last	death	0.35
behind:last:12	death	0.2
behind:letter	death	-0.52	birth	-0.03	joined	-0.18
behind:letter:1	death	-0.34	joined	-0.33
behind:letter:12	death	-0.09	joined	0.17
behind:letter:2	joined	-0.15
behind:letter:5	death	-0.14	joined	0.02
behind:level	death	-0.19	birth	0.07	joined	0.2
behind:level:0	death	0.02	birth	-0.04	joined	-0.28
behind:level:1	birth	0.43
behind:level:12	birth	0.02	joined	0.22
behind:level:2	death	0.23	birth	-0.25	joined	0.11
behind:level:5	death	-0.26	birth	0.03	joined	0.28
behind:level:far	death	-0.15	birth	-0.08	joined	-0.15
behind:link	death	-0.02	birth	-0.25	joined	-0.46
behind:link:0	death	-0.36	birth	-0.35	joined	0.39
behind:link:1	death	0.26	joined	-0.22
behind:link:12	death	0.06	birth	0.32	joined	-0.86
behind:link:2	death	-0.49	birth	0.01	joined	-0.14
behind:link:5	death	0.17	birth	-0.28	joined	0.24
behind:link:far	death	0.08	birth	-0.15	joined	-0.33
behind:martyr	death	0.33	birth	0.31	joined	-0.07
behind:martyr:12	death	-0.08	birth	0.33	joined	-0.01
behind:martyr:5	death	0.11
behind:martyr:far	death	0.21
behind:moved	death	-0.74	birth	-0.52	joined	-0.49
behind:moved:0	death	-0.36	birth	-0.13	joined	-0.01
behind:moved:1	death	-0.34
behind:moved:12	death	-0.08	birth	-0.08	joined	-0.04
behind:moved:2	death	-0.17	birth	-0.04	joined	-0.02
behind:moved:5	death	0.09	birth	-0.07	joined	-0.13
behind:moved:far	death	-0.37	birth	-0.01	joined	-0.1
behind:naming	death	-0.07	birth	-0.27	joined	-0.05
behind:naming:0	joined	0.05
behind:naming:12	death	0.03	birth	-0.07	joined	-0.01
behind:naming:5	death	-0.43
behind:naming:far	death	0.34	birth	-0.09	joined	-0.03
behind:notice	death	-0.22	birth	-0.12	joined	-0.2
behind:notice:0	death	0.13	birth	-0.05	joined	-0.04
behind:notice:1	death	-0.08	birth	-0.09	joined	-0.01
behind:notice:12	birth	0.13	joined	-0.12
behind:notice:2	death	-0.37	birth	-0.04	joined	-0.11
behind:notice:5	death	-0.01	birth	-0.01
behind:notice:far	death	0.05	joined	0.11
behind:office	birth	-0.15	joined	-0.17
behind:office:0	joined	-0.13
behind:office:1	death	-0.23	joined	-0.05
behind:office:12	death	-0.45	birth	-0.07
behind:office:2	death	-0.1
behind:office:5	death	0.64
behind:office:far	death	0.09
behind:post	death	-0.64	birth	0.14	joined	0.17
behind:post:0	death	-0.07	birth	0.33	joined	-0.12
behind:post:1	death	-0.05	birth	0.01	joined	0.2
behind:post:12	death	-0.16	birth	-0.09
behind:post:2	death	-0.51	birth	-0.03	joined	0.3
behind:post:5	death	-0.35	birth	-0.03	joined	-0.09
behind:post:far	death	0.06
behind:rank	joined	-0.54
behind:rank:0	death	-0.22	birth	0.05	joined	0.08
behind:rank:1	joined	-0.19
behind:rank:12	death	0.57	joined	-0.02
behind:rank:2	birth	-0.1	joined	-0.33
behind:rank:5	death	-0.25	birth	0.02	joined	-0.01
behind:rank:far	death	-0.06
behind:returned	death	-0.63	birth	-0.04	joined	-0.11
behind:returned:0	death	-0.2	joined	-0.01
behind:returned:12	death	-0.05
behind:returned:5	death	-0.39
behind:self	death	-0.16	birth	-0.45	joined	-0.27
behind:self:0	death	0.12	birth	-0.07	joined	-0.32
behind:self:1	death	-0.43	birth	-0.07	joined	-0.02
behind:self:12	death	0.46	birth	-0.11	joined	0.18
behind:self:2	death	-0.04
behind:self:5	death	-0.56	joined	-0.2
behind:self:far	death	-0.08	birth	-0.05	joined	-0.02
behind:site	death	0.21	birth	-0.28	joined	-0.96
behind:site:0	death	0.35	birth	-0.15	joined	-0.04
behind:site:1	birth	0.04	joined	-0.18
behind:site:12	death	0.1	birth	0.02	joined	-0.51
behind:site:2	death	-0.36	birth	0.04
behind:site:5	death	0.38	birth	-0.28	joined	-0.23
behind:site:far	death	-0.31	birth	-0.06	joined	-0.09
behind:tells	death	-0.37	birth	-0.5	joined	-0.55
behind:tells:0	death	-0.01	birth	-0.11	joined	-0.08
behind:tells:1	death	-0.07	birth	-0.01	joined	-0.15
behind:tells:12	death	-0.15	birth	-0.09	joined	0.04
behind:tells:2	birth	-0.18	joined	0.03
behind:tells:5	death	-0.33	birth	-0.02	joined	-0.25
behind:tells:far	death	-0.08	birth	-0.12	joined	-0.24
behind:thing	death	0.2	birth	-0.28	joined	0.03
behind:thing:0	death	0.26	birth	-0.22	joined	-0.36
behind:thing:1	death	0.06	birth	0.08	joined	0.47
behind:thing:12	death	-0.09	birth	-0.05	joined	-0.21
behind:thing:2	death	0.19	birth	-0.22	joined	0.13
behind:thing:5	death	-0.07	birth	0.1	joined	-0.1
behind:thing:far	death	0.05	birth	-0.1	joined	0.12
behind:title	death	0.35	birth	-0.27	joined	-0.05
behind:title:0	death	0.34	birth	0.12
behind:title:1	death	0.25	birth	-0.13	joined	-0.44
behind:title:12	death	0.27	joined	0.09
behind:title:2	death	0.07	birth	-0.03	joined	0.24
behind:title:5	death	-0.4	birth	-0.37
behind:title:far	death	0.13	joined	-0.05
behind:truename	death	0.21
behind:truename:far	death	0.07
behind:unit	death	-0.19	birth	0.1	joined	0.35
behind:unit 0	death	-0.02	joined	-0.05
behind:unit 1	joined	-0.07
behind:unit 12	death	0.05	birth	0.15	joined	0.11
behind:unit 2	death	-0.42	birth	0.28	joined	-0.15
behind:unit 5	death	0.2	joined	0.13
behind:unit far	death	-0.08	birth	-0.29	joined	0.44
day 0 of 1	death	0.62	birth	-1.1	joined	-1.14
day 0 of 2	death	0.02	birth	0.07	joined	0.15
day 0 of 3	death	-0.43	birth	0.74	joined	-0.25
day 0 of 4	death	-0.52	birth	0.43	joined	0.03
day 1 of 2	death	-0.15	birth	-0.71	joined	-1.16
day 1 of 3	death	-0.46	birth	-0.31	joined	0.93
day 1 of 4	death	-0.61	birth	-0.46	joined	0.25
day 2 of 3	death	0.59	birth	-0.92	joined	-0.64
day 2 of 4	death	0.15	birth	0.26	joined	-0.22
day 3 of 4	death	-0.38	birth	-0.24	joined	-0.61
days 1	death	0.62	birth	-1.1	joined	-1.14
days 2	death	-0.13	birth	-0.32	joined	-0.43
days 3	death	-0.21	birth	-0.13	joined	0.29
days 4	death	-0.85	joined	-0.4
exact	death	1.33	birth	-0.88	joined	-1
first sentence	death	-0.31	birth	-0.46	joined	-0.69
followed anh	death	0.2	birth	-0.14	joined	-0.26
followed biển	death	0.01
followed bom	death	0.47	joined	-0.02
followed by nothing	death	-0.17	birth	-0.52	joined	-0.31
followed by word a	death	-0.25	joined	0.02
followed by word anh	death	-0.59
followed by word b1	death	-0.1	birth	0.07
followed by word ba	death	0.02
followed by word bac	death	0.01	joined	-0.25
followed by word ban	death	-0.12
followed by word bien	birth	-0.09	joined	0.19
followed by word binh	death	0.3	birth	0.01
followed by word bo	death	-0.1	joined	-0.35
followed by word ca	death	-0.06	birth	-0.06	joined	0.08
followed by word cam	death	-0.02	birth	0.06
followed by word cha	death	0.13
followed by word chien	death	0.11	joined	0.24
followed by word chinh	death	-0.05
followed by word con	death	-0.1	birth	0.01	joined	-0.08
followed by word cong	death	0.04
followed by word d	death	0.07	birth	0.04
followed by word d4	death	0.11
followed by word dai	death	0.51	birth	-0.09	joined	-0.05
followed by word dan	death	-0.45	birth	-0.05
followed by word de	joined	-0.09
followed by word dien	death	0.14
followed by word dinh	birth	-0.02	joined	-0.01
followed by word doi	death	-0.37	joined	-0.02
followed by word dong	death	0.1
followed by word du	death	0.38	birth	0.18	joined	-0.04
followed by word dung	death	-0.02	joined	-0.02
followed by word em	death	0.11
followed by word ghi	death	-0.2	birth	-0.23	joined	-0.21
followed by word gi	death	-0.03	joined	-0.08
followed by word giay	death	0.14
followed by word giu	death	0.24
followed by word ha	death	0.06	joined	-0.04
followed by word hai	death	0.04	joined	-0.02
followed by word ham	death	0.17
followed by word hang	death	0.1
followed by word hien	death	0.31	joined	-0.13
followed by word hinh	death	-0.52
followed by word hoai	death	0.16
followed by word hoang	death	-0.24	birth	0.04	joined	-0.06
followed by word hoc	death	-0.22	joined	0.35
followed by word hue	death	0.15
followed by word huong	death	0.03
followed by word khe	death	0.42
followed by word kinh	birth	0.02
followed by word lai	death	-0.23	joined	-0.02
followed by word lao	death	0.46
followed by word len	death	0.03	joined	-0.29
followed by word linh	death	-0.02	joined	0.25
followed by word loc	death	0.06
followed by word loi	death	-0.31
followed by word lu	death	-0.31
followed by word ma	death	0.24
followed by word mai	death	0.05	joined	-0.01
followed by word may	death	0.04	joined	-0.04
followed by word moi	death	-0.11	joined	0.27
followed by word muoi	death	-0.24	joined	0.12
followed by word muong	death	0.32
followed by word nen	death	0.34	birth	-0.01	joined	-0.18
followed by word nghi	death	-0.07	birth	0.07
followed by word nghia	death	-0.49	joined	0.33
followed by word nha	birth	-0.34	joined	-0.11
followed by word nhan	death	0.04
followed by word ninh	death	0.07
followed by word noi	joined	-0.02
followed by word phai	death	0.41	birth	-0.08
followed by word phu	death	0.2	birth	0.04
followed by word qua	death	-0.02	birth	-0.01
followed by word quang	death	0.51	birth	-0.21
followed by word ra	death	-0.14	birth	-0.02
followed by word ro	death	0.1	birth	-0.02
followed by word sang	death	-0.17	joined	0.08
followed by word tan	death	-0.04	birth	0.03	joined	0.01
followed by word tap	death	-0.03	joined	0.06
followed by word tau	death	0.2
followed by word thach	death	-0.02	birth	0.04
followed by word thanh	death	-0.02	joined	-0.27
followed by word thi	death	0.09	joined	-0.01
followed by word thieu	death	-0.02	birth	0.12	joined	-0.04
followed by word thua	death	0.11	joined	-0.04
followed by word thuoc	death	0.11	joined	-0.04
followed by word tieu	death	0.23
followed by word tnxp	death	-0.14	birth	0.1	joined	-0.05
followed by word toa	death	0.13
followed by word toi	death	0.06	joined	-0.06
followed by word tra	death	-0.06	birth	-0.05	joined	-0.09
followed by word truc	death	0.31
followed by word tu	death	-0.18	joined	-0.14
followed by word tui	death	0.15	joined	0.23
followed by word ve	death	0.11	birth	-0.08
followed by word vi	death	0.26	birth	0.26	joined	-0.11
followed by word vinh	death	-0.09
followed by word vo	death	-0.11	birth	0.1	joined	-0.09
followed by word vu	birth	0.04
followed by word vua	death	-0.24
followed by word vung	birth	0.01
followed by word xac	death	-0.43
followed by word xe	death	0.2
followed by word xuan	death	0.07
followed by word yen	death	-0.05	birth	0.13	joined	-0.03
followed bà	death	-0.02	birth	-0.01
followed bác	death	-0.27	birth	-0.05	joined	0.2
followed báo	death	-0.03
followed báo tử	death	-0.05	birth	-0.03	joined	-0.11
followed bạn	death	0.23	joined	-0.04
followed bản	death	0.33
followed bảo	death	-0.15
followed bốc	death	-0.03
followed chiến sĩ	birth	0.02	joined	-0.01
followed cháu	birth	0.12
followed chôn	death	-0.33
followed chùa	death	-0.03	joined	0.3
followed chú	death	0.28	joined	-0.02
followed chết	death	-0.79	birth	-0.35	joined	0.58
followed chỉ	death	-0.19	joined	-0.06
followed chị	death	0.15
followed chốt	death	0.1
followed chỗ	death	-0.17
followed cán bộ	death	-0.23
followed có	death	0.53	birth	-0.41	joined	0.23
followed cô	death	-0.7	birth	0.19	joined	-0.13
followed cõng	death	0.08
followed cầu	death	0.2
followed cậu	death	0.16
followed cụ	death	-0.39
followed của	death	-0.17	birth	-0.04	joined	0.07
followed dân	death	0.26
followed dẫn	death	0.11
followed em	birth	0.36
followed giao liên	birth	0.07
followed gò	birth	0.01
followed gốc	death	-0.02	birth	-0.01
followed hs	death	-0.31	birth	0.37	joined	0.13
followed huyện	death	-0.37	birth	-0.02	joined	-0.04
followed hy sinh	death	0.44	birth	-0.2	joined	-0.15
followed hạ sĩ	birth	0.02
followed khe	birth	-0.02
followed khu	death	0.09
followed là	death	0.22	birth	0.15	joined	0.04
followed làng	death	0.01
followed lên đường	death	-0.12	joined	0.31
followed lăng	death	0.31
followed mất	death	0.28	birth	-0.08	joined	-0.1
followed mộ	birth	-0.09
followed một	death	-0.06	joined	-0.08
followed mới mất	death	0.14	joined	-0.01
followed nghe nói	death	0.16
followed nguyên quán	death	-0.13	birth	0.06
followed người	death	-0.37	birth	0.05	joined	-0.13
followed nhập ngũ	death	-0.14	birth	0.16	joined	0.16
followed nó	death	0.09	joined	0.31
followed nói	death	-0.17
followed núi	death	-0.01
followed pháo	death	-0.11
followed quân	death	0.56	joined	-0.16
followed quê	death	-0.14	birth	0.38	joined	-0.12
followed suối	death	0.07
followed sân bay	death	0.03
followed sông	birth	0.13
followed thôn	death	-0.08	birth	0.29
followed thượng sĩ	birth	0.07
followed thằng	joined	-0.03
followed trao trả	death	-0.05
followed trung đoàn	death	-0.01	joined	-0.1
followed trường	birth	-0.09
followed trạm	death	-0.05	joined	-0.04
followed trận	death	0.23
followed trận đánh	death	0.09
followed trận địa	death	0.05
followed tên	death	0.01
followed tôi	death	-0.17	birth	-0.05	joined	-0.3
followed tôi là	death	0.28
followed tỉnh	death	0.07
followed tổ	death	0.23	birth	-0.03
followed viết	death	0.31	joined	0.04
followed vào	death	-0.15	joined	-0.01
followed vùi	death	0.24
followed xã	death	-0.23	joined	-0.04
followed xã đội phó	death	0.03	joined	-0.03
followed ông	death	0.18	birth	-0.21	joined	0.33
followed đi b	birth	-0.05	joined	-0.29
followed đi bộ đội	joined	0.32
followed điểm cao	death	0.13	birth	-0.01	joined	-0.01
followed đoàn	death	-0.19	joined	0.37
followed đánh	death	-0.37	birth	-0.08	joined	-0.07
followed đèo	death	-0.27
followed đền	death	0.05
followed đồi	death	-0.16	birth	0.05	joined	-0.05
followed đồn	death	-0.2
followed đồng chí	death	0.08	birth	-0.02
followed đội quy tập	death	-0.14
followed:again	death	-0.14	birth	-0.05	joined	-0.2
followed:aka	joined	-0.06
followed:alive	death	0.12	birth	-0.35	joined	0.06
followed:at	death	-0.02	birth	0.04	joined	-0.25
followed:battle	death	0.23	birth	-0.14	joined	-0.2
followed:bury	death	-0.01
followed:contact	death	-0.04	joined	0.02
followed:died	death	-0.03	birth	-0.02	joined	-0.11
followed:enlist	death	-0.4	birth	0.07	joined	-0.05
followed:fell	birth	-0.29	joined	0.19
followed:grave	birth	-0.09
followed:home	death	-0.29	birth	0.49	joined	-0.44
followed:joined	death	-0.18	birth	0.15	joined	0.38
followed:laid	death	0.1
followed:letter	death	-0.23	joined	-0.11
followed:level	death	0.17	birth	0.3	joined	-0.35
followed:link	death	0.03	birth	-0.11	joined	0.2
followed:moved	death	-0.12	birth	-0.16	joined	-0.03
followed:naming	joined	0.05
followed:notice	death	0.06	birth	-0.05	joined	-0.05
followed:office	death	-0.06	joined	-0.22
followed:pet	death	-0.1
followed:post	death	-0.43	birth	0.34	joined	-0.21
followed:rank	death	-0.24	birth	0.08	joined	0.06
followed:returned	death	-0.2	joined	-0.01
followed:self	death	0.01	birth	-0.08	joined	-0.34
followed:site	death	-0.02	birth	-0.04	joined	-0.22
followed:stop	death	-0.08	birth	0.4	joined	-0.07
followed:tells	birth	-0.16	joined	-0.13
followed:thing	death	0.03	birth	0.01	joined	-0.1
followed:title	death	0.03	birth	0.09	joined	0.11
form 0	death	-2.26	birth	-0.62	joined	-1.04
form 10	death	0.95	joined	-0.09
form 4	death	-1.28	birth	0.67	joined	-0.46
form 7	death	0.01	birth	-1.36	joined	0.75
last sentence	death	-0.2	birth	-0.52	joined	-0.07
led anh	death	-0.29	joined	0.09
led b52	death	0.05
led bom	death	0.12
led by nothing	death	-0.03	birth	-0.32	joined	0.03
led by nothing & #	death	-0.24	joined	-0.03
led by nothing & ##	death	-0.39	birth	-0.06	joined	0.33
led by nothing & ####	death	-0.05	joined	-0.12
led by nothing & chieu	birth	0.33	joined	-0.06
led by nothing & dau	death	0.03	birth	-0.06
led by nothing & dem	death	0.01	joined	-0.04
led by nothing & hom	death	0.57
led by nothing & khoang	death	-0.15
led by nothing & mong	death	0.07
led by nothing & nam	death	-0.63	birth	-0.56	joined	-0.17
led by nothing & ngay	death	0.03	birth	0.16	joined	0.16
led by nothing & rang	death	0.16	joined	-0.01
led by nothing & sang	death	0.63
led by nothing & sau	death	-0.11
led by nothing & thang	death	0.09	birth	-0.09	joined	0.52
led by nothing & trua	death	0.33
led by word a	death	0.35
led by word an	death	-0.03	joined	-0.05
led by word bac	birth	-0.15	joined	-0.25
led by word bac & nam	death	-0.07	birth	-0.13	joined	-0.15
led by word ban	death	0.51
led by word bao	death	-0.17	birth	0.03	joined	-0.01
led by word bat	death	-0.11	birth	-0.03	joined	-0.2
led by word be	death	0.09
led by word bien	death	0.32	birth	-0.26	joined	-0.16
led by word binh	death	0.05	birth	-0.07
led by word bo	death	-0.18
led by word bua	death	0.2
led by word bua & ##	death	0.11
led by word cam	death	0.26	joined	-0.02
led by word can	death	0.16
led by word cap	death	-0.22	birth	-0.15	joined	-0.02
led by word cap & ngay	death	-0.22	birth	-0.15	joined	-0.02
led by word chat	birth	0.1
led by word chet	death	0.28
led by word chet & ngay	death	0.28
led by word chi	death	0.3	joined	-0.02
led by word chien	death	-0.19	joined	0.25
led by word coi	death	0.19	joined	-0.1
led by word cuong	birth	0.04
led by word da	joined	0.36
led by word dan	death	0.08	birth	0.29	joined	-0.16
led by word day	death	-0.03	joined	-0.04
led by word day & nam	death	-0.05
led by word de	birth	0.14	joined	-0.21
led by word de & #	death	-0.26
led by word de & ##	death	0.15
led by word de & ngay	death	-0.25	birth	-0.04	joined	-0.05
led by word din	death	0.2
led by word do	death	-0.16	birth	-0.03	joined	-0.06
led by word do & thang	joined	-0.05
led by word doan	death	0.05
led by word doi	birth	-0.03	joined	0.05
led by word doi & nam	death	-0.03	joined	-0.01
led by word dong	death	-0.05	joined	-0.01
led by word duc	death	0.05
led by word dung	death	0.09
led by word dung & ram	death	0.14
led by word ghi	death	0.48	birth	-0.06	joined	0.02
led by word ghi & ##	death	0.78
led by word ghi & ngay	death	-0.44	joined	0.19
led by word gia	death	0.06	birth	0.03	joined	-0.12
led by word gia & ngay	death	-0.02	joined	-0.05
led by word giay	death	-0.06
led by word hai	death	0.32	birth	-0.1
led by word hai & ngay	death	-0.03	joined	-0.01
led by word hoi	death	-0.15
led by word hung	death	-0.12
led by word huong	death	-0.1
led by word khai	death	0.14	birth	0.02	joined	-0.04
led by word khe	death	0.11
led by word lai	death	0.03	joined	-0.1
led by word lai & nam	death	0.06	joined	-0.07
led by word lam	death	0.01	birth	-0.19	joined	-0.01
led by word lan	death	-0.14	birth	-0.17
led by word lan & dau	birth	-0.08	joined	0.27
led by word lao	joined	-0.12
led by word le	death	-0.07
led by word linh	death	-0.34	birth	-0.1	joined	0.72
led by word linh & thang	death	-0.09	birth	-0.04	joined	0.1
led by word lo	death	0.11	birth	-0.05
led by word lo & hom	death	0.25
led by word loc	birth	-0.04
led by word loi	birth	-0.03
led by word lon	death	0.24
led by word lu	death	0.07	joined	-0.02
led by word lut	death	-0.16
led by word ly	death	-0.01	joined	0.26
led by word mai	death	-0.01
led by word mai & nam	death	-0.08
led by word mang	death	-0.04	birth	-0.07	joined	0.09
led by word mang & ####	death	-0.02	birth	-0.06
led by word mat	death	0.14	joined	-0.07
led by word my	death	0.18
led by word my & ngay	death	0.11
led by word nghia	death	-0.29	birth	0.06	joined	-0.03
led by word nguyen	death	0.38	birth	-0.16	joined	-0.05
led by word nha	death	-0.15	birth	-0.06	joined	0.14
led by word nha & nam	death	-0.02
led by word nhan	death	-0.33	birth	0.03	joined	-0.1
led by word nhanh	death	-0.13
led by word ninh	death	-0.29	birth	0.08	joined	-0.12
led by word ninh & ####	death	-0.23	birth	0.12	joined	-0.02
led by word noi	death	-0.05	joined	-0.02
led by word nop	death	-0.09
led by word phai	death	-0.62	joined	-0.05
led by word phai & ####	death	-0.25	joined	-0.04
led by word phu	death	0.03
led by word quoc	death	-0.25	joined	-0.13
led by word ra	death	-0.17	birth	-0.03	joined	-0.13
led by word ret	death	0.3
led by word sa	death	-0.15	birth	-0.01	joined	-0.06
led by word san	death	-0.28
led by word sanh	death	0.01	birth	0.63	joined	0.02
led by word sanh & ####	death	-0.3	birth	0.43	joined	-0.16
led by word sanh & nam	death	-0.12	birth	0.28	joined	0.15
led by word sinh	death	-0.76	birth	1.27	joined	-0.69
led by word sinh & khoang	death	-0.1	birth	0.27
led by word sinh & nam	death	-0.49	birth	0.77	joined	-0.54
led by word sinh & ngay	death	-0.35	birth	0.54	joined	-0.1
led by word son	death	-0.03	joined	-0.24
led by word su	death	-0.22	joined	0.22
led by word tam	death	-0.12	joined	-0.01
led by word tang	death	-0.1
led by word thanh	birth	-0.04	joined	-0.24
led by word that	death	0.05
led by word the	death	-0.29	joined	-0.11
led by word thi	death	0.15
led by word tho	death	0.15	birth	-0.05	joined	-0.16
led by word tien	death	-0.02	birth	0.08	joined	0.01
led by word tiep	death	0.13
led by word tnxp	death	0.15	birth	-0.01	joined	0.01
led by word to	death	-0.08	birth	-0.05	joined	0.21
led by word toi	birth	-0.16	joined	-0.19
led by word toi & ####	death	-0.31	birth	-0.11	joined	-0.01
led by word toi & nam	death	-0.1
led by word trang	death	0.22	birth	-0.04
led by word tri	death	-0.46	joined	-0.04
led by word tu	death	0.08	birth	-0.14	joined	0.1
led by word tuyen	death	-0.28	birth	-0.05	joined	0.02
led by word van	death	-0.12	birth	0.22	joined	-0.09
led by word ve	death	-0.53	birth	-0.16	joined	-0.15
led by word ve & ####	death	-0.27	birth	-0.01
led by word ve & nam	death	-0.14	birth	-0.09	joined	-0.04
led by word viet	death	-0.17	joined	0.28
led by word vinh	death	-0.01	joined	-0.1
led by word vu	death	-0.08	birth	-0.05	joined	0.78
led by word xuong	death	0.52	birth	-0.13
led by word xuyen	joined	-0.11
led báo	death	-0.17
led báo & ngay	death	-0.17
led báo tử	death	-0.2
led báo tử & nam	death	-0.2
led bị bắn	death	0.2
led chôn	death	0.07
led chết	death	0.12	birth	-0.04	joined	-0.07
led chết & #	death	0.37
led chết & ##	death	-0.33
led chết & nam	death	0.04
led càn	death	-0.06
led cấp	death	-0.09	birth	-0.11	joined	-0.02
led em	birth	-0.05	joined	-0.12
led giấy báo tử	death	-0.15
led giấy báo tử cấp	death	-0.09
led giấy báo tử cấp & ngay	death	-0.08
led giỗ	death	0.26
led gửi	joined	-0.17
led hi sinh	death	0.45	birth	-0.11
led hi sinh & #	death	0.28
led hi sinh & ##	death	0.38
led hi sinh & ####	death	0.27	birth	-0.06
led hi sinh & nam	death	-0.03
led hi sinh & ngay	death	0.16
led hs	death	0.25	birth	-0.21	joined	-0.16
led hs & #	death	0.38	birth	-0.04	joined	-0.06
led hs & ##	death	0.23	birth	-0.05	joined	-0.02
led hs & ####	death	0.51	birth	-0.03
led hs & nam	death	0.1
led hy sinh	death	-0.16	birth	-0.36	joined	-0.1
led hy sinh & #	death	-0.67
led hy sinh & ##	death	-0.33	birth	-0.06	joined	-0.03
led hy sinh & ####	death	0.38	birth	-0.1
led hy sinh & mua	death	0.07
led hy sinh & mung	death	0.03
led hy sinh & nam	death	0.51
led hy sinh & ngay	death	0.05
led hy sinh & thang	death	-0.07
led ký	death	-0.34	birth	-0.05	joined	-0.06
led ký & ##	death	-0.15
led ký & ngay	death	-0.28
led kể	death	0.26	joined	-0.1
led kể & nam	death	0.58	joined	-0.09
led là	death	0.03	birth	0.22	joined	-0.15
led là & ##	death	0.38	birth	-0.02	joined	-0.03
led là & nam	death	-0.05
led là & ngay	death	-0.26	joined	0.2
led là & thang	death	0.11	joined	0.01
led làng	death	-0.14	joined	-0.11
led lên đường	death	-0.23	joined	0.64
led lên đường & ngay	death	-0.19	joined	0.46
led lập	death	-0.02	birth	-0.03
led mất	death	0.31	birth	-0.32	joined	-0.28
led mất & #	death	0.26
led mất & ##	death	0.41	joined	-0.01
led mất & ####	death	-0.1	birth	-0.16
led mất & dem	death	-0.07
led mất & nam	death	-0.49	birth	-0.01
led mất & ngay	death	0.4
led mất & sang	death	0.32
led mất & thang	death	0.09
led mặt trận	death	-0.17
led một	death	-0.19	joined	0.29
led nghe nói	death	0.21
led nghe nói & nam	death	0.21
led ngày nhập ngũ	joined	0.02
led ngày sinh	death	-0.09	birth	0.17
led ngày sinh & ##	death	-0.05	birth	0.15
led nhập ngũ	death	-0.27	birth	-0.25	joined	0.62
led nhập ngũ & #	death	-0.15	birth	-0.07	joined	0.13
led nhập ngũ & ##	death	0.02	joined	0.09
led nhập ngũ & ####	birth	-0.07	joined	0.42
led nhập ngũ & nam	joined	-0.08
led nhập ngũ & ngay	joined	0.08
led nhập ngũ & thang	death	-0.11	joined	0.19
led nn	death	-0.12	joined	0.39
led nn & #	death	-0.07	joined	0.2
led nn & ##	joined	0.12
led nói	death	-0.02
led năm sinh	death	-0.1	birth	0.2	joined	-0.07
led năm sinh & ####	death	-0.07	birth	0.15	joined	-0.05
led nước	death	0.08	joined	-0.01
led quy tập	death	-0.09
led quy tập & ####	death	-0.04
led quân	death	0.08	birth	-0.11	joined	0.35
led quân & ##	joined	0.17
led quê	death	-0.17
led quê & nam	death	-0.06
led s	death	0.52	birth	-0.09	joined	-0.18
led s & ##	death	0.13	birth	-0.11	joined	-0.04
led s & ####	death	0.26	joined	-0.07
led sinh	death	-0.85	birth	0.32
led sinh & ##	death	-0.34	birth	0.28	joined	-0.03
led sinh & ####	death	-0.42	birth	-0.18	joined	-0.21
led sinh & thang	birth	0.03
led sn	death	-0.03	birth	0.68	joined	-0.29
led sn & ##	death	-0.06	birth	0.25	joined	-0.04
led sn & ####	death	-0.28	birth	0.46	joined	-0.17
led trao trả	death	-0.19	joined	-0.22
led trận	death	0.2
led trận & ##	death	0.06
led tái ngũ	joined	-0.67
led tôi	death	-0.18	joined	-0.04
led tức	death	0.36	birth	0.22	joined	-0.08
led tử trận	death	0.09
led tử trận & ##	death	0.04
led viết	death	-0.41	birth	-0.04	joined	-0.1
led viết & ##	death	-0.31
led viết & ngay	birth	-0.02	joined	-0.05
led vào	death	-0.12	joined	-0.04
led vào & ##	death	-0.38
led vào & ngay	death	0.06
led vào bộ đội	joined	-0.05
led vào bộ đội & thang	joined	0.1
led vào chiến trường	joined	-0.46
led xã	death	0.04	birth	-0.05
led ông	joined	-0.03
led đi b	death	0.06	joined	-0.83
led đi b & thang	death	0.21	joined	-0.42
led đi bộ đội	death	-0.01	birth	-0.06	joined	0.3
led đi bộ đội & ##	death	0.27	joined	0.02
led đi bộ đội & ####	death	-0.02	joined	0.16
led đi bộ đội & nam	joined	0.02
led đi bộ đội & thang	death	-0.01	joined	0.04
led đoàn	death	-0.23	birth	-0.11	joined	0.33
led đền	death	0.15	joined	-0.2
led đền & ####	death	-0.02
led đồi	death	-0.29	joined	0.19
led:again	death	0.04	joined	-0.09
led:again & ##	death	-0.38
led:again & nam	death	0.21
led:again & ngay	death	0.06
led:aka	death	0.45	birth	0.22	joined	-0.09
led:at	death	-0.48	birth	-0.03	joined	0.27
led:at & ####	death	-0.05
led:at & nam	joined	0.21
led:battle	death	0.6	birth	-0.1	joined	-0.16
led:battle & ##	death	0.1
led:battle & nam	death	0.47	birth	-0.02
led:battle & ngay	death	0.04
led:battle & thang	death	-0.27
led:born	death	-0.35	birth	1.03	joined	-0.56
led:born & #	death	0.41	birth	0.07
led:born & ##	death	-0.36	birth	0.61	joined	-0.25
led:born & ####	death	-0.34	birth	0.41	joined	-0.66
led:born & thang	birth	0.03
led:bury	death	0.29
led:capture	death	-0.03	joined	-0.04
led:died	death	0.08	birth	-0.78	joined	-0.41
led:died & #	death	-0.13	birth	-0.07	joined	-0.07
led:died & ##	death	0.01	birth	-0.18	joined	-0.11
led:died & ####	death	0.87	birth	-0.29
led:died & dem	death	-0.43
led:died & mung	death	0.26
led:died & nam	birth	-0.07	joined	-0.03
led:died & ngay	death	0.02
led:died & thang	death	0.1
led:enlist	death	-0.56	birth	-0.53	joined	0.2
led:enlist & #	death	-0.3	birth	-0.14	joined	0.12
led:enlist & ##	death	0.21	joined	0.17
led:enlist & ####	death	-0.04	birth	-0.14	joined	0.01
led:enlist & cuoi	joined	-0.12
led:enlist & nam	death	-0.13	birth	-0.08	joined	-0.47
led:enlist & ngay	death	-0.24	joined	0.56
led:enlist & thang	joined	-0.06
led:fell	death	0.14	birth	-1.1	joined	-0.73
led:fell & #	death	0.28	birth	-0.1	joined	-0.13
led:fell & ##	death	0.07	birth	-0.24	joined	-0.19
led:fell & ####	death	0.43	birth	-0.52	joined	-0.07
led:fell & dau	death	-0.24
led:fell & dem	death	-0.45
led:fell & hom	death	0.08
led:fell & mua	death	-0.12
led:fell & mung	death	0.26
led:fell & nam	death	-0.05	birth	-0.13	joined	-0.04
led:fell & ngay	death	-0.1	birth	-0.02	joined	-0.11
led:fell & sang	death	0.33
led:fell & thang	death	0.24	joined	-0.02
led:gio	death	0.32
led:grave	death	-0.12
led:home	death	-0.17
led:home & nam	death	-0.06
led:joined	death	-0.43	birth	-0.45	joined	1.04
led:joined & #	death	-0.25	birth	-0.12	joined	0.33
led:joined & ##	death	0.24	joined	0.34
led:joined & ####	death	-0.03	birth	-0.13	joined	0.54
led:joined & nam	death	-0.02	birth	-0.05	joined	-0.23
led:joined & ngay	joined	0.11
led:joined & thang	death	-0.21	joined	0.48
led:kin	death	-0.01	birth	-0.12	joined	0.12
led:laid	death	-0.2
led:laid & ####	death	-0.04
led:letter	death	-0.22	joined	-0.12
led:letter & #	death	-0.17	joined	-0.11
led:level	death	-0.26	birth	-0.17	joined	-0.02
led:level & ####	death	-0.14
led:level & nam	death	-0.5	birth	-0.05
led:level & thang	death	-0.24
led:link	death	0.17	birth	0.22	joined	0.07
led:link & ##	death	0.39	birth	-0.03	joined	-0.04
led:link & ####	death	-0.37	birth	0.37	joined	-0.22
led:link & nam	death	-0.01	joined	0.23
led:link & ngay	death	-0.26	joined	0.2
led:link & thang	death	0.1	joined	0.18
led:mine	death	-0.01	birth	-0.12	joined	0.12
led:moved	death	-0.54	birth	-0.23	joined	-0.16
led:moved & ####	death	-0.08	birth	-0.03	joined	-0.04
led:moved & nam	death	-0.03
led:moved & ngay	death	-0.37
led:notice	death	-0.86	birth	-0.28	joined	-0.35
led:notice & ##	death	-0.27
led:notice & ####	birth	-0.06
led:notice & nam	death	-0.25	birth	-0.08	joined	-0.19
led:notice & ngay	death	-0.48
led:office	death	-0.07	birth	-0.15	joined	0.25
led:pet	death	0.32	birth	-0.01	joined	0.19
led:pet & nam	death	0.4	joined	0.19
led:post	death	0.3	birth	-0.24	joined	-0.09
led:post & ##	death	0.22	birth	-0.21	joined	-0.05
led:returned	death	-0.19	joined	-0.22
led:self	death	-0.18	joined	-0.04
led:site	death	-0.19	birth	-0.02	joined	0.17
led:site & nam	death	-0.16	joined	0.04
led:stop	death	0.05	joined	-0.14
led:stop & #	death	-0.16	birth	-0.18	joined	0.09
led:stop & ##	birth	0.14	joined	-0.15
led:stop & ####	birth	0.16	joined	-0.26
led:stop & cuoi	death	-0.11
led:stop & dau	death	-0.2	joined	0.28
led:stop & dem	death	-0.45
led:stop & hom	death	0.14
led:stop & mong	death	0.24
led:stop & mua	death	0.21
led:stop & mung	death	0.53	birth	0.13	joined	-0.02
led:stop & nam	death	0.25	birth	-0.02	joined	-0.3
led:stop & ngay	death	0.02	birth	-0.05	joined	0.2
led:stop & sang	death	0.36
led:stop & thang	death	-0.14	joined	0.17
led:stop & trua	death	0.04
led:tells	death	0.14	birth	-0.32	joined	-0.33
led:tells & ##	death	-0.09	birth	-0.01
led:tells & ####	death	0.34	joined	-0.02
led:tells & nam	death	0.26	birth	-0.07	joined	-0.16
led:tells & ngay	death	-0.39	birth	-0.05	joined	-0.07
led:tells & thang	death	-0.17	joined	-0.1
led:thing	death	-0.24	birth	-0.51	joined	0.37
led:thing & #	death	-0.32	joined	0.17
led:thing & ##	death	-0.31	joined	0.17
led:thing & ####	death	-0.25	birth	-0.13	joined	0.05
led:thing & cuoi	death	-0.04	birth	-0.01	joined	0.13
led:thing & hom	death	0.18
led:thing & nam	death	0.06	birth	-0.13	joined	0.13
led:thing & ngay	death	0.48	joined	-0.02
led:thing & thang	death	-0.01	birth	-0.04
led:title	birth	0.07	joined	0.16
led:title & ####	birth	0.14
led:title & nam	death	-0.31	joined	-0.01
long after martyr	death	-0.21	birth	-0.32	joined	-0.08
long after other	death	-0.08	birth	-0.52	joined	0.14
long after teller	death	0.31	birth	-0.42	joined	-0.48
lunar	death	-0.11	birth	-0.74	joined	-0.79
martyrs 0	death	-0.27	birth	-0.29	joined	-0.91
martyrs 1	death	-0.74	birth	-0.48
martyrs 2	death	0.22	birth	-0.07	joined	-0.09
martyrs 3	death	0.65	birth	-0.15	joined	-0.64
next sentence:again	death	-0.3	birth	0.33	joined	0.38
next sentence:alive	birth	-0.15	joined	-0.09
next sentence:at	death	0.24	birth	-0.36	joined	-0.2
next sentence:battle	death	-0.32	birth	-0.06
next sentence:born	death	0.42	birth	-0.38	joined	-0.24
next sentence:bury	death	0.35	birth	-0.03	joined	-0.37
next sentence:capture	death	-0.16	birth	-0.27	joined	-0.22
next sentence:contact	joined	-0.09
next sentence:died	death	-0.28	birth	0.17	joined	-0.07
next sentence:enlist	death	-0.63	birth	0.29	joined	-0.27
next sentence:fell	death	-0.5	birth	0.16	joined	0.17
next sentence:gio	death	0.36	birth	-0.11	joined	-0.34
next sentence:grave	death	0.04	birth	-0.28	joined	-0.24
next sentence:home	death	0.11	birth	-0.14	joined	-0.28
next sentence:hurt	death	0.22	joined	0.08
next sentence:joined	death	-0.34	birth	0.66
next sentence:kin	death	0.44	birth	-0.17	joined	-0.74
next sentence:laid	death	-0.35	birth	-0.04	joined	-0.12
next sentence:letter	death	-0.55	birth	0.37	joined	-0.06
next sentence:level	death	-0.01	birth	-0.32	joined	0.03
next sentence:link	death	-0.25	birth	-0.22	joined	-0.5
next sentence:martyr	death	-0.35	birth	-0.05	joined	-0.17
next sentence:moved	death	0.16	birth	0.12	joined	-0.66
next sentence:naming	death	0.03	birth	-0.33	joined	-0.22
next sentence:notice	death	-0.11	birth	-0.11	joined	0.05
next sentence:office	death	0.24	joined	-0.43
next sentence:post	death	-0.51	birth	-0.07	joined	-0.05
next sentence:rank	death	-0.04	birth	-0.02	joined	-0.14
next sentence:returned	death	-0.27	joined	-0.14
next sentence:self	death	-0.07	birth	-0.25	joined	-1.09
next sentence:site	death	-0.08	birth	-0.03	joined	0.33
next sentence:tells	death	-0.1	birth	-0.02	joined	0.1
next sentence:thing	death	-0.04	birth	-0.06	joined	-0.14
next sentence:title	death	0.26	birth	-0.11	joined	0.1
next sentence:truename	death	-0.1	birth	-0.14	joined	-0.04
note about	death	0.08	birth	0.17	joined	-0.4
note after	death	-0.18	joined	-0.21
note early	death	-0.18	birth	-0.35	joined	0.67
note gio	death	0.29	birth	-0.04	joined	-0.05
note late	death	0.18	birth	-0.17	joined	-0.05
note lunar	death	-0.35	birth	-0.49	joined	-0.22
note middle	death	0.14	joined	-0.05
note period	death	-1.37	birth	-0.31	joined	-0.44
note season	death	0.64	birth	-0.23	joined	-0.48
opens	death	0.08	birth	-0.26	joined	-0.33
sentence before:again	birth	0.52
sentence before:alive	death	-0.03	birth	-0.03	joined	0.11
sentence before:at	death	-0.07	birth	0.11	joined	0.13
sentence before:battle	death	0.24	joined	0.09
sentence before:born	death	0.26	birth	-0.46	joined	0.76
sentence before:bury	death	-0.49	birth	0.17	joined	-0.4
sentence before:capture	death	-0.38	birth	0.03
sentence before:contact	death	0.08	birth	0.11	joined	0.21
sentence before:died	death	-0.09	birth	0.22	joined	-0.21
sentence before:enlist	death	0.24	birth	-0.08	joined	-0.14
sentence before:fell	death	-0.2	birth	-0.24	joined	-0.22
sentence before:gio	death	0.11	joined	-0.17
sentence before:grave	birth	0.25	joined	0.07
sentence before:home	death	-0.59	birth	-0.18	joined	0.15
sentence before:hurt	death	-0.4	joined	-0.18
sentence before:joined	death	-0.1	birth	-0.04	joined	-0.04
sentence before:kin	death	-0.05	birth	-0.11	joined	0.33
sentence before:laid	death	0.12	joined	-0.13
sentence before:last	death	0.08	birth	-0.05	joined	-0.01
sentence before:letter	death	-0.23	joined	-0.23
sentence before:level	death	0.45	birth	-0.43	joined	0.1
sentence before:link	death	-0.25	birth	0.1	joined	-0.16
sentence before:martyr	death	-0.58	birth	0.06
sentence before:moved	death	0.15	birth	-0.26	joined	-0.26
sentence before:naming	death	-0.27	birth	0.42	joined	0.07
sentence before:notice	death	-0.22	birth	0.08	joined	0.25
sentence before:office	death	0.31	birth	-0.02	joined	-0.27
sentence before:post	death	-0.07	birth	0.27	joined	-0.42
sentence before:rank	death	0.69	birth	-0.02	joined	-0.37
sentence before:returned	death	-0.07	birth	-0.06
sentence before:self	death	0.11	birth	-0.14	joined	0.39
sentence before:site	death	-0.37	birth	-0.13	joined	-0.01
sentence before:tells	death	-0.04	joined	-0.26
sentence before:thing	death	0.36	birth	0.14	joined	-0.14
sentence before:title	death	-0.05	birth	-0.04	joined	-0.08
sentence before:truename	death	-0.27	birth	0.24	joined	0.52
text:battle	death	-0.29	joined	-0.27
text:by_comrade	death	-0.42	birth	-0.01	joined	0.27
text:by_finder	death	-0.78	birth	-0.18	joined	-0.25
text:by_foreign	death	-0.15	joined	-0.19
text:by_keeper	death	0.39	birth	-0.18	joined	-0.41
text:by_official	death	0.38	birth	-0.42	joined	-0.78
text:by_resident	death	0.03	birth	-0.3	joined	0.35
text:by_volunteer	death	0.46	birth	0.07	joined	-0.04
text:dna	death	-0.06	birth	-0.18	joined	0.36
text:enemy	death	-0.1	birth	-0.02	joined	-0.24
text:foreign	death	-0.15	joined	-0.19
text:found	death	-0.57	birth	0.13	joined	-0.11
text:give_back	death	-0.43	birth	-0.5	joined	-0.43
text:grave	death	0.11	birth	0.08	joined	-0.41
text:hearsay	death	0.21	birth	0.2	joined	0.12
text:list	death	-0.5	birth	0.32	joined	-0.27
text:recognition	death	0.03	birth	-0.08	joined	-0.7
text:relics	death	-0.8	birth	0.09	joined	-0.32
text:scam	death	-0.49
text:seek	death	-0.46	birth	-0.07
text:sought	death	-0.19	birth	-0.51	joined	-0.23
text:stone	death	0.25	birth	-0.05	joined	-0.71
typed before 1945	death	-0.05	joined	-0.05
typed before 1952	death	0.26	birth	-0.03	joined	-0.08
typed before 2h	death	0.21
typed before ^	death	0.08	birth	-0.26	joined	-0.33
typed before an	death	-0.07
typed before b	death	0.06	joined	-0.83
typed before b52	death	0.05
typed before bang	death	0.17
typed before bom	death	0.17	joined	-0.02
typed before báo	death	-0.17
typed before bảo	death	0.18	birth	0.03
typed before bắc	birth	-0.14	joined	-0.16
typed before bắn	death	0.33	birth	-0.02
typed before bắt	death	-0.06	birth	-0.03	joined	-0.13
typed before bốc	death	-0.22
typed before bữa	death	0.16
typed before can	death	-0.23
typed before cap	death	-0.16	birth	-0.1
typed before chet	death	0.15
typed before chi	death	0.28	joined	-0.02
typed before chắt	death	-0.06	birth	0.12
typed before chết	death	0.2	birth	-0.02	joined	-0.04
typed before càn	death	0.26	birth	-0.01
typed before công	joined	-0.09
typed before cấp	death	-0.27	birth	-0.15	joined	-0.07
typed before de	death	0.26	birth	-0.06	joined	-0.11
typed before den	death	0.07	joined	0.05
typed before di	death	-0.24	birth	-0.02	joined	0.33
typed before dinh	death	-0.24	joined	-0.01
typed before doi	joined	0.56
typed before dịch	death	-0.16
typed before ghi	death	0.48	birth	-0.06	joined	0.02
typed before giỗ	death	0.61
typed before giờ	death	0.09	joined	-0.15
typed before hai	death	0.14
typed before hoi	death	-0.05
typed before hs	death	0.52	birth	-0.21	joined	-0.16
typed before hưng	death	-0.14
typed before hồi	death	0.2	birth	-0.3
typed before khê	death	0.11
typed before ky	death	-0.15
typed before kích	death	0.22
typed before ký	death	-0.18	birth	-0.03	joined	-0.02
typed before kể	death	0.18	joined	-0.09
typed before la	death	0.27	joined	-0.04
typed before lan	death	-0.22	birth	-0.09	joined	0.21
typed before linh	joined	0.17
typed before long	death	-0.17
typed before là	death	-0.15	birth	0.25	joined	-0.1
typed before lê	death	0.16
typed before lính	death	-0.29	birth	-0.06	joined	0.6
typed before lô	death	-0.12	birth	-0.04
typed before lại	death	0.45	joined	-0.05
typed before lập	death	0.13	birth	-0.03
typed before lụt	death	-0.16
typed before mat	death	0.34	birth	-0.13	joined	-0.06
typed before my	death	0.26
typed before mãi	death	-0.01
typed before mạng	birth	-0.06	joined	-0.4
typed before mất	death	-0.12	birth	-0.14	joined	-0.17
typed before mỹ	death	-0.06
typed before nam	death	-0.02	joined	-0.09
typed before nay	death	-0.14
typed before ngay	death	0.14	birth	-0.03	joined	0.11
typed before ngu	death	-0.13	birth	-0.08	joined	0.06
typed before ngũ	death	-0.31	birth	-0.14	joined	0.15
typed before nhà	death	-0.15	birth	-0.06	joined	0.14
typed before nhận	death	-0.31	joined	-0.07
typed before ninh	birth	0.09	joined	-0.08
typed before nn	death	-0.12	joined	0.39
typed before noi	death	-0.3	joined	-0.04
typed before nói	death	0.12
typed before năm	death	-0.06
typed before nước	death	0.08	joined	-0.01
typed before nộp	death	-0.09
typed before phải	death	-0.13	joined	-0.03
typed before quân	death	0.08	birth	-0.11	joined	0.35
typed before quê	death	-0.16
typed before ra	death	-0.06	joined	-0.02
typed before rét	death	0.3
typed before rồi	death	0.2	joined	-0.14
typed before s	death	0.52	birth	-0.09	joined	-0.18
typed before sanh	death	0.05	birth	0.69	joined	-0.4
typed before sinh	death	-0.55	birth	1.3	joined	-1.17
typed before sn	death	-0.38	birth	0.69	joined	-0.27
typed before tay	death	-0.08	birth	-0.07
typed before thi	death	0.04
typed before tnxp	death	0.14	birth	-0.01	joined	0.02
typed before toi	death	-0.08	joined	-0.04
typed before trang	death	0.02	birth	-0.03
typed before trong	joined	-0.01
typed before trưởng	death	0.15	birth	-0.14	joined	-0.02
typed before trả	death	-0.19	joined	-0.22
typed before trận	death	0.05	joined	-0.09
typed before tu	death	-0.49	joined	0.34
typed before tâm	birth	0.01
typed before tập	death	-0.09
typed before tới	death	0.03	birth	-0.13	joined	-0.14
typed before tức	death	0.36	birth	0.22	joined	-0.08
typed before từ	death	-0.9	birth	-0.46	joined	0.31
typed before tử	death	-0.02	birth	-0.01	joined	-0.19
typed before viet	death	0.03
typed before vinh	death	-0.07	joined	-0.21
typed before viết	death	-0.46	birth	-0.04	joined	-0.09
typed before vào	death	-0.13	joined	-0.04
typed before về	death	-0.26	birth	-0.07	joined	-0.07
typed before xuống	death	0.17
typed before xã	death	0.12	birth	-0.04
typed before ông	death	0.15	joined	-0.01
typed before đi	death	-0.73	birth	-0.48	joined	1.36
typed before đoàn	death	-0.05	birth	-0.06	joined	0.2
typed before đâu	death	-0.17	birth	0.18	joined	-0.24
typed before đó	death	0.3	joined	-0.13
typed before đúng	death	0.42
typed before đường	death	-0.23	joined	0.64
typed before đến	death	-0.3	birth	-0.09	joined	-0.36
typed before đề	death	-0.18	joined	-0.11
typed before đội	birth	-0.18	joined	-0.13
typed before đợt	death	-0.35	birth	-0.08	joined	0.52
typed before đức	death	0.05
typed before ấy	death	-0.33
year 1935	death	-0.28	birth	1.03	joined	-0.3
year 1940	death	-0.62	birth	1.22	joined	-0.6
year 1945	death	-0.07	birth	1.11	joined	-0.22
year 1950	death	0.63	birth	0.77	joined	-1.48
year 1955	death	-0.66	birth	0.28	joined	-0.23
year 1960	death	0.06	birth	-0.44	joined	0.75
year 1965	death	1.25	birth	-1.54	joined	0.38
year 1970	death	1.14	birth	-2.07	joined	0.06
year 1975	death	0.54	birth	-1.47	joined	-0.03
year 1980	death	0.51	birth	-0.82
year 1985	death	0.62	birth	-0.7	joined	-0.05
year 1990	death	-1.31	birth	-0.46	joined	-0.21
year 1995	death	-0.94	birth	-0.4	joined	-0.36
year 2000	death	-1.04	birth	-0.3	joined	-0.17
year 2005	death	-0.77	birth	-0.12	joined	-0.11
year 2010	death	-0.96	birth	-0.24	joined	-0.2
year 2015	death	-1.45	birth	-0.22	joined	-0.35
year 2020	death	-1.54	birth	-0.12	joined	-0.1
year 2025	death	-1.3	birth	-0.17	joined	-0.13
year lent	death	-0.51	birth	0.48	joined	-0.46
year lent from before	death	-0.23	birth	0.18	joined	-0.4
year lent from behind	death	-0.54	birth	0.34	joined	-0.01
year old	death	-0.24	birth	1.03	joined	-0.4""")
