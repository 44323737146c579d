"""What each piece of evidence about places is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	home	-1.14	fell	-0.94	laid	-1.11	lies	-1.49	whole	-0.12
+1=#	home	-0.26	fell	0.26	laid	-0.17	whole	-0.26
+1=##	home	-0.35	fell	0.47	laid	0.27	lies	0.02	whole	-0.23
+1=###	home	-0.19	fell	-0.62	laid	-0.36	lies	-0.06	whole	-0.48
+1=####	home	-0.24	fell	-1.32	laid	-0.53	lies	-0.9	whole	-0.26
+1=#####	fell	-0.04
+1=$	home	-0.62	fell	-0.37	laid	-0.03	lies	0.02	whole	-0.23
+1=a	home	-0.46	fell	-0.45	laid	-0.53	whole	0.28
+1=ai	home	0.81	fell	-0.37	laid	0.22	lies	-0.07	whole	0.27
+1=an	home	0.14	fell	-0.02	laid	-0.13	whole	-0.04
+1=anh	home	-0.04	fell	0.71	laid	-0.22	lies	-0.29	whole	0.19
+1=ap	home	-0.19	laid	-0.12	lies	0.23	whole	0.27
+1=ay	home	-0.14	fell	0.05	laid	-0.17	whole	-0.12
+1=b	home	0.28	lies	0.27	whole	0.46
+1=ba	home	-0.27	fell	-0.26	laid	-0.2	lies	0.27	whole	-0.2
+1=bac	home	-0.08	fell	-0.29	laid	0.02	lies	-0.21	whole	-0.46
+1=bach	whole	0.02
+1=ban	home	-0.61	fell	-0.33	laid	-0.19	lies	-0.33	whole	0.66
+1=bang	fell	-0.48	laid	-0.12	lies	-0.06	whole	-0.02
+1=bao	home	-0.22	laid	-0.17	lies	-0.24	whole	-0.32
+1=bat	home	-0.23	fell	-0.02	laid	-0.07	lies	-0.03	whole	-0.17
+1=bay	home	0.21	fell	0.19	laid	0.35	lies	-0.03	whole	0.23
+1=ben	home	-0.17	fell	-0.05	lies	0.04	whole	-0.5
+1=bi	home	-0.02	fell	-0.36	laid	-0.44	lies	-0.38	whole	0.83
+1=bia	home	-0.49	fell	-0.02	laid	-0.5	lies	0.3	whole	-0.04
+1=bien	fell	-0.01	laid	-0.02	lies	-0.09	whole	-0.65
+1=biet	home	0.16	fell	-0.26	whole	0.32
+1=bieu	fell	-0.03	laid	-0.07	lies	-0.02
+1=binh	home	0.08	fell	-0.17	laid	-0.08	lies	0.2	whole	-0.63
+1=bo	home	-0.25	fell	-0.28	lies	0.17	whole	0.09
+1=bom	home	0.03	fell	0.42	laid	-0.15	whole	-0.16
+1=bon	home	-0.03	fell	0.17	laid	0.18	whole	-0.09
+1=bua	home	-0.03	fell	-0.01	lies	0.15	whole	0.43
+1=bui	home	-0.11	fell	0.5	whole	-0.05
+1=buon	home	-0.14	fell	-0.06	lies	0.34	whole	0.3
+1=c	home	-0.11	fell	-0.24	whole	0.08
+1=c1	home	-0.04
+1=c11	whole	-0.43
+1=c2	home	0.03	fell	-0.08	laid	0.08	whole	-0.04
+1=c20	home	-0.14
+1=c3	fell	-0.15
+1=c7	whole	0.21
+1=c8	home	-0.04	fell	-0.16
+1=ca	fell	-0.36	laid	-0.1	lies	-0.03	whole	0.17
+1=cac	home	0.03	fell	-0.06	laid	0.13	lies	0.19	whole	0.52
+1=cach	home	-0.11	fell	-0.67	laid	0.2	lies	-0.22	whole	-0.16
+1=cai	fell	0.34	whole	0.36
+1=cam	home	-0.12	laid	-0.17	lies	0.05	whole	0.07
+1=can	home	-0.19	fell	-0.38	laid	-0.28	lies	0.13	whole	0.24
+1=canh	home	-0.04	fell	-0.2	laid	-0.08	lies	-0.25	whole	-0.9
+1=cao	home	-0.07	fell	-0.34	laid	-0.06	lies	0.02	whole	-0.68
+1=cap	home	-0.19	fell	-0.36	laid	-0.18	lies	-0.13	whole	0.66
+1=cat	fell	-0.08
+1=cau	home	0.18	fell	0.36	laid	-0.28	lies	0.46	whole	0.55
+1=cha	home	0.61	fell	-0.03	whole	0.21
+1=chac	fell	-0.07
+1=cham	whole	0.07
+1=chan	laid	0.11
+1=chau	home	0.46	fell	-0.14	laid	-0.65	lies	0.15	whole	-0.15
+1=chay	home	-0.01
+1=chep	home	-0.01	fell	-0.53	laid	-0.34	lies	-0.06
+1=chet	home	0.07	fell	-0.9	laid	-0.16	lies	-0.09	whole	-0.22
+1=chi	home	-0.6	fell	0.17	laid	-0.4	lies	-0.15	whole	0.38
+1=chien	home	-0.02	fell	0.1	whole	0.74
+1=chieu	home	-0.01	fell	0.07	laid	-0.02	whole	-0.24
+1=chim	fell	-0.17	whole	0.05
+1=chinh	home	-0.19	fell	0.22	laid	-0.04	whole	-0.18
+1=cho	home	0.29	fell	-0.16	laid	0.59	lies	-0.44	whole	-0.77
+1=chon	home	-0.19	fell	0.76	laid	-0.21	lies	-0.12	whole	0.01
+1=chong	home	-0.19	fell	-0.01	laid	0.26	lies	-0.02
+1=chu	home	-0.17	fell	0.01	laid	0.09	whole	0.21
+1=chua	home	0.12	fell	-0.06	laid	-0.75	lies	0.07
+1=chuc	home	0.1	fell	0.02	laid	-0.05	lies	-0.02	whole	0.48
+1=chung	home	-0.11	fell	-0.14	laid	-0.64	whole	0.08
+1=chup	fell	-0.01	lies	0.22
+1=chuyen	home	-0.03	fell	-0.49	laid	0.15	whole	-0.09
+1=co	home	0.16	fell	0.04	laid	0.37	lies	0.38	whole	0.53
+1=coc	whole	0.06
+1=con	home	0.06	fell	-0.43	laid	0.03	lies	-0.11	whole	-0.04
+1=cong	home	0.12	fell	-0.1	whole	0.11
+1=cu	home	0.33	fell	-0.28	laid	0.35	lies	-0.28	whole	0.25
+1=cua	home	0.01	fell	0.04	laid	-0.14	lies	-0.02	whole	0.34
+1=cuc	home	-0.03	fell	-0.08
+1=cung	home	-0.56	fell	0.2	laid	0.03	lies	-0.19	whole	0.1
+1=cuoi	home	0.09	fell	0.72	laid	-0.13	lies	-0.02
+1=cuu	fell	-0.09	whole	-0.23
+1=d	home	0.07	fell	-0.02	lies	-0.02	whole	-0.07
+1=d1	home	0.06	whole	0.22
+1=d2	fell	-0.1
+1=da	home	-0.53	fell	0.19	laid	0.29	lies	0.18	whole	-0.14
+1=dac	whole	0.2
+1=dai	home	-0.16	fell	0.12	laid	-0.09	lies	-0.01	whole	-0.14
+1=dak	home	-0.24	fell	0.36	laid	-0.12	whole	-0.11
+1=dan	home	0.46	fell	0.11	laid	-0.5	lies	-0.03	whole	-0.06
+1=dang	home	-0.31	fell	-0.34	laid	0.05	lies	-0.23	whole	0.2
+1=danh	home	-0.1	fell	-0.23	laid	-0.03	whole	0.17
+1=dao	fell	0.1	laid	0.24	whole	-0.02
+1=dap	laid	0.48	lies	0.46	whole	0.67
+1=dat	home	-0.09	fell	0.38	laid	0.35	whole	0.1
+1=dau	fell	-0.56	laid	0.74	lies	-0.13	whole	0.27
+1=day	home	-0.47	fell	-0.34	laid	0.04	whole	-0.44
+1=de	home	-0.05	fell	-0.2	laid	-0.04	lies	-0.08	whole	-0.02
+1=dem	home	0.31	fell	-0.13	laid	-0.4	lies	-0.16	whole	0.06
+1=den	home	-0.21	fell	0.11	laid	0.14	lies	-0.28	whole	0.41
+1=di	home	1.23	fell	-0.28	laid	-0.24	lies	-0.41	whole	0.77
+1=dia	home	-0.01	laid	-0.15	whole	-0.38
+1=dich	fell	-0.32	laid	-0.01	lies	-0.04	whole	0.35
+1=dien	home	0.09	fell	-0.21	laid	-0.05	whole	-0.33
+1=dieu	home	-0.02
+1=dinh	home	0.19	fell	0.32	laid	-0.1	lies	-0.05
+1=do	home	0.38	fell	0.2	laid	0.06	lies	0.37
+1=doan	fell	0.43	laid	0.23	lies	-0.08	whole	0.38
+1=doc	home	-0.08	fell	-0.08
+1=doi	home	-0.67	fell	-0.77	laid	0.23	lies	0.07	whole	-0.66
+1=don	home	-0.04	fell	0.74	laid	-0.35	lies	0.44	whole	0.69
+1=dong	home	0.02	laid	-0.2	lies	-0.29	whole	-0.47
+1=dot	home	-0.51	fell	-0.06	laid	-0.12	lies	0.44	whole	0.02
+1=dt	home	-0.12	fell	-0.15	laid	-0.11	lies	-0.01	whole	-0.57
+1=du	home	0.42	fell	-0.25	laid	-0.16	lies	-0.02
+1=dua	home	-0.03	lies	-0.04	whole	-0.09
+1=duc	fell	-0.01	lies	-0.16	whole	-0.25
+1=dung	home	0.29	fell	0.77	laid	-0.06	lies	0.08	whole	0.92
+1=duoc	home	-0.08	fell	-0.64	laid	-0.49	lies	0.28	whole	-0.53
+1=duoi	fell	0.62	laid	0.43	whole	0.54
+1=duong	fell	0.64	laid	0.14	lies	-0.08	whole	0.01
+1=duy	home	0.27	fell	-0.25	whole	-0.17
+1=dv	fell	0.31	whole	0.49
+1=e	fell	0.2	laid	-0.03	whole	-0.14
+1=em	home	-0.08	fell	0.59	lies	-0.58	whole	0.39
+1=gan	home	0.11	fell	-0.12	laid	-0.1	lies	0.17	whole	-0.18
+1=ganh	home	0.39	whole	0.28
+1=gap	fell	0.01	laid	-0.27	lies	-0.26	whole	-0.43
+1=ghe	fell	0.32	laid	-0.01	whole	-0.12
+1=ghi	fell	-0.13	laid	-0.09	lies	-0.05	whole	0.01
+1=gi	fell	-0.21
+1=gia	home	-0.62	lies	-0.14	whole	-0.61
+1=giai	laid	0.3	whole	0.03
+1=giao	home	-0.2	fell	-0.01	laid	-0.16
+1=giap	home	-0.03	lies	-0.04	whole	-0.51
+1=giay	fell	-0.29	laid	0.32	lies	0.14	whole	0.64
+1=gio	home	-0.25	fell	0.01	laid	0.66	lies	-0.29	whole	-0.6
+1=giu	fell	0.12	laid	0.09	whole	0.48
+1=go	home	-0.04	fell	0.35	lies	-0.08	whole	0.02
+1=goc	home	-0.34	fell	0.36	laid	-0.03	whole	-0.04
+1=goi	home	-0.23	fell	-0.22	laid	-0.1	lies	-0.11
+1=gom	fell	-0.27	laid	-0.29	lies	-0.03	whole	0.15
+1=gui	fell	-0.28	laid	-0.51	lies	0.14
+1=h	home	0.16	fell	-0.11	lies	-0.08	whole	-0.23
+1=ha	home	0.29	laid	-0.19	lies	-0.23	whole	-0.44
+1=hai	home	0.27	fell	0.33	laid	0.25	lies	-0.15	whole	-0.45
+1=ham	home	0.16	whole	0.12
+1=hang	home	-0.32	fell	0.11	lies	0.06	whole	0.4
+1=hay	home	0.24	fell	0.39	laid	-0.01	lies	-0.02	whole	0.34
+1=het	home	0.2	fell	-0.06	laid	-0.03	whole	0.2
+1=hi	fell	-0.49	whole	-0.11
+1=hien	home	-0.7	fell	0.49	laid	0.41	lies	-0.12	whole	0.22
+1=hinh	fell	-0.18	laid	-0.19	whole	-0.32
+1=ho	home	-0.35	fell	-0.05	laid	0.21	lies	-0.17	whole	0.55
+1=hoa	home	-0.21	fell	-0.24	laid	0.22	lies	-0.13	whole	-0.44
+1=hoai	whole	-0.4
+1=hoang	home	0.05	laid	-0.01	whole	0.56
+1=hoc	home	0.25	fell	-0.16	laid	-0.17	lies	0.33	whole	-0.06
+1=hoi	home	0.5	fell	0.22	laid	-0.14	whole	0.8
+1=hom	home	0.07	fell	0.04	laid	-0.64	lies	-0.23	whole	0.26
+1=hp	whole	-0.04
+1=hs	home	0.03	fell	-0.46	laid	-0.2	lies	-0.29	whole	0.17
+1=hue	home	0.38	fell	-0.05	whole	0.53
+1=hung	home	-0.1	fell	-0.1	whole	-0.29
+1=huong	fell	-0.02	laid	-0.15	whole	-0.93
+1=huyen	fell	-0.81	laid	-0.24	lies	0.33	whole	-0.9
+1=hy	home	0.32	fell	-0.78	laid	-0.19	lies	-0.18	whole	0.19
+1=k	fell	0.16	laid	0.23	lies	-0.15	whole	-0.12
+1=ke	fell	-0.14	laid	0.1	whole	0.09
+1=kem	home	-0.01	fell	0.15	laid	-0.06	lies	-0.06	whole	-0.23
+1=khac	home	-0.09	fell	-0.26	laid	-0.03	lies	-0.02
+1=khai	home	-0.19	fell	-0.1
+1=khanh	home	-0.09	whole	-0.55
+1=khi	home	-0.25	fell	0.69	laid	-0.13	lies	-0.04	whole	0.27
+1=khieng	fell	-0.4	laid	-0.15
+1=khoang	home	-0.01	fell	0.37	laid	-0.1	lies	-0.12	whole	-0.5
+1=khong	home	0.26	fell	-0.15	laid	-1.25	lies	-0.35	whole	0.27
+1=khu	home	-0.07	fell	-0.27	laid	-0.05	lies	0.35	whole	-0.11
+1=khuc	laid	-0.21	whole	-0.28
+1=kien	home	-0.12	fell	-0.24	lies	-0.03	whole	-1.05
+1=kim	fell	-0.03	whole	-0.32
+1=kinh	fell	0.18	laid	0.1	lies	-0.08	whole	-0.23
+1=ko	home	0.14	fell	0.31	laid	0.27	lies	-0.06	whole	0.41
+1=kon	fell	0.27	laid	-0.11	lies	0.42	whole	0.12
+1=ky	home	-0.09	fell	-0.39	laid	0.23	lies	-0.27	whole	0.26
+1=la	home	0.43	fell	0.07	lies	-0.8	whole	0.07
+1=lai	home	-0.07	fell	0.48	laid	-0.01	lies	-0.12	whole	-0.28
+1=lam	home	0.09	fell	-0.74	laid	-0.65	lies	-0.12	whole	-0.71
+1=lan	fell	0.05	whole	0.02
+1=lang	home	-0.29	laid	0.5	lies	-0.15	whole	0.45
+1=lao	home	-0.16	fell	0.23	laid	-0.05	whole	-0.58
+1=lap	home	-0.01	laid	0.03	whole	-0.1
+1=lay	home	-0.05	fell	-0.36	laid	-0.16	lies	-0.25	whole	0.01
+1=le	home	0.39	fell	0.12	whole	0.02
+1=len	home	-0.04	fell	-0.12	whole	0.22
+1=lh	whole	0.04
+1=lien	home	0.04	fell	0.27	laid	-0.38	whole	0.17
+1=liet	home	-0.09	fell	-0.14	laid	-0.09	lies	-0.14	whole	-0.26
+1=lieu	home	-0.38	fell	-0.08	laid	0.13	whole	0.16
+1=linh	fell	0.18	laid	0.25	lies	-0.29	whole	0.63
+1=lo	home	-0.03	fell	0.22	laid	-0.17	lies	0.4	whole	-0.32
+1=loc	home	-0.29	fell	-0.07	laid	0.07	whole	-0.36
+1=loi	fell	-0.17	whole	0.47
+1=long	home	-0.02	whole	-0.25
+1=ls	fell	-0.21	lies	-0.05
+1=luc	home	-0.13	fell	0.39	laid	-0.41	lies	-0.03	whole	-0.34
+1=luong	home	-0.29	fell	0.38	laid	-0.17	lies	-0.06	whole	-0.02
+1=ly	home	-0.01	fell	-0.02
+1=ma	home	-0.41	fell	-0.71	laid	-0.56	lies	0.56	whole	0.04
+1=mai	home	-0.29	fell	0.88	laid	-0.43	whole	-0.13
+1=map	laid	-0.05	lies	-0.15
+1=mat	home	-0.23	fell	0.06	laid	-0.51	lies	-0.33	whole	-0.21
+1=may	home	0.06	fell	0.18	lies	-0.12	whole	0.39
+1=me	home	-0.03	fell	0.62	laid	0.35	lies	0.1	whole	-0.17
+1=minh	fell	-0.06	laid	-0.39	lies	-0.21	whole	-0.41
+1=mo	home	0.01	fell	0.02	laid	-0.22	lies	0.16	whole	-0.44
+1=moi	home	0.17	fell	0.03	laid	0.1	lies	-0.09	whole	0.47
+1=mong	home	0.2	fell	-0.25	laid	-0.23	whole	-0.18
+1=mot	fell	-0.2	lies	-0.26	whole	-0.11
+1=mua	fell	-0.15	laid	-0.01	lies	-0.07	whole	-0.08
+1=muc	home	-0.23	laid	-0.13	lies	-0.08	whole	0.19
+1=mung	home	-0.09	fell	0.01	whole	0.02
+1=muoi	home	0.12	fell	-0.08	laid	-0.06	whole	0.04
+1=muon	home	0.43	fell	0.14	laid	0.27	lies	-0.16	whole	0.09
+1=my	whole	-0.19
+1=na	whole	-0.37
+1=nam	home	-0.44	fell	-0.82	laid	0.33	lies	-0.71	whole	-0.3
+1=nay	home	0.14	fell	-1.17	laid	0.9	lies	-0.62	whole	0.32
+1=nen	home	-0.21	fell	0.05	whole	0.03
+1=neu	home	-0.09	fell	-0.44	laid	0.09	whole	0.3
+1=nga	home	-0.26	fell	-0.05	whole	-0.5
+1=ngay	home	0.16	fell	0.78	laid	-0.52	lies	0.22	whole	0.31
+1=nghe	home	0.06	fell	-0.11	laid	-0.45	lies	-0.21	whole	-0.42
+1=nghi	home	0.1	whole	0.25
+1=nghia	home	0.27	fell	-0.08	laid	-0.08	whole	-0.25
+1=ngo	whole	0.02
+1=ngoai	home	0.66	fell	0.08	laid	-0.01	whole	0.19
+1=nguoi	home	0.04	fell	-0.55	laid	0.36	lies	-0.07	whole	0.11
+1=nguon	fell	-0.25	laid	0.25	whole	-0.2
+1=nguyen	home	-0.32	fell	0.36	laid	-0.07	lies	-0.24	whole	0.46
+1=nha	home	-0.06	fell	-0.12	laid	-0.17	whole	0.33
+1=nhan	home	-0.02	fell	-0.26	laid	0.22	whole	0.02
+1=nhap	home	0.31	fell	-0.41	laid	-0.23	lies	-0.16	whole	0.44
+1=nhat	fell	0.32	laid	-0.03	whole	0.08
+1=nhe	home	-0.25	fell	0.32	laid	-0.03	whole	-0.23
+1=nhieu	fell	0.24	laid	-0.02	lies	0.28	whole	0.61
+1=nho	home	-0.42	fell	0.29	laid	0.34	lies	0.31	whole	0.23
+1=nhom	home	-0.07	fell	-0.04
+1=nhu	home	-0.1	fell	-0.45	laid	0.43	whole	0.05
+1=nhung	home	-0.44	fell	-0.08	laid	-0.11	lies	0.71	whole	0.46
+1=ninh	home	-0.02	whole	-0.87
+1=nn	home	-0.36	fell	-0.25	laid	0.4	lies	-0.02	whole	-0.29
+1=no	home	-0.21	fell	0.35	whole	0.04
+1=noi	home	-0.34	fell	0.12	laid	0.27	lies	0.37	whole	0.58
+1=nong	home	-0.03	whole	-0.59
+1=nu	whole	0.15
+1=nuoc	fell	0.06	whole	-0.57
+1=o	home	0.24	fell	-0.25	laid	-0.27	lies	-0.22	whole	0.4
+1=om	home	-0.03	whole	0.08
+1=ong	home	-0.37	laid	0.34	lies	0.2	whole	-0.36
+1=pham	home	-0.19	fell	0.09	whole	0.27
+1=phan	home	-0.22	fell	0.16	laid	-0.01
+1=phao	fell	0.55	laid	-0.05	whole	0.18
+1=phat	home	-0.01	fell	-0.11	laid	-0.07	whole	-0.26
+1=phi	whole	-0.31
+1=phia	home	-0.1	fell	-0.16	laid	0.26	lies	-0.09	whole	-0.26
+1=phong	home	0.24	fell	-0.34	whole	-0.46
+1=phu	home	0.15	fell	-0.18	laid	0.13	whole	-0.35
+1=phuc	fell	-0.01	whole	-0.02
+1=phuoc	fell	0.07	whole	0.03
+1=qua	home	-0.12	fell	-0.01	laid	-0.03	lies	0.02	whole	-0.03
+1=quan	home	-0.42	fell	-0.51	laid	-0.29	lies	-0.29	whole	-0.18
+1=quang	home	0.17	laid	-0.24	lies	0.29	whole	-0.46
+1=quay	home	-0.03	laid	0.03	whole	-0.27
+1=que	home	-0.83	fell	0.23	laid	-0.2	lies	0.06	whole	0.19
+1=quoc	fell	-0.07
+1=quy	home	-0.19	laid	0.05	lies	-0.03	whole	-0.14
+1=quyen	lies	-0.05
+1=quynh	whole	-0.1
+1=ra	fell	-0.05	whole	-0.03
+1=rach	laid	-0.03	whole	-0.34
+1=rang	home	-0.03	fell	-0.44	laid	0.03	lies	-0.01	whole	-0.36
+1=ray	fell	0.1	laid	-0.17
+1=roi	home	-0.1	fell	-0.84	laid	0.99	lies	-0.29	whole	0.73
+1=rua	laid	0.06	lies	-0.01	whole	0.07
+1=s	home	0.1	fell	-0.01	laid	-0.02	lies	-0.07	whole	-0.28
+1=sang	home	-0.33	fell	-0.12	laid	-0.19	whole	0.08
+1=sat	home	-0.22	fell	0.35	whole	-0.12
+1=sau	home	-0.29	fell	-0.12	laid	0.7	lies	-0.73	whole	0.47
+1=sdt	fell	-0.01	laid	-0.09
+1=sinh	home	-0.13	fell	-0.43	laid	-0.2	lies	-0.14	whole	-0.02
+1=sn	home	0.19	fell	-0.16	lies	-0.12	whole	0.37
+1=so	home	-0.29	fell	-0.23	laid	-0.12	lies	0.1	whole	-0.14
+1=soc	whole	-0.2
+1=son	fell	-0.06	lies	-0.06	whole	-0.89
+1=song	whole	-0.51
+1=sot	home	0.24	whole	0.28
+1=stt	home	-0.23	fell	0.42	whole	0.01
+1=su	home	-0.05	laid	-0.02	lies	-0.05
+1=t	home	0.14	fell	0.21	laid	0.39	lies	-0.03	whole	0.43
+1=ta	fell	0.14	laid	-0.03
+1=tai	fell	-0.42	laid	-0.09
+1=tam	fell	-0.07	laid	0.14	lies	-0.04	whole	0.1
+1=tan	home	-0.04	laid	-0.07	whole	-0.37
+1=tang	home	-0.01	laid	-0.1	whole	-0.29
+1=tap	home	0.25	fell	-0.11	whole	0.53
+1=tat	home	-0.06	fell	-0.2
+1=tay	home	-0.04	laid	-0.06	lies	0.1	whole	-0.04
+1=ten	home	-0.38	fell	-0.04	laid	0.34	lies	-0.44	whole	-0.43
+1=tet	home	-0.18	fell	-0.12
+1=thach	home	0.02	fell	-0.21	whole	-0.09
+1=thai	home	0.04	fell	-0.09	lies	-0.02	whole	-0.59
+1=tham	home	0.22	fell	-0.1	whole	0.26
+1=than	fell	-0.15	laid	-0.24	lies	-0.02	whole	-0.37
+1=thang	home	0.31	fell	0.01	laid	-0.36	lies	-0.71
+1=thanh	home	0.4	fell	-0.29	laid	-0.09	lies	-0.14	whole	0.14
+1=thap	whole	-0.09
+1=thay	home	-0.1	fell	-0.36	laid	-0.47	lies	0.73	whole	0.46
+1=theo	home	0.11	fell	-0.19	laid	-0.17	lies	0.12	whole	0.67
+1=thi	home	-0.13	fell	0.62	laid	0.33	lies	-0.71	whole	0.64
+1=thieu	laid	0.25	whole	-0.45
+1=tho	home	0.09	fell	0.56	laid	-0.03	whole	0.38
+1=thon	home	-0.04	fell	-0.05	laid	-0.19	lies	0.29	whole	-0.2
+1=thong	home	-0.01	fell	-0.03	whole	-0.13
+1=thu	fell	-0.18	laid	0.31	lies	0.25	whole	0.28
+1=thua	home	-0.16	fell	-0.06	laid	0.28	lies	0.34	whole	-0.22
+1=thuan	whole	-0.4
+1=thuc	laid	-0.06
+1=thuoc	home	-0.12	fell	0.36	laid	-0.26
+1=thuong	home	-0.15	fell	0.25	whole	-0.51
+1=thuy	whole	-0.32
+1=thuyen	home	-0.02	fell	0.34	whole	0.2
+1=tich	fell	-0.05
+1=tien	whole	-0.34
+1=tieu	home	-0.09	fell	-0.14	laid	-0.25	lies	-0.11
+1=tim	home	0.1	fell	-0.1	lies	-0.01
+1=tin	home	0.29	fell	-0.07	whole	0.02
+1=tinh	home	-0.05	fell	0.1	laid	0.09	whole	-0.54
+1=tnxp	whole	0.11
+1=to	home	-0.02	fell	0.73	laid	-0.1	lies	-0.12	whole	0.81
+1=toa	home	-0.13	fell	-0.53	laid	-0.1	whole	-0.55
+1=toan	home	-0.07	laid	0.26
+1=toi	home	-0.09	fell	0.58	laid	-0.56	lies	-0.13	whole	0.06
+1=tong	home	-0.1	fell	0.13
+1=tp	whole	-0.17
+1=tra	home	-0.02	fell	-0.05	lies	-0.07
+1=trai	home	-0.04	laid	-0.01	lies	-0.02	whole	-0.62
+1=tram	fell	0.02	laid	0.11	whole	0.3
+1=tran	home	-0.3	fell	0.51	laid	-0.3	lies	-0.13	whole	-0.29
+1=trang	fell	-0.17	laid	-0.19	lies	-0.1	whole	-0.6
+1=trao	home	-0.03	fell	-0.06
+1=tren	home	0.23	fell	-0.14	laid	-0.34	lies	-0.16	whole	0.07
+1=tri	fell	-0.1	whole	-0.37
+1=trich	fell	0.28	laid	0.04	lies	-0.06	whole	0.29
+1=trieu	home	0.15	fell	-0.75	laid	-0.01	lies	-0.08	whole	0.04
+1=trinh	home	0.37	fell	0.12	laid	-0.15	lies	-0.11
+1=trong	home	-0.03	fell	0.53	laid	-0.5	lies	-0.32
+1=tru	home	0.35	fell	-0.15	lies	-0.1	whole	0.2
+1=truc	home	0.1	lies	-0.1	whole	-0.11
+1=trung	home	-0.01	fell	0.06	laid	-0.43	lies	0.14	whole	0.05
+1=truoc	home	-0.85	fell	-0.41	laid	-0.26	lies	0.94	whole	0.31
+1=truong	home	0.22	fell	0.26	laid	0.48	whole	0.2
+1=tu	home	-0.48	fell	-0.38	lies	0.32	whole	-0.3
+1=tuc	home	-0.17	fell	0.15	laid	-0.01	whole	-0.08
+1=tui	home	-0.47	fell	0.08	laid	-0.15	lies	0.22	whole	-0.39
+1=tung	home	0.12	fell	-0.15	whole	0.01
+1=tuy	whole	0.06
+1=tuyen	home	-0.02	lies	0.06	whole	0.19
+1=uy	home	-0.16	lies	-0.09
+1=va	home	0.34	fell	0.22	laid	-0.46	lies	0.39	whole	0.84
+1=van	home	-0.14	fell	-0.45	laid	0.23	whole	-0.14
+1=vao	fell	0.15	laid	-0.3	lies	0.17	whole	0.07
+1=vay	home	-0.02	laid	-0.33	lies	-0.04
+1=ve	home	0.26	fell	-0.01	laid	0.45	lies	-0.21	whole	-0.04
+1=vi	home	0.44	fell	-0.06	laid	0.13	lies	-0.2	whole	0.66
+1=viet	home	-0.09	fell	-0.16	laid	-0.09	lies	-0.04	whole	-0.22
+1=vinh	home	0.03	fell	-0.13	laid	-0.4	whole	-0.47
+1=vo	home	0.61	fell	-0.12	laid	-0.13	lies	-0.19	whole	-0.16
+1=voi	home	0.62	laid	-0.2	lies	-0.16	whole	0.3
+1=vot	home	-0.06	fell	0.18	whole	0.31
+1=vu	home	-0.18	fell	-0.26	whole	-0.34
+1=vua	fell	-0.01
+1=vui	fell	-0.04	laid	0.64	whole	0.25
+1=x	fell	-0.07
+1=xa	home	0.45	laid	0.24	lies	0.06	whole	-0.34
+1=xac	home	0.08	fell	-0.14	laid	-0.08	whole	0.54
+1=xe	home	-0.03	whole	0.27
+1=xep	fell	-0.31	laid	0.61	lies	0.08	whole	0.42
+1=xin	home	-0.15	fell	-0.33	laid	0.31	lies	-0.21	whole	0.44
+1=xong	fell	-0.41	laid	0.22	whole	0.05
+1=xuan	whole	-0.5
+1=xuc	home	-0.07	fell	0.25	whole	0.2
+1=xuong	whole	-0.16
+1=y	home	0.18	fell	-0.11	laid	-0.02	whole	0.44
+1=yen	fell	-0.05	whole	-0.33
+1=yeu	fell	-0.09	laid	-0.02
+2=#	home	0.05	fell	-0.05	laid	0.25	lies	0.03	whole	0.39
+2=##	home	-0.13	fell	0.38	laid	0.02	lies	0.4	whole	0.48
+2=###	home	-0.83	fell	0.59	laid	0.01	lies	-0.14	whole	0.46
+2=####	home	-0.33	fell	-0.83	lies	-0.14	whole	0.34
+2=##########	lies	0.32
+2=$	home	-0.66	fell	-0.55	laid	0.22	lies	0.05	whole	-0.1
+2=a	home	0.35	fell	-0.14	laid	-0.1	lies	-0.13	whole	-0.16
+2=ai	fell	-0.45	laid	-0.34	lies	-0.06	whole	-0.27
+2=an	home	-0.14	fell	0.39	laid	-0.32	lies	0.27	whole	-0.76
+2=anh	home	0.11	fell	-0.2	laid	-0.47	lies	0.27	whole	-0.11
+2=ao	fell	0.16	whole	0.23
+2=ap	home	-0.22
+2=au	home	-0.15	fell	-0.07	laid	0.23	whole	-0.11
+2=ay	home	0.18	fell	0.04	laid	-0.15	lies	-0.13	whole	0.19
+2=b	home	0.07	fell	-0.03	laid	-0.17	lies	0.31	whole	0.02
+2=ba	home	-0.4	fell	0.16	laid	0.18	lies	-0.17	whole	0.14
+2=bac	home	-0.07	fell	-0.37	laid	-0.5	lies	0.09	whole	-0.73
+2=bach	home	-0.05
+2=bai	fell	-0.09	laid	-0.22	whole	0.06
+2=ban	home	0.13	fell	0.57	laid	-0.39	lies	-0.23	whole	0.1
+2=bang	home	-0.49	fell	0.08	laid	0.7	lies	0.03	whole	-0.1
+2=bao	home	-0.44	fell	-0.26	laid	0.03	lies	-0.24	whole	-0.02
+2=bat	home	-0.03	fell	-0.34
+2=bau	home	-0.13	lies	-0.07	whole	0.08
+2=bay	home	-0.29	fell	1.02	laid	-0.05	whole	0.83
+2=be	home	0.18	whole	-0.23
+2=ben	home	-0.11	fell	0.28	laid	0.24	lies	0.2	whole	-0.07
+2=benh	home	-0.01	fell	-0.37
+2=bi	home	-0.11	fell	-0.12	laid	-0.33	lies	-0.1	whole	0.26
+2=bia	fell	-0.2	lies	0.42	whole	0.71
+2=bien	home	-0.01	fell	-0.13	laid	-0.1	lies	0.12	whole	-0.07
+2=biet	home	0.27	fell	-0.16	laid	-0.42	lies	-0.24	whole	0.69
+2=binh	home	-0.14	fell	-0.55	laid	0.15	lies	-0.07	whole	-1.11
+2=bo	fell	0.13	laid	-0.08	lies	-0.26	whole	-0.25
+2=boc	fell	-0.3	laid	-0.23	whole	0.25
+2=bom	home	-0.47	fell	-0.08	laid	-0.05	whole	0.27
+2=bon	fell	-0.2
+2=bua	home	-0.12	laid	-0.13
+2=bui	laid	-0.29	lies	-0.06	whole	-0.04
+2=buon	fell	-0.06	whole	0.22
+2=c	home	-0.03	fell	-0.22	laid	-0.09	lies	0.44	whole	-0.05
+2=c6	home	0.22	whole	0.21
+2=c7	fell	0.01	laid	-0.02	lies	0.23	whole	0.03
+2=ca	fell	-0.08	laid	-0.24	lies	-0.07	whole	-0.28
+2=cac	fell	0.03	laid	-0.19	lies	0.07	whole	0.12
+2=cach	home	-0.2	lies	-0.05	whole	-0.48
+2=cai	home	-0.05	fell	-0.41	laid	0.08	lies	0.6	whole	-0.56
+2=cam	home	-0.19	fell	-0.23	lies	-0.2	whole	-0.12
+2=can	home	0.14	fell	-0.11	laid	0.13	whole	-0.09
+2=canh	home	0.45	fell	-0.47	laid	-0.19	lies	-0.07	whole	0.23
+2=cao	fell	-0.2	whole	-0.36
+2=cap	home	0.28	fell	-0.33	laid	-0.23	lies	0.31	whole	0.43
+2=cat	home	0.07	fell	-0.53	laid	0.6	whole	-0.37
+2=cau	home	-0.16	fell	0.51	laid	-0.17	lies	-0.05	whole	-0.24
+2=cay	home	-0.1	fell	0.19	laid	0.04	lies	-0.12	whole	-0.74
+2=chac	fell	-0.02	whole	-0.07
+2=chan	home	-0.23	fell	0.39	laid	0.11	whole	0.2
+2=chang	home	-0.03	whole	-0.08
+2=chap	home	-0.05	fell	0.09	whole	-0.14
+2=chau	home	-0.16	laid	0.04	lies	-0.2	whole	-0.11
+2=che	home	-0.27
+2=chep	home	-0.4	fell	-0.07	whole	-0.02
+2=chet	home	-0.15	fell	0.31	laid	-0.15	whole	-0.25
+2=chi	home	-0.23	fell	-0.55	laid	-0.72	lies	-0.44	whole	-0.53
+2=chia	fell	-0.02	laid	-0.14	lies	-0.32
+2=chien	home	0.28	laid	0.03	whole	0.48
+2=chieu	fell	-0.13
+2=chin	home	0.1	fell	-0.05	laid	-0.23	whole	0.11
+2=chinh	home	0.06	fell	-0.22	laid	0.47	lies	-0.04	whole	0.23
+2=cho	home	-0.32	fell	0.64	laid	0.34	lies	-0.1	whole	0.4
+2=chon	home	0.07	fell	0.87	laid	0.45	lies	-0.16	whole	0.33
+2=chong	home	0.09	fell	-0.01	laid	-0.04	lies	-0.03
+2=chu	fell	-0.02	laid	0.06	lies	-0.12	whole	0.12
+2=chua	home	-0.11	fell	-0.35	laid	0.09	lies	0.28	whole	0.15
+2=chuc	fell	-0.08	laid	0.4
+2=chung	home	0.38	fell	-0.68	laid	-0.34	whole	-0.48
+2=chup	fell	-0.26	laid	-0.06	lies	-0.06	whole	0.02
+2=chuyen	home	-0.28	fell	-0.3	lies	-0.03	whole	0.15
+2=co	home	-0.06	fell	0.04	laid	0.07	lies	0.1	whole	-0.13
+2=coi	home	-0.26	fell	0.33	whole	0.18
+2=con	fell	-1.01	laid	-0.25	lies	0.51	whole	0.65
+2=cong	fell	-0.28	lies	-0.03	whole	0.01
+2=cot	fell	-0.17	laid	-0.13	lies	-0.04
+2=cu	home	0.07	fell	-0.07	lies	-0.13	whole	-0.54
+2=cua	home	0.04	fell	0.07	laid	0.09	lies	-0.12	whole	-0.42
+2=cung	fell	0.08	laid	-0.14	lies	0.16	whole	0.44
+2=cuoi	home	0.05	fell	0.58	whole	0.01
+2=cuon	fell	0.19	whole	0.31
+2=cuu	fell	0.11	whole	0.17
+2=d	home	-0.07	fell	-0.29	laid	-0.02	lies	0.25	whole	-0.04
+2=d2	home	-0.07	whole	0.26
+2=d3	home	-0.05	fell	-0.1
+2=d4	fell	-0.21	laid	0.08	whole	-0.14
+2=d7	whole	-0.17
+2=da	home	-0.12	fell	0.23	laid	0.16	lies	0.17	whole	0.45
+2=dac	whole	0.06
+2=dai	home	0.54	fell	0.13	laid	-0.51	lies	-0.07	whole	-0.22
+2=dak	laid	-0.05	whole	-0.43
+2=dan	home	0.04	fell	-0.63	laid	0.04	lies	-0.04	whole	-0.06
+2=dang	home	-0.38	laid	-0.17	lies	-0.2	whole	0.03
+2=danh	home	-0.15	fell	-0.01	laid	0.23	whole	-0.39
+2=dao	home	-0.04	fell	0.66	lies	0.34	whole	0.45
+2=dap	fell	-0.04	laid	-0.09	whole	0.17
+2=dat	home	-0.03	fell	0.16	laid	-0.2	lies	0.41	whole	-0.12
+2=dau	home	0.39	fell	0.16	laid	-0.16	lies	-0.48	whole	0.52
+2=day	home	-0.01	fell	-0.44	laid	0.82	lies	0.51	whole	1.04
+2=de	home	-0.02	fell	0.19	laid	0.06	lies	0.02	whole	0.41
+2=dem	home	-0.03	fell	-0.2	laid	0.29	whole	0.44
+2=den	home	0.02	fell	-0.34	laid	-0.37	lies	0.48	whole	0.19
+2=dep	fell	-0.07
+2=di	home	0.47	fell	0.05	laid	0.2	lies	-0.3	whole	0.56
+2=dich	home	-0.24	fell	-0.12	lies	-0.05	whole	0.37
+2=diem	laid	-0.22	whole	-0.22
+2=dien	fell	0.23	whole	-0.79
+2=dinh	home	-0.83	fell	0.19	laid	0.06	lies	0.43	whole	-0.66
+2=do	home	0.09	fell	0.26	laid	-0.38	lies	-0.09	whole	0.26
+2=doan	home	-0.75	fell	-0.07	laid	-0.48	lies	-0.1	whole	0.05
+2=doc	home	-0.01	fell	-0.17	laid	0.15	lies	-0.12	whole	0.23
+2=doi	home	-0.08	fell	0.13	laid	0.07	lies	-0.04	whole	0.02
+2=don	home	0.17	fell	0.08	laid	-0.24	whole	0.84
+2=dong	home	0.05	fell	-0.06	lies	-0.08	whole	-0.4
+2=dot	fell	-0.01
+2=du	home	-0.14	fell	0.26
+2=dua	home	-0.22	fell	-0.55	laid	-0.11	lies	-0.1	whole	-0.32
+2=duc	home	-0.02	fell	-0.03	laid	-0.3	lies	-0.01	whole	-0.37
+2=dung	laid	0.21	lies	-0.19	whole	0.51
+2=duoc	home	-0.2	fell	0.11	laid	-0.14	lies	-0.12	whole	0.36
+2=duoi	home	-0.07	fell	-0.05	laid	0.39	lies	-0.16	whole	-0.21
+2=duong	home	0.37	fell	-0.34	laid	0.15	lies	0.04	whole	-0.33
+2=duy	home	-0.02	fell	0.2	laid	-0.01	whole	0.31
+2=e	home	0.31	fell	-0.5	laid	-0.13	whole	-0.43
+2=ea	laid	-0.23	lies	0.54	whole	0.22
+2=em	home	0.08	fell	0.41	laid	-0.19	lies	-0.42	whole	0.37
+2=example	fell	-0.08	laid	-0.09
+2=gai	home	-0.2	fell	0.16	laid	0.22	lies	-0.03
+2=gan	fell	-0.14	laid	-0.21	lies	-0.16	whole	-0.3
+2=gao	home	0.45	fell	-0.16	whole	-0.01
+2=gap	home	0.38	fell	-0.05	laid	-0.2	whole	-0.18
+2=ghi	home	-0.41	fell	-0.5	laid	0.6	lies	0.08	whole	0.08
+2=gia	home	0.06	fell	0.38	laid	-0.33	lies	-0.27	whole	0.33
+2=giai	fell	-0.08	laid	0.01	lies	-0.03	whole	-0.33
+2=giam	home	0.47	fell	-0.08	laid	0.27	lies	-0.08	whole	0.33
+2=giang	fell	-0.27	laid	0.44	lies	-0.04	whole	-0.62
+2=giao	fell	0.16	laid	0.2	lies	-0.06	whole	0.36
+2=giap	fell	0.26	whole	0.15
+2=giay	fell	-0.47	laid	-0.07	lies	-0.19	whole	-0.26
+2=gieng	home	-0.03	fell	-0.02	whole	-0.5
+2=gio	home	-0.23	laid	0.17	lies	-0.22	whole	0.4
+2=giu	home	-0.07	fell	-0.31	laid	-0.21	whole	-0.03
+2=giua	fell	0.14	laid	-0.01
+2=giup	home	-0.05	fell	-0.27	laid	-0.1	lies	-0.27
+2=go	home	-0.2	fell	0.57	lies	-0.26	whole	0.14
+2=goc	home	-0.36	fell	-0.46	laid	0.28	lies	-0.05
+2=goi	home	-0.24	fell	-0.42	laid	-0.13	lies	-0.02
+2=gui	home	0.01	fell	-0.48	laid	0.05	lies	-0.1	whole	0.1
+2=ha	home	0.12	fell	0.1	laid	-0.01	lies	-0.08	whole	-0.36
+2=hai	home	-0.4	fell	0.05	laid	0.49	lies	-0.46	whole	-0.55
+2=ham	home	-0.09	fell	0.19	laid	-0.31	lies	-0.05	whole	-0.1
+2=han	home	0.21	fell	-0.13	laid	-0.08	whole	0.04
+2=hang	home	0.08	fell	-0.12	laid	0.89	whole	0.22
+2=hau	home	0.15	whole	0.23
+2=hay	home	-0.05
+2=he	home	0.02	fell	-0.01	laid	-0.41	lies	-0.01
+2=het	home	0.33	fell	-0.14	whole	0.06
+2=hi	home	0.13	fell	-0.19	laid	-0.08	lies	-0.05	whole	-0.51
+2=hien	home	-0.01	fell	0.52	laid	-0.42	lies	-0.02
+2=hieu	home	0.32	fell	-0.03	lies	0.03	whole	0.34
+2=hinh	home	-0.16	whole	-0.46
+2=ho	home	-0.56	fell	0.55	laid	0.25	lies	-0.25	whole	0.28
+2=hoa	home	0.65	fell	-0.16	laid	-0.4	lies	0.08	whole	0.39
+2=hoang	home	0.11	fell	0.47	laid	-0.09	lies	-0.07
+2=hoc	home	-0.06	fell	-0.24
+2=hoi	home	0.08	fell	-0.11	laid	-0.44	lies	-0.2	whole	-0.53
+2=hom	home	0.25	fell	-0.02	whole	0.16
+2=hon	fell	-0.06	laid	-0.1
+2=hong	home	-0.22	fell	0.26	whole	0.26
+2=hop	fell	0.11	lies	-0.02	whole	0.03
+2=hs	fell	-0.03	lies	-0.02	whole	0.26
+2=hung	home	-0.04	fell	-0.18	laid	0.23	whole	-0.81
+2=huong	home	-0.01	fell	0.14	lies	0.28	whole	0.19
+2=huu	home	-0.11	fell	-0.01	laid	-0.02	lies	-0.05	whole	-0.3
+2=huyen	fell	-0.01	whole	-0.3
+2=hy	home	0.54	fell	-0.03	laid	-0.29	whole	0.66
+2=ia	whole	-0.08
+2=k	home	0.04	fell	-0.08	laid	0.15	whole	0.1
+2=ke	home	-0.21	fell	-0.11	laid	-0.45	lies	-0.07	whole	-0.21
+2=ket	home	0.25	fell	-0.12	whole	0.53
+2=kha	home	-0.22	fell	0.1	laid	0.13	lies	-0.01	whole	0.27
+2=khac	home	-0.29	fell	-0.15	laid	-0.19	whole	-0.23
+2=khai	home	-0.04	fell	-0.16	laid	0.41	lies	-0.02	whole	-0.09
+2=kham	home	-0.02	fell	0.37	whole	-0.49
+2=khanh	whole	-0.45
+2=khau	fell	0.48	laid	-0.22	whole	0.52
+2=khe	fell	0.06	laid	-0.29	lies	-0.02
+2=khi	home	-0.11	fell	-0.14	laid	0.12	whole	0.11
+2=khieng	fell	-0.48
+2=kho	home	-0.01	fell	-0.4	lies	-0.07	whole	-0.48
+2=khoang	home	0.32	fell	0.42	laid	-0.05	lies	-0.16	whole	-0.17
+2=khoi	fell	-0.02	whole	-0.03
+2=khong	home	-0.79	fell	-0.44	laid	-0.6	whole	0.79
+2=khu	laid	-0.25	lies	0.23	whole	-0.13
+2=kia	home	0.34	fell	-0.02	laid	0.04	lies	-0.06	whole	0.39
+2=kich	home	0.4	fell	-0.31	laid	-0.16	lies	-0.03
+2=kiem	fell	0.3	whole	0.14
+2=kien	fell	0.16	laid	0.26	whole	-0.06
+2=kieu	laid	-0.05	lies	-0.02
+2=kim	home	0.27	fell	-0.08	whole	0.33
+2=kinh	lies	-0.01
+2=ko	fell	0.31	whole	0.01
+2=ky	fell	0.17	laid	0.17	lies	-0.02	whole	0.12
+2=la	home	-0.11	fell	-0.62	laid	0.36	lies	0.48	whole	0.23
+2=lac	fell	0.21	laid	0.23	whole	0.35
+2=lai	home	-0.41	fell	0.03	lies	0.27	whole	-0.13
+2=lam	home	0.01	fell	-0.42	laid	-0.18	lies	-0.05	whole	0.38
+2=lan	home	0.06	fell	0.26	laid	-0.02	lies	-0.19	whole	0.34
+2=lang	home	0.27	fell	0.02	laid	0.11	lies	-0.16	whole	0.47
+2=lanh	whole	-0.03
+2=lao	home	-0.05	fell	0.53	lies	-0.02	whole	-0.02
+2=lap	home	0.09	fell	-0.07	laid	0.23	lies	-0.23	whole	0.35
+2=lau	fell	-0.08	laid	0.35	whole	0.26
+2=lay	home	-0.26	fell	0.03	laid	-0.06	lies	-0.14	whole	0.18
+2=le	fell	0.22	laid	0.27	lies	-0.05	whole	0.31
+2=len	home	-0.49	laid	-0.28	lies	0.13	whole	0.39
+2=liem	whole	-0.34
+2=lien	home	-0.29	fell	-0.41	laid	0.08	lies	0.16	whole	-0.38
+2=liet	home	0.28	fell	-0.17	laid	-0.19	whole	0.04
+2=linh	home	0.07	fell	0.8	laid	-0.24	lies	-0.21	whole	0.21
+2=lo	home	-0.03	fell	-0.12	laid	-0.16	lies	0.01	whole	-0.28
+2=loc	home	-0.02	fell	-0.07	laid	-0.1	lies	-0.07	whole	-0.46
+2=loi	home	-0.09	fell	0.37	whole	-0.14
+2=lon	home	-0.39
+2=long	fell	0.05	whole	-0.25
+2=lot	home	-0.2	fell	-0.1	laid	-0.14
+2=lu	home	0.08	fell	-0.06	whole	0.33
+2=lua	fell	-0.1	laid	-0.01	whole	0.02
+2=luc	home	-0.1	fell	0.41	laid	-0.16	lies	-0.04	whole	0.24
+2=luon	fell	0.31	laid	-0.04	whole	0.28
+2=luong	home	-0.02	fell	-0.03	whole	-0.27
+2=luu	fell	-0.01	laid	-0.03	lies	-0.3	whole	-1.1
+2=ly	home	0.36	fell	-0.39	laid	-0.03
+2=m	fell	-0.02	laid	-0.1
+2=ma	home	-0.25	fell	-0.01	laid	0.19	lies	-0.14	whole	-0.04
+2=mai	home	-0.03	fell	0.47	laid	-0.13	lies	-0.2
+2=mang	home	-0.02	laid	0.57	whole	0.34
+2=manh	home	0.18	fell	-0.08	laid	0.12	lies	-0.04	whole	0.29
+2=mat	home	-0.46	fell	0.09	laid	-0.44	lies	0.63	whole	0.62
+2=mau	home	-0.34	fell	0.22	laid	-0.06	whole	-0.12
+2=may	home	-0.44	fell	0.75	laid	-0.35	lies	-0.15	whole	-0.53
+2=me	home	0.21	fell	-0.02	laid	0.16	lies	-0.04	whole	0.25
+2=mien	home	0.23	fell	-0.05	whole	0.1
+2=min	home	0.26	fell	0.2	lies	0.44	whole	0.19
+2=minh	home	-0.01	whole	0.08
+2=mo	home	0.13	fell	-0.24	laid	-0.31	lies	0.05	whole	-0.13
+2=moc	fell	-0.05	whole	-0.27
+2=moi	home	0.55	fell	-0.47	laid	-0.25	lies	-0.22	whole	-0.03
+2=mong	fell	0.24	whole	0.29
+2=mot	home	0.17	fell	-0.28	laid	-0.78	lies	0.48	whole	-0.06
+2=mu	laid	-0.26	whole	-0.2
+2=mua	home	-0.05	fell	0.28	laid	-0.02	whole	0.12
+2=mung	home	0.15	fell	0.27	laid	-0.32	whole	0.34
+2=muoi	home	-0.3	fell	-0.01	laid	-0.04
+2=muon	home	-0.52	fell	0.01	laid	0.21	lies	-0.41	whole	0.18
+2=muong	home	-0.19	fell	0.36	whole	0.05
+2=my	home	-0.03	fell	-0.23	laid	-0.13
+2=na	home	-0.17	fell	0.3	laid	-0.14	lies	-0.06	whole	0.16
+2=nam	home	-0.79	fell	-0.01	laid	0.88	lies	-0.08	whole	0.23
+2=nao	home	-0.02	fell	-0.1	laid	-0.13	lies	-0.06	whole	-0.46
+2=nay	home	-0.1	fell	0.57	laid	0.36	lies	-0.23	whole	0.26
+2=nen	home	0.02	whole	-0.16
+2=nga	home	-0.07	whole	-0.23
+2=ngay	home	-0.05	fell	0.14	lies	-0.3	whole	0.56
+2=nghe	home	-0.11	fell	0.02	laid	-0.26	whole	-0.16
+2=nghi	home	-0.06	fell	0.46	whole	0.01
+2=nghia	home	0.15	fell	-0.4	laid	-0.25	lies	0.19	whole	0.17
+2=nghiep	fell	-0.07	whole	0.18
+2=ngo	home	-0.08	fell	-0.1	lies	-0.01	whole	-0.01
+2=ngoai	home	-0.58	fell	-0.01	lies	-0.02	whole	-0.16
+2=ngoc	home	-0.01
+2=ngoi	home	-0.01	laid	0.22	lies	0.44	whole	0.22
+2=ngu	home	0.31	fell	-0.41	laid	-0.23	lies	-0.16	whole	0.38
+2=nguoi	home	0.03	fell	0.69	laid	-0.12	lies	-0.09	whole	-0.16
+2=nguyen	home	-0.42	fell	-0.51	laid	0.05	lies	0.21	whole	-0.49
+2=nha	home	0.2	fell	0.16	laid	0.11	lies	0.27	whole	0.67
+2=nhan	home	0.08	fell	-0.15	laid	-0.12	lies	-0.1	whole	-0.18
+2=nhap	home	0.85	fell	-0.34	lies	-0.07	whole	0.41
+2=nhat	home	0.27	fell	-0.09	whole	-0.06
+2=nhau	home	0.01	fell	-0.33	whole	-0.09
+2=nhi	home	0.02	fell	-0.01	whole	0.21
+2=nhieu	fell	-0.18	laid	0.3	lies	-0.21	whole	0.29
+2=nho	home	0.14	fell	0.66	laid	-0.4	lies	-0.09	whole	-0.05
+2=nhom	fell	-0.09
+2=nhon	fell	-0.12	whole	-0.23
+2=nhu	fell	-0.18	laid	-0.19	whole	-0.32
+2=nhung	home	-0.07	fell	-0.32	laid	0.04	lies	0.2
+2=ni	fell	-0.01	laid	-0.01
+2=ninh	fell	-0.09	whole	0.3
+2=no	home	0.13	fell	0.47	laid	0.11	lies	0.36	whole	0.21
+2=noi	home	0.31	fell	0.05	laid	0.28	lies	-0.4	whole	0.58
+2=nong	fell	0.23	lies	-0.08	whole	-0.28
+2=nop	whole	0.1
+2=ntls	home	-0.02	laid	0.37	lies	-0.24	whole	0.19
+2=nu	home	0.02	fell	0.1	whole	0.13
+2=nua	fell	0.06	laid	-0.08	whole	-0.12
+2=nuoc	fell	0.12	laid	0.11	whole	0.21
+2=o	home	0.04	fell	-0.33	laid	-0.12	lies	0.21	whole	0.4
+2=om	fell	0.16	laid	-0.02	whole	0.32
+2=on	home	-0.05	fell	-0.12	laid	-0.04	whole	-0.09
+2=ong	home	-0.53	fell	-0.4	laid	-0.23	whole	-0.32
+2=phai	home	-0.32	fell	0.07	laid	0.09	lies	-0.04	whole	0.12
+2=pham	home	-0.21	fell	-0.07	whole	0.04
+2=phan	fell	-0.19	laid	-0.15	lies	-0.1	whole	-0.33
+2=phao	home	0.35	fell	0.16	laid	0.02	lies	-0.03	whole	0.23
+2=phap	home	-0.04	laid	0.19	whole	0.14
+2=phat	fell	0.07	laid	0.53	lies	-0.06	whole	0.23
+2=phi	fell	0.02	laid	0.13	lies	-0.07	whole	-0.09
+2=phia	whole	-0.49
+2=phien	home	0.25	fell	-0.12	lies	-0.06
+2=pho	fell	0.15	laid	-0.1	lies	-0.11	whole	0.46
+2=phong	home	0.59	fell	-0.39	laid	0.22	lies	-0.16	whole	-0.25
+2=phu	home	-0.04	fell	-0.21	laid	-0.21	lies	-0.06	whole	-0.64
+2=phuc	fell	-0.21	lies	0.41	whole	0.25
+2=phung	fell	0.24	whole	0.27
+2=phuoc	home	-0.02	fell	-0.06	whole	-0.04
+2=phuong	home	0.3	fell	-0.06	whole	0.01
+2=qua	home	-0.16	fell	-0.01	laid	0.17	whole	0.01
+2=quan	home	-0.09	fell	0.19	laid	-0.12	lies	-0.29
+2=quang	home	0.21	fell	0.28	lies	-0.09	whole	0.04
+2=quay	home	-0.02	fell	0.07	laid	0.44	lies	-0.08	whole	0.74
+2=que	home	0.26	fell	-0.71	lies	0.04	whole	-0.61
+2=quen	home	-0.01	laid	-0.11	whole	0.47
+2=quet	fell	-0.08	lies	-0.06	whole	0.02
+2=quoc	home	0.13	whole	0.21
+2=quy	fell	0.38	laid	-0.08	whole	0.32
+2=quyen	home	0.29	fell	-0.07	whole	0.13
+2=quyet	laid	-0.09	lies	-0.05
+2=ra	home	0.23	fell	0.52	laid	-0.22	lies	-0.06	whole	0.82
+2=ram	whole	-0.4
+2=ray	whole	-0.57
+2=ro	home	0.27	fell	0.14	laid	0.11	lies	-0.22	whole	0.01
+2=roi	home	0.15	fell	-0.52	lies	-0.02	whole	0.4
+2=ruot	home	-0.05	fell	0.04	laid	-0.02	whole	-0.1
+2=rut	fell	-0.04	laid	0.08	whole	0.09
+2=s	home	0.2	fell	-0.05	lies	0.09	whole	0.26
+2=sach	whole	0.01
+2=sai	home	-0.05	fell	-0.47	laid	-0.09
+2=sam	fell	-0.3	laid	-0.01
+2=san	laid	-0.25	whole	-0.33
+2=sang	fell	-0.2	lies	-0.02	whole	-0.06
+2=sanh	home	0.2	fell	-0.01	whole	-0.01
+2=sap	home	0.15	fell	-0.05	whole	0.14
+2=sat	home	-0.03	fell	0.38	laid	-0.2	lies	-0.07	whole	-0.11
+2=sau	home	0.07	fell	-0.51	laid	-0.29	whole	-0.46
+2=si	home	-0.05	fell	-0.32	laid	-0.28	lies	-0.22	whole	-0.27
+2=sinh	home	0.18	fell	-0.91	laid	-0.21	lies	-0.47	whole	0.07
+2=so	home	-0.48	fell	0.1	laid	-0.05	lies	-0.36	whole	-0.57
+2=son	fell	0.33	laid	-0.19	whole	-1.31
+2=song	home	-0.16	fell	-0.26	laid	-0.03	lies	-0.06
+2=sot	home	0.1	fell	0.15	whole	0.57
+2=su	home	-0.36	fell	-0.36	lies	-0.17	whole	-0.11
+2=sung	fell	-0.21	laid	0.1	whole	-0.01
+2=suoi	fell	0.45	laid	-0.03	lies	-0.22	whole	0.17
+2=sy	home	-0.09	fell	-0.14
+2=t	fell	-0.04
+2=ta	home	-0.06	fell	-0.13	laid	-0.34	whole	-0.4
+2=tai	home	-0.41	fell	0.01	laid	-0.16	lies	-0.11	whole	-0.38
+2=tam	home	-0.05	fell	0.23	laid	0.45	lies	-0.06	whole	0.31
+2=tan	home	0.14	fell	-0.13	laid	-0.14	lies	0.14	whole	-0.77
+2=tang	home	-0.01	fell	0.76	laid	-0.46	lies	-0.06	whole	0.26
+2=tap	laid	0.05	lies	-0.05	whole	-0.07
+2=tat	fell	0.71	laid	-0.14	whole	0.26
+2=tau	home	-0.1	laid	-0.01	whole	-0.18
+2=tay	home	0.35	fell	-0.46	laid	-0.45	lies	-0.13	whole	-0.12
+2=ten	fell	-0.39	laid	0.25	lies	-0.5	whole	0.58
+2=tet	home	-0.02	laid	-0.14
+2=thach	fell	-0.23	laid	-0.26	whole	-0.6
+2=thai	home	-0.05	fell	0.04	laid	-0.05	whole	-0.38
+2=than	home	-0.24	fell	0.04	whole	-0.16
+2=thang	home	0.47	fell	-0.54	laid	0.44	lies	-0.08	whole	0.07
+2=thanh	home	0.08	fell	-0.06	laid	-0.17	lies	0.09	whole	-0.19
+2=thap	home	0.21	fell	0.28	whole	-0.12
+2=that	home	0.03	fell	-0.22	laid	-0.02	whole	-0.05
+2=thay	home	-0.03	fell	-0.39	lies	-0.37	whole	0.43
+2=the	home	-0.12	fell	0.39	laid	-0.1	lies	-0.04	whole	-0.85
+2=them	laid	-0.05
+2=theo	home	0.42	fell	-0.72	laid	0.28	lies	-0.15	whole	0.31
+2=thi	home	0.08	fell	-0.02	laid	0.37	lies	-0.46	whole	0.82
+2=thien	home	-0.16	whole	-0.36
+2=thieu	home	-0.21	whole	-0.24
+2=tho	home	-0.18	fell	-0.55	lies	-0.02	whole	-0.71
+2=thoai	home	0.1	fell	-0.02	whole	-0.14
+2=thoat	fell	-0.15	whole	-0.12
+2=thoi	home	0.11	laid	-0.07	whole	-0.14
+2=thon	fell	-0.08	whole	-0.39
+2=thong	home	-0.06	laid	0.16	whole	0.09
+2=thu	home	0.02	fell	-0.64	laid	0.49	lies	-0.32	whole	0.07
+2=thuan	home	-0.11	fell	0.18	whole	0.26
+2=thuoc	home	0.08	fell	0.03	lies	-0.01	whole	0.12
+2=thuong	home	0.09	fell	0.05	laid	-0.18	lies	0.41	whole	-0.31
+2=thuy	home	0.2	fell	-0.31	laid	-0.07	lies	-0.08	whole	-0.79
+2=tich	home	-0.22	fell	-0.18
+2=tien	home	0.22	fell	-0.24	laid	-0.06	lies	-0.14	whole	-0.24
+2=tieng	home	-0.04	fell	-0.05	whole	-0.27
+2=tieu	fell	-0.4	laid	-0.18	lies	-0.05	whole	-0.01
+2=tim	home	-0.58	fell	0.17	laid	0.25	lies	-0.11	whole	-0.41
+2=tin	home	-0.06	fell	-0.11	laid	-0.24	lies	-0.15	whole	-0.81
+2=tinh	home	0.19	fell	-0.11	whole	1.05
+2=to	home	0.31	fell	-0.13	laid	0.52	lies	-0.15	whole	0.17
+2=toan	fell	-0.02	laid	0.09	lies	-0.19	whole	-0.21
+2=toc	home	-0.09	fell	-0.07
+2=toi	home	0.02	fell	-0.04	laid	-0.08	lies	0.19	whole	0.1
+2=tra	fell	-0.14	laid	-0.07	whole	-0.09
+2=trach	home	-0.05	whole	-0.41
+2=trai	home	-0.17	fell	-0.23	laid	-0.41	lies	-0.25	whole	-0.88
+2=tram	home	0.14	laid	0.04	whole	-0.1
+2=tran	home	-0.28	fell	-0.72	laid	0.1	lies	-0.27	whole	-0.32
+2=trang	home	0.15	fell	-0.3	laid	-0.34	lies	-0.1	whole	-0.72
+2=trao	home	-0.04	fell	-0.05	lies	-0.01	whole	-0.19
+2=tre	home	-0.04	fell	-0.19	laid	0.27	whole	0.21
+2=tren	fell	-0.49	laid	0.28	lies	-0.14	whole	0.48
+2=tri	home	-0.24	fell	0.06	laid	0.25	lies	-0.05	whole	-0.34
+2=trich	fell	0.08	lies	0.37	whole	0.41
+2=trieu	fell	0.16	laid	-0.14	lies	0.36	whole	0.38
+2=trinh	home	0.19	fell	-0.05	whole	0.07
+2=tro	laid	-0.13	lies	0.35	whole	-0.21
+2=trong	home	-0.48	fell	-0.55	laid	0.1	lies	-0.18	whole	-0.28
+2=truc	home	-0.1	fell	0.06	whole	-0.14
+2=trung	home	-0.17	fell	0.65	laid	-0.24	whole	-0.12
+2=truoc	home	0.2	fell	-0.64	laid	0.21	lies	0.11	whole	0.06
+2=truong	fell	0.16	laid	-0.3	lies	-0.28	whole	0.29
+2=tu	home	-0.69	fell	0.5	laid	-0.1	lies	0.29
+2=tuan	home	-0.34	laid	-0.08	lies	-0.03	whole	0.2
+2=tui	home	-0.26	fell	0.1	laid	-0.18	lies	-0.02
+2=tum	fell	0.27	laid	-0.11	lies	0.42	whole	0.12
+2=tung	home	-0.01	fell	-0.15	laid	-0.11	lies	-0.36
+2=tuoi	home	-0.27	fell	-0.21	laid	0.12	whole	-0.39
+2=tuong	home	-0.16	whole	-0.11
+2=tuyen	fell	-0.02	whole	-0.31
+2=ut	fell	0.23	whole	0.47
+2=uy	home	0.09	fell	-0.31	whole	0.06
+2=va	home	0.26	fell	-0.44	laid	0.16	lies	0.25	whole	0.33
+2=van	home	-0.31	fell	-0.03	laid	0.18	whole	0.47
+2=vang	fell	-0.04	whole	-0.14
+2=vao	home	0.37	laid	-0.36	lies	0.21	whole	0.68
+2=ve	home	-0.1	fell	-0.73	laid	-0.21	lies	-0.26	whole	0.41
+2=vi	home	-0.01	fell	0.53	laid	-0.39	lies	0.44	whole	0.67
+2=vien	home	0.48	fell	0.16	laid	-0.41	lies	0.34	whole	0.63
+2=viet	home	-0.31	laid	-0.2	lies	-0.12	whole	0.03
+2=vinh	home	-0.26	fell	0.07	laid	0.12	lies	-0.22	whole	-0.21
+2=vo	home	0.26	fell	-0.15	laid	-0.16
+2=voi	home	-0.03	fell	0.34	laid	-0.33	whole	0.41
+2=vong	home	-0.09	fell	-0.08	whole	0.05
+2=vot	home	-0.07	fell	0.43	laid	-0.07	whole	0.31
+2=vu	home	0.01	fell	0.07	laid	-0.09	lies	0.01	whole	0.35
+2=vui	fell	-0.37	laid	-0.03	whole	-0.58
+2=vung	fell	-0.36	whole	-0.25
+2=vuon	laid	-0.12
+2=vuong	fell	-0.01
+2=xa	home	-0.04	fell	0.01	laid	-0.28	lies	-0.03	whole	-0.37
+2=xac	home	-0.2	fell	0.31	laid	-0.28	whole	-0.13
+2=xay	home	-0.02	fell	-0.27
+2=xe	fell	-0.35	laid	-0.03	lies	-0.04	whole	0.25
+2=xem	home	-0.01	fell	-0.01
+2=xep	fell	-0.03	laid	0.09	lies	-0.01	whole	0.28
+2=xin	home	0.27	fell	-0.52	laid	-0.38	lies	-0.27	whole	-0.21
+2=xom	whole	0.25
+2=xua	fell	0.63	laid	-0.05	whole	0.13
+2=xuan	home	-0.07	laid	0.06	lies	-0.02	whole	-0.04
+2=xung	fell	0.42	laid	-0.27	whole	0.25
+2=xuong	home	-0.44	fell	0.1	laid	-0.42	lies	-0.03	whole	0.44
+2=xuyen	home	0.45	fell	-0.25	whole	-0.22
+2=y	home	-0.32	fell	-0.16	lies	-0.12	whole	-0.47
+2=yen	home	0.1	fell	-0.24	laid	-0.02	whole	-0.43
+3=#	home	0.17	fell	-0.41	laid	0.25	lies	-0.45	whole	-0.04
+3=##	home	-0.2	fell	0.2	laid	-0.53	lies	-0.27	whole	0.19
+3=###	home	-0.7	fell	0.1	laid	-0.83	lies	-0.49	whole	-0.14
+3=####	home	0.64	fell	-0.4	laid	-0.11	lies	-1.03	whole	0.57
+3=#####	fell	-0.04
+3=######	fell	-0.15
+3=##########	home	-0.08	fell	0.49	whole	0.41
+3=$	home	-0.19	fell	-0.57	laid	0.01	lies	0.24	whole	0.08
+3=a	home	0.09	fell	-0.49	laid	0.2	whole	-0.53
+3=ai	home	-0.2	fell	0.38	laid	-0.1	lies	-0.2	whole	0.09
+3=am	fell	0.07	laid	0.38	whole	-0.02
+3=an	home	-0.06	fell	0.1	laid	-0.29	whole	-0.62
+3=anh	home	-0.01	fell	0.19	laid	-0.62	lies	0.15	whole	-0.43
+3=ao	laid	-0.22	whole	-0.39
+3=ap	home	0.07	whole	0.04
+3=ay	home	-0.07	fell	-0.28	laid	0.19	whole	0.82
+3=b	fell	-0.02	lies	0.05	whole	0.03
+3=b40	home	-0.12	fell	0.21	laid	-0.09	whole	-0.17
+3=b52	fell	0.17	whole	0.74
+3=ba	home	-0.17	fell	-0.21	lies	-0.33	whole	-0.19
+3=bac	home	-0.71	laid	-0.22	lies	-0.17	whole	-0.49
+3=bach	home	0.57	fell	-0.05	laid	0.23
+3=bai	home	0.34	fell	-0.23	laid	-0.24	lies	0.25	whole	0.57
+3=ban	home	-0.71	fell	1.01	laid	-0.03	lies	-0.46	whole	0.79
+3=bang	fell	-0.27	laid	-0.02	lies	-0.01	whole	0.17
+3=bao	home	0.09	fell	0.28	laid	-0.11	lies	0.07	whole	0.87
+3=bat	home	-0.49	fell	-0.09	laid	-0.16	lies	-0.08	whole	-0.45
+3=bay	home	-0.34	fell	0.14	laid	-0.4	whole	-0.14
+3=ben	home	0.02	fell	0.03	laid	-0.42	lies	-0.05	whole	0.03
+3=benh	fell	-0.15	lies	-0.08
+3=bi	home	-0.28	fell	-0.36	laid	-0.33	lies	-0.01	whole	-0.71
+3=bia	home	-0.02	fell	-0.95	laid	-0.55	lies	0.59	whole	0.01
+3=biet	home	-0.28	fell	-0.41	laid	0.3	lies	-0.41	whole	-0.13
+3=binh	home	0.06	fell	0.15	laid	-0.08	lies	-0.03
+3=bo	home	0.13	laid	-0.03	lies	-0.51	whole	0.23
+3=boc	fell	-0.4	laid	0.43	lies	-0.11	whole	0.1
+3=boi	home	-0.05
+3=bom	fell	-0.07	whole	0.18
+3=bon	fell	-0.84	laid	0.23	whole	-0.05
+3=bui	home	-0.21	fell	0.48	lies	-0.02	whole	0.12
+3=buon	fell	0.06	whole	-0.39
+3=but	laid	-0.13	whole	0.03
+3=c	home	0.18	fell	-0.3	laid	-0.04	lies	0.33	whole	0.42
+3=c1	home	0.01	fell	0.23	whole	0.23
+3=c2	fell	-0.22	whole	-0.2
+3=c20	whole	0.09
+3=c3	whole	-0.43
+3=c7	home	0.11	fell	-0.06	whole	-0.31
+3=ca	home	0.1	fell	-0.17	whole	0.1
+3=cac	home	0.16	fell	-0.14	laid	-0.22	lies	0.04	whole	-0.21
+3=cach	home	0.49	whole	0.29
+3=cai	home	-0.12	fell	0.5	laid	0.48	lies	-0.18	whole	-0.42
+3=cam	home	0.58	fell	-0.31	lies	-0.17	whole	-0.27
+3=can	home	-0.27	fell	0.32	laid	0.23	whole	0.46
+3=canh	home	-0.28	fell	-0.74	lies	-0.02	whole	-0.73
+3=cao	home	-0.57	fell	-0.37	laid	0.26	lies	-0.07	whole	-0.19
+3=cap	fell	-0.2	laid	0.25	lies	0.17	whole	0.1
+3=cat	home	-0.2	fell	0.43	laid	-0.16	whole	-0.05
+3=cau	home	0.38	fell	0.28	laid	-0.27	lies	0.11	whole	0.62
+3=cay	home	-0.21	fell	0.02	laid	0.07	lies	-0.05	whole	-0.59
+3=chac	fell	-0.09
+3=cham	fell	0.21	laid	-0.02	whole	-0.18
+3=chan	home	-0.36	fell	-0.09	laid	-0.01	whole	-0.17
+3=chau	home	0.12	fell	0.39	laid	-0.18	lies	0.67	whole	0.19
+3=chay	laid	-0.08	lies	0.04	whole	0.07
+3=che	home	-0.08	fell	-0.05
+3=chep	home	-0.07	lies	-0.05
+3=chet	home	0.35	fell	0.21	laid	-0.15	lies	-0.06	whole	-0.27
+3=chi	home	-0.07	fell	-0.24	laid	0.1	lies	-0.06	whole	-0.41
+3=chien	laid	-0.01	lies	-0.01	whole	0.22
+3=chieu	laid	0.01	lies	-0.22	whole	0.02
+3=chinh	fell	-0.18	laid	0.47	lies	-0.02	whole	0.07
+3=cho	home	0.44	fell	-0.02	laid	0.09	lies	-0.12	whole	0.11
+3=chon	home	-0.04	fell	-0.24	laid	-0.23	lies	0.27	whole	0.18
+3=chong	fell	-0.36	laid	0.24	whole	0.26
+3=chot	home	-0.11
+3=chu	home	-0.29	fell	-0.08	laid	-0.17	lies	-0.3	whole	-0.61
+3=chua	fell	-0.19	laid	0.55	lies	0.18	whole	-0.07
+3=chuan	home	0.21	fell	-0.2	lies	0.16	whole	0.1
+3=chuc	home	0.21	whole	0.45
+3=chung	home	0.17	laid	0.1	whole	0.18
+3=chup	home	-0.15	fell	-0.05
+3=chuyen	home	-0.08	fell	-0.38	laid	0.04	lies	-0.05	whole	-0.2
+3=co	home	-0.14	fell	-0.56	laid	-0.1	lies	-0.05	whole	-0.07
+3=coc	laid	0.07	whole	0.12
+3=coi	home	-0.11	fell	0.49	laid	-0.24	lies	0.38	whole	0.37
+3=con	home	-0.04	fell	0.04	laid	0.3	lies	0.3	whole	-0.07
+3=cong	home	0.31	fell	-0.12	laid	-0.32	lies	-0.11	whole	0.23
+3=cot	fell	0.23	laid	0.37	whole	0.07
+3=cu	home	-0.42	fell	-0.39	laid	-0.46	lies	-0.16	whole	0.1
+3=cua	home	0.62	fell	-0.57	laid	0.32	lies	0.2	whole	-0.01
+3=cung	home	-0.17	laid	-0.26	whole	0.1
+3=cuoi	home	0.3	fell	-0.06	whole	-0.07
+3=cuon	whole	0.02
+3=cuong	home	-0.31	fell	0.48	whole	-0.19
+3=cuu	lies	-0.1	whole	-0.2
+3=d	home	-0.39	fell	0.1	whole	-0.1
+3=d5	home	0.22	whole	0.21
+3=d6	fell	-0.05
+3=da	home	-0.39	fell	0.08	laid	0.54	lies	-0.39	whole	0.1
+3=dac	home	0.02	fell	-0.06	whole	0.13
+3=dai	fell	0.15	laid	-0.09	lies	-0.2	whole	-0.54
+3=dak	home	-0.3	fell	-0.01	laid	-0.02	lies	-0.08	whole	-0.32
+3=dam	fell	-0.21	laid	-0.23	lies	-0.01
+3=dan	fell	0.32	lies	-0.02	whole	0.36
+3=dang	home	-0.32	fell	-0.34	laid	0.05	lies	0.33	whole	0.07
+3=danh	fell	0.23	laid	-0.25	lies	0.2	whole	-0.09
+3=dao	home	0.31	fell	0.37	laid	0.01	lies	-0.01	whole	0.41
+3=dap	home	0.06	fell	-0.28	laid	0.18	whole	0.2
+3=dat	home	0.3	fell	-0.05	laid	0.17	whole	0.37
+3=dau	laid	-0.06	lies	-0.26	whole	0.07
+3=day	home	0.09	whole	0.11
+3=dc	fell	0.06	lies	-0.01
+3=de	home	0.47	fell	0.34	laid	-0.64	lies	0.04	whole	0.31
+3=dem	home	0.32	laid	-0.15	whole	-0.32
+3=den	home	-0.3	fell	-0.3	laid	-0.05	lies	-0.03	whole	-0.07
+3=deo	home	0.37	whole	0.45
+3=di	home	0.72	fell	-0.01	laid	-0.55	whole	-0.3
+3=dia	whole	-0.07
+3=dich	fell	0.24	laid	-0.23	whole	-0.04
+3=diem	fell	-0.06	whole	-0.15
+3=dien	home	-0.1	fell	0.05	laid	-0.23	lies	-0.05	whole	-0.17
+3=dieu	home	-0.13	fell	-0.12	laid	-0.05	whole	-0.12
+3=dinh	home	0.27	fell	-0.6	laid	0.34	lies	-0.24	whole	0.2
+3=do	home	0.22	fell	-0.4	laid	0.1	lies	0.24	whole	0.79
+3=doan	home	-0.5	fell	0.2	laid	-0.04	lies	0.22	whole	0.03
+3=doc	home	-0.01	laid	-0.01	lies	-0.12
+3=doi	home	-0.18	fell	0.35	laid	0.45	lies	-0.39	whole	0.07
+3=don	home	0.18	fell	-0.04	laid	-0.02	lies	-0.52	whole	-0.47
+3=dong	home	-0.49	fell	-0.51	laid	0.17	lies	-0.5	whole	0.22
+3=dt	laid	0.46	whole	0.12
+3=du	home	-0.11	fell	0.15	laid	0.17	lies	-0.01	whole	-0.18
+3=dua	fell	-0.21	laid	-0.24	lies	-0.01	whole	-0.55
+3=duc	home	-0.08	fell	0.29	laid	0.13	lies	-0.11	whole	0.41
+3=dung	fell	0.12	laid	-0.29	lies	0.49	whole	0.74
+3=duoc	home	-0.22	fell	0.92	laid	-0.6	lies	-0.24	whole	0.53
+3=duoi	fell	-0.01	whole	0.01
+3=duong	home	-0.48	fell	-0.1	laid	0.5	lies	0.48	whole	-0.42
+3=duy	fell	-0.01
+3=e	home	-0.01	fell	-0.05	laid	-0.25	lies	-0.01	whole	-0.07
+3=e209	whole	0.11
+3=e24	fell	-0.08	laid	0.08	whole	-0.14
+3=em	fell	-0.51	laid	0.28	lies	-0.53	whole	-0.12
+3=example	home	-0.1
+3=gach	fell	-0.15	laid	-0.47	lies	0.3	whole	0.06
+3=gai	home	0.17	fell	-0.06
+3=gan	laid	-0.3	whole	0.13
+3=gao	fell	-0.21	laid	0.18
+3=gap	lies	-0.02	whole	-0.07
+3=gay	fell	-0.03
+3=ghi	home	-0.35	fell	0.15	laid	-0.1	lies	0.51	whole	0.86
+3=gi	fell	0.15	whole	0.03
+3=gia	home	-0.1	fell	-0.52	laid	0.76	lies	-0.23	whole	0.19
+3=giai	fell	0.1	laid	-0.02	whole	0.15
+3=giang	home	-0.22	fell	0.26	laid	-0.15	lies	-0.08	whole	-0.13
+3=giao	home	0.12	fell	0.57
+3=giap	fell	0.29	whole	0.27
+3=giay	home	0.03	fell	0.28	laid	0.02	lies	-0.11	whole	0.56
+3=gieng	home	0.22	whole	-0.72
+3=gio	fell	-0.05	lies	-0.25	whole	0.11
+3=giu	fell	-0.07	laid	-0.37	whole	-0.4
+3=giua	laid	-0.01	whole	-0.32
+3=giup	fell	-0.1
+3=go	home	-0.03	fell	0.08	lies	-0.04	whole	0.21
+3=goc	home	-0.35	fell	0.86	laid	-0.27	lies	-0.19	whole	0.13
+3=goi	home	-0.26	fell	0.29	laid	0.01	lies	-0.06	whole	0.5
+3=gui	fell	-0.33	laid	-0.12	lies	0.33	whole	-0.07
+3=h	fell	-0.3	laid	0.24	lies	-0.02	whole	-0.55
+3=ha	fell	-0.98	laid	-0.32	lies	-0.18	whole	-1.7
+3=hai	home	-0.46	fell	0.55	laid	-0.12	lies	0.15	whole	-0.02
+3=ham	home	-0.09	fell	0.01	laid	-0.06	lies	-0.01	whole	-0.56
+3=han	home	0.14	fell	-0.23
+3=hang	home	-0.38	fell	-0.02	laid	0.6	lies	0.24	whole	-1.16
+3=hanh	fell	-0.26	whole	-0.29
+3=hau	fell	0.72	laid	-0.06	whole	0.19
+3=hay	home	0.23	laid	-0.03
+3=he	home	-0.04	fell	-0.14	laid	-0.04	lies	0.2	whole	-0.41
+3=het	home	-0.03	fell	-0.19	laid	-0.04	whole	0.36
+3=hi	fell	-0.07	whole	-0.36
+3=hien	home	-0.19	fell	-0.05	laid	0.44	lies	-0.14	whole	-0.06
+3=hinh	fell	-0.09	laid	0.46	whole	-0.07
+3=ho	home	0.56	fell	0.12	laid	-0.06	lies	-0.13	whole	0.58
+3=hoa	home	-0.24	fell	0.22	laid	-0.22	lies	0.78	whole	0.33
+3=hoai	home	-0.14	fell	-0.01
+3=hoan	home	-0.02	fell	-0.48
+3=hoang	home	-0.01	fell	-0.14	lies	-0.02	whole	-0.25
+3=hoc	home	0.12	fell	0.3	whole	0.14
+3=hoi	home	-0.19	fell	0.37	laid	0.12	lies	-0.36	whole	-0.06
+3=hom	home	0.18	fell	-0.35	laid	-0.21	lies	-0.01	whole	-0.23
+3=hon	fell	0.71	laid	0.08	whole	0.72
+3=hong	fell	0.37	whole	0.24
+3=hop	laid	-0.09	whole	-0.08
+3=hs	fell	-0.41	laid	-0.08	lies	-0.37	whole	-0.09
+3=hua	fell	-0.04	laid	-0.14
+3=hue	fell	0.12	laid	-0.16	lies	0.09	whole	0.03
+3=hung	fell	-0.02	laid	-0.13	whole	-0.38
+3=huong	home	0.27	fell	-0.05	laid	0.42	whole	0.54
+3=huu	fell	-0.17	laid	-0.15	lies	-0.06	whole	-0.6
+3=huy	home	0.04	fell	-0.01	lies	-0.05	whole	0.24
+3=huyen	home	-0.2	fell	-0.53	laid	-0.14	lies	-0.16	whole	-0.44
+3=hy	home	0.31	fell	-0.33	laid	-0.35	lies	-0.19	whole	-0.18
+3=k	home	-0.17	fell	-0.33	lies	-0.11	whole	-0.01
+3=k3	fell	0.14	whole	-0.11
+3=ke	home	0.18	fell	0.39	laid	-0.17	lies	-0.01	whole	0.31
+3=keo	fell	-0.16
+3=keu	home	-0.01	fell	-0.04	laid	0.36	whole	0.21
+3=kha	home	-0.16	fell	0.31	whole	0.2
+3=khac	home	-0.04	fell	-0.1	laid	-0.26	whole	0.23
+3=khang	home	-0.23	fell	0.02	whole	0.01
+3=khanh	whole	-0.72
+3=khau	fell	-0.01	whole	-0.02
+3=khe	home	-0.13	fell	-0.07	laid	-0.17	whole	-0.72
+3=khi	home	0.32	fell	-0.11	laid	-0.13	lies	0.21	whole	-0.11
+3=khoang	fell	-0.26	whole	0.22
+3=khong	home	-0.1	fell	0.15	lies	-0.09	whole	0.56
+3=khu	fell	0.26	laid	0.4	lies	-0.1	whole	0.18
+3=khuc	home	-0.02	fell	0.35	laid	-0.26	whole	0.33
+3=kia	home	0.09	fell	0.11	laid	-0.16	lies	0.11	whole	0.75
+3=kich	home	0.04	fell	0.18	whole	0.09
+3=kiem	fell	-0.22
+3=kien	home	0.36
+3=kieu	fell	0.21	laid	-0.09	whole	0.14
+3=kim	home	-0.12	fell	0.15	laid	-0.25	lies	-0.23	whole	-0.02
+3=kinh	home	-0.29	fell	0.58	laid	-0.07	lies	-0.11	whole	0.01
+3=ko	laid	0.25	lies	0.05	whole	0.11
+3=ky	home	-0.32	lies	-0.35	whole	-0.81
+3=la	home	0.11	fell	0.31	laid	-0.5	lies	-0.6	whole	0.28
+3=lac	home	-0.07	fell	-0.03	laid	0.28	whole	-0.19
+3=lai	home	0.31	fell	-0.28	laid	0.28	lies	-0.28	whole	0.02
+3=lam	home	-0.14	fell	0.08	laid	-0.15	lies	-0.14	whole	-0.22
+3=lan	home	-0.12	fell	0.38	lies	-0.01	whole	-0.26
+3=lang	home	-0.5	fell	0.51	laid	-0.35	lies	0.15	whole	0.17
+3=lao	home	-0.03	laid	0.14	lies	0.07	whole	-0.78
+3=lap	fell	-0.11	laid	0.1	lies	-0.3	whole	-0.03
+3=lau	laid	-0.03	whole	-0.08
+3=lay	fell	0.18	laid	-0.34	lies	0.38	whole	0.63
+3=le	home	-0.5	fell	-0.1	laid	-0.34	lies	0.37	whole	0.41
+3=len	home	0.03	fell	-0.43	laid	0.42	lies	-0.01	whole	0.53
+3=lien	home	-0.2	fell	-0.11	whole	0.04
+3=liet	home	0.17	fell	-0.19	laid	0.37	lies	-0.27	whole	0.35
+3=lieu	home	-0.19	fell	-0.06
+3=linh	fell	-0.41	lies	0.33	whole	-0.03
+3=lo	home	0.05	fell	-0.58	laid	-0.41	lies	0.14	whole	-0.05
+3=loc	home	0.19	fell	-0.28	laid	0.06	lies	-0.02
+3=loi	home	-0.07	fell	-0.08	laid	-0.2	whole	-0.01
+3=lon	home	-0.03	whole	-0.14
+3=long	home	0.44	laid	-0.03	whole	0.36
+3=lop	home	0.32	fell	-0.22	laid	-0.13	lies	0.34	whole	0.34
+3=ls	fell	-0.07	lies	-0.26
+3=lu	home	-0.15	fell	-0.15	laid	0.29	lies	-0.05	whole	0.24
+3=lua	home	-0.06	fell	-0.01	laid	-0.12	lies	-0.16
+3=luc	fell	-0.15	laid	-0.23	lies	0.31	whole	0.44
+3=lung	home	-0.1	laid	-0.02	whole	-0.35
+3=luon	fell	-0.11
+3=luong	fell	-0.03	laid	0.08	lies	-0.01	whole	0.19
+3=luu	whole	0.58
+3=luyen	fell	-0.07	laid	-0.37	lies	-0.01	whole	-0.27
+3=ly	fell	-0.17	whole	-0.12
+3=ma	home	-0.06	fell	-0.04	laid	0.17	lies	0.65	whole	0.62
+3=mach	home	0.19	whole	0.19
+3=mai	home	-0.23	fell	0.72	laid	-0.21	lies	-0.03	whole	0.47
+3=man	lies	0.05	whole	-0.09
+3=mang	home	-0.22	fell	0.68	laid	0.21	lies	0.21	whole	0.62
+3=manh	home	0.06	fell	-0.42	laid	-0.17	lies	-0.12	whole	0.36
+3=map	fell	0.43	laid	-0.08
+3=mat	home	0.21	fell	-0.48	laid	-0.02	lies	-0.03	whole	0.08
+3=mau	home	-0.42	fell	-0.12	laid	-0.14
+3=may	home	-0.61	fell	0.46	laid	0.15	lies	-0.25	whole	0.36
+3=me	home	0.04	fell	0.25	laid	0.1	lies	-0.12	whole	-0.19
+3=mien	fell	0.09	whole	0.02
+3=min	home	0.19	whole	0.11
+3=minh	home	0.22	laid	0.11	lies	-0.3	whole	-0.34
+3=mit	fell	-0.07	laid	0.32	whole	0.24
+3=mo	home	0.08	fell	-0.2	laid	0.37	lies	-0.65	whole	-0.1
+3=moi	home	-0.16	fell	-0.25	laid	0.07	lies	-0.14	whole	0.27
+3=mon	fell	-0.03	whole	-0.37
+3=mong	fell	0.3	laid	0.06	whole	0.17
+3=mot	home	0.36	fell	0.16	lies	0.22	whole	-0.01
+3=mu	home	-0.17	fell	-0.25	laid	-0.28	whole	-0.29
+3=mua	home	-0.09	fell	0.35	laid	-0.06	lies	-0.05	whole	0.56
+3=mui	home	-0.21	fell	-0.02	lies	0.09	whole	0.09
+3=mung	home	0.18	fell	-0.13	whole	-0.04
+3=muoi	home	0.2	fell	0.03	lies	-0.02	whole	-0.05
+3=muon	home	-0.25	fell	0.73	laid	-0.08	lies	-0.16	whole	-0.48
+3=my	laid	-0.1	whole	0.01
+3=na	fell	-0.04	whole	-0.24
+3=nam	home	-0.01	fell	-0.66	laid	0.18	lies	0.53	whole	-0.16
+3=nang	home	-0.11	whole	0.12
+3=nao	fell	0.06	laid	-0.02	lies	-0.12	whole	0.49
+3=nay	home	0.22	fell	-0.16	laid	0.32	lies	-0.2	whole	0.39
+3=nen	fell	-0.03	lies	-0.02
+3=neu	home	0.11	whole	0.2
+3=ng	fell	0.03	lies	-0.03	whole	-0.17
+3=nga	home	-0.16	fell	-0.25	whole	-0.45
+3=ngan	fell	0.37	whole	0.36
+3=ngay	home	0.04	fell	-0.34	laid	0.27	lies	0.13	whole	0.37
+3=nghe	home	0.12	fell	0.3	laid	-0.24	lies	-0.1	whole	-0.57
+3=nghi	home	-0.09	fell	-0.05	lies	-0.06	whole	-0.01
+3=nghia	home	-0.24	fell	0.49	laid	-0.62	lies	-0.17	whole	-0.44
+3=ngo	home	0.14	fell	-0.13	laid	-0.03	lies	-0.04	whole	0.31
+3=ngoai	home	-0.25	laid	0.02	whole	0.09
+3=ngoc	home	0.14	fell	-0.15	whole	0.11
+3=ngoi	fell	0.02	laid	0.3	lies	0.59	whole	0.47
+3=ngu	home	0.55	fell	-0.29	laid	-0.2	lies	-0.06	whole	0.13
+3=nguoi	home	0.08	fell	0.19	lies	0.29	whole	0.02
+3=nguyen	home	0.07	fell	-0.1	laid	0.44	lies	-0.45	whole	-0.58
+3=nha	home	0.09	fell	-0.48	laid	0.22	lies	-0.23	whole	0.23
+3=nhan	home	-0.05	fell	-0.42	laid	-0.08	lies	-0.21	whole	0.13
+3=nhap	fell	-0.11	whole	0.27
+3=nhat	fell	0.12	laid	0.13	whole	-0.09
+3=nhau	fell	-0.01	lies	-0.01
+3=nhe	home	-0.1	laid	-0.11	whole	0.06
+3=nhi	home	0.37	fell	-0.03	whole	0.24
+3=nho	home	0.11	laid	0.21	lies	0.37	whole	0.49
+3=nhom	home	-0.31	fell	-0.26
+3=nhu	home	0.19	fell	0.08	laid	-0.16	lies	0.18	whole	0.33
+3=nhuan	fell	0.2	laid	-0.05	lies	-0.06	whole	0.17
+3=nhung	home	-0.16	fell	-0.01	whole	-0.1
+3=ni	home	-0.3	fell	-0.15	laid	0.2	whole	0.08
+3=niem	home	-0.16
+3=ninh	home	-0.12	fell	-0.35	laid	-0.15	whole	-1.23
+3=no	home	-0.04	fell	0.42	laid	-0.23	lies	-0.04	whole	0.22
+3=noi	home	0.36	fell	-0.48	laid	-0.24	lies	-0.11	whole	0.23
+3=nong	home	-0.05	fell	-0.05
+3=nop	home	-0.22	fell	-0.12	laid	0.07	lies	-0.01
+3=ntls	home	-0.12	fell	0.24	laid	0.2	lies	0.43	whole	0.39
+3=nu	home	-0.07	whole	-0.13
+3=nua	fell	0.33	laid	-0.04
+3=nui	fell	0.38	laid	-0.04	whole	0.36
+3=nuoc	home	-0.16	fell	-0.44	laid	0.54	lies	-0.18	whole	0.17
+3=nuoi	whole	-0.1
+3=o	home	0.33	fell	-0.18	laid	0.1	lies	-0.49	whole	-0.23
+3=on	home	-0.02	fell	-0.11
+3=ong	home	-0.03	fell	-0.02	lies	-0.01	whole	0.26
+3=pha	home	-0.07	fell	-0.06	whole	0.47
+3=phai	home	-0.03	fell	0.22	laid	-0.16	whole	0.05
+3=pham	home	-0.08	fell	-0.47	laid	0.44	lies	-0.17	whole	0.47
+3=phan	home	-0.09	fell	-0.11	laid	-0.21	lies	-0.05	whole	-0.47
+3=phao	home	0.1	lies	-0.02	whole	-0.09
+3=phat	laid	-0.2
+3=phe	fell	0.11	laid	-0.11
+3=phi	fell	-0.18	whole	0.02
+3=phia	whole	-0.01
+3=phien	whole	0.01
+3=pho	home	0.22	fell	-0.17	laid	0.28	lies	-0.09	whole	0.17
+3=phong	home	0.16	fell	-0.11	laid	0.05	lies	-0.05	whole	-0.28
+3=phu	home	-0.15	laid	-0.08	lies	-0.12	whole	-0.66
+3=phuc	home	-0.26	fell	0.21	whole	-0.02
+3=phung	fell	0.04	laid	-0.03	lies	0.04	whole	-0.07
+3=phuoc	home	0.33	fell	0.32	laid	-0.17	whole	0.43
+3=phuong	home	0.34	fell	0.13	laid	-0.11	whole	0.2
+3=qua	fell	-0.46	laid	-0.02	whole	-0.24
+3=quan	home	0.45	fell	-0.56	laid	0.28	lies	-0.13	whole	0.34
+3=quang	home	0.13	fell	-0.27	laid	-0.02	lies	0.27	whole	-0.47
+3=quay	fell	-0.17	laid	0.71	whole	0.16
+3=que	home	-0.13	fell	-0.26	laid	0.31	lies	-0.19	whole	0.01
+3=quen	whole	0.04
+3=quoc	fell	-0.04	laid	0.06	lies	-0.02	whole	0.22
+3=quy	home	-0.2	fell	-0.06	laid	-0.1	lies	-0.2	whole	-0.76
+3=quyen	fell	0.11	whole	0.14
+3=quynh	fell	0.05	whole	0.24
+3=ra	home	0.57	fell	-1.08	laid	0.16	lies	-0.09	whole	0.54
+3=rang	home	-0.06	laid	-0.03	lies	-0.01	whole	-0.41
+3=rao	laid	-0.07	lies	-0.01	whole	0.2
+3=rau	fell	-0.01	laid	0.11	whole	0.04
+3=re	fell	-0.11	laid	-0.03	lies	0.04
+3=ret	home	0.05	fell	0.17	whole	0.48
+3=ro	fell	0.39	laid	-0.1	lies	-0.18	whole	-0.19
+3=roc	laid	-0.01	whole	-0.3
+3=roi	fell	-0.15	laid	-0.28	lies	0.06	whole	0.08
+3=ruong	fell	-0.08	whole	-0.14
+3=ruot	whole	-0.23
+3=sa	fell	-0.05
+3=sach	home	-0.09	fell	-0.12	laid	-0.25	lies	0.01	whole	-0.19
+3=sai	fell	-0.1
+3=sam	fell	0.29	laid	0.28	whole	0.27
+3=san	home	-0.03	fell	0.03	whole	-0.3
+3=sang	home	0.27	fell	-0.41	laid	-0.25	whole	0.43
+3=sao	fell	-0.06	whole	-0.03
+3=sap	home	-0.06	fell	-0.01	laid	0.39
+3=sat	home	-0.25	fell	0.24	laid	-0.34	lies	-0.04	whole	0.17
+3=sau	home	0.01	fell	-0.28	laid	0.32	lies	0.15	whole	0.69
+3=si	home	0.29	fell	0.19	laid	-0.1	lies	-0.02	whole	0.19
+3=sinh	home	0.41	fell	-0.45	laid	-0.52	lies	-0.05	whole	0.18
+3=sn	whole	-0.31
+3=so	home	0.01	laid	-0.07	lies	0.19	whole	-0.26
+3=soc	fell	0.54	whole	-0.13
+3=son	home	0.1	fell	-0.53	laid	-0.26	lies	-0.09	whole	-0.65
+3=song	home	-0.05	fell	-0.03	laid	0.46	lies	-0.1	whole	-0.27
+3=sot	fell	0.06	laid	-0.07	whole	0.43
+3=su	home	-0.27	fell	-0.24	laid	-0.19	whole	-0.29
+3=sung	fell	0.29
+3=suoi	home	-0.03	fell	-0.15	whole	-0.34
+3=sy	home	-0.32	fell	-0.09
+3=ta	home	-0.27	fell	0.64	laid	-0.33	lies	-0.19	whole	-0.27
+3=tac	laid	-0.22
+3=tai	home	-0.01	fell	0.32	laid	0.3	lies	-0.33	whole	0.5
+3=tam	home	-0.08	fell	-0.14	laid	-0.19	lies	-0.16	whole	-0.82
+3=tan	home	-0.39	laid	-0.23	whole	0.09
+3=tang	home	-0.36	fell	1.07	laid	-0.54	lies	-0.27	whole	0.39
+3=tap	home	0.22	laid	-0.17	lies	-0.08	whole	0.44
+3=tat	home	-0.02	fell	0.34
+3=tau	whole	-0.17
+3=tay	home	0.24	fell	0.16	laid	-0.18
+3=ten	fell	-0.02	laid	0.27	lies	-0.01	whole	0.14
+3=tet	home	-0.08	fell	0.39	whole	0.18
+3=thach	fell	0.33	whole	0.25
+3=thai	home	-0.1	fell	-0.41	laid	-0.14	lies	-0.08	whole	-1.14
+3=tham	home	0.03	fell	-0.01	whole	-0.53
+3=than	fell	0.21	laid	-0.02	whole	-0.11
+3=thang	home	0.25	fell	0.33	laid	-0.8	whole	-0.03
+3=thanh	home	0.03	fell	-0.28	laid	-0.51	lies	-0.06	whole	-0.26
+3=thap	home	-0.17	fell	-0.03	whole	0.2
+3=that	fell	-0.03	laid	-0.05
+3=thay	home	-0.01	fell	0.19	lies	-0.05	whole	0.06
+3=the	whole	-0.24
+3=them	home	-0.05	fell	-0.02	lies	-0.02
+3=theo	home	-0.08	fell	-0.2	laid	-0.1	lies	-0.1	whole	-0.63
+3=thi	home	-0.29	fell	0.03	laid	0.73	lies	0.35	whole	0.26
+3=thien	whole	-0.31
+3=thieu	fell	0.26	laid	0.39	whole	0.32
+3=tho	home	0.25	fell	0.68	laid	-0.11	whole	0.48
+3=thoat	home	0.15	fell	-0.47	laid	-0.1	whole	-0.68
+3=thoi	home	-0.06	fell	-0.03	laid	-0.37	lies	0.42	whole	-0.36
+3=thon	home	0.45	fell	-0.11	laid	-0.06	lies	-0.02	whole	0.63
+3=thong	home	0.18	fell	-0.31	whole	0.12
+3=thot	lies	-0.09	whole	-0.48
+3=thu	home	-0.2	fell	-0.05	laid	-0.38	lies	-0.15	whole	-0.4
+3=thuan	home	-0.05	fell	-0.45	laid	0.16	whole	-0.34
+3=thuoc	home	0.11	whole	0.19
+3=thuong	home	0.21	fell	-0.31	laid	0.31	lies	-0.01
+3=thuy	home	-0.02	fell	0.06	whole	0.11
+3=tich	home	0.32
+3=tien	home	-0.08	fell	-0.07	laid	-0.2	lies	-0.18	whole	-0.4
+3=tiep	laid	0.25	whole	0.32
+3=tieu	home	0.24	laid	0.18	lies	0.38	whole	0.65
+3=tim	home	0.22	fell	-0.4	laid	-0.36	lies	-0.2	whole	-0.21
+3=tin	home	-0.07	fell	-0.03	laid	0.41	lies	-0.16	whole	0.03
+3=tinh	home	0.16	fell	-0.12	lies	-0.02	whole	0.33
+3=tnxp	home	0.18	fell	-0.06	whole	0.08
+3=to	home	0.06	fell	0.58	laid	0.07	lies	-0.11	whole	-0.05
+3=toa	home	-0.18	fell	0.02	whole	0.07
+3=toan	laid	0.36	lies	-0.1	whole	0.24
+3=toc	whole	-0.06
+3=toi	home	-0.08	fell	-0.66	laid	-0.16	lies	0.43	whole	-0.2
+3=tong	home	-0.01	laid	0.42	lies	0.21	whole	0.45
+3=tra	laid	-0.06	lies	-0.07
+3=trac	fell	-0.04	whole	-0.16
+3=trai	laid	0.3	lies	0.26	whole	0.01
+3=tram	home	-0.26	fell	-0.43	laid	-0.32	lies	-0.05	whole	-0.56
+3=tran	home	-0.33	fell	0.29	lies	0.05	whole	-0.26
+3=trang	home	-0.07	fell	0.16	laid	-0.37	lies	0.17	whole	0.22
+3=trao	home	-0.07	fell	-0.01	lies	-0.04
+3=tre	fell	-0.23	laid	-0.11	whole	-0.01
+3=tren	home	-0.11	fell	-0.15	laid	0.34	lies	-0.34	whole	-0.35
+3=tri	home	-0.1	fell	-0.19	whole	-0.29
+3=trieu	home	-0.09	fell	-0.58	laid	-0.02	lies	-0.02	whole	-0.26
+3=trinh	fell	-0.37	laid	-0.06
+3=troi	fell	0.16	whole	0.32
+3=trong	home	-0.26	fell	0.17	laid	0.22	lies	0.38	whole	0.44
+3=tru	fell	-0.11	laid	-0.22	lies	-0.11	whole	0.13
+3=truc	fell	-0.21	laid	-0.2	whole	-0.31
+3=trung	home	-0.62	fell	0.26	laid	-0.55	lies	-0.22	whole	0.67
+3=truoc	home	-0.06	fell	-0.52	laid	-0.24	lies	-0.13	whole	-0.23
+3=truong	home	-0.41	laid	-0.16	lies	-0.15	whole	-1.07
+3=truyen	fell	-0.08
+3=tu	fell	-0.3	laid	-0.24	lies	0.19	whole	0.64
+3=tuan	home	0.24	fell	-0.36	laid	-0.11	whole	-0.4
+3=tuc	home	0.07	whole	-0.53
+3=tui	home	-0.36	laid	-0.76	lies	-0.07	whole	-0.08
+3=tuoi	home	0.14	fell	-0.07	whole	0.11
+3=tuong	home	-0.1	fell	0.11	laid	0.01	whole	-0.06
+3=tuyen	fell	-0.06
+3=ut	home	0.3	fell	0.05	laid	-0.01	lies	-0.21	whole	0.24
+3=uy	home	-0.11	fell	-0.24	laid	-0.22	lies	-0.03	whole	-0.08
+3=va	home	0.03	fell	-0.27	laid	-0.11	lies	0.26	whole	-0.1
+3=vach	fell	-0.22
+3=vam	fell	-0.01	laid	-0.13	whole	-0.39
+3=van	home	-0.77	fell	-0.24	laid	0.28	lies	-0.23	whole	0.11
+3=vang	fell	-0.08	whole	-0.15
+3=vao	home	0.19	fell	-0.46	laid	-0.24	lies	0.22	whole	0.2
+3=ve	home	-0.33	fell	-0.72	laid	0.47	lies	-0.58	whole	0.28
+3=vi	home	0.26	laid	-0.21	lies	-0.08	whole	-0.19
+3=vien	home	-0.09	fell	-0.01	lies	-0.13	whole	0.03
+3=viet	home	-0.05	fell	-0.53	laid	-0.37	lies	-0.01
+3=vinh	home	0.11	fell	0.21	laid	-0.07	lies	0.31	whole	0.35
+3=vo	home	-0.31	fell	0.15	laid	-0.28	lies	-0.11	whole	-0.14
+3=voi	home	0.01	fell	0.4	laid	-0.58	lies	-0.16
+3=vong	fell	-0.01	laid	0.16
+3=vu	home	0.15	fell	-0.38	laid	-0.07	lies	0.17	whole	0.63
+3=vui	fell	0.07	laid	0.08	whole	-0.01
+3=vung	fell	-0.14	laid	-0.01
+3=vuon	fell	0.73	laid	-0.09	whole	0.06
+3=xa	home	-1.13	fell	-0.55	laid	0.54	lies	-0.14	whole	0.65
+3=xac	fell	0.51	laid	-0.04	lies	-0.08	whole	-0.12
+3=xang	home	-0.13	laid	0.06	whole	0.14
+3=xe	home	0.03	fell	0.3	laid	-0.46	lies	0.19	whole	0.03
+3=xem	fell	-0.03	laid	-0.24	lies	0.29	whole	-0.04
+3=xin	home	0.04	fell	-0.21	laid	-0.07	lies	0.17	whole	-0.48
+3=xom	fell	-0.2	laid	-0.03
+3=xong	laid	0.44	whole	0.3
+3=xuan	fell	-0.26	laid	-0.09	lies	0.11	whole	-0.53
+3=xung	home	0.03	fell	-0.03	whole	0.06
+3=xuong	home	-0.03	fell	-0.82	laid	-0.46	lies	-0.27	whole	0.14
+3=xuyen	fell	-0.24
+3=y	home	0.14	fell	-0.19	laid	-0.2	lies	-0.14	whole	0.35
+3=yen	home	-0.2	laid	0.48	lies	-0.05	whole	-0.2
-1=#	home	-0.49	fell	-0.4	laid	-0.15	lies	-0.71	whole	-0.74
-1=# & ban	whole	-0.2
-1=# & bo	fell	-0.2	laid	-0.07
-1=# & doan	fell	-0.14	whole	-0.41
-1=# & dong	whole	0.06
-1=# & duong	fell	0.29	whole	0.19
-1=# & e	home	-0.02	fell	0.12	laid	0.37	whole	0.05
-1=# & go	laid	0.23	whole	0.27
-1=# & ho	home	-0.02	whole	0.08
-1=# & khu	lies	-0.04
-1=# & lo	fell	-0.02	laid	-0.02	lies	-0.01	whole	-0.19
-1=# & mo	whole	-0.09
-1=# & n	fell	-0.01
-1=# & nam	home	-0.03	whole	-0.28
-1=# & phuong	home	-0.04	fell	0.33	laid	-0.03	lies	-0.03	whole	-0.23
-1=# & quan	fell	-0.11
-1=# & sau	laid	-0.02
-1=# & tet	fell	-0.37	whole	0.05
-1=# & trung	fell	-0.07	laid	-0.09	whole	-0.26
-1=# & xa	home	-0.18	fell	-0.03	laid	-0.01	lies	-0.02	whole	-0.23
-1=##	home	-0.06	fell	0.44	laid	0.02	lies	-1.06	whole	0.3
-1=## & ban	whole	0.08
-1=## & ben	laid	0.05	whole	0.22
-1=## & dai	home	0.31	fell	-0.02	whole	0.19
-1=## & doan	fell	-0.04
-1=## & doi	fell	-0.1	laid	0.47	whole	0.07
-1=## & dong	home	-0.08	whole	0.03
-1=## & duong	fell	-0.2	whole	-0.21
-1=## & khu	fell	-0.02	laid	-0.06	lies	-0.17
-1=## & lo	laid	-0.02	lies	-0.2
-1=## & n	fell	-0.04
-1=## & ngay	fell	0.09	whole	-0.13
-1=## & nong	fell	0.09	whole	0.12
-1=## & ntls	home	-0.05	lies	-0.02	whole	-0.51
-1=## & quyet	fell	-0.05	whole	-0.1
-1=## & tren	home	-0.02	fell	0.22	laid	-0.03	whole	0.17
-1=## & trung	home	0.25	fell	-0.12	laid	-0.01	whole	0.23
-1=## & x	fell	-0.09
-1=## & y	home	-0.07
-1=###	home	-0.62	fell	-0.33	laid	0.01	lies	0.09	whole	-0.59
-1=### & ben	home	-0.07	fell	-0.11	whole	-0.21
-1=### & mat	whole	-0.12
-1=### & su	whole	-0.13
-1=### & tinh	home	-0.03	fell	-0.09
-1=### & vi	lies	0.32	whole	-0.15
-1=### & xa	fell	-0.04	whole	-0.09
-1=####	home	0.22	fell	0.65	laid	-0.56	lies	-0.29	whole	0.76
-1=#### & ban	fell	-0.2
-1=#### & ben	fell	-0.06	laid	-0.13	lies	-0.02
-1=#### & binh	home	0.1	fell	-0.13	whole	0.05
-1=#### & bo	fell	-0.16
-1=#### & canh	home	-0.04	fell	-0.34	laid	0.6	whole	0.62
-1=#### & cao	home	-0.18	fell	0.24	whole	0.15
-1=#### & cap	home	-0.16
-1=#### & cau	fell	0.41	whole	0.21
-1=#### & cho	fell	0.16	whole	0.1
-1=#### & d4	fell	-0.3	whole	-0.22
-1=#### & dai	home	-0.04	fell	-0.03
-1=#### & di	home	-0.06	fell	-0.03
-1=#### & do	home	0.17	fell	-0.02	whole	0.23
-1=#### & doan	fell	-0.12
-1=#### & doi	fell	0.22	laid	-0.09	whole	-0.05
-1=#### & don	fell	0.04	whole	0.15
-1=#### & dong	home	-0.24	fell	0.45	laid	-0.01	whole	0.09
-1=#### & duoi	fell	0.1
-1=#### & e	fell	-0.14
-1=#### & gan	whole	0.3
-1=#### & go	home	0.14	laid	-0.14	lies	-0.03	whole	0.01
-1=#### & ha	home	0.05	fell	0.02	whole	-0.01
-1=#### & hoang	fell	-0.12	whole	-0.22
-1=#### & huyen	home	-0.11	fell	-0.01	laid	0.25	lies	0.31	whole	-0.39
-1=#### & hy	home	-0.12
-1=#### & lang	home	0.45	fell	-0.04	whole	0.23
-1=#### & loc	fell	0.14	whole	0.13
-1=#### & mat	fell	-0.51	whole	-0.19
-1=#### & mo	fell	-0.34	lies	0.42	whole	0.16
-1=#### & ngay	fell	0.37	laid	-0.1	lies	-0.01	whole	0.12
-1=#### & ngoai	fell	0.18	whole	0.02
-1=#### & nguyen	home	-0.21
-1=#### & quan	home	-0.05	fell	-0.56	laid	-0.06	whole	-0.34
-1=#### & que	home	0.38	whole	0.2
-1=#### & tay	fell	0.03	whole	0.24
-1=#### & thai	home	-0.03	whole	0.03
-1=#### & thanh	home	0.1	fell	0.16	whole	-0.09
-1=#### & thon	whole	0.06
-1=#### & tinh	fell	0.13	lies	0.12
-1=#### & tnxp	home	-0.22	fell	-0.23
-1=#### & to	fell	-0.05
-1=#### & tren	fell	0.74	laid	-0.43	lies	-0.03	whole	0.36
-1=#### & trong	fell	0.31	laid	-0.08	whole	-0.18
-1=#### & truong	fell	-0.2
-1=#### & vi	whole	-0.3
-1=#### & xa	home	0.07	fell	0.33	laid	-0.05	whole	-0.08
-1=#### & xuan	home	-0.05	fell	0.19	whole	0.11
-1=#### & yen	home	0.15	fell	-0.25	whole	-0.3
-1=^	fell	-0.13	laid	0.6	lies	0.47	whole	-0.11
-1=^ & anh	laid	-0.04	whole	-0.31
-1=^ & ban	fell	-0.05
-1=^ & bo	lies	-0.03
-1=^ & canh	laid	-0.09	lies	0.22	whole	0.1
-1=^ & cho	lies	0.35	whole	0.29
-1=^ & con	laid	-0.05
-1=^ & ho	laid	-0.07
-1=^ & hoi	fell	-0.01
-1=^ & kinh	fell	-0.01	lies	-0.07
-1=^ & me	fell	-0.1	laid	-0.19	whole	-0.32
-1=^ & mo	laid	-0.08	whole	-0.14
-1=^ & nghia	laid	1.12	whole	-0.03
-1=^ & ntls	home	-0.06	fell	-0.08	laid	-0.02	lies	0.66	whole	0.15
-1=^ & sau	laid	0.42	lies	-0.2
-1=^ & thong	lies	-0.12
-1=^ & tim	lies	-0.05
-1=^ & to	lies	-0.03
-1=^ & tran	fell	0.56	lies	-0.04	whole	0.4
-1=^ & tren	fell	-0.1	laid	-0.06
-1=^ & trich	laid	-0.2	lies	0.37	whole	-0.46
-1=^ & trong	fell	0.26	laid	-0.37	lies	0.34	whole	0.42
-1=^ & xa	home	-0.21	lies	-0.01
-1=a	fell	-0.11	laid	-0.07
-1=a & lo	fell	-0.04
-1=ac	fell	0.35	whole	0.34
-1=ac & tinh	fell	0.35	whole	0.34
-1=ai	fell	0.28	laid	-0.02	lies	-0.07	whole	-0.18
-1=an	home	-0.29	fell	-0.26	laid	-0.1	lies	-0.07	whole	-0.22
-1=an & binh	whole	-0.22
-1=an & cao	fell	-0.07	whole	-0.24
-1=anh	fell	-0.2	laid	0.21	lies	-0.1	whole	-0.06
-1=anh & duoi	laid	0.13	whole	0.18
-1=anh & ha	whole	-0.14
-1=anh & trong	laid	0.1	whole	0.12
-1=ap	whole	-0.07
-1=ay	home	-0.02	fell	-0.09	laid	0.49	whole	0.45
-1=ay & duoi	laid	0.48	whole	0.33
-1=b	fell	-0.07	laid	-0.01	lies	-0.12	whole	-0.53
-1=b1	whole	-0.19
-1=b52	laid	-0.09	whole	0.07
-1=b52 & danh	whole	0.25
-1=ba	fell	-0.03	laid	-0.28	lies	0.1	whole	0.23
-1=ba & con	fell	-0.04	laid	-0.05
-1=ba & ngoai	home	-0.02
-1=ba & phu	home	0.2	whole	0.25
-1=bac	home	-0.25	fell	-0.2	laid	0.12	lies	0.18	whole	-0.28
-1=bac & con	whole	-0.02
-1=bac & ha	home	-0.07
-1=bac & ho	laid	-0.24
-1=bac & song	fell	0.02	laid	-0.07	lies	-0.02	whole	-0.33
-1=bac & trong	laid	0.26
-1=bac & trung	home	-0.02	laid	-0.04
-1=bai	lies	0.27	whole	0.35
-1=ban	home	0.24	fell	0.64	laid	-0.7	lies	-0.11	whole	0.62
-1=ban & goc	laid	-0.17
-1=ban & ngay	fell	0.1	laid	-0.09	whole	0.14
-1=ban & nuoc	fell	-0.09	laid	-0.09
-1=bang	home	-0.11	fell	-0.33	laid	0.3	lies	0.2	whole	-0.2
-1=bang & lang	home	-0.01	whole	-0.63
-1=bang & to	fell	-0.04
-1=bao	home	-0.32	fell	-0.35	laid	0.14	lies	-0.1	whole	-0.45
-1=bat	home	-0.03	fell	0.24	whole	0.32
-1=bay	home	-0.05	whole	-0.06
-1=be	fell	0.08
-1=ben	home	-0.02	fell	-0.14	lies	-0.02
-1=benh	fell	0.11	whole	0.28
-1=bi	home	-0.19	fell	0.12	laid	-0.2	lies	-0.03	whole	0.19
-1=bi & b52	laid	-0.01
-1=bi & dong	fell	-0.08	laid	-0.05
-1=bi & tay	home	-0.03	fell	0.37	whole	0.45
-1=bia	home	-0.06	fell	0.23	laid	-0.18	lies	-0.07	whole	0.15
-1=bia & ntls	home	-0.05	laid	-0.04	lies	-0.04	whole	0.41
-1=bien	home	-0.26	fell	0.37	laid	-0.01	lies	0.18	whole	0.25
-1=bien & ban	fell	0.24	lies	-0.01	whole	0.2
-1=bien & lo	lies	0.24	whole	0.26
-1=biet	home	-0.02	fell	-0.32	laid	-0.12	lies	-0.11
-1=biet & dong	fell	-0.24	laid	-0.02
-1=binh	home	-0.25	fell	-0.23	laid	-0.24	lies	-0.15	whole	-0.05
-1=binh & quan	fell	-0.09
-1=binh & tram	whole	0.43
-1=bo	home	-0.04	fell	-0.3	lies	-0.11	whole	0.15
-1=boi	home	-0.28	fell	0.06	whole	0.01
-1=bom	home	-0.41	fell	0.31	laid	0.4	lies	-0.03	whole	0.03
-1=bom & b52	fell	-0.09	whole	-0.23
-1=bom & bi	fell	0.25	whole	0.12
-1=bom & canh	fell	-0.15	laid	0.13	whole	0.2
-1=bom & ngay	fell	-0.01
-1=bom & no	fell	-0.12
-1=bom & vui	laid	-0.2	whole	0.27
-1=bon	laid	-0.11
-1=bong	home	-0.21	fell	0.59	whole	0.29
-1=bua	fell	-0.04
-1=bung	home	0.18	fell	-0.06	whole	-0.2
-1=c	home	-0.15	fell	0.03	laid	-0.01	whole	0.05
-1=c1	home	-0.02
-1=c2	home	-0.09	fell	-0.01
-1=c3	home	-0.06
-1=ca	fell	-0.12	laid	-0.08	lies	-0.19	whole	0.13
-1=ca & xa	home	0.19	fell	-0.03	whole	0.1
-1=cai	home	-0.06	fell	0.19	laid	0.19	whole	-0.23
-1=cai & gieng	fell	-0.03	whole	-0.47
-1=cai & go	fell	-0.05	laid	0.15	lies	0.03	whole	0.29
-1=cam	fell	-0.09	laid	0.14	whole	0.21
-1=can	home	0.1	fell	-0.27	laid	0.16	lies	0.21	whole	0.13
-1=canh	laid	-0.11	lies	-0.03	whole	0.03
-1=canh & sat	fell	0.08	laid	-0.16	whole	-0.2
-1=cao	home	-0.43	fell	-0.23	lies	-0.02	whole	-0.18
-1=cap	home	-0.05	fell	-0.11	laid	-0.18	lies	-0.06	whole	-0.2
-1=cap & tren	fell	-0.06	laid	-0.15
-1=cat	home	-0.34	fell	0.39	laid	0.04	lies	-0.13	whole	-0.2
-1=cat & sau	fell	0.26	laid	0.12	whole	-0.05
-1=cat & thon	home	-0.02	fell	-0.07	laid	0.06	whole	-0.11
-1=cau	home	0.02	fell	-0.29	laid	-0.06	lies	0.34	whole	0.44
-1=cay	fell	-0.1	whole	-0.24
-1=cay & ben	fell	-0.07
-1=cha	home	-0.04	fell	-0.13	laid	-0.12	whole	-0.23
-1=cham	laid	0.21	lies	0.17	whole	0.21
-1=cham & soc	laid	0.21	lies	0.17	whole	0.21
-1=chan	home	-0.15	fell	0.35	laid	-0.15	whole	0.29
-1=chanh	home	-0.08	fell	-0.02	whole	-0.55
-1=chau	fell	-0.16	laid	-0.09	lies	-0.07	whole	-0.87
-1=chau & nghe	whole	-0.34
-1=chau & son	whole	-0.1
-1=chay	fell	-0.15	laid	0.14
-1=che	fell	-0.11	laid	0.04	lies	-0.01	whole	-0.04
-1=chep	home	-0.02
-1=chet	fell	-0.12	laid	-0.21	lies	-0.02	whole	0.14
-1=chet & #	fell	-0.33	whole	-0.25
-1=chet & cua	fell	-0.08
-1=chet & tran	fell	-0.1	whole	0.11
-1=chet & tren	fell	0.24	laid	-0.01	whole	0.12
-1=chet & trong	fell	0.24	whole	-0.16
-1=chi	laid	-0.36	lies	-0.09	whole	0.49
-1=chi & con	fell	-0.01	laid	-0.05
-1=chien	home	-0.09	fell	0.21	laid	-0.01	lies	-0.03	whole	0.2
-1=chien & khu	home	-0.01	fell	-0.11
-1=chien & truong	fell	0.31	whole	0.04
-1=chim	fell	0.02	laid	-0.15	whole	-0.42
-1=chin	fell	-0.01
-1=chinh	fell	-0.03	lies	-0.01
-1=cho	home	-0.32	fell	-0.6	laid	-0.46	lies	-0.02
-1=chon	home	-0.08	fell	-0.44	laid	0.15	lies	-0.14	whole	0.11
-1=chon & #	laid	-0.07	whole	0.13
-1=chon & ban	whole	0.05
-1=chon & ben	laid	0.33	whole	-0.03
-1=chon & bo	laid	0.06	whole	0.15
-1=chon & ca	laid	0.06	whole	0.33
-1=chon & canh	fell	-0.04	lies	-0.13	whole	0.11
-1=chon & chung	laid	-0.16	whole	-0.4
-1=chon & dong	laid	-0.2	whole	-0.38
-1=chon & duoi	laid	0.15	whole	0.19
-1=chon & gan	laid	-0.1
-1=chon & luon	laid	0.11	whole	0.06
-1=chon & ngoai	laid	0.06	whole	0.02
-1=chon & no	laid	0.08	whole	0.08
-1=chon & sat	whole	-0.13
-1=chon & sau	laid	0.33	lies	-0.07	whole	0.06
-1=chon & tren	fell	-0.03	laid	0.4	whole	-0.05
-1=chon & trong	laid	0.63	lies	-0.14	whole	0.15
-1=chong	home	-0.01	fell	-0.1	laid	-0.1	lies	-0.03	whole	-0.67
-1=chong & phap	home	-0.01	fell	-0.03	whole	-0.31
-1=chot	fell	0.44	laid	-0.01
-1=chu	home	0.12	fell	-0.21	laid	-0.24	lies	-0.14	whole	0.29
-1=chu & a	fell	0.39
-1=chu & h	fell	-0.02
-1=chu & t	home	-0.06	fell	-0.05
-1=chua	home	-0.11	fell	0.1	laid	0.13	lies	-0.06	whole	0.35
-1=chung	home	-0.27	fell	-0.03	laid	-0.13	whole	-0.26
-1=chuong	home	0.05	fell	-0.01	whole	0.28
-1=chup	fell	0.06	whole	0.27
-1=chuyen	fell	-0.01	laid	-0.04	whole	-0.25
-1=co	home	-0.26	fell	-0.12	laid	-0.06	lies	0.43	whole	0.55
-1=co & cach	laid	-0.1
-1=co & trong	fell	-0.02	laid	-0.02
-1=coc	fell	0.4	whole	0.13
-1=coi	home	-0.33	fell	-0.1	laid	0.25	lies	0.3	whole	-0.18
-1=coi & nghia	laid	-0.05	lies	0.12
-1=coi & ntls	laid	0.43	lies	0.24	whole	0.11
-1=con	home	-0.46	fell	-0.18	laid	-0.25	lies	-0.18	whole	-0.49
-1=con & ben	laid	-0.03
-1=cong	home	-0.23	fell	0.09	laid	-0.28	lies	0.25	whole	0.23
-1=cong & kenh	fell	0.01	whole	0.03
-1=cong & truong	fell	0.02	whole	0.02
-1=cot	home	-0.01	fell	-0.03	laid	-0.15	lies	0.14	whole	-0.42
-1=cu	home	0.05	fell	0.65	laid	-0.36	lies	-0.19	whole	-0.07
-1=cu & trong	laid	-0.07	whole	-0.28
-1=cua	home	0.06	fell	0.37	laid	0.19	lies	-0.12	whole	0.22
-1=cua & don	fell	-0.12
-1=cua & huyen	home	-0.2	fell	0.4	whole	0.31
-1=cua & phia	laid	-0.23
-1=cua & trung	whole	-0.15
-1=cua & xa	home	0.49	fell	-0.11	whole	-0.06
-1=cuc	home	-0.12	fell	-0.06	whole	-0.11
-1=cung	home	0.31	fell	-0.58	laid	-0.07	whole	0.15
-1=cung & lang	home	0.21	fell	-0.07	whole	-0.17
-1=cung & thon	home	0.38	fell	-0.01	whole	0.45
-1=cung & xa	home	-0.26
-1=cuoi	home	-0.05	fell	0.13	lies	0.22	whole	0.06
-1=cuong	home	-0.18	fell	-0.02	whole	0.2
-1=cuu	whole	-0.02
-1=d	home	-0.11	fell	-0.1	laid	-0.02	whole	-0.18
-1=d1	home	-0.02
-1=d3	home	-0.03
-1=d4	fell	-0.11	whole	-0.06
-1=d5	fell	-0.12
-1=da	home	-0.16	fell	-0.08	laid	0.45	lies	-0.13	whole	0.11
-1=da & gan	laid	-0.21	whole	0.18
-1=da & sau	laid	-0.45	whole	-0.31
-1=da & tren	fell	-0.13	laid	0.28	whole	0.22
-1=dai	fell	-0.43	laid	-0.16	whole	-0.4
-1=dai & doi	fell	-0.42	laid	-0.16	whole	-0.38
-1=dam	fell	-0.17	lies	-0.04	whole	-0.16
-1=dan	home	0.19	fell	0.25	laid	0.38	lies	-0.04	whole	0.1
-1=dan & ##	fell	-0.41
-1=dan & ban	home	-0.18	fell	0.48	whole	0.14
-1=dan & buon	home	-0.02	whole	-0.19
-1=dan & chon	home	-0.01	fell	-0.07	laid	0.21	whole	-0.13
-1=dan & cong	home	-0.59	fell	-0.19	whole	-0.32
-1=dan & dong	home	0.21	whole	0.1
-1=dan & lang	home	-0.34	fell	-0.02	laid	-0.14
-1=dan & quan	home	-0.31	fell	0.36	laid	-0.04
-1=dan & toc	home	-0.22	fell	-0.23	laid	-0.12	lies	-0.12	whole	-0.3
-1=dang	home	0.06	fell	-0.25	laid	-0.07
-1=danh	home	-0.27	fell	-0.03	laid	-0.16	lies	-0.13	whole	0.09
-1=danh & bot	fell	-0.05
-1=danh & chi	fell	-0.07	whole	0.15
-1=danh & doi	fell	0.43	whole	0.19
-1=danh & dong	fell	0.17	whole	0.15
-1=danh & may	fell	-0.13
-1=dao	home	-0.05	fell	-0.41	laid	-0.08	whole	-0.4
-1=dao & ho	whole	0.07
-1=dap	home	-0.27	fell	0.72	whole	0.21
-1=dat	home	0.09	fell	-0.3	laid	0.31	lies	0.23	whole	0.05
-1=dat & duoi	fell	-0.11	laid	0.3	lies	-0.02	whole	0.12
-1=dau	home	-0.38	fell	-0.23	laid	0.14	lies	-0.48	whole	-0.38
-1=dau & ban	fell	-0.03	laid	0.09	whole	-0.28
-1=dau & ben	fell	-0.02	laid	-0.14	whole	-0.27
-1=dau & cau	fell	-0.19	laid	0.1	whole	0.17
-1=dau & mo	laid	-0.21
-1=dau & nam	laid	0.11	whole	0.22
-1=dau & ngoai	home	0.07	laid	0.06	whole	0.17
-1=dau & quay	fell	-0.17	laid	-0.56
-1=dau & trong	laid	-0.23
-1=day	home	-0.07	fell	-0.17	laid	0.15	lies	-0.06	whole	0.07
-1=de	home	-0.22	fell	0.16	laid	0.47	lies	-0.01	whole	0.1
-1=de & trong	fell	-0.04	laid	-0.05
-1=dem	fell	-0.07	laid	-0.21
-1=di	fell	0.09	laid	-0.31	lies	0.26	whole	-0.63
-1=di & b	fell	-0.16
-1=di & ngay	whole	-0.31
-1=di & ray	laid	-0.01	lies	-0.12	whole	-0.52
-1=dia	home	-0.1	fell	0.39	laid	0.53	lies	-0.04	whole	0.01
-1=dia & doi	fell	0.2	laid	0.39	whole	0.32
-1=dia & lang	fell	-0.05	laid	-0.23	whole	-0.28
-1=dich	fell	0.58	laid	-0.16	lies	-0.04	whole	0.21
-1=diem	home	-0.06	fell	0.33	laid	-0.29	whole	0.13
-1=dien	home	0.55	fell	-0.22	laid	-0.02	whole	-0.4
-1=dieu	home	-0.02	fell	-0.01	whole	-0.25
-1=dinh	home	-0.33	fell	0.17	laid	-0.16	lies	-0.14	whole	-0.05
-1=do	home	-0.23	fell	-0.26	laid	-0.37	lies	-0.13	whole	-0.18
-1=do & ban	fell	-0.01
-1=do & tinh	fell	-0.09
-1=doan	home	-0.07	fell	0.09	laid	-0.06	whole	-0.41
-1=doc	fell	-0.15	whole	-0.58
-1=doi	fell	-0.8	laid	0.19	lies	0.13
-1=doi & bac	laid	-0.06
-1=doi & cho	fell	0.12	laid	0.33	whole	0.38
-1=doi & ha	home	-0.06
-1=doi & huyen	home	-0.03	fell	-0.01
-1=doi & quang	fell	-0.22
-1=doi & viet	fell	-0.06	laid	-0.09
-1=don	fell	0.22	laid	-0.12	lies	0.11	whole	-0.12
-1=don & bac	whole	-0.37
-1=dong	home	-0.27	fell	0.35	whole	-0.04
-1=dong & hai	whole	-0.12
-1=dong & xa	home	-0.1	fell	-0.07
-1=du	home	-0.11	fell	-0.02
-1=dua	home	-0.04	fell	-0.04	laid	0.17	whole	0.35
-1=duc	fell	0.17	whole	-0.05
-1=dung	home	-0.03	fell	-0.29	laid	-0.17	lies	-0.08	whole	0.34
-1=duoc	home	-0.22	lies	-0.09	whole	-0.26
-1=duong	fell	0.32	laid	-0.15	lies	-0.03	whole	-0.1
-1=e	home	-0.08	fell	-0.05	laid	0.24	whole	0.17
-1=e1	home	-0.14	fell	-0.01
-1=e174	home	-0.17	fell	0.3
-1=e24	home	0.21	whole	0.2
-1=em	fell	-0.09	laid	-0.35	lies	-0.01	whole	-0.2
-1=em & trai	fell	-0.03	laid	-0.01
-1=f10	whole	-0.32
-1=gach	fell	-0.03	lies	-0.04	whole	-0.29
-1=gap	home	-0.05	fell	-0.02
-1=gay	fell	-0.08	laid	-0.14	lies	-0.04
-1=ghi	home	-0.23	fell	-0.17	laid	0.04	lies	-0.1	whole	-0.33
-1=ghi & trong	laid	-0.25
-1=gi	fell	-0.14	laid	-0.02
-1=gia	home	-0.27	fell	0.39	laid	-0.09	lies	0.11	whole	0.46
-1=gia & lang	home	-0.06	fell	-0.3
-1=giam	fell	-0.02	whole	-0.05
-1=giang	home	-0.05	fell	-0.1	whole	-0.16
-1=giang & hai	whole	-0.39
-1=giao	fell	-0.08	whole	-0.45
-1=giap	fell	-0.04	whole	-0.34
-1=giay	home	0.13	fell	-0.13	laid	-0.01	whole	-0.12
-1=gio	fell	-0.22	whole	0.01
-1=gioi	fell	-0.04	laid	-0.19	whole	-0.41
-1=gioi & tay	whole	-0.41
-1=giong	fell	-0.02	laid	0.47
-1=giu	fell	0.58	laid	-0.04	whole	0.3
-1=giua	fell	0.03	laid	-0.15	whole	0.38
-1=giup	home	-0.22	fell	-0.07	laid	-0.07	whole	0.28
-1=goc	home	0.43	fell	-0.18	laid	-0.04	lies	-0.05	whole	0.36
-1=goi	home	-0.54	fell	-0.1	laid	0.25	whole	0.31
-1=gui	home	-0.08	fell	-0.39	laid	-0.15	lies	-0.12
-1=gui & ban	fell	-0.16	laid	-0.01
-1=h	fell	-0.32	laid	-0.09	lies	0.09	whole	-0.1
-1=ha	home	-0.07	fell	-0.12	laid	-0.47	lies	-0.1	whole	-0.76
-1=ha & hai	home	0.1	whole	0.15
-1=hai	fell	0.02	laid	-0.15	lies	-0.01	whole	-0.41
-1=hai & ben	fell	0.33	laid	-0.17
-1=hai & hai	home	-0.02	whole	-0.24
-1=hai & quan	fell	-0.15
-1=ham	home	-0.05	fell	-0.16	laid	-0.06
-1=hang	fell	-0.16	laid	-0.01	lies	-0.05
-1=hao	home	0.17	fell	-0.11	laid	0.22	whole	0.36
-1=hay	fell	0.35
-1=het	fell	0.05	whole	0.42
-1=hien	home	0.21	fell	0.29	laid	0.08	whole	0.26
-1=hien & trong	fell	0.43	laid	-0.21	whole	-0.09
-1=hiep	home	0.07	whole	-0.05
-1=hieu	home	-0.08	fell	-0.07
-1=hinh	laid	-0.02	whole	-0.13
-1=ho	home	0.19	fell	-0.29	laid	-0.08	lies	-0.35	whole	-0.57
-1=hoa	home	-0.19	fell	0.11	laid	-0.07	lies	0.23	whole	-0.49
-1=hoa & ha	whole	0.03
-1=hoa & thanh	fell	-0.03	whole	-0.34
-1=hoa & xa	home	-0.01	fell	0.39	whole	0.14
-1=hoach	home	-0.09
-1=hoai	home	-0.1	lies	-0.05	whole	-0.05
-1=hoang	home	-0.23	fell	-0.02	whole	-0.17
-1=hoc	fell	-0.03	laid	-0.07	lies	-0.14
-1=hoc & truong	home	-0.02
-1=hoi	home	-0.3	fell	0.18	lies	-0.13	whole	0.28
-1=hoi & dong	fell	-0.11	whole	-0.55
-1=hoi & xa	fell	0.12	whole	0.02
-1=hom	laid	-0.22
-1=hom & sau	laid	-0.2
-1=hong	fell	-0.12	laid	0.14	whole	0.08
-1=hop	whole	-0.29
-1=hs	home	-0.03	laid	-0.1	lies	-0.1	whole	-0.22
-1=hs & #	fell	0.1	whole	-0.64
-1=hs & ##	fell	0.13	laid	-0.05	lies	-0.02	whole	-0.27
-1=hs & ngay	fell	-0.27
-1=hue	home	0.24	whole	0.16
-1=hung	home	-0.17	fell	-0.1	whole	-0.47
-1=huong	home	0.3	fell	0.08	laid	-0.08	lies	0.2	whole	0.1
-1=huu	home	-0.32	whole	-0.15
-1=huy	lies	-0.02
-1=huy & quan	lies	-0.01
-1=huyen	home	-0.17	fell	-0.14	whole	-0.23
-1=k	home	-0.3	fell	-0.17	laid	-0.02	whole	-0.35
-1=ke	fell	0.52	laid	-0.24	lies	-0.1	whole	0.21
-1=ke & ben	fell	-0.02	whole	-0.23
-1=ket	fell	-0.07	whole	0.17
-1=keu	home	-0.17	fell	-0.01	lies	-0.03	whole	-0.38
-1=kha	home	-0.07	lies	0.16	whole	0.06
-1=khac	home	-0.31	fell	-0.35	laid	-0.04	lies	-0.01	whole	-0.45
-1=khac & tang	home	-0.06	fell	-0.17
-1=khanh	home	0.05	fell	-0.09	lies	-0.03	whole	-0.14
-1=khanh & cao	lies	-0.01	whole	-0.47
-1=khau	home	-0.03	fell	-0.26	laid	-0.24	lies	-0.08	whole	-0.6
-1=khe	home	-0.01	whole	-0.19
-1=khi	fell	-0.15
-1=khmer	home	-0.02	whole	0.25
-1=khoan	fell	0.01	lies	-0.01	whole	0.1
-1=khoang	fell	-0.3	whole	-0.36
-1=khoi	home	0.08	lies	-0.09	whole	-0.39
-1=khong	home	-0.18	fell	0.32	laid	-0.02	whole	-0.21
-1=khu	home	-0.03	fell	0.43	laid	-0.28	lies	-0.05	whole	0.36
-1=khue	whole	0.08
-1=kia	home	-0.08	fell	-0.17	lies	-0.04	whole	0.13
-1=kich	home	0.05	fell	-0.17	laid	-0.2	lies	0.21	whole	0.42
-1=kich & xa	home	-0.18	fell	-0.19	lies	0.25
-1=kien	whole	0.12
-1=kieu	home	-0.13	fell	-0.03	whole	0.08
-1=kinh	home	0.01	fell	0.49	laid	-0.02	lies	-0.03	whole	-0.1
-1=kinh & xang	fell	0.07	whole	0.07
-1=kn	fell	0.25	whole	0.23
-1=ko	fell	-0.13
-1=ky	home	-0.08	fell	-0.1	laid	-0.03	whole	-0.65
-1=la	home	-0.13	fell	-0.04	laid	0.21
-1=la & bo	fell	-0.04
-1=la & con	laid	-0.1
-1=la & doan	laid	-0.07
-1=la & tram	fell	0.36	laid	-0.01	whole	0.1
-1=la & xa	home	-0.14	fell	-0.18	whole	0.03
-1=lac	home	-0.06	fell	-0.03	lies	-0.03	whole	-0.34
-1=lai	home	0.19	fell	-0.32	laid	0.42	lies	0.23	whole	0.84
-1=lai & cho	laid	-0.11
-1=lam	home	-0.13	fell	0.39	laid	-0.38	lies	-0.12	whole	-0.29
-1=lam & duong	fell	0.33
-1=lam & ho	fell	0.38	laid	-0.02	whole	0.03
-1=lan	fell	-0.17	laid	-0.08	whole	-0.04
-1=lang	home	0.22	fell	0.07	laid	0.42	lies	-0.02	whole	0.34
-1=lang & hai	home	0.04	whole	0.29
-1=lanh	home	-0.12	fell	-0.11	laid	-0.15	whole	-0.3
-1=lao	home	-0.16	fell	-0.24	laid	0.14	lies	-0.13	whole	-0.47
-1=lap	home	0.19	fell	0.23	laid	-0.49	lies	-0.08	whole	-0.17
-1=lap & dat	laid	-0.01	whole	-0.16
-1=lap & lai	laid	-0.07
-1=lau	fell	0.15	laid	-0.1	whole	0.15
-1=le	fell	-0.05	whole	-0.32
-1=len	home	-0.34	fell	0.26	laid	0.44	lies	0.39	whole	0.02
-1=len & bo	fell	-0.09
-1=len & nghia	laid	0.15	lies	0.3	whole	0.08
-1=lenh	whole	-0.02
-1=lich	fell	-0.03
-1=liem	home	0.12	whole	-0.09
-1=liem & ha	home	0.12	whole	-0.09
-1=lien	home	0.16	fell	-0.26	lies	0.35	whole	0.03
-1=lieu	fell	0.06	whole	0.3
-1=linh	fell	-0.45	laid	-0.2	lies	-0.19	whole	-0.3
-1=linh & cao	home	-0.04	whole	-0.18
-1=linh & trung	fell	-0.04
-1=lo	home	0.03	laid	-0.01
-1=loc	fell	-0.09	laid	0.04	lies	-0.02	whole	-0.14
-1=loc & hai	whole	-0.31
-1=loi	home	-0.2	fell	0.09	laid	-0.01	whole	0.1
-1=lon	home	-0.09	laid	0.29	whole	0.28
-1=long	home	-0.38	fell	-0.09	laid	-0.03	lies	-0.03	whole	0.05
-1=ls	laid	-0.02	lies	-0.14
-1=lu	home	0.46	fell	-0.23	laid	-0.03	lies	-0.2	whole	0.2
-1=lu & doan	fell	-0.17
-1=lua	home	-0.11	whole	-0.16
-1=luc	home	0.03	fell	-0.28	laid	-0.08	whole	-0.25
-1=luc & ha	home	0.07	whole	0.09
-1=lung	fell	-0.13	whole	-0.25
-1=luon	home	-0.1	fell	0.18	laid	-0.39
-1=luong	home	0.2	fell	-0.17	whole	0.27
-1=luu	home	0.01	fell	-0.08	laid	-0.25	whole	-0.06
-1=luu & nghe	whole	-0.42
-1=ly	home	0.02	fell	-0.16
-1=m	fell	-0.15	lies	0.31	whole	0.23
-1=ma	home	-0.12	fell	-0.15	laid	0.35	lies	-0.01	whole	-0.53
-1=mac	home	0.11	laid	-0.08	whole	0.04
-1=mach	home	0.14	whole	0.31
-1=man	fell	0.19	whole	0.15
-1=mang	fell	-0.29	whole	-0.27
-1=manh	fell	-0.07	laid	0.18	whole	0.4
-1=mat	home	-0.09	fell	-0.53	laid	-0.29	lies	-0.07	whole	-0.17
-1=mat & giay	fell	-0.1
-1=mat & lien	fell	-0.05
-1=mat & ngay	fell	-0.2	whole	-0.4
-1=mat & sau	laid	-0.07	whole	-0.17
-1=mat & tren	fell	-0.07
-1=mat & trong	fell	0.23	laid	-0.01	whole	0.08
-1=mau	home	0.12	fell	-0.17	laid	-0.1	whole	-0.27
-1=mau & adn	fell	-0.14
-1=may	home	-0.08	fell	0.07	laid	-0.01	whole	0.23
-1=me	home	-0.21	laid	-0.19	whole	-0.26
-1=met	laid	-0.02	whole	-0.1
-1=mien	home	-0.07	whole	0.08
-1=mien & bac	whole	0.3
-1=mien & nam	whole	-0.18
-1=mieu	fell	0.05	laid	0.22	whole	-0.13
-1=min	fell	0.41	laid	-0.06	lies	-0.03	whole	0.23
-1=minh	home	0.05	fell	-0.17	laid	-0.2	lies	0.1	whole	0.01
-1=mit	fell	-0.19	laid	0.44	whole	0.22
-1=mo	fell	-0.45	laid	0.16	lies	0.26	whole	0.58
-1=mo & bo	laid	-0.09
-1=mo & canh	fell	-0.19	lies	0.26	whole	0.13
-1=mo & cau	fell	-0.03
-1=mo & phia	fell	-0.03	lies	0.2	whole	0.43
-1=mo & trong	laid	-0.22	lies	0.22	whole	0.01
-1=moi	home	-0.02	fell	-0.02	laid	0.26	lies	-0.11	whole	0.33
-1=mon	whole	-0.6
-1=mong	home	0.08	fell	-0.07	whole	0.01
-1=mot	fell	-0.33	lies	-0.02	whole	-0.13
-1=mot & ho	laid	0.37	whole	0.02
-1=mot & tran	fell	0.17	laid	-0.03	whole	0.33
-1=muc	laid	-0.08	whole	-0.03
-1=mui	home	-0.02
-1=muoi	laid	-0.02
-1=muon	laid	-0.1
-1=muong	home	0.39	fell	-0.16	lies	-0.02	whole	0.22
-1=my	home	0.02	whole	0.03
-1=n	home	0.02	fell	-0.16
-1=nam	home	-0.69	fell	-1.63	laid	0.32	lies	-0.17	whole	-0.36
-1=nam & at	home	-0.02	whole	-0.23
-1=nam & ben	laid	0.46	whole	0.39
-1=nam & canh	home	-0.07	fell	-0.01	laid	-0.41	lies	-0.02	whole	-0.43
-1=nam & dinh	home	-0.11	fell	-0.14
-1=nam & duoi	fell	-0.42	laid	-0.08	whole	0.27
-1=nam & giap	fell	-0.09	whole	-0.12
-1=nam & ky	home	-0.11	fell	-0.03	whole	-0.37
-1=nam & mau	home	-0.05	fell	-0.08	whole	-0.27
-1=nam & ngay	fell	-0.01	laid	-0.04
-1=nam & nham	fell	-0.2	whole	-0.24
-1=nam & quy	fell	-0.2
-1=nam & sau	laid	-0.13	lies	0.14	whole	0.17
-1=nam & song	laid	0.15	whole	0.46
-1=nam & tren	fell	-0.13	laid	0.21	whole	0.05
-1=nam & trong	fell	-0.05	laid	-0.12	lies	0.07
-1=nang	fell	0.23	whole	-0.37
-1=nao	fell	-0.24
-1=nay	home	-0.05	fell	-0.1	laid	-0.3	whole	-0.26
-1=nen	fell	-0.13
-1=ng	home	0.1	whole	0.02
-1=nga	fell	0.18	laid	-0.01	whole	-0.22
-1=nga & ngay	fell	0.04
-1=ngai	home	-0.06	whole	0.25
-1=ngan	home	-0.1	laid	-0.02	lies	-0.04	whole	-0.1
-1=ngay	home	0.28	fell	0.31	laid	-0.17	lies	-0.16	whole	-0.13
-1=ngay & cua	fell	-0.37
-1=ngay & duoi	fell	-0.32	laid	-0.19	whole	-0.13
-1=ngay & hang	whole	0.15
-1=ngay & mep	laid	0.16
-1=ngay & trong	fell	-0.44	laid	-0.17
-1=nghe	fell	-0.06	laid	-0.11	lies	0.44
-1=nghi	home	-0.12	fell	-0.32	laid	-0.12	whole	0.25
-1=nghia	home	-0.13	fell	-0.14
-1=ngo	home	-0.04	fell	0.38	whole	0.08
-1=ngoai	home	0.35	fell	0.46	laid	0.37	lies	-0.21	whole	0.7
-1=ngoai & bac	home	0.27	whole	-0.04
-1=ngoai & bai	fell	0.33	laid	-0.08	whole	-0.08
-1=ngoai & dong	fell	0.05	laid	0.05	whole	0.39
-1=ngoai & thanh	whole	-0.31
-1=ngoc	home	0.13	whole	0.17
-1=ngoi	lies	-0.01	whole	-0.3
-1=ngu	whole	-0.06
-1=nguoi	home	0.22	fell	-0.34	laid	-0.11	lies	-0.09	whole	0.22
-1=nguoi & bac	home	-0.16
-1=nguoi & ban	home	0.06	fell	-0.02	laid	-0.03	lies	-0.02	whole	-0.15
-1=nguoi & bao	fell	-0.03
-1=nguoi & biet	home	-0.01
-1=nguoi & bo	home	0.18	laid	0.32	whole	0.21
-1=nguoi & cam	home	0.24	whole	0.3
-1=nguoi & chi	home	0.03
-1=nguoi & con	home	-0.02
-1=nguoi & cua	laid	-0.09
-1=nguoi & dao	home	0.1	laid	-0.03	whole	-0.18
-1=nguoi & dung	home	-0.07
-1=nguoi & gia	home	-0.39	whole	-0.41
-1=nguoi & hoa	home	-0.09	whole	0.22
-1=nguoi & khai	home	-0.09
-1=nguoi & khmer	home	-0.38	whole	0.09
-1=nguoi & kien	home	0.42	lies	0.35	whole	0.18
-1=nguoi & ky	home	0.24	whole	0.14
-1=nguoi & lang	home	-0.11	whole	-0.17
-1=nguoi & linh	laid	0.14	whole	-0.2
-1=nguoi & mong	home	-0.11	whole	-0.24
-1=nguoi & muong	home	-0.13	whole	-0.13
-1=nguoi & nam	home	0.09	whole	-0.18
-1=nguoi & nghe	home	0.17	whole	0.08
-1=nguoi & noi	home	-0.05	whole	-0.12
-1=nguoi & nua	whole	-0.41
-1=nguoi & nung	whole	-0.19
-1=nguoi & phu	home	0.13	whole	0.29
-1=nguoi & quang	home	0.04	whole	0.03
-1=nguoi & tay	home	-0.01
-1=nguoi & thai	home	-0.21	whole	-0.12
-1=nguoi & than	home	-0.03
-1=nguoi & thanh	home	0.21	whole	0.2
-1=nguoi & thu	home	-0.18
-1=nguoi & thuy	home	0.05	whole	0.05
-1=nguoi & trong	home	-0.06
-1=nguoi & vinh	home	0.45	whole	0.52
-1=nguoi & xa	whole	0.18
-1=nguoi & xung	home	-0.14
-1=nguoi & yen	home	0.11	whole	0.44
-1=nguyen	fell	-0.32	whole	-0.32
-1=nha	home	0.39	fell	-0.51	laid	-0.25	lies	-0.15	whole	-0.34
-1=nha & gan	home	0.31	fell	-0.08	laid	-0.01	lies	-0.04
-1=nhai	lies	-0.01	whole	-0.26
-1=nhan	home	0.16	fell	0.05	laid	-0.13	lies	-0.05	whole	0.17
-1=nhanh	fell	0.22
-1=nhat	home	0.52	whole	0.1
-1=nhau	fell	-0.01	whole	0.1
-1=nhe	home	-0.08
-1=nhi	home	0.16	fell	0.01	whole	0.25
-1=nho	home	-0.19	fell	-0.25	lies	-0.04	whole	0.03
-1=nho & vuon	home	-0.06	laid	0.04	lies	-0.14
-1=nhom	home	-0.17	fell	-0.19	laid	-0.05	lies	-0.16	whole	-0.18
-1=nhon	home	0.39	fell	-0.02	whole	-0.4
-1=nhu	home	0.02	fell	0.16	whole	0.2
-1=nhung	fell	-0.1	laid	0.38	lies	-0.08	whole	-0.07
-1=nhuong	home	0.15	fell	-0.04	whole	0.3
-1=nie	home	0.24	fell	0.44	whole	0.46
-1=niem	fell	-0.13	whole	-0.18
-1=ninh	home	-0.03	fell	-0.19	laid	-0.15	lies	-0.08	whole	-0.32
-1=ninh & quang	home	0.17	fell	-0.01
-1=no	home	0.35	fell	-0.26	laid	0.1	whole	0.21
-1=no & canh	laid	0.1	whole	-0.02
-1=noi	home	0.05	fell	0.64	laid	-0.56	lies	0.31	whole	-0.06
-1=noi & ben	fell	-0.02	laid	-0.31
-1=nong	home	0.07	fell	-0.03	whole	-0.42
-1=nt	fell	-0.1	laid	0.25	lies	0.31	whole	0.39
-1=nu	home	-0.28	fell	-0.2
-1=nua	home	-0.07	whole	-0.44
-1=nui	laid	-0.39	whole	-0.38
-1=nuoc	home	-0.08	fell	-0.21	laid	-0.16	whole	0.08
-1=nuoi	home	-0.03	fell	0.31	laid	-0.05
-1=o	home	0.48	fell	0.3	laid	0.08	lies	0.23	whole	0.55
-1=o & an	home	0.14	fell	-0.25	whole	-0.37
-1=o & ap	home	0.17	fell	-0.13	laid	-0.02	lies	-0.04	whole	-0.21
-1=o & ba	home	0.07	fell	0.29	whole	0.28
-1=o & bai	home	-0.03	fell	-0.28	laid	0.04	lies	-0.15	whole	0.28
-1=o & ban	home	0.06	fell	-0.17	laid	0.23	whole	-0.05
-1=o & bao	home	-0.39	fell	-0.02	whole	-0.29
-1=o & bat	home	0.46	fell	0.04	whole	0.08
-1=o & bau	fell	0.23	laid	0.17	whole	0.3
-1=o & ben	home	-0.14	laid	-0.34	whole	0.22
-1=o & benh	laid	-0.03	whole	0.03
-1=o & bia	fell	0.32	laid	-0.06	lies	0.18	whole	-0.03
-1=o & binh	home	-0.18	lies	-0.05	whole	0.3
-1=o & bo	laid	0.56	lies	0.01	whole	0.42
-1=o & bot	fell	-0.18	laid	-0.04	whole	0.11
-1=o & buon	home	-0.01	fell	-0.57
-1=o & c3	home	-0.06	fell	-0.35
-1=o & cai	home	-0.03	fell	-0.18	laid	-0.01	whole	0.2
-1=o & cam	fell	0.08	whole	0.24
-1=o & canh	fell	0.45	laid	-0.34	lies	0.37
-1=o & cao	home	0.03	fell	0.02	laid	-0.06	whole	0.05
-1=o & cau	home	0.01	fell	-0.78	laid	-0.07	lies	-0.08	whole	-0.23
-1=o & chan	home	-0.04	fell	-0.5	laid	0.28	lies	-0.11	whole	0.07
-1=o & chi	home	-0.04	fell	-0.28
-1=o & chien	home	-0.01	fell	-0.11	whole	-0.35
-1=o & cho	home	0.22	fell	-0.1	laid	-0.08	lies	-0.01	whole	0.21
-1=o & chot	fell	0.64	whole	0.12
-1=o & chu	home	-0.05
-1=o & con	laid	0.26	whole	0.17
-1=o & cong	home	-0.02	fell	0.25	lies	0.36	whole	0.45
-1=o & cu	fell	-0.14	laid	0.2	lies	-0.03	whole	0.17
-1=o & cua	home	-0.02	fell	0.9	laid	-0.01	lies	-0.08	whole	0.69
-1=o & cuoi	fell	0.32	laid	-0.08	lies	0.15	whole	0.06
-1=o & da	home	-0.18
-1=o & dai	home	0.42	fell	-0.32	laid	-0.06	lies	-0.04	whole	0.13
-1=o & dak	home	-0.09	fell	0.29	whole	0.03
-1=o & dat	fell	-0.08	laid	-0.07	lies	0.26	whole	0.07
-1=o & deo	home	-0.08	fell	0.42	laid	-0.22	lies	-0.07	whole	-0.11
-1=o & diem	whole	-0.44
-1=o & dien	fell	-0.01	whole	-0.18
-1=o & do	home	0.01	fell	-0.06	whole	0.03
-1=o & doc	fell	0.21	laid	-0.11	whole	0.36
-1=o & doi	fell	-0.8	laid	0.37	lies	-0.1	whole	-0.29
-1=o & dong	home	0.55	fell	-0.38	laid	0.61	lies	0.23	whole	0.33
-1=o & duc	home	-0.04	fell	-0.32	whole	-0.05
-1=o & duong	fell	-0.29	laid	-0.06	lies	-0.08	whole	-0.09
-1=o & gan	fell	-0.06	laid	-0.33	lies	-0.05	whole	-0.23
-1=o & gia	home	0.13	fell	-0.01	whole	0.17
-1=o & go	home	0.06	laid	0.05	lies	0.36	whole	-0.05
-1=o & goc	home	-0.04	fell	-0.22	laid	0.32	lies	0.47	whole	0.7
-1=o & ha	fell	-0.13	whole	0.08
-1=o & hai	home	-0.29	lies	-0.06
-1=o & hang	fell	0.21	laid	0.27	lies	-0.08	whole	0.23
-1=o & ho	whole	0.08
-1=o & huong	home	0.28	fell	-0.22
-1=o & khe	home	-0.06	fell	0.34	laid	0.08	lies	-0.23	whole	0.47
-1=o & khu	home	-0.04	fell	0.03	lies	-0.51	whole	0.43
-1=o & kien	home	-0.21	fell	-0.04
-1=o & kim	home	0.75	fell	-0.12	lies	-0.04	whole	-0.1
-1=o & kinh	home	-0.07	fell	0.33	whole	-0.55
-1=o & kon	fell	0.02	whole	0.09
-1=o & ky	home	0.07	fell	-0.09	whole	-0.34
-1=o & lai	fell	-0.11	laid	-0.04
-1=o & lang	home	-0.65	fell	0.47	laid	-0.41	lies	-0.1	whole	-0.46
-1=o & lao	fell	-0.27	whole	0.13
-1=o & lo	fell	0.01	laid	-0.23	lies	0.23	whole	0.1
-1=o & loc	fell	0.41	lies	-0.01	whole	0.21
-1=o & long	fell	-0.14	whole	0.02
-1=o & lung	laid	0.16	whole	0.29
-1=o & luu	lies	0.41	whole	0.04
-1=o & mai	home	-0.13	fell	-0.29	whole	-0.37
-1=o & mat	fell	-0.01	whole	0.05
-1=o & mep	fell	-0.13	lies	-0.01	whole	-0.35
-1=o & mo	home	-0.03	fell	0.08	lies	-0.1	whole	-0.53
-1=o & muong	home	0.11	fell	-0.47	whole	-0.47
-1=o & nam	home	-0.54	whole	0.12
-1=o & nga	home	-0.05	fell	-0.13	laid	-0.13	whole	0.11
-1=o & ngam	home	-0.01	laid	0.22	whole	-0.12
-1=o & nghia	home	-0.11	fell	-0.43	laid	-0.23	lies	0.35	whole	-0.41
-1=o & nho	fell	-0.05
-1=o & ninh	home	0.14	fell	-0.03	whole	-0.05
-1=o & nong	fell	-0.02	whole	-0.21
-1=o & ntls	home	-0.18	fell	-0.54	laid	-0.19	lies	0.53
-1=o & nui	fell	0.23	whole	-0.13
-1=o & nuong	fell	-0.25	laid	-0.27	lies	0.52	whole	-0.13
-1=o & pha	home	-0.07	fell	0.25	whole	0.22
-1=o & phan	home	0.09	fell	0.2	whole	0.14
-1=o & phia	laid	-0.18	lies	-0.08	whole	-0.18
-1=o & pho	home	0.54	fell	-0.36
-1=o & phong	home	-0.04	fell	-0.03	laid	-0.02	lies	-0.02
-1=o & phu	home	-0.03	fell	-0.15	whole	0.35
-1=o & phum	fell	0.28	laid	-0.04	whole	0.01
-1=o & phuong	home	-0.25	fell	-0.62	laid	-0.02
-1=o & quan	whole	0.03
-1=o & quang	fell	0.66	lies	-0.05	whole	0.48
-1=o & que	fell	-0.12
-1=o & quy	fell	-0.03	whole	-0.12
-1=o & rach	fell	0.04	laid	0.24	lies	-0.06	whole	0.2
-1=o & ray	home	-0.17	fell	-0.01	laid	-0.03	lies	-0.08
-1=o & ria	laid	0.07	lies	-0.19	whole	0.16
-1=o & rung	fell	-0.03	laid	0.01	whole	-0.36
-1=o & sa	home	-0.01
-1=o & san	fell	-0.11	laid	0.04	lies	-0.18	whole	0.03
-1=o & sau	fell	-0.27	laid	-0.13	lies	0.3	whole	-0.18
-1=o & sisophon	whole	-0.35
-1=o & son	home	-0.08	fell	-0.11	lies	0.44
-1=o & song	fell	0.15	laid	-0.01	whole	0.06
-1=o & suoi	fell	0.68	laid	-0.39	lies	-0.02	whole	0.99
-1=o & suon	fell	0.27	laid	-0.18	lies	-0.06	whole	0.14
-1=o & taluy	laid	0.14	whole	-0.11
-1=o & tam	home	0.44	fell	-0.03	whole	-0.12
-1=o & tan	home	0.17	fell	-0.21	lies	-0.02	whole	0.11
-1=o & tay	fell	0.43	lies	-0.01	whole	-0.09
-1=o & thach	home	0.07	fell	0.48	whole	0.36
-1=o & thai	fell	0.01	whole	0.27
-1=o & thanh	home	0.2	fell	-0.42	whole	0.35
-1=o & thi	home	-0.03	fell	-0.24	laid	-0.02	whole	-0.09
-1=o & thon	home	0.53	fell	-0.09	laid	-0.26	lies	-0.14	whole	-0.53
-1=o & thuong	home	-0.15	whole	0.16
-1=o & tieu	fell	0.13	laid	-0.08	whole	0.02
-1=o & to	home	-0.07	fell	-0.09	laid	-0.07	lies	-0.09
-1=o & tra	home	-0.06	fell	0.26	whole	-0.12
-1=o & trai	home	-0.03	fell	-0.05	lies	-0.14
-1=o & tram	fell	-0.03	laid	-0.17	lies	-0.02	whole	-0.52
-1=o & trang	fell	0.26	laid	0.08	lies	-0.02	whole	-0.33
-1=o & trong	fell	0.22	whole	0.1
-1=o & trung	home	0.03	fell	-0.04	laid	-0.03	whole	0.04
-1=o & truong	fell	-0.32	laid	-0.09	lies	-0.21	whole	-0.39
-1=o & uong	home	-0.11	fell	-0.24	lies	-0.05
-1=o & vam	laid	-0.09	whole	0.15
-1=o & van	home	-0.14	fell	0.05	whole	0.16
-1=o & viet	home	0.24	whole	-0.13
-1=o & vinh	home	-0.22	fell	-0.14	lies	-0.06	whole	-0.39
-1=o & vung	home	0.2	fell	0.14	whole	-0.33
-1=o & vuon	fell	-0.39	laid	0.63	lies	0.09
-1=o & xa	home	0.07	fell	-0.27	laid	-0.07	lies	-0.2	whole	-0.42
-1=o & xieng	home	-0.04	fell	0.24	lies	-0.1	whole	0.15
-1=o & xom	home	0.4	fell	-0.08	laid	-0.01	lies	-0.08	whole	-0.16
-1=o & yen	home	-0.01	laid	0.01	whole	-0.22
-1=oai	fell	-0.04	whole	-0.38
-1=oai & ha	fell	-0.03	whole	-0.36
-1=oi	home	-0.01
-1=om	fell	0.2
-1=ong	home	-0.16	fell	-0.18	laid	0.07	lies	-0.12	whole	0.17
-1=pang	home	-0.12	whole	-0.07
-1=pao	whole	0.29
-1=pha	home	0.06	fell	0.62	whole	-0.04
-1=phai	home	-0.09	fell	-0.37	laid	0.09	lies	-0.13	whole	0.28
-1=pham	home	0.05	whole	0.35
-1=phan	fell	0.01	whole	0.1
-1=phao	home	-0.16	lies	-0.03	whole	-0.26
-1=phao & bay	fell	0.13	laid	-0.01	whole	-0.07
-1=phao & cao	home	-0.05	fell	0.02	whole	0.12
-1=phao & cay	fell	-0.04
-1=phau	fell	0.18	whole	0.24
-1=phe	fell	0.04	laid	0.13	whole	-0.09
-1=pho	home	-0.1	fell	-0.35	lies	0.4	whole	-0.09
-1=phong	home	-0.05	fell	-0.25	lies	-0.06	whole	0.27
-1=phong & doi	fell	-0.12
-1=phong & huyen	home	-0.03	fell	-0.02	whole	0.37
-1=phu	home	-0.04	fell	-0.07	lies	0.17	whole	-0.32
-1=phu & thai	whole	-0.36
-1=phuc	home	0.03	fell	0.15	laid	-0.08	whole	-0.02
-1=phum	laid	0.02	whole	0.1
-1=phuoc	home	-0.1	fell	-0.02	whole	-0.34
-1=phuong	fell	-0.13	laid	0.25	lies	-0.01	whole	0.31
-1=place	home	-0.03
-1=q	home	0.65	fell	0.28	lies	0.32	whole	0.45
-1=qua	home	-0.02	fell	0.1	laid	-0.4	lies	0.16	whole	0.57
-1=qua & deo	lies	0.34	whole	-0.04
-1=qua & song	fell	0.15	laid	-0.06	whole	0.28
-1=quan	home	0.29	fell	-0.69	laid	0.03	lies	-0.38	whole	0.04
-1=quan & ban	home	0.03
-1=quan & cua	fell	-0.04
-1=quan & hoang	home	0.06	whole	0.35
-1=quan & lang	home	0.01	whole	-0.09
-1=quan & thon	home	0.25	laid	-0.02	whole	0.25
-1=quan & xa	home	0.12	fell	-0.04	laid	-0.02	whole	-0.57
-1=quang	home	0.22	fell	-0.01	whole	0.19
-1=quao	home	-0.04	fell	0.43
-1=que	home	1.03	fell	-0.52	laid	-0.49	whole	0.37
-1=que & an	whole	0.1
-1=que & ap	whole	-0.16
-1=que & binh	home	0.09	whole	0.1
-1=que & cai	whole	-0.06
-1=que & cam	whole	-0.06
-1=que & cho	home	0.02
-1=que & dien	whole	0.37
-1=que & do	whole	0.15
-1=que & dong	home	0.03
-1=que & gia	home	0.15	whole	0.09
-1=que & ha	home	0.19	whole	0.39
-1=que & hai	home	0.01	whole	0.75
-1=que & kien	whole	-0.02
-1=que & kim	home	-0.32	lies	-0.07	whole	0.16
-1=que & lam	whole	0.12
-1=que & lang	home	0.21	fell	-0.04	laid	-0.03	whole	0.04
-1=que & luc	home	0.03	whole	-0.27
-1=que & nam	home	0.1	fell	-0.05	whole	0.1
-1=que & nga	whole	-0.21
-1=que & nghia	home	0.07	lies	-0.01	whole	-0.29
-1=que & ngoai	home	0.05	fell	0.27	whole	-0.34
-1=que & ninh	home	0.13	fell	-0.02	whole	-0.17
-1=que & phu	home	-0.33	fell	-0.01	whole	-0.37
-1=que & quang	home	0.22	whole	0.08
-1=que & quynh	home	0.26	whole	0.35
-1=que & son	home	-0.26	fell	0.44	whole	-0.09
-1=que & tan	home	0.14	fell	-0.03	whole	-0.2
-1=que & thai	home	0.51	whole	0.55
-1=que & thanh	home	-0.26	whole	0.11
-1=que & thon	fell	-0.08	whole	-0.26
-1=que & thuy	home	0.02	whole	0.1
-1=que & tien	home	0.05
-1=que & trang	home	0.25	lies	0.46	whole	0.34
-1=que & van	whole	0.19
-1=que & vinh	home	-0.45	whole	-0.21
-1=que & vu	home	0.15	whole	0.44
-1=que & xa	fell	-0.11	lies	0.19	whole	-0.2
-1=que & xom	whole	-0.47
-1=que & yen	home	-0.5	fell	-0.01	whole	-0.15
-1=quoc	fell	0.18	whole	-0.09
-1=quy	home	0.28	fell	-0.08	lies	-0.03	whole	0.35
-1=quyet	fell	-0.02	lies	-0.02
-1=ra	home	-0.28	fell	-0.65	laid	0.52	whole	0.17
-1=ra & bac	laid	-0.07
-1=ra & bo	laid	0.26	whole	-0.26
-1=ra & nghia	lies	0.17	whole	0.06
-1=ra & phu	home	-0.15
-1=rai	home	0.36	whole	0.16
-1=rai & lang	home	0.36	whole	0.57
-1=rang	fell	0.19	laid	-0.17	whole	-0.16
-1=ranh	home	-0.11	fell	-0.06	whole	-0.17
-1=rao	fell	-0.09	whole	-0.52
-1=ray	home	0.29	whole	0.55
-1=ri	home	-0.13	whole	-0.34
-1=ro	laid	-0.17	whole	-0.03
-1=roi	home	-0.08	fell	-0.35
-1=rong	home	-0.24	fell	-0.03	whole	-0.23
-1=ru	fell	0.45	laid	-0.13	whole	-0.1
-1=rut	fell	-0.25	laid	-0.03	whole	-0.15
-1=sach	home	-0.03	fell	-0.21	laid	-0.12	lies	0.25	whole	0.15
-1=sam	home	0.5	whole	0.47
-1=san	home	0.04	fell	0.32	lies	-0.07	whole	0.37
-1=sang	fell	-0.07	laid	-0.2	whole	0.31
-1=sang & k	fell	-0.01
-1=sanh	fell	-0.01	whole	0.07
-1=sat	home	-0.04	laid	-0.13	whole	-0.08
-1=sat & cua	fell	-0.05
-1=sat & su	fell	-0.08
-1=sau	home	-0.4	fell	-0.48	laid	0.22	lies	0.31	whole	-0.41
-1=sau & ##	whole	-0.2
-1=sau & con	home	-0.07
-1=sau & he	whole	0.22
-1=sau & lang	fell	-0.15	whole	0.37
-1=sau & lo	whole	-0.13
-1=sau & lung	fell	-0.04	whole	-0.42
-1=sau & phao	fell	-0.2	laid	-0.13
-1=sau & tram	fell	0.12	laid	-0.01	lies	-0.06	whole	-0.61
-1=sau & tran	fell	0.1	laid	-0.01	whole	0.43
-1=sau & truong	fell	-0.11	laid	0.24	lies	0.28	whole	0.19
-1=sau & vuon	fell	-0.02	laid	-0.01	whole	-0.09
-1=sen	home	-0.29	fell	0.24	laid	-0.12	whole	0.02
-1=si	home	0.15	laid	-0.18	lies	-0.17	whole	0.01
-1=si & huyen	whole	-0.21
-1=si & xa	whole	-0.03
-1=sim	home	-0.19	laid	-0.25	lies	-0.06	whole	-0.52
-1=sinh	home	-0.25	fell	-0.07	laid	0.14	lies	-0.26	whole	0.07
-1=sinh & #	fell	0.04	whole	0.21
-1=sinh & ##	fell	-0.18	whole	-0.03
-1=sinh & ben	fell	0.13	laid	-0.04
-1=sinh & mat	fell	0.18
-1=sinh & mua	fell	-0.05
-1=sinh & mung	whole	-0.34
-1=sinh & ngay	fell	-0.22	whole	0.01
-1=sinh & tran	fell	-0.66
-1=sinh & trong	fell	-0.25	laid	-0.09	whole	-0.46
-1=so	fell	-0.42	laid	-0.32	lies	-0.11	whole	-0.33
-1=so & quan	laid	-0.01
-1=son	home	-0.01	fell	-0.47	lies	0.19	whole	-0.45
-1=son & hoa	home	-0.04	whole	-0.18
-1=son & kien	home	0.15	whole	0.34
-1=son & quang	home	-0.2	whole	-0.38
-1=son & thanh	whole	-0.31
-1=song	fell	-0.2	laid	0.02	lies	-0.07
-1=song & ben	fell	-0.14	laid	0.13	whole	0.31
-1=su	home	-0.08	fell	-0.44	laid	-0.02	lies	-0.1	whole	-0.49
-1=su & tinh	fell	-0.08
-1=su & xa	lies	-0.01	whole	-0.01
-1=sua	fell	0.03	lies	-0.08
-1=suoi	fell	0.2	laid	0.15	whole	0.31
-1=suu	whole	-0.32
-1=t	home	0.05	fell	-0.28	whole	-0.5
-1=t & binh	home	0.13	fell	-0.03	whole	-0.11
-1=ta	home	0.12	fell	0.53	laid	-0.03	whole	0.28
-1=ta & tram	fell	0.22	whole	0.1
-1=tac & xa	fell	0.02	whole	0.06
-1=tai	home	0.29	fell	0.79	laid	-0.39	lies	0.72	whole	0.39
-1=tai & ap	home	-0.13	fell	-0.01	laid	-0.07	lies	-0.04	whole	-0.07
-1=tai & ban	home	-0.08	fell	0.12	whole	0.02
-1=tai & buon	home	-0.08
-1=tai & cam	home	0.22	whole	0.37
-1=tai & canh	whole	0.07
-1=tai & cau	whole	0.52
-1=tai & chien	fell	0.05	whole	0.37
-1=tai & cho	fell	-0.3
-1=tai & cua	fell	-0.03	whole	0.22
-1=tai & dak	fell	0.06	whole	-0.09
-1=tai & diem	lies	-0.18	whole	-0.26
-1=tai & doc	laid	-0.07	whole	-0.46
-1=tai & doi	fell	0.16	laid	-0.11	whole	-0.09
-1=tai & dong	fell	-0.19	laid	-0.07	lies	0.23	whole	-0.02
-1=tai & go	fell	0.23	lies	-0.01
-1=tai & ha	home	-0.11	whole	-0.21
-1=tai & khu	fell	0.06	laid	0.05	lies	0.65	whole	0.01
-1=tai & kinh	home	0.24	fell	-0.01	whole	0.05
-1=tai & lang	fell	0.08	whole	0.02
-1=tai & mat	fell	0.03	laid	-0.12	lies	-0.04	whole	-0.01
-1=tai & nga	fell	0.32	whole	0.05
-1=tai & ngam	whole	0.11
-1=tai & nghia	fell	-0.15	laid	0.15	lies	0.06	whole	-0.41
-1=tai & ntls	home	-0.09	fell	-0.24	laid	-0.74	lies	0.49	whole	0.03
-1=tai & nui	fell	-0.39	whole	0.1
-1=tai & quang	fell	0.15	whole	0.12
-1=tai & tan	home	0.07	fell	-0.08	whole	-0.05
-1=tai & thon	fell	0.03	laid	0.23	lies	-0.04
-1=tai & tram	home	-0.04	fell	-0.32	laid	-0.13	lies	-0.03	whole	0.29
-1=tai & tran	fell	0.27	laid	0.3	whole	0.43
-1=tai & vung	home	-0.12	fell	0.09	whole	0.06
-1=tai & vuon	fell	-0.12	laid	0.11	lies	-0.29	whole	-0.03
-1=tai & xa	home	0.11	fell	-0.33	whole	-0.31
-1=tam	fell	-0.14	lies	-0.08	whole	0.45
-1=tan	home	-0.03	fell	-0.19	laid	-0.03	lies	-0.13	whole	-0.34
-1=tan & xa	home	-0.06	fell	-0.03
-1=tang	home	0.12	fell	-0.36	laid	0.31	lies	0.16	whole	0.24
-1=tang & ban	fell	-0.08	laid	-0.05	whole	-0.18
-1=tang & canh	laid	0.08	lies	-0.05	whole	-0.26
-1=tang & doi	laid	0.28	whole	0.11
-1=tang & duoi	laid	-0.04	whole	0.09
-1=tang & gan	laid	0.09	lies	0.25	whole	0.36
-1=tang & nghia	laid	-0.35	lies	0.34	whole	0.42
-1=tang & tren	fell	0.22	laid	0.22	lies	-0.04	whole	0.46
-1=tap	home	-0.31	fell	-0.16	laid	-0.01	lies	-0.11	whole	-0.14
-1=tau	home	-0.01	fell	-0.08
-1=tau & hq	fell	-0.06
-1=tay	home	-0.16	fell	0.15	laid	0.09	lies	-0.18	whole	0.08
-1=tay & bia	laid	-0.01
-1=tay & song	fell	-0.23	whole	-0.1
-1=te	fell	-0.21	whole	-0.11
-1=ten	home	-0.23	fell	-0.34	laid	0.04	lies	0.08	whole	-0.31
-1=ten & trong	laid	-0.13	lies	0.16	whole	0.08
-1=thach	home	-0.2	fell	-0.09	lies	-0.06	whole	-0.07
-1=thai	home	0.25	fell	-0.21	laid	-0.08	lies	-0.1	whole	0.29
-1=thai & ban	home	0.04	fell	-0.12	whole	-0.08
-1=than	fell	-0.04
-1=thang	home	0.14	fell	-0.6	laid	-0.27	lies	-0.33	whole	-0.07
-1=thang & chap	fell	-0.14
-1=thang & gieng	fell	-0.01
-1=thang & sau	laid	-0.17
-1=thanh	home	0.84	fell	-0.12	laid	-0.01	lies	-0.14	whole	0.39
-1=thap	home	-0.11	fell	-0.08	laid	0.35
-1=that	whole	-0.34
-1=that & son	whole	-0.05
-1=thay	fell	-0.1	laid	0.22	lies	-0.03	whole	0.23
-1=the	fell	-0.1	lies	-0.02	whole	0.46
-1=theo	home	-0.27	fell	-0.17	laid	-0.1	whole	-0.17
-1=theo & bo	whole	-0.17
-1=thi	home	0.02	fell	-0.15	laid	-0.47	lies	0.26	whole	-0.07
-1=thi & nuoc	home	-0.01
-1=thieu	home	0.12	whole	0.08
-1=thinh	fell	-0.04	whole	0.48
-1=tho	home	0.13	fell	-0.32	laid	-0.02	whole	-0.19
-1=tho & ha	home	-0.13	whole	-0.36
-1=thoan	home	0.21	fell	-0.05	whole	0.17
-1=thoi	fell	-0.02	whole	-0.13
-1=thong	home	-0.02	fell	-0.08	laid	0.19	lies	-0.03	whole	-0.49
-1=thu	fell	-0.22
-1=thu & tren	laid	-0.03
-1=thuan	home	-0.03	fell	-0.24	laid	0.24	lies	-0.04
-1=thuoc	home	-0.44	fell	-0.04	lies	-0.24	whole	-0.04
-1=thuoc & dai	fell	-0.14
-1=thuoc & tieu	laid	-0.01
-1=thuoc & trung	fell	-0.21	laid	-0.03	whole	-0.26
-1=thuong	fell	-0.14	lies	-0.08	whole	-0.27
-1=thuong & xa	fell	-0.07	whole	0.09
-1=thuy	home	0.27	fell	-0.08	laid	-0.15	lies	-0.01	whole	-0.34
-1=thuy & hai	whole	-0.25
-1=thuy & thai	whole	-0.13
-1=tich	home	-0.18	fell	-0.17	whole	-0.28
-1=tien	fell	-0.01	whole	-0.68
-1=tieng	fell	-0.06
-1=tiep	laid	-0.05	lies	0.23	whole	-0.07
-1=tieu	home	-0.07	fell	-0.04	laid	-0.05	lies	-0.15
-1=tieu & doan	home	-0.05	fell	-0.3	laid	-0.35	lies	-0.13
-1=tieu & khu	fell	0.37	laid	0.27	whole	0.06
-1=tim	fell	-0.05	laid	-0.09	lies	-0.1
-1=tin	home	0.05	fell	-0.18	whole	0.06
-1=tinh	fell	-0.24	laid	-0.08	lies	0.13	whole	-0.12
-1=to	home	0.29	fell	-0.2	laid	-0.16	whole	-0.57
-1=toan	home	0.01	fell	-0.03	whole	-0.11
-1=toc	home	0.34	fell	-0.18	laid	-0.09	lies	0.31
-1=toc & thai	home	0.1	lies	-0.03	whole	-0.04
-1=toi	home	-0.28	fell	0.31	laid	-0.2	lies	-0.25	whole	-0.08
-1=toi & con	lies	-0.18
-1=toi & thon	home	-0.32	fell	-0.1	whole	-0.27
-1=toi & tren	fell	-0.14
-1=tra	whole	-0.39
-1=trach	home	0.18	lies	-0.03
-1=trai	home	-0.01	fell	-0.12	laid	-0.14	whole	-0.52
-1=tram	home	-0.16	fell	-0.2	laid	0.73	lies	0.04	whole	0.18
-1=tran	home	-0.32	fell	0.45	laid	-0.43	lies	-0.21	whole	0.38
-1=tran & can	fell	-0.16	whole	0.36
-1=tran & cau	fell	-0.05	laid	-0.02	whole	0.07
-1=tran & chong	fell	-0.15	whole	-0.47
-1=tran & dia	home	-0.03	fell	0.38	laid	0.01	whole	-0.14
-1=tran & doi	fell	0.21	whole	0.08
-1=tran & dong	fell	0.37
-1=tran & nui	fell	0.21	whole	0.51
-1=tran & phia	fell	0.56	laid	-0.25	lies	-0.01	whole	0.35
-1=trang	fell	-0.51	laid	0.25	lies	0.2	whole	0.29
-1=trang & don	fell	-0.45	lies	-0.02
-1=trang & ntls	laid	0.31	lies	0.2	whole	0.48
-1=tranh	fell	-0.21	laid	0.28
-1=trau	fell	0.08	whole	0.11
-1=tre	home	-0.07	fell	0.18	whole	-0.29
-1=tren	home	-0.31	fell	0.14	laid	0.23	lies	-0.21	whole	0.37
-1=tren & bia	laid	-0.15	whole	-0.06
-1=tren & dinh	fell	0.2	laid	0.27	whole	0.28
-1=tren & doi	fell	-0.17	laid	-0.16	lies	0.29	whole	0.3
-1=tren & dong	fell	-0.03	laid	-0.06	whole	-0.28
-1=tren & duong	fell	-0.02	laid	-0.03	whole	0.19
-1=tren & go	fell	0.06	whole	0.06
-1=tren & song	whole	0.03
-1=tren & tau	fell	-0.16
-1=tren & than	fell	-0.13
-1=tri	home	-0.55	fell	0.26	lies	-0.4	whole	0.11
-1=trieu	home	0.03	fell	-0.04
-1=trom	fell	-0.03	whole	-0.13
-1=trom & ben	fell	-0.03	whole	-0.13
-1=tron	laid	-0.07
-1=trong	home	-0.53	fell	-0.58	laid	0.08	lies	0.01	whole	0.37
-1=trong & ban	laid	-0.07
-1=trong & danh	laid	-0.05	lies	-0.01
-1=trong & dat	home	-0.07	laid	0.14	lies	0.32	whole	0.27
-1=trong & giay	fell	-0.04
-1=trong & ham	laid	0.03
-1=trong & hang	fell	0.05	laid	-0.05
-1=trong & ho	fell	-0.12	laid	0.06	whole	0.13
-1=trong & lo	fell	-0.04	lies	-0.02
-1=trong & nghia	laid	-0.25	lies	-0.12
-1=trong & so	laid	-0.21
-1=trong & tieu	laid	0.29	whole	0.25
-1=trong & tran	fell	-0.06	laid	-0.15	whole	-0.75
-1=trong & truong	fell	-0.33
-1=trong & tui	fell	-0.01
-1=trong & vuon	laid	0.15	lies	-0.11	whole	0.4
-1=tru	home	0.13	fell	-0.11	lies	-0.01	whole	0.26
-1=trung	home	-0.11	fell	0.35	laid	-0.26	whole	-0.05
-1=truoc	home	-0.09	fell	-0.6	laid	0.26	lies	-0.47	whole	0.31
-1=truoc & ##	fell	-0.01
-1=truong	home	0.17	fell	-0.1	laid	-0.02	lies	-0.16	whole	0.25
-1=truong & thcs	home	-0.14	fell	0.32	lies	-0.09
-1=tu	home	-0.54	fell	-0.32	laid	1.03	lies	-0.66	whole	-0.01
-1=tu & ban	home	-0.06	fell	-0.22	laid	0.37	whole	-0.1
-1=tu & bo	laid	-0.67
-1=tu & doi	laid	0.51	lies	-0.09	whole	-0.39
-1=tuan	home	0.12	whole	0.48
-1=tuc	home	-0.09
-1=tui	home	-0.06
-1=tum	fell	-0.02	laid	-0.09	lies	-0.04
-1=tuoi	home	-0.09	fell	-0.05	laid	-0.03
-1=tuong	home	-0.16	fell	0.21	laid	0.17	whole	-0.06
-1=tuyen	home	0.04	fell	-0.02	laid	-0.05	whole	0.45
-1=ty	home	-0.02	fell	-0.03	laid	-0.05	whole	-0.39
-1=uy	home	-0.45	fell	-0.25	whole	-0.1
-1=v	home	0.29	fell	-0.2
-1=va	home	-0.17	fell	-0.49	laid	-0.02	lies	-0.02	whole	-0.08
-1=van	home	0.49	fell	-0.01	whole	0.03
-1=vang	fell	0.3	whole	-0.27
-1=vao	home	-0.25	fell	0.04	laid	0.03	lies	-0.01	whole	0.3
-1=vao & ntls	laid	-0.4	lies	-0.04	whole	-0.07
-1=vao & xuan	whole	0.16
-1=vay	fell	0.54	laid	0.18	whole	0.59
-1=ve	home	0.24	fell	-0.95	laid	0.2	lies	1.13	whole	0.7
-1=ve & nghia	home	-0.11	fell	-0.14	laid	-0.63	whole	0.02
-1=ve & nt	home	-0.06	lies	0.77	whole	0.55
-1=ve & ntls	home	0.36	fell	-0.02	laid	0.23	lies	0.01	whole	0.44
-1=ve & phia	laid	-0.05	lies	-0.01	whole	-0.67
-1=ve & sau	home	-0.05	fell	-0.06	laid	-0.24	lies	0.21	whole	0.04
-1=ve & truong	lies	0.23	whole	0.15
-1=vi	home	-0.52	fell	-0.13	laid	-0.37	lies	-0.34	whole	-0.16
-1=vi & dai	fell	-0.02
-1=vi & gan	laid	-0.01	whole	-0.25
-1=vien	home	-0.31	fell	-0.3	lies	0.04	whole	-0.33
-1=vien & truong	fell	-0.15	laid	0.22	lies	-0.09	whole	0.14
-1=vieng	whole	0.02
-1=viet	home	-0.17	fell	0.15	laid	0.12	lies	0.3	whole	0.17
-1=viet & lao	home	-0.02	fell	0.26	laid	-0.03	lies	0.31	whole	0.12
-1=viet & trong	laid	0.19	whole	0.05
-1=vinh	home	-0.02	fell	-0.03	whole	0.09
-1=vo	home	0.18	fell	0.22	laid	-0.27	lies	-0.26	whole	0.22
-1=voi	home	-0.05	fell	-0.25	lies	-0.03	whole	-0.46
-1=vu	home	-0.32	fell	-0.38	laid	-0.17	lies	-0.09	whole	-0.41
-1=vu & tieu	laid	-0.06
-1=vuc	home	0.16	laid	-0.05	lies	0.36	whole	0.05
-1=vui	fell	-0.12	laid	0.48	lies	-0.02	whole	0.39
-1=vui & tam	laid	0.12	whole	0.17
-1=vung	home	-0.28	fell	0.63	lies	-0.13	whole	0.1
-1=vuot	fell	0.19	whole	-0.08
-1=vy	home	-0.11	fell	0.52	whole	0.27
-1=x	home	0.17	whole	0.24
-1=xa	home	0.43	fell	-0.11	laid	-0.1	lies	-0.03	whole	0.34
-1=xac	fell	-0.02	laid	-0.1	whole	0.3
-1=xac & vc	fell	-0.06
-1=xe	fell	-0.16	laid	-0.11	lies	-0.01	whole	-0.35
-1=xem	fell	-0.18	laid	-0.13
-1=xin	laid	-0.12	lies	-0.1
-1=xin & hoi	laid	-0.1	lies	-0.01
-1=xua	fell	0.07	whole	0.06
-1=xuan	home	-0.18	whole	-0.1
-1=xuong	home	0.21	fell	0.15	laid	-0.09	lies	0.21	whole	0.08
-1=xuong & tram	home	-0.03	fell	0.28	laid	-0.09	whole	0.12
-1=xuyen	home	-0.15	fell	-0.07	laid	-0.01	lies	0.27	whole	-0.16
-1=y	home	-0.09	fell	0.45	lies	-0.04	whole	0.18
-1=yen	home	0.15	fell	-0.23	lies	-0.06	whole	-0.2
-1=yen & ha	whole	-0.63
-1=yeu	fell	-0.03
-1=yeu & cau	fell	-0.03
-2=#	home	-0.6	fell	-0.24	laid	0.25	lies	-0.45	whole	0.52
-2=##	home	-0.43	fell	0.27	laid	-0.11	lies	-0.58	whole	0.69
-2=###	home	-0.01	fell	0.5	laid	-0.5	lies	-0.19	whole	0.03
-2=####	home	0.37	fell	0.86	laid	-0.34	lies	-0.86	whole	0.23
-2=#####	fell	-0.01
-2=^	home	-0.09	fell	0.08	laid	0.25	lies	0.27	whole	0.18
-2=a	home	-0.05	fell	0.21	laid	0.32	lies	0.06	whole	0.32
-2=ai	home	0.18	fell	-0.61	laid	-0.18	whole	-0.3
-2=an	home	-0.26	fell	-0.47	laid	-0.09	lies	0.09	whole	0.24
-2=anh	home	0.25	fell	-0.38	laid	-0.1	lies	-0.45	whole	-0.16
-2=ap	home	0.14	fell	0.34	laid	0.13	whole	0.55
-2=ay	home	-0.1	fell	-0.34	laid	0.24	whole	-0.31
-2=b	home	0.35	fell	-0.06	whole	0.02
-2=b52	fell	0.03	whole	0.28
-2=ba	home	0.26	fell	0.07	laid	-0.06	lies	-0.4	whole	-0.07
-2=bac	home	-0.32	fell	-0.2	laid	-0.08	lies	0.16	whole	-1.01
-2=bach	home	-0.28	fell	-0.02	whole	-0.11
-2=bai	home	0.02	laid	0.53	lies	-0.08	whole	0.12
-2=ban	home	0.11	fell	0.81	laid	0.36	lies	-0.51	whole	1.14
-2=bang	home	-0.15	fell	-0.23	laid	-0.16	lies	-0.17	whole	0.01
-2=bao	home	-0.53	laid	0.17	lies	-0.11	whole	-0.3
-2=bat	fell	-0.39	laid	-0.11	whole	0.25
-2=bau	home	-0.19	fell	0.45	laid	0.32	whole	0.09
-2=bay	home	0.14	fell	0.21	laid	-0.08	lies	-0.04	whole	0.11
-2=be	home	0.04	fell	-0.04
-2=ben	fell	0.02	lies	0.19	whole	-0.92
-2=benh	fell	0.03	laid	-0.16	whole	0.13
-2=bi	home	-0.67	laid	-0.1	lies	-0.11	whole	0.28
-2=bia	home	-0.13	fell	-0.11	laid	0.12	lies	0.35	whole	0.45
-2=bich	whole	-0.05
-2=bien	home	-0.06	fell	-0.33	laid	-0.02	whole	-0.26
-2=biet	home	-0.09	fell	-0.34	laid	0.27	lies	0.01	whole	0.24
-2=binh	home	-0.08	fell	0.03	laid	0.03	lies	0.25	whole	0.13
-2=bo	home	0.22	fell	-0.85	lies	0.09	whole	0.34
-2=boc	home	0.36	fell	-0.07	laid	0.73	lies	0.32	whole	0.07
-2=bom	home	-0.05	fell	-0.31	laid	-0.29	lies	-0.04	whole	-0.22
-2=bon	home	-0.01	fell	0.17	laid	-0.01
-2=bua	fell	-0.22	laid	0.08	whole	0.04
-2=bung	home	0.16	fell	-0.07	laid	-0.08	whole	0.18
-2=buoc	laid	-0.01	whole	-0.32
-2=but	home	-0.27	fell	-0.17
-2=c	home	-0.1	fell	-0.26
-2=c1	home	-0.1	fell	-0.09
-2=c18	home	-0.01	fell	0.1	whole	-0.29
-2=c3	home	-0.06
-2=c4	home	-0.19
-2=c5	home	-0.01
-2=c6	home	0.05
-2=ca	home	-0.02	fell	-0.31	laid	0.18	lies	-0.09
-2=cac	home	-0.06	fell	-0.23	laid	-0.12	whole	-0.36
-2=cach	fell	-0.19	laid	0.33
-2=cai	home	0.04	fell	-0.11	whole	-0.36
-2=cam	fell	-0.32	lies	-0.06	whole	-0.28
-2=can	home	0.08	fell	0.19	laid	-0.17	lies	0.03	whole	0.1
-2=cang	home	-0.12	whole	-0.1
-2=canh	home	-0.14	fell	-0.3	laid	-0.11	lies	0.24	whole	-0.73
-2=cao	home	-0.04	laid	0.02	lies	0.21	whole	-1
-2=cap	home	-0.29	fell	-0.07	laid	-0.24	lies	-0.09
-2=cat	fell	-0.16	laid	-0.15	lies	0.25	whole	-0.55
-2=cau	home	-0.15	fell	0.31	laid	-0.2	lies	-0.08	whole	-0.34
-2=cay	home	-0.01	fell	0.19	laid	0.12	lies	-0.03
-2=ccb	fell	-0.26	laid	0.21	lies	-0.3
-2=cha	whole	-0.09
-2=chac	home	0.47	whole	0.32
-2=chai	fell	-0.14	whole	-0.33
-2=cham	home	0.23	fell	0.4	laid	-0.05	whole	0.03
-2=chan	home	-0.15	fell	0.03	laid	0.55	lies	-0.02	whole	0.05
-2=chao	fell	-0.03
-2=chap	home	-0.19	fell	-0.23	laid	-0.12	whole	-0.78
-2=chat	home	0.05	fell	-0.09	whole	0.31
-2=chau	home	0.28	fell	-0.39	laid	-0.28	lies	-0.18	whole	-0.27
-2=chay	home	-0.06	fell	0.31	laid	-0.05	whole	0.34
-2=che	fell	-0.15	laid	-0.01
-2=chep	home	-0.06
-2=chet	home	-0.08	fell	0.5	laid	-0.3	lies	-0.06	whole	0.14
-2=chi	home	-0.54	fell	-0.29	laid	-0.53	lies	-0.33	whole	-0.47
-2=chien	fell	0.11	laid	-0.22	lies	-0.01	whole	0.36
-2=chieu	home	-0.05
-2=chim	fell	0.45	laid	-0.02	whole	0.2
-2=chin	home	-0.01	fell	0.23	whole	0.19
-2=chinh	home	0.19	fell	-0.12	laid	-0.02
-2=cho	home	-0.2	fell	0.02	laid	-0.27	lies	-0.08	whole	-0.04
-2=chon	home	-0.25	fell	-0.56	laid	0.83	lies	-0.3	whole	0.32
-2=chong	fell	0.21	laid	-0.26	whole	0.13
-2=chot	fell	0.13	whole	-0.18
-2=chu	home	0.06	fell	-0.79	laid	-0.3	whole	0.21
-2=chua	home	-0.13	fell	0.06	whole	0.09
-2=chuc	home	-0.05	fell	-0.34	laid	-0.12	lies	-0.07
-2=chung	fell	0.05	laid	0.07	lies	-0.02	whole	-0.01
-2=chup	fell	-0.07	lies	0.24
-2=chuyen	home	-0.26	fell	-0.13	laid	0.2	lies	0.74	whole	0.52
-2=co	home	-0.15	fell	-0.2	laid	-0.45	lies	0.07	whole	-0.23
-2=coi	home	-0.13	fell	0.28	laid	-0.13
-2=con	home	-0.77	fell	-0.75	laid	0.15	lies	0.24	whole	-0.21
-2=cong	home	0.02	fell	0.18	laid	-0.28	lies	-0.12	whole	-0.22
-2=cot	fell	0.31	laid	-0.45	lies	0.17	whole	-0.34
-2=cu	home	-0.48	fell	0.19	laid	0.24	lies	0.46	whole	0.47
-2=cua	home	-0.35	fell	0.7	laid	0.05	lies	-0.11	whole	-0.2
-2=cuc	home	-0.01	whole	0.21
-2=cung	home	-0.36	fell	0.32	laid	-0.25	lies	-0.1	whole	-0.06
-2=cuoc	whole	-0.03
-2=cuoi	laid	0.22	whole	0.11
-2=cuong	home	0.06	whole	0.22
-2=d	fell	-0.26
-2=d2	home	-0.2	fell	0.29
-2=d5	fell	-0.2
-2=d6	home	0.19	whole	-0.16
-2=da	home	-0.3	fell	-0.4	laid	0.52	lies	0.25	whole	-0.05
-2=dac	home	0.11	fell	-0.15	laid	-0.02	lies	-0.05	whole	0.05
-2=dai	home	0.12	fell	0.05	laid	-0.05	lies	-0.4	whole	0.08
-2=dak	home	-0.14	fell	0.01	laid	-0.27	whole	-0.22
-2=dan	home	-0.32	fell	-0.34	laid	0.04	lies	-0.37	whole	-0.11
-2=dang	home	0.14	fell	-0.3	laid	-0.56	lies	0.36	whole	0.47
-2=danh	home	0.05	fell	-0.1	laid	-0.19	lies	0.07	whole	1.16
-2=dao	home	0.52	fell	-0.2	laid	0.07	lies	-0.01	whole	0.16
-2=dap	home	-0.12	fell	-0.17	laid	-0.1	lies	-0.04	whole	-0.05
-2=dat	home	-0.3	fell	0.57	laid	0.51	lies	-0.21	whole	0.31
-2=dau	fell	-0.13	laid	1.18	lies	-0.04	whole	0.64
-2=day	home	-0.02	fell	0.45	laid	0.3	lies	0.16	whole	-0.23
-2=de	home	-0.33	fell	-0.46	laid	0.94	lies	-0.26	whole	0.05
-2=dem	fell	-0.02	laid	0.59	lies	-0.09	whole	0.25
-2=den	fell	-0.06	whole	-0.14
-2=deu	fell	-0.17	laid	0.05	lies	-0.1	whole	0.02
-2=di	home	-0.04	fell	0.42	laid	-0.35	lies	0.42	whole	-0.08
-2=dia	home	-0.24	fell	0.73	laid	-0.34	lies	-0.06	whole	0.13
-2=dich	home	-0.2	fell	0.18	laid	-0.11	whole	0.4
-2=diem	fell	0.02	laid	-0.05	lies	-0.03	whole	-0.55
-2=dien	home	0.15	laid	-0.22	lies	-0.02	whole	0.14
-2=dieu	laid	-0.07	whole	-0.03
-2=dinh	home	0.21	fell	-0.52	laid	-0.32	lies	-0.34	whole	0.23
-2=do	home	-0.88	fell	0.79	laid	0.3	lies	0.12	whole	0.06
-2=doan	home	-0.32	fell	-0.88	lies	-0.34	whole	-0.59
-2=doc	home	-0.25	fell	-0.27	laid	-0.36	lies	-0.03	whole	-0.5
-2=doi	home	-1.15	fell	-0.38	laid	-0.29	lies	0.98	whole	-0.45
-2=don	home	-0.45	fell	0.05	laid	-0.7	lies	0.26	whole	-0.06
-2=dong	home	0.17	fell	-0.46	laid	-0.21	lies	0.02	whole	-0.53
-2=dot	fell	0.56	whole	0.2
-2=du	home	0.05	fell	-0.27	lies	0.21	whole	0.09
-2=dua	home	0.24	fell	0.42	laid	0.21	lies	0.12	whole	0.37
-2=duc	home	-0.08	fell	-0.25	lies	0.25	whole	0.55
-2=dung	home	-0.08	laid	-0.13	lies	-0.07	whole	0.32
-2=duoc	home	0.08	fell	-0.88	laid	0.47	lies	-0.26	whole	-0.12
-2=duoi	laid	0.22	lies	0.1	whole	-0.43
-2=duong	home	0.14	laid	-0.27	lies	-0.16	whole	-0.12
-2=duy	home	0.38	fell	-0.23	whole	0.51
-2=e	home	0.02	fell	-0.16	laid	-0.06	lies	-0.03	whole	0.09
-2=e2	laid	-0.03
-2=e3	laid	-0.01
-2=e42	home	0.08	whole	0.02
-2=ea	fell	-0.09	laid	0.57	lies	-0.07	whole	0.17
-2=em	home	-0.25	fell	-0.22	laid	-0.29	lies	-0.04	whole	0.03
-2=gan	home	-0.06	whole	-0.64
-2=gao	home	-0.2	fell	0.1	whole	-0.11
-2=ghi	home	-0.05	fell	-0.47	lies	-0.04
-2=gia	home	0.27	fell	0.09	laid	-0.09	lies	-0.1	whole	0.04
-2=giai	home	-0.2	fell	0.03
-2=giam	fell	-0.4
-2=giao	home	-0.13	fell	-0.4	laid	0.16	lies	-0.17	whole	-0.03
-2=giap	home	-0.11	fell	-0.01
-2=giau	fell	-0.04	laid	0.08
-2=giay	home	0.11	fell	-0.07	laid	-0.17	lies	-0.03
-2=gieng	fell	0.3	whole	-0.16
-2=gio	home	-0.2	fell	-0.19	laid	-0.58	lies	-0.21
-2=giong	home	-0.02	fell	-0.09	whole	-0.33
-2=giu	home	-0.08	fell	0.58	laid	-0.13	whole	0.1
-2=giup	home	-0.28	fell	-0.15	laid	-0.09
-2=go	home	-0.27	fell	0.34	laid	-0.06	lies	-0.05	whole	-0.15
-2=goc	home	0.18	fell	-0.55	laid	-0.44	lies	0.67	whole	0.08
-2=goi	home	-0.11	fell	0.32	laid	0.54	lies	0.32	whole	0.5
-2=gom	laid	-0.18	lies	0.05
-2=gon	laid	-0.01	whole	-0.15
-2=gui	home	-0.13	fell	-0.22	laid	-0.1
-2=h	home	-0.36	fell	0.22	whole	-0.21
-2=ha	home	-0.18	laid	-0.29	lies	0.09	whole	0.24
-2=hai	home	-0.33	fell	-0.21	laid	-0.57	lies	0.06	whole	0.01
-2=ham	home	-0.13	fell	-0.25	laid	-0.01	whole	-0.32
-2=han	laid	0.08	whole	0.18
-2=hang	fell	0.02	laid	0.16	lies	-0.14	whole	0.13
-2=hanh	home	0.37	fell	-0.09	laid	-0.01	whole	0.27
-2=hao	fell	-0.08	laid	0.2	whole	-0.43
-2=hau	lies	-0.01
-2=hay	home	-0.21	fell	0.54	laid	0.09	lies	-0.11	whole	0.19
-2=het	fell	-0.1	lies	0.4	whole	0.01
-2=hi	fell	0.12	laid	-0.07	whole	-0.21
-2=hien	home	-0.16	fell	-0.47	laid	-0.62	lies	0.26	whole	-0.18
-2=hieu	home	-0.09	fell	-0.12
-2=hinh	fell	0.18	whole	0.08
-2=ho	home	-0.13	fell	-1	laid	0.51	lies	-0.32	whole	-0.13
-2=hoa	laid	-0.22	lies	0.08	whole	0.3
-2=hoai	home	-0.3	lies	-0.04	whole	-0.6
-2=hoang	home	0.28	fell	-0.12	whole	0.59
-2=hoat	home	-0.21	whole	-0.41
-2=hoc	home	-0.13	fell	-0.11	laid	-0.11
-2=hoi	home	-0.26	laid	-0.43	lies	-0.33	whole	0.11
-2=hom	fell	-0.36	laid	-0.15
-2=hon	home	-0.26	fell	0.24	laid	-0.02	whole	0.01
-2=hong	home	-0.11	fell	-0.07	lies	0.1	whole	0.61
-2=hop	home	0.03	whole	-0.16
-2=hs	home	-0.03	fell	0.21	lies	-0.16	whole	-0.24
-2=hue	home	0.1	fell	-0.01	whole	0.03
-2=hung	home	-0.04	fell	-0.31	laid	-0.03	lies	-0.01	whole	0.31
-2=huong	home	0.41	fell	-0.44	laid	-0.15	lies	-0.09	whole	-0.49
-2=huu	home	-0.4	fell	-0.31	lies	-0.19	whole	-0.24
-2=huy	fell	-0.19	laid	-0.02	whole	-0.29
-2=huyen	home	-0.29	fell	-0.07	laid	-0.1	lies	-0.09	whole	-0.29
-2=hy	fell	-0.12	lies	-0.1	whole	0.14
-2=ia	lies	-0.06	whole	-0.43
-2=in	home	-0.1	whole	-0.44
-2=k	laid	-0.14
-2=ke	fell	0.51	laid	-0.49	whole	-0.57
-2=kem	fell	0.09	laid	0.12	whole	0.17
-2=keo	home	-0.06	fell	-0.24	laid	0.25	whole	-0.04
-2=ket	home	-0.11	fell	0.27	laid	0.03	whole	0.48
-2=keu	home	-0.07
-2=kha	home	-0.13	fell	0.26	lies	-0.03	whole	-0.43
-2=khac	home	0.07	fell	-0.46	laid	-0.25	whole	0.22
-2=khai	home	0.57	fell	-0.04	whole	0.22
-2=kham	home	-0.14	fell	0.5	whole	0.14
-2=khanh	home	-0.29	fell	0.26	whole	0.13
-2=khau	home	-0.34	whole	-0.14
-2=khe	fell	-0.19	laid	0.06	whole	0.52
-2=khi	home	-0.01	fell	0.07	laid	-0.14	lies	-0.08	whole	0.05
-2=khieng	fell	-0.03	laid	0.04	whole	0.02
-2=khmer	home	0.26	fell	-0.48	lies	-0.04	whole	-0.28
-2=kho	fell	0.09	whole	0.01
-2=khoa	home	-0.01	fell	-0.09
-2=khoai	whole	0.43
-2=khoan	home	0.05	fell	-0.1	whole	0.01
-2=khoang	home	-0.08	fell	-0.09	laid	0.17	whole	0.1
-2=khong	home	-0.14	fell	-0.04	laid	-0.44	lies	-0.63	whole	-0.2
-2=khu	home	-0.02	fell	0.25	laid	-0.21	lies	0.21	whole	0.16
-2=khue	whole	0.24
-2=kia	fell	0.43	lies	-0.15
-2=kich	home	-0.17	fell	0.09	laid	-0.36	lies	-0.19	whole	-0.18
-2=kiem	fell	0.04	laid	0.3	lies	-0.05	whole	0.24
-2=kien	home	0.19	fell	-0.12	laid	-0.01	lies	-0.03	whole	-0.76
-2=kiet	fell	-0.11
-2=kieu	whole	-0.25
-2=kim	home	0.12	fell	-0.04	whole	-0.27
-2=kinh	home	-0.13	fell	-0.6	laid	0.2	lies	-0.23	whole	-0.82
-2=km	laid	-0.12	whole	-0.19
-2=ko	home	-0.05	fell	-0.08	laid	-0.16	whole	-0.34
-2=kon	fell	-0.02	laid	-0.09	lies	-0.04
-2=ky	home	0.06	fell	0.35	laid	-0.07	lies	-0.02	whole	-0.19
-2=la	home	0.06	fell	-0.29	laid	-0.45	lies	-0.11	whole	0.35
-2=lac	home	0.09	fell	-0.09	laid	-0.01	whole	-0.19
-2=lai	fell	0.36	laid	0.16	lies	0.17	whole	0.59
-2=lam	fell	-0.58	laid	-0.02	lies	-0.05	whole	0.01
-2=lan	home	-0.47	fell	-0.3	whole	0.06
-2=lang	home	0.44	fell	-0.06	laid	0.68	lies	-0.36	whole	0.35
-2=lanh	fell	-0.02	whole	0.25
-2=lao	fell	0.55	laid	-0.36	whole	0.18
-2=lap	home	0.29	fell	-0.13	whole	-0.33
-2=lay	home	-0.09	fell	-0.27	laid	-0.07	lies	-0.02	whole	-0.26
-2=le	home	0.48	fell	-0.22	laid	-0.03	lies	-0.11	whole	-0.12
-2=len	home	-0.06	fell	0.16	laid	0.24	whole	0.27
-2=lich	fell	-0.12	whole	-0.04
-2=lien	home	0.31	fell	-0.42	laid	-0.07	lies	-0.05	whole	-0.08
-2=liet	home	-0.08	fell	-0.41	laid	-0.13	lies	-0.11	whole	-0.74
-2=lieu	home	-0.02	fell	0.2	laid	-0.27	whole	0.33
-2=lim	home	-0.08	fell	-0.34	whole	-0.32
-2=linh	home	-0.34	fell	-0.26	laid	-0.29
-2=lo	home	-0.16	fell	-0.52	laid	-0.04	lies	-0.07	whole	-0.89
-2=loc	home	-0.17	fell	-0.05	laid	0.04	lies	-0.02	whole	-0.45
-2=loi	home	-0.01	fell	0.32	laid	-0.03	lies	0.29	whole	0.07
-2=lon	fell	-0.06	whole	-0.14
-2=long	home	0.12	fell	0.2	laid	-0.02	lies	-0.03	whole	0.5
-2=lop	home	-0.02	fell	-0.15	laid	-0.04	lies	-0.03
-2=ls	home	-0.1	fell	0.01	laid	-0.02	whole	0.14
-2=lu	lies	0.18	whole	0.3
-2=lua	home	0.38	fell	-0.04	whole	0.19
-2=luc	home	0.13	fell	-0.14	laid	0.38	lies	-0.12	whole	-0.17
-2=lung	fell	-0.14	lies	-0.07	whole	0.2
-2=luon	fell	-0.3	laid	0.21	lies	-0.02	whole	0.36
-2=luong	home	0.08	fell	-0.01	laid	-0.19	whole	-0.04
-2=luu	fell	0.41	laid	-0.04	whole	0.11
-2=luyen	home	0.32	fell	-0.25
-2=ly	home	-0.15	fell	0.26	laid	-0.12	whole	-0.54
-2=m	laid	-0.01	lies	0.32	whole	-0.11
-2=ma	home	-0.24	fell	-0.13	laid	-0.24	lies	-0.02
-2=mai	home	-0.41	fell	-0.53	laid	0.2	lies	-0.17	whole	-0.12
-2=man	whole	-0.08
-2=mang	fell	-0.13	laid	-0.11	lies	0.18	whole	-0.27
-2=manh	fell	-0.14	lies	-0.03	whole	0.1
-2=mao	home	0.18	fell	-0.03	laid	0.4	lies	-0.43	whole	-0.23
-2=map	home	-0.03
-2=mat	home	-0.11	fell	0.44	laid	-0.37	lies	-0.35	whole	-0.31
-2=mau	home	-0.38	fell	-0.24	laid	-0.09	whole	0.08
-2=may	home	-0.31	fell	0.11	laid	-0.34	lies	-0.01	whole	-0.31
-2=me	home	0.36	fell	-0.02	laid	-0.06	lies	-0.33	whole	-0.18
-2=mien	home	-0.27	laid	0.2	whole	-0.22
-2=mieu	home	-0.13	whole	-0.1
-2=min	fell	0.7	laid	-0.16	lies	-0.06	whole	0.07
-2=minh	home	0.17	fell	-0.2	laid	0.16	lies	0.08	whole	0.09
-2=mo	home	-0.04	fell	-0.3	laid	0.58	lies	0.17	whole	0.02
-2=moc	laid	-0.09	whole	-0.49
-2=moi	home	-0.38	fell	-0.26	laid	0.06	whole	-0.1
-2=mon	whole	-0.71
-2=mong	home	0.12	whole	-0.06
-2=mot	home	-0.15	fell	0.29	laid	-0.18	lies	0.27	whole	0.74
-2=muc	fell	-0.08	whole	-0.14
-2=mui	home	0.29	fell	-0.2	laid	-0.04	whole	-0.7
-2=mung	fell	-0.39	whole	0.05
-2=muoi	home	-0.29	fell	-0.1	whole	0.01
-2=muon	lies	-0.02
-2=muong	home	0.14	fell	0.1	lies	-0.03	whole	-0.31
-2=my	home	0.1	fell	-0.11	whole	-0.16
-2=na	home	0.16	fell	0.07	laid	0.11	lies	-0.02	whole	0.22
-2=nam	home	-0.28	fell	-0.16	laid	0.85	lies	0.67	whole	0.51
-2=nang	fell	0.46	lies	-0.01	whole	0.25
-2=nao	home	-0.02	fell	-0.12	laid	-0.11	lies	-0.08	whole	-0.25
-2=nay	home	0.05	laid	-0.63	lies	-0.07	whole	0.03
-2=nem	fell	0.39	laid	-0.11	whole	0.07
-2=nen	home	0.04	fell	-0.05	laid	-0.14	lies	-0.01	whole	0.27
-2=nga	home	0.19	fell	0.41	laid	-0.18	lies	-0.04	whole	0.52
-2=ngan	fell	0.01	laid	-0.11	lies	0.38	whole	0.36
-2=ngay	home	-0.08	fell	0.04	laid	0.74	lies	-0.07	whole	0.59
-2=nghe	home	-0.14	fell	0.2	laid	-0.36	lies	0.32	whole	-0.29
-2=nghi	home	-0.21	fell	-0.19	laid	-0.16	lies	0.21	whole	-0.07
-2=nghia	home	0.09	fell	-0.57	laid	0.53	whole	-0.47
-2=ngo	fell	0.29	laid	-0.09	whole	0.1
-2=ngoai	home	-0.09	fell	0.27	lies	0.41	whole	-0.24
-2=ngoc	home	0.12	fell	-0.29	lies	-0.06	whole	0.16
-2=ngoi	fell	-0.4	laid	-0.04	lies	-0.13	whole	-0.12
-2=ngu	home	-0.13	fell	-0.22	lies	-0.01	whole	-0.42
-2=nguoi	home	-0.11	fell	-0.18	laid	-0.44	lies	-0.2	whole	0.42
-2=nguyen	home	0.6	fell	-0.25	laid	-0.33	lies	-0.14	whole	0.23
-2=nha	home	0.82	fell	-0.75	laid	-0.18	lies	0.15	whole	-0.47
-2=nhac	fell	-0.04
-2=nham	whole	-0.17
-2=nhan	home	-0.04	fell	0.17	laid	-0.2	lies	0.32	whole	0.16
-2=nhat	fell	0.03	laid	-0.4	whole	-0.14
-2=nhau	home	-0.01	fell	-0.07	laid	0.07	whole	0.25
-2=nhe	fell	-0.1	whole	0.01
-2=nhi	fell	-0.12	whole	-0.15
-2=nho	home	0.4	fell	-0.07	laid	-0.05	whole	0.19
-2=nhom	home	-0.12	fell	-0.15	lies	-0.04
-2=nhu	fell	-0.09	whole	-0.08
-2=nhuan	home	0.03	fell	-0.16	whole	-0.13
-2=nhung	home	-0.15	fell	-0.2	laid	-0.03	lies	-0.02	whole	-0.32
-2=nhuong	home	0.01	lies	0.2	whole	0.16
-2=niem	home	-0.02	whole	-0.23
-2=ninh	home	0.14	laid	-0.09	whole	-0.68
-2=no	home	0.61	fell	-0.42	laid	0.42	lies	-0.06	whole	0.46
-2=noi	home	-0.01	fell	0.46	laid	-0.05	lies	-0.46	whole	0.38
-2=nong	fell	0.19	laid	-0.1	whole	-0.46
-2=ntls	fell	0.29	laid	-0.04	lies	0.53	whole	0.48
-2=nu	home	-0.21
-2=nua	home	-0.18	fell	0.26	laid	0.19	whole	0.42
-2=nui	home	-0.06	fell	0.28	laid	-0.12	lies	0.21	whole	0.03
-2=nung	home	0.2	fell	-0.18	whole	-0.06
-2=nuoc	fell	-0.1	laid	-0.11	lies	0.35	whole	-0.34
-2=nuong	fell	-0.08	whole	0.07
-2=o	home	0.39	fell	0.9	laid	-0.19	lies	0.2	whole	0.35
-2=om	fell	0.07	whole	-0.02
-2=on	home	0.24	fell	-0.02	laid	-0.05	lies	-0.03	whole	0.04
-2=ong	home	0.12	fell	-0.48	laid	0.56	lies	-0.52	whole	-0.08
-2=pac	home	0.06	whole	0.43
-2=pang	home	-0.12	whole	-0.37
-2=pao	home	0.24	fell	-0.03	whole	0.38
-2=pha	fell	0.12	whole	-0.17
-2=phai	home	-0.21	fell	-0.22	laid	-0.03	lies	-0.07	whole	-0.06
-2=phan	home	0.03	lies	-0.09	whole	0.11
-2=phao	home	-0.31	fell	-0.57	laid	0.15	whole	-0.04
-2=phat	fell	0.3	laid	0.06	lies	-0.02	whole	0.06
-2=phi	home	-0.11	fell	-0.14	laid	0.53	lies	0.23	whole	0.12
-2=phia	home	-0.07	fell	-0.6	laid	0.05	lies	-0.2	whole	-1.26
-2=pho	home	0.35	fell	-0.12	laid	-0.05	whole	0.28
-2=phoi	whole	-0.09
-2=phol	home	-0.21	whole	-0.02
-2=phong	home	-0.09	fell	-0.16	laid	-0.11	lies	-0.01	whole	-0.41
-2=phu	home	0.13	fell	-0.64	lies	0.5	whole	-0.37
-2=phuc	home	-0.6	fell	0.49	laid	-0.14	whole	-0.14
-2=phum	home	-0.09	fell	0.25	whole	0.26
-2=phuoc	home	0.13	fell	-0.1	laid	-0.04	whole	-0.3
-2=phuong	home	-0.1	fell	-0.17	laid	-0.06	lies	-0.04	whole	-0.29
-2=place	home	-0.01	fell	-0.03
-2=q	home	0.3	lies	0.36	whole	0.22
-2=qua	home	-0.01	fell	0.38	laid	0.16	lies	-0.04	whole	0.41
-2=quan	home	-0.23	fell	-0.34	laid	0.19	lies	0.05	whole	-0.43
-2=quang	home	0.45	fell	-0.26	laid	-0.48	lies	-0.1	whole	0.55
-2=que	home	1.4	fell	-0.58	laid	-0.02	lies	-0.27	whole	-0.1
-2=quen	home	0.16	fell	-0.13	whole	-0.02
-2=quoc	home	0.07	fell	0.05	lies	0.12	whole	0.34
-2=quy	fell	-0.19	laid	-0.1	lies	0.11	whole	-0.38
-2=quynh	home	0.2	fell	-0.05	lies	-0.06	whole	-0.42
-2=ra	home	-0.03	fell	0.06	lies	-0.1	whole	0.06
-2=rach	home	-0.08	lies	-0.01
-2=ram	home	0.13	fell	-0.01	whole	0.4
-2=rang	fell	0.21	laid	-0.04	whole	-0.38
-2=ray	fell	0.64	lies	-0.01	whole	0.51
-2=re	fell	-0.01	whole	-0.31
-2=ret	home	-0.04	fell	0.57	whole	0.48
-2=ro	home	-0.05	fell	0.07	laid	-0.09	lies	0.04	whole	0.06
-2=roi	home	-0.04	fell	0.09	laid	-0.25	lies	-0.06	whole	-0.04
-2=rung	fell	0.06	laid	0.01	lies	-0.02	whole	-0.12
-2=ruong	home	0.03	fell	-0.04	whole	0.08
-2=rut	fell	-0.18	laid	-0.02	whole	-0.22
-2=s	home	0.26	fell	-0.03	whole	0.22
-2=sach	laid	-0.02	lies	-0.04
-2=sam	laid	-0.07	lies	-0.04	whole	-0.18
-2=san	fell	0.43	laid	-0.21	whole	0.37
-2=sang	fell	-0.01	laid	-0.16	lies	-0.07	whole	0.02
-2=sanh	home	0.15	fell	0.13	laid	-0.03	whole	-0.23
-2=sao	fell	0.63	laid	-0.1	lies	-0.1	whole	0.19
-2=sap	fell	-0.01
-2=sat	fell	0.49	laid	0.15	whole	0.77
-2=sau	home	-0.25	laid	-0.16	lies	0.14
-2=sen	whole	-0.24
-2=seo	home	-0.1	lies	-0.01	whole	-0.11
-2=si	home	0.45	fell	0.12	laid	0.2	whole	-0.1
-2=sinh	home	0.08	fell	-0.52	laid	0.11	lies	-0.19	whole	0.08
-2=so	home	-0.31	fell	-0.57	laid	-0.13	lies	-0.45	whole	-0.04
-2=soc	home	-0.24	fell	-0.03	whole	-0.28
-2=son	fell	-0.04	laid	-0.02	lies	-0.05	whole	-0.66
-2=song	home	-0.62	fell	-0.35	laid	-0.06	lies	-0.1	whole	0.11
-2=sot	fell	0.31	laid	-0.11	lies	0.15	whole	0.32
-2=su	home	-0.07	laid	-0.15	lies	0.1
-2=sung	home	-0.15	fell	-0.34	whole	0.18
-2=suoi	home	-0.29	laid	-0.23	lies	-0.01	whole	-0.2
-2=suon	fell	0.56	laid	-0.07	whole	0.37
-2=sy	home	0.29	fell	0.16	whole	0.37
-2=t	fell	-0.09
-2=ta	home	-0.66	fell	-0.4	laid	-0.09	lies	-0.31	whole	-1.37
-2=tac	home	-0.04	fell	-0.09	lies	-0.04
-2=tai	home	-0.62	fell	1.18	laid	-0.25	lies	0.32	whole	0.98
-2=tam	home	-0.24	fell	-0.37	laid	0.35	lies	-0.13	whole	-0.38
-2=tan	home	0.28	fell	-0.13	laid	-0.11	lies	0.13	whole	-0.53
-2=tang	home	-0.3	fell	-0.41	laid	0.47	lies	0.57	whole	0.47
-2=tao	home	-0.12	fell	-0.12	whole	-0.2
-2=tap	home	-0.25	fell	-0.13	laid	-0.07	lies	-0.25	whole	0.46
-2=tat	fell	-0.14
-2=tau	fell	0.16	lies	-0.22	whole	0.06
-2=tay	home	0.1	fell	-0.36	laid	0.43	lies	-0.09	whole	0.06
-2=te	whole	-0.07
-2=ten	home	-0.38	laid	-0.31	lies	-0.04	whole	-0.06
-2=tha	whole	-0.06
-2=thach	home	0.07	fell	-0.15	whole	-0.44
-2=thai	home	0.64	fell	-0.29	laid	-0.01	lies	-0.05	whole	-0.01
-2=tham	home	-0.25	fell	0.33	laid	-0.03	lies	-0.01	whole	0.23
-2=than	home	-0.03	fell	0.43	laid	-0.18	whole	0.37
-2=thang	home	0.23	fell	0.41	laid	-0.27	whole	0.1
-2=thanh	home	0.82	fell	-0.7	laid	0.16	lies	0.23	whole	0.89
-2=thao	fell	-0.11	laid	-0.07	whole	-0.39
-2=thap	fell	-0.16	lies	0.05
-2=that	laid	-0.01	whole	0.41
-2=thay	home	-0.08	fell	-0.42	laid	-0.14	lies	-0.4
-2=the	home	0.07	fell	0.21	laid	-0.37	lies	-0.09	whole	0.26
-2=theo	home	-0.17	fell	-0.3	laid	-0.06	lies	-0.02
-2=thi	home	-0.15	fell	-0.42	laid	-0.62	lies	-0.28	whole	0.45
-2=thien	home	0.02	fell	-0.16	laid	-0.03	whole	0.03
-2=thiet	home	-0.05	fell	-0.24	whole	-0.01
-2=thieu	home	0.07	fell	0.16	laid	-0.07	whole	-0.09
-2=thin	home	-0.32	fell	0.29	whole	0.27
-2=tho	home	-0.16	fell	-0.03	laid	-0.01	lies	0.15	whole	-0.06
-2=thoa	home	0.15	whole	0.19
-2=thoi	fell	-0.18
-2=thon	home	0.22	laid	0.25	lies	-0.17	whole	0.02
-2=thong	home	-0.25	fell	-0.3	laid	0.23	lies	-0.03	whole	0.08
-2=thu	home	-0.19	fell	-0.41	laid	-0.22	lies	-0.1	whole	-0.59
-2=thuan	home	-0.13	fell	-0.02	whole	-0.18
-2=thuat	home	0.1
-2=thuc	home	0.22	fell	-0.16	whole	0.63
-2=thuoc	home	0.1	fell	-0.13	laid	-0.01	lies	-0.04
-2=thuong	home	-0.21	fell	-0.07	laid	-0.1	lies	-0.13	whole	-0.29
-2=thuy	home	0.05	fell	0.03	laid	-0.25	lies	-0.06	whole	-0.07
-2=tich	home	-0.33	fell	0.24	laid	0.46	lies	-0.06
-2=tien	home	-0.19	fell	-0.28	laid	0.41	lies	-0.1	whole	-0.46
-2=tieng	lies	-0.05
-2=tiep	home	-0.02	whole	0.09
-2=tim	home	-0.24	fell	-0.07	laid	-0.17	lies	-0.18
-2=tin	fell	0.34	whole	0.21
-2=tinh	home	-0.15	fell	-0.2	laid	-0.53	lies	-0.11	whole	-0.17
-2=tnxp	fell	0.1	laid	-0.03	lies	-0.01
-2=to	home	-0.1	fell	0.36	laid	0.06	lies	-0.05	whole	-0.12
-2=toa	fell	-0.43	laid	0.05	whole	0.16
-2=toan	fell	0.17	laid	-0.02	lies	-0.06	whole	0.15
-2=toc	home	0.65	fell	-0.34	laid	-0.06	lies	-0.03	whole	0.73
-2=toi	home	-0.68	laid	-0.43	lies	-0.02	whole	0.07
-2=tong	fell	0.12	whole	0.05
-2=tra	fell	-0.29	laid	-0.08	lies	-0.48	whole	-0.29
-2=trac	fell	-0.22	laid	0.05
-2=trach	home	0.43	fell	-0.14	whole	0.2
-2=trai	home	-0.04	laid	-0.2	lies	-0.01	whole	-0.13
-2=tram	home	-0.48	fell	0.94	laid	-0.2	lies	-0.02	whole	-0.52
-2=tran	home	0.1	fell	0.46	laid	-0.11	lies	-0.06	whole	0.8
-2=trang	home	0.42	fell	-0.63	laid	0.58	lies	-0.08	whole	0.18
-2=tre	whole	0.23
-2=tren	home	-0.11	fell	0.4	laid	-0.5	lies	-0.43	whole	0.12
-2=tri	home	-0.08	fell	-0.06	laid	-0.03	whole	-0.53
-2=trieu	home	0.18	whole	0.13
-2=trinh	home	-0.03	fell	-0.01	whole	0.27
-2=tro	lies	-0.01
-2=troi	fell	0.11	laid	-0.33	whole	-0.3
-2=tron	home	-0.04	fell	0.16	whole	-0.3
-2=trong	home	0.15	fell	0.02	laid	0.34	lies	0.08	whole	0.27
-2=tru	home	-0.52	fell	0.28	laid	-0.08	lies	-0.21	whole	0.3
-2=truc	home	-0.25	lies	-0.02	whole	-0.32
-2=trung	fell	-0.06	laid	0.02	lies	-0.1	whole	-0.43
-2=truoc	home	0.85	fell	-0.48	laid	0.31	lies	-0.33	whole	0.18
-2=truong	home	0.39	fell	-0.42	laid	-0.07	lies	-0.08	whole	-0.72
-2=tu	home	-0.64	fell	0.33	laid	-0.31	lies	0.23	whole	-0.82
-2=tuan	home	0.07	fell	-0.26	whole	0.03
-2=tui	home	-0.46	fell	0.04	laid	-0.11	lies	-0.03	whole	0.08
-2=tung	home	-0.01	fell	-0.18	laid	-0.2	lies	-0.36	whole	-0.2
-2=tuoi	home	0.12	fell	-0.31	laid	-0.07	lies	-0.04	whole	0.58
-2=tuong	home	0.24	fell	-0.1	whole	-0.1
-2=tuyen	home	-0.22	fell	0.05	whole	0.28
-2=ty	home	-0.08	whole	-0.1
-2=ung	fell	-0.01	whole	-0.35
-2=uong	home	-0.11	whole	-0.13
-2=ut	home	0.13	fell	-0.17	laid	-0.17	lies	-0.03
-2=uy	fell	0.09	laid	-0.03	whole	-0.16
-2=v	home	0.14	whole	0.09
-2=va	home	-0.09	fell	-0.05	whole	-0.17
-2=van	home	0.48	fell	-0.16	laid	-0.69	lies	-0.54	whole	1.06
-2=vang	home	0.15	fell	-0.1	laid	-0.14	whole	0.13
-2=vao	fell	-0.02	lies	-0.08	whole	0.66
-2=vay	fell	0.16	lies	-0.03	whole	0.07
-2=ve	home	-0.58	fell	0.85	laid	-0.15	lies	0.77	whole	0.76
-2=vi	home	-0.52	fell	-0.23	laid	-0.15	lies	-0.01	whole	-0.05
-2=vien	home	-0.11	fell	-0.41	laid	0.26	lies	-0.11	whole	-0.3
-2=viet	home	-0.24	fell	0.12	laid	-0.27	lies	-0.09	whole	-0.28
-2=vinh	home	0.5	fell	-0.28	laid	-0.23	lies	0.21
-2=vo	fell	-0.24	whole	0.25
-2=voi	home	-0.1	fell	-0.07	laid	0.11
-2=vong	home	-0.09	fell	-0.41	laid	0.1	lies	-0.03	whole	-0.27
-2=vot	fell	-0.06	laid	0.29
-2=vu	fell	-0.2	lies	-0.08	whole	-0.18
-2=vua	fell	-0.11
-2=vui	home	-0.17	fell	-0.29	laid	0.5	lies	-0.07	whole	0.2
-2=vung	fell	-0.08	laid	-0.02	whole	-0.41
-2=vuon	whole	-0.04
-2=vuong	fell	-0.08	whole	0.06
-2=xa	home	0.13	fell	0.04	laid	-0.49	lies	-0.1	whole	0.32
-2=xac	fell	-0.37	laid	0.21	lies	-0.05	whole	0.23
-2=xe	fell	0.05	laid	-0.06	whole	-0.3
-2=xem	fell	-0.03
-2=xieng	fell	-0.25	whole	-0.02
-2=xin	laid	-0.07
-2=xoai	fell	-0.03	laid	-0.28	lies	-0.02	whole	-0.38
-2=xom	home	0.66	fell	0.06	laid	-0.07	lies	-0.1	whole	0.28
-2=xua	home	-0.09	fell	-0.3	laid	0.04
-2=xuan	home	0.35	fell	-0.04	laid	0.11
-2=xung	fell	-0.14
-2=xuong	fell	-0.15	lies	-0.06
-2=xuyen	home	-0.04	fell	0.34	whole	-0.37
-2=y	home	0.77	fell	0.03	laid	-0.04	lies	-0.08	whole	0.32
-2=yen	home	-0.01	fell	-0.26	laid	-0.01	lies	-0.03	whole	-0.32
-3=#	home	-0.59	fell	0.3	laid	0.55	lies	-0.44	whole	0.09
-3=##	home	-0.72	fell	0.67	laid	-0.49	lies	-0.89	whole	0.01
-3=###	home	-0.74	fell	0.33	laid	-0.42	lies	-0.31	whole	0.14
-3=####	home	0.35	fell	-0.01	laid	-0.16	lies	0.21	whole	0.38
-3=^	home	-0.14	laid	0.1	lies	0.19	whole	-0.07
-3=a	fell	-0.22	laid	-0.25	lies	-0.06	whole	-0.55
-3=ac	fell	0.15	whole	0.11
-3=ai	home	-0.14	fell	0.03	laid	-0.22	lies	-0.17	whole	0.15
-3=am	fell	-0.12	whole	-0.06
-3=an	home	-0.48	fell	-1.01	laid	-0.21	lies	0.19	whole	-0.46
-3=anh	home	0.47	fell	-0.16	lies	0.24	whole	0.42
-3=ap	home	-0.27	fell	-0.29	laid	-0.07	lies	-0.14	whole	0.12
-3=ay	fell	0.24	laid	-0.16	whole	-0.39
-3=b	home	0.17	fell	-0.25	laid	-0.01	lies	-0.06
-3=ba	home	0.21	fell	0.05	laid	0.07	lies	0.01	whole	0.3
-3=bac	home	0.23	fell	-0.45	laid	-0.35	lies	-0.29	whole	-0.51
-3=bach	home	-0.06	fell	-0.08	whole	-0.11
-3=bai	home	-0.06	fell	-0.48	laid	0.21	lies	-0.08	whole	-0.93
-3=bam	home	-0.19	fell	0.37	whole	0.27
-3=ban	home	0.44	fell	-0.58	laid	0.31	lies	-0.17	whole	0.23
-3=bang	home	-0.35	fell	-0.37	laid	-0.05	lies	-0.05	whole	-0.48
-3=bao	home	-0.45	fell	0.06	laid	0.19	lies	0.02	whole	-0.01
-3=bat	home	-0.15	fell	0.45	lies	-0.01	whole	0.44
-3=bau	fell	-0.25
-3=bay	home	0.09	fell	0.58	laid	-0.2	whole	-0.11
-3=be	home	0.14	laid	-0.17	whole	0.17
-3=ben	home	-0.05	fell	-0.01	laid	-0.2	lies	-0.04	whole	-0.83
-3=benh	lies	-0.04	whole	-0.17
-3=bi	home	-0.66	fell	-0.11	lies	-0.34	whole	-0.11
-3=bia	home	0.38	fell	-0.11	laid	0.19	lies	-0.11	whole	0.51
-3=bien	home	0.17	fell	0.08	laid	0.17	lies	-0.39	whole	0.23
-3=biet	home	-0.12	fell	-0.15	laid	-0.06
-3=bieu	laid	-0.01	whole	-0.37
-3=binh	home	-0.3	fell	-0.55	laid	0.02	lies	0.31	whole	-0.12
-3=bo	home	-0.75	fell	-0.37	laid	0.01	whole	0.42
-3=boc	fell	-0.36	lies	0.73	whole	0.12
-3=boi	fell	-0.05	laid	-0.03
-3=bom	home	-0.02	fell	0.38	laid	-0.46	lies	-0.04	whole	-0.11
-3=bon	home	0.25	fell	0.28	laid	-0.06	whole	0.27
-3=bua	fell	-0.07	laid	0.04	whole	-0.15
-3=bui	home	-0.34	fell	0.62	lies	-0.02	whole	0.77
-3=bung	home	0.3	fell	-0.01	laid	-0.02	whole	0.16
-3=buon	home	0.06	fell	0.07	laid	0.15	lies	0.35	whole	0.22
-3=c	home	-0.18	fell	-0.01	whole	0.34
-3=c20	home	0.28	whole	0.05
-3=ca	home	0.52	fell	-0.59	laid	0.29	lies	-0.1	whole	-0.14
-3=cac	home	-0.04	laid	0.07	lies	0.24	whole	-0.35
-3=cach	fell	-0.35	whole	-0.02
-3=cai	home	-0.08	fell	-0.55	laid	-0.11	whole	-0.76
-3=cam	home	0.18	fell	0.27	laid	-0.13	lies	-0.05	whole	0.39
-3=can	fell	0.31	lies	-0.06	whole	0.36
-3=cang	home	-0.06	fell	-0.05	laid	-0.18	lies	-0.03	whole	0.17
-3=canh	home	-0.29	fell	0.42	lies	-0.4	whole	0.23
-3=cao	home	-0.15	lies	-0.19	whole	-0.33
-3=cat	fell	0.59	laid	-0.57	lies	-0.42	whole	0.03
-3=cau	home	-0.23	fell	-0.43	laid	0.15	lies	-0.12	whole	-0.21
-3=cay	home	-0.07	fell	-0.21	laid	-0.07	whole	-0.73
-3=cha	home	0.35	fell	-0.05	laid	-0.13	whole	0.16
-3=chac	fell	-0.21
-3=cham	home	-0.31	fell	-0.21	whole	0.22
-3=chan	fell	-0.38	laid	-0.01	lies	0.23
-3=chau	fell	0.27	laid	-0.24	whole	-0.07
-3=chay	fell	0.32	laid	-0.04	whole	0.18
-3=che	fell	-0.09	laid	-0.16	lies	-0.26	whole	-0.5
-3=chep	fell	-0.17	laid	-0.13	lies	-0.06
-3=chet	fell	-0.18	whole	-0.07
-3=chi	home	0.39	fell	0.24	laid	0.11	lies	-0.25	whole	0.43
-3=chien	home	-0.02	fell	0.78	laid	-0.35	lies	0.36
-3=chieu	home	-0.11	fell	-0.15	laid	0.03	lies	-0.4	whole	0.07
-3=chim	home	-0.01	fell	-0.32	laid	-0.16	whole	-0.36
-3=chin	home	0.32	whole	0.11
-3=chinh	home	0.38	fell	-0.04	laid	-0.01	lies	0.02
-3=cho	home	-0.13	fell	0.3	laid	0.19	lies	0.12	whole	0.71
-3=chon	home	-0.06	fell	-0.24	laid	0.71	whole	0.31
-3=chong	home	-0.06	fell	0.51	laid	-0.02	whole	0.9
-3=chot	fell	-0.2	whole	-0.22
-3=chu	home	0.23	fell	-0.78	laid	-0.06	lies	0.28	whole	1.25
-3=chua	home	-0.24	fell	-0.2	laid	0.4	lies	-0.57	whole	0.19
-3=chung	home	0.06	fell	-0.31	laid	0.24	lies	-0.11	whole	-0.3
-3=chup	fell	0.21	laid	-0.11	whole	0.25
-3=chuyen	home	-0.07	fell	0.05	laid	-0.05	lies	-0.07	whole	0.1
-3=co	home	-0.1	fell	-0.32	laid	-0.32	lies	0.33	whole	-0.19
-3=coi	home	-0.05	fell	-0.16	whole	-0.14
-3=com	home	-0.03
-3=con	home	0.01	fell	-0.84	laid	-0.28	whole	-0.15
-3=cong	fell	-0.76	laid	0.25	lies	-0.14	whole	-0.28
-3=cot	home	-0.3	fell	-0.54	laid	0.11	lies	-0.17
-3=cu	fell	-0.22	laid	0.55	lies	-0.18	whole	-0.09
-3=cua	home	-0.15	fell	-0.46	laid	0.09	lies	-0.14	whole	-0.87
-3=cuc	fell	-0.08
-3=cung	home	-0.46	fell	-0.11	laid	-0.29	lies	0.01
-3=cuoc	laid	-0.02	whole	-0.09
-3=cuon	fell	-0.04	laid	-0.12
-3=cuong	home	-0.11	fell	-0.25	whole	-0.12
-3=cuu	home	-0.1	whole	-0.03
-3=d	fell	-0.04	whole	-0.03
-3=d3	fell	-0.19
-3=d4	whole	-0.3
-3=d5	home	0.12	laid	-0.03	whole	-0.23
-3=da	home	-0.11	fell	-0.26	laid	0.23	lies	1.04	whole	-0.45
-3=dac	fell	-0.15	laid	-0.05	lies	-0.19	whole	-0.07
-3=dai	home	0.03	fell	-0.25	laid	-0.01	lies	-0.02	whole	-0.02
-3=dak	home	-0.31
-3=dam	home	0.24	fell	0.24	laid	-0.04	whole	0.3
-3=dan	home	-0.16	fell	-0.45	laid	0.76	lies	0.36	whole	0.24
-3=dang	home	0.05	fell	-0.27	laid	-0.25	lies	0.13	whole	-0.14
-3=danh	home	-0.29	fell	-0.15	laid	0.18	lies	0.11	whole	0.68
-3=dao	home	0.65	fell	0.22	whole	0.6
-3=dap	home	-0.39	fell	0.26	laid	0.13	lies	-0.11
-3=dat	home	0.31	fell	-0.3	laid	0.22	lies	0.3	whole	0.71
-3=dau	home	-0.27	fell	0.25	laid	0.29	lies	-0.08	whole	0.32
-3=day	home	-0.04	fell	-0.34	laid	-0.05	lies	0.12	whole	-0.09
-3=de	home	-0.04	fell	-0.25	laid	0.4	lies	-0.01	whole	0.15
-3=dem	home	-0.02	laid	0.8	lies	-0.19	whole	0.15
-3=den	fell	0.09	whole	0.03
-3=deo	home	-0.27	whole	-0.67
-3=dep	fell	-0.09	laid	-0.06
-3=di	home	-0.37	fell	0.4	laid	-0.68	lies	0.95	whole	0.24
-3=dia	home	-0.09	fell	0.11	laid	0.13	lies	-0.01	whole	0.35
-3=dich	fell	0.2	laid	-0.12	lies	-0.02	whole	0.09
-3=diem	fell	-0.34	lies	-0.22	whole	-0.42
-3=dien	home	-0.36	fell	0.37	laid	0.06	lies	-0.15	whole	-0.59
-3=dinh	home	0.38	fell	-0.6	laid	0.02	lies	-0.67	whole	-0.15
-3=do	home	-0.42	fell	-0.58	laid	-0.34	lies	-0.2	whole	-0.25
-3=doan	home	0.17	fell	0.08	laid	-0.16	lies	-0.17	whole	0.23
-3=doc	home	0.1	fell	0.01	laid	0.14	whole	0.22
-3=doi	home	-0.36	fell	-0.44	laid	-0.24	lies	0.27	whole	-0.19
-3=don	home	-0.45	fell	-0.16	laid	-0.37	whole	-0.33
-3=dong	home	-0.73	fell	0.12	laid	-0.13	whole	-0.47
-3=dot	fell	-0.09	lies	-0.13
-3=du	home	-0.06	fell	-0.21	laid	-0.14	whole	0.2
-3=dua	home	-0.03	fell	0.12	laid	0.17	lies	0.11	whole	0.24
-3=duc	fell	-0.07	laid	-0.13	whole	-0.27
-3=dung	home	-0.37	fell	0.11	whole	0.04
-3=duoc	home	0.35	laid	0.28	lies	0.52	whole	0.75
-3=duoi	home	-0.03	fell	-0.31	laid	0.28	lies	-0.04	whole	-0.54
-3=duong	home	-0.21	laid	-0.19	lies	-0.05	whole	-0.51
-3=duy	home	-0.09	fell	-0.02	whole	0.3
-3=e	laid	-0.52	lies	-0.02
-3=e95	home	-0.09
-3=em	home	0.17	fell	-0.33	laid	0.05	lies	-0.06	whole	0.19
-3=f3	fell	0.4	whole	0.15
-3=f320b	laid	-0.21	whole	-0.24
-3=f325	fell	0.11	whole	0.06
-3=gach	home	-0.08	laid	-0.05
-3=gai	home	-0.15	fell	0.29	laid	-0.05
-3=gan	home	-0.16	fell	-0.27	laid	0.11	whole	-0.17
-3=ganh	home	-0.16	fell	-0.23	laid	0.39	whole	0.06
-3=gap	home	-0.11	fell	-0.11	laid	-0.15
-3=ghi	home	-0.18	fell	0.14	laid	-0.11	lies	-0.22	whole	0.01
-3=gi	whole	-0.08
-3=gia	home	0.14	fell	-0.32	laid	-0.15	lies	-0.26	whole	-0.62
-3=giang	fell	-0.04	whole	0.03
-3=giao	home	-0.01	fell	-0.27	laid	0.15	lies	-0.01	whole	0.25
-3=giap	fell	0.41	laid	-0.04	whole	0.23
-3=giay	home	-0.19	fell	-0.15	laid	-0.06	whole	0.03
-3=gio	home	-0.16	laid	-0.23	whole	0.09
-3=giu	home	-0.15	fell	-0.03	whole	-0.26
-3=go	home	-0.06	fell	0.18	laid	0.13	lies	-0.04	whole	-0.05
-3=goc	home	0.24	fell	-0.24	laid	-0.29	lies	0.07	whole	0.11
-3=goi	home	-0.06	fell	0.01	laid	0.32	lies	-0.04	whole	0.61
-3=gui	home	0.32	fell	-0.12	laid	0.15	whole	0.14
-3=h	whole	-0.27
-3=ha	home	-0.44	fell	0.07	laid	0.31	lies	-0.35	whole	0.1
-3=hai	home	0.37	fell	-0.28	laid	-0.3	lies	-0.11	whole	-0.5
-3=ham	home	-0.47	fell	0.48	laid	0.15	lies	-0.03	whole	0.03
-3=han	whole	-0.32
-3=hang	home	-0.04	fell	0.01	laid	-0.11	lies	0.03	whole	-0.5
-3=hanh	fell	-0.11	whole	-0.43
-3=hao	fell	-0.02	whole	-0.49
-3=hau	fell	-0.01	whole	-0.02
-3=hay	home	0.11	fell	-0.22	laid	-0.02	lies	-0.03	whole	-0.14
-3=hi	home	-0.29	fell	0.4	laid	-0.05	whole	-0.09
-3=hien	home	-0.3	fell	-0.51	laid	-0.03	lies	0.68	whole	0.17
-3=hiep	whole	-0.25
-3=hieu	home	-0.32	fell	-0.17	lies	-0.04
-3=hinh	home	0.15	fell	-0.07	laid	-0.09	whole	0.06
-3=ho	home	0.33	fell	-0.07	laid	-0.39	lies	0.33	whole	-0.17
-3=hoa	fell	0.54	laid	-0.07	whole	0.29
-3=hoai	home	0.08	fell	-0.04	whole	-0.14
-3=hoang	home	0.21	fell	-0.01	whole	0.2
-3=hoc	home	-0.06	fell	-0.09	laid	-0.01	lies	-0.09
-3=hoe	whole	0.2
-3=hoi	home	-0.63	fell	-0.57	laid	-0.14	lies	-0.39	whole	-0.5
-3=hom	fell	0.04	laid	0.08	lies	-0.04	whole	0.21
-3=hong	home	0.05	fell	-0.04	lies	-0.02	whole	-0.44
-3=hop	fell	-0.08	whole	-0.02
-3=hs	home	-0.17	fell	0.36	laid	-0.01	lies	-0.1	whole	0.19
-3=hua	home	0.44	whole	0.19
-3=huan	home	-0.07	fell	-0.24	whole	-0.07
-3=hue	whole	0.29
-3=hung	home	0.05	fell	0.43	lies	-0.01	whole	-0.44
-3=huong	home	0.19	fell	-0.26	laid	-0.06	lies	0.03	whole	0.02
-3=huu	home	0.57	fell	-0.14	laid	0.46	lies	-0.1	whole	0.26
-3=huy	fell	0.1	laid	0.32	lies	-0.04	whole	0.11
-3=huyen	home	-0.13	fell	-0.18	lies	0.8	whole	-0.98
-3=huynh	lies	-0.01	whole	0.11
-3=hy	home	-0.11	fell	-0.63	laid	0.22	lies	-0.07	whole	-0.23
-3=ia	laid	0.46	lies	0.09	whole	0.11
-3=k	home	0.06	laid	-0.05	whole	-0.02
-3=ke	home	0.09	fell	0.1	laid	0.21	lies	-0.02	whole	0.08
-3=kem	home	0.11	fell	-0.03	whole	-0.12
-3=ket	home	-0.03	fell	0.39	laid	-0.12	whole	-0.02
-3=kha	home	-0.04	fell	-0.01	whole	-0.17
-3=khac	home	-0.39	fell	-0.5	laid	-0.13	lies	-0.01	whole	0.4
-3=khai	home	0.46	fell	-0.06	whole	0.47
-3=khanh	fell	-0.02	whole	-0.33
-3=khau	fell	-0.05
-3=khe	home	-0.09	fell	-0.19	laid	-0.43	whole	-0.34
-3=khi	home	-0.09	fell	-0.26	laid	-0.07	lies	-0.12	whole	0.35
-3=khieng	home	-0.02	fell	0.41	laid	0.41	lies	-0.02	whole	0.37
-3=khoa	whole	-0.22
-3=khoan	home	0.03	fell	0.12	whole	0.31
-3=khoang	home	-0.2	fell	0.03	laid	-0.24	lies	-0.29
-3=khoi	home	0.09	fell	0.25	whole	0.33
-3=khong	home	-0.19	fell	-0.07	laid	-0.58	lies	-0.49	whole	0.75
-3=khu	home	-0.3	fell	-0.01	lies	-0.15	whole	-0.56
-3=khue	home	0.12	whole	-0.38
-3=kia	fell	0.08	laid	0.09	whole	0.26
-3=kich	home	-0.08	fell	0.03	laid	-0.11	whole	0.13
-3=kiem	home	0.22	laid	0.18	whole	0.31
-3=kien	whole	-0.13
-3=kieu	whole	0.31
-3=kim	whole	-0.05
-3=kinh	home	-0.08	fell	0.16	laid	0.22	whole	0.13
-3=ko	fell	0.29	whole	0.08
-3=ky	home	0.19	fell	0.04	laid	-0.32	lies	-0.01	whole	-0.16
-3=la	home	0.35	fell	0.18	lies	0.07	whole	0.09
-3=lac	home	-0.04	fell	0.84	laid	-0.04	lies	-0.09	whole	0.1
-3=lai	home	-0.17	fell	-0.72	laid	-0.12	lies	-0.13	whole	-0.67
-3=lam	home	-0.38	fell	0.46	laid	-0.28	lies	0.13	whole	-0.18
-3=lan	fell	-0.09	whole	-0.34
-3=lang	home	0.67	fell	0.33	laid	0.1	lies	-0.19	whole	0.19
-3=lao	home	-0.02	fell	-0.02	laid	0.1	lies	-0.05
-3=lap	fell	-0.02	laid	0.01	whole	-0.44
-3=lau	fell	0.21	laid	-0.01	whole	-0.09
-3=lay	home	-0.1	fell	-0.26	laid	-0.45
-3=le	home	0.31	fell	0.04	laid	-0.01	lies	-0.28	whole	0.78
-3=len	home	-0.05	fell	-0.15	laid	0.11	lies	-0.03	whole	0.16
-3=leu	fell	0.15	whole	0.08
-3=lien	home	-0.02	fell	0.27	laid	-0.01	whole	0.25
-3=liet	home	0.5	fell	0.15	laid	0.24	whole	0.01
-3=lieu	home	-0.02	fell	0.4
-3=linh	home	-0.03	fell	-0.24	laid	0.16	lies	-0.07	whole	-0.39
-3=lo	home	0.23	fell	0.51	laid	-0.48	lies	-0.2	whole	-0.13
-3=loc	laid	-0.08	lies	-0.07	whole	0.17
-3=loi	home	-0.17	fell	-0.18	laid	0.15	whole	-0.09
-3=lon	fell	-0.11
-3=long	home	0.11	fell	-0.1	laid	0.17	lies	0.25	whole	0.19
-3=lop	home	0.1	fell	0.14	laid	-0.03	whole	0.13
-3=lu	home	-0.4	fell	-0.42	laid	0.15	lies	-0.14	whole	-0.09
-3=lua	laid	-0.37	whole	-0.06
-3=luc	fell	0.75	laid	0.08	lies	-0.39	whole	0.64
-3=lung	laid	-0.24	whole	-0.21
-3=luon	home	-0.05	whole	0.17
-3=luong	home	-0.24	fell	0.25	laid	-0.01	lies	-0.02	whole	-0.22
-3=luu	home	0.16	fell	-0.1	whole	0.1
-3=ly	home	-0.15	fell	-0.29	lies	-0.02	whole	-0.17
-3=ma	home	-0.24	fell	-0.3	laid	-0.03	lies	-0.04
-3=mac	home	0.09	fell	-0.06	whole	-0.07
-3=mai	home	0.06	fell	-0.04	laid	-0.04	lies	0.2	whole	0.41
-3=man	home	0.21	fell	-0.28
-3=mang	home	-0.12	fell	-0.04	laid	-0.18	whole	-0.17
-3=manh	home	0.09	fell	-0.17	laid	-0.05	whole	0.18
-3=mao	whole	0.21
-3=map	home	-0.01	fell	-0.18
-3=mat	home	-0.1	laid	-0.34	lies	-0.1	whole	-0.08
-3=mau	home	-0.15	fell	0.16	laid	-0.2	whole	-0.15
-3=may	home	0.12	fell	-0.5	laid	-0.17	lies	-0.2	whole	-0.01
-3=me	home	-0.18	fell	-0.34	laid	-0.1	lies	0.43	whole	0.4
-3=mien	fell	0.1	whole	0.06
-3=min	fell	0.22	laid	-0.06	whole	0.13
-3=minh	home	0.02	laid	-0.22	lies	0.14	whole	0.22
-3=mo	home	-0.35	fell	-0.33	laid	0.58	lies	0.06	whole	-0.15
-3=moc	home	-0.01	fell	-0.19
-3=moi	home	0.13	fell	0.17	laid	0.25	whole	0.1
-3=mon	fell	0.11	laid	0.1	whole	-0.01
-3=mong	home	0.05	fell	0.3	laid	-0.05	lies	-0.03
-3=mot	home	-0.4	fell	0.06	laid	0.55	lies	-0.29	whole	0.55
-3=mu	fell	-0.15
-3=mua	fell	0.32	laid	-0.09	whole	-0.14
-3=muc	home	-0.14	fell	0.6	laid	-0.1	whole	-0.29
-3=mui	home	-0.03	fell	0.35	laid	-0.12	whole	-0.05
-3=mung	fell	-0.02
-3=muoi	home	-0.32	fell	-0.06	laid	0.31	whole	0.04
-3=muon	fell	-0.29	laid	-0.09
-3=muong	home	0.14	fell	0.69	whole	0.36
-3=my	home	-0.18	fell	0.18	laid	-0.04	whole	-0.07
-3=n	fell	-0.14
-3=nam	home	-0.13	fell	0.11	laid	-0.38	whole	0.22
-3=nang	home	0.12	laid	-0.02	lies	0.24	whole	0.29
-3=nao	home	-0.31	fell	0.01	laid	-0.07	lies	-0.04	whole	-0.25
-3=nau	fell	0.14	whole	0.35
-3=nay	home	-0.28	laid	-0.44	lies	0.43	whole	0.08
-3=nen	fell	-0.01	laid	0.01	lies	0.22	whole	-0.01
-3=net	laid	-0.04
-3=ng	home	0.28	whole	0.38
-3=nga	fell	0.14	laid	-0.12	lies	0.16	whole	-0.29
-3=ngai	home	-0.28	laid	-0.18	lies	-0.28	whole	-0.09
-3=ngam	laid	-0.04	whole	-0.13
-3=ngan	home	-0.06	fell	-0.08	laid	0.03
-3=ngang	fell	-0.01	laid	-0.19	whole	0.13
-3=ngay	home	-0.23	fell	0.16	laid	0.68	lies	-0.04	whole	0.01
-3=nghe	home	-0.13	fell	0.4	laid	0.12	lies	0.62	whole	0.22
-3=nghi	fell	0.32	laid	-0.15	lies	-0.47	whole	0.27
-3=nghia	home	0.37	fell	-0.59	laid	0.68	lies	-0.03
-3=nghiem	home	-0.13
-3=ngo	home	-0.07	fell	-0.1	lies	-0.01	whole	-0.66
-3=ngoai	fell	0.07	lies	-0.02	whole	0.1
-3=ngoc	home	-0.02	fell	-0.13	whole	0.1
-3=ngoi	lies	0.16	whole	-0.37
-3=ngu	home	-0.04	fell	0.26	whole	0.15
-3=nguoi	home	1.07	fell	-0.2	laid	-0.65	lies	0.07	whole	0.26
-3=nguy	fell	-0.02
-3=nguyen	home	0.34	fell	-0.4	laid	-0.02	lies	-0.1	whole	0.45
-3=nha	home	0.46	fell	0.31	laid	-0.24	whole	-0.27
-3=nham	fell	0.19	whole	0.15
-3=nhan	home	-0.45	laid	-0.22	lies	-0.02
-3=nhanh	fell	0.38	whole	0.07
-3=nhat	home	-0.22	fell	-0.15	laid	0.07	lies	-0.01	whole	-0.24
-3=nhe	home	-0.02
-3=nhieu	laid	-0.04
-3=nho	home	0.57	fell	-0.5	laid	-0.01	lies	-0.03	whole	-0.15
-3=nhom	home	-0.14	fell	-0.61	laid	-0.13	lies	-0.05
-3=nhon	lies	-0.01	whole	0.07
-3=nhu	home	0.03	lies	-0.04	whole	0.03
-3=nhuan	fell	0.13	whole	0.23
-3=nhung	home	-0.22	fell	-0.07	laid	-0.03
-3=nien	fell	-0.31
-3=ninh	home	-0.16	fell	-0.1	laid	0.24	lies	-0.11	whole	-0.26
-3=nn	home	0.34	whole	0.01
-3=no	home	-0.03	fell	0.02	laid	-0.13	lies	-0.23	whole	-0.11
-3=noi	home	-0.37	fell	1.66	laid	-0.3	whole	0.76
-3=nong	home	-0.1	fell	-0.29	lies	-0.11
-3=nop	fell	-0.08	laid	-0.01
-3=ntls	home	-0.17	fell	-0.16	laid	-0.22	lies	0.58	whole	0.43
-3=nu	fell	-0.08
-3=nui	whole	-0.58
-3=nuoc	fell	-0.08	laid	-0.25	lies	0.25	whole	0.3
-3=o	home	-0.15	fell	0.03	laid	0.54	lies	0.18	whole	0.16
-3=oi	home	-0.51
-3=on	home	0.03	fell	-0.1	laid	-0.03	whole	-0.02
-3=ong	home	-0.4	fell	-0.67	laid	0.89	lies	0.05	whole	-0.32
-3=pa	fell	-0.04	laid	-0.23	lies	-0.09
-3=pao	laid	-0.01
-3=pha	fell	-0.08	laid	-0.02	lies	-0.02	whole	-0.03
-3=phai	home	-0.01	fell	-0.28	laid	0.34	whole	0.04
-3=pham	home	-0.12	fell	0.2	laid	-0.16	lies	-0.08
-3=phan	home	-0.34	fell	-0.56	laid	-0.12	lies	-0.06	whole	-0.15
-3=phao	fell	-0.22	laid	-0.16	lies	-0.13	whole	0.06
-3=phap	home	-0.03	fell	0.31	whole	-0.15
-3=phat	fell	0.38	laid	-0.35	lies	-0.07	whole	0.14
-3=phau	laid	0.25	whole	-0.3
-3=phe	fell	0.14	laid	-0.28
-3=phi	home	0.03	whole	0.23
-3=phia	fell	-0.16	laid	0.2	whole	-0.48
-3=phien	fell	-0.2	whole	-0.04
-3=pho	home	-0.39	fell	-0.38	laid	-0.02	lies	-0.03	whole	-0.28
-3=phong	home	-0.59	fell	-0.07	laid	-0.53	lies	0.1
-3=phu	fell	-0.13	laid	-0.13	lies	-0.17	whole	-0.27
-3=phuc	fell	0.55	laid	-0.05	lies	-0.02	whole	-0.35
-3=phum	home	-0.1	fell	-0.06	laid	-0.06	lies	-0.01	whole	-0.2
-3=phung	home	0.13	fell	-0.04	whole	0.11
-3=phuoc	home	0.04	laid	-0.03	lies	-0.05	whole	0.1
-3=phuong	home	-0.34	fell	-0.43	lies	-0.03	whole	-0.37
-3=qua	home	-0.01	fell	0.27	laid	-0.02	whole	0.19
-3=quach	home	-0.09
-3=quan	home	0.97	fell	-0.68	laid	-0.25	lies	-0.31	whole	0.42
-3=quang	home	-0.04	fell	0.24	laid	-0.15	lies	-0.16	whole	-0.01
-3=quay	laid	0.4	whole	0.23
-3=que	home	1.32	fell	-0.68	laid	-0.2	lies	-0.47
-3=quen	home	0.34	fell	-0.3	whole	0.02
-3=quet	home	-0.17	fell	-0.06	lies	0.2
-3=quoc	fell	0.26	laid	-0.06	lies	-0.01	whole	-0.12
-3=quy	home	-0.17	fell	0.18	laid	-0.14	lies	-0.24	whole	-0.09
-3=quyen	laid	-0.06	whole	0.04
-3=quyt	home	-0.05	fell	-0.03	whole	-0.03
-3=ra	home	-0.24	fell	0.29	laid	0.01	lies	0.22
-3=rach	lies	-0.21
-3=rang	fell	-0.06	whole	0.34
-3=rao	fell	-0.35	whole	-0.33
-3=ray	home	-0.03	fell	0.21	laid	-0.2	whole	-0.44
-3=ro	fell	-0.07	laid	0.1	lies	-0.04	whole	0.48
-3=roc	home	-0.07	fell	0.29	whole	0.23
-3=roi	home	-0.12	fell	0.32	lies	0.38	whole	0.04
-3=rung	laid	-0.01	whole	-0.3
-3=ruot	whole	-0.44
-3=rut	whole	-0.12
-3=sa	fell	-0.08	laid	-0.06	whole	0.14
-3=sach	fell	-0.2
-3=sai	home	0.03	laid	-0.02	whole	-0.14
-3=san	fell	0.02	laid	-0.08	whole	0.01
-3=sang	home	-0.19	fell	0.28	laid	-0.09	lies	-0.03	whole	0.32
-3=sanh	home	0.45	fell	0.04	laid	0.3	whole	0.33
-3=sat	home	0.03	fell	0.48	laid	-0.11	lies	-0.06	whole	0.02
-3=sau	home	0.45	fell	0.11	laid	0.03	lies	-0.1	whole	0.29
-3=sen	laid	-0.08
-3=seo	home	-0.34	whole	-0.1
-3=si	home	0.14	fell	-0.71	laid	0.07	lies	-0.25	whole	0.33
-3=sinh	home	-0.36	fell	0.67	laid	-0.24	lies	0.11	whole	-0.2
-3=sn	home	0.57	fell	0.03	whole	-0.01
-3=so	home	-0.01	fell	-0.61	laid	-0.67	lies	-0.43	whole	-0.37
-3=son	home	-0.04	laid	0.27	lies	-0.17	whole	0.32
-3=song	home	0.3	fell	0.27	laid	-0.1	lies	-0.19	whole	-0.18
-3=sot	home	-0.04	fell	0.57	whole	0.48
-3=su	home	-0.02	fell	-0.71	laid	-0.3	whole	-0.49
-3=sua	whole	0.01
-3=sung	fell	-0.22
-3=suoi	home	-0.15	fell	0.23	laid	-0.04	whole	-0.23
-3=suon	laid	0.38	whole	0.46
-3=sy	fell	0.36	laid	-0.12	lies	0.33	whole	0.22
-3=ta	home	0.04	fell	0.12	laid	-0.32	lies	-0.21	whole	0.35
-3=tac	fell	0.1	whole	0.05
-3=tai	home	-0.31	fell	1.03	laid	0.2	lies	0.04	whole	0.34
-3=tam	fell	0.06	laid	0.32	lies	-0.11	whole	0.13
-3=tan	home	0.44	fell	-0.19	laid	-0.03	whole	0.43
-3=tang	home	-0.44	fell	-0.51	laid	1.13	lies	0.27	whole	0.03
-3=tap	home	-0.05	fell	-0.05	laid	-0.1	lies	-0.09	whole	-0.15
-3=tau	fell	0.27	whole	0.17
-3=tay	home	0.12	fell	0.15	laid	-0.13	lies	-0.3	whole	-0.29
-3=ten	home	-0.42	fell	-0.26	laid	-0.49	lies	-0.41	whole	-0.27
-3=teo	home	-0.1	whole	-0.12
-3=tet	fell	0.21	whole	0.1
-3=thach	whole	0.36
-3=thai	home	-0.36	fell	-0.17	lies	-0.09	whole	-0.72
-3=tham	laid	0.16	whole	0.19
-3=than	laid	0.27	whole	0.1
-3=thang	home	0.07	fell	0.03	laid	-0.39	lies	-0.3	whole	-0.38
-3=thanh	fell	-0.2	laid	-0.01	lies	-0.11	whole	-0.42
-3=thao	home	0.33	fell	0.38	lies	-0.02	whole	0.35
-3=that	whole	-0.04
-3=thay	home	-0.05	fell	0.09	laid	-0.3	whole	0.31
-3=the	fell	-0.29	laid	-0.05	lies	-0.04
-3=them	home	0.01	lies	-0.04	whole	0.33
-3=theo	fell	-0.25	lies	0.43
-3=thi	home	-0.24	fell	-0.22	laid	-0.44	lies	-0.07	whole	-0.2
-3=thien	home	0.44	whole	0.31
-3=thieu	fell	-0.11	laid	-0.07	whole	-0.13
-3=thin	home	0.31	fell	-0.18	whole	0.1
-3=thinh	whole	-0.45
-3=tho	home	-0.04	fell	-0.2	laid	0.04	lies	0.1	whole	0.15
-3=thoai	fell	-0.06	whole	0.01
-3=thon	home	-0.09	fell	-0.16	laid	-0.06	lies	-0.16	whole	0.23
-3=thong	fell	-0.04	laid	0.06	lies	-0.08	whole	0.47
-3=thu	home	0.04	fell	0.07	laid	-0.29	whole	0.14
-3=thua	laid	-0.03	whole	-0.33
-3=thuan	laid	0.19	whole	0.17
-3=thuoc	home	-0.1	fell	0.28	laid	-0.02	lies	-0.06	whole	0.43
-3=thuong	home	0.14	fell	-0.08	laid	-0.03	whole	0.31
-3=thuy	home	-0.17	fell	-0.03	lies	-0.01	whole	-0.14
-3=tich	fell	-0.01	whole	0.06
-3=tien	home	0.09	whole	0.03
-3=tieu	home	-0.04	fell	0.1	laid	0.25	lies	-0.05	whole	0.44
-3=tim	home	-0.09	fell	0.04	laid	-0.06	whole	-0.02
-3=tin	home	-0.13	fell	-0.03	whole	-0.37
-3=tinh	home	-0.01	fell	-0.04	laid	-0.39	lies	-0.04	whole	-0.06
-3=tnxp	fell	0.09	whole	0.07
-3=to	home	0.13	fell	-0.28	laid	-0.07	lies	-0.06	whole	0.15
-3=toa	home	-0.03	laid	-0.12	whole	-0.19
-3=toan	home	-0.06	fell	-0.06	laid	-0.05
-3=toc	home	0.94	fell	-0.42	laid	-0.05	lies	-0.06	whole	0.15
-3=toi	home	-0.47	fell	-0.4	laid	0.04	lies	-0.7	whole	-0.11
-3=ton	home	0.41	whole	0.11
-3=tong	home	-0.12	fell	0.11	laid	-0.18
-3=tra	home	0.14	fell	-0.18	laid	0.2	lies	-0.05	whole	0.18
-3=trai	home	-0.15	laid	-0.1	lies	0.13	whole	-0.36
-3=tram	home	0.28	fell	-0.17	laid	-0.06	lies	-0.06	whole	-0.34
-3=tran	home	-0.13	fell	0.15	laid	-0.14	lies	-0.2	whole	0.14
-3=trang	home	0.05	fell	-0.3	lies	-0.35	whole	-0.36
-3=trao	laid	-0.06	whole	-0.05
-3=tre	fell	-0.01	laid	0.18	lies	0.1
-3=tren	home	-0.23	fell	0.53	laid	-0.22	lies	0.07	whole	0.34
-3=tri	fell	-0.3	laid	0.16	lies	-0.04	whole	-0.52
-3=trich	home	-0.03	fell	-0.05
-3=trieu	fell	-0.06	whole	-0.05
-3=trinh	home	0.09	fell	-0.09
-3=tro	home	-0.15	laid	-0.05
-3=troi	laid	-0.12	whole	-0.39
-3=trong	home	-0.15	fell	-0.61	laid	0.6	lies	-0.13	whole	0.47
-3=tru	home	-0.18	fell	0.04	laid	-0.17	whole	0.14
-3=truc	fell	0.56	laid	-0.12
-3=trung	home	-0.05	fell	0.13	laid	-0.51	lies	-0.14	whole	0.26
-3=truoc	home	0.25	fell	-0.24	laid	0.29	lies	-0.09	whole	0.79
-3=truong	home	0.02	fell	-0.34	laid	-0.17	lies	-0.26	whole	-0.33
-3=tu	home	0.47	fell	-0.51	laid	-0.39	lies	-0.22	whole	-0.54
-3=tuan	whole	0.16
-3=tuat	home	-0.21	fell	-0.08	laid	-0.16	lies	0.36	whole	0.04
-3=tui	home	0.41	fell	-0.11	laid	0.33	lies	0.12	whole	0.1
-3=tum	laid	-0.02
-3=tuoi	home	-0.16	fell	-0.04	laid	-0.14	whole	0.23
-3=tuong	home	-0.13	fell	-0.02	lies	-0.03	whole	-0.05
-3=tuyen	home	-0.37	fell	0.19	whole	0.11
-3=ty	whole	-0.16
-3=uong	whole	0.22
-3=ut	home	-0.02	fell	-0.01	laid	-0.01	lies	-0.04
-3=uy	home	-0.14	fell	-0.2
-3=va	home	-0.01	fell	-0.15	laid	-0.11	lies	-0.16	whole	-0.07
-3=vam	home	-0.13	whole	-0.21
-3=van	home	-0.06	fell	-0.62	laid	-0.57	lies	0.44	whole	-0.37
-3=vang	fell	-0.15	whole	0.21
-3=vao	home	-0.07	fell	-0.25	laid	0.13	whole	-0.17
-3=vay	laid	-0.03
-3=ve	home	-0.22	fell	-0.28	laid	0.65	lies	0.07	whole	1.05
-3=vi	home	0.01	fell	0.16	laid	-0.04	lies	-0.13	whole	-0.32
-3=vien	home	-0.29	fell	-0.19	laid	0.06	lies	-0.09	whole	-0.11
-3=viet	home	-0.35	fell	-0.44	laid	0.22	lies	-0.03	whole	0.4
-3=vinh	home	0.06	fell	-0.27	laid	-0.51	lies	0.49	whole	0.35
-3=vo	home	0.16	fell	-0.26	laid	-0.07	lies	-0.22	whole	-0.37
-3=voi	home	-0.12	fell	-0.19	laid	-0.14	lies	-0.08	whole	-0.22
-3=vong	fell	-0.1	laid	0.01
-3=vot	fell	-0.42	laid	-0.37	whole	-0.02
-3=vu	home	-0.44	fell	-0.13	laid	-0.01	lies	0.17	whole	-0.18
-3=vua	fell	-0.21	laid	0.23	lies	0.34	whole	0.12
-3=vuc	home	-0.05	fell	0.1	whole	-0.04
-3=vui	fell	-0.13	laid	0.23
-3=vuon	home	-0.5	fell	0.35	laid	0.11	whole	-0.3
-3=vuong	home	0.01	fell	-0.13	whole	0.22
-3=x	home	0.16	fell	-0.02	whole	0.24
-3=xa	home	1.27	fell	-0.71	whole	-0.3
-3=xac	home	-0.05	fell	0.11	laid	0.1	whole	-0.16
-3=xay	fell	0.19	laid	-0.05	lies	-0.03	whole	-0.37
-3=xe	home	-0.22	fell	0.43	lies	-0.09	whole	-0.04
-3=xem	fell	-0.15	laid	-0.15	lies	0.33	whole	0.18
-3=xep	fell	-0.1	laid	0.99	whole	0.42
-3=xin	home	-0.23	fell	-0.06	laid	-0.15	lies	-0.05	whole	-0.55
-3=xom	whole	-0.31
-3=xua	whole	-0.47
-3=xuan	home	0.11	fell	-0.23	lies	-0.09	whole	-0.23
-3=xung	home	0.06	whole	0.37
-3=xuong	home	-0.07	fell	-0.44	laid	0.19	lies	-0.32	whole	-0.06
-3=xuyen	home	-0.01	fell	-0.02	laid	0.26	whole	0.16
-3=y	fell	0.27	lies	-0.04	whole	0.03
-3=yen	home	-0.13	fell	0.04	laid	-0.02	lies	0.32	whole	0.64
after martyr	home	2.44	fell	-0.51	laid	-0.16	lies	0.13	whole	0.59
after other	home	0.07	fell	-0.25	laid	-0.19	lies	-0.61	whole	-0.25
after teller	home	-2.31	fell	-0.31	laid	-0.49	lies	-0.67	whole	0.45
ahead of martyr	home	-0.49	fell	-0.09	laid	-1.1	lies	0.48	whole	-0.16
ahead of other	home	0.1	fell	-0.32	laid	0.06	lies	-0.22	whole	0.12
ahead of teller	home	-0.33	fell	-0.41	laid	-0.04	lies	-0.11	whole	-0.27
before "	home	-0.37	fell	-0.64	lies	-0.5	whole	-0.69
before %	home	-0.17	fell	-0.2	laid	-0.03	lies	-0.03
before '	home	-0.46	fell	-0.44	laid	-0.04	lies	0.25	whole	0.11
before (	home	-0.37	fell	0.12	laid	-0.48	lies	-0.34	whole	0.75
before )	home	-0.69	fell	-0.85	laid	-0.2	lies	-0.25	whole	-0.49
before +	home	-0.13
before ,	home	0.36	fell	-0.61	laid	-0.82	lies	-0.73	whole	-1.01
before -	home	0.81	fell	-0.83	laid	-0.65	lies	-0.32	whole	-0.12
before .	fell	0.27	laid	-0.66	lies	-0.5	whole	0.15
before /	home	-0.41	fell	-0.91	laid	-0.12	lies	-0.21	whole	-0.29
before :	home	-0.94	fell	0.17	laid	0.39	whole	0.24
before ;	fell	-0.05	laid	-0.05
before ?	home	0.44	fell	-0.11	whole	0.47
before @	home	-0.02
before blank	home	-1.35	fell	-0.09	laid	-0.27	lies	-0.32	whole	0.41
before line	home	-0.64	fell	-0.82	laid	-0.58	lies	-0.76	whole	-0.88
before |	home	0.65	fell	0.02	laid	0.59	lies	-0.21	whole	0.41
before –	home	0.35	fell	-0.14	laid	-0.23	lies	-0.2	whole	0.13
before:again	home	-0.38	fell	-0.09	laid	0.77	lies	0.16	whole	0.64
before:again:0	home	-0.18	fell	0.05	laid	-0.21	lies	0.11	whole	-0.11
before:again:1	laid	0.71	lies	-0.08	whole	0.54
before:again:12	home	-0.06	fell	0.08	laid	0.24	lies	0.22	whole	-0.02
before:again:2	home	-0.02	fell	0.19	lies	-0.01	whole	0.85
before:again:5	home	-0.06	fell	-0.64	laid	0.21	whole	-0.05
before:again:far	fell	-0.09	laid	0.04	whole	-0.09
before:alive	home	-0.24	fell	-0.54	laid	-0.98	lies	0.72	whole	0.11
before:alive:0	home	0.13	fell	-0.39	laid	-0.72	lies	0.37	whole	0.3
before:alive:1	home	-0.44	fell	-0.01	laid	-0.32	whole	-0.16
before:alive:12	fell	-0.04	laid	-0.03	whole	-0.42
before:alive:2	home	-0.05	fell	0.14	laid	-0.25	lies	0.37	whole	0.26
before:alive:5	home	-0.15	fell	-0.46	laid	0.12	lies	0.18	whole	0.06
before:alive:far	home	0.03	fell	0.03	whole	0.01
before:at	home	-0.11	fell	0.39	laid	0.52	lies	-0.24	whole	-0.14
before:at:0	home	-0.02	fell	0.63	laid	0.29	lies	0.02	whole	0.66
before:at:1	home	-0.35	fell	0.26	laid	1.07	lies	0.18	whole	0.17
before:at:12	home	0.79	fell	-0.57	laid	-0.24	lies	-0.32	whole	0.22
before:at:2	home	-0.43	fell	0.22	laid	-0.14	lies	-0.54	whole	-0.87
before:at:5	home	-0.5	fell	-1.07	laid	-0.53	lies	-0.11	whole	-0.99
before:at:far	home	0.48	fell	0.21	laid	-0.06	whole	0.22
before:battle	home	-0.73	fell	0.73	laid	-0.65	lies	-0.37	whole	0.45
before:battle:0	home	-0.21	fell	-0.04	lies	-0.1	whole	0.13
before:battle:1	home	-0.46	fell	0.75	laid	-0.24	lies	-0.42	whole	0.22
before:battle:12	home	0.08	laid	-0.05	lies	0.3	whole	0.5
before:battle:2	home	-0.07	fell	0.14	laid	-0.47	lies	-0.08
before:battle:5	home	-0.35	fell	0.47	laid	-0.45	lies	-0.21	whole	-0.02
before:battle:far	home	0.09	fell	-0.31	laid	0.24	whole	0.06
before:born	home	0.59	fell	-0.35	laid	-0.1	lies	-0.14	whole	0.05
before:born:0	home	-0.82	fell	0.11
before:born:1	home	0.2	fell	-0.24	laid	0.18	lies	-0.05	whole	0.71
before:born:12	home	-0.02	fell	0.4	laid	0.15	lies	0.05	whole	0.27
before:born:2	home	1.38	fell	-0.64	laid	-0.24	lies	0.05	whole	-0.47
before:born:5	home	-0.22	fell	-0.57	laid	-0.34	lies	-0.35	whole	-0.1
before:born:far	home	-0.05	fell	0.32	lies	-0.03	whole	0.08
before:bury	home	-0.83	fell	-1.59	laid	1.99	lies	0.11	whole	-0.04
before:bury:0	home	-0.35	fell	-0.64	laid	0.2	lies	0.11	whole	0.27
before:bury:1	home	-0.33	fell	-0.47	laid	0.84	lies	0.15	whole	0.48
before:bury:12	home	-0.18	fell	0.26	laid	0.18	lies	-0.1	whole	-1.22
before:bury:2	home	-0.07	fell	-0.56	laid	0.56	whole	0.03
before:bury:5	home	-0.05	fell	-0.59	laid	1.62	lies	-0.05
before:capture	home	-0.36	fell	-0.14	laid	-0.34	lies	-0.09	whole	0.27
before:capture:0	laid	-0.01
before:capture:1	home	-0.03	fell	-0.25	laid	-0.06	lies	-0.01	whole	-0.13
before:capture:12	laid	0.03	whole	0.43
before:capture:5	home	-0.21	fell	-0.18	laid	-0.04	whole	-0.09
before:contact	home	-0.18	fell	-0.98	laid	-0.61	lies	-0.13	whole	-0.06
before:contact:0	home	-0.31	fell	-0.12	laid	-0.05	lies	-0.07
before:contact:1	home	-0.02	fell	-0.16	laid	-0.06	lies	0.2	whole	0.14
before:contact:12	home	-0.06	fell	-0.35	laid	-0.57	lies	-0.17	whole	0.04
before:contact:2	home	-0.13	fell	-0.03	laid	-0.18	whole	-0.19
before:contact:5	home	-0.1	fell	-0.16	laid	0.2	lies	-0.11	whole	-0.22
before:contact:far	home	0.37	fell	-0.27	whole	0.16
before:day	home	0.09	fell	0.76	laid	0.17	lies	0.41	whole	-0.06
before:day 1	home	0.58	fell	-0.49	laid	-0.57	lies	-0.54	whole	0.42
before:day 12	home	-0.6	fell	0.85	laid	-0.01	lies	0.35	whole	-0.07
before:day 2	home	0.17	laid	-0.01	lies	0.23	whole	0.11
before:day 5	home	0.09	fell	0.29	laid	0.04	lies	-0.16
before:day far	home	-0.03	fell	-0.1	laid	0.37	lies	0.45	whole	-0.35
before:died	home	-0.72	fell	0.05	laid	0.43	lies	0.33	whole	-0.18
before:died:0	home	-0.45	fell	-0.37	laid	0.05	lies	0.21	whole	-0.23
before:died:1	home	-0.22	fell	0.09	laid	0.35	whole	0.16
before:died:12	home	-0.28	fell	0.35	laid	-0.53	lies	-0.15	whole	0.01
before:died:2	home	-0.67	fell	0.39	laid	-0.04	lies	0.36	whole	-0.02
before:died:5	home	0.12	fell	-0.19	laid	0.61	lies	0.05	whole	0.01
before:died:far	home	0.21	fell	-0.08	laid	-0.22	lies	-0.15	whole	-0.37
before:enlist	home	-0.34	fell	-0.13	laid	-0.47	lies	-0.41	whole	-0.18
before:enlist:0	home	0.07	fell	0.15	laid	-0.02
before:enlist:1	fell	0.07
before:enlist:12	home	-0.04	fell	-0.08	laid	-0.14	lies	-0.14
before:enlist:2	home	-0.17	fell	-0.05
before:enlist:5	home	-0.08	fell	-0.23	laid	-0.13	lies	-0.07	whole	-0.28
before:enlist:far	home	-0.03	fell	-0.01	laid	-0.02	lies	-0.04	whole	0.19
before:fell	home	-1.09	fell	1.46	laid	-0.67	lies	-0.33	whole	0.34
before:fell:0	home	-0.32	fell	-0.33	lies	-0.65	whole	-0.3
before:fell:1	home	-0.42	fell	0.6	lies	-0.59	whole	0.56
before:fell:12	home	-0.06	fell	0.44	laid	-0.43	lies	0.05	whole	0.02
before:fell:2	home	-0.42	fell	0.93	laid	-0.41	lies	0.16	whole	0.43
before:fell:5	home	-0.19	fell	0.93	laid	-0.49	lies	0.18	whole	0.28
before:fell:far	home	0.01	fell	-0.19	laid	0.27	lies	-0.03	whole	-0.62
before:gio	home	-0.33	fell	0.2	laid	-0.58	lies	0.03	whole	-0.17
before:gio:1	fell	0.24	laid	-0.13	lies	-0.03	whole	0.03
before:gio:12	home	-0.25	fell	-0.1	laid	-0.09	lies	0.02	whole	-0.29
before:gio:5	fell	0.15	laid	-0.25	lies	0.04
before:grave	home	-0.05	fell	-0.87	laid	0.15	lies	0.51	whole	0.14
before:grave:0	home	-0.16	fell	-0.11	lies	0.11	whole	1.04
before:grave:1	home	-0.44	fell	0.12	laid	-0.22	lies	0.47	whole	0.43
before:grave:12	home	0.3	fell	-0.41	laid	0.04	lies	-0.19	whole	0.21
before:grave:2	home	-0.41	fell	0.08	laid	0.44	lies	0.24	whole	0.08
before:grave:5	home	0.14	fell	-0.35	laid	0.04	whole	-0.58
before:grave:far	fell	-0.49	laid	-0.16	whole	-0.14
before:home	home	1.06	fell	-0.36	laid	0.13	lies	-0.17	whole	0.23
before:home:0	home	0.88	fell	-0.79	laid	-0.1	lies	-0.14	whole	0.27
before:home:1	home	0.17	fell	-0.53	laid	-0.76	lies	-0.07	whole	0.2
before:home:12	home	-0.47	fell	-0.09	laid	0.27	lies	-0.33	whole	-0.32
before:home:2	home	-0.29	fell	0.72	laid	0.16	lies	0.32	whole	0.02
before:home:5	home	0.7	fell	0.03	laid	0.41	whole	-0.16
before:home:far	home	0.25	fell	0.12	laid	-0.05	lies	-0.09	whole	0.23
before:joined	home	-0.36	fell	-0.01	laid	-0.33	lies	-0.33	whole	0.03
before:joined:0	home	0.11	fell	0.34
before:joined:1	fell	0.08
before:joined:12	home	-0.15	fell	-0.13	laid	-0.1	lies	-0.1	whole	0.1
before:joined:2	home	-0.17	fell	-0.05
before:joined:5	home	-0.07	fell	-0.2	laid	-0.02	lies	-0.03	whole	-0.24
before:joined:far	home	-0.03	fell	-0.01	laid	-0.02	lies	-0.04	whole	0.31
before:kin	home	-0.15	fell	-0.24	laid	-0.56	lies	-0.18	whole	0.1
before:kin anh	home	-0.27	laid	-0.16	lies	-0.18	whole	-0.6
before:kin anh trai	home	0.07	fell	0.07	laid	0.44	whole	0.31
before:kin ba	home	-0.24	fell	-0.25	laid	-0.08	whole	0.24
before:kin bà	fell	0.2	laid	-0.05	lies	0.39	whole	-0.18
before:kin bác	home	0.32	fell	0.22	laid	-0.14	lies	0.23	whole	0.15
before:kin bố	home	0.36	fell	-0.14	laid	0.26	lies	0.11	whole	-0.1
before:kin bố chồng	fell	-0.02	whole	-0.19
before:kin bố vợ	fell	-0.29	whole	-0.08
before:kin cha	home	-0.37	fell	0.2	laid	-0.04	lies	-0.06	whole	0.11
before:kin cháu	home	0.09	fell	0.37	whole	0.17
before:kin chú	home	-0.09	fell	0.27	laid	-0.1	whole	-0.09
before:kin chị	home	-0.13	fell	-0.33	laid	-0.1
before:kin chị gái	whole	0.16
before:kin chồng	home	-0.09	fell	0.27	whole	-0.44
before:kin con	home	0.25	fell	-0.16	whole	0.21
before:kin con trai	home	-0.03	fell	0.55	laid	-0.07	whole	0.74
before:kin cô	home	-0.25
before:kin cậu	home	0.31	fell	0.21	lies	-0.03	whole	0.34
before:kin cụ	home	0.08	fell	-0.07	laid	-0.05	whole	0.08
before:kin dì	home	0.02	fell	-0.04	lies	-0.17	whole	0.06
before:kin em	home	-0.43	whole	-0.71
before:kin em gái	home	-0.06	fell	-0.11	laid	-0.05	whole	0.16
before:kin em trai	home	-0.06	fell	-0.5	whole	-0.14
before:kin mẹ	home	-0.17	fell	-0.25	lies	-0.04
before:kin mợ	fell	-0.32	laid	-0.1	lies	-0.29	whole	0.08
before:kin tía	home	0.4	fell	-0.3	laid	0.27	whole	0.24
before:kin vợ	home	-0.02	whole	-0.17
before:kin ông	home	-0.17	fell	-0.28	laid	-0.31	lies	0.14	whole	-0.32
before:kin:0	home	-0.13	fell	-0.14	laid	-0.19	lies	-0.27
before:kin:1	fell	-0.2	laid	-0.22	whole	0.35
before:kin:12	home	0.2	fell	0.04	laid	-0.02	lies	-0.01	whole	-0.07
before:kin:2	home	0.08	fell	-0.49	laid	-0.5	lies	-0.35	whole	-0.08
before:kin:5	home	-0.32	fell	-0.1	laid	0.22	lies	0.01
before:kin:far	home	-0.24	fell	0.27	laid	-0.07	lies	0.08
before:laid	home	-0.28	fell	-0.1	laid	0.68	lies	-0.31	whole	0.42
before:laid:0	home	-0.22	fell	-0.04	lies	-0.03
before:laid:1	fell	-0.06	laid	-0.18	lies	-0.06	whole	0.24
before:laid:12	fell	0.29	laid	0.22	whole	0.05
before:laid:5	fell	-0.24	laid	0.75	lies	-0.23	whole	0.2
before:letter	home	-0.57	fell	-0.29	laid	-0.05	lies	-0.1	whole	0.18
before:letter:0	laid	-0.02	whole	0.04
before:letter:1	home	-0.18	fell	-0.07
before:letter:12	home	-0.05	fell	-0.16	laid	0.13	whole	0.19
before:letter:2	fell	0.2	laid	-0.02	whole	0.1
before:letter:5	home	-0.23	fell	-0.25	laid	-0.12	whole	-0.16
before:level	home	-0.23	fell	-0.23	laid	0.18	lies	0.2	whole	-0.23
before:level:0	home	0.22	fell	-0.13	laid	-0.62	lies	-0.31	whole	-0.08
before:level:1	home	0.04	fell	0.43	laid	-0.2	lies	0.1	whole	0.49
before:level:12	home	-0.26	fell	-0.22	laid	0.04	lies	-0.58	whole	-0.27
before:level:2	home	-0.37	fell	-0.35	laid	0.05	lies	0.3	whole	0.11
before:level:5	home	-0.03	fell	-0.17	laid	0.24	lies	0.43	whole	-0.48
before:level:far	fell	0.01	laid	0.56	whole	0.03
before:link	home	-0.15	fell	-0.21	laid	-0.44	lies	-0.7	whole	-0.1
before:link:0	home	-0.15	fell	-0.69	laid	0.21	lies	-0.26	whole	-0.07
before:link:1	home	-0.89	fell	-0.05	laid	-0.71	lies	0.29	whole	0.02
before:link:12	fell	0.11	laid	0.26	lies	-0.39	whole	0.18
before:link:2	home	-0.27	fell	0.06	laid	0.1	lies	-0.37	whole	-0.1
before:link:5	home	0.43	fell	-0.12	laid	-0.56	lies	-0.18	whole	0.34
before:link:far	home	0.44	fell	0.44	laid	-0.64	lies	-0.11	whole	-0.89
before:martyr	home	0.2	fell	-0.36	laid	-0.34	lies	0.04	whole	0.06
before:martyr:0	home	-0.13	fell	-0.43	laid	-0.17	lies	-0.24	whole	-0.74
before:martyr:1	home	0.36	fell	0.43	laid	-0.1	whole	0.32
before:martyr:12	home	-0.18	fell	-0.08	laid	-0.7	lies	0.35	whole	-0.01
before:martyr:2	home	-0.14	fell	-0.14	laid	0.13	lies	0.14	whole	0.07
before:martyr:5	home	0.52	fell	-0.16	laid	0.08	lies	-0.3	whole	0.47
before:martyr:far	home	-0.4	fell	-0.15	lies	-0.01	whole	-0.34
before:moved	home	-0.37	fell	-0.04	laid	-0.19	lies	0.85	whole	-0.07
before:moved:0	home	0.05	fell	0.27	laid	-0.21	lies	0.34	whole	0.29
before:moved:1	home	-0.2	fell	0.19	laid	0.19	lies	0.92	whole	0.35
before:moved:12	home	-0.16	fell	-0.12	laid	-0.23	lies	-0.28	whole	-0.02
before:moved:2	home	-0.16	laid	-0.21	lies	0.19	whole	-0.21
before:moved:5	home	-0.29	fell	-0.22	laid	0.02	whole	-0.57
before:moved:far	home	0.21	fell	-0.12	whole	0.23
before:naming	home	-0.1	fell	0.2	laid	-0.17	lies	-0.6	whole	-0.26
before:naming:0	home	-0.12	fell	-0.33	laid	0.1	lies	0.18	whole	-0.37
before:naming:1	home	-0.22	fell	0.07	laid	-0.26	lies	-0.01	whole	-0.01
before:naming:12	home	-0.11	fell	-0.06	laid	0.32	lies	-0.06	whole	0.17
before:naming:2	home	-0.24	fell	-0.04	laid	-0.31	lies	-0.34	whole	0.05
before:naming:5	home	0.34	fell	0.06	laid	-0.39	lies	-0.47	whole	0.05
before:naming:far	fell	0.51	whole	-0.34
before:notice	home	-0.63	fell	0.18	laid	-0.42	lies	-0.5	whole	0.17
before:notice:0	home	-0.03	fell	-0.12	laid	-0.16	lies	-0.04
before:notice:1	home	-0.05	fell	0.17	laid	-0.1	lies	-0.01	whole	-0.29
before:notice:12	home	-0.12	fell	0.09	laid	-0.16	lies	-0.15	whole	-0.09
before:notice:2	fell	-0.14
before:notice:5	home	-0.26	fell	0.09	laid	0.1	lies	-0.1	whole	0.23
before:notice:far	home	-0.06	fell	0.08	laid	-0.04	whole	0.39
before:office	home	0.01	fell	-0.29	laid	-0.32	lies	-0.02	whole	0.42
before:office:0	home	-0.21	fell	-0.5	laid	0.01	lies	0.21	whole	0.19
before:office:1	home	0.2	fell	-0.44	laid	-0.06	lies	-0.11	whole	0.1
before:office:12	fell	-0.03	laid	0.15	lies	-0.25	whole	0.45
before:office:2	home	-0.16	fell	0.15	laid	-0.18	lies	-0.3	whole	0.23
before:office:5	home	-0.11	fell	-0.42	laid	-0.41	lies	0.11	whole	-0.69
before:office:far	home	0.26	fell	0.48	laid	-0.07	whole	0.4
before:post	home	0.1	fell	0.04	laid	-0.84	lies	-0.13	whole	0.42
before:post:0	home	0.12	fell	-0.01	laid	-0.17	lies	0.28	whole	0.58
before:post:1	home	0.41	fell	-0.28	laid	-0.06	lies	-0.12	whole	-0.34
before:post:12	home	0.16	fell	0.09	laid	-0.47	lies	0.03
before:post:2	home	-0.17	fell	-0.05	laid	-0.11	lies	-0.25	whole	0.49
before:post:5	home	-0.42	fell	0.17	laid	-0.11	lies	-0.08	whole	0.31
before:post:far	home	0.01	fell	-0.08	laid	-0.01	lies	-0.11
before:rank	home	0.12	fell	0.32	laid	-0.34	lies	-0.36	whole	0.1
before:rank:0	home	0.12	fell	0.16	whole	0.62
before:rank:1	fell	-0.34	laid	-0.02	whole	-0.19
before:rank:12	home	-0.2	fell	0.31	laid	-0.18	lies	-0.06	whole	-0.24
before:rank:2	fell	-0.4	whole	-0.22
before:rank:5	home	0.13	fell	0.23	lies	-0.08	whole	0.38
before:rank:far	fell	0.06	lies	-0.01	whole	0.05
before:returned	home	0.16	fell	-0.3	laid	0.06	lies	-0.34	whole	-0.18
before:returned:1	home	-0.16	fell	-0.3	lies	-0.03
before:returned:12	fell	-0.09	whole	-0.29
before:returned:2	home	0.45	fell	0.31	laid	-0.07	lies	-0.09	whole	0.26
before:returned:5	home	-0.09	fell	-0.41	laid	0.23	lies	-0.04	whole	-0.14
before:self	home	-0.06	fell	-0.18	laid	-0.6	lies	-0.41	whole	0.01
before:self:0	home	-0.06	fell	-0.35	laid	-0.41	lies	-0.34	whole	-0.05
before:self:1	home	-0.14	fell	0.15	laid	-0.44	lies	0.09	whole	0.32
before:self:12	home	-0.02	fell	-0.51	laid	0.22	lies	-0.77	whole	-0.29
before:self:2	home	-0.38	fell	-0.35	laid	0.21	lies	-0.08	whole	0.2
before:self:5	home	-0.04	fell	-0.12	laid	-0.59	lies	0.28	whole	0.16
before:self:far	home	0.51	fell	0.66	laid	-0.17	lies	-0.15	whole	-0.41
before:site	home	-0.31	fell	0.27	whole	-0.41
before:site:0	home	-0.14	fell	0.08	laid	-0.03	lies	-0.09	whole	0.25
before:site:1	home	-0.06	fell	0.2	laid	0.16	lies	0.06	whole	0.18
before:site:12	fell	-0.17	laid	0.16	whole	-0.2
before:site:2	home	-0.09	fell	-0.04	laid	-0.51	lies	-0.02	whole	-0.72
before:site:5	fell	0.25	laid	0.07	lies	0.11	whole	-0.34
before:site:far	whole	0.07
before:tells	home	0.21	fell	0.21	laid	0.51	lies	-0.76	whole	0.19
before:tells:0	home	-0.43	fell	0.01	laid	-0.02	lies	-0.16	whole	0.18
before:tells:1	home	-0.13	fell	0.38	laid	0.19	lies	-0.19	whole	0.4
before:tells:12	home	0.06	fell	0.18	laid	-0.17	lies	-0.45	whole	-0.39
before:tells:2	home	0.5	fell	-0.29	laid	0.5	lies	-0.17	whole	0.24
before:tells:5	home	0.21	fell	-0.15	laid	0.39	whole	-0.21
before:tells:far	fell	0.13	laid	-0.34	lies	-0.17
before:thing	home	-0.51	fell	0.12	laid	-0.55	lies	-0.02	whole	-0.23
before:thing:0	fell	0.2	laid	-0.26	lies	-0.22	whole	-0.07
before:thing:1	home	-0.18	fell	0.23	laid	0.27	lies	-0.12	whole	0.01
before:thing:12	home	-0.28	fell	-0.72	laid	-0.34	lies	-0.31
before:thing:2	home	-0.05	fell	0.03	laid	-0.18	lies	0.1	whole	-0.03
before:thing:5	fell	0.24	laid	-0.28	lies	0.25	whole	-0.19
before:thing:far	fell	0.26	laid	-0.34	whole	0.13
before:title	home	0.26	fell	-0.04	laid	0.03	whole	0.13
before:title:0	fell	-0.1	laid	-0.17	lies	-0.12	whole	0.53
before:title:1	home	0.08	fell	-0.49	laid	-0.09	lies	-0.43	whole	-0.08
before:title:12	home	-0.07	fell	0.25	laid	0.01	lies	-0.05	whole	-0.14
before:title:2	home	-0.23	fell	-0.26	laid	0.14	lies	0.2	whole	0.08
before:title:5	home	0.73	fell	-0.05	laid	-0.05	lies	0.25	whole	0.34
before:title:far	home	-0.62	fell	0.41	laid	0.1	lies	-0.23	whole	-0.48
before:truename	home	0.03	whole	-0.13
before:truename:12	whole	0.03
before:truename:5	whole	-0.18
before:unit	home	-0.62	fell	0.11	laid	-0.44	lies	-0.02	whole	0.31
before:unit 1	home	-0.81	fell	-0.35	laid	-0.48	lies	-0.24
before:unit 12	home	-0.18	fell	0.18	laid	-0.06	lies	0.05	whole	-0.06
before:unit 2	home	-0.68	fell	-0.5	laid	-0.11	lies	0.13	whole	0.26
before:unit 5	home	-0.03	fell	0.49	laid	-0.54	lies	-0.2	whole	0.51
before:unit far	home	0.49	fell	0.03	laid	0.01	lies	0.1	whole	0.06
begins plainly	home	0.24	fell	-0.18	laid	-0.57	lies	-0.48	whole	-0.11
begins with a capital	home	0.21	fell	-0.86	laid	-0.54	lies	-0.33	whole	-0.48
begins:again	fell	-0.04
begins:aka	home	-0.15	laid	0.26	lies	0.28	whole	0.07
begins:alive	home	-0.07	fell	-0.21	laid	-0.12
begins:at	home	-0.12	fell	0.05	laid	0.56	lies	0.09	whole	0.71
begins:battle	home	-0.29	fell	0.07	laid	-0.28	lies	-0.37	whole	0.18
begins:born	home	-0.15	fell	-0.01
begins:bury	home	-0.41	fell	-0.17	laid	0.74	lies	0.04	whole	0.27
begins:capture	home	0.05
begins:contact	home	-0.13	fell	-0.03	laid	-0.15	whole	-0.46
begins:died	home	-0.59	fell	-0.49	laid	0.2	lies	0.01	whole	-0.12
begins:enlist	home	-0.33	fell	-0.18
begins:fell	home	-0.6	fell	-0.21	lies	-0.03	whole	-0.34
begins:grave	home	-0.18	fell	-0.27	laid	0.29	whole	0.01
begins:home	home	0.37	fell	-0.23	laid	-0.21	lies	-0.4	whole	-0.02
begins:joined	home	-0.32	fell	-0.08
begins:laid	home	-0.09
begins:letter	home	-0.02	fell	-0.06	laid	-0.01	lies	-0.04
begins:level	home	0.67	fell	-0.21	laid	-0.85	lies	-0.94	whole	-0.1
begins:link	home	-0.3	fell	-0.46	lies	-0.28	whole	0.08
begins:martyr	fell	-0.02	laid	-0.21	lies	-0.18	whole	-0.28
begins:moved	home	0.02	fell	-0.22	laid	0.15	lies	0.07	whole	-0.11
begins:naming	home	-0.04	fell	-0.18	laid	-0.06	lies	-0.02
begins:notice	home	-0.11	fell	-0.37	laid	-0.06	lies	-0.02
begins:office	home	-0.45	fell	-0.25	laid	-0.48	lies	-0.27
begins:post	home	-0.52	fell	0.12	laid	-0.24	lies	-0.25
begins:rank	home	-0.41	fell	-0.21	laid	-0.1	lies	-0.07	whole	0.16
begins:self	home	-0.2	fell	-0.25	laid	0.2	lies	-0.06	whole	0.2
begins:site	home	-0.57	fell	0.66	laid	-0.34	lies	-0.59	whole	0.34
begins:stop	home	-0.32	fell	-0.7	laid	-0.58	lies	-0.53	whole	-0.25
begins:tells	home	0.18	fell	0.17	laid	0.21	lies	-0.2	whole	0.41
begins:thing	home	-0.1	fell	-0.32	laid	-0.63	lies	-0.32	whole	-0.08
begins:title	home	-0.23	fell	-0.2	laid	-0.2	lies	-0.11	whole	0.02
behind !	lies	-0.01
behind "	home	0.96	fell	-0.37	laid	-0.24	lies	-0.25	whole	0.2
behind '	home	-0.03	fell	-0.07	laid	-0.14
behind (	home	-0.11	fell	-0.46	laid	0.05	lies	-0.28	whole	0.24
behind )	home	-0.67	fell	-0.64	laid	-0.91	lies	-0.18	whole	0.01
behind ,	home	-0.49	fell	0.04	laid	-0.03	lies	-0.55	whole	-0.34
behind -	home	0.05	fell	-0.93	laid	-0.27	lies	-0.6	whole	-0.21
behind .	home	0.02	fell	-0.04	laid	0.17	lies	-0.4	whole	-0.04
behind /	fell	-0.5	laid	0.08	lies	-0.32	whole	-0.57
behind :	home	-0.78	fell	-0.97	laid	-1.2	lies	-0.42	whole	0.56
behind ;	home	0.42	fell	0.82	lies	-0.55	whole	0.26
behind ?	home	-0.49	fell	-0.42	laid	-0.06	lies	-0.03	whole	-0.11
behind blank	home	-1.09	fell	-0.31	laid	-0.51	lies	-0.43	whole	-0.25
behind line	home	-0.32	fell	0.28	laid	-0.67	lies	0.13	whole	0.52
behind |	home	0.98	fell	-1.09	laid	-0.25	lies	-0.14	whole	0.29
behind –	home	-0.32	fell	-0.31	laid	-0.17	lies	-0.01	whole	0.07
behind:again	home	-0.13	fell	0.02	laid	0.11	lies	0.26	whole	0.42
behind:again:0	home	-0.1	fell	0.13	laid	-0.06	lies	0.01	whole	-0.21
behind:again:1	home	0.02	fell	0.38	whole	0.38
behind:again:12	home	0.08	fell	0.08	laid	-0.32	lies	-0.01	whole	0.28
behind:again:2	home	-0.1	fell	-0.1	laid	0.62	lies	-0.01	whole	0.21
behind:again:5	home	-0.08	fell	-0.47	lies	0.35	whole	0.16
behind:alive	home	0.12	fell	-0.71	lies	-0.24	whole	0.17
behind:alive:0	home	-0.09	fell	-0.39	laid	-0.07	lies	-0.01
behind:alive:1	fell	-0.05	laid	-0.06
behind:alive:12	home	0.24	fell	-0.18	whole	0.05
behind:alive:2	home	-0.11	laid	0.03	whole	0.06
behind:alive:5	home	0.16	fell	-0.19	laid	-0.09	whole	0.38
behind:alive:far	home	-0.02	fell	0.05	laid	0.23	whole	-0.2
behind:at	home	-0.3	fell	-0.47	laid	0.03	lies	-0.67	whole	-0.23
behind:at:0	home	-0.63	fell	-0.48	laid	-0.09	whole	-0.27
behind:at:1	home	0.11	fell	-0.45	laid	-0.06	lies	-0.5	whole	-0.06
behind:at:12	home	0.3	fell	-0.08	laid	0.18	lies	-0.23	whole	-0.17
behind:at:2	fell	0.17	laid	0.06	lies	-0.18	whole	0.1
behind:at:5	home	-0.45	fell	-0.29	laid	0.02	lies	-0.02	whole	-0.12
behind:at:far	home	0.16	fell	0.28	laid	0.14	lies	-0.16	whole	0.22
behind:battle	home	-0.21	laid	0.04	lies	-0.13	whole	0.01
behind:battle:0	fell	0.28	laid	-0.48	lies	-0.05	whole	-0.18
behind:battle:1	home	0.13	fell	-0.09	laid	0.33	lies	-0.06	whole	0.62
behind:battle:12	home	-0.12	fell	-0.49	laid	0.05	lies	0.19	whole	0.04
behind:battle:2	home	-0.17	fell	0.15	lies	-0.03	whole	-0.1
behind:battle:5	home	-0.06	fell	-0.02	laid	-0.31	lies	-0.21	whole	-0.04
behind:battle:far	fell	0.36	laid	0.29	lies	-0.04
behind:born	home	0.38	fell	-0.54	laid	-0.13	lies	0.09	whole	0.39
behind:born:0	home	0.03	fell	-0.44	laid	-0.3	lies	-0.3	whole	0.22
behind:born:1	home	0.03	fell	-0.16	laid	-0.02	lies	-0.08	whole	-0.31
behind:born:12	home	0.18	fell	0.3	lies	0.11	whole	0.67
behind:born:2	home	0.08	fell	-0.22	laid	-0.05	whole	0.24
behind:born:5	home	0.3	fell	-0.4	laid	0.15	lies	0.37	whole	0.1
behind:born:far	home	-0.05	fell	0.11	laid	0.06	whole	-0.19
behind:bury	home	-0.06	fell	0.54	laid	0.14	lies	-0.4
behind:bury:0	home	0.12	fell	0.08	laid	0.06	lies	-0.09	whole	0.4
behind:bury:1	home	0.18	fell	0.21	laid	0.58	lies	-0.02	whole	-0.39
behind:bury:12	home	-0.22	fell	-0.37	laid	-0.03	lies	-0.28	whole	-0.48
behind:bury:2	home	-0.17	fell	-0.38	laid	0.07	lies	-0.05	whole	0.07
behind:bury:5	home	-0.17	fell	1.01	laid	-0.9	lies	0.12	whole	0.58
behind:bury:far	home	0.01	fell	-0.19	laid	0.15	lies	-0.08	whole	-0.31
behind:capture	home	-0.08	fell	-0.23	laid	-0.15	lies	-0.08	whole	-0.26
behind:capture:0	laid	-0.12	whole	-0.2
behind:capture:1	fell	-0.05	whole	-0.01
behind:capture:12	fell	-0.09	whole	0.08
behind:capture:5	whole	-0.13
behind:capture:far	home	-0.03	lies	-0.01
behind:contact	fell	-0.07	laid	-0.45	lies	0.02	whole	0.28
behind:contact:0	home	0.01	fell	-0.07	laid	-0.2	lies	-0.5	whole	-0.15
behind:contact:1	home	0.05	fell	0.04	laid	-0.29	lies	0.14	whole	0.06
behind:contact:12	home	-0.31	fell	-0.2	laid	0.2	lies	-0.1	whole	-0.19
behind:contact:2	home	-0.04	laid	-0.04	whole	0.62
behind:contact:5	home	0.22	fell	0.54	laid	-0.16	lies	0.37	whole	0.09
behind:contact:far	home	-0.03	fell	-0.41	laid	-0.14
behind:day	home	0.21	fell	0.4	laid	0.07	lies	-0.05	whole	0.15
behind:day 0	home	-0.16	fell	1.23	laid	-0.42	lies	-0.71	whole	0.68
behind:day 1	home	0.15	laid	0.13	lies	-0.1	whole	0.13
behind:day 12	home	0.22	fell	-0.23	laid	-0.16	whole	-0.31
behind:day 2	home	0.22	fell	-0.12	laid	-0.64	lies	-0.31	whole	0.09
behind:day 5	home	0.27	fell	0.1	laid	0.3	lies	-0.15
behind:day far	home	-0.5	fell	-0.47	laid	0.6	lies	0.79	whole	-0.34
behind:died	home	-0.03	fell	0.03	laid	0.01	lies	-0.15	whole	0.13
behind:died:0	home	0.29	fell	-0.66	laid	-0.19	lies	-0.2	whole	-0.16
behind:died:1	home	0.01	fell	0.01	laid	-0.07	lies	0.42	whole	-0.09
behind:died:12	home	-0.42	fell	0.12	laid	0.03	lies	0.17	whole	0.2
behind:died:2	home	-0.05	fell	-0.19	laid	0.14	lies	-0.63
behind:died:5	home	-0.3	fell	0.8	laid	-0.01	lies	0.12	whole	0.4
behind:died:far	home	0.25	fell	-0.25	laid	0.12	lies	-0.24
behind:enlist	home	0.05	fell	-0.62	laid	-0.23	lies	-0.47	whole	0.11
behind:enlist:0	home	0.03	fell	-0.22	laid	-0.04	lies	-0.06
behind:enlist:1	home	-0.15	fell	-0.21	laid	-0.01	lies	-0.03	whole	0.32
behind:enlist:12	fell	-0.25	lies	-0.2	whole	-0.24
behind:enlist:2	fell	-0.05	whole	0.35
behind:enlist:5	home	0.04	fell	0.05	whole	-0.09
behind:fell	home	0.27	fell	0.1	laid	-0.64	lies	0.18	whole	0.32
behind:fell:0	home	0.52	fell	-0.25	laid	-0.51	lies	-0.08	whole	0.14
behind:fell:1	home	0.06	fell	0.38	laid	-0.3	lies	-0.09
behind:fell:12	home	-0.18	fell	0.24	laid	0.05	lies	0.38	whole	-0.26
behind:fell:2	home	-0.07	fell	-0.41	laid	-0.23	lies	-0.21	whole	0.22
behind:fell:5	fell	0.16	laid	-0.24	lies	-0.59	whole	0.26
behind:fell:far	home	-0.13	fell	-0.08	laid	0.17	lies	0.65	whole	0.56
behind:gio	home	-0.14	fell	0.3	laid	-0.78	lies	-0.21	whole	-0.09
behind:gio:0	fell	0.15	laid	-0.12	whole	0.1
behind:gio:1	fell	0.23	laid	-0.03	whole	0.1
behind:gio:12	laid	-0.13	whole	-0.38
behind:gio:2	fell	-0.2	whole	0.1
behind:gio:5	home	-0.05	laid	-0.42	lies	-0.03	whole	-0.03
behind:grave	home	-0.95	fell	0.29	laid	0.08	lies	0.84	whole	0.41
behind:grave:0	home	-0.15	fell	-0.47	laid	-0.12	lies	0.04	whole	0.06
behind:grave:1	home	-0.39	fell	-0.17	laid	-0.56	lies	0.86	whole	0.46
behind:grave:12	home	-0.01	fell	0.36	laid	0.04	lies	0.37	whole	0.09
behind:grave:2	home	-0.12	fell	-0.19	laid	0.2	lies	-0.3	whole	-0.16
behind:grave:5	home	-0.55	fell	0.74	laid	0.53	lies	0.03	whole	0.05
behind:grave:far	fell	-0.19	laid	-0.11
behind:home	home	0.34	fell	0.57	laid	0.08	lies	0.25	whole	0.68
behind:home:0	home	-0.49	fell	0.11	laid	-0.95	lies	-0.45
behind:home:1	home	0.01	fell	-0.36	laid	0.48	whole	-0.43
behind:home:12	home	0.31	fell	-0.47	laid	0.83	lies	0.51	whole	0.41
behind:home:2	home	0.41	fell	0.59	laid	-0.11	lies	-0.27	whole	0.39
behind:home:5	home	0.11	fell	0.25	laid	-0.61	lies	0.29	whole	0.35
behind:home:far	home	0.12	fell	0.51	laid	0.16	lies	-0.05	whole	0.08
behind:joined	home	-0.01	fell	-0.58	laid	-0.15	lies	-0.22	whole	-0.01
behind:joined:0	fell	-0.14	laid	-0.03	lies	-0.03	whole	-0.15
behind:joined:1	home	-0.12	fell	-0.07	whole	0.32
behind:joined:12	fell	-0.09	whole	-0.24
behind:joined:2	whole	0.27
behind:joined:5	home	0.01	fell	-0.17	whole	-0.04
behind:kin	home	0.02	fell	-0.18	laid	-0.4	lies	0.19	whole	-0.04
behind:kin anh	home	0.15	fell	-0.47	laid	-0.08	lies	-0.02	whole	-0.06
behind:kin anh trai	home	-0.43	fell	-0.04	lies	-0.07
behind:kin ba	laid	0.39	lies	0.09	whole	-0.02
behind:kin bà	fell	-0.28	laid	0.05	lies	-0.07	whole	-0.09
behind:kin bác	home	0.26	lies	-0.14	whole	-0.06
behind:kin bố	home	-0.02	laid	-0.26	lies	0.38	whole	0.12
behind:kin cha	fell	0.39	whole	0.02
behind:kin cháu	home	-0.03	fell	0.45	laid	-0.04	whole	0.41
behind:kin chú	home	-0.02	fell	0.16	whole	0.06
behind:kin chồng	fell	0.31	whole	0.14
behind:kin con	fell	0.21	whole	0.13
behind:kin cô	fell	-0.19	whole	-0.36
behind:kin em	home	-0.39	fell	-0.22
behind:kin em gái	home	-0.1	fell	-0.07	lies	-0.09
behind:kin em trai	home	0.12	fell	-0.02
behind:kin mẹ	home	-0.04	fell	0.23	laid	-0.14	lies	-0.08	whole	-0.06
behind:kin mợ	fell	-0.09	lies	0.16	whole	0.04
behind:kin vợ	home	0.28	fell	-0.13	laid	-0.02	whole	-0.39
behind:kin ông	home	0.31	fell	0.21	laid	0.08	lies	0.23	whole	0.27
behind:kin:0	home	0.11	fell	-0.36	laid	-0.1	lies	0.27	whole	-0.02
behind:kin:1	home	0.35	fell	0.05	laid	-0.38	lies	0.05
behind:kin:12	home	-0.26	fell	0.29	laid	-0.25	lies	0.55	whole	0.25
behind:kin:2	lies	-0.21
behind:kin:5	fell	-0.21	laid	0.12	lies	-0.6	whole	-0.22
behind:kin:far	home	-0.05	fell	-0.01	laid	-0.02	lies	-0.1
behind:laid	home	-0.3	fell	0.08	laid	0.8	whole	0.29
behind:laid:0	laid	0.14	lies	-0.03	whole	-0.04
behind:laid:1	fell	-0.26	laid	0.12	whole	0.01
behind:laid:12	fell	0.29	laid	0.59	lies	-0.06	whole	0.18
behind:laid:2	fell	0.4	laid	-0.08	whole	-0.07
behind:laid:5	home	-0.23	laid	0.06	whole	0.46
behind:laid:far	fell	-0.32	laid	0.05	lies	0.21	whole	-0.09
behind:last	laid	-0.11
behind:last:5	laid	-0.11
behind:letter	home	-0.17	fell	-0.59	laid	-0.21	lies	-0.08	whole	-0.11
behind:letter:0	fell	-0.1
behind:letter:1	fell	-0.01
behind:letter:12	fell	-0.04	laid	-0.12	whole	-0.29
behind:letter:2	fell	-0.02
behind:letter:5	fell	-0.29	whole	0.12
behind:level	home	0.54	fell	-0.66	laid	-0.05	lies	-0.09	whole	0.13
behind:level:0	home	0.13	fell	0.19	laid	0.27	lies	0.04	whole	-0.03
behind:level:1	home	0.31	fell	-0.09	laid	-0.08	lies	0.09	whole	0.3
behind:level:12	home	0.25	fell	-0.46	laid	-0.09	lies	-0.16	whole	0.12
behind:level:2	home	-0.11	fell	-0.15	whole	0.04
behind:level:5	fell	-0.36	laid	-0.23	lies	-0.18	whole	-0.26
behind:link	home	-0.12	fell	0.25	laid	-0.43	whole	0.18
behind:link:0	home	0.17	fell	0.19	laid	0.04	whole	0.36
behind:link:1	fell	-0.21	laid	-0.32	lies	0.58	whole	0.17
behind:link:12	home	-0.33	fell	0.27	laid	0.25	lies	-0.43	whole	-0.25
behind:link:2	home	0.49	fell	-0.54	laid	-0.29	lies	-0.51	whole	-0.67
behind:link:5	home	-0.51	fell	0.05	laid	-0.44	lies	-0.04	whole	0.16
behind:link:far	home	-0.11	fell	0.52	laid	-0.22	lies	0.01	whole	0.78
behind:martyr	home	0.39	fell	-0.97	laid	-0.63	lies	0.37
behind:martyr:0	home	-0.05	laid	-0.01	lies	-0.11	whole	-0.29
behind:martyr:1	home	0.29	fell	-0.07	lies	0.04	whole	0.35
behind:martyr:12	home	-0.72	laid	-0.31	lies	0.26	whole	-0.39
behind:martyr:2	home	0.13	fell	-0.18	laid	-0.02	lies	-0.27	whole	-0.12
behind:martyr:5	home	0.44	fell	-0.67	laid	-0.21	lies	0.14	whole	0.33
behind:martyr:far	home	0.2	fell	-0.11	lies	0.37	whole	0.05
behind:moved	home	0.04	fell	0.03	laid	0.24	lies	-0.56	whole	0.27
behind:moved:0	home	-0.21	fell	0.17	laid	-0.25	lies	0.09	whole	-0.04
behind:moved:1	home	0.08	fell	-0.58	laid	0.65	lies	-0.09	whole	-0.04
behind:moved:12	home	0.16	fell	0.17	laid	0.08	lies	-0.18	whole	-0.26
behind:moved:2	home	0.05	fell	0.18	laid	-0.08	lies	-0.64	whole	0.13
behind:moved:5	home	-0.05	laid	-0.48	lies	0.13	whole	0.69
behind:moved:far	fell	-0.06	laid	0.31	whole	0.01
behind:naming	home	-0.2	fell	-0.44	laid	-0.22	lies	0.21	whole	0.37
behind:naming:0	home	0.1	fell	-0.05	laid	-0.15	lies	-0.24	whole	0.29
behind:naming:1	fell	0.16	laid	0.16
behind:naming:12	home	-0.33	fell	-0.22	laid	-0.33	whole	-0.43
behind:naming:2	fell	-0.02	laid	-0.5	lies	0.27	whole	-0.03
behind:naming:5	home	-0.06	fell	-0.48	laid	0.01	lies	-0.4	whole	0.76
behind:naming:far	laid	0.25	lies	0.63	whole	0.24
behind:notice	home	-0.03	fell	0.16	laid	-0.15	lies	-0.22
behind:notice:0	home	-0.09	laid	-0.01	whole	0.4
behind:notice:1	lies	-0.01	whole	-0.22
behind:notice:12	fell	-0.04
behind:notice:2	home	0.12	fell	-0.02	whole	-0.33
behind:notice:5	fell	0.18	laid	-0.01	whole	0.13
behind:notice:far	fell	0.07
behind:office	home	-0.43	fell	0.48	laid	-0.73	whole	0.09
behind:office:0	home	-0.07	laid	-0.11	lies	-0.02	whole	0.61
behind:office:1	fell	0.18	laid	-0.2	lies	-0.14	whole	-0.26
behind:office:12	home	-0.05	laid	-0.25	lies	0.16	whole	0.26
behind:office:2	home	0.03	fell	0.47	laid	-0.09	lies	-0.01	whole	0.38
behind:office:5	home	-0.46	fell	-0.31	laid	-0.05	lies	0.05	whole	-0.68
behind:office:far	fell	0.14	laid	-0.09	lies	-0.03
behind:post	home	0.53	fell	0.15	laid	-0.44	lies	-0.79	whole	0.6
behind:post:0	fell	-0.36	laid	-0.16	lies	-0.08	whole	0.36
behind:post:1	home	0.57	fell	-0.39	laid	-0.04	whole	0.59
behind:post:12	home	0.36	fell	0.08	laid	-0.01	lies	-0.2	whole	-0.24
behind:post:2	home	-0.14	fell	-0.22	laid	-0.43	lies	-0.15	whole	0.07
behind:post:5	home	0.24	fell	0.19	laid	0.12	lies	-0.17	whole	0.21
behind:post:far	home	-0.43	fell	0.57	laid	-0.14
behind:rank	home	-0.02	fell	-0.46	laid	-0.48	lies	0.13	whole	0.42
behind:rank:0	home	0.15	fell	-0.22	laid	-0.09	lies	-0.07	whole	0.4
behind:rank:1	fell	-0.14
behind:rank:12	home	-0.39	fell	0.21	laid	-0.06	whole	0.09
behind:rank:2	home	0.01	fell	-0.03	whole	-0.16
behind:rank:5	home	0.3	fell	-0.31	laid	-0.14	lies	0.28	whole	0.24
behind:rank:far	home	-0.1
behind:returned	home	-0.39	fell	-0.75	laid	-0.16	lies	-0.09	whole	0.25
behind:returned:0	home	-0.01	fell	-0.43
behind:returned:1	home	-0.09	fell	-0.01
behind:returned:12	fell	-0.25
behind:returned:2	home	-0.13	fell	-0.03	laid	-0.02
behind:returned:5	whole	0.25
behind:self	home	-0.14	fell	0.21	laid	-0.27	lies	0.2	whole	0.23
behind:self:0	home	0.04	fell	0.08	laid	-0.16	lies	-0.23	whole	0.08
behind:self:1	home	0.12	fell	0.3	laid	-0.19	lies	0.32	whole	-0.14
behind:self:12	home	-0.26	fell	-0.02	laid	-0.17	lies	0.08	whole	0.29
behind:self:2	home	-0.02	fell	-0.06	lies	0.15	whole	0.83
behind:self:5	home	-0.06	fell	-0.05	laid	0.19	lies	-0.05	whole	-0.23
behind:self:far	home	-0.04	fell	0.18	laid	-0.08	lies	-0.11	whole	-0.19
behind:site	fell	-0.27	laid	-0.14	lies	-0.25	whole	-0.19
behind:site:0	fell	-0.17
behind:site:1	home	-0.01	laid	0.18	whole	-0.14
behind:site:12	fell	-0.09	laid	-0.16	whole	-0.15
behind:site:5	home	0.13	laid	-0.2	lies	-0.15	whole	0.06
behind:tells	home	-0.5	fell	0.27	laid	-0.07	lies	-0.23	whole	0.14
behind:tells:0	home	-0.56	fell	0.05	laid	-0.3	lies	-0.07	whole	0.27
behind:tells:1	home	-0.01	fell	-0.26	laid	0.53	lies	-0.85	whole	-0.2
behind:tells:12	home	0.22	fell	0.33	laid	-0.05	lies	0.45	whole	-0.43
behind:tells:2	home	0.2	fell	0.49	laid	0.29	lies	-0.38	whole	0.54
behind:tells:5	home	-0.41	fell	-0.21	laid	-0.72	lies	0.12	whole	0.34
behind:tells:far	fell	0.14	laid	0.01	whole	-0.18
behind:thing	home	0.17	fell	0.14	laid	0.29	lies	-0.14	whole	0.25
behind:thing:0	home	0.37	fell	0.12	laid	-0.17	lies	-0.22	whole	-0.32
behind:thing:1	home	-0.17	fell	0.41	laid	0.09	lies	-0.1	whole	-0.03
behind:thing:12	home	-0.36	fell	0.15	whole	0.25
behind:thing:2	home	0.1	laid	0.04	lies	0.04	whole	0.18
behind:thing:5	home	0.19	fell	-0.96	laid	0.42	lies	0.02	whole	0.26
behind:thing:far	fell	0.01	laid	-0.18	whole	0.08
behind:title	home	-0.1	fell	0.32	lies	-0.32	whole	0.24
behind:title:0	home	0.06	fell	0.24	laid	0.04	lies	-0.32	whole	-0.03
behind:title:1	home	-0.17	fell	0.04	laid	0.49	whole	0.28
behind:title:12	home	-0.02	fell	-0.01	laid	0.46	lies	-0.2	whole	-0.16
behind:title:2	home	0.28	fell	-0.4	laid	-0.01	lies	-0.15	whole	0.38
behind:title:5	home	-0.43	fell	0.33	laid	-1.15	lies	-0.08	whole	-0.14
behind:title:far	fell	0.17	lies	0.18
behind:truename	home	0.06	fell	-0.02	laid	-0.04	whole	0.35
behind:truename:12	fell	-0.15
behind:truename:2	home	-0.15	fell	-0.15	whole	0.15
behind:unit	home	0.22	fell	0.05	laid	-0.19	lies	-0.21	whole	0.12
behind:unit 0	fell	0.55	laid	-0.19	lies	-0.38	whole	1.44
behind:unit 1	home	0.22	fell	0.34	laid	-0.25	lies	-0.11	whole	0.33
behind:unit 12	home	0.48	fell	-0.39	laid	-0.3	lies	-0.08	whole	-0.64
behind:unit 2	home	0.15	fell	-0.57	laid	0.17	lies	-0.17	whole	0.21
behind:unit 5	home	-0.05	fell	0.63	laid	-0.34
behind:unit far	home	-0.73	fell	-0.47	laid	0.33	lies	0.12	whole	-0.49
capitals 0	home	-1.54	fell	-2.18	laid	-0.4	lies	-1.18	whole	-0.6
capitals 1	home	-2.69	fell	-0.94	laid	-0.4	lies	-1.34	whole	-0.65
capitals 2	home	-0.42	fell	0.49	laid	-0.26	lies	-0.2	whole	-0.21
capitals 3	home	1.15	fell	0.58	laid	-0.65	lies	-0.11	whole	0.97
first 12	fell	-0.04	whole	-0.23
first 16	fell	0.13	laid	0.05	whole	0.35
first 17	whole	-0.59
first 18	fell	-0.25	whole	-0.03
first 19	fell	-0.03
first 2	whole	-0.65
first 3	fell	-0.33	laid	0.07	whole	-0.02
first 5	fell	0.09	whole	-0.2
first 6	fell	-0.33	laid	-0.09
first 9	fell	0.06	laid	-0.07	whole	-0.27
first a	home	-0.06	fell	0.42	lies	-0.1	whole	-0.58
first admin	home	-0.12
first adn	fell	-0.19
first ai	fell	0.67	whole	0.21
first an	home	0.66	fell	-0.21	laid	-0.12	lies	0.06	whole	0.25
first anh	home	0.01	fell	-0.06	laid	-0.23	lies	0.34
first ao	fell	-0.22	laid	-0.42	lies	0.03	whole	-0.04
first ap	home	-0.08	fell	0.26	laid	-0.23	lies	-0.24	whole	-0.25
first at	home	-0.28	whole	-0.23
first b	fell	-0.31	lies	-0.02
first b52	fell	-0.4	laid	-0.13	whole	-0.56
first ba	home	0.29	fell	0.36	laid	-0.13	lies	-0.11	whole	-0.33
first bac	home	-0.01	fell	-0.77	laid	-0.06	lies	0.32	whole	-0.79
first bach	home	0.07	fell	-0.06	whole	0.1
first bai	home	-0.07	fell	-0.07	laid	0.14	lies	-0.34	whole	-0.29
first ban	home	0.11	fell	0.44	laid	0.02	lies	-0.21	whole	0.59
first bang	home	-0.1	fell	-0.26	laid	-0.1	lies	-0.07
first bao	home	0.11	fell	-0.28	laid	-0.03	lies	-0.08	whole	0.29
first bat	home	0.45	whole	0.08
first battambang	fell	0.38	whole	0.35
first bau	home	-0.02	fell	0.78	laid	0.17	lies	-0.01	whole	0.63
first bay	home	-0.33	fell	-0.06	laid	-0.08	whole	-0.07
first be	home	-0.04	fell	0.08
first ben	home	-0.37	fell	-0.07	laid	-0.16	lies	-0.8	whole	-0.16
first benh	home	-0.15	fell	-0.09	laid	-0.24	lies	-0.05	whole	-0.02
first bi	home	-0.14	fell	0.21	laid	-0.05	whole	0.12
first bia	home	-0.04	fell	0.42	laid	-0.19	lies	-0.04	whole	0.1
first bien	home	-0.01	laid	-0.1	lies	-0.02	whole	-0.17
first biet	home	-0.01	whole	-0.28
first binh	home	0.3	fell	-0.11	laid	0.31	lies	-0.32	whole	-0.2
first bo	home	-0.23	fell	-0.48	laid	0.21	lies	0.12	whole	0.03
first bom	fell	-0.13	whole	-0.29
first bon	home	-0.19	fell	-0.16
first bot	fell	-0.52	laid	-0.16	lies	-0.04	whole	0.33
first bt	home	-0.04	fell	-0.14
first bu	home	-0.11	fell	0.34	laid	-0.1	whole	-0.16
first bui	home	-0.25	fell	-0.16	laid	-0.12	lies	-0.2	whole	-0.49
first buon	home	0.22	laid	-0.07	lies	-0.09	whole	0.42
first c	home	-0.12	fell	-0.03	whole	-0.47
first c1	fell	-0.19	lies	-0.07	whole	-0.04
first c11	fell	-0.23	whole	0.09
first c18	whole	0.13
first c2	home	-0.46	fell	-0.31
first c20	fell	-0.22
first c3	home	-0.17	fell	-0.37	laid	-0.03
first c4	home	-0.12	fell	-0.02
first c5	fell	-0.26
first c6	home	-0.04	fell	-0.08
first c7	fell	-0.18
first c8	home	-0.3	whole	-0.01
first c9	home	-0.03	fell	-0.14	lies	-0.03
first ca	fell	-0.43	laid	0.51	lies	-0.01
first cach	home	-0.13	fell	-0.07	laid	-0.1	lies	-0.25	whole	0.46
first cai	home	0.03	fell	-0.33	laid	-0.41	lies	-0.03	whole	-0.27
first cam	home	0.63	fell	-0.14	laid	-0.07	lies	-0.07	whole	0.66
first campuchia	fell	-0.11
first can	home	0.69	fell	-0.2	laid	-0.1	lies	-0.02	whole	0.63
first cang	fell	0.39	laid	-0.01	whole	0.34
first canh	home	-0.44	fell	-0.64	laid	0.41	lies	0.48	whole	-0.16
first cao	home	0.06	fell	0.22	laid	-0.26	lies	-0.24	whole	-0.28
first cap	home	-0.2	lies	0.44	whole	0.35
first cat	home	0.4	whole	0.33
first cau	home	0.04	fell	-0.23	laid	-0.32	lies	-0.46	whole	0.09
first cay	home	-0.05	fell	0.62	laid	-0.21	lies	-0.11	whole	0.02
first ccb	fell	-0.02	laid	-0.01	lies	-0.03
first cha	fell	0.53	whole	-0.06
first cham	home	-0.06
first chan	home	-0.08	fell	-0.64	laid	0.33	lies	-0.37	whole	0.08
first chap	fell	-0.14
first chau	home	-0.05	fell	-0.05	whole	0.34
first chi	home	-0.15	fell	-0.01	laid	-0.09	lies	-0.15	whole	-0.22
first chien	home	-0.21	fell	-0.07	laid	-0.09	lies	-0.11	whole	0.04
first chin	home	-0.08	fell	-0.08	whole	-0.32
first chinh	home	-0.01
first cho	home	0.2	fell	0.01	laid	-0.12	lies	0.01	whole	0.67
first chon	home	-0.13	fell	-0.12	laid	0.6	whole	0.18
first chong	fell	-0.17	laid	-0.02	whole	-0.51
first chot	fell	0.39	laid	-0.2	lies	-0.02	whole	0.39
first chu	home	-0.29	fell	-0.26	laid	-0.03	whole	-0.44
first chua	home	-0.37	fell	0.25	laid	-0.26	lies	0.2
first chuc	home	-0.02
first chung	home	-0.03	fell	-0.33	whole	-0.37
first chuyen	home	-0.09	fell	-0.06	laid	-0.15	lies	0.22	whole	0.33
first co	home	-0.24	fell	0.19	laid	-0.01	whole	-0.22
first coi	fell	0.26	whole	0.26
first con	home	-0.3	fell	-0.3	laid	-0.27	lies	0.09	whole	-0.06
first cong	home	-0.76	fell	0.31	laid	0.28	lies	0.28	whole	0.47
first cu	home	0.39	fell	0.05	laid	0.08	lies	-0.12	whole	0.31
first cua	home	-0.26	fell	0.13	laid	0.01	lies	-0.37	whole	0.64
first cuc	home	-0.2	fell	-0.25	laid	-0.05
first cuoi	fell	0.18	laid	-0.18	lies	0.04	whole	0.07
first cuu	fell	-0.02	whole	-0.26
first d	home	0.12	fell	-0.14	whole	-0.3
first d1	home	-0.05
first d2	home	-0.09	fell	-0.02
first d4	home	-0.05	fell	-0.32	whole	-0.22
first d5	home	-0.02	fell	-0.2
first d6	whole	-0.06
first da	fell	-0.14	laid	-0.11	lies	-0.01	whole	-0.03
first dac	fell	0.54	whole	0.16
first dai	home	-0.19	fell	-0.86	laid	-0.34	lies	0.23	whole	-0.37
first dak	home	0.28	fell	0.33	laid	-0.03	lies	-0.07	whole	0.17
first dan	home	-0.13	fell	-0.13	laid	-0.01	whole	-0.17
first dang	home	-0.17	laid	-0.03	lies	-0.01	whole	0.33
first danh	home	-0.39	fell	-0.37	laid	-0.12	lies	-0.14
first dao	home	0.08	fell	0.26	laid	-0.19	lies	-0.01	whole	0.03
first dap	fell	0.19
first dat	home	0.36	fell	-0.14	lies	0.82	whole	0.45
first dau	fell	0.45	laid	-0.19
first de	fell	0.16	whole	-0.05
first dem	home	-0.05	fell	-0.08	laid	-0.05	whole	-0.16
first den	fell	0.24	laid	-0.05	whole	0.28
first deo	home	-0.15	fell	-0.1	laid	-0.31	lies	0.24	whole	-0.04
first di	home	-0.18	fell	-0.09	whole	-0.01
first dia	home	-0.06	fell	0.33	whole	-0.14
first dich	home	-0.05	laid	-0.02
first diem	fell	0.69	laid	-0.02	lies	0.58	whole	0.08
first dien	home	0.47	fell	0.24	laid	-0.01	lies	-0.13	whole	0.79
first dinh	home	0.35	fell	-0.26	laid	0.23	lies	-0.05	whole	0.25
first do	home	0.49	fell	-0.4	laid	0.12	lies	-0.03	whole	0.32
first doan	home	-0.46	fell	-0.43	laid	-0.67	lies	-0.34	whole	-0.61
first doc	fell	0.49	laid	-0.02	lies	0.08	whole	0.12
first doi	home	-0.31	fell	0.22	laid	0.48	lies	-0.23	whole	0.4
first don	home	-0.32	fell	-0.15	laid	0.51	lies	-0.2	whole	0.1
first dong	home	0.43	fell	-0.25	laid	-0.25	lies	0.04	whole	0.2
first du	home	-0.36
first dua	laid	0.4	whole	0.15
first duc	home	-0.03	fell	-0.11	whole	-0.18
first dung	home	-0.07
first duoi	home	-0.23	fell	0.03	laid	0.13	lies	-0.63	whole	0.4
first duong	home	-0.51	fell	0.42	laid	-0.53	lies	-0.07	whole	-0.06
first duy	home	0.33	fell	0.09	whole	0.29
first e	home	-0.36	laid	0.35	whole	0.08
first e1	home	-0.03
first e2	fell	-0.1
first e24	whole	-0.3
first ea	home	-0.1	fell	0.08	lies	-0.04	whole	-0.29
first em	home	-0.16	fell	-0.02	lies	-0.02	whole	-0.21
first ga	fell	0.1	laid	0.08	lies	-0.07	whole	0.14
first gac	home	-0.08	fell	0.7	whole	0.28
first gan	home	0.1	fell	0.12	laid	-0.33	lies	0.09	whole	-0.07
first gbt	fell	-0.04
first gia	home	0.2	fell	-0.63	laid	-0.01	lies	0.21	whole	0.08
first giao	home	-0.17	fell	-0.03
first giap	home	-0.14	fell	-0.1	laid	-0.01	whole	-0.12
first giay	fell	-0.2
first gieng	fell	0.17	laid	-0.01	whole	-0.37
first gio	home	0.26	fell	-0.09	laid	-0.39	lies	-0.06	whole	0.06
first giong	home	0.12	fell	0.16	laid	-0.12	lies	-0.12	whole	0.21
first giu	home	-0.12	fell	-0.01	whole	-0.25
first giua	home	-0.02	fell	0.16	laid	-0.17	lies	-0.02	whole	0.06
first go	home	0.48	fell	0.2	laid	0.58	lies	0.58	whole	1.03
first goc	home	0.35	fell	-0.49	laid	0.05	lies	0.24
first goi	home	-0.02	fell	-0.02	laid	0.27	lies	0.29	whole	0.07
first h	home	-0.33	fell	0.01	lies	-0.08	whole	0.35
first h2	home	-0.33
first ha	home	-0.2	fell	-0.74	laid	-0.09	lies	-0.18	whole	-1.16
first hai	home	-0.25	fell	-0.74	laid	-0.2	lies	0.01	whole	-0.49
first ham	home	0.02	fell	0.46	laid	0.43
first hang	home	-0.32	fell	0.08	laid	-0.43	lies	-0.82	whole	-0.09
first hau	home	0.07	fell	-0.09	whole	0.34
first he	whole	0.22
first het	fell	-0.13	whole	-0.29
first hien	fell	-0.29	laid	-0.05	whole	-0.28
first ho	home	-0.61	fell	-0.41	laid	0.13	lies	-0.47	whole	0.22
first hoa	home	-0.24	fell	-0.17	lies	-0.07	whole	-0.28
first hoai	home	0.05	fell	0.33	laid	-0.01	lies	-0.02
first hoang	home	0.62	fell	-0.32	whole	0.93
first hoc	home	-0.16
first hoi	home	0.28	fell	-0.43	laid	-0.27	lies	-0.35	whole	-0.37
first hon	home	-0.24	fell	-0.08
first hong	fell	-0.16
first hop	whole	-0.02
first hp	fell	-0.03	whole	-0.21
first hq	fell	-0.06
first htx	fell	-0.21	whole	-0.14
first hue	home	0.33	fell	0.37	whole	0.26
first hung	home	-0.06	fell	-0.22	laid	-0.02	lies	-0.06	whole	0.13
first huong	home	0.15	fell	0.14	laid	-0.02	lies	-0.05	whole	0.13
first huu	home	0.16	fell	-0.14
first huyen	home	0.52	fell	0.1	laid	-0.1	lies	0.09	whole	0.01
first hy	home	-0.2	fell	-0.02
first k	home	-0.02	fell	-0.14	whole	-0.22
first k2	home	-0.38	lies	-0.03
first k23	whole	-0.28
first ke	fell	0.25	laid	0.2	whole	0.38
first kenh	fell	0.01	whole	0.03
first keo	whole	-0.23
first kh	home	-0.06
first khai	home	-0.09
first kham	home	0.22	fell	0.02	whole	0.24
first khang	fell	-0.16
first khanh	home	-0.26	whole	-0.5
first khe	home	0.17	fell	0.34	laid	1.1	lies	-0.39	whole	1.52
first khieng	home	-0.07	laid	0.08	whole	-0.2
first khmer	home	-0.38	whole	0.09
first kho	home	-0.25	laid	0.27	lies	-0.01
first khoai	home	0.38	fell	-0.04	whole	0.23
first khoi	fell	0.02
first khong	home	0.17	fell	-0.39	whole	-0.08
first khu	home	-0.29	fell	0.15	laid	0.19	lies	-0.09	whole	0.38
first khuc	fell	-0.12	whole	0.04
first kien	home	0.17	fell	-0.35	lies	0.55	whole	-0.33
first kim	home	0.67	fell	-0.44	lies	0.18	whole	0.49
first kinh	home	0.13	fell	0.31	laid	-0.1	lies	-0.15	whole	-0.31
first km	fell	0.49	whole	-0.05
first kon	home	-0.01	fell	0.4	laid	-0.03	whole	0.13
first kong	home	-0.11	fell	0.2	laid	0.63	whole	0.26
first kt	home	-0.06	fell	-0.11
first ky	home	0.12	fell	-0.27	laid	-0.07	lies	-0.09	whole	-0.14
first l	home	-0.05
first la	home	-0.04	whole	-0.04
first lac	home	-0.04	whole	-0.11
first lai	home	-0.1	fell	-0.46	laid	-0.32	whole	-0.42
first lam	home	-0.33	fell	-0.11	lies	-0.01	whole	0.11
first lan	fell	-0.14	laid	-0.06	whole	0.25
first lang	home	0.38	fell	-0.43	lies	-0.49	whole	-0.39
first lao	home	-0.22	fell	0.55	laid	-0.1	lies	0.23	whole	0.05
first lap	home	0.44	laid	-0.05
first le	home	0.05	fell	-0.16	whole	-0.28
first len	fell	-0.01	laid	-0.08	whole	0.07
first lien	home	-0.02	fell	-0.29	whole	0.14
first liet	fell	-0.01	laid	-0.18	lies	-0.09	whole	-0.28
first lieu	fell	-0.18	laid	-0.02	whole	0.05
first linh	home	-0.47	fell	-0.33	laid	-0.22	whole	-0.2
first lo	home	-0.08	fell	0.11	laid	-0.9	lies	0.25	whole	-0.19
first loc	home	0.03	fell	0.56	lies	-0.08	whole	0.42
first loi	whole	-0.12
first long	home	0.1	fell	0.3	laid	-0.02	lies	0.23	whole	0.22
first ls	lies	-0.03
first lu	fell	-0.04	lies	-0.01
first luc	home	0.47	laid	-0.04	whole	-0.01
first lung	home	-0.08	fell	-0.21	laid	0.14	whole	-0.02
first luon	laid	-0.07	whole	0.06
first luong	home	-0.16	lies	-0.01	whole	-0.08
first luu	fell	-0.06	lies	0.41	whole	0.04
first ly	home	-0.13	whole	0.01
first m	home	-0.03	fell	-0.04	lies	0.36	whole	0.01
first ma	fell	0.33	laid	0.46
first mai	home	-0.21	fell	-0.4	laid	0.24	lies	-0.08	whole	-0.26
first mang	fell	-0.08	laid	-0.04
first mat	home	-0.27	fell	0.06	laid	-0.24	lies	-0.27	whole	0.02
first mau	home	-0.24	fell	-0.39	laid	-0.01	whole	-0.6
first may	fell	-0.14
first me	home	-0.05	fell	-0.41	laid	0.25	lies	-0.11	whole	0.25
first mep	fell	-0.18	lies	-0.06	whole	-0.34
first mien	home	-0.05
first mieu	fell	-0.05	laid	0.32	lies	-0.08	whole	-0.6
first minh	home	0.18	fell	-0.05	laid	-0.06	lies	-0.04	whole	-0.08
first mo	home	0.28	fell	-0.33	laid	-0.02	lies	0.21	whole	0.08
first moc	whole	-0.36
first mom	fell	-0.15	laid	-0.26	whole	-0.03
first mong	home	-0.12	fell	-0.03	lies	-0.02	whole	-0.24
first mua	fell	-0.27	laid	-0.08
first mung	fell	-0.11	whole	-0.34
first muoi	whole	-0.03
first muong	home	0.14	fell	0.33	laid	-0.1	lies	-0.14	whole	0.22
first my	home	-0.08	fell	-0.44	laid	-0.04	lies	-0.01	whole	-0.53
first n	home	0.11	fell	-0.22	whole	-0.12
first na	home	0.24	fell	0.49	whole	0.18
first nam	home	0.17	fell	-0.45	laid	0.01	lies	-0.21	whole	-0.47
first nen	fell	0.27	laid	-0.38	lies	-0.24	whole	0.04
first nga	home	0.31	fell	0.07	laid	-0.28	lies	-0.13	whole	0.64
first ngam	home	-0.01	fell	0.24	laid	-0.01	lies	-0.02	whole	0.09
first ngay	home	0.36	fell	0.33	laid	-0.39	lies	-0.48	whole	0.04
first nghe	home	0.46	fell	-0.37	lies	-0.1	whole	-0.5
first nghi	home	0.85	fell	-0.19	lies	-0.05	whole	0.27
first nghia	home	0.08	fell	-1.12	laid	0.02	lies	0.49	whole	0.09
first ngo	fell	-0.02
first ngoai	home	0.08	fell	0.96	laid	0.38	lies	-0.31	whole	0.41
first ngoc	home	-0.24	fell	-0.05	lies	-0.03	whole	0.05
first nguoi	home	0.08	fell	-0.02	whole	0.07
first nguyen	home	-0.37	fell	-0.18	laid	-0.01	lies	-0.01	whole	-0.38
first nham	whole	-0.33
first nhan	home	-0.19	laid	-0.01	whole	-0.4
first nhap	home	-0.05	fell	-0.05
first nhat	fell	-0.05
first nho	home	0.06	fell	-0.11	whole	0.06
first nhu	home	0.18	fell	-0.23	laid	-0.02
first nhung	home	-0.08	whole	-0.35
first ninh	home	0.34	fell	0.17	lies	-0.1	whole	-0.32
first no	fell	-0.17	laid	0.12	whole	0.31
first noi	home	-0.24	laid	-0.02	whole	0.03
first nong	home	0.17	fell	0.16	lies	-0.01	whole	0.03
first nt	home	-0.1	lies	0.85	whole	0.46
first ntls	home	-0.38	fell	-1.23	laid	0.28	lies	1.47	whole	0.51
first nua	whole	-0.41
first nui	home	0.03	fell	0.05	laid	0.4	lies	-0.11	whole	0.45
first nung	whole	-0.17
first nuoc	home	-0.19	fell	-0.32	laid	-0.23	lies	-0.01
first nuong	fell	-0.27	laid	-0.31	lies	0.46	whole	-0.01
first o	home	-0.01	fell	-0.01
first ong	laid	0.07	whole	0.22
first p	home	-0.03	whole	-0.04
first pa	home	-0.14	laid	0.45	lies	0.35	whole	0.25
first pailin	fell	0.31
first pha	home	0.38	fell	0.43	whole	0.57
first pham	home	0.15	fell	-0.1	whole	0.03
first phan	home	0.04	fell	0.14	whole	0.18
first phao	home	-0.03	fell	-0.21	laid	-0.15
first phap	home	-0.03	fell	-0.18	whole	-0.4
first phat	home	-0.01	whole	0.01
first phia	home	-0.2	laid	0.15	lies	-0.19	whole	-0.25
first phieu	home	-0.06
first pho	home	0.68	fell	-0.76	laid	-0.16	lies	-0.17	whole	0.45
first phong	home	-0.49	fell	-0.17	laid	-0.19	lies	-0.04	whole	-0.38
first phu	home	0.08	fell	0.37	laid	-0.1	lies	-0.31	whole	0.33
first phuc	home	0.09	whole	0.32
first phum	home	0.07	fell	0.35	lies	-0.01	whole	0.37
first phuoc	home	0.61	fell	-0.15	lies	0.38	whole	0.32
first phuong	home	-0.2	fell	-0.11	laid	-0.34	lies	-0.23	whole	-0.21
first plei	whole	0.04
first pleiku	whole	-0.05
first po	fell	0.05	whole	-0.19
first pon	fell	-0.12
first q	home	0.51	fell	0.17	lies	-0.07	whole	-0.06
first qua	home	-0.06	fell	-0.1
first quan	home	-0.5	fell	-0.54	laid	-0.61	lies	-0.36	whole	-0.24
first quang	home	0.57	fell	0.03	laid	-0.09	lies	-0.33	whole	0.23
first quanh	laid	-0.13	lies	-0.03
first quay	fell	-0.17	laid	-0.56
first que	home	0.42	fell	0.02	laid	0.14	lies	-0.06	whole	0.7
first quoc	home	0.16	fell	-0.17	whole	0.11
first quy	home	-0.11	fell	-0.39	lies	-0.05	whole	0.01
first quyet	home	-0.07	fell	-0.14	whole	-0.1
first quynh	home	0.65	fell	-0.23	laid	-0.07	lies	-0.18	whole	0.61
first ra	fell	-0.18	laid	-0.12
first rach	fell	0.03	laid	0.2	lies	-0.08	whole	-0.01
first rang	fell	-0.05	laid	0.03	whole	0.04
first ranh	home	-0.09	fell	-0.04	whole	-0.17
first ray	fell	0.44	laid	-0.01	lies	-0.15	whole	-0.06
first ria	fell	-0.06	laid	0.26	lies	-0.21	whole	-0.06
first rieng	home	-0.01
first rung	fell	-0.23	laid	-0.1	lies	-0.22	whole	-0.05
first ruong	fell	-0.02	laid	0.11	lies	-0.08	whole	0.15
first s	home	-0.15	fell	-0.03
first sa	home	0.25	fell	0.13	lies	0.33	whole	0.36
first sai	fell	0.19	whole	0.15
first sam	home	-0.2	fell	0.3	whole	0.24
first san	fell	0.35	laid	0.31	lies	-0.29	whole	0.23
first sang	home	-0.1	fell	-0.07	laid	-0.12	lies	-0.02	whole	-0.38
first sat	fell	-0.18	laid	0.24	lies	-0.19	whole	-0.38
first sau	home	-0.52	fell	0.18	laid	-0.25	lies	0.44	whole	0.06
first se	home	-0.02	fell	0.22	whole	0.28
first sentence	home	-0.31	fell	-0.38	laid	-0.68	lies	0.18	whole	-0.23
first siem	fell	0.23	whole	0.35
first sinh	home	-0.03	laid	-0.11	whole	-0.13
first sisophon	whole	-0.16
first so	home	-0.04	fell	-0.27	laid	-0.39	lies	-0.23
first soc	home	-0.03	laid	0.33	lies	0.1	whole	-0.31
first son	home	-0.6	fell	0.24	laid	0.3	lies	0.29	whole	-0.77
first song	home	-0.16	fell	0.15	laid	-0.38	lies	-0.37	whole	-0.42
first su	fell	-0.98	lies	-0.16	whole	-0.19
first suoi	home	-0.06	fell	0.08	laid	-0.12	lies	-0.38	whole	-0.52
first suon	fell	0.62	laid	0.06	lies	-0.11	whole	0.15
first suu	fell	-0.28
first t	home	-0.21	fell	-0.21	whole	-0.55
first ta	fell	0.22	lies	-0.08	whole	-0.32
first taluy	laid	0.14	whole	-0.11
first tam	home	0.69	fell	-0.01	laid	0.14	lies	-0.08	whole	0.16
first tan	home	0.22	laid	-0.03	lies	-0.17	whole	-0.09
first tang	home	-0.1	fell	-0.29
first tap	home	-0.31	fell	-0.02	laid	-0.15	whole	-0.26
first tau	fell	0.08	lies	-0.01	whole	0.26
first tay	home	-0.48	fell	0.4	laid	-0.23	lies	-0.18	whole	-0.25
first tb	whole	-0.22
first ten	fell	-0.06
first tet	home	-0.19	fell	-0.51	lies	-0.05	whole	0.05
first thach	home	0.57	fell	0.12	lies	-0.04	whole	0.21
first thai	home	0.54	fell	-0.28	laid	-0.02	lies	-0.26	whole	-0.12
first than	home	-0.04	fell	-0.15
first thang	home	-0.09	fell	-0.02	whole	-0.39
first thanh	home	0.15	fell	-0.75	laid	-0.27	lies	-0.29	whole	-0.29
first thay	fell	-0.18
first thcs	home	-0.14	fell	0.32	lies	-0.09
first theo	fell	-0.02
first thi	home	0.13	fell	-0.56	laid	-0.06	lies	-0.05	whole	-0.88
first thieu	home	0.54	fell	0.27	lies	-0.03	whole	0.46
first tho	home	0.37	fell	-0.01	whole	0.44
first thon	home	0.29	fell	0.21	laid	0.16	lies	-0.59	whole	-0.08
first thong	home	0.04	fell	-0.03	lies	-0.15	whole	0.4
first thot	whole	-0.31
first thu	home	-0.12	fell	-0.02	lies	-0.08	whole	-0.29
first thua	home	-0.4	fell	0.41	laid	-0.03	lies	-0.02	whole	-0.32
first thuan	home	0.07	fell	-0.06	laid	-0.04	whole	-0.09
first thung	fell	0.35	laid	-0.12	whole	0.39
first thuoc	fell	-0.01	lies	-0.01
first thuong	home	0.04	fell	0.29	laid	-0.03	lies	-0.1	whole	0.2
first thuy	home	0.41	fell	-0.08	whole	0.13
first tich	home	-0.06	fell	0.11	laid	0.33	whole	0.28
first tien	fell	-0.2	laid	-0.11	lies	-0.13
first tieu	home	-0.31	fell	0.07	laid	0.25	lies	-0.17	whole	0.3
first tim	home	-0.01	lies	-0.12
first tin	home	0.09	whole	0.05
first tinh	home	-0.82	fell	-0.21	laid	-0.17	lies	0.22	whole	-1.14
first tnxp	home	-0.5	fell	-0.29	lies	-0.06	whole	-0.18
first to	home	-0.52	fell	-0.21	laid	-0.18	lies	-0.24	whole	0.48
first toan	home	-0.08
first toc	home	-0.22	fell	-0.23	laid	-0.12	lies	-0.12	whole	-0.3
first toi	home	-0.14	fell	-0.27	laid	0.19	lies	-0.05	whole	0.2
first tong	home	-0.28	fell	0.09	whole	-0.03
first tp	fell	-0.29
first tqlc	fell	-0.15
first tra	home	0.13	fell	0.03	lies	-0.12	whole	0.02
first trai	home	-0.09	fell	-0.15	lies	-0.18	whole	0.16
first tram	home	-0.18	fell	0.52	laid	-0.05	lies	-0.2	whole	-0.34
first tran	home	-0.08	fell	0.21	lies	-0.17	whole	0.49
first trang	home	0.16	fell	0.39	laid	0.08	lies	0.17	whole	-0.21
first tren	home	-0.25	fell	0.42	laid	-0.18	lies	-0.31	whole	0.45
first tri	home	-0.1	fell	0.24
first trich	home	-0.03	laid	-0.2	lies	0.37	whole	-0.46
first trieu	home	0.08	fell	0.28	lies	-0.04	whole	0.16
first trong	home	-0.35	fell	0.09	laid	0.14	lies	0.27	whole	0.41
first truc	home	0.05	fell	-0.25	whole	0.28
first trung	home	0.53	fell	-0.52	laid	-0.58	lies	-0.28	whole	0.02
first truoc	home	0.05	fell	0.1	lies	-0.26	whole	0.17
first truong	home	-0.33	fell	0.11	lies	-0.24	whole	0.05
first tt	fell	-0.15	whole	0.17
first tu	home	-0.03	fell	-0.49	laid	-0.17	lies	-0.06	whole	0.04
first tuan	home	-0.18	whole	-0.12
first tui	home	-0.07	fell	-0.13	laid	-0.02
first tuong	home	0.32	fell	-0.03	whole	0.11
first tuy	home	0.13	whole	0.28
first tuyen	home	0.2	lies	-0.05	whole	0.32
first two 12 7	fell	0.17
first two 2 68	whole	-0.57
first two 9 bo	laid	-0.07	whole	-0.17
first two a	fell	-0.05	whole	-0.38
first two a truong	whole	-0.19
first two an giang	home	0.17	fell	-0.13	whole	-0.11
first two an lao	whole	-0.01
first two an loc	fell	0.22	whole	0.27
first two an nhon	home	0.18	fell	-0.4	whole	-0.45
first two an thi	home	0.34	whole	0.68
first two anh em	laid	-0.19	whole	-0.35
first two anh son	home	0.05	fell	-0.02	lies	0.4	whole	0.28
first two ap bao	fell	-0.01	whole	-0.26
first two ap bau	fell	-0.06	laid	-0.05	whole	0.03
first two ap binh	home	-0.02	fell	0.28
first two ap suoi	fell	-0.17	laid	-0.04	whole	-0.21
first two b	fell	-0.19
first two b52	fell	-0.1
first two b52 danh	whole	-0.35
first two ba long	fell	0.23	whole	0.18
first two ba to	home	0.27	fell	-0.07	whole	0.24
first two ba vi	home	0.37
first two bac	home	-0.19	laid	-0.15	whole	-0.13
first two bac giang	whole	-0.19
first two bac ha	home	0.08	whole	-0.22
first two bac ninh	whole	-0.38
first two bac si	fell	-0.04	laid	-0.02
first two bac ten	home	-0.08
first two bac thai	home	0.04	whole	-0.33
first two bach khoa	home	-0.17
first two bai cat	fell	0.24	laid	-0.02	whole	0.56
first two bai tha	fell	-0.29	laid	-0.15	lies	-0.02	whole	-0.42
first two ban	whole	-0.14
first two ban chi	fell	-0.04
first two ban chqs	home	-0.1	fell	-0.35
first two ban cung	whole	-0.03
first two ban dau	fell	-0.03	laid	-0.12	whole	-0.19
first two ban do	home	-0.04	fell	-0.06	laid	-0.02
first two ban dong	home	-0.15	fell	0.33	laid	-0.14	whole	-0.23
first two ban giao	home	-0.09
first two ban la	home	0.22	whole	0.12
first two ban lien	fell	-0.04	laid	-0.07
first two ban na	home	0.13	laid	0.03	lies	-0.05	whole	-0.01
first two ban o	fell	0.38	laid	0.03	whole	0.88
first two ban pac	home	-0.01	fell	0.5	whole	0.01
first two ban quan	fell	-0.07	laid	-0.01
first two ban ta	fell	0.37	whole	0.47
first two ban ten	whole	0.21
first two ban tin	fell	-0.05
first two bang to	fell	-0.17
first two bao loc	home	-0.2	fell	-0.02
first two bat xat	home	0.46	fell	0.04	whole	0.08
first two battambang	fell	0.38	whole	0.35
first two ben ban	fell	-0.34	laid	-0.21
first two ben bo	fell	0.36	whole	0.04
first two ben campuchia	fell	-0.38	laid	-0.19
first two ben canh	whole	0.4
first two ben cong	laid	-0.04
first two ben do	home	-0.02	fell	0.62	laid	-0.02	whole	-0.12
first two ben doi	fell	-0.04	laid	-0.32
first two ben duong	fell	-0.03	laid	0.2	whole	-0.19
first two ben khe	fell	0.36	laid	0.17	whole	0.47
first two ben kia	fell	-0.03	laid	-0.03	whole	-0.12
first two ben lao	fell	-0.35	laid	-0.14	whole	-1.02
first two ben ngoai	fell	-0.01
first two ben nha	laid	-0.08	whole	0.02
first two ben noi	fell	0.1	whole	0.02
first two ben pha	fell	0.15	whole	0.21
first two ben phai	home	-0.01	laid	0.15	whole	0.03
first two ben quan	laid	-0.17
first two ben suoi	laid	0.34	whole	-0.13
first two ben trai	home	-0.01	fell	-0.08	laid	0.02	whole	-0.34
first two ben tre	home	-0.1	fell	-0.07
first two ben xe	home	-0.01	fell	-0.15	laid	-0.08
first two benh vien	home	-0.03	fell	-0.11	laid	-0.18	lies	-0.04	whole	-0.19
first two benh xa	home	-0.07	whole	0.12
first two bia ghi	laid	-0.02	lies	-0.05
first two bia phum	fell	-0.22	laid	0.18	lies	-0.07	whole	0.21
first two bia ray	fell	0.33	laid	-0.02	lies	0.37	whole	-0.1
first two bia rung	fell	0.57	laid	-0.05	lies	-0.22	whole	0.1
first two bia tuong	fell	-0.17	laid	-0.13	lies	-0.01
first two bien	whole	-0.05
first two bien ban	laid	-0.07
first two bien gioi	fell	0.12	whole	0.11
first two bien hoa	fell	-0.13	whole	-0.17
first two binh	whole	-0.41
first two binh chau	home	-0.19	fell	0.12
first two binh dinh	home	-0.09	whole	-0.36
first two binh duong	home	0.02	whole	0.06
first two binh gia	home	-0.29	fell	0.14	whole	-0.16
first two binh giang	home	0.04	whole	0.24
first two binh lieu	home	0.01	whole	-0.11
first two binh long	home	-0.21	fell	0.5	whole	-0.02
first two binh luc	home	0.28	fell	-0.02	lies	-0.01	whole	0.38
first two binh ngo	home	-0.04	fell	-0.09	whole	-0.21
first two binh son	fell	-0.04	whole	0.06
first two binh tram	fell	-0.53	laid	0.45	whole	0.45
first two binh tri	home	0.14	fell	-0.03	whole	-0.43
first two bo	laid	-0.03
first two bo binh	home	-0.27
first two bo chqs	lies	-0.03
first two bo doi	fell	-0.48	laid	-0.25	lies	-0.01	whole	-0.31
first two bo e	laid	-0.02
first two bo hai	laid	-0.06
first two bo kinh	laid	0.29	whole	0.2
first two bo nam	laid	0.16	whole	-0.39
first two bo song	fell	0.02	laid	0.03	whole	0.11
first two bo suoi	fell	-0.47	laid	0.19	lies	-0.1	whole	0.34
first two bo toi	lies	-0.02
first two bo trach	home	0.17	fell	0.4	lies	0.46	whole	0.21
first two bo xuong	fell	-0.14	laid	-0.14	whole	-0.19
first two bot cau	fell	0.2	laid	-0.03	whole	0.11
first two bu gia	home	-0.06	fell	-0.04	whole	-0.36
first two buon ho	home	-0.08	fell	0.43	whole	0.31
first two buon ma	home	-0.15	fell	-0.08	whole	0.33
first two ca hai	fell	-0.17	whole	0.26
first two cach cau	fell	-0.05	laid	0.44	whole	0.07
first two cach duong	fell	-0.02	laid	-0.03
first two cach mang	home	-0.04	fell	-0.03	laid	-0.22
first two cai be	home	0.18
first two cai lay	home	-0.09	fell	-0.02	whole	-0.17
first two cam khe	home	0.07	whole	0.17
first two cam lo	home	-0.23	fell	0.07	whole	-0.28
first two cam ranh	whole	0.24
first two cam xuyen	home	0.54	fell	-0.08	whole	0.52
first two can cu	fell	0.24	laid	-0.05	whole	-0.16
first two can giuoc	home	0.19	whole	0.05
first two can loc	home	0.54	fell	-0.01	whole	0.74
first two canh	whole	-0.04
first two canh bao	lies	-0.04
first two canh cay	laid	-0.37	lies	0.34	whole	0.05
first two canh cong	laid	-0.16	whole	-0.17
first two canh dan	home	-0.04
first two canh dong	home	-0.07	fell	0.25	laid	-0.27	lies	-0.09	whole	0.35
first two canh duong	laid	0.01	lies	-0.04	whole	-0.16
first two canh giac	laid	-0.03
first two canh go	laid	0.05	lies	-0.02	whole	-0.12
first two canh goc	laid	0.01	whole	-0.06
first two canh ham	laid	0.17	lies	-0.04	whole	-0.04
first two canh lo	fell	-0.21	laid	0.33	whole	0.25
first two canh mieu	fell	0.36	laid	-0.43	lies	0.39	whole	0.29
first two canh nhau	laid	-0.33	whole	0.05
first two canh suoi	fell	-0.51	laid	0.65	lies	-0.05	whole	0.14
first two canh tram	lies	0.3	whole	0.34
first two canh truong	fell	-0.13	laid	-0.24
first two canh tuat	laid	-0.1	whole	-0.51
first two cao bang	home	-0.09	fell	-0.07	lies	-0.07	whole	-0.61
first two cao diem	fell	0.34	laid	-0.16	lies	-0.05	whole	0.31
first two cao lang	whole	0.14
first two cao xa	home	-0.05	fell	0.01	whole	0.12
first two cap bac	home	-0.2
first two cau	whole	-0.16
first two cau ba	fell	-0.05	whole	0.09
first two cau ham	fell	-0.05	whole	0.04
first two cau ke	home	0.42	fell	-0.12	whole	0.09
first two cau rach	whole	-0.34
first two cau ruot	fell	-0.11
first two cau song	whole	0.19
first two cay nat	fell	-0.04
first two chan cau	fell	-0.01	laid	0.02	whole	0.05
first two chan deo	fell	-0.28	laid	-0.15	whole	0.2
first two chan doi	fell	-0.09	laid	0.14	lies	-0.03	whole	-0.11
first two chan nui	fell	-0.2	laid	0.21	whole	0.42
first two chap	fell	-0.07
first two chau thanh	whole	0.26
first two chi khu	fell	-0.07	whole	0.15
first two chi lang	home	0.02	lies	-0.01	whole	-0.24
first two chi linh	home	-0.03	fell	-0.27
first two chien dich	home	-0.01	fell	-0.43
first two chien khu	home	-0.03	fell	-0.14
first two chien si	fell	0.43	whole	0.15
first two chien truong	home	-0.01	lies	-0.01	whole	-0.04
first two chin	fell	-0.1
first two cho	laid	-0.01	lies	-0.02
first two cho cau	fell	0.42	whole	0.48
first two cho don	home	0.29	fell	-0.07
first two cho hoi	lies	-0.05
first two cho lon	home	0.25	fell	-0.02	whole	0.17
first two cho mo	laid	-0.06
first two cho no	fell	-0.1	laid	0.17
first two chon chung	home	-0.08	laid	-0.12	whole	-0.3
first two chong can	fell	-0.15	whole	-0.47
first two chu van	home	-0.11	fell	-0.06	whole	-0.46
first two chuc vu	home	-0.02
first two chung mot	whole	-0.54
first two con cat	fell	0.32	whole	0.2
first two con gai	laid	-0.1
first two con lai	home	-0.07
first two con mo	fell	0.29	laid	0.01	whole	0.21
first two con trai	laid	-0.17
first two cong an	home	-0.08	fell	-0.14
first two cong hoa	home	-0.43	fell	-0.02
first two cu chi	fell	0.35	whole	0.18
first two cua ba	laid	0.06
first two cua bac	home	-0.08
first two cua ban	fell	-0.14
first two cua chu	fell	0.19	whole	0.27
first two cua ham	fell	-0.13
first two cua hang	fell	-0.15	whole	-0.23
first two cua khau	fell	0.08	lies	-0.02	whole	0.03
first two cua ong	fell	-0.05
first two cua su	fell	-0.17
first two cua viet	home	-0.01	fell	0.58	whole	0.49
first two cuc chinh	home	-0.16	fell	-0.12
first two cuu long	fell	-0.01	whole	-0.26
first two da	whole	-0.07
first two da len	laid	-0.02
first two da nang	home	-0.12	fell	-0.09	whole	-0.19
first two dai doan	home	-0.03	fell	-0.01	whole	-0.13
first two dai doi	fell	-0.76	laid	-0.27	whole	-0.09
first two dak glei	home	0.39	whole	0.22
first two dak lak	home	0.12	whole	0.06
first two dak to	home	-0.09	fell	0.62	lies	-0.01	whole	0.1
first two dan phuong	home	0.1	whole	-0.07
first two dan toc	home	-0.24	whole	-0.07
first two danh sach	laid	-0.06	lies	-0.1	whole	-0.05
first two dao	home	-0.07
first two dat nha	fell	-0.08	laid	-0.09	lies	0.62	whole	0.15
first two dau	laid	-0.16
first two deo pha	fell	-0.17	laid	-0.03	lies	0.33	whole	0.09
first two deo phuong	whole	-0.68
first two di b	fell	-0.04
first two dia phuong	fell	-0.04	laid	-0.03
first two diem	whole	-0.06
first two diem cao	fell	0.56	laid	-0.02	lies	0.58	whole	0.08
first two dien ban	home	0.32	whole	0.24
first two dien bien	home	-0.12	fell	0.41	lies	-0.07	whole	0.14
first two dien chau	home	0.65	fell	-0.02	whole	0.3
first two do luong	home	0.69	fell	-0.24	whole	0.56
first two doan 2	fell	-0.04
first two doan 5	fell	-0.03
first two doan 512	home	-0.01
first two doan 559	fell	-0.01
first two doan 6	whole	-0.22
first two doan van	whole	-0.41
first two doc ba	fell	0.17	laid	-0.13	whole	0.39
first two doi	whole	-0.06
first two doi 5	fell	-0.03	laid	-0.16
first two doi 584	whole	-0.31
first two doi 7	fell	-0.14
first two doi 772	fell	0.14	lies	-0.01	whole	0.03
first two doi a1	fell	0.37	whole	0.11
first two doi cay	whole	-0.16
first two doi chay	fell	0.06	laid	0.13	whole	0.08
first two doi chieu	laid	-0.02
first two doi chu	fell	-0.23	lies	-0.05
first two doi dieu	fell	-0.21	laid	0.26	whole	0.17
first two doi doc	fell	0.1	whole	0.07
first two doi k52	fell	-0.32	laid	-0.07	whole	-0.1
first two doi k72	fell	-0.04
first two doi k91	fell	-0.03
first two doi khong	fell	0.2	laid	-0.17	whole	0.09
first two doi ong	fell	-0.19	laid	0.33	lies	-0.07	whole	0.25
first two doi sim	fell	-0.12	laid	0.68	whole	0.47
first two doi thong	laid	0.35	whole	0.07
first two don dien	fell	-0.06	laid	0.21	whole	-0.29
first two don vi	home	-0.08	fell	-0.03
first two dong	whole	-0.03
first two dong anh	home	0.13	fell	0.61	whole	0.6
first two dong cat	fell	-0.11	laid	0.21	whole	-0.19
first two dong dang	home	-0.03	fell	0.45	whole	0.49
first two dong doi	fell	-0.24	laid	-0.81	lies	-0.09
first two dong ha	home	-0.25	fell	-0.05	whole	0.03
first two dong ho	fell	-0.07	laid	-0.16
first two dong hoi	fell	-0.07
first two dong hung	home	0.31	fell	-0.01	whole	0.12
first two dong huong	home	-0.08	fell	-0.02	whole	-0.18
first two dong hy	home	-0.15	fell	-0.01	whole	-0.12
first two dong khac	fell	-0.13	laid	-0.02
first two dong khe	home	0.14	fell	0.02	whole	-0.09
first two dong o	home	-0.03	fell	-0.26	laid	-0.01
first two dong ong	fell	0.24	whole	0.05
first two dong quan	fell	-0.16	laid	0.4	lies	0.33	whole	0.22
first two dong son	home	0.67	fell	-0.03	lies	-0.04	whole	0.54
first two dong thap	fell	0.05	whole	-0.01
first two dong xoai	home	-0.13	fell	-0.27	laid	-0.01	whole	0.1
first two du kich	home	-0.36
first two duc	whole	-0.05
first two duc tho	fell	-0.33	whole	0.19
first two duoi	whole	-0.07
first two duoi chan	fell	0.5	laid	-0.05	lies	-0.04	whole	-0.2
first two duoi day	fell	0.22	laid	-0.14	whole	-0.14
first two duoi goc	home	-0.06	fell	-0.43	laid	0.02	lies	-0.25	whole	-0.06
first two duoi ham	laid	-0.1
first two duoi nen	fell	-0.12	laid	0.43	whole	0.35
first two duong	whole	-0.58
first two duong 20	fell	0.59	whole	0.09
first two duong 9	fell	0.45	lies	0.29	whole	0.77
first two duong mon	fell	-0.04	laid	0.18
first two duong nguyen	fell	0.37	whole	-0.14
first two duong tu	fell	-0.23	laid	-0.03
first two duy xuyen	home	0.04	fell	0.22	whole	0.17
first two e	fell	-0.21
first two em la	home	-0.13
first two gac ma	home	-0.08	fell	0.7	whole	0.28
first two gan cho	home	0.33	fell	-0.06	laid	-0.04
first two gan mat	laid	-0.08	lies	0.73	whole	0.01
first two gan phum	fell	-0.49	laid	-0.15	lies	-0.17	whole	-0.09
first two gan san	fell	0.13	laid	-0.21	whole	0.03
first two gan truong	fell	0.09	laid	0.32	lies	-0.05	whole	0.33
first two gbt	fell	-0.04
first two gia dinh	home	-0.19	fell	-0.08
first two gia lai	home	-0.13	fell	-0.06	lies	0.27	whole	0.02
first two gia lam	home	0.25	fell	-0.07	whole	0.24
first two gia loc	home	0.27	whole	0.01
first two gia rai	home	-0.11	whole	-0.02
first two giap ngo	home	-0.13	fell	-0.06	whole	-0.12
first two giay to	fell	-0.1
first two gieng	fell	-0.01	whole	-0.04
first two gieng da	fell	0.07	whole	-0.25
first two gio linh	home	0.26	fell	-0.09	lies	-0.05	whole	0.06
first two giong trom	home	0.14	fell	0.22	laid	-0.09	lies	-0.08	whole	0.21
first two giua dong	fell	0.03	whole	0.02
first two go dau	home	-0.1	fell	0.12	laid	-0.02	whole	0.17
first two go ma	home	-0.16	fell	0.28	laid	-0.27	lies	-0.04	whole	0.34
first two go quao	home	0.79	fell	-0.26	laid	-0.36	lies	-0.1	whole	0.24
first two go vap	lies	-0.02
first two goc cay	fell	-0.13	laid	-0.03	lies	-0.06	whole	0.4
first two goc dong	laid	0.07	lies	0.07	whole	0.08
first two ha bac	home	0.24	fell	-0.13	whole	-0.41
first two ha dong	fell	-0.01	whole	-0.02
first two ha giang	home	-0.11	fell	0.05	whole	-0.31
first two ha nam	home	0.27	fell	-0.07	whole	-0.42
first two ha noi	fell	-0.03	whole	-0.19
first two ha si	home	-0.01
first two ha son	home	-0.36	whole	0.24
first two ha sy	home	-0.05
first two ha tay	home	0.09	fell	-0.13	whole	-0.5
first two ha tinh	home	-0.2	fell	-0.04	whole	-0.61
first two ha tuyen	whole	-0.18
first two hai	fell	-0.02
first two hai an	home	-0.27	whole	-0.08
first two hai duong	home	0.27	fell	-0.25	lies	-0.07	whole	-0.08
first two hai hau	home	0.52	whole	0.5
first two hai hung	home	0.23	fell	-0.07	lies	-0.01	whole	-0.74
first two hai lang	home	-0.14	fell	0.03	lies	0.24	whole	0.16
first two hai phong	home	-0.28	fell	-0.05	whole	-0.32
first two hai quan	fell	-0.01
first two ham yen	home	0.11	whole	0.07
first two hang 2	lies	-0.07
first two hang da	fell	0.09	laid	0.24	whole	0.24
first two hang rao	fell	-0.36	laid	-0.11	whole	0.15
first two hau loc	home	0.07	fell	-0.08	whole	0.37
first two he nha	whole	0.22
first two ho	laid	-0.27
first two ho bom	fell	-0.24	laid	0.71	whole	0.64
first two ho canh	laid	0.05
first two ho o	fell	-0.03	laid	0.13
first two ho phao	laid	0.29	whole	0.48
first two ho so	home	-0.01	fell	-0.17	laid	-0.35	lies	-0.08
first two ho thi	home	-0.13	fell	-0.09
first two ho van	fell	-0.04
first two hoa	home	-0.17	whole	-0.12
first two hoa an	home	-0.02	fell	-0.08	whole	0.14
first two hoa binh	home	-0.32	fell	0.07	whole	-0.41
first two hoai an	home	-0.02	fell	0.16	whole	-0.16
first two hoai duc	home	0.31	fell	-0.06	whole	0.22
first two hoai nhon	fell	0.26	whole	-0.05
first two hoang hoa	home	0.45	fell	-0.17	whole	0.58
first two hoi	whole	-0.02
first two hoi an	home	0.07	fell	0.14
first two hoi bo	laid	-0.08
first two hoi ccb	home	-0.1	laid	-0.04
first two hoi ho	laid	-0.02
first two hp	whole	-0.18
first two hue	home	0.33	fell	0.42	whole	0.26
first two hung ha	home	-0.15	fell	-0.02	whole	0.27
first two hung yen	home	0.26	fell	-0.08	whole	-0.03
first two huong hoa	home	-0.29	fell	-0.13	whole	-0.19
first two huong khe	home	0.23	fell	0.31	whole	0.02
first two huong son	home	0.04	whole	0.24
first two huong thuy	home	-0.03	fell	-0.17	whole	0.09
first two huyen an	home	0.15	fell	-0.09	lies	-0.03	whole	0.49
first two huyen doi	home	-0.56	fell	-0.03	laid	-0.08
first two huyen ha	home	0.05	whole	0.42
first two huyen thanh	home	0.12	whole	-0.3
first two huyen tien	home	0.5	lies	-0.04	whole	0.19
first two huyen tra	fell	-0.01	laid	-0.03	whole	-0.44
first two huyen uy	home	-0.22
first two huyen vinh	home	0.48	whole	0.11
first two hy sinh	home	-0.2	fell	-0.02
first two k	whole	-0.22
first two k23	whole	-0.28
first two kh	home	-0.06
first two khanh hoa	home	-0.09	whole	-0.05
first two khe can	fell	-0.12	laid	0.26	whole	0.07
first two khe da	laid	0.42	whole	0.38
first two khe sanh	home	-0.16	fell	0.15	laid	-0.01	whole	0.14
first two khe ta	fell	0.56	laid	0.32	lies	-0.19	whole	0.23
first two khmer	home	-0.16
first two khoai chau	home	0.38	fell	-0.04	whole	0.23
first two khu 5	lies	-0.03
first two khu a	whole	0.18
first two khu b	fell	-0.18	laid	-0.08	lies	-0.2	whole	-0.14
first two khu c	home	-0.03	fell	-0.19	laid	-0.13	lies	-0.14	whole	-0.36
first two khu d	fell	-0.07	laid	-0.04	lies	-0.1
first two khu mo	fell	-0.13	laid	0.3	lies	-0.15	whole	0.18
first two khu pho	home	0.06	laid	-0.09
first two khu vuc	fell	0.07	laid	0.07	lies	0.65	whole	0.14
first two kien an	home	0.04	fell	-0.04	lies	0.65	whole	0.09
first two kien thuy	home	0.21	fell	-0.13	lies	-0.04	whole	-0.41
first two kien xuong	home	0.22	whole	0.26
first two kim bang	home	0.57	lies	-0.08	whole	0.03
first two kim boi	home	0.18	whole	0.4
first two kim dong	home	-0.17	fell	-0.03
first two kinh	home	-0.04
first two kinh mon	home	0.3	fell	-0.2	whole	0.34
first two km	whole	-0.13
first two kon tum	home	-0.01	fell	0.4	laid	-0.03	whole	0.13
first two kt	home	-0.06	fell	-0.11
first two ky anh	home	0.32	fell	-0.1	whole	-0.18
first two ky dau	home	-0.07	fell	-0.03	whole	-0.22
first two ky son	home	0.2	whole	0.36
first two ky suu	home	-0.19
first two lac son	home	-0.04	whole	0.04
first two lai chau	whole	-0.38
first two lam thao	whole	0.21
first two lan dau	laid	-0.14	whole	0.17
first two lang an	home	0.45	fell	-0.08	whole	0.21
first two lang co	home	0.47	fell	-0.04	whole	0.26
first two lang giang	fell	-0.18	whole	0.29
first two lang ho	whole	-0.1
first two lang klah	home	-0.02	fell	-0.08	whole	-0.19
first two lang nhu	fell	0.13	laid	0.28	whole	0.4
first two lang phu	home	-0.07	fell	-0.06
first two lang son	home	-0.31	fell	0.02	whole	-0.76
first two lang vay	home	-0.04	fell	0.13	whole	0.44
first two lao	fell	0.76	lies	-0.01	whole	0.36
first two lao cai	home	-0.02	fell	-0.04	whole	-0.03
first two lap thach	home	0.28	whole	0.05
first two lien lac	fell	-0.06
first two liet si	laid	-0.17	lies	-0.05	whole	-0.28
first two lo c	fell	-0.06	laid	-0.14	lies	-0.02	whole	0.2
first two lo cao	fell	-0.07	laid	0.19	lies	-0.03	whole	-0.15
first two lo cot	laid	-0.02	lies	-0.04	whole	-0.12
first two lo gach	whole	-0.13
first two loc ninh	home	-0.32	fell	0.59	lies	-0.06	whole	0.42
first two long an	home	-0.03	fell	0.23	lies	0.32	whole	-0.08
first two luc ngan	home	0.3	whole	0.15
first two lung doi	whole	0.11
first two mai chau	home	0.09	fell	-0.2	whole	-0.1
first two mai son	whole	-0.23
first two mai tang	home	-0.18	fell	-0.02	laid	0.27	lies	-0.04	whole	0.01
first two mang ten	fell	-0.06	laid	-0.02
first two mat	fell	-0.04	whole	-0.51
first two mat tran	home	-0.03	fell	0.15	laid	-0.19	lies	-0.22	whole	0.51
first two mau than	home	-0.05	fell	-0.12	whole	-0.27
first two me	laid	-0.09	whole	-0.06
first two mieu ba	laid	0.07	whole	-0.34
first two mo cay	home	0.4	whole	0.35
first two mo so	lies	-0.02	whole	-0.1
first two mong	home	-0.26
first two mua kho	fell	-0.15	laid	-0.07
first two mua mua	fell	-0.05
first two muong	home	-0.27
first two muong la	home	0.33	whole	0.54
first two muong o	home	0.02	whole	0.02
first two my	fell	-0.16
first two my ban	home	-0.01	whole	-0.03
first two n	fell	-0.02
first two na ri	home	0.25	fell	-0.09	whole	-0.02
first two nam	home	0.4	fell	-0.01
first two nam dan	home	0.09	whole	0.21
first two nam dinh	home	-0.34	fell	-0.1	lies	-0.01	whole	-0.4
first two nam dong	fell	-0.24	whole	-0.25
first two nam ha	home	0.14	fell	-0.12	whole	-0.26
first two nam lao	home	-0.06	fell	0.07	whole	-0.15
first two nam sach	home	0.21	whole	0.37
first two nen bao	lies	-0.03
first two nen nha	fell	0.37	laid	0.1	whole	0.33
first two nga ba	home	-0.1	fell	0.34	laid	-0.21	lies	-0.05	whole	0.43
first two nga son	home	0.45	fell	-0.15	whole	0.66
first two ngam ta	home	-0.01	laid	0.24	whole	0.09
first two ngay	fell	-0.07	laid	-0.03
first two ngay 14	fell	-0.1
first two ngay 2	fell	-0.08
first two ngay 20	fell	-0.02
first two ngay 24	whole	-0.16
first two ngay 27	fell	-0.04
first two ngay 28	fell	-0.07
first two ngay 4	fell	-0.23
first two ngay 5	fell	-0.15
first two ngay 8	fell	-0.04
first two ngay 9	fell	-0.14
first two ngay cua	fell	-0.24	laid	-0.02	whole	0.07
first two ngay duoi	fell	-0.11	laid	-0.14	whole	-0.16
first two ngay hang	fell	-0.01	laid	-0.05	whole	0.18
first two ngay sau	fell	0.21	whole	0.12
first two ngay truoc	fell	-0.05	laid	-0.1
first two nghe	home	0.41	whole	0.45
first two nghe an	home	0.09	fell	-0.25	lies	-0.08	whole	-0.7
first two nghe tinh	whole	-0.39
first two nghi loc	home	0.07	fell	-0.1	whole	0.36
first two nghi xuan	home	0.3	whole	-0.4
first two nghia	laid	-0.05	whole	-0.6
first two nghia dia	fell	-0.04	laid	0.15	lies	0.37	whole	-0.06
first two nghia hung	home	0.04	lies	-0.02	whole	-0.56
first two nghia trang	home	-0.38	fell	-1	laid	-0.04	lies	0.41	whole	0.87
first two ngoai bac	home	0.13	whole	-0.06
first two ngoai bai	fell	0.58	laid	-0.02	whole	0.14
first two ngoai bay	laid	-0.05
first two ngoai con	fell	-0.04	whole	0.05
first two ngoai dong	fell	0.17	laid	0.34	whole	0.45
first two ngoai go	laid	-0.05	whole	0.06
first two ngoai thanh	whole	-0.43
first two nguyen quan	home	-0.39
first two nha trang	fell	0.01	whole	0.03
first two nham thin	fell	-0.13	whole	-0.24
first two nham ty	fell	-0.03
first two nhap ngu	home	-0.05	fell	-0.05
first two nho quan	home	0.13	fell	-0.07	whole	0.06
first two nhu xuan	home	0.25	fell	-0.23	whole	0.27
first two ninh binh	fell	-0.01	lies	-0.02	whole	-0.41
first two ninh giang	home	0.43	fell	-0.1	whole	0.39
first two ninh hoa	home	-0.28	fell	0.34	whole	0.04
first two no cham	fell	-0.12
first two no o	laid	0.05	whole	0.26
first two noi	home	-0.02
first two nong cong	home	0.36	fell	-0.21	whole	0.12
first two nong truong	home	-0.16	fell	0.36	laid	-0.02	whole	0.09
first two ntls	laid	0.38	lies	-0.08	whole	0.5
first two ntls binh	home	-0.07	fell	-0.06	laid	-0.06	lies	0.2	whole	0.04
first two ntls doc	home	-0.05	fell	-0.02	laid	0.37	lies	-0.08	whole	0.2
first two ntls hai	home	-0.22	laid	0.45	whole	0.13
first two ntls huyen	home	-0.07	fell	-0.27	laid	-0.21	lies	0.32	whole	-0.48
first two ntls kien	home	0.18	laid	-0.26	lies	0.02	whole	0.01
first two ntls phuong	laid	-0.01	lies	0.33	whole	0.21
first two ntls tan	laid	-0.26	lies	-0.02	whole	0.12
first two ntls tinh	fell	-0.16	laid	-0.22	lies	0.61	whole	-0.29
first two ntls truong	laid	-0.02	whole	0.35
first two ntls xa	home	-0.32	fell	-0.15	laid	0.38	lies	0.56	whole	0.12
first two nung	home	-0.17
first two nung o	home	0.11	whole	-0.19
first two nuoc cuon	home	-0.11
first two nuong nha	fell	-0.02	laid	-0.07	lies	-0.05	whole	-0.44
first two pailin	fell	0.31	whole	0.52
first two phao cay	fell	-0.2	laid	-0.13
first two phap	fell	-0.15
first two phap ban	whole	-0.04
first two phia bac	fell	0.05	laid	0.16	whole	-0.14
first two phia ben	fell	-0.04	laid	-0.23	whole	-0.12
first two phia dong	fell	-0.17	laid	0.33	lies	-0.02	whole	-0.13
first two phia nam	home	-0.01	fell	0.35	laid	-0.32	lies	0.16	whole	1
first two phia sau	fell	-0.02	laid	0.79	whole	0.44
first two phia tay	laid	0.03	lies	-0.18	whole	-0.45
first two phia tren	fell	-0.05	laid	-0.2	whole	-0.1
first two pho hang	fell	-0.17	whole	0.42
first two phong chinh	fell	-0.02
first two phong dien	home	-0.07	whole	-0.02
first two phu cat	home	-0.09	fell	0.03
first two phu cu	fell	0.12	whole	0.08
first two phu ly	whole	0.22
first two phu quoc	home	-0.31	fell	-0.06
first two phu tang	home	-0.13	fell	0.76	whole	0.81
first two phu tho	home	0.04	fell	-0.03	whole	0.17
first two phu xuyen	home	0.3	fell	-0.1
first two phu yen	fell	0.28
first two phuc tho	home	0.2	whole	0.51
first two phum ta	fell	0.25	laid	-0.03	whole	0.17
first two phuoc long	home	-0.13	fell	0.08	whole	-0.12
first two phuong an	fell	-0.3
first two pleiku	whole	-0.05
first two pon pot	fell	-0.12
first two quan	whole	-0.05
first two quan khu	fell	-0.09	laid	-0.03	whole	-0.3
first two quan luc	laid	-0.02	whole	0.23
first two quan ly	fell	0.32	whole	0.05
first two quan nhan	home	-0.09
first two quan phap	whole	-0.02
first two quan sai	fell	-0.32	whole	-0.09
first two quan su	lies	-0.01
first two quan truc	home	-0.08	fell	0.43
first two quan trung	home	-0.01	fell	-0.06
first two quang binh	home	0.43	fell	-0.25	whole	-0.33
first two quang nam	home	-0.39	fell	-0.13	whole	-0.43
first two quang ngai	home	-0.08	fell	-0.16	whole	-0.12
first two quang ninh	home	0.25	fell	-0.23	whole	0.56
first two quang trach	home	0.15	fell	-0.02	whole	0.2
first two quang tri	home	-0.17	fell	0.03	lies	-0.06	whole	-0.22
first two quang xuong	home	0.41	whole	0.52
first two quang yen	home	-0.04	whole	0.06
first two quay ve	fell	-0.11	laid	-0.4
first two que	home	-0.06
first two que phu	home	0.44	whole	0.01
first two que quan	home	-0.05	whole	0.03
first two que son	home	-0.19	fell	0.4
first two quy chau	home	-0.04	whole	0.21
first two quy nhon	home	-0.01	fell	-0.03
first two quy ty	fell	-0.2
first two quyet dinh	fell	-0.01
first two quyet thang	home	-0.07	fell	-0.06	whole	-0.1
first two quynh coi	whole	-0.2
first two quynh luu	home	0.3	fell	-0.03	whole	0.3
first two quynh phu	home	0.04	fell	-0.02	whole	0.19
first two rach cai	fell	0.04	laid	-0.05	whole	0.07
first two rach gia	fell	-0.05	whole	-0.23
first two ray ca	home	-0.1	fell	-0.14	laid	0.14	lies	0.1	whole	0.27
first two ray dieu	home	-0.02	fell	0.05	laid	-0.23	lies	-0.08	whole	0.26
first two sa thay	lies	0.33	whole	0.2
first two sai gon	fell	0.19	whole	0.15
first two san bay	fell	-0.28	laid	0.25	whole	-0.29
first two san bong	fell	0.45	laid	-0.15	whole	0.11
first two san kho	fell	-0.11	laid	0.23	whole	0.41
first two sau	laid	-0.28	whole	-0.33
first two sau 75	laid	-0.08
first two sau chua	fell	0.4	laid	0.02	whole	0.16
first two sau don	whole	-0.03
first two sau giai	laid	-0.22
first two sau he	laid	0.15	whole	0.2
first two sau lang	fell	-0.36	laid	0.25	whole	0.24
first two sau lung	fell	-0.02	laid	0.24	whole	-0.36
first two sau nha	home	-0.04	fell	0.36	lies	0.31	whole	0.27
first two sau phao	fell	-0.03	laid	-0.24
first two sau tram	fell	0.1	laid	-0.22	lies	-0.06	whole	0.05
first two sau tran	fell	0.33	laid	-0.14	whole	-0.25
first two sau truong	fell	-0.24	lies	0.6	whole	-0.13
first two sau vuon	fell	-0.01	laid	0.46	lies	0.06	whole	0.35
first two siem riep	fell	-0.05	whole	0.21
first two sinh	home	-0.01
first two sisophon	fell	-0.03	whole	-0.31
first two so cua	laid	-0.05
first two so noi	fell	-0.1	laid	-0.03
first two soc trang	fell	-0.01	whole	-0.46
first two son	home	-0.06	whole	-0.17
first two son la	lies	-0.02	whole	-0.41
first two son tay	home	-0.08	fell	-0.01	whole	-0.08
first two son tinh	home	0.12	fell	-0.08	lies	0.44	whole	0.39
first two song ben	fell	-0.14	laid	-0.04	whole	0.07
first two song o	whole	0.16
first two song po	fell	-0.23	whole	-0.1
first two song thach	fell	0.02	laid	-0.04	whole	-0.42
first two su	fell	-0.14
first two su doan	fell	-0.26	laid	0.04	lies	-0.07	whole	-0.19
first two suoi can	whole	0.15
first two suoi da	fell	-0.08	laid	-0.19	whole	-0.04
first two suoi ea	laid	0.19	whole	-0.01
first two suoi ia	fell	0.1	laid	-0.29	lies	-0.02
first two suon doi	fell	0.15	laid	0.24	whole	0.35
first two t binh	whole	-0.12
first two t v	home	-0.06	fell	-0.05
first two taluy duong	laid	0.14	whole	-0.11
first two tam ky	home	0.29	whole	0.12
first two tam nong	home	0.28	whole	-0.16
first two tam o	laid	0.05	whole	0.27
first two tan bien	home	-0.11	fell	-0.29
first two tan canh	home	-0.03	fell	0.51	whole	0.59
first two tan thanh	home	0.08	fell	-0.25	whole	-0.33
first two tan yen	whole	-0.28
first two tap ket	home	-0.31	whole	-0.26
first two tap the	laid	-0.14
first two tau hq	fell	-0.19
first two tau o	fell	0.29	whole	0.26
first two tay	home	-0.06	fell	-0.11
first two tay ban	home	-0.01	fell	0.32	whole	0.39
first two tay nam	whole	-0.41
first two tay nguyen	whole	0.33
first two tay ninh	home	-0.26	fell	0.2	laid	-0.12	lies	-0.07	whole	-0.35
first two tb	whole	-0.22
first two tet	fell	-0.04
first two tet mau	home	-0.09	fell	-0.2
first two thach ha	home	0.48	fell	-0.05	whole	0.63
first two thach han	home	-0.05	fell	0.34	whole	0.04
first two thach thanh	fell	-0.01	whole	-0.64
first two thach that	home	0.29	whole	0.22
first two thai	home	-0.5
first two thai ban	home	0.09	whole	-0.36
first two thai binh	home	0.79	fell	-0.01	lies	-0.04	whole	-0.34
first two thai nguyen	home	-0.1	fell	-0.03
first two thai o	home	0.14	whole	-0.35
first two thai thuy	home	-0.15	lies	-0.03	whole	0.78
first two than ten	home	-0.03
first two thanh ba	home	0.09	fell	-0.07	whole	0.01
first two thanh chuong	home	0.39	whole	0.32
first two thanh co	fell	-0.12	whole	-0.16
first two thanh ha	whole	0.26
first two thanh hoa	home	-0.32	fell	-0.23	lies	-0.03	whole	-0.96
first two thanh liem	home	0.15
first two thanh oai	home	0.15	fell	-0.05	whole	-0.16
first two thanh pho	home	-0.03	whole	-0.21
first two thanh son	home	0.25	whole	0.32
first two thcs le	home	-0.04	fell	0.18
first two thi hai	fell	-0.03
first two thi tran	home	-0.28	fell	-0.14	lies	-0.02	whole	-0.11
first two thi xa	home	0.44	fell	-0.33	laid	-0.03	whole	-0.57
first two thieu hoa	home	0.21	fell	-0.1	lies	-0.01	whole	0.13
first two tho xuan	home	0.37	whole	0.44
first two thon 3	home	0.06	fell	0.09
first two thon dong	home	-0.1	fell	-0.33	whole	-0.08
first two thon ha	home	-0.47	fell	0.42	whole	-0.26
first two thon khe	fell	0.08	whole	0.01
first two thon na	home	-0.15	fell	0.17
first two thon phu	home	0.33	fell	-0.86	laid	-0.03	whole	-0.22
first two thon tan	home	-0.2	fell	0.08	whole	-0.15
first two thon thuong	fell	-0.16	whole	-0.12
first two thon van	home	0.52	fell	-0.3	whole	0.6
first two thong nong	home	0.35	whole	0.4
first two thong tin	lies	-0.12
first two thu ba	home	-0.05
first two thua thien	home	-0.4	fell	0.47	whole	-0.08
first two thuan hai	whole	-0.25
first two thuan thanh	home	0.05	fell	-0.03	whole	0.07
first two thung lung	fell	0.35	laid	-0.12	whole	0.39
first two thuong duc	home	-0.24	fell	0.55	whole	0.2
first two thuong tin	home	0.01	whole	-0.17
first two thuy nguyen	home	0.44	whole	0.14
first two tich tuong	fell	0.27	laid	0.38	whole	0.28
first two tien hai	home	0.05	whole	0.17
first two tien lang	home	0.21	fell	-0.28	whole	0.22
first two tien lu	home	0.07	fell	-0.08	laid	-0.01	lies	-0.08	whole	0.09
first two tieu	fell	-0.07	laid	-0.04
first two tieu doan	home	-0.11	fell	-0.37	laid	-0.36	whole	-0.07
first two tieu doi	home	-0.12	laid	-0.07
first two tieu khu	fell	0.46	laid	0.61	lies	-0.05	whole	0.41
first two tim mo	lies	-0.02
first two tinh bien	home	-0.04	fell	0.12	whole	0.15
first two tinh doi	home	-0.23	fell	-0.37	lies	-0.04
first two tinh ha	fell	-0.02
first two tinh hai	whole	-0.03
first two tnxp	home	-0.18
first two tnxp doi	home	-0.09	fell	-0.24
first two to	fell	-0.03
first two toc dao	home	0.26	fell	-0.09	whole	0.25
first two toc nung	home	-0.27
first two toc tay	home	-0.06
first two toc thai	home	-0.22	lies	-0.03	whole	-0.59
first two toi la	fell	-0.03
first two tra cu	home	0.3	fell	-0.1	whole	0.56
first two tra linh	home	-0.01	lies	-0.08	whole	-0.13
first two tra vinh	whole	-0.47
first two tram 12	fell	-0.18
first two tram bom	fell	0.05	laid	-0.02	lies	0.08	whole	0.33
first two tram phau	home	-0.02	fell	0.55	laid	0.03	lies	-0.07	whole	-0.23
first two tram quan	fell	0.28	lies	-0.02	whole	-0.01
first two tram xa	home	-0.1	fell	-0.05	laid	-0.29	lies	-0.05	whole	-0.54
first two tram y	fell	-0.23
first two tran can	fell	0.03	laid	-0.03	whole	0.45
first two tran cau	fell	0.35	laid	-0.01	lies	-0.07	whole	0.26
first two tran chong	fell	-0.08	whole	-0.53
first two tran danh	fell	-0.17	whole	0.41
first two tran dia	home	-0.03	fell	0.05	laid	0.29	whole	0.31
first two tren	fell	-0.04	lies	-0.02
first two tren bia	fell	-0.11	laid	-0.19	lies	-0.04	whole	-0.13
first two tren bo	laid	0.05	whole	0.08
first two tren dau	laid	-0.03
first two tren dinh	fell	0.22	whole	0.23
first two tren doi	fell	0.23	laid	0.11	lies	0.39	whole	0.24
first two tren dong	fell	-0.07	laid	-0.27	whole	-0.33
first two tren duong	fell	0.29	laid	-0.22	whole	0.32
first two tren go	fell	0.11	laid	0.11	whole	-0.17
first two tren mang	fell	-0.01
first two tren nhom	fell	-0.08
first two tren tau	fell	-0.23
first two tren than	fell	-0.11
first two tri	fell	0.41	whole	0.13
first two tri ton	home	-0.06	fell	0.08	whole	0.14
first two trich so	home	-0.02	laid	-0.19	lies	0.38	whole	-0.46
first two trieu phong	home	-0.13	fell	0.38	whole	0.42
first two trieu son	home	0.22	whole	0.32
first two trong	fell	-0.04	laid	-0.04	lies	-0.07
first two trong bai	laid	-0.02
first two trong ban	laid	-0.22
first two trong danh	laid	-0.08	lies	-0.02
first two trong diem	fell	0.28	whole	0.24
first two trong don	laid	0.25	whole	0.16
first two trong ham	fell	-0.02	laid	0.49	whole	0.52
first two trong hang	fell	0.45	laid	-0.13	whole	-0.55
first two trong ho	fell	-0.04	laid	0.34	whole	0.42
first two trong lang	laid	0.19	whole	0.21
first two trong lo	fell	-0.03	laid	0.08	lies	-0.01
first two trong mot	fell	-0.06	laid	0.12	whole	-0.18
first two trong nghia	laid	-0.28	lies	0.08
first two trong nha	fell	0.09	whole	0.25
first two trong ruong	laid	-0.02
first two trong so	laid	-0.39	lies	-0.02
first two trong tay	fell	-0.13	laid	-0.05
first two trong tieu	laid	0.27	whole	0.24
first two trong tran	fell	0.06	laid	-0.2	lies	-0.01	whole	-0.78
first two trong truong	fell	-0.2	laid	-0.02
first two trong tu	fell	0.19
first two trong tui	fell	-0.01	laid	-0.06
first two trong vuon	fell	0.22	laid	0.22	lies	0.16	whole	0.61
first two trong xe	fell	-0.2	laid	-0.01
first two truc ninh	home	0.05	fell	-0.02	whole	0.28
first two trung	fell	-0.15	laid	-0.04
first two trung doan	home	-0.23	fell	-0.74	laid	-0.39	lies	-0.12	whole	-0.72
first two trung doi	fell	-0.03
first two trung khanh	home	0.67	fell	-0.05	lies	-0.01	whole	0.52
first two trung sy	whole	0.16
first two truoc o	home	0.1	fell	-0.05	laid	-0.03
first two truong cap	fell	0.14	lies	-0.03	whole	0.08
first two truong hoc	laid	0.06	whole	0.03
first two truong hop	fell	-0.55	laid	-0.02	lies	-0.03
first two truong nguyen	fell	-0.08	lies	0.11
first two truong sa	fell	-0.02
first two truong son	fell	0.35	lies	0.25	whole	0.15
first two truong thcs	home	-0.01	fell	0.43	laid	-0.07	lies	-0.22	whole	0.02
first two truong tieu	fell	-0.03	laid	0.35	whole	-0.2
first two tu ky	whole	-0.18
first two tuan	whole	-0.12
first two ubnd xa	fell	-0.04
first two ung hoa	home	0.23	fell	-0.08	whole	0.17
first two uong bi	home	-0.12	fell	-0.26	lies	-0.05
first two vam kinh	fell	0.11	whole	0.16
first two van giang	whole	0.06
first two vc	fell	-0.03
first two ven duong	laid	0.15	lies	-0.02	whole	0.09
first two ven suoi	fell	-0.09	laid	0.03	whole	-0.07
first two vi xuyen	home	-0.29	fell	0.16	lies	0.29	whole	-0.2
first two viet minh	home	-0.01	fell	-0.52
first two viet nam	home	-0.21	fell	-0.23	laid	-0.09
first two viet tri	home	-0.02
first two viet yen	home	0.27	whole	-0.1
first two vinh	home	-0.02
first two vinh bao	home	-0.31	fell	-0.05	whole	-0.72
first two vinh chau	home	-0.09	whole	0.1
first two vinh linh	fell	0.29	whole	0.52
first two vinh phu	home	-0.19	fell	-0.31	whole	-0.54
first two vinh tuong	whole	0.11
first two vn 2000	fell	-0.06
first two vu ban	home	0.39	fell	-0.02
first two vu thu	home	0.22	whole	0.42
first two vui o	laid	0.22	whole	0.45
first two vuon chuoi	whole	0.09
first two vuon dieu	fell	-0.02	laid	0.41	lies	-0.16	whole	0.15
first two vuon dua	whole	-0.28
first two vuon nha	home	-0.07	fell	-0.42	laid	0.31	lies	0.5	whole	-0.02
first two vuon ong	fell	0.2	laid	-0.24	whole	0.23
first two vuon xoai	fell	0.33	laid	-0.01	whole	0.01
first two xa an	home	-0.07	fell	-0.21	lies	0.28	whole	-0.11
first two xa bao	home	-0.1
first two xa binh	home	-0.06	fell	0.3	lies	0.42	whole	0.35
first two xa cam	fell	-0.29	lies	-0.02	whole	-0.56
first two xa cu	fell	0.02	whole	0.15
first two xa dai	home	0.58	fell	-0.06	lies	-0.02	whole	0.2
first two xa doi	home	-0.05	fell	-0.19	lies	-0.01
first two xa dong	fell	0.05	whole	0.13
first two xa dua	laid	-0.04	lies	0.19	whole	0.13
first two xa duc	home	0.13	fell	-0.15	whole	0.22
first two xa ea	fell	0.01	whole	0.11
first two xa ghi	home	-0.08
first two xa giai	home	-0.06	fell	-0.03
first two xa ha	home	0.07	fell	-0.2	whole	0.4
first two xa hoa	home	-0.14	fell	0.09	lies	-0.01	whole	0.19
first two xa hoi	home	0.28	whole	0.08
first two xa hong	home	-0.08	fell	-0.01	lies	0.23	whole	0.52
first two xa hung	fell	-0.11	whole	-0.03
first two xa huong	home	-0.1	whole	-0.33
first two xa ia	fell	-0.17	lies	-0.13	whole	-0.04
first two xa lien	home	0.09	fell	-0.05	whole	-0.26
first two xa loc	home	-0.51	fell	0.03	whole	-0.41
first two xa long	home	0.07	fell	0.23	whole	-0.04
first two xa nam	home	0.07
first two xa phu	home	-0.12	whole	0.16
first two xa quang	home	0.21	fell	-0.3	laid	-0.03	lies	-0.02	whole	-0.01
first two xa quynh	home	0.02	whole	0.18
first two xa tan	fell	-0.35	lies	-0.1	whole	-0.49
first two xa thanh	home	-0.18	fell	-0.15	lies	-0.02	whole	-0.13
first two xa thuong	fell	-0.29
first two xa thuy	home	0.24	fell	-0.04	whole	-0.22
first two xa tien	home	-0.1	fell	0.52	whole	-0.14
first two xa trung	home	-0.06	fell	0.54	lies	-0.01	whole	0.02
first two xa vinh	home	-0.44	fell	0.64	whole	-0.18
first two xa xuan	whole	-0.04
first two xa yen	laid	-0.03	whole	0.26
first two xieng khoang	home	-0.16	fell	0.14	lies	-0.16	whole	-0.2
first two xom 6	home	-0.06	fell	0.29	whole	-0.09
first two xom dinh	home	0.08	fell	-0.22	whole	-0.2
first two xom dong	fell	-0.04	whole	-0.11
first two xuan loc	home	-0.3	fell	0.24	lies	-0.03	whole	-0.23
first two xuan son	home	-0.09	fell	0.31	whole	0.24
first two xuan truong	home	0.19	whole	0.41
first two xung la	home	-0.07
first two y ta	home	-0.17
first two y yen	home	0.67	fell	-0.09	whole	0.24
first two yd	fell	-0.08
first two yen dinh	home	0.42	fell	-0.19	whole	-0.32
first two yen dung	home	0.1	fell	-0.08	whole	0.2
first two yen mo	home	-0.37	whole	0.2
first two yen thanh	home	0.3	whole	0.34
first ubnd	fell	-0.1	lies	-0.01
first uc	home	-0.05	fell	-0.04
first ung	home	0.23	fell	-0.08	whole	0.17
first uong	home	-0.12	fell	-0.26	lies	-0.05
first ut	home	-0.24	fell	-0.19
first va	home	-0.01
first vam	fell	0.31	laid	-0.44	lies	-0.01	whole	0.52
first van	home	-0.28	lies	-0.05	whole	0.35
first vc	fell	-0.08
first ven	fell	-0.19	laid	0.28	lies	-0.08
first vi	home	-0.27	fell	0.07	lies	0.24	whole	-0.27
first vien	fell	0.08
first viet	fell	-0.78	laid	-0.14	lies	-0.07	whole	-0.13
first vinh	home	-0.07	laid	-0.11	lies	-0.21	whole	-0.6
first vn	fell	-0.07
first vnch	fell	-0.07
first vo	home	0.39	laid	-0.07
first voi	fell	0.28	laid	0.15	whole	0.37
first vu	home	0.33	fell	-0.08	whole	0.34
first vui	laid	0.03	whole	0.45
first vung	home	0.09	fell	0.05	laid	-0.02	lies	-0.01	whole	-0.24
first vuon	home	-0.15	fell	-0.15	laid	0.87	lies	0.01	whole	0.29
first vuong	home	-0.01
first x	home	0.2	fell	-0.36	whole	0.24
first xa	home	0.17	fell	-0.08	laid	-1	lies	-0.07	whole	-0.2
first xang	fell	0.07	whole	0.07
first xe	fell	-0.07
first xieng	home	-0.16	fell	0.13	lies	-0.16	whole	-0.2
first xom	home	0.02	fell	0.03	laid	-0.19	lies	-0.25	whole	-0.5
first xuan	home	0.09	fell	0.45	lies	-0.06	whole	0.2
first xung	home	-0.14
first xuong	home	-0.02	fell	0.18	laid	-0.21	whole	0.12
first xuyen	home	-0.16	fell	-0.06
first y	home	0.27	fell	-0.24	whole	0.1
first yd	fell	-0.44
first yen	home	0.2	fell	-0.46	lies	-0.09	whole	0.16
followed a trưởng	whole	-0.05
followed an táng	fell	0.01	laid	-0.02	whole	-0.03
followed anh	home	0.52	laid	-0.11	lies	0.17	whole	0.41
followed b trưởng	home	0.23	whole	0.36
followed b52	fell	0.11	whole	0.03
followed bia	home	-0.08	laid	-0.52	lies	0.41
followed binh nhì	home	0.05	whole	0.15
followed biết	home	-0.22	fell	-0.06	laid	-0.36	lies	-0.2	whole	-0.29
followed biển	fell	-0.04	laid	-0.03	whole	-1.07
followed bom	home	0.18	fell	0.33	laid	-0.13	whole	0.09
followed buôn	home	-0.15	fell	-0.09	lies	0.33	whole	0.5
followed by nothing	home	0.02	fell	0.26	laid	-0.44	lies	-0.02	whole	0.94
followed by word a	home	-0.19	laid	-0.58	lies	-0.11	whole	0.21
followed by word an	fell	-0.26	laid	-0.03	whole	-0.75
followed by word anh	home	-0.06	fell	-0.09
followed by word ba	fell	-0.15	lies	-0.01	whole	-0.36
followed by word bac	home	-0.01	fell	-0.25	laid	0.34	lies	-0.28	whole	-0.81
followed by word ban	home	-0.34	fell	-0.19	laid	-0.23	lies	0.06	whole	0.06
followed by word bao	home	-0.05
followed by word bat	home	-0.21	fell	-0.26	laid	-0.14	lies	-0.05	whole	0.01
followed by word battambang	fell	-0.47	laid	-0.18	lies	-0.05	whole	-0.23
followed by word bay	fell	0.89	laid	-0.14	lies	-0.01	whole	0.37
followed by word be	laid	-0.01
followed by word bien	fell	-0.15	lies	-0.09	whole	0.46
followed by word biet	home	0.19	fell	-0.13	laid	0.08	whole	0.44
followed by word bieu	fell	-0.03	laid	-0.07	lies	-0.02
followed by word binh	home	-0.03	fell	-0.07	laid	-0.09	lies	0.31	whole	-0.76
followed by word bo	home	-0.16	fell	-0.63	laid	0.3	lies	-0.03	whole	0.03
followed by word bong	whole	-0.24
followed by word bua	fell	0.1	whole	0.1
followed by word bui	home	-0.02	fell	0.53	whole	0.08
followed by word c	fell	-0.23	lies	0.41	whole	-0.28
followed by word c1	home	-0.04
followed by word c11	whole	-0.28
followed by word c2	home	0.02	fell	-0.12	whole	0.26
followed by word c20	home	-0.14
followed by word c3	fell	-0.15
followed by word c7	fell	0.07	whole	0.15
followed by word c8	home	-0.05	fell	-0.16
followed by word ca	fell	0.17	laid	-0.28	lies	-0.13	whole	-0.23
followed by word cai	fell	-0.33	laid	-0.04
followed by word cam	home	-0.1	fell	-0.08	laid	-0.16	lies	0.03	whole	0.16
followed by word can	fell	-0.3	laid	0.26	whole	0.37
followed by word canh	home	-0.08	laid	-0.21	whole	-0.05
followed by word cao	home	-0.07	fell	-0.35	laid	-0.03	lies	0.03	whole	-0.58
followed by word cat	home	-0.24	fell	0.44	laid	0.16	lies	-0.07	whole	0.5
followed by word cay	fell	0.39	laid	-0.16	lies	-0.01	whole	0.57
followed by word cha	home	-0.39	lies	0.33	whole	-0.21
followed by word chac	fell	-0.01
followed by word cham	fell	-0.15	whole	0.07
followed by word chau	whole	-0.28
followed by word chay	home	-0.02	fell	0.63	laid	-0.02	whole	0.3
followed by word chep	home	-0.01	fell	-0.53	laid	-0.34	lies	-0.06
followed by word chi	fell	-0.05	laid	-0.2
followed by word chiec	fell	0.26	lies	-0.04	whole	0.23
followed by word chien	home	-0.12	fell	0.06	laid	0.13	whole	0.44
followed by word chieu	fell	-0.19
followed by word chim	fell	-0.22	whole	0.05
followed by word chin	home	0.11	whole	0.12
followed by word chinh	home	-0.07	laid	-0.04
followed by word cho	home	-0.04	fell	-0.46	whole	-0.3
followed by word chu	home	0.46	fell	0.07	laid	0.07	whole	0.2
followed by word chung	home	-0.01	fell	-0.03	laid	-0.02	lies	0.1	whole	-0.16
followed by word chup	fell	-0.24	lies	0.19
followed by word chuyen	home	-0.01	fell	-0.42	laid	0.09	whole	0.06
followed by word co	home	0.43	fell	-0.07	laid	0.05	whole	0.1
followed by word coc	whole	0.06
followed by word con	home	0.1	fell	-0.08	laid	0.26	lies	0.04
followed by word cong	home	-0.08	fell	-0.22	laid	0.07	whole	-0.34
followed by word cot	fell	-0.01	laid	-0.26	lies	0.21	whole	0.15
followed by word cu	home	0.09	fell	-0.3	laid	-0.12	lies	-0.12	whole	0.36
followed by word cuc	home	-0.03	fell	-0.08
followed by word cung	fell	-0.06	laid	-0.06	lies	-0.01	whole	0.01
followed by word cuu	whole	-0.23
followed by word d1	home	0.05	whole	0.24
followed by word d2	fell	-0.1
followed by word da	fell	-0.06	laid	-0.03	lies	0.4	whole	-0.21
followed by word dac	home	0.02	whole	0.24
followed by word dai	home	0.35	fell	0.56	laid	-0.19	lies	-0.02	whole	0.05
followed by word dak	home	-0.13	fell	0.34	laid	-0.22	whole	-0.47
followed by word dam	home	0.22	fell	-0.18	laid	-0.14	whole	0.13
followed by word dang	home	-0.25	fell	0.33	lies	-0.1	whole	0.12
followed by word dap	home	-0.03	fell	-0.13	laid	0.13	whole	0.19
followed by word dat	home	-0.09	fell	0.34	laid	0.34	whole	0.1
followed by word data	home	-0.27	fell	-0.16	laid	-0.07	lies	-0.05
followed by word day	home	-0.43	fell	-0.48	laid	0.15	lies	0.3	whole	0.14
followed by word de	home	-0.07	lies	-0.16
followed by word dem	home	-0.05	fell	-0.12	laid	0.32	whole	0.3
followed by word den	fell	-0.3	laid	0.25	lies	-0.01
followed by word di	home	0.05	fell	-0.03	whole	0.06
followed by word dia	laid	-0.18	whole	-0.29
followed by word dich	home	-0.21	fell	0.03	lies	-0.03	whole	0.15
followed by word dien	home	-0.01	fell	-0.16	laid	-0.05	whole	-0.21
followed by word dinh	home	0.04	fell	0.25	laid	-0.18	lies	0.21	whole	0.36
followed by word do	home	-0.02	fell	-0.19	laid	0.35	whole	-0.05
followed by word doan	fell	-0.28	laid	-0.08
followed by word doc	home	-0.1	fell	-0.16	laid	-0.02	lies	-0.01
followed by word doi	home	-0.26	fell	-0.09	laid	0.4	lies	-0.19	whole	-0.47
followed by word don	laid	-0.07
followed by word dong	home	-0.13	fell	-0.09	laid	-0.08	lies	-0.01	whole	-0.48
followed by word du	home	0.08	fell	-0.51	whole	0.13
followed by word dua	fell	-0.31	whole	-0.11
followed by word duc	fell	-0.04	lies	-0.16	whole	-0.25
followed by word dung	home	0.6	fell	0.37	laid	0.26	lies	0.06	whole	1.2
followed by word duy	home	0.27	fell	-0.25	whole	-0.17
followed by word e	fell	-0.14	laid	-0.06	whole	-0.24
followed by word em	home	-0.27	fell	1.02	laid	-0.28	lies	-0.13	whole	-0.27
followed by word gac	home	-0.15	fell	-0.08
followed by word ganh	home	0.39	whole	0.28
followed by word ghe	fell	0.32	whole	0.31
followed by word ghi	home	0.02	fell	-0.02	laid	-0.13	lies	-0.08	whole	0.1
followed by word gi	fell	-0.22	laid	0.36
followed by word gia	home	-0.02	fell	-0.06	whole	-0.84
followed by word giai	whole	0.05
followed by word giao	home	-0.21	fell	-0.04	laid	-0.16
followed by word giap	home	-0.08	fell	0.17	whole	-0.07
followed by word giay	fell	-0.03	laid	-0.01	lies	-0.24	whole	-0.05
followed by word gio	home	-0.1	laid	0.07	whole	-0.26
followed by word giu	fell	0.07	laid	-0.1	whole	0.26
followed by word giup	fell	-0.05
followed by word ha	home	0.32	fell	0.3	laid	-0.11	lies	-0.22	whole	-0.45
followed by word hai	home	0.26	fell	0.31	lies	-0.08	whole	-0.86
followed by word ham	home	-0.07	fell	-0.16	whole	-0.17
followed by word hang	home	-0.03	fell	-0.6	laid	0.48	lies	0.03	whole	-0.14
followed by word hay	home	0.16	fell	0.38	laid	-0.09	lies	-0.05	whole	0.34
followed by word he	fell	0.29	laid	-0.03	whole	0.08
followed by word het	home	0.21	fell	-0.06	laid	-0.05	whole	0.06
followed by word hien	laid	0.45	lies	-0.2	whole	0.16
followed by word hinh	home	-0.34	fell	-0.36	laid	-0.15	whole	-0.55
followed by word ho	home	-0.02	fell	0.42	lies	-0.01	whole	0.49
followed by word hoa	home	-0.18	fell	-0.11	lies	-0.07	whole	-0.56
followed by word hoai	fell	-0.29	whole	-0.4
followed by word hoang	home	0.23	laid	-0.01	whole	0.6
followed by word hoc	home	-0.13	fell	-0.06	laid	-0.2	lies	0.31	whole	-0.19
followed by word hoi	fell	0.12	laid	-0.07	whole	0.21
followed by word hon	whole	-0.06
followed by word hop	fell	-0.41
followed by word hp	whole	-0.04
followed by word hue	home	0.38	fell	-0.05	whole	0.53
followed by word hung	home	-0.16	fell	-0.1	whole	-0.29
followed by word huong	home	-0.3	fell	-0.23	laid	-0.02	whole	-0.83
followed by word huu	lies	-0.01	whole	-0.06
followed by word ke	fell	-0.06	laid	0.23	whole	0.09
followed by word ket	fell	-0.01
followed by word khai	home	-0.16	fell	-0.09
followed by word khanh	home	-0.09	whole	-0.55
followed by word kho	whole	-0.07
followed by word khuat	home	0.19	fell	-0.05	whole	0.34
followed by word kia	fell	0.09	laid	0.02	lies	-0.06	whole	0.34
followed by word kien	home	-0.11	fell	-0.47	laid	0.24	lies	-0.02	whole	-1.04
followed by word kim	home	-0.08	fell	-0.02	whole	-0.32
followed by word kinh	fell	-0.04	laid	-0.06	lies	-0.09	whole	-0.6
followed by word kon	fell	0.27	laid	-0.14	lies	0.41	whole	-0.23
followed by word ky	home	-0.05	fell	0.22	whole	-0.03
followed by word la	home	0.4	fell	-0.09	whole	0.22
followed by word lac	home	-0.08	laid	0.24	whole	0.21
followed by word lai	home	-0.15	fell	-0.16	laid	0.38	lies	-0.17	whole	0.19
followed by word lam	whole	-0.37
followed by word lan	home	0.14	laid	-0.01	lies	-0.18	whole	0.13
followed by word lang	home	0.22	fell	-0.08
followed by word lao	home	-0.23	fell	0.7	laid	-0.07	lies	-0.04	whole	-0.33
followed by word lay	home	-0.19	fell	0.03	laid	-0.17	lies	-0.18	whole	0.3
followed by word le	home	0.25	fell	0.31	laid	-0.19	whole	0.43
followed by word len	home	-0.29	fell	0.34	laid	-0.21	lies	0.19	whole	0.14
followed by word lieu	home	-0.33
followed by word linh	home	0.27	fell	-0.49	laid	0.12	lies	-0.08	whole	0.52
followed by word lo	home	0.04	laid	-0.07	lies	0.21	whole	0.23
followed by word loc	home	-0.41	fell	-0.02	whole	-0.54
followed by word loi	fell	-0.23	whole	0.06
followed by word long	home	-0.02	fell	-0.02	whole	-0.25
followed by word lu	fell	-0.23	whole	-0.04
followed by word luon	home	0.02	whole	0.23
followed by word luong	home	-0.04	fell	-0.1	lies	-0.03
followed by word ly	home	-0.01	fell	-0.02
followed by word m	fell	-0.02	laid	-0.1
followed by word ma	fell	0.24	lies	-0.05	whole	0.51
followed by word mai	home	0.05	fell	-0.31	laid	-0.13	lies	0.01	whole	-0.57
followed by word mang	home	0.21	laid	-0.07	whole	0.23
followed by word manh	home	0.08	fell	-0.26	laid	-0.16	whole	0.07
followed by word map	fell	-0.07	laid	-0.05	lies	-0.15
followed by word mat	home	-0.17	fell	-0.07	lies	-0.05	whole	0.03
followed by word mau	home	-0.36	fell	0.23	laid	-0.06	whole	-0.16
followed by word may	home	-0.25	fell	0.04	laid	-0.37	lies	-0.13
followed by word me	fell	-0.08	whole	0.19
followed by word minh	whole	-0.2
followed by word mo	fell	-0.1	whole	-0.48
followed by word moi	fell	-0.11	laid	0.56	whole	0.24
followed by word mot	home	0.19	fell	-0.29	laid	-0.02	whole	0.29
followed by word mua	home	-0.09	fell	0.13	laid	-0.13	lies	-0.11	whole	0.04
followed by word muc	home	-0.17	fell	-0.14	laid	-0.06
followed by word muoi	home	0.2	fell	0.06	whole	0.2
followed by word muon	fell	0.38	laid	-0.05	lies	-0.02	whole	-0.04
followed by word my	fell	-0.03	laid	-0.05	whole	-0.19
followed by word n	fell	-0.13	laid	-0.09	lies	0.28	whole	-0.08
followed by word na	whole	-0.37
followed by word nao	fell	0.26	lies	0.08	whole	0.16
followed by word nay	home	0.08	fell	-0.11	laid	0.83	whole	0.65
followed by word nen	home	-0.2	fell	0.15	whole	-0.01
followed by word neu	home	-0.08	fell	-0.13	laid	-0.01
followed by word ngan	fell	-0.16	whole	-0.31
followed by word nghe	home	0.15	fell	-0.11	lies	-0.09	whole	-0.62
followed by word nghi	home	0.12	whole	0.25
followed by word nghia	home	0.17	fell	-0.04	whole	0.08
followed by word ngoai	whole	-0.22
followed by word nguyen	home	-0.03	fell	0.03	laid	-0.07	lies	-0.03	whole	0.28
followed by word nha	home	-0.53	fell	0.35	laid	-0.12	lies	0.36	whole	0.4
followed by word nhan	fell	-0.12	laid	-0.35	whole	-0.27
followed by word nhe	home	-0.25	fell	0.32	laid	-0.04	whole	-0.23
followed by word nhieu	fell	0.24	laid	0.07	lies	0.27	whole	0.78
followed by word nho	whole	-0.04
followed by word nhom	home	-0.1	fell	-0.05
followed by word nhu	home	-0.1	fell	-0.45	laid	0.43	whole	0.05
followed by word nhung	home	-0.29	lies	0.07
followed by word ninh	whole	-0.3
followed by word noi	home	0.26	fell	-0.05	laid	0.48	lies	-0.09	whole	0.36
followed by word nong	home	-0.03	whole	-0.43
followed by word nu	whole	0.15
followed by word om	home	-0.03	whole	0.18
followed by word on	home	-0.01
followed by word ong	fell	0.4	laid	-0.12	whole	-0.12
followed by word phai	home	-0.37	laid	0.06	lies	-0.26	whole	-0.44
followed by word pham	home	-0.17	fell	0.16	whole	0.01
followed by word phan	home	0.14	whole	0.12
followed by word phap	home	-0.04
followed by word phat	fell	-0.02
followed by word phong	fell	-0.04	whole	-0.58
followed by word phu	home	0.07	fell	-0.19	laid	0.09	lies	-0.01	whole	-0.5
followed by word phuc	fell	0.25	whole	0.05
followed by word phuoc	fell	0.06	whole	0.03
followed by word qua	home	-0.15	fell	-0.04	laid	-0.05	whole	-0.03
followed by word quan	home	-0.1	lies	-0.09
followed by word quang	home	0.13	fell	-0.31	laid	-0.25	lies	-0.04	whole	-0.47
followed by word quay	home	-0.03	fell	-0.2	laid	0.43	lies	-0.05	whole	0.33
followed by word que	fell	0.16	laid	-0.05	whole	-0.15
followed by word quoc	fell	-0.07
followed by word quy	home	-0.17	fell	0.25	laid	-0.07	whole	0.07
followed by word quyen	lies	-0.05
followed by word quynh	whole	-0.1
followed by word ra	home	-0.12	fell	0.17	laid	-0.37	lies	0.03	whole	0.5
followed by word rang	home	-0.02	fell	-0.27	lies	-0.03	whole	-0.43
followed by word ro	home	0.26	fell	0.54	laid	0.38	lies	-0.41	whole	0.41
followed by word roi	home	-0.05	fell	0.11	whole	-0.11
followed by word rua	laid	0.06	lies	-0.01	whole	0.07
followed by word sai	fell	-0.04
followed by word sang	home	-0.36	fell	0.75	laid	-0.08	lies	0.1	whole	0.1
followed by word sanh	home	0.06	whole	0.04
followed by word sau	home	-0.01	fell	0.28	laid	-0.59	lies	0.05
followed by word sinh	fell	-0.11	laid	-0.07
followed by word so	home	-0.21	laid	-0.06	lies	-0.13	whole	-0.08
followed by word son	fell	-0.06	lies	-0.06	whole	-1
followed by word song	whole	-0.31
followed by word sot	home	0.28	fell	0.18	whole	0.38
followed by word su	home	-0.04	laid	-0.02
followed by word tam	fell	-0.08	laid	0.2	lies	-0.04	whole	0.1
followed by word tan	home	-0.04	laid	-0.13	whole	-0.37
followed by word tang	home	-0.04	fell	-0.05	laid	-0.24	whole	-0.06
followed by word tap	whole	0.35
followed by word tau	home	-0.1	laid	-0.01	whole	-0.18
followed by word ten	fell	-0.05
followed by word tet	home	-0.11	fell	0.22	laid	-0.12	whole	0.12
followed by word thach	home	0.02	fell	-0.22	laid	-0.02	whole	-0.09
followed by word thai	home	0.06	fell	-0.08	whole	-0.59
followed by word than	fell	-0.48
followed by word thanh	home	0.51	fell	-0.31	laid	-0.01	lies	-0.06
followed by word thap	whole	-0.31
followed by word the	whole	-0.37
followed by word thi	home	-0.34	fell	0.1	laid	0.13	whole	0.03
followed by word thieu	home	0.18	whole	-0.29
followed by word tho	home	0.1	fell	0.34	laid	-0.05	whole	0.69
followed by word thoi	fell	0.13	laid	-0.07
followed by word thong	whole	-0.13
followed by word thua	home	-0.22	fell	-0.08	laid	0.27	lies	0.34	whole	-0.48
followed by word thuan	home	-0.08	whole	-0.4
followed by word thuc	fell	-0.02	laid	-0.07
followed by word thuoc	home	0.67	fell	0.54	laid	-0.26	lies	-0.11	whole	0.86
followed by word thuong	home	-0.23	fell	-0.01	laid	-0.11	lies	0.42	whole	-0.35
followed by word thuy	whole	-0.32
followed by word tich	fell	-0.05
followed by word tien	home	0.15	fell	-0.03	laid	-0.01	lies	-0.14	whole	-0.46
followed by word tieu	home	-0.02	fell	0.05	laid	-0.16	lies	-0.13	whole	0.1
followed by word tin	home	-0.02	fell	-0.01
followed by word tinh	laid	0.22	lies	0.15	whole	0.54
followed by word tnxp	whole	0.11
followed by word to	fell	-0.1	laid	0.32	whole	0.23
followed by word toa	fell	-0.45	laid	0.29	lies	-0.04	whole	0.09
followed by word toan	home	-0.07	laid	-0.09	lies	-0.18	whole	-0.2
followed by word toi	home	-0.34	fell	0.38	laid	-0.29	lies	-0.39	whole	0.61
followed by word tra	home	-0.05	fell	0.06	laid	-0.11	lies	-0.08	whole	0.04
followed by word trai	fell	-0.12	laid	-0.21	whole	-0.6
followed by word tran	fell	-0.28	whole	-0.55
followed by word trang	home	-0.03	fell	-0.08	laid	-0.28	lies	-0.07	whole	-0.6
followed by word trao	lies	-0.01
followed by word tri	whole	-0.37
followed by word trich	home	-0.02	fell	0.22	lies	-0.11	whole	0.22
followed by word trieu	home	0.14	fell	-0.81	laid	-0.13	lies	-0.1	whole	0.04
followed by word trinh	home	0.56	fell	-0.08	whole	0.34
followed by word tro	whole	-0.29
followed by word truc	fell	0.03	whole	-0.1
followed by word trung	fell	0.14	laid	-0.03	lies	0.28	whole	0.46
followed by word truong	fell	0.06	whole	0.14
followed by word tu	home	-0.08	fell	-0.17	laid	-0.08	whole	-0.33
followed by word tuan	home	0.06	fell	-0.22	whole	0.22
followed by word tui	home	-0.09	fell	-0.17	laid	-0.08	lies	-0.02	whole	0.01
followed by word tung	home	0.12	fell	-0.16	lies	-0.27	whole	0.01
followed by word tuoi	home	-0.22	fell	-0.17	laid	-0.19	lies	-0.02	whole	-0.4
followed by word tuy	fell	-0.01	whole	0.06
followed by word tuyen	home	-0.02	lies	0.06	whole	0.19
followed by word van	home	-0.05	fell	-0.09	laid	0.22	whole	-0.01
followed by word vay	lies	-0.02
followed by word ve	home	0.08	fell	-0.26	laid	0.41	lies	-0.35	whole	0.86
followed by word vi	home	0.08	fell	-0.34	laid	-0.52	lies	-0.23	whole	0.4
followed by word vinh	fell	-0.06	whole	-0.26
followed by word vo	home	0.42	whole	-0.08
followed by word vot	home	-0.18	fell	0.62	whole	0.6
followed by word vu	home	-0.09	fell	0.28	laid	-0.08	lies	0.41	whole	0.26
followed by word vua	fell	0.02	laid	-0.27	whole	-0.04
followed by word vui	laid	0.47	whole	0.23
followed by word vung	fell	-0.31	laid	-0.03	whole	-0.25
followed by word xac	fell	-0.22	whole	0.27
followed by word xe	home	-0.04	whole	0.45
followed by word xep	fell	-0.31	laid	0.44	lies	0.08	whole	0.51
followed by word xua	fell	1.19	lies	-0.13	whole	0.83
followed by word xuan	laid	0.09	whole	-0.41
followed by word xuong	whole	0.23
followed by word y	home	0.16	fell	-0.09	laid	-0.02	lies	-0.01	whole	0.45
followed by word yen	fell	-0.05	whole	-0.33
followed by word yeu	fell	-0.09	laid	-0.03
followed bà	home	-0.32	fell	-1.3	laid	0.17	lies	0.01	whole	-0.86
followed bàu	lies	-0.1	whole	0.08
followed bác	home	-0.19	fell	-0.46	laid	-0.5	lies	0.43	whole	-0.64
followed bác sĩ	fell	0.22	laid	-0.06	whole	0.33
followed báo	fell	0.17	whole	-0.21
followed báo tin	fell	-0.02
followed bãi	fell	-0.11
followed bên	fell	-0.06	whole	-0.72
followed bìa	laid	0.14	lies	0.25	whole	0.11
followed bí danh	home	0.04
followed bạn	home	-0.24	fell	-0.06	laid	0.39	lies	-0.22	whole	0.25
followed bản	home	-0.26	fell	0.18	laid	-0.37	lies	-0.19	whole	0.28
followed bảo	home	-0.28	fell	-0.27	laid	-0.23	lies	-0.06
followed bắt rồi bắn	home	-0.07
followed bến	home	-0.13	fell	-0.13	whole	-0.12
followed bị bom	home	-0.57	fell	-0.19	whole	-0.04
followed bị bắn	fell	0.49	whole	0.06
followed bị tây bắn	home	0.13	whole	0.12
followed bốc	laid	-0.07	lies	-0.09
followed cao điểm	fell	-0.04	whole	-0.23
followed chiến sĩ	home	-0.01
followed chiến đấu	fell	0.01	whole	0.06
followed cho biết	home	-0.16	fell	-0.01
followed chuyển về	fell	-0.25	laid	0.25	lies	-0.41	whole	0.13
followed cháu	home	0.29	fell	0.22	laid	-0.57	lies	-0.2	whole	0.31
followed chính trị viên phó	home	-0.08	fell	-0.07
followed chôn	home	-0.26	laid	0.3	lies	-0.02	whole	0.32
followed chôn ngay	fell	-0.05
followed chùa	home	-0.15	fell	-0.07	laid	-0.12	lies	-0.08	whole	-0.04
followed chú	home	-0.3	fell	0.12	laid	0.19	lies	-0.06	whole	0.22
followed chết	home	0.02	fell	-0.51	laid	-0.2	lies	-0.07	whole	-0.03
followed chết ngay	home	0.06
followed chỉ	home	-0.24	fell	-0.15	laid	-0.08	lies	-0.04
followed chị	fell	0.66	laid	-0.16
followed chỗ	fell	-0.21	laid	-0.02	whole	-0.48
followed chợ	home	0.41	fell	0.27	whole	0.12
followed càn	fell	-0.14	whole	-0.41
followed cán bộ	home	-0.34	fell	0.06	whole	0.1
followed có	home	0.22	fell	0.31	laid	0.58	lies	0.29	whole	0.13
followed có tên	home	0.24	fell	-0.22	laid	-0.12	lies	0.16	whole	-0.22
followed cô	home	-0.25	fell	-0.09	laid	-0.34	lies	0.67	whole	-0.27
followed cấp	fell	-0.06	whole	0.14
followed cấp ngày	home	-0.05	fell	-0.01
followed cầu	fell	-0.13	laid	-0.12	lies	0.24	whole	-0.28
followed cậu	home	-0.24	fell	0.6	laid	-0.17	lies	-0.07	whole	0.37
followed cụ	home	0.46	laid	0.36	lies	-0.11	whole	-0.23
followed của	laid	0.19	lies	-0.06	whole	0.14
followed danh sách	lies	0.28	whole	-0.11
followed dân	home	0.2	fell	0.16	laid	-0.58	lies	-0.03	whole	-0.11
followed dính mìn	home	0.08	whole	-0.36
followed dẫn	home	0.25	fell	0.19	laid	0.18	whole	0.05
followed dốc	fell	-0.03
followed em	home	-0.33	fell	0.46	laid	0.15	lies	-0.36	whole	0.47
followed ghi tên	laid	0.16	lies	0.31	whole	0.63
followed giấy báo	fell	0.05	whole	0.18
followed giấy báo tử	fell	0.27
followed giỗ	fell	0.1	laid	-0.15	lies	-0.02	whole	0.1
followed gò	home	-0.01	fell	0.36	lies	-0.08	whole	0.02
followed gặp	laid	-0.44	lies	-0.33	whole	-0.56
followed gọi	home	-0.11	fell	-0.11	laid	-0.01
followed gọi là	laid	-0.06
followed gốc	home	-0.35	fell	0.06	laid	0.27	lies	-0.21	whole	-0.58
followed gồm	fell	-0.27	laid	-0.29	lies	-0.03	whole	0.15
followed gửi	fell	-0.59	laid	-0.31	lies	0.13	whole	0.01
followed h	home	0.16	fell	-0.11	lies	-0.08	whole	-0.23
followed hang	home	-0.04	fell	-0.07	laid	-0.05	lies	-0.04	whole	0.26
followed hi sinh	home	0.05	fell	-0.12	whole	-0.11
followed hs	home	0.05	fell	-0.39	laid	-0.2	lies	-0.29	whole	0.05
followed huyện	fell	-0.81	laid	-0.3	lies	0.32	whole	-1.05
followed hy sinh	home	0.35	laid	-0.11	lies	-0.05	whole	-0.1
followed hài cốt	fell	0.42	lies	-0.05	whole	0.06
followed hạ sĩ	fell	-0.02	whole	0.11
followed hố	fell	-0.02	laid	-0.08
followed khe	home	0.1	fell	-0.1	laid	-0.31	lies	-0.02	whole	0.19
followed khiêng	fell	-0.48	laid	-0.12
followed khu	home	-0.01	fell	-0.23	laid	-0.04	lies	0.28	whole	0.06
followed ký	home	-0.01	fell	0.28	lies	-0.08	whole	0.32
followed kể	fell	0.07	laid	-0.14	whole	0.19
followed liên hệ	laid	-0.04
followed liên lạc	home	0.09
followed liệt sĩ	home	-0.04	lies	-0.04	whole	-0.29
followed ls	fell	-0.05	lies	-0.07
followed là	home	-0.06	fell	-0.35	laid	-0.11	lies	-0.66	whole	0.02
followed làng	home	-0.26	fell	0.2	laid	0.25	lies	-0.13	whole	0.55
followed lái xe	whole	0.14
followed lăng	fell	0.1	laid	0.04	whole	0.34
followed lấp	fell	-0.14	laid	0.44	whole	0.21
followed lập	home	-0.09	fell	-0.12	laid	-0.18	whole	-0.32
followed mai táng	home	-0.21	fell	0.38	laid	-0.16	whole	0.36
followed mất	home	-0.31	fell	-0.02	laid	-0.15	lies	0.01	whole	0.03
followed mất tích	home	-0.2
followed mặt trận	fell	-0.01	whole	-0.47
followed mộ	home	-0.4	fell	-0.9	laid	0.39	lies	-0.06	whole	-0.17
followed một	home	-0.51	fell	-0.28	laid	-0.11	lies	0.49	whole	-0.23
followed nghe nói	fell	-0.22	laid	-0.1	whole	0.24
followed nghĩa trang	fell	-0.07	laid	-0.19	lies	-0.3	whole	-0.14
followed ngã	home	0.12	fell	-0.03	whole	-0.35
followed ngã ba	home	-0.05	fell	-0.25	whole	-0.15
followed người	home	-0.3	fell	-0.67	laid	0.06	whole	0.12
followed nhà thờ	laid	-0.02
followed nhập ngũ	fell	-0.21	laid	-0.02	lies	-0.04	whole	0.08
followed nhắn	home	0.12	fell	-0.25	laid	-0.05	lies	-0.01	whole	0.12
followed nhớ	home	0.31	fell	-0.17	laid	0.41	whole	-0.18
followed nn	home	0.05	whole	-0.01
followed ntls	laid	0.09	lies	-0.19	whole	0.09
followed nó	home	0.17	fell	0.32	whole	0.11
followed nói	home	0.17	fell	-0.04	laid	-0.27	lies	0.1	whole	0.51
followed nước	home	-0.05	fell	-0.2	laid	0.52	lies	-0.09	whole	-0.22
followed phum	fell	-0.28
followed pháo	home	0.14	fell	0.31	laid	0.06	whole	0.43
followed phát hiện	fell	-0.27	laid	-0.18	whole	-0.26
followed phục kích	fell	-0.14
followed quay lại	fell	-0.05
followed quy tập	fell	-0.05	laid	0.21	lies	-0.07	whole	0.29
followed quy tập về	fell	0.23	laid	-0.06	whole	0.3
followed quân	fell	-0.16	laid	0.13	lies	-0.05	whole	-0.08
followed quê	home	-0.62	laid	-0.18	lies	-0.3	whole	0.4
followed quận	fell	-0.11	lies	-0.02	whole	0.12
followed rút	fell	-0.15	laid	0.08	whole	0.09
followed rạch	laid	-0.04	whole	-0.42
followed s	home	0.1	fell	-0.01	laid	-0.02	lies	-0.07	whole	-0.28
followed sinh	home	-0.19	fell	-0.03	laid	-0.12	lies	-0.01	whole	0.19
followed sinh khoảng	home	0.38
followed sinh ngày	home	-0.16	whole	0.05
followed sinh năm	home	-0.15	fell	-0.08	whole	0.14
followed sn	home	0.19	fell	-0.16	laid	-0.01	lies	-0.12	whole	0.37
followed suối	fell	0.21	laid	0.1	lies	-0.17	whole	-0.26
followed sóc	whole	-0.2
followed sông	fell	-0.18	whole	-0.69
followed sư đoàn	fell	-0.04
followed số của	fell	0.17	laid	0.24	whole	0.26
followed t	home	0.14	fell	0.24	lies	-0.03	whole	0.27
followed thiếu tá	home	-0.02	fell	-0.02
followed thiếu úy	home	-0.05	fell	-0.02	whole	-0.15
followed thu	laid	-0.13	whole	-0.07
followed thành phố	home	-0.05	fell	-0.07	laid	-0.04	lies	-0.05	whole	0.04
followed thôn	home	-0.12	fell	-0.15	laid	-0.26	lies	0.27	whole	-0.04
followed thư	fell	-0.04
followed thầy	home	-0.09	fell	0.24	laid	-0.13	lies	0.04	whole	0.38
followed thằng	home	0.3	laid	-0.2	whole	0.32
followed thị trấn	fell	-0.09	lies	-0.03
followed thị xã	home	0.42	whole	-0.05
followed tiểu đội trưởng	fell	-0.02	whole	0.29
followed tp	whole	-0.17
followed trao trả	home	-0.09	fell	-0.11
followed trung úy	home	0.22	fell	-0.31	whole	0.15
followed trung đoàn	home	0.03	fell	-0.27	laid	-0.15	whole	0.31
followed trung đội trưởng	home	-0.26	whole	-0.43
followed trúng bom	home	-0.01
followed trúng đạn	home	-0.11	fell	-0.13	whole	-0.25
followed trường	fell	-0.36	laid	0.55	lies	-0.06	whole	0.34
followed trại	laid	-0.14	lies	-0.03
followed trạm	fell	-0.02
followed trận	home	-0.16	fell	-0.07	laid	-0.19
followed tt	fell	-0.04	whole	-0.08
followed tên	home	-0.21	fell	-0.03	laid	-0.18	lies	-0.48	whole	-0.43
followed tìm	fell	0.16	lies	-0.02	whole	0.01
followed tìm mộ	home	-0.15	lies	-0.02
followed tìm thấy	fell	-0.37	laid	0.17	whole	-0.18
followed tôi	home	0.07	fell	-0.18	laid	0.48	lies	0.25	whole	0.15
followed tôi là	home	0.23	fell	-0.22
followed tắt thở	fell	0.38	laid	-0.1	whole	0.18
followed tỉnh	home	-0.01	fell	0.16	laid	-0.11	lies	-0.16	whole	-0.41
followed tổ	fell	0.71	lies	-0.09	whole	0.65
followed tức	home	-0.13	fell	-0.05
followed tức là	fell	0.22	laid	-0.01	whole	-0.08
followed tử trận	home	-0.17
followed viết	home	0.27	fell	-0.23	laid	-0.13	lies	-0.04	whole	0.06
followed vào	home	-0.04	fell	0.68	lies	0.02	whole	-0.11
followed vào bộ đội	home	-0.29	whole	-0.04
followed vùi	fell	-0.03	laid	0.16	whole	-0.56
followed vịnh	laid	-0.35	whole	-0.23
followed x	fell	-0.08
followed xã	home	-0.14	laid	0.12	lies	0.13	whole	-0.64
followed xóm	home	-0.04
followed y tá	fell	-0.07	whole	0.02
followed ông	home	-0.06	fell	-0.25	laid	-0.28	lies	-0.29	whole	-0.54
followed đ c	home	-0.05	fell	-0.14	laid	-0.01	lies	0.27	whole	-0.22
followed đc	home	-0.12	fell	0.06	whole	0.13
followed đi b	home	0.13
followed đi bộ đội	whole	-0.05
followed điện thoại	home	0.26	fell	0.23	whole	0.26
followed đoàn	fell	0.61	laid	0.31	lies	-0.05	whole	0.34
followed đào	fell	1.04	laid	0.15	whole	0.23
followed đánh	home	-0.21	fell	0.13	laid	0.29	whole	0.15
followed đã đưa về	fell	0.04	whole	0.24
followed đình	fell	0.49	laid	-0.01	whole	0.08
followed đón về	lies	-0.18
followed đưa	fell	-0.08	laid	-0.06	whole	-0.02
followed đưa về	home	-0.01	lies	-0.03
followed đường	home	-0.02	laid	0.24	lies	-0.06
followed được chôn	laid	-0.17	whole	0.06
followed đạp mìn	home	0.08	fell	0.01	lies	0.47	whole	0.36
followed đền	laid	0.1
followed đồi	home	-0.03	fell	-0.28	laid	-0.18	lies	-0.08	whole	-0.28
followed đồn	fell	0.44	lies	-0.04	whole	0.52
followed đồng	home	-0.07	laid	-0.03	whole	-0.01
followed đồng chí	home	-0.04	laid	0.04
followed ấp	home	-0.28	fell	0.05	laid	-0.12	lies	0.23	whole	0.27
followed:again	home	-0.07	fell	0.39	laid	-0.11
followed:aka	home	-0.08	fell	0.09	laid	-0.15	lies	-0.1	whole	-0.11
followed:alive	home	-0.14	fell	-0.43	laid	-0.14	lies	-0.06
followed:at	home	-0.09	fell	-0.19	laid	0.12	lies	-0.03	whole	-0.65
followed:battle	home	-0.04	fell	0.29	lies	-0.15	whole	0.32
followed:born	home	0.08	fell	-0.46	laid	-0.37	lies	-0.31	whole	0.43
followed:bury	home	-0.1	fell	0.49	laid	0.47	lies	-0.14	whole	0.42
followed:capture	laid	-0.14	whole	-0.27
followed:contact	home	0.1	laid	-0.44	lies	-0.6	whole	-0.07
followed:died	home	-0.18	fell	-0.41	laid	0.26	lies	-0.27	whole	-0.17
followed:enlist	fell	-0.54	laid	-0.14	lies	-0.17	whole	0.24
followed:fell	fell	0.23	laid	-0.94	lies	-0.1	whole	0.08
followed:gio	fell	0.1	laid	-0.15	lies	-0.02	whole	0.1
followed:grave	home	-0.45	fell	-0.36	laid	0.15	lies	0.33
followed:home	home	-0.96	fell	-0.2	lies	-0.83	whole	-0.01
followed:joined	home	-0.07	fell	-0.32	laid	-0.09	lies	-0.1	whole	0.06
followed:laid	fell	-0.25	laid	0.24	lies	-0.09	whole	0.32
followed:letter	home	-0.01	fell	-0.17
followed:level	home	-0.81	fell	-0.22	laid	-0.24	lies	0.44	whole	-0.37
followed:link	home	-0.04	fell	-0.25	laid	0.05	lies	0.48	whole	-0.27
followed:martyr	home	-0.09	fell	-0.09	laid	-0.04	lies	-0.15	whole	-0.29
followed:moved	home	-0.48	fell	-0.52	laid	0.21	lies	-0.01	whole	-0.01
followed:naming	fell	-0.25	laid	-0.05	lies	0.13	whole	-0.06
followed:notice	home	-0.11	fell	0.43	laid	-0.15	lies	-0.18	whole	0.68
followed:office	home	-0.1	fell	0.08	laid	-0.36	lies	-0.13	whole	0.41
followed:post	home	-0.06	fell	-0.57	laid	-0.29	lies	-0.13	whole	0.43
followed:rank	home	0.09	fell	-0.59	laid	-0.12	lies	-0.1	whole	0.23
followed:returned	home	-0.2	fell	-0.49	laid	-0.01
followed:self	home	0.13	fell	-0.38	laid	0.38	lies	0.16	whole	0.16
followed:site	home	0.04	fell	-0.74	laid	-0.72	lies	-0.1	whole	-0.85
followed:stop	home	-0.03	fell	-0.02	laid	0.23	lies	-0.33	whole	0.31
followed:tells	home	-0.18	fell	-0.16	laid	-0.11	lies	-0.48	whole	-0.14
followed:thing	home	-0.17	laid	-0.04	lies	-0.06	whole	-0.47
followed:title	fell	0.32	laid	-0.39	lies	0.32	whole	-0.23
has 300m	fell	0.33	laid	0.01	whole	-0.08
has 500m	fell	-0.29	laid	0.66	lies	-0.03	whole	0.3
has a	home	-0.56	fell	0.33	laid	-0.21	lies	0.57	whole	-0.04
has a1	fell	0.17	laid	-0.15	whole	0.16
has ac	whole	0.05
has admin	home	-0.12
has adn	home	-0.26	fell	-0.24	laid	-0.08
has ai	home	-0.2	fell	0.12	laid	-0.05	whole	0.18
has am	home	0.52	fell	0.28	whole	0.4
has ama	fell	-0.02	whole	-0.11
has an	home	1.24	fell	-0.56	laid	-0.7	lies	0.18	whole	0.12
has anh	home	0.07	fell	-0.21	laid	-0.33	lies	0.3	whole	0.32
has ao	home	-0.09	fell	0.16	laid	-0.72	lies	0.14	whole	0.1
has ap	home	-0.22	laid	-0.81	lies	-0.26	whole	-0.19
has at	home	-0.28	whole	-0.23
has b	home	-0.05	fell	-0.31	laid	-0.28	lies	-0.29	whole	-0.22
has b1	fell	-0.21	lies	-0.1	whole	-0.25
has b3	whole	0.01
has b40	home	-0.05	fell	-0.12	whole	-0.49
has b5	home	-0.12	fell	-0.18
has b52	fell	-0.44	laid	-0.15	whole	-0.54
has ba	home	0.01	fell	0.14	laid	-0.01	lies	-0.05	whole	0.39
has bac	home	0.7	fell	-0.57	laid	0.53	lies	-0.37	whole	0.47
has bach	home	-0.01	fell	-0.26	laid	-0.05	lies	-0.03	whole	0.18
has bai	home	-0.2	fell	0.11	laid	0.61	lies	-0.67	whole	0.28
has bam	home	-0.28	fell	-0.03
has ban	home	0.05	fell	0.27	laid	-0.67	lies	-0.75	whole	-0.56
has bang	home	0.41	fell	-0.44	laid	0.14	lies	-0.09	whole	0.21
has bao	home	-0.25	fell	-1.23	laid	-0.38	lies	-0.11	whole	-0.12
has bap	fell	0.2	laid	-0.14	whole	-0.21
has bat	home	0.77	fell	0.02	laid	-0.18	lies	-0.02	whole	-0.12
has battambang	fell	0.19	laid	-0.24	lies	-0.13	whole	-0.24
has bau	home	-0.25	fell	0.9	laid	0.59	lies	-0.08	whole	0.66
has bay	home	-0.43	fell	-0.04	laid	0.25	lies	-0.31	whole	0.32
has be	home	0.52	fell	0.04	laid	-0.02	lies	-0.25	whole	-0.27
has ben	home	-0.13	fell	-0.31	laid	0.24	lies	-0.77	whole	-0.06
has benh	home	-0.32	fell	0.23	laid	0.44	lies	-0.36	whole	-0.28
has bep	fell	0.31	laid	0.05	lies	-0.01	whole	-0.2
has bi	home	-0.22	fell	-0.26	laid	-0.16	lies	-0.12	whole	0.16
has bia	home	-0.3	fell	0.36	laid	0.01	lies	-0.19	whole	0.01
has bich	home	-0.05	laid	-0.07	lies	0.24	whole	0.23
has bien	home	-0.14	fell	0.16	laid	-0.78	whole	0.08
has biet	home	-0.25	fell	-0.17	lies	-0.15
has bieu	home	-0.33	fell	0.14	whole	-0.53
has binh	home	0.66	fell	-0.12	laid	-0.14	lies	0.31	whole	0.62
has bo	home	-0.84	fell	-0.8	laid	0.34	lies	-0.17	whole	-0.33
has boc	home	-0.14	lies	0.3	whole	-0.48
has boi	home	-0.05	fell	-0.46	laid	-0.25	lies	-0.1	whole	0.05
has bom	home	-0.18	fell	-0.09	laid	0.71	lies	0.34	whole	-0.12
has bon	home	-0.44	fell	-0.57	lies	-0.05	whole	-0.6
has bong	home	-0.08	fell	0.84	laid	-0.37	lies	0.28	whole	0.12
has bot	fell	-0.6	laid	-0.29	lies	-0.1	whole	-0.1
has bt	home	-0.07	fell	-0.24	lies	-0.02
has bu	home	-0.26	fell	0.25	laid	-0.52	lies	-0.42	whole	-0.14
has bua	home	-0.08	fell	0.55	laid	-0.29	lies	-0.09	whole	-0.53
has bui	home	-0.28	fell	-0.29	laid	-0.21	lies	-0.31	whole	-0.88
has bung	home	0.24	fell	0.21	laid	-0.32	whole	0.2
has buoc	fell	-0.35	laid	-0.26	lies	-0.1	whole	0.1
has buoi	fell	-0.12	whole	-0.28
has buon	home	0.24	fell	0.39	laid	-0.14	lies	-0.3	whole	0.11
has buu	home	-0.09	fell	0.32	laid	-0.17	whole	0.22
has c	home	-0.64	fell	-0.48	laid	-0.56	lies	0.24	whole	-0.52
has c1	home	-0.17	fell	0.08	lies	-0.09	whole	0.09
has c11	home	-0.08	fell	-0.25	whole	-0.37
has c18	whole	0.23
has c2	home	-0.34	laid	-0.08	lies	-0.06	whole	-0.19
has c20	fell	-0.22
has c3	home	-0.33	fell	-0.42	laid	-0.1
has c4	home	-0.21	fell	-0.06
has c5	home	-0.01	fell	-0.28	lies	0.29	whole	0.06
has c6	home	-0.04	fell	-0.08
has c7	fell	-0.17
has c8	home	-0.31	whole	-0.68
has c9	home	-0.04	fell	-0.15	lies	-0.03	whole	-0.31
has ca	home	-0.1	fell	-0.63	laid	0.16	lies	0.82	whole	0.76
has cac	fell	-0.26
has cach	home	-0.21	fell	-0.28	laid	0.53	lies	-0.57	whole	-0.12
has cai	home	-0.22	laid	0.37	lies	0.03	whole	0.5
has cam	home	0.2	fell	-0.37	laid	-0.52	lies	-0.53	whole	-0.32
has campuchia	fell	-0.52	laid	0.17	whole	0.05
has can	home	0.37	fell	-0.56	laid	-0.42	lies	0.21	whole	-0.6
has cang	home	-0.13	fell	0.47	laid	-0.18	lies	-0.11	whole	-0.42
has canh	home	-0.24	fell	-0.29	laid	1.15	whole	0.38
has cao	home	0.19	fell	1.16	laid	0.51	lies	0.7	whole	0.95
has cap	home	-0.45	laid	-0.06	lies	0.2	whole	0.48
has cat	home	-0.07	fell	1.03	laid	0.54	lies	0.13	whole	0.11
has cau	home	0.4	fell	0.66	laid	-0.19	lies	-0.04	whole	-0.05
has cay	home	-0.24	fell	-0.11	laid	0.59	lies	0.26	whole	0.5
has ccb	home	-0.15	fell	-0.11	laid	-0.15	lies	-0.21
has cha	home	-0.07	fell	0.07	laid	0.41	lies	-0.07	whole	0.03
has chac	fell	-0.08	laid	0.42	whole	0.23
has chai	laid	-0.1	whole	0.19
has cham	home	-0.29	fell	0.01	laid	0.57	whole	0.16
has chan	fell	-0.11	laid	0.37	lies	-0.63	whole	-0.15
has chang	home	0.12	fell	-0.04	whole	0.54
has chanh	home	0.08	fell	0.83	laid	-0.24	lies	-0.09	whole	-0.06
has chap	home	-0.04	fell	-0.24
has chat	home	-0.09	fell	-0.17	whole	-0.17
has chau	home	1.08	fell	-0.28	laid	-0.55	lies	-0.54	whole	0.53
has chay	home	-0.01	laid	0.16	lies	-0.06	whole	-0.26
has che	home	0.11	fell	0.11	laid	-0.04	lies	-0.16	whole	-0.13
has cheng	fell	0.04	laid	0.12	lies	-0.04	whole	-0.18
has cheo	laid	-0.02	whole	0.11
has chep	fell	-0.18
has chi	home	-0.32	fell	-0.5	laid	-0.17	lies	-0.02	whole	-0.64
has chia	fell	0.21	laid	-0.2	lies	-0.05	whole	0.35
has chiec	fell	-0.05	whole	-0.26
has chiem	home	0.46	whole	0.45
has chien	home	-0.56	fell	-0.28	laid	0.53	whole	-0.55
has chieng	home	0.03	fell	-0.06
has chieu	home	-0.01	fell	0.16	laid	-0.42	lies	0.49	whole	-0.04
has chim	home	-0.22	fell	-0.02	laid	-0.09	whole	0.07
has chin	home	-0.24	laid	-0.34	lies	-0.17	whole	-0.16
has chinh	home	-0.52	fell	-0.39	laid	-0.32	lies	-0.06	whole	-0.36
has cho	home	0.8	fell	-0.92	laid	-0.17	lies	0.01	whole	-0.54
has chom	fell	-0.61	laid	0.22	lies	0.15	whole	0.03
has chon	home	-0.2	fell	0.02	laid	1.11	lies	-0.01
has chong	home	-0.02	fell	-0.27	laid	-0.11	lies	-0.17	whole	-0.57
has chot	home	-0.05	fell	0.32	laid	-0.31	lies	-0.04
has chqs	home	-0.15	fell	-0.42	laid	-0.02	lies	-0.13
has chu	home	-0.52	fell	0.26	laid	-0.4	lies	-0.32	whole	-0.26
has chua	home	-0.48	fell	0.29	lies	0.21
has chuan	home	-0.17
has chuc	home	-0.1	fell	-0.38	laid	-0.5	lies	-0.08	whole	-0.56
has chum	fell	0.51	laid	-0.36	whole	0.38
has chung	home	-0.44	fell	-0.54	laid	-0.1	lies	-0.23	whole	-1
has chuoi	home	-0.25	laid	0.17	lies	-0.03	whole	0.32
has chuong	home	0.48	fell	-0.18	laid	0.53	lies	-0.03	whole	0.12
has chup	fell	-0.13	laid	0.19	whole	-0.3
has chuyen	home	-0.56	fell	-0.02	laid	-0.75	lies	0.09	whole	-0.38
has co	home	0.22	fell	0.8	laid	-0.01	lies	-0.32	whole	-0.27
has coc	fell	0.27	laid	-0.14	lies	-0.04	whole	0.29
has coi	home	-0.04	fell	0.12	laid	-0.24	lies	-0.08	whole	0.04
has con	home	-0.42	fell	-0.22	laid	-0.04	lies	-0.38	whole	-0.51
has cong	home	-0.74	fell	-0.26	laid	-0.54	lies	0.23	whole	-0.4
has cot	home	-0.03	fell	-0.14	laid	-0.97	lies	-0.03	whole	-0.5
has cu	home	0.22	laid	0.48	lies	0.01	whole	0.15
has cua	home	-0.69	fell	0.22	laid	-0.01	lies	-0.13	whole	0.07
has cuc	home	-0.33	fell	-0.37	laid	-0.14	lies	-0.02	whole	-0.09
has cung	home	-0.1	fell	0.36	laid	-0.09	lies	-0.08	whole	-0.2
has cuoc	home	-0.05	fell	-0.18	laid	-0.03	whole	-0.43
has cuoi	home	-0.1	fell	0.09	laid	-0.39	lies	0.01	whole	-0.14
has cuon	home	-0.14	fell	0.09	laid	-0.01	whole	0.01
has cuong	fell	-0.37	laid	-0.07	lies	0.04	whole	-0.02
has cut	home	-0.23	fell	0.09
has cuu	home	0.55	fell	0.18	laid	-0.34	whole	0.03
has d	home	0.11	fell	-0.2	laid	-0.3	whole	-0.24
has d1	home	-0.13	fell	-0.12	whole	-0.38
has d2	home	-0.16	fell	-0.31	laid	0.05	lies	-0.08
has d3	home	-0.27	fell	-0.26	laid	-0.02	lies	-0.05	whole	-0.26
has d4	home	-0.05	fell	-0.37	whole	-0.47
has d5	home	-0.42	fell	-0.53	lies	-0.1	whole	-0.4
has d6	home	-0.05	fell	-0.04	whole	-0.61
has d7	home	-0.14
has d8	home	-0.1	fell	-0.1
has da	home	0.14	fell	-0.03	laid	0.26	lies	-0.48	whole	0.36
has dac	home	-0.18	fell	0.3	laid	0.18	lies	0.26	whole	-0.39
has dai	fell	-0.3	laid	-0.48	lies	-0.07	whole	-0.47
has dak	home	0.22	fell	0.14	laid	0.09	lies	-0.23	whole	0.19
has dam	fell	0.05	lies	-0.36	whole	0.17
has dan	fell	-0.92	laid	-0.52	whole	-0.25
has dang	home	-0.14	fell	0.78	laid	-0.31	lies	-0.46	whole	-0.14
has danh	home	-0.73	fell	0.13	laid	-0.78	lies	-0.3	whole	-1
has dao	home	0.05	fell	0.37	laid	-0.34	lies	-0.12	whole	0.73
has dap	home	-0.14	laid	0.05	whole	-0.81
has dat	home	0.18	fell	-0.63	laid	0.6	lies	0.55	whole	-0.07
has dau	home	-0.58	fell	-0.55	laid	0.33	lies	-0.46	whole	0.31
has day	home	-0.33	fell	0.15	laid	-0.68	lies	-0.15	whole	-0.24
has dc	fell	-0.22
has de	home	-0.46	fell	0.19	laid	-0.38	lies	-0.34	whole	-0.79
has dec	home	0.08	fell	-0.07	whole	-0.01
has dem	home	-0.13	fell	-0.34	lies	-0.07	whole	0.36
has den	home	-0.34	fell	0.56	laid	-0.49	lies	-0.26	whole	0.08
has deo	home	-0.2	fell	-0.04	laid	-0.18	lies	0.16	whole	0.14
has dep	fell	-0.17	laid	-0.25
has deu	home	-0.05	lies	-0.08
has di	home	-0.35	fell	0.18	laid	-0.1	lies	-0.22	whole	-0.35
has dia	home	-0.26	fell	0.53	laid	0.26	lies	0.12
has dich	home	-0.35	fell	-0.72	laid	-0.49	lies	-0.01
has diem	fell	0.96	laid	-0.21	lies	0.64	whole	0.08
has dien	home	0.51	fell	-0.47	laid	-0.15	lies	-0.11	whole	0.25
has dieu	home	-0.06	fell	0.13	laid	0.59	lies	-0.6	whole	0.82
has din	fell	-0.06	laid	-0.12	lies	0.32
has dinh	home	0.12	fell	0.35	laid	-0.55	lies	-0.43	whole	-0.06
has do	fell	0.4	laid	0.08	whole	0.32
has doai	home	0.23	fell	-0.14	whole	0.47
has doan	home	-1.08	fell	-1.46	laid	-0.16	lies	-1.3	whole	-0.58
has doc	home	-0.35	fell	0.73	laid	-0.25	lies	0.54	whole	-0.2
has doi	home	-1.66	fell	-0.36	laid	0.04	lies	-0.54	whole	-0.39
has dom	home	-0.1	fell	-0.23	laid	-0.04	lies	0.07	whole	-0.13
has don	home	-0.05	fell	0.14	laid	0.51	lies	0.05	whole	0.41
has dong	home	0.2	fell	0.27	laid	0.08	lies	-0.84	whole	0.12
has dot	fell	-0.08	laid	-0.07	whole	-0.44
has drang	fell	0.17	laid	-0.32	lies	-0.03	whole	0.19
has du	home	-0.52	fell	-0.79	lies	-0.18	whole	0.45
has dua	home	-0.45	fell	-0.41	laid	0.71	whole	-0.28
has duc	home	-0.15	fell	0.26	laid	0.18	lies	-0.1	whole	-0.04
has dung	home	-0.23	fell	-0.36	laid	-0.35	lies	-0.15	whole	-0.48
has duoc	home	0.37	fell	-0.39	laid	-0.02	whole	0.31
has duoi	home	-0.43	fell	-0.07	laid	0.47	lies	-0.62	whole	0.19
has duong	home	0.27	fell	0.12	laid	0.52	lies	0.32	whole	0.66
has duy	home	0.18	fell	-0.16	whole	0.36
has duyen	whole	0.23
has e	home	-0.32	fell	0.34	laid	0.14	lies	0.28	whole	0.41
has e1	home	-0.49	fell	-0.13	laid	-0.04	lies	-0.08
has e174	fell	-0.05
has e2	home	-0.54	fell	-0.47	lies	-0.02
has e24	home	-0.05	fell	-0.05	whole	-0.77
has e27	home	-0.14	fell	-0.14
has e271	fell	-0.03
has e28	fell	-0.03
has e3	fell	-0.01
has e66	home	-0.04	fell	-0.04
has e88	home	-0.16	fell	-0.01	laid	-0.06
has e9	home	-0.04
has e95	home	-0.09
has ea	fell	0.7	laid	0.14	lies	0.01	whole	0.25
has em	home	-0.66	fell	-0.65	laid	-0.28	lies	0.48	whole	-0.5
has f10	home	-0.02	fell	-0.21
has f3	home	-0.11	fell	-0.16	lies	-0.01
has f304	home	-0.1	fell	-0.01	whole	-0.56
has f320	whole	-0.47
has f325	home	-0.09	fell	-0.21
has f330	home	-0.11	fell	-0.24	laid	-0.06
has f7	fell	-0.2
has f9	fell	-0.43
has figures	home	-2.36	fell	0.39	laid	-0.51	lies	-0.06	whole	-0.29
has ga	fell	-0.11	laid	0.13	lies	-0.14	whole	0.16
has gac	home	-0.16	fell	0.79	laid	-0.13	lies	-0.01	whole	0.55
has gach	fell	0.09	laid	0.39	lies	-0.09	whole	0.23
has gai	home	-0.24	fell	-0.02	laid	-0.23	lies	-0.05
has gan	home	0.29	fell	0.11	laid	0.09	whole	0.01
has gang	fell	0.85	laid	-0.11	whole	0.05
has ganh	home	-0.44	laid	-0.03	whole	-0.32
has gao	home	-0.55	fell	0.2	laid	0.45	lies	0.57	whole	0.27
has gap	home	-0.16	laid	-0.15	whole	-0.46
has gay	fell	-0.18	laid	0.26	whole	0.37
has gbt	fell	-0.04
has ghe	home	-0.04	fell	-0.22
has ghi	home	-0.33	fell	-0.95	laid	-0.82	lies	-0.54	whole	-0.69
has gi	home	-0.1	fell	-0.05	laid	-0.15
has gia	home	0.57	fell	-0.27	laid	-0.39	lies	-0.08	whole	0.05
has giac	fell	-0.33	laid	-0.15
has giai	home	-0.43	fell	-0.27	laid	-0.3
has giam	laid	-0.01	whole	0.06
has giang	home	0.23	fell	0.63	laid	-0.33	lies	-0.02	whole	0.49
has gianh	fell	0.17	lies	-0.07	whole	0.1
has giao	home	-0.44	fell	0.19	laid	0.49	lies	-0.1	whole	0.44
has giap	home	-0.26	fell	-0.24	laid	0.22	lies	0.3	whole	-0.37
has giau	home	-0.02	laid	-0.01
has giay	home	-0.21	fell	-0.28	laid	-0.24	lies	-0.03	whole	0.13
has gieng	home	0.33	fell	0.29	laid	1.03	lies	-0.09	whole	1.02
has gio	home	-0.12	fell	0.59	laid	-0.6	lies	-0.22	whole	0.1
has gioi	fell	0.08	laid	-0.19	whole	-0.72
has giong	home	0.23	fell	0.39	laid	0.11	lies	-0.15	whole	0.42
has giu	home	-0.19	fell	-0.23	laid	-0.27	lies	-0.18	whole	-1.22
has giua	home	0.07	fell	0.46	laid	-0.49	lies	-0.08	whole	-0.98
has gium	laid	-0.1	whole	-0.26
has giuoc	fell	-0.05	laid	-0.1	lies	0.52	whole	0.1
has giup	home	-0.07	fell	-0.3	laid	-0.57	lies	-0.18	whole	-0.62
has glei	home	0.39	whole	0.22
has go	home	0.07	fell	0.06	laid	0.59	lies	0.53	whole	-0.07
has goc	home	0.17	fell	-0.96	laid	0.69	lies	0.32	whole	0.28
has goi	home	-0.46	fell	-0.2	laid	0.13	lies	0.26	whole	-0.13
has gon	home	-0.05	fell	0.29	laid	-0.15	lies	-0.1	whole	0.26
has gui	home	-0.04	fell	-0.23	laid	-0.2
has h	home	-0.11	fell	-0.03	laid	0.05	lies	-0.26	whole	0.1
has h2	home	-0.33
has ha	home	1.45	fell	-0.63	laid	-0.22	lies	-0.74	whole	0.66
has hai	home	1.08	fell	-0.55	laid	-0.19	lies	-0.4	whole	0.39
has ham	home	-0.17	fell	-0.07	laid	0.72	lies	0.54	whole	0.73
has han	home	-0.3	fell	0.28	laid	0.12	lies	-0.06	whole	-0.09
has hang	home	-0.51	fell	-0.61	laid	-0.39	lies	0.83	whole	-0.11
has hanh	home	0.06	fell	-0.32	lies	-0.19	whole	0.29
has hao	home	-0.17	fell	-0.48	laid	0.16	lies	-0.05	whole	-0.33
has hat	fell	-0.1
has hau	home	0.43	fell	-0.21	laid	-0.17	lies	-0.14
has hay	home	-0.24	laid	-0.41	lies	-0.51	whole	-0.18
has he	laid	0.45	lies	-0.07	whole	0.61
has hen	home	-0.02	fell	0.05	laid	-0.07	whole	-0.17
has heo	fell	0.03	laid	-0.05	whole	-0.06
has het	home	-0.15	fell	0.11	laid	-0.18	lies	-0.07	whole	-0.8
has hien	fell	-0.57	laid	0.07	lies	0.22	whole	-0.17
has hieng	fell	0.16	laid	0.15	whole	0.14
has hiep	fell	0.67	laid	0.21	lies	-0.32	whole	-0.13
has hieu	laid	-0.3	lies	-0.02	whole	0.5
has him	laid	-0.1	lies	0.13	whole	-0.13
has hinh	fell	-0.27	whole	0.11
has ho	home	-1.04	fell	-0.47	laid	0.63	lies	-0.75
has hoa	home	0.39	fell	-0.34	laid	-0.82	lies	-0.31	whole	0.05
has hoac	laid	-0.01
has hoai	fell	0.26	laid	-0.07	lies	-0.06	whole	-0.01
has hoang	home	0.51	fell	-0.1	laid	0.14	lies	-0.24	whole	0.25
has hoat	fell	-0.23
has hoc	home	-0.34	fell	-0.3	laid	1.29	lies	0.41	whole	0.19
has hoe	home	-0.04	fell	-0.01	lies	-0.11	whole	-0.12
has hoi	home	-0.24	fell	-0.11	laid	-0.15	lies	-0.28	whole	0.16
has hom	home	-0.09	fell	-0.18	laid	-0.14
has hon	home	-0.36	fell	0.37	laid	-0.33	lies	-0.33	whole	-0.18
has hong	home	-0.2	fell	-0.17	lies	-0.05	whole	-0.12
has hop	home	-0.46	fell	-0.84	laid	0.45	lies	-0.34	whole	0.39
has hp	home	0.37	fell	-0.14	whole	-0.04
has hq	fell	-0.51	lies	-0.01
has hs	home	0.42	fell	-0.02	lies	-0.05
has ht	fell	-0.11
has htx	fell	-0.34	whole	-0.14
has hue	home	0.16	fell	0.34	laid	-0.02	lies	-0.01	whole	0.35
has hung	home	0.54	fell	0.03	laid	-0.3	whole	0.53
has huong	home	-0.03	fell	0.22	laid	-0.41	lies	-0.09	whole	0.07
has huu	home	0.04	fell	-0.47	laid	0.41	lies	-0.27	whole	-0.62
has huy	home	-0.08	fell	-0.26	laid	0.36	lies	-0.16	whole	-0.14
has huyen	home	1.08	fell	-0.28	laid	-0.3	lies	0.42	whole	1.47
has huynh	home	-0.24	fell	0.39	whole	0.33
has hy	home	-0.26	fell	-0.18	laid	-0.12	lies	-0.15	whole	-0.02
has ia	home	-0.04	fell	0.05	laid	-0.92	lies	0.27	whole	0.03
has ich	fell	0.21	whole	0.14
has ii	laid	-0.11
has it	laid	-0.2	whole	-0.26
has k	home	-0.11	fell	-0.26	laid	-0.01	lies	-0.03	whole	-0.58
has k2	home	-0.52	fell	-0.28	lies	-0.05
has k23	whole	-0.28
has k3	home	-0.03	fell	-0.1
has k52	fell	-0.27	laid	-0.14	whole	-0.08
has k53	laid	-0.01
has k7	home	-0.06
has k72	fell	-0.14	laid	-0.46
has k91	fell	-0.06
has ka	fell	0.05	laid	0.3	whole	0.17
has kan	home	0.2	fell	-0.15	whole	-0.12
has kb	fell	-0.7
has ke	home	0.31	fell	-0.27	lies	0.05	whole	0.1
has kenh	fell	0.38	laid	0.04
has keo	home	-0.05	fell	0.44	laid	-0.15	lies	-0.28	whole	0.24
has ket	home	-0.38	fell	-0.21	laid	-0.28	lies	-0.05	whole	-0.71
has keu	home	-0.16	fell	-0.12	laid	-0.09	lies	-0.02
has kh	home	-0.06
has kha	home	-0.2	fell	-0.05	lies	-0.01	whole	0.19
has khac	home	-0.33	fell	-0.71	laid	-0.35	lies	-0.05	whole	-0.47
has khai	home	-0.14	fell	-0.19	laid	0.24	whole	-0.26
has kham	home	0.46	fell	0.29	laid	0.48	lies	-0.03	whole	-0.04
has khang	home	-0.22	fell	-0.23
has khanh	home	0.05	fell	-0.14	laid	0.19	lies	0.14	whole	0.1
has khao	fell	-0.05	laid	-0.42
has khau	home	-0.2	fell	0.71	laid	-0.19	lies	-0.17	whole	0.24
has khe	home	0.01	fell	0.63	laid	0.86	lies	-0.44	whole	0.59
has khieng	home	-0.09	fell	-0.12	whole	-0.41
has khmer	fell	-0.15	whole	0.52
has kho	home	-0.3	fell	-0.38	laid	0.78	lies	-0.28	whole	0.74
has khoa	home	-0.25	fell	-0.1
has khoai	home	0.39	fell	-0.07	whole	0.33
has khoan	fell	-0.17
has khoang	home	-0.22	fell	0.12	laid	0.34	lies	-0.22	whole	0.4
has khoi	fell	0.18	laid	-0.04	whole	0.06
has khong	fell	0.03	laid	-0.36	lies	-0.02	whole	-0.19
has khop	laid	0.11	lies	-0.01	whole	0.03
has khu	home	-0.58	fell	0.15	laid	0.59	lies	0.37	whole	0.26
has khuc	fell	0.19	laid	0.05	whole	0.36
has khue	home	-0.19	fell	-0.04	laid	-0.17	lies	0.32
has khuong	home	0.1	laid	-0.23	lies	0.1
has kia	home	-0.05	fell	0.5	laid	-0.79	lies	-0.25	whole	-0.59
has kich	home	-0.63	fell	-0.83	laid	-0.22	lies	-0.03	whole	-0.46
has kiem	home	-0.01	fell	-0.3	laid	-0.25	whole	-0.38
has kien	home	0.31	fell	0.52	laid	-0.57	lies	0.37	whole	0.4
has kiet	fell	0.24	whole	0.15
has kieu	home	0.09	fell	-0.04	lies	-0.11	whole	0.02
has kim	home	0.58	fell	-0.17	laid	-0.5	lies	0.07	whole	0.34
has kin	fell	-0.1
has kinh	home	-0.08	fell	0.15	laid	0.17	lies	-0.25	whole	0.02
has klah	home	-0.05	fell	0.04	laid	-0.05	whole	-0.08
has km	home	-0.02	fell	0.41	laid	0.31	lies	-0.11	whole	0.52
has kn	fell	-0.08
has ko	home	-0.24	fell	-0.18	laid	0.45	lies	-0.11	whole	-0.02
has kon	home	-0.14	fell	0.26	laid	-0.35	lies	-0.14	whole	0.22
has kong	home	-0.17	fell	0.14	laid	0.57	lies	-0.01	whole	0.41
has kratie	home	-0.17	fell	0.53	whole	0.14
has krong	home	0.3	fell	0.28	laid	-0.02	lies	0.09	whole	0.16
has kt	home	-0.1	fell	-0.15
has ky	home	0.37	fell	-0.51	laid	0.18	lies	-0.23	whole	0.09
has l	home	-0.1	fell	-0.01	laid	-0.33
has la	home	0.18	fell	-0.02	laid	-0.22	lies	-0.07	whole	0.02
has lac	home	0.5	fell	-0.74	laid	-0.46	lies	-0.27	whole	-0.21
has lai	home	-0.47	fell	0.19	laid	-0.54	lies	-0.21	whole	0.05
has lak	home	0.35	lies	0.14	whole	-0.01
has lam	home	0.49	fell	0.06	laid	-0.56	lies	-0.36	whole	0.73
has lan	home	-0.1	fell	-0.81	laid	0.16	lies	-0.45	whole	-0.74
has lang	home	0.57	fell	-0.43	laid	0.85	lies	-0.68	whole	-0.18
has lanh	home	0.03	laid	-0.19	lies	-0.02	whole	-0.16
has lao	home	-0.14	fell	0.74	laid	0.06	lies	-0.18	whole	-0.11
has lap	home	0.79	fell	0.51	laid	-0.66	lies	-0.11	whole	0.4
has lat	home	0.04	fell	-0.28	whole	0.07
has lau	fell	0.82	laid	-0.17	lies	-0.02	whole	0.09
has lay	home	-0.05	fell	0.17	laid	-0.56	lies	0.01	whole	0.27
has ld	home	-0.28	fell	-0.19	lies	-0.02
has le	home	-0.16	fell	-0.2	laid	0.4	lies	-0.91	whole	-0.12
has len	home	-0.67	fell	-0.65	laid	-0.94	lies	-0.07	whole	-1.1
has lenh	whole	-0.14
has lich	home	-0.07	fell	-0.09	laid	-0.12
has liem	home	0.75	fell	-0.08	lies	-0.07	whole	0.59
has lien	home	0.54	fell	-0.29	laid	-0.26	whole	0.5
has liet	home	-0.33	fell	-0.27	laid	0.15	lies	0.71	whole	0.25
has lieu	home	0.28	fell	-0.34	laid	-0.03	lies	-0.11	whole	0.06
has lin	fell	0.29	laid	-0.35	whole	0.29
has linh	home	-0.67	fell	-0.01	laid	-0.38	lies	0.67	whole	0.14
has lo	home	-0.28	fell	0.12	laid	0.49	lies	0.56	whole	-0.41
has loan	whole	0.03
has loc	home	-0.16	fell	0.42	laid	-0.49	lies	-0.19	whole	-0.03
has loi	home	-0.67	fell	0.07	laid	0.38	lies	-0.2	whole	0.36
has lon	home	0.07	fell	0.13	laid	0.1	lies	-0.15	whole	0.32
has long	home	-0.15	fell	0.27	laid	-0.24	lies	0.21	whole	0.46
has lop	laid	-0.33	whole	-0.04
has ls	home	-0.01	fell	-0.1	laid	-0.22	lies	-0.22	whole	-0.42
has lu	home	0.15	fell	-0.38	laid	-0.5	lies	0.53	whole	-0.36
has lua	home	-0.04	fell	0.3	laid	-0.21	whole	0.55
has luc	home	0.75	fell	-0.27	laid	-0.67	lies	-0.17	whole	0.48
has lung	home	-0.2	fell	-0.18	laid	0.05	lies	-0.27	whole	0.14
has luoc	fell	-0.17
has luoi	fell	0.19	laid	-0.2	lies	0.03	whole	0.11
has luon	home	-0.48	fell	-0.16	laid	-0.02	lies	-0.02	whole	0.31
has luong	home	0.36	fell	-0.57	laid	-0.74	lies	-0.23	whole	-0.38
has luu	home	0.59	fell	-0.79	laid	-0.44	lies	0.25	whole	0.15
has luy	laid	0.33	whole	0.25
has ly	home	0.31	fell	-0.36	laid	-0.72	lies	0.47	whole	0.28
has m	home	0.17	fell	-0.3	laid	-0.36	lies	0.29	whole	-0.33
has ma	home	-0.77	fell	0.67	laid	0.9	lies	0.18	whole	0.01
has mac	fell	-0.26	laid	-0.04	lies	0.25	whole	0.07
has mai	home	0.44	fell	-0.03	lies	-0.21	whole	-0.3
has mam	fell	0.2	whole	0.2
has man	whole	-0.09
has mang	home	-0.27	fell	-0.54	lies	-0.34	whole	-0.09
has manh	home	-0.21	fell	-0.5	lies	-0.01	whole	-0.34
has map	home	-0.19	fell	-0.05	laid	-0.13	lies	-0.14	whole	-0.23
has mat	home	-0.36	fell	-0.58	laid	-0.82	lies	0.86	whole	-0.33
has mau	home	0.02	fell	-0.38	laid	-0.24	lies	-0.19	whole	-0.54
has may	home	-0.15	fell	-0.44	laid	0.35	lies	-0.2	whole	0.32
has me	home	-0.47	fell	0.13	laid	0.5	lies	-0.52	whole	0.29
has men	home	-0.02	fell	-0.03	laid	-0.09
has meo	fell	0.24	laid	0.09	whole	0.05
has mep	home	-0.12	fell	0.21	laid	0.25	lies	-0.19	whole	-0.45
has met	fell	-0.36	laid	0.23	lies	-0.02	whole	0.45
has mi	fell	-0.14	lies	-0.01	whole	0.05
has mien	home	-0.24	fell	-0.02	laid	-0.08	lies	-0.07	whole	-0.16
has mieu	home	-0.22	fell	-0.06	laid	0.8	lies	0.43	whole	-0.22
has min	fell	-0.07	whole	-0.37
has minh	home	0.74	fell	-0.59	laid	-0.56	lies	0.1	whole	0.02
has mit	fell	-0.13	laid	0.65	lies	-0.02	whole	0.54
has mo	home	-0.56	fell	-0.45	laid	-0.12	lies	0.63	whole	0.03
has moc	home	-0.06	fell	-0.18	laid	-0.05	whole	-0.4
has moi	home	-0.2	fell	-0.48	laid	0.44	lies	-0.22	whole	0.49
has mom	fell	-0.19	laid	-0.53	lies	-0.03	whole	0.19
has mon	home	0.64	fell	-0.16	laid	0.91	lies	-0.19	whole	0.75
has mong	home	-0.22	fell	0.04	lies	-0.05	whole	-0.08
has mot	home	-0.24	fell	-0.64	laid	-0.21	lies	-0.3	whole	-1.13
has mu	home	-0.41	fell	-0.12	laid	0.12	lies	0.37	whole	0.56
has mua	fell	-0.27	laid	-0.11	whole	-0.58
has muc	home	-0.03
has mui	home	-0.34	fell	-0.37	whole	-0.35
has mun	fell	0.15	laid	-0.03	whole	0.16
has mung	fell	-0.17	whole	-0.34
has muoi	home	-0.16	fell	-0.16	laid	-0.41	lies	-0.1	whole	-0.19
has muon	home	-0.1	fell	0.4	laid	-0.04	whole	-0.23
has muong	home	0.44	fell	0.43	laid	-0.01	lies	0.2	whole	-0.09
has my	home	0.49	fell	-0.86	laid	-0.55	lies	-0.38
has n	home	0.11	fell	-0.22	whole	-0.12
has na	home	0.36	fell	0.38	laid	0.4	lies	-0.33	whole	0.7
has nai	fell	0.43	laid	-0.3	whole	-0.12
has nam	home	0.41	laid	-0.08	lies	-0.51	whole	0.2
has nang	home	-0.22	fell	0.1	lies	-0.15
has nao	fell	-0.2	laid	-0.28	lies	-0.25	whole	-0.04
has nat	fell	-0.58	laid	-0.29
has nau	home	0.44	fell	-0.17	laid	-0.1	lies	-0.02	whole	-0.24
has nay	laid	0.19	whole	-0.28
has nem	whole	-0.23
has nen	home	-0.64	fell	-0.23	laid	-0.06	lies	-0.39	whole	-0.39
has neu	home	-0.02
has ng	fell	-0.01
has nga	fell	0.42	laid	-0.74	lies	-0.25	whole	0.72
has ngai	home	0.02	fell	0.21	lies	0.38	whole	0.28
has ngam	home	-0.06	laid	0.07	lies	-0.18	whole	-0.18
has ngan	fell	0.29	laid	0.72	lies	-0.1	whole	0.88
has ngang	whole	-0.26
has ngay	fell	0.24	laid	-0.3	lies	-0.6	whole	-0.64
has nghe	home	0.85	fell	0.16	laid	-0.28	lies	-0.64	whole	0.23
has nghi	home	0.37	fell	-0.2	laid	-0.33	lies	-0.25	whole	-0.12
has nghia	home	-0.06	fell	-1.12	laid	0.07	lies	0.84	whole	0.33
has nghiep	fell	-0.02	laid	-0.03	whole	-0.08
has ngo	home	-0.32	fell	-0.2	laid	0.05	lies	-0.35	whole	-0.55
has ngoai	home	0.11	fell	0.88	laid	-0.01	lies	-0.4	whole	-0.11
has ngoc	home	0.5	fell	-0.93	laid	-0.19	lies	0.15	whole	0.11
has ngoi	fell	-0.38	laid	0.49	lies	-0.05	whole	-0.06
has ngu	home	0.08	fell	-0.14	whole	-0.03
has ngua	home	-0.01	fell	-0.22	laid	0.52	whole	-0.22
has nguoi	home	0.37	fell	-0.51	laid	-0.14	lies	-0.16	whole	-0.37
has nguon	fell	-0.11	laid	0.41	whole	0.59
has nguy	fell	-0.09	whole	-0.05
has nguyen	home	-0.19	fell	-0.31	laid	0.11	lies	-0.17	whole	-0.38
has nha	home	-0.76	fell	0.61	laid	0.14	lies	0.83	whole	0.75
has nhai	home	0.2	laid	-0.02	lies	-0.08	whole	0.02
has nham	fell	-0.01	whole	-0.33
has nhan	home	-0.22	fell	-0.18	laid	0.09	lies	0.34	whole	0.31
has nhang	laid	-0.09
has nhanh	home	-0.01	fell	-0.29	laid	-0.02	lies	-0.07	whole	-0.16
has nhap	home	-0.05	fell	-0.06
has nhat	home	0.02	fell	-0.11	lies	-0.1	whole	-0.51
has nhau	fell	-0.23	laid	-0.37	lies	-0.01	whole	0.05
has nhay	fell	-0.07
has nhe	home	-0.33	fell	0.06	laid	-0.32	lies	0.1	whole	0.07
has nhi	fell	-0.24	laid	-0.05	lies	-0.03	whole	0.04
has nhich	home	-0.06	fell	0.08	whole	-0.23
has nhieu	fell	-0.27	lies	-0.05	whole	-0.23
has nho	home	-0.14	fell	0.02	laid	-0.56	lies	-0.23	whole	0.35
has nhom	fell	-0.21	laid	-0.06	lies	-0.09
has nhon	fell	-0.23	laid	-0.28	lies	-0.48	whole	-0.27
has nhong	fell	0.14	whole	0.29
has nhu	home	-0.1	fell	-0.24	laid	0.4	lies	-0.16	whole	0.62
has nhuan	lies	-0.04
has nhung	home	-0.34	fell	-0.11	laid	-0.05	lies	0.08	whole	-0.51
has nhuong	home	0.23	fell	-0.06	laid	-0.03	whole	-0.15
has ni	fell	-0.2	laid	-0.54	lies	-0.07
has nia	fell	-0.06	laid	0.45	whole	0.07
has nie	home	-0.21	fell	-0.2	laid	0.29	whole	-0.14
has niem	home	-0.15	laid	-0.3	lies	-0.12	whole	0.11
has ninh	home	0.56	fell	0.22	laid	-0.93	lies	0.13	whole	0.47
has no	fell	-0.49	lies	-0.09	whole	-0.76
has noi	home	-0.28	fell	-0.12	laid	-0.9	lies	-0.44	whole	-0.7
has nong	home	0.64	fell	0.2	laid	-0.25	lies	0.15	whole	0.26
has noong	home	-0.44	fell	0.25	lies	-0.01	whole	0.06
has not	laid	0.69	lies	-0.26	whole	0.4
has nt	home	-0.15	fell	-0.13	laid	-0.01	lies	0.99	whole	0.19
has ntls	home	-0.61	fell	-1.7	laid	-0.01	lies	2.11	whole	-0.83
has nu	home	-0.17	fell	-0.05
has nua	home	-0.13	fell	0.35	laid	-0.17	lies	-0.08	whole	-0.08
has nui	fell	0.35	laid	0.22	lies	-0.42	whole	-0.04
has nung	home	-0.2	whole	-0.17
has nuoc	home	-0.53	fell	-0.31	laid	0.12	lies	-0.72	whole	0.25
has nuong	fell	-0.07	lies	0.37
has o	home	-0.07	fell	0.92	laid	0.28	lies	-0.8	whole	-0.89
has oai	home	0.54	fell	-0.16	whole	0.51
has oanh	home	-0.19
has oi	home	-0.16	fell	-0.05	laid	-0.01
has om	home	-0.11	fell	-0.01	laid	0.41	whole	-0.25
has on	home	-0.12	fell	-0.26	laid	-0.07
has ong	home	-0.26	fell	0.19	laid	0.83	lies	-0.27	whole	0.52
has p	home	-0.08	fell	-0.01	whole	-0.04
has pa	home	-0.3	fell	-0.5	laid	0.53	lies	1.13	whole	0.44
has pac	home	-0.03	fell	0.47	whole	-0.12
has pah	home	-0.31	fell	0.66	laid	-0.11	whole	-0.35
has pailin	fell	0.25	laid	-0.02
has pang	fell	0.7	laid	0.12	lies	-0.19
has pao	home	-0.09	fell	-0.08	whole	0.17
has pha	home	0.66	fell	0.83	laid	0.24	lies	0.05	whole	0.19
has phai	home	-0.29	fell	-0.26	laid	-0.17	lies	-0.47	whole	-0.05
has pham	fell	-0.38	laid	-0.37	lies	-0.27	whole	0.03
has phan	home	-0.11	fell	-0.74	laid	-0.38	lies	0.04	whole	0.28
has phao	home	-0.2	fell	0.15	laid	-0.22	lies	-0.15	whole	-0.21
has phap	home	-0.06	fell	-0.49	laid	-0.09	lies	-0.12	whole	-0.44
has phat	home	-0.2	fell	-0.22	laid	-0.16	lies	-0.1	whole	-0.32
has phau	home	-0.06	fell	0.73	laid	0.61	lies	-0.19	whole	0.58
has phe	home	-0.18	fell	-0.16	laid	0.21	lies	0.52	whole	0.11
has phep	laid	-0.01
has phi	home	-0.13	fell	-0.74	laid	0.33	lies	-0.21	whole	-0.25
has phia	home	-0.44	fell	0.04	laid	0.67	lies	-0.28	whole	0.24
has phien	home	0.06	fell	-0.12	whole	0.09
has phieng	home	-0.09	fell	-0.13	whole	-0.54
has phieu	home	-0.06
has phin	home	-0.03	whole	-0.4
has pho	home	0.36	fell	-0.87	laid	-0.23	lies	0.04	whole	-0.37
has phoi	fell	-0.04	laid	-0.62	lies	0.55	whole	-0.26
has phong	home	0.07	fell	-0.61	laid	-0.53	lies	-0.96	whole	0.31
has phu	home	0.8	fell	0.29	laid	-0.34	lies	0.07	whole	0.04
has phuc	home	-0.01	fell	-0.09	laid	-0.15	lies	-0.26	whole	0.13
has phum	home	0.02	fell	-0.08	laid	0.18	lies	-0.53	whole	-0.06
has phung	laid	-0.34	whole	-0.13
has phuoc	home	0.44	fell	0.22	laid	-0.78	lies	0.61	whole	-0.14
has phuong	home	0.04	fell	0.2	laid	0.04	lies	-0.28	whole	-0.25
has plei	home	-0.33	fell	0.63	laid	-0.28	lies	-0.05	whole	-0.19
has pleiku	home	0.22	whole	0.5
has po	fell	0.4	laid	0.12	lies	-0.18	whole	0.02
has pon	laid	0.1	whole	0.18
has pong	home	-0.1	fell	-0.11	laid	0.68	whole	0.3
has pot	fell	-0.49	whole	-0.25
has preah	home	-0.14	fell	-0.45	lies	-0.07	whole	0.07
has prong	fell	0.12	lies	-0.09
has pu	fell	0.03	laid	0.23	whole	0.19
has q	home	0.49	fell	0.18	lies	-0.14	whole	-0.52
has qd	fell	-0.08
has qua	home	-0.23	fell	-0.23	laid	-0.37	lies	-0.12	whole	-0.47
has quan	home	-0.1	fell	-0.34	laid	-0.69	lies	-0.63
has quang	home	0.08	fell	0.1	laid	-0.04	lies	0.21	whole	0.31
has quanh	fell	-0.01	laid	-0.14	lies	-0.09
has quao	home	0.66	fell	-0.28	laid	-0.39	lies	-0.12	whole	-0.15
has quay	fell	-0.19	laid	-0.91
has que	home	0.65	fell	0.01	lies	0.17	whole	-0.81
has quen	home	-0.08	whole	-0.43
has quoc	home	-0.34	fell	-0.96	laid	-0.31	lies	-0.26	whole	-0.06
has quy	home	-0.05	fell	-0.42	laid	-0.27	lies	-0.2	whole	-0.25
has quyen	home	0.15	fell	-0.17	whole	-0.54
has quyet	home	-0.17	fell	0.64	laid	-0.13	lies	-0.02	whole	0.34
has quynh	home	0.76	fell	-0.32	laid	-0.17	lies	-0.25	whole	0.37
has ra	home	-0.58	fell	-1.01	laid	-0.36	lies	-0.22	whole	-0.89
has rach	home	0.09	fell	0.38	laid	-0.04	lies	-0.4	whole	-0.18
has rai	home	0.31	fell	-0.08	laid	-0.11	whole	0.27
has ram	fell	0.04	laid	-0.04	whole	-0.29
has rang	home	-0.17	fell	-0.51	laid	-0.18	lies	0.31	whole	-0.17
has ranh	home	-0.09	fell	-0.16	laid	0.2	whole	0.16
has rao	home	0.41	fell	-0.64	lies	-0.09	whole	0.9
has rat	fell	0.61	laid	-0.08	whole	0.28
has rau	laid	-0.16
has ray	home	0.24	fell	1.27	laid	0.24	lies	0.54	whole	0.78
has re	fell	-0.26	laid	0.4	whole	0.15
has reap	home	-0.05	fell	0.14	laid	-0.09
has ren	fell	0.04	lies	-0.17	whole	-0.34
has ri	home	0.32	fell	-0.04	whole	0.25
has ria	fell	-0.08	laid	0.29	lies	-0.22	whole	-0.53
has rieng	home	-0.05	fell	0.12	laid	-0.2	lies	0.56	whole	0.52
has riep	home	-0.01	fell	0.25	whole	0.37
has ro	home	-0.09	fell	0.22	laid	-0.02	lies	-0.06	whole	0.62
has roi	home	-0.09	fell	-0.51	lies	0.29	whole	-0.35
has rom	fell	-0.36	laid	0.07	whole	-0.21
has rong	home	-0.24	fell	0.26	laid	-0.55	lies	0.65	whole	0.18
has rot	home	-0.05	fell	-0.26	whole	0.08
has ru	laid	0.17	whole	-0.29
has rung	fell	0.28	laid	0.81	lies	-0.26	whole	0.36
has ruong	home	-0.06	fell	-0.33	laid	-0.08	lies	0.01	whole	0.21
has ruot	fell	-0.12
has rut	fell	-0.4	laid	-0.15	whole	-0.07
has s	home	-0.21	fell	-0.03
has sa	home	0.03	fell	0.89	laid	0.54	lies	0.19	whole	0.52
has sac	home	-0.08	lies	-0.16	whole	-0.01
has sach	home	0.14	fell	0.15	laid	-0.45	lies	-0.28	whole	0.06
has sai	home	-0.22	fell	0.3	laid	-0.18	lies	-0.12	whole	0.08
has sam	home	-0.21	fell	-0.28	lies	-0.03	whole	-0.1
has san	fell	0.3	laid	0.56	lies	-0.03	whole	0.26
has sang	home	-0.8	fell	-0.73	laid	-0.1	lies	-0.24	whole	-0.6
has sanh	home	-0.27	fell	0.09	laid	-0.09	lies	-0.15	whole	0.34
has sao	home	-0.22	fell	-0.42	laid	0.4	lies	0.52	whole	0.01
has sap	home	-0.02	fell	-0.36	laid	-0.31	whole	-0.11
has sat	home	-0.21	fell	-0.42	laid	0.09	lies	-0.43	whole	0.09
has sau	home	-0.9	fell	0.18	laid	1.26	lies	0.21	whole	0.67
has se	home	-0.23	fell	0.17	laid	0.16	lies	-0.19	whole	-0.18
has sen	home	-0.24	fell	0.21	lies	-0.21	whole	0.31
has seo	home	-0.24
has si	home	-0.66	fell	-0.21	laid	0.02	lies	0.67	whole	0.29
has siem	home	-0.07	fell	0.37	laid	-0.09	whole	0.37
has sim	home	-0.01	fell	0.39	laid	0.82	lies	-0.17	whole	0.1
has sin	fell	-0.38	whole	0.06
has sinh	home	-0.58	fell	-0.33	laid	0.27	lies	-0.19	whole	-0.67
has sisophon	fell	0.29	laid	0.45	lies	-0.5	whole	-0.12
has siu	fell	-0.02
has so	home	-0.32	fell	-1.02	laid	0.12	lies	0.45	whole	0.88
has soc	home	0.44	fell	0.03	laid	0.42	lies	0.03	whole	0.82
has soi	fell	0.24	laid	0.37	lies	-0.09	whole	0.25
has son	home	0.67	fell	0.04	laid	-0.33	lies	0.2	whole	0.43
has song	home	-0.56	fell	0.61	laid	-0.04	lies	-0.66	whole	0.21
has sot	fell	-0.39	laid	-0.17
has stung	home	-0.06	fell	-0.62	lies	-0.08
has su	home	-0.3	fell	-0.06	laid	0.31	lies	-0.18	whole	0.01
has suc	home	0.22	whole	0.13
has sung	home	-0.08	fell	0.29	laid	-0.23	lies	-0.1	whole	-0.47
has suoi	home	-0.31	fell	-0.08	laid	0.84	lies	-1.11	whole	-0.14
has suon	fell	0.63	laid	0.34	lies	-0.13	whole	0.53
has sut	fell	0.03	laid	0.09	whole	0.15
has suu	home	-0.24	fell	-0.3
has sy	home	-0.66	fell	-0.1	laid	-0.05	lies	-0.1	whole	-0.04
has t	home	0.34	fell	-0.53	laid	-0.13	lies	-0.23	whole	0.17
has ta	home	-0.98	fell	0.19	laid	0.23	lies	0.36	whole	0.02
has tac	home	-0.14	fell	-0.09	laid	0.32	lies	-0.25	whole	0.73
has tai	home	-0.45	fell	0.26	laid	0.4	lies	0.27	whole	-0.48
has taluy	laid	0.52	whole	0.44
has tam	home	0.08	fell	-0.97	laid	0.76	lies	-0.47	whole	-0.57
has tan	home	-0.16	fell	0.45	laid	-0.11	lies	0.03
has tang	home	-0.64	fell	0.32	laid	0.17
has tap	home	-0.42	fell	-0.38	laid	-0.59	lies	-0.21	whole	-1.22
has tat	home	-0.03	fell	-0.09	laid	-0.07	whole	-0.34
has tau	home	-0.25	fell	-0.36	laid	-0.22	lies	-0.22	whole	0.41
has tay	home	0.18	fell	0.25	laid	-0.23	lies	0.32	whole	0.09
has tb	home	0.02	fell	-0.18	lies	-0.06	whole	-0.02
has te	fell	-0.44	laid	-0.27	whole	0.02
has ten	home	-0.71	fell	-0.04	laid	-0.87	lies	-0.43	whole	-0.13
has tet	home	-0.2	fell	-0.56	laid	-0.01	lies	-0.1	whole	-0.25
has texas	fell	-0.14	laid	-0.14
has th	home	0.15	lies	-0.01	whole	-0.04
has tha	fell	-0.21	lies	-0.05	whole	-0.58
has thach	home	1.41	fell	-0.09	laid	-0.25	lies	-0.19	whole	0.64
has thai	home	0.35	fell	-0.21	laid	-0.63	lies	0.03	whole	-0.22
has tham	home	-0.27	fell	-0.38	laid	0.12	lies	-0.1	whole	-0.37
has than	home	-0.37	fell	-0.84	laid	0.16	lies	-0.15	whole	-0.18
has thang	home	0.01	fell	0.08	laid	-0.11	lies	0.34	whole	-0.01
has thanh	home	0.91	fell	-0.43	laid	-1.4	whole	-0.4
has thao	home	0.21	fell	-0.02	whole	0.31
has thap	home	-0.27	fell	-0.09	laid	-0.21	lies	0.4	whole	-0.23
has that	home	0.99	fell	-0.19	laid	-0.14	whole	0.41
has thay	home	-0.03	fell	-0.19	laid	-0.11	lies	0.3	whole	0.15
has thcs	home	-0.2	fell	0.53	laid	-0.22	lies	-0.42	whole	-0.32
has the	home	-0.05	fell	0.28	laid	-0.54	lies	-0.12	whole	0.16
has them	home	-0.02	fell	-0.18	laid	-0.13	whole	-0.19
has theo	home	-0.2	fell	-0.04	laid	-0.02
has thi	home	-0.1	fell	-0.18	laid	-0.39	lies	-0.94	whole	-0.96
has thien	home	0.49	fell	0.38	lies	-0.23	whole	0.54
has thiet	home	-0.12	fell	-0.03	laid	-0.08	lies	-0.01	whole	-0.13
has thieu	home	0.76	fell	0.02	laid	-0.32	lies	-0.13	whole	0.11
has thin	fell	-0.15	whole	-0.24
has thinh	home	-0.25	fell	-0.39	laid	-0.13	lies	-0.17	whole	0.33
has tho	home	0.4	fell	-0.61	laid	0.73	lies	-0.6	whole	0.7
has thoai	fell	-0.04	laid	0.53
has thoat	laid	0.22	whole	0.36
has thoi	fell	-0.24	laid	-0.07	lies	-0.22	whole	0.01
has thom	home	-0.16	fell	0.07	whole	0.17
has thon	fell	0.82	laid	-0.15	lies	0.21	whole	-0.04
has thong	home	0.37	fell	-0.12	laid	0.49	lies	-0.42	whole	0.36
has thot	laid	0.69	lies	-0.1	whole	0.33
has thu	home	-0.05	fell	-0.38	laid	-0.41	lies	-0.3	whole	0.26
has thua	home	-0.22	fell	0.69	laid	-0.06	lies	-0.05	whole	0.31
has thuan	home	0.41	fell	-0.28	laid	-0.03	lies	0.07	whole	0.2
has thuc	home	-0.01	fell	-0.07
has thung	home	-0.04	fell	0.51	laid	-0.34	whole	0.62
has thuoc	home	-0.22	fell	-0.77	laid	0.14	whole	-0.42
has thuong	home	0.21	laid	-0.31	lies	-0.36	whole	0.32
has thuot	home	-0.26	fell	0.02	laid	-0.07	lies	-0.04	whole	0.1
has thuy	home	1.6	fell	-0.49	laid	-0.15	lies	-0.61	whole	0.5
has thuyen	home	-0.1	laid	-0.09
has tich	home	-0.38	laid	0.25	lies	-0.03	whole	0.14
has tien	home	0.42	fell	0.28	laid	0.02	lies	-0.57	whole	0.32
has tieng	fell	0.14	laid	-0.01	lies	-0.13
has tiep	fell	0.04	whole	0.04
has tieu	home	-0.55	fell	-0.94	laid	0.47	lies	-0.66	whole	-0.24
has tim	home	-0.22	fell	-0.19	laid	-0.4	lies	-0.42	whole	-0.01
has tin	home	0.54	fell	-0.05	laid	-0.26	lies	-0.33	whole	0.29
has tinh	home	-0.39	fell	-0.32	laid	-0.71	lies	0.38	whole	0.11
has tnxp	home	-0.86	fell	-0.51	laid	-0.04	lies	-0.09	whole	-0.52
has to	home	-0.36	fell	0.49	laid	-0.52	lies	-0.23	whole	0.17
has toan	fell	-0.04	laid	-0.32	lies	-0.18	whole	0.31
has toc	home	-0.4	laid	-0.21	lies	0.32	whole	-0.11
has toi	home	-0.51	fell	-0.04	laid	-0.31	lies	-0.37	whole	-0.93
has ton	home	-0.07	fell	0.06	laid	-0.08	lies	0.04	whole	0.32
has tong	home	-0.41	fell	-0.04	laid	-0.4	lies	-0.09	whole	-0.49
has tp	home	-0.2	fell	-0.4	lies	-0.06	whole	0.11
has tqlc	fell	-0.3
has tra	home	1	fell	-0.3	laid	0.11	lies	-0.38	whole	0.36
has trac	home	-0.25	fell	-0.2	laid	0.44	lies	-0.08	whole	0.07
has trach	home	0.26	fell	0.23	laid	0.5	lies	0.47	whole	0.7
has trai	home	-0.1	fell	-0.65	laid	1.16	lies	-0.44	whole	-0.16
has tram	home	-0.44	fell	0.55	laid	0.51	lies	-0.14	whole	0.39
has tran	home	-0.94	fell	0.57	laid	-1.17	lies	0.28	whole	0.38
has trang	home	0.31	fell	-0.52	laid	-0.07	lies	0.77	whole	0.4
has tranh	fell	0.34	laid	0.16	lies	-0.08	whole	-0.19
has trao	home	0.19	fell	-0.07	lies	-0.04	whole	0.08
has trapeang	fell	0.12	laid	0.05	lies	-0.06	whole	0.12
has trau	fell	0.15	lies	-0.18	whole	0.33
has tre	home	0.08	fell	-0.25	laid	0.06	lies	-0.17	whole	-0.18
has tren	home	-0.62	fell	0.24	laid	-0.26	lies	-0.56	whole	-0.47
has treo	laid	0.21	lies	-0.02	whole	0.51
has tri	home	-0.5	fell	0.28	laid	-0.25	lies	-0.57
has trich	home	-0.03	laid	-0.2	lies	0.37	whole	-0.46
has trieu	home	0.48	fell	-0.16	laid	-0.56	lies	-0.27	whole	0.41
has trinh	home	0.25	laid	-0.08	whole	0.03
has tro	fell	-0.25	laid	-0.21	lies	-0.16
has troi	home	-0.01	laid	0.3	lies	-0.03	whole	-0.38
has trom	home	0.27	fell	0.11	laid	-0.1	lies	-0.1	whole	0.33
has tron	fell	0.03	whole	-0.36
has trong	home	-0.59	fell	-0.15	laid	-0.05	lies	0.06	whole	0.15
has tru	home	-0.19	laid	-0.24	lies	-0.09	whole	-0.33
has trua	home	-0.15
has truc	home	0.04	fell	-0.04	laid	0.19	lies	-0.01	whole	0.31
has trung	home	0.57	fell	-0.44	laid	0.37	lies	-0.99	whole	0.17
has truoc	fell	0.41	laid	-0.49	lies	-0.36	whole	0.35
has truong	home	-0.84	fell	-0.28	laid	-0.37	lies	0.3	whole	-0.49
has truyen	fell	-0.51	lies	-0.03
has tt	fell	-0.15	whole	0.44
has tu	home	0.57	laid	-0.13	lies	-0.69	whole	0.58
has tuan	home	-0.16	laid	-0.22	lies	-0.01	whole	-0.58
has tuat	home	-0.08	fell	-0.23	laid	-0.14	whole	-0.68
has tuc	home	-0.3	laid	-0.02
has tui	home	-0.3	fell	-0.1	laid	-0.09	lies	-0.2	whole	-0.15
has tul	home	0.16	fell	-0.59	laid	-0.1	lies	0.17	whole	0.04
has tum	home	-0.05	fell	0.4	laid	0.14	lies	-0.15
has tung	fell	-0.16	laid	-0.09	lies	-0.01	whole	-0.25
has tuoi	fell	-0.05	laid	-0.06
has tuong	home	0.03	fell	0.68	laid	-0.02	lies	-0.3	whole	0.02
has tuy	home	-0.03	fell	0.25	lies	0.19	whole	0.43
has tuyen	home	0.13	fell	-0.13	laid	0.01	lies	-0.19	whole	-0.24
has ty	home	-0.19	fell	-0.07	laid	-0.06	lies	0.08	whole	0.01
has u	fell	0.01	lies	0.44	whole	-0.03
has ubnd	fell	-0.1	laid	-0.01	lies	-0.01
has uc	home	-0.11	fell	-0.55
has ui	fell	-0.03	laid	0.37	whole	0.11
has ung	home	0.52	fell	0.28	lies	-0.09	whole	0.37
has uong	home	-0.02	fell	-0.46	lies	-0.07	whole	0.29
has ut	home	-0.29	fell	0.25	laid	-0.42	lies	-0.1	whole	0.22
has uy	home	-0.78	fell	-0.41	laid	0.1	lies	-0.06	whole	-0.1
has uyen	home	0.47	fell	-0.06	laid	-0.01	lies	0.14	whole	0.07
has v	home	-0.17	fell	-0.18	laid	-0.01
has va	home	0.46	fell	-0.07	laid	0.11	lies	-0.06	whole	-0.44
has vac	fell	0.23	whole	0.05
has vai	laid	0.45	whole	0.45
has vam	home	-0.14	fell	0.54	laid	-0.43	lies	-0.26	whole	0.15
has van	home	-0.26	fell	-0.47	laid	-1.04	lies	-0.52	whole	-0.33
has vang	home	0.18	fell	-0.56	laid	0.21	whole	0.24
has vao	home	-0.19	fell	-0.2	laid	-0.18	whole	-0.02
has vap	lies	-0.02
has vat	fell	-0.2	whole	-0.56
has vay	home	-0.14	fell	0.29	lies	-0.05	whole	0.03
has vc	fell	-0.17
has ve	home	-0.94	fell	-0.78	laid	-0.02	lies	0.56	whole	-0.7
has ven	fell	-0.2	laid	0.3	lies	-0.08	whole	0.02
has vet	home	-0.02	fell	0.31	lies	-0.01	whole	-0.27
has vi	home	-0.32	fell	0.58	laid	-0.38	lies	0.33	whole	-0.25
has viec	home	-0.01
has vien	home	-0.56	fell	0.04	laid	0.15	lies	-0.42	whole	-0.25
has vieng	fell	-0.09	lies	-0.02
has viet	home	-0.28	fell	-0.36	laid	-0.89	lies	-0.35	whole	-0.25
has vihear	home	-0.14	fell	-0.45	lies	-0.07	whole	0.07
has vinh	home	0.6	fell	0.34	laid	0.64	lies	-0.59	whole	0.24
has vn	fell	-0.09	laid	-0.2	lies	-0.01
has vnch	fell	-0.32	laid	-0.04
has vo	home	0.76	fell	0.28	laid	-0.35	lies	0.23	whole	-0.39
has voi	home	0.29	fell	0.32	laid	0.12	lies	-0.23	whole	0.41
has vong	home	-0.13	fell	-0.18	laid	-0.34	lies	0.16	whole	0.38
has vot	home	-0.24	fell	-0.01	laid	-0.52	lies	-0.04	whole	-0.25
has vu	home	0.31	fell	-0.85	laid	-0.04	lies	-0.24	whole	0.51
has vua	fell	-0.06	whole	-0.01
has vuc	home	0.2	laid	0.13	lies	0.64	whole	0.41
has vui	laid	0.03	whole	-0.09
has vung	home	-0.25	laid	0.57	lies	-0.09	whole	0.03
has vuon	home	-0.24	laid	1.19	lies	0.21	whole	0.95
has vuong	home	-0.14	fell	-0.14	laid	-0.03	whole	-0.31
has vuot	home	-0.08	fell	0.05	laid	-0.07	whole	-0.16
has vy	home	0.23	fell	-0.03	whole	0.53
has x	home	0.07	fell	-0.1	whole	0.27
has xa	home	0.78	fell	0.41	laid	0.17	lies	0.14	whole	0.84
has xac	home	-0.01	fell	-0.25	laid	-0.01	whole	-0.99
has xang	home	-0.13	fell	0.72	laid	-0.07	lies	-0.05
has xanh	home	-0.01	fell	-0.19	laid	-0.21
has xat	home	0.57	fell	0.02	laid	-0.09	whole	-0.08
has xay	home	-0.01	fell	0.48	laid	-0.01	lies	-0.12	whole	0.09
has xe	home	-0.15	fell	-0.57	laid	0.19	lies	-0.27	whole	0.54
has xem	home	-0.13	fell	-0.15	laid	-0.24	lies	-0.07
has xep	fell	-0.01	laid	-0.45	lies	0.21	whole	0.09
has xi	laid	-0.35	whole	-0.47
has xiem	home	-0.05	fell	0.53	whole	0.22
has xieng	home	-0.21	fell	0.17	laid	0.31	lies	-0.19	whole	-0.18
has xin	home	-0.03	laid	-0.03
has xoai	home	-0.2	fell	0.23	laid	0.07	lies	-0.23	whole	0.52
has xoan	home	-0.03
has xom	home	-0.01	fell	0.02	laid	-0.62	lies	0.36	whole	-0.35
has xua	fell	-0.31	laid	-0.01	whole	-0.46
has xuan	home	0.77	fell	0.01	laid	0.15	whole	-0.04
has xung	home	-0.15	fell	-0.08	laid	-0.01
has xuoi	home	-0.04	fell	-0.01
has xuong	home	0.28	fell	-0.36	laid	-0.08	lies	-0.38	whole	-0.15
has xuyen	home	0.88	fell	0.12	laid	-0.14	lies	-0.05	whole	0.43
has y	home	0.38	fell	-0.12	laid	-0.21	lies	-0.53	whole	-0.47
has ya	fell	-0.28	lies	-0.13	whole	-0.05
has yang	home	-0.05	fell	0.68	laid	-0.08	whole	0.23
has yd	fell	-0.58	lies	-0.09
has yen	home	1.76	fell	-1.33	laid	0.07	lies	-0.48	whole	0.36
has yeu	fell	-0.07	laid	-0.22
in:again	home	-0.03	fell	-0.1	laid	-0.22	whole	-0.26
in:aka	home	-0.69	fell	-0.03	laid	0.21	lies	0.27	whole	-0.13
in:alive	home	-0.37	fell	-0.75	laid	-0.35	whole	-0.34
in:at	home	-0.35	fell	0.2	laid	0.82	lies	0.45	whole	-0.33
in:battle	home	-0.37	fell	0.18	laid	0.33	lies	-0.74	whole	-0.77
in:born	home	-0.21	fell	-0.01
in:bury	home	-0.5	fell	-0.08	laid	1.08	whole	-0.08
in:capture	home	0.18	fell	-0.23	laid	-0.2	lies	-0.13	whole	-0.43
in:contact	home	-0.22	fell	-0.15	laid	-0.19	whole	-0.46
in:died	home	-0.36	fell	-1.17	laid	-0.06	lies	-0.22	whole	-1.02
in:enlist	home	-0.41	fell	-0.28	laid	-0.01	whole	-0.55
in:fell	home	-0.09	fell	-0.4	laid	-0.07	lies	-0.24	whole	-0.85
in:grave	home	-0.75	fell	-0.93	laid	-0.25	lies	-0.35	whole	-0.63
in:home	home	0.46	fell	-0.79	laid	0.4	lies	-0.26	whole	-0.59
in:joined	home	-0.39	fell	-0.15	whole	-0.55
in:laid	home	-0.1	fell	0.21	laid	-0.16	lies	-0.04	whole	-0.21
in:letter	home	-0.2	fell	-0.36	laid	-0.32	lies	-0.1	whole	-0.51
in:level	home	0.01	fell	0.05	laid	0.08	lies	0.16	whole	-0.47
in:link	home	-0.99	fell	-0.94	laid	-0.15	lies	-0.53	whole	-0.62
in:martyr	home	-0.31	fell	-0.34	laid	-0.56	lies	-0.33	whole	-0.48
in:moved	home	-0.05	fell	-0.22	laid	-0.24	lies	0.05	whole	-0.76
in:naming	home	-0.52	fell	-0.43	laid	-0.62	lies	-0.37	whole	-0.14
in:notice	home	-0.46	fell	-0.5	laid	-0.31	lies	-0.45	whole	-0.06
in:office	home	-0.96	fell	-0.71	laid	-0.26	lies	-0.74	whole	-0.05
in:post	home	-1.11	fell	-0.11	laid	-0.41	lies	-0.51	whole	-0.72
in:rank	home	-0.76	fell	-0.65	laid	-0.31	lies	-0.16	whole	-0.59
in:returned	home	-0.06	laid	-0.1	whole	-0.19
in:self	home	-0.35	fell	0.15	laid	-0.08	lies	-0.11	whole	0.03
in:site	home	-0.96	fell	0.86	laid	0.34	lies	0.21	whole	0.37
in:stop	home	-0.08	fell	-0.67	lies	-0.08	whole	0.13
in:tells	home	-0.41	fell	-1.11	laid	-0.9	lies	-0.25	whole	-0.79
in:thing	home	-0.37	fell	0.57	laid	0.48	lies	0.27	whole	0.28
in:title	home	-0.19	fell	0.25	laid	0.27	whole	0.21
last 1	fell	-0.28	laid	-0.2	lies	-0.07
last 10	fell	-0.13	laid	-0.07
last 102	fell	-0.23	laid	-0.02	lies	0.29	whole	0.51
last 105	laid	-0.2
last 11	fell	-0.12	laid	-0.17	lies	0.21	whole	0.05
last 12	fell	-0.13	lies	0.14	whole	0.68
last 13	laid	0.26	whole	0.07
last 14	fell	-0.23	lies	-0.13	whole	-0.38
last 15	whole	0.09
last 16	whole	-0.15
last 174	fell	-0.24	laid	-0.07	whole	-0.4
last 19	fell	0.22	lies	-0.03
last 2	fell	0.21	laid	0.1	lies	0.7	whole	0.51
last 20	home	-0.26	fell	0.7	laid	-0.05	lies	-0.05	whole	0.2
last 21	laid	-0.07	lies	0.27	whole	0.03
last 22	fell	0.33	laid	0.44	lies	-0.14	whole	0.28
last 25	home	-0.02	fell	-0.01
last 27	fell	-0.04	laid	0.55	whole	-0.55
last 3	home	-0.06	fell	-0.65	laid	-0.2	lies	0.1	whole	-0.74
last 30	whole	-0.26
last 31	fell	-0.07	laid	0.24	lies	0.32	whole	0.67
last 312	fell	-0.03
last 316	fell	-0.11
last 325	fell	-0.09
last 34	home	-0.13	fell	-0.17
last 37	fell	0.27	whole	0.19
last 4	home	-0.03	fell	-0.62	laid	-0.05	lies	-0.2	whole	-0.5
last 40	fell	-0.23
last 42	laid	-0.08
last 479	fell	-0.2
last 5	fell	0.08	laid	-0.11	lies	-0.15	whole	0.54
last 500m	fell	-0.08	laid	0.58	whole	0.21
last 54	fell	0.29	whole	0.14
last 559	fell	0.41	whole	0.23
last 6	home	-0.09	fell	-0.27	laid	-0.1	lies	-0.07	whole	-0.12
last 66	fell	-0.08	laid	-0.04
last 68	home	0.06	fell	-0.08	laid	0.22	whole	0.04
last 7	home	-0.01	fell	-0.98	laid	-0.46	lies	0.27	whole	-0.21
last 71	home	-0.03	fell	-0.2
last 74	fell	0.26	whole	-0.31
last 75	laid	0.22	whole	-0.32
last 772	fell	0.13	laid	-0.02	lies	-0.03	whole	-0.09
last 8	fell	-0.23	laid	0.09	lies	-0.22	whole	-0.4
last 873	fell	-0.48
last 9	home	-0.03	fell	-0.23	laid	-0.27	lies	0.26	whole	0.25
last a	home	-0.39	fell	0.25	laid	0.14	lies	-0.63	whole	-0.48
last a1	lies	0.08	whole	0.04
last ai	home	-0.1	fell	-0.17
last am	home	0.38	fell	0.33	whole	0.14
last an	home	0.52	fell	-0.36	laid	-0.2	lies	0.49	whole	0.53
last anh	home	0.1	fell	0.18	laid	0.04	lies	-0.14	whole	-0.09
last ao	home	-0.03	fell	0.25	laid	0.04	whole	0.05
last ap	whole	-0.18
last b	fell	-0.08	laid	-0.17	lies	-0.1	whole	-0.1
last b3	whole	0.01
last b52	fell	-0.16
last ba	home	0.08	fell	-0.69	laid	0.12	lies	-0.25	whole	0.36
last bac	home	0.54	fell	0.31	laid	-0.04	whole	0.04
last bach	home	-0.1	fell	-0.11	whole	-0.07
last bai	home	0.33	fell	-0.41	laid	-0.23	lies	-0.04	whole	-0.41
last ban	home	-0.36	fell	-0.6	laid	-0.14	lies	0.17	whole	-0.37
last bang	home	0.7	fell	-0.16	laid	-0.18	lies	0.07	whole	0.22
last bao	home	0.14	fell	-0.45	laid	-0.19	lies	0.17	whole	0.1
last battambang	fell	0.19	laid	-0.24	lies	-0.13	whole	-0.24
last bay	fell	0.13	laid	-0.01	lies	-0.11	whole	0.35
last be	home	0.26	fell	0.04	laid	-0.1	lies	-0.09	whole	-0.13
last ben	home	0.13	fell	-0.41	laid	0.06	lies	-0.08
last bi	home	-0.1	fell	-0.22
last bia	fell	0.07	laid	-0.08	whole	0.11
last bich	home	-0.05	laid	-0.07	lies	0.24	whole	0.23
last bien	home	-0.25	fell	-0.34	laid	-0.78	lies	-0.3	whole	-0.37
last biet	home	-0.02	fell	-0.12	laid	-0.01	lies	-0.08
last bieu	home	-0.33	whole	-0.4
last binh	home	0.89	fell	-0.62	laid	-0.14	lies	-0.21	whole	-0.01
last bo	home	-0.15	fell	0.01	laid	0.34	lies	-0.15	whole	-0.05
last boi	home	0.23	fell	-0.03	whole	0.54
last bom	home	-0.01	fell	-0.35	laid	0.12	lies	0.14	whole	-0.21
last bon	home	-0.19	fell	-0.4	whole	-0.22
last bong	home	-0.16	fell	-0.33	laid	-0.19	lies	0.34	whole	-0.01
last bua	fell	-0.03	laid	-0.11	lies	-0.04	whole	-0.19
last bung	fell	0.23	laid	-0.29	whole	0.14
last buoc	fell	-0.09	laid	-0.73	lies	-0.07	whole	-0.69
last buoi	fell	-0.12	whole	-0.28
last buu	fell	0.08	whole	0.04
last c	home	-0.17	laid	-0.18	lies	0.18	whole	-0.02
last c2	home	-0.02	fell	0.36	laid	-0.04	whole	0.41
last ca	fell	-0.02
last cai	home	-0.03	laid	0.41	whole	-0.37
last cam	home	0.27	fell	-0.42	laid	0.18	lies	-0.05	whole	-0.53
last campuchia	fell	-0.43	laid	0.18	whole	0.05
last can	home	-0.26	fell	-0.13	laid	-0.38	lies	-0.11	whole	-0.83
last cang	fell	-0.08
last canh	home	-0.07	fell	0.69	laid	-0.4	lies	-0.28	whole	0.13
last cao	lies	-0.02	whole	-0.33
last cap	fell	-0.18
last cat	home	0.01	laid	0.36	lies	0.31	whole	-0.01
last cau	fell	-0.33	lies	-0.07	whole	-0.2
last cay	home	-0.03	fell	0.21	laid	0.04	lies	-0.02	whole	-0.12
last cha	fell	-0.05	whole	-0.12
last chai	fell	0.04	laid	-0.07	whole	0.1
last cham	home	-0.2	fell	0.18	laid	0.32	whole	0.26
last chan	fell	0.06	laid	0.1	whole	0.36
last chanh	fell	0.01	laid	-0.06	lies	-0.02	whole	-0.11
last chap	fell	-0.07
last chau	home	0.78	fell	-0.45	laid	-0.33	lies	-0.22	whole	0.16
last chay	fell	0.08	lies	-0.04	whole	0.2
last che	lies	-0.1	whole	-0.59
last cheng	fell	0.04	laid	0.12	lies	-0.04	whole	-0.18
last chi	fell	-0.07	laid	-0.04	lies	-0.09	whole	-0.47
last chia	fell	0.25	laid	-0.14	whole	0.35
last chiec	fell	-0.01	whole	0.27
last chien	home	-0.04	fell	-0.06	laid	-0.06	lies	-0.01
last chieu	fell	0.18	laid	-0.41	lies	0.49	whole	-0.04
last chin	fell	-0.17	lies	-0.1
last chinh	home	-0.32	whole	-0.11
last cho	fell	-0.31	laid	0.18	lies	-0.04	whole	-0.01
last chong	fell	0.17	whole	0.07
last chqs	fell	-0.11	lies	-0.05
last chu	home	-0.22	fell	-0.31	laid	-0.05	lies	-0.09	whole	-0.44
last chua	home	-0.03	fell	0.37	laid	0.19	whole	0.32
last chuc	fell	0.08	laid	-0.12	whole	0.19
last chum	fell	0.47	laid	-0.35	whole	0.37
last chung	home	-0.22	fell	0.24	laid	-0.21	whole	0.25
last chuong	home	0.36	fell	-0.07	whole	0.04
last chup	fell	-0.03	laid	0.21
last chuyen	fell	-0.07	whole	-0.03
last co	home	0.06	fell	-0.15	laid	0.31	lies	0.13	whole	-0.43
last coc	laid	-0.25	whole	0.03
last coi	lies	-0.01	whole	-0.22
last con	home	0.27	fell	0.2	laid	0.04	lies	-0.17	whole	0.23
last cong	home	0.28	fell	-0.19	laid	-0.07	lies	-0.14	whole	-0.43
last cot	fell	-0.1	laid	-0.35	lies	-0.04	whole	-0.46
last cu	home	-0.32	fell	0.33	laid	-0.02	lies	-0.35	whole	-0.22
last cua	home	-0.02	fell	-0.07	laid	0.05	lies	-0.09	whole	-0.22
last cuc	home	-0.08	whole	-0.09
last cung	home	-0.04	fell	0.21	whole	0.16
last cuoi	fell	-0.13	laid	-0.19	whole	-0.1
last cuon	home	-0.1	fell	0.12	whole	0.01
last cuong	home	-0.06	fell	-0.42	laid	-0.02	lies	0.01	whole	-0.36
last cuu	home	0.34	fell	0.28	laid	-0.24	whole	0.02
last d	home	-0.11	fell	0.07	laid	-0.1	lies	-0.01	whole	0.01
last d2	laid	0.08
last da	fell	-0.77	laid	0.95	lies	-0.07	whole	0.01
last dac	laid	0.24	lies	0.21	whole	0.14
last dai	home	0.01	fell	0.4	laid	-0.47	lies	-0.09	whole	0.13
last dam	fell	-0.07	whole	-0.06
last dan	home	-0.34	fell	-0.08	lies	-0.1	whole	-0.14
last dang	home	-0.08	fell	0.97	laid	0.35	lies	-0.11	whole	0.71
last danh	home	-0.18	fell	0.07	laid	-0.05	lies	0.02	whole	0.15
last dao	home	-0.3	laid	-0.02	lies	-0.01	whole	0.19
last dat	fell	-0.44	laid	0.24	lies	-0.3	whole	-0.15
last dau	home	-0.48	fell	-0.42	laid	-0.28	lies	-0.34	whole	-0.2
last day	home	-0.24	fell	-0.37	laid	-0.31	lies	-0.07	whole	0.04
last de	home	-0.49	fell	-0.17	lies	-0.09	whole	-0.83
last dec	home	0.08	fell	-0.07	whole	-0.01
last dem	laid	-0.13
last den	home	-0.17	fell	0.03	laid	-0.31	lies	-0.15	whole	-0.15
last deo	fell	-0.25
last deu	lies	-0.05
last di	fell	0.01
last dia	fell	-0.1	laid	0.31	lies	-0.02	whole	-0.07
last dich	fell	-0.34	laid	-0.32
last diem	home	0.05	fell	-0.06	laid	-0.01	whole	-0.15
last dien	home	-0.17	fell	-0.2	laid	-0.06	whole	-0.51
last din	fell	-0.06	laid	-0.12	lies	0.32
last dinh	home	0.11	fell	0.36	laid	0.09	lies	-0.67	whole	0.6
last do	home	-0.33	fell	0.14	lies	0.23	whole	-0.02
last doai	home	-0.09
last doan	home	-0.04	laid	0.24	lies	-0.17	whole	0.49
last doc	home	-0.05	laid	-0.44	lies	0.41
last doi	home	-0.18	fell	-0.66	laid	0.16	lies	-0.67	whole	-0.55
last dom	home	-0.07	fell	-0.22	laid	-0.03	lies	0.1
last don	home	-0.04	fell	-0.54	laid	-0.29	lies	-0.1	whole	-0.42
last dong	home	0.33	fell	-0.11	laid	-0.07	lies	-0.2	whole	0.26
last drang	laid	-0.24	whole	-0.04
last du	fell	-0.29	laid	-0.09	lies	-0.04
last dua	laid	0.62	lies	-0.03	whole	-0.29
last duc	home	-0.33	fell	0.35	laid	-0.28	lies	-0.32	whole	-0.39
last dung	fell	-0.27	laid	-0.01	whole	0.48
last duoc	home	-0.26	fell	-0.06	whole	-0.08
last duoi	fell	-0.15	laid	-0.03	whole	-0.2
last duong	home	0.13	fell	-0.46	laid	-0.34	lies	0.58	whole	-0.34
last e	fell	0.24	laid	-0.05	lies	-0.04
last e174	fell	-0.05
last e24	home	-0.04	whole	-0.27
last e88	home	-0.16	fell	-0.01	laid	-0.06
last em	home	-0.35	fell	-0.14	laid	0.14	lies	0.44	whole	0.18
last f10	home	-0.01	fell	-0.18
last f3	home	-0.02	fell	-0.06
last f320	whole	-0.47
last f325	home	-0.09	fell	-0.04
last f330	home	-0.11	fell	-0.24	laid	-0.06
last f7	fell	-0.2
last gach	laid	0.38	whole	-0.11
last gai	home	-0.23	laid	-0.04
last gang	fell	0.52	laid	-0.11
last gao	fell	0.33	laid	0.37	lies	0.17	whole	0.02
last gay	fell	-0.05	laid	0.31	whole	0.37
last gbt	fell	-0.04
last ghi	home	-0.11	fell	-0.38	laid	-0.3	lies	-0.16	whole	-0.53
last gi	home	-0.1	fell	-0.05	laid	-0.08
last gia	home	-0.19	fell	-0.11	laid	0.13	lies	0.14	whole	-0.44
last giac	fell	-0.21	laid	-0.01
last giam	fell	-0.05	laid	-0.01
last giang	home	0.27	fell	0.38	laid	-0.19	whole	0.18
last gianh	fell	0.17	lies	-0.07	whole	0.1
last giao	fell	0.39	laid	0.16
last giay	fell	0.14	whole	0.05
last gieng	home	0.35	fell	-0.11	laid	0.48	whole	0.33
last gio	fell	-0.02	whole	-0.05
last giu	fell	-0.08
last giua	fell	0.27
last gium	laid	-0.06
last giuoc	fell	-0.05	laid	-0.1	lies	0.52	whole	0.1
last giup	home	-0.01	fell	-0.12	laid	-0.1	lies	-0.07
last glei	home	0.39	whole	0.22
last go	fell	-0.2	laid	-0.1	lies	-0.15	whole	-0.02
last goc	whole	0.03
last gon	home	-0.04	fell	0.33	laid	-0.12	lies	-0.03	whole	0.44
last gui	fell	-0.05	lies	0.04
last h	home	0.06	fell	-0.06	laid	-0.02	lies	-0.04	whole	-0.28
last ha	home	0.46	fell	0.17	laid	0.44	lies	0.08	whole	0.31
last hai	home	0.2	fell	0.06	laid	-0.72	lies	0.34	whole	-0.26
last ham	home	-0.03	fell	-0.63	laid	-0.16	whole	-0.44
last han	home	-0.24	fell	0.33	laid	0.12	lies	-0.05	whole	-0.09
last hang	home	-0.03	fell	-0.47	lies	-0.16	whole	-0.09
last hanh	home	0.15	fell	-0.17	lies	-0.17	whole	0.29
last hao	home	-0.13	fell	-0.38	lies	-0.02	whole	-0.77
last hau	home	0.34	fell	0.06	laid	-0.13	lies	-0.09	whole	-0.11
last hay	laid	-0.12	lies	-0.25
last he	laid	0.38	lies	-0.03	whole	0.27
last hen	fell	0.05	laid	-0.02	whole	0.09
last heo	laid	-0.05	whole	-0.09
last het	home	-0.07	fell	0.23	laid	-0.01	lies	-0.06	whole	-0.03
last hien	home	-0.03	fell	-0.16	laid	0.23	lies	0.29	whole	0.04
last hieng	fell	0.16	laid	0.15	whole	0.12
last hiep	home	-0.06	fell	0.61	laid	-0.01	whole	-0.04
last hieu	laid	-0.3	lies	-0.02	whole	0.5
last ho	home	-0.04	fell	0.12	laid	-0.19	lies	-0.03	whole	0.35
last hoa	home	0.81	fell	0.47	laid	-0.12	lies	-0.07	whole	0.62
last hoang	fell	0.65	lies	-0.01	whole	-0.77
last hoc	home	-0.02	fell	-0.06	laid	0.58	lies	0.4	whole	-0.05
last hoe	home	-0.04	fell	-0.01	lies	-0.11	whole	-0.12
last hoi	home	-0.4	fell	-0.2	laid	0.15	lies	0.13	whole	0.53
last hom	fell	-0.11
last hon	home	-0.07	fell	0.24	laid	-0.27	whole	0.03
last hong	home	-0.08	fell	-0.17	laid	-0.02	lies	-0.01	whole	-0.2
last hop	fell	-0.25	laid	-0.14	lies	-0.04	whole	-0.24
last hp	home	0.37	fell	-0.05	whole	0.22
last hs	home	0.42	fell	-0.02	lies	-0.05
last ht	fell	-0.06
last hue	home	0.25	fell	0.39	laid	-0.01	lies	-0.01	whole	0.35
last hung	home	0.52	fell	0.46	laid	-0.1	lies	0.12	whole	0.33
last huong	home	-0.25	fell	-0.12	lies	-0.04	whole	-0.13
last huu	whole	-0.01
last huy	home	-0.03	fell	-0.01	laid	0.48	whole	0.25
last huyen	laid	-0.04	lies	-0.06
last hy	fell	-0.08	laid	-0.06	lies	-0.02	whole	0.16
last ii	laid	-0.11
last k	home	-0.07	fell	-0.13	lies	-0.02	whole	-0.58
last k23	whole	-0.28
last kb	fell	-0.7
last ke	home	0.26	fell	-0.29	laid	-0.1	lies	-0.03	whole	-0.17
last keo	fell	0.29	laid	-0.22	lies	-0.08	whole	-0.03
last ket	home	-0.06	fell	-0.14	laid	-0.2	lies	-0.02	whole	-0.08
last keu	home	-0.11	laid	-0.07	lies	-0.02
last kh	home	-0.06
last kha	fell	-0.03	whole	0.19
last khac	home	-0.07	fell	-0.22	laid	-0.04
last khai	whole	-0.16
last kham	home	-0.01	laid	0.21	whole	0.16
last khanh	home	0.13	fell	-0.24	laid	0.32	lies	0.37	whole	0.23
last khao	laid	-0.15	lies	0.03
last khe	home	-0.01	fell	0.01	laid	-0.33	lies	-0.27	whole	0.1
last khieng	laid	-0.09
last khmer	home	-0.19
last kho	fell	-0.27	laid	-0.16
last khoa	home	-0.25	fell	-0.02
last khoan	fell	-0.08
last khoang	home	-0.17	fell	0.23	laid	0.33	lies	-0.05	whole	0.39
last khoi	fell	-0.11	laid	-0.02
last khong	home	-0.02
last khu	fell	-0.6	laid	-0.02	whole	-0.84
last khue	home	-0.11	laid	-0.1	lies	0.09
last khuong	home	0.1	laid	-0.2	lies	0.1	whole	0.42
last kia	fell	0.43	laid	-0.51	lies	-0.03
last kich	fell	-0.57
last kiem	fell	-0.1	laid	-0.22	whole	-0.38
last kien	home	-0.04	whole	-0.24
last kiet	fell	0.24	whole	0.77
last kieu	home	-0.01	lies	-0.03	whole	-0.08
last kim	laid	-0.05	lies	-0.01	whole	-0.15
last kinh	home	-0.26	fell	-0.32	laid	0.43	whole	0.05
last klah	home	-0.05	fell	0.04	laid	-0.05	whole	-0.08
last km	fell	-0.13	laid	0.31	lies	-0.02	whole	0.25
last kn	fell	-0.08
last ko	home	-0.21	fell	-0.07	laid	0.05	lies	-0.05	whole	0.19
last kratie	home	-0.17	fell	0.53	whole	0.14
last kt	home	-0.1	fell	-0.15
last ky	home	0.03	fell	0.11	laid	0.16	lies	-0.01	whole	-0.04
last l	laid	-0.2
last la	home	1.01	fell	-0.23	laid	0.24	whole	0.65
last lac	home	0.36	fell	-0.31	laid	-0.17	lies	-0.18	whole	-0.62
last lai	home	-0.25	fell	0.7	laid	0.01	lies	-0.35	whole	0.58
last lak	home	0.35	fell	0.07	whole	-0.08
last lam	home	0.75	fell	0.4	laid	-0.52	lies	0.01	whole	0.32
last lan	home	-0.03	fell	-0.52	laid	0.32	lies	-0.29	whole	-0.15
last lang	home	-0.18	fell	-0.16	laid	0.12	lies	-0.06	whole	-0.29
last lanh	home	0.03	fell	-0.06	laid	-0.12	lies	-0.03	whole	-0.15
last lao	home	-0.67	fell	1.09	laid	-0.01	lies	-0.02	whole	-0.26
last lap	home	-0.47	fell	0.24	laid	-0.22	lies	-0.19	whole	-0.52
last lat	home	0.04	fell	-0.15	whole	0.07
last lau	fell	-0.04	laid	-0.03	lies	-0.01	whole	-0.29
last lay	fell	0.3	lies	0.01	whole	0.23
last le	home	-0.48	fell	0.43	laid	0.61	lies	-0.23	whole	0.64
last len	home	-0.03	fell	-0.23	laid	-0.26	whole	-0.32
last lich	home	-0.04	fell	-0.05	laid	-0.08
last liem	home	0.61	whole	0.36
last lien	home	0.05	fell	-0.03	laid	-0.35	whole	-0.14
last lieu	home	0.28	fell	-0.07	lies	-0.05	whole	0.32
last lin	fell	0.29	laid	-0.03	whole	0.29
last linh	home	-0.03	fell	0.31	laid	-0.19	lies	0.29	whole	0.23
last lo	home	-0.26	fell	-0.08	laid	0.29	lies	-0.51	whole	-0.06
last loan	whole	0.03
last loc	home	0.56	fell	0.17	lies	-0.03	whole	0.71
last loi	home	-0.27	fell	-0.34	laid	0.36	lies	-0.04	whole	-0.01
last lon	home	0.1	fell	0.18	laid	0.19	lies	-0.14	whole	0.19
last long	home	-0.34	fell	0.49	laid	-0.38	lies	-0.02	whole	-0.19
last lop	fell	0.08	laid	-0.22	whole	-0.04
last lu	home	-0.06	laid	-0.16	lies	0.69	whole	0.57
last lua	home	-0.04	laid	0.17
last luc	home	0.5	laid	-0.4	whole	0.44
last lung	fell	0.05	laid	-0.12	whole	0.12
last luoi	fell	0.12	laid	-0.19	whole	0.11
last luon	home	-0.08	laid	0.18	whole	0.24
last luong	home	0.42	fell	-0.08	laid	-0.64	lies	-0.02	whole	-0.32
last luu	home	0.14	fell	-0.24	whole	0.03
last ly	home	0.76	fell	-0.25	laid	-0.32	lies	0.33	whole	0.12
last m	fell	-0.15	laid	-0.34	whole	-0.73
last ma	home	-0.21	fell	0.53	laid	0.39	lies	0.1	whole	0.25
last mai	fell	0.34	laid	-0.01	whole	0.02
last man	whole	-0.16
last mang	fell	-0.4	laid	0.21	lies	-0.18	whole	-0.26
last map	home	-0.19	fell	-0.05	laid	-0.13	lies	-0.14	whole	-0.23
last mat	home	0.13	fell	-0.57	laid	-0.22	whole	-0.75
last mau	home	0.43	fell	0.28	lies	-0.02	whole	-0.01
last may	fell	-0.5	laid	-0.13	whole	0.02
last me	home	-0.25	fell	-0.05	laid	-0.59	lies	-0.03	whole	0.51
last meo	laid	0.14	whole	-0.03
last met	fell	-0.13	laid	0.22	whole	0.66
last mi	fell	-0.38	whole	0.33
last mien	home	-0.1	lies	-0.02	whole	0.12
last mieu	fell	-0.28	laid	-0.27	lies	0.6	whole	-0.41
last minh	home	0.16	fell	-0.09	laid	-0.25	lies	0.05	whole	0.31
last mit	laid	0.21	whole	0.02
last mo	home	-0.32	fell	0.01	laid	-0.06	lies	0.22	whole	-0.3
last moc	home	-0.02	fell	-0.14	laid	-0.02	whole	-0.02
last moi	home	-0.17	fell	0.03	whole	0.35
last mon	home	0.59	fell	-0.5	laid	0.58	lies	-0.04	whole	-0.06
last mong	home	-0.28	fell	-0.21	laid	0.04	whole	0.1
last mot	home	-0.02	laid	0.03	whole	-0.05
last mu	home	-0.4	fell	-0.04	laid	0.28	whole	0.2
last mua	fell	-0.06
last mui	home	-0.31	fell	-0.36
last muoi	home	-0.02	fell	0.04	laid	-0.1	whole	0.03
last muon	home	-0.04	fell	0.41	laid	-0.03	whole	-0.23
last muong	home	-0.31	fell	0.25	laid	0.47	lies	0.32	whole	0.39
last my	home	-0.06	fell	-0.48	laid	-0.16	lies	-0.27	whole	-0.61
last n	fell	-0.02
last na	home	0.25	laid	-0.13	whole	0.41
last nam	fell	0.84	laid	-0.77	lies	-0.2	whole	0.59
last nang	fell	-0.49	laid	0.01	lies	-0.03	whole	-0.13
last nat	fell	-0.33
last nau	fell	-0.08	laid	-0.05	lies	-0.01	whole	-0.51
last nen	home	-0.42	fell	-0.2	laid	-0.25	whole	-0.41
last nga	home	-0.17	fell	0.74
last ngai	home	0.01	fell	0.21	lies	0.38	whole	0.58
last ngan	home	-0.35	fell	0.28	laid	0.35	lies	-0.02	whole	0.01
last ngay	home	-0.41	fell	0.08	laid	-0.25	whole	0.06
last nghe	home	0.23	fell	0.57	laid	-0.06
last nghi	home	-0.01	laid	-0.02	lies	-0.12	whole	-0.2
last nghia	home	-0.02	fell	0.13	laid	-0.08	lies	-0.05	whole	-0.15
last ngo	home	-0.48	fell	-0.21	lies	-0.11	whole	-0.14
last ngoai	home	0.04	fell	-0.24	laid	-0.22	whole	0.26
last ngoc	home	-0.37	fell	-0.07	laid	0.48	whole	0.03
last ngoi	whole	-0.01
last ngu	home	-0.05	fell	-0.11	whole	-0.25
last ngua	fell	-0.15	laid	0.47	whole	0.2
last nguoi	fell	-0.02	laid	-0.02
last nguon	fell	-0.39	laid	0.42	whole	0.35
last nguyen	home	0.29	fell	-0.27	laid	0.08	lies	-0.14	whole	0.24
last nha	fell	-0.49	laid	-0.47	lies	0.51	whole	-0.2
last nhan	home	-0.39	fell	-0.28	laid	0.13	lies	-0.03	whole	-0.24
last nhanh	fell	-0.02
last nhat	home	-0.15	laid	0.03	lies	-0.03
last nhau	fell	-0.01	laid	-0.27
last nhe	home	-0.33	fell	0.06	laid	-0.29	lies	0.11	whole	0.07
last nhi	home	-0.02	fell	0.09	laid	-0.01	whole	0.26
last nhich	home	-0.06	fell	0.08	whole	-0.23
last nhieu	fell	-0.26	whole	-0.23
last nho	fell	0.06	laid	-0.23	lies	-0.03	whole	0.14
last nhom	fell	-0.04	lies	-0.04
last nhon	home	-0.17	fell	-0.15	laid	-0.12	lies	-0.22	whole	-0.02
last nhong	fell	-0.08	whole	0.2
last nhu	home	-0.01	fell	-0.04	laid	-0.01
last nhuan	lies	-0.01
last nhung	home	-0.15	fell	-0.09	laid	-0.02	lies	0.03	whole	-0.17
last nhuong	home	0.22	fell	0.02	whole	0.27
last nie	home	-0.16	fell	-0.1	laid	0.29	whole	-0.14
last ninh	home	-0.18	fell	0.23	laid	-0.58	lies	-0.13	whole	0.31
last no	fell	-0.01	laid	-0.32	whole	-0.76
last noi	home	-0.08	fell	-0.06	laid	-0.19	lies	-0.15	whole	0.2
last nong	home	0.36	fell	0.1	whole	0.05
last not	fell	0.06	laid	0.01	lies	-0.14	whole	-0.07
last ntls	laid	0.38	lies	-0.08	whole	0.5
last nu	home	-0.15
last nua	home	-0.05	fell	0.35	laid	-0.06	whole	0.26
last nui	laid	-0.22	whole	-0.42
last nung	home	-0.44
last nuoc	home	-0.1	fell	0.6	laid	0.69	lies	-0.29	whole	0.76
last o	fell	-0.23	whole	0.49
last oai	home	0.35	fell	-0.04	whole	0.51
last oanh	home	-0.09
last oi	home	-0.01	fell	-0.02
last ong	home	-0.04	fell	0.17	laid	-0.15
last pah	whole	-0.13
last pailin	fell	0.25	laid	-0.02	whole	0.53
last pang	fell	0.53	laid	0.03	lies	-0.12	whole	0.15
last pao	home	-0.09	fell	-0.07	whole	0.17
last pha	home	-0.03	fell	0.21	whole	-0.03
last phai	fell	-0.07	laid	0.1	lies	-0.17
last phan	fell	-0.02
last phao	fell	0.52	laid	0.3	whole	0.35
last phap	home	-0.01	fell	-0.4	lies	-0.09
last phat	fell	-0.19	laid	-0.04	lies	-0.05
last phau	fell	-0.06	laid	0.3
last phe	fell	-0.23	laid	0.4
last phi	home	-0.02
last phia	fell	0.1	laid	0.06	whole	-0.56
last phin	whole	-0.48
last pho	home	-0.28	fell	0.34	laid	0.23	lies	-0.07	whole	-0.57
last phoi	fell	-0.02	laid	-0.36	lies	0.36
last phong	home	0.47	fell	-0.25	laid	-0.11	lies	-0.71	whole	0.29
last phu	home	0.2	fell	0.49	laid	0.27	whole	0.52
last phuc	home	0.29	fell	-0.06	laid	-0.01	lies	-0.08	whole	-0.32
last phung	fell	0.18	laid	-0.21	whole	-0.13
last phuoc	home	-0.02	fell	-0.03	laid	-0.11	whole	-0.15
last phuong	home	-0.18	fell	-0.21	laid	-0.35	lies	0.08	whole	-0.36
last pleiku	home	-0.1	whole	0.09
last pon	fell	0.43	laid	0.13	whole	0.41
last pot	fell	-0.3	whole	-0.25
last prong	fell	0.12	lies	-0.09
last q	whole	-0.54
last qua	fell	-0.45	laid	-0.1	lies	-0.01	whole	-0.26
last quan	home	-0.59	fell	-0.4	laid	0.3	lies	-0.28	whole	-0.46
last quang	home	-0.32	fell	-0.15	lies	0.41	whole	0.21
last quao	home	0.43	fell	-0.13	laid	-0.21	lies	-0.05	whole	-0.16
last que	home	-0.13	fell	-0.07	laid	-0.01	whole	-0.1
last quoc	home	-0.31	fell	-0.16	laid	-0.03	lies	-0.03	whole	-0.08
last quy	fell	-0.06	whole	-0.36
last quyen	fell	-0.11
last ra	home	-0.08	fell	-0.46	lies	-0.01
last rach	fell	-0.03	laid	0.03	whole	-0.38
last rai	home	-0.43
last rang	home	-0.15	fell	-0.13	laid	-0.17	lies	0.34	whole	0.18
last ranh	laid	-0.04
last rao	home	0.32	fell	-0.38	laid	-0.01	lies	-0.01	whole	0.08
last rau	laid	-0.16	whole	0.03
last ray	fell	0.18	laid	0.37	whole	-0.13
last reap	home	-0.05	fell	0.14	laid	-0.09
last ren	fell	0.35	lies	-0.17	whole	0.03
last ri	home	0.23	whole	0.07
last rieng	fell	0.18	lies	-0.02	whole	0.12
last riep	home	-0.01	fell	0.25	whole	0.37
last ro	fell	0.23	laid	-0.01	whole	0.37
last roi	home	-0.07	fell	-0.51	laid	0.16	lies	0.32	whole	0.32
last rom	fell	-0.36	laid	0.07	whole	-0.21
last rong	home	-0.18	fell	-0.01	laid	-0.32	lies	0.51	whole	0.03
last rung	laid	0.04	lies	0.1	whole	0.06
last ruong	home	-0.04	fell	-0.07	laid	0.16	whole	-0.13
last ruot	fell	-0.04
last rut	fell	-0.24	laid	-0.05	whole	0.01
last sa	home	-0.08	fell	0.6	laid	0.01	whole	-0.01
last sach	home	0.08	fell	0.38	laid	-0.12	lies	-0.03	whole	0.53
last sai	home	-0.03	fell	-0.02	whole	-0.22
last san	fell	-0.36	laid	0.15	whole	-0.53
last sang	home	-0.38	fell	-0.33	laid	-0.09	whole	-0.23
last sanh	home	-0.21	fell	0.16	laid	-0.06	lies	-0.13	whole	0.34
last sao	fell	-0.13	laid	-0.22
last sap	fell	0.09	laid	-0.21	whole	0.26
last sat	laid	-0.28	lies	-0.02	whole	0.11
last sau	home	-0.07	fell	0.28	laid	0.2	lies	-0.18	whole	-0.22
last se	fell	-0.01	lies	-0.07
last sen	home	-0.11	fell	-0.05	laid	-0.06	lies	-0.17	whole	0.3
last sentence	home	-0.43	fell	-0.13	laid	-0.38	lies	-0.1	whole	-0.03
last si	home	-0.14	fell	-0.28	laid	-0.33	lies	-0.11	whole	0.25
last sim	fell	0.51	laid	0.3	lies	-0.07	whole	0.13
last sinh	home	-0.52	fell	-0.19	laid	-0.18	lies	-0.04	whole	-0.67
last sisophon	fell	0.13	laid	0.46	lies	-0.24	whole	0.2
last so	home	-0.26	fell	-0.35	laid	0.17	whole	-0.61
last son	home	-0.1	fell	-0.4	laid	-0.02	lies	0.57	whole	-0.33
last song	home	-0.2	fell	-0.57	whole	-0.06
last sot	fell	-0.21	laid	-0.17
last su	fell	0.6	laid	-0.07	lies	-0.04	whole	-0.64
last sung	fell	0.13	laid	-0.03	lies	-0.02	whole	0.17
last suoi	fell	-0.35	laid	0.49	lies	-0.06	whole	0.13
last sut	fell	0.03	laid	0.1	whole	0.12
last suu	home	-0.2
last sy	home	-0.49	fell	-0.02
last t	fell	-0.02	whole	-0.28
last ta	home	-0.05	fell	-0.1	laid	0.48	lies	0.23	whole	0.3
last tac	home	-0.08	laid	-0.33	whole	0.06
last tai	home	-0.03	fell	0.12	laid	-0.16	whole	-0.18
last tam	home	-0.17	fell	-0.27	laid	-0.1	lies	-0.13
last tan	fell	0.23	whole	-0.41
last tang	home	-0.16	fell	0.48	laid	-0.39	lies	-0.05	whole	-0.19
last tap	lies	-0.02
last tau	home	-0.15	fell	-0.28	laid	-0.04	lies	-0.01	whole	0.3
last tay	home	0.61	fell	-1.1	laid	-0.17	lies	0.18	whole	-0.63
last tb	home	0.02	fell	-0.15	lies	-0.06	whole	-0.02
last te	fell	-0.07	whole	-0.17
last ten	laid	-0.52	lies	-0.19	whole	-0.2
last tet	fell	-0.04
last th	home	0.22	whole	-0.04
last thach	home	0.09	fell	-0.39	laid	-0.37	whole	0.19
last thai	home	-0.3	fell	0.21	laid	-0.24	lies	0.48	whole	0.67
last tham	home	-0.01	fell	-0.15	laid	-0.04	lies	-0.03	whole	-0.04
last than	home	-0.27	fell	-0.38	laid	-0.07	lies	-0.05	whole	-0.33
last thang	home	0.14	fell	0.31	laid	-0.03	lies	-0.13	whole	0.02
last thanh	home	-0.48	fell	0.53	laid	-0.29	lies	-0.3	whole	-0.33
last thao	home	0.21	fell	-0.02	whole	0.31
last thap	home	-0.15	fell	-0.23	laid	-0.3
last that	home	0.65	whole	0.57
last thay	fell	-0.27	laid	-0.04	lies	0.33	whole	0.19
last the	home	0.03	fell	0.52	laid	-0.12	whole	0.37
last them	fell	-0.17	laid	-0.11
last thi	home	0.3	whole	0.08
last thien	home	0.52	fell	0.27	laid	-0.15	lies	-0.09	whole	0.36
last thiet	home	-0.08	fell	0.15	whole	0.09
last thin	fell	-0.15
last thinh	home	-0.22	fell	-0.14	laid	-0.06	lies	-0.08	whole	0.12
last tho	home	0.35	fell	-0.96	laid	0.76	lies	-0.32	whole	-0.03
last thoai	fell	-0.31	laid	0.58	whole	0.05
last thoi	fell	-0.1	laid	-0.06	lies	-0.2	whole	0.01
last thom	home	-0.12	fell	0.18	whole	0.17
last thon	whole	-0.16
last thong	home	0.27	fell	0.43	laid	0.16	lies	-0.02	whole	0.43
last thu	home	0.02	fell	-0.49	laid	-0.06	lies	-0.04	whole	0.15
last thuan	home	0.18	laid	0.1	lies	-0.06	whole	0.17
last thuoc	fell	-0.25	laid	-0.21	lies	-0.06	whole	-0.43
last thuong	home	-0.44	fell	-0.32	laid	-0.56	whole	-0.5
last thuot	home	-0.24	fell	0.19	laid	-0.07	lies	-0.03	whole	0.1
last thuy	home	0.52	fell	-0.47	laid	0.07	lies	-0.34	whole	0.52
last tien	home	-0.03	fell	0.11	laid	-0.11	whole	-0.04
last tieng	fell	0.29	lies	-0.12
last tiep	fell	0.11	whole	0.08
last tieu	fell	-0.33	whole	0.08
last tim	home	-0.01	fell	-0.08	laid	-0.17	lies	-0.13
last tin	home	0.45	fell	0.11	laid	-0.08	lies	-0.08	whole	0.18
last tinh	home	0.45	fell	-0.19	laid	-0.07	lies	-0.34	whole	-0.17
last tnxp	home	-0.48	fell	-0.2
last to	home	-0.21	fell	0.85	laid	0.06	lies	0.11	whole	0.71
last toan	home	0.02	fell	0.02	laid	-0.07	lies	-0.04	whole	0.15
last toi	home	-0.03	fell	-0.22	laid	0.15	whole	-0.27
last ton	home	-0.07	fell	0.09	laid	-0.07	lies	0.04	whole	0.32
last tqlc	fell	-0.14
last tra	home	0.44	fell	-0.11	whole	0.05
last trac	home	-0.19	fell	-0.05	lies	-0.08	whole	-0.49
last trach	home	0.18	fell	0.27	laid	0.51	lies	0.49	whole	0.59
last trai	home	-0.17	laid	-0.17	lies	-0.2	whole	-0.06
last tram	home	-0.04	fell	-0.34	laid	-0.31	lies	0.17	whole	-0.8
last tran	home	-0.01	fell	-0.49	laid	-0.26	lies	1.04	whole	0.37
last trang	home	0.1	fell	-0.13	laid	-0.1	lies	-0.3
last tranh	fell	0.53	laid	-0.03	whole	-0.1
last trao	home	-0.1	fell	-0.05	lies	-0.02	whole	-0.03
last trapeang	fell	0.12	laid	0.05	lies	-0.06	whole	0.12
last tre	home	0.13	fell	-0.21	laid	0.08	lies	-0.06	whole	0.14
last tren	home	-0.06	fell	-0.08	laid	-0.37	lies	-0.03	whole	-0.1
last tri	home	-0.56	fell	0.72	laid	-0.37	lies	-0.3	whole	-0.14
last trieu	home	0.63	fell	-0.2	laid	-0.08	lies	0.11	whole	0.28
last trinh	home	0.26	fell	0.13	laid	-0.02	whole	0.01
last tro	laid	-0.12	lies	-0.12
last trom	fell	0.25
last tron	fell	-0.19	laid	0.09	whole	0.5
last trong	fell	-0.38	laid	-0.24	lies	-0.19	whole	0.02
last tru	home	-0.23	fell	0.02	whole	0.03
last trua	home	-0.15
last truc	home	-0.02
last trung	home	0.29	fell	-0.44	laid	-0.25	lies	-0.04	whole	0.19
last truoc	fell	-0.06	laid	-0.1
last truong	home	-0.17	fell	-0.46	laid	0.24	lies	0.22	whole	-0.1
last tu	home	0.72	fell	1.03	laid	-0.08	lies	-0.07	whole	-0.03
last tuan	fell	0.01	laid	-0.21
last tuat	home	-0.07	fell	-0.38
last tui	fell	0.02	laid	0.1	lies	-0.12	whole	0.04
last tul	home	0.16	fell	-0.59	laid	-0.1	lies	0.17	whole	0.04
last tum	home	-0.05	fell	0.38	laid	0.18	lies	0.05	whole	0.37
last tung	home	0.06	fell	-0.07	whole	-0.25
last tuoi	laid	-0.03
last tuong	home	-0.05	fell	0.49	laid	0.43	lies	-0.08	whole	0.09
last tuyen	home	0.15	fell	-0.24	laid	0.26	lies	-0.07	whole	-0.31
last ty	home	-0.03	fell	-0.32	whole	-0.15
last uc	home	-0.01	fell	-0.09
last ui	fell	-0.03	laid	0.39	whole	0.11
last ut	fell	-0.02
last uy	home	-0.34	fell	-0.25	laid	0.24	whole	0.12
last uyen	home	0.27	fell	-0.02	lies	0.19
last v	home	-0.14	fell	-0.13
last va	home	0.21	whole	-0.46
last van	home	-0.29	fell	0.22	laid	-0.05	lies	-0.01	whole	0.23
last vang	fell	-0.41	laid	-0.15	lies	0.03	whole	-0.15
last vap	fell	-0.02	lies	-0.02
last vay	home	-0.12	fell	0.34	laid	-0.18	lies	-0.01	whole	-0.21
last ve	home	-0.17	laid	0.49	lies	-0.44	whole	0.28
last vi	home	0.28	fell	-0.19	laid	-0.42	lies	0.48	whole	0.1
last viec	home	-0.01
last vien	home	-0.26	fell	-0.31	laid	-0.02	lies	-0.07	whole	-0.01
last viet	home	-0.17	fell	1.04	laid	-0.57	lies	-0.17	whole	0.05
last vihear	home	-0.11	fell	-0.11	lies	-0.05	whole	0.07
last vinh	home	0.32	fell	-0.64	lies	-0.1	whole	-0.15
last vn	laid	-0.19
last vnch	fell	-0.13	laid	-0.03
last vo	home	0.65	fell	-0.5	laid	0.36	lies	0.24	whole	0.91
last voi	fell	-0.11	lies	-0.08	whole	0.05
last vong	home	-0.06	laid	-0.22	lies	0.2	whole	0.08
last vot	laid	-0.5
last vu	fell	-0.1	laid	-0.03	lies	-0.07	whole	0.12
last vuc	fell	-0.11	whole	-0.09
last vuon	laid	-0.16	lies	0.14	whole	0.41
last vuong	home	-0.02	fell	-0.09
last xa	home	-0.54	fell	-1.31	laid	0.13	lies	0.24	whole	-0.85
last xac	fell	-0.09
last xang	home	-0.1	fell	0.37	lies	-0.02	whole	-0.28
last xanh	fell	-0.12	laid	-0.05
last xat	home	0.43	laid	-0.02	whole	0.44
last xay	fell	0.49	lies	-0.01	whole	0.09
last xe	fell	-0.31	laid	-0.08
last xem	home	-0.11	fell	-0.09	laid	-0.02
last xoai	home	-0.19	fell	0.01	laid	0.06	lies	-0.2	whole	0.46
last xoan	home	-0.03
last xom	fell	-0.09	whole	-0.42
last xuan	home	0.75	fell	-0.65	laid	-0.38	lies	0.42	whole	0.43
last xuong	home	0.15	fell	-0.04	laid	-0.56	lies	-0.24	whole	0.31
last xuyen	home	0.4	fell	0.38	laid	-0.22	lies	-0.12	whole	0.2
last y	home	0.12	fell	-0.09	whole	-0.12
last yd	fell	-0.08
last yen	home	0.96	fell	-0.5	laid	-0.12	lies	-0.15	whole	0.41
led an táng	fell	-0.26	laid	0.17	lies	0.46	whole	0.25
led an táng & nghia	laid	-0.22	lies	0.12	whole	0.42
led an táng tại	laid	-0.51	lies	0.23	whole	-0.25
led an táng tại & nghia	laid	-0.05	lies	0.21
led anh	home	0.09	fell	-0.94	laid	0.67	lies	-0.12	whole	0.48
led anh & bo	whole	-0.18
led anh & doi	fell	-0.25	whole	0.04
led anh & duoi	laid	0.14	whole	-0.04
led anh & trong	fell	-0.02	laid	0.22	whole	0.31
led b trưởng	home	0.33	whole	0.2
led b52	home	-0.01	fell	0.06	laid	-0.23	lies	-0.02	whole	0.31
led b52 & danh	whole	0.25
led bia	home	-0.11	fell	0.22	laid	-0.45	lies	0.28	whole	0.38
led bia & ntls	home	-0.05	laid	-0.04	lies	0.13	whole	0.59
led biết	home	-0.15	fell	-0.22	laid	-0.13	lies	0.13
led bom	home	-0.07	fell	0.13	laid	0.44	whole	-0.25
led bom & b52	fell	-0.01	whole	-0.23
led bom & canh	fell	-0.15	laid	0.13	whole	0.2
led bom & no	fell	-0.12
led by nothing	home	-0.47	fell	-0.54	laid	-0.05	lies	-0.16	whole	0.04
led by nothing & ##	whole	-0.27
led by nothing & admin	home	-0.12
led by nothing & ai	fell	0.34	whole	0.01
led by nothing & anh	home	-0.03	laid	-0.08	lies	-0.01	whole	-0.31
led by nothing & ap	home	-0.06	fell	0.75	laid	-0.06	whole	-0.01
led by nothing & ba	home	-0.01	fell	-0.04	laid	-0.03
led by nothing & bac	home	-0.03	fell	-0.06	laid	-0.03
led by nothing & ban	home	-0.34	fell	-0.26	laid	-0.06	lies	-0.01	whole	-0.11
led by nothing & bang	laid	-0.03	lies	-0.05
led by nothing & bao	fell	-0.05	lies	-0.02
led by nothing & ben	fell	-0.15	laid	-0.13	lies	-0.06
led by nothing & bo	fell	-0.15	laid	-0.18	lies	-0.13	whole	0.22
led by nothing & cach	fell	-0.35	laid	-0.27
led by nothing & canh	fell	-0.01	laid	-0.09	lies	0.22	whole	0.1
led by nothing & cap	home	-0.02
led by nothing & cau	home	-0.26	fell	-0.49	laid	-0.01	whole	0.14
led by nothing & chan	fell	-0.08	laid	-0.1
led by nothing & cho	fell	-0.05	lies	0.33	whole	0.29
led by nothing & chon	laid	0.53	whole	0.33
led by nothing & chuc	home	-0.01
led by nothing & con	fell	-0.07	laid	-0.2
led by nothing & cuoi	fell	0.08	lies	-0.07
led by nothing & dai	home	0.45	fell	-0.05	laid	-0.07	whole	0.13
led by nothing & dan	home	-0.13
led by nothing & danh	fell	-0.01	lies	-0.04	whole	-0.05
led by nothing & di	fell	-0.03
led by nothing & diem	fell	0.12	lies	-0.09	whole	-0.02
led by nothing & dinh	fell	-0.02	whole	-0.26
led by nothing & do	laid	0.13	whole	0.13
led by nothing & doan	fell	-0.02	whole	-0.41
led by nothing & doc	fell	-0.04
led by nothing & doi	fell	0.27	laid	-0.08	whole	-0.07
led by nothing & don	home	-0.06	fell	-0.17	laid	-0.01
led by nothing & dong	home	-0.3	fell	-0.22	laid	-0.49	lies	-0.05
led by nothing & duoi	fell	0.37	laid	0.27	whole	0.01
led by nothing & duong	home	-0.03	fell	-0.16	lies	-0.02	whole	-0.28
led by nothing & em	home	-0.03	whole	-0.21
led by nothing & gan	fell	-0.05	whole	-0.34
led by nothing & gia	home	-0.19	fell	-0.08
led by nothing & go	home	0.26	fell	-0.44	laid	0.12	lies	0.44	whole	-0.06
led by nothing & hai	home	-0.29	laid	-0.01	whole	-0.12
led by nothing & hang	home	-0.01	fell	-0.07	laid	-0.04	lies	-0.01
led by nothing & ho	home	-0.04	fell	-0.08	laid	-0.27	lies	-0.05	whole	-0.45
led by nothing & hoang	home	-0.05
led by nothing & hoi	home	-0.02	fell	-0.11	laid	-0.18	lies	-0.05
led by nothing & huyen	home	0.22	fell	-0.01	laid	0.14	lies	0.26	whole	0.21
led by nothing & khu	fell	-0.17	laid	-0.04	whole	-0.14
led by nothing & kinh	fell	-0.01	lies	-0.07
led by nothing & lang	home	0.02	fell	-0.1	laid	-0.06
led by nothing & lieu	fell	-0.14	laid	-0.01
led by nothing & lo	fell	-0.01	whole	0.06
led by nothing & ma	fell	-0.17
led by nothing & mat	fell	0.16	whole	0.01
led by nothing & me	fell	-0.15	laid	-0.35	whole	-0.32
led by nothing & minh	home	-0.01	laid	-0.04
led by nothing & mo	laid	0.31	lies	-0.07	whole	0.42
led by nothing & ngay	fell	0.05	laid	-0.15	whole	-0.15
led by nothing & nghia	fell	-0.02	laid	1.41	lies	-0.32	whole	0.1
led by nothing & ngoai	fell	-0.06
led by nothing & nguyen	home	0.27	whole	0.08
led by nothing & nhap	fell	-0.02
led by nothing & ntls	home	-0.06	fell	-0.08	laid	-0.05	lies	0.78	whole	0.38
led by nothing & o	home	-0.01	fell	-0.01
led by nothing & ong	fell	-0.02	laid	-0.08
led by nothing & phong	fell	-0.03
led by nothing & quan	fell	-0.43	laid	-0.01
led by nothing & que	home	0.49	fell	-0.01	whole	0.04
led by nothing & ray	laid	0.28	lies	0.1
led by nothing & rieng	home	-0.01
led by nothing & sau	fell	-0.02	laid	-0.26	lies	0.04	whole	-0.03
led by nothing & sinh	laid	-0.07	whole	-0.15
led by nothing & so	fell	-0.01	laid	-0.13	lies	-0.07
led by nothing & tan	home	-0.03	fell	0.08	whole	0.33
led by nothing & thon	home	-0.49	fell	0.72	laid	-0.03	lies	-0.04	whole	0.01
led by nothing & thong	lies	-0.12
led by nothing & thu	home	-0.07	lies	-0.05
led by nothing & tim	lies	-0.05
led by nothing & to	fell	-0.21	laid	-0.01	lies	-0.04
led by nothing & toi	fell	-0.22	laid	-0.1	lies	-0.03
led by nothing & tram	fell	-0.21	laid	-0.02	whole	0.01
led by nothing & tran	fell	0.79	lies	-0.05	whole	0.55
led by nothing & tren	fell	-0.03	laid	-0.36	lies	-0.14	whole	0.07
led by nothing & trich	laid	-0.2	lies	0.37	whole	-0.46
led by nothing & trong	fell	0.38	laid	-0.57	lies	0.29	whole	0.51
led by nothing & trung	home	-0.08
led by nothing & truoc	fell	-0.03	laid	0.27	lies	-0.02	whole	0.03
led by nothing & truong	fell	-0.03	laid	-0.02
led by nothing & vuon	fell	-0.02	laid	0.11	lies	-0.17
led by nothing & xa	home	-0.06	fell	0.23	laid	-0.01	lies	-0.07	whole	-0.13
led by nothing & xom	home	-0.27	fell	0.31
led by word a	home	-0.27	fell	0.37	laid	-0.05	lies	-0.01	whole	-0.21
led by word a & lo	fell	-0.05
led by word ac	fell	0.35	whole	0.34
led by word ac & tinh	fell	0.35	whole	0.34
led by word adn	fell	-0.17
led by word ai	fell	0.3	lies	-0.03	whole	-0.18
led by word an	home	-0.3	fell	-0.36	laid	-0.09	lies	-0.08	whole	-0.58
led by word an & binh	whole	-0.22
led by word an & cao	fell	-0.07	whole	-0.24
led by word anh	home	0.02	fell	-0.28	laid	0.09	lies	-0.03	whole	-0.25
led by word anh & trong	laid	-0.2
led by word ap	whole	-0.07
led by word b	fell	-0.02	laid	-0.08	lies	-0.11	whole	-0.34
led by word ba	home	-0.01	fell	-0.57	laid	-0.38	lies	-0.23	whole	0.03
led by word ba & phu	home	0.2	whole	0.25
led by word bac	laid	0.36	lies	0.35	whole	-0.37
led by word bac & song	fell	-0.06	laid	-0.02	whole	-0.24
led by word bach	home	0.09	fell	-0.09	whole	-0.15
led by word bai	lies	0.27	whole	0.35
led by word ban	home	0.1	fell	0.42	laid	0.37	lies	-0.38	whole	1.25
led by word ban & dong	fell	0.22	laid	-0.19	whole	0.1
led by word ban & ngoai	fell	0.23	laid	-0.3	whole	0.14
led by word ban & nuoc	fell	-0.09	laid	-0.09
led by word bang	fell	-0.2	laid	0.16	lies	0.25	whole	0.03
led by word bang & to	fell	-0.04
led by word bao	fell	-0.13	whole	-0.59
led by word bat	home	-0.27	whole	0.32
led by word bay	home	-0.13	fell	-0.03	laid	-0.15	whole	0.01
led by word be	home	-0.04	fell	0.08
led by word ben	home	-0.02	fell	-0.11	lies	-0.02
led by word bi	home	-0.3	fell	0.58	laid	-0.01	lies	-0.08	whole	0.26
led by word bi & tay	home	-0.01	fell	0.41	whole	0.45
led by word bien	home	-0.22	fell	0.37	laid	-0.02	lies	0.18	whole	0.13
led by word bien & ban	fell	0.24	lies	-0.01	whole	0.2
led by word bien & lo	lies	0.24	whole	0.26
led by word biet	home	-0.01	fell	-0.26
led by word biet & dong	fell	-0.24
led by word binh	home	-0.18	fell	-0.44	laid	-0.14	lies	-0.05	whole	0.15
led by word binh & ha	home	0.05	fell	-0.07	whole	0.09
led by word binh & quan	fell	-0.1
led by word binh & tram	whole	0.43
led by word bo	home	-0.03	fell	-0.61	laid	0.15	whole	0.03
led by word boi	home	-0.28	fell	0.05	whole	0.01
led by word bom	whole	-0.23
led by word bon	fell	0.48	laid	-0.02	whole	0.05
led by word bong	home	-0.24	fell	0.58	lies	-0.02	whole	0.29
led by word bua	home	-0.02	fell	-0.17	laid	-0.03	whole	-0.14
led by word c	home	-0.28	fell	-0.02	laid	-0.02	whole	0.05
led by word c1	home	-0.02
led by word c2	home	-0.02	fell	0.01	laid	-0.11
led by word c3	home	-0.06
led by word c4	home	-0.2
led by word ca	fell	-0.2	laid	-0.01	whole	0.16
led by word ca & xa	home	0.21	fell	-0.03	whole	0.1
led by word cai	home	-0.09	fell	0.13	laid	0.3	whole	-0.38
led by word cai & dong	laid	-0.07
led by word cai & gieng	fell	-0.03	whole	-0.47
led by word cai & go	fell	-0.05	laid	0.15	lies	0.03	whole	0.29
led by word cam	laid	0.23	whole	0.36
led by word can	home	0.28	laid	0.06	lies	0.14	whole	0.34
led by word canh	fell	-0.07	laid	-0.14	lies	-0.03	whole	-0.29
led by word canh & sat	fell	0.08	laid	-0.16	whole	-0.2
led by word cao	home	-0.45	fell	-0.3	laid	-0.01	whole	-0.13
led by word cap	home	-0.17	fell	-0.1	laid	-0.12	lies	-0.04
led by word cap & ha	home	-0.07
led by word cap & trung	home	-0.02	laid	-0.04
led by word cat	home	-0.27	fell	0.41	laid	0.21	lies	-0.08	whole	-0.44
led by word cat & sau	fell	0.26	laid	0.12	whole	-0.05
led by word cat & thon	home	-0.02	fell	-0.07	laid	0.06	whole	-0.11
led by word cau	home	0.02	fell	-0.11	lies	0.35	whole	0.42
led by word cay	fell	-0.3	laid	0.02	whole	0.03
led by word cay & ben	fell	-0.08	laid	0.12	whole	0.15
led by word cha	home	-0.04	fell	-0.22	laid	-0.41	whole	-0.23
led by word chac	home	0.39	whole	0.14
led by word chai	fell	-0.12	whole	-0.26
led by word cham	home	0.05	fell	-0.08	laid	0.2	lies	0.17	whole	0.15
led by word cham & soc	laid	0.21	lies	0.17	whole	0.21
led by word chan	home	-0.03	fell	0.49	laid	-0.23	whole	0.29
led by word chanh	home	-0.08	fell	-0.02	whole	-0.55
led by word chat	home	0.19	fell	-0.12	whole	0.09
led by word chau	fell	-0.16	laid	0.17	lies	-0.02	whole	-0.77
led by word chau & nghe	whole	-0.34
led by word chau & son	whole	-0.1
led by word chay	fell	0.23	laid	0.06	whole	0.34
led by word che	fell	-0.11	laid	0.04	lies	-0.01	whole	-0.07
led by word chep	home	-0.03
led by word chi	home	-0.07	fell	-0.08	whole	0.03
led by word chien	home	-0.09	fell	0.18	laid	-0.01	lies	-0.03	whole	0.2
led by word chien & khu	home	-0.01	fell	-0.11
led by word chien & truong	fell	0.31	whole	0.04
led by word chieu	home	-0.09	fell	-0.13	laid	0.35	lies	-0.08	whole	0.62
led by word chieu & doi	fell	-0.25	whole	0.06
led by word chim	fell	0.53	laid	-0.18	whole	-0.23
led by word chin	fell	0.3	whole	0.15
led by word chinh	fell	-0.04	lies	-0.02
led by word cho	fell	-0.01	laid	-0.06
led by word chong	home	-0.01	fell	-0.03	whole	-0.31
led by word chong & phap	home	-0.01	fell	-0.03	whole	-0.31
led by word chu	fell	-0.22	laid	-0.24	lies	-0.18	whole	0.19
led by word chu & a	fell	0.39
led by word chu & h	fell	-0.02
led by word chua	home	-0.05	fell	0.14	laid	0.21	whole	0.36
led by word chuc	home	-0.04	fell	-0.33	laid	-0.12	lies	-0.11
led by word chuc & tieu	laid	-0.06
led by word chum	whole	-0.16
led by word chung	home	0.01	fell	-0.77	lies	-0.08	whole	0.05
led by word chung & ho	whole	0.08
led by word chuong	home	0.05	fell	-0.01	whole	0.28
led by word chup	fell	0.02	laid	-0.01	whole	0.27
led by word chuyen	fell	-0.22	laid	0.29	lies	-0.19	whole	-0.13
led by word co	home	-0.2	fell	-0.17	laid	-0.08	lies	0.24	whole	0.07
led by word coc	fell	0.4	whole	0.13
led by word coi	home	-0.31	fell	0.22	laid	0.03	lies	0.14	whole	-0.22
led by word con	home	-0.49	fell	-0.18	laid	-0.22	lies	-0.21	whole	-0.09
led by word con & ben	laid	-0.03
led by word con & xom	home	-0.06
led by word cong	home	-0.15	fell	-0.24	laid	-0.15	lies	0.17	whole	0.06
led by word cot	home	-0.01	fell	-0.21	laid	0.38	whole	-0.53
led by word cu	home	-0.05	fell	0.16	laid	-0.39	lies	-0.19	whole	0.44
led by word cu & tra	whole	-0.17
led by word cua	fell	0.57	whole	0.08
led by word cuc	home	-0.12	fell	-0.06	whole	-0.11
led by word cuoc	home	-0.12	fell	0.18	laid	-0.11	whole	-0.14
led by word cuong	home	-0.14	fell	-0.04	whole	0.31
led by word cuu	whole	-0.02
led by word d	home	-0.11	fell	-0.1	laid	-0.02	whole	-0.18
led by word d1	home	-0.02
led by word d3	home	-0.03
led by word d4	fell	-0.11	whole	-0.06
led by word d5	fell	-0.12
led by word da	home	-0.12	fell	0.2	laid	0.49	lies	-0.09	whole	0.44
led by word da & tren	fell	-0.04	laid	-0.04
led by word dac	home	0.2	fell	0.26	whole	0.21
led by word dai	fell	-0.45	laid	-0.16	whole	-0.32
led by word dai & doi	fell	-0.42	laid	-0.16	whole	-0.38
led by word dam	fell	-0.17	lies	-0.04	whole	-0.16
led by word dan	home	-0.05	fell	-0.36	laid	0.23	lies	-0.17	whole	-0.35
led by word dang	home	0.07	fell	-0.02	laid	-0.04	lies	-0.01
led by word danh	home	-0.24	fell	0.31	laid	0.17
led by word dao	home	0.46	fell	-0.39	laid	-0.1	lies	-0.01	whole	-0.43
led by word dat	home	0.05	fell	-0.27	laid	0.27	lies	0.09	whole	0.26
led by word dat & duoi	fell	-0.11	laid	0.3	lies	-0.02	whole	0.12
led by word day	home	-0.08	fell	0.12	laid	0.11	lies	-0.11	whole	-0.18
led by word day & truong	fell	-0.01	laid	-0.01	whole	-0.39
led by word de	home	-0.22	fell	0.23	laid	-0.16	whole	-0.12
led by word di	fell	-0.2
led by word di & b	fell	-0.16
led by word dia	home	-0.1	fell	0.46	laid	0.53	lies	-0.04	whole	0.02
led by word dia & doi	fell	0.27	laid	0.39	whole	0.34
led by word dia & lang	fell	-0.05	laid	-0.23	whole	-0.28
led by word dich	home	-0.01	fell	0.55	laid	-0.62	lies	-0.1	whole	0.34
led by word diem	home	-0.03	fell	0.29	laid	-0.29
led by word dien	home	0.63	fell	-0.44	laid	-0.22	lies	-0.03	whole	-0.12
led by word dieu	home	-0.01	fell	-0.04	whole	-0.32
led by word dinh	home	-0.34	fell	0.22	laid	-0.14	lies	-0.09	whole	-0.05
led by word diu	home	0.1	fell	-0.08	lies	-0.01	whole	0.18
led by word do	home	-0.26	fell	0.14	laid	-0.35	lies	-0.06	whole	-0.07
led by word do & n	fell	-0.04
led by word doan	fell	-0.02	whole	-0.42
led by word doc	home	-0.22	fell	-0.17	laid	-0.05	lies	-0.01	whole	-0.67
led by word doi	home	-0.44	fell	-0.07	laid	-0.79	lies	0.27	whole	-0.48
led by word doi & bac	laid	-0.06
led by word doi & ban	whole	-0.2
led by word doi & ha	home	-0.06
led by word doi & huyen	home	-0.03
led by word doi & quang	fell	-0.24	whole	-0.01
led by word doi & tnxp	home	-0.09
led by word doi & viet	fell	-0.06	laid	-0.09
led by word doi & xa	home	0.02	fell	0.32	whole	0.36
led by word don	home	-0.53	fell	-0.24	laid	-0.55	lies	0.09	whole	-0.39
led by word don & bac	whole	-0.37
led by word don & dai	fell	-0.02
led by word don & gan	laid	-0.01	whole	-0.25
led by word don & trong	laid	-0.08
led by word dong	home	-0.21	fell	0.37	laid	0.04	lies	-0.06	whole	0.16
led by word dong & xa	home	-0.1	fell	-0.07
led by word drang	laid	0.3	whole	-0.15
led by word du	home	-0.11	fell	0.14	whole	-0.15
led by word dua	fell	-0.01	whole	0.02
led by word duc	home	0.06	fell	0.17	whole	-0.02
led by word dung	home	-0.09	fell	-0.22	laid	-0.27	lies	-0.18	whole	0.38
led by word dung & cho	laid	-0.02
led by word e	fell	0.15	laid	0.21	lies	-0.05	whole	0.22
led by word e1	home	-0.14	fell	-0.01
led by word e174	home	-0.17	fell	0.3
led by word e24	home	0.21	whole	0.2
led by word gach	fell	-0.03	lies	-0.06	whole	-0.29
led by word gao	fell	-0.09	whole	-0.44
led by word gay	fell	-0.04	laid	-0.16	lies	-0.04	whole	0.28
led by word ghi	home	-0.38	fell	0.17	laid	0.13	lies	-0.16	whole	-0.27
led by word ghi & trong	laid	-0.25
led by word gi	fell	-0.16
led by word gia	home	0.04	laid	-0.15	whole	-0.15
led by word gia & lang	home	-0.06	fell	-0.3
led by word giam	fell	-0.44	whole	-0.05
led by word giang	home	-0.06	fell	-0.16	whole	-0.16
led by word giang & hai	whole	-0.39
led by word giao	fell	-0.14	whole	-0.45
led by word giap	fell	-0.1	whole	-0.34
led by word giay	home	0.13	fell	-0.16	laid	-0.04	lies	-0.03	whole	-0.12
led by word gio	fell	-0.07	laid	-0.47	lies	-0.01
led by word gioi	fell	-0.04	laid	-0.19	whole	-0.41
led by word gioi & tay	whole	-0.41
led by word giong	fell	-0.02	laid	0.47
led by word giu	fell	0.58	laid	-0.12	whole	0.3
led by word giup	fell	-0.11	laid	-0.09	whole	0.28
led by word h	home	-0.05	fell	-0.14	laid	-0.05	lies	0.21
led by word ha	home	-0.25	fell	-0.21	laid	-0.48	lies	-0.13	whole	-0.88
led by word ha & ha	whole	-0.1
led by word ha & hai	home	0.1	whole	0.15
led by word hai	home	-0.13	fell	0.11	laid	-0.19	lies	-0.24	whole	-0.41
led by word hai & ben	fell	0.33	laid	-0.17
led by word hai & hai	home	-0.02	whole	-0.24
led by word hai & quan	home	-0.01	fell	-0.24
led by word ham	home	-0.01	fell	-0.16	laid	-0.09
led by word hang	home	-0.1	fell	-0.55	laid	-0.28	lies	-0.03	whole	0.3
led by word hang & khu	fell	-0.02	laid	-0.01	lies	-0.08
led by word hanh	home	0.24	whole	0.36
led by word hao	home	0.17	fell	-0.12	laid	0.22	whole	0.3
led by word hau	fell	-0.02	whole	-0.02
led by word hay	fell	0.34
led by word he	fell	-0.1
led by word het	fell	0.19	whole	0.02
led by word hien	home	0.02	fell	-0.32	laid	0.23	lies	0.82	whole	0.43
led by word hien & ntls	home	-0.14	fell	-0.12	laid	-0.25	lies	0.3	whole	-0.07
led by word hiep	home	0.07	whole	-0.05
led by word hieu	home	-0.08	fell	-0.07
led by word hinh	laid	-0.02	whole	-0.13
led by word ho	home	0.21	fell	-0.13	laid	-0.02	lies	-0.35	whole	-0.05
led by word hoa	fell	0.04	laid	-0.1	lies	-0.12	whole	-0.52
led by word hoa & ha	whole	0.03
led by word hoa & thanh	fell	-0.03	whole	-0.34
led by word hoa & xa	home	-0.01	fell	0.39	whole	0.14
led by word hoach	home	-0.09
led by word hoai	home	-0.1	lies	-0.12	whole	-0.15
led by word hoang	home	-0.23	fell	-0.01	whole	-0.17
led by word hoanh	home	0.14	fell	-0.05	whole	-0.22
led by word hoat	home	-0.3	fell	-0.15
led by word hoc	fell	-0.07	laid	-0.08	lies	-0.14
led by word hoc & truong	home	-0.02
led by word hoi	home	-0.31	fell	0.33	laid	-0.3	lies	-0.03	whole	0.19
led by word hoi & xa	fell	0.12	whole	0.02
led by word hong	fell	-0.12	laid	0.14	whole	0.08
led by word hop	fell	-0.1	lies	-0.01	whole	-0.78
led by word hung	fell	-0.28	laid	-0.03
led by word huong	home	0.27	fell	-0.09	laid	-0.12	lies	-0.07	whole	0.04
led by word huong & doi	laid	-0.01
led by word huu	home	-0.36	whole	-0.15
led by word huyen	home	-0.14	fell	-0.1	whole	-0.23
led by word in	home	0.18	whole	0.41
led by word ke	laid	-0.02	lies	-0.01	whole	-0.48
led by word ke & ben	fell	-0.02	whole	-0.23
led by word ket	fell	0.08	whole	0.21
led by word keu	home	-0.17	fell	-0.03	lies	-0.03	whole	-0.38
led by word kha	home	-0.17	fell	-0.04	lies	0.15	whole	0.06
led by word khac	home	-0.32	fell	-0.4	laid	-0.2	lies	-0.02	whole	-0.45
led by word khac & tang	home	-0.06	fell	-0.17
led by word khac & tren	laid	-0.08
led by word khai	home	0.26	whole	0.12
led by word kham	home	0.19
led by word khanh	home	0.03	fell	0.24	lies	-0.03	whole	0.02
led by word khanh & cao	lies	-0.01	whole	-0.47
led by word khau	home	-0.03	fell	-0.26	laid	-0.24	lies	-0.08	whole	-0.6
led by word khe	home	-0.01	whole	-0.19
led by word khmer	home	-0.1	fell	-0.49	lies	-0.06
led by word khoa	home	-0.01	fell	-0.13
led by word khoan	fell	0.02	laid	-0.02	lies	-0.02	whole	0.11
led by word khoi	home	0.08	lies	-0.06	whole	-0.39
led by word khue	whole	0.08
led by word kia	home	-0.08	fell	-0.17	lies	-0.04	whole	0.13
led by word kich	home	0.05	fell	-0.66	laid	-0.28	lies	0.22	whole	0.21
led by word kich & xa	home	-0.18	fell	-0.19	lies	0.25
led by word kiem	home	-0.17	fell	0.17	laid	0.29	lies	-0.08	whole	0.06
led by word kien	fell	-0.06	lies	-0.11	whole	0.12
led by word kiet	fell	-0.1
led by word kieu	home	-0.13	fell	-0.03	whole	0.08
led by word kinh	home	0.01	fell	0.5	whole	-0.21
led by word kinh & xang	fell	0.07	whole	0.07
led by word km	fell	0.29	whole	-0.02
led by word ky	home	0.02	laid	-0.22	whole	-1.01
led by word la	fell	-0.09	whole	-0.51
led by word lac	home	0.02	whole	-0.34
led by word lai	home	0.21	fell	-0.65	laid	-0.12	lies	0.52	whole	0.82
led by word lai & cho	laid	-0.13
led by word lak	fell	-0.13	whole	-0.16
led by word lam	home	-0.05	fell	-0.25	laid	-0.02	whole	-0.3
led by word lan	home	-0.05	fell	0.1	laid	0.09	lies	-0.03	whole	0.13
led by word lang	home	0.25	fell	-0.17	whole	0.09
led by word lang & hai	home	0.04	whole	0.29
led by word lanh	home	-0.19	fell	-0.2	laid	0.21	whole	-0.19
led by word lao	home	-0.15	fell	0.37	laid	0.18	lies	-0.13	whole	-0.25
led by word lap	home	0.35	whole	0.07
led by word lau	fell	0.37	laid	-0.16	whole	0.07
led by word lay	fell	-0.14	laid	-0.06	whole	-0.18
led by word le	home	0.52	fell	-0.25	lies	-0.05	whole	-0.19
led by word len	home	-0.27	fell	0.24	laid	0.24	lies	0.39	whole	0.02
led by word len & bo	fell	-0.09
led by word len & nghia	laid	0.15	lies	0.3	whole	0.08
led by word lenh	whole	-0.02
led by word liem	home	0.12	whole	-0.09
led by word liem & ha	home	0.12	whole	-0.09
led by word lien	home	0.08	fell	-0.51	laid	-0.04	lies	0.62	whole	0.09
led by word lieu	fell	0.27	laid	-0.27	whole	0.6
led by word linh	home	-0.36	fell	-0.49	laid	-0.17	lies	-0.2	whole	-0.18
led by word linh & cao	home	-0.04	whole	-0.18
led by word linh & trung	fell	-0.04
led by word lo	fell	-0.15	laid	-0.15	whole	0.01
led by word loc	fell	-0.26	lies	-0.02	whole	-0.17
led by word loc & hai	whole	-0.31
led by word loi	home	-0.25	fell	0.08	laid	0.09	lies	-0.05	whole	0.43
led by word lon	home	-0.09	fell	-0.09	laid	0.29	whole	0.12
led by word long	home	-0.38	fell	-0.08	laid	-0.01	lies	-0.03	whole	0.05
led by word lop	home	0.01	fell	-0.13	lies	-0.03	whole	0.16
led by word lop & truong	home	-0.02	fell	-0.08	lies	-0.03
led by word lu	home	0.45	fell	-0.25	laid	-0.05	lies	-0.2	whole	0.2
led by word lu & doan	fell	-0.17
led by word lua	home	-0.11	fell	-0.01	whole	-0.16
led by word lung	fell	-0.13	whole	-0.25
led by word luon	fell	-0.08	laid	-0.16	whole	0.27
led by word luong	home	0.2	fell	-0.19	whole	-0.06
led by word luong & ha	whole	-0.41
led by word luu	home	0.01	fell	-0.16	laid	-0.31	whole	-0.06
led by word luu & nghe	whole	-0.42
led by word luyen	home	0.29	fell	-0.3	whole	0.24
led by word ly	home	0.02	fell	0.16	laid	-0.12	lies	-0.01	whole	-0.48
led by word m	fell	-0.14	lies	0.32	whole	0.23
led by word ma	home	-0.11	fell	-0.14	laid	0.44	whole	-0.35
led by word mac	home	0.11	laid	-0.08	whole	0.04
led by word mach	home	0.14	whole	0.31
led by word mai	fell	-0.09
led by word man	fell	0.19	whole	0.15
led by word mang	fell	-0.18	whole	-0.27
led by word manh	fell	-0.04	laid	0.18	whole	0.4
led by word mat	home	-0.16	fell	-0.53	laid	-0.18	lies	-0.13	whole	-0.56
led by word mat & sau	fell	-0.08	laid	-0.05
led by word mau	home	0.09	fell	-0.09	laid	-0.04	whole	-0.27
led by word may	home	-0.16	fell	0.02	laid	-0.16	whole	0.08
led by word me	home	-0.2	laid	-0.17	whole	-0.26
led by word mien	home	-0.11	whole	-0.09
led by word mien & bac	whole	0.3
led by word mien & nam	whole	-0.18
led by word mieu	fell	0.05	laid	0.22	whole	-0.13
led by word min	fell	1.1	laid	-0.04	whole	0.56
led by word minh	home	0.36	fell	-0.11	laid	-0.14	lies	0.26	whole	0.27
led by word mit	fell	-0.19	laid	0.44	whole	0.22
led by word mo	home	0.11	fell	-0.05	laid	0.36	lies	0.13	whole	-0.33
led by word mo & phia	fell	-0.04	laid	0.05	lies	0.24	whole	0.37
led by word moc	home	-0.04	fell	-0.04	whole	-0.4
led by word moi	home	-0.01	laid	-0.07	lies	-0.1	whole	-0.01
led by word mon	whole	-0.6
led by word mot	laid	-0.02	whole	-0.12
led by word mu	fell	-0.03
led by word mua	fell	0.52	whole	0.02
led by word mui	home	-0.24	laid	-0.02
led by word muoi	laid	-0.02
led by word muon	laid	-0.11	lies	-0.06
led by word muong	home	0.6	fell	-0.07	lies	-0.01	whole	0.32
led by word my	home	0.02	fell	0.04	laid	-0.15	whole	0.24
led by word n	fell	-0.1	laid	0.36
led by word n & e	home	-0.02	laid	0.36	whole	0.05
led by word nao	home	-0.03	fell	-0.35	laid	-0.12	lies	-0.02	whole	-0.38
led by word nen	home	0.11	fell	-0.16	whole	0.06
led by word ng	home	0.1	whole	0.02
led by word nga	fell	0.29	whole	0.15
led by word ngai	fell	-0.01	laid	-0.19	lies	-0.49	whole	0.25
led by word ngan	home	-0.22	fell	-0.04	laid	-0.06	lies	0.3
led by word nghe	laid	-0.18	lies	0.41
led by word nghi	home	-0.13	fell	-0.39	laid	-0.14	lies	0.17	whole	0.05
led by word nghia	home	-0.13	fell	-0.14
led by word nghiep	fell	-0.01
led by word ngo	home	-0.05	fell	0.35	laid	-0.09	lies	-0.04	whole	-0.15
led by word ngoai	fell	0.32	laid	0.03
led by word ngoc	home	0.13	whole	0.17
led by word ngoi	fell	-0.42	laid	-0.11	lies	-0.12	whole	-0.44
led by word ngu	home	-0.13	fell	0.19	lies	-0.01
led by word nguoi	home	0.36	fell	-0.02	whole	0.5
led by word nguyen	fell	-0.35	laid	0.29
led by word nha	home	1.25	fell	-0.51	laid	-0.65	lies	0.52	whole	0.32
led by word nha & gan	home	0.31	fell	-0.08	laid	-0.01	lies	-0.04
led by word nha & pho	home	0.43	fell	-0.12	whole	0.28
led by word nha & phuong	home	-0.12	fell	-0.23
led by word nha & xom	home	0.15	fell	-0.09	whole	-0.07
led by word nhai	lies	-0.01	whole	-0.26
led by word nhan	home	0.17	fell	0.08	laid	-0.06	whole	0.17
led by word nhanh	fell	-0.14	whole	-0.12
led by word nhat	whole	0.01
led by word nhau	home	-0.05	laid	0.06	whole	0.16
led by word nhi	home	0.17	fell	-0.16	whole	0.2
led by word nhien	home	0.08	laid	-0.06	lies	-0.29	whole	0.08
led by word nho	whole	-0.04
led by word nhom	home	-0.27	fell	-0.27	laid	-0.07	lies	-0.24	whole	-0.18
led by word nhon	home	0.39	fell	-0.08	whole	-0.49
led by word nhu	home	0.02	fell	0.15	whole	-0.02
led by word nhuan	fell	-0.15	whole	-0.18
led by word nhuong	home	0.15	fell	-0.04	whole	0.3
led by word nie	home	0.24	fell	0.44	whole	0.46
led by word niem	home	-0.07	fell	-0.14	whole	-0.41
led by word ninh	home	0.27	fell	-0.18	lies	-0.07	whole	-0.16
led by word ninh & quang	home	0.17	fell	-0.01
led by word no	fell	-0.27	laid	-0.22
led by word noi	fell	-0.02	laid	-0.4	whole	0.26
led by word nong	home	0.07	fell	-0.13	whole	-0.63
led by word nt	fell	-0.1	laid	0.25	lies	0.31	whole	0.39
led by word nu	home	-0.29	fell	-0.2
led by word nua	home	-0.29	laid	0.2	whole	-0.09
led by word nung	home	0.31	fell	-0.18	whole	-0.11
led by word nuoi	home	-0.03	fell	0.49	laid	-0.08	whole	0.02
led by word oai	fell	-0.04	whole	-0.38
led by word oai & ha	fell	-0.03	whole	-0.36
led by word oi	home	-0.01
led by word om	fell	0.28	laid	-0.01	whole	0.03
led by word ong	home	-0.05	fell	-0.1	whole	-0.14
led by word pha	home	0.06	fell	0.62	whole	-0.04
led by word phai	home	-0.24	fell	-0.57	laid	0.46	lies	-0.22	whole	0.32
led by word phan	whole	0.1
led by word phap	home	-0.04	fell	0.02
led by word phau	fell	0.16	whole	0.24
led by word phe	fell	0.04	laid	0.11	whole	-0.36
led by word phoi	home	-0.11	lies	-0.11	whole	0.24
led by word phong	home	-0.2	fell	-0.08	lies	-0.06	whole	0.27
led by word phong & huyen	home	-0.03	fell	-0.02	whole	0.37
led by word phu	home	-0.04	fell	-0.04	lies	0.17	whole	-0.32
led by word phu & thai	whole	-0.36
led by word phuc	home	-0.1	fell	0.45	laid	-0.1	whole	0.04
led by word phuoc	home	-0.1	fell	-0.02	whole	-0.04
led by word phuong	home	-0.05	fell	-0.33	laid	0.28	lies	-0.05	whole	0.01
led by word place	home	-0.04	fell	-0.05
led by word q	home	0.65	fell	0.28	lies	0.32	whole	0.45
led by word qua	home	-0.06	fell	0.22	laid	-0.11	lies	0.14	whole	0.57
led by word qua & deo	lies	0.34	whole	-0.04
led by word qua & song	fell	0.15	laid	-0.06	whole	0.28
led by word quan	home	0.14	fell	-0.44	laid	0.47	lies	-0.01	whole	0.33
led by word quang	home	0.24	whole	0.14
led by word que	home	0.69	fell	-0.13	lies	-0.11	whole	0.44
led by word que & tan	home	0.14	fell	-0.03	whole	-0.2
led by word quoc	fell	0.18	whole	-0.09
led by word quy	home	0.28	fell	-0.08	lies	-0.03	whole	0.35
led by word quyet	fell	-0.02	lies	-0.04
led by word ra	home	-0.04	fell	-0.8	laid	0.54	whole	0.04
led by word ra & bac	laid	-0.07
led by word ra & bo	laid	0.26	whole	-0.26
led by word ra & nghia	lies	0.17	whole	0.06
led by word ra & phu	home	-0.15
led by word rai	home	0.36	whole	0.16
led by word rai & lang	home	0.36	whole	0.57
led by word rang	laid	-0.05	whole	-0.35
led by word ranh	home	-0.11	fell	-0.06	whole	-0.17
led by word rao	fell	-0.18	whole	-0.52
led by word ri	home	-0.13	whole	-0.34
led by word ro	fell	-0.07	laid	0.01
led by word roi	fell	-0.17	whole	0.02
led by word ru	fell	0.45	laid	-0.13	whole	-0.1
led by word sach	fell	-0.08	laid	-0.02	whole	-0.09
led by word sam	home	0.47	fell	-0.03	laid	-0.09	lies	-0.03	whole	0.47
led by word san	home	0.03	fell	0.32	laid	-0.04	lies	-0.14	whole	0.35
led by word sang	home	-0.4	fell	0.7	laid	-0.51	lies	-0.04	whole	0.36
led by word sang & ben	fell	-0.03	whole	0.11
led by word sang & k	fell	-0.01
led by word sanh	home	0.54	fell	0.3	whole	0.12
led by word sao	fell	0.27	whole	0.02
led by word sap	fell	-0.05
led by word sau	home	-0.21	fell	0.09	laid	-0.17	lies	0.12
led by word sen	home	-0.29	fell	0.24	laid	-0.12	whole	0.02
led by word sim	home	-0.2	fell	-0.02	laid	-0.26	lies	-0.12	whole	-0.56
led by word sinh	home	0.41	fell	-0.2	laid	0.27	lies	-0.05	whole	-0.2
led by word so	fell	-0.17	laid	-0.18	lies	-0.07	whole	-0.32
led by word so & bia	laid	-0.01
led by word son	fell	-0.46	lies	0.17	whole	-0.45
led by word son & hoa	home	-0.04	whole	-0.18
led by word son & kien	home	0.15	whole	0.34
led by word son & quang	home	-0.2	whole	-0.38
led by word son & thanh	whole	-0.31
led by word song	home	-0.14	fell	-0.18	laid	0.05	lies	-0.02	whole	0.2
led by word sot	laid	-0.19	lies	0.11	whole	0.13
led by word su	home	-0.18	fell	-0.96	laid	-0.14	lies	-0.35	whole	-0.49
led by word su & nong	fell	0.11	whole	0.03
led by word su & tinh	fell	-0.08
led by word su & truong	fell	-0.24	laid	-0.04	lies	-0.09
led by word su & xa	lies	-0.01	whole	-0.01
led by word sung	home	-0.11	fell	-0.4	whole	0.09
led by word suu	home	0.1	fell	-0.55	whole	-0.49
led by word t	whole	-0.06
led by word tac	home	-0.05	lies	-0.05
led by word tac & xa	home	-0.03	whole	0.06
led by word tam	home	-0.01	fell	-0.3	laid	0.1	lies	-0.14	whole	0.12
led by word tan	home	-0.12	fell	-0.2	lies	-0.09	whole	-0.6
led by word tan & xa	home	-0.06	fell	-0.03
led by word tang	home	-0.27	fell	0.13	laid	1.01	lies	0.25	whole	0.58
led by word tang & tren	fell	0.22	laid	0.22	lies	-0.04	whole	0.46
led by word tao	home	-0.12	fell	-0.13	whole	-0.26
led by word tau	home	-0.02	fell	0.05	whole	0.06
led by word tau & hq	fell	-0.06
led by word te	fell	-0.21	whole	-0.11
led by word ten	whole	0.01
led by word tet	home	-0.12	fell	0.24	whole	0.17
led by word th	home	-0.01	laid	0.29
led by word thach	home	-0.2	fell	-0.09	lies	-0.06	whole	-0.07
led by word thai	home	0.37	fell	-0.4	laid	-0.09	lies	-0.1	whole	0.32
led by word thai & ban	home	0.04	fell	-0.12	whole	-0.08
led by word thai & muong	home	0.35	fell	-0.11	whole	0.17
led by word tham	laid	-0.04	whole	-0.21
led by word than	fell	0.45	laid	-0.11	whole	0.37
led by word thanh	home	0.74	fell	-0.13	lies	-0.14	whole	0.39
led by word thao	fell	-0.08	laid	-0.07	whole	-0.39
led by word thap	home	-0.06	laid	0.37
led by word that	home	-0.12	fell	0.2	whole	-0.33
led by word that & son	whole	-0.05
led by word the	home	-0.02	fell	-0.23	laid	-0.13	whole	0.08
led by word thi	home	0.05	laid	-0.04	lies	-0.01	whole	-0.11
led by word thi & kenh	fell	0.01	whole	0.03
led by word thieu	home	0.19	fell	0.2	lies	0.08	whole	0.27
led by word thin	home	0.32	fell	-0.01	laid	-0.02	whole	0.12
led by word thinh	fell	-0.04	whole	0.48
led by word tho	home	0.1	fell	-0.06	laid	-0.03	lies	-0.02	whole	-0.17
led by word tho & ha	home	-0.13	whole	-0.36
led by word thoan	home	0.21	fell	-0.05	whole	0.17
led by word thoi	fell	-0.11	whole	-0.13
led by word thong	home	-0.02	fell	-0.08	laid	0.19	lies	-0.03	whole	-0.61
led by word thu	fell	-0.08	whole	-0.09
led by word thua	whole	-0.39
led by word thuan	fell	-0.23	laid	-0.01	lies	-0.05	whole	-0.07
led by word thuc	home	0.15	fell	-0.15	whole	0.35
led by word thue	home	-0.11	fell	0.1	laid	-0.08	lies	-0.02	whole	0.3
led by word thuoc	home	-0.35	fell	-0.09	laid	-0.02	lies	-0.3	whole	-0.06
led by word thuoc & dai	fell	-0.14
led by word thuoc & tieu	laid	-0.01
led by word thuoc & trung	fell	-0.21	laid	-0.03	whole	-0.26
led by word thuong	home	-0.01	fell	-0.58	laid	-0.03	lies	-0.09	whole	-0.27
led by word thuong & xa	fell	-0.07	whole	0.09
led by word thuy	fell	-0.08	laid	-0.15	lies	-0.01	whole	-0.4
led by word thuy & hai	whole	-0.25
led by word thuy & thai	whole	-0.13
led by word tien	fell	-0.29	laid	0.23	lies	-0.05	whole	-0.59
led by word tieng	fell	-0.07	lies	-0.05
led by word tieu	home	-0.07	fell	-0.04	laid	-0.05	lies	-0.15
led by word tieu & doan	home	-0.05	fell	-0.3	laid	-0.35	lies	-0.13
led by word tieu & khu	fell	0.37	laid	0.27	whole	0.06
led by word tin	home	0.03	fell	-0.13	whole	0.06
led by word tinh	fell	0.07	laid	-0.5	lies	-0.02	whole	-0.07
led by word tnxp	fell	0.29	laid	-0.02
led by word to	home	0.28	fell	-0.19	laid	-0.16	lies	-0.01	whole	-0.2
led by word toa	home	-0.04
led by word toan	fell	-0.03	whole	-0.11
led by word toc	home	0.34	fell	-0.18	laid	-0.09	lies	0.31
led by word toc & thai	home	0.1	lies	-0.03	whole	-0.04
led by word toi	home	-0.05	fell	0.76	lies	-0.04	whole	0.15
led by word tra	laid	-0.01	lies	-0.18	whole	-0.37
led by word trach	home	0.46	fell	-0.1	lies	-0.04
led by word trai	home	-0.02	fell	-0.17	laid	-0.09	whole	-0.33
led by word tram	home	-0.12	fell	-0.11	laid	0.54	lies	-0.01	whole	-0.17
led by word trang	fell	-0.54	laid	-0.42	lies	-0.06	whole	0.25
led by word trang & don	fell	-0.45	lies	-0.02
led by word tranh	fell	-0.22	laid	0.26
led by word trau	fell	0.08	whole	0.11
led by word tre	home	-0.07	fell	0.18	whole	-0.09
led by word tri	home	-0.38	fell	0.06	lies	-0.41	whole	-0.31
led by word trich	home	-0.01	laid	-0.06
led by word trieu	home	0.03	fell	-0.04
led by word trom	fell	-0.03	whole	-0.13
led by word trom & ben	fell	-0.03	whole	-0.13
led by word tron	home	-0.04	fell	0.13	laid	-0.07	whole	-0.3
led by word tru	home	0.42	fell	-0.55	laid	-0.05	lies	-0.13	whole	0.35
led by word tru & xa	home	0.2	fell	-0.11	whole	0.01
led by word tru & xom	home	-0.11	fell	-0.03	lies	-0.01
led by word trua	fell	0.13	laid	-0.03	lies	-0.03	whole	-0.13
led by word truc	fell	-0.11	whole	-0.43
led by word truc & x	fell	-0.06
led by word trung	home	-0.11	fell	0.2	whole	-0.06
led by word truong	home	-0.02	fell	0.01	laid	-0.01	lies	-0.12
led by word truong & thcs	home	-0.14	fell	0.32	lies	-0.09
led by word tu	home	-0.33	fell	0.17	laid	-0.1	lies	-0.03	whole	0.15
led by word tuan	home	0.12	fell	-0.24	whole	0.53
led by word tuat	home	-0.17	fell	0.51	whole	-0.11
led by word tui	home	-0.53	fell	0.04	laid	-0.07	lies	-0.03	whole	0.22
led by word tum	fell	-0.02	laid	-0.01	lies	-0.03
led by word tung	fell	-0.14
led by word tuoi	home	-0.03	fell	-0.35	laid	-0.12	lies	-0.03	whole	0.43
led by word tuoi & phuong	fell	-0.07
led by word tuoi & thon	home	0.26	fell	-0.27	whole	0.13
led by word tuong	home	-0.03	fell	0.2	laid	0.13	whole	-0.31
led by word tuyen	home	0.02	fell	-0.07	laid	-0.09	whole	0.45
led by word ty	home	-0.01	fell	-0.04	laid	-0.03	whole	-0.64
led by word ut	home	0.16	fell	-0.19	laid	-0.14	lies	-0.02
led by word uy	home	0.09	fell	-0.19	whole	-0.1
led by word v	home	-0.01	fell	-0.17
led by word van	home	-0.03	fell	-0.33	laid	-0.15	lies	-0.07	whole	-0.1
led by word vang	home	0.17	fell	-0.13	whole	-0.32
led by word vay	fell	0.66	laid	0.16	lies	-0.05	whole	0.64
led by word ve	fell	-0.84	laid	-0.11	lies	0.62	whole	0.09
led by word ve & nghia	home	-0.04	fell	-0.07	laid	-0.73	lies	-0.16	whole	-0.05
led by word ve & ntls	home	-0.06	laid	0.4	lies	0.14	whole	0.38
led by word ve & phia	laid	-0.05	lies	-0.01	whole	-0.67
led by word ve & sau	home	-0.04	laid	-0.21	lies	0.25	whole	0.04
led by word vi	fell	-0.05	whole	-0.04
led by word vien	home	-0.38	fell	-0.55	laid	0.42	lies	-0.21	whole	-0.61
led by word vien & truong	fell	-0.15	laid	0.22	lies	-0.09	whole	0.14
led by word vieng	whole	0.02
led by word viet	home	-0.17	fell	0.17	laid	0.14	lies	0.29	whole	0.17
led by word viet & lao	home	-0.02	fell	0.26	laid	-0.03	lies	0.31	whole	0.12
led by word viet & trong	laid	0.19	whole	0.05
led by word vinh	fell	-0.05	whole	0.39
led by word vo	home	0.23	fell	0.29	laid	-0.24	lies	-0.22	whole	0.22
led by word voi	fell	-0.15	laid	0.35	whole	0.12
led by word vong	home	-0.07	fell	-0.49	laid	0.09	lies	-0.03
led by word vot	fell	-0.38	laid	0.12
led by word vu	home	-0.25	fell	-0.35	laid	-0.02	lies	-0.02	whole	-0.41
led by word vuc	home	0.16	laid	-0.05	lies	0.36	whole	0.05
led by word vung	home	-0.28	fell	0.62	lies	-0.14	whole	0.1
led by word vuot	fell	0.19	whole	-0.08
led by word vy	home	-0.11	fell	0.52	whole	0.27
led by word xa	home	0.45	fell	0.39	laid	-0.1	lies	-0.01	whole	0.74
led by word xac	laid	0.05	lies	-0.05	whole	0.45
led by word xac & vc	fell	-0.06
led by word xe	home	-0.08	fell	-0.14	laid	-0.09	whole	-0.47
led by word xieng	fell	-0.25	whole	-0.02
led by word xua	home	-0.08	fell	-0.08	laid	0.07	whole	0.09
led by word xuan	home	-0.27	fell	0.1
led by word xuong	home	0.24	fell	0.16	laid	-0.03	lies	0.24	whole	0.2
led by word xuyen	home	-0.14	fell	-0.23	laid	-0.02	lies	0.27	whole	-0.49
led by word y	fell	0.43	lies	-0.05	whole	0.48
led by word yen	home	0.16	fell	-0.27	lies	-0.01	whole	-0.2
led by word yen & ha	whole	-0.63
led by word yeu	fell	-0.03
led by word yeu & cau	fell	-0.03
led bà	fell	-0.59	laid	-0.36	lies	0.13	whole	-0.3
led bà & ban	fell	-0.24	lies	0.25	whole	0.14
led bà & con	fell	-0.04	laid	-0.05
led bà & ngoai	home	-0.02
led bác	home	-0.1	fell	-0.12	laid	-0.34	lies	0.31	whole	-0.41
led bác & ban	fell	-0.03
led bác & ho	laid	-0.24
led bác & song	fell	0.11	whole	-0.1
led bác & trong	laid	0.27	whole	0.37
led báo	home	-0.13	fell	-0.11	laid	0.39	lies	-0.01	whole	0.18
led bãi	laid	0.22	lies	-0.01	whole	0.24
led bên	whole	-0.25
led bìa	laid	0.03	whole	0.03
led bí danh	home	-0.31
led bạn	home	-0.24	fell	-0.02	laid	0.62	lies	-0.07	whole	0.26
led bản	home	-0.04	laid	0.06	whole	0.19
led bản & goc	laid	-0.17
led bảo	home	-0.13	fell	-0.13	laid	-0.2	lies	0.02	whole	0.05
led bắt rồi bắn	fell	0.34	whole	0.13
led bị bom	fell	0.05	laid	-0.06
led bị bắn	fell	-0.36	laid	-0.08	whole	-0.15
led bị bắn chết	laid	-0.01
led bị tây bắn	home	-0.01	fell	0.25
led bị địch bắn	fell	0.43	laid	-0.06	whole	0.08
led bố	lies	0.08
led bốc	fell	-0.36	laid	0.75	lies	-0.02	whole	0.45
led bốc về	home	0.38	laid	0.19	lies	0.35	whole	0.09
led cao điểm	fell	0.07	laid	-0.05	whole	-0.56
led chiến sĩ	fell	0.2	whole	0.29
led chiến đấu	fell	0.03
led chuyển vào	fell	-0.12	laid	0.21	lies	-0.03	whole	-0.06
led chuyển về	laid	-0.28	lies	0.64	whole	0.57
led cháu	home	0.26	fell	0.04	laid	-0.33	lies	-0.09	whole	0.27
led cháu là	home	0.02	laid	-0.07
led chôn	home	-0.11	fell	-1.11	laid	0.09	lies	-0.2	whole	-0.31
led chôn & #	laid	-0.07	whole	0.13
led chôn & bai	laid	-0.24	whole	-0.04
led chôn & ben	laid	0.28	whole	-0.13
led chôn & bia	lies	-0.06	whole	0.02
led chôn & bo	laid	0.08	lies	-0.03	whole	0.3
led chôn & ca	laid	0.06	whole	0.33
led chôn & canh	laid	0.11	lies	-0.12	whole	0.03
led chôn & chan	laid	0.21	whole	0.29
led chôn & con	laid	0.13	whole	0.37
led chôn & cua	whole	-0.36
led chôn & dat	laid	0.06	lies	0.26	whole	0.12
led chôn & doi	laid	0.05	lies	-0.05
led chôn & dong	laid	-0.08	whole	-0.24
led chôn & duoi	laid	0.15	whole	0.19
led chôn & gan	laid	-0.1
led chôn & go	fell	-0.03	laid	0.12	whole	0.16
led chôn & goc	fell	-0.05	laid	0.18
led chôn & lo	laid	-0.3	whole	-0.27
led chôn & lung	laid	0.04	whole	0.19
led chôn & luon	laid	-0.02
led chôn & nen	fell	-0.01	laid	0.12	whole	-0.25
led chôn & nghia	laid	0.25	lies	-0.13	whole	-0.15
led chôn & ngoai	laid	0.18	whole	0.24
led chôn & no	laid	0.08	whole	0.08
led chôn & sat	whole	-0.13
led chôn & sau	laid	0.29	lies	-0.06	whole	0.14
led chôn & suon	whole	-0.36
led chôn & tren	fell	-0.01	laid	0.27	whole	-0.18
led chôn & trong	laid	0.01	whole	0.15
led chôn & vuon	whole	-0.26
led chôn chung	laid	-0.11	whole	-0.04
led chôn cất	laid	-0.08	lies	0.25	whole	0.19
led chôn ngay	laid	0.47	whole	0.4
led chôn nhờ	home	-0.06	laid	0.04	lies	-0.14
led chôn nhờ & vuon	home	-0.06	laid	0.04	lies	-0.14
led chôn tạm	fell	-0.01	laid	0.23	whole	0.4
led chùa	laid	-0.06	lies	-0.01
led chú	home	-0.05	fell	-0.46	laid	-0.69	lies	-0.16	whole	0.26
led chú & ben	home	-0.01	laid	-0.17
led chặn	fell	-0.27
led chết	home	-0.14	fell	0.92	laid	-0.48	lies	-0.14	whole	0.45
led chết & #	fell	-0.33	whole	-0.25
led chết & ben	fell	0.38	whole	-0.06
led chết & cau	whole	0.15
led chết & cua	fell	-0.08
led chết & doc	fell	-0.16
led chết & kinh	whole	-0.34
led chết & tran	fell	-0.02
led chết & tren	fell	0.24	laid	-0.01	whole	0.13
led chết & trong	fell	0.29	whole	-0.16
led chết ngay	fell	-0.36	whole	0.05
led chỉ	fell	0.26	laid	-0.19	lies	-0.02	whole	0.41
led chỉ huy	lies	-0.02
led chỉ huy & quan	lies	-0.01
led chị	fell	-0.23	laid	-0.22	lies	-0.01	whole	0.26
led chị & con	fell	-0.01	laid	-0.05
led chống càn	home	-0.05	fell	0.13	whole	0.51
led chốt	fell	0.35	laid	-0.01
led chỗ	fell	-0.21	whole	0.21
led con gái	home	-0.02
led con trai	whole	-0.14
led cung cấp	fell	0.07	whole	-0.06
led càn	home	0.16	fell	-0.03	lies	0.24	whole	-0.05
led cán bộ	lies	-0.08
led còn sống	home	-0.03	fell	-0.07
led có	home	0.32	fell	-0.19	laid	0.03	lies	0.14	whole	-0.12
led có & cach	laid	-0.06
led có tên	home	-0.09	fell	-0.03	laid	-0.2	lies	0.35	whole	-0.13
led có tên & trong	laid	-0.03	lies	0.18	whole	0.08
led cô	home	-0.11	laid	0.12	lies	0.29	whole	0.23
led cõng	laid	-0.03	lies	0.08	whole	-0.13
led cấp	home	-0.07	fell	-0.25	laid	-0.25	lies	-0.06	whole	-0.14
led cấp & tren	fell	-0.06	laid	-0.15
led cất bốc	fell	-0.1	laid	-0.23	lies	-0.05	whole	0.08
led cầu	laid	-0.04	whole	0.01
led cậu	home	-0.18	fell	0.08	laid	0.17	lies	-0.03	whole	0.26
led cậu & trong	whole	0.02
led cụ	home	-0.05	fell	0.56	laid	0.28	lies	-0.07	whole	-0.41
led cụ & trong	laid	-0.06	whole	-0.28
led của	home	0.08	fell	0.3	laid	0.18	lies	-0.13	whole	0.35
led của & don	fell	-0.12
led của & huyen	home	-0.17
led của & phia	laid	-0.23
led của & trung	whole	-0.15
led của & xa	home	0.49	fell	-0.11	whole	-0.06
led danh sách	home	-0.1	laid	-0.05	lies	0.28	whole	0.22
led dân	home	0.06	fell	0.27	laid	0.08	lies	0.02	whole	0.26
led dân & ban	home	-0.17	fell	0.48	whole	0.14
led dân & chon	fell	-0.02	laid	0.08	whole	-0.21
led dân & cong	home	-0.5	fell	-0.18	whole	-0.32
led dân & lang	home	-0.33	fell	-0.02
led dân & quan	home	-0.26	fell	0.36	laid	-0.03
led dân & toc	home	-0.18	fell	-0.22	laid	-0.11	lies	-0.12	whole	-0.15
led dính bom	fell	-0.47
led dính bom & bi	fell	0.1
led dẫn	home	0.07	fell	-0.23	laid	0.23	whole	-0.4
led dẫn & cong	home	-0.06
led dẫn & toc	home	-0.02	whole	-0.22
led dốc	fell	-0.16	laid	-0.22	whole	-0.45
led em	home	-0.14	fell	-0.06	laid	-0.62	lies	-0.23	whole	-0.19
led em & sau	fell	-0.19	whole	-0.36
led em & trai	fell	-0.02
led em & xa	home	-0.16	fell	-0.08	lies	-0.04
led giấy báo tử	fell	-0.12
led giỗ	home	-0.06	fell	0.19	laid	-0.34	whole	0.24
led giữ chốt	fell	0.26	whole	-0.18
led gò	laid	0.11	whole	0.06
led gặp	home	-0.05	fell	-0.03
led gọi	home	-0.21
led gọi là	home	-0.01	fell	0.38	laid	0.47	lies	0.34	whole	0.39
led gốc	home	0.01	fell	-0.07	laid	-0.12	lies	-0.04	whole	0.06
led gửi	home	0.19	fell	-0.48	laid	-0.2	lies	-0.12	whole	0.03
led gửi & ban	fell	-0.16	laid	-0.01
led h	fell	-0.14	lies	-0.11	whole	-0.13
led hang	fell	-0.33	laid	0.26	lies	-0.01	whole	-0.15
led hi sinh	home	-0.11	fell	0.45	laid	-0.39	lies	-0.11	whole	0.25
led hi sinh & mat	fell	0.04
led hi sinh & ngay	fell	-0.12
led hi sinh & tran	fell	-0.16	whole	-0.31
led hi sinh & trong	fell	-0.42	whole	-0.32
led hiện ở	home	-0.16	fell	-0.22	laid	-0.09	lies	-0.12	whole	0.02
led hs	home	-0.38	fell	0.45	laid	-0.52	lies	0.22	whole	0.09
led hs & #	fell	0.1	whole	-0.64
led hs & ##	fell	0.17	laid	-0.05	lies	-0.02	whole	-0.27
led hs & cao	home	-0.04	fell	0.13	whole	0.03
led hs & cua	fell	0.16	whole	0.11
led hs & dong	fell	0.03	whole	0.08
led hs & hue	fell	0.27	whole	0.24
led hs & khe	fell	0.11
led hs & mat	whole	0.06
led hs & ngay	fell	-0.12
led hy sinh	home	-0.6	fell	0.38	lies	-0.49	whole	0.24
led hy sinh & ##	fell	-0.34	whole	-0.21
led hy sinh & an	fell	0.15	whole	0.07
led hy sinh & ba	whole	0.01
led hy sinh & ban	whole	-0.1
led hy sinh & ben	whole	0.08
led hy sinh & bien	fell	0.17
led hy sinh & binh	fell	-0.11	whole	0.02
led hy sinh & canh	fell	-0.13	laid	0.09	whole	0.3
led hy sinh & cau	fell	-0.14	laid	-0.04	whole	-0.47
led hy sinh & chien	whole	-0.04
led hy sinh & cua	fell	0.1	whole	0.15
led hy sinh & dak	fell	0.21	whole	-0.11
led hy sinh & doi	fell	0.09	laid	-0.18	whole	-0.18
led hy sinh & dong	fell	0.16	laid	-0.04
led hy sinh & kon	fell	0.05	whole	-0.01
led hy sinh & loc	fell	0.18	whole	0.08
led hy sinh & mat	fell	-0.35	laid	-0.08	whole	-0.14
led hy sinh & mua	fell	-0.05
led hy sinh & ngay	fell	-0.12	whole	0.01
led hy sinh & quang	fell	0.3	whole	0.14
led hy sinh & tay	fell	-0.03	whole	-0.15
led hy sinh & thanh	fell	-0.29	whole	0.17
led hy sinh & thuong	fell	-0.2
led hy sinh & tich	fell	0.27	laid	0.38	whole	0.28
led hy sinh & tran	fell	-0.34	laid	-0.08
led hy sinh & tren	fell	0.01	whole	0.17
led hy sinh & trong	fell	0.01	laid	-0.17	whole	-0.37
led hy sinh & truong	fell	-0.19
led hài cốt	fell	0.38	laid	-0.61	lies	0.12	whole	0.46
led hành quân	fell	-0.19	laid	-0.01	whole	-0.37
led hành quân & cua	fell	-0.04
led hạ sĩ	home	0.32	fell	0.18	whole	0.58
led hố	fell	-0.15	whole	-0.16
led khu	home	-0.13	fell	0.65	laid	-0.38	lies	-0.1
led khu & xa	fell	-0.04	whole	-0.09
led không về	fell	-0.17	whole	-0.28
led ký	home	-0.02	fell	-0.01
led kể	fell	0.78	laid	-0.3	lies	-0.11	whole	0.21
led kể & sau	fell	0.55	laid	-0.1	whole	-0.2
led kể rằng	fell	0.16	laid	-0.14	whole	-0.17
led liên lạc	home	-0.13
led liệt sĩ	home	0.37	fell	-0.27	laid	0.4	lies	-0.11	whole	-0.25
led liệt sĩ & huyen	whole	-0.21
led liệt sĩ & thon	home	0.47	fell	-0.23	whole	0.32
led liệt sĩ & xa	whole	-0.03
led ls	laid	-0.04	lies	-0.14
led là	home	-0.14	laid	-0.05	lies	-0.29	whole	0.15
led là & tram	fell	0.36	whole	0.1
led là & vuon	fell	-0.02	whole	-0.22
led là & xa	home	-0.23	fell	-0.15	whole	0.07
led là người	home	-0.32	whole	0.03
led làng	laid	0.46	whole	0.29
led lái xe	home	0.05	fell	-0.02	laid	-0.05	whole	0.14
led lúc đầu chôn	laid	0.24	lies	-0.21	whole	-0.06
led lăng	fell	0.18	whole	-0.14
led lấp	fell	0.27	laid	-0.03	whole	0.2
led lấp & dat	laid	-0.01	whole	-0.16
led lấp & lai	laid	-0.03
led lấy mẫu	fell	-0.24	laid	-0.05
led lấy mẫu & adn	fell	-0.13
led lập	home	0.16	fell	-0.05	laid	-0.45	lies	-0.02	whole	-0.35
led mai táng	fell	-0.3	laid	0.32	lies	-0.02	whole	0.33
led mai táng & ban	fell	-0.11	laid	0.2
led mai táng & gan	laid	0.32	lies	-0.06	whole	0.3
led mai táng & nghia	laid	-0.61	lies	0.4
led mai táng tại	laid	-0.03	lies	0.12	whole	-0.28
led mai táng tại & khu	laid	-0.06	lies	0.4
led mất	home	-0.29	fell	0.29	laid	-0.59	lies	-0.2	whole	-0.11
led mất & ben	whole	-0.29
led mất & bo	fell	0.24
led mất & cau	fell	-0.01	whole	-0.15
led mất & dien	home	-0.12	fell	0.27
led mất & doi	fell	-0.01	whole	0.19
led mất & giay	fell	-0.1
led mất & lien	fell	-0.05
led mất & ngay	fell	-0.19	laid	-0.02	whole	-0.55
led mất & quang	fell	0.15	whole	0.11
led mất & tram	fell	-0.13
led mất & tren	fell	0.05	laid	-0.07	whole	-0.36
led mất & trong	fell	0.6	laid	-0.01	whole	0.27
led mất tích	home	-0.03	fell	-0.12	whole	-0.06
led mặt trận	fell	0.43	laid	-0.26	lies	-0.01	whole	0.35
led mặt trận & phia	fell	0.56	laid	-0.25	lies	-0.01	whole	0.35
led mộ	home	-0.12	fell	-0.6	laid	0.53	lies	0.23	whole	-0.23
led mộ & bia	laid	-0.02	lies	-0.03	whole	0.2
led mộ & bo	fell	-0.02	laid	0.12	lies	-0.11
led mộ & canh	fell	-0.2	laid	-0.13	lies	0.32	whole	0.19
led mộ & dong	fell	-0.29	laid	0.32	lies	0.24	whole	-0.29
led mộ & hang	lies	-0.09
led mộ & lo	laid	-0.12	lies	-0.2	whole	-0.23
led mộ & nghia	fell	-0.05	laid	-0.23	lies	-0.15	whole	-0.54
led mộ & ntls	fell	-0.06	laid	-0.39	lies	0.17	whole	-0.03
led mộ & trong	laid	-0.22	lies	0.22	whole	0.01
led một	home	-0.03	fell	-0.34	laid	0.02	lies	-0.05	whole	0.04
led một & bo	laid	0.16	whole	-0.13
led một & ho	laid	0.37	whole	0.02
led một & tran	fell	0.17	laid	-0.03	whole	0.33
led nay ở	home	-0.13	fell	0.17	laid	-0.35	lies	0.38	whole	0.01
led nghe nói	fell	0.33	laid	-0.18	whole	-0.51
led nghỉ hưu	home	-0.02	fell	-0.07	lies	-0.1
led nguyên quán	home	0.16	fell	-0.12	laid	-0.07	lies	-0.08	whole	-0.08
led nguyên quán & xa	whole	-0.36
led ngã	fell	-0.02	laid	-0.06	whole	-0.11
led ngã & ngay	fell	0.04
led ngã xuống	fell	0.18	laid	-0.22	lies	-0.03	whole	-0.19
led ngôi mộ	fell	-0.27	laid	0.15	whole	0.14
led người	home	0.14	fell	-0.67	laid	-0.09	lies	-0.09	whole	-0.08
led người & bac	home	-0.16
led người & ban	home	0.07	fell	-0.26	laid	-0.03	lies	-0.02	whole	-0.15
led người & bao	fell	-0.03
led người & biet	home	-0.01
led người & bo	home	0.18	laid	0.32	whole	0.21
led người & cam	home	0.14	whole	0.3
led người & chi	home	0.03
led người & con	home	-0.02
led người & dao	home	0.1	laid	-0.03	whole	-0.18
led người & dung	home	-0.07
led người & gia	home	-0.39	whole	-0.41
led người & khai	home	-0.09
led người & khmer	home	-0.36	whole	0.09
led người & ky	home	0.33	whole	0.37
led người & lang	home	-0.11	whole	-0.17
led người & linh	laid	0.14	whole	-0.2
led người & mong	home	-0.11	whole	-0.24
led người & muong	home	-0.13	whole	-0.13
led người & nam	home	0.09	whole	-0.18
led người & nghe	home	0.17	whole	0.08
led người & noi	home	-0.05	whole	-0.12
led người & nua	whole	-0.41
led người & nung	whole	-0.27
led người & phu	home	0.13	whole	0.29
led người & tay	home	-0.01
led người & thai	home	-0.21	whole	-0.12
led người & than	home	-0.03
led người & thanh	home	0.21	whole	0.2
led người & thon	whole	-0.09
led người & thu	home	-0.18
led người & thuy	home	0.05	whole	0.05
led người & trong	home	-0.06
led người & xa	home	-0.01	whole	0.18
led người & xung	home	-0.14
led người & yen	whole	0.29
led nhập ngũ	home	-0.07	fell	-0.25
led nhắn	laid	-0.02
led nhặt	fell	0.25	laid	-0.1	whole	-0.23
led nhặt được	fell	-0.06	laid	-0.06
led nhớ	home	-0.03	fell	-0.03	laid	0.05	lies	0.08	whole	0.17
led ném	fell	0.35	laid	-0.19	whole	-0.43
led nó	home	0.53	fell	-0.38	laid	0.26	lies	-0.08	whole	-0.16
led nó & canh	laid	0.16
led nói	home	-0.02	fell	0.56	laid	-0.22	whole	0.3
led nói & duoi	fell	0.3	laid	-0.53	whole	0.09
led nói là	fell	0.05	laid	-0.17	whole	0.09
led nói là & bo	fell	-0.04
led nông trường	home	-0.08	fell	-0.15	whole	-0.18
led núi	fell	-0.07	laid	-0.5	lies	0.23	whole	-0.25
led nơi an táng ban đầu	laid	0.2	lies	-0.03	whole	0.09
led nơi chôn	fell	-0.04	laid	-0.13	whole	0.33
led nơi mai táng	fell	-0.09	whole	-0.02
led nước	home	-0.02	fell	-0.35	laid	-0.24	lies	0.32
led nằm lại	laid	0.46	whole	0.33
led phum	laid	0.02	whole	0.1
led pháo	home	-0.17	fell	-0.7	laid	0.16	lies	-0.06	whole	-0.56
led pháo & bay	fell	0.13	laid	-0.01	whole	-0.07
led pháo & cao	home	-0.05	fell	0.02	whole	0.12
led pháo & cay	fell	-0.04
led phát hiện	fell	0.31	laid	-0.08	whole	0.06
led phát hiện & bo	laid	-0.02
led phục kích	home	-0.13	fell	0.65	laid	-0.16	lies	-0.02
led quy tập	home	-0.23	fell	-0.05	laid	0.1	lies	-0.13	whole	0.04
led quy tập về	home	-0.14	laid	-0.16	lies	-0.15	whole	0.35
led quy tập về & ntls	home	-0.1	laid	-0.16	lies	-0.51	whole	0.02
led quân	fell	0.1	laid	-0.18	whole	-0.42
led quân y	fell	0.16	whole	-0.22
led quê	home	0.79	fell	-0.45	laid	-0.48	lies	0.05	whole	0.02
led quê & an	whole	0.1
led quê & ap	whole	-0.16
led quê & bac	home	0.04	whole	0.02
led quê & binh	home	0.09	whole	0.1
led quê & cai	whole	-0.06
led quê & cam	whole	-0.06
led quê & cho	home	0.02
led quê & dien	whole	0.37
led quê & do	whole	0.15
led quê & dong	home	0.03
led quê & gia	home	0.15	whole	0.09
led quê & ha	home	0.19	whole	0.15
led quê & hai	home	0.01	whole	0.75
led quê & kien	whole	-0.02
led quê & kim	home	-0.29	whole	0.16
led quê & lam	whole	0.12
led quê & lang	home	0.11	laid	-0.03
led quê & luc	home	0.03	whole	-0.27
led quê & nam	home	0.1	fell	-0.05	whole	0.1
led quê & nga	whole	-0.21
led quê & nghia	home	0.07	lies	-0.01	whole	-0.29
led quê & ngoai	home	0.14	fell	0.26	whole	-0.28
led quê & ninh	home	0.14	fell	-0.02	whole	-0.07
led quê & phu	home	-0.33	fell	-0.01	whole	-0.37
led quê & quang	home	0.22	whole	0.08
led quê & quynh	home	0.26	whole	0.35
led quê & son	home	-0.26	fell	0.44	whole	-0.09
led quê & thai	home	0.51	whole	0.55
led quê & thanh	home	-0.26	whole	-0.12
led quê & thon	fell	-0.08	whole	-0.26
led quê & thuy	home	0.02	whole	0.1
led quê & tien	home	0.05
led quê & trang	home	0.25	lies	0.46	whole	0.34
led quê & van	whole	0.19
led quê & vinh	home	-0.45	whole	-0.21
led quê & vu	home	-0.23	whole	0.12
led quê & xa	fell	-0.11	lies	0.19	whole	-0.2
led quê & xom	whole	-0.47
led quê & yen	home	-0.5	fell	-0.01	whole	-0.15
led quê gốc	home	0.36	fell	-0.06	whole	-0.09
led quê quán	home	0.43	fell	-0.05	laid	-0.11	lies	-0.02	whole	0.09
led quê quán & thon	home	0.24	whole	0.23
led quê quán & xa	home	0.05	whole	-0.13
led quê tận	home	0.03
led quê ở	home	0.29	whole	0.2
led quản trang	laid	0.3	lies	0.3	whole	0.39
led quản trang & ntls	laid	0.31	lies	0.2	whole	0.48
led quận	whole	-0.04
led rút	fell	-0.24	laid	-0.06	whole	-0.37
led rừng	whole	-0.2
led s	home	-0.02	fell	0.52
led sinh	home	0.21	fell	-0.91	laid	-0.05	lies	-0.09	whole	0.17
led sinh & lang	fell	-0.02
led sinh & que	home	0.01	whole	0.04
led sinh & thon	home	0.19	fell	-0.3	whole	0.04
led sinh & xa	home	0.12	fell	-0.13
led sinh ngày	home	0.28	fell	-0.68	whole	0.14
led sinh năm	home	0.26	fell	-0.59	laid	-0.03	whole	-0.28
led sinh năm & canh	home	-0.03
led sinh quán	home	0.29	lies	-0.01	whole	0.15
led sn	home	0.27	fell	-0.02	whole	0.15
led sn & xa	whole	-0.17
led sông	fell	-0.05	whole	-0.43
led sư đoàn	fell	-0.1	whole	-0.43
led sửa	fell	0.03	lies	-0.08
led t	home	0.05	fell	-0.25	whole	-0.43
led tham gia	home	-0.04	fell	0.36	whole	0.12
led thu	home	-0.04	fell	-0.13	laid	-0.13	lies	-0.01	whole	-0.16
led thu được	fell	-0.03
led thôn	home	-0.12	fell	0.39	whole	-0.32
led thôn & xa	home	0.06	fell	0.09	whole	-0.26
led thông tin	fell	-0.17
led thư	fell	-0.19
led thương binh	laid	-0.01	lies	-0.06	whole	-0.19
led thầy	laid	0.29	whole	0.23
led thằng	home	-0.15	fell	0.79	laid	0.22	lies	-0.33	whole	0.07
led thằng & duong	whole	0.02
led thằng & ky	whole	-0.22
led trao trả	fell	-0.19
led trinh sát	home	-0.04	whole	0.15
led trinh sát & cua	fell	-0.05
led trinh sát & su	fell	-0.08
led trung sĩ	fell	-0.02
led trung tâm	fell	0.02
led trung đoàn	home	-0.08	laid	-0.14	lies	-0.03	whole	-0.44
led trung đoàn & su	fell	-0.03	laid	-0.05	whole	-0.13
led trông coi	laid	0.35	lies	0.16	whole	0.11
led trông coi & ntls	laid	0.43	lies	0.24	whole	0.11
led trú quán	home	-0.89	laid	-0.06	lies	-0.01	whole	-0.14
led trúng bom	fell	-0.03	lies	-0.01	whole	0.11
led trúng pháo	fell	0.21	whole	0.12
led trúng đạn	fell	0.36	laid	-0.04	whole	-0.06
led trạm	fell	-0.21	laid	0.27	whole	-0.07
led trận	home	-0.32	fell	0.11	laid	-0.2	lies	-0.23	whole	0.28
led trận & can	fell	-0.16	whole	0.36
led trận & cau	fell	-0.05	laid	-0.02	whole	0.07
led trận & chong	fell	-0.15	whole	-0.47
led trận & dia	home	-0.03	fell	0.38	laid	0.01	whole	-0.14
led trận & doi	fell	0.21	whole	0.08
led trận & dong	fell	0.37
led trận & nui	fell	0.21	whole	0.51
led trận đánh	fell	-0.39	whole	0.24
led tên	fell	0.04	laid	0.15	lies	-0.07	whole	-0.16
led tên & trong	laid	-0.05
led tìm	home	-0.09	laid	-0.09	lies	-0.2
led tôi	home	-0.52	fell	-0.29	laid	-0.49	lies	0.46	whole	-0.01
led tôi & ben	fell	0.23	laid	-0.03	whole	0.04
led tôi & con	fell	-0.05	lies	0.32	whole	0.13
led tôi & thon	home	-0.35	whole	-0.34
led tôi & tren	fell	-0.14
led tôi là	fell	-0.02
led tỉnh	fell	0.21	laid	-0.07	whole	0.16
led tổ	home	-0.03	fell	0.34	laid	-0.02	lies	-0.03	whole	-0.44
led tổ & phuong	home	-0.03	fell	0.34	laid	-0.02	lies	-0.03	whole	-0.12
led tức	home	-0.09
led tử trận	fell	0.34	whole	-0.22
led viết	home	-0.01	fell	-0.02	laid	-0.13	whole	0.23
led vào	home	-0.22	fell	-0.03	laid	-0.15	lies	0.13	whole	0.02
led vào & ntls	laid	-0.32	lies	-0.07	whole	0.18
led vào bộ đội	fell	-0.02
led vào nghĩa trang	whole	-0.36
led vùi	home	-0.19	fell	-0.07	laid	0.39	lies	-0.13	whole	0.34
led vùi & tam	laid	0.12	whole	0.17
led x	home	0.15	whole	0.16
led xung phong	fell	-0.13	laid	-0.03	whole	-0.1
led xung phong & doi	fell	-0.12
led xã	home	0.27	fell	-0.31	laid	0.07	lies	-0.04	whole	0.25
led xóm	home	0.55	fell	0.3	whole	0.43
led y sĩ	home	-0.02
led y tá	home	-0.04	fell	0.37	whole	0.34
led y tá & tram	fell	0.22	whole	0.1
led ông	home	-0.19	fell	-0.1	lies	0.36	whole	0.03
led đang ở	home	0.17	fell	-0.34	laid	-0.44	lies	0.41	whole	0.41
led đc	laid	-0.05	lies	0.09	whole	-0.17
led đem chôn	fell	-0.06	laid	0.76	lies	-0.09	whole	0.76
led đi b	home	-0.09	fell	-0.05
led đi bộ đội	home	0.1	fell	-0.07	whole	-0.14
led đi tìm	fell	-0.06	laid	-0.03
led điểm cao	lies	-0.1	whole	-0.64
led đoàn	home	-0.3	fell	-0.06	laid	0.25	lies	-0.05	whole	0.39
led đoàn & tinh	fell	-0.05
led đoàn & trung	home	-0.08	fell	-0.11	laid	-0.13	whole	-0.03
led đào	fell	-0.11	laid	-0.02	whole	0.07
led đào & ho	whole	0.07
led đánh	home	0.2	fell	0.14	laid	-0.26	lies	-0.26	whole	0.38
led đánh & bot	fell	-0.05
led đánh & chi	fell	0.2	whole	0.14
led đánh & doi	fell	0.43	whole	0.19
led đánh & may	fell	-0.02
led đánh vào	fell	0.09	whole	0.25
led đánh vào & xuan	whole	0.16
led đã đưa về	home	0.22	laid	0.5	lies	0.56	whole	0.14
led đã đưa về & nghia	laid	-0.12	lies	0.19
led đã đưa về & ntls	home	0.23	laid	0.6	lies	0.19	whole	0.29
led đón về	laid	-0.33	lies	0.38	whole	-0.34
led đón về & ntls	laid	-0.28	lies	0.25	whole	-0.35
led đưa	home	0.28	fell	-0.16	laid	0.14	lies	0.37	whole	0.14
led đưa về	home	-0.12	fell	-0.16	laid	0.35	lies	-0.49	whole	0.24
led đưa về & nghia	laid	-0.19	lies	-0.29
led đưa về & ntls	home	-0.09	laid	-0.42	lies	-0.25	whole	-0.12
led đưa về chôn	laid	0.16	lies	-0.14	whole	0.07
led đưa về chôn & nghia	laid	0.05	lies	-0.12	whole	0.03
led đường	home	-0.06	fell	0.41	laid	-0.51	lies	-0.06	whole	-0.06
led đường & nam	home	-0.04	fell	-0.19	whole	-0.07
led được chôn	fell	-0.1	laid	-0.08	lies	0.36
led đạp mìn	whole	-0.07
led đắp mộ	laid	-0.03	whole	0.06
led đồi	home	-0.07	fell	-0.09	laid	0.54	lies	0.28	whole	0.36
led đồn	fell	0.41	laid	-0.3	lies	-0.04	whole	0.21
led đồng	fell	-0.08	whole	-0.47
led đồng chí	whole	-0.22
led đội quy tập	fell	-0.05	lies	-0.02	whole	-0.14
led:again	home	-0.28	fell	0.15	lies	0.05	whole	-0.17
led:again & bai	fell	-0.06	laid	-0.22	whole	-0.45
led:again & ben	fell	-0.29	laid	-0.12	whole	-0.42
led:again & bo	laid	0.41	whole	0.23
led:again & ntls	laid	-0.32	lies	-0.07	whole	0.18
led:aka	home	-1.01	fell	0.26	laid	0.43	lies	0.29	whole	0.39
led:alive	home	-0.08	fell	-0.39	laid	-0.92	lies	0.34	whole	0.16
led:alive & khu	lies	-0.07
led:alive & ntls	lies	0.03	whole	0.09
led:alive & thanh	fell	-0.04
led:alive & vuon	laid	-0.33	lies	0.36	whole	-0.13
led:at	home	-0.13	fell	-0.64	laid	0.3	lies	0.57	whole	0.13
led:at & ben	fell	-0.01	laid	0.34	whole	0.03
led:at & cach	whole	-0.2
led:at & cho	fell	-0.03	laid	0.33	whole	0.33
led:at & doi	fell	0.21	whole	0.17
led:at & dong	fell	0.22	whole	0.19
led:at & lang	home	-0.02	fell	-0.02	whole	-0.45
led:at & quay	laid	-0.01
led:at & sau	laid	-0.07	whole	-0.07
led:at & tram	laid	0.03	whole	-0.09
led:battle	home	-0.57	fell	0.45	laid	-0.26	lies	-0.51	whole	0.12
led:battle & ap	whole	0.17
led:battle & b52	fell	-0.01	whole	-0.23
led:battle & bay	fell	0.13	laid	-0.01	whole	-0.07
led:battle & ben	laid	-0.02	whole	-0.65
led:battle & binh	home	-0.08	fell	0.33	whole	0.21
led:battle & bot	fell	-0.52
led:battle & can	fell	-0.14	laid	-0.01	whole	0.38
led:battle & canh	fell	-0.15	laid	0.13	whole	0.2
led:battle & cao	home	-0.06	whole	0.14
led:battle & cau	fell	0.07	laid	-0.07	lies	-0.01	whole	0.5
led:battle & cay	fell	0.1	whole	0.11
led:battle & chi	fell	-0.07	whole	0.15
led:battle & chong	fell	-0.15	whole	-0.47
led:battle & chot	fell	-0.79	laid	-0.03
led:battle & con	fell	-0.23	laid	0.25	whole	-0.33
led:battle & cua	fell	-0.3	laid	-0.05	whole	-0.19
led:battle & dai	fell	0.01	whole	-0.07
led:battle & danh	whole	0.25
led:battle & dia	home	-0.03	fell	0.38	laid	0.01	whole	-0.14
led:battle & doi	fell	0.52	laid	-0.11	whole	0.04
led:battle & don	fell	0.46	whole	0.15
led:battle & dong	fell	0.45	whole	0.14
led:battle & may	fell	-0.13
led:battle & nghia	lies	0.09	whole	0.3
led:battle & no	fell	-0.15
led:battle & nui	fell	0.21	whole	0.51
led:battle & phu	fell	-0.25
led:battle & quan	fell	0.27	whole	-0.04
led:battle & su	fell	-0.11
led:battle & thi	fell	-0.05	whole	0.28
led:battle & tren	fell	-0.05	laid	0.09	whole	-0.41
led:battle & trung	fell	0.43	whole	0.1
led:battle & van	whole	0.15
led:battle & xuan	fell	-0.06	whole	0.16
led:born	home	0.69	fell	-1.29	laid	0.01	lies	-0.24	whole	0.27
led:born & canh	home	-0.12	fell	-0.07	laid	0.21	whole	0.1
led:born & lang	fell	-0.1	laid	-0.01	whole	-0.2
led:born & que	home	0.21	fell	-0.03	whole	0.15
led:born & thon	home	0.29	fell	-0.39	whole	0.16
led:born & xa	home	-0.02	fell	-0.21	lies	-0.01	whole	-0.47
led:bury	home	-0.28	fell	-1.29	laid	0.95	lies	0.32	whole	0.48
led:bury & #	laid	-0.07	whole	0.13
led:bury & bai	laid	-0.22	lies	-0.05	whole	-0.03
led:bury & ban	fell	-0.12	laid	-0.03	whole	0.03
led:bury & ben	laid	0.41	whole	0.22
led:bury & bia	fell	-0.21	laid	0.05	lies	-0.21
led:bury & bo	laid	0.25	lies	-0.07	whole	-0.01
led:bury & ca	laid	0.09	whole	0.6
led:bury & canh	fell	-0.07	laid	0.15	lies	-0.28	whole	0.07
led:bury & chan	fell	-0.04	laid	0.23	lies	-0.08	whole	0.05
led:bury & chung	whole	-0.37
led:bury & con	laid	0.33	whole	0.47
led:bury & cua	laid	0.16	whole	0.04
led:bury & dat	fell	-0.01	laid	-0.26	lies	0.61	whole	0.02
led:bury & doi	fell	-0.15	laid	0.57	lies	-0.1	whole	0.32
led:bury & dong	laid	0.09	lies	-0.03	whole	-0.24
led:bury & duoi	fell	-0.03	laid	0.41	whole	0.04
led:bury & gan	laid	-0.05	lies	0.43	whole	0.14
led:bury & go	home	-0.16	fell	-0.11	laid	0.13	lies	-0.02	whole	0.18
led:bury & goc	fell	-0.05	laid	0.31	whole	0.13
led:bury & hai	whole	-0.09
led:bury & ho	laid	-0.11
led:bury & khe	fell	-0.01	laid	-0.04	whole	0.11
led:bury & khu	laid	-0.26	lies	0.65	whole	0.04
led:bury & lai	laid	-0.18
led:bury & lan	laid	-0.05	whole	0.25
led:bury & lang	laid	0.1	whole	0.4
led:bury & lo	laid	-0.3	whole	-0.27
led:bury & lung	laid	0.25	whole	0.24
led:bury & luon	laid	-0.06	whole	0.06
led:bury & nen	fell	-0.01	laid	0.12	whole	-0.25
led:bury & ngay	laid	0.46	whole	0.31
led:bury & nghia	laid	-0.51	lies	0.06	whole	0.11
led:bury & ngoai	laid	0.18	whole	0.24
led:bury & no	laid	0.16	whole	0.29
led:bury & nong	laid	0.01
led:bury & ntls	laid	-0.18	lies	0.21
led:bury & phia	fell	-0.07	laid	0.1	whole	-0.35
led:bury & ria	lies	-0.17	whole	-0.11
led:bury & san	laid	0.03	whole	0.18
led:bury & sat	whole	-0.13
led:bury & sau	laid	0.36	lies	-0.08	whole	0.23
led:bury & suoi	fell	-0.12	laid	-0.12	lies	-0.18	whole	-0.5
led:bury & suon	laid	0.04	whole	-0.33
led:bury & tam	laid	0.13	whole	0.37
led:bury & tap	laid	-0.14	whole	-0.26
led:bury & trang	laid	0.18	lies	-0.2	whole	-0.46
led:bury & tren	fell	-0.03	laid	0.4	whole	-0.05
led:bury & trong	fell	-0.01	laid	0.22	lies	-0.15	whole	0.19
led:bury & ven	fell	-0.01	laid	0.16	lies	-0.02	whole	0.12
led:bury & vuon	home	-0.06	fell	-0.03	laid	0.07	lies	-0.22	whole	-0.24
led:capture	home	-0.07	fell	-0.28	laid	-0.14	lies	-0.03	whole	-0.16
led:contact	home	-0.32	fell	-0.17	laid	-0.08	lies	-0.09
led:died	home	-0.97	fell	0.26	laid	0.35	lies	0.01	whole	-0.03
led:died & #	fell	0.14	laid	-0.1	lies	-0.03	whole	-0.32
led:died & ##	fell	-0.15	laid	-0.08	lies	-0.04	whole	-0.39
led:died & an	fell	0.15	whole	0.07
led:died & ap	whole	-0.28
led:died & ba	fell	0.35	whole	0.25
led:died & bai	fell	0.01	laid	-0.24	whole	-0.05
led:died & ban	laid	-0.02	whole	-0.34
led:died & ben	fell	-0.19	laid	0.06	whole	-0.06
led:died & bia	fell	-0.01	lies	-0.23	whole	0.3
led:died & bien	fell	0.17
led:died & binh	fell	-0.07	whole	-0.01
led:died & bo	fell	-0.05	lies	-0.21	whole	0.41
led:died & ca	fell	-0.07	laid	0.06	whole	0.33
led:died & cach	laid	-0.25	whole	0.21
led:died & cai	fell	-0.23	laid	-0.2
led:died & canh	fell	-0.34	laid	-0.05	lies	0.12	whole	-0.09
led:died & cao	home	-0.04	fell	0.13	whole	0.05
led:died & cau	fell	-0.21	lies	-0.1	whole	-0.6
led:died & chan	laid	0.21	whole	0.4
led:died & chien	fell	-0.1	whole	-0.04
led:died & chu	whole	-0.15
led:died & chua	fell	-0.39	whole	-0.19
led:died & con	laid	0.13	whole	0.37
led:died & cu	fell	0.17	laid	0.24	whole	0.11
led:died & cua	fell	0.26	whole	0.02
led:died & dai	whole	-0.34
led:died & dak	fell	0.21	whole	-0.11
led:died & dao	fell	0.06	whole	0.07
led:died & dat	laid	0.06	lies	0.26	whole	0.12
led:died & deo	whole	0.06
led:died & diem	whole	0.11
led:died & dinh	fell	-0.28
led:died & doan	fell	-0.18
led:died & doc	fell	0.02	laid	-0.06	whole	-0.08
led:died & doi	fell	-0.15	laid	0.48	lies	-0.03	whole	-0.02
led:died & don	fell	0.09	laid	0.45	whole	0.27
led:died & dong	home	-0.02	fell	-0.06	laid	0.15	lies	0.17	whole	-0.42
led:died & duoi	fell	-0.48	laid	-0.02	lies	-0.11
led:died & duong	fell	0.2	laid	0.03	whole	-0.11
led:died & gan	laid	-0.2	lies	0.19	whole	-0.02
led:died & go	laid	0.42	whole	0.55
led:died & goc	fell	-0.05	laid	-0.23	lies	-0.07
led:died & ha	whole	0.17
led:died & hai	home	-0.03	fell	0.04	whole	0.09
led:died & hang	fell	-0.41	laid	-0.06	lies	-0.09
led:died & ho	fell	-0.07	whole	-0.06
led:died & hoai	fell	0.26	whole	-0.13
led:died & hoi	home	-0.02
led:died & hue	fell	0.27	whole	0.24
led:died & huyen	whole	-0.21
led:died & khe	home	-0.02	fell	0.36	laid	0.28	lies	-0.17	whole	0.29
led:died & khu	fell	0.07	laid	-0.02	lies	-0.23	whole	-0.11
led:died & khuc	fell	-0.1	whole	0.04
led:died & kon	fell	0.06	whole	0.09
led:died & lang	fell	0.05	lies	-0.03	whole	0.43
led:died & lo	fell	-0.25	laid	-0.13	lies	-0.29	whole	-0.61
led:died & loc	fell	0.74	whole	0.38
led:died & lung	laid	0.04	whole	0.22
led:died & luon	laid	-0.02
led:died & mat	fell	-0.32	laid	-0.12	lies	-0.01	whole	-0.1
led:died & mong	fell	-0.01
led:died & mua	fell	-0.23	laid	-0.07
led:died & mung	fell	-0.11	whole	-0.34
led:died & nen	fell	-0.01	laid	0.12	whole	-0.25
led:died & ngay	fell	-0.06	laid	-0.09	whole	0.27
led:died & nghia	fell	-0.12	laid	-0.44	lies	0.09	whole	-0.15
led:died & ngoai	fell	0.08	laid	0.57	lies	-0.01	whole	0.36
led:died & no	laid	0.08	whole	0.08
led:died & noi	whole	0.18
led:died & ntls	fell	-0.13	laid	-0.2	lies	0.37
led:died & nui	fell	-0.41	whole	-0.33
led:died & phia	laid	-0.07	whole	-0.18
led:died & phu	fell	-0.12	whole	0.17
led:died & phum	whole	-0.02
led:died & quang	fell	0.03	whole	0.14
led:died & rach	fell	0.01	laid	0.24	lies	-0.06	whole	0.17
led:died & ria	lies	-0.17	whole	-0.11
led:died & san	laid	-0.1	whole	0.18
led:died & sat	fell	-0.17	laid	0.47	whole	-0.02
led:died & sau	fell	-0.12	laid	0.34	whole	0.42
led:died & song	fell	0.48	whole	0.54
led:died & suoi	whole	-0.12
led:died & suon	fell	0.14	laid	0.25	lies	-0.01	whole	0.13
led:died & tan	fell	0.05	whole	0.19
led:died & tay	fell	0.05	laid	-0.1	whole	0.06
led:died & thanh	home	-0.01	fell	-0.13	laid	-0.16	whole	-0.36
led:died & thon	home	0.46	fell	-0.22	whole	0.22
led:died & thuong	fell	-0.1	whole	0.04
led:died & tich	fell	0.27	laid	0.38	whole	0.28
led:died & tinh	home	-0.03	fell	0.02	whole	0.36
led:died & tran	fell	-0.51	laid	0.2	whole	-0.22
led:died & trang	fell	0.26	laid	0.08	lies	-0.02	whole	-0.33
led:died & tren	fell	-0.04	laid	0.3	lies	-0.04	whole	-0.17
led:died & trong	fell	-0.42	laid	-0.35	lies	0.29	whole	-0.4
led:died & truoc	laid	0.13	whole	-0.03
led:died & truong	fell	-0.51	laid	-0.02	lies	0.04	whole	-0.09
led:died & vuon	fell	-0.25	laid	0.53	lies	-0.13	whole	-0.12
led:died & xa	home	-0.01	laid	-0.05	whole	-0.04
led:enlist	home	-0.27	fell	-0.22	laid	-0.15	lies	-0.07	whole	-0.11
led:enlist & cap	home	-0.12
led:enlist & dai	fell	-0.01
led:enlist & doi	fell	-0.22
led:fell	home	-1.42	fell	1.4	laid	-0.94	lies	-0.86	whole	0.35
led:fell & #	fell	-0.47	whole	-0.96
led:fell & ##	fell	-0.36	laid	-0.09	lies	-0.04	whole	-0.32
led:fell & an	home	-0.02	fell	0.22	whole	0.27
led:fell & ap	fell	0.14	whole	-0.25
led:fell & b52	fell	-0.02	whole	-0.35
led:fell & ba	fell	0.55	whole	0.31
led:fell & bai	fell	0.26	laid	-0.04	whole	0.23
led:fell & ban	fell	0.18	whole	-0.11
led:fell & ben	home	-0.03	fell	0.3	laid	-0.15	whole	-0.35
led:fell & bi	fell	0.23	whole	0.12
led:fell & bien	fell	0.17
led:fell & binh	home	-0.02	whole	-0.22
led:fell & bo	fell	0.46	laid	-0.19	whole	0.11
led:fell & bom	fell	-0.13
led:fell & bot	fell	0.21	laid	-0.03	whole	0.1
led:fell & ca	fell	-0.35
led:fell & cai	fell	-0.19	whole	0.04
led:fell & cam	fell	0.27	whole	0.32
led:fell & canh	laid	0.04
led:fell & cao	home	-0.04	fell	0.13	whole	0.05
led:fell & cau	fell	-0.16	laid	-0.06	lies	-0.05	whole	-0.66
led:fell & chap	fell	-0.13
led:fell & chien	fell	-0.15	whole	-0.04
led:fell & cho	fell	-0.03	whole	0.02
led:fell & chot	fell	0.35	whole	0.47
led:fell & chung	fell	-0.29
led:fell & coi	fell	0.27	whole	0.26
led:fell & cu	fell	0.36	whole	0.13
led:fell & cua	fell	-0.02	whole	0.5
led:fell & dai	home	0.31	whole	-0.14
led:fell & dak	fell	0.24
led:fell & dao	fell	0.06	whole	0.05
led:fell & deo	fell	0.04	lies	-0.04
led:fell & diem	fell	0.24	whole	-0.08
led:fell & dien	home	-0.12	fell	0.28
led:fell & doc	fell	-0.03	laid	-0.17	whole	-0.02
led:fell & doi	fell	0.26	laid	-0.49	whole	-0.44
led:fell & dong	home	-0.05	fell	0.39	laid	-0.07	whole	0.1
led:fell & duoi	fell	-0.45	laid	-0.12	whole	-0.27
led:fell & duong	fell	0.03	laid	-0.01	whole	0.06
led:fell & gan	fell	0.26	laid	-0.04	whole	0.09
led:fell & giay	fell	-0.1
led:fell & giua	fell	0.19	whole	0.04
led:fell & go	fell	0.11	whole	0.11
led:fell & ha	home	-0.09	fell	0.04	whole	0.22
led:fell & hai	home	-0.04	whole	0.09
led:fell & hang	fell	-0.35	whole	0.15
led:fell & ho	fell	-0.32
led:fell & hoi	fell	-0.11
led:fell & hue	fell	0.44	whole	0.29
led:fell & khe	home	-0.02	laid	0.12	whole	0.05
led:fell & kinh	home	-0.05	fell	0.22	laid	-0.02	whole	-0.27
led:fell & kon	fell	0.06	whole	0.09
led:fell & lang	fell	0.05	whole	0.08
led:fell & lien	fell	-0.25
led:fell & lo	fell	-0.11	laid	0.28	lies	-0.02	whole	-0.22
led:fell & loc	fell	0.2	whole	0.18
led:fell & mat	fell	-0.32	laid	-0.12	lies	-0.01	whole	-0.09
led:fell & mo	home	-0.01	fell	-0.22	lies	0.41	whole	-0.12
led:fell & mong	fell	-0.02
led:fell & mua	fell	-0.26
led:fell & mung	fell	-0.11	whole	-0.34
led:fell & muong	fell	-0.14	whole	-0.23
led:fell & nen	fell	-0.14
led:fell & nga	fell	0.01
led:fell & ngam	whole	0.03
led:fell & ngay	fell	0.24	laid	-0.19	whole	-0.02
led:fell & ngoai	fell	0.37	whole	0.31
led:fell & noi	whole	0.18
led:fell & nui	fell	-0.36	whole	-0.07
led:fell & pailin	fell	0.32
led:fell & pha	fell	0.05	whole	0.15
led:fell & phu	fell	-0.11	whole	0.2
led:fell & phum	fell	0.12	whole	-0.15
led:fell & quang	home	-0.03	fell	0.39	whole	0.35
led:fell & rach	fell	0.05	laid	0.27	whole	0.04
led:fell & san	laid	-0.02	whole	0.03
led:fell & sau	fell	0.07	whole	-0.11
led:fell & song	fell	0.49	whole	0.42
led:fell & suoi	laid	-0.01	whole	-0.08
led:fell & tan	fell	0.05	whole	0.19
led:fell & tay	fell	0.21	whole	0.11
led:fell & thanh	fell	-0.12	whole	-0.16
led:fell & thuong	fell	-0.1	whole	0.09
led:fell & tich	fell	0.14	laid	0.38	whole	0.28
led:fell & tram	laid	-0.07	whole	0.36
led:fell & tran	fell	-0.61	laid	-0.13	whole	-0.19
led:fell & tren	fell	0.1	laid	-0.24	lies	-0.01	whole	0.05
led:fell & trong	fell	0.18	lies	-0.05	whole	-0.43
led:fell & truong	fell	-0.53
led:fell & tui	fell	-0.04
led:fell & vam	fell	0.07	laid	-0.03	whole	0.17
led:fell & xa	fell	-0.09	whole	-0.1
led:gio	home	-0.07	fell	0.18	laid	-0.34	whole	0.24
led:grave	home	-0.44	fell	-0.34	laid	0.04	lies	0.31	whole	0.38
led:grave & ben	laid	-0.09
led:grave & bia	fell	-0.03	laid	-0.07	lies	0.32	whole	0.3
led:grave & bo	fell	-0.04	lies	-0.12
led:grave & canh	fell	-0.22	laid	-0.27	lies	0.26	whole	0.27
led:grave & cau	fell	-0.09	lies	-0.04
led:grave & dong	fell	-0.3	laid	0.29	lies	0.21	whole	-0.29
led:grave & duoi	fell	-0.1	laid	-0.08	lies	-0.1	whole	0.19
led:grave & gan	laid	0.05	lies	-0.11	whole	0.02
led:grave & hang	lies	-0.09
led:grave & khu	laid	-0.04	lies	-0.29
led:grave & lo	laid	-0.12	lies	-0.2	whole	-0.23
led:grave & nghia	fell	-0.1	laid	-0.41	lies	-0.16	whole	-0.54
led:grave & ntls	home	-0.07	fell	-0.07	laid	-0.48	lies	0.31	whole	0.48
led:grave & tren	fell	0.26	lies	-0.03	whole	-0.06
led:grave & trong	fell	-0.06	laid	-0.39	lies	0.36	whole	0.02
led:grave & vuon	fell	-0.13	laid	0.28	whole	0.13
led:home	home	1.02	fell	-0.92	laid	-0.27	lies	-0.25	whole	0.1
led:home & ap	whole	-0.16
led:home & ba	home	0.22	whole	0.31
led:home & bac	home	-0.05	whole	-0.18
led:home & ban	home	0.02	fell	0.19	laid	-0.11	lies	-0.09
led:home & bao	home	-0.21	fell	-0.04	whole	-0.1
led:home & ben	home	0.24	whole	0.26
led:home & biet	home	-0.01
led:home & binh	home	0.63	whole	0.16
led:home & bo	home	0.18	laid	0.32	whole	0.21
led:home & buon	whole	-0.07
led:home & cai	home	0.22	whole	-0.08
led:home & cam	home	0.14
led:home & can	home	0.39	whole	0.28
led:home & canh	laid	0.34	whole	-0.09
led:home & cao	home	0.14
led:home & cat	home	0.4	whole	0.33
led:home & chi	home	0.05	fell	-0.03	whole	-0.25
led:home & cho	home	0.04	whole	0.02
led:home & chon	home	-0.12	fell	-0.07	laid	0.09	whole	-0.13
led:home & con	whole	0.05
led:home & cong	home	-0.59	fell	-0.19	whole	-0.32
led:home & cua	home	-0.09	laid	-0.09
led:home & dai	home	-0.79
led:home & dan	home	0.09	whole	0.03
led:home & dao	home	0.1	laid	-0.03	whole	-0.18
led:home & dien	home	0.49	whole	0.58
led:home & do	home	0.54	fell	-0.1	whole	0.39
led:home & dong	home	0.28	whole	0.13
led:home & duc	home	0.08	whole	-0.07
led:home & dung	home	-0.07
led:home & gia	home	-0.26	whole	-0.25
led:home & ha	home	-0.18	whole	0.41
led:home & hai	home	-0.03	whole	0.85
led:home & hoa	home	0.05	fell	-0.04	whole	0.13
led:home & hoang	home	0.07	whole	0.51
led:home & hung	home	-0.09
led:home & khai	home	-0.09
led:home & khmer	home	-0.36	whole	0.09
led:home & kien	home	0.24	lies	0.33	whole	0.08
led:home & kim	home	-0.1	whole	0.27
led:home & ky	home	0.33	whole	0.38
led:home & lai	home	-0.13
led:home & lam	home	-0.02	whole	0.12
led:home & lang	home	-0.19	fell	-0.18	laid	-0.29	lies	-0.06	whole	-0.49
led:home & lien	whole	0.14
led:home & linh	laid	0.14	whole	-0.2
led:home & luc	home	0.03	whole	-0.27
led:home & mong	home	-0.11	whole	-0.24
led:home & muong	home	-0.12	whole	-0.17
led:home & nam	home	0.21	fell	-0.05	whole	-0.07
led:home & nga	whole	-0.25
led:home & nghe	home	0.18	whole	0.37
led:home & nghi	home	0.33	whole	0.19
led:home & nghia	home	0.07	lies	-0.02	whole	-0.45
led:home & ngoai	home	0.14	fell	0.26	whole	-0.28
led:home & ninh	home	0.14	fell	-0.02	whole	-0.07
led:home & noi	home	-0.05	whole	-0.12
led:home & nua	whole	-0.41
led:home & nung	whole	-0.19
led:home & pho	home	0.17	whole	0.18
led:home & phu	home	-0.15	fell	-0.06	lies	-0.02	whole	-0.13
led:home & phuong	home	0.06	fell	-0.05	whole	-0.11
led:home & quan	home	-0.31	fell	0.36	laid	-0.04
led:home & quang	home	0.46	whole	0.16
led:home & quynh	home	0.32	whole	0.35
led:home & son	home	-0.25	fell	0.44	whole	-0.09
led:home & song	home	-0.01	whole	-0.15
led:home & tam	home	0.06	whole	-0.13
led:home & tay	home	-0.01
led:home & thach	home	0.06	whole	-0.09
led:home & thai	home	0.14	fell	-0.05	lies	-0.03	whole	0.33
led:home & than	home	-0.03
led:home & thanh	home	-0.06	whole	0.09
led:home & thon	home	-0.01	fell	-0.15	laid	-0.06	whole	-0.05
led:home & thu	home	-0.18	whole	-0.33
led:home & thuy	home	0.12	whole	0.09
led:home & tien	home	0.16	whole	0.29
led:home & toc	home	-0.22	fell	-0.23	laid	-0.12	lies	-0.12	whole	-0.3
led:home & trang	home	0.26	lies	0.46	whole	0.34
led:home & trong	home	-0.06
led:home & truc	home	0.1	whole	0.28
led:home & trung	whole	-0.09
led:home & van	home	-0.04	whole	0.19
led:home & viet	whole	0.21
led:home & vinh	home	-0.03	whole	-0.01
led:home & vo	home	-0.2	whole	-0.07
led:home & vu	home	-0.41	whole	0.12
led:home & xa	home	0.13	fell	-0.24	laid	-0.06	lies	0.14	whole	-0.39
led:home & xom	home	0.07	whole	-0.24
led:home & xung	home	-0.14
led:home & y	home	0.03	whole	0.17
led:home & yen	home	-0.48	fell	-0.01
led:joined	home	-0.1	laid	-0.03
led:joined & dai	fell	-0.01
led:kin	home	-0.22	fell	-0.14	laid	-0.52	lies	0.12	whole	0.29
led:kin & nghia	laid	-0.16	lies	0.36	whole	0.17
led:laid	home	-0.23	fell	-0.38	laid	-0.01	lies	-0.24	whole	0.18
led:letter	home	-0.18	fell	-0.13	laid	-0.03	whole	0.04
led:level	home	0.27	fell	0.68	laid	0.48	lies	-0.09	whole	0.52
led:level & cach	fell	0.32	laid	0.17	whole	-0.1
led:level & dong	whole	0.27
led:level & goc	laid	-0.17
led:level & huyen	home	-0.09	fell	-0.02	whole	-0.51
led:level & khu	laid	0.36
led:level & ngay	fell	-0.05	laid	-0.06
led:level & phuong	home	-0.03	fell	0.33	laid	-0.02	lies	-0.03	whole	-0.12
led:level & tram	fell	0.13	laid	-0.02	whole	-0.12
led:level & xa	home	-0.18	fell	0.25	whole	-0.22
led:link	home	-0.04	fell	-0.21	laid	0.26	whole	-0.05
led:link & bai	fell	-0.03	laid	0.37	whole	0.13
led:link & ban	fell	0.67	whole	0.39
led:link & benh	fell	-0.01
led:link & bia	laid	0.19	whole	0.13
led:link & bo	laid	0.08	whole	-0.13
led:link & cach	laid	-0.29
led:link & cau	fell	0.01
led:link & con	whole	-0.4
led:link & cua	laid	-0.03
led:link & dai	whole	-0.34
led:link & danh	laid	-0.03
led:link & doan	laid	-0.07
led:link & doi	fell	-0.2
led:link & don	fell	-0.12
led:link & dong	laid	-0.01
led:link & hang	laid	-0.35	whole	0.14
led:link & ho	laid	0.66	whole	0.2
led:link & huyen	home	-0.17
led:link & lang	laid	0.3	whole	0.2
led:link & lo	laid	-0.16	whole	-0.11
led:link & me	laid	-0.02
led:link & nghia	laid	-0.15
led:link & ntls	home	-0.05	fell	-0.12	laid	0.3	lies	0.31	whole	0.02
led:link & phia	laid	-0.25	whole	-0.04
led:link & phuong	home	-0.06
led:link & tieu	laid	-0.05
led:link & tram	fell	0.24	laid	0.29	whole	0.13
led:link & tran	fell	0.17	laid	-0.03	whole	0.33
led:link & tren	whole	0.15
led:link & trong	laid	-0.19	lies	0.14	whole	0.12
led:link & trung	whole	-0.15
led:link & vuon	fell	-0.02	whole	-0.22
led:link & xa	home	0.15	fell	-0.29
led:martyr	home	0.33	fell	-0.3	laid	0.35	lies	-0.27	whole	-0.25
led:martyr & chu	whole	-0.15
led:martyr & chua	whole	-0.19
led:martyr & huyen	whole	-0.21
led:martyr & thon	home	0.47	fell	-0.23	whole	0.32
led:martyr & xa	home	-0.01	fell	-0.02	whole	-0.03
led:mine	home	-0.13	fell	0.13	laid	-0.48	lies	0.2	whole	0.28
led:mine & nghia	laid	-0.15	lies	0.37	whole	0.17
led:moved	home	0.1	fell	-0.14	laid	0.26	lies	0.16	whole	0.45
led:moved & adn	fell	-0.13
led:moved & ben	fell	-0.27	whole	-0.11
led:moved & bo	laid	-0.02	lies	0.47	whole	0.18
led:moved & doi	fell	-0.11	laid	0.21	whole	0.29
led:moved & dong	fell	-0.16	laid	0.13	lies	-0.03
led:moved & duong	lies	0.15	whole	-0.03
led:moved & ho	laid	-0.19	lies	-0.01
led:moved & nghia	home	-0.01	fell	-0.11	laid	0.08	lies	-0.37	whole	0.3
led:moved & ntls	home	0.41	fell	-0.02	laid	-0.19	lies	-0.07	whole	-0.03
led:moved & trong	fell	0.4	laid	-0.21	whole	-0.27
led:naming	home	-0.28	fell	-0.05	lies	0.17	whole	-0.28
led:naming & danh	laid	-0.02
led:naming & trong	laid	-0.13	lies	0.16	whole	0.08
led:notice	home	-0.24	laid	-0.39	lies	-0.13	whole	-0.11
led:notice & tinh	fell	-0.09
led:notice & tren	fell	-0.06	laid	-0.15
led:office	home	-0.39	fell	-0.93	laid	0.36	lies	-0.02	whole	0.18
led:office & bo	laid	-0.14
led:office & ntls	laid	0.3	lies	0.39	whole	0.5
led:office & quan	lies	-0.01
led:office & tinh	fell	-0.05	lies	-0.02	whole	-0.14
led:office & trung	whole	-0.19
led:office & xa	fell	-0.03
led:post	home	-0.27	fell	0.48	laid	-0.27	lies	0.25	whole	0.87
led:post & cua	fell	-0.07
led:post & dai	fell	-0.07
led:post & dong	home	-0.29	fell	0.44	whole	0.01
led:post & huyen	home	-0.37
led:post & su	fell	-0.1
led:post & tram	fell	0.22	whole	0.1
led:rank	home	-0.24	fell	0.13	lies	-0.01	whole	0.62
led:returned	home	-0.16	fell	-0.32	laid	-0.01	lies	-0.06
led:self	home	-0.51	fell	-0.4	laid	-0.65	lies	0.42	whole	-0.01
led:self & ben	fell	0.23	laid	-0.03	whole	0.04
led:self & con	fell	-0.08	laid	-0.13	lies	0.31	whole	0.13
led:self & ho	fell	0.45	whole	0.03
led:self & thon	home	-0.35	whole	-0.34
led:self & tren	fell	-0.14
led:self & xa	home	0.05	whole	-0.29
led:site	home	-0.35	fell	0.55	laid	0.07	whole	0.16
led:site & ben	laid	0.22	whole	0.25
led:site & canh	whole	-0.17
led:site & doi	home	-0.12	fell	-0.02
led:site & gan	fell	0.19	whole	0.31
led:site & kon	laid	-0.01	whole	-0.29
led:site & phia	fell	0.41	laid	-0.43	lies	-0.05	whole	0.12
led:site & vi	lies	0.33
led:stop	home	0.18	fell	-0.25	laid	-0.36	lies	-0.08	whole	0.02
led:stop & #	laid	-0.1	lies	-0.03	whole	-0.32
led:stop & ##	lies	-0.05	whole	-0.31
led:stop & an	fell	0.11	whole	0.21
led:stop & ap	whole	-0.27
led:stop & at	home	-0.28	whole	-0.23
led:stop & ba	home	0.25	fell	0.56	whole	0.62
led:stop & bac	home	-0.05	whole	-0.18
led:stop & bai	laid	-0.06	lies	-0.1	whole	-0.36
led:stop & ban	home	-0.07	fell	-0.02	laid	0.61	lies	0.09	whole	-0.21
led:stop & bao	home	-0.21	fell	-0.06	whole	-0.1
led:stop & ben	home	0.15	laid	0.25	lies	-0.04	whole	0.34
led:stop & bia	fell	-0.17	laid	-0.1	lies	-0.26	whole	-0.24
led:stop & bien	fell	0.11	laid	-0.09
led:stop & biet	home	-0.01
led:stop & binh	home	-0.19	fell	-0.01	laid	-0.05	lies	-0.08	whole	-0.25
led:stop & bo	home	0.16	fell	0.17	laid	0.16	lies	-0.08	whole	0.27
led:stop & bui	home	-0.06	laid	-0.01	whole	-0.36
led:stop & buon	home	-0.13	fell	-0.42	whole	-0.31
led:stop & ca	fell	-0.08	laid	0.06	whole	0.33
led:stop & cach	laid	-0.08	whole	0.21
led:stop & cai	home	0.21	fell	-0.2	laid	-0.21
led:stop & cam	home	0.38	fell	0.13	whole	0.66
led:stop & can	home	0.24	fell	-0.02	whole	0.09
led:stop & canh	home	-0.04	fell	-0.04	laid	0.53	lies	-0.32	whole	-0.23
led:stop & cao	fell	0.11	whole	0.01
led:stop & cat	home	0.34	whole	0.16
led:stop & cau	home	-0.11	fell	-0.13	laid	-0.03	lies	-0.05	whole	-0.41
led:stop & chan	fell	-0.01	laid	0.21	whole	0.1
led:stop & chap	fell	-0.13
led:stop & chi	home	0.03	fell	-0.09	whole	-0.25
led:stop & chien	fell	-0.15	whole	-0.04
led:stop & cho	home	0.04	fell	-0.08	whole	0.06
led:stop & chon	home	-0.12	fell	-0.07	laid	0.09	whole	-0.13
led:stop & chot	fell	0.35	whole	0.49
led:stop & chu	whole	0.06
led:stop & chung	fell	-0.27	laid	-0.03
led:stop & co	whole	0.16
led:stop & con	home	-0.03	fell	0.1	laid	0.19	lies	0.26	whole	0.76
led:stop & cong	home	-0.59	fell	-0.07	laid	-0.03	whole	-0.25
led:stop & cu	home	0.33	fell	0.14	laid	0.18	lies	-0.04	whole	0.33
led:stop & cua	home	-0.11	fell	0.23	laid	0.35	whole	0.07
led:stop & da	laid	-0.02
led:stop & dai	home	-0.47	fell	-0.06	whole	-0.09
led:stop & dak	fell	0.11
led:stop & dan	home	0.09	fell	-0.09	whole	0.03
led:stop & dao	home	0.1	fell	0.27	laid	-0.04	whole	-0.02
led:stop & dat	home	-0.02	lies	0.25
led:stop & dem	home	-0.01	whole	-0.16
led:stop & den	laid	-0.01
led:stop & deo	fell	0.04	whole	0.03
led:stop & di	home	-0.06
led:stop & diem	fell	0.24	whole	0.46
led:stop & dien	home	0.33	fell	0.28	whole	0.51
led:stop & dinh	fell	-0.27	whole	0.18
led:stop & do	home	0.66	fell	-0.1	whole	0.57
led:stop & doan	fell	-0.23	laid	-0.1	whole	0.02
led:stop & doc	laid	-0.11	whole	-0.23
led:stop & doi	home	-0.01	fell	-0.32	laid	0.01	lies	-0.14	whole	-0.21
led:stop & don	fell	0.67	laid	-0.07	whole	0.39
led:stop & dong	home	0.46	fell	-0.04	laid	-0.01	lies	0.23	whole	0.01
led:stop & duc	home	0.04
led:stop & dung	home	-0.07
led:stop & duoi	home	-0.01	fell	-0.24	laid	-0.35	whole	0.07
led:stop & duong	home	-0.12	fell	0.22	laid	-0.06	whole	0.23
led:stop & duy	home	0.29	fell	-0.1	whole	0.16
led:stop & gan	fell	0.08	laid	-0.06	lies	0.21	whole	0.32
led:stop & gia	home	-0.26	whole	-0.22
led:stop & giay	fell	-0.1
led:stop & go	home	-0.11	laid	0.12	whole	0.37
led:stop & goc	home	-0.14	fell	-0.07	laid	0.12	lies	-0.06	whole	-0.19
led:stop & ha	home	0.16	whole	0.39
led:stop & hai	home	0.08	lies	-0.08	whole	0.93
led:stop & ham	laid	0.03	whole	-0.15
led:stop & hang	fell	-0.3	laid	-0.13
led:stop & ho	fell	0.06	laid	0.29	whole	0.26
led:stop & hoa	home	0.28	fell	0.07	whole	0.32
led:stop & hoai	home	0.03	fell	0.26	whole	-0.04
led:stop & hoang	whole	0.18
led:stop & hoi	home	0.1	laid	-0.04	whole	-0.32
led:stop & hon	home	-0.23	fell	0.08
led:stop & hue	home	0.34	fell	0.43	whole	0.43
led:stop & hung	home	0.14
led:stop & hy	home	-0.13
led:stop & k	whole	-0.22
led:stop & ke	laid	0.15	whole	-0.14
led:stop & khai	home	-0.09
led:stop & khe	home	-0.02	laid	-0.07	whole	0.21
led:stop & khmer	home	-0.36	whole	0.09
led:stop & khu	home	0.1	laid	0.32	lies	-0.31	whole	0.22
led:stop & kien	home	0.13	fell	-0.02	lies	0.33	whole	0.08
led:stop & kim	home	0.2	fell	-0.01
led:stop & kinh	home	-0.19	fell	0.18	laid	-0.02
led:stop & kon	whole	0.09
led:stop & ky	home	0.11	fell	-0.11	whole	0.13
led:stop & lai	home	-0.14	laid	-0.24
led:stop & lam	home	-0.02	whole	0.12
led:stop & lan	fell	-0.11	laid	-0.08	whole	0.21
led:stop & lang	home	-0.21	fell	-0.24	lies	-0.05	whole	-0.24
led:stop & lao	home	-0.06	fell	0.06	whole	0.22
led:stop & lap	home	0.19	laid	-0.04	whole	-0.04
led:stop & len	laid	-0.07
led:stop & lien	fell	-0.05	whole	0.02
led:stop & linh	laid	-0.21	whole	-0.2
led:stop & lo	fell	-0.04	laid	-0.45	lies	-0.03	whole	-0.47
led:stop & loc	home	0.11	fell	0.11	whole	0.22
led:stop & long	home	0.03	whole	0.34
led:stop & luc	home	0.03	laid	-0.04	whole	-0.27
led:stop & lung	laid	0.04	whole	0.22
led:stop & luon	laid	-0.02
led:stop & mat	fell	-0.13	laid	-0.12	lies	-0.04	whole	-0.16
led:stop & mau	home	-0.11	whole	0.02
led:stop & me	laid	-0.01	whole	0.06
led:stop & mo	fell	-0.23	lies	0.4	whole	-0.24
led:stop & mong	home	-0.11	whole	-0.24
led:stop & mua	fell	-0.24	laid	-0.07
led:stop & mung	fell	-0.11	whole	-0.34
led:stop & muong	home	-0.08	fell	-0.5	whole	-0.49
led:stop & nam	home	0.21	fell	0.03	whole	0.18
led:stop & nen	fell	-0.1	laid	0.05	whole	-0.25
led:stop & nga	fell	-0.33	laid	-0.01	lies	-0.01	whole	-0.2
led:stop & ngam	fell	0.3	laid	-0.02	whole	0.22
led:stop & ngay	fell	-0.14	laid	-0.03	whole	-0.3
led:stop & nghe	home	0.18	whole	0.37
led:stop & nghi	home	0.33	whole	0.3
led:stop & nghia	home	0.02	fell	-0.06	laid	-0.9	lies	0.48	whole	-0.15
led:stop & ngoai	home	0.08	fell	0.28	laid	0.07	lies	-0.08
led:stop & nguyen	home	-0.18	fell	-0.07	whole	-0.33
led:stop & nham	fell	0.11	whole	-0.09
led:stop & ninh	home	0.14	fell	-0.02	whole	-0.07
led:stop & no	laid	0.08	whole	0.21
led:stop & noi	home	-0.05	whole	0.03
led:stop & nong	home	0.22	fell	-0.21	whole	-0.16
led:stop & ntls	fell	-0.1	laid	-0.15	whole	0.35
led:stop & nua	whole	-0.41
led:stop & nui	home	0.07	fell	-0.1	whole	-0.24
led:stop & nung	whole	-0.27
led:stop & phan	fell	0.3	whole	0.37
led:stop & phia	whole	-0.24
led:stop & pho	home	0.54	fell	-0.02	whole	0.23
led:stop & phong	laid	-0.09	whole	-0.32
led:stop & phu	home	0.02	fell	-0.24	lies	-0.03	whole	-0.16
led:stop & phum	home	0.1	whole	-0.1
led:stop & phuong	home	-0.19	fell	-0.15	whole	-0.5
led:stop & quan	home	-0.32	fell	0.32	laid	-0.08
led:stop & quang	home	0.31	fell	0.04	whole	0.47
led:stop & que	home	0.05	fell	0.31
led:stop & quy	home	-0.24	fell	-0.13
led:stop & quynh	home	0.33	fell	-0.02	whole	-0.03
led:stop & rach	laid	0.28	whole	0.17
led:stop & ray	fell	0.03	laid	-0.14	whole	-0.08
led:stop & ria	lies	-0.17	whole	-0.11
led:stop & sa	fell	0.3	whole	0.19
led:stop & san	fell	0.26	laid	-0.19	whole	0.2
led:stop & sat	fell	-0.18	laid	0.47	whole	-0.02
led:stop & sau	fell	-0.08	laid	0.24	lies	-0.09	whole	-0.26
led:stop & son	home	-0.3	fell	0.38	lies	0.45	whole	-0.09
led:stop & song	home	-0.04	fell	0.28	laid	-0.04	lies	-0.03	whole	0.17
led:stop & suoi	fell	0.1	laid	-0.19	lies	-0.15	whole	-0.45
led:stop & suon	laid	0.04	whole	-0.34
led:stop & ta	fell	0.28	lies	-0.07	whole	-0.25
led:stop & tam	home	0.01	whole	-0.04
led:stop & tan	fell	0.32	whole	0.28
led:stop & tap	laid	-0.14
led:stop & tau	fell	-0.18	whole	0.15
led:stop & tay	home	-0.04	fell	0.09	whole	0.1
led:stop & tet	fell	-0.18	whole	0.05
led:stop & thach	home	0.04	fell	0.51	whole	0.62
led:stop & thai	home	0.05	fell	-0.05	lies	-0.03	whole	0.21
led:stop & than	home	-0.03
led:stop & thanh	home	0.38	fell	-0.19	laid	-0.17	whole	0.06
led:stop & thi	home	0.28	fell	-0.01	whole	0.11
led:stop & thon	fell	-0.04	laid	-0.07	lies	-0.05	whole	-0.12
led:stop & thong	whole	0.26
led:stop & thu	home	-0.18	whole	-0.33
led:stop & thuan	home	0.04	laid	-0.02	whole	0.1
led:stop & thuong	fell	-0.1	whole	0.21
led:stop & thuy	home	0.12	whole	0.17
led:stop & tich	fell	0.27	laid	0.38	whole	0.28
led:stop & tien	home	0.16	whole	0.29
led:stop & tieu	fell	-0.09	laid	-0.07
led:stop & tinh	home	-0.19	fell	0.03	whole	0.36
led:stop & toc	home	-0.22	fell	-0.23	laid	-0.12	lies	-0.12	whole	-0.3
led:stop & tong	home	-0.02	fell	-0.12	whole	-0.16
led:stop & tra	home	0.42	fell	0.17	whole	0.32
led:stop & trai	fell	-0.02	laid	-0.04
led:stop & tram	home	0.06	fell	0.23	laid	-0.34	whole	-0.27
led:stop & tran	fell	-0.56	laid	0.18	whole	-0.2
led:stop & trang	home	0.25	fell	0.2	lies	0.37
led:stop & tren	laid	0.07	lies	-0.1	whole	0.1
led:stop & tri	home	-0.05	fell	0.15	whole	0.01
led:stop & trong	home	-0.09	fell	0.41	lies	-0.22	whole	-0.05
led:stop & truc	home	0.1	fell	-0.19	whole	0.28
led:stop & trung	home	0.03	fell	-0.04
led:stop & truoc	home	0.12	whole	-0.23
led:stop & truong	fell	-0.65	laid	-0.03	whole	-0.24
led:stop & tu	home	0.06	fell	-0.02	laid	-0.1
led:stop & van	home	-0.04	whole	0.19
led:stop & ven	fell	-0.06	laid	0.21	lies	-0.03	whole	0.13
led:stop & vi	fell	0.03	whole	0.15
led:stop & vinh	home	-0.25
led:stop & vo	home	0.03	whole	-0.14
led:stop & vu	home	-0.42	whole	0.12
led:stop & vuon	fell	0.09	laid	-0.22	lies	0.38	whole	-0.06
led:stop & xa	home	-0.22	fell	-0.67	laid	-0.12	lies	0.05	whole	-0.52
led:stop & xom	home	0.05	fell	0.16	laid	-0.03	whole	-0.32
led:stop & xuan	home	0.25	whole	0.12
led:stop & xung	home	-0.14
led:stop & y	home	0.51	whole	0.35
led:stop & yen	home	-0.47	fell	-0.01	laid	0.03	whole	0.05
led:tells	home	-0.22	fell	0.24	laid	-0.11	lies	-0.09	whole	0.08
led:tells & #	laid	-0.08	whole	-0.03
led:tells & ##	whole	-0.09
led:tells & adn	fell	-0.13
led:tells & bai	laid	-0.32	whole	-0.04
led:tells & ban	home	-0.02	fell	-0.21	laid	-0.06	whole	0.05
led:tells & ben	fell	-0.31	laid	-0.05	whole	-0.25
led:tells & bia	lies	-0.06	whole	0.02
led:tells & bien	laid	-0.06	whole	-0.14
led:tells & bo	fell	-0.13	laid	-0.15	lies	-0.07	whole	0.4
led:tells & ca	laid	0.06	whole	0.33
led:tells & canh	fell	-0.03	laid	0.47	lies	-0.14	whole	0.32
led:tells & cau	laid	0.02	whole	0.12
led:tells & chan	fell	-0.23	laid	0.3	whole	0.14
led:tells & con	fell	0.23	whole	0.53
led:tells & cong	home	-0.11	fell	-0.09
led:tells & cua	fell	-0.24	laid	0.32	whole	-0.25
led:tells & dat	laid	0.06	lies	0.26	whole	0.12
led:tells & doi	fell	-0.01	laid	0.05	lies	-0.06
led:tells & dong	fell	-0.1	laid	-0.19	lies	-0.04	whole	-0.24
led:tells & duoi	fell	0.42	laid	-0.34	whole	0.11
led:tells & duong	fell	0.4	laid	-0.02	whole	0.45
led:tells & gan	fell	0.03	laid	-0.17
led:tells & go	home	-0.16	fell	-0.12	laid	0.06	lies	-0.02	whole	0.18
led:tells & goc	fell	-0.05	laid	-0.04	lies	0.08
led:tells & hai	whole	-0.09
led:tells & hang	fell	0.36	laid	-0.04	whole	0.14
led:tells & ho	laid	-0.25	whole	0.03
led:tells & hoi	fell	-0.06	laid	-0.12
led:tells & ke	laid	0.15	whole	-0.14
led:tells & khe	fell	0.09	laid	-0.49	whole	0.09
led:tells & khu	fell	-0.19	laid	0.27	whole	0.19
led:tells & lai	laid	-0.1
led:tells & lan	laid	-0.25	whole	0.03
led:tells & lang	home	0.31	fell	-0.08	laid	-0.16	whole	0.15
led:tells & lo	laid	-0.31	whole	-0.27
led:tells & lung	laid	0.04	whole	0.19
led:tells & luon	laid	-0.25
led:tells & nen	fell	-0.01	laid	0.12	whole	-0.25
led:tells & ngay	fell	-0.34	laid	0.18	whole	0.06
led:tells & nghia	fell	-0.21	lies	-0.12	whole	-0.14
led:tells & ngoai	laid	0.17	whole	0.24
led:tells & no	laid	0.1	whole	0.1
led:tells & ntls	laid	0.34	lies	0.33	whole	0.22
led:tells & phia	whole	-0.24
led:tells & san	laid	0.15	whole	-0.28
led:tells & sat	laid	-0.02	lies	-0.03	whole	-0.51
led:tells & sau	fell	0.42	laid	0.38	lies	-0.13	whole	0.02
led:tells & suon	whole	-0.36
led:tells & tam	home	0.37	laid	0.11	whole	0.23
led:tells & tay	fell	-0.11
led:tells & to	fell	0.45	whole	0.29
led:tells & toc	home	-0.02	whole	-0.22
led:tells & tran	fell	0.05	laid	0.28	whole	0.46
led:tells & tren	fell	0.15	laid	0.22	lies	-0.02
led:tells & trong	fell	0.27	laid	0.13	lies	-0.08	whole	-0.14
led:tells & truoc	whole	-0.23
led:tells & truong	fell	0.17	laid	0.06	whole	0.2
led:tells & ubnd	fell	-0.01
led:tells & vuon	whole	-0.26
led:tells & xa	fell	0.38	laid	-0.03
led:thing	home	-0.89	fell	-0.02	lies	0.01	whole	-0.42
led:thing & ban	laid	-0.02
led:thing & ben	laid	0.34
led:thing & bia	fell	-0.05	laid	0.05
led:thing & binh	fell	-0.02	laid	0.47	whole	0.45
led:thing & bo	laid	-0.29	lies	-0.05	whole	-0.18
led:thing & canh	fell	-0.01	laid	0.1	whole	-0.2
led:thing & cho	fell	-0.03	laid	0.33	whole	0.33
led:thing & cua	fell	0.18	whole	0.04
led:thing & dai	fell	-0.25
led:thing & doan	fell	-0.16
led:thing & doi	home	-0.12	fell	0.27	laid	-0.04	whole	0.27
led:thing & dong	home	0.12	whole	0.28
led:thing & gan	fell	-0.12	laid	-0.29	lies	-0.06	whole	-0.68
led:thing & kon	fell	0.46	laid	-0.01	whole	0.22
led:thing & lang	fell	-0.11	whole	-0.31
led:thing & lo	fell	0.19	laid	-0.1	whole	0.3
led:thing & mat	fell	-0.14	whole	-0.12
led:thing & mo	laid	-0.14	whole	-0.1
led:thing & nam	home	-0.07	fell	-0.19	whole	-0.29
led:thing & phia	fell	-0.08	laid	0.01	lies	-0.01	whole	-0.31
led:thing & quan	fell	-0.1
led:thing & quang	fell	-0.07	lies	-0.01	whole	-0.1
led:thing & quay	laid	-0.01
led:thing & quyet	fell	-0.05	whole	-0.1
led:thing & sat	laid	0.1
led:thing & sau	fell	0.01	laid	-0.15	whole	-0.04
led:thing & su	fell	-0.03	laid	-0.06	whole	-0.13
led:thing & tay	whole	-0.07
led:thing & thon	fell	0.05
led:thing & tieu	whole	-0.07
led:thing & tinh	fell	-0.05
led:thing & tren	laid	0.3	whole	0.33
led:thing & trung	home	-0.09	fell	-0.12	laid	-0.14	whole	-0.03
led:thing & vi	lies	0.32	whole	-0.11
led:thing & xa	home	-0.04	fell	-0.13	whole	-0.38
led:title	home	-0.13	fell	-0.12	laid	0.38	whole	-0.03
led:title & ban	home	-0.17	fell	-0.53	laid	0.62	lies	0.22	whole	-0.08
led:title & ben	home	-0.01	fell	0.19	laid	0.14	whole	0.64
led:title & bia	fell	-0.16	laid	-0.01	lies	-0.02	whole	0.22
led:title & binh	home	-0.1	fell	0.01	lies	-0.01	whole	-0.08
led:title & bo	fell	-0.02	laid	-0.08	whole	-0.18
led:title & bui	whole	-0.36
led:title & canh	laid	0.07	lies	-0.04	whole	-0.27
led:title & cau	home	-0.06	fell	-0.03	whole	0.11
led:title & chan	fell	-0.16	laid	0.21	whole	-0.43
led:title & cho	home	-0.03	fell	-0.04	whole	-0.13
led:title & chua	fell	0.2	lies	0.29
led:title & con	fell	-0.16	laid	-0.12
led:title & cua	laid	0.1
led:title & dau	laid	-0.14	whole	-0.11
led:title & den	laid	-0.01
led:title & doi	fell	-0.52	laid	-0.01	whole	-0.42
led:title & dong	home	0.14	fell	-0.15	laid	-0.03	lies	0.36	whole	0.12
led:title & duoi	fell	-0.28	laid	-0.03	whole	0.15
led:title & duong	fell	-0.35	whole	0.02
led:title & ho	laid	-0.25
led:title & hoi	fell	-0.01	laid	-0.06	whole	-0.25
led:title & khu	laid	0.43	lies	-0.28	whole	0.43
led:title & ky	fell	-0.08	whole	-0.22
led:title & lang	laid	-0.05	whole	-0.46
led:title & ngay	fell	0.32	laid	-0.12	whole	-0.34
led:title & nghia	laid	-0.11	whole	-0.17
led:title & ngoai	home	-0.02	fell	-0.09	laid	-0.04	lies	-0.05
led:title & ntls	fell	-0.05	laid	-0.13	lies	-0.03	whole	-0.08
led:title & sau	fell	-0.3	laid	0.03	whole	-0.24
led:title & song	fell	0.11	whole	-0.1
led:title & thon	fell	0.24	laid	0.3	whole	0.39
led:title & tieu	fell	-0.04
led:title & trai	fell	-0.03	laid	-0.02
led:title & tren	lies	-0.03
led:title & trong	fell	-0.19	laid	0.3	lies	-0.03	whole	0.46
led:title & vuon	laid	0.02	whole	0.35
led:title & xa	home	-0.19	fell	-0.09	lies	-0.04	whole	-0.18
long after martyr	home	0.2	fell	-0.33	laid	0.1	lies	-0.39	whole	-0.25
long after other	home	-0.7	fell	-0.17	laid	0.53	lies	-0.47	whole	-0.05
long after teller	home	-0.51	fell	-0.13	laid	-0.51	lies	-0.66	whole	-0.01
martyrs 0	home	-1.04	fell	0.08	laid	-0.91	lies	-2.32	whole	0.23
martyrs 1	home	-0.58	fell	-0.85	laid	-0.55	lies	-0.41	whole	-0.27
martyrs 2	home	-0.14	fell	-0.25	laid	0.06	lies	-0.16	whole	0.14
martyrs 3	home	-0.23	fell	-0.43	laid	-0.16	lies	-0.32	whole	-0.06
next sentence:again	home	0.05	fell	0.3	laid	0.51	lies	0.17	whole	0.38
next sentence:alive	home	-0.26	fell	0.18	laid	0.36	lies	0.41	whole	0.52
next sentence:at	home	-0.21	fell	-0.02	laid	-0.07	lies	0.19	whole	0.03
next sentence:battle	home	0.28	fell	0.2	laid	-0.06	lies	0.39
next sentence:born	home	-0.95	fell	-0.18	laid	-0.33	lies	0.4	whole	0.02
next sentence:bury	home	0.19	fell	0.63	laid	-0.58	lies	-0.35	whole	-0.11
next sentence:capture	home	-0.29	fell	-0.04	laid	-0.37	lies	0.15	whole	0.79
next sentence:contact	home	-0.6	fell	-0.05	laid	-0.2	lies	-0.37	whole	-0.24
next sentence:died	home	-0.37	fell	-0.05	laid	-0.42	lies	-0.17	whole	0.18
next sentence:enlist	home	0.59	fell	-0.97	laid	-0.31	lies	-0.85	whole	-0.28
next sentence:fell	home	-0.02	fell	-0.46	laid	-0.03	lies	0.11	whole	-0.04
next sentence:gio	home	0.14	fell	-0.29	laid	-0.25	lies	0.08	whole	-0.07
next sentence:grave	home	0.16	fell	0.18	laid	-0.2	lies	0.6	whole	0.03
next sentence:home	home	-0.3	fell	-0.06	laid	-0.14	lies	0.34	whole	0.08
next sentence:joined	home	-0.07	fell	-0.75	laid	-0.14	lies	-0.61	whole	-0.47
next sentence:kin	home	-0.46	fell	0.27	laid	0.05	lies	-0.39
next sentence:laid	home	0.11	fell	0.34	laid	0.17	lies	0.2	whole	0.5
next sentence:last	home	0.07	fell	0.27	laid	0.14	lies	-0.01	whole	-0.22
next sentence:letter	home	-0.17	fell	-0.18	lies	-0.01	whole	-0.21
next sentence:level	home	0.27	fell	0.14	laid	0.22	lies	-0.32	whole	0.11
next sentence:link	home	-0.14	fell	-0.29	laid	0.16	lies	-0.05	whole	-0.22
next sentence:martyr	home	-0.28	fell	-0.65	whole	0.43
next sentence:moved	home	-0.54	fell	-0.37	laid	-0.07	lies	0.15	whole	-0.19
next sentence:naming	home	0.07	fell	0.12	laid	0.54	lies	-0.25	whole	0.13
next sentence:notice	home	0.05	fell	-1.08	laid	0.39	lies	0.39	whole	-0.27
next sentence:office	home	0.01	fell	0.46	laid	-0.24	lies	0.13	whole	0.15
next sentence:post	home	-0.04	fell	-0.01	laid	-0.26	lies	0.04	whole	0.03
next sentence:rank	home	-0.67	fell	-0.23	laid	-0.55	lies	-0.33	whole	-0.19
next sentence:returned	home	-0.12	fell	-0.63	laid	-0.33	whole	-0.13
next sentence:self	home	0.05	fell	-0.22	laid	0.28	lies	0.29	whole	0.17
next sentence:site	home	0.32	fell	-0.23	laid	-0.12	lies	-0.1
next sentence:tells	home	-0.18	laid	-0.31	lies	-0.14	whole	-0.1
next sentence:thing	home	-0.02	fell	0.01	laid	-0.11	lies	-0.5	whole	-0.19
next sentence:title	home	-0.09	fell	0.01	laid	-0.06	lies	-0.27	whole	-0.02
next sentence:truename	home	-0.4	laid	0.33	whole	0.54
opens	home	-0.16	fell	-0.05	laid	-0.18	lies	-0.27	whole	0.06
part 0 of 4	home	-0.33	fell	-0.29	laid	-0.62	lies	-0.54	whole	0.03
part 1 of 4	home	-0.37	fell	-0.26	laid	-0.93	lies	-0.55	whole	-0.12
part 2 of 4	home	-0.79	fell	-0.43	laid	0.02	lies	-0.89	whole	-0.04
part 3 of 4	home	-0.51	fell	-0.44	laid	-0.2	lies	-0.33	whole	0.01
places 0	home	-0.13	fell	0.57	laid	-0.58	lies	-0.28	whole	0.47
places 1	home	-0.01	fell	-0.06	laid	-0.17	lies	0.01	whole	0.06
places 2	home	-0.27	fell	-0.41	laid	-0.42	lies	-0.52	whole	-0.01
places 3	home	-0.63	fell	-0.56	laid	-0.53	lies	-0.6	whole	-0.06
places 4	home	-0.74	fell	-0.72	laid	-0.31	lies	-0.88	whole	-0.24
sentence before:again	home	0.65	fell	0.09	laid	-0.34	lies	-0.36	whole	0.53
sentence before:alive	home	-0.06	fell	0.13	laid	-0.55	lies	-0.79	whole	0.13
sentence before:at	home	0.04	fell	-0.21	laid	0.21	lies	-0.41	whole	0.01
sentence before:battle	home	0.22	fell	-0.7	lies	-0.44	whole	0.01
sentence before:born	home	0.55	fell	0.54	laid	-0.32	lies	0.33	whole	0.17
sentence before:bury	home	1.12	fell	-1.28	laid	-0.19	lies	-0.08	whole	0.27
sentence before:capture	home	0.31	fell	-0.99	laid	0.3	lies	-0.18	whole	-0.8
sentence before:contact	home	0.32	fell	0.16	laid	0.32	lies	-0.18	whole	0.12
sentence before:died	home	-0.15	fell	0.04	laid	-0.45	lies	0.18	whole	0.14
sentence before:enlist	home	-0.34	fell	-0.27	laid	-0.55	lies	-0.45	whole	-0.12
sentence before:fell	home	-0.23	fell	-0.21	laid	0.47	lies	0.48	whole	-0.19
sentence before:gio	home	-0.13	fell	-0.18	laid	-0.19	lies	0.51	whole	-0.15
sentence before:grave	home	0.53	fell	-0.15	laid	-0.61	lies	-0.35	whole	0.12
sentence before:home	home	-0.37	fell	-0.1	laid	0.26	lies	-0.14	whole	0.05
sentence before:joined	home	-0.1	fell	-0.2	laid	-0.67	lies	-0.35	whole	-0.21
sentence before:kin	home	0.14	fell	-0.5	laid	-0.63	lies	0.03	whole	-0.4
sentence before:laid	home	-0.22	fell	-0.16	laid	0.33	lies	-0.15	whole	0.23
sentence before:last	home	0.06	laid	0.49	lies	-0.04	whole	0.37
sentence before:letter	home	0.18	fell	-0.07	laid	-0.72	lies	-0.47	whole	0.11
sentence before:level	home	-0.14	fell	0.05	laid	-0.19	lies	-0.1	whole	0.02
sentence before:link	home	0.26	fell	0.03	laid	-0.17	lies	0.61	whole	0.12
sentence before:martyr	home	0.04	fell	-0.17	laid	-0.67	lies	0.44
sentence before:moved	home	-0.44	fell	-0.03	laid	-0.25	lies	-0.37	whole	-0.13
sentence before:naming	home	0.06	fell	-0.39	laid	-0.01	lies	-0.53	whole	-0.19
sentence before:notice	home	0.49	fell	0.19	laid	0.28	lies	0.52	whole	0.37
sentence before:office	home	-0.07	fell	-0.04	laid	-0.14	lies	-0.12	whole	-0.03
sentence before:post	home	0.18	fell	-0.48	laid	-0.42	lies	-0.46	whole	-0.29
sentence before:rank	home	-0.17	fell	0.38	laid	0.15	lies	-0.66	whole	-0.03
sentence before:returned	home	-0.65	fell	0.03	laid	-0.25	lies	-0.53	whole	0.86
sentence before:self	home	-0.15	fell	-0.07	laid	-0.47	lies	-0.35	whole	0.02
sentence before:site	home	0.05	fell	-0.51	laid	-0.25	lies	0.16	whole	0.16
sentence before:tells	home	-0.14	fell	-0.22	laid	-0.32	lies	0.1	whole	0.03
sentence before:thing	home	-0.34	fell	0.15	lies	-0.21	whole	0.13
sentence before:title	home	-0.03	fell	0.14	laid	-0.34	lies	-0.31	whole	-0.08
sentence before:truename	home	-0.05	fell	-0.17	laid	-0.23	lies	-0.03	whole	0.01
size 1	home	-1.92	fell	-1.55	laid	-2.42	lies	-1.75	whole	-2.22
size 2	home	0.05	fell	-0.36	laid	-1.38	lies	-0.87	whole	-0.71
size 3	home	-0.65	fell	-0.09	laid	-0.51	lies	-0.15	whole	-0.22
size 4	home	-0.26	fell	-0.04	laid	-0.32	lies	-0.16	whole	0.61
size 5	home	-0.82	fell	-0.09	laid	0.09	lies	-0.33	whole	0.53
size 6	home	0.04	fell	-0.33	laid	0.22	lies	0.02	whole	0.83
size 7	home	-0.05	fell	0.05	laid	0.39	lies	-0.2	whole	0.8
size 8	home	0.22	fell	-0.49	laid	0.48	lies	-0.23	whole	-0.22
text:battle	fell	-0.33	laid	-0.58	lies	-0.18	whole	-0.28
text:benefit	home	-0.2	fell	0.01	laid	-0.03	lies	-0.02	whole	0.32
text:by_comrade	home	-0.19	fell	-0.15	laid	0.3	lies	-0.38	whole	-0.07
text:by_finder	home	-0.54	fell	0.4	laid	-0.69	lies	-0.86	whole	-0.09
text:by_foreign	home	0.01	laid	0.05	lies	-0.02	whole	0.13
text:by_keeper	home	0.1	fell	-0.69	laid	0.11	lies	0.14	whole	-0.07
text:by_official	home	-0.26	fell	0.11	laid	-0.45	lies	0.13	whole	0.19
text:by_resident	home	0.3	fell	-0.01	laid	-0.72	lies	0.3	whole	0.06
text:by_volunteer	home	-0.71	fell	-0.94	lies	-0.12	whole	-0.14
text:dna	home	-0.84	fell	0.06	laid	0.65	lies	-0.3	whole	0.31
text:enemy	home	-0.52	fell	-0.25	laid	-0.62	lies	-0.08	whole	-0.48
text:foreign	home	0.01	laid	0.05	lies	-0.02	whole	0.13
text:found	home	-1.27	fell	0.51	laid	0.39	lies	-0.56	whole	0.1
text:give_back	home	0.31	fell	-0.48	laid	0.12	lies	-0.21	whole	0.13
text:grave	home	-0.07	fell	-0.29	laid	0.47	lies	0.61	whole	-0.11
text:hearsay	home	-0.13	laid	-0.22	lies	0.13	whole	-0.16
text:informs	home	-0.48	fell	-0.7	laid	-0.07	lies	0.19	whole	0.05
text:list	home	-0.69	fell	-0.68	laid	0.21	lies	-0.31	whole	0.43
text:recognition	home	-0.45	fell	0.02	laid	-0.44	lies	0.19	whole	-0.33
text:relics	home	-0.08	fell	-0.32	laid	-0.75	lies	-0.54	whole	-0.14
text:rumoured	fell	0.26	laid	-0.04	whole	0.01
text:scam	fell	-0.85	laid	-0.66	lies	-0.37	whole	0.18
text:seek	home	-0.1	fell	-0.13	laid	-0.28	lies	-0.49	whole	0.09
text:sought	home	-0.16	fell	-0.09	laid	0.15	lies	-0.11	whole	-0.31
text:stone	home	-0.52	fell	-0.01	laid	0.15	lies	0.65	whole	0.08
typed before 02	whole	-0.19
typed before 1	home	-0.12	fell	-0.01	laid	-0.11	lies	-0.03	whole	0.32
typed before 11	fell	0.21	whole	0.4
typed before 12	fell	-0.09	laid	-0.26	lies	-0.02
typed before 14	home	-0.06	fell	-0.01	lies	-0.2	whole	-0.07
typed before 15	fell	-0.34
typed before 16	fell	-0.11	laid	0.07
typed before 17	fell	-0.05
typed before 18	whole	-0.18
typed before 19	home	-0.03	fell	-0.05	whole	-0.17
typed before 1939	whole	-0.17
typed before 1944	home	0.24	fell	-0.03	lies	-0.01	whole	0.55
typed before 1945	home	0.22	whole	0.03
typed before 1946	home	-0.05	whole	-0.06
typed before 1947	home	0.1	fell	-0.17	whole	-0.18
typed before 1948	home	0.3	fell	-0.07
typed before 1949	home	0.17	fell	-0.21	whole	-0.12
typed before 1950	home	-0.17	fell	-0.39	whole	0.6
typed before 1951	home	0.32	whole	0.65
typed before 1952	laid	0.18	whole	0.31
typed before 1953	home	0.09	whole	0.21
typed before 1954	home	0.04	fell	0.55	laid	-0.04	whole	0.37
typed before 1965	home	-0.04	laid	-0.04	whole	-0.65
typed before 1966	home	-0.17	fell	0.07	laid	-0.05	lies	0.44	whole	0.53
typed before 1967	home	-0.06	fell	0.76	laid	-0.11	lies	-0.07	whole	0.46
typed before 1968	home	-0.06	fell	-0.23	laid	-0.04	whole	0.3
typed before 1969	home	-0.05	fell	-0.22	laid	-0.04	whole	0.11
typed before 1970	home	-0.02	fell	-0.48	lies	-0.01
typed before 1971	home	-0.22	fell	0.54	laid	0.2	whole	-0.17
typed before 1972	home	0.04	fell	0.88	laid	-0.03	lies	-0.15	whole	0.28
typed before 1973	home	-0.18	fell	0.21	whole	-0.12
typed before 1974	fell	-0.28	whole	0.08
typed before 1975	home	-0.16	fell	0.51	whole	0.61
typed before 1978	fell	-0.11	whole	0.19
typed before 1979	home	-0.24	fell	0.11	laid	-0.03	whole	0.54
typed before 1984	home	-0.09	fell	-0.02	whole	0.04
typed before 1985	fell	0.22	laid	-0.01	whole	-0.02
typed before 1986	laid	0.24	lies	0.44	whole	0.1
typed before 1988	fell	-0.02
typed before 1990	fell	-0.01	laid	-0.05	lies	-0.09
typed before 2	home	-0.35	fell	-0.27	laid	-0.24	lies	-0.17	whole	-0.76
typed before 20	fell	-0.07	whole	-0.1
typed before 2025	fell	0.1	laid	-0.06	whole	0.21
typed before 2026	fell	-0.15	whole	-0.31
typed before 21	whole	-0.3
typed before 22	home	-0.07	laid	-0.08
typed before 25	home	-0.03
typed before 27	fell	0.02	whole	0.12
typed before 3	home	-0.06	fell	-0.17	laid	0.62	lies	-0.15	whole	-0.03
typed before 30	whole	-0.21
typed before 31	home	-0.06	laid	-0.02	whole	-0.61
typed before 318	home	-0.03
typed before 33	fell	-0.01
typed before 34	fell	-0.03
typed before 4	home	-0.17	fell	0.38	laid	-0.11	lies	-0.1	whole	-0.1
typed before 40	fell	-0.02
typed before 41	fell	0.26	laid	-0.03	whole	0.12
typed before 45	home	0.16	fell	-0.14	whole	0.2
typed before 48	home	0.13	whole	0.07
typed before 5	home	-0.11	fell	-0.11	laid	-0.23	lies	0.04	whole	-0.22
typed before 6	home	0.14	fell	-0.02	laid	-0.02	whole	0.48
typed before 66	home	0.26	fell	-0.05	laid	-0.01	whole	-0.32
typed before 68	home	0.02	fell	0.46	laid	-0.04	whole	0.54
typed before 69	fell	-0.32	whole	0.04
typed before 7	home	0.15	fell	0.02	laid	-0.05	whole	0.41
typed before 71	home	-0.05	fell	0.19	whole	0.17
typed before 72	home	-0.06	fell	-0.15	laid	0.76	lies	-0.01	whole	0.47
typed before 75	fell	0.58	whole	0.44
typed before 772	lies	0.32	whole	-0.22
typed before 8	fell	-0.05	laid	-0.05	lies	-0.07	whole	-0.18
typed before 84	home	-0.37	fell	0.31	whole	-0.24
typed before 88	home	-0.05	fell	-0.09
typed before 9	home	-0.07	fell	-0.27	laid	-0.02	lies	-0.07	whole	-0.51
typed before ^	home	-0.16	fell	-0.05	laid	-0.18	lies	-0.27	whole	0.06
typed before a	fell	-0.07	laid	-0.04
typed before ac	fell	0.35	whole	0.34
typed before ai	laid	-0.01
typed before an	home	-0.49	fell	-0.18	laid	-0.03	lies	-0.05	whole	-0.19
typed before anh	fell	-0.14	laid	0.32	lies	-0.05
typed before b	fell	-0.05	laid	-0.01	lies	-0.12
typed before b52	laid	-0.09	whole	0.07
typed before ba	home	0.01	laid	-0.19	lies	0.11	whole	0.33
typed before bac	home	-0.11	laid	0.05	lies	-0.05	whole	0.1
typed before ban	home	0.19	fell	-0.08	laid	-0.2	whole	0.37
typed before bang	fell	-0.15	laid	-0.05	whole	-0.16
typed before bao	home	-0.06	laid	-0.04
typed before bat	fell	0.24	whole	0.32
typed before bay	home	-0.05	whole	-0.06
typed before be	fell	0.08	whole	0.07
typed before ben	home	-0.01	whole	-0.07
typed before bi	home	-0.1	fell	-0.08	laid	-0.11	whole	0.02
typed before bia	home	-0.06	fell	0.24	laid	-0.17	lies	-0.07	whole	0.15
typed before biet	laid	-0.04
typed before binh	home	-0.5	fell	-0.21	laid	-0.06	lies	-0.13	whole	0.05
typed before biên	home	-0.2	fell	0.19	lies	0.19	whole	0.17
typed before biệt	fell	-0.24
typed before bom	home	-0.05	fell	-0.02	laid	0.41	whole	0.14
typed before bà	home	-0.13	laid	-0.01	whole	-0.1
typed before bài	lies	0.27	whole	0.39
typed before bác	fell	-0.03	laid	-0.22	lies	-0.03	whole	0.28
typed before bán	fell	0.04	laid	-0.1	whole	0.08
typed before báo	home	-0.13	fell	-0.13	laid	0.24	whole	0.1
typed before bình	home	-0.08	laid	-0.04	whole	-0.38
typed before bản	home	0.04	fell	-0.04	laid	-0.17	whole	-0.18
typed before bảo	home	-0.01	fell	-0.1	whole	-0.59
typed before bậc	home	-0.07	fell	-0.06	laid	-0.07	lies	-0.02
typed before bắc	fell	-0.03	laid	0.37	lies	0.35	whole	-0.59
typed before bắn	fell	0.89	laid	-0.18	whole	0.43
typed before bằng	home	-0.01	fell	-0.03	laid	0.43	lies	0.24	whole	0.06
typed before bị	home	-0.04	fell	0.26	laid	-0.05	whole	0.3
typed before bộ	fell	-0.23	lies	-0.09
typed before c	home	-0.15	fell	0.03	laid	-0.01	whole	0.05
typed before c1	home	-0.02
typed before c3	home	-0.06
typed before ca	home	-0.22	lies	-0.18
typed before cai	fell	-0.13	laid	-0.18	lies	0.04
typed before cam	laid	0.16	whole	0.16
typed before can	home	0.11	fell	-0.07	lies	0.25	whole	-0.09
typed before cao	home	-0.43	fell	-0.11	lies	-0.01	whole	-0.18
typed before cau	home	0.01	fell	-0.1
typed before cha	home	-0.04	fell	-0.12	laid	-0.1	whole	-0.23
typed before chanh	home	-0.08	fell	-0.02	whole	-0.55
typed before chau	home	0.03	fell	-0.02	laid	-0.03	whole	-0.41
typed before chet	fell	0.06	laid	-0.01
typed before chi	fell	-0.2	laid	-0.21	lies	-0.02	whole	-0.13
typed before chien	home	-0.02	whole	-0.03
typed before chiến	home	-0.01	fell	0.22	whole	0.3
typed before cho	home	-0.27	fell	-0.44	laid	-0.01
typed before chon	fell	-0.05	laid	0.51	lies	-0.23	whole	0.03
typed before chu	home	0.05	fell	-0.17	whole	0.19
typed before chung	laid	-0.13	whole	-0.26
typed before chup	fell	0.06	whole	0.27
typed before cháy	fell	-0.15	laid	0.14
typed before chân	home	-0.06	fell	-0.08
typed before châu	fell	-0.08	whole	-0.52
typed before chép	home	-0.02
typed before chìm	fell	0.05	laid	-0.12	whole	-0.42
typed before chín	fell	-0.01
typed before chôn	fell	-0.34	laid	-0.16	lies	0.01	whole	0.31
typed before chùa	home	-0.01	fell	0.18	lies	-0.04	whole	0.08
typed before chú	whole	0.08
typed before chăm	laid	0.21	lies	0.17	whole	0.21
typed before chương	whole	0.21
typed before chế	whole	0.25
typed before chết	fell	-0.2	laid	-0.1	whole	0.11
typed before chỉ	fell	0.27	laid	-0.12	whole	0.41
typed before chống	home	-0.01	fell	-0.03	whole	-0.31
typed before chốt	fell	0.42
typed before chỗ	fell	-0.05	laid	-0.33
typed before chữ	home	0.06	laid	-0.08	lies	-0.07	whole	0.04
typed before co	home	-0.01	fell	-0.07	laid	-0.06	whole	0.06
typed before coi	laid	0.34	lies	0.35	whole	0.15
typed before con	home	-0.41	fell	0.15	laid	-0.14	lies	-0.14	whole	-0.09
typed before cong	fell	-0.05	laid	-0.03	lies	0.07	whole	-0.13
typed before cot	home	-0.01	fell	-0.01	whole	-0.23
typed before cu	home	-0.04	fell	0.05	laid	0.05	whole	-0.14
typed before cua	fell	0.56	laid	-0.04	whole	0.08
typed before cuc	home	-0.09	fell	-0.02
typed before cung	home	0.12	fell	-0.45	whole	-0.26
typed before cuoi	fell	0.15	lies	0.28	whole	-0.08
typed before cuong	whole	0.09
typed before cuối	fell	-0.02	lies	-0.03	whole	0.14
typed before càn	fell	-0.04	whole	0.05
typed before cày	whole	-0.39
typed before cái	home	-0.04	fell	-0.13	laid	0.38	lies	-0.03	whole	-0.49
typed before cánh	fell	-0.07	whole	0.26
typed before cát	home	-0.2	fell	0.31	laid	0.25	lies	-0.03	whole	-0.33
typed before còn	fell	-0.45	laid	-0.06	whole	-0.39
typed before có	fell	-0.16	laid	0.1	lies	-0.02	whole	0.27
typed before cô	home	-0.02	fell	0.27	laid	-0.02	lies	0.29	whole	0.34
typed before công	home	-0.11	fell	0.06	laid	-0.09	lies	-0.01	whole	0.42
typed before cùng	home	0.22	fell	-0.11	laid	-0.01	whole	0.45
typed before cú	whole	-0.17
typed before cũ	home	-0.01	fell	0.53	lies	-0.09	whole	0.44
typed before cạn	fell	-0.06	laid	0.22	whole	0.31
typed before cả	home	0.19	fell	-0.04	whole	0.1
typed before cảnh	fell	0.08	laid	-0.16	whole	-0.19
typed before cấp	home	-0.05	fell	-0.09	laid	-0.15	lies	-0.05	whole	-0.2
typed before cất	laid	-0.08	lies	-0.01	whole	0.11
typed before cần	whole	-0.03
typed before cầu	fell	-0.18	laid	-0.05	lies	0.34	whole	0.39
typed before cốt	laid	-0.13	lies	0.15	whole	-0.2
typed before cổ	fell	-0.2	lies	-0.01	whole	-0.08
typed before cụ	home	0.01	fell	0.24	laid	-0.15	whole	-0.53
typed before của	home	0.09	fell	-0.05	laid	0.24	lies	-0.11	whole	0.17
typed before d1	home	-0.02
typed before d3	home	-0.03
typed before d4	fell	-0.11	whole	-0.06
typed before d5	fell	-0.12
typed before da	fell	-0.06	laid	0.51	whole	0.1
typed before dai	fell	-0.43	laid	-0.16	whole	-0.4
typed before dam	home	0.02	laid	-0.04	whole	0.08
typed before dan	home	0.07	fell	-0.06	laid	0.22	whole	-0.28
typed before danh	home	-0.21	fell	0.02	lies	-0.01	whole	-0.02
typed before dao	home	-0.04	fell	-0.24	whole	-0.49
typed before dau	fell	-0.38	laid	0.51	lies	-0.06	whole	-0.22
typed before day	home	-0.04
typed before de	laid	-0.07
typed before di	home	-0.01	fell	-0.01	laid	-0.03	lies	-0.08	whole	-0.67
typed before dia	fell	0.33
typed before diem	fell	0.09	laid	-0.26	whole	0.03
typed before dinh	home	0.04	fell	-0.02	laid	-0.02	lies	-0.01	whole	0.25
typed before diện	fell	-0.07	whole	-0.65
typed before do	home	-0.05	fell	-0.31	laid	-0.23	lies	-0.03	whole	-0.43
typed before doan	home	-0.03	whole	-0.42
typed before doi	laid	0.23
typed before dong	home	-0.21	fell	-0.02	whole	0.16
typed before dung	home	0.31	fell	-0.19	whole	0.38
typed before duoc	fell	-0.28	laid	-0.08	whole	-0.02
typed before duong	fell	-0.03	laid	-0.01	lies	-0.01	whole	-0.56
typed before dân	home	0.16	fell	0.27	laid	0.08	lies	0.02	whole	0.41
typed before dòng	fell	0.21	lies	-0.03	whole	0.24
typed before dũng	whole	-0.02
typed before dương	fell	0.29	whole	0.36
typed before dọc	fell	-0.08	whole	-0.22
typed before e	laid	0.24	whole	0.17
typed before e1	home	-0.14	fell	-0.01
typed before e174	home	-0.17	fell	0.3
typed before e24	home	0.21	whole	0.2
typed before em	fell	-0.09	laid	-0.35	lies	-0.01	whole	-0.2
typed before ghi	home	-0.23	fell	-0.17	laid	0.07	lies	-0.1	whole	-0.33
typed before gia	home	-0.07	fell	0.2	laid	-0.04	lies	0.13	whole	0.3
typed before giang	home	-0.21	fell	-0.05	whole	-0.11
typed before giay	fell	-0.03
typed before gioi	whole	-0.16
typed before giup	fell	-0.02	whole	0.28
typed before già	home	-0.04	fell	0.26	whole	0.19
typed before giáo	fell	-0.07	whole	-0.45
typed before giáp	whole	-0.34
typed before giúp	laid	-0.06
typed before giả	home	-0.05
typed before giọng	fell	-0.01	whole	0.2
typed before giới	fell	-0.02	laid	-0.19	whole	-0.25
typed before giữ	fell	0.61	laid	-0.04	whole	0.3
typed before giữa	fell	0.03	laid	-0.15	whole	0.38
typed before goc	home	0.54	fell	-0.01	laid	0.02	whole	0.18
typed before goi	home	-0.19	fell	-0.03
typed before gui	fell	-0.06	laid	-0.05
typed before gì	fell	-0.13
typed before gạch	fell	-0.03	lies	-0.04	whole	-0.29
typed before gặp	home	-0.05	fell	-0.02
typed before gọi	home	-0.35	fell	-0.01
typed before gốc	fell	-0.11	lies	-0.01	whole	0.19
typed before gửi	home	-0.06	fell	-0.28	laid	-0.05	lies	-0.07
typed before h	fell	-0.32	laid	-0.09	lies	0.09	whole	-0.1
typed before ha	home	-0.04	whole	-0.22
typed before hai	fell	0.12	laid	-0.14	whole	-0.13
typed before hay	fell	0.35
typed before hiền	home	0.21	laid	-0.03	whole	0.29
typed before hiện	fell	0.32	laid	0.14	whole	0.06
typed before hiệp	home	0.07	whole	-0.05
typed before hiệu	home	-0.08	fell	-0.04
typed before ho	fell	-0.06	laid	-0.01	whole	0.13
typed before hoa	home	-0.3	fell	-0.01	whole	-0.33
typed before hoi	home	-0.12
typed before hong	home	-0.06	fell	-0.06	laid	0.15	whole	0.15
typed before hoàng	home	-0.15	whole	-0.32
typed before hoạch	home	-0.09
typed before hs	home	-0.02	fell	0.01	laid	-0.1	lies	-0.1	whole	-0.22
typed before hung	fell	-0.01	whole	-0.15
typed before huong	home	-0.14	fell	-0.07
typed before huy	lies	-0.02
typed before huyen	home	-0.17	fell	-0.14	whole	-0.23
typed before hà	fell	-0.06	lies	-0.06	whole	-0.34
typed before hào	home	0.17	fell	-0.08	laid	0.23	whole	0.36
typed before hòa	home	0.19	fell	-0.17	lies	-0.01	whole	-0.09
typed before hóa	home	-0.13	fell	0.38	whole	-0.33
typed before hôm	laid	-0.2
typed before hưng	whole	-0.32
typed before hương	home	0.4	fell	-0.04	lies	0.25	whole	0.28
typed before hướng	fell	0.24	whole	-0.19
typed before hường	whole	0.11
typed before hạ	home	-0.03	laid	-0.45	whole	-0.31
typed before hải	fell	-0.11	whole	-0.3
typed before hầm	home	-0.01	fell	-0.1	laid	-0.02
typed before hết	fell	0.22	whole	0.42
typed before họ	home	0.19	fell	-0.16	whole	-0.69
typed before học	whole	0.14
typed before hỏi	home	-0.03	fell	-0.11	laid	-0.09
typed before hồi	home	0.11	fell	-0.2	laid	0.13	lies	-0.01	whole	0.47
typed before hồng	home	0.11
typed before hội	home	-0.03	fell	0.26	whole	-0.02
typed before k	home	-0.3	fell	-0.17	laid	-0.02	whole	-0.35
typed before ke	fell	0.08	laid	-0.05	whole	0.45
typed before khac	home	-0.1	fell	-0.1
typed before khau	fell	-0.19	laid	-0.15	whole	-0.41
typed before khi	fell	-0.15
typed before khmer	home	-0.02	whole	0.25
typed before khoan	fell	0.02	whole	0.1
typed before khong	fell	-0.08
typed before khu	home	-0.03	fell	0.43	laid	-0.28	lies	-0.05	whole	0.36
typed before khánh	fell	-0.02	lies	-0.02	whole	-0.38
typed before khê	home	-0.02	whole	-0.24
typed before không	home	-0.18	fell	0.41	whole	-0.21
typed before khẩu	home	-0.03	fell	-0.03	laid	-0.06	lies	-0.07	whole	-0.21
typed before khắc	home	-0.12	fell	-0.22	laid	-0.02	whole	-0.45
typed before kia	home	-0.08	fell	-0.17	lies	-0.04	whole	0.13
typed before kich	home	-0.01	laid	-0.03
typed before kinh	home	-0.05	fell	0.51	whole	-0.14
typed before kiều	home	-0.13	fell	-0.03	whole	0.08
typed before ko	fell	-0.13
typed before ky	fell	-0.04	whole	-0.2
typed before kêu	home	-0.14	lies	-0.02	whole	-0.38
typed before kích	home	0.09	fell	-0.22	laid	-0.12	lies	0.22	whole	0.41
typed before ký	home	-0.02	laid	-0.01	whole	0.04
typed before kế	fell	-0.05	laid	-0.01	whole	-0.37
typed before kể	fell	0.44	laid	-0.08	lies	-0.02	whole	0.29
typed before kỳ	fell	-0.01	whole	-0.24
typed before la	home	-0.05	fell	0.15	laid	0.08	lies	-0.06	whole	0.43
typed before lac	whole	-0.32
typed before lai	home	0.41	laid	-0.21	lies	-0.04	whole	0.67
typed before lam	home	-0.1	fell	0.42	laid	-0.16	whole	-0.07
typed before lan	fell	-0.07	whole	-0.01
typed before lang	home	0.23	fell	0.17	whole	0.18
typed before lanh	home	-0.03	whole	-0.02
typed before lao	home	-0.1	fell	-0.2	laid	0.24	lies	-0.05	whole	-0.45
typed before lap	home	0.19	laid	-0.35	whole	-0.25
typed before le	fell	-0.01	whole	-0.25
typed before len	fell	-0.29	laid	-0.33	lies	0.07
typed before lien	home	0.21	fell	-0.01	whole	-0.07
typed before linh	home	-0.11	fell	-0.23	whole	-0.36
typed before liêm	home	0.12	whole	-0.09
typed before liên	home	-0.02	fell	-0.19	whole	-0.14
typed before loi	whole	-0.03
typed before long	home	-0.38	fell	-0.07	lies	-0.01	whole	0.05
typed before ls	laid	-0.02	lies	-0.14
typed before lu	whole	-0.04
typed before luc	fell	-0.11	laid	-0.01
typed before luu	whole	-0.27
typed before luôn	laid	-0.39	whole	0.07
typed before là	home	-0.08	fell	-0.14	laid	0.13	lies	0.05	whole	-0.12
typed before làm	home	-0.13	fell	0.15	laid	-0.12	lies	-0.06
typed before lào	fell	-0.02	laid	-0.01
typed before lá	fell	-0.02
typed before lâm	fell	-0.21	whole	-0.48
typed before lãng	home	0.11	fell	-0.05	whole	0.32
typed before lên	home	-0.25	fell	0.47	laid	0.63	lies	0.34
typed before lính	home	0.17	fell	-0.21	laid	-0.12	lies	-0.08	whole	0.13
typed before lúc	fell	-0.02	whole	-0.35
typed before lý	home	0.04	fell	-0.07	whole	0.09
typed before lĩnh	home	-0.1	whole	-0.07
typed before lưng	fell	-0.03	laid	0.02	whole	-0.17
typed before lưu	home	0.01	fell	-0.06	laid	-0.25	whole	0.09
typed before lạc	home	-0.07	whole	0.08
typed before lại	home	-0.2	fell	-0.3	laid	0.6	lies	0.31	whole	0.29
typed before lấp	fell	0.27	laid	-0.03	whole	0.2
typed before lập	laid	-0.06	whole	-0.18
typed before lễ	home	0.01	whole	-0.14
typed before lộ	home	-0.06	fell	0.02	whole	0.1
typed before lộc	fell	-0.07	whole	-0.53
typed before lớn	home	-0.09
typed before lời	home	-0.04	whole	-0.08
typed before lợi	home	-0.13	fell	0.11	whole	0.28
typed before lụa	home	-0.11
typed before lục	home	0.1	fell	-0.05	whole	0.09
typed before lữ	fell	-0.15	whole	-0.14
typed before m	fell	-0.14	lies	0.32	whole	0.23
typed before ma	laid	-0.08	whole	-0.45
typed before mac	home	0.11	laid	-0.08	whole	0.04
typed before mang	fell	-0.27
typed before mat	fell	-0.17	laid	-0.02	whole	0.17
typed before mau	laid	-0.1	whole	-0.43
typed before may	fell	0.16	whole	0.23
typed before me	whole	-0.25
typed before mien	home	-0.03
typed before min	fell	0.4	whole	0.2
typed before minh	home	0.06	fell	-0.16	laid	-0.2	lies	0.15	whole	0.21
typed before mit	fell	-0.19	laid	0.44	whole	0.22
typed before miền	whole	0.08
typed before miễu	home	-0.03	fell	0.24	laid	0.22	whole	-0.17
typed before mo	fell	-0.13	lies	-0.23	whole	0.02
typed before moi	laid	0.26	lies	-0.11	whole	0.33
typed before mon	whole	-0.27
typed before mot	fell	-0.21	laid	-0.22	whole	-0.47
typed before muon	laid	-0.09
typed before muong	home	0.12	whole	0.22
typed before my	home	0.07	whole	0.03
typed before má	whole	-0.05
typed before máy	home	-0.05	fell	-0.02
typed before mã	home	-0.04
typed before mìn	laid	-0.02	lies	-0.01	whole	0.02
typed before mình	lies	-0.01	whole	-0.25
typed before mạch	home	0.12	whole	0.2
typed before mả	laid	0.45	whole	-0.03
typed before mất	home	-0.01	fell	-0.32	laid	-0.04	whole	-0.31
typed before mẫu	fell	-0.12
typed before mặt	fell	-0.11	laid	-0.08
typed before mỏ	home	-0.15	lies	-0.01	whole	-0.42
typed before mộ	home	-0.04	fell	-0.27	laid	0.2	lies	0.28	whole	0.52
typed before một	fell	-0.01	laid	0.11	whole	0.28
typed before n	home	0.02	fell	-0.16
typed before nam	home	-0.15	fell	-0.42	laid	0.15	lies	-0.14	whole	-0.08
typed before nay	home	-0.01	fell	-0.02	laid	-0.15	lies	-0.25	whole	0.23
typed before ng	home	0.1	whole	0.02
typed before nga	fell	-0.24	whole	-0.48
typed before ngan	home	-0.06	fell	0.17	whole	0.04
typed before ngay	home	0.29	fell	0.05	laid	-0.15	lies	-0.15	whole	-0.32
typed before nghe	fell	-0.05	laid	-0.1	lies	0.44	whole	0.13
typed before nghĩa	home	-0.15	fell	-0.13	whole	-0.11
typed before nghị	home	-0.05	fell	-0.31	whole	0.02
typed before ngo	fell	0.22	whole	-0.23
typed before ngoai	home	-0.02	fell	-0.11	lies	-0.02	whole	0.26
typed before ngoc	home	0.13	whole	0.17
typed before ngoài	home	0.41	fell	0.59	laid	0.39	lies	-0.12	whole	0.45
typed before nguoi	home	0.01	fell	-0.27	laid	0.32	lies	-0.07	whole	0.15
typed before nguyên	whole	-0.32
typed before nguyện	fell	-0.02
typed before ngã	fell	0.13	whole	0.07
typed before người	home	0.22	fell	-0.59	laid	-0.46	whole	0.09
typed before ngạn	fell	-0.17	whole	-0.22
typed before nha	home	0.04	fell	-0.14	laid	-0.02
typed before nhan	laid	-0.02
typed before nhat	whole	-0.2
typed before nhau	fell	-0.01	whole	0.1
typed before nho	fell	-0.01	laid	0.35	whole	0.08
typed before nhom	fell	-0.02	whole	-0.18
typed before nhà	home	0.34	fell	-0.35	laid	-0.18	lies	-0.12	whole	-0.34
typed before nhân	laid	-0.03	whole	0.02
typed before nhì	home	0.12	fell	0.01	whole	0.13
typed before nhóm	home	-0.17	fell	-0.11	lies	-0.15
typed before như	home	0.04	fell	0.17	whole	0.2
typed before nhưng	fell	-0.1	laid	0.39	lies	-0.07	whole	0.23
typed before nhượng	home	0.15	fell	-0.04	whole	0.3
typed before nhẫn	home	0.02	fell	-0.03
typed before nhỏ	whole	-0.04
typed before nhớ	laid	-0.26	lies	0.11
typed before nhờ	home	-0.07	fell	-0.07	lies	-0.16
typed before ninh	home	0.09	fell	-0.17	lies	-0.07	whole	-0.3
typed before niê	home	0.24	fell	0.44	whole	0.46
typed before niệm	fell	-0.12	whole	-0.18
typed before no	laid	0.09
typed before noi	fell	0.28	laid	-0.01
typed before nt	fell	-0.1	laid	0.25	lies	0.31	whole	0.39
typed before nuôi	fell	0.32	laid	-0.04
typed before này	fell	-0.02	laid	-0.13	lies	0.18	whole	-0.45
typed before nên	fell	-0.13
typed before nó	home	0.34	fell	-0.04	laid	0.14	whole	0.31
typed before nói	fell	0.31	laid	-0.33	lies	-0.02	whole	-0.22
typed before nông	home	0.07	fell	-0.01	whole	-0.32
typed before năm	home	-0.54	fell	-0.83	laid	-0.34	lies	-0.13	whole	-1.13
typed before nước	fell	-0.13	laid	-0.18
typed before nằm	fell	-0.57	laid	0.14	lies	0.09	whole	1.04
typed before nữ	home	-0.28	fell	-0.02
typed before o	fell	0.77	lies	0.08	whole	0.36
typed before oai	fell	-0.04	whole	-0.38
typed before ong	home	-0.13	fell	-0.11	lies	-0.05
typed before pha	home	0.08	fell	0.44	whole	0.29
typed before phai	home	-0.17	fell	-0.15	whole	0.01
typed before phao	fell	0.31	whole	-0.54
typed before phong	home	0.04	fell	-0.3	lies	-0.03	whole	0.02
typed before phu	home	0.02	whole	-0.04
typed before phuc	fell	0.16	laid	-0.07
typed before phum	laid	0.02	whole	0.1
typed before phà	fell	0.29	whole	-0.41
typed before pháo	home	-0.12	fell	-0.27	lies	-0.02	whole	0.15
typed before phê	fell	0.04	laid	0.14	whole	0.4
typed before phòng	home	-0.41
typed before phó	fell	-0.31	lies	-0.01	whole	-0.28
typed before phú	home	-0.06	lies	0.23	whole	-0.11
typed before phương	home	-0.03	fell	-0.1	laid	0.29	whole	0.38
typed before phước	home	-0.1	whole	-0.04
typed before phải	home	0.05	fell	-0.19	laid	0.04	lies	-0.09	whole	0.26
typed before phẫu	fell	0.18	whole	0.27
typed before phụ	home	0.14	whole	0.27
typed before place	home	-0.03
typed before q	home	0.65	fell	0.28	lies	0.32	whole	0.45
typed before qua	home	-0.02	fell	0.1	laid	-0.4	lies	0.16	whole	0.57
typed before quan	home	0.24	fell	-0.06	laid	-0.1	lies	-0.08	whole	-0.04
typed before que	home	0.73	fell	-0.13	laid	-0.15	lies	-0.26	whole	-0.1
typed before quán	home	0.02	fell	-0.31	laid	-0.22	lies	-0.23	whole	-0.04
typed before quân	home	0.06	fell	-0.07	laid	-0.03	whole	0.05
typed before quê	home	0.41	fell	-0.46	laid	-0.3	lies	0.14	whole	0.32
typed before quý	home	0.25	lies	-0.03	whole	0.17
typed before quốc	fell	0.18	whole	-0.09
typed before ra	home	-0.28	fell	-0.61	laid	0.56	lies	0.02	whole	0.17
typed before rai	home	0.36	whole	0.16
typed before ri	home	-0.13	whole	-0.2
typed before roi	fell	-0.14
typed before rut	fell	-0.12
typed before rào	fell	0.2	whole	-0.52
typed before rú	fell	0.45	laid	-0.13	whole	-0.1
typed before rút	fell	-0.09	laid	-0.03	whole	-0.15
typed before sach	fell	-0.07	laid	-0.03	lies	0.47	whole	0.22
typed before san	fell	0.37	laid	-0.14	lies	-0.03	whole	0.4
typed before sang	fell	-0.01	laid	-0.2	whole	0.22
typed before sat	fell	-0.02
typed before sau	home	-0.21	fell	-0.6	laid	0.26	lies	0.33	whole	-0.31
typed before sen	home	-0.29	fell	0.24	laid	-0.12	whole	0.02
typed before si	home	0.14	fell	-0.28	laid	-0.02	lies	-0.01	whole	0.05
typed before sim	home	-0.19	laid	-0.25	lies	-0.06	whole	-0.52
typed before sinh	home	-0.55	laid	-0.1	lies	-0.16	whole	0.08
typed before so	home	0.01	fell	-0.1	whole	-0.28
typed before son	home	0.14	fell	-0.01	lies	-0.01
typed before song	fell	-0.13	laid	0.16	lies	-0.01	whole	0.2
typed before su	fell	-0.2	whole	-0.49
typed before sách	home	-0.12	laid	-0.01	lies	-0.29	whole	-0.09
typed before sát	fell	0.01	whole	0.15
typed before sáu	home	-0.16	fell	0.22	whole	-0.12
typed before sĩ	home	0.03	fell	0.19	laid	-0.03	lies	-0.05
typed before sơn	home	-0.12	fell	-0.35	laid	-0.04	lies	0.25	whole	-0.51
typed before số	fell	-0.24	laid	-0.14
typed before sống	laid	-0.06
typed before sổ	laid	-0.06	lies	-0.04
typed before sử	fell	-0.05
typed before sự	fell	-0.03	lies	-0.02
typed before t	home	0.05	fell	-0.28	whole	-0.5
typed before ta	fell	0.89	laid	-0.01	whole	0.3
typed before tai	home	-0.09	fell	0.82	laid	-0.12	lies	0.38
typed before tam	laid	-0.02
typed before tan	home	-0.01	fell	-0.01	whole	-0.37
typed before tang	home	-0.05	fell	-0.04	laid	-0.01	lies	0.32	whole	0.27
typed before tay	fell	0.15	laid	-0.06	whole	0.43
typed before ten	fell	-0.15	laid	-0.08	lies	-0.06	whole	-0.04
typed before thang	home	0.18	fell	-0.13	laid	-0.03	lies	-0.27
typed before thanh	home	0.31	fell	0.13	laid	-0.13	whole	0.09
typed before thay	laid	0.29	whole	0.23
typed before the	home	0.02	whole	0.45
typed before theo	home	-0.25	fell	-0.16	laid	-0.1	whole	-0.17
typed before thi	whole	-0.2
typed before thoan	home	0.21	fell	-0.05	whole	0.17
typed before thoi	whole	-0.13
typed before thong	laid	0.2	whole	-0.33
typed before thu	laid	-0.01
typed before thuoc	home	-0.22	fell	-0.29	lies	-0.04	whole	-0.05
typed before thuy	whole	-0.12
typed before thuận	home	-0.03	fell	-0.16	laid	-0.01
typed before thuộc	home	-0.2	fell	0.12	lies	-0.14	whole	0.03
typed before thành	home	0.48	fell	-0.31	laid	-0.21	lies	-0.03	whole	0.24
typed before thái	home	0.23	fell	-0.2	laid	-0.06	lies	-0.05	whole	0.25
typed before tháng	fell	-0.42	laid	-0.21
typed before thì	home	-0.01	fell	-0.09	laid	-0.44	lies	0.28	whole	0.14
typed before thông	home	-0.02	fell	-0.02	whole	-0.18
typed before thư	fell	-0.03	whole	-0.19
typed before thượng	home	0.01	fell	-0.08	whole	0.11
typed before thạch	home	-0.2	fell	-0.09	lies	-0.06	whole	-0.07
typed before thất	whole	-0.34
typed before thấy	laid	-0.04	lies	-0.01
typed before thể	home	-0.02
typed before thịnh	fell	-0.04	whole	0.48
typed before thọ	home	0.14	fell	-0.04	whole	-0.11
typed before thụy	fell	-0.03	whole	-0.42
typed before thủ	home	0.03	fell	-0.06	whole	0.14
typed before thủy	home	0.03	laid	-0.12
typed before tich	fell	-0.17	whole	-0.28
typed before tien	whole	-0.61
typed before tieu	fell	-0.33	laid	-0.11	whole	-0.29
typed before tim	fell	-0.03
typed before tin	home	0.06	fell	-0.17	whole	0.06
typed before tinh	home	0.04	fell	-0.16
typed before tiếng	fell	-0.05
typed before tiểu	home	-0.05	fell	0.11	laid	0.02	lies	-0.13	whole	0.22
typed before to	fell	-0.14	laid	-0.15	whole	-0.37
typed before toan	home	0.01	fell	-0.02	whole	-0.11
typed before toi	home	-0.14	fell	-0.28	laid	-0.16	lies	-0.21	whole	-0.19
typed before trai	whole	0.18
typed before tram	home	-0.15	fell	-0.04	laid	0.57	lies	-0.05	whole	0.06
typed before tran	home	-0.15	fell	0.09	laid	-0.15	whole	0.05
typed before trang	home	-0.07	fell	-0.49	laid	0.27	lies	0.21	whole	0.02
typed before tranh	fell	-0.21	laid	0.28
typed before tre	home	-0.07	fell	0.18	whole	-0.29
typed before tren	fell	0.2	laid	0.27	lies	-0.07	whole	0.32
typed before tri	fell	-0.17	whole	-0.46
typed before trong	home	-0.53	fell	-0.56	laid	0.08	lies	0.03	whole	0.37
typed before trung	home	-0.1	fell	0.14	laid	-0.02	whole	-0.11
typed before truoc	fell	-0.36	laid	-0.06	lies	-0.01	whole	-0.01
typed before truong	home	0.24	fell	0.3	whole	0.47
typed before trái	fell	-0.02	laid	-0.09	whole	-0.54
typed before trên	home	-0.27	laid	0.05	lies	-0.12	whole	0.18
typed before trì	home	-0.33	fell	0.53	lies	-0.05	whole	0.46
typed before trí	fell	-0.07	laid	0.14	lies	-0.27	whole	0.08
typed before trôm	fell	-0.03	whole	-0.13
typed before trú	home	-0.03	fell	-0.08
typed before trúng	fell	0.2	laid	-0.19	whole	0.04
typed before trước	home	-0.08	fell	-0.28	laid	0.33	lies	-0.42	whole	0.35
typed before trường	fell	-0.16	lies	-0.09	whole	-0.25
typed before trưởng	fell	-0.36	whole	0.19
typed before trạch	home	0.14
typed before trận	home	-0.13	fell	0.33	laid	-0.24	lies	-0.16	whole	0.34
typed before trị	laid	-0.18
typed before tu	home	-0.08	fell	0.05	laid	0.44	lies	-0.04	whole	-0.02
typed before tui	home	-0.06
typed before tum	fell	-0.02	laid	-0.01	lies	-0.03
typed before tuong	fell	-0.12	whole	-0.28
typed before tuyến	home	0.03	fell	-0.02	laid	-0.05	whole	0.24
typed before tuổi	home	-0.06	fell	-0.04
typed before ty	home	-0.01	fell	-0.02	whole	-0.2
typed before tài	home	-0.01	whole	-0.02
typed before tàu	fell	-0.06
typed before tá	home	0.12	fell	-0.44	whole	0.16
typed before tác	fell	0.02	whole	0.05
typed before táng	fell	-0.48	laid	0.31	lies	-0.15	whole	-0.05
typed before tâm	whole	0.09
typed before tân	home	0.02
typed before tây	home	-0.06	laid	0.18	lies	-0.13	whole	-0.17
typed before tên	home	-0.22	fell	-0.07	laid	0.16	lies	0.24	whole	-0.27
typed before tìm	laid	-0.06	lies	-0.05
typed before tôi	fell	-0.07	laid	-0.06	lies	-0.03	whole	-0.15
typed before tường	home	-0.11	fell	0.35	laid	0.21	whole	0.12
typed before tại	home	0.42	fell	0.28	laid	-0.31	lies	0.52	whole	0.5
typed before tạm	fell	-0.01	laid	0.17	whole	0.35
typed before tấn	home	-0.05	fell	-0.03
typed before tập	home	-0.26	fell	-0.06	lies	-0.04
typed before tộc	home	0.36	fell	-0.17	laid	-0.09	lies	0.31	whole	0.3
typed before tới	fell	0.63	laid	0.04	whole	0.12
typed before tức	home	-0.08
typed before từ	home	-0.15	fell	-0.3	laid	0.8	lies	-0.53	whole	0.07
typed before tử	laid	-0.01
typed before tự	home	-0.03	whole	-0.07
typed before uy	home	-0.01	fell	-0.22	whole	-0.1
typed before v	home	-0.01	fell	-0.17
typed before va	fell	-0.24
typed before van	home	-0.01	whole	-0.13
typed before vang	fell	-0.12	whole	-0.49
typed before vao	home	-0.06	fell	0.01	laid	-0.29	whole	-0.08
typed before ve	home	-0.28	fell	-0.34	laid	-0.38	lies	0.63	whole	0.1
typed before vi	home	-0.27	fell	0.1	laid	-0.05	lies	-0.06	whole	0.29
typed before vien	fell	-0.07	laid	-0.02	lies	0.14
typed before viet	fell	0.24	lies	0.34	whole	0.42
typed before viên	home	-0.26	fell	-0.14	laid	0.22	lies	-0.04	whole	0.07
typed before viện	laid	-0.16	whole	-0.34
typed before việt	home	-0.13	fell	-0.11	laid	0.14	lies	-0.01	whole	-0.2
typed before vo	home	-0.01	fell	-0.01	whole	-0.08
typed before voi	laid	-0.03
typed before vu	fell	-0.05
typed before vui	laid	0.07	whole	0.25
typed before vung	home	-0.05	fell	0.04	whole	-0.24
typed before và	home	-0.16	fell	-0.3	whole	-0.08
typed before vào	home	-0.13	fell	0.06	laid	0.25	whole	0.42
typed before vây	fell	0.43	laid	0.19	whole	0.44
typed before vì	laid	-0.01	lies	-0.05
typed before vô	fell	0.32	laid	-0.23	lies	-0.2
typed before vùi	fell	-0.11	laid	0.41	lies	-0.01	whole	0.2
typed before vùng	home	-0.19	fell	0.6	lies	-0.12	whole	0.32
typed before văn	home	-0.05	whole	-0.04
typed before vượt	fell	0.19	whole	-0.08
typed before về	home	0.39	fell	-0.54	laid	0.17	lies	0.59	whole	0.3
typed before vệ	home	0.05	fell	-0.04	laid	-0.19	lies	0.34	whole	0.08
typed before vị	home	-0.25	fell	-0.24	laid	-0.2	lies	-0.12	whole	-0.47
typed before vịnh	home	-0.05	whole	0.09
typed before với	home	-0.04	fell	-0.08	laid	-0.03	lies	-0.01	whole	-0.46
typed before vợ	home	-0.01
typed before vụ	home	-0.26	fell	-0.14	laid	-0.1	lies	-0.02
typed before x	home	0.17	whole	0.24
typed before xa	home	0.45	fell	-0.06	whole	0.02
typed before xac	fell	0.1	laid	-0.06	whole	0.19
typed before xe	home	0.01	fell	-0.16	laid	-0.11	lies	-0.01	whole	-0.35
typed before xin	laid	-0.12	lies	-0.1
typed before xuong	fell	-0.35	lies	0.23	whole	-0.03
typed before xuyen	home	-0.27	fell	-0.06	laid	-0.01	lies	0.28	whole	-0.34
typed before xuân	home	-0.15	whole	-0.08
typed before xuống	home	-0.12	fell	0.4	laid	-0.06	whole	0.27
typed before xá	home	0.01	laid	-0.06	whole	0.37
typed before xác	fell	-0.2	whole	0.09
typed before xã	fell	-0.02	whole	-0.06
typed before xưa	fell	0.08	whole	0.06
typed before xương	home	0.4	whole	-0.24
typed before y	home	-0.09	fell	0.45	lies	-0.04	whole	0.18
typed before yen	home	0.18	whole	-0.33
typed before yên	fell	-0.15	whole	0.04
typed before ân	whole	-0.07
typed before ông	fell	-0.02	laid	0.14	whole	0.17
typed before úy	home	-0.36
typed before ăn	home	0.19	whole	0.03
typed before đ	home	-0.09	fell	-0.06	whole	-0.18
typed before đa	fell	-0.02	whole	-0.3
typed before đi	home	0.06	fell	0.13	laid	-0.23	lies	0.35	whole	-0.08
typed before điền	home	0.22	fell	-0.09	whole	0.09
typed before điểm	fell	0.23	whole	0.09
typed before đoàn	fell	0.16
typed before đào	fell	-0.04	whole	0.07
typed before đá	home	-0.16	fell	0.14	laid	0.31	lies	-0.03	whole	0.59
typed before đánh	home	-0.02	fell	-0.04	laid	-0.11	lies	-0.06	whole	0.12
typed before đâu	home	-0.06	fell	0.16	laid	-0.44	whole	0.17
typed before đã	fell	-0.2	laid	-0.05
typed before đê	fell	0.37	laid	0.23	whole	0.37
typed before đình	home	0.15	fell	-0.08	whole	0.03
typed before đò	fell	0.37	whole	-0.21
typed before đó	fell	-0.34	laid	-0.29
typed before đóng	fell	-0.41	laid	-0.03	lies	-0.08	whole	0.23
typed before đông	home	-0.21	fell	0.32	laid	0.1	lies	0.19	whole	-0.13
typed before đúng	home	-0.34	laid	-0.01	lies	-0.01
typed before đăng	laid	-0.03	whole	-0.06
typed before được	home	-0.14	fell	-0.16	laid	0.13	lies	-0.05	whole	-0.23
typed before đạn	fell	0.1	laid	-0.04
typed before đạo	fell	-0.06
typed before đạt	home	0.22	whole	0.34
typed before đất	home	-0.03	fell	-0.24	laid	0.22	lies	0.07	whole	-0.37
typed before đầu	home	-0.28	fell	-0.63	laid	0.1	lies	-0.28	whole	-0.01
typed before đặt	home	-0.02	fell	-0.02	laid	0.11	lies	0.16	whole	0.17
typed before đề	fell	-0.06	laid	-0.12
typed before để	fell	-0.06	laid	0.56	whole	0.39
typed before đỉnh	fell	0.48	whole	0.31
typed before địa	home	-0.1	fell	0.08	laid	0.55
typed before địch	fell	0.58	laid	-0.16	lies	-0.04	whole	0.21
typed before định	home	-0.45	fell	-0.11	whole	-0.57
typed before đọc	whole	-0.13
typed before đồi	laid	0.24	whole	0.38
typed before đồn	fell	0.24	laid	-0.04	whole	-0.01
typed before độ	fell	-0.35	laid	0.05	whole	0.16
typed before đội	home	0.07	fell	-0.75	laid	-0.33	lies	0.19	whole	0.23
typed before động	home	-0.03	whole	-0.3
typed before đức	fell	0.2	whole	-0.07
typed before ảnh	laid	-0.01	whole	-0.13
typed before ấy	home	-0.02	fell	-0.09	laid	0.49	whole	0.45
typed before ở	home	0.49	fell	-0.16	laid	0.06	lies	0.22	whole	0.36""")
