"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	martyr	-0.23	teller	-0.24
+1=#	martyr	-0.76	teller	-0.55
+1=##	martyr	-0.43	teller	0.28
+1=###	martyr	-0.68	teller	-0.06
+1=####	martyr	0.67	teller	0.58
+1=##########	martyr	-0.48	teller	-0.2
+1=$	martyr	0.29	teller	0.32
+1=a	martyr	-0.27	teller	0.16
+1=ai	martyr	-0.39	teller	-0.04
+1=an	martyr	0.38	teller	-0.24
+1=anh	martyr	0.34
+1=ap	martyr	0.3	teller	-0.18
+1=b	martyr	0.25	teller	-0.67
+1=b1	teller	-0.1
+1=ba	martyr	0.66	teller	-0.44
+1=bac	martyr	0.48	teller	-0.35
+1=ban	martyr	-0.18	teller	-0.55
+1=bao	martyr	-0.46	teller	-0.42
+1=bay	martyr	-0.03	teller	0.05
+1=ben	martyr	0.1	teller	0.1
+1=benh	martyr	-0.18
+1=bi	martyr	0.42	teller	-0.5
+1=biet	martyr	-0.09	teller	-0.06
+1=binh	martyr	0.36	teller	-0.29
+1=bo	martyr	0.62	teller	-0.41
+1=buon	martyr	0.18	teller	0.06
+1=but	teller	0.1
+1=c	martyr	0.65	teller	-0.2
+1=c1	teller	0.1
+1=c11	martyr	0.02	teller	0.02
+1=c2	martyr	0.21
+1=c8	martyr	0.09
+1=ca	martyr	0.32	teller	-0.06
+1=cac	martyr	-0.22
+1=cai	martyr	-0.17
+1=cam	martyr	0.5	teller	-0.06
+1=can	martyr	0.55	teller	0.39
+1=canh	martyr	-0.08	teller	-0.26
+1=cao	martyr	0.18	teller	-0.29
+1=cau	martyr	0.31	teller	-0.1
+1=ccb	martyr	-0.43
+1=chau	martyr	-0.54	teller	0.48
+1=chet	martyr	0.43	teller	-0.16
+1=chi	martyr	-0.3	teller	-0.23
+1=chien	martyr	0.7	teller	-0.17
+1=chieu	teller	0.46
+1=chinh	martyr	-0.29	teller	0.21
+1=cho	martyr	-0.73	teller	0.12
+1=chon	martyr	0.01	teller	-0.12
+1=chu	martyr	0.02	teller	-0.58
+1=chua	martyr	0.44
+1=chung	martyr	-0.05
+1=chuyen	martyr	-0.29	teller	0.04
+1=co	martyr	-0.02	teller	-0.36
+1=coi	martyr	0.19
+1=con	martyr	0.22	teller	0.32
+1=cong	martyr	-0.36
+1=cu	martyr	0.48	teller	-0.01
+1=cua	martyr	-0.29	teller	-0.1
+1=cung	martyr	-0.13
+1=cuu	martyr	-0.53	teller	0.27
+1=d	martyr	-0.12
+1=da	martyr	-1.27	teller	-0.3
+1=dai	martyr	0.2	teller	0.05
+1=dan	martyr	-0.13	teller	0.14
+1=dang	martyr	0.13	teller	0.21
+1=dao	martyr	-0.12	teller	-0.22
+1=dau	martyr	-0.1	teller	-0.06
+1=day	martyr	-0.07	teller	-0.13
+1=de	martyr	0.44	teller	-0.19
+1=dem	martyr	-0.42	teller	-0.04
+1=den	martyr	-0.03
+1=deu	martyr	-0.49
+1=di	martyr	-0.14	teller	-0.26
+1=dien	martyr	-0.51
+1=dinh	martyr	-0.05	teller	-0.14
+1=do	martyr	0.05	teller	-0.2
+1=doan	martyr	-0.13	teller	-0.25
+1=doc	martyr	-0.5	teller	0.61
+1=doi	martyr	0.08	teller	-0.09
+1=don	martyr	-0.14	teller	-0.47
+1=dong	martyr	-0.04	teller	-0.06
+1=dt	teller	-0.07
+1=du	martyr	0.69	teller	0.2
+1=dung	martyr	-0.2	teller	-0.14
+1=duoc	martyr	0.45	teller	0.41
+1=duoi	teller	0.43
+1=em	martyr	0.24	teller	0.19
+1=ghi	martyr	-0.26	teller	0.61
+1=gia	martyr	-0.03	teller	-0.33
+1=giao	martyr	-0.32	teller	0.37
+1=giay	martyr	0.09	teller	-0.16
+1=gio	martyr	0.07	teller	-0.14
+1=giu	martyr	-0.11	teller	0.13
+1=giup	martyr	0.15
+1=go	martyr	0.48	teller	-0.16
+1=goi	martyr	-0.62	teller	-0.02
+1=gui	teller	0.51
+1=h	martyr	-0.03	teller	-0.1
+1=ha	martyr	0.2	teller	-0.68
+1=hai	martyr	0.31	teller	-0.55
+1=ham	martyr	0.07
+1=hang	martyr	0.13	teller	-0.01
+1=hay	martyr	0.26	teller	-0.02
+1=hien	martyr	-0.05	teller	-0.21
+1=ho	martyr	0.14	teller	-0.35
+1=hoa	teller	-0.14
+1=hoang	teller	-0.09
+1=hoc	martyr	-0.31
+1=hoi	martyr	0.07	teller	-0.01
+1=hom	martyr	-0.16
+1=hon	martyr	0.1
+1=hs	martyr	-0.5
+1=hung	martyr	-0.04	teller	-0.03
+1=hy	martyr	0.21	teller	-0.18
+1=ke	martyr	-0.85	teller	0.57
+1=keo	martyr	0.04
+1=khai	martyr	0.21	teller	0.02
+1=khau	martyr	-0.57	teller	0.23
+1=khong	martyr	0.69	teller	0.16
+1=khu	martyr	-0.2	teller	0.21
+1=kien	martyr	0.39	teller	-0.05
+1=kim	martyr	-0.17	teller	0.17
+1=kinh	martyr	-0.19	teller	0.58
+1=ky	martyr	-0.26	teller	0.52
+1=la	martyr	0.51	teller	-0.09
+1=lac	martyr	-0.06	teller	-0.05
+1=lai	martyr	-0.23	teller	-0.04
+1=lam	martyr	0.11	teller	-0.04
+1=lang	martyr	0.3	teller	0.35
+1=lay	martyr	-0.25	teller	-0.09
+1=len	martyr	-0.23
+1=lien	martyr	0.16	teller	-0.13
+1=liet	martyr	-0.33	teller	0.28
+1=linh	martyr	-0.74	teller	0.78
+1=lo	martyr	-0.12
+1=long	martyr	-0.04
+1=ls	martyr	0.08	teller	-0.01
+1=luc	martyr	-0.16
+1=ly	martyr	-0.04	teller	-0.11
+1=ma	martyr	0.1	teller	-0.32
+1=mai	martyr	0.16	teller	-0.05
+1=mat	martyr	-0.28	teller	-0.31
+1=may	martyr	0.01	teller	-0.4
+1=me	martyr	-0.91	teller	-0.42
+1=minh	martyr	0.2	teller	-0.23
+1=mo	martyr	-0.3	teller	-0.03
+1=moi	martyr	0.93	teller	-0.22
+1=mot	martyr	0.97
+1=muon	martyr	-0.05	teller	0.01
+1=na	martyr	0.18
+1=nam	martyr	0.5	teller	-0.06
+1=nay	martyr	-0.88	teller	0.21
+1=nen	martyr	0.2
+1=nga	martyr	0.01	teller	-0.01
+1=ngay	martyr	0.22	teller	-0.11
+1=nghe	martyr	-0.41	teller	-0.03
+1=nghia	martyr	-0.2	teller	-0.04
+1=ngo	martyr	0.14	teller	-0.01
+1=ngoai	teller	-0.12
+1=nguoi	martyr	0.44	teller	-0.33
+1=nguyen	martyr	0.11	teller	0.99
+1=nha	martyr	0.4	teller	0.2
+1=nhan	martyr	-0.15	teller	0.35
+1=nhap	martyr	-0.35
+1=nhe	martyr	0.05	teller	0.13
+1=nho	martyr	-0.15	teller	0.44
+1=nhom	martyr	-0.19	teller	0.6
+1=nhu	teller	-0.08
+1=nhung	martyr	0.01	teller	-0.06
+1=no	martyr	0.19	teller	-0.18
+1=noi	martyr	0.36	teller	-0.1
+1=ntls	teller	-0.19
+1=o	martyr	-0.42	teller	0.18
+1=oi	martyr	-0.26	teller	-0.17
+1=ong	teller	0.25
+1=pham	martyr	0.17	teller	-0.22
+1=phan	teller	-0.06
+1=phao	martyr	-0.41	teller	-0.11
+1=phat	martyr	-0.06
+1=pho	martyr	-0.24	teller	0.09
+1=phong	martyr	-0.45	teller	0.19
+1=phu	martyr	-0.18	teller	0.2
+1=q	martyr	0.17	teller	-0.02
+1=quan	martyr	-0.01	teller	0.44
+1=quang	martyr	0.01	teller	-0.11
+1=que	martyr	0.59	teller	-0.82
+1=quoc	martyr	-0.42
+1=quynh	martyr	0.26	teller	-0.01
+1=ra	teller	-0.03
+1=roi	martyr	-0.27	teller	-0.08
+1=s	martyr	0.65	teller	-0.1
+1=sanh	martyr	-0.22
+1=sau	martyr	-0.2	teller	-0.12
+1=sinh	martyr	0.49	teller	-0.24
+1=sn	martyr	0.39	teller	-0.35
+1=so	martyr	-0.57	teller	0.03
+1=son	martyr	0.36
+1=suu	martyr	-0.22	teller	0.71
+1=ta	teller	-0.2
+1=tam	martyr	-0.47	teller	0.44
+1=tan	martyr	-0.18	teller	0.48
+1=ten	martyr	-0.35	teller	-0.43
+1=thach	martyr	0.1	teller	-0.08
+1=thai	martyr	0.29	teller	-0.03
+1=thang	martyr	0.27
+1=thanh	martyr	-0.06	teller	-0.4
+1=thay	martyr	-0.18	teller	-0.18
+1=theo	martyr	0.11	teller	-0.1
+1=thi	martyr	0.29	teller	-0.31
+1=thieu	martyr	-0.14
+1=tho	martyr	0.19	teller	0.09
+1=thon	martyr	-0.04	teller	0.15
+1=thu	martyr	0.01	teller	-0.24
+1=thuong	martyr	0.29	teller	0.11
+1=tieu	martyr	0.04	teller	-0.26
+1=tim	martyr	-0.05	teller	0.13
+1=tnxp	teller	-0.16
+1=to	teller	-0.1
+1=toi	martyr	-0.07	teller	0.41
+1=tra	martyr	-0.07	teller	-0.03
+1=trac	martyr	0.31
+1=tram	martyr	-0.3
+1=tran	martyr	-0.06
+1=trieu	martyr	-0.24	teller	-0.01
+1=tro	martyr	-0.1	teller	-0.26
+1=trong	martyr	-0.23	teller	0.27
+1=tru	martyr	-0.15	teller	0.37
+1=trung	martyr	1.05	teller	-0.11
+1=truoc	martyr	-0.55	teller	0.37
+1=truong	martyr	-0.56	teller	0.84
+1=tu	martyr	0.34	teller	-0.21
+1=tuc	martyr	0.39
+1=tui	martyr	-0.64	teller	0.02
+1=ung	martyr	0.04	teller	-0.12
+1=va	martyr	-0.45	teller	-0.18
+1=van	martyr	-0.07	teller	-0.03
+1=vao	martyr	0.37	teller	-0.13
+1=ve	martyr	-0.16	teller	-0.39
+1=viet	martyr	0.58	teller	-0.35
+1=vinh	martyr	-0.07	teller	0.22
+1=vo	martyr	-0.31	teller	0.38
+1=voi	martyr	-0.04	teller	0.16
+1=vot	martyr	-0.03
+1=vu	martyr	0.15
+1=vui	martyr	-0.02
+1=xa	martyr	-0.39
+1=xin	martyr	0.05	teller	0.32
+1=xom	martyr	0.24
+1=y	martyr	0.55	teller	-0.17
+1=yen	teller	-0.21
+1=zalo	teller	0.37
+2=#	martyr	-0.37	teller	-0.06
+2=##	martyr	0.13	teller	-0.34
+2=###	martyr	-0.89	teller	0.75
+2=####	martyr	-0.17	teller	-0.59
+2=$	martyr	-0.23	teller	0.29
+2=a	martyr	-0.01	teller	0.12
+2=ai	martyr	0.12	teller	-0.09
+2=an	martyr	0.68	teller	-0.47
+2=anh	martyr	-0.01	teller	0.3
+2=ap	martyr	-0.35	teller	0.01
+2=ay	martyr	0.05	teller	0.35
+2=b	martyr	0.12
+2=b1	martyr	0.16	teller	-0.01
+2=ba	martyr	-0.21	teller	0.31
+2=bac	martyr	0.31
+2=bai	teller	0.33
+2=ban	martyr	-0.46	teller	-0.24
+2=bang	martyr	-0.11	teller	0.04
+2=bao	martyr	-0.23	teller	0.35
+2=bat	martyr	-0.33
+2=bay	martyr	-0.03
+2=ben	martyr	0.29	teller	-0.52
+2=bi	martyr	-0.36	teller	-0.11
+2=bien	teller	0.57
+2=biet	martyr	0.18	teller	-0.23
+2=binh	teller	0.34
+2=bo	martyr	-0.06	teller	0.18
+2=bom	martyr	-0.31
+2=bong	martyr	0.23	teller	-0.02
+2=c	martyr	0.2	teller	-0.04
+2=ca	martyr	0.25	teller	0.14
+2=cac	martyr	-0.04	teller	0.01
+2=cai	martyr	-0.23	teller	-0.33
+2=cam	teller	0.12
+2=can	martyr	0.03
+2=cap	martyr	-0.01
+2=cat	martyr	0.34	teller	0.09
+2=cau	martyr	-0.32	teller	-0.12
+2=chau	martyr	0.05	teller	-0.31
+2=chet	martyr	-0.55	teller	-0.02
+2=chi	martyr	-0.25	teller	-0.28
+2=chien	martyr	0.19
+2=chinh	martyr	-0.21
+2=cho	martyr	-0.7	teller	-0.24
+2=chon	teller	0.36
+2=chong	martyr	0.27	teller	0.67
+2=chu	martyr	-0.13	teller	-0.19
+2=chuc	martyr	-0.23	teller	0.36
+2=chung	martyr	-0.03
+2=co	martyr	0.1	teller	-0.18
+2=coi	martyr	-0.28	teller	0.34
+2=con	martyr	-0.12	teller	0.41
+2=cong	teller	-0.14
+2=cu	martyr	-0.38	teller	-0.63
+2=cua	martyr	-0.04	teller	0.12
+2=cung	martyr	0.58	teller	-0.4
+2=d2	teller	0.07
+2=d3	teller	0.03
+2=da	martyr	-0.18	teller	-0.17
+2=dac	martyr	0.37	teller	-0.02
+2=dan	martyr	-0.11	teller	-0.09
+2=dang	martyr	-0.37	teller	0.37
+2=danh	martyr	0.44	teller	0.1
+2=dao	martyr	0.23
+2=dau	martyr	0.16	teller	0.01
+2=day	martyr	0.28
+2=de	martyr	-0.14	teller	-0.38
+2=dem	martyr	0.01
+2=den	teller	-0.06
+2=di	martyr	0.33	teller	-0.04
+2=dich	martyr	-0.09	teller	-0.23
+2=dien	martyr	-0.38	teller	0.5
+2=dieu	martyr	-0.19	teller	-0.05
+2=dinh	martyr	-0.49	teller	-0.07
+2=do	martyr	0.79	teller	-0.2
+2=doan	martyr	-0.45	teller	0.18
+2=doi	martyr	0.32	teller	-0.31
+2=don	martyr	-1.15	teller	-0.07
+2=dong	martyr	-0.12
+2=du	martyr	-0.01	teller	0.35
+2=duc	martyr	0.11	teller	-0.05
+2=dung	martyr	-0.07	teller	0.08
+2=duoc	martyr	-0.2	teller	0.24
+2=duong	martyr	-0.03	teller	-0.2
+2=e	martyr	0.33	teller	-0.3
+2=em	martyr	0.45	teller	-0.13
+2=gai	martyr	-0.53	teller	0.57
+2=ghi	martyr	-0.12	teller	0.39
+2=gia	martyr	0.1	teller	-0.31
+2=giai	martyr	-0.01
+2=giang	martyr	0.33	teller	-0.1
+2=giao	martyr	0.14	teller	-0.36
+2=giay	martyr	-0.31	teller	-0.08
+2=gio	martyr	-0.4	teller	-0.07
+2=giong	martyr	0.83	teller	-0.04
+2=giua	martyr	0.52	teller	-0.02
+2=giup	martyr	-0.04	teller	-0.39
+2=goi	martyr	0.47	teller	0.03
+2=ha	martyr	1.02
+2=hai	martyr	0.7	teller	-0.16
+2=hau	martyr	-0.26	teller	0.22
+2=hi	martyr	0.33
+2=ho	martyr	-0.58	teller	0.27
+2=hoa	martyr	-0.07	teller	-0.17
+2=hoang	martyr	-0.11	teller	-0.03
+2=hoat	martyr	0.56	teller	-0.09
+2=hoc	martyr	0.16
+2=hoi	martyr	-0.55	teller	-0.14
+2=hom	martyr	-0.25
+2=hong	martyr	-0.18
+2=hs	martyr	0.14	teller	-0.09
+2=hung	martyr	-0.1	teller	0.09
+2=huong	martyr	0.12	teller	0.38
+2=huu	martyr	-0.29	teller	-0.1
+2=huy	martyr	-0.76	teller	-0.04
+2=hy	martyr	0.34	teller	-0.21
+2=k	martyr	0.02	teller	-0.4
+2=ke	martyr	-0.12	teller	-0.19
+2=khac	martyr	0.04	teller	-0.27
+2=khai	martyr	0.09	teller	0.11
+2=khang	martyr	0.18
+2=khanh	teller	-0.02
+2=khmer	martyr	-0.21	teller	0.09
+2=khong	martyr	-0.01
+2=kia	martyr	0.08
+2=kich	martyr	0.69	teller	0.2
+2=kien	martyr	0.33
+2=kim	martyr	0.22
+2=ky	martyr	-0.36	teller	-0.42
+2=la	martyr	-0.42	teller	-0.18
+2=lac	martyr	0.16	teller	-0.13
+2=lai	martyr	0.38	teller	0.42
+2=lam	martyr	0.06	teller	-0.17
+2=lang	martyr	0.09	teller	-0.6
+2=lap	martyr	-0.54
+2=lay	martyr	0.22	teller	-0.02
+2=le	martyr	-0.13	teller	-0.1
+2=lien	martyr	-0.35	teller	0.09
+2=liet	martyr	-0.37	teller	0.09
+2=linh	martyr	-0.33	teller	0.1
+2=loc	martyr	0.46	teller	-0.05
+2=loi	martyr	-0.31	teller	-0.09
+2=long	martyr	-0.05	teller	0.31
+2=luc	martyr	0.3
+2=luu	martyr	0.27	teller	-0.05
+2=ly	martyr	-0.44	teller	0.09
+2=ma	teller	0.27
+2=mang	martyr	-0.14	teller	-0.19
+2=manh	martyr	0.31
+2=mat	martyr	-0.45	teller	-0.54
+2=mau	martyr	-0.32
+2=may	martyr	-0.07	teller	-0.03
+2=me	martyr	-1.02
+2=mien	martyr	-0.04
+2=mo	martyr	0.01	teller	0.03
+2=mong	teller	-0.09
+2=mot	martyr	0.26	teller	-0.04
+2=muoi	martyr	-0.26	teller	0.32
+2=muong	martyr	0.6	teller	-0.27
+2=my	martyr	-0.31	teller	0.03
+2=nam	martyr	-0.12	teller	-0.68
+2=nay	martyr	0.24	teller	0.27
+2=ngay	martyr	-0.34	teller	0.03
+2=nghe	martyr	-0.42	teller	-0.04
+2=nghi	martyr	0.08	teller	-0.17
+2=nghia	martyr	0.02
+2=ngo	martyr	-0.36	teller	0.15
+2=ngoai	martyr	0.43	teller	-0.04
+2=ngu	martyr	-0.33	teller	-0.04
+2=nguoi	martyr	0.27	teller	-0.14
+2=nguyen	martyr	-0.42
+2=nha	martyr	-0.12	teller	0.09
+2=nhan	martyr	0.51	teller	-0.27
+2=nhi	martyr	-0.32	teller	-0.02
+2=nho	martyr	0.51	teller	0.02
+2=nhon	martyr	-0.08	teller	0.44
+2=nhu	martyr	0.16	teller	-0.2
+2=nien	martyr	0.09
+2=ninh	martyr	-0.35	teller	0.44
+2=no	martyr	-0.28	teller	0.43
+2=noi	martyr	0.32	teller	0.36
+2=ntls	martyr	0.36
+2=nu	martyr	-0.24
+2=nung	martyr	0.36
+2=o	martyr	-0.05	teller	0.39
+2=ong	martyr	0.13	teller	0.09
+2=phai	martyr	-0.76
+2=phan	martyr	-0.3	teller	-0.11
+2=phap	martyr	0.53
+2=pho	martyr	-0.06
+2=phong	martyr	0.01
+2=phu	martyr	-0.21	teller	-0.02
+2=phuc	martyr	-0.16	teller	-0.17
+2=phuoc	martyr	0.66	teller	-0.1
+2=phuong	teller	0.08
+2=qua	martyr	-0.24	teller	0.29
+2=quan	martyr	-0.05	teller	-0.43
+2=quang	martyr	0.27	teller	0.07
+2=que	martyr	0.38	teller	-0.12
+2=quen	martyr	0.46	teller	-0.03
+2=quy	martyr	-0.22	teller	0.31
+2=quynh	martyr	0.08
+2=ra	martyr	0.22	teller	-0.21
+2=ro	martyr	0.22	teller	0.4
+2=roi	martyr	-0.02	teller	-0.2
+2=ruot	martyr	0.33	teller	-0.15
+2=s	martyr	-0.03	teller	0.21
+2=sai	martyr	-0.02
+2=sang	martyr	-0.23	teller	-0.11
+2=sau	martyr	-0.17	teller	-0.02
+2=si	martyr	0.73	teller	-0.13
+2=sinh	martyr	0.72	teller	-0.7
+2=so	martyr	-0.45	teller	-0.22
+2=son	martyr	0.01	teller	0.26
+2=song	martyr	-0.59	teller	-0.06
+2=sot	martyr	0.1	teller	-0.01
+2=su	martyr	-0.14
+2=suoi	martyr	-0.02
+2=sy	martyr	0.11	teller	-0.02
+2=ta	martyr	-0.2	teller	-0.03
+2=tai	martyr	0.16	teller	0.27
+2=tam	martyr	-0.18	teller	0.62
+2=tan	martyr	-0.11	teller	-0.04
+2=tang	martyr	0.17
+2=tap	martyr	-0.06	teller	0.17
+2=tay	martyr	0.02	teller	-0.16
+2=ten	martyr	0.14	teller	-0.43
+2=thach	martyr	0.06	teller	-0.02
+2=thai	martyr	-0.42	teller	0.21
+2=thang	martyr	-0.03	teller	0.36
+2=thanh	martyr	0.12	teller	-0.01
+2=that	martyr	-0.45
+2=thay	martyr	0.07
+2=the	martyr	-1.75	teller	-0.03
+2=theo	martyr	0.91	teller	-0.03
+2=thi	martyr	0.19	teller	-0.36
+2=thien	teller	0.04
+2=thiet	martyr	-0.03	teller	-0.01
+2=thieu	martyr	0.15	teller	-0.03
+2=tho	teller	-0.18
+2=thoai	martyr	-0.25
+2=thon	martyr	0.14	teller	0.06
+2=thong	martyr	0.19
+2=thu	martyr	0.24	teller	0.05
+2=thuong	martyr	-0.22	teller	-0.26
+2=thuy	martyr	0.14	teller	-0.05
+2=tich	martyr	0.26
+2=tien	martyr	0.52
+2=tieu	martyr	-0.85	teller	0.28
+2=tim	martyr	-0.23	teller	0.22
+2=tin	martyr	-0.14	teller	0.02
+2=tinh	martyr	-0.43	teller	0.21
+2=tnxp	martyr	0.09	teller	-0.15
+2=to	martyr	0.2	teller	0.08
+2=toan	martyr	0.09
+2=toc	martyr	-0.04
+2=toi	martyr	0.22
+2=tra	martyr	0.22	teller	-0.24
+2=trach	martyr	-0.33
+2=trai	martyr	-0.26	teller	0.44
+2=tram	martyr	-0.11	teller	-0.08
+2=tran	martyr	0.13	teller	-0.07
+2=trang	martyr	-0.38	teller	0.24
+2=tren	martyr	0.13
+2=tri	martyr	-0.17	teller	0.36
+2=tro	martyr	-0.2	teller	0.17
+2=trong	martyr	-0.22	teller	-0.21
+2=truc	martyr	0.53
+2=trung	martyr	-0.48	teller	0.11
+2=truoc	martyr	-0.21	teller	-0.19
+2=truong	martyr	-0.46	teller	-0.26
+2=tu	martyr	-0.05	teller	-0.11
+2=tuan	martyr	-0.02
+2=tui	martyr	0.46	teller	-0.07
+2=tung	martyr	-0.05	teller	-0.02
+2=tuoi	martyr	-0.29	teller	0.18
+2=ut	martyr	0.52
+2=uy	martyr	-0.11	teller	-0.41
+2=va	martyr	-0.16	teller	-0.02
+2=van	martyr	-0.22	teller	-0.02
+2=ve	martyr	-0.97
+2=vi	martyr	0.05	teller	-0.09
+2=vien	martyr	-0.27	teller	0.49
+2=viet	martyr	-0.11	teller	-0.36
+2=vinh	martyr	0.43	teller	-0.42
+2=vo	martyr	0.69	teller	-0.07
+2=voi	martyr	0.07	teller	0.31
+2=vu	martyr	0.03	teller	-0.13
+2=vua	martyr	-0.04
+2=vung	martyr	-0.13
+2=xa	martyr	-0.29	teller	0.04
+2=xe	martyr	0.5	teller	0.03
+2=xin	martyr	-0.35	teller	-0.03
+2=xom	teller	0.01
+2=xua	martyr	0.32
+2=xuan	martyr	0.19	teller	-0.24
+2=xuong	martyr	0.28	teller	-0.17
+2=xuyen	martyr	0.24	teller	0.1
+2=y	martyr	0.22	teller	0.21
+2=yen	martyr	0.58	teller	-0.35
+3=#	martyr	-0.14	teller	0.03
+3=##	martyr	0.16	teller	-0.06
+3=###	martyr	-0.99	teller	0.79
+3=####	martyr	0.44	teller	-0.23
+3=$	martyr	-0.54	teller	1.45
+3=a	martyr	-0.07	teller	0.11
+3=ai	teller	-0.18
+3=an	martyr	0.04	teller	0.16
+3=anh	martyr	0.33	teller	0.24
+3=b	martyr	0.03
+3=ba	martyr	0.49	teller	0.36
+3=bac	martyr	0.44	teller	-0.14
+3=bach	martyr	-0.41	teller	-0.02
+3=bai	martyr	0.04
+3=ban	martyr	0.26	teller	-0.17
+3=bang	martyr	0.24	teller	0.17
+3=bao	martyr	-0.06	teller	0.05
+3=bay	martyr	-0.12	teller	-0.22
+3=be	martyr	-0.15
+3=ben	martyr	-0.45	teller	-0.17
+3=bi	martyr	0.63	teller	0.11
+3=bia	martyr	0.07	teller	-0.03
+3=biet	martyr	0.16	teller	-0.03
+3=binh	martyr	0.05	teller	0.25
+3=bo	martyr	-0.59	teller	-0.2
+3=boi	martyr	-0.09
+3=bon	martyr	0.36	teller	-0.01
+3=buon	martyr	-0.12	teller	-0.05
+3=c	martyr	-0.38	teller	0.2
+3=c1	martyr	0.1	teller	0.1
+3=c11	martyr	-0.24	teller	0.15
+3=c2	martyr	0.28	teller	-0.02
+3=c6	martyr	0.1	teller	-0.02
+3=c9	martyr	-0.14	teller	0.02
+3=cac	martyr	-0.31	teller	-0.04
+3=cai	martyr	-0.28	teller	-0.02
+3=cam	martyr	0.1
+3=can	martyr	-0.58	teller	-0.02
+3=cao	martyr	0.18	teller	-0.47
+3=cau	martyr	-0.04
+3=cay	teller	-0.08
+3=cham	martyr	0.18
+3=chan	martyr	0.04
+3=chat	martyr	0.02
+3=chau	martyr	-0.67
+3=chet	martyr	0.29	teller	-0.28
+3=chi	martyr	-0.24	teller	-0.22
+3=chien	martyr	0.09	teller	-0.15
+3=chin	martyr	0.23	teller	-0.06
+3=chinh	martyr	-0.41
+3=cho	martyr	0.1	teller	-0.19
+3=chon	martyr	0.15	teller	-0.19
+3=chong	martyr	0.4	teller	-0.09
+3=chu	martyr	0.27	teller	0.17
+3=chua	teller	-0.01
+3=chung	martyr	-0.17	teller	-0.2
+3=co	martyr	-0.01	teller	-0.87
+3=coi	martyr	-0.58
+3=con	martyr	0.22	teller	0.19
+3=cong	martyr	0.18	teller	-0.28
+3=cu	martyr	-0.16	teller	0.43
+3=cua	martyr	-0.53	teller	0.25
+3=cuu	martyr	0.04
+3=d	martyr	-0.39	teller	-0.08
+3=d2	teller	-0.13
+3=d6	martyr	0.24	teller	-0.14
+3=da	martyr	-0.65	teller	-0.32
+3=dai	martyr	0.08	teller	-0.25
+3=dam	martyr	-0.22	teller	-0.03
+3=dan	martyr	-0.21
+3=dang	martyr	-0.2
+3=danh	martyr	0.01
+3=dao	martyr	-0.31	teller	0.25
+3=dap	martyr	-0.15
+3=dat	martyr	0.13
+3=dau	martyr	-0.39	teller	0.03
+3=day	martyr	-0.26
+3=de	teller	-0.1
+3=dem	martyr	0.3
+3=den	teller	-0.05
+3=deu	martyr	-0.24	teller	-0.13
+3=di	martyr	-0.07	teller	0.19
+3=dien	teller	0.56
+3=dinh	martyr	0.09	teller	-0.1
+3=do	martyr	0.1	teller	-0.24
+3=doan	martyr	-0.94	teller	0.07
+3=doc	martyr	-0.24	teller	-0.08
+3=doi	martyr	0.23	teller	-0.13
+3=don	teller	0.13
+3=dong	martyr	0.48	teller	-0.29
+3=dot	martyr	0.56
+3=dt	martyr	-0.15	teller	0.43
+3=du	martyr	0.12	teller	0.07
+3=dua	martyr	-0.14	teller	-0.21
+3=duc	teller	-0.02
+3=dung	martyr	-0.21
+3=duoc	martyr	-0.1	teller	-0.26
+3=duong	teller	-0.09
+3=e42	teller	-0.01
+3=em	martyr	0.66	teller	-0.14
+3=gai	martyr	-0.11	teller	-0.22
+3=gap	martyr	-0.09	teller	-0.34
+3=ghi	martyr	0.14	teller	0.04
+3=gi	teller	-0.07
+3=gia	martyr	-0.26	teller	0.13
+3=giai	martyr	-0.21
+3=giang	martyr	-0.04	teller	-0.04
+3=giay	martyr	-0.23
+3=gio	teller	-0.01
+3=giu	martyr	0.85	teller	-0.09
+3=giup	martyr	-0.11
+3=goi	martyr	0.43	teller	-0.45
+3=gui	martyr	-0.16	teller	-0.07
+3=ha	martyr	0.73	teller	-0.52
+3=hai	martyr	0.72	teller	-0.2
+3=ham	martyr	0.34	teller	-0.18
+3=hang	martyr	-0.25	teller	-0.08
+3=he	martyr	0.24	teller	-0.09
+3=hi	martyr	0.73	teller	-0.01
+3=hien	martyr	-0.08	teller	0.38
+3=ho	martyr	-0.04	teller	-0.23
+3=hoa	martyr	-0.19	teller	-0.08
+3=hoai	martyr	0.34
+3=hoang	martyr	0.47	teller	-0.3
+3=hoc	martyr	-0.09
+3=hoi	martyr	-0.3	teller	0.21
+3=hom	martyr	-0.13	teller	-0.17
+3=hong	martyr	0.65	teller	-0.12
+3=hs	martyr	0.66	teller	-0.4
+3=hung	martyr	0.11	teller	-0.28
+3=huu	martyr	0.15	teller	-0.19
+3=huyen	martyr	0.64
+3=hy	martyr	-0.5
+3=ke	martyr	-0.54	teller	-0.08
+3=keu	martyr	0.22	teller	0.32
+3=khac	martyr	-0.14	teller	-0.19
+3=kham	martyr	-0.34
+3=khe	martyr	0.01	teller	0.01
+3=khi	martyr	0.7
+3=khong	teller	-0.11
+3=kia	martyr	0.15	teller	-0.08
+3=kich	martyr	-0.38	teller	0.41
+3=kiem	martyr	-0.27	teller	0.35
+3=kieu	martyr	-0.23	teller	-0.09
+3=kinh	martyr	-0.4
+3=ky	martyr	-0.04	teller	0.29
+3=la	martyr	-0.12	teller	-0.58
+3=lac	martyr	-0.09	teller	0.22
+3=lai	martyr	-0.3	teller	0.27
+3=lam	martyr	0.57	teller	-0.4
+3=lang	martyr	0.43	teller	-0.13
+3=lao	martyr	0.2	teller	-0.15
+3=lap	martyr	-0.8
+3=lay	martyr	0.39	teller	-0.16
+3=le	martyr	-0.4
+3=len	martyr	0.08	teller	-0.1
+3=liem	martyr	0.18
+3=lien	martyr	-0.09	teller	-0.03
+3=liet	martyr	-0.49	teller	0.43
+3=linh	martyr	0.42	teller	0.24
+3=lo	martyr	-0.21
+3=loc	martyr	0.08	teller	-0.02
+3=loi	martyr	0.27	teller	-0.1
+3=long	martyr	-0.04	teller	0.34
+3=ls	martyr	-0.19
+3=lu	martyr	0.06	teller	-0.05
+3=luc	martyr	0.11	teller	-0.09
+3=luong	martyr	0.36	teller	-0.14
+3=ly	martyr	-0.1	teller	0.19
+3=mai	martyr	-0.03	teller	0.39
+3=mat	martyr	-0.64	teller	0.07
+3=mau	martyr	0.22	teller	-0.02
+3=may	martyr	-0.16	teller	0.35
+3=me	teller	-0.23
+3=mien	teller	0.15
+3=minh	martyr	0.11	teller	-0.15
+3=mo	martyr	0.45	teller	-0.18
+3=moi	teller	-0.09
+3=mot	martyr	-0.17	teller	0.07
+3=muoi	teller	0.1
+3=my	martyr	0.03	teller	0.02
+3=na	teller	-0.03
+3=nam	martyr	-0.09	teller	-0.33
+3=nang	martyr	0.28
+3=nay	martyr	-0.27	teller	0.07
+3=nen	martyr	-0.07	teller	-0.14
+3=ngay	teller	0.1
+3=nghe	martyr	0.47	teller	-0.26
+3=nghi	martyr	0.46	teller	-0.43
+3=nghia	martyr	0.12	teller	-0.3
+3=ngoai	martyr	0.46
+3=ngoi	martyr	0.08	teller	-0.14
+3=ngu	martyr	0.47	teller	-0.07
+3=nguoi	martyr	-0.1	teller	-0.1
+3=nguyen	martyr	0.5	teller	0.28
+3=nha	martyr	0.01	teller	0.03
+3=nhan	martyr	0.37	teller	-0.11
+3=nhap	martyr	-0.79	teller	-0.07
+3=nhat	martyr	0.43
+3=nho	martyr	0.06	teller	0.47
+3=nhu	teller	-0.05
+3=nhung	martyr	0.34	teller	-0.11
+3=ninh	martyr	0.36	teller	-0.3
+3=nn	martyr	0.04
+3=no	martyr	-0.27
+3=noi	martyr	0.03	teller	0.09
+3=nong	martyr	0.08
+3=ntls	teller	0.23
+3=nung	martyr	0.14
+3=nuoc	martyr	-0.01	teller	-0.01
+3=o	martyr	0.69	teller	-0.32
+3=ong	martyr	0.21	teller	0.35
+3=pa	martyr	-0.18
+3=phai	martyr	-0.25
+3=pham	martyr	-0.24	teller	-0.06
+3=phan	martyr	0.16
+3=phap	martyr	0.47	teller	0.38
+3=pho	martyr	0.18	teller	0.19
+3=phong	martyr	0.04
+3=phu	martyr	0.18	teller	0.11
+3=phuc	teller	-0.01
+3=phuoc	martyr	0.14	teller	-0.02
+3=phuong	martyr	0.04	teller	0.19
+3=qua	martyr	-0.26
+3=quan	martyr	-0.16
+3=quang	teller	-0.12
+3=que	martyr	0.43	teller	-0.51
+3=quen	martyr	0.1	teller	-0.05
+3=quoc	martyr	-0.02	teller	0.29
+3=ra	teller	-0.18
+3=rang	teller	-0.07
+3=ray	martyr	-0.09
+3=ro	martyr	0.37	teller	-0.25
+3=roi	martyr	-0.48
+3=ruot	martyr	0.63
+3=sach	martyr	-1.1	teller	0.32
+3=san	martyr	-0.14	teller	0.18
+3=sau	martyr	-0.07	teller	-0.54
+3=si	martyr	-0.1	teller	0.1
+3=sinh	martyr	0.21	teller	-0.43
+3=so	martyr	-0.11	teller	-0.04
+3=son	martyr	0.13	teller	-0.16
+3=song	teller	-0.07
+3=su	martyr	-0.04	teller	-0.4
+3=ta	martyr	-0.08	teller	0.69
+3=tai	martyr	0.21	teller	-0.13
+3=tam	martyr	-0.59	teller	-0.23
+3=tan	martyr	0.21
+3=tap	martyr	0.49
+3=tau	martyr	-0.01
+3=tay	martyr	-0.26	teller	-0.2
+3=ten	martyr	-0.1	teller	-0.28
+3=thach	martyr	0.09
+3=thai	martyr	-0.02	teller	-0.2
+3=than	martyr	-0.26
+3=thang	martyr	0.11	teller	-0.12
+3=thanh	martyr	0.45	teller	-0.25
+3=thao	martyr	0.1	teller	0.09
+3=that	martyr	-0.57
+3=thay	martyr	-0.09
+3=the	martyr	-0.09	teller	0.07
+3=theo	martyr	-0.08	teller	-0.03
+3=thi	martyr	-0.58	teller	-0.33
+3=tho	martyr	0.28
+3=thong	martyr	0.54	teller	0.03
+3=thu	martyr	0.24	teller	-0.44
+3=thuoc	martyr	-0.02
+3=thuong	martyr	-0.35	teller	0.32
+3=thuy	martyr	0.33	teller	0.12
+3=tich	teller	-0.03
+3=tien	martyr	-0.03	teller	0.43
+3=tim	martyr	-0.56	teller	-0.01
+3=tin	martyr	-0.45	teller	-0.02
+3=tinh	martyr	-0.39	teller	0.21
+3=tnxp	martyr	-0.29
+3=to	martyr	-0.52
+3=toi	martyr	0.56	teller	-0.28
+3=ton	martyr	-0.04	teller	0.57
+3=tra	martyr	0.29	teller	-0.23
+3=trach	martyr	-0.13	teller	0.46
+3=tram	martyr	-0.36	teller	-0.21
+3=tran	martyr	-0.5	teller	-0.16
+3=trang	martyr	-0.07
+3=tren	martyr	0.21	teller	-0.21
+3=tri	martyr	0.07	teller	-0.01
+3=trinh	martyr	0.5	teller	0.01
+3=trong	martyr	-0.01	teller	-0.09
+3=tru	martyr	-0.04	teller	0.15
+3=truc	martyr	0.63	teller	-0.04
+3=trung	martyr	-0.08	teller	-0.12
+3=truoc	martyr	-0.05	teller	-0.06
+3=truong	martyr	0.23	teller	-0.23
+3=tu	martyr	0.14
+3=tuc	martyr	-0.16	teller	0.06
+3=tuoi	teller	-0.47
+3=ut	martyr	-0.11	teller	-0.09
+3=va	martyr	0.45	teller	-0.1
+3=van	martyr	-0.95	teller	0.08
+3=vao	martyr	0.09	teller	-0.05
+3=ve	martyr	-0.29	teller	-0.11
+3=vi	martyr	-0.95	teller	-0.1
+3=vien	martyr	0.54	teller	-0.17
+3=viet	martyr	0.16	teller	0.3
+3=vinh	martyr	0.03	teller	-0.14
+3=vo	martyr	-0.26	teller	0.12
+3=voi	martyr	0.81	teller	-0.17
+3=vong	martyr	-0.11
+3=vu	martyr	0.12	teller	-0.18
+3=xa	martyr	0.2	teller	-0.17
+3=xac	martyr	-0.37	teller	0.1
+3=xe	martyr	0.19
+3=xom	teller	-0.09
+3=xuan	martyr	0.43
+3=xung	martyr	0.09
+3=xuyen	martyr	-0.32	teller	0.4
+3=y	martyr	0.09	teller	-0.32
+3=yen	martyr	0.18	teller	-0.1
-1=#	martyr	1.39	teller	-1.12
-1=# & chu	martyr	-0.11	teller	-0.03
-1=# & dinh	martyr	0.04	teller	-0.02
-1=# & do	martyr	0.22
-1=# & doan	teller	-0.03
-1=# & ho	martyr	0.19	teller	-0.02
-1=# & le	martyr	0.48	teller	-0.13
-1=# & nam	martyr	-0.11
-1=# & ngo	martyr	0.07
-1=# & nguyen	martyr	-0.43	teller	-0.15
-1=# & pham	martyr	0.01
-1=# & quach	martyr	0.21	teller	-0.01
-1=# & tran	teller	-0.18
-1=##	martyr	0.7	teller	-0.71
-1=## & anh	martyr	0.1	teller	-0.07
-1=## & bui	martyr	0.05	teller	-0.03
-1=## & la	martyr	0.3
-1=## & le	martyr	0.23	teller	-0.03
-1=## & ls	martyr	-0.43
-1=## & ong	martyr	-0.22	teller	-0.03
-1=## & thang	martyr	-0.15
-1=## & to	martyr	0.1	teller	-0.16
-1=###	martyr	0.38	teller	0.28
-1=### & chi	teller	0.01
-1=### & co	martyr	-0.22	teller	-0.07
-1=### & toi	martyr	-0.06	teller	0.03
-1=####	martyr	-0.03
-1=#### & anh	martyr	-0.2
-1=#### & bac	martyr	-0.22
-1=#### & chau	teller	-0.21
-1=#### & chi	teller	-0.05
-1=#### & chu	martyr	-0.35	teller	0.22
-1=#### & co	martyr	-0.05	teller	-0.2
-1=#### & dinh	teller	-0.12
-1=#### & em	martyr	-0.05	teller	-0.27
-1=#### & ho	martyr	0.23	teller	-0.14
-1=#### & hoang	teller	0.12
-1=#### & le	martyr	-0.03	teller	0.03
-1=#### & nguoi	martyr	-0.05	teller	-0.29
-1=#### & ong	martyr	0.24
-1=#### & ten	martyr	0.35	teller	-0.05
-1=#### & toi	martyr	-0.17	teller	0.31
-1=#### & tran	martyr	0.08
-1=##########	teller	0.07
-1=^	martyr	0.26	teller	0.13
-1=^ & anh	martyr	-0.36	teller	-0.2
-1=^ & ba	martyr	-0.32
-1=^ & bac	martyr	-0.41	teller	0.66
-1=^ & ban	teller	-0.13
-1=^ & bo	martyr	0.03	teller	0.09
-1=^ & chau	martyr	-0.23	teller	-0.33
-1=^ & chong	martyr	0.22	teller	-0.07
-1=^ & chu	teller	0.19
-1=^ & co	teller	-0.16
-1=^ & con	martyr	0.1	teller	-0.02
-1=^ & danh	martyr	-0.55	teller	-0.33
-1=^ & dong	martyr	0.61
-1=^ & em	martyr	0.19	teller	0.1
-1=^ & ho	martyr	0.78	teller	-0.33
-1=^ & liet	martyr	1.31	teller	-0.14
-1=^ & ls	martyr	0.5
-1=^ & me	martyr	-0.31	teller	-0.11
-1=^ & minh	martyr	-0.13
-1=^ & ong	martyr	-0.06	teller	0.47
-1=^ & thong	martyr	-0.05
-1=^ & toi	martyr	-0.79	teller	0.61
-1=^ & tui	martyr	-0.23	teller	0.32
-1=a	teller	0.06
-1=a & chau	martyr	-0.11	teller	0.21
-1=a & em	teller	0.05
-1=ai	martyr	-0.03
-1=an	martyr	-0.08	teller	0.14
-1=anh	martyr	0.34	teller	-0.15
-1=ay	martyr	0.53	teller	-0.23
-1=ay & la	martyr	-0.22	teller	-0.18
-1=b	martyr	0.14	teller	-0.55
-1=ba	martyr	0.19	teller	-0.18
-1=ba & con	martyr	0.29	teller	-0.29
-1=bac	martyr	0.72
-1=bac & ten	martyr	0.29
-1=bai	martyr	0.03
-1=ban	martyr	0.18	teller	-0.18
-1=bang	martyr	0.41	teller	0.26
-1=bao	martyr	0.04	teller	0.21
-1=bao & anh	martyr	-0.3	teller	-0.19
-1=bao & cong	martyr	-0.1
-1=bao & toi	martyr	-0.33	teller	0.26
-1=bay	martyr	-0.21	teller	0.26
-1=bia	martyr	-0.2	teller	0.2
-1=biet	martyr	0.03	teller	0.16
-1=biet & ten	martyr	0.05	teller	0.05
-1=binh	martyr	0.27	teller	-0.28
-1=bo	martyr	-0.17	teller	0.1
-1=boc	martyr	0.15
-1=bon	martyr	0.14	teller	0.09
-1=bong	martyr	0.48	teller	-0.01
-1=c	teller	0.23
-1=ca	martyr	-0.12
-1=cac	martyr	-0.19	teller	-0.19
-1=can	martyr	-0.28
-1=canh	martyr	-0.1
-1=cau	martyr	0.63	teller	-0.03
-1=cau & ba	martyr	-0.12	teller	-0.03
-1=cha	martyr	0.14	teller	-0.14
-1=chan	martyr	-0.1
-1=chao	martyr	-0.02	teller	0.1
-1=chau	martyr	0.01	teller	-0.01
-1=chep	martyr	-0.38	teller	0.16
-1=chet	martyr	0.13	teller	-0.1
-1=chi	martyr	0.42	teller	0.48
-1=chi & toi	martyr	-0.04	teller	0.04
-1=chien	martyr	0.08	teller	0.1
-1=chinh	martyr	0.12
-1=cho	martyr	0.27	teller	-0.23
-1=cho & chau	martyr	-0.04	teller	-0.01
-1=cho & ong	martyr	0.14
-1=cho & toi	teller	-0.18
-1=chon	teller	0.16
-1=chon & dong	martyr	0.39
-1=chong	martyr	0.23
-1=chong & la	martyr	0.14
-1=chu	martyr	-0.01	teller	-0.54
-1=chua	martyr	-0.25	teller	-0.12
-1=chung	martyr	-0.19	teller	-0.13
-1=chung & la	martyr	-0.02	teller	-0.03
-1=chuyen	martyr	-0.4
-1=co	martyr	0.23
-1=co & chau	martyr	-0.01
-1=coi	martyr	-0.44	teller	0.01
-1=con	martyr	0.25	teller	0.17
-1=con & anh	martyr	0.2
-1=con & bac	martyr	0.54
-1=con & chau	martyr	0.37	teller	0.05
-1=con & chu	martyr	0.25
-1=con & co	martyr	-0.1
-1=con & cu	martyr	-0.53	teller	-0.04
-1=con & ong	martyr	-0.88	teller	-0.07
-1=con & thang	martyr	-0.03
-1=cong	martyr	-0.25	teller	0.07
-1=cot	martyr	-0.03
-1=cu	martyr	0.05	teller	-0.4
-1=cu & cua	martyr	-0.07
-1=cua	martyr	0.04
-1=cung	martyr	-0.3
-1=cung & anh	martyr	-0.18
-1=cuoi	martyr	0.36	teller	-0.08
-1=da	martyr	0.03	teller	-0.24
-1=dan	martyr	0.3	teller	-0.26
-1=dang	martyr	-0.56
-1=danh	martyr	-0.18
-1=dao	martyr	0.23	teller	0.11
-1=dat	martyr	-0.4	teller	0.14
-1=dat & la	teller	-0.11
-1=dau	martyr	0.36	teller	-0.06
-1=dau & anh	martyr	0.16	teller	-0.04
-1=day	martyr	-0.12	teller	-0.43
-1=de	martyr	-0.46	teller	-0.31
-1=dem	martyr	-0.03	teller	-0.06
-1=den	martyr	-0.05	teller	-0.03
-1=di	martyr	-0.57	teller	0.16
-1=dia	martyr	-0.23	teller	-0.15
-1=dich	martyr	-0.41	teller	-0.22
-1=dien	martyr	-0.45	teller	0.33
-1=din	martyr	0.08	teller	-0.23
-1=dinh	martyr	-0.12	teller	0.44
-1=dinh & anh	martyr	0.14
-1=dinh & ba	martyr	0.12	teller	0.16
-1=dinh & liet	martyr	0.07	teller	-0.05
-1=dinh & nguyen	martyr	-0.22	teller	0.27
-1=dinh & ong	teller	-0.03
-1=do	martyr	-0.29	teller	-0.42
-1=do & anh	martyr	-0.18
-1=do & co	martyr	0.3
-1=do & la	martyr	0.1	teller	-0.12
-1=do & ong	martyr	-0.3	teller	-0.16
-1=doan	teller	-0.07
-1=doc	martyr	-0.06	teller	0.23
-1=doc & ba	martyr	-0.06
-1=doi	martyr	-0.24	teller	-0.02
-1=doi & ba	martyr	-0.02	teller	-0.15
-1=doi & cua	martyr	0.01	teller	-0.1
-1=doi & ten	martyr	-0.01	teller	0.12
-1=doi & toi	martyr	0.12	teller	0.24
-1=don	teller	0.44
-1=dong	martyr	0.7	teller	-0.22
-1=dong & ong	martyr	0.43	teller	-0.17
-1=du	martyr	-0.47
-1=dua	martyr	-0.22	teller	-0.1
-1=duc	martyr	-0.26	teller	0.04
-1=dung	martyr	-0.17	teller	-0.07
-1=duoc	martyr	0.42	teller	-0.06
-1=duoc & ba	martyr	-0.01	teller	-0.32
-1=duong	martyr	-0.45	teller	0.24
-1=e	martyr	-0.05	teller	0.51
-1=em	teller	-0.27
-1=gach	martyr	-0.1
-1=gao	martyr	0.12	teller	0.19
-1=gap	martyr	-0.74	teller	-0.23
-1=ghi	martyr	0.08	teller	-0.05
-1=ghi & la	martyr	-0.32	teller	-0.03
-1=ghi & le	martyr	0.13
-1=ghi & liet	martyr	0.04
-1=gi	martyr	-0.02	teller	-0.17
-1=gia	martyr	-0.37	teller	0.15
-1=giao	martyr	0.37	teller	-0.1
-1=giay	martyr	0.09	teller	-0.3
-1=gio	martyr	0.18	teller	0.13
-1=giu	martyr	-0.11	teller	0.08
-1=giua	martyr	0.77	teller	-0.02
-1=gium	martyr	0.08
-1=giup	martyr	-1.1	teller	0.85
-1=giup & liet	teller	-0.01
-1=go	martyr	0.4
-1=goi	martyr	0.43	teller	0.53
-1=goi & anh	martyr	0.3	teller	0.07
-1=goi & chau	teller	0.22
-1=goi & em	teller	0.07
-1=gon	martyr	0.04
-1=gui	martyr	-0.35	teller	-0.2
-1=gui & ban	teller	-0.06
-1=gui & dong	martyr	-0.35	teller	-0.01
-1=h	teller	-0.12
-1=ha	martyr	0.27	teller	-0.1
-1=hai	martyr	0.34	teller	-0.31
-1=hai & la	martyr	0.46	teller	-0.28
-1=hai & ten	martyr	0.12
-1=ham	martyr	-0.22
-1=han	teller	-0.4
-1=hang	martyr	-0.36
-1=hang & tam	martyr	-0.1
-1=he	teller	0.39
-1=he & em	teller	0.1
-1=het	martyr	-0.5	teller	0.52
-1=ho	martyr	-0.31	teller	0.37
-1=ho & ong	martyr	-0.26
-1=hoa	teller	0.23
-1=hoac	teller	-0.64
-1=hoai	martyr	0.1	teller	-0.05
-1=hoc	martyr	-0.25	teller	-0.34
-1=hoe	teller	0.03
-1=hoi	martyr	0.43	teller	0.21
-1=hoi & bac	martyr	-0.03	teller	-0.02
-1=hoi & em	teller	0.22
-1=hoi & liet	martyr	0.07
-1=hoi & ong	martyr	-0.08	teller	-0.25
-1=hop	martyr	0.54	teller	-0.2
-1=hung	martyr	-0.58	teller	-0.32
-1=huong	martyr	-0.12	teller	-0.03
-1=huu	martyr	-0.19	teller	0.16
-1=huyen	martyr	-0.37	teller	-0.04
-1=hy	martyr	-0.04
-1=ke	martyr	-0.34	teller	0.19
-1=ke & cua	martyr	-0.65	teller	0.15
-1=keu	martyr	-0.12	teller	-0.05
-1=keu & la	martyr	-0.02
-1=khac	martyr	0.36	teller	-0.25
-1=khac & chu	martyr	0.08
-1=khac & tang	martyr	-0.35
-1=khai	martyr	-0.8	teller	0.56
-1=khai & ten	martyr	-0.21
-1=khanh	martyr	0.24	teller	0.07
-1=khe	teller	-0.05
-1=khong	martyr	-0.19	teller	0.63
-1=khong & nguyen	martyr	-0.11	teller	0.2
-1=kich	martyr	0.04	teller	-0.06
-1=kiem	martyr	0.21	teller	-0.02
-1=kien	martyr	-0.54	teller	-0.11
-1=kinh	martyr	-0.41	teller	-0.1
-1=ko	martyr	0.18
-1=ky	martyr	0.25	teller	-0.15
-1=la	martyr	0.36	teller	0.07
-1=lac	martyr	-0.01	teller	0.31
-1=lac & toi	martyr	-0.06
-1=lai	martyr	-0.45	teller	0.02
-1=lam	martyr	0.55	teller	-0.08
-1=lan	martyr	0.09
-1=lang	martyr	-0.17
-1=lao	martyr	0.08
-1=lay	martyr	-0.47
-1=lay & ten	martyr	-0.68
-1=le	martyr	0.39	teller	-0.3
-1=len	martyr	-0.03	teller	-0.01
-1=lh	teller	-0.08
-1=liem	martyr	0.14	teller	0.18
-1=lien	martyr	0.13	teller	-0.04
-1=linh	martyr	-0.35	teller	-0.03
-1=lo	martyr	0.55	teller	-0.2
-1=loc	martyr	-0.07	teller	-0.17
-1=loi	martyr	-0.66	teller	0.46
-1=loi & anh	martyr	-0.09
-1=loi & ong	martyr	-0.16	teller	0.02
-1=long	martyr	0.18	teller	-0.09
-1=ls	martyr	-0.39
-1=lu	martyr	0.06
-1=luc	martyr	-0.12
-1=luon	martyr	0.18
-1=luong	martyr	0.59	teller	-0.24
-1=luong & ten	martyr	0.06	teller	-0.11
-1=luu	martyr	0.3	teller	-0.22
-1=luyen	martyr	-0.03	teller	-0.01
-1=ly	teller	0.21
-1=ma	martyr	0.42	teller	-0.24
-1=ma & ba	martyr	0.06	teller	0.38
-1=ma & ong	martyr	0.41
-1=mang	martyr	-0.3	teller	0.19
-1=mat	martyr	-0.09	teller	0.39
-1=mat & chau	martyr	-0.04	teller	0.18
-1=mat & toi	martyr	-0.09
-1=may	teller	-0.21
-1=me	martyr	-0.8	teller	-0.74
-1=me & la	martyr	-0.18	teller	0.04
-1=me & le	martyr	-0.17	teller	-0.11
-1=me & liet	martyr	-0.94
-1=minh	martyr	-0.2	teller	0.47
-1=minh & co	martyr	0.7
-1=mo	martyr	0.19	teller	-0.64
-1=mo & anh	martyr	0.27	teller	-0.06
-1=mo & bac	martyr	-0.23
-1=mo & cau	martyr	0.18
-1=mo & chu	martyr	-0.02	teller	-0.02
-1=mo & em	martyr	0.06
-1=mo & la	martyr	-0.13
-1=mo & liet	martyr	0.01
-1=mo & ong	martyr	0.19
-1=moi	martyr	0.22
-1=mon	martyr	-0.06	teller	-0.01
-1=muc	martyr	-0.02	teller	0.09
-1=mui	martyr	-0.14	teller	0.01
-1=muoi	martyr	0.13	teller	-0.04
-1=nam	martyr	-0.51	teller	-0.32
-1=nao	martyr	-0.07	teller	0.19
-1=nay	martyr	-0.22	teller	-0.07
-1=nay & ong	martyr	-0.3
-1=ngai	martyr	0.02
-1=ngam	martyr	-0.14
-1=ngam & ta	martyr	-0.14
-1=ngay	martyr	0.18
-1=nghe	martyr	-0.17
-1=nghi	martyr	0.32
-1=ngo	teller	-0.08
-1=nguoi	martyr	-0.08	teller	-0.11
-1=nguoi & ban	martyr	-0.1
-1=nguoi & mot	martyr	0.06	teller	-0.15
-1=nguoi & ten	martyr	-0.06
-1=nguoi & xung	martyr	-0.05	teller	-0.05
-1=nguyen	martyr	-0.26	teller	-0.01
-1=nha	martyr	-0.22
-1=nha & anh	martyr	0.22
-1=nha & ba	martyr	-0.35	teller	0.4
-1=nha & bac	martyr	0.4	teller	-0.07
-1=nha & cu	martyr	-0.1	teller	-0.32
-1=nha & ong	martyr	-0.77	teller	-0.02
-1=nha & toi	martyr	0.3	teller	-0.28
-1=nhan	martyr	0.63	teller	-0.1
-1=nhan & anh	teller	-0.04
-1=nhan & em	teller	0.24
-1=nhat	martyr	0.58	teller	-0.14
-1=nhat & cua	martyr	0.32	teller	-0.05
-1=nhat & la	martyr	0.03	teller	-0.02
-1=nhe	martyr	0.08	teller	-0.08
-1=nho	martyr	-0.27	teller	-0.04
-1=nho & co	martyr	-0.04	teller	-0.14
-1=nho & thay	martyr	-0.05	teller	-0.03
-1=nhom	martyr	0.17	teller	0.16
-1=nhu	martyr	0.42
-1=nhung	martyr	-0.09	teller	0.09
-1=niem	martyr	-0.05
-1=ninh	martyr	0.14	teller	-0.1
-1=no	teller	0.32
-1=noi	martyr	0.36	teller	0.21
-1=noi & liet	martyr	0.01
-1=noi & ten	martyr	0.41
-1=nu	martyr	0.06	teller	-0.31
-1=nua	teller	-0.06
-1=nui	martyr	-0.13
-1=nuoc	martyr	0.09	teller	-0.03
-1=nuoi	martyr	-0.27	teller	-0.14
-1=o	martyr	-0.4	teller	-0.16
-1=o & ba	martyr	-0.04
-1=o & cau	martyr	-0.51
-1=o & nguyen	martyr	0.01	teller	0.3
-1=oi	martyr	0.06	teller	0.67
-1=on	martyr	-0.46	teller	0.04
-1=on & anh	martyr	-0.21
-1=ong	martyr	0.51	teller	-0.45
-1=phai	martyr	0.03	teller	-0.05
-1=phan	martyr	0.09
-1=pho	martyr	0.33	teller	0.36
-1=phong	teller	-0.06
-1=phu	martyr	0.17
-1=phuc	martyr	-0.35	teller	0.18
-1=phuong	martyr	-0.22	teller	-0.2
-1=q	martyr	-0.36	teller	-0.21
-1=qua	martyr	-0.09	teller	0.59
-1=quan	martyr	-0.29	teller	-0.45
-1=que	martyr	-0.39	teller	-0.17
-1=que & nam	martyr	-0.03
-1=ra	martyr	0.12	teller	-0.35
-1=rang	martyr	0.09
-1=rieng	martyr	0.54
-1=ro	martyr	-0.22	teller	0.04
-1=roi	martyr	0.08	teller	0.31
-1=ruot	martyr	0.05
-1=sach	martyr	0.39	teller	-0.08
-1=sach & ong	martyr	0.13	teller	-0.06
-1=sai	martyr	0.12	teller	0.07
-1=sai & ten	martyr	0.63	teller	0.07
-1=sang	martyr	-0.21	teller	-0.01
-1=sat	martyr	-0.31
-1=sau	martyr	-0.08	teller	-0.36
-1=se	martyr	0.09	teller	-0.26
-1=si	martyr	-0.38	teller	0.53
-1=sinh	martyr	-0.18	teller	-0.23
-1=sinh & la	martyr	-0.27	teller	-0.04
-1=so	martyr	-0.38	teller	-0.43
-1=son	martyr	0.34	teller	-0.06
-1=song	martyr	-0.17	teller	0.17
-1=su	martyr	-0.27	teller	-0.16
-1=suoi	martyr	-0.04
-1=suoi & nam	martyr	-0.04
-1=suu	martyr	-0.22
-1=sy	martyr	-0.23	teller	-0.02
-1=ta	martyr	0.11	teller	0.25
-1=tai	martyr	-0.03
-1=tam	martyr	0.07
-1=tang	martyr	-0.3	teller	-0.14
-1=tay	martyr	-0.06	teller	0.1
-1=te	martyr	-0.11
-1=ten	martyr	0.44	teller	-0.11
-1=than	martyr	0.04	teller	-0.14
-1=thanh	martyr	-0.02	teller	0.26
-1=thao	martyr	0.15	teller	-0.03
-1=thay	martyr	-0.09	teller	0.18
-1=theo	martyr	-0.7
-1=thi	martyr	0.62	teller	0.16
-1=thien	teller	0.12
-1=thiet	martyr	-0.02	teller	-0.1
-1=thieu	martyr	0.03	teller	-0.1
-1=thin	martyr	-0.28	teller	-0.04
-1=tho	martyr	-0.09	teller	-0.38
-1=thoai	teller	0.01
-1=thoi	teller	0.08
-1=thon	martyr	-0.27	teller	-0.3
-1=thu	martyr	0.14	teller	0.19
-1=thu & cua	martyr	-0.19	teller	0.37
-1=thuoc	martyr	-0.41	teller	-0.15
-1=thuong	martyr	0.18	teller	-0.03
-1=thuy	martyr	-0.19	teller	-0.16
-1=tien	martyr	0.01	teller	0.21
-1=tiep	teller	0.05
-1=tim	martyr	0.43	teller	-0.25
-1=tim & bac	martyr	0.17
-1=tim & cau	martyr	-0.03	teller	-0.13
-1=tim & em	martyr	-0.11	teller	0.27
-1=tim & liet	teller	-0.02
-1=tim & ls	martyr	0.01
-1=tim & ong	martyr	0.22
-1=tin	teller	0.6
-1=tin & dong	martyr	0.11	teller	-0.07
-1=tin & em	martyr	-0.06	teller	0.29
-1=tinh	martyr	0.69	teller	0.06
-1=to	martyr	0.35	teller	0.01
-1=toi	martyr	-0.55	teller	0.14
-1=trach	martyr	0.1	teller	0.06
-1=trai	martyr	0.03
-1=tram	martyr	-0.13	teller	0.08
-1=tran	martyr	-0.2
-1=trang	martyr	-0.39	teller	0.15
-1=tre	martyr	0.01	teller	-0.01
-1=tri	martyr	-0.25	teller	0.5
-1=trieu	martyr	-0.13
-1=trinh	teller	0.04
-1=trinh & toi	martyr	-0.03	teller	0.22
-1=tru	martyr	-0.3	teller	-0.03
-1=truc	martyr	-0.04	teller	-0.31
-1=trung	martyr	0.1	teller	-0.11
-1=truoc	martyr	0.03	teller	-0.15
-1=truong	martyr	-0.75	teller	0.1
-1=tu	martyr	-0.48	teller	0.86
-1=tui	martyr	-0.14	teller	0.45
-1=tuoi	teller	0.11
-1=ut	martyr	0.35
-1=va	martyr	0.5	teller	-0.04
-1=va & anh	martyr	0.38
-1=va & ba	martyr	-0.47	teller	-0.19
-1=va & cau	martyr	-0.05
-1=va & chi	martyr	-0.09
-1=va & co	martyr	0.05
-1=va & cu	martyr	-0.27
-1=va & em	martyr	0.14
-1=va & mot	martyr	0.42
-1=va & ong	martyr	0.06
-1=va & thang	martyr	-0.26
-1=van	martyr	-0.16	teller	0.25
-1=vao	martyr	-0.15
-1=vao & tai	martyr	-0.15
-1=vay	martyr	-0.13	teller	0.11
-1=ve	martyr	0.87	teller	-0.46
-1=ve & anh	martyr	0.47
-1=ve & liet	martyr	0.02
-1=vi	martyr	0.48	teller	0.01
-1=vien	martyr	-0.11	teller	0.36
-1=viet	martyr	0.23	teller	-0.25
-1=viet & yen	martyr	-0.38	teller	-0.05
-1=vo	martyr	-0.15	teller	-0.22
-1=vo & anh	teller	-0.08
-1=vo & la	martyr	-0.4	teller	-0.35
-1=vo & liet	martyr	-0.17	teller	0.31
-1=voi	martyr	0.65	teller	-0.23
-1=voi & anh	martyr	-0.32	teller	-0.07
-1=voi & ba	martyr	-0.06
-1=voi & cau	martyr	0.09
-1=voi & chi	martyr	0.58	teller	-0.12
-1=voi & thang	martyr	0.22
-1=voi & toi	martyr	-0.01
-1=vu	martyr	0.25	teller	0.09
-1=vung	martyr	-0.17
-1=vuon	martyr	-0.18
-1=vuon & ong	martyr	-0.15
-1=xa	martyr	-0.3	teller	-0.22
-1=xa & anh	martyr	-0.07	teller	-0.09
-1=xa & tam	martyr	-0.04	teller	-0.01
-1=xa & toi	teller	0.14
-1=xac	martyr	-0.12	teller	0.23
-1=xe	teller	-0.07
-1=xom	martyr	-0.04	teller	0.14
-1=xuong	martyr	0.06	teller	-0.06
-1=xuyen	martyr	-0.23	teller	0.3
-1=y	martyr	0.12
-1=yen	martyr	-0.17	teller	0.08
-2=#	martyr	0.18	teller	-0.6
-2=##	martyr	0.42	teller	-0.03
-2=###	martyr	-0.33	teller	0.01
-2=####	martyr	0.47	teller	-0.53
-2=^	martyr	-0.61	teller	-0.11
-2=a	martyr	0.36
-2=ai	martyr	-0.44	teller	0.03
-2=an	martyr	-0.23
-2=anh	martyr	0.55	teller	-0.14
-2=ay	martyr	-0.01	teller	-0.18
-2=b	martyr	-0.1	teller	0.09
-2=ba	martyr	-0.07	teller	-0.51
-2=bac	martyr	-0.13	teller	-0.19
-2=bach	martyr	0.24
-2=bai	martyr	-0.19	teller	-0.14
-2=ban	martyr	-0.2	teller	0.02
-2=bang	martyr	-0.46	teller	0.1
-2=bao	martyr	0.03	teller	0.36
-2=bay	martyr	-0.66	teller	0.16
-2=be	martyr	0.32
-2=ben	martyr	0.22	teller	-0.05
-2=bi	martyr	0.63	teller	-0.14
-2=bia	martyr	-0.39	teller	-0.12
-2=bien	martyr	0.07	teller	0.48
-2=biet	martyr	-0.46	teller	0.48
-2=binh	martyr	0.23	teller	0.12
-2=bo	martyr	0.31	teller	-0.31
-2=boc	teller	-0.01
-2=bon	martyr	0.47	teller	0.2
-2=bong	martyr	-0.01
-2=but	martyr	-0.06	teller	-0.07
-2=c	martyr	0.28
-2=ca	martyr	-0.28	teller	0.05
-2=cac	martyr	-0.16	teller	0.21
-2=cai	martyr	0.19	teller	-0.14
-2=cam	martyr	-0.74	teller	0.07
-2=can	martyr	-0.29	teller	0.23
-2=canh	martyr	0.24	teller	-0.06
-2=cao	martyr	-0.27	teller	-0.31
-2=cap	martyr	0.15
-2=cau	martyr	0.39	teller	-0.01
-2=chan	martyr	0.32	teller	-0.05
-2=chao	martyr	0.16	teller	-0.05
-2=chat	martyr	-0.41	teller	0.01
-2=chau	martyr	0.18
-2=chet	martyr	-0.05
-2=chi	martyr	-0.07	teller	0.14
-2=chien	martyr	0.36
-2=chin	martyr	0.38	teller	-0.31
-2=chinh	martyr	-0.12	teller	0.37
-2=cho	martyr	-0.25	teller	-0.22
-2=chon	martyr	-0.26
-2=chong	martyr	0.08
-2=chqs	martyr	-0.13	teller	-0.11
-2=chu	martyr	-0.41	teller	0.61
-2=chua	martyr	0.47	teller	0.29
-2=chuc	martyr	-0.46	teller	0.14
-2=chung	martyr	-0.46	teller	-0.11
-2=chuong	teller	0.04
-2=chuyen	teller	0.47
-2=co	martyr	0.13	teller	-0.07
-2=coi	martyr	-0.18	teller	0.03
-2=con	martyr	-0.03	teller	0.2
-2=cong	teller	-0.01
-2=cot	martyr	-0.23	teller	0.07
-2=cu	martyr	-0.26
-2=cua	martyr	0.08	teller	-0.03
-2=cuoc	martyr	-0.31	teller	-0.11
-2=d	martyr	0.26	teller	-0.27
-2=d6	martyr	-0.22	teller	-0.17
-2=da	martyr	-0.63	teller	0.02
-2=dac	martyr	-0.37	teller	-0.05
-2=dai	martyr	-0.26
-2=dan	martyr	-0.16	teller	0.2
-2=dang	martyr	0.01	teller	0.42
-2=danh	martyr	0.22
-2=dao	martyr	0.03
-2=dat	martyr	0.08
-2=dau	martyr	0.13	teller	-0.36
-2=day	martyr	0.24	teller	-0.12
-2=de	martyr	-0.47	teller	0.11
-2=den	martyr	-0.02	teller	-0.26
-2=di	martyr	-0.23	teller	0.03
-2=dich	martyr	-0.07	teller	0.06
-2=diem	martyr	-0.15	teller	-0.13
-2=dien	martyr	0.15	teller	-0.11
-2=dieu	martyr	-0.37	teller	0.28
-2=dinh	teller	-0.01
-2=do	martyr	-0.17	teller	-0.11
-2=doan	martyr	-0.09	teller	0.1
-2=doc	martyr	-0.08	teller	0.21
-2=doi	martyr	-0.14	teller	0.07
-2=don	martyr	-0.32	teller	0.07
-2=dong	martyr	-0.06	teller	-0.55
-2=du	martyr	0.08	teller	-0.06
-2=dua	martyr	-0.35	teller	0.03
-2=duc	martyr	0.27	teller	-0.01
-2=dung	martyr	-0.19	teller	0.34
-2=duoc	martyr	0.15	teller	-0.2
-2=duoi	martyr	0.01	teller	0.1
-2=duong	martyr	-0.67	teller	0.08
-2=duy	martyr	0.05
-2=em	martyr	-0.16	teller	-0.17
-2=gan	martyr	0.09	teller	0.02
-2=ghi	martyr	-0.01	teller	0.19
-2=gi	martyr	-0.04	teller	0.05
-2=gia	teller	0.68
-2=giao	martyr	0.2	teller	0.05
-2=giay	teller	0.04
-2=gio	martyr	-0.33
-2=giup	martyr	0.02	teller	0.59
-2=go	martyr	0.32	teller	-0.02
-2=goi	martyr	-0.3	teller	-0.02
-2=gui	martyr	0.01	teller	-0.12
-2=ha	martyr	0.31	teller	-0.19
-2=hai	martyr	1.06	teller	-0.13
-2=ham	martyr	0.71	teller	-0.01
-2=hang	martyr	-0.23	teller	0.49
-2=hay	martyr	-0.06
-2=he	martyr	0.32
-2=hi	martyr	-0.05
-2=hien	martyr	-0.42	teller	0.06
-2=hinh	martyr	0.68	teller	-0.21
-2=ho	martyr	0.22
-2=hoa	martyr	-0.01	teller	-0.02
-2=hoang	martyr	-0.17
-2=hoc	martyr	-0.1
-2=hoi	martyr	-0.35	teller	0.13
-2=hom	martyr	-0.19	teller	-0.09
-2=hon	teller	0.15
-2=hong	martyr	-0.23
-2=hop	martyr	0.06	teller	-0.09
-2=hs	martyr	0.1
-2=hung	martyr	0.01	teller	0.07
-2=huong	martyr	-0.29	teller	0.04
-2=huu	martyr	0.01	teller	-0.11
-2=hy	teller	-0.04
-2=ke	martyr	0.08
-2=khac	martyr	0.32	teller	0.04
-2=khai	martyr	0.26	teller	-0.3
-2=khanh	martyr	-0.1	teller	-0.11
-2=khe	martyr	-0.15
-2=khi	martyr	-0.13
-2=kho	teller	-0.26
-2=khoa	martyr	-0.1
-2=khong	martyr	-0.73	teller	0.14
-2=khu	teller	0.06
-2=kiem	martyr	0.05	teller	-0.17
-2=kien	martyr	0.36	teller	-0.12
-2=kinh	martyr	-0.57
-2=ko	teller	0.17
-2=ky	teller	-0.1
-2=la	martyr	0.09	teller	-0.04
-2=lac	martyr	0.08	teller	0.21
-2=lai	teller	0.29
-2=lam	martyr	-0.36	teller	-0.01
-2=lan	martyr	0.08	teller	-0.42
-2=lay	martyr	-0.02	teller	0.15
-2=le	teller	0.19
-2=len	martyr	-0.6
-2=lien	martyr	-0.11	teller	0.45
-2=liet	martyr	-0.36	teller	0.54
-2=linh	martyr	-0.04
-2=lo	teller	0.06
-2=loc	martyr	0.18	teller	-0.03
-2=loi	martyr	-0.61	teller	0.04
-2=long	martyr	-0.24
-2=lua	martyr	-0.78
-2=luc	martyr	0.27	teller	-0.05
-2=ma	martyr	0.51
-2=mach	martyr	-0.09	teller	0.02
-2=mai	martyr	0.28	teller	-0.03
-2=mang	martyr	-0.27
-2=manh	teller	-0.3
-2=mat	martyr	-0.47
-2=mau	martyr	0.02	teller	-0.29
-2=may	martyr	0.03	teller	0.08
-2=me	martyr	-0.04	teller	0.07
-2=minh	martyr	0.39
-2=mo	martyr	0.9	teller	-0.05
-2=moi	martyr	0.04	teller	-0.34
-2=mot	martyr	0.69	teller	0.12
-2=mua	martyr	-0.09
-2=muc	martyr	0.17	teller	-0.13
-2=muoi	martyr	0.03	teller	-0.07
-2=muon	martyr	0.14
-2=muong	martyr	-0.17
-2=my	martyr	-0.43
-2=nam	martyr	-0.17	teller	-0.3
-2=nao	martyr	-0.12	teller	0.34
-2=nay	martyr	-0.61	teller	0.08
-2=nen	martyr	-0.22
-2=nga	martyr	-0.04
-2=ngan	martyr	0.35
-2=ngay	martyr	-0.21	teller	-0.16
-2=nghe	martyr	0.07
-2=nghi	martyr	-0.17	teller	0.5
-2=nghia	martyr	-0.19	teller	0.16
-2=ngoai	martyr	0.29	teller	-0.45
-2=ngoc	martyr	-0.2
-2=nguoi	martyr	-0.1	teller	0.62
-2=nguyen	martyr	-0.57
-2=nha	martyr	0.07
-2=nham	martyr	0.21
-2=nhan	martyr	-0.75	teller	0.84
-2=nhe	martyr	0.34
-2=nho	martyr	0.42	teller	-0.18
-2=nhom	martyr	0.08
-2=nhu	martyr	-0.01	teller	0.03
-2=ninh	teller	-0.1
-2=no	martyr	0.02	teller	-0.06
-2=noi	martyr	-0.52	teller	-0.12
-2=o	martyr	-0.3	teller	-0.52
-2=ong	martyr	0.13	teller	-0.21
-2=phai	martyr	-0.26	teller	0.21
-2=phan	martyr	-0.35
-2=phap	martyr	-0.16	teller	-0.04
-2=phat	martyr	-0.25	teller	0.05
-2=phong	martyr	0.22	teller	0.19
-2=phu	martyr	-0.07	teller	-0.06
-2=phuc	teller	0.22
-2=qua	martyr	0.06
-2=quan	martyr	0.17	teller	-0.02
-2=quang	martyr	-0.45
-2=quay	teller	-0.06
-2=que	martyr	0.1	teller	-0.14
-2=quen	martyr	-0.16	teller	-0.17
-2=quoc	martyr	-0.41
-2=quy	martyr	-0.28	teller	0.04
-2=quyet	martyr	0.34	teller	-0.08
-2=ra	martyr	0.19	teller	0.35
-2=ro	martyr	0.3	teller	0.08
-2=roi	martyr	0.22	teller	-0.05
-2=ruot	martyr	0.11	teller	-0.01
-2=sai	martyr	0.04
-2=sang	martyr	0.34	teller	0.01
-2=sanh	martyr	0.21
-2=sau	martyr	0.19	teller	-0.08
-2=si	martyr	-0.02	teller	0.05
-2=sinh	martyr	-0.02	teller	-0.11
-2=so	martyr	-0.38	teller	-0.38
-2=son	martyr	0.52
-2=song	martyr	-0.36	teller	0.26
-2=stt	martyr	0.63	teller	-0.28
-2=su	martyr	0.68	teller	-0.1
-2=suoi	martyr	0.01
-2=sy	martyr	-0.38
-2=ta	martyr	-0.26
-2=tai	martyr	0.43	teller	-0.15
-2=tam	martyr	0.49
-2=tan	martyr	0.06	teller	-0.03
-2=tang	teller	-0.03
-2=tap	martyr	0.4	teller	0.12
-2=tay	teller	-0.3
-2=ten	martyr	-0.42	teller	-0.21
-2=thach	martyr	-0.01	teller	-0.36
-2=thai	martyr	-0.13	teller	-0.34
-2=than	martyr	0.28	teller	-0.1
-2=thang	martyr	0.85	teller	-0.45
-2=thanh	martyr	-0.14	teller	0.24
-2=thay	martyr	0.61	teller	-0.21
-2=the	martyr	-0.06
-2=theo	martyr	-0.17	teller	0.26
-2=theu	martyr	0.09	teller	-0.02
-2=thi	martyr	0.48	teller	-0.16
-2=thieu	martyr	-0.06
-2=tho	martyr	-0.17	teller	-0.14
-2=thoi	martyr	0.1	teller	-0.04
-2=thon	martyr	-0.13	teller	-0.01
-2=thong	martyr	-0.01
-2=thu	martyr	0.39	teller	0.25
-2=thua	teller	0.1
-2=thuan	martyr	0.01	teller	-0.05
-2=thuong	martyr	-0.57	teller	-0.1
-2=tich	martyr	0.01	teller	-0.15
-2=tien	teller	-0.02
-2=tiep	martyr	0.2	teller	-0.14
-2=tieu	teller	-0.08
-2=tim	martyr	0.21	teller	-0.2
-2=tin	martyr	-0.05	teller	0.19
-2=tinh	martyr	-0.31	teller	-0.16
-2=to	martyr	-0.01	teller	-0.59
-2=toan	martyr	-0.07	teller	-0.41
-2=toi	martyr	0.39	teller	-0.46
-2=tong	martyr	-0.36
-2=tra	martyr	0.21	teller	-0.09
-2=trai	martyr	0.12
-2=tran	martyr	0.51	teller	-0.03
-2=trang	martyr	-0.34	teller	0.29
-2=tre	martyr	0.28	teller	-0.01
-2=tren	martyr	0.01	teller	0.15
-2=tri	martyr	-0.33	teller	0.21
-2=trieu	martyr	-0.17
-2=trong	martyr	-0.13	teller	0.13
-2=tru	teller	0.02
-2=trung	martyr	0.49	teller	-0.38
-2=truong	martyr	0.25	teller	0.68
-2=tu	martyr	-0.37	teller	-0.16
-2=tuoi	martyr	-0.17
-2=tuong	martyr	-0.04
-2=ty	martyr	-0.07
-2=ut	martyr	0.36
-2=va	martyr	0.06
-2=van	martyr	0.01	teller	-0.21
-2=vao	martyr	-0.34
-2=ve	martyr	-0.2	teller	-0.43
-2=vi	martyr	-0.09	teller	0.61
-2=vien	teller	0.2
-2=viet	martyr	-0.12	teller	0.08
-2=vinh	martyr	-0.36	teller	0.08
-2=vo	martyr	-0.15
-2=vu	teller	-0.1
-2=vung	martyr	-0.21	teller	0.16
-2=vuon	martyr	-0.38	teller	-0.12
-2=xa	teller	-0.2
-2=xac	martyr	0.03	teller	0.15
-2=xi	martyr	-0.04	teller	0.27
-2=xin	martyr	-0.27	teller	0.55
-2=xom	martyr	0.28	teller	-0.14
-2=xuan	martyr	-0.23	teller	-0.09
-2=y	martyr	-0.6	teller	0.18
-2=yen	martyr	0.41	teller	-0.1
-3=#	martyr	0.41	teller	-0.24
-3=##	martyr	0.24	teller	-0.01
-3=###	martyr	-0.17	teller	0.19
-3=####	martyr	0.02	teller	-0.38
-3=#####	martyr	-0.1	teller	-0.44
-3=^	martyr	-0.68	teller	0.31
-3=a	martyr	-0.2	teller	-0.17
-3=ai	martyr	0.44	teller	0.05
-3=an	martyr	0.01
-3=anh	martyr	0.42	teller	-0.26
-3=ap	martyr	-0.06	teller	-0.06
-3=ay	martyr	0.14	teller	0.2
-3=ba	martyr	-0.06	teller	-0.06
-3=bac	martyr	-0.42	teller	0.38
-3=bach	martyr	-0.3
-3=bai	teller	0.07
-3=ban	martyr	-0.32	teller	0.13
-3=bang	martyr	0.11	teller	-0.05
-3=bao	martyr	0.11	teller	-0.31
-3=bay	martyr	-0.33
-3=ben	martyr	0.11
-3=benh	martyr	-0.17	teller	0.02
-3=bi	teller	-0.26
-3=bia	martyr	0.25
-3=biet	martyr	-0.17	teller	-0.03
-3=binh	martyr	0.02	teller	-0.19
-3=bo	martyr	-0.55	teller	0.9
-3=boc	martyr	0.35	teller	-0.13
-3=bui	martyr	-0.06
-3=bung	martyr	-0.34
-3=buu	martyr	0.21
-3=c	martyr	0.23	teller	0.32
-3=ca	martyr	0.05
-3=cac	martyr	-0.21	teller	0.48
-3=cai	teller	0.38
-3=cam	martyr	-0.24	teller	-0.03
-3=canh	martyr	-0.38	teller	0.25
-3=cao	martyr	0.11	teller	-0.05
-3=cap	martyr	0.11	teller	-0.08
-3=cat	martyr	0.6
-3=cau	martyr	0.62	teller	-0.25
-3=cay	teller	-0.12
-3=cha	martyr	0.01	teller	-0.07
-3=chao	martyr	-0.28	teller	0.45
-3=chau	martyr	0.01	teller	0.01
-3=chay	martyr	0.01
-3=chep	martyr	-0.09	teller	0.09
-3=chet	martyr	0.63	teller	-0.14
-3=chi	martyr	0.88	teller	0.2
-3=chien	martyr	-0.28	teller	0.08
-3=chim	martyr	-0.19
-3=chinh	martyr	-0.11
-3=cho	martyr	0.38	teller	-0.33
-3=chon	martyr	0.22	teller	-0.15
-3=chong	martyr	0.67	teller	-0.16
-3=chot	martyr	0.44	teller	-0.14
-3=chu	martyr	0.07	teller	-0.63
-3=chua	martyr	-0.34	teller	0.16
-3=chung	martyr	-0.14	teller	0.17
-3=chuyen	martyr	-0.11
-3=co	martyr	-0.6	teller	0.17
-3=con	martyr	-0.71	teller	0.19
-3=cong	martyr	-0.21	teller	-0.22
-3=cot	teller	-0.05
-3=cu	martyr	-0.39	teller	-0.57
-3=cua	martyr	-0.22	teller	-0.05
-3=cung	martyr	0.46
-3=cuoi	martyr	-0.34	teller	0.32
-3=cuon	martyr	-0.15	teller	-0.02
-3=cuu	teller	0.01
-3=d2	martyr	-0.15	teller	-0.06
-3=da	martyr	-0.09	teller	-0.17
-3=dai	martyr	0.3
-3=dam	martyr	-0.43
-3=dan	martyr	-0.2
-3=dang	martyr	-0.24	teller	0.12
-3=danh	martyr	-0.12
-3=dao	martyr	-0.21	teller	0.43
-3=dat	martyr	-0.06	teller	-0.02
-3=dau	martyr	-0.04	teller	-0.36
-3=day	martyr	-0.11	teller	0.13
-3=de	martyr	0.63	teller	-0.01
-3=dem	martyr	0.07	teller	-0.07
-3=den	martyr	-0.57	teller	-0.05
-3=deo	martyr	-0.03
-3=di	martyr	-0.28	teller	0.46
-3=dia	martyr	-0.12
-3=diem	martyr	0.09	teller	-0.11
-3=dien	martyr	-0.01	teller	-0.08
-3=dinh	martyr	-0.29	teller	0.04
-3=do	martyr	0.12	teller	0.32
-3=doan	martyr	0.35
-3=doc	martyr	-0.09
-3=doi	martyr	-0.18	teller	0.38
-3=don	martyr	0.01
-3=dong	martyr	0.43	teller	-0.35
-3=du	martyr	0.07	teller	-0.16
-3=dua	martyr	0.17
-3=duc	martyr	0.29	teller	-0.44
-3=dung	martyr	0.06	teller	-0.1
-3=duoc	martyr	0.34	teller	0.17
-3=duoi	martyr	-0.2
-3=duong	martyr	-0.34	teller	0.33
-3=e	martyr	-0.13	teller	-0.24
-3=em	martyr	0.6	teller	-0.06
-3=gach	teller	-0.05
-3=gai	martyr	0.35	teller	0.08
-3=gan	martyr	-0.2	teller	-0.03
-3=gap	teller	0.18
-3=gia	martyr	-0.3	teller	0.1
-3=giai	martyr	-0.03	teller	0.26
-3=giay	martyr	-0.25	teller	0.28
-3=giu	martyr	-0.03
-3=giup	martyr	0.31	teller	0.09
-3=go	martyr	-0.01	teller	0.07
-3=goc	martyr	-0.12
-3=goi	martyr	-0.47
-3=gui	martyr	-0.03
-3=ha	martyr	0.44	teller	-0.31
-3=hai	martyr	0.24	teller	-0.08
-3=ham	martyr	0.57
-3=hang	martyr	-0.31	teller	-0.15
-3=hay	martyr	-0.01	teller	0.23
-3=het	martyr	0.05	teller	-0.33
-3=hien	martyr	-0.4
-3=hieu	martyr	-0.14	teller	-0.3
-3=ho	martyr	0.91	teller	-0.35
-3=hoa	martyr	0.16
-3=hoai	martyr	0.45	teller	-0.04
-3=hoang	martyr	-0.04
-3=hoi	martyr	0.18	teller	0.17
-3=hom	martyr	0.16
-3=hon	martyr	-0.1	teller	-0.01
-3=hs	martyr	0.37	teller	-0.01
-3=huu	martyr	-0.12	teller	0.14
-3=huy	martyr	0.21	teller	0.26
-3=huynh	martyr	-0.08
-3=hy	martyr	0.33	teller	-0.02
-3=kha	martyr	-0.09	teller	0.22
-3=khac	martyr	0.02	teller	-0.05
-3=khai	martyr	-0.54
-3=khe	martyr	0.04
-3=khi	martyr	-0.08
-3=khong	martyr	-0.25	teller	0.56
-3=kia	martyr	-0.05	teller	-0.3
-3=kich	martyr	0.21
-3=ky	martyr	-0.04	teller	-0.02
-3=la	martyr	0.56	teller	-0.07
-3=lac	martyr	-0.59	teller	-0.12
-3=lai	martyr	0.12	teller	0.02
-3=lam	martyr	-0.39
-3=lan	martyr	-0.45
-3=lang	martyr	-0.3	teller	-0.07
-3=lap	martyr	-0.2
-3=lay	martyr	-0.4	teller	-0.09
-3=le	martyr	0.31	teller	-0.13
-3=len	martyr	-0.02	teller	-0.27
-3=lien	martyr	0.16	teller	0.19
-3=liet	teller	-0.01
-3=lo	martyr	-0.1	teller	0.47
-3=loi	martyr	0.35
-3=lon	martyr	0.42
-3=long	martyr	0.13	teller	0.14
-3=luc	martyr	0.28
-3=luu	teller	-0.03
-3=ma	teller	0.13
-3=mai	martyr	0.76	teller	-0.24
-3=mang	martyr	0.03	teller	-0.14
-3=manh	martyr	-0.16
-3=mat	martyr	-0.62	teller	-0.41
-3=may	martyr	-0.37	teller	-0.03
-3=me	martyr	-0.62	teller	0.33
-3=minh	martyr	0.25	teller	-0.1
-3=mo	martyr	0.22
-3=moi	martyr	-0.11
-3=mot	martyr	0.89	teller	0.21
-3=mui	martyr	-0.27
-3=muoi	martyr	-0.07	teller	-0.08
-3=nam	martyr	0.04	teller	-0.41
-3=nao	martyr	-0.17	teller	0.09
-3=nay	martyr	-0.2	teller	0.36
-3=nen	martyr	0.25	teller	0.26
-3=nga	martyr	0.12	teller	-0.05
-3=ngay	martyr	-0.23
-3=nghe	teller	-0.15
-3=nghia	martyr	-0.21	teller	0.06
-3=ngo	martyr	-0.91	teller	0.09
-3=ngoai	martyr	-0.01	teller	-0.05
-3=ngoi	martyr	-0.17	teller	0.16
-3=nguoi	martyr	-0.47	teller	0.41
-3=nguyen	martyr	0.2
-3=nha	martyr	0.35	teller	-0.07
-3=nham	martyr	0.01	teller	-0.03
-3=nhan	martyr	0.23	teller	0.24
-3=nho	martyr	-0.01	teller	0.25
-3=nhom	martyr	-0.18
-3=nhu	martyr	-0.36	teller	0.21
-3=nhung	martyr	-0.37	teller	0.05
-3=ninh	martyr	0.12
-3=no	teller	0.21
-3=noi	martyr	-0.5
-3=ntls	martyr	0.16	teller	-0.2
-3=nu	martyr	0.04
-3=nua	martyr	-0.06	teller	-0.27
-3=o	martyr	0.16	teller	0.09
-3=on	martyr	-0.02
-3=ong	martyr	0.66	teller	0.18
-3=pham	martyr	0.3
-3=phan	martyr	-0.13	teller	0.18
-3=phap	martyr	-0.03	teller	0.35
-3=phau	martyr	-0.17	teller	-0.07
-3=phi	martyr	0.01	teller	-0.03
-3=phia	martyr	-0.18	teller	0.03
-3=pho	martyr	-0.26	teller	-0.07
-3=phong	martyr	-0.22	teller	0.17
-3=phu	teller	-0.07
-3=phuoc	martyr	0.03	teller	0.08
-3=phuong	martyr	-0.21	teller	-0.09
-3=qua	martyr	0.31	teller	-0.08
-3=quan	martyr	-0.32	teller	-0.12
-3=quang	martyr	0.18
-3=que	martyr	0.05	teller	-0.07
-3=quen	martyr	-0.03
-3=quy	teller	0.08
-3=ra	martyr	-0.01	teller	0.12
-3=ro	martyr	0.31
-3=roi	martyr	0.35	teller	-0.06
-3=rung	martyr	-0.32
-3=ruot	martyr	0.61	teller	-0.33
-3=sach	teller	-0.04
-3=san	teller	-0.12
-3=sang	martyr	-0.19
-3=sau	martyr	0.19
-3=si	martyr	0.49	teller	-0.77
-3=sinh	martyr	-0.19	teller	-0.14
-3=so	martyr	-0.26	teller	0.03
-3=son	martyr	-0.12	teller	0.28
-3=song	martyr	-0.16
-3=su	martyr	-0.09	teller	-0.03
-3=suoi	martyr	-0.05	teller	0.25
-3=t	teller	-0.46
-3=ta	martyr	-0.37	teller	0.13
-3=tai	teller	-0.2
-3=tam	martyr	0.02
-3=tan	martyr	0.3	teller	-0.1
-3=tang	martyr	-0.16	teller	-0.04
-3=tau	martyr	0.39
-3=tay	martyr	0.1
-3=ten	martyr	0.53	teller	-0.25
-3=thai	martyr	0.21
-3=than	martyr	0.18	teller	0.28
-3=thang	martyr	-0.53	teller	0.07
-3=thanh	martyr	-0.17	teller	-0.05
-3=thay	martyr	-0.34	teller	0.04
-3=the	martyr	0.24	teller	-0.06
-3=theo	martyr	-0.57	teller	0.07
-3=thi	martyr	-0.59	teller	0.13
-3=thia	martyr	0.09
-3=thiet	martyr	0.07
-3=thieu	martyr	0.4
-3=tho	martyr	0.32	teller	0.03
-3=thon	teller	-0.02
-3=thong	martyr	-0.02	teller	0.22
-3=thu	martyr	0.31	teller	0.35
-3=thua	martyr	0.06	teller	-0.21
-3=thuoc	martyr	0.01	teller	-0.1
-3=thuong	martyr	0.13	teller	-0.23
-3=thuy	teller	-0.14
-3=thuyen	martyr	-0.25	teller	-0.34
-3=tiep	martyr	-0.21	teller	0.09
-3=tieu	teller	-0.23
-3=tim	martyr	0.52	teller	-0.3
-3=tin	martyr	0.48	teller	-0.35
-3=tinh	martyr	0.17	teller	0.07
-3=to	martyr	0.46	teller	-0.21
-3=toan	teller	-0.21
-3=toi	martyr	0.16	teller	0.01
-3=tong	martyr	0.27
-3=tra	martyr	0.06	teller	-0.01
-3=trai	martyr	-0.16	teller	0.17
-3=tram	martyr	-0.09	teller	-0.01
-3=tran	martyr	-0.54	teller	0.04
-3=trang	martyr	-0.17	teller	0.43
-3=tren	teller	-0.09
-3=tri	martyr	0.59	teller	-0.2
-3=trich	martyr	-0.29
-3=trinh	martyr	0.12	teller	-0.17
-3=tro	martyr	-0.03
-3=trong	martyr	-0.07	teller	-0.1
-3=trung	martyr	-0.04
-3=truoc	teller	-0.32
-3=truong	martyr	-0.76	teller	0.16
-3=tu	martyr	-0.53	teller	0.59
-3=tui	martyr	0.26	teller	-0.04
-3=tuoi	martyr	0.4	teller	-0.28
-3=ty	martyr	0.15	teller	0.02
-3=uy	martyr	0.12
-3=va	martyr	-0.45	teller	0.14
-3=van	martyr	0.52	teller	-0.12
-3=vao	martyr	0.49
-3=ve	martyr	-0.36	teller	0.48
-3=vi	martyr	-0.31	teller	0.34
-3=vien	martyr	-0.25	teller	0.22
-3=viet	martyr	0.44	teller	-0.33
-3=vo	teller	-0.05
-3=voi	martyr	0.29	teller	-0.3
-3=vung	martyr	0.11
-3=vuon	martyr	-0.09	teller	-0.14
-3=vuot	martyr	-0.13	teller	0.36
-3=xa	martyr	0.06	teller	-0.44
-3=xe	martyr	-0.37	teller	-0.16
-3=xin	martyr	-0.13	teller	0.4
-3=xuong	martyr	0.03
-3=y	martyr	-0.33	teller	-0.03
a district's name	martyr	-2.94	teller	-2.16
a line below martyr	martyr	0.41	teller	-0.59
a line below other	martyr	-0.3	teller	-0.44
a line below teller	martyr	-0.04	teller	-0.16
again	martyr	0.68	teller	-0.43
again:buried	martyr	0.01	teller	-0.21
again:fell	martyr	0.72	teller	-0.68
again:martyr	martyr	0.25	teller	-0.08
before "	martyr	0.27	teller	-0.68
before '	martyr	-0.38
before (	martyr	-0.93	teller	0.69
before )	martyr	0.44	teller	-0.3
before ,	martyr	-0.32	teller	0.69
before -	martyr	-0.33	teller	-0.29
before .	martyr	-0.71	teller	0.5
before /	martyr	0.78	teller	-0.42
before :	martyr	0.44	teller	0.17
before ;	martyr	1.48	teller	-0.93
before ?	martyr	-0.46	teller	0.39
before blank	martyr	-0.5	teller	-0.59
before line	martyr	0.6	teller	-0.42
before |	martyr	0.67	teller	-0.45
before –	martyr	-0.25
before:again	martyr	-0.3	teller	0.46
before:again:0	martyr	-0.21	teller	0.06
before:again:1	martyr	-0.02	teller	-0.02
before:again:12	martyr	0.34	teller	0.23
before:again:2	martyr	0.38	teller	-0.03
before:again:5	martyr	-0.86	teller	0.19
before:again:far	martyr	0.03	teller	0.16
before:alive	martyr	-0.46	teller	0.18
before:alive:0	martyr	-0.38	teller	0.34
before:alive:1	martyr	-0.13	teller	-0.05
before:alive:12	martyr	-0.07
before:alive:5	martyr	-0.05	teller	-0.02
before:alive:far	martyr	0.05
before:at	martyr	-0.1	teller	0.01
before:at:0	martyr	-0.17	teller	-0.05
before:at:1	martyr	-0.5	teller	-0.21
before:at:12	martyr	0.08	teller	-0.83
before:at:2	martyr	-0.29	teller	0.76
before:at:5	martyr	0.34	teller	-0.18
before:at:far	martyr	0.02	teller	0.43
before:battle	martyr	0.11
before:battle:0	martyr	-0.23	teller	-0.07
before:battle:1	martyr	0.16	teller	0.15
before:battle:12	martyr	0.37	teller	-0.52
before:battle:2	martyr	0.02	teller	-0.11
before:battle:5	martyr	0.05	teller	0.26
before:battle:far	martyr	-0.33	teller	0.14
before:born	martyr	-0.57	teller	-0.73
before:born:0	martyr	0.17	teller	-0.15
before:born:1	martyr	-0.59	teller	-0.37
before:born:12	martyr	-0.2	teller	-0.1
before:born:2	martyr	0.03
before:born:5	martyr	0.06
before:born:far	martyr	-0.4
before:bury	martyr	0.1	teller	-0.15
before:bury:0	teller	0.19
before:bury:1	martyr	-0.37	teller	-0.04
before:bury:12	martyr	0.45	teller	0.04
before:bury:2	teller	-0.25
before:bury:5	teller	-0.21
before:bury:far	teller	-0.11
before:capture	martyr	-0.18	teller	-0.06
before:capture:1	teller	0.23
before:capture:12	martyr	-0.15	teller	-0.09
before:capture:5	martyr	-0.02	teller	-0.23
before:contact	martyr	-0.64	teller	0.48
before:contact:0	martyr	-0.29	teller	0.68
before:contact:1	martyr	-0.31	teller	0.12
before:contact:12	martyr	-0.04	teller	-0.48
before:contact:2	martyr	0.36	teller	0.19
before:contact:5	martyr	-0.31	teller	0.07
before:contact:far	martyr	-0.34	teller	-0.34
before:day	martyr	0.22	teller	-0.47
before:day 1	martyr	-0.22	teller	-0.24
before:day 12	martyr	-0.27	teller	-0.24
before:day 2	martyr	-0.3	teller	-0.25
before:day 5	martyr	0.32	teller	-0.09
before:day far	martyr	0.72	teller	0.07
before:died	martyr	0.15	teller	0.09
before:died:0	martyr	0.19	teller	0.22
before:died:1	martyr	0.14	teller	-0.17
before:died:12	martyr	-0.29	teller	0.23
before:died:2	martyr	0.21	teller	-0.25
before:died:5	martyr	0.13	teller	-0.05
before:died:far	martyr	-0.15	teller	0.16
before:enlist	martyr	-0.48	teller	-0.3
before:enlist:1	martyr	-0.67
before:enlist:12	martyr	-0.06	teller	-0.2
before:enlist:2	martyr	0.4
before:enlist:5	martyr	0.19
before:enlist:far	martyr	-0.16
before:fell	martyr	-0.04
before:fell:0	martyr	0.92	teller	-0.03
before:fell:1	martyr	-0.36	teller	0.32
before:fell:12	martyr	-0.48	teller	0.05
before:fell:2	martyr	-0.2	teller	-0.29
before:fell:5	martyr	0.3	teller	-0.47
before:fell:far	martyr	-0.41	teller	0.18
before:gio	martyr	-0.51	teller	-0.03
before:gio:0	martyr	0.15	teller	-0.1
before:gio:12	martyr	-0.05	teller	0.02
before:gio:far	martyr	-0.28
before:grave	martyr	0.56	teller	-0.15
before:grave:0	martyr	0.64	teller	-0.08
before:grave:1	martyr	0.21	teller	-0.19
before:grave:12	martyr	-0.1	teller	0.05
before:grave:2	martyr	0.24	teller	0.03
before:grave:5	martyr	-0.35
before:grave:far	martyr	0.31	teller	-0.16
before:home	martyr	-0.18	teller	-0.06
before:home:0	martyr	-0.57	teller	-0.4
before:home:1	martyr	-0.28	teller	0.66
before:home:12	martyr	0.2	teller	-0.47
before:home:2	martyr	0.19	teller	0.19
before:home:5	martyr	0.55	teller	-0.75
before:home:far	martyr	-0.4	teller	0.06
before:joined	teller	-0.1
before:joined:5	martyr	0.19
before:joined:far	teller	-0.03
before:kin	martyr	0.54	teller	-0.84
before:kin anh	martyr	-0.19	teller	-0.19
before:kin ba	martyr	0.47
before:kin bà	martyr	-0.48	teller	0.14
before:kin bác	martyr	0.22	teller	-0.17
before:kin bố	martyr	-0.08	teller	-0.08
before:kin cháu	teller	-0.34
before:kin chú	martyr	-0.33	teller	-0.02
before:kin chồng	martyr	0.34
before:kin cô	martyr	0.04	teller	0.12
before:kin cậu	teller	-0.08
before:kin cụ	martyr	0.05	teller	-0.12
before:kin dì	martyr	0.31	teller	-0.06
before:kin em	martyr	0.19	teller	-0.1
before:kin em gái	teller	-0.17
before:kin mẹ	martyr	-0.04	teller	-0.04
before:kin mợ	martyr	-0.23
before:kin vợ	martyr	-0.5
before:kin ông	martyr	0.56	teller	-0.05
before:kin:0	martyr	0.28	teller	-0.13
before:kin:1	martyr	-0.48	teller	-0.1
before:kin:12	martyr	0.57	teller	-0.34
before:kin:2	martyr	-0.37	teller	-0.06
before:kin:5	martyr	0.76	teller	-0.56
before:kin:far	martyr	0.01	teller	-0.02
before:laid	martyr	0.67	teller	-0.1
before:laid:12	teller	-0.09
before:last	martyr	0.51
before:letter	martyr	-0.12	teller	0.72
before:letter:0	martyr	-0.23	teller	0.39
before:letter:1	teller	0.07
before:letter:12	martyr	-0.13
before:letter:2	martyr	0.29	teller	0.38
before:letter:5	martyr	0.06	teller	0.04
before:letter:far	martyr	-0.19
before:level	martyr	-0.31	teller	-0.43
before:level:0	martyr	-0.57	teller	-0.24
before:level:1	martyr	0.26	teller	-0.21
before:level:12	martyr	0.31	teller	-0.1
before:level:2	martyr	0.11	teller	-0.72
before:level:5	martyr	-0.52	teller	0.35
before:level:far	martyr	-0.31	teller	0.18
before:link	martyr	0.47	teller	-0.19
before:link:1	martyr	0.65	teller	-0.56
before:link:12	martyr	-0.03	teller	0.05
before:link:2	martyr	-0.17	teller	-0.07
before:link:5	martyr	0.4	teller	0.32
before:link:far	martyr	-0.34	teller	-0.15
before:martyr	martyr	-0.22	teller	0.01
before:martyr:0	martyr	-0.5	teller	-0.03
before:martyr:12	martyr	-0.23	teller	0.38
before:martyr:2	martyr	0.46	teller	-0.08
before:martyr:5	martyr	-0.08
before:martyr:far	martyr	0.11	teller	-0.22
before:moved	martyr	0.29	teller	0.07
before:moved:0	martyr	0.52	teller	-0.42
before:moved:1	martyr	-0.08	teller	-0.08
before:moved:12	martyr	0.26	teller	0.26
before:moved:2	teller	-0.03
before:moved:5	martyr	-0.17	teller	0.34
before:moved:far	martyr	-0.15	teller	-0.05
before:naming	martyr	0.52	teller	-0.58
before:naming:1	martyr	-0.24	teller	-0.18
before:naming:12	martyr	0.43
before:naming:2	martyr	0.39	teller	-0.31
before:naming:5	martyr	0.18	teller	-0.15
before:notice	martyr	-0.25
before:notice:0	martyr	-0.28	teller	0.26
before:notice:1	martyr	0.07	teller	-0.03
before:notice:12	martyr	-0.1
before:notice:2	martyr	-0.07	teller	0.13
before:notice:5	teller	-0.45
before:notice:far	teller	0.08
before:office	martyr	-0.14	teller	0.1
before:office:0	martyr	-0.38	teller	0.01
before:office:1	martyr	0.21	teller	-0.05
before:office:12	martyr	-0.15	teller	-0.04
before:office:2	martyr	-0.35	teller	0.15
before:office:5	martyr	0.2	teller	0.03
before:office:far	teller	-0.02
before:post	martyr	0.17	teller	-0.29
before:post:0	martyr	-0.05	teller	-0.32
before:post:1	martyr	0.08	teller	0.23
before:post:12	martyr	0.46	teller	0.12
before:post:2	martyr	-0.33	teller	-0.13
before:post:5	martyr	-0.19	teller	-0.41
before:post:far	martyr	0.26	teller	0.12
before:rank	martyr	-0.39	teller	-0.1
before:rank:12	martyr	-0.24	teller	0.06
before:rank:2	teller	-0.11
before:rank:far	martyr	-0.01
before:returned	teller	-0.13
before:returned:0	martyr	0.03	teller	0.17
before:self	martyr	0.08	teller	0.07
before:self:0	martyr	0.21	teller	-0.25
before:self:1	martyr	0.44	teller	-0.65
before:self:12	martyr	-0.19	teller	0.4
before:self:2	martyr	-0.19	teller	0.01
before:self:5	martyr	0.07	teller	0.32
before:self:far	martyr	-0.2	teller	-0.19
before:site	martyr	-0.09	teller	-0.4
before:site:0	martyr	-0.06	teller	0.03
before:site:1	martyr	-0.1	teller	0.02
before:site:12	teller	-0.37
before:site:2	martyr	0.46
before:site:5	martyr	-0.3	teller	-0.31
before:site:far	martyr	-0.13	teller	-0.02
before:tells	martyr	0.23	teller	-0.14
before:tells:0	martyr	0.22	teller	0.3
before:tells:1	martyr	-0.08	teller	-0.09
before:tells:12	martyr	0.31	teller	-0.55
before:tells:2	martyr	0.03	teller	-0.06
before:tells:5	martyr	-0.03	teller	0.02
before:tells:far	martyr	-0.19
before:thing	martyr	-0.28	teller	-0.41
before:thing:0	martyr	-0.15	teller	0.23
before:thing:1	martyr	0.23	teller	-0.29
before:thing:12	martyr	-0.12	teller	-0.55
before:thing:2	martyr	0.17	teller	-0.19
before:thing:5	martyr	-0.29	teller	0.16
before:thing:far	martyr	-0.33	teller	0.01
before:title	teller	0.08
before:title:0	martyr	-0.51	teller	0.04
before:title:1	martyr	0.13	teller	0.01
before:title:12	martyr	-0.07	teller	-0.26
before:title:2	martyr	0.17	teller	0.38
before:title:5	martyr	0.44	teller	-0.12
before:title:far	martyr	-0.34
before:unit	martyr	0.42	teller	0.27
before:unit 12	martyr	0.28	teller	-0.34
before:unit 2	martyr	0.37
before:unit 5	martyr	-0.7	teller	0.32
before:unit far	martyr	0.59	teller	0.27
behind "	martyr	-0.21	teller	-0.3
behind '	martyr	-0.81	teller	-0.9
behind (	martyr	0.53	teller	0.13
behind )	martyr	-1.16	teller	0.94
behind ,	martyr	-0.01	teller	0.7
behind -	martyr	0.4	teller	-0.27
behind .	martyr	0.31	teller	-0.36
behind /	martyr	0.08	teller	-0.09
behind :	martyr	-0.43	teller	0.3
behind ;	martyr	0.58	teller	-0.21
behind blank	martyr	-0.18	teller	-0.8
behind line	martyr	-1.13	teller	0.25
behind |	martyr	0.55	teller	-0.54
behind –	martyr	0.29	teller	-0.52
behind:again	martyr	-0.12	teller	0.27
behind:again:0	martyr	0.12	teller	-0.13
behind:again:12	teller	0.41
behind:again:2	martyr	0.09	teller	-0.05
behind:again:5	martyr	-0.31	teller	0.07
behind:again:far	martyr	-0.13	teller	-0.04
behind:alive	martyr	-1.32	teller	0.14
behind:alive:0	martyr	-0.73	teller	0.04
behind:alive:1	martyr	-0.03	teller	-0.18
behind:alive:12	martyr	-0.52	teller	-0.17
behind:alive:2	martyr	-0.33	teller	0.05
behind:alive:5	martyr	-0.27
behind:alive:far	martyr	-0.1	teller	0.41
behind:at	martyr	-0.06	teller	-0.12
behind:at:0	martyr	-0.5	teller	0.43
behind:at:1	martyr	-0.14	teller	-0.25
behind:at:12	martyr	-0.21	teller	-0.37
behind:at:2	martyr	0.49	teller	-0.31
behind:at:5	martyr	0.09	teller	-0.15
behind:at:far	martyr	0.22	teller	0.22
behind:battle	martyr	-0.41	teller	0.38
behind:battle:0	martyr	0.3	teller	-0.05
behind:battle:1	martyr	-0.57	teller	-0.03
behind:battle:12	martyr	-0.09	teller	0.31
behind:battle:2	martyr	0.39
behind:battle:5	martyr	-0.05	teller	0.32
behind:battle:far	martyr	-0.66	teller	-0.06
behind:born	martyr	0.23	teller	-0.29
behind:born:0	martyr	0.56	teller	-0.2
behind:born:1	martyr	0.22	teller	-0.1
behind:born:12	martyr	-0.29	teller	-0.2
behind:born:2	martyr	0.11	teller	-0.04
behind:born:5	martyr	-0.23	teller	-0.19
behind:born:far	martyr	-0.41	teller	0.26
behind:bury	martyr	-0.5	teller	-0.55
behind:bury:0	martyr	-0.07	teller	-0.14
behind:bury:1	martyr	-0.14	teller	-0.11
behind:bury:12	martyr	0.1	teller	-0.46
behind:bury:2	martyr	0.08	teller	-0.16
behind:bury:5	martyr	-0.76	teller	-0.31
behind:bury:far	martyr	-0.01	teller	0.21
behind:capture	martyr	-0.24	teller	-0.06
behind:capture:1	martyr	0.06	teller	0.08
behind:capture:far	teller	-0.02
behind:contact	martyr	-0.32	teller	0.09
behind:contact:0	martyr	-0.55	teller	0.03
behind:contact:1	martyr	0.49	teller	0.05
behind:contact:12	martyr	0.07	teller	-0.06
behind:contact:2	martyr	-0.16	teller	0.24
behind:contact:5	martyr	0.04	teller	-0.37
behind:contact:far	martyr	-0.46	teller	0.2
behind:day	martyr	0.36	teller	-0.57
behind:day 0	martyr	0.09	teller	-0.53
behind:day 1	martyr	-0.1	teller	-0.45
behind:day 12	martyr	0.33	teller	-0.4
behind:day 2	martyr	-0.32	teller	0.15
behind:day 5	martyr	0.16	teller	-0.18
behind:day far	martyr	0.01	teller	0.32
behind:died	martyr	-0.24	teller	-0.57
behind:died:0	martyr	0.15	teller	-0.41
behind:died:1	martyr	0.36
behind:died:12	martyr	-0.15	teller	-0.3
behind:died:2	martyr	-0.51	teller	-0.26
behind:died:5	martyr	-0.24	teller	-0.13
behind:died:far	martyr	-0.24	teller	0.16
behind:enlist	martyr	0.49	teller	-0.43
behind:enlist:0	martyr	0.58	teller	-0.3
behind:enlist:1	martyr	-0.01
behind:enlist:12	martyr	0.18	teller	-0.1
behind:enlist:2	martyr	-0.43	teller	-0.2
behind:enlist:5	martyr	0.16	teller	-0.22
behind:enlist:far	martyr	0.1	teller	0.22
behind:fell	martyr	1.09	teller	-1.16
behind:fell:0	martyr	0.92	teller	-0.33
behind:fell:1	martyr	-0.15	teller	-0.23
behind:fell:12	teller	-1.05
behind:fell:2	martyr	-0.03	teller	-0.42
behind:fell:5	martyr	1.02	teller	-0.27
behind:fell:far	martyr	-0.39	teller	0.34
behind:gio	martyr	-0.19	teller	-0.63
behind:gio:0	martyr	-0.03	teller	-0.06
behind:gio:12	martyr	-0.35	teller	-0.02
behind:gio:5	martyr	-0.09	teller	-0.1
behind:gio:far	martyr	0.28
behind:grave	martyr	-0.57	teller	0.41
behind:grave:0	martyr	-0.2	teller	0.09
behind:grave:1	martyr	-0.02	teller	0.12
behind:grave:12	martyr	-0.47	teller	0.39
behind:grave:2	martyr	0.18	teller	-0.18
behind:grave:5	martyr	-0.31	teller	-0.2
behind:grave:far	martyr	-0.02	teller	0.22
behind:home	martyr	0.96	teller	-0.41
behind:home:0	martyr	0.56	teller	-0.3
behind:home:1	martyr	0.12	teller	-0.48
behind:home:12	martyr	0.07	teller	0.13
behind:home:2	martyr	0.18	teller	-0.32
behind:home:5	martyr	0.72	teller	-0.64
behind:home:far	martyr	-0.26	teller	0.54
behind:joined	martyr	-0.26	teller	-0.26
behind:joined:0	martyr	0.35	teller	-0.25
behind:joined:1	martyr	-0.08
behind:joined:12	martyr	-0.04	teller	-0.03
behind:joined:2	martyr	-0.58	teller	-0.13
behind:joined:5	martyr	-0.04	teller	-0.22
behind:joined:far	martyr	-0.02	teller	0.25
behind:kin	martyr	-0.09	teller	0.57
behind:kin anh	martyr	-1.01	teller	0.17
behind:kin bà	martyr	-0.1
behind:kin bác	martyr	0.37	teller	0.01
behind:kin bố	martyr	-0.33	teller	-0.02
behind:kin cháu	martyr	-0.38	teller	0.26
behind:kin chú	martyr	-0.61	teller	-0.01
behind:kin con	martyr	0.51
behind:kin con gái	martyr	0.14	teller	0.2
behind:kin cô	martyr	-0.07	teller	0.12
behind:kin cậu	martyr	-0.09	teller	0.1
behind:kin em	martyr	-0.43	teller	0.33
behind:kin em gái	martyr	-0.07	teller	0.02
behind:kin em trai	martyr	-0.12	teller	0.01
behind:kin mẹ	teller	-0.29
behind:kin mợ	martyr	0.21	teller	-0.03
behind:kin vợ	martyr	0.32
behind:kin ông	martyr	0.22	teller	0.04
behind:kin:0	martyr	0.08	teller	0.72
behind:kin:1	martyr	0.52	teller	0.11
behind:kin:12	martyr	-0.02	teller	0.19
behind:kin:2	martyr	0.18	teller	-0.1
behind:kin:5	martyr	-1.07	teller	-0.12
behind:kin:far	martyr	-0.09	teller	-0.12
behind:laid	martyr	-0.41	teller	-0.19
behind:laid:12	martyr	-0.07
behind:laid:far	martyr	0.07	teller	-0.1
behind:last	martyr	0.21	teller	-0.02
behind:last:far	martyr	0.21	teller	-0.02
behind:letter	martyr	0.11	teller	-0.04
behind:letter:1	teller	0.08
behind:letter:12	martyr	-0.23	teller	-0.03
behind:letter:far	martyr	0.25	teller	-0.18
behind:level	martyr	-0.53	teller	0.37
behind:level:0	martyr	-0.36	teller	0.25
behind:level:1	martyr	-0.09
behind:level:12	martyr	0.14	teller	0.1
behind:level:2	martyr	-0.19	teller	0.04
behind:level:5	martyr	-0.22	teller	0.15
behind:level:far	martyr	-0.01	teller	-0.01
behind:link	martyr	-0.26	teller	-0.37
behind:link:0	teller	-0.42
behind:link:1	teller	0.19
behind:link:12	martyr	-0.13	teller	0.02
behind:link:2	martyr	-0.35	teller	-0.7
behind:link:5	martyr	0.2	teller	-0.39
behind:link:far	martyr	-0.25	teller	0.47
behind:martyr	martyr	-1.15	teller	0.44
behind:martyr:0	martyr	-0.02
behind:martyr:1	martyr	-0.53	teller	0.35
behind:martyr:12	martyr	-0.48	teller	0.06
behind:martyr:2	martyr	-0.21	teller	0.21
behind:martyr:5	martyr	-0.59	teller	-0.02
behind:martyr:far	martyr	0.2
behind:moved	martyr	0.33	teller	-0.7
behind:moved:0	martyr	-0.2	teller	0.25
behind:moved:1	martyr	0.58	teller	0.14
behind:moved:12	martyr	-0.21	teller	-0.54
behind:moved:2	martyr	-0.59
behind:moved:5	martyr	0.23	teller	-0.29
behind:moved:far	martyr	0.53	teller	-0.49
behind:naming	martyr	0.84	teller	-0.53
behind:naming:0	martyr	-0.07	teller	-0.2
behind:naming:12	martyr	0.52
behind:naming:5	martyr	0.21	teller	-0.14
behind:naming:far	martyr	0.27	teller	-0.18
behind:notice	martyr	0.25	teller	-0.36
behind:notice:0	martyr	-0.2	teller	0.26
behind:notice:1	martyr	-0.27	teller	-0.33
behind:notice:12	martyr	0.54	teller	-0.08
behind:notice:5	martyr	0.1	teller	-0.29
behind:notice:far	martyr	0.37	teller	0.06
behind:office	martyr	-0.62	teller	-0.18
behind:office:0	martyr	-0.72	teller	0.21
behind:office:1	martyr	-0.11	teller	-0.65
behind:office:12	martyr	0.29
behind:office:2	martyr	-0.1	teller	-0.11
behind:office:5	martyr	0.13	teller	-0.16
behind:office:far	martyr	-0.21	teller	0.25
behind:post	teller	0.27
behind:post:0	martyr	0.49	teller	-0.45
behind:post:1	martyr	-0.44	teller	0.49
behind:post:12	martyr	0.03
behind:post:2	teller	0.39
behind:post:5	martyr	-0.1	teller	0.07
behind:post:far	martyr	-0.27	teller	-0.17
behind:rank	martyr	0.35	teller	-0.42
behind:rank:0	martyr	0.4	teller	-0.43
behind:rank:12	martyr	0.22	teller	-0.13
behind:rank:2	martyr	-0.17	teller	-0.07
behind:rank:5	martyr	0.01	teller	0.02
behind:rank:far	martyr	-0.09
behind:returned	martyr	0.5	teller	-0.18
behind:returned:0	martyr	-0.01	teller	-0.1
behind:returned:12	martyr	-0.84
behind:returned:2	martyr	0.16	teller	-0.07
behind:returned:5	martyr	0.62
behind:returned:far	martyr	0.61
behind:self	martyr	0.12	teller	-0.04
behind:self:0	martyr	-0.56	teller	0.25
behind:self:1	martyr	0.38	teller	-0.06
behind:self:12	teller	-0.02
behind:self:2	martyr	0.8	teller	-0.38
behind:self:5	martyr	-0.43	teller	-0.23
behind:self:far	martyr	0.08	teller	0.31
behind:site	martyr	0.24	teller	-0.26
behind:site:0	martyr	-0.04	teller	-0.69
behind:site:1	martyr	0.23	teller	0.14
behind:site:12	martyr	0.49	teller	0.13
behind:site:2	martyr	0.07	teller	-0.11
behind:site:5	martyr	0.13	teller	0.06
behind:site:far	martyr	-0.45	teller	-0.07
behind:tells	martyr	-0.81	teller	0.06
behind:tells:0	martyr	-0.5	teller	0.12
behind:tells:1	martyr	-0.1	teller	-0.14
behind:tells:12	martyr	0.2	teller	-0.18
behind:tells:2	martyr	-0.62	teller	-0.02
behind:tells:5	martyr	-0.55	teller	0.05
behind:tells:far	martyr	0.18	teller	0.23
behind:thing	martyr	-0.19	teller	0.3
behind:thing:0	martyr	-0.19	teller	-0.27
behind:thing:1	martyr	-0.23	teller	0.11
behind:thing:12	martyr	-0.16	teller	0.16
behind:thing:2	martyr	0.1	teller	-0.28
behind:thing:5	martyr	-0.04	teller	0.36
behind:thing:far	martyr	0.16	teller	0.2
behind:title	martyr	-0.06	teller	0.1
behind:title:0	martyr	-0.12	teller	0.28
behind:title:1	martyr	0.52	teller	-0.4
behind:title:12	martyr	-0.52	teller	0.01
behind:title:2	martyr	-0.12	teller	0.28
behind:title:5	martyr	-0.11	teller	-0.19
behind:title:far	martyr	0.51
behind:unit	martyr	0.01	teller	0.48
behind:unit 0	martyr	0.79	teller	0.02
behind:unit 1	martyr	0.16	teller	-0.1
behind:unit 12	martyr	-0.03	teller	0.01
behind:unit 2	martyr	-0.24
behind:unit 5	martyr	-0.02	teller	0.2
behind:unit far	martyr	-0.54	teller	0.5
deadly False	martyr	0.35	teller	-0.68
deadly True	martyr	-0.38	teller	0.05
fell by given name	martyr	0.65	teller	-0.42
followed a phó	martyr	0.03	teller	-0.14
followed a trưởng	martyr	-0.26	teller	-0.12
followed anh	martyr	-0.45	teller	0.32
followed b phó	martyr	0.25	teller	-0.05
followed b trưởng	martyr	0.09	teller	-0.04
followed binh nhì	martyr	-0.2
followed biết	martyr	0.14	teller	-0.24
followed buôn	martyr	0.18	teller	0.07
followed by nothing	martyr	-0.08	teller	0.12
followed by word a	martyr	-0.37	teller	0.39
followed by word an	martyr	0.64	teller	-0.27
followed by word b1	martyr	0.14	teller	-0.13
followed by word ba	martyr	-0.41
followed by word bac	martyr	0.02	teller	0.15
followed by word ban	martyr	-0.31	teller	-0.25
followed by word bat	martyr	-0.62	teller	0.04
followed by word bay	martyr	-0.15
followed by word biet	martyr	0.01
followed by word binh	martyr	0.18	teller	0.22
followed by word bo	martyr	1.06	teller	-0.51
followed by word but	teller	-0.02
followed by word c	martyr	0.46	teller	-0.02
followed by word c11	martyr	0.02	teller	0.02
followed by word c2	martyr	0.2
followed by word c4	martyr	0.19	teller	-0.03
followed by word c7	martyr	0.33	teller	-0.15
followed by word c8	martyr	0.09
followed by word ca	martyr	0.23	teller	-0.01
followed by word cai	martyr	-0.33
followed by word cam	martyr	0.57	teller	-0.09
followed by word can	martyr	0.21
followed by word cao	martyr	0.18	teller	-0.29
followed by word chi	martyr	-0.48	teller	-0.11
followed by word chieu	teller	0.46
followed by word chin	martyr	0.26
followed by word chu	martyr	-0.37	teller	-0.17
followed by word chuyen	martyr	-0.1	teller	0.05
followed by word co	martyr	0.41	teller	-0.01
followed by word coi	martyr	0.05
followed by word con	martyr	0.2	teller	-0.02
followed by word cong	martyr	-0.09	teller	0.14
followed by word cung	teller	-0.03
followed by word cut	martyr	-0.52
followed by word cuu	teller	0.13
followed by word dai	martyr	0.18	teller	-0.29
followed by word dan	martyr	0.13
followed by word dao	teller	-0.02
followed by word day	martyr	0.17	teller	-0.16
followed by word de	martyr	0.46	teller	-0.34
followed by word deu	martyr	-0.49
followed by word dien	martyr	-0.26
followed by word dinh	martyr	-0.12	teller	-0.05
followed by word do	martyr	0.32	teller	-0.23
followed by word doc	martyr	-0.45	teller	0.61
followed by word doi	martyr	0.01	teller	-0.49
followed by word dong	martyr	0.03	teller	0.05
followed by word du	martyr	0.51	teller	0.57
followed by word dung	martyr	-0.27	teller	-0.15
followed by word duy	martyr	-0.1	teller	0.41
followed by word em	martyr	0.28	teller	-0.1
followed by word email	martyr	-0.04	teller	-0.21
followed by word gai	martyr	-0.07	teller	0.14
followed by word ghi	martyr	-0.26	teller	0.61
followed by word giao	martyr	-0.15	teller	0.34
followed by word giay	martyr	-0.16	teller	-0.12
followed by word giu	martyr	-0.12	teller	0.13
followed by word giup	martyr	0.15
followed by word go	teller	-0.13
followed by word h1	martyr	0.02
followed by word ha	martyr	-0.06	teller	-0.18
followed by word hai	martyr	0.61	teller	-0.42
followed by word ham	martyr	0.47	teller	-0.11
followed by word hang	martyr	0.05
followed by word hau	martyr	-0.08
followed by word hay	martyr	0.24
followed by word hien	martyr	0.56	teller	-0.03
followed by word ho	martyr	-0.1	teller	-0.13
followed by word hoa	teller	-0.14
followed by word hoac	teller	0.1
followed by word hoang	martyr	0.1	teller	-0.14
followed by word hoi	martyr	-0.53	teller	-0.08
followed by word hon	martyr	0.1
followed by word hung	martyr	-0.04	teller	-0.03
followed by word huong	martyr	0.07
followed by word keo	martyr	0.04
followed by word khai	martyr	0.21	teller	0.02
followed by word khoai	martyr	-0.16	teller	-0.01
followed by word kien	martyr	0.39	teller	-0.05
followed by word kim	teller	0.15
followed by word kinh	martyr	-0.19	teller	0.6
followed by word ky	teller	0.16
followed by word lac	martyr	-0.06	teller	-0.05
followed by word lai	martyr	0.06	teller	-0.08
followed by word lan	teller	-0.48
followed by word lang	martyr	0.11	teller	-0.04
followed by word lay	martyr	-0.2	teller	-0.07
followed by word le	martyr	-0.3	teller	-0.08
followed by word len	martyr	-0.24
followed by word linh	martyr	-0.7	teller	0.73
followed by word long	martyr	-0.04
followed by word lop	martyr	-0.09
followed by word luu	martyr	-0.16	teller	-0.16
followed by word ly	martyr	-0.22	teller	0.19
followed by word ma	martyr	-0.23	teller	-0.15
followed by word mai	martyr	0.27	teller	-0.06
followed by word mang	martyr	-0.05	teller	-0.1
followed by word mau	martyr	-0.15
followed by word may	martyr	-0.04
followed by word muon	martyr	-0.16	teller	0.12
followed by word my	martyr	-0.09	teller	-0.05
followed by word na	martyr	0.18
followed by word nen	martyr	0.2
followed by word ngo	martyr	0.09	teller	0.19
followed by word nguoi	martyr	0.44	teller	-0.16
followed by word nguyen	martyr	-0.54	teller	1
followed by word nha	martyr	-0.08	teller	0.57
followed by word nhan	martyr	-0.04	teller	-0.01
followed by word nhe	martyr	0.04	teller	0.13
followed by word nhom	martyr	-0.19	teller	0.6
followed by word nhu	martyr	-0.02	teller	-0.03
followed by word ninh	martyr	0.21	teller	-0.17
followed by word no	martyr	-0.11
followed by word oi	martyr	-0.26	teller	-0.17
followed by word phan	teller	0.05
followed by word phong	martyr	-0.85	teller	0.23
followed by word phu	teller	0.18
followed by word phuc	martyr	-0.13	teller	-0.01
followed by word q	martyr	0.15
followed by word qua	martyr	-0.2	teller	-0.11
followed by word quang	martyr	0.24	teller	-0.16
followed by word que	martyr	0.49	teller	-0.06
followed by word quen	martyr	0.55	teller	-0.28
followed by word quoc	martyr	-0.37	teller	-0.04
followed by word quynh	martyr	0.26	teller	-0.01
followed by word ra	martyr	0.35	teller	-0.09
followed by word ro	martyr	0.33
followed by word sanh	martyr	0.03	teller	-0.09
followed by word son	martyr	-0.01	teller	0.33
followed by word suu	martyr	-0.22	teller	0.71
followed by word tam	martyr	-0.4	teller	0.39
followed by word tan	teller	0.37
followed by word tap	martyr	-0.06	teller	0.17
followed by word thach	martyr	0.42	teller	-0.15
followed by word thai	martyr	-0.37	teller	0.32
followed by word thanh	martyr	-0.04	teller	-0.38
followed by word thieu	teller	-0.01
followed by word tho	martyr	0.18
followed by word thong	martyr	-0.05	teller	-0.02
followed by word thu	martyr	0.35	teller	-0.24
followed by word thuan	teller	0.01
followed by word thuoc	martyr	-0.15	teller	0.03
followed by word thuong	martyr	-0.13	teller	-0.19
followed by word tich	martyr	0.06
followed by word tieu	martyr	-0.37	teller	0.08
followed by word tinh	martyr	-0.42
followed by word tnxp	martyr	0.01	teller	-0.33
followed by word toi	martyr	0.09	teller	-0.1
followed by word tra	martyr	-0.22	teller	-0.06
followed by word trac	martyr	0.31
followed by word tran	martyr	-0.15
followed by word trang	martyr	-0.28
followed by word trieu	martyr	-0.24	teller	-0.01
followed by word tru	martyr	-0.15	teller	0.42
followed by word truc	martyr	0.15	teller	0.25
followed by word trung	martyr	0.24	teller	-0.02
followed by word truong	martyr	-0.06	teller	0.45
followed by word tu	martyr	0.49	teller	-0.12
followed by word tui	martyr	-0.27	teller	0.05
followed by word tung	martyr	-0.25	teller	0.22
followed by word tuoi	martyr	-0.75	teller	0.17
followed by word ung	teller	-0.14
followed by word van	martyr	0.03	teller	-0.31
followed by word ve	martyr	-0.14	teller	-0.37
followed by word vi	martyr	-0.73	teller	-0.06
followed by word viet	martyr	0.15	teller	-0.12
followed by word vinh	martyr	-0.14
followed by word vot	martyr	-0.03
followed by word vu	teller	-0.03
followed by word vui	teller	-0.01
followed by word xua	martyr	0.32
followed by word y	martyr	0.3	teller	-0.13
followed by word yen	martyr	0.15	teller	-0.24
followed bà	martyr	0.16	teller	-0.39
followed bác	martyr	-0.47	teller	-0.44
followed bên	martyr	0.2	teller	-0.04
followed bí danh	martyr	0.47	teller	-0.31
followed bí thư	teller	0.07
followed bạn	teller	-0.15
followed bản	martyr	-0.28	teller	-0.45
followed bảo	martyr	0.2	teller	-0.12
followed bảo là	martyr	-0.26
followed bị thương nặng	martyr	0.25	teller	-0.03
followed c trưởng	martyr	0.27	teller	-0.08
followed ccb	martyr	-0.43
followed chiến sĩ	martyr	0.74	teller	-0.2
followed cháu	martyr	-0.65	teller	0.92
followed chính trị viên	martyr	0.25	teller	0.24
followed chính trị viên phó	martyr	0.2
followed chôn	martyr	-0.32	teller	-0.13
followed chùa	martyr	0.24
followed chú	martyr	0.55	teller	-0.14
followed chết	martyr	-0.17	teller	-0.05
followed chỉ	martyr	0.26	teller	0.01
followed chỉ huy	martyr	-0.76	teller	-0.04
followed chị	martyr	0.36	teller	-0.26
followed chỗ	teller	-0.1
followed chợ	martyr	-0.2	teller	-0.07
followed cán bộ	martyr	0.38	teller	0.36
followed còn gọi	martyr	-0.2	teller	0.35
followed còn sống	martyr	-0.01	teller	-0.1
followed có	martyr	-0.53	teller	-0.19
followed có tên	martyr	0.3	teller	-0.04
followed cô	martyr	0.01	teller	-0.44
followed công an	martyr	0.23
followed công an phường	martyr	-0.06	teller	-0.22
followed cõng	martyr	-0.17	teller	0.04
followed cậu	martyr	-0.08	teller	-0.16
followed cụ	martyr	-0.52	teller	-0.08
followed của	martyr	-0.29	teller	-0.1
followed cựu binh	martyr	-0.03	teller	0.11
followed dân	teller	0.22
followed dẫn	martyr	-0.02	teller	-0.14
followed em	martyr	0.05	teller	0.26
followed giỗ	martyr	-0.25	teller	-0.12
followed gò	martyr	0.31
followed gọi	martyr	-0.17	teller	0.27
followed gọi cho	martyr	-0.03	teller	-0.27
followed gốc	martyr	-0.03	teller	0.02
followed gửi	teller	0.51
followed h	martyr	-0.03	teller	-0.1
followed hi sinh	martyr	0.15
followed hiện sống	martyr	-0.65
followed hiện ở	martyr	-0.08	teller	-0.16
followed hs	martyr	-0.28
followed hy sinh	martyr	0.13	teller	-0.11
followed hạ sĩ	martyr	0.57	teller	-0.28
followed hồ	martyr	0.04	teller	-0.18
followed khiêng	martyr	-0.11
followed khu	martyr	-0.16
followed ký	martyr	-0.56	teller	-0.04
followed kể	martyr	-1.05	teller	0.33
followed liên lạc	martyr	0.14	teller	-0.11
followed liệt sĩ	martyr	-0.17	teller	0.37
followed ls	teller	-0.03
followed là	martyr	0.21	teller	0.18
followed làng	martyr	0.04	teller	0.19
followed lái xe	martyr	0.04	teller	0.11
followed lăng	martyr	-0.16
followed mất	martyr	-0.57	teller	-0.26
followed mộ	martyr	-0.19	teller	-0.01
followed một	martyr	0.9
followed nghĩa trang	teller	-0.09
followed nguyên quán	martyr	0.08
followed người	martyr	0.06	teller	-0.11
followed nhập ngũ	martyr	-0.35
followed nhắn	martyr	-0.02	teller	0.38
followed nhớ	martyr	0.43	teller	-0.08
followed ntls	martyr	0.33	teller	-0.2
followed nói	martyr	0.41	teller	-0.29
followed pháo thủ	martyr	-0.27	teller	-0.09
followed phóng viên	martyr	0.19	teller	0.19
followed phường	teller	0.2
followed quân y	martyr	0.02
followed quê	martyr	0.49	teller	-0.59
followed quê ở	teller	-0.04
followed quản trang	martyr	-0.02	teller	0.31
followed s	martyr	0.65	teller	-0.1
followed sinh	martyr	-0.16	teller	0.22
followed sinh ngày	martyr	0.13
followed sinh năm	martyr	0.23	teller	-0.11
followed sn	martyr	0.26	teller	-0.23
followed số của	teller	0.01
followed sở nội vụ	martyr	-0.07	teller	-0.01
followed thôn	martyr	-0.01	teller	0.11
followed thương binh	martyr	-0.44	teller	0.47
followed thường gọi	martyr	0.4	teller	-0.18
followed thượng sĩ	martyr	0.18	teller	-0.04
followed thằng	martyr	0.53	teller	-0.01
followed tiểu đội trưởng	martyr	-0.03	teller	-0.2
followed trung tâm	teller	-0.03
followed trông coi	martyr	-0.32	teller	0.36
followed trường	martyr	-0.25	teller	-0.01
followed trưởng thôn	martyr	-0.07	teller	0.2
followed trại	martyr	-0.16	teller	0.1
followed trạm	martyr	-0.43	teller	-0.11
followed tên	martyr	-0.37	teller	-0.15
followed tên khai sinh	martyr	0.03
followed tên ở nhà là	martyr	0.02
followed tìm	martyr	-0.03	teller	0.13
followed tôi	martyr	-0.14	teller	0.23
followed tổ	martyr	0.02	teller	0.27
followed tổ trưởng	martyr	0.06	teller	-0.27
followed tức	martyr	0.46
followed viết	martyr	0.17	teller	-0.3
followed vào	martyr	0.13	teller	-0.11
followed xã	martyr	-0.44	teller	-0.06
followed xã đội trưởng	martyr	-0.21
followed xóm	martyr	0.33	teller	-0.06
followed y sĩ	martyr	0.18	teller	-0.16
followed y tá	martyr	0.08	teller	0.01
followed zalo	teller	0.38
followed ông	martyr	0.44	teller	0.47
followed đang ở	martyr	-0.1	teller	0.32
followed đi bộ đội	martyr	0.39
followed đi cùng	martyr	0.55	teller	-0.11
followed điện thoại	martyr	-0.12	teller	-0.13
followed đoàn	martyr	-0.05	teller	0.04
followed đt	martyr	-0.02	teller	-0.28
followed đào	martyr	-0.09	teller	-0.14
followed đường	martyr	-0.11	teller	0.14
followed đại đội phó	martyr	0.14	teller	-0.15
followed đồi	martyr	0.02	teller	-0.05
followed đội trưởng	martyr	-0.25	teller	0.22
followed ấp	teller	-0.11
followed ở nhà gọi là	martyr	0.12	teller	-0.01
followed:again	martyr	0.05	teller	-0.14
followed:aka	martyr	1.18	teller	-0.24
followed:alive	martyr	-0.75	teller	-0.04
followed:at	martyr	0.51	teller	-0.55
followed:battle	martyr	0.15	teller	-0.08
followed:born	martyr	0.56	teller	-0.21
followed:bury	martyr	-0.04	teller	-0.16
followed:capture	martyr	-0.32
followed:contact	martyr	-0.09	teller	0.04
followed:died	martyr	0.18
followed:enlist	martyr	0.61	teller	-0.33
followed:fell	martyr	0.36	teller	-0.78
followed:gio	martyr	-0.17	teller	-0.15
followed:grave	martyr	-0.38	teller	0.07
followed:home	martyr	0.59	teller	-0.4
followed:joined	martyr	0.35	teller	-0.25
followed:level	martyr	-0.24	teller	0.19
followed:link	martyr	-0.05	teller	-0.21
followed:martyr	martyr	-0.16	teller	0.32
followed:moved	martyr	0.03	teller	0.24
followed:naming	martyr	-0.06	teller	-0.25
followed:notice	martyr	-0.46	teller	-0.03
followed:office	martyr	-0.86	teller	0.12
followed:post	martyr	0.7	teller	-0.7
followed:rank	martyr	0.19	teller	-0.6
followed:returned	martyr	-0.01	teller	-0.1
followed:self	teller	-0.25
followed:site	martyr	0.15	teller	-0.55
followed:stop	martyr	-0.14	teller	-0.03
followed:tells	martyr	-0.39	teller	-0.01
followed:thing	martyr	-0.06	teller	-0.34
followed:title	martyr	0.09	teller	0.18
followed:truename	martyr	-0.4
from end 0	martyr	-0.85	teller	0.95
from end 1	martyr	0.18	teller	-0.78
from end 2	martyr	0.24	teller	-0.65
from end 3	martyr	0.12	teller	-0.43
full False	martyr	-0.23	teller	0.01
full True	martyr	-0.04	teller	-0.22
full names 0	martyr	1.15	teller	0.01
full names 1	martyr	-0.04	teller	-0.23
full names 2	martyr	-0.06	teller	0.01
full names few	martyr	-0.37	teller	0.04
full names many	martyr	-0.31	teller	-0.35
given ai	martyr	0.19	teller	-0.04
given am	martyr	-0.05	teller	-0.01
given an	martyr	-0.48	teller	0.31
given anh	martyr	0.2
given ba	martyr	0.23	teller	-0.32
given bac	martyr	-0.26	teller	0.29
given bach	martyr	-0.84	teller	-0.14
given bai	martyr	0.42
given ban	martyr	0.04	teller	-0.17
given bang	martyr	-0.6	teller	-0.13
given bao	martyr	0.09	teller	-0.32
given bat	martyr	-0.4	teller	-0.09
given bay	martyr	0.03	teller	-0.13
given be	martyr	-0.07	teller	0.11
given ben	martyr	0.23	teller	-0.01
given bich	martyr	0.05	teller	0.29
given bien	martyr	0.09
given bieu	martyr	-0.18
given binh	martyr	0.47	teller	-0.05
given bloi	teller	0.03
given bo	martyr	0.08
given boi	martyr	-0.47	teller	-0.03
given bon	martyr	-0.55	teller	0.19
given bong	martyr	-0.09	teller	0.58
given buoi	martyr	0.16	teller	-0.1
given buu	martyr	-0.44	teller	-0.01
given ca	martyr	-0.27
given cam	martyr	0.07
given can	martyr	0.45	teller	-0.31
given canh	martyr	-0.2	teller	-0.11
given cat	martyr	-0.65	teller	-0.34
given cha	martyr	-0.15	teller	0.4
given cham	martyr	-0.18
given chan	martyr	0.17	teller	0.25
given chap	martyr	-0.05	teller	-0.18
given chat	martyr	0.38	teller	0.04
given chau	martyr	-0.59	teller	-0.28
given chi	martyr	-0.29
given chien	martyr	0.25	teller	0.16
given chieu	martyr	-0.29	teller	-0.04
given chin	martyr	-0.19	teller	-0.08
given chinh	martyr	-0.25	teller	-0.11
given chu	martyr	-0.14
given chuc	martyr	0.21	teller	-0.01
given chuoc	martyr	-0.2	teller	0.29
given chuong	teller	-0.02
given chut	martyr	-0.69	teller	0.2
given chuyen	martyr	0.24	teller	-0.37
given co	martyr	-0.39	teller	-0.08
given cong	martyr	-0.31	teller	-0.29
given cu	martyr	-0.37	teller	0.25
given cuc	martyr	0.74	teller	0.63
given cuoc	martyr	0.54	teller	-0.06
given cuong	martyr	0.2	teller	-0.7
given da	martyr	0.35
given dac	martyr	0.31	teller	0.04
given dai	martyr	-0.05
given dam	martyr	-0.02
given dan	martyr	0.16
given dang	martyr	-0.33	teller	0.23
given danh	martyr	0.17
given dao	martyr	-0.64	teller	0.52
given dat	martyr	0.57	teller	-0.32
given dau	martyr	0.05	teller	-0.04
given de	martyr	0.16	teller	0.19
given den	martyr	0.06
given di	martyr	-0.03	teller	-0.45
given diem	martyr	0.36	teller	0.31
given dien	martyr	0.16	teller	-0.3
given diep	martyr	-0.14	teller	0.51
given dieu	martyr	-0.33	teller	0.15
given din	martyr	-0.04	teller	-0.03
given dinh	martyr	-0.03	teller	0.01
given do	martyr	-0.71
given doai	martyr	0.71
given doan	martyr	-0.73	teller	0.21
given doi	martyr	-0.28	teller	0.17
given don	martyr	0.15	teller	0.29
given dong	martyr	-1.08	teller	-0.12
given du	martyr	0.84	teller	-0.23
given duc	martyr	0.07	teller	-0.51
given dung	martyr	0.06	teller	-0.03
given duoc	martyr	0.07	teller	-0.2
given duong	martyr	-0.3
given duyen	martyr	0.07	teller	-0.2
given em	martyr	0.47	teller	-0.12
given en	teller	-0.36
given gia	martyr	-0.15	teller	-0.44
given giang	martyr	0.87	teller	0.45
given giao	teller	0.29
given giap	martyr	-0.37	teller	-0.09
given h	martyr	-1.13	teller	-0.88
given ha	martyr	-0.9	teller	0.15
given hac	martyr	0.1	teller	0.26
given hach	martyr	-0.16	teller	-0.01
given hai	martyr	-0.98	teller	0.04
given han	martyr	-0.37	teller	0.24
given hang	martyr	-0.52	teller	0.37
given hanh	teller	-0.38
given hao	martyr	0.1	teller	0.18
given hap	martyr	-0.41
given hau	martyr	-0.74	teller	-0.17
given hen	martyr	-0.14	teller	0.05
given hien	martyr	0.65	teller	0.09
given hiep	martyr	0.01	teller	-0.09
given hieu	martyr	0.12	teller	0.26
given ho	martyr	0.21	teller	0.02
given hoa	martyr	-0.94	teller	-0.16
given hoach	martyr	0.19	teller	-0.12
given hoai	martyr	0.55	teller	0.3
given hoan	martyr	0.05	teller	0.34
given hoang	teller	0.37
given hoanh	martyr	0.58	teller	-0.16
given hoat	martyr	0.37	teller	-0.01
given hoe	martyr	-0.58	teller	0.17
given hoi	martyr	0.46	teller	0.14
given hong	martyr	0.67	teller	0.15
given hop	martyr	0.02	teller	-0.02
given huan	martyr	0.01	teller	0.07
given hue	martyr	0.03
given hung	martyr	-0.76	teller	-1.11
given huong	martyr	0.23	teller	-0.29
given huu	martyr	-0.32	teller	-0.1
given huy	teller	0.27
given huynh	martyr	0.28	teller	-0.03
given hyut	teller	0.01
given ich	martyr	0.45
given in	martyr	0.36	teller	-0.12
given inh	martyr	-0.09
given ke	martyr	-0.02
given ket	martyr	-0.31	teller	-0.21
given kha	martyr	0.07	teller	0.26
given khai	martyr	0.09
given kham	martyr	0.17
given khang	martyr	-0.27	teller	0.17
given khanh	martyr	0.2	teller	-0.21
given khe	martyr	-0.01
given khiem	martyr	0.22	teller	0.37
given khiet	martyr	0.35
given khoa	martyr	-0.57	teller	0.32
given khoai	martyr	0.08
given khoan	teller	-0.26
given khoat	martyr	0.79	teller	-0.6
given khoi	martyr	0.67	teller	0.04
given khue	martyr	0.52	teller	-0.23
given khuong	martyr	0.03	teller	-0.11
given khuyen	martyr	0.09	teller	-0.14
given kiem	martyr	0.38
given kien	martyr	-0.45	teller	0.16
given kiet	martyr	-0.14	teller	0.08
given kieu	martyr	0.06	teller	0.2
given kim	martyr	-0.31	teller	-0.26
given kinh	martyr	-0.75	teller	0.03
given ky	martyr	0.12	teller	-0.4
given la	martyr	-0.09	teller	-0.04
given lac	martyr	-0.44
given lai	martyr	0.25
given lam	martyr	0.3	teller	0.19
given lan	martyr	-0.41	teller	0.09
given lang	martyr	-0.04	teller	0.21
given lanh	martyr	0.1	teller	-0.26
given lao	martyr	-0.25	teller	-0.03
given lap	martyr	-0.24	teller	-0.12
given lay	martyr	-0.01
given le	martyr	0.26	teller	0.42
given lich	martyr	0.81
given lien	martyr	0.01	teller	0.25
given lieu	martyr	0.04	teller	0.3
given linh	martyr	0.13	teller	0.07
given lo	martyr	0.01	teller	-0.18
given loc	martyr	0.45	teller	-0.18
given loi	martyr	-0.42	teller	-0.05
given long	martyr	0.03	teller	-0.17
given lu	martyr	0.11	teller	-0.05
given lua	martyr	-0.85	teller	0.72
given luan	martyr	0.22	teller	-0.05
given luc	martyr	0.63	teller	-0.54
given luom	martyr	0.89	teller	-0.11
given luong	martyr	0.39	teller	-0.15
given luu	martyr	0.06	teller	0.39
given luyen	martyr	-0.39	teller	-0.26
given ly	martyr	-0.32	teller	0.29
given mach	martyr	0.12	teller	-0.1
given mai	martyr	0.37
given man	martyr	0.3	teller	0.01
given manh	martyr	0.28	teller	0.22
given mao	martyr	0.41	teller	-0.18
given mat	martyr	-0.87	teller	0.51
given mau	martyr	-0.23	teller	-0.02
given may	martyr	0.27	teller	-0.21
given men	teller	0.21
given meo	martyr	0.26	teller	-0.03
given mich	martyr	0.36
given minh	martyr	-0.79	teller	0.18
given mo	teller	-0.29
given mot	martyr	0.26
given mui	martyr	0.04	teller	-0.15
given mung	martyr	0.03
given muoi	martyr	-0.17	teller	0.15
given my	martyr	-0.2	teller	0.14
given nam	martyr	-0.52	teller	0.05
given nen	martyr	0.22	teller	-0.08
given net	martyr	-0.13	teller	0.12
given nga	martyr	-0.03	teller	0.42
given ngai	martyr	0.27	teller	-0.07
given ngan	martyr	0.56	teller	-0.13
given ngat	martyr	-0.17	teller	-0.46
given ngay	martyr	-0.13	teller	-0.04
given nghe	martyr	0.33
given nghi	martyr	0.28	teller	0.1
given nghia	martyr	0.44	teller	-0.04
given nghiem	martyr	0.32
given nghiep	martyr	0.48	teller	-0.01
given nghinh	teller	-0.18
given ngo	martyr	0.07	teller	0.08
given ngoan	martyr	-0.13	teller	0.35
given ngot	martyr	0.23
given ngu	martyr	0.25	teller	-0.36
given nguyen	teller	0.05
given nguyet	martyr	0.06	teller	0.18
given nha	martyr	0.1	teller	-0.08
given nhai	martyr	-1.15	teller	-0.34
given nham	martyr	0.2	teller	0.09
given nhan	martyr	-0.56	teller	-0.31
given nhat	martyr	0.33	teller	-0.11
given nhi	martyr	-0.03	teller	0.15
given nhien	martyr	0.27	teller	-0.04
given nho	martyr	0.72	teller	-0.13
given nhon	martyr	-0.15	teller	-0.09
given nhu	martyr	0.52
given nhuan	martyr	0.25	teller	-0.12
given nhung	martyr	-0.21	teller	-0.65
given nhuong	martyr	0.05	teller	0.14
given nie	martyr	0.1	teller	-0.2
given ninh	martyr	-0.08	teller	-0.4
given noi	martyr	-0.59	teller	-0.09
given nong	teller	-0.01
given nu	teller	0.07
given oanh	martyr	0.48	teller	-0.23
given on	martyr	0.17	teller	-0.11
given pan	martyr	0.06	teller	0.01
given pang	martyr	0.12	teller	-0.03
given panh	martyr	0.06	teller	0.04
given pao	martyr	0.92	teller	-0.18
given pham	martyr	-0.31	teller	-0.05
given phan	martyr	-0.66
given phat	martyr	0.06	teller	-0.14
given phi	teller	0.16
given phin	martyr	0.07	teller	-0.28
given pho	teller	0.27
given phoi	martyr	0.27	teller	-0.16
given phol	martyr	-0.13	teller	0.33
given phong	martyr	-0.11	teller	-0.64
given phu	martyr	-0.4
given phuc	martyr	0.44	teller	0.16
given phung	martyr	-0.38	teller	-0.02
given phuoc	martyr	0.49	teller	-0.14
given phuong	martyr	-0.04
given quan	martyr	-0.32
given quang	martyr	0.14	teller	0.01
given que	martyr	0.18	teller	-0.49
given quy	martyr	0.65
given quyen	martyr	-0.39	teller	1.26
given quyet	martyr	0.38	teller	-0.03
given quynh	martyr	0.15	teller	0.26
given rang	martyr	0.17	teller	0.14
given ranh	martyr	-0.01	teller	-0.11
given rau	martyr	0.22	teller	-0.01
given ri	martyr	0.01
given rinh	martyr	0.2	teller	0.04
given rom	martyr	-0.02
given rong	martyr	-0.1	teller	0.04
given ruong	martyr	-0.27
given ruyen	martyr	0.04	teller	-0.05
given ry	martyr	0.27	teller	0.39
given sac	martyr	0.18
given sach	martyr	0.35	teller	-0.18
given sam	martyr	0.59	teller	-0.02
given san	teller	0.21
given sang	martyr	-0.43	teller	-0.24
given sanh	martyr	0.32	teller	-0.17
given sau	martyr	0.28	teller	-0.11
given se	martyr	-0.03	teller	-0.05
given sen	martyr	-0.12	teller	-0.23
given sinh	martyr	-0.39	teller	0.08
given so	martyr	0.28
given soan	martyr	0.44	teller	0.05
given soc	martyr	0.7	teller	-0.05
given soi	martyr	-0.24	teller	0.41
given sol	martyr	0.48	teller	0.14
given son	martyr	-1.29	teller	-0.15
given su	martyr	-0.41	teller	-0.14
given sung	martyr	-0.11	teller	-0.1
given suong	martyr	0.16	teller	0.25
given suu	martyr	-0.13	teller	0.14
given tai	martyr	-0.36	teller	0.36
given tam	martyr	-0.56	teller	-0.35
given tan	teller	0.29
given tao	martyr	0.41
given tap	martyr	0.4
given te	martyr	0.2	teller	-0.13
given teo	martyr	0.05	teller	-0.27
given thach	martyr	0.04	teller	-0.07
given thai	martyr	-0.17	teller	0.66
given tham	martyr	0.03	teller	0.17
given than	martyr	0.1	teller	-0.01
given thang	martyr	-0.01	teller	-0.47
given thanh	martyr	-0.21	teller	-0.27
given thao	martyr	0.22
given that	martyr	-0.02	teller	-0.07
given the	martyr	-0.05	teller	0.27
given them	martyr	0.02	teller	0.11
given theo	martyr	-0.21	teller	0.05
given thi	martyr	0.22
given thien	teller	0.15
given thiep	martyr	0.33	teller	0.09
given thiet	martyr	0.79	teller	-0.12
given thieu	martyr	-0.13	teller	-0.19
given thin	martyr	0.32	teller	-0.38
given thinh	martyr	0.6	teller	-0.26
given tho	martyr	-0.75	teller	0.28
given thoa	martyr	-0.73
given thoai	martyr	0.04	teller	-0.03
given thoan	martyr	0.52	teller	0.12
given thoi	martyr	-0.31	teller	-0.28
given thom	martyr	-0.26	teller	0.02
given thong	martyr	0.02	teller	0.39
given thoong	martyr	0.11	teller	-0.09
given thu	martyr	-0.67	teller	-0.2
given thuan	martyr	-0.43	teller	0.4
given thuat	martyr	0.25	teller	-0.04
given thuc	martyr	0.26	teller	-0.34
given thuoc	martyr	0.34	teller	-0.55
given thuong	teller	-0.01
given thuyen	martyr	-0.17	teller	0.2
given thuyet	martyr	0.23
given tich	martyr	-0.28	teller	0.56
given tien	martyr	0.2	teller	-0.21
given tiep	martyr	-0.07	teller	0.42
given tin	teller	0.06
given to	martyr	0.75	teller	-0.18
given toai	martyr	-0.42	teller	-0.03
given toan	martyr	0.47	teller	-0.09
given toi	martyr	-0.12
given tong	martyr	-0.18	teller	0.27
given tra	martyr	-0.4	teller	0.03
given trac	martyr	0.61	teller	-0.19
given trai	martyr	-0.04	teller	-0.04
given tram	teller	-0.03
given tran	martyr	-0.14	teller	0.44
given trang	martyr	-0.14	teller	-0.11
given tri	martyr	-0.06	teller	-0.28
given trieu	martyr	-0.24	teller	0.28
given trinh	martyr	-0.07
given trong	martyr	0.22	teller	0.22
given tru	martyr	0.4	teller	-0.08
given truc	teller	-0.19
given trung	martyr	-0.13	teller	-0.35
given truong	martyr	-0.06
given tu	martyr	-0.41	teller	-0.01
given tuan	martyr	0.79	teller	0.23
given tuat	teller	-0.02
given tue	martyr	-0.03	teller	0.06
given tung	martyr	0.08	teller	-0.01
given tuoc	martyr	-0.47	teller	0.29
given tuoi	martyr	-0.49	teller	0.11
given tuong	martyr	0.23	teller	0.35
given tuu	teller	-0.02
given tuyen	martyr	0.09	teller	0.16
given tuyet	teller	0.13
given tuynh	teller	-0.08
given ty	martyr	0.33
given un	martyr	-0.3	teller	0.15
given ut	martyr	-0.57	teller	0.09
given uy	martyr	0.09	teller	-0.35
given uyen	martyr	-0.43	teller	-0.06
given v	martyr	-0.54
given van	martyr	0.38	teller	-0.22
given vang	martyr	0.03	teller	-0.02
given ve	martyr	-0.03	teller	-0.01
given vi	teller	-0.26
given vien	martyr	-0.02	teller	0.13
given viet	martyr	-0.38
given vinh	martyr	0.2	teller	0.19
given vu	martyr	-0.32
given vuong	martyr	-0.04	teller	0.2
given vy	martyr	0.07
given xoai	teller	-0.03
given xoan	martyr	0.38
given xuan	martyr	-0.64
given xuong	martyr	-0.07
given xuyen	teller	0.4
given y	martyr	0.52	teller	-0.16
given yen	martyr	-0.24	teller	0.26
joined  to martyr	martyr	-0.8
joined  to other	martyr	0.15	teller	-0.36
joined ( to martyr	martyr	-0.91	teller	-0.18
joined ( to other	martyr	0.37	teller	0.26
joined ), to other	martyr	0.3	teller	-0.11
joined , to martyr	martyr	1.27	teller	-0.63
joined , to other	martyr	-0.26	teller	-0.54
joined , to teller	teller	-0.61
joined - to martyr	martyr	-0.88
joined - to other	martyr	0.14
joined : to other	martyr	0.32	teller	-0.07
joined to martyr	martyr	0.75	teller	-1.02
joined to other	martyr	-0.48	teller	-0.48
joined to teller	martyr	-0.28	teller	-0.62
joined va to martyr	martyr	1.32	teller	-0.17
joined va to other	martyr	-1.82	teller	0.26
joined va to teller	martyr	-0.31
joined voi to martyr	martyr	0.78
joined voi to other	martyr	-0.15
kin told	martyr	-0.34	teller	-0.49
lead 0 anh	martyr	0.56	teller	-1.14
lead 0 anh hùng liệt sĩ	martyr	-0.36
lead 0 anh trai	martyr	0.69	teller	-0.08
lead 0 ba	martyr	0.04	teller	-0.06
lead 0 binh nhất	martyr	0.22
lead 0 bà	martyr	-1.19	teller	0.4
lead 0 bác	martyr	0.42	teller	0.16
lead 0 bác sĩ	martyr	-0.09	teller	-0.54
lead 0 bí danh	martyr	-0.71	teller	-0.14
lead 0 bạn	martyr	-0.2	teller	0.19
lead 0 bố	martyr	-0.35	teller	0.05
lead 0 ccb	martyr	-0.2	teller	0.07
lead 0 cha	martyr	0.18	teller	-0.12
lead 0 chiến sĩ	martyr	0.28	teller	-0.09
lead 0 chuẩn úy	martyr	0.3	teller	-0.09
lead 0 cháu	martyr	-0.61	teller	0.07
lead 0 cháu gái	teller	0.13
lead 0 cháu là	martyr	-0.2	teller	0.69
lead 0 cháu tên	teller	0.37
lead 0 chính trị viên	martyr	-0.23	teller	-0.35
lead 0 chú	martyr	0.32	teller	-0.32
lead 0 chị	martyr	-0.33	teller	0.38
lead 0 chồng	martyr	0.32	teller	-0.12
lead 0 con	martyr	-0.33
lead 0 con dâu	martyr	-0.52	teller	-0.3
lead 0 con gái	martyr	0.09	teller	0.33
lead 0 con là	teller	-0.14
lead 0 con trai	martyr	0.03	teller	-0.24
lead 0 con tên	martyr	0.15	teller	0.07
lead 0 cán bộ	martyr	0.31
lead 0 có	martyr	-0.02	teller	-0.17
lead 0 cô	martyr	-0.17	teller	-0.38
lead 0 cô giáo	martyr	-0.16	teller	0.25
lead 0 công an xã	martyr	-0.04	teller	-0.01
lead 0 cậu	martyr	0.58	teller	-0.98
lead 0 cụ	martyr	-1	teller	0.03
lead 0 của	martyr	0.2	teller	-0.2
lead 0 e là	martyr	-0.02	teller	-0.06
lead 0 em	martyr	-0.53	teller	1.44
lead 0 em gái	martyr	-0.06	teller	0.49
lead 0 em là	martyr	-0.06	teller	0.11
lead 0 em trai	martyr	0.13	teller	0.39
lead 0 em tên	martyr	-0.05	teller	-0.08
lead 0 ghi tên	martyr	0.83	teller	-0.06
lead 0 hạ sĩ	martyr	0.8	teller	-0.19
lead 0 họ tên	martyr	0.56	teller	-0.5
lead 0 họ và tên	martyr	1.06	teller	-0.22
lead 0 khắc tên	martyr	0.75	teller	-0.01
lead 0 ký tên	martyr	-0.25
lead 0 liên lạc	martyr	0.18	teller	0.59
lead 0 liệt sĩ	martyr	1.56	teller	-1.19
lead 0 liệt sỹ	martyr	0.16	teller	-0.12
lead 0 ls	martyr	1.15	teller	-0.66
lead 0 là	martyr	-0.06	teller	0.2
lead 0 lái xe	teller	-0.28
lead 0 mang tên	martyr	-0.04	teller	-0.18
lead 0 mình là	teller	-0.47
lead 0 mình tên	martyr	0.12	teller	0.61
lead 0 mẹ	martyr	-0.54	teller	-0.44
lead 0 người báo	martyr	-0.44	teller	-0.25
lead 0 người kể	martyr	-0.08
lead 0 người lập	martyr	-0.07	teller	-0.14
lead 0 người viết	martyr	-0.28	teller	0.08
lead 0 phóng viên	martyr	-0.21
lead 0 quản trang	martyr	-0.1	teller	0.85
lead 0 thiếu tá	martyr	-0.52	teller	-0.19
lead 0 thượng tá	martyr	-0.3	teller	-0.01
lead 0 thầy	martyr	-0.1	teller	-0.54
lead 0 thầy giáo	teller	-0.14
lead 0 thằng	martyr	0.64	teller	-0.69
lead 0 tiểu đội trưởng	martyr	-0.05	teller	-0.01
lead 0 trinh sát	martyr	0.06
lead 0 trung sĩ	martyr	0.36	teller	-0.08
lead 0 trung tá	martyr	-0.58	teller	-0.11
lead 0 trung úy	teller	-0.17
lead 0 trưởng thôn	martyr	-0.1	teller	0.34
lead 0 tui là	martyr	0.28	teller	0.1
lead 0 tui tên	martyr	-0.05	teller	0.31
lead 0 tên	martyr	-0.26	teller	0.25
lead 0 tên khai sinh	martyr	-0.49	teller	-0.07
lead 0 tên là	martyr	-0.14	teller	0.12
lead 0 tên thật	martyr	0.04	teller	0.26
lead 0 tên tôi	martyr	-0.78	teller	0.52
lead 0 tên đầy đủ	martyr	0.33	teller	-0.16
lead 0 tên đầy đủ là	martyr	0.09
lead 0 tôi	martyr	-0.62	teller	0.89
lead 0 tôi là	martyr	-0.47	teller	1.06
lead 0 tôi tên	martyr	0.24	teller	0.74
lead 0 tôi tên là	teller	0.39
lead 0 tổ trưởng	martyr	0.02	teller	0.2
lead 0 tức	martyr	0.29
lead 0 y sĩ	martyr	0.07	teller	-0.21
lead 0 y tá	martyr	0.68	teller	-0.23
lead 0 ông	martyr	-0.4	teller	-0.34
lead 0 đ c	martyr	0.35	teller	-0.5
lead 0 đại tá	martyr	-1.19	teller	0.03
lead 0 đại úy	martyr	-0.5	teller	-0.01
lead 0 đại đội trưởng	martyr	-0.14	teller	-0.29
lead 0 đề tên	martyr	0.59	teller	-0.25
lead 0 đồng chí	martyr	1.18	teller	-0.28
lead 1 anh	martyr	0.22	teller	-0.6
lead 1 bà	martyr	0.2	teller	-0.43
lead 1 bác	martyr	-0.48	teller	0.78
lead 1 bạn	martyr	-0.07	teller	-0.04
lead 1 bố	martyr	-0.24	teller	0.3
lead 1 cha	martyr	0.12	teller	-0.06
lead 1 cháu	martyr	0.48	teller	-0.16
lead 1 chú	martyr	0.4	teller	0.52
lead 1 chỉ huy	teller	-0.04
lead 1 chồng	martyr	-0.37
lead 1 con	martyr	0.07	teller	0.33
lead 1 con gái	martyr	0.14	teller	-0.22
lead 1 con là	martyr	0.25	teller	-0.15
lead 1 con trai	martyr	-0.37	teller	-0.07
lead 1 có	martyr	0.6	teller	-0.08
lead 1 cô	martyr	0.16	teller	-0.17
lead 1 cậu	martyr	0.28	teller	-0.37
lead 1 của	martyr	0.42	teller	0.64
lead 1 em	martyr	0.34	teller	-0.11
lead 1 em gái	teller	0.18
lead 1 em là	teller	-0.01
lead 1 em trai	martyr	0.06	teller	-0.01
lead 1 họ tên	martyr	-0.15	teller	0.02
lead 1 họ và tên	martyr	0.15	teller	-0.08
lead 1 liên lạc	teller	0.41
lead 1 liệt sĩ	martyr	0.07
lead 1 là	martyr	-0.3	teller	0.06
lead 1 mang tên	martyr	-0.46
lead 1 mẹ	martyr	-0.26	teller	-0.14
lead 1 một	martyr	0.28	teller	-0.15
lead 1 nó	teller	-0.22
lead 1 thầy	martyr	0.25	teller	-0.51
lead 1 tài khoản	martyr	-0.16	teller	-0.06
lead 1 tên	martyr	-0.16	teller	-0.17
lead 1 tôi	martyr	0.07	teller	-0.97
lead 1 tôi là	martyr	0.38	teller	-0.01
lead 1 xưng	teller	-0.14
lead 1 ông	martyr	0.54	teller	-0.2
lead 1 đồng chí	martyr	0.21
lead 2 bác	martyr	-0.17	teller	0.13
lead 2 chị	martyr	0.08	teller	0.35
lead 2 con trai	martyr	-0.21
lead 2 có	martyr	-0.1	teller	-0.1
lead 2 cô	martyr	0.03
lead 2 của	martyr	0.44	teller	-0.21
lead 2 em	teller	-0.01
lead 2 em gái	martyr	-0.04	teller	-0.23
lead 2 liệt sĩ	martyr	-0.26	teller	0.36
lead 2 là	martyr	0.05	teller	-0.18
lead 2 một	martyr	0.55	teller	-0.06
lead 2 tên	martyr	0.35	teller	-0.12
lead 2 tôi	martyr	0.11
lead 2 ông	martyr	0.67	teller	-0.17
lead:aka	martyr	-0.91	teller	-0.41
lead:battle	martyr	-0.28	teller	-0.01
lead:died	martyr	2.27	teller	-1.31
lead:kin	martyr	0.49	teller	-0.51
lead:kin mine anh	martyr	0.33	teller	0.18
lead:kin mine anh trai	martyr	0.7	teller	-0.1
lead:kin mine ba	martyr	0.1	teller	-0.07
lead:kin mine bà	martyr	0.22	teller	-0.07
lead:kin mine bác	martyr	0.76	teller	-0.16
lead:kin mine bố	martyr	-0.5	teller	0.28
lead:kin mine bố chồng	martyr	0.37	teller	-0.25
lead:kin mine cha	martyr	0.3	teller	-0.2
lead:kin mine cháu	teller	0.33
lead:kin mine chú	martyr	0.75	teller	-0.15
lead:kin mine chị	martyr	0.19	teller	-0.16
lead:kin mine chị gái	teller	0.03
lead:kin mine chồng	martyr	-0.11	teller	-0.16
lead:kin mine con	martyr	-0.17	teller	0.35
lead:kin mine con trai	martyr	0.02	teller	-0.53
lead:kin mine cô	martyr	0.5	teller	-0.07
lead:kin mine cậu	martyr	0.15	teller	-0.28
lead:kin mine em	martyr	-0.05	teller	0.08
lead:kin mine em gái	martyr	-0.12	teller	0.36
lead:kin mine em trai	martyr	0.22	teller	0.34
lead:kin mine mẹ	martyr	-0.67	teller	-0.52
lead:kin mine ông	martyr	-0.19	teller	0.55
lead:kin other cháu gái	teller	0.15
lead:kin other con	martyr	-0.04
lead:kin other con dâu	martyr	0.18	teller	-0.35
lead:kin other con gái	martyr	0.02	teller	0.07
lead:kin other con trai	martyr	-0.56	teller	0.08
lead:kin other em	martyr	0.41	teller	-0.1
lead:level	martyr	-0.51	teller	0.29
lead:link	martyr	0.62	teller	0.03
lead:martyr	martyr	2.07	teller	-1.31
lead:mine	martyr	0.54	teller	-0.37
lead:naming	martyr	0.95	teller	-0.47
lead:office	martyr	-0.87	teller	-0.62
lead:post	martyr	0.2	teller	-0.64
lead:rank	martyr	-0.5	teller	-0.71
lead:self	martyr	-1.79	teller	2
lead:signs	martyr	-0.06	teller	0.48
lead:site	teller	-0.06
lead:stop	martyr	-0.26	teller	-0.12
lead:tells	martyr	-0.08	teller	0.22
lead:thing	martyr	-0.39	teller	-0.56
lead:title	martyr	-0.02	teller	-0.56
lead:truename	martyr	1.05	teller	-0.14
led anh	martyr	0.13	teller	-0.34
led b trưởng	martyr	0.47
led bia	martyr	-0.11	teller	0.18
led biết	martyr	0.57	teller	-0.08
led biết & ten	martyr	0.25	teller	-0.1
led by nothing	martyr	-0.07	teller	0.09
led by nothing & anh	martyr	0.26	teller	-0.88
led by nothing & au	martyr	0.3	teller	-0.11
led by nothing & ba	martyr	0.38	teller	-0.62
led by nothing & bac	martyr	-0.7	teller	0.24
led by nothing & ban	martyr	-0.45	teller	-0.17
led by nothing & bo	martyr	0.02	teller	-0.26
led by nothing & bui	martyr	-0.37	teller	0.23
led by nothing & cao	martyr	0.14	teller	-0.23
led by nothing & cau	martyr	0.32	teller	-0.66
led by nothing & cha	martyr	0.3	teller	-0.2
led by nothing & chau	martyr	-0.65	teller	0.37
led by nothing & chi	martyr	-0.31
led by nothing & chinh	teller	-0.27
led by nothing & chong	martyr	-0.1	teller	-0.18
led by nothing & chu	martyr	-0.09	teller	0.26
led by nothing & co	martyr	0.56	teller	-0.69
led by nothing & con	martyr	0.08	teller	0.3
led by nothing & cu	martyr	-0.81	teller	0.3
led by nothing & d	martyr	0.01	teller	-0.27
led by nothing & dai	martyr	0.16	teller	-0.44
led by nothing & dang	martyr	-0.05	teller	0.13
led by nothing & danh	martyr	0.15	teller	-0.35
led by nothing & dinh	martyr	0.05	teller	-0.06
led by nothing & do	teller	0.08
led by nothing & doan	teller	0.05
led by nothing & dong	martyr	0.48	teller	0.01
led by nothing & duong	martyr	-0.63	teller	-0.06
led by nothing & e	teller	0.04
led by nothing & em	martyr	-0.1	teller	0.32
led by nothing & giang	martyr	0.07
led by nothing & ha	martyr	0.1	teller	-0.04
led by nothing & ho	martyr	0.72	teller	-0.33
led by nothing & hoang	teller	0.2
led by nothing & huynh	martyr	-0.1	teller	0.25
led by nothing & ky	martyr	-0.01	teller	-0.1
led by nothing & la	martyr	0.4	teller	0.26
led by nothing & lai	teller	0.37
led by nothing & le	martyr	-0.06	teller	0.18
led by nothing & lien	teller	0.49
led by nothing & liet	martyr	0.22	teller	-0.11
led by nothing & lo	martyr	-0.16	teller	0.38
led by nothing & ls	martyr	0.56	teller	-0.13
led by nothing & luong	teller	0.22
led by nothing & luu	martyr	0.04
led by nothing & ma	martyr	0.05	teller	0.06
led by nothing & mai	martyr	0.15
led by nothing & me	martyr	-0.55	teller	-0.49
led by nothing & minh	martyr	-0.16	teller	0.02
led by nothing & mot	martyr	0.69	teller	-0.21
led by nothing & nghiem	martyr	-0.22	teller	-0.02
led by nothing & ngo	martyr	-0.17	teller	0.02
led by nothing & nguoi	martyr	-1.45	teller	-0.06
led by nothing & nguyen	martyr	-0.55
led by nothing & ong	martyr	0.19	teller	-0.07
led by nothing & pham	martyr	-0.03	teller	0.24
led by nothing & phan	martyr	-0.49	teller	0.25
led by nothing & phi	martyr	0.08
led by nothing & phung	martyr	0.22
led by nothing & quach	martyr	0.21
led by nothing & quan	teller	0.35
led by nothing & quang	martyr	0.04	teller	0.02
led by nothing & sau	teller	-0.17
led by nothing & ta	martyr	-0.14	teller	0.16
led by nothing & ten	martyr	0.36	teller	-0.64
led by nothing & thang	martyr	0.19	teller	-0.38
led by nothing & thay	martyr	0.14	teller	-0.56
led by nothing & thieu	martyr	-0.24	teller	-0.25
led by nothing & thong	martyr	-0.05
led by nothing & tieu	martyr	0.38
led by nothing & to	martyr	0.21
led by nothing & toi	martyr	-1.94	teller	1.22
led by nothing & tong	martyr	0.01
led by nothing & tran	martyr	0.19	teller	0.01
led by nothing & trinh	martyr	0.27	teller	-0.26
led by nothing & trung	martyr	0.21	teller	-0.21
led by nothing & truong	martyr	-0.72	teller	0.3
led by nothing & tu	martyr	0.31	teller	-0.23
led by nothing & tui	martyr	-0.38	teller	0.73
led by nothing & vu	martyr	-0.22	teller	0.46
led by nothing & vuong	martyr	0.27	teller	-0.26
led by nothing & y	martyr	0.79	teller	-0.28
led by word a	martyr	0.2
led by word an	martyr	-0.09
led by word anh	martyr	0.52	teller	-0.11
led by word b	martyr	0.12	teller	-0.55
led by word ba	martyr	0.34	teller	-0.18
led by word ba & con	martyr	0.29	teller	-0.29
led by word ba & la	martyr	0.39
led by word bac	martyr	0.75	teller	-0.11
led by word bac & ten	martyr	0.3
led by word bam	teller	-0.27
led by word ban	martyr	-0.04
led by word bang	martyr	0.31
led by word bay	martyr	-0.53
led by word bien	martyr	0.14
led by word binh	martyr	-0.32	teller	-0.01
led by word bo	martyr	0.17	teller	-0.28
led by word bon	martyr	0.16	teller	0.06
led by word bong	martyr	0.37	teller	-0.03
led by word c	martyr	0.28	teller	0.21
led by word ca	martyr	-0.06	teller	-0.03
led by word cam	martyr	-0.14
led by word cam & anh	martyr	-0.21
led by word canh	martyr	-0.22
led by word chao	teller	0.1
led by word chat	martyr	-0.46
led by word chau	martyr	-0.16
led by word chep	martyr	-0.38	teller	0.16
led by word chi	martyr	-0.02	teller	0.32
led by word chieu	martyr	-0.21	teller	0.18
led by word chinh	martyr	0.11	teller	0.46
led by word chu	martyr	0.03	teller	-0.45
led by word chung	martyr	-0.18	teller	-0.33
led by word chung & la	martyr	-0.02	teller	-0.03
led by word chuyen	martyr	-0.69	teller	0.23
led by word co	martyr	0.07	teller	-0.03
led by word coi	martyr	-0.52	teller	-0.03
led by word con	martyr	-0.13	teller	-0.31
led by word con & cu	martyr	-0.39	teller	-0.01
led by word con & ong	martyr	-0.56
led by word cong	martyr	-0.12	teller	-0.05
led by word cu	martyr	-0.16	teller	-0.29
led by word cu & cua	martyr	-0.07
led by word da	martyr	0.09	teller	-0.23
led by word dang	martyr	-0.54
led by word dao	martyr	0.14
led by word dat	martyr	-0.25	teller	-0.18
led by word dat & la	teller	-0.11
led by word day	martyr	-0.01	teller	0.19
led by word de	martyr	-0.37	teller	-0.26
led by word dia	martyr	-0.23	teller	-0.15
led by word dich	martyr	-0.41	teller	-0.22
led by word diem	martyr	0.09	teller	-0.09
led by word dien	martyr	-0.29	teller	0.32
led by word dinh	martyr	-0.45	teller	-0.14
led by word do	martyr	0.19	teller	-0.06
led by word doan	teller	0.15
led by word doc	martyr	0.47	teller	0.08
led by word doi	martyr	-0.16	teller	-0.09
led by word doi & anh	martyr	0.03
led by word doi & la	martyr	0.01
led by word doi & ong	martyr	-0.14
led by word doi & ten	martyr	-0.25	teller	0.17
led by word don	martyr	-0.25	teller	0.51
led by word dong	martyr	0.45	teller	-0.1
led by word dong & ong	martyr	0.3	teller	-0.04
led by word du	martyr	-0.47
led by word duc	martyr	-0.21
led by word dung	martyr	-0.5	teller	-0.14
led by word e	teller	0.44
led by word gach	martyr	-0.1
led by word ghi	martyr	0.08	teller	-0.16
led by word ghi & la	martyr	-0.32	teller	-0.03
led by word ghi & le	martyr	0.13
led by word ghi & liet	martyr	0.04
led by word gia	martyr	-0.2	teller	0.56
led by word gia & anh	martyr	0.2
led by word gia & ba	martyr	0.12	teller	0.16
led by word gia & liet	martyr	0.07	teller	-0.05
led by word gia & ong	teller	-0.03
led by word giay	martyr	0.16	teller	-0.06
led by word giup	martyr	-0.45	teller	0.42
led by word ha	martyr	0.37	teller	-0.15
led by word hai	martyr	0.96	teller	-0.48
led by word hai & la	martyr	0.41	teller	-0.29
led by word hai & ten	martyr	0.4	teller	-0.03
led by word ham	martyr	0.2
led by word hang	teller	0.35
led by word ho	martyr	-0.32	teller	0.42
led by word ho & ong	martyr	-0.26
led by word hoa	teller	0.27
led by word hoac	teller	-0.58
led by word hoc	martyr	-0.06	teller	-0.32
led by word hoi	martyr	0.1	teller	-0.04
led by word hoi & ong	martyr	-0.08	teller	-0.25
led by word hop	martyr	0.48	teller	-0.31
led by word hung	martyr	-0.18	teller	-0.35
led by word huong	martyr	-0.12	teller	-0.05
led by word hy	martyr	-0.04
led by word ke	teller	0.02
led by word keu	martyr	0.22	teller	-0.13
led by word keu & la	martyr	-0.02
led by word khac	martyr	0.24	teller	-0.26
led by word khac & chu	martyr	-0.03
led by word khac & tang	martyr	-0.35
led by word khai	martyr	-0.73	teller	0.56
led by word khanh	martyr	0.24
led by word kich	martyr	0.08	teller	-0.06
led by word kiem	martyr	0.2	teller	-0.03
led by word kinh	martyr	-0.44	teller	-0.1
led by word ky	martyr	0.36
led by word la	martyr	0.72
led by word lai	martyr	-0.29	teller	-0.17
led by word lan	martyr	0.09	teller	-0.42
led by word lang	martyr	0.14	teller	-0.03
led by word lay	martyr	-0.59	teller	-0.05
led by word lay & ten	martyr	-0.68
led by word le	martyr	0.29	teller	-0.04
led by word len	martyr	0.05	teller	-0.06
led by word lien	martyr	0.27	teller	-0.08
led by word linh	martyr	-0.34	teller	-0.02
led by word lo	martyr	0.38
led by word loc	martyr	0.19	teller	0.02
led by word loi	martyr	-0.36	teller	0.2
led by word loi & ong	martyr	-0.16	teller	0.02
led by word lu	martyr	0.07
led by word lua	martyr	-0.76
led by word luong	martyr	0.49
led by word luu	martyr	0.07	teller	-0.05
led by word luyen	martyr	-0.03	teller	-0.01
led by word ly	teller	0.21
led by word ma	martyr	0.32	teller	-0.2
led by word mang	martyr	-0.38	teller	0.27
led by word mat	martyr	-0.4
led by word may	martyr	-0.13	teller	-0.06
led by word me	martyr	0.14	teller	-0.07
led by word minh	martyr	-0.22	teller	-0.02
led by word mo	martyr	-0.27
led by word mui	martyr	-0.67
led by word muoi	martyr	0.14
led by word my	martyr	-0.02	teller	-0.02
led by word nao	martyr	0.02
led by word ngan	martyr	0.35
led by word nghi	martyr	0.33
led by word ngo	teller	-0.08
led by word ngoan	martyr	-0.02
led by word nguyen	teller	-0.15
led by word nha	martyr	-0.26
led by word nha & anh	martyr	0.22
led by word nha & ba	martyr	-0.35	teller	0.4
led by word nha & bac	martyr	0.4	teller	-0.07
led by word nha & cu	martyr	-0.1	teller	-0.32
led by word nha & em	martyr	0.02	teller	0.06
led by word nha & ong	martyr	-0.77	teller	-0.02
led by word nha & toi	martyr	0.3	teller	-0.28
led by word nham	martyr	0.26
led by word nhan	martyr	0.66	teller	-0.47
led by word nhat	martyr	0.22	teller	-0.02
led by word nhe	martyr	0.09	teller	0.32
led by word nhom	martyr	0.04	teller	0.22
led by word nhu	martyr	0.42	teller	-0.36
led by word ninh	martyr	0.14	teller	-0.18
led by word noi	martyr	-0.04	teller	-0.04
led by word nu	martyr	0.07	teller	-0.23
led by word nua	martyr	0.01
led by word nuoi	martyr	-0.27	teller	-0.14
led by word oi	martyr	0.06	teller	0.67
led by word ong	martyr	0.5	teller	-0.25
led by word phai	martyr	0.03	teller	-0.05
led by word phan	martyr	-0.2
led by word pho	martyr	0.25
led by word phong	martyr	0.12	teller	-0.06
led by word phu	martyr	0.15
led by word phuc	martyr	-0.35	teller	0.18
led by word phuoc	martyr	0.01
led by word phuong	martyr	-0.03	teller	-0.08
led by word q	martyr	-0.36	teller	-0.21
led by word quan	martyr	-0.31	teller	-0.03
led by word que	teller	-0.03
led by word quyen	martyr	-0.31
led by word quyet	martyr	0.31
led by word ra	martyr	0.24	teller	0.18
led by word rang	martyr	0.12
led by word rong	martyr	0.1
led by word ruot	martyr	0.05	teller	-0.06
led by word sai	martyr	0.12	teller	0.07
led by word sai & ten	martyr	0.63	teller	0.07
led by word sang	martyr	0.38	teller	-0.12
led by word sanh	martyr	0.11
led by word sau	martyr	-0.04
led by word se	teller	-0.23
led by word so	martyr	-0.52	teller	-0.5
led by word son	teller	-0.13
led by word su	martyr	-0.19
led by word suu	martyr	-0.06
led by word tang	martyr	0.08
led by word te	martyr	-0.11
led by word ten	martyr	0.26	teller	-0.01
led by word than	martyr	0.04	teller	-0.1
led by word thanh	martyr	0.09	teller	0.26
led by word thay	martyr	-0.09	teller	0.01
led by word thiet	martyr	-0.02	teller	-0.1
led by word thieu	martyr	0.02	teller	-0.12
led by word tho	martyr	-0.15
led by word thoi	teller	-0.11
led by word thu	martyr	0.05	teller	-0.24
led by word thua	martyr	-0.03
led by word thuong	martyr	-0.19	teller	-0.15
led by word thuyet	martyr	0.09
led by word tien	teller	-0.02
led by word tin	martyr	-0.23	teller	0.6
led by word tin & em	martyr	-0.05	teller	0.29
led by word to	martyr	0.4	teller	-0.08
led by word toi	martyr	-0.55	teller	0.34
led by word trach	martyr	-0.13	teller	0.1
led by word trang	martyr	0.01	teller	-0.06
led by word tre	martyr	0.31	teller	-0.01
led by word tri	martyr	-0.46	teller	0.66
led by word trich	martyr	-0.47
led by word trinh	martyr	-0.03	teller	0.22
led by word trinh & toi	martyr	-0.03	teller	0.22
led by word trua	martyr	0.06	teller	-0.03
led by word trung	martyr	0.1	teller	-0.12
led by word truong	martyr	-0.29	teller	0.17
led by word truong & la	martyr	0.08	teller	-0.21
led by word tu	martyr	0.36	teller	-0.05
led by word tuan	martyr	-0.02
led by word tui	martyr	-0.14	teller	0.46
led by word tuoi	teller	0.4
led by word ut	martyr	0.41
led by word van	martyr	0.31	teller	-0.04
led by word ve	martyr	0.29	teller	-0.14
led by word ve & anh	martyr	0.07
led by word ve & co	martyr	-0.13
led by word viec	martyr	-0.17	teller	-0.22
led by word vien	martyr	0.06	teller	0.19
led by word viet	martyr	-0.28	teller	-0.09
led by word vinh	martyr	-0.32
led by word vu	martyr	0.26	teller	0.06
led by word vung	martyr	-0.17
led by word vuong	martyr	-0.09
led by word xe	martyr	0.09
led by word xuong	martyr	0.15	teller	-0.22
led by word xuyen	martyr	-0.34
led by word y	teller	-0.12
led by word yen	martyr	0.02
led bác	martyr	0.27	teller	-0.02
led báo	martyr	-0.22	teller	-0.21
led báo mộ	teller	-0.02
led báo tin	martyr	0.13	teller	-0.42
led bìa	martyr	-0.42
led bạn	teller	-0.04
led bảo	martyr	0.16	teller	0.17
led bảo & anh	martyr	-0.34	teller	-0.15
led bố	martyr	-0.24	teller	-0.01
led cháu	martyr	-0.02	teller	0.16
led chôn	martyr	-0.24	teller	0.18
led chôn & dong	martyr	0.39
led chú	martyr	-0.22	teller	0.11
led chết	martyr	-0.11	teller	-0.02
led chỉ	martyr	0.03
led chị	teller	0.3
led chỗ	martyr	-0.02	teller	-0.2
led còn sống	martyr	-0.2	teller	0.18
led có	teller	-0.01
led có & la	martyr	-0.23
led cô	martyr	0.2	teller	0.12
led cõng	martyr	0.08	teller	-0.02
led cấp	martyr	0.3
led cầu	martyr	0.24	teller	-0.03
led cầu & ba	martyr	-0.12	teller	-0.03
led danh sách	martyr	0.17
led dân	martyr	-0.03
led dẫn	martyr	0.02	teller	-0.01
led dốc	martyr	-0.06
led dốc & ba	martyr	-0.06
led em	martyr	-0.12	teller	0.17
led ghi lại	teller	0.11
led giấy báo tử	martyr	-0.32	teller	0.46
led giỗ	martyr	0.15	teller	-0.12
led gò	martyr	0.4
led gặp	martyr	-0.74	teller	-0.23
led gọi	martyr	0.58	teller	0.4
led gọi & anh	martyr	0.3	teller	0.07
led gọi & bac	martyr	-0.04
led gọi & chau	teller	0.18
led gọi cho	teller	-0.28
led gửi	martyr	-0.35	teller	-0.25
led gửi & ban	teller	-0.06
led gửi & dong	martyr	-0.35	teller	-0.01
led hang	martyr	0.01
led hang & tam	martyr	-0.1
led hi sinh	martyr	-0.01
led hs	martyr	-0.11
led huyện	martyr	-0.29
led hy sinh	martyr	0.14	teller	-0.2
led hy sinh & co	martyr	0.43	teller	-0.01
led không về	martyr	0.24	teller	-0.12
led ký	martyr	-0.04	teller	-0.21
led kể	martyr	-0.34	teller	0.13
led kể & cua	martyr	-0.65	teller	0.15
led lh	teller	-0.08
led liên hệ	teller	0.29
led liên hệ & em	teller	0.01
led liệt sĩ	martyr	-0.04	teller	-0.07
led ls	martyr	-0.4
led là	martyr	-0.1	teller	0.28
led là & chau	martyr	0.37
led làng	martyr	-0.29
led mất	martyr	0.35
led mất & cau	martyr	0.12
led mặt trận	martyr	-0.12
led mộ	martyr	0.55	teller	-0.44
led mộ & anh	martyr	0.24
led mộ & bac	martyr	-0.22
led mộ & cau	martyr	0.16
led mộ & chu	martyr	-0.02	teller	-0.02
led mộ & hoang	martyr	0.05
led mộ & la	martyr	0.31
led mộ & le	martyr	0.14	teller	-0.02
led mộ & liet	martyr	0.16
led mộ & ls	martyr	-0.42
led nghĩa trang	martyr	-0.07	teller	0.25
led nghĩa trang liệt sĩ	martyr	-0.02	teller	-0.07
led nguyên quán	martyr	-0.06	teller	-0.14
led người	teller	-0.24
led người & ban	martyr	-0.1
led người & la	martyr	0.25	teller	-0.05
led người & lai	martyr	0.06	teller	-0.05
led người & ten	martyr	-0.09
led người & xung	martyr	-0.05	teller	-0.05
led ngầm	martyr	-0.14
led ngầm & ta	martyr	-0.14
led nhắn	martyr	-0.01	teller	0.08
led nhắn cho	teller	0.19
led nhặt	martyr	0.21	teller	-0.06
led nhặt & cua	martyr	0.16	teller	-0.05
led nhớ	martyr	-0.12
led nó	martyr	0.14	teller	0.01
led nói	martyr	0.17	teller	-0.27
led núi	martyr	0.17
led nước	martyr	0.35	teller	0.18
led pháo	martyr	0.47	teller	-0.11
led phường	martyr	-0.11	teller	-0.01
led phần mộ	martyr	0.08
led quê	martyr	-0.37	teller	-0.06
led quê & nam	martyr	-0.03
led sinh	martyr	0.02	teller	-0.15
led sinh & la	martyr	-0.2	teller	-0.03
led stk	martyr	-0.03
led stk & ten	martyr	-0.03
led suối	martyr	-0.04
led suối & nam	martyr	-0.04
led sông	martyr	-0.02	teller	0.27
led thư	teller	0.29
led thư & cua	teller	0.35
led thằng	teller	-0.02
led trú quán	teller	-0.05
led trường	martyr	-0.39
led trận	martyr	0.5
led tên	martyr	0.04	teller	0.2
led tìm	martyr	0.35	teller	-0.17
led tìm & bac	martyr	0.17
led tìm & cau	martyr	-0.03	teller	-0.13
led tìm & em	martyr	-0.11	teller	0.27
led tìm & liet	teller	-0.02
led tìm & ls	martyr	0.01
led tìm & ong	martyr	0.19
led tìm giúp	martyr	0.03	teller	-0.07
led tìm mộ	teller	-0.06
led tìm mộ & liet	martyr	-0.15
led tìm mộ & ong	martyr	0.16
led tôi	martyr	-0.28	teller	0.03
led tôi & anh	martyr	-0.26
led tổ	martyr	0.16	teller	-0.04
led viết	martyr	-0.38	teller	-0.33
led vào	martyr	0.16
led vào & tai	martyr	-0.15
led xin gọi	martyr	-0.04	teller	0.13
led xin liên hệ	teller	0.12
led xã	martyr	-0.01	teller	-0.33
led xã & co	martyr	0.23	teller	-0.16
led xã & tam	martyr	-0.04	teller	-0.01
led xóm	martyr	0.17	teller	0.13
led zalo	teller	0.32
led ông	martyr	-0.36	teller	-0.25
led điểm cao	martyr	0.17	teller	-0.07
led đoàn	martyr	-0.32
led đánh	martyr	-0.16
led đường	martyr	-0.23	teller	-0.02
led đồi	martyr	0.11
led đồn	martyr	0.02	teller	0.2
led ấp	martyr	-0.01
led:again	martyr	0.17	teller	0.05
led:again & tai	martyr	-0.15
led:alive	martyr	-0.38	teller	0.34
led:at	teller	0.01
led:at & anh	martyr	0.42
led:at & ba	martyr	-0.33	teller	-0.09
led:at & bac	martyr	0.04
led:at & cau	martyr	-0.09
led:at & la	martyr	0.12
led:at & nam	martyr	-0.08
led:at & ong	martyr	-0.32
led:at & tam	martyr	-0.13	teller	-0.01
led:at & toi	martyr	0.17	teller	0.27
led:battle	martyr	0.32	teller	-0.18
led:battle & cau	martyr	-0.08
led:battle & ten	martyr	0.41
led:born	martyr	0.1	teller	-0.52
led:born & la	martyr	-0.2	teller	-0.03
led:bury	martyr	-0.24	teller	0.17
led:bury & anh	martyr	-0.32	teller	-0.29
led:bury & dong	martyr	0.39
led:capture	martyr	0.5	teller	-0.16
led:contact	martyr	-0.34	teller	0.6
led:contact & anh	martyr	-0.31	teller	0.27
led:contact & ba	martyr	-0.05	teller	0.07
led:contact & bac	martyr	-0.07
led:contact & chau	teller	-0.08
led:contact & chi	martyr	-0.02	teller	0.09
led:contact & em	martyr	-0.11	teller	0.46
led:contact & ong	martyr	-0.09	teller	-0.19
led:contact & toi	teller	0.18
led:died	martyr	0.17	teller	-0.19
led:died & anh	martyr	0.19	teller	-0.39
led:died & bac	martyr	-0.18
led:died & cau	martyr	0.2
led:died & chu	martyr	-0.02	teller	-0.02
led:died & co	martyr	0.43	teller	-0.01
led:died & dong	martyr	0.2
led:died & hoang	martyr	-0.27	teller	0.37
led:died & la	martyr	0.42	teller	-0.04
led:died & le	martyr	0.14	teller	-0.02
led:died & liet	martyr	0.01
led:died & ls	martyr	-0.42
led:died & ong	martyr	-0.02
led:died & ten	martyr	0.12	teller	-0.26
led:enlist	martyr	0.15
led:fell	martyr	0.36	teller	-0.28
led:fell & anh	martyr	-0.18
led:fell & ban	martyr	0.02
led:fell & cau	martyr	-0.03
led:fell & co	martyr	0.61	teller	-0.03
led:fell & la	martyr	0.3	teller	0.02
led:fell & ong	martyr	-0.27
led:gio	martyr	0.15	teller	-0.12
led:grave	martyr	0.47	teller	-0.41
led:grave & anh	martyr	0.5	teller	-0.07
led:grave & cau	martyr	0.12	teller	-0.14
led:grave & chu	teller	-0.02
led:grave & em	teller	0.09
led:grave & hoang	martyr	0.05
led:grave & la	martyr	0.02
led:grave & le	martyr	0.14	teller	-0.02
led:grave & liet	martyr	0.01	teller	-0.03
led:grave & ls	martyr	-0.37	teller	-0.01
led:grave & ong	martyr	-0.03	teller	0.25
led:home	martyr	-0.44	teller	-0.65
led:home & ban	martyr	-0.1
led:home & la	martyr	0.02	teller	-0.05
led:home & lai	martyr	0.06	teller	-0.05
led:home & nam	martyr	-0.04
led:home & tam	teller	-0.05
led:home & ten	martyr	-0.09
led:home & xung	martyr	-0.05	teller	-0.05
led:kin	martyr	-0.09	teller	0.17
led:laid	martyr	0.72
led:letter	martyr	0.03	teller	0.15
led:letter & cua	martyr	0.11	teller	0.34
led:level	martyr	-0.19	teller	-0.15
led:level & anh	martyr	-0.03	teller	-0.09
led:level & ba	martyr	-0.01
led:level & co	martyr	0.14	teller	-0.2
led:level & la	martyr	0.23
led:level & ong	martyr	0.21
led:level & tam	martyr	-0.05	teller	-0.02
led:level & ten	martyr	0.23	teller	0.17
led:link	martyr	0.1
led:link & chau	martyr	0.37
led:link & la	martyr	-0.39	teller	0.19
led:martyr	martyr	-0.38	teller	-0.09
led:mine	martyr	-0.08	teller	0.17
led:moved	martyr	0.48	teller	-0.38
led:moved & cua	martyr	0.16	teller	-0.05
led:naming	martyr	-0.07	teller	-0.16
led:notice	martyr	-0.06	teller	-0.11
led:office	martyr	-0.25
led:office & ten	martyr	-0.04	teller	0.18
led:post	teller	-0.02
led:rank	martyr	-0.17
led:returned	martyr	0.03	teller	0.17
led:self	martyr	-0.21	teller	0.02
led:self & anh	martyr	-0.18
led:site	martyr	0.11	teller	-0.01
led:site & ba	martyr	-0.26	teller	-0.04
led:site & ta	martyr	-0.14
led:site & tam	martyr	-0.14
led:stop	martyr	-0.4	teller	0.31
led:stop & anh	martyr	0.15	teller	-0.16
led:stop & ba	martyr	-0.18	teller	-0.45
led:stop & bac	martyr	0.27	teller	0.1
led:stop & ban	martyr	-0.25	teller	-0.05
led:stop & cao	martyr	-0.01
led:stop & chau	martyr	0.36	teller	0.2
led:stop & chi	martyr	-0.1
led:stop & chu	martyr	-0.23	teller	-0.16
led:stop & co	martyr	0.4
led:stop & con	martyr	-0.02	teller	-0.26
led:stop & cu	martyr	-0.37	teller	-0.01
led:stop & cua	martyr	0.19
led:stop & dinh	martyr	-0.01
led:stop & dong	martyr	0.4
led:stop & ha	martyr	0.11	teller	0.03
led:stop & hoang	martyr	-0.27	teller	0.38
led:stop & kim	martyr	-0.13	teller	0.06
led:stop & la	martyr	-0.38	teller	-0.26
led:stop & lai	martyr	0.06	teller	-0.05
led:stop & liet	martyr	0.28
led:stop & nam	martyr	0.35	teller	-0.02
led:stop & nguyen	martyr	0.4	teller	0.16
led:stop & ong	martyr	-0.08	teller	0.08
led:stop & tai	martyr	-0.16	teller	-0.08
led:stop & ten	martyr	-0.11
led:stop & thang	martyr	-0.34
led:stop & toi	teller	0.09
led:stop & tui	teller	0.24
led:stop & vuong	martyr	0.03
led:stop & xung	martyr	-0.05	teller	-0.05
led:stop & y	teller	-0.07
led:tells	martyr	-0.35	teller	-0.05
led:tells & anh	martyr	-0.38	teller	-0.51
led:tells & ba	martyr	-0.01
led:tells & bac	martyr	0.28	teller	-0.12
led:tells & ban	martyr	-0.09	teller	-0.17
led:tells & cau	martyr	-0.39
led:tells & chau	teller	-0.36
led:tells & chu	martyr	-0.01
led:tells & co	martyr	0.17
led:tells & cong	martyr	-0.11	teller	-0.01
led:tells & cu	martyr	0.64	teller	-0.13
led:tells & cua	martyr	-0.17	teller	-0.02
led:tells & dong	martyr	0.03	teller	-0.03
led:tells & em	martyr	-0.14	teller	0.1
led:tells & la	martyr	-0.32	teller	0.22
led:tells & liet	martyr	0.05
led:tells & nguyen	martyr	0.31	teller	-0.02
led:tells & ong	martyr	0.62	teller	0.18
led:tells & ten	martyr	0.14	teller	-0.24
led:tells & toi	martyr	-0.34	teller	-0.12
led:thing	martyr	-0.01	teller	0.11
led:thing & anh	martyr	0.44
led:thing & ba	martyr	-0.5	teller	-0.19
led:thing & bac	martyr	-0.02
led:thing & cau	martyr	0.08
led:thing & co	martyr	0.3
led:thing & cua	martyr	-0.21
led:thing & la	martyr	0.28	teller	-0.01
led:thing & mang	martyr	-0.71
led:thing & nam	martyr	-0.28	teller	-0.05
led:thing & nguyen	martyr	-0.43	teller	0.08
led:thing & ong	martyr	-0.18
led:thing & tam	martyr	-0.17	teller	-0.08
led:thing & ten	teller	0.14
led:thing & toi	martyr	0.16	teller	0.27
led:title	martyr	-0.19	teller	-0.14
led:title & anh	martyr	-0.13
led:title & ba	martyr	-0.1	teller	-0.38
led:title & bac	martyr	-0.07	teller	0.09
led:title & chu	martyr	-0.07
led:title & em	martyr	0.06	teller	0.06
led:title & thang	martyr	-0.31
led:title & toi	teller	-0.24
listed behind martyr	martyr	1.72	teller	-0.89
listed behind other	martyr	-0.73	teller	0.14
listed behind teller	martyr	0.31	teller	-0.4
named 1	martyr	0.26	teller	-0.96
named 2	martyr	0.38	teller	0.12
named few	martyr	-0.38	teller	0.06
named many	martyr	-0.28	teller	-0.07
next sentence:again	martyr	0.13	teller	-0.03
next sentence:alive	martyr	-0.62	teller	0.53
next sentence:at	teller	-0.46
next sentence:battle	teller	0.12
next sentence:born	martyr	0.29	teller	-0.15
next sentence:bury	martyr	0.43	teller	0.01
next sentence:capture	martyr	-0.5
next sentence:contact	martyr	-0.52	teller	-0.24
next sentence:died	martyr	-0.38	teller	-0.07
next sentence:enlist	martyr	0.28	teller	0.14
next sentence:fell	martyr	-0.13	teller	-0.22
next sentence:gio	martyr	0.65	teller	-0.32
next sentence:grave	martyr	-0.15	teller	-0.31
next sentence:home	martyr	0.19	teller	0.36
next sentence:joined	martyr	0.28	teller	0.05
next sentence:kin	martyr	-0.48	teller	0.46
next sentence:laid	martyr	0.04	teller	-0.27
next sentence:last	martyr	0.25	teller	-0.19
next sentence:letter	martyr	-0.1	teller	-0.06
next sentence:level	martyr	0.19	teller	-0.4
next sentence:link	martyr	0.02	teller	0.27
next sentence:martyr	martyr	-0.8	teller	0.3
next sentence:moved	martyr	-0.16	teller	-0.9
next sentence:naming	martyr	-0.6	teller	-0.13
next sentence:notice	martyr	0.53	teller	-0.4
next sentence:office	martyr	-0.37	teller	-1.06
next sentence:post	martyr	-0.02	teller	-0.13
next sentence:rank	martyr	-0.5	teller	0.08
next sentence:returned	martyr	0.61	teller	0.47
next sentence:self	martyr	-0.38	teller	-0.11
next sentence:site	martyr	-0.2	teller	0.33
next sentence:tells	martyr	0.29	teller	-0.19
next sentence:thing	martyr	0.23	teller	-0.31
next sentence:title	martyr	-0.03	teller	-0.44
next sentence:truename	martyr	-0.4	teller	0.31
no lead	martyr	-0.01	teller	-0.22
only full name	martyr	-0.29	teller	-0.62
opens	martyr	0.03	teller	0.13
place 0	martyr	0.18	teller	0.31
place 1	martyr	-0.07	teller	-0.19
place 2	martyr	0.01	teller	-0.51
place 3	martyr	-0.49	teller	-0.09
previous martyr	martyr	-0.61	teller	0.13
previous martyr in the sentence	martyr	0.21	teller	-1.27
previous other	martyr	-0.34	teller	0.18
previous other in the sentence	martyr	0.45	teller	-0.99
previous teller	martyr	0.65	teller	-2.14
previous teller in the sentence	martyr	0.37	teller	-1.54
pronoun:alive	martyr	0.38
pronoun:born	martyr	0.2	teller	0.1
pronoun:bury	martyr	-0.11	teller	-0.07
pronoun:contact	martyr	0.44	teller	-0.2
pronoun:fell	martyr	0.63	teller	-0.95
pronoun:home	martyr	-0.03	teller	0.1
pronoun:joined	martyr	-0.04	teller	0.15
pronoun:moved	martyr	0.23
pronoun:post	martyr	-0.81	teller	0.18
pronoun:rank	martyr	0.22	teller	0.44
pronoun:tells	martyr	0.15	teller	0.35
row	martyr	0.35	teller	-0.29
row of the dead	martyr	1.03	teller	-0.56
row without a head	martyr	-0.21
sentence before:again	martyr	-0.27	teller	0.34
sentence before:alive	martyr	0.33	teller	0.23
sentence before:at	martyr	0.37	teller	-0.25
sentence before:battle	martyr	0.64	teller	-0.49
sentence before:born	martyr	-0.63
sentence before:bury	martyr	0.12	teller	0.09
sentence before:capture	martyr	-0.21	teller	0.14
sentence before:contact	martyr	-0.05	teller	0.41
sentence before:died	martyr	0.19	teller	-0.33
sentence before:enlist	teller	-0.49
sentence before:fell	martyr	-0.06	teller	-0.31
sentence before:gio	martyr	-0.41	teller	0.07
sentence before:grave	martyr	-0.24	teller	-0.09
sentence before:home	martyr	0.33	teller	-0.21
sentence before:joined	martyr	0.15	teller	-0.37
sentence before:kin	martyr	0.02	teller	-0.1
sentence before:laid	martyr	0.49	teller	-0.05
sentence before:last	martyr	0.32
sentence before:letter	martyr	0.5
sentence before:level	martyr	0.12	teller	-0.03
sentence before:link	martyr	-0.42	teller	0.07
sentence before:martyr	martyr	0.01	teller	0.26
sentence before:moved	martyr	-0.37
sentence before:naming	martyr	-0.3	teller	-0.11
sentence before:notice	martyr	0.51	teller	-0.36
sentence before:office	martyr	0.33	teller	0.05
sentence before:post	martyr	-0.02	teller	-0.06
sentence before:rank	martyr	-0.26	teller	-0.58
sentence before:returned	martyr	0.73
sentence before:self	martyr	0.11	teller	-0.39
sentence before:site	martyr	-0.15
sentence before:tells	martyr	-0.28	teller	-0.05
sentence before:thing	martyr	-0.09
sentence before:title	martyr	-0.05	teller	-0.13
sentence before:truename	martyr	-0.3	teller	-0.14
surname a	teller	0.14
surname an	martyr	-0.18	teller	-0.22
surname au	teller	0.52
surname ba	martyr	-0.11	teller	-0.88
surname bac	martyr	-0.17	teller	-0.49
surname bach	martyr	-0.66	teller	-0.32
surname ban	martyr	-0.33	teller	-0.06
surname bang	martyr	-0.28	teller	-0.16
surname bao	martyr	0.06
surname bay	martyr	-0.07	teller	0.43
surname be	martyr	0.32
surname binh	martyr	-0.23	teller	-0.05
surname bo	martyr	-0.26
surname bon	martyr	-0.03	teller	0.01
surname bui	martyr	0.65	teller	-0.52
surname ca	martyr	-0.09	teller	0.33
surname cai	martyr	-0.8	teller	-0.26
surname cam	martyr	-0.52	teller	-0.36
surname can	martyr	0.44	teller	0.01
surname cao	martyr	0.52	teller	-0.25
surname chat	martyr	-0.26	teller	0.15
surname chau	martyr	-0.07	teller	-0.29
surname che	martyr	0.21
surname chin	martyr	-0.34	teller	0.46
surname chu	martyr	-0.52	teller	-0.36
surname co	martyr	-0.54
surname cong	martyr	-0.28	teller	-0.1
surname cu	martyr	-0.32	teller	0.14
surname cuong	martyr	-0.16	teller	-0.51
surname dam	martyr	-0.62	teller	0.53
surname dang	martyr	0.89	teller	-0.11
surname danh	martyr	0.44	teller	-0.2
surname dao	martyr	0.09	teller	0.57
surname dau	martyr	-0.02	teller	-0.08
surname diem	teller	0.08
surname dien	martyr	-0.16	teller	-0.03
surname dieu	martyr	0.12	teller	0.26
surname dinh	martyr	0.55	teller	0.39
surname do	martyr	1.48	teller	-0.22
surname doan	martyr	0.21	teller	-0.56
surname doi	martyr	-0.14	teller	-0.65
surname dong	martyr	-1.03	teller	-0.02
surname du	martyr	0.33
surname duc	martyr	0.52
surname dung	martyr	-0.19	teller	-0.28
surname duong	martyr	-0.34	teller	-0.51
surname giang	martyr	0.17	teller	0.15
surname giap	martyr	0.18	teller	-0.15
surname ha	martyr	0.04	teller	-0.04
surname hai	martyr	-0.31	teller	0.25
surname han	martyr	-0.15
surname hanh	martyr	0.43
surname hau	martyr	-0.42	teller	-0.05
surname hien	martyr	0.2	teller	0.06
surname hieu	martyr	-0.01	teller	0.29
surname ho	martyr	0.45	teller	0.17
surname hoa	teller	-0.04
surname hoai	teller	0.38
surname hoan	martyr	0.34	teller	-0.1
surname hoang	martyr	0.29	teller	-0.33
surname hoe	martyr	-0.31	teller	-0.06
surname hoi	teller	0.13
surname hong	martyr	-0.01	teller	-0.06
surname hua	martyr	0.67	teller	-0.24
surname hung	martyr	0.1	teller	-0.67
surname huong	martyr	-0.02
surname huynh	martyr	0.89	teller	-0.22
surname kha	martyr	-0.46	teller	-0.03
surname khang	martyr	-0.23
surname khiem	martyr	0.05
surname khoan	martyr	0.07
surname khoat	martyr	0.62	teller	-0.33
surname khong	martyr	-0.37	teller	-0.3
surname khuat	martyr	0.19	teller	0.04
surname khuc	martyr	-0.04	teller	0.29
surname khuong	martyr	0.14	teller	-0.07
surname kien	martyr	0.26	teller	-0.2
surname kieu	martyr	0.17	teller	-0.06
surname kim	martyr	-0.21	teller	-0.27
surname kpa	teller	0.12
surname ksor	martyr	0.17	teller	-0.04
surname la	martyr	-0.35	teller	-0.09
surname lai	martyr	0.12	teller	0.32
surname lam	martyr	-0.17	teller	0.07
surname lan	martyr	-0.07	teller	-0.22
surname lang	martyr	0.06	teller	-0.02
surname le	martyr	-0.17	teller	-0.14
surname leu	martyr	0.36	teller	-0.01
surname lo	martyr	-0.14	teller	0.2
surname loc	martyr	-0.35	teller	-0.01
surname loi	martyr	0.48
surname lu	martyr	-0.88
surname lua	martyr	-0.54	teller	0.6
surname luc	martyr	0.43	teller	0.11
surname luong	martyr	0.57	teller	0.22
surname luu	martyr	-0.04	teller	0.36
surname ly	martyr	0.07	teller	-0.13
surname ma	martyr	0.16	teller	-0.71
surname mac	martyr	-0.18	teller	-0.11
surname mai	martyr	0.1	teller	0.39
surname man	martyr	0.37	teller	-0.23
surname manh	martyr	0.45
surname mao	martyr	0.16	teller	-0.46
surname mau	martyr	-0.41
surname mong	martyr	-0.04	teller	0.32
surname mua	martyr	0.07
surname mui	martyr	0.26	teller	-0.03
surname muoi	martyr	-0.48	teller	-0.17
surname nam	martyr	-0.43	teller	-0.46
surname ng	martyr	0.17	teller	-0.11
surname nga	martyr	-0.16
surname ngan	martyr	0.64	teller	0.11
surname nghi	martyr	0.24	teller	-0.15
surname nghiem	martyr	-0.18	teller	0.14
surname ngo	martyr	-0.06	teller	-0.25
surname ngoc	martyr	0.18	teller	0.07
surname nguy	martyr	-0.13	teller	0.03
surname nguyen	martyr	0.32	teller	-0.23
surname nham	martyr	-0.08	teller	0.08
surname nhan	martyr	0.23
surname nhi	martyr	-0.01
surname nhu	martyr	-0.12	teller	0.01
surname nhuong	martyr	-0.15	teller	0.18
surname ninh	martyr	-0.25	teller	0.26
surname nong	martyr	-0.38	teller	0.23
surname ong	martyr	-0.54	teller	-0.16
surname pao	martyr	-0.3	teller	-0.07
surname pham	martyr	0.67	teller	-0.11
surname phan	martyr	0.41	teller	-0.31
surname phi	martyr	-0.14	teller	0.21
surname pho	martyr	0.49	teller	-0.09
surname phong	martyr	-0.21	teller	-0.12
surname phu	martyr	-0.66	teller	-0.2
surname phuc	martyr	0.07
surname phung	teller	-0.06
surname phuong	martyr	-0.33	teller	-0.19
surname quach	martyr	0.67	teller	-0.31
surname quan	martyr	-0.47	teller	0.09
surname quang	martyr	-0.24	teller	-0.2
surname que	martyr	0.28	teller	0.03
surname quy	martyr	0.17	teller	0.33
surname quyen	martyr	0.14	teller	0.54
surname quynh	martyr	-0.09	teller	0.26
surname ro	martyr	-0.59	teller	-0.22
surname sam	martyr	-0.29	teller	0.58
surname sau	martyr	-0.12	teller	-0.37
surname sinh	martyr	-0.09
surname siu	martyr	0.11	teller	0.46
surname soan	martyr	0.28	teller	0.07
surname soc	martyr	0.54	teller	-0.03
surname son	martyr	-0.68	teller	0.23
surname su	martyr	-0.07	teller	0.03
surname sung	martyr	-0.26	teller	0.06
surname ta	martyr	-0.44	teller	0.1
surname tai	martyr	-0.27	teller	-0.07
surname tam	martyr	-0.98	teller	0.11
surname tan	martyr	-0.14	teller	-0.61
surname tang	martyr	-0.32	teller	0.29
surname tao	martyr	0.03	teller	0.06
surname tay	martyr	-0.33
surname te	martyr	0.01
surname thach	martyr	0.58	teller	-0.14
surname thai	martyr	-0.2	teller	0.06
surname tham	martyr	-0.36
surname than	martyr	0.23	teller	-0.12
surname thang	martyr	-0.02	teller	-0.07
surname thanh	martyr	0.27
surname thao	martyr	-0.5
surname thi	martyr	-0.05
surname thien	martyr	0.07	teller	0.19
surname thieu	martyr	0.77	teller	-0.29
surname thin	teller	-0.11
surname thinh	martyr	0.22	teller	-0.23
surname tho	martyr	-0.57
surname thoa	martyr	-0.13	teller	0.43
surname thoan	martyr	0.01	teller	0.27
surname thom	martyr	-0.1	teller	0.13
surname thong	martyr	-0.22	teller	0.01
surname thu	teller	0.03
surname thuan	martyr	-0.1	teller	0.47
surname thuong	martyr	-0.12	teller	-0.38
surname thuy	martyr	-0.13	teller	0.09
surname tieu	martyr	-0.22	teller	0.28
surname tinh	martyr	-0.3
surname to	martyr	0.21	teller	-0.32
surname toan	martyr	0.04
surname ton	martyr	0.33	teller	0.15
surname tong	martyr	0.46	teller	0.09
surname tra	teller	-0.13
surname tran	martyr	-0.37	teller	0.48
surname trang	teller	-0.03
surname trieu	martyr	0.43	teller	0.01
surname trinh	martyr	0.68	teller	-0.19
surname trong	martyr	0.03	teller	0.36
surname trung	martyr	-0.16	teller	-0.17
surname truong	martyr	0.31	teller	0.22
surname tu	martyr	0.05	teller	-0.59
surname tuan	martyr	-0.2
surname tuat	martyr	-0.17	teller	0.14
surname tuong	martyr	-0.18
surname tuyen	martyr	0.09
surname ty	martyr	0.45
surname ung	martyr	-0.22	teller	0.21
surname uong	martyr	0.45	teller	-0.13
surname ut	martyr	0.43	teller	0.71
surname van	martyr	-0.41	teller	-0.5
surname vang	martyr	-0.07	teller	-0.08
surname vi	martyr	-0.21	teller	0.54
surname vien	martyr	0.11	teller	-0.26
surname vinh	martyr	-0.08	teller	0.14
surname vo	martyr	0.1	teller	0.29
surname vu	martyr	-0.65	teller	0.47
surname vuong	martyr	0.37	teller	-0.34
surname xa	martyr	-0.8	teller	-0.19
surname y	martyr	0.47	teller	0.01
surname yen	martyr	-0.4
text:battle	martyr	-0.75	teller	0.21
text:benefit	martyr	-0.04	teller	-0.18
text:by_comrade	martyr	-0.03	teller	0.57
text:by_finder	martyr	-0.31	teller	0.27
text:by_foreign	teller	-0.49
text:by_keeper	martyr	0.8	teller	0.41
text:by_official	martyr	0.63	teller	-0.36
text:by_resident	martyr	-0.35	teller	0.14
text:by_volunteer	martyr	-0.37	teller	0.18
text:dna	martyr	-0.21	teller	-0.18
text:enemy	martyr	-0.56	teller	0.05
text:foreign	teller	-0.49
text:found	martyr	-0.24	teller	0.05
text:give_back	martyr	0.9	teller	-0.39
text:grave	martyr	0.23	teller	0.24
text:hearsay	martyr	-0.02	teller	-0.25
text:informs	martyr	-0.44
text:list	martyr	0.53	teller	-0.07
text:recognition	martyr	0.2	teller	-0.25
text:relics	martyr	-0.14	teller	0.44
text:rumoured	teller	0.13
text:scam	martyr	-0.37	teller	-0.67
text:seek	martyr	-0.44	teller	0.06
text:sought	martyr	0.01	teller	0.16
text:stone	martyr	-0.33	teller	0.13
titled False	martyr	0.33	teller	-0.14
titled True	martyr	-1.49	teller	-0.16
told again:alive	martyr	-0.56	teller	-0.27
told again:born	martyr	0.23	teller	-0.57
told again:bury	martyr	0.79
told again:contact	martyr	0.55	teller	0.01
told again:fell	martyr	0.17	teller	-0.56
told again:home	martyr	1.21	teller	-0.14
told again:joined	martyr	0.2
told again:moved	martyr	0.74	teller	-0.38
told again:post	martyr	0.66	teller	-0.76
told again:rank	martyr	-0.08	teller	-0.07
told again:tells	martyr	-0.4	teller	-0.01
typed before 03	martyr	0.35	teller	-0.12
typed before 1	martyr	0.44	teller	-0.16
typed before 10	martyr	0.18
typed before 11	martyr	0.26
typed before 12	martyr	-0.01	teller	-0.02
typed before 13	martyr	-0.37
typed before 14	martyr	-0.24	teller	0.13
typed before 1951	martyr	-0.08
typed before 1970	martyr	0.12	teller	-0.1
typed before 1972	martyr	0.19
typed before 2	martyr	0.13	teller	0.15
typed before 3	martyr	0.5	teller	-0.18
typed before 4	martyr	0.16	teller	0.41
typed before 41	martyr	0.13	teller	-0.07
typed before 42	martyr	0.1	teller	-0.1
typed before 5	martyr	-0.18	teller	-0.1
typed before 7	martyr	0.09
typed before 72	martyr	-0.03
typed before 8	martyr	-0.1
typed before 9	martyr	-0.1
typed before ^	martyr	0.03	teller	0.13
typed before anh	martyr	-0.05	teller	-0.32
typed before ay	martyr	0.26
typed before b	martyr	0.12	teller	-0.55
typed before ba	martyr	0.24	teller	-0.18
typed before bac	martyr	0.2
typed before ban	martyr	-0.14	teller	-0.16
typed before bao	martyr	-0.61	teller	0.11
typed before bay	martyr	0.08
typed before bia	martyr	-0.18	teller	0.2
typed before biet	martyr	0.27	teller	-0.02
typed before binh	martyr	-0.02
typed before biết	martyr	0.24	teller	-0.16
typed before bo	martyr	-0.07	teller	0.1
typed before bác	teller	0.08
typed before báo	martyr	-0.11	teller	-0.07
typed before bảo	martyr	0.68	teller	0.06
typed before bắc	martyr	0.48
typed before bằng	martyr	0.25
typed before bố	martyr	-0.07
typed before bốn	martyr	0.16	teller	0.06
typed before c	teller	0.23
typed before chi	martyr	-0.19	teller	0.48
typed before cho	martyr	0.15	teller	-0.01
typed before chon	martyr	-0.29	teller	0.37
typed before chu	martyr	-0.58	teller	-0.05
typed before chung	teller	-0.15
typed before chân	teller	-0.11
typed before chép	martyr	-0.33
typed before chì	martyr	0.04	teller	-0.02
typed before chính	martyr	0.12
typed before chôn	martyr	0.31	teller	-0.15
typed before chồng	martyr	0.23	teller	-0.14
typed before chứng	martyr	-0.11	teller	-0.09
typed before chữ	martyr	0.54	teller	-0.37
typed before co	teller	-0.02
typed before con	martyr	-0.14	teller	0.11
typed before cong	teller	-0.01
typed before cot	martyr	0.1
typed before cung	martyr	-0.11
typed before các	martyr	-0.21	teller	-0.19
typed before còn	martyr	0.53	teller	0.11
typed before cùng	martyr	-0.16
typed before cũ	martyr	-0.42
typed before cả	martyr	-0.23
typed before cầu	martyr	0.45	teller	-0.03
typed before cốt	martyr	0.21
typed before dan	teller	-0.01
typed before dao	martyr	0.13	teller	-0.06
typed before dau	martyr	-0.24
typed before de	martyr	-0.18
typed before dia	martyr	-0.05	teller	-0.13
typed before dinh	martyr	0.1	teller	0.22
typed before diện	martyr	-0.21	teller	0.29
typed before do	martyr	-0.67	teller	0.16
typed before doi	martyr	0.02
typed before don	martyr	0.02	teller	0.2
typed before dong	martyr	0.18
typed before duc	martyr	-0.25	teller	0.07
typed before dung	martyr	-0.14
typed before dân	martyr	-0.03
typed before dịch	martyr	-0.4	teller	-0.22
typed before dốc	martyr	-0.06
typed before e	teller	0.44
typed before em	teller	-0.22
typed before gap	martyr	-0.23	teller	-0.01
typed before ghi	martyr	0.08	teller	-0.16
typed before gia	martyr	-0.23	teller	-0.05
typed before giup	teller	0.29
typed before giúp	martyr	-0.34	teller	0.14
typed before giấy	martyr	0.16	teller	-0.06
typed before giữa	martyr	0.77	teller	-0.02
typed before goi	martyr	-0.2	teller	0.4
typed before gui	martyr	-0.33	teller	-0.17
typed before gò	martyr	0.36
typed before gạch	martyr	-0.1
typed before gặp	martyr	-0.55	teller	-0.18
typed before gọi	martyr	0.57	teller	0.09
typed before gửi	martyr	-0.1	teller	-0.05
typed before h	teller	-0.12
typed before hai	martyr	0.47	teller	-0.25
typed before hang	martyr	-0.1
typed before he	teller	0.14
typed before hoa	teller	-0.29
typed before hoi	martyr	0.14	teller	0.3
typed before hung	martyr	-0.21
typed before huyen	martyr	-0.07	teller	-0.03
typed before huyện	martyr	-0.28
typed before hà	martyr	0.44	teller	-0.31
typed before hòa	teller	0.56
typed before hải	martyr	-0.13	teller	-0.07
typed before hệ	teller	0.25
typed before họ	martyr	0.06	teller	0.19
typed before học	martyr	-0.25
typed before hỏi	teller	-0.15
typed before hộ	martyr	-0.54	teller	0.35
typed before hợp	martyr	0.38	teller	-0.2
typed before khac	martyr	-0.15	teller	-0.03
typed before khai	martyr	-0.73	teller	0.56
typed before khắc	martyr	0.57	teller	-0.17
typed before kinh	martyr	-0.41	teller	-0.1
typed before ky	martyr	0.31
typed before kêu	martyr	-0.11	teller	-0.01
typed before kích	martyr	0.06	teller	-0.06
typed before ký	martyr	-0.02	teller	-0.12
typed before kể	martyr	-0.41	teller	0.13
typed before la	martyr	0.74	teller	-0.29
typed before lai	martyr	-0.11
typed before lam	martyr	0.23
typed before lh	teller	-0.08
typed before linh	martyr	-0.11
typed before loi	martyr	-0.08
typed before ls	martyr	-0.39
typed before luong	martyr	0.03
typed before luu	martyr	0.07	teller	-0.03
typed before làng	martyr	-0.29
typed before lính	martyr	-0.39	teller	-0.04
typed before lý	teller	0.21
typed before lại	martyr	-0.52	teller	-0.03
typed before lấy	martyr	-0.52
typed before lời	martyr	-0.24	teller	0.25
typed before may	martyr	-0.11
typed before me	martyr	-0.19	teller	-0.11
typed before minh	martyr	-0.1	teller	-0.21
typed before mo	martyr	0.26	teller	-0.07
typed before má	martyr	0.19	teller	-0.19
typed before máy	martyr	-0.18	teller	-0.02
typed before mình	martyr	-0.09	teller	0.56
typed before mất	martyr	0.48
typed before mẹ	martyr	-0.81	teller	-0.6
typed before mộ	martyr	0.24	teller	-0.15
typed before nam	martyr	-0.16
typed before nay	martyr	-0.43	teller	-0.03
typed before nghe	martyr	-0.13
typed before nguoi	martyr	-0.17
typed before nguyên	martyr	-0.01	teller	-0.13
typed before người	martyr	0.05
typed before ngầm	martyr	-0.13
typed before nha	martyr	-0.31	teller	-0.05
typed before nhan	martyr	0.16
typed before nhat	martyr	0.21	teller	-0.06
typed before nho	martyr	-0.27	teller	-0.03
typed before nhu	martyr	0.36	teller	-0.26
typed before nhà	martyr	0.04	teller	-0.01
typed before nhân	martyr	0.25	teller	-0.11
typed before nhé	martyr	-0.02	teller	0.26
typed before như	martyr	0.06	teller	-0.07
typed before nhất	martyr	0.22	teller	-0.02
typed before nhận	martyr	0.41	teller	-0.32
typed before nhắn	martyr	-0.03	teller	0.1
typed before nhớ	martyr	0.1	teller	-0.03
typed before nhờ	martyr	-0.49	teller	-0.29
typed before ninh	martyr	0.14	teller	-0.18
typed before noi	martyr	0.32	teller	-0.18
typed before này	martyr	0.13	teller	-0.1
typed before nói	martyr	0.32	teller	-0.03
typed before năm	teller	-0.04
typed before nước	martyr	0.45
typed before nội	martyr	-0.14	teller	0.01
typed before nữ	martyr	0.07	teller	-0.23
typed before o	martyr	-0.25	teller	-0.1
typed before ong	martyr	0.21	teller	-0.07
typed before phong	martyr	0.05	teller	-0.03
typed before phó	martyr	0.34	teller	-0.07
typed before phúc	martyr	-0.07	teller	0.18
typed before phương	teller	-0.05
typed before phải	martyr	0.08
typed before q	martyr	-0.36	teller	-0.21
typed before que	martyr	-0.12	teller	-0.01
typed before quán	martyr	-0.07	teller	-0.23
typed before quê	martyr	-0.19
typed before ra	martyr	0.31
typed before rồi	martyr	-0.04	teller	0.1
typed before sai	martyr	0.12	teller	0.07
typed before sat	martyr	-0.08
typed before sau	martyr	-0.07	teller	-0.34
typed before si	martyr	-0.06	teller	-0.03
typed before sinh	martyr	-0.04	teller	-0.14
typed before suối	martyr	-0.04
typed before sách	martyr	0.18
typed before sĩ	martyr	-0.13	teller	-0.05
typed before sơn	martyr	-0.06	teller	-0.31
typed before sổ	teller	-0.34
typed before tay	martyr	-0.23	teller	0.33
typed before ten	martyr	0.47	teller	-0.03
typed before thanh	martyr	0.12	teller	-0.11
typed before theo	martyr	-0.7	teller	-0.06
typed before thiệt	martyr	0.18
typed before tho	martyr	-0.4
typed before thành	teller	0.36
typed before thì	martyr	0.51	teller	0.18
typed before thư	martyr	-0.23	teller	0.39
typed before thấy	martyr	0.33	teller	0.04
typed before tim	martyr	0.09	teller	0.11
typed before tin	martyr	-0.05	teller	0.48
typed before tiên	martyr	0.17
typed before toi	martyr	-0.71	teller	0.32
typed before trang	martyr	-0.02	teller	0.15
typed before truoc	martyr	-0.08
typed before trước	martyr	-0.04	teller	-0.04
typed before trường	martyr	-0.21
typed before trưởng	martyr	-0.44
typed before trận	martyr	-0.19
typed before tu	martyr	-0.21	teller	0.33
typed before tui	martyr	-0.14	teller	0.49
typed before tìm	martyr	0.08	teller	-0.19
typed before tôi	martyr	0.32	teller	-0.33
typed before tờ	martyr	0.27	teller	-0.06
typed before từ	martyr	-0.05	teller	0.26
typed before va	martyr	0.5	teller	-0.1
typed before ve	martyr	0.4	teller	-0.23
typed before vi	martyr	0.28
typed before vien	martyr	0.02	teller	0.16
typed before viet	martyr	-0.19
typed before viên	martyr	-0.03	teller	0.23
typed before viết	teller	-0.03
typed before việt	martyr	-0.22	teller	-0.09
typed before vo	martyr	-0.18	teller	-0.05
typed before voi	martyr	0.33	teller	-0.17
typed before vuon	martyr	-0.16
typed before và	martyr	0.13	teller	0.02
typed before về	martyr	0.66
typed before vệ	martyr	-0.03
typed before vị	martyr	0.29
typed before với	martyr	0.53	teller	-0.13
typed before vợ	teller	-0.1
typed before vụ	martyr	0.2	teller	0.07
typed before xe	martyr	0.09
typed before xuống	martyr	-0.41	teller	-0.18
typed before xã	martyr	-0.47	teller	-0.38
typed before y	martyr	0.12
typed before út	martyr	0.42	teller	-0.02
typed before đi	martyr	-0.4
typed before đánh	martyr	-0.07
typed before đây	martyr	-0.11	teller	0.26
typed before đình	martyr	-0.09	teller	0.24
typed before đó	martyr	0.07	teller	-0.04
typed before đăng	martyr	-0.06
typed before đơn	martyr	-0.24	teller	0.25
typed before được	martyr	0.23	teller	-0.21
typed before đầu	martyr	0.59
typed before đề	martyr	-0.21	teller	-0.25
typed before đội	martyr	-0.33	teller	-0.06
typed before ơi	martyr	0.08	teller	0.38
typed before ơn	martyr	-0.16
typed before ảnh	martyr	0.44	teller	0.04
typed before ấy	martyr	0.34	teller	-0.22
typed before ở	martyr	-0.21	teller	-0.03
with day before	teller	-0.24
with day behind	martyr	0.41	teller	-0.51
with phone before	martyr	-0.53	teller	0.2
with phone behind	martyr	-2.54	teller	1.43
with unit before	martyr	-0.22	teller	0.35
with unit behind	martyr	0.14	teller	0.64
woman	martyr	-0.73	teller	0.65
words 1	martyr	-0.23	teller	0.01
words 2	martyr	-1.49	teller	-0.75
words 3	martyr	1.37	teller	0.32
words 4	martyr	-1	teller	-0.21""")
