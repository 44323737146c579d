"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	martyr	-0.27	teller	-0.22
+1=#	martyr	-0.48	teller	-0.28
+1=##	martyr	-0.55	teller	0.29
+1=###	martyr	-0.49	teller	-0.07
+1=####	martyr	0.52	teller	0.54
+1=##########	martyr	-0.42	teller	0.22
+1=$	martyr	0.12	teller	0.32
+1=a	martyr	-0.23	teller	0.35
+1=ai	martyr	-0.25	teller	-0.03
+1=an	martyr	0.37	teller	-0.2
+1=anh	martyr	0.25	teller	0.03
+1=ap	martyr	0.05	teller	-0.13
+1=b	martyr	0.3	teller	-0.62
+1=b1	teller	-0.08
+1=ba	martyr	0.42	teller	-0.3
+1=bac	martyr	0.29	teller	-0.6
+1=ban	martyr	-0.1	teller	-0.27
+1=bao	martyr	-0.66	teller	-0.37
+1=bay	teller	0.24
+1=ben	martyr	0.09
+1=bi	martyr	0.9	teller	-0.38
+1=biet	martyr	-0.08	teller	-0.06
+1=binh	martyr	-0.04	teller	-0.21
+1=bo	martyr	0.64	teller	-0.29
+1=buon	martyr	0.1	teller	0.04
+1=but	martyr	0.13
+1=c	martyr	0.31	teller	-0.18
+1=c1	teller	0.13
+1=c2	martyr	0.08	teller	0.04
+1=can	martyr	0.35	teller	0.31
+1=cao	martyr	0.09	teller	-0.09
+1=cau	teller	-0.02
+1=ccb	martyr	-0.27	teller	0.03
+1=chau	martyr	-0.23	teller	0.43
+1=chet	martyr	0.34	teller	-0.23
+1=chi	martyr	-0.41	teller	-0.45
+1=chien	martyr	0.6	teller	-0.13
+1=chieu	teller	0.53
+1=chinh	martyr	-0.11	teller	0.24
+1=cho	martyr	-0.74	teller	0.26
+1=chon	martyr	0.05	teller	-0.01
+1=chong	martyr	-0.01
+1=chu	martyr	0.09	teller	-0.35
+1=chua	martyr	0.32
+1=chung	martyr	-0.12
+1=co	martyr	0.43	teller	-0.39
+1=con	martyr	-0.04	teller	0.3
+1=cong	martyr	-0.26	teller	-0.02
+1=cuu	martyr	-0.74	teller	0.3
+1=da	martyr	-1.11	teller	-0.72
+1=dai	teller	0.07
+1=dan	martyr	-0.33
+1=dang	martyr	0.35
+1=dao	martyr	-0.04	teller	-0.19
+1=dau	martyr	-0.02	teller	-0.04
+1=day	martyr	0.11	teller	-0.11
+1=de	martyr	-0.11	teller	-0.14
+1=dem	martyr	-0.57	teller	-0.04
+1=den	martyr	-0.07
+1=deu	martyr	-0.56
+1=di	martyr	0.09	teller	-0.25
+1=dien	martyr	-0.29	teller	0.19
+1=dinh	martyr	-0.07	teller	-0.15
+1=doan	martyr	-0.05	teller	-0.14
+1=doc	martyr	-0.41	teller	0.51
+1=doi	martyr	0.14	teller	0.01
+1=don	martyr	0.25	teller	-0.47
+1=dong	martyr	-0.1	teller	-0.1
+1=dt	teller	-0.14
+1=du	martyr	0.64	teller	-0.16
+1=dung	martyr	0.1	teller	-0.19
+1=duoc	teller	0.43
+1=duoi	teller	0.38
+1=em	martyr	0.29	teller	0.23
+1=ghi	martyr	-0.15	teller	0.4
+1=gia	teller	-0.4
+1=giao	martyr	-0.07	teller	0.41
+1=giay	martyr	0.16	teller	-0.13
+1=gio	teller	-0.11
+1=giu	martyr	-0.09	teller	0.24
+1=goc	martyr	0.22	teller	0.06
+1=goi	martyr	-0.62
+1=gui	teller	0.25
+1=ha	martyr	0.3	teller	-0.57
+1=hai	martyr	0.32	teller	-0.44
+1=hay	martyr	0.28	teller	-0.02
+1=hi	martyr	0.33
+1=hien	martyr	0.12	teller	-0.11
+1=ho	martyr	0.18	teller	-0.17
+1=hoa	teller	-0.01
+1=hoang	martyr	0.23	teller	-0.09
+1=hoc	martyr	-0.21
+1=hoi	martyr	-0.08	teller	-0.07
+1=hs	martyr	-0.65
+1=hung	martyr	-0.22
+1=hy	martyr	-0.03	teller	-0.16
+1=ke	martyr	-0.71	teller	0.53
+1=keo	teller	-0.01
+1=khong	martyr	0.94	teller	-0.03
+1=khu	martyr	-0.09	teller	0.22
+1=kien	martyr	0.28
+1=kim	martyr	0.03	teller	-0.01
+1=kinh	martyr	-0.17	teller	0.56
+1=ky	martyr	-0.05	teller	0.53
+1=la	martyr	0.34	teller	0.07
+1=lac	martyr	-0.05	teller	-0.06
+1=lai	martyr	-0.11	teller	-0.04
+1=lam	teller	-0.23
+1=lang	martyr	0.33	teller	0.32
+1=lay	martyr	-0.13
+1=lien	martyr	0.32	teller	-0.16
+1=liet	martyr	-0.18	teller	-0.13
+1=linh	martyr	-0.72	teller	0.62
+1=lo	martyr	-0.14	teller	-0.05
+1=ma	martyr	-0.21	teller	-0.17
+1=mai	martyr	0.12
+1=mat	martyr	-0.17	teller	-0.27
+1=may	martyr	0.12	teller	-0.61
+1=me	martyr	-0.73	teller	-0.26
+1=minh	martyr	0.26	teller	-0.21
+1=mo	martyr	-0.31
+1=moi	martyr	0.46	teller	-0.06
+1=muon	martyr	-0.02	teller	0.04
+1=nam	martyr	0.63	teller	-0.01
+1=nay	martyr	-0.77	teller	0.16
+1=ngay	martyr	0.4	teller	-0.15
+1=ngoai	martyr	-0.07	teller	-0.07
+1=nguoi	martyr	0.09	teller	-0.03
+1=nguyen	martyr	0.14	teller	0.81
+1=nha	teller	0.44
+1=nhap	martyr	-0.29
+1=nhe	martyr	0.13	teller	0.09
+1=nho	martyr	-0.01	teller	0.38
+1=nhom	martyr	-0.14	teller	0.47
+1=nhu	teller	-0.09
+1=nhung	martyr	0.14	teller	-0.02
+1=no	martyr	0.14	teller	-0.11
+1=noi	martyr	0.36	teller	-0.01
+1=o	martyr	-0.46	teller	0.35
+1=ong	martyr	0.18	teller	0.53
+1=pham	martyr	0.23	teller	-0.28
+1=phao	teller	-0.13
+1=pho	martyr	-0.22
+1=phong	martyr	-0.36	teller	0.1
+1=phu	martyr	-0.18	teller	-0.06
+1=q	martyr	0.18
+1=quan	martyr	-0.01	teller	0.34
+1=quang	teller	-0.15
+1=que	martyr	0.63	teller	-0.8
+1=quynh	martyr	0.18	teller	-0.01
+1=roi	martyr	-0.26	teller	-0.09
+1=s	martyr	0.51	teller	-0.04
+1=sau	martyr	0.26	teller	-0.22
+1=sinh	martyr	0.37	teller	-0.19
+1=sn	martyr	0.6	teller	-0.38
+1=so	martyr	-0.55	teller	0.06
+1=son	martyr	-0.1	teller	0.23
+1=suu	martyr	-0.07	teller	0.51
+1=ta	teller	-0.11
+1=tam	martyr	-0.36	teller	0.31
+1=tan	martyr	-0.11
+1=ten	martyr	0.09	teller	-0.43
+1=thai	martyr	0.33	teller	0.04
+1=thang	martyr	-0.06
+1=thanh	martyr	0.19	teller	-0.26
+1=thay	martyr	-0.09	teller	-0.2
+1=theo	martyr	0.17	teller	-0.07
+1=thi	martyr	0.4	teller	-0.11
+1=thieu	martyr	-0.15
+1=tho	teller	0.06
+1=thon	teller	0.08
+1=thu	martyr	-0.09	teller	-0.21
+1=thuong	martyr	0.21	teller	0.21
+1=tieu	martyr	0.06	teller	-0.17
+1=tnxp	martyr	0.29	teller	-0.16
+1=to	teller	-0.14
+1=toi	martyr	0.01	teller	0.61
+1=tram	martyr	-0.24
+1=tran	martyr	-0.3
+1=trang	martyr	-0.01	teller	-0.17
+1=tro	martyr	-0.2	teller	-0.25
+1=trong	martyr	-0.31	teller	0.26
+1=tru	martyr	-0.15	teller	0.35
+1=trung	martyr	0.79	teller	-0.11
+1=truoc	martyr	-0.52	teller	0.19
+1=truong	martyr	-0.53	teller	0.83
+1=tu	martyr	0.22	teller	-0.08
+1=tuc	martyr	0.22	teller	-0.02
+1=tui	martyr	-0.63	teller	-0.04
+1=va	martyr	-0.64
+1=van	martyr	-0.35
+1=vao	martyr	0.34	teller	-0.13
+1=ve	martyr	-0.04	teller	-0.38
+1=viet	martyr	0.26	teller	-0.44
+1=vinh	martyr	-0.03	teller	0.19
+1=vo	martyr	-0.05	teller	0.4
+1=voi	martyr	0.18	teller	0.16
+1=xa	martyr	-0.31	teller	-0.06
+1=xin	martyr	-0.16	teller	0.42
+1=xom	martyr	-0.15
+1=y	martyr	0.58	teller	-0.12
+1=zalo	teller	0.25
+2=#	martyr	-0.61
+2=##	teller	-0.21
+2=###	martyr	-0.6	teller	0.74
+2=####	martyr	-0.03	teller	-0.59
+2=$	martyr	-0.13	teller	0.28
+2=a	martyr	0.15	teller	0.1
+2=an	martyr	0.48	teller	-0.34
+2=anh	martyr	0.09
+2=ap	teller	0.05
+2=ay	martyr	-0.14	teller	0.31
+2=b	martyr	0.29
+2=b1	martyr	0.13
+2=ba	martyr	-0.68	teller	0.53
+2=bac	martyr	0.35
+2=ban	martyr	-0.63	teller	-0.31
+2=bang	martyr	0.06	teller	-0.21
+2=bao	martyr	-0.33	teller	0.39
+2=bi	martyr	-0.16	teller	-0.11
+2=biet	martyr	0.09	teller	-0.23
+2=binh	martyr	0.01	teller	0.3
+2=bo	teller	0.27
+2=c	martyr	0.25
+2=ca	martyr	0.23	teller	0.14
+2=cac	teller	0.06
+2=cai	martyr	0.25	teller	-0.36
+2=cam	martyr	-0.07
+2=cat	martyr	0.23
+2=cau	martyr	-0.04	teller	-0.17
+2=chau	martyr	-0.04	teller	-0.1
+2=chet	martyr	-0.77
+2=chi	martyr	0.07	teller	-0.15
+2=chien	martyr	-0.22
+2=chinh	martyr	-0.25	teller	0.01
+2=cho	martyr	-0.36	teller	-0.3
+2=chon	martyr	-0.3	teller	0.41
+2=chong	martyr	0.33	teller	0.56
+2=chu	martyr	0.13	teller	-0.2
+2=chuc	martyr	-0.24	teller	0.3
+2=co	martyr	-0.29	teller	-0.18
+2=coi	martyr	-0.15	teller	0.32
+2=con	martyr	-0.31	teller	0.21
+2=cong	martyr	0.19	teller	-0.25
+2=cu	martyr	-0.29	teller	-0.16
+2=cua	martyr	-0.11	teller	0.09
+2=cung	martyr	-0.1	teller	-0.24
+2=d2	teller	0.1
+2=d3	teller	0.02
+2=da	martyr	-0.78	teller	-0.02
+2=dac	martyr	0.42	teller	-0.05
+2=dai	teller	0.04
+2=dan	martyr	-0.31	teller	-0.14
+2=dang	teller	0.29
+2=danh	martyr	0.56	teller	-0.28
+2=dau	martyr	0.22	teller	0.05
+2=de	martyr	-0.11	teller	-0.09
+2=den	martyr	-0.27	teller	-0.07
+2=di	martyr	0.21	teller	-0.05
+2=dich	martyr	-0.2	teller	-0.23
+2=dien	martyr	-0.22	teller	0.55
+2=dieu	martyr	-0.18	teller	-0.03
+2=dinh	martyr	-0.34	teller	-0.02
+2=do	martyr	0.29
+2=doan	martyr	-0.21	teller	0.25
+2=doi	martyr	0.21	teller	-0.12
+2=don	martyr	-1.16
+2=dong	martyr	-0.07	teller	0.03
+2=dt	martyr	-0.23	teller	0.04
+2=du	martyr	-0.23	teller	0.37
+2=duc	martyr	0.09	teller	-0.07
+2=dung	martyr	-0.06	teller	0.07
+2=duoc	martyr	-0.25	teller	-0.08
+2=duong	martyr	0.07	teller	-0.2
+2=em	martyr	0.27	teller	-0.32
+2=gai	martyr	-0.29	teller	0.55
+2=gia	martyr	0.08	teller	-0.28
+2=giang	martyr	0.32	teller	-0.08
+2=giao	martyr	0.31	teller	-0.4
+2=giay	martyr	-0.01
+2=gio	martyr	-0.32	teller	-0.15
+2=giong	martyr	0.58	teller	-0.08
+2=goi	martyr	0.03	teller	0.16
+2=ha	martyr	0.58	teller	0.07
+2=hai	martyr	0.26	teller	-0.04
+2=hi	martyr	0.08
+2=ho	martyr	-0.5	teller	0.44
+2=hoa	martyr	-0.18	teller	-0.17
+2=hoang	martyr	-0.11	teller	-0.06
+2=hoat	martyr	0.52	teller	-0.1
+2=hoi	martyr	-0.53	teller	-0.16
+2=hs	martyr	0.06	teller	-0.11
+2=hung	martyr	-0.2	teller	0.17
+2=huong	martyr	0.23	teller	0.38
+2=huu	martyr	-0.14	teller	-0.05
+2=huy	martyr	-0.62	teller	-0.05
+2=hy	martyr	0.16	teller	-0.16
+2=khac	martyr	0.12	teller	-0.18
+2=khai	martyr	0.16	teller	0.17
+2=khanh	teller	-0.03
+2=khmer	teller	0.09
+2=khong	martyr	-0.24
+2=kich	martyr	0.64	teller	-0.16
+2=kien	martyr	0.35
+2=kim	martyr	0.22
+2=ky	martyr	-0.29	teller	-0.38
+2=la	martyr	0.12	teller	-0.1
+2=lac	martyr	0.32	teller	-0.17
+2=lai	martyr	0.29	teller	-0.07
+2=lam	martyr	-0.09	teller	-0.19
+2=lang	martyr	0.11	teller	-0.53
+2=le	martyr	-0.01	teller	-0.02
+2=len	martyr	0.01
+2=lien	martyr	-0.08	teller	0.21
+2=liet	teller	0.35
+2=linh	martyr	-0.5	teller	0.18
+2=loc	martyr	0.4	teller	-0.07
+2=long	teller	0.38
+2=luc	martyr	0.18
+2=luu	martyr	0.05	teller	-0.04
+2=ly	martyr	-0.44	teller	0.1
+2=manh	martyr	0.26
+2=mat	martyr	-0.7	teller	-0.38
+2=may	martyr	-0.12
+2=mo	martyr	-0.06	teller	0.13
+2=mong	teller	-0.05
+2=mot	martyr	0.16
+2=muoi	martyr	-0.25	teller	0.36
+2=muong	martyr	0.48	teller	-0.12
+2=my	martyr	-0.31	teller	0.02
+2=nam	martyr	0.01	teller	-0.61
+2=nay	martyr	-0.15	teller	0.29
+2=ngay	martyr	-0.16	teller	0.1
+2=nghe	martyr	-0.35	teller	-0.06
+2=nghi	martyr	0.41	teller	-0.16
+2=nghia	martyr	-0.08
+2=ngoai	martyr	0.38
+2=ngu	martyr	-0.29
+2=nguoi	martyr	0.18	teller	-0.02
+2=nguyen	martyr	-0.58	teller	0.07
+2=nha	teller	-0.05
+2=nhan	martyr	0.53	teller	-0.24
+2=nhi	martyr	-0.08
+2=nho	martyr	0.51
+2=nhu	martyr	0.12	teller	-0.1
+2=no	martyr	-0.05	teller	0.33
+2=noi	martyr	0.16	teller	0.15
+2=ntls	martyr	0.22
+2=o	martyr	-0.15	teller	0.13
+2=ong	martyr	0.42	teller	0.06
+2=phan	martyr	-0.09	teller	-0.03
+2=phap	martyr	0.45
+2=pho	teller	0.05
+2=phong	martyr	-0.29	teller	0.12
+2=phu	martyr	0.18	teller	-0.06
+2=phuc	martyr	-0.17
+2=qua	martyr	-0.2	teller	0.27
+2=quan	martyr	-0.19	teller	-0.29
+2=quang	teller	0.12
+2=que	martyr	0.31	teller	-0.07
+2=ra	martyr	-0.37	teller	-0.16
+2=roi	martyr	-0.05	teller	-0.26
+2=ruot	martyr	0.34	teller	-0.14
+2=s	teller	0.21
+2=sai	martyr	-0.09
+2=sau	teller	-0.07
+2=si	martyr	0.81	teller	-0.61
+2=sinh	martyr	0.91	teller	-0.62
+2=so	martyr	-0.22	teller	-0.18
+2=son	martyr	-0.2	teller	0.17
+2=song	martyr	-0.42
+2=ta	martyr	0.06	teller	-0.16
+2=tai	martyr	0.32	teller	0.22
+2=tam	martyr	-0.11	teller	0.38
+2=tay	martyr	0.4	teller	-0.01
+2=ten	martyr	0.17	teller	-0.43
+2=thach	martyr	0.32	teller	-0.03
+2=thai	martyr	-0.24	teller	0.21
+2=thang	martyr	-0.56	teller	0.34
+2=thanh	martyr	-0.11
+2=thay	martyr	0.31
+2=the	martyr	-1.33	teller	-0.03
+2=thi	martyr	0.24	teller	-0.31
+2=thieu	martyr	0.12	teller	-0.02
+2=tho	martyr	0.04	teller	-0.12
+2=thoai	martyr	-0.27	teller	0.24
+2=thong	martyr	0.12
+2=thu	martyr	0.03	teller	0.01
+2=thuong	martyr	-0.22	teller	-0.3
+2=thuy	martyr	0.31	teller	0.07
+2=tich	martyr	0.18
+2=tien	martyr	0.04
+2=tieu	martyr	-0.64	teller	0.22
+2=tim	martyr	-0.2	teller	0.3
+2=tinh	teller	0.09
+2=tnxp	martyr	0.1	teller	-0.19
+2=to	martyr	0.39	teller	0.09
+2=toan	teller	0.01
+2=toc	martyr	-0.33	teller	0.1
+2=toi	martyr	0.17	teller	-0.28
+2=tra	martyr	-0.07	teller	-0.17
+2=trach	martyr	-0.28
+2=trai	martyr	-0.34	teller	0.19
+2=tram	martyr	-0.09	teller	-0.09
+2=trang	martyr	-0.03	teller	0.09
+2=tren	martyr	-0.18
+2=tri	martyr	0.05	teller	0.34
+2=tro	martyr	-0.12	teller	0.16
+2=trong	martyr	-0.37	teller	-0.23
+2=truc	martyr	0.34
+2=trung	martyr	-0.48	teller	0.2
+2=truoc	martyr	-0.19	teller	-0.04
+2=truong	martyr	0.05	teller	-0.24
+2=tu	martyr	-0.31	teller	-0.05
+2=tui	martyr	0.06	teller	-0.03
+2=tuoi	martyr	-0.6	teller	0.18
+2=ut	martyr	0.08
+2=uy	martyr	-0.25	teller	-0.36
+2=va	martyr	0.15	teller	-0.03
+2=van	martyr	-0.25	teller	0.08
+2=ve	martyr	-0.7
+2=vi	martyr	0.16	teller	-0.1
+2=vien	teller	0.39
+2=viet	martyr	0.04	teller	-0.36
+2=vinh	martyr	0.41	teller	-0.23
+2=vo	martyr	0.46	teller	-0.08
+2=voi	martyr	-0.11	teller	0.32
+2=vu	martyr	0.41	teller	-0.29
+2=xa	martyr	0.04	teller	-0.15
+2=xe	martyr	0.15	teller	0.05
+2=xin	martyr	0.01
+2=xom	martyr	-0.08
+2=xua	martyr	0.26	teller	-0.01
+2=xuan	martyr	0.07	teller	-0.2
+2=xuong	martyr	0.16	teller	-0.07
+2=y	martyr	0.25	teller	0.27
+2=yen	martyr	0.54	teller	-0.28
+3=#	martyr	-0.47	teller	0.01
+3=##	martyr	0.02	teller	-0.15
+3=###	martyr	-0.95	teller	0.72
+3=####	martyr	0.68	teller	-0.59
+3=$	teller	0.94
+3=a	teller	-0.32
+3=ai	martyr	0.08	teller	-0.14
+3=an	martyr	0.08	teller	0.29
+3=anh	martyr	0.25	teller	0.26
+3=b	martyr	0.09
+3=ba	martyr	0.05	teller	0.2
+3=bac	martyr	0.68
+3=bach	martyr	-0.2
+3=ban	martyr	-0.24	teller	-0.24
+3=bang	martyr	0.08	teller	0.12
+3=bao	teller	0.16
+3=bay	martyr	-0.16	teller	-0.18
+3=ben	martyr	-0.01
+3=bi	martyr	0.53	teller	0.1
+3=biet	martyr	-0.14	teller	-0.07
+3=binh	martyr	-0.45	teller	0.47
+3=bo	martyr	-0.14	teller	-0.15
+3=c2	martyr	0.16	teller	-0.07
+3=cac	martyr	-0.19	teller	-0.04
+3=cam	martyr	-0.19
+3=can	martyr	-0.62
+3=cao	martyr	0.22	teller	-0.39
+3=cau	martyr	-0.05
+3=chau	martyr	-0.37	teller	0.23
+3=chi	martyr	-0.15	teller	-0.16
+3=chinh	martyr	-0.32	teller	-0.08
+3=cho	martyr	0.06	teller	-0.18
+3=chon	martyr	0.43	teller	-0.08
+3=chu	martyr	0.17
+3=chua	martyr	-0.04
+3=chung	martyr	-0.1	teller	-0.18
+3=co	teller	-0.65
+3=coi	martyr	-0.51
+3=con	martyr	-0.1	teller	0.11
+3=cong	martyr	0.35	teller	-0.22
+3=cu	teller	0.43
+3=cua	martyr	-0.52	teller	0.22
+3=cung	martyr	0.03
+3=da	martyr	-0.16	teller	-0.29
+3=dai	martyr	0.15	teller	-0.31
+3=dan	martyr	-0.31	teller	-0.05
+3=dang	martyr	-0.02	teller	0.04
+3=danh	martyr	-0.15	teller	-0.02
+3=dao	teller	0.29
+3=dat	martyr	-0.13
+3=deu	martyr	-0.14	teller	-0.18
+3=di	martyr	0.23	teller	-0.12
+3=dien	teller	0.42
+3=dinh	teller	0.09
+3=do	martyr	-0.06	teller	-0.28
+3=doan	martyr	-0.46	teller	0.12
+3=doi	martyr	0.13	teller	-0.18
+3=don	martyr	0.13
+3=dong	martyr	0.4	teller	-0.28
+3=dt	martyr	-0.14	teller	0.63
+3=du	martyr	0.01	teller	0.13
+3=dua	martyr	-0.33	teller	-0.16
+3=duc	teller	-0.03
+3=duoc	martyr	-0.01	teller	-0.24
+3=duong	martyr	-0.26	teller	-0.06
+3=e42	teller	-0.09
+3=em	martyr	0.36	teller	-0.04
+3=gai	martyr	-0.03	teller	-0.24
+3=ghi	martyr	-0.02	teller	0.05
+3=gi	martyr	0.27	teller	-0.02
+3=gia	martyr	0.43	teller	0.29
+3=giang	martyr	-0.02
+3=giay	martyr	-0.25
+3=giu	martyr	0.73	teller	-0.08
+3=goi	martyr	0.28	teller	-0.46
+3=gui	martyr	-0.29	teller	-0.08
+3=ha	martyr	0.5	teller	-0.32
+3=hai	martyr	0.46	teller	-0.06
+3=ham	martyr	0.49	teller	-0.04
+3=hang	martyr	-0.1	teller	-0.06
+3=he	martyr	0.32	teller	-0.03
+3=hi	martyr	0.71
+3=hien	teller	0.06
+3=ho	martyr	0.14	teller	-0.05
+3=hoa	teller	-0.11
+3=hoang	martyr	0.12	teller	-0.27
+3=hoc	martyr	0.21
+3=hoi	martyr	-0.12	teller	0.26
+3=hom	martyr	-0.08	teller	-0.17
+3=hong	martyr	0.05	teller	-0.05
+3=hs	martyr	0.38	teller	-0.3
+3=hung	martyr	-0.09	teller	-0.33
+3=hy	martyr	-0.46
+3=ke	martyr	-0.21	teller	-0.03
+3=keu	martyr	0.23	teller	0.14
+3=khe	martyr	0.06
+3=khi	martyr	0.93
+3=khong	martyr	0.14	teller	-0.08
+3=kich	martyr	-0.25	teller	0.41
+3=kiem	martyr	-0.11	teller	0.37
+3=kieu	martyr	-0.26	teller	-0.03
+3=la	martyr	0.03	teller	-0.65
+3=lac	martyr	-0.01	teller	0.2
+3=lai	martyr	-0.58	teller	0.23
+3=lam	martyr	0.66	teller	-0.27
+3=lang	martyr	0.11	teller	0.03
+3=lay	martyr	0.11	teller	-0.16
+3=le	martyr	-0.3
+3=len	martyr	0.22	teller	-0.14
+3=lien	martyr	-0.05
+3=liet	martyr	-0.36	teller	0.24
+3=linh	teller	0.24
+3=loc	martyr	0.33	teller	-0.01
+3=loi	martyr	0.11	teller	-0.05
+3=luc	martyr	0.15	teller	-0.1
+3=luong	martyr	0.18	teller	-0.02
+3=ly	teller	0.09
+3=mat	martyr	-0.03	teller	-0.07
+3=may	martyr	-0.13	teller	0.06
+3=me	martyr	0.01	teller	-0.22
+3=minh	martyr	0.1	teller	-0.05
+3=mo	martyr	0.33	teller	-0.07
+3=moi	teller	-0.14
+3=mot	martyr	0.08
+3=muoi	martyr	-0.09	teller	0.1
+3=my	teller	0.03
+3=na	martyr	0.12	teller	-0.05
+3=nam	martyr	-0.56	teller	-0.09
+3=nay	martyr	-0.26	teller	0.27
+3=ngay	martyr	-0.32	teller	0.18
+3=nghe	martyr	0.68	teller	-0.32
+3=nghia	martyr	-0.01	teller	-0.32
+3=ngoai	martyr	0.34	teller	-0.03
+3=ngoc	martyr	-0.07
+3=nguoi	martyr	0.09	teller	-0.32
+3=nguyen	martyr	0.33	teller	0.2
+3=nhan	martyr	0.18	teller	-0.09
+3=nhap	martyr	-0.87
+3=nho	martyr	0.43	teller	0.59
+3=ninh	martyr	0.07	teller	-0.25
+3=nn	teller	-0.07
+3=noi	martyr	-0.12
+3=ntls	teller	0.21
+3=o	martyr	0.62	teller	-0.33
+3=ong	martyr	-0.27	teller	0.46
+3=phai	martyr	-0.24
+3=phan	martyr	0.13
+3=phap	martyr	0.42	teller	0.35
+3=pho	martyr	0.2	teller	0.17
+3=phu	martyr	0.2	teller	0.24
+3=phuc	teller	-0.02
+3=phuoc	martyr	0.07	teller	-0.02
+3=phuong	martyr	-0.21	teller	0.28
+3=qua	martyr	-0.13
+3=quan	martyr	0.14	teller	-0.02
+3=quang	martyr	-0.23	teller	-0.08
+3=que	teller	-0.23
+3=quen	martyr	0.09	teller	-0.05
+3=quoc	martyr	-0.03	teller	0.3
+3=ra	martyr	-0.15	teller	-0.01
+3=ro	martyr	0.34	teller	-0.29
+3=roi	martyr	-0.44
+3=sach	martyr	-0.99
+3=sau	martyr	0.05	teller	-0.56
+3=si	martyr	0.21	teller	0.29
+3=sinh	martyr	0.06	teller	-0.2
+3=so	martyr	-0.31	teller	0.06
+3=son	martyr	0.11	teller	-0.16
+3=su	martyr	-0.03	teller	-0.33
+3=ta	martyr	0.21	teller	0.41
+3=tai	martyr	0.27	teller	-0.08
+3=tam	martyr	-0.66	teller	-0.06
+3=tan	martyr	0.14	teller	-0.1
+3=tay	martyr	-0.25	teller	-0.23
+3=ten	martyr	0.21	teller	-0.08
+3=thai	martyr	-0.11	teller	-0.06
+3=thang	martyr	0.17	teller	-0.16
+3=thanh	martyr	-0.1	teller	-0.15
+3=that	martyr	-0.55
+3=the	teller	0.1
+3=theo	martyr	-0.19	teller	-0.02
+3=thi	martyr	-0.5	teller	-0.25
+3=tho	martyr	0.01	teller	-0.03
+3=thong	martyr	0.53	teller	0.02
+3=thu	martyr	0.47	teller	-0.57
+3=thuong	teller	-0.01
+3=thuy	martyr	0.11	teller	0.28
+3=tich	martyr	-0.12	teller	-0.07
+3=tien	martyr	-0.1	teller	0.45
+3=tim	martyr	-0.35	teller	-0.04
+3=tin	martyr	-0.5
+3=tnxp	martyr	-0.13
+3=to	martyr	-0.14
+3=toi	martyr	0.39	teller	-0.09
+3=tra	martyr	0.23	teller	-0.22
+3=trach	teller	0.03
+3=tram	martyr	-0.05	teller	-0.29
+3=tran	martyr	-0.43
+3=trang	martyr	-0.11	teller	0.01
+3=tren	martyr	0.07	teller	-0.23
+3=tri	martyr	0.05
+3=trinh	martyr	-0.08	teller	0.11
+3=tro	martyr	-0.05
+3=trong	martyr	0.17	teller	-0.13
+3=tru	teller	0.08
+3=truc	martyr	0.43	teller	-0.03
+3=trung	martyr	-0.13	teller	-0.21
+3=truoc	martyr	0.06
+3=truong	martyr	-0.06	teller	-0.2
+3=tu	martyr	-0.2	teller	-0.02
+3=tuoi	martyr	-0.1	teller	-0.29
+3=ut	martyr	-0.07	teller	-0.11
+3=va	martyr	0.72	teller	-0.17
+3=van	martyr	-0.69	teller	0.48
+3=vao	martyr	-0.04	teller	-0.06
+3=vi	martyr	-1.06	teller	-0.08
+3=vien	martyr	0.29	teller	-0.18
+3=viet	martyr	0.12	teller	0.26
+3=vo	martyr	0.01	teller	0.11
+3=voi	martyr	0.66	teller	-0.17
+3=vong	martyr	-0.14
+3=vu	martyr	0.03	teller	-0.17
+3=xa	martyr	-0.11	teller	-0.02
+3=xac	martyr	-0.08	teller	0.07
+3=xuan	martyr	0.52	teller	-0.01
+3=xuyen	martyr	-0.23	teller	0.33
+3=y	martyr	0.14	teller	-0.33
+3=yen	martyr	0.17	teller	-0.09
-1=#	martyr	1.52	teller	-1.28
-1=# & chu	martyr	0.04
-1=# & ho	martyr	0.19	teller	-0.05
-1=# & le	martyr	0.42	teller	-0.18
-1=# & nguyen	martyr	-0.42	teller	-0.15
-1=# & pham	martyr	0.02	teller	-0.01
-1=# & quach	martyr	0.19	teller	-0.02
-1=# & tran	teller	-0.2
-1=##	martyr	0.33	teller	-0.49
-1=## & ls	martyr	-0.35
-1=## & ong	martyr	-0.15	teller	-0.09
-1=## & to	martyr	0.11	teller	-0.1
-1=## & toi	martyr	-0.1	teller	0.01
-1=###	martyr	-0.13	teller	0.22
-1=### & chi	martyr	0.04	teller	0.13
-1=### & co	martyr	-0.17	teller	-0.04
-1=### & toi	martyr	-0.08	teller	0.03
-1=####	martyr	0.06	teller	-0.49
-1=#### & anh	martyr	-0.1
-1=#### & chau	teller	-0.13
-1=#### & co	martyr	-0.12	teller	-0.05
-1=#### & em	martyr	-0.08	teller	-0.31
-1=#### & hoang	teller	0.14
-1=#### & le	martyr	-0.02	teller	0.15
-1=#### & nguoi	martyr	-0.02	teller	-0.05
-1=#### & ten	martyr	0.18	teller	-0.04
-1=#### & toi	martyr	-0.08	teller	0.18
-1=#### & tran	martyr	0.13
-1=##########	teller	0.17
-1=^	martyr	0.3	teller	0.19
-1=^ & anh	martyr	-0.19	teller	-0.15
-1=^ & ba	martyr	-0.2	teller	0.02
-1=^ & bac	martyr	-0.4	teller	0.54
-1=^ & bo	martyr	-0.14	teller	0.19
-1=^ & chau	martyr	-0.28	teller	-0.35
-1=^ & chu	martyr	0.24	teller	-0.2
-1=^ & co	martyr	-0.13	teller	-0.14
-1=^ & con	martyr	0.11	teller	-0.08
-1=^ & danh	martyr	-0.37	teller	-0.27
-1=^ & dong	martyr	0.44
-1=^ & em	martyr	0.2	teller	0.08
-1=^ & ho	martyr	0.71	teller	-0.37
-1=^ & liet	martyr	1.3	teller	-0.14
-1=^ & ls	martyr	0.53
-1=^ & me	martyr	-0.33	teller	-0.16
-1=^ & minh	martyr	-0.1	teller	0.05
-1=^ & ong	martyr	-0.15	teller	0.41
-1=^ & toi	martyr	-0.67	teller	0.65
-1=^ & tui	martyr	-0.1	teller	0.36
-1=a	martyr	-0.05	teller	0.06
-1=a & chau	martyr	-0.17	teller	0.21
-1=a & em	teller	0.08
-1=an	martyr	0.07
-1=an & anh	martyr	0.06
-1=anh	martyr	0.32	teller	-0.2
-1=ay	martyr	0.33	teller	-0.07
-1=ay & la	martyr	-0.21	teller	-0.03
-1=b	martyr	0.2	teller	-0.5
-1=ba	martyr	0.33	teller	-0.33
-1=ba & con	martyr	0.39	teller	-0.27
-1=bac	martyr	0.49
-1=bac & ten	martyr	0.25
-1=ban	martyr	0.16	teller	-0.09
-1=bang	martyr	0.05	teller	0.12
-1=bao	teller	0.02
-1=bao & cong	martyr	-0.05	teller	-0.02
-1=bia	martyr	-0.36	teller	0.27
-1=biet	martyr	0.18	teller	0.11
-1=binh	martyr	0.38	teller	-0.25
-1=bo	martyr	-0.32	teller	0.31
-1=bon	martyr	0.01	teller	0.1
-1=c	martyr	0.04	teller	0.28
-1=ca	martyr	-0.03
-1=canh	martyr	-0.07
-1=cha	martyr	0.09	teller	-0.16
-1=chan	martyr	-0.14	teller	-0.02
-1=chau	martyr	-0.04	teller	0.11
-1=chep	martyr	-0.31	teller	0.02
-1=chi	martyr	0.14	teller	0.47
-1=chi & toi	martyr	-0.02	teller	0.03
-1=cho	martyr	-0.06	teller	-0.23
-1=cho & ong	martyr	0.19	teller	0.1
-1=cho & toi	teller	-0.18
-1=chon	martyr	-0.01	teller	0.05
-1=chon & dong	martyr	0.37
-1=chong	martyr	0.29	teller	0.04
-1=chong & la	martyr	0.22
-1=chu	martyr	0.24	teller	-0.34
-1=chua	teller	0.17
-1=chung	martyr	-0.2	teller	-0.26
-1=chung & la	martyr	-0.09	teller	-0.06
-1=co	martyr	-0.03	teller	0.22
-1=coi	martyr	-0.02	teller	0.27
-1=con	martyr	-0.05	teller	0.12
-1=con & chau	teller	0.01
-1=con & ong	martyr	-0.55	teller	-0.03
-1=cong	martyr	-0.32	teller	0.09
-1=cot	martyr	0.22
-1=cu	martyr	-0.45
-1=cu & cua	martyr	-0.05
-1=cung	martyr	-0.1
-1=cuoi	martyr	0.27	teller	-0.09
-1=da	martyr	0.11	teller	-0.05
-1=dan	martyr	0.34	teller	-0.24
-1=dang	martyr	-0.07	teller	0.03
-1=danh	martyr	-0.26	teller	-0.17
-1=dao	martyr	-0.29	teller	0.19
-1=dat	martyr	-0.28	teller	-0.14
-1=dau	martyr	0.4	teller	-0.05
-1=day	martyr	-0.05	teller	-0.28
-1=de	martyr	-0.39	teller	-0.01
-1=den	martyr	-0.1	teller	-0.03
-1=di	martyr	-0.12	teller	0.15
-1=dia	martyr	-0.26	teller	-0.08
-1=dich	martyr	-0.4	teller	-0.18
-1=dien	martyr	-0.22	teller	0.11
-1=din	martyr	0.02	teller	-0.24
-1=dinh	martyr	0.03	teller	0.28
-1=dinh & ba	martyr	0.12	teller	0.1
-1=dinh & liet	martyr	0.01	teller	-0.01
-1=do	martyr	-0.29	teller	0.13
-1=do & anh	martyr	-0.15
-1=do & la	martyr	0.09	teller	-0.15
-1=do & ong	martyr	-0.38	teller	-0.2
-1=doi	martyr	-0.24	teller	-0.41
-1=doi & cua	martyr	-0.01	teller	-0.03
-1=doi & ten	martyr	0.04
-1=doi & toi	martyr	0.11
-1=don	teller	0.39
-1=dong	martyr	0.57	teller	-0.09
-1=du	martyr	-0.22
-1=dung	martyr	-0.03	teller	-0.14
-1=duoc	martyr	0.32	teller	0.16
-1=duong	martyr	-0.3	teller	0.21
-1=e	martyr	-0.04	teller	0.46
-1=em	martyr	-0.02	teller	-0.27
-1=gao	martyr	0.06	teller	0.23
-1=gap	martyr	-0.64	teller	-0.21
-1=ghi	martyr	0.32	teller	-0.24
-1=ghi & le	martyr	0.1
-1=gi	martyr	-0.01	teller	-0.17
-1=gia	martyr	-0.28	teller	0.3
-1=giay	teller	-0.25
-1=gio	martyr	0.24	teller	0.23
-1=giua	martyr	0.63	teller	-0.01
-1=giup	martyr	-0.77	teller	0.66
-1=go	martyr	0.47
-1=goi	martyr	0.21	teller	0.39
-1=goi & chau	teller	0.21
-1=goi & em	teller	0.06
-1=gon	martyr	-0.19
-1=gui	martyr	-0.46	teller	-0.04
-1=gui & ban	teller	-0.12
-1=gui & dong	martyr	-0.4	teller	-0.02
-1=ha	martyr	-0.15
-1=hai	martyr	0.31	teller	-0.25
-1=hai & ten	martyr	0.14
-1=han	teller	-0.39
-1=he	teller	0.35
-1=he & em	teller	0.1
-1=het	martyr	-0.11	teller	0.29
-1=ho	martyr	-0.41	teller	0.36
-1=hoa	martyr	0.16	teller	0.46
-1=hoac	teller	-0.59
-1=hoi	martyr	0.19	teller	-0.04
-1=hoi & bac	teller	-0.05
-1=hoi & em	teller	0.2
-1=hoi & ong	martyr	-0.07	teller	-0.26
-1=hop	martyr	0.51	teller	-0.17
-1=hung	martyr	-0.08	teller	-0.33
-1=huu	martyr	-0.18	teller	0.13
-1=hy	martyr	-0.1	teller	-0.03
-1=ke	martyr	-0.24	teller	0.02
-1=keu	martyr	0.05
-1=khac	martyr	0.37	teller	-0.2
-1=khac & chu	martyr	-0.3
-1=khai	martyr	-0.72	teller	0.45
-1=khai & ten	martyr	-0.19
-1=khong	martyr	-0.55	teller	0.76
-1=kiem	martyr	0.12
-1=kien	martyr	-0.42	teller	-0.11
-1=ky	teller	-0.12
-1=la	martyr	0.33	teller	0.04
-1=lac	martyr	-0.05	teller	0.12
-1=lac & toi	martyr	-0.06	teller	0.01
-1=lai	martyr	-0.83	teller	0.25
-1=lan	martyr	0.14	teller	-0.01
-1=lang	martyr	-0.05	teller	-0.02
-1=lao	martyr	0.1	teller	-0.03
-1=lay	martyr	-0.39
-1=len	teller	-0.05
-1=lh	teller	-0.05
-1=linh	martyr	-0.23
-1=lo	martyr	0.66	teller	-0.17
-1=loc	martyr	-0.12	teller	-0.2
-1=loi	martyr	-0.62	teller	0.26
-1=loi & ong	martyr	-0.22	teller	0.12
-1=long	martyr	0.02	teller	-0.04
-1=luon	martyr	-0.19	teller	0.13
-1=luong	martyr	0.23	teller	-0.16
-1=luong & ten	martyr	0.16	teller	-0.15
-1=ma	martyr	0.31	teller	-0.55
-1=mang	martyr	0.19	teller	-0.07
-1=mat	martyr	-0.47	teller	0.29
-1=mat & chau	teller	0.19
-1=mat & toi	martyr	-0.05
-1=may	martyr	0.04	teller	-0.24
-1=me	martyr	-1.15	teller	-0.78
-1=me & la	martyr	-0.13	teller	-0.04
-1=minh	martyr	-0.16	teller	0.42
-1=minh & co	martyr	0.69
-1=mo	martyr	0.35	teller	-0.43
-1=mo & anh	martyr	0.2	teller	-0.07
-1=mo & bac	martyr	-0.28
-1=mo & cau	martyr	0.15
-1=mo & chu	martyr	-0.02	teller	-0.06
-1=mo & em	martyr	0.03
-1=mo & liet	martyr	0.34
-1=mo & ong	martyr	0.1
-1=moi	martyr	0.04
-1=mon	martyr	-0.17
-1=muoi	martyr	0.14	teller	-0.05
-1=nam	martyr	-0.63	teller	-0.16
-1=nao	martyr	-0.12	teller	0.22
-1=nay	martyr	-0.09	teller	-0.13
-1=ngam	martyr	-0.16
-1=ngam & ta	martyr	-0.16
-1=ngay	martyr	0.12
-1=nghe	martyr	0.11
-1=ngo	teller	-0.09
-1=nguoi	teller	-0.04
-1=nguoi & ban	martyr	-0.13
-1=nguoi & ten	martyr	-0.03
-1=nguoi & xung	martyr	-0.05	teller	-0.08
-1=nha	martyr	-0.26	teller	-0.11
-1=nha & ba	martyr	-0.32	teller	0.43
-1=nha & ong	martyr	-0.69
-1=nha & toi	martyr	0.27	teller	-0.22
-1=nhan	martyr	0.48	teller	0.15
-1=nhat	martyr	0.8	teller	-0.13
-1=nhat & cua	martyr	0.38	teller	-0.06
-1=nhat & la	martyr	0.15	teller	-0.02
-1=nhe	martyr	0.11	teller	-0.12
-1=nho	martyr	-0.38	teller	-0.33
-1=nhom	martyr	0.21	teller	0.13
-1=nhu	martyr	-0.08	teller	0.1
-1=noi	martyr	0.49	teller	-0.15
-1=noi & ten	martyr	0.43
-1=nua	martyr	-0.1	teller	-0.06
-1=nuoi	martyr	-0.07	teller	-0.04
-1=o	martyr	-0.15	teller	-0.15
-1=o & cau	martyr	-0.4
-1=oi	martyr	0.05	teller	0.27
-1=on	martyr	-0.29	teller	0.11
-1=on & anh	martyr	-0.26
-1=ong	martyr	0.4	teller	-0.41
-1=phan	martyr	0.13	teller	-0.04
-1=pho	martyr	0.12	teller	0.27
-1=phuong	martyr	-0.28	teller	-0.17
-1=q	martyr	-0.34
-1=qua	teller	0.23
-1=quan	martyr	-0.28	teller	-0.36
-1=que	martyr	-0.34	teller	-0.12
-1=ra	martyr	0.08	teller	-0.07
-1=rang	martyr	0.05	teller	-0.04
-1=ro	martyr	-0.18	teller	0.16
-1=roi	martyr	-0.01	teller	0.24
-1=sach	martyr	0.38	teller	-0.11
-1=sach & ong	martyr	0.2	teller	-0.09
-1=sang	martyr	-0.14	teller	-0.06
-1=sat	martyr	-0.15	teller	-0.01
-1=si	martyr	-0.4	teller	0.42
-1=sinh	martyr	0.24	teller	-0.23
-1=sinh & la	martyr	-0.13	teller	-0.04
-1=so	martyr	-0.53	teller	-0.44
-1=son	martyr	-0.06
-1=song	martyr	-0.14	teller	0.28
-1=su	martyr	-0.18	teller	-0.1
-1=sy	teller	-0.01
-1=tang	martyr	-0.13	teller	-0.15
-1=tay	martyr	-0.16	teller	0.22
-1=te	martyr	-0.09
-1=ten	martyr	0.39	teller	-0.03
-1=than	martyr	0.07	teller	-0.14
-1=thanh	martyr	0.23	teller	-0.13
-1=thay	martyr	-0.07	teller	0.1
-1=theo	martyr	-0.57
-1=thi	martyr	0.47	teller	0.12
-1=thi & anh	martyr	-0.01
-1=thiet	martyr	0.27	teller	-0.1
-1=tho	martyr	0.35
-1=thoai	martyr	0.19	teller	0.04
-1=thoi	teller	0.1
-1=thon	martyr	-0.34	teller	-0.3
-1=thu	martyr	0.18	teller	0.23
-1=thu & cua	martyr	-0.14	teller	0.43
-1=thuoc	martyr	-0.08	teller	-0.19
-1=thuong	teller	-0.05
-1=tien	martyr	-0.09	teller	0.03
-1=tim	martyr	0.31	teller	-0.23
-1=tim & bac	martyr	0.18
-1=tim & em	martyr	-0.18	teller	0.31
-1=tim & liet	teller	-0.03
-1=tim & ls	martyr	0.02
-1=tin	martyr	-0.2	teller	0.63
-1=tin & dong	martyr	0.03	teller	-0.08
-1=tin & em	martyr	-0.19	teller	0.22
-1=tinh	martyr	0.49	teller	0.1
-1=to	martyr	0.12	teller	-0.03
-1=toi	martyr	-0.51	teller	0.27
-1=trach	martyr	-0.02	teller	0.11
-1=tran	martyr	-0.11
-1=trang	teller	0.25
-1=tre	teller	-0.02
-1=tri	martyr	-0.32	teller	0.48
-1=trieu	martyr	-0.15
-1=trinh	martyr	-0.02
-1=truoc	martyr	0.04	teller	-0.15
-1=truong	martyr	-0.76
-1=tu	martyr	-0.43	teller	0.64
-1=tui	martyr	-0.12	teller	0.43
-1=tuoi	martyr	-0.01	teller	0.17
-1=ut	martyr	0.04	teller	-0.1
-1=va	martyr	0.34	teller	-0.1
-1=va & anh	martyr	0.57
-1=va & ba	martyr	-0.35	teller	-0.18
-1=va & chi	martyr	-0.16
-1=va & co	martyr	0.01
-1=van	martyr	-0.22	teller	0.27
-1=vao	martyr	-0.1	teller	-0.02
-1=vao & tai	martyr	-0.1	teller	-0.02
-1=ve	martyr	0.44	teller	-0.43
-1=ve & anh	martyr	0.04	teller	-0.01
-1=ve & liet	martyr	0.03
-1=vi	teller	0.27
-1=vien	martyr	-0.01	teller	0.37
-1=viet	martyr	0.72
-1=vo	martyr	-0.43	teller	-0.05
-1=vo & anh	martyr	-0.03	teller	-0.11
-1=vo & la	martyr	-0.29
-1=vo & liet	martyr	-0.05	teller	0.19
-1=voi	martyr	0.58	teller	-0.23
-1=voi & anh	martyr	-0.22	teller	-0.08
-1=voi & ba	martyr	-0.13
-1=voi & cau	martyr	0.14
-1=voi & chi	martyr	0.58	teller	-0.06
-1=voi & thang	martyr	0.31
-1=voi & toi	martyr	-0.1
-1=vong	martyr	0.03
-1=vu	martyr	0.48	teller	0.08
-1=vuon	martyr	-0.02
-1=xa	martyr	-0.38	teller	-0.25
-1=xa & toi	teller	0.11
-1=xe	martyr	-0.05	teller	-0.14
-1=xuong	martyr	0.02	teller	-0.03
-1=xuyen	martyr	0.1	teller	0.32
-2=#	martyr	0.25	teller	-0.6
-2=##	martyr	0.41	teller	-0.15
-2=###	martyr	-0.61	teller	-0.13
-2=####	martyr	0.05	teller	-0.46
-2=^	martyr	-0.69	teller	0.02
-2=a	martyr	0.38	teller	-0.03
-2=ai	martyr	0.1	teller	-0.02
-2=an	martyr	-0.11
-2=anh	martyr	0.43	teller	0.08
-2=ay	martyr	-0.01	teller	-0.18
-2=b	martyr	-0.06
-2=ba	martyr	0.19	teller	-0.35
-2=bac	martyr	0.18	teller	-0.34
-2=ban	martyr	0.09	teller	-0.14
-2=bang	martyr	-0.46	teller	0.16
-2=bao	martyr	-0.03	teller	0.29
-2=bay	martyr	-0.74	teller	0.15
-2=ben	martyr	0.08	teller	-0.01
-2=bi	martyr	0.66	teller	-0.06
-2=bia	martyr	-0.23	teller	-0.16
-2=bien	martyr	0.11	teller	0.47
-2=biet	martyr	-0.48	teller	0.37
-2=binh	martyr	-0.14	teller	0.39
-2=bo	martyr	0.57	teller	-0.58
-2=but	teller	-0.02
-2=ca	teller	-0.15
-2=cac	martyr	-0.28	teller	0.2
-2=cai	martyr	0.36	teller	-0.11
-2=cam	martyr	-0.34	teller	0.09
-2=can	martyr	-0.53	teller	0.15
-2=cao	teller	-0.2
-2=cap	martyr	-0.09
-2=cau	martyr	0.09	teller	-0.04
-2=chat	martyr	-0.26
-2=chau	martyr	-0.12
-2=chi	teller	0.33
-2=chien	teller	0.03
-2=chieu	martyr	-0.06
-2=chinh	teller	0.37
-2=cho	martyr	-0.28	teller	0.01
-2=chon	martyr	0.09
-2=chong	martyr	-0.06
-2=chqs	martyr	-0.19	teller	-0.11
-2=chu	martyr	-0.41	teller	0.57
-2=chua	martyr	0.12	teller	0.13
-2=chung	martyr	-0.48	teller	-0.06
-2=chuong	martyr	-0.02
-2=chuyen	martyr	-0.28	teller	0.53
-2=co	martyr	0.29	teller	-0.05
-2=coi	martyr	-0.08	teller	0.07
-2=cong	martyr	0.23	teller	-0.03
-2=cot	martyr	-0.28	teller	0.05
-2=cua	martyr	-0.04	teller	-0.2
-2=cung	martyr	0.05
-2=cuoc	martyr	-0.3	teller	-0.12
-2=da	martyr	-0.39	teller	-0.21
-2=dac	martyr	-0.33
-2=dai	martyr	-0.26	teller	-0.09
-2=dan	martyr	-0.2	teller	0.16
-2=dang	martyr	0.03	teller	0.16
-2=danh	martyr	0.25	teller	-0.04
-2=dao	martyr	0.08
-2=dau	martyr	0.17	teller	-0.33
-2=day	martyr	0.17	teller	-0.03
-2=den	martyr	-0.02	teller	0.18
-2=di	martyr	-0.1	teller	0.02
-2=diem	martyr	-0.12	teller	-0.17
-2=dien	martyr	0.29
-2=dieu	teller	0.32
-2=dinh	teller	-0.05
-2=do	martyr	0.17	teller	-0.21
-2=doan	martyr	-0.02	teller	0.39
-2=doc	martyr	-0.11	teller	0.07
-2=doi	martyr	0.62	teller	0.1
-2=don	martyr	-0.16	teller	0.11
-2=dong	teller	-0.44
-2=dua	teller	0.02
-2=duc	martyr	0.06	teller	-0.03
-2=dung	martyr	0.18	teller	0.31
-2=duoc	martyr	-0.01
-2=duoi	martyr	0.05
-2=duong	martyr	-0.84	teller	0.1
-2=duy	teller	0.01
-2=em	martyr	0.5	teller	-0.19
-2=ghi	martyr	-0.2	teller	0.09
-2=gia	martyr	0.01	teller	0.45
-2=giao	martyr	0.03	teller	0.06
-2=giay	martyr	0.25
-2=giup	martyr	0.08	teller	0.25
-2=goi	martyr	-0.22	teller	-0.03
-2=gui	martyr	0.07	teller	0.17
-2=ha	martyr	0.08
-2=hai	martyr	0.78	teller	-0.23
-2=hang	martyr	-0.41	teller	0.45
-2=hay	martyr	-0.09
-2=ho	martyr	0.19	teller	0.05
-2=hoa	teller	-0.03
-2=hoang	martyr	-0.05
-2=hoi	teller	-0.01
-2=hom	martyr	-0.02	teller	-0.01
-2=hung	martyr	-0.02	teller	0.03
-2=huong	martyr	-0.43
-2=huu	martyr	0.06	teller	-0.12
-2=hy	martyr	0.17	teller	-0.04
-2=ke	martyr	0.09	teller	-0.03
-2=khac	martyr	0.41
-2=khai	martyr	0.13	teller	-0.31
-2=khong	martyr	-0.5	teller	0.18
-2=khu	martyr	0.06	teller	0.05
-2=kinh	martyr	-0.41	teller	-0.04
-2=ko	teller	0.13
-2=la	martyr	0.24
-2=lac	martyr	0.14	teller	0.26
-2=lai	martyr	0.16	teller	0.41
-2=lam	martyr	-0.27	teller	-0.04
-2=lay	martyr	-0.01	teller	0.07
-2=le	martyr	-0.32	teller	0.12
-2=len	martyr	-0.3	teller	0.03
-2=lien	martyr	-0.1	teller	0.42
-2=liet	martyr	-0.42	teller	0.41
-2=linh	martyr	-0.23	teller	-0.01
-2=lo	martyr	0.05	teller	0.06
-2=loc	martyr	0.12	teller	-0.31
-2=loi	martyr	-0.86	teller	-0.04
-2=long	martyr	0.08	teller	-0.13
-2=mang	martyr	-0.09	teller	-0.15
-2=manh	martyr	-0.17	teller	-0.24
-2=mat	martyr	-0.17	teller	-0.44
-2=mau	teller	-0.21
-2=may	martyr	-0.07	teller	0.02
-2=me	martyr	-0.2	teller	0.11
-2=minh	martyr	0.43
-2=mo	martyr	0.62	teller	-0.02
-2=moi	martyr	0.11	teller	-0.35
-2=mot	martyr	0.16	teller	0.16
-2=muc	martyr	0.16	teller	-0.11
-2=muoi	martyr	-0.06	teller	-0.04
-2=muon	martyr	0.1
-2=my	martyr	-0.38
-2=na	martyr	-0.06
-2=nam	martyr	-0.33	teller	-0.64
-2=nao	martyr	-0.19	teller	0.35
-2=nay	martyr	-0.35	teller	0.19
-2=ngan	martyr	0.19
-2=ngay	martyr	-0.24	teller	-0.07
-2=nghe	martyr	0.14
-2=nghi	martyr	-0.18	teller	0.51
-2=nghia	martyr	-0.1	teller	0.28
-2=ngoai	teller	-0.43
-2=ngoc	martyr	-0.04
-2=nguoi	martyr	-0.43	teller	0.54
-2=nguyen	martyr	-0.47	teller	-0.23
-2=nha	martyr	-0.1	teller	-0.01
-2=nhan	martyr	-0.48	teller	0.53
-2=nho	martyr	0.39	teller	-0.3
-2=no	martyr	0.19	teller	0.01
-2=noi	martyr	-0.38	teller	-0.1
-2=o	martyr	0.05	teller	-0.37
-2=ong	martyr	-0.03	teller	-0.13
-2=phan	martyr	-0.22
-2=phap	martyr	-0.11	teller	-0.06
-2=phong	martyr	0.06	teller	0.26
-2=phu	martyr	0.14	teller	-0.13
-2=quan	martyr	0.14	teller	-0.01
-2=quang	martyr	-0.37	teller	-0.12
-2=que	martyr	-0.08	teller	0.05
-2=quen	martyr	0.01	teller	-0.18
-2=ra	martyr	0.13	teller	0.17
-2=ro	martyr	0.25	teller	0.03
-2=roi	martyr	-0.08	teller	-0.03
-2=ruot	martyr	0.08	teller	-0.01
-2=sach	martyr	0.1
-2=sai	martyr	-0.19
-2=sang	martyr	0.34	teller	0.02
-2=sanh	martyr	0.25
-2=sau	martyr	-0.06	teller	-0.01
-2=si	martyr	0.13	teller	0.16
-2=sinh	martyr	-0.02
-2=so	martyr	-0.58	teller	-0.31
-2=son	martyr	0.11	teller	0.09
-2=song	martyr	-0.26	teller	0.03
-2=stt	martyr	0.53	teller	-0.23
-2=su	martyr	0.77	teller	-0.21
-2=tai	teller	-0.04
-2=tap	martyr	0.42
-2=tay	martyr	0.06	teller	-0.05
-2=ten	martyr	-0.05	teller	-0.05
-2=thach	teller	-0.34
-2=thai	teller	-0.16
-2=than	martyr	0.26	teller	-0.14
-2=thang	martyr	0.74	teller	-0.53
-2=thanh	martyr	-0.37	teller	0.04
-2=thay	martyr	0.44	teller	-0.19
-2=the	martyr	-0.08
-2=theo	martyr	-0.19	teller	-0.01
-2=thi	martyr	0.65	teller	-0.23
-2=thieu	martyr	-0.04
-2=tho	teller	-0.07
-2=thu	martyr	0.44	teller	0.09
-2=thuong	martyr	-0.34	teller	-0.11
-2=thuyen	martyr	-0.01
-2=tich	teller	-0.07
-2=tien	martyr	-0.05	teller	-0.03
-2=tiep	martyr	0.2	teller	-0.18
-2=tieu	martyr	-0.19	teller	-0.05
-2=tim	martyr	0.42
-2=tin	teller	0.14
-2=to	martyr	-0.24	teller	-0.57
-2=toan	martyr	-0.05	teller	-0.49
-2=toi	martyr	0.47	teller	-0.45
-2=tra	martyr	-0.09	teller	-0.08
-2=trai	martyr	-0.03
-2=tran	martyr	0.56
-2=tri	martyr	-0.28	teller	0.23
-2=trieu	martyr	-0.1
-2=trong	martyr	-0.05	teller	0.17
-2=trung	martyr	0.29	teller	-0.03
-2=truong	martyr	0.44	teller	0.7
-2=tu	martyr	-0.18
-2=van	martyr	0.65	teller	-0.03
-2=vao	martyr	-0.16
-2=ve	martyr	-0.2	teller	-0.35
-2=vi	martyr	-0.19	teller	0.55
-2=vien	martyr	0.01	teller	0.21
-2=viet	martyr	-0.44	teller	0.11
-2=vinh	martyr	-0.23	teller	-0.02
-2=voi	martyr	0.13	teller	0.01
-2=vung	martyr	-0.21	teller	0.17
-2=vuon	martyr	-0.23	teller	-0.16
-2=xa	martyr	0.23	teller	-0.06
-2=xin	martyr	-0.13	teller	0.48
-2=xuan	martyr	0.16	teller	-0.14
-2=y	martyr	-0.47	teller	0.05
-2=yen	martyr	0.39	teller	-0.07
-3=#	martyr	0.54	teller	-0.1
-3=##	martyr	-0.24	teller	-0.01
-3=###	teller	0.06
-3=####	martyr	-0.11	teller	-0.26
-3=#####	martyr	-0.18	teller	-0.47
-3=^	martyr	-0.82	teller	0.1
-3=a	martyr	-0.1	teller	-0.18
-3=ai	martyr	0.16
-3=an	martyr	-0.09
-3=anh	martyr	0.31	teller	-0.14
-3=ap	martyr	-0.03	teller	-0.03
-3=ay	martyr	0.03	teller	0.21
-3=ba	martyr	0.17
-3=bac	martyr	-0.09	teller	0.29
-3=ban	martyr	-0.09	teller	0.16
-3=bang	martyr	0.22
-3=bao	martyr	-0.33
-3=bay	martyr	-0.13	teller	-0.53
-3=ben	martyr	0.18
-3=benh	teller	0.02
-3=bi	martyr	0.3	teller	-0.17
-3=bia	martyr	0.29
-3=biet	martyr	-0.26	teller	0.08
-3=binh	martyr	0.24	teller	-0.16
-3=bo	teller	0.76
-3=boc	martyr	0.22	teller	-0.12
-3=c	martyr	0.14	teller	0.29
-3=ca	martyr	0.07
-3=cac	martyr	-0.28	teller	0.52
-3=cai	martyr	-0.01	teller	0.38
-3=cam	martyr	-0.21
-3=can	martyr	-0.34	teller	0.02
-3=canh	martyr	-0.05	teller	0.18
-3=cao	martyr	0.11	teller	-0.07
-3=cap	martyr	0.16	teller	-0.08
-3=cat	martyr	0.55
-3=cau	martyr	0.1	teller	-0.14
-3=cay	martyr	-0.02	teller	-0.18
-3=chau	teller	0.03
-3=chet	martyr	0.35	teller	-0.06
-3=chi	martyr	0.93	teller	-0.14
-3=chien	martyr	-0.47	teller	0.07
-3=cho	martyr	0.26	teller	0.17
-3=chon	martyr	-0.28	teller	-0.1
-3=chong	martyr	0.39	teller	-0.11
-3=chu	martyr	0.05	teller	-0.42
-3=chua	martyr	-0.1	teller	0.1
-3=chung	teller	0.14
-3=chuyen	martyr	-0.12
-3=co	martyr	-0.19	teller	0.36
-3=con	martyr	-0.93	teller	0.01
-3=cong	martyr	-0.1	teller	-0.04
-3=cot	teller	-0.04
-3=cu	martyr	-0.24	teller	-0.56
-3=cua	martyr	0.12
-3=cung	martyr	0.32	teller	-0.11
-3=cuoi	martyr	-0.23	teller	0.38
-3=cuu	martyr	0.37
-3=d2	martyr	-0.28	teller	-0.07
-3=da	teller	-0.19
-3=dai	martyr	0.19	teller	-0.05
-3=dan	martyr	-0.03	teller	-0.01
-3=dang	martyr	-0.45	teller	0.15
-3=dao	martyr	-0.02	teller	-0.12
-3=dau	martyr	-0.13	teller	-0.32
-3=day	teller	0.11
-3=de	martyr	0.49
-3=dem	martyr	0.06	teller	-0.08
-3=den	martyr	-0.14	teller	-0.02
-3=deo	martyr	-0.04
-3=di	martyr	-0.39	teller	0.14
-3=dien	martyr	0.03	teller	-0.23
-3=dinh	martyr	-0.04
-3=do	martyr	0.23	teller	0.11
-3=doc	martyr	-0.15
-3=doi	martyr	-0.38	teller	0.43
-3=don	martyr	-0.26	teller	-0.06
-3=dong	martyr	0.29	teller	-0.2
-3=duc	martyr	-0.21	teller	-0.23
-3=dung	martyr	-0.24	teller	-0.07
-3=duoc	martyr	0.28	teller	0.11
-3=duong	martyr	-0.28	teller	-0.14
-3=e	martyr	-0.1	teller	-0.29
-3=em	martyr	0.47	teller	-0.01
-3=gai	martyr	0.18	teller	0.07
-3=gan	teller	-0.02
-3=gap	martyr	-0.01	teller	0.18
-3=gia	martyr	-0.26	teller	0.09
-3=giay	martyr	-0.28	teller	0.31
-3=giu	martyr	-0.01	teller	-0.01
-3=giup	martyr	0.11	teller	0.17
-3=goi	martyr	-0.2
-3=gui	martyr	0.01	teller	-0.06
-3=ha	martyr	0.24	teller	-0.26
-3=hai	martyr	0.57	teller	-0.14
-3=ham	martyr	0.81
-3=hang	martyr	0.1
-3=het	teller	0.12
-3=hieu	martyr	-0.1	teller	-0.29
-3=ho	martyr	0.13	teller	-0.48
-3=hoang	martyr	-0.07
-3=hoi	martyr	0.13	teller	0.06
-3=hs	martyr	0.07
-3=hua	martyr	-0.21	teller	-0.14
-3=huu	martyr	-0.08	teller	0.28
-3=hy	martyr	0.26
-3=khac	martyr	-0.24	teller	-0.04
-3=khai	martyr	-0.51
-3=khe	martyr	0.19	teller	-0.03
-3=khong	martyr	-0.08	teller	0.64
-3=kia	martyr	-0.24	teller	-0.37
-3=kien	martyr	0.01
-3=ky	martyr	-0.04	teller	-0.04
-3=la	martyr	0.06	teller	-0.16
-3=lac	martyr	-0.18	teller	-0.06
-3=lai	martyr	-0.02	teller	0.14
-3=lam	martyr	-0.21	teller	0.06
-3=lang	martyr	-0.25	teller	-0.17
-3=lap	martyr	-0.12	teller	-0.02
-3=le	martyr	0.44	teller	-0.14
-3=len	martyr	-0.44	teller	-0.01
-3=lien	martyr	0.23	teller	0.22
-3=lo	martyr	-0.11	teller	0.45
-3=long	martyr	0.05	teller	0.12
-3=luc	martyr	0.39
-3=ma	martyr	-0.11
-3=mai	martyr	0.61	teller	-0.22
-3=mang	martyr	0.13	teller	-0.09
-3=mat	martyr	-0.22	teller	-0.32
-3=may	martyr	-0.46
-3=minh	martyr	0.2	teller	-0.08
-3=mo	martyr	0.07	teller	-0.02
-3=moi	martyr	-0.07
-3=mot	martyr	-0.04	teller	0.24
-3=nam	martyr	0.16	teller	-0.36
-3=nao	martyr	-0.03	teller	0.09
-3=nay	martyr	-0.3	teller	0.38
-3=nen	martyr	0.11	teller	0.3
-3=ngay	martyr	0.03
-3=nghe	teller	-0.12
-3=ngo	martyr	-0.39	teller	0.23
-3=ngoai	martyr	-0.05
-3=ngoi	martyr	-0.06	teller	0.23
-3=nguoi	martyr	-0.19	teller	0.29
-3=nguyen	martyr	0.04	teller	0.04
-3=nha	martyr	0.38	teller	0.03
-3=nham	martyr	0.14
-3=nhan	teller	0.23
-3=nho	martyr	0.3	teller	0.28
-3=nhu	martyr	-0.32
-3=no	teller	0.19
-3=noi	martyr	-0.63
-3=ntls	martyr	0.11	teller	-0.17
-3=nua	martyr	-0.17	teller	-0.33
-3=o	martyr	-0.62	teller	0.13
-3=ong	martyr	0.16	teller	0.57
-3=pham	martyr	0.41
-3=phan	teller	0.04
-3=phap	martyr	-0.02	teller	0.34
-3=phau	martyr	-0.15	teller	-0.09
-3=phong	martyr	-0.11	teller	0.22
-3=phu	teller	-0.05
-3=phuong	martyr	-0.17
-3=qua	martyr	0.44	teller	-0.1
-3=quan	martyr	0.15	teller	-0.1
-3=que	martyr	-0.03	teller	0.07
-3=quy	teller	-0.01
-3=ra	martyr	-0.01	teller	0.02
-3=ro	martyr	0.26
-3=roi	martyr	0.14	teller	-0.08
-3=sang	martyr	-0.19
-3=sau	martyr	0.16
-3=si	martyr	0.41	teller	-0.72
-3=sinh	martyr	-0.12	teller	-0.2
-3=so	martyr	-0.3	teller	0.05
-3=su	martyr	-0.12
-3=suoi	martyr	-0.04	teller	0.15
-3=ta	martyr	-0.11	teller	0.07
-3=tai	martyr	-0.08	teller	-0.03
-3=tan	martyr	0.37	teller	-0.09
-3=tang	martyr	-0.13
-3=tau	martyr	0.44
-3=tay	martyr	-0.03	teller	0.01
-3=ten	martyr	0.21	teller	-0.21
-3=thai	martyr	0.33
-3=than	martyr	0.2	teller	0.26
-3=thang	martyr	-0.55
-3=thanh	martyr	0.08	teller	-0.06
-3=thay	martyr	-0.18	teller	0.07
-3=the	martyr	0.35	teller	-0.09
-3=theo	martyr	-0.76
-3=thi	martyr	-0.58
-3=tho	martyr	0.23
-3=thon	martyr	0.01	teller	-0.05
-3=thong	martyr	0.15	teller	0.21
-3=thu	martyr	0.29	teller	0.16
-3=thua	teller	-0.13
-3=thuoc	martyr	0.1	teller	-0.09
-3=thuong	martyr	0.15	teller	-0.06
-3=tim	martyr	0.48	teller	-0.01
-3=tin	martyr	0.38	teller	-0.32
-3=to	martyr	0.33	teller	-0.25
-3=toi	martyr	0.34	teller	0.11
-3=tong	martyr	0.27
-3=tra	martyr	-0.04	teller	-0.06
-3=trai	martyr	-0.18	teller	0.31
-3=tran	martyr	-0.37	teller	0.15
-3=trang	martyr	0.19	teller	0.31
-3=tren	martyr	0.24	teller	-0.15
-3=tri	martyr	0.35	teller	-0.23
-3=trong	martyr	0.3	teller	-0.27
-3=trung	martyr	0.28
-3=truoc	teller	-0.25
-3=truong	martyr	-0.97	teller	0.34
-3=tu	martyr	-0.38	teller	0.54
-3=tui	martyr	0.14	teller	-0.01
-3=tuoi	martyr	0.09	teller	-0.03
-3=va	martyr	-0.34	teller	0.17
-3=van	martyr	0.66	teller	-0.41
-3=vao	martyr	0.31	teller	-0.02
-3=ve	martyr	-0.03	teller	0.3
-3=vi	martyr	-0.35	teller	0.28
-3=vien	teller	0.28
-3=vo	martyr	0.1	teller	-0.1
-3=voi	martyr	0.38	teller	-0.33
-3=vu	martyr	-0.07	teller	0.19
-3=vuon	martyr	-0.42	teller	-0.16
-3=xa	martyr	-0.13	teller	-0.34
-3=xe	martyr	-0.38	teller	-0.18
-3=xin	martyr	-0.23	teller	0.49
-3=xuong	martyr	-0.1	teller	0.07
-3=y	martyr	0.18	teller	-0.04
a district's name	martyr	-2.3	teller	-1.85
a line below martyr	martyr	0.36	teller	-0.53
a line below other	martyr	0.05	teller	-0.46
a line below teller	martyr	0.55	teller	-0.36
again	martyr	0.41	teller	-0.21
again:buried	teller	-0.13
again:fell	martyr	0.71	teller	-0.36
again:martyr	martyr	0.55	teller	-0.11
before "	martyr	0.51	teller	-0.56
before '	martyr	-0.27
before (	martyr	-0.87	teller	0.64
before )	martyr	0.62	teller	-0.03
before ,	martyr	-0.26	teller	0.33
before -	martyr	-0.27	teller	-0.07
before .	martyr	-0.9	teller	0.48
before /	martyr	0.74	teller	-0.31
before :	martyr	-0.02	teller	0.17
before ;	martyr	1.11	teller	-0.74
before ?	martyr	-0.34	teller	0.43
before blank	martyr	-0.45	teller	-0.44
before line	martyr	0.89	teller	-0.54
before |	martyr	0.54	teller	-0.35
before –	martyr	-0.22
before:again	martyr	-0.21	teller	0.21
before:again:0	martyr	-0.18	teller	0.03
before:again:12	martyr	0.3	teller	0.03
before:again:2	martyr	0.04	teller	-0.03
before:again:5	martyr	-0.52	teller	0.15
before:again:far	martyr	0.05	teller	0.07
before:alive	martyr	-0.52	teller	0.1
before:alive:0	martyr	-0.36	teller	0.35
before:alive:12	martyr	-0.12
before:alive:far	teller	-0.01
before:at	martyr	-0.05	teller	-0.07
before:at:0	martyr	-0.01	teller	-0.09
before:at:1	martyr	-0.47	teller	-0.23
before:at:12	martyr	0.07	teller	-0.75
before:at:2	martyr	-0.03	teller	0.54
before:at:5	martyr	0.46	teller	-0.17
before:at:far	martyr	-0.51	teller	0.38
before:battle	martyr	0.23	teller	0.07
before:battle:0	martyr	-0.23	teller	-0.07
before:battle:1	martyr	0.08	teller	0.1
before:battle:12	martyr	0.6	teller	-0.48
before:battle:2	martyr	-0.35
before:battle:5	martyr	0.17	teller	0.15
before:battle:far	teller	0.32
before:born	martyr	-0.61	teller	-0.67
before:born:0	martyr	-0.04	teller	-0.11
before:born:1	martyr	-0.31	teller	-0.31
before:born:12	martyr	-0.06	teller	-0.12
before:born:2	martyr	-0.13
before:born:5	martyr	0.09	teller	-0.02
before:born:far	martyr	-0.33	teller	-0.01
before:bury	martyr	0.44
before:bury:0	martyr	-0.02	teller	0.09
before:bury:12	martyr	0.4	teller	0.04
before:bury:2	martyr	-0.46	teller	-0.03
before:bury:5	martyr	0.32	teller	-0.11
before:bury:far	martyr	0.31	teller	-0.07
before:capture	martyr	0.11	teller	-0.39
before:capture:1	martyr	0.07	teller	-0.06
before:capture:12	martyr	-0.21	teller	-0.05
before:capture:5	martyr	0.15	teller	-0.16
before:contact	martyr	-0.58	teller	0.27
before:contact:0	martyr	-0.55	teller	0.45
before:contact:1	martyr	-0.25	teller	0.11
before:contact:12	martyr	-0.07	teller	-0.43
before:contact:2	martyr	0.36	teller	0.22
before:contact:5	martyr	-0.02	teller	-0.06
before:contact:far	martyr	-0.17	teller	-0.14
before:day	martyr	0.18	teller	-0.29
before:day 1	martyr	-0.31	teller	-0.14
before:day 12	martyr	-0.34
before:day 2	martyr	-0.05	teller	-0.13
before:day 5	martyr	-0.13	teller	-0.01
before:day far	martyr	0.99	teller	-0.03
before:died	martyr	0.08	teller	0.08
before:died:0	martyr	0.34	teller	0.2
before:died:1	martyr	0.05	teller	-0.06
before:died:12	martyr	-0.39	teller	0.19
before:died:2	teller	-0.09
before:died:5	martyr	0.11	teller	-0.03
before:died:far	teller	-0.06
before:enlist	martyr	-0.06	teller	-0.19
before:enlist:12	martyr	-0.01
before:enlist:2	martyr	0.23
before:enlist:5	martyr	0.24
before:enlist:far	martyr	-0.04	teller	-0.08
before:fell	martyr	0.17	teller	-0.12
before:fell:0	martyr	0.49
before:fell:12	martyr	-0.55	teller	0.15
before:fell:2	teller	-0.16
before:fell:5	martyr	0.4	teller	-0.36
before:fell:far	martyr	-0.06	teller	0.07
before:gio	martyr	-0.04
before:grave	martyr	0.69	teller	-0.15
before:grave:0	martyr	0.48
before:grave:1	martyr	-0.1	teller	-0.18
before:grave:12	martyr	0.24
before:grave:2	martyr	0.14	teller	0.02
before:grave:5	martyr	0.05	teller	-0.02
before:grave:far	martyr	0.33	teller	-0.17
before:home	martyr	-0.11
before:home:0	martyr	-0.29	teller	-0.43
before:home:1	martyr	-0.59	teller	0.82
before:home:12	martyr	0.12	teller	-0.32
before:home:2	martyr	0.06	teller	0.11
before:home:5	martyr	1.12	teller	-0.67
before:home:far	martyr	-0.66	teller	-0.02
before:joined	martyr	0.25	teller	-0.18
before:joined:far	martyr	-0.08	teller	-0.09
before:kin	martyr	0.36	teller	-0.94
before:kin anh	teller	-0.2
before:kin bà	martyr	-0.08	teller	0.08
before:kin bác	martyr	0.33	teller	-0.16
before:kin bố	martyr	-0.14	teller	-0.03
before:kin bố vợ	martyr	-0.21
before:kin cậu	teller	-0.13
before:kin dì	martyr	0.23	teller	-0.02
before:kin em	martyr	0.15	teller	-0.12
before:kin mẹ	martyr	0.04	teller	-0.01
before:kin vợ	martyr	-0.26	teller	-0.03
before:kin ông	martyr	0.2
before:kin:1	teller	-0.41
before:kin:12	martyr	0.06	teller	-0.22
before:kin:2	martyr	-0.34
before:kin:5	martyr	1.01	teller	-0.49
before:kin:far	martyr	-0.15	teller	-0.07
before:laid	martyr	0.62	teller	-0.36
before:letter	martyr	-0.25	teller	0.56
before:letter:0	martyr	-0.17	teller	0.45
before:letter:1	martyr	0.12	teller	-0.05
before:letter:12	martyr	-0.13
before:letter:5	teller	0.08
before:letter:far	martyr	-0.33	teller	-0.05
before:level	martyr	-0.2	teller	-0.4
before:level:0	martyr	-0.4	teller	-0.27
before:level:1	teller	-0.06
before:level:12	martyr	0.63	teller	-0.14
before:level:2	martyr	-0.2	teller	-0.56
before:level:5	martyr	-0.18	teller	0.38
before:level:far	martyr	-0.46
before:link	martyr	0.58	teller	-0.32
before:link:1	martyr	0.59	teller	-0.6
before:link:12	martyr	-0.46	teller	0.09
before:link:2	martyr	0.16	teller	-0.24
before:link:5	martyr	0.89	teller	0.38
before:link:far	martyr	-0.33	teller	-0.4
before:martyr	teller	-0.05
before:martyr:0	martyr	-0.26	teller	-0.05
before:martyr:12	martyr	-0.14	teller	0.27
before:martyr:2	martyr	0.64	teller	-0.08
before:martyr:5	martyr	-0.26
before:martyr:far	martyr	-0.02	teller	-0.23
before:moved	martyr	0.18	teller	0.12
before:moved:0	martyr	0.23	teller	-0.11
before:moved:1	martyr	-0.1	teller	-0.21
before:moved:12	martyr	0.38	teller	0.33
before:moved:5	martyr	-0.28	teller	0.17
before:moved:far	martyr	0.12	teller	-0.08
before:naming	martyr	0.25	teller	-0.43
before:naming:1	martyr	-0.09	teller	-0.17
before:naming:12	martyr	0.09
before:naming:2	martyr	0.19	teller	-0.18
before:naming:5	martyr	0.16	teller	-0.11
before:notice	martyr	-0.26	teller	0.06
before:notice:0	martyr	-0.28	teller	0.37
before:notice:1	martyr	-0.13
before:notice:2	martyr	-0.1	teller	0.11
before:notice:5	martyr	0.17	teller	-0.4
before:office	martyr	-0.06	teller	0.01
before:office:0	martyr	-0.35	teller	0.12
before:office:1	martyr	0.32
before:office:12	martyr	-0.13	teller	-0.11
before:office:2	martyr	-0.45	teller	0.17
before:office:5	martyr	0.23	teller	-0.1
before:office:far	martyr	0.1	teller	-0.06
before:post	martyr	0.27	teller	-0.2
before:post:0	martyr	-0.17	teller	-0.11
before:post:1	martyr	0.74	teller	0.26
before:post:12	martyr	0.01	teller	0.05
before:post:2	martyr	-0.15	teller	-0.06
before:post:5	martyr	-0.24	teller	-0.32
before:post:far	martyr	0.23	teller	-0.06
before:rank	martyr	-0.32	teller	-0.13
before:rank:12	martyr	-0.21	teller	0.08
before:rank:2	martyr	0.12	teller	-0.1
before:rank:5	teller	-0.09
before:returned	teller	-0.02
before:returned:0	martyr	0.04	teller	0.26
before:self	martyr	0.04	teller	0.08
before:self:0	martyr	-0.16
before:self:1	martyr	0.3	teller	-0.67
before:self:12	martyr	-0.28	teller	0.62
before:self:2	martyr	0.07	teller	-0.3
before:self:5	martyr	0.07	teller	0.36
before:self:far	teller	-0.39
before:site	martyr	-0.19	teller	-0.33
before:site:0	teller	0.1
before:site:1	martyr	0.03	teller	0.06
before:site:12	martyr	0.08	teller	-0.25
before:site:2	martyr	-0.1	teller	0.08
before:site:5	martyr	-0.21	teller	-0.42
before:site:far	martyr	-0.21	teller	-0.16
before:tells	martyr	0.18	teller	-0.02
before:tells:0	martyr	0.07	teller	0.21
before:tells:1	martyr	0.19	teller	-0.07
before:tells:12	martyr	0.49	teller	-0.31
before:tells:2	martyr	-0.03	teller	0.07
before:tells:5	martyr	-0.42	teller	0.02
before:tells:far	teller	-0.09
before:thing	martyr	-0.37	teller	-0.18
before:thing:0	martyr	-0.02	teller	0.47
before:thing:1	martyr	0.37	teller	-0.52
before:thing:12	martyr	0.1	teller	-0.18
before:thing:2	martyr	-0.24	teller	-0.16
before:thing:5	martyr	-0.6	teller	0.07
before:thing:far	martyr	-0.42
before:title	martyr	0.08	teller	0.06
before:title:0	martyr	-0.43
before:title:1	martyr	0.31	teller	-0.04
before:title:12	martyr	-0.15	teller	-0.11
before:title:2	martyr	-0.09	teller	0.43
before:title:5	martyr	0.44	teller	-0.17
before:title:far	martyr	0.05	teller	-0.13
before:unit	martyr	0.75	teller	0.26
before:unit 12	martyr	0.11	teller	-0.17
before:unit 5	martyr	-0.63	teller	0.4
before:unit far	martyr	0.85	teller	0.19
behind "	martyr	0.19	teller	-0.21
behind '	martyr	-0.54	teller	-0.58
behind (	martyr	0.29	teller	0.13
behind )	martyr	-0.94	teller	0.76
behind ,	martyr	-0.02	teller	0.62
behind -	martyr	0.51	teller	-0.38
behind .	martyr	0.14	teller	-0.01
behind :	martyr	-0.01
behind ;	martyr	0.66	teller	-0.41
behind blank	martyr	-0.28	teller	-0.77
behind line	martyr	-1.04	teller	0.21
behind |	martyr	0.47	teller	-0.47
behind –	martyr	-0.23	teller	-0.27
behind:again	martyr	0.02	teller	0.36
behind:again:0	martyr	0.16	teller	-0.12
behind:again:12	martyr	0.06	teller	0.55
behind:again:2	martyr	-0.04	teller	-0.06
behind:again:5	martyr	-0.1	teller	0.04
behind:again:far	martyr	-0.06	teller	-0.09
behind:alive	martyr	-1.4	teller	0.08
behind:alive:0	martyr	-1.02	teller	-0.07
behind:alive:1	martyr	-0.01	teller	-0.1
behind:alive:12	martyr	-0.47	teller	-0.08
behind:alive:2	martyr	-0.27	teller	0.02
behind:alive:5	martyr	-0.17	teller	-0.02
behind:alive:far	martyr	-0.14	teller	0.43
behind:at	martyr	-0.05	teller	-0.01
behind:at:0	martyr	-0.43	teller	0.3
behind:at:1	martyr	-0.17	teller	0.14
behind:at:12	martyr	-0.25	teller	-0.31
behind:at:2	martyr	0.29	teller	-0.17
behind:at:5	martyr	0.25	teller	-0.18
behind:at:far	martyr	0.19	teller	0.07
behind:battle	martyr	-0.17	teller	0.31
behind:battle:0	martyr	0.27	teller	-0.1
behind:battle:1	teller	-0.03
behind:battle:12	martyr	-0.34	teller	0.41
behind:battle:2	martyr	0.3	teller	0.19
behind:battle:5	martyr	0.06	teller	-0.2
behind:battle:far	martyr	-0.36	teller	0.04
behind:born	martyr	0.01	teller	-0.26
behind:born:0	martyr	0.6	teller	-0.2
behind:born:1	martyr	0.34	teller	-0.02
behind:born:12	martyr	-0.41	teller	-0.2
behind:born:2	martyr	-0.05
behind:born:5	martyr	-0.22	teller	-0.25
behind:born:far	martyr	-0.44	teller	0.27
behind:bury	martyr	-0.52	teller	-0.41
behind:bury:0	martyr	-0.47	teller	-0.01
behind:bury:1	martyr	-0.06
behind:bury:12	martyr	0.2	teller	-0.5
behind:bury:2	martyr	0.2	teller	-0.11
behind:bury:5	martyr	-0.65	teller	-0.28
behind:bury:far	martyr	-0.14	teller	0.23
behind:capture	teller	-0.12
behind:capture:12	martyr	-0.01
behind:capture:far	martyr	0.02
behind:contact	martyr	-0.44	teller	0.07
behind:contact:0	martyr	-0.6	teller	0.1
behind:contact:1	martyr	-0.17	teller	0.16
behind:contact:12	teller	-0.1
behind:contact:2	martyr	-0.14	teller	0.23
behind:contact:5	martyr	0.38	teller	-0.46
behind:contact:far	martyr	-0.09	teller	0.19
behind:day	martyr	0.37	teller	-0.42
behind:day 0	martyr	0.14	teller	-0.47
behind:day 1	martyr	0.15	teller	-0.38
behind:day 12	martyr	0.74	teller	-0.5
behind:day 2	martyr	-0.37	teller	0.17
behind:day 5	martyr	-0.31	teller	-0.24
behind:day far	martyr	-0.01	teller	0.55
behind:died	martyr	-0.44	teller	-0.64
behind:died:0	martyr	0.19	teller	-0.21
behind:died:1	martyr	0.25	teller	0.07
behind:died:12	martyr	-0.41	teller	-0.49
behind:died:2	martyr	-0.41	teller	-0.02
behind:died:5	teller	-0.22
behind:died:far	martyr	-0.55
behind:enlist	martyr	0.4	teller	-0.35
behind:enlist:0	martyr	0.63	teller	-0.29
behind:enlist:12	martyr	0.22	teller	-0.14
behind:enlist:2	martyr	-0.39	teller	-0.18
behind:enlist:5	martyr	-0.04	teller	-0.19
behind:enlist:far	martyr	0.1	teller	0.26
behind:fell	martyr	1.18	teller	-1.09
behind:fell:0	martyr	1.01	teller	-0.29
behind:fell:1	martyr	-0.18	teller	-0.19
behind:fell:12	martyr	0.25	teller	-1.09
behind:fell:2	martyr	0.01	teller	-0.36
behind:fell:5	martyr	1.03	teller	-0.26
behind:fell:far	martyr	-0.67	teller	0.3
behind:gio	martyr	-0.26	teller	-0.68
behind:gio:0	teller	-0.09
behind:gio:12	martyr	-0.29	teller	-0.04
behind:gio:5	martyr	-0.09	teller	-0.09
behind:gio:far	martyr	0.2
behind:grave	martyr	-0.42	teller	0.3
behind:grave:0	martyr	-0.23	teller	-0.03
behind:grave:1	teller	0.13
behind:grave:12	martyr	-0.36	teller	0.27
behind:grave:2	martyr	0.2	teller	-0.13
behind:grave:5	martyr	-0.3	teller	-0.12
behind:grave:far	martyr	0.03	teller	0.24
behind:home	martyr	0.96	teller	-0.52
behind:home:0	martyr	0.55	teller	-0.37
behind:home:1	martyr	0.2	teller	-0.42
behind:home:12	martyr	-0.02	teller	0.17
behind:home:2	martyr	0.04	teller	-0.42
behind:home:5	martyr	0.83	teller	-0.5
behind:home:far	martyr	-0.09	teller	0.33
behind:joined	martyr	-0.29	teller	-0.23
behind:joined:0	martyr	0.38	teller	-0.27
behind:joined:12	teller	-0.03
behind:joined:2	martyr	-0.57	teller	-0.15
behind:joined:5	martyr	-0.24	teller	-0.19
behind:joined:far	martyr	-0.07	teller	0.29
behind:kin	martyr	-0.09	teller	0.53
behind:kin anh	martyr	-0.84	teller	0.13
behind:kin bà	martyr	-0.16
behind:kin bác	martyr	0.47	teller	0.12
behind:kin bố	martyr	0.12	teller	0.34
behind:kin cháu	martyr	-0.15	teller	0.15
behind:kin chú	martyr	-0.54	teller	-0.02
behind:kin con	martyr	0.11
behind:kin con gái	martyr	0.14	teller	0.2
behind:kin cô	martyr	-0.09	teller	0.09
behind:kin cậu	martyr	-0.07	teller	0.1
behind:kin em	martyr	-0.39	teller	0.28
behind:kin em trai	martyr	-0.2
behind:kin mẹ	teller	-0.35
behind:kin mợ	martyr	0.25	teller	-0.01
behind:kin ông	martyr	0.27	teller	0.02
behind:kin:0	martyr	0.16	teller	0.61
behind:kin:1	martyr	0.74	teller	-0.14
behind:kin:12	martyr	-0.37	teller	0.41
behind:kin:2	teller	-0.06
behind:kin:5	martyr	-0.9	teller	-0.1
behind:kin:far	martyr	0.03	teller	-0.13
behind:laid	martyr	-0.1	teller	-0.14
behind:laid:far	teller	-0.08
behind:letter	martyr	0.01	teller	-0.11
behind:letter:12	martyr	-0.38	teller	-0.03
behind:letter:far	martyr	0.39	teller	-0.2
behind:level	martyr	-0.45	teller	0.47
behind:level:0	martyr	-0.48	teller	0.45
behind:level:1	martyr	0.1	teller	-0.02
behind:level:12	martyr	0.05	teller	-0.1
behind:level:2	martyr	-0.47	teller	0.08
behind:level:5	martyr	-0.09	teller	0.34
behind:level:far	martyr	0.09
behind:link	martyr	-0.22	teller	-0.31
behind:link:0	martyr	0.07	teller	-0.32
behind:link:1	martyr	-0.03	teller	0.19
behind:link:12	martyr	-0.37	teller	0.12
behind:link:2	martyr	-0.07	teller	-0.56
behind:link:5	martyr	0.22	teller	-0.22
behind:link:far	martyr	-0.18	teller	0.19
behind:martyr	martyr	-1.21	teller	0.41
behind:martyr:1	martyr	-0.22	teller	0.34
behind:martyr:12	martyr	-0.68	teller	0.02
behind:martyr:2	martyr	-0.13	teller	0.28
behind:martyr:5	martyr	-0.56	teller	-0.09
behind:moved	martyr	-0.01	teller	-0.95
behind:moved:0	martyr	-0.1	teller	0.26
behind:moved:1	martyr	0.47	teller	-0.11
behind:moved:12	martyr	-0.11	teller	-0.65
behind:moved:2	martyr	-0.53
behind:moved:5	martyr	-0.04	teller	-0.21
behind:moved:far	martyr	0.22	teller	-0.45
behind:naming	martyr	0.9	teller	-0.41
behind:naming:0	martyr	0.32	teller	-0.21
behind:naming:1	martyr	0.13
behind:naming:12	martyr	0.27
behind:naming:5	martyr	0.04	teller	-0.01
behind:naming:far	martyr	0.21	teller	-0.17
behind:notice	martyr	0.11	teller	-0.3
behind:notice:0	martyr	-0.17	teller	0.33
behind:notice:1	martyr	-0.32	teller	-0.32
behind:notice:12	martyr	0.55	teller	-0.08
behind:notice:5	martyr	0.07	teller	-0.33
behind:notice:far	martyr	0.2	teller	0.09
behind:office	martyr	-0.52	teller	-0.28
behind:office:0	martyr	-0.77	teller	0.19
behind:office:1	martyr	-0.19	teller	-0.62
behind:office:12	martyr	0.22
behind:office:2	martyr	-0.05
behind:office:5	martyr	0.25	teller	-0.01
behind:office:far	martyr	0.06	teller	-0.12
behind:post	martyr	0.23	teller	0.16
behind:post:0	martyr	0.73	teller	-0.3
behind:post:1	martyr	-0.14	teller	0.33
behind:post:12	martyr	-0.29	teller	0.02
behind:post:2	martyr	-0.14	teller	0.39
behind:post:5	martyr	-0.02	teller	-0.02
behind:post:far	martyr	-0.03	teller	-0.2
behind:rank	martyr	0.23	teller	-0.43
behind:rank:0	martyr	0.28	teller	-0.37
behind:rank:12	martyr	-0.04	teller	-0.13
behind:rank:2	martyr	-0.02	teller	-0.1
behind:rank:5	martyr	0.06
behind:returned	martyr	0.53	teller	-0.31
behind:returned:0	martyr	-0.09
behind:returned:12	martyr	-0.61
behind:returned:2	martyr	0.13	teller	-0.07
behind:returned:5	martyr	0.6	teller	-0.16
behind:returned:far	martyr	0.51
behind:self	martyr	0.09	teller	-0.06
behind:self:0	martyr	-0.12	teller	0.34
behind:self:1	martyr	-0.01	teller	-0.03
behind:self:12	martyr	-0.18	teller	-0.03
behind:self:2	martyr	0.86	teller	-0.33
behind:self:5	martyr	-0.33	teller	-0.21
behind:self:far	martyr	0.2	teller	0.15
behind:site	martyr	0.43	teller	-0.33
behind:site:0	martyr	-0.02	teller	-0.63
behind:site:1	martyr	0.32
behind:site:12	martyr	0.63	teller	0.14
behind:site:2	martyr	-0.15	teller	-0.28
behind:site:5	martyr	0.34	teller	0.16
behind:site:far	martyr	-0.37	teller	-0.05
behind:tells	martyr	-0.77
behind:tells:0	martyr	-0.72	teller	-0.04
behind:tells:1	martyr	0.08
behind:tells:12	martyr	0.06	teller	-0.28
behind:tells:2	martyr	-0.56	teller	0.07
behind:tells:5	martyr	-0.5	teller	0.06
behind:tells:far	martyr	0.23	teller	0.21
behind:thing	martyr	-0.2	teller	0.28
behind:thing:0	martyr	-0.23	teller	-0.28
behind:thing:1	martyr	-0.32	teller	0.2
behind:thing:12	martyr	-0.25	teller	0.33
behind:thing:2	martyr	0.05	teller	-0.33
behind:thing:5	martyr	0.13	teller	0.24
behind:thing:far	martyr	0.24	teller	0.04
behind:title	martyr	0.01	teller	0.35
behind:title:0	martyr	-0.06	teller	0.33
behind:title:1	martyr	0.56	teller	-0.34
behind:title:12	martyr	-0.33	teller	0.16
behind:title:2	martyr	-0.26	teller	0.17
behind:title:5	martyr	-0.04	teller	0.04
behind:title:far	martyr	0.19	teller	0.03
behind:unit	martyr	-0.01	teller	0.58
behind:unit 0	martyr	1.17	teller	-0.22
behind:unit 1	martyr	0.32	teller	-0.19
behind:unit 12	teller	0.14
behind:unit 2	martyr	-0.41	teller	0.1
behind:unit 5	martyr	-0.31	teller	0.46
behind:unit far	martyr	-0.72	teller	0.43
deadly False	martyr	0.19	teller	-0.71
deadly True	martyr	-0.35	teller	0.07
fell by given name	martyr	1.06	teller	-0.33
followed a phó	martyr	-0.22
followed a trưởng	martyr	0.03
followed anh	martyr	-0.12	teller	0.22
followed b phó	martyr	0.32	teller	-0.05
followed b trưởng	martyr	0.06	teller	-0.05
followed biết	martyr	0.04	teller	-0.27
followed buôn	martyr	0.1	teller	0.05
followed by nothing	martyr	-0.24	teller	0.22
followed by word a	martyr	-0.07	teller	0.4
followed by word an	martyr	0.56	teller	-0.25
followed by word b1	martyr	0.1	teller	-0.12
followed by word ban	martyr	-0.27	teller	-0.05
followed by word bay	martyr	-0.11	teller	0.21
followed by word binh	martyr	-0.34	teller	0.18
followed by word bo	martyr	0.96	teller	-0.44
followed by word but	martyr	0.13	teller	-0.12
followed by word c2	martyr	0.08	teller	0.04
followed by word c7	martyr	0.37	teller	-0.16
followed by word can	martyr	0.2	teller	-0.01
followed by word cao	martyr	0.09	teller	-0.09
followed by word chi	martyr	-0.21	teller	-0.22
followed by word chieu	teller	0.53
followed by word chin	martyr	0.23
followed by word chu	martyr	-0.17	teller	-0.04
followed by word coi	martyr	-0.14
followed by word con	martyr	0.15	teller	0.07
followed by word cong	martyr	0.12	teller	0.09
followed by word cung	martyr	-0.13
followed by word dai	martyr	0.26	teller	-0.29
followed by word dao	teller	-0.09
followed by word day	martyr	0.43	teller	-0.14
followed by word de	martyr	0.28	teller	-0.39
followed by word deu	martyr	-0.56
followed by word dien	teller	-0.03
followed by word dinh	martyr	-0.12	teller	-0.05
followed by word doc	martyr	-0.36	teller	0.51
followed by word doi	martyr	0.07	teller	-0.08
followed by word du	martyr	0.47	teller	0.27
followed by word dung	martyr	0.04	teller	-0.2
followed by word em	martyr	0.35	teller	-0.19
followed by word email	teller	-0.14
followed by word gai	martyr	-0.05	teller	0.15
followed by word ghi	martyr	-0.15	teller	0.4
followed by word giao	martyr	0.12	teller	0.4
followed by word giay	martyr	-0.17	teller	-0.15
followed by word giu	martyr	-0.09	teller	0.24
followed by word giup	martyr	0.12
followed by word ha	martyr	0.02	teller	-0.21
followed by word hai	martyr	0.31	teller	-0.27
followed by word ham	martyr	0.51	teller	-0.07
followed by word hay	martyr	0.27	teller	-0.02
followed by word hien	martyr	0.61
followed by word ho	martyr	-0.18
followed by word hoa	teller	-0.01
followed by word hoac	martyr	-0.03	teller	0.17
followed by word hoang	martyr	0.32	teller	-0.15
followed by word hoi	martyr	-0.6	teller	-0.05
followed by word hung	martyr	-0.22
followed by word huong	martyr	0.04
followed by word keo	teller	-0.01
followed by word kien	martyr	0.28
followed by word kim	martyr	0.14	teller	-0.03
followed by word kinh	martyr	-0.17	teller	0.59
followed by word ky	martyr	0.05	teller	0.07
followed by word lac	martyr	-0.05	teller	-0.06
followed by word lai	martyr	0.06	teller	-0.32
followed by word lang	martyr	0.2	teller	-0.08
followed by word lay	martyr	-0.09
followed by word le	teller	-0.05
followed by word len	teller	-0.02
followed by word linh	martyr	-0.74	teller	0.55
followed by word ly	martyr	-0.11	teller	0.22
followed by word mai	martyr	0.22
followed by word may	martyr	0.14	teller	-0.47
followed by word muon	martyr	-0.16	teller	0.15
followed by word my	martyr	-0.32
followed by word ngo	teller	0.24
followed by word nguyen	martyr	-0.41	teller	0.81
followed by word nha	martyr	-0.15	teller	0.56
followed by word nhe	martyr	0.13	teller	0.09
followed by word nhom	martyr	-0.14	teller	0.47
followed by word no	teller	0.01
followed by word phong	martyr	-0.82	teller	0.34
followed by word phu	teller	-0.05
followed by word q	martyr	0.18
followed by word quang	teller	-0.14
followed by word quynh	martyr	0.18	teller	-0.01
followed by word sanh	martyr	0.3	teller	-0.22
followed by word son	martyr	-0.46	teller	0.53
followed by word suu	martyr	-0.07	teller	0.51
followed by word tam	martyr	-0.36	teller	0.27
followed by word tan	martyr	-0.11
followed by word tap	martyr	-0.05	teller	0.22
followed by word thach	martyr	0.36	teller	-0.12
followed by word thai	martyr	-0.33	teller	0.43
followed by word thanh	martyr	0.12	teller	-0.28
followed by word thieu	martyr	0.08	teller	-0.02
followed by word thong	martyr	-0.14	teller	-0.03
followed by word thu	martyr	-0.09	teller	-0.21
followed by word thuong	martyr	-0.25	teller	-0.26
followed by word tien	teller	-0.01
followed by word tieu	martyr	-0.36	teller	0.13
followed by word tnxp	martyr	0.37	teller	-0.35
followed by word toi	martyr	-0.08
followed by word tra	martyr	-0.25
followed by word tran	teller	-0.04
followed by word trang	martyr	-0.01	teller	-0.17
followed by word tru	martyr	-0.15	teller	0.35
followed by word truc	martyr	0.06	teller	0.25
followed by word trung	martyr	0.13	teller	-0.02
followed by word truong	martyr	-0.23	teller	0.49
followed by word tu	martyr	0.46	teller	-0.01
followed by word tui	martyr	-0.21	teller	-0.01
followed by word tuoi	martyr	-1.04	teller	0.25
followed by word van	martyr	-0.23	teller	-0.21
followed by word ve	martyr	0.06	teller	-0.34
followed by word vi	martyr	-0.83	teller	-0.13
followed by word vinh	teller	-0.03
followed by word vu	martyr	0.17	teller	-0.1
followed by word xua	martyr	0.26	teller	-0.01
followed by word y	martyr	0.06
followed by word yen	martyr	0.37	teller	-0.19
followed bà	martyr	-0.48	teller	-0.11
followed bác	martyr	-0.02	teller	-0.51
followed bí danh	martyr	0.46	teller	-0.24
followed bạn	martyr	-0.14	teller	-0.07
followed bản	martyr	-0.25	teller	-0.23
followed bảo	martyr	-0.08	teller	-0.12
followed bị thương nặng	martyr	0.55	teller	-0.04
followed c trưởng	martyr	0.17	teller	-0.16
followed ccb	martyr	-0.27	teller	0.03
followed chiến sĩ	martyr	0.64	teller	-0.16
followed cháu	martyr	-0.54	teller	1.06
followed chính trị viên	martyr	0.18	teller	0.22
followed chôn	martyr	-0.15
followed chùa	martyr	0.31
followed chú	martyr	0.4	teller	-0.48
followed chết	martyr	-0.23	teller	-0.03
followed chỉ	martyr	-0.08
followed chỉ huy	martyr	-0.62	teller	-0.05
followed chị	martyr	0.07	teller	-0.3
followed chỗ	martyr	-0.13
followed cán bộ	martyr	0.16	teller	0.38
followed còn sống	martyr	-0.09
followed có	martyr	-0.12	teller	-0.26
followed cô	martyr	0.39	teller	-0.6
followed công an	martyr	0.14
followed công an phường	teller	-0.24
followed cõng	martyr	-0.14
followed cậu	martyr	-0.45	teller	-0.2
followed cụ	martyr	-0.37	teller	-0.09
followed cựu binh	martyr	-0.01	teller	0.12
followed dân	martyr	-0.14	teller	0.03
followed dẫn	martyr	0.23	teller	-0.13
followed em	martyr	0.08	teller	0.12
followed giỗ	martyr	-0.26	teller	-0.08
followed gọi	martyr	-0.21	teller	0.3
followed gốc	martyr	0.18	teller	0.07
followed gửi	teller	0.26
followed hi sinh	martyr	0.33
followed hiện sống	martyr	-0.48
followed hiện ở	martyr	-0.05	teller	-0.09
followed hs	martyr	-0.44	teller	-0.01
followed hy sinh	martyr	-0.08	teller	-0.06
followed hạ sĩ	martyr	0.59	teller	-0.31
followed khiêng	martyr	-0.06
followed ký	martyr	-0.38
followed kể	martyr	-0.7	teller	0.28
followed liên lạc	martyr	0.31	teller	-0.15
followed liệt sĩ	martyr	-0.11	teller	0.26
followed là	martyr	0.13	teller	0.27
followed làng	martyr	-0.03	teller	0.25
followed lái xe	martyr	-0.03	teller	0.13
followed mất	martyr	-0.69	teller	-0.16
followed mộ	martyr	-0.26
followed một	martyr	0.78
followed nghĩa trang	martyr	0.02	teller	-0.08
followed người	martyr	0.22	teller	-0.06
followed nhập ngũ	martyr	-0.29
followed nhớ	martyr	0.38
followed ntls	martyr	0.13	teller	-0.14
followed nói	martyr	0.36	teller	-0.19
followed pháo thủ	martyr	0.01	teller	-0.12
followed phóng viên	martyr	0.23
followed phường	teller	0.16
followed quê	martyr	0.37	teller	-0.53
followed quê ở	martyr	0.05	teller	-0.07
followed quản trang	teller	0.18
followed s	martyr	0.51	teller	-0.04
followed sinh	martyr	-0.02	teller	0.22
followed sinh ngày	martyr	0.13
followed sinh năm	martyr	-0.06	teller	-0.15
followed sn	martyr	0.5	teller	-0.27
followed sở nội vụ	martyr	-0.13	teller	-0.01
followed thôn	martyr	-0.04	teller	0.01
followed thương binh	martyr	-0.3	teller	0.51
followed thượng sĩ	martyr	0.16	teller	-0.06
followed thằng	martyr	0.19
followed tiểu đội trưởng	martyr	-0.27	teller	-0.15
followed trung tâm	martyr	-0.04	teller	-0.05
followed trông coi	martyr	-0.21	teller	0.35
followed trường	martyr	-0.25	teller	-0.01
followed trưởng thôn	martyr	-0.03	teller	0.15
followed trại	martyr	-0.11
followed trạm	martyr	-0.37	teller	-0.15
followed tên	teller	-0.13
followed tôi	martyr	-0.03	teller	0.29
followed tổ	martyr	0.3	teller	0.27
followed tổ trưởng	martyr	0.08	teller	-0.28
followed tức	martyr	0.3	teller	-0.02
followed viết	martyr	0.25	teller	-0.37
followed vào	martyr	0.21	teller	-0.11
followed xã	martyr	-0.32	teller	-0.21
followed xóm	martyr	-0.16	teller	-0.16
followed y sĩ	martyr	0.14	teller	-0.14
followed y tá	martyr	0.34
followed zalo	teller	0.25
followed ông	martyr	0.28	teller	0.67
followed đi bộ đội	martyr	0.42
followed điện thoại	martyr	-0.15	teller	0.06
followed đoàn	martyr	-0.07	teller	0.11
followed đt	martyr	-0.1	teller	-0.12
followed đào	teller	-0.04
followed đường	martyr	-0.1	teller	0.1
followed đồi	martyr	0.17	teller	-0.1
followed ấp	martyr	-0.02	teller	-0.05
followed ở nhà gọi là	martyr	0.12	teller	-0.03
followed:again	martyr	0.11	teller	-0.14
followed:aka	martyr	0.9	teller	-0.19
followed:alive	martyr	-1.03	teller	-0.17
followed:at	martyr	0.43	teller	-0.38
followed:battle	martyr	0.27	teller	-0.1
followed:born	martyr	0.6	teller	-0.21
followed:bury	martyr	-0.42	teller	-0.01
followed:contact	martyr	-0.63	teller	0.11
followed:died	martyr	0.24
followed:enlist	martyr	0.63	teller	-0.29
followed:fell	martyr	0.33	teller	-0.64
followed:gio	martyr	-0.17	teller	-0.12
followed:grave	martyr	-0.41	teller	-0.07
followed:home	martyr	0.69	teller	-0.45
followed:joined	martyr	0.38	teller	-0.27
followed:level	martyr	-0.01	teller	0.38
followed:link	martyr	-0.05	teller	-0.18
followed:martyr	martyr	-0.18	teller	0.25
followed:moved	martyr	-0.03	teller	0.26
followed:naming	martyr	0.25	teller	-0.22
followed:notice	martyr	-0.38
followed:office	martyr	-0.86	teller	0.01
followed:post	martyr	0.98	teller	-0.56
followed:rank	martyr	0.38	teller	-0.6
followed:returned	martyr	-0.09
followed:self	martyr	0.1	teller	-0.04
followed:site	martyr	0.26	teller	-0.58
followed:stop	martyr	-0.11	teller	0.08
followed:tells	martyr	-0.55	teller	-0.15
followed:thing	martyr	-0.23	teller	-0.26
followed:title	martyr	-0.14	teller	-0.02
followed:truename	martyr	-0.17
from end 0	martyr	-0.99	teller	0.87
from end 1	martyr	0.11	teller	-0.88
from end 2	martyr	0.55	teller	-0.52
from end 3	martyr	0.03	teller	-0.27
full False	martyr	-0.32	teller	-0.03
full True	martyr	-0.06	teller	-0.16
full names 0	martyr	0.84	teller	0.47
full names 1	martyr	-0.06	teller	-0.12
full names 2	martyr	-0.19	teller	-0.04
full names few	martyr	-0.26
full names many	martyr	-0.15	teller	-0.65
given ai	martyr	0.25	teller	-0.09
given am	martyr	-0.01	teller	-0.01
given an	teller	0.21
given anh	martyr	0.35	teller	-0.08
given ba	martyr	0.37	teller	-0.24
given bach	martyr	-0.31	teller	-0.4
given ban	martyr	0.15	teller	-0.19
given bang	martyr	-0.38	teller	-0.05
given bao	martyr	-0.31	teller	-0.05
given bay	martyr	0.25	teller	-0.21
given be	martyr	-0.12	teller	0.03
given ben	martyr	0.15	teller	-0.01
given bich	martyr	0.09	teller	0.21
given bien	martyr	0.02	teller	-0.11
given binh	martyr	0.32	teller	-0.17
given bo	martyr	0.53
given bon	martyr	-0.18	teller	0.38
given bong	martyr	0.11	teller	0.23
given buoi	martyr	0.01	teller	-0.38
given buu	martyr	-0.25
given can	martyr	0.73	teller	-0.24
given canh	martyr	-0.28	teller	-0.11
given cat	martyr	-0.08	teller	-0.26
given chan	martyr	0.16	teller	0.21
given chat	martyr	0.18	teller	-0.12
given chau	martyr	-0.27	teller	-0.22
given chi	martyr	-0.42	teller	-0.05
given chien	martyr	-0.38	teller	0.19
given chin	martyr	-0.24	teller	-0.09
given chinh	martyr	-0.28	teller	-0.04
given chu	martyr	-0.2	teller	0.03
given chuc	martyr	0.25
given chuong	teller	-0.04
given chut	teller	0.2
given chuyen	martyr	0.07	teller	-0.32
given cong	martyr	-0.37	teller	-0.29
given cu	martyr	-0.18	teller	0.17
given cuc	martyr	0.55	teller	0.59
given cuoc	martyr	0.46	teller	-0.06
given cuong	martyr	0.51	teller	-0.58
given dan	martyr	0.18	teller	-0.04
given dang	martyr	-0.22	teller	0.26
given dao	martyr	-0.84	teller	0.53
given dat	martyr	0.46	teller	-0.34
given dau	teller	-0.01
given de	martyr	0.16	teller	0.25
given diem	martyr	-0.02
given dien	teller	-0.3
given diep	martyr	-0.25	teller	0.47
given dieu	teller	0.01
given din	martyr	-0.21
given dinh	martyr	0.09	teller	0.11
given doan	martyr	-0.1	teller	-0.01
given don	teller	0.31
given dong	martyr	-0.89	teller	-0.01
given du	martyr	0.29	teller	-0.15
given duc	martyr	0.05	teller	-0.44
given dung	martyr	0.03	teller	0.16
given duoc	martyr	0.16	teller	-0.19
given duong	martyr	0.02	teller	0.01
given duy	teller	0.01
given duyen	martyr	0.12	teller	-0.19
given gia	martyr	-0.14	teller	-0.1
given giang	martyr	0.61	teller	0.51
given h	martyr	-0.85	teller	-0.56
given ha	martyr	-0.85	teller	0.09
given hac	martyr	0.04	teller	0.17
given hach	martyr	-0.13
given hai	martyr	-0.31	teller	0.1
given han	martyr	-0.29	teller	0.19
given hang	martyr	-0.51	teller	0.35
given hanh	teller	-0.22
given hao	martyr	0.1	teller	0.17
given hau	martyr	-0.52	teller	-0.14
given hien	martyr	0.42	teller	0.2
given hiep	martyr	-0.01
given hieu	martyr	0.09	teller	0.2
given ho	teller	0.11
given hoa	martyr	-0.93	teller	-0.31
given hoach	martyr	0.06	teller	-0.09
given hoai	martyr	0.7	teller	0.31
given hoan	martyr	-0.39	teller	0.3
given hoang	martyr	-0.02	teller	0.3
given hoanh	martyr	0.19
given hoat	martyr	0.27	teller	0.1
given hoe	martyr	-0.38	teller	-0.13
given hoi	martyr	-0.02	teller	0.13
given hong	martyr	0.47	teller	0.16
given hop	martyr	-0.02	teller	-0.08
given huan	teller	0.1
given hung	martyr	-0.77	teller	-0.77
given huong	martyr	0.53	teller	-0.19
given huy	martyr	-0.37	teller	0.25
given huynh	martyr	0.27
given ich	martyr	0.5
given in	martyr	0.21	teller	-0.02
given inh	martyr	-0.17
given ke	martyr	0.13
given kha	martyr	-0.04	teller	0.24
given khai	martyr	0.53	teller	-0.3
given kham	martyr	0.23
given khang	teller	0.18
given khanh	martyr	0.37	teller	-0.26
given khiem	martyr	0.13	teller	0.35
given khoa	martyr	-0.08	teller	-0.03
given khoai	martyr	0.14	teller	-0.11
given khoan	teller	-0.24
given khoat	martyr	0.27	teller	-0.57
given khoi	martyr	0.43	teller	0.13
given khue	martyr	0.24	teller	0.22
given khuong	martyr	-0.25	teller	-0.04
given khuyen	martyr	-0.12	teller	-0.04
given kiem	martyr	0.27	teller	0.14
given kien	martyr	-0.22	teller	0.17
given kiet	martyr	-0.12	teller	0.1
given kieu	martyr	0.1	teller	0.19
given kim	martyr	-0.06	teller	-0.29
given kinh	martyr	0.01
given ky	martyr	0.32	teller	-0.32
given la	martyr	0.22	teller	-0.04
given lac	martyr	-0.36
given lai	martyr	-0.07	teller	-0.02
given lam	teller	0.02
given lan	martyr	-0.24	teller	-0.01
given lang	martyr	-0.16	teller	0.27
given lanh	martyr	0.67	teller	-0.22
given lap	martyr	-0.15	teller	-0.19
given lich	martyr	0.62
given lien	martyr	-0.12	teller	0.07
given lieu	martyr	-0.05	teller	0.31
given linh	martyr	-0.12	teller	0.17
given lo	teller	-0.19
given loc	martyr	0.31	teller	-0.11
given loi	martyr	-0.3	teller	-0.13
given long	martyr	-0.39	teller	-0.1
given lu	martyr	0.03	teller	-0.04
given lua	martyr	0.06	teller	0.75
given luan	martyr	0.37
given luc	martyr	0.43	teller	-0.33
given luom	martyr	0.69
given luong	martyr	0.27	teller	-0.09
given luu	teller	0.29
given luyen	martyr	-0.34	teller	-0.18
given ly	martyr	-0.57	teller	0.01
given mach	martyr	0.18	teller	-0.23
given mai	martyr	0.34
given man	martyr	0.49	teller	0.05
given mao	teller	-0.14
given may	martyr	0.23	teller	-0.15
given minh	martyr	-0.56	teller	0.1
given mo	teller	-0.28
given mot	martyr	0.09
given mui	martyr	-0.21	teller	-0.15
given muoi	martyr	-0.09	teller	0.12
given my	martyr	-0.07	teller	0.03
given nam	martyr	-0.51	teller	0.18
given nen	martyr	0.1	teller	-0.03
given net	martyr	-0.03	teller	0.18
given nga	martyr	-0.09	teller	0.33
given ngan	martyr	0.18	teller	0.1
given ngat	martyr	-0.1	teller	-0.53
given ngay	martyr	-0.17	teller	-0.08
given nghi	martyr	0.12	teller	0.16
given nghia	martyr	0.28	teller	-0.1
given nghiem	martyr	0.29	teller	-0.01
given nghiep	martyr	0.4	teller	-0.04
given nghinh	martyr	-0.03	teller	-0.21
given ngoan	martyr	-0.42	teller	0.35
given nguyet	martyr	0.23	teller	0.15
given nha	martyr	0.26	teller	-0.28
given nham	martyr	-0.05
given nhan	teller	-0.17
given nhat	martyr	0.38	teller	-0.24
given nhi	martyr	-0.08	teller	0.32
given nhien	teller	-0.08
given nho	martyr	0.37	teller	-0.09
given nhon	martyr	-0.29	teller	-0.09
given nhu	martyr	0.59
given nhuan	martyr	0.27	teller	-0.12
given nhung	martyr	-0.11	teller	-0.51
given nhuong	martyr	0.11	teller	0.14
given nie	martyr	0.22	teller	-0.21
given ninh	martyr	0.16	teller	-0.39
given noi	martyr	-0.22	teller	-0.07
given nu	teller	0.04
given oanh	martyr	0.55	teller	-0.13
given on	martyr	0.26	teller	-0.14
given panh	martyr	0.03
given pao	martyr	0.78	teller	-0.15
given pham	martyr	-0.18	teller	-0.01
given phan	martyr	-0.7	teller	-0.13
given phat	martyr	0.2
given pho	martyr	-0.05	teller	0.31
given phoi	martyr	0.27	teller	-0.19
given phol	martyr	-0.09	teller	0.3
given phong	teller	-0.59
given phu	martyr	-0.51
given phuc	martyr	0.67	teller	-0.12
given phung	martyr	-0.13	teller	-0.05
given phuoc	martyr	0.16	teller	-0.13
given phuong	martyr	-0.38	teller	0.29
given quan	martyr	-0.17	teller	-0.1
given quang	martyr	0.18
given que	martyr	-0.19	teller	-0.04
given quy	martyr	0.42	teller	-0.35
given quyen	martyr	-0.2	teller	0.91
given quyet	martyr	0.58
given quynh	martyr	0.35	teller	0.24
given ri	teller	-0.01
given ry	martyr	0.22	teller	0.3
given sac	martyr	0.31
given sam	teller	-0.04
given san	martyr	0.03	teller	0.24
given sang	martyr	-0.86	teller	-0.18
given sau	martyr	0.33	teller	-0.16
given se	martyr	-0.02	teller	-0.05
given sen	martyr	-0.13	teller	-0.25
given sinh	teller	0.03
given so	martyr	0.22
given soan	martyr	0.18	teller	0.04
given soc	martyr	0.72	teller	-0.03
given soi	martyr	-0.15	teller	0.3
given sol	martyr	0.54	teller	0.14
given son	martyr	-1.05
given su	martyr	-0.61	teller	-0.05
given sung	martyr	-0.34
given suong	martyr	0.05	teller	0.21
given suu	martyr	-0.14	teller	0.2
given tai	martyr	-0.13	teller	0.07
given tam	martyr	-0.68	teller	-0.34
given tan	teller	0.28
given tang	martyr	-0.01
given tao	martyr	0.22	teller	0.12
given te	martyr	-0.03	teller	-0.04
given teo	martyr	-0.31	teller	-0.2
given thach	martyr	0.08	teller	0.16
given thai	martyr	-0.12	teller	0.6
given tham	martyr	0.24	teller	0.01
given than	martyr	0.05	teller	-0.04
given thang	martyr	0.29	teller	-0.18
given thanh	martyr	-0.26	teller	-0.24
given thao	martyr	0.15
given that	martyr	-0.06
given them	martyr	-0.03	teller	0.17
given thi	martyr	0.24
given thien	martyr	0.23	teller	-0.06
given thiep	teller	0.16
given thiet	martyr	-0.06	teller	0.07
given thieu	martyr	-0.47	teller	-0.11
given thin	martyr	-0.13	teller	-0.25
given thinh	martyr	0.54	teller	-0.27
given tho	martyr	-0.81	teller	0.22
given thoa	martyr	-0.45	teller	-0.28
given thoai	teller	-0.04
given thoan	martyr	-0.05	teller	0.3
given thoi	martyr	-0.22	teller	-0.16
given thom	martyr	-0.07	teller	0.08
given thong	martyr	0.23	teller	0.47
given thoong	martyr	0.16	teller	-0.12
given thu	martyr	-0.6
given thuan	martyr	-0.28	teller	0.48
given thuat	martyr	0.26
given thuc	martyr	0.18	teller	-0.41
given thuoc	martyr	0.22	teller	-0.3
given thuong	martyr	-0.1	teller	0.22
given thuy	martyr	-0.45
given thuyet	martyr	0.13
given tich	martyr	-0.35	teller	0.54
given tien	martyr	-0.03
given tiep	martyr	0.01	teller	0.39
given tin	martyr	-0.05	teller	0.2
given tinh	martyr	0.25
given to	martyr	0.62	teller	-0.25
given toan	martyr	0.32	teller	0.01
given ton	martyr	0.21
given tong	martyr	-0.07	teller	0.34
given tra	martyr	-0.3	teller	0.1
given trac	martyr	0.03	teller	-0.03
given trach	martyr	0.06	teller	-0.07
given tram	teller	-0.39
given tran	martyr	-0.2	teller	0.39
given trang	martyr	-0.1	teller	0.01
given tri	teller	-0.13
given trong	teller	0.15
given tru	martyr	0.27	teller	-0.14
given trung	teller	-0.21
given truong	martyr	-0.06	teller	-0.03
given tu	martyr	-0.49	teller	0.02
given tuan	martyr	0.64	teller	0.29
given tuat	martyr	0.08	teller	-0.13
given tue	martyr	0.04	teller	0.04
given tung	martyr	0.04	teller	-0.02
given tuoc	martyr	-0.36	teller	0.18
given tuong	martyr	0.35	teller	0.39
given tuu	teller	-0.05
given tuyen	martyr	-0.25	teller	0.17
given tuyet	martyr	0.04	teller	0.18
given un	martyr	-0.27	teller	0.14
given ut	martyr	-0.37	teller	0.16
given uyen	martyr	-0.28	teller	-0.03
given van	martyr	0.32	teller	-0.21
given vang	teller	-0.01
given ve	martyr	-0.21
given vi	martyr	-0.11	teller	-0.17
given vien	teller	0.12
given viet	martyr	-0.28
given vinh	martyr	0.07	teller	0.17
given vu	martyr	-0.05
given vuong	martyr	-0.16	teller	0.31
given vy	martyr	0.04	teller	0.01
given xoan	martyr	0.09
given xuan	martyr	-0.09
given xuyen	martyr	0.45	teller	0.29
given y	martyr	0.35	teller	-0.02
given yen	teller	0.22
joined  to other	martyr	0.19	teller	-0.19
joined ( to martyr	martyr	-0.79	teller	-0.03
joined ( to other	martyr	0.21	teller	0.25
joined , to martyr	martyr	0.77	teller	-0.41
joined , to other	martyr	0.16	teller	-0.63
joined , to teller	martyr	-0.14	teller	-0.51
joined - to other	martyr	0.18
joined to martyr	martyr	0.83	teller	-0.73
joined to other	martyr	-0.85	teller	-0.39
joined to teller	martyr	-0.36	teller	-0.52
joined va to martyr	martyr	1.22	teller	-0.18
joined va to other	martyr	-1.62	teller	0.25
joined voi to martyr	martyr	0.62
kin told	martyr	-0.18	teller	-0.4
lead 0 anh	martyr	0.54	teller	-1.06
lead 0 anh hùng liệt sĩ	martyr	-0.49
lead 0 anh trai	martyr	0.46	teller	-0.07
lead 0 bà	martyr	-1.18	teller	0.63
lead 0 bác	martyr	0.54	teller	-0.04
lead 0 bác sĩ	martyr	-0.03	teller	-0.38
lead 0 bí danh	martyr	-0.47
lead 0 bạn	martyr	0.05
lead 0 bố	martyr	-0.32	teller	-0.08
lead 0 ccb	martyr	-0.24	teller	0.13
lead 0 chiến sĩ	teller	-0.07
lead 0 cháu	martyr	-0.51	teller	-0.07
lead 0 cháu gái	teller	0.1
lead 0 cháu là	martyr	-0.24	teller	0.47
lead 0 cháu tên	teller	0.25
lead 0 chính trị viên	teller	-0.22
lead 0 chú	martyr	0.14	teller	-0.19
lead 0 chị	martyr	-0.1	teller	0.53
lead 0 chồng	martyr	0.32
lead 0 con dâu	martyr	-0.57	teller	-0.28
lead 0 con là	martyr	0.02	teller	-0.26
lead 0 con trai	martyr	-0.02	teller	-0.29
lead 0 con tên	martyr	0.16
lead 0 cán bộ	martyr	0.16
lead 0 có	martyr	0.3	teller	-0.11
lead 0 cô	martyr	-0.15	teller	-0.72
lead 0 cô giáo	martyr	-0.14	teller	0.16
lead 0 công an xã	martyr	-0.01	teller	-0.02
lead 0 cậu	martyr	0.54	teller	-0.98
lead 0 cụ	martyr	-0.93	teller	-0.08
lead 0 của	martyr	0.16	teller	-0.24
lead 0 e là	martyr	-0.16	teller	-0.15
lead 0 em	martyr	-0.42	teller	1.34
lead 0 em gái	martyr	-0.06	teller	0.38
lead 0 em là	martyr	0.17	teller	0.19
lead 0 em trai	martyr	0.22	teller	0.12
lead 0 em tên	martyr	-0.12	teller	-0.15
lead 0 ghi tên	martyr	0.77	teller	-0.1
lead 0 hạ sĩ	martyr	0.68	teller	-0.19
lead 0 họ tên	martyr	0.53	teller	-0.51
lead 0 họ và tên	martyr	0.84	teller	-0.25
lead 0 ký tên	martyr	-0.22	teller	0.18
lead 0 liên lạc	teller	0.4
lead 0 liệt sĩ	martyr	1.56	teller	-1.12
lead 0 liệt sỹ	martyr	0.04	teller	-0.07
lead 0 ls	martyr	0.96	teller	-0.61
lead 0 là	martyr	-0.3	teller	0.37
lead 0 lái xe	martyr	-0.17	teller	-0.31
lead 0 mang tên	martyr	0.09	teller	-0.2
lead 0 mình là	martyr	-0.01	teller	-0.51
lead 0 mình tên	martyr	0.16	teller	0.49
lead 0 mẹ	martyr	-0.59	teller	-0.32
lead 0 người báo	martyr	-0.42	teller	-0.28
lead 0 người kể	martyr	-0.07	teller	0.01
lead 0 người lập	martyr	-0.08	teller	0.01
lead 0 người viết	martyr	-0.28	teller	0.01
lead 0 quản trang	martyr	-0.1	teller	0.54
lead 0 thiếu tá	martyr	-0.5	teller	-0.05
lead 0 thượng tá	martyr	-0.12	teller	-0.03
lead 0 thầy	teller	-0.53
lead 0 thầy giáo	martyr	-0.18
lead 0 thằng	martyr	0.88	teller	-0.59
lead 0 trung sĩ	martyr	0.35	teller	-0.13
lead 0 trung tá	martyr	-0.52	teller	-0.26
lead 0 trung úy	teller	0.05
lead 0 trưởng thôn	martyr	-0.02	teller	0.3
lead 0 tui là	martyr	0.04	teller	0.27
lead 0 tui tên	martyr	-0.02	teller	0.25
lead 0 tên	martyr	0.13	teller	0.19
lead 0 tên là	martyr	-0.15	teller	0.19
lead 0 tên thật	martyr	0.2
lead 0 tên tôi	martyr	-0.59	teller	0.43
lead 0 tên đầy đủ	martyr	0.47	teller	-0.16
lead 0 tôi	martyr	-0.82	teller	0.74
lead 0 tôi là	martyr	-0.63	teller	1.04
lead 0 tôi tên	martyr	0.32	teller	0.67
lead 0 tôi tên là	martyr	-0.05	teller	0.32
lead 0 y sĩ	martyr	0.15	teller	-0.16
lead 0 y tá	martyr	0.82	teller	-0.09
lead 0 ông	martyr	-0.6
lead 0 đ c	martyr	0.66	teller	-0.25
lead 0 đại tá	martyr	-1.31	teller	0.08
lead 0 đại úy	martyr	-0.26
lead 0 đại đội trưởng	martyr	-0.5	teller	-0.21
lead 0 đồng chí	martyr	1.07	teller	-0.24
lead 1 anh	martyr	0.41	teller	-0.46
lead 1 bà	martyr	0.31	teller	-0.47
lead 1 bác	martyr	-0.46	teller	0.78
lead 1 bạn	martyr	-0.11
lead 1 bố	martyr	0.01	teller	0.29
lead 1 cháu	martyr	0.15
lead 1 chú	martyr	0.11	teller	0.56
lead 1 chị	teller	-0.38
lead 1 con gái	martyr	0.28	teller	-0.21
lead 1 con là	martyr	0.35	teller	-0.23
lead 1 con trai	martyr	-0.36
lead 1 có	martyr	-0.04	teller	0.04
lead 1 cô	martyr	0.31	teller	-0.21
lead 1 cậu	martyr	0.08	teller	-0.36
lead 1 của	martyr	0.48	teller	0.59
lead 1 em	martyr	0.16	teller	-0.1
lead 1 em gái	martyr	0.01	teller	0.16
lead 1 em trai	martyr	0.03
lead 1 họ tên	martyr	-0.16	teller	0.04
lead 1 họ và tên	martyr	0.1	teller	-0.1
lead 1 liệt sĩ	martyr	0.24
lead 1 là	martyr	-0.43	teller	-0.1
lead 1 mang tên	martyr	-0.57
lead 1 một	martyr	0.31
lead 1 nó	teller	-0.2
lead 1 thông tin	martyr	0.02
lead 1 thầy	teller	-0.36
lead 1 tài khoản	martyr	-0.18	teller	-0.01
lead 1 tên	martyr	-0.24	teller	-0.1
lead 1 tôi	teller	-0.54
lead 1 tôi là	martyr	0.47	teller	-0.09
lead 1 xưng	martyr	0.19	teller	-0.08
lead 1 ông	martyr	0.75	teller	-0.01
lead 1 đồng chí	martyr	0.13
lead 2 bác	martyr	-0.16	teller	0.09
lead 2 có	martyr	0.06	teller	-0.04
lead 2 của	martyr	0.67	teller	-0.1
lead 2 em gái	teller	-0.21
lead 2 liệt sĩ	martyr	-0.13	teller	0.25
lead 2 là	martyr	0.03
lead 2 một	martyr	0.64	teller	-0.07
lead 2 tên	martyr	0.16	teller	-0.07
lead 2 tôi	martyr	0.05
lead 2 ông	martyr	0.52	teller	-0.1
lead:aka	martyr	-0.7	teller	-0.3
lead:battle	martyr	-0.28	teller	-0.03
lead:died	martyr	2.16	teller	-1.33
lead:kin	martyr	0.61	teller	-0.67
lead:kin mine anh	martyr	0.03	teller	-0.01
lead:kin mine anh trai	martyr	0.48	teller	-0.11
lead:kin mine ba	martyr	0.05	teller	-0.09
lead:kin mine bà	teller	-0.01
lead:kin mine bác	martyr	0.97	teller	-0.16
lead:kin mine bố	martyr	-0.27	teller	0.13
lead:kin mine cha	martyr	0.19	teller	-0.1
lead:kin mine cháu	martyr	-0.02	teller	0.3
lead:kin mine chú	martyr	0.57	teller	-0.11
lead:kin mine chị	martyr	0.18	teller	-0.13
lead:kin mine chồng	martyr	-0.08	teller	-0.05
lead:kin mine con trai	martyr	0.11	teller	-0.48
lead:kin mine cậu	martyr	0.09	teller	-0.35
lead:kin mine em	martyr	-0.05	teller	0.13
lead:kin mine em gái	teller	0.25
lead:kin mine em trai	martyr	0.24	teller	0.08
lead:kin mine mẹ	martyr	-0.58	teller	-0.32
lead:kin mine ông	martyr	-0.06	teller	0.63
lead:kin other cháu gái	teller	0.13
lead:kin other con	martyr	-0.12
lead:kin other con dâu	martyr	0.23	teller	-0.34
lead:kin other con gái	martyr	0.26	teller	-0.25
lead:kin other con trai	martyr	-0.51	teller	0.11
lead:level	martyr	-0.19	teller	-0.05
lead:link	martyr	0.67	teller	-0.08
lead:martyr	martyr	1.84	teller	-1.34
lead:mine	martyr	0.74	teller	-0.47
lead:naming	martyr	0.99	teller	-0.49
lead:office	martyr	-1.05	teller	-0.63
lead:post	martyr	0.21	teller	-0.34
lead:rank	martyr	-0.42	teller	-0.57
lead:self	martyr	-1.76	teller	1.93
lead:signs	martyr	-0.06	teller	0.47
lead:site	martyr	-0.06
lead:stop	martyr	-0.18	teller	-0.11
lead:tells	martyr	-0.07	teller	-0.38
lead:thing	martyr	-0.17	teller	-0.57
lead:title	martyr	0.32	teller	-0.61
lead:truename	martyr	0.91	teller	-0.25
led anh	teller	-0.34
led bia	martyr	-0.23	teller	0.25
led biết	martyr	0.53	teller	-0.09
led by nothing	martyr	-0.24	teller	0.06
led by nothing & anh	martyr	0.24	teller	-1.02
led by nothing & au	martyr	0.2	teller	-0.19
led by nothing & ba	martyr	0.54	teller	-0.19
led by nothing & bac	martyr	-0.77	teller	0.11
led by nothing & ban	martyr	-0.48
led by nothing & bo	martyr	-0.18
led by nothing & bui	martyr	-0.07	teller	0.16
led by nothing & cau	martyr	0.22	teller	-0.71
led by nothing & cha	martyr	0.18	teller	-0.1
led by nothing & chau	martyr	-0.69	teller	0.6
led by nothing & chi	martyr	-0.26	teller	-0.2
led by nothing & chinh	teller	-0.26
led by nothing & chong	martyr	-0.07	teller	-0.06
led by nothing & chu	martyr	-0.5	teller	0.14
led by nothing & co	martyr	0.43	teller	-0.59
led by nothing & con	martyr	0.15	teller	0.02
led by nothing & cu	martyr	-0.42	teller	0.33
led by nothing & dai	martyr	-0.32	teller	-0.31
led by nothing & danh	martyr	-0.11	teller	-0.29
led by nothing & dinh	martyr	0.34	teller	-0.32
led by nothing & do	teller	0.1
led by nothing & doan	martyr	0.07	teller	-0.02
led by nothing & dong	martyr	0.54	teller	-0.14
led by nothing & duong	martyr	-0.69	teller	-0.08
led by nothing & em	martyr	-0.14	teller	0.47
led by nothing & ha	martyr	0.01
led by nothing & ho	martyr	0.48	teller	-0.27
led by nothing & hoang	martyr	0.11	teller	0.17
led by nothing & la	martyr	-0.1	teller	0.36
led by nothing & lai	martyr	-0.06
led by nothing & le	teller	0.12
led by nothing & lien	teller	0.27
led by nothing & liet	martyr	0.04	teller	-0.16
led by nothing & lo	martyr	-0.31	teller	0.32
led by nothing & ls	martyr	0.61	teller	-0.11
led by nothing & ma	martyr	0.1
led by nothing & mai	martyr	0.13
led by nothing & me	martyr	-0.56	teller	-0.4
led by nothing & minh	martyr	-0.13	teller	-0.06
led by nothing & mot	martyr	0.66	teller	-0.06
led by nothing & ngo	martyr	-0.36
led by nothing & nguoi	martyr	-1.3
led by nothing & nguyen	martyr	-0.33	teller	-0.16
led by nothing & ong	martyr	-0.18	teller	0.04
led by nothing & pham	teller	0.16
led by nothing & phan	martyr	-0.36	teller	0.26
led by nothing & quach	martyr	0.19	teller	-0.01
led by nothing & ta	martyr	-0.14	teller	0.2
led by nothing & ten	martyr	0.35	teller	-0.42
led by nothing & thang	martyr	0.56	teller	-0.33
led by nothing & thay	teller	-0.42
led by nothing & thieu	martyr	-0.27	teller	-0.23
led by nothing & tieu	martyr	0.52
led by nothing & to	teller	0.22
led by nothing & toi	martyr	-1.73	teller	1.51
led by nothing & tran	martyr	0.55	teller	0.04
led by nothing & trinh	teller	-0.02
led by nothing & trung	martyr	0.54	teller	-0.2
led by nothing & truong	martyr	-0.57	teller	0.09
led by nothing & tui	martyr	-0.21	teller	0.63
led by nothing & vu	teller	0.33
led by nothing & vuong	martyr	0.19	teller	-0.3
led by nothing & y	martyr	0.91	teller	-0.13
led by word a	martyr	0.14
led by word an	martyr	-0.02
led by word an & anh	martyr	0.06
led by word anh	martyr	0.48	teller	-0.14
led by word b	martyr	0.19	teller	-0.49
led by word ba	martyr	0.35	teller	-0.33
led by word ba & con	martyr	0.39	teller	-0.27
led by word bac	martyr	0.55	teller	-0.08
led by word bam	martyr	0.08	teller	-0.14
led by word ban	teller	0.09
led by word bang	martyr	0.25
led by word binh	martyr	-0.25
led by word bo	martyr	-0.04	teller	-0.08
led by word bon	martyr	0.01	teller	0.1
led by word c	martyr	0.04	teller	0.27
led by word ca	martyr	-0.03
led by word cam	martyr	-0.29
led by word cam & anh	martyr	-0.26
led by word canh	martyr	-0.05
led by word cha	teller	-0.03
led by word chau	martyr	-0.07
led by word chep	martyr	-0.31	teller	0.02
led by word chi	martyr	-0.01	teller	0.38
led by word chieu	martyr	-0.2	teller	0.2
led by word chu	martyr	0.53	teller	-0.19
led by word chung	martyr	-0.2	teller	-0.3
led by word chung & la	martyr	-0.09	teller	-0.06
led by word chuyen	martyr	-0.68	teller	0.25
led by word coi	martyr	-0.04
led by word con	martyr	0.08	teller	-0.21
led by word con & ong	martyr	-0.34
led by word cong	martyr	-0.25	teller	-0.04
led by word cu	martyr	-0.14	teller	-0.02
led by word cu & cua	martyr	-0.05
led by word cuong	martyr	-0.01
led by word dang	martyr	-0.07	teller	0.02
led by word dat	martyr	-0.1	teller	-0.31
led by word dia	martyr	-0.26	teller	-0.08
led by word dich	martyr	-0.4	teller	-0.18
led by word dien	martyr	-0.26	teller	0.07
led by word dinh	martyr	-0.4	teller	-0.11
led by word do	martyr	-0.08
led by word doc	martyr	0.39	teller	-0.15
led by word doi	martyr	-0.01	teller	-0.24
led by word doi & la	martyr	-0.08
led by word doi & ong	martyr	-0.09
led by word doi & ten	martyr	0.04
led by word don	martyr	-0.06	teller	0.46
led by word dong	martyr	0.57	teller	-0.08
led by word du	martyr	-0.23	teller	-0.01
led by word duc	martyr	0.22	teller	-0.05
led by word dung	teller	-0.17
led by word e	teller	0.4
led by word ghi	martyr	0.32	teller	-0.32
led by word ghi & le	martyr	0.1
led by word gia	martyr	-0.07	teller	0.51
led by word gia & ba	martyr	0.12	teller	0.1
led by word gia & liet	martyr	0.01	teller	-0.01
led by word giup	martyr	-0.22	teller	0.04
led by word ha	teller	-0.01
led by word hai	martyr	0.86	teller	-0.35
led by word hai & anh	teller	-0.01
led by word hai & ten	martyr	0.28
led by word hang	martyr	-0.15	teller	0.34
led by word ho	martyr	-0.39	teller	0.43
led by word hoa	martyr	0.14	teller	0.52
led by word hoac	teller	-0.51
led by word hoi	martyr	0.01	teller	-0.13
led by word hoi & ong	martyr	-0.07	teller	-0.27
led by word hop	martyr	0.44	teller	-0.26
led by word hung	teller	-0.37
led by word hy	martyr	-0.1	teller	-0.03
led by word keu	martyr	0.05
led by word khac	martyr	0.38	teller	-0.21
led by word khac & chu	martyr	-0.3
led by word khai	martyr	-0.63	teller	0.45
led by word la	martyr	0.76	teller	-0.06
led by word lai	martyr	-0.57	teller	-0.05
led by word lam	martyr	-0.11
led by word lang	martyr	-0.03	teller	-0.04
led by word lay	martyr	-0.53	teller	-0.05
led by word lien	martyr	0.06	teller	-0.04
led by word linh	martyr	-0.28
led by word lo	martyr	0.27
led by word loc	martyr	0.28	teller	-0.18
led by word loi	martyr	-0.4
led by word loi & ong	martyr	-0.22	teller	0.12
led by word long	martyr	-0.25
led by word luong	martyr	0.53
led by word ly	teller	0.22
led by word ma	martyr	0.13	teller	-0.48
led by word may	martyr	-0.05	teller	-0.08
led by word mo	martyr	-0.16
led by word moi	martyr	0.11
led by word muoi	martyr	0.15
led by word ngan	martyr	0.19
led by word nguyen	teller	-0.21
led by word nha	martyr	-0.3	teller	-0.11
led by word nha & ba	martyr	-0.32	teller	0.43
led by word nha & ong	martyr	-0.69
led by word nha & toi	martyr	0.27	teller	-0.22
led by word nhan	martyr	0.53	teller	-0.11
led by word nhat	martyr	0.39
led by word nhe	martyr	0.11	teller	0.27
led by word nhom	martyr	0.05	teller	0.2
led by word nhu	martyr	-0.07	teller	-0.11
led by word noi	teller	-0.07
led by word nuoi	martyr	-0.07	teller	-0.04
led by word oi	martyr	0.05	teller	0.27
led by word ong	martyr	0.41	teller	-0.24
led by word phan	martyr	-0.03	teller	-0.04
led by word pho	martyr	0.35
led by word phuong	martyr	-0.05	teller	-0.04
led by word q	martyr	-0.34
led by word ra	martyr	0.19	teller	0.2
led by word rang	martyr	0.05	teller	-0.15
led by word sang	martyr	0.19	teller	-0.18
led by word sanh	martyr	0.25
led by word so	martyr	-0.5	teller	-0.53
led by word son	martyr	-0.09	teller	-0.01
led by word te	martyr	-0.09
led by word ten	martyr	0.17
led by word thanh	martyr	0.23	teller	-0.13
led by word thiet	martyr	0.27	teller	-0.1
led by word thieu	martyr	-0.21	teller	-0.09
led by word thu	martyr	0.15	teller	-0.27
led by word thua	martyr	-0.04	teller	-0.01
led by word thuong	martyr	-0.11	teller	-0.08
led by word tien	martyr	-0.1	teller	-0.08
led by word tin	martyr	-0.33	teller	0.57
led by word to	martyr	0.15	teller	-0.04
led by word trach	martyr	-0.2	teller	0.13
led by word trang	teller	-0.01
led by word tre	martyr	0.33
led by word tri	martyr	-0.44	teller	0.65
led by word trua	teller	-0.07
led by word trung	martyr	0.17	teller	-0.14
led by word truong	martyr	-0.34	teller	-0.07
led by word tui	martyr	-0.12	teller	0.44
led by word tuoi	martyr	-0.12	teller	0.38
led by word van	martyr	0.27
led by word ve	martyr	0.14	teller	-0.21
led by word ve & anh	martyr	0.01	teller	-0.01
led by word viec	martyr	-0.12	teller	-0.15
led by word vien	teller	0.13
led by word vong	martyr	0.03
led by word vu	martyr	0.47	teller	0.08
led by word xe	teller	-0.04
led by word xuong	teller	-0.18
led by word y	martyr	-0.42	teller	-0.13
led bác	martyr	0.26	teller	-0.11
led báo	martyr	-0.21
led báo mộ	martyr	0.03	teller	-0.06
led báo tin	teller	-0.33
led bạn	teller	-0.01
led bảo	martyr	0.04	teller	0.17
led bảo & anh	martyr	-0.08	teller	-0.16
led cháu	martyr	-0.12	teller	0.09
led chôn	martyr	-0.01	teller	0.08
led chôn & dong	martyr	0.37
led chú	martyr	-0.22	teller	0.13
led chị	teller	0.37
led chỗ	martyr	-0.04	teller	-0.21
led có	martyr	-0.15	teller	-0.03
led có & la	martyr	-0.15	teller	-0.03
led cô	martyr	0.17
led cõng	martyr	0.02	teller	-0.03
led cấp	martyr	-0.01
led danh sách	martyr	0.16
led dân	martyr	-0.01
led dẫn	martyr	0.01	teller	-0.01
led em	martyr	-0.11	teller	0.22
led giấy báo tử	martyr	-0.27	teller	0.46
led gò	martyr	0.47
led gặp	martyr	-0.64	teller	-0.21
led gọi	martyr	0.25	teller	0.4
led gọi & bac	teller	0.02
led gửi	martyr	-0.46	teller	-0.08
led gửi & ban	teller	-0.12
led gửi & dong	martyr	-0.4	teller	-0.02
led hy sinh	martyr	0.25	teller	-0.13
led hy sinh & co	martyr	0.49	teller	-0.02
led hài cốt	martyr	-0.14
led không về	martyr	0.19
led ký	teller	-0.19
led kể	martyr	-0.24
led lh	teller	-0.05
led liên hệ	teller	0.26
led liệt sĩ	martyr	-0.18	teller	-0.06
led là	martyr	-0.33	teller	0.25
led mất	martyr	-0.03	teller	0.01
led mặt trận	martyr	-0.1
led mộ	martyr	0.16	teller	-0.44
led mộ & anh	martyr	0.19
led mộ & bac	martyr	-0.16
led mộ & cau	martyr	0.08
led mộ & chu	martyr	-0.02	teller	-0.06
led mộ & liet	martyr	0.25
led mộ & ls	martyr	-0.32
led nguyên quán	martyr	-0.04	teller	-0.11
led người	martyr	0.04	teller	-0.23
led người & ban	martyr	-0.14
led người & la	martyr	0.29	teller	-0.08
led người & ten	martyr	-0.07
led người & xung	martyr	-0.05	teller	-0.08
led ngầm	martyr	-0.16
led ngầm & ta	martyr	-0.16
led nhắn	teller	0.01
led nhặt	martyr	0.21	teller	-0.09
led nhớ	martyr	-0.17
led nó	martyr	0.38
led nói	martyr	0.18	teller	-0.35
led nước	teller	0.19
led phần mộ	martyr	0.02
led quê	martyr	-0.19	teller	-0.04
led sinh	martyr	-0.15	teller	-0.13
led sinh & la	martyr	-0.13	teller	-0.04
led thư	teller	0.36
led thư & cua	martyr	-0.01	teller	0.38
led trường	martyr	-0.46	teller	0.08
led trận	martyr	0.51
led tên	martyr	0.01	teller	0.21
led tìm	martyr	0.43	teller	-0.08
led tìm & bac	martyr	0.18
led tìm & em	martyr	-0.18	teller	0.31
led tìm & liet	teller	-0.03
led tìm & ls	martyr	0.02
led tìm mộ	martyr	0.05	teller	-0.01
led tìm mộ & ong	martyr	0.08
led tôi	martyr	-0.29	teller	0.1
led tổ	martyr	0.1	teller	-0.01
led viết	teller	-0.25
led vào	martyr	-0.1	teller	-0.02
led vào & tai	martyr	-0.1	teller	-0.02
led xin gọi	martyr	-0.03	teller	0.08
led xin liên hệ	teller	0.1
led xã	martyr	0.01	teller	-0.35
led xã & co	martyr	0.28	teller	-0.13
led zalo	teller	0.39
led ông	martyr	-0.4	teller	-0.25
led đánh	martyr	-0.17
led đồi	martyr	0.05	teller	-0.01
led:again	martyr	-0.18	teller	0.03
led:again & tai	martyr	-0.1	teller	-0.02
led:alive	martyr	-0.36	teller	0.35
led:at	teller	-0.07
led:at & bac	martyr	0.05
led:at & cau	martyr	-0.13
led:at & la	martyr	0.12
led:at & ong	martyr	-0.16
led:at & toi	martyr	0.12
led:battle	martyr	0.17	teller	-0.06
led:battle & cau	martyr	-0.16
led:battle & ten	martyr	0.32
led:born	martyr	-0.18	teller	-0.43
led:born & la	martyr	-0.13	teller	-0.04
led:bury	martyr	-0.02	teller	0.07
led:bury & dong	martyr	0.37
led:capture	martyr	0.38	teller	-0.12
led:contact	martyr	-0.58	teller	0.52
led:contact & anh	martyr	-0.58	teller	0.29
led:contact & ba	martyr	-0.03	teller	0.05
led:contact & bac	martyr	-0.03	teller	0.01
led:contact & chau	teller	-0.11
led:contact & chi	martyr	-0.01	teller	0.14
led:contact & em	martyr	-0.12	teller	0.45
led:contact & ong	martyr	-0.09	teller	-0.15
led:contact & toi	teller	0.14
led:died	martyr	0.19	teller	-0.11
led:died & anh	martyr	0.44	teller	-0.33
led:died & bac	martyr	-0.13
led:died & cau	martyr	0.16
led:died & chu	martyr	-0.02	teller	-0.06
led:died & co	martyr	0.49	teller	-0.02
led:died & dong	martyr	0.19	teller	-0.04
led:died & em	martyr	0.03
led:died & la	martyr	0.48	teller	-0.02
led:died & liet	martyr	0.34
led:died & ls	martyr	-0.32
led:died & ong	martyr	-0.07
led:died & ten	martyr	0.08	teller	-0.16
led:fell	martyr	0.15	teller	-0.09
led:fell & anh	martyr	0.09
led:fell & co	martyr	0.64	teller	-0.03
led:fell & la	martyr	0.07
led:grave	teller	-0.27
led:grave & anh	martyr	0.33	teller	-0.07
led:grave & cau	martyr	0.15
led:grave & chu	martyr	-0.02	teller	-0.06
led:grave & em	martyr	-0.01	teller	0.26
led:grave & la	martyr	0.09
led:grave & liet	martyr	0.36	teller	-0.05
led:grave & ls	martyr	-0.26
led:grave & ong	teller	0.22
led:home	martyr	-0.2	teller	-0.61
led:home & ban	martyr	-0.14
led:home & la	martyr	0.12	teller	-0.08
led:home & ten	martyr	-0.07
led:home & xung	martyr	-0.05	teller	-0.08
led:kin	martyr	-0.14	teller	-0.02
led:letter	teller	0.35
led:letter & cua	teller	0.37
led:level	martyr	-0.13	teller	-0.19
led:level & anh	martyr	-0.11	teller	-0.03
led:level & co	martyr	0.19	teller	-0.16
led:level & ten	martyr	0.09	teller	0.09
led:link	martyr	-0.28
led:link & la	martyr	-0.36	teller	0.09
led:martyr	martyr	-0.15	teller	-0.07
led:mine	martyr	-0.06	teller	-0.02
led:moved	martyr	0.22	teller	-0.25
led:naming	teller	-0.15
led:notice	martyr	-0.47
led:office	martyr	-0.12
led:office & ten	martyr	-0.11	teller	0.23
led:post	martyr	0.14	teller	0.11
led:rank	martyr	-0.24
led:returned	martyr	0.04	teller	0.26
led:self	martyr	-0.24	teller	0.07
led:site	martyr	0.19	teller	0.04
led:site & ta	martyr	-0.16
led:stop	martyr	-1	teller	0.41
led:stop & anh	teller	-0.07
led:stop & ba	martyr	-0.04	teller	-0.39
led:stop & bac	martyr	-0.18	teller	0.17
led:stop & ban	martyr	-0.04	teller	-0.06
led:stop & cau	martyr	-0.2
led:stop & chau	teller	0.2
led:stop & chi	martyr	-0.06	teller	0.09
led:stop & co	martyr	0.26	teller	-0.01
led:stop & cu	martyr	-0.14
led:stop & dong	martyr	0.35
led:stop & em	martyr	0.01
led:stop & ha	martyr	0.12	teller	0.02
led:stop & la	martyr	-0.33	teller	-0.34
led:stop & nguyen	martyr	0.11	teller	0.19
led:stop & ong	martyr	-0.3	teller	0.08
led:stop & tai	martyr	-0.1	teller	-0.07
led:stop & ten	martyr	-0.08
led:stop & tui	teller	0.21
led:stop & xung	martyr	-0.05	teller	-0.08
led:tells	martyr	-0.23	teller	-0.02
led:tells & anh	teller	-0.41
led:tells & ba	martyr	-0.02
led:tells & ban	martyr	-0.11	teller	-0.2
led:tells & co	martyr	-0.09	teller	-0.02
led:tells & cong	martyr	-0.05	teller	-0.02
led:tells & cua	martyr	-0.35	teller	-0.3
led:tells & dong	martyr	-0.01	teller	-0.06
led:tells & em	martyr	-0.11	teller	0.11
led:tells & la	martyr	-0.34	teller	0.37
led:tells & nguyen	martyr	0.2	teller	-0.06
led:tells & ong	martyr	0.65	teller	0.17
led:tells & ten	martyr	0.45	teller	-0.2
led:tells & toi	martyr	-0.26	teller	-0.17
led:thing	teller	0.18
led:thing & anh	martyr	0.05
led:thing & bac	martyr	0.05
led:thing & cau	martyr	0.03
led:thing & la	martyr	0.26	teller	-0.02
led:thing & ong	martyr	-0.13
led:thing & toi	martyr	0.1
led:title	martyr	-0.02	teller	-0.15
led:title & anh	martyr	-0.12
led:title & ba	martyr	-0.04	teller	-0.35
led:title & bac	martyr	-0.12	teller	0.11
led:title & em	martyr	0.1	teller	0.06
led:title & toi	teller	-0.29
listed behind martyr	martyr	1.47	teller	-0.66
listed behind other	martyr	-0.48	teller	-0.09
listed behind teller	martyr	0.34	teller	-0.29
named 1	martyr	0.21	teller	-0.83
named 2	martyr	0.24	teller	0.25
named few	martyr	-0.42	teller	0.06
named many	martyr	-0.15	teller	-0.2
next sentence:again	martyr	0.02	teller	-0.02
next sentence:alive	martyr	0.27	teller	0.12
next sentence:at	martyr	0.08	teller	-0.38
next sentence:battle	martyr	-0.46	teller	0.36
next sentence:born	martyr	0.87	teller	-0.42
next sentence:bury	martyr	0.53	teller	0.25
next sentence:capture	martyr	-0.4	teller	0.11
next sentence:contact	martyr	-0.26	teller	-0.54
next sentence:died	martyr	-0.17	teller	-0.3
next sentence:enlist	martyr	-0.05	teller	0.21
next sentence:fell	martyr	0.17	teller	-0.34
next sentence:gio	martyr	0.76	teller	-0.34
next sentence:grave	martyr	-0.43	teller	-0.24
next sentence:home	martyr	0.2	teller	0.38
next sentence:joined	martyr	0.25	teller	0.03
next sentence:kin	martyr	-0.31	teller	0.45
next sentence:laid	martyr	0.12	teller	-0.23
next sentence:last	martyr	0.16	teller	-0.14
next sentence:letter	martyr	-0.57	teller	0.05
next sentence:level	martyr	-0.21	teller	-0.37
next sentence:link	martyr	-0.42	teller	0.17
next sentence:martyr	martyr	-0.96	teller	0.32
next sentence:moved	teller	-1.07
next sentence:naming	martyr	-0.24	teller	-0.64
next sentence:notice	martyr	0.75	teller	-0.38
next sentence:office	martyr	-0.13	teller	-1.01
next sentence:post	martyr	-0.18
next sentence:rank	martyr	-0.32	teller	0.22
next sentence:returned	martyr	0.47	teller	0.26
next sentence:self	martyr	-0.62
next sentence:site	martyr	-0.23	teller	0.33
next sentence:tells	martyr	0.42	teller	-0.22
next sentence:thing	martyr	0.5	teller	-0.28
next sentence:title	martyr	-0.08	teller	-0.71
next sentence:truename	martyr	-0.41	teller	0.33
no lead	martyr	-0.01	teller	-0.06
only full name	martyr	-0.05	teller	-0.43
opens	martyr	0.09	teller	0.1
place 0	teller	0.26
place 1	martyr	-0.01	teller	-0.13
place 2	martyr	0.17	teller	-0.43
place 3	martyr	-0.56	teller	-0.16
previous martyr	martyr	-0.81	teller	0.32
previous martyr in the sentence	martyr	0.54	teller	-1.13
previous other	martyr	-0.25	teller	0.15
previous other in the sentence	martyr	0.06	teller	-0.7
previous teller	martyr	1.16	teller	-2.22
previous teller in the sentence	martyr	0.35	teller	-1.3
pronoun:alive	martyr	0.34
pronoun:born	martyr	0.71	teller	0.15
pronoun:bury	martyr	-0.33	teller	-0.31
pronoun:contact	martyr	0.51	teller	-0.13
pronoun:fell	martyr	0.74	teller	-0.7
pronoun:home	martyr	-0.12	teller	0.41
pronoun:joined	martyr	-0.03	teller	0.22
pronoun:moved	martyr	0.39	teller	-0.05
pronoun:post	martyr	-0.38	teller	0.11
pronoun:tells	teller	0.28
row	martyr	0.55	teller	-0.1
row of the dead	martyr	0.74	teller	-0.37
row without a head	martyr	0.04	teller	0.09
sentence before:again	martyr	-0.36	teller	0.37
sentence before:alive	martyr	0.27	teller	0.35
sentence before:at	martyr	0.37	teller	-0.31
sentence before:battle	martyr	0.84	teller	-0.41
sentence before:born	martyr	-0.56	teller	-0.13
sentence before:bury	martyr	0.29	teller	0.29
sentence before:capture	martyr	-0.34	teller	0.32
sentence before:contact	martyr	0.33	teller	0.21
sentence before:died	martyr	0.38	teller	-0.41
sentence before:enlist	martyr	-0.06	teller	-0.33
sentence before:fell	martyr	-0.05	teller	-0.35
sentence before:gio	martyr	-0.43	teller	0.01
sentence before:grave	martyr	-0.11	teller	0.11
sentence before:home	martyr	0.63	teller	-0.43
sentence before:joined	martyr	0.03	teller	-0.17
sentence before:kin	martyr	-0.04	teller	-0.39
sentence before:laid	martyr	0.33	teller	-0.09
sentence before:last	martyr	0.31	teller	0.15
sentence before:letter	martyr	0.51	teller	0.18
sentence before:level	martyr	-0.36	teller	0.35
sentence before:link	martyr	-0.4	teller	-0.01
sentence before:martyr	martyr	-0.35	teller	0.2
sentence before:moved	martyr	-0.3	teller	0.12
sentence before:naming	martyr	0.2	teller	-0.25
sentence before:notice	martyr	0.08	teller	-0.39
sentence before:office	martyr	0.04	teller	0.23
sentence before:post	martyr	0.29	teller	0.11
sentence before:rank	teller	-0.68
sentence before:returned	martyr	0.37	teller	0.1
sentence before:self	martyr	0.18	teller	-0.27
sentence before:site	martyr	-0.12	teller	-0.17
sentence before:tells	martyr	-0.45	teller	0.05
sentence before:thing	martyr	0.03	teller	-0.14
sentence before:title	martyr	-0.12	teller	-0.11
sentence before:truename	martyr	-0.25	teller	-0.03
surname a	teller	0.16
surname an	martyr	-0.23	teller	-0.16
surname au	martyr	-0.16	teller	0.43
surname ba	martyr	0.49	teller	-0.14
surname bac	martyr	-0.12	teller	-0.44
surname bach	martyr	-0.65	teller	-0.14
surname ban	martyr	-0.53	teller	-0.04
surname bang	martyr	-0.12	teller	-0.1
surname bay	martyr	-0.12	teller	-0.24
surname be	martyr	0.07	teller	-0.16
surname bon	teller	0.02
surname bui	martyr	0.39	teller	-0.37
surname ca	teller	0.19
surname cai	martyr	-0.53	teller	-0.15
surname cam	martyr	-0.2	teller	-0.46
surname can	martyr	0.47	teller	0.12
surname cao	martyr	0.47	teller	-0.34
surname chau	martyr	-0.09	teller	0.14
surname chin	martyr	-0.01
surname chu	martyr	-0.07	teller	-0.37
surname co	martyr	-0.22
surname cu	martyr	-0.2	teller	0.23
surname cuong	martyr	-0.06	teller	-0.39
surname dam	martyr	-0.71	teller	0.53
surname dang	martyr	0.74	teller	0.03
surname danh	teller	-0.12
surname dao	martyr	0.03	teller	0.25
surname dau	martyr	0.08
surname dien	martyr	-0.03	teller	-0.11
surname dieu	martyr	-0.13	teller	0.17
surname dinh	martyr	0.38	teller	0.22
surname do	martyr	1.17	teller	-0.12
surname doan	martyr	0.25	teller	-0.17
surname doi	martyr	-0.15	teller	-0.59
surname dong	martyr	-0.32	teller	-0.19
surname dung	martyr	-0.02	teller	-0.13
surname duong	martyr	-0.41	teller	-0.16
surname giang	martyr	0.1	teller	0.1
surname giap	martyr	0.14	teller	-0.23
surname ha	martyr	-0.06	teller	0.22
surname hai	martyr	-0.19	teller	0.16
surname han	martyr	-0.15
surname hanh	teller	0.06
surname hien	teller	0.06
surname ho	martyr	-0.16	teller	0.24
surname hoa	martyr	0.22	teller	-0.24
surname hoang	martyr	-0.06	teller	-0.51
surname hoe	martyr	-0.24	teller	-0.07
surname hoi	teller	0.07
surname hong	martyr	-0.26	teller	-0.03
surname hua	martyr	0.45	teller	-0.12
surname hung	martyr	0.13	teller	-0.49
surname huong	teller	0.11
surname huynh	martyr	0.67	teller	-0.12
surname kha	martyr	-0.09
surname khang	martyr	0.23
surname khong	martyr	-0.32	teller	-0.18
surname khuat	martyr	0.09	teller	-0.03
surname khuc	martyr	-0.02	teller	0.36
surname kien	martyr	0.22	teller	-0.21
surname kieu	martyr	0.34	teller	0.09
surname kim	martyr	-0.1	teller	-0.27
surname ksor	martyr	0.41
surname la	martyr	-0.12	teller	0.23
surname lai	martyr	0.09
surname lam	martyr	-0.11
surname lan	martyr	-0.09	teller	-0.21
surname le	martyr	-0.2	teller	0.09
surname leu	martyr	0.42	teller	-0.08
surname lo	teller	0.34
surname loc	martyr	-0.18	teller	-0.02
surname lu	martyr	-0.55
surname luc	martyr	0.16	teller	0.03
surname luong	martyr	0.54	teller	0.09
surname luu	martyr	-0.16	teller	0.07
surname ly	martyr	-0.26	teller	-0.08
surname ma	martyr	-0.1	teller	-0.67
surname mac	martyr	-0.39
surname mai	martyr	0.13
surname man	martyr	0.54	teller	-0.25
surname mao	teller	-0.43
surname mua	martyr	0.06
surname mui	martyr	-0.04
surname muoi	martyr	-0.26	teller	-0.03
surname nam	martyr	0.17	teller	-0.3
surname ng	martyr	0.52	teller	-0.11
surname nga	martyr	-0.12
surname ngan	martyr	0.24	teller	-0.05
surname nghiem	martyr	0.11	teller	-0.06
surname ngo	martyr	-0.31	teller	-0.14
surname ngoc	martyr	0.11	teller	0.07
surname nguy	teller	0.07
surname nguyen	martyr	0.43	teller	-0.44
surname nhan	teller	0.24
surname nhu	martyr	-0.07	teller	0.26
surname nhuong	martyr	-0.06	teller	0.17
surname ninh	teller	0.32
surname nong	martyr	-0.17	teller	0.23
surname ong	martyr	-0.68	teller	-0.48
surname pao	martyr	-0.27	teller	-0.09
surname pham	martyr	0.64	teller	-0.1
surname phan	martyr	0.33	teller	-0.19
surname phi	martyr	-0.16	teller	0.32
surname pho	martyr	0.44	teller	-0.08
surname phong	martyr	-0.08	teller	-0.11
surname phu	martyr	-0.34	teller	-0.12
surname phuc	martyr	0.08	teller	0.02
surname phung	martyr	0.12	teller	-0.02
surname phuong	martyr	-0.34	teller	-0.22
surname quach	martyr	0.63	teller	-0.28
surname quan	martyr	-0.56
surname quang	martyr	-0.24
surname quyen	martyr	0.06	teller	0.62
surname ro	martyr	-0.57	teller	0.12
surname sam	martyr	-0.21	teller	0.4
surname sau	martyr	0.24
surname siu	martyr	0.13	teller	0.42
surname soc	martyr	0.53	teller	-0.01
surname son	martyr	-0.71	teller	0.27
surname su	martyr	-0.04	teller	0.15
surname sung	martyr	-0.38	teller	0.02
surname ta	martyr	-0.07	teller	0.24
surname tai	martyr	-0.05
surname tam	martyr	0.2	teller	-0.07
surname tan	martyr	-0.02	teller	-0.69
surname tang	martyr	0.18	teller	0.22
surname thach	martyr	0.1	teller	-0.29
surname thai	martyr	-0.06	teller	0.06
surname than	martyr	0.04	teller	-0.48
surname thang	martyr	0.05	teller	-0.04
surname thanh	martyr	0.25
surname thao	martyr	-0.17
surname thieu	martyr	0.65	teller	-0.17
surname thin	teller	-0.09
surname tho	martyr	-0.32
surname thoa	martyr	-0.13	teller	0.38
surname thom	martyr	-0.03	teller	0.19
surname thong	martyr	-0.17	teller	0.03
surname thu	martyr	-0.12	teller	-0.02
surname thuan	martyr	-0.2	teller	0.5
surname thuong	martyr	-0.43	teller	-0.28
surname thuy	martyr	-0.06	teller	0.1
surname tieu	martyr	-0.52	teller	0.45
surname to	martyr	0.41	teller	-0.47
surname toan	martyr	-0.11	teller	0.1
surname ton	martyr	0.38	teller	0.15
surname tong	martyr	0.12	teller	0.11
surname tra	teller	-0.17
surname tran	martyr	-0.68	teller	0.37
surname trang	martyr	0.17
surname trieu	teller	0.1
surname trinh	martyr	0.41	teller	-0.27
surname trong	martyr	-0.21	teller	0.31
surname truong	teller	0.02
surname tu	martyr	-0.13	teller	-0.38
surname tuong	martyr	-0.17	teller	0.08
surname uong	martyr	0.1	teller	-0.11
surname ut	teller	0.47
surname van	teller	-0.57
surname vang	martyr	-0.12	teller	-0.12
surname vi	martyr	-0.09	teller	0.43
surname vien	martyr	0.13	teller	-0.23
surname vinh	martyr	-0.03	teller	0.05
surname vo	martyr	-0.25	teller	0.51
surname vu	martyr	-0.83	teller	0.52
surname vuong	martyr	0.36	teller	-0.39
surname xa	martyr	-0.43	teller	-0.02
surname y	martyr	0.25	teller	0.04
text:battle	martyr	-0.64	teller	0.06
text:by_comrade	martyr	0.19	teller	0.32
text:by_finder	martyr	-0.3	teller	0.21
text:by_foreign	martyr	-0.03	teller	-0.45
text:by_keeper	martyr	0.2	teller	0.61
text:by_official	martyr	0.66	teller	-0.24
text:by_resident	martyr	-0.36
text:by_volunteer	martyr	-0.38
text:dna	martyr	-0.37	teller	-0.5
text:enemy	martyr	-0.59
text:foreign	martyr	-0.03	teller	-0.45
text:found	martyr	-0.11	teller	0.03
text:give_back	martyr	0.92	teller	-0.3
text:grave	martyr	0.13	teller	0.21
text:hearsay	martyr	0.11
text:informs	martyr	-0.27	teller	-0.13
text:list	martyr	0.9	teller	-0.26
text:recognition	martyr	0.06	teller	-0.29
text:relics	martyr	-0.35	teller	0.26
text:rumoured	martyr	0.02	teller	0.08
text:scam	martyr	-0.48	teller	-0.61
text:seek	martyr	-0.07	teller	0.02
text:sought	martyr	-0.21	teller	0.14
text:stone	martyr	-0.32	teller	0.24
titled False	martyr	0.24	teller	-0.12
titled True	martyr	-1.24	teller	-0.16
told again:alive	martyr	-0.25	teller	-0.18
told again:born	martyr	0.25	teller	-0.55
told again:bury	martyr	0.26	teller	0.02
told again:contact	martyr	0.33
told again:fell	martyr	0.02	teller	-0.28
told again:home	martyr	0.56	teller	-0.15
told again:joined	martyr	0.15
told again:moved	martyr	0.62	teller	-0.41
told again:post	martyr	0.22	teller	-0.41
told again:rank	martyr	0.12	teller	-0.06
told again:tells	martyr	-0.27	teller	0.01
typed before 1	martyr	0.29	teller	-0.18
typed before 10	martyr	0.08
typed before 11	martyr	0.14
typed before 12	teller	-0.06
typed before 13	martyr	-0.22
typed before 14	martyr	-0.22	teller	0.17
typed before 1951	martyr	-0.02
typed before 1972	martyr	0.19
typed before 2	martyr	0.2	teller	-0.13
typed before 3	martyr	0.25	teller	-0.12
typed before 4	martyr	0.23	teller	0.39
typed before 5	martyr	-0.66	teller	-0.05
typed before 7	martyr	0.12
typed before 72	martyr	-0.14	teller	-0.02
typed before ^	martyr	0.09	teller	0.1
typed before an	martyr	0.08
typed before anh	teller	-0.33
typed before ay	martyr	0.24
typed before b	martyr	0.19	teller	-0.49
typed before ba	martyr	0.35	teller	-0.33
typed before ban	martyr	-0.12	teller	-0.02
typed before bao	martyr	-0.36	teller	0.1
typed before bia	martyr	-0.35	teller	0.27
typed before biết	martyr	0.56	teller	-0.14
typed before bo	martyr	-0.29	teller	0.33
typed before báo	martyr	-0.11	teller	-0.17
typed before bảo	martyr	0.38	teller	0.08
typed before bố	martyr	-0.01
typed before bốn	martyr	0.01	teller	0.1
typed before c	martyr	0.04	teller	0.28
typed before cha	teller	-0.03
typed before chi	martyr	-0.17	teller	0.53
typed before cho	martyr	-0.16
typed before chon	martyr	-0.31	teller	0.31
typed before chung	martyr	-0.01	teller	-0.19
typed before chân	teller	-0.04
typed before chép	martyr	-0.31	teller	0.02
typed before chôn	martyr	0.31	teller	-0.22
typed before chồng	martyr	0.29
typed before chứng	martyr	-0.1	teller	-0.06
typed before chữ	martyr	0.53	teller	-0.18
typed before con	martyr	-0.24	teller	0.08
typed before cong	teller	-0.02
typed before cot	martyr	0.05
typed before còn	martyr	0.22	teller	0.05
typed before cũ	martyr	-0.44
typed before dau	martyr	-0.03
typed before dinh	martyr	0.34	teller	-0.08
typed before do	martyr	-0.41	teller	0.13
typed before dân	martyr	-0.01
typed before dịch	martyr	-0.4	teller	-0.17
typed before e	teller	0.4
typed before em	teller	-0.23
typed before ghi	martyr	0.32	teller	-0.32
typed before giup	martyr	0.02	teller	-0.01
typed before giúp	martyr	-0.29	teller	0.12
typed before giữa	martyr	0.63	teller	-0.01
typed before goi	teller	0.29
typed before gui	martyr	-0.43	teller	-0.02
typed before gặp	martyr	-0.47	teller	-0.2
typed before gọi	martyr	0.19	teller	0.06
typed before gửi	martyr	-0.13
typed before hai	martyr	0.43	teller	-0.28
typed before he	teller	0.15
typed before hoi	martyr	-0.01
typed before hòa	teller	0.52
typed before hệ	teller	0.19
typed before hỏi	martyr	-0.2	teller	-0.1
typed before hộ	martyr	-0.36	teller	0.22
typed before hợp	martyr	0.39	teller	-0.17
typed before khac	teller	-0.03
typed before khai	martyr	-0.63	teller	0.45
typed before khắc	martyr	0.84	teller	-0.11
typed before kêu	martyr	0.05
typed before kể	martyr	-0.25
typed before la	martyr	0.8	teller	-0.39
typed before lai	martyr	-0.12
typed before lang	martyr	-0.02
typed before lh	teller	-0.05
typed before linh	martyr	-0.09
typed before loi	martyr	-0.11
typed before lính	martyr	-0.14	teller	-0.02
typed before lại	martyr	-0.6	teller	0.01
typed before lấy	martyr	-0.44
typed before lời	martyr	-0.27	teller	0.04
typed before me	martyr	-0.35	teller	-0.23
typed before minh	teller	-0.19
typed before mo	martyr	0.27
typed before máy	martyr	-0.1	teller	-0.04
typed before mình	martyr	-0.13	teller	0.51
typed before mẹ	martyr	-1.05	teller	-0.54
typed before mộ	martyr	0.24	teller	-0.25
typed before nam	martyr	-0.19
typed before nay	martyr	-0.3	teller	-0.04
typed before nguoi	martyr	-0.13	teller	-0.02
typed before người	martyr	0.1
typed before ngầm	martyr	-0.16
typed before nha	martyr	-0.05	teller	-0.06
typed before nhan	martyr	0.05
typed before nhat	martyr	0.21	teller	-0.09
typed before nho	martyr	-0.19	teller	-0.12
typed before nhà	martyr	-0.05	teller	-0.16
typed before nhân	martyr	0.06	teller	-0.16
typed before nhé	martyr	-0.11	teller	0.25
typed before nhất	martyr	0.39
typed before nhận	martyr	0.41	teller	0.05
typed before nhắn	teller	0.01
typed before nhớ	teller	-0.02
typed before nhờ	martyr	-0.53	teller	-0.17
typed before noi	martyr	0.41	teller	-0.23
typed before này	martyr	0.16	teller	-0.16
typed before o	martyr	-0.15	teller	-0.15
typed before phó	martyr	0.15	teller	-0.11
typed before phương	teller	-0.01
typed before q	martyr	-0.34
typed before que	martyr	-0.03	teller	-0.02
typed before quán	martyr	-0.04	teller	-0.14
typed before quê	martyr	-0.11
typed before rồi	martyr	-0.02	teller	0.01
typed before sat	martyr	-0.15	teller	-0.01
typed before si	martyr	-0.11	teller	-0.05
typed before sinh	martyr	0.06	teller	-0.15
typed before sách	martyr	0.21
typed before sĩ	martyr	-0.19	teller	-0.04
typed before sơn	martyr	-0.21	teller	-0.16
typed before tay	martyr	-0.06	teller	0.28
typed before ten	martyr	0.42
typed before thanh	martyr	0.17	teller	-0.07
typed before theo	martyr	-0.57	teller	-0.05
typed before thiệt	martyr	0.38
typed before thành	martyr	0.03
typed before thì	martyr	0.36	teller	0.14
typed before thư	martyr	-0.17	teller	0.45
typed before thấy	martyr	0.29
typed before tim	martyr	0.06	teller	0.04
typed before tin	martyr	-0.26	teller	0.57
typed before toi	martyr	-0.38	teller	0.32
typed before trang	teller	0.23
typed before trước	martyr	-0.07	teller	-0.01
typed before trường	martyr	-0.17	teller	0.07
typed before trưởng	martyr	-0.45	teller	-0.06
typed before tui	martyr	-0.12	teller	0.48
typed before tìm	martyr	0.07	teller	-0.06
typed before va	martyr	0.46	teller	-0.08
typed before ve	teller	-0.24
typed before vi	martyr	0.07
typed before viên	teller	0.18
typed before viết	martyr	0.22
typed before vo	martyr	-0.2	teller	-0.04
typed before voi	martyr	0.01	teller	-0.01
typed before vong	martyr	0.02
typed before về	martyr	0.55
typed before vị	martyr	-0.04	teller	0.24
typed before với	martyr	0.64	teller	-0.24
typed before vợ	martyr	-0.21	teller	0.01
typed before vụ	martyr	0.47	teller	0.08
typed before xe	teller	-0.04
typed before xuống	martyr	-0.36	teller	-0.1
typed before xã	martyr	-0.34	teller	-0.39
typed before đánh	martyr	-0.04
typed before đình	martyr	-0.16	teller	0.35
typed before đó	martyr	-0.03
typed before đăng	martyr	-0.07	teller	0.02
typed before đơn	martyr	-0.18	teller	0.21
typed before được	martyr	0.18	teller	0.03
typed before đầu	martyr	0.46
typed before đội	martyr	-0.01	teller	-0.22
typed before ơn	martyr	-0.22	teller	0.03
typed before ảnh	martyr	0.39	teller	0.04
typed before ấy	martyr	0.1	teller	-0.02
with day before	martyr	-0.52	teller	-0.16
with day behind	martyr	0.62	teller	-0.54
with phone before	martyr	-0.57
with phone behind	martyr	-2.32	teller	1.53
with unit before	martyr	0.31	teller	0.08
with unit behind	martyr	0.04	teller	0.67
woman	martyr	-1.1	teller	0.57
words 1	martyr	-0.32	teller	-0.03
words 2	martyr	-1.82	teller	-0.71
words 3	martyr	1.51	teller	0.21
words 4	martyr	-1.06	teller	0.1""")
