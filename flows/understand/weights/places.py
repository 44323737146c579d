"""What each piece of evidence about places is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	home	-1.13	fell	-0.94	laid	-1.14	lies	-1.48	whole	-0.09
+1=#	home	-0.1	fell	0.17	laid	-0.12	lies	-0.05	whole	-0.16
+1=##	home	-0.07	fell	0.37	laid	0.17	lies	0.06	whole	-0.53
+1=###	home	-0.16	fell	-0.63	laid	-0.33	lies	-0.05	whole	-0.49
+1=####	home	-0.27	fell	-1.12	laid	-0.53	lies	-0.94	whole	-0.23
+1=#####	fell	-0.02
+1=$	home	-0.42	fell	-0.47	lies	0.01	whole	-0.24
+1=a	home	-0.48	fell	-0.67	laid	-0.55	whole	0.24
+1=ai	home	0.91	fell	-0.22	laid	0.06	lies	-0.01	whole	0.32
+1=an	home	0.26	laid	-0.16	lies	-0.02	whole	0.01
+1=anh	fell	0.84	laid	-0.14	lies	-0.34	whole	0.21
+1=ap	home	-0.17	fell	0.01	laid	-0.21	lies	0.23	whole	0.32
+1=ay	home	-0.17	fell	0.08	laid	-0.19	whole	-0.13
+1=b	home	0.28	fell	-0.01	lies	0.3	whole	0.5
+1=b52	fell	0.09	whole	-0.02
+1=ba	home	-0.16	fell	-0.34	laid	-0.26	lies	0.27	whole	-0.2
+1=bac	fell	-0.31	laid	0.03	lies	-0.18	whole	-0.34
+1=bach	fell	0.04	whole	0.05
+1=ban	home	-0.57	fell	-0.21	laid	-0.17	lies	-0.33	whole	0.67
+1=bang	home	-0.04	fell	-0.51	laid	-0.28	lies	-0.07
+1=bao	home	-0.26	laid	-0.24	lies	-0.24	whole	-0.28
+1=bat	home	0.01	fell	-0.05	laid	-0.08	lies	-0.04
+1=bay	home	0.18	fell	0.19	laid	0.37	lies	-0.04	whole	0.17
+1=ben	home	-0.17	fell	-0.13	lies	0.04	whole	-0.55
+1=bi	fell	-0.16	laid	-0.46	lies	-0.37	whole	0.84
+1=bia	home	-0.5	fell	-0.2	laid	-0.57	lies	0.3
+1=bien	home	-0.01	laid	-0.02	lies	-0.09	whole	-0.63
+1=biet	home	0.16	fell	-0.26	whole	0.37
+1=bieu	fell	-0.02	laid	-0.07	lies	-0.03
+1=binh	home	0.31	fell	-0.22	laid	-0.11	lies	0.17	whole	-0.62
+1=bo	home	-0.23	fell	-0.36	laid	-0.01	lies	0.17	whole	0.07
+1=boc	whole	0.1
+1=bom	home	0.18	fell	0.41	laid	-0.12	lies	-0.01	whole	-0.05
+1=bon	home	-0.02	fell	0.17	laid	0.21	whole	-0.04
+1=bua	home	-0.04	lies	0.13	whole	0.36
+1=bui	home	-0.26	fell	0.57	laid	-0.1	whole	-0.23
+1=buon	home	-0.15	fell	-0.07	lies	0.36	whole	0.32
+1=c	home	-0.12	fell	-0.26	whole	0.07
+1=c1	home	-0.03	fell	-0.01
+1=c11	whole	-0.43
+1=c2	home	0.05	fell	-0.07	laid	0.12	whole	-0.02
+1=c20	home	-0.19
+1=c3	fell	-0.11
+1=c7	whole	0.2
+1=c8	home	-0.06	fell	-0.13
+1=ca	home	0.25	fell	-0.37	laid	-0.25	lies	-0.05
+1=cac	home	0.04	fell	-0.09	laid	0.01	lies	0.23	whole	0.59
+1=cach	home	-0.11	fell	-0.71	laid	0.15	lies	-0.24	whole	-0.25
+1=cai	home	-0.01	fell	0.35	whole	0.36
+1=cam	home	-0.14	fell	-0.04	laid	-0.21	lies	0.08
+1=can	home	-0.14	fell	-0.43	laid	-0.28	lies	0.13	whole	0.21
+1=canh	home	-0.1	fell	-0.27	laid	0.03	lies	-0.24	whole	-0.91
+1=cao	home	-0.08	fell	-0.35	laid	-0.07	lies	0.04	whole	-0.65
+1=cap	home	-0.03	fell	-0.37	laid	-0.23	lies	-0.13	whole	0.8
+1=cat	fell	-0.1
+1=cau	home	0.12	fell	0.37	laid	-0.29	lies	0.38	whole	0.59
+1=cha	home	0.52	fell	-0.03	whole	0.21
+1=chac	fell	-0.09
+1=cham	whole	0.07
+1=chan	laid	0.11
+1=chau	home	0.29	fell	-0.39	laid	-0.69	lies	0.13	whole	-0.1
+1=chay	home	-0.01
+1=chep	fell	-0.62	laid	-0.39	lies	-0.03
+1=chet	home	-0.2	fell	-0.92	laid	-0.21	lies	-0.11	whole	-0.1
+1=chi	home	-0.62	fell	0.13	laid	-0.44	lies	-0.2	whole	0.41
+1=chien	home	-0.01	fell	0.12	whole	0.78
+1=chieu	home	-0.01	fell	0.02	whole	-0.27
+1=chim	fell	-0.11	whole	0.08
+1=chinh	home	-0.27	fell	0.19	laid	-0.04	whole	-0.18
+1=cho	home	0.33	fell	-0.16	laid	0.57	lies	-0.45	whole	-0.76
+1=chon	home	-0.84	fell	0.77	laid	-0.2	lies	-0.13
+1=chong	home	-0.18	fell	-0.08	laid	0.3	lies	-0.02	whole	0.02
+1=chu	home	-0.19	fell	-0.02	laid	0.12	whole	0.09
+1=chua	fell	-0.01	laid	-0.73	lies	0.05	whole	-0.01
+1=chuc	home	-0.03	laid	-0.04	lies	-0.02	whole	0.46
+1=chung	home	-0.29	fell	-0.17	laid	-0.67	lies	0.18	whole	0.06
+1=chup	fell	-0.01	lies	0.2
+1=chuyen	home	-0.03	fell	-0.5	laid	0.09	whole	-0.1
+1=co	home	0.05	laid	0.44	lies	0.37	whole	0.52
+1=coc	whole	0.06
+1=con	home	-0.08	fell	-0.4	lies	-0.11	whole	-0.02
+1=cong	home	0.12	fell	-0.11	whole	0.11
+1=cu	home	0.32	fell	-0.27	laid	0.56	lies	-0.36	whole	0.25
+1=cua	fell	0.03	laid	-0.14	lies	-0.01	whole	0.29
+1=cuc	home	-0.05	fell	-0.07
+1=cung	home	-0.28	fell	0.11	laid	0.1	lies	-0.2	whole	0.19
+1=cuoi	home	0.07	fell	0.89	laid	-0.17	whole	0.04
+1=cuu	fell	-0.11	whole	-0.24
+1=d	home	0.03	lies	-0.02	whole	0.07
+1=d1	home	0.06	fell	-0.01	whole	0.21
+1=d2	fell	-0.14	whole	0.02
+1=da	home	-0.59	fell	0.22	laid	0.27	lies	0.22	whole	-0.11
+1=dac	whole	0.19
+1=dai	home	-0.16	fell	0.08	laid	-0.1	lies	-0.01	whole	-0.09
+1=dak	home	-0.39	fell	0.32	laid	-0.11	whole	-0.17
+1=dan	home	0.39	fell	-0.03	laid	-0.35	lies	-0.13
+1=dang	home	-0.17	fell	-0.35	lies	-0.16	whole	0.29
+1=danh	home	0.11	fell	-0.25	laid	-0.05	whole	0.28
+1=dao	fell	0.19	laid	0.26	whole	-0.01
+1=dap	laid	0.52	lies	0.45	whole	0.66
+1=dat	home	0.14	fell	0.35	laid	0.33	whole	0.25
+1=dau	home	-0.11	fell	-0.37	laid	0.71	lies	-0.32	whole	0.24
+1=day	home	-0.47	fell	-0.36	laid	0.02	lies	-0.03	whole	-0.46
+1=de	home	-0.06	fell	-0.23	laid	-0.07	lies	-0.12	whole	-0.25
+1=dem	home	0.27	fell	-0.14	laid	-0.39	lies	-0.04	whole	0.14
+1=den	home	-0.2	fell	0.09	laid	0.1	lies	-0.47	whole	0.42
+1=deu	whole	0.1
+1=di	home	1.23	fell	-0.31	laid	-0.21	lies	-0.44	whole	0.68
+1=dia	home	-0.02	laid	-0.12	whole	-0.4
+1=dich	fell	-0.31	laid	-0.02	lies	-0.04	whole	0.4
+1=dien	home	0.06	fell	-0.21	laid	-0.05	whole	-0.37
+1=dieu	home	-0.07
+1=dinh	home	0.28	fell	0.22	laid	-0.05	lies	-0.08	whole	0.02
+1=do	home	0.38	fell	0.31	laid	0.07	lies	0.39
+1=doan	home	-0.18	fell	0.4	laid	0.23	lies	-0.08	whole	0.37
+1=doc	home	-0.08	fell	-0.07
+1=doi	home	-0.81	fell	-0.71	laid	0.2	lies	0.07	whole	-0.66
+1=don	home	0.06	fell	0.75	laid	-0.4	lies	0.44	whole	0.64
+1=dong	home	0.1	laid	-0.2	lies	-0.33	whole	-0.44
+1=dot	home	-0.54	fell	-0.06	laid	-0.11	lies	0.45	whole	0.19
+1=dt	home	-0.16	fell	-0.15	laid	-0.07	lies	-0.02	whole	-0.55
+1=du	home	0.44	fell	-0.28	laid	-0.29	lies	-0.02	whole	0.02
+1=dua	home	-0.02	lies	-0.03	whole	-0.1
+1=duc	fell	-0.01	lies	-0.16	whole	-0.25
+1=dung	home	0.29	fell	0.76	laid	-0.08	lies	0.08	whole	0.92
+1=duoc	home	-0.12	fell	-0.77	laid	-0.52	lies	0.24	whole	-0.55
+1=duoi	fell	0.67	laid	0.42	whole	0.53
+1=duong	home	-0.02	fell	0.64	laid	0.15	lies	-0.1	whole	0.02
+1=duy	home	0.27	fell	-0.23	whole	-0.19
+1=dv	fell	0.33	whole	0.46
+1=e	fell	0.23	laid	-0.01	whole	-0.14
+1=em	home	-0.05	fell	0.64	lies	-0.6	whole	0.23
+1=gan	home	0.14	fell	-0.09	lies	0.17	whole	-0.29
+1=ganh	home	0.4	whole	0.28
+1=gap	fell	0.13	laid	-0.29	lies	-0.24	whole	-0.23
+1=ghe	fell	0.31	laid	-0.01	whole	-0.16
+1=ghi	fell	-0.2	laid	-0.11	lies	0.57	whole	0.39
+1=gi	fell	-0.16
+1=gia	home	-0.71	fell	-0.04	lies	-0.31	whole	-0.53
+1=giai	fell	-0.01	laid	0.3	whole	0.04
+1=giao	home	-0.2	fell	-0.01	laid	-0.18
+1=giap	home	-0.05	lies	-0.03	whole	-0.56
+1=giay	fell	-0.2	laid	0.37	lies	0.15	whole	0.63
+1=gio	home	-0.32	laid	0.63	lies	0.01	whole	-0.62
+1=giu	home	0.27	fell	0.16	laid	0.08	whole	0.63
+1=go	home	-0.01	fell	0.3	lies	-0.11	whole	0.07
+1=goc	home	-0.31	fell	0.38	laid	-0.06	whole	0.02
+1=goi	home	-0.25	fell	-0.27	laid	-0.12	lies	-0.1
+1=gom	fell	0.08	laid	-0.29	lies	-0.04	whole	-0.02
+1=gui	home	-0.01	fell	-0.28	laid	-0.53	lies	0.14
+1=h	home	0.15	fell	-0.11	lies	-0.06	whole	-0.21
+1=ha	home	0.3	laid	-0.19	lies	-0.21	whole	-0.44
+1=hai	home	0.3	fell	0.4	laid	0.14	whole	-0.45
+1=ham	home	0.13	fell	-0.02	whole	0.09
+1=hang	home	-0.44	fell	0.12	whole	0.44
+1=hay	home	0.3	fell	0.38	lies	-0.04	whole	0.38
+1=he	fell	0.32	laid	-0.01	whole	0.18
+1=het	home	0.17	fell	-0.06	whole	0.19
+1=hi	home	0.09	fell	-0.54	laid	-0.01	whole	0.12
+1=hien	home	-0.64	fell	0.51	laid	0.4	lies	-0.13	whole	0.33
+1=hiep	home	0.04	whole	0.21
+1=hinh	fell	-0.18	laid	-0.18	whole	-0.34
+1=ho	home	-0.34	fell	-0.04	laid	0.18	lies	-0.15	whole	0.33
+1=hoa	home	-0.23	fell	-0.25	laid	0.22	lies	-0.13	whole	-0.45
+1=hoai	whole	-0.41
+1=hoang	home	-0.08	fell	-0.01	laid	-0.01	whole	0.51
+1=hoc	home	0.28	fell	-0.17	laid	-0.19	lies	0.34	whole	0.05
+1=hoi	home	0.48	fell	0.14	whole	0.74
+1=hom	fell	0.01	laid	-0.68	lies	-0.2	whole	0.34
+1=hp	whole	-0.07
+1=hs	home	0.03	fell	-0.52	laid	-0.21	lies	-0.28	whole	0.16
+1=hue	home	0.39	fell	-0.06	whole	0.52
+1=hung	home	-0.11	fell	-0.13	whole	-0.3
+1=huong	laid	-0.2	whole	-0.86
+1=huyen	fell	-0.84	laid	-0.25	lies	0.34	whole	-0.95
+1=hy	home	0.29	fell	-0.83	laid	-0.2	lies	-0.19	whole	0.09
+1=k	fell	0.14	lies	-0.13	whole	-0.31
+1=ke	home	-0.02	fell	-0.2	laid	0.1	whole	0.16
+1=kem	home	-0.04	fell	0.12	laid	-0.09	lies	-0.1	whole	-0.21
+1=khac	home	-0.11	fell	-0.25	laid	-0.03	lies	-0.02
+1=khai	home	-0.14	fell	-0.13
+1=khanh	home	-0.08	whole	-0.6
+1=khau	laid	-0.01	whole	-0.43
+1=khi	home	-0.28	fell	0.74	laid	-0.14	lies	-0.05	whole	0.26
+1=khieng	fell	-0.36	laid	-0.16
+1=khoang	home	-0.04	fell	0.41	laid	-0.14	lies	-0.11	whole	-0.51
+1=khong	home	0.21	fell	-0.22	laid	-1.23	lies	-0.36	whole	0.31
+1=khu	home	-0.08	fell	-0.22	laid	-0.17	lies	0.13	whole	-0.37
+1=khuc	laid	-0.21	whole	-0.27
+1=kien	home	-0.1	fell	-0.24	lies	-0.04	whole	-1.14
+1=kieu	lies	-0.04
+1=kim	home	-0.03	fell	-0.03	whole	-0.35
+1=kinh	fell	0.18	laid	0.15	lies	-0.06	whole	-0.23
+1=ko	home	0.15	fell	0.34	laid	0.27	lies	-0.08	whole	0.41
+1=kon	fell	0.26	laid	-0.09	lies	0.42	whole	0.13
+1=ky	home	-0.08	fell	-0.61	laid	0.45	lies	-0.28
+1=la	home	0.51	fell	-0.03	laid	-0.04	lies	-0.87	whole	0.05
+1=lai	home	-0.05	fell	0.51	laid	-0.01	lies	-0.11	whole	-0.23
+1=lam	fell	-0.72	laid	-0.71	lies	-0.16	whole	-0.73
+1=lan	home	-0.06	fell	-0.06	laid	0.23	lies	-0.13	whole	-0.09
+1=lang	home	-0.27	laid	0.48	lies	-0.19	whole	0.4
+1=lao	home	-0.16	fell	0.1	laid	-0.04	whole	-0.56
+1=lap	home	-0.01	fell	0.01	laid	0.03	whole	-0.1
+1=lay	home	-0.03	fell	-0.31	laid	-0.23	lies	-0.3	whole	0.1
+1=le	home	0.4	fell	0.11	whole	0.02
+1=len	fell	-0.15	whole	0.22
+1=lh	home	-0.01	whole	0.05
+1=lien	home	0.41	fell	0.25	laid	-0.37	whole	0.22
+1=liet	home	-0.08	fell	-0.13	laid	-0.1	lies	-0.14	whole	-0.21
+1=lieu	home	-0.35	fell	-0.08	laid	0.13	whole	0.19
+1=linh	home	-0.27	fell	0.13	laid	0.08	lies	-0.29	whole	0.56
+1=lo	home	-0.09	fell	0.21	laid	-0.2	lies	0.48	whole	-0.3
+1=loc	home	-0.29	fell	-0.05	laid	0.07	whole	-0.4
+1=loi	fell	-0.15	whole	0.45
+1=long	whole	-0.31
+1=ls	fell	-0.19	lies	-0.07
+1=lu	whole	0.01
+1=luc	home	-0.18	fell	0.52	laid	-0.39	lies	-0.04	whole	-0.23
+1=luong	home	-0.1	fell	0.31	laid	-0.18	lies	-0.06
+1=ly	home	-0.03	fell	-0.04
+1=ma	home	-0.48	fell	-0.53	laid	-0.6	lies	0.71	whole	0.16
+1=mai	home	-0.29	fell	0.72	laid	-0.48	whole	-0.26
+1=map	laid	-0.02	lies	-0.17
+1=mat	home	-0.26	fell	0.16	laid	-0.51	lies	-0.33	whole	-0.18
+1=may	laid	0.21	lies	-0.18	whole	0.13
+1=me	home	-0.03	fell	0.6	laid	0.34	lies	0.06	whole	-0.1
+1=minh	fell	-0.09	laid	-0.37	lies	-0.17	whole	-0.36
+1=mo	home	-0.08	fell	0.14	laid	-0.14	lies	0.17	whole	-0.47
+1=moi	home	0.18	laid	0.19	lies	-0.08	whole	0.64
+1=mong	home	0.19	fell	-0.24	laid	-0.29	whole	-0.17
+1=mot	home	-0.02	fell	-0.28	laid	-0.05	lies	-0.29	whole	-0.16
+1=mua	home	-0.03	fell	-0.09	laid	-0.01	lies	-0.06	whole	0.05
+1=muc	home	-0.27	laid	-0.15	lies	-0.1	whole	0.26
+1=mung	home	-0.06	whole	0.01
+1=muoi	home	0.09	fell	-0.09	laid	-0.1	whole	0.02
+1=muon	home	0.42	fell	0.2	laid	0.27	lies	-0.16	whole	0.07
+1=my	fell	-0.02	whole	-0.22
+1=na	whole	-0.36
+1=nam	home	-0.38	fell	-0.98	laid	0.38	lies	-0.74	whole	-0.39
+1=nay	home	0.08	fell	-1.18	laid	0.87	lies	-0.61	whole	0.34
+1=nen	home	-0.21	fell	0.02	whole	0.02
+1=neu	home	0.04	fell	-0.38	laid	0.1	whole	0.46
+1=nga	home	-0.29	fell	-0.04	whole	-0.49
+1=ngay	home	0.07	fell	0.69	laid	-0.59	lies	0.11	whole	0.41
+1=nghe	home	0.19	fell	-0.18	laid	-0.45	lies	-0.22	whole	-0.37
+1=nghi	home	0.13	whole	0.3
+1=nghia	home	0.27	fell	-0.16	laid	-0.08	whole	-0.36
+1=ngo	home	-0.02	whole	0.02
+1=ngoai	home	0.63	fell	0.07	laid	-0.01	whole	0.18
+1=ngoi	home	0.34	whole	0.28
+1=nguoi	home	0.14	fell	-0.53	laid	0.41	lies	-0.13	whole	0.27
+1=nguon	fell	-0.29	laid	0.3	whole	-0.24
+1=nguyen	home	-0.29	fell	0.34	laid	-0.18	lies	-0.26	whole	0.49
+1=nha	home	-0.05	fell	-0.11	laid	-0.16	whole	0.34
+1=nhan	home	-0.03	fell	-0.26	laid	0.24	whole	0.03
+1=nhap	home	0.29	fell	-0.45	laid	-0.21	lies	-0.16	whole	0.42
+1=nhat	fell	0.35	laid	-0.08	whole	0.34
+1=nhe	home	-0.24	fell	0.35	laid	-0.02	whole	-0.17
+1=nhieu	fell	0.22	laid	-0.06	lies	0.3	whole	0.6
+1=nho	home	-0.43	fell	0.36	laid	0.31	lies	0.24	whole	0.2
+1=nhom	home	-0.08	fell	-0.02
+1=nhu	home	-0.12	fell	-0.46	laid	0.44	whole	0.06
+1=nhung	home	-0.44	fell	-0.13	laid	-0.08	lies	0.68	whole	0.45
+1=ninh	home	-0.17	lies	0.16	whole	-0.88
+1=nn	home	-0.27	fell	-0.29	laid	0.41	lies	-0.02	whole	-0.14
+1=no	home	-0.2	fell	0.36	laid	-0.04	whole	-0.14
+1=noi	home	-0.54	fell	0.47	laid	0.56	lies	0.33	whole	0.67
+1=nong	home	-0.04	whole	-0.6
+1=nu	fell	-0.01	whole	0.17
+1=nuoc	fell	0.07	whole	-0.61
+1=o	home	0.33	fell	-0.32	laid	-0.04	lies	-0.2	whole	0.52
+1=om	home	-0.08	whole	0.14
+1=ong	home	-0.04	fell	0.04	laid	0.22	lies	0.19	whole	-0.31
+1=pham	home	-0.21	fell	0.09	whole	0.3
+1=phan	home	-0.24	fell	0.13	laid	-0.02
+1=phao	home	-0.01	fell	0.66	laid	-0.06	whole	0.16
+1=phat	home	-0.01	fell	-0.05	laid	-0.07	lies	-0.01	whole	-0.26
+1=phi	whole	-0.31
+1=phia	home	-0.12	fell	-0.12	laid	0.27	lies	-0.09	whole	-0.18
+1=pho	whole	-0.46
+1=phong	home	0.27	fell	-0.34	whole	-0.46
+1=phu	home	0.15	fell	-0.19	laid	0.15	whole	-0.34
+1=phuc	fell	-0.03	whole	-0.01
+1=phuoc	fell	0.09	whole	0.05
+1=qua	home	-0.13	fell	-0.01	laid	-0.03	lies	0.03	whole	-0.06
+1=quan	home	-0.41	fell	-0.59	laid	-0.28	whole	-0.11
+1=quang	home	0.26	fell	0.05	laid	-0.27	lies	0.31	whole	-0.4
+1=quay	home	-0.05	whole	-0.27
+1=que	home	-0.63	fell	0.21	laid	-0.22	lies	0.08	whole	-0.12
+1=quoc	fell	-0.07
+1=quy	home	-0.2	fell	-0.22	laid	0.26	lies	-0.02	whole	-0.33
+1=quyen	lies	-0.05
+1=quynh	whole	-0.07
+1=ra	fell	-0.06	whole	-0.04
+1=rach	laid	-0.08	whole	-0.3
+1=rang	home	-0.02	fell	-0.46	lies	-0.01	whole	-0.36
+1=ray	fell	0.15	laid	-0.18
+1=roi	home	-0.12	fell	-1.12	laid	1.05	lies	-0.31	whole	0.37
+1=rua	laid	0.01	lies	-0.02	whole	0.05
+1=s	home	0.11	fell	-0.02	laid	-0.03	lies	-0.07	whole	-0.26
+1=sang	home	-0.37	fell	0.01	laid	-0.22	whole	0.01
+1=sat	home	-0.23	fell	0.33	whole	-0.15
+1=sau	home	-0.37	fell	-0.08	laid	0.78	lies	-0.76	whole	0.46
+1=sdt	fell	-0.01	laid	-0.06
+1=sinh	home	-0.18	fell	-0.42	laid	-0.2	lies	-0.13	whole	0.02
+1=sn	home	0.28	fell	-0.21	laid	-0.02	lies	-0.11	whole	0.1
+1=so	home	-0.29	fell	-0.19	laid	-0.27	lies	0.05	whole	-0.15
+1=soc	whole	-0.19
+1=son	fell	-0.05	lies	-0.05	whole	-0.9
+1=song	home	0.61	laid	-0.03	whole	-0.28
+1=sot	home	0.24	whole	0.27
+1=stt	home	-0.28	fell	0.41	whole	0.01
+1=su	home	-0.05	laid	-0.02	lies	-0.05
+1=t	home	0.12	fell	0.22	laid	0.4	lies	-0.03	whole	0.47
+1=ta	fell	0.13	laid	-0.05
+1=tai	fell	-0.4	laid	-0.09	whole	-0.4
+1=tam	home	-0.09	fell	0.29	laid	0.48	lies	-0.04	whole	0.26
+1=tan	home	-0.15	fell	0.34	laid	-0.09	whole	-0.29
+1=tang	home	-0.01	laid	-0.1	whole	-0.3
+1=tap	home	0.26	fell	-0.11	lies	-0.03	whole	0.47
+1=tat	home	-0.05	fell	-0.16
+1=tau	home	-0.24	laid	-0.05
+1=tay	home	-0.02	laid	-0.06	lies	0.1	whole	-0.08
+1=ten	home	-0.08	fell	-0.05	laid	0.17	whole	-0.23
+1=tet	home	-0.18	fell	-0.13
+1=thach	fell	-0.21	whole	-0.14
+1=thai	home	0.06	fell	-0.07	lies	-0.03	whole	-0.57
+1=tham	home	0.21	fell	-0.1	whole	0.31
+1=than	fell	-0.16	laid	-0.22	lies	-0.03	whole	-0.37
+1=thang	home	0.05	fell	0.05	laid	-0.45	lies	-0.73	whole	-0.06
+1=thanh	home	0.43	fell	-0.3	laid	-0.09	lies	-0.14
+1=thap	whole	-0.08
+1=thay	home	-0.06	fell	-0.39	laid	-0.49	lies	0.71	whole	0.31
+1=theo	home	0.11	fell	-0.28	laid	-0.24	lies	0.09	whole	0.54
+1=thi	home	-0.18	fell	0.8	laid	0.29	lies	-0.72	whole	0.66
+1=thieu	laid	0.17	whole	-0.39
+1=tho	home	0.1	fell	0.46	laid	-0.04	whole	0.38
+1=thon	home	-0.06	fell	-0.06	laid	-0.22	lies	0.29	whole	-0.27
+1=thong	home	-0.01	fell	-0.04	whole	-0.12
+1=thu	fell	-0.13	laid	0.24	lies	0.24	whole	0.3
+1=thua	home	-0.17	fell	-0.05	laid	0.28	lies	0.34	whole	-0.2
+1=thuan	whole	-0.43
+1=thuc	laid	-0.06
+1=thuoc	home	-0.12	fell	0.38	laid	-0.29	whole	0.01
+1=thuong	home	-0.2	fell	0.13	whole	-0.53
+1=thuy	whole	-0.39
+1=thuyen	home	-0.03	fell	0.42	whole	0.37
+1=tich	fell	-0.06
+1=tien	lies	-0.02	whole	-0.31
+1=tieu	home	-0.14	fell	-0.13	laid	-0.26	lies	-0.12	whole	-0.06
+1=tim	home	0.1	fell	-0.13	lies	-0.04
+1=tin	home	0.27	fell	-0.07	whole	0.09
+1=tinh	home	-0.06	fell	0.08	laid	0.13	lies	0.01	whole	-0.57
+1=tnxp	fell	-0.07	whole	0.12
+1=to	home	-0.03	fell	0.72	laid	-0.1	lies	-0.11	whole	0.77
+1=toa	home	-0.13	fell	-0.46	laid	-0.11	lies	-0.03	whole	-0.35
+1=toan	home	-0.11	laid	0.27
+1=toi	home	-0.12	fell	0.5	laid	-0.37	lies	-0.15	whole	0.1
+1=tong	home	-0.08	fell	0.15	whole	0.04
+1=tp	whole	-0.18
+1=tra	home	-0.03	fell	-0.05	lies	-0.08
+1=trai	home	-0.02	lies	-0.04	whole	-0.59
+1=tram	fell	0.04	laid	0.15	lies	-0.03	whole	0.38
+1=tran	home	-0.35	fell	0.47	laid	-0.33	lies	-0.12	whole	-0.11
+1=trang	fell	-0.14	laid	-0.21	lies	-0.1	whole	-0.58
+1=trao	home	-0.03	fell	-0.07
+1=tren	home	0.25	fell	-0.2	laid	-0.32	lies	-0.15	whole	-0.07
+1=tri	fell	-0.11	whole	-0.37
+1=trich	fell	0.31	laid	0.03	lies	-0.06	whole	0.31
+1=trieu	home	0.11	fell	-0.71	laid	-0.01	lies	-0.08
+1=trinh	home	0.35	fell	0.18	laid	-0.09	lies	-0.1	whole	0.1
+1=tro	fell	0.4	whole	0.3
+1=trong	fell	0.56	laid	-0.28	lies	-0.35
+1=tru	home	0.39	fell	-0.14	laid	-0.02	lies	-0.08	whole	0.18
+1=truc	home	0.04	lies	-0.1	whole	-0.13
+1=trung	fell	0.03	laid	-0.45	lies	0.18	whole	0.02
+1=truoc	home	-1.07	fell	-0.41	laid	-0.3	lies	1	whole	0.25
+1=truong	home	0.28	fell	0.27	laid	0.44	lies	-0.03	whole	0.38
+1=tu	home	-0.44	fell	-0.52	laid	-0.25	lies	0.34	whole	-0.32
+1=tuc	home	-0.17	fell	0.18	whole	-0.1
+1=tui	home	-0.46	fell	0.06	laid	-0.01	lies	0.24	whole	-0.38
+1=tung	home	0.15	fell	-0.16	whole	0.07
+1=tuy	whole	0.03
+1=tuyen	home	-0.02	fell	-0.02	lies	0.06	whole	0.14
+1=uy	home	-0.15	lies	-0.14
+1=va	home	0.19	fell	0.19	laid	-0.54	lies	0.34	whole	0.84
+1=van	home	-0.16	fell	-0.47	laid	0.23	whole	-0.13
+1=vao	home	0.01	fell	0.05	laid	-0.33	lies	0.16	whole	0.09
+1=vay	home	-0.02	fell	-0.01	laid	-0.36	lies	-0.12
+1=ve	home	0.24	laid	0.47	lies	-0.23	whole	-0.05
+1=vi	home	0.47	fell	0.01	laid	0.14	lies	-0.21	whole	0.74
+1=viet	home	-0.08	fell	-0.18	laid	-0.09	lies	-0.04	whole	-0.21
+1=vinh	home	0.03	fell	-0.09	laid	-0.39	whole	-0.47
+1=vo	home	0.49	fell	-0.13	laid	-0.13	lies	-0.22	whole	-0.23
+1=voi	home	0.68	fell	-0.1	laid	-0.26	lies	-0.29	whole	0.03
+1=vot	home	-0.13	fell	0.18	whole	0.27
+1=vu	home	-0.23	fell	-0.25	whole	-0.37
+1=vui	fell	-0.04	laid	0.65	whole	0.24
+1=x	fell	-0.07
+1=xa	home	0.52	laid	0.24	lies	0.05	whole	-0.31
+1=xac	home	0.07	fell	-0.11	laid	-0.03	whole	0.55
+1=xe	home	-0.21	fell	0.26	whole	0.47
+1=xem	home	0.31	fell	-0.01	lies	-0.12	whole	0.02
+1=xep	fell	-0.34	laid	0.59	lies	0.08	whole	0.44
+1=xin	home	-0.13	fell	-0.32	laid	0.31	lies	-0.2	whole	0.41
+1=xong	fell	-0.4	laid	0.22	whole	0.07
+1=xuan	whole	-0.54
+1=xuc	home	-0.06	fell	0.2	whole	0.16
+1=xuong	whole	-0.17
+1=y	home	0.1	fell	-0.13	laid	-0.01	whole	0.41
+1=yen	fell	-0.07	whole	-0.53
+1=yeu	fell	-0.11	laid	-0.03
+2=#	home	0.35	fell	-0.02	laid	0.16	lies	0.06	whole	0.33
+2=##	home	-0.19	fell	0.34	laid	-0.05	lies	0.3	whole	0.44
+2=###	home	-0.84	fell	0.59	lies	-0.16	whole	0.47
+2=####	home	-0.28	fell	-0.78	laid	0.18	lies	-0.25	whole	0.28
+2=##########	lies	0.34
+2=$	home	-0.47	fell	-0.63	laid	0.28	lies	0.03	whole	-0.17
+2=a	home	0.29	fell	-0.04	laid	-0.09	lies	-0.14	whole	-0.14
+2=ai	fell	-0.48	laid	-0.61	lies	-0.09	whole	-0.5
+2=an	home	-0.1	fell	0.37	laid	-0.34	lies	0.24	whole	-0.78
+2=anh	home	-0.08	fell	0.18	laid	-0.19	lies	0.13	whole	-0.03
+2=ao	fell	0.11	whole	0.17
+2=ap	home	-0.23
+2=au	home	-0.15	fell	-0.07	laid	0.22	whole	-0.06
+2=ay	home	0.07	fell	0.07	laid	-0.16	lies	-0.14	whole	0.18
+2=b	home	0.05	fell	-0.04	laid	-0.17	lies	0.31	whole	-0.06
+2=ba	home	-0.51	fell	0.27	laid	0.38	lies	-0.2	whole	0.22
+2=bac	home	0.09	fell	-0.38	laid	-0.55	lies	0.12	whole	-0.7
+2=bach	home	-0.02
+2=bai	fell	-0.1	laid	-0.23	whole	0.06
+2=ban	home	0.16	fell	0.54	laid	-0.42	lies	-0.26	whole	0.09
+2=bang	home	-0.54	fell	0.11	laid	0.73	lies	0.03	whole	-0.01
+2=bao	home	-0.48	fell	-0.16	laid	0.05	lies	-0.25
+2=bat	home	-0.08	fell	-0.38	laid	-0.1	whole	-0.33
+2=bau	home	-0.13	lies	-0.04	whole	0.13
+2=bay	home	-0.24	fell	1.03	laid	-0.04	whole	0.88
+2=be	home	0.12	whole	-0.27
+2=ben	home	-0.09	fell	0.23	laid	0.23	lies	0.12	whole	-0.03
+2=benh	home	-0.04	fell	-0.33
+2=bi	home	-0.11	fell	-0.14	laid	-0.33	lies	-0.09	whole	0.26
+2=bia	home	-0.14	fell	-0.22	laid	-0.04	lies	0.58	whole	0.52
+2=bien	home	-0.1	fell	-0.14	laid	-0.1	lies	0.15	whole	-0.02
+2=biet	home	0.23	fell	-0.18	laid	-0.61	lies	-0.04	whole	0.47
+2=binh	home	-0.16	fell	-0.56	laid	0.15	lies	0.1	whole	-1.14
+2=bit	fell	0.17
+2=bo	home	0.1	fell	0.09	laid	-0.04	lies	-0.28	whole	-0.16
+2=boc	fell	-0.36	laid	-0.26	whole	0.25
+2=bom	home	-0.29	fell	-0.13	laid	-0.05	whole	0.25
+2=bon	fell	0.11	lies	-0.03	whole	-0.15
+2=bong	home	-0.32	laid	-0.02	whole	-0.23
+2=bua	home	-0.12	laid	-0.11
+2=bui	laid	-0.3	lies	-0.04	whole	-0.01
+2=buon	fell	-0.05	whole	0.26
+2=c	fell	-0.16	laid	-0.1	lies	0.52	whole	0.05
+2=c6	home	0.21	whole	0.16
+2=c7	laid	-0.01	lies	0.23	whole	0.07
+2=ca	laid	-0.24	lies	-0.06	whole	-0.31
+2=cac	fell	0.09	laid	-0.21	lies	0.08	whole	0.19
+2=cach	home	-0.28	lies	-0.04	whole	-0.48
+2=cai	home	-0.09	fell	-0.44	lies	0.54	whole	-0.64
+2=cam	home	-0.21	fell	-0.25	laid	0.1	lies	-0.27	whole	0.1
+2=can	home	0.26	fell	-0.12	laid	0.2	lies	-0.01	whole	-0.08
+2=canh	home	0.46	fell	-0.43	laid	-0.24	lies	-0.08	whole	0.03
+2=cao	fell	-0.5	laid	0.22	whole	-0.34
+2=cap	home	0.26	fell	-0.31	laid	-0.22	lies	0.32	whole	0.39
+2=cat	home	0.08	fell	-0.48	laid	0.62	whole	-0.28
+2=cau	home	-0.21	fell	0.51	laid	-0.22	lies	-0.05	whole	-0.28
+2=cay	home	-0.09	fell	0.16	laid	0.05	lies	-0.12	whole	-0.76
+2=chac	fell	-0.01	whole	-0.1
+2=chan	home	-0.24	fell	0.35	laid	0.14	whole	0.26
+2=chang	home	-0.04	whole	-0.09
+2=chap	home	-0.02	fell	0.11	whole	-0.09
+2=chau	home	-0.2	fell	-0.02	lies	0.03	whole	-0.13
+2=che	home	-0.31
+2=chep	home	-0.39	fell	-0.03	whole	-0.01
+2=chet	home	0.11	fell	-0.01	laid	-0.16	whole	-0.16
+2=chi	home	-0.27	fell	-0.68	laid	-0.77	lies	-0.46	whole	-0.47
+2=chia	fell	-0.03	laid	-0.16	lies	-0.32
+2=chiec	fell	-0.02
+2=chien	home	0.04	laid	0.02	whole	0.52
+2=chieu	fell	-0.13
+2=chin	home	0.07	fell	-0.04	laid	-0.21	whole	0.09
+2=chinh	fell	-0.19	laid	0.38	lies	-0.04	whole	0.19
+2=cho	fell	0.63	laid	0.31	lies	-0.1	whole	0.46
+2=chon	home	0.07	fell	0.87	laid	0.44	lies	-0.14	whole	0.25
+2=chong	home	0.1	fell	-0.02	laid	-0.06	lies	-0.03
+2=chu	fell	-0.09	laid	0.04	lies	-0.14	whole	0.16
+2=chua	home	-0.12	fell	-0.34	laid	0.1	lies	0.29	whole	0.16
+2=chuc	fell	-0.08	laid	0.39	whole	0.1
+2=chung	home	0.4	fell	-0.7	laid	-0.29	whole	-0.51
+2=chuong	fell	-0.02	whole	-0.24
+2=chup	laid	-0.06	lies	-0.02	whole	0.28
+2=chuyen	home	-0.28	fell	-0.23	lies	-0.03	whole	0.16
+2=co	home	-0.12	fell	0.04	laid	0.04	lies	0.07	whole	-0.21
+2=coi	home	-0.23	fell	0.33	whole	0.16
+2=con	fell	-1.24	laid	-0.29	lies	0.42	whole	0.63
+2=cong	home	0.05	fell	-0.25	whole	-0.09
+2=cot	home	-0.01	fell	-0.15	laid	-0.17	lies	-0.05
+2=cu	home	0.09	fell	-0.12	laid	-0.23	lies	-0.15	whole	-0.52
+2=cua	home	0.01	fell	0.07	laid	0.12	lies	-0.11	whole	-0.43
+2=cung	home	0.14	fell	0.11	laid	-0.12	lies	0.11	whole	0.56
+2=cuoi	home	0.03	fell	0.56	laid	-0.05	whole	-0.21
+2=cuon	fell	0.18	laid	-0.03	whole	0.33
+2=cuu	fell	0.13	whole	0.18
+2=d	home	-0.09	fell	-0.25	laid	-0.02	lies	0.26	whole	-0.03
+2=d2	home	-0.1	whole	0.24
+2=d3	home	-0.03	fell	-0.07
+2=d4	fell	-0.17	laid	0.13	whole	-0.13
+2=d7	whole	-0.16
+2=da	home	-0.13	fell	0.24	laid	0.06	lies	0.16	whole	0.37
+2=dac	whole	0.04
+2=dai	home	0.5	fell	0.13	laid	-0.49	lies	-0.06	whole	-0.19
+2=dak	laid	-0.07	whole	-0.42
+2=dan	home	0.11	fell	-0.59	laid	0.06	lies	-0.04
+2=dang	home	-0.35	fell	-0.05	laid	-0.16	lies	-0.24	whole	0.28
+2=danh	home	-0.16	fell	0.19	laid	0.25	whole	-0.42
+2=dao	home	-0.07	fell	0.69	laid	-0.01	lies	0.34	whole	0.45
+2=dap	fell	-0.1	laid	-0.08	whole	0.2
+2=dat	home	-0.09	fell	0.18	laid	-0.22	lies	0.42	whole	-0.14
+2=dau	home	0.59	fell	0.12	laid	-0.16	lies	-0.51	whole	0.69
+2=day	home	0.06	fell	-0.45	laid	0.81	lies	0.54	whole	1.07
+2=de	home	-0.02	fell	0.22	laid	0.1	whole	0.41
+2=dem	home	-0.05	fell	-0.21	laid	0.29	whole	0.5
+2=den	home	0.1	fell	-0.33	laid	-0.36	lies	0.5	whole	0.18
+2=dep	fell	-0.08
+2=di	home	0.52	fell	0.04	laid	0.2	lies	-0.33	whole	0.55
+2=dich	home	-0.23	fell	-0.09	lies	-0.05	whole	0.32
+2=diem	laid	-0.23	whole	-0.2
+2=dien	fell	0.21	laid	-0.01	whole	-0.78
+2=dinh	home	-0.91	fell	0.14	lies	0.31	whole	-0.64
+2=do	home	0.02	fell	0.17	laid	-0.32	lies	-0.07	whole	0.29
+2=doan	home	-0.73	fell	-0.1	laid	-0.49	lies	-0.06	whole	0.04
+2=doc	home	-0.15	fell	-0.18	laid	0.17	lies	-0.13	whole	0.2
+2=doi	home	-0.12	fell	0.18	laid	0.03	whole	0.07
+2=don	home	0.31	fell	0.05	laid	-0.28	whole	0.91
+2=dong	home	0.06	fell	-0.25	lies	-0.08	whole	-0.5
+2=dot	fell	-0.01	laid	-0.01
+2=du	home	-0.2	fell	0.27
+2=dua	home	-0.23	fell	-0.55	laid	-0.11	lies	-0.12	whole	-0.17
+2=duc	home	-0.05	fell	-0.07	laid	-0.36	whole	-0.38
+2=dung	fell	-0.1	laid	0.21	lies	-0.16	whole	0.53
+2=duoc	home	-0.28	fell	0.15	laid	-0.14	lies	-0.11	whole	0.34
+2=duoi	home	-0.11	fell	-0.04	laid	0.33	lies	-0.16	whole	-0.45
+2=duong	home	0.44	fell	-0.36	laid	0.16	lies	0.04	whole	-0.15
+2=duy	fell	0.21	laid	-0.01	whole	0.34
+2=e	home	0.26	fell	-0.49	laid	-0.12	whole	-0.37
+2=ea	laid	-0.21	lies	0.54	whole	0.23
+2=em	home	-0.1	fell	0.19	laid	-0.21	lies	-0.53	whole	0.3
+2=example	fell	-0.08	laid	-0.09
+2=gai	home	-0.44	fell	0.16	laid	0.26	lies	-0.09	whole	0.08
+2=gan	fell	-0.12	laid	-0.22	lies	-0.17	whole	-0.29
+2=gao	home	0.46	fell	-0.15	whole	-0.01
+2=gap	home	0.41	fell	-0.08	laid	-0.18	whole	-0.28
+2=ghi	home	-0.4	fell	-0.51	laid	0.6	lies	0.07	whole	0.14
+2=gi	fell	-0.05	whole	-0.45
+2=gia	home	0.1	fell	0.38	laid	-0.38	lies	-0.35	whole	0.06
+2=giai	fell	-0.07	laid	0.01	lies	-0.04	whole	-0.37
+2=giam	home	0.46	fell	-0.08	laid	0.27	lies	-0.09	whole	0.34
+2=giang	fell	-0.3	laid	0.42	lies	-0.05	whole	-0.58
+2=giao	fell	0.16	laid	0.22	lies	-0.07	whole	0.31
+2=giap	fell	0.25	whole	0.15
+2=giay	fell	-0.66	laid	-0.07	lies	-0.16	whole	-0.16
+2=gieng	home	-0.04	whole	-0.53
+2=gio	home	-0.15	laid	0.16	lies	-0.23	whole	0.48
+2=giong	home	-0.05
+2=giu	home	-0.09	fell	-0.33	laid	-0.18	whole	-0.05
+2=giua	fell	0.14	laid	-0.07
+2=giup	home	0.25	fell	-0.3	laid	-0.1	lies	-0.31	whole	0.02
+2=go	home	-0.18	fell	0.59	lies	-0.24	whole	0.13
+2=goc	home	-0.37	fell	-0.45	laid	0.45	lies	-0.07	whole	0.03
+2=goi	home	-0.23	fell	-0.4	laid	-0.12	lies	-0.03
+2=gom	fell	-0.06
+2=gui	home	0.03	fell	-0.43	laid	0.06	lies	-0.11	whole	0.08
+2=ha	home	0.16	fell	0.08	laid	-0.01	lies	-0.1	whole	-0.29
+2=hai	home	-0.23	fell	-0.15	laid	0.5	lies	-0.49	whole	-0.73
+2=ham	home	-0.11	fell	0.25	laid	-0.31	lies	-0.04	whole	-0.1
+2=han	home	0.2	fell	-0.12	laid	-0.06	whole	0.04
+2=hang	home	0.08	fell	-0.12	laid	0.9	whole	-0.09
+2=hau	home	0.17	whole	0.27
+2=hay	home	-0.03
+2=he	laid	-0.41	lies	-0.02	whole	0.2
+2=het	home	0.4	fell	-0.15	whole	0.24
+2=hi	home	0.13	fell	-0.2	laid	-0.07	lies	-0.04	whole	-0.54
+2=hien	home	-0.02	fell	0.51	laid	-0.42	lies	0.01
+2=hieu	home	0.31	fell	-0.29	laid	0.31	lies	0.04	whole	0.02
+2=hinh	fell	-0.07	whole	-0.4
+2=ho	home	-0.57	fell	0.57	laid	0.2	lies	-0.22	whole	0.28
+2=hoa	home	0.64	fell	-0.12	laid	-0.48	lies	0.06	whole	0.37
+2=hoang	fell	0.47	laid	-0.08	lies	-0.06	whole	-0.06
+2=hoc	home	-0.05	fell	-0.2
+2=hoi	home	0.14	fell	-0.14	laid	-0.45	lies	-0.23	whole	-0.52
+2=hom	home	0.25	fell	-0.13	whole	0.09
+2=hon	fell	-0.06	laid	-0.1
+2=hong	home	-0.23	fell	0.28	whole	0.24
+2=hop	fell	0.16	lies	-0.01
+2=hs	fell	-0.1	lies	-0.02	whole	0.26
+2=hung	home	-0.25	fell	-0.17	laid	0.21	lies	-0.01	whole	-0.83
+2=huong	fell	0.13	lies	0.24	whole	0.12
+2=huu	home	-0.11	laid	-0.02	lies	-0.05	whole	-0.31
+2=huyen	fell	-0.01	whole	-0.33
+2=hy	home	0.52	fell	-0.07	laid	-0.31	whole	0.65
+2=ia	whole	-0.08
+2=k	home	0.07	fell	-0.08	laid	0.12	whole	0.09
+2=ke	home	-0.15	fell	-0.11	laid	-0.44	lies	-0.09	whole	-0.14
+2=ket	home	0.26	fell	-0.12	whole	0.47
+2=kha	home	-0.23	fell	0.06	laid	0.13	lies	-0.01	whole	0.29
+2=khac	home	-0.29	fell	-0.25	laid	-0.24	whole	-0.26
+2=khai	home	-0.06	fell	-0.15	laid	0.39	lies	-0.02	whole	-0.1
+2=kham	home	-0.04	fell	0.38	whole	-0.51
+2=khanh	whole	-0.48
+2=khau	fell	0.5	laid	-0.21	whole	0.5
+2=khe	fell	0.04	laid	-0.34	lies	-0.01	whole	-0.32
+2=khi	home	-0.1	fell	-0.17	laid	0.12	whole	0.12
+2=khieng	fell	-0.58
+2=kho	fell	-0.42	lies	-0.06	whole	-0.46
+2=khoang	home	0.34	fell	0.44	laid	-0.14	lies	-0.13	whole	-0.15
+2=khoi	fell	-0.02	whole	-0.04
+2=khong	home	-0.96	fell	-0.51	laid	-0.58	lies	-0.08	whole	0.51
+2=khu	laid	-0.26	lies	0.19	whole	-0.16
+2=kia	home	0.01	fell	-0.08	laid	0.07	whole	0.25
+2=kich	home	0.42	fell	-0.34	laid	-0.29	lies	-0.02	whole	0.02
+2=kiem	fell	0.31	whole	0.14
+2=kien	fell	0.13	laid	0.28	lies	-0.02	whole	-0.06
+2=kieu	laid	-0.09	lies	0.36	whole	0.36
+2=kim	home	0.29	fell	-0.07	whole	0.28
+2=kinh	lies	-0.04
+2=ko	fell	0.3	whole	0.05
+2=ky	home	-0.11	fell	0.52	laid	0.34	whole	0.17
+2=la	home	-0.18	fell	-0.76	laid	0.53	lies	0.46	whole	0.24
+2=lac	home	0.35	fell	0.19	laid	0.23	whole	0.43
+2=lai	home	-0.35	fell	-0.02	laid	-0.02	lies	0.33	whole	-0.16
+2=lam	home	0.04	fell	-0.42	laid	-0.15	lies	-0.04	whole	0.4
+2=lan	home	0.08	fell	0.27	laid	-0.02	lies	-0.22	whole	0.36
+2=lang	home	0.27	laid	0.14	lies	-0.16	whole	0.49
+2=lanh	whole	-0.03
+2=lao	fell	0.54	lies	-0.01	whole	-0.16
+2=lap	home	0.14	fell	-0.06	laid	0.22	lies	-0.2	whole	0.38
+2=lau	home	-0.16	fell	0.24	laid	0.37	whole	0.38
+2=lay	home	-0.24	fell	0.17	laid	-0.08	lies	-0.12	whole	0.13
+2=le	home	-0.07	fell	0.15	laid	0.25	lies	-0.1	whole	-0.08
+2=len	home	-0.55	laid	-0.28	lies	0.13	whole	0.41
+2=lich	home	-0.03	fell	0.09	whole	0.05
+2=liem	whole	-0.35
+2=lien	home	-0.34	fell	-0.4	laid	0.1	lies	0.15	whole	-0.39
+2=liet	home	0.27	fell	-0.1	laid	-0.23	whole	-0.09
+2=linh	home	0.04	fell	0.84	laid	-0.24	lies	-0.21	whole	0.24
+2=lo	home	-0.03	fell	0.21	laid	-0.22	lies	0.03	whole	-0.28
+2=loc	home	-0.02	fell	-0.07	laid	-0.09	lies	-0.08	whole	-0.5
+2=loi	home	-0.05	fell	0.4	whole	-0.09
+2=lon	home	-0.37
+2=long	fell	0.07	whole	-0.24
+2=lot	home	-0.21	fell	-0.13	laid	-0.1
+2=lu	home	0.14	fell	-0.07	whole	0.34
+2=lua	home	-0.01	fell	-0.09	laid	-0.01
+2=luc	home	-0.11	fell	0.42	laid	-0.21	lies	-0.05	whole	0.24
+2=luon	fell	0.25	laid	-0.06	whole	0.34
+2=luong	home	-0.02	fell	-0.02	laid	-0.07	whole	-0.25
+2=luu	laid	-0.04	lies	-0.28	whole	-1.08
+2=ly	home	0.32	fell	-0.41	laid	-0.03	whole	-0.01
+2=m	laid	-0.1
+2=ma	home	-0.36	laid	0.03
+2=mai	home	-0.2	fell	0.45	laid	-0.24	lies	-0.27	whole	-0.05
+2=man	whole	0.26
+2=mang	home	-0.01	laid	0.53	whole	0.38
+2=manh	home	0.17	fell	-0.11	laid	0.06	lies	-0.02	whole	0.28
+2=mat	home	-0.45	fell	0.32	laid	-0.46	lies	0.61	whole	0.4
+2=mau	home	-0.36	fell	0.19	laid	-0.05	whole	-0.08
+2=may	home	-0.43	fell	0.7	laid	-0.31	lies	-0.16	whole	-0.52
+2=me	home	0.17	laid	0.15	lies	-0.06	whole	0.26
+2=mien	home	0.25	fell	-0.06	whole	0.1
+2=min	home	0.28	fell	0.14	lies	0.44	whole	0.07
+2=minh	home	-0.18	fell	-0.01	laid	-0.05	lies	-0.05	whole	0.13
+2=mo	home	0.17	fell	-0.34	whole	-0.13
+2=moi	home	0.5	fell	-0.47	laid	-0.25	lies	-0.22
+2=mong	fell	0.23	whole	0.31
+2=mot	home	0.09	fell	-0.12	laid	-0.84	lies	0.48	whole	0.07
+2=mu	laid	-0.32	whole	-0.18
+2=mua	home	-0.06	fell	0.2	laid	-0.23	lies	-0.05	whole	0.12
+2=mui	fell	-0.03
+2=mung	home	0.11	fell	0.22	laid	-0.3	whole	0.28
+2=muoi	home	-0.3	fell	-0.14	laid	-0.03	whole	0.02
+2=muon	home	-0.49	laid	0.24	lies	-0.41	whole	0.18
+2=muong	home	-0.2	fell	0.35	whole	0.38
+2=my	home	-0.1	fell	-0.21	laid	-0.1	lies	-0.03
+2=na	home	-0.18	fell	0.29	laid	-0.09	lies	-0.08	whole	0.14
+2=nam	home	-1.13	fell	-0.08	laid	0.9	lies	-0.08	whole	0.08
+2=nao	home	0.14	fell	-0.09	laid	-0.14	lies	-0.09	whole	-0.11
+2=nay	home	-0.12	fell	0.53	laid	0.37	lies	-0.23	whole	0.23
+2=nen	home	0.02	whole	-0.13
+2=nga	home	-0.08	whole	-0.53
+2=ngay	home	-0.03	fell	0.1	laid	0.01	lies	-0.29	whole	0.52
+2=nghe	home	-0.08	fell	0.02	laid	-0.27	whole	-0.14
+2=nghi	home	-0.09	fell	0.49	whole	0.03
+2=nghia	home	0.16	fell	-0.36	laid	-0.21	lies	0.15	whole	0.18
+2=nghiep	fell	-0.08	whole	0.16
+2=ngo	home	-0.12	fell	-0.09	lies	-0.01	whole	-0.02
+2=ngoai	home	-0.63	fell	-0.09	laid	-0.01	lies	-0.03	whole	-0.16
+2=ngoc	home	-0.01
+2=ngoi	laid	0.11	lies	0.44	whole	0.33
+2=ngu	home	0.29	fell	-0.46	laid	-0.21	lies	-0.16	whole	0.35
+2=nguoi	fell	0.58	laid	0.11	lies	-0.14	whole	-0.38
+2=nguyen	home	-0.42	fell	-0.48	laid	0.07	lies	0.17	whole	-0.52
+2=nha	home	0.17	fell	0.1	laid	0.05	lies	0.28	whole	0.71
+2=nham	home	0.37	fell	-0.33	whole	0.35
+2=nhan	fell	-0.15	laid	-0.15	lies	-0.19	whole	-0.17
+2=nhap	home	0.89	fell	-0.35	lies	-0.06	whole	0.46
+2=nhat	home	0.52	fell	-0.09	lies	-0.01
+2=nhau	home	0.02	fell	-0.32	whole	-0.09
+2=nhi	home	0.11	fell	-0.03	whole	0.28
+2=nhieu	fell	-0.24	laid	0.31	lies	-0.21	whole	0.23
+2=nho	home	0.12	fell	0.74	laid	-0.54	lies	-0.09
+2=nhom	fell	-0.08
+2=nhon	fell	-0.1	whole	-0.24
+2=nhu	fell	-0.18	laid	-0.18	whole	-0.34
+2=nhung	home	-0.08	fell	-0.28	laid	0.06	lies	0.21	whole	-0.06
+2=ni	fell	-0.02	laid	-0.02
+2=ninh	home	0.2	fell	-0.08	whole	0.31
+2=no	home	0.15	fell	0.45	laid	0.13	lies	0.35	whole	0.29
+2=noi	home	0.31	fell	0.02	laid	0.35	lies	-0.39	whole	0.54
+2=nong	fell	0.22	lies	-0.08	whole	-0.33
+2=nop	home	0.01	fell	0.01	whole	0.09
+2=ntls	laid	0.38	lies	-0.21	whole	0.15
+2=nu	home	0.05	fell	0.09	whole	0.12
+2=nua	fell	0.12	laid	-0.11	whole	-0.1
+2=nuoc	fell	0.14	laid	0.12	whole	0.23
+2=o	home	0.25	fell	-0.27	laid	-0.24	lies	0.24	whole	0.38
+2=om	fell	0.14	laid	-0.01	whole	0.34
+2=on	home	-0.07	fell	-0.21	laid	-0.05	whole	-0.08
+2=ong	home	-0.22	fell	-0.38	laid	-0.28	lies	0.15	whole	-0.08
+2=phai	home	-0.34	fell	0.02	laid	0.08	lies	-0.03	whole	0.11
+2=pham	home	-0.23	fell	-0.07	whole	0.06
+2=phan	home	0.04	fell	-0.18	laid	-0.16	lies	-0.08	whole	-0.33
+2=phao	home	0.31	fell	0.05	laid	0.03	lies	-0.03	whole	0.27
+2=phap	home	-0.02	laid	0.19	whole	0.22
+2=phat	fell	0.1	laid	0.56	lies	-0.06	whole	0.21
+2=phi	fell	0.03	laid	0.16	lies	-0.08	whole	-0.12
+2=phia	whole	-0.52
+2=phien	home	0.28	fell	-0.11	lies	-0.07
+2=pho	fell	0.11	laid	-0.1	lies	-0.11	whole	0.43
+2=phong	home	0.56	fell	-0.39	laid	0.21	lies	-0.16	whole	-0.5
+2=phu	home	-0.06	fell	-0.29	laid	-0.22	lies	-0.08	whole	-0.69
+2=phuc	fell	0.16	laid	-0.01	lies	0.41	whole	0.14
+2=phung	fell	0.24	whole	0.27
+2=phuoc	home	-0.07	fell	-0.12	laid	-0.04	lies	-0.02	whole	-0.05
+2=phuong	home	0.26	fell	-0.05	whole	0.02
+2=qua	home	0.1	fell	-0.02	laid	0.16
+2=quach	home	-0.05	laid	0.39	whole	0.09
+2=quan	home	-0.12	fell	0.22	laid	-0.11	lies	-0.28	whole	0.03
+2=quang	home	0.21	fell	0.24	lies	-0.12	whole	0.11
+2=quay	home	-0.04	fell	0.05	laid	0.39	lies	-0.08	whole	0.72
+2=que	home	0.33	fell	-0.71	lies	0.02
+2=quen	home	-0.01	fell	-0.01	laid	-0.1	whole	0.49
+2=quet	fell	-0.03	lies	-0.06	whole	0.05
+2=quoc	home	0.2	whole	0.45
+2=quy	fell	0.45	laid	-0.13	whole	0.36
+2=quyen	home	0.26	fell	-0.2	whole	0.14
+2=quyet	laid	-0.09	lies	-0.07	whole	0.02
+2=quynh	fell	-0.02	whole	-0.51
+2=ra	home	0.16	fell	0.53	laid	-0.22	lies	-0.04	whole	0.77
+2=ram	home	-0.01	whole	-0.39
+2=ray	whole	-0.64
+2=ro	home	0.2	fell	0.1	laid	0.12	lies	-0.24	whole	0.03
+2=roi	home	0.13	fell	-0.55	lies	-0.02	whole	0.38
+2=rung	whole	-0.41
+2=ruot	home	-0.06	laid	-0.01	whole	-0.07
+2=rut	fell	-0.05	laid	0.07	whole	0.09
+2=s	home	0.18	fell	-0.04	lies	0.07	whole	0.26
+2=sach	laid	-0.01	whole	0.01
+2=sai	home	-0.07	fell	-0.54	laid	-0.06
+2=sam	fell	-0.31	laid	-0.01
+2=san	laid	-0.23	whole	-0.38
+2=sang	lies	-0.02
+2=sanh	home	0.21	fell	-0.03	whole	-0.02
+2=sap	home	0.15	fell	0.04	whole	0.2
+2=sat	home	-0.03	fell	0.44	laid	-0.14	lies	-0.07	whole	-0.1
+2=sau	home	0.04	fell	-0.57	laid	-0.43	whole	-0.47
+2=si	home	-0.04	fell	-0.4	laid	-0.28	lies	-0.23	whole	-0.08
+2=sinh	home	0.22	fell	-0.91	laid	-0.26	lies	-0.46	whole	0.12
+2=so	home	-0.42	fell	0.07	laid	-0.1	lies	-0.28	whole	-0.61
+2=son	fell	0.3	laid	-0.23	whole	-1.32
+2=song	home	-0.13	fell	-0.24	laid	-0.14	lies	-0.05	whole	-0.01
+2=sot	home	0.24	fell	0.14	whole	0.68
+2=su	home	-0.39	fell	-0.36	lies	-0.19	whole	-0.11
+2=sung	fell	-0.18	laid	0.1	whole	-0.03
+2=suoi	fell	0.45	laid	-0.05	lies	-0.22	whole	0.2
+2=sy	home	-0.1	fell	-0.12
+2=t	fell	-0.03
+2=ta	home	-0.07	fell	-0.08	laid	-0.41	lies	-0.01	whole	-0.43
+2=tai	home	-0.2	fell	0.02	lies	-0.15	whole	-0.02
+2=tam	home	-0.88	fell	0.24	laid	0.41	lies	-0.07	whole	0.39
+2=tan	home	0.14	fell	-0.18	laid	0.2	lies	0.14	whole	-0.76
+2=tang	home	-0.01	fell	0.63	laid	-0.51	lies	-0.06	whole	0.35
+2=tap	fell	-0.2	laid	0.25	lies	-0.03	whole	-0.28
+2=tat	fell	0.7	laid	-0.12	whole	0.29
+2=tau	home	-0.04	laid	-0.03	whole	-0.13
+2=tay	home	0.27	fell	-0.47	laid	-0.42	lies	-0.13	whole	-0.13
+2=ten	home	-0.05	fell	-0.26	laid	0.25	lies	-0.44	whole	0.58
+2=tet	home	-0.01	laid	-0.15
+2=thach	fell	-0.23	laid	-0.25	whole	-0.68
+2=thai	fell	0.06	laid	-0.2	whole	-0.34
+2=tham	home	0.26	fell	-0.05	laid	-0.11	whole	-0.07
+2=than	home	-0.02	fell	0.19	whole	0.05
+2=thang	home	0.44	fell	-0.55	laid	0.41	lies	-0.07	whole	0.14
+2=thanh	home	0.13	laid	-0.22	lies	0.07	whole	-0.32
+2=thap	home	0.21	fell	0.3	whole	-0.16
+2=that	home	0.29	fell	-0.28	laid	-0.01	whole	-0.03
+2=thay	home	-0.03	fell	-0.38	laid	0.11	lies	-0.37	whole	0.58
+2=the	home	-0.11	fell	0.46	laid	-0.13	lies	-0.09	whole	-0.77
+2=them	laid	-0.12
+2=theo	home	0.49	fell	-0.76	laid	0.27	lies	-0.14	whole	0.31
+2=thi	fell	-0.01	laid	0.37	lies	-0.5	whole	0.76
+2=thien	home	-0.17	whole	-0.36
+2=thiet	home	0.36	whole	0.33
+2=thieu	home	-0.18	whole	-0.22
+2=tho	home	-0.28	fell	-0.55	whole	-0.75
+2=thoai	home	0.07	fell	-0.01	whole	-0.14
+2=thoat	fell	-0.14	whole	-0.11
+2=thoi	home	0.25	laid	-0.06	whole	0.03
+2=thon	fell	-0.08	laid	-0.04	whole	-0.34
+2=thong	home	-0.06	laid	0.15	whole	0.06
+2=thu	home	-0.03	fell	-0.54	laid	0.51	lies	-0.36	whole	0.09
+2=thuan	home	-0.18	fell	0.19	whole	0.26
+2=thuoc	home	0.11	lies	-0.03	whole	0.08
+2=thuong	home	0.1	fell	0.06	laid	-0.18	lies	0.38	whole	-0.29
+2=thuy	home	0.21	fell	-0.42	laid	-0.08	lies	-0.08	whole	-0.84
+2=tich	home	-0.17	fell	-0.17
+2=tien	home	0.23	fell	-0.21	laid	-0.17	lies	-0.14	whole	-0.25
+2=tieng	home	-0.2	fell	0.14	laid	-0.13	whole	-0.19
+2=tieu	fell	-0.56	laid	-0.16	lies	-0.07	whole	-0.03
+2=tim	home	-0.58	fell	0.2	laid	0.25	lies	-0.11	whole	-0.44
+2=tin	home	-0.07	fell	-0.13	laid	-0.21	lies	-0.14	whole	-0.84
+2=tinh	home	0.19	fell	-0.1	whole	1.06
+2=to	home	0.16	fell	-0.14	laid	0.58	lies	-0.14	whole	0.15
+2=toa	laid	0.08	whole	0.22
+2=toan	home	-0.08	fell	-0.02	laid	0.15	lies	-0.16	whole	-0.2
+2=toc	home	-0.13	fell	-0.02
+2=toi	home	-0.02	fell	0.18	laid	0.03	lies	0.16	whole	0.12
+2=tra	fell	-0.17	laid	-0.06	whole	-0.15
+2=trach	home	-0.06	whole	-0.45
+2=trai	home	-0.17	fell	-0.21	laid	-0.41	lies	-0.22	whole	-0.84
+2=tram	home	0.15	laid	0.04	whole	-0.19
+2=tran	home	-0.26	fell	-0.74	laid	0.12	lies	-0.31	whole	-0.28
+2=trang	home	0.16	fell	-0.46	laid	-0.36	lies	-0.12	whole	-0.79
+2=trao	home	-0.05	fell	-0.04	whole	-0.19
+2=tre	home	-0.11	fell	-0.16	laid	0.28	whole	0.19
+2=tren	fell	-0.56	laid	0.27	lies	0.09	whole	0.59
+2=tri	home	-0.28	laid	0.24	lies	-0.06	whole	-0.37
+2=trich	fell	0.09	lies	0.38	whole	0.41
+2=trieu	fell	0.16	laid	-0.13	lies	0.35	whole	0.37
+2=trinh	home	0.17	fell	-0.04	whole	0.05
+2=tro	laid	-0.13	lies	0.37	whole	-0.21
+2=trong	home	-0.47	fell	-0.31	laid	0.04	lies	-0.2	whole	-0.2
+2=tru	home	0.03	whole	0.06
+2=truc	home	-0.09	whole	-0.1
+2=trung	home	-0.2	fell	0.76	laid	-0.26	lies	0.02	whole	-0.07
+2=truoc	home	0.13	fell	-0.65	laid	0.33	whole	0.11
+2=truong	fell	0.19	laid	-0.31	lies	-0.27	whole	0.28
+2=tu	home	-0.42	fell	0.51	laid	-0.09	lies	0.35	whole	0.03
+2=tuan	home	-0.35	laid	-0.1	lies	-0.02	whole	0.22
+2=tui	home	-0.28	fell	0.07	laid	-0.19	lies	-0.01	whole	-0.04
+2=tum	fell	0.26	laid	-0.09	lies	0.42	whole	0.13
+2=tung	home	-0.02	fell	-0.18	laid	-0.08	lies	-0.41
+2=tuoi	home	0.16	fell	-0.27	laid	0.06	lies	-0.02	whole	-0.25
+2=tuong	home	-0.18	whole	-0.1
+2=tuyen	fell	-0.02	whole	-0.3
+2=ty	home	0.35	laid	-0.17	whole	0.2
+2=ung	fell	-0.03
+2=ut	fell	0.29	laid	-0.07	whole	0.43
+2=uy	home	0.06	fell	-0.31	whole	0.07
+2=va	home	0.15	fell	-0.47	laid	0.16	lies	0.25	whole	0.25
+2=van	home	-0.5	fell	-0.22	laid	0.19	whole	0.41
+2=vang	fell	-0.07	whole	-0.16
+2=vao	home	0.45	fell	-0.3	laid	-0.46	lies	0.13	whole	0.67
+2=ve	home	-0.19	fell	-0.25	laid	-0.24	lies	-0.26	whole	0.64
+2=vi	home	-0.23	fell	0.53	laid	-0.43	lies	0.43	whole	0.64
+2=vien	home	0.46	fell	0.14	laid	-0.41	lies	0.35	whole	0.66
+2=viet	home	-0.29	laid	-0.2	lies	-0.13	whole	0.03
+2=vinh	home	-0.25	fell	0.1	laid	0.13	lies	-0.24	whole	-0.27
+2=vo	home	0.25	fell	-0.14	laid	-0.13	lies	0.34	whole	0.02
+2=voi	home	0.05	fell	0.59	laid	-0.36	whole	0.45
+2=vong	home	-0.1	fell	-0.1	whole	0.1
+2=vot	home	-0.12	fell	0.4	laid	-0.08	whole	0.3
+2=vu	home	-0.11	fell	0.13	laid	-0.1	lies	0.02	whole	0.35
+2=vui	home	0.2	fell	-0.37	laid	-0.05	whole	-0.27
+2=vung	home	0.08	fell	-0.34	whole	-0.16
+2=vuon	laid	-0.12
+2=vuong	fell	-0.02
+2=xa	home	-0.14	laid	-0.28	lies	-0.02	whole	-0.4
+2=xac	home	-0.2	fell	0.28	laid	-0.26	whole	-0.14
+2=xay	home	-0.01	fell	-0.3
+2=xe	fell	-0.33	laid	-0.04	lies	-0.03	whole	0.27
+2=xem	fell	-0.01
+2=xep	fell	-0.05	laid	0.13	whole	0.27
+2=xin	fell	-0.43	laid	-0.38	lies	0.01
+2=xom	whole	0.21
+2=xua	fell	0.64	laid	-0.11	whole	0.05
+2=xuan	home	-0.07	fell	0.01	laid	0.04	lies	-0.02	whole	-0.05
+2=xung	fell	0.2	laid	-0.09	whole	0.24
+2=xuong	home	-0.43	fell	0.15	laid	-0.44	lies	-0.03	whole	0.41
+2=xuyen	home	0.48	fell	-0.23	whole	-0.21
+2=y	home	-0.31	fell	-0.16	lies	-0.14	whole	-0.5
+2=yen	home	0.14	fell	-0.24	laid	-0.01	whole	-0.37
+3=#	home	0.25	fell	-0.33	laid	0.24	lies	-0.43	whole	-0.04
+3=##	home	-0.29	fell	0.34	laid	-0.53	lies	-0.36	whole	0.14
+3=###	home	-0.76	fell	0.08	laid	-0.84	lies	-0.37	whole	-0.09
+3=####	home	0.54	fell	-0.65	laid	-0.01	lies	-1.01	whole	0.42
+3=#####	fell	-0.03
+3=######	fell	-0.12
+3=##########	home	-0.03	fell	0.5	whole	0.45
+3=$	home	-0.31	fell	-0.66	laid	0.04	lies	0.19	whole	0.2
+3=a	home	0.04	fell	-0.51	laid	0.22	whole	-0.47
+3=ai	home	-0.2	fell	0.37	laid	-0.1	lies	-0.19	whole	0.06
+3=am	fell	0.09	laid	0.31	whole	-0.03
+3=an	home	-0.07	fell	0.2	laid	-0.28	whole	-0.66
+3=anh	home	-0.28	fell	0.08	laid	-0.64	lies	0.2	whole	-0.46
+3=ao	fell	-0.08	laid	-0.24	whole	-0.41
+3=ap	home	0.11	whole	0.04
+3=ay	home	-0.07	fell	-0.34	laid	0.21	whole	0.8
+3=b	lies	0.06	whole	0.02
+3=b40	home	-0.18	fell	0.2	laid	-0.08	whole	-0.15
+3=b52	fell	0.17	whole	0.77
+3=ba	home	0.07	fell	-0.23	laid	-0.01	lies	-0.35	whole	-0.14
+3=bac	home	-0.76	laid	-0.22	lies	-0.14	whole	-0.4
+3=bach	home	0.54	fell	-0.07	laid	0.24	whole	-0.01
+3=bai	home	0.42	fell	-0.24	laid	-0.22	lies	0.27	whole	0.57
+3=ban	home	-0.9	fell	0.99	laid	-0.08	lies	-0.45	whole	0.74
+3=bang	fell	-0.28	laid	-0.08	lies	-0.01	whole	0.15
+3=bao	home	0.39	fell	0.19	laid	-0.07	lies	0.09	whole	0.92
+3=bat	home	-0.48	fell	-0.1	laid	-0.16	lies	-0.09	whole	-0.51
+3=bay	home	-0.35	fell	-0.1	laid	-0.39	whole	-0.14
+3=ben	home	0.16	fell	0.04	laid	-0.46	lies	-0.04	whole	0.06
+3=benh	fell	-0.13	lies	-0.06
+3=bi	home	-0.29	fell	0.07	laid	-0.5	lies	-0.1	whole	-0.67
+3=bia	fell	-0.9	laid	-0.66	lies	0.75	whole	0.22
+3=bich	whole	0.01
+3=biet	home	-0.06	fell	-0.47	laid	0.31	lies	-0.41	whole	0.08
+3=binh	home	0.01	fell	0.06	laid	-0.24	lies	-0.05	whole	0.17
+3=bo	home	0.14	fell	-0.07	lies	-0.57	whole	0.32
+3=boc	fell	-0.49	laid	0.47	lies	-0.13	whole	-0.03
+3=boi	home	-0.05
+3=bom	fell	-0.05	whole	0.17
+3=bon	fell	-0.88	laid	0.23	whole	-0.07
+3=bui	home	-0.23	fell	0.5	lies	-0.02	whole	0.11
+3=bung	home	-0.07	fell	-0.12
+3=buon	fell	0.05	whole	-0.38
+3=but	laid	-0.13	whole	0.04
+3=c	home	0.15	fell	-0.26	laid	-0.03	lies	0.33	whole	0.4
+3=c1	fell	0.23	whole	0.2
+3=c2	fell	-0.23	whole	-0.18
+3=c20	whole	0.11
+3=c3	whole	-0.43
+3=c7	home	0.15	fell	-0.07	whole	-0.27
+3=ca	home	0.06	fell	-0.15	whole	0.08
+3=cac	home	0.17	fell	-0.16	laid	-0.18	lies	0.01	whole	-0.26
+3=cach	home	0.5	whole	0.3
+3=cai	home	-0.11	fell	0.52	laid	0.36	lies	-0.18	whole	-0.43
+3=cam	home	0.39	fell	-0.28	lies	-0.2	whole	-0.03
+3=can	home	-0.34	fell	0.31	laid	0.2	whole	0.49
+3=canh	home	-0.32	fell	-0.74	laid	0.02	lies	-0.01	whole	-0.76
+3=cao	home	-0.53	fell	-0.37	laid	0.28	lies	-0.05	whole	-0.22
+3=cap	home	0.02	fell	-0.22	laid	0.27	lies	0.12	whole	0.15
+3=cat	home	-0.21	fell	0.45	laid	-0.09	lies	-0.2	whole	0.13
+3=cau	home	0.35	fell	0.22	laid	-0.26	lies	0.12	whole	0.66
+3=cay	home	-0.25	laid	0.17	lies	-0.06	whole	-0.53
+3=chac	fell	-0.1
+3=cham	home	-0.07	fell	0.2	lies	-0.01	whole	-0.2
+3=chan	home	-0.31	fell	-0.09	whole	-0.16
+3=chat	home	-0.01	lies	-0.07
+3=chau	home	0.05	fell	0.4	laid	-0.19	lies	0.7	whole	0.13
+3=chay	laid	-0.07	lies	0.02	whole	-0.01
+3=che	home	-0.07	fell	-0.06
+3=chep	home	-0.08	lies	-0.06
+3=chet	home	0.3	fell	0.2	laid	-0.28	lies	-0.05	whole	-0.21
+3=chi	home	-0.13	fell	-0.14	laid	0.08	lies	-0.07	whole	-0.46
+3=chien	home	0.03	laid	-0.1	lies	-0.02	whole	0.19
+3=chieu	lies	-0.2	whole	0.01
+3=chinh	fell	-0.17	laid	0.47	lies	-0.02	whole	0.05
+3=cho	home	0.4	laid	0.21	lies	-0.14	whole	0.4
+3=chon	home	-0.1	fell	-0.21	laid	-0.27	lies	0.3	whole	0.14
+3=chong	home	-0.49	fell	-0.38	laid	0.24	whole	0.25
+3=chot	home	-0.12
+3=chu	home	-0.29	fell	-0.06	laid	-0.21	lies	-0.29	whole	-0.51
+3=chua	fell	-0.22	laid	0.47	lies	0.21	whole	-0.12
+3=chuan	home	0.24	fell	-0.2	lies	0.1	whole	0.09
+3=chuc	home	0.12	whole	0.59
+3=chung	home	0.16	fell	-0.17	laid	0.04	whole	0.12
+3=chuong	home	0.22	whole	0.16
+3=chup	home	-0.13	fell	-0.05
+3=chuyen	home	-0.02	fell	-0.36	laid	0.06	lies	-0.03	whole	-0.22
+3=co	home	-0.04	fell	-0.4	laid	0.08	lies	-0.1
+3=coc	laid	0.07	whole	0.13
+3=coi	home	-0.14	fell	0.58	laid	-0.25	lies	0.38	whole	0.48
+3=con	home	-0.08	fell	0.14	laid	0.15	lies	0.29	whole	-0.04
+3=cong	home	0.3	fell	-0.15	laid	-0.35	whole	0.14
+3=cot	fell	0.3	laid	0.33	whole	0.09
+3=cu	home	-0.38	fell	-0.58	laid	-0.47	lies	-0.15	whole	0.07
+3=cua	home	0.63	fell	-0.2	laid	0.61	lies	0.2	whole	-0.01
+3=cung	fell	-0.06	laid	-0.27	whole	0.22
+3=cuoi	home	0.28	fell	-0.06
+3=cuon	whole	0.05
+3=cuong	home	-0.34	fell	0.48	whole	-0.18
+3=cuu	laid	0.02	lies	-0.09	whole	-0.24
+3=d	home	-0.36	fell	0.08	whole	-0.05
+3=d5	home	0.21	whole	0.16
+3=d6	fell	-0.03
+3=da	home	-0.43	fell	0.08	laid	0.55	lies	-0.38	whole	0.14
+3=dac	home	0.02	fell	-0.05	whole	0.13
+3=dai	home	-0.2	fell	0.15	laid	-0.1	lies	-0.2	whole	-0.49
+3=dak	home	-0.3	fell	-0.02	laid	-0.01	lies	-0.08	whole	-0.31
+3=dam	home	-0.02	fell	-0.29	laid	-0.26	lies	-0.1	whole	-0.47
+3=dan	home	0.06	fell	0.39	laid	0.06	lies	-0.02	whole	0.5
+3=dang	home	-0.32	fell	-0.32	lies	0.31	whole	0.14
+3=danh	home	-0.07	fell	0.29	laid	-0.26	lies	0.52	whole	-0.06
+3=dao	home	0.29	fell	0.38	lies	-0.01	whole	0.51
+3=dap	fell	-0.28	laid	0.18	whole	0.14
+3=dat	home	0.34	fell	-0.06	laid	0.14	whole	0.39
+3=dau	home	-0.11	fell	-0.1	laid	-0.16	lies	-0.24	whole	0.12
+3=day	fell	-0.02	laid	-0.11	whole	-0.09
+3=dc	fell	0.17
+3=de	home	0.37	fell	0.33	laid	-0.6	lies	0.24	whole	0.41
+3=dem	home	0.36	fell	-0.08	laid	-0.18	whole	-0.1
+3=den	home	-0.29	fell	-0.43	laid	-0.04	lies	-0.02	whole	-0.07
+3=deo	home	0.37	fell	0.02	whole	0.39
+3=deu	home	0.26	fell	-0.05	laid	-0.16	lies	-0.26	whole	-0.27
+3=di	home	0.68	fell	-0.09	laid	-0.57	whole	-0.45
+3=dia	whole	-0.06
+3=dich	fell	0.25	laid	-0.2	whole	-0.01
+3=diem	fell	-0.03	whole	-0.13
+3=dien	home	-0.11	fell	0.04	laid	-0.19	lies	-0.05	whole	-0.18
+3=dieu	home	-0.14	fell	-0.11	whole	0.07
+3=dinh	home	0.11	fell	-0.63	laid	0.35	lies	-0.33	whole	-0.09
+3=do	home	0.23	fell	-0.43	lies	0.2	whole	0.83
+3=doan	home	-0.47	fell	0.19	laid	-0.02	lies	0.23
+3=doc	home	-0.07	lies	-0.12
+3=doi	home	-0.25	fell	0.27	laid	0.43	lies	-0.39	whole	0.13
+3=don	home	0.22	fell	-0.03	laid	-0.01	lies	-0.53	whole	-0.45
+3=dong	home	-0.57	fell	-0.49	laid	0.16	lies	-0.52	whole	0.27
+3=dt	laid	0.46	whole	0.15
+3=du	home	-0.13	fell	0.14	laid	0.14	whole	-0.22
+3=dua	fell	-0.21	laid	-0.26	whole	-0.55
+3=duc	home	-0.1	fell	0.34	laid	0.09	lies	-0.1	whole	0.37
+3=dung	fell	0.1	laid	-0.39	lies	0.41	whole	0.78
+3=duoc	home	-0.13	fell	0.92	laid	-0.57	lies	-0.21	whole	0.54
+3=duoi	fell	-0.01
+3=duong	home	-0.56	fell	-0.11	laid	0.52	lies	0.5	whole	-0.54
+3=duy	fell	-0.01	lies	-0.01
+3=e	home	-0.03	fell	-0.06	laid	-0.22	lies	-0.01	whole	-0.09
+3=e2	fell	-0.2	laid	0.42	whole	0.19
+3=e209	whole	0.1
+3=e24	fell	-0.07	laid	0.13	whole	-0.13
+3=em	fell	-0.56	laid	0.28	lies	-0.5	whole	-0.09
+3=example	home	-0.07
+3=gach	fell	-0.16	laid	-0.44	lies	0.33	whole	0.07
+3=gai	home	0.18	fell	-0.07	whole	-0.01
+3=gan	laid	-0.26	whole	0.12
+3=gao	home	0.3	fell	-0.17	laid	0.17	whole	0.13
+3=gap	lies	-0.01	whole	-0.08
+3=gay	fell	-0.04
+3=ghi	home	-0.35	fell	0.19	laid	-0.29	lies	0.42	whole	0.64
+3=gi	fell	0.16	whole	0.04
+3=gia	home	-0.19	fell	-0.52	laid	0.74	lies	-0.22	whole	0.14
+3=giai	fell	0.05	whole	0.14
+3=giang	home	-0.27	fell	0.28	laid	-0.16	lies	-0.08	whole	-0.16
+3=giao	home	0.41	fell	0.58	whole	0.15
+3=giap	fell	0.28	whole	0.27
+3=giay	home	0.09	fell	0.28	lies	-0.08	whole	0.52
+3=gieng	home	0.26	fell	-0.01	whole	-0.77
+3=gio	fell	-0.09	lies	0.05	whole	0.27
+3=giu	fell	-0.24	laid	-0.36	whole	-0.45
+3=giua	whole	-0.3
+3=giup	home	-0.04	fell	-0.16
+3=go	home	-0.12	fell	0.44	laid	-0.04	lies	-0.05	whole	0.1
+3=goc	home	-0.36	fell	0.82	laid	-0.23	lies	-0.17	whole	0.13
+3=goi	home	-0.22	fell	0.29	lies	-0.07	whole	0.56
+3=gui	fell	-0.29	laid	-0.14	lies	0.32
+3=h	fell	-0.24	laid	0.26	lies	-0.01	whole	-0.56
+3=ha	home	0.32	fell	-0.95	laid	-0.27	lies	-0.17	whole	-1.56
+3=hai	home	-0.5	fell	0.38	laid	-0.12	lies	0.08	whole	-0.09
+3=ham	home	-0.1	laid	-0.09	whole	-0.61
+3=han	home	0.14	fell	-0.25	whole	-0.04
+3=hang	home	-0.34	fell	-0.11	laid	0.42	lies	0.29	whole	-1.12
+3=hanh	fell	-0.26	whole	-0.29
+3=hau	fell	0.73	laid	-0.08	whole	0.17
+3=hay	home	0.22	fell	-0.09	laid	-0.05
+3=he	home	-0.03	fell	-0.23	laid	-0.21	lies	0.14	whole	-0.43
+3=het	home	-0.03	fell	-0.22	laid	-0.03	whole	0.36
+3=hi	fell	-0.08	whole	-0.36
+3=hien	home	-0.18	fell	-0.05	laid	0.47	lies	-0.14	whole	-0.03
+3=hinh	home	0.41	fell	-0.1	laid	0.42	whole	0.08
+3=ho	home	0.48	fell	0.24	lies	-0.15	whole	0.62
+3=hoa	home	-0.33	fell	0.24	laid	-0.22	lies	0.77	whole	0.32
+3=hoai	home	-0.19	fell	-0.01
+3=hoan	home	-0.04	fell	-0.46
+3=hoang	home	-0.11	fell	-0.14	lies	-0.01	whole	-0.3
+3=hoc	home	0.12	fell	0.23	whole	0.1
+3=hoi	home	-0.17	fell	0.36	laid	0.08	lies	-0.35	whole	-0.26
+3=hom	home	0.02	fell	-0.26	laid	-0.22	lies	-0.01	whole	-0.27
+3=hon	fell	0.68	laid	0.09	whole	0.49
+3=hong	fell	0.37	whole	0.21
+3=hop	laid	-0.09	whole	-0.13
+3=hs	home	0.04	fell	-0.51	laid	-0.11	lies	-0.37	whole	-0.1
+3=hua	fell	-0.04	laid	-0.13
+3=hue	fell	0.14	laid	-0.2	lies	0.19	whole	0.07
+3=hung	home	-0.02	fell	-0.06	laid	-0.14	whole	-0.48
+3=huong	home	0.23	fell	-0.1	laid	0.43	lies	0.22	whole	0.52
+3=huu	fell	-0.15	laid	-0.19	lies	-0.09	whole	-0.56
+3=huy	home	0.02	fell	-0.01	lies	-0.05	whole	0.27
+3=huyen	home	-0.21	fell	-0.51	laid	-0.12	lies	-0.16	whole	-0.43
+3=hy	home	0.34	fell	-0.34	laid	-0.33	lies	-0.19	whole	-0.27
+3=k	home	-0.22	fell	-0.33	lies	-0.08
+3=k3	fell	0.16	whole	-0.05
+3=ke	home	0.19	fell	0.38	laid	-0.17	lies	-0.01	whole	0.28
+3=keo	fell	-0.15	whole	0.01
+3=keu	fell	-0.03	laid	0.34	whole	0.26
+3=kha	home	-0.19	fell	0.26	whole	0.21
+3=khac	home	-0.05	fell	-0.17	laid	-0.32	whole	0.21
+3=khang	home	-0.2	fell	0.01	whole	0.02
+3=khanh	whole	-0.66
+3=khau	fell	-0.01	whole	-0.04
+3=khe	home	-0.13	fell	-0.07	laid	-0.16	whole	-0.57
+3=khi	home	0.37	fell	0.11	lies	0.11	whole	-0.03
+3=khoang	fell	-0.24	whole	0.26
+3=khoi	home	0.07	fell	-0.01	whole	0.29
+3=khong	home	-0.11	fell	0.06	laid	0.07	whole	0.34
+3=khu	fell	0.29	laid	0.41	lies	-0.16	whole	0.17
+3=khuc	home	-0.03	fell	0.36	laid	-0.26	whole	0.32
+3=kia	fell	-0.01	laid	0.1	lies	0.24	whole	0.47
+3=kich	fell	0.21	whole	0.09
+3=kiem	fell	-0.2
+3=kien	home	0.36	whole	-0.02
+3=kieu	fell	0.22	laid	-0.07	lies	-0.01	whole	0.19
+3=kim	home	-0.14	fell	0.17	laid	-0.29	lies	-0.23
+3=kinh	home	-0.24	fell	0.58	laid	-0.1	lies	-0.13	whole	0.02
+3=ko	laid	0.23	lies	0.07	whole	0.14
+3=ky	home	-0.29	lies	-0.34	whole	-0.76
+3=la	home	0.04	fell	0.2	laid	-0.53	lies	-0.62	whole	0.22
+3=lac	home	-0.12	fell	-0.05	laid	0.3	whole	-0.14
+3=lai	home	0.33	fell	-0.34	laid	0.25	lies	-0.51
+3=lam	fell	0.07	laid	-0.16	lies	-0.18	whole	-0.22
+3=lan	home	-0.28	fell	0.44	laid	-0.09	lies	-0.03	whole	-0.37
+3=lang	home	-0.6	fell	0.58	laid	-0.3	lies	0.18
+3=lanh	fell	-0.08	whole	-0.34
+3=lao	home	-0.03	laid	0.11	lies	0.11	whole	-0.83
+3=lap	fell	-0.13	laid	0.04	lies	-0.31	whole	-0.03
+3=lau	fell	-0.01	laid	-0.04	whole	-0.1
+3=lay	home	-0.04	fell	0.19	laid	-0.39	lies	0.38	whole	0.31
+3=le	home	-0.55	fell	-0.08	laid	-0.35	lies	0.37	whole	0.37
+3=len	home	0.02	fell	-0.45	laid	0.32	lies	-0.01	whole	0.54
+3=liem	home	0.09	whole	0.03
+3=lien	home	-0.26	fell	-0.12	laid	-0.04	whole	0.11
+3=liet	home	0.16	fell	-0.19	laid	0.39	lies	-0.27	whole	0.4
+3=lieu	home	-0.23	fell	-0.06
+3=linh	home	-0.06	fell	-0.49	laid	-0.01	lies	0.29	whole	-0.1
+3=lo	fell	-0.6	laid	-0.38	lies	0.15	whole	-0.22
+3=loc	home	0.23	fell	-0.29	laid	0.05	lies	-0.02
+3=loi	home	-0.07	fell	-0.02	laid	-0.2	whole	-0.04
+3=lon	home	-0.01	whole	-0.13
+3=long	home	0.43	laid	-0.05	whole	0.36
+3=lop	home	0.4	fell	-0.22	laid	-0.13	lies	0.35	whole	0.5
+3=ls	fell	-0.1	lies	-0.25
+3=lu	home	-0.15	fell	-0.12	laid	0.27	lies	-0.04	whole	0.23
+3=lua	home	-0.07	fell	-0.01	laid	-0.11	lies	-0.18
+3=luc	home	-0.01	fell	-0.04	laid	0.18	lies	0.3	whole	0.48
+3=lung	home	0.14	laid	-0.02	whole	-0.26
+3=luon	fell	-0.1
+3=luong	fell	-0.03	laid	0.07	lies	-0.01	whole	0.18
+3=luu	whole	0.11
+3=luyen	fell	-0.06	laid	-0.34	whole	-0.24
+3=ly	fell	-0.16	whole	-0.11
+3=ma	home	-0.58	fell	-0.04	laid	0.05	lies	0.65	whole	0.55
+3=mach	home	0.22	whole	0.22
+3=mai	home	-0.12	fell	0.77	laid	-0.23	lies	-0.02	whole	0.54
+3=man	lies	0.04	whole	-0.09
+3=mang	home	-0.29	fell	0.55	laid	0.21	lies	0.18	whole	0.6
+3=manh	home	0.04	fell	-0.58	laid	0.1	lies	-0.1	whole	0.11
+3=map	fell	0.44	laid	-0.09	whole	0.05
+3=mat	home	0.7	fell	-0.45	laid	-0.14	lies	-0.05	whole	0.06
+3=mau	home	-0.45	fell	-0.12	laid	-0.11
+3=may	home	-0.56	fell	0.51	laid	0.16	lies	-0.28	whole	0.45
+3=me	fell	0.22	laid	0.14	lies	-0.11	whole	-0.23
+3=mien	fell	0.11	whole	0.05
+3=min	home	0.18	whole	0.12
+3=minh	home	0.21	fell	0.01	laid	0.12	lies	-0.3	whole	-0.36
+3=mit	fell	-0.09	laid	0.31	whole	0.26
+3=mo	home	0.11	fell	-0.29	laid	0.27	lies	-0.73	whole	-0.14
+3=moi	home	-0.12	fell	-0.26	laid	0.07	lies	-0.16	whole	0.28
+3=mon	fell	-0.01	whole	-0.37
+3=mong	fell	0.26	lies	0.18	whole	0.19
+3=mot	home	0.28	fell	0.36	lies	0.22
+3=mu	home	-0.19	fell	-0.57	laid	-0.09	whole	-0.23
+3=mua	home	-0.09	fell	0.32	laid	-0.04	lies	-0.05	whole	0.56
+3=mui	home	-0.18	fell	-0.09	lies	0.07	whole	0.09
+3=mung	home	0.31	fell	-0.15	whole	0.04
+3=muoi	home	0.18	fell	0.02	lies	-0.01	whole	-0.08
+3=muon	home	-0.26	fell	0.72	laid	-0.07	lies	-0.22	whole	-0.48
+3=my	home	-0.02	fell	0.01	laid	-0.1
+3=na	fell	-0.04	whole	-0.26
+3=nam	fell	-0.7	laid	0.09	lies	0.54	whole	-0.29
+3=nang	fell	-0.01	whole	0.34
+3=nao	home	-0.13	laid	-0.08	lies	-0.18	whole	0.43
+3=nap	home	-0.04	fell	-0.15	lies	0.06	whole	0.18
+3=nay	home	0.17	fell	-0.1	laid	0.24	lies	-0.19	whole	0.4
+3=nen	fell	-0.02	lies	-0.04
+3=neu	home	0.12	whole	-0.02
+3=ng	fell	0.06	lies	-0.02	whole	-0.2
+3=nga	home	-0.55	fell	0.35	laid	0.51	whole	-0.28
+3=ngan	fell	0.35	whole	0.3
+3=ngat	fell	-0.04
+3=ngay	home	0.07	fell	-0.38	laid	0.24	lies	0.13	whole	0.19
+3=nghe	home	0.06	fell	0.29	laid	-0.29	lies	-0.12	whole	-0.54
+3=nghi	home	-0.24	fell	-0.07	lies	-0.11	whole	-0.04
+3=nghia	home	-0.22	fell	0.67	laid	-0.65	lies	-0.13	whole	-0.47
+3=ngo	home	0.09	fell	-0.12	laid	-0.04	lies	-0.06	whole	0.01
+3=ngoai	home	-0.24	whole	-0.19
+3=ngoc	home	0.03	fell	-0.13	whole	0.02
+3=ngoi	fell	0.1	laid	0.26	lies	0.59	whole	0.45
+3=ngu	home	0.58	fell	-0.29	laid	-0.2	lies	-0.05	whole	0.14
+3=nguoi	home	-0.13	fell	-0.01	laid	0.04	lies	0.19	whole	-0.03
+3=nguyen	home	0.04	fell	-0.11	laid	0.34	lies	-0.47	whole	-0.6
+3=nha	home	0.06	fell	-0.43	laid	0.21	lies	-0.22	whole	0.3
+3=nhac	laid	-0.02
+3=nhan	fell	-0.29	laid	-0.06	lies	-0.21	whole	0.27
+3=nhap	fell	-0.12	whole	0.32
+3=nhat	home	-0.01	fell	0.1	laid	0.12	whole	-0.14
+3=nhau	fell	-0.03	lies	-0.01
+3=nhe	home	-0.04	laid	-0.09	lies	-0.01	whole	0.04
+3=nhi	home	0.33	fell	-0.03	whole	0.25
+3=nho	home	0.12	fell	0.03	laid	0.23	lies	0.36	whole	0.46
+3=nhom	home	-0.31	fell	-0.19
+3=nhu	home	0.4	fell	0.03	laid	-0.18	lies	0.19	whole	0.37
+3=nhuan	fell	0.2	laid	-0.03	lies	-0.06	whole	0.19
+3=nhung	home	-0.11	whole	-0.13
+3=ni	home	-0.34	fell	-0.19	laid	0.15	whole	0.09
+3=niem	home	-0.18
+3=ninh	home	-0.12	fell	-0.33	laid	-0.14	whole	-1.24
+3=nn	home	0.02	whole	-0.02
+3=no	home	-0.09	fell	0.31	laid	-0.46	lies	0.06
+3=noi	home	0.31	fell	-0.13	laid	-0.01	lies	-0.11	whole	0.28
+3=nong	fell	-0.06	whole	0.04
+3=nop	home	-0.24	fell	-0.12	laid	0.06
+3=ntls	fell	-0.03	laid	0.08	lies	0.45	whole	0.67
+3=nu	home	-0.07	whole	-0.14
+3=nua	fell	0.34	laid	-0.05	whole	0.08
+3=nui	fell	0.36	laid	-0.03	whole	0.43
+3=nuoc	home	-0.13	fell	-0.49	laid	0.6	lies	-0.16	whole	-0.01
+3=nuoi	whole	-0.16
+3=o	home	0.3	fell	-0.4	laid	0.11	lies	-0.5	whole	-0.3
+3=on	home	-0.02	fell	-0.13
+3=ong	home	-0.01	fell	0.14	laid	0.02	whole	0.16
+3=pa	fell	-0.05
+3=pha	home	-0.03	fell	-0.05	whole	0.52
+3=phai	home	-0.11	fell	0.14	laid	-0.18	whole	0.07
+3=pham	home	-0.05	fell	-0.41	laid	0.43	lies	-0.16	whole	0.54
+3=phan	home	-0.12	fell	-0.08	laid	-0.2	lies	-0.04	whole	-0.48
+3=phao	home	0.07	lies	-0.01	whole	-0.1
+3=phat	laid	-0.2
+3=phe	fell	0.16	laid	-0.1
+3=phi	fell	-0.19	laid	0.23	whole	0.2
+3=pho	home	0.2	fell	-0.18	laid	0.25	lies	-0.08	whole	0.14
+3=phong	home	0.13	fell	-0.38	laid	0.05	lies	-0.05	whole	-0.32
+3=phu	home	-0.17	laid	-0.09	lies	-0.16	whole	-0.7
+3=phuc	home	-0.23	fell	0.2	whole	-0.05
+3=phung	laid	0.24	lies	-0.07	whole	-0.16
+3=phuoc	home	0.31	fell	0.32	laid	-0.15	whole	0.38
+3=phuong	home	0.34	fell	0.14	laid	-0.16	whole	0.19
+3=qua	fell	-0.43	laid	-0.01	whole	-0.28
+3=quan	home	0.42	fell	-0.48	laid	0.29	lies	-0.1	whole	0.32
+3=quang	home	0.14	fell	-0.36	laid	-0.03	lies	0.3	whole	-0.48
+3=quay	fell	-0.15	laid	0.73	whole	0.16
+3=que	home	-0.12	fell	-0.18	laid	0.16	lies	-0.17	whole	0.12
+3=quen	fell	-0.01	whole	0.04
+3=quoc	home	-0.02	fell	-0.06	laid	0.06	lies	-0.01	whole	0.22
+3=quy	home	-0.18	fell	-0.03	laid	-0.11	lies	-0.23	whole	-0.78
+3=quyen	fell	0.14	whole	0.14
+3=quynh	home	-0.25	fell	0.02	whole	0.25
+3=ra	home	0.48	fell	-1.07	laid	0.12	lies	-0.14	whole	0.58
+3=rang	home	-0.05	laid	-0.02	lies	-0.01	whole	-0.38
+3=rao	laid	-0.11	lies	-0.01	whole	0.2
+3=rau	fell	-0.02	laid	0.15	whole	0.02
+3=re	fell	-0.13	laid	-0.03	lies	0.03
+3=ret	home	0.2	fell	0.16	whole	0.6
+3=ro	home	-0.01	fell	0.38	lies	-0.24	whole	-0.11
+3=roc	whole	-0.36
+3=roi	home	0.09	fell	-0.03	laid	-0.27	lies	0.07	whole	0.22
+3=ruong	fell	-0.1	whole	-0.14
+3=ruot	home	-0.26	fell	-0.01	whole	-0.26
+3=sa	fell	-0.06
+3=sach	home	-0.11	fell	-0.1	laid	-0.24	whole	-0.13
+3=sai	fell	-0.11
+3=sam	fell	0.3	laid	0.28	whole	0.27
+3=san	home	-0.04	laid	-0.01	whole	-0.3
+3=sang	home	0.27	fell	-0.43	laid	-0.28	whole	0.43
+3=sao	home	0.07	fell	-0.06	whole	0.12
+3=sap	home	-0.07	fell	-0.03	laid	0.41
+3=sat	home	-0.25	fell	0.32	laid	-0.36	lies	-0.04	whole	0.18
+3=sau	home	-0.15	fell	0.01	laid	0.27	lies	0.17	whole	0.81
+3=se	home	-0.04
+3=seo	fell	-0.19
+3=si	home	0.26	fell	0.24	laid	-0.18	lies	-0.06	whole	0.02
+3=sinh	home	0.45	fell	-0.49	laid	-0.67	whole	0.2
+3=sn	whole	-0.32
+3=so	fell	0.01	laid	-0.08	lies	0.16	whole	-0.19
+3=soc	fell	0.52	whole	-0.1
+3=son	home	0.18	fell	-0.57	laid	-0.28	lies	-0.1	whole	-0.56
+3=song	home	-0.07	fell	-0.03	laid	0.49	lies	-0.08	whole	-0.29
+3=sot	fell	0.08	laid	-0.06	whole	0.43
+3=su	home	-0.21	fell	-0.3	laid	-0.16	whole	-0.3
+3=sung	home	0.09	fell	0.28	whole	0.22
+3=suoi	fell	-0.17	whole	-0.41
+3=sy	home	-0.32	fell	-0.09
+3=ta	home	-0.2	fell	0.71	laid	-0.31	lies	-0.17	whole	-0.24
+3=tac	laid	-0.2
+3=tai	home	-0.16	fell	0.32	laid	0.48	lies	-0.44	whole	0.4
+3=tam	home	-0.09	fell	-0.2	laid	-0.34	lies	-0.27	whole	-0.86
+3=tan	home	-0.32	laid	-0.25	lies	-0.03	whole	0.12
+3=tang	home	-0.34	fell	1.05	laid	-0.59	lies	-0.32	whole	0.38
+3=tap	home	0.22	fell	0.05	laid	-0.26	lies	-0.07	whole	0.43
+3=tat	home	-0.03	fell	0.43	laid	-0.14	whole	0.09
+3=tau	home	-0.14	whole	-0.07
+3=tay	home	0.24	fell	0.23	laid	-0.18	whole	-0.05
+3=ten	home	-0.03	fell	-0.12	laid	0.26	lies	-0.09	whole	0.11
+3=tet	home	-0.07	fell	0.38	whole	0.19
+3=tha	whole	0.12
+3=thach	home	-0.02	fell	0.4	whole	0.24
+3=thai	home	-0.1	fell	-0.39	laid	-0.14	lies	-0.08	whole	-1.12
+3=tham	home	0.02	fell	-0.03	whole	-0.54
+3=than	fell	0.19	laid	-0.03	whole	-0.12
+3=thang	home	0.07	fell	0.12	laid	-0.83	whole	-0.18
+3=thanh	home	0.21	fell	-0.3	laid	-0.51	lies	-0.1	whole	-0.16
+3=thap	home	0.07	fell	-0.14	whole	0.31
+3=that	fell	-0.06	laid	-0.07
+3=thay	home	-0.03	fell	0.38	lies	-0.09	whole	0.05
+3=the	laid	0.14	lies	-0.1	whole	0.15
+3=them	home	-0.04	fell	-0.04	lies	-0.01
+3=theo	home	-0.09	fell	-0.21	laid	-0.09	lies	-0.1	whole	-0.65
+3=thi	home	-0.17	laid	0.67	lies	0.29	whole	0.28
+3=thien	whole	-0.31
+3=thiet	home	0.23	whole	0.14
+3=thieu	fell	0.25	laid	0.38	whole	0.27
+3=thinh	lies	-0.02	whole	-0.1
+3=tho	home	0.18	fell	0.57	laid	-0.22	whole	0.45
+3=thoat	home	0.14	fell	-0.45	laid	-0.07	whole	-0.69
+3=thoi	home	-0.03	fell	-0.04	laid	-0.4	lies	0.43	whole	-0.3
+3=thon	home	0.42	fell	-0.1	laid	-0.04	lies	-0.02	whole	0.62
+3=thong	home	0.23	fell	-0.33	whole	0.19
+3=thot	lies	-0.06	whole	-0.49
+3=thu	home	0.06	fell	-0.06	laid	-0.44	lies	-0.18	whole	-0.34
+3=thuan	home	-0.05	fell	-0.41	laid	0.16	whole	-0.35
+3=thuoc	home	0.12	whole	0.16
+3=thuong	home	0.19	fell	-0.27	laid	0.25	whole	0.05
+3=thuy	fell	0.05	whole	0.14
+3=tich	home	0.37	whole	-0.02
+3=tien	home	-0.12	fell	-0.03	laid	-0.2	lies	-0.18	whole	-0.45
+3=tiep	laid	0.23	whole	0.34
+3=tieu	home	0.19	laid	0.22	lies	0.35	whole	0.65
+3=tim	home	0.34	fell	-0.44	laid	-0.33	lies	-0.2	whole	-0.18
+3=tin	home	-0.04	fell	-0.03	laid	0.4	lies	-0.2	whole	0.05
+3=tinh	home	0.16	fell	-0.12	lies	-0.02	whole	0.35
+3=tnxp	home	0.15	fell	-0.06	whole	0.08
+3=to	home	0.09	fell	0.58	laid	0.1	lies	-0.14	whole	-0.15
+3=toa	home	-0.24	whole	0.09
+3=toan	fell	-0.01	laid	0.38	lies	-0.13	whole	0.21
+3=toc	whole	-0.06
+3=toi	home	0.15	fell	-0.65	laid	-0.21	lies	0.39	whole	-0.3
+3=tong	laid	0.41	lies	0.21	whole	0.45
+3=tra	fell	0.06	laid	-0.05	lies	-0.07
+3=trac	fell	0.28	whole	-0.26
+3=trai	laid	0.28	lies	0.21	whole	0.02
+3=tram	home	-0.12	fell	-0.4	laid	-0.34	lies	-0.05	whole	-0.49
+3=tran	home	-0.32	fell	0.29	lies	0.02	whole	-0.2
+3=trang	home	-0.06	fell	0.16	laid	-0.35	lies	0.13	whole	0.21
+3=trao	home	-0.02	fell	-0.03	lies	-0.03
+3=tre	home	0.01	fell	-0.25	laid	-0.09	whole	-0.05
+3=tren	home	-0.1	fell	-0.17	laid	0.34	lies	-0.34	whole	-0.33
+3=tri	home	-0.11	fell	-0.3	whole	-0.18
+3=trieu	home	0.13	fell	-0.59	laid	-0.1	lies	-0.03	whole	-0.14
+3=trinh	fell	-0.3	laid	-0.03	whole	0.15
+3=troi	fell	0.15	whole	0.36
+3=trong	home	-0.28	fell	0.18	laid	0.17	lies	0.34	whole	0.53
+3=tru	fell	-0.1	laid	-0.2	lies	-0.12	whole	0.11
+3=truc	fell	-0.21	laid	-0.21	whole	-0.33
+3=trung	home	-0.58	fell	0.19	laid	-0.6	lies	-0.22	whole	0.39
+3=truoc	home	-0.18	fell	-0.5	laid	-0.25	lies	0.08	whole	-0.23
+3=truong	home	-0.45	fell	0.05	laid	-0.21	lies	-0.15	whole	-1
+3=truyen	fell	-0.06
+3=tu	home	0.02	fell	-0.19	laid	-0.37	lies	0.24	whole	0.66
+3=tuan	home	0.33	fell	-0.39	laid	-0.12	lies	-0.01	whole	-0.21
+3=tuc	home	0.07	whole	-0.52
+3=tui	home	-0.34	fell	0.02	laid	-0.79	lies	-0.07	whole	-0.09
+3=tuoi	home	0.13	fell	-0.03	whole	0.1
+3=tuong	home	-0.1	fell	0.1	laid	0.01	whole	-0.1
+3=tuyen	fell	-0.06
+3=ty	fell	-0.12
+3=ut	home	0.28	fell	0.07	laid	-0.01	lies	-0.2	whole	0.2
+3=uy	home	-0.11	fell	-0.26	laid	-0.22	lies	-0.04	whole	-0.06
+3=va	fell	-0.33	laid	-0.08	lies	0.24	whole	-0.14
+3=vach	fell	-0.22
+3=vam	fell	-0.04	laid	-0.14	whole	-0.37
+3=van	home	-0.72	fell	-0.25	laid	0.28	lies	0.1	whole	0.36
+3=vang	fell	-0.05	whole	-0.15
+3=vao	home	0.12	fell	-0.44	laid	-0.24	lies	0.28	whole	0.24
+3=ve	home	-0.28	fell	-0.73	laid	0.42	lies	-0.57	whole	0.29
+3=vi	home	0.35	fell	-0.02	laid	-0.19	lies	-0.08	whole	-0.2
+3=vien	home	-0.09	lies	-0.15	whole	0.01
+3=viet	home	-0.05	fell	-0.5	laid	-0.38	lies	-0.03
+3=vinh	home	0.11	fell	0.18	laid	-0.08	lies	0.32	whole	0.04
+3=vo	home	-0.35	fell	0.14	laid	-0.28	lies	-0.1	whole	-0.11
+3=voi	home	0.02	fell	0.75	laid	-0.61	lies	-0.17	whole	0.17
+3=vong	laid	0.16
+3=vot	home	0.08	fell	-0.02	whole	-0.11
+3=vu	fell	-0.36	laid	0.28	lies	0.14	whole	0.69
+3=vui	fell	0.07	laid	0.13
+3=vung	fell	-0.14	laid	-0.02	whole	0.35
+3=vuon	fell	0.76	laid	-0.16	whole	0.17
+3=xa	home	-1.22	fell	-0.58	laid	0.52	lies	-0.13	whole	0.61
+3=xac	fell	0.5	laid	-0.04	lies	-0.08	whole	-0.12
+3=xang	home	-0.13	laid	0.02	whole	0.1
+3=xe	home	0.03	fell	0.62	laid	-0.42	lies	0.22	whole	0.14
+3=xem	fell	-0.04	laid	-0.25	lies	0.29	whole	-0.06
+3=xin	home	0.04	fell	-0.19	laid	-0.08	lies	0.21	whole	-0.47
+3=xom	home	0.36	fell	-0.17	laid	-0.01	whole	0.35
+3=xong	laid	0.41	whole	0.32
+3=xua	fell	0.37	whole	0.15
+3=xuan	home	-0.06	fell	-0.24	laid	-0.14	lies	0.12	whole	-0.58
+3=xung	home	0.07	whole	0.12
+3=xuong	home	-0.05	fell	-0.87	laid	-0.42	lies	-0.27	whole	0.09
+3=xuyen	fell	-0.2
+3=y	home	0.16	fell	-0.19	laid	-0.19	lies	-0.15	whole	0.37
+3=yen	home	-0.23	fell	-0.05	laid	0.46	lies	-0.09	whole	-0.23
-1=#	home	-0.48	fell	-0.35	laid	-0.26	lies	-0.71	whole	-0.71
-1=# & ban	whole	-0.21
-1=# & bo	fell	-0.17	laid	-0.06
-1=# & doan	fell	-0.12	whole	-0.41
-1=# & dong	whole	0.05
-1=# & duong	fell	0.34	whole	0.21
-1=# & e	home	-0.04	fell	0.08	laid	0.36	whole	0.04
-1=# & go	laid	0.18	whole	0.31
-1=# & hang	laid	-0.02	lies	-0.05	whole	-0.1
-1=# & ho	home	-0.02	whole	0.16
-1=# & khu	lies	-0.05
-1=# & lo	fell	-0.01	laid	-0.01	lies	-0.02	whole	-0.16
-1=# & mo	whole	-0.14
-1=# & n	fell	-0.01
-1=# & nam	home	-0.03	whole	-0.3
-1=# & phu	fell	-0.04
-1=# & phuong	home	-0.04	fell	0.32	laid	-0.03	lies	-0.03	whole	-0.24
-1=# & quan	fell	-0.09	whole	0.02
-1=# & sau	laid	-0.02
-1=# & tet	home	-0.01	fell	-0.35	whole	0.1
-1=# & trung	fell	-0.05	laid	-0.09	whole	-0.25
-1=# & xa	home	-0.19	fell	-0.08	laid	-0.03	lies	-0.02	whole	-0.26
-1=##	home	-0.09	fell	0.49	laid	-0.03	lies	-0.91	whole	0.28
-1=## & ban	whole	0.05
-1=## & ben	whole	0.24
-1=## & dai	home	0.29	fell	-0.03	whole	0.18
-1=## & doan	fell	-0.04
-1=## & doi	fell	-0.08	laid	0.53	whole	0.08
-1=## & dong	home	-0.14	whole	0.02
-1=## & duong	fell	-0.17	laid	-0.02	whole	-0.22
-1=## & khu	fell	-0.1	laid	-0.11	whole	-0.3
-1=## & lo	laid	-0.02	lies	-0.21
-1=## & n	fell	-0.04
-1=## & ngay	fell	0.08	whole	-0.13
-1=## & nong	fell	0.06	whole	0.13
-1=## & ntls	home	-0.02	lies	-0.01	whole	-0.51
-1=## & quyet	fell	-0.05	whole	-0.13
-1=## & tren	home	-0.02	fell	0.24	laid	-0.03	whole	0.18
-1=## & trung	home	0.27	fell	-0.12	laid	-0.01	whole	0.25
-1=## & x	fell	-0.07
-1=## & y	home	-0.09
-1=###	home	-0.63	fell	-0.3	laid	0.02	lies	0.13	whole	-0.58
-1=### & ben	home	-0.04	fell	-0.15	whole	-0.19
-1=### & mat	whole	-0.11
-1=### & su	whole	-0.13
-1=### & tinh	home	-0.02	fell	-0.09
-1=### & vi	lies	0.36	whole	-0.15
-1=### & xa	fell	-0.07	whole	-0.12
-1=####	home	0.13	fell	0.69	laid	-0.52	lies	-0.34	whole	0.7
-1=#### & ban	home	0.08	fell	-0.36	whole	0.13
-1=#### & ben	fell	-0.08	laid	-0.15	lies	-0.02
-1=#### & binh	home	0.14	fell	-0.12	whole	0.04
-1=#### & bo	fell	-0.15
-1=#### & canh	home	-0.05	fell	-0.37	laid	0.61	whole	0.66
-1=#### & cao	home	-0.18	fell	0.24	whole	0.14
-1=#### & cap	home	-0.16
-1=#### & cau	fell	0.41	whole	0.17
-1=#### & cho	fell	0.14	whole	0.16
-1=#### & chot	whole	-0.38
-1=#### & d4	fell	-0.26	whole	-0.2
-1=#### & dai	home	-0.04	fell	-0.03
-1=#### & di	home	-0.03	fell	-0.03
-1=#### & do	home	0.2	fell	-0.02	whole	0.29
-1=#### & doan	fell	-0.15
-1=#### & doi	fell	0.25	laid	-0.09
-1=#### & don	fell	0.06	whole	0.15
-1=#### & dong	home	-0.29	fell	0.43	laid	-0.01	whole	0.09
-1=#### & duoi	fell	0.26
-1=#### & e	fell	-0.14
-1=#### & gan	fell	0.02	whole	0.32
-1=#### & go	home	0.17	laid	-0.24	lies	-0.02	whole	0.03
-1=#### & ha	home	0.09	fell	0.01	whole	-0.03
-1=#### & ho	fell	-0.14	laid	0.19	whole	0.11
-1=#### & hoang	fell	-0.12	whole	-0.24
-1=#### & huyen	home	-0.11	fell	-0.01	laid	0.29	lies	0.27	whole	-0.38
-1=#### & hy	home	-0.11
-1=#### & lang	home	0.47	fell	-0.06	whole	0.22
-1=#### & loc	fell	0.14	whole	0.12
-1=#### & mat	fell	-0.5	whole	-0.17
-1=#### & mo	fell	-0.32	lies	0.44	whole	0.07
-1=#### & ngay	fell	0.38	laid	-0.1	lies	-0.01	whole	0.15
-1=#### & ngoai	fell	0.19	whole	0.05
-1=#### & nguyen	home	-0.25
-1=#### & quan	home	-0.02	fell	-0.56	laid	-0.05	whole	-0.37
-1=#### & que	home	0.34	whole	0.29
-1=#### & tay	fell	0.07	whole	0.25
-1=#### & thai	home	-0.03
-1=#### & thanh	home	0.1	fell	0.17	whole	-0.11
-1=#### & thon	whole	0.01
-1=#### & tinh	home	0.01	fell	0.18	lies	0.11	whole	0.06
-1=#### & tnxp	home	-0.19	fell	-0.25
-1=#### & to	fell	-0.05
-1=#### & tren	fell	0.65	laid	-0.43	lies	-0.01	whole	0.35
-1=#### & trong	fell	0.06	laid	0.02	lies	-0.02	whole	-0.14
-1=#### & truong	fell	-0.16
-1=#### & vi	whole	-0.34
-1=#### & xa	home	0.07	fell	0.31	laid	-0.08	whole	-0.14
-1=#### & xuan	home	-0.08	fell	0.18	whole	0.1
-1=#### & yen	home	0.15	fell	-0.27	whole	-0.3
-1=^	home	0.05	fell	-0.17	laid	0.69	lies	0.47	whole	-0.17
-1=^ & anh	laid	-0.13	whole	-0.3
-1=^ & ban	fell	-0.05
-1=^ & bo	lies	-0.02
-1=^ & canh	laid	-0.12	lies	0.22	whole	0.08
-1=^ & cho	lies	0.37	whole	0.37
-1=^ & con	laid	-0.05
-1=^ & danh	lies	-0.07
-1=^ & duoi	fell	0.03	laid	0.47
-1=^ & ho	laid	-0.14
-1=^ & kinh	laid	-0.01	lies	-0.06
-1=^ & me	fell	-0.05	laid	-0.23	whole	-0.28
-1=^ & mo	laid	-0.13	whole	-0.14
-1=^ & nghia	laid	1.15
-1=^ & ntls	home	-0.05	fell	-0.07	laid	-0.06	lies	0.64	whole	0.18
-1=^ & sau	laid	0.42	lies	-0.19	whole	0.03
-1=^ & thong	lies	-0.09
-1=^ & tim	lies	-0.02
-1=^ & to	fell	-0.07	lies	-0.04	whole	-0.34
-1=^ & tran	fell	0.61	lies	-0.04	whole	0.41
-1=^ & tren	fell	-0.06	laid	-0.18
-1=^ & trich	laid	-0.22	lies	0.35	whole	-0.48
-1=^ & trong	fell	0.28	laid	-0.39	lies	0.37	whole	0.46
-1=^ & xa	home	-0.18	lies	-0.01
-1=a	home	-0.01	fell	-0.1	laid	-0.07
-1=a & lo	fell	-0.04
-1=ac	fell	0.33	whole	0.38
-1=ac & tinh	fell	0.33	whole	0.38
-1=ai	fell	0.31	laid	-0.01	lies	-0.07	whole	-0.2
-1=an	home	-0.26	fell	-0.25	laid	-0.14	lies	-0.09	whole	-0.15
-1=an & binh	whole	-0.21
-1=an & cao	fell	-0.05	whole	-0.22
-1=anh	home	0.17	fell	-0.24	laid	0.18	lies	-0.09
-1=anh & duoi	laid	0.13	whole	0.16
-1=anh & ha	whole	-0.17
-1=anh & trong	laid	0.09	whole	0.16
-1=ap	whole	-0.06
-1=ay	home	-0.01	fell	-0.12	laid	0.52	whole	0.47
-1=ay & duoi	laid	0.52	whole	0.35
-1=b	fell	-0.04	laid	-0.01	lies	-0.13	whole	-0.5
-1=b1	whole	-0.17
-1=b52	home	-0.01	fell	0.24	laid	-0.08	lies	-0.01	whole	0.17
-1=b52 & danh	whole	0.28
-1=ba	home	0.15	fell	-0.03	laid	-0.3	lies	0.1	whole	0.39
-1=ba & con	home	-0.01	fell	-0.06	laid	-0.05
-1=ba & ngoai	home	-0.04
-1=ba & phu	home	0.16	whole	0.19
-1=bac	home	-0.26	fell	-0.2	laid	0.15	lies	0.19	whole	-0.17
-1=bac & con	whole	-0.02
-1=bac & ha	home	-0.07
-1=bac & ho	laid	-0.24
-1=bac & song	fell	0.03	laid	-0.07	lies	-0.02	whole	-0.19
-1=bac & trong	laid	0.27
-1=bac & trung	home	-0.02	laid	-0.03
-1=bai	lies	0.28	whole	0.36
-1=ban	home	0.29	fell	0.59	laid	-0.66	lies	-0.12	whole	0.68
-1=ban & goc	laid	-0.17
-1=ban & ngay	fell	0.09	laid	-0.1	whole	0.13
-1=ban & nuoc	fell	-0.08	laid	-0.11
-1=bang	home	-0.17	fell	-0.34	laid	0.32	lies	0.19	whole	-0.17
-1=bang & lang	home	-0.04	whole	-0.6
-1=bang & to	fell	-0.05
-1=bao	home	-0.34	fell	-0.38	laid	0.12	lies	-0.08	whole	-0.45
-1=bat	home	-0.03	fell	0.26	whole	0.36
-1=bay	home	-0.02	fell	-0.04	whole	-0.07
-1=be	fell	0.1
-1=ben	fell	-0.17	laid	-0.01	lies	-0.02
-1=benh	fell	0.11	whole	0.26
-1=bi	home	-0.15	fell	0.1	laid	-0.26	lies	-0.03	whole	0.22
-1=bi & b52	laid	-0.03
-1=bi & dong	fell	-0.08	laid	-0.05
-1=bi & lo	laid	-0.05	whole	0.02
-1=bi & tay	home	-0.01	fell	0.32	whole	0.45
-1=bia	home	-0.05	fell	0.24	laid	-0.17	lies	-0.07	whole	0.12
-1=bia & ntls	home	-0.04	laid	-0.04	lies	-0.04	whole	0.38
-1=bien	home	-0.24	fell	0.41	laid	-0.01	lies	0.19	whole	0.25
-1=bien & ban	fell	0.22	lies	-0.03	whole	0.23
-1=bien & lo	lies	0.26	whole	0.23
-1=biet	home	-0.02	fell	-0.35	laid	-0.12	lies	-0.08	whole	-0.17
-1=biet & dong	fell	-0.27	laid	-0.03
-1=binh	home	-0.39	fell	-0.44	laid	-0.23	lies	-0.15	whole	-0.13
-1=binh & quan	fell	-0.05
-1=binh & tram	whole	0.44
-1=bo	home	-0.03	fell	-0.31	lies	-0.11	whole	0.17
-1=boi	home	-0.31	fell	0.06
-1=bom	home	-0.41	fell	0.31	laid	0.33	lies	-0.05
-1=bom & b52	fell	-0.11	laid	-0.01	whole	-0.23
-1=bom & bi	fell	0.24	whole	0.12
-1=bom & canh	fell	-0.14	laid	0.12	whole	0.22
-1=bom & no	fell	-0.12	whole	0.03
-1=bom & vui	laid	-0.18	whole	0.31
-1=bon	home	0.04	laid	-0.19
-1=bong	home	-0.23	fell	0.56	whole	0.06
-1=bua	fell	-0.03
-1=bung	home	0.2	fell	-0.07	whole	-0.24
-1=c	home	-0.11	fell	0.08	whole	0.05
-1=c1	home	-0.02
-1=c2	home	-0.09
-1=c3	home	-0.06
-1=ca	home	0.05	fell	-0.11	laid	-0.1	lies	-0.2	whole	0.2
-1=ca & xa	home	0.17	fell	-0.03	whole	0.09
-1=cai	home	-0.07	fell	0.17	laid	0.17	whole	-0.23
-1=cai & gieng	fell	-0.02	whole	-0.47
-1=cai & go	fell	-0.06	laid	0.09	lies	0.04	whole	0.35
-1=cam	home	0.02	fell	-0.06	laid	0.14	whole	0.19
-1=can	home	0.22	fell	-0.24	laid	0.16	lies	0.19	whole	0.18
-1=canh	home	-0.07	laid	-0.12	lies	-0.02	whole	0.05
-1=canh & sat	fell	0.1	laid	-0.12	whole	-0.21
-1=cao	home	-0.42	fell	-0.2	lies	-0.01	whole	-0.15
-1=cap	home	-0.05	fell	-0.1	laid	-0.17	lies	-0.06	whole	-0.23
-1=cap & tren	fell	-0.05	laid	-0.14
-1=cat	home	-0.33	fell	0.4	laid	0.04	lies	-0.16	whole	-0.13
-1=cat & sau	fell	0.26	laid	0.1	whole	-0.02
-1=cat & thon	home	-0.01	fell	-0.05	laid	0.09	whole	-0.02
-1=cau	fell	-0.24	laid	-0.05	lies	0.32	whole	0.45
-1=cay	fell	-0.1	whole	-0.2
-1=cay & ben	fell	-0.07
-1=cha	home	-0.04	fell	-0.13	laid	-0.08	whole	-0.25
-1=chai	home	0.3	whole	-0.07
-1=cham	laid	0.23	lies	0.18	whole	0.15
-1=cham & soc	laid	0.23	lies	0.18	whole	0.15
-1=chan	home	-0.14	fell	0.36	laid	-0.15	whole	0.24
-1=chanh	home	-0.06	fell	-0.01	whole	-0.61
-1=chau	fell	-0.16	laid	-0.09	lies	-0.07	whole	-0.89
-1=chau & nghe	whole	-0.36
-1=chau & son	whole	-0.11
-1=chay	fell	-0.16	laid	0.16
-1=che	fell	-0.11	laid	0.03	lies	-0.02	whole	-0.02
-1=chep	home	-0.05
-1=chet	fell	-0.13	laid	-0.19	lies	-0.02	whole	-0.07
-1=chet & #	fell	-0.33	whole	-0.25
-1=chet & cua	fell	-0.08
-1=chet & doc	fell	-0.15
-1=chet & tran	fell	-0.1	whole	0.11
-1=chet & tren	fell	0.27	laid	-0.01	whole	0.17
-1=chet & trong	fell	0.16	whole	-0.16
-1=chi	laid	-0.37	lies	-0.08	whole	0.46
-1=chi & con	fell	-0.01	laid	-0.04
-1=chien	home	-0.27	fell	0.24	lies	-0.05	whole	0.21
-1=chien & khu	fell	-0.1
-1=chien & truong	fell	0.33	whole	0.05
-1=chim	fell	0.03	laid	-0.13	whole	-0.42
-1=chin	fell	-0.02
-1=chinh	fell	-0.02
-1=cho	home	-0.11	fell	-0.58	laid	-0.45	lies	-0.02	whole	0.21
-1=chon	home	-0.06	fell	-0.44	laid	0.17	lies	-0.16	whole	0.1
-1=chon & #	laid	-0.06	whole	0.06
-1=chon & ban	whole	0.07
-1=chon & ben	laid	0.39	whole	-0.02
-1=chon & bo	laid	0.07	whole	0.17
-1=chon & ca	whole	0.37
-1=chon & canh	fell	-0.03	laid	0.02	lies	-0.1	whole	-0.06
-1=chon & chung	laid	-0.18	whole	-0.31
-1=chon & dong	laid	-0.21	whole	-0.32
-1=chon & duoi	laid	0.16	whole	0.23
-1=chon & gan	laid	-0.1
-1=chon & lan	laid	-0.25
-1=chon & luon	laid	0.11	whole	0.1
-1=chon & ngoai	laid	0.05	whole	0.02
-1=chon & no	laid	0.05	whole	0.11
-1=chon & sat	whole	-0.14
-1=chon & sau	laid	0.34	lies	-0.05	whole	0.06
-1=chon & tren	fell	-0.03	laid	0.42	whole	-0.01
-1=chon & trong	laid	0.66	lies	-0.18	whole	-0.07
-1=chon & ven	laid	0.15	whole	0.09
-1=chong	home	-0.02	fell	-0.12	laid	-0.09	lies	-0.02	whole	-0.65
-1=chong & phap	fell	-0.03	whole	-0.3
-1=chot	fell	0.41	laid	-0.02
-1=chu	fell	-0.21	laid	-0.22	lies	-0.16	whole	0.3
-1=chu & a	fell	0.4	whole	0.01
-1=chu & h	home	-0.07	fell	-0.03
-1=chu & t	home	-0.05	fell	-0.06
-1=chua	home	-0.09	fell	0.1	laid	0.14	lies	-0.06	whole	0.35
-1=chung	home	-0.29	fell	-0.02	laid	-0.14	whole	-0.21
-1=chuong	home	0.06	fell	-0.02	whole	0.27
-1=chup	fell	0.06	whole	0.27
-1=chuyen	home	0.08	fell	-0.02	laid	-0.04	whole	-0.25
-1=co	home	-0.26	fell	-0.16	laid	-0.07	lies	0.39	whole	0.5
-1=co & cach	laid	-0.08
-1=co & trong	fell	-0.03	laid	-0.01
-1=coc	fell	0.39	whole	0.1
-1=coi	home	-0.21	fell	-0.1	laid	0.24	lies	0.33	whole	-0.05
-1=coi & nghia	laid	-0.05	lies	0.16
-1=coi & ntls	laid	0.42	lies	0.25	whole	0.13
-1=con	home	-0.52	fell	-0.2	laid	-0.26	lies	-0.2	whole	-0.52
-1=con & ben	laid	-0.03
-1=cong	home	-0.23	fell	0.14	laid	-0.27	lies	0.26	whole	0.27
-1=cong & kenh	fell	0.02	whole	0.07
-1=cong & truong	fell	0.03	whole	0.01
-1=cot	home	-0.01	fell	-0.04	laid	-0.15	lies	0.14	whole	-0.45
-1=cu	home	0.04	fell	0.66	laid	-0.36	lies	-0.2	whole	-0.1
-1=cu & lang	fell	0.15	whole	0.05
-1=cu & trong	laid	-0.07	whole	-0.28
-1=cua	fell	0.38	laid	0.22	lies	-0.16	whole	0.25
-1=cua & benh	laid	-0.02
-1=cua & don	fell	-0.14
-1=cua & huyen	home	-0.15	fell	0.41	whole	0.29
-1=cua & phia	laid	-0.24
-1=cua & trung	whole	-0.15
-1=cua & xa	home	0.38	fell	-0.12	whole	-0.13
-1=cuc	home	-0.1	fell	-0.06	whole	-0.13
-1=cung	home	0.51	fell	-0.56	laid	-0.07	lies	-0.02	whole	0.15
-1=cung & lang	home	0.22	fell	-0.09	whole	-0.19
-1=cung & thon	home	0.37	fell	-0.02	whole	0.38
-1=cung & xa	home	-0.31
-1=cuoi	home	-0.04	fell	0.14	lies	0.21	whole	0.13
-1=cuong	home	-0.18	fell	-0.02	whole	0.18
-1=cuu	whole	-0.02
-1=d	home	-0.14	fell	-0.08	laid	-0.02	whole	-0.16
-1=d1	home	-0.01
-1=d2	home	-0.01
-1=d3	home	-0.08
-1=d4	fell	-0.1	whole	-0.05
-1=d5	fell	-0.14
-1=da	home	-0.17	fell	-0.1	laid	0.47	lies	-0.13	whole	0.11
-1=da & gan	fell	-0.06	laid	-0.24	whole	0.14
-1=da & sau	laid	-0.45	whole	-0.2
-1=da & tren	fell	-0.12	laid	0.26	whole	0.23
-1=dai	fell	-0.44	laid	-0.16	whole	-0.42
-1=dai & doi	fell	-0.43	laid	-0.16	whole	-0.38
-1=dam	fell	-0.17	lies	-0.04	whole	-0.14
-1=dan	home	0.24	fell	0.28	laid	0.36	lies	-0.03	whole	0.18
-1=dan & ##	fell	-0.35
-1=dan & ban	home	-0.21	fell	0.49	whole	0.14
-1=dan & buon	home	-0.03	whole	-0.21
-1=dan & cai	home	0.22	whole	0.06
-1=dan & chon	home	-0.01	fell	-0.07	laid	0.2	whole	-0.15
-1=dan & cong	home	-0.6	fell	-0.22	whole	-0.33
-1=dan & dong	home	0.31	whole	0.13
-1=dan & lang	home	-0.36	fell	-0.03	laid	-0.14
-1=dan & quan	home	-0.32	fell	0.35	laid	-0.03
-1=dan & toc	home	-0.23	fell	-0.23	laid	-0.12	lies	-0.1	whole	-0.3
-1=dang	home	0.06	fell	-0.27	laid	-0.08
-1=danh	home	-0.27	fell	-0.01	laid	-0.16	lies	-0.13	whole	0.11
-1=danh & bot	fell	-0.07
-1=danh & chi	fell	-0.01	whole	0.15
-1=danh & doi	fell	0.44	whole	0.19
-1=danh & dong	fell	0.17	whole	0.14
-1=danh & may	fell	-0.11
-1=dao	home	-0.03	fell	-0.41	laid	-0.08	whole	-0.4
-1=dao & ho	whole	0.06
-1=dap	home	-0.3	fell	0.88	laid	-0.01	whole	0.42
-1=dat	home	0.07	fell	-0.27	laid	0.28	lies	0.23
-1=dat & duoi	fell	-0.11	laid	0.3	lies	-0.01	whole	0.08
-1=dau	home	-0.43	fell	-0.31	lies	-0.64	whole	-0.34
-1=dau & ban	fell	-0.01	laid	0.08	whole	-0.31
-1=dau & ben	fell	-0.03	laid	-0.16	whole	-0.28
-1=dau & cau	fell	-0.14	laid	0.1	whole	0.16
-1=dau & mo	laid	-0.16
-1=dau & nam	laid	0.1	whole	0.26
-1=dau & ngoai	home	0.09	fell	-0.05	laid	0.06	whole	0.21
-1=dau & quay	fell	-0.22	laid	-0.66
-1=dau & trong	laid	-0.23	whole	0.01
-1=day	home	-0.07	fell	-0.19	laid	0.02	lies	-0.06	whole	0.05
-1=de	home	-0.23	fell	0.04	laid	0.49	lies	-0.05	whole	-0.04
-1=de & trong	fell	-0.04	laid	-0.01
-1=dem	fell	-0.02	laid	-0.23
-1=den	home	-0.03	fell	0.51	laid	-0.27	lies	-0.35	whole	0.24
-1=di	home	0.01	fell	0.08	laid	-0.3	lies	0.28	whole	-0.66
-1=di & b	fell	-0.17
-1=di & ngay	whole	-0.32
-1=di & ray	laid	-0.01	lies	-0.12	whole	-0.52
-1=dia	home	-0.1	fell	0.38	laid	0.55	lies	-0.04
-1=dia & doi	fell	0.23	laid	0.37	whole	0.29
-1=dia & lang	fell	-0.09	laid	-0.24	whole	-0.28
-1=dich	fell	0.6	laid	-0.15	lies	-0.04	whole	0.2
-1=diem	home	-0.05	fell	0.35	laid	-0.32	whole	0.16
-1=dien	home	0.61	fell	-0.31	laid	-0.04	lies	-0.01	whole	-0.22
-1=dieu	home	-0.02	fell	-0.01	whole	-0.27
-1=dinh	home	-0.45	fell	0.21	laid	-0.21	lies	-0.15	whole	-0.1
-1=do	home	-0.22	fell	-0.28	laid	-0.38	lies	-0.13	whole	-0.19
-1=do & tinh	fell	-0.08
-1=doan	home	-0.07	fell	0.05	laid	-0.09	whole	-0.4
-1=doc	fell	-0.17	whole	-0.61
-1=doc & duong	fell	-0.01	whole	-0.01
-1=doi	home	-0.01	fell	-0.79	laid	0.24	lies	0.14	whole	0.02
-1=doi & bac	laid	-0.05
-1=doi & cho	fell	0.12	laid	0.36	whole	0.4
-1=doi & ha	home	-0.07
-1=doi & huyen	home	-0.04	fell	-0.02
-1=doi & quang	fell	-0.23
-1=doi & viet	fell	-0.02	laid	-0.1
-1=don	fell	0.2	laid	-0.16	lies	0.1	whole	-0.13
-1=don & bac	whole	-0.36
-1=dong	home	-0.23	fell	0.34
-1=dong & hai	whole	-0.12
-1=dong & xa	home	-0.08	fell	-0.07	laid	-0.03
-1=du	home	-0.07	fell	-0.01
-1=dua	home	-0.04	fell	-0.03	laid	0.19	whole	0.27
-1=duc	home	0.02	fell	0.17	whole	-0.04
-1=dung	home	-0.01	fell	-0.29	laid	-0.15	lies	-0.07	whole	0.28
-1=duoc	home	-0.2	lies	-0.09	whole	-0.24
-1=duong	fell	0.27	laid	-0.15	lies	-0.03	whole	-0.05
-1=e	home	-0.09	fell	-0.1	laid	0.2	whole	0.16
-1=e1	home	-0.17
-1=e174	home	-0.13	fell	0.31
-1=e24	home	0.23	whole	0.15
-1=em	fell	-0.13	laid	-0.4	lies	-0.02	whole	-0.2
-1=em & trai	fell	-0.03	laid	-0.01
-1=f10	whole	-0.29
-1=gach	fell	-0.03	lies	-0.05	whole	-0.3
-1=gap	home	-0.06	fell	-0.03
-1=gay	fell	-0.07	laid	-0.14	lies	-0.04
-1=ghi	home	-0.34	fell	-0.17	laid	0.04	lies	-0.09	whole	-0.43
-1=ghi & trong	laid	-0.24
-1=gi	fell	-0.13	laid	-0.04
-1=gia	home	-0.35	fell	0.38	laid	-0.02	lies	0.1	whole	0.42
-1=gia & lang	home	-0.1	fell	-0.31	laid	-0.01
-1=giam	fell	-0.01	whole	-0.06
-1=giang	home	-0.17	fell	-0.08	whole	-0.18
-1=giang & hai	home	-0.13	whole	-0.34
-1=giao	home	0.24	fell	-0.13	whole	-0.37
-1=giap	fell	-0.05	whole	-0.34
-1=giap & tet	fell	-0.01
-1=giay	home	0.13	fell	-0.17	laid	-0.01	whole	-0.13
-1=giay & to	fell	-0.03
-1=gio	fell	-0.22	laid	0.01	whole	0.02
-1=gioi	fell	-0.03	laid	-0.18	whole	-0.42
-1=gioi & tay	whole	-0.42
-1=giong	fell	-0.02	laid	0.47
-1=giu	fell	0.61	laid	-0.02	whole	0.27
-1=giua	home	-0.03	fell	0.04	laid	0.01	whole	0.46
-1=giua & hai	laid	0.18	whole	0.06
-1=giup	home	-0.21	fell	-0.04	laid	-0.07	whole	0.31
-1=goc	home	0.43	fell	-0.21	laid	-0.06	lies	-0.06	whole	0.36
-1=goi	home	-0.54	fell	-0.1	laid	0.24	lies	-0.02	whole	0.31
-1=gui	home	-0.07	fell	-0.39	laid	-0.15	lies	-0.1
-1=gui & ban	fell	-0.17	laid	-0.02
-1=h	home	-0.11	fell	-0.26	laid	-0.08	lies	0.11	whole	-0.25
-1=ha	home	-0.02	fell	-0.11	laid	-0.46	lies	-0.11	whole	-0.74
-1=ha & hai	home	0.1	whole	0.05
-1=hai	fell	0.04	laid	-0.14	lies	-0.01	whole	-0.46
-1=hai & ben	fell	0.33	laid	-0.16
-1=hai & hai	home	-0.01	whole	-0.24
-1=hai & quan	fell	-0.13
-1=ham	home	-0.05	fell	0.08	laid	-0.09	whole	0.22
-1=hang	fell	-0.15	laid	-0.01	lies	-0.03
-1=hao	home	0.14	fell	-0.12	laid	0.22	whole	0.38
-1=hay	fell	0.26	lies	-0.01	whole	0.02
-1=het	laid	-0.02	whole	0.42
-1=hien	home	0.16	fell	0.31	laid	0.07	whole	0.3
-1=hien & trong	fell	0.44	laid	-0.2	whole	-0.05
-1=hiep	home	0.06	whole	-0.08
-1=hieu	home	-0.08	fell	-0.07
-1=hinh	fell	-0.02	laid	-0.08	whole	-0.14
-1=ho	home	0.19	fell	-0.27	laid	-0.11	lies	-0.34	whole	-0.52
-1=hoa	fell	0.1	laid	-0.07	lies	0.23	whole	-0.13
-1=hoa & thanh	fell	-0.02	whole	-0.4
-1=hoa & xa	home	-0.01	fell	0.38	whole	0.12
-1=hoach	home	-0.07
-1=hoai	home	-0.11	lies	-0.04	whole	-0.06
-1=hoang	home	-0.24	whole	-0.16
-1=hoc	home	-0.03	fell	-0.33	laid	-0.07	lies	-0.13
-1=hoc & truong	home	-0.01
-1=hoi	home	-0.3	fell	0.2	lies	-0.13	whole	0.25
-1=hoi & dong	fell	-0.08	whole	-0.55
-1=hoi & xa	fell	0.12	whole	0.03
-1=hom	laid	-0.19
-1=hom & sau	laid	-0.17
-1=hong	home	0.28	fell	-0.12	laid	0.15	whole	0.16
-1=hop	whole	-0.28
-1=hs	home	-0.03	fell	-0.08	laid	-0.11	lies	-0.11	whole	-0.27
-1=hs & #	fell	0.09	whole	-0.64
-1=hs & ##	fell	-0.07	laid	-0.05	lies	-0.02	whole	-0.28
-1=hs & ngay	fell	-0.27
-1=hue	home	-0.01	whole	0.15
-1=hung	home	-0.15	fell	-0.19	whole	-0.53
-1=huong	home	0.3	fell	0.07	laid	-0.07	lies	0.21	whole	0.1
-1=huu	home	-0.29	whole	-0.16
-1=huy	lies	-0.02
-1=huy & quan	lies	-0.01
-1=huyen	home	-0.17	fell	-0.13	whole	-0.25
-1=k	home	-0.26	fell	-0.18	laid	-0.07	whole	-0.33
-1=ke	fell	0.56	laid	-0.37	lies	-0.08	whole	0.23
-1=ke & ben	fell	-0.02	laid	-0.16	whole	-0.21
-1=ket	fell	-0.09	whole	0.18
-1=keu	home	-0.15	fell	-0.01	lies	-0.03	whole	-0.36
-1=kha	home	-0.08	lies	0.13	whole	0.09
-1=khac	home	-0.31	fell	-0.36	laid	-0.06	lies	-0.02	whole	-0.42
-1=khac & tang	home	-0.08	fell	-0.18
-1=khai	home	0.16	whole	-0.15
-1=khanh	home	0.04	fell	-0.09	lies	-0.03	whole	-0.14
-1=khanh & cao	lies	-0.02	whole	-0.5
-1=khau	home	-0.04	fell	-0.28	laid	-0.23	lies	-0.08	whole	-0.63
-1=khe	home	-0.15	laid	-0.05	whole	-0.36
-1=khi	fell	-0.12
-1=khmer	home	-0.03	whole	0.24
-1=kho	fell	-0.12	whole	-0.13
-1=khoa	home	-0.11
-1=khoan	fell	0.03	lies	-0.01	whole	0.1
-1=khoang	fell	-0.31	whole	-0.36
-1=khoi	home	0.34	lies	-0.1	whole	0.04
-1=khong	home	-0.16	fell	0.33	laid	-0.03	whole	-0.21
-1=khu	fell	0.46	laid	-0.26	lies	-0.04	whole	0.38
-1=khue	whole	0.12
-1=kia	home	-0.14	fell	-0.27	lies	-0.08	whole	-0.12
-1=kich	home	-0.01	fell	-0.29	laid	-0.13	lies	0.21	whole	0.4
-1=kich & xa	home	-0.25	fell	-0.23	lies	0.26
-1=kien	whole	0.13
-1=kieu	home	-0.12	fell	-0.03	whole	0.12
-1=kinh	home	0.02	fell	0.55	laid	-0.03	lies	-0.05	whole	-0.1
-1=kinh & xang	fell	0.06	whole	0.06
-1=kn	fell	0.26	whole	0.24
-1=ko	fell	-0.11
-1=ky	home	-0.07	fell	-0.05	laid	-0.02	whole	-0.63
-1=la	home	-0.2	fell	-0.02	laid	0.16	whole	0.08
-1=la & bo	fell	-0.04
-1=la & co	fell	0.05	whole	0.43
-1=la & con	laid	-0.1
-1=la & doan	laid	-0.07
-1=la & tram	fell	0.35	laid	-0.02	whole	0.08
-1=la & xa	home	-0.2	fell	-0.2	laid	-0.01
-1=lac	fell	-0.03	lies	-0.03	whole	-0.35
-1=lai	home	0.07	fell	-0.35	laid	0.41	lies	0.23	whole	0.73
-1=lai & cho	laid	-0.1
-1=lai & doi	laid	-0.17	whole	-0.1
-1=lai & trong	home	-0.01
-1=lam	home	-0.22	fell	0.32	laid	-0.4	lies	-0.13	whole	-0.26
-1=lam & duong	home	-0.01	fell	0.22	whole	0.06
-1=lam & ho	fell	0.39	laid	-0.04	lies	-0.01
-1=lan	fell	-0.18	laid	-0.14
-1=lang	home	0.24	fell	0.07	laid	0.44	lies	-0.02	whole	0.36
-1=lang & hai	home	0.05	whole	0.3
-1=lanh	home	-0.1	fell	-0.1	laid	-0.17	whole	-0.33
-1=lao	home	-0.14	fell	-0.23	laid	0.17	lies	-0.12	whole	-0.47
-1=lap	home	0.21	fell	0.23	laid	-0.59	lies	-0.07	whole	-0.13
-1=lap & dat	laid	-0.02	whole	-0.16
-1=lap & lai	laid	-0.05
-1=lau	fell	0.13	laid	-0.09	whole	0.16
-1=lay	fell	-0.11	whole	-0.18
-1=lay & nuoc	fell	-0.11
-1=le	fell	-0.31	lies	-0.07	whole	-0.33
-1=len	home	-0.34	fell	0.25	laid	0.43	lies	0.44	whole	0.2
-1=len & bo	fell	-0.08
-1=len & nghia	fell	-0.03	laid	0.11	lies	0.33	whole	0.05
-1=len & ntls	laid	0.21	lies	0.28	whole	-0.3
-1=lenh	whole	-0.05
-1=liem	home	0.12	whole	-0.07
-1=liem & ha	home	0.12	whole	-0.07
-1=lien	home	0.08	fell	-0.29	lies	0.35
-1=lieu	fell	0.07	whole	0.28
-1=linh	home	-0.02	fell	-0.25	laid	-0.2	lies	-0.2	whole	-0.31
-1=linh & cao	home	-0.04	whole	-0.18
-1=linh & trung	fell	-0.06
-1=lo	home	0.01	laid	-0.01
-1=loc	fell	-0.1	laid	0.04	lies	-0.01	whole	-0.14
-1=loc & hai	whole	-0.33
-1=loi	home	-0.19	fell	0.07	whole	0.06
-1=lon	home	-0.05	fell	-0.01	laid	0.3	whole	0.29
-1=long	home	-0.36	fell	-0.1	laid	-0.03	lies	-0.02	whole	0.03
-1=ls	home	-0.01	laid	-0.04	lies	-0.19
-1=lu	home	0.49	fell	-0.23	laid	-0.03	lies	-0.16	whole	0.17
-1=lu & doan	fell	-0.16
-1=lua	home	-0.1	whole	-0.15
-1=luc	home	0.19	fell	-0.5	laid	-0.08	whole	-0.21
-1=luc & ha	home	0.1	whole	0.07
-1=lung	fell	-0.16	whole	-0.35
-1=luon	home	-0.11	fell	0.04	laid	-0.39
-1=luong	home	0.17	fell	-0.16	whole	0.31
-1=luu	fell	-0.08	laid	-0.25	whole	-0.1
-1=luu & nghe	whole	-0.43
-1=ly	home	0.02	fell	-0.2	whole	-0.04
-1=m	fell	-0.19	lies	0.29	whole	0.22
-1=ma	home	-0.12	fell	-0.14	laid	0.35	lies	-0.01	whole	-0.53
-1=mac	home	0.04	laid	-0.09	whole	0.01
-1=mach	home	0.13	whole	0.29
-1=man	fell	0.17	whole	0.19
-1=mang	fell	-0.25	laid	-0.05	whole	-0.31
-1=manh	fell	-0.06	laid	0.18	whole	0.41
-1=mat	home	-0.1	fell	-0.37	laid	-0.3	lies	-0.07	whole	-0.2
-1=mat & ben	fell	-0.1	whole	-0.11
-1=mat & giay	fell	-0.07
-1=mat & lien	fell	-0.05
-1=mat & ngay	fell	-0.19	whole	-0.42
-1=mat & sau	fell	0.02	laid	-0.08	whole	-0.14
-1=mat & tren	fell	0.26	whole	0.03
-1=mat & trong	fell	0.26	laid	-0.01	whole	0.13
-1=mau	home	0.09	fell	-0.14	laid	-0.1	whole	-0.24
-1=mau & adn	fell	-0.11
-1=may	home	-0.16	fell	0.08	whole	0.23
-1=me	home	-0.22	laid	-0.19	whole	-0.26
-1=met	laid	-0.01	whole	-0.1
-1=mien	home	-0.04	whole	0.09
-1=mien & bac	whole	0.31
-1=mien & nam	whole	-0.19
-1=mieu	fell	0.08	laid	0.22	whole	-0.14
-1=min	fell	0.26	laid	-0.06	lies	-0.03	whole	0.11
-1=minh	home	-0.14	fell	-0.12	laid	-0.19	lies	0.11	whole	-0.01
-1=mit	fell	-0.19	laid	0.44	whole	0.24
-1=mo	fell	-0.38	laid	0.14	lies	0.28	whole	0.64
-1=mo & bo	laid	-0.13
-1=mo & canh	fell	-0.18	lies	0.28	whole	0.12
-1=mo & phia	fell	-0.03	laid	-0.02	lies	0.22	whole	0.45
-1=mo & trong	laid	-0.23	lies	0.23
-1=moi	home	-0.01	fell	-0.03	laid	0.25	lies	-0.12	whole	0.27
-1=mon	whole	-0.63
-1=mong	home	0.09	fell	-0.13	whole	0.02
-1=mot	home	-0.09	fell	-0.29	laid	-0.06	lies	-0.05	whole	-0.17
-1=mot & ho	laid	0.33
-1=mot & tran	fell	0.2	laid	-0.01	whole	0.33
-1=muc	home	0.04	laid	-0.07	whole	0.14
-1=mui	home	-0.02
-1=muoi	laid	-0.04
-1=muon	laid	-0.1
-1=muong	home	0.45	fell	-0.13	lies	-0.03	whole	0.22
-1=my	whole	0.03
-1=n	fell	-0.18	whole	-0.01
-1=nam	home	-0.8	fell	-1.71	laid	0.29	lies	-0.12	whole	-0.26
-1=nam & at	home	-0.01	whole	-0.19
-1=nam & ben	laid	0.46	whole	0.38
-1=nam & canh	home	-0.09	fell	-0.01	laid	-0.44	lies	-0.05	whole	-0.43
-1=nam & dinh	home	-0.15	fell	-0.16
-1=nam & duoi	fell	-0.41	laid	-0.06	whole	0.24
-1=nam & giap	fell	-0.08	whole	-0.13
-1=nam & ky	home	-0.1	fell	-0.03	laid	-0.03	whole	-0.33
-1=nam & mau	home	-0.03	fell	-0.15	whole	-0.28
-1=nam & ngay	laid	-0.04	lies	0.01
-1=nam & nham	fell	-0.21	whole	-0.25
-1=nam & quy	fell	-0.19
-1=nam & sau	laid	-0.2	lies	0.13	whole	0.27
-1=nam & song	laid	0.15	whole	0.44
-1=nam & tren	fell	-0.16	laid	0.15	whole	0.04
-1=nam & trong	fell	-0.06	laid	-0.12	lies	0.06	whole	0.09
-1=nang	fell	0.24	whole	-0.37
-1=nao	fell	-0.25
-1=nay	home	-0.1	fell	-0.12	laid	-0.26	whole	-0.25
-1=nen	fell	-0.15
-1=ng	home	0.11
-1=nga	fell	0.13	laid	-0.08	whole	-0.2
-1=ngai	whole	0.28
-1=ngan	home	-0.09	laid	-0.02	lies	-0.03	whole	-0.09
-1=ngay	home	0.26	fell	0.24	laid	-0.16	lies	-0.05	whole	-0.13
-1=ngay & ben	fell	-0.13	whole	0.19
-1=ngay & cua	fell	-0.35
-1=ngay & duoi	fell	-0.34	laid	-0.23	whole	-0.1
-1=ngay & hang	lies	0.02	whole	0.2
-1=ngay & mep	laid	0.18	whole	-0.01
-1=ngay & trong	fell	-0.41	laid	-0.17
-1=ngay & truoc	laid	-0.04
-1=nghe	fell	-0.05	laid	-0.13	lies	0.44
-1=nghi	home	-0.13	fell	-0.32	laid	-0.14	lies	-0.05	whole	0.27
-1=nghia	home	-0.13	fell	-0.2
-1=ngo	home	-0.04	fell	0.35	whole	0.04
-1=ngoai	home	0.34	fell	0.37	laid	0.38	lies	-0.21	whole	0.66
-1=ngoai & bac	home	0.24	whole	-0.01
-1=ngoai & bai	fell	0.35	laid	-0.12	whole	-0.13
-1=ngoai & dong	fell	-0.06	laid	0.13	whole	0.36
-1=ngoai & thanh	home	-0.01	whole	-0.37
-1=ngoc	home	0.11	whole	0.14
-1=ngoi	lies	-0.02	whole	-0.31
-1=ngu	whole	-0.05
-1=nguoi	home	0.28	fell	-0.17	laid	-0.14	lies	-0.14	whole	0.26
-1=nguoi & bac	home	-0.17
-1=nguoi & ban	home	0.06	fell	-0.02	laid	-0.03	lies	-0.02	whole	-0.16
-1=nguoi & bao	home	-0.01	fell	-0.03
-1=nguoi & biet	home	-0.03
-1=nguoi & bo	home	0.18	laid	0.31	whole	0.17
-1=nguoi & cam	home	0.26	whole	0.26
-1=nguoi & chi	home	0.05
-1=nguoi & co	home	-0.46
-1=nguoi & con	home	-0.11
-1=nguoi & cua	laid	-0.09
-1=nguoi & dao	home	0.05	laid	-0.01	whole	-0.17
-1=nguoi & dung	home	-0.09
-1=nguoi & gia	home	-0.41	whole	-0.44
-1=nguoi & ha	home	0.42	whole	0.19
-1=nguoi & hoa	home	-0.11	whole	0.24
-1=nguoi & hoi	home	0.1	whole	-0.13
-1=nguoi & hung	home	0.19	whole	0.29
-1=nguoi & khai	home	-0.13
-1=nguoi & khmer	home	-0.32	whole	0.11
-1=nguoi & kien	home	0.37	fell	-0.01	lies	0.27	whole	0.21
-1=nguoi & kinh	home	-0.03	whole	-0.11
-1=nguoi & ky	home	0.24	whole	0.12
-1=nguoi & lang	home	-0.13	whole	-0.21
-1=nguoi & linh	laid	0.13	whole	-0.2
-1=nguoi & mong	home	-0.12	whole	-0.26
-1=nguoi & muong	home	-0.15	whole	-0.09
-1=nguoi & nam	home	0.06	whole	-0.18
-1=nguoi & nghe	home	0.16	fell	-0.02	whole	0.07
-1=nguoi & noi	home	-0.08	whole	-0.11
-1=nguoi & nua	whole	-0.41
-1=nguoi & nung	whole	-0.17
-1=nguoi & phu	home	0.08	whole	0.28
-1=nguoi & quang	home	0.11	whole	0.06
-1=nguoi & tay	home	-0.02	fell	-0.03
-1=nguoi & thai	home	-0.08	fell	-0.03	whole	-0.07
-1=nguoi & than	home	-0.04
-1=nguoi & thanh	home	0.19	whole	0.21
-1=nguoi & thu	home	-0.21
-1=nguoi & thuy	home	0.01	whole	0.05
-1=nguoi & trong	home	-0.07
-1=nguoi & vinh	home	0.4	whole	0.52
-1=nguoi & xa	fell	-0.01	whole	0.16
-1=nguoi & xung	home	-0.15
-1=nguoi & yen	home	0.15	whole	0.57
-1=nguyen	fell	-0.29	whole	-0.41
-1=nha	home	0.37	fell	-0.5	laid	-0.28	lies	-0.17	whole	-0.36
-1=nha & gan	home	0.3	fell	-0.07	laid	-0.02	lies	-0.04
-1=nhai	lies	-0.01	whole	-0.26
-1=nhan	home	0.25	fell	0.08	laid	-0.13	lies	-0.07	whole	0.2
-1=nhanh	fell	0.27
-1=nhat	home	0.54	whole	0.14
-1=nhat & trong	whole	-0.19
-1=nhau	fell	-0.01	whole	0.1
-1=nhe	home	-0.09
-1=nhi	whole	0.21
-1=nho	home	-0.17	fell	-0.28	lies	-0.04	whole	0.05
-1=nho & con	laid	-0.01
-1=nho & vuon	home	-0.06	laid	0.03	lies	-0.13
-1=nhom	home	-0.21	fell	-0.29	laid	0.25	lies	-0.15	whole	-0.11
-1=nhon	home	0.39	fell	-0.02	whole	-0.38
-1=nhu	home	0.3	fell	0.13	whole	0.37
-1=nhung	fell	-0.13	laid	0.38	lies	-0.11	whole	-0.09
-1=nhung & trong	fell	-0.1	whole	-0.33
-1=nhuong	home	0.18	fell	-0.03	whole	0.29
-1=nie	home	0.27	fell	0.44	whole	0.47
-1=niem	home	-0.01	fell	-0.31	whole	-0.19
-1=ninh	fell	-0.19	laid	-0.15	lies	-0.09	whole	-0.29
-1=ninh & quang	home	0.2	fell	-0.01
-1=no	home	0.35	fell	-0.27	laid	0.09	whole	0.2
-1=no & canh	laid	0.09
-1=noi	home	0.02	fell	0.62	laid	-0.5	lies	0.31	whole	-0.27
-1=noi & ben	fell	-0.03	laid	-0.35	whole	-0.19
-1=nong	home	0.1	fell	-0.04	whole	-0.38
-1=nt	fell	-0.13	laid	0.26	lies	0.32	whole	0.41
-1=nu	home	0.01	fell	-0.2	whole	0.31
-1=nua	home	-0.05	whole	-0.43
-1=nui	laid	-0.37	whole	-0.36
-1=nuoc	home	-0.03	fell	-0.18	laid	-0.19	whole	0.07
-1=nuoi	home	-0.05	fell	0.33	laid	-0.06
-1=o	home	0.56	fell	0.3	laid	0.1	lies	0.28	whole	0.51
-1=o & an	home	0.17	fell	-0.26	whole	-0.15
-1=o & ap	home	0.16	fell	-0.23	laid	-0.05	lies	-0.03	whole	-0.25
-1=o & ba	home	0.08	fell	0.27	whole	0.27
-1=o & bai	home	-0.04	fell	-0.26	laid	0.07	lies	-0.14	whole	0.39
-1=o & ban	home	0.02	fell	-0.11	laid	0.2
-1=o & bao	home	-0.42	fell	-0.01	whole	-0.31
-1=o & bat	home	0.42	fell	0.03	whole	0.06
-1=o & bau	fell	0.23	laid	0.14	whole	0.03
-1=o & ben	home	-0.14	fell	-0.01	laid	-0.36	whole	0.21
-1=o & benh	home	-0.01	laid	-0.02	whole	0.07
-1=o & bia	fell	0.26	laid	-0.05	lies	0.17
-1=o & binh	home	-0.19	laid	-0.01	lies	-0.05	whole	0.27
-1=o & bo	laid	0.65	lies	0.02	whole	0.45
-1=o & bot	fell	-0.14	laid	-0.06	whole	0.12
-1=o & buon	home	-0.01	fell	-0.53
-1=o & c3	home	-0.06	fell	-0.34
-1=o & cai	home	-0.04	fell	-0.18	whole	0.18
-1=o & cam	fell	0.09	whole	0.23
-1=o & can	home	-0.01
-1=o & canh	fell	0.44	laid	-0.34	lies	0.38	whole	0.02
-1=o & cao	laid	-0.08	whole	0.05
-1=o & cau	home	0.02	fell	-0.59	laid	-0.11	lies	-0.1	whole	-0.16
-1=o & chan	home	-0.03	fell	-0.49	laid	0.24	lies	-0.1	whole	0.01
-1=o & chi	home	-0.03	fell	-0.3
-1=o & chien	home	-0.02	fell	-0.12	whole	-0.36
-1=o & cho	home	0.13	fell	-0.27	laid	-0.11	lies	-0.02
-1=o & chot	fell	0.64	laid	-0.02	whole	0.2
-1=o & chu	home	-0.09
-1=o & con	laid	0.35	whole	0.25
-1=o & cong	home	-0.03	fell	0.28	lies	0.34	whole	0.47
-1=o & cu	home	-0.04	fell	-0.12	laid	0.21	lies	-0.05	whole	0.19
-1=o & cua	home	-0.03	fell	0.86	lies	-0.07	whole	0.65
-1=o & cuoi	fell	0.38	lies	0.15	whole	0.13
-1=o & da	home	-0.18
-1=o & dai	home	0.4	fell	-0.35	laid	-0.05	lies	-0.05	whole	0.13
-1=o & dak	home	-0.09	fell	0.32	whole	0.1
-1=o & dat	fell	-0.1	laid	-0.15	lies	0.3	whole	0.09
-1=o & deo	home	-0.11	fell	0.42	laid	-0.21	lies	-0.07	whole	-0.11
-1=o & diem	whole	-0.45
-1=o & dien	fell	-0.01	whole	-0.12
-1=o & do	fell	-0.05	whole	0.03
-1=o & doc	fell	0.1	laid	-0.11	whole	0.29
-1=o & doi	home	-0.01	fell	-1	laid	0.28	lies	-0.15	whole	-0.3
-1=o & dong	home	0.48	fell	-0.32	laid	0.58	lies	0.24	whole	0.36
-1=o & duc	home	-0.05	fell	-0.33	whole	-0.19
-1=o & duong	fell	-0.3	laid	-0.07	lies	-0.09	whole	-0.05
-1=o & gan	fell	-0.08	laid	-0.32	lies	-0.08	whole	-0.26
-1=o & gia	home	0.15	whole	0.15
-1=o & giong	home	0.16	fell	0.33	whole	0.24
-1=o & go	home	0.16	laid	-0.12	lies	0.33	whole	0.02
-1=o & goc	home	-0.06	fell	-0.24	laid	0.33	lies	0.45	whole	0.7
-1=o & ha	home	-0.19	fell	0.15	laid	-0.13	whole	-0.15
-1=o & hai	home	-0.28	fell	0.01	lies	-0.03
-1=o & hang	fell	0.22	laid	0.45	lies	-0.15	whole	-0.14
-1=o & ho	laid	0.4	whole	0.19
-1=o & hoa	fell	-0.01
-1=o & hon	home	-0.26	fell	-0.04
-1=o & huong	home	0.29	fell	-0.29
-1=o & khe	home	-0.14	fell	0.4	laid	0.32	lies	-0.32	whole	0.02
-1=o & khu	home	-0.02	fell	0.04	lies	-0.53	whole	0.41
-1=o & kien	home	-0.23	fell	-0.05
-1=o & kim	home	0.67	fell	-0.12	lies	-0.04	whole	-0.13
-1=o & kinh	home	-0.2	fell	0.4	whole	-0.51
-1=o & kon	whole	0.08
-1=o & ky	home	0.04	fell	-0.11	whole	-0.33
-1=o & lai	fell	-0.24	laid	-0.04
-1=o & lam	home	0.12	whole	-0.31
-1=o & lang	home	-0.7	fell	0.72	laid	-0.5	lies	-0.11	whole	-0.35
-1=o & lao	fell	-0.23	whole	0.12
-1=o & lo	fell	0.06	laid	-0.24	lies	0.25	whole	0.14
-1=o & loc	fell	0.44	lies	-0.05	whole	0.25
-1=o & long	fell	-0.18	whole	0.02
-1=o & lung	laid	0.1	whole	0.29
-1=o & luu	lies	0.41	whole	0.07
-1=o & mai	home	-0.12	fell	-0.28	whole	-0.38
-1=o & mat	fell	-0.01	whole	0.04
-1=o & me	fell	-0.01	whole	0.18
-1=o & mep	fell	-0.14	lies	-0.02	whole	-0.34
-1=o & mo	home	-0.05	fell	0.08	lies	-0.11	whole	-0.52
-1=o & muong	home	0.2	fell	-0.52	laid	-0.01	whole	-0.46
-1=o & nam	home	-0.69	lies	-0.01	whole	0.09
-1=o & nen	laid	0.11	whole	0.25
-1=o & nga	home	-0.01	fell	-0.06	laid	-0.13	whole	0.13
-1=o & ngam	laid	0.17	lies	-0.01	whole	-0.09
-1=o & nghia	home	-0.11	fell	-0.36	laid	-0.3	lies	0.38	whole	-0.42
-1=o & nho	home	-0.01	fell	-0.07
-1=o & ninh	home	0.15	fell	-0.03	whole	-0.02
-1=o & nong	home	-0.01	fell	-0.02	whole	-0.2
-1=o & ntls	home	-0.15	fell	-0.5	laid	-0.24	lies	0.56	whole	0.03
-1=o & nui	fell	0.23	whole	-0.04
-1=o & nuong	fell	-0.24	laid	-0.31	lies	0.5	whole	-0.12
-1=o & pha	home	-0.14	fell	0.31	whole	0.27
-1=o & phan	home	0.07	fell	0.21	whole	0.2
-1=o & phia	fell	-0.01	laid	-0.19	lies	-0.07	whole	-0.17
-1=o & pho	home	0.57	fell	-0.36	laid	-0.01
-1=o & phong	home	-0.04	fell	-0.02	lies	-0.01
-1=o & phu	home	-0.02	fell	-0.05	whole	0.38
-1=o & phum	fell	0.31	laid	-0.11	whole	0.05
-1=o & phuong	home	-0.26	fell	-0.64	laid	-0.06
-1=o & quan	fell	-0.02	whole	0.02
-1=o & quang	home	0.02	fell	0.63	lies	-0.03
-1=o & que	home	-0.03	fell	-0.12
-1=o & quy	fell	-0.03	whole	-0.11
-1=o & rach	fell	0.03	laid	0.22	lies	-0.04	whole	0.21
-1=o & ray	home	-0.15	laid	-0.06	lies	-0.08
-1=o & ria	fell	-0.01	laid	0.09	lies	-0.16	whole	0.24
-1=o & ru	laid	0.14	lies	0.41	whole	-0.11
-1=o & rung	fell	0.01	whole	-0.32
-1=o & sa	home	-0.01
-1=o & san	fell	-0.11	laid	0.03	lies	-0.17	whole	0.03
-1=o & sau	fell	-0.26	laid	-0.14	lies	0.32	whole	-0.24
-1=o & sisophon	whole	-0.32
-1=o & soc	home	-0.17	fell	0.24	laid	0.12	whole	0.08
-1=o & son	home	-0.14	fell	-0.15	lies	0.45
-1=o & song	fell	0.14	laid	-0.05	whole	0.07
-1=o & suoi	fell	0.51	laid	-0.44	lies	-0.02	whole	0.95
-1=o & suon	fell	0.25	laid	-0.17	lies	-0.06	whole	0.2
-1=o & taluy	laid	0.16	whole	-0.16
-1=o & tam	home	0.47	fell	-0.07	laid	-0.02	whole	-0.15
-1=o & tan	home	0.03	fell	-0.02	lies	-0.03	whole	0.12
-1=o & tay	home	-0.2	fell	0.4	lies	-0.02	whole	-0.14
-1=o & thach	home	0.05	fell	0.53	whole	0.37
-1=o & thai	whole	0.24
-1=o & thanh	home	0.48	fell	-0.47	whole	0.33
-1=o & thi	fell	-0.2	laid	-0.02	whole	-0.06
-1=o & thon	home	0.46	fell	-0.09	laid	-0.28	lies	-0.15	whole	-0.4
-1=o & thuong	home	-0.14	whole	0.18
-1=o & tieu	fell	0.12	laid	-0.12
-1=o & to	home	-0.07	fell	-0.08	laid	-0.07	lies	-0.09
-1=o & tra	home	-0.11	fell	0.29	whole	-0.09
-1=o & trai	home	-0.03	fell	-0.05	lies	-0.13
-1=o & tram	fell	-0.09	laid	-0.22	lies	-0.02	whole	-0.55
-1=o & trang	home	-0.03	fell	0.07	laid	0.07	lies	-0.07	whole	-0.25
-1=o & trong	fell	0.24	whole	0.14
-1=o & trung	home	0.04	fell	-0.03	laid	-0.03	whole	0.13
-1=o & truong	fell	-0.57	laid	-0.1	lies	-0.24	whole	-0.4
-1=o & uong	home	-0.13	fell	-0.19	lies	-0.03
-1=o & vam	laid	-0.11	whole	0.17
-1=o & van	home	0.1	fell	0.01	whole	0.17
-1=o & viet	home	0.19	whole	-0.18
-1=o & vinh	home	-0.28	fell	-0.16	laid	-0.01	lies	-0.07	whole	-0.39
-1=o & vung	home	0.19	fell	0.14	whole	-0.36
-1=o & vuon	fell	-0.36	laid	0.62	lies	0.13
-1=o & xa	home	-0.09	fell	0.15	laid	0.32	lies	-0.23	whole	-0.31
-1=o & xiem	home	-0.01	fell	0.21	whole	-0.18
-1=o & xieng	home	-0.03	fell	0.2	lies	-0.09	whole	0.16
-1=o & xom	home	0.62	fell	-0.17	laid	-0.04	lies	-0.09
-1=o & yen	whole	-0.14
-1=oai	fell	-0.04	whole	-0.42
-1=oai & ha	fell	-0.03	whole	-0.37
-1=oi	home	-0.01
-1=om	fell	0.19
-1=ong	home	-0.13	fell	-0.18	laid	0.05	lies	-0.13	whole	0.16
-1=pang	home	-0.17	whole	-0.09
-1=pao	home	0.01	whole	0.29
-1=pha	home	0.02	fell	0.65
-1=pha & long	fell	0.38	whole	0.46
-1=phai	home	-0.09	fell	-0.4	laid	0.1	lies	-0.13	whole	0.24
-1=pham	home	0.05	whole	0.3
-1=phan	fell	0.02	whole	0.1
-1=phao	home	-0.18	fell	-0.02	laid	0.02	lies	-0.03	whole	-0.32
-1=phao & bay	whole	-0.03
-1=phao & cao	home	-0.06	fell	0.01	whole	0.13
-1=phao & cay	fell	-0.04
-1=phau	fell	0.17	laid	0.05	whole	0.29
-1=phe	fell	0.05	laid	0.14	whole	-0.07
-1=phien	home	0.08	fell	-0.27	whole	0.1
-1=pho	home	-0.12	fell	-0.37	lies	0.4	whole	-0.12
-1=phong	home	-0.04	fell	-0.1	laid	-0.01	lies	-0.06	whole	0.28
-1=phong & doi	fell	-0.15
-1=phong & huyen	home	-0.01	fell	-0.02	whole	0.34
-1=phu	fell	-0.08	lies	0.16	whole	-0.33
-1=phu & thai	whole	-0.37
-1=phuc	home	0.02	fell	0.13	laid	-0.13	whole	-0.23
-1=phum	laid	0.04	whole	0.15
-1=phuoc	home	-0.11	fell	-0.03	whole	-0.39
-1=phuong	fell	-0.13	laid	0.25	lies	-0.01	whole	0.28
-1=q	home	0.68	fell	0.3	lies	0.32	whole	0.48
-1=qua	home	-0.05	fell	0.2	laid	-0.38	lies	0.14	whole	0.58
-1=qua & deo	fell	-0.01	lies	0.33	whole	-0.08
-1=qua & song	fell	0.07	laid	-0.06	whole	0.26
-1=quan	home	0.29	fell	-0.69	laid	0.04	lies	-0.38	whole	0.02
-1=quan & ban	home	0.03
-1=quan & cua	fell	-0.05	laid	-0.02
-1=quan & hoang	home	0.07	whole	0.33
-1=quan & lang	home	0.02	whole	-0.11
-1=quan & thon	home	0.3	whole	0.24
-1=quan & xa	home	0.11	fell	-0.05	laid	-0.02	lies	-0.01	whole	-0.5
-1=quang	home	0.19	laid	-0.01	whole	0.18
-1=quao	home	-0.05	fell	0.42
-1=que	home	1.01	fell	-0.53	laid	-0.52	whole	0.3
-1=que & an	whole	0.09
-1=que & ap	whole	-0.15
-1=que & ban	home	0.01
-1=que & binh	home	0.15	whole	0.02
-1=que & cai	whole	-0.05
-1=que & cam	home	-0.54	whole	-0.05
-1=que & cho	home	0.23	whole	0.03
-1=que & dien	home	0.01	whole	0.37
-1=que & do	whole	-0.2
-1=que & dong	home	0.06
-1=que & gia	home	0.24	whole	0.19
-1=que & ha	home	0.13	whole	0.42
-1=que & hai	home	0.1	whole	0.45
-1=que & kien	whole	-0.02
-1=que & kim	home	-0.29	lies	-0.08	whole	0.19
-1=que & lam	whole	0.13
-1=que & lang	home	0.22	fell	-0.03	laid	-0.02	whole	0.04
-1=que & luc	home	0.03	whole	-0.28
-1=que & nam	home	0.18	fell	-0.05	whole	0.15
-1=que & nga	whole	-0.19
-1=que & nghi	home	0.12	whole	-0.04
-1=que & nghia	home	0.06	whole	-0.19
-1=que & ngoai	home	0.04	fell	0.28	whole	-0.37
-1=que & ninh	home	0.12	whole	-0.17
-1=que & phu	home	-0.32	fell	-0.01	whole	-0.29
-1=que & quang	home	-0.46	whole	0.15
-1=que & quynh	home	0.26	whole	0.12
-1=que & son	home	-0.24	fell	0.44	whole	-0.09
-1=que & tan	home	0.16	fell	-0.04	whole	-0.21
-1=que & thai	home	0.54	lies	-0.02	whole	0.52
-1=que & thanh	home	-0.27	whole	0.31
-1=que & thon	fell	-0.03	whole	-0.19
-1=que & thuy	home	0.03	whole	-0.14
-1=que & tien	home	0.05	whole	0.05
-1=que & trang	home	0.27	lies	0.46	whole	0.32
-1=que & ung	home	0.07	whole	0.19
-1=que & van	home	0.02	lies	-0.01	whole	0.16
-1=que & vinh	home	-0.4	whole	-0.2
-1=que & vu	home	0.17	whole	0.45
-1=que & xa	home	0.22	fell	-0.15	lies	0.2	whole	-0.22
-1=que & xom	whole	-0.5
-1=que & yen	home	-0.57	fell	-0.01	whole	-0.19
-1=quoc	fell	0.17	whole	-0.04
-1=quy	home	0.29	fell	-0.08	lies	-0.03	whole	0.36
-1=quyen	home	-0.03	whole	-0.02
-1=quyet	home	-0.01	fell	-0.04	lies	-0.03
-1=ra	home	-0.26	fell	-0.64	laid	0.45	lies	-0.11	whole	0.03
-1=ra & bac	laid	-0.05
-1=ra & bo	laid	0.26	whole	-0.2
-1=ra & nghia	laid	-0.34	whole	0.05
-1=ra & phu	home	-0.11
-1=rai	home	0.34	whole	0.15
-1=rai & lang	home	0.34	whole	0.58
-1=rang	fell	0.19	laid	-0.22	whole	-0.18
-1=ranh	home	-0.13	fell	-0.03	whole	-0.17
-1=rao	fell	-0.13	whole	-0.48
-1=ray	home	0.28	whole	0.53
-1=ri	home	-0.07	whole	-0.34
-1=ro	laid	-0.13	whole	-0.02
-1=roi	home	-0.06	whole	0.22
-1=rong	home	-0.22	whole	-0.22
-1=ru	fell	0.45	laid	-0.17	whole	-0.07
-1=ruot	home	-0.35
-1=rut	fell	-0.27	laid	-0.04	whole	-0.16
-1=sach	home	-0.06	fell	-0.19	laid	-0.13	lies	0.24	whole	0.16
-1=sam	home	0.53	whole	0.45
-1=san	fell	0.32	laid	-0.03	lies	-0.07	whole	0.36
-1=sang	fell	-0.08	laid	-0.17	lies	0.03	whole	0.25
-1=sanh	fell	-0.02	whole	0.07
-1=sat	home	-0.11	fell	-0.04	laid	-0.14	whole	-0.12
-1=sat & cua	fell	-0.04
-1=sat & su	fell	-0.07
-1=sau	home	-0.42	fell	-0.47	laid	0.28	lies	0.3	whole	-0.39
-1=sau & ##	whole	-0.17
-1=sau & chuyen	fell	-0.05	laid	-0.16	lies	0.22	whole	0.34
-1=sau & con	home	-0.02
-1=sau & giai	laid	-0.01
-1=sau & he	whole	0.24
-1=sau & lang	fell	-0.16	whole	0.37
-1=sau & lo	laid	0.3	whole	-0.09
-1=sau & lung	fell	-0.04	whole	-0.44
-1=sau & phao	fell	-0.21	laid	-0.14
-1=sau & tram	fell	0.12	laid	-0.02	lies	-0.04	whole	-0.62
-1=sau & tran	fell	0.12	laid	-0.01	whole	0.42
-1=sau & truong	fell	-0.11	laid	0.21	lies	0.28	whole	0.18
-1=sau & vuon	fell	-0.01	laid	-0.07	whole	-0.15
-1=sen	home	-0.25	fell	0.24	laid	-0.32	whole	0.02
-1=si	home	0.26	fell	-0.08	laid	-0.2	lies	0.19	whole	0.24
-1=si & chuc	home	-0.01
-1=si & huyen	whole	-0.29
-1=si & xa	whole	-0.08
-1=sim	home	-0.21	laid	-0.23	lies	-0.09	whole	-0.53
-1=sinh	home	-0.27	fell	-0.04	laid	0.16	lies	-0.26	whole	0.05
-1=sinh & #	fell	0.06	whole	0.22
-1=sinh & ##	fell	-0.13	whole	-0.02
-1=sinh & ben	fell	0.14	laid	-0.03
-1=sinh & mat	fell	0.18	whole	-0.02
-1=sinh & mua	fell	-0.05
-1=sinh & mung	fell	-0.01	whole	-0.35
-1=sinh & ngay	fell	-0.22	whole	0.01
-1=sinh & tran	fell	-0.49	whole	0.06
-1=sinh & trong	fell	-0.25	laid	-0.08	whole	-0.45
-1=so	fell	-0.42	laid	-0.25	lies	-0.13	whole	-0.33
-1=son	home	-0.05	fell	-0.47	lies	0.19	whole	-0.44
-1=son & hoa	home	-0.04	whole	-0.19
-1=son & kien	home	0.15	whole	0.33
-1=son & quang	home	-0.15	whole	-0.35
-1=son & thanh	whole	-0.32
-1=song	laid	0.06	lies	-0.07	whole	0.07
-1=song & ben	fell	-0.09	laid	0.16	whole	0.32
-1=su	home	-0.08	fell	-0.42	laid	-0.01	lies	-0.11	whole	-0.53
-1=su & tinh	fell	-0.08
-1=su & xa	whole	-0.13
-1=sua	fell	0.05	lies	-0.1
-1=suoi	laid	0.16	whole	0.22
-1=suu	whole	-0.27
-1=sy	home	-0.01
-1=t	home	0.07	fell	-0.25	whole	-0.46
-1=t & binh	home	0.15	whole	-0.1
-1=ta	home	0.14	fell	0.52	laid	-0.03	whole	0.23
-1=ta & tram	fell	0.17	whole	0.1
-1=tac	lies	-0.01
-1=tac & xa	fell	0.03	whole	0.04
-1=tai	home	0.2	fell	0.73	laid	-0.25	lies	0.71	whole	0.4
-1=tai & ap	home	-0.14	fell	-0.03	laid	-0.06	lies	-0.07	whole	-0.05
-1=tai & ban	home	-0.09	fell	0.11	whole	0.01
-1=tai & buon	home	-0.07
-1=tai & cam	home	0.24	whole	0.38
-1=tai & canh	laid	-0.01	whole	0.1
-1=tai & cau	whole	0.5
-1=tai & chien	fell	0.05	whole	0.38
-1=tai & cho	fell	-0.39	laid	-0.1
-1=tai & cua	fell	-0.05	whole	0.19
-1=tai & dak	fell	0.11	laid	-0.04	whole	-0.11
-1=tai & diem	laid	-0.01	lies	-0.19	whole	-0.28
-1=tai & doc	laid	-0.07	lies	-0.01	whole	-0.42
-1=tai & doi	fell	0.17	laid	-0.06	whole	-0.1
-1=tai & dong	fell	-0.15	laid	-0.07	lies	0.23	whole	-0.04
-1=tai & go	home	-0.03	fell	0.13	laid	0.46	lies	-0.1
-1=tai & ha	home	-0.13	whole	-0.22
-1=tai & khu	fell	0.07	laid	0.07	lies	0.64
-1=tai & kinh	home	0.29	whole	0.04
-1=tai & lang	fell	0.11	whole	0.04
-1=tai & mat	fell	0.12	laid	-0.13	lies	-0.03
-1=tai & nga	fell	0.32	whole	0.05
-1=tai & ngam	whole	0.1
-1=tai & nghia	fell	-0.16	laid	0.3	lies	0.02	whole	-0.44
-1=tai & ntls	home	-0.3	fell	-0.3	laid	-0.75	lies	0.61	whole	0.07
-1=tai & nui	fell	-0.38	whole	0.05
-1=tai & quang	fell	0.13	whole	0.21
-1=tai & ta	fell	0.06	whole	-0.12
-1=tai & tan	home	0.05	fell	-0.06	whole	-0.01
-1=tai & thon	fell	0.06	laid	0.22	lies	-0.03
-1=tai & tram	fell	-0.43	laid	-0.12	whole	0.31
-1=tai & tran	fell	0.28	laid	0.28	whole	0.45
-1=tai & vung	home	-0.1	fell	0.07	whole	0.05
-1=tai & vuon	fell	-0.11	laid	0.11	lies	-0.28	whole	-0.03
-1=tai & xa	home	0.12	fell	-0.26	whole	-0.28
-1=tam	fell	-0.13	lies	-0.07	whole	0.2
-1=tan	home	-0.02	fell	-0.22	laid	-0.04	lies	-0.16	whole	-0.33
-1=tan & xa	home	-0.07	fell	-0.05
-1=tang	home	0.11	fell	-0.35	laid	0.32	lies	0.01	whole	0.1
-1=tang & ban	fell	-0.05	laid	-0.03	whole	-0.09
-1=tang & canh	laid	0.08	lies	-0.01	whole	-0.19
-1=tang & doi	laid	0.29	whole	0.16
-1=tang & duoi	laid	-0.05	whole	0.1
-1=tang & gan	laid	0.05	lies	0.41	whole	0.4
-1=tang & nghia	laid	-0.36	lies	0.37	whole	0.45
-1=tang & tren	fell	0.19	laid	0.22	lies	-0.02	whole	0.44
-1=tap	home	-0.32	fell	-0.17	laid	-0.02	lies	-0.1	whole	-0.14
-1=tau	home	-0.11	whole	0.12
-1=tau & hq	fell	-0.05
-1=tay	home	-0.12	fell	0.13	laid	0.1	lies	-0.19
-1=tay & bia	laid	-0.02
-1=tay & song	fell	-0.24	lies	-0.01	whole	-0.09
-1=te	fell	-0.19	whole	-0.17
-1=ten	home	-0.25	fell	-0.25	laid	0.02	lies	0.08	whole	-0.15
-1=ten & trong	laid	-0.13	lies	0.17	whole	0.07
-1=thach	home	-0.27	fell	-0.08	lies	-0.06	whole	-0.07
-1=thai	home	0.1	fell	0.22	laid	0.27	lies	-0.09	whole	0.36
-1=thai & ban	home	0.04	fell	-0.2	laid	-0.03	whole	-0.16
-1=than	fell	-0.05
-1=thang	home	0.15	fell	-0.63	laid	-0.28	lies	-0.31	whole	-0.21
-1=thang & bay	fell	-0.03
-1=thang & chap	fell	-0.13
-1=thang & gieng	fell	-0.07
-1=thang & sau	laid	-0.17
-1=thanh	home	0.81	fell	-0.11	laid	-0.05	lies	-0.23	whole	0.21
-1=thap	home	-0.1	fell	-0.08	laid	0.34
-1=that	whole	-0.36
-1=that & son	whole	-0.05
-1=thay	fell	-0.12	laid	0.16	lies	-0.03	whole	0.26
-1=the	fell	-0.07	laid	-0.03	lies	-0.01	whole	0.48
-1=theo	home	-0.23	fell	-0.17	laid	-0.12	whole	-0.2
-1=theo & bo	whole	-0.2
-1=thi	fell	-0.15	laid	-0.43	lies	0.25	whole	-0.07
-1=thien	fell	-0.16	laid	-0.01
-1=thieu	home	0.07	whole	0.07
-1=thinh	fell	-0.05	whole	0.48
-1=tho	home	0.11	fell	-0.32	laid	-0.07	whole	-0.17
-1=tho & ha	home	-0.13	whole	-0.38
-1=thoan	home	0.17	fell	-0.04	whole	0.13
-1=thoi	fell	-0.04	whole	-0.12
-1=thong	home	-0.03	fell	-0.1	laid	0.2	lies	-0.02	whole	-0.51
-1=thu	fell	-0.21	laid	-0.02	whole	-0.21
-1=thu & tren	laid	-0.05	whole	0.02
-1=thua	fell	-0.01	whole	-0.37
-1=thuan	home	-0.02	fell	-0.28	laid	0.22	lies	-0.08	whole	0.01
-1=thuoc	home	-0.44	fell	-0.07	laid	-0.01	lies	-0.22	whole	-0.06
-1=thuoc & dai	fell	-0.13
-1=thuoc & trung	fell	-0.21	laid	-0.04	whole	-0.28
-1=thuong	fell	-0.14	laid	-0.08	lies	-0.09	whole	-0.26
-1=thuong & xa	fell	-0.08	whole	0.11
-1=thuot	home	0.24	fell	-0.07	whole	-0.31
-1=thuy	home	0.27	fell	-0.08	laid	-0.12	lies	-0.02	whole	-0.37
-1=thuy & hai	whole	-0.27
-1=thuy & thai	whole	-0.18
-1=tich	home	-0.21	fell	-0.17	whole	-0.27
-1=tien	home	-0.03	fell	-0.03	laid	-0.02	whole	-0.66
-1=tieng	fell	-0.07	laid	-0.06
-1=tiep	laid	-0.04	lies	0.18	whole	-0.08
-1=tieu	home	-0.06	fell	-0.11	laid	-0.03	lies	-0.15
-1=tieu & doan	home	-0.05	fell	-0.3	laid	-0.36	lies	-0.12
-1=tieu & khu	fell	0.33	laid	0.28	whole	0.05
-1=tim	fell	-0.06	laid	-0.07	lies	-0.07
-1=tin	home	0.02	fell	-0.16	laid	0.35	whole	0.11
-1=tinh	fell	-0.19	laid	-0.08	lies	0.13	whole	-0.08
-1=to	home	0.28	fell	-0.19	laid	-0.16	whole	-0.53
-1=toan	home	0.01	fell	-0.03	whole	-0.07
-1=toc	home	0.27	fell	-0.18	laid	-0.1	lies	0.29
-1=toc & thai	home	0.09	lies	-0.01	whole	-0.08
-1=toi	home	-0.04	fell	0.24	laid	-0.22	lies	-0.32	whole	0.16
-1=toi & con	lies	-0.17
-1=toi & thon	home	-0.4	fell	-0.09	whole	-0.43
-1=toi & tren	fell	-0.12
-1=tra	whole	-0.43
-1=trach	home	0.16	lies	-0.05	whole	-0.01
-1=trai	fell	-0.13	laid	-0.13	whole	-0.52
-1=tram	home	-0.28	fell	-0.22	laid	0.72	lies	0.04	whole	0.18
-1=tran	home	-0.35	fell	0.46	laid	-0.42	lies	-0.21	whole	0.43
-1=tran & can	fell	-0.15	whole	0.34
-1=tran & cau	fell	-0.06	laid	-0.01	whole	0.08
-1=tran & chong	fell	-0.12	whole	-0.46
-1=tran & dia	home	-0.02	fell	0.36	laid	0.03	whole	-0.13
-1=tran & doi	fell	0.21	whole	0.07
-1=tran & dong	fell	0.41	whole	0.03
-1=tran & nui	fell	0.2	whole	0.48
-1=tran & phia	fell	0.53	laid	-0.25	lies	-0.02	whole	0.38
-1=tran & van	fell	-0.06
-1=trang	fell	-0.51	laid	0.25	lies	0.21	whole	0.28
-1=trang & don	fell	-0.45	lies	-0.02
-1=trang & ntls	laid	0.33	lies	0.2	whole	0.46
-1=tranh	fell	-0.2	laid	0.28
-1=trau	fell	0.1	whole	0.1
-1=tre	home	-0.07	fell	0.2	whole	-0.28
-1=tren	home	-0.35	fell	0.21	laid	0.2	lies	-0.23	whole	0.43
-1=tren & bia	laid	-0.17	whole	-0.06
-1=tren & dinh	fell	0.19	laid	0.29	whole	0.38
-1=tren & doi	fell	0.18	laid	-0.21	lies	0.24	whole	0.44
-1=tren & dong	fell	-0.05	laid	-0.05	whole	-0.32
-1=tren & duong	fell	-0.17	laid	-0.02	whole	0.22
-1=tren & go	fell	0.06	whole	0.05
-1=tren & song	whole	0.01
-1=tren & tau	fell	-0.13	whole	0.01
-1=tren & than	fell	-0.13
-1=tri	home	-0.57	fell	0.3	lies	-0.23	whole	0.19
-1=tri & nghia	laid	-0.2	whole	0.17
-1=trieu	home	0.04	fell	-0.04
-1=trinh	home	0.24	fell	-0.02	whole	0.16
-1=trom	fell	-0.04	whole	-0.14
-1=trom & ben	fell	-0.04	whole	-0.14
-1=tron	fell	0.06	laid	-0.12
-1=trong	home	-0.68	fell	-0.43	laid	0.12	whole	0.41
-1=trong & ban	laid	-0.08
-1=trong & danh	laid	-0.07
-1=trong & dat	home	-0.08	laid	0.36	lies	0.32	whole	0.38
-1=trong & giay	fell	-0.05
-1=trong & ham	laid	0.02
-1=trong & hang	fell	0.11	laid	-0.06	whole	0.02
-1=trong & ho	fell	-0.11	laid	0.28	whole	0.34
-1=trong & lo	fell	-0.04	lies	-0.01
-1=trong & nghia	laid	-0.28	lies	-0.12
-1=trong & so	laid	-0.24
-1=trong & tam	laid	0.05	whole	0.16
-1=trong & tieu	laid	0.31	whole	0.23
-1=trong & tran	fell	-0.15	laid	-0.16	whole	-0.79
-1=trong & truong	fell	-0.27
-1=trong & tui	fell	-0.01	laid	-0.01
-1=trong & vuon	fell	-0.02	laid	0.16	lies	-0.14	whole	0.42
-1=tru	home	0.13	fell	-0.1	lies	-0.01	whole	0.24
-1=trung	home	-0.1	fell	0.3	laid	-0.27	whole	-0.09
-1=trung & doi	fell	-0.03
-1=truoc	home	-0.08	fell	-0.64	laid	0.28	lies	-0.45	whole	0.3
-1=truoc & ##	fell	-0.01
-1=truong	home	0.08	fell	-0.09	laid	-0.06	lies	-0.15	whole	0.2
-1=truong & thcs	home	-0.13	fell	0.33	lies	-0.07
-1=tu	home	-0.47	fell	-0.39	laid	1.17	lies	-0.53	whole	-0.12
-1=tu & ban	home	-0.06	fell	-0.22	laid	0.36	whole	-0.11
-1=tu & bo	laid	-0.66
-1=tu & doi	fell	0.01	laid	0.5	lies	-0.12	whole	-0.34
-1=tu & dong	home	0.12	fell	-0.06	laid	0.09	whole	0.3
-1=tuan	home	0.12	whole	0.5
-1=tuat	home	0.12	whole	-0.02
-1=tuc	home	-0.06
-1=tui	home	-0.04
-1=tum	fell	-0.01	laid	-0.07	lies	-0.03
-1=tuoi	fell	-0.14	laid	-0.04	whole	0.44
-1=tuong	home	-0.18	fell	0.23	laid	0.14	whole	-0.08
-1=tuyen	fell	-0.11	laid	-0.04	whole	0.44
-1=ty	home	-0.03	fell	-0.04	laid	-0.05	whole	-0.38
-1=uy	home	-0.48	fell	-0.24	whole	-0.11
-1=v	home	0.31	fell	-0.2
-1=va	home	-0.16	fell	-0.51	laid	-0.03	lies	-0.01	whole	-0.1
-1=vac	home	0.04	fell	0.34	whole	0.26
-1=van	home	0.45	fell	0.36	whole	0.11
-1=vang	fell	0.33	whole	-0.25
-1=vao	home	-0.26	lies	0.07	whole	0.37
-1=vao & nghia	laid	0.26	lies	-0.46	whole	0.16
-1=vao & ntls	laid	-0.46	lies	-0.04	whole	-0.11
-1=vao & xuan	whole	0.14
-1=vay	fell	0.52	laid	0.15	whole	0.59
-1=ve	home	0.12	fell	-1.1	laid	0.19	lies	1.11	whole	0.46
-1=ve & nghia	home	-0.13	fell	-0.12	laid	-0.42	lies	-0.12
-1=ve & nt	home	-0.07	lies	0.79	whole	0.51
-1=ve & ntls	home	0.37	fell	-0.01	laid	0.15	lies	0.05	whole	0.59
-1=ve & phia	laid	-0.03	lies	-0.05	whole	-0.65
-1=ve & sau	home	-0.03	fell	-0.07	laid	-0.19	lies	0.22	whole	0.07
-1=ve & truong	lies	0.21	whole	0.17
-1=vi	home	-0.59	fell	-0.16	laid	-0.39	lies	-0.32	whole	-0.16
-1=vi & dai	fell	-0.03
-1=vi & gan	laid	-0.02	whole	-0.28
-1=vien	home	-0.34	fell	-0.26	laid	0.03	lies	0.03	whole	-0.33
-1=vien & truong	fell	-0.12	laid	0.24	lies	-0.09	whole	0.18
-1=viet	home	-0.18	fell	0.15	laid	0.16	lies	0.29	whole	0.21
-1=viet & lao	home	-0.03	fell	0.27	laid	-0.02	lies	0.3	whole	0.12
-1=viet & trong	laid	0.21	whole	0.1
-1=vinh	fell	-0.05	whole	0.09
-1=vo	home	0.05	fell	0.23	laid	-0.26	lies	-0.23	whole	0.19
-1=voi	home	-0.28	fell	-0.43	laid	-0.09	lies	-0.06	whole	-0.41
-1=vu	home	-0.32	fell	-0.37	laid	-0.16	lies	-0.07	whole	-0.41
-1=vu & tieu	laid	-0.05
-1=vuc	home	0.13	laid	-0.03	lies	0.36	whole	0.03
-1=vui	fell	-0.16	laid	0.47	lies	-0.02	whole	0.44
-1=vui & tam	laid	0.11	whole	0.17
-1=vung	home	-0.29	fell	0.61	lies	-0.11	whole	0.15
-1=vuot	fell	0.18	whole	-0.04
-1=vy	home	-0.15	fell	0.46	whole	0.27
-1=x	home	0.17	fell	0.03	whole	0.24
-1=xa	home	0.43	fell	-0.11	laid	-0.25	lies	-0.04	whole	0.3
-1=xac	fell	-0.02	laid	-0.05	whole	0.32
-1=xac & vc	fell	-0.03
-1=xe	fell	-0.19	laid	0.14	lies	-0.06	whole	-0.28
-1=xe & cua	fell	-0.02
-1=xem	fell	-0.18	laid	-0.15
-1=xin	fell	-0.01	laid	-0.11	lies	-0.1
-1=xin & hoi	laid	-0.1	lies	-0.01
-1=xua	fell	0.13	whole	0.04
-1=xuan	home	-0.37	whole	-0.11
-1=xuong	home	0.26	fell	0.2	laid	-0.14	lies	0.21	whole	0.02
-1=xuong & suoi	fell	-0.26	laid	-0.06	whole	-0.31
-1=xuong & tram	fell	0.24	laid	-0.08	whole	0.12
-1=xuyen	home	-0.21	fell	-0.09	laid	-0.02	lies	0.26	whole	-0.2
-1=y	home	-0.15	fell	0.45	laid	-0.03	lies	-0.03	whole	0.17
-1=yen	home	0.13	fell	-0.23	lies	-0.06	whole	-0.2
-1=yen & ha	fell	-0.01	whole	-0.65
-1=yeu	fell	-0.03
-1=yeu & cau	fell	-0.03
-2=#	home	-0.74	fell	-0.19	laid	0.16	lies	-0.65	whole	0.53
-2=##	home	-0.29	fell	0.29	laid	-0.12	lies	-0.6	whole	0.63
-2=###	fell	0.53	laid	-0.53	lies	-0.21	whole	-0.13
-2=####	home	0.27	fell	0.91	laid	-0.34	lies	-0.94	whole	0.29
-2=#####	fell	-0.01
-2=^	fell	0.07	laid	0.33	lies	0.3	whole	0.14
-2=a	home	0.01	fell	0.05	laid	0.32	lies	0.07	whole	0.31
-2=ai	home	0.38	fell	-0.71	laid	-0.25	whole	-0.32
-2=an	home	-0.03	fell	-0.48	laid	-0.16	lies	-0.03	whole	0.52
-2=anh	home	0.24	fell	-0.14	laid	0.05	lies	-0.47	whole	-0.03
-2=ap	home	0.16	fell	0.32	laid	0.12	whole	0.65
-2=ay	home	-0.1	fell	-0.42	laid	0.27	whole	-0.28
-2=b	home	0.32	fell	-0.04	whole	0.05
-2=b52	fell	0.3	whole	0.5
-2=ba	home	0.25	fell	-0.15	laid	-0.01	lies	-0.41	whole	-0.05
-2=bac	home	-0.37	fell	0.03	laid	-0.12	lies	0.16	whole	-0.96
-2=bach	home	-0.23	fell	-0.01	whole	-0.13
-2=bai	fell	0.04	laid	0.6	lies	-0.06	whole	-0.05
-2=ban	home	0.09	fell	0.89	laid	0.42	lies	-0.48	whole	1.14
-2=bang	home	-0.14	fell	-0.24	laid	-0.19	lies	-0.14	whole	0.06
-2=bao	home	-0.47	laid	0.19	lies	-0.11	whole	-0.29
-2=bat	home	0.02	fell	-0.46	laid	-0.16	whole	0.22
-2=bau	home	-0.18	fell	0.44	laid	0.05	lies	-0.01	whole	0.02
-2=bay	home	0.06	fell	0.19	laid	-0.08	lies	-0.04	whole	0.1
-2=be	home	0.05	fell	-0.05
-2=ben	lies	0.16	whole	-1.1
-2=benh	home	-0.03	fell	0.16	laid	-0.19	whole	0.16
-2=bi	home	-0.71	fell	-0.13	laid	-0.11	lies	-0.11	whole	0.36
-2=bia	home	-0.2	fell	-0.1	laid	0.09	lies	0.35	whole	0.07
-2=bich	whole	-0.14
-2=bien	home	-0.05	fell	-0.34	whole	-0.27
-2=biet	home	0.17	fell	-0.22	laid	0.25	lies	-0.06	whole	0.26
-2=binh	home	-0.19	laid	0.01	lies	0.26	whole	0.18
-2=bo	home	0.06	fell	-0.66	laid	-0.02	lies	0.11	whole	0.42
-2=boc	home	0.36	fell	0.19	laid	0.66	lies	0.33	whole	0.32
-2=bom	home	-0.08	fell	-0.24	laid	-0.3	lies	-0.02	whole	-0.25
-2=bon	home	-0.01	fell	0.12	laid	-0.05
-2=bong	whole	-0.03
-2=bua	home	-0.03	laid	0.07	whole	0.23
-2=bung	home	0.15	fell	-0.06	laid	-0.07	whole	0.17
-2=buoc	lies	-0.02	whole	-0.28
-2=but	home	-0.29	fell	-0.21
-2=c	home	-0.08	fell	-0.28
-2=c1	home	-0.09	fell	-0.08
-2=c18	home	-0.01	fell	0.1	whole	-0.29
-2=c3	home	-0.06
-2=c4	home	-0.26
-2=c5	home	-0.02
-2=ca	home	-0.01	fell	-0.32	laid	0.18	lies	-0.25	whole	0.05
-2=cac	home	-0.05	fell	-0.28	laid	-0.14	whole	-0.34
-2=cach	fell	-0.17	laid	0.33
-2=cai	home	0.02	fell	-0.14	laid	-0.02	whole	-0.37
-2=cam	home	-0.01	fell	-0.33	lies	-0.05	whole	-0.25
-2=can	home	0.14	fell	0.13	laid	-0.2	lies	0.01	whole	0.08
-2=cang	home	-0.11	fell	0.38	whole	0.02
-2=canh	home	-0.09	fell	-0.4	laid	-0.11	lies	0.26	whole	-0.76
-2=cao	home	-0.04	fell	0.01	laid	0.01	lies	0.19	whole	-1.02
-2=cap	home	-0.29	fell	-0.09	laid	-0.23	lies	-0.09
-2=cat	fell	-0.14	laid	-0.18	lies	0.24	whole	-0.6
-2=cau	home	-0.01	fell	0.23	laid	-0.28	lies	-0.08	whole	-0.31
-2=cay	home	-0.01	fell	0.2	laid	0.1	lies	-0.02	whole	0.06
-2=ccb	fell	-0.26	laid	0.18	lies	-0.28
-2=cha	whole	-0.05
-2=chac	home	0.48	whole	0.3
-2=chai	fell	-0.17	whole	-0.38
-2=cham	home	0.55	fell	0.1	laid	-0.07	lies	-0.04	whole	0.07
-2=chan	home	-0.15	fell	0.02	laid	0.6	lies	-0.03	whole	0.1
-2=chap	home	-0.22	fell	-0.26	laid	-0.1	whole	-0.76
-2=chat	home	0.08	fell	-0.11	whole	0.22
-2=chau	home	0.22	fell	-0.42	laid	-0.31	lies	-0.27	whole	-0.36
-2=chay	home	-0.15	fell	0.36	laid	-0.04	whole	0.31
-2=che	fell	-0.13	laid	-0.01
-2=chep	home	-0.05
-2=chet	home	-0.12	fell	0.43	laid	-0.36	lies	-0.06	whole	0.1
-2=chi	home	-0.53	fell	-0.41	laid	-0.56	lies	-0.29	whole	-0.49
-2=chiec	laid	-0.02	whole	-0.34
-2=chien	home	-0.01	fell	0.02	laid	-0.23	whole	0.3
-2=chieu	home	-0.04
-2=chim	home	-0.01	fell	0.44	laid	-0.01	whole	0.18
-2=chin	home	-0.09	fell	0.2	whole	0.18
-2=chinh	home	0.22	fell	-0.12	laid	-0.04
-2=cho	home	-0.01	fell	-0.01	laid	-0.29	lies	-0.09	whole	-0.1
-2=chon	home	-0.31	fell	-0.62	laid	0.86	lies	-0.26	whole	0.26
-2=chong	fell	0.23	laid	-0.27	whole	0.13
-2=chot	fell	0.14	whole	-0.17
-2=chu	home	0.07	fell	-0.83	laid	-0.2	lies	-0.02	whole	0.19
-2=chua	home	-0.28	whole	0.08
-2=chuc	home	-0.05	fell	-0.35	laid	-0.09	lies	-0.06
-2=chung	fell	0.08	laid	0.03	lies	-0.03	whole	0.01
-2=chup	fell	-0.07	lies	0.24
-2=chuyen	home	-0.28	fell	-0.16	laid	0.31	lies	0.66	whole	0.48
-2=co	home	-0.23	fell	-0.2	laid	-0.48	lies	0.1	whole	-0.28
-2=coi	home	-0.17	fell	0.23	laid	-0.12
-2=con	home	-0.76	fell	-0.79	laid	0.14	lies	0.53	whole	-0.11
-2=cong	home	-0.01	laid	-0.29	lies	-0.17	whole	-0.22
-2=cot	fell	0.31	laid	-0.43	lies	0.17	whole	-0.34
-2=cu	home	-0.52	fell	0.17	laid	0.26	lies	0.45	whole	0.41
-2=cua	home	-0.32	fell	0.64	laid	0.06	lies	-0.1	whole	-0.21
-2=cuc	home	-0.01	whole	0.22
-2=cung	home	-0.39	fell	0.38	laid	-0.24	lies	-0.12	whole	-0.06
-2=cuoc	whole	-0.04
-2=cuoi	whole	-0.01
-2=cuong	home	0.1	whole	0.3
-2=d	fell	-0.25
-2=d2	home	-0.18	fell	0.3
-2=d5	fell	-0.2
-2=d6	home	0.21	whole	-0.1
-2=da	home	-0.28	fell	-0.42	laid	0.61	lies	0.09	whole	0.09
-2=dac	home	0.09	fell	-0.14	laid	-0.01	lies	-0.04	whole	0.05
-2=dai	home	0.18	fell	0.07	laid	-0.07	lies	-0.37	whole	0.07
-2=dak	home	-0.18	fell	0.05	laid	-0.28	whole	-0.32
-2=dan	home	-0.05	fell	-0.32	laid	0.04	lies	-0.37
-2=dang	home	0.25	fell	-0.22	laid	-0.62	lies	0.33	whole	0.57
-2=danh	home	0.03	fell	-0.07	laid	-0.28	lies	0.07	whole	1.2
-2=dao	home	0.48	fell	-0.26	laid	0.06	lies	-0.02	whole	0.14
-2=dap	home	-0.16	fell	-0.31	laid	-0.18	lies	-0.03	whole	-0.12
-2=dat	home	-0.01	fell	0.51	laid	0.56	lies	-0.22	whole	0.41
-2=dau	fell	-0.12	laid	1.12	whole	0.53
-2=day	home	-0.03	fell	0.18	laid	0.29	lies	0.17	whole	-0.23
-2=de	home	-0.36	fell	-0.49	laid	0.87	lies	-0.3	whole	0.02
-2=dem	home	-0.05	fell	-0.03	laid	0.49	lies	0.04
-2=den	fell	-0.05	whole	-0.15
-2=deu	fell	-0.16	laid	0.06	lies	-0.1	whole	0.01
-2=di	home	-0.08	fell	0.24	laid	-0.45	lies	0.42	whole	-0.08
-2=dia	home	-0.26	fell	0.76	laid	-0.37	lies	-0.05	whole	0.11
-2=dich	home	-0.21	fell	0.18	laid	-0.11	whole	0.39
-2=diem	fell	0.07	laid	-0.03	lies	-0.01	whole	-0.51
-2=dien	home	0.23	fell	0.03	laid	-0.27	lies	-0.02	whole	0.17
-2=dieu	laid	-0.05	whole	-0.04
-2=dinh	home	0.15	fell	-0.5	laid	-0.31	lies	-0.39	whole	0.23
-2=do	home	-0.94	fell	0.79	laid	0.32	lies	0.11	whole	0.04
-2=doan	home	-0.31	fell	-0.83	lies	-0.34	whole	-0.67
-2=doc	home	-0.25	fell	-0.28	laid	-0.41	lies	-0.04	whole	-0.46
-2=doi	home	-1.17	fell	-0.4	laid	-0.24	lies	0.94	whole	-0.43
-2=don	home	-0.45	fell	0.04	laid	-0.74	lies	0.24	whole	-0.13
-2=dong	home	0.17	fell	-0.52	laid	-0.22	lies	0.04	whole	-0.5
-2=dot	fell	0.58	whole	0.17
-2=du	home	0.27	fell	-0.26	laid	-0.15	lies	0.2	whole	0.24
-2=dua	home	0.24	fell	0.39	laid	0.29	lies	0.17	whole	0.3
-2=duc	home	-0.09	fell	-0.23	laid	-0.01	lies	0.28	whole	0.45
-2=dung	home	-0.03	laid	-0.18	lies	-0.05	whole	0.34
-2=duoc	home	0.01	fell	-0.92	laid	0.46	lies	-0.28	whole	-0.04
-2=duoi	home	-0.03	fell	0.03	laid	0.17	lies	0.12	whole	-0.33
-2=duong	home	0.33	fell	0.01	laid	-0.28	lies	-0.2	whole	-0.1
-2=duy	home	0.38	fell	-0.24	whole	0.43
-2=e	fell	-0.2	laid	-0.08	lies	-0.02	whole	0.07
-2=e3	laid	-0.03
-2=e42	home	0.03
-2=ea	fell	-0.05	laid	0.55	lies	-0.03	whole	0.22
-2=em	home	-0.44	fell	-0.37	laid	-0.33	lies	-0.08	whole	0.05
-2=gai	home	-0.01
-2=gan	home	-0.06	fell	-0.03	whole	-0.69
-2=gao	home	-0.2	fell	0.07	whole	-0.08
-2=ghi	fell	-0.43	lies	-0.04
-2=gia	home	0.24	laid	0.22	lies	-0.12	whole	0.09
-2=giai	home	-0.19	fell	0.22	whole	0.11
-2=giam	fell	-0.38
-2=giao	home	-0.27	fell	-0.39	laid	0.18	lies	-0.18	whole	-0.1
-2=giap	home	-0.13	fell	-0.01
-2=giau	fell	-0.05	laid	0.09
-2=giay	home	0.13	fell	-0.07	laid	-0.16	lies	-0.04	whole	-0.01
-2=gieng	fell	0.28	whole	-0.15
-2=gio	home	-0.36	fell	-0.18	laid	-0.65	lies	-0.22
-2=giong	home	-0.07	fell	-0.1	whole	-0.37
-2=giu	home	-0.08	fell	0.57	laid	-0.11	whole	0.09
-2=giup	home	-0.35	fell	-0.15	laid	-0.1
-2=go	home	-0.33	fell	0.34	lies	-0.07	whole	-0.1
-2=goc	home	0.14	fell	-0.53	laid	-0.44	lies	0.68	whole	0.05
-2=goi	home	-0.11	fell	0.36	laid	0.52	lies	0.37	whole	0.69
-2=gom	home	-0.02	laid	-0.1	lies	-0.1
-2=gon	laid	-0.04	whole	-0.16
-2=gui	home	-0.17	fell	-0.22	laid	-0.1
-2=h	home	-0.34	fell	0.23	whole	-0.21
-2=ha	home	-0.2	fell	-0.04	laid	-0.3	lies	0.1
-2=hai	home	-0.21	fell	-0.25	laid	-0.64	lies	0.04	whole	0.05
-2=ham	home	-0.11	fell	-0.25	laid	-0.08	whole	-0.53
-2=han	laid	0.08	whole	0.16
-2=hang	laid	0.12	lies	-0.01	whole	0.09
-2=hanh	home	0.3	fell	-0.1	laid	-0.02	whole	0.21
-2=hao	fell	-0.08	laid	0.19	whole	-0.46
-2=hau	lies	-0.02
-2=hay	home	-0.23	fell	0.53	laid	0.06	lies	-0.12	whole	0.19
-2=het	fell	-0.11	laid	0.04	lies	0.43
-2=hi	fell	0.11	laid	-0.06	whole	-0.19
-2=hien	home	-0.21	fell	-0.47	laid	-0.7	lies	0.23	whole	-0.16
-2=hiep	home	0.06	whole	0.1
-2=hieu	home	-0.1	fell	-0.11
-2=hinh	home	0.25	fell	0.15	whole	0.28
-2=ho	home	-0.19	fell	-1.09	laid	0.63	lies	-0.36	whole	-0.18
-2=hoa	home	-0.04	fell	-0.02	laid	-0.21	lies	0.07	whole	0.01
-2=hoai	home	-0.33	lies	-0.03	whole	-0.58
-2=hoang	home	0.29	fell	-0.12	whole	0.53
-2=hoat	home	-0.24	whole	-0.34
-2=hoc	home	-0.21	fell	-0.38	laid	-0.1
-2=hoi	home	-0.24	laid	-0.43	lies	-0.33	whole	0.06
-2=hom	fell	-0.36	laid	-0.19
-2=hon	home	-0.24	fell	0.24	laid	-0.03	whole	0.01
-2=hong	home	-0.09	fell	-0.08	lies	0.07	whole	0.55
-2=hop	home	0.03	whole	-0.16
-2=hs	fell	0.27	laid	0.17	lies	-0.18	whole	-0.11
-2=hue	home	0.09	fell	-0.02
-2=hung	home	-0.03	fell	0.11	laid	-0.1	lies	-0.02	whole	0.19
-2=huong	home	0.4	fell	-0.49	laid	-0.15	lies	-0.09	whole	-0.49
-2=huu	home	-0.5	fell	-0.28	lies	-0.19	whole	-0.35
-2=huy	fell	-0.21	laid	-0.04	whole	-0.3
-2=huyen	home	-0.31	fell	-0.07	laid	-0.11	lies	-0.13	whole	-0.25
-2=hy	home	-0.04	fell	-0.07	lies	-0.1	whole	0.12
-2=ia	lies	-0.07	whole	-0.43
-2=in	home	-0.09	whole	-0.45
-2=k	laid	-0.1
-2=ke	home	0.19	fell	0.57	laid	-0.59	whole	-0.45
-2=kem	fell	0.09	laid	0.14	whole	0.18
-2=keo	home	-0.05	fell	-0.24	laid	0.25	whole	-0.02
-2=ket	home	-0.19	fell	0.27	laid	0.06	whole	0.51
-2=keu	home	-0.09
-2=kha	home	-0.14	fell	0.29	lies	-0.04	whole	-0.38
-2=khac	fell	-0.47	laid	-0.25	whole	0.22
-2=khai	home	0.56	fell	-0.04	whole	0.18
-2=kham	home	-0.14	fell	0.52	whole	0.14
-2=khanh	home	-0.27	fell	0.27	whole	0.12
-2=khau	home	-0.34	whole	-0.14
-2=khe	fell	-0.16	laid	0.04	whole	0.64
-2=khi	fell	0.01	laid	-0.17	lies	-0.08	whole	0.1
-2=khieng	fell	-0.04	laid	0.11	whole	0.08
-2=khmer	home	0.49	fell	-0.48	lies	-0.04	whole	-0.21
-2=kho	fell	0.09	whole	0.07
-2=khoa	home	-0.05	fell	-0.1
-2=khoai	whole	0.42
-2=khoan	home	0.45	fell	-0.11	whole	0.37
-2=khoang	home	-0.09	fell	-0.09	laid	0.14	whole	0.12
-2=khong	home	-0.14	fell	-0.02	laid	-0.48	lies	-0.61	whole	-0.23
-2=khu	home	-0.12	fell	0.23	laid	-0.21	lies	0.21	whole	0.13
-2=khue	whole	0.25
-2=kia	home	-0.2	fell	0.4	laid	-0.01	lies	-0.19
-2=kich	home	-0.2	fell	0.08	laid	-0.38	lies	-0.19	whole	-0.18
-2=kiem	fell	0.1	laid	0.3	lies	-0.04	whole	0.25
-2=kien	home	0.16	fell	-0.14	laid	-0.05	lies	-0.03	whole	-0.85
-2=kiet	fell	-0.12	whole	0.13
-2=kieu	home	0.03	whole	-0.1
-2=kim	home	0.13	fell	-0.04	whole	-0.28
-2=kinh	home	-0.1	fell	-0.62	laid	0.16	lies	-0.22	whole	-0.81
-2=km	laid	-0.08	whole	-0.18
-2=ko	home	-0.06	fell	-0.1	laid	-0.18	whole	-0.37
-2=kon	fell	-0.01	laid	-0.07	lies	-0.03
-2=ky	home	0.1	fell	0.29	laid	-0.08	lies	-0.03	whole	-0.19
-2=la	home	0.32	fell	-0.25	laid	-0.43	lies	-0.1	whole	0.51
-2=lac	home	0.02	fell	-0.07	laid	-0.01	whole	-0.17
-2=lai	fell	0.36	laid	0.33	lies	0.13	whole	0.58
-2=lam	home	0.35	fell	-0.62	laid	-0.02	lies	-0.08	whole	-0.11
-2=lan	home	-0.39	fell	-0.31	whole	0.25
-2=lang	home	0.32	fell	-0.07	laid	0.67	lies	-0.34	whole	0.31
-2=lanh	fell	-0.01	whole	0.24
-2=lao	fell	0.54	laid	-0.3	whole	0.23
-2=lap	home	0.27	fell	-0.14	whole	-0.37
-2=lay	home	-0.15	fell	-0.29	laid	0.28	lies	-0.03	whole	-0.17
-2=le	home	0.4	fell	-0.19	laid	-0.02	lies	-0.08	whole	-0.12
-2=len	home	-0.08	fell	0.14	laid	0.23	whole	0.27
-2=lich	fell	-0.13	whole	-0.03
-2=lien	home	0.27	fell	-0.43	laid	-0.05	lies	-0.06	whole	-0.15
-2=liet	home	-0.1	fell	-0.41	laid	-0.14	lies	0.23	whole	-0.44
-2=lieu	home	-0.04	fell	0.19	laid	-0.28	whole	0.34
-2=lim	home	-0.14	fell	-0.3	whole	-0.32
-2=linh	home	-0.35	fell	-0.26	laid	-0.29	lies	-0.03
-2=lo	home	-0.16	fell	-0.41	laid	-0.09	lies	-0.08	whole	-0.86
-2=loc	home	-0.15	fell	-0.06	laid	0.04	lies	-0.03	whole	-0.44
-2=loi	home	-0.51	fell	0.01	laid	-0.06	lies	0.29	whole	-0.22
-2=lon	fell	-0.09	whole	-0.14
-2=long	home	0.11	fell	0.19	laid	-0.02	lies	-0.02	whole	0.48
-2=lop	home	-0.02	fell	-0.19	laid	-0.04	lies	-0.03
-2=ls	home	-0.11	fell	0.03	laid	-0.01	whole	0.1
-2=lu	fell	-0.01	lies	0.18	whole	0.25
-2=lua	home	0.39	fell	-0.08	whole	0.18
-2=luc	home	0.26	laid	0.33	lies	-0.14	whole	-0.28
-2=lung	fell	-0.13	lies	-0.05	whole	0.21
-2=luon	fell	-0.29	laid	0.19	lies	-0.02	whole	0.34
-2=luong	home	0.06	fell	-0.02	laid	-0.21	whole	-0.16
-2=luu	fell	0.41	laid	-0.03	whole	0.12
-2=luyen	home	0.22	fell	-0.26	whole	-0.01
-2=ly	home	-0.2	fell	0.31	laid	-0.19	lies	-0.02	whole	-0.53
-2=m	laid	-0.02	lies	0.33	whole	-0.09
-2=ma	home	-0.28	fell	-0.18	laid	-0.31	lies	-0.03	whole	-0.11
-2=mai	home	-0.37	fell	-0.54	laid	0.24	lies	-0.22	whole	-0.12
-2=man	whole	-0.1
-2=mang	fell	-0.09	laid	-0.06	lies	0.19	whole	-0.31
-2=manh	fell	-0.1	lies	-0.03	whole	0.06
-2=mao	home	0.16	fell	-0.04	laid	0.42	lies	-0.41	whole	-0.22
-2=mat	home	-0.18	fell	0.57	laid	-0.41	lies	-0.37	whole	-0.42
-2=mau	home	-0.45	fell	-0.29	laid	-0.1	whole	0.06
-2=may	home	-0.35	fell	0.14	laid	-0.34	lies	-0.01	whole	-0.26
-2=me	home	0.36	fell	-0.04	laid	-0.03	lies	-0.36	whole	-0.21
-2=mien	home	-0.3	laid	0.19	lies	-0.01	whole	-0.19
-2=mieu	home	-0.12	whole	-0.13
-2=min	fell	0.7	laid	-0.16	lies	-0.06	whole	0.21
-2=minh	home	0.16	fell	-0.22	laid	0.08	lies	0.1	whole	0.02
-2=mo	home	-0.05	fell	-0.26	laid	0.67	lies	0.1	whole	0.01
-2=moc	home	-0.01	laid	-0.09	whole	-0.49
-2=moi	home	-0.39	fell	-0.39	lies	0.21	whole	-0.49
-2=mon	whole	-0.73
-2=mong	home	0.07	whole	-0.01
-2=mot	home	-0.21	fell	0.42	laid	-0.3	lies	0.29	whole	0.73
-2=muc	fell	-0.07	whole	-0.16
-2=mui	home	0.37	fell	-0.25	laid	-0.06	whole	-0.67
-2=mung	home	-0.01	fell	-0.37	whole	0.1
-2=muoi	home	-0.32	fell	-0.09	whole	0.02
-2=muon	lies	-0.01
-2=muong	home	0.11	fell	0.1	lies	-0.01	whole	-0.32
-2=my	home	0.05	fell	-0.13	whole	-0.21
-2=na	home	0.13	fell	0.1	laid	0.08	lies	-0.02	whole	0.23
-2=nam	home	-0.14	fell	-0.05	laid	0.91	lies	0.67	whole	0.45
-2=nang	fell	0.47	lies	-0.01	whole	0.27
-2=nao	home	-0.02	fell	-0.11	laid	-0.14	lies	-0.08	whole	-0.24
-2=nat	fell	-0.16
-2=nay	home	0.07	laid	-0.7	lies	-0.05	whole	0.01
-2=nem	fell	0.36	laid	-0.13	whole	0.09
-2=nen	home	0.05	fell	-0.04	laid	-0.13	lies	-0.04	whole	0.05
-2=nga	home	0.2	fell	0.33	laid	-0.16	lies	-0.04	whole	0.52
-2=ngan	fell	0.06	laid	-0.11	lies	0.39	whole	0.34
-2=ngay	home	-0.09	fell	-0.14	laid	0.66	lies	-0.09	whole	0.56
-2=nghe	home	-0.15	fell	0.17	laid	-0.43	lies	0.32	whole	-0.41
-2=nghi	home	-0.37	fell	-0.23	laid	-0.16	lies	0.36	whole	-0.27
-2=nghia	home	0.01	fell	-0.66	laid	0.55	whole	-0.59
-2=ngo	home	-0.24	fell	0.31	laid	-0.12	whole	0.07
-2=ngoai	home	-0.09	fell	0.27	lies	0.42	whole	-0.27
-2=ngoc	home	0.35	fell	-0.32	lies	-0.07	whole	0.2
-2=ngoi	fell	-0.36	laid	-0.04	lies	-0.12	whole	-0.03
-2=ngu	home	-0.13	fell	-0.25	whole	-0.42
-2=nguoi	home	-0.04	fell	-0.08	laid	-0.47	lies	-0.21	whole	0.39
-2=nguyen	home	0.63	fell	-0.27	laid	-0.34	lies	-0.13	whole	0.23
-2=nha	home	0.7	fell	-0.76	laid	-0.18	lies	0.14	whole	-0.51
-2=nhac	fell	-0.03
-2=nham	whole	-0.14
-2=nhan	home	-0.14	fell	0.2	laid	-0.21	lies	0.33	whole	0.18
-2=nhap	lies	-0.01
-2=nhat	home	0.1	laid	-0.45	whole	0.19
-2=nhau	home	-0.02	fell	-0.06	laid	0.06	whole	0.28
-2=nhe	home	-0.01	fell	-0.08
-2=nhi	home	-0.02	fell	-0.13	whole	-0.19
-2=nho	home	0.54	fell	-0.12	laid	-0.07	lies	-0.06	whole	0.23
-2=nhom	home	-0.13	fell	-0.16	lies	-0.04
-2=nhon	whole	-0.09
-2=nhu	fell	-0.09	whole	-0.05
-2=nhuan	home	0.03	fell	-0.18	whole	-0.11
-2=nhung	home	-0.03	fell	-0.22	laid	-0.05	lies	-0.04	whole	-0.37
-2=nhuong	home	0.02	lies	0.21	whole	0.17
-2=niem	whole	-0.17
-2=ninh	laid	-0.09	whole	-0.74
-2=no	home	0.59	fell	-0.44	laid	0.37	lies	0.04	whole	0.55
-2=noi	home	-0.02	fell	0.58	lies	-0.43	whole	0.39
-2=nong	fell	0.16	laid	-0.11	whole	-0.41
-2=ntls	fell	0.31	laid	-0.03	lies	0.55	whole	0.47
-2=nu	home	-0.21
-2=nua	home	-0.27	fell	0.24	laid	0.16	lies	0.05	whole	0.64
-2=nui	home	-0.06	fell	0.22	laid	-0.09	lies	0.2	whole	-0.01
-2=nung	home	0.22	fell	-0.18	lies	-0.03	whole	-0.03
-2=nuoc	fell	-0.1	laid	-0.09	lies	0.34	whole	-0.34
-2=nuong	fell	-0.06	whole	0.16
-2=o	home	0.37	fell	0.9	laid	-0.13	lies	0.11	whole	0.38
-2=om	fell	0.07	whole	-0.04
-2=on	home	0.26	fell	-0.02	laid	-0.05	lies	-0.02
-2=ong	home	0.08	fell	-0.31	laid	0.48	lies	-0.57
-2=pac	home	0.07	whole	0.45
-2=pang	home	-0.15	whole	-0.39
-2=pao	home	0.6	fell	-0.06	laid	-0.1	whole	0.2
-2=pha	fell	0.15	whole	-0.16
-2=phai	home	-0.24	fell	0.12	laid	0.1	lies	-0.05	whole	0.04
-2=phan	home	0.16	fell	-0.1	lies	-0.11	whole	-0.11
-2=phao	home	-0.33	fell	-0.57	laid	0.16	whole	-0.03
-2=phat	fell	0.32	laid	0.06	lies	-0.02	whole	0.09
-2=phi	home	-0.09	fell	-0.11	laid	0.55	lies	0.24	whole	0.17
-2=phia	home	-0.06	fell	-0.61	laid	0.09	lies	-0.17	whole	-1.27
-2=pho	home	0.31	fell	-0.1	laid	-0.04	whole	0.24
-2=phoi	home	-0.01	whole	-0.09
-2=phol	home	-0.23	whole	-0.03
-2=phong	home	-0.09	fell	-0.19	laid	-0.09	lies	-0.01	whole	-0.39
-2=phu	home	0.01	fell	-0.62	lies	0.52	whole	-0.4
-2=phuc	home	-0.08	fell	0.29	laid	-0.05	whole	-0.09
-2=phum	home	-0.09	fell	0.27	whole	0.27
-2=phuoc	home	0.38	fell	-0.14	laid	-0.07	whole	-0.15
-2=phuong	home	-0.19	fell	-0.21	laid	-0.06	lies	-0.03	whole	-0.22
-2=place	fell	-0.02
-2=q	home	0.3	lies	0.37	whole	0.22
-2=qua	fell	0.26	laid	0.12	lies	-0.03	whole	0.38
-2=quan	home	-0.24	fell	-0.29	laid	0.19	lies	0.01	whole	-0.36
-2=quang	home	0.64	fell	-0.28	laid	-0.48	lies	-0.1	whole	0.69
-2=quay	home	-0.01	fell	-0.03	laid	-0.11	lies	-0.07
-2=que	home	1.33	fell	-0.62	laid	-0.01	lies	-0.3	whole	-0.18
-2=quen	home	0.15	fell	-0.12	whole	-0.04
-2=quoc	home	0.09	fell	0.03	laid	-0.02	lies	0.12	whole	0.43
-2=quy	fell	0.17	laid	-0.12	lies	0.17	whole	-0.27
-2=quyen	home	-0.33	fell	0.03	whole	0.13
-2=quynh	home	0.08	fell	-0.06	lies	-0.06	whole	-0.41
-2=ra	home	-0.05	fell	0.02	lies	-0.11	whole	-0.06
-2=rach	home	-0.06	whole	-0.02
-2=ram	home	0.12	fell	-0.06	whole	0.4
-2=rang	home	0.09	fell	0.22	laid	-0.03	whole	-0.16
-2=ray	home	-0.04	fell	0.6	lies	-0.01	whole	0.45
-2=re	fell	-0.01	whole	-0.29
-2=ret	home	-0.02	fell	0.56	whole	0.52
-2=ro	home	-0.09	fell	0.09	laid	-0.11	lies	0.04	whole	0.06
-2=roi	home	-0.05	fell	0.12	laid	-0.26	lies	-0.07
-2=rung	fell	0.08	laid	0.01	whole	-0.13
-2=ruong	home	0.01	fell	-0.06	whole	0.06
-2=rut	fell	-0.19	laid	-0.02	whole	-0.21
-2=s	home	0.31	fell	-0.04	whole	0.21
-2=sach	laid	-0.03	lies	-0.07
-2=sai	fell	-0.17	laid	0.08	whole	0.09
-2=sam	home	-0.01	laid	-0.1	lies	-0.03	whole	-0.22
-2=san	fell	0.44	laid	-0.26	whole	0.47
-2=sang	home	0.01	fell	-0.01	laid	-0.19	lies	-0.09	whole	0.01
-2=sanh	home	0.15	fell	0.14	laid	-0.04	whole	-0.24
-2=sao	fell	0.65	laid	-0.11	lies	-0.1	whole	0.17
-2=sap	fell	-0.04
-2=sat	home	0.28	fell	0.5	laid	0.09	whole	0.83
-2=sau	home	-0.29	laid	-0.19	lies	0.12	whole	0.06
-2=sen	whole	-0.24
-2=seo	home	-0.09	lies	-0.04	whole	-0.08
-2=si	home	0.59	fell	0.14	laid	0.13	lies	-0.11	whole	-0.02
-2=sinh	home	0.11	fell	-0.55	laid	0.09	lies	-0.2	whole	0.12
-2=sn	home	0.1	fell	-0.21	laid	-0.02	whole	0.08
-2=so	home	-0.31	fell	-0.55	laid	-0.18	lies	-0.44
-2=soc	home	-0.23	fell	-0.02	whole	-0.24
-2=son	fell	-0.06	laid	-0.05	lies	-0.07	whole	-0.75
-2=song	home	-0.7	fell	-0.35	laid	-0.03	lies	-0.11	whole	0.16
-2=sot	fell	0.28	laid	-0.13	lies	0.16	whole	0.34
-2=su	home	-0.05	laid	-0.14	lies	0.01
-2=sung	home	-0.17	fell	-0.33	whole	0.17
-2=suoi	home	-0.29	fell	-0.05	laid	-0.27	lies	-0.01	whole	-0.23
-2=suon	fell	0.58	laid	-0.06	whole	0.32
-2=suu	home	0.36	whole	0.13
-2=sy	home	0.19	fell	0.17	whole	0.35
-2=t	fell	-0.1
-2=ta	home	-0.66	fell	-0.44	laid	-0.12	lies	-0.34	whole	-1.36
-2=tac	home	-0.03	fell	-0.11	lies	-0.04
-2=tai	home	-0.54	fell	1.18	laid	-0.26	lies	0.33	whole	1.03
-2=tam	home	-0.39	laid	0.55	lies	-0.16	whole	-0.26
-2=tan	home	0.41	fell	-0.11	laid	-0.13	lies	0.16	whole	-0.52
-2=tang	home	-0.11	fell	-0.56	laid	0.6	lies	0.53	whole	0.54
-2=tao	home	-0.1	fell	-0.13	whole	-0.2
-2=tap	home	-0.21	fell	-0.42	laid	0.11	lies	-0.3	whole	0.48
-2=tat	fell	-0.11
-2=tau	fell	0.12	lies	-0.22	whole	0.07
-2=tay	home	0.09	fell	-0.36	laid	0.44	lies	-0.09	whole	0.09
-2=te	whole	-0.1
-2=ten	home	-0.41	laid	-0.36	lies	-0.05	whole	-0.39
-2=thach	home	0.09	fell	-0.16	whole	-0.47
-2=thai	home	0.65	fell	-0.31	laid	-0.02	lies	-0.04	whole	0.07
-2=tham	home	-0.24	fell	0.33	laid	-0.03	whole	0.21
-2=than	home	-0.02	fell	0.43	laid	-0.23	whole	0.34
-2=thang	home	0.21	fell	0.33	laid	-0.22
-2=thanh	home	0.82	fell	-0.61	laid	0.08	lies	0.24	whole	0.83
-2=thao	fell	-0.11	laid	-0.08	whole	-0.39
-2=thap	fell	-0.11	lies	0.05
-2=that	fell	0.07	whole	0.39
-2=thay	home	-0.09	fell	-0.4	laid	-0.16	lies	-0.4
-2=the	home	0.06	fell	0.15	laid	-0.47	lies	0.02	whole	0.3
-2=theo	home	-0.2	fell	-0.34	laid	-0.06	lies	-0.03
-2=thi	home	-0.18	fell	-0.48	laid	-0.21	lies	-0.26	whole	0.63
-2=thien	home	0.04	fell	-0.15	laid	-0.03	whole	0.02
-2=thiet	home	-0.06	fell	-0.19	whole	-0.02
-2=thieu	home	0.15	fell	0.18	laid	-0.07	whole	-0.1
-2=thin	home	-0.32	fell	0.28	whole	0.24
-2=thinh	whole	-0.14
-2=tho	home	-0.33	fell	-0.03	laid	-0.01	lies	0.17
-2=thoa	home	0.15	whole	0.13
-2=thoi	fell	-0.18
-2=thon	home	0.28	fell	0.02	laid	0.2	lies	-0.17	whole	0.13
-2=thong	home	-0.28	fell	-0.26	laid	0.23	lies	-0.03	whole	0.13
-2=thu	home	-0.1	fell	-0.62	laid	0.03	whole	-0.38
-2=thuan	home	-0.13	fell	-0.03	whole	-0.13
-2=thuat	home	0.09
-2=thuc	home	0.23	fell	-0.16	lies	-0.02	whole	0.63
-2=thuoc	home	0.1	fell	-0.1	laid	-0.02	lies	-0.03
-2=thuong	home	-0.41	fell	-0.05	laid	0.27	lies	-0.13	whole	-0.22
-2=thuy	home	0.04	laid	-0.24	lies	-0.1	whole	-0.13
-2=tich	home	-0.25	fell	0.23	laid	0.48	lies	-0.06
-2=tien	home	-0.19	fell	-0.31	laid	0.37	lies	-0.1	whole	-0.51
-2=tieng	lies	-0.07
-2=tiep	home	-0.02	whole	0.1
-2=tim	home	-0.23	fell	-0.08	laid	-0.16	lies	-0.15
-2=tin	fell	0.34	whole	0.23
-2=tinh	home	-0.21	fell	-0.21	laid	-0.57	lies	-0.11	whole	-0.18
-2=tnxp	fell	0.12	laid	-0.02	lies	-0.01
-2=to	home	-0.12	fell	0.37	laid	0.06	lies	-0.05	whole	-0.09
-2=toa	fell	-0.43	laid	0.03	whole	0.16
-2=toan	fell	0.11	laid	-0.01	lies	-0.04	whole	0.17
-2=toc	home	0.67	fell	-0.39	laid	-0.1	lies	-0.01	whole	0.68
-2=toi	home	-0.9	fell	-0.09	laid	-0.45	lies	-0.01	whole	-0.09
-2=tong	home	-0.26	fell	0.41	laid	-0.14	whole	-0.18
-2=tra	fell	-0.3	laid	-0.08	lies	-0.48	whole	-0.56
-2=trac	fell	-0.22	laid	0.09
-2=trach	home	0.46	fell	-0.16	whole	0.21
-2=trai	home	-0.01	laid	-0.22	lies	-0.03	whole	-0.13
-2=tram	home	-0.47	fell	0.96	laid	-0.12	lies	-0.02	whole	-0.52
-2=tran	home	0.1	fell	0.48	laid	-0.1	lies	-0.09	whole	0.86
-2=trang	home	0.42	fell	-0.61	laid	0.54	lies	-0.12	whole	0.2
-2=tre	whole	0.22
-2=tren	home	-0.09	fell	0.48	laid	-0.55	lies	-0.44	whole	0.27
-2=tri	home	-0.08	fell	-0.07	laid	-0.05	whole	-0.56
-2=trieu	home	0.16	whole	0.12
-2=trinh	home	-0.03	fell	-0.05	whole	0.2
-2=tro	fell	-0.08	laid	-0.07	lies	0.41	whole	0.18
-2=troi	fell	0.2	laid	-0.31	whole	-0.25
-2=tron	home	-0.04	fell	0.13	whole	-0.28
-2=trong	home	-0.65	fell	0.05	laid	0.32	lies	0.1	whole	0.18
-2=tru	home	-0.49	fell	0.3	laid	-0.07	lies	-0.26	whole	0.28
-2=truc	home	-0.21	laid	-0.01	lies	-0.01	whole	-0.27
-2=trung	home	0.1	fell	-0.15	lies	-0.11	whole	-0.48
-2=truoc	home	0.69	fell	-0.49	laid	0.39	lies	-0.36	whole	0.19
-2=truong	home	0.35	fell	-0.42	laid	-0.08	lies	-0.07	whole	-0.59
-2=tu	home	-0.66	fell	0.35	laid	-0.31	lies	0.26	whole	-0.74
-2=tuan	home	0.39	fell	-0.24	whole	0.47
-2=tui	home	-0.57	laid	-0.19	lies	-0.06	whole	-0.16
-2=tung	home	-0.02	fell	-0.19	laid	-0.18	lies	-0.45	whole	-0.23
-2=tuoi	home	0.13	fell	-0.35	laid	-0.11	lies	-0.05	whole	0.24
-2=tuong	home	0.27	fell	-0.04	whole	-0.14
-2=tuyen	home	-0.22	fell	0.05	whole	0.28
-2=ty	home	-0.15	laid	-0.01	whole	-0.11
-2=ung	fell	-0.03	whole	-0.34
-2=uong	home	-0.09	whole	-0.16
-2=ut	fell	-0.14	laid	-0.26	lies	-0.03
-2=uy	fell	0.06	laid	-0.04	whole	-0.14
-2=v	home	0.14	whole	0.1
-2=va	home	-0.11	fell	-0.09	laid	-0.02	whole	-0.16
-2=van	home	0.43	laid	-0.74	lies	-0.59	whole	0.95
-2=vang	home	0.18	fell	-0.08	laid	-0.07	whole	0.11
-2=vao	fell	0.19	lies	-0.11	whole	0.68
-2=vay	fell	0.18	lies	-0.06	whole	0.06
-2=ve	home	-0.58	fell	0.91	laid	-0.32	lies	0.77	whole	0.63
-2=vi	home	-0.51	fell	-0.15	laid	-0.15	lies	0.05
-2=vien	home	-0.1	fell	-0.44	laid	0.25	lies	-0.1	whole	-0.38
-2=viet	fell	0.11	laid	-0.3	lies	-0.1	whole	-0.33
-2=vinh	home	0.47	fell	-0.29	laid	-0.21	lies	0.24	whole	-0.06
-2=vo	fell	-0.24	whole	0.22
-2=voi	home	0.25	fell	-0.14	laid	0.08	lies	-0.08	whole	0.61
-2=vong	home	-0.06	fell	-0.35	whole	-0.18
-2=vot	fell	-0.05	laid	0.29
-2=vu	fell	-0.24	lies	-0.08	whole	-0.23
-2=vua	fell	-0.11	laid	-0.01
-2=vui	home	-0.14	fell	-0.25	laid	0.48	lies	-0.08	whole	0.22
-2=vung	fell	-0.07	laid	-0.03	whole	-0.42
-2=vuon	whole	-0.05
-2=vuong	fell	-0.08	whole	0.09
-2=xa	home	0.11	fell	0.15	laid	-0.54	lies	-0.11	whole	0.24
-2=xac	fell	-0.36	laid	0.24	lies	-0.05	whole	0.27
-2=xe	fell	0.05	laid	-0.06	whole	-0.26
-2=xem	fell	-0.03
-2=xi	fell	0.4	laid	-0.02	whole	0.17
-2=xieng	fell	-0.25	whole	-0.02
-2=xin	laid	-0.07
-2=xoai	home	-0.01	fell	-0.01	laid	-0.27	lies	-0.02	whole	-0.41
-2=xom	home	0.72	fell	0.04	laid	-0.07	lies	-0.1	whole	0.24
-2=xua	home	-0.08	fell	-0.34
-2=xuan	home	0.36	fell	-0.56	laid	0.09	whole	0.03
-2=xung	fell	-0.16
-2=xuong	fell	-0.07	laid	-0.04	lies	-0.05	whole	0.03
-2=xuyen	home	-0.04	fell	0.32	whole	-0.38
-2=y	home	0.72	fell	0.03	laid	-0.06	lies	-0.1	whole	0.27
-2=yen	home	-0.01	fell	-0.28	laid	-0.01	lies	-0.03	whole	-0.36
-3=#	home	-0.54	fell	0.28	laid	0.32	lies	-0.46	whole	-0.01
-3=##	home	-0.78	fell	0.66	laid	-0.64	lies	-0.32	whole	0.09
-3=###	home	-0.84	fell	0.34	laid	-0.36	lies	-0.31	whole	0.23
-3=####	home	0.39	fell	-0.11	laid	-0.18	lies	0.37	whole	0.3
-3=^	home	-0.41	laid	0.1	lies	0.23	whole	-0.11
-3=a	home	-0.04	fell	-0.21	laid	-0.34	lies	-0.06	whole	-0.57
-3=ac	fell	0.17	whole	0.13
-3=ai	home	-0.15	fell	0.05	laid	-0.23	lies	-0.17	whole	0.14
-3=am	fell	-0.11	whole	-0.05
-3=an	home	-0.48	fell	-0.95	laid	-0.03	lies	0.14	whole	-0.45
-3=anh	home	-0.1	fell	-0.17	laid	0.14	lies	0.12	whole	0.31
-3=ap	home	-0.26	fell	-0.37	laid	-0.07	lies	-0.14	whole	0.11
-3=ay	fell	0.18	laid	-0.19	whole	-0.34
-3=b	home	0.07	fell	-0.25	laid	-0.02	lies	-0.04	whole	-0.08
-3=ba	home	0.27	fell	0.12	laid	0.06	whole	0.41
-3=bac	home	0.16	fell	-0.27	laid	-0.37	lies	-0.29	whole	-0.48
-3=bach	home	-0.03	fell	-0.09	whole	-0.11
-3=bai	home	-0.05	fell	-0.53	laid	0.16	lies	-0.07	whole	-0.93
-3=bam	home	-0.19	fell	0.38	whole	0.27
-3=ban	home	0.46	fell	-0.52	laid	0.28	lies	-0.2	whole	0.22
-3=bang	home	-0.38	fell	-0.18	lies	-0.06	whole	-0.22
-3=bao	home	-0.41	fell	0.11	laid	0.07
-3=bat	home	-0.12	fell	0.44	whole	0.5
-3=bau	fell	-0.29
-3=bay	home	0.08	fell	0.83	laid	-0.24	whole	-0.01
-3=be	home	0.15	laid	-0.17	whole	0.17
-3=ben	home	-0.04	fell	-0.02	laid	-0.2	lies	-0.04	whole	-0.87
-3=benh	fell	0.06	lies	-0.05	whole	-0.23
-3=bi	home	-0.58	fell	-0.09	laid	0.02	lies	-0.36	whole	-0.13
-3=bia	home	0.38	fell	-0.11	laid	0.18	lies	-0.19	whole	0.18
-3=bien	home	0.2	fell	0.08	laid	0.15	lies	-0.35	whole	0.22
-3=biet	home	0.2	fell	-0.14	laid	-0.09	whole	0.19
-3=bieu	laid	-0.01	whole	-0.35
-3=binh	home	0.03	fell	-0.54	lies	0.3	whole	-0.06
-3=bo	home	-0.73	fell	-0.37	laid	0.01	lies	0.02	whole	0.48
-3=boc	home	-0.02	fell	-0.38	laid	-0.06	lies	0.63	whole	0.11
-3=boi	fell	-0.03
-3=bom	home	-0.04	fell	0.34	laid	-0.47	lies	-0.04
-3=bon	home	0.26	fell	0.26	laid	-0.07	whole	0.24
-3=bua	fell	0.14	laid	0.03	whole	0.03
-3=bui	home	-0.37	fell	0.58	lies	-0.02	whole	0.81
-3=bung	home	0.34	fell	-0.02	laid	-0.02	whole	0.12
-3=buon	home	0.05	fell	0.04	laid	0.14	lies	0.37	whole	0.17
-3=c	home	-0.16	fell	-0.01	whole	0.37
-3=c20	home	0.28	whole	0.04
-3=c3	home	-0.02
-3=c8	fell	-0.1
-3=ca	home	0.48	fell	-0.63	laid	0.37	lies	-0.08	whole	-0.15
-3=cac	home	-0.01	fell	-0.06	laid	-0.01	lies	0.25	whole	-0.37
-3=cach	fell	-0.35	whole	-0.03
-3=cai	home	-0.07	fell	-0.62	laid	-0.24	lies	-0.05	whole	-0.77
-3=cam	home	0.28	fell	0.31	laid	-0.17	lies	-0.04	whole	0.52
-3=can	fell	0.29	lies	-0.05	whole	0.35
-3=cang	home	-0.06	fell	-0.06	laid	-0.16	lies	-0.04	whole	0.14
-3=canh	home	-0.44	fell	0.45	lies	-0.42	whole	0.19
-3=cao	home	-0.23	fell	0.05	laid	-0.01	lies	-0.16	whole	-0.31
-3=cat	home	-0.03	fell	0.58	laid	-0.6	lies	-0.42	whole	0.11
-3=cau	home	-0.27	fell	-0.49	laid	0.15	lies	-0.12	whole	-0.25
-3=cay	home	-0.14	fell	-0.22	laid	-0.07	whole	-0.73
-3=cha	home	0.35	fell	-0.03	laid	-0.22	whole	0.12
-3=chac	fell	-0.24
-3=cham	home	-0.32	fell	-0.19	whole	0.21
-3=chan	fell	-0.39	laid	-0.01	lies	0.22
-3=chap	laid	-0.04
-3=chau	home	-0.08	fell	0.27	laid	-0.23	lies	0.01	whole	-0.06
-3=chay	fell	0.35	laid	-0.04	whole	0.3
-3=che	fell	-0.12	laid	-0.16	lies	-0.26	whole	-0.51
-3=chep	fell	-0.15	laid	-0.16	lies	-0.07
-3=chet	laid	-0.04	whole	0.01
-3=chi	home	0.42	fell	0.26	laid	0.14	lies	-0.25	whole	0.46
-3=chien	home	-0.04	fell	0.74	laid	-0.34	lies	0.36
-3=chieu	home	-0.11	fell	-0.17	lies	-0.37	whole	0.06
-3=chim	home	-0.02	fell	-0.31	laid	-0.14	whole	-0.39
-3=chin	home	0.31	whole	0.1
-3=chinh	home	0.38	fell	-0.02	laid	-0.02	lies	0.05
-3=cho	home	-0.19	fell	0.5	laid	0.16	lies	0.1	whole	0.72
-3=chon	home	-0.08	fell	-0.25	laid	0.78	lies	-0.02	whole	0.4
-3=chong	home	-0.08	fell	0.5	laid	-0.05	whole	0.87
-3=chot	fell	-0.24	whole	-0.24
-3=chu	home	-0.02	fell	-0.81	laid	-0.1	lies	0.29	whole	1.07
-3=chua	home	-0.22	fell	-0.23	laid	0.4	lies	-0.55	whole	0.11
-3=chung	home	0.33	fell	-0.36	laid	0.12	lies	-0.1	whole	-0.09
-3=chup	home	-0.02	fell	0.16	laid	-0.12	lies	-0.02	whole	0.27
-3=chuyen	home	-0.1	laid	-0.06	lies	-0.11	whole	0.1
-3=co	home	-0.08	fell	-0.17	laid	-0.37	lies	0.38
-3=coi	home	-0.07	fell	-0.14	whole	-0.18
-3=con	home	-0.04	fell	-0.56	laid	-0.28	whole	-0.08
-3=cong	home	-0.08	fell	-0.79	laid	0.2	lies	-0.12	whole	-0.3
-3=cot	home	-0.33	fell	-0.01	laid	0.08	lies	-0.17	whole	0.04
-3=cu	home	0.25	fell	-0.27	laid	0.53	lies	-0.17	whole	-0.13
-3=cua	fell	-0.48	laid	0.02	lies	-0.15	whole	-0.83
-3=cuc	fell	-0.08
-3=cung	home	-0.64	fell	-0.56	laid	-0.37	whole	-0.16
-3=cuoc	laid	-0.01	lies	-0.04	whole	-0.08
-3=cuoi	laid	0.11
-3=cuon	fell	-0.04	laid	-0.11
-3=cuong	home	-0.1	fell	-0.25	whole	-0.13
-3=cuu	home	-0.32	whole	-0.02
-3=d	fell	-0.04	whole	-0.05
-3=d3	fell	-0.14
-3=d4	whole	-0.28
-3=d5	home	0.13	whole	-0.23
-3=da	home	-0.1	fell	-0.23	laid	0.16	lies	1.05	whole	-0.43
-3=dac	fell	-0.13	laid	-0.06	lies	-0.19	whole	-0.12
-3=dai	fell	-0.22	laid	-0.03	lies	-0.03	whole	-0.26
-3=dak	home	-0.4
-3=dam	home	0.15	fell	0.23	laid	-0.06	whole	0.35
-3=dan	home	0.11	fell	-0.46	laid	0.71	lies	0.19	whole	0.22
-3=dang	home	-0.05	fell	-0.27	laid	-0.32	lies	0.12
-3=danh	home	-0.34	fell	-0.1	laid	0.1	lies	0.1	whole	0.69
-3=dao	home	0.72	fell	0.19	lies	-0.01	whole	0.31
-3=dap	home	-0.41	fell	0.28	laid	0.12	lies	-0.14	whole	-0.02
-3=dat	home	0.63	fell	-0.37	laid	0.18	lies	0.3	whole	0.65
-3=dau	home	-0.34	fell	0.17	laid	0.23	lies	-0.16	whole	0.31
-3=day	home	-0.03	fell	-0.52	laid	-0.07	lies	0.09	whole	-0.07
-3=de	home	-0.02	fell	-0.27	laid	0.36	lies	-0.05	whole	0.26
-3=dem	home	-0.01	laid	1.02	lies	-0.22	whole	0.35
-3=den	fell	0.01	whole	-0.21
-3=deo	home	-0.26	whole	-0.72
-3=dep	fell	-0.08	laid	-0.04
-3=deu	home	0.13
-3=di	home	-0.44	fell	0.33	laid	-0.71	lies	0.95	whole	0.24
-3=dia	home	-0.09	fell	0.12	laid	0.14	whole	0.35
-3=dich	fell	0.21	laid	-0.18	lies	-0.01	whole	0.09
-3=diem	fell	-0.33	lies	-0.22	whole	-0.37
-3=dien	home	-0.35	fell	0.41	laid	0.04	lies	-0.13	whole	-0.52
-3=dinh	home	0.35	fell	-0.62	lies	-0.73	whole	-0.4
-3=do	home	-0.21	fell	-0.56	laid	-0.4	lies	-0.2	whole	-0.28
-3=doan	home	0.28	fell	0.15	laid	-0.18	lies	-0.15	whole	0.23
-3=doc	home	0.03	fell	0.01	laid	0.13	whole	0.04
-3=doi	home	-0.32	fell	-0.46	laid	-0.17	lies	0.08	whole	-0.19
-3=don	home	-0.68	fell	-0.11	laid	-0.41	lies	-0.01	whole	-0.3
-3=dong	home	-0.78	fell	0.15	laid	-0.11	whole	-0.44
-3=dot	fell	-0.11	lies	-0.15
-3=du	home	-0.09	fell	-0.29	laid	-0.15	whole	0.16
-3=dua	home	-0.15	fell	0.13	laid	0.12	lies	0.28	whole	0.28
-3=duc	fell	-0.15	laid	-0.15	lies	0.03	whole	-0.22
-3=dung	home	-0.38	fell	0.14	whole	-0.2
-3=duoc	home	0.27	laid	0.33	lies	0.54	whole	0.82
-3=duoi	home	-0.03	fell	-0.3	laid	0.33	lies	-0.05	whole	-0.51
-3=duong	home	-0.23	laid	-0.18	lies	-0.08	whole	-0.52
-3=duy	home	-0.11	fell	-0.02	whole	0.31
-3=e	laid	-0.59	lies	-0.03
-3=e95	home	-0.09
-3=em	home	0.19	fell	-0.11	laid	-0.01	lies	-0.07	whole	0.2
-3=f3	fell	0.42	whole	0.16
-3=f320b	laid	-0.23	whole	-0.21
-3=f325	fell	0.12	whole	0.06
-3=gach	home	-0.09	laid	-0.07
-3=gai	home	-0.14	fell	0.24	laid	-0.05
-3=gan	home	-0.15	fell	-0.26	laid	0.12	whole	-0.19
-3=ganh	home	-0.15	fell	-0.22	laid	0.39	whole	0.01
-3=gao	laid	-0.07	whole	0.13
-3=gap	home	-0.11	fell	-0.11	laid	-0.2
-3=ghi	home	-0.16	fell	0.13	laid	-0.14	lies	-0.26	whole	0.12
-3=gi	whole	-0.05
-3=gia	home	0.08	fell	-0.34	laid	-0.16	lies	-0.29	whole	-0.6
-3=giac	home	-0.12	fell	0.1	whole	0.07
-3=giang	fell	-0.01	whole	0.02
-3=giao	fell	-0.27	laid	0.19	whole	0.24
-3=giap	fell	0.42	laid	-0.02	whole	0.21
-3=giay	home	-0.19	fell	-0.14	laid	-0.06	whole	0.03
-3=gio	home	-0.19	laid	-0.23	whole	0.08
-3=giu	home	-0.16	fell	-0.03	laid	-0.08	whole	-0.24
-3=go	home	-0.2	fell	0.38	laid	0.2	lies	-0.05	whole	0.09
-3=goc	home	0.19	fell	-0.18	laid	-0.27	lies	0.09	whole	0.07
-3=goi	home	-0.04	fell	0.01	laid	0.36	lies	-0.03	whole	0.64
-3=gui	home	0.33	fell	-0.06	laid	0.16	lies	0.44	whole	0.39
-3=h	home	0.34	whole	-0.01
-3=ha	home	0.06	laid	0.34	lies	-0.37	whole	0.09
-3=hai	home	0.36	fell	-0.04	laid	-0.32	lies	0.06	whole	-0.48
-3=ham	home	-0.5	fell	0.46	laid	0.17	lies	-0.06	whole	0.06
-3=han	whole	-0.32
-3=hang	home	-0.04	fell	0.03	laid	-0.1	lies	0.03	whole	-0.47
-3=hanh	fell	-0.11	laid	-0.01	whole	-0.38
-3=hao	fell	-0.03	whole	-0.52
-3=hau	fell	-0.01	whole	-0.02
-3=hay	home	0.09	fell	-0.24	laid	-0.01	lies	-0.03	whole	-0.19
-3=hi	home	-0.28	fell	0.26	laid	-0.13	whole	-0.17
-3=hien	home	-0.35	fell	-0.53	laid	-0.08	lies	0.69	whole	0.11
-3=hiep	whole	-0.34
-3=hieu	home	-0.34	fell	-0.21	lies	-0.05
-3=hinh	home	0.11	fell	-0.07	laid	-0.09	whole	0.02
-3=ho	home	0.32	fell	-0.14	laid	-0.37	lies	0.27	whole	-0.24
-3=hoa	home	0.12	fell	0.54	laid	-0.08	lies	-0.04	whole	0.18
-3=hoai	home	0.11	fell	-0.05	whole	-0.16
-3=hoang	home	0.16	fell	-0.01	laid	-0.04	whole	0.16
-3=hoc	home	-0.06	fell	-0.09	laid	-0.01	lies	-0.11
-3=hoe	laid	0.05	whole	0.2
-3=hoi	home	-0.59	fell	-0.63	laid	-0.18	lies	-0.4	whole	-0.66
-3=hom	fell	0.01	laid	0.02	lies	-0.02	whole	0.23
-3=hong	home	0.04	fell	-0.13	lies	-0.02	whole	-0.5
-3=hop	fell	-0.1	whole	-0.03
-3=hs	home	-0.16	fell	0.48	laid	-0.02	lies	-0.09	whole	0.16
-3=hua	home	0.46	whole	0.19
-3=huan	home	-0.11	fell	-0.25	whole	-0.1
-3=hue	whole	0.3
-3=hung	home	0.03	fell	0.42	lies	-0.04	whole	-0.43
-3=huong	home	0.2	fell	-0.27	laid	-0.08	lies	0.05	whole	0.07
-3=huu	home	0.62	fell	-0.13	laid	0.48	lies	-0.12	whole	-0.03
-3=huy	fell	0.11	laid	0.29	lies	-0.05	whole	-0.08
-3=huyen	home	0.04	fell	-0.2	laid	-0.03	lies	0.78	whole	-0.8
-3=huynh	home	0.05	fell	-0.02	laid	-0.03	lies	-0.01	whole	0.19
-3=hy	home	-0.1	fell	-0.55	laid	0.22	lies	-0.07	whole	-0.2
-3=ia	laid	0.46	lies	0.09	whole	0.13
-3=k	home	0.04	laid	-0.05
-3=ke	fell	0.15	laid	0.15	lies	-0.01	whole	-0.22
-3=kem	home	0.09	fell	-0.02	whole	-0.13
-3=ket	home	-0.06	fell	0.42	laid	-0.11
-3=kha	home	-0.01	fell	-0.05	whole	-0.25
-3=khac	home	-0.41	fell	-0.45	laid	-0.13	lies	-0.02	whole	0.41
-3=khai	home	0.51	fell	-0.05	whole	0.4
-3=khanh	fell	-0.03	whole	-0.37
-3=khau	fell	-0.05
-3=khe	home	-0.1	fell	-0.19	laid	-0.47	lies	-0.01	whole	-0.35
-3=khi	home	-0.1	fell	-0.35	laid	-0.07	lies	-0.16	whole	0.3
-3=khieng	home	-0.07	fell	0.4	laid	0.44	lies	-0.02	whole	0.35
-3=kho	fell	0.01
-3=khoa	whole	-0.25
-3=khoan	home	0.03	fell	0.17	whole	0.26
-3=khoang	home	-0.21	fell	0.03	laid	-0.25	lies	-0.28
-3=khoi	home	0.1	fell	0.23	whole	0.35
-3=khong	home	0.02	fell	0.09	laid	-0.68	lies	-0.44	whole	0.83
-3=khu	home	-0.27	laid	0.09	lies	-0.18	whole	-0.49
-3=khuc	fell	-0.11
-3=khue	home	0.1	whole	-0.48
-3=kia	home	-0.32	fell	0.69	laid	0.49	whole	0.32
-3=kich	home	-0.32	fell	0.4	laid	-0.18	whole	0.17
-3=kiem	home	0.13	fell	0.03	laid	0.19	whole	0.32
-3=kien	whole	-0.27
-3=kieu	whole	0.27
-3=kim	home	0.03
-3=kinh	home	-0.07	fell	0.14	laid	0.1	whole	0.14
-3=ko	fell	0.29	laid	-0.04	whole	0.06
-3=ky	home	0.15	fell	0.01	laid	-0.07	lies	-0.01	whole	-0.08
-3=la	home	0.41	fell	0.14	laid	-0.09	lies	0.4	whole	0.14
-3=lac	home	0.03	fell	0.82	laid	-0.07	lies	-0.15	whole	0.22
-3=lai	home	-0.31	fell	-0.68	laid	-0.13	lies	-0.13	whole	-0.69
-3=lam	home	-0.44	fell	0.52	laid	-0.3	lies	0.13	whole	-0.11
-3=lan	home	-0.07	fell	-0.45	laid	0.33	whole	-0.28
-3=lang	home	0.74	fell	0.32	laid	0.07	lies	-0.26	whole	0.29
-3=lao	laid	0.07	lies	-0.05
-3=lap	fell	-0.01	whole	-0.41
-3=lau	fell	0.21	whole	-0.07
-3=lay	home	-0.08	fell	-0.21	laid	-0.46
-3=le	home	0.06	fell	0.09	laid	-0.03	lies	-0.31	whole	0.77
-3=len	home	-0.1	fell	-0.13	laid	0.2	lies	-0.01	whole	0.53
-3=leu	fell	0.15	whole	0.08
-3=lien	home	-0.09	fell	0.21	laid	-0.01	whole	0.29
-3=liet	home	0.62	fell	0.17	laid	0.17	lies	-0.09	whole	0.1
-3=lieu	home	-0.02	fell	0.41
-3=linh	home	-0.03	fell	-0.27	laid	0.17	lies	-0.06	whole	-0.33
-3=lo	home	0.16	fell	0.45	laid	-0.53	lies	-0.22	whole	-0.14
-3=loc	laid	-0.04	lies	-0.04	whole	0.18
-3=loi	home	-0.17	fell	-0.17	laid	0.16	whole	-0.11
-3=lon	fell	-0.14
-3=long	home	0.14	fell	-0.1	laid	0.17	lies	0.24	whole	0.2
-3=lop	home	0.09	fell	0.14	laid	-0.02	whole	0.08
-3=ls	lies	-0.15
-3=lu	home	-0.44	fell	-0.44	laid	0.14	lies	-0.15	whole	-0.06
-3=lua	home	-0.01	laid	-0.34	whole	-0.05
-3=luc	home	-0.06	fell	0.68	laid	0.12	lies	-0.37	whole	0.69
-3=lung	home	0.23	laid	-0.25
-3=luom	home	-0.19	laid	-0.07	lies	0.2
-3=luon	home	-0.05	whole	0.14
-3=luong	home	0.01	fell	0.16	laid	-0.04	lies	-0.03	whole	-0.04
-3=luu	home	0.19	fell	-0.08	whole	0.13
-3=ly	home	-0.13	fell	0.24	laid	-0.02	lies	-0.03	whole	0.04
-3=ma	home	-0.21	fell	-0.23	laid	-0.04	lies	-0.04
-3=mac	home	0.04	fell	-0.06	whole	-0.04
-3=mai	fell	-0.03	laid	-0.08	lies	0.27	whole	0.38
-3=man	home	0.24	fell	-0.28	whole	0.05
-3=mang	home	-0.11	fell	-0.05	laid	-0.18	whole	-0.15
-3=manh	home	0.08	fell	-0.17	laid	-0.06	whole	0.16
-3=mao	home	-0.03	whole	0.19
-3=map	fell	-0.18
-3=mat	home	-0.06	fell	-0.01	laid	-0.35	lies	-0.09	whole	-0.09
-3=mau	home	-0.26	fell	0.16	laid	-0.26	whole	-0.22
-3=may	home	0.14	fell	-0.56	laid	-0.21	lies	-0.21	whole	-0.01
-3=me	home	-0.24	fell	-0.38	laid	-0.02	lies	0.44	whole	0.35
-3=mien	fell	0.1	whole	0.1
-3=min	fell	0.2	laid	-0.07	whole	0.13
-3=minh	home	0.09	fell	0.06	laid	-0.26	lies	0.08	whole	0.27
-3=mo	home	-0.36	fell	-0.37	laid	0.53	lies	0.11	whole	-0.04
-3=moc	home	-0.01	fell	-0.23
-3=moi	home	0.11	fell	0.18	laid	0.19	lies	-0.01	whole	0.1
-3=mon	fell	0.13	laid	0.06	whole	-0.01
-3=mong	home	0.03	fell	0.33	laid	-0.06	lies	-0.03	whole	-0.02
-3=mot	home	-0.38	fell	0.18	laid	0.64	lies	-0.31	whole	0.42
-3=mu	fell	-0.17
-3=mua	fell	0.22	laid	-0.11	lies	-0.02	whole	-0.13
-3=muc	home	-0.16	fell	0.58	laid	-0.1	lies	-0.01	whole	-0.51
-3=mui	home	-0.03	fell	0.32	laid	-0.13	whole	-0.06
-3=mung	fell	-0.01
-3=muoi	home	-0.37	fell	-0.09	laid	0.29	whole	0.08
-3=muon	fell	-0.29	laid	-0.1
-3=muong	home	0.15	fell	0.68	lies	-0.01	whole	0.32
-3=my	home	-0.19	fell	0.2	laid	-0.05	whole	-0.03
-3=n	fell	-0.14
-3=nam	home	-0.13	fell	0.08	laid	-0.4	lies	-0.01	whole	0.27
-3=nang	home	0.14	laid	-0.02	lies	0.24	whole	0.3
-3=nao	home	-0.37	fell	0.05	laid	-0.08	lies	-0.05	whole	-0.23
-3=nau	fell	0.06	whole	0.32
-3=nay	home	-0.28	laid	-0.55	lies	0.45	whole	0.02
-3=nen	fell	-0.02	laid	0.03	lies	0.22
-3=net	laid	-0.03
-3=ng	home	0.26	whole	0.36
-3=nga	fell	0.19	laid	-0.19	lies	0.17	whole	-0.3
-3=ngai	home	-0.24	laid	-0.16	lies	-0.26	whole	-0.09
-3=ngam	laid	-0.05	whole	-0.14
-3=ngan	home	-0.04	fell	-0.09	laid	0.02
-3=ngang	laid	-0.22	whole	0.2
-3=ngay	home	-0.5	fell	0.07	laid	0.69	lies	0.07
-3=nghe	home	-0.13	fell	0.38	laid	0.1	lies	0.59	whole	0.22
-3=nghi	fell	0.33	laid	-0.14	lies	-0.5	whole	0.27
-3=nghia	home	0.38	fell	-0.59	laid	0.69	lies	-0.05
-3=nghiem	home	-0.15
-3=nghiep	home	0.04	laid	0.2	whole	0.34
-3=ngo	home	-0.03	fell	-0.1	lies	-0.01	whole	-0.53
-3=ngoai	fell	0.06	lies	-0.02	whole	0.18
-3=ngoc	home	-0.06	fell	-0.17	whole	0.06
-3=ngoi	laid	0.15	lies	0.1	whole	-0.35
-3=ngu	home	-0.09	fell	0.29	whole	-0.25
-3=nguoi	home	0.96	fell	-0.29	laid	-0.66	lies	0.06	whole	0.15
-3=nguy	fell	-0.02
-3=nguyen	home	0.32	fell	-0.38	laid	-0.07	lies	-0.1	whole	0.07
-3=nha	home	0.42	fell	0.25	laid	-0.25	whole	-0.35
-3=nham	fell	0.19	whole	0.13
-3=nhan	home	-0.69	laid	-0.2	lies	-0.03
-3=nhanh	fell	0.39	whole	0.06
-3=nhap	fell	-0.02
-3=nhat	home	-0.21	fell	-0.15	laid	0.06	lies	-0.01	whole	-0.21
-3=nhau	lies	-0.01
-3=nhe	home	-0.05
-3=nhieu	laid	-0.03
-3=nho	home	0.67	fell	-0.48	lies	-0.05	whole	-0.11
-3=nhom	home	-0.27	fell	-0.71	laid	-0.14	lies	-0.08	whole	-0.41
-3=nhon	lies	-0.02	whole	0.05
-3=nhu	fell	-0.24	lies	-0.01	whole	0.04
-3=nhuan	fell	0.15	whole	0.23
-3=nhung	home	-0.22	fell	-0.04	laid	-0.02
-3=nien	fell	-0.34
-3=ninh	home	-0.15	fell	-0.15	laid	0.2	lies	-0.13	whole	-0.23
-3=nn	home	0.35	whole	0.03
-3=no	home	-0.03	laid	-0.14	lies	-0.25	whole	-0.12
-3=noi	home	-0.39	fell	1.67	laid	-0.27	whole	0.69
-3=nong	home	-0.06	fell	-0.27	lies	-0.08
-3=nop	fell	-0.07	laid	-0.02
-3=ntls	home	-0.19	fell	-0.15	laid	-0.2	lies	0.6	whole	0.42
-3=nu	fell	-0.08
-3=nui	fell	-0.29	whole	-0.71
-3=nuoc	fell	-0.11	laid	-0.26	lies	0.26	whole	0.3
-3=o	home	-0.16	fell	-0.01	laid	0.45	lies	0.16	whole	0.15
-3=oi	home	-0.5
-3=om	fell	0.09	whole	-0.03
-3=on	home	0.03	fell	-0.1	laid	-0.03
-3=ong	home	0.01	fell	-0.37	laid	0.82	lies	0.03	whole	-0.44
-3=pa	fell	-0.03	laid	-0.25	lies	-0.08
-3=pao	laid	-0.01
-3=pha	fell	-0.08	laid	-0.02	lies	-0.01	whole	-0.03
-3=phai	home	-0.02	fell	-0.25	laid	0.35
-3=pham	home	-0.05	fell	0.19	laid	-0.14	lies	-0.09	whole	0.02
-3=phan	home	-0.32	fell	-0.57	laid	-0.12	lies	-0.06	whole	-0.16
-3=phao	fell	-0.26	laid	-0.19	lies	-0.12	whole	0.12
-3=phap	home	-0.03	fell	0.28	whole	-0.14
-3=phat	fell	0.38	laid	-0.42	lies	-0.09	whole	0.16
-3=phau	laid	0.25	whole	-0.33
-3=phe	fell	0.15	laid	-0.28
-3=phi	home	0.03	fell	-0.01	whole	0.25
-3=phia	fell	-0.17	laid	0.21	whole	-0.44
-3=phien	fell	-0.21	whole	-0.03
-3=pho	home	-0.35	fell	-0.46	lies	-0.03	whole	-0.29
-3=phong	home	-0.58	fell	-0.09	laid	-0.47	lies	0.1	whole	-0.02
-3=phu	fell	-0.13	laid	-0.12	lies	-0.17	whole	-0.26
-3=phuc	home	0.04	fell	0.46	laid	-0.05	lies	-0.03	whole	-0.35
-3=phum	home	-0.09	fell	-0.05	laid	-0.03	lies	-0.01	whole	-0.15
-3=phung	home	0.13	fell	-0.04	whole	0.11
-3=phuoc	home	0.04	laid	-0.02	lies	-0.05	whole	0.11
-3=phuong	home	-0.45	fell	-0.4	lies	-0.1	whole	-0.35
-3=qua	home	-0.22	fell	0.29	laid	-0.01	whole	0.15
-3=quach	home	-0.09
-3=quan	home	0.98	fell	-0.69	laid	-0.26	lies	-0.3	whole	0.35
-3=quang	home	-0.14	fell	0.27	laid	-0.18	lies	-0.17	whole	-0.05
-3=quay	laid	0.41	whole	0.22
-3=que	home	1.28	fell	-0.68	laid	0.2	lies	-0.47
-3=quen	home	0.33	fell	-0.25	whole	0.09
-3=quet	home	-0.15	fell	-0.08	lies	0.17	whole	-0.02
-3=quoc	fell	0.28	laid	-0.08	whole	-0.15
-3=quy	home	-0.13	laid	0.1	lies	-0.3	whole	-0.04
-3=quyen	fell	0.05	laid	-0.06	whole	0.14
-3=quyt	home	-0.04	whole	-0.03
-3=ra	home	-0.25	fell	0.36	laid	0.02	lies	0.28	whole	-0.02
-3=rach	lies	-0.2
-3=rang	fell	-0.05	whole	0.14
-3=rao	fell	-0.36	whole	-0.37
-3=ray	home	-0.1	fell	0.14	laid	0.13	whole	-0.38
-3=ro	home	0.39	fell	-0.28	laid	0.07	lies	-0.04	whole	0.59
-3=roc	home	-0.13	fell	0.29	whole	0.21
-3=roi	home	-0.1	fell	0.21	lies	0.36	whole	0.11
-3=rung	home	-0.07	laid	-0.04	whole	-0.38
-3=ruot	home	-0.01	laid	-0.02	whole	-0.43
-3=rut	fell	-0.02	laid	-0.02	whole	-0.13
-3=sa	home	-0.01	fell	-0.09	laid	-0.07	whole	0.16
-3=sach	fell	-0.25
-3=sai	home	0.05	fell	-0.02	laid	-0.05	whole	-0.14
-3=san	fell	0.01	laid	-0.06	lies	-0.02
-3=sang	home	-0.16	fell	0.27	laid	-0.1	lies	-0.04	whole	0.35
-3=sanh	home	0.25	fell	0.08	laid	0.27	whole	0.31
-3=sat	fell	0.47	laid	-0.15	lies	-0.07	whole	0.03
-3=sau	home	0.45	fell	0.14	laid	0.04	lies	-0.07	whole	0.28
-3=se	laid	-0.06	whole	-0.14
-3=sen	laid	-0.08
-3=seo	home	-0.32	whole	-0.11
-3=si	home	0.08	fell	-0.66	laid	0.09	lies	-0.23	whole	0.34
-3=sinh	home	-0.35	fell	0.66	laid	-0.23	lies	0.11	whole	-0.15
-3=sn	home	0.53	fell	0.02	whole	-0.03
-3=so	home	-0.03	fell	-0.75	laid	-0.69	lies	-0.45	whole	-0.39
-3=som	laid	0.16	lies	-0.05
-3=son	home	-0.01	laid	0.29	lies	-0.17	whole	0.31
-3=song	home	0.29	fell	0.27	laid	-0.08	lies	-0.2	whole	-0.13
-3=sot	home	-0.02	fell	0.56	whole	0.52
-3=su	home	-0.06	fell	-0.72	laid	-0.31	lies	0.06	whole	-0.63
-3=sua	whole	0.01
-3=sung	fell	-0.26
-3=suoi	home	-0.14	fell	0.25	laid	-0.04	lies	-0.01	whole	-0.23
-3=suon	laid	0.39	whole	0.49
-3=suu	home	0.13	fell	-0.71	whole	-0.23
-3=sy	fell	0.32	laid	-0.12	lies	0.33	whole	0.22
-3=ta	fell	0.12	laid	-0.3	lies	-0.41	whole	-0.15
-3=tac	fell	0.09	whole	0.02
-3=tai	home	-0.29	fell	1.18	laid	0.18	lies	0.01	whole	0.33
-3=tam	home	0.06	laid	0.28	lies	-0.11	whole	0.26
-3=tan	home	0.44	fell	-0.2	laid	-0.03	whole	0.47
-3=tang	home	-0.44	fell	-0.44	laid	1.15	lies	0.28	whole	0.04
-3=tap	home	-0.07	fell	-0.05	laid	-0.18	lies	0.02	whole	-0.11
-3=tat	whole	0.04
-3=tau	fell	0.25	whole	-0.13
-3=tay	home	0.09	laid	-0.13	lies	-0.31	whole	-0.36
-3=ten	home	-0.28	fell	-0.23	laid	-0.1	lies	-0.46	whole	0.21
-3=teo	home	-0.09	whole	-0.13
-3=tet	fell	0.27	whole	0.12
-3=thach	fell	0.04	whole	0.33
-3=thai	home	-0.41	fell	-0.18	laid	0.12	lies	-0.13	whole	-0.7
-3=tham	laid	0.13	whole	0.29
-3=than	fell	-0.03	laid	0.25	whole	0.14
-3=thang	home	0.21	fell	-0.1	laid	-0.29	lies	-0.29	whole	-0.33
-3=thanh	home	0.02	fell	-0.22	laid	-0.25	whole	-0.33
-3=thao	home	0.32	fell	0.39	lies	-0.04	whole	0.33
-3=that	whole	-0.05
-3=thay	home	-0.01	fell	0.08	laid	-0.3	whole	0.27
-3=the	fell	-0.31	laid	-0.05	lies	-0.04
-3=them	whole	0.33
-3=theo	fell	-0.26	lies	0.42
-3=thi	home	-0.28	fell	-0.29	laid	-0.48	lies	-0.06	whole	-0.19
-3=thien	home	0.45	whole	0.28
-3=thieu	fell	-0.12	laid	-0.09	whole	-0.15
-3=thin	home	0.31	fell	-0.13	whole	0.07
-3=thinh	whole	-0.46
-3=tho	home	-0.01	fell	-0.55	laid	0.03	lies	0.11	whole	0.25
-3=thoai	home	-0.03	fell	-0.06	whole	0.01
-3=thon	home	-0.01	fell	-0.16	laid	-0.07	lies	-0.16	whole	0.25
-3=thong	fell	-0.03	laid	0.05	lies	-0.08	whole	0.49
-3=thu	home	0.08	fell	0.04	laid	-0.33	whole	0.25
-3=thua	laid	-0.03	whole	-0.32
-3=thuan	laid	0.17	whole	0.31
-3=thuoc	home	-0.15	fell	0.28	lies	-0.09	whole	0.46
-3=thuong	home	0.16	fell	-0.02	laid	-0.02	whole	0.28
-3=thuy	home	-0.19	fell	-0.02	whole	-0.1
-3=tich	fell	-0.01	whole	0.1
-3=tien	home	0.22	whole	0.09
-3=tieu	home	-0.11	fell	0.07	laid	0.24	lies	-0.04	whole	0.42
-3=tim	home	-0.1	fell	0.09	laid	-0.07	whole	-0.02
-3=tin	home	-0.18	fell	-0.07	laid	-0.01	whole	-0.37
-3=tinh	laid	-0.4	lies	-0.04	whole	-0.11
-3=tnxp	fell	0.11	whole	0.09
-3=to	home	0.09	fell	0.08	laid	-0.09	lies	-0.08	whole	0.29
-3=toa	home	-0.03	laid	-0.11	whole	-0.21
-3=toan	home	-0.07	fell	-0.13	laid	-0.05	whole	-0.27
-3=toc	home	1.08	fell	-0.41	laid	-0.08	lies	-0.05	whole	0.33
-3=toi	home	-0.38	fell	-0.39	laid	0.29	lies	-0.73
-3=ton	home	0.39	whole	0.12
-3=tong	fell	0.1	laid	-0.21	whole	0.2
-3=tra	home	0.05	fell	-0.19	laid	0.22	lies	-0.03	whole	-0.03
-3=trai	home	-0.13	laid	-0.13	lies	0.14	whole	-0.37
-3=tram	home	0.16	fell	-0.17	laid	-0.07	lies	-0.09	whole	-0.43
-3=tran	home	-0.15	fell	0.05	laid	-0.16	lies	-0.21
-3=trang	home	0.07	fell	-0.34	lies	-0.36	whole	-0.3
-3=trao	fell	0.03	laid	-0.05	whole	-0.04
-3=tre	fell	-0.01	laid	0.2	lies	0.1
-3=tren	home	-0.25	fell	0.53	laid	-0.25	lies	0.07	whole	0.41
-3=tri	home	0.03	fell	-0.29	laid	0.18	lies	-0.04	whole	-0.33
-3=trich	home	-0.02	fell	-0.03
-3=trieu	home	0.1	fell	-0.09	laid	-0.02	whole	-0.19
-3=trinh	home	0.01	fell	-0.08
-3=tro	home	-0.18	laid	-0.05
-3=troi	laid	-0.13	whole	-0.4
-3=trong	home	-0.33	fell	-0.64	laid	0.54	lies	-0.15	whole	0.52
-3=tru	home	-0.2	fell	0.06	laid	-0.19	whole	0.16
-3=truc	fell	0.41	laid	-0.04
-3=trung	fell	-0.01	laid	-0.58	lies	-0.13	whole	0.18
-3=truoc	home	0.24	fell	-0.31	laid	0.26	lies	-0.08	whole	0.79
-3=truong	home	0.17	fell	-0.4	laid	-0.21	lies	-0.28	whole	-0.2
-3=tu	home	0.53	fell	-0.6	laid	-0.39	lies	-0.19	whole	-0.44
-3=tuan	whole	0.18
-3=tuat	home	-0.21	fell	-0.06	laid	-0.13	lies	0.38	whole	0.07
-3=tuc	fell	-0.2
-3=tui	home	0.41	fell	-0.07	laid	0.33	lies	0.06	whole	0.13
-3=tum	laid	-0.04
-3=tuoi	home	-0.19	fell	-0.04	laid	-0.1	whole	0.22
-3=tuong	home	-0.13	fell	-0.13	lies	-0.01	whole	-0.07
-3=tuyen	home	-0.33	fell	0.12	whole	0.15
-3=ty	whole	-0.14
-3=ung	home	0.17	whole	0.28
-3=uong	whole	0.17
-3=ut	home	-0.01	fell	-0.01	laid	-0.01	lies	-0.05
-3=uy	home	-0.1	fell	-0.15
-3=va	home	-0.07	fell	-0.07	laid	-0.23	lies	-0.2	whole	-0.24
-3=vam	home	-0.11	whole	-0.21
-3=van	home	0.04	fell	-0.75	laid	-0.55	lies	0.38	whole	-0.31
-3=vang	fell	-0.16	laid	-0.03	whole	0.22
-3=vao	home	-0.09	fell	-0.25	laid	0.15	whole	-0.12
-3=vay	laid	-0.05
-3=ve	home	-0.23	fell	-0.28	laid	0.65	lies	0.11	whole	1.09
-3=vi	fell	0.04	laid	-0.07	lies	-0.15	whole	-0.46
-3=vien	home	-0.27	fell	-0.22	lies	-0.08	whole	-0.12
-3=viet	home	-0.4	fell	-0.18	laid	0.18	lies	-0.03	whole	0.21
-3=vinh	home	0.06	fell	0.12	laid	-0.47	lies	0.49	whole	0.41
-3=vo	home	0.11	fell	-0.37	laid	-0.06	lies	-0.21	whole	-0.41
-3=voi	home	-0.12	fell	-0.17	laid	-0.18	lies	-0.07	whole	-0.22
-3=vong	fell	-0.11
-3=vot	fell	-0.44	laid	-0.37	whole	-0.03
-3=vu	home	-0.41	fell	-0.19	laid	-0.01	lies	0.12	whole	-0.11
-3=vua	fell	-0.18	laid	0.23	lies	0.33	whole	0.14
-3=vuc	home	-0.13	fell	0.08	whole	-0.02
-3=vui	fell	-0.12	laid	0.24	lies	-0.01
-3=vuon	home	-0.6	fell	0.32	laid	0.12	whole	-0.4
-3=vuong	home	0.03	fell	-0.16	whole	0.24
-3=x	home	0.21	whole	0.26
-3=xa	home	1.31	fell	-0.41	laid	0.2	lies	-0.01	whole	-0.11
-3=xac	home	-0.06	fell	0.09	laid	0.33	lies	-0.17	whole	-0.04
-3=xay	fell	0.2	laid	-0.05	lies	-0.03	whole	-0.36
-3=xe	home	-0.29	fell	0.47	lies	-0.08	whole	-0.02
-3=xem	fell	-0.14	laid	-0.13	lies	0.31	whole	0.18
-3=xep	fell	-0.09	laid	1	whole	0.47
-3=xin	home	-0.31	fell	-0.07	laid	-0.17	lies	-0.05	whole	-0.75
-3=xom	whole	-0.35
-3=xua	whole	-0.45
-3=xuan	home	0.13	fell	-0.23	lies	-0.08	whole	-0.23
-3=xung	home	0.05	whole	0.38
-3=xuong	home	-0.06	fell	-0.5	laid	0.17	lies	-0.33	whole	-0.05
-3=xuyen	home	-0.05	fell	-0.02	laid	0.24	whole	0.16
-3=y	home	0.03	fell	0.27	lies	-0.04	whole	0.02
-3=yen	home	-0.34	fell	0.09	laid	-0.02	lies	0.49	whole	0.78
after martyr	home	2.4	fell	-0.51	laid	-0.17	lies	0.15	whole	0.52
after other	home	0.05	fell	-0.36	laid	-0.15	lies	-0.62	whole	-0.24
after teller	home	-2.32	fell	-0.29	laid	-0.63	lies	-0.66	whole	0.42
ahead of martyr	home	-0.44	fell	-0.26	laid	-1.04	lies	0.52	whole	-0.23
ahead of other	home	0.09	fell	-0.27	laid	0.12	lies	-0.18	whole	0.13
ahead of teller	home	-0.45	fell	-0.37	laid	-0.06	lies	-0.15	whole	-0.27
before "	home	-0.34	fell	-0.64	laid	-0.03	lies	-0.07	whole	-0.51
before %	home	-0.18	fell	-0.19	laid	-0.04	lies	-0.02
before '	home	-0.46	fell	-0.43	laid	-0.04	lies	0.22	whole	0.11
before (	home	-0.08	fell	-0.17	laid	-0.55	lies	-0.4	whole	0.84
before )	home	-0.88	fell	-1.16	laid	-0.25	lies	-0.28	whole	-0.62
before +	home	-0.12
before ,	home	0.26	fell	-0.61	laid	-0.76	lies	-0.77	whole	-0.93
before -	home	0.83	fell	-0.74	laid	-0.7	lies	-0.32	whole	-0.04
before .	home	-0.06	fell	0.24	laid	-0.65	lies	-0.46	whole	0.08
before /	home	-0.43	fell	-0.95	laid	-0.13	lies	-0.2	whole	-0.27
before :	home	-1.05	fell	0.16	laid	0.36	lies	0.05	whole	0.19
before ;	home	-0.01	fell	-0.03	laid	-0.05
before ?	home	0.4	fell	-0.1	laid	-0.01	whole	0.47
before @	home	-0.01
before blank	home	-1.29	fell	-0.01	laid	-0.29	lies	-0.36	whole	0.39
before line	home	-0.75	fell	-0.78	laid	-0.57	lies	-0.79	whole	-0.84
before |	home	0.65	laid	0.56	lies	-0.21	whole	0.41
before –	home	0.53	fell	-0.21	laid	-0.27	lies	-0.21	whole	0.11
before:again	home	-0.42	fell	-0.24	laid	0.64	lies	0.36	whole	0.69
before:again:0	home	-0.19	fell	-0.02	laid	-0.24	lies	0.31	whole	-0.19
before:again:1	fell	0.2	laid	0.7	lies	-0.11	whole	0.56
before:again:12	home	-0.1	fell	-0.26	laid	0.07	lies	0.16
before:again:2	home	-0.02	fell	0.22	laid	0.03	lies	-0.04	whole	0.85
before:again:5	home	-0.05	fell	-0.58	laid	0.18	lies	0.07	whole	0.07
before:again:far	fell	-0.24	laid	0.04	whole	-0.1
before:alive	home	-0.39	fell	-0.75	laid	-1.07	lies	0.65	whole	0.12
before:alive:0	home	0.11	fell	-0.44	laid	-0.69	lies	0.33	whole	0.31
before:alive:1	home	-0.58	fell	-0.1	laid	-0.37	whole	-0.21
before:alive:12	fell	-0.14	laid	-0.12	whole	-0.39
before:alive:2	home	-0.05	fell	0.11	laid	-0.24	lies	0.37	whole	0.26
before:alive:5	home	-0.24	fell	-0.54	laid	0.09	lies	0.16	whole	0.09
before:alive:far	home	0.04	fell	0.03
before:at	home	-0.06	fell	0.36	laid	0.6	lies	-0.22	whole	-0.16
before:at:0	home	0.02	fell	0.66	laid	0.33	whole	0.66
before:at:1	home	-0.39	fell	0.24	laid	1.03	lies	0.18	whole	0.09
before:at:12	home	0.89	fell	-0.57	laid	-0.05	lies	-0.3	whole	0.24
before:at:2	home	-0.49	fell	0.15	laid	-0.08	lies	-0.48	whole	-0.87
before:at:5	home	-0.54	fell	-1.15	laid	-0.57	lies	-0.07	whole	-0.93
before:at:far	home	0.5	fell	0.23	laid	-0.06	whole	0.22
before:battle	home	-0.79	fell	0.73	laid	-0.58	lies	-0.34	whole	0.46
before:battle:0	home	-0.28	fell	0.01	lies	-0.11	whole	0.2
before:battle:1	home	-0.45	fell	0.82	laid	-0.21	lies	-0.42	whole	0.23
before:battle:12	home	0.01	fell	0.32	laid	-0.15	lies	0.33	whole	0.63
before:battle:2	home	-0.1	fell	0.14	laid	-0.44	lies	-0.06	whole	-0.03
before:battle:5	home	-0.26	fell	0.02	laid	-0.39	lies	-0.23	whole	-0.14
before:battle:far	home	0.05	fell	-0.3	laid	0.23	whole	0.07
before:born	home	0.73	fell	-0.39	laid	-0.19	lies	-0.16	whole	0.03
before:born:0	home	-0.84	fell	0.13	whole	-0.04
before:born:1	home	0.41	fell	-0.41	laid	0.14	lies	-0.05	whole	0.73
before:born:12	home	0.01	fell	0.42	laid	0.12	lies	0.04	whole	0.24
before:born:2	home	1.4	fell	-0.66	laid	-0.23	lies	0.06	whole	-0.52
before:born:5	home	-0.27	fell	-0.58	laid	-0.37	lies	-0.37	whole	-0.08
before:born:far	home	-0.06	fell	0.34	lies	-0.07	whole	0.18
before:bury	home	-0.87	fell	-1.68	laid	2.04	lies	0.01	whole	-0.11
before:bury:0	home	-0.35	fell	-0.61	laid	0.17	lies	0.04	whole	0.22
before:bury:1	home	-0.37	fell	-0.54	laid	0.92	lies	0.14	whole	0.51
before:bury:12	home	-0.16	fell	0.12	laid	0.29	lies	-0.11	whole	-1.28
before:bury:2	home	-0.11	fell	-0.53	laid	0.54	lies	-0.04	whole	-0.02
before:bury:5	home	-0.07	fell	-0.56	laid	1.54	lies	-0.08	whole	-0.04
before:capture	home	-0.28	fell	-0.18	laid	-0.39	lies	-0.08	whole	0.08
before:capture:0	laid	-0.02	whole	0.02
before:capture:1	home	-0.02	fell	-0.31	laid	-0.07	lies	-0.01	whole	-0.16
before:capture:12	laid	0.03	whole	0.17
before:capture:5	home	-0.19	fell	-0.17	laid	-0.05	whole	-0.1
before:contact	home	-0.23	fell	-1	laid	-0.68	lies	-0.11	whole	-0.02
before:contact:0	home	-0.31	fell	-0.12	laid	-0.06	lies	-0.11
before:contact:1	home	-0.01	fell	-0.16	laid	-0.07	lies	0.24	whole	0.13
before:contact:12	home	-0.13	fell	-0.38	laid	-0.57	lies	-0.19	whole	0.11
before:contact:2	home	-0.13	fell	-0.05	laid	-0.21	whole	-0.24
before:contact:5	home	-0.09	fell	-0.16	laid	0.16	lies	-0.09	whole	-0.19
before:contact:far	home	0.33	fell	-0.25	laid	-0.01	whole	0.2
before:day	home	0.01	fell	0.73	laid	0.09	lies	0.41	whole	-0.1
before:day 1	home	0.57	fell	-0.48	laid	-0.41	lies	-0.52	whole	0.47
before:day 12	home	-0.64	fell	0.83	laid	-0.06	lies	0.28	whole	-0.11
before:day 2	home	0.09	laid	-0.06	lies	0.2	whole	0.02
before:day 5	fell	0.25	laid	0.06	lies	-0.12	whole	-0.08
before:day far	home	0.04	fell	-0.09	laid	0.27	lies	0.52	whole	-0.26
before:died	home	-0.71	fell	-0.02	laid	0.47	lies	0.35	whole	-0.18
before:died:0	home	-0.49	fell	-0.4	laid	0.1	lies	0.31	whole	-0.16
before:died:1	home	-0.14	fell	0.02	laid	0.39	lies	-0.01	whole	0.16
before:died:12	home	-0.28	fell	0.26	laid	-0.49	lies	-0.16	whole	0.02
before:died:2	home	-0.57	fell	0.43	laid	-0.07	lies	0.33	whole	-0.04
before:died:5	home	0.08	fell	-0.23	laid	0.57	lies	0.05	whole	-0.01
before:died:far	home	0.19	fell	-0.02	laid	-0.26	lies	-0.16	whole	-0.48
before:enlist	home	-0.34	fell	-0.13	laid	-0.47	lies	-0.4	whole	-0.16
before:enlist:0	home	0.05	fell	0.14	laid	-0.02
before:enlist:1	fell	0.06
before:enlist:12	home	-0.03	fell	-0.04	laid	-0.14	lies	-0.13
before:enlist:2	home	-0.17	fell	-0.06
before:enlist:5	home	-0.08	fell	-0.2	laid	-0.14	lies	-0.06	whole	-0.3
before:enlist:far	home	-0.01	fell	-0.03	laid	-0.02	lies	-0.04	whole	0.18
before:fell	home	-1.11	fell	1.49	laid	-0.83	lies	-0.35	whole	0.36
before:fell:0	home	-0.32	fell	-0.29	laid	-0.07	lies	-0.67	whole	-0.25
before:fell:1	home	-0.53	fell	0.51	laid	-0.02	lies	-0.63	whole	0.54
before:fell:12	home	0.1	fell	0.41	laid	-0.59	lies	0.06	whole	0.04
before:fell:2	home	-0.64	fell	0.98	laid	-0.48	lies	0.13	whole	0.37
before:fell:5	home	-0.32	fell	0.98	laid	-0.46	lies	0.21	whole	0.23
before:fell:far	home	0.2	fell	-0.1	laid	0.33	lies	-0.03	whole	-0.54
before:gio	home	-0.41	fell	0.19	laid	-0.64	lies	0.04	whole	-0.09
before:gio:1	fell	0.24	laid	-0.2	lies	-0.01	whole	0.08
before:gio:12	home	-0.25	fell	-0.11	laid	-0.08	whole	-0.32
before:gio:5	home	-0.1	fell	0.15	laid	-0.27	lies	0.05	whole	0.05
before:grave	home	-0.01	fell	-0.89	laid	0.15	lies	0.47	whole	0.17
before:grave:0	home	-0.16	fell	-0.08	laid	0.09	lies	0.12	whole	1.17
before:grave:1	home	-0.38	fell	0.16	laid	-0.17	lies	0.45	whole	0.37
before:grave:12	home	0.32	fell	-0.52	laid	0.08	lies	-0.2	whole	0.23
before:grave:2	home	-0.25	fell	0.11	laid	0.37	lies	0.16	whole	0.02
before:grave:5	home	0.15	fell	-0.36	laid	-0.01	whole	-0.56
before:grave:far	home	-0.08	fell	-0.47	laid	-0.21	whole	-0.09
before:home	home	1.03	fell	-0.41	laid	0.08	lies	-0.25	whole	0.29
before:home:0	home	0.91	fell	-0.71	laid	-0.13	lies	-0.16	whole	0.25
before:home:1	home	0.28	fell	-0.42	laid	-0.76	lies	-0.08	whole	0.35
before:home:12	home	-0.65	fell	-0.16	laid	0.26	lies	-0.21	whole	-0.28
before:home:2	home	-0.49	fell	0.65	laid	0.14	lies	0.36
before:home:5	home	0.69	fell	-0.09	laid	0.41	lies	-0.19	whole	-0.08
before:home:far	home	0.25	fell	0.14	laid	-0.06	lies	-0.1	whole	0.21
before:hurt	fell	-0.63	laid	-0.32	lies	-0.04	whole	-0.43
before:hurt:1	home	-0.11	fell	-0.37	laid	-0.03
before:hurt:12	laid	-0.07	whole	-0.55
before:hurt:5	home	0.09	fell	-0.3	laid	-0.07	whole	0.14
before:joined	home	-0.37	laid	-0.33	lies	-0.32	whole	0.05
before:joined:0	home	0.09	fell	0.34	laid	-0.01
before:joined:1	fell	0.07
before:joined:12	home	-0.15	fell	-0.08	laid	-0.1	lies	-0.09	whole	0.17
before:joined:2	home	-0.17	fell	-0.06
before:joined:5	home	-0.08	fell	-0.18	laid	-0.02	lies	-0.02	whole	-0.27
before:joined:far	home	-0.01	fell	-0.03	laid	-0.01	lies	-0.04	whole	0.3
before:kin	home	-0.13	fell	-0.25	laid	-0.61	lies	-0.2
before:kin anh	home	-0.23	fell	-0.1	laid	-0.16	lies	-0.18	whole	-0.53
before:kin anh trai	home	0.18	fell	0.1	laid	0.46	whole	0.35
before:kin ba	home	-0.23	fell	-0.2	laid	-0.08	whole	0.28
before:kin bà	home	-0.1	fell	0.17	lies	0.39	whole	-0.17
before:kin bác	home	0.44	fell	0.25	laid	-0.15	lies	0.23	whole	0.13
before:kin bố	home	0.35	fell	-0.16	laid	0.28	lies	0.1	whole	-0.36
before:kin bố chồng	fell	-0.04	whole	-0.18
before:kin bố vợ	fell	-0.32	whole	-0.09
before:kin cha	home	-0.42	fell	0.19	laid	-0.05	lies	-0.05	whole	0.05
before:kin cháu	home	0.12	fell	0.38	whole	0.17
before:kin chú	home	-0.08	fell	0.17	laid	-0.07	lies	-0.06	whole	-0.2
before:kin chị	home	-0.29	fell	-0.33	laid	-0.1
before:kin chị gái	whole	0.19
before:kin chồng	home	-0.07	fell	0.21	whole	-0.37
before:kin con	home	0.47	fell	-0.14	whole	0.28
before:kin con trai	home	-0.01	fell	0.58	laid	-0.13	whole	0.76
before:kin cô	home	-0.22
before:kin cậu	home	0.32	fell	0.2	lies	-0.04	whole	0.37
before:kin cụ	home	0.04	fell	-0.04	laid	-0.04	whole	0.04
before:kin dì	home	0.06	fell	-0.03	lies	-0.17	whole	0.12
before:kin em	home	-0.41	fell	-0.03	laid	-0.03	whole	-0.64
before:kin em gái	home	-0.05	fell	-0.07	laid	-0.05	whole	0.11
before:kin em trai	home	-0.01	fell	-0.5	whole	-0.14
before:kin mẹ	home	-0.19	fell	-0.25	laid	0.06	lies	-0.05	whole	0.06
before:kin mợ	fell	-0.3	laid	-0.13	lies	-0.29	whole	0.06
before:kin tía	home	0.38	fell	-0.29	laid	0.26	whole	0.29
before:kin vợ	whole	-0.15
before:kin ông	home	-0.19	fell	-0.13	laid	-0.53	lies	0.13	whole	-0.46
before:kin:0	home	0.02	fell	-0.16	laid	-0.18	lies	-0.28	whole	0.07
before:kin:1	home	-0.02	fell	-0.06	laid	-0.28	whole	0.4
before:kin:12	home	0.17	fell	-0.08	laid	-0.28	lies	-0.02	whole	-0.21
before:kin:2	home	-0.05	fell	-0.5	laid	-0.5	lies	-0.35	whole	-0.05
before:kin:5	home	-0.24	fell	-0.09	laid	0.41	lies	0.01	whole	0.06
before:kin:far	home	-0.2	fell	0.31	laid	-0.16	lies	0.07	whole	-0.16
before:laid	home	-0.36	fell	-0.1	laid	0.76	lies	-0.19	whole	0.56
before:laid:0	home	-0.23	fell	-0.06	lies	-0.04
before:laid:1	fell	-0.09	laid	0.13	lies	-0.06	whole	0.36
before:laid:12	fell	0.29	laid	0.23	lies	-0.01	whole	0.04
before:laid:5	home	-0.02	fell	-0.2	laid	0.57	lies	-0.02	whole	0.26
before:letter	home	-0.57	fell	-0.29	laid	-0.07	lies	-0.09	whole	0.02
before:letter:0	laid	-0.02	whole	0.08
before:letter:1	home	-0.21	fell	-0.13
before:letter:12	fell	-0.14	laid	0.15	whole	-0.01
before:letter:2	fell	0.2	laid	-0.03	whole	0.11
before:letter:5	home	-0.25	fell	-0.24	laid	-0.13	whole	-0.1
before:level	home	-0.1	fell	-0.16	laid	0.13	lies	0.11	whole	-0.11
before:level:0	home	0.13	fell	-0.06	laid	-0.66	lies	-0.3	whole	-0.14
before:level:1	fell	0.37	laid	-0.22	lies	0.07	whole	0.44
before:level:12	home	-0.24	laid	0.05	lies	-0.57	whole	-0.23
before:level:2	home	-0.07	fell	-0.42	laid	0.11	lies	0.17	whole	0.46
before:level:5	home	0.06	fell	-0.22	laid	0.18	lies	0.45	whole	-0.53
before:level:far	fell	0.01	laid	0.54	whole	0.03
before:link	home	-0.12	fell	-0.25	laid	-0.29	lies	-0.71	whole	-0.04
before:link:0	home	-0.26	fell	-0.77	laid	0.1	lies	-0.27	whole	-0.06
before:link:1	home	-0.94	laid	-0.82	lies	0.15	whole	0.08
before:link:12	home	-0.07	fell	0.16	laid	0.29	lies	-0.51	whole	0.17
before:link:2	home	-0.2	fell	0.07	laid	0.39	lies	-0.33	whole	-0.02
before:link:5	home	0.51	fell	-0.15	laid	-0.46	lies	-0.04	whole	0.33
before:link:far	home	0.58	fell	0.27	laid	-0.53	lies	-0.11	whole	-0.87
before:martyr	home	0.21	fell	-0.34	laid	-0.31	lies	0.21	whole	0.18
before:martyr:0	home	-0.16	fell	-0.44	laid	-0.19	lies	0.11	whole	-0.44
before:martyr:1	home	0.47	fell	0.45	laid	-0.19	lies	-0.06	whole	0.4
before:martyr:12	home	-0.03	laid	-0.74	lies	0.42	whole	0.01
before:martyr:2	home	-0.18	fell	-0.15	laid	0.15	lies	0.17	whole	0.06
before:martyr:5	home	0.4	fell	-0.23	laid	0.18	lies	-0.4	whole	0.39
before:martyr:far	home	-0.45	fell	-0.13	lies	-0.06	whole	-0.33
before:moved	home	-0.43	fell	-0.08	laid	-0.22	lies	0.94	whole	-0.2
before:moved:0	home	0.07	fell	0.08	laid	-0.26	lies	0.33	whole	0.21
before:moved:1	home	-0.25	fell	0.37	laid	0.21	lies	0.89	whole	0.58
before:moved:12	home	-0.13	fell	-0.19	laid	-0.3	lies	0.1	whole	0.07
before:moved:2	home	-0.19	fell	-0.02	laid	-0.2	lies	0.11	whole	-0.18
before:moved:5	home	-0.3	fell	-0.24	laid	0.03	whole	-0.62
before:moved:far	home	0.12	fell	-0.07	whole	-0.29
before:naming	home	-0.07	fell	0.18	laid	-0.07	lies	-0.67	whole	-0.2
before:naming:0	home	-0.11	fell	-0.24	laid	0.09	lies	0.19	whole	-0.19
before:naming:1	home	-0.21	fell	0.08	laid	-0.3	lies	-0.02	whole	-0.02
before:naming:12	home	0.05	fell	-0.08	laid	0.27	lies	-0.1	whole	0.21
before:naming:2	home	-0.32	laid	0.01	lies	-0.39	whole	0.14
before:naming:5	home	0.24	fell	0.06	laid	-0.43	lies	-0.49	whole	-0.1
before:naming:far	fell	0.39	whole	-0.33
before:notice	home	-0.65	fell	0.2	laid	-0.44	lies	-0.52	whole	0.16
before:notice:0	home	-0.02	fell	-0.1	laid	-0.16	lies	-0.04
before:notice:1	home	-0.08	fell	0.08	laid	-0.11	whole	-0.25
before:notice:12	home	-0.13	fell	0.15	laid	-0.16	lies	-0.14	whole	-0.08
before:notice:2	fell	-0.14
before:notice:5	home	-0.25	fell	0.1	laid	0.08	lies	-0.14	whole	0.14
before:notice:far	home	-0.05	fell	0.14	laid	-0.05	whole	0.4
before:office	home	-0.29	fell	-0.26	laid	-0.18	lies	-0.04	whole	0.46
before:office:0	home	-0.19	fell	-0.48	laid	0.01	lies	0.21	whole	0.18
before:office:1	home	0.21	fell	-0.4	laid	-0.07	lies	-0.09	whole	0.11
before:office:12	home	-0.18	fell	-0.02	laid	0.34	lies	-0.23	whole	0.5
before:office:2	home	-0.19	fell	0.16	laid	-0.17	lies	-0.32	whole	0.22
before:office:5	home	-0.16	fell	-0.41	laid	-0.46	lies	0.1	whole	-0.63
before:office:far	home	0.05	fell	0.45	laid	-0.08	whole	0.36
before:post	home	0.13	fell	-0.01	laid	-0.74	lies	-0.14	whole	0.5
before:post:0	home	0.14	fell	-0.12	laid	0.06	lies	0.25	whole	0.53
before:post:1	home	0.25	fell	-0.26	laid	-0.12	lies	-0.11	whole	-0.32
before:post:12	home	0.02	fell	0.09	laid	-0.5	lies	0.05	whole	-0.01
before:post:2	home	-0.1	fell	-0.15	laid	-0.11	lies	-0.23	whole	0.36
before:post:5	home	-0.08	fell	0.18	laid	-0.17	lies	-0.08	whole	0.6
before:post:far	fell	-0.03	laid	-0.02	lies	-0.15	whole	-0.03
before:rank	home	0.27	fell	0.31	laid	-0.37	lies	-0.37	whole	0.08
before:rank:0	home	0.18	fell	0.15	whole	0.7
before:rank:1	home	0.02	fell	-0.35	laid	-0.02	whole	-0.14
before:rank:12	home	-0.15	fell	0.33	laid	-0.17	lies	-0.06	whole	-0.34
before:rank:2	home	0.05	fell	-0.35	whole	-0.23
before:rank:5	home	0.15	fell	0.23	lies	-0.07	whole	0.39
before:rank:far	laid	-0.01	lies	-0.03
before:returned	home	0.05	fell	-0.26	laid	0.05	lies	-0.38	whole	-0.39
before:returned:1	home	-0.25	fell	-0.29	lies	-0.05
before:returned:12	fell	-0.07	whole	-0.28
before:returned:2	home	0.38	fell	0.29	laid	-0.05	lies	-0.1	whole	-0.03
before:returned:5	home	-0.09	fell	-0.37	laid	0.21	lies	-0.04	whole	-0.12
before:self	home	-0.12	fell	-0.31	laid	-0.54	lies	-0.52	whole	0.04
before:self:0	home	0.19	fell	-0.3	laid	-0.48	lies	-0.42	whole	0.39
before:self:1	home	-0.52	fell	0.02	laid	-0.45	lies	0.07	whole	0.25
before:self:12	home	0.08	fell	-0.39	laid	0.13	lies	-0.88	whole	-0.26
before:self:2	home	-0.6	fell	-0.34	laid	0.49	lies	-0.12	whole	0.15
before:self:5	home	-0.02	fell	-0.25	laid	-0.6	lies	0.29	whole	0.02
before:self:far	home	0.59	fell	0.55	laid	-0.21	lies	-0.16	whole	-0.4
before:site	home	-0.52	fell	0.34	laid	-0.06	lies	0.04	whole	-0.45
before:site:0	home	-0.13	fell	0.12	lies	-0.1	whole	0.36
before:site:1	home	-0.05	fell	0.23	laid	0.16	lies	0.06	whole	0.26
before:site:12	home	-0.15	laid	0.09	lies	-0.03	whole	-0.27
before:site:2	home	-0.1	fell	-0.17	laid	-0.54	whole	-0.86
before:site:5	home	-0.04	fell	0.22	laid	0.03	lies	0.14	whole	-0.35
before:site:far	whole	0.03
before:tells	home	0.2	fell	0.24	laid	0.46	lies	-0.71	whole	0.2
before:tells:0	home	-0.27	fell	0.03	lies	-0.18	whole	0.27
before:tells:1	home	-0.02	fell	0.31	laid	0.12	lies	-0.23	whole	0.4
before:tells:12	fell	0.31	laid	-0.22	lies	-0.4	whole	-0.35
before:tells:2	home	0.51	fell	-0.28	laid	0.46	whole	0.26
before:tells:5	home	0.1	fell	-0.16	laid	0.44	lies	-0.1	whole	-0.21
before:tells:far	home	-0.03	fell	0.1	laid	-0.41	lies	-0.19	whole	-0.21
before:thing	home	-0.53	fell	0.08	laid	-0.54	lies	-0.02	whole	-0.23
before:thing:0	fell	0.22	laid	-0.25	lies	-0.24	whole	-0.06
before:thing:1	home	-0.13	fell	0.17	laid	0.22	lies	-0.12	whole	0.07
before:thing:12	home	-0.39	fell	-0.65	laid	-0.35	lies	-0.29
before:thing:2	home	-0.12	fell	0.08	laid	-0.15	lies	0.13	whole	-0.27
before:thing:5	home	0.01	fell	0.25	laid	-0.36	lies	0.22	whole	-0.03
before:thing:far	fell	0.03	laid	-0.2	whole	0.1
before:title	home	0.16	fell	0.02	laid	-0.01	lies	0.02	whole	0.21
before:title:0	home	0.13	fell	-0.15	laid	-0.22	lies	-0.18	whole	0.58
before:title:1	home	0.08	fell	-0.39	laid	-0.02	lies	-0.39
before:title:12	home	-0.05	fell	0.2	laid	-0.1	lies	-0.04	whole	-0.18
before:title:2	home	-0.25	fell	-0.12	laid	0.13	lies	0.16	whole	0.11
before:title:5	home	0.57	fell	-0.02	laid	-0.04	lies	0.33	whole	0.37
before:title:far	home	-0.7	fell	0.38	laid	0.08	lies	-0.23	whole	-0.44
before:truename	home	0.21	fell	-0.27	whole	-0.07
before:truename:12	fell	-0.23	whole	0.06
before:truename:5	home	0.18	whole	-0.13
before:unit	home	-0.52	fell	0.03	laid	-0.45	lies	-0.03	whole	0.27
before:unit 1	home	-0.93	fell	-0.32	laid	-0.47	lies	-0.23	whole	-0.02
before:unit 12	home	-0.06	fell	0.13	laid	-0.15	whole	-0.02
before:unit 2	home	-0.86	fell	-0.52	laid	-0.11	lies	0.14	whole	0.25
before:unit 5	home	-0.1	fell	0.44	laid	-0.48	lies	-0.2	whole	0.41
before:unit far	home	0.69	laid	0.02	lies	0.17	whole	0.07
begins plainly	home	0.25	fell	-0.16	laid	-0.61	lies	-0.47	whole	-0.1
begins with a capital	home	0.19	fell	-0.88	laid	-0.55	lies	-0.41	whole	-0.49
begins:again	fell	-0.02
begins:aka	home	-0.17	laid	0.26	lies	0.29	whole	0.1
begins:alive	home	-0.06	fell	-0.24	laid	-0.11
begins:at	home	-0.21	fell	0.02	laid	0.55	lies	0.09	whole	0.67
begins:battle	home	-0.28	fell	0.12	laid	-0.45	lies	-0.36	whole	0.13
begins:born	home	-0.16	fell	-0.01
begins:bury	home	-0.52	fell	-0.23	laid	0.71	lies	0.03	whole	0.22
begins:capture	home	0.05
begins:contact	home	-0.13	fell	-0.03	laid	-0.15	whole	-0.46
begins:died	home	-0.55	fell	-0.44	laid	0.18	whole	0.01
begins:enlist	home	-0.33	fell	-0.16
begins:fell	home	-0.6	fell	-0.31	laid	-0.03	lies	-0.06	whole	-0.44
begins:grave	fell	-0.3	laid	0.2	lies	-0.02	whole	0.17
begins:home	home	0.59	fell	-0.26	laid	-0.19	lies	-0.38	whole	0.15
begins:joined	home	-0.31	fell	-0.07
begins:laid	home	-0.08
begins:letter	home	-0.05	fell	-0.07	laid	-0.02	lies	-0.03
begins:level	home	0.71	fell	-0.21	laid	-0.79	lies	-0.98	whole	-0.11
begins:link	home	-0.28	fell	-0.53	laid	0.04	lies	-0.29	whole	0.16
begins:martyr	fell	-0.02	laid	-0.18	lies	-0.16
begins:moved	home	0.01	fell	-0.23	laid	0.12	lies	0.04	whole	-0.12
begins:naming	home	-0.05	fell	-0.17	laid	-0.05	lies	-0.01
begins:notice	home	-0.11	fell	-0.34	laid	-0.06	lies	-0.01
begins:office	home	-0.45	fell	-0.19	laid	-0.53	lies	-0.26
begins:post	home	-0.48	fell	0.03	laid	-0.25	lies	-0.24
begins:rank	home	-0.35	fell	-0.37	laid	-0.08	lies	-0.08	whole	0.21
begins:self	home	-0.2	fell	-0.22	laid	0.19	lies	-0.04	whole	0.23
begins:site	home	-0.64	fell	0.63	laid	-0.34	lies	-0.54	whole	0.31
begins:stop	home	-0.2	fell	-0.68	laid	-0.62	lies	-0.56	whole	-0.25
begins:tells	home	0.08	fell	0.3	laid	0.2	lies	-0.18	whole	0.46
begins:thing	home	-0.14	fell	-0.23	laid	-0.64	lies	-0.29	whole	-0.07
begins:title	home	-0.26	fell	-0.19	laid	-0.23	lies	-0.07	whole	-0.15
behind !	lies	-0.01
behind "	home	1.01	fell	-0.38	laid	-0.31	lies	-0.17	whole	0.17
behind '	home	-0.06	fell	-0.1	laid	-0.14
behind (	home	-0.35	fell	-0.42	lies	-0.3	whole	0.22
behind )	home	-0.56	fell	-0.64	laid	-0.98	lies	-0.19	whole	0.24
behind ,	home	-0.48	fell	-0.03	laid	-0.02	lies	-0.52	whole	-0.31
behind -	home	0.04	fell	-0.95	laid	-0.3	lies	-0.62	whole	-0.28
behind .	fell	-0.03	laid	0.15	lies	-0.36	whole	0.01
behind /	fell	-0.51	laid	0.09	lies	-0.34	whole	-0.6
behind :	home	-0.75	fell	-1.13	laid	-1.22	lies	-0.48	whole	0.66
behind ;	home	0.43	fell	0.88	laid	0.08	lies	-0.64	whole	0.27
behind ?	home	-0.53	fell	-0.43	laid	-0.04	lies	-0.04	whole	-0.11
behind blank	home	-1.1	fell	-0.27	laid	-0.56	lies	-0.45	whole	-0.3
behind line	home	-0.36	fell	0.4	laid	-0.57	lies	0.12	whole	0.43
behind |	home	1	fell	-1.1	laid	-0.35	lies	-0.14	whole	0.33
behind –	home	-0.07	fell	-0.38	laid	-0.17	lies	-0.01	whole	0.07
behind:again	home	-0.28	fell	-0.04	laid	0.04	lies	0.3	whole	0.42
behind:again:0	home	-0.1	fell	0.32	laid	-0.08	whole	-0.09
behind:again:1	home	0.04	fell	-0.11	laid	-0.15	lies	-0.11	whole	0.38
behind:again:12	home	0.09	fell	0.17	laid	-0.32	whole	0.13
behind:again:2	home	-0.26	fell	-0.15	laid	0.66	whole	0.27
behind:again:5	home	-0.18	fell	-0.48	lies	0.4	whole	0.14
behind:alive	fell	-0.63	laid	-0.11	lies	-0.29	whole	0.02
behind:alive:0	home	-0.06	fell	-0.45	laid	-0.16	lies	-0.04	whole	0.27
behind:alive:1	fell	-0.22	laid	-0.08
behind:alive:12	home	0.17	fell	-0.16	whole	0.06
behind:alive:2	home	-0.04	fell	-0.06	whole	0.03
behind:alive:5	home	0.03	fell	-0.19	laid	-0.11
behind:alive:far	home	-0.04	fell	0.3	laid	0.22	whole	-0.22
behind:at	home	-0.17	fell	-0.47	laid	0.19	lies	-0.78	whole	-0.22
behind:at:0	home	-0.49	fell	-0.39	laid	0.19	lies	-0.12	whole	-0.38
behind:at:1	home	0.14	fell	-0.44	laid	-0.07	lies	-0.6	whole	-0.02
behind:at:12	home	0.32	fell	-0.18	laid	0.26	lies	-0.16	whole	-0.06
behind:at:2	home	-0.2	fell	0.12	laid	0.02	lies	-0.16	whole	0.08
behind:at:5	home	-0.43	fell	-0.22	whole	-0.16
behind:at:far	home	0.43	fell	0.27	laid	0.1	lies	-0.14	whole	0.28
behind:battle	home	-0.21	fell	0.14	laid	0.03	lies	-0.11	whole	0.11
behind:battle:0	home	0.32	fell	0.13	laid	-0.51	lies	-0.07	whole	-0.06
behind:battle:1	home	0.06	fell	0.21	laid	0.36	lies	-0.05	whole	0.46
behind:battle:12	home	-0.16	fell	-0.41	lies	0.2	whole	0.06
behind:battle:2	home	-0.26	fell	0.04	lies	-0.05
behind:battle:5	home	0.06	laid	-0.32	lies	-0.18
behind:battle:far	home	-0.41	fell	0.37	laid	0.32	lies	-0.04	whole	-0.03
behind:born	home	0.49	fell	-0.61	laid	-0.23	lies	0.13	whole	0.32
behind:born:0	home	0.09	fell	-0.46	laid	-0.32	lies	-0.28	whole	0.15
behind:born:1	home	0.03	fell	-0.18	laid	-0.04	lies	-0.08	whole	-0.31
behind:born:12	home	0.31	fell	0.24	lies	0.13	whole	0.69
behind:born:2	home	0.06	fell	-0.2	laid	-0.06	whole	0.24
behind:born:5	home	0.3	fell	-0.37	laid	0.15	lies	0.37	whole	0.07
behind:born:far	home	-0.06	fell	0.1	whole	-0.18
behind:bury	home	-0.03	fell	0.47	laid	0.15	lies	-0.4
behind:bury:0	home	0.09	fell	0.01	laid	0.05	lies	-0.09	whole	0.39
behind:bury:1	home	0.36	fell	0.29	laid	0.57	lies	-0.02	whole	-0.25
behind:bury:12	home	-0.36	fell	-0.34	lies	-0.28	whole	-0.51
behind:bury:2	home	-0.15	fell	-0.42	laid	0.07	lies	-0.05	whole	0.08
behind:bury:5	home	-0.21	fell	0.93	laid	-0.9	lies	0.11	whole	0.54
behind:bury:far	home	0.01	fell	-0.24	laid	0.15	lies	-0.07	whole	-0.33
behind:capture	home	-0.04	fell	-0.27	laid	-0.17	lies	-0.09	whole	-0.29
behind:capture:0	laid	-0.13	whole	-0.21
behind:capture:1	fell	-0.07	whole	-0.03
behind:capture:12	fell	-0.09	whole	0.07
behind:capture:5	whole	-0.13
behind:capture:far	fell	-0.03
behind:contact	home	-0.05	fell	-0.2	laid	-0.45	whole	0.22
behind:contact:0	laid	-0.19	lies	-0.47	whole	0.01
behind:contact:1	laid	-0.28	lies	0.1
behind:contact:12	home	-0.32	fell	-0.56	laid	0.19	lies	-0.09	whole	-0.42
behind:contact:2	home	-0.06	laid	-0.01	lies	-0.02	whole	0.62
behind:contact:5	home	0.22	fell	0.57	laid	-0.17	lies	0.36	whole	0.15
behind:contact:far	home	-0.09	fell	-0.27	laid	-0.18
behind:day	home	0.05	fell	0.46	laid	0.18	lies	-0.11	whole	0.14
behind:day 0	home	-0.18	fell	1.3	laid	-0.37	lies	-0.75	whole	0.75
behind:day 1	home	0.16	fell	0.1	laid	0.07	lies	-0.24	whole	0.07
behind:day 12	home	0.11	fell	-0.22	laid	0.06	lies	-0.02	whole	-0.28
behind:day 2	home	0.26	fell	-0.14	laid	-0.72	lies	-0.31	whole	0.12
behind:day 5	home	0.08	fell	0.08	laid	0.36	lies	-0.18	whole	-0.11
behind:day far	home	-0.53	fell	-0.52	laid	0.55	lies	0.87	whole	-0.32
behind:died	home	-0.1	fell	0.1	laid	0.1	lies	-0.19	whole	0.11
behind:died:0	home	0.32	fell	-0.5	laid	-0.19	lies	-0.17	whole	-0.14
behind:died:1	home	0.05	fell	-0.09	laid	0.11	lies	0.27	whole	-0.14
behind:died:12	home	-0.5	fell	0.11	laid	-0.07	lies	0.19	whole	0.22
behind:died:2	home	-0.18	fell	0.12	laid	0.36	lies	-0.63	whole	-0.15
behind:died:5	home	-0.27	fell	0.66	laid	-0.12	lies	0.14	whole	0.48
behind:died:far	home	0.19	fell	-0.25	laid	0.11	lies	-0.2	whole	0.01
behind:enlist	home	0.05	fell	-0.69	laid	-0.27	lies	-0.46	whole	0.12
behind:enlist:0	home	0.05	fell	-0.26	laid	-0.06	lies	-0.05
behind:enlist:1	home	-0.15	fell	-0.21	laid	-0.01	lies	-0.02	whole	0.32
behind:enlist:12	home	-0.01	fell	-0.33	laid	-0.01	lies	-0.2	whole	-0.22
behind:enlist:2	fell	-0.02	whole	0.41
behind:enlist:5	home	0.06	fell	0.07	whole	-0.11
behind:fell	home	0.17	fell	0.18	laid	-0.39	lies	0.24	whole	0.23
behind:fell:0	home	0.45	fell	-0.29	laid	-0.64	lies	-0.1	whole	0.24
behind:fell:1	fell	0.37	laid	-0.34	lies	-0.09	whole	-0.19
behind:fell:12	home	-0.21	fell	0.32	lies	0.47	whole	-0.3
behind:fell:2	home	-0.06	fell	0.07	laid	0.15	lies	-0.2
behind:fell:5	home	0.01	fell	-0.14	laid	-0.24	lies	-0.59	whole	0.28
behind:fell:far	home	-0.22	fell	-0.09	laid	0.37	lies	0.65	whole	0.63
behind:gio	home	-0.15	fell	0.39	laid	-0.79	lies	-0.19	whole	-0.04
behind:gio:0	fell	0.17	laid	-0.12	whole	0.14
behind:gio:1	fell	0.23	laid	-0.08	lies	-0.01	whole	0.1
behind:gio:12	laid	-0.09	whole	-0.35
behind:gio:2	fell	-0.25	whole	0.06
behind:gio:5	home	-0.06	laid	-0.42	lies	-0.01
behind:grave	home	-0.97	fell	0.25	laid	0.08	lies	0.86	whole	0.43
behind:grave:0	home	-0.25	fell	-0.54	laid	-0.12	whole	0.05
behind:grave:1	home	-0.31	fell	-0.22	laid	-0.29	lies	0.88	whole	0.56
behind:grave:12	home	-0.01	fell	0.39	laid	-0.03	lies	0.39	whole	0.07
behind:grave:2	home	-0.06	fell	-0.21	laid	0.12	lies	-0.32	whole	-0.24
behind:grave:5	home	-0.61	fell	0.74	laid	0.46	lies	0.08	whole	0.09
behind:grave:far	fell	-0.24	laid	-0.1
behind:home	home	0.32	fell	0.49	lies	0.29	whole	0.62
behind:home:0	home	-0.45	laid	-0.89	lies	-0.51	whole	-0.18
behind:home:1	home	-0.02	fell	-0.36	laid	0.45	whole	-0.39
behind:home:12	home	0.34	fell	-0.44	laid	0.79	lies	0.56	whole	0.49
behind:home:2	home	0.36	fell	0.52	laid	-0.09	lies	-0.27	whole	0.27
behind:home:5	home	0.18	fell	0.21	laid	-0.63	lies	0.22	whole	0.34
behind:home:far	home	0.06	fell	0.57	laid	0.05	whole	0.19
behind:hurt	home	-0.18	fell	-0.15	laid	-0.2	lies	-0.09	whole	0.19
behind:hurt:0	home	-0.13	fell	-0.14
behind:hurt:5	fell	-0.33
behind:hurt:far	fell	0.34	whole	0.07
behind:joined	home	-0.04	fell	-0.69	laid	-0.19	lies	-0.2	whole	-0.03
behind:joined:0	fell	-0.18	laid	-0.06	lies	-0.03	whole	-0.19
behind:joined:1	home	-0.11	fell	-0.07	whole	0.32
behind:joined:12	home	-0.01	fell	-0.16	whole	-0.22
behind:joined:2	home	-0.04	whole	0.28
behind:joined:5	home	0.03	fell	-0.16	whole	-0.03
behind:kin	home	0.01	fell	-0.06	laid	-0.24	lies	0.2	whole	-0.06
behind:kin anh	home	0.04	fell	-0.53	laid	-0.1	lies	-0.01	whole	-0.12
behind:kin anh trai	home	-0.4	fell	-0.05	lies	-0.05
behind:kin ba	laid	0.32	lies	0.09	whole	-0.02
behind:kin bà	fell	-0.27	laid	0.04	lies	-0.06	whole	-0.1
behind:kin bác	home	0.25	fell	-0.01	lies	-0.11	whole	-0.07
behind:kin bố	home	-0.12	fell	0.05	laid	-0.26	lies	0.37	whole	0.11
behind:kin cha	fell	0.34	whole	0.01
behind:kin cháu	home	-0.06	fell	0.51	laid	-0.06	whole	0.41
behind:kin chú	home	-0.01	fell	0.1	whole	0.12
behind:kin chồng	fell	0.29	whole	0.16
behind:kin con	fell	0.22	whole	0.11
behind:kin cô	fell	-0.14	whole	-0.39
behind:kin em	home	-0.27	fell	-0.21
behind:kin em gái	home	-0.11	fell	-0.05	lies	-0.07
behind:kin em trai	home	0.12	fell	-0.03
behind:kin mẹ	fell	0.27	laid	-0.14	lies	-0.08	whole	-0.05
behind:kin mợ	fell	-0.09	laid	0.21
behind:kin vợ	home	0.28	fell	-0.14	laid	-0.04	whole	-0.42
behind:kin ông	home	0.24	fell	0.23	laid	0.05	lies	0.3	whole	0.24
behind:kin:0	home	0.26	fell	-0.35	laid	-0.1	lies	0.27	whole	-0.01
behind:kin:1	home	0.11	fell	0.21	laid	0.04
behind:kin:12	home	-0.32	fell	0.38	laid	-0.26	lies	0.59	whole	0.32
behind:kin:2	home	-0.02	fell	-0.03	lies	-0.21
behind:kin:5	home	0.06	fell	-0.21	lies	-0.55	whole	-0.27
behind:kin:far	home	-0.04	fell	-0.07	laid	-0.02	lies	-0.09
behind:laid	home	-0.28	fell	0.03	laid	0.83	whole	0.18
behind:laid:0	fell	-0.22	laid	0.31	lies	-0.01	whole	-0.2
behind:laid:1	fell	-0.2	laid	0.07	whole	0.11
behind:laid:12	fell	0.33	laid	0.61	lies	-0.06	whole	0.15
behind:laid:2	fell	0.39	laid	-0.16	whole	-0.12
behind:laid:5	home	-0.21	laid	0.03	whole	0.47
behind:laid:far	fell	-0.29	laid	0.03	lies	0.21	whole	-0.07
behind:last	laid	-0.11	whole	0.05
behind:last:5	laid	-0.1
behind:letter	home	-0.18	fell	-0.58	laid	-0.23	lies	-0.11	whole	-0.16
behind:letter:0	fell	-0.12
behind:letter:1	home	-0.01	fell	-0.01
behind:letter:12	fell	-0.04	laid	-0.13	whole	-0.33
behind:letter:2	fell	-0.01
behind:letter:5	fell	-0.26	whole	0.11
behind:level	home	0.81	fell	-0.81	laid	-0.05	lies	-0.1	whole	0.22
behind:level:0	home	0.26	fell	0.2	laid	0.3	lies	-0.02	whole	-0.01
behind:level:1	home	0.25	fell	-0.11	laid	-0.11	lies	0.05	whole	0.27
behind:level:12	home	0.22	fell	-0.62	laid	-0.08	lies	-0.13	whole	0.07
behind:level:2	home	0.25	fell	-0.14	whole	0.37
behind:level:5	fell	-0.34	laid	-0.23	lies	-0.16	whole	-0.28
behind:level:far	fell	-0.04	lies	0.1
behind:link	home	-0.08	fell	0.19	laid	-0.43	lies	-0.06	whole	0.22
behind:link:0	home	0.22	fell	0.17	laid	0.09	lies	-0.05	whole	0.38
behind:link:1	home	-0.16	fell	-0.24	laid	-0.41	lies	0.56	whole	0.22
behind:link:12	home	-0.45	fell	0.23	laid	0.22	lies	-0.35	whole	-0.31
behind:link:2	home	0.69	fell	-0.59	laid	-0.22	lies	-0.62	whole	-0.72
behind:link:5	home	-0.39	fell	0.08	laid	-0.47	whole	0.32
behind:link:far	home	-0.11	fell	0.5	laid	-0.28	whole	0.76
behind:martyr	home	0.45	fell	-0.99	laid	-0.75	lies	0.33	whole	-0.13
behind:martyr:0	home	-0.05	laid	-0.01	lies	-0.11	whole	-0.23
behind:martyr:1	home	0.29	fell	-0.08	laid	-0.07	whole	0.1
behind:martyr:12	home	-0.7	fell	0.05	laid	-0.39	lies	0.27	whole	-0.37
behind:martyr:2	home	0.13	fell	-0.22	laid	-0.04	lies	-0.27	whole	-0.14
behind:martyr:5	home	0.48	fell	-0.71	laid	-0.19	lies	0.13	whole	0.29
behind:martyr:far	home	0.22	fell	-0.17	laid	-0.08	lies	0.37
behind:moved	home	0.03	fell	0.06	laid	0.34	lies	-0.62	whole	0.12
behind:moved:0	home	-0.23	fell	0.11	laid	-0.17	lies	0.07	whole	-0.16
behind:moved:1	home	0.07	fell	-0.55	laid	0.59	lies	-0.11
behind:moved:12	home	0.16	fell	0.19	laid	0.07	lies	-0.18	whole	-0.26
behind:moved:2	home	0.04	fell	0.17	laid	-0.03	lies	-0.65	whole	-0.07
behind:moved:5	home	-0.03	fell	0.04	laid	-0.24	lies	0.09	whole	0.73
behind:moved:far	fell	-0.05	laid	0.32	whole	0.03
behind:naming	home	-0.1	fell	-0.47	laid	-0.4	lies	0.2	whole	0.43
behind:naming:0	home	0.29	fell	-0.06	laid	-0.12	lies	-0.29	whole	0.43
behind:naming:1	fell	0.11	laid	0.07	whole	-0.01
behind:naming:12	home	-0.41	fell	-0.18	laid	-0.37	lies	0.05	whole	-0.36
behind:naming:2	laid	-0.43	lies	0.23	whole	-0.05
behind:naming:5	home	-0.06	fell	-0.5	laid	-0.04	lies	-0.46	whole	0.71
behind:naming:far	laid	0.17	lies	0.73	whole	0.26
behind:notice	home	-0.11	laid	0.13	lies	-0.23
behind:notice:0	home	-0.15	fell	0.06	laid	0.24	lies	-0.02	whole	0.11
behind:notice:1	home	-0.02	fell	-0.19	whole	-0.16
behind:notice:12	fell	-0.24
behind:notice:2	home	0.17	fell	-0.01	whole	-0.21
behind:notice:5	home	-0.03	fell	0.19	laid	-0.03	whole	0.17
behind:notice:far	fell	0.06
behind:office	home	-0.41	fell	0.5	laid	-0.66	whole	0.17
behind:office:0	home	-0.07	laid	-0.12	whole	0.61
behind:office:1	fell	0.11	laid	-0.03	lies	-0.14	whole	-0.13
behind:office:12	home	-0.06	fell	0.02	laid	-0.31	lies	0.13	whole	0.26
behind:office:2	home	0.04	fell	0.47	laid	-0.09	lies	-0.01	whole	0.37
behind:office:5	home	-0.44	fell	-0.31	laid	-0.08	lies	0.05	whole	-0.68
behind:office:far	fell	0.28	laid	-0.06	lies	-0.04
behind:post	home	0.48	fell	0.23	laid	-0.45	lies	-0.81	whole	0.6
behind:post:0	home	0.21	fell	-0.42	laid	-0.17	lies	-0.1	whole	0.43
behind:post:1	home	0.48	fell	-0.42	laid	-0.05	whole	0.55
behind:post:12	home	0.32	fell	0.09	laid	0.02	lies	-0.18	whole	-0.25
behind:post:2	home	-0.14	fell	-0.22	laid	-0.5	lies	-0.16	whole	0.06
behind:post:5	home	0.15	fell	0.24	laid	0.12	lies	-0.18	whole	0.2
behind:post:far	home	-0.56	fell	0.65	laid	-0.17	whole	0.01
behind:rank	home	0.31	fell	-0.43	laid	-0.51	lies	0.12	whole	0.56
behind:rank:0	home	0.4	fell	-0.32	laid	-0.1	lies	-0.1	whole	0.57
behind:rank:1	home	-0.01	fell	-0.15
behind:rank:12	home	-0.39	fell	0.2	laid	-0.05	whole	0.04
behind:rank:2	home	0.37	fell	-0.06	whole	-0.06
behind:rank:5	home	0.23	fell	-0.25	laid	-0.14	lies	0.29	whole	0.21
behind:rank:far	home	-0.14	fell	0.01	laid	-0.04	whole	0.01
behind:returned	home	-0.27	fell	-0.73	laid	-0.15	lies	-0.08	whole	0.3
behind:returned:0	home	-0.01	fell	-0.44
behind:returned:1	home	-0.07	fell	-0.03
behind:returned:12	fell	-0.21
behind:returned:2	home	-0.04	fell	-0.02	laid	-0.01
behind:returned:5	laid	-0.01	whole	0.3
behind:self	home	-0.23	fell	0.18	laid	-0.22	lies	0.26	whole	0.15
behind:self:0	home	-0.01	fell	-0.09	laid	-0.26	lies	-0.27
behind:self:1	home	0.15	fell	0.45	lies	0.34	whole	-0.09
behind:self:12	home	-0.36	fell	-0.04	laid	-0.26	lies	0.1	whole	0.11
behind:self:2	home	-0.11	fell	-0.03	laid	0.02	lies	0.19	whole	0.85
behind:self:5	fell	-0.02	laid	0.23	lies	-0.12	whole	-0.16
behind:self:far	home	-0.03	fell	0.14	laid	-0.08	whole	-0.18
behind:site	home	-0.01	fell	-0.53	laid	-0.13	lies	-0.22	whole	-0.22
behind:site:0	fell	-0.14
behind:site:1	home	-0.02	fell	-0.11	laid	0.19	whole	-0.15
behind:site:12	fell	-0.07	laid	-0.13	lies	-0.02	whole	-0.16
behind:site:2	home	-0.02	fell	-0.17
behind:site:5	home	0.12	laid	-0.22	lies	-0.12	whole	0.06
behind:tells	home	-0.5	fell	0.24	laid	-0.18	lies	-0.15	whole	0.16
behind:tells:0	home	-0.64	fell	0.11	laid	-0.23	lies	-0.13	whole	0.26
behind:tells:1	fell	-0.21	laid	0.49	lies	-0.8	whole	-0.12
behind:tells:12	home	0.16	fell	0.26	laid	-0.13	lies	0.48	whole	-0.47
behind:tells:2	home	0.31	fell	0.46	laid	0.26	lies	-0.27	whole	0.52
behind:tells:5	home	-0.34	fell	-0.26	laid	-0.87	lies	0.16	whole	0.39
behind:tells:far	fell	0.14	laid	0.01	lies	-0.02	whole	-0.2
behind:thing	home	0.11	fell	0.17	laid	0.24	lies	-0.19	whole	0.26
behind:thing:0	home	0.32	fell	0.11	laid	-0.33	lies	-0.41	whole	-0.38
behind:thing:1	home	-0.19	fell	0.44	laid	0.04	lies	-0.05	whole	-0.02
behind:thing:12	home	-0.36	fell	0.15	laid	0.06	whole	0.34
behind:thing:2	home	-0.07	laid	0.03	lies	0.04	whole	0.19
behind:thing:5	home	0.34	fell	-0.87	laid	0.41	lies	0.01	whole	0.25
behind:thing:far	fell	0.06	laid	-0.19	lies	0.09	whole	0.07
behind:title	home	-0.14	fell	0.35	laid	0.08	lies	-0.41	whole	0.24
behind:title:0	fell	0.22	laid	0.1	lies	-0.32	whole	0.01
behind:title:1	home	-0.24	fell	0.19	laid	0.55	whole	0.35
behind:title:12	fell	-0.07	laid	0.32	lies	-0.25	whole	-0.13
behind:title:2	home	0.42	fell	-0.27	laid	0.05	lies	-0.25	whole	0.24
behind:title:5	home	-0.57	fell	0.25	laid	-0.98	lies	-0.08	whole	-0.16
behind:title:far	fell	0.16	laid	-0.01	lies	0.17	whole	-0.08
behind:truename	laid	-0.1	lies	-0.02	whole	0.32
behind:truename:12	fell	-0.14
behind:truename:2	home	-0.15	fell	-0.14	laid	-0.07	whole	0.12
behind:unit	home	0.24	fell	0.07	laid	-0.24	lies	-0.2	whole	0.09
behind:unit 0	home	0.04	fell	0.49	laid	-0.23	lies	-0.41	whole	1.39
behind:unit 1	home	0.2	fell	0.38	laid	-0.23	lies	-0.11	whole	0.31
behind:unit 12	home	0.37	fell	-0.39	laid	-0.42	lies	-0.05	whole	-0.71
behind:unit 2	home	0.29	fell	-0.63	laid	0.22	lies	-0.18	whole	0.2
behind:unit 5	home	-0.01	fell	0.73	laid	-0.33	lies	0.02	whole	0.04
behind:unit far	home	-0.72	fell	-0.46	laid	0.35	lies	0.12	whole	-0.47
capitals 0	home	-1.55	fell	-2.18	laid	-0.51	lies	-1.13	whole	-0.57
capitals 1	home	-2.69	fell	-0.98	laid	-0.38	lies	-1.31	whole	-0.68
capitals 2	home	-0.43	fell	0.52	laid	-0.26	lies	-0.25	whole	-0.15
capitals 3	home	1.19	fell	0.57	laid	-0.58	lies	-0.1	whole	0.95
first 12	fell	0.04	whole	-0.21
first 16	fell	0.17	laid	0.07	whole	0.34
first 17	whole	-0.59
first 18	fell	-0.25	whole	-0.03
first 19	fell	-0.03
first 2	whole	-0.63
first 3	fell	-0.35	laid	0.08	whole	-0.05
first 5	fell	0.08	whole	-0.25
first 6	fell	-0.33	laid	-0.1
first 9	fell	0.04	laid	-0.04	whole	-0.28
first a	home	-0.25	fell	0.27	lies	-0.09	whole	-0.81
first admin	home	-0.11
first adn	fell	-0.17
first ai	home	-0.02	fell	0.66	whole	0.2
first an	home	0.8	fell	-0.24	laid	-0.12	lies	0.04	whole	0.57
first anh	home	0.2	fell	-0.11	laid	0.1	lies	0.35	whole	-0.07
first ao	fell	-0.2	laid	-0.42	lies	0.02	whole	-0.09
first ap	home	-0.11	fell	0.21	laid	-0.25	lies	-0.27	whole	-0.25
first at	home	-0.24	whole	-0.19
first b	fell	-0.31	lies	-0.01
first b52	fell	-0.36	laid	-0.16	whole	-0.52
first ba	home	0.3	fell	0.38	laid	-0.15	lies	-0.12	whole	-0.16
first bac	home	-0.02	fell	-0.74	laid	-0.05	lies	0.31	whole	-0.72
first bach	home	0.04	fell	-0.07	whole	0.12
first bai	home	-0.07	fell	-0.08	laid	0.14	lies	-0.34	whole	-0.23
first ban	home	0.12	fell	0.35	lies	-0.19	whole	0.62
first bang	home	-0.14	fell	-0.24	laid	-0.11	lies	-0.05
first bao	home	0.12	fell	-0.27	laid	-0.03	lies	-0.08	whole	0.3
first bat	home	0.41	whole	0.06
first battambang	fell	0.37	whole	0.35
first bau	home	-0.02	fell	0.82	laid	0.14	lies	-0.01	whole	0.39
first bay	home	-0.3	fell	-0.24	laid	-0.05	whole	-0.03
first be	home	-0.09	fell	0.09	whole	-0.01
first ben	home	-0.38	fell	-0.06	laid	-0.14	lies	-0.85	whole	-0.08
first benh	home	-0.15	fell	-0.07	laid	-0.3	lies	-0.05	whole	-0.22
first bi	home	-0.15	fell	0.19	laid	-0.05	whole	0.12
first bia	home	-0.05	fell	0.35	laid	-0.27	lies	-0.04	whole	0.18
first bien	home	-0.02	laid	-0.09	lies	-0.03	whole	-0.16
first biet	home	-0.03	whole	-0.26
first binh	home	0.37	fell	-0.11	laid	0.29	lies	-0.35	whole	-0.18
first bo	home	-0.27	fell	-0.52	laid	0.26	lies	0.09	whole	0.07
first bom	fell	-0.09	whole	-0.29
first bon	home	-0.16	fell	-0.12
first bot	fell	-0.53	laid	-0.15	lies	-0.05	whole	0.31
first bt	home	-0.03	fell	-0.15
first bu	home	-0.11	fell	0.3	laid	-0.12	whole	-0.21
first bui	home	-0.25	fell	-0.19	laid	-0.14	lies	-0.21	whole	-0.63
first bung	whole	-0.04
first buon	home	0.25	laid	-0.08	lies	-0.11	whole	0.42
first c	home	-0.13	fell	-0.03	whole	-0.43
first c1	fell	-0.22	lies	-0.1	whole	-0.01
first c11	fell	-0.21	whole	0.12
first c18	whole	0.16
first c2	home	-0.52	fell	-0.3
first c20	fell	-0.19
first c3	home	-0.16	fell	-0.35	laid	-0.03
first c4	home	-0.14	fell	-0.02
first c5	fell	-0.29
first c6	home	-0.06	fell	-0.05
first c7	fell	-0.17
first c8	home	-0.28	whole	-0.02
first c9	home	-0.03	fell	-0.13	lies	-0.04
first ca	fell	-0.39	laid	0.76	lies	-0.03	whole	-0.18
first cach	home	-0.11	fell	-0.05	laid	-0.05	lies	-0.24	whole	0.37
first cai	home	0.03	fell	-0.35	laid	-0.43	lies	-0.02	whole	-0.21
first cam	home	0.39	fell	-0.12	laid	-0.07	lies	-0.07	whole	0.71
first campuchia	fell	-0.12
first can	home	0.6	fell	-0.29	laid	-0.1	lies	-0.03	whole	0.51
first cang	fell	0.35	laid	-0.01	whole	0.3
first canh	home	-0.19	fell	-0.66	laid	0.35	lies	0.5	whole	-0.17
first cao	home	0.05	fell	0.17	laid	-0.26	lies	-0.25	whole	-0.3
first cap	home	-0.21	lies	0.45	whole	0.34
first cat	home	0.34	whole	0.29
first cau	home	-0.01	fell	-0.14	laid	-0.32	lies	-0.48	whole	0.16
first cay	home	-0.08	fell	0.61	laid	-0.21	lies	-0.11
first ccb	fell	-0.01	laid	-0.01	lies	-0.01
first cha	fell	0.54
first cham	home	-0.1
first chan	home	-0.08	fell	-0.62	laid	0.3	lies	-0.36	whole	0.06
first chap	fell	-0.13
first chau	home	-0.05	fell	-0.05	whole	0.33
first chi	home	-0.09	laid	-0.08	lies	-0.13	whole	-0.19
first chien	home	-0.19	fell	-0.06	laid	-0.07	lies	-0.1	whole	0.04
first chin	home	-0.09	fell	-0.07	whole	-0.32
first chinh	home	-0.01	whole	0.01
first cho	home	0.4	fell	0.1	laid	-0.18	whole	0.8
first chon	home	-0.13	fell	-0.21	laid	0.59	whole	0.12
first chong	fell	-0.13	laid	-0.03	whole	-0.49
first chot	fell	0.41	laid	-0.25	lies	-0.01
first chu	home	0.14	fell	-0.52	laid	-0.01	whole	-0.56
first chua	home	-0.36	fell	0.11	laid	-0.34	lies	0.4	whole	-0.01
first chuc	home	-0.07	laid	-0.02
first chung	home	-0.05	fell	-0.29	whole	-0.22
first chuyen	home	-0.08	fell	-0.07	laid	-0.17	lies	0.21	whole	0.08
first co	home	-0.62	fell	0.26	laid	-0.02	whole	0.08
first coi	fell	0.27	whole	0.3
first con	home	-0.43	fell	-0.33	laid	-0.25	lies	0.07	whole	-0.08
first cong	home	-0.77	fell	0.37	laid	0.29	lies	0.27	whole	0.47
first cu	home	0.39	fell	0.05	laid	0.09	lies	-0.13	whole	0.33
first cua	home	-0.27	fell	0.25	laid	0.02	lies	-0.38	whole	0.65
first cuc	home	-0.18	fell	-0.25	laid	-0.04
first cuoi	fell	0.13	laid	-0.08	lies	0.03	whole	0.13
first cuu	fell	-0.01	whole	-0.28
first d	home	0.13	fell	-0.12	whole	-0.26
first d1	home	-0.04
first d2	home	-0.1	fell	-0.03
first d4	home	-0.04	fell	-0.29	whole	-0.2
first d5	home	-0.02	fell	-0.22
first d6	whole	-0.05
first da	home	0.04	fell	-0.16	laid	-0.15	lies	-0.02	whole	-0.17
first dac	fell	0.56	whole	0.13
first dai	home	-0.05	fell	-0.86	laid	-0.35	lies	0.28	whole	-0.23
first dak	home	0.31	fell	0.27	laid	-0.1	lies	-0.07	whole	0.2
first dan	home	-0.1	fell	-0.11	laid	-0.02
first dang	home	-0.12	laid	-0.03	lies	-0.02	whole	0.28
first danh	home	-0.42	fell	-0.34	laid	-0.17	lies	-0.18	whole	0.05
first dao	home	0.02	fell	0.38	laid	-0.28	lies	-0.04	whole	-0.03
first dap	fell	0.43	laid	-0.02	whole	0.09
first dat	home	0.38	fell	-0.18	laid	0.09	lies	0.81	whole	0.5
first dau	home	-0.08	fell	0.5	laid	-0.25	whole	-0.09
first de	fell	0.16	whole	-0.06
first dem	home	-0.07	fell	-0.07	laid	-0.06	whole	-0.08
first den	fell	0.26	laid	-0.07	whole	0.3
first deo	home	-0.16	fell	-0.11	laid	-0.29	lies	0.22	whole	-0.13
first di	home	-0.17	fell	-0.09	whole	-0.01
first dia	home	-0.05	fell	0.28	whole	-0.13
first dich	home	-0.06	laid	-0.03
first diem	fell	0.69	laid	-0.02	lies	0.57	whole	0.09
first dien	home	0.45	fell	0.21	laid	-0.01	lies	-0.14	whole	0.82
first dinh	home	0.38	fell	-0.29	laid	0.25	lies	-0.07	whole	0.12
first do	home	0.44	fell	-0.39	laid	0.12	lies	-0.03	whole	0.04
first doan	home	-0.42	fell	-0.42	laid	-0.7	lies	-0.35	whole	-0.54
first doc	fell	0.42	lies	0.06	whole	0.19
first doi	home	-0.31	fell	0.23	laid	0.45	whole	0.48
first don	home	-0.33	fell	-0.17	laid	0.5	lies	-0.2	whole	0.13
first dong	home	0.4	fell	-0.41	laid	-0.19	lies	0.03	whole	0.14
first du	home	-0.37	lies	-0.01
first dua	laid	0.4	whole	0.11
first duc	home	-0.03	fell	-0.17	whole	-0.14
first dung	home	-0.09
first duoi	home	-0.25	fell	0.04	laid	0.14	lies	-0.63	whole	0.37
first duong	home	-0.67	fell	0.37	laid	-0.54	lies	-0.13	whole	-0.02
first duy	home	0.36	fell	0.1	whole	0.38
first e	home	-0.48	fell	-0.01	laid	0.34	whole	0.07
first e1	home	-0.05
first e2	fell	-0.09
first e24	whole	-0.28
first ea	home	-0.09	fell	-0.1	lies	-0.06	whole	-0.33
first em	home	-0.13	fell	-0.02	lies	-0.02	whole	-0.11
first ga	fell	0.11	laid	0.08	lies	-0.04	whole	0.15
first gac	home	-0.08	fell	0.94	whole	0.24
first gan	home	0.11	fell	0.2	laid	-0.3	lies	0.16	whole	-0.01
first gbt	fell	-0.04
first gia	home	0.11	fell	-0.62	laid	-0.01	lies	0.23	whole	0.02
first giai	laid	-0.01
first giao	home	-0.4	fell	-0.05
first giap	home	-0.13	fell	-0.09	whole	-0.13
first giay	fell	-0.18
first gieng	fell	0.13	whole	-0.39
first gio	home	0.23	fell	-0.07	laid	-0.39	lies	-0.06
first giong	home	0.31	fell	0.17	laid	-0.13	lies	-0.11	whole	0.22
first giu	home	-0.12	fell	-0.01	whole	-0.2
first giua	home	-0.04	fell	0.1	laid	-0.07	lies	-0.04	whole	0.41
first go	home	0.55	fell	0.08	laid	0.76	lies	0.55	whole	0.88
first goc	home	0.39	fell	-0.51	laid	0.06	lies	0.23	whole	0.03
first goi	home	-0.01	laid	0.26	lies	0.29	whole	0.1
first h	home	-0.5	fell	0.01	lies	-0.07	whole	0.21
first h2	home	-0.29
first ha	home	-0.22	fell	-0.43	laid	-0.23	lies	-0.21	whole	-1.33
first hai	home	-0.39	fell	-0.76	lies	0.03	whole	-0.64
first ham	home	0.1	fell	0.39	laid	0.43
first hang	home	-0.35	fell	-0.06	laid	-0.3	lies	-0.85	whole	-0.3
first hau	home	0.28	fell	-0.03	whole	0.34
first he	whole	0.24
first het	fell	-0.24	whole	-0.35
first hien	fell	-0.31	laid	-0.05	whole	-0.31
first ho	home	-0.63	fell	-0.44	laid	0.31	lies	-0.51	whole	0.34
first hoa	home	-0.22	fell	-0.22	lies	-0.08	whole	-0.31
first hoai	home	-0.02	fell	0.36	laid	-0.04	lies	-0.01	whole	0.02
first hoang	home	0.51	fell	-0.35	lies	-0.04	whole	0.96
first hoc	home	-0.15
first hoi	home	0.27	fell	-0.44	laid	-0.29	lies	-0.33	whole	-0.35
first hon	home	-0.27	fell	-0.09	lies	-0.01	whole	-0.25
first hong	fell	-0.15
first hop	whole	-0.01
first hp	fell	-0.03	whole	-0.2
first hq	fell	-0.05
first htx	fell	-0.19	whole	-0.13
first hue	home	0.31	fell	0.39	whole	0.24
first hung	home	0.05	fell	-0.3	laid	-0.04	lies	-0.06	whole	0.3
first huong	home	0.14	fell	0.09	laid	-0.02	lies	-0.03	whole	0.02
first huu	home	0.57	fell	-0.2	laid	-0.09	whole	-0.01
first huyen	home	0.59	fell	0.07	laid	-0.06	lies	0.07	whole	0.06
first hy	home	-0.22	fell	-0.02	whole	-0.12
first k	home	-0.04	fell	-0.18	whole	-0.04
first k2	home	-0.39	lies	-0.01
first k23	whole	-0.25
first ke	fell	0.18	laid	0.16	whole	0.36
first kenh	fell	0.02	whole	0.07
first keo	home	-0.02	whole	-0.28
first kh	home	-0.09
first khai	home	-0.13
first kham	home	0.25	whole	0.18
first khang	fell	-0.17
first khanh	home	-0.28	lies	-0.01	whole	-0.58
first khau	home	-0.07	fell	0.08	whole	0.11
first khe	home	0.14	fell	0.28	laid	1.21	lies	-0.48	whole	1.16
first khieng	home	-0.08	laid	0.07	whole	-0.21
first khmer	home	-0.32	whole	0.11
first kho	home	-0.26	laid	0.26	lies	-0.04
first khoai	home	0.28	fell	-0.04	whole	0.22
first khoi	fell	0.03
first khong	home	0.15	fell	-0.41	whole	-0.09
first khu	home	-0.31	fell	0.13	laid	0.19	lies	-0.04	whole	0.29
first khuc	fell	-0.11	laid	0.01	whole	0.04
first khue	home	-0.04
first kien	home	0.15	fell	-0.39	lies	0.5	whole	-0.39
first kim	home	0.65	fell	-0.44	laid	-0.02	lies	0.18	whole	0.49
first kinh	home	0.09	fell	0.42	laid	-0.13	lies	-0.14	whole	-0.29
first km	fell	0.51	whole	-0.01
first kon	home	-0.03	fell	0.35	laid	-0.08	whole	0.09
first kong	home	-0.1	fell	0.22	laid	0.64	whole	0.29
first kt	home	-0.09	fell	-0.08
first ky	home	0.12	fell	-0.29	laid	-0.13	lies	-0.1	whole	-0.12
first l	home	-0.04
first la	home	-0.02	whole	-0.06
first lac	home	-0.03	whole	-0.09
first lai	home	-0.12	fell	-0.62	laid	-0.33	whole	-0.37
first lam	home	-0.18	fell	-0.12	lies	-0.01	whole	-0.1
first lan	fell	-0.18	laid	-0.04	lies	-0.15
first lang	home	0.4	fell	-0.35	laid	-0.02	lies	-0.53	whole	-0.29
first lanh	fell	-0.09
first lao	home	-0.23	fell	0.6	laid	-0.08	lies	0.23	whole	0.07
first lap	home	0.47	laid	-0.05	whole	-0.05
first lay	laid	-0.22
first le	home	-0.26	fell	-0.17	laid	-0.01	whole	-0.21
first len	laid	-0.08	whole	0.1
first lien	fell	-0.32	whole	0.18
first liet	fell	-0.01	laid	-0.14	lies	-0.07
first lieu	fell	-0.19	laid	-0.02	whole	0.03
first linh	home	-0.43	fell	-0.33	laid	-0.23	whole	-0.2
first lo	home	-0.13	fell	0.08	laid	-0.72	lies	0.25	whole	-0.21
first loc	home	-0.02	fell	0.61	lies	0.23	whole	0.21
first loi	whole	-0.11
first long	home	0.09	fell	0.3	laid	-0.03	lies	0.26	whole	0.18
first ls	lies	-0.04
first lu	fell	-0.06	lies	-0.01
first luc	home	0.4	laid	-0.02
first lung	home	-0.12	fell	-0.2	laid	0.07	whole	-0.04
first luon	laid	-0.06	whole	0.1
first luong	home	-0.16	whole	-0.06
first luu	fell	-0.07	lies	0.41	whole	0.07
first ly	home	0.26	whole	0.3
first m	home	-0.05	fell	-0.03	lies	0.37
first ma	home	-0.09	fell	0.33	laid	0.49
first mai	home	-0.22	fell	-0.39	laid	0.21	lies	-0.09	whole	-0.18
first mang	fell	-0.08	laid	-0.04
first mat	home	-0.21	fell	0.03	laid	-0.25	lies	-0.3	whole	0.01
first mau	home	-0.23	fell	-0.4	laid	-0.01	whole	-0.59
first may	fell	-0.2
first me	home	-0.11	fell	-0.39	laid	0.28	lies	-0.14	whole	0.17
first mep	fell	-0.18	lies	-0.06	whole	-0.37
first mi	fell	0.04	whole	0.2
first mien	home	-0.03
first mieu	fell	-0.04	laid	0.29	lies	-0.07	whole	-0.51
first minh	home	0.29	fell	-0.06	laid	-0.09	lies	-0.04
first mo	home	0.49	fell	-0.29	laid	-0.02	lies	0.14	whole	0.29
first moc	home	-0.19	fell	-0.03	whole	-0.33
first mom	fell	-0.19	laid	-0.21	whole	-0.01
first mong	home	-0.13	fell	-0.02	lies	-0.01	whole	-0.26
first mua	fell	-0.22	laid	-0.09
first mung	fell	-0.11	whole	-0.35
first muoi	whole	-0.03
first muong	home	0.18	fell	0.32	laid	-0.11	lies	-0.14	whole	0.21
first my	fell	-0.46	laid	-0.05	lies	-0.01	whole	-0.44
first n	home	0.11	fell	-0.2	whole	-0.13
first n237	home	-0.24	fell	-0.15
first na	home	0.29	fell	0.46	whole	0.17
first nam	home	0.17	fell	-0.54	lies	-0.32	whole	-0.44
first nen	fell	0.28	laid	-0.39	lies	-0.26	whole	0.05
first nga	home	0.34	fell	0.1	laid	-0.28	lies	-0.16	whole	0.69
first ngam	home	-0.01	fell	0.19	laid	-0.04	lies	-0.05	whole	0.09
first ngan	fell	-0.18	whole	0.28
first ngay	home	0.34	fell	0.32	laid	-0.38	lies	-0.39	whole	0.08
first nghe	home	0.37	fell	-0.38	lies	-0.11	whole	-0.53
first nghi	home	0.83	fell	-0.2	lies	-0.06	whole	0.18
first nghia	home	0.08	fell	-1.11	laid	0.01	lies	0.41	whole	0.06
first ngo	home	-0.33	fell	-0.11
first ngoai	home	0.4	fell	0.88	laid	0.32	lies	-0.33	whole	0.46
first ngoc	home	-0.23	fell	-0.05	lies	-0.03	whole	0.06
first ngoi	fell	-0.07	whole	0.11
first nguoi	home	0.28	fell	-0.02	whole	0.13
first nguyen	home	-0.43	fell	-0.16	whole	-0.35
first nham	whole	-0.35
first nhan	home	-0.23	laid	-0.01	whole	-0.41
first nhap	home	-0.06	fell	-0.03
first nhat	fell	-0.1
first nho	home	0.26	fell	-0.13	whole	0.18
first nhom	fell	-0.04	whole	-0.01
first nhon	home	0.26	whole	0.41
first nhu	home	0.19	fell	-0.24	laid	-0.02
first nhung	home	-0.07	whole	-0.34
first ninh	home	0.27	fell	0.18	lies	-0.13	whole	-0.35
first no	fell	-0.16	laid	0.07	whole	0.42
first noi	home	-0.27	laid	-0.01	whole	0.05
first nong	home	0.17	fell	0.14	laid	-0.05	lies	-0.02
first nt	home	-0.11	lies	0.87	whole	0.44
first ntls	home	-0.41	fell	-1.29	laid	0.22	lies	1.47	whole	0.64
first nua	whole	-0.41
first nui	fell	0.03	laid	0.28	lies	-0.21	whole	0.41
first nung	whole	-0.15
first nuoc	home	-0.2	fell	-0.4	laid	-0.27	lies	-0.02
first nuong	fell	-0.27	laid	-0.36	lies	0.45
first o	home	-0.03	fell	-0.07
first ong	home	-0.02	laid	0.05
first p	home	-0.05	whole	-0.03
first pa	home	-0.2	laid	0.45	lies	0.38	whole	0.2
first pailin	fell	0.28
first pha	home	0.33	fell	0.46	whole	0.62
first pham	home	0.17	fell	-0.07	whole	-0.21
first phan	home	0.02	fell	0.15
first phao	home	-0.03	fell	-0.2	laid	-0.15
first phap	home	-0.03	fell	-0.18	whole	-0.38
first phat	home	-0.01	whole	0.02
first phia	home	-0.2	fell	-0.05	laid	0.19	lies	-0.25	whole	-0.31
first phieu	home	-0.05
first pho	home	0.68	fell	-0.78	laid	-0.18	lies	-0.18	whole	0.34
first phong	home	-0.49	fell	-0.17	laid	-0.16	lies	-0.03	whole	-0.41
first phu	fell	0.3	laid	-0.16	lies	-0.27	whole	0.24
first phuc	home	0.11	whole	0.32
first phum	home	0.07	fell	0.4	laid	-0.06	lies	-0.01	whole	0.41
first phuoc	home	0.6	fell	-0.16	lies	0.39	whole	0.34
first phuong	home	-0.18	fell	-0.14	laid	-0.33	lies	-0.25	whole	-0.21
first plei	whole	0.02
first pleiku	whole	-0.04
first po	fell	0.03	whole	-0.15
first pon	fell	-0.13
first q	home	0.51	fell	0.19	lies	-0.07	whole	-0.08
first qua	home	-0.05	fell	-0.1
first quan	home	-0.55	fell	-0.61	laid	-0.6	lies	-0.37	whole	-0.31
first quang	home	0.26	fell	0.01	laid	-0.1	lies	-0.32	whole	0.2
first quanh	fell	0.01	laid	-0.13	lies	-0.01
first quay	fell	-0.22	laid	-0.66
first que	home	0.6	laid	0.14	lies	-0.06	whole	0.88
first quoc	home	0.17	fell	-0.14	whole	0.12
first quy	home	-0.08	fell	-0.38	lies	-0.04	whole	0.01
first quyet	home	-0.09	fell	-0.13	whole	-0.13
first quynh	home	0.67	fell	-0.23	laid	-0.08	lies	-0.17	whole	0.48
first ra	fell	-0.18	laid	-0.15
first rach	fell	0.05	laid	0.18	lies	-0.06	whole	-0.01
first rang	fell	-0.07	laid	0.17	whole	0.08
first ranh	home	-0.09	fell	-0.04	whole	-0.2
first ray	fell	0.45	laid	-0.06	lies	-0.13	whole	-0.06
first ria	fell	-0.1	laid	0.27	lies	-0.18	whole	-0.03
first rieng	home	-0.05
first ru	laid	0.14	lies	0.41	whole	-0.11
first rung	home	-0.13	fell	0.1	laid	-0.27	lies	-0.24	whole	-0.18
first ruong	fell	-0.03	laid	0.09	lies	-0.07	whole	0.17
first s	home	-0.13	fell	-0.03
first sa	home	0.24	fell	0.12	lies	0.34	whole	0.36
first sai	home	-0.1	fell	0.17	whole	0.15
first sam	home	-0.21	fell	0.27	whole	0.27
first san	home	-0.15	fell	0.41	laid	0.35	lies	-0.32	whole	0.15
first sang	home	-0.08	fell	-0.08	laid	-0.1	lies	-0.03	whole	-0.36
first sat	fell	-0.21	laid	0.3	lies	-0.17	whole	-0.31
first sau	home	-0.52	fell	0.19	laid	-0.31	lies	0.45	whole	0.11
first se	home	-0.03	fell	0.32	whole	0.46
first sentence	home	-0.31	fell	-0.39	laid	-0.65	whole	-0.16
first siem	fell	0.25	whole	0.37
first sinh	home	-0.04	fell	-0.01	laid	-0.15	whole	-0.08
first sisophon	fell	0.04	whole	-0.1
first so	home	-0.04	fell	-0.3	laid	-0.43	lies	-0.21
first soc	home	-0.17	fell	0.12	laid	0.34	lies	0.11	whole	-0.38
first son	home	-0.6	fell	0.21	laid	0.27	lies	0.29	whole	-0.65
first song	home	-0.19	fell	0.13	laid	-0.43	lies	-0.4	whole	-0.43
first su	fell	-0.9	lies	-0.15	whole	-0.18
first suoi	home	-0.09	fell	0.15	laid	-0.23	lies	-0.36	whole	-0.61
first suon	fell	0.62	laid	0.09	lies	-0.14	whole	0.1
first suu	fell	-0.19
first t	home	-0.2	fell	-0.24	whole	-0.57
first ta	fell	0.23	lies	-0.11	whole	-0.13
first taluy	laid	0.16	whole	-0.16
first tam	home	0.62	fell	0.28	laid	0.44	lies	-0.09	whole	0.3
first tan	home	0.23	fell	0.08	laid	-0.06	lies	-0.18	whole	-0.09
first tang	home	-0.11	fell	-0.28
first tap	home	-0.48	fell	-0.01	laid	-0.16	whole	-0.24
first tau	fell	0.11	lies	-0.02	whole	0.3
first tay	home	-0.57	fell	0.34	laid	-0.25	lies	-0.35	whole	-0.3
first tb	whole	-0.23
first ten	fell	-0.05
first tet	home	-0.21	fell	-0.49	lies	-0.06	whole	0.1
first th	whole	-0.05
first thach	home	0.57	fell	0.14	lies	-0.06	whole	0.2
first thai	home	0.53	fell	-0.34	laid	-0.05	lies	-0.29	whole	-0.17
first than	home	-0.05	fell	-0.15
first thang	home	0.04	fell	-0.05	whole	-0.32
first thanh	home	0.23	fell	-0.77	laid	-0.33	lies	-0.31	whole	-0.24
first thay	fell	-0.16
first thcs	home	-0.13	fell	0.33	lies	-0.07
first theo	fell	-0.02
first thi	home	0.17	fell	-0.58	laid	-0.06	lies	-0.06	whole	-0.77
first thieu	home	0.52	fell	0.23	lies	-0.03	whole	0.45
first tho	home	0.55	fell	-0.14	laid	-0.01	whole	0.59
first thon	home	0.28	fell	0.22	laid	0.19	lies	-0.61	whole	-0.09
first thong	fell	-0.09	lies	-0.12	whole	0.41
first thot	whole	-0.32
first thu	home	-0.16	fell	-0.05	laid	-0.01	lies	-0.09	whole	-0.29
first thua	home	-0.41	fell	0.45	laid	-0.04	lies	-0.02	whole	-0.33
first thuan	home	0.01	fell	-0.08	laid	-0.05	whole	-0.09
first thung	fell	0.38	laid	-0.13	whole	0.43
first thuoc	fell	-0.02	laid	-0.05	lies	-0.01
first thuong	home	0.06	fell	0.35	laid	-0.06	lies	-0.11	whole	0.35
first thuy	home	0.48	fell	-0.08	laid	-0.02
first tich	home	-0.05	fell	0.11	laid	0.34	whole	0.28
first tien	home	-0.01	fell	-0.15	laid	-0.12	lies	-0.12
first tieu	home	-0.33	fell	0.09	laid	0.26	lies	-0.17	whole	0.27
first tim	home	-0.02	lies	-0.1
first tin	home	0.08	fell	-0.14	whole	0.06
first tinh	home	-0.77	fell	-0.2	laid	-0.17	lies	0.21	whole	-1.16
first tnxp	home	-0.53	fell	-0.3	lies	-0.06	whole	-0.17
first to	home	-0.56	fell	-0.22	laid	-0.21	lies	-0.25	whole	0.13
first toan	home	-0.1
first toc	home	-0.23	fell	-0.23	laid	-0.12	lies	-0.1	whole	-0.3
first toi	home	-0.16	fell	-0.27	laid	0.18	lies	-0.02	whole	0.23
first tong	home	-0.3	fell	0.12
first tp	fell	-0.28
first tqlc	fell	-0.13
first tra	home	0.15	fell	0.03	lies	-0.12	whole	0.19
first trai	home	-0.1	fell	-0.2	lies	-0.17	whole	0.15
first tram	home	-0.1	fell	0.63	laid	-0.07	lies	-0.22	whole	-0.2
first tran	home	-0.27	fell	0.17	lies	-0.19	whole	0.52
first trang	home	0.11	fell	0.27	laid	0.05	lies	0.14	whole	-0.2
first tren	home	-0.25	fell	0.45	laid	-0.23	lies	-0.3	whole	0.5
first tri	home	-0.11	fell	0.25
first trich	home	-0.03	laid	-0.22	lies	0.35	whole	-0.48
first trieu	fell	0.3	laid	-0.01	lies	-0.05	whole	0.17
first trong	home	-0.48	fell	0.24	laid	0.16	lies	0.27	whole	0.31
first truc	home	0.06	fell	-0.24	whole	0.24
first trung	home	0.55	fell	-0.56	laid	-0.52	lies	-0.28	whole	0.09
first truoc	home	0.03	fell	0.1	lies	-0.25	whole	0.11
first truong	home	-0.33	fell	0.01	lies	-0.29	whole	0.15
first tt	fell	-0.17	whole	0.18
first tu	fell	-0.19	laid	-0.19	lies	-0.08	whole	0.23
first tuan	home	-0.18	whole	-0.11
first tui	home	-0.08	fell	-0.12	laid	-0.04
first tuong	home	0.33	fell	-0.08	whole	0.1
first tuy	home	0.09	whole	0.3
first tuyen	home	0.15	fell	-0.03	laid	0.15	lies	-0.05	whole	0.35
first two 12 7	fell	0.3
first two 2 68	whole	-0.56
first two 9 bo	laid	-0.04	whole	-0.2
first two a	fell	-0.04	whole	-0.31
first two a truong	whole	-0.17
first two an giang	home	0.18	fell	-0.12	whole	-0.16
first two an lao	whole	-0.13
first two an loc	fell	0.21	whole	0.25
first two an nhon	home	0.16	fell	-0.4	whole	-0.49
first two an thi	home	0.35	whole	0.8
first two anh em	laid	0.13	whole	-0.16
first two anh son	home	0.08	fell	-0.03	lies	0.41	whole	0.31
first two ap bao	fell	-0.03	whole	-0.25
first two ap bau	fell	-0.07	laid	-0.04	lies	-0.04	whole	0.04
first two ap binh	home	-0.03	fell	0.27	whole	0.01
first two ap suoi	fell	-0.19	laid	-0.03	whole	-0.21
first two b	fell	-0.2
first two b52	fell	-0.11
first two b52 danh	whole	-0.31
first two ba don	fell	-0.07	whole	0.02
first two ba long	fell	0.24	whole	0.16
first two ba to	home	0.28	fell	-0.04	whole	0.3
first two ba vi	home	0.38	fell	-0.02
first two bac	home	-0.14	laid	-0.13	whole	-0.12
first two bac giang	whole	-0.17
first two bac ha	home	0.07	whole	-0.21
first two bac kan	whole	-0.21
first two bac ninh	whole	-0.36
first two bac si	fell	-0.04	laid	-0.06
first two bac ten	home	-0.07
first two bac thai	whole	-0.42
first two bach khoa	home	-0.16
first two bai cat	fell	0.26	laid	-0.06	whole	0.52
first two bai tha	fell	-0.3	laid	-0.15	lies	-0.02	whole	-0.4
first two ban	whole	-0.13
first two ban chi	fell	-0.06
first two ban chqs	home	-0.17	fell	-0.33
first two ban co	home	0.03	fell	-0.12
first two ban cung	whole	-0.03
first two ban dau	fell	-0.01	laid	-0.09	whole	-0.1
first two ban do	home	-0.04	fell	-0.07	laid	-0.03
first two ban dong	home	-0.17	fell	0.45	laid	-0.18	whole	-0.18
first two ban giao	home	-0.08
first two ban la	home	0.23	whole	0.11
first two ban lien	fell	-0.04	laid	-0.08
first two ban na	home	0.18	fell	-0.04	lies	-0.05	whole	-0.05
first two ban o	fell	0.36	laid	0.02	whole	0.92
first two ban pac	home	-0.02	fell	0.51
first two ban quan	fell	-0.08	laid	-0.01
first two ban ta	fell	0.35	whole	0.42
first two ban ten	whole	0.26
first two ban tin	fell	-0.04
first two bang to	fell	-0.15
first two bao loc	home	-0.21	fell	-0.01
first two bat xat	home	0.42	fell	0.03	whole	0.06
first two battambang	fell	0.37	whole	0.35
first two bay	fell	-0.01
first two ben ban	fell	-0.35	laid	-0.22
first two ben bo	fell	0.36	laid	0.03	whole	0.06
first two ben campuchia	fell	-0.38	laid	-0.18
first two ben canh	whole	0.41
first two ben cong	laid	-0.03
first two ben do	fell	0.57	laid	-0.02	whole	-0.15
first two ben doi	fell	-0.03	laid	-0.32
first two ben duong	fell	-0.03	laid	0.2	whole	-0.16
first two ben khe	fell	0.38	laid	0.18	whole	0.48
first two ben kia	home	-0.04	fell	-0.14	laid	0.15	whole	-0.12
first two ben lao	fell	-0.34	laid	-0.18	whole	-1.04
first two ben ngoai	fell	-0.03
first two ben nha	laid	-0.1	whole	0.03
first two ben noi	fell	0.1	whole	0.03
first two ben pha	fell	0.14	whole	0.2
first two ben phai	home	-0.02	laid	0.16
first two ben quan	laid	-0.14
first two ben suoi	laid	0.31	whole	-0.09
first two ben trai	fell	-0.09	laid	0.03	whole	-0.33
first two ben tre	home	-0.05	fell	-0.15
first two ben xe	home	-0.01	fell	-0.14	laid	-0.08
first two benh vien	home	-0.03	fell	-0.09	laid	-0.25	lies	-0.04	whole	-0.13
first two benh xa	home	-0.07	whole	-0.09
first two bia ghi	laid	-0.03	lies	-0.04
first two bia phum	fell	-0.21	laid	0.18	lies	-0.04	whole	0.21
first two bia ray	fell	0.36	laid	-0.01	lies	0.37	whole	-0.08
first two bia rung	fell	0.43	laid	-0.07	lies	-0.24	whole	0.12
first two bia tuong	fell	-0.15	laid	-0.16	lies	-0.01
first two bien	whole	-0.04
first two bien ban	laid	-0.06
first two bien gioi	fell	0.09	whole	0.1
first two bien hoa	fell	-0.13	whole	-0.16
first two binh	whole	-0.38
first two binh chau	home	-0.18	fell	0.13
first two binh dinh	home	-0.08	fell	-0.03	whole	-0.29
first two binh doan	fell	-0.01
first two binh duong	home	0.02	whole	0.05
first two binh gia	home	-0.34	fell	0.16	whole	-0.18
first two binh giang	home	0.03	whole	0.21
first two binh lieu	home	0.02	whole	-0.1
first two binh long	home	-0.18	fell	0.51
first two binh luc	home	0.35	lies	-0.01	whole	0.46
first two binh ngo	home	-0.03	fell	-0.09	whole	-0.22
first two binh son	fell	-0.05	lies	-0.01
first two binh tram	fell	-0.53	laid	0.45	whole	0.45
first two binh tri	home	0.15	whole	-0.42
first two bo	laid	-0.03
first two bo binh	home	-0.3
first two bo chqs	laid	-0.01	lies	-0.05
first two bo doi	fell	-0.48	laid	-0.24	lies	-0.02	whole	-0.27
first two bo e	laid	-0.04
first two bo hai	laid	-0.05
first two bo kinh	laid	0.28	whole	0.16
first two bo nam	laid	0.12	whole	-0.39
first two bo ruong	lies	0.14	whole	0.23
first two bo song	fell	0.01	whole	0.11
first two bo suoi	fell	-0.51	laid	0.31	lies	-0.07	whole	0.48
first two bo toi	lies	-0.01
first two bo trach	home	0.17	fell	0.37	lies	0.46	whole	0.14
first two bo xuong	fell	-0.11	laid	-0.1	whole	-0.19
first two bot cau	fell	0.23	laid	-0.05	whole	0.12
first two bu gia	home	-0.06	fell	-0.04	whole	-0.35
first two buon ho	home	-0.06	fell	0.42	whole	0.33
first two buon ma	home	-0.15	fell	-0.06	whole	0.29
first two ca hai	fell	-0.13	whole	0.31
first two cach cau	fell	-0.02	laid	0.48	whole	0.03
first two cach duong	fell	-0.02	laid	-0.05
first two cach mang	home	-0.03	fell	-0.03	laid	-0.23
first two cai be	home	0.15
first two cai lay	home	-0.01	fell	-0.03	whole	-0.01
first two cam khe	home	0.34	fell	-0.01	whole	0.29
first two cam lo	home	-0.18	fell	0.01	whole	-0.3
first two cam ranh	whole	0.23
first two cam xuyen	home	0.58	fell	-0.07	whole	0.46
first two can cu	fell	0.19	laid	-0.05	whole	-0.22
first two can giuoc	home	0.17	whole	0.01
first two can loc	home	0.49	fell	-0.02	whole	0.73
first two can tho	home	-0.01
first two canh	whole	-0.04
first two canh bao	lies	-0.03
first two canh cay	laid	-0.37	lies	0.36	whole	0.11
first two canh cong	laid	-0.16	whole	-0.23
first two canh dan	home	-0.05
first two canh dong	home	-0.18	fell	0.22	laid	-0.26	lies	-0.11	whole	0.18
first two canh duong	home	0.34	lies	-0.05	whole	-0.32
first two canh giac	laid	-0.03
first two canh go	fell	-0.01	laid	0.01	lies	-0.01	whole	-0.13
first two canh goc	whole	-0.03
first two canh ham	laid	0.16	whole	-0.02
first two canh lo	fell	-0.19	laid	0.33	whole	0.31
first two canh mieu	fell	0.39	laid	-0.44	lies	0.4	whole	0.31
first two canh mo	laid	-0.22	lies	0.28	whole	0.18
first two canh nhau	laid	-0.32	whole	0.05
first two canh suoi	fell	-0.51	laid	0.65	lies	-0.06	whole	0.17
first two canh tram	lies	0.29	whole	0.38
first two canh truong	fell	-0.17	laid	-0.22
first two canh tuat	laid	-0.08	whole	-0.49
first two cao bang	home	-0.12	fell	-0.06	lies	-0.08	whole	-0.66
first two cao diem	fell	0.3	laid	-0.17	lies	-0.05	whole	0.35
first two cao lang	whole	0.13
first two cao lanh	home	0.13	whole	0.15
first two cao xa	home	-0.06	fell	0.01	whole	0.14
first two cap bac	home	-0.2
first two cau	whole	-0.15
first two cau ba	fell	-0.14	whole	0.09
first two cau ham	home	-0.24	fell	-0.02	whole	0.06
first two cau ke	home	0.42	fell	-0.14	whole	0.05
first two cau rach	whole	-0.33
first two cau ruot	fell	-0.09
first two cau song	laid	0.01	whole	0.21
first two cay nat	fell	-0.05
first two chan cau	laid	0.01	whole	0.07
first two chan deo	fell	-0.28	laid	-0.17	lies	-0.01	whole	0.21
first two chan doi	fell	-0.09	laid	0.16	lies	-0.04	whole	-0.21
first two chan nui	fell	-0.18	laid	0.2	whole	0.41
first two chan yeu	laid	-0.01
first two chap	fell	-0.07
first two chau thanh	whole	0.22
first two chi khu	fell	-0.01	whole	0.15
first two chi lang	home	0.04	whole	-0.21
first two chi linh	home	-0.02	fell	-0.29
first two chien dau	fell	-0.01
first two chien dich	home	-0.01	fell	-0.41
first two chien khu	home	-0.03	fell	-0.16
first two chien si	fell	0.44	whole	0.16
first two chien truong	whole	-0.04
first two chin	fell	-0.09
first two cho	laid	-0.04	lies	-0.02
first two cho cau	fell	0.26	whole	0.44
first two cho don	home	0.22	fell	-0.06
first two cho hoi	lies	-0.02
first two cho lon	home	0.23	fell	-0.02	whole	0.19
first two cho mo	laid	-0.05
first two cho no	fell	-0.06	laid	0.13
first two chon chung	home	-0.08	laid	-0.13	whole	-0.29
first two chong can	fell	-0.12	whole	-0.46
first two chu se	home	0.35	fell	-0.35
first two chua linh	fell	0.29	laid	-0.03	lies	0.62	whole	0.48
first two chuc	laid	-0.01
first two chuc vu	home	-0.07
first two chung mot	whole	-0.48
first two con cai	laid	-0.05
first two con cat	fell	0.34	whole	0.2
first two con gai	laid	-0.11
first two con lai	home	-0.01
first two con mo	fell	0.29	laid	0.17	whole	0.26
first two con o	fell	-0.02	lies	0.44	whole	0.1
first two con trai	home	-0.06	laid	-0.17
first two cong an	home	-0.09	fell	-0.12
first two cong hoa	home	-0.44	fell	-0.07
first two cu chi	home	-0.01	fell	0.32	whole	0.22
first two cua ba	laid	0.06
first two cua bac	home	-0.09
first two cua ban	fell	-0.12
first two cua chu	fell	0.15	whole	0.27
first two cua ham	fell	-0.13
first two cua hang	fell	-0.18	whole	-0.23
first two cua khau	fell	0.05	lies	-0.01	whole	0.03
first two cua ong	fell	-0.06
first two cua su	fell	-0.19
first two cua viet	home	-0.02	fell	0.59	whole	0.45
first two cuc chinh	home	-0.15	fell	-0.12
first two cuu long	fell	-0.01	whole	-0.28
first two da	whole	-0.1
first two da len	laid	-0.04
first two da nang	home	-0.13	fell	-0.09	whole	-0.25
first two dai doan	home	-0.03	fell	-0.02	whole	-0.08
first two dai doi	home	-0.01	fell	-0.75	laid	-0.28	whole	-0.08
first two dai tu	home	0.89	whole	0.09
first two dak glei	home	0.4	whole	0.2
first two dak lak	home	0.08	whole	0.06
first two dak to	fell	0.54	laid	-0.04	lies	-0.01	whole	0.23
first two dan phuong	home	0.21	whole	0.02
first two dan toc	home	-0.28	whole	-0.06
first two danh sach	laid	-0.09	lies	-0.14
first two dao	home	-0.07
first two dat nha	fell	-0.1	laid	-0.2	lies	0.62	whole	0.18
first two dau	laid	-0.15
first two deo pha	fell	-0.18	laid	-0.03	lies	0.33	whole	0.07
first two deo phuong	whole	-0.73
first two di b	fell	-0.03
first two dia phuong	fell	-0.09	laid	-0.03
first two diem	whole	-0.06
first two diem cao	fell	0.56	laid	-0.02	lies	0.58	whole	0.07
first two dien ban	home	0.34	whole	0.22
first two dien bien	home	-0.17	fell	0.38	lies	-0.08	whole	0.18
first two dien chau	home	0.68	fell	-0.02	whole	0.33
first two dinh mui	home	-0.05	fell	-0.33
first two do luong	home	0.68	fell	-0.25	whole	0.16
first two do son	home	-0.09
first two doan 2	fell	-0.04
first two doan 5	fell	-0.02
first two doan 512	home	-0.01
first two doan 559	fell	-0.01
first two doan 6	whole	-0.2
first two doan van	whole	-0.41
first two doc ba	fell	0.09	laid	-0.12	lies	-0.04	whole	0.46
first two doc duong	fell	-0.15
first two doi	whole	-0.05
first two doi 5	fell	-0.04	laid	-0.14
first two doi 584	whole	-0.29
first two doi 7	fell	-0.17
first two doi 772	fell	0.12	lies	-0.01	whole	0.01
first two doi a1	fell	0.4	whole	0.1
first two doi cay	whole	-0.17
first two doi chay	fell	-0.23	laid	0.1	whole	0.02
first two doi chieu	laid	-0.03
first two doi chu	fell	-0.22	laid	-0.04	lies	-0.08
first two doi dieu	fell	-0.19	laid	0.22	whole	0.15
first two doi doc	fell	0.11	whole	0.1
first two doi k52	fell	-0.31	laid	-0.06	whole	-0.11
first two doi k72	fell	-0.02
first two doi k91	fell	-0.03
first two doi khong	fell	0.16	laid	-0.18	whole	0.07
first two doi ong	fell	-0.23	laid	0.32	lies	-0.07	whole	0.26
first two doi sim	fell	-0.11	laid	0.74	whole	0.48
first two doi thong	laid	0.34	whole	0.06
first two don dien	fell	-0.06	laid	0.19	whole	-0.3
first two don pha	fell	-0.41	whole	-0.35
first two don vi	home	-0.09	fell	-0.04
first two dong	whole	-0.06
first two dong anh	home	0.07	fell	0.64	whole	0.59
first two dong cat	fell	-0.13	laid	0.26	whole	-0.24
first two dong dang	home	-0.17	fell	0.46	whole	0.46
first two dong doi	fell	-0.22	laid	-0.87	lies	-0.08
first two dong ha	home	-0.23	fell	-0.04	whole	0.02
first two dong ho	fell	-0.06	laid	-0.11
first two dong hoi	fell	-0.08	whole	-0.22
first two dong hung	home	0.34	fell	-0.05	whole	0.1
first two dong huong	home	-0.05	fell	-0.04	whole	-0.16
first two dong hy	home	-0.16	whole	-0.15
first two dong khac	fell	-0.14	laid	-0.02
first two dong khe	home	0.18	fell	0.06	whole	-0.06
first two dong o	fell	-0.3	laid	-0.02
first two dong ong	fell	0.27	whole	0.05
first two dong quan	home	0.02	fell	-0.21	laid	0.33	lies	0.33	whole	0.28
first two dong son	home	0.67	fell	-0.01	lies	-0.05	whole	0.61
first two dong thap	fell	0.08
first two dong xoai	home	-0.18	fell	-0.24	laid	-0.01	whole	0.09
first two du kich	home	-0.37	lies	-0.01
first two duc	whole	-0.04
first two duc tho	fell	-0.35	whole	0.24
first two duoi	laid	-0.02	whole	-0.07
first two duoi chan	fell	0.41	laid	0.03	lies	-0.03	whole	-0.09
first two duoi day	fell	0.18	laid	-0.18	whole	-0.11
first two duoi goc	home	-0.05	fell	-0.43	laid	0.02	lies	-0.24	whole	-0.28
first two duoi ham	fell	0.25	laid	-0.14
first two duoi nen	fell	-0.13	laid	0.45	whole	0.35
first two duong	whole	-0.55
first two duong 20	fell	0.57	whole	0.1
first two duong 9	fell	0.5	lies	0.25	whole	0.81
first two duong mon	fell	-0.06	laid	0.22	whole	-0.01
first two duong nguyen	fell	0.38	whole	-0.11
first two duong o	fell	0.04	laid	-0.04	lies	-0.09	whole	-0.15
first two duong tu	fell	-0.21	laid	-0.02
first two duong van	home	-0.04	fell	-0.39
first two duy tien	whole	-0.05
first two duy xuyen	home	0.06	fell	0.24	whole	0.16
first two e	fell	-0.2
first two em la	home	-0.1
first two gac ma	home	-0.08	fell	0.94	whole	0.24
first two gan bien	laid	-0.13	whole	-0.23
first two gan cho	home	0.31	fell	-0.05	laid	-0.05
first two gan mat	laid	-0.12	lies	0.82
first two gan phum	fell	-0.53	laid	-0.09	lies	-0.18	whole	-0.05
first two gan san	fell	0.12	laid	-0.2	whole	0.01
first two gan truong	fell	0.11	laid	0.32	lies	-0.06	whole	0.31
first two gbt	fell	-0.04
first two gia dinh	home	-0.21	fell	-0.05
first two gia lai	home	-0.13	fell	-0.06	lies	0.3
first two gia lam	home	0.05	fell	-0.06	whole	0.09
first two gia loc	home	0.24	whole	-0.03
first two gia noi	home	-0.03
first two gia rai	home	-0.07	whole	-0.03
first two gia vien	home	0.33	whole	0.29
first two giai phong	laid	-0.01
first two giao lien	home	-0.34
first two giap ngo	home	-0.12	fell	-0.06	whole	-0.13
first two giay to	fell	-0.07
first two gieng	fell	-0.07	whole	-0.06
first two gieng da	fell	0.08	whole	-0.27
first two gio linh	home	0.23	fell	-0.07	lies	-0.04
first two giong trom	home	0.14	fell	0.25	laid	-0.11	lies	-0.08	whole	0.18
first two giua dong	fell	0.02
first two go dau	home	-0.14	fell	0.2	laid	-0.05	whole	0.19
first two go ma	home	-0.14	fell	0.29	laid	-0.36	lies	-0.02	whole	0.36
first two go quao	home	0.75	fell	-0.46	laid	-0.02	lies	-0.18	whole	0.26
first two go vap	lies	-0.02
first two goc cay	fell	-0.13	laid	-0.06	lies	-0.05	whole	0.39
first two goc dong	laid	0.07	lies	0.06	whole	0.08
first two ha bac	home	0.39	fell	-0.16	whole	-0.3
first two ha dong	home	-0.22	fell	0.27	laid	-0.08	whole	-0.33
first two ha giang	home	-0.07	fell	0.04	whole	-0.32
first two ha nam	home	0.27	fell	-0.1	whole	-0.4
first two ha noi	home	0.09	fell	-0.05	whole	-0.17
first two ha si	home	-0.01
first two ha son	home	-0.37	whole	0.2
first two ha sy	home	-0.04
first two ha tay	home	0.1	fell	-0.16	whole	-0.38
first two ha tinh	home	-0.19	fell	-0.06	whole	-0.62
first two ha tuyen	whole	-0.17
first two hai	fell	-0.02
first two hai an	home	-0.26	whole	-0.07
first two hai dua	home	-0.19	fell	-0.02
first two hai duong	home	0.23	fell	-0.23	lies	-0.04	whole	-0.1
first two hai hau	home	0.57	whole	0.51
first two hai hung	home	0.07	fell	-0.05	whole	-0.79
first two hai lang	home	-0.11	fell	0.05	lies	0.24	whole	-0.16
first two hai phong	home	-0.31	fell	-0.03	whole	-0.29
first two ham yen	home	0.16	whole	0.15
first two hang	lies	-0.02
first two hang 2	lies	-0.09
first two hang da	fell	0.08	laid	0.19	whole	0.25
first two hang doi	fell	-0.01	laid	-0.15	whole	0.15
first two hang rao	home	-0.02	fell	-0.28	laid	-0.1	whole	0.18
first two hau loc	home	0.28	fell	-0.03	whole	0.36
first two he nha	whole	0.24
first two ho	laid	-0.28
first two ho bom	fell	-0.37	laid	0.81	whole	0.88
first two ho canh	laid	0.05	whole	0.05
first two ho o	fell	-0.03	laid	0.12	whole	-0.04
first two ho phao	laid	0.25	whole	0.45
first two ho so	home	-0.01	fell	-0.16	laid	-0.4	lies	-0.09
first two ho thi	home	-0.14	fell	-0.08
first two ho van	fell	-0.01
first two hoa	home	-0.15	whole	-0.12
first two hoa an	home	-0.05	fell	-0.09	whole	0.08
first two hoa binh	home	-0.32	fell	0.09	whole	-0.44
first two hoai an	home	-0.2	fell	0.18	whole	-0.17
first two hoai duc	home	0.31	fell	-0.09	whole	0.27
first two hoai nhon	fell	0.29	whole	-0.07
first two hoang hoa	home	0.47	fell	-0.18	whole	0.68
first two hoi	whole	-0.02
first two hoi an	home	0.07	fell	0.1	whole	-0.04
first two hoi bo	laid	-0.08
first two hoi ccb	home	-0.16	laid	-0.05
first two hoi ho	laid	-0.02
first two hp	whole	-0.17
first two hue	home	0.32	fell	0.43	whole	0.24
first two hung ha	home	-0.14	fell	-0.04	whole	0.45
first two hung yen	home	0.37	fell	-0.15	whole	-0.1
first two huong hoa	home	-0.3	fell	-0.16	whole	-0.25
first two huong khe	home	0.22	fell	0.27	whole	0.03
first two huong son	home	0.06	whole	0.25
first two huong thuy	home	-0.05	fell	-0.18
first two huyen an	home	0.12	fell	-0.12	lies	-0.03	whole	0.44
first two huyen doi	home	-0.51	fell	-0.02	laid	-0.08
first two huyen ha	home	0.06	whole	0.44
first two huyen thanh	home	0.05	whole	-0.31
first two huyen tien	home	0.54	lies	-0.06	whole	0.16
first two huyen tra	fell	-0.02	laid	-0.05	whole	-0.43
first two huyen uy	home	-0.21
first two huyen vinh	home	0.44	whole	0.11
first two hy sinh	home	-0.22	fell	-0.02	whole	-0.12
first two k	fell	0.22	whole	-0.04
first two k23	whole	-0.25
first two kh	home	-0.09
first two khanh hoa	home	-0.11	whole	-0.09
first two khe can	fell	-0.13	laid	0.25	whole	0.1
first two khe da	laid	0.36	whole	0.43
first two khe sanh	home	-0.16	fell	0.03	laid	-0.06	whole	0.17
first two khe ta	fell	0.55	laid	0.17	lies	-0.25	whole	0.25
first two khmer	home	-0.18
first two khoai chau	home	0.28	fell	-0.04	whole	0.22
first two khu 5	lies	-0.04
first two khu a	lies	0.03	whole	0.17
first two khu b	fell	-0.16	laid	-0.12	lies	-0.18	whole	-0.32
first two khu c	home	-0.03	fell	-0.16	laid	-0.13	lies	-0.17	whole	-0.4
first two khu cong	whole	-0.09
first two khu d	fell	-0.04	laid	-0.05	lies	-0.11
first two khu mo	fell	-0.11	laid	0.36	lies	-0.18	whole	0.27
first two khu pho	home	0.05	laid	-0.07
first two khu vuc	fell	0.09	laid	0.06	lies	0.63	whole	0.12
first two kien an	home	0.04	fell	-0.07	lies	0.59	whole	0.09
first two kien thuy	home	0.23	fell	-0.14	lies	-0.03	whole	-0.46
first two kien xuong	home	0.18	whole	0.23
first two kim bang	home	0.57	lies	-0.08	whole	0.04
first two kim boi	home	0.2	fell	-0.01	whole	0.4
first two kim dong	home	-0.2	fell	-0.03
first two kim son	home	-0.18	fell	-0.05	lies	-0.03	whole	-0.31
first two kinh	home	-0.02
first two kinh gui	laid	-0.01
first two kinh mon	home	0.36	fell	-0.19	whole	0.33
first two km	whole	-0.14
first two kon tum	fell	0.38	laid	-0.08	whole	0.09
first two kt	home	-0.09	fell	-0.08
first two ky anh	home	0.31	fell	-0.11	whole	-0.18
first two ky dau	home	-0.06	fell	-0.03	whole	-0.21
first two ky son	home	0.2	whole	0.32
first two ky suu	home	-0.19
first two lac son	home	-0.04	whole	0.06
first two lai chau	whole	-0.39
first two lam thao	home	0.17	whole	-0.02
first two lan dau	laid	-0.09	whole	0.25
first two lang an	home	0.46	fell	-0.09	whole	0.2
first two lang ben	laid	-0.14
first two lang co	home	0.49	fell	0.29	whole	0.44
first two lang giang	fell	-0.15	whole	0.31
first two lang ho	whole	-0.11
first two lang klah	fell	-0.05	whole	-0.21
first two lang nhu	fell	0.16	laid	0.3	whole	0.44
first two lang phu	home	-0.06	fell	-0.08
first two lang son	home	-0.31	fell	0.02	whole	-0.85
first two lang vay	home	-0.03	fell	-0.06	whole	0.38
first two lao	fell	0.8	whole	0.39
first two lao cai	home	-0.02	fell	-0.04	whole	-0.07
first two lap thach	home	0.32
first two lien lac	fell	-0.06
first two liet si	laid	-0.14	lies	-0.03
first two lo c	fell	-0.07	laid	-0.19	whole	0.06
first two lo cao	fell	-0.08	laid	0.19	lies	-0.02	whole	-0.07
first two lo cot	laid	-0.02	lies	-0.03	whole	-0.12
first two lo gach	laid	0.3	whole	-0.09
first two loc ninh	home	-0.34	fell	0.64	lies	0.24	whole	0.13
first two long an	home	-0.02	fell	0.23	lies	0.34	whole	-0.16
first two long dai	fell	0.38	whole	0.46
first two luc ngan	home	0.24	whole	0.24
first two lung doi	laid	0.01	whole	0.11
first two ly nhan	home	0.4	whole	0.27
first two mai chau	home	0.1	fell	-0.18	whole	-0.15
first two mai son	whole	-0.15
first two mai tang	home	-0.15	fell	-0.02	laid	0.25	lies	-0.05	whole	0.1
first two mang ten	fell	-0.07	laid	-0.02
first two mat	fell	-0.04	whole	-0.54
first two mat tran	home	-0.02	fell	0.11	laid	-0.2	lies	-0.26	whole	0.53
first two mau than	home	-0.04	fell	-0.19	whole	-0.28
first two me	laid	-0.1	whole	-0.05
first two mieu ba	laid	0.04	whole	-0.2
first two minh hoa	home	0.29	whole	0.41
first two mo cay	home	0.48	whole	0.4
first two mo duc	home	0.13	whole	0.39
first two mo so	lies	-0.12	whole	-0.15
first two mo tap	laid	-0.19	whole	-0.22
first two mong	home	-0.27
first two mua kho	fell	-0.1	laid	-0.08
first two mua mua	fell	-0.06
first two muong	home	-0.31
first two muong la	home	0.3	whole	0.52
first two muong o	home	0.07	whole	0.04
first two my	fell	-0.16
first two my ban	whole	-0.02
first two n	fell	-0.02
first two na ri	home	0.3	fell	-0.07
first two nam	home	0.4	fell	-0.02
first two nam dan	home	0.22	whole	0.27
first two nam dinh	home	-0.4	fell	-0.15	lies	-0.02	whole	-0.51
first two nam dong	fell	-0.25	whole	-0.26
first two nam ha	home	0.13	fell	-0.11	whole	-0.26
first two nam lao	home	-0.06	fell	0.07	whole	-0.21
first two nam sach	home	0.19	whole	0.4
first two nam truc	home	0.05	fell	-0.05	lies	-0.02	whole	0.28
first two nen bao	lies	-0.02
first two nen nha	fell	0.37	laid	0.05	whole	0.28
first two nga ba	home	-0.05	fell	0.36	laid	-0.21	lies	-0.07	whole	0.46
first two nga son	home	0.43	fell	-0.19	whole	0.68
first two ngam khe	fell	0.3	laid	-0.06	lies	-0.01	whole	0.24
first two ngam ta	laid	0.2	whole	0.11
first two ngay	fell	-0.05	laid	-0.02
first two ngay 14	fell	-0.08
first two ngay 19	laid	-0.01
first two ngay 2	fell	-0.09
first two ngay 20	fell	-0.02
first two ngay 24	whole	-0.13
first two ngay 27	fell	-0.04
first two ngay 28	fell	-0.05
first two ngay 4	fell	-0.23
first two ngay 5	fell	-0.19
first two ngay 8	fell	-0.04
first two ngay 9	fell	-0.14
first two ngay cua	fell	-0.25	laid	-0.01	whole	0.1
first two ngay duoi	fell	-0.11	laid	-0.12	whole	-0.15
first two ngay hang	laid	-0.04	whole	0.18
first two ngay sau	fell	0.24	whole	0.12
first two ngay truoc	fell	-0.04	laid	-0.1
first two nghe	home	0.42	whole	0.45
first two nghe an	home	0.03	fell	-0.28	lies	-0.07	whole	-0.72
first two nghe tinh	home	-0.04	whole	-0.4
first two nghi loc	home	0.1	fell	-0.11	whole	0.46
first two nghi xuan	home	0.24	whole	-0.6
first two nghia	laid	-0.05	whole	-0.6
first two nghia dia	fell	-0.05	laid	0.34	lies	0.22
first two nghia hung	lies	-0.01	whole	-0.76
first two nghia trang	home	-0.37	fell	-0.98	laid	-0.15	lies	0.37	whole	0.92
first two ngoai bac	home	0.11	whole	-0.05
first two ngoai bai	fell	0.58	laid	-0.03	whole	0.07
first two ngoai bay	laid	-0.03
first two ngoai con	fell	-0.01	whole	0.05
first two ngoai dong	fell	0.03	laid	0.43	whole	0.48
first two ngoai go	laid	-0.05	whole	0.09
first two ngoai thanh	whole	-0.46
first two nguyen quan	home	-0.44
first two nha trang	whole	0.03
first two nham thin	fell	-0.15	whole	-0.25
first two nham ty	fell	-0.02
first two nhap ngu	home	-0.06	fell	-0.03
first two nho quan	home	0.35	fell	-0.09	whole	0.18
first two nhu xuan	home	0.27	fell	-0.24	whole	0.31
first two ninh binh	home	-0.1	fell	-0.01	lies	-0.02	whole	-0.5
first two ninh giang	home	0.44	fell	-0.09	whole	0.41
first two ninh hoa	home	-0.24	fell	0.34	whole	0.09
first two no cham	fell	-0.12	whole	0.03
first two no o	laid	0.07	whole	0.26
first two noi	home	-0.02
first two nong cong	home	0.36	fell	-0.19	whole	0.03
first two nong truong	home	-0.16	fell	0.32	laid	-0.07	whole	0.11
first two ntls	laid	0.4	lies	-0.07	whole	0.52
first two ntls binh	home	-0.06	fell	-0.04	laid	-0.06	lies	0.18	whole	0.02
first two ntls doc	home	-0.05	fell	-0.01	laid	0.4	lies	-0.06	whole	0.23
first two ntls hai	home	-0.1	laid	0.46	whole	0.12
first two ntls huyen	home	-0.11	fell	-0.3	laid	-0.23	lies	0.39	whole	-0.34
first two ntls kien	home	0.21	laid	-0.19	whole	0.01
first two ntls long	laid	-0.28	lies	0.19	whole	0.04
first two ntls phuong	home	-0.22	laid	-0.02	lies	0.49	whole	0.19
first two ntls tan	laid	-0.26	lies	-0.03	whole	0.12
first two ntls tinh	fell	-0.16	laid	-0.22	lies	0.65
first two ntls truong	lies	-0.07	whole	0.37
first two ntls vi	lies	-0.13	whole	-0.23
first two ntls xa	home	-0.32	fell	-0.22	laid	0.22	lies	0.7	whole	0.12
first two nui thanh	fell	0.07	whole	0.24
first two nung	home	-0.18
first two nung o	home	0.11	whole	-0.17
first two nuoc cuon	home	-0.11
first two nuong nha	fell	-0.03	laid	-0.08	lies	-0.03	whole	-0.47
first two pailin	fell	0.28	whole	0.55
first two phao cay	fell	-0.21	laid	-0.14
first two phap	fell	-0.15
first two phap ban	whole	-0.02
first two phia bac	fell	0.01	lies	-0.05	whole	-0.26
first two phia ben	fell	-0.02	laid	-0.26	whole	-0.13
first two phia dong	fell	-0.17	laid	0.32	lies	-0.03	whole	-0.08
first two phia nam	home	-0.02	fell	0.47	laid	-0.32	lies	0.18	whole	1.05
first two phia sau	fell	-0.02	laid	0.94	lies	-0.01	whole	0.5
first two phia tay	laid	0.02	lies	-0.16	whole	-0.46
first two phia tren	fell	-0.06	laid	-0.18	whole	-0.1
first two pho hang	home	-0.07	fell	-0.17	whole	0.25
first two phong chinh	fell	-0.02
first two phong dien	home	-0.05	whole	-0.03
first two phu	fell	-0.07
first two phu cat	home	-0.05	fell	-0.1
first two phu cu	fell	0.1	whole	0.06
first two phu ly	home	-0.02	whole	0.24
first two phu quoc	home	-0.27	fell	-0.08
first two phu tang	home	-0.13	fell	0.73	whole	0.8
first two phu tho	home	0.03	fell	-0.03	whole	0.11
first two phu xuyen	home	0.33	fell	-0.13	whole	0.03
first two phu yen	fell	0.29	whole	-0.09
first two phuc tho	home	0.19	fell	-0.01	whole	0.49
first two phum ta	fell	0.28	laid	-0.1	whole	0.21
first two phuoc long	home	-0.09	fell	0.08	whole	-0.1
first two phuong an	fell	-0.33
first two pleiku	whole	-0.04
first two pon pot	fell	-0.13
first two quan	whole	-0.07
first two quan hoa	fell	-0.02	whole	-0.03
first two quan khu	fell	-0.1	laid	-0.03	whole	-0.32
first two quan luc	laid	-0.02	whole	0.25
first two quan ly	fell	0.34	whole	0.04
first two quan nhan	home	-0.13
first two quan phap	whole	-0.02
first two quan sai	fell	-0.31	whole	-0.06
first two quan su	fell	-0.03	lies	-0.01
first two quan truc	home	-0.08	fell	0.43
first two quan trung	fell	-0.07
first two quang binh	home	0.47	fell	-0.26	whole	-0.31
first two quang nam	home	-0.31	fell	-0.16	whole	-0.43
first two quang ngai	home	-0.04	fell	-0.15	whole	-0.08
first two quang ninh	home	0.33	fell	-0.24	whole	0.56
first two quang trach	home	0.3	whole	0.24
first two quang tri	home	-0.2	fell	0.07	lies	-0.05	whole	-0.44
first two quang xuong	home	0.49	whole	0.54
first two quang yen	home	-0.85	whole	0.09
first two quay ra	laid	-0.28
first two quay ve	fell	-0.17	laid	-0.35
first two que	home	-0.06
first two que phu	home	0.43	whole	0.05
first two que quan	home	-0.09	whole	0.04
first two que son	home	-0.17	fell	0.39
first two que vo	home	0.19	fell	-0.03	whole	0.18
first two quy chau	home	-0.01	whole	0.19
first two quy nhon	home	-0.02	fell	-0.03
first two quy ty	fell	-0.19
first two quyet thang	home	-0.08	fell	-0.05	whole	-0.13
first two quynh coi	whole	-0.16
first two quynh luu	home	0.33	fell	-0.03	whole	-0.01
first two quynh phu	home	0.05	fell	-0.02	whole	0.21
first two rach cai	fell	0.04	laid	-0.04	whole	0.09
first two rach gia	fell	-0.03	whole	-0.25
first two ray ca	home	-0.08	fell	-0.12	laid	0.14	lies	0.11	whole	0.3
first two ray dieu	home	-0.01	fell	0.05	laid	-0.22	lies	-0.08	whole	0.24
first two sa thay	lies	0.35	whole	0.2
first two sai gon	home	-0.1	fell	0.17	whole	0.15
first two sam nua	fell	0.18	whole	0.25
first two san bay	fell	-0.27	laid	0.23	whole	-0.41
first two san bong	fell	0.47	laid	-0.17	whole	0.23
first two san kho	fell	-0.1	laid	0.25	whole	0.38
first two sau	laid	-0.25	whole	-0.28
first two sau 75	laid	-0.06
first two sau chua	fell	0.38	laid	0.01	whole	0.14
first two sau chuyen	fell	-0.04	laid	-0.44	whole	-0.36
first two sau don	whole	-0.07
first two sau giai	laid	-0.27
first two sau he	laid	0.14
first two sau lang	fell	-0.36	laid	0.26	whole	0.22
first two sau lung	fell	-0.02	laid	0.25	whole	-0.38
first two sau mieu	laid	0.17	whole	0.07
first two sau nha	home	-0.03	fell	0.36	laid	-0.02	lies	0.34	whole	0.33
first two sau phao	fell	-0.02	laid	-0.21
first two sau tram	fell	0.1	laid	-0.2	lies	-0.09	whole	0.02
first two sau tran	fell	0.33	laid	-0.13	whole	-0.22
first two sau truong	fell	-0.24	lies	0.6	whole	-0.05
first two sau vuon	laid	0.46	lies	0.06	whole	0.3
first two siem riep	fell	-0.02	whole	0.23
first two sinh	home	-0.01
first two sisophon	fell	-0.03	whole	-0.27
first two so cua	laid	-0.02
first two so noi	fell	-0.1	laid	-0.03
first two soc trang	home	0.04	fell	-0.02	whole	-0.44
first two son	home	-0.05	whole	-0.18
first two son ha	home	-0.05	whole	0.03
first two son la	home	-0.02	lies	-0.02	whole	-0.43
first two son tay	home	-0.07	whole	-0.12
first two son tinh	home	0.01	fell	-0.13	lies	0.45	whole	0.39
first two song ben	fell	-0.17	laid	-0.03	whole	0.02
first two song o	fell	0.01	whole	0.16
first two song po	fell	-0.24	lies	-0.01	whole	-0.09
first two song thach	fell	0.02	laid	-0.03	whole	-0.41
first two su	fell	-0.11
first two su doan	fell	-0.27	laid	0.04	lies	-0.06	whole	-0.18
first two suoi can	whole	0.15
first two suoi da	fell	0.08	laid	-0.21	whole	0.1
first two suoi dak	laid	0.02	whole	-0.01
first two suoi ea	fell	-0.04	laid	0.21
first two suoi ia	fell	0.07	laid	-0.27	lies	-0.02
first two suon doi	fell	0.1	laid	0.25	lies	-0.03	whole	0.32
first two t binh	whole	-0.15
first two t v	home	-0.06	fell	-0.07
first two taluy duong	laid	0.16	whole	-0.16
first two tam ky	home	0.13	fell	0.39	laid	0.37	whole	0.37
first two tam nong	home	0.34	whole	-0.19
first two tam o	laid	0.04	whole	0.28
first two tan bien	home	-0.11	fell	-0.3
first two tan canh	home	-0.05	fell	0.51	whole	0.52
first two tan thanh	home	0.08	fell	-0.29	whole	-0.23
first two tan yen	home	0.17	whole	-0.26
first two tang	fell	-0.07
first two tap ket	home	-0.48	whole	-0.24
first two tap the	laid	-0.15
first two tau hq	fell	-0.18
first two tau o	fell	0.3	whole	0.25
first two tay	home	-0.06	fell	-0.12
first two tay ban	fell	0.27	whole	0.4
first two tay nam	whole	-0.42
first two tay nguyen	whole	0.31
first two tay ninh	home	-0.37	fell	0.21	laid	-0.13	lies	-0.25	whole	-0.37
first two tb	whole	-0.23
first two tet	fell	-0.04
first two tet mau	home	-0.1	fell	-0.21
first two th	whole	-0.05
first two thach ha	home	0.47	fell	-0.04	whole	0.66
first two thach han	home	-0.06	fell	0.34	whole	0.02
first two thach thanh	fell	-0.01	whole	-0.66
first two thach that	home	0.3	fell	-0.01	whole	0.21
first two thai	home	-0.52
first two thai ban	home	0.07	whole	-0.44
first two thai binh	home	0.77	fell	-0.02	lies	-0.05	whole	-0.4
first two thai nguyen	home	-0.24	fell	-0.05
first two thai o	home	0.15	fell	-0.04	whole	-0.37
first two thai thuy	home	0.02	lies	-0.04	whole	0.88
first two than ten	home	-0.03
first two thang binh	home	0.12	whole	-0.32
first two thanh ba	home	0.32	fell	-0.07	whole	0.27
first two thanh chuong	home	0.35	whole	0.21
first two thanh co	fell	-0.12	whole	-0.11
first two thanh ha	whole	0.26
first two thanh hoa	home	-0.38	fell	-0.23	lies	-0.03	whole	-0.93
first two thanh liem	home	0.26
first two thanh mien	home	-0.16	whole	-0.05
first two thanh oai	home	0.14	fell	-0.04	whole	-0.13
first two thanh pho	home	-0.09	whole	-0.28
first two thanh son	home	0.26	whole	0.33
first two thanh tri	home	-0.08	whole	0.25
first two thcs le	home	-0.03	fell	0.21
first two thi hai	fell	-0.03
first two thi tran	home	-0.25	fell	-0.11	lies	-0.02	whole	-0.09
first two thi xa	home	0.46	fell	-0.33	laid	-0.03	whole	-0.48
first two thieu hoa	home	0.26	fell	-0.1	whole	0.09
first two tho xuan	home	0.55	fell	-0.12	whole	0.59
first two thon 3	home	0.07	fell	0.1	laid	-0.02	whole	0.06
first two thon cam	fell	0.25	whole	0.09
first two thon dong	home	-0.12	fell	-0.32	whole	-0.09
first two thon ha	home	-0.51	fell	0.4	laid	0.02	whole	-0.25
first two thon khe	fell	0.1
first two thon na	home	-0.15	fell	0.18
first two thon phu	home	0.34	fell	-0.85	laid	-0.01	whole	-0.23
first two thon tan	home	-0.27	fell	0.17	whole	-0.11
first two thon thuong	fell	-0.18	whole	-0.14
first two thon van	home	0.5	fell	-0.34	whole	0.54
first two thong nong	home	0.36	whole	0.41
first two thong tin	lies	-0.09
first two thu ba	home	-0.05
first two thua thien	home	-0.41	fell	0.5	whole	-0.09
first two thuan hai	whole	-0.27
first two thuan thanh	home	0.05	fell	-0.02	whole	0.08
first two thung lung	fell	0.38	laid	-0.13	whole	0.43
first two thuong duc	home	-0.43	fell	0.73	whole	0.23
first two thuong si	fell	-0.2
first two thuong tin	home	0.05	fell	-0.01	whole	-0.1
first two thuy nguyen	home	0.51	whole	-0.05
first two tich tuong	fell	0.27	laid	0.39	whole	0.28
first two tien hai	home	0.06	whole	0.31
first two tien lang	home	0.2	fell	-0.29	whole	0.16
first two tien lu	home	0.09	fell	-0.07	laid	-0.01	lies	-0.07	whole	0.05
first two tieu	fell	-0.07	laid	-0.02
first two tieu doan	home	-0.1	fell	-0.39	laid	-0.4	lies	-0.01	whole	-0.06
first two tieu doi	home	-0.14	laid	-0.04
first two tieu khu	fell	0.48	laid	0.62	lies	-0.05	whole	0.38
first two tim mo	home	-0.01	lies	-0.01
first two tinh bien	home	-0.05	fell	0.17	whole	0.16
first two tinh doi	home	-0.21	fell	-0.36	lies	-0.04
first two tinh ha	fell	-0.03
first two tinh hai	whole	-0.11
first two tnxp	home	-0.21
first two tnxp doi	home	-0.09	fell	-0.25
first two to	fell	-0.06
first two toc cham	home	-0.01
first two toc dao	home	0.25	fell	-0.09	whole	0.26
first two toc nung	home	-0.28
first two toc tay	home	-0.01
first two toc thai	home	-0.22	fell	-0.01	lies	-0.01	whole	-0.59
first two toi la	fell	-0.02
first two tra cu	home	0.27	fell	-0.11	whole	0.53
first two tra linh	home	-0.04	lies	-0.08	whole	-0.11
first two tra vinh	whole	-0.48
first two tram 12	fell	-0.17
first two tram bom	fell	0.05	laid	-0.02	lies	0.07	whole	0.3
first two tram phau	fell	0.64	laid	0.03	lies	-0.04	whole	-0.09
first two tram quan	fell	0.26	lies	-0.02
first two tram xa	home	-0.06	fell	-0.09	laid	-0.34	lies	-0.05	whole	-0.62
first two tram y	fell	-0.25
first two tran	fell	-0.04
first two tran can	fell	0.04	laid	-0.01	whole	0.45
first two tran cau	fell	0.38	lies	-0.06	whole	0.25
first two tran chong	fell	-0.08	laid	-0.01	whole	-0.53
first two tran danh	fell	-0.19	whole	0.4
first two tran dia	home	-0.02	fell	0.05	laid	0.26	whole	0.33
first two trang bang	home	-0.01	lies	0.46
first two trang dinh	home	0.19	fell	-0.18	whole	0.29
first two tren	fell	-0.21	laid	-0.03	lies	-0.02
first two tren bia	fell	-0.13	laid	-0.2	lies	-0.04	whole	-0.12
first two tren bo	laid	0.02	whole	0.07
first two tren dau	laid	-0.03
first two tren dinh	fell	0.24	whole	0.28
first two tren doi	fell	0.2	laid	0.09	lies	0.38	whole	0.2
first two tren dong	fell	-0.08	laid	-0.26	whole	-0.38
first two tren duong	fell	0.38	laid	-0.21	whole	0.36
first two tren go	fell	0.12	laid	0.09	whole	-0.23
first two tren mang	fell	-0.01
first two tren nhom	fell	-0.05
first two tren tau	fell	-0.13	whole	0.13
first two tren than	fell	-0.08
first two tri	fell	0.42	whole	0.1
first two tri ton	home	-0.06	fell	0.07	whole	0.16
first two trich so	home	-0.02	laid	-0.2	lies	0.36	whole	-0.48
first two trieu phong	home	-0.18	fell	0.4	whole	0.37
first two trieu son	home	0.23	whole	0.38
first two trong	fell	-0.05	laid	-0.04	lies	-0.06
first two trong bai	laid	-0.01
first two trong ban	laid	-0.23
first two trong danh	laid	-0.08	lies	-0.01
first two trong dat	laid	0.17	whole	-0.1
first two trong diem	fell	0.3	whole	0.28
first two trong don	laid	0.26	whole	0.2
first two trong giay	fell	-0.24
first two trong ham	fell	-0.06	laid	0.52	whole	0.51
first two trong hang	fell	0.5	laid	-0.12	whole	-0.48
first two trong ho	fell	-0.06	laid	0.29	whole	0.15
first two trong lang	laid	0.16	whole	0.17
first two trong lo	fell	-0.03	laid	0.01
first two trong mot	fell	-0.07	laid	0.12	whole	-0.12
first two trong nghia	laid	-0.28	lies	0.09
first two trong nha	fell	0.03	whole	0.31
first two trong ruong	laid	-0.04
first two trong so	laid	-0.38	lies	-0.02
first two trong tam	laid	0.22	whole	0.31
first two trong tay	fell	-0.14	laid	-0.05
first two trong tieu	laid	0.32	whole	0.29
first two trong tran	fell	0.08	laid	-0.19	lies	-0.01	whole	-0.74
first two trong truong	fell	-0.2
first two trong tu	fell	0.2
first two trong tui	fell	-0.01	laid	-0.05
first two trong vuon	fell	0.2	laid	0.27	lies	0.15	whole	0.66
first two trong xe	fell	-0.19	laid	-0.02
first two truc ninh	home	0.07	fell	-0.06	whole	0.24
first two trung	fell	-0.16	laid	-0.03
first two trung doan	home	-0.21	fell	-0.77	laid	-0.35	lies	-0.12	whole	-0.69
first two trung doi	fell	-0.02
first two trung khanh	home	0.66	fell	-0.05	lies	-0.01	whole	0.51
first two trung sy	whole	0.21
first two truoc o	home	0.09	fell	-0.04	laid	-0.07	whole	-0.1
first two truong cap	fell	0.11	lies	-0.03	whole	0.12
first two truong hoc	laid	0.06
first two truong hop	fell	-0.45	laid	-0.01	lies	-0.04
first two truong nguyen	fell	-0.04	lies	0.12
first two truong son	home	-0.02	fell	0.35	lies	0.23	whole	0.21
first two truong thcs	fell	0.5	laid	-0.07	lies	-0.21
first two truong tieu	fell	-0.05	laid	0.35	whole	-0.16
first two tu ky	home	0.24	whole	0.11
first two tuan	whole	-0.11
first two ung hoa	home	0.29	fell	-0.08	whole	0.27
first two uong bi	home	-0.13	fell	-0.21	lies	-0.04
first two vam cai	fell	0.27	whole	0.19
first two vam kinh	fell	0.11	whole	0.2
first two van giang	whole	0.05
first two ven duong	laid	0.12	whole	0.09
first two ven suoi	fell	-0.07	laid	0.03	whole	-0.08
first two vi xuyen	home	-0.3	fell	0.14	lies	0.33	whole	-0.24
first two viet minh	fell	-0.52
first two viet nam	home	-0.22	fell	-0.19	laid	-0.1
first two viet tri	home	-0.01
first two viet yen	home	0.23	whole	-0.13
first two vinh	home	-0.03
first two vinh bao	home	-0.33	fell	-0.04	whole	-0.83
first two vinh chau	home	-0.1	whole	0.11
first two vinh linh	fell	0.29	lies	-0.01	whole	0.49
first two vinh phu	home	-0.21	fell	-0.29	whole	-0.53
first two vinh tuong	home	0.01	whole	0.14
first two vn 2000	fell	-0.06
first two vu ban	home	0.42	fell	-0.02	whole	-0.01
first two vu thu	home	0.25	whole	0.45
first two vui o	laid	0.2	whole	0.49
first two vung liem	home	0.34	fell	-0.09	whole	0.34
first two vuon chuoi	whole	0.06
first two vuon dieu	fell	-0.02	laid	0.43	lies	-0.16	whole	0.16
first two vuon dua	whole	-0.31
first two vuon nha	home	-0.06	fell	-0.4	laid	0.35	lies	0.51	whole	-0.04
first two vuon ong	fell	0.16	laid	-0.18	whole	0.25
first two vuon xoai	fell	0.35	laid	-0.01	whole	0.01
first two xa an	home	0.03	fell	-0.24	lies	0.24	whole	0.21
first two xa bao	home	-0.09
first two xa ben	fell	0.11	whole	0.26
first two xa binh	home	-0.06	fell	0.27	lies	0.41	whole	0.35
first two xa cam	fell	-0.3	lies	-0.02	whole	-0.57
first two xa cu	fell	0.03	whole	0.14
first two xa dai	home	0.58	fell	-0.11	laid	-0.04	lies	-0.01	whole	0.12
first two xa doi	home	-0.05	fell	-0.23	lies	-0.01
first two xa dong	whole	0.08
first two xa dua	laid	-0.06	lies	0.18	whole	0.15
first two xa duc	home	0.12	fell	-0.17	whole	0.16
first two xa ea	whole	0.06
first two xa ghi	home	-0.09
first two xa giai	home	-0.07	fell	-0.05
first two xa ha	home	0.07	fell	-0.36	whole	0.39
first two xa hoa	home	-0.09	fell	0.1	lies	-0.03	whole	0.2
first two xa hoi	home	0.26	whole	0.09
first two xa hong	home	-0.06	fell	-0.04	lies	0.24	whole	0.48
first two xa hop	home	0.2	whole	0.33
first two xa hung	fell	-0.13	whole	-0.06
first two xa huong	home	-0.12	whole	-0.36
first two xa ia	fell	-0.19	lies	-0.1	whole	-0.06
first two xa lien	home	0.08	fell	-0.06	whole	-0.28
first two xa loc	home	-0.53	lies	-0.02	whole	-0.41
first two xa long	home	0.07	fell	0.21	whole	-0.06
first two xa minh	fell	0.05	whole	-0.09
first two xa nam	home	0.09
first two xa phu	home	-0.09	whole	0.15
first two xa quang	home	0.25	fell	-0.27	laid	-0.06	lies	-0.02
first two xa quynh	home	0.02	whole	0.16
first two xa tan	home	0.05	fell	-0.41	lies	-0.1	whole	-0.67
first two xa thanh	home	-0.15	fell	-0.17	lies	-0.03	whole	-0.15
first two xa thuong	fell	-0.3
first two xa thuy	home	0.24	fell	-0.03	whole	-0.21
first two xa tien	home	-0.1	fell	0.51	whole	-0.18
first two xa trung	home	-0.04	fell	0.53	lies	-0.02	whole	0.01
first two xa tu	fell	-0.01
first two xa vinh	home	-0.38	fell	0.61	lies	-0.01	whole	-0.15
first two xa xuan	whole	-0.03
first two xa yen	laid	-0.03	whole	0.28
first two xiem riep	home	-0.01	fell	0.21	whole	-0.18
first two xieng khoang	home	-0.13	fell	0.12	lies	-0.13	whole	-0.18
first two xom	fell	-0.03
first two xom 6	home	-0.03	fell	0.26	whole	-0.1
first two xom dinh	home	0.08	fell	-0.18	whole	-0.19
first two xom dong	home	0.34	fell	-0.08	whole	0.21
first two xuan loc	home	-0.33	fell	0.29	lies	-0.04	whole	-0.25
first two xuan son	home	-0.1	fell	0.33	whole	0.26
first two xuan truong	home	0.21	whole	0.44
first two xung la	home	-0.08
first two y ta	home	-0.13
first two y yen	home	0.7	fell	-0.06	whole	0.25
first two yd	fell	-0.07
first two yen dinh	home	0.42	fell	-0.22	whole	-0.28
first two yen dung	home	0.13	fell	-0.07	whole	0.21
first two yen mo	home	-0.42	whole	0.2
first two yen phong	home	0.19	whole	0.71
first two yen thanh	home	0.28	whole	0.25
first ty	home	-0.08	fell	0.3
first ubnd	fell	-0.05	lies	-0.02
first uc	home	-0.04	fell	-0.08
first ung	home	0.29	fell	-0.09	whole	0.27
first uong	home	-0.13	fell	-0.21	lies	-0.04
first ut	home	-0.22	fell	-0.21
first va	home	-0.02
first vam	fell	0.3	laid	-0.46	lies	-0.01	whole	0.57
first van	home	-0.01	fell	-0.04	lies	-0.06	whole	0.32
first vc	fell	-0.05
first ve	home	-0.01
first ven	fell	-0.23	laid	0.28	lies	-0.07	whole	0.04
first vi	home	-0.29	fell	0.06	lies	0.29	whole	-0.32
first vien	fell	0.07
first viet	home	-0.04	fell	-0.75	laid	-0.16	lies	-0.07	whole	-0.17
first vinh	home	-0.13	fell	0.02	laid	-0.12	lies	-0.22	whole	-0.62
first vn	fell	-0.06
first vnch	fell	-0.07
first vo	home	0.39	laid	-0.08	whole	0.02
first voi	fell	0.28	laid	0.14	whole	0.45
first vu	home	0.33	fell	-0.11	whole	0.32
first vui	laid	0.02	whole	0.49
first vung	home	0.11	fell	0.04	laid	-0.03	lies	-0.01	whole	-0.19
first vuon	home	-0.15	fell	-0.13	laid	0.84	lies	0.01	whole	0.25
first vuong	home	-0.01
first x	home	0.2	fell	-0.35	whole	0.23
first xa	home	0.11	laid	-0.56	lies	-0.11	whole	-0.17
first xang	fell	0.06	whole	0.06
first xe	fell	-0.06
first xiem	home	-0.01	fell	0.21	whole	-0.18
first xieng	home	-0.14	fell	0.1	lies	-0.13	whole	-0.18
first xom	home	0.21	laid	-0.2	lies	-0.26	whole	-0.39
first xuan	home	0.03	fell	0.51	lies	-0.06	whole	0.18
first xung	home	-0.15
first xuong	home	-0.06	fell	0.21	laid	-0.21	whole	0.08
first xuyen	home	-0.25	fell	-0.07
first y	home	0.26	fell	-0.19	whole	0.1
first yd	fell	-0.42
first yen	home	0.28	fell	-0.48	lies	-0.09	whole	0.32
followed a trưởng	whole	-0.06
followed an táng	fell	0.13	laid	-0.04	whole	-0.09
followed anh	home	0.61	fell	-0.16	laid	-0.21	lies	0.06	whole	0.43
followed b trưởng	home	0.24	whole	0.38
followed b52	fell	0.09	whole	0.04
followed bia	home	-0.08	fell	-0.09	laid	-0.56	lies	0.53	whole	-0.12
followed binh nhì	home	0.14	whole	0.23
followed binh nhất	home	0.27
followed biết	home	-0.23	fell	-0.08	laid	-0.39	lies	-0.19	whole	-0.27
followed biển	fell	-0.02	laid	-0.02	whole	-1.04
followed bom	home	0.35	fell	0.3	laid	-0.12	whole	0.22
followed buôn	home	-0.15	fell	-0.1	lies	0.35	whole	0.56
followed by nothing	home	0.04	fell	0.18	laid	-0.43	lies	-0.01	whole	0.87
followed by word a	home	-0.19	fell	-0.16	laid	-0.62	lies	-0.11	whole	0.22
followed by word an	home	0.06	fell	-0.29	laid	-0.03	whole	-0.55
followed by word anh	home	-0.05	fell	-0.16
followed by word ba	fell	-0.05	lies	-0.01	whole	-0.39
followed by word bac	home	0.29	fell	-0.25	laid	0.33	lies	-0.28	whole	-0.75
followed by word ban	home	-0.29	fell	-0.29	laid	-0.22	lies	0.06	whole	0.08
followed by word bao	home	-0.04
followed by word bat	home	-0.2	fell	-0.25	laid	-0.14	lies	-0.06	whole	0.03
followed by word battambang	fell	-0.46	laid	-0.21	lies	-0.05	whole	-0.29
followed by word bay	fell	0.87	laid	-0.15	lies	-0.02	whole	0.38
followed by word be	laid	-0.01
followed by word bien	fell	-0.15	lies	-0.09	whole	0.53
followed by word biet	home	0.18	fell	-0.13	laid	0.06	whole	0.51
followed by word bieu	fell	-0.02	laid	-0.07	lies	-0.03
followed by word binh	home	-0.09	fell	-0.11	laid	-0.11	lies	0.3	whole	-0.78
followed by word bo	fell	-0.63	laid	0.28	lies	-0.04	whole	0.2
followed by word bong	home	-0.2	whole	-0.21
followed by word bua	fell	0.08	whole	0.06
followed by word bui	home	-0.05	fell	0.56	whole	0.11
followed by word c	fell	-0.24	lies	0.49	whole	-0.25
followed by word c1	home	-0.03	fell	-0.01
followed by word c11	whole	-0.29
followed by word c2	home	0.04	fell	-0.11	whole	0.29
followed by word c20	home	-0.19
followed by word c3	fell	-0.11
followed by word c7	fell	0.04	whole	0.16
followed by word c8	home	-0.07	fell	-0.13
followed by word ca	home	0.05	fell	0.18	laid	-0.27	lies	-0.13	whole	-0.26
followed by word cai	fell	-0.33	laid	-0.05
followed by word cam	home	-0.1	fell	-0.12	laid	-0.19	lies	0.07	whole	0.08
followed by word can	fell	-0.31	laid	0.23	whole	0.38
followed by word canh	home	-0.05	laid	-0.21	whole	-0.05
followed by word cao	home	-0.07	fell	-0.36	laid	-0.03	lies	0.04	whole	-0.57
followed by word cat	home	-0.26	fell	0.39	laid	0.19	lies	-0.09	whole	0.49
followed by word cay	fell	0.4	laid	-0.15	lies	-0.01	whole	0.57
followed by word cha	home	-0.42	lies	0.34	whole	-0.21
followed by word chac	fell	-0.01
followed by word cham	fell	-0.16	whole	0.07
followed by word chau	whole	-0.28
followed by word chay	home	-0.01	fell	0.6	laid	-0.03	whole	0.28
followed by word chep	fell	-0.63	laid	-0.4	lies	-0.03
followed by word chi	fell	-0.04	laid	-0.2
followed by word chiec	fell	0.29	lies	-0.06	whole	0.23
followed by word chien	home	-0.09	fell	0.07	laid	0.12	whole	0.43
followed by word chieu	fell	-0.25
followed by word chim	fell	-0.17	whole	0.08
followed by word chin	home	0.1	whole	0.2
followed by word chinh	home	-0.17	fell	0.01	laid	-0.08
followed by word cho	fell	-0.49	whole	-0.39
followed by word chu	home	0.46	fell	0.03	laid	0.08	whole	0.3
followed by word chung	home	-0.02	fell	-0.05	laid	-0.02	lies	0.15	whole	-0.19
followed by word chup	fell	-0.31	laid	-0.01	lies	0.18
followed by word chuyen	fell	-0.37	laid	0.07	whole	0.11
followed by word co	home	0.42	fell	-0.07	whole	0.26
followed by word coc	whole	0.06
followed by word con	home	0.07	fell	-0.1	laid	0.3
followed by word cong	home	-0.09	fell	-0.22	laid	0.04	whole	-0.32
followed by word cot	home	-0.01	fell	-0.02	laid	-0.31	lies	0.19	whole	0.09
followed by word cu	home	0.14	fell	-0.31	laid	-0.14	lies	-0.18	whole	0.35
followed by word cuc	home	-0.05	fell	-0.07
followed by word cung	home	0.1	fell	-0.1	laid	-0.07	lies	-0.01	whole	0.23
followed by word cuu	whole	-0.24
followed by word d	home	-0.09	fell	-0.01
followed by word d1	home	0.06	whole	0.23
followed by word d2	fell	-0.14	whole	0.02
followed by word da	fell	-0.09	laid	-0.03	lies	0.4	whole	-0.21
followed by word dac	home	0.04	whole	0.24
followed by word dai	home	0.34	fell	0.58	laid	-0.18	lies	-0.02	whole	0.14
followed by word dak	home	-0.29	fell	0.29	laid	-0.23	lies	-0.01	whole	-0.51
followed by word dam	home	0.2	fell	-0.2	laid	-0.13	whole	0.09
followed by word dang	home	-0.2	fell	0.32	lies	-0.12	whole	0.15
followed by word dap	home	-0.03	fell	-0.17	laid	0.16	whole	0.19
followed by word dat	home	0.14	fell	0.3	laid	0.31	whole	0.25
followed by word data	home	-0.26	fell	-0.16	laid	-0.08	lies	-0.04
followed by word day	home	-0.42	fell	-0.49	laid	0.12	lies	0.28	whole	-0.06
followed by word de	home	-0.07	lies	-0.17
followed by word dem	home	-0.03	fell	-0.13	laid	0.31	whole	0.26
followed by word den	home	0.03	fell	-0.32	laid	0.26	whole	0.02
followed by word deu	whole	-0.27
followed by word di	home	0.07	fell	-0.02	whole	0.01
followed by word dia	laid	-0.15	whole	-0.33
followed by word dich	home	-0.2	fell	0.02	lies	-0.04	whole	0.15
followed by word dien	fell	-0.17	laid	-0.05	whole	-0.25
followed by word dinh	home	0.2	fell	0.18	laid	-0.2	lies	0.23	whole	0.17
followed by word do	home	-0.05	fell	-0.17	laid	0.39	whole	-0.4
followed by word doan	fell	-0.29	laid	-0.08
followed by word doc	home	-0.09	fell	-0.13	laid	-0.02	lies	-0.01
followed by word doi	home	-0.36	fell	-0.05	laid	0.37	lies	-0.16	whole	-0.48
followed by word don	laid	-0.08
followed by word dong	home	-0.14	fell	-0.1	laid	-0.11	lies	-0.01	whole	-0.6
followed by word du	home	0.03	fell	-0.54	laid	-0.09	whole	0.2
followed by word dua	fell	-0.31	whole	-0.14
followed by word duc	fell	-0.04	lies	-0.16	whole	-0.25
followed by word dung	home	0.61	fell	0.37	laid	0.14	whole	1.18
followed by word duy	home	0.27	fell	-0.24	whole	-0.19
followed by word e	fell	-0.13	laid	-0.12	whole	-0.24
followed by word em	home	-0.52	fell	0.87	laid	-0.32	lies	-0.17	whole	-0.28
followed by word gac	home	-0.14	fell	-0.06
followed by word ganh	home	0.4	whole	0.28
followed by word ghe	fell	0.31	whole	0.31
followed by word ghi	home	0.02	fell	-0.12	laid	-0.38	lies	0.54	whole	0.03
followed by word gi	fell	-0.25	laid	0.33	whole	0.01
followed by word gia	home	-0.04	fell	-0.11	whole	-0.99
followed by word giai	whole	0.05
followed by word giao	home	-0.21	fell	-0.03	laid	-0.18
followed by word giap	home	-0.09	fell	0.17	whole	-0.16
followed by word giay	fell	-0.05	laid	-0.01	lies	-0.22	whole	-0.1
followed by word gio	home	-0.18	laid	0.06	whole	-0.27
followed by word giu	home	0.27	fell	0.09	laid	-0.1	whole	0.4
followed by word giup	fell	-0.05
followed by word ha	home	0.33	fell	0.28	laid	-0.12	lies	-0.2	whole	-0.49
followed by word hai	home	0.19	fell	0.25	laid	-0.08	lies	0.02	whole	-0.86
followed by word ham	home	-0.1	fell	-0.16	whole	-0.18
followed by word hang	home	-0.04	fell	-0.6	laid	0.54	whole	-0.12
followed by word hay	home	0.24	fell	0.38	laid	-0.09	lies	-0.06	whole	0.38
followed by word he	fell	0.33	laid	-0.08	whole	0.18
followed by word het	home	0.18	fell	-0.06	lies	-0.01	whole	0.04
followed by word hien	laid	0.43	lies	-0.2	whole	0.22
followed by word hinh	home	-0.36	fell	-0.38	laid	-0.14	whole	-0.55
followed by word ho	home	-0.04	fell	0.42	lies	-0.01	whole	0.48
followed by word hoa	home	-0.22	fell	-0.12	lies	-0.07	whole	-0.59
followed by word hoai	fell	-0.25	whole	-0.41
followed by word hoang	home	-0.06	laid	-0.01	whole	0.51
followed by word hoc	home	-0.11	fell	-0.07	laid	-0.21	lies	0.32
followed by word hoi	home	-0.02	fell	0.13	laid	-0.06	whole	0.21
followed by word hon	fell	-0.11	whole	-0.21
followed by word hop	fell	-0.35
followed by word hp	whole	-0.07
followed by word hue	home	0.39	fell	-0.06	whole	0.52
followed by word hung	home	-0.15	fell	-0.12	whole	-0.3
followed by word huong	home	-0.26	fell	-0.22	laid	-0.05	whole	-0.78
followed by word huu	whole	-0.06
followed by word ke	fell	-0.1	laid	0.23	whole	0.16
followed by word ket	fell	-0.02
followed by word khai	home	-0.12	fell	-0.11
followed by word khanh	home	-0.08	whole	-0.6
followed by word kho	whole	-0.09
followed by word khuat	home	0.2	fell	-0.05	whole	0.31
followed by word kia	fell	0.07	laid	0.02	lies	-0.05	whole	0.35
followed by word kien	home	-0.08	fell	-0.46	laid	0.26	lies	-0.02	whole	-1.12
followed by word kim	home	-0.14	fell	-0.02	whole	-0.35
followed by word kinh	fell	-0.03	laid	-0.08	lies	-0.09	whole	-0.56
followed by word kon	fell	0.26	laid	-0.13	lies	0.41	whole	-0.21
followed by word ky	home	-0.02	fell	0.18
followed by word la	home	0.4	fell	-0.09	whole	0.16
followed by word lac	home	-0.11	laid	0.24	whole	0.26
followed by word lai	home	-0.14	fell	-0.17	laid	0.39	lies	-0.16	whole	0.19
followed by word lam	whole	-0.38
followed by word lan	home	0.05	fell	-0.15	laid	0.2	lies	-0.34
followed by word lang	home	0.23	fell	-0.09	laid	-0.02	whole	-0.03
followed by word lao	home	-0.17	fell	0.6	laid	-0.06	lies	-0.04	whole	-0.34
followed by word lat	home	0.12	fell	0.47	whole	0.19
followed by word lay	home	-0.28	fell	0.19	laid	-0.17	lies	-0.22	whole	0.23
followed by word le	home	0.21	fell	0.36	laid	-0.24	lies	-0.02	whole	0.53
followed by word len	home	-0.3	fell	0.35	laid	-0.21	lies	0.19	whole	0.21
followed by word lieu	home	-0.3
followed by word linh	home	-0.02	fell	-0.5	laid	0.16	lies	-0.09	whole	0.47
followed by word lo	fell	0.3	laid	-0.08	lies	0.21	whole	0.27
followed by word loc	home	-0.4	fell	-0.02	whole	-0.54
followed by word loi	fell	-0.18	whole	0.01
followed by word long	fell	-0.03	whole	-0.31
followed by word lot	home	-0.08	fell	-0.15
followed by word lu	fell	-0.21	whole	-0.04
followed by word luon	home	0.02	whole	0.24
followed by word luong	home	-0.05	fell	-0.08	lies	-0.02
followed by word ly	home	-0.03	fell	-0.04
followed by word m	laid	-0.1
followed by word ma	fell	0.13	lies	-0.09	whole	0.55
followed by word mai	fell	-0.3	laid	-0.14	whole	-0.9
followed by word mang	home	0.24	fell	-0.1	laid	-0.05	whole	0.24
followed by word manh	home	0.07	fell	-0.27	laid	-0.17	whole	0.05
followed by word map	fell	-0.06	laid	-0.02	lies	-0.17
followed by word mat	home	-0.15	fell	-0.07	lies	-0.05
followed by word mau	home	-0.38	fell	0.2	laid	-0.04	whole	-0.17
followed by word may	home	-0.27	fell	0.11	laid	-0.35	lies	-0.16	whole	0.01
followed by word me	fell	-0.1	whole	0.17
followed by word mieng	fell	-0.11	laid	-0.03
followed by word minh	whole	-0.19
followed by word mo	fell	-0.09	whole	-0.49
followed by word moi	fell	-0.14	laid	0.59	whole	0.24
followed by word mot	home	0.18	fell	-0.32	laid	-0.01	whole	0.33
followed by word mua	home	-0.12	fell	0.11	laid	-0.3	lies	-0.17	whole	0.2
followed by word muc	home	-0.2	fell	-0.16	laid	-0.09
followed by word muoi	home	0.15	fell	0.12	whole	0.23
followed by word muon	fell	0.42	laid	-0.05	lies	-0.01	whole	-0.06
followed by word my	fell	-0.04	laid	-0.03	whole	-0.22
followed by word n	fell	-0.14	laid	-0.09	lies	0.26	whole	-0.07
followed by word na	whole	-0.36
followed by word nao	fell	0.21	lies	0.08	whole	0.14
followed by word nay	home	0.07	fell	-0.13	laid	0.82	whole	0.65
followed by word nen	home	-0.2	fell	0.12	laid	-0.01	whole	-0.04
followed by word neu	home	-0.05	fell	-0.17	laid	-0.01
followed by word ngan	fell	-0.08	whole	-0.28
followed by word nghe	home	0.17	fell	-0.1	lies	-0.09	whole	-0.63
followed by word nghi	home	0.14	whole	0.3
followed by word nghia	home	0.21	fell	-0.01	whole	0.06
followed by word ngo	home	-0.03
followed by word ngoai	whole	-0.22
followed by word ngoi	fell	-0.18	laid	-0.25	whole	0.13
followed by word nguyen	fell	0.01	laid	-0.11	lies	-0.03	whole	0.31
followed by word nha	home	-0.54	fell	0.29	laid	-0.26	lies	0.36	whole	0.4
followed by word nhan	fell	-0.13	laid	-0.37	whole	-0.22
followed by word nhe	home	-0.24	fell	0.35	laid	-0.03	whole	-0.17
followed by word nhieu	home	-0.02	fell	0.22	laid	0.06	lies	0.3	whole	0.74
followed by word nho	whole	-0.05
followed by word nhom	home	-0.09	fell	-0.03
followed by word nhu	home	-0.12	fell	-0.46	laid	0.44	whole	0.06
followed by word nhung	home	-0.3	lies	0.07
followed by word ninh	home	-0.15	lies	0.16	whole	-0.3
followed by word noi	fell	0.54	laid	0.85	lies	-0.09	whole	0.59
followed by word nong	home	-0.04	whole	-0.44
followed by word nu	fell	-0.02	whole	0.2
followed by word om	home	-0.08	whole	0.22
followed by word on	home	-0.01
followed by word ong	fell	0.4	laid	-0.13	whole	-0.1
followed by word phai	home	-0.43	fell	0.04	laid	0.07	lies	-0.25	whole	-0.4
followed by word pham	home	-0.19	fell	0.18	whole	0.04
followed by word phan	home	0.13	whole	0.05
followed by word phap	home	-0.02
followed by word phat	fell	-0.01
followed by word phong	fell	-0.05	whole	-0.56
followed by word phu	home	0.05	fell	-0.19	laid	0.1	lies	-0.02	whole	-0.46
followed by word phuc	whole	-0.01
followed by word phuoc	fell	0.08	lies	-0.01	whole	0.05
followed by word qua	home	-0.16	fell	-0.07	laid	-0.05	whole	-0.06
followed by word quan	home	-0.11	lies	-0.1
followed by word quang	home	0.22	fell	-0.21	laid	-0.28	lies	-0.04	whole	-0.42
followed by word quay	home	-0.07	fell	-0.2	laid	0.36	lies	-0.04	whole	0.33
followed by word que	fell	0.14	laid	-0.04	whole	-0.11
followed by word quoc	fell	-0.07
followed by word quy	home	-0.17	fell	0.25	laid	-0.12	whole	0.07
followed by word quyen	fell	-0.06	lies	-0.05
followed by word quynh	whole	-0.07
followed by word ra	home	-0.11	fell	0.15	laid	-0.36	lies	0.06	whole	0.47
followed by word rang	home	-0.01	fell	-0.29	lies	-0.02	whole	-0.46
followed by word ro	home	0.18	fell	0.5	laid	0.52	lies	-0.48	whole	0.46
followed by word roi	home	-0.05	fell	0.11	whole	-0.11
followed by word rua	laid	0.01	lies	-0.02	whole	0.05
followed by word sai	fell	-0.05
followed by word sang	home	-0.41	fell	0.87	laid	-0.11	lies	0.1	whole	0.03
followed by word sanh	home	0.1	whole	0.03
followed by word sap	fell	0.14	whole	0.05
followed by word sau	fell	0.28	laid	-0.55	lies	0.07	whole	0.03
followed by word sinh	fell	-0.15	laid	-0.03
followed by word so	home	-0.2	laid	-0.06	lies	-0.15	whole	-0.07
followed by word son	fell	-0.05	lies	-0.06	whole	-1.03
followed by word song	whole	-0.3
followed by word sot	home	0.23	fell	0.39	laid	-0.08	whole	0.38
followed by word su	home	-0.04
followed by word tam	home	-0.09	fell	0.28	laid	0.5	lies	-0.04	whole	0.26
followed by word tan	home	-0.15	fell	0.28	laid	0.22	whole	-0.2
followed by word tang	home	-0.04	fell	-0.04	laid	-0.23	whole	-0.06
followed by word tap	lies	-0.03	whole	0.31
followed by word tau	home	-0.05	laid	-0.03	whole	-0.13
followed by word ten	fell	-0.06
followed by word tet	home	-0.12	fell	0.23	laid	-0.14	whole	0.12
followed by word thach	fell	-0.21	laid	-0.02	whole	-0.14
followed by word thai	home	0.08	fell	-0.08	lies	-0.01	whole	-0.57
followed by word than	fell	-0.5
followed by word thanh	home	0.7	fell	-0.32	lies	-0.14	whole	-0.07
followed by word thap	whole	-0.31
followed by word that	home	-0.02
followed by word the	whole	-0.34
followed by word thi	home	-0.35	fell	0.06	laid	0.13
followed by word thieu	home	0.15	fell	0.28	whole	-0.25
followed by word tho	home	0.14	fell	0.2	laid	-0.19	lies	-0.02	whole	0.69
followed by word thoi	fell	0.11	laid	-0.06
followed by word thong	whole	-0.12
followed by word thua	home	-0.22	fell	-0.07	laid	0.28	lies	0.34	whole	-0.46
followed by word thuan	home	-0.14	whole	-0.43
followed by word thuc	laid	-0.09
followed by word thuoc	home	0.69	fell	0.57	laid	-0.3	lies	-0.09	whole	0.88
followed by word thuong	fell	0.2	laid	-0.06	lies	0.41	whole	-0.39
followed by word thuy	whole	-0.39
followed by word tich	fell	-0.06
followed by word tien	home	0.14	fell	-0.02	laid	-0.02	lies	-0.14	whole	-0.45
followed by word tieng	home	-0.06	fell	0.25	laid	-0.11	whole	-0.19
followed by word tieu	home	-0.09	fell	-0.03	laid	-0.14	lies	-0.15	whole	0.07
followed by word tin	home	-0.02
followed by word tinh	laid	0.25	lies	0.18	whole	0.53
followed by word tnxp	fell	-0.07	whole	0.12
followed by word to	fell	-0.09	laid	0.36	whole	0.22
followed by word toa	fell	-0.44	laid	0.23	lies	-0.05	whole	0.09
followed by word toan	home	-0.11	laid	-0.07	lies	-0.14	whole	-0.21
followed by word toi	home	-0.31	fell	0.34	laid	-0.31	lies	-0.38	whole	0.71
followed by word tra	home	-0.06	fell	0.02	laid	-0.12	lies	-0.09	whole	0.02
followed by word trai	fell	-0.12	laid	-0.2	whole	-0.59
followed by word tran	home	-0.07	fell	-0.31	whole	-0.36
followed by word trang	home	-0.02	fell	-0.06	laid	-0.31	lies	-0.06	whole	-0.6
followed by word tri	whole	-0.37
followed by word trich	home	-0.01	fell	0.24	lies	-0.14	whole	0.22
followed by word trieu	home	0.1	fell	-0.78	laid	-0.12	lies	-0.1
followed by word trinh	home	0.5	fell	-0.08	whole	0.33
followed by word tro	whole	-0.27
followed by word truc	whole	-0.06
followed by word trung	fell	0.16	laid	-0.04	lies	0.31	whole	0.42
followed by word truong	fell	0.05	whole	0.32
followed by word tu	home	0.1	fell	-0.43	laid	-0.21	lies	-0.01	whole	-0.2
followed by word tuan	home	0.1	fell	-0.16	whole	0.23
followed by word tui	home	-0.1	fell	-0.09	laid	0.03	lies	-0.02	whole	0.14
followed by word tung	home	0.15	fell	-0.17	lies	-0.29	whole	0.07
followed by word tuoi	home	0.22	fell	-0.21	laid	-0.17	lies	-0.03	whole	-0.18
followed by word tuy	fell	-0.07	whole	0.03
followed by word tuyen	home	-0.02	fell	-0.02	lies	0.06	whole	0.14
followed by word van	home	-0.2	fell	-0.17	laid	0.18	lies	-0.01	whole	-0.05
followed by word vay	lies	-0.04
followed by word ve	home	0.05	fell	-0.25	laid	0.45	lies	-0.36	whole	0.88
followed by word vi	home	0.01	fell	-0.4	laid	-0.53	lies	-0.22	whole	0.44
followed by word vinh	fell	-0.07	whole	-0.29
followed by word vo	home	0.43	lies	-0.01	whole	-0.09
followed by word vot	home	-0.23	fell	0.6	laid	-0.01	whole	0.56
followed by word vu	home	-0.25	fell	0.32	laid	-0.09	lies	0.39	whole	0.3
followed by word vua	laid	-0.27	whole	-0.06
followed by word vui	laid	0.46	whole	0.26
followed by word vung	fell	-0.3	laid	-0.03	whole	-0.23
followed by word xac	fell	-0.23	whole	0.31
followed by word xe	home	-0.05	fell	0.2	whole	0.66
followed by word xem	home	0.31	fell	-0.01	lies	-0.12	whole	0.02
followed by word xep	fell	-0.34	laid	0.45	lies	0.08	whole	0.6
followed by word xua	fell	1.17	lies	-0.15	whole	0.78
followed by word xuan	laid	0.08	whole	-0.42
followed by word xuong	laid	-0.01	whole	0.21
followed by word y	home	0.07	fell	-0.1	laid	-0.01	lies	-0.02	whole	0.43
followed by word yen	fell	-0.08	whole	-0.53
followed by word yeu	fell	-0.11	laid	-0.03
followed bà	home	-0.32	fell	-1.51	laid	0.16	whole	-0.71
followed bàu	lies	-0.07	whole	0.13
followed bác	home	-0.17	fell	-0.42	laid	-0.55	lies	0.47	whole	-0.51
followed bác sĩ	fell	0.17	laid	-0.05	whole	0.33
followed báo	fell	0.2	whole	-0.19
followed báo tin	fell	-0.02
followed bãi	fell	-0.09
followed bên	fell	-0.07	whole	-0.71
followed bìa	laid	0.12	lies	0.2	whole	0.14
followed bí danh	home	0.05
followed bạn	home	-0.24	fell	-0.02	laid	0.38	lies	-0.2	whole	0.17
followed bản	home	-0.28	fell	0.18	laid	-0.34	lies	-0.2	whole	0.29
followed bảo	home	-0.32	fell	-0.22	laid	-0.3	lies	-0.06
followed bắt rồi bắn	home	-0.07
followed bến	home	-0.18	fell	-0.12	laid	0.02	whole	-0.15
followed bị bom	home	-0.5	fell	-0.22	whole	-0.02
followed bị bắn	fell	0.44	whole	0.07
followed bị pháo	home	0.06	fell	-0.01
followed bị phục kích	fell	-0.08
followed bị thương	home	-0.13	fell	-0.23
followed bị tây bắn	home	0.1	whole	0.08
followed bốc	fell	-0.11	laid	0.37	lies	-0.11	whole	-0.25
followed cao điểm	fell	-0.01	whole	-0.21
followed chiến sĩ	whole	0.06
followed chiến đấu	whole	0.05
followed cho biết	home	-0.18
followed chuyển về	fell	-0.26	laid	0.2	lies	-0.41	whole	0.12
followed cháu	home	0.31	laid	-0.65	lies	-0.3	whole	0.28
followed chính trị viên	home	-0.03
followed chính trị viên phó	home	-0.13	fell	-0.1
followed chôn	home	-0.27	fell	0.07	laid	0.32	lies	-0.02	whole	0.24
followed chôn ngay	fell	-0.07
followed chùa	home	-0.15	laid	-0.1	lies	-0.06	whole	-0.02
followed chú	home	-0.34	fell	0.05	laid	0.24	lies	-0.04	whole	0.24
followed chặn	home	-0.07	laid	-0.15
followed chết	home	-0.24	fell	-0.79	laid	-0.24	lies	-0.1	whole	0.1
followed chết ngay	home	0.04
followed chỉ	home	-0.22	fell	-0.25	laid	-0.08	lies	-0.06
followed chị	home	-0.17	fell	0.47	laid	-0.3	lies	-0.03	whole	0.14
followed chỗ	fell	-0.23	laid	0.05	whole	-0.24
followed chợ	home	0.42	fell	0.27	whole	0.12
followed càn	fell	-0.18	whole	-0.47
followed cán bộ	home	-0.34	fell	0.05	whole	0.1
followed có	home	0.16	fell	0.33	laid	0.65	lies	0.3	whole	0.18
followed có tên	home	0.18	fell	-0.31	laid	-0.19	lies	0.14	whole	-0.32
followed cô	home	-0.45	fell	-0.21	laid	-0.41	lies	0.66	whole	-0.22
followed cõng	fell	-0.1	lies	0.1
followed cấp	home	-0.04	fell	-0.07	whole	0.16
followed cấp ngày	home	-0.06	fell	-0.01
followed cầu	fell	-0.13	laid	-0.1	lies	0.25	whole	-0.25
followed cậu	home	-0.21	fell	0.63	laid	-0.17	lies	-0.07	whole	0.3
followed cụ	home	0.43	laid	0.48	lies	-0.13	whole	-0.39
followed của	laid	0.15	lies	-0.05	whole	0.12
followed danh sách	lies	0.29	whole	-0.06
followed dân	home	0.19	fell	0.21	laid	-0.73	lies	-0.13	whole	-0.07
followed dính mìn	home	0.06	whole	-0.45
followed dẫn	home	0.19	fell	-0.01	laid	0.41	whole	0.12
followed dốc	fell	-0.03
followed em	home	-0.32	fell	0.57	laid	0.2	lies	-0.33	whole	0.45
followed ghi tên	laid	0.15	lies	0.3	whole	0.62
followed giấy báo	fell	0.05	whole	0.21
followed giấy báo tử	fell	0.37
followed giỗ	home	-0.01	fell	0.12	laid	-0.17	lies	-0.02	whole	0.14
followed gò	home	-0.09	fell	0.37	laid	-0.02	lies	-0.11	whole	0.07
followed gặp	home	-0.01	fell	0.04	laid	-0.44	lies	-0.31	whole	-0.43
followed gọi	home	-0.13	fell	-0.13	laid	-0.03
followed gọi là	laid	-0.04
followed gốc	home	-0.31	fell	0.09	laid	0.42	lies	-0.21	whole	-0.37
followed gồm	fell	0.08	laid	-0.29	lies	-0.04	whole	-0.02
followed gửi	home	-0.01	fell	-0.54	laid	-0.32	lies	0.13
followed h	home	0.15	fell	-0.11	lies	-0.06	whole	-0.21
followed hang	home	-0.04	fell	-0.06	laid	-0.06	lies	-0.05	whole	0.28
followed hi sinh	home	0.15	fell	-0.16	whole	0.12
followed hs	home	0.08	fell	-0.53	laid	-0.22	lies	-0.27	whole	0.08
followed huyện	fell	-0.84	laid	-0.29	lies	0.34	whole	-1.09
followed hy sinh	home	0.41	laid	-0.12	lies	-0.05	whole	-0.14
followed hài cốt	fell	0.43	lies	-0.06	whole	0.09
followed hạ sĩ	home	0.01	whole	0.32
followed hố	fell	-0.04	laid	-0.14	whole	-0.45
followed hồ	home	0.01	whole	0.35
followed khe	home	0.08	fell	-0.14	laid	-0.34	lies	-0.01	whole	-0.09
followed khiêng	fell	-0.53	laid	-0.13
followed khu	home	-0.01	fell	-0.2	laid	-0.16	lies	0.04	whole	-0.11
followed không về	home	-0.02	fell	0.03
followed khẩu đội trưởng	whole	-0.02
followed ký	home	-0.01	fell	0.09	laid	0.27	lies	-0.09	whole	0.04
followed kể	home	-0.01	fell	0.05	laid	-0.13	whole	0.2
followed liên hệ	laid	-0.02
followed liên lạc	home	0.35	whole	0.04
followed liệt sĩ	home	-0.04	laid	-0.02	lies	-0.09	whole	-0.52
followed ls	fell	-0.09	lies	-0.05
followed là	home	-0.07	fell	-0.53	laid	-0.21	lies	-0.7	whole	-0.12
followed là người	lies	-0.04	whole	0.05
followed làng	home	-0.27	fell	0.18	laid	0.29	lies	-0.16	whole	0.55
followed lái xe	whole	0.12
followed lăng	fell	0.13	whole	0.36
followed lấp	fell	-0.1	laid	0.44	whole	0.33
followed lấy vợ	home	0.07	fell	-0.12	whole	0.13
followed lập	home	-0.11	fell	-0.14	laid	-0.18	whole	-0.35
followed mai táng	home	-0.22	fell	0.11	laid	-0.23	whole	0.35
followed mất	home	-0.35	fell	0.26	laid	-0.17	lies	0.06	whole	-0.05
followed mất tích	home	-0.15
followed mặt trận	fell	-0.08	whole	-0.45
followed mộ	home	-0.52	fell	-0.92	laid	0.38	lies	-0.1	whole	-0.1
followed một	home	-0.53	fell	-0.14	laid	-0.16	lies	0.47	whole	-0.21
followed nghe nói	fell	-0.25	laid	-0.1	whole	0.28
followed nghĩa trang	home	-0.01	fell	-0.15	laid	-0.23	lies	-0.31	whole	-0.31
followed ngã	home	0.09	fell	-0.04	whole	-0.6
followed ngã ba	home	-0.03	fell	-0.33	whole	-0.2
followed người	home	-0.35	fell	-0.69	laid	0.04	whole	0.18
followed nhà thờ	laid	-0.03
followed nhập ngũ	fell	-0.19	laid	-0.02	lies	-0.04	whole	0.15
followed nhắn	home	0.06	fell	-0.27	laid	-0.07	lies	-0.06	whole	0.15
followed nhớ	home	0.3	fell	-0.11	laid	0.37	whole	-0.16
followed nn	home	0.14	fell	-0.02
followed ntls	home	0.17	laid	0.1	lies	-0.18	whole	0.42
followed nó	home	0.17	fell	0.29	laid	-0.04	whole	-0.13
followed nói	home	0.17	fell	-0.1	laid	-0.27	lies	0.06	whole	0.46
followed nông trường	whole	-0.18
followed năm nay	home	-0.03
followed nước	home	-0.04	fell	-0.2	laid	0.57	lies	-0.08	whole	-0.2
followed nằm lại	laid	-0.02
followed phum	fell	-0.27
followed pháo	fell	0.33	laid	0.08	whole	0.39
followed phát hiện	home	-0.01	fell	-0.23	laid	-0.16	whole	-0.26
followed phục kích	fell	-0.02
followed quay lại	fell	-0.08
followed quy tập	fell	-0.27	laid	0.32	lies	-0.05	whole	0.09
followed quy tập về	fell	0.27	laid	-0.06	whole	0.32
followed quân	fell	-0.18	laid	0.14	lies	-0.03	whole	-0.1
followed quê	home	-0.42	laid	-0.24	lies	-0.3
followed quận	fell	-0.15	laid	-0.01	lies	0.17	whole	0.21
followed rút	fell	-0.22	laid	0.06	whole	0.09
followed rạch	laid	-0.09	whole	-0.37
followed rừng	home	-0.07	fell	-0.05	laid	0.53	lies	0.47
followed s	home	0.12	fell	-0.02	laid	-0.03	lies	-0.07	whole	-0.26
followed sinh	home	-0.23	fell	-0.03	laid	-0.1	lies	-0.01	whole	0.26
followed sinh khoảng	home	0.39	whole	0.02
followed sinh ngày	home	-0.14	whole	0.08
followed sinh năm	home	-0.13	fell	-0.05	laid	-0.02	whole	0.23
followed sn	home	0.28	fell	-0.21	laid	-0.02	lies	-0.11	whole	0.1
followed suối	fell	0.2	laid	0.02	lies	-0.16	whole	-0.24
followed sóc	whole	-0.19
followed sông	fell	-0.17	whole	-0.72
followed sư đoàn	fell	-0.04
followed số của	fell	0.18	laid	0.28	whole	0.29
followed t	home	0.13	fell	0.25	lies	-0.02	whole	0.34
followed thiếu tá	home	-0.03	fell	-0.01
followed thiếu úy	home	-0.06	fell	-0.04	whole	-0.15
followed thu	laid	-0.14	whole	-0.09
followed thành phố	home	-0.05	fell	-0.08	laid	-0.04	lies	-0.05	whole	0.02
followed thôn	home	-0.14	fell	-0.14	laid	-0.27	lies	0.27	whole	-0.1
followed thư	fell	-0.05
followed thượng sĩ	fell	-0.05
followed thầy	home	-0.11	fell	0.26	laid	-0.13	lies	0.08	whole	0.43
followed thằng	home	0.09	fell	0.3	laid	-0.29	whole	0.43
followed thị trấn	fell	-0.1	lies	-0.03	whole	-0.07
followed thị xã	home	0.41	whole	-0.08
followed tiểu đội trưởng	fell	-0.03	whole	0.24
followed tp	whole	-0.18
followed trao trả	home	-0.1	fell	-0.12
followed trung úy	home	0.19	fell	-0.29	whole	0.13
followed trung đoàn	home	0.03	fell	-0.22	laid	-0.14	whole	0.34
followed trung đội trưởng	home	-0.29	whole	-0.42
followed trúng pháo	home	0.16	fell	0.25	whole	0.09
followed trúng đạn	home	-0.11	fell	-0.16	whole	-0.25
followed trường	fell	-0.34	laid	0.5	lies	-0.03	whole	0.38
followed trại	laid	-0.14
followed trạm	fell	-0.03
followed trận	home	-0.16	fell	-0.07	laid	-0.2
followed tt	fell	-0.04	whole	-0.09
followed tên	home	0.03	fell	-0.04	laid	-0.16	lies	-0.52	whole	-0.21
followed tìm	fell	0.15	lies	-0.04	whole	0.01
followed tìm mộ	home	-0.12	lies	-0.02
followed tìm thấy	fell	-0.37	laid	0.12	whole	-0.18
followed tôi	home	0.02	fell	-0.03	laid	0.37	lies	0.26	whole	0.22
followed tôi là	home	0.25	fell	-0.26	laid	-0.01
followed tắt thở	fell	0.39	laid	-0.08	whole	0.17
followed tỉnh	home	-0.02	fell	0.15	laid	-0.08	lies	-0.16	whole	-0.43
followed tổ	fell	0.93	laid	-0.01	lies	-0.08	whole	0.72
followed tức	home	-0.14	fell	-0.03
followed tức là	fell	0.24	whole	-0.1
followed tử trận	home	-0.15
followed viết	home	0.25	fell	-0.23	laid	-0.13	lies	-0.04	whole	0.02
followed vào	home	-0.06	fell	0.6	lies	0.02	whole	-0.16
followed vào bộ đội	home	-0.31	whole	-0.11
followed vùi	laid	0.17	whole	-0.53
followed vịnh	laid	-0.34	whole	-0.2
followed x	fell	-0.08
followed xã	laid	0.11	lies	0.13	whole	-0.62
followed xóm	home	-0.06
followed xạ thủ	home	0.03	laid	-0.02	whole	0.1
followed y tá	fell	-0.08	whole	0.02
followed ông	home	0.2	fell	-0.29	laid	-0.32	lies	-0.26	whole	-0.43
followed đ c	home	-0.05	fell	-0.06	laid	-0.01	lies	0.27	whole	-0.24
followed đc	home	-0.12	fell	0.07	whole	0.12
followed đi b	home	0.13
followed đi bộ đội	whole	-0.14
followed điện thoại	home	0.25	fell	0.22	whole	0.25
followed đoàn	home	-0.01	fell	0.57	laid	0.31	lies	-0.01	whole	0.34
followed đào	home	0.31	fell	0.9	laid	0.13	whole	0.23
followed đánh	home	-0.01	fell	0.38	laid	0.29	whole	0.13
followed đã đưa về	fell	0.07	laid	-0.04	whole	0.24
followed đình	fell	0.41	whole	0.07
followed đón về	laid	-0.02	lies	-0.17
followed đưa	fell	-0.18	laid	-0.03	whole	-0.04
followed đưa về	lies	-0.01
followed đường	home	-0.03	fell	0.01	laid	0.26	lies	-0.07	whole	0.03
followed được chôn	laid	-0.15	whole	0.06
followed đạp mìn	home	0.1	lies	0.46	whole	0.38
followed đền	fell	-0.02	laid	0.04	lies	-0.26	whole	0.01
followed đồi	home	-0.09	fell	-0.16	laid	-0.18	lies	-0.09	whole	-0.25
followed đồn	fell	0.42	laid	-0.01	lies	-0.02	whole	0.56
followed đồng	home	-0.06	laid	-0.03	whole	-0.01
followed đồng chí	home	-0.03	laid	0.06	whole	-0.03
followed ấp	home	-0.28	fell	0.06	laid	-0.21	lies	0.24	whole	0.32
followed:again	home	-0.09	fell	0.55	laid	-0.12	whole	0.12
followed:aka	home	-0.07	fell	0.12	laid	-0.13	lies	-0.08	whole	-0.12
followed:alive	home	-0.09	fell	-0.6	laid	-0.24	lies	-0.09	whole	0.27
followed:at	home	-0.06	fell	-0.2	laid	0.14	lies	-0.05	whole	-0.71
followed:battle	home	0.02	fell	0.46	laid	0.01	lies	-0.17	whole	0.36
followed:born	home	0.13	fell	-0.48	laid	-0.39	lies	-0.29	whole	0.36
followed:bury	home	-0.16	fell	0.5	laid	0.45	lies	-0.15	whole	0.4
followed:capture	laid	-0.15	whole	-0.3
followed:contact	home	0.04	fell	0.03	laid	-0.42	lies	-0.62	whole	0.03
followed:died	home	-0.12	fell	-0.4	laid	0.25	lies	-0.33	whole	-0.19
followed:enlist	fell	-0.56	laid	-0.17	lies	-0.16	whole	0.26
followed:fell	home	-0.06	fell	0.22	laid	-1.05	lies	-0.11	whole	0.09
followed:gio	home	-0.01	fell	0.12	laid	-0.17	lies	-0.02	whole	0.14
followed:grave	home	-0.49	fell	-0.45	laid	0.13	lies	0.35
followed:home	home	-0.91	fell	-0.31	laid	0.11	lies	-0.91	whole	-0.07
followed:hurt	home	-0.13	fell	-0.23
followed:joined	home	-0.06	fell	-0.34	laid	-0.12	lies	-0.09	whole	0.07
followed:laid	fell	-0.41	laid	0.34	lies	-0.08	whole	0.16
followed:letter	home	-0.03	fell	-0.2
followed:level	home	-0.78	fell	-0.11	laid	-0.32	lies	0.44	whole	-0.4
followed:link	home	-0.12	fell	-0.21	laid	0.02	lies	0.43	whole	-0.31
followed:martyr	home	-0.1	fell	-0.13	laid	-0.08	lies	-0.19	whole	-0.52
followed:moved	home	-0.45	fell	-0.59	laid	0.43	lies	-0.01	whole	-0.12
followed:naming	home	0.17	fell	-0.32	laid	-0.09	lies	0.08
followed:notice	home	-0.17	fell	0.35	laid	0.12	lies	-0.18	whole	0.45
followed:office	home	-0.1	fell	0.01	laid	-0.36	lies	-0.12	whole	0.42
followed:post	home	0.04	fell	-0.31	laid	-0.35	lies	-0.16	whole	0.54
followed:rank	home	0.33	fell	-0.66	laid	-0.15	lies	-0.13	whole	0.4
followed:returned	home	-0.17	fell	-0.5
followed:self	home	0.11	fell	-0.23	laid	0.28	lies	0.16	whole	0.23
followed:site	home	0.01	fell	-0.8	laid	-0.71	lies	-0.1	whole	-0.82
followed:stop	home	0.09	fell	-0.06	laid	0.16	lies	-0.44	whole	0.3
followed:tells	home	-0.04	fell	-0.25	laid	-0.08	lies	-0.42	whole	-0.1
followed:thing	home	-0.18	laid	-0.18	lies	-0.11	whole	-0.52
followed:title	home	-0.01	fell	0.15	laid	-0.54	lies	0.28	whole	-0.23
has 300m	fell	0.36	whole	-0.09
has 500m	fell	-0.29	laid	0.66	lies	-0.02	whole	0.36
has a	home	-0.73	fell	0.2	laid	-0.26	lies	0.59	whole	-0.09
has a1	fell	0.2	laid	-0.04	lies	-0.17	whole	0.46
has ac	whole	0.04
has admin	home	-0.11
has adn	home	-0.25	fell	-0.21	laid	-0.09
has ai	home	-0.24	fell	0.09	laid	-0.06	whole	0.19
has am	home	0.52	fell	0.26	whole	0.36
has ama	whole	-0.14
has an	home	1.25	fell	-0.47	laid	-0.74	lies	0.17	whole	0.27
has anh	home	0.17	fell	-0.28	laid	-0.02	lies	0.31	whole	0.31
has ao	home	-0.08	fell	0.17	laid	-0.72	lies	0.15	whole	0.02
has ap	home	-0.24	fell	-0.01	laid	-0.85	lies	-0.29	whole	-0.18
has at	home	-0.24	whole	-0.19
has b	home	-0.04	fell	-0.29	laid	-0.33	lies	-0.27	whole	-0.31
has b1	fell	-0.2	lies	-0.07	whole	-0.26
has b40	home	-0.05	fell	-0.13	whole	-0.48
has b5	home	-0.11	fell	-0.08
has b52	fell	-0.41	laid	-0.19	whole	-0.63
has ba	home	0.06	fell	0.04	laid	0.13	lies	-0.01	whole	0.27
has bac	home	0.77	fell	-0.55	laid	0.54	lies	-0.39	whole	0.49
has bach	home	-0.09	fell	-0.25	laid	-0.06	lies	-0.04	whole	0.19
has bai	home	-0.18	fell	0.09	laid	0.57	lies	-0.7	whole	0.19
has bam	home	-0.26	fell	-0.01
has ban	fell	0.21	laid	-0.54	lies	-0.74	whole	-0.46
has bang	home	0.4	fell	-0.49	laid	0.12	lies	-0.07	whole	0.23
has bao	home	-0.32	fell	-1.3	laid	-0.41	lies	-0.09	whole	-0.14
has bap	fell	0.2	laid	-0.1	whole	-0.23
has bat	home	0.77	laid	-0.19	lies	-0.03	whole	-0.14
has battambang	fell	0.2	laid	-0.21	lies	-0.14	whole	-0.24
has bau	home	-0.24	fell	0.98	laid	0.61	lies	-0.1	whole	0.63
has bay	home	-0.41	fell	-0.05	laid	0.26	lies	-0.34	whole	0.36
has be	home	0.49	laid	-0.06	whole	-0.32
has ben	home	-0.19	fell	-0.18	laid	0.2	lies	-0.79	whole	-0.17
has benh	home	-0.3	fell	0.26	laid	0.56	lies	-0.38	whole	-0.29
has bep	fell	0.3	laid	0.33	lies	-0.03	whole	-0.08
has bi	home	-0.36	fell	-0.26	laid	-0.18	lies	-0.13	whole	-0.13
has bia	home	-0.25	fell	0.28	lies	-0.19	whole	-0.09
has bich	home	-0.07	lies	0.24	whole	0.25
has bien	home	-0.23	fell	0.09	laid	-0.85	lies	0.08
has biet	home	-0.31	fell	-0.18	lies	-0.14	whole	0.02
has bieu	home	-0.36	fell	0.13	whole	-0.49
has binh	home	0.65	fell	-0.14	laid	-0.27	lies	0.25	whole	0.49
has bo	home	-0.92	fell	-0.63	laid	0.36	lies	-0.18	whole	-0.34
has boc	home	-0.17	laid	0.04	lies	0.27	whole	-0.63
has boi	home	-0.13	fell	-0.48	laid	-0.27	lies	-0.12	whole	0.08
has bom	home	-0.19	fell	-0.13	laid	0.78	lies	0.31	whole	-0.06
has bon	home	-0.39	fell	-0.73	lies	-0.05	whole	-0.59
has bong	home	-0.08	fell	0.84	laid	-0.46	lies	0.29	whole	0.15
has bot	home	0.29	fell	-0.62	laid	-0.26	lies	-0.12	whole	0.02
has bt	home	-0.06	fell	-0.24	lies	-0.01
has bu	home	-0.23	fell	0.21	laid	-0.52	lies	-0.47	whole	-0.2
has bua	home	-0.12	fell	0.54	laid	-0.33	lies	-0.11	whole	-0.61
has bui	home	-0.28	fell	-0.32	laid	-0.04	lies	-0.32	whole	-0.67
has bung	home	0.26	laid	-0.16	whole	0.2
has buoc	fell	-0.36	laid	-0.29	lies	-0.09	whole	0.14
has buoi	fell	-0.14	whole	-0.28
has buon	home	0.29	fell	0.45	laid	-0.22	lies	-0.16	whole	0.19
has buu	home	-0.09	fell	0.07	laid	-0.18	lies	-0.02	whole	0.2
has c	home	-0.6	fell	-0.52	laid	-0.65	lies	0.28	whole	-0.52
has c1	home	-0.17	fell	0.13	lies	-0.12	whole	0.12
has c11	home	-0.06	fell	-0.23	whole	-0.33
has c18	whole	0.28
has c2	home	-0.4	laid	-0.09	lies	-0.06	whole	-0.21
has c20	fell	-0.19
has c3	home	-0.3	fell	-0.39	laid	-0.12	whole	-0.41
has c4	home	-0.22	fell	-0.08
has c5	fell	-0.31	lies	0.3	whole	0.08
has c6	home	-0.06	fell	-0.05
has c7	fell	-0.17
has c8	home	-0.28	fell	-0.01	laid	-0.01	whole	-0.7
has c9	home	-0.04	fell	-0.14	laid	-0.06	lies	-0.06	whole	-0.3
has ca	home	-0.18	fell	-0.7	laid	0.32	lies	0.82	whole	0.59
has cac	fell	-0.21
has cach	home	-0.2	fell	-0.26	laid	0.5	lies	-0.56	whole	0.02
has cai	home	-0.15	laid	0.39	lies	0.08	whole	0.57
has cam	home	0.07	fell	-0.33	laid	-0.5	lies	-0.51	whole	-0.27
has campuchia	fell	-0.52	laid	0.17	whole	0.08
has can	home	0.43	fell	-0.56	laid	-0.45	lies	0.23	whole	-0.45
has cang	home	-0.1	fell	0.45	laid	-0.13	lies	-0.13	whole	-0.49
has canh	home	0.04	fell	-0.27	laid	1.21	whole	0.45
has cao	home	0.26	fell	1.14	laid	0.48	lies	0.72	whole	1.01
has cap	home	-0.47	laid	-0.07	lies	0.22	whole	0.56
has cat	home	-0.05	fell	0.93	laid	0.34	lies	0.32	whole	0.17
has cau	home	0.31	fell	0.61	laid	-0.23	lies	-0.06	whole	0.11
has cay	home	-0.07	fell	-0.14	laid	0.57	lies	0.27	whole	0.55
has ccb	home	-0.22	fell	-0.16	laid	-0.18	lies	-0.21
has cha	home	-0.07	fell	0.01	laid	0.42	lies	-0.05	whole	0.15
has chac	fell	-0.1	laid	0.36	whole	0.27
has chai	home	0.31	laid	-0.17	whole	0.25
has cham	home	-0.32	fell	0.04	laid	0.56	whole	0.21
has chan	fell	-0.12	laid	0.44	lies	-0.62	whole	-0.06
has chang	home	0.1	fell	-0.04	whole	0.52
has chanh	home	0.09	fell	0.81	laid	-0.25	lies	-0.09	whole	-0.16
has chap	home	-0.05	fell	-0.23
has chat	home	-0.06	fell	-0.2	whole	-0.15
has chau	home	1.06	fell	-0.31	laid	-0.57	lies	-0.55	whole	0.5
has chay	fell	-0.38	laid	0.11	lies	-0.08	whole	-0.23
has che	home	0.12	fell	0.06	laid	-0.05	lies	-0.16	whole	-0.11
has cheng	fell	0.07	laid	0.12	lies	-0.03	whole	-0.25
has cheo	laid	-0.02	whole	0.11
has chep	fell	-0.19
has chi	home	-0.32	fell	-0.44	laid	-0.25	lies	-0.02	whole	-0.59
has chia	fell	0.3	laid	-0.22	lies	-0.05	whole	0.36
has chiec	fell	-0.06	whole	-0.24
has chiem	home	0.49	whole	0.44
has chien	home	-0.52	fell	-0.26	laid	0.48	whole	-0.42
has chieng	home	0.03	fell	-0.04
has chieu	home	-0.01	fell	0.17	laid	-0.41	lies	0.51	whole	-0.05
has chim	home	-0.18	laid	-0.09	whole	0.13
has chin	home	-0.25	fell	-0.04	laid	-0.25	lies	-0.24	whole	-0.15
has chinh	home	-0.54	fell	-0.42	laid	-0.39	lies	-0.04	whole	-0.38
has cho	home	0.87	fell	-0.77	laid	-0.27	whole	-0.66
has chom	fell	-0.56	laid	0.2	lies	0.15	whole	0.07
has chon	home	-0.2	laid	1.3	lies	-0.01	whole	0.17
has chong	home	-0.04	fell	-0.26	laid	-0.21	lies	-0.17	whole	-0.52
has chot	home	-0.05	fell	0.03	laid	-0.04	lies	-0.11	whole	-0.49
has chqs	home	-0.23	fell	-0.38	laid	-0.03	lies	-0.15
has chu	home	-0.21	fell	0.15	laid	-0.46	lies	-0.28	whole	-0.23
has chua	home	-0.59	fell	0.15	laid	0.03	lies	0.36	whole	0.02
has chuan	home	-0.16
has chuc	home	-0.22	fell	-0.34	laid	-0.54	lies	-0.07	whole	-0.49
has chum	home	-0.18	fell	0.6	laid	-0.42	whole	0.19
has chung	home	-0.53	fell	-0.57	laid	-0.12	lies	-0.23	whole	-0.96
has chuoi	home	-0.28	laid	0.16	lies	-0.03	whole	0.29
has chuong	home	0.5	fell	-0.2	laid	0.56	lies	-0.04	whole	0.18
has chup	fell	-0.46	laid	0.16	whole	-0.3
has chuyen	home	-0.55	fell	-0.12	laid	-0.92	lies	0.07	whole	-0.81
has co	home	-0.01	fell	0.93	laid	-0.02	lies	-0.31	whole	-0.2
has coc	fell	0.25	laid	-0.09	lies	-0.03	whole	0.25
has coi	home	-0.05	fell	0.11	laid	-0.27	lies	-0.08	whole	0.14
has con	home	-0.68	fell	-0.05	laid	-0.08	lies	-0.41	whole	-0.45
has cong	home	-0.56	fell	-0.5	laid	-0.52	lies	0.2	whole	-0.4
has cot	home	-0.04	fell	-0.19	laid	-1.04	lies	-0.01	whole	-0.48
has cu	home	0.22	laid	0.45	lies	0.07	whole	0.14
has cua	home	-0.97	fell	0.27	laid	-0.02	lies	-0.17	whole	0.09
has cuc	home	-0.35	fell	-0.37	laid	-0.12	lies	-0.02	whole	-0.09
has cung	home	-0.08	fell	0.33	laid	-0.09	lies	-0.08	whole	-0.08
has cuoc	home	-0.04	fell	-0.19	laid	-0.02	whole	-0.42
has cuoi	home	-0.1	fell	0.06	laid	-0.27	lies	0.01	whole	-0.11
has cuon	home	-0.13	fell	0.04	laid	-0.01	whole	0.01
has cuong	fell	-0.38	laid	-0.2	lies	-0.05
has cut	home	-0.24	fell	0.07	laid	0.04
has cuu	home	0.3	fell	0.24	laid	-0.33	whole	0.04
has d	home	0.13	fell	-0.26	laid	-0.31	whole	-0.16
has d1	home	-0.12	fell	-0.14	whole	-0.36
has d2	home	-0.16	fell	-0.33	laid	0.04	lies	-0.08	whole	0.01
has d3	home	-0.26	fell	-0.26	laid	-0.03	lies	-0.06	whole	-0.3
has d4	home	-0.04	fell	-0.35	whole	-0.43
has d5	home	-0.45	fell	-0.53	lies	-0.05	whole	-0.35
has d6	home	-0.05	fell	-0.04	whole	-0.57
has d7	home	-0.16
has d8	home	-0.12	fell	-0.07
has da	home	0.16	fell	0.18	laid	0.26	lies	-0.47	whole	0.45
has dac	home	-0.17	laid	0.1	lies	0.23	whole	-0.4
has dai	home	0.04	fell	-0.3	laid	-0.53	lies	-0.06	whole	-0.41
has dak	home	0.18	laid	0.33	lies	-0.25
has dam	fell	0.01	lies	-0.34	whole	0.19
has dan	home	0.05	fell	-0.99	laid	-0.53	whole	-0.52
has dang	home	-0.35	fell	0.78	laid	-0.37	lies	-0.5	whole	-0.11
has danh	home	-0.74	fell	0.12	laid	-0.83	lies	-0.32	whole	-1.2
has dao	fell	0.44	laid	-0.09	lies	-0.15	whole	0.32
has dap	home	-0.15	fell	0.16	laid	-0.04	whole	-0.81
has dat	home	0.33	fell	-0.33	laid	0.69	lies	0.53	whole	-0.36
has dau	home	-0.68	fell	-0.54	laid	0.35	lies	-0.42	whole	0.29
has day	home	-0.35	fell	0.13	laid	-0.77	lies	-0.19	whole	-0.54
has dc	fell	-0.2
has de	home	-0.21	fell	0.18	laid	-0.53	lies	-0.35	whole	-0.88
has dec	home	0.13	fell	-0.06
has dem	home	-0.16	fell	-0.32	whole	0.41
has den	home	-0.4	fell	0.44	laid	-0.27	lies	-0.23	whole	0.2
has deo	home	-0.2	fell	0.01	laid	-0.18	lies	0.15	whole	0.16
has dep	fell	-0.18	laid	-0.21
has deu	home	-0.16	laid	-0.01	lies	-0.1
has di	home	-0.3	fell	0.25	laid	-0.14	lies	-0.2	whole	-0.33
has dia	home	-0.24	fell	0.49	laid	0.37	whole	0.08
has dich	home	-0.35	fell	-0.72	laid	-0.46	lies	-0.01
has diem	home	0.02	fell	1.01	laid	-0.24	lies	0.64	whole	0.19
has dien	home	0.47	fell	-0.47	laid	-0.13	lies	-0.14	whole	0.26
has dieu	home	-0.06	fell	0.16	laid	0.57	lies	-0.6	whole	0.81
has din	fell	-0.07	laid	-0.11	lies	0.32
has dinh	home	0.02	fell	0.28	laid	-0.5	lies	-0.47	whole	-0.29
has do	home	-0.02	fell	0.42	whole	0.26
has doai	home	0.32	fell	-0.12	whole	0.52
has doan	home	-1.04	fell	-1.47	laid	-0.06	lies	-1.38	whole	-0.53
has doc	home	-0.36	fell	0.48	laid	-0.27	lies	0.54	whole	-0.44
has doi	home	-1.66	fell	-0.41	laid	0.02	lies	-0.46	whole	-0.32
has dom	home	-0.07	fell	-0.1	whole	-0.12
has don	home	-0.16	fell	0.1	laid	0.39	lies	0.13	whole	0.39
has dong	home	0.21	fell	0.37	laid	0.05	lies	-0.87	whole	0.14
has dot	fell	-0.07	laid	-0.08	whole	-0.38
has drang	fell	0.17	laid	-0.28	lies	-0.04	whole	0.2
has du	home	-0.53	fell	-0.76	lies	-0.2	whole	0.45
has dua	home	-0.43	fell	-0.37	laid	0.7	whole	-0.36
has duc	home	-0.04	fell	0.47	laid	0.1	lies	-0.07	whole	-0.13
has dung	home	-0.28	fell	-0.36	laid	-0.35	lies	-0.14	whole	-0.43
has duoc	home	0.35	fell	-0.49	laid	-0.12	lies	-0.02	whole	0.26
has duoi	home	-0.47	fell	0.1	laid	0.47	lies	-0.62	whole	0.19
has duong	home	0.5	fell	0.13	laid	0.52	lies	0.31	whole	0.76
has duy	home	0.1	fell	-0.16	whole	0.46
has duyen	home	0.02	whole	0.23
has e	home	-0.48	fell	0.3	laid	0.09	lies	0.25	whole	0.46
has e1	home	-0.47	fell	-0.12	laid	-0.06	lies	-0.07
has e174	fell	-0.06
has e2	home	-0.53	fell	-0.45	lies	-0.01
has e24	home	-0.04	fell	-0.06	whole	-0.73
has e27	home	-0.14	fell	-0.12
has e271	fell	-0.01
has e3	home	-0.01	fell	-0.02
has e66	home	-0.05	fell	-0.03
has e88	home	-0.16	laid	-0.06
has e9	home	-0.03
has e95	home	-0.08
has ea	home	0.03	fell	0.49	laid	0.2	whole	0.32
has em	home	-0.9	fell	-0.66	laid	-0.04	lies	0.5	whole	-0.26
has f10	home	-0.01	fell	-0.21
has f3	home	-0.14	fell	-0.17
has f304	home	-0.09	whole	-0.55
has f320	fell	-0.01	whole	-0.47
has f325	home	-0.09	fell	-0.2
has f330	home	-0.07	fell	-0.21	laid	-0.11
has f7	fell	-0.16
has f9	fell	-0.44
has figures	home	-2.52	fell	0.39	laid	-0.52	lies	-0.01	whole	-0.32
has ga	fell	-0.1	laid	0.12	lies	-0.1	whole	0.21
has gac	home	-0.15	fell	0.95	laid	-0.12	lies	-0.02	whole	0.48
has gach	fell	0.11	laid	0.59	lies	-0.1	whole	0.29
has gai	home	-0.26	fell	-0.15	laid	-0.08	lies	-0.11
has gan	home	0.29	fell	0.24	laid	0.11	lies	0.05	whole	0.07
has gang	fell	0.87	laid	-0.14	whole	0.05
has ganh	home	-0.41	laid	-0.03	whole	-0.33
has gao	home	-0.44	fell	0.18	laid	0.4	lies	0.58	whole	0.58
has gap	home	-0.16	laid	-0.15	whole	-0.46
has gar	home	0.27	fell	-0.01	laid	-0.05	whole	0.53
has gay	fell	-0.18	laid	0.26	whole	0.36
has gbt	fell	-0.04
has ghe	home	-0.03	fell	-0.17
has ghi	home	-0.34	fell	-1.03	laid	-0.84	lies	-0.51	whole	-0.93
has gi	home	-0.1	laid	-0.18	whole	0.01
has gia	home	0.51	fell	-0.23	laid	-0.4	lies	-0.04	whole	0.14
has giac	fell	-0.41	laid	-0.21
has giai	home	-0.43	fell	-0.32	laid	-0.35
has giam	laid	-0.01	whole	0.05
has giang	home	-0.07	fell	0.61	laid	-0.39	lies	-0.03	whole	0.42
has gianh	fell	0.17	lies	-0.07	whole	0.11
has giao	home	-0.64	fell	0.13	laid	0.43	lies	-0.11	whole	0.41
has giap	home	-0.25	fell	-0.23	laid	0.23	lies	0.3	whole	-0.4
has giau	home	-0.02
has giay	home	-0.24	fell	-0.4	laid	-0.26	lies	-0.02	whole	0.22
has gieng	home	0.32	fell	0.23	laid	1.04	lies	-0.15	whole	1.01
has gio	home	-0.21	fell	0.62	laid	-0.6	lies	-0.24	whole	0.03
has gioi	fell	0.05	laid	-0.17	whole	-0.69
has giong	home	0.51	fell	0.39	laid	0.1	lies	-0.14	whole	0.48
has giu	home	-0.18	fell	-0.24	laid	-0.3	lies	-0.2	whole	-1.2
has giua	home	0.03	fell	0.41	laid	-0.2	lies	-0.1	whole	-0.74
has gium	laid	-0.11	whole	-0.22
has giuoc	fell	-0.06	laid	-0.1	lies	0.53	whole	0.06
has giup	home	-0.16	fell	-0.39	laid	-0.64	lies	-0.22	whole	-0.6
has glei	home	0.4	whole	0.2
has go	home	0.1	laid	0.72	lies	0.44	whole	-0.15
has goc	home	0.16	fell	-1.01	laid	0.63	lies	0.3	whole	0.14
has goi	home	-0.5	fell	-0.18	laid	0.13	lies	0.26	whole	-0.39
has gom	fell	-0.05
has gon	home	-0.15	fell	0.31	laid	-0.16	lies	-0.08	whole	0.27
has gui	home	-0.08	fell	-0.21	laid	-0.29	whole	-0.42
has h	home	-0.19	fell	-0.05	laid	0.06	lies	-0.26	whole	0.3
has h2	home	-0.29
has ha	home	1.41	fell	-0.62	laid	-0.32	lies	-0.5	whole	0.56
has hai	home	0.85	fell	-0.64	laid	-0.02	lies	-0.39	whole	0.33
has ham	home	-0.35	fell	0.23	laid	0.6	lies	0.58	whole	0.53
has han	home	-0.3	fell	0.31	laid	0.1	lies	-0.08	whole	-0.03
has hang	home	-0.27	fell	-0.81	laid	-0.52	lies	0.82	whole	-0.14
has hanh	home	0.06	fell	0.15	laid	-0.02	lies	-0.16	whole	0.37
has hao	fell	-0.6	laid	0.19	lies	-0.04	whole	-0.28
has hat	fell	-0.11
has hau	home	0.62	fell	-0.16	laid	-0.16	lies	-0.15	whole	0.06
has hay	home	-0.23	fell	-0.18	laid	-0.55	lies	-0.56	whole	-0.2
has he	fell	-0.01	laid	0.54	lies	-0.08
has hen	home	-0.02	fell	0.01	laid	-0.11	whole	-0.2
has heo	fell	0.05	laid	-0.13	whole	-0.03
has het	home	-0.14	fell	0.01	laid	-0.22	lies	-0.08	whole	-0.76
has hien	fell	-0.59	laid	0.04	lies	0.21	whole	-0.23
has hieng	fell	0.08	laid	0.13	whole	0.16
has hiep	home	-0.01	fell	0.65	laid	0.18	lies	-0.33	whole	-0.17
has hieu	home	-0.03	fell	-0.07	laid	-0.38	lies	-0.02	whole	0.47
has him	fell	0.02	laid	-0.13	lies	0.12	whole	-0.11
has hinh	fell	-0.3	whole	0.08
has ho	home	-1.14	fell	-0.64	laid	0.63	lies	-0.78	whole	-0.02
has hoa	home	0.35	fell	-0.32	laid	-0.95	lies	-0.34	whole	0.1
has hoac	laid	-0.03
has hoai	home	-0.1	fell	0.24	laid	-0.09	lies	-0.05	whole	0.01
has hoang	home	0.3	fell	-0.08	laid	0.11	lies	-0.31	whole	0.34
has hoanh	home	-0.07	fell	-0.16	lies	0.75	whole	0.2
has hoat	fell	-0.19
has hoc	home	-0.3	fell	-0.34	laid	1.25	lies	0.44	whole	0.21
has hoe	home	-0.04	lies	-0.11	whole	-0.15
has hoi	home	-0.23	laid	-0.15	lies	-0.21	whole	0.13
has hom	home	-0.11	fell	-0.17	laid	-0.13
has hon	home	-0.36	fell	0.33	laid	-0.39	lies	-0.4	whole	-0.36
has hong	home	-0.23	fell	-0.18	lies	-0.03	whole	-0.15
has hop	home	-0.28	fell	-0.76	laid	0.48	lies	-0.36	whole	0.67
has hp	home	0.32	fell	-0.15
has hq	fell	-0.46
has hs	home	0.42	fell	-0.02	lies	-0.05
has ht	fell	-0.08
has htx	fell	-0.3	laid	-0.02	whole	-0.13
has hue	home	0.14	fell	0.35	lies	-0.01	whole	0.32
has hung	home	0.56	laid	-0.38	lies	0.01	whole	0.58
has huong	home	-0.02	fell	0.22	laid	-0.38	lies	-0.17	whole	0.11
has huu	home	0.43	fell	-0.44	laid	0.3	lies	-0.3	whole	-0.79
has huy	home	-0.09	fell	-0.27	laid	0.35	lies	-0.13	whole	-0.19
has huyen	home	1.12	fell	-0.3	laid	-0.36	lies	0.48	whole	1.45
has huynh	home	-0.25	fell	0.4	laid	-0.02	whole	0.35
has hy	home	-0.26	fell	-0.16	laid	-0.14	lies	-0.15	whole	-0.12
has ia	home	-0.03	fell	0.08	laid	-0.88	lies	0.15
has ich	fell	0.19	whole	0.15
has ii	home	-0.02	laid	-0.11
has it	home	-0.04	laid	-0.26	whole	-0.54
has k	home	-0.12	fell	-0.27	laid	-0.01	lies	-0.03	whole	-0.4
has k2	home	-0.53	fell	-0.31	lies	-0.04
has k23	whole	-0.25
has k3	home	-0.01	fell	-0.14
has k52	fell	-0.28	laid	-0.15	whole	-0.08
has k53	laid	-0.05
has k7	home	-0.06
has k72	fell	-0.12	laid	-0.47
has k91	fell	-0.05
has ka	fell	0.06	laid	0.24	whole	0.18
has kampong	fell	0.38	laid	0.23	lies	-0.08
has kan	home	0.18	fell	-0.13	whole	-0.06
has kb	fell	-0.68
has ke	home	0.2	fell	-0.38	lies	0.07	whole	-0.19
has kenh	fell	0.4	laid	0.04
has keo	home	-0.05	fell	0.47	laid	-0.18	lies	-0.28	whole	0.18
has ket	home	-0.51	fell	-0.26	laid	-0.27	lies	-0.06	whole	-0.67
has keu	home	-0.16	fell	-0.16	laid	-0.09	lies	-0.02
has kh	home	-0.09
has kha	home	-0.19	fell	-0.05	lies	-0.01	whole	0.19
has khac	home	-0.32	fell	-0.66	laid	-0.47	lies	-0.06	whole	-0.47
has khai	home	-0.25	fell	-0.24	laid	0.07	lies	0.06	whole	-0.28
has kham	home	0.48	fell	0.26	laid	0.46	lies	-0.03	whole	-0.09
has khang	home	-0.21	fell	-0.25
has khanh	home	-0.03	fell	-0.14	laid	0.07	lies	0.2
has khao	fell	-0.05	laid	-0.42	lies	-0.01
has khau	home	-0.19	fell	0.71	laid	-0.18	lies	-0.15	whole	0.19
has khe	home	0.03	fell	0.65	laid	0.91	lies	-0.49	whole	0.63
has khieng	home	-0.1	fell	-0.09	laid	0.33	whole	-0.28
has khmer	fell	-0.16	whole	0.54
has kho	home	-0.31	fell	-0.35	laid	0.76	lies	-0.3	whole	0.71
has khoa	home	-0.25	fell	-0.15
has khoai	home	0.29	fell	-0.07	whole	0.3
has khoan	fell	-0.13
has khoang	home	-0.24	fell	0.08	laid	0.33	lies	-0.2	whole	0.42
has khoe	fell	-0.08
has khoi	home	-0.01	fell	-0.07	laid	0.13	lies	-0.01	whole	-0.86
has khong	home	0.01	laid	-0.36	lies	-0.01	whole	-0.13
has khop	fell	-0.01	laid	0.1	whole	0.06
has khu	home	-0.58	fell	0.16	laid	0.57	lies	0.32	whole	0.32
has khuc	fell	0.19	laid	0.07	whole	0.36
has khue	home	-0.22	fell	-0.03	laid	-0.16	lies	0.34	whole	0.01
has khuong	home	0.09	laid	-0.17	lies	0.11
has kia	home	-0.18	fell	0.38	laid	-0.49	lies	-0.29	whole	-0.53
has kich	home	-0.63	fell	-0.76	laid	-0.21	lies	-0.05	whole	-0.44
has kiem	home	-0.01	fell	-0.25	laid	-0.27	whole	-0.39
has kien	home	0.26	fell	0.64	laid	-0.65	lies	0.32	whole	0.44
has kiet	home	0.03	fell	0.24	whole	0.2
has kieu	home	0.13	fell	-0.04	lies	-0.14	whole	0.07
has kim	home	0.54	fell	-0.16	laid	-0.51	lies	0.06	whole	0.4
has kin	fell	-0.08
has kinh	home	-0.1	fell	0.14	laid	0.27	lies	-0.29	whole	0.04
has klah	home	-0.03	fell	0.03	laid	-0.06	whole	-0.1
has km	home	-0.02	fell	0.44	laid	0.29	lies	-0.11	whole	0.61
has kn	fell	-0.08
has ko	home	-0.33	fell	-0.16	laid	0.49	lies	-0.15	whole	0.06
has kon	home	-0.15	fell	0.25	laid	-0.44	lies	-0.19	whole	0.25
has kong	home	-0.18	fell	0.17	laid	0.57	lies	-0.01	whole	0.45
has kratie	home	-0.15	fell	0.53	whole	0.1
has krong	home	0.28	fell	0.29	lies	0.11	whole	0.12
has kt	home	-0.13	fell	-0.11
has ky	home	0.25	fell	-0.24	laid	0.36	lies	-0.2	whole	0.38
has l	home	-0.08	fell	-0.01	laid	-0.4
has la	home	0.08	fell	0.02	laid	-0.33	lies	-0.02	whole	-0.18
has lac	home	0.52	fell	-0.74	laid	-0.43	lies	-0.23	whole	-0.3
has lai	home	-0.45	fell	0.16	laid	-0.56	lies	-0.18	whole	0.06
has lak	home	0.34	lies	0.14
has lam	home	0.56	laid	-0.59	lies	-0.39	whole	0.65
has lan	home	-0.38	fell	-0.89	laid	0.15	lies	-0.66	whole	-1.13
has lang	home	0.63	fell	-0.47	laid	0.87	lies	-0.73	whole	-0.2
has lanh	home	0.12	fell	-0.02	laid	-0.19	lies	-0.03	whole	-0.18
has lao	home	-0.12	fell	0.7	laid	0.12	lies	-0.18	whole	-0.17
has lap	home	0.97	fell	0.47	laid	-0.7	lies	-0.14	whole	0.31
has lat	home	0.04	fell	-0.29	whole	0.08
has lau	fell	0.85	laid	-0.29	lies	-0.04	whole	-0.07
has lay	home	-0.14	fell	0.15	laid	-0.72	whole	-0.11
has ld	home	-0.25	fell	-0.21
has le	home	-0.34	fell	-0.12	laid	0.37	lies	-0.9	whole	-0.16
has len	home	-0.66	fell	-0.71	laid	-0.99	lies	-0.05	whole	-1.22
has lenh	fell	-0.01	whole	-0.16
has lich	home	-0.06	fell	-0.11	laid	-0.08
has liem	home	0.81	fell	-0.11	lies	-0.08	whole	0.64
has lien	home	0.41	fell	-0.35	laid	-0.23	whole	0.42
has liet	home	-0.29	fell	-0.27	laid	0.1	lies	0.73	whole	0.52
has lieu	home	0.26	fell	-0.4	laid	-0.02	lies	-0.11	whole	0.02
has lin	fell	0.27	laid	-0.38	whole	0.26
has linh	home	-0.72	fell	0.01	laid	-0.43	lies	0.88	whole	0.16
has lo	home	-0.28	fell	0.11	laid	0.49	lies	0.58	whole	-0.36
has loan	fell	0.01	whole	0.04
has loc	home	-0.07	fell	0.43	laid	-0.5	lies	0.01
has loi	home	-0.71	fell	0.03	laid	0.35	lies	-0.22	whole	0.37
has lon	home	0.04	fell	0.09	laid	0.06	lies	-0.14	whole	0.36
has long	home	-0.15	fell	0.21	laid	-0.32	lies	0.12	whole	0.43
has lop	laid	-0.34	whole	-0.06
has ls	fell	-0.09	laid	-0.27	lies	-0.21	whole	-0.4
has lu	home	0.21	fell	-0.42	laid	-0.47	lies	0.54	whole	-0.4
has lua	home	-0.08	fell	0.29	laid	-0.21	lies	-0.07	whole	0.62
has luan	laid	-0.11	whole	-0.17
has luc	home	0.61	fell	-0.43	laid	-0.68	lies	-0.16	whole	0.3
has lung	home	0.23	fell	-0.22	laid	-0.02	lies	-0.25	whole	0.04
has luoc	fell	-0.15
has luoi	fell	0.21	laid	-0.16	lies	0.04	whole	0.13
has luom	home	-0.36	fell	-0.1	laid	-0.08	lies	-0.04
has luon	home	-0.46	fell	-0.18	laid	-0.01	lies	-0.04	whole	0.32
has luong	home	0.38	fell	-0.61	laid	-0.73	lies	-0.2	whole	-0.45
has luu	home	0.62	fell	-0.78	laid	-0.45	lies	0.26	whole	0.06
has luy	laid	0.31	whole	0.22
has ly	home	0.46	fell	-0.3	laid	-0.7	lies	0.46	whole	0.17
has m	home	0.04	fell	-0.29	laid	-0.45	lies	0.38	whole	-0.27
has ma	home	-0.78	fell	0.78	laid	0.76	lies	0.27	whole	0.06
has mac	fell	-0.29	laid	-0.06	lies	0.27	whole	0.06
has mai	home	0.44	fell	-0.06	laid	-0.07	lies	-0.22	whole	-0.24
has mam	fell	0.19	whole	0.18
has man	fell	-0.35	whole	-0.15
has mang	home	-0.27	fell	-0.51	laid	-0.02	lies	-0.37	whole	-0.51
has manh	home	-0.24	fell	-0.51	lies	-0.01	whole	-0.36
has mao	home	-0.11
has map	home	-0.15	fell	-0.05	laid	-0.14	lies	-0.14	whole	-0.23
has mat	home	-0.33	fell	-0.61	laid	-0.76	lies	0.9	whole	-0.29
has mau	fell	-0.44	laid	-0.26	lies	-0.21	whole	-0.53
has may	home	-0.17	fell	-0.46	laid	0.35	lies	-0.21	whole	0.27
has me	home	-0.56	fell	0.1	laid	0.47	lies	-0.54	whole	0.39
has men	home	-0.03	fell	-0.03	laid	-0.09
has meo	fell	0.21	laid	0.13	whole	0.11
has mep	home	-0.11	fell	0.19	laid	0.3	lies	-0.18	whole	-0.42
has met	fell	-0.36	laid	0.26	lies	-0.02	whole	0.46
has mi	fell	-0.16	whole	0.11
has mien	home	-0.44	laid	-0.08	lies	-0.08	whole	-0.2
has mieu	home	-0.2	laid	0.73	lies	0.44	whole	-0.04
has min	fell	-0.08	whole	-0.59
has minh	home	0.7	fell	-0.54	laid	-0.41	lies	0.03	whole	0.08
has mit	fell	-0.14	laid	0.63	lies	-0.01	whole	0.55
has mo	home	-0.39	fell	-0.4	laid	-0.1	lies	0.53	whole	0.08
has moc	home	-0.26	fell	-0.23	laid	-0.04	whole	-0.36
has moi	home	-0.18	fell	-0.57	laid	0.63	lies	-0.24	whole	0.61
has mom	fell	-0.22	laid	-0.46	lies	-0.02	whole	0.22
has mon	home	0.65	fell	-0.18	laid	0.86	lies	-0.15	whole	0.68
has mong	home	-0.23	lies	-0.04	whole	-0.09
has mot	home	-0.32	fell	-0.73	laid	-0.33	lies	-0.3	whole	-1.09
has mu	home	-0.41	fell	-0.13	laid	0.14	lies	0.38	whole	0.57
has mua	fell	-0.23	laid	-0.14	whole	-0.56
has muc	home	-0.03	whole	-0.3
has mui	home	-0.39	fell	-0.36	laid	-0.02	whole	-0.32
has mun	fell	0.15	laid	-0.04	whole	0.17
has mung	fell	-0.18	whole	-0.35
has muoi	home	-0.16	fell	-0.12	laid	-0.44	lies	-0.08	whole	-0.15
has muon	home	-0.1	fell	0.42	laid	-0.03	whole	-0.28
has muong	home	0.49	fell	0.34	lies	0.2	whole	-0.15
has my	home	0.55	fell	-0.83	laid	-0.57	lies	-0.42	whole	0.11
has n	home	0.11	fell	-0.2	whole	-0.13
has n237	home	-0.24	fell	-0.15
has na	home	0.4	fell	0.35	laid	0.35	lies	-0.35	whole	0.65
has nai	fell	0.47	laid	-0.28	whole	-0.1
has nam	home	0.37	fell	0.01	laid	-0.15	lies	-0.22	whole	0.32
has nang	home	-0.2	fell	0.1	lies	-0.15	whole	-0.01
has nao	fell	-0.2	laid	-0.26	lies	-0.27
has nap	fell	-0.07
has nat	fell	-0.57	laid	-0.32
has nau	home	0.41	fell	-0.18	laid	-0.1	lies	-0.01	whole	-0.27
has nay	laid	0.11	whole	-0.27
has nem	whole	-0.19
has nen	home	-0.66	fell	-0.26	laid	-0.25	lies	-0.43	whole	-0.38
has neu	home	-0.03	fell	-0.01
has nga	home	0.03	fell	0.42	laid	-0.76	lies	-0.28	whole	0.86
has ngai	fell	0.2	lies	0.36	whole	0.43
has ngam	home	-0.06	fell	-0.04	laid	0.01	lies	-0.21	whole	-0.14
has ngan	home	-0.11	fell	0.33	laid	0.72	lies	-0.09	whole	0.89
has ngang	whole	-0.27
has ngay	home	-0.05	fell	0.26	laid	-0.29	lies	-0.5	whole	-0.57
has nghe	home	0.82	fell	0.17	laid	-0.28	lies	-0.61	whole	0.26
has nghi	home	0.42	fell	-0.14	laid	-0.39	lies	-0.25	whole	-0.14
has nghia	home	-0.06	fell	-1.1	laid	0.05	lies	0.83	whole	0.32
has nghiep	laid	-0.04	whole	-0.09
has ngo	home	-0.58	fell	-0.21	laid	0.04	lies	-0.35	whole	-0.57
has ngoai	home	0.44	fell	0.81	laid	-0.07	lies	-0.42	whole	-0.03
has ngoc	home	0.43	fell	-0.9	laid	-0.21	lies	0.17	whole	0.11
has ngoi	fell	-0.35	laid	0.38	lies	-0.05	whole	-0.06
has ngu	home	0.03	fell	-0.19	laid	-0.02	whole	-0.04
has ngua	home	-0.02	fell	-0.19	laid	0.52	lies	-0.02	whole	-0.24
has nguoi	home	0.48	fell	-0.55	laid	-0.16	lies	-0.17	whole	-0.3
has nguon	fell	-0.12	laid	0.4	lies	-0.04	whole	0.65
has nguy	fell	-0.12	whole	-0.07
has nguyen	home	-0.27	fell	-0.25	laid	0.11	lies	-0.22	whole	-0.5
has nguyet	home	0.04	whole	0.09
has nha	home	-0.76	fell	0.55	laid	0.13	lies	0.78	whole	0.8
has nhai	home	0.23	laid	-0.02	lies	-0.08	whole	0.03
has nham	fell	-0.01	whole	-0.35
has nhan	fell	-0.15	laid	0.05	lies	0.27	whole	0.39
has nhang	laid	-0.12
has nhanh	home	-0.06	fell	-0.33	laid	-0.01	lies	-0.09	whole	-0.15
has nhap	home	-0.06	fell	-0.04
has nhat	home	0.16	fell	-0.24	lies	-0.1	whole	-0.33
has nhau	fell	-0.21	laid	-0.36	lies	-0.02	whole	0.05
has nhay	fell	-0.08
has nhe	home	-0.44	fell	0.02	laid	-0.37	lies	0.09	whole	0.07
has nhi	home	-0.13	fell	-0.21	laid	-0.06	lies	-0.03	whole	0.03
has nhich	home	-0.06	fell	0.06	whole	-0.23
has nhieu	fell	-0.27	lies	-0.02	whole	-0.21
has nho	home	0.01	fell	0.03	laid	-0.6	lies	-0.22	whole	0.48
has nhoe	lies	-0.02
has nhom	home	-0.05	fell	-0.33	lies	-0.12
has nhon	home	0.25	fell	-0.21	laid	-0.3	lies	-0.45
has nhong	fell	0.17	whole	0.32
has nhu	home	-0.06	fell	-0.24	laid	0.41	lies	-0.16	whole	0.64
has nhuan	lies	-0.06
has nhung	home	-0.35	fell	-0.13	laid	-0.06	lies	0.1	whole	-0.74
has nhuong	home	0.27	fell	-0.12	laid	-0.03	whole	-0.07
has ni	fell	-0.22	laid	-0.55	lies	-0.05
has nia	fell	-0.07	laid	0.5	whole	-0.23
has nie	home	-0.19	fell	-0.17	laid	0.29	lies	-0.02	whole	-0.13
has niem	home	-0.14	laid	-0.32	lies	-0.13	whole	0.12
has ninh	home	0.39	fell	0.18	laid	-1.06	lies	0.4	whole	0.38
has nn	home	-0.07	fell	-0.1	whole	-0.1
has no	fell	-0.43	lies	-0.1	whole	-0.74
has noi	home	-0.07	fell	-0.1	laid	-0.9	lies	-0.43	whole	-0.56
has nong	home	0.69	fell	0.22	laid	-0.3	lies	0.15	whole	0.27
has noong	home	-0.42	fell	0.23	lies	-0.03	whole	0.16
has not	fell	-0.02	laid	0.64	lies	-0.23	whole	0.5
has nt	home	-0.15	fell	-0.11	laid	-0.01	lies	1.02	whole	0.17
has ntls	home	-0.62	fell	-1.8	laid	-0.01	lies	2.07	whole	-0.82
has nu	home	-0.18	fell	-0.11	laid	-0.04
has nua	home	-0.13	fell	0.25	laid	-0.2	lies	-0.07	whole	-0.19
has nui	fell	0.3	laid	0.29	lies	-0.48
has nung	home	-0.22	fell	-0.01	whole	-0.15
has nuoc	home	-0.54	fell	-0.13	laid	0.07	lies	-0.73	whole	0.15
has nuong	fell	-0.06	laid	-0.05	lies	0.37
has o	home	0.09	fell	0.97	laid	0.39	lies	-0.9	whole	-0.94
has oai	home	0.59	fell	-0.15	whole	0.56
has oanh	home	-0.18
has oi	home	-0.16	fell	-0.05
has om	home	-0.23	fell	-0.03	laid	0.41	whole	-0.22
has on	home	-0.13	fell	-0.27	laid	-0.06
has ong	home	-0.28	fell	0.13	laid	0.97	lies	-0.3	whole	0.57
has p	home	-0.1	fell	-0.02	whole	-0.03
has pa	fell	-0.53	laid	0.54	lies	1.15	whole	0.52
has pac	home	-0.05	fell	0.47	whole	-0.18
has pah	home	-0.34	fell	0.66	laid	-0.09	whole	-0.37
has pailin	fell	0.54	laid	-0.02	whole	0.14
has pang	fell	0.7	laid	0.05	lies	-0.25	whole	0.05
has pao	home	-0.11	fell	-0.18	whole	0.15
has pha	home	0.66	fell	0.84	laid	0.26	lies	0.06	whole	0.22
has phai	home	-0.29	fell	-0.25	laid	-0.19	lies	-0.46	whole	-0.06
has pham	home	0.02	fell	-0.35	laid	-0.36	lies	-0.24	whole	-0.21
has phan	home	-0.15	fell	-0.71	laid	-0.46	lies	0.06	whole	-0.32
has phao	home	-0.37	fell	0.1	laid	-0.28	lies	-0.15	whole	-0.11
has phap	home	-0.05	fell	-0.51	laid	-0.14	lies	-0.11	whole	-0.43
has phat	home	-0.21	fell	-0.17	laid	-0.13	lies	-0.09	whole	-0.32
has phau	fell	0.79	laid	0.61	lies	-0.16	whole	0.6
has phe	home	-0.16	fell	-0.09	laid	0.21	lies	0.54	whole	0.18
has phep	laid	-0.01
has phi	home	-0.15	fell	-0.78	laid	0.39	lies	-0.26	whole	-0.5
has phia	home	-0.44	fell	0.06	laid	0.8	lies	-0.35	whole	0.34
has phien	home	0.06	fell	-0.23	whole	0.07
has phieng	home	-0.07	fell	-0.15	laid	-0.01	whole	-0.57
has phieu	home	-0.05
has phin	home	-0.08	whole	-0.34
has pho	home	0.53	fell	-0.89	laid	-0.24	whole	-0.32
has phoi	fell	-0.03	laid	-0.63	lies	0.53	whole	-0.25
has phong	home	0.18	fell	-0.56	laid	-0.55	lies	-0.98	whole	0.35
has phu	home	0.81	fell	0.28	laid	-0.47	lies	0.03	whole	0.02
has phuc	home	0.06	fell	-0.03	laid	-0.18	lies	-0.29	whole	0.12
has phum	home	0.03	fell	-0.09	laid	0.01	lies	-0.55	whole	-0.12
has phung	fell	0.04	laid	-0.35	lies	-0.03	whole	-0.07
has phuoc	home	0.41	fell	0.15	laid	-0.8	lies	0.87	whole	-0.08
has phuong	home	0.04	fell	0.19	laid	0.05	lies	-0.13	whole	-0.18
has plei	home	-0.33	fell	0.63	laid	-0.26	lies	-0.05	whole	-0.2
has pleiku	home	0.24	whole	0.52
has po	home	-0.11	fell	0.32	laid	0.08	lies	-0.22
has pon	laid	0.1	whole	0.13
has pong	home	-0.1	fell	-0.09	laid	0.69	whole	0.32
has pot	fell	-0.5	whole	-0.24
has preah	home	-0.14	fell	-0.48	laid	0.25	lies	-0.22	whole	-0.04
has prong	fell	0.1	lies	-0.08	whole	-0.04
has pu	fell	0.08	laid	0.23	whole	0.23
has puoc	lies	-0.01
has q	home	0.5	fell	0.2	lies	-0.14	whole	-0.53
has qd	fell	-0.11
has qua	home	-0.22	fell	-0.17	laid	-0.35	lies	-0.13	whole	-0.97
has quan	home	-0.02	fell	-0.2	laid	-0.71	lies	-0.49	whole	0.04
has quang	home	-0.05	fell	0.07	laid	-0.24	lies	0.25	whole	0.14
has quanh	laid	-0.19	lies	-0.07
has quao	home	0.56	fell	-0.48	laid	-0.06	lies	-0.36	whole	-0.45
has quay	fell	-0.29	laid	-1	lies	-0.01
has que	home	0.71	laid	-0.01	lies	0.13	whole	-1.01
has quen	home	-0.09	whole	-0.44
has quoc	home	-0.33	fell	-0.98	laid	-0.34	lies	-0.27	whole	-0.05
has quy	fell	-0.38	laid	-0.27	lies	-0.19	whole	-0.19
has quyen	home	0.14	fell	-0.16	laid	-0.01	whole	-0.55
has quyet	home	-0.2	fell	0.6	laid	-0.17	lies	-0.02	whole	0.32
has quynh	home	0.65	fell	-0.33	laid	-0.18	lies	-0.24	whole	0.33
has ra	home	-0.17	fell	-0.64	laid	-0.55	lies	-0.23	whole	-0.75
has rach	home	0.02	fell	0.13	laid	0.13	lies	-0.42	whole	-0.34
has rai	home	0.31	fell	-0.07	laid	-0.11	whole	0.23
has ram	home	-0.02	fell	0.05	laid	-0.06	whole	-0.23
has rang	home	-0.14	fell	-0.49	laid	-0.03	lies	0.3	whole	-0.1
has ranh	home	-0.08	fell	-0.16	laid	0.2	whole	0.11
has rao	home	0.39	fell	-0.53	laid	-0.06	lies	-0.09	whole	0.81
has rat	fell	0.6	laid	-0.1	whole	0.29
has rau	laid	-0.16	whole	-0.01
has ray	home	0.22	fell	1.32	laid	0.2	lies	0.54	whole	0.81
has re	fell	-0.25	laid	0.41	whole	0.13
has reap	home	-0.04	fell	0.14	laid	-0.14
has ren	fell	-0.01	lies	-0.14	whole	-0.31
has ret	fell	-0.33
has ri	home	0.37	lies	-0.01	whole	0.35
has ria	fell	-0.21	laid	0.3	lies	-0.2	whole	-0.58
has rieng	home	0.23	fell	0.11	laid	-0.18	lies	0.55	whole	0.56
has riep	home	-0.01	fell	0.16	laid	0.15	lies	-0.01	whole	0.03
has ro	home	-0.1	fell	0.27	laid	-0.05	lies	-0.05	whole	0.67
has roi	home	-0.1	fell	-0.5	lies	0.28	whole	-0.41
has rom	fell	-0.36	laid	0.07	whole	-0.19
has rong	home	-0.42	fell	0.19	laid	-0.71	lies	0.67	whole	0.17
has rot	home	-0.05	fell	-0.25	whole	0.07
has ru	laid	0.13	lies	0.41	whole	-0.17
has rung	home	-0.18	fell	0.38	laid	0.86	lies	-0.27	whole	0.37
has ruong	home	-0.05	fell	-0.35	laid	-0.04	whole	0.23
has ruot	fell	-0.1
has rut	fell	-0.42	laid	-0.19	whole	-0.07
has s	home	-0.2	fell	-0.04
has sa	home	0.02	fell	0.93	laid	0.56	lies	0.21	whole	0.5
has sac	home	-0.09	fell	-0.04	lies	-0.15	whole	-0.01
has sach	home	0.12	fell	0.07	laid	-0.52	lies	-0.3	whole	0.11
has sai	home	-0.17	fell	0.27	laid	-0.18	lies	-0.1	whole	0.03
has sam	home	-0.23	fell	-0.2	laid	-0.08	lies	-0.05	whole	-0.22
has san	home	-0.09	fell	0.38	laid	0.55	lies	-0.03	whole	0.34
has sang	home	-0.79	fell	-0.65	laid	-0.13	lies	-0.23	whole	-0.55
has sanh	home	-0.26	fell	0.03	laid	-0.15	lies	-0.13	whole	0.36
has sao	home	-0.21	fell	-0.45	laid	0.4	lies	0.56
has sap	home	-0.03	fell	-0.39	laid	-0.29	whole	-0.07
has sat	home	-0.23	fell	-0.53	laid	0.1	lies	-0.41	whole	0.16
has sau	home	-1.01	fell	0.21	laid	1.26	lies	0.24	whole	0.67
has se	home	0.14	laid	0.14	lies	-0.18	whole	-0.03
has sen	home	-0.28	fell	0.15	laid	0.04	lies	-0.18	whole	0.08
has seo	home	-0.27	lies	-0.01
has si	home	-0.63	fell	-0.34	lies	0.69	whole	0.26
has siem	home	-0.06	fell	0.39	laid	-0.15	whole	0.4
has sim	fell	0.39	laid	0.89	lies	-0.17	whole	0.14
has sin	fell	-0.32	whole	0.08
has sinh	home	-0.61	fell	-0.32	laid	0.18	lies	-0.18	whole	-0.61
has sisophon	fell	0.34	laid	0.42	lies	-0.46	whole	-0.1
has siu	fell	-0.02
has so	home	-0.3	fell	-1.03	laid	0.15	lies	0.43	whole	1.04
has soc	home	0.28	fell	0.28	laid	0.44	lies	0.04	whole	0.76
has soi	fell	0.21	laid	0.37	lies	-0.1	whole	0.33
has son	home	0.69	fell	0.03	laid	-0.33	lies	0.25	whole	0.37
has song	home	-0.59	fell	0.55	laid	-0.03	lies	-0.59	whole	0.18
has sot	fell	-0.48	laid	-0.15
has stung	home	-0.07	fell	-0.61	lies	-0.06
has su	home	-0.29	fell	-0.09	laid	0.4	lies	-0.29
has suc	home	0.22	whole	0.11
has sung	home	-0.25	fell	0.31	laid	-0.18	lies	-0.11	whole	-0.46
has suoi	home	-0.47	fell	-0.04	laid	0.88	lies	-1.07	whole	-0.07
has suon	fell	0.64	laid	0.37	lies	-0.16	whole	0.48
has sup	fell	0.46	laid	0.11	lies	-0.2	whole	0.07
has sut	fell	0.04	laid	0.08	whole	0.1
has suu	home	-0.23	fell	-0.21
has sy	home	-0.62	fell	-0.1	laid	-0.08	lies	-0.09
has t	home	0.43	fell	-0.53	laid	-0.16	lies	-0.22	whole	0.18
has ta	home	-0.99	fell	0.11	laid	0.39	lies	0.34	whole	-0.03
has tac	home	-0.15	fell	-0.09	laid	0.37	lies	-0.26	whole	0.69
has tai	home	-0.55	fell	0.26	laid	0.36	lies	0.17	whole	-0.81
has taluy	laid	0.5	whole	0.4
has tam	home	-0.04	fell	-0.21	laid	0.97	lies	-0.51	whole	-0.48
has tan	home	-0.14	fell	0.6	laid	-0.13	lies	0.1	whole	0.12
has tang	home	-0.73	fell	0.39	laid	0.12	lies	-0.02	whole	-0.02
has tap	home	-0.55	fell	-0.4	laid	-0.59	lies	-0.25	whole	-1.15
has tat	home	-0.03	fell	-0.11	laid	-0.07	whole	-0.36
has tau	home	-0.24	fell	-0.3	laid	-0.33	lies	-0.22	whole	0.54
has tay	home	0.14	fell	0.2	laid	-0.23	lies	0.2	whole	0.16
has tb	fell	-0.17	lies	-0.05	whole	-0.07
has te	fell	-0.43	laid	-0.28	whole	0.07
has ten	home	-0.72	fell	-0.05	laid	-0.92	lies	-0.44	whole	-0.17
has tet	home	-0.22	fell	-0.56	laid	-0.02	lies	-0.11	whole	-0.19
has texas	fell	-0.15	laid	-0.12
has th	home	0.17	whole	-0.01
has tha	fell	-0.23	laid	-0.03	lies	-0.05	whole	-0.52
has thach	home	1.14	fell	-0.06	laid	-0.26	lies	-0.2	whole	0.64
has thai	home	0.25	fell	0.12	laid	-0.4	lies	0.04	whole	-0.17
has tham	home	-0.27	fell	-0.37	laid	0.08	lies	-0.09	whole	-0.44
has than	home	-0.39	fell	-0.86	laid	0.15	lies	-0.13	whole	-0.13
has thang	home	0.27	fell	0.1	laid	-0.19	lies	0.35	whole	-0.06
has thanh	home	0.98	fell	-0.43	laid	-1.34	whole	-0.53
has thao	home	0.37	fell	-0.11	whole	0.04
has thap	home	-0.25	fell	-0.14	laid	-0.18	lies	0.41	whole	-0.18
has that	home	0.98	fell	-0.27	laid	-0.15	lies	-0.02	whole	0.38
has thay	home	-0.02	fell	-0.21	laid	-0.12	lies	0.31	whole	0.18
has thcs	home	-0.18	fell	0.59	laid	-0.22	lies	-0.39	whole	-0.32
has the	home	-0.04	fell	0.32	laid	-0.55	lies	-0.15	whole	0.14
has them	home	-0.05	fell	-0.16	laid	-0.08	whole	-0.23
has theo	home	-0.22	fell	-0.06	laid	-0.02
has thi	home	-0.07	fell	-0.18	laid	-0.27	lies	-0.96	whole	-1.12
has thien	home	0.46	fell	0.21	laid	0.1	lies	-0.27	whole	0.52
has thiet	home	-0.26	fell	-0.24	laid	0.17	lies	-0.04	whole	-0.38
has thieu	home	0.74	laid	-0.33	lies	-0.14	whole	0.14
has thin	fell	-0.16	whole	-0.25
has thinh	home	-0.29	fell	-0.4	laid	-0.13	lies	-0.17	whole	0.33
has tho	home	0.5	fell	-0.71	laid	0.64	lies	-0.55	whole	0.6
has thoai	fell	-0.11	laid	0.46
has thoat	fell	-0.04	laid	0.12	whole	0.34
has thoi	home	-0.01	fell	-0.27	laid	-0.1	lies	-0.22	whole	0.01
has thom	home	-0.2	fell	0.06	whole	0.23
has thon	home	0.01	fell	0.8	laid	-0.25	lies	0.19	whole	0.03
has thong	home	0.29	fell	-0.13	laid	0.5	lies	-0.38	whole	0.35
has thot	home	-0.04	fell	-0.03	laid	0.64	lies	-0.11	whole	0.4
has thu	home	-0.01	fell	-0.33	laid	-0.49	lies	-0.34	whole	0.12
has thua	home	-0.25	fell	0.77	laid	-0.08	lies	-0.05	whole	0.33
has thuan	home	0.38	fell	-0.23	laid	-0.1	lies	0.08	whole	0.21
has thuc	home	-0.01	fell	-0.02
has thung	home	-0.03	fell	0.55	laid	-0.32	whole	0.68
has thuoc	home	-0.12	fell	-0.73	laid	0.05	whole	-0.31
has thuong	home	0.04	fell	0.13	laid	-0.21	lies	-0.23	whole	0.05
has thuot	home	-0.26	fell	0.05	laid	-0.17	lies	0.11	whole	0.22
has thuy	home	1.65	fell	-0.5	laid	0.09	lies	-0.7	whole	0.48
has thuyen	home	-0.08	laid	-0.08
has tich	home	-0.17	laid	0.23	lies	-0.03	whole	0.03
has tien	home	0.53	fell	0.2	laid	0.29	lies	-0.56	whole	0.42
has tieng	home	-0.1	fell	0.19	laid	-0.09	lies	-0.13	whole	-0.16
has tiep	home	-0.13	fell	0.06	whole	0.06
has tieu	home	-0.53	fell	-0.93	laid	0.49	lies	-0.66	whole	-0.21
has tim	home	-0.23	fell	-0.2	laid	-0.4	lies	-0.41
has tin	home	0.66	fell	-0.13	laid	-0.32	lies	-0.3	whole	0.13
has tinh	home	-0.4	fell	-0.36	laid	-0.52	lies	0.36	whole	0.2
has tnxp	home	-0.85	fell	-0.53	laid	-0.06	lies	-0.09	whole	-0.51
has to	home	-0.3	fell	0.4	laid	-0.67	lies	-0.22	whole	0.14
has toan	fell	-0.18	laid	-0.31	lies	-0.18	whole	0.28
has toc	home	-0.43	laid	-0.22	lies	0.28	whole	-0.1
has toi	home	-0.61	fell	-0.25	laid	-0.3	lies	-0.44	whole	-0.81
has ton	home	-0.07	fell	0.05	laid	-0.06	lies	0.05	whole	0.33
has tong	home	-0.44	fell	-0.01	laid	-0.4	lies	-0.1	whole	-0.45
has tp	home	-0.17	fell	-0.38	laid	-0.09	lies	0.08	whole	0.33
has tqlc	fell	-0.27
has tra	home	1	fell	-0.32	laid	0.2	lies	-0.42	whole	0.29
has trac	home	-0.2	fell	-0.18	laid	0.46	lies	-0.11	whole	0.01
has trach	home	0.59	fell	0.22	laid	0.49	lies	0.47	whole	0.88
has trai	home	-0.09	fell	-0.63	laid	1.17	lies	-0.43	whole	-0.13
has tram	home	-0.37	fell	0.67	laid	0.57	lies	-0.18	whole	0.45
has tran	home	-1.04	fell	0.52	laid	-1.22	lies	0.31	whole	0.49
has trang	home	0.24	fell	-0.46	laid	-0.07	lies	0.76	whole	0.49
has tranh	fell	0.29	laid	0.2	lies	-0.07	whole	-0.14
has trao	home	0.17	fell	-0.07	lies	-0.04	whole	0.12
has trapeang	fell	0.13	laid	0.06	lies	-0.06	whole	0.11
has trau	fell	0.1	laid	-0.07	lies	-0.16	whole	0.3
has tre	home	0.06	laid	0.08	lies	-0.18	whole	-0.18
has tren	home	-0.61	fell	0.27	laid	-0.26	lies	-0.55	whole	-0.41
has treo	fell	0.01	laid	0.16	lies	-0.02	whole	0.5
has tri	home	-0.46	fell	0.16	laid	-0.27	lies	-0.53	whole	-0.01
has trich	home	-0.03	laid	-0.22	lies	0.35	whole	-0.48
has trieu	home	0.51	fell	-0.19	laid	-0.66	lies	-0.15	whole	0.47
has trinh	home	0.25	laid	-0.48	lies	-0.18	whole	0.02
has tro	fell	-0.24	laid	-0.25	lies	-0.2	whole	-0.36
has troi	home	-0.03	laid	0.3	lies	-0.04	whole	-0.25
has trom	home	0.24	fell	0.12	laid	-0.12	lies	-0.09	whole	0.3
has tron	fell	0.41	whole	-0.3
has trong	home	-0.72	fell	-0.01	laid	-0.03	lies	0.03	whole	0.07
has tru	home	-0.2	laid	-0.24	lies	-0.08	whole	-0.33
has trua	home	-0.13
has truc	home	-0.01	fell	-0.01	laid	0.22	lies	-0.08	whole	0.49
has trung	home	0.58	fell	-0.44	laid	0.3	lies	-0.99	whole	0.17
has truoc	fell	0.4	laid	-0.56	lies	-0.34	whole	0.33
has truong	home	-0.91	fell	-0.38	laid	-0.5	lies	0.42	whole	-0.58
has truyen	fell	-0.56	lies	-0.03
has tt	fell	-0.18	whole	0.44
has tu	home	0.47	fell	0.14	laid	-0.21	lies	-0.61	whole	0.67
has tuan	home	-0.13	fell	-0.02	laid	-0.24	lies	-0.04	whole	-0.56
has tuat	home	-0.11	fell	-0.17	laid	-0.12	whole	-0.62
has tuc	home	-0.3	fell	-0.35	laid	-0.17	lies	-0.07
has tui	home	-0.31	fell	-0.17	laid	-0.14	lies	-0.2	whole	-0.12
has tul	home	0.16	fell	-0.64	laid	-0.13	lies	0.15	whole	0.01
has tum	home	-0.05	fell	0.42	laid	0.36	lies	-0.2	whole	0.03
has tung	fell	0.22	laid	-0.11	lies	-0.06	whole	-0.36
has tuoi	fell	-0.09	laid	-0.01	lies	-0.01
has tuong	fell	0.66	laid	-0.1	lies	-0.29	whole	-0.1
has tuy	home	-0.01	fell	0.2	lies	0.2	whole	0.36
has tuyen	home	0.11	fell	-0.15	laid	0.16	lies	-0.19	whole	-0.17
has ty	home	-0.25	fell	-0.09	laid	-0.08	lies	0.07	whole	0.01
has u	fell	-0.02	laid	0.31	lies	0.44
has ubnd	fell	-0.06	lies	-0.02
has uc	home	-0.1	fell	-0.57
has ui	fell	-0.08	laid	0.33	whole	0.12
has ung	home	0.55	fell	0.27	lies	-0.12	whole	0.47
has uong	home	-0.02	fell	-0.41	lies	-0.07	whole	0.31
has ut	home	-0.29	fell	0.26	laid	-0.48	lies	-0.11	whole	0.27
has uy	home	-0.74	fell	-0.41	laid	0.13	lies	-0.06	whole	-0.06
has uyen	home	0.48	fell	0.15	laid	0.14	lies	0.16	whole	0.11
has v	home	-0.18	fell	-0.19
has va	home	0.46	fell	-0.08	laid	0.09	lies	-0.04	whole	-0.58
has vac	fell	0.21	whole	-0.25
has vai	laid	0.39	whole	0.44
has vam	home	-0.11	fell	0.53	laid	-0.47	lies	-0.25	whole	0.17
has van	home	-0.12	fell	-0.51	laid	-1.09	lies	-0.47	whole	-0.23
has vang	home	0.27	fell	-0.53	laid	0.17	lies	0.02	whole	0.27
has vao	home	-0.2	fell	-0.22	laid	-0.14	whole	-0.04
has vap	fell	-0.03	lies	-0.02
has vat	fell	-0.26	whole	-0.6
has vay	home	-0.14	fell	-0.12	lies	-0.04	whole	0.06
has vc	fell	-0.13
has ve	home	-1.19	fell	-0.73	laid	-0.14	lies	0.55	whole	-0.9
has ven	fell	-0.24	laid	0.3	lies	-0.07	whole	0.06
has vet	home	-0.02	fell	0.31	lies	-0.02	whole	-0.29
has vi	home	-0.35	fell	0.61	laid	-0.42	lies	0.24	whole	-0.18
has viec	home	-0.02
has vien	home	-0.66	fell	0.03	laid	0.04	lies	-0.4	whole	-0.16
has vieng	fell	-0.11	lies	-0.02
has viet	home	-0.29	fell	-0.48	laid	-0.85	lies	-0.33	whole	-0.17
has vihear	home	-0.14	fell	-0.48	laid	0.25	lies	-0.22	whole	-0.04
has vinh	home	0.59	fell	0.34	laid	0.65	lies	-0.59	whole	0.29
has vn	fell	-0.08	laid	-0.15
has vnah	laid	-0.01
has vnch	fell	-0.31	laid	-0.04
has vo	home	0.77	fell	0.31	laid	-0.37	lies	0.2	whole	-0.6
has voi	home	0.27	fell	0.24	laid	0.07	lies	-0.25	whole	0.2
has vong	home	-0.14	fell	-0.22	laid	-0.26	lies	0.15	whole	0.33
has vot	home	-0.23	laid	-0.5	lies	-0.06	whole	-0.25
has vu	home	0.29	fell	-0.58	laid	-0.06	lies	-0.24	whole	0.54
has vua	fell	-0.04
has vuc	home	0.18	laid	0.13	lies	0.62	whole	0.38
has vui	laid	0.02
has vung	home	-0.24	laid	0.54	lies	-0.08	whole	0.08
has vuon	home	-0.27	laid	1.2	lies	0.14	whole	0.95
has vuong	home	-0.06	fell	-0.13	laid	-0.02	whole	-0.29
has vuot	home	-0.03	fell	0.08	laid	-0.06	whole	-0.16
has vy	home	0.24	fell	-0.04	whole	0.49
has x	home	0.07	fell	-0.06	whole	0.28
has xa	home	0.72	fell	0.42	laid	0.11	lies	0.15	whole	0.83
has xac	home	-0.04	fell	-0.28	laid	-0.04	lies	-0.02	whole	-0.89
has xang	home	-0.14	fell	0.7	laid	-0.06	lies	-0.07
has xanh	fell	-0.2	laid	-0.19
has xat	home	0.51	fell	0.01	laid	-0.06	whole	-0.1
has xay	home	-0.01	fell	0.47	laid	-0.02	lies	-0.14	whole	0.12
has xe	home	-0.28	fell	-0.64	laid	0.17	lies	-0.28	whole	0.09
has xem	home	-0.18	fell	-0.24	laid	-0.22	lies	-0.06
has xep	fell	-0.05	laid	-0.48	lies	0.22	whole	0.11
has xi	laid	-0.37	whole	-0.43
has xiem	home	-0.05	fell	0.44	laid	0.15	lies	-0.02	whole	-0.03
has xieng	home	-0.19	fell	0.11	laid	0.31	lies	-0.16	whole	-0.18
has xin	home	-0.04	laid	-0.05
has xoai	home	-0.25	fell	0.3	laid	0.1	lies	-0.23	whole	0.52
has xoan	home	-0.03
has xom	home	0.14	laid	-0.65	lies	0.38	whole	-0.29
has xu	laid	0.2	whole	-0.57
has xua	fell	-0.34	laid	-0.04	whole	-0.42
has xuan	home	0.74	fell	0.02	laid	0.09	whole	-0.13
has xung	home	-0.16	fell	-0.07	laid	-0.03
has xuoi	home	-0.02	fell	-0.03
has xuong	home	0.31	fell	-0.41	laid	0.07	lies	-0.37	whole	-0.09
has xuyen	home	0.94	fell	0.17	lies	-0.25	whole	0.55
has y	home	0.39	fell	-0.14	laid	-0.24	lies	-0.51	whole	-0.46
has ya	fell	-0.3	lies	-0.13	whole	-0.12
has yang	home	-0.07	fell	0.73	laid	-0.12	whole	0.25
has yd	fell	-0.56	lies	-0.07
has yen	home	1.57	fell	-1.35	laid	0.06	lies	-0.52	whole	0.34
has yeu	fell	-0.08	laid	-0.23
in:again	home	-0.05	fell	-0.09	laid	-0.24	whole	-0.55
in:aka	home	-0.72	fell	-0.02	laid	0.2	lies	0.27	whole	-0.39
in:alive	home	-0.39	fell	-0.9	laid	-0.56	lies	-0.02	whole	-0.62
in:at	home	-0.35	fell	0.19	laid	0.81	lies	0.45	whole	-0.31
in:battle	home	-0.54	fell	0.18	laid	0.54	lies	-0.78	whole	-0.8
in:born	home	-0.22	fell	-0.01
in:bury	home	-0.6	fell	-0.13	laid	1.23	whole	0.11
in:capture	home	0.23	fell	-0.28	laid	-0.29	lies	-0.19	whole	-0.36
in:contact	home	-0.29	fell	-0.12	laid	-0.21	whole	-0.5
in:died	home	-0.45	fell	-1.12	laid	0.02	lies	-0.29	whole	-0.87
in:enlist	home	-0.34	fell	-0.36	laid	-0.02	whole	-0.52
in:fell	home	-0.1	fell	-0.51	laid	-0.22	lies	-0.28	whole	-0.82
in:grave	home	-0.68	fell	-0.97	laid	-0.34	lies	-0.45	whole	-0.67
in:home	home	0.59	fell	-0.86	laid	0.34	lies	-0.25	whole	-0.7
in:hurt	home	-0.12	fell	-0.2	whole	-0.45
in:joined	home	-0.32	fell	-0.24	whole	-0.52
in:laid	home	-0.08	fell	0.23	laid	-0.15	lies	-0.02	whole	-0.12
in:letter	home	-0.2	fell	-0.34	laid	-0.35	lies	-0.13	whole	-0.51
in:level	home	0.02	fell	0.11	laid	0.02	lies	0.31	whole	-0.37
in:link	home	-1.17	fell	-0.87	laid	-0.29	lies	-0.53	whole	-0.86
in:martyr	home	-0.29	fell	-0.32	laid	-0.57	lies	-0.28	whole	-0.31
in:moved	home	0.05	fell	-0.25	laid	-0.32	whole	-0.82
in:naming	home	-0.5	fell	-0.42	laid	-0.67	lies	-0.37	whole	-0.24
in:notice	home	-0.5	fell	-0.59	laid	-0.35	lies	-0.46	whole	-0.06
in:office	home	-0.97	fell	-0.63	laid	-0.3	lies	-0.76
in:post	home	-1.3	fell	-0.15	laid	-0.43	lies	-0.51	whole	-0.64
in:rank	home	-0.71	fell	-0.77	laid	-0.31	lies	-0.17	whole	-0.81
in:returned	home	-0.05	laid	-0.07	whole	-0.2
in:self	home	-0.34	fell	-0.03	laid	-0.06	lies	-0.16	whole	0.13
in:site	home	-1	fell	0.85	laid	0.28	lies	0.27	whole	0.39
in:stop	home	-0.03	fell	-0.62	laid	-0.04	lies	-0.11	whole	0.09
in:tells	home	-0.32	fell	-1.09	laid	-0.8	lies	-0.27	whole	-0.84
in:thing	home	-0.4	fell	0.58	laid	0.53	lies	0.3	whole	0.31
in:title	home	-0.17	fell	0.35	laid	0.22	whole	0.14
last 1	fell	-0.25	laid	-0.23	lies	-0.05
last 10	fell	-0.11	laid	-0.07
last 102	fell	-0.25	laid	-0.06	lies	0.3	whole	0.54
last 105	laid	-0.2
last 11	fell	-0.17	laid	-0.15	lies	0.18	whole	0.09
last 12	fell	-0.4	lies	0.16	whole	0.72
last 13	laid	0.25	whole	0.07
last 14	fell	-0.25	laid	-0.04	lies	-0.14	whole	-0.62
last 15	whole	0.1
last 16	whole	-0.2
last 174	fell	-0.21	laid	-0.09	whole	-0.39
last 19	fell	0.22	lies	-0.01
last 2	fell	0.14	laid	0.13	lies	0.7	whole	0.53
last 20	home	-0.25	fell	0.73	laid	-0.07	lies	-0.06	whole	0.22
last 21	laid	-0.03	lies	0.23	whole	0.02
last 22	fell	0.28	laid	0.44	lies	-0.12	whole	0.18
last 25	home	-0.02	fell	-0.01
last 27	fell	-0.05	laid	0.57	whole	-0.57
last 3	home	-0.06	fell	-0.65	laid	-0.21	lies	0.11	whole	-0.74
last 30	fell	-0.01	whole	-0.25
last 308	fell	-0.01
last 31	fell	-0.06	laid	0.22	lies	0.34	whole	0.67
last 312	fell	-0.03
last 316	fell	-0.1
last 320	fell	-0.03
last 325	fell	-0.08
last 34	home	-0.12	fell	-0.16
last 37	fell	0.53	whole	0.35
last 4	home	-0.03	fell	-0.62	laid	-0.03	lies	-0.27	whole	-0.45
last 40	fell	-0.17
last 42	laid	-0.05
last 479	fell	-0.17
last 48	fell	-0.06
last 5	fell	0.1	laid	-0.12	lies	-0.15	whole	0.53
last 500m	fell	-0.1	laid	0.57	whole	0.25
last 54	fell	0.31	whole	0.14
last 559	fell	0.37	whole	0.26
last 6	home	-0.08	fell	-0.3	laid	-0.15	lies	-0.02	whole	-0.21
last 66	fell	-0.05	laid	-0.04
last 68	home	0.03	fell	-0.08	laid	0.22
last 69	fell	-0.02
last 7	home	-0.21	fell	-0.98	laid	-0.33	lies	0.17
last 71	home	-0.03	fell	-0.16
last 72	fell	-0.08	whole	-0.72
last 74	fell	0.23	whole	-0.31
last 75	laid	0.25	whole	-0.34
last 772	fell	0.12	laid	-0.02	lies	-0.04	whole	-0.12
last 8	fell	-0.29	whole	-0.37
last 82	laid	-0.03	lies	0.62	whole	0.5
last 873	fell	-0.51
last 88	laid	0.05	lies	-0.17	whole	0.32
last 9	home	-0.03	fell	-0.18	laid	-0.25	lies	0.22	whole	0.26
last a	home	-0.42	fell	0.24	laid	0.15	lies	-0.6	whole	-0.44
last a1	lies	0.08	whole	0.01
last ai	home	-0.07	fell	-0.18
last am	home	0.38	fell	0.31	whole	0.1
last an	home	0.43	fell	-0.2	laid	-0.24	lies	0.47	whole	0.32
last anh	home	0.05	fell	0.13	lies	-0.15	whole	-0.04
last ao	home	-0.02	fell	0.25	laid	0.02	whole	0.02
last ap	whole	-0.2
last b	fell	-0.08	laid	-0.17	lies	-0.11	whole	-0.25
last b52	fell	-0.16
last ba	home	0.2	fell	-0.66	lies	-0.3	whole	-0.01
last bac	home	0.63	fell	0.33	whole	0.13
last bach	home	-0.16	fell	-0.1	whole	-0.06
last bai	home	0.36	fell	-0.49	laid	-0.26	lies	-0.05	whole	-0.27
last ban	home	-0.36	fell	-0.7	laid	-0.26	lies	0.19	whole	-0.42
last bang	home	0.68	fell	-0.14	laid	-0.17	lies	0.09	whole	0.2
last bao	home	0.09	fell	-0.49	laid	-0.2	lies	0.18
last battambang	fell	0.2	laid	-0.21	lies	-0.14	whole	-0.24
last bay	fell	0.08	lies	-0.12	whole	0.19
last be	home	0.2	laid	-0.13	lies	0.05	whole	-0.16
last ben	home	0.17	fell	-0.43	laid	0.06	lies	-0.08
last bi	home	-0.11	fell	-0.19
last bia	fell	0.03	laid	-0.09	whole	0.11
last bich	home	-0.04	lies	0.24	whole	0.25
last bien	home	-0.42	fell	-0.44	laid	-0.88	lies	-0.18	whole	-0.51
last biet	home	-0.05	fell	-0.14	laid	-0.05	lies	-0.06
last bieu	home	-0.35	whole	-0.43
last binh	home	0.85	fell	-0.62	laid	-0.2	lies	-0.01	whole	0.04
last bo	home	-0.2	laid	0.34	lies	-0.19	whole	-0.07
last boi	home	0.21	fell	-0.03	lies	-0.02	whole	0.59
last bom	home	-0.02	fell	-0.35	laid	0.22	lies	0.11	whole	-0.2
last bon	home	-0.16	fell	-0.61	whole	-0.19
last bong	home	-0.12	fell	-0.33	laid	-0.23	lies	0.36	whole	0.15
last bua	fell	-0.07	laid	-0.14	lies	-0.05	whole	-0.19
last bung	fell	0.01	laid	-0.12	whole	0.12
last buoc	fell	-0.07	laid	-0.74	lies	-0.04	whole	-0.63
last buoi	fell	-0.14	whole	-0.28
last buu	fell	0.11	whole	0.04
last c	home	-0.15	fell	-0.07	laid	-0.22	lies	0.16	whole	-0.07
last c1	fell	0.01
last c2	home	-0.02	fell	0.36	laid	-0.03	whole	0.36
last ca	fell	-0.14
last cai	home	-0.03	fell	-0.02	laid	0.41	lies	-0.01	whole	-0.45
last cam	home	0.24	fell	-0.2	laid	0.11	lies	-0.03	whole	-0.48
last campuchia	fell	-0.42	laid	0.17	whole	0.08
last can	home	-0.27	fell	-0.1	laid	-0.39	lies	-0.1	whole	-0.9
last cang	fell	-0.05
last canh	home	-0.09	fell	0.68	laid	-0.48	lies	-0.25	whole	0.16
last cao	lies	-0.01	whole	-0.33
last cap	fell	-0.17
last cat	fell	-0.21	laid	0.39	lies	0.61	whole	-0.05
last cau	fell	-0.42	laid	-0.02	lies	-0.06	whole	-0.05
last cay	home	0.18	fell	0.2	laid	0.02	lies	-0.02	whole	-0.02
last cha	fell	-0.06	whole	-0.14
last chai	fell	0.04	laid	-0.08	whole	0.08
last cham	home	-0.21	fell	0.2	laid	0.31	whole	0.26
last chan	fell	0.09	laid	0.08	whole	0.36
last chanh	laid	-0.07	lies	-0.01	whole	-0.16
last chap	fell	-0.07
last chau	home	0.71	fell	-0.45	laid	-0.33	lies	-0.24	whole	0.13
last chay	fell	-0.26	lies	-0.06	whole	0.24
last che	fell	-0.04	lies	-0.1	whole	-0.6
last cheng	fell	0.07	laid	0.12	lies	-0.03	whole	-0.25
last chi	home	-0.03	fell	-0.07	laid	-0.09	lies	-0.14	whole	-0.53
last chia	fell	0.33	laid	-0.14	whole	0.36
last chiec	fell	-0.02	whole	0.29
last chien	home	-0.05	fell	-0.03	laid	-0.15	lies	-0.01
last chieu	fell	0.18	laid	-0.4	lies	0.51	whole	-0.05
last chin	fell	-0.17	lies	-0.07
last chinh	home	-0.34	fell	-0.01	whole	-0.18
last cho	home	-0.08	fell	-0.31	laid	0.18	lies	-0.14	whole	-0.75
last chong	fell	0.18	whole	0.06
last chqs	home	-0.03	fell	-0.09	lies	-0.05
last chu	home	-0.28	fell	-0.31	laid	-0.06	lies	-0.08	whole	-0.46
last chua	home	-0.01	fell	0.38	laid	0.13	lies	-0.04	whole	0.34
last chuc	fell	0.07	laid	-0.16	whole	0.21
last chum	home	-0.18	fell	0.57	laid	-0.41	whole	0.18
last chung	home	-0.26	fell	0.24	laid	-0.22	whole	0.22
last chuong	home	0.39	fell	-0.07
last chup	fell	-0.02	laid	0.18	whole	0.03
last chuyen	fell	-0.1	whole	-0.01
last co	home	0.09	fell	-0.03	laid	0.3	lies	0.19	whole	-0.55
last coc	laid	-0.21	whole	0.04
last coi	lies	-0.01	whole	-0.15
last con	home	0.23	fell	0.27	laid	0.02	lies	-0.16	whole	0.25
last cong	home	0.45	fell	-0.27	laid	-0.07	lies	-0.17	whole	-0.4
last cot	fell	-0.19	laid	-0.45	lies	-0.02	whole	-0.47
last cu	home	-0.34	fell	0.33	laid	-0.02	lies	-0.43	whole	-0.24
last cua	home	-0.01	fell	-0.11	laid	0.05	lies	-0.08	whole	-0.13
last cuc	home	-0.12	whole	-0.09
last cung	home	-0.02	fell	0.22	whole	0.24
last cuoi	fell	-0.12	laid	-0.18	whole	-0.1
last cuon	home	-0.1	fell	0.07	whole	0.01
last cuong	home	-0.04	fell	-0.48	laid	-0.15	lies	-0.06	whole	-0.39
last cuu	home	0.36	fell	0.35	laid	-0.23	whole	0.04
last d	home	-0.11	fell	0.04	laid	-0.09	lies	-0.03
last d2	laid	0.07	whole	0.01
last da	fell	-0.49	laid	1.03	lies	-0.07	whole	0.02
last dac	home	-0.01	fell	-0.5	laid	0.15	lies	0.15	whole	0.18
last dai	home	0.02	fell	0.42	laid	-0.42	lies	-0.08	whole	0.2
last dam	fell	-0.12	whole	-0.07
last dan	home	-0.24	fell	-0.11	lies	-0.13	whole	-0.06
last dang	home	-0.2	fell	0.97	laid	0.38	lies	-0.15	whole	0.73
last danh	home	-0.17	fell	0.05	laid	-0.05	lies	0.01	whole	-0.2
last dao	home	-0.29	fell	-0.02	laid	0.17	lies	-0.01	whole	-0.14
last dap	home	-0.04	laid	-0.11	whole	-0.26
last dat	home	0.15	fell	-0.1	laid	0.18	lies	-0.31
last dau	home	-0.44	fell	-0.43	laid	-0.34	lies	-0.34	whole	-0.39
last day	home	-0.28	fell	-0.29	laid	-0.38	lies	-0.1	whole	-0.36
last de	home	-0.22	fell	-0.17	laid	-0.23	lies	-0.11	whole	-0.7
last dec	home	0.13	fell	-0.06
last dem	laid	-0.12	lies	0.01
last den	home	-0.24	laid	-0.37	lies	-0.13	whole	-0.15
last deo	fell	-0.24
last deu	home	-0.07	lies	-0.07
last di	fell	0.02
last dia	fell	-0.06	laid	0.28	lies	-0.01	whole	-0.08
last dich	fell	-0.36	laid	-0.28
last diem	home	0.07	fell	-0.06	laid	-0.02	whole	-0.14
last dien	home	-0.16	fell	-0.21	laid	-0.06	whole	-0.5
last din	fell	-0.07	laid	-0.11	lies	0.32
last dinh	home	0.04	fell	0.36	laid	0.13	lies	-0.71	whole	0.52
last do	home	-0.32	fell	0.16	lies	0.23	whole	0.01
last doai	home	-0.06	whole	-0.02
last doan	home	-0.09	laid	0.18	lies	-0.15	whole	0.52
last doc	home	-0.05	fell	0.05	laid	-0.4	lies	0.42	whole	0.07
last doi	home	-0.16	fell	-0.82	laid	0.13	lies	-0.66	whole	-0.63
last dom	home	-0.05	fell	-0.09
last don	home	-0.15	fell	-0.6	laid	-0.32	lies	-0.1	whole	-0.48
last dong	home	0.38	fell	0.02	laid	-0.09	lies	-0.2	whole	0.3
last drang	laid	-0.21	whole	-0.05
last du	fell	-0.27	laid	-0.1	lies	-0.04
last dua	laid	0.59	lies	-0.03	whole	-0.3
last duc	home	-0.16	fell	0.73	laid	-0.35	lies	-0.37	whole	-0.41
last dung	fell	-0.27	laid	-0.03	whole	0.46
last duoc	home	-0.25	fell	-0.07	laid	-0.02	whole	-0.1
last duoi	home	-0.01	fell	-0.12	laid	-0.09	whole	-0.21
last duong	home	0.6	fell	-0.46	laid	-0.13	lies	0.56
last e	fell	0.25	laid	-0.04	lies	-0.04	whole	0.07
last e174	fell	-0.05
last e24	home	-0.03	whole	-0.24
last e88	home	-0.16	laid	-0.06
last em	home	-0.63	fell	-0.18	laid	0.07	lies	0.46	whole	0.21
last f10	fell	-0.19
last f3	home	-0.04	fell	-0.09
last f320	fell	-0.01	whole	-0.47
last f325	home	-0.09	fell	-0.04
last f330	home	-0.07	fell	-0.21	laid	-0.11
last f7	fell	-0.16
last gach	laid	0.59	lies	-0.01	whole	-0.05
last gai	home	-0.25	fell	-0.08	laid	0.05	lies	-0.01
last gang	fell	0.54	laid	-0.13
last gao	home	-0.01	fell	0.34	laid	0.35	lies	0.18	whole	0.23
last gay	fell	-0.04	laid	0.3	whole	0.36
last gbt	fell	-0.04
last ghi	home	-0.16	fell	-0.4	laid	-0.3	lies	-0.17	whole	-0.49
last gi	home	-0.1	laid	-0.13	whole	0.01
last gia	home	-0.21	fell	-0.1	laid	0.07	lies	0.16	whole	-0.44
last giac	fell	-0.29	laid	-0.02
last giam	fell	-0.05
last giang	home	0.19	fell	0.37	laid	-0.25	whole	0.14
last gianh	fell	0.17	lies	-0.07	whole	0.11
last giao	fell	0.39	laid	0.06	whole	-0.01
last giay	fell	0.03	whole	0.07
last gieng	home	0.34	fell	-0.15	laid	0.47	lies	-0.06	whole	0.28
last gio	fell	-0.01	whole	-0.06
last giu	fell	-0.08
last giua	fell	0.3
last gium	laid	-0.07
last giuoc	fell	-0.06	laid	-0.1	lies	0.53	whole	0.06
last giup	home	-0.09	fell	-0.21	laid	-0.14	lies	-0.05
last glei	home	0.4	whole	0.2
last go	laid	-0.26	lies	-0.18	whole	-0.04
last goi	home	-0.23
last gon	home	-0.14	fell	0.35	laid	-0.12	lies	-0.01	whole	0.43
last gui	fell	-0.06	laid	-0.04	lies	0.03
last h	home	0.06	fell	-0.06	laid	-0.02	lies	-0.04	whole	-0.26
last ha	home	0.46	fell	0.18	laid	0.39	lies	0.06	whole	0.41
last hai	home	0.15	fell	0.08	laid	-0.75	lies	0.33	whole	-0.19
last ham	home	-0.03	fell	-0.63	laid	-0.22	whole	-0.68
last han	home	-0.24	fell	0.36	laid	0.11	lies	-0.07	whole	-0.03
last hang	home	-0.02	fell	-0.61	laid	-0.05	lies	-0.17	whole	-0.05
last hanh	home	0.15	fell	-0.17	lies	-0.15	whole	0.26
last hao	fell	-0.44	lies	-0.01	whole	-0.7
last hau	home	0.36	fell	0.07	laid	-0.12	lies	-0.09	whole	-0.16
last hay	laid	-0.11	lies	-0.25
last he	laid	0.49	lies	-0.03	whole	0.11
last hen	fell	0.02	laid	-0.02	whole	0.12
last heo	laid	-0.13	whole	-0.08
last het	home	-0.05	fell	0.22	laid	-0.04	lies	-0.07	whole	0.01
last hien	home	-0.04	fell	-0.15	laid	0.19	lies	0.29
last hieng	fell	0.08	laid	0.13	whole	0.13
last hiep	home	-0.07	fell	0.6	laid	-0.01	whole	-0.09
last hieu	home	-0.03	fell	-0.06	laid	-0.38	lies	-0.01	whole	0.47
last hinh	laid	-0.02
last ho	home	-0.11	fell	-0.04	laid	-0.19	lies	-0.05	whole	0.41
last hoa	home	0.67	fell	0.44	laid	-0.26	lies	-0.08	whole	0.63
last hoang	fell	0.67	lies	-0.03	whole	-0.74
last hoc	home	-0.01	fell	-0.07	laid	0.56	lies	0.42	whole	-0.1
last hoe	home	-0.04	lies	-0.11	whole	-0.15
last hoi	home	-0.4	laid	0.17	lies	0.16	whole	0.44
last hom	fell	-0.1
last hon	home	-0.03	fell	0.19	laid	-0.29
last hong	home	-0.1	fell	-0.24	laid	-0.03	lies	-0.02	whole	-0.25
last hop	fell	-0.22	laid	-0.13	lies	-0.04	whole	-0.23
last hp	home	0.33	fell	-0.06	whole	0.24
last hs	home	0.42	fell	-0.02	lies	-0.04
last ht	fell	-0.04
last hue	home	0.25	fell	0.39	lies	-0.01	whole	0.32
last hung	home	0.33	fell	0.49	laid	-0.19	lies	0.18	whole	0.36
last huong	home	-0.26	fell	-0.13	lies	-0.04	whole	-0.08
last huu	whole	-0.02
last huy	home	-0.04	laid	0.48	whole	0.24
last huyen	laid	-0.03	lies	-0.05
last hy	fell	-0.06	laid	-0.05	lies	-0.03	whole	0.2
last ii	home	-0.02	laid	-0.11
last k	home	-0.05	fell	0.12	lies	-0.01	whole	-0.4
last k23	whole	-0.25
last kan	home	0.26	fell	-0.08	whole	-0.06
last kb	fell	-0.68
last ke	home	0.14	fell	-0.33	laid	-0.09	lies	-0.03	whole	-0.21
last keo	fell	0.34	laid	-0.23	lies	-0.1	whole	-0.07
last ket	home	-0.04	fell	-0.14	laid	-0.18	lies	-0.01	whole	-0.09
last keu	home	-0.12	fell	-0.01	laid	-0.06	lies	-0.02
last kh	home	-0.09
last kha	fell	-0.03	whole	0.19
last khac	home	-0.04	fell	-0.21	laid	-0.18	whole	-0.01
last khai	laid	-0.11	whole	-0.13
last kham	laid	0.21	whole	0.18
last khanh	home	0.06	fell	-0.27	laid	0.23	lies	0.45	whole	0.07
last khao	laid	-0.16	lies	0.02
last khe	home	0.03	laid	-0.36	lies	-0.28	whole	0.04
last khieng	laid	-0.08
last khmer	home	-0.23
last kho	fell	-0.27	laid	-0.19
last khoa	home	-0.25	fell	-0.05
last khoan	fell	-0.06
last khoang	home	-0.2	fell	0.16	laid	0.28	lies	-0.05	whole	0.33
last khoi	fell	-0.45	laid	0.17
last khong	home	-0.02	whole	0.02
last khu	fell	-0.65	laid	-0.02	whole	-0.89
last khue	home	-0.12	laid	-0.09	lies	0.09
last khuong	home	0.09	laid	-0.14	lies	0.11	whole	0.38
last kia	fell	0.43	laid	-0.56	lies	-0.03	whole	0.05
last kich	home	-0.01	fell	-0.57
last kiem	fell	-0.09	laid	-0.23	whole	-0.39
last kien	home	-0.07	whole	-0.28
last kiet	home	0.08	fell	0.24	whole	0.82
last kieu	home	-0.01	lies	-0.04	whole	-0.06
last kim	home	-0.01	laid	-0.06	lies	-0.01	whole	-0.11
last kinh	home	-0.22	fell	-0.41	laid	0.54	lies	-0.05	whole	0.01
last klah	home	-0.03	fell	0.03	laid	-0.06	whole	-0.1
last km	fell	-0.12	laid	0.29	lies	-0.03	whole	0.32
last kn	fell	-0.08
last ko	home	-0.3	fell	-0.05	laid	0.05	lies	-0.1	whole	0.26
last kratie	home	-0.15	fell	0.53	whole	0.1
last kt	home	-0.13	fell	-0.11
last ky	home	-0.05	fell	0.6	laid	0.41	whole	0.41
last l	laid	-0.25
last la	home	0.98	fell	-0.17	laid	0.1	lies	0.04	whole	0.74
last lac	home	0.39	fell	-0.29	laid	-0.14	lies	-0.14	whole	-0.61
last lai	home	-0.24	fell	0.78	lies	-0.34	whole	0.6
last lak	home	0.34	fell	0.09	whole	-0.03
last lam	home	0.84	fell	0.29	laid	-0.55	whole	0.45
last lan	home	-0.12	fell	-0.52	laid	0.39	lies	-0.3	whole	0.11
last lang	home	-0.18	fell	-0.13	laid	0.16	lies	-0.09	whole	-0.33
last lanh	home	0.15	fell	-0.08	laid	-0.1	lies	-0.05	whole	-0.11
last lao	home	-0.62	fell	1.08	laid	-0.05	lies	-0.02	whole	-0.42
last lap	home	-0.19	fell	0.23	laid	-0.3	lies	-0.22	whole	-0.68
last lat	home	0.04	fell	-0.18	whole	0.08
last lau	fell	-0.03	laid	-0.05	lies	-0.02	whole	-0.16
last lay	home	-0.03	fell	0.32	lies	0.02	whole	0.31
last le	home	-0.41	fell	0.48	laid	0.59	lies	-0.21	whole	0.7
last len	home	-0.05	fell	-0.25	laid	-0.32	whole	-0.32
last lich	home	-0.03	fell	-0.07	laid	-0.04
last liem	home	0.68	whole	0.41
last lien	home	-0.13	fell	-0.08	laid	-0.33	whole	-0.34
last lieu	home	0.26	fell	-0.09	lies	-0.05	whole	0.25
last lin	fell	0.27	laid	-0.06	whole	0.26
last linh	home	-0.15	fell	0.44	laid	-0.17	lies	0.25	whole	0.19
last lo	home	-0.24	fell	-0.13	laid	0.35	lies	-0.53	whole	-0.06
last loan	fell	0.01	whole	0.04
last loc	home	0.68	fell	0.17	laid	-0.02	lies	-0.04	whole	0.82
last loi	home	-0.3	fell	-0.35	laid	0.35	lies	-0.04	whole	-0.02
last lon	home	0.07	fell	0.11	laid	0.16	lies	-0.13	whole	0.23
last long	home	-0.31	fell	0.43	laid	-0.4	lies	-0.24	whole	-0.1
last lop	fell	0.05	laid	-0.22	whole	-0.06
last lu	home	-0.04	fell	-0.05	laid	-0.14	lies	0.7	whole	0.53
last lua	home	-0.06	laid	0.19	lies	-0.06
last luc	home	0.42	fell	-0.04	laid	-0.4	whole	0.51
last lung	home	0.25	fell	0.05	laid	-0.16	whole	0.26
last luoi	fell	0.13	laid	-0.15	whole	0.1
last luon	home	-0.08	laid	0.18	whole	0.22
last luong	home	0.4	fell	-0.13	laid	-0.62	lies	-0.02	whole	-0.16
last luu	home	0.17	fell	-0.23	whole	0.21
last ly	home	0.7	fell	-0.27	laid	-0.31	lies	0.32	whole	0.1
last m	home	-0.09	fell	-0.17	laid	-0.34	whole	-0.72
last ma	home	-0.17	fell	0.72	laid	0.38	lies	0.07	whole	0.32
last mai	fell	0.31	whole	0.04
last man	fell	-0.14	whole	-0.22
last mang	fell	-0.38	laid	0.22	lies	-0.19	whole	-0.27
last manh	home	-0.02	fell	-0.28	whole	-0.46
last map	home	-0.15	fell	-0.05	laid	-0.14	lies	-0.14	whole	-0.23
last mat	home	0.14	fell	-0.39	laid	-0.24	lies	-0.02	whole	-0.78
last mau	home	0.41	fell	0.3	lies	-0.03	whole	-0.01
last may	fell	-0.5	laid	-0.13	whole	0.03
last me	home	-0.29	fell	-0.12	laid	-0.52	lies	-0.01	whole	0.64
last meo	laid	0.16
last met	fell	-0.12	laid	0.23	whole	0.65
last mi	fell	-0.39	whole	0.34
last mien	home	-0.17	lies	-0.01	whole	0.15
last mieu	fell	-0.27	laid	-0.28	lies	0.61	whole	-0.41
last minh	home	0.09	fell	-0.1	laid	-0.1	whole	0.34
last mit	laid	0.2
last mo	home	-0.37	fell	0.04	laid	-0.01	lies	0.2	whole	-0.3
last moc	home	-0.03	fell	-0.12	laid	-0.02	whole	-0.02
last moi	home	-0.15	fell	0.02	laid	-0.06	whole	0.34
last mon	home	0.59	fell	-0.5	laid	0.52	lies	-0.03	whole	-0.09
last mong	home	-0.29	fell	-0.21	laid	0.03	whole	0.14
last mot	home	-0.04	whole	-0.01
last mu	home	-0.4	fell	-0.02	laid	0.28	whole	0.21
last mua	fell	-0.06
last mui	home	-0.37	fell	-0.36
last muoi	home	-0.03	fell	0.08	laid	-0.1	whole	0.03
last muon	home	-0.05	fell	0.43	laid	-0.03	whole	-0.28
last muong	home	-0.36	fell	0.24	laid	0.46	lies	0.31	whole	0.38
last my	home	-0.1	fell	-0.39	laid	-0.18	lies	-0.29	whole	-0.63
last n	fell	-0.02
last na	home	0.23	laid	-0.13	whole	0.35
last nam	fell	0.97	laid	-0.75	lies	-0.27	whole	0.59
last nang	fell	-0.5	lies	-0.05	whole	-0.16
last nat	fell	-0.33
last nau	fell	-0.09	laid	-0.05	whole	-0.51
last nay	laid	0.12	whole	0.09
last nen	home	-0.4	fell	-0.16	laid	-0.38	whole	-0.41
last nga	home	-0.16	fell	0.7
last ngai	fell	0.21	lies	0.37	whole	0.66
last ngan	home	-0.38	fell	0.31	laid	0.36	lies	-0.01
last ngay	home	-0.44	fell	0.12	laid	-0.22	whole	0.07
last nghe	home	0.24	fell	0.59	laid	-0.06	whole	-0.02
last nghi	laid	-0.04	lies	-0.1	whole	-0.18
last nghia	home	-0.01	fell	0.1	laid	-0.07	lies	-0.08	whole	-0.17
last ngo	home	-0.5	fell	-0.26	laid	-0.01	lies	-0.11	whole	-0.15
last ngoai	home	0.05	fell	-0.28	laid	-0.22	whole	0.28
last ngoc	home	-0.37	fell	-0.07	laid	0.44	whole	0.1
last ngoi	whole	-0.01
last ngu	home	-0.07	fell	-0.09	whole	-0.25
last ngua	fell	-0.13	laid	0.49	lies	-0.02	whole	0.16
last nguoi	fell	-0.03	laid	-0.02
last nguon	fell	-0.38	laid	0.41	lies	-0.04	whole	0.38
last nguyen	home	0.37	fell	-0.32	laid	0.04	lies	-0.18	whole	0.47
last nha	fell	-0.53	laid	-0.44	lies	0.4	whole	-0.25
last nhan	fell	-0.3	laid	0.1	lies	-0.15
last nhang	laid	-0.04
last nhanh	fell	-0.01
last nhat	home	0.01	fell	-0.16	laid	0.03	lies	-0.04	whole	0.13
last nhau	fell	-0.01	laid	-0.25
last nhe	home	-0.44	fell	0.02	laid	-0.32	lies	0.09	whole	0.07
last nhi	fell	0.14	laid	-0.01	whole	0.25
last nhich	home	-0.06	fell	0.06	whole	-0.23
last nhieu	fell	-0.26	whole	-0.21
last nho	fell	0.03	laid	-0.29	lies	-0.03	whole	0.16
last nhom	fell	-0.07	lies	-0.03	whole	-0.07
last nhon	home	-0.22	fell	-0.16	laid	-0.15	lies	-0.2	whole	-0.09
last nhong	fell	-0.07	whole	0.22
last nhu	home	-0.01	fell	-0.02	laid	-0.02
last nhuan	lies	-0.01
last nhung	home	-0.16	fell	-0.1	lies	0.03	whole	-0.16
last nhuong	home	0.25	whole	0.29
last nie	home	-0.16	fell	-0.09	laid	0.3	whole	-0.13
last ninh	home	-0.14	fell	0.19	laid	-0.61	whole	0.37
last no	home	0.03	laid	-0.15	whole	-0.69
last noi	home	-0.04	fell	-0.07	laid	-0.25	lies	-0.16	whole	0.1
last nong	home	0.41	fell	0.11	whole	0.03
last not	laid	0.01	lies	-0.12	whole	-0.06
last ntls	laid	0.4	lies	-0.07	whole	0.52
last nu	home	-0.15
last nua	home	-0.06	fell	0.37	laid	-0.07	whole	0.34
last nui	laid	-0.18	whole	-0.44
last nung	home	-0.46
last nuoc	home	-0.13	fell	0.89	laid	0.64	lies	-0.29	whole	0.8
last o	fell	-0.19	whole	0.53
last oai	home	0.38	fell	-0.04	whole	0.5
last oanh	home	-0.09
last oi	home	-0.02	fell	-0.01
last ong	home	-0.04	fell	0.08	laid	0.22	lies	-0.01	whole	0.16
last pa	home	0.31	lies	0.11	whole	-0.12
last pah	whole	-0.12
last pailin	fell	0.54	laid	-0.02	whole	0.7
last pang	fell	0.53	lies	-0.15	whole	0.15
last pao	home	-0.1	fell	-0.16	whole	0.15
last pha	home	-0.05	fell	0.19	whole	-0.02
last phai	fell	-0.07	laid	0.06	lies	-0.18
last phan	fell	-0.03	whole	-0.48
last phao	fell	0.48	laid	0.24	whole	0.37
last phap	home	-0.01	fell	-0.42	lies	-0.08
last phat	fell	-0.15	laid	-0.02	lies	-0.04
last phau	fell	0.21	laid	0.27	whole	0.07
last phe	fell	-0.21	laid	0.39	whole	0.01
last phi	home	-0.01
last phia	whole	-0.37
last phin	home	-0.01	whole	-0.47
last pho	home	-0.38	fell	0.32	laid	0.22	lies	-0.06	whole	-0.58
last phoi	laid	-0.35	lies	0.35
last phong	home	0.55	fell	-0.2	laid	-0.14	lies	-0.73	whole	0.34
last phu	home	0.22	fell	0.54	laid	0.29	whole	0.58
last phuc	home	0.34	fell	-0.07	laid	-0.02	lies	-0.07	whole	-0.3
last phum	fell	-0.1	laid	0.34
last phung	fell	0.2	laid	-0.22	whole	-0.14
last phuoc	home	-0.19	fell	-0.09	laid	-0.14	lies	0.21	whole	-0.14
last phuong	home	-0.01	fell	-0.31	laid	-0.43	lies	0.08	whole	-0.34
last pleiku	home	-0.09	whole	0.12
last pon	fell	0.41	laid	0.13	whole	0.35
last pot	fell	-0.31	whole	-0.24
last prong	fell	0.1	lies	-0.08	whole	-0.04
last q	lies	-0.01	whole	-0.53
last qua	fell	-0.41	laid	-0.09	lies	-0.01	whole	-0.27
last quan	home	-0.37	fell	0.09	laid	0.26	lies	-0.27	whole	-0.31
last quang	home	-0.21	fell	-0.15	lies	0.35	whole	0.29
last quao	home	0.35	fell	-0.33	laid	-0.01	lies	-0.2	whole	-0.23
last que	home	-0.13	fell	-0.09	laid	-0.02	whole	-0.1
last quoc	home	-0.27	fell	-0.18	laid	-0.02	lies	-0.03	whole	-0.08
last quy	fell	-0.07	whole	-0.32
last quyen	fell	-0.1
last quyet	home	-0.03
last quynh	home	-0.13
last ra	home	0.14	fell	-0.59	lies	-0.01	whole	0.12
last rach	home	-0.18	fell	-0.42	laid	0.38	lies	-0.01	whole	-0.58
last rai	home	-0.42
last ram	fell	0.05	laid	-0.03	whole	-0.23
last rang	home	-0.11	fell	-0.1	laid	-0.15	lies	0.33	whole	0.22
last ranh	laid	-0.04
last rao	home	0.31	fell	-0.34	lies	-0.01
last rau	laid	-0.16	whole	0.01
last ray	fell	0.2	laid	0.37	whole	-0.15
last reap	home	-0.04	fell	0.14	laid	-0.14
last ren	fell	0.32	lies	-0.14	whole	0.03
last ri	home	0.29	whole	0.18
last rieng	home	0.31	fell	0.17	lies	-0.03	whole	0.19
last riep	home	-0.01	fell	0.16	laid	0.15	lies	-0.01	whole	0.03
last ro	fell	0.26	laid	-0.01	whole	0.4
last roi	home	-0.08	fell	-0.49	laid	0.18	lies	0.31	whole	0.3
last rom	fell	-0.36	laid	0.07	whole	-0.19
last rong	home	-0.38	laid	-0.32	lies	0.56	whole	0.07
last rung	laid	0.05	lies	0.13	whole	0.03
last ruong	home	-0.02	fell	-0.09	laid	0.18	whole	-0.15
last ruot	fell	-0.04
last rut	fell	-0.23	laid	-0.1	whole	0.01
last sa	home	-0.12	fell	0.62	laid	0.02	whole	-0.03
last sach	home	0.04	fell	0.32	laid	-0.12	lies	-0.03	whole	0.6
last sai	fell	-0.01	whole	-0.27
last sam	fell	-0.52	laid	-0.04	whole	-0.28
last san	fell	-0.32	laid	0.13	whole	-0.45
last sang	home	-0.38	fell	-0.31	laid	-0.09	whole	-0.21
last sanh	home	-0.2	fell	0.08	laid	-0.12	lies	-0.1	whole	0.36
last sao	fell	-0.16	laid	-0.23
last sap	fell	0.13	laid	-0.2	whole	0.27
last sat	laid	-0.32	lies	-0.03	whole	0.12
last sau	home	-0.21	fell	0.26	laid	0.12	lies	-0.19	whole	-0.31
last se	home	0.32	fell	-0.38	lies	-0.05
last sen	home	-0.16	fell	-0.1	lies	-0.14	whole	0.34
last sentence	home	-0.35	fell	-0.09	laid	-0.28	lies	-0.02	whole	-0.09
last si	home	-0.12	fell	-0.26	laid	-0.34	lies	-0.27	whole	0.26
last sim	fell	0.51	laid	0.32	lies	-0.08	whole	0.15
last sinh	home	-0.53	fell	-0.18	laid	-0.21	lies	-0.03	whole	-0.64
last sisophon	fell	0.07	laid	0.43	lies	-0.21	whole	0.22
last so	home	-0.25	fell	-0.35	laid	0.11	whole	-0.63
last son	home	-0.08	fell	-0.46	lies	0.65	whole	-0.23
last song	home	-0.24	fell	-0.56	whole	-0.03
last sot	fell	-0.12	laid	-0.15
last su	fell	0.55	laid	-0.09	lies	-0.03	whole	-0.68
last sung	home	-0.04	fell	0.13	lies	-0.02	whole	0.15
last suoi	fell	-0.34	laid	0.38	lies	-0.07	whole	0.09
last sup	fell	0.46	laid	0.11	lies	-0.2	whole	0.07
last sut	fell	0.04	laid	0.09	whole	0.07
last suu	home	-0.19
last sy	home	-0.47	fell	-0.04	laid	-0.02
last t	fell	-0.02	whole	-0.28
last ta	home	-0.01	fell	-0.07	laid	0.42	lies	0.23	whole	0.31
last tac	home	-0.09	laid	-0.28	whole	0.05
last tai	fell	0.11	laid	-0.18	whole	-0.1
last tam	home	-0.15	fell	-0.36	laid	-0.14	lies	-0.14
last tan	fell	0.41	laid	-0.01	lies	-0.01	whole	-0.5
last tang	home	-0.16	fell	0.56	laid	-0.39	lies	-0.07	whole	-0.17
last tap	fell	-0.01
last tau	home	-0.19	fell	-0.33	laid	-0.07	lies	-0.02	whole	0.28
last tay	home	0.63	fell	-1.07	laid	-0.13	lies	0.16	whole	-0.55
last tb	home	0.01	fell	-0.14	lies	-0.05	whole	-0.07
last te	fell	-0.11	whole	-0.14
last ten	laid	-0.5	lies	-0.19	whole	-0.32
last tet	fell	-0.05
last th	home	0.23	whole	-0.01
last thach	home	0.24	fell	-0.37	laid	-0.35	whole	0.16
last thai	home	-0.4	fell	0.49	laid	-0.09	lies	0.5	whole	0.68
last tham	home	-0.03	fell	-0.13	laid	-0.03	lies	-0.03	whole	-0.08
last than	home	-0.29	fell	-0.45	laid	-0.07	lies	-0.04	whole	-0.29
last thang	home	0.11	fell	0.33	laid	-0.06	lies	-0.1	whole	-0.1
last thanh	home	-0.45	fell	0.53	laid	-0.32	lies	-0.22	whole	-0.37
last thao	home	0.37	fell	-0.07	whole	0.42
last thap	home	-0.13	fell	-0.27	laid	-0.29
last that	home	0.67	whole	0.54
last thay	fell	-0.31	laid	-0.04	lies	0.34	whole	0.19
last the	home	0.03	fell	0.51	laid	-0.12	lies	-0.04	whole	0.37
last them	fell	-0.15	laid	-0.06
last thi	home	0.3	fell	-0.21	laid	0.18
last thien	home	0.55	fell	0.06	laid	-0.15	lies	-0.09	whole	0.35
last thiet	home	-0.21	fell	-0.01	laid	0.3	whole	-0.15
last thin	fell	-0.16
last thinh	home	-0.27	fell	-0.15	laid	-0.06	lies	-0.08	whole	0.12
last tho	home	0.33	fell	-1	laid	0.69	lies	-0.28	whole	-0.07
last thoai	fell	-0.38	laid	0.54	whole	0.03
last thoat	laid	-0.11
last thoi	fell	-0.11	laid	-0.08	lies	-0.19	whole	0.01
last thom	home	-0.16	fell	0.18	laid	-0.01	whole	0.22
last thon	whole	-0.17
last thong	home	0.23	fell	0.43	laid	0.17	lies	-0.03	whole	0.44
last thu	home	0.02	fell	-0.5	laid	-0.13	lies	-0.06	whole	0.17
last thuan	home	0.17	laid	0.08	lies	-0.06	whole	0.17
last thuoc	home	0.03	fell	-0.25	laid	-0.23	lies	-0.06	whole	-0.29
last thuong	home	-0.45	fell	-0.32	laid	-0.33	lies	0.11	whole	-0.68
last thuot	home	-0.24	fell	0.19	laid	-0.14	lies	0.05	whole	0.17
last thuy	home	0.54	fell	-0.5	lies	-0.41	whole	0.47
last tich	whole	0.17
last tien	home	-0.05	fell	0.11	laid	0.25	whole	0.14
last tieng	home	-0.09	fell	0.31	laid	-0.03	lies	-0.12	whole	-0.16
last tiep	home	-0.12	fell	0.15	whole	0.1
last tieu	fell	-0.3	laid	0.04	whole	0.06
last tim	home	-0.04	fell	-0.08	laid	-0.16	lies	-0.14
last tin	home	0.59	fell	0.12	laid	-0.12	lies	-0.08	whole	0.07
last tinh	home	0.47	fell	-0.2	laid	-0.02	lies	-0.34	whole	-0.05
last tnxp	home	-0.46	fell	-0.2
last to	home	-0.01	fell	0.69	laid	0.04	lies	0.13	whole	0.5
last toan	fell	-0.02	laid	-0.08	lies	-0.04	whole	0.1
last toi	home	-0.1	fell	-0.15	laid	0.24	lies	-0.06	whole	-0.26
last ton	home	-0.07	fell	0.08	laid	-0.05	lies	0.05	whole	0.33
last tqlc	fell	-0.11
last tra	home	0.45	fell	-0.1
last trac	home	-0.16	fell	-0.04	lies	-0.1	whole	-0.5
last trach	home	0.27	fell	0.25	laid	0.49	lies	0.49	whole	0.65
last trai	home	-0.19	fell	-0.01	laid	-0.17	lies	-0.19	whole	-0.02
last tram	home	-0.05	fell	-0.32	laid	-0.26	lies	0.17	whole	-0.84
last tran	home	-0.01	fell	-0.1	laid	-0.26	lies	1.11	whole	0.4
last trang	home	-0.01	laid	-0.12	lies	-0.43
last tranh	fell	0.54	laid	-0.06	whole	-0.07
last trao	home	-0.07	fell	-0.06	lies	-0.03	whole	-0.03
last trapeang	fell	0.13	laid	0.06	lies	-0.06	whole	0.11
last tre	home	0.11	fell	0.03	laid	0.04	lies	-0.05	whole	0.11
last tren	home	-0.08	fell	-0.25	laid	-0.38	lies	-0.03	whole	-0.15
last tri	home	-0.52	fell	0.8	laid	-0.34	lies	-0.31	whole	0.05
last trieu	home	0.72	fell	-0.21	laid	-0.09	lies	0.1	whole	0.28
last trinh	home	0.27	fell	0.11	laid	-0.31	lies	-0.04
last tro	laid	-0.15	lies	-0.17
last trom	home	-0.01	fell	0.28
last tron	fell	-0.15	laid	0.09	whole	0.49
last trong	fell	-0.42	laid	-0.23	lies	-0.19	whole	0.03
last tru	home	-0.24	fell	0.03	whole	0.03
last trua	home	-0.13
last truc	home	-0.17	whole	0.08
last trung	home	0.26	fell	-0.44	laid	-0.26	lies	-0.05	whole	0.19
last truoc	fell	-0.06	laid	-0.11
last truong	home	-0.26	fell	-0.43	laid	0.24	lies	0.21
last tu	home	0.55	fell	1.09	laid	-0.1	lies	-0.07	whole	-0.03
last tuan	laid	-0.22
last tuat	home	-0.09	fell	-0.35
last tui	laid	0.09	lies	-0.12	whole	0.06
last tul	home	0.17	fell	-0.57	laid	-0.1	lies	0.16	whole	0.01
last tum	home	-0.04	fell	0.4	laid	0.4	whole	0.42
last tung	home	0.04	fell	0.31	lies	-0.05	whole	-0.36
last tuong	home	-0.02	fell	0.5	laid	0.42	lies	-0.07	whole	0.17
last tuyen	home	0.11	fell	-0.21	laid	0.22	lies	-0.07	whole	-0.31
last ty	home	-0.08	fell	-0.31	whole	-0.13
last uc	home	-0.01	fell	-0.1
last ui	fell	-0.01	laid	0.38	whole	0.12
last ut	fell	-0.01
last uy	home	-0.34	fell	-0.23	laid	0.26	whole	0.13
last uyen	home	0.26	fell	0.18	laid	0.17	lies	0.21
last v	home	-0.14	fell	-0.15
last va	home	0.19	whole	-0.42
last van	home	-0.31	fell	0.24	laid	-0.06	lies	-0.01	whole	-0.23
last vang	home	0.02	fell	-0.39	laid	-0.19	lies	0.05	whole	-0.18
last vap	fell	-0.05	lies	-0.02
last vay	home	-0.13	fell	-0.08	laid	-0.17	lies	-0.01	whole	-0.18
last ve	home	-0.41	laid	0.43	lies	-0.45	whole	0.1
last vi	home	0.29	fell	-0.22	laid	-0.48	lies	0.55	whole	0.06
last viec	home	-0.02
last vien	home	-0.1	fell	-0.34	laid	-0.01	lies	-0.08	whole	0.02
last viet	home	-0.18	fell	0.74	laid	-0.53	lies	-0.16	whole	0.19
last vihear	home	-0.11	fell	-0.14	laid	0.26	lies	-0.21	whole	-0.04
last vinh	home	0.25	fell	-0.63	lies	-0.11	whole	-0.14
last vn	laid	-0.14
last vnah	laid	-0.01
last vnch	fell	-0.12	laid	-0.02
last vo	home	0.68	fell	-0.52	laid	0.36	lies	0.23	whole	0.66
last voi	fell	-0.28	laid	-0.03	lies	-0.1	whole	0.07
last vong	home	-0.09	laid	-0.22	lies	0.2	whole	0.01
last vot	laid	-0.46
last vu	fell	0.17	laid	-0.03	lies	-0.05	whole	0.14
last vua	fell	-0.02
last vuc	fell	-0.12	whole	-0.09
last vuon	laid	-0.16	lies	0.13	whole	0.37
last xa	home	-0.58	fell	-1.35	laid	0.18	lies	0.39	whole	-0.86
last xac	fell	-0.11
last xang	home	-0.11	fell	0.31	lies	-0.04	whole	-0.28
last xanh	fell	-0.12	laid	-0.03
last xat	home	0.36	laid	-0.01	whole	0.43
last xay	fell	0.48	lies	-0.02	whole	0.12
last xe	fell	-0.3	laid	-0.08
last xem	home	-0.1	fell	-0.07	laid	-0.02
last xoai	home	-0.24	fell	0.04	laid	0.09	lies	-0.2	whole	0.47
last xoan	home	-0.03
last xom	fell	-0.06	whole	-0.44
last xuan	home	0.85	fell	-0.62	laid	-0.4	lies	0.43	whole	0.42
last xuong	home	0.22	fell	-0.16	laid	-0.6	lies	-0.23	whole	0.34
last xuyen	home	0.55	fell	0.46	laid	-0.19	lies	-0.2	whole	0.15
last y	home	0.13	fell	-0.07	whole	-0.07
last yd	fell	-0.07
last yen	home	0.63	fell	-0.54	laid	-0.13	lies	-0.16	whole	0.34
led an táng	fell	-0.23	laid	0.1	lies	0.43	whole	0.03
led an táng & nghia	laid	-0.23	lies	0.14	whole	0.44
led an táng tại	laid	-0.54	lies	0.23	whole	-0.26
led an táng tại & nghia	laid	-0.1	lies	0.21
led anh	home	-0.1	fell	-0.37	laid	0.88	lies	-0.09	whole	0.43
led anh & ban	fell	-0.02
led anh & bo	whole	-0.21
led anh & con	laid	0.15	whole	0.09
led anh & doi	fell	-0.31	whole	0.02
led anh & duoi	laid	0.14	whole	-0.03
led anh & ngay	whole	-0.19
led anh & trong	fell	-0.04	laid	0.21	whole	0.35
led anh & vuon	whole	0.09
led b trưởng	home	0.3	whole	0.22
led b52	home	-0.01	fell	0.3	laid	-0.22	lies	-0.03	whole	0.38
led b52 & danh	whole	0.28
led bia	home	-0.09	fell	0.23	laid	-0.46	lies	0.29	whole	0.4
led bia & ntls	home	-0.04	laid	-0.04	lies	0.13	whole	0.6
led biết	home	-0.21	fell	-0.11	laid	-0.08
led bom	home	-0.09	fell	0.12	laid	0.36	lies	-0.02	whole	-0.38
led bom & b52	fell	-0.01	laid	-0.01	whole	-0.23
led bom & canh	fell	-0.14	laid	0.12	whole	0.22
led bom & no	fell	-0.12	whole	0.03
led by nothing	home	-0.52	fell	-0.58	laid	-0.02	lies	-0.18	whole	-0.11
led by nothing & ##	lies	-0.01	whole	-0.26
led by nothing & admin	home	-0.11
led by nothing & ai	fell	0.33	whole	0.04
led by nothing & anh	home	-0.04	fell	-0.01	laid	0.25	lies	-0.01	whole	-0.46
led by nothing & ap	home	-0.08	fell	0.77	laid	-0.05	lies	-0.02
led by nothing & ba	home	-0.03	fell	-0.13	laid	-0.03
led by nothing & bac	home	-0.03	fell	-0.05	laid	-0.07
led by nothing & ban	home	-0.36	fell	-0.21	laid	-0.09	lies	-0.02	whole	-0.08
led by nothing & bang	laid	-0.03	lies	-0.03
led by nothing & bao	fell	-0.04	lies	-0.01
led by nothing & ben	fell	-0.16	laid	-0.16	lies	-0.06
led by nothing & bo	fell	-0.15	laid	-0.21	lies	-0.12	whole	0.21
led by nothing & cach	fell	-0.35	laid	-0.27
led by nothing & cai	home	-0.09	fell	-0.06
led by nothing & canh	fell	-0.01	laid	-0.12	lies	0.22	whole	0.08
led by nothing & cap	home	-0.05
led by nothing & cau	home	-0.17	fell	-0.62	laid	-0.02	whole	0.19
led by nothing & chan	fell	-0.08	laid	-0.1
led by nothing & cho	fell	-0.04	lies	0.35	whole	0.37
led by nothing & chon	laid	0.53	whole	0.34
led by nothing & chot	fell	0.33	whole	-0.43
led by nothing & chu	home	-0.02	whole	-0.58
led by nothing & chuc	home	-0.01
led by nothing & con	fell	-0.14	laid	-0.27	lies	-0.01
led by nothing & cuoi	fell	0.13	laid	-0.02	lies	-0.04
led by nothing & da	whole	-0.02
led by nothing & dai	home	0.43	fell	-0.05	laid	-0.11	whole	0.13
led by nothing & dan	home	-0.19
led by nothing & danh	lies	-0.08
led by nothing & dao	fell	-0.08
led by nothing & di	fell	-0.02
led by nothing & diem	fell	0.15	lies	-0.09	whole	-0.01
led by nothing & dinh	whole	-0.11
led by nothing & do	laid	0.13	whole	0.13
led by nothing & doan	fell	-0.03	whole	-0.41
led by nothing & doc	fell	-0.02
led by nothing & doi	fell	0.29	laid	-0.09	whole	-0.03
led by nothing & don	home	-0.07	fell	-0.17
led by nothing & dong	home	-0.33	fell	-0.19	laid	-0.55	lies	-0.05
led by nothing & duoi	fell	0.25	laid	0.33	whole	0.08
led by nothing & duong	home	-0.02	fell	-0.01	lies	-0.02	whole	-0.26
led by nothing & em	home	-0.01	whole	-0.11
led by nothing & gan	fell	-0.05	whole	-0.36
led by nothing & gia	home	-0.21	fell	-0.05
led by nothing & go	home	0.26	fell	-0.42	laid	0.5	lies	0.44	whole	0.07
led by nothing & hai	home	-0.26	laid	-0.05	whole	-0.11
led by nothing & hang	fell	-0.06	laid	-0.05	lies	-0.06
led by nothing & ho	home	-0.05	fell	-0.06	laid	-0.37	lies	-0.05	whole	-0.45
led by nothing & hoang	home	-0.05
led by nothing & hoi	home	-0.07	fell	-0.09	laid	-0.2	lies	-0.04
led by nothing & huyen	home	0.23	laid	0.16	lies	0.21	whole	0.21
led by nothing & khu	fell	-0.14	laid	-0.07	whole	-0.12
led by nothing & kinh	laid	-0.01	lies	-0.06
led by nothing & lang	home	0.22	fell	-0.16	laid	-0.04	whole	0.15
led by nothing & lieu	fell	-0.15	laid	-0.01
led by nothing & lo	fell	-0.01	lies	-0.01	whole	0.08
led by nothing & ma	home	-0.08	fell	-0.16
led by nothing & mat	fell	0.16	whole	0.03
led by nothing & me	fell	-0.1	laid	-0.39	whole	-0.28
led by nothing & minh	home	-0.01	laid	-0.06
led by nothing & mo	laid	0.28	lies	-0.05	whole	0.39
led by nothing & ngay	fell	0.09	laid	-0.15	whole	-0.11
led by nothing & nghia	fell	-0.02	laid	1.48	lies	-0.3	whole	0.16
led by nothing & ngoai	fell	-0.04
led by nothing & nguoi	home	0.19
led by nothing & nguyen	home	0.3	whole	0.12
led by nothing & nhap	fell	-0.01
led by nothing & ntls	home	-0.05	fell	-0.07	laid	-0.1	lies	0.76	whole	0.46
led by nothing & o	home	-0.03	fell	-0.07
led by nothing & ong	fell	-0.01	laid	-0.08	whole	-0.29
led by nothing & phong	fell	-0.03
led by nothing & quan	fell	-0.43
led by nothing & que	home	0.51	fell	-0.01	whole	0.19
led by nothing & ray	fell	0.02	laid	0.29	lies	0.11
led by nothing & rieng	home	-0.05
led by nothing & sau	laid	-0.26	lies	0.06	whole	0.09
led by nothing & sinh	laid	-0.12	whole	-0.1
led by nothing & so	fell	-0.03	laid	-0.15	lies	-0.07
led by nothing & tan	home	-0.02	fell	0.08	whole	0.32
led by nothing & thanh	home	0.17	fell	-0.01	whole	-0.15
led by nothing & thon	home	-0.56	fell	0.74	laid	-0.03	lies	-0.06	whole	0.05
led by nothing & thong	lies	-0.09
led by nothing & thu	home	-0.08	lies	-0.05
led by nothing & tim	lies	-0.02
led by nothing & to	home	-0.01	fell	-0.26	laid	-0.03	lies	-0.04	whole	-0.34
led by nothing & toi	home	-0.02	fell	-0.19	laid	-0.09
led by nothing & tram	fell	-0.19	laid	-0.04	whole	0.02
led by nothing & tran	fell	0.62	lies	-0.05	whole	0.57
led by nothing & tren	laid	-0.43	lies	-0.14	whole	0.09
led by nothing & trich	laid	-0.22	lies	0.35	whole	-0.48
led by nothing & trong	fell	0.4	laid	-0.59	lies	0.31	whole	0.32
led by nothing & trung	home	-0.09
led by nothing & truoc	fell	-0.03	laid	0.25	lies	-0.02	whole	0.06
led by nothing & truong	fell	-0.02	laid	-0.01
led by nothing & tu	whole	-0.08
led by nothing & vuon	fell	-0.01	laid	0.09	lies	-0.17
led by nothing & xa	home	-0.06	fell	0.12	laid	-0.03	lies	-0.08	whole	-0.04
led by nothing & xom	home	-0.3	fell	0.32
led by word a	home	-0.08	fell	0.21	laid	-0.04	whole	-0.2
led by word a & lo	fell	-0.04
led by word ac	fell	0.33	whole	0.38
led by word ac & tinh	fell	0.33	whole	0.38
led by word adn	fell	-0.18
led by word ai	fell	0.33	lies	-0.03	whole	-0.2
led by word an	home	-0.27	fell	-0.34	laid	-0.15	lies	-0.1	whole	-0.57
led by word an & binh	whole	-0.21
led by word an & cao	fell	-0.05	whole	-0.22
led by word anh	home	0.26	fell	-0.33	laid	0.02	lies	-0.02	whole	-0.09
led by word anh & trong	laid	-0.21
led by word ap	whole	0.01
led by word b	laid	-0.08	lies	-0.1	whole	-0.35
led by word ba	home	0.01	fell	-0.54	laid	-0.29	lies	-0.25	whole	0.14
led by word ba & phu	home	0.16	whole	0.19
led by word bac	fell	-0.01	laid	0.38	lies	0.34	whole	-0.38
led by word bac & song	fell	-0.05	laid	-0.02	whole	-0.25
led by word bach	home	0.08	fell	-0.07	whole	-0.17
led by word bai	lies	0.28	whole	0.36
led by word ban	home	0.16	fell	0.23	laid	0.53	lies	-0.36	whole	1.14
led by word ban & cho	fell	0.02
led by word ban & nuoc	fell	-0.08	laid	-0.11
led by word bang	fell	-0.2	laid	0.16	lies	0.24	whole	0.08
led by word bang & to	fell	-0.05
led by word bao	fell	-0.12	whole	-0.61
led by word bat	home	-0.3	fell	-0.03	laid	-0.04	whole	0.36
led by word bay	home	-0.1	fell	-0.01	laid	-0.18	lies	-0.01	whole	0.02
led by word be	home	-0.05	fell	0.1
led by word ben	fell	-0.14	lies	-0.02
led by word bi	home	-0.24	fell	0.53	laid	-0.02	lies	-0.08	whole	0.24
led by word bi & tay	fell	0.36	whole	0.45
led by word bien	home	-0.2	fell	0.41	laid	-0.02	lies	0.19	whole	0.13
led by word bien & ban	fell	0.22	lies	-0.03	whole	0.23
led by word bien & lo	lies	0.26	whole	0.23
led by word biet	fell	-0.29
led by word biet & dong	fell	-0.27
led by word binh	home	-0.3	fell	-0.63	laid	-0.12	lies	-0.05	whole	0.06
led by word binh & ha	home	0.08	fell	-0.08	whole	0.07
led by word binh & quan	fell	-0.05
led by word binh & tram	whole	0.44
led by word bo	home	-0.02	fell	-0.62	laid	0.16	whole	0.05
led by word boi	home	-0.31	fell	0.05
led by word bom	whole	-0.21
led by word bon	home	0.03	fell	0.44	laid	-0.04	whole	0.12
led by word bong	home	-0.25	fell	0.55	lies	-0.03	whole	0.06
led by word bua	home	-0.07	fell	-0.24	laid	-0.02	whole	-0.12
led by word c	home	-0.22	fell	-0.01	whole	0.05
led by word c1	home	-0.02
led by word c2	home	-0.03	fell	0.04	laid	-0.13
led by word c3	home	-0.06
led by word c4	home	-0.27
led by word ca	fell	-0.19	laid	-0.04	lies	-0.02	whole	0.13
led by word ca & xa	home	0.19	fell	-0.03	whole	0.09
led by word cai	home	-0.09	fell	0.11	laid	0.3	whole	-0.39
led by word cai & dong	laid	-0.02
led by word cai & gieng	fell	-0.02	whole	-0.47
led by word cai & go	fell	-0.06	laid	0.09	lies	0.04	whole	0.35
led by word cam	home	0.02	laid	0.22	whole	0.34
led by word can	home	0.38	laid	0.04	lies	0.11	whole	0.35
led by word canh	home	-0.07	fell	-0.08	laid	-0.14	lies	-0.02	whole	-0.23
led by word canh & sat	fell	0.1	laid	-0.12	whole	-0.21
led by word cao	home	-0.44	fell	-0.28	laid	-0.01	whole	-0.09
led by word cap	home	-0.18	fell	-0.08	laid	-0.11	lies	-0.04
led by word cap & ha	home	-0.07
led by word cap & trung	home	-0.02	laid	-0.03
led by word cat	home	-0.25	fell	0.42	laid	0.22	lies	-0.1	whole	-0.38
led by word cat & sau	fell	0.26	laid	0.1	whole	-0.02
led by word cat & thon	home	-0.01	fell	-0.05	laid	0.09	whole	-0.02
led by word cau	fell	-0.04	lies	0.34	whole	0.43
led by word cay	fell	-0.29	whole	0.09
led by word cay & ben	fell	-0.07	laid	0.09	whole	0.19
led by word cha	home	-0.04	fell	-0.2	laid	-0.46	whole	-0.24
led by word chac	home	0.41	whole	0.14
led by word chai	home	0.29	fell	-0.16	whole	-0.07
led by word cham	home	0.04	fell	-0.07	laid	0.21	lies	0.15	whole	0.11
led by word cham & soc	laid	0.23	lies	0.18	whole	0.15
led by word chan	home	-0.05	fell	0.47	laid	-0.23	whole	0.24
led by word chanh	home	-0.06	fell	-0.01	whole	-0.61
led by word chat	home	0.21	fell	-0.14	whole	0.02
led by word chau	fell	-0.16	laid	0.18	lies	-0.02	whole	-0.77
led by word chau & nghe	whole	-0.36
led by word chau & son	whole	-0.11
led by word chay	fell	0.29	laid	0.1	whole	0.31
led by word che	fell	-0.11	laid	0.03	lies	-0.02	whole	-0.05
led by word chep	home	-0.05
led by word chi	home	-0.1	fell	-0.14	whole	0.03
led by word chia	whole	-0.14
led by word chien	home	-0.27	fell	0.21	laid	-0.01	lies	-0.05	whole	0.21
led by word chien & khu	fell	-0.1
led by word chien & truong	fell	0.33	whole	0.05
led by word chieu	home	-0.1	fell	-0.12	laid	0.29	lies	-0.09	whole	0.65
led by word chieu & doi	fell	-0.23	whole	0.07
led by word chim	home	-0.05	fell	0.52	laid	-0.16	lies	-0.01	whole	-0.25
led by word chin	fell	0.27	whole	0.15
led by word chinh	fell	-0.03
led by word cho	home	0.16	fell	-0.02	laid	-0.03	whole	0.21
led by word chong	fell	-0.03	whole	-0.3
led by word chong & phap	fell	-0.03	whole	-0.3
led by word chu	home	-0.1	fell	-0.23	laid	-0.23	lies	-0.19	whole	0.21
led by word chu & a	fell	0.4	whole	0.01
led by word chu & h	home	-0.07	fell	-0.03
led by word chua	home	-0.03	fell	0.15	laid	0.22	whole	0.36
led by word chuc	home	-0.04	fell	-0.34	laid	-0.1	lies	-0.1
led by word chuc & tieu	laid	-0.05
led by word chum	whole	-0.14
led by word chung	home	0.02	fell	-0.75	lies	-0.07	whole	0.13
led by word chung & ho	whole	0.16
led by word chuong	home	0.02	fell	-0.02	whole	0.27
led by word chup	fell	0.02	laid	-0.01	whole	0.27
led by word chuyen	home	0.06	fell	-0.25	laid	0.36	lies	-0.18	whole	-0.12
led by word co	home	-0.21	fell	-0.09	laid	-0.06	lies	0.26	whole	0.04
led by word coc	fell	0.38	whole	0.1
led by word coi	home	-0.19	fell	0.19	laid	0.05	lies	0.16	whole	-0.1
led by word con	home	-0.57	fell	-0.21	laid	-0.23	lies	-0.24	whole	-0.12
led by word con & ben	laid	-0.03
led by word con & xom	home	-0.08	fell	-0.01
led by word cong	home	-0.29	fell	-0.25	laid	-0.15	lies	0.17	whole	0.1
led by word cot	home	-0.01	fell	-0.22	laid	0.37	whole	-0.52
led by word cu	home	-0.07	fell	0.18	laid	-0.37	lies	-0.19	whole	0.46
led by word cu & tra	whole	-0.16
led by word cua	fell	0.61	whole	0.05
led by word cuc	home	-0.1	fell	-0.06	whole	-0.13
led by word cung	home	0.16	fell	-0.27	whole	0.1
led by word cuoc	home	-0.14	fell	0.17	laid	-0.11	whole	-0.12
led by word cuong	home	-0.14	fell	-0.04	whole	0.3
led by word cuu	whole	-0.02
led by word d	home	-0.14	fell	-0.08	laid	-0.02	whole	-0.16
led by word d1	home	-0.01
led by word d2	home	-0.01
led by word d3	home	-0.08
led by word d4	fell	-0.1	whole	-0.05
led by word d5	fell	-0.14
led by word da	home	-0.14	fell	0.2	laid	0.35	lies	-0.1	whole	0.36
led by word da & tren	fell	-0.04	laid	-0.04
led by word dac	home	0.22	fell	0.28	whole	0.2
led by word dai	fell	-0.46	laid	-0.16	whole	-0.35
led by word dai & doi	fell	-0.43	laid	-0.16	whole	-0.38
led by word dam	fell	-0.17	lies	-0.04	whole	-0.14
led by word dan	home	-0.04	fell	-0.37	laid	0.19	lies	-0.16	whole	-0.37
led by word dang	home	0.07	fell	-0.01	laid	-0.04	lies	-0.01
led by word danh	home	-0.21	fell	0.32	laid	0.2
led by word dao	home	0.43	fell	-0.39	laid	-0.1	whole	-0.44
led by word dap	fell	0.6	whole	0.4
led by word dat	home	0.27	fell	-0.31	laid	0.37	lies	0.08	whole	0.42
led by word dat & duoi	fell	-0.11	laid	0.3	lies	-0.01	whole	0.08
led by word day	home	-0.09	fell	0.08	lies	-0.1	whole	-0.15
led by word day & truong	fell	-0.03	laid	-0.02	whole	-0.4
led by word de	home	-0.23	fell	0.12	laid	-0.16	lies	-0.03	whole	-0.35
led by word di	fell	-0.21
led by word di & b	fell	-0.17
led by word dia	home	-0.1	fell	0.41	laid	0.55	lies	-0.04	whole	0.01
led by word dia & doi	fell	0.26	laid	0.37	whole	0.32
led by word dia & lang	fell	-0.09	laid	-0.24	whole	-0.28
led by word dich	home	-0.01	fell	0.56	laid	-0.58	lies	-0.1	whole	0.38
led by word diem	home	-0.02	fell	0.31	laid	-0.32	whole	0.01
led by word dien	home	0.61	fell	-0.39	laid	-0.26	lies	-0.04	whole	-0.08
led by word dieu	fell	-0.04	lies	-0.01	whole	-0.35
led by word dinh	home	-0.45	fell	0.26	laid	-0.19	lies	-0.08	whole	-0.1
led by word diu	home	0.1	fell	-0.09	lies	-0.01	whole	0.18
led by word do	home	-0.31	fell	0.06	laid	-0.41	lies	-0.06	whole	-0.09
led by word do & n	fell	-0.03
led by word doan	fell	-0.03	whole	-0.42
led by word doc	home	-0.22	fell	-0.18	laid	-0.05	lies	-0.02	whole	-0.65
led by word doc & duong	fell	-0.01	whole	-0.01
led by word doi	home	-0.42	fell	-0.05	laid	-0.78	lies	0.22	whole	-0.5
led by word doi & bac	laid	-0.05
led by word doi & ban	whole	-0.21
led by word doi & ha	home	-0.07
led by word doi & huyen	home	-0.04	fell	-0.01
led by word doi & quang	fell	-0.25
led by word doi & sau	fell	0.18	laid	-0.01	lies	-0.02	whole	0.06
led by word doi & tnxp	home	-0.07
led by word doi & viet	fell	-0.02	laid	-0.1
led by word doi & xa	home	0.01	fell	0.32	whole	0.38
led by word don	home	-0.59	fell	-0.22	laid	-0.54	lies	0.06	whole	-0.44
led by word don & bac	whole	-0.36
led by word don & dai	fell	-0.03
led by word don & gan	laid	-0.02	whole	-0.28
led by word don & trong	laid	-0.07
led by word dong	home	-0.15	fell	0.32	laid	0.04	lies	-0.11	whole	0.24
led by word dong & xa	home	-0.08	fell	-0.07	laid	-0.03
led by word drang	laid	0.31	whole	-0.13
led by word du	home	0.27	fell	0.18	laid	-0.2
led by word duc	home	0.13	fell	0.13	whole	-0.01
led by word dung	home	-0.06	fell	-0.22	laid	-0.3	lies	-0.14	whole	0.33
led by word e	fell	0.09	laid	0.18	lies	-0.03	whole	0.16
led by word e1	home	-0.17
led by word e174	home	-0.13	fell	0.31
led by word e24	home	0.23	whole	0.15
led by word e3	laid	-0.02
led by word gach	fell	-0.03	lies	-0.07	whole	-0.3
led by word gao	fell	-0.1	whole	-0.42
led by word gay	fell	-0.04	laid	-0.16	lies	-0.04	whole	0.29
led by word ghi	home	-0.44	fell	0.19	laid	0.09	lies	-0.16	whole	-0.38
led by word ghi & trong	laid	-0.24
led by word gi	fell	-0.15
led by word gia	laid	-0.11	whole	-0.12
led by word gia & lang	home	-0.1	fell	-0.31	laid	-0.01
led by word giam	fell	-0.42	whole	-0.06
led by word giang	home	-0.19	fell	-0.13	whole	-0.18
led by word giang & hai	home	-0.13	whole	-0.34
led by word giao	home	0.24	fell	-0.19	whole	-0.37
led by word giap	fell	-0.1	whole	-0.34
led by word giap & tet	fell	-0.01
led by word giay	home	0.13	fell	-0.2	laid	-0.04	lies	-0.02	whole	-0.13
led by word giay & to	fell	-0.03
led by word gio	fell	-0.1	laid	-0.47	lies	-0.04
led by word gioi	fell	-0.03	laid	-0.18	whole	-0.42
led by word gioi & tay	whole	-0.42
led by word giong	fell	-0.02	laid	0.47
led by word giu	fell	0.6	laid	-0.12	whole	0.27
led by word giup	fell	-0.16	laid	0.06	lies	-0.04	whole	0.35
led by word go	home	-0.03	laid	-0.21	whole	-0.14
led by word h	home	-0.06	fell	-0.11	laid	-0.04	lies	0.22
led by word ha	home	0.05	fell	-0.37	laid	-0.49	lies	-0.13	whole	-0.81
led by word ha & ha	whole	-0.1
led by word ha & hai	home	0.1	whole	0.05
led by word hai	home	0.02	fell	-0.09	laid	-0.3	lies	-0.24	whole	-0.37
led by word hai & ben	fell	0.33	laid	-0.16
led by word hai & hai	home	-0.01	whole	-0.24
led by word hai & quan	fell	-0.23
led by word ham	home	-0.02	fell	0.07	laid	-0.12	whole	0.22
led by word hang	home	-0.09	fell	-0.64	laid	-0.32	lies	0.04	whole	0.18
led by word hang & khu	fell	-0.1	laid	-0.01	lies	0.03	whole	-0.11
led by word hanh	home	0.24	whole	0.35
led by word hao	fell	-0.37	laid	0.22	whole	-0.14
led by word hau	fell	-0.01
led by word hay	fell	0.25	lies	-0.01	whole	0.02
led by word he	fell	-0.09
led by word het	fell	0.13
led by word hien	fell	-0.33	laid	0.2	lies	0.81	whole	0.43
led by word hien & ntls	home	-0.12	fell	-0.14	laid	-0.24	lies	0.31	whole	-0.1
led by word hiep	home	0.06	whole	-0.08
led by word hieu	home	-0.08	fell	-0.08
led by word hinh	fell	-0.02	laid	-0.08	whole	-0.14
led by word ho	home	0.14	fell	-0.14	laid	-0.08	lies	-0.34	whole	-0.05
led by word hoa	home	0.09	fell	0.03	laid	-0.11	lies	-0.18	whole	-0.32
led by word hoa & thanh	fell	-0.02	whole	-0.4
led by word hoa & xa	home	-0.01	fell	0.38	whole	0.12
led by word hoach	home	-0.07
led by word hoai	home	-0.11	lies	-0.11	whole	-0.15
led by word hoang	home	-0.24	whole	-0.16
led by word hoanh	home	0.18	fell	-0.07	whole	-0.26
led by word hoat	home	-0.26	fell	-0.15
led by word hoc	home	-0.1	fell	-0.09	laid	-0.08	lies	-0.14
led by word hoc & truong	home	-0.01
led by word hoi	home	-0.31	fell	0.33	laid	-0.29	lies	-0.04	whole	0.17
led by word hoi & xa	fell	0.12	whole	0.03
led by word hong	home	0.28	fell	-0.12	laid	0.15	whole	0.16
led by word hop	fell	-0.11	laid	-0.01	whole	-0.77
led by word hue	home	-0.35
led by word hung	home	0.01	fell	-0.38	laid	-0.03	whole	-0.05
led by word huong	home	0.27	fell	-0.11	laid	-0.12	lies	-0.07	whole	0.04
led by word huong & doi	laid	-0.01
led by word huu	home	-0.37	whole	-0.16
led by word huyen	home	-0.11	fell	-0.12	whole	-0.25
led by word in	home	0.15	whole	0.38
led by word ke	fell	0.01	laid	-0.19	whole	-0.48
led by word ke & ben	fell	-0.02	laid	-0.16	whole	-0.21
led by word ket	home	-0.05	fell	0.07	whole	0.23
led by word keu	home	-0.15	fell	-0.02	lies	-0.03	whole	-0.36
led by word kha	home	-0.12	fell	-0.04	lies	0.13	whole	0.09
led by word khac	home	-0.32	fell	-0.4	laid	-0.21	lies	-0.04	whole	-0.42
led by word khac & tang	home	-0.08	fell	-0.18
led by word khac & tren	laid	-0.08
led by word khai	home	0.37	whole	0.09
led by word kham	home	0.19
led by word khanh	home	0.02	fell	0.24	lies	-0.04	whole	0.01
led by word khanh & cao	lies	-0.02	whole	-0.5
led by word khau	home	-0.04	fell	-0.28	laid	-0.23	lies	-0.08	whole	-0.63
led by word khe	home	-0.15	laid	-0.04	whole	-0.36
led by word khmer	home	0.06	fell	-0.5	lies	-0.05
led by word kho	laid	-0.04	whole	-0.03
led by word khoa	home	-0.13	fell	-0.13
led by word khoan	home	0.37	fell	0.04	laid	-0.02	lies	-0.02	whole	0.47
led by word khoi	home	0.34	lies	-0.07	whole	0.04
led by word khue	whole	0.12
led by word kia	home	-0.14	fell	-0.27	lies	-0.08	whole	-0.12
led by word kich	home	-0.01	fell	-0.69	laid	-0.3	lies	0.22	whole	0.15
led by word kich & xa	home	-0.25	fell	-0.23	lies	0.26
led by word kiem	home	-0.17	fell	0.21	laid	0.31	lies	-0.08	whole	0.05
led by word kien	fell	-0.03	lies	-0.14	whole	0.13
led by word kiet	fell	-0.12
led by word kieu	home	-0.12	fell	-0.03	whole	0.12
led by word kinh	home	0.02	fell	0.55	laid	-0.01	whole	-0.21
led by word kinh & xang	fell	0.06	whole	0.06
led by word km	fell	0.24	whole	-0.03
led by word ky	home	0.06	fell	0.03	laid	-0.22	whole	-1.02
led by word la	fell	-0.08	whole	-0.54
led by word lac	home	0.03	whole	-0.35
led by word lai	home	0.09	fell	-0.71	laid	-0.16	lies	0.51	whole	0.68
led by word lai & cho	laid	-0.12
led by word lai & trong	home	-0.01
led by word lak	fell	-0.11	whole	-0.19
led by word lam	home	-0.15	fell	-0.42	laid	-0.03	whole	-0.32
led by word lan	home	-0.12	fell	-0.07	laid	0.35	lies	-0.14	whole	-0.04
led by word lang	home	0.26	fell	-0.18	whole	0.11
led by word lang & hai	home	0.05	whole	0.3
led by word lanh	home	-0.16	fell	-0.19	laid	0.18	whole	-0.19
led by word lao	home	-0.13	fell	0.4	laid	0.21	lies	-0.12	whole	-0.22
led by word lap	home	0.33	whole	0.05
led by word lau	fell	0.35	laid	-0.14	whole	0.1
led by word lay	fell	-0.27	laid	0.25	whole	-0.08
led by word lay & nuoc	fell	-0.12
led by word le	home	0.47	fell	-0.44	lies	-0.14	whole	-0.18
led by word len	home	-0.26	fell	0.22	laid	0.23	lies	0.44	whole	0.2
led by word len & bo	fell	-0.08
led by word len & nghia	fell	-0.03	laid	0.11	lies	0.33	whole	0.05
led by word len & ntls	laid	0.21	lies	0.28	whole	-0.3
led by word lenh	whole	-0.05
led by word liem	home	0.12	whole	-0.07
led by word liem & ha	home	0.12	whole	-0.07
led by word lien	fell	-0.56	laid	-0.03	lies	0.63	whole	0.01
led by word lieu	fell	0.27	laid	-0.27	whole	0.59
led by word linh	home	-0.45	fell	-0.3	laid	-0.17	lies	-0.24	whole	-0.2
led by word linh & cao	home	-0.04	whole	-0.18
led by word linh & trung	fell	-0.06
led by word lo	fell	-0.14	laid	-0.18
led by word loc	fell	-0.26	lies	-0.01	whole	-0.17
led by word loc & hai	whole	-0.33
led by word loi	home	-0.32	fell	-0.02	laid	0.1	lies	-0.08	whole	0.39
led by word lon	home	-0.06	fell	-0.1	laid	0.31	whole	0.13
led by word long	home	-0.36	fell	-0.09	laid	-0.02	lies	-0.02	whole	0.03
led by word lop	home	0.01	fell	-0.17	lies	-0.03	whole	0.13
led by word lop & truong	home	-0.01	fell	-0.11	lies	-0.03
led by word lu	home	0.48	fell	-0.24	laid	-0.05	lies	-0.17	whole	0.17
led by word lu & doan	fell	-0.16
led by word lua	home	-0.1	fell	-0.05	whole	-0.15
led by word lung	fell	-0.16	whole	-0.35
led by word luon	fell	-0.03	laid	-0.17	whole	0.26
led by word luong	home	0.17	fell	-0.18	whole	-0.05
led by word luong & ha	whole	-0.42
led by word luu	fell	-0.16	laid	-0.31	whole	-0.1
led by word luu & nghe	whole	-0.43
led by word luyen	home	0.22	fell	-0.31	whole	0.25
led by word ly	home	0.02	fell	0.68	laid	-0.22	lies	-0.04	whole	-0.31
led by word m	fell	-0.17	lies	0.3	whole	0.22
led by word ma	home	-0.12	fell	-0.14	laid	0.43	whole	-0.35
led by word mac	home	0.04	laid	-0.09	whole	0.01
led by word mach	home	0.13	whole	0.29
led by word mai	fell	-0.1
led by word man	fell	0.17	whole	0.19
led by word mang	home	-0.01	fell	-0.14	laid	-0.06	whole	-0.31
led by word manh	fell	-0.03	laid	0.19	whole	0.41
led by word mat	home	-0.17	fell	-0.51	laid	-0.23	lies	-0.15	whole	-0.53
led by word mat & sau	fell	-0.08	laid	-0.07
led by word mau	fell	-0.1	laid	-0.03	whole	-0.24
led by word may	home	-0.23	fell	0.04	laid	-0.13	whole	0.05
led by word me	home	-0.22	laid	-0.18	whole	-0.26
led by word mien	home	-0.06	whole	-0.05
led by word mien & bac	whole	0.31
led by word mien & nam	whole	-0.19
led by word mieu	fell	0.08	laid	0.22	whole	-0.14
led by word min	fell	1.29	laid	-0.05	whole	0.63
led by word minh	home	0.36	fell	-0.09	laid	-0.15	lies	0.28	whole	0.16
led by word mit	fell	-0.19	laid	0.44	whole	0.24
led by word mo	home	0.12	fell	-0.01	laid	0.35	lies	0.16	whole	-0.31
led by word mo & phia	fell	-0.04	laid	0.01	lies	0.27	whole	0.39
led by word moc	home	-0.05	fell	-0.03	whole	-0.39
led by word moi	fell	-0.12	laid	-0.05	lies	-0.11	whole	-0.4
led by word mon	whole	-0.63
led by word mot	laid	-0.03	whole	-0.19
led by word mu	fell	-0.1	laid	-0.01
led by word mua	fell	0.41	whole	0.02
led by word muc	home	0.05	whole	0.2
led by word mui	home	-0.27	fell	-0.01	laid	-0.04
led by word muoi	laid	-0.05
led by word muon	laid	-0.1	lies	-0.04
led by word muong	home	0.65	fell	-0.08	lies	-0.02	whole	0.32
led by word my	fell	0.06	laid	-0.13	whole	0.23
led by word n	fell	-0.15	laid	0.34
led by word n & e	home	-0.05	laid	0.35	whole	0.04
led by word nao	home	-0.03	fell	-0.35	laid	-0.15	lies	-0.01	whole	-0.35
led by word nen	home	0.11	fell	-0.18	whole	0.06
led by word ng	home	0.11
led by word nga	fell	0.28	whole	0.17
led by word ngai	home	0.04	fell	-0.03	laid	-0.18	lies	-0.45	whole	0.28
led by word ngan	home	-0.19	fell	-0.05	laid	-0.07	lies	0.33
led by word nghe	laid	-0.19	lies	0.42
led by word nghi	home	-0.26	fell	-0.4	laid	-0.18	lies	0.3	whole	0.18
led by word nghia	home	-0.13	fell	-0.2
led by word nghiep	fell	-0.04	laid	-0.01
led by word ngo	home	-0.05	fell	0.3	laid	-0.11	lies	-0.04	whole	-0.2
led by word ngoai	fell	0.33	laid	0.01
led by word ngoc	home	0.11	whole	0.14
led by word ngoi	fell	-0.41	laid	-0.09	lies	-0.13	whole	-0.37
led by word ngu	home	-0.13	fell	0.16	whole	0.03
led by word nguoi	home	0.33	fell	-0.03	whole	0.45
led by word nguyen	home	-0.01	fell	-0.32	laid	0.29	whole	-0.02
led by word nha	home	1.15	fell	-0.49	laid	-0.7	lies	0.54	whole	0.41
led by word nha & gan	home	0.3	fell	-0.07	laid	-0.02	lies	-0.04
led by word nha & pho	home	0.49	fell	-0.14	whole	0.27
led by word nha & phuong	home	-0.15	fell	-0.2
led by word nha & xom	home	0.1	fell	-0.09	whole	-0.13
led by word nhai	lies	-0.01	whole	-0.26
led by word nhan	home	0.26	fell	0.11	laid	-0.06	whole	0.2
led by word nhanh	fell	-0.11	whole	-0.11
led by word nhat	whole	0.05
led by word nhau	home	-0.09	fell	-0.01	laid	0.05	whole	0.2
led by word nhi	home	0.1	fell	-0.17	whole	0.18
led by word nhien	home	0.09	laid	-0.1	lies	-0.3	whole	0.07
led by word nho	lies	-0.01	whole	-0.02
led by word nhom	home	-0.31	fell	-0.36	laid	0.23	lies	-0.23	whole	-0.11
led by word nhon	home	0.39	fell	-0.08	whole	-0.48
led by word nhu	home	0.3	fell	0.12	whole	0.11
led by word nhuan	home	-0.01	fell	-0.17	whole	-0.18
led by word nhuong	home	0.18	fell	-0.03	whole	0.29
led by word nie	home	0.27	fell	0.44	whole	0.47
led by word niem	home	-0.07	fell	-0.32	whole	-0.38
led by word ninh	home	0.19	fell	-0.17	lies	-0.08	whole	-0.16
led by word ninh & quang	home	0.2	fell	-0.01
led by word no	fell	-0.27	laid	-0.2
led by word noi	fell	-0.02	laid	-0.37	lies	0.01	whole	0.14
led by word nong	home	0.1	fell	-0.14	whole	-0.57
led by word nt	fell	-0.13	laid	0.26	lies	0.32	whole	0.41
led by word nu	home	0.01	fell	-0.2	whole	0.31
led by word nua	home	-0.32	laid	0.19	whole	-0.11
led by word nung	home	0.31	fell	-0.19	lies	-0.03	whole	-0.07
led by word nuoi	home	-0.05	fell	0.53	laid	-0.11	whole	0.04
led by word oai	fell	-0.04	whole	-0.42
led by word oai & ha	fell	-0.03	whole	-0.37
led by word oi	home	-0.01
led by word om	fell	0.28	laid	-0.01	whole	0.01
led by word ong	home	-0.17	fell	0.07	laid	-0.01	whole	-0.13
led by word pha	home	0.02	fell	0.65
led by word pha & long	fell	0.38	whole	0.46
led by word phai	home	-0.26	fell	-0.13	laid	0.47	lies	-0.21	whole	0.37
led by word pham	home	0.12	whole	0.49
led by word phan	whole	0.1
led by word phap	home	-0.04	fell	0.01	whole	0.01
led by word phau	fell	0.15	laid	0.05	whole	0.29
led by word phe	fell	0.05	laid	0.12	whole	-0.34
led by word phien	home	0.08	fell	-0.27	whole	0.1
led by word phoi	home	-0.14	lies	-0.16	whole	0.21
led by word phong	home	-0.19	lies	-0.05	whole	0.28
led by word phong & huyen	home	-0.01	fell	-0.02	whole	0.34
led by word phu	fell	-0.06	lies	0.16	whole	-0.33
led by word phu & thai	whole	-0.37
led by word phuc	fell	0.28	laid	-0.14	whole	-0.08
led by word phuoc	home	-0.19	fell	0.19	laid	-0.16
led by word phuong	home	-0.05	fell	-0.36	laid	0.29	lies	-0.05
led by word place	home	-0.01	fell	-0.04
led by word q	home	0.68	fell	0.3	lies	0.32	whole	0.48
led by word qua	home	-0.08	fell	0.31	laid	-0.15	lies	0.13	whole	0.58
led by word qua & deo	fell	-0.01	lies	0.33	whole	-0.08
led by word qua & song	fell	0.07	laid	-0.06	whole	0.26
led by word quan	home	0.13	fell	-0.42	laid	0.45	lies	-0.02	whole	0.35
led by word quang	home	0.21	laid	-0.01	whole	0.08
led by word quao	home	-0.05	fell	-0.01	whole	-0.12
led by word que	home	0.71	fell	-0.15	lies	-0.14	whole	0.33
led by word que & tan	home	0.16	fell	-0.04	whole	-0.21
led by word quen	laid	0.36	whole	0.18
led by word quoc	fell	0.16	laid	-0.01	whole	-0.04
led by word quy	home	0.29	fell	-0.08	lies	-0.03	whole	0.36
led by word quyen	home	-0.03	whole	-0.02
led by word quyet	home	-0.01	fell	-0.04	lies	-0.04
led by word ra	home	-0.03	fell	-0.75	laid	0.48	whole	-0.03
led by word ra & bac	laid	-0.05
led by word ra & bo	laid	0.26	whole	-0.2
led by word ra & nghia	laid	-0.34	whole	0.05
led by word ra & phu	home	-0.11
led by word rai	home	0.34	whole	0.15
led by word rai & lang	home	0.34	whole	0.58
led by word rang	laid	-0.12	whole	-0.35
led by word ranh	home	-0.13	fell	-0.03	whole	-0.17
led by word rao	fell	-0.23	whole	-0.48
led by word ri	home	-0.07	whole	-0.34
led by word ro	fell	-0.07	laid	0.04
led by word roi	fell	0.12	lies	-0.01	whole	0.2
led by word ru	fell	0.45	laid	-0.17	whole	-0.07
led by word sach	fell	-0.08	laid	-0.02	whole	-0.1
led by word sam	home	0.5	fell	-0.05	laid	-0.12	lies	-0.04	whole	0.45
led by word san	fell	0.32	laid	-0.09	lies	-0.15	whole	0.33
led by word sang	home	-0.5	fell	0.69	laid	-0.51	whole	0.37
led by word sang & ben	fell	-0.02	whole	0.13
led by word sanh	home	0.55	fell	0.27	whole	0.11
led by word sao	fell	0.27
led by word sap	fell	-0.06
led by word sat	home	0.3	fell	0.3	laid	-0.11	whole	0.08
led by word sau	home	-0.18	fell	0.06	laid	-0.18	lies	0.13	whole	-0.04
led by word sen	home	-0.25	fell	0.23	laid	-0.32	whole	0.02
led by word sim	home	-0.22	fell	-0.02	laid	-0.25	lies	-0.13	whole	-0.56
led by word sinh	home	0.42	fell	-0.23	laid	0.29	lies	-0.04	whole	-0.14
led by word so	fell	-0.2	laid	-0.16	lies	-0.08	whole	-0.32
led by word so & bia	laid	-0.02
led by word son	home	-0.02	fell	-0.47	lies	0.18	whole	-0.45
led by word son & hoa	home	-0.04	whole	-0.19
led by word son & kien	home	0.15	whole	0.33
led by word son & quang	home	-0.15	whole	-0.35
led by word son & thanh	whole	-0.32
led by word song	home	-0.15	fell	-0.15	laid	0.07	lies	-0.01	whole	0.21
led by word sot	fell	-0.01	laid	-0.21	lies	0.12	whole	0.11
led by word su	home	-0.18	fell	-0.96	laid	-0.14	lies	-0.37	whole	-0.52
led by word su & nong	fell	0.07	whole	0.04
led by word su & tinh	fell	-0.08
led by word su & truong	fell	-0.21	laid	-0.03	lies	-0.11
led by word su & xa	whole	-0.13
led by word sung	home	-0.12	fell	-0.41	whole	0.11
led by word suu	home	0.1	fell	-0.51	whole	-0.42
led by word t	whole	-0.04
led by word tac	home	-0.07	lies	-0.09
led by word tac & xa	home	-0.03	whole	0.04
led by word tam	home	-0.01	fell	-0.32	laid	0.05	lies	-0.15	whole	-0.03
led by word tan	home	-0.11	fell	-0.23	laid	-0.02	lies	-0.12	whole	-0.6
led by word tan & xa	home	-0.07	fell	-0.05
led by word tang	home	-0.26	fell	0.13	laid	1.02	lies	0.26	whole	0.66
led by word tang & tren	fell	0.19	laid	0.22	lies	-0.02	whole	0.44
led by word tao	home	-0.11	fell	-0.14	whole	-0.29
led by word tau	home	-0.13	fell	0.1	whole	0.23
led by word tau & hq	fell	-0.05
led by word te	fell	-0.19	whole	-0.17
led by word tet	home	-0.13	fell	0.26	laid	-0.01	whole	0.19
led by word th	laid	0.34
led by word thach	home	-0.27	fell	-0.08	lies	-0.06	whole	-0.07
led by word thai	home	0.2	fell	0.07	laid	0.4	lies	-0.13	whole	0.38
led by word thai & ban	home	0.04	fell	-0.2	laid	-0.03	whole	-0.16
led by word thai & muong	home	0.35	fell	-0.13	whole	0.14
led by word tham	laid	-0.06	whole	-0.25
led by word than	fell	0.46	laid	-0.16	whole	0.33
led by word thanh	home	0.74	fell	-0.12	laid	-0.02	lies	-0.23	whole	0.39
led by word thao	fell	-0.07	laid	-0.06	whole	-0.39
led by word thap	home	-0.06	laid	0.36
led by word that	home	-0.05	fell	0.17	whole	-0.35
led by word that & son	whole	-0.05
led by word the	fell	-0.21	laid	-0.27	lies	0.1	whole	0.12
led by word thi	home	0.02	laid	-0.07	lies	-0.01	whole	-0.08
led by word thi & kenh	fell	0.02	whole	0.07
led by word thieu	home	0.16	fell	0.21	lies	0.1	whole	0.24
led by word thin	home	0.29	fell	-0.03	laid	-0.01	whole	0.08
led by word thinh	fell	-0.05	whole	0.48
led by word tho	home	0.08	fell	-0.1	laid	-0.07	lies	-0.02	whole	-0.15
led by word tho & ha	home	-0.13	whole	-0.38
led by word thoan	home	0.17	fell	-0.04	whole	0.13
led by word thoi	fell	-0.13	whole	-0.12
led by word thom	whole	-0.18
led by word thong	home	-0.03	fell	-0.1	laid	0.2	lies	-0.02	whole	-0.63
led by word thu	fell	-0.1	laid	0.29	whole	-0.11
led by word thua	fell	-0.04	whole	-0.37
led by word thuan	fell	-0.28	laid	-0.01	lies	-0.08	whole	-0.09
led by word thuc	home	0.18	fell	-0.16	whole	0.38
led by word thue	home	-0.14	fell	0.08	laid	-0.1	lies	-0.01	whole	0.26
led by word thuoc	home	-0.35	fell	-0.1	laid	-0.03	lies	-0.26	whole	-0.08
led by word thuoc & dai	fell	-0.13
led by word thuoc & trung	fell	-0.21	laid	-0.04	whole	-0.28
led by word thuong	fell	-0.19	laid	-0.06	lies	-0.08	whole	-0.26
led by word thuong & xa	fell	-0.08	whole	0.11
led by word thuy	fell	-0.08	laid	-0.12	lies	-0.01	whole	-0.45
led by word thuy & hai	whole	-0.27
led by word thuy & thai	whole	-0.18
led by word tien	fell	-0.32	laid	0.13	lies	-0.08	whole	-0.59
led by word tieng	fell	-0.06	lies	-0.07
led by word tieu	home	-0.06	fell	-0.1	laid	-0.03	lies	-0.15
led by word tieu & doan	home	-0.05	fell	-0.3	laid	-0.36	lies	-0.12
led by word tieu & khu	fell	0.33	laid	0.28	whole	0.05
led by word tin	fell	-0.14	whole	0.03
led by word tinh	fell	0.09	laid	-0.52	lies	-0.02	whole	-0.05
led by word tnxp	home	-0.02	fell	0.29	laid	-0.01	whole	0.01
led by word to	home	0.28	fell	-0.17	laid	-0.17	lies	-0.01	whole	-0.12
led by word toa	home	-0.04
led by word toan	fell	-0.03	whole	-0.07
led by word toc	home	0.27	fell	-0.18	laid	-0.1	lies	0.29
led by word toc & thai	home	0.09	lies	-0.01	whole	-0.08
led by word toi	home	-0.06	fell	0.66	laid	0.03	lies	-0.03	whole	0.1
led by word tong	home	-0.24	fell	0.33	laid	-0.08	whole	-0.25
led by word tra	laid	-0.02	lies	-0.18	whole	-0.41
led by word trach	home	0.46	fell	-0.15	lies	-0.06
led by word trai	fell	-0.14	laid	-0.08	whole	-0.31
led by word tram	home	-0.24	fell	-0.11	laid	0.53	lies	-0.02	whole	-0.18
led by word trang	fell	-0.54	laid	-0.49	lies	-0.06	whole	0.22
led by word trang & don	fell	-0.45	lies	-0.02
led by word tranh	fell	-0.2	laid	0.26
led by word trau	fell	0.1	whole	0.1
led by word tre	home	-0.07	fell	0.2	whole	-0.09
led by word tri	home	-0.38	fell	0.1	lies	-0.23	whole	-0.24
led by word tri & nghia	laid	-0.2	whole	0.17
led by word trich	laid	-0.02
led by word trieu	home	0.04	fell	-0.05
led by word trinh	home	0.24	fell	-0.06	whole	0.16
led by word trom	fell	-0.04	whole	-0.14
led by word trom & ben	fell	-0.04	whole	-0.14
led by word tron	home	-0.05	fell	0.22	laid	-0.12	whole	-0.26
led by word tru	home	0.49	fell	-0.53	laid	-0.04	lies	-0.15	whole	0.35
led by word tru & xa	home	0.23	fell	-0.1
led by word tru & xom	home	-0.09	fell	-0.02	lies	-0.01
led by word trua	fell	0.22	laid	-0.04	lies	-0.03	whole	-0.13
led by word truc	fell	-0.1	whole	-0.4
led by word truc & x	fell	-0.05
led by word trung	home	-0.09	fell	0.19	whole	-0.11
led by word truong	home	-0.02	laid	-0.01	lies	-0.11
led by word truong & thcs	home	-0.13	fell	0.33	lies	-0.07
led by word tu	home	-0.22	fell	0.13	laid	-0.19	lies	-0.04	whole	-0.26
led by word tuan	home	0.12	fell	-0.24	whole	0.56
led by word tuat	home	-0.19	fell	0.52
led by word tui	home	-0.62	laid	-0.08	lies	-0.03	whole	0.23
led by word tum	fell	-0.01	lies	-0.03
led by word tung	fell	-0.15	laid	-0.02	lies	-0.02
led by word tuoi	home	-0.01	fell	-0.41	laid	-0.15	lies	-0.03	whole	0.77
led by word tuoi & phuong	fell	-0.05	laid	-0.03
led by word tuoi & thon	home	0.28	fell	-0.34	whole	0.14
led by word tuong	fell	0.21	laid	0.1	whole	-0.35
led by word tuyen	home	-0.03	fell	-0.14	laid	-0.07	whole	0.44
led by word ty	home	-0.02	fell	-0.04	laid	-0.07	whole	-0.62
led by word ut	home	0.19	fell	-0.15	laid	-0.23	lies	-0.01
led by word uy	home	0.03	fell	-0.19	whole	-0.11
led by word v	fell	-0.18
led by word vac	home	0.04	fell	0.34	whole	0.26
led by word van	home	-0.12	fell	0.38	laid	-0.15	lies	-0.08	whole	-0.05
led by word vang	home	0.17	fell	-0.22	lies	-0.02	whole	-0.31
led by word vay	fell	0.66	laid	0.13	lies	-0.07	whole	0.64
led by word ve	home	-0.16	fell	-0.93	laid	-0.25	lies	0.53	whole	0.02
led by word ve & nghia	home	-0.08	fell	-0.09	laid	-0.8	lies	-0.2
led by word ve & ntls	home	-0.07	laid	0.36	lies	0.19	whole	0.44
led by word ve & phia	fell	-0.06	laid	-0.24	lies	-0.12	whole	-0.65
led by word ve & sau	home	-0.03	laid	-0.17	lies	0.29	whole	0.07
led by word vi	fell	-0.06	whole	-0.05
led by word vien	home	-0.41	fell	-0.54	laid	0.42	lies	-0.21	whole	-0.63
led by word vien & truong	fell	-0.12	laid	0.24	lies	-0.09	whole	0.18
led by word viet	home	-0.17	fell	0.18	laid	0.17	lies	0.29	whole	0.21
led by word viet & lao	home	-0.03	fell	0.27	laid	-0.02	lies	0.3	whole	0.12
led by word viet & trong	laid	0.21	whole	0.1
led by word vinh	home	0.06	fell	-0.07	whole	0.38
led by word vo	home	0.22	fell	0.3	laid	-0.23	lies	-0.17	whole	0.19
led by word voi	fell	-0.11	laid	0.3	whole	0.03
led by word vong	home	-0.02	whole	0.09
led by word vot	fell	-0.39	laid	0.11
led by word vu	home	-0.25	fell	-0.43	laid	-0.03	whole	-0.41
led by word vuc	home	0.13	laid	-0.03	lies	0.35	whole	0.03
led by word vung	home	-0.29	fell	0.6	lies	-0.11	whole	0.15
led by word vuot	fell	0.18	whole	-0.04
led by word vy	home	-0.15	fell	0.46	whole	0.27
led by word xa	home	0.43	fell	0.57	laid	-0.22	lies	-0.03	whole	0.74
led by word xac	laid	0.12	lies	-0.06	whole	0.49
led by word xac & vc	fell	-0.03
led by word xe	home	-0.13	fell	-0.17	laid	-0.09	whole	-0.43
led by word xieng	fell	-0.25	whole	-0.02
led by word xua	home	-0.09	fell	-0.07	laid	0.05	whole	0.06
led by word xuan	home	-0.46	fell	0.1
led by word xuong	home	0.28	fell	0.22	laid	-0.09	lies	0.24	whole	0.12
led by word xuong & suoi	fell	-0.26	laid	-0.06	whole	-0.31
led by word xuyen	home	-0.2	fell	-0.27	laid	-0.02	lies	0.25	whole	-0.53
led by word y	home	-0.02	fell	0.43	laid	-0.03	lies	-0.04	whole	0.44
led by word yen	home	0.14	fell	-0.29	lies	-0.01	whole	-0.2
led by word yen & ha	fell	-0.01	whole	-0.65
led by word yeu	fell	-0.03
led by word yeu & cau	fell	-0.03
led bà	home	-0.08	fell	-0.63	laid	-0.4	lies	0.13	whole	-0.33
led bà & ban	fell	-0.24	lies	0.27	whole	0.13
led bà & con	home	-0.01	fell	-0.06	laid	-0.05
led bà & ngoai	home	-0.04
led bác	home	-0.09	fell	-0.25	laid	-0.38	lies	0.3	whole	-0.31
led bác & ban	fell	-0.01
led bác & ho	laid	-0.24
led bác & song	fell	0.11	whole	0.01
led bác & trong	laid	0.27	whole	0.34
led báo	home	-0.12	fell	-0.14	laid	0.35	whole	0.22
led bãi	laid	0.25	whole	0.25
led bên	whole	-0.24
led bìa	laid	0.03	whole	0.03
led bí danh	home	-0.28
led bạn	home	-0.24	laid	0.64	lies	-0.04	whole	0.26
led bản	home	-0.04	laid	0.07	whole	0.2
led bản & goc	laid	-0.17
led bảo	home	-0.16	fell	-0.15	laid	-0.21	whole	0.04
led bắt rồi bắn	fell	0.34	whole	0.12
led bị bom	fell	0.12	laid	-0.04	whole	0.09
led bị bắn	fell	-0.36	laid	-0.06	whole	-0.17
led bị bắn chết	fell	-0.01	laid	-0.01
led bị pháo	whole	-0.03
led bị pháo & bay	fell	0.03	whole	-0.03
led bị phục	whole	-0.16
led bị phục kích	fell	0.21	laid	-0.04	whole	0.34
led bị thương	home	-0.03	fell	-0.32
led bị trực thăng bắn	fell	0.14	laid	-0.09	whole	0.28
led bị tây bắn	fell	0.21
led bị vùi	fell	-0.3	laid	0.47	whole	0.14
led bị địch bắn	fell	0.43	laid	-0.12	whole	0.08
led bố	lies	0.09
led bốc	fell	-0.33	laid	0.72	lies	-0.04	whole	0.46
led bốc về	home	0.41	laid	0.22	lies	0.38	whole	0.09
led cao điểm	fell	0.14	laid	-0.04	whole	-0.55
led chiến sĩ	fell	0.11	whole	0.23
led chiến đấu	fell	0.03
led chuyển vào	fell	-0.09	laid	0.24	lies	-0.01	whole	-0.08
led chuyển về	laid	-0.26	lies	0.51	whole	0.59
led chuyển về & nghia	laid	-0.09	whole	0.03
led cháu	home	0.24	fell	0.07	laid	-0.33	lies	-0.09	whole	0.25
led cháu là	home	0.02	laid	-0.07
led chôn	home	-0.17	fell	-1.15	laid	0.02	lies	-0.22	whole	-0.28
led chôn & #	laid	-0.06	whole	0.06
led chôn & bai	laid	-0.27	whole	-0.03
led chôn & ben	laid	0.33	whole	-0.12
led chôn & bia	lies	-0.06
led chôn & bo	laid	0.09	whole	0.3
led chôn & ca	whole	0.37
led chôn & canh	laid	0.14	lies	-0.1	whole	-0.15
led chôn & chan	laid	0.22	whole	0.31
led chôn & con	laid	0.14	whole	0.33
led chôn & cua	whole	-0.36
led chôn & dat	laid	0.01	lies	0.24	whole	0.13
led chôn & doi	laid	0.06	lies	-0.08
led chôn & dong	laid	-0.1	whole	-0.22
led chôn & duoi	laid	0.16	whole	0.23
led chôn & gan	laid	-0.1
led chôn & go	laid	0.09	whole	0.17
led chôn & goc	fell	-0.05	laid	0.18
led chôn & hai	whole	0.07
led chôn & khu	laid	0.01	whole	0.19
led chôn & lan	laid	-0.2	whole	0.05
led chôn & lo	laid	-0.33	whole	-0.22
led chôn & lung	laid	0.04	whole	0.17
led chôn & nen	laid	0.11	whole	-0.18
led chôn & nghia	laid	0.23	lies	-0.11	whole	-0.16
led chôn & ngoai	laid	0.17	whole	0.25
led chôn & no	laid	0.05	whole	0.11
led chôn & ria	lies	-0.08	whole	-0.07
led chôn & sat	whole	-0.14
led chôn & sau	laid	0.3	lies	-0.04	whole	0.12
led chôn & suon	whole	-0.42
led chôn & trang	laid	0.08	lies	-0.04	whole	-0.29
led chôn & tren	fell	-0.01	laid	0.29	whole	-0.13
led chôn & trong	laid	0.05	lies	-0.06	whole	0.23
led chôn & vuon	lies	-0.01	whole	-0.25
led chôn chung	laid	-0.12	whole	-0.01
led chôn cất	laid	-0.1	lies	0.25	whole	0.19
led chôn ngay	laid	0.46	whole	0.4
led chôn nhờ	home	-0.06	laid	0.03	lies	-0.13
led chôn nhờ & vuon	home	-0.06	laid	0.03	lies	-0.13
led chôn tạm	fell	-0.03	laid	0.16	whole	0.5
led chùa	fell	-0.02	laid	-0.07	lies	-0.02
led chú	home	0.13	fell	-0.51	laid	-0.7	lies	-0.2	whole	0.32
led chú & ben	laid	-0.17	whole	0.01
led chặn	fell	-0.29
led chết	home	-0.35	fell	0.99	laid	-0.53	lies	-0.15	whole	0.47
led chết & #	fell	-0.33	whole	-0.25
led chết & ben	fell	0.36	whole	-0.08
led chết & cau	fell	0.04	whole	0.13
led chết & cua	fell	-0.08
led chết & doc	fell	-0.15
led chết & kinh	whole	-0.35
led chết & tran	fell	-0.04	whole	-0.01
led chết & tren	fell	0.27	laid	-0.01	whole	0.18
led chết & trong	fell	0.25	whole	-0.15
led chết ngay	fell	-0.44	whole	0.07
led chỉ	fell	0.28	laid	-0.2	lies	-0.01	whole	0.43
led chỉ huy	lies	-0.02
led chỉ huy & quan	lies	-0.01
led chị	home	0.01	fell	-0.23	laid	-0.21	whole	0.23
led chị & con	fell	-0.01	laid	-0.04
led chống càn	home	-0.05	fell	0.12	whole	0.48
led chốt	fell	0.34	laid	-0.01
led chỗ	fell	-0.22	whole	0.21
led con	home	0.41	whole	0.23
led con gái	home	-0.04
led con trai	whole	-0.12
led cung cấp	fell	0.08	whole	-0.1
led càn	home	0.17	fell	-0.02	lies	0.23	whole	-0.01
led cán bộ	lies	-0.08
led còn sống	home	-0.11	fell	-0.1
led có	home	0.31	fell	-0.33	laid	0.02	lies	0.13	whole	-0.15
led có & cach	laid	-0.05
led có tên	home	-0.08	fell	-0.04	laid	-0.19	lies	0.37	whole	-0.2
led có tên & trong	laid	-0.02	lies	0.19	whole	0.07
led cô	home	-0.13	laid	0.1	lies	0.23	whole	0.23
led cô & bia	laid	0.31	whole	0.15
led cõng	fell	0.01	laid	-0.02	lies	0.08	whole	-0.16
led cấp	home	-0.08	fell	-0.3	laid	-0.24	lies	-0.06	whole	-0.15
led cấp & phu	fell	-0.03
led cấp & tren	fell	-0.05	laid	-0.14
led cất bốc	fell	-0.06	laid	-0.21	lies	-0.05	whole	0.17
led cầu	laid	-0.04	whole	0.03
led cậu	home	-0.2	fell	0.09	laid	0.12	lies	-0.03	whole	0.3
led cậu & trong	whole	0.02
led cụ	home	-0.04	fell	0.52	laid	0.27	lies	-0.07	whole	-0.48
led cụ & trong	laid	-0.06	whole	-0.28
led của	home	0.01	fell	0.28	laid	0.14	lies	-0.12	whole	0.27
led của & ban	home	-0.02	fell	0.44	whole	0.25
led của & benh	laid	-0.02
led của & don	fell	-0.14
led của & huyen	home	-0.12
led của & phia	laid	-0.24
led của & trung	whole	-0.15
led của & xa	home	0.38	fell	-0.12	whole	-0.13
led danh sách	home	-0.12	laid	-0.07	lies	0.27	whole	0.23
led dân	home	0.02	fell	0.25	laid	0.07	lies	0.02	whole	0.25
led dân & ban	home	-0.19	fell	0.49	whole	0.14
led dân & chon	laid	0.08	whole	-0.21
led dân & cong	home	-0.51	fell	-0.21	whole	-0.33
led dân & dong	home	0.31	whole	0.17
led dân & lang	home	-0.34	fell	-0.03
led dân & quan	home	-0.27	fell	0.35	laid	-0.02
led dân & toc	home	-0.18	fell	-0.22	laid	-0.11	lies	-0.1	whole	-0.16
led dính bom	fell	-0.47
led dính bom & bi	fell	0.1
led dẫn	home	0.2	fell	-0.3	laid	0.22	whole	-0.26
led dẫn & cong	home	-0.07
led dẫn & toc	home	-0.04	whole	-0.19
led dốc	fell	-0.17	laid	-0.23	whole	-0.46
led em	home	-0.12	fell	-0.21	laid	-0.67	lies	-0.27	whole	-0.22
led em & sau	fell	-0.2	whole	-0.35
led em & trai	fell	-0.02
led em & xa	home	-0.16	fell	-0.19	lies	-0.05
led em là	lies	0.41	whole	0.05
led giấy báo tử	fell	-0.12
led giỗ	home	-0.07	fell	0.17	laid	-0.34	whole	0.24
led giữ chốt	fell	0.25	whole	-0.15
led gò	laid	0.11	whole	0.03
led gặp	home	-0.06	fell	-0.03
led gọi	home	-0.2
led gọi là	home	-0.02	fell	0.43	laid	0.46	lies	0.39	whole	0.6
led gốc	fell	-0.08	laid	-0.16	lies	-0.04	whole	0.1
led gửi	home	0.17	fell	-0.48	laid	-0.2	lies	-0.1
led gửi & ban	fell	-0.17	laid	-0.02
led h	home	-0.04	fell	-0.11	lies	-0.11	whole	-0.29
led hang	fell	-0.33	laid	0.24	whole	-0.18
led hi sinh	home	-0.1	fell	0.39	laid	-0.45	lies	-0.11	whole	0.26
led hi sinh & mat	fell	0.06	whole	-0.02
led hi sinh & ngay	fell	-0.12
led hi sinh & tran	fell	-0.15	whole	-0.34
led hi sinh & trong	fell	-0.39	whole	-0.33
led hiện ở	home	-0.26	fell	-0.24	laid	-0.09	lies	-0.12
led hs	home	-0.33	fell	0.47	laid	-0.24	lies	0.22	whole	0.13
led hs & #	fell	0.09	whole	-0.64
led hs & ##	fell	-0.04	laid	-0.05	lies	-0.02	whole	-0.28
led hs & cao	home	-0.03	fell	0.13	whole	0.02
led hs & cua	fell	0.19	whole	0.14
led hs & dong	fell	0.05	whole	0.08
led hs & hue	fell	0.27	whole	0.23
led hs & khe	fell	0.14
led hs & mat	fell	0.05	whole	0.07
led hs & ngay	fell	-0.14
led huyện	home	-0.01
led hy sinh	home	-0.58	fell	0.46	laid	0.01	lies	-0.5	whole	0.27
led hy sinh & ##	fell	-0.33	whole	-0.21
led hy sinh & an	fell	0.16	whole	0.06
led hy sinh & ba	whole	0.01
led hy sinh & ban	whole	-0.04
led hy sinh & ben	whole	0.09
led hy sinh & bien	fell	0.17
led hy sinh & binh	fell	-0.1
led hy sinh & canh	fell	-0.13	laid	0.1	whole	0.43
led hy sinh & cau	fell	-0.23	laid	-0.04	whole	-0.5
led hy sinh & chien	whole	-0.04
led hy sinh & cua	fell	0.07	whole	0.12
led hy sinh & dak	fell	0.25	laid	-0.05	whole	-0.11
led hy sinh & doi	fell	0.09	laid	-0.14	whole	-0.24
led hy sinh & dong	fell	0.17	laid	-0.04	whole	-0.04
led hy sinh & kon	fell	0.04	whole	-0.02
led hy sinh & loc	fell	0.18	whole	0.09
led hy sinh & mat	fell	-0.35	laid	-0.07	whole	-0.17
led hy sinh & mua	fell	-0.05
led hy sinh & mung	fell	-0.01
led hy sinh & ngay	fell	-0.12	whole	0.01
led hy sinh & quang	fell	0.28	whole	0.23
led hy sinh & tay	fell	-0.01	whole	-0.16
led hy sinh & thanh	fell	-0.31	whole	0.21
led hy sinh & thuong	fell	-0.17
led hy sinh & tich	fell	0.27	laid	0.39	whole	0.28
led hy sinh & tran	fell	-0.23	laid	-0.07	whole	0.06
led hy sinh & tren	whole	0.1
led hy sinh & trong	laid	-0.15	whole	-0.34
led hy sinh & truong	fell	-0.19
led hài cốt	fell	0.35	laid	-0.62	lies	0.13	whole	0.45
led hành quân	fell	-0.19	laid	-0.03	whole	-0.34
led hành quân & cua	fell	-0.05	laid	-0.02
led hạ sĩ	home	0.3	fell	0.2	whole	0.55
led hố	fell	-0.11	whole	-0.16
led khu	home	-0.12	fell	0.63	laid	-0.37	lies	-0.08
led khu & xa	fell	-0.05	whole	-0.12
led không về	fell	-0.14	whole	-0.27
led ký	home	-0.01	fell	-0.02
led kể	fell	0.83	laid	-0.3	lies	-0.1	whole	0.24
led kể & sau	fell	0.54	laid	-0.1	whole	-0.2
led kể rằng	fell	0.18	laid	-0.13	whole	-0.21
led liên lạc	home	-0.09
led liệt sĩ	home	0.36	fell	-0.26	laid	0.34	lies	0.12	whole	-0.17
led liệt sĩ & huyen	whole	-0.29
led liệt sĩ & thon	home	0.46	fell	-0.26	whole	0.23
led liệt sĩ & xa	whole	-0.08
led ls	home	-0.01	laid	-0.06	lies	-0.19
led là	home	-0.19	fell	-0.02	laid	-0.11	lies	-0.3	whole	0.05
led là & ban	fell	0.23	whole	0.1
led là & cau	fell	0.05
led là & tram	fell	0.35	whole	0.08
led là & vuon	fell	-0.01	whole	-0.21
led là & xa	home	-0.29	fell	-0.16	whole	0.03
led là người	home	0.01	whole	0.27
led làng	laid	0.48	whole	0.31
led lái xe	home	0.05	fell	-0.03	laid	0.19	lies	-0.04	whole	0.19
led lúc đầu chôn	fell	-0.09	laid	0.21	lies	-0.22
led lăng	fell	0.18	whole	-0.18
led lấp	fell	0.27	laid	-0.1	whole	0.22
led lấp & dat	laid	-0.02	whole	-0.16
led lấp & lai	laid	-0.02
led lấy mẫu	home	-0.01	fell	-0.21	laid	-0.06
led lấy mẫu & adn	fell	-0.11
led lập	home	0.19	fell	-0.04	laid	-0.49	lies	-0.01	whole	-0.34
led mai táng	fell	-0.28	laid	0.31	lies	-0.09	whole	0.24
led mai táng & ban	fell	-0.08	laid	0.21	whole	0.03
led mai táng & gan	laid	0.31	lies	0.11	whole	0.35
led mai táng & nghia	laid	-0.64	lies	0.41
led mai táng tại	laid	-0.03	lies	0.18	whole	-0.29
led mai táng tại & khu	laid	-0.02	lies	0.39	whole	-0.03
led mất	home	-0.33	fell	0.2	laid	-0.53	lies	-0.21	whole	-0.28
led mất & ben	whole	-0.35
led mất & bo	fell	0.23
led mất & cau	fell	0.11	whole	-0.06
led mất & cho	home	-0.04	fell	-0.14	whole	0.02
led mất & dien	home	-0.04	fell	0.29
led mất & doi	whole	0.21
led mất & duong	fell	0.35	whole	0.28
led mất & giay	fell	-0.07
led mất & lien	fell	-0.05
led mất & ngay	fell	-0.18	laid	-0.01	whole	-0.56
led mất & quang	home	-0.04	fell	0.18	whole	-0.24
led mất & tram	fell	-0.1	whole	0.04
led mất & tren	fell	0.38	laid	-0.04	whole	-0.3
led mất & trong	fell	0.44	laid	-0.01	whole	0.32
led mất tích	home	-0.03	fell	-0.12	whole	-0.04
led mặt trận	fell	0.36	laid	-0.26	lies	-0.02	whole	0.07
led mặt trận & phia	fell	0.53	laid	-0.25	lies	-0.02	whole	0.38
led mộ	home	-0.15	fell	-0.59	laid	0.52	lies	0.18	whole	-0.33
led mộ & bia	laid	-0.06	lies	-0.02	whole	0.2
led mộ & bo	fell	-0.02	laid	0.07	lies	-0.18
led mộ & canh	fell	-0.2	laid	-0.13	lies	0.33	whole	0.18
led mộ & dong	fell	-0.27	laid	0.3	lies	0.24	whole	-0.25
led mộ & hang	fell	-0.03	laid	0.15	lies	-0.16	whole	-0.36
led mộ & khu	laid	-0.05	lies	-0.11	whole	-0.18
led mộ & lo	laid	-0.13	lies	-0.21	whole	-0.23
led mộ & nghia	fell	-0.08	laid	-0.03	lies	-0.22	whole	-0.52
led mộ & ntls	fell	-0.04	laid	-0.46	lies	0.16	whole	-0.03
led mộ & trong	laid	-0.23	lies	0.23
led một	home	-0.17	fell	-0.2	laid	0.19	lies	-0.08	whole	0.08
led một & bo	laid	0.12	whole	-0.14
led một & ho	laid	0.33
led một & lo	laid	0.31
led một & tran	fell	0.2	laid	-0.01	whole	0.33
led mợ	fell	-0.04	lies	0.08
led nay ở	home	-0.19	fell	0.16	laid	-0.39	lies	0.41	whole	-0.01
led nghe nói	fell	0.34	laid	-0.19	lies	-0.01	whole	-0.64
led nghe nói & ben	fell	-0.01	laid	-0.03	whole	-0.19
led nghỉ hưu	home	-0.04	fell	-0.06	lies	-0.1
led nguyên quán	home	0.22	fell	-0.12	laid	-0.06	lies	-0.08	whole	-0.07
led nguyên quán & xa	whole	-0.33
led ngã	fell	-0.14	laid	-0.13	whole	-0.15
led ngã xuống	fell	0.2	laid	-0.2	lies	-0.03	whole	-0.18
led ngôi mộ	fell	-0.22	laid	0.33	lies	-0.06	whole	0.24
led người	home	0.13	fell	-0.42	laid	-0.11	lies	-0.14	whole	-0.05
led người & bac	home	-0.17
led người & ban	home	0.06	fell	-0.26	laid	-0.03	lies	-0.02	whole	-0.16
led người & bao	home	-0.01	fell	-0.03
led người & biet	home	-0.03
led người & bo	home	0.18	laid	0.31	whole	0.17
led người & cam	home	0.23	whole	0.26
led người & chi	home	0.05
led người & co	home	-0.46
led người & con	home	-0.11
led người & dao	home	0.05	laid	-0.01	whole	-0.17
led người & dung	home	-0.09
led người & gia	home	-0.41	whole	-0.44
led người & ha	home	0.42	whole	0.19
led người & hoi	home	0.1	whole	-0.13
led người & hung	home	0.19	whole	0.29
led người & khai	home	-0.13
led người & khmer	home	-0.3	whole	0.11
led người & kien	home	0.2	lies	0.27	whole	0.16
led người & ky	home	0.34	whole	0.35
led người & lang	home	-0.13	whole	-0.21
led người & linh	laid	0.13	whole	-0.2
led người & mong	home	-0.12	whole	-0.26
led người & muong	home	-0.15	whole	-0.09
led người & nam	home	0.06	whole	-0.18
led người & nghe	home	0.16	fell	-0.02	whole	0.07
led người & noi	home	-0.08	whole	-0.11
led người & nua	whole	-0.41
led người & nung	whole	-0.26
led người & phu	home	0.08	whole	0.28
led người & quang	home	0.13	whole	0.06
led người & tay	home	-0.02	fell	-0.03
led người & thai	home	-0.08	fell	-0.03	whole	-0.07
led người & than	home	-0.03
led người & thanh	home	0.19	whole	0.21
led người & thon	whole	-0.12
led người & thu	home	-0.21
led người & thuy	home	0.01	whole	0.05
led người & trong	home	-0.07
led người & xa	home	-0.04	fell	-0.02	whole	0.16
led người & xung	home	-0.15
led người & yen	home	0.03	whole	0.46
led nhập ngũ	home	-0.04	fell	-0.28
led nhắn	laid	-0.02	lies	-0.03
led nhặt	fell	0.19	laid	-0.14	whole	-0.25
led nhặt & trong	whole	-0.19
led nhặt được	fell	-0.06	laid	-0.06
led nhớ	home	-0.03	fell	-0.07	laid	0.04	lies	0.05	whole	0.16
led nhớ & con	laid	-0.01
led ném	fell	0.31	laid	-0.2	whole	-0.41
led nó	home	0.54	fell	-0.42	laid	0.22	lies	-0.09	whole	-0.06
led nó & canh	laid	0.15
led nói	home	-0.02	fell	0.52	laid	-0.16	whole	0.3
led nói & duoi	fell	0.31	laid	-0.51	whole	0.1
led nói là	fell	0.03	laid	-0.14	whole	0.11
led nói là & bo	fell	-0.04
led nông trường	home	-0.11	fell	-0.13	whole	-0.19
led núi	fell	-0.14	laid	-0.5	lies	0.22	whole	-0.25
led nơi an táng ban đầu	laid	0.21	lies	-0.01	whole	0.16
led nơi chôn	fell	-0.04	laid	-0.05	whole	0.34
led nơi mai táng	fell	-0.09	lies	0.03
led nước	home	-0.02	fell	-0.33	laid	-0.25	lies	0.32
led nằm lại	laid	0.47	whole	0.32
led phum	laid	0.04	whole	0.15
led pháo	home	-0.19	fell	-0.7	laid	0.24	lies	-0.06	whole	-0.47
led pháo & cao	home	-0.06	fell	0.04	whole	0.14
led pháo & cay	fell	-0.04
led phát hiện	fell	0.33	laid	-0.14	whole	0.09
led phát hiện & bo	laid	-0.01
led phục kích	home	-0.1	fell	0.35	whole	-0.16
led quy tập	home	-0.24	fell	-0.06	laid	0.47	lies	-0.14	whole	0.07
led quy tập về	home	-0.1	fell	-0.34	laid	-0.32	lies	-0.2	whole	0.36
led quy tập về & ntls	home	-0.05	laid	-0.19	lies	-0.52
led quân	fell	0.12	laid	-0.16	whole	-0.36
led quân y	fell	0.17	whole	-0.18
led quê	home	0.69	fell	-0.5	laid	-0.5	lies	0.05
led quê & an	whole	0.09
led quê & ap	whole	-0.15
led quê & bac	home	0.01
led quê & ban	home	0.01
led quê & binh	home	0.11	whole	0.11
led quê & cai	whole	-0.05
led quê & cam	home	-0.54	whole	-0.05
led quê & cho	home	0.23	whole	0.03
led quê & dien	home	0.01	whole	0.37
led quê & do	whole	-0.2
led quê & dong	home	0.06
led quê & gia	home	0.24	whole	0.19
led quê & ha	home	0.13	whole	0.2
led quê & hai	home	0.1	whole	0.45
led quê & kien	whole	-0.02
led quê & kim	home	-0.25	whole	0.19
led quê & lam	whole	0.13
led quê & lang	home	0.12	laid	-0.02
led quê & luc	home	0.03	whole	-0.28
led quê & nam	home	0.18	fell	-0.05	whole	0.15
led quê & nga	fell	-0.02	whole	-0.19
led quê & nghi	home	0.12	whole	-0.04
led quê & nghia	home	0.06	whole	-0.19
led quê & ngoai	home	0.15	fell	0.22	whole	-0.3
led quê & ninh	home	0.13	fell	-0.01	whole	-0.05
led quê & phu	home	-0.32	fell	-0.01	whole	-0.29
led quê & quang	home	-0.46	whole	0.15
led quê & quynh	home	0.26	whole	0.12
led quê & son	home	-0.24	fell	0.44	whole	-0.09
led quê & thai	home	0.54	lies	-0.02	whole	0.52
led quê & thanh	home	-0.27
led quê & thon	fell	-0.03	whole	-0.19
led quê & thuy	home	0.03	whole	-0.14
led quê & tien	home	0.05	whole	0.05
led quê & trang	home	0.27	lies	0.46	whole	0.32
led quê & ung	home	0.07	whole	0.19
led quê & van	home	0.02	lies	-0.01	whole	0.16
led quê & vinh	home	-0.4	whole	-0.2
led quê & vu	home	-0.19	whole	0.1
led quê & xa	home	0.22	fell	-0.15	lies	0.2	whole	-0.22
led quê & xom	whole	-0.5
led quê & yen	home	-0.57	fell	-0.01	whole	-0.19
led quê gốc	home	0.35	fell	-0.06	whole	-0.12
led quê quán	home	0.46	fell	-0.05	laid	-0.09	lies	-0.02	whole	0.06
led quê quán & thon	home	0.29	whole	0.29
led quê quán & xa	home	0.05	whole	-0.11
led quê tận	home	0.03	whole	0.01
led quê ở	home	0.14
led quản trang	laid	0.3	lies	0.3	whole	0.39
led quản trang & ntls	laid	0.33	lies	0.2	whole	0.46
led quận	whole	-0.05
led rút	fell	-0.26	laid	-0.08	whole	-0.38
led rừng	whole	-0.23
led s	fell	0.51
led sinh	home	0.13	fell	-0.91	laid	-0.05	lies	-0.11	whole	0.11
led sinh & lang	fell	-0.02
led sinh & que	home	0.02	whole	0.02
led sinh & thon	home	0.21	fell	-0.3
led sinh & xa	home	0.12	fell	-0.16
led sinh ngày	home	0.27	fell	-0.67	whole	0.12
led sinh năm	home	0.21	fell	-0.56	laid	-0.02	whole	-0.19
led sinh năm & canh	home	-0.05
led sinh quán	home	0.23	lies	-0.01	whole	0.15
led sn	home	0.37	fell	-0.24	laid	-0.04	whole	0.26
led sn & xa	whole	-0.19
led sông	fell	-0.05	whole	-0.44
led sư đoàn	fell	-0.12	whole	-0.58
led sửa	fell	0.05	lies	-0.1
led t	home	0.08	fell	-0.22	whole	-0.4
led tham gia	home	-0.03	fell	0.36	whole	0.12
led thu	home	-0.03	fell	-0.1	laid	-0.15	lies	-0.01	whole	-0.1
led thu được	fell	-0.03
led thôn	home	-0.12	fell	0.37	whole	-0.34
led thôn & xa	home	0.04	fell	0.08	whole	-0.28
led thông tin	fell	-0.11
led thư	fell	-0.19
led thương binh	laid	-0.02	lies	-0.07	whole	-0.18
led thầy	laid	0.28	whole	0.26
led thằng	home	-0.15	fell	0.78	laid	0.2	lies	-0.3	whole	0.15
led thằng & duong	whole	0.02
led thằng & ky	whole	-0.21
led trao trả	fell	-0.15
led trinh sát	home	-0.03	fell	-0.02	whole	0.11
led trinh sát & cua	fell	-0.04
led trinh sát & su	fell	-0.07
led trung sĩ	home	0.15	fell	-0.07	whole	0.16
led trung tâm	fell	0.02
led trung đoàn	home	-0.09	laid	-0.19	lies	-0.04	whole	-0.39
led trung đoàn & su	fell	-0.03	laid	-0.05	whole	-0.13
led trông coi	laid	0.35	lies	0.18	whole	0.13
led trông coi & ntls	laid	0.42	lies	0.25	whole	0.13
led trú quán	home	-0.92	laid	-0.03	lies	-0.01	whole	-0.14
led trúng bom	fell	-0.05	whole	0.1
led trúng pháo	fell	0.2	whole	-0.04
led trúng đạn	fell	0.47	laid	-0.04	whole	-0.08
led trạm	fell	-0.22	laid	0.27	whole	-0.08
led trận	home	-0.34	fell	0.17	laid	-0.19	lies	-0.23	whole	0.32
led trận & can	fell	-0.15	whole	0.34
led trận & cau	fell	-0.06	laid	-0.01	whole	0.08
led trận & chong	fell	-0.12	whole	-0.46
led trận & dia	home	-0.02	fell	0.36	laid	0.03	whole	-0.13
led trận & doi	fell	0.21	whole	0.07
led trận & dong	fell	0.41	whole	0.03
led trận & nui	fell	0.2	whole	0.48
led trận & van	fell	-0.06
led trận đánh	fell	-0.38	whole	0.26
led tên	fell	0.09	laid	0.11	lies	-0.07	whole	0.08
led tên & trong	laid	-0.06
led tìm	home	-0.11	fell	-0.01	laid	-0.08	lies	-0.14
led tôi	home	-0.29	fell	-0.36	laid	-0.02	lies	0.4	whole	0.19
led tôi & ben	fell	0.22	laid	-0.04	whole	0.01
led tôi & con	fell	-0.05	laid	-0.01	lies	0.33	whole	0.1
led tôi & thon	home	-0.42	whole	-0.44
led tôi & tren	fell	-0.12
led tôi & xa	home	0.16	lies	-0.06	whole	0.03
led tỉnh	fell	0.2	laid	-0.08	whole	0.12
led tổ	home	-0.04	fell	0.32	laid	-0.02	lies	-0.03	whole	-0.46
led tổ & phuong	home	-0.04	fell	0.33	laid	-0.02	lies	-0.03	whole	-0.12
led tức	home	-0.06
led tử trận	fell	0.37	lies	-0.01	whole	-0.21
led viết	home	-0.03	fell	-0.05	laid	-0.15	whole	0.26
led vào	home	-0.23	fell	0.04	laid	-0.15	lies	0.33	whole	0.11
led vào & ntls	laid	-0.32	lies	-0.14	whole	0.02
led vào bộ đội	fell	-0.03
led vào nghĩa trang	whole	-0.33
led vùi	home	-0.17	fell	-0.07	laid	0.43	lies	-0.13	whole	0.35
led vùi & tam	laid	0.11	whole	0.17
led x	home	0.14	fell	0.02	whole	0.15
led xung phong	fell	-0.16	laid	-0.03	whole	-0.11
led xung phong & doi	fell	-0.15
led xã	home	0.27	fell	-0.35	lies	-0.04	whole	0.16
led xóm	home	0.57	fell	0.29	whole	0.43
led y sĩ	home	-0.02
led y tá	home	-0.02	fell	0.34	whole	0.29
led y tá & tram	fell	0.17	whole	0.1
led ông	home	-0.22	fell	-0.12	lies	0.31	whole	-0.01
led đang ở	home	0.29	fell	-0.3	laid	-0.41	lies	0.38	whole	0.53
led đc	laid	-0.07	lies	0.09	whole	-0.16
led đem chôn	fell	-0.05	laid	0.88	lies	-0.09	whole	0.36
led đi b	home	-0.1	fell	-0.02
led đi bộ đội	home	0.07	fell	-0.08	whole	-0.13
led đi tìm	fell	-0.07	laid	-0.03	lies	-0.01
led điểm cao	lies	-0.07	whole	-0.64
led đoàn	home	-0.29	fell	-0.09	laid	0.26	lies	-0.05	whole	0.42
led đoàn & tinh	fell	-0.04
led đoàn & trung	home	-0.07	fell	-0.1	laid	-0.13	whole	-0.03
led đào	fell	-0.16	laid	-0.06	whole	0.06
led đào & ho	whole	0.06
led đánh	home	0.16	fell	0.15	laid	-0.27	lies	-0.26	whole	0.39
led đánh & bot	fell	-0.07
led đánh & chi	fell	0.27	whole	0.13
led đánh & doi	fell	0.44	whole	0.19
led đánh & don	fell	0.4	whole	0.04
led đánh & may	fell	-0.01
led đánh vào	fell	0.09	whole	0.23
led đánh vào & xuan	whole	0.14
led đã đưa về	home	0.23	laid	0.41	lies	0.58	whole	0.15
led đã đưa về & nghia	laid	-0.25	lies	0.28
led đã đưa về & ntls	home	0.26	laid	0.63	lies	0.19	whole	0.25
led đón về	laid	-0.32	lies	0.38	whole	-0.47
led đón về & nghia	laid	-0.01	lies	0.18	whole	-0.19
led đón về & ntls	laid	-0.26	lies	0.24	whole	-0.3
led đưa	home	0.27	fell	-0.17	laid	0.16	lies	0.38	whole	0.06
led đưa vào	laid	-0.13	lies	-0.37	whole	0.12
led đưa về	home	-0.18	fell	-0.16	laid	0.49	lies	-0.28
led đưa về & nghia	laid	0.08	lies	-0.35	whole	0.04
led đưa về & ntls	home	-0.16	laid	-0.59	lies	-0.26	whole	-0.01
led đưa về chôn	laid	0.15	lies	-0.1	whole	0.1
led đưa về chôn & nghia	laid	0.03	lies	-0.09	whole	0.05
led đường	home	-0.08	fell	0.44	laid	-0.49	lies	-0.07	whole	-0.07
led đường & nam	home	-0.04	fell	-0.2	whole	-0.06
led được chôn	fell	-0.09	laid	-0.06	lies	0.38	whole	0.04
led đại đội trưởng	home	-0.05	fell	0.08	whole	-0.11
led đạp mìn	whole	-0.15
led đắp mộ	laid	-0.12	whole	0.07
led đồi	home	-0.07	fell	-0.05	laid	0.56	lies	0.29	whole	0.3
led đồn	fell	0.44	laid	-0.31	lies	-0.03	whole	0.23
led đồng	home	-0.02	fell	-0.1	whole	-0.43
led đồng chí	whole	-0.24
led đội quy tập	fell	-0.05	whole	-0.14
led ấp	laid	0.12	whole	0.49
led:again	home	-0.29	fell	0.25	lies	0.23	whole	-0.2
led:again & bai	fell	-0.04	laid	-0.2	whole	-0.45
led:again & ben	fell	-0.31	laid	-0.15	whole	-0.58
led:again & bo	laid	0.42	whole	0.22
led:again & ntls	laid	-0.32	lies	-0.14	whole	0.02
led:aka	home	-1.03	fell	0.3	laid	0.42	lies	0.32	whole	0.6
led:aka & co	fell	0.05	whole	0.43
led:alive	home	-0.18	fell	-0.44	laid	-0.93	lies	0.3	whole	0.13
led:alive & bo	laid	-0.04	lies	0.23	whole	0.19
led:alive & go	home	0.17	lies	-0.03	whole	0.14
led:alive & khu	lies	-0.08
led:alive & ntls	lies	0.04	whole	0.09
led:alive & sau	laid	-0.04	lies	0.31	whole	0.05
led:alive & thanh	fell	-0.03
led:alive & vuon	laid	-0.37	lies	0.42	whole	-0.2
led:at	home	-0.15	fell	-0.64	laid	0.37	lies	0.58	whole	0.13
led:at & ben	fell	-0.02	laid	0.35
led:at & cach	whole	-0.23
led:at & cho	laid	0.37	whole	0.36
led:at & chua	laid	-0.03
led:at & doi	fell	0.22	whole	0.14
led:at & dong	fell	0.22	whole	0.17
led:at & lang	home	-0.05	fell	-0.02	whole	-0.44
led:at & quay	laid	-0.01
led:at & sau	laid	-0.02	whole	-0.05
led:at & tram	laid	0.01	whole	-0.1
led:battle	home	-0.62	fell	0.42	laid	-0.21	lies	-0.53	whole	0.13
led:battle & ap	whole	0.18
led:battle & b52	fell	-0.01	laid	-0.01	whole	-0.23
led:battle & bau	fell	-0.1
led:battle & ben	laid	-0.02	whole	-0.63
led:battle & binh	home	-0.08	fell	0.35	whole	0.21
led:battle & bot	fell	-0.53
led:battle & can	fell	-0.15	laid	-0.01	whole	0.36
led:battle & canh	fell	-0.14	laid	0.12	whole	0.22
led:battle & cao	home	-0.06	fell	0.01	whole	0.16
led:battle & cau	fell	0.05	laid	-0.08	lies	-0.02	whole	0.52
led:battle & cay	fell	0.07	whole	0.06
led:battle & chi	fell	-0.01	whole	0.15
led:battle & chong	fell	-0.12	whole	-0.46
led:battle & chot	fell	-0.77	laid	-0.03
led:battle & con	fell	-0.27	laid	0.27	whole	-0.32
led:battle & cua	fell	-0.3	laid	-0.03	whole	-0.23
led:battle & dai	whole	-0.07
led:battle & danh	whole	0.28
led:battle & dia	home	-0.02	fell	0.36	laid	0.03	whole	-0.13
led:battle & doi	fell	0.55	laid	-0.1
led:battle & don	fell	0.53	whole	0.17
led:battle & dong	fell	0.48	whole	0.16
led:battle & may	fell	-0.11
led:battle & nghia	lies	0.08	whole	0.27
led:battle & no	fell	-0.14	whole	0.03
led:battle & nui	fell	0.2	whole	0.48
led:battle & phu	fell	-0.31
led:battle & qua	fell	-0.1
led:battle & quan	fell	0.23	whole	-0.05
led:battle & su	fell	-0.1
led:battle & thi	fell	-0.03	whole	0.3
led:battle & tren	fell	-0.16	laid	0.16	whole	-0.42
led:battle & trung	fell	0.43	whole	0.14
led:battle & van	fell	-0.04	whole	0.15
led:battle & vo	fell	0.1	whole	0.05
led:battle & xuan	fell	-0.06	whole	0.14
led:born	home	0.63	fell	-1.37	lies	-0.27	whole	0.32
led:born & canh	home	-0.15	fell	-0.07	laid	0.21	whole	0.12
led:born & lang	fell	-0.11	laid	-0.01	whole	-0.2
led:born & que	home	0.19	fell	-0.03	whole	0.23
led:born & thon	home	0.31	fell	-0.39	whole	0.1
led:born & xa	fell	-0.22	lies	-0.02	whole	-0.5
led:bury	home	-0.28	fell	-1.37	laid	0.96	lies	0.26	whole	0.46
led:bury & #	laid	-0.06	whole	0.06
led:bury & bai	laid	-0.26	lies	-0.05	whole	-0.02
led:bury & ban	fell	-0.09	laid	-0.04	whole	0.11
led:bury & ben	laid	0.48	whole	0.26
led:bury & bia	fell	-0.3	laid	0.05	lies	-0.2
led:bury & bo	laid	0.24	lies	-0.05
led:bury & ca	laid	0.03	whole	0.22
led:bury & canh	fell	-0.05	laid	0.22	lies	-0.22
led:bury & chan	fell	-0.03	laid	0.24	lies	-0.07	whole	0.06
led:bury & chung	whole	-0.22
led:bury & con	laid	0.31	whole	0.44
led:bury & cua	fell	-0.01	laid	0.16	whole	0.01
led:bury & dat	fell	-0.01	laid	-0.03	lies	0.6	whole	0.13
led:bury & doi	fell	-0.13	laid	0.59	lies	-0.13	whole	0.35
led:bury & dong	laid	0.08	lies	-0.01	whole	-0.21
led:bury & duoi	fell	-0.04	laid	0.38	whole	0.05
led:bury & gan	laid	-0.07	lies	0.54	whole	0.16
led:bury & go	home	-0.14	fell	-0.09	laid	0.1	lies	-0.03	whole	0.19
led:bury & goc	fell	-0.05	laid	0.32	whole	0.07
led:bury & ho	laid	-0.18	whole	-0.02
led:bury & khe	fell	-0.16	laid	-0.06	whole	-0.29
led:bury & khu	laid	-0.19	lies	0.62	whole	0.16
led:bury & lai	laid	-0.17
led:bury & lan	laid	-0.02	lies	-0.14
led:bury & lang	laid	0.08	whole	0.4
led:bury & lo	laid	-0.33	whole	-0.22
led:bury & lung	laid	0.19	whole	0.21
led:bury & luon	laid	-0.06	whole	0.1
led:bury & mieu	laid	0.13	whole	0.29
led:bury & nen	laid	0.11	whole	-0.18
led:bury & ngay	laid	0.45	whole	0.34
led:bury & nghia	laid	-0.37	lies	0.1	whole	0.13
led:bury & ngoai	laid	0.17	whole	0.25
led:bury & no	laid	0.12	whole	0.37
led:bury & ntls	laid	-0.09	lies	-0.02	whole	-0.05
led:bury & phia	fell	-0.06	laid	0.1	whole	-0.33
led:bury & ria	lies	-0.14	whole	-0.03
led:bury & san	whole	0.13
led:bury & sat	whole	-0.14
led:bury & sau	laid	0.37	lies	-0.06	whole	0.22
led:bury & suoi	fell	-0.12	laid	-0.13	lies	-0.14	whole	-0.4
led:bury & suon	laid	0.03	whole	-0.38
led:bury & tam	laid	0.07	whole	0.4
led:bury & tap	laid	-0.15	whole	-0.24
led:bury & trang	laid	0.16	lies	-0.2	whole	-0.37
led:bury & tren	fell	-0.03	laid	0.42	whole	-0.01
led:bury & trong	fell	-0.01	laid	0.25	lies	-0.19	whole	-0.03
led:bury & ven	laid	0.18	lies	-0.02	whole	0.19
led:bury & vuon	home	-0.06	laid	0.07	lies	-0.22	whole	-0.23
led:capture	home	-0.07	fell	-0.26	laid	-0.16	lies	-0.03	whole	-0.1
led:contact	home	-0.31	fell	-0.17	laid	-0.09	lies	-0.13
led:died	home	-0.98	fell	0.24	laid	0.39	lies	0.01	whole	-0.04
led:died & #	fell	0.16	laid	-0.08	lies	-0.02	whole	-0.35
led:died & ##	fell	-0.27	laid	-0.09	lies	-0.04	whole	-0.4
led:died & an	fell	0.16	whole	0.06
led:died & ap	whole	-0.28
led:died & ba	fell	0.34	whole	0.27
led:died & bai	fell	0.03	laid	-0.27	whole	-0.06
led:died & ban	laid	-0.05	whole	-0.33
led:died & ben	fell	-0.24	laid	0.05
led:died & bia	laid	-0.04	lies	-0.2	whole	0.28
led:died & bien	fell	0.17
led:died & binh	fell	-0.05	whole	-0.01
led:died & bo	fell	-0.05	lies	-0.27	whole	0.41
led:died & ca	fell	-0.07	whole	0.37
led:died & cach	laid	-0.21	whole	0.15
led:died & cai	fell	-0.23	laid	-0.19
led:died & canh	fell	-0.33	laid	-0.04	lies	0.16	whole	-0.21
led:died & cao	home	-0.03	fell	0.14	whole	0.04
led:died & cau	fell	-0.28	lies	-0.08	whole	-0.63
led:died & chan	laid	0.22	whole	0.43
led:died & chien	fell	-0.09	whole	-0.04
led:died & chot	fell	0.33	whole	0.68
led:died & chua	fell	-0.34	whole	-0.23
led:died & con	laid	0.14	whole	0.33
led:died & cu	fell	0.2	laid	0.27	whole	0.11
led:died & cua	fell	0.23
led:died & dai	whole	-0.34
led:died & dak	fell	0.25	laid	-0.05	whole	-0.11
led:died & dao	fell	0.05	whole	0.09
led:died & dat	laid	0.01	lies	0.24	whole	0.13
led:died & deo	whole	0.07
led:died & diem	whole	0.11
led:died & dinh	fell	-0.26
led:died & doan	fell	-0.16
led:died & doc	fell	0.02	laid	-0.04	whole	-0.09
led:died & doi	fell	-0.36	laid	0.44	lies	0.31	whole	0.12
led:died & don	fell	0.1	laid	0.45	whole	0.24
led:died & dong	laid	0.12	lies	0.17	whole	-0.4
led:died & duoi	fell	-0.49	laid	-0.07	lies	-0.09
led:died & duong	fell	-0.08	laid	0.04	whole	-0.07
led:died & gan	laid	-0.21	lies	0.16	whole	-0.08
led:died & go	laid	0.37	whole	0.59
led:died & goc	fell	-0.05	laid	-0.3	lies	-0.05
led:died & ha	whole	0.18
led:died & hai	home	-0.02	fell	0.07	whole	0.22
led:died & hang	fell	-0.43	laid	0.1	lies	-0.17	whole	-0.36
led:died & ho	fell	-0.23	laid	0.16
led:died & hoai	fell	0.29	whole	-0.13
led:died & hoi	home	-0.03
led:died & hue	fell	0.27	whole	0.23
led:died & huyen	whole	-0.29
led:died & khe	home	-0.02	fell	0.34	laid	0.22	lies	-0.27	whole	-0.16
led:died & khu	fell	0.09	laid	-0.01	lies	-0.26	whole	-0.08
led:died & khuc	fell	-0.1	laid	0.01	whole	0.04
led:died & kon	fell	0.05	whole	0.08
led:died & lan	laid	-0.21	lies	-0.14	whole	-0.27
led:died & lang	fell	0.05	lies	-0.06	whole	0.43
led:died & lo	fell	-0.23	laid	-0.16	lies	-0.29	whole	-0.58
led:died & loc	fell	0.74	lies	-0.01	whole	0.42
led:died & lung	laid	0.04	whole	0.19
led:died & mat	fell	-0.29	laid	-0.12	lies	-0.02	whole	-0.13
led:died & mong	fell	-0.01
led:died & mua	fell	-0.19	laid	-0.09
led:died & mung	fell	-0.11	whole	-0.35
led:died & nen	laid	0.11	whole	-0.18
led:died & ngay	fell	-0.05	laid	-0.08	whole	0.23
led:died & nghia	fell	-0.15	laid	-0.35	lies	0.06	whole	-0.14
led:died & ngoai	fell	0.08	laid	0.56	lies	-0.01	whole	0.37
led:died & no	laid	0.05	whole	0.11
led:died & noi	whole	0.2
led:died & ntls	fell	-0.1	laid	-0.26	lies	0.41
led:died & nui	fell	-0.4	whole	-0.32
led:died & phia	laid	-0.08	lies	-0.01	whole	-0.19
led:died & phu	fell	-0.03	whole	0.18
led:died & phum	whole	-0.04
led:died & quang	fell	0.04	whole	0.23
led:died & rach	fell	0.03	laid	0.22	lies	-0.04	whole	0.19
led:died & ria	lies	-0.14	whole	-0.05
led:died & san	laid	-0.17	whole	0.12
led:died & sat	fell	-0.21	laid	0.47
led:died & sau	fell	-0.11	laid	0.3	lies	0.03	whole	0.46
led:died & song	fell	0.48	whole	0.51
led:died & suoi	whole	-0.13
led:died & suon	fell	0.09	laid	0.25	lies	-0.04	whole	0.06
led:died & tan	fell	0.04	whole	0.19
led:died & tay	fell	0.07	laid	-0.11	whole	0.03
led:died & thanh	fell	-0.12	laid	-0.21	whole	-0.37
led:died & thon	home	0.46	fell	-0.26	whole	0.15
led:died & thuong	fell	-0.1	whole	0.04
led:died & tich	fell	0.27	laid	0.39	whole	0.28
led:died & tinh	home	-0.03	fell	0.07	whole	0.39
led:died & tram	fell	0.03	laid	0.02	whole	0.39
led:died & tran	fell	-0.39	laid	0.18	whole	-0.17
led:died & trang	fell	0.25	laid	0.07	lies	-0.04	whole	-0.25
led:died & tren	fell	-0.26	laid	0.31	lies	-0.03	whole	-0.16
led:died & trong	fell	-0.43	laid	-0.31	lies	0.27	whole	-0.3
led:died & truoc	laid	0.14	whole	-0.03
led:died & truong	fell	-0.42	laid	-0.05	lies	0.02	whole	-0.02
led:died & vuon	fell	-0.22	laid	0.63	lies	-0.2	whole	-0.06
led:died & xa	home	-0.02	fell	0.01	laid	-0.06	lies	-0.02	whole	-0.04
led:enlist	home	-0.27	fell	-0.25	laid	-0.16	lies	-0.08	whole	-0.1
led:enlist & cap	home	-0.11
led:enlist & dai	fell	-0.02
led:enlist & doi	fell	-0.26
led:fell	home	-1.56	fell	1.27	laid	-0.99	lies	-0.9	whole	0.39
led:fell & #	fell	-0.5	whole	-0.93
led:fell & ##	fell	-0.44	laid	-0.09	lies	-0.04	whole	-0.33
led:fell & an	home	-0.02	fell	0.22	whole	0.25
led:fell & ap	fell	0.14	whole	-0.26
led:fell & b52	fell	-0.04	whole	-0.31
led:fell & ba	fell	0.54	whole	0.35
led:fell & bai	fell	0.29	laid	-0.02	whole	0.19
led:fell & ban	fell	0.07	whole	-0.16
led:fell & bay	fell	0.03	whole	-0.03
led:fell & ben	home	-0.02	fell	0.11	laid	-0.2	whole	-0.37
led:fell & bi	fell	0.22	whole	0.12
led:fell & bien	fell	0.17
led:fell & binh	home	-0.03	whole	-0.22
led:fell & bo	fell	0.43	laid	-0.21	whole	0.09
led:fell & bom	fell	-0.09
led:fell & bot	fell	0.23	laid	-0.05	whole	0.11
led:fell & ca	fell	-0.31
led:fell & cai	fell	-0.18	whole	0.03
led:fell & cam	fell	0.31	whole	0.31
led:fell & canh	fell	-0.01	laid	0.05	whole	0.08
led:fell & cao	home	-0.03	fell	0.14	whole	0.04
led:fell & cau	fell	-0.03	laid	-0.07	lies	-0.05	whole	-0.64
led:fell & chap	fell	-0.12
led:fell & chien	fell	-0.15	whole	-0.04
led:fell & cho	home	-0.04	fell	0.22	whole	0.2
led:fell & chot	fell	0.33	whole	0.17
led:fell & chung	fell	-0.26
led:fell & coi	fell	0.29	whole	0.3
led:fell & cu	fell	0.36	whole	0.14
led:fell & cua	fell	-0.07	whole	0.48
led:fell & dai	home	0.29	whole	-0.15
led:fell & dak	fell	0.28	laid	-0.05
led:fell & dao	fell	0.06	whole	0.05
led:fell & deo	fell	0.04	lies	-0.03
led:fell & diem	fell	0.25	whole	-0.08
led:fell & dien	home	-0.04	fell	0.29
led:fell & doc	laid	-0.14	whole	-0.03
led:fell & doi	fell	-0.01	laid	-0.5	whole	-0.45
led:fell & dong	home	-0.03	fell	0.48	laid	-0.17	whole	0.13
led:fell & duoi	fell	-0.35	laid	-0.16	whole	-0.28
led:fell & duong	fell	-0.04	laid	-0.01	whole	0.12
led:fell & gan	fell	0.34	laid	-0.07	whole	0.32
led:fell & giay	fell	-0.07
led:fell & giua	fell	0.22	whole	0.04
led:fell & go	fell	0.14	whole	0.19
led:fell & ha	home	-0.05	fell	0.03	whole	0.23
led:fell & hai	home	-0.04	whole	0.1
led:fell & hang	fell	-0.27	whole	0.18
led:fell & ho	fell	-0.41	laid	0.18	whole	0.13
led:fell & hoi	fell	-0.09
led:fell & hue	fell	0.45	whole	0.31
led:fell & khe	home	-0.08	fell	0.1	laid	0.07	whole	0.09
led:fell & kinh	home	-0.02	fell	0.21	laid	-0.01	whole	-0.27
led:fell & kon	fell	0.05	whole	0.08
led:fell & lang	fell	0.05	whole	0.1
led:fell & lien	fell	-0.28
led:fell & lo	fell	-0.12	laid	0.28	lies	-0.02	whole	-0.22
led:fell & loc	fell	0.22	whole	0.19
led:fell & mat	fell	-0.29	laid	-0.12	lies	-0.02	whole	-0.13
led:fell & mau	fell	-0.03	whole	0.02
led:fell & mo	home	-0.02	fell	-0.16	lies	0.42	whole	-0.2
led:fell & mong	fell	-0.02
led:fell & mua	fell	-0.21
led:fell & mung	fell	-0.11	whole	-0.35
led:fell & muong	fell	-0.1	whole	-0.36
led:fell & nen	fell	-0.11
led:fell & ngam	whole	0.03
led:fell & ngay	fell	0.2	laid	-0.18	whole	-0.01
led:fell & ngoai	fell	0.47	laid	-0.04	whole	0.43
led:fell & noi	whole	0.2
led:fell & nui	fell	-0.35	whole	-0.07
led:fell & pailin	fell	0.29
led:fell & pha	fell	0.11	whole	0.21
led:fell & phu	fell	-0.09	whole	0.21
led:fell & phum	fell	0.13	whole	-0.13
led:fell & quang	home	-0.07	fell	0.4	whole	-0.02
led:fell & rach	fell	0.08	laid	0.27	whole	0.1
led:fell & san	laid	-0.02	whole	0.01
led:fell & sau	fell	0.13	whole	-0.08
led:fell & song	fell	0.49	whole	0.38
led:fell & suoi	fell	0.01	whole	-0.05
led:fell & tan	fell	0.04	whole	0.19
led:fell & tay	home	-0.17	fell	0.23	whole	0.09
led:fell & thanh	fell	-0.12	whole	-0.11
led:fell & thi	fell	-0.09
led:fell & thuong	fell	-0.28	whole	0.11
led:fell & tich	fell	0.15	laid	0.39	whole	0.28
led:fell & tram	fell	-0.49	laid	-0.06	whole	0.3
led:fell & tran	fell	-0.53	laid	-0.12	whole	-0.16
led:fell & tren	fell	0.28	laid	-0.23	lies	-0.01	whole	0.13
led:fell & trong	fell	0.09	laid	-0.02	lies	-0.03	whole	-0.35
led:fell & truong	fell	-0.69
led:fell & tui	fell	-0.04
led:fell & vam	fell	0.09	laid	-0.05	whole	0.19
led:fell & xa	fell	-0.01	whole	-0.06
led:gio	home	-0.08	fell	0.15	laid	-0.34	whole	0.24
led:grave	home	-0.45	fell	-0.33	laid	0.16	lies	0.22	whole	0.39
led:grave & ben	laid	-0.12
led:grave & bia	fell	-0.01	laid	-0.11	lies	0.32	whole	0.33
led:grave & bo	fell	-0.04	lies	-0.2
led:grave & canh	fell	-0.21	laid	-0.28	lies	0.28	whole	0.26
led:grave & cau	fell	-0.07	lies	-0.01
led:grave & dong	fell	-0.28	laid	0.28	lies	0.22	whole	-0.25
led:grave & duoi	fell	-0.12	laid	-0.1	lies	-0.08	whole	0.2
led:grave & gan	laid	0.07	lies	-0.15
led:grave & hang	fell	-0.03	laid	0.15	lies	-0.16	whole	-0.36
led:grave & khu	laid	-0.08	lies	-0.3	whole	-0.18
led:grave & lo	laid	-0.13	lies	-0.21	whole	-0.23
led:grave & nghia	fell	-0.13	laid	-0.25	lies	-0.19	whole	-0.52
led:grave & ntls	home	-0.05	fell	-0.05	laid	-0.54	lies	0.31	whole	0.48
led:grave & tren	fell	0.27	lies	-0.02	whole	-0.07
led:grave & trong	fell	-0.07	laid	-0.4	lies	0.36	whole	0.01
led:grave & vuon	fell	-0.11	laid	0.36	lies	-0.02	whole	0.21
led:home	home	0.99	fell	-0.84	laid	-0.3	lies	-0.27	whole	0.13
led:home & ap	whole	-0.15
led:home & ba	home	0.22	whole	0.29
led:home & bac	home	-0.08	whole	-0.24
led:home & ban	home	0.01	fell	0.21	laid	-0.11	lies	-0.08
led:home & bao	home	-0.26	fell	-0.04	whole	-0.11
led:home & ben	home	0.25	whole	0.23
led:home & biet	home	-0.03
led:home & binh	home	0.62	whole	0.15
led:home & bo	home	0.18	laid	0.31	whole	0.17
led:home & buon	whole	-0.12
led:home & cai	home	0.28	whole	-0.01
led:home & cam	home	-0.26
led:home & can	home	0.32	whole	0.28
led:home & canh	laid	0.35	whole	-0.12
led:home & cao	home	0.14	whole	-0.01
led:home & cat	home	0.35	whole	0.29
led:home & cau	home	0.11	fell	0.02	whole	0.27
led:home & chi	home	0.09	fell	-0.05	whole	-0.21
led:home & cho	home	0.2	whole	0.1
led:home & chon	home	-0.12	fell	-0.07	laid	0.08	whole	-0.15
led:home & co	home	-0.46
led:home & con	home	-0.09	whole	0.05
led:home & cong	home	-0.6	fell	-0.22	whole	-0.33
led:home & cua	home	-0.1	laid	-0.09
led:home & dai	home	-0.51	whole	0.23
led:home & dan	home	0.19	whole	0.22
led:home & dao	home	0.05	laid	-0.01	whole	-0.17
led:home & dien	home	0.51	whole	0.58
led:home & do	home	0.5	fell	-0.11	whole	0.02
led:home & dong	home	0.39	whole	0.15
led:home & duc	home	0.11	whole	-0.06
led:home & dung	home	-0.09
led:home & gia	home	-0.21	whole	-0.15
led:home & ha	home	-0.11	whole	0.39
led:home & hai	home	0.02	whole	0.54
led:home & hoa	home	0.02	fell	-0.02	whole	0.09
led:home & hoang	home	0.09	whole	0.5
led:home & hoi	home	0.1	whole	-0.13
led:home & hung	home	-0.06	whole	0.07
led:home & khai	home	-0.13
led:home & khmer	home	-0.3	whole	0.11
led:home & kien	home	0.21	lies	0.24	whole	0.09
led:home & kim	home	-0.1	whole	0.28
led:home & ky	home	0.34	whole	0.36
led:home & lai	home	-0.14
led:home & lam	home	-0.1	whole	0.13
led:home & lang	home	-0.24	fell	-0.21	laid	-0.28	lies	-0.06	whole	-0.47
led:home & lap	home	0.21	whole	0.25
led:home & lien	home	0.04	whole	0.18
led:home & linh	laid	0.13	whole	-0.2
led:home & luc	home	0.03	whole	-0.28
led:home & minh	home	0.22	whole	0.03
led:home & mong	home	-0.12	whole	-0.26
led:home & muong	home	-0.14	whole	-0.13
led:home & nam	home	0.25	fell	-0.05	whole	-0.05
led:home & nga	fell	-0.02	whole	-0.24
led:home & nghe	home	0.17	fell	-0.02	whole	0.35
led:home & nghi	home	0.27	whole	-0.04
led:home & nghia	home	0.07	lies	-0.01	whole	-0.63
led:home & ngoai	home	0.15	fell	0.22	whole	-0.3
led:home & ninh	home	0.13	fell	-0.01	whole	-0.05
led:home & noi	home	-0.08	whole	-0.11
led:home & nua	whole	-0.41
led:home & nung	whole	-0.17
led:home & pho	home	0.16	whole	0.22
led:home & phu	home	-0.18	fell	-0.06	whole	-0.05
led:home & phuong	home	0.06	fell	-0.03	whole	-0.07
led:home & quan	home	-0.32	fell	0.35	laid	-0.03
led:home & quang	home	-0.17	whole	0.25
led:home & que	home	0.1	fell	-0.04	whole	0.31
led:home & quynh	home	0.31	whole	0.2
led:home & son	home	-0.24	fell	0.44	whole	-0.09
led:home & song	home	-0.06	whole	-0.19
led:home & tam	home	0.07	whole	-0.15
led:home & tan	home	0.35	whole	0.12
led:home & tay	home	-0.02	fell	-0.03
led:home & thach	home	0.06	whole	-0.17
led:home & thai	home	0.23	fell	-0.08	lies	-0.04	whole	0.33
led:home & than	home	-0.04
led:home & thanh	home	-0.08	whole	0.21
led:home & thon	fell	-0.1	laid	-0.04	whole	-0.02
led:home & thu	home	-0.21	whole	-0.33
led:home & thuong	home	0.05	whole	0.17
led:home & thuy	home	0.22	whole	-0.03
led:home & tien	home	0.15	whole	0.31
led:home & toc	home	-0.23	fell	-0.23	laid	-0.12	lies	-0.1	whole	-0.3
led:home & trang	home	0.27	lies	0.45	whole	0.32
led:home & trong	home	-0.07
led:home & truc	home	0.12	whole	0.24
led:home & trung	whole	-0.11
led:home & ung	home	0.09	whole	-0.03
led:home & van	home	-0.06	lies	-0.01	whole	0.16
led:home & viet	whole	0.22
led:home & vinh	home	-0.09	whole	-0.06
led:home & vo	home	-0.22
led:home & vu	home	-0.37	whole	0.1
led:home & xa	home	0.28	fell	-0.31	laid	-0.07	lies	0.16	whole	-0.41
led:home & xom	home	0.06	whole	-0.29
led:home & xung	home	-0.15
led:home & y	home	0.04	whole	0.16
led:home & yen	home	-0.53	fell	-0.01	whole	0.05
led:hurt	home	-0.1	fell	-0.37	laid	-0.05
led:joined	home	-0.1	laid	-0.03
led:joined & dai	fell	-0.02
led:kin	home	0.03	fell	-0.23	laid	-0.5	lies	0.18	whole	0.43
led:kin & nghia	laid	-0.13	lies	0.35	whole	0.11
led:laid	home	-0.24	fell	-0.36	laid	0.29	lies	-0.25	whole	0.3
led:letter	home	-0.22	fell	-0.09	laid	-0.04	whole	0.08
led:level	home	0.23	fell	0.62	laid	0.46	lies	-0.08	whole	0.49
led:level & cach	fell	0.31	laid	0.18	whole	-0.07
led:level & dong	fell	0.01	whole	0.25
led:level & goc	laid	-0.17
led:level & huyen	home	-0.12	fell	-0.01	whole	-0.54
led:level & khu	laid	0.36
led:level & m	home	-0.01
led:level & ngay	fell	-0.05	laid	-0.04
led:level & phuong	home	-0.04	fell	0.32	laid	-0.02	lies	-0.03	whole	-0.12
led:level & tram	fell	0.11	laid	-0.04	whole	-0.14
led:level & xa	home	-0.18	fell	0.21	laid	-0.02	whole	-0.26
led:link	home	-0.18	fell	-0.24	laid	0.27
led:link & bai	fell	-0.07	laid	0.37	whole	0.14
led:link & ban	home	-0.04	fell	0.62	whole	0.35
led:link & benh	laid	-0.06
led:link & bia	laid	0.18	whole	0.15
led:link & bo	laid	0.04	whole	-0.14
led:link & cach	laid	-0.29
led:link & con	whole	-0.39
led:link & cua	laid	-0.02
led:link & dai	whole	-0.36
led:link & danh	laid	-0.04
led:link & doan	laid	-0.08
led:link & doi	fell	-0.17
led:link & don	fell	-0.14
led:link & dong	laid	-0.02
led:link & duong	fell	-0.1	whole	0.1
led:link & giay	fell	-0.01
led:link & hang	laid	-0.31	whole	0.11
led:link & ho	laid	0.59	whole	0.16
led:link & huyen	home	-0.12
led:link & lang	laid	0.32	whole	0.23
led:link & lo	laid	0.17
led:link & me	laid	-0.02
led:link & nghia	laid	-0.13
led:link & ntls	home	-0.04	fell	-0.14	laid	0.29	lies	0.35
led:link & phia	laid	-0.26	whole	-0.07
led:link & phuong	home	-0.06
led:link & tieu	laid	-0.06
led:link & tram	fell	0.19	laid	0.29	whole	0.1
led:link & tran	fell	0.2	laid	-0.01	whole	0.33
led:link & tren	whole	0.11
led:link & trong	laid	-0.18	lies	0.15	whole	0.1
led:link & trung	whole	-0.15
led:link & vuon	fell	-0.01	whole	-0.21
led:link & xa	home	0.03	fell	-0.31	laid	-0.02	whole	-0.07
led:martyr	home	0.31	fell	-0.29	laid	0.28	whole	-0.17
led:martyr & chua	whole	-0.23
led:martyr & huyen	whole	-0.29
led:martyr & thon	home	0.46	fell	-0.26	whole	0.23
led:martyr & xa	home	-0.01	fell	-0.03	lies	-0.02	whole	-0.08
led:mine	home	0.13	fell	0.04	laid	-0.47	lies	0.27	whole	0.42
led:mine & nghia	laid	-0.12	lies	0.36	whole	0.11
led:moved	home	0.1	fell	-0.28	laid	0.31	lies	0.17	whole	0.43
led:moved & adn	fell	-0.11
led:moved & ben	fell	-0.29	whole	-0.11
led:moved & bo	laid	-0.01	lies	0.47	whole	0.18
led:moved & doi	fell	-0.28	laid	0.03	lies	-0.07	whole	0.33
led:moved & dong	fell	-0.19	laid	0.28	lies	-0.03	whole	0.09
led:moved & duong	fell	0.02	lies	0.1
led:moved & ho	laid	-0.25	lies	-0.01
led:moved & nghia	home	-0.02	fell	-0.08	laid	0.17	lies	-0.55	whole	0.12
led:moved & ntls	home	0.42	laid	-0.34	lies	-0.01	whole	0.07
led:moved & trong	fell	0.41	laid	-0.22	whole	-0.23
led:naming	home	-0.28	lies	0.2	whole	-0.11
led:naming & danh	laid	-0.04
led:naming & trong	laid	-0.12	lies	0.17	whole	0.07
led:notice	home	-0.26	laid	-0.4	lies	-0.12	whole	-0.12
led:notice & phu	fell	-0.03
led:notice & tinh	fell	-0.08
led:notice & tren	fell	-0.05	laid	-0.14
led:office	home	-0.37	fell	-0.93	laid	0.32	lies	-0.02	whole	0.22
led:office & bo	laid	-0.12
led:office & ntls	laid	0.32	lies	0.38	whole	0.48
led:office & quan	lies	-0.01
led:office & tinh	fell	-0.05	whole	-0.14
led:office & trung	whole	-0.18
led:office & xa	fell	-0.05
led:post	home	-0.32	fell	0.38	lies	0.21	whole	0.72
led:post & cua	fell	-0.07
led:post & dai	fell	-0.03
led:post & dong	home	-0.33	fell	0.43	whole	0.01
led:post & huyen	home	-0.34
led:post & su	fell	-0.09
led:post & tieu	laid	-0.01
led:post & tram	fell	0.17	whole	0.1
led:rank	home	-0.17	fell	0.11	lies	-0.01	whole	0.7
led:returned	home	-0.25	fell	-0.31	lies	-0.09
led:self	home	-0.3	fell	-0.44	laid	-0.2	lies	0.66	whole	0.21
led:self & ben	fell	0.22	laid	-0.04	whole	0.01
led:self & con	fell	-0.07	laid	-0.16	lies	0.32	whole	0.1
led:self & ho	fell	0.46	laid	-0.02
led:self & thon	home	-0.42	whole	-0.44
led:self & tren	fell	-0.12
led:self & xa	home	0.24	lies	-0.06
led:site	home	-0.35	fell	0.5	laid	0.02	lies	0.01	whole	0.02
led:site & ben	laid	0.23	whole	0.24
led:site & canh	whole	-0.13
led:site & doi	home	-0.11	fell	-0.01
led:site & gan	fell	0.21	whole	0.35
led:site & khu	fell	0.06	laid	-0.08	whole	0.03
led:site & kon	laid	-0.05	whole	-0.28
led:site & phia	fell	0.39	laid	-0.41	lies	-0.05	whole	0.15
led:site & vi	lies	0.36
led:stop	home	0.15	fell	-0.25	laid	-0.29	lies	-0.12	whole	0.04
led:stop & #	laid	-0.08	lies	-0.03	whole	-0.35
led:stop & ##	fell	-0.16	lies	-0.05	whole	-0.32
led:stop & an	fell	0.12	whole	0.19
led:stop & ap	whole	-0.27
led:stop & at	home	-0.24	whole	-0.19
led:stop & ba	home	0.24	fell	0.53	whole	0.64
led:stop & bac	home	-0.08	whole	-0.24
led:stop & bai	laid	-0.07	lies	-0.1	whole	-0.36
led:stop & ban	fell	-0.11	laid	0.56	lies	0.12	whole	-0.09
led:stop & bao	home	-0.26	fell	-0.06	whole	-0.11
led:stop & ben	home	0.16	fell	-0.01	laid	0.25	lies	-0.05	whole	0.14
led:stop & benh	whole	-0.26
led:stop & bia	fell	-0.18	laid	-0.14	lies	-0.23	whole	-0.2
led:stop & bien	fell	0.08	laid	-0.08
led:stop & biet	home	-0.03
led:stop & binh	home	-0.14	fell	-0.01	laid	-0.08	lies	-0.08	whole	-0.27
led:stop & bo	home	0.15	fell	0.12	laid	0.24	lies	-0.07	whole	0.38
led:stop & bui	home	-0.07	laid	-0.04	whole	-0.37
led:stop & buon	home	-0.12	fell	-0.39	whole	-0.35
led:stop & ca	fell	-0.08	whole	-0.06
led:stop & cach	laid	-0.06	whole	0.15
led:stop & cai	home	0.27	fell	-0.2	laid	-0.21	whole	0.04
led:stop & cam	home	-0.01	fell	0.21	whole	0.66
led:stop & can	home	0.16	fell	-0.01	whole	0.07
led:stop & canh	home	-0.09	fell	-0.05	laid	0.51	lies	-0.28	whole	-0.32
led:stop & cao	fell	0.11
led:stop & cat	home	0.29	whole	0.13
led:stop & cau	home	-0.32	fell	-0.05	laid	-0.02	lies	-0.06	whole	-0.35
led:stop & chan	fell	-0.02	laid	0.22	whole	0.11
led:stop & chap	fell	-0.12
led:stop & chi	home	0.08	fell	-0.11	whole	-0.21
led:stop & chien	fell	-0.15	whole	-0.04
led:stop & cho	home	0.12	fell	-0.32	whole	0.14
led:stop & chon	home	-0.12	fell	-0.07	laid	0.08	whole	-0.15
led:stop & chot	fell	0.34	whole	0.19
led:stop & chu	fell	-0.08	whole	0.04
led:stop & chua	fell	-0.39	lies	0.46	whole	0.18
led:stop & chung	home	-0.02	fell	-0.22	laid	-0.08	whole	0.02
led:stop & co	home	-0.46	whole	0.13
led:stop & con	home	-0.17	fell	0.11	laid	0.26	lies	0.25	whole	0.77
led:stop & cong	home	-0.6	fell	-0.12	laid	-0.02	whole	-0.25
led:stop & cu	home	0.34	fell	0.17	laid	0.2	lies	-0.03	whole	0.33
led:stop & cua	home	-0.11	fell	0.53	laid	0.36	whole	0.15
led:stop & da	laid	-0.04
led:stop & dai	home	-0.56	fell	-0.06	whole	-0.12
led:stop & dak	fell	0.18	laid	-0.05
led:stop & dan	home	0.19	fell	-0.08	whole	0.22
led:stop & danh	fell	-0.01
led:stop & dao	home	0.05	fell	0.25	laid	-0.04	whole	-0.01
led:stop & dat	home	-0.03	lies	0.23
led:stop & dem	home	-0.03	laid	-0.01	whole	-0.08
led:stop & den	laid	-0.03
led:stop & deo	fell	0.03	lies	-0.01
led:stop & di	home	-0.04
led:stop & diem	fell	0.25	whole	0.46
led:stop & dien	home	0.4	fell	0.29	whole	0.55
led:stop & dinh	fell	-0.27	whole	0.23
led:stop & do	home	0.64	fell	-0.11	whole	0.19
led:stop & doan	fell	-0.21	laid	-0.11	whole	0.02
led:stop & doc	laid	-0.1	whole	-0.22
led:stop & doi	home	-0.02	fell	-0.64	laid	0.01	lies	-0.18	whole	-0.2
led:stop & don	fell	0.65	laid	-0.09	whole	0.38
led:stop & dong	home	0.57	fell	-0.1	laid	-0.08	lies	0.24
led:stop & duc	home	0.09	whole	0.09
led:stop & dung	home	-0.09
led:stop & duoi	fell	-0.23	laid	-0.36	whole	0.03
led:stop & duong	home	-0.1	fell	0.26	laid	-0.11	lies	-0.03	whole	0.27
led:stop & duy	home	0.3	fell	-0.09	whole	0.11
led:stop & gan	fell	0.08	laid	-0.08	lies	0.37	whole	0.33
led:stop & gia	home	-0.21	whole	-0.13
led:stop & giay	fell	-0.07
led:stop & go	home	-0.08	laid	0.06	whole	0.42
led:stop & goc	home	-0.15	fell	-0.07	laid	0.12	lies	-0.1	whole	-0.2
led:stop & ha	home	0.24	whole	0.34
led:stop & hai	home	0.16	fell	0.01	lies	-0.06	whole	0.68
led:stop & ham	laid	0.03	whole	-0.17
led:stop & hang	fell	-0.27	laid	-0.11
led:stop & ho	fell	0.01	laid	0.33	whole	0.27
led:stop & hoa	home	0.26	fell	0.09	whole	0.28
led:stop & hoai	home	0.03	fell	0.29
led:stop & hoang	fell	-0.01	whole	0.19
led:stop & hoi	home	0.09	laid	-0.06	whole	-0.33
led:stop & hon	home	-0.25	fell	0.09
led:stop & hue	home	0.33	fell	0.44	whole	0.41
led:stop & hung	home	0.18	whole	0.07
led:stop & hy	home	-0.12
led:stop & k	fell	-0.09	whole	-0.04
led:stop & ke	laid	0.1	whole	-0.17
led:stop & khai	home	-0.13
led:stop & khe	home	-0.09	fell	-0.24	laid	0.3	lies	-0.02	whole	-0.19
led:stop & khmer	home	-0.3	whole	0.11
led:stop & khong	fell	-0.15
led:stop & khu	home	0.08	laid	0.36	lies	-0.31	whole	0.3
led:stop & kien	home	0.12	fell	-0.05	lies	0.24	whole	0.09
led:stop & kim	home	0.21	fell	-0.01
led:stop & kinh	home	-0.12	fell	0.17	laid	-0.01
led:stop & kon	whole	0.08
led:stop & ky	home	0.13	fell	-0.13	whole	0.13
led:stop & lai	home	-0.15	fell	-0.17	laid	-0.23
led:stop & lam	home	-0.1	whole	0.13
led:stop & lan	fell	-0.14	laid	-0.05	lies	-0.14
led:stop & lang	home	-0.24	fell	-0.3	laid	0.02	lies	-0.04	whole	-0.28
led:stop & lao	home	-0.06	fell	0.06	whole	0.21
led:stop & lap	home	0.23	laid	-0.04	whole	-0.03
led:stop & len	laid	-0.07
led:stop & lien	home	0.02	fell	-0.05	whole	0.02
led:stop & linh	laid	-0.22	whole	-0.2
led:stop & lo	laid	-0.47	lies	-0.02	whole	-0.38
led:stop & loc	fell	0.15	whole	0.23
led:stop & long	home	0.04	whole	0.32
led:stop & luc	home	0.03	laid	-0.02	whole	-0.28
led:stop & lung	laid	0.04	whole	0.19
led:stop & mat	fell	-0.06	laid	-0.12	lies	-0.03	whole	-0.21
led:stop & mau	home	-0.11	whole	0.02
led:stop & me	whole	0.02
led:stop & minh	home	0.22	whole	0.03
led:stop & mo	fell	-0.21	lies	0.4	whole	-0.31
led:stop & mong	home	-0.12	whole	-0.26
led:stop & mua	fell	-0.2	laid	-0.09
led:stop & mung	fell	-0.11	whole	-0.35
led:stop & muong	home	-0.11	fell	-0.46	whole	-0.39
led:stop & nam	home	0.25	fell	0.03	whole	0.18
led:stop & nen	fell	-0.08	laid	0.05	whole	-0.18
led:stop & nga	fell	-0.38	laid	-0.01	lies	-0.03	whole	-0.17
led:stop & ngam	fell	0.3	laid	-0.01	whole	0.2
led:stop & ngay	fell	-0.15	laid	-0.02	whole	-0.28
led:stop & nghe	home	0.17	fell	-0.02	whole	0.35
led:stop & nghi	home	0.26
led:stop & nghia	home	0.03	fell	-0.08	laid	-0.94	lies	0.48	whole	-0.33
led:stop & ngoai	home	0.07	fell	0.24	laid	0.06	lies	-0.07
led:stop & nguyen	home	-0.21	fell	-0.04	whole	-0.32
led:stop & nham	fell	0.11	whole	-0.09
led:stop & nhan	home	-0.02	whole	-0.24
led:stop & ninh	home	0.13	fell	-0.01	whole	-0.05
led:stop & no	laid	0.05	whole	0.24
led:stop & noi	home	-0.08	whole	0.05
led:stop & nong	home	0.21	fell	-0.19	whole	-0.15
led:stop & ntls	fell	-0.11	laid	-0.1	lies	-0.23	whole	0.05
led:stop & nua	whole	-0.41
led:stop & nui	home	0.05	fell	-0.11	whole	-0.34
led:stop & nung	whole	-0.26
led:stop & phan	fell	0.29	whole	0.44
led:stop & phia	whole	-0.25
led:stop & pho	home	0.54	fell	-0.02	whole	0.27
led:stop & phong	laid	-0.07	whole	-0.34
led:stop & phu	fell	-0.15	whole	-0.09
led:stop & phum	home	0.1	whole	-0.08
led:stop & phuong	home	-0.17	fell	-0.16	whole	-0.45
led:stop & quan	home	-0.34	fell	0.3	laid	-0.07
led:stop & quang	home	-0.35	fell	0.09	whole	0.19
led:stop & que	home	0.14	fell	0.29	whole	0.11
led:stop & quy	home	-0.22	fell	-0.12
led:stop & quynh	home	0.33	fell	-0.02	whole	-0.16
led:stop & rach	fell	0.01	laid	0.28	whole	0.19
led:stop & ray	fell	0.03	laid	-0.14	whole	-0.09
led:stop & ria	lies	-0.14	whole	-0.05
led:stop & rung	whole	-0.37
led:stop & sa	home	0.02	fell	0.29	whole	0.19
led:stop & san	fell	0.31	laid	-0.27	whole	0.25
led:stop & sat	fell	-0.21	laid	0.47
led:stop & sau	fell	-0.06	laid	0.27	lies	-0.07	whole	-0.25
led:stop & son	home	-0.33	fell	0.35	lies	0.46	whole	-0.09
led:stop & song	home	-0.08	fell	0.28	laid	-0.03	lies	-0.04	whole	0.28
led:stop & suoi	fell	0.13	laid	-0.2	lies	-0.12	whole	-0.4
led:stop & suon	laid	0.03	whole	-0.42
led:stop & ta	fell	0.32	lies	-0.09	whole	-0.22
led:stop & tam	home	0.01	laid	-0.06	whole	-0.07
led:stop & tan	home	0.05	fell	0.34	whole	0.27
led:stop & tap	home	-0.24	laid	-0.15
led:stop & tau	fell	-0.16	whole	0.15
led:stop & tay	home	-0.04	fell	0.09	whole	0.06
led:stop & tet	fell	-0.15	whole	0.1
led:stop & thach	home	0.05	fell	0.55	whole	0.59
led:stop & thai	home	0.14	fell	-0.08	lies	-0.04	whole	0.22
led:stop & than	home	-0.03
led:stop & thanh	home	0.33	fell	-0.18	laid	-0.21	whole	0.17
led:stop & thi	home	0.28	fell	-0.02	whole	0.09
led:stop & thon	home	-0.03	fell	-0.03	laid	-0.08	lies	-0.05	whole	-0.17
led:stop & thong	whole	0.27
led:stop & thu	home	-0.21	whole	-0.33
led:stop & thuan	home	0.05	laid	-0.01	whole	0.1
led:stop & thuong	home	0.04	fell	-0.11	whole	0.32
led:stop & thuy	home	0.22
led:stop & tich	fell	0.27	laid	0.39	whole	0.28
led:stop & tien	home	0.15	whole	0.31
led:stop & tieu	fell	-0.11	laid	-0.1
led:stop & tinh	home	-0.19	fell	0.09	whole	0.39
led:stop & toc	home	-0.23	fell	-0.23	laid	-0.12	lies	-0.1	whole	-0.3
led:stop & tong	fell	-0.13	whole	-0.15
led:stop & tra	home	0.41	fell	0.22	whole	0.27
led:stop & trai	fell	-0.04	laid	-0.04
led:stop & tram	home	0.09	fell	0.14	laid	-0.36	whole	-0.37
led:stop & tran	fell	-0.45	laid	0.16	whole	-0.15
led:stop & trang	home	0.26	fell	0.19	lies	0.34	whole	0.07
led:stop & tren	fell	0.14	laid	0.06	lies	-0.09	whole	0.12
led:stop & tri	home	-0.05	fell	0.14	whole	0.02
led:stop & trieu	home	0.03	whole	0.1
led:stop & trong	home	-0.11	fell	0.31	laid	0.02	lies	-0.27	whole	0.03
led:stop & truc	home	0.11	fell	-0.16	whole	0.24
led:stop & trung	home	0.02	fell	-0.04
led:stop & truoc	home	0.1	whole	-0.33
led:stop & truong	fell	-0.85	laid	-0.07	whole	-0.3
led:stop & tu	home	0.07	fell	-0.02	laid	-0.09
led:stop & ung	home	0.09	whole	-0.03
led:stop & van	home	-0.06	lies	-0.01	whole	0.16
led:stop & ven	fell	-0.11	laid	0.16	lies	-0.01	whole	0.12
led:stop & vi	fell	0.01	whole	0.09
led:stop & vinh	home	-0.24
led:stop & vo	home	0.04	whole	-0.08
led:stop & vu	home	-0.37	whole	0.1
led:stop & vung	whole	0.18
led:stop & vuon	fell	0.11	laid	-0.21	lies	0.35	whole	-0.06
led:stop & xa	home	-0.23	fell	-0.02	laid	0.23	lies	0.02	whole	-0.37
led:stop & xom	home	0.04	fell	0.13	laid	-0.03	whole	-0.39
led:stop & xuan	home	0.22	whole	0.09
led:stop & xung	home	-0.15
led:stop & y	home	0.54	whole	0.31
led:stop & yen	home	-0.33	fell	-0.02	whole	0.14
led:tells	home	-0.17	fell	0.23	laid	-0.17	lies	-0.19	whole	0.13
led:tells & #	laid	-0.06	whole	-0.13
led:tells & ##	whole	-0.1
led:tells & adn	fell	-0.11
led:tells & bai	laid	-0.34	whole	-0.03
led:tells & ban	home	-0.02	fell	-0.22	laid	-0.1	whole	0.07
led:tells & ben	fell	-0.33	laid	-0.01	whole	-0.24
led:tells & bia	lies	-0.06
led:tells & bien	laid	-0.06	whole	-0.13
led:tells & bo	fell	-0.16	laid	-0.13	lies	-0.05	whole	0.39
led:tells & ca	whole	0.37
led:tells & cai	home	0.03	laid	-0.26	whole	0.14
led:tells & canh	fell	-0.02	laid	0.51	lies	-0.12	whole	0.03
led:tells & cau	laid	0.02	whole	0.12
led:tells & chan	fell	-0.21	laid	0.3	whole	0.13
led:tells & con	fell	0.22	whole	0.48
led:tells & cong	home	-0.13	fell	-0.08
led:tells & cua	fell	-0.24	laid	0.31	whole	-0.26
led:tells & dat	laid	0.01	lies	0.24	whole	0.13
led:tells & doi	laid	0.05	lies	-0.09
led:tells & dong	fell	-0.11	laid	-0.22	lies	-0.03	whole	-0.22
led:tells & duoi	fell	0.43	laid	-0.31	whole	0.11
led:tells & duong	fell	0.4	laid	-0.02	whole	0.44
led:tells & gan	fell	0.01	laid	-0.17
led:tells & go	home	-0.14	fell	-0.1	lies	-0.04	whole	0.19
led:tells & goc	fell	-0.05	laid	-0.04	lies	0.07
led:tells & hang	fell	0.37	laid	-0.03	whole	0.15
led:tells & ho	laid	-0.32
led:tells & hoi	fell	-0.08	laid	-0.09
led:tells & ke	laid	0.11	whole	-0.17
led:tells & khe	laid	-0.53	whole	-0.29
led:tells & khu	fell	-0.16	laid	0.3	whole	0.33
led:tells & lai	laid	-0.09
led:tells & lan	laid	-0.2	whole	0.05
led:tells & lang	home	0.29	fell	-0.09	laid	-0.15	whole	0.12
led:tells & lo	laid	-0.35	whole	-0.22
led:tells & lung	laid	0.04	whole	0.17
led:tells & luon	laid	-0.24
led:tells & nen	laid	0.11	whole	-0.18
led:tells & ngay	fell	-0.33	laid	0.22	whole	0.05
led:tells & nghia	fell	-0.08	lies	-0.27	whole	-0.15
led:tells & ngoai	laid	0.16	whole	0.25
led:tells & no	laid	0.06	whole	0.17
led:tells & ntls	laid	0.35	lies	0.32	whole	0.22
led:tells & phia	whole	-0.26
led:tells & ria	lies	-0.08	whole	-0.07
led:tells & san	laid	0.05	whole	-0.3
led:tells & sat	laid	-0.01	lies	-0.01	whole	-0.51
led:tells & sau	fell	0.42	laid	0.48	lies	-0.11
led:tells & suon	whole	-0.42
led:tells & tam	home	0.37	laid	0.11	whole	0.21
led:tells & tay	fell	-0.08
led:tells & to	fell	0.48	whole	0.33
led:tells & toc	home	-0.04	whole	-0.19
led:tells & tran	fell	0.1	laid	0.24	whole	0.44
led:tells & trang	laid	0.08	lies	-0.04	whole	-0.29
led:tells & tren	fell	0.16	laid	0.24	lies	-0.01	whole	0.04
led:tells & trong	fell	0.29	laid	0.13	lies	-0.12	whole	-0.03
led:tells & trung	fell	-0.03
led:tells & truoc	whole	-0.21
led:tells & truong	fell	0.12	laid	0.03	whole	0.17
led:tells & vuon	lies	-0.01	whole	-0.25
led:tells & xa	fell	0.37	laid	-0.04
led:thing	home	-0.92	laid	0.06	lies	0.04	whole	-0.44
led:thing & ban	laid	-0.01
led:thing & ben	fell	-0.01	laid	0.35
led:thing & bia	fell	-0.05	laid	0.06	whole	-0.02
led:thing & binh	fell	-0.03	laid	0.47	whole	0.45
led:thing & bo	fell	-0.03	laid	-0.12	lies	-0.04	whole	-0.05
led:thing & canh	fell	-0.01	laid	0.09	whole	-0.16
led:thing & cho	laid	0.36	whole	0.1
led:thing & cua	fell	0.17	whole	0.02
led:thing & dai	fell	-0.27
led:thing & doan	fell	-0.2
led:thing & doi	home	-0.11	fell	0.29	laid	-0.03	whole	0.25
led:thing & dong	home	0.13	whole	0.25
led:thing & gan	fell	-0.18	laid	-0.27	lies	-0.06	whole	-0.69
led:thing & khu	fell	0.06	laid	-0.08	whole	0.03
led:thing & kon	fell	0.46	laid	-0.05	whole	0.23
led:thing & lang	fell	-0.12	whole	-0.33
led:thing & lo	fell	0.23	laid	-0.11	whole	0.32
led:thing & mat	fell	-0.07	whole	-0.11
led:thing & mo	laid	-0.11	whole	-0.15
led:thing & nam	home	-0.07	fell	-0.2	whole	-0.32
led:thing & phia	fell	-0.1	laid	0.02	lies	-0.01	whole	-0.31
led:thing & quan	fell	-0.09
led:thing & quang	fell	-0.08	whole	-0.09
led:thing & quay	laid	-0.01
led:thing & quyet	fell	-0.05	whole	-0.13
led:thing & sat	laid	0.13	whole	0.01
led:thing & sau	fell	0.04	laid	-0.11
led:thing & su	fell	-0.04	laid	-0.06	whole	-0.13
led:thing & tay	whole	-0.05
led:thing & thon	fell	0.15	whole	0.14
led:thing & tieu	whole	-0.06
led:thing & tinh	fell	-0.04
led:thing & tren	laid	0.29	whole	0.34
led:thing & trung	home	-0.08	fell	-0.11	laid	-0.14	whole	-0.03
led:thing & vi	lies	0.36	whole	-0.11
led:thing & xa	home	-0.05	fell	-0.13	whole	-0.36
led:title	home	-0.16	fell	-0.05	laid	0.39	lies	-0.06
led:title & ban	home	-0.18	fell	-0.36	laid	0.6	lies	0.24	whole	-0.02
led:title & ben	home	-0.01	fell	0.21	laid	0.13	whole	0.64
led:title & bia	fell	-0.19	laid	-0.04	lies	-0.02	whole	0.24
led:title & binh	home	-0.08	lies	-0.01	whole	-0.11
led:title & bo	fell	-0.02	laid	-0.09	whole	-0.21
led:title & bui	whole	-0.37
led:title & canh	lies	-0.04	whole	-0.29
led:title & cau	home	-0.03	fell	-0.04	whole	0.11
led:title & chan	fell	-0.14	laid	0.23	whole	-0.4
led:title & cho	home	-0.01	fell	-0.04	whole	-0.18
led:title & chua	fell	0.18	lies	0.2	whole	-0.03
led:title & con	home	-0.03	fell	-0.18	lies	-0.03	whole	0.09
led:title & cua	laid	0.11
led:title & dau	laid	-0.12	whole	-0.12
led:title & den	laid	-0.03
led:title & doi	fell	-0.55	laid	-0.03	whole	-0.42
led:title & dong	home	0.17	fell	-0.2	laid	-0.12	lies	0.35	whole	0.06
led:title & duoi	fell	-0.29	laid	-0.01	whole	0.17
led:title & duong	fell	-0.34	whole	0.02
led:title & goc	lies	-0.01	whole	0.2
led:title & ho	laid	-0.25
led:title & hoi	fell	-0.01	laid	-0.05	whole	-0.23
led:title & khu	laid	0.42	lies	-0.26	whole	0.42
led:title & ky	fell	-0.1	whole	-0.21
led:title & lang	fell	-0.06	laid	-0.07	whole	-0.55
led:title & ngay	fell	0.33	laid	-0.1	whole	-0.34
led:title & nghia	laid	-0.13	whole	-0.22
led:title & ngoai	home	-0.04	fell	-0.08	laid	-0.04	lies	-0.04
led:title & ntls	fell	-0.06	laid	-0.19	whole	-0.03
led:title & quan	fell	-0.01
led:title & sau	fell	-0.3	laid	0.04	whole	-0.24
led:title & song	fell	0.11	whole	0.01
led:title & thanh	home	0.52	whole	0.15
led:title & thon	fell	0.19	laid	0.32	whole	0.39
led:title & tieu	fell	-0.05	laid	-0.01
led:title & trai	fell	-0.03	laid	-0.02
led:title & tren	fell	-0.08	laid	-0.02	lies	-0.03
led:title & trong	fell	-0.24	laid	0.29	lies	-0.05	whole	0.46
led:title & vuon	laid	0.01	whole	0.38
led:title & xa	home	-0.45	fell	0.47	laid	0.4	lies	-0.05	whole	-0.12
long after martyr	home	0.43	fell	-0.36	laid	0.1	lies	-0.49	whole	-0.19
long after other	home	-0.43	fell	-0.23	laid	0.52	lies	-0.47	whole	-0.04
long after teller	home	-0.55	fell	-0.08	laid	-0.22	lies	-0.63	whole	-0.03
martyrs 0	home	-1.12	laid	-0.88	lies	-2.25	whole	0.07
martyrs 1	home	-0.63	fell	-0.8	laid	-0.57	lies	-0.42	whole	-0.21
martyrs 2	home	0.01	fell	-0.37	lies	-0.26	whole	0.1
martyrs 3	home	-0.19	fell	-0.29	laid	-0.18	lies	-0.23	whole	0.1
next sentence:again	home	-0.17	fell	0.38	laid	0.46	lies	0.16	whole	0.36
next sentence:alive	home	-0.34	fell	-0.14	laid	0.61	lies	0.37	whole	0.43
next sentence:at	home	-0.24	fell	-0.04	laid	-0.06	lies	0.19	whole	-0.03
next sentence:battle	home	0.34	fell	0.18	laid	-0.48	lies	0.28	whole	0.01
next sentence:born	home	-1	fell	-0.14	laid	-0.3	lies	0.42	whole	0.07
next sentence:bury	home	0.11	fell	0.62	laid	-0.55	lies	-0.43	whole	-0.12
next sentence:capture	home	-0.25	fell	-0.16	laid	-0.07	lies	0.03	whole	0.66
next sentence:contact	home	-0.51	fell	0.03	laid	-0.35	lies	-0.28	whole	-0.26
next sentence:died	home	-0.35	laid	-0.38	lies	-0.09	whole	0.2
next sentence:enlist	home	0.62	fell	-0.96	laid	-0.29	lies	-0.83	whole	-0.25
next sentence:fell	fell	-0.49	laid	0.11	lies	0.13
next sentence:gio	home	0.05	fell	-0.34	laid	-0.33	whole	-0.02
next sentence:grave	home	0.07	fell	0.17	laid	-0.08	lies	0.51
next sentence:home	home	-0.41	laid	-0.19	lies	0.3	whole	0.05
next sentence:hurt	home	0.63	fell	-0.02	laid	0.42	lies	-0.58	whole	-0.49
next sentence:joined	home	-0.06	fell	-0.78	laid	-0.13	lies	-0.59	whole	-0.46
next sentence:kin	home	-0.63	fell	0.27	laid	-0.04	lies	-0.43	whole	-0.03
next sentence:laid	home	0.06	fell	0.34	laid	0.05	lies	0.54	whole	0.7
next sentence:last	home	0.02	fell	0.25	laid	0.13	lies	-0.02	whole	-0.2
next sentence:letter	home	-0.03	fell	-0.19	laid	0.25	lies	-0.08	whole	-0.25
next sentence:level	home	0.27	fell	0.05	laid	0.13	lies	-0.39	whole	0.11
next sentence:link	home	-0.22	fell	-0.24	laid	0.32	lies	-0.13	whole	-0.21
next sentence:martyr	home	-0.17	fell	-0.61	lies	0.02	whole	0.42
next sentence:moved	home	-0.75	fell	-0.43	laid	-0.17	lies	0.3	whole	-0.14
next sentence:naming	home	0.1	laid	0.51	lies	-0.2	whole	0.08
next sentence:notice	home	0.05	fell	-1.12	laid	0.38	lies	0.34	whole	-0.31
next sentence:office	home	0.02	fell	0.54	laid	-0.29	lies	0.27	whole	0.18
next sentence:post	home	0.02	fell	0.08	laid	-0.3	lies	0.07	whole	-0.11
next sentence:rank	home	-0.74	fell	-0.32	laid	-0.42	lies	-0.5	whole	-0.27
next sentence:returned	home	0.03	fell	-0.52	laid	-0.37	whole	-0.12
next sentence:self	home	0.03	fell	-0.17	laid	0.27	lies	0.24	whole	0.1
next sentence:site	home	0.37	fell	-0.25	laid	-0.14	lies	-0.17	whole	-0.03
next sentence:tells	home	-0.05	fell	-0.04	laid	-0.37	lies	-0.06	whole	-0.07
next sentence:thing	home	-0.05	fell	0.02	laid	0.02	lies	-0.46	whole	-0.21
next sentence:title	home	-0.06	laid	0.01	lies	-0.33	whole	-0.06
next sentence:truename	home	-0.43	laid	0.33	whole	0.53
opens	home	-0.18	fell	-0.1	laid	-0.1	lies	-0.27
part 0 of 4	home	-0.4	fell	-0.33	laid	-0.69	lies	-0.62	whole	0.06
part 1 of 4	home	-0.28	fell	-0.21	laid	-0.97	lies	-0.57	whole	-0.13
part 2 of 4	home	-0.69	fell	-0.43	laid	0.01	lies	-0.81	whole	0.02
part 3 of 4	home	-0.58	fell	-0.45	laid	-0.16	lies	-0.28	whole	-0.03
places 0	home	-0.1	fell	0.66	laid	-0.49	lies	-0.28	whole	0.8
places 1	fell	-0.04	laid	-0.21	lies	-0.01	whole	0.05
places 2	home	-0.29	fell	-0.44	laid	-0.43	lies	-0.44	whole	0.01
places 3	home	-0.57	fell	-0.66	laid	-0.52	lies	-0.58	whole	-0.11
places 4	home	-0.78	fell	-0.68	laid	-0.37	lies	-0.93	whole	-0.28
sentence before:again	home	0.51	fell	0.08	laid	-0.41	lies	-0.43	whole	0.4
sentence before:alive	home	-0.02	fell	0.01	laid	-0.37	lies	-0.91	whole	0.2
sentence before:at	fell	-0.14	laid	0.2	lies	-0.29
sentence before:battle	home	0.22	fell	-0.65	laid	-0.16	lies	-0.54	whole	0.08
sentence before:born	home	0.38	fell	0.55	laid	-0.38	lies	0.24	whole	0.23
sentence before:bury	home	1	fell	-1.44	laid	-0.15	lies	0.06	whole	0.4
sentence before:capture	home	0.27	fell	-0.83	laid	0.33	lies	-0.18	whole	-0.69
sentence before:contact	home	0.23	fell	0.14	laid	0.23	lies	-0.26	whole	0.18
sentence before:died	home	-0.21	fell	-0.03	laid	-0.5	lies	0.21	whole	0.07
sentence before:enlist	home	-0.38	fell	-0.23	laid	-0.48	lies	-0.47	whole	-0.17
sentence before:fell	home	-0.22	fell	-0.26	laid	0.4	lies	0.42	whole	-0.13
sentence before:gio	home	-0.2	fell	-0.15	laid	-0.16	lies	0.51	whole	-0.16
sentence before:grave	home	0.5	fell	-0.19	laid	-0.53	lies	-0.23	whole	0.18
sentence before:home	home	-0.29	fell	-0.21	laid	0.19	lies	-0.08	whole	0.07
sentence before:hurt	home	0.11	fell	-0.79	laid	-0.21	lies	-0.15	whole	-0.26
sentence before:joined	home	-0.12	fell	-0.18	laid	-0.54	lies	-0.36	whole	-0.27
sentence before:kin	home	0.04	fell	-0.35	laid	-0.72	lies	0.11	whole	-0.31
sentence before:laid	home	-0.08	fell	-0.21	laid	0.05	lies	-0.31	whole	0.28
sentence before:last	home	0.06	laid	0.52	lies	-0.04	whole	0.4
sentence before:letter	home	0.17	fell	-0.24	laid	-0.36	lies	-0.45	whole	0.16
sentence before:level	home	-0.12	fell	0.12	laid	-0.16	lies	-0.03	whole	0.03
sentence before:link	home	0.22	fell	0.06	laid	-0.13	lies	0.49	whole	0.1
sentence before:martyr	home	0.08	fell	-0.19	laid	-0.27	lies	0.24	whole	-0.06
sentence before:moved	home	-0.59	fell	0.07	laid	-0.37	lies	-0.42	whole	-0.17
sentence before:naming	home	0.41	fell	-0.49	laid	-0.08	lies	-0.6	whole	-0.12
sentence before:notice	home	0.37	fell	0.15	laid	0.18	lies	0.66	whole	0.31
sentence before:office	home	-0.09	fell	-0.06	laid	-0.23	lies	-0.15	whole	0.04
sentence before:post	home	0.19	fell	-0.32	laid	-0.42	lies	-0.46	whole	-0.31
sentence before:rank	home	-0.23	fell	0.38	laid	0.19	lies	-0.88	whole	0.17
sentence before:returned	home	-0.77	fell	0.21	laid	-0.29	lies	-0.59	whole	0.68
sentence before:self	home	-0.04	fell	-0.16	laid	-0.54	lies	-0.31	whole	-0.03
sentence before:site	fell	-0.56	laid	-0.17	lies	0.04	whole	0.04
sentence before:tells	home	0.03	fell	-0.16	laid	-0.36	lies	0.08	whole	-0.02
sentence before:thing	home	-0.28	fell	0.1	laid	0.06	lies	-0.43	whole	0.12
sentence before:title	home	-0.06	fell	0.21	laid	-0.35	lies	-0.18	whole	-0.12
sentence before:truename	home	-0.31	fell	-0.08	laid	-0.17	lies	-0.13	whole	0.05
size 1	home	-1.95	fell	-1.53	laid	-2.54	lies	-1.78	whole	-2.08
size 2	home	0.17	fell	-0.35	laid	-1.33	lies	-0.78	whole	-0.5
size 3	home	-0.6	fell	-0.02	laid	-0.5	lies	-0.22	whole	-0.17
size 4	home	-0.32	fell	-0.06	laid	-0.3	lies	-0.18	whole	0.53
size 5	home	-0.84	laid	-0.01	lies	-0.26	whole	0.38
size 6	home	-0.02	fell	-0.42	laid	0.17	lies	0.01	whole	0.66
size 7	home	-0.03	laid	0.41	lies	-0.29	whole	0.74
size 8	home	0.1	fell	-0.53	laid	0.52	lies	-0.15	whole	-0.23
text:battle	home	-0.02	fell	-0.33	laid	-0.59	lies	-0.15	whole	-0.16
text:benefit	home	-0.21	laid	-0.04	lies	-0.01	whole	0.29
text:by_comrade	home	-0.05	fell	-0.16	laid	0.23	lies	-0.4
text:by_finder	home	-0.21	fell	0.38	laid	-0.67	lies	-0.89
text:by_foreign	laid	0.01	lies	-0.02	whole	0.15
text:by_keeper	home	-0.01	fell	-0.76	laid	0.2	lies	0.07	whole	-0.16
text:by_official	home	-0.36	fell	-0.02	laid	-0.32	lies	0.18	whole	0.1
text:by_resident	home	0.16	fell	0.15	laid	-0.53	lies	0.25	whole	0.12
text:by_volunteer	home	-0.66	fell	-0.84	laid	-0.03	lies	-0.07	whole	-0.04
text:dna	home	-0.88	fell	0.04	laid	0.53	lies	-0.29	whole	0.25
text:enemy	home	-0.54	fell	-0.19	laid	-0.68	lies	-0.07	whole	-0.43
text:foreign	laid	0.01	lies	-0.02	whole	0.15
text:found	home	-0.81	fell	0.46	laid	0.29	lies	-0.63	whole	0.06
text:give_back	home	0.08	fell	-0.52	laid	0.1	lies	-0.11	whole	0.07
text:grave	home	-0.13	fell	-0.3	laid	0.45	lies	0.69	whole	-0.05
text:hearsay	home	-0.22	fell	0.02	laid	-0.18	lies	0.04	whole	-0.17
text:informs	home	-0.47	fell	-0.62	laid	-0.13	lies	0.21	whole	0.09
text:list	home	-0.49	fell	-0.65	laid	0.21	lies	-0.12	whole	0.35
text:recognition	home	-0.4	fell	-0.01	laid	-0.55	lies	0.17	whole	-0.31
text:relics	home	-0.09	fell	-0.23	laid	-0.49	lies	-0.58	whole	-0.06
text:rumoured	fell	0.21	laid	-0.08
text:scam	fell	-0.85	laid	-0.7	lies	-0.35	whole	0.18
text:seek	home	-0.07	fell	-0.11	laid	-0.35	lies	-0.49	whole	0.09
text:sought	home	-0.29	fell	-0.01	laid	0.03	lies	-0.12	whole	-0.3
text:stone	home	-0.59	fell	-0.09	laid	0.13	lies	0.65
typed before 02	whole	-0.19
typed before 1	home	-0.14	laid	-0.12	lies	-0.03	whole	0.31
typed before 11	fell	0.22	whole	0.38
typed before 12	fell	-0.17	laid	-0.29	lies	0.09	whole	-0.11
typed before 14	home	-0.03	lies	-0.21	whole	-0.05
typed before 15	fell	-0.31
typed before 16	fell	-0.11	laid	0.05	whole	0.01
typed before 17	fell	-0.04
typed before 18	whole	-0.11
typed before 19	home	-0.03	fell	-0.05	whole	-0.16
typed before 1939	whole	-0.15
typed before 1944	home	0.25	fell	-0.03	whole	0.54
typed before 1945	home	0.25	whole	0.05
typed before 1946	home	-0.04	whole	-0.12
typed before 1947	home	0.08	fell	-0.19	whole	-0.19
typed before 1948	home	0.34	fell	-0.1
typed before 1949	home	0.21	fell	-0.22	whole	-0.12
typed before 1950	home	-0.21	fell	-0.3	whole	0.64
typed before 1951	home	0.3	whole	0.56
typed before 1952	home	0.05	fell	-0.06	laid	0.18	whole	0.36
typed before 1953	home	0.05	fell	0.01	whole	0.21
typed before 1954	home	0.13	fell	0.56	laid	-0.03	whole	0.32
typed before 1965	home	-0.05	fell	0.31	laid	-0.05	whole	-0.57
typed before 1966	home	-0.17	fell	0.01	laid	-0.06	lies	0.45	whole	0.49
typed before 1967	home	-0.05	fell	0.57	laid	0.08	lies	-0.09	whole	0.6
typed before 1968	home	-0.29	fell	-0.19	laid	-0.06	whole	0.4
typed before 1969	home	-0.06	fell	-0.4	laid	-0.04	whole	0.07
typed before 1970	home	-0.22	fell	-0.61	lies	-0.01	whole	-0.41
typed before 1971	home	-0.31	fell	0.7	laid	0.12	whole	-0.06
typed before 1972	home	0.06	fell	0.87	laid	-0.04	lies	-0.15	whole	0.12
typed before 1973	home	-0.09	fell	0.21
typed before 1974	fell	-0.2	laid	0.11	whole	0.16
typed before 1975	home	-0.18	fell	0.47	whole	0.61
typed before 1978	fell	-0.1	whole	0.21
typed before 1979	home	-0.22	fell	0.1	laid	-0.03	whole	0.51
typed before 1984	home	-0.05	whole	0.07
typed before 1985	fell	0.18	whole	-0.04
typed before 1986	laid	0.29	lies	0.41	whole	0.17
typed before 1988	fell	-0.02	whole	0.03
typed before 1990	fell	-0.06	laid	-0.15	lies	-0.09	whole	-0.11
typed before 2	home	-0.34	fell	-0.27	laid	-0.24	lies	-0.15	whole	-0.67
typed before 20	fell	-0.06	whole	-0.13
typed before 2025	fell	0.13	laid	-0.06	whole	0.26
typed before 2026	fell	-0.11	whole	-0.29
typed before 21	whole	-0.28
typed before 22	home	-0.06	laid	-0.08
typed before 25	home	-0.03	fell	-0.01
typed before 27	fell	0.05	whole	0.13
typed before 3	home	-0.1	fell	-0.17	laid	0.56	lies	-0.16
typed before 30	whole	-0.2
typed before 31	home	-0.08	laid	-0.03	whole	-0.59
typed before 318	home	-0.02
typed before 33	fell	-0.02
typed before 4	home	-0.19	fell	0.38	laid	-0.11	lies	-0.11	whole	-0.04
typed before 40	fell	-0.02
typed before 41	home	-0.01	fell	0.24	laid	-0.05	whole	-0.01
typed before 45	home	0.16	fell	-0.13	whole	0.17
typed before 48	home	0.18	whole	0.08
typed before 5	home	-0.11	fell	-0.08	laid	-0.24	lies	0.03	whole	-0.22
typed before 54	fell	-0.02
typed before 6	home	0.17	fell	-0.03	laid	-0.01	whole	0.52
typed before 66	home	0.25	fell	-0.05	whole	-0.39
typed before 67	home	-0.02	fell	0.38	whole	0.01
typed before 68	home	0.04	fell	0.46	laid	-0.06	whole	0.55
typed before 69	fell	-0.3	whole	0.06
typed before 7	home	0.16	fell	0.02	laid	-0.05	whole	0.19
typed before 71	home	-0.05	fell	0.2	whole	0.17
typed before 72	home	-0.07	fell	-0.14	laid	0.81	lies	-0.02	whole	0.49
typed before 75	fell	0.58	whole	0.4
typed before 772	lies	0.35	whole	-0.21
typed before 8	fell	-0.05	laid	-0.1	lies	-0.06	whole	-0.14
typed before 84	home	-0.38	fell	0.29	whole	-0.25
typed before 88	home	-0.04	fell	-0.11
typed before 9	home	-0.07	fell	-0.28	laid	-0.03	lies	-0.07	whole	-0.51
typed before ^	home	-0.18	fell	-0.1	laid	-0.1	lies	-0.27
typed before a	fell	-0.07	laid	-0.04
typed before ac	fell	0.33	whole	0.38
typed before an	home	-0.55	fell	-0.17	laid	-0.07	lies	-0.06	whole	-0.33
typed before anh	fell	-0.18	laid	0.28	lies	-0.05	whole	-0.01
typed before b	fell	-0.02	laid	-0.01	lies	-0.13
typed before b52	home	-0.01	fell	0.24	laid	-0.08	lies	-0.01	whole	0.17
typed before ba	home	0.22	laid	-0.2	lies	0.11	whole	0.51
typed before bac	home	-0.11	laid	0.07	lies	-0.03	whole	0.33
typed before ban	home	0.22	fell	-0.06	laid	-0.17	whole	0.36
typed before bang	fell	-0.17	laid	-0.05	whole	-0.18
typed before bao	home	-0.07	laid	-0.04
typed before bat	fell	0.26	whole	0.36
typed before bay	home	-0.01	whole	-0.07
typed before be	fell	0.11	whole	0.06
typed before ben	home	-0.01	whole	-0.06
typed before bi	home	-0.07	fell	-0.04	laid	-0.15	whole	0.1
typed before bia	home	-0.05	fell	0.24	laid	-0.16	lies	-0.06	whole	0.12
typed before bien	fell	0.27	whole	0.07
typed before biet	laid	-0.03
typed before binh	home	-0.45	fell	-0.42	laid	-0.06	lies	-0.13	whole	0.09
typed before biên	home	-0.18	fell	0.18	lies	0.2	whole	0.17
typed before biệt	fell	-0.27
typed before bom	home	-0.05	fell	-0.05	laid	0.34	lies	-0.02	whole	0.05
typed before bà	home	-0.12	laid	-0.03	whole	-0.13
typed before bài	lies	0.29	whole	0.4
typed before bác	fell	-0.04	laid	-0.23	lies	-0.03	whole	0.21
typed before bán	fell	0.06	laid	-0.12	whole	0.08
typed before báo	home	-0.12	fell	-0.15	laid	0.22	whole	0.13
typed before bình	home	-0.23	laid	-0.02	whole	-0.53
typed before bản	home	0.05	fell	-0.01	laid	-0.17	whole	-0.11
typed before bảo	home	-0.04	fell	-0.11	whole	-0.61
typed before bảy	fell	-0.03
typed before bậc	home	-0.08	fell	-0.04	laid	-0.06	lies	-0.02
typed before bắc	home	-0.01	fell	-0.06	laid	0.39	lies	0.35	whole	-0.6
typed before bắn	fell	0.79	laid	-0.13	whole	0.44
typed before bằng	home	-0.04	fell	-0.02	laid	0.45	lies	0.23	whole	0.11
typed before bị	home	-0.03	fell	0.21	laid	-0.08	whole	0.3
typed before bốn	home	0.04	whole	0.01
typed before bộ	fell	-0.23	lies	-0.1
typed before c	home	-0.11	fell	0.08	whole	0.05
typed before c1	home	-0.02
typed before c3	home	-0.06
typed before ca	home	-0.22	lies	-0.17
typed before cai	fell	-0.14	laid	-0.25	lies	0.05	whole	0.02
typed before cam	laid	0.16	whole	0.14
typed before can	home	0.12	fell	-0.06	lies	0.23	whole	-0.07
typed before cao	home	-0.42	fell	-0.11	whole	-0.15
typed before cau	fell	-0.02	whole	0.01
typed before cha	home	-0.04	fell	-0.13	laid	-0.07	whole	-0.25
typed before chanh	home	-0.06	fell	-0.01	whole	-0.61
typed before chau	home	0.04	fell	-0.02	laid	-0.03	lies	-0.01	whole	-0.45
typed before chet	fell	0.07	whole	0.08
typed before chi	fell	-0.19	laid	-0.23	lies	-0.01	whole	-0.16
typed before chien	home	-0.23	whole	-0.04
typed before chiến	fell	0.23	whole	0.33
typed before cho	home	-0.07	fell	-0.44	laid	-0.02	whole	0.21
typed before chon	fell	-0.06	laid	0.51	lies	-0.21	whole	-0.01
typed before chong	laid	-0.04	whole	-0.41
typed before chu	home	0.06	fell	-0.17	laid	-0.01	whole	0.17
typed before chung	laid	-0.14	whole	-0.21
typed before chup	fell	0.06	whole	0.27
typed before cháy	fell	-0.16	laid	0.16
typed before chân	home	-0.03	fell	-0.02	whole	-0.01
typed before châu	fell	-0.08	whole	-0.52
typed before chép	home	-0.05
typed before chì	home	-0.06	fell	-0.1
typed before chìm	fell	0.06	laid	-0.1	whole	-0.42
typed before chín	fell	-0.02
typed before chôn	fell	-0.32	laid	-0.14	whole	0.36
typed before chùa	fell	0.18	lies	-0.04	whole	0.07
typed before chú	whole	0.05
typed before chăm	laid	0.23	lies	0.18	whole	0.15
typed before chương	whole	0.2
typed before chế	whole	0.25
typed before chết	fell	-0.17	laid	-0.1	whole	0.08
typed before chỉ	fell	0.29	laid	-0.11	whole	0.43
typed before chống	fell	-0.03	whole	-0.3
typed before chốt	fell	0.39
typed before chỗ	fell	-0.01	laid	-0.33
typed before chữ	home	-0.04	laid	-0.08	lies	-0.09	whole	0.08
typed before co	home	-0.01	fell	-0.07	laid	-0.09	whole	0.05
typed before coi	laid	0.34	lies	0.39	whole	0.16
typed before con	home	-0.47	fell	0.11	laid	-0.15	lies	-0.16	whole	-0.12
typed before cong	fell	-0.02	laid	-0.02	lies	0.07	whole	-0.16
typed before cot	fell	-0.02	whole	-0.26
typed before cu	home	-0.02	fell	0.06	laid	0.04	whole	-0.21
typed before cua	fell	0.6	laid	-0.02	whole	0.05
typed before cuc	home	-0.07	fell	-0.02
typed before cung	home	0.07	fell	-0.4	whole	-0.21
typed before cuoi	fell	0.16	lies	0.3	whole	-0.05
typed before cuong	home	0.01	whole	0.04
typed before cuối	fell	-0.02	laid	0.02	lies	-0.07	whole	0.19
typed before càn	fell	-0.01	whole	0.05
typed before cày	whole	-0.39
typed before cái	home	-0.05	fell	-0.11	laid	0.41	lies	-0.04	whole	-0.48
typed before cánh	fell	-0.1	laid	-0.02	whole	0.29
typed before cát	home	-0.2	fell	0.34	laid	0.25	lies	-0.03	whole	-0.27
typed before còn	fell	-0.42	laid	-0.07	whole	-0.39
typed before có	fell	-0.29	laid	0.09	lies	-0.01	whole	0.26
typed before cô	home	-0.01	fell	0.26	laid	-0.01	lies	0.21	whole	0.31
typed before công	home	-0.1	fell	0.07	laid	-0.1	whole	0.46
typed before cùng	home	0.23	fell	-0.13	laid	-0.02	whole	0.38
typed before cú	whole	-0.16
typed before cũ	home	-0.01	fell	0.55	lies	-0.08	whole	0.47
typed before cạn	fell	-0.05	laid	0.23	whole	0.32
typed before cả	home	0.17	fell	-0.04	laid	-0.02	whole	0.09
typed before cảnh	home	-0.01	fell	0.07	laid	-0.13	whole	-0.2
typed before cấp	home	-0.05	fell	-0.08	laid	-0.14	lies	-0.05	whole	-0.23
typed before cất	laid	-0.08	lies	-0.01	whole	0.1
typed before cần	whole	-0.08
typed before cầu	fell	-0.18	laid	-0.05	lies	0.33	whole	0.39
typed before cống	fell	0.21	whole	0.05
typed before cốt	laid	-0.13	lies	0.15	whole	-0.2
typed before cổ	fell	-0.17	lies	-0.02	whole	-0.08
typed before cụ	home	0.02	fell	0.22	laid	-0.17	whole	-0.54
typed before của	home	0.01	fell	-0.08	laid	0.26	lies	-0.15	whole	0.23
typed before d1	home	-0.01
typed before d2	home	-0.01
typed before d3	home	-0.08
typed before d4	fell	-0.1	whole	-0.05
typed before d5	fell	-0.14
typed before da	fell	-0.1	laid	0.49	lies	-0.01	whole	0.09
typed before dai	fell	-0.44	laid	-0.16	whole	-0.42
typed before dam	home	0.03	laid	-0.06	whole	0.06
typed before dan	home	0.2	fell	-0.09	laid	0.2	whole	-0.13
typed before dang	home	0.08	whole	0.08
typed before danh	home	-0.19	fell	0.05	lies	-0.01
typed before dao	home	-0.03	fell	-0.23	whole	-0.48
typed before dat	whole	-0.02
typed before dau	fell	-0.45	laid	0.42	lies	-0.11	whole	-0.28
typed before day	home	-0.05
typed before de	laid	-0.07
typed before di	home	-0.01	fell	-0.04	laid	-0.03	lies	-0.08	whole	-0.71
typed before dia	fell	0.33
typed before diem	fell	0.1	laid	-0.3	whole	0.09
typed before dinh	home	0.06	fell	-0.03	laid	-0.01	lies	-0.01	whole	0.26
typed before diện	fell	-0.06	whole	-0.67
typed before do	home	-0.04	fell	-0.29	laid	-0.19	lies	-0.03	whole	-0.42
typed before doan	home	-0.03	laid	-0.01	whole	-0.42
typed before doi	laid	0.26	whole	0.05
typed before dong	home	-0.24	fell	-0.02	whole	0.25
typed before dung	home	0.33	fell	-0.2	whole	0.36
typed before duoc	fell	-0.32	laid	-0.07	whole	-0.01
typed before duong	fell	-0.02	whole	-0.54
typed before dân	home	0.12	fell	0.26	laid	0.07	lies	0.02	whole	0.42
typed before dòng	fell	0.17	lies	-0.08	whole	0.26
typed before dũng	whole	-0.06
typed before dương	fell	0.29	whole	0.37
typed before dọc	fell	-0.1	whole	-0.26
typed before e	fell	-0.02	laid	0.2	whole	0.16
typed before e1	home	-0.17
typed before e174	home	-0.13	fell	0.31
typed before e24	home	0.23	whole	0.15
typed before em	fell	-0.13	laid	-0.4	lies	-0.02	whole	-0.2
typed before ghi	home	-0.34	fell	-0.16	laid	0.06	lies	-0.09	whole	-0.43
typed before gia	home	-0.08	fell	0.21	laid	-0.04	lies	0.14	whole	0.31
typed before giang	home	-0.19	fell	-0.04	whole	-0.15
typed before giao	home	0.25	whole	0.07
typed before giay	fell	-0.08
typed before gioi	whole	-0.18
typed before giup	whole	0.31
typed before già	home	-0.11	fell	0.23	whole	0.12
typed before giàng	whole	-0.01
typed before giáo	fell	-0.1	whole	-0.47
typed before giáp	whole	-0.34
typed before giúp	laid	-0.06
typed before giả	home	-0.06
typed before giọng	fell	-0.01	whole	0.19
typed before giới	fell	-0.01	laid	-0.17	whole	-0.24
typed before giữ	fell	0.63	laid	-0.01	whole	0.27
typed before giữa	home	-0.03	fell	0.04	laid	0.01	whole	0.46
typed before goc	home	0.52	fell	-0.03	whole	0.19
typed before goi	home	-0.22	fell	-0.01
typed before gui	fell	-0.07	laid	-0.03
typed before gì	fell	-0.13
typed before gạch	fell	-0.03	lies	-0.05	whole	-0.3
typed before gặp	home	-0.06	fell	-0.02
typed before gọi	home	-0.34	fell	-0.02
typed before gốc	fell	-0.13	lies	-0.01	whole	0.17
typed before gửi	home	-0.05	fell	-0.27	laid	-0.06	lies	-0.06
typed before h	home	-0.11	fell	-0.26	laid	-0.08	lies	0.11	whole	-0.25
typed before ha	home	-0.03	whole	-0.29
typed before hai	fell	0.12	laid	-0.13	whole	-0.24
typed before hay	fell	0.26	lies	-0.01	whole	0.02
typed before hinh	fell	-0.01	laid	-0.06	whole	-0.14
typed before hiền	home	0.17	laid	-0.06	whole	0.3
typed before hiện	fell	0.35	laid	0.15	whole	0.09
typed before hiệp	home	0.06	whole	-0.08
typed before hiệu	home	-0.08	fell	-0.04
typed before ho	fell	-0.04	laid	-0.03	whole	0.13
typed before hoa	home	-0.31	fell	-0.01	whole	-0.37
typed before hoi	home	-0.17
typed before hong	home	0.18	fell	-0.06	laid	0.15	whole	0.27
typed before hoàng	home	-0.16	whole	-0.37
typed before hoạch	home	-0.07
typed before hs	home	-0.02	fell	-0.06	laid	-0.11	lies	-0.11	whole	-0.27
typed before hung	fell	-0.01	whole	-0.1
typed before huong	home	-0.16	fell	-0.06
typed before huy	lies	-0.02
typed before huyen	home	-0.17	fell	-0.13	whole	-0.25
typed before hà	home	0.06	fell	-0.06	lies	-0.07	whole	-0.26
typed before hào	home	0.15	fell	-0.09	laid	0.23	whole	0.38
typed before hòa	home	0.48	fell	-0.19	lies	-0.05	whole	0.28
typed before hóa	home	-0.11	fell	0.38	whole	-0.39
typed before hôm	laid	-0.17
typed before hưng	fell	-0.07	whole	-0.44
typed before hương	home	0.41	fell	-0.03	lies	0.26	whole	0.25
typed before hướng	fell	0.22	whole	-0.17
typed before hường	home	0.01	whole	0.1
typed before hạ	home	-0.05	laid	-0.43	whole	-0.35
typed before hải	fell	-0.08	whole	-0.27
typed before hầm	home	-0.02	fell	-0.01	laid	-0.05	whole	0.12
typed before hết	fell	0.16	whole	0.42
typed before họ	home	0.18	fell	-0.15	whole	-0.65
typed before học	whole	0.11
typed before hỏi	home	-0.02	fell	-0.13	laid	-0.1
typed before hồi	home	0.1	fell	-0.18	laid	0.12	lies	-0.01	whole	0.44
typed before hồng	home	0.09
typed before hội	fell	0.26	whole	-0.04
typed before hữu	home	-0.29	whole	-0.16
typed before k	home	-0.26	fell	-0.18	laid	-0.07	whole	-0.33
typed before ke	fell	0.07	laid	-0.03	whole	0.44
typed before khac	home	-0.13	fell	-0.12
typed before khau	fell	-0.21	laid	-0.13	whole	-0.45
typed before khi	fell	-0.12
typed before khmer	home	-0.03	whole	0.24
typed before kho	fell	-0.12	whole	-0.13
typed before khoan	fell	0.04	whole	0.1
typed before khong	fell	-0.06
typed before khu	fell	0.46	laid	-0.26	lies	-0.04	whole	0.38
typed before khánh	lies	-0.02	whole	-0.39
typed before khê	home	-0.06	whole	-0.18
typed before không	home	-0.16	fell	0.41	whole	-0.21
typed before khẩu	home	-0.04	fell	-0.02	laid	-0.08	lies	-0.06	whole	-0.2
typed before khắc	home	-0.14	fell	-0.21	laid	-0.03	whole	-0.42
typed before kia	home	-0.14	fell	-0.27	lies	-0.08	whole	-0.12
typed before kich	laid	-0.01
typed before kinh	home	-0.05	fell	0.56	whole	-0.14
typed before kiều	home	-0.12	fell	-0.03	whole	0.12
typed before ko	fell	-0.1
typed before ky	fell	-0.04	whole	-0.21
typed before kêu	home	-0.12	lies	-0.03	whole	-0.36
typed before kích	fell	-0.31	laid	-0.06	lies	0.22	whole	0.38
typed before ký	home	-0.01	fell	0.03	whole	0.08
typed before kế	fell	-0.04	laid	-0.18	whole	-0.35
typed before kể	fell	0.48	laid	-0.09	lies	-0.01	whole	0.31
typed before kỳ	whole	-0.25
typed before la	home	-0.14	fell	0.12	laid	0.03	lies	-0.07	whole	0.35
typed before lac	whole	-0.32
typed before lai	home	0.51	laid	-0.24	lies	-0.03	whole	0.52
typed before lam	home	-0.21	fell	0.29	laid	-0.17	whole	-0.16
typed before lan	fell	-0.08
typed before lang	home	0.24	fell	0.16	whole	0.17
typed before lanh	home	-0.01	whole	-0.03
typed before lao	home	-0.08	fell	-0.21	laid	0.27	lies	-0.05	whole	-0.46
typed before lap	home	0.22	laid	-0.4	whole	-0.23
typed before le	fell	-0.01	whole	-0.26
typed before len	fell	-0.34	laid	-0.31	lies	0.16	whole	0.33
typed before lien	home	0.25	fell	-0.03	whole	-0.21
typed before linh	home	-0.13	fell	-0.27	whole	-0.33
typed before liêm	home	0.12	whole	-0.07
typed before liên	home	-0.18	fell	-0.21	whole	-0.14
typed before loi	whole	-0.02
typed before long	home	-0.35	fell	-0.08	lies	-0.01	whole	0.03
typed before ls	home	-0.01	laid	-0.04	lies	-0.19
typed before lu	whole	-0.03
typed before luc	fell	-0.11	laid	-0.01
typed before luu	home	-0.08	whole	-0.31
typed before luôn	fell	-0.19	laid	-0.38	whole	0.1
typed before là	home	-0.09	fell	-0.09	laid	0.11	lies	0.09	whole	0.02
typed before làm	home	-0.11	fell	0.18	laid	-0.13	lies	-0.07	whole	0.06
typed before lành	fell	-0.07
typed before lào	laid	-0.01
typed before lâm	fell	-0.18	whole	-0.47
typed before lãng	home	0.12	fell	-0.04	whole	0.32
typed before lên	home	-0.22	fell	0.49	laid	0.61	lies	0.31	whole	-0.04
typed before lính	home	0.11	laid	-0.11	lies	-0.09	whole	0.07
typed before lúc	fell	-0.02	whole	-0.31
typed before lý	home	0.05	fell	-0.1	whole	0.02
typed before lĩnh	home	-0.07	fell	-0.01	whole	-0.1
typed before lưng	fell	-0.02	laid	0.02	whole	-0.14
typed before lưu	home	0.07	fell	-0.05	laid	-0.25	whole	0.08
typed before lạc	whole	0.09
typed before lại	home	-0.2	fell	-0.28	laid	0.61	lies	0.3	whole	0.3
typed before lấp	fell	0.27	laid	-0.1	whole	0.22
typed before lấy	fell	-0.11
typed before lập	laid	-0.06	whole	-0.18
typed before lễ	fell	-0.27	lies	-0.01	whole	-0.14
typed before lộ	home	-0.06	whole	0.09
typed before lộc	fell	-0.09	whole	-0.56
typed before lớn	home	-0.05
typed before lời	home	-0.03	whole	-0.09
typed before lợi	home	-0.13	fell	0.09	whole	0.23
typed before lụa	home	-0.1
typed before lục	home	0.13	fell	-0.04	whole	0.07
typed before lữ	fell	-0.14	whole	-0.17
typed before lực	home	0.11	fell	-0.21
typed before m	fell	-0.17	lies	0.3	whole	0.22
typed before ma	laid	-0.06	whole	-0.43
typed before mac	home	0.04	laid	-0.09	whole	0.01
typed before mang	fell	-0.22
typed before mat	fell	-0.38	whole	0.11
typed before mau	laid	-0.1	whole	-0.42
typed before may	home	-0.02	fell	0.16	whole	0.23
typed before me	whole	-0.26
typed before min	fell	0.39	whole	0.14
typed before minh	home	0.04	fell	-0.14	laid	-0.19	lies	0.16	whole	0.11
typed before mit	fell	-0.19	laid	0.44	whole	0.24
typed before miền	whole	0.09
typed before miễu	home	-0.04	fell	0.24	laid	0.22	whole	-0.19
typed before mo	fell	-0.11	laid	-0.05	lies	-0.21	whole	0.06
typed before moi	laid	0.25	lies	-0.12	whole	0.27
typed before mon	whole	-0.28
typed before mot	fell	-0.18	laid	-0.27	whole	-0.45
typed before muon	laid	-0.09
typed before muong	home	0.14	whole	0.21
typed before my	home	0.11	whole	0.03
typed before má	whole	-0.05
typed before máy	home	-0.08	fell	-0.02
typed before mã	home	-0.04
typed before mìn	fell	-0.09	laid	-0.02	lies	-0.02
typed before mình	home	-0.25	lies	-0.02	whole	-0.2
typed before móng	fell	-0.09	whole	-0.18
typed before mạch	home	0.1	whole	0.2
typed before mả	laid	0.43	whole	-0.04
typed before mất	home	-0.01	laid	-0.04	whole	-0.28
typed before mẫu	fell	-0.1
typed before mặt	fell	-0.12	laid	-0.1
typed before mỏ	home	-0.13	whole	-0.41
typed before mộ	home	-0.05	fell	-0.26	laid	0.25	lies	0.27	whole	0.56
typed before một	home	-0.07	fell	-0.01	laid	0.08	whole	0.24
typed before n	fell	-0.18	whole	-0.01
typed before nam	home	-0.19	fell	-0.46	laid	0.19	lies	-0.14	whole	-0.09
typed before nay	home	-0.03	fell	-0.02	laid	-0.13	lies	-0.26	whole	0.23
typed before ng	home	0.11
typed before nga	fell	-0.24	whole	-0.48
typed before ngan	home	-0.04	fell	0.16	whole	0.05
typed before ngay	home	0.26	fell	0.01	laid	-0.14	lies	-0.03	whole	-0.33
typed before nghe	fell	-0.05	laid	-0.12	lies	0.44	whole	0.1
typed before nghia	whole	0.06
typed before nghĩa	home	-0.16	fell	-0.18	whole	-0.12
typed before nghị	home	-0.07	fell	-0.34	lies	-0.03	whole	0.02
typed before ngo	fell	0.22	whole	-0.23
typed before ngoai	fell	-0.12	lies	-0.02	whole	0.28
typed before ngoc	home	0.11	whole	0.14
typed before ngoài	home	0.39	fell	0.51	laid	0.4	lies	-0.12	whole	0.39
typed before nguoi	home	0.34	fell	-0.37	laid	0.31	lies	-0.09	whole	0.34
typed before nguyen	fell	-0.22	whole	-0.05
typed before nguyên	whole	-0.32
typed before nguyện	fell	-0.01
typed before ngã	fell	0.1	laid	-0.05	whole	0.08
typed before người	home	0.05	fell	-0.26	laid	-0.48	lies	-0.03	whole	0.02
typed before ngạn	fell	-0.15	whole	-0.21
typed before nha	home	0.01	fell	-0.14	laid	-0.02
typed before nhan	home	0.01	fell	-0.01	laid	-0.03	lies	-0.03
typed before nhat	whole	-0.19
typed before nhau	fell	-0.01	whole	0.1
typed before nho	fell	-0.03	laid	0.35	whole	0.07
typed before nhom	fell	-0.01	whole	-0.16
typed before nhu	home	0.25	whole	0.19
typed before nhà	home	0.34	fell	-0.34	laid	-0.21	lies	-0.13	whole	-0.36
typed before nhân	laid	-0.03	whole	0.02
typed before nhì	whole	0.11
typed before nhóm	home	-0.14	fell	-0.09	laid	-0.02	lies	-0.13
typed before như	home	0.03	fell	0.16	whole	0.16
typed before nhưng	fell	-0.12	laid	0.39	lies	-0.1	whole	0.22
typed before nhượng	home	0.18	fell	-0.03	whole	0.29
typed before nhẫn	home	0.03	fell	-0.03
typed before nhỏ	whole	-0.02
typed before nhớ	laid	-0.27	lies	0.1
typed before nhờ	home	-0.06	fell	-0.06	lies	-0.15
typed before ninh	home	0.14	fell	-0.17	lies	-0.08	whole	-0.27
typed before niê	home	0.27	fell	0.44	whole	0.47
typed before niệm	fell	-0.16	whole	-0.19
typed before no	laid	0.09
typed before noi	fell	0.27	whole	-0.16
typed before nt	fell	-0.13	laid	0.26	lies	0.32	whole	0.41
typed before nuôi	fell	0.34	laid	-0.06
typed before này	fell	-0.04	laid	-0.1	lies	0.17	whole	-0.44
typed before nên	fell	-0.15
typed before nó	home	0.34	fell	-0.05	laid	0.11	whole	0.28
typed before nói	fell	0.29	laid	-0.28	lies	-0.02	whole	-0.39
typed before nông	home	0.1	fell	-0.02	whole	-0.28
typed before năm	home	-0.5	fell	-0.88	laid	-0.35	lies	-0.14	whole	-1.11
typed before nước	fell	-0.13	laid	-0.21
typed before nằm	home	-0.14	fell	-0.61	laid	0.12	lies	0.1	whole	1.13
typed before nội	home	0.07	whole	-0.02
typed before nữ	home	0.01	fell	-0.02	whole	0.31
typed before o	home	0.22	fell	0.76	whole	0.32
typed before oai	fell	-0.04	whole	-0.42
typed before ong	home	-0.1	fell	-0.09	laid	-0.03	lies	-0.05
typed before pha	home	0.06	fell	0.5	whole	0.27
typed before phai	home	-0.13	fell	-0.15	whole	-0.01
typed before phao	fell	0.33	whole	-0.62
typed before phong	home	0.06	fell	-0.13	lies	-0.01	whole	0.04
typed before phu	home	0.13
typed before phuc	fell	0.21	laid	-0.11	whole	-0.19
typed before phum	laid	0.04	whole	0.15
typed before phà	fell	0.28	whole	-0.3
typed before pháo	home	-0.12	fell	-0.36	laid	0.04	lies	-0.02	whole	0.16
typed before phê	fell	0.05	laid	0.15	whole	0.43
typed before phòng	home	-0.4	fell	-0.01
typed before phó	fell	-0.33	lies	-0.01	whole	-0.32
typed before phú	home	-0.06	lies	0.23	whole	-0.16
typed before phương	home	-0.04	fell	-0.1	laid	0.31	whole	0.35
typed before phước	home	-0.09	fell	-0.01	whole	-0.08
typed before phải	fell	-0.21	laid	0.05	lies	-0.09	whole	0.3
typed before phẫu	fell	0.17	laid	0.05	whole	0.32
typed before phụ	home	0.14	whole	0.22
typed before q	home	0.68	fell	0.3	lies	0.32	whole	0.48
typed before qua	home	-0.04	fell	0.2	laid	-0.38	lies	0.14	whole	0.58
typed before quan	home	0.27	fell	-0.06	laid	-0.09	lies	-0.08	whole	-0.01
typed before quao	home	-0.05	fell	-0.01	whole	-0.12
typed before que	home	1.03	fell	-0.1	laid	-0.15	lies	-0.27	whole	-0.16
typed before quán	fell	-0.31	laid	-0.2	lies	-0.22	whole	-0.07
typed before quân	home	0.07	fell	-0.08	laid	-0.04	whole	0.02
typed before quê	home	0.18	fell	-0.5	laid	-0.32	lies	0.16	whole	0.34
typed before quý	home	0.25	lies	-0.03	whole	0.18
typed before quốc	fell	0.17	whole	-0.04
typed before ra	home	-0.25	fell	-0.61	laid	0.49	lies	-0.1	whole	0.03
typed before rai	home	0.34	whole	0.15
typed before ri	home	-0.07	whole	-0.2
typed before roi	fell	-0.1
typed before rut	fell	-0.11
typed before rào	fell	0.16	whole	-0.48
typed before rú	fell	0.45	laid	-0.17	whole	-0.07
typed before rút	fell	-0.12	laid	-0.04	whole	-0.16
typed before sach	fell	-0.07	laid	-0.04	lies	0.45	whole	0.23
typed before san	fell	0.38	laid	-0.21	lies	-0.04	whole	0.41
typed before sang	home	-0.01	fell	-0.02	laid	-0.17	lies	0.04	whole	0.16
typed before sat	fell	-0.01
typed before sau	home	-0.25	fell	-0.58	laid	0.33	lies	0.32	whole	-0.26
typed before sen	home	-0.25	fell	0.24	laid	-0.32	whole	0.02
typed before si	home	0.32	fell	-0.36	laid	-0.03	lies	0.33	whole	0.51
typed before sim	home	-0.21	laid	-0.23	lies	-0.09	whole	-0.53
typed before sinh	home	-0.56	fell	0.01	laid	-0.1	lies	-0.16	whole	0.06
typed before so	home	0.01	fell	-0.1	whole	-0.28
typed before son	home	0.11	lies	-0.01
typed before song	fell	-0.09	laid	0.16	whole	0.21
typed before su	fell	-0.2	lies	-0.01	whole	-0.53
typed before sách	home	-0.14	laid	-0.02	lies	-0.27	whole	-0.1
typed before sát	whole	0.11
typed before sáu	home	-0.11	fell	0.23	whole	-0.19
typed before sông	fell	0.08	whole	-0.09
typed before sĩ	fell	0.15	laid	-0.02	lies	-0.1	whole	-0.15
typed before sơn	home	-0.12	fell	-0.37	laid	-0.05	lies	0.25	whole	-0.51
typed before sản	whole	-0.15
typed before số	fell	-0.23	laid	-0.08
typed before sống	laid	-0.02
typed before sổ	laid	-0.05	lies	-0.04
typed before sử	fell	-0.03
typed before sự	fell	-0.03	lies	-0.01
typed before t	home	0.07	fell	-0.25	whole	-0.46
typed before ta	fell	0.92	laid	-0.01	whole	0.29
typed before tai	home	-0.11	fell	0.77	laid	0.19	lies	0.25	whole	0.03
typed before tam	laid	-0.01
typed before tan	fell	-0.02	whole	-0.38
typed before tang	home	-0.03	laid	-0.03	lies	0.2	whole	0.2
typed before tau	fell	0.11	whole	0.12
typed before tay	fell	0.13	laid	-0.1	whole	0.22
typed before ten	fell	-0.08	laid	-0.08	lies	-0.07	whole	0.3
typed before thang	home	0.2	fell	-0.13	laid	-0.04	lies	-0.26	whole	0.01
typed before thanh	home	0.38	fell	0.14	laid	-0.14	lies	-0.1	whole	0.14
typed before thay	laid	0.28	whole	0.26
typed before the	home	0.03	whole	0.46
typed before theo	home	-0.2	fell	-0.17	laid	-0.12	whole	-0.2
typed before thi	whole	-0.2
typed before tho	fell	-0.02	laid	-0.01	whole	0.04
typed before thoan	home	0.17	fell	-0.04	whole	0.13
typed before thoi	fell	-0.02	whole	-0.12
typed before thong	laid	0.21	whole	-0.33
typed before thu	laid	-0.02	whole	-0.23
typed before thuoc	home	-0.21	fell	-0.3	lies	-0.05	whole	-0.02
typed before thuong	laid	-0.02	whole	-0.29
typed before thuy	whole	-0.1
typed before thuận	home	-0.02	fell	-0.2	laid	-0.01
typed before thuộc	home	-0.21	fell	0.09	lies	-0.11
typed before thành	home	0.45	fell	-0.32	laid	-0.24	lies	-0.04	whole	0.31
typed before thái	home	0.07	fell	0.23	laid	0.28	lies	-0.04	whole	0.32
typed before tháng	fell	-0.45	laid	-0.21
typed before thì	home	-0.01	fell	-0.09	laid	-0.4	lies	0.27	whole	0.12
typed before thông	home	-0.03	fell	-0.03	whole	-0.22
typed before thư	fell	-0.02	whole	-0.19
typed before thượng	home	0.01	fell	-0.09	whole	0.11
typed before thạch	home	-0.27	fell	-0.08	lies	-0.06	whole	-0.07
typed before thất	whole	-0.36
typed before thấy	laid	-0.12	lies	-0.01
typed before thể	home	-0.02
typed before thịnh	fell	-0.05	whole	0.48
typed before thọ	home	0.13	fell	-0.06	whole	-0.16
typed before thụy	fell	-0.01	whole	-0.42
typed before thủ	fell	-0.06	whole	0.15
typed before thủy	home	0.03	laid	-0.08	whole	-0.01
typed before tich	fell	-0.17	whole	-0.27
typed before tien	whole	-0.59
typed before tieu	fell	-0.45	laid	-0.09	whole	-0.29
typed before tim	fell	-0.04
typed before tin	home	0.03	fell	-0.15	whole	0.03
typed before tinh	home	0.04	fell	-0.11
typed before tiếng	fell	-0.04
typed before tiểu	home	-0.05	fell	0.13	laid	0.02	lies	-0.13	whole	0.2
typed before to	fell	-0.13	laid	-0.15	whole	-0.39
typed before toan	home	0.04	whole	-0.07
typed before toi	home	-0.12	fell	-0.28	laid	-0.19	lies	-0.2	whole	-0.25
typed before trai	whole	0.23
typed before tram	home	-0.15	fell	-0.05	laid	0.56	lies	-0.05
typed before tran	home	-0.18	fell	0.11	laid	-0.14	whole	0.07
typed before trang	home	-0.09	fell	-0.49	laid	0.26	lies	0.21	whole	0.05
typed before tranh	fell	-0.2	laid	0.28
typed before tre	home	-0.07	fell	0.2	whole	-0.28
typed before tren	fell	0.2	laid	0.3	lies	-0.06	whole	0.39
typed before tri	fell	-0.17	laid	-0.06	lies	0.19	whole	-0.27
typed before trong	home	-0.68	fell	-0.4	laid	0.12	lies	0.01	whole	0.41
typed before trung	home	-0.08	fell	0.12	laid	-0.02	whole	-0.16
typed before truoc	fell	-0.36	laid	-0.06
typed before truong	home	0.19	fell	0.33	whole	0.34
typed before trái	fell	-0.04	laid	-0.08	whole	-0.56
typed before trên	home	-0.31	fell	0.04	lies	-0.14	whole	0.21
typed before trì	home	-0.33	fell	0.55	lies	-0.09	whole	0.45
typed before trí	fell	-0.04	laid	0.19	lies	-0.32	whole	0.07
typed before trôm	fell	-0.04	whole	-0.14
typed before trú	home	-0.04	fell	-0.07
typed before trúng	fell	0.16	laid	-0.2	whole	0.06
typed before trước	home	-0.08	fell	-0.31	laid	0.35	lies	-0.41	whole	0.33
typed before trường	fell	-0.14	lies	-0.07	whole	-0.24
typed before trưởng	fell	-0.41	whole	0.22
typed before trạch	home	0.12
typed before trận	home	-0.13	fell	0.33	laid	-0.23	lies	-0.16	whole	0.38
typed before trị	laid	-0.14
typed before tu	home	-0.09	laid	0.7	lies	0.01	whole	-0.08
typed before tui	home	-0.04
typed before tum	fell	-0.01	lies	-0.03
typed before tuong	fell	-0.1	whole	-0.28
typed before tuyến	home	-0.01	fell	-0.1	laid	-0.04	whole	0.23
typed before tuổi	fell	-0.11	whole	0.44
typed before ty	home	-0.02	fell	-0.03	whole	-0.21
typed before tài	home	-0.06	whole	-0.02
typed before tàu	home	-0.1	fell	-0.1
typed before tá	home	0.14	fell	-0.47	whole	0.12
typed before tác	fell	0.03	whole	0.04
typed before táng	home	-0.01	fell	-0.48	laid	0.31	lies	-0.17	whole	-0.17
typed before tâm	whole	0.12
typed before tân	home	0.03	whole	0.01
typed before tây	home	-0.01	laid	0.21	lies	-0.13	whole	-0.15
typed before tên	home	-0.21	fell	-0.07	laid	0.15	lies	0.25	whole	-0.37
typed before tìm	laid	-0.05	lies	-0.03
typed before tôi	home	0.22	fell	-0.06	laid	-0.09	lies	-0.13	whole	0.24
typed before tường	home	-0.13	fell	0.35	laid	0.19	whole	0.11
typed before tại	home	0.35	fell	0.23	laid	-0.47	lies	0.59	whole	0.44
typed before tạm	fell	-0.01	laid	0.17	whole	0.09
typed before tải	whole	0.12
typed before tấn	home	-0.05	fell	-0.04
typed before tập	home	-0.27	fell	-0.07	laid	-0.01	lies	-0.04
typed before tế	fell	-0.15	whole	-0.04
typed before tộc	home	0.29	fell	-0.18	laid	-0.09	lies	0.3	whole	0.3
typed before tới	fell	0.54	laid	0.07	whole	0.08
typed before tứ	home	-0.03	whole	0.08
typed before tức	home	-0.06
typed before từ	home	-0.15	fell	-0.28	laid	0.77	lies	-0.55	whole	0.16
typed before tử	laid	-0.05
typed before tự	home	-0.06	whole	-0.36
typed before uy	home	-0.05	fell	-0.21	whole	-0.11
typed before v	fell	-0.18
typed before va	fell	-0.21
typed before van	home	-0.04	whole	-0.18
typed before vang	fell	-0.1	whole	-0.47
typed before vao	home	-0.06	fell	-0.17	laid	-0.29	whole	-0.12
typed before ve	home	-0.33	fell	-0.3	laid	-0.14	lies	0.51	whole	-0.12
typed before vi	home	-0.28	fell	0.1	laid	-0.05	lies	-0.05	whole	0.28
typed before vien	fell	-0.03	laid	-0.02	lies	0.12
typed before viet	home	-0.01	fell	0.25	lies	0.34	whole	0.43
typed before viên	home	-0.28	fell	-0.13	laid	0.24	lies	-0.04	whole	0.01
typed before viện	laid	-0.14	whole	-0.34
typed before việt	home	-0.12	fell	-0.11	laid	0.17	lies	-0.03	whole	-0.16
typed before vo	fell	-0.02	whole	-0.09
typed before voi	home	-0.15	fell	-0.21	laid	-0.1
typed before vu	fell	-0.04
typed before vuc	home	0.14
typed before vui	laid	0.1	whole	0.28
typed before vung	home	-0.05	whole	-0.25
typed before và	home	-0.15	fell	-0.34	whole	-0.1
typed before vào	home	-0.14	fell	0.12	laid	0.2	lies	0.09	whole	0.52
typed before vây	fell	0.41	laid	0.16	whole	0.43
typed before vì	laid	-0.02	lies	-0.03
typed before vô	home	-0.03	fell	0.33	laid	-0.22	lies	-0.15
typed before vùi	fell	-0.16	laid	0.39	lies	-0.01	whole	0.23
typed before vùng	home	-0.21	fell	0.61	lies	-0.1	whole	0.38
typed before văn	home	-0.02	whole	-0.06
typed before vượt	fell	0.18	whole	-0.04
typed before về	home	0.24	fell	-0.78	laid	0.05	lies	0.65	whole	0.23
typed before vệ	home	0.13	fell	-0.04	laid	-0.16	lies	0.36	whole	0.1
typed before vị	home	-0.32	fell	-0.27	laid	-0.22	lies	-0.13	whole	-0.46
typed before vịnh	home	-0.01	fell	-0.01	whole	0.07
typed before với	home	-0.04	fell	-0.07	laid	-0.04	lies	-0.02	whole	-0.38
typed before vợ	home	-0.18	fell	-0.01
typed before vụ	home	-0.26	fell	-0.13	laid	-0.09	lies	-0.02
typed before x	home	0.17	fell	0.03	whole	0.24
typed before xa	home	0.45	fell	-0.2	laid	-0.07
typed before xac	fell	0.14	laid	-0.04	whole	0.22
typed before xe	fell	-0.19	laid	0.14	lies	-0.06	whole	-0.28
typed before xin	fell	-0.01	laid	-0.11	lies	-0.1
typed before xuong	fell	-0.3	lies	0.23	whole	-0.05
typed before xuyen	home	-0.3	fell	-0.07	laid	-0.01	lies	0.26	whole	-0.35
typed before xuyên	home	0.13	whole	0.07
typed before xuân	home	-0.35	whole	-0.07
typed before xuống	home	-0.11	fell	0.43	laid	-0.11	whole	0.2
typed before xá	home	0.02	fell	0.09	laid	-0.12	whole	0.38
typed before xác	fell	-0.24	whole	0.09
typed before xã	fell	-0.02	whole	-0.11
typed before xưa	fell	0.15	whole	0.04
typed before xương	home	0.42	whole	-0.22
typed before y	home	-0.15	fell	0.45	laid	-0.03	lies	-0.03	whole	0.17
typed before yen	home	0.21	fell	-0.01	whole	-0.33
typed before yên	fell	-0.15	whole	0.04
typed before ân	home	-0.01	whole	-0.09
typed before ông	fell	-0.03	laid	0.13	whole	0.16
typed before úy	home	-0.37
typed before ăn	home	0.29	whole	0.34
typed before đ	home	-0.12	fell	-0.05	whole	-0.16
typed before đa	fell	-0.04	whole	-0.48
typed before đi	home	0.08	fell	0.14	laid	-0.22	lies	0.37	whole	-0.07
typed before điền	home	0.18	fell	-0.1	whole	0.05
typed before điểm	fell	0.25	whole	0.06
typed before đoàn	fell	0.12
typed before đào	fell	-0.03	whole	0.06
typed before đá	home	-0.15	fell	0.16	laid	0.39	lies	-0.02	whole	0.64
typed before đánh	home	-0.05	fell	-0.05	laid	-0.11	lies	-0.06	whole	0.11
typed before đâu	home	-0.02	fell	0.09	laid	-0.43	whole	0.22
typed before đã	fell	-0.19	laid	-0.06
typed before đê	fell	0.27	laid	0.24	whole	0.37
typed before đình	home	0.21	fell	-0.09	whole	0.04
typed before đò	fell	0.35	whole	-0.24
typed before đó	fell	-0.34	laid	-0.29
typed before đóng	fell	-0.39	laid	-0.03	lies	-0.09	whole	0.21
typed before đông	home	-0.2	fell	0.3	laid	0.07	lies	0.17	whole	-0.16
typed before đúng	home	-0.34
typed before đăng	laid	-0.02	whole	-0.06
typed before được	home	-0.12	fell	-0.11	laid	0.15	lies	-0.06	whole	-0.19
typed before đạn	fell	0.19	laid	-0.03	whole	-0.01
typed before đạo	fell	-0.06
typed before đạt	home	0.21	whole	0.33
typed before đất	home	-0.05	fell	-0.21	laid	0.19	lies	0.08	whole	-0.37
typed before đấu	whole	0.19
typed before đầu	home	-0.33	fell	-0.7	lies	-0.41	whole	-0.17
typed before đặt	home	-0.03	fell	-0.01	laid	0.12	lies	0.15	whole	0.15
typed before đến	home	-0.03	fell	0.73	laid	-0.27	lies	-0.35	whole	0.42
typed before đề	fell	-0.07	laid	-0.13	whole	-0.29
typed before để	fell	-0.07	laid	0.59	whole	0.43
typed before đỉnh	home	-0.15	fell	0.54	laid	-0.04	whole	0.2
typed before địa	home	-0.09	fell	0.05	laid	0.56	whole	0.02
typed before địch	fell	0.6	laid	-0.15	lies	-0.04	whole	0.2
typed before định	home	-0.51	fell	-0.14	whole	-0.58
typed before đọc	whole	-0.12
typed before đồi	laid	0.27	whole	0.39
typed before đồn	fell	0.22	laid	-0.06	whole	-0.03
typed before độ	fell	-0.35	laid	0.03	whole	0.16
typed before đội	home	0.04	fell	-0.76	laid	-0.33	lies	0.21	whole	0.24
typed before động	home	-0.03	whole	-0.32
typed before đức	home	0.02	fell	0.21	whole	-0.07
typed before ảnh	home	0.18	whole	0.06
typed before ấy	home	-0.01	fell	-0.12	laid	0.52	whole	0.47
typed before ở	home	0.43	fell	-0.14	laid	0.05	lies	0.32	whole	0.33""")
