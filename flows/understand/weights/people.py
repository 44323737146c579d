"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	martyr	-0.24	teller	-0.24
+1=#	martyr	-0.75	teller	-0.61
+1=##	martyr	-0.4	teller	0.29
+1=###	martyr	-0.68	teller	-0.06
+1=####	martyr	0.69	teller	0.55
+1=##########	martyr	-0.47	teller	-0.2
+1=$	martyr	0.3	teller	0.31
+1=a	teller	0.11
+1=ai	martyr	-0.35	teller	-0.05
+1=an	martyr	0.41	teller	-0.27
+1=anh	martyr	0.32
+1=ap	martyr	0.26	teller	-0.2
+1=b	martyr	0.25	teller	-0.66
+1=b1	teller	-0.08
+1=ba	martyr	0.44	teller	-0.53
+1=bac	martyr	0.56	teller	-0.36
+1=ban	martyr	-0.17	teller	-0.55
+1=bang	martyr	0.24
+1=bao	martyr	-0.47	teller	-0.45
+1=bat	martyr	-0.37
+1=bay	martyr	-0.05	teller	0.06
+1=ben	martyr	0.08	teller	0.1
+1=benh	martyr	-0.21
+1=bi	martyr	0.49	teller	-0.54
+1=biet	martyr	-0.07	teller	-0.07
+1=binh	martyr	0.36	teller	-0.3
+1=bo	martyr	0.61	teller	-0.37
+1=buon	martyr	0.09	teller	0.24
+1=but	teller	0.11
+1=c	martyr	0.66	teller	-0.22
+1=c1	teller	0.12
+1=c11	martyr	0.03	teller	0.02
+1=c2	martyr	0.24
+1=c8	martyr	0.09
+1=ca	martyr	0.34	teller	-0.19
+1=cac	martyr	-0.27
+1=cai	martyr	-0.15
+1=cam	martyr	0.52	teller	-0.08
+1=can	martyr	0.53	teller	0.36
+1=canh	martyr	-0.13	teller	-0.25
+1=cao	martyr	0.21	teller	-0.28
+1=cap	teller	-0.01
+1=cau	martyr	0.32	teller	-0.1
+1=ccb	martyr	-0.47
+1=chau	martyr	-0.52	teller	0.46
+1=chet	martyr	0.46	teller	-0.19
+1=chi	martyr	-0.32	teller	-0.26
+1=chien	martyr	0.73	teller	-0.2
+1=chieu	teller	0.45
+1=chinh	martyr	-0.29	teller	0.19
+1=cho	martyr	-0.79	teller	0.54
+1=chon	martyr	0.03	teller	-0.14
+1=chu	martyr	-0.08	teller	-0.57
+1=chua	martyr	0.47
+1=chung	martyr	-0.07
+1=chuyen	martyr	-0.29	teller	0.04
+1=co	martyr	-0.06	teller	-0.35
+1=coi	martyr	0.19
+1=con	martyr	0.26	teller	0.27
+1=cong	martyr	-0.45	teller	-0.12
+1=cu	martyr	0.49	teller	-0.01
+1=cua	martyr	-0.27	teller	-0.12
+1=cung	martyr	-0.32	teller	-0.06
+1=cuu	martyr	-0.53	teller	0.28
+1=d	martyr	-0.11
+1=da	martyr	-1.64	teller	-0.36
+1=dai	martyr	0.19	teller	0.06
+1=dan	martyr	-0.08	teller	0.08
+1=dang	martyr	0.1	teller	0.23
+1=dao	martyr	-0.15	teller	-0.25
+1=dau	martyr	-0.13	teller	-0.03
+1=day	martyr	-0.06	teller	-0.13
+1=de	martyr	0.34	teller	0.06
+1=dem	martyr	-0.42	teller	-0.06
+1=den	martyr	-0.03
+1=deu	martyr	-0.49
+1=di	martyr	-0.04	teller	-0.31
+1=dien	martyr	-0.51	teller	-0.03
+1=dinh	martyr	-0.06	teller	-0.16
+1=do	martyr	0.15	teller	-0.28
+1=doan	martyr	-0.15	teller	-0.28
+1=doc	martyr	-0.51	teller	0.61
+1=doi	martyr	0.04	teller	-0.05
+1=don	martyr	-0.15	teller	-0.47
+1=dong	teller	-0.05
+1=dt	teller	-0.08
+1=du	martyr	0.87	teller	0.16
+1=dung	martyr	-0.17	teller	-0.14
+1=duoc	martyr	0.69	teller	0.38
+1=duoi	teller	0.44
+1=em	martyr	0.25	teller	0.15
+1=ghi	martyr	-0.27	teller	0.62
+1=gia	martyr	-0.04	teller	-0.34
+1=giao	martyr	-0.33
+1=giay	martyr	0.08	teller	-0.16
+1=gio	teller	0.15
+1=giu	martyr	-0.14	teller	0.09
+1=giup	martyr	0.14
+1=go	martyr	0.47	teller	-0.13
+1=goc	teller	0.01
+1=goi	martyr	-0.67	teller	-0.04
+1=gui	teller	0.5
+1=h	martyr	-0.03	teller	-0.11
+1=ha	martyr	0.25	teller	-0.69
+1=hai	martyr	0.33	teller	-0.56
+1=ham	martyr	0.06
+1=hang	martyr	0.13	teller	-0.01
+1=hay	martyr	0.27	teller	-0.02
+1=hien	teller	-0.2
+1=hinh	martyr	0.19	teller	-0.03
+1=ho	martyr	0.17	teller	-0.38
+1=hoa	teller	-0.13
+1=hoang	teller	-0.11
+1=hoc	martyr	-0.3
+1=hoi	teller	0.33
+1=hom	martyr	-0.15	teller	-0.02
+1=hon	martyr	0.09	teller	-0.01
+1=hs	martyr	-0.5
+1=hung	martyr	-0.09	teller	-0.04
+1=huyen	martyr	-0.02
+1=hy	martyr	0.2	teller	-0.19
+1=ke	martyr	-0.87	teller	0.5
+1=khai	martyr	0.19
+1=khau	martyr	-0.57	teller	0.21
+1=khi	martyr	0.11	teller	-0.04
+1=khong	martyr	0.72	teller	0.04
+1=khu	martyr	-0.2	teller	0.19
+1=kien	martyr	0.37	teller	-0.04
+1=kim	martyr	-0.2	teller	0.15
+1=kinh	martyr	-0.17	teller	0.56
+1=ky	martyr	-0.16	teller	0.5
+1=la	martyr	0.31	teller	-0.09
+1=lac	martyr	-0.05	teller	-0.05
+1=lai	martyr	-0.19	teller	-0.02
+1=lam	martyr	0.06	teller	-0.01
+1=lang	martyr	0.28	teller	0.36
+1=lay	martyr	-0.37	teller	-0.09
+1=len	martyr	-0.23
+1=lien	martyr	0.18	teller	-0.11
+1=liet	martyr	-0.35	teller	0.23
+1=linh	martyr	-0.56	teller	0.82
+1=lo	martyr	-0.13
+1=long	martyr	-0.04
+1=ls	martyr	0.07
+1=luc	martyr	-0.2	teller	-0.1
+1=ly	martyr	-0.02	teller	-0.12
+1=ma	martyr	0.08	teller	-0.31
+1=mai	martyr	0.14	teller	-0.05
+1=mat	martyr	-0.32	teller	-0.37
+1=may	teller	-0.41
+1=me	martyr	-0.94	teller	-0.42
+1=minh	martyr	0.22	teller	-0.27
+1=mo	martyr	-0.3	teller	-0.02
+1=moi	martyr	0.92	teller	-0.24
+1=mot	martyr	0.97
+1=muon	martyr	-0.03
+1=na	martyr	0.16
+1=nam	martyr	0.5	teller	-0.07
+1=nay	martyr	-0.95	teller	0.13
+1=nen	martyr	0.19
+1=nga	martyr	0.04	teller	-0.01
+1=ngay	martyr	0.24	teller	-0.12
+1=nghe	martyr	-0.43	teller	-0.03
+1=nghia	martyr	-0.2	teller	-0.04
+1=ngo	martyr	0.12	teller	-0.02
+1=ngoai	teller	-0.16
+1=nguoi	martyr	0.45	teller	-0.34
+1=nguyen	martyr	0.18	teller	0.95
+1=nha	martyr	0.43	teller	0.2
+1=nhan	martyr	-0.15	teller	0.22
+1=nhap	martyr	-0.32
+1=nhe	martyr	0.07	teller	0.07
+1=nho	martyr	-0.15	teller	0.44
+1=nhom	martyr	-0.18	teller	0.61
+1=nhu	teller	-0.06
+1=nhung	martyr	0.05	teller	-0.06
+1=no	martyr	0.17	teller	-0.2
+1=noi	martyr	0.38	teller	-0.17
+1=ntls	teller	-0.2
+1=o	martyr	-0.38	teller	0.18
+1=oi	martyr	-0.28	teller	-0.19
+1=ong	martyr	0.08	teller	0.27
+1=pham	martyr	0.2	teller	-0.28
+1=phan	teller	-0.07
+1=phao	martyr	-0.42	teller	-0.09
+1=phat	martyr	-0.06	teller	0.02
+1=pho	martyr	-0.25	teller	0.09
+1=phong	martyr	-0.16	teller	0.18
+1=phu	martyr	-0.37	teller	0.18
+1=q	martyr	0.16	teller	-0.01
+1=quan	martyr	0.17	teller	0.37
+1=quang	teller	-0.12
+1=que	martyr	0.65	teller	-0.82
+1=quoc	martyr	-0.43
+1=quynh	martyr	0.24	teller	-0.01
+1=ra	martyr	-0.03	teller	-0.03
+1=roi	martyr	-0.35	teller	-0.08
+1=s	martyr	0.61	teller	-0.08
+1=sanh	martyr	-0.26
+1=sau	martyr	-0.19	teller	-0.15
+1=sdt	teller	0.06
+1=sinh	martyr	0.48	teller	-0.22
+1=sn	martyr	0.49	teller	-0.39
+1=so	martyr	-0.57	teller	0.01
+1=son	martyr	0.37
+1=suu	martyr	-0.23	teller	0.72
+1=ta	teller	-0.19
+1=tam	martyr	-0.49	teller	0.45
+1=tan	martyr	-0.2	teller	0.5
+1=tap	martyr	-0.02
+1=ten	martyr	-0.43	teller	-0.44
+1=thach	martyr	0.1	teller	-0.08
+1=thai	martyr	0.3	teller	-0.07
+1=thang	martyr	0.26
+1=thanh	martyr	-0.02	teller	-0.39
+1=thay	martyr	-0.19	teller	-0.2
+1=theo	martyr	0.1	teller	-0.1
+1=thi	martyr	0.31	teller	-0.34
+1=thieu	martyr	-0.14
+1=tho	martyr	0.04	teller	0.07
+1=thon	martyr	-0.06	teller	0.19
+1=thu	teller	-0.24
+1=thuong	martyr	0.26	teller	0.15
+1=tieu	martyr	0.13	teller	-0.27
+1=tim	martyr	-0.05	teller	0.13
+1=tinh	martyr	-0.06	teller	-0.04
+1=tnxp	teller	-0.15
+1=to	teller	-0.09
+1=toi	martyr	-0.13	teller	0.43
+1=tra	martyr	-0.04	teller	-0.04
+1=trac	martyr	0.32
+1=tram	martyr	-0.31
+1=tran	martyr	-0.07
+1=tren	teller	-0.07
+1=trieu	martyr	-0.24	teller	-0.02
+1=tro	martyr	-0.1	teller	-0.24
+1=trong	martyr	-0.21	teller	0.27
+1=tru	martyr	-0.15	teller	0.35
+1=trung	martyr	1.03
+1=truoc	martyr	-0.61	teller	0.38
+1=truong	martyr	-0.58	teller	0.86
+1=tu	martyr	0.33	teller	-0.19
+1=tuc	martyr	0.43
+1=tui	martyr	-0.64
+1=ung	martyr	0.05	teller	-0.14
+1=va	martyr	-0.36	teller	-0.09
+1=van	martyr	-0.09	teller	-0.04
+1=vao	martyr	0.4	teller	-0.13
+1=ve	martyr	-0.17	teller	-0.38
+1=viet	martyr	0.39	teller	-0.4
+1=vinh	martyr	-0.1	teller	0.11
+1=vo	martyr	-0.31	teller	0.38
+1=voi	martyr	0.01	teller	0.13
+1=vot	martyr	-0.03
+1=vu	martyr	0.18
+1=vui	martyr	-0.02
+1=xa	martyr	-0.38	teller	0.02
+1=xin	martyr	0.05	teller	0.48
+1=xom	martyr	0.17
+1=y	martyr	0.53	teller	-0.19
+1=yen	teller	-0.21
+1=zalo	teller	0.36
+2=#	martyr	-0.35	teller	-0.07
+2=##	martyr	0.05	teller	-0.16
+2=###	martyr	-0.96	teller	0.76
+2=####	martyr	-0.15	teller	-0.58
+2=$	martyr	-0.2	teller	0.27
+2=a	martyr	-0.02	teller	0.08
+2=ai	martyr	0.11	teller	-0.1
+2=an	martyr	0.62	teller	-0.45
+2=anh	teller	0.29
+2=ap	martyr	-0.35	teller	0.01
+2=ay	martyr	0.1	teller	0.36
+2=b	martyr	0.16
+2=b1	martyr	0.16
+2=ba	martyr	-0.26	teller	0.29
+2=bac	martyr	0.32	teller	-0.02
+2=bai	teller	0.36
+2=ban	martyr	-0.42	teller	-0.27
+2=bang	martyr	-0.16	teller	0.04
+2=bao	martyr	-0.25	teller	0.34
+2=bat	martyr	-0.33
+2=bay	martyr	-0.02
+2=ben	martyr	0.3	teller	-0.52
+2=bi	martyr	-0.33	teller	-0.06
+2=bien	teller	0.59
+2=biet	martyr	0.25	teller	-0.23
+2=binh	teller	0.35
+2=bo	martyr	-0.13	teller	0.48
+2=bom	martyr	-0.3
+2=bong	martyr	0.27	teller	-0.02
+2=c	martyr	0.19	teller	-0.07
+2=ca	martyr	0.24	teller	0.09
+2=cac	martyr	-0.03	teller	0.01
+2=cai	martyr	-0.21	teller	-0.29
+2=cam	teller	0.12
+2=can	teller	-0.01
+2=cao	martyr	0.05
+2=cat	martyr	0.36	teller	0.08
+2=cau	martyr	-0.28	teller	-0.12
+2=chau	martyr	0.13	teller	-0.32
+2=chet	martyr	-0.55	teller	-0.02
+2=chi	martyr	-0.22	teller	-0.26
+2=chien	martyr	0.17
+2=chinh	martyr	-0.28
+2=cho	martyr	-0.7	teller	-0.25
+2=chon	martyr	-0.05	teller	0.35
+2=chong	martyr	0.25	teller	0.69
+2=chu	martyr	-0.12	teller	0.07
+2=chuc	martyr	-0.28	teller	0.37
+2=chung	martyr	-0.05
+2=co	martyr	0.18	teller	-0.17
+2=coi	martyr	-0.27	teller	0.35
+2=con	martyr	-0.29	teller	0.44
+2=cong	teller	-0.16
+2=cu	martyr	-0.05	teller	-0.64
+2=cua	martyr	-0.03	teller	0.12
+2=cung	martyr	0.6	teller	-0.21
+2=cuu	martyr	-0.12	teller	0.18
+2=d2	teller	0.09
+2=d3	teller	0.03
+2=da	martyr	-0.14	teller	-0.2
+2=dac	martyr	0.44	teller	-0.05
+2=dai	martyr	-0.04
+2=dan	martyr	-0.16	teller	-0.1
+2=dang	martyr	-0.39	teller	0.37
+2=danh	martyr	0.59	teller	0.08
+2=dao	martyr	0.24
+2=dau	martyr	0.16	teller	-0.01
+2=day	martyr	0.27
+2=de	martyr	-0.09	teller	-0.41
+2=den	martyr	-0.01	teller	-0.06
+2=di	martyr	0.33	teller	-0.01
+2=dich	martyr	-0.1	teller	-0.23
+2=dien	martyr	-0.43	teller	0.51
+2=dieu	martyr	-0.18	teller	-0.05
+2=dinh	martyr	-0.51	teller	-0.07
+2=do	martyr	0.77	teller	-0.3
+2=doan	martyr	-0.45	teller	0.15
+2=doi	martyr	0.29	teller	-0.26
+2=don	martyr	-1.07	teller	-0.07
+2=dong	teller	-0.04
+2=du	martyr	-0.02	teller	0.34
+2=duc	martyr	0.15	teller	-0.05
+2=dung	martyr	-0.2	teller	0.04
+2=duoc	martyr	-0.2	teller	0.24
+2=duong	martyr	-0.04	teller	-0.23
+2=e	martyr	0.33	teller	-0.29
+2=em	martyr	0.23	teller	-0.12
+2=gai	martyr	-0.53	teller	0.59
+2=ghe	martyr	-0.12
+2=ghi	martyr	-0.11	teller	0.38
+2=gia	martyr	0.18	teller	-0.15
+2=giang	martyr	0.38	teller	-0.1
+2=giao	martyr	0.4	teller	-0.44
+2=giay	martyr	-0.28	teller	-0.14
+2=gio	martyr	-0.38	teller	-0.07
+2=giong	martyr	0.85	teller	-0.04
+2=giua	martyr	0.48	teller	-0.01
+2=giup	martyr	-0.02	teller	-0.4
+2=go	teller	-0.03
+2=goc	martyr	-0.02
+2=goi	martyr	0.53
+2=ha	martyr	0.7	teller	0.04
+2=hai	martyr	0.72	teller	-0.28
+2=hang	martyr	0.02	teller	-0.01
+2=hau	martyr	-0.25	teller	0.17
+2=hi	martyr	0.34
+2=ho	martyr	-0.56	teller	0.28
+2=hoa	martyr	-0.08	teller	-0.19
+2=hoang	martyr	-0.07	teller	-0.03
+2=hoat	martyr	0.57	teller	-0.1
+2=hoc	martyr	0.13
+2=hoi	martyr	-0.58	teller	-0.17
+2=hom	martyr	-0.34	teller	-0.06
+2=hong	martyr	-0.18
+2=hs	martyr	0.19	teller	-0.08
+2=hung	martyr	-0.12	teller	0.11
+2=huong	martyr	0.11	teller	0.38
+2=huu	martyr	-0.33	teller	-0.09
+2=huy	martyr	-0.78	teller	-0.03
+2=hy	martyr	0.45	teller	-0.21
+2=k	martyr	0.02	teller	-0.39
+2=ke	martyr	-0.12	teller	-0.19
+2=ket	martyr	-0.04
+2=khac	martyr	0.01	teller	-0.26
+2=khai	martyr	0.09	teller	0.1
+2=khang	martyr	0.19
+2=khanh	martyr	-0.02	teller	-0.02
+2=khmer	martyr	-0.24	teller	0.1
+2=khong	martyr	-0.35
+2=kia	martyr	0.08
+2=kich	martyr	0.87	teller	0.16
+2=kien	martyr	0.32
+2=kim	martyr	0.33	teller	-0.01
+2=ky	martyr	-0.32	teller	-0.42
+2=la	martyr	-0.44	teller	-0.15
+2=lac	martyr	0.18	teller	-0.12
+2=lai	martyr	0.34	teller	0.4
+2=lam	teller	-0.2
+2=lang	martyr	0.05	teller	-0.65
+2=lap	martyr	-0.55
+2=lay	martyr	0.19	teller	-0.13
+2=le	martyr	-0.16	teller	-0.1
+2=len	martyr	0.02
+2=lien	martyr	-0.34	teller	0.18
+2=liet	martyr	-0.3	teller	0.08
+2=linh	martyr	-0.37	teller	0.08
+2=loc	martyr	0.44	teller	-0.06
+2=loi	martyr	-0.35	teller	-0.07
+2=long	martyr	-0.16	teller	0.29
+2=luc	martyr	0.27
+2=luu	martyr	0.23	teller	-0.06
+2=ly	martyr	-0.39	teller	0.12
+2=ma	teller	0.25
+2=mang	martyr	-0.14	teller	-0.18
+2=manh	martyr	0.34
+2=mat	martyr	-0.53	teller	-0.54
+2=mau	martyr	-0.34
+2=may	martyr	-0.07
+2=me	martyr	-1.03
+2=mien	martyr	-0.06
+2=mo	teller	0.03
+2=moi	teller	0.06
+2=mong	teller	-0.09
+2=mot	martyr	0.31	teller	-0.06
+2=muoi	martyr	-0.26	teller	0.33
+2=muong	martyr	0.53	teller	-0.25
+2=my	martyr	-0.29	teller	0.05
+2=nam	martyr	-0.12	teller	-0.67
+2=nay	martyr	0.25	teller	0.28
+2=ngay	martyr	-0.2
+2=nghe	martyr	-0.29	teller	-0.02
+2=nghi	teller	0.11
+2=ngo	martyr	-0.35	teller	0.13
+2=ngoai	martyr	0.45	teller	-0.03
+2=ngu	martyr	-0.31	teller	-0.04
+2=nguoi	martyr	0.09	teller	-0.16
+2=nguyen	martyr	-0.45
+2=nha	teller	0.07
+2=nhan	martyr	0.51	teller	-0.24
+2=nhap	martyr	-0.07
+2=nhi	martyr	-0.32	teller	-0.04
+2=nho	martyr	0.53
+2=nhon	martyr	-0.1	teller	0.48
+2=nhu	martyr	0.32	teller	-0.3
+2=nien	martyr	0.14	teller	-0.02
+2=ninh	martyr	-0.35	teller	0.45
+2=no	martyr	-0.27	teller	0.43
+2=noi	martyr	0.47	teller	0.34
+2=ntls	martyr	0.34
+2=nu	martyr	-0.2
+2=nung	martyr	0.36
+2=o	martyr	0.1	teller	0.35
+2=ong	martyr	0.13	teller	0.07
+2=phai	martyr	-0.79	teller	-0.15
+2=phan	martyr	-0.29	teller	-0.11
+2=phao	teller	-0.01
+2=phap	martyr	0.55
+2=pho	martyr	-0.08
+2=phong	teller	0.04
+2=phu	martyr	-0.29	teller	-0.17
+2=phuc	martyr	-0.17	teller	-0.17
+2=phuoc	martyr	0.65	teller	-0.09
+2=phuong	teller	0.07
+2=qua	martyr	-0.21	teller	0.29
+2=quan	martyr	-0.03	teller	-0.41
+2=quang	martyr	0.25
+2=que	martyr	0.4	teller	-0.14
+2=quen	martyr	0.48	teller	-0.04
+2=quy	martyr	-0.2	teller	0.32
+2=quyen	martyr	0.05
+2=quynh	martyr	0.09
+2=ra	martyr	0.25	teller	-0.22
+2=ro	martyr	0.27	teller	0.4
+2=roi	martyr	-0.03	teller	-0.21
+2=ruot	martyr	0.37	teller	-0.17
+2=s	martyr	0.04	teller	0.21
+2=sai	martyr	-0.01
+2=sang	martyr	-0.21	teller	-0.11
+2=sat	martyr	-0.04
+2=sau	martyr	-0.16
+2=si	martyr	0.72	teller	-0.06
+2=sinh	martyr	0.73	teller	-0.74
+2=so	martyr	-0.44	teller	-0.26
+2=son	teller	0.27
+2=song	martyr	-0.59	teller	-0.1
+2=sot	teller	-0.01
+2=suoi	martyr	-0.08
+2=sy	martyr	0.1	teller	-0.02
+2=ta	martyr	-0.2	teller	-0.05
+2=tai	martyr	0.15	teller	0.25
+2=tam	martyr	-0.16	teller	0.62
+2=tan	martyr	-0.08	teller	-0.04
+2=tang	martyr	0.15
+2=tap	martyr	-0.05	teller	0.16
+2=tau	martyr	0.18
+2=tay	teller	-0.17
+2=ten	martyr	0.05	teller	-0.28
+2=thach	martyr	0.03	teller	-0.02
+2=thai	martyr	-0.46	teller	0.22
+2=thang	martyr	-0.01	teller	0.3
+2=thanh	martyr	0.13	teller	-0.05
+2=that	martyr	-0.55
+2=thay	martyr	0.07
+2=the	martyr	-1.77	teller	-0.07
+2=theo	martyr	0.9	teller	-0.03
+2=thi	martyr	0.24	teller	-0.38
+2=thien	teller	0.03
+2=thiet	martyr	-0.17	teller	-0.01
+2=thieu	martyr	0.16	teller	-0.03
+2=tho	martyr	-0.04	teller	-0.16
+2=thoai	martyr	-0.25	teller	-0.02
+2=thon	martyr	0.12	teller	0.06
+2=thong	martyr	0.19
+2=thu	martyr	0.24	teller	0.01
+2=thuong	martyr	-0.22	teller	-0.27
+2=thuy	martyr	0.16	teller	-0.07
+2=tich	martyr	0.26
+2=tien	martyr	0.51
+2=tieu	martyr	-0.57	teller	0.29
+2=tim	martyr	-0.36	teller	0.15
+2=tin	martyr	-0.12	teller	-0.1
+2=tinh	martyr	-0.47	teller	0.21
+2=tnxp	martyr	0.17	teller	-0.18
+2=to	martyr	0.19	teller	0.11
+2=toan	martyr	0.06
+2=toc	martyr	-0.01	teller	-0.01
+2=toi	martyr	0.22	teller	-0.06
+2=tra	martyr	0.08	teller	-0.26
+2=trach	martyr	-0.33
+2=trai	martyr	-0.26	teller	0.44
+2=tram	martyr	-0.1	teller	-0.06
+2=tran	martyr	0.15	teller	-0.06
+2=trang	martyr	-0.44	teller	0.24
+2=tren	martyr	0.13
+2=tri	martyr	-0.21	teller	0.35
+2=tro	martyr	-0.2	teller	0.18
+2=trong	martyr	-0.22	teller	-0.26
+2=truc	martyr	0.56
+2=trung	martyr	-0.55	teller	0.12
+2=truoc	martyr	-0.23	teller	-0.22
+2=truong	martyr	-0.44	teller	-0.22
+2=tu	martyr	-0.05	teller	-0.07
+2=tuan	martyr	-0.03
+2=tui	martyr	0.46	teller	-0.09
+2=tung	martyr	-0.05	teller	-0.03
+2=tuoi	martyr	-0.23	teller	0.2
+2=ut	martyr	0.47
+2=uy	martyr	-0.11	teller	-0.41
+2=va	martyr	-0.15	teller	-0.01
+2=van	martyr	-0.17	teller	-0.03
+2=vang	martyr	-0.37
+2=ve	martyr	-0.98	teller	-0.01
+2=vi	teller	-0.18
+2=vien	martyr	-0.07	teller	0.11
+2=viet	martyr	-0.1	teller	-0.36
+2=vinh	martyr	0.44	teller	-0.45
+2=vo	martyr	0.77	teller	-0.07
+2=voi	martyr	0.07	teller	0.32
+2=vu	martyr	0.05	teller	-0.16
+2=vua	martyr	-0.04
+2=vung	martyr	-0.16
+2=xa	martyr	-0.28	teller	0.01
+2=xe	martyr	0.5	teller	0.01
+2=xin	martyr	-0.34	teller	-0.04
+2=xom	martyr	0.03	teller	0.02
+2=xua	martyr	0.33	teller	-0.03
+2=xuan	martyr	0.2	teller	-0.22
+2=xuong	martyr	0.29	teller	-0.17
+2=xuyen	martyr	0.3	teller	0.08
+2=y	martyr	0.2	teller	0.19
+2=yen	martyr	0.61	teller	-0.38
+3=#	martyr	-0.1	teller	0.03
+3=##	martyr	0.21	teller	-0.13
+3=###	martyr	-1	teller	0.81
+3=####	martyr	0.48	teller	-0.26
+3=$	martyr	-0.53	teller	1.42
+3=a	martyr	-0.06	teller	0.11
+3=ai	martyr	-0.06	teller	-0.18
+3=an	martyr	0.08	teller	0.14
+3=anh	martyr	0.48	teller	0.11
+3=b	martyr	0.01
+3=ba	martyr	0.38	teller	0.29
+3=bac	martyr	0.48	teller	-0.14
+3=bach	martyr	-0.38	teller	-0.06
+3=ban	martyr	0.3	teller	-0.22
+3=bang	martyr	0.27	teller	0.17
+3=bao	martyr	-0.08	teller	0.06
+3=bay	martyr	-0.17	teller	-0.21
+3=be	martyr	-0.12
+3=ben	martyr	-0.42	teller	-0.14
+3=bi	martyr	0.77	teller	0.03
+3=bia	martyr	0.05	teller	-0.03
+3=biet	martyr	0.2	teller	-0.05
+3=binh	teller	0.3
+3=bo	martyr	-0.64	teller	-0.21
+3=boi	martyr	-0.08
+3=bon	martyr	0.32	teller	-0.01
+3=buon	martyr	-0.12	teller	-0.07
+3=c	martyr	-0.37	teller	0.18
+3=c1	martyr	0.1	teller	0.08
+3=c11	martyr	-0.26	teller	0.16
+3=c2	martyr	0.29	teller	-0.04
+3=c6	martyr	0.09	teller	-0.01
+3=c9	martyr	-0.13	teller	0.06
+3=ca	martyr	-0.19	teller	0.21
+3=cac	martyr	-0.29	teller	-0.05
+3=cai	martyr	-0.31	teller	-0.01
+3=cam	martyr	-0.16
+3=can	martyr	-0.54	teller	-0.02
+3=canh	teller	-0.09
+3=cao	martyr	0.19	teller	-0.47
+3=cap	martyr	-0.22	teller	0.17
+3=cau	martyr	-0.06
+3=cay	teller	-0.09
+3=cham	martyr	0.18
+3=chan	martyr	0.05
+3=chat	martyr	0.01
+3=chau	martyr	-0.65
+3=chet	martyr	0.32	teller	-0.32
+3=chi	martyr	-0.15	teller	-0.25
+3=chien	martyr	0.09	teller	-0.11
+3=chin	martyr	0.25	teller	-0.06
+3=chinh	martyr	-0.39
+3=cho	martyr	0.1	teller	-0.16
+3=chon	martyr	0.12	teller	-0.19
+3=chong	martyr	0.4	teller	-0.05
+3=chu	martyr	0.29	teller	0.16
+3=chua	teller	-0.02
+3=chung	martyr	0.01	teller	-0.22
+3=co	martyr	-0.07	teller	-0.39
+3=coi	martyr	-0.56
+3=con	martyr	0.21	teller	0.14
+3=cong	martyr	0.16	teller	-0.28
+3=cu	martyr	-0.37	teller	0.5
+3=cua	martyr	-0.49	teller	0.24
+3=cung	martyr	0.01
+3=cuu	martyr	0.03
+3=d	martyr	-0.39	teller	-0.07
+3=d2	teller	-0.14
+3=d6	martyr	0.23	teller	-0.15
+3=da	martyr	-0.65	teller	-0.32
+3=dac	martyr	-0.03
+3=dai	martyr	0.12	teller	-0.23
+3=dam	martyr	-0.21	teller	-0.04
+3=dan	martyr	-0.25	teller	-0.01
+3=dang	martyr	-0.25
+3=danh	martyr	0.05
+3=dao	martyr	-0.29	teller	0.24
+3=dap	martyr	-0.14
+3=dat	martyr	0.11
+3=dau	martyr	-0.48
+3=day	martyr	-0.29
+3=de	martyr	0.02	teller	-0.1
+3=dem	martyr	0.3
+3=den	martyr	0.21	teller	-0.05
+3=deu	martyr	-0.28	teller	-0.24
+3=di	martyr	-0.07	teller	0.19
+3=dien	teller	0.57
+3=dinh	martyr	0.27	teller	-0.14
+3=do	martyr	0.1	teller	-0.21
+3=doan	martyr	-0.69	teller	0.1
+3=doc	martyr	-0.22	teller	-0.07
+3=doi	martyr	0.2	teller	-0.14
+3=don	teller	0.14
+3=dong	martyr	0.48	teller	-0.29
+3=dot	martyr	0.57
+3=dt	martyr	-0.15	teller	0.42
+3=du	martyr	0.09	teller	-0.07
+3=dua	martyr	-0.12	teller	-0.19
+3=duc	teller	-0.01
+3=dung	martyr	-0.17
+3=duoc	martyr	-0.07	teller	-0.28
+3=em	martyr	0.58	teller	0.24
+3=example	teller	0.05
+3=gai	martyr	-0.08	teller	-0.21
+3=gap	martyr	-0.11	teller	-0.33
+3=ghi	martyr	0.18	teller	-0.39
+3=gi	teller	-0.07
+3=gia	martyr	-0.21	teller	0.13
+3=giai	martyr	-0.23
+3=giang	martyr	-0.02	teller	-0.04
+3=giao	martyr	-0.01
+3=giay	martyr	-0.2
+3=gio	teller	-0.04
+3=giu	martyr	0.84	teller	-0.1
+3=giup	martyr	-0.09
+3=go	martyr	0.3	teller	0.05
+3=goi	martyr	0.46	teller	-0.48
+3=gui	martyr	-0.2	teller	-0.09
+3=ha	martyr	0.83	teller	-0.53
+3=hai	martyr	0.78	teller	-0.31
+3=ham	martyr	0.32	teller	-0.18
+3=hang	martyr	-0.25	teller	-0.08
+3=he	martyr	0.19	teller	-0.11
+3=hi	martyr	0.77	teller	-0.01
+3=hien	martyr	-0.35	teller	0.41
+3=ho	martyr	-0.26	teller	-0.28
+3=hoa	martyr	-0.13	teller	-0.06
+3=hoai	martyr	0.33
+3=hoang	martyr	0.44	teller	-0.3
+3=hoc	martyr	-0.16
+3=hoi	martyr	-0.26	teller	0.24
+3=hom	martyr	-0.12	teller	-0.19
+3=hong	martyr	0.67	teller	-0.19
+3=hs	martyr	0.69	teller	-0.42
+3=hung	martyr	0.1	teller	-0.28
+3=huu	martyr	0.16	teller	-0.17
+3=huyen	martyr	0.64
+3=hy	martyr	-0.54
+3=ke	martyr	-0.5	teller	-0.06
+3=keu	martyr	0.22	teller	0.31
+3=khac	martyr	-0.11	teller	-0.18
+3=kham	martyr	-0.33
+3=khe	martyr	0.01
+3=khi	martyr	0.73
+3=khong	martyr	0.03	teller	-0.1
+3=kia	martyr	0.19	teller	-0.08
+3=kich	martyr	-0.42	teller	0.41
+3=kiem	martyr	-0.28	teller	0.34
+3=kieu	martyr	-0.08	teller	-0.09
+3=kinh	martyr	-0.41
+3=ky	martyr	-0.08	teller	0.3
+3=la	martyr	0.11	teller	-0.61
+3=lac	martyr	-0.09	teller	0.23
+3=lai	martyr	-0.43	teller	0.29
+3=lam	martyr	0.61	teller	-0.36
+3=lang	martyr	0.35	teller	-0.12
+3=lao	martyr	0.22	teller	-0.13
+3=lap	martyr	-0.79
+3=lay	martyr	0.39	teller	-0.16
+3=le	martyr	-0.41
+3=len	martyr	0.1	teller	-0.13
+3=liem	martyr	0.15
+3=lien	martyr	-0.16	teller	-0.02
+3=liet	martyr	-0.47	teller	0.43
+3=linh	martyr	0.42	teller	0.25
+3=lo	martyr	-0.18
+3=loc	martyr	0.1	teller	-0.01
+3=loi	martyr	0.24	teller	-0.11
+3=long	martyr	-0.07	teller	0.33
+3=ls	martyr	-0.19
+3=lu	martyr	0.09	teller	-0.02
+3=luc	martyr	0.08	teller	-0.09
+3=luong	martyr	0.37	teller	-0.14
+3=ly	martyr	-0.17	teller	0.21
+3=ma	martyr	-0.31	teller	0.11
+3=mai	martyr	-0.04	teller	0.39
+3=mat	martyr	-0.65	teller	0.1
+3=mau	martyr	0.19	teller	-0.13
+3=may	martyr	-0.17	teller	0.34
+3=me	martyr	0.01	teller	-0.21
+3=mien	teller	0.14
+3=minh	martyr	0.08	teller	-0.17
+3=mo	martyr	0.43	teller	-0.23
+3=moi	teller	-0.1
+3=mong	teller	0.4
+3=mot	martyr	-0.21	teller	0.07
+3=muoi	teller	0.11
+3=my	martyr	0.01	teller	0.03
+3=na	teller	-0.03
+3=nam	martyr	-0.14	teller	-0.31
+3=nang	martyr	0.29
+3=nay	martyr	-0.26	teller	0.09
+3=nen	martyr	-0.07	teller	-0.14
+3=nga	martyr	0.02
+3=ngay	martyr	-0.21	teller	0.12
+3=nghe	martyr	0.52	teller	-0.37
+3=nghi	martyr	0.45	teller	-0.44
+3=nghia	martyr	0.07	teller	-0.3
+3=ngo	martyr	0.02
+3=ngoai	martyr	0.48	teller	-0.01
+3=ngoi	martyr	0.02	teller	-0.13
+3=ngu	martyr	0.26	teller	-0.09
+3=nguoi	teller	-0.16
+3=nguyen	martyr	0.47	teller	0.27
+3=nha	martyr	-0.05
+3=nhan	martyr	0.37	teller	-0.11
+3=nhap	martyr	-0.8	teller	-0.08
+3=nhat	martyr	0.43
+3=nho	martyr	0.11	teller	0.47
+3=nhu	teller	-0.06
+3=nhung	martyr	0.35	teller	-0.16
+3=ninh	martyr	0.33	teller	-0.33
+3=nn	martyr	0.01
+3=no	martyr	-0.29
+3=noi	martyr	-0.19	teller	0.11
+3=nong	martyr	0.09	teller	-0.02
+3=ntls	teller	0.21
+3=nung	martyr	0.21
+3=nuoc	martyr	-0.01	teller	-0.01
+3=o	martyr	0.69	teller	-0.33
+3=ong	martyr	0.13	teller	0.32
+3=pa	martyr	-0.16
+3=phai	martyr	-0.23
+3=pham	martyr	-0.22	teller	-0.05
+3=phan	martyr	0.19
+3=phap	martyr	0.46	teller	0.39
+3=pho	martyr	0.2	teller	0.12
+3=phong	martyr	0.05
+3=phu	martyr	0.24	teller	0.09
+3=phuc	teller	-0.05
+3=phuoc	martyr	0.14	teller	-0.02
+3=phuong	martyr	0.07	teller	0.17
+3=qua	martyr	-0.24
+3=quan	martyr	-0.18	teller	0.01
+3=quang	martyr	-0.04	teller	-0.12
+3=que	martyr	0.4	teller	-0.55
+3=quen	martyr	0.09	teller	-0.05
+3=quoc	martyr	-0.03	teller	0.29
+3=ra	teller	-0.19
+3=rang	teller	-0.07
+3=ray	martyr	-0.08
+3=ro	martyr	0.37	teller	-0.27
+3=roi	martyr	-0.48
+3=ruot	martyr	0.61
+3=sach	martyr	-1.09	teller	0.33
+3=san	martyr	-0.14	teller	0.19
+3=sau	martyr	-0.07	teller	-0.56
+3=si	martyr	-0.04	teller	0.09
+3=sinh	martyr	0.26	teller	-0.44
+3=so	martyr	-0.16	teller	-0.08
+3=son	martyr	0.14	teller	-0.16
+3=song	martyr	0.02	teller	-0.05
+3=su	martyr	-0.06	teller	-0.36
+3=ta	martyr	-0.1	teller	0.66
+3=tai	martyr	0.25	teller	-0.14
+3=tam	martyr	-0.6	teller	-0.23
+3=tan	martyr	0.27
+3=tap	martyr	0.42
+3=tau	teller	-0.06
+3=tay	martyr	-0.23	teller	-0.22
+3=ten	martyr	-0.36	teller	-0.3
+3=thach	martyr	0.07
+3=thai	martyr	-0.06	teller	-0.21
+3=than	martyr	-0.26
+3=thang	martyr	0.11	teller	-0.12
+3=thanh	martyr	0.43	teller	-0.24
+3=thao	martyr	0.06	teller	0.1
+3=that	martyr	-0.62
+3=thay	martyr	-0.09
+3=the	martyr	-0.09	teller	0.09
+3=theo	teller	-0.04
+3=thi	martyr	-0.59	teller	-0.31
+3=tho	martyr	0.08	teller	-0.01
+3=thong	martyr	0.6
+3=thu	martyr	0.25	teller	-0.43
+3=thuoc	martyr	-0.02
+3=thuong	martyr	-0.33	teller	0.32
+3=thuy	martyr	0.31	teller	0.09
+3=tich	martyr	-0.04	teller	-0.04
+3=tien	martyr	-0.03	teller	0.42
+3=tieng	martyr	0.04	teller	0.21
+3=tim	martyr	-0.54	teller	-0.01
+3=tin	martyr	-0.46	teller	-0.03
+3=tinh	martyr	-0.4	teller	0.21
+3=tnxp	martyr	-0.28
+3=to	martyr	-0.51
+3=toi	martyr	0.54	teller	-0.29
+3=ton	martyr	-0.05	teller	0.59
+3=tra	martyr	0.28	teller	-0.22
+3=trach	martyr	-0.13	teller	0.45
+3=tram	martyr	-0.34	teller	-0.22
+3=tran	martyr	-0.52	teller	-0.15
+3=trang	martyr	-0.07
+3=tren	martyr	0.25	teller	-0.21
+3=tri	martyr	0.06
+3=trinh	martyr	0.54	teller	0.03
+3=trong	martyr	-0.1	teller	-0.04
+3=tru	martyr	-0.04	teller	0.17
+3=truc	martyr	0.63	teller	-0.04
+3=trung	martyr	-0.01	teller	-0.11
+3=truoc	martyr	-0.05	teller	-0.06
+3=truong	martyr	0.18	teller	-0.13
+3=tu	martyr	0.42	teller	-0.01
+3=tuc	martyr	-0.18	teller	0.07
+3=tuoi	martyr	-0.24	teller	-0.09
+3=tuyen	martyr	0.36
+3=ut	martyr	-0.1	teller	-0.08
+3=va	martyr	0.37	teller	-0.25
+3=van	martyr	-0.92	teller	0.07
+3=vao	martyr	0.09	teller	-0.06
+3=ve	martyr	-0.27	teller	-0.03
+3=vi	martyr	-0.89	teller	-0.11
+3=vien	martyr	0.69	teller	-0.23
+3=viet	martyr	0.14	teller	0.33
+3=vinh	martyr	0.1	teller	-0.14
+3=vo	martyr	-0.21	teller	0.12
+3=voi	martyr	0.85	teller	-0.17
+3=vong	martyr	-0.16	teller	0.23
+3=vu	martyr	0.05	teller	-0.22
+3=xa	martyr	0.13	teller	-0.19
+3=xac	martyr	-0.38	teller	0.09
+3=xe	martyr	0.2
+3=xin	martyr	-0.29	teller	0.19
+3=xom	teller	-0.13
+3=xuan	martyr	0.44
+3=xung	martyr	0.14	teller	-0.02
+3=xuyen	martyr	-0.29	teller	0.37
+3=y	martyr	0.05	teller	-0.23
+3=yen	martyr	0.23	teller	-0.11
-1=#	martyr	1.36	teller	-1.11
-1=# & chu	martyr	-0.1	teller	-0.03
-1=# & dinh	martyr	0.02	teller	-0.02
-1=# & do	martyr	0.22
-1=# & doan	teller	-0.02
-1=# & ho	martyr	0.21	teller	-0.07
-1=# & le	martyr	0.49	teller	-0.12
-1=# & nam	martyr	-0.11
-1=# & ngo	martyr	0.05
-1=# & nguyen	martyr	-0.43	teller	-0.14
-1=# & quach	martyr	0.21	teller	-0.01
-1=# & tran	teller	-0.2
-1=##	martyr	0.69	teller	-0.7
-1=## & anh	martyr	0.05	teller	-0.05
-1=## & bui	martyr	0.05	teller	-0.03
-1=## & la	martyr	0.32
-1=## & le	martyr	0.22	teller	-0.04
-1=## & ls	martyr	-0.43
-1=## & ong	martyr	-0.2	teller	-0.04
-1=## & thang	martyr	-0.17
-1=## & to	martyr	0.1	teller	-0.16
-1=###	martyr	0.31	teller	0.37
-1=### & co	martyr	-0.21	teller	-0.05
-1=### & toi	martyr	-0.07	teller	0.03
-1=####	martyr	-0.14
-1=#### & anh	martyr	-0.15
-1=#### & bac	martyr	-0.18
-1=#### & chau	teller	-0.2
-1=#### & chi	teller	-0.07
-1=#### & chu	martyr	-0.3	teller	0.24
-1=#### & co	martyr	-0.28	teller	-0.16
-1=#### & dinh	teller	-0.12
-1=#### & em	martyr	-0.04	teller	-0.29
-1=#### & ho	martyr	0.24	teller	-0.15
-1=#### & hoang	teller	0.13
-1=#### & le	martyr	-0.04	teller	0.04
-1=#### & nguoi	martyr	-0.05	teller	-0.27
-1=#### & ong	martyr	0.23	teller	-0.06
-1=#### & ten	martyr	0.37	teller	-0.06
-1=#### & toi	martyr	-0.15	teller	0.3
-1=#### & tran	martyr	0.09
-1=##########	teller	0.07
-1=^	martyr	0.22	teller	0.22
-1=^ & anh	martyr	-0.45	teller	-0.26
-1=^ & ba	martyr	-0.23
-1=^ & bac	martyr	-0.44	teller	0.64
-1=^ & ban	teller	-0.18
-1=^ & bo	teller	0.1
-1=^ & chau	martyr	-0.22	teller	-0.32
-1=^ & chi	martyr	-0.2	teller	0.44
-1=^ & chong	martyr	0.22	teller	-0.08
-1=^ & chu	martyr	0.05	teller	0.17
-1=^ & co	martyr	0.05	teller	-0.15
-1=^ & con	martyr	0.18
-1=^ & danh	martyr	-0.58	teller	-0.35
-1=^ & dong	martyr	0.63
-1=^ & em	martyr	0.17	teller	0.05
-1=^ & ho	martyr	0.78	teller	-0.37
-1=^ & liet	martyr	1.02	teller	-0.16
-1=^ & ls	martyr	0.49
-1=^ & me	martyr	-0.33	teller	-0.16
-1=^ & minh	martyr	0.17	teller	-0.08
-1=^ & ong	martyr	-0.28	teller	0.6
-1=^ & thang	martyr	-0.01	teller	-0.03
-1=^ & thong	martyr	-0.03
-1=^ & toi	martyr	-0.84	teller	0.72
-1=^ & tui	martyr	-0.21	teller	0.33
-1=a	martyr	0.02	teller	0.04
-1=a & chau	martyr	-0.1	teller	0.2
-1=a & em	teller	0.05
-1=ad	martyr	-0.03	teller	-0.04
-1=ai	martyr	-0.03	teller	0.01
-1=an	martyr	-0.07	teller	0.13
-1=anh	martyr	0.34	teller	-0.33
-1=ap	teller	0.01
-1=ay	martyr	0.52	teller	-0.23
-1=ay & la	martyr	-0.24	teller	-0.17
-1=b	martyr	0.13	teller	-0.56
-1=ba	martyr	0.27	teller	-0.19
-1=ba & con	martyr	0.25	teller	-0.27
-1=bac	martyr	0.83
-1=bac & ten	martyr	0.29
-1=bai	martyr	0.04
-1=ban	martyr	0.09	teller	-0.15
-1=bang	martyr	0.36	teller	0.21
-1=bang & bac	martyr	-0.02	teller	0.15
-1=bao	martyr	0.06	teller	0.22
-1=bao & anh	martyr	-0.28	teller	-0.18
-1=bao & cong	martyr	-0.08
-1=bao & toi	martyr	-0.37	teller	0.26
-1=bay	martyr	-0.28	teller	0.31
-1=ben	martyr	-0.13	teller	-0.02
-1=bia	martyr	-0.22	teller	0.21
-1=bien	martyr	0.01	teller	-0.05
-1=biet	martyr	0.06	teller	0.15
-1=biet & ten	martyr	0.07	teller	0.04
-1=bieu	martyr	-0.2	teller	0.44
-1=binh	martyr	0.23	teller	-0.28
-1=bo	teller	0.07
-1=boc	martyr	0.14
-1=bon	martyr	0.12	teller	0.11
-1=bong	martyr	0.49
-1=c	teller	0.23
-1=ca	martyr	-0.07
-1=cac	martyr	-0.19	teller	-0.18
-1=can	martyr	-0.27
-1=canh	martyr	-0.11
-1=cat	martyr	-0.05	teller	-0.02
-1=cau	martyr	0.58	teller	-0.02
-1=cau & ba	martyr	-0.1	teller	-0.02
-1=cha	martyr	0.12	teller	-0.13
-1=chan	martyr	-0.1
-1=chao	martyr	-0.02	teller	0.11
-1=chep	martyr	-0.38	teller	0.17
-1=chet	martyr	0.12	teller	-0.14
-1=chi	martyr	0.44	teller	0.54
-1=chi & toi	martyr	-0.11	teller	0.2
-1=chien	martyr	0.09	teller	0.1
-1=chinh	martyr	0.08
-1=cho	teller	-0.27
-1=cho & chau	martyr	-0.04
-1=cho & ong	martyr	0.14
-1=cho & toi	teller	-0.19
-1=chon	martyr	-0.01	teller	0.16
-1=chon & dong	martyr	0.42
-1=chong	martyr	0.26
-1=chong & la	martyr	0.16
-1=chu	martyr	0.02	teller	-0.64
-1=chu & ba	teller	-0.07
-1=chua	martyr	-0.24	teller	-0.16
-1=chung	martyr	-0.2	teller	-0.13
-1=chung & la	martyr	-0.01	teller	-0.03
-1=chuyen	martyr	-0.45
-1=co	martyr	0.21
-1=co & chau	martyr	-0.01
-1=coi	martyr	-0.43	teller	0.06
-1=con	martyr	0.13	teller	0.28
-1=con & anh	martyr	0.18
-1=con & bac	martyr	0.51
-1=con & chau	martyr	0.38	teller	0.06
-1=con & chu	martyr	0.27
-1=con & co	martyr	-0.06	teller	-0.06
-1=con & cu	martyr	-0.53	teller	-0.04
-1=con & ong	martyr	-0.81	teller	-0.1
-1=con & thang	martyr	-0.06
-1=con & toi	martyr	-0.03	teller	0.44
-1=cong	martyr	-0.28	teller	0.04
-1=cu	martyr	0.04	teller	-0.4
-1=cu & cua	martyr	-0.02
-1=cua	martyr	0.04	teller	-0.01
-1=cung	martyr	-0.28
-1=cung & anh	martyr	-0.16
-1=cuoi	martyr	0.36	teller	-0.05
-1=da	teller	-0.21
-1=dac	martyr	-0.04
-1=dai	teller	-0.06
-1=dan	martyr	0.28	teller	-0.26
-1=dang	martyr	-0.54
-1=danh	martyr	-0.19
-1=dao	martyr	0.21	teller	0.15
-1=dat	martyr	-0.42	teller	0.17
-1=dat & la	teller	-0.08
-1=dau	martyr	0.39	teller	-0.04
-1=dau & anh	martyr	0.14	teller	-0.02
-1=day	martyr	-0.12	teller	-0.42
-1=day & la	martyr	0.44	teller	-0.1
-1=de	martyr	-0.43	teller	-0.34
-1=dem	martyr	-0.02	teller	-0.07
-1=den	martyr	-0.03	teller	-0.02
-1=di	martyr	-0.62	teller	0.21
-1=dia	martyr	-0.26	teller	-0.13
-1=dich	martyr	-0.45	teller	-0.2
-1=dien	martyr	-0.45	teller	0.38
-1=din	martyr	0.09	teller	-0.2
-1=dinh	martyr	-0.14	teller	0.43
-1=dinh & anh	martyr	0.12
-1=dinh & ba	martyr	0.1	teller	0.16
-1=dinh & liet	martyr	0.1	teller	-0.04
-1=dinh & nguyen	martyr	-0.2	teller	0.29
-1=dinh & ong	teller	-0.04
-1=do	martyr	-0.39	teller	-0.41
-1=do & anh	martyr	-0.19
-1=do & co	martyr	0.28
-1=do & la	martyr	0.14	teller	-0.13
-1=do & ong	martyr	-0.53	teller	-0.17
-1=doan	teller	-0.07
-1=doc	martyr	-0.06	teller	0.26
-1=doc & ba	martyr	-0.06
-1=doi	martyr	-0.28	teller	-0.1
-1=doi & anh	martyr	-0.1
-1=doi & ba	martyr	-0.02	teller	-0.16
-1=doi & cua	martyr	0.01	teller	-0.1
-1=doi & ten	teller	0.1
-1=doi & toi	martyr	0.15	teller	0.23
-1=don	teller	0.47
-1=dong	martyr	0.72	teller	-0.22
-1=dong & ong	martyr	0.39	teller	-0.14
-1=du	martyr	-0.49
-1=dua	martyr	-0.22	teller	-0.1
-1=duc	martyr	-0.26	teller	0.06
-1=dung	martyr	-0.15	teller	-0.07
-1=duoc	martyr	0.42	teller	-0.1
-1=duoc & ba	teller	-0.33
-1=duong	martyr	-0.47	teller	0.28
-1=e	martyr	-0.06	teller	0.48
-1=em	martyr	-0.03	teller	-0.16
-1=gach	martyr	-0.09
-1=gao	martyr	0.08	teller	0.23
-1=gap	martyr	-0.75	teller	-0.2
-1=gap & ong	teller	-0.2
-1=ghi	martyr	0.09	teller	-0.03
-1=ghi & la	martyr	-0.3	teller	-0.02
-1=ghi & le	martyr	0.13
-1=ghi & liet	martyr	0.09
-1=ghi & ls	martyr	0.1
-1=gi	martyr	-0.03	teller	-0.19
-1=gia	martyr	-0.36	teller	0.13
-1=giao	martyr	0.39	teller	-0.08
-1=giay	martyr	0.09	teller	-0.26
-1=gio	martyr	0.21	teller	0.14
-1=giu	martyr	-0.11	teller	0.07
-1=giua	martyr	0.74	teller	-0.02
-1=gium	martyr	0.05
-1=giup	martyr	-1.08	teller	0.82
-1=go	martyr	0.42
-1=goi	martyr	0.54	teller	0.51
-1=goi & anh	martyr	0.2	teller	0.05
-1=goi & chau	teller	0.21
-1=goi & em	teller	0.06
-1=gon	martyr	0.09
-1=gui	martyr	-0.35	teller	-0.21
-1=gui & ban	teller	-0.11
-1=gui & dong	martyr	-0.37	teller	-0.01
-1=h	teller	-0.18
-1=ha	martyr	0.27	teller	-0.11
-1=hai	martyr	0.38	teller	-0.32
-1=hai & la	martyr	0.49	teller	-0.26
-1=hai & ten	martyr	0.21
-1=ham	martyr	-0.25
-1=han	teller	-0.39
-1=hang	martyr	-0.3
-1=hang & tam	martyr	-0.07
-1=he	martyr	-0.01	teller	0.4
-1=he & em	teller	0.09
-1=het	martyr	-0.51	teller	0.51
-1=ho	martyr	-0.3	teller	0.36
-1=ho & ong	martyr	-0.3
-1=hoa	teller	0.22
-1=hoac	teller	-0.69
-1=hoai	martyr	0.07	teller	-0.04
-1=hoc	martyr	-0.23	teller	-0.31
-1=hoe	teller	0.03
-1=hoi	martyr	0.51	teller	0.22
-1=hoi & ba	martyr	0.17
-1=hoi & bac	martyr	-0.05	teller	-0.01
-1=hoi & em	teller	0.21
-1=hoi & liet	martyr	0.07
-1=hoi & ong	martyr	-0.1	teller	-0.26
-1=hop	martyr	0.54	teller	-0.22
-1=hung	martyr	-0.36	teller	-0.37
-1=huong	martyr	-0.11	teller	-0.05
-1=huu	martyr	-0.19	teller	0.19
-1=huyen	martyr	-0.37	teller	-0.04
-1=hy	martyr	-0.04
-1=ke	martyr	-0.37	teller	0.26
-1=ke & cua	martyr	-0.64	teller	0.16
-1=keu	martyr	-0.13	teller	-0.04
-1=keu & la	martyr	-0.02
-1=khac	martyr	0.4	teller	-0.29
-1=khac & chu	martyr	0.09
-1=khac & tang	martyr	-0.35
-1=khai	martyr	-0.79	teller	0.57
-1=khai & ten	martyr	-0.21
-1=khanh	martyr	0.26	teller	0.08
-1=khe	teller	-0.04
-1=khieng	teller	-0.13
-1=khong	martyr	-0.21	teller	0.63
-1=khong & nguyen	martyr	-0.11	teller	0.2
-1=kia	martyr	-0.07
-1=kich	martyr	0.02	teller	-0.07
-1=kiem	martyr	0.14	teller	-0.04
-1=kien	martyr	-0.56	teller	-0.1
-1=kinh	martyr	-0.45
-1=ko	martyr	0.16	teller	-0.03
-1=ky	martyr	0.25	teller	-0.13
-1=la	martyr	0.36	teller	0.05
-1=lac	martyr	-0.03	teller	0.3
-1=lac & toi	martyr	-0.06
-1=lai	martyr	-0.32	teller	0.02
-1=lam	martyr	0.5	teller	-0.12
-1=lan	martyr	0.02	teller	0.41
-1=lang	martyr	-0.22
-1=lao	martyr	0.07
-1=lap	teller	-0.06
-1=lay	martyr	-0.44
-1=lay & ten	martyr	-0.66
-1=le	martyr	0.4	teller	-0.3
-1=len	martyr	-0.02	teller	-0.03
-1=lh	teller	-0.07
-1=liem	martyr	0.16	teller	0.2
-1=lien	martyr	0.14	teller	-0.03
-1=linh	martyr	-0.33	teller	-0.06
-1=lo	martyr	0.36	teller	-0.2
-1=loc	martyr	-0.08	teller	-0.17
-1=loi	martyr	-0.65	teller	0.48
-1=loi & anh	martyr	-0.1
-1=loi & ong	martyr	-0.16	teller	0.04
-1=lon	martyr	-0.02
-1=long	martyr	0.15	teller	-0.09
-1=ls	martyr	-0.4
-1=lu	martyr	0.06
-1=luc	martyr	-0.08
-1=luon	martyr	0.18	teller	0.01
-1=luong	martyr	0.57	teller	-0.36
-1=luong & ten	martyr	0.02	teller	-0.1
-1=luu	martyr	0.31	teller	-0.23
-1=luyen	martyr	-0.02	teller	-0.01
-1=ly	teller	0.19
-1=ma	martyr	0.4	teller	-0.54
-1=ma & ba	martyr	0.08	teller	0.41
-1=ma & ong	martyr	0.39
-1=mang	martyr	-0.31	teller	0.2
-1=mat	martyr	-0.08	teller	0.37
-1=mat & chau	martyr	-0.05	teller	0.17
-1=mat & toi	martyr	-0.08
-1=mau	martyr	-0.11
-1=may & kim	martyr	-0.05
-1=me	martyr	-0.76	teller	-0.88
-1=me & la	martyr	-0.19	teller	0.11
-1=me & le	martyr	-0.17	teller	-0.11
-1=me & liet	martyr	-0.86
-1=minh	martyr	-0.22	teller	0.46
-1=minh & co	martyr	0.66
-1=mo	martyr	0.26	teller	-0.66
-1=mo & anh	martyr	0.24	teller	-0.06
-1=mo & bac	martyr	-0.15
-1=mo & cau	martyr	0.15
-1=mo & chu	martyr	-0.03	teller	-0.02
-1=mo & em	martyr	0.08
-1=mo & la	martyr	-0.16	teller	-0.04
-1=mo & ong	martyr	0.33
-1=moi	martyr	0.22
-1=mon	martyr	-0.05	teller	-0.01
-1=mu	martyr	0.24	teller	-0.14
-1=muc	martyr	-0.01	teller	0.08
-1=mui	martyr	-0.15	teller	0.02
-1=muoi	martyr	0.11
-1=nam	martyr	-0.42	teller	-0.28
-1=nao	martyr	-0.06	teller	0.18
-1=nay	martyr	-0.31	teller	0.21
-1=nay & ong	martyr	-0.32
-1=ngam	martyr	-0.15
-1=ngam & ta	martyr	-0.15
-1=ngay	martyr	0.18
-1=nghe	martyr	-0.18
-1=nghi	martyr	0.34
-1=ngo	teller	-0.08
-1=nguoi	martyr	0.01	teller	-0.12
-1=nguoi & anh	martyr	0.45
-1=nguoi & ban	martyr	-0.1
-1=nguoi & mot	martyr	0.09	teller	-0.13
-1=nguoi & ten	martyr	-0.15
-1=nguoi & xung	martyr	-0.07	teller	-0.04
-1=nguyen	martyr	-0.26
-1=nha	martyr	-0.09	teller	-0.02
-1=nha & anh	martyr	0.29	teller	-0.06
-1=nha & ba	martyr	-0.42	teller	0.41
-1=nha & bac	martyr	0.36	teller	-0.07
-1=nha & cu	martyr	-0.14	teller	-0.3
-1=nha & em	martyr	0.08
-1=nha & ong	martyr	-0.44	teller	-0.03
-1=nha & toi	martyr	0.28	teller	-0.33
-1=nhan	martyr	0.6	teller	-0.06
-1=nhan & anh	teller	-0.05
-1=nhan & em	teller	0.23
-1=nhat	martyr	0.59	teller	-0.19
-1=nhat & cua	martyr	0.35	teller	-0.01
-1=nhat & la	martyr	0.02	teller	-0.15
-1=nhe	martyr	0.09	teller	-0.08
-1=nho	martyr	-0.21	teller	-0.14
-1=nho & co	martyr	-0.05	teller	-0.27
-1=nho & thay	martyr	-0.07	teller	-0.02
-1=nhom	martyr	0.19	teller	0.14
-1=nhu	martyr	0.38	teller	-0.06
-1=nhung	martyr	-0.09	teller	0.12
-1=niem	martyr	-0.06
-1=ninh	martyr	0.14	teller	-0.1
-1=no	teller	0.29
-1=noi	martyr	0.33	teller	0.15
-1=noi & liet	martyr	0.01
-1=noi & ten	martyr	0.39	teller	0.02
-1=nu	martyr	0.07	teller	-0.31
-1=nua	teller	-0.07
-1=nui	martyr	-0.09
-1=nuoc	martyr	0.09	teller	-0.04
-1=nuoi	martyr	-0.23	teller	-0.13
-1=o	martyr	-0.34	teller	-0.19
-1=o & ba	martyr	-0.03	teller	-0.01
-1=o & cau	martyr	-0.55
-1=o & nguyen	martyr	0.01	teller	0.32
-1=oi	teller	0.55
-1=on	martyr	-0.45	teller	0.07
-1=on & anh	martyr	-0.22
-1=ong	martyr	0.56	teller	-0.45
-1=phai	martyr	0.02	teller	-0.04
-1=phan	martyr	0.06	teller	-0.01
-1=pho	martyr	0.29	teller	0.37
-1=phong	teller	-0.06
-1=phu	martyr	0.18
-1=phuc	martyr	-0.34	teller	0.19
-1=phuong	martyr	-0.22	teller	-0.22
-1=q	martyr	-0.33	teller	-0.21
-1=qua	martyr	-0.07	teller	0.59
-1=quan	martyr	-0.34	teller	-0.46
-1=que	martyr	-0.44	teller	-0.17
-1=que & nam	martyr	-0.04
-1=ra	martyr	0.1	teller	-0.33
-1=rach	martyr	-0.13
-1=rang	martyr	0.09	teller	0.02
-1=rieng	martyr	0.54
-1=ro	martyr	-0.27	teller	0.06
-1=roi	martyr	0.17	teller	0.24
-1=ruot	martyr	0.07	teller	-0.01
-1=sach	martyr	0.38	teller	-0.03
-1=sach & ong	martyr	0.12	teller	-0.05
-1=sai	martyr	0.06	teller	0.07
-1=sai & ten	martyr	0.56	teller	0.07
-1=sang	martyr	-0.19	teller	-0.01
-1=sat	martyr	-0.31
-1=sau	martyr	-0.1	teller	-0.35
-1=se	martyr	0.1	teller	-0.26
-1=si	martyr	-0.43	teller	0.51
-1=sinh	martyr	-0.19	teller	-0.22
-1=sinh & la	martyr	-0.25	teller	-0.02
-1=so	martyr	-0.38	teller	-0.43
-1=son	martyr	0.35	teller	-0.06
-1=song	martyr	-0.17
-1=su	martyr	-0.28	teller	-0.17
-1=sung	martyr	0.4
-1=suoi	martyr	-0.03
-1=suoi & nam	martyr	-0.03
-1=suu	martyr	-0.18
-1=sy	martyr	-0.23	teller	-0.02
-1=ta	teller	0.54
-1=tai	martyr	-0.11
-1=tam	martyr	0.06
-1=tang	martyr	-0.29	teller	-0.1
-1=tay	martyr	-0.08	teller	0.1
-1=te	martyr	-0.1
-1=ten	martyr	0.45	teller	0.02
-1=than	martyr	0.06	teller	-0.18
-1=thanh	martyr	-0.03	teller	0.26
-1=thao	martyr	0.13
-1=thay	martyr	-0.06	teller	0.16
-1=theo	martyr	-0.73
-1=thi	martyr	0.64	teller	0.14
-1=thi & anh	martyr	-0.01
-1=thien	teller	0.11
-1=thiet	martyr	-0.03	teller	-0.09
-1=thieu	martyr	0.04	teller	-0.12
-1=thin	martyr	-0.28	teller	-0.04
-1=tho	martyr	-0.09	teller	-0.39
-1=thoai	teller	0.01
-1=thoi	teller	0.09
-1=thon	martyr	-0.26	teller	-0.31
-1=thu	martyr	0.08	teller	0.2
-1=thu & cua	martyr	-0.24	teller	0.37
-1=thuoc	martyr	-0.4	teller	-0.13
-1=thuong	martyr	0.18	teller	-0.05
-1=thuy	martyr	-0.17	teller	-0.18
-1=tien	martyr	0.04	teller	0.22
-1=tiep	teller	0.06
-1=tim	martyr	0.53	teller	-0.26
-1=tim & bac	martyr	0.24
-1=tim & cau	teller	-0.12
-1=tim & em	martyr	-0.06	teller	0.23
-1=tim & liet	teller	-0.02
-1=tim & ls	martyr	0.01
-1=tim & ong	martyr	0.18
-1=tin	teller	0.57
-1=tin & dong	martyr	0.08	teller	-0.07
-1=tin & em	martyr	-0.06	teller	0.28
-1=tinh	martyr	0.65
-1=to	martyr	0.25	teller	0.01
-1=toi	martyr	-0.51	teller	0.11
-1=toi & liet	martyr	0.02
-1=trach	martyr	0.08	teller	0.05
-1=trai	martyr	0.04
-1=tram	martyr	-0.13	teller	0.06
-1=tran	martyr	-0.24
-1=trang	martyr	-0.39	teller	0.17
-1=tre	martyr	-0.05	teller	-0.06
-1=tri	martyr	-0.26	teller	0.51
-1=trieu	martyr	-0.13
-1=trinh	teller	0.05
-1=trinh & toi	martyr	-0.04	teller	0.23
-1=trong	martyr	0.19	teller	-0.05
-1=tru	martyr	-0.28	teller	-0.03
-1=truc	martyr	-0.04	teller	-0.31
-1=trung	martyr	0.1	teller	-0.12
-1=truoc	martyr	0.03	teller	-0.13
-1=truong	martyr	-0.78	teller	0.05
-1=truong & la	teller	-0.13
-1=tu	martyr	-0.48	teller	0.84
-1=tui	martyr	-0.15	teller	0.44
-1=tuoi	teller	0.17
-1=ut	martyr	0.32	teller	-0.01
-1=va	martyr	0.48	teller	-0.05
-1=va & anh	martyr	0.43
-1=va & ba	martyr	-0.44	teller	-0.2
-1=va & cau	martyr	-0.22
-1=va & chi	martyr	-0.07
-1=va & chu	martyr	-0.01
-1=va & co	martyr	0.07
-1=va & cu	martyr	-0.26
-1=va & em	martyr	0.11
-1=va & mot	martyr	0.45
-1=va & ong	martyr	0.08
-1=va & thang	martyr	-0.28
-1=van	martyr	-0.15	teller	0.51
-1=vao	martyr	-0.17
-1=vao & tai	martyr	-0.17
-1=vay	martyr	-0.14	teller	0.11
-1=ve	martyr	0.82	teller	-0.5
-1=ve & anh	martyr	0.5
-1=ve & liet	martyr	0.03
-1=vi	martyr	0.49	teller	0.01
-1=vien	martyr	-0.09	teller	0.35
-1=viet	martyr	0.12	teller	-0.28
-1=viet & yen	martyr	-0.36	teller	-0.04
-1=vo	martyr	-0.18	teller	-0.21
-1=vo & anh	teller	-0.08
-1=vo & la	martyr	-0.39	teller	-0.35
-1=vo & liet	martyr	-0.15	teller	0.31
-1=voi	martyr	0.67	teller	-0.23
-1=voi & anh	martyr	-0.35	teller	-0.07
-1=voi & ba	martyr	-0.05
-1=voi & cau	martyr	0.16
-1=voi & chi	martyr	0.57	teller	-0.11
-1=voi & thang	martyr	0.22
-1=vong	martyr	0.05
-1=vu	martyr	0.22	teller	0.09
-1=vung	martyr	-0.17
-1=vuon	martyr	-0.14
-1=vuon & ong	martyr	-0.11
-1=xa	martyr	-0.34	teller	-0.2
-1=xa & anh	martyr	-0.08	teller	-0.1
-1=xa & tam	martyr	-0.04	teller	-0.01
-1=xa & toi	teller	0.14
-1=xac	martyr	-0.12	teller	0.26
-1=xe	teller	-0.05
-1=xom	martyr	0.13	teller	0.07
-1=xuong	martyr	0.06	teller	-0.08
-1=xuyen	martyr	-0.24	teller	0.3
-1=y	martyr	0.1
-1=yen	martyr	-0.16	teller	0.08
-2=#	martyr	0.22	teller	-0.55
-2=##	martyr	0.43	teller	-0.03
-2=###	martyr	-0.32	teller	0.01
-2=####	martyr	0.44	teller	-0.21
-2=^	martyr	-0.6	teller	-0.03
-2=a	martyr	0.4	teller	-0.02
-2=ai	martyr	-0.44	teller	0.02
-2=an	martyr	-0.24
-2=anh	martyr	0.56	teller	-0.16
-2=ay	teller	-0.19
-2=b	martyr	-0.07	teller	0.09
-2=ba	martyr	0.11	teller	-0.57
-2=bac	martyr	-0.17	teller	-0.24
-2=bach	martyr	0.25	teller	-0.02
-2=bai	martyr	-0.16	teller	-0.14
-2=ban	martyr	-0.23	teller	0.03
-2=bang	martyr	-0.45	teller	0.09
-2=bao	teller	0.34
-2=bay	martyr	-0.64	teller	0.2
-2=be	martyr	0.35
-2=ben	martyr	0.23	teller	-0.16
-2=bi	martyr	0.63	teller	-0.14
-2=bia	martyr	-0.36	teller	-0.12
-2=bien	martyr	0.09	teller	0.49
-2=biet	martyr	-0.46	teller	0.46
-2=binh	martyr	0.22	teller	0.14
-2=bo	martyr	0.38	teller	-0.33
-2=boc	teller	-0.01
-2=bon	martyr	0.46	teller	0.22
-2=bong	martyr	-0.01
-2=bung	martyr	0.33	teller	-0.1
-2=but	martyr	-0.04	teller	-0.09
-2=c	martyr	0.28
-2=ca	martyr	-0.34	teller	0.08
-2=cac	martyr	-0.02	teller	0.18
-2=cai	martyr	0.22	teller	-0.14
-2=cam	martyr	-0.86	teller	0.09
-2=can	martyr	-0.31	teller	0.19
-2=canh	martyr	0.26	teller	-0.05
-2=cao	martyr	-0.29	teller	-0.32
-2=cap	martyr	0.17	teller	-0.01
-2=cau	martyr	0.41
-2=cay	martyr	-0.07	teller	-0.03
-2=chan	martyr	0.34	teller	-0.05
-2=chao	martyr	0.21	teller	-0.07
-2=chat	martyr	-0.44	teller	0.02
-2=chau	martyr	0.49
-2=chet	martyr	-0.05
-2=chi	martyr	-0.08	teller	0.3
-2=chien	martyr	0.33
-2=chin	martyr	0.4	teller	-0.29
-2=chinh	martyr	-0.12	teller	0.4
-2=cho	martyr	-0.22	teller	-0.22
-2=chon	martyr	-0.27	teller	-0.08
-2=chong	martyr	0.16
-2=chqs	martyr	-0.14	teller	-0.12
-2=chu	martyr	-0.46	teller	0.57
-2=chua	martyr	0.46	teller	0.32
-2=chuc	martyr	-0.48	teller	0.21
-2=chung	martyr	-0.51	teller	-0.1
-2=chuong	teller	0.05
-2=chuyen	teller	0.45
-2=co	martyr	0.29	teller	-0.21
-2=coi	martyr	-0.17	teller	0.04
-2=con	teller	0.04
-2=cong	martyr	0.01
-2=cot	martyr	-0.21	teller	0.12
-2=cu	martyr	-0.31
-2=cung	martyr	-0.11	teller	0.43
-2=cuoc	martyr	-0.31	teller	-0.11
-2=d	martyr	0.25	teller	-0.28
-2=d6	martyr	-0.2	teller	-0.16
-2=da	martyr	-0.67	teller	0.03
-2=dac	martyr	-0.39	teller	-0.05
-2=dai	martyr	-0.28	teller	0.08
-2=dak	martyr	0.08	teller	0.21
-2=dan	martyr	-0.16	teller	0.25
-2=dang	teller	0.44
-2=danh	martyr	0.23
-2=dao	martyr	0.03
-2=dat	martyr	0.04
-2=dau	teller	-0.06
-2=day	martyr	0.23	teller	-0.1
-2=de	martyr	-0.47	teller	0.12
-2=den	martyr	-0.02	teller	-0.22
-2=di	martyr	-0.25	teller	0.01
-2=dich	martyr	-0.07	teller	0.05
-2=diem	martyr	-0.11	teller	-0.11
-2=dien	martyr	0.19	teller	-0.11
-2=dieu	martyr	-0.37	teller	0.29
-2=dinh	martyr	-0.01	teller	-0.02
-2=do	martyr	-0.13	teller	-0.15
-2=doan	martyr	-0.06	teller	0.04
-2=doc	martyr	-0.07	teller	0.23
-2=doi	martyr	-0.14	teller	0.06
-2=don	martyr	-0.31	teller	0.08
-2=dong	martyr	-0.08	teller	-0.44
-2=du	martyr	0.06	teller	-0.07
-2=dua	martyr	-0.36
-2=duc	martyr	0.27	teller	-0.02
-2=dung	martyr	-0.19	teller	0.34
-2=duoc	martyr	0.07	teller	-0.32
-2=duoi	teller	0.1
-2=duong	martyr	-0.63	teller	0.08
-2=duy	martyr	0.07
-2=e101	teller	-0.02
-2=em	martyr	-0.13	teller	-0.22
-2=gan	martyr	0.11	teller	0.07
-2=gao	martyr	-0.1
-2=ghi	martyr	-0.05	teller	0.22
-2=gi	martyr	-0.05	teller	0.05
-2=gia	martyr	0.04	teller	0.68
-2=giao	martyr	0.21	teller	0.06
-2=giay	martyr	-0.02	teller	0.06
-2=gio	martyr	-0.33
-2=giup	teller	0.59
-2=go	martyr	0.33	teller	-0.02
-2=goi	martyr	-0.3	teller	-0.03
-2=gui	martyr	0.02	teller	-0.13
-2=ha	martyr	0.31	teller	-0.28
-2=hai	martyr	0.9	teller	-0.13
-2=ham	martyr	0.67	teller	-0.01
-2=hang	martyr	-0.36	teller	0.49
-2=hay	martyr	-0.06	teller	0.03
-2=he	martyr	0.31
-2=het	teller	-0.39
-2=hi	martyr	-0.04
-2=hien	martyr	-0.38	teller	0.06
-2=hinh	martyr	0.65	teller	-0.33
-2=ho	martyr	0.45
-2=hoa	teller	-0.02
-2=hoang	martyr	-0.18
-2=hoc	martyr	-0.1
-2=hoi	martyr	-0.26	teller	0.08
-2=hom	martyr	-0.17	teller	-0.08
-2=hon	teller	0.16
-2=hong	martyr	-0.22
-2=hop	martyr	0.03	teller	-0.07
-2=hs	martyr	0.09
-2=hung	teller	0.09
-2=huong	martyr	-0.29	teller	0.03
-2=huu	martyr	0.02	teller	-0.14
-2=huy	martyr	0.23	teller	0.12
-2=hy	martyr	0.02	teller	-0.04
-2=ke	teller	-0.05
-2=khac	martyr	0.41	teller	0.04
-2=khai	martyr	0.26	teller	-0.29
-2=khanh	martyr	-0.07	teller	-0.13
-2=khe	martyr	-0.19
-2=khi	martyr	0.26
-2=kho	teller	-0.24
-2=khoa	martyr	-0.22
-2=khong	martyr	-0.79	teller	0.19
-2=khu	martyr	0.22	teller	0.07
-2=kiem	martyr	0.05	teller	-0.09
-2=kien	martyr	0.37	teller	-0.13
-2=kinh	martyr	-0.58	teller	-0.02
-2=ko	teller	0.13
-2=ky	teller	-0.11
-2=la	martyr	0.13	teller	-0.05
-2=lac	martyr	0.08	teller	0.25
-2=lai	teller	0.19
-2=lam	martyr	-0.36
-2=lan	martyr	0.08	teller	-0.4
-2=lang	teller	-0.1
-2=lay	martyr	-0.01	teller	0.15
-2=le	teller	0.19
-2=len	martyr	-0.6
-2=lien	martyr	-0.13	teller	0.46
-2=liet	martyr	-0.39	teller	0.5
-2=linh	martyr	-0.08
-2=lo	martyr	-0.14	teller	0.05
-2=loc	martyr	0.15	teller	-0.01
-2=loi	martyr	-0.63	teller	0.06
-2=long	martyr	-0.21
-2=lua	martyr	-0.84
-2=luc	martyr	0.26	teller	-0.04
-2=ma	martyr	0.59
-2=mach	martyr	-0.07	teller	0.02
-2=mai	martyr	0.28	teller	-0.01
-2=mang	martyr	-0.28
-2=manh	teller	-0.28
-2=mat	martyr	-0.47	teller	-0.01
-2=mau	martyr	0.02	teller	-0.27
-2=may	martyr	0.03	teller	0.09
-2=me	martyr	-0.05	teller	0.04
-2=minh	martyr	0.42
-2=mo	martyr	0.92	teller	-0.05
-2=moi	martyr	0.05	teller	-0.35
-2=mot	martyr	0.71	teller	0.1
-2=mua	martyr	-0.12
-2=muc	martyr	0.16	teller	-0.13
-2=muoi	martyr	0.04	teller	-0.07
-2=muon	martyr	0.11	teller	-0.01
-2=muong	martyr	-0.17
-2=my	martyr	-0.47
-2=nam	martyr	-0.26	teller	-0.31
-2=nao	martyr	-0.12	teller	0.34
-2=nay	martyr	-0.67	teller	0.08
-2=nen	martyr	-0.15
-2=nga	martyr	-0.03
-2=ngan	martyr	0.35
-2=ngay	martyr	-0.2	teller	-0.17
-2=nghe	martyr	0.07
-2=nghi	martyr	-0.17	teller	0.5
-2=nghia	martyr	-0.22	teller	0.17
-2=ngoai	martyr	0.31	teller	-0.45
-2=ngoc	martyr	-0.22
-2=nguoi	martyr	-0.12	teller	0.58
-2=nguyen	martyr	-0.62	teller	0.02
-2=nha	martyr	0.05	teller	-0.02
-2=nham	martyr	0.17
-2=nhan	martyr	-0.64	teller	0.64
-2=nhe	martyr	0.42
-2=nho	martyr	0.46	teller	-0.19
-2=nhom	martyr	0.09
-2=nhu	martyr	-0.01	teller	0.03
-2=ninh	martyr	0.02	teller	-0.12
-2=no	teller	-0.08
-2=noi	martyr	-0.51	teller	-0.06
-2=ntls	martyr	-0.02
-2=o	martyr	-0.07	teller	-0.55
-2=ong	martyr	0.02	teller	-0.25
-2=phai	martyr	-0.26	teller	0.21
-2=phan	martyr	-0.34
-2=phap	martyr	-0.16	teller	-0.05
-2=phat	martyr	-0.24	teller	0.04
-2=phong	martyr	0.25	teller	0.19
-2=phu	martyr	-0.08	teller	-0.07
-2=phuc	teller	0.21
-2=phuoc	martyr	0.02
-2=qua	martyr	0.05
-2=quan	martyr	0.12
-2=quang	martyr	-0.46
-2=quay	teller	-0.06
-2=que	martyr	0.1	teller	-0.15
-2=quen	martyr	-0.18	teller	-0.16
-2=quoc	martyr	-0.38
-2=quy	martyr	-0.29	teller	0.04
-2=quyet	martyr	0.35	teller	-0.08
-2=ra	martyr	0.16	teller	0.34
-2=ro	martyr	0.3	teller	0.07
-2=roi	martyr	0.23	teller	-0.06
-2=ruot	martyr	0.11	teller	-0.03
-2=sai	martyr	0.09
-2=sang	martyr	0.35
-2=sanh	martyr	0.2
-2=sau	martyr	0.14	teller	-0.07
-2=si	martyr	0.13	teller	0.01
-2=sinh	martyr	-0.01	teller	-0.09
-2=so	martyr	-0.39	teller	-0.38
-2=son	martyr	0.5
-2=song	martyr	-0.36	teller	0.27
-2=stt	martyr	0.64	teller	-0.27
-2=su	martyr	0.47
-2=suoi	martyr	0.01
-2=sy	martyr	-0.38
-2=ta	martyr	-0.26
-2=tai	martyr	0.56	teller	-0.15
-2=tam	martyr	0.48
-2=tan	martyr	0.06	teller	-0.12
-2=tang	teller	-0.02
-2=tap	martyr	0.39	teller	0.12
-2=tay	teller	-0.29
-2=ten	martyr	-0.4	teller	-0.16
-2=thach	martyr	-0.01	teller	-0.36
-2=thai	martyr	-0.13	teller	-0.27
-2=than	martyr	0.27	teller	-0.1
-2=thang	martyr	0.76	teller	-0.46
-2=thanh	martyr	-0.18	teller	0.26
-2=thay	martyr	0.61	teller	-0.18
-2=the	martyr	-0.08
-2=theo	martyr	-0.22	teller	0.26
-2=theu	martyr	0.11	teller	-0.03
-2=thi	martyr	0.47	teller	-0.1
-2=thieu	martyr	-0.06
-2=tho	martyr	-0.17	teller	0.08
-2=thoi	martyr	0.08	teller	-0.04
-2=thon	martyr	-0.14	teller	-0.01
-2=thong	martyr	-0.06	teller	-0.1
-2=thu	martyr	0.3	teller	0.27
-2=thua	teller	0.04
-2=thuan	martyr	0.02	teller	-0.05
-2=thuong	martyr	-0.63	teller	-0.06
-2=thuyen	martyr	-0.02
-2=thuyet	martyr	-0.21
-2=tich	teller	-0.14
-2=tien	martyr	0.07	teller	-0.04
-2=tiep	martyr	0.19	teller	-0.11
-2=tieu	teller	-0.11
-2=tim	martyr	-0.07	teller	-0.2
-2=tin	martyr	-0.06	teller	0.21
-2=tinh	martyr	-0.26	teller	-0.21
-2=to	martyr	-0.04	teller	-0.59
-2=toan	martyr	-0.07	teller	-0.4
-2=toi	martyr	0.32	teller	-0.4
-2=tong	martyr	-0.37
-2=tra	martyr	0.22	teller	-0.07
-2=trai	martyr	0.13
-2=tran	martyr	0.51	teller	-0.03
-2=trang	martyr	-0.33	teller	0.25
-2=tre	martyr	0.31	teller	-0.03
-2=tren	martyr	0.02	teller	0.15
-2=tri	martyr	-0.36	teller	0.22
-2=trieu	martyr	-0.19
-2=trong	martyr	-0.15	teller	0.13
-2=tru	teller	0.03
-2=trung	martyr	0.5	teller	-0.36
-2=truong	martyr	0.29	teller	0.66
-2=tu	martyr	-0.38	teller	-0.13
-2=tui	martyr	-0.11	teller	0.29
-2=tuoi	martyr	-0.18
-2=tuong	martyr	-0.05
-2=ty	martyr	-0.06
-2=ut	martyr	0.35	teller	0.2
-2=va	martyr	0.01
-2=van	martyr	-0.02	teller	-0.24
-2=vao	martyr	-0.33
-2=ve	martyr	-0.21	teller	-0.44
-2=vi	martyr	-0.07	teller	0.57
-2=vien	teller	0.21
-2=viet	teller	0.05
-2=vinh	martyr	-0.34	teller	0.07
-2=vo	martyr	-0.15
-2=vu	martyr	0.01	teller	-0.1
-2=vung	martyr	-0.19	teller	0.19
-2=vuon	martyr	-0.52	teller	-0.27
-2=xa	teller	-0.19
-2=xac	martyr	0.04	teller	0.13
-2=xi	martyr	-0.04	teller	0.3
-2=xin	martyr	-0.3	teller	0.59
-2=xom	martyr	0.24	teller	-0.13
-2=xuan	martyr	-0.25	teller	-0.09
-2=xuong	martyr	0.08	teller	-0.09
-2=y	martyr	-0.68
-2=yen	martyr	0.42	teller	-0.1
-3=#	martyr	0.44	teller	-0.22
-3=##	martyr	0.18	teller	0.02
-3=###	martyr	-0.2	teller	0.07
-3=####	martyr	0.16	teller	-0.38
-3=#####	martyr	-0.08	teller	-0.43
-3=^	martyr	-0.71	teller	0.36
-3=a	martyr	-0.21	teller	-0.17
-3=ai	martyr	0.44	teller	0.09
-3=an	martyr	0.02
-3=anh	martyr	0.46	teller	-0.53
-3=ap	martyr	-0.06	teller	-0.09
-3=ay	martyr	0.12	teller	0.21
-3=ba	martyr	-0.24	teller	-0.15
-3=bac	martyr	-0.32	teller	0.28
-3=bach	martyr	-0.3
-3=bai	martyr	-0.01	teller	0.06
-3=ban	martyr	-0.38	teller	0.53
-3=bang	martyr	0.12	teller	-0.45
-3=bao	martyr	0.1	teller	-0.29
-3=bay	martyr	-0.36
-3=ben	martyr	0.15
-3=benh	martyr	-0.16	teller	0.04
-3=bi	teller	-0.28
-3=bia	martyr	0.29
-3=biet	martyr	-0.2	teller	-0.02
-3=binh	teller	-0.17
-3=bo	martyr	-0.6	teller	0.95
-3=boc	martyr	0.33	teller	-0.13
-3=bui	martyr	-0.05
-3=bung	martyr	-0.36
-3=buu	martyr	0.24	teller	-0.01
-3=c	martyr	0.26	teller	0.32
-3=ca	martyr	0.02
-3=cac	martyr	-0.22	teller	0.56
-3=cai	martyr	-0.04	teller	0.34
-3=cam	martyr	-0.23	teller	-0.02
-3=canh	martyr	-0.36	teller	0.28
-3=cao	martyr	0.08	teller	-0.07
-3=cap	martyr	0.11	teller	-0.09
-3=cat	martyr	0.65
-3=cau	martyr	0.62	teller	-0.25
-3=cay	martyr	-0.04	teller	-0.11
-3=cha	martyr	0.01	teller	-0.06
-3=chao	martyr	-0.12	teller	0.41
-3=chau	martyr	0.06
-3=chep	martyr	-0.09	teller	0.1
-3=chet	martyr	0.6	teller	-0.14
-3=chi	martyr	0.94	teller	0.21
-3=chien	martyr	-0.35	teller	0.08
-3=chim	martyr	-0.17
-3=chinh	martyr	-0.12
-3=cho	martyr	0.32	teller	-0.31
-3=chon	martyr	0.22	teller	-0.17
-3=chong	martyr	0.38	teller	-0.16
-3=chot	martyr	0.42	teller	-0.15
-3=chu	martyr	0.12	teller	-0.66
-3=chua	martyr	-0.35	teller	0.13
-3=chung	martyr	-0.12	teller	0.24
-3=chuyen	martyr	-0.08
-3=co	martyr	-0.54	teller	0.3
-3=con	martyr	-0.66	teller	0.15
-3=cong	martyr	-0.23	teller	-0.19
-3=cot	teller	-0.05
-3=cu	martyr	-0.11	teller	-0.55
-3=cua	martyr	-0.17	teller	-0.27
-3=cung	martyr	0.47
-3=cuoi	martyr	-0.34	teller	0.3
-3=cuon	martyr	-0.15	teller	-0.01
-3=cuu	teller	0.27
-3=d2	martyr	-0.14	teller	-0.05
-3=da	martyr	-0.11	teller	-0.2
-3=dac	martyr	-0.08
-3=dai	martyr	0.32
-3=dam	martyr	-0.44
-3=dan	martyr	-0.21
-3=dang	martyr	-0.34	teller	0.1
-3=danh	martyr	-0.11
-3=dao	martyr	-0.19	teller	0.46
-3=dat	martyr	-0.1	teller	-0.01
-3=dau	martyr	-0.03	teller	-0.33
-3=day	martyr	-0.13	teller	0.13
-3=de	martyr	0.65	teller	-0.03
-3=dem	martyr	0.07	teller	-0.07
-3=den	martyr	-0.54	teller	-0.06
-3=deo	martyr	-0.01
-3=deu	martyr	-0.03	teller	0.14
-3=di	martyr	-0.31	teller	0.46
-3=dia	martyr	-0.17	teller	-0.01
-3=diem	martyr	0.08	teller	-0.12
-3=dien	teller	-0.06
-3=dinh	martyr	-0.31	teller	0.02
-3=do	martyr	0.14	teller	0.32
-3=doan	martyr	0.35
-3=doc	martyr	-0.16	teller	-0.22
-3=doi	martyr	-0.15	teller	0.39
-3=don	martyr	0.04
-3=dong	martyr	0.41	teller	-0.35
-3=du	martyr	0.03	teller	-0.15
-3=dua	martyr	0.18
-3=duc	martyr	0.32	teller	-0.43
-3=dung	martyr	0.13	teller	-0.1
-3=duoc	martyr	0.36	teller	0.19
-3=duoi	martyr	-0.16
-3=duong	martyr	-0.37	teller	0.32
-3=e	martyr	-0.18	teller	-0.23
-3=em	martyr	0.26	teller	-0.08
-3=gach	teller	-0.08
-3=gai	martyr	0.38	teller	0.15
-3=gan	martyr	-0.17	teller	-0.02
-3=gap	martyr	-0.02	teller	0.17
-3=gia	martyr	-0.29	teller	0.08
-3=giai	martyr	-0.03	teller	0.27
-3=giay	martyr	-0.25	teller	0.26
-3=giu	martyr	-0.01
-3=giup	martyr	0.3	teller	0.1
-3=go	martyr	-0.02
-3=goc	martyr	-0.15
-3=goi	martyr	-0.3
-3=gui	martyr	-0.08	teller	0.04
-3=ha	martyr	0.42	teller	-0.3
-3=hai	martyr	0.19	teller	-0.1
-3=ham	martyr	0.49
-3=hang	martyr	-0.34	teller	-0.13
-3=hay	martyr	-0.02	teller	0.26
-3=het	martyr	0.02	teller	-0.32
-3=hien	martyr	-0.41
-3=hieu	martyr	-0.2	teller	-0.31
-3=ho	martyr	0.91	teller	-0.38
-3=hoa	martyr	0.18
-3=hoai	martyr	0.44	teller	-0.05
-3=hoang	martyr	-0.04
-3=hoi	martyr	0.19	teller	0.18
-3=hom	martyr	0.2
-3=hon	martyr	-0.12
-3=hong	martyr	0.03	teller	0.12
-3=hs	martyr	0.37	teller	-0.02
-3=huu	martyr	-0.11	teller	0.14
-3=huy	martyr	0.21	teller	0.27
-3=huynh	martyr	-0.09
-3=hy	martyr	0.34	teller	-0.01
-3=ke	martyr	-0.01	teller	-0.12
-3=kha	martyr	-0.09	teller	0.21
-3=khac	martyr	0.02	teller	-0.06
-3=khai	martyr	-0.56
-3=khe	martyr	0.04	teller	-0.01
-3=khi	martyr	-0.07
-3=khong	martyr	-0.05	teller	0.51
-3=kia	martyr	-0.05	teller	-0.3
-3=kich	martyr	0.2
-3=kim	martyr	0.11
-3=ky	martyr	-0.04
-3=la	martyr	0.47	teller	0.13
-3=lac	martyr	-0.52	teller	-0.12
-3=lai	martyr	0.2
-3=lam	martyr	-0.4
-3=lan	martyr	-0.44
-3=lang	martyr	-0.35	teller	-0.06
-3=lap	martyr	-0.2
-3=lay	martyr	-0.36	teller	-0.06
-3=le	martyr	0.28	teller	-0.14
-3=len	martyr	-0.05	teller	-0.28
-3=lien	martyr	0.17	teller	0.22
-3=liet	martyr	0.19	teller	-0.09
-3=linh	martyr	-0.26
-3=lo	martyr	-0.1	teller	0.51
-3=loi	martyr	0.48
-3=lon	martyr	0.43
-3=long	martyr	0.1	teller	0.15
-3=luc	martyr	0.28
-3=luu	martyr	0.01	teller	-0.02
-3=ma	martyr	-0.01	teller	0.15
-3=mai	martyr	0.77	teller	-0.23
-3=mang	martyr	0.03	teller	-0.14
-3=manh	martyr	-0.18
-3=mat	martyr	-0.63	teller	-0.4
-3=may	martyr	-0.37	teller	-0.03
-3=me	martyr	-0.64	teller	0.2
-3=minh	martyr	0.26	teller	-0.13
-3=mo	martyr	0.18
-3=moi	martyr	-0.11
-3=mot	martyr	0.87	teller	0.23
-3=mui	martyr	-0.09
-3=muoi	martyr	-0.08	teller	-0.09
-3=nam	martyr	-0.04
-3=nao	martyr	0.3	teller	0.08
-3=nay	martyr	-0.23	teller	0.53
-3=nen	martyr	0.24	teller	0.27
-3=nga	martyr	0.11	teller	-0.06
-3=ngay	martyr	-0.36
-3=nghe	teller	-0.14
-3=nghia	martyr	-0.22	teller	0.07
-3=ngo	martyr	-0.89	teller	0.11
-3=ngoai	martyr	-0.05
-3=ngoi	martyr	-0.18	teller	0.15
-3=nguoi	martyr	-0.49	teller	0.39
-3=nguyen	martyr	0.18
-3=nha	martyr	0.31	teller	-0.07
-3=nham	martyr	0.01	teller	-0.03
-3=nhan	martyr	0.22	teller	0.3
-3=nho	martyr	-0.04	teller	0.26
-3=nhom	martyr	0.02
-3=nhu	martyr	-0.35	teller	0.22
-3=nhung	martyr	-0.36	teller	0.04
-3=ninh	martyr	0.11
-3=no	teller	0.21
-3=noi	martyr	-0.53	teller	0.02
-3=nong	martyr	0.05
-3=ntls	martyr	0.15	teller	-0.2
-3=nu	martyr	0.04
-3=nua	martyr	-0.05	teller	-0.27
-3=nuoc	martyr	0.01
-3=o	martyr	0.09	teller	0.06
-3=on	martyr	-0.01
-3=ong	martyr	0.6	teller	0.12
-3=pham	martyr	0.34
-3=phan	martyr	0.08	teller	0.21
-3=phap	martyr	-0.12	teller	0.35
-3=phau	martyr	-0.15	teller	-0.08
-3=phi	teller	-0.07
-3=phia	martyr	-0.16	teller	0.04
-3=pho	martyr	-0.27	teller	-0.06
-3=phong	martyr	-0.27	teller	0.2
-3=phu	teller	-0.05
-3=phuoc	martyr	0.06	teller	0.06
-3=phuong	martyr	-0.22	teller	-0.09
-3=qua	martyr	0.26	teller	-0.09
-3=quan	martyr	-0.33	teller	-0.13
-3=quang	martyr	0.14
-3=que	martyr	0.12	teller	-0.06
-3=quen	martyr	-0.04
-3=quoc	martyr	-0.06	teller	0.25
-3=quy	teller	0.09
-3=ra	martyr	-0.14	teller	0.09
-3=ro	martyr	0.3
-3=roi	martyr	0.3	teller	-0.08
-3=rung	martyr	-0.3
-3=ruot	martyr	0.61	teller	-0.35
-3=sach	teller	-0.05
-3=san	martyr	-0.01	teller	-0.1
-3=sang	martyr	-0.05
-3=sanh	martyr	0.12
-3=sat	martyr	0.26
-3=sau	martyr	0.19	teller	0.01
-3=si	martyr	0.56	teller	-0.81
-3=sinh	martyr	-0.17	teller	-0.12
-3=so	martyr	-0.26	teller	0.01
-3=son	martyr	-0.08	teller	0.24
-3=song	martyr	-0.16
-3=su	martyr	-0.08	teller	-0.04
-3=suoi	martyr	-0.05	teller	0.26
-3=t	teller	-0.45
-3=ta	martyr	-0.4	teller	0.14
-3=tai	teller	-0.31
-3=tam	martyr	0.01
-3=tan	martyr	0.32	teller	-0.09
-3=tang	martyr	-0.16	teller	-0.03
-3=tau	martyr	0.37
-3=tay	martyr	0.11
-3=ten	martyr	0.53	teller	-0.25
-3=thai	martyr	0.21
-3=than	martyr	0.13
-3=thang	martyr	-0.48	teller	0.05
-3=thanh	martyr	-0.24	teller	-0.1
-3=thay	martyr	-0.33	teller	0.05
-3=the	martyr	0.23	teller	-0.09
-3=theo	martyr	-0.58	teller	0.08
-3=thi	martyr	-0.67	teller	0.08
-3=thia	martyr	0.08
-3=thiet	martyr	0.04
-3=thieu	martyr	0.4
-3=tho	martyr	0.31	teller	0.07
-3=thon	teller	-0.01
-3=thong	martyr	-0.03	teller	0.23
-3=thu	martyr	0.32	teller	0.39
-3=thua	martyr	0.07	teller	-0.21
-3=thuoc	martyr	0.03	teller	-0.11
-3=thuong	martyr	0.13	teller	-0.25
-3=thuy	martyr	0.02	teller	-0.14
-3=thuyen	martyr	-0.25	teller	-0.32
-3=tiep	martyr	-0.22	teller	0.09
-3=tieu	teller	-0.26
-3=tim	martyr	0.55	teller	-0.32
-3=tin	martyr	0.44	teller	-0.34
-3=tinh	martyr	0.3	teller	0.02
-3=to	martyr	0.45	teller	-0.19
-3=toan	teller	-0.2
-3=toi	martyr	0.12	teller	-0.04
-3=tong	martyr	0.31
-3=tra	martyr	0.02
-3=trai	martyr	-0.17	teller	0.28
-3=tram	martyr	-0.09	teller	-0.01
-3=tran	martyr	-0.52	teller	0.06
-3=trang	martyr	-0.28	teller	0.43
-3=tren	teller	-0.08
-3=tri	martyr	0.58	teller	-0.18
-3=trich	martyr	-0.3
-3=trinh	martyr	0.12	teller	-0.18
-3=tro	martyr	-0.04
-3=trong	martyr	0.16	teller	-0.13
-3=trung	martyr	-0.13
-3=truoc	teller	-0.28
-3=truong	martyr	-0.73	teller	0.19
-3=tu	martyr	-0.54	teller	0.62
-3=tui	martyr	0.17
-3=tuoi	martyr	0.37	teller	-0.24
-3=ty	martyr	0.15	teller	0.04
-3=uy	martyr	0.14
-3=va	martyr	-0.45	teller	0.13
-3=van	martyr	0.58	teller	-0.1
-3=vang	martyr	0.02
-3=vao	martyr	0.52	teller	-0.01
-3=ve	martyr	-0.35	teller	0.44
-3=vi	martyr	-0.32	teller	0.34
-3=vien	martyr	-0.27	teller	0.27
-3=viet	martyr	0.49	teller	-0.33
-3=vo	martyr	-0.02	teller	-0.04
-3=voi	martyr	0.31	teller	-0.34
-3=vung	martyr	0.1
-3=vuon	martyr	-0.19	teller	-0.16
-3=vuot	martyr	-0.13	teller	0.36
-3=xa	martyr	0.24	teller	-0.48
-3=xe	martyr	-0.36	teller	-0.16
-3=xin	martyr	-0.25	teller	0.36
-3=xuong	martyr	0.02
-3=xuyen	teller	-0.08
-3=y	martyr	-0.33	teller	-0.03
a district's name	martyr	-2.96	teller	-2.19
a line below martyr	martyr	0.42	teller	-0.58
a line below other	martyr	-0.3	teller	-0.48
a line below teller	martyr	-0.07	teller	-0.16
again	martyr	0.76	teller	-0.37
again:buried	martyr	0.04	teller	-0.22
again:fell	martyr	0.73	teller	-0.72
again:martyr	martyr	0.46	teller	-0.11
before "	martyr	0.16	teller	-0.71
before '	martyr	-0.37	teller	-0.03
before (	martyr	-0.98	teller	0.76
before )	martyr	0.49	teller	-0.29
before ,	martyr	-0.34	teller	0.7
before -	martyr	-0.4
before .	martyr	-0.68	teller	0.44
before /	martyr	0.77	teller	-0.43
before :	martyr	0.48	teller	0.17
before ;	martyr	1.5	teller	-0.97
before ?	martyr	-0.43	teller	0.38
before blank	martyr	-0.49	teller	-0.6
before line	martyr	0.58	teller	-0.45
before |	martyr	0.65	teller	-0.45
before –	martyr	-0.22	teller	-0.01
before:again	martyr	-0.4	teller	0.41
before:again:0	martyr	-0.22	teller	0.08
before:again:1	martyr	-0.01	teller	-0.02
before:again:12	martyr	0.34	teller	0.2
before:again:2	martyr	0.35	teller	-0.03
before:again:5	martyr	-0.87	teller	0.19
before:again:far	teller	0.09
before:alive	martyr	-0.43	teller	0.17
before:alive:0	martyr	-0.39	teller	0.21
before:alive:1	martyr	-0.12	teller	-0.05
before:alive:12	martyr	-0.07
before:alive:5	martyr	-0.03
before:alive:far	martyr	0.04
before:at	martyr	-0.1	teller	-0.03
before:at:0	martyr	-0.27	teller	-0.1
before:at:1	martyr	-0.6	teller	-0.29
before:at:12	martyr	0.08	teller	-0.81
before:at:2	martyr	-0.11	teller	0.73
before:at:5	martyr	0.39	teller	-0.14
before:at:far	teller	0.43
before:battle	martyr	0.14	teller	-0.04
before:battle:0	martyr	-0.25	teller	-0.1
before:battle:1	martyr	0.21	teller	0.14
before:battle:12	martyr	0.31	teller	-0.56
before:battle:2	martyr	0.01	teller	-0.13
before:battle:5	martyr	0.1	teller	0.26
before:battle:far	martyr	-0.24	teller	0.12
before:born	martyr	-0.58	teller	-0.72
before:born:0	martyr	0.17	teller	-0.14
before:born:1	martyr	-0.58	teller	-0.37
before:born:12	martyr	-0.2	teller	-0.1
before:born:2	martyr	0.05
before:born:far	martyr	-0.36
before:bury	martyr	0.05	teller	-0.28
before:bury:0	martyr	-0.02	teller	0.19
before:bury:1	martyr	-0.38	teller	-0.19
before:bury:12	martyr	0.47	teller	0.09
before:bury:2	teller	-0.24
before:bury:5	martyr	-0.12	teller	-0.35
before:bury:far	martyr	0.05	teller	-0.12
before:capture	martyr	-0.2	teller	-0.1
before:capture:0	martyr	0.15	teller	-0.03
before:capture:1	teller	0.21
before:capture:12	martyr	-0.18	teller	-0.08
before:capture:5	martyr	-0.03	teller	-0.25
before:contact	martyr	-0.57	teller	0.51
before:contact:0	martyr	-0.16	teller	0.65
before:contact:1	martyr	-0.31	teller	0.13
before:contact:12	martyr	-0.07	teller	-0.49
before:contact:2	martyr	0.34	teller	0.17
before:contact:5	martyr	-0.31	teller	0.14
before:contact:far	martyr	-0.37	teller	-0.32
before:day	martyr	0.24	teller	-0.47
before:day 1	martyr	-0.23	teller	-0.23
before:day 12	martyr	-0.25	teller	-0.27
before:day 2	martyr	-0.44	teller	-0.23
before:day 5	martyr	0.44	teller	-0.1
before:day far	martyr	0.71	teller	0.08
before:died	martyr	0.14
before:died:0	martyr	0.2	teller	0.19
before:died:1	martyr	0.17	teller	-0.28
before:died:12	martyr	-0.31	teller	0.24
before:died:2	martyr	0.21	teller	-0.3
before:died:5	martyr	0.07	teller	-0.04
before:died:far	martyr	-0.1	teller	0.13
before:enlist	martyr	-0.48	teller	-0.29
before:enlist:1	martyr	-0.67
before:enlist:12	martyr	-0.07	teller	-0.18
before:enlist:2	martyr	0.41
before:enlist:5	martyr	0.18
before:enlist:far	martyr	-0.15
before:fell	martyr	-0.12	teller	0.03
before:fell:0	martyr	0.89	teller	-0.07
before:fell:1	martyr	-0.37	teller	0.31
before:fell:12	martyr	-0.64	teller	0.01
before:fell:2	martyr	-0.19	teller	-0.26
before:fell:5	martyr	0.33	teller	-0.17
before:fell:far	martyr	-0.36	teller	0.18
before:gio	martyr	-0.48	teller	-0.05
before:gio:0	martyr	0.17	teller	-0.1
before:gio:12	martyr	-0.05
before:gio:far	martyr	-0.27
before:grave	martyr	0.53	teller	-0.18
before:grave:0	martyr	0.75	teller	-0.12
before:grave:1	martyr	0.02	teller	-0.21
before:grave:12	martyr	-0.08	teller	0.07
before:grave:2	martyr	0.31	teller	0.02
before:grave:5	martyr	-0.38
before:grave:far	martyr	0.32	teller	-0.19
before:home	martyr	-0.15	teller	-0.08
before:home:0	martyr	-0.49	teller	-0.43
before:home:1	martyr	-0.31	teller	0.63
before:home:12	martyr	0.31	teller	-0.42
before:home:2	martyr	0.18	teller	0.2
before:home:5	martyr	0.45	teller	-0.76
before:home:far	martyr	-0.37	teller	0.07
before:joined	teller	-0.11
before:joined:12	martyr	-0.01
before:joined:5	martyr	0.18
before:joined:far	martyr	-0.01	teller	-0.04
before:kin	martyr	0.58	teller	-0.87
before:kin anh	martyr	-0.12	teller	-0.19
before:kin ba	martyr	0.4
before:kin bà	martyr	-0.43	teller	0.14
before:kin bác	martyr	0.22	teller	-0.2
before:kin bố	martyr	-0.2	teller	0.11
before:kin cháu	teller	-0.36
before:kin chú	martyr	-0.32	teller	-0.02
before:kin chồng	martyr	0.34
before:kin con trai	martyr	0.47	teller	0.22
before:kin cô	martyr	0.07	teller	0.05
before:kin cậu	teller	-0.08
before:kin cụ	martyr	0.04	teller	-0.14
before:kin dì	martyr	0.26	teller	-0.07
before:kin em	martyr	0.31	teller	-0.11
before:kin em gái	teller	-0.16
before:kin em trai	martyr	0.46
before:kin mẹ	martyr	-0.05	teller	-0.39
before:kin mợ	martyr	-0.2
before:kin vợ	martyr	-0.5
before:kin ông	martyr	0.56	teller	-0.08
before:kin:0	martyr	0.3	teller	-0.19
before:kin:1	martyr	-0.5
before:kin:12	martyr	0.55	teller	-0.07
before:kin:2	martyr	-0.26	teller	-0.39
before:kin:5	martyr	0.77	teller	-0.61
before:kin:far	teller	-0.04
before:laid	martyr	0.55	teller	-0.12
before:laid:12	martyr	-0.05	teller	-0.1
before:last	martyr	0.52
before:letter	martyr	-0.07	teller	0.74
before:letter:0	martyr	-0.29	teller	0.4
before:letter:1	martyr	0.03	teller	0.06
before:letter:12	martyr	-0.13
before:letter:2	martyr	0.3	teller	0.4
before:letter:5	martyr	0.06	teller	0.04
before:letter:far	martyr	-0.16	teller	-0.01
before:level	martyr	-0.29	teller	-0.46
before:level:0	martyr	-0.42	teller	-0.36
before:level:1	martyr	0.33	teller	-0.21
before:level:12	martyr	0.25	teller	-0.07
before:level:2	martyr	0.06	teller	-0.69
before:level:5	martyr	-0.5	teller	0.34
before:level:far	martyr	-0.32	teller	0.16
before:link	martyr	0.5	teller	-0.09
before:link:1	martyr	0.7	teller	-0.58
before:link:12	teller	0.05
before:link:2	martyr	-0.2	teller	0.04
before:link:5	martyr	0.37	teller	0.34
before:link:far	martyr	-0.31	teller	-0.16
before:martyr	martyr	-0.24
before:martyr:0	martyr	-0.54	teller	-0.03
before:martyr:12	martyr	-0.25	teller	0.37
before:martyr:2	martyr	0.46	teller	-0.18
before:martyr:5	martyr	-0.04
before:martyr:far	martyr	0.09	teller	-0.21
before:moved	martyr	0.32	teller	0.01
before:moved:0	martyr	0.54	teller	-0.5
before:moved:1	martyr	-0.09	teller	-0.08
before:moved:12	martyr	0.27	teller	0.24
before:moved:2	teller	-0.03
before:moved:5	martyr	-0.18	teller	0.33
before:moved:far	martyr	-0.1	teller	-0.02
before:naming	martyr	0.48	teller	-0.55
before:naming:1	martyr	-0.23	teller	-0.13
before:naming:12	martyr	0.42
before:naming:2	martyr	0.37	teller	-0.31
before:naming:5	martyr	0.16	teller	-0.18
before:notice	martyr	-0.22
before:notice:0	martyr	-0.28	teller	0.24
before:notice:1	martyr	0.09	teller	-0.04
before:notice:12	martyr	-0.08
before:notice:2	martyr	-0.05	teller	0.16
before:notice:5	teller	-0.44
before:notice:far	teller	0.06
before:office	martyr	-0.13	teller	0.09
before:office:0	martyr	-0.4
before:office:1	martyr	0.18	teller	-0.05
before:office:12	martyr	-0.13	teller	-0.06
before:office:2	martyr	-0.33	teller	0.2
before:office:5	martyr	0.21	teller	0.01
before:office:far	teller	-0.02
before:post	martyr	0.15	teller	-0.17
before:post:0	martyr	-0.11
before:post:1	martyr	0.05	teller	0.25
before:post:12	martyr	0.33	teller	0.03
before:post:2	martyr	-0.22	teller	-0.14
before:post:5	martyr	-0.08	teller	-0.49
before:post:far	martyr	0.27	teller	0.09
before:rank	martyr	-0.44	teller	-0.09
before:rank:12	martyr	-0.22	teller	0.05
before:rank:2	teller	-0.1
before:returned	teller	-0.22
before:returned:0	martyr	0.05
before:returned:5	martyr	0.17	teller	-0.15
before:self	martyr	0.04	teller	0.09
before:self:0	martyr	0.23	teller	-0.28
before:self:1	martyr	0.41	teller	-0.67
before:self:12	martyr	-0.22	teller	0.52
before:self:2	martyr	-0.22	teller	-0.16
before:self:5	teller	0.43
before:self:far	martyr	-0.06	teller	-0.23
before:site	martyr	-0.06	teller	-0.39
before:site:0	martyr	-0.09	teller	0.04
before:site:1	martyr	-0.08	teller	0.03
before:site:12	martyr	0.03	teller	-0.28
before:site:2	martyr	0.42
before:site:5	martyr	-0.3	teller	-0.33
before:site:far	martyr	-0.1	teller	-0.06
before:tells	martyr	0.15	teller	-0.16
before:tells:0	martyr	0.17	teller	0.21
before:tells:1	martyr	-0.08
before:tells:12	martyr	0.34	teller	-0.57
before:tells:2	martyr	0.05	teller	-0.05
before:tells:5	martyr	-0.13	teller	0.05
before:tells:far	martyr	-0.28
before:thing	martyr	-0.31	teller	-0.36
before:thing:0	martyr	-0.13	teller	0.2
before:thing:1	martyr	0.22	teller	-0.33
before:thing:12	martyr	-0.11	teller	-0.52
before:thing:2	martyr	0.12	teller	-0.14
before:thing:5	martyr	-0.33	teller	0.2
before:thing:far	martyr	-0.32	teller	0.03
before:title	martyr	-0.02	teller	0.17
before:title:0	martyr	-0.45	teller	0.08
before:title:1	martyr	0.19	teller	-0.05
before:title:12	martyr	-0.13	teller	-0.15
before:title:2	martyr	0.1	teller	0.53
before:title:5	martyr	0.48	teller	-0.11
before:title:far	martyr	-0.37	teller	-0.05
before:unit	martyr	0.43	teller	0.32
before:unit 12	martyr	0.21	teller	-0.18
before:unit 2	martyr	0.45
before:unit 5	martyr	-0.68	teller	0.26
before:unit far	martyr	0.58	teller	0.33
behind "	martyr	-0.11	teller	-0.32
behind '	martyr	-0.8	teller	-0.89
behind (	martyr	0.51	teller	0.19
behind )	martyr	-1.21	teller	0.95
behind ,	martyr	0.02	teller	0.73
behind -	martyr	0.41	teller	-0.3
behind .	martyr	0.32	teller	-0.42
behind /	martyr	0.09	teller	-0.09
behind :	martyr	-0.61	teller	0.27
behind ;	martyr	0.6	teller	-0.22
behind blank	martyr	-0.14	teller	-0.74
behind line	martyr	-1.18	teller	0.18
behind |	martyr	0.54	teller	-0.55
behind –	martyr	0.31	teller	-0.57
behind:again	teller	0.26
behind:again:0	martyr	0.1	teller	-0.12
behind:again:12	martyr	-0.09	teller	0.4
behind:again:2	martyr	0.09	teller	-0.06
behind:again:5	martyr	0.02	teller	0.1
behind:again:far	martyr	-0.06	teller	-0.07
behind:alive	martyr	-1.4	teller	0.07
behind:alive:0	martyr	-0.72	teller	0.04
behind:alive:1	martyr	-0.03	teller	-0.17
behind:alive:12	martyr	-0.51	teller	-0.27
behind:alive:2	martyr	-0.36	teller	0.1
behind:alive:5	martyr	-0.39	teller	-0.06
behind:alive:far	martyr	-0.12	teller	0.43
behind:at	teller	-0.13
behind:at:0	martyr	-0.49	teller	0.39
behind:at:1	martyr	-0.07	teller	-0.36
behind:at:12	martyr	-0.12	teller	-0.4
behind:at:2	martyr	0.42	teller	-0.38
behind:at:5	martyr	0.07	teller	-0.08
behind:at:far	martyr	0.27	teller	0.32
behind:battle	martyr	-0.36	teller	0.35
behind:battle:0	martyr	0.24	teller	-0.05
behind:battle:1	martyr	-0.35	teller	-0.06
behind:battle:12	martyr	-0.12	teller	0.28
behind:battle:2	martyr	0.36	teller	0.01
behind:battle:5	martyr	-0.07	teller	0.29
behind:battle:far	martyr	-0.6	teller	-0.06
behind:born	martyr	0.29	teller	-0.28
behind:born:0	martyr	0.61	teller	-0.18
behind:born:1	martyr	0.23	teller	-0.12
behind:born:12	martyr	-0.28	teller	-0.2
behind:born:2	martyr	0.06	teller	-0.02
behind:born:5	martyr	-0.14	teller	-0.2
behind:born:far	martyr	-0.43	teller	0.25
behind:bury	martyr	-0.52	teller	-0.47
behind:bury:0	martyr	-0.05	teller	-0.16
behind:bury:1	martyr	-0.18	teller	-0.11
behind:bury:12	martyr	0.11	teller	-0.59
behind:bury:2	martyr	0.06	teller	-0.15
behind:bury:5	martyr	-0.73	teller	-0.33
behind:bury:far	martyr	-0.07	teller	0.33
behind:capture	martyr	-0.22	teller	-0.03
behind:capture:1	martyr	0.03	teller	0.09
behind:capture:far	martyr	0.01	teller	-0.02
behind:contact	martyr	-0.31	teller	0.1
behind:contact:0	martyr	-0.56	teller	0.04
behind:contact:1	martyr	0.5
behind:contact:12	martyr	0.02	teller	-0.07
behind:contact:2	martyr	-0.15	teller	0.26
behind:contact:5	martyr	0.06	teller	-0.34
behind:contact:far	martyr	-0.41	teller	0.21
behind:day	martyr	0.31	teller	-0.46
behind:day 0	martyr	0.13	teller	-0.54
behind:day 1	martyr	-0.06	teller	-0.53
behind:day 12	martyr	0.27	teller	-0.19
behind:day 2	martyr	-0.33	teller	0.11
behind:day 5	martyr	0.08	teller	-0.17
behind:day far	martyr	0.01	teller	0.38
behind:died	martyr	-0.24	teller	-0.6
behind:died:0	martyr	0.15	teller	-0.43
behind:died:1	martyr	0.33	teller	-0.02
behind:died:12	martyr	-0.06	teller	-0.37
behind:died:2	martyr	-0.52	teller	-0.24
behind:died:5	martyr	-0.26	teller	-0.2
behind:died:far	martyr	-0.27	teller	0.24
behind:enlist	martyr	0.4	teller	-0.46
behind:enlist:0	martyr	0.69	teller	-0.32
behind:enlist:1	martyr	-0.22
behind:enlist:12	martyr	0.17	teller	-0.11
behind:enlist:2	martyr	-0.42	teller	-0.22
behind:enlist:5	martyr	0.09	teller	-0.21
behind:enlist:far	martyr	0.14	teller	0.21
behind:fell	martyr	1.13	teller	-1.23
behind:fell:0	martyr	0.91	teller	-0.36
behind:fell:1	martyr	-0.14	teller	-0.22
behind:fell:12	martyr	0.02	teller	-1.03
behind:fell:2	martyr	-0.08	teller	-0.45
behind:fell:5	martyr	1.04	teller	-0.26
behind:fell:far	martyr	-0.31	teller	0.27
behind:gio	martyr	-0.27	teller	-0.31
behind:gio:0	martyr	-0.22	teller	0.21
behind:gio:12	martyr	-0.34	teller	-0.02
behind:gio:5	martyr	-0.08	teller	-0.12
behind:gio:far	martyr	0.3
behind:grave	martyr	-0.52	teller	0.47
behind:grave:0	martyr	-0.22	teller	0.1
behind:grave:1	martyr	-0.08	teller	0.01
behind:grave:12	martyr	-0.57	teller	0.38
behind:grave:2	martyr	0.11	teller	-0.17
behind:grave:5	martyr	-0.02	teller	0.04
behind:grave:far	martyr	-0.03	teller	0.17
behind:home	martyr	0.9	teller	-0.37
behind:home:0	martyr	0.55	teller	-0.36
behind:home:1	martyr	0.07	teller	-0.49
behind:home:12	teller	0.33
behind:home:2	martyr	0.2	teller	-0.35
behind:home:5	martyr	0.7	teller	-0.68
behind:home:far	martyr	-0.27	teller	0.52
behind:joined	martyr	-0.33	teller	-0.28
behind:joined:0	martyr	0.47	teller	-0.27
behind:joined:1	martyr	-0.3
behind:joined:12	martyr	-0.03	teller	-0.05
behind:joined:2	martyr	-0.61	teller	-0.13
behind:joined:5	martyr	-0.07	teller	-0.2
behind:joined:far	teller	0.25
behind:kin	martyr	-0.11	teller	0.48
behind:kin anh	martyr	-0.99	teller	0.18
behind:kin bà	martyr	-0.1
behind:kin bác	martyr	0.36	teller	0.02
behind:kin bố	martyr	-0.53	teller	-0.07
behind:kin cháu	martyr	-0.37	teller	0.27
behind:kin chú	martyr	-0.55	teller	-0.02
behind:kin con	martyr	0.53
behind:kin con gái	martyr	0.14	teller	0.18
behind:kin cô	martyr	-0.05	teller	0.12
behind:kin cậu	martyr	-0.14	teller	0.1
behind:kin em	martyr	-0.45	teller	0.25
behind:kin em gái	martyr	-0.08	teller	0.02
behind:kin em trai	martyr	-0.11	teller	0.02
behind:kin mẹ	teller	-0.28
behind:kin mợ	martyr	0.18	teller	-0.03
behind:kin vợ	martyr	0.33
behind:kin ông	martyr	0.27	teller	0.04
behind:kin:0	martyr	0.12	teller	0.67
behind:kin:1	martyr	0.54	teller	0.11
behind:kin:12	martyr	-0.15	teller	0.16
behind:kin:2	martyr	0.19	teller	-0.11
behind:kin:5	martyr	-1	teller	-0.2
behind:kin:far	martyr	-0.12	teller	-0.14
behind:laid	martyr	-0.43	teller	-0.21
behind:laid:12	martyr	-0.07
behind:laid:far	martyr	0.04	teller	-0.11
behind:last	martyr	0.2	teller	-0.02
behind:last:far	martyr	0.2	teller	-0.02
behind:letter	teller	-0.11
behind:letter:1	teller	0.1
behind:letter:12	martyr	-0.33	teller	-0.18
behind:letter:far	martyr	0.31	teller	-0.16
behind:level	martyr	-0.43	teller	0.34
behind:level:0	martyr	-0.34	teller	0.28
behind:level:1	martyr	-0.09	teller	-0.03
behind:level:12	martyr	0.15	teller	0.05
behind:level:2	martyr	-0.27	teller	0.03
behind:level:5	martyr	-0.09	teller	0.16
behind:level:far	martyr	0.03	teller	-0.01
behind:link	martyr	-0.32	teller	-0.31
behind:link:0	martyr	0.03	teller	-0.42
behind:link:1	martyr	0.01	teller	0.28
behind:link:12	martyr	-0.2	teller	0.11
behind:link:2	martyr	-0.38	teller	-0.79
behind:link:5	martyr	0.13	teller	-0.32
behind:link:far	martyr	-0.21	teller	0.43
behind:martyr	martyr	-1.21	teller	0.42
behind:martyr:0	martyr	-0.08
behind:martyr:1	martyr	-0.54	teller	0.35
behind:martyr:12	martyr	-0.52	teller	0.07
behind:martyr:2	martyr	-0.21	teller	0.22
behind:martyr:5	martyr	-0.59	teller	-0.02
behind:martyr:far	martyr	0.2	teller	-0.03
behind:moved	martyr	0.42	teller	-0.49
behind:moved:0	martyr	-0.19	teller	0.27
behind:moved:1	martyr	0.54	teller	0.07
behind:moved:12	martyr	-0.27	teller	-0.55
behind:moved:2	martyr	-0.63	teller	0.34
behind:moved:5	martyr	0.49	teller	-0.32
behind:moved:far	martyr	0.51	teller	-0.53
behind:naming	martyr	0.77	teller	-0.14
behind:naming:0	martyr	-0.07	teller	-0.18
behind:naming:1	martyr	-0.11	teller	0.11
behind:naming:12	martyr	0.55
behind:naming:5	martyr	0.2	teller	0.12
behind:naming:far	martyr	0.29	teller	-0.23
behind:notice	martyr	0.32	teller	-0.38
behind:notice:0	martyr	-0.22	teller	0.25
behind:notice:1	martyr	-0.19	teller	-0.33
behind:notice:12	martyr	0.52	teller	-0.09
behind:notice:5	martyr	0.19	teller	-0.37
behind:notice:far	martyr	0.37	teller	0.13
behind:office	martyr	-0.54	teller	-0.2
behind:office:0	martyr	-0.57	teller	0.23
behind:office:1	martyr	-0.18	teller	-0.62
behind:office:12	martyr	0.36
behind:office:2	martyr	-0.09	teller	-0.15
behind:office:5	martyr	0.12	teller	-0.16
behind:office:far	martyr	-0.25	teller	0.18
behind:post	martyr	0.01	teller	0.25
behind:post:0	martyr	0.53	teller	-0.41
behind:post:1	martyr	-0.5	teller	0.48
behind:post:12	martyr	0.03	teller	-0.04
behind:post:2	teller	0.37
behind:post:5	martyr	-0.12	teller	0.09
behind:post:far	martyr	-0.22	teller	-0.17
behind:rank	martyr	0.41	teller	-0.44
behind:rank:0	martyr	0.38	teller	-0.44
behind:rank:1	teller	0.07
behind:rank:12	martyr	0.19	teller	-0.14
behind:rank:2	teller	-0.07
behind:rank:5	teller	0.02
behind:rank:far	martyr	-0.11	teller	-0.02
behind:returned	martyr	0.36	teller	-0.3
behind:returned:0	martyr	-0.01	teller	-0.15
behind:returned:12	martyr	-0.81
behind:returned:2	martyr	0.17	teller	-0.11
behind:returned:5	martyr	0.39
behind:returned:far	martyr	0.63
behind:self	martyr	0.15	teller	-0.05
behind:self:0	martyr	-0.57	teller	0.25
behind:self:1	martyr	0.42	teller	-0.13
behind:self:12	martyr	-0.06	teller	-0.02
behind:self:2	martyr	0.83	teller	-0.41
behind:self:5	martyr	-0.38	teller	-0.21
behind:self:far	martyr	0.11	teller	0.35
behind:site	martyr	0.23	teller	-0.26
behind:site:0	martyr	-0.04	teller	-0.7
behind:site:1	martyr	0.25	teller	0.14
behind:site:12	martyr	0.46	teller	0.18
behind:site:2	martyr	0.02	teller	-0.04
behind:site:5	martyr	0.18	teller	0.03
behind:site:far	martyr	-0.44	teller	-0.14
behind:tells	martyr	-0.91	teller	0.02
behind:tells:0	martyr	-0.48	teller	0.27
behind:tells:1	martyr	-0.05	teller	-0.05
behind:tells:12	martyr	0.12	teller	-0.24
behind:tells:2	martyr	-0.69	teller	-0.3
behind:tells:5	martyr	-0.65	teller	0.15
behind:tells:far	martyr	0.22	teller	0.12
behind:thing	martyr	-0.16	teller	0.23
behind:thing:0	martyr	-0.12	teller	-0.19
behind:thing:1	martyr	-0.28	teller	0.12
behind:thing:12	martyr	-0.14	teller	0.09
behind:thing:2	martyr	0.18	teller	-0.27
behind:thing:5	martyr	-0.05	teller	0.27
behind:thing:far	martyr	0.11	teller	0.15
behind:title	martyr	-0.12	teller	0.04
behind:title:0	martyr	-0.1	teller	0.23
behind:title:1	martyr	0.41	teller	-0.4
behind:title:12	martyr	-0.44	teller	0.04
behind:title:2	martyr	-0.07	teller	0.17
behind:title:5	martyr	-0.2	teller	-0.34
behind:title:far	martyr	0.46	teller	0.18
behind:unit	martyr	-0.03	teller	0.52
behind:unit 0	martyr	0.76	teller	0.05
behind:unit 1	martyr	0.24	teller	-0.11
behind:unit 12	martyr	-0.14	teller	0.17
behind:unit 2	martyr	-0.26	teller	-0.01
behind:unit 5	martyr	-0.06	teller	0.16
behind:unit far	martyr	-0.46	teller	0.45
deadly False	martyr	0.32	teller	-0.63
deadly True	martyr	-0.38	teller	0.04
fell by given name	martyr	0.72	teller	-0.45
followed a phó	teller	-0.16
followed a trưởng	martyr	-0.2	teller	-0.14
followed anh	martyr	-0.51	teller	0.33
followed b phó	martyr	0.25	teller	-0.04
followed b trưởng	martyr	0.09	teller	-0.04
followed binh nhì	martyr	-0.19
followed biết	martyr	0.19	teller	-0.26
followed buôn	martyr	0.09	teller	0.24
followed by nothing	martyr	-0.06	teller	0.07
followed by word a	teller	0.38
followed by word an	martyr	0.67	teller	-0.29
followed by word b1	martyr	0.13	teller	-0.11
followed by word ba	martyr	-0.44	teller	-0.1
followed by word bac	martyr	0.04	teller	0.15
followed by word ban	martyr	-0.34	teller	-0.26
followed by word bat	martyr	-0.62	teller	0.02
followed by word bay	martyr	-0.16	teller	0.01
followed by word biet	martyr	0.05
followed by word binh	martyr	0.19	teller	0.17
followed by word bo	martyr	1.01	teller	-0.48
followed by word but	teller	-0.01
followed by word c	martyr	0.46	teller	-0.03
followed by word c11	martyr	0.03	teller	0.02
followed by word c2	martyr	0.24
followed by word c4	martyr	0.2	teller	-0.02
followed by word c7	martyr	0.32	teller	-0.14
followed by word c8	martyr	0.09
followed by word ca	martyr	0.23	teller	-0.16
followed by word cai	martyr	-0.31
followed by word cam	martyr	0.59	teller	-0.11
followed by word can	martyr	0.2	teller	-0.01
followed by word cao	martyr	0.21	teller	-0.28
followed by word chi	martyr	-0.46	teller	-0.1
followed by word chieu	teller	0.45
followed by word chin	martyr	0.24
followed by word chu	martyr	-0.39	teller	-0.14
followed by word chuyen	martyr	-0.11	teller	0.04
followed by word co	martyr	0.42
followed by word coi	martyr	0.04
followed by word con	martyr	0.19	teller	-0.03
followed by word cong	martyr	-0.13
followed by word cung	teller	-0.03
followed by word cut	martyr	-0.53
followed by word cuu	teller	0.12
followed by word da	martyr	-0.38	teller	-0.1
followed by word dai	martyr	0.16	teller	-0.29
followed by word dan	martyr	0.12	teller	-0.04
followed by word dao	teller	-0.02
followed by word day	martyr	0.18	teller	-0.16
followed by word de	martyr	0.41	teller	0.02
followed by word deu	martyr	-0.49
followed by word dien	martyr	-0.27
followed by word dinh	martyr	0.15	teller	-0.06
followed by word do	martyr	0.4	teller	-0.31
followed by word doc	martyr	-0.45	teller	0.61
followed by word doi	teller	-0.5
followed by word dong	martyr	0.01	teller	0.05
followed by word du	martyr	0.67	teller	0.54
followed by word dung	martyr	-0.36	teller	-0.18
followed by word duy	martyr	-0.09	teller	0.39
followed by word em	martyr	0.27	teller	-0.09
followed by word email	martyr	-0.1	teller	-0.19
followed by word gai	martyr	-0.07	teller	0.15
followed by word ghi	martyr	-0.27	teller	0.62
followed by word gia	martyr	-0.07	teller	-0.06
followed by word giao	martyr	-0.19
followed by word giay	martyr	-0.14	teller	-0.13
followed by word giu	martyr	-0.15	teller	0.09
followed by word giup	martyr	0.15
followed by word go	teller	-0.11
followed by word h1	martyr	0.01
followed by word ha	teller	-0.2
followed by word hai	martyr	0.58	teller	-0.43
followed by word ham	martyr	0.46	teller	-0.1
followed by word hang	martyr	0.03
followed by word hau	martyr	-0.1
followed by word hay	martyr	0.25
followed by word hien	martyr	0.61	teller	-0.03
followed by word hinh	martyr	0.19	teller	-0.03
followed by word ho	martyr	-0.08	teller	-0.15
followed by word hoa	teller	-0.13
followed by word hoac	martyr	0.01	teller	0.1
followed by word hoai	martyr	-0.01
followed by word hoang	martyr	0.12	teller	-0.17
followed by word hoi	martyr	-0.63	teller	0.31
followed by word hon	martyr	0.09	teller	-0.01
followed by word hung	martyr	-0.06	teller	-0.04
followed by word huong	martyr	0.07
followed by word khai	martyr	0.19
followed by word khoai	martyr	-0.15	teller	-0.01
followed by word kien	martyr	0.37	teller	-0.04
followed by word kim	martyr	-0.01	teller	0.13
followed by word kinh	martyr	-0.18	teller	0.58
followed by word ky	martyr	-0.01	teller	0.18
followed by word lac	martyr	-0.05	teller	-0.05
followed by word lai	martyr	0.08	teller	-0.07
followed by word lam	martyr	0.18	teller	-0.04
followed by word lan	teller	-0.48
followed by word lang	martyr	0.14	teller	-0.06
followed by word lay	martyr	-0.33	teller	-0.07
followed by word le	martyr	-0.29	teller	-0.08
followed by word len	martyr	-0.23
followed by word linh	martyr	-0.54	teller	0.76
followed by word long	martyr	-0.17
followed by word lop	martyr	-0.1
followed by word luu	martyr	-0.17	teller	-0.17
followed by word ly	martyr	-0.2	teller	0.19
followed by word ma	martyr	-0.23	teller	-0.14
followed by word mai	martyr	0.25	teller	-0.06
followed by word mang	martyr	-0.03	teller	-0.11
followed by word mau	martyr	-0.18
followed by word may	martyr	-0.03	teller	-0.02
followed by word muon	martyr	-0.1	teller	0.04
followed by word my	martyr	-0.06	teller	-0.05
followed by word na	martyr	0.16
followed by word nen	martyr	0.19
followed by word ngo	martyr	0.06	teller	0.17
followed by word nguoi	martyr	0.44	teller	-0.17
followed by word nguyen	martyr	-0.44	teller	0.96
followed by word nha	martyr	-0.03	teller	0.55
followed by word nhan	martyr	-0.06	teller	-0.16
followed by word nhe	martyr	0.07	teller	0.08
followed by word nhom	martyr	-0.18	teller	0.61
followed by word nhu	martyr	-0.05	teller	-0.17
followed by word ninh	martyr	0.17	teller	-0.16
followed by word no	martyr	-0.08	teller	0.01
followed by word oi	martyr	-0.28	teller	-0.19
followed by word phai	martyr	-0.05	teller	-0.14
followed by word phan	teller	0.04
followed by word phong	martyr	-0.88	teller	0.27
followed by word phu	martyr	-0.21	teller	0.16
followed by word phuc	martyr	-0.11
followed by word q	martyr	0.13
followed by word qua	martyr	-0.17	teller	-0.1
followed by word quang	martyr	0.23	teller	-0.16
followed by word que	martyr	0.51	teller	-0.07
followed by word quen	martyr	0.48	teller	-0.31
followed by word quoc	martyr	-0.38	teller	-0.03
followed by word quynh	martyr	0.24	teller	-0.01
followed by word ra	martyr	0.33	teller	-0.09
followed by word ro	martyr	0.37
followed by word sanh	teller	-0.09
followed by word son	martyr	-0.01	teller	0.35
followed by word suu	martyr	-0.23	teller	0.72
followed by word tam	martyr	-0.41	teller	0.4
followed by word tan	teller	0.4
followed by word tap	martyr	-0.1	teller	0.16
followed by word thach	martyr	0.4	teller	-0.15
followed by word thai	martyr	-0.37	teller	0.29
followed by word thanh	martyr	-0.02	teller	-0.38
followed by word tho	martyr	0.04
followed by word thoat	martyr	-0.04
followed by word thong	martyr	-0.03	teller	-0.03
followed by word thu	martyr	0.35	teller	-0.24
followed by word thuan	martyr	0.01	teller	0.01
followed by word thuoc	martyr	-0.16	teller	0.06
followed by word thuong	martyr	-0.14	teller	-0.15
followed by word tich	martyr	0.04
followed by word tieu	martyr	-0.4
followed by word tinh	martyr	-0.43
followed by word tnxp	martyr	0.07	teller	-0.33
followed by word toi	martyr	0.07	teller	-0.09
followed by word tra	martyr	-0.3	teller	-0.08
followed by word trac	martyr	0.32
followed by word tran	martyr	-0.18
followed by word trang	martyr	-0.3
followed by word trieu	martyr	-0.24	teller	-0.02
followed by word tru	martyr	-0.15	teller	0.4
followed by word truc	martyr	0.16	teller	0.26
followed by word trung	martyr	0.22	teller	0.05
followed by word truong	martyr	-0.05	teller	0.46
followed by word tu	martyr	0.46	teller	-0.08
followed by word tui	martyr	-0.24	teller	0.04
followed by word tung	martyr	-0.23	teller	0.22
followed by word tuoi	martyr	-0.87	teller	0.15
followed by word ung	teller	-0.15
followed by word van	martyr	0.05	teller	-0.31
followed by word ve	martyr	-0.17	teller	-0.36
followed by word vi	martyr	-0.66	teller	-0.05
followed by word viet	martyr	-0.09	teller	-0.16
followed by word vinh	martyr	-0.16	teller	-0.14
followed by word vot	martyr	-0.03
followed by word vu	teller	-0.03
followed by word vui	teller	-0.02
followed by word vung	martyr	-0.01
followed by word xua	martyr	0.33	teller	-0.03
followed by word y	martyr	0.29	teller	-0.15
followed by word yen	martyr	0.14	teller	-0.24
followed bà	teller	-0.42
followed bác	martyr	-0.47	teller	-0.43
followed bên	martyr	0.25	teller	-0.03
followed bí danh	martyr	0.43	teller	-0.34
followed bí thư	teller	0.09
followed bạn	teller	-0.16
followed bản	martyr	-0.28	teller	-0.43
followed bảo	martyr	0.21	teller	-0.17
followed bảo là	martyr	-0.31
followed bị thương nặng	martyr	0.26	teller	-0.03
followed c trưởng	martyr	0.28	teller	-0.06
followed ccb	martyr	-0.47
followed chiến sĩ	martyr	0.78	teller	-0.22
followed cháu	martyr	-0.62	teller	0.92
followed chính trị viên	martyr	0.22	teller	0.24
followed chính trị viên phó	martyr	0.18
followed chôn	martyr	-0.31	teller	-0.15
followed chùa	martyr	0.26
followed chú	martyr	0.42
followed chết	martyr	-0.16	teller	-0.05
followed chỉ	martyr	0.26
followed chỉ huy	martyr	-0.78	teller	-0.03
followed chị	martyr	0.37	teller	-0.3
followed chỗ	teller	-0.12
followed chợ	martyr	-0.19	teller	-0.07
followed cán bộ	martyr	0.36	teller	0.33
followed còn gọi	martyr	-0.17	teller	0.32
followed còn sống	martyr	-0.01	teller	-0.15
followed có	martyr	-0.59	teller	-0.2
followed có tên	martyr	0.32	teller	-0.04
followed cô	martyr	0.03	teller	-0.5
followed công an	martyr	0.2
followed công an phường	martyr	-0.03	teller	-0.23
followed cõng	martyr	-0.22	teller	0.03
followed cậu	martyr	-0.08	teller	-0.16
followed cụ	martyr	-0.06	teller	-0.1
followed của	martyr	-0.27	teller	-0.12
followed cựu binh	martyr	-0.03	teller	0.13
followed dân	teller	0.19
followed dẫn	martyr	0.05	teller	-0.16
followed em	martyr	0.05	teller	0.2
followed giỗ	martyr	-0.42	teller	0.16
followed gò	martyr	0.31
followed gọi	martyr	-0.22	teller	0.23
followed gọi cho	martyr	-0.03	teller	-0.25
followed gốc	martyr	-0.06	teller	0.03
followed gửi	teller	0.5
followed h	martyr	-0.03	teller	-0.11
followed hi sinh	martyr	0.17
followed hiện sống	martyr	-0.65
followed hiện ở	martyr	-0.08	teller	-0.15
followed hs	martyr	-0.27	teller	-0.01
followed huyện	martyr	-0.02
followed hy sinh	martyr	0.14	teller	-0.11
followed hạ sĩ	martyr	0.59	teller	-0.28
followed hố	martyr	0.31
followed hồ	martyr	0.07	teller	-0.19
followed khiêng	martyr	-0.13
followed khu	martyr	-0.16
followed ký	martyr	-0.52	teller	-0.03
followed kể	martyr	-1.06	teller	0.25
followed kỹ sư	martyr	0.13
followed liên lạc	martyr	0.16	teller	-0.1
followed liệt sĩ	martyr	-0.12	teller	0.33
followed ls	teller	-0.02
followed là	martyr	0.24	teller	0.19
followed là người	martyr	-0.29
followed làng	martyr	0.01	teller	0.17
followed lái xe	martyr	0.02	teller	0.1
followed lăng	martyr	-0.2
followed lấy mẫu	teller	-0.09
followed mất	martyr	-0.63	teller	-0.31
followed mộ	martyr	-0.21	teller	-0.01
followed một	martyr	0.91
followed nghĩa trang	teller	-0.08
followed nguyên quán	martyr	0.05
followed ngã xuống	martyr	-0.13
followed người	martyr	0.1	teller	-0.12
followed nhập ngũ	martyr	-0.52	teller	-0.01
followed nhắn	teller	0.38
followed nhớ	martyr	0.46	teller	-0.09
followed ntls	martyr	0.31	teller	-0.21
followed nói	martyr	0.43	teller	-0.36
followed pháo thủ	martyr	-0.28	teller	-0.07
followed phóng viên	martyr	0.47	teller	0.18
followed phường	teller	0.19
followed quê	martyr	0.51	teller	-0.59
followed quê ở	martyr	0.03	teller	-0.04
followed quản trang	martyr	-0.05	teller	0.3
followed quận	martyr	0.25	teller	-0.02
followed s	martyr	0.61	teller	-0.08
followed sinh	martyr	-0.2	teller	0.23
followed sinh ngày	martyr	0.32
followed sinh năm	martyr	0.17	teller	-0.08
followed sn	martyr	0.37	teller	-0.26
followed sđt	teller	0.13
followed số của	teller	0.02
followed sở nội vụ	martyr	-0.09	teller	-0.01
followed thôn	martyr	-0.04	teller	0.15
followed thương binh	martyr	-0.48	teller	0.47
followed thường gọi	martyr	0.41	teller	-0.17
followed thượng sĩ	martyr	0.19	teller	-0.04
followed thằng	martyr	0.52
followed tiểu đội trưởng	teller	-0.2
followed trung tâm	teller	-0.03
followed trông coi	martyr	-0.31	teller	0.36
followed trường	martyr	-0.29	teller	-0.02
followed trưởng thôn	martyr	-0.07	teller	0.21
followed trại	martyr	-0.17	teller	0.11
followed trạm	martyr	-0.44	teller	-0.09
followed tên	martyr	-0.4	teller	-0.12
followed tên khai sinh	martyr	0.03
followed tên ở nhà là	martyr	0.01
followed tìm	martyr	-0.19	teller	0.08
followed tôi	martyr	-0.08	teller	0.2
followed tỉnh	martyr	-0.06	teller	-0.04
followed tổ	martyr	0.03	teller	0.29
followed tổ trưởng	martyr	0.04	teller	-0.25
followed tức	martyr	0.49
followed viết	martyr	0.21	teller	-0.3
followed vào	martyr	0.13	teller	-0.11
followed xã	martyr	-0.41	teller	-0.15
followed xã đội trưởng	martyr	-0.25	teller	0.08
followed xóm	martyr	0.28	teller	-0.03
followed y sĩ	martyr	0.18	teller	-0.16
followed y tá	martyr	0.07
followed zalo	teller	0.37
followed ông	martyr	0.29	teller	0.47
followed đang ở	martyr	-0.1	teller	0.33
followed đi bộ đội	martyr	0.39
followed đi cùng	martyr	0.55	teller	-0.17
followed điện thoại	martyr	-0.11	teller	-0.15
followed đoàn	martyr	-0.09	teller	0.03
followed đt	martyr	-0.03	teller	-0.3
followed đào	martyr	-0.12	teller	-0.18
followed đánh	martyr	0.5
followed đường	martyr	-0.09	teller	0.11
followed đại đội phó	martyr	0.14	teller	-0.16
followed đồi	teller	-0.07
followed đội trưởng	martyr	-0.25	teller	0.22
followed ấp	martyr	-0.08	teller	-0.12
followed ở nhà gọi là	martyr	0.12	teller	-0.02
followed:again	martyr	0.03	teller	-0.14
followed:aka	martyr	1.21	teller	-0.3
followed:alive	martyr	-0.74	teller	-0.04
followed:at	martyr	0.48	teller	-0.57
followed:battle	martyr	0.3	teller	-0.11
followed:born	martyr	0.61	teller	-0.19
followed:bury	martyr	-0.03	teller	-0.18
followed:capture	martyr	-0.34
followed:contact	martyr	-0.13	teller	0.04
followed:died	martyr	0.19
followed:enlist	martyr	0.51	teller	-0.36
followed:fell	martyr	0.35	teller	-0.81
followed:gio	martyr	-0.32	teller	0.13
followed:grave	martyr	-0.55	teller	0.02
followed:home	martyr	0.57	teller	-0.45
followed:joined	martyr	0.23	teller	-0.28
followed:level	martyr	-0.24	teller	0.21
followed:link	martyr	-0.03	teller	-0.26
followed:martyr	martyr	-0.12	teller	0.29
followed:moved	teller	0.14
followed:naming	martyr	-0.06	teller	-0.23
followed:notice	martyr	-0.44	teller	-0.02
followed:office	martyr	-0.73	teller	0.14
followed:post	martyr	0.72	teller	-0.65
followed:rank	martyr	0.22	teller	-0.62
followed:returned	martyr	-0.01	teller	-0.15
followed:self	martyr	0.03	teller	-0.25
followed:site	martyr	0.12	teller	-0.58
followed:stop	martyr	-0.14	teller	0.02
followed:tells	martyr	-0.35	teller	0.14
followed:thing	martyr	-0.05	teller	-0.28
followed:title	martyr	0.12	teller	0.17
followed:truename	martyr	-0.51
from end 0	martyr	-0.87	teller	0.95
from end 1	martyr	0.2	teller	-0.75
from end 2	martyr	0.22	teller	-0.74
from end 3	martyr	0.11	teller	-0.38
full False	martyr	-0.27
full True	martyr	-0.03	teller	-0.2
full names 0	martyr	1.11	teller	0.07
full names 1	martyr	-0.06	teller	-0.33
full names 2	martyr	-0.08	teller	0.11
full names few	martyr	-0.34	teller	0.01
full names many	martyr	-0.32	teller	-0.36
given ai	martyr	0.2	teller	-0.05
given am	martyr	-0.05	teller	-0.03
given an	martyr	-0.42	teller	0.32
given anh	martyr	0.15	teller	0.12
given ba	martyr	0.29	teller	-0.31
given bac	martyr	-0.27	teller	0.3
given bach	martyr	-0.81	teller	-0.16
given bai	martyr	0.39
given ban	martyr	0.03	teller	-0.19
given bang	martyr	-0.56	teller	-0.11
given bao	martyr	0.11	teller	-0.31
given bat	martyr	-0.44	teller	-0.07
given bay	martyr	0.07	teller	-0.12
given be	martyr	-0.06	teller	0.13
given ben	martyr	0.27	teller	-0.01
given bich	martyr	0.06	teller	0.32
given bien	martyr	0.1
given bieu	martyr	-0.21
given binh	martyr	0.52	teller	-0.11
given bloi	teller	0.01
given bo	martyr	0.09
given boi	martyr	-0.45	teller	-0.01
given bon	martyr	-0.56	teller	0.14
given bong	martyr	-0.11	teller	0.58
given buoi	martyr	0.17	teller	-0.13
given buu	martyr	-0.44	teller	-0.01
given ca	martyr	-0.33
given cam	martyr	0.07
given can	martyr	0.45	teller	-0.29
given canh	martyr	-0.18	teller	-0.12
given cat	martyr	-0.64	teller	-0.34
given cha	martyr	-0.14	teller	0.41
given cham	martyr	-0.2
given chan	martyr	0.15	teller	0.27
given chap	martyr	-0.07	teller	-0.19
given chat	martyr	0.32	teller	0.14
given chau	martyr	-0.6	teller	-0.31
given chi	martyr	-0.3
given chien	martyr	0.3	teller	0.19
given chieu	martyr	-0.3	teller	-0.04
given chin	martyr	-0.2	teller	-0.07
given chinh	martyr	-0.27	teller	-0.12
given chu	martyr	-0.24	teller	0.35
given chua	martyr	-0.07	teller	-0.09
given chuc	martyr	0.25	teller	-0.02
given chuoc	martyr	-0.24	teller	0.3
given chuong	martyr	-0.01	teller	-0.03
given chut	martyr	-0.66	teller	0.23
given chuyen	martyr	0.21	teller	-0.38
given co	martyr	-0.37	teller	-0.07
given cong	martyr	-0.27	teller	-0.28
given cu	martyr	-0.43	teller	0.27
given cuc	martyr	0.76	teller	0.64
given cuoc	martyr	0.55	teller	-0.07
given cuong	martyr	0.04	teller	-0.67
given da	martyr	0.35
given dac	martyr	0.4	teller	0.02
given dai	martyr	-0.05
given dam	martyr	-0.05
given dan	martyr	0.11
given dang	martyr	-0.3	teller	0.23
given danh	martyr	0.18
given dao	martyr	-0.65	teller	0.51
given dat	martyr	0.6	teller	-0.31
given dau	martyr	0.02	teller	-0.05
given de	martyr	0.16	teller	0.16
given den	martyr	0.06
given di	martyr	-0.03	teller	-0.43
given diem	martyr	0.32	teller	0.12
given dien	martyr	0.12	teller	-0.31
given diep	martyr	-0.12	teller	0.56
given dieu	martyr	-0.32	teller	0.18
given din	teller	-0.06
given dinh	martyr	-0.03	teller	0.02
given do	martyr	-0.69
given doai	martyr	0.71
given doan	martyr	-0.8	teller	0.19
given doi	martyr	-0.28	teller	0.16
given don	martyr	0.14	teller	0.19
given dong	martyr	-1.03	teller	-0.13
given du	martyr	0.84	teller	-0.17
given duc	martyr	0.05	teller	-0.58
given dung	martyr	0.06	teller	0.01
given duoc	martyr	0.07	teller	-0.19
given duong	martyr	-0.26
given duy	martyr	-0.01
given duyen	martyr	0.05	teller	-0.19
given em	martyr	0.46	teller	-0.11
given en	teller	-0.34
given gam	teller	-0.29
given gia	martyr	-0.13	teller	-0.44
given giang	martyr	0.85	teller	0.45
given giao	teller	0.24
given giap	martyr	-0.39	teller	-0.07
given h	martyr	-1.12	teller	-0.87
given ha	martyr	-0.92	teller	0.11
given hac	martyr	0.14	teller	0.26
given hach	martyr	-0.18
given hai	martyr	-1.03	teller	0.03
given han	martyr	-0.36	teller	0.24
given hang	martyr	-0.55	teller	0.39
given hanh	teller	-0.36
given hao	martyr	0.01	teller	0.17
given hap	martyr	0.3	teller	-0.06
given hau	martyr	-0.75	teller	-0.19
given hen	martyr	-0.12	teller	0.05
given hien	martyr	0.61	teller	0.2
given hiep	teller	-0.1
given hieu	martyr	0.07	teller	0.24
given ho	martyr	0.2	teller	0.07
given hoa	martyr	-0.93	teller	-0.18
given hoach	martyr	0.14	teller	-0.1
given hoai	martyr	0.54	teller	0.31
given hoan	martyr	0.1	teller	0.31
given hoang	teller	0.39
given hoanh	martyr	0.58	teller	-0.18
given hoat	martyr	0.52	teller	-0.01
given hoe	martyr	-0.55	teller	0.13
given hoi	martyr	0.22	teller	0.53
given hong	martyr	0.67	teller	0.14
given hop	teller	-0.03
given huan	teller	0.08
given hue	martyr	0.04
given hung	martyr	-0.55	teller	-1.2
given huong	martyr	0.17	teller	-0.22
given huu	martyr	-0.32	teller	-0.09
given huy	teller	0.27
given huyen	teller	0.44
given huynh	martyr	0.27	teller	-0.03
given hyut	teller	0.02
given ich	martyr	0.45
given in	martyr	0.37	teller	-0.12
given inh	martyr	-0.11
given ket	martyr	-0.29	teller	-0.23
given kha	martyr	0.1	teller	0.3
given khai	martyr	0.09	teller	0.03
given kham	martyr	0.19
given khang	martyr	-0.3	teller	0.15
given khanh	martyr	0.25	teller	-0.21
given khe	martyr	-0.02
given khiem	martyr	0.27	teller	0.38
given khiet	martyr	0.35
given khoa	martyr	-0.51	teller	0.3
given khoai	martyr	0.08	teller	-0.01
given khoan	teller	-0.26
given khoat	martyr	0.77	teller	-0.57
given khoi	martyr	0.7	teller	0.07
given khue	martyr	0.51	teller	-0.23
given khuong	martyr	0.08	teller	-0.12
given khuyen	martyr	0.11	teller	-0.11
given kiem	martyr	0.39
given kien	martyr	-0.43	teller	0.14
given kiet	martyr	-0.15	teller	0.06
given kieu	martyr	0.06	teller	0.18
given kim	martyr	-0.32	teller	-0.26
given kinh	martyr	-0.69
given ky	martyr	0.12	teller	-0.41
given la	martyr	-0.11	teller	-0.01
given lac	martyr	-0.42
given lai	martyr	0.3	teller	-0.05
given lam	martyr	0.29	teller	0.18
given lan	martyr	-0.37	teller	0.08
given lang	martyr	-0.02	teller	0.21
given lanh	martyr	0.08	teller	-0.28
given lao	martyr	-0.28	teller	-0.03
given lap	martyr	-0.23	teller	-0.13
given lay	martyr	-0.02
given le	martyr	0.22	teller	0.42
given lich	martyr	0.77
given lien	martyr	-0.02	teller	0.22
given lieu	martyr	0.16	teller	0.3
given linh	martyr	0.14	teller	0.03
given lo	martyr	0.01	teller	-0.19
given loc	martyr	0.39	teller	-0.16
given loi	martyr	-0.15	teller	-0.05
given long	martyr	-0.15	teller	0.17
given lu	martyr	0.11	teller	-0.09
given lua	martyr	-0.85	teller	0.71
given luan	martyr	0.19	teller	-0.05
given luc	martyr	0.74	teller	-0.51
given luom	martyr	0.81	teller	-0.09
given luong	martyr	0.25	teller	-0.14
given luu	martyr	0.08	teller	0.38
given luyen	martyr	-0.45	teller	-0.26
given ly	martyr	-0.24	teller	0.29
given mach	martyr	0.14	teller	-0.12
given mai	martyr	0.36
given man	martyr	0.35
given manh	martyr	0.06	teller	0.2
given mao	martyr	0.39	teller	-0.18
given mat	martyr	-0.86	teller	0.51
given mau	martyr	-0.25	teller	-0.03
given may	martyr	0.29	teller	-0.17
given men	martyr	-0.11	teller	0.2
given meo	martyr	0.24	teller	-0.03
given mich	martyr	0.37
given minh	martyr	-0.74	teller	0.17
given mo	teller	-0.56
given mot	martyr	0.31
given mui	teller	-0.2
given mung	martyr	0.03
given muoi	martyr	-0.16	teller	0.18
given my	martyr	-0.22	teller	0.12
given nam	martyr	-0.59	teller	0.04
given nen	martyr	0.21	teller	-0.06
given net	martyr	-0.12	teller	0.12
given nga	teller	0.39
given ngai	martyr	0.27	teller	-0.06
given ngan	martyr	0.58	teller	-0.16
given ngat	martyr	-0.2	teller	-0.44
given ngay	martyr	-0.13	teller	-0.03
given nghe	martyr	0.34
given nghi	martyr	0.23	teller	0.09
given nghia	martyr	0.46	teller	-0.02
given nghiem	martyr	0.32
given nghiep	martyr	0.51	teller	-0.05
given nghinh	teller	-0.18
given ngo	martyr	0.07	teller	0.06
given ngoan	martyr	-0.09	teller	0.32
given ngot	martyr	0.22
given ngu	martyr	0.22	teller	-0.36
given nguyen	teller	0.03
given nguyet	martyr	0.05	teller	0.12
given nha	martyr	0.02	teller	-0.08
given nhai	martyr	-1.07	teller	-0.34
given nham	martyr	0.18	teller	0.1
given nhan	martyr	-0.49	teller	-0.28
given nhat	martyr	0.31	teller	-0.09
given nhi	martyr	-0.06	teller	0.17
given nhien	martyr	0.25	teller	-0.04
given nho	martyr	0.69	teller	-0.14
given nhon	martyr	-0.21	teller	-0.2
given nhu	martyr	0.54
given nhuan	martyr	0.26	teller	-0.13
given nhung	martyr	-0.26	teller	-0.64
given nhuong	teller	0.14
given nie	martyr	0.03	teller	0.04
given ninh	martyr	-0.11	teller	-0.39
given noi	martyr	-0.58	teller	-0.09
given nong	teller	-0.01
given nu	teller	0.05
given oanh	martyr	0.57	teller	-0.27
given on	martyr	0.18	teller	-0.14
given pan	martyr	0.02	teller	0.01
given pang	martyr	0.13	teller	-0.03
given panh	martyr	0.03	teller	0.02
given pao	martyr	0.85	teller	-0.06
given phach	martyr	-0.32	teller	0.37
given pham	martyr	-0.31	teller	0.29
given phan	martyr	-0.66
given phat	martyr	0.06	teller	-0.13
given phi	teller	0.19
given phien	martyr	0.02
given phin	martyr	0.06	teller	-0.28
given pho	martyr	-0.01	teller	0.27
given phoi	martyr	0.27	teller	-0.19
given phol	martyr	-0.13	teller	0.34
given phon	teller	0.09
given phong	martyr	-0.12	teller	-0.69
given phu	martyr	-0.36
given phuc	martyr	0.39	teller	0.19
given phung	martyr	-0.38	teller	-0.05
given phuoc	martyr	0.54	teller	-0.18
given phuong	martyr	-0.22	teller	0.08
given quan	martyr	-0.41
given quang	martyr	0.1	teller	0.03
given que	martyr	0.2	teller	-0.83
given quoc	martyr	-0.39
given quy	martyr	0.69	teller	-0.02
given quyen	martyr	-0.23	teller	1.27
given quyet	martyr	0.39	teller	-0.06
given quynh	martyr	0.21	teller	0.28
given rang	martyr	0.19	teller	0.14
given ranh	teller	-0.1
given rau	martyr	0.21	teller	-0.01
given rinh	martyr	0.2	teller	0.02
given rom	martyr	-0.02
given rong	martyr	-0.12	teller	0.05
given ruong	martyr	-0.26	teller	0.01
given ruyen	martyr	0.03	teller	-0.05
given ry	martyr	0.32	teller	0.39
given sac	martyr	0.25
given sach	martyr	0.35	teller	-0.17
given sam	martyr	0.6	teller	-0.03
given san	teller	0.41
given sang	martyr	-0.42	teller	-0.24
given sanh	martyr	0.32	teller	-0.17
given sau	martyr	0.18	teller	-0.07
given se	martyr	-0.03	teller	-0.07
given sen	martyr	-0.14	teller	-0.57
given sin	martyr	0.3
given sinh	martyr	-0.57	teller	0.03
given so	martyr	0.33
given soan	martyr	0.47	teller	0.05
given soc	martyr	0.63	teller	-0.08
given soi	martyr	-0.24	teller	0.45
given sol	martyr	0.48	teller	0.13
given son	martyr	-1.29	teller	-0.21
given su	martyr	-0.34	teller	-0.3
given sung	martyr	-0.12	teller	-0.11
given suong	martyr	0.07	teller	0.26
given suu	martyr	-0.13	teller	0.18
given tac	martyr	-0.05	teller	-0.05
given tai	martyr	-0.34	teller	0.35
given tam	martyr	-0.5	teller	-0.37
given tan	teller	0.28
given tao	martyr	0.47	teller	-0.06
given tap	martyr	0.15
given te	martyr	0.19	teller	-0.15
given teo	martyr	0.02	teller	-0.33
given thach	teller	-0.15
given thai	martyr	-0.23	teller	0.65
given tham	martyr	-0.02	teller	0.55
given than	martyr	0.11	teller	-0.03
given thang	martyr	-0.03	teller	-0.47
given thanh	martyr	-0.11	teller	-0.26
given thao	martyr	0.44	teller	0.01
given that	martyr	-0.04	teller	-0.08
given the	martyr	-0.07	teller	0.28
given them	martyr	0.06	teller	0.08
given theo	martyr	-0.2	teller	0.05
given thep	martyr	-0.05
given thi	martyr	0.04	teller	0.13
given thien	martyr	0.04	teller	0.22
given thiep	martyr	0.32	teller	0.07
given thiet	martyr	0.8	teller	-0.11
given thieu	martyr	-0.19	teller	-0.2
given thin	martyr	0.34	teller	-0.46
given thinh	martyr	0.57	teller	-0.28
given tho	martyr	-0.73	teller	0.28
given thoa	martyr	-0.71
given thoai	martyr	0.06	teller	-0.05
given thoan	martyr	0.52	teller	0.16
given thoi	martyr	-0.32	teller	-0.28
given thom	martyr	-0.28
given thong	martyr	-0.01	teller	0.44
given thoong	martyr	0.11	teller	-0.08
given thu	martyr	-0.67	teller	-0.22
given thuan	martyr	-0.42	teller	0.41
given thuat	martyr	0.23	teller	-0.04
given thuc	martyr	0.29	teller	-0.33
given thuoc	martyr	0.27	teller	-0.55
given thuong	martyr	0.26	teller	-0.12
given thuy	teller	-0.01
given thuyen	martyr	-0.18	teller	0.16
given thuyet	martyr	0.39
given tich	martyr	-0.3	teller	0.57
given tien	martyr	0.21	teller	-0.18
given tiep	martyr	-0.05	teller	0.43
given tin	teller	0.03
given to	martyr	0.79	teller	-0.18
given toai	martyr	-0.44	teller	-0.02
given toan	martyr	0.46	teller	-0.12
given toi	martyr	-0.1
given tong	martyr	-0.19	teller	0.28
given tra	martyr	-0.36	teller	-0.05
given trac	martyr	0.35	teller	-0.2
given trai	martyr	-0.06	teller	-0.03
given tram	teller	-0.04
given tran	martyr	-0.14	teller	0.44
given trang	martyr	-0.16	teller	-0.1
given tri	martyr	-0.06	teller	-0.27
given trieu	martyr	-0.14	teller	0.26
given trinh	martyr	-0.03
given trong	martyr	0.21	teller	0.24
given tru	martyr	0.41	teller	-0.09
given truc	teller	-0.21
given trung	martyr	-0.16	teller	-0.36
given truong	martyr	-0.05
given tu	martyr	-0.41
given tuan	martyr	0.79	teller	0.27
given tuat	martyr	0.09	teller	-0.02
given tue	martyr	-0.07	teller	0.13
given tung	martyr	0.08	teller	-0.01
given tuoc	martyr	-0.47	teller	0.27
given tuoi	martyr	-0.52	teller	0.07
given tuong	martyr	0.23	teller	0.37
given tuu	teller	-0.01
given tuyen	martyr	0.02	teller	0.21
given tuyet	teller	0.12
given tuynh	teller	-0.09
given ty	martyr	0.36
given un	martyr	-0.36	teller	0.09
given ut	martyr	-0.75
given uy	martyr	0.1	teller	-0.35
given uyen	martyr	-0.43	teller	-0.06
given v	martyr	-0.56
given van	martyr	0.34	teller	-0.18
given vang	martyr	0.05	teller	-0.02
given ve	martyr	-0.03	teller	-0.03
given vi	teller	-0.3
given vien	martyr	-0.02	teller	0.15
given viet	martyr	-0.47
given vinh	martyr	0.28	teller	0.19
given vu	martyr	-0.37
given vuong	martyr	-0.03	teller	0.2
given xoai	teller	-0.04
given xoan	martyr	0.37
given xuan	martyr	-0.62
given xuong	martyr	-0.05
given xuyen	martyr	0.03	teller	0.38
given y	martyr	0.51	teller	-0.17
given yen	martyr	-0.19	teller	0.28
joined  to martyr	martyr	-0.82
joined  to other	martyr	0.14	teller	-0.33
joined ( to martyr	martyr	-0.91	teller	-0.16
joined ( to other	martyr	0.31	teller	0.27
joined ), to other	martyr	0.29	teller	-0.07
joined , to martyr	martyr	1.29	teller	-0.63
joined , to other	martyr	-0.17	teller	-0.63
joined , to teller	teller	-0.61
joined - to martyr	martyr	-0.89
joined - to other	martyr	0.08
joined : to other	martyr	0.47	teller	-0.08
joined to martyr	martyr	0.77	teller	-0.99
joined to other	martyr	-0.43	teller	-0.54
joined to teller	martyr	-0.35	teller	-0.63
joined va to martyr	martyr	1.37	teller	-0.15
joined va to other	martyr	-1.88	teller	0.24
joined va to teller	martyr	-0.39
joined voi to martyr	martyr	0.76
joined voi to other	martyr	-0.17
kin told	martyr	-0.4	teller	-0.38
lead 0 anh	martyr	0.55	teller	-0.95
lead 0 anh hùng liệt sĩ	martyr	-0.37
lead 0 anh trai	martyr	0.68	teller	-0.08
lead 0 ba	teller	-0.16
lead 0 binh nhất	martyr	0.24
lead 0 bà	martyr	-1.26	teller	0.39
lead 0 bác	martyr	0.41	teller	0.06
lead 0 bác sĩ	martyr	-0.16	teller	-0.54
lead 0 bí danh	martyr	-0.82	teller	-0.13
lead 0 bạn	martyr	-0.2	teller	0.17
lead 0 bố	martyr	-0.32	teller	0.02
lead 0 ccb	martyr	-0.19	teller	0.1
lead 0 cha	martyr	0.36	teller	-0.23
lead 0 chiến sĩ	martyr	0.3	teller	-0.07
lead 0 chuẩn úy	martyr	0.3	teller	-0.09
lead 0 cháu	martyr	-0.64	teller	0.08
lead 0 cháu gái	teller	0.12
lead 0 cháu là	martyr	-0.21	teller	0.66
lead 0 cháu tên	teller	0.38
lead 0 chính trị viên	martyr	-0.22	teller	-0.36
lead 0 chú	martyr	0.19	teller	-0.42
lead 0 chị	martyr	-0.43	teller	0.41
lead 0 chồng	martyr	0.36	teller	-0.15
lead 0 con	martyr	-0.31
lead 0 con dâu	martyr	-0.49	teller	-0.3
lead 0 con gái	martyr	0.09	teller	0.34
lead 0 con là	martyr	-0.01	teller	-0.08
lead 0 con trai	martyr	-0.03	teller	-0.26
lead 0 con tên	martyr	0.31	teller	0.07
lead 0 cán bộ	martyr	0.33
lead 0 có	martyr	-0.04	teller	-0.16
lead 0 cô	martyr	-0.17	teller	-0.44
lead 0 cô giáo	martyr	-0.21	teller	0.14
lead 0 công an xã	martyr	-0.04	teller	-0.01
lead 0 cậu	martyr	0.58	teller	-1.04
lead 0 cụ	martyr	-1.03	teller	0.07
lead 0 của	martyr	0.24	teller	-0.21
lead 0 e là	martyr	-0.06	teller	-0.08
lead 0 em	martyr	-0.47	teller	1.42
lead 0 em gái	martyr	-0.05	teller	0.48
lead 0 em là	teller	0.11
lead 0 em trai	martyr	0.08	teller	0.61
lead 0 em tên	martyr	-0.05	teller	-0.01
lead 0 ghi tên	martyr	0.82	teller	-0.08
lead 0 hạ sĩ	martyr	0.84	teller	-0.18
lead 0 họ tên	martyr	0.65	teller	-0.53
lead 0 họ và tên	martyr	1.07	teller	-0.26
lead 0 khắc tên	martyr	0.76	teller	-0.01
lead 0 ký tên	martyr	-0.24
lead 0 liên lạc	martyr	0.18	teller	0.58
lead 0 liệt sĩ	martyr	1.42	teller	-1.2
lead 0 liệt sỹ	martyr	0.17	teller	-0.12
lead 0 ls	martyr	1.23	teller	-0.69
lead 0 là	martyr	-0.08	teller	0.2
lead 0 lái xe	teller	-0.27
lead 0 mang tên	martyr	-0.07	teller	-0.16
lead 0 mình là	martyr	-0.03	teller	-0.45
lead 0 mình tên	martyr	0.1	teller	0.56
lead 0 mẹ	martyr	-0.53	teller	-0.44
lead 0 người báo	martyr	-0.47	teller	-0.22
lead 0 người kể	martyr	-0.09	teller	0.03
lead 0 người lập	martyr	-0.11	teller	-0.25
lead 0 người viết	martyr	-0.31	teller	0.1
lead 0 phóng viên	martyr	-0.23
lead 0 quản trang	martyr	-0.1	teller	0.87
lead 0 thiếu tá	martyr	-0.49	teller	-0.17
lead 0 thượng tá	martyr	-0.31	teller	-0.01
lead 0 thượng úy	martyr	-0.23	teller	0.01
lead 0 thầy	martyr	-0.13	teller	-0.52
lead 0 thầy giáo	martyr	0.21	teller	-0.25
lead 0 thằng	martyr	0.67	teller	-0.72
lead 0 tiểu đội trưởng	martyr	-0.05	teller	-0.03
lead 0 trinh sát	martyr	0.06
lead 0 trung sĩ	martyr	0.35	teller	-0.06
lead 0 trung tá	martyr	-0.58	teller	-0.14
lead 0 trung úy	teller	-0.16
lead 0 trưởng thôn	martyr	-0.12	teller	0.36
lead 0 tui là	martyr	0.27	teller	0.11
lead 0 tui tên	martyr	-0.06	teller	-0.01
lead 0 tên	martyr	-0.31	teller	0.33
lead 0 tên khai sinh	martyr	-0.52	teller	-0.07
lead 0 tên là	martyr	-0.18	teller	0.16
lead 0 tên thật	martyr	0.38	teller	0.2
lead 0 tên thật là	martyr	0.33	teller	0.16
lead 0 tên tôi	martyr	-0.78	teller	0.53
lead 0 tên đầy đủ	martyr	0.42	teller	-0.19
lead 0 tên đầy đủ là	martyr	0.07
lead 0 tôi	martyr	-0.68	teller	0.94
lead 0 tôi là	martyr	-0.6	teller	0.98
lead 0 tôi tên	martyr	0.22	teller	0.72
lead 0 tôi tên là	teller	0.45
lead 0 tổ trưởng	martyr	0.02	teller	0.21
lead 0 tức	martyr	0.28
lead 0 y sĩ	martyr	0.08	teller	-0.22
lead 0 y tá	martyr	0.74	teller	-0.25
lead 0 ông	martyr	-0.3	teller	-0.36
lead 0 đ c	martyr	0.4	teller	-0.52
lead 0 đại tá	martyr	-1.22	teller	-0.04
lead 0 đại úy	martyr	-0.51
lead 0 đại đội trưởng	martyr	-0.11	teller	-0.31
lead 0 đề tên	martyr	0.59	teller	-0.29
lead 0 đồng chí	martyr	1.25	teller	-0.34
lead 1 anh	martyr	0.57	teller	-0.56
lead 1 bà	martyr	0.38	teller	-0.43
lead 1 bác	martyr	-0.41	teller	0.79
lead 1 bạn	martyr	-0.06	teller	-0.04
lead 1 bố	martyr	-0.19	teller	0.31
lead 1 cha	martyr	0.1	teller	-0.06
lead 1 cháu	martyr	0.51	teller	-0.14
lead 1 chú	martyr	0.38	teller	0.53
lead 1 chỉ huy	teller	-0.01
lead 1 chồng	martyr	-0.38
lead 1 con	martyr	0.01	teller	0.32
lead 1 con gái	martyr	-0.05	teller	-0.25
lead 1 con là	martyr	0.26	teller	-0.16
lead 1 con trai	martyr	-0.42	teller	-0.07
lead 1 có	martyr	0.71	teller	-0.15
lead 1 cô	martyr	0.24	teller	-0.26
lead 1 cậu	martyr	0.26	teller	-0.37
lead 1 cụ	martyr	0.15	teller	-0.04
lead 1 của	martyr	0.52	teller	0.57
lead 1 em	martyr	0.34	teller	-0.13
lead 1 em gái	teller	0.18
lead 1 em là	teller	-0.01
lead 1 em trai	martyr	0.06	teller	-0.07
lead 1 họ tên	martyr	-0.16	teller	0.02
lead 1 họ và tên	martyr	0.17	teller	-0.1
lead 1 liên lạc	teller	0.4
lead 1 liệt sĩ	martyr	0.05
lead 1 là	martyr	-0.47
lead 1 mang tên	martyr	-0.46
lead 1 mẹ	martyr	-0.27	teller	-0.14
lead 1 một	martyr	0.24	teller	-0.13
lead 1 nó	martyr	-0.05	teller	-0.22
lead 1 thầy	martyr	0.24	teller	-0.5
lead 1 tài khoản	martyr	-0.15	teller	-0.06
lead 1 tên	martyr	-0.18	teller	-0.14
lead 1 tôi	martyr	0.06	teller	-0.89
lead 1 tôi là	martyr	0.38
lead 1 xưng	teller	-0.15
lead 1 ông	martyr	0.53	teller	-0.16
lead 1 đồng chí	martyr	0.31
lead 2 bác	martyr	-0.55	teller	0.13
lead 2 cháu	martyr	-0.01	teller	-0.04
lead 2 chị	martyr	0.1	teller	0.34
lead 2 con trai	martyr	0.05	teller	-0.13
lead 2 có	martyr	-0.12	teller	-0.08
lead 2 cô	martyr	0.05
lead 2 của	martyr	0.44	teller	-0.2
lead 2 em	teller	-0.01
lead 2 em gái	martyr	-0.01	teller	-0.23
lead 2 liệt sĩ	martyr	-0.2	teller	0.36
lead 2 là	teller	-0.08
lead 2 một	martyr	0.45	teller	-0.06
lead 2 tên	martyr	0.4	teller	-0.1
lead 2 tôi	martyr	0.4	teller	-0.04
lead 2 ông	martyr	0.65	teller	-0.18
lead:aka	martyr	-1.02	teller	-0.44
lead:battle	martyr	-0.29	teller	-0.01
lead:died	martyr	2.24	teller	-1.35
lead:kin	martyr	0.48	teller	-0.57
lead:kin mine anh	martyr	0.3	teller	0.14
lead:kin mine anh trai	martyr	0.69	teller	-0.1
lead:kin mine ba	martyr	0.06	teller	-0.17
lead:kin mine bà	martyr	0.08	teller	-0.13
lead:kin mine bác	martyr	0.37	teller	-0.15
lead:kin mine bố	martyr	-0.43	teller	0.26
lead:kin mine bố chồng	martyr	0.34	teller	-0.28
lead:kin mine cha	martyr	0.44	teller	-0.29
lead:kin mine cháu	teller	0.44
lead:kin mine chú	martyr	0.76	teller	-0.16
lead:kin mine chị	martyr	0.17	teller	-0.18
lead:kin mine chị gái	teller	0.02
lead:kin mine chồng	martyr	-0.1	teller	-0.19
lead:kin mine con	martyr	-0.15	teller	0.34
lead:kin mine con gái	martyr	0.2
lead:kin mine con trai	martyr	-0.06	teller	-0.56
lead:kin mine cô	martyr	0.57	teller	-0.04
lead:kin mine cậu	martyr	0.23	teller	-0.28
lead:kin mine dì	martyr	-0.29
lead:kin mine em	teller	0.06
lead:kin mine em gái	martyr	-0.09	teller	0.36
lead:kin mine em trai	martyr	0.17	teller	0.54
lead:kin mine mẹ	martyr	-0.68	teller	-0.52
lead:kin mine ông	martyr	-0.05	teller	0.48
lead:kin other cháu gái	teller	0.14
lead:kin other con	martyr	-0.11
lead:kin other con dâu	martyr	0.18	teller	-0.35
lead:kin other con gái	martyr	-0.16	teller	0.05
lead:kin other con trai	martyr	-0.3	teller	0.02
lead:kin other em	martyr	0.38	teller	-0.13
lead:level	martyr	-0.54	teller	0.28
lead:link	martyr	0.6	teller	-0.03
lead:martyr	martyr	2.05	teller	-1.35
lead:mine	martyr	0.56	teller	-0.39
lead:naming	martyr	0.93	teller	-0.39
lead:office	martyr	-0.76	teller	-0.66
lead:post	martyr	0.17	teller	-0.67
lead:rank	martyr	-0.58	teller	-0.75
lead:self	martyr	-1.72	teller	1.95
lead:signs	martyr	-0.06	teller	0.45
lead:site	martyr	-0.04	teller	-0.05
lead:stop	martyr	-0.31	teller	-0.11
lead:tells	martyr	-0.06	teller	0.21
lead:thing	martyr	-0.3	teller	-0.69
lead:title	martyr	0.02	teller	-0.58
lead:truename	martyr	1.12	teller	0.08
led anh	martyr	0.13	teller	-0.34
led b trưởng	martyr	0.5
led bia	martyr	-0.09	teller	0.19
led biết	martyr	0.61	teller	-0.12
led biết & ten	martyr	0.26	teller	-0.13
led by nothing	martyr	-0.09	teller	0.11
led by nothing & anh	martyr	0.33	teller	-0.91
led by nothing & au	martyr	0.3	teller	-0.09
led by nothing & ba	martyr	0.35	teller	-0.68
led by nothing & bac	martyr	-0.69	teller	0.17
led by nothing & ban	martyr	-0.54	teller	-0.19
led by nothing & bi	teller	-0.05
led by nothing & bo	teller	-0.27
led by nothing & bui	martyr	-0.26	teller	0.23
led by nothing & cao	martyr	0.14	teller	-0.22
led by nothing & cau	martyr	0.32	teller	-0.71
led by nothing & cha	martyr	0.44	teller	-0.29
led by nothing & chau	martyr	-0.7	teller	0.4
led by nothing & chi	martyr	-0.37	teller	0.26
led by nothing & chinh	teller	-0.27
led by nothing & chong	martyr	-0.09	teller	-0.2
led by nothing & chu	martyr	-0.05	teller	0.26
led by nothing & co	martyr	0.6	teller	-0.85
led by nothing & con	martyr	0.02	teller	0.32
led by nothing & cu	martyr	-0.75	teller	0.24
led by nothing & d	martyr	0.09	teller	-0.29
led by nothing & dai	martyr	0.13	teller	-0.55
led by nothing & dang	martyr	-0.04	teller	0.16
led by nothing & danh	martyr	0.13	teller	-0.38
led by nothing & dinh	martyr	0.02	teller	-0.06
led by nothing & do	teller	0.09
led by nothing & doan	teller	0.21
led by nothing & dong	martyr	0.47	teller	0.02
led by nothing & duong	martyr	-0.66	teller	-0.06
led by nothing & e	teller	0.04
led by nothing & em	martyr	-0.07	teller	0.54
led by nothing & giang	martyr	0.09
led by nothing & ha	martyr	0.11	teller	-0.07
led by nothing & ho	martyr	0.72	teller	-0.38
led by nothing & hoang	teller	0.24
led by nothing & huynh	martyr	-0.1	teller	0.27
led by nothing & ky	martyr	-0.01	teller	-0.08
led by nothing & la	martyr	0.47	teller	0.22
led by nothing & lai	teller	0.38
led by nothing & le	teller	0.14
led by nothing & lien	teller	0.48
led by nothing & liet	martyr	0.06	teller	-0.11
led by nothing & lo	martyr	-0.16	teller	0.38
led by nothing & ls	martyr	0.54	teller	-0.13
led by nothing & luong	teller	0.24
led by nothing & luu	martyr	0.01
led by nothing & ma	martyr	0.04	teller	0.05
led by nothing & mai	martyr	0.15
led by nothing & me	martyr	-0.58	teller	-0.52
led by nothing & minh	martyr	0.13	teller	-0.02
led by nothing & mot	martyr	0.71	teller	-0.19
led by nothing & nghiem	martyr	-0.2	teller	-0.01
led by nothing & ngo	martyr	-0.18
led by nothing & nguoi	martyr	-1.48
led by nothing & nguyen	martyr	-0.63	teller	0.07
led by nothing & ong	martyr	0.04	teller	-0.04
led by nothing & pham	teller	0.21
led by nothing & phan	martyr	-0.52	teller	0.26
led by nothing & phi	martyr	0.08
led by nothing & phung	martyr	0.2
led by nothing & quach	martyr	0.21
led by nothing & quan	teller	0.33
led by nothing & quang	martyr	0.02	teller	0.07
led by nothing & sau	teller	-0.15
led by nothing & ta	martyr	-0.14	teller	0.17
led by nothing & ten	martyr	0.41	teller	-0.65
led by nothing & thang	martyr	0.29	teller	-0.42
led by nothing & thay	martyr	0.12	teller	-0.56
led by nothing & thieu	martyr	-0.22	teller	-0.24
led by nothing & thong	martyr	-0.03
led by nothing & tieu	martyr	0.34
led by nothing & to	martyr	0.21	teller	0.01
led by nothing & toi	martyr	-2.01	teller	1.1
led by nothing & tran	martyr	0.18	teller	0.01
led by nothing & trinh	martyr	0.27	teller	-0.25
led by nothing & trung	martyr	0.25	teller	-0.21
led by nothing & truong	martyr	-0.73	teller	0.3
led by nothing & tu	martyr	0.29	teller	-0.21
led by nothing & tui	martyr	-0.36	teller	0.8
led by nothing & vu	martyr	-0.13	teller	0.44
led by nothing & vuong	martyr	0.26	teller	-0.24
led by nothing & y	martyr	0.79	teller	-0.29
led by word a	martyr	0.2
led by word an	martyr	-0.1
led by word anh	martyr	0.5	teller	-0.29
led by word b	martyr	0.11	teller	-0.56
led by word ba	martyr	0.13	teller	-0.19
led by word ba & con	martyr	0.25	teller	-0.27
led by word ba & la	martyr	0.46
led by word bac	martyr	0.73	teller	-0.11
led by word bac & ten	martyr	0.31
led by word bam	teller	-0.26
led by word ban	martyr	-0.06
led by word bang	martyr	0.31
led by word bay	martyr	-0.54	teller	0.01
led by word bien	martyr	0.14
led by word bieu	martyr	0.01	teller	0.07
led by word binh	martyr	-0.3	teller	-0.01
led by word bo	martyr	0.17	teller	-0.29
led by word bon	martyr	0.14	teller	0.07
led by word bong	martyr	0.37	teller	-0.02
led by word c	martyr	0.29	teller	0.21
led by word ca	martyr	-0.03	teller	-0.02
led by word cam	martyr	-0.16
led by word cam & anh	martyr	-0.22
led by word canh	martyr	-0.23
led by word chao	martyr	-0.01	teller	0.11
led by word chat	martyr	-0.51
led by word chau	martyr	-0.19
led by word chep	martyr	-0.38	teller	0.17
led by word chi	teller	0.3
led by word chieu	martyr	-0.2	teller	0.19
led by word chinh	martyr	0.07	teller	0.45
led by word chu	martyr	0.07	teller	-0.53
led by word chu & ba	teller	-0.07
led by word chung	martyr	-0.17	teller	-0.33
led by word chung & la	martyr	-0.01	teller	-0.03
led by word chuyen	martyr	-0.72	teller	0.24
led by word co	martyr	0.07	teller	-0.04
led by word coi	martyr	-0.51	teller	-0.02
led by word con	martyr	-0.08	teller	-0.34
led by word con & cu	martyr	-0.4	teller	-0.01
led by word con & ong	martyr	-0.54
led by word cong	martyr	-0.07	teller	-0.08
led by word cu	martyr	-0.19	teller	-0.28
led by word cu & cua	martyr	-0.02
led by word da	martyr	0.07	teller	-0.21
led by word dang	martyr	-0.53
led by word dao	martyr	0.13	teller	0.04
led by word dat	martyr	-0.3	teller	-0.15
led by word dat & la	teller	-0.08
led by word day	martyr	-0.01	teller	0.19
led by word day & la	martyr	0.44	teller	-0.1
led by word de	martyr	-0.37	teller	-0.28
led by word dia	martyr	-0.26	teller	-0.13
led by word dich	martyr	-0.45	teller	-0.2
led by word diem	martyr	0.07	teller	-0.09
led by word dien	martyr	-0.3	teller	0.38
led by word dinh	martyr	-0.53	teller	-0.16
led by word do	martyr	0.17	teller	-0.06
led by word doan	martyr	0.03	teller	0.14
led by word doc	martyr	0.49	teller	0.12
led by word doi	martyr	-0.11	teller	-0.18
led by word doi & la	martyr	0.03
led by word doi & ong	martyr	-0.18
led by word doi & ten	martyr	-0.19	teller	0.14
led by word don	martyr	-0.24	teller	0.52
led by word dong	martyr	0.42	teller	-0.12
led by word dong & ong	martyr	0.27	teller	-0.03
led by word du	martyr	-0.49
led by word duc	martyr	-0.24
led by word dung	martyr	-0.46	teller	-0.15
led by word e	teller	0.49
led by word gach	martyr	-0.09
led by word ghi	martyr	0.09	teller	-0.16
led by word ghi & la	martyr	-0.3	teller	-0.02
led by word ghi & le	martyr	0.13
led by word ghi & liet	martyr	0.09
led by word ghi & ls	martyr	0.1
led by word gia	martyr	-0.17	teller	0.54
led by word gia & anh	martyr	0.19	teller	-0.01
led by word gia & ba	martyr	0.1	teller	0.16
led by word gia & liet	martyr	0.1	teller	-0.04
led by word gia & ong	teller	-0.04
led by word giay	martyr	0.18	teller	-0.08
led by word giup	martyr	-0.41	teller	0.41
led by word gon	martyr	0.01
led by word ha	martyr	0.38	teller	-0.16
led by word hai	martyr	1	teller	-0.49
led by word hai & la	martyr	0.45	teller	-0.26
led by word hai & ten	martyr	0.41	teller	-0.04
led by word ham	martyr	0.15
led by word hang	martyr	0.01	teller	0.36
led by word hien	martyr	-0.25
led by word ho	martyr	-0.31	teller	0.43
led by word ho & ong	martyr	-0.3
led by word hoa	teller	0.26
led by word hoac	martyr	-0.01	teller	-0.63
led by word hoan	martyr	0.15
led by word hoc	martyr	-0.05	teller	-0.3
led by word hoi	martyr	0.03	teller	-0.04
led by word hoi & ong	martyr	-0.1	teller	-0.26
led by word hop	martyr	0.48	teller	-0.31
led by word hung	martyr	-0.03	teller	-0.39
led by word huong	martyr	-0.11	teller	-0.08
led by word hy	martyr	-0.04
led by word ke	teller	0.11
led by word keu	martyr	0.21	teller	-0.1
led by word keu & la	martyr	-0.02
led by word khac	martyr	0.28	teller	-0.3
led by word khac & chu	martyr	-0.01
led by word khac & tang	martyr	-0.35
led by word khai	martyr	-0.72	teller	0.57
led by word khanh	martyr	0.26
led by word kich	martyr	0.06	teller	-0.07
led by word kiem	martyr	0.14	teller	-0.05
led by word kinh	martyr	-0.43	teller	-0.09
led by word ky	martyr	0.35
led by word la	martyr	0.74
led by word lai	martyr	-0.13	teller	-0.19
led by word lam	teller	-0.01
led by word lan	martyr	0.02	teller	0.11
led by word lang	martyr	0.12	teller	-0.04
led by word lay	martyr	-0.73	teller	-0.05
led by word lay & ten	martyr	-0.66
led by word le	martyr	0.31	teller	-0.05
led by word len	martyr	0.07	teller	-0.08
led by word lien	martyr	0.28	teller	-0.07
led by word linh	martyr	-0.35	teller	-0.06
led by word lo	martyr	0.38
led by word loc	martyr	0.2	teller	0.03
led by word loi	martyr	-0.36	teller	0.22
led by word loi & ong	martyr	-0.16	teller	0.04
led by word lon	martyr	-0.02
led by word lu	martyr	0.07
led by word lua	martyr	-0.82
led by word luom	martyr	0.5
led by word luong	martyr	0.47	teller	-0.13
led by word luu	martyr	0.07	teller	-0.06
led by word luyen	martyr	-0.02	teller	-0.01
led by word ly	teller	0.18
led by word ma	martyr	0.34	teller	-0.51
led by word mang	martyr	-0.39	teller	0.27
led by word mat	martyr	-0.39
led by word mau	martyr	-0.11
led by word may	martyr	-0.15	teller	0.12
led by word may & kim	martyr	-0.05
led by word me	martyr	0.14	teller	-0.08
led by word minh	martyr	-0.2	teller	-0.08
led by word mo	martyr	-0.28
led by word mui	martyr	-0.67
led by word muoi	martyr	0.16
led by word my	martyr	-0.03	teller	-0.01
led by word nao	martyr	0.04
led by word ngan	martyr	0.35
led by word nghi	martyr	0.34	teller	-0.01
led by word ngo	teller	-0.08
led by word ngoan	martyr	-0.03
led by word nguyen	teller	-0.08
led by word nha	martyr	-0.13	teller	-0.04
led by word nha & anh	martyr	0.29	teller	-0.06
led by word nha & ba	martyr	-0.42	teller	0.41
led by word nha & bac	martyr	0.36	teller	-0.07
led by word nha & cu	martyr	-0.14	teller	-0.3
led by word nha & em	martyr	0.07	teller	0.06
led by word nha & ong	martyr	-0.44	teller	-0.03
led by word nha & toi	martyr	0.28	teller	-0.33
led by word nham	martyr	0.24
led by word nhan	martyr	0.66	teller	-0.65
led by word nhat	martyr	0.21
led by word nhe	martyr	0.1	teller	0.31
led by word nhom	martyr	0.02	teller	0.2
led by word nhu	martyr	0.38	teller	-0.47
led by word ninh	martyr	0.14	teller	-0.17
led by word noi	martyr	-0.06	teller	-0.08
led by word nu	martyr	0.08	teller	-0.23
led by word nua	martyr	0.03	teller	-0.02
led by word nuoi	martyr	-0.26	teller	-0.13
led by word oi	teller	0.55
led by word ong	martyr	0.49	teller	-0.26
led by word phai	martyr	0.02	teller	-0.04
led by word phan	martyr	-0.21	teller	-0.01
led by word pho	martyr	0.14
led by word phong	martyr	0.12	teller	-0.06
led by word phu	martyr	0.17
led by word phuc	martyr	-0.34	teller	0.19
led by word phuoc	martyr	0.02
led by word phuong	martyr	-0.03	teller	-0.09
led by word q	martyr	-0.33	teller	-0.21
led by word quan	martyr	-0.29	teller	-0.05
led by word que	teller	-0.02
led by word quyen	martyr	-0.29
led by word quyet	martyr	0.32
led by word ra	martyr	0.22	teller	0.18
led by word rang	martyr	0.11
led by word rong	martyr	0.09
led by word ruot	martyr	0.07	teller	-0.08
led by word sai	martyr	0.06	teller	0.07
led by word sai & ten	martyr	0.56	teller	0.07
led by word sang	martyr	0.5	teller	-0.16
led by word sanh	martyr	0.09
led by word sau	martyr	-0.11
led by word se	teller	-0.22
led by word so	martyr	-0.51	teller	-0.47
led by word son	teller	-0.12
led by word su	martyr	-0.38	teller	0.12
led by word suu	martyr	-0.04
led by word tang	martyr	0.04
led by word te	martyr	-0.1
led by word ten	martyr	0.27	teller	0.12
led by word than	martyr	0.06	teller	-0.14
led by word thanh	martyr	0.06	teller	0.26
led by word thay	martyr	-0.08	teller	0.01
led by word thiet	martyr	-0.03	teller	-0.09
led by word thieu	martyr	0.02	teller	-0.14
led by word tho	martyr	-0.14
led by word thoi	teller	-0.12
led by word thu	martyr	0.07	teller	-0.24
led by word thua	martyr	-0.03
led by word thuong	martyr	-0.16	teller	-0.17
led by word thuyet	martyr	0.09
led by word tien	teller	-0.02
led by word tin	martyr	-0.23	teller	0.61
led by word tin & em	martyr	-0.05	teller	0.28
led by word to	martyr	0.38	teller	-0.08
led by word toi	martyr	-0.53	teller	0.34
led by word trach	martyr	-0.13	teller	0.08
led by word trang	teller	-0.07
led by word tre	martyr	0.32	teller	-0.03
led by word tri	martyr	-0.47	teller	0.68
led by word trich	martyr	-0.45
led by word trinh	martyr	-0.04	teller	0.23
led by word trinh & toi	martyr	-0.04	teller	0.23
led by word trua	martyr	0.07	teller	-0.05
led by word trung	martyr	0.1	teller	-0.13
led by word truong	martyr	-0.23	teller	0.16
led by word truong & la	teller	-0.21
led by word tu	martyr	0.36	teller	-0.05
led by word tuan	martyr	-0.02
led by word tui	martyr	-0.15	teller	0.45
led by word tuoi	martyr	-0.01	teller	0.38
led by word ut	martyr	0.36
led by word van	martyr	0.24	teller	0.24
led by word vay	martyr	-0.05	teller	0.06
led by word ve	martyr	0.22	teller	-0.16
led by word ve & anh	martyr	0.09
led by word ve & co	martyr	-0.12
led by word ve & liet	martyr	0.03
led by word viec	martyr	-0.13	teller	-0.26
led by word vien	martyr	0.07	teller	0.18
led by word viet	martyr	-0.25	teller	-0.08
led by word vinh	martyr	-0.3
led by word vong	martyr	0.05
led by word vu	martyr	0.24	teller	0.06
led by word vung	martyr	-0.17
led by word vuong	martyr	-0.1
led by word xe	martyr	0.09
led by word xuong	martyr	0.06	teller	-0.3
led by word xuyen	martyr	-0.34
led by word y	teller	-0.12
led by word yen	martyr	0.02
led bác	martyr	0.28	teller	-0.04
led báo	martyr	-0.2	teller	-0.18
led báo mộ	teller	-0.01
led báo tin	martyr	0.11	teller	-0.43
led bìa	martyr	-0.43
led bạn	teller	-0.05
led bản	martyr	-0.03
led bảo	martyr	0.17	teller	0.16
led bảo & anh	martyr	-0.31	teller	-0.14
led bố	martyr	-0.26	teller	-0.02
led cháu	martyr	-0.07	teller	0.14
led chôn	martyr	-0.26	teller	0.18
led chôn & dong	martyr	0.42
led chú	martyr	-0.19	teller	0.09
led chết	martyr	-0.12	teller	-0.04
led chỉ	teller	0.21
led chị	teller	0.28
led chỗ	teller	-0.32
led các đồng chí	martyr	-0.07	teller	0.16
led các đồng chí & toi	martyr	-0.07	teller	0.16
led còn sống	martyr	-0.19
led có & la	martyr	-0.23
led cô	martyr	0.22	teller	0.05
led cõng	martyr	0.03	teller	-0.01
led cấp	martyr	0.31
led cầu	martyr	0.21	teller	-0.02
led cầu & ba	martyr	-0.1	teller	-0.02
led của	martyr	0.24
led danh sách	martyr	0.15
led dân	martyr	-0.03
led dẫn	martyr	0.02	teller	-0.02
led dốc	martyr	-0.05
led dốc & ba	martyr	-0.06
led em	martyr	-0.12	teller	0.21
led ghi lại	teller	0.12
led giấy báo tử	martyr	-0.33	teller	0.46
led giỗ	martyr	0.17	teller	-0.11
led gò	martyr	0.42
led gặp	martyr	-0.75	teller	-0.2
led gặp & ong	teller	-0.2
led gọi	martyr	0.72	teller	0.4
led gọi & anh	martyr	0.2	teller	0.05
led gọi & bac	martyr	-0.04
led gọi & chau	teller	0.17
led gọi cho	teller	-0.26
led gửi	martyr	-0.35	teller	-0.26
led gửi & ban	teller	-0.11
led gửi & dong	martyr	-0.37	teller	-0.01
led hang	martyr	0.01
led hang & tam	martyr	-0.07
led hi sinh	martyr	-0.01
led hs	martyr	-0.11
led huyện	martyr	-0.29
led hy sinh	martyr	0.12	teller	-0.22
led hy sinh & co	martyr	0.44
led khiêng	teller	-0.13
led không về	martyr	0.24	teller	-0.11
led ký	martyr	-0.02	teller	-0.22
led kể	martyr	-0.36	teller	0.13
led kể & cua	martyr	-0.64	teller	0.16
led lh	teller	-0.07
led liên hệ	teller	0.3
led liệt sĩ	martyr	0.06	teller	-0.09
led ls	martyr	-0.41
led là	martyr	-0.11	teller	0.29
led là & chau	martyr	0.38
led làng	martyr	-0.33
led mất	martyr	0.34
led mất & cau	martyr	0.13
led mặt trận	martyr	-0.15
led mộ	martyr	0.62	teller	-0.5
led mộ & anh	martyr	0.23
led mộ & bac	martyr	-0.16
led mộ & cau	martyr	0.13
led mộ & chu	martyr	-0.04	teller	-0.02
led mộ & hoang	martyr	0.07
led mộ & la	martyr	0.26	teller	-0.03
led mộ & le	martyr	0.14	teller	-0.01
led mộ & liet	martyr	0.13
led mộ & ls	martyr	-0.42
led mộ & ong	martyr	0.18
led nghĩa trang	martyr	-0.06	teller	0.27
led nghĩa trang liệt sĩ	martyr	-0.02	teller	-0.07
led nguyên quán	martyr	-0.13	teller	-0.14
led người	martyr	0.08	teller	-0.22
led người & anh	martyr	0.45
led người & ban	martyr	-0.1	teller	-0.01
led người & la	martyr	0.25	teller	-0.05
led người & lai	martyr	0.05	teller	-0.05
led người & ten	martyr	-0.18
led người & xung	martyr	-0.07	teller	-0.04
led ngầm	martyr	-0.15
led ngầm & ta	martyr	-0.15
led nhắn	martyr	-0.04	teller	0.05
led nhắn cho	teller	0.21
led nhặt	martyr	0.23	teller	-0.16
led nhặt & cua	martyr	0.18	teller	-0.01
led nhặt & la	teller	-0.1
led nhớ	martyr	-0.05
led nó	martyr	0.09
led nói	martyr	0.2	teller	-0.27
led núi	martyr	0.18
led nước	martyr	0.34	teller	0.21
led pháo	martyr	0.45	teller	-0.13
led phường	martyr	-0.13	teller	-0.01
led phần mộ	martyr	0.07
led quê	martyr	-0.42	teller	-0.06
led quê & nam	martyr	-0.04
led sinh	martyr	0.02	teller	-0.13
led sinh & la	martyr	-0.19	teller	-0.02
led stk	martyr	-0.03
led stk & ten	martyr	-0.03
led suối	martyr	-0.03
led suối & nam	martyr	-0.03
led sông	martyr	-0.02	teller	0.28
led thư	teller	0.31
led thư & cua	teller	0.36
led thằng	teller	-0.02
led trú quán	teller	-0.05
led trường	martyr	-0.4
led trận	martyr	0.5
led tên	martyr	0.02	teller	0.23
led tìm	teller	-0.2
led tìm & bac	martyr	-0.17
led tìm & cau	teller	-0.12
led tìm & em	martyr	-0.06	teller	0.23
led tìm & liet	teller	-0.02
led tìm & ls	martyr	0.01
led tìm & ong	martyr	0.16
led tìm giúp	martyr	0.04	teller	-0.09
led tìm mộ	teller	-0.02
led tìm mộ & bac	martyr	0.04
led tìm mộ & liet	martyr	-0.16
led tìm mộ & ong	martyr	0.12
led tôi	martyr	-0.35	teller	0.02
led tôi & anh	martyr	-0.26
led tổ	martyr	0.07	teller	-0.04
led viết	martyr	-0.49	teller	-0.37
led vào	martyr	0.11
led vào & tai	martyr	-0.17
led xin gọi	martyr	-0.09	teller	0.12
led xin liên hệ	teller	0.12
led xã	martyr	-0.07	teller	-0.32
led xã & co	martyr	0.22	teller	-0.16
led xã & tam	martyr	-0.04	teller	-0.01
led xóm	martyr	0.45	teller	0.07
led zalo	teller	0.31
led ông	martyr	-0.25	teller	-0.25
led đi cùng	martyr	-0.02
led điểm cao	martyr	0.16	teller	-0.08
led đoàn	martyr	-0.35
led đánh	martyr	-0.18
led đường	martyr	-0.22	teller	-0.03
led đồi	martyr	0.15
led đồi & ten	martyr	0.01
led đồn	martyr	0.03	teller	0.21
led ấp	martyr	-0.01	teller	0.01
led:again	martyr	0.12	teller	0.08
led:again & tai	martyr	-0.17
led:alive	martyr	-0.39	teller	0.21
led:at	martyr	0.04
led:at & anh	martyr	0.38
led:at & ba	martyr	-0.3	teller	-0.08
led:at & bac	martyr	0.07
led:at & cau	martyr	-0.09
led:at & co	teller	-0.08
led:at & la	martyr	0.14
led:at & nam	martyr	-0.08
led:at & ong	martyr	-0.31
led:at & tam	martyr	-0.11
led:at & ten	martyr	0.01
led:at & toi	martyr	0.18	teller	0.27
led:battle	martyr	0.31	teller	-0.23
led:battle & cau	martyr	-0.08
led:battle & ten	martyr	0.42
led:born	martyr	0.11	teller	-0.5
led:born & la	martyr	-0.19	teller	-0.02
led:bury	martyr	-0.25	teller	0.17
led:bury & anh	martyr	-0.33	teller	-0.24
led:bury & dong	martyr	0.42
led:capture	martyr	0.45	teller	-0.16
led:contact	martyr	-0.2	teller	0.57
led:contact & anh	martyr	-0.39	teller	0.24
led:contact & ba	martyr	-0.07	teller	0.05
led:contact & bac	martyr	-0.07
led:contact & chau	teller	-0.08
led:contact & chi	martyr	-0.04	teller	0.08
led:contact & em	martyr	-0.11	teller	0.44
led:contact & ong	martyr	0.31	teller	-0.22
led:contact & toi	teller	0.17
led:died	martyr	0.27	teller	-0.22
led:died & anh	martyr	0.17	teller	-0.34
led:died & ba	martyr	0.16
led:died & bac	martyr	-0.09
led:died & cau	martyr	0.17
led:died & chu	martyr	-0.03	teller	-0.02
led:died & co	martyr	0.44
led:died & dong	martyr	0.2
led:died & hoang	martyr	-0.26	teller	0.38
led:died & la	martyr	0.34	teller	-0.21
led:died & le	martyr	0.14	teller	-0.01
led:died & ls	martyr	-0.42
led:died & ong	martyr	0.07
led:died & ten	martyr	0.12	teller	-0.26
led:enlist	martyr	0.16
led:fell	martyr	0.35	teller	-0.31
led:fell & anh	martyr	-0.18
led:fell & cau	martyr	-0.01
led:fell & co	martyr	0.62	teller	-0.01
led:fell & la	martyr	0.29	teller	0.03
led:fell & ong	martyr	-0.28
led:gio	martyr	0.17	teller	-0.11
led:grave	martyr	0.37	teller	-0.43
led:grave & anh	martyr	0.48	teller	-0.07
led:grave & bac	martyr	-0.25	teller	-0.01
led:grave & cau	martyr	0.1	teller	-0.13
led:grave & chu	teller	-0.02
led:grave & em	teller	0.05
led:grave & hoang	martyr	0.07
led:grave & la	martyr	0.04	teller	-0.06
led:grave & le	martyr	0.14	teller	-0.01
led:grave & liet	teller	-0.03
led:grave & ls	martyr	-0.38	teller	-0.02
led:grave & ong	martyr	0.02	teller	0.27
led:home	martyr	-0.36	teller	-0.64
led:home & anh	martyr	0.44
led:home & ban	martyr	-0.1	teller	-0.01
led:home & la	martyr	0.01	teller	-0.05
led:home & lai	martyr	0.05	teller	-0.05
led:home & nam	martyr	-0.07
led:home & tam	martyr	-0.12	teller	-0.05
led:home & ten	martyr	-0.18
led:home & xung	martyr	-0.07	teller	-0.04
led:kin	martyr	-0.1	teller	0.09
led:laid	martyr	0.69
led:letter	martyr	0.01	teller	0.18
led:letter & cua	martyr	0.07	teller	0.35
led:level	martyr	-0.12	teller	-0.24
led:level & anh	martyr	-0.02	teller	-0.1
led:level & ba	martyr	-0.01
led:level & co	martyr	0.03	teller	-0.2
led:level & la	martyr	0.22
led:level & nam	martyr	-0.01
led:level & ong	martyr	0.18
led:level & tam	martyr	-0.05	teller	-0.01
led:level & ten	martyr	0.23	teller	0.15
led:link	martyr	0.05	teller	0.03
led:link & chau	martyr	0.38
led:link & la	martyr	-0.43	teller	0.22
led:martyr	martyr	-0.24	teller	-0.1
led:mine	martyr	-0.07	teller	0.09
led:moved	martyr	0.49	teller	-0.43
led:moved & cua	martyr	0.18	teller	-0.01
led:moved & la	teller	-0.1
led:naming	martyr	-0.09	teller	-0.1
led:notice	martyr	-0.04	teller	-0.13
led:office	martyr	-0.25	teller	-0.01
led:office & ten	martyr	-0.03	teller	0.17
led:post	martyr	-0.04	teller	0.2
led:post & ten	martyr	-0.04	teller	0.32
led:rank	martyr	-0.21
led:returned	martyr	0.05
led:self	martyr	-0.29
led:self & anh	martyr	-0.19
led:site	martyr	0.08
led:site & ba	martyr	-0.24	teller	-0.04
led:site & nam	martyr	-0.11	teller	-0.02
led:site & ta	martyr	-0.15
led:site & tam	martyr	-0.12
led:site & ten	martyr	0.01
led:stop	martyr	-0.28	teller	0.27
led:stop & anh	martyr	0.33	teller	-0.14
led:stop & ba	martyr	-0.16	teller	-0.44
led:stop & bac	martyr	0.26	teller	0.12
led:stop & ban	martyr	-0.3	teller	-0.06
led:stop & bo	teller	0.14
led:stop & cao	martyr	-0.01
led:stop & cau	martyr	-0.13
led:stop & chau	martyr	0.37	teller	0.19
led:stop & chi	martyr	-0.1
led:stop & chu	martyr	-0.23	teller	-0.14
led:stop & co	martyr	0.38	teller	-0.08
led:stop & con	martyr	-0.06	teller	-0.26
led:stop & cu	martyr	-0.35	teller	-0.01
led:stop & cua	martyr	0.19
led:stop & dong	martyr	0.41
led:stop & ha	martyr	0.05	teller	0.03
led:stop & hoang	martyr	-0.27	teller	0.38
led:stop & kim	martyr	-0.13	teller	0.05
led:stop & la	martyr	-0.41	teller	-0.32
led:stop & lai	martyr	0.05	teller	-0.05
led:stop & liet	martyr	0.23
led:stop & nam	martyr	0.31	teller	-0.04
led:stop & nguyen	martyr	0.43	teller	0.17
led:stop & ong	martyr	0.33	teller	0.05
led:stop & tai	martyr	-0.17	teller	-0.08
led:stop & tam	martyr	-0.1
led:stop & ten	martyr	-0.12
led:stop & thang	martyr	-0.35
led:stop & toi	teller	0.1
led:stop & tui	teller	0.23
led:stop & vuong	martyr	0.03
led:stop & xung	martyr	-0.07	teller	-0.04
led:stop & y	teller	-0.07
led:tells	martyr	-0.39
led:tells & anh	martyr	-0.33	teller	-0.47
led:tells & bac	martyr	0.23	teller	-0.13
led:tells & ban	martyr	-0.11	teller	-0.23
led:tells & cau	martyr	-0.38
led:tells & chau	teller	-0.36
led:tells & chu	martyr	-0.02
led:tells & co	martyr	0.19
led:tells & cong	martyr	-0.1	teller	-0.01
led:tells & cu	martyr	0.65	teller	-0.1
led:tells & cua	martyr	-0.31
led:tells & dong	martyr	0.01	teller	-0.05
led:tells & em	martyr	-0.18	teller	0.09
led:tells & la	martyr	-0.38	teller	0.12
led:tells & liet	martyr	0.06
led:tells & nguyen	martyr	0.36	teller	-0.01
led:tells & ong	martyr	0.58	teller	0.07
led:tells & ten	martyr	0.22	teller	-0.25
led:tells & toi	martyr	-0.43	teller	0.05
led:thing	teller	0.08
led:thing & anh	martyr	0.41
led:thing & ba	martyr	-0.46	teller	-0.17
led:thing & cau	martyr	0.07
led:thing & co	martyr	0.28	teller	-0.09
led:thing & cua	martyr	-0.21
led:thing & la	martyr	0.28	teller	-0.01
led:thing & mang	martyr	-0.73
led:thing & nam	martyr	-0.29	teller	-0.06
led:thing & nguyen	martyr	-0.44	teller	0.1
led:thing & ong	martyr	-0.15
led:thing & tam	martyr	-0.15	teller	-0.06
led:thing & ten	teller	0.13
led:thing & toi	martyr	0.17	teller	0.27
led:title	martyr	-0.21	teller	-0.12
led:title & anh	martyr	-0.11
led:title & ba	martyr	-0.07	teller	-0.41
led:title & bac	martyr	-0.13	teller	0.08
led:title & chu	martyr	-0.06
led:title & em	martyr	0.05	teller	0.05
led:title & thang	martyr	-0.35
led:title & toi	martyr	-0.08	teller	-0.11
listed behind martyr	martyr	1.68	teller	-0.9
listed behind other	martyr	-0.77	teller	0.12
listed behind teller	martyr	0.26	teller	-0.39
named 1	martyr	0.29	teller	-0.96
named 2	martyr	0.36	teller	0.06
named few	martyr	-0.37	teller	0.09
named many	martyr	-0.31	teller	-0.05
next sentence:again	martyr	0.14	teller	-0.1
next sentence:alive	martyr	-0.72	teller	0.47
next sentence:at	teller	-0.47
next sentence:battle	martyr	-0.06	teller	0.03
next sentence:born	martyr	0.29	teller	-0.14
next sentence:bury	martyr	0.46
next sentence:capture	martyr	-0.54
next sentence:contact	martyr	-0.64	teller	0.01
next sentence:died	martyr	-0.36	teller	-0.12
next sentence:enlist	martyr	0.46	teller	0.04
next sentence:fell	martyr	-0.12	teller	-0.23
next sentence:gio	martyr	0.63	teller	-0.29
next sentence:grave	martyr	-0.16	teller	-0.34
next sentence:home	martyr	0.16	teller	0.41
next sentence:joined	martyr	0.2	teller	0.04
next sentence:kin	martyr	-0.49	teller	0.42
next sentence:laid	martyr	0.04	teller	-0.27
next sentence:last	martyr	0.26	teller	-0.17
next sentence:letter	teller	-0.16
next sentence:level	martyr	0.18	teller	-0.39
next sentence:link	martyr	0.08	teller	0.29
next sentence:martyr	martyr	-0.79	teller	0.35
next sentence:moved	martyr	-0.09	teller	-0.58
next sentence:naming	martyr	-0.65	teller	-0.16
next sentence:notice	martyr	0.5	teller	-0.4
next sentence:office	martyr	-0.33	teller	-0.87
next sentence:post	martyr	0.01	teller	-0.21
next sentence:rank	martyr	-0.48	teller	0.05
next sentence:returned	martyr	0.63	teller	0.48
next sentence:self	martyr	-0.33	teller	-0.2
next sentence:site	martyr	-0.15	teller	0.31
next sentence:tells	martyr	0.24	teller	-0.11
next sentence:thing	martyr	0.2	teller	-0.31
next sentence:title	martyr	0.03	teller	-0.45
next sentence:truename	martyr	-0.44	teller	0.3
no lead	martyr	-0.02	teller	-0.18
only full name	martyr	-0.23	teller	-0.54
opens	martyr	0.04	teller	0.11
place 0	martyr	0.17	teller	0.28
place 1	martyr	-0.03	teller	-0.16
place 2	martyr	-0.05	teller	-0.52
place 3	martyr	-0.47	teller	-0.06
previous martyr	martyr	-0.64	teller	0.14
previous martyr in the sentence	martyr	0.19	teller	-1.4
previous other	martyr	-0.36	teller	0.19
previous other in the sentence	martyr	0.53	teller	-1.02
previous teller	martyr	0.72	teller	-2.1
previous teller in the sentence	martyr	0.32	teller	-1.5
pronoun:alive	martyr	0.34
pronoun:born	martyr	0.15	teller	0.1
pronoun:bury	martyr	-0.09	teller	-0.13
pronoun:contact	martyr	0.31	teller	0.25
pronoun:fell	martyr	0.76	teller	-1.05
pronoun:home	martyr	0.1
pronoun:joined	martyr	-0.03	teller	0.15
pronoun:moved	martyr	0.26
pronoun:post	martyr	-0.62	teller	0.11
pronoun:rank	martyr	0.2	teller	0.44
pronoun:tells	martyr	0.17	teller	0.44
row	martyr	0.35	teller	-0.29
row of the dead	martyr	1.05	teller	-0.58
row without a head	martyr	-0.23	teller	0.01
sentence before:again	martyr	-0.37	teller	0.31
sentence before:alive	martyr	0.29	teller	0.04
sentence before:at	martyr	0.31	teller	-0.34
sentence before:battle	martyr	0.51	teller	-0.32
sentence before:born	martyr	-0.68	teller	-0.07
sentence before:bury	martyr	0.09	teller	-0.03
sentence before:capture	martyr	-0.14	teller	0.12
sentence before:contact	martyr	-0.02	teller	0.46
sentence before:died	martyr	0.19	teller	-0.26
sentence before:enlist	teller	-0.13
sentence before:fell	martyr	-0.02	teller	-0.35
sentence before:gio	martyr	-0.45	teller	-0.08
sentence before:grave	martyr	-0.14	teller	-0.03
sentence before:home	martyr	0.44	teller	-0.22
sentence before:joined	martyr	0.2	teller	-0.43
sentence before:kin	martyr	0.03	teller	-0.07
sentence before:laid	martyr	0.51
sentence before:last	martyr	0.35
sentence before:letter	martyr	0.4	teller	-0.04
sentence before:level	martyr	0.18	teller	-0.07
sentence before:link	martyr	-0.41
sentence before:martyr	teller	0.17
sentence before:moved	martyr	-0.5	teller	0.08
sentence before:naming	martyr	-0.24	teller	-0.09
sentence before:notice	martyr	0.67	teller	-0.21
sentence before:office	martyr	0.36	teller	0.07
sentence before:post	martyr	-0.03	teller	-0.12
sentence before:rank	martyr	-0.27	teller	-0.58
sentence before:returned	martyr	0.69	teller	0.28
sentence before:self	martyr	0.07	teller	-0.35
sentence before:site	martyr	-0.03	teller	-0.03
sentence before:tells	martyr	-0.23	teller	-0.04
sentence before:thing	martyr	-0.08	teller	-0.06
sentence before:title	martyr	-0.08	teller	-0.04
sentence before:truename	martyr	-0.34	teller	-0.13
surname a	teller	0.15
surname an	martyr	-0.19	teller	-0.22
surname au	martyr	-0.09	teller	0.51
surname ba	martyr	-0.19	teller	-0.9
surname bac	martyr	-0.16	teller	-0.49
surname bach	martyr	-0.67	teller	-0.34
surname ban	martyr	-0.33	teller	-0.07
surname bang	martyr	-0.25	teller	-0.16
surname bao	martyr	0.04
surname bay	martyr	-0.12	teller	0.44
surname be	martyr	0.32
surname bi	martyr	-0.09	teller	-0.34
surname binh	martyr	-0.27	teller	-0.09
surname bo	martyr	-0.25
surname bon	martyr	-0.03
surname bui	martyr	0.66	teller	-0.45
surname ca	martyr	-0.18	teller	0.33
surname cai	martyr	-0.77	teller	-0.26
surname cam	martyr	-0.55	teller	-0.35
surname can	martyr	0.5	teller	0.02
surname cao	martyr	0.45	teller	-0.23
surname chat	martyr	-0.26	teller	0.24
surname chau	martyr	-0.04	teller	-0.31
surname che	martyr	0.21
surname chin	martyr	-0.34	teller	0.46
surname chu	martyr	-0.49	teller	-0.38
surname co	martyr	-0.52
surname cong	martyr	-0.31	teller	-0.11
surname cu	martyr	-0.35	teller	0.06
surname cuong	martyr	-0.14	teller	-0.52
surname dam	martyr	-0.58	teller	0.47
surname dang	martyr	0.83	teller	-0.05
surname danh	martyr	0.42	teller	-0.24
surname dao	martyr	0.1	teller	0.55
surname dat	martyr	0.02
surname dau	teller	-0.07
surname diem	teller	-0.08
surname dien	martyr	-0.19	teller	-0.03
surname dieu	martyr	0.48	teller	0.26
surname dinh	martyr	0.55	teller	0.45
surname do	martyr	1.49	teller	-0.2
surname doan	martyr	0.22	teller	-0.49
surname doi	martyr	-0.13	teller	-0.64
surname dong	martyr	-1.08	teller	-0.02
surname du	martyr	0.32
surname duc	martyr	0.47
surname dung	martyr	-0.15	teller	-0.22
surname duong	martyr	-0.33	teller	-0.57
surname giang	martyr	0.15	teller	0.43
surname giap	martyr	0.12	teller	-0.11
surname ha	martyr	0.04	teller	-0.07
surname hai	martyr	-0.37	teller	0.27
surname han	martyr	-0.1
surname hanh	martyr	0.43
surname hap	martyr	0.31	teller	-0.06
surname hau	martyr	-0.44	teller	-0.26
surname hien	martyr	0.19	teller	0.04
surname hieu	martyr	-0.02	teller	0.27
surname ho	martyr	0.49	teller	0.31
surname hoa	teller	-0.02
surname hoai	teller	0.39
surname hoan	martyr	0.34	teller	-0.12
surname hoang	martyr	0.2	teller	-0.56
surname hoat	martyr	0.48	teller	0.02
surname hoe	martyr	-0.3	teller	-0.06
surname hoi	martyr	-0.32	teller	0.53
surname hong	martyr	-0.13	teller	-0.05
surname hua	martyr	0.73	teller	-0.24
surname hung	martyr	0.05	teller	-0.75
surname huong	martyr	-0.01	teller	-0.01
surname huynh	martyr	0.87	teller	-0.18
surname kha	martyr	-0.43	teller	-0.02
surname khang	martyr	-0.22
surname khiem	martyr	0.05
surname khoan	martyr	0.06
surname khoat	martyr	0.62	teller	-0.31
surname khong	martyr	-0.24	teller	-0.35
surname khuat	martyr	0.12	teller	0.02
surname khuc	martyr	-0.04	teller	0.26
surname khuong	martyr	0.16	teller	-0.07
surname kien	martyr	0.28	teller	-0.18
surname kieu	martyr	0.08	teller	-0.03
surname kim	martyr	-0.23	teller	-0.26
surname kpa	teller	0.15
surname ksor	martyr	0.2	teller	-0.03
surname la	martyr	-0.34	teller	-0.1
surname lai	martyr	0.3	teller	0.31
surname lam	martyr	-0.12	teller	0.08
surname lan	martyr	-0.07	teller	-0.25
surname lang	martyr	0.05	teller	-0.03
surname lanh	martyr	-0.09	teller	-0.01
surname le	martyr	-0.24
surname leu	martyr	0.38	teller	-0.01
surname lieu	martyr	-0.06	teller	0.21
surname lo	martyr	-0.11	teller	0.16
surname loan	martyr	-0.05
surname loc	martyr	-0.37	teller	-0.01
surname loi	martyr	0.39
surname lu	martyr	-0.86
surname lua	martyr	-0.54	teller	0.59
surname luc	martyr	0.48	teller	0.1
surname luong	martyr	0.43	teller	0.13
surname luu	teller	0.38
surname ly	martyr	0.03	teller	-0.03
surname ma	martyr	0.18	teller	-0.73
surname mac	martyr	-0.2
surname mai	martyr	0.08	teller	0.35
surname man	martyr	0.35	teller	-0.19
surname manh	martyr	0.21
surname mao	martyr	0.17	teller	-0.46
surname mau	martyr	-0.43	teller	-0.01
surname mong	martyr	-0.04	teller	0.31
surname mua	martyr	0.07	teller	0.01
surname mui	martyr	0.23	teller	-0.13
surname muoi	martyr	-0.49	teller	-0.16
surname nam	martyr	-0.51	teller	-0.41
surname ng	martyr	0.16	teller	-0.13
surname nga	martyr	-0.12
surname ngan	martyr	0.67	teller	0.11
surname nghi	martyr	0.12	teller	-0.19
surname nghiem	martyr	-0.09	teller	0.08
surname ngo	martyr	-0.02	teller	-0.21
surname ngoc	martyr	0.18	teller	0.09
surname nguy	martyr	-0.09
surname nguyen	martyr	0.32	teller	-0.27
surname nham	martyr	-0.13	teller	0.08
surname nhan	martyr	0.26
surname nhi	martyr	-0.01
surname nhu	martyr	-0.16	teller	0.03
surname nhuong	martyr	-0.23	teller	0.19
surname ninh	martyr	-0.25	teller	0.25
surname nong	martyr	-0.34	teller	0.25
surname ong	martyr	-0.6	teller	-0.27
surname pao	martyr	-0.32	teller	-0.08
surname pham	martyr	0.68	teller	0.04
surname phan	martyr	0.27	teller	-0.36
surname phi	martyr	-0.2	teller	0.19
surname pho	martyr	0.49	teller	-0.08
surname phong	martyr	-0.26	teller	-0.13
surname phu	martyr	-0.66	teller	-0.21
surname phuc	martyr	0.05
surname phung	martyr	-0.02
surname phuong	martyr	-0.34	teller	-0.18
surname quach	martyr	0.63	teller	-0.32
surname quan	martyr	-0.47	teller	0.13
surname quang	martyr	-0.27	teller	-0.17
surname que	martyr	0.28	teller	0.02
surname quy	martyr	0.19	teller	0.29
surname quyen	martyr	0.34	teller	0.53
surname quynh	martyr	-0.09	teller	0.28
surname ro	martyr	-0.6	teller	-0.22
surname sam	martyr	-0.24	teller	0.52
surname sau	martyr	-0.03	teller	-0.37
surname sinh	martyr	-0.1
surname siu	martyr	0.1	teller	0.42
surname soan	martyr	0.29	teller	0.06
surname soc	martyr	0.59	teller	-0.06
surname son	martyr	-0.75	teller	0.24
surname su	martyr	-0.06	teller	0.06
surname sung	teller	0.11
surname ta	martyr	-0.48	teller	0.08
surname tai	martyr	-0.28	teller	-0.08
surname tam	martyr	-1.22	teller	0.11
surname tan	martyr	-0.15	teller	-0.59
surname tang	martyr	-0.33	teller	0.3
surname tao	martyr	0.01	teller	0.04
surname tay	martyr	-0.32
surname te	martyr	0.05
surname thach	martyr	0.65	teller	-0.25
surname thai	martyr	-0.13
surname tham	martyr	-0.46
surname than	martyr	0.25	teller	-0.13
surname thang	teller	-0.07
surname thanh	martyr	0.24
surname thao	martyr	-0.18	teller	0.02
surname thi	martyr	-0.18	teller	0.12
surname thien	martyr	0.12	teller	0.16
surname thieu	martyr	0.73	teller	-0.31
surname thin	teller	-0.1
surname thinh	martyr	0.21	teller	-0.26
surname tho	martyr	-0.56
surname thoa	martyr	-0.14	teller	0.36
surname thoan	teller	0.28
surname thom	martyr	-0.13	teller	0.12
surname thong	martyr	-0.23	teller	0.01
surname thu	martyr	0.02
surname thuan	martyr	-0.1	teller	0.47
surname thuong	martyr	-0.1	teller	-0.39
surname thuy	martyr	-0.15	teller	0.06
surname tieu	martyr	-0.24	teller	0.2
surname tinh	martyr	-0.31	teller	-0.01
surname to	martyr	0.18	teller	-0.3
surname toan	martyr	0.06
surname ton	martyr	0.31	teller	0.22
surname tong	martyr	0.44	teller	0.09
surname tra	martyr	0.01	teller	-0.14
surname tran	martyr	-0.37	teller	0.57
surname trang	teller	-0.06
surname trieu	martyr	0.49	teller	-0.01
surname trinh	martyr	0.66	teller	-0.14
surname trong	martyr	0.02	teller	0.36
surname trung	martyr	-0.15	teller	-0.2
surname truong	martyr	0.33	teller	0.19
surname tu	martyr	0.12	teller	-0.7
surname tuan	martyr	-0.23
surname tuat	martyr	-0.16	teller	0.13
surname tuong	martyr	-0.15
surname tuyen	martyr	0.02
surname ty	martyr	0.46
surname ung	martyr	-0.23	teller	0.21
surname uong	martyr	0.43	teller	-0.12
surname ut	martyr	0.49	teller	0.75
surname van	martyr	-0.51	teller	-0.47
surname vang	martyr	-0.44	teller	-0.39
surname vi	martyr	-0.11	teller	0.51
surname vien	martyr	0.12	teller	-0.24
surname vinh	martyr	-0.09	teller	0.08
surname vo	martyr	0.08	teller	0.3
surname vu	martyr	-0.73	teller	0.46
surname vuong	martyr	0.41	teller	-0.37
surname xa	martyr	-0.78	teller	-0.2
surname y	martyr	0.38	teller	0.2
surname yen	martyr	-0.38
text:battle	martyr	-0.72	teller	0.23
text:benefit	martyr	-0.08	teller	-0.18
text:by_comrade	teller	0.6
text:by_finder	martyr	-0.32	teller	0.23
text:by_foreign	teller	-0.51
text:by_keeper	martyr	0.77	teller	0.39
text:by_official	martyr	0.48	teller	-0.43
text:by_resident	martyr	-0.23	teller	0.03
text:by_volunteer	martyr	-0.38	teller	0.22
text:dna	martyr	-0.2	teller	-0.25
text:enemy	martyr	-0.54	teller	0.09
text:foreign	teller	-0.51
text:found	martyr	-0.3	teller	0.09
text:give_back	martyr	1.01	teller	-0.38
text:grave	martyr	0.28	teller	0.27
text:hearsay	martyr	0.04	teller	-0.14
text:informs	martyr	-0.44	teller	-0.14
text:list	martyr	0.57	teller	-0.05
text:recognition	martyr	0.15	teller	-0.17
text:relics	martyr	-0.24	teller	0.48
text:rumoured	teller	0.13
text:scam	martyr	-0.4	teller	-0.67
text:seek	martyr	-0.44	teller	0.04
text:sought	martyr	0.09	teller	0.2
text:stone	martyr	-0.25	teller	0.18
titled False	martyr	0.3	teller	-0.18
titled True	martyr	-1.45	teller	-0.06
told again:alive	martyr	-0.73	teller	-0.34
told again:born	teller	-0.6
told again:bury	martyr	0.77
told again:contact	martyr	0.48	teller	0.42
told again:fell	martyr	0.01	teller	-0.64
told again:home	martyr	1.09	teller	-0.19
told again:joined	martyr	0.17
told again:moved	martyr	0.88	teller	-0.41
told again:post	martyr	0.77	teller	-0.76
told again:rank	martyr	-0.09	teller	-0.06
told again:tells	martyr	-0.49	teller	0.24
typed before 03	martyr	0.36	teller	-0.12
typed before 1	martyr	0.42	teller	-0.14
typed before 10	martyr	0.22
typed before 11	martyr	0.25
typed before 12	martyr	-0.02	teller	-0.02
typed before 13	martyr	-0.38
typed before 14	martyr	-0.25	teller	0.15
typed before 1951	martyr	-0.04
typed before 1954	martyr	0.23
typed before 1970	martyr	0.1	teller	-0.12
typed before 1972	martyr	-0.05
typed before 2	martyr	0.14	teller	0.17
typed before 3	martyr	0.51	teller	-0.18
typed before 4	martyr	0.14	teller	0.41
typed before 41	martyr	0.15	teller	-0.07
typed before 42	martyr	0.1	teller	-0.11
typed before 5	martyr	-0.17	teller	-0.1
typed before 7	martyr	0.09
typed before 72	martyr	-0.04
typed before 8	martyr	-0.1
typed before 9	martyr	-0.06
typed before ^	martyr	0.04	teller	0.11
typed before anh	martyr	-0.05	teller	-0.32
typed before ay	martyr	0.26
typed before b	martyr	0.11	teller	-0.56
typed before ba	martyr	0.3	teller	-0.19
typed before bac	martyr	0.17
typed before ban	martyr	-0.15	teller	-0.12
typed before bao	martyr	-0.56	teller	0.11
typed before bay	martyr	0.11
typed before bia	martyr	-0.2	teller	0.21
typed before biet	martyr	0.29	teller	-0.03
typed before binh	martyr	-0.05
typed before biết	martyr	0.25	teller	-0.18
typed before bo	martyr	-0.11	teller	0.08
typed before bác	teller	0.08
typed before báo	martyr	-0.1	teller	-0.07
typed before bên	martyr	-0.13	teller	-0.03
typed before bản	martyr	-0.03
typed before bảo	martyr	0.64	teller	0.04
typed before bắc	martyr	0.49
typed before bằng	martyr	0.2
typed before bố	martyr	-0.13	teller	-0.01
typed before bốn	martyr	0.14	teller	0.07
typed before c	teller	0.23
typed before chi	martyr	-0.24	teller	0.56
typed before cho	martyr	-0.07	teller	-0.06
typed before chon	martyr	-0.29	teller	0.38
typed before chu	martyr	-0.57	teller	-0.15
typed before chung	teller	-0.15
typed before chân	martyr	0.01	teller	-0.12
typed before chép	martyr	-0.32
typed before chì	martyr	0.09	teller	-0.03
typed before chính	martyr	0.08
typed before chôn	martyr	0.28	teller	-0.17
typed before chết	martyr	0.33
typed before chồng	martyr	0.26	teller	-0.13
typed before chứng	martyr	-0.11	teller	-0.09
typed before chữ	martyr	0.59	teller	-0.36
typed before co	teller	-0.03
typed before con	martyr	-0.24	teller	0.09
typed before cong	teller	-0.01
typed before cot	martyr	0.09
typed before cung	martyr	-0.1
typed before các	martyr	-0.21	teller	-0.18
typed before còn	martyr	0.52	teller	0.25
typed before cùng	martyr	-0.15
typed before cũ	martyr	-0.44
typed before cả	martyr	-0.19
typed before cầu	martyr	0.4	teller	-0.02
typed before cốt	martyr	0.19
typed before dan	teller	-0.01
typed before dao	martyr	0.12	teller	-0.07
typed before dau	martyr	-0.21
typed before de	martyr	-0.15	teller	-0.01
typed before dia	martyr	-0.09	teller	-0.1
typed before dien	teller	0.14
typed before dinh	martyr	0.07	teller	0.22
typed before diện	martyr	-0.19	teller	0.25
typed before do	martyr	-0.79	teller	0.14
typed before doi	martyr	0.05
typed before don	martyr	0.03	teller	0.21
typed before dong	martyr	0.18
typed before duc	martyr	-0.24	teller	0.09
typed before dung	martyr	-0.15
typed before dân	martyr	-0.03
typed before dịch	martyr	-0.44	teller	-0.2
typed before dốc	martyr	-0.05
typed before e	teller	0.41
typed before em	teller	-0.21
typed before gap	martyr	-0.24	teller	-0.01
typed before ghi	martyr	0.09	teller	-0.16
typed before gia	martyr	-0.22	teller	-0.06
typed before giup	teller	0.28
typed before giúp	martyr	-0.33	teller	0.12
typed before giấy	martyr	0.18	teller	-0.08
typed before giữa	martyr	0.74	teller	-0.02
typed before goi	martyr	-0.3	teller	0.4
typed before gui	martyr	-0.31	teller	-0.16
typed before gò	martyr	0.38
typed before gạch	martyr	-0.09
typed before gặp	martyr	-0.55	teller	-0.15
typed before gọi	martyr	0.74	teller	0.07
typed before gửi	martyr	-0.11	teller	-0.07
typed before h	teller	-0.18
typed before hai	martyr	0.46	teller	-0.25
typed before hang	martyr	-0.07
typed before he	teller	0.16
typed before hoa	teller	-0.31
typed before hoi	martyr	0.29	teller	0.3
typed before hung	martyr	-0.46
typed before huyen	martyr	-0.08	teller	-0.03
typed before huyện	martyr	-0.28
typed before hà	martyr	0.45	teller	-0.3
typed before hòa	teller	0.57
typed before hải	martyr	-0.14	teller	-0.06
typed before hệ	teller	0.24
typed before họ	martyr	0.09	teller	0.2
typed before học	martyr	-0.22
typed before hỏi	martyr	-0.02	teller	-0.14
typed before hộ	martyr	-0.54	teller	0.33
typed before hợp	martyr	0.38	teller	-0.22
typed before khac	martyr	-0.14	teller	-0.02
typed before khai	martyr	-0.72	teller	0.57
typed before khắc	martyr	0.61	teller	-0.22
typed before kinh	martyr	-0.41	teller	-0.09
typed before ky	martyr	0.3
typed before kêu	martyr	-0.11	teller	-0.01
typed before kích	martyr	0.05	teller	-0.07
typed before ký	martyr	-0.01	teller	-0.11
typed before kể	martyr	-0.42	teller	0.13
typed before la	martyr	0.75	teller	-0.32
typed before lai	martyr	-0.1
typed before lam	martyr	0.18
typed before lh	teller	-0.07
typed before linh	martyr	-0.09
typed before loi	martyr	-0.08
typed before ls	martyr	-0.4
typed before luong	martyr	0.03
typed before luu	martyr	0.08	teller	-0.04
typed before làng	martyr	-0.33
typed before lính	martyr	-0.38	teller	-0.04
typed before lý	martyr	-0.02	teller	0.2
typed before lượng	martyr	0.27	teller	-0.12
typed before lại	martyr	-0.35	teller	-0.05
typed before lấy	martyr	-0.49
typed before lớn	martyr	-0.02
typed before lời	martyr	-0.24	teller	0.27
typed before ma	martyr	0.44
typed before may	martyr	-0.13
typed before me	martyr	-0.19	teller	-0.08
typed before minh	martyr	-0.09	teller	-0.25
typed before mo	martyr	0.37	teller	-0.08
typed before má	martyr	0.19	teller	-0.13
typed before máy	martyr	-0.2	teller	0.15
typed before mình	martyr	-0.11	teller	0.57
typed before mất	martyr	0.47
typed before mẹ	martyr	-0.77	teller	-0.76
typed before mộ	martyr	0.22	teller	-0.19
typed before nam	martyr	-0.03
typed before nay	martyr	-0.5	teller	0.26
typed before nghe	martyr	-0.13
typed before nguoi	martyr	-0.23	teller	-0.02
typed before nguyên	martyr	-0.01	teller	-0.18
typed before người	martyr	0.24
typed before ngầm	martyr	-0.13
typed before nha	martyr	-0.33	teller	-0.04
typed before nhan	martyr	0.12
typed before nhat	martyr	0.23	teller	-0.16
typed before nhe	martyr	0.2
typed before nho	martyr	-0.19	teller	-0.01
typed before nhu	martyr	0.34	teller	-0.26
typed before nhà	martyr	0.22	teller	-0.06
typed before nhân	martyr	0.25	teller	-0.09
typed before nhé	martyr	-0.04	teller	0.29
typed before như	martyr	0.03	teller	-0.19
typed before nhất	martyr	0.21
typed before nhận	martyr	0.41	teller	-0.26
typed before nhắn	martyr	-0.03	teller	0.11
typed before nhớ	martyr	0.11	teller	-0.04
typed before nhờ	martyr	-0.56	teller	-0.4
typed before ninh	martyr	0.14	teller	-0.17
typed before noi	martyr	0.31	teller	-0.2
typed before này	martyr	0.11	teller	-0.12
typed before nói	martyr	0.33	teller	-0.04
typed before năm	teller	-0.04
typed before nước	martyr	0.45
typed before nội	martyr	-0.16
typed before nữ	martyr	0.08	teller	-0.23
typed before o	martyr	-0.18	teller	-0.13
typed before oi	martyr	-0.1	teller	0.32
typed before ong	martyr	0.3	teller	-0.08
typed before phong	martyr	0.03	teller	-0.04
typed before phó	martyr	0.29	teller	-0.11
typed before phúc	martyr	-0.06	teller	0.19
typed before phương	teller	-0.06
typed before phải	martyr	0.07
typed before q	martyr	-0.33	teller	-0.21
typed before quan	teller	-0.03
typed before que	martyr	-0.17	teller	-0.01
typed before quán	martyr	-0.14	teller	-0.23
typed before quê	martyr	-0.21
typed before ra	martyr	0.33
typed before rồi	martyr	-0.05	teller	0.08
typed before sai	martyr	0.06	teller	0.07
typed before sat	martyr	-0.07	teller	-0.02
typed before sau	martyr	-0.09	teller	-0.34
typed before si	martyr	-0.09	teller	-0.03
typed before sinh	martyr	-0.07	teller	-0.15
typed before song	martyr	-0.01	teller	-0.36
typed before suối	martyr	-0.03
typed before sách	martyr	0.18
typed before sĩ	martyr	-0.16	teller	-0.05
typed before sơn	martyr	-0.04	teller	-0.3
typed before sổ	martyr	-0.01	teller	-0.33
typed before tay	martyr	-0.24	teller	0.35
typed before ten	martyr	0.5	teller	0.11
typed before thanh	martyr	0.12	teller	-0.1
typed before theo	martyr	-0.72	teller	-0.05
typed before thiệt	martyr	0.19
typed before tho	martyr	-0.41
typed before thu	martyr	0.26	teller	-0.05
typed before thành	martyr	-0.03	teller	0.35
typed before thì	martyr	0.55	teller	0.16
typed before thư	martyr	-0.24	teller	0.41
typed before thấy	martyr	0.35	teller	0.01
typed before tim	martyr	0.17	teller	0.12
typed before tin	martyr	-0.06	teller	0.48
typed before tiên	martyr	0.19
typed before toi	martyr	-0.72	teller	0.32
typed before trang	martyr	-0.04	teller	0.16
typed before truoc	martyr	-0.05
typed before trước	martyr	-0.03	teller	-0.03
typed before trường	martyr	-0.24
typed before trưởng	martyr	-0.46
typed before trận	martyr	-0.22
typed before tu	martyr	-0.2	teller	0.29
typed before tui	martyr	-0.15	teller	0.48
typed before tuổi	martyr	0.29
typed before tìm	martyr	0.15	teller	-0.22
typed before tôi	martyr	0.34	teller	-0.36
typed before tổ	martyr	-0.02
typed before tờ	martyr	0.23	teller	-0.05
typed before từ	martyr	-0.11	teller	0.27
typed before va	martyr	0.48	teller	-0.09
typed before van	martyr	0.19	teller	0.4
typed before ve	martyr	0.41	teller	-0.26
typed before vi	martyr	0.27
typed before vien	martyr	0.02	teller	0.15
typed before viet	martyr	-0.19
typed before viên	martyr	-0.01	teller	0.22
typed before viết	martyr	-0.07	teller	-0.06
typed before việt	martyr	-0.2	teller	-0.08
typed before vo	martyr	-0.17	teller	-0.05
typed before voi	martyr	0.36	teller	-0.16
typed before vong	martyr	0.05
typed before vuon	martyr	-0.13
typed before và	martyr	0.12
typed before về	martyr	0.54
typed before vệ	martyr	-0.02
typed before vị	martyr	0.31
typed before với	martyr	0.54	teller	-0.14
typed before vợ	martyr	-0.04	teller	-0.08
typed before vụ	martyr	0.19	teller	0.07
typed before xe	martyr	0.09
typed before xuống	martyr	-0.41	teller	-0.19
typed before xã	martyr	-0.49	teller	-0.37
typed before y	martyr	0.1
typed before út	martyr	0.37	teller	-0.02
typed before đi	martyr	-0.41
typed before đánh	martyr	-0.06
typed before đây	martyr	-0.12	teller	0.27
typed before đình	martyr	-0.04	teller	0.22
typed before đó	martyr	0.1	teller	-0.05
typed before đăng	martyr	-0.06
typed before đơn	martyr	-0.26	teller	0.28
typed before được	martyr	0.25	teller	-0.23
typed before đầu	martyr	0.59
typed before đề	martyr	-0.21	teller	-0.27
typed before đội	martyr	-0.3	teller	-0.14
typed before ơi	martyr	0.05	teller	0.4
typed before ơn	martyr	-0.18
typed before ảnh	martyr	0.44	teller	-0.1
typed before ấy	martyr	0.33	teller	-0.21
typed before ở	martyr	-0.22	teller	-0.03
with day before	martyr	0.05	teller	-0.32
with day behind	martyr	0.44	teller	-0.55
with phone before	martyr	-0.55	teller	0.17
with phone behind	martyr	-2.62	teller	1.45
with unit before	martyr	-0.27	teller	0.33
with unit behind	martyr	0.16	teller	0.55
woman	martyr	-0.79	teller	0.56
words 1	martyr	-0.27
words 2	martyr	-1.5	teller	-0.76
words 3	martyr	1.39	teller	0.32
words 4	martyr	-1.02	teller	-0.13""")
