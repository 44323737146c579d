"""What each piece of evidence about places is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	home	-1.16	fell	-0.93	laid	-1.21	lies	-1.49	whole	-0.25
+1=#	home	-0.24	fell	-0.06	laid	-0.49	lies	-0.25	whole	-0.23
+1=##	home	-0.05	fell	0.33	laid	-0.68	lies	0.32	whole	-0.04
+1=###	fell	-0.32	laid	-0.24
+1=####	home	-0.1	fell	-0.84	laid	-0.36	lies	-0.78	whole	0.33
+1=$	home	-0.23	fell	-0.53	laid	-0.1	lies	0.13	whole	0.08
+1=a	home	-0.52	fell	-0.6	laid	-0.59	whole	0.27
+1=ai	home	0.78	fell	-0.48	laid	-0.37	lies	-0.09	whole	0.23
+1=an	home	0.12	laid	-0.14	whole	0.05
+1=anh	home	-0.47	fell	0.67	laid	-0.16	lies	-0.25
+1=ao	laid	-0.03
+1=ap	fell	-0.19
+1=ay	fell	0.16	laid	-0.24
+1=b	home	0.35	fell	-0.03	lies	0.28	whole	0.31
+1=ba	home	-0.35	fell	-0.27	laid	-0.34	lies	0.37	whole	-0.2
+1=bac	fell	-0.09	laid	-0.37
+1=ban	home	-0.65	fell	-0.38	laid	-0.4	whole	-0.18
+1=bang	fell	-0.23	laid	-0.02	lies	-0.03	whole	-0.37
+1=bao	home	-0.31	fell	-0.02	laid	-0.21	lies	-0.25	whole	-0.04
+1=bat	home	0.15	fell	-0.23	laid	-0.1	lies	-0.06	whole	0.06
+1=bay	fell	0.29	laid	0.46	lies	-0.11	whole	0.11
+1=be	home	-0.01
+1=ben	fell	0.02	laid	0.06	lies	-0.17	whole	0.09
+1=bi	home	0.18	fell	-0.22	laid	-0.67	lies	-0.3	whole	0.47
+1=bia	home	-0.3	fell	-0.22	laid	-0.51	lies	0.43	whole	0.36
+1=bien	fell	-0.02	lies	-0.02
+1=biet	home	0.12	fell	-0.37	lies	-0.03	whole	0.13
+1=bieu	fell	-0.05	laid	-0.05
+1=binh	home	0.56	fell	-0.15	lies	-0.05	whole	0.27
+1=bo	home	-0.16	fell	-0.43	laid	-0.06	lies	0.19	whole	-0.07
+1=boc	laid	-0.01	whole	0.03
+1=bom	home	0.32	fell	0.39	laid	-0.12	lies	-0.02	whole	-0.14
+1=bon	fell	0.54	laid	0.14	whole	0.26
+1=bua	fell	0.23	lies	0.19	whole	0.16
+1=bui	home	-0.23	fell	0.3	laid	-0.17	lies	-0.02	whole	-0.03
+1=c	home	-0.35	fell	-0.22	laid	-0.06	lies	-0.08	whole	-0.21
+1=c1	whole	-0.15
+1=c2	home	0.02	fell	-0.07	lies	-0.02	whole	-0.02
+1=c3	home	-0.2	fell	-0.15
+1=c5	home	-0.05
+1=ca	home	0.57	fell	-0.32	laid	-0.22	lies	-0.06	whole	0.11
+1=cac	home	0.2	fell	-0.11	laid	0.17	lies	0.23	whole	0.17
+1=cach	home	-0.05	fell	-0.23	laid	0.36	lies	-0.11	whole	-0.14
+1=cai	fell	0.39
+1=cam	home	-0.06	fell	-0.05	laid	0.02	whole	0.13
+1=can	home	-0.69	fell	-0.57	laid	-0.12	lies	-0.2	whole	0.2
+1=canh	fell	-0.01	laid	-0.17	whole	-0.18
+1=cap	home	-0.11	fell	-0.26	laid	-0.07	lies	-0.12	whole	-0.21
+1=cat	fell	-0.38	laid	-0.07
+1=cau	home	0.12	fell	0.3	laid	-0.36	lies	0.3	whole	-0.11
+1=cha	home	0.44	fell	-0.02	whole	-0.02
+1=chac	laid	-0.01	lies	-0.01
+1=cham	home	-0.02	whole	0.09
+1=chan	fell	-0.01	whole	-0.16
+1=chau	home	0.2	fell	-0.3	laid	-0.52	lies	0.2	whole	-0.29
+1=chay	fell	-0.09
+1=chep	fell	-0.63	laid	-0.2	lies	-0.01
+1=chet	home	-0.28	fell	-0.65	laid	-0.24	lies	-0.09	whole	0.12
+1=chi	home	-0.49	fell	-0.29	laid	-0.06	lies	0.4	whole	0.08
+1=chien	home	-0.01	lies	-0.02	whole	0.11
+1=chieu	fell	0.09	whole	0.19
+1=chinh	fell	0.4	laid	-0.16	whole	-0.16
+1=cho	home	-0.01	fell	-0.35	laid	0.78	lies	-0.33	whole	0.18
+1=chon	home	-0.58	fell	0.55	laid	-0.32	lies	-0.21	whole	0.06
+1=chong	home	-0.17	fell	-0.12	laid	0.22	lies	-0.07	whole	-0.2
+1=chu	home	-0.23	fell	-0.02	lies	-0.15	whole	-0.19
+1=chua	home	-0.07	fell	-0.16	laid	-0.51	lies	0.27	whole	-0.2
+1=chuc	home	-0.16	fell	0.04	lies	-0.02	whole	-0.14
+1=chung	home	-0.32	fell	-0.01	laid	-0.02	lies	0.14
+1=chup	fell	-0.04	lies	0.31	whole	0.15
+1=chuyen	fell	-0.49	laid	-0.17	lies	-0.04	whole	-0.12
+1=co	fell	-0.01	laid	0.36	lies	0.36
+1=con	home	-0.24	fell	-0.19	laid	0.26	lies	-0.05	whole	0.1
+1=cong	fell	-0.22	whole	-0.28
+1=cu	home	0.26	fell	-0.05	laid	0.25	lies	-0.22	whole	-0.02
+1=cua	fell	-0.02	laid	-0.18	lies	-0.02	whole	-0.01
+1=cung	home	-0.09	fell	0.5	laid	0.43	lies	-0.3	whole	0.4
+1=cuoi	home	0.32	fell	0.88	laid	-0.12	lies	-0.02	whole	0.42
+1=cut	fell	-0.03
+1=cuu	fell	-0.07
+1=d	home	0.17	fell	-0.09	whole	0.14
+1=da	home	-0.53	fell	0.16	laid	-0.17	lies	-0.09	whole	-0.11
+1=dac	whole	0.05
+1=dai	home	-0.2	fell	-0.17	laid	-0.23	whole	0.04
+1=dak	home	-0.39	fell	-0.08
+1=dan	home	0.27	fell	-0.14	laid	-0.14	lies	-0.05	whole	-0.36
+1=dang	home	-0.1	fell	-0.44	laid	-0.01	lies	-0.16	whole	0.61
+1=danh	home	0.22	fell	-0.37	laid	0.03	lies	-0.03	whole	0.01
+1=dao	fell	0.45	laid	0.29	whole	0.02
+1=dap	home	-0.04	laid	0.55	lies	0.44
+1=dat	home	-0.11	fell	0.35	laid	0.31	whole	-0.17
+1=dau	fell	-0.66	laid	0.84	lies	-0.29	whole	0.07
+1=day	home	-0.4	fell	-0.36	whole	-0.13
+1=de	home	-0.13	fell	-0.2	laid	-0.08	lies	-0.1	whole	-0.15
+1=dem	home	0.26	fell	-0.02	laid	-0.47	whole	0.21
+1=den	home	-0.08	laid	-0.1	lies	0.13	whole	0.02
+1=di	home	1.12	fell	-0.22	laid	-0.42	lies	-0.02	whole	-0.2
+1=dia	whole	-0.26
+1=dich	fell	-0.3	laid	-0.04	lies	-0.02	whole	0.15
+1=dien	home	0.03	fell	-0.03	whole	-0.13
+1=dieu	home	-0.1
+1=dinh	home	0.25	fell	0.02	laid	-0.01	lies	-0.08	whole	0.03
+1=do	home	0.61	fell	0.66	laid	0.2	lies	0.65	whole	-0.35
+1=doan	home	-0.04	fell	0.38	laid	-0.13	lies	-0.04	whole	-0.06
+1=doc	home	-0.04	fell	-0.05
+1=doi	home	-0.6	fell	-0.57	laid	0.41	lies	0.08	whole	-0.53
+1=don	home	-0.06	fell	0.68	laid	0.08	lies	0.45
+1=dong	home	-0.02	fell	-0.17	laid	-0.07	lies	-0.14	whole	-0.18
+1=dot	home	-0.28	fell	-0.04	laid	-0.15	lies	0.59	whole	0.03
+1=dt	home	-0.14	fell	-0.33	laid	0.64	lies	-0.14
+1=du	home	0.43	fell	-0.15	laid	-0.21	lies	-0.08	whole	0.19
+1=dua	fell	0.1	whole	0.04
+1=duc	laid	-0.08	lies	-0.04
+1=dung	home	0.31	fell	0.63	laid	-0.18	lies	0.2	whole	0.28
+1=duoc	fell	-0.34	laid	-0.17	whole	-0.08
+1=duoi	fell	0.53	laid	0.71	whole	0.55
+1=duong	fell	0.69	lies	-0.05	whole	0.28
+1=dv	fell	0.36	whole	0.16
+1=e	fell	0.36	laid	-0.12
+1=em	home	-0.03	fell	0.74	laid	-0.24	lies	-0.56	whole	0.2
+1=gan	home	0.11	fell	0.12	laid	-0.28	lies	0.24
+1=ganh	home	0.32	whole	-0.2
+1=gap	home	-0.01	fell	0.36	laid	-0.32	lies	-0.21	whole	-0.06
+1=ghe	fell	0.36	whole	0.24
+1=ghi	home	-0.08	fell	-0.44	laid	-0.23	lies	0.45	whole	-0.05
+1=gi	laid	-0.07
+1=gia	home	-0.73	fell	-0.07	laid	0.18	lies	-0.48
+1=giao	home	-0.17	laid	-0.07	whole	-0.15
+1=giap	home	-0.08	fell	-0.08	laid	0.35	lies	0.34	whole	-0.49
+1=giay	fell	-0.39	lies	0.13	whole	0.37
+1=gio	fell	-0.41	laid	0.41	lies	0.09	whole	-0.11
+1=giu	home	0.29	fell	0.15	whole	0.25
+1=go	fell	0.34	lies	-0.13	whole	-0.04
+1=goc	home	-0.28	laid	-0.05
+1=goi	home	-0.27	fell	-0.3	laid	-0.09	lies	-0.13
+1=gom	fell	0.04	laid	-0.16	whole	0.19
+1=gui	home	-0.01	fell	-0.41	laid	-0.44	lies	0.07	whole	0.02
+1=ha	fell	0.4	laid	-0.14	lies	-0.04
+1=hai	home	0.32	fell	0.13	laid	0.04	lies	0.03	whole	0.13
+1=ham	home	0.01	fell	-0.01	laid	-0.02	whole	-0.13
+1=hang	home	-0.25	fell	0.53	laid	0.35	lies	0.04	whole	0.41
+1=hay	home	0.26	fell	-0.09	laid	-0.27	lies	-0.31	whole	0.44
+1=he	fell	0.29	laid	-0.04
+1=het	home	0.24	fell	-0.08
+1=hi	home	-0.07	fell	-0.51	laid	-0.03	whole	0.01
+1=hien	home	-0.8	fell	0.37	laid	0.62	lies	-0.16	whole	0.18
+1=hinh	laid	-0.06
+1=ho	home	-0.3	fell	-0.08	laid	0.04	lies	-0.21	whole	0.24
+1=hoa	fell	-0.04	laid	0.22	lies	-0.02	whole	-0.01
+1=hoang	home	-0.01	fell	-0.01	lies	-0.01	whole	0.12
+1=hoc	home	0.3	fell	-0.21	laid	-0.23	lies	0.33	whole	-0.28
+1=hoi	home	0.39	fell	-0.05	laid	0.27	lies	-0.12	whole	0.25
+1=hom	home	-0.16	fell	0.09	laid	-0.59	lies	-0.23	whole	0.66
+1=hs	home	0.65	fell	-0.55	laid	-0.35	lies	-0.26	whole	0.02
+1=huynh	laid	0.15	whole	0.05
+1=hy	home	0.39	fell	-0.8	laid	-0.16	lies	-0.15	whole	-0.04
+1=it	home	-0.13	fell	0.35	whole	0.01
+1=k	fell	0.21	laid	0.21
+1=ke	fell	-0.28	laid	0.1	lies	-0.03	whole	-0.19
+1=kem	fell	0.33	laid	-0.14	lies	-0.17
+1=ket	laid	-0.02
+1=khai	home	-0.08	fell	-0.21
+1=khau	laid	-0.02	whole	-0.22
+1=khi	home	-0.23	fell	0.91	laid	-0.22	lies	-0.09	whole	0.07
+1=khieng	fell	-0.41	laid	-0.14
+1=khoang	fell	0.46	laid	-0.18	lies	-0.21	whole	-0.6
+1=khong	home	0.36	fell	-0.17	laid	-0.62	lies	-0.37	whole	-0.42
+1=khu	home	-0.07	fell	-0.22	laid	0.02	lies	0.58	whole	-0.59
+1=khuc	laid	-0.19	whole	-0.24
+1=kien	home	-0.03	whole	-0.39
+1=kinh	fell	0.15	laid	0.11	lies	-0.06	whole	0.19
+1=ko	home	0.17	fell	0.23	laid	0.49	lies	-0.08	whole	-0.2
+1=ky	home	-0.02	fell	-0.42	laid	0.3	lies	-0.3
+1=la	home	0.58	fell	-0.03	laid	-0.04	lies	-0.8	whole	0.29
+1=lai	home	-0.09	fell	0.36	lies	-0.1	whole	-0.3
+1=lam	home	0.16	fell	-0.74	laid	-0.35	lies	-0.1	whole	0.04
+1=lan	fell	0.3	laid	-0.02	lies	-0.09	whole	0.22
+1=lang	fell	0.21	laid	0.48	lies	-0.05	whole	-0.02
+1=lao	fell	0.05	laid	-0.01	whole	-0.47
+1=lap	home	-0.08	fell	0.16	lies	-0.26
+1=lay	home	-0.19	fell	-0.15	laid	-0.15	lies	-0.14	whole	0.18
+1=le	fell	-0.09	whole	0.06
+1=len	fell	-0.54	lies	-0.01
+1=lh	fell	0.07	whole	0.1
+1=lien	home	0.32	fell	-0.01	laid	-0.56	lies	0.02	whole	-0.17
+1=liet	home	-0.04	fell	-0.02	laid	-0.13	lies	-0.06	whole	-0.06
+1=lieu	fell	-0.1	laid	0.14	whole	-0.02
+1=linh	home	-0.29	fell	0.22	laid	-0.02	lies	-0.22	whole	-0.26
+1=lo	fell	0.37	laid	-0.12
+1=loi	fell	-0.11	whole	0.16
+1=ls	fell	-0.21	lies	-0.09	whole	-0.35
+1=lu	fell	-0.11
+1=luc	home	-0.06	fell	0.47	laid	-0.31	lies	-0.1	whole	-0.09
+1=luong	home	-0.06	fell	0.22	laid	-0.14	lies	-0.04	whole	-0.12
+1=ma	home	-0.6	fell	-0.24	laid	-0.46	lies	0.83	whole	0.05
+1=mai	home	-0.16	fell	0.56	laid	-0.55	lies	-0.04	whole	0.46
+1=map	laid	-0.07	lies	-0.2
+1=mat	home	-0.47	fell	0.24	laid	-0.23	lies	-0.38	whole	-0.32
+1=may	fell	0.44	laid	0.05	lies	-0.32	whole	-0.24
+1=me	home	-0.1	fell	0.36	laid	0.48	lies	0.18	whole	0.52
+1=minh	home	-0.01	fell	0.02	laid	-0.34	whole	-0.18
+1=mo	home	-0.32	fell	0.09	laid	0.22	lies	0.13	whole	-0.13
+1=moi	home	0.25	fell	-0.06	laid	-0.16	lies	0.03	whole	0.26
+1=mong	home	0.19	fell	-0.24	laid	-0.23	whole	0.03
+1=mot	home	-0.18	laid	-0.32	lies	-0.37	whole	0.13
+1=mua	home	-0.05	fell	-0.25	laid	-0.08	lies	-0.08	whole	-0.26
+1=muc	home	-0.24	fell	-0.21	laid	-0.12	lies	-0.04	whole	-0.02
+1=mui	fell	0.1	whole	0.38
+1=mung	home	-0.17	laid	-0.02	whole	0.12
+1=muoi	home	0.02	fell	-0.12	laid	-0.15
+1=muon	home	0.41	fell	0.27	laid	-0.15	lies	-0.05	whole	0.06
+1=nam	home	-0.39	fell	-0.72	laid	0.76	lies	-0.51	whole	0.11
+1=nay	home	0.03	fell	-1.07	laid	0.84	lies	-0.61	whole	-0.13
+1=nem	fell	-0.22
+1=nen	home	-0.18	laid	-0.03	lies	-0.04	whole	-0.25
+1=neu	home	0.05	fell	-0.24	laid	0.16	whole	0.17
+1=nga	home	-0.14
+1=ngay	home	0.07	fell	0.68	laid	-0.75	whole	0.05
+1=nghe	fell	-0.14	laid	-0.39	lies	-0.16
+1=ngoai	home	0.69	fell	0.13	laid	-0.02	whole	-0.8
+1=nguoi	home	0.16	fell	-0.34	laid	0.51	lies	-0.02
+1=nguon	fell	-0.07	laid	0.12	whole	0.06
+1=nguyen	home	-0.16	fell	0.45	laid	-0.24	lies	-0.19	whole	0.46
+1=nha	home	-0.16	fell	-0.21	laid	-0.14	lies	0.09	whole	-0.1
+1=nhan	home	-0.09	fell	-0.21	laid	0.4
+1=nhap	home	0.11	fell	-0.56	laid	-0.23	lies	-0.19	whole	-0.17
+1=nhat	fell	0.78	laid	-0.05	whole	-0.04
+1=nhe	home	-0.42	fell	0.34	laid	-0.2	lies	0.08	whole	0.16
+1=nhieu	fell	0.61	laid	-0.65	lies	0.12	whole	-0.22
+1=nho	home	-0.41	fell	0.22	laid	-0.11	lies	0.25	whole	0.34
+1=nhom	home	-0.1	fell	-0.05
+1=nhung	home	-0.49	fell	-0.25	laid	-0.01	lies	0.81	whole	0.09
+1=nn	home	-0.19	fell	-0.37	laid	0.26	lies	-0.04	whole	0.14
+1=no	home	-0.14	fell	0.5	laid	-0.17	lies	-0.03	whole	0.02
+1=noi	home	-0.5	fell	0.56	laid	0.79	lies	0.21	whole	-0.24
+1=nuoc	fell	0.22	laid	0.06	whole	0.24
+1=o	home	0.22	fell	-0.01	laid	-0.7	lies	-0.25	whole	0.2
+1=om	home	-0.11	fell	-0.03
+1=ong	home	0.08	fell	-0.08	laid	0.27	lies	0.23	whole	-0.19
+1=pham	laid	-0.11	whole	0.06
+1=phan	home	-0.27	fell	0.08	laid	-0.04
+1=phao	fell	0.61	laid	-0.05	whole	0.3
+1=phat	home	-0.1	fell	-0.3	laid	-0.1	lies	-0.05	whole	0.01
+1=phia	fell	-0.15	laid	0.22	lies	-0.01	whole	0.37
+1=pho	whole	-0.41
+1=phong	home	0.12	fell	-0.32
+1=phu	home	0.08	fell	-0.02	laid	0.22
+1=phuc	fell	-0.34
+1=qua	fell	-0.03	laid	0.08	lies	0.11	whole	-0.17
+1=quan	home	-0.32	fell	-0.33	laid	-0.29	lies	-0.35	whole	0.02
+1=quang	home	0.17	lies	0.27	whole	0.07
+1=quay	home	-0.03	fell	-0.02
+1=que	home	-1.06	fell	-0.04	laid	0.1	whole	-0.21
+1=quoc	fell	-0.27	laid	-0.04
+1=quy	fell	-0.25	laid	0.25	whole	-0.08
+1=ra	fell	-0.05	laid	-0.04	whole	0.07
+1=rai	laid	-0.09
+1=rang	home	-0.01	laid	0.05	whole	-0.39
+1=roi	home	-0.4	fell	-1.47	laid	0.78	lies	0.11
+1=rua	lies	-0.03
+1=sach	fell	-0.11
+1=sang	home	-0.52	fell	-0.12	laid	-0.15	lies	-0.15	whole	-0.23
+1=sanh	home	0.07
+1=sau	home	-0.28	fell	-0.25	laid	0.69	lies	-0.79	whole	0.59
+1=sdt	laid	-0.01
+1=si	laid	-0.03
+1=sinh	home	-0.28	fell	-0.6	laid	-0.31	lies	-0.14
+1=sn	home	0.32	fell	-0.22	laid	-0.06	lies	-0.16	whole	0.11
+1=so	home	-0.31	fell	-0.34	lies	-0.28	whole	-0.17
+1=sot	home	0.26	whole	0.06
+1=su	home	-0.08	laid	-0.2	lies	-0.05	whole	0.12
+1=ta	fell	0.07
+1=tai	fell	-0.13
+1=tam	fell	-0.11	laid	0.19	lies	-0.04	whole	-0.31
+1=tang	laid	-0.05
+1=tap	home	0.23	fell	-0.21	lies	-0.09	whole	0.17
+1=tat	home	-0.01	fell	-0.23	laid	-0.16
+1=tau	home	-0.25	fell	-0.04	laid	-0.06
+1=ten	home	-0.07	fell	0.13	laid	0.16	lies	-0.01	whole	-0.18
+1=tet	home	-0.18	fell	-0.15
+1=thai	home	-0.05
+1=tham	home	0.12	fell	-0.21	laid	-0.03	lies	-0.02	whole	-0.05
+1=than	fell	-0.24	laid	-0.23	lies	-0.06	whole	0.06
+1=thang	home	0.35	fell	0.02	laid	-0.69	lies	-0.75	whole	0.2
+1=thanh	home	0.03	whole	-0.02
+1=thap	lies	0.19
+1=thay	home	-0.06	fell	-0.6	laid	-0.26	lies	0.75	whole	0.1
+1=theo	home	0.14	fell	-0.14	laid	-0.24	lies	0.15	whole	0.17
+1=thi	home	-0.42	fell	0.77	lies	-0.83	whole	0.27
+1=thieu	home	-0.23	fell	-0.02	laid	0.22
+1=tho	home	0.24	fell	0.28	laid	-0.01	lies	-0.01	whole	-0.27
+1=thoi	home	-0.01	fell	0.02
+1=thon	whole	-0.14
+1=thong	fell	-0.16
+1=thu	home	-0.01	laid	0.37	lies	0.28	whole	0.24
+1=thuoc	home	-0.16	laid	-0.29	lies	-0.01	whole	-0.12
+1=thuong	home	-0.2	laid	-0.06	whole	0.05
+1=thuyen	home	-0.1	fell	0.37	lies	-0.02	whole	-0.69
+1=tien	fell	-0.04
+1=tieu	home	-0.1	fell	-0.22	laid	-0.27	lies	-0.03	whole	-0.15
+1=tim	home	0.07	fell	-0.3	laid	-0.13	lies	-0.26	whole	-0.27
+1=tin	home	0.39	fell	-0.03
+1=tinh	fell	-0.14	laid	0.49	whole	0.01
+1=to	home	-0.07	fell	0.71	laid	-0.1	lies	-0.15	whole	0.22
+1=toa	home	-0.01	fell	-0.59	laid	-0.08	lies	-0.02	whole	0.12
+1=toan	fell	0.12	laid	0.17	whole	-0.15
+1=toi	home	0.08	fell	0.21	laid	-0.34	lies	-0.51	whole	-0.17
+1=ton	home	0.06	fell	-0.2	laid	-0.03	whole	-0.02
+1=tong	home	-0.12	fell	0.19	whole	0.11
+1=tra	fell	-0.05	lies	-0.11
+1=trac	home	-0.57	fell	-0.09
+1=trai	fell	0.12	whole	0.05
+1=tram	fell	0.12	laid	0.02	whole	0.04
+1=tran	home	-0.35	fell	0.59	laid	-0.22	lies	-0.07	whole	0.19
+1=trang	fell	-0.16	laid	-0.06	whole	-0.18
+1=trao	fell	-0.08
+1=tren	home	0.26	fell	-0.08	laid	-0.41	lies	-0.2	whole	-0.13
+1=trich	fell	0.35	lies	-0.09	whole	0.07
+1=trinh	home	0.36	fell	0.14	laid	-0.07	lies	-0.04	whole	0.25
+1=tro	fell	0.33	whole	0.2
+1=trong	home	0.02	fell	0.5	laid	-0.53	lies	-0.22	whole	-0.38
+1=tru	home	0.32	fell	-0.21	laid	-0.08	lies	-0.07	whole	-0.43
+1=truc	lies	-0.08
+1=trung	home	-0.17	fell	0.2	laid	-0.45	lies	0.16	whole	0.22
+1=truoc	home	-1.08	fell	-0.16	laid	-0.37	lies	0.77	whole	-0.11
+1=truong	home	0.2	fell	0.16	laid	0.48	lies	-0.01	whole	0.19
+1=tu	home	-0.09	fell	-0.13	laid	-0.24	lies	0.52	whole	0.05
+1=tuc	home	-0.23	fell	0.22
+1=tui	home	-0.37	fell	-0.09	laid	-0.58	lies	0.58	whole	0.3
+1=tung	home	0.1	fell	-0.24	lies	-0.04
+1=uy	home	-0.18	lies	-0.23
+1=va	home	0.2	fell	0.1	laid	-0.71	lies	0.37	whole	0.33
+1=van	home	-0.24	fell	-0.47	laid	0.22	lies	-0.05	whole	0.03
+1=vao	home	0.21	laid	-0.12	lies	-0.06	whole	-0.24
+1=vay	home	-0.01	fell	-0.05	laid	-0.33	lies	-0.07
+1=ve	home	0.26	fell	-0.13	laid	0.85	lies	-0.54	whole	0.13
+1=vi	home	0.44	fell	-0.07	laid	0.14	lies	-0.33	whole	0.5
+1=viet	home	-0.13	fell	-0.14	laid	-0.11	lies	-0.1
+1=vinh	laid	-0.27
+1=vo	home	0.4	fell	-0.23	laid	-0.41	lies	-0.25	whole	-0.16
+1=voi	home	0.57	fell	-0.03	laid	-0.44	lies	-0.27	whole	0.17
+1=vu	home	-0.19	fell	-0.23	lies	0.01
+1=vua	fell	-0.22
+1=vui	fell	-0.08	laid	0.43	whole	-0.35
+1=xa	home	0.7	fell	0.1	laid	-0.03	lies	-0.09
+1=xac	fell	-0.14	laid	-0.09	whole	0.32
+1=xe	home	-0.06	fell	0.2	whole	-0.09
+1=xem	home	0.3	fell	-0.07	laid	-0.03	lies	-0.18	whole	0.03
+1=xep	fell	-0.39	laid	0.54	lies	0.08
+1=xin	home	-0.15	fell	-0.41	laid	0.43	lies	-0.12	whole	0.19
+1=xong	home	-0.06	fell	-0.41
+1=xung	laid	0.04	whole	-0.09
+1=y	home	-0.09	fell	-0.17	whole	-0.14
+1=yeu	fell	-0.08
+2=#	home	0.57	fell	0.07	laid	0.34	lies	0.02	whole	-0.01
+2=##	fell	0.47	laid	-0.34	lies	0.02
+2=###	home	-0.63	fell	0.58	laid	-0.5	lies	-0.13	whole	-0.05
+2=####	home	-0.38	fell	-0.93	laid	0.51	lies	-0.12	whole	0.05
+2=##########	lies	0.28	whole	0.04
+2=$	home	-0.27	fell	-0.6	laid	0.05	lies	0.06	whole	0.08
+2=a	fell	-0.04	lies	0.07	whole	0.29
+2=ai	home	-0.2	fell	-0.26	laid	-0.4	lies	-0.06	whole	-0.03
+2=an	fell	0.4	laid	-0.3	lies	-0.07	whole	-0.01
+2=anh	home	-0.17	fell	0.32	laid	0.05	lies	0.07	whole	-0.11
+2=ao	fell	0.06
+2=ap	home	-0.32	fell	-0.06	lies	-0.02
+2=au	home	-0.11	laid	0.29	whole	-0.08
+2=ay	home	0.38	fell	-0.04	laid	-0.14	lies	-0.17
+2=b	home	0.09	fell	-0.04	laid	-0.23	lies	0.37	whole	0.05
+2=ba	home	-0.21	fell	0.61	laid	0.63	lies	-0.18	whole	-0.3
+2=bac	home	0.19	fell	-0.13	laid	-0.86	lies	0.15	whole	-0.16
+2=bai	fell	-0.18	laid	-0.13	whole	-0.38
+2=ban	home	0.04	fell	0.34	laid	-0.4	lies	-0.56	whole	-0.28
+2=bang	home	-0.5	fell	-0.12	laid	0.47	lies	0.07	whole	0.22
+2=bao	home	-0.57	fell	-0.38	laid	0.29	lies	-0.33	whole	0.12
+2=bat	home	-0.03	fell	-0.27	lies	-0.01
+2=bay	home	-0.26	fell	1.01	whole	0.35
+2=be	home	0.16	whole	0.08
+2=ben	fell	0.28	laid	0.45	lies	0.05	whole	-0.24
+2=bi	home	-0.17	fell	-0.32	laid	-0.21	lies	-0.13	whole	0.22
+2=bia	home	-0.4	fell	-0.38	lies	0.54	whole	0.28
+2=bien	fell	-0.27
+2=biet	home	0.28	fell	-0.26	laid	-0.68	lies	-0.16	whole	0.58
+2=binh	fell	0.23	laid	0.11	lies	0.06	whole	-0.41
+2=bo	home	0.23	fell	0.15	laid	-0.32
+2=boc	fell	-0.5	laid	-0.35	lies	-0.07	whole	-0.46
+2=bom	home	-0.31	fell	-0.27	laid	-0.13	whole	0.13
+2=bon	fell	0.02	laid	0.3	lies	-0.03	whole	-0.32
+2=bua	home	-0.07	laid	-0.02
+2=bui	laid	-0.19
+2=c	home	0.11	fell	-0.21	laid	-0.24	lies	0.08	whole	0.03
+2=c6	home	0.21	fell	-0.01	whole	0.28
+2=ca	home	-0.13	fell	-0.07	laid	-0.32	lies	-0.14	whole	0.09
+2=cac	home	-0.06	fell	0.03	laid	-0.22	lies	0.06	whole	0.22
+2=cach	home	-0.13	laid	-0.17
+2=cai	home	-0.06	fell	-0.37	laid	-0.09	lies	0.84	whole	-0.35
+2=cam	home	-0.32	fell	-0.25	lies	-0.27	whole	-0.28
+2=can	home	0.31	fell	-0.07	laid	0.06	lies	-0.06	whole	-0.09
+2=canh	home	0.47	fell	0.22	laid	0.23	lies	-0.12	whole	0.43
+2=cao	fell	-0.65	laid	0.21	whole	-0.28
+2=cap	home	0.03	fell	-0.5	laid	-0.2	lies	0.27	whole	-0.08
+2=cat	fell	-0.26	laid	0.57	whole	0.38
+2=cau	home	-0.08	fell	0.45	whole	0.08
+2=cay	fell	0.64	laid	-0.21	lies	-0.04	whole	0.07
+2=cha	home	-0.17	fell	-0.03	laid	-0.05	lies	0.49	whole	-0.16
+2=chan	home	-0.35	fell	0.23	laid	0.13	whole	0.07
+2=chang	home	-0.09
+2=chap	home	-0.02	fell	0.14	laid	-0.01	whole	-0.07
+2=chau	fell	0.15	laid	-0.09	lies	0.08	whole	0.24
+2=chep	home	-0.44	fell	-0.08	laid	0.24
+2=chet	home	0.11	fell	0.08	laid	-0.42	lies	-0.04	whole	-0.49
+2=chi	home	-0.27	fell	-0.55	laid	-0.45	lies	-0.3	whole	-0.32
+2=chia	laid	-0.2	lies	-0.28
+2=chiec	fell	-0.03
+2=chien	home	-0.13	fell	-0.07	whole	0.04
+2=chieu	fell	-0.11	laid	0.2	whole	-0.23
+2=chin	home	0.01	fell	-0.16	laid	-0.23	whole	-0.04
+2=chinh	home	-0.26	fell	-0.07	laid	0.54	lies	-0.1	whole	0.1
+2=cho	home	-0.21	fell	0.53	laid	-0.14	lies	-0.23	whole	-0.25
+2=chon	home	0.14	fell	0.73	laid	0.52	lies	-0.17	whole	0.09
+2=chong	home	0.06	fell	-0.08	lies	-0.03
+2=chu	home	-0.44	fell	-0.16	laid	0.03	lies	-0.08	whole	0.23
+2=chua	home	-0.08	fell	-0.35	laid	0.45	lies	0.38	whole	0.19
+2=chuc	home	-0.01	fell	-0.01	laid	0.41	whole	0.14
+2=chung	home	0.4	fell	-0.75	laid	-0.03
+2=chup	fell	0.08	whole	0.19
+2=chuyen	home	-0.05	fell	-0.24	laid	0.09	lies	-0.04	whole	0.07
+2=co	home	-0.17	fell	-0.13	laid	0.36	lies	-0.06	whole	0.04
+2=coi	home	-0.15	fell	0.35
+2=con	home	-0.17	fell	-1.29	laid	-0.06	lies	0.34	whole	0.47
+2=cong	home	0.13	fell	-0.36	laid	0.03	lies	0.05	whole	-0.02
+2=cot	fell	0.28	laid	-0.07	lies	-0.13	whole	-0.25
+2=cu	home	0.11	fell	-0.07	laid	-0.32	lies	-0.05	whole	-0.44
+2=cua	fell	0.12	laid	0.09	lies	-0.05	whole	-0.43
+2=cung	home	0.2	laid	-0.14	lies	0.17	whole	0.33
+2=cuoi	fell	0.39	laid	-0.09	whole	-0.04
+2=cuon	fell	0.14	laid	-0.07	whole	0.04
+2=cuu	fell	0.16	whole	0.11
+2=d	fell	-0.06	whole	-0.23
+2=d2	home	-0.1	whole	0.28
+2=d4	fell	-0.18	laid	0.14	whole	-0.2
+2=da	home	-0.17	fell	0.3	laid	0.17	whole	0.16
+2=dac	home	0.08	fell	-0.01	whole	0.28
+2=dai	home	0.48	fell	0.08	laid	-0.46	lies	-0.05	whole	0.24
+2=dan	fell	-0.59	laid	0.1	lies	-0.04	whole	-0.23
+2=dang	home	-0.16	fell	-0.11	laid	-0.07	lies	-0.06	whole	0.16
+2=danh	home	-0.06	fell	0.28	laid	0.39	lies	0.03	whole	-0.45
+2=dao	home	-0.13	fell	0.7	lies	0.33	whole	-0.12
+2=dap	home	0.14	fell	0.01	laid	-0.09	whole	0.15
+2=dat	home	-0.23	fell	0.06	laid	-0.07	lies	0.4
+2=dau	home	0.61	fell	-0.09	laid	-0.17	lies	-0.61	whole	0.07
+2=day	home	0.06	fell	-0.33	laid	0.55	lies	0.22	whole	0.34
+2=de	home	-0.03	fell	-0.06	laid	-0.07	lies	0.01	whole	0.09
+2=dem	home	0.16	fell	-0.31	laid	0.08	whole	-0.05
+2=den	fell	-0.34	laid	-0.26	lies	0.44	whole	-0.06
+2=dep	fell	-0.17	laid	-0.02
+2=di	home	0.8	fell	-0.46	laid	0.07	lies	-0.36	whole	-0.14
+2=dich	home	-0.19	fell	-0.16	whole	-0.21
+2=diem	fell	-0.1	laid	-0.11
+2=dien	laid	-0.03
+2=dinh	home	-0.67	fell	0.09	laid	0.17	lies	0.25	whole	0.29
+2=do	home	-0.24	fell	-0.12	laid	-0.16	lies	-0.03	whole	0.31
+2=doan	home	-0.63	fell	-0.11	laid	-0.33	lies	-0.03	whole	0.07
+2=doc	home	-0.04	fell	-0.54	laid	-0.27	lies	0.25	whole	-0.1
+2=doi	home	-0.39	fell	0.19	laid	-0.24	whole	-0.49
+2=don	home	0.26	fell	-0.18	laid	-0.15	whole	-0.24
+2=dong	home	0.1	fell	-0.46	laid	0.29	lies	-0.07
+2=dot	fell	-0.01
+2=du	home	-0.18	fell	0.31	laid	0.25	lies	-0.1	whole	0.08
+2=dua	home	-0.18	fell	-0.29	laid	-0.1	lies	-0.06	whole	0.17
+2=duc	home	-0.03	fell	0.2	laid	-0.28	whole	-0.12
+2=dung	home	0.05	fell	-0.07	laid	-0.24	lies	-0.17	whole	0.48
+2=duoc	home	-0.63	fell	0.16	laid	-0.27	lies	0.18	whole	0.23
+2=duoi	fell	-0.03	laid	-0.3	whole	0.3
+2=duong	home	0.54	fell	-0.43	laid	-0.05	lies	-0.02	whole	-0.21
+2=duy	home	-0.07	fell	0.16	laid	-0.12	whole	0.14
+2=e	home	0.35	fell	-0.37	lies	-0.08
+2=em	home	-0.12	fell	0.01	laid	-0.69	lies	-0.31	whole	0.42
+2=example	fell	-0.08	laid	-0.02
+2=gac	home	-0.59	fell	-0.08
+2=gai	home	-0.31	fell	-0.18	laid	0.35	lies	-0.11
+2=gan	fell	0.15	laid	-0.26	lies	-0.22	whole	-0.23
+2=gao	home	0.33	whole	-0.2
+2=gap	home	0.44	fell	-0.18	laid	-0.09	whole	-0.07
+2=ghi	home	-0.39	fell	-0.65	laid	0.59	whole	0.13
+2=gi	fell	-0.12
+2=gia	fell	0.01	lies	-0.09	whole	0.03
+2=giai	lies	-0.02	whole	-0.31
+2=giang	fell	-0.23	laid	0.5	whole	0.2
+2=giao	home	-0.08	fell	0.12	laid	0.15	lies	-0.01	whole	0.07
+2=giap	fell	0.2	whole	0.07
+2=giay	fell	-0.38	laid	-0.07	lies	-0.02
+2=gieng	home	0.18	fell	0.07	whole	-0.11
+2=gio	home	-0.17	fell	0.12	laid	0.18	lies	-0.37	whole	0.05
+2=giu	fell	-0.45	laid	-0.16
+2=giua	fell	0.15	laid	-0.08	whole	0.1
+2=giup	home	0.28	fell	-0.19	laid	-0.07	lies	-0.24	whole	0.03
+2=go	home	-0.08	fell	0.51	lies	-0.26	whole	0.1
+2=goc	home	-0.38	fell	-0.11	laid	0.13	whole	-0.42
+2=goi	home	-0.2	fell	-0.38	laid	-0.21	lies	-0.05
+2=gui	home	0.01	fell	-0.45	laid	0.14	lies	-0.12	whole	-0.13
+2=ha	fell	0.01	lies	-0.11	whole	0.2
+2=hai	home	0.08	fell	0.16	laid	0.36	lies	-0.34	whole	-0.29
+2=ham	fell	0.32	laid	-0.27	whole	-0.41
+2=han	home	0.16	fell	-0.23	laid	-0.04	whole	0.11
+2=hang	home	0.12	fell	-0.21	laid	0.96	whole	-0.21
+2=hay	home	-0.12
+2=he	home	0.01	fell	-0.21	laid	-0.58	whole	-0.18
+2=het	home	0.44	fell	0.04	laid	-0.05	lies	-0.06	whole	-0.01
+2=hi	home	0.2	fell	-0.27	laid	0.17	whole	0.07
+2=hien	home	-0.13	fell	0.25	laid	-0.61	whole	0.1
+2=hieu	home	0.26	fell	-0.2	laid	0.3	whole	0.12
+2=hinh	fell	-0.05	lies	0.04
+2=ho	home	-0.64	fell	0.29	laid	0.12	lies	-0.17	whole	0.23
+2=hoa	home	-0.11	laid	-0.04	lies	0.01	whole	0.08
+2=hoang	fell	0.49	laid	-0.03	lies	-0.05	whole	0.45
+2=hoc	home	-0.02	fell	-0.07
+2=hoi	home	-0.08	fell	0.16	laid	-0.35	whole	-0.05
+2=hom	home	0.25	fell	-0.1	laid	-0.01	whole	0.06
+2=hon	fell	0.01	laid	-0.09	whole	-0.01
+2=hong	home	-0.27	fell	0.32	lies	0.02	whole	0.34
+2=hop	fell	0.14	whole	-0.16
+2=hs	home	-0.13	fell	-0.06
+2=hung	home	-0.1	laid	0.47	whole	0.2
+2=huong	laid	0.27	lies	0.16
+2=huu	home	-0.04	laid	-0.02	lies	-0.02	whole	-0.02
+2=huy	lies	-0.02
+2=hy	home	0.35	fell	-0.05	laid	-0.27	lies	0.24	whole	-0.33
+2=k	home	0.07	fell	-0.02	laid	0.09	whole	-0.17
+2=ke	home	-0.18	fell	0.06	laid	-0.27	lies	-0.19	whole	0.17
+2=keo	fell	0.5	laid	-0.04	whole	0.02
+2=ket	home	0.24	fell	-0.22	lies	-0.03	whole	0.17
+2=keu	laid	0.09	whole	-0.21
+2=kha	home	-0.24	fell	-0.17	laid	0.14	whole	-0.01
+2=khac	home	-0.26	fell	-0.41	laid	-0.35	whole	0.13
+2=khai	home	-0.08	fell	-0.13	laid	0.48	lies	-0.05	whole	0.08
+2=khang	home	0.24	whole	-0.15
+2=khau	fell	0.39	laid	-0.32	lies	-0.02	whole	0.17
+2=khi	fell	-0.28	laid	0.09
+2=kho	fell	-0.39	laid	-0.01	lies	-0.06	whole	-0.13
+2=khoang	home	0.23	fell	0.57	laid	-0.08	lies	-0.03	whole	-0.09
+2=khoe	laid	-0.07
+2=khong	home	-1	fell	-0.55	laid	-0.24	lies	0.14
+2=khu	fell	-0.02	laid	-0.05	lies	0.07	whole	0.03
+2=kia	home	0.1	fell	-0.17	laid	0.12	lies	0.02	whole	0.15
+2=kich	home	0.43	fell	-0.54	laid	-0.21	lies	-0.1	whole	0.19
+2=kien	home	-0.09	fell	0.63
+2=kieu	fell	-0.03	laid	-0.05	lies	0.43	whole	0.17
+2=kim	home	0.35	fell	-0.03	whole	0.27
+2=kinh	laid	-0.09
+2=kip	fell	-0.1
+2=ko	fell	0.46	whole	0.08
+2=ky	fell	-0.01	laid	-0.05	whole	0.38
+2=la	home	-0.11	fell	-1.08	laid	0.53	lies	0.71	whole	-0.09
+2=lac	home	0.21	laid	0.26	whole	0.15
+2=lai	home	-0.32	laid	-0.08	lies	0.2	whole	-0.2
+2=lam	home	0.45	fell	0.04	laid	-0.69	lies	-0.18	whole	-0.12
+2=lan	fell	-0.16	laid	-0.06	lies	-0.35	whole	-0.03
+2=lang	home	0.07	fell	-0.24	laid	-0.11	whole	0.26
+2=lap	home	0.19	fell	-0.09	laid	0.31
+2=lau	home	-0.14	fell	0.23	laid	0.36
+2=lay	home	-0.09	fell	-0.1	laid	-0.47	lies	-0.1	whole	0.05
+2=le	home	-0.06	fell	0.35	laid	-0.37	lies	-0.05	whole	-0.08
+2=len	home	-0.5	laid	-0.35	lies	0.14	whole	-0.18
+2=lich	home	-0.06	fell	0.08
+2=lien	home	-0.27	fell	-0.45	laid	0.37	lies	0.2	whole	-0.03
+2=liet	home	0.28	fell	-0.19	laid	-0.22	lies	-0.17	whole	-0.34
+2=linh	home	-0.03	fell	0.8	laid	-0.09	lies	-0.12	whole	0.31
+2=lo	fell	0.16	laid	-0.16	lies	-0.03	whole	0.11
+2=loi	home	-0.09	fell	0.36	laid	-0.85	lies	-0.02
+2=lot	home	-0.16	fell	-0.18
+2=lu	home	0.11	fell	-0.2	whole	0.2
+2=lua	whole	-0.11
+2=luc	home	-0.18	fell	0.3	laid	-0.27	lies	-0.01	whole	0.1
+2=luon	fell	0.09
+2=luong	home	0.17	fell	0.01
+2=luu	lies	-0.38	whole	-0.3
+2=ly	home	0.25	fell	-0.31	laid	-0.05	whole	-0.37
+2=ma	home	-0.26	laid	0.01	whole	-0.37
+2=mai	home	-0.23	fell	0.5	laid	-0.21	lies	-0.25
+2=mang	fell	-0.03	laid	0.54	lies	-0.1	whole	0.05
+2=manh	home	0.1	fell	-0.2	lies	-0.02	whole	0.11
+2=mat	home	-0.23	fell	0.06	laid	-0.39	lies	0.63
+2=mau	fell	0.17	whole	-0.29
+2=may	home	-0.32	fell	0.65	laid	-0.53	lies	-0.17	whole	0.21
+2=me	home	0.27	fell	-0.28	lies	-0.04	whole	-0.11
+2=min	home	0.23	fell	0.05	lies	0.43	whole	0.07
+2=minh	home	-0.12	laid	0.01	whole	0.25
+2=mo	home	0.26	fell	-0.23	laid	0.25	lies	0.23	whole	0.25
+2=moi	home	0.22	fell	-0.33	laid	-0.29	lies	-0.1	whole	-0.34
+2=mong	fell	-0.01	laid	-0.05	whole	0.06
+2=mot	home	0.32	fell	-0.21	laid	-0.37	lies	0.38	whole	-0.31
+2=mua	fell	0.28	laid	-0.04	whole	0.13
+2=mung	home	0.09	fell	0.29	laid	-0.2	whole	0.34
+2=muoi	home	-0.19	fell	-0.2	whole	0.22
+2=muon	home	-0.53	laid	0.55	lies	-0.44	whole	0.1
+2=muong	home	-0.35	laid	0.34	lies	0.37
+2=my	laid	-0.03
+2=na	home	-0.13	fell	0.22	laid	-0.01	lies	-0.05	whole	-0.05
+2=nam	home	-0.77	fell	-0.1	laid	0.63	whole	0.34
+2=nao	home	-0.04	fell	-0.11	laid	-0.33	lies	-0.06	whole	0.04
+2=nay	home	0.08	fell	0.01	laid	0.28	lies	0.2	whole	0.08
+2=nen	laid	-0.4	lies	0.37
+2=nga	home	-0.06
+2=ngay	home	0.17	fell	-0.25	lies	-0.37	whole	0.34
+2=nghe	fell	0.01	laid	-0.12	whole	-0.16
+2=nghi	home	-0.17	fell	0.37	laid	0.06	whole	-0.21
+2=nghia	home	0.01	fell	-0.39	laid	0.17	lies	-0.22	whole	-0.25
+2=nghiep	fell	-0.12	laid	-0.06	whole	0.02
+2=ngo	laid	-0.09
+2=ngoai	home	-0.61	fell	-0.04	laid	0.13	lies	-0.06	whole	-0.2
+2=ngoc	home	-0.04	fell	-0.04
+2=ngoi	fell	0.14	laid	0.1	lies	0.25	whole	-0.06
+2=ngu	home	0.11	fell	-0.56	laid	-0.23	lies	-0.19	whole	-0.17
+2=nguoi	home	-0.08	fell	0.28	laid	-0.03	lies	-0.18	whole	0.08
+2=nguyen	home	-0.45	fell	-0.6	lies	0.07	whole	0.17
+2=nha	home	-0.07	fell	0.06	laid	0.09	lies	0.29	whole	0.12
+2=nham	home	0.4	fell	-0.34	laid	-0.02
+2=nhan	home	0.01	fell	-0.22	laid	-0.47	lies	-0.4	whole	0.04
+2=nhap	home	0.74	fell	-0.44	laid	-0.01	lies	-0.09	whole	0.14
+2=nhat	home	0.5	fell	-0.12	lies	-0.02	whole	-0.12
+2=nhau	fell	-0.25	whole	-0.05
+2=nhi	home	0.08	fell	-0.17	whole	0.17
+2=nhieu	fell	-0.16	laid	0.74	lies	-0.17
+2=nho	fell	0.71	laid	0.04	lies	-0.08	whole	-0.32
+2=nhom	home	-0.03
+2=nhu	laid	-0.06
+2=nhung	home	-0.16	fell	-0.24	laid	-0.03	lies	-0.21
+2=nhuong	laid	-0.05
+2=ninh	whole	0.13
+2=no	home	0.16	fell	0.53	lies	0.33	whole	0.03
+2=noi	home	0.6	fell	0.11	laid	0.25	lies	-0.4	whole	0.04
+2=nong	fell	0.33	whole	0.08
+2=ntls	fell	-0.02	laid	0.65	lies	-0.22	whole	0.16
+2=nu	home	0.03	fell	0.1	whole	0.06
+2=nuoc	fell	0.13	laid	-0.01	whole	-0.38
+2=o	laid	-0.14	lies	-0.03	whole	-0.05
+2=on	home	-0.01	fell	-0.31	laid	0.07	whole	0.06
+2=ong	home	-0.25	fell	-0.05	laid	-0.64	lies	0.22	whole	-0.47
+2=phai	home	-0.36	fell	0.05	laid	0.7	lies	-0.16	whole	-0.1
+2=pham	home	-0.27	fell	0.11	laid	-0.06	whole	0.19
+2=phan	home	-0.21	fell	-0.22	laid	-0.17	lies	-0.08	whole	0.19
+2=phao	home	0.33	laid	0.1	lies	-0.03	whole	0.32
+2=phat	fell	0.13	laid	0.51	lies	-0.07
+2=pho	home	0.01	fell	0.15	lies	-0.04	whole	-0.27
+2=phong	home	-0.05	fell	-0.37	laid	0.22	whole	-0.12
+2=phu	home	-0.06	fell	-0.3	laid	0.02	whole	-0.08
+2=phuc	home	-0.01	fell	-0.33
+2=phung	fell	0.14	laid	-0.05
+2=q	whole	-0.37
+2=qua	home	0.11	fell	0.13	laid	-0.37	lies	-0.19	whole	0.21
+2=quach	home	-0.02	laid	0.33	whole	0.05
+2=quan	home	-0.05	fell	0.52	laid	-0.32	lies	-0.24
+2=quang	home	0.18	fell	0.38	lies	-0.08	whole	-0.18
+2=quay	home	-0.04	laid	0.18	lies	-0.13	whole	0.35
+2=que	home	0.39	fell	-0.33	laid	-0.12	lies	0.07	whole	0.07
+2=quen	home	0.21	fell	-0.09	laid	-0.27
+2=quet	whole	0.02
+2=quoc	home	0.2	whole	0.3
+2=quy	fell	0.39	laid	-0.14
+2=quyen	home	0.06	fell	-0.19
+2=quyet	laid	-0.17	lies	-0.18
+2=ra	home	0.1	fell	0.19	laid	-0.13	lies	-0.01	whole	-0.13
+2=ram	home	-0.03	fell	0.23	whole	0.19
+2=rang	fell	0.12	laid	-0.01	whole	0.23
+2=ro	home	0.22	fell	0.03	laid	0.12	lies	-0.27	whole	-0.24
+2=roi	home	0.17	fell	-0.36	lies	-0.05	whole	-0.24
+2=ruot	home	-0.05	fell	0.16	laid	-0.05	lies	-0.03	whole	-0.1
+2=rut	fell	-0.05	whole	0.03
+2=s	home	0.25	fell	-0.07	lies	0.1	whole	0.19
+2=sach	lies	-0.01
+2=sai	home	-0.04	fell	-0.38	laid	-0.04
+2=sam	fell	-0.1	laid	-0.02
+2=san	laid	-0.32
+2=sang	fell	0.27	laid	-0.08	lies	-0.06	whole	0.02
+2=sap	fell	0.11	whole	-0.34
+2=sat	home	-0.01	fell	0.25	laid	-0.07
+2=sau	home	0.1	fell	-0.73	laid	-0.07	lies	-0.04	whole	-0.01
+2=si	fell	-0.47	laid	-0.42	lies	-0.14	whole	-0.01
+2=sinh	home	0.1	fell	-0.91	laid	-0.32	lies	-0.4	whole	-0.21
+2=so	home	-0.37	fell	-0.11	laid	-0.01	lies	-0.3	whole	0.22
+2=son	fell	0.39	lies	0.09	whole	-0.03
+2=song	home	-0.02	fell	-0.32
+2=sot	home	0.18	fell	0.13	whole	0.21
+2=su	home	-0.27	fell	-0.38	lies	-0.16	whole	-0.19
+2=sung	fell	-0.11	laid	0.12	whole	0.04
+2=sy	home	-0.25	fell	-0.06	laid	-0.05
+2=ta	fell	-0.09	whole	-0.08
+2=tai	home	-0.21	fell	0.22	laid	-0.38	lies	-0.33	whole	-0.1
+2=tam	home	-0.88	fell	0.19	laid	0.48	lies	-0.05	whole	0.01
+2=tan	home	0.09	fell	-0.07	whole	0.03
+2=tang	home	0.04	fell	0.47	laid	-0.49	lies	-0.05	whole	0.16
+2=tap	fell	-0.26	laid	0.24	lies	-0.02	whole	-0.06
+2=tat	fell	0.68	laid	-0.11	lies	-0.01	whole	0.12
+2=tay	home	0.1	fell	0.21	laid	-0.11	whole	0.3
+2=ten	home	-0.24	fell	-0.02	lies	-0.26	whole	-0.03
+2=thai	home	0.03	fell	0.1	laid	-0.12	lies	0.02	whole	0.52
+2=tham	home	0.16	laid	-0.07
+2=than	home	-0.04	fell	0.08	whole	0.13
+2=thang	home	0.47	fell	-0.32	laid	0.62	whole	0.07
+2=thanh	home	-0.02	fell	-0.06	laid	-0.05	lies	-0.04	whole	-0.4
+2=that	home	0.2	fell	-0.26	laid	-0.05	whole	0.05
+2=thay	fell	-0.68	laid	0.19	lies	-0.19	whole	0.16
+2=the	home	-0.01	fell	0.24	laid	-0.13	lies	-0.1	whole	-0.52
+2=them	laid	-0.1
+2=theo	home	0.3	fell	-0.67	laid	0.14	lies	-0.32	whole	0.2
+2=thi	home	-0.01	fell	0.2	laid	0.39	lies	-0.49	whole	0.3
+2=thiet	home	0.32	fell	-0.11	whole	0.13
+2=thieu	home	-0.11
+2=tho	home	-0.06	fell	-0.58	laid	-0.12	whole	-0.1
+2=thoai	home	0.04	fell	-0.03	whole	-0.13
+2=thoi	home	0.25	whole	0.01
+2=thong	home	-0.05	laid	0.03	whole	-0.12
+2=thu	fell	-0.65	laid	0.43	lies	-0.45	whole	-0.59
+2=thuan	home	-0.13	fell	0.16	whole	-0.01
+2=thuoc	home	0.24	fell	-0.2	laid	0.48	lies	0.1
+2=thuong	home	0.01	fell	0.13	laid	-0.11	lies	0.43	whole	0.18
+2=thuy	home	-0.2	fell	-0.23	laid	-0.01	lies	-0.02	whole	-0.39
+2=tich	home	-0.11	fell	-0.07
+2=tien	home	0.29	fell	-0.25	laid	-0.07	lies	-0.01	whole	-0.24
+2=tieng	home	-0.17	fell	-0.13
+2=tieu	fell	-0.89	laid	-0.07	lies	-0.04	whole	-0.37
+2=tim	home	-0.41	fell	0.14	laid	0.15	lies	-0.08	whole	-0.06
+2=tin	fell	-0.09	laid	-0.33	lies	-0.12	whole	0.12
+2=tinh	home	-0.1
+2=to	home	0.18	fell	-0.46	laid	0.35	lies	-0.21
+2=toan	home	-0.06	fell	0.27	laid	-0.21	lies	-0.21	whole	0.08
+2=toc	home	-0.1
+2=toi	home	-0.11	fell	0.15	laid	-0.27	lies	0.28	whole	-0.29
+2=tra	home	0.04	fell	-0.26	laid	-0.01	whole	-0.07
+2=trai	home	-0.08	fell	-0.06	laid	-0.21	lies	-0.22	whole	-0.34
+2=tram	home	0.1	fell	-0.03	laid	-0.03	whole	0.11
+2=tran	home	-0.13	fell	-0.23	lies	-0.2	whole	-0.32
+2=trang	home	0.25	fell	-0.41	laid	0.11	lies	-0.2	whole	-0.07
+2=trao	home	-0.05	fell	-0.01
+2=tre	home	0.02	laid	0.23	whole	-0.12
+2=tren	fell	-0.47	laid	0.08	whole	-0.05
+2=tri	home	-0.17	fell	-0.03	laid	0.24	lies	-0.17	whole	0.08
+2=trich	fell	0.17	lies	0.36
+2=trinh	home	0.16	fell	-0.03	whole	0.05
+2=tro	laid	-0.17	lies	0.34	whole	0.02
+2=trong	home	-0.3	fell	-0.63	laid	-0.44	lies	-0.26	whole	-0.36
+2=tru	home	0.03	fell	-0.03	whole	0.1
+2=truc	fell	0.09	laid	-0.03	whole	-0.02
+2=trung	home	-0.08	fell	0.62	laid	-0.23	lies	0.07	whole	-0.1
+2=truoc	home	0.1	fell	-0.46	laid	0.43	lies	0.01
+2=truong	home	0.03	fell	0.37	laid	-0.28	lies	-0.24	whole	0.55
+2=tu	home	-0.32	fell	0.44	laid	-0.15	lies	0.38	whole	0.24
+2=tuan	home	-0.36	fell	0.15	lies	-0.01
+2=tui	home	-0.27	laid	-0.17
+2=tung	home	-0.01	fell	-0.13	laid	-0.06	lies	-0.44
+2=tuoi	home	0.11	fell	-0.32	laid	-0.02	lies	-0.02
+2=ut	fell	0.04	laid	-0.03
+2=uy	home	-0.01	fell	-0.29	laid	-0.09	lies	-0.01	whole	0.18
+2=va	home	0.21	fell	-0.36	laid	0.12	whole	0.07
+2=van	home	-0.37	fell	0.09	laid	0.02	whole	0.28
+2=vao	home	0.24	fell	-0.33	laid	-0.46	lies	0.24	whole	0.08
+2=ve	home	-0.2	fell	-0.36	laid	-0.36	lies	-0.37	whole	0.17
+2=vi	home	-0.4	fell	0.58	laid	0.08	lies	0.38	whole	0.11
+2=vien	home	0.5	fell	0.12	laid	-0.42	lies	0.33	whole	0.19
+2=viet	home	-0.11	laid	-0.1	lies	-0.01
+2=vinh	home	-0.15	fell	0.33	laid	-0.41	whole	-0.17
+2=vo	home	0.29	fell	-0.09	laid	-0.02	lies	0.28	whole	0.17
+2=voi	home	-0.3	fell	0.4	laid	-0.45	whole	-0.07
+2=vong	home	-0.12	fell	-0.11	whole	0.03
+2=vot	home	-0.02	fell	0.31	laid	-0.37	whole	-0.38
+2=vu	home	-0.27	fell	0.18	laid	-0.06	lies	0.22	whole	-0.06
+2=vua	fell	0.19	whole	0.07
+2=vui	home	0.16	whole	-0.21
+2=xa	home	-0.25	fell	-0.08	laid	-0.04	whole	-0.28
+2=xac	home	-0.17	fell	0.21	laid	-0.09	whole	0.09
+2=xe	fell	-0.2	laid	-0.07	whole	0.14
+2=xem	fell	-0.02
+2=xep	fell	-0.14	laid	0.13	whole	0.43
+2=xin	fell	-0.13	laid	-0.46	lies	0.03
+2=xom	fell	0.23	laid	-0.15	whole	-0.23
+2=xong	fell	-0.04	laid	-0.02
+2=xua	fell	0.37	laid	-0.1	whole	-0.45
+2=xuan	home	-0.01	lies	-0.05	whole	0.12
+2=xuong	home	-0.36	fell	-0.25	laid	-0.45	lies	-0.08
+2=y	home	-0.3	fell	-0.28	lies	-0.21	whole	-0.37
+2=yen	home	-0.05	laid	-0.02	whole	-0.17
+3=#	home	0.25	fell	-0.36	laid	-0.25	lies	-0.81	whole	0.07
+3=##	home	-0.25	fell	0.4	laid	-0.23	whole	0.15
+3=###	home	-0.7	laid	0.06	lies	-0.44	whole	0.2
+3=####	home	0.47	fell	-0.82	laid	-0.08	lies	-1.28	whole	-0.03
+3=$	home	-0.43	fell	-0.51	laid	-0.07	lies	0.24	whole	0.17
+3=a	home	0.13	fell	-0.66	laid	0.32	lies	0.05	whole	0.09
+3=adn	laid	-0.02
+3=ai	home	-0.12	fell	0.15	laid	-0.28	lies	-0.39	whole	-0.1
+3=ak	whole	-0.05
+3=an	home	-0.02	fell	0.44	laid	-0.11
+3=anh	home	-0.15	fell	-0.24	laid	-0.29	lies	0.29	whole	0.37
+3=ao	laid	-0.17	whole	-0.28
+3=ap	home	0.22
+3=ay	home	-0.06	fell	-0.28	laid	0.05	lies	-0.02	whole	0.02
+3=b	laid	-0.01
+3=b40	fell	0.36	laid	-0.06	whole	-0.21
+3=ba	home	-0.04	fell	-0.04	laid	0.08	lies	-0.39	whole	0.15
+3=bac	home	-0.54	fell	-0.1	laid	-0.2	lies	0.14	whole	-0.21
+3=bach	home	0.51	fell	-0.12	laid	0.29
+3=bai	home	0.4	fell	-0.1	laid	-0.09	whole	0.06
+3=bam	laid	-0.18
+3=ban	home	-0.86	fell	0.53	lies	-0.43	whole	0.09
+3=bang	lies	-0.04	whole	-0.26
+3=bao	home	0.34	fell	0.21	laid	-0.58	lies	0.27	whole	0.63
+3=bat	home	-0.18	fell	-0.13	laid	-0.02	lies	-0.01	whole	-0.28
+3=bay	home	-0.25	fell	0.18	laid	-0.38	whole	0.24
+3=ben	home	0.06	laid	-0.58	lies	-0.18	whole	0.07
+3=benh	fell	-0.16	lies	-0.02
+3=bi	home	-0.29	fell	0.16	laid	-0.51	lies	-0.25	whole	-0.23
+3=bia	fell	-1.03	laid	-0.49	lies	0.52	whole	0.22
+3=biet	home	-0.07	fell	-0.33	laid	0.29	lies	-0.18	whole	0.17
+3=binh	home	0.12	fell	0.29	lies	-0.03	whole	0.46
+3=bo	home	0.03	fell	0.29	laid	-0.16	lies	-0.65	whole	-0.12
+3=boc	fell	-0.44	laid	0.44	lies	-0.12	whole	0.32
+3=boi	home	-0.15
+3=bom	home	0.13	fell	-0.06	laid	-0.13	whole	-0.28
+3=bon	fell	-0.68	laid	-0.02
+3=bui	home	-0.19	fell	0.57	lies	-0.08	whole	0.17
+3=bung	home	-0.01	fell	-0.11	whole	0.27
+3=but	fell	0.09	laid	-0.25	whole	0.01
+3=c	home	0.11	fell	-0.07	whole	-0.03
+3=c1	home	0.02	laid	-0.01	whole	0.07
+3=c2	home	-0.02	fell	-0.21
+3=c7	whole	-0.16
+3=ca	home	0.22	fell	-0.18	whole	-0.28
+3=cac	home	0.24	fell	-0.23	laid	-0.08	whole	-0.02
+3=cach	home	0.51	fell	-0.06	whole	0.23
+3=cai	home	-0.12	fell	0.61	lies	-0.18	whole	-0.32
+3=cam	home	0.47	fell	-0.32	laid	0.04	lies	-0.16	whole	-0.22
+3=can	home	-0.25	fell	0.26	laid	-0.11	lies	-0.06	whole	0.26
+3=canh	home	-0.3	fell	-0.32	laid	-0.24	whole	-0.21
+3=cao	home	-0.22	fell	-0.17	laid	-0.1	lies	-0.1
+3=cap	fell	-0.35	laid	0.41	lies	0.18	whole	0.06
+3=cat	home	-0.16	fell	0.42	laid	0.21	lies	-0.24	whole	0.12
+3=cau	home	0.07	laid	-0.2	lies	-0.13	whole	0.17
+3=cay	home	-0.22	fell	0.46	laid	0.44	lies	-0.08	whole	-0.18
+3=chac	home	-0.02	fell	-0.02
+3=cham	home	-0.04	fell	0.24	whole	0.23
+3=chan	home	-0.1	fell	-0.06
+3=chau	home	-0.17	fell	-0.17	laid	-0.13	lies	0.66	whole	-0.31
+3=chay	laid	-0.04	lies	0.09
+3=che	home	-0.14
+3=chep	fell	-0.03	laid	-0.21	lies	-0.1
+3=chet	home	0.12	fell	0.2	laid	-0.24	lies	-0.02	whole	-0.05
+3=chi	fell	-0.15	laid	-0.16	lies	-0.03	whole	-0.76
+3=chien	home	0.2	laid	-0.24	lies	0.1
+3=chieu	fell	-0.09	laid	0.05	lies	-0.13	whole	-0.18
+3=chinh	fell	-0.16	laid	-0.03
+3=cho	home	0.43	fell	-0.08	laid	0.46	lies	-0.34	whole	0.33
+3=chon	home	0.12	fell	-0.23	laid	-0.13	whole	-0.02
+3=chong	home	-0.53	fell	-0.12
+3=chu	home	-0.59	fell	0.11	laid	0.11	lies	-0.24	whole	-0.21
+3=chua	home	0.06	fell	-0.18	laid	0.24	lies	0.53	whole	-0.39
+3=chuan	home	0.22	lies	0.13	whole	0.15
+3=chung	home	0.11	fell	0.05	laid	-0.38	lies	-0.21	whole	-0.01
+3=chup	fell	-0.06
+3=chuyen	home	-0.02	fell	-0.45	laid	0.11	lies	-0.2
+3=co	home	-0.05	fell	-0.11	laid	0.51	lies	-0.03	whole	-0.12
+3=coi	home	-0.28	fell	0.36	laid	-0.15	lies	0.41	whole	-0.11
+3=con	home	-0.32	fell	0.06	laid	0.12	lies	0.25	whole	0.01
+3=cong	home	0.26	fell	-0.02	laid	-0.47	lies	-0.02	whole	0.19
+3=cot	fell	0.07	laid	0.08	lies	-0.16	whole	0.28
+3=cu	home	-0.3	fell	-0.37	laid	-0.42	lies	-0.04	whole	0.25
+3=cua	home	0.47	fell	-0.45	laid	0.31	lies	0.08	whole	0.18
+3=cung	fell	-0.17	laid	-0.06	lies	0.02	whole	0.12
+3=cuoi	home	0.07	fell	-0.11	laid	-0.02	lies	-0.03	whole	-0.32
+3=cuong	home	-0.27	fell	0.42	laid	-0.09	whole	-0.13
+3=cuu	fell	0.2	laid	-0.26	lies	-0.02
+3=d	home	-0.24
+3=d2	whole	0.06
+3=d5	home	0.21	whole	0.28
+3=d6	fell	-0.02
+3=d8	fell	-0.07	laid	-0.03	lies	-0.03
+3=da	home	-0.38	fell	0.27	laid	0.38	lies	-0.27	whole	0.76
+3=dai	home	-0.21	fell	0.38	laid	-0.09	lies	-0.11	whole	-0.38
+3=dak	home	-0.13
+3=dam	fell	-0.21	laid	-0.38	whole	-0.36
+3=dan	home	0.09	fell	0.49	laid	0.18	lies	-0.07	whole	0.14
+3=dang	home	-0.13	fell	-0.25	laid	0.29	lies	0.3	whole	0.24
+3=danh	home	-0.02	fell	0.05	laid	-0.28	lies	0.23	whole	0.33
+3=dao	home	0.31	fell	0.31	laid	-0.11	whole	-0.09
+3=dap	fell	-0.36	laid	0.05	lies	-0.11	whole	0.05
+3=dat	home	0.35	fell	-0.05	laid	-0.06	lies	-0.01	whole	0.35
+3=dau	home	-0.2	fell	-0.12	laid	-0.23	lies	-0.29	whole	0.11
+3=day	home	0.1	fell	-0.1	laid	0.19	whole	-0.06
+3=de	home	0.41	fell	0.31	laid	-0.54	lies	0.16	whole	-0.11
+3=dem	home	0.42	laid	-0.09	whole	0.08
+3=den	home	-0.38	fell	-0.36	lies	-0.01	whole	0.02
+3=deo	home	0.52	fell	-0.05
+3=deu	home	0.3	fell	-0.12	laid	-0.22	lies	-0.15	whole	-0.09
+3=di	home	0.02	fell	0.15	laid	-0.33	lies	0.03	whole	0.4
+3=dia	fell	-0.02	laid	-0.31	whole	-0.07
+3=dich	fell	0.29	laid	-0.35
+3=diem	fell	-0.24	laid	0.02	whole	0.18
+3=dien	home	-0.01	fell	0.32	laid	-0.13	lies	-0.01	whole	0.13
+3=dieu	home	-0.23	laid	0.08	whole	-0.22
+3=dinh	home	0.34	fell	-0.66	laid	0.29	lies	-0.22	whole	-0.05
+3=do	home	0.14	fell	-0.35	laid	0.27	lies	0.46	whole	-0.14
+3=doan	home	-0.44	fell	-0.14	lies	0.37	whole	-0.44
+3=doc	home	-0.06	laid	-0.01	lies	-0.07
+3=doi	home	-0.01	laid	0.32	whole	0.05
+3=don	home	-0.01	laid	-0.05	lies	-0.54	whole	-0.53
+3=dong	home	-0.46	fell	-0.58	lies	-0.35	whole	0.12
+3=du	home	-0.14	fell	0.15	laid	0.1	whole	0.26
+3=dua	home	-0.05	fell	-0.22	laid	-0.42	lies	-0.01	whole	-0.24
+3=duc	fell	0.63	laid	-0.07	whole	0.06
+3=dung	fell	-0.04	laid	-0.24	whole	0.13
+3=duoc	home	-0.39	fell	0.74	laid	-0.33	lies	0.18	whole	-0.05
+3=duoi	home	0.15	fell	-0.28	whole	0.08
+3=duong	home	-0.35	fell	-0.03	laid	0.53	lies	0.43	whole	-0.14
+3=duy	fell	-0.12	whole	-0.35
+3=e	laid	-0.12	whole	0.06
+3=em	home	0.14	fell	-0.78	laid	0.25	lies	-0.44
+3=example	home	-0.04
+3=gach	laid	-0.45	lies	0.31	whole	0.17
+3=gai	home	0.18	fell	-0.03	laid	-0.07
+3=gan	laid	-0.22	whole	-0.09
+3=gap	whole	0.09
+3=ghi	home	-0.43	fell	0.21	laid	-0.17	lies	0.43	whole	0.12
+3=gi	fell	0.18	laid	0.16	whole	0.04
+3=gia	home	-0.02	fell	-0.32	laid	0.53	lies	-0.14	whole	0.27
+3=giai	fell	0.37	whole	0.29
+3=giang	home	-0.2	laid	-0.11	whole	0.02
+3=giao	home	0.07	fell	0.54	whole	0.23
+3=giap	fell	0.17	laid	-0.08	whole	0.05
+3=giay	home	0.04	fell	0.43	laid	-0.22	lies	-0.31	whole	0.11
+3=gieng	home	0.22	whole	-0.16
+3=gio	home	-0.02	fell	0.19	laid	0.09	lies	-0.22	whole	-0.1
+3=giu	laid	-0.02	whole	0.33
+3=giup	home	-0.1	fell	-0.16	laid	-0.06
+3=go	home	-0.04	fell	0.03	laid	0.36	lies	0.36	whole	0.25
+3=goc	home	-0.29	fell	0.54	laid	-0.08	whole	0.4
+3=goi	home	-0.27	fell	0.39	laid	0.06	lies	-0.05	whole	0.15
+3=gon	fell	-0.24	laid	-0.03
+3=gui	fell	-0.47	laid	-0.45	lies	0.35	whole	0.06
+3=h	fell	-0.26	laid	0.29
+3=ha	home	0.02	fell	-0.72	laid	-0.1	lies	-0.06
+3=hai	home	-0.47	fell	0.39	laid	-0.07	lies	-0.25	whole	0.01
+3=ham	home	-0.11	fell	0.13	laid	-0.22	lies	-0.04	whole	0.31
+3=han	fell	-0.33	laid	-0.01	lies	0.11	whole	-0.14
+3=hang	home	-0.23	laid	0.19	lies	0.02	whole	-0.18
+3=hau	fell	0.29
+3=hay	home	0.22	laid	-0.02	whole	0.03
+3=he	laid	0.01	lies	0.22	whole	0.05
+3=het	home	-0.05	fell	0.04	whole	-0.35
+3=hien	laid	0.46	lies	-0.13
+3=hinh	home	0.37	fell	-0.01	laid	0.17	lies	0.06	whole	-0.17
+3=ho	home	0.43	fell	0.18	laid	-0.11	lies	-0.19	whole	0.32
+3=hoa	home	-0.22	fell	-0.12	laid	-0.13	lies	0.66
+3=hoai	home	-0.11	fell	-0.08
+3=hoang	home	-0.13	fell	-0.03	lies	-0.07	whole	-0.02
+3=hoc	home	-0.18	fell	0.28	whole	0.08
+3=hoi	home	-0.16	fell	0.37	lies	-0.34	whole	0.27
+3=hom	home	0.13	fell	-0.62	laid	-0.24	lies	-0.02	whole	0.1
+3=hon	fell	0.5	laid	0.2	whole	0.19
+3=hong	fell	0.37	laid	-0.01	whole	0.24
+3=hs	home	0.14	fell	-0.22	laid	-0.12	lies	-0.22	whole	0.49
+3=hue	home	-0.04	fell	0.1	laid	-0.05	lies	0.1	whole	0.18
+3=hung	laid	-0.11	lies	0.09	whole	-0.18
+3=huong	home	0.25	fell	-0.22	laid	0.3	lies	0.25	whole	0.59
+3=huu	fell	-0.12	laid	-0.28	lies	-0.05	whole	0.07
+3=huy	fell	-0.26	lies	-0.15	whole	0.21
+3=huyen	home	-0.21	fell	-0.73	lies	-0.27
+3=hy	home	0.36	fell	-0.03	laid	-0.44	lies	-0.18	whole	-0.3
+3=k	home	-0.21	fell	0.04	laid	-0.47	lies	-0.21	whole	0.03
+3=ke	home	0.22	fell	0.3	laid	-0.19	lies	-0.02	whole	-0.09
+3=keo	fell	-0.14	laid	-0.18
+3=keu	home	-0.01	fell	-0.09
+3=kha	home	-0.18	fell	0.27	lies	0.01	whole	0.15
+3=khac	home	-0.09	fell	-0.02	laid	-0.25	whole	0.04
+3=khang	whole	0.03
+3=khe	home	-0.07	lies	0.08
+3=khi	home	0.46	fell	0.11	laid	0.09	lies	0.02	whole	-0.07
+3=khoang	fell	-0.24	whole	0.03
+3=khong	home	-0.24	fell	0.15	laid	-0.17	lies	0.17	whole	-0.23
+3=khu	home	-0.17	fell	0.33	laid	0.4	lies	-0.2	whole	0.42
+3=khuc	home	-0.01	fell	0.29	laid	-0.16	whole	0.29
+3=kia	home	-0.02	fell	0.08	laid	0.09	lies	0.26	whole	-0.37
+3=kich	home	-0.01	fell	0.16	lies	-0.03	whole	0.14
+3=kiem	fell	-0.15
+3=kieu	fell	0.24	laid	-0.07
+3=kim	home	-0.13	fell	0.14	laid	-0.25	lies	-0.12
+3=kinh	home	-0.01	fell	0.56	laid	-0.1	lies	-0.16
+3=ky	home	-0.24	fell	0.03	laid	0.07	lies	-0.43	whole	-0.17
+3=la	home	0.11	fell	0.34	laid	-0.56	lies	-0.56	whole	-0.25
+3=lac	home	-0.13	fell	-0.13	laid	0.41
+3=lai	home	0.36	fell	-0.28	laid	-0.23	lies	-0.33	whole	0.04
+3=lam	home	0.12	fell	0.5	laid	-0.15	lies	-0.07	whole	0.04
+3=lan	home	-0.23	fell	0.38	laid	-0.19	lies	-0.05	whole	-0.29
+3=lang	home	-0.51	fell	0.14	laid	-0.39	lies	0.13	whole	-0.03
+3=lao	home	-0.01	laid	0.12	lies	0.13
+3=lap	home	0.08	fell	-0.44	laid	0.42	lies	-0.02	whole	0.28
+3=lau	fell	-0.09	laid	-0.15	whole	-0.42
+3=lay	home	-0.05	fell	0.21	laid	-0.08	lies	-0.07	whole	-0.1
+3=le	home	-0.48	fell	-0.14	laid	-0.43	lies	0.3	whole	-0.33
+3=len	fell	-0.54	laid	0.12	lies	-0.03	whole	0.03
+3=lien	home	-0.02	fell	-0.2	laid	-0.28	lies	-0.01	whole	-0.1
+3=liet	home	0.14	fell	-0.23	laid	0.28	lies	-0.21	whole	0.18
+3=lieu	home	-0.32	fell	-0.07
+3=linh	home	-0.43	fell	-0.39	laid	-0.14	lies	-0.19	whole	-0.57
+3=lo	home	0.03	fell	-0.45	laid	-0.39	lies	0.01	whole	0.03
+3=loc	home	0.23	fell	-0.06	whole	-0.41
+3=loi	fell	-0.09	laid	0.07	whole	-0.3
+3=long	home	0.4	laid	-0.01	whole	0.37
+3=lop	home	0.4	fell	-0.29	laid	0.25	lies	0.34
+3=ls	fell	-0.29	laid	-0.06	lies	-0.36	whole	-0.19
+3=lu	home	-0.14	fell	-0.04	laid	0.27	lies	-0.01	whole	0.32
+3=lua	laid	-0.03	lies	-0.12
+3=luc	fell	-0.07	laid	0.2	lies	0.28
+3=lung	home	0.2	whole	0.05
+3=luon	fell	-0.09	laid	-0.37
+3=luong	fell	-0.06	whole	-0.09
+3=luu	whole	-0.05
+3=luyen	fell	-0.11	laid	-0.39	lies	-0.01
+3=ly	fell	-0.18	whole	-0.05
+3=ma	home	-0.64	laid	-0.07	lies	0.38	whole	-0.06
+3=mai	fell	0.62	laid	-0.28	whole	-0.41
+3=mang	home	-0.01	fell	0.53	laid	0.2	lies	0.3	whole	0.24
+3=manh	fell	-0.35	laid	0.17	lies	-0.14	whole	0.02
+3=mat	home	0.92	fell	-0.4	laid	-0.02	lies	-0.04	whole	0.52
+3=mau	home	-0.5	fell	-0.16	laid	-0.26
+3=may	home	-0.58	fell	0.36	laid	0.3	lies	-0.22	whole	-0.03
+3=me	fell	0.34	laid	0.04	lies	-0.2	whole	0.12
+3=mep	laid	0.13	whole	0.1
+3=mi	lies	-0.03
+3=mien	fell	0.07
+3=min	home	0.29	lies	-0.01	whole	0.02
+3=minh	home	0.22	fell	-0.07	laid	0.38	lies	-0.26	whole	0.23
+3=mo	home	-0.08	fell	-0.2	laid	0.31	lies	-0.74	whole	0.13
+3=moi	home	-0.01	fell	-0.25	laid	0.12	lies	-0.09
+3=mong	fell	0.21	laid	0.15	lies	0.14	whole	0.2
+3=mot	fell	-0.01	laid	0.01	lies	0.11	whole	-0.3
+3=mu	home	-0.25	fell	-0.43	whole	-0.28
+3=mua	home	-0.01	fell	-0.07	laid	-0.02	whole	-0.08
+3=mui	home	-0.12	lies	0.11
+3=mung	home	0.26	fell	-0.18	whole	-0.02
+3=muoi	home	-0.01	laid	-0.01
+3=muon	home	-0.19	fell	0.1	laid	-0.06	lies	-0.29	whole	-0.28
+3=my	home	-0.02
+3=nam	home	0.41	fell	-0.79	laid	0.22	lies	0.44	whole	-0.15
+3=nang	home	-0.15	fell	-0.06	whole	0.01
+3=nao	home	-0.19	fell	0.13	laid	-0.17	lies	-0.21	whole	0.21
+3=nay	home	0.06	fell	-0.07	laid	0.24	lies	-0.2	whole	0.01
+3=nen	fell	-0.02	laid	-0.01	lies	-0.05
+3=nga	home	-0.63	fell	0.39	laid	0.55
+3=ngan	fell	0.14	laid	0.2	whole	0.38
+3=ngat	fell	-0.12
+3=ngay	home	-0.35	fell	-0.23	laid	0.23	lies	0.14	whole	0.24
+3=nghe	home	0.35	lies	-0.06	whole	0.07
+3=nghi	home	-0.07	laid	-0.14	lies	-0.05	whole	-0.14
+3=nghia	home	-0.16	fell	0.51	laid	-0.34	lies	0.04	whole	-0.02
+3=nghiem	fell	-0.01	laid	-0.03
+3=ngo	home	0.09	fell	-0.02	lies	-0.02	whole	0.08
+3=ngoai	home	-0.23	fell	-0.02	whole	0.12
+3=ngoc	fell	-0.02
+3=ngoi	fell	0.15	laid	0.03	lies	0.82	whole	0.18
+3=ngu	home	0.39	fell	-0.32	laid	-0.16	lies	-0.08	whole	0.27
+3=nguoi	home	-0.02	fell	0.31	laid	0.08	lies	-0.11
+3=nguyen	home	0.11	laid	0.24	lies	-0.52	whole	-0.15
+3=nha	home	0.05	fell	-0.87	laid	0.55	lies	-0.24	whole	-0.4
+3=nhac	fell	-0.01
+3=nhan	fell	0.2	lies	-0.08	whole	-0.28
+3=nhap	home	0.1	whole	-0.02
+3=nhat	home	-0.03	laid	0.15	lies	-0.02	whole	0.14
+3=nhi	home	0.34	whole	0.08
+3=nho	home	0.36	fell	-0.14	laid	0.29	lies	0.31	whole	0.04
+3=nhom	home	-0.33	fell	-0.04	laid	-0.08
+3=nhu	home	0.24	fell	-0.03	laid	-0.23	lies	0.23
+3=nhung	laid	-0.12
+3=ni	home	-0.3	fell	-0.18	laid	0.11
+3=niem	home	-0.12	fell	-0.05
+3=ninh	home	-0.16	fell	-0.25	whole	-0.16
+3=no	home	0.16	fell	0.09	laid	-0.18	lies	0.08	whole	0.08
+3=noi	home	0.12	fell	-0.44	laid	-0.24	whole	0.12
+3=nong	fell	-0.04	whole	-0.07
+3=nop	home	-0.17	fell	-0.2	laid	0.06
+3=ntls	fell	-0.1	lies	0.45
+3=nuoc	home	-0.17	fell	-0.49	laid	0.45	lies	-0.13	whole	-0.44
+3=o	home	0.25	fell	-0.15	laid	-0.13	lies	-0.51	whole	0.06
+3=on	home	-0.03	fell	-0.1
+3=ong	home	0.1	fell	0.1	laid	0.15	whole	0.36
+3=penicillin	laid	-0.04
+3=pha	home	-0.01	fell	-0.09	whole	0.05
+3=phai	home	-0.1	fell	0.38	laid	-0.32	lies	-0.03	whole	0.08
+3=pham	home	-0.03	fell	-0.71	laid	0.71	lies	-0.02	whole	0.35
+3=phan	home	-0.17	fell	0.18	laid	-0.31	lies	-0.06
+3=phao	home	0.06	fell	0.11	whole	-0.11
+3=phia	whole	0.21
+3=pho	home	0.33	fell	-0.22	laid	0.1	lies	-0.08	whole	-0.11
+3=phong	home	0.1	fell	-0.33	laid	0.05	lies	-0.04	whole	-0.53
+3=phu	home	-0.08	fell	0.13	lies	-0.03	whole	-0.05
+3=phuc	home	-0.29	fell	0.18
+3=phung	home	-0.04	laid	0.24	lies	-0.02	whole	-0.23
+3=phuoc	home	0.3	fell	0.64	laid	-0.33	whole	0.05
+3=phuong	laid	-0.02	whole	-0.18
+3=qua	home	0.07	fell	-0.37	laid	-0.09	whole	0.43
+3=quan	home	0.2	fell	-0.56	laid	0.44	lies	-0.14
+3=quang	home	0.21	fell	-0.34	laid	-0.04	lies	0.23	whole	-0.43
+3=quay	fell	-0.18	laid	0.57	whole	0.37
+3=que	home	-0.2	fell	-0.31	laid	0.25	lies	-0.17	whole	-0.24
+3=quoc	home	-0.03	fell	-0.03	laid	-0.02	lies	-0.02	whole	0.06
+3=quy	home	-0.14	laid	0.25	lies	-0.29	whole	-0.28
+3=quynh	home	-0.1	fell	0.02
+3=ra	home	0.56	fell	-0.85	laid	0.06	lies	-0.18	whole	0.15
+3=rang	fell	-0.23	laid	-0.01	whole	0.15
+3=rau	fell	-0.07	laid	0.17	whole	0.09
+3=ray	laid	-0.01
+3=ret	home	0.14	fell	0.18	whole	0.19
+3=ro	home	-0.02	fell	0.19	laid	-0.1	lies	-0.19	whole	-0.07
+3=roi	home	0.07	fell	-0.06	laid	-0.23	lies	0.34	whole	0.24
+3=rung	fell	-0.47
+3=ruong	fell	-0.08	laid	-0.14	whole	0.09
+3=ruot	home	-0.19	fell	-0.05
+3=sa	fell	-0.12
+3=sach	home	-0.05	fell	-0.12	laid	-0.08	lies	0.09	whole	0.16
+3=sam	fell	0.6	laid	0.24	whole	0.37
+3=sang	home	0.1	fell	-0.48	laid	-0.27	lies	0.07
+3=sao	home	0.06	whole	0.07
+3=sap	home	-0.06	laid	0.4
+3=sat	home	-0.01	fell	0.32	laid	-0.19
+3=sau	laid	0.7	lies	0.29	whole	-0.2
+3=se	home	-0.11
+3=si	home	0.08	fell	0.07	laid	-0.14	lies	-0.3	whole	-0.22
+3=sinh	home	0.48	fell	-0.55	laid	-0.14	lies	0.19	whole	0.25
+3=so	home	-0.15	fell	0.16	laid	0.04	lies	0.28	whole	-0.39
+3=soc	fell	0.64
+3=son	home	0.07	fell	-0.72	laid	-0.11	whole	-0.17
+3=song	home	-0.03	laid	-0.12	lies	-0.01
+3=sot	laid	-0.02	whole	0.04
+3=su	home	-0.16	fell	-0.15	laid	-0.05
+3=sung	home	0.02	fell	0.07	whole	0.25
+3=suoi	fell	-0.04	whole	-0.28
+3=sy	home	-0.3	fell	-0.04	whole	0.17
+3=ta	home	-0.17	fell	0.55	laid	-0.29	lies	-0.2	whole	0.19
+3=tai	fell	0.17	laid	0.36	lies	-0.28	whole	0.12
+3=tam	fell	-0.21	laid	-0.36	lies	-0.32	whole	-0.12
+3=tan	home	-0.26	fell	-0.15	laid	-0.15	whole	0.06
+3=tang	home	-0.34	fell	0.81	laid	-0.55	lies	-0.37	whole	-0.12
+3=tap	fell	0.01	laid	-0.16	lies	-0.03
+3=tat	fell	0.35	laid	-0.02	whole	0.24
+3=tau	home	-0.1	fell	0.39	laid	-0.05	whole	-0.08
+3=tay	home	0.28	fell	-0.17	laid	-0.24	whole	0.01
+3=ten	home	-0.33	fell	-0.5	laid	0.57	lies	-0.25	whole	0.11
+3=tet	home	-0.16	fell	0.43	laid	-0.05	whole	0.16
+3=tha	whole	-0.29
+3=thach	home	-0.05	fell	0.43	lies	-0.02	whole	-0.35
+3=thai	home	-0.02	fell	-0.22	laid	0.1
+3=tham	home	0.03	whole	-0.36
+3=than	fell	0.13	laid	-0.02	whole	-0.29
+3=thang	home	-0.02	fell	0.23	laid	-0.48	lies	0.05	whole	-0.39
+3=thanh	home	-0.22	fell	-0.19	laid	-0.56	lies	-0.13	whole	-0.07
+3=thap	home	0.1	fell	-0.14	whole	0.05
+3=that	fell	-0.11	laid	-0.07	lies	-0.06
+3=thay	home	-0.03	fell	0.4	lies	0.15	whole	-0.07
+3=the	fell	-0.01	laid	0.19	lies	-0.03
+3=them	home	-0.04	lies	-0.03
+3=theo	home	0.28	fell	-0.24	laid	-0.1	lies	-0.11	whole	-0.36
+3=thi	home	-0.1	fell	-0.04	laid	0.41	lies	0.16	whole	-0.8
+3=thiet	home	0.27
+3=thieu	laid	0.39
+3=tho	home	0.11	fell	0.67	laid	-0.18	whole	0.03
+3=thoi	home	-0.12	laid	-0.23	lies	0.41
+3=thon	home	0.26	fell	-0.12	laid	0.15	lies	-0.05	whole	0.2
+3=thong	home	0.14	fell	-0.32
+3=thu	home	0.1	fell	-0.02	laid	-0.49	lies	-0.16	whole	-0.28
+3=thuan	fell	-0.25	laid	0.19	whole	0.11
+3=thuoc	home	0.1	whole	0.4
+3=thuong	home	0.21	fell	-0.36	laid	0.31	whole	-0.12
+3=thuy	fell	-0.03
+3=tich	home	0.35	fell	-0.17	whole	0.02
+3=tien	home	-0.21	laid	-0.16	lies	-0.18
+3=tiep	laid	0.18	whole	0.06
+3=tieu	home	0.08	fell	0.07	laid	0.31	lies	0.39	whole	0.27
+3=tim	home	0.42	fell	-0.05	laid	-0.78	lies	-0.07	whole	-0.48
+3=tin	fell	-0.06	laid	0.71	lies	-0.17	whole	0.06
+3=tinh	home	0.05	fell	-0.27	laid	-0.11	lies	-0.04	whole	-0.04
+3=tnxp	home	0.06	fell	-0.11	laid	-0.02	whole	-0.03
+3=to	home	0.21	fell	0.78	laid	0.18	lies	-0.02	whole	-0.1
+3=toa	home	-0.19	whole	0.08
+3=toan	home	-0.08	laid	0.49
+3=toi	home	0.03	fell	-0.5	laid	-0.52	lies	0.39	whole	0.1
+3=tong	fell	-0.46	laid	-0.14	lies	0.08	whole	0.1
+3=tra	home	-0.14	fell	0.06	laid	-0.07	whole	0.26
+3=trac	home	-0.01	fell	0.18	whole	-0.09
+3=trai	fell	0.11	laid	0.24	lies	0.14	whole	0.02
+3=tram	home	-0.15	fell	0.15	laid	-0.23	whole	-0.03
+3=tran	home	-0.2	fell	0.07	laid	0.06	lies	0.01	whole	0.01
+3=trang	home	-0.04	fell	0.18	laid	-0.07	lies	-0.25	whole	0.16
+3=trao	fell	-0.05	lies	-0.06
+3=tre	home	0.17	laid	-0.01	whole	0.18
+3=tren	home	-0.04	fell	-0.23	laid	0.31	lies	-0.35
+3=tri	home	-0.12	fell	-0.23	laid	-0.05	whole	-0.6
+3=trieu	home	0.23	fell	-0.41	whole	0.25
+3=trinh	fell	-0.33	laid	-0.09	whole	0.09
+3=tro	home	-0.06	fell	-0.07	laid	-0.37
+3=troi	fell	0.1	laid	-0.08	whole	0.07
+3=trong	home	-0.44	fell	0.18	laid	0.09	lies	0.47	whole	-0.15
+3=truc	fell	-0.37	laid	-0.23	whole	0.09
+3=trung	home	-0.7	fell	0.15	laid	-0.51	lies	-0.22	whole	0.16
+3=truoc	fell	-0.44	laid	-0.2	lies	-0.14	whole	-0.31
+3=truong	home	-0.36	fell	0.21	laid	-0.29	lies	-0.09	whole	-0.5
+3=tu	home	-0.05	fell	-0.38	laid	-0.11	lies	0.25	whole	-0.1
+3=tuan	home	0.27	fell	-0.44	laid	-0.18	lies	-0.05	whole	-0.03
+3=tui	home	-0.18	fell	-0.13	laid	-0.46	lies	-0.08	whole	0.26
+3=tuoi	home	0.13	fell	-0.07	laid	-0.02	whole	-0.13
+3=tuong	home	-0.05	fell	-0.02	lies	-0.08	whole	0.01
+3=ut	home	0.33	fell	0.06	laid	-0.05	lies	0.24	whole	0.16
+3=uy	home	-0.05	fell	-0.14	laid	-0.16	lies	-0.05	whole	0.22
+3=v	fell	-0.1
+3=va	home	-0.03	fell	-0.13	laid	-0.01	lies	-0.06	whole	-0.36
+3=vach	fell	-0.2
+3=vam	laid	-0.15	whole	-0.24
+3=van	home	-0.71	fell	0.15	laid	0.11	lies	0.19	whole	0.19
+3=vao	fell	-0.22	laid	-0.2	lies	0.36
+3=vay	fell	0.01	whole	-0.38
+3=ve	home	-0.14	fell	-0.78	laid	-0.1	lies	-0.54	whole	-0.39
+3=vi	home	0.19	fell	-0.34	laid	-0.25	lies	-0.07	whole	-0.56
+3=vien	home	-0.03	fell	0.23	laid	0.23	lies	-0.18	whole	-0.09
+3=viet	home	-0.03	fell	-0.26	laid	-0.37	lies	-0.05	whole	0.02
+3=vinh	home	0.2	fell	0.08	laid	0.12	lies	-0.05	whole	0.36
+3=vo	home	-0.33	fell	0.18	laid	-0.26	lies	-0.11	whole	0.32
+3=voi	home	-0.04	fell	0.76	laid	-0.6	lies	-0.13	whole	-0.15
+3=vong	fell	-0.03	laid	0.24
+3=vu	home	-0.09	fell	-0.29	laid	0.34	lies	-0.08	whole	-0.47
+3=vui	home	-0.02	fell	0.07	laid	0.07	whole	0.06
+3=vuon	fell	0.8	laid	-0.23
+3=xa	home	-1.12	fell	-0.39	laid	0.56	lies	-0.14	whole	-0.04
+3=xac	fell	0.52	laid	-0.27	lies	-0.12	whole	0.38
+3=xang	home	-0.28	fell	-0.04	laid	0.05
+3=xe	home	0.05	fell	0.63	laid	-0.29	lies	0.3	whole	-0.12
+3=xem	fell	-0.05	laid	-0.02	lies	0.41	whole	0.07
+3=xep	laid	0.21	whole	-0.06
+3=xin	fell	-0.01	laid	-0.05	lies	0.15	whole	-0.25
+3=xom	home	0.41	fell	-0.11
+3=xong	laid	0.37	whole	0.07
+3=xuan	home	0.01	fell	-0.18	lies	-0.01	whole	0.11
+3=xung	home	0.09	whole	-0.02
+3=xuong	home	-0.07	fell	-0.24	laid	-0.18	lies	-0.29	whole	-0.03
+3=xuyen	fell	-0.14
+3=y	fell	-0.26	laid	-0.07	whole	0.13
+3=yen	fell	-0.08	laid	0.47	lies	-0.03	whole	-0.36
-1=#	home	-0.4	fell	-0.23	laid	-0.25	lies	-0.58	whole	-0.5
-1=# & ban	whole	-0.12
-1=# & bo	fell	-0.25	laid	-0.07
-1=# & cho	fell	-0.04
-1=# & doan	fell	-0.02	whole	-0.13
-1=# & duong	fell	0.29	whole	0.31
-1=# & e	home	-0.07	laid	0.33	whole	-0.26
-1=# & go	laid	0.24	whole	0.06
-1=# & hang	laid	-0.08	lies	-0.05
-1=# & ho	whole	-0.02
-1=# & khu	lies	-0.18
-1=# & nam	whole	-0.01
-1=# & phu	home	-0.01	fell	-0.04
-1=# & phuong	home	-0.06	fell	0.3	laid	-0.01	lies	-0.02	whole	-0.15
-1=# & sau	laid	-0.04
-1=# & xa	home	-0.13	fell	-0.14	whole	-0.21
-1=##	home	-0.07	fell	0.66	lies	-0.76	whole	-0.18
-1=## & ban	whole	0.02
-1=## & ben	whole	0.32
-1=## & bo	fell	0.02	whole	0.19
-1=## & cho	fell	0.13
-1=## & doi	fell	-0.09	laid	0.31	whole	0.06
-1=## & dong	home	-0.1	whole	0.02
-1=## & duong	fell	-0.03	whole	-0.14
-1=## & khu	laid	-0.12	lies	-0.03	whole	-0.4
-1=## & lo	laid	-0.04	lies	-0.04
-1=## & n	fell	-0.03
-1=## & nong	whole	-0.1
-1=## & ntls	home	-0.07	lies	-0.02	whole	-0.45
-1=## & quyet	fell	-0.06	whole	-0.11
-1=## & tren	home	-0.01	fell	0.29	laid	-0.05	whole	-0.33
-1=## & x	fell	-0.04
-1=## & y	home	-0.18
-1=###	home	-0.56	fell	-0.44	laid	-0.08	lies	0.16	whole	-1.03
-1=### & ben	fell	-0.03
-1=### & tinh	fell	-0.1
-1=### & vi	lies	0.34	whole	-0.15
-1=### & xa	fell	-0.16
-1=####	home	-0.1	fell	0.87	laid	-0.21	lies	-0.53	whole	0.75
-1=#### & b1	home	-0.21
-1=#### & ban	home	0.12	fell	-0.39	laid	0.18	whole	-0.34
-1=#### & ben	fell	-0.18	laid	-0.1	lies	-0.01	whole	-0.51
-1=#### & binh	home	0.08	fell	0.06	whole	0.32
-1=#### & bo	fell	-0.19
-1=#### & canh	home	-0.03	fell	-0.48	laid	0.59	whole	0.53
-1=#### & cao	home	-0.12	fell	0.22	whole	0.16
-1=#### & cap	home	-0.1
-1=#### & cau	fell	0.34	whole	0.17
-1=#### & cho	fell	0.09	whole	-0.13
-1=#### & chot	fell	0.02	whole	0.52
-1=#### & con	fell	-0.1
-1=#### & di	home	-0.14	fell	-0.06
-1=#### & doi	fell	-0.14	laid	-0.29	lies	-0.01	whole	0.02
-1=#### & don	whole	0.12
-1=#### & dong	home	-0.27	fell	0.34	laid	-0.03	whole	0.24
-1=#### & duoi	fell	0.06	laid	-0.03	whole	-0.45
-1=#### & e	fell	-0.01
-1=#### & gan	fell	-0.03	whole	0.2
-1=#### & go	home	0.21	laid	-0.14	lies	-0.03	whole	0.08
-1=#### & ha	home	0.15
-1=#### & ho	fell	-0.17	laid	0.14	whole	0.06
-1=#### & hoang	fell	-0.15	whole	0.17
-1=#### & huyen	fell	-0.02	laid	0.3	lies	0.23	whole	-0.15
-1=#### & hy	home	-0.07
-1=#### & lang	home	0.21	fell	-0.05	laid	0.24	whole	0.29
-1=#### & loc	fell	0.15	whole	0.01
-1=#### & mat	fell	-0.42	whole	0.05
-1=#### & mo	fell	-0.22	lies	0.39	whole	-0.09
-1=#### & ngay	fell	0.07	whole	-0.12
-1=#### & ngoai	fell	0.26	laid	-0.01	whole	-0.61
-1=#### & nguyen	home	-0.02	whole	-0.21
-1=#### & quan	fell	-0.49	laid	-0.01	whole	-0.11
-1=#### & que	home	0.52	fell	-0.02	whole	-0.75
-1=#### & sau	fell	0.19	laid	-0.12	whole	-0.12
-1=#### & tai	fell	0.19	whole	-0.47
-1=#### & tay	fell	-0.06	laid	-0.03
-1=#### & thai	whole	0.05
-1=#### & thanh	home	0.08	fell	0.2	whole	-0.09
-1=#### & thon	whole	0.13
-1=#### & tinh	fell	0.41	lies	0.1	whole	0.24
-1=#### & to	fell	-0.15
-1=#### & tran	fell	0.18	whole	0.09
-1=#### & tren	fell	0.44	laid	-0.41	whole	-0.67
-1=#### & trong	fell	0.2	laid	0.15	lies	-0.02	whole	-0.24
-1=#### & truong	fell	-0.21
-1=#### & vi	whole	-0.23
-1=#### & xa	home	0.04	fell	0.24	laid	-0.1	whole	-0.08
-1=#### & xuan	home	-0.07	fell	0.13	whole	0.11
-1=#### & yen	home	0.09	fell	-0.12	whole	0.28
-1=^	home	0.05	fell	-0.41	laid	0.8	lies	0.52	whole	0.21
-1=^ & anh	laid	-0.06
-1=^ & ban	laid	-0.05
-1=^ & bao	lies	-0.01
-1=^ & canh	laid	-0.07	lies	0.28	whole	-0.18
-1=^ & cho	laid	-0.17	lies	0.41	whole	-0.02
-1=^ & danh	lies	-0.14
-1=^ & duoi	fell	0.02	laid	0.69
-1=^ & ho	fell	-0.01	laid	-0.13
-1=^ & kinh	laid	-0.01	lies	-0.02
-1=^ & me	fell	-0.16	laid	-0.14	whole	-0.14
-1=^ & nghia	laid	0.96	lies	0.24	whole	0.73
-1=^ & ntls	home	-0.01	fell	-0.04	laid	-0.13	lies	0.35	whole	-0.09
-1=^ & sau	laid	0.51	lies	-0.04	whole	0.42
-1=^ & thong	lies	-0.09
-1=^ & tim	lies	-0.02
-1=^ & to	lies	-0.03
-1=^ & tran	fell	0.57	lies	-0.01	whole	-0.24
-1=^ & tren	laid	-0.09
-1=^ & trich	fell	-0.01	laid	-0.12	lies	0.3	whole	-0.33
-1=^ & trong	fell	0.1	laid	-0.14	lies	0.13	whole	-0.1
-1=^ & xa	home	-0.14
-1=a	fell	-0.05	laid	-0.09	lies	-0.07	whole	-0.02
-1=a & lo	lies	-0.04
-1=ac	fell	0.4	whole	-0.01
-1=ai	home	0.02	fell	0.31	laid	-0.01	lies	-0.05	whole	0.17
-1=an	home	-0.08	fell	-0.25	laid	-0.07	lies	-0.05	whole	-0.23
-1=an & binh	whole	-0.08
-1=an & cao	home	-0.07	fell	-0.02	whole	-0.05
-1=anh	home	0.16	fell	-0.21	laid	0.04	lies	-0.11	whole	0.25
-1=anh & duoi	laid	0.14	whole	0.5
-1=anh & ngay	laid	-0.07	whole	-0.07
-1=anh & trong	laid	0.14	whole	-0.19
-1=ay	fell	-0.13	laid	0.34	whole	0.57
-1=ay & duoi	laid	0.38	whole	0.33
-1=b	laid	-0.04	lies	-0.04	whole	-0.22
-1=b52	fell	0.18	laid	-0.1	whole	-0.33
-1=b52 & danh	fell	0.14	whole	-0.06
-1=ba	home	0.1	fell	-0.35	laid	-0.23	lies	0.17	whole	-0.43
-1=ba & ngoai	laid	-0.01
-1=ba & phu	home	0.24	whole	-0.2
-1=ba & trong	whole	-0.14
-1=bac	home	-0.05	fell	-0.14	laid	0.08	lies	0.19	whole	-0.7
-1=bac & con	whole	-0.03
-1=bac & ha	home	-0.08
-1=bac & ho	home	0.24	laid	-0.23
-1=bac & song	laid	-0.04	lies	-0.03	whole	-0.35
-1=bac & trong	laid	0.19	whole	-0.21
-1=bac & trung	home	-0.01
-1=bai	laid	-0.03	lies	0.21
-1=ban	home	0.28	fell	0.53	laid	-0.6	lies	-0.19	whole	0.04
-1=ban & goc	laid	-0.18
-1=ban & ngay	fell	0.19	laid	-0.12	whole	-0.03
-1=ban & nuoc	home	-0.01	fell	-0.06	laid	-0.15	lies	-0.04
-1=bang	home	-0.1	fell	-0.3	laid	0.37	lies	0.16	whole	-0.11
-1=bang & lang	whole	-0.12
-1=bang & to	fell	-0.01
-1=bao	home	-0.25	fell	-0.48	lies	-0.1	whole	-0.28
-1=bao & trong	laid	0.25	whole	-0.17
-1=bat	fell	0.3	whole	-0.02
-1=bay	home	-0.04	fell	-0.01	laid	-0.02	whole	-0.12
-1=be	home	-0.01	fell	0.13	whole	-0.35
-1=ben	home	0.02	fell	-0.2	whole	-0.1
-1=bi	home	-0.1	fell	0.09	laid	-0.13	lies	-0.02	whole	-0.15
-1=bi & b52	fell	-0.03
-1=bi & dong	fell	-0.02	laid	-0.04
-1=bi & lo	fell	0.26	whole	-0.15
-1=bia	fell	0.23	laid	-0.1	lies	-0.11	whole	-0.45
-1=bia & ntls	lies	-0.07	whole	-0.39
-1=bien	home	-0.16	fell	0.25	laid	-0.09	lies	0.15	whole	-0.29
-1=bien & ban	fell	0.23	whole	-0.16
-1=bien & lo	lies	0.23
-1=biet	home	-0.02	fell	-0.37	laid	-0.14	lies	-0.14
-1=biet & dong	fell	-0.28	laid	-0.02	lies	-0.03
-1=binh	home	-0.46	fell	-0.45	laid	-0.18	lies	-0.11	whole	-0.26
-1=bo	fell	-0.25	laid	0.08	lies	-0.13	whole	0.02
-1=boi	home	-0.01	fell	0.08	whole	0.26
-1=bom	home	-0.29	laid	0.34	lies	-0.08	whole	-0.42
-1=bom & b52	fell	0.03
-1=bom & bi	fell	0.24	laid	-0.01	whole	-0.01
-1=bom & canh	fell	-0.12	laid	0.16	whole	-0.27
-1=bom & no	fell	-0.16	whole	-0.06
-1=bom & trung	fell	0.12	whole	-0.16
-1=bom & vui	laid	-0.28
-1=bon	home	0.09	whole	0.02
-1=bong	home	-0.09	fell	0.47	whole	-0.34
-1=bua	fell	-0.04
-1=bung	home	0.08	fell	-0.01	whole	-0.08
-1=c	home	-0.11	fell	0.04	whole	0.28
-1=ca	home	0.13	fell	-0.17	laid	-0.08	lies	0.09	whole	-0.16
-1=ca & xa	home	0.22	fell	-0.01	whole	-0.05
-1=cac	laid	-0.06	lies	-0.1
-1=cai	laid	0.15	whole	-0.47
-1=cai & gieng	fell	-0.03	laid	0.1	whole	-0.07
-1=cai & go	laid	0.11	lies	0.06	whole	-0.2
-1=cam	home	0.03	fell	-0.04	laid	0.15	lies	0.01	whole	-0.26
-1=can	home	0.34	fell	-0.34	laid	0.12	lies	0.09	whole	-0.8
-1=canh	home	-0.01	laid	-0.01
-1=canh & sat	fell	0.06	laid	-0.08	whole	-0.18
-1=cao	home	-0.23	fell	-0.22	whole	-0.19
-1=cap	fell	-0.21	lies	-0.06
-1=cap & tren	fell	-0.02	laid	-0.14
-1=cat	home	-0.28	fell	0.35	laid	-0.36	lies	-0.11	whole	-0.57
-1=cat & sau	fell	0.22	whole	-0.1
-1=cat & thon	laid	0.04	whole	-0.1
-1=cau	home	-0.12	fell	-0.19	laid	-0.09	lies	0.25	whole	0.38
-1=cay	fell	-0.07	whole	-0.15
-1=cay & ben	fell	-0.03	whole	-0.04
-1=cha	home	-0.08	fell	-0.1	laid	-0.07	whole	-0.14
-1=chai	home	0.25	whole	0.13
-1=cham	laid	0.17	whole	-0.12
-1=cham & soc	laid	0.17	whole	-0.12
-1=chan	home	-0.14	fell	0.23	laid	-0.15	lies	-0.01	whole	0.11
-1=chanh	home	-0.05	whole	-0.17
-1=chau	fell	-0.18	laid	-0.03	lies	-0.04	whole	-0.27
-1=chau & nghe	whole	-0.22
-1=chau & son	whole	-0.07
-1=chay	fell	-0.19	laid	0.06
-1=che	fell	-0.08	laid	0.03	lies	-0.05	whole	-0.29
-1=chep	home	-0.01	laid	-0.07
-1=chet	home	-0.01	fell	-0.29	laid	-0.27	lies	-0.02
-1=chet & #	fell	-0.44
-1=chet & cua	fell	-0.02
-1=chet & doc	fell	-0.16
-1=chet & hoi	fell	-0.16
-1=chet & tran	fell	-0.04
-1=chet & tren	fell	0.39	whole	0.73
-1=chet & trong	fell	0.24	whole	-0.26
-1=chet & vi	fell	-0.19	whole	-0.07
-1=chi	laid	-0.29	lies	-0.1	whole	0.3
-1=chi & con	fell	-0.11	laid	-0.01
-1=chien	home	-0.27	fell	0.41	laid	-0.07	lies	-0.11	whole	0.03
-1=chien & khu	fell	-0.17
-1=chien & truong	fell	0.32	lies	-0.05	whole	-0.3
-1=chim	fell	-0.06	laid	-0.02	lies	-0.03	whole	0.29
-1=chinh	fell	-0.01	lies	-0.03
-1=cho	home	-0.22	fell	-0.32	laid	0.1	lies	-0.08	whole	-0.1
-1=chon	home	-0.05	fell	-0.62	laid	0.22	lies	-0.2	whole	0.3
-1=chon & #	laid	-0.03	whole	-0.2
-1=chon & anh	laid	0.38	whole	-0.26
-1=chon & ba	whole	-0.3
-1=chon & ban	whole	-0.22
-1=chon & ben	laid	0.44	whole	0.11
-1=chon & bo	laid	-0.01
-1=chon & ca	whole	-0.1
-1=chon & canh	fell	-0.07	laid	0.12	lies	-0.09	whole	0.09
-1=chon & cau	laid	0.01	whole	-0.02
-1=chon & chu	laid	0.19	whole	-0.03
-1=chon & chung	laid	-0.09	whole	-0.14
-1=chon & co	whole	-0.03
-1=chon & dong	laid	-0.27	whole	0.28
-1=chon & duoi	laid	0.16	whole	0.1
-1=chon & gan	laid	-0.13	whole	0.12
-1=chon & hai	laid	0.03	whole	-0.02
-1=chon & lan	laid	0.02	whole	-0.14
-1=chon & luon	laid	0.13	whole	-0.3
-1=chon & ngoai	laid	0.06	whole	-0.33
-1=chon & no	whole	-0.14
-1=chon & ong	laid	0.08	whole	-0.08
-1=chon & sau	laid	0.37	lies	-0.01	whole	0.55
-1=chon & tren	laid	0.38	whole	0.09
-1=chon & trong	laid	0.74	lies	-0.1	whole	-0.03
-1=chon & ven	laid	0.14	whole	0.14
-1=chong	home	-0.08	laid	-0.1	whole	-0.26
-1=chong & phap	home	-0.05
-1=chot	fell	0.49	laid	-0.01	whole	-0.17
-1=chu	home	0.22	fell	-0.16	laid	-0.16	lies	-0.15	whole	-0.77
-1=chu & a	fell	0.38	whole	-0.1
-1=chu & h	fell	-0.09	whole	-0.02
-1=chu & t	home	-0.09	fell	-0.17
-1=chua	home	-0.02	fell	-0.18	laid	0.17	lies	-0.08	whole	-0.37
-1=chung	home	-0.13	fell	-0.05	laid	-0.08	whole	-0.21
-1=chuong	home	0.02	whole	-0.12
-1=chup	fell	0.08	whole	0.13
-1=chuyen	home	0.06	fell	-0.06	laid	-0.1	whole	-0.24
-1=chuyen & truoc	laid	-0.07
-1=co	home	-0.29	fell	-0.19	laid	0.03	lies	0.12	whole	0.13
-1=co & cach	whole	-0.06
-1=co & trong	laid	-0.03
-1=coc	fell	0.42	whole	-0.04
-1=coi	home	-0.1	fell	-0.22	laid	0.47	lies	0.34	whole	0.1
-1=coi & nghia	lies	0.12	whole	0.14
-1=coi & ntls	laid	0.42	lies	0.29	whole	0.18
-1=con	home	-0.17	fell	-0.03	laid	-0.28	lies	-0.22	whole	-0.42
-1=cong	home	-0.34	fell	0.17	laid	-0.22	lies	0.27
-1=cong & kenh	fell	0.07	whole	-0.1
-1=cong & truong	fell	0.08	whole	-0.08
-1=cot	laid	-0.23	lies	0.17	whole	-0.17
-1=cu	home	0.03	fell	0.72	laid	-0.3	lies	-0.16	whole	0.11
-1=cu & doi	fell	0.09	whole	0.13
-1=cu & lang	fell	0.11	whole	0.45
-1=cu & trong	laid	-0.06
-1=cua	home	0.07	fell	0.01	laid	0.33	lies	-0.18	whole	0.29
-1=cua & benh	laid	-0.02	whole	-0.23
-1=cua & don	fell	-0.02	laid	-0.01	whole	0.16
-1=cua & huyen	home	-0.1	fell	0.27
-1=cua & phia	laid	-0.04
-1=cua & xa	home	0.29	fell	-0.01	whole	0.27
-1=cuc	home	-0.07	fell	-0.06
-1=cung	home	1.06	fell	-0.48	laid	-0.32	lies	-0.06	whole	-0.34
-1=cung & lang	home	0.54	fell	-0.05	whole	-0.28
-1=cung & thon	home	0.64	fell	-0.01	whole	-0.23
-1=cung & to	home	-0.02	whole	-0.07
-1=cuoi	home	-0.06	fell	0.24	laid	0.15	lies	0.19	whole	-0.62
-1=cuong	home	-0.21	whole	-0.33
-1=d	home	-0.16	fell	-0.1	laid	-0.04	whole	-0.06
-1=da	home	-0.06	fell	-0.13	laid	0.41	lies	-0.12	whole	-0.27
-1=da & gan	fell	-0.03	laid	-0.22
-1=da & sau	laid	-0.3
-1=da & tren	fell	-0.1	laid	0.24	whole	0.44
-1=dai	fell	-0.13	laid	-0.02
-1=dai & doi	fell	-0.12	laid	-0.01
-1=dam	home	0.01	fell	-0.03	laid	0.05	whole	-0.09
-1=dan	home	0.08	fell	0.08	laid	0.23	lies	-0.34	whole	-0.17
-1=dan & ##	fell	-0.26
-1=dan & ban	home	-0.23	fell	0.28	laid	0.2	whole	0.02
-1=dan & buon	whole	-0.19
-1=dan & cai	home	0.17	whole	0.3
-1=dan & chon	home	-0.03	fell	-0.04	laid	0.03	whole	-0.16
-1=dan & cong	home	-0.56	fell	-0.21
-1=dan & dong	home	0.25	whole	0.2
-1=dan & lam	home	-0.07
-1=dan & lang	home	-0.31	fell	-0.1	whole	-0.11
-1=dan & quan	home	-0.37	fell	0.37	whole	-0.32
-1=dan & toc	home	-0.19	fell	-0.22	laid	-0.04	whole	-0.72
-1=dang	fell	-0.32	laid	-0.07	whole	-0.04
-1=danh	home	-0.62	fell	0.04	laid	-0.27	lies	-0.14	whole	0.69
-1=danh & bot	fell	-0.11	whole	0.07
-1=danh & chi	fell	-0.04	whole	0.24
-1=danh & doi	fell	0.46	whole	0.08
-1=danh & dong	fell	0.26	whole	0.13
-1=danh & may	fell	-0.11
-1=dao	home	-0.11	fell	-0.3	laid	-0.01	whole	0.43
-1=dao & ho	whole	-0.03
-1=dap	home	-0.27	fell	0.77	whole	0.48
-1=dat	home	0.1	fell	-0.17	lies	0.27	whole	0.39
-1=dat & duoi	home	-0.01	fell	-0.1	laid	0.28	whole	0.39
-1=dau	home	-0.44	fell	-0.23	laid	-0.22	lies	-0.69	whole	-0.02
-1=dau & ban	laid	0.06	whole	-0.34
-1=dau & cau	fell	-0.07	whole	-0.26
-1=dau & mo	laid	-0.06
-1=dau & nam	laid	0.16	whole	0.23
-1=dau & ngoai	home	0.16	fell	-0.14	laid	0.01	whole	-0.07
-1=dau & quay	fell	-0.2	laid	-0.53
-1=dau & trong	laid	-0.38	whole	0.29
-1=day	home	-0.13	fell	-0.38	laid	0.16	lies	-0.09	whole	0.25
-1=de	home	-0.17	fell	0.1	laid	0.47	lies	-0.03	whole	0.13
-1=de & trong	fell	-0.01	whole	-0.03
-1=dem	laid	-0.23
-1=den	fell	0.49	laid	-0.19	lies	-0.22	whole	0.49
-1=di	home	-0.06	fell	-0.06	laid	-0.3	lies	0.46	whole	0.04
-1=di & b	fell	-0.13
-1=di & ngay	whole	-0.07
-1=di & ray	fell	0.24	lies	-0.05	whole	-0.28
-1=dia	fell	-0.4	laid	0.5	lies	0.17	whole	-0.58
-1=dich	fell	0.66	laid	-0.09	lies	-0.02	whole	0.19
-1=diem	home	-0.11	fell	0.47	laid	-0.38	whole	0.21
-1=dien	home	0.49	fell	-0.17	laid	-0.12	lies	-0.01	whole	-0.06
-1=dieu	home	-0.07	fell	-0.03	whole	-0.03
-1=dinh	home	-0.38	fell	0.28	laid	-0.19	lies	-0.09	whole	-0.76
-1=dinh & lang	home	0.05	whole	-0.24
-1=do	home	-0.19	fell	-0.03	laid	-0.11	lies	-0.12	whole	0.06
-1=do & ban	fell	-0.01	laid	-0.03
-1=doan	home	-0.09	fell	0.1	laid	-0.07	whole	0.67
-1=doc	fell	-0.17	laid	-0.01	whole	-0.33
-1=doc & duong	fell	-0.03
-1=doi	home	-0.15	fell	-0.83	laid	0.09	lies	0.03	whole	-0.52
-1=doi & bac	laid	-0.08
-1=doi & cho	laid	0.11	whole	-0.14
-1=doi & ha	home	-0.12
-1=doi & huyen	home	-0.01	fell	-0.06
-1=doi & quang	home	-0.02	fell	-0.19
-1=don	fell	0.23	laid	-0.24	lies	0.21	whole	0.75
-1=don & bac	whole	-0.07
-1=dong	home	-0.32	fell	0.24	laid	-0.16	lies	0.01	whole	-0.32
-1=dong & hai	whole	-0.11
-1=dong & xa	fell	-0.02
-1=du	home	-0.14
-1=dua	laid	0.2	whole	-0.37
-1=duc	home	0.02	fell	0.05	whole	-0.31
-1=dung	home	-0.36	fell	-0.26	laid	-0.19	lies	-0.06	whole	0.33
-1=duoc	fell	-0.16	laid	-0.02	lies	-0.11	whole	0.26
-1=duoc & sau	laid	-0.02
-1=duong	fell	0.11	laid	-0.09	lies	-0.04	whole	-0.46
-1=e	home	-0.08	fell	-0.21	laid	0.27	whole	0.42
-1=e1	home	-0.15	fell	-0.06
-1=em	fell	-0.26	laid	-0.37	lies	-0.07	whole	0.2
-1=em & trai	fell	-0.07
-1=f10	home	0.28
-1=gach	fell	-0.03	laid	-0.02	lies	-0.05	whole	-0.17
-1=gai	home	-0.02
-1=gay	fell	-0.03	laid	-0.06	lies	-0.14
-1=ghi	home	-0.15	fell	-0.24	laid	0.05	lies	-0.05	whole	-0.09
-1=ghi & trong	laid	-0.18
-1=gi	fell	-0.07
-1=gia	home	-0.23	fell	0.3	laid	-0.09	lies	0.01	whole	0.26
-1=gia & lang	home	-0.05	fell	-0.41	laid	-0.02
-1=giang	home	-0.31	fell	0.03	laid	0.35	lies	-0.01	whole	-0.06
-1=giang & hai	home	-0.21	whole	-0.07
-1=giao	home	0.18	fell	-0.12	whole	-0.19
-1=giap	fell	0.04	whole	-0.19
-1=giay	fell	-0.15	laid	-0.06
-1=giay & to	fell	-0.01
-1=gio	fell	-0.2	lies	0.02
-1=gioi	fell	-0.02	laid	-0.22	whole	-0.15
-1=gioi & tay	whole	-0.15
-1=giong	home	0.04	fell	-0.02	laid	0.47	whole	-0.18
-1=giu	home	-0.04	fell	0.97	laid	-0.06	lies	-0.04	whole	0.7
-1=giua	laid	0.08	whole	0.27
-1=giua & hai	laid	0.16	whole	-0.17
-1=giup	home	-0.23	laid	-0.1
-1=go	laid	-0.15
-1=goc	home	0.63	fell	-0.1	whole	0.6
-1=goi	home	-0.56	fell	-0.09	laid	0.19
-1=gui	home	-0.1	fell	-0.4	laid	-0.16	lies	-0.08
-1=gui & ban	home	-0.02	fell	-0.15	laid	-0.06	lies	-0.01
-1=h	laid	-0.1	lies	0.14	whole	-0.54
-1=ha	fell	-0.11	laid	-0.31	lies	-0.04	whole	-0.5
-1=ha & hai	home	0.05	whole	-0.09
-1=hai	fell	-0.21	laid	-0.2	lies	-0.04	whole	-0.46
-1=hai & ben	laid	-0.15	whole	-0.11
-1=hai & hai	home	-0.08	whole	-0.07
-1=hai & thai	whole	-0.11
-1=ham	home	-0.01	fell	0.25	laid	-0.05	whole	-0.23
-1=hang	home	-0.01
-1=hao	home	0.01	fell	-0.05	laid	0.14	whole	-0.1
-1=hay	fell	0.2	laid	-0.01	whole	0.1
-1=het	fell	0.04	lies	-0.03	whole	0.62
-1=hien	home	0.04	fell	-0.21	laid	-0.12	whole	-0.09
-1=hien & trong	laid	-0.11
-1=hien & truong	fell	-0.01
-1=hiep	home	0.08	whole	-0.08
-1=hieu	home	-0.04	fell	-0.08
-1=hinh	fell	-0.02	laid	-0.05
-1=ho	home	0.38	fell	-0.22	laid	-0.4	lies	-0.3	whole	-0.38
-1=hoa	home	-0.15	fell	0.06	laid	-0.06	lies	0.19	whole	-0.33
-1=hoa & ben	fell	-0.04
-1=hoa & ha	whole	-0.26
-1=hoa & thanh	fell	-0.01	whole	-0.35
-1=hoa & xa	home	-0.01	fell	0.38	whole	0.07
-1=hoach	home	-0.09	fell	-0.02
-1=hoai	home	-0.14	fell	-0.01	laid	0.24	lies	-0.01	whole	0.25
-1=hoang	home	-0.19	fell	-0.04	whole	-0.31
-1=hoc	home	-0.11	fell	-0.24	laid	-0.05	lies	-0.08
-1=hoi	home	-0.35	fell	0.19	laid	-0.11	lies	-0.21	whole	-0.46
-1=hoi & ccb	fell	-0.09
-1=hoi & dong	fell	-0.05	whole	-0.28
-1=hoi & truoc	fell	-0.03	laid	0.01	whole	-0.14
-1=hoi & xa	fell	0.13	whole	-0.1
-1=hom	fell	-0.24	laid	-0.11	lies	-0.02	whole	-0.22
-1=hom & sau	fell	-0.14	laid	-0.09	lies	-0.01	whole	-0.18
-1=hom & truoc	fell	-0.05
-1=hong	home	0.31	fell	-0.14	laid	0.07	whole	0.02
-1=hop	home	-0.01	fell	0.08	whole	-0.28
-1=hs	home	-0.02	whole	0.23
-1=huan	whole	0.15
-1=hue	whole	0.36
-1=hung	home	-0.09	fell	-0.15	whole	-0.35
-1=huong	home	0.3	fell	0.07	laid	-0.08	lies	0.15	whole	0.64
-1=huy	home	-0.02	fell	-0.06	lies	-0.03
-1=huy & quan	fell	-0.04	lies	-0.01
-1=huyen	home	-0.14	fell	-0.11	whole	-0.13
-1=k	home	-0.25	fell	-0.19	whole	-0.39
-1=ke	fell	0.66	laid	-0.21	lies	-0.05	whole	-0.07
-1=ke & ben	fell	-0.03	laid	-0.07	whole	-0.41
-1=ket	home	0.02	fell	-0.13
-1=keu	home	-0.06	fell	-0.02	lies	-0.02
-1=khac	home	-0.18	fell	-0.31	laid	-0.08	lies	-0.01	whole	-0.29
-1=khac & tang	fell	-0.11
-1=khai	home	0.22	whole	0.35
-1=khanh	home	-0.02	fell	-0.02	whole	-0.54
-1=khanh & cao	whole	-0.46
-1=khau	home	-0.08	fell	-0.16	laid	-0.15	lies	-0.05
-1=khe	home	-0.08	whole	-0.49
-1=khi	fell	-0.19
-1=khmer	home	-0.07	lies	-0.01	whole	0.21
-1=kho	fell	-0.13	laid	0.32	whole	0.04
-1=khoa	home	-0.06
-1=khoan	fell	-0.09	laid	-0.04	lies	-0.08
-1=khoang	fell	-0.32	whole	-0.18
-1=khoi	home	0.43	lies	-0.04	whole	0.39
-1=khong	home	-0.12	fell	0.29	laid	-0.24	whole	0.32
-1=khu	fell	0.39	laid	-0.23	lies	-0.09	whole	-0.05
-1=kia	home	-0.14	laid	0.1	lies	-0.09	whole	-0.19
-1=kich	home	0.12	fell	-0.23	laid	-0.16	whole	0.18
-1=kich & chet	fell	-0.14
-1=kieu	home	-0.15	fell	-0.01
-1=kinh	home	-0.01	fell	0.5	laid	-0.08	whole	-0.4
-1=kinh & xang	fell	0.05	whole	-0.14
-1=kn	whole	0.34
-1=ko	fell	-0.11	laid	-0.02
-1=ky	home	-0.12	fell	-0.02	whole	-0.12
-1=la	home	-0.03	fell	-0.22	laid	0.16	whole	0.71
-1=la & anh	laid	-0.01
-1=la & bai	laid	0.27	whole	0.01
-1=la & bo	fell	-0.04
-1=la & co	fell	0.06	whole	0.34
-1=la & con	laid	-0.16
-1=la & dong	laid	-0.02
-1=la & ho	laid	-0.06
-1=la & ong	fell	-0.03
-1=la & tram	fell	0.33	laid	-0.05	whole	0.21
-1=la & xa	home	-0.22	fell	-0.1	whole	0.07
-1=lac	home	-0.03	whole	-0.41
-1=lai	home	0.06	fell	-0.3	laid	0.41	lies	0.3	whole	0.26
-1=lai & cho	laid	-0.13
-1=lai & doi	fell	-0.18	laid	-0.01	whole	-0.18
-1=lam	home	-0.24	fell	0.18	lies	0.1	whole	-0.52
-1=lam & duong	home	-0.13	fell	0.29	laid	-0.04	whole	0.18
-1=lam & ho	laid	-0.04
-1=lan	fell	-0.14	laid	-0.19
-1=lang	home	0.43	fell	-0.13	laid	0.02	lies	-0.02	whole	-0.73
-1=lang & hai	home	0.04	whole	-0.05
-1=lanh	home	-0.05	fell	-0.15
-1=lao	home	-0.02	fell	-0.18	laid	0.4	lies	-0.11	whole	-0.41
-1=lap	home	0.26	fell	0.22	laid	-0.64	lies	-0.22	whole	-0.13
-1=lap & dat	home	-0.01	lies	-0.01
-1=lap & lai	laid	-0.01
-1=lau	fell	0.12	laid	-0.07	whole	-0.05
-1=lay	fell	-0.16	laid	-0.09
-1=lay & nuoc	fell	-0.16
-1=le	fell	-0.34	laid	0.01	lies	-0.04
-1=len	home	-0.37	fell	0.25	laid	0.31	lies	0.39	whole	0.9
-1=len & bo	fell	-0.01
-1=len & nghia	fell	-0.02	laid	0.04	lies	0.32	whole	0.19
-1=len & ntls	fell	-0.08	laid	0.22	lies	0.3	whole	0.28
-1=lich	home	0.06	whole	0.02
-1=liem	home	0.1	whole	-0.09
-1=liem & ha	home	0.16	whole	-0.09
-1=lien	home	0.06	fell	-0.36	laid	-0.02	lies	0.31	whole	-0.5
-1=lieu	home	0.08	fell	0.1	whole	-0.3
-1=linh	home	-0.09	fell	-0.34	laid	-0.22	lies	0.24
-1=linh & cao	whole	-0.09
-1=lo	home	-0.03	laid	0.2	whole	0.43
-1=loc	home	-0.03	fell	-0.15	whole	-0.59
-1=loc & hai	whole	-0.19
-1=loi	home	-0.12	fell	0.06	laid	0.19	whole	0.46
-1=lon	home	-0.07
-1=long	home	-0.24	fell	-0.05	laid	-0.04	whole	-0.03
-1=ls	home	-0.1	lies	-0.07
-1=lu	home	0.36	fell	-0.15	laid	-0.02	lies	-0.2	whole	-0.28
-1=lu & doan	fell	-0.07
-1=lua	home	-0.29
-1=luc	home	0.07	fell	-0.52	laid	-0.17	lies	-0.02
-1=luc & ha	whole	-0.02
-1=luc & ho	laid	-0.07	lies	-0.01
-1=lung	fell	-0.03	laid	0.04	whole	-0.47
-1=luon	home	-0.12	fell	0.08	laid	-0.36	lies	-0.01	whole	0.66
-1=luong	home	0.06	fell	-0.09	whole	0.28
-1=luu	home	-0.02	fell	-0.11	laid	-0.24	whole	-0.24
-1=luu & nghe	whole	-0.15
-1=ly	fell	-0.04	whole	-0.01
-1=m	fell	-0.25	laid	-0.03	lies	0.24	whole	-0.08
-1=ma	home	-0.11	fell	0.06	laid	0.24	lies	-0.11	whole	-0.52
-1=ma & chua	whole	-0.11
-1=mac	home	0.16	laid	-0.11
-1=mach	home	0.16	whole	0.32
-1=man	fell	0.26	whole	-0.27
-1=mang	fell	-0.24	laid	-0.06	whole	0.14
-1=manh	fell	-0.13	laid	0.14
-1=mat	home	0.43	fell	-0.34	laid	-0.26	lies	-0.09	whole	-0.06
-1=mat & ben	fell	-0.02	whole	-0.2
-1=mat & bo	fell	0.39	whole	0.12
-1=mat & cho	fell	-0.15
-1=mat & giay	fell	-0.04
-1=mat & sau	laid	-0.16
-1=mat & tren	fell	0.21	whole	0.22
-1=mat & trong	fell	0.26	whole	-0.09
-1=mat & vi	fell	-0.15
-1=mau	home	0.02	laid	-0.03
-1=may	home	-0.1	fell	0.05	whole	0.38
-1=me	home	-0.3	laid	-0.27	lies	-0.01	whole	-0.12
-1=met	laid	-0.03
-1=mien	home	-0.04	whole	-0.07
-1=mien & bac	whole	-0.01
-1=mieu	fell	0.08	laid	0.29	whole	-0.36
-1=min	fell	0.17	laid	-0.06	whole	0.37
-1=minh	fell	-0.07	laid	-0.3	lies	0.07	whole	-0.24
-1=mit	fell	-0.2	laid	0.11
-1=mo	home	0.03	fell	-0.37	laid	0.02	lies	0.18	whole	0.5
-1=mo & bo	laid	-0.09	lies	-0.03	whole	-0.1
-1=mo & canh	fell	-0.13	laid	0.07	lies	0.27	whole	0.56
-1=mo & phia	fell	-0.1	laid	0.07	lies	0.22	whole	0.1
-1=mo & trong	laid	-0.17	lies	0.25	whole	0.21
-1=moi	fell	-0.02	lies	-0.09
-1=mon	laid	0.07	whole	-0.14
-1=mong	fell	-0.13	whole	0.25
-1=mot	home	-0.03	fell	-0.39	laid	-0.17	lies	-0.06	whole	-0.35
-1=mot & cho	laid	0.05
-1=mot & ho	laid	0.3	whole	-0.1
-1=mot & tran	fell	0.17	laid	-0.01
-1=muc	home	0.04	fell	0.05	laid	-0.01	whole	0.15
-1=mui	home	-0.03	whole	-0.02
-1=muoi	whole	-0.12
-1=muon	laid	-0.05
-1=muong	home	0.19	fell	-0.02	whole	0.56
-1=my	home	0.04
-1=n	home	-0.06	fell	-0.14	whole	-0.17
-1=nam	home	-0.14	fell	-1.07	laid	0.03	lies	-0.1	whole	0.27
-1=nam & ben	laid	0.55	whole	0.26
-1=nam & canh	laid	-0.51	lies	-0.17	whole	-0.11
-1=nam & duoi	fell	-0.53	laid	-0.01	lies	-0.04	whole	0.15
-1=nam & ngay	laid	-0.13	lies	0.06	whole	-0.01
-1=nam & sau	laid	-0.1	lies	0.07	whole	0.22
-1=nam & song	fell	-0.05	laid	0.24	whole	-0.17
-1=nam & tren	fell	-0.09	laid	0.18	whole	0.24
-1=nam & trong	fell	-0.02	laid	-0.27	lies	0.08
-1=nang	fell	0.28	laid	-0.04	whole	-0.24
-1=nao	fell	-0.21	laid	-0.03
-1=nay	home	-0.07	fell	-0.18	laid	-0.28	whole	-0.1
-1=nem	fell	0.7	laid	-0.04	lies	-0.02	whole	-0.24
-1=nen	fell	-0.15
-1=ng	home	0.02
-1=nga	home	-0.01	fell	0.1	laid	-0.07	lies	-0.01	whole	-0.09
-1=nga & ngay	fell	-0.02	laid	-0.02	whole	-0.05
-1=ngai	whole	0.05
-1=ngan	home	-0.01	fell	0.01	laid	-0.02	lies	-0.04	whole	-0.17
-1=ngay	home	0.24	fell	0.35	laid	-0.19	lies	-0.03	whole	0.71
-1=ngay & ben	fell	-0.12	whole	0.12
-1=ngay & cua	fell	-0.26
-1=ngay & duoi	fell	-0.24	laid	-0.2	whole	-0.52
-1=ngay & hang	fell	-0.03	lies	0.05	whole	0.48
-1=ngay & mep	laid	0.19	whole	0.23
-1=ngay & trong	fell	-0.36	laid	-0.11
-1=ngay & truoc	laid	-0.12	whole	-0.14
-1=nghe	fell	0.09	laid	-0.29	lies	0.4	whole	-0.41
-1=nghi	home	-0.15	fell	-0.28	laid	-0.34	lies	-0.03	whole	0.55
-1=nghia	fell	-0.03
-1=ngo	home	-0.04	fell	0.25	laid	0.04	whole	-0.29
-1=ngoai	home	0.19	fell	0.32	laid	0.23	lies	0.04
-1=ngoai & bac	home	0.15	whole	-0.41
-1=ngoai & bai	fell	0.32	laid	-0.06	whole	0.35
-1=ngoai & con	whole	-0.34
-1=ngoai & dong	fell	-0.02	laid	0.19	whole	-0.36
-1=ngoai & em	home	-0.08	laid	-0.03
-1=ngoai & go	whole	-0.43
-1=ngoai & thanh	home	0.09	whole	0.25
-1=ngoc	home	0.15	whole	-0.24
-1=ngoi	home	0.12	fell	-0.1	laid	-0.03	lies	-0.01	whole	-0.31
-1=ngu	fell	-0.05	whole	-0.01
-1=nguoi	home	0.21	fell	0.22	laid	-0.09	lies	-0.05	whole	0.19
-1=nguoi & bac	home	-0.12
-1=nguoi & ban	home	0.02	fell	-0.01	laid	-0.01	whole	0.3
-1=nguoi & bi	fell	0.13	whole	-0.04
-1=nguoi & biet	home	-0.04
-1=nguoi & bo	home	0.11	laid	0.32	whole	-0.19
-1=nguoi & cam	home	0.22	whole	0.18
-1=nguoi & chet	fell	0.39
-1=nguoi & chon	home	-0.05	laid	0.09
-1=nguoi & chung	home	-0.06
-1=nguoi & co	home	-0.46	fell	-0.03
-1=nguoi & con	home	-0.07	whole	-0.03
-1=nguoi & cua	whole	-0.02
-1=nguoi & cung	home	0.28	whole	-0.25
-1=nguoi & dan	home	0.03
-1=nguoi & dao	whole	-0.41
-1=nguoi & di	home	-0.03
-1=nguoi & dung	home	-0.09
-1=nguoi & gia	home	-0.08	whole	-0.36
-1=nguoi & ha	home	0.33	whole	-0.08
-1=nguoi & hai	home	0.11	fell	-0.01	whole	0.09
-1=nguoi & hoa	whole	0.12
-1=nguoi & hoi	home	0.13	whole	0.01
-1=nguoi & hung	home	0.19	whole	0.19
-1=nguoi & khai	home	-0.15
-1=nguoi & khmer	home	-0.29	whole	-0.41
-1=nguoi & kien	home	0.4	fell	-0.1	lies	0.35	whole	0.3
-1=nguoi & kinh	home	-0.05
-1=nguoi & ky	home	0.25	whole	0.06
-1=nguoi & lai	fell	-0.06
-1=nguoi & lam	home	-0.09
-1=nguoi & lang	home	-0.19	fell	0.21	laid	-0.09	whole	-0.04
-1=nguoi & linh	whole	-0.21
-1=nguoi & mong	home	-0.05	whole	-0.43
-1=nguoi & muong	home	-0.14	whole	-0.66
-1=nguoi & nam	home	0.09	fell	0.37	laid	0.26	whole	-0.08
-1=nguoi & nghe	home	0.04	whole	0.13
-1=nguoi & noi	home	-0.17	whole	-0.1
-1=nguoi & nua	whole	-0.15
-1=nguoi & nung	home	-0.01	whole	-0.25
-1=nguoi & phu	home	0.11	whole	0.19
-1=nguoi & quang	home	0.15	whole	0.34
-1=nguoi & ta	home	-0.17	fell	0.26	laid	-0.05	whole	-0.06
-1=nguoi & tay	home	-0.03	whole	0.02
-1=nguoi & thai	whole	-0.01
-1=nguoi & than	home	-0.03
-1=nguoi & thanh	home	0.13	fell	-0.02	whole	0.2
-1=nguoi & thon	home	0.22	fell	-0.01	whole	0.21
-1=nguoi & thu	home	-0.22
-1=nguoi & thuy	home	0.01	whole	0.04
-1=nguoi & trong	home	-0.13
-1=nguoi & va	home	-0.01	whole	-0.17
-1=nguoi & vinh	home	0.34	whole	0.34
-1=nguoi & xa	fell	-0.03	whole	0.22
-1=nguoi & xung	home	-0.06	fell	-0.05
-1=nguoi & yen	home	0.12	whole	0.47
-1=nguyen	home	-0.02	fell	-0.33	laid	-0.03	whole	-0.09
-1=nha	home	0.38	fell	-0.48	laid	-0.28	lies	-0.11	whole	-0.31
-1=nha & gan	home	0.31	fell	-0.1	lies	-0.01	whole	-0.08
-1=nhai	whole	-0.15
-1=nhan	home	0.32	fell	0.13	laid	-0.11	lies	-0.08	whole	-0.31
-1=nhanh	fell	0.28	whole	-0.05
-1=nhat	home	0.28	laid	-0.14
-1=nhat & trong	laid	-0.12
-1=nhe	home	-0.05
-1=nhi	whole	-0.01
-1=nho	home	-0.25	fell	-0.36	laid	-0.21	lies	-0.05
-1=nho & con	laid	-0.04
-1=nho & vuon	home	-0.06	laid	0.05	lies	-0.07	whole	0.19
-1=nhom	home	-0.12	fell	-0.22	laid	0.22	lies	-0.15	whole	-0.29
-1=nhon	home	0.4	fell	-0.09	whole	-0.44
-1=nhu	home	0.28	fell	0.1	whole	0.68
-1=nhuan	whole	-0.22
-1=nhung	fell	-0.3	laid	-0.19	lies	-0.18
-1=nhung & trong	fell	-0.2
-1=nhuong	home	0.1
-1=nia	laid	0.24	whole	-0.04
-1=nie	home	0.29	fell	0.44	lies	-0.03	whole	0.5
-1=niem	home	-0.06	fell	0.19	laid	-0.02
-1=ninh	home	0.19	fell	-0.1	laid	-0.15	lies	-0.06	whole	-0.49
-1=ninh & quang	home	0.21	fell	-0.01	whole	-0.35
-1=no	home	0.14	fell	-0.28	laid	0.08	whole	0.72
-1=no & canh	laid	0.09	whole	0.4
-1=noi	home	0.01	fell	0.26	laid	-0.39	lies	-0.11	whole	-0.25
-1=noi & ben	laid	-0.39	whole	-0.02
-1=noi & duoi	fell	0.25	laid	-0.17	whole	-0.12
-1=nong	fell	-0.01	whole	0.15
-1=nt	fell	-0.15	laid	0.23	lies	0.34	whole	-0.29
-1=nu	home	-0.1	fell	-0.21	whole	0.15
-1=nua	home	-0.01	whole	-0.16
-1=nui	laid	-0.28
-1=nuoc	home	-0.15	fell	-0.13	laid	-0.2
-1=nuoi	home	-0.06	fell	0.2
-1=o	home	0.53	fell	0.33	laid	0.15	lies	0.22	whole	1.61
-1=o & an	home	0.17	fell	-0.15	whole	0.13
-1=o & ap	home	0.17	fell	-0.13	laid	-0.18	whole	-0.18
-1=o & ba	fell	0.26	whole	0.3
-1=o & bai	home	-0.04	fell	-0.15	laid	0.1	lies	-0.12	whole	0.69
-1=o & ban	home	0.07	fell	-0.1	laid	-0.19	whole	-0.07
-1=o & bao	home	-0.34	whole	-0.35
-1=o & bat	home	0.26	fell	0.16	whole	-0.17
-1=o & bau	home	-0.01	fell	0.32	laid	0.1	whole	0.3
-1=o & ben	home	-0.11	fell	0.12	laid	-0.26	whole	0.46
-1=o & benh	home	-0.05	laid	-0.04	whole	0.42
-1=o & bia	fell	0.34	laid	0.1	lies	0.19	whole	0.17
-1=o & binh	home	-0.06	fell	0.01	lies	-0.14	whole	-0.34
-1=o & bo	fell	-0.02	laid	0.67	lies	-0.06	whole	1.16
-1=o & bot	laid	-0.04	whole	0.03
-1=o & buon	home	-0.06	fell	-0.3
-1=o & cai	home	-0.02	fell	-0.25	whole	0.08
-1=o & cam	home	0.01	lies	-0.01	whole	0.03
-1=o & can	fell	-0.02
-1=o & canh	fell	0.36	laid	-0.33	lies	0.44	whole	0.32
-1=o & cao	home	0.04	fell	0.07	laid	-0.12	whole	0.13
-1=o & cau	home	0.05	fell	-0.41	laid	-0.08	lies	-0.07	whole	-0.13
-1=o & chan	home	-0.07	fell	-0.55	laid	0.17	lies	-0.14	whole	-0.24
-1=o & chi	fell	-0.14
-1=o & chien	home	-0.01	fell	-0.2	whole	-0.4
-1=o & cho	home	0.19	fell	-0.29	laid	-0.04	whole	0.18
-1=o & chot	fell	0.66	lies	-0.01	whole	0.34
-1=o & chu	home	-0.12
-1=o & con	laid	0.31	whole	0.22
-1=o & cong	lies	0.28	whole	-0.01
-1=o & cu	fell	-0.2	laid	0.22	lies	-0.02	whole	0.05
-1=o & cua	home	-0.05	fell	0.75	lies	-0.04	whole	0.3
-1=o & cung	home	-0.45
-1=o & cuoi	fell	0.31	lies	0.14	whole	0.32
-1=o & da	home	-0.11
-1=o & dai	home	0.4	fell	-0.03	lies	-0.11	whole	0.06
-1=o & dak	home	-0.07	fell	0.36	lies	-0.02	whole	-0.15
-1=o & dat	home	-0.01	laid	-0.1	lies	0.14	whole	0.14
-1=o & deo	fell	0.3	laid	-0.16	lies	-0.03	whole	-0.14
-1=o & diem	whole	-0.4
-1=o & dien	whole	0.07
-1=o & doc	fell	0.09	laid	-0.13	whole	0.07
-1=o & doi	home	-0.01	fell	-0.82	laid	0.34	lies	-0.15	whole	-0.17
-1=o & don	fell	-0.07
-1=o & dong	home	0.31	fell	-0.11	laid	0.54	lies	0.37	whole	0.41
-1=o & duc	home	0.08	fell	-0.35
-1=o & duoi	fell	0.06	laid	-0.32	whole	-0.38
-1=o & duong	home	-0.01	fell	-0.32	laid	-0.09	whole	0.17
-1=o & gan	fell	-0.08	laid	-0.23	lies	-0.14	whole	-0.35
-1=o & gia	home	0.13
-1=o & giong	home	0.28	fell	0.27	whole	0.05
-1=o & go	home	0.03	fell	-0.06	laid	-0.13	lies	0.22	whole	-0.22
-1=o & goc	home	-0.1	fell	-0.17	laid	-0.29	lies	0.59	whole	0.78
-1=o & ha	home	-0.03	fell	0.16	laid	-0.05	whole	0.25
-1=o & hai	home	-0.32	laid	-0.02
-1=o & hang	fell	0.11	laid	0.33	lies	-0.13	whole	-0.25
-1=o & ho	laid	0.33	whole	0.33
-1=o & hoa	fell	-0.02
-1=o & hon	home	-0.2	fell	-0.05
-1=o & huong	home	0.32	fell	-0.2
-1=o & khe	home	-0.18	fell	0.27	laid	0.27	lies	-0.21	whole	0.45
-1=o & khu	home	-0.01	fell	0.08	lies	-0.55	whole	0.46
-1=o & kien	home	-0.24	fell	-0.05
-1=o & kim	home	0.62	fell	-0.08	lies	-0.02	whole	0.08
-1=o & kinh	home	-0.15	fell	0.4	whole	-0.3
-1=o & kon	whole	0.05
-1=o & ky	fell	-0.14	whole	-0.25
-1=o & lai	fell	-0.19	laid	-0.03
-1=o & lam	home	0.14	fell	-0.04
-1=o & lang	home	-0.45	fell	0.47	laid	-0.45	lies	-0.09	whole	0.12
-1=o & lao	fell	-0.14	whole	0.12
-1=o & lo	laid	-0.33	lies	0.27	whole	0.05
-1=o & loc	fell	0.28	whole	0.01
-1=o & long	home	-0.01	fell	-0.1	whole	0.02
-1=o & lung	laid	0.18	whole	0.2
-1=o & luu	home	-0.09	lies	0.39	whole	0.01
-1=o & mai	home	-0.06	fell	-0.39	whole	-0.35
-1=o & mat	whole	0.04
-1=o & me	laid	0.01	whole	0.2
-1=o & mep	fell	-0.1	laid	0.17	whole	0.44
-1=o & mo	home	-0.03	fell	0.1
-1=o & muong	home	0.27	fell	-0.29	laid	-0.01	whole	-0.07
-1=o & nam	home	-0.63	fell	-0.19	lies	-0.02	whole	0.08
-1=o & nen	fell	-0.04	laid	0.06	whole	0.1
-1=o & nga	fell	-0.23	laid	-0.1	lies	-0.01	whole	-0.2
-1=o & ngam	fell	-0.11	laid	0.06	lies	-0.03	whole	-0.35
-1=o & nghia	home	-0.04	fell	-0.32	laid	-0.18	lies	0.16	whole	-0.58
-1=o & nho	fell	-0.07
-1=o & ninh	home	0.2	fell	-0.03
-1=o & nong	fell	-0.03	whole	0.11
-1=o & ntls	home	-0.04	fell	-0.47	laid	-0.35	lies	0.38	whole	0.15
-1=o & nui	fell	0.22	whole	0.3
-1=o & nuong	fell	-0.21	laid	-0.36	lies	0.45	whole	0.29
-1=o & pha	home	-0.12	fell	0.32	whole	0.43
-1=o & phan	home	0.13	fell	0.17	whole	0.24
-1=o & phia	fell	-0.1	laid	-0.23	lies	-0.03	whole	0.24
-1=o & pho	home	0.41	fell	-0.21	lies	-0.01	whole	0.26
-1=o & phong	home	-0.05
-1=o & phu	fell	-0.31	lies	-0.01	whole	0.08
-1=o & phum	home	-0.01	fell	0.31	laid	-0.03	whole	0.23
-1=o & phuong	home	-0.29	fell	-0.64	laid	-0.06
-1=o & quan	home	0.06
-1=o & quang	home	0.05	fell	0.58	laid	-0.05	lies	-0.04	whole	0.23
-1=o & que	home	-0.08	fell	-0.16
-1=o & quy	fell	-0.04	whole	-0.4
-1=o & rach	fell	0.05	laid	0.44	whole	-0.35
-1=o & ray	home	-0.15	fell	-0.16	lies	-0.02	whole	0.12
-1=o & ria	laid	0.03	lies	-0.06	whole	-0.08
-1=o & ru	fell	0.23	laid	0.15	lies	0.42	whole	0.11
-1=o & rung	fell	0.1	laid	0.03	whole	-0.05
-1=o & sa	home	-0.04	fell	0.09	whole	0.08
-1=o & san	fell	-0.11	laid	-0.01	lies	-0.13	whole	0.06
-1=o & sau	fell	-0.11	laid	-0.05	lies	0.19	whole	-0.09
-1=o & sisophon	whole	-0.33
-1=o & so	fell	0.06	whole	-0.38
-1=o & soc	home	-0.08	fell	0.11	laid	0.25	whole	0.05
-1=o & son	home	-0.24	lies	0.43	whole	0.01
-1=o & song	fell	0.01	laid	-0.03
-1=o & suoi	fell	0.59	laid	-0.49	lies	-0.03	whole	0.02
-1=o & suon	fell	0.12	laid	-0.01	lies	-0.03	whole	0.28
-1=o & taluy	laid	0.44	whole	0.24
-1=o & tam	home	0.39	fell	-0.04	laid	0.03	whole	-0.29
-1=o & tan	lies	-0.01	whole	0.32
-1=o & tay	home	-0.19	fell	0.21	whole	-0.25
-1=o & thach	home	0.04	fell	0.53	whole	0.13
-1=o & thai	fell	-0.01	whole	0.17
-1=o & thanh	home	0.51	fell	-0.44	whole	0.15
-1=o & thi	home	-0.06	fell	-0.24	whole	-0.27
-1=o & thon	home	0.32	fell	-0.11	laid	-0.13	lies	-0.13	whole	0.15
-1=o & thuong	home	-0.11	fell	0.15	whole	-0.22
-1=o & tieu	fell	0.05	whole	0.08
-1=o & to	home	-0.04	fell	-0.05	laid	-0.03	lies	-0.06
-1=o & tra	home	-0.1	fell	0.18
-1=o & trai	fell	-0.16	laid	-0.01	lies	-0.12
-1=o & tram	laid	-0.15	lies	-0.03	whole	-0.12
-1=o & trang	fell	0.11	laid	0.03	lies	-0.06	whole	0.22
-1=o & trong	fell	0.2	whole	0.34
-1=o & trung	home	0.05	fell	-0.07	whole	0.04
-1=o & truong	fell	-0.53	laid	-0.03	lies	-0.21	whole	-0.41
-1=o & uong	home	-0.1	fell	-0.14	lies	-0.01
-1=o & vam	laid	-0.07	whole	0.1
-1=o & van	home	0.17	fell	-0.04	whole	0.01
-1=o & viet	home	0.19	whole	0.04
-1=o & vinh	home	-0.27	fell	-0.2	lies	-0.06	whole	-0.36
-1=o & vung	home	0.23	fell	0.12	laid	-0.01	lies	-0.01
-1=o & vuon	fell	-0.51	laid	0.59	lies	0.14	whole	0.36
-1=o & xa	home	-0.07	fell	0.15	laid	0.14	lies	-0.11
-1=o & xiem	home	-0.03	fell	0.12	whole	-0.19
-1=o & xieng	lies	-0.04	whole	-0.14
-1=o & xom	home	0.52	fell	-0.21	laid	-0.02	lies	-0.07	whole	-0.18
-1=o & yen	whole	-0.23
-1=oai	whole	-0.28
-1=oai & ha	whole	-0.24
-1=oi	home	-0.05
-1=om	fell	0.08
-1=ong	home	-0.09	fell	-0.3	lies	-0.13	whole	0.16
-1=ong & ngoai	fell	-0.04
-1=ong & trong	whole	-0.16
-1=ong & xa	whole	-0.35
-1=pang	home	-0.22	whole	-0.05
-1=pao	home	0.08	whole	0.08
-1=pha	home	-0.07	fell	0.55	whole	-0.47
-1=pha & long	fell	0.25	whole	-0.31
-1=phai	home	-0.13	fell	-0.34	laid	0.35	lies	-0.16	whole	0.26
-1=phai & duong	laid	0.4	whole	-0.09
-1=pham	home	0.1	whole	0.36
-1=phan	fell	0.04	whole	0.3
-1=phao	home	-0.11	fell	-0.03	laid	-0.04	lies	-0.06	whole	-0.56
-1=phao & cao	home	-0.02	fell	-0.06	whole	-0.06
-1=phao & cay	fell	-0.06
-1=phap	laid	-0.01
-1=phau	fell	0.22	laid	0.02	whole	-0.24
-1=phe	fell	0.05	laid	0.1	whole	-0.24
-1=phien	home	0.04	fell	-0.11	whole	-0.1
-1=pho	home	-0.17	fell	-0.3	lies	0.35	whole	-0.13
-1=phong	laid	-0.01	lies	-0.06	whole	0.19
-1=phong & huyen	whole	-0.06
-1=phu	home	0.15	fell	-0.08	whole	-0.45
-1=phu & thai	whole	-0.25
-1=phuc	fell	0.17	laid	-0.01	whole	-0.4
-1=phum	laid	0.03
-1=phuoc	home	-0.08	fell	-0.03	whole	-0.39
-1=phuong	fell	-0.16	laid	0.1	lies	-0.02	whole	-0.25
-1=q	home	0.58	fell	0.34	whole	-0.26
-1=qua	home	-0.04	fell	0.14	laid	-0.14	lies	0.09	whole	0.6
-1=qua & deo	fell	-0.01	lies	0.3	whole	-0.02
-1=qua & song	fell	0.04	laid	-0.12	whole	0.37
-1=quan	home	0.24	fell	-0.27	laid	0.14	lies	-0.26	whole	0.65
-1=quan & ban	home	0.01	whole	0.18
-1=quan & cua	fell	-0.09
-1=quan & hoang	whole	0.02
-1=quan & lang	whole	-0.12
-1=quan & thon	whole	0.13
-1=quan & xa	home	0.09	fell	-0.01	whole	0.12
-1=quang	home	0.03	fell	0.3	whole	0.3
-1=quao	fell	-0.03	laid	-0.1
-1=que	home	0.8	fell	-0.46	laid	-0.42	lies	-0.02	whole	0.7
-1=que & an	whole	0.13
-1=que & anh	home	0.28	whole	-0.47
-1=que & ap	whole	0.34
-1=que & bac	home	-0.12
-1=que & ban	lies	-0.02	whole	0.07
-1=que & binh	home	0.1	whole	-0.03
-1=que & cai	whole	0.06
-1=que & cam	home	-0.41	whole	0.04
-1=que & cho	home	0.21
-1=que & dien	home	0.02	whole	0.06
-1=que & dong	home	0.05	whole	0.23
-1=que & gia	home	0.13	whole	0.19
-1=que & ha	home	0.19	whole	0.33
-1=que & hai	whole	0.2
-1=que & kien	whole	0.04
-1=que & kim	lies	-0.03	whole	0.03
-1=que & lam	home	-0.03	whole	0.03
-1=que & lang	home	0.27	fell	-0.04	whole	0.38
-1=que & luc	home	0.07	whole	0.04
-1=que & minh	home	-0.04	fell	0.08	whole	-0.42
-1=que & nam	home	0.27	fell	-0.05	whole	0.05
-1=que & nga	whole	0.09
-1=que & nghi	home	0.16	whole	0.07
-1=que & nghia	home	0.23	whole	0.13
-1=que & ngoai	home	0.02	fell	0.23	whole	-0.28
-1=que & ninh	home	0.03	whole	0.01
-1=que & phu	home	-0.17	fell	-0.02	whole	-0.22
-1=que & quang	home	-0.5	whole	-0.1
-1=que & quynh	home	0.27	whole	-0.23
-1=que & son	home	-0.19	fell	0.42	whole	-0.34
-1=que & tan	whole	0.21
-1=que & thai	home	0.58	fell	-0.05	whole	-0.14
-1=que & thanh	home	-0.24	whole	0.15
-1=que & thon	whole	0.14
-1=que & thuy	whole	0.06
-1=que & tien	home	0.05	whole	0.09
-1=que & toi	home	-0.22
-1=que & trang	home	0.04	lies	0.45	whole	-0.34
-1=que & ung	home	0.06	whole	0.16
-1=que & van	whole	0.09
-1=que & vinh	home	-0.42	whole	0.15
-1=que & vu	home	0.05	whole	0.12
-1=que & xa	home	0.18	fell	-0.16	whole	0.42
-1=que & xom	home	0.02	whole	0.02
-1=que & yen	home	-0.37	whole	-0.18
-1=quoc	fell	0.3	laid	-0.01	whole	-0.24
-1=quoc & doan	fell	0.31	whole	-0.2
-1=quy	home	0.14	whole	0.13
-1=quyen	home	-0.04
-1=quyet	whole	0.04
-1=ra	home	-0.18	fell	-0.06	laid	0.48	lies	0.19	whole	0.72
-1=ra & bac	laid	-0.02
-1=ra & bo	laid	0.55	lies	0.4	whole	-0.25
-1=ra & goc	fell	0.47	laid	0.46	whole	0.47
-1=ra & nghia	laid	-0.32	whole	0.09
-1=ra & phu	home	-0.05	lies	-0.01
-1=rai	home	0.32	whole	0.58
-1=rai & lang	home	0.32	whole	0.66
-1=rang	fell	0.1	laid	-0.09
-1=ranh	home	-0.14	whole	-0.14
-1=rao	fell	-0.07	laid	-0.02
-1=ray	home	0.12	laid	-0.3
-1=ri	home	-0.04	whole	-0.1
-1=rieng	fell	-0.08	laid	-0.08
-1=ro	laid	-0.07
-1=roi	home	-0.09	fell	-0.05	laid	-0.02	lies	-0.01	whole	0.47
-1=rong	home	-0.11
-1=ru	fell	0.43	laid	-0.08	whole	-0.24
-1=ruot	home	-0.2	laid	-0.01
-1=rut	fell	-0.31	laid	-0.03	whole	-0.21
-1=sach	home	0.05	fell	-0.06	laid	-0.05	lies	0.27
-1=sam	home	0.58	whole	0.18
-1=san	fell	0.24	laid	-0.04	lies	-0.09	whole	-0.3
-1=sang	fell	-0.11	laid	-0.17	lies	0.21	whole	0.46
-1=sang & lao	fell	-0.02
-1=sanh	whole	0.18
-1=sao	fell	-0.01
-1=sat	home	-0.02	fell	0.07	laid	-0.16	lies	-0.02	whole	-0.03
-1=sat & cua	fell	-0.08
-1=sau	home	-0.48	fell	-0.34	laid	0.38	lies	0.28	whole	-1.81
-1=sau & ##	laid	-0.05
-1=sau & ba	laid	-0.08
-1=sau & chuyen	fell	-0.06	laid	-0.09	lies	0.17
-1=sau & co	laid	-0.02	lies	-0.02
-1=sau & dan	laid	-0.02
-1=sau & duoc	laid	0.02
-1=sau & he	laid	0.01	whole	-0.14
-1=sau & lam	whole	-0.02
-1=sau & lang	fell	-0.15	laid	0.03	whole	-0.04
-1=sau & lo	laid	0.32	whole	-0.19
-1=sau & lung	lies	-0.01	whole	-0.2
-1=sau & ong	fell	-0.23	laid	-0.05
-1=sau & phao	fell	-0.04	laid	-0.11
-1=sau & tram	fell	0.47	laid	-0.04	whole	-0.16
-1=sau & tran	fell	0.23
-1=sau & truong	laid	0.12	lies	0.3	whole	-0.26
-1=sau & vuon	fell	-0.02	laid	0.12	whole	-0.52
-1=sen	home	-0.18	fell	0.18	laid	-0.06
-1=si	home	0.22	fell	-0.01	laid	-0.14	lies	0.18	whole	0.03
-1=si & huyen	whole	-0.18
-1=si & xa	fell	-0.01	whole	-0.12
-1=sim	laid	-0.18	lies	-0.02	whole	-0.34
-1=sinh	home	-0.29	fell	-0.05	laid	0.09	lies	-0.26	whole	0.19
-1=sinh & #	fell	-0.12
-1=sinh & ##	fell	-0.06
-1=sinh & ban	home	0.01	fell	-0.09
-1=sinh & ben	whole	-0.02
-1=sinh & luc	fell	-0.11	whole	-0.36
-1=sinh & mat	fell	0.21	whole	0.08
-1=sinh & ngay	fell	-0.09
-1=sinh & tran	fell	-0.59	whole	-0.05
-1=sinh & trong	fell	-0.1	laid	-0.04	whole	-0.16
-1=so	fell	-0.23	laid	-0.38	lies	-0.07	whole	-0.24
-1=so & quan	laid	-0.12
-1=son	home	-0.15	fell	-0.39	laid	-0.1	lies	0.25	whole	-0.66
-1=son & hoa	home	-0.04	whole	-0.11
-1=son & kien	home	0.2	whole	0.31
-1=son & quang	whole	-0.09
-1=son & thanh	whole	-0.22
-1=song	fell	-0.02	laid	0.39	lies	-0.15	whole	-0.15
-1=song & ben	fell	-0.02	whole	0.3
-1=su	home	-0.07	fell	-0.44	lies	-0.16	whole	-0.39
-1=su & tinh	fell	-0.05
-1=su & xa	lies	-0.04	whole	-0.02
-1=sua	fell	0.05	lies	-0.05	whole	-0.03
-1=suoi	laid	0.07	whole	-0.26
-1=suu	whole	0.28
-1=t	home	-0.11	fell	-0.41	whole	-0.21
-1=t & binh	home	0.01	fell	-0.01	whole	-0.05
-1=ta	home	0.03	fell	0.21	whole	-0.1
-1=ta & tram	whole	0.11
-1=tac	fell	-0.12	lies	-0.01	whole	-0.17
-1=tac & xa	whole	-0.06
-1=tai	home	-0.05	fell	0.75	laid	-0.15	lies	0.67	whole	1.28
-1=tai & ap	home	-0.17	laid	0.35	lies	-0.18	whole	0.12
-1=tai & ban	home	-0.11	fell	0.17	whole	0.15
-1=tai & buon	home	-0.07	fell	-0.13
-1=tai & cam	home	0.07
-1=tai & canh	home	-0.05	laid	-0.02	whole	-0.46
-1=tai & cau	fell	0.02	whole	0.3
-1=tai & chien	whole	0.35
-1=tai & cho	fell	-0.35	laid	-0.1	whole	0.12
-1=tai & cua	fell	-0.05	whole	0.04
-1=tai & dak	laid	-0.02	whole	-0.14
-1=tai & diem	laid	-0.02	lies	-0.09	whole	-0.27
-1=tai & doc	laid	-0.09
-1=tai & doi	fell	0.09	laid	-0.03	whole	0.07
-1=tai & dong	fell	-0.06	laid	-0.05	lies	0.16	whole	0.08
-1=tai & go	fell	0.4	laid	0.01	lies	-0.11	whole	0.11
-1=tai & ha	home	-0.15	whole	-0.07
-1=tai & khu	fell	0.05	laid	0.01	lies	0.62	whole	0.41
-1=tai & kinh	home	0.3	whole	0.19
-1=tai & lang	whole	0.2
-1=tai & mat	fell	0.1	laid	-0.06	whole	0.2
-1=tai & nga	fell	0.5	whole	0.32
-1=tai & ngam	whole	-0.37
-1=tai & nghia	fell	-0.17	laid	0.26	lies	0.23	whole	-0.12
-1=tai & ntls	home	-0.15	fell	-0.29	laid	-0.46	lies	0.48	whole	0.48
-1=tai & nui	fell	-0.35	whole	0.01
-1=tai & quang	fell	0.07	whole	0.02
-1=tai & ta	fell	0.05	whole	0.02
-1=tai & tan	home	0.08
-1=tai & thon	home	-0.02	fell	0.07	laid	0.15	lies	-0.04	whole	0.11
-1=tai & tram	fell	0.07	laid	-0.14	whole	0.27
-1=tai & tran	fell	0.09	laid	0.26	whole	-0.42
-1=tai & vung	home	-0.04	fell	0.1	whole	0.24
-1=tai & vuon	fell	-0.02	laid	0.06	lies	-0.18	whole	0.08
-1=tai & xa	fell	-0.24	whole	-0.28
-1=tam	home	-0.14	fell	-0.11	laid	0.09	lies	-0.09	whole	0.23
-1=tan	home	-0.13	fell	-0.09	laid	-0.03	lies	-0.18	whole	-0.06
-1=tan & xa	home	-0.05	fell	-0.01
-1=tang	home	0.07	fell	-0.34	laid	0.25	lies	0.08	whole	0.15
-1=tang & ban	fell	-0.16	laid	0.28	whole	-0.53
-1=tang & canh	laid	0.05	whole	-0.23
-1=tang & doi	fell	-0.02	laid	0.42	whole	0.28
-1=tang & duoi	whole	-0.01
-1=tang & gan	laid	0.1	lies	0.4	whole	0.25
-1=tang & nghia	laid	-0.43	lies	0.31	whole	0.11
-1=tang & tren	fell	0.11	laid	0.24	whole	-0.25
-1=tap	home	-0.28	fell	-0.1	lies	-0.05
-1=tau	home	-0.09
-1=tay	home	-0.04	fell	0.27	laid	0.14	lies	-0.15	whole	-0.48
-1=tay & song	fell	-0.17
-1=te	home	0.05	fell	-0.21
-1=ten	home	-0.29	fell	-0.23	laid	0.12	lies	0.13	whole	-0.08
-1=ten & trong	home	-0.01	laid	-0.09	lies	0.21	whole	-0.03
-1=thach	home	-0.27	fell	-0.07	lies	-0.05	whole	-0.21
-1=thai	home	-0.12	fell	0.23	laid	0.41	lies	-0.08	whole	0.26
-1=thai & ban	home	0.07	fell	-0.11	whole	0.51
-1=thang	fell	-0.5	laid	-0.29	lies	-0.33	whole	-0.02
-1=thang & chap	fell	-0.12
-1=thang & sau	laid	-0.17	lies	-0.01
-1=thang & truoc	fell	-0.07	laid	-0.01
-1=thanh	home	0.53	fell	0.01	laid	-0.12	lies	-0.2	whole	-0.34
-1=thap	home	-0.09	fell	-0.05	laid	0.38	whole	-0.32
-1=that	fell	-0.01	laid	-0.02	whole	-0.35
-1=that & lung	laid	-0.01	whole	-0.06
-1=thay	fell	-0.03	laid	0.05
-1=the	home	-0.01	fell	-0.07	laid	-0.32	whole	-0.17
-1=them	fell	-0.08	lies	-0.01
-1=theo	home	-0.24	fell	-0.36	laid	-0.18	whole	-0.24
-1=theo & ban	fell	-0.01
-1=theo & bo	whole	-0.17
-1=theo & doan	home	-0.15	fell	-0.13	whole	-0.03
-1=thi	home	-0.04	fell	-0.3	laid	-0.37	lies	0.08	whole	0.09
-1=thien	fell	-0.1
-1=thieu	home	0.13	fell	-0.04	whole	0.2
-1=thinh	fell	-0.05	whole	-0.04
-1=tho	home	0.04	fell	-0.37	laid	-0.1	whole	-0.22
-1=tho & ha	home	-0.11	whole	-0.3
-1=thoan	home	0.13	fell	-0.04	whole	0.1
-1=thoi	fell	-0.02	whole	-0.1
-1=thong	home	-0.04	fell	-0.05	laid	0.13	whole	-0.22
-1=thu	fell	-0.21	laid	0.15	lies	-0.05	whole	0.13
-1=thu & tren	laid	-0.11
-1=thua	fell	-0.09	laid	-0.15
-1=thuan	home	-0.09	fell	-0.22	laid	0.05	lies	-0.08	whole	-0.19
-1=thuoc	home	-0.36	fell	0.14	laid	0.24	lies	-0.05	whole	0.36
-1=thuong	fell	-0.22	laid	-0.11	lies	-0.01	whole	-0.08
-1=thuong & xa	fell	-0.07	whole	-0.02
-1=thuot	home	0.11	laid	-0.02	whole	0.12
-1=thuy	home	0.3	fell	-0.09	laid	-0.08	lies	-0.03	whole	-0.4
-1=thuy & hai	whole	-0.07
-1=thuy & thai	whole	-0.04
-1=tich	home	-0.17	fell	-0.23
-1=tien	home	-0.02	fell	-0.07	whole	-0.22
-1=tieng	fell	-0.02
-1=tiep	laid	-0.07	lies	0.1	whole	-0.23
-1=tieu	laid	-0.02	lies	-0.06	whole	-0.53
-1=tieu & doan	fell	-0.02	laid	-0.07	whole	-0.04
-1=tieu & khu	fell	0.21	laid	0.07	whole	-0.36
-1=tim	laid	-0.09	lies	-0.2
-1=tin	fell	-0.11	laid	-0.01	whole	0.24
-1=tinh	fell	-0.09	laid	-0.14	lies	0.47	whole	-0.1
-1=to	home	0.31	fell	-0.08	laid	-0.13	whole	-0.16
-1=toan	home	0.06	whole	-0.14
-1=toc	home	0.36	lies	0.25	whole	-0.25
-1=toi	home	0.04	fell	0.19	laid	-0.3	lies	-0.12	whole	0.68
-1=toi & con	lies	-0.14
-1=toi & thon	home	-0.22	fell	-0.02	whole	-0.37
-1=toi & tren	fell	-0.11
-1=tra	whole	-0.31
-1=trach	home	0.06	lies	-0.04	whole	-0.3
-1=trai	fell	-0.1	laid	-0.09	whole	-0.41
-1=tram	home	-0.1	fell	-0.12	laid	0.53	lies	0.02
-1=tran	home	-0.21	fell	0.47	laid	-0.45	lies	-0.15	whole	0.54
-1=tran & can	fell	-0.09	whole	-0.05
-1=tran & cau	whole	0.49
-1=tran & chong	fell	-0.1	whole	-0.05
-1=tran & doi	fell	0.21	whole	0.13
-1=tran & dong	fell	0.41	whole	0.29
-1=tran & nui	fell	0.12	whole	0.28
-1=tran & phia	fell	0.34	laid	-0.2	whole	-0.5
-1=trang	home	-0.11	fell	-0.51	laid	0.14	lies	0.18	whole	0.14
-1=trang & don	fell	-0.45	lies	-0.05
-1=trang & ntls	laid	0.2	lies	0.21	whole	0.23
-1=tranh	fell	-0.05
-1=trau	laid	-0.01
-1=tre	home	-0.01	fell	0.12	whole	0.07
-1=tren	home	-0.4	lies	-0.37
-1=tren & bang	fell	-0.21
-1=tren & bia	fell	-0.01	laid	-0.15
-1=tren & bo	laid	0.03	whole	-0.55
-1=tren & cho	whole	-0.05
-1=tren & dinh	fell	0.24	laid	0.21	whole	0.46
-1=tren & doi	fell	-0.11	lies	0.11	whole	0.06
-1=tren & dong	fell	-0.04	laid	-0.05	whole	-0.3
-1=tren & duong	fell	-0.09	laid	-0.05	whole	-0.75
-1=tren & go	fell	0.1	whole	0.45
-1=tren & song	whole	0.37
-1=tren & tau	fell	-0.14	whole	-0.11
-1=tren & than	fell	-0.1
-1=tri	home	-0.52	fell	0.18	laid	0.09	lies	-0.28	whole	0.11
-1=tri & khu	laid	-0.04	lies	-0.02
-1=tri & nghia	laid	-0.22	lies	-0.14	whole	0.11
-1=trieu	fell	-0.01	whole	-0.05
-1=trinh	home	0.17	fell	-0.02
-1=trom	fell	-0.04
-1=trom & ben	fell	-0.04
-1=tron	fell	0.12	laid	-0.12	whole	-0.17
-1=trong	home	-0.72	fell	-0.33	lies	-0.15	whole	0.45
-1=trong & ban	laid	-0.05
-1=trong & can	fell	-0.19
-1=trong & danh	laid	-0.01
-1=trong & dat	laid	0.27	lies	0.27	whole	0.05
-1=trong & don	laid	0.09	whole	-0.01
-1=trong & gia	fell	-0.17
-1=trong & giay	fell	-0.02
-1=trong & ham	laid	0.26	whole	0.12
-1=trong & hang	fell	0.56	laid	0.07	lies	-0.04	whole	0.29
-1=trong & ho	fell	-0.06	laid	0.22	whole	-0.29
-1=trong & khi	whole	-0.27
-1=trong & lo	fell	-0.12	laid	-0.03	whole	0.1
-1=trong & luc	fell	0.24	laid	0.17
-1=trong & nghia	laid	-0.35	lies	-0.05	whole	0.12
-1=trong & so	home	-0.07	fell	-0.06	laid	-0.42	lies	-0.07
-1=trong & tam	home	-0.02	laid	0.02
-1=trong & tay	fell	-0.05
-1=trong & tieu	laid	0.25	whole	0.2
-1=trong & tran	fell	-0.03	laid	-0.1	whole	-0.85
-1=trong & truong	fell	-0.23
-1=trong & tui	fell	-0.05	laid	-0.01
-1=trong & vuon	laid	-0.04	lies	-0.08	whole	0.35
-1=tru	home	0.16	fell	-0.08	whole	0.05
-1=trung	fell	0.12	laid	-0.12	lies	-0.02	whole	-0.37
-1=truoc	home	0.09	fell	-0.87	lies	-0.48	whole	-0.69
-1=truoc & #	laid	-0.05
-1=truoc & khi	laid	-0.04
-1=truoc & lam	laid	-0.02
-1=truoc & luc	home	0.1	laid	-0.01
-1=truoc & nam	fell	-0.04	laid	0.1	whole	-0.05
-1=truong	home	0.02	fell	-0.17	laid	-0.01	lies	-0.1	whole	-0.24
-1=truong & thcs	home	-0.14	fell	0.31	lies	-0.02	whole	-0.34
-1=tu	home	-0.15	fell	-0.53	laid	1.06	lies	-0.58	whole	0.37
-1=tu & ban	home	-0.01	fell	-0.08	laid	0.29	whole	0.2
-1=tu & bo	laid	-0.6
-1=tu & doi	fell	0.22	laid	0.31	lies	-0.15	whole	0.43
-1=tu & dong	home	0.39	fell	-0.04	laid	0.23	whole	-0.1
-1=tuan	home	0.09	whole	0.36
-1=tuat	home	0.13	whole	-0.07
-1=tuc	home	-0.09
-1=tui	home	-0.03
-1=tum	laid	-0.01
-1=tuoi	fell	-0.16	laid	-0.03	whole	0.38
-1=tuong	fell	0.06	laid	0.13	whole	-0.24
-1=tuyen	home	0.14	fell	-0.1	laid	-0.02	whole	-0.01
-1=ty	home	-0.01	fell	-0.07	laid	-0.04	whole	-0.06
-1=uy	home	-0.18	fell	-0.23	whole	0.12
-1=v	fell	-0.03
-1=va	fell	-0.28
-1=vac	fell	0.32	whole	0.18
-1=van	home	0.18	fell	0.35	laid	-0.01	whole	0.19
-1=vang	fell	0.03	whole	-0.21
-1=vao	home	-0.32	laid	0.18	lies	0.14	whole	0.75
-1=vao & bai	laid	-0.23
-1=vao & nghia	fell	-0.02	laid	0.46	lies	-0.27	whole	0.57
-1=vao & ntls	laid	-0.33	lies	-0.15	whole	-0.43
-1=vao & quan	fell	-0.05
-1=vao & xuan	fell	0.04	whole	0.19
-1=vat	fell	-0.05	whole	-0.08
-1=vay	fell	0.45	laid	0.02	whole	0.36
-1=ve	fell	-1.01	laid	0.06	lies	0.97	whole	0.71
-1=ve & anh	lies	0.43	whole	0.34
-1=ve & nghia	home	-0.15	fell	-0.08	laid	-0.25	lies	-0.18	whole	0.44
-1=ve & nt	home	-0.01	laid	-0.01	lies	0.55	whole	0.29
-1=ve & ntls	home	0.21	fell	-0.01	laid	0.19	lies	0.19	whole	0.34
-1=ve & phia	laid	-0.01	lies	-0.05	whole	-0.27
-1=ve & sau	fell	-0.03	laid	-0.35	lies	0.04	whole	-0.32
-1=ve & truong	lies	0.24	whole	0.3
-1=ve & xa	home	-0.01	fell	-0.02
-1=vet	laid	-0.05	lies	-0.05	whole	-0.16
-1=vi	home	-0.33	fell	0.11	laid	-0.32	lies	-0.22	whole	-0.32
-1=vi & gan	laid	-0.01	whole	-0.09
-1=vien	home	-0.3	fell	-0.19	lies	0.05	whole	-0.29
-1=vien & truong	fell	-0.04	laid	0.23	lies	-0.1	whole	-0.04
-1=vieng	whole	0.09
-1=viet	home	-0.2	fell	0.34	laid	0.15	whole	0.63
-1=viet & lao	fell	0.44	whole	0.4
-1=viet & trong	laid	0.21	whole	-0.09
-1=vinh	home	-0.19	fell	-0.08	whole	0.03
-1=vo	home	0.03	fell	0.07	laid	-0.37	lies	0.12	whole	0.28
-1=voi	home	-0.26	fell	-0.27	laid	-0.03	lies	-0.04	whole	-0.13
-1=vong	fell	-0.45	laid	-0.02
-1=vu	home	-0.27	fell	-0.29	laid	-0.09	lies	-0.07
-1=vuc	lies	0.36	whole	-0.14
-1=vui	fell	-0.16	laid	0.65	lies	-0.03
-1=vui & tam	laid	0.22	whole	-0.34
-1=vung	home	-0.31	fell	0.57	lies	-0.11	whole	-0.35
-1=vuot	fell	0.2	whole	-0.07
-1=vy	home	-0.11	fell	0.24	whole	0.09
-1=x	fell	0.22	whole	-0.23
-1=xa	home	0.46	fell	-0.07	laid	-0.24	lies	-0.05	whole	-0.58
-1=xac	fell	-0.12	laid	0.12	whole	-0.11
-1=xe	fell	-0.25	laid	0.19	lies	-0.06	whole	0.22
-1=xe & cua	fell	-0.11
-1=xem	fell	-0.13	laid	-0.11
-1=xin	fell	-0.02	laid	-0.03	lies	-0.05
-1=xin & hoi	laid	-0.01
-1=xua	fell	0.03	whole	-0.01
-1=xuan	home	-0.44	whole	-0.11
-1=xuong	fell	0.17	laid	-0.05	whole	0.34
-1=xuong & suoi	fell	-0.37	laid	-0.06	whole	-0.24
-1=xuong & tram	fell	0.26	laid	-0.09	whole	0.21
-1=xuyen	home	-0.28	fell	-0.08	lies	0.26	whole	-0.32
-1=y	home	-0.07	fell	0.41	lies	-0.09	whole	0.26
-1=yen	home	0.31	fell	-0.09	lies	-0.02	whole	-0.75
-1=yen & ha	whole	-0.28
-1=yeu	fell	-0.04
-1=yeu & cau	fell	-0.04
-2=#	home	-0.74	fell	0.16	laid	-0.18	lies	-0.32	whole	0.24
-2=##	home	-0.12	fell	0.27	laid	-0.13	lies	-0.5	whole	0.58
-2=###	home	-0.15	fell	0.59	laid	-0.16	lies	-0.14	whole	-0.31
-2=####	home	0.19	fell	0.84	laid	-0.42	lies	-1.24	whole	0.68
-2=^	home	-0.02	fell	-0.03	laid	0.41	lies	0.16	whole	0.05
-2=a	fell	0.07	laid	0.24	lies	0.09	whole	0.47
-2=ai	home	0.39	fell	-0.51	laid	-0.19	lies	-0.1	whole	-0.35
-2=an	home	-0.29	fell	-0.47	laid	-0.24
-2=anh	home	0.21	fell	-0.47	laid	0.2	lies	-0.49	whole	0.04
-2=ap	home	0.3	fell	0.37	laid	0.06	lies	-0.02	whole	0.09
-2=ay	home	-0.12	fell	-0.28	laid	0.31	lies	-0.02	whole	-0.08
-2=b	home	0.27	whole	0.33
-2=b52	fell	0.32	whole	0.34
-2=ba	home	0.06	fell	-0.42	laid	0.06	lies	-0.35	whole	-0.14
-2=bac	home	-0.2	fell	0.06	laid	0.41	lies	-0.02	whole	-0.44
-2=bach	home	-0.23	fell	-0.06
-2=bai	fell	0.05	laid	0.5	lies	-0.11
-2=ban	fell	0.89	laid	0.15	lies	-0.46	whole	0.6
-2=bang	home	-0.11	fell	-0.14	laid	-0.07	lies	-0.05	whole	0.17
-2=bao	home	-0.31	fell	-0.35	laid	0.12	lies	-0.14
-2=bat	home	-0.01	fell	-0.39	laid	-0.06
-2=bau	home	-0.12	fell	0.32	laid	0.22	whole	-0.08
-2=bay	home	0.14	fell	0.69	laid	-0.21	lies	-0.08	whole	-0.4
-2=be	fell	-0.01	whole	-0.01
-2=ben	home	-0.08	fell	-0.09	laid	0.23	lies	0.08	whole	-1.01
-2=benh	home	-0.03	fell	0.04	laid	-0.23
-2=bi	home	-0.6	fell	0.06	laid	-0.14	lies	-0.12	whole	-0.01
-2=bia	home	-0.02	laid	0.32	lies	0.28	whole	0.16
-2=bien	home	-0.08	fell	-0.28	laid	-0.06	whole	-0.2
-2=biet	home	0.2	fell	-0.38	laid	0.22	lies	-0.09	whole	-0.26
-2=binh	home	-0.32	fell	0.04	laid	-0.15	lies	0.18	whole	-0.1
-2=bo	home	0.02	fell	-0.6	laid	0.18	lies	0.09	whole	-0.25
-2=boc	home	0.38	fell	0.09	laid	0.58	lies	0.2	whole	0.76
-2=bom	home	-0.1	laid	-0.33	lies	-0.07	whole	0.12
-2=bon	fell	0.1	laid	-0.05
-2=bong	home	-0.04
-2=bua	home	-0.01	fell	-0.09	laid	0.13	whole	-0.19
-2=bung	home	0.14	whole	-0.05
-2=buoc	lies	-0.04	whole	-0.05
-2=but	home	-0.19	fell	-0.23
-2=c	home	-0.04	fell	-0.17
-2=ca	fell	-0.2	lies	-0.02
-2=cac	fell	-0.3	laid	-0.24	whole	-0.16
-2=cach	laid	0.29
-2=cai	home	-0.01	fell	-0.08	laid	-0.08	whole	-0.28
-2=cam	home	-0.14	fell	-0.19	laid	-0.01	lies	-0.04	whole	-1.01
-2=can	home	0.2	fell	0.01	laid	-0.16	whole	0.19
-2=cang	home	-0.11	fell	0.4	laid	-0.1	lies	-0.01
-2=canh	home	-0.16	fell	-0.38	laid	-0.25	lies	0.22	whole	-0.41
-2=cao	fell	0.06	laid	0.23	lies	0.08	whole	-0.67
-2=cap	home	-0.34	fell	-0.2	laid	-0.18	lies	-0.09	whole	0.32
-2=cat	fell	-0.11	laid	-0.07	lies	0.23	whole	-0.39
-2=cau	home	-0.15	fell	0.62	laid	-0.13	lies	-0.09	whole	-0.22
-2=cay	home	-0.03	fell	0.26	laid	-0.25	lies	-0.03	whole	-0.41
-2=cha	laid	-0.09
-2=chac	home	0.46	whole	0.22
-2=chai	home	-0.03	fell	-0.02	whole	-0.15
-2=cham	home	0.56	fell	0.05	laid	-0.05	lies	-0.06	whole	0.37
-2=chan	home	-0.09	laid	0.53	lies	-0.02	whole	-0.51
-2=chat	fell	-0.05	whole	0.38
-2=chau	home	0.31	fell	-0.3	laid	-0.37	lies	-0.13
-2=chay	home	-0.07	fell	0.48	laid	-0.04	lies	-0.02	whole	0.32
-2=che	fell	-0.1
-2=chet	home	-0.19	fell	0.42	laid	-0.33	lies	-0.07	whole	0.28
-2=chi	home	-0.62	fell	-0.55	laid	-0.4	lies	-0.4
-2=chiem	fell	-0.16	laid	-0.1
-2=chien	home	-0.03	fell	0.13	laid	-0.16	lies	-0.01	whole	0.12
-2=chieu	home	-0.04
-2=chim	fell	0.49	laid	-0.13	whole	-0.12
-2=chin	home	-0.03	fell	0.03	whole	-0.05
-2=chinh	home	0.16	fell	-0.06	whole	0.14
-2=cho	home	-0.1	fell	0.23	laid	-0.33	lies	-0.07	whole	0.62
-2=chon	home	-0.31	fell	-0.59	laid	0.74	lies	-0.56	whole	0.27
-2=chong	fell	0.15	laid	-0.22	whole	-0.11
-2=chot	fell	0.16	whole	-0.24
-2=chu	home	0.14	fell	-0.81	laid	-0.22	lies	-0.09	whole	0.33
-2=chua	home	-0.26	fell	-0.01	laid	-0.08	lies	-0.15	whole	0.09
-2=chuc	home	-0.02	fell	-0.32	laid	-0.05	lies	-0.07
-2=chung	fell	0.21	laid	0.4	lies	-0.07	whole	-0.02
-2=chup	fell	-0.1	lies	0.13	whole	-0.17
-2=chuyen	home	-0.36	fell	-0.08	laid	0.1	lies	0.64	whole	0.3
-2=co	home	-0.26	fell	-0.46	laid	-0.73	lies	0.08	whole	-0.49
-2=coi	home	-0.19	fell	0.37	laid	-0.01	whole	0.05
-2=com	fell	0.54	whole	0.39
-2=con	home	-1	fell	-0.95	laid	0.14	lies	0.54	whole	-0.19
-2=cong	home	-0.1	fell	0.4	laid	-0.22	lies	-0.17
-2=cot	fell	0.2	laid	-0.25	lies	0.25	whole	0.17
-2=cu	home	-0.23	fell	-0.01	laid	0.47	lies	0.49
-2=cua	home	-0.28	fell	0.56	laid	0.09	lies	-0.1	whole	-0.63
-2=cung	home	-0.4	fell	0.31	laid	-0.12	lies	-0.1	whole	0.37
-2=cuoi	laid	-0.13	whole	-0.06
-2=cuong	home	0.15	whole	0.21
-2=d2	home	-0.19	fell	0.27	whole	0.15
-2=da	home	-0.21	fell	-0.34	laid	0.58	whole	0.66
-2=dac	home	0.2	fell	0.13	laid	-0.06	lies	-0.06	whole	-0.46
-2=dai	home	-0.08	fell	0.19	laid	-0.07	lies	-0.3	whole	-0.36
-2=dak	home	-0.11	fell	0.04	laid	-0.32	whole	-0.21
-2=dam	whole	-0.32
-2=dan	home	-0.04	fell	-0.07	laid	0.6	lies	0.29	whole	0.45
-2=dang	home	0.29	fell	-0.16	laid	-0.6	lies	0.36	whole	0.53
-2=danh	home	0.14	laid	-0.28	lies	0.01	whole	0.44
-2=dao	home	0.34	fell	-0.26	lies	-0.04	whole	-0.51
-2=dap	home	-0.01	fell	-0.26	laid	-0.32	lies	-0.03
-2=dat	home	0.06	fell	0.18	laid	0.67	lies	-0.24	whole	0.19
-2=dau	home	-0.28	fell	-0.14	laid	0.56	lies	-0.39	whole	-0.17
-2=day	home	-0.05	fell	0.06	laid	-0.18	lies	-0.05	whole	-0.4
-2=de	home	-0.28	fell	-0.38	laid	0.82	lies	-0.34	whole	0.48
-2=dem	home	-0.03	fell	0.02	laid	0.58	whole	0.03
-2=den	home	-0.01	fell	-0.15	laid	-0.02	lies	-0.04	whole	-0.18
-2=deu	home	-0.01	laid	0.02
-2=di	fell	0.34	laid	-0.51	lies	0.4	whole	-0.08
-2=dia	home	-0.27	fell	0.78	laid	-0.44	lies	-0.09	whole	0.31
-2=dich	home	-0.22	fell	0.2	laid	-0.2	whole	0.09
-2=diem	fell	0.12	laid	-0.01	whole	-0.49
-2=dien	home	0.17	fell	-0.23	laid	-0.2	whole	-0.19
-2=dieu	laid	-0.17
-2=dinh	home	0.24	fell	-0.63	laid	-0.21	lies	-0.36	whole	0.44
-2=do	home	-0.88	fell	0.93	lies	0.17	whole	-0.15
-2=doan	home	-0.09	fell	-0.7	laid	-0.22	lies	-0.21	whole	-0.94
-2=doc	home	-0.19	fell	-0.18	laid	-0.23	lies	-0.02	whole	-0.07
-2=doi	home	-1.03	fell	-0.28	laid	-0.1	lies	0.89	whole	-0.21
-2=don	home	-0.18	fell	0.02	laid	-0.54	lies	0.11	whole	0.19
-2=dong	home	0.14	fell	-0.76	laid	-0.04	lies	0.13	whole	-0.85
-2=dot	fell	0.49	whole	0.45
-2=du	home	0.43	fell	-0.09	lies	-0.01	whole	0.24
-2=dua	home	0.07	fell	0.41	laid	0.1	lies	0.19	whole	0.51
-2=duc	home	-0.05	fell	-0.1	lies	-0.01	whole	0.18
-2=dung	fell	0.08	laid	-0.11	lies	-0.06	whole	0.01
-2=duoc	home	0.06	fell	-0.77	laid	0.31	lies	-0.3	whole	-0.07
-2=duoi	home	-0.01	fell	0.13	laid	0.34	lies	0.16	whole	-0.71
-2=duong	home	0.33	fell	0.02	laid	-0.19	lies	-0.12
-2=duy	home	0.5	fell	-0.18	whole	-0.06
-2=dv	home	-0.12	fell	0.09	whole	0.03
-2=e	laid	-0.03	whole	0.07
-2=e42	home	0.03	whole	0.11
-2=ea	laid	0.28	whole	-0.04
-2=em	home	-0.51	fell	-0.4	laid	-0.32	lies	0.18	whole	-0.39
-2=gai	home	-0.01
-2=gan	home	-0.1	fell	0.03	whole	-0.08
-2=gao	home	-0.2	fell	0.02	laid	-0.01	whole	-0.38
-2=gap	laid	-0.13	lies	0.32	whole	-0.01
-2=ghi	home	-0.01	fell	-0.36	laid	-0.1	lies	-0.03	whole	0.01
-2=gia	home	0.22	fell	-0.17	laid	0.21	lies	-0.14	whole	0.08
-2=giai	home	-0.18	fell	0.33	whole	0.45
-2=giam	fell	-0.24
-2=giang	laid	0.28	lies	-0.2	whole	-0.39
-2=giao	home	-0.26	fell	-0.39	laid	0.08	lies	-0.16	whole	-0.11
-2=giap	home	-0.15
-2=giau	fell	-0.07	laid	0.26	whole	0.08
-2=giay	home	0.23	fell	-0.09	laid	-0.1	whole	-0.17
-2=gieng	fell	0.37
-2=gio	home	-0.3	fell	-0.1	laid	-0.64	lies	0.11	whole	0.32
-2=giong	home	-0.19	fell	-0.1	whole	-0.21
-2=giu	home	-0.04	fell	0.61	laid	-0.06	whole	-0.54
-2=giup	home	-0.27	fell	-0.13	laid	-0.01	lies	-0.02
-2=go	home	-0.34	fell	-0.08	laid	-0.15	lies	-0.06	whole	-0.41
-2=goc	home	0.06	fell	-0.47	laid	-0.38	lies	0.62	whole	-0.14
-2=goi	home	-0.11	fell	0.12	laid	0.56	lies	0.35	whole	0.67
-2=gom	laid	-0.09	lies	-0.11
-2=gon	laid	-0.06
-2=gui	home	-0.14	fell	-0.3	laid	-0.11
-2=h	home	-0.31	fell	0.21	whole	0.06
-2=ha	home	-0.13	fell	-0.05	laid	0.16	lies	0.05	whole	-0.22
-2=hai	home	-0.24	fell	-0.08	laid	-0.6	lies	-0.05	whole	0.4
-2=ham	fell	-0.05	laid	-0.02	whole	-0.47
-2=han	laid	0.18	whole	-0.44
-2=hang	fell	-0.03	laid	-0.1	lies	-0.02	whole	0.01
-2=hanh	home	0.38	fell	-0.18	whole	0.29
-2=hao	fell	-0.04	laid	0.13	whole	-0.18
-2=hau	laid	-0.01
-2=hay	home	-0.24	fell	0.52	laid	0.14	lies	-0.11	whole	0.62
-2=het	home	-0.01	fell	-0.12	laid	0.14	lies	0.42
-2=hi	laid	-0.02	whole	0.18
-2=hien	home	-0.22	fell	-0.14	laid	-0.64	lies	0.29	whole	-0.49
-2=hieu	home	-0.09	fell	-0.02
-2=hinh	home	0.22	fell	0.1	whole	0.42
-2=ho	home	-0.09	fell	-0.95	laid	0.49	lies	-0.3	whole	-0.13
-2=hoa	home	-0.26	fell	0.01	laid	-0.23	lies	0.05	whole	-0.32
-2=hoai	home	-0.23	fell	-0.01	laid	0.12	lies	-0.02	whole	-0.37
-2=hoang	home	0.17	fell	-0.09	whole	-0.46
-2=hoat	home	-0.23	whole	-0.37
-2=hoc	home	-0.18	fell	-0.36	laid	-0.07	lies	-0.02
-2=hoi	home	-0.07	fell	0.06	laid	-0.38	lies	-0.31	whole	0.78
-2=hom	fell	-0.65	laid	-0.03	lies	-0.01	whole	-0.11
-2=hon	home	-0.13	fell	0.32	laid	-0.02	whole	-0.01
-2=hong	home	-0.18	fell	-0.03	lies	0.03	whole	-0.45
-2=hop	whole	0.22
-2=hs	home	-0.12	fell	0.55	laid	0.12	lies	-0.12	whole	0.05
-2=hue	home	0.03
-2=hung	home	-0.02	fell	0.33	laid	-0.11
-2=huong	home	0.38	fell	-0.16	laid	-0.14	lies	-0.04	whole	-0.54
-2=huu	home	-0.24	fell	-0.22	lies	-0.11	whole	-0.13
-2=huy	home	-0.04	fell	-0.21	laid	-0.03
-2=huyen	home	-0.37	fell	-0.11	laid	-0.06	lies	-0.1	whole	-0.05
-2=hy	home	-0.06	lies	-0.09	whole	-0.31
-2=ia	lies	-0.12	whole	-0.03
-2=in	whole	-0.11
-2=k	laid	-0.1
-2=ke	home	0.15	fell	0.56	laid	-0.37	whole	0.14
-2=kem	laid	0.12	whole	0.18
-2=keo	home	-0.02	fell	-0.36	laid	0.18	whole	-0.18
-2=ket	home	-0.17	fell	0.44	laid	0.04	lies	-0.03	whole	0.52
-2=keu	home	-0.08	fell	-0.13
-2=kha	home	-0.09	fell	0.32	lies	-0.01	whole	-0.04
-2=khac	home	-0.04	fell	-0.55	laid	-0.13	lies	-0.02	whole	-0.01
-2=khai	home	0.45	fell	-0.06	whole	0.32
-2=khanh	home	-0.01	fell	0.08	whole	-0.09
-2=khe	fell	-0.1	laid	0.11	whole	0.2
-2=khi	home	-0.03	fell	-0.03	laid	-0.19	lies	-0.06	whole	0.55
-2=khieng	fell	-0.18	laid	0.22	whole	0.44
-2=khmer	home	0.35	fell	-0.31	lies	-0.01	whole	-0.12
-2=kho	whole	0.14
-2=khoai	fell	-0.03	whole	0.12
-2=khoan	home	0.44	fell	-0.11	whole	0.11
-2=khoang	home	-0.08	fell	-0.09	laid	0.16	whole	0.12
-2=khong	home	-0.11	fell	-0.3	laid	-0.56	lies	-0.58	whole	-0.21
-2=khu	home	-0.18	fell	0.09	laid	-0.08	lies	0.25	whole	-0.3
-2=khue	whole	0.01
-2=kia	home	-0.17	fell	0.36	laid	-0.05	lies	-0.15	whole	0.13
-2=kich	home	-0.05	fell	0.16	laid	-0.28	lies	-0.09	whole	0.68
-2=kiem	laid	0.23	lies	-0.04	whole	0.14
-2=kien	home	0.08	fell	-0.12	whole	-0.25
-2=kiet	fell	-0.11
-2=kieu	home	0.01	whole	-0.18
-2=kim	home	0.31	fell	-0.01	laid	-0.01	whole	-0.22
-2=kinh	home	-0.04	fell	0.01	laid	0.15	lies	-0.11	whole	-0.63
-2=km	laid	-0.07	whole	-0.23
-2=ko	home	-0.06	fell	-0.03	laid	0.14	whole	-0.12
-2=kon	laid	-0.01
-2=ky	fell	0.15	laid	-0.03	lies	-0.03	whole	0.33
-2=la	home	0.29	fell	-0.16	laid	-0.25	lies	-0.05	whole	0.22
-2=lac	fell	-0.05
-2=lai	fell	0.38	whole	0.6
-2=lam	home	0.26	fell	-0.63	laid	0.01	lies	-0.05	whole	-0.12
-2=lan	home	-0.4	fell	-0.33	laid	-0.05	lies	-0.04	whole	0.37
-2=lang	home	0.49	fell	0.03	laid	0.46	lies	-0.24	whole	-0.52
-2=lao	fell	0.5	laid	-0.04	whole	-0.02
-2=lap	home	0.3	fell	-0.09	laid	-0.22	lies	0.29	whole	0.04
-2=lau	fell	-0.07
-2=lay	home	-0.15	fell	-0.19	laid	0.64	lies	-0.08
-2=le	home	0.15	fell	-0.17	lies	-0.08
-2=len	home	-0.02	fell	0.14	laid	0.25
-2=lich	fell	-0.01
-2=lien	home	0.28	fell	-0.26	laid	-0.12	lies	0.18	whole	0.17
-2=liet	home	-0.08	fell	-0.33	laid	-0.08	lies	0.22	whole	-0.36
-2=lieu	home	-0.09	fell	0.11	laid	-0.25	whole	0.28
-2=lim	home	-0.11	whole	-0.23
-2=linh	home	-0.13	fell	-0.22	laid	-0.19	whole	-0.03
-2=lo	home	-0.11	fell	-0.42	lies	-0.1	whole	-0.25
-2=loc	home	-0.16	fell	-0.08	whole	-0.35
-2=loi	home	-0.35	laid	-0.18	lies	0.39	whole	0.25
-2=lon	fell	-0.06	laid	-0.01
-2=long	fell	-0.02	lies	-0.01	whole	-0.13
-2=lop	home	-0.01	fell	-0.14	laid	-0.01	lies	-0.08
-2=lu	home	-0.11	lies	0.17	whole	0.12
-2=lua	home	0.29	fell	-0.06	laid	-0.01	lies	-0.04	whole	-0.12
-2=luc	home	0.17	fell	0.13	laid	0.53	lies	-0.13	whole	-0.37
-2=lung	fell	-0.15	lies	-0.06	whole	-0.21
-2=luon	fell	-0.26	laid	0.08	lies	-0.01	whole	0.1
-2=luong	laid	-0.11	whole	-0.29
-2=luu	fell	0.42	laid	-0.04	whole	0.14
-2=luyen	home	0.18	fell	-0.23	whole	0.23
-2=ly	home	-0.26	fell	0.28	laid	-0.08	lies	-0.03	whole	-0.33
-2=m	lies	0.24	whole	-0.06
-2=ma	home	-0.26	fell	-0.03	laid	-0.59	lies	-0.1	whole	-0.48
-2=mai	home	-0.34	fell	-0.35	laid	0.24	lies	-0.15	whole	0.12
-2=man	whole	0.06
-2=mang	fell	-0.07	laid	-0.03	lies	0.23	whole	0.23
-2=manh	home	0.07	fell	-0.08	whole	0.28
-2=mao	home	0.02	fell	-0.03	laid	0.38	lies	-0.37	whole	-0.16
-2=mat	home	-0.57	fell	0.33	laid	-0.52	lies	-0.32	whole	-0.47
-2=mau	home	-0.34	fell	-0.2	laid	-0.04	whole	0.07
-2=may	home	-0.31	fell	0.29	laid	-0.29	whole	-0.36
-2=me	home	0.4	fell	-0.11	laid	-0.16	lies	0.01	whole	-0.25
-2=mien	whole	0.43
-2=mieu	laid	-0.08
-2=min	fell	0.39	laid	-0.19	whole	-0.16
-2=minh	home	0.12	fell	-0.21	laid	0.2	lies	0.1	whole	0.47
-2=mo	home	-0.07	fell	-0.21	laid	0.52	lies	0.17	whole	-0.31
-2=moc	laid	-0.06	whole	-0.21
-2=moi	home	-0.22	fell	-0.43	laid	0.1	lies	0.06	whole	-1.01
-2=mon	fell	-0.02	whole	-0.45
-2=mong	home	0.13	fell	-0.07	laid	-0.01	lies	-0.02	whole	0.29
-2=mot	home	-0.22	fell	0.45	laid	-0.03	lies	0.27	whole	0.48
-2=muc	fell	-0.15
-2=mui	home	0.27	fell	-0.27	laid	-0.01	whole	-0.32
-2=muoi	home	-0.29	whole	0.01
-2=muong	home	0.13	lies	-0.03	whole	-0.25
-2=my	fell	-0.12	whole	-0.1
-2=na	fell	0.11	lies	-0.03	whole	-0.2
-2=nam	home	-0.42	fell	0.07	laid	1.03	lies	0.6	whole	0.13
-2=nang	fell	0.68	lies	-0.02
-2=nao	fell	-0.15	laid	-0.13	lies	-0.06	whole	-0.5
-2=nat	fell	-0.18	lies	0.27
-2=nay	home	0.06	fell	0.04	laid	-0.64	lies	-0.16	whole	0.51
-2=nem	fell	0.07	laid	-0.07	whole	0.03
-2=nen	fell	-0.11	laid	-0.13	lies	-0.04	whole	0.16
-2=nga	home	0.01	fell	0.06	laid	-0.17	lies	-0.04	whole	-0.59
-2=ngan	fell	0.15	laid	-0.16	lies	0.36	whole	0.33
-2=ngay	home	-0.19	fell	-0.02	laid	0.42	lies	-0.05	whole	-0.57
-2=nghe	home	0.08	fell	0.44	laid	-0.4	lies	0.35	whole	-0.23
-2=nghi	home	-0.19	fell	-0.23	laid	-0.21	lies	0.21	whole	-0.42
-2=nghia	home	0.05	fell	-0.46	laid	0.53	lies	0.13	whole	-0.72
-2=ngo	home	-0.16	fell	0.2	laid	-0.2	whole	0.46
-2=ngoai	home	-0.18	fell	0.24	lies	0.29
-2=ngoan	home	0.19	whole	-0.08
-2=ngoc	home	0.32	fell	-0.19	laid	-0.12	lies	-0.05	whole	0.52
-2=ngoi	fell	0.29	laid	0.05	lies	-0.09	whole	0.53
-2=ngu	home	-0.17	fell	-0.13
-2=ngua	laid	-0.02	lies	0.03
-2=nguoi	home	-0.44	fell	-0.17	laid	-0.01	lies	-0.22	whole	0.19
-2=nguyen	home	0.62	fell	-0.33	laid	-0.36	lies	-0.11	whole	0.52
-2=nha	home	0.66	fell	-0.53	laid	-0.4	lies	0.33	whole	-0.65
-2=nhac	fell	-0.04
-2=nham	laid	-0.01	lies	-0.01	whole	-0.04
-2=nhan	home	-0.15	fell	-0.07	lies	0.06	whole	-0.1
-2=nhap	fell	-0.08	lies	-0.01
-2=nhat	home	0.08	laid	-0.42	whole	-0.39
-2=nhau	fell	-0.08	laid	0.09	whole	0.15
-2=nhe	fell	-0.07	whole	0.17
-2=nhi	home	-0.06	fell	-0.09
-2=nho	home	0.42	fell	-0.1	laid	-0.04	lies	-0.01	whole	-0.27
-2=nhom	home	-0.11	fell	-0.24
-2=nhon	fell	-0.01	whole	-0.02
-2=nhu	home	-0.09	fell	-0.29	laid	0.34	whole	-0.14
-2=nhung	fell	-0.06	laid	-0.15	lies	-0.01	whole	-0.07
-2=nhuong	home	0.02	lies	0.15	whole	0.06
-2=niem	home	-0.14	whole	-0.19
-2=ninh	fell	0.1	laid	-0.05	whole	-0.18
-2=no	home	0.55	fell	-0.48	laid	0.48	lies	0.01	whole	-0.28
-2=noi	fell	0.42	laid	0.07	lies	-0.34	whole	-0.01
-2=nong	fell	0.03	laid	-0.03	whole	-0.14
-2=ntls	fell	0.4	laid	-0.09	lies	0.57	whole	0.42
-2=nu	home	-0.16	fell	-0.03
-2=nua	home	-0.03	fell	0.23	lies	0.04	whole	0.4
-2=nui	home	-0.03	fell	0.09	laid	-0.47	lies	0.17	whole	-0.53
-2=nung	home	0.23	fell	-0.11	lies	-0.03	whole	0.26
-2=nuoc	home	-0.16	fell	-0.08	laid	-0.05	lies	0.28	whole	-0.23
-2=nuoi	home	-0.01	whole	0.26
-2=nuong	fell	-0.05	laid	0.16	whole	-0.04
-2=o	home	0.52	fell	0.81	lies	-0.02	whole	-1.4
-2=om	whole	-0.13
-2=on	home	0.04	laid	-0.02	whole	0.07
-2=ong	home	0.18	fell	-0.16	laid	0.46	lies	-0.2	whole	0.09
-2=pac	home	0.13	whole	-0.1
-2=pang	home	-0.17
-2=pao	home	0.29	fell	-0.05	laid	-0.07	whole	-0.11
-2=pha	fell	0.16	laid	-0.03	whole	-0.05
-2=phai	home	-0.19	fell	0.13	laid	-0.16	lies	-0.03	whole	0.11
-2=phan	home	0.22	fell	-0.05	lies	-0.02	whole	-0.23
-2=phao	home	-0.15	fell	-0.47	laid	0.03	whole	-0.17
-2=phat	fell	-0.14	laid	-0.16	whole	-0.07
-2=phi	home	-0.08	fell	-0.01	laid	0.25	lies	-0.01	whole	-0.39
-2=phia	home	-0.03	fell	-0.5	laid	0.14	lies	-0.2	whole	-1.14
-2=pho	home	0.13	fell	-0.03	laid	-0.04	whole	0.06
-2=phoi	whole	0.14
-2=phol	home	-0.17
-2=phong	home	-0.19	fell	-0.12	laid	-0.07	whole	0.21
-2=phu	home	-0.05	fell	-0.5	laid	-0.01	lies	0.46	whole	-1.02
-2=phuc	home	-0.22	fell	-0.09	laid	-0.14	whole	-0.07
-2=phum	fell	0.02
-2=phuoc	home	0.38	fell	-0.14	lies	-0.01	whole	0.15
-2=phuong	home	-0.26	fell	-0.17	laid	-0.27	lies	-0.13	whole	-0.39
-2=q	home	0.21	whole	0.28
-2=qua	home	-0.03	fell	0.19	laid	0.22	whole	-0.31
-2=quan	home	-0.26	fell	-0.11	laid	0.05	lies	0.05	whole	0.43
-2=quang	home	0.49	fell	-0.34	laid	-0.29	lies	-0.07	whole	0.16
-2=quay	fell	-0.04	laid	-0.09	lies	-0.06
-2=que	home	0.98	fell	-0.56	laid	-0.07	lies	-0.18	whole	0.59
-2=quen	home	0.6	fell	-0.12	laid	-0.05	whole	0.2
-2=quoc	home	0.1	fell	0.01	laid	-0.05	lies	0.04	whole	0.63
-2=quy	fell	0.21	laid	-0.04	lies	0.1	whole	0.57
-2=quyen	home	-0.17	fell	0.08	whole	0.38
-2=quynh	home	0.01	fell	-0.05	lies	-0.01	whole	-0.8
-2=ra	home	-0.02	laid	-0.07	lies	-0.13	whole	-0.45
-2=rach	home	-0.02	laid	-0.06
-2=ram	home	0.01	whole	0.14
-2=rang	home	0.05	fell	0.13	laid	-0.04	whole	-0.18
-2=ray	home	-0.06	fell	0.48	whole	0.1
-2=re	fell	-0.07	laid	-0.02	whole	-0.29
-2=ret	fell	0.36	whole	0.1
-2=ro	home	0.17	fell	0.02	laid	-0.08	lies	0.06	whole	-0.18
-2=roi	home	-0.07	fell	0.05	laid	-0.43	lies	-0.11	whole	0.09
-2=rung	fell	0.07	laid	0.02	whole	-0.33
-2=ruong	home	0.1	fell	-0.07	whole	0.04
-2=rut	fell	-0.08	whole	-0.11
-2=s	home	0.24	fell	-0.06	whole	0.24
-2=sa	laid	0.28
-2=sai	fell	-0.14	laid	0.06	whole	-0.03
-2=sam	fell	-0.01	whole	-0.21
-2=san	home	-0.01	fell	0.38	laid	-0.32	whole	0.03
-2=sang	home	0.01	fell	-0.05	laid	-0.05	lies	-0.16	whole	0.12
-2=sanh	home	0.16	fell	0.16	laid	-0.08	whole	-0.21
-2=sao	fell	0.25	laid	-0.1	lies	-0.05
-2=sap	laid	-0.05	whole	0.11
-2=sat	home	0.27	fell	0.18	laid	0.11	whole	0.16
-2=sau	home	-0.17	fell	-0.11	laid	-0.48	lies	0.05	whole	0.45
-2=seo	home	0.04	whole	0.14
-2=si	home	0.51	fell	0.32	lies	-0.05	whole	0.4
-2=sinh	home	0.16	fell	-0.49	lies	-0.15	whole	0.06
-2=sn	home	0.19	fell	-0.25	laid	-0.06	whole	-0.11
-2=so	home	-0.25	fell	-0.43	laid	-0.14	lies	-0.26	whole	-0.02
-2=soc	home	-0.06	fell	-0.03
-2=son	home	-0.05	fell	-0.11	lies	-0.09	whole	0.01
-2=song	home	-0.57	fell	-0.34	lies	-0.21	whole	0.19
-2=sot	home	-0.04	fell	0.35	laid	-0.07	lies	0.14	whole	0.03
-2=su	fell	0.1	laid	-0.12	lies	0.09	whole	0.31
-2=sung	home	-0.12	fell	-0.3	laid	-0.04	whole	0.05
-2=suoi	home	-0.12	fell	-0.13	laid	-0.28	whole	-0.28
-2=suon	fell	0.61	laid	-0.07	whole	0.14
-2=suu	home	0.23	whole	0.1
-2=sy	fell	0.19	whole	0.48
-2=t	whole	-0.35
-2=ta	home	-0.57	fell	-0.28	laid	-0.12	lies	-0.24	whole	-0.63
-2=tac	fell	-0.11	lies	-0.07
-2=tai	home	-0.44	fell	0.98	laid	0.08	lies	0.32	whole	-0.17
-2=tam	home	-0.55	fell	0.05	laid	0.39	lies	-0.15	whole	-0.05
-2=tan	home	0.18	fell	0.01	laid	-0.17	lies	0.11	whole	-0.61
-2=tang	home	-0.18	fell	-0.7	laid	0.65	lies	0.66	whole	0.53
-2=tao	home	-0.02	fell	-0.14	whole	0.07
-2=tap	home	-0.29	fell	-0.41	lies	-0.32	whole	0.45
-2=tat	fell	-0.15
-2=tau	fell	0.16	lies	-0.33	whole	0.03
-2=tay	home	-0.01	fell	-0.37	laid	0.46	lies	-0.06
-2=ten	home	-0.42	fell	0.06	laid	-0.41	lies	-0.01
-2=tet	fell	-0.01
-2=tha	fell	0.4	laid	-0.05	lies	-0.03	whole	0.11
-2=thach	fell	-0.17	whole	-0.66
-2=thai	home	0.6	fell	-0.29	laid	0.05	lies	-0.05	whole	0.37
-2=tham	home	0.03	fell	0.3	laid	-0.07	lies	-0.02	whole	-0.2
-2=than	fell	0.15	laid	-0.22	whole	0.1
-2=thang	home	0.29	fell	0.13	laid	-0.35	lies	-0.06	whole	0.05
-2=thanh	home	0.59	fell	-0.53	laid	-0.01	lies	0.09	whole	-0.78
-2=thao	fell	-0.15	laid	-0.09
-2=thap	fell	-0.11	lies	0.03
-2=that	laid	-0.03
-2=thay	fell	-0.34	laid	-0.17	lies	-0.46	whole	-0.31
-2=the	home	0.05	fell	-0.07	laid	-0.52
-2=them	whole	0.02
-2=theo	home	-0.17	fell	-0.31	laid	-0.05
-2=thi	fell	-0.62	laid	-0.11	lies	-0.09	whole	0.82
-2=thien	home	0.02	fell	-0.04	laid	-0.03
-2=thiet	home	-0.06	fell	-0.14
-2=thieu	home	0.16	fell	0.3	laid	-0.07	lies	-0.12	whole	-0.43
-2=thin	fell	0.06	whole	-0.2
-2=thinh	whole	0.04
-2=tho	home	-0.4	fell	-0.17	laid	-0.02	lies	0.18	whole	0.13
-2=thoa	home	0.12	fell	-0.03	whole	0.09
-2=thoi	fell	-0.02
-2=thon	home	0.22	fell	0.07	laid	0.18	lies	-0.07	whole	-0.59
-2=thong	home	-0.16	fell	-0.15	laid	0.14	lies	-0.04	whole	-0.42
-2=thu	home	-0.09	fell	-0.54	whole	-0.05
-2=thuan	home	0.07	whole	-0.1
-2=thuc	fell	-0.24	lies	-0.01	whole	0.28
-2=thuoc	home	0.05	fell	-0.02	lies	-0.01	whole	-0.01
-2=thuong	home	-0.59	fell	-0.12	laid	-0.18	lies	-0.12	whole	-0.31
-2=thuy	home	0.01	fell	0.08	laid	-0.3	lies	-0.04	whole	-0.05
-2=tich	home	-0.03	fell	0.06	laid	0.24	whole	-0.02
-2=tien	home	-0.14	fell	-0.18	laid	0.14	lies	0.07	whole	0.16
-2=tieng	lies	-0.04
-2=tim	home	-0.14	fell	-0.01	laid	-0.32	lies	-0.15
-2=tin	home	0.03	fell	0.29	lies	-0.03	whole	0.15
-2=tinh	home	-0.16	fell	-0.26	laid	-0.23	lies	-0.17	whole	0.39
-2=tnxp	fell	0.04	whole	0.06
-2=to	home	-0.31	fell	0.31	laid	0.04	lies	-0.05	whole	-0.3
-2=toa	fell	-0.44	laid	0.25	whole	0.19
-2=toan	home	0.17	fell	0.03	laid	-0.07	whole	0.04
-2=toc	home	0.47	fell	-0.16	laid	-0.04	whole	1.05
-2=toi	home	-0.71	fell	-0.36	laid	-0.15	lies	-0.04	whole	-0.51
-2=tong	home	-0.22	fell	0.41	laid	-0.1
-2=tra	fell	-0.3	laid	0.14	lies	-0.39	whole	-0.25
-2=trac	home	-0.12	fell	-0.14	laid	0.09	lies	-0.04	whole	0.17
-2=trach	home	0.39	fell	-0.13
-2=trai	home	-0.02	laid	-0.21	lies	-0.06	whole	-0.02
-2=tram	home	-0.34	fell	0.72	laid	-0.11	lies	-0.03	whole	-0.69
-2=tran	home	0.24	fell	-0.12	laid	-0.04	whole	0.39
-2=trang	home	0.44	fell	-0.42	laid	0.33	lies	-0.07	whole	-0.38
-2=tranh	fell	0.1	whole	0.24
-2=tre	whole	-0.05
-2=tren	home	-0.06	fell	0.57	laid	-0.32	lies	-0.35	whole	0.19
-2=tri	fell	-0.05	laid	-0.03	whole	-0.11
-2=trich	laid	-0.07	lies	-0.01
-2=trieu	home	0.21	fell	-0.01	whole	0.03
-2=trinh	fell	0.07	lies	-0.01	whole	0.18
-2=tro	fell	-0.08	laid	-0.07	lies	0.18	whole	0.06
-2=troi	fell	0.26	laid	-0.32
-2=tron	home	-0.09	fell	0.15	whole	-0.25
-2=trong	home	-0.68	fell	-0.24	laid	0.04	lies	0.12	whole	0.95
-2=tru	home	-0.17	fell	0.24	laid	-0.02	lies	-0.07	whole	-0.08
-2=truc	home	-0.02	fell	0.21	lies	-0.01	whole	0.36
-2=trung	home	0.14	fell	-0.26	laid	-0.05	lies	-0.06	whole	-0.84
-2=truoc	home	0.44	fell	-0.28	laid	0.2	lies	-0.04	whole	0.24
-2=truong	home	0.25	fell	-0.42	laid	-0.09	lies	-0.1	whole	0.03
-2=tu	home	-0.53	fell	-0.03	laid	-0.25	lies	0.1	whole	-0.77
-2=tuan	home	0.1	fell	-0.33
-2=tuc	laid	-0.02
-2=tui	home	-0.49	fell	0.15	laid	-0.2	lies	-0.08	whole	0.34
-2=tung	fell	-0.01	laid	-0.14	lies	-0.23	whole	0.04
-2=tuoi	home	0.14	fell	-0.39	laid	-0.14	lies	-0.03	whole	0.34
-2=tuong	home	0.13	fell	-0.05	whole	-0.24
-2=tuyen	home	-0.05
-2=ty	home	-0.14	laid	-0.02	whole	0.22
-2=ung	whole	-0.57
-2=uong	home	-0.18
-2=ut	home	-0.05	fell	-0.21	laid	-0.17	lies	-0.05	whole	-0.08
-2=uy	home	-0.04	laid	-0.09	whole	-0.03
-2=v	home	0.16	whole	0.11
-2=va	home	-0.19	fell	-0.15	laid	-0.03	whole	-0.06
-2=van	home	0.51	laid	-0.7	lies	-0.48	whole	1.19
-2=vang	home	0.08	fell	-0.2	laid	-0.05	whole	0.03
-2=vao	fell	0.06	laid	0.15	lies	-0.11
-2=vay	home	-0.1	fell	0.29	laid	-0.09	lies	-0.07
-2=ve	home	-0.71	fell	0.98	laid	-0.42	lies	0.59	whole	0.82
-2=vi	home	0.07	laid	0.1	whole	0.3
-2=vien	home	-0.11	fell	-0.27	laid	0.26	lies	-0.06	whole	0.19
-2=viet	home	0.17	fell	0.15	laid	-0.24	lies	-0.09	whole	0.19
-2=vinh	home	0.25	fell	-0.3	laid	-0.23	lies	0.2	whole	0.24
-2=vo	fell	-0.23	whole	-0.14
-2=voi	home	0.38	fell	-0.18	laid	0.06	lies	-0.08	whole	1.06
-2=vong	home	-0.08	laid	-0.03	whole	0.58
-2=vot	fell	-0.06	laid	0.32	whole	0.4
-2=vu	home	-0.01	fell	-0.19	lies	-0.08	whole	-0.6
-2=vua	fell	-0.11	laid	-0.03
-2=vui	home	-0.12	fell	-0.42	laid	0.56	lies	-0.06	whole	0.04
-2=vung	home	-0.02	fell	-0.08	lies	-0.01	whole	-0.15
-2=vuon	laid	0.02	whole	-0.05
-2=vuong	fell	-0.05	whole	0.31
-2=xa	home	0.13	fell	0.01	laid	-0.39	lies	-0.07	whole	0.11
-2=xac	fell	-0.49	laid	0.4	lies	-0.05	whole	0.67
-2=xe	laid	-0.07
-2=xem	fell	-0.06	lies	-0.01
-2=xep	laid	0.54	whole	0.41
-2=xi	fell	0.38	laid	-0.04
-2=xin	laid	-0.02
-2=xoai	laid	-0.2	lies	-0.01	whole	-0.21
-2=xom	home	0.41	fell	0.02	laid	-0.03	lies	-0.02	whole	-0.81
-2=xua	home	-0.09	fell	-0.22	laid	0.05	whole	0.07
-2=xuan	home	0.38	fell	-0.06	laid	0.01	whole	0.06
-2=xung	fell	-0.14
-2=xuong	home	-0.09	fell	-0.25	laid	-0.06	lies	-0.04	whole	0.37
-2=xuyen	fell	0.38	whole	-0.27
-2=y	home	0.63	fell	-0.14	laid	-0.09	lies	-0.1	whole	0.03
-2=yen	home	-0.15	fell	-0.17	lies	-0.02	whole	-0.75
-3=#	home	-0.58	fell	0.33	laid	0.44	lies	-0.44	whole	-0.19
-3=##	home	-0.85	fell	0.56	laid	-0.96	lies	-0.31	whole	0.41
-3=###	home	-0.67	fell	0.19	laid	-0.24	lies	-0.24	whole	0.6
-3=####	home	0.29	fell	-0.01	lies	0.18	whole	-0.01
-3=^	home	-0.31	fell	0.28	laid	0.02	lies	0.38	whole	-0.18
-3=a	home	-0.07	fell	-0.27	laid	-0.27	lies	0.14	whole	-0.04
-3=ac	fell	0.09	laid	-0.04	whole	0.42
-3=ai	home	-0.11	fell	0.2	laid	-0.17	lies	-0.11	whole	0.29
-3=an	home	-0.5	fell	-1.09	laid	-0.19	lies	0.28	whole	-0.43
-3=anh	home	-0.19	fell	-0.08	laid	-0.15	lies	0.08	whole	0.11
-3=ap	home	-0.22	fell	-0.34	laid	-0.03	lies	-0.05	whole	-0.24
-3=ay	fell	0.27	laid	-0.17	lies	0.04	whole	0.01
-3=b	home	0.02	fell	-0.18	laid	-0.01	lies	-0.06
-3=ba	home	0.23	fell	-0.01	laid	0.02	lies	0.05	whole	-0.06
-3=bac	home	0.07	fell	-0.21	lies	-0.23	whole	0.46
-3=bach	home	-0.03
-3=bai	home	-0.05	fell	-0.32	laid	0.05	lies	-0.1	whole	-0.85
-3=bam	home	-0.2	fell	0.38
-3=ban	home	0.39	fell	-0.13	laid	0.27	lies	-0.17	whole	0.24
-3=bang	home	-0.29	fell	-0.11	lies	-0.02
-3=bao	home	-0.35	laid	0.1	whole	0.11
-3=bat	home	-0.05	fell	0.27	lies	-0.03	whole	0.22
-3=bau	fell	-0.07
-3=bay	home	-0.18	fell	0.41	laid	-0.3	lies	-0.05	whole	-0.19
-3=be	home	0.1	fell	-0.1	laid	-0.32	whole	-0.15
-3=ben	home	-0.13	fell	0.23	laid	-0.21	lies	-0.07	whole	-0.41
-3=benh	whole	-0.39
-3=bi	home	-0.47	fell	-0.13	lies	-0.33	whole	-0.52
-3=bia	home	0.39	fell	-0.1	laid	0.25	lies	-0.12	whole	0.62
-3=bien	home	0.15	laid	0.3	lies	-0.29	whole	0.17
-3=biet	home	0.11	fell	-0.23	laid	-0.41	whole	0.17
-3=binh	fell	-0.2	laid	0.08	lies	0.12	whole	0.01
-3=bo	home	-0.67	fell	-0.05	laid	0.2	lies	0.13	whole	0.2
-3=boc	home	-0.02	fell	-0.3	laid	-0.09	lies	0.65	whole	0.18
-3=bom	home	-0.04	fell	0.15	laid	-0.49	lies	-0.01	whole	0.41
-3=bon	home	0.18	fell	0.25	lies	-0.02	whole	0.51
-3=bong	laid	-0.02	whole	0.15
-3=bua	laid	0.03	whole	0.41
-3=bui	home	-0.26	fell	0.4	lies	-0.04	whole	0.19
-3=bung	home	0.1	laid	-0.1	whole	-0.02
-3=buon	fell	0.13	laid	0.04	lies	0.29	whole	0.41
-3=c	home	-0.15	fell	-0.25	laid	-0.06	lies	-0.04	whole	0.06
-3=c20	home	0.28	whole	0.03
-3=c8	fell	-0.04
-3=ca	home	0.4	fell	-0.54	laid	0.36	lies	-0.05	whole	1.06
-3=cac	laid	0.07	lies	0.11	whole	0.33
-3=cach	fell	-0.2	whole	-0.01
-3=cai	home	-0.1	fell	-0.7	laid	-0.05	whole	0.42
-3=cam	home	0.28	fell	0.3	laid	-0.15	lies	-0.02	whole	0.53
-3=can	fell	0.07	laid	-0.02	lies	-0.1	whole	-0.11
-3=cang	home	-0.1	fell	-0.01	laid	-0.09	lies	-0.01
-3=canh	home	-0.28	fell	0.16	laid	-0.1	lies	-0.41	whole	-0.45
-3=cao	home	-0.18	fell	0.11	laid	0.05	lies	-0.05	whole	-0.6
-3=cat	fell	0.48	laid	-0.46	lies	-0.14
-3=cau	home	-0.06	fell	-0.42	lies	-0.12	whole	0.23
-3=cay	home	-0.09	fell	-0.24	laid	0.04	lies	0.26	whole	-0.49
-3=cha	home	0.27	fell	-0.02	laid	-0.06	lies	0.04	whole	0.58
-3=chac	fell	-0.17
-3=chai	fell	-0.03	laid	-0.07	whole	-0.3
-3=cham	fell	-0.2	whole	-0.22
-3=chan	fell	-0.31	laid	0.07	lies	0.18
-3=chanh	whole	-0.15
-3=chap	fell	-0.02	laid	-0.03	lies	0.03	whole	0.05
-3=chau	home	-0.14	fell	0.08	laid	-0.25	lies	0.11
-3=chay	home	-0.03	fell	0.08	laid	-0.03	whole	-0.05
-3=che	fell	-0.04	laid	-0.09	lies	-0.26	whole	-0.15
-3=chep	fell	-0.19	laid	-0.17	lies	-0.04	whole	0.02
-3=chet	home	-0.1	fell	0.02	laid	0.09	whole	-0.37
-3=chi	home	0.39	fell	0.18	laid	0.23	lies	-0.24	whole	0.13
-3=chien	home	-0.1	fell	0.46	laid	-0.14	lies	-0.01	whole	0.39
-3=chieu	home	-0.1	fell	-0.08	laid	-0.03	lies	-0.23	whole	-0.3
-3=chim	home	-0.02	fell	-0.32	laid	-0.2	whole	-0.2
-3=chin	home	0.2	laid	-0.02	lies	-0.03	whole	-0.23
-3=chinh	home	0.3	fell	-0.01	laid	-0.05	lies	0.07	whole	-0.22
-3=cho	home	-0.06	fell	0.54	laid	0.48	lies	0.07	whole	0.85
-3=chon	home	-0.09	fell	-0.17	laid	0.55	lies	-0.12	whole	0.08
-3=chong	home	-0.04	fell	0.38	laid	-0.06	whole	0.17
-3=chot	fell	-0.24	whole	-0.07
-3=chu	home	-0.16	fell	-0.81	laid	-0.16	lies	0.26	whole	0.28
-3=chua	home	-0.17	fell	-0.18	laid	0.29	lies	-0.54	whole	-0.66
-3=chuc	home	-0.01
-3=chung	home	0.27	fell	-0.21	laid	0.09	lies	-0.06	whole	0.11
-3=chup	fell	0.24	laid	-0.25	lies	-0.01	whole	-0.03
-3=chuyen	home	-0.04	laid	-0.09	lies	-0.1	whole	0.2
-3=co	home	-0.07	fell	0.28	laid	-0.56	lies	0.4	whole	-0.01
-3=coi	fell	-0.15	laid	-0.06
-3=con	home	0.01	fell	-0.45	laid	-0.22	whole	0.16
-3=cong	home	0.09	fell	-0.5	laid	0.15	lies	-0.13	whole	0.71
-3=cot	home	-0.14	fell	0.09	laid	-0.26	lies	-0.38	whole	-0.41
-3=cu	home	0.04	fell	-0.47	laid	0.23	lies	-0.19	whole	-0.18
-3=cua	home	-0.06	fell	-0.46	laid	0.04	lies	-0.13	whole	-0.11
-3=cuc	fell	-0.04
-3=cung	home	-0.51	fell	-0.64	laid	0.28
-3=cuoc	fell	-0.04	lies	-0.12
-3=cuoi	laid	0.24
-3=cuon	fell	-0.09
-3=cuong	home	-0.13	fell	-0.04
-3=cut	laid	-0.02
-3=cuu	home	-0.34
-3=d2	home	0.1
-3=d3	home	0.12	fell	-0.03
-3=da	home	-0.13	fell	-0.2	laid	0.16	lies	0.72	whole	-0.07
-3=dac	home	-0.02	fell	-0.01	laid	0.07	lies	-0.17	whole	-0.07
-3=dai	fell	-0.12	lies	-0.01	whole	-0.11
-3=dak	home	-0.41
-3=dam	home	0.23	fell	0.24	laid	0.2	lies	-0.03	whole	0.37
-3=dan	fell	-0.29	laid	0.82	lies	0.06	whole	0.69
-3=dang	home	-0.09	fell	-0.24	laid	-0.36	lies	0.24	whole	0.14
-3=danh	home	-0.04	fell	-0.13	laid	0.17	lies	-0.19	whole	-0.05
-3=dao	home	0.64	fell	-0.17	laid	0.03	whole	0.32
-3=dap	home	-0.34	fell	0.23	laid	0.19	lies	-0.04	whole	-0.04
-3=dat	home	-0.19	fell	-0.37	laid	0.16	lies	0.2	whole	-0.11
-3=dau	home	-0.35	fell	0.29	laid	0.2	lies	-0.17	whole	0.7
-3=day	home	-0.04	fell	-0.5	laid	-0.01	lies	0.13	whole	-0.06
-3=de	home	-0.08	fell	-0.35	laid	0.21	lies	-0.11	whole	0.01
-3=dem	home	-0.01	fell	0.12	laid	0.88	lies	-0.2	whole	0.59
-3=den	laid	-0.17	whole	-0.26
-3=deo	home	-0.19	whole	-0.32
-3=dep	fell	-0.05
-3=deu	home	0.13	fell	-0.01
-3=di	home	-0.31	fell	0.36	laid	-0.58	lies	0.81	whole	-0.12
-3=dia	home	-0.09	fell	0.14	lies	-0.01
-3=dich	laid	-0.34	lies	-0.03	whole	-0.4
-3=diem	fell	-0.28	laid	-0.01	lies	-0.26	whole	-0.59
-3=dien	home	-0.22	fell	0.33	laid	0.14	lies	-0.17	whole	0.04
-3=dinh	home	0.31	fell	-0.62	lies	-0.53	whole	0.27
-3=do	home	-0.08	fell	-0.39	laid	-0.2	lies	-0.21
-3=doan	home	0.15	fell	0.14	laid	0.36	lies	-0.11	whole	0.38
-3=doc	home	0.24	fell	-0.11	laid	0.12	whole	-0.46
-3=doi	home	-0.19	fell	-0.19	laid	-0.3	lies	0.42
-3=don	home	0.01	fell	-0.23	laid	-0.23	lies	-0.05	whole	0.16
-3=dong	home	-0.73	fell	0.14	laid	-0.02	lies	-0.08	whole	-0.29
-3=dot	fell	-0.03	lies	-0.16
-3=du	home	-0.02	fell	-0.18	laid	-0.11	whole	0.14
-3=dua	home	-0.09	fell	0.22	laid	-0.01	lies	0.24
-3=duc	fell	-0.29	laid	-0.12	lies	-0.02	whole	-0.68
-3=dung	home	-0.39	fell	0.09	laid	-0.04	lies	-0.06	whole	-0.24
-3=duoc	home	0.16	fell	-0.08	laid	0.23	lies	0.3	whole	0.25
-3=duoi	home	-0.04	fell	-0.04	laid	0.14	lies	-0.04	whole	-0.13
-3=duong	home	-0.13	fell	-0.12	laid	-0.08	lies	-0.03	whole	-0.62
-3=duy	home	-0.22	fell	-0.01
-3=e	laid	-0.38
-3=e24	laid	-0.07	whole	-0.33
-3=em	home	0.03	fell	-0.03	laid	0.11	whole	0.45
-3=f3	fell	0.12	whole	-0.05
-3=f320b	laid	-0.21
-3=gach	laid	-0.06
-3=gai	home	-0.03	fell	0.22	laid	-0.01	whole	0.12
-3=gan	fell	-0.2	whole	-0.1
-3=ganh	home	-0.15	fell	-0.21	laid	0.37	whole	-0.34
-3=gap	home	-0.18	fell	-0.17	laid	-0.1
-3=ghi	home	-0.19	fell	0.12	laid	0.06	lies	-0.39	whole	0.58
-3=gi	whole	-0.09
-3=gia	home	0.11	fell	-0.45	laid	-0.06	lies	-0.23	whole	0.06
-3=giac	home	-0.03	fell	0.01	lies	-0.01
-3=giang	fell	-0.07	whole	0.28
-3=giao	fell	-0.21	laid	0.06	lies	0.17	whole	0.17
-3=giap	fell	0.29	laid	-0.03	whole	0.24
-3=giay	home	-0.19	fell	-0.28	laid	-0.05
-3=gio	home	-0.16	fell	-0.16	laid	-0.25	lies	0.05	whole	-0.09
-3=giu	home	-0.06	fell	-0.06	laid	-0.03	whole	-0.47
-3=giup	home	-0.04
-3=go	home	-0.26	fell	0.09	lies	-0.02	whole	-0.49
-3=goc	fell	0.11	laid	-0.28	lies	0.14	whole	-0.33
-3=goi	fell	0.02	laid	0.28	lies	-0.02	whole	0.3
-3=gui	home	0.41	laid	0.12	lies	0.27	whole	0.07
-3=ha	home	0.05	fell	0.38	laid	0.19	lies	-0.26
-3=hai	home	0.38	fell	0.02	laid	-0.24	lies	0.05	whole	0.35
-3=ham	home	-0.14	fell	0.35
-3=han	home	-0.01	whole	-0.26
-3=hang	fell	0.13	laid	-0.27	lies	0.37	whole	-0.44
-3=hanh	fell	-0.19	laid	-0.02
-3=hao	fell	-0.06
-3=hau	home	-0.01
-3=hay	home	0.09	laid	-0.04	lies	-0.07	whole	-0.02
-3=he	fell	-0.1
-3=hi	home	-0.26	fell	0.18	laid	-0.09	whole	-0.61
-3=hien	home	-0.26	fell	-0.55	laid	-0.03	lies	0.57	whole	0.55
-3=hiep	whole	-0.14
-3=hieu	home	-0.26	fell	-0.17
-3=hinh	home	0.22	fell	-0.21	laid	-0.05	whole	0.14
-3=ho	home	0.36	fell	0.13	laid	-0.17	lies	0.03	whole	-0.28
-3=hoa	home	0.16	fell	0.31	laid	-0.16	lies	-0.04	whole	0.08
-3=hoai	home	0.11	fell	-0.03	whole	0.02
-3=hoang	home	0.2	whole	0.26
-3=hoc	home	-0.01	fell	-0.06	laid	-0.03	lies	-0.1
-3=hoe	fell	-0.04	laid	0.06	whole	0.2
-3=hoi	home	-0.5	fell	-0.74	laid	-0.29	lies	-0.33	whole	-0.27
-3=hom	fell	0.17	laid	0.32	whole	0.39
-3=hon	laid	0.1	whole	0.31
-3=hong	home	0.05	fell	-0.15
-3=hop	fell	0.1	whole	-0.07
-3=hs	home	-0.11	fell	0.72	laid	-0.02	lies	-0.13
-3=hua	home	0.33	whole	0.28
-3=huan	home	-0.15	fell	-0.22	whole	-0.1
-3=hue	fell	0.12	whole	-0.11
-3=hung	home	0.02	fell	0.24	lies	-0.01	whole	0.1
-3=huong	home	0.25	fell	-0.24	laid	-0.07	whole	0.1
-3=huu	home	0.44	fell	-0.14	laid	0.24	lies	-0.05	whole	-0.03
-3=huy	fell	0.12	laid	0.25	lies	-0.03	whole	0.43
-3=huyen	fell	-0.52	laid	-0.01	lies	0.5	whole	-0.79
-3=huynh	home	0.04	fell	-0.03	whole	-0.38
-3=hy	home	-0.04	fell	-0.47	laid	0.08	lies	-0.09	whole	-0.05
-3=ia	laid	0.44	lies	0.09	whole	0.03
-3=it	fell	-0.05
-3=k	home	0.08	laid	-0.05	whole	-0.01
-3=ke	home	0.12	fell	0.14	lies	-0.02	whole	-0.12
-3=keo	laid	0.06
-3=ket	home	-0.06	fell	0.47	laid	-0.04	whole	-0.55
-3=kha	home	-0.05	fell	-0.01	whole	0.17
-3=khac	home	-0.48	fell	-0.48	laid	-0.11	lies	-0.01	whole	0.6
-3=khai	home	0.52	whole	0.21
-3=khanh	whole	-0.01
-3=khau	home	-0.09	fell	-0.13
-3=khe	fell	-0.24	laid	-0.32	lies	-0.01	whole	-0.48
-3=khi	home	-0.15	fell	0.02	laid	-0.08	lies	-0.04	whole	0.58
-3=khieng	home	-0.04	fell	0.31	laid	0.35	lies	-0.01	whole	0.4
-3=kho	fell	-0.01	whole	-0.17
-3=khoa	fell	0.24	whole	-0.03
-3=khoan	fell	-0.03	whole	0.18
-3=khoang	home	-0.2	laid	-0.28	lies	-0.29	whole	-0.01
-3=khoe	home	0.46	whole	-0.09
-3=khoi	home	0.15	fell	0.23	laid	-0.09	whole	0.11
-3=khong	home	0.12	fell	0.21	laid	-0.76	lies	-0.45	whole	0.2
-3=khu	home	-0.2	fell	-0.04	laid	0.01	lies	-0.17	whole	-0.4
-3=khuc	fell	-0.05
-3=khue	whole	0.1
-3=kia	home	-0.26	fell	0.34	laid	0.19	lies	-0.04	whole	0.29
-3=kich	home	-0.25	fell	0.31	laid	-0.01	whole	0.02
-3=kiem	home	0.21	whole	-0.07
-3=kien	whole	-0.12
-3=kieu	whole	0.3
-3=kim	laid	-0.02	whole	0.07
-3=kinh	fell	0.02	laid	0.13	whole	0.11
-3=kip	laid	-0.03
-3=ko	fell	0.28	laid	-0.05
-3=ky	home	0.15	fell	-0.13	laid	-0.08	lies	-0.01	whole	-0.22
-3=la	home	0.29	fell	-0.03	laid	-0.07	lies	0.42	whole	-0.06
-3=lac	fell	0.16	laid	-0.03	lies	-0.05	whole	-0.39
-3=lai	home	-0.24	fell	-0.58	laid	0.01	lies	-0.13	whole	-0.75
-3=lam	home	-0.44	fell	0.3	laid	-0.03	lies	0.16	whole	-0.08
-3=lan	fell	-0.4	whole	0.21
-3=lang	home	0.32	fell	0.39	laid	0.07	lies	-0.08	whole	0.01
-3=lanh	fell	-0.03	laid	0.16	whole	0.04
-3=lao	lies	-0.03	whole	0.05
-3=lap	home	-0.1	laid	0.01	whole	-0.13
-3=lau	fell	0.07	laid	-0.02
-3=lay	home	-0.05	fell	-0.18	laid	-0.25	lies	0.03	whole	0.18
-3=le	home	-0.2	fell	0.13	laid	-0.03	lies	-0.21	whole	0.74
-3=len	home	-0.1	fell	-0.17	laid	0.04	lies	0.32	whole	-0.32
-3=leu	fell	0.09	whole	-0.06
-3=lich	home	0.22	fell	-0.2	lies	0.2	whole	-0.24
-3=lien	fell	-0.14
-3=liet	home	0.51	fell	0.17	lies	-0.03	whole	0.49
-3=lieu	home	-0.01	fell	0.34
-3=linh	home	0.06	fell	-0.14	laid	0.08	lies	0.11
-3=lo	fell	0.34	laid	-0.26	lies	-0.15	whole	-0.24
-3=loc	laid	-0.07	lies	-0.07	whole	-0.15
-3=loi	home	-0.13	fell	-0.19	laid	0.27	whole	-0.35
-3=lon	fell	-0.15
-3=long	home	0.06	fell	-0.17	laid	0.23	lies	0.2	whole	0.16
-3=lop	home	0.12	fell	0.18
-3=ls	home	-0.04	lies	-0.09
-3=lu	home	-0.33	fell	-0.32	laid	0.19	lies	-0.06	whole	-0.01
-3=lua	home	-0.02	laid	-0.3	whole	0.05
-3=luc	home	-0.12	fell	0.34	laid	0.28	lies	-0.22	whole	-0.13
-3=lung	home	0.27	fell	0.02	laid	-0.14	whole	-0.01
-3=luom	home	-0.2	laid	-0.07	lies	0.19	whole	0.1
-3=luon	home	-0.05	laid	0.07	whole	0.01
-3=luong	home	0.1	fell	0.01	laid	-0.02	lies	-0.03	whole	0.11
-3=luu	home	0.2	fell	-0.04	whole	0.46
-3=luy	laid	0.13
-3=ly	home	-0.04	fell	-0.26	laid	-0.02	lies	-0.02	whole	-0.01
-3=ma	home	-0.16	fell	-0.14	laid	0.19	lies	-0.1	whole	0.29
-3=mac	home	0.01	laid	-0.01	whole	0.16
-3=mai	home	0.02	fell	-0.1	laid	0.12	lies	0.2	whole	0.24
-3=man	home	0.13	fell	-0.24
-3=mang	home	-0.07	laid	-0.11	whole	-0.03
-3=manh	home	0.1	fell	-0.16	laid	-0.16	whole	0.04
-3=mao	whole	0.08
-3=map	fell	-0.19
-3=mat	fell	-0.15	laid	-0.38	lies	-0.06	whole	0.06
-3=mau	home	-0.17	fell	0.11	laid	-0.24	whole	0.19
-3=may	home	0.26	fell	0.12	laid	-0.25	lies	-0.26	whole	-0.8
-3=me	fell	-0.31	laid	0.06	lies	0.32
-3=mi	whole	-0.02
-3=mien	fell	0.03	whole	-0.31
-3=min	fell	0.21	whole	-0.11
-3=minh	fell	0.13	whole	0.13
-3=mo	home	-0.42	fell	-0.42	laid	0.38	lies	0.16	whole	0.13
-3=moc	home	-0.01	fell	-0.29
-3=moi	home	0.33	fell	0.13	laid	0.13	lies	-0.06	whole	0.28
-3=mon	fell	0.15	laid	0.43	whole	0.05
-3=mong	fell	0.44	laid	-0.09	lies	-0.09	whole	0.53
-3=mot	home	-0.11	fell	0.2	laid	0.7	lies	-0.25	whole	0.3
-3=mu	fell	-0.2	whole	0.03
-3=mua	fell	0.14	laid	-0.02	whole	-0.48
-3=muc	home	-0.15	fell	0.46	laid	-0.1	whole	-0.19
-3=mui	home	-0.03	fell	0.27	laid	-0.13	whole	-0.03
-3=muoi	home	-0.22	fell	-0.08	laid	0.22	whole	-0.27
-3=muon	fell	-0.32	laid	-0.13
-3=muong	home	0.05	fell	0.66	whole	0.46
-3=my	home	-0.17	fell	0.49	whole	0.28
-3=n	fell	-0.01
-3=nam	home	-0.11	fell	0.06	laid	-0.35	lies	0.12	whole	0.3
-3=nang	home	0.26	fell	0.01	laid	-0.08	lies	0.24	whole	-0.17
-3=nao	home	-0.28	fell	0.16	laid	-0.02	lies	-0.06	whole	0.16
-3=nau	fell	0.07
-3=nay	home	-0.39	fell	-0.11	laid	-0.7	lies	0.41	whole	-0.6
-3=nen	fell	-0.02	laid	0.08	lies	0.09	whole	0.04
-3=ng	home	0.71	whole	0.4
-3=nga	fell	0.07	laid	-0.14	lies	0.1	whole	0.02
-3=ngai	laid	-0.18	lies	-0.23	whole	0.12
-3=ngam	fell	-0.04	laid	-0.03	whole	-0.2
-3=ngan	whole	-0.01
-3=ngang	fell	-0.06	laid	-0.21	whole	-0.1
-3=ngay	home	-0.23	fell	0.1	laid	0.63	lies	0.08	whole	-0.35
-3=nghe	home	-0.09	fell	0.08	laid	0.07	lies	0.6	whole	0.25
-3=nghi	fell	0.34	laid	-0.11	lies	-0.44	whole	-0.18
-3=nghia	home	0.34	fell	-0.38	laid	0.43	whole	-0.25
-3=nghiem	home	-0.12
-3=nghiep	laid	0.22	whole	0.06
-3=ngo	fell	-0.08	lies	-0.03	whole	0.35
-3=ngoai	laid	0.01	whole	-0.02
-3=ngoc	fell	-0.14	whole	-0.38
-3=ngoi	fell	-0.01	laid	0.14	lies	0.12	whole	0.33
-3=ngu	home	-0.11	fell	0.23	laid	-0.05	whole	-0.08
-3=nguoi	home	0.9	fell	-0.32	laid	-0.71	whole	0.1
-3=nguy	whole	0.02
-3=nguyen	home	0.31	fell	-0.43	laid	-0.01	lies	-0.09	whole	0.3
-3=nha	home	0.38	fell	0.38	laid	-0.28	whole	-0.64
-3=nhan	home	-0.68	fell	0.12	whole	-0.34
-3=nhanh	fell	0.48	whole	0.2
-3=nhap	fell	-0.02
-3=nhat	home	-0.11	fell	0.22	laid	-0.19	whole	-0.27
-3=nhieu	home	-0.08
-3=nho	home	0.67	fell	-0.31	laid	-0.02	lies	-0.09	whole	0.63
-3=nhom	home	-0.21	fell	-0.82	laid	-0.11	lies	-0.08	whole	-0.05
-3=nhon	lies	-0.01
-3=nhu	laid	0.12	lies	-0.04
-3=nhuan	fell	0.18	whole	0.17
-3=nhung	home	-0.23	fell	-0.06	laid	-0.01	whole	-0.28
-3=ninh	home	-0.18	fell	-0.24	laid	0.38	lies	-0.11	whole	-0.4
-3=nn	home	0.29	whole	-0.28
-3=no	home	-0.09	fell	0.45	laid	0.06	lies	-0.29	whole	0.04
-3=noi	home	-0.64	fell	1.43	laid	-0.64	lies	-0.11	whole	1.1
-3=nong	home	0.05	fell	-0.12	lies	-0.02	whole	0.14
-3=nop	fell	-0.08
-3=ntls	home	-0.21	fell	-0.22	laid	-0.22	lies	0.36	whole	-0.32
-3=nu	home	-0.01	fell	-0.04
-3=nua	fell	0.06	laid	0.08	whole	0.58
-3=nui	fell	-0.16	whole	-0.12
-3=nuoc	home	-0.02	fell	-0.19	laid	-0.31	lies	0.22	whole	0.01
-3=o	home	0.14	fell	-0.25	laid	0.48	lies	0.38	whole	-1.59
-3=oi	home	-0.26	laid	-0.05
-3=on	home	-0.01	fell	-0.04
-3=ong	fell	-0.31	laid	0.85	lies	0.16	whole	-0.73
-3=pa	laid	-0.09	lies	-0.02
-3=pha	fell	-0.01	laid	-0.13	whole	-0.01
-3=phai	fell	0.01	laid	0.23	whole	-0.03
-3=pham	home	-0.05	fell	0.2	laid	-0.09	lies	-0.06	whole	0.04
-3=phan	home	-0.34	fell	-0.52	laid	-0.17	lies	-0.09	whole	0.19
-3=phao	fell	-0.26	laid	-0.15
-3=phap	fell	0.27	whole	0.13
-3=phat	fell	0.65	laid	-0.29	lies	-0.17	whole	-0.06
-3=phau	whole	-0.02
-3=phe	home	-0.02	fell	0.1	laid	-0.24	whole	-0.01
-3=phi	home	0.04	fell	-0.01	whole	0.05
-3=phia	fell	-0.22	laid	-0.09	whole	-0.04
-3=phien	fell	-0.12
-3=pho	home	-0.61	fell	-0.34	laid	-0.05	lies	-0.02	whole	-0.43
-3=phol	home	-0.15
-3=phong	home	-0.6	fell	-0.08	laid	-0.32	lies	0.12
-3=phu	fell	-0.17	laid	-0.25	lies	-0.17	whole	0.03
-3=phuc	fell	0.53	laid	-0.16	lies	-0.04	whole	0.33
-3=phum	whole	-0.12
-3=phung	home	0.1	fell	-0.02	whole	0.35
-3=phuoc	home	0.09	laid	0.05	lies	-0.11
-3=phuong	home	-0.44	fell	-0.26	lies	-0.02	whole	0.21
-3=place	home	-0.16
-3=qua	home	-0.13	fell	0.32	whole	0.34
-3=quach	home	-0.15	fell	-0.02	whole	0.11
-3=quan	home	0.38	fell	-0.34	laid	-0.29	lies	-0.24	whole	-0.68
-3=quang	home	-0.02	fell	0.29	laid	-0.11	lies	-0.09	whole	-0.1
-3=que	home	0.83	fell	-0.33	laid	-0.18	lies	-0.39	whole	-1.57
-3=quen	fell	-0.24
-3=quet	home	-0.11	fell	-0.09	lies	0.21	whole	0.04
-3=quoc	fell	0.2	laid	-0.09	whole	-0.2
-3=quy	home	-0.22	fell	0.1	laid	0.08	lies	-0.24	whole	0.29
-3=quyen	fell	0.05	whole	-0.21
-3=quyet	fell	-0.02	whole	0.02
-3=ra	home	-0.26	fell	0.32	lies	0.17	whole	0.14
-3=rach	lies	-0.31
-3=rang	whole	-0.17
-3=rao	fell	-0.23	whole	-0.26
-3=ray	home	-0.09	fell	0.14	laid	0.13	whole	-0.62
-3=ria	whole	-0.17
-3=ro	home	0.36	fell	-0.39	laid	0.01	whole	0.59
-3=roc	home	-0.11	fell	0.49	laid	-0.06	whole	0.31
-3=roi	home	-0.11	fell	0.11	laid	-0.18	lies	0.24	whole	0.02
-3=rung	fell	0.09	lies	-0.01	whole	0.07
-3=ruot	home	-0.01	whole	-0.26
-3=rut	fell	0.32	whole	0.42
-3=sa	home	0.15	fell	-0.08	laid	-0.1	whole	0.04
-3=sach	fell	-0.37	lies	-0.07
-3=sai	home	0.05	fell	-0.02	laid	-0.06	whole	-0.17
-3=sam	whole	0.15
-3=san	laid	-0.07	whole	0.24
-3=sang	home	-0.13	fell	0.37	laid	0.01	lies	-0.16	whole	0.18
-3=sanh	laid	0.26	whole	-0.04
-3=sat	fell	0.35	laid	-0.08	lies	-0.04	whole	0.17
-3=sau	home	0.41	fell	0.06	laid	-0.31	lies	-0.07	whole	0.08
-3=se	whole	-0.07
-3=sen	laid	-0.1
-3=seo	home	-0.13	whole	-0.05
-3=si	home	0.11	fell	-0.43	lies	-0.27	whole	-0.03
-3=sinh	fell	-0.09	laid	-0.27	lies	0.21	whole	-0.54
-3=sn	home	0.45	fell	0.01	whole	0.95
-3=so	home	-0.17	fell	-0.69	laid	-0.33	lies	-0.44	whole	-0.43
-3=som	laid	0.11	lies	-0.09
-3=son	fell	-0.1	laid	0.23	lies	-0.22	whole	0.1
-3=song	home	0.21	fell	0.4	laid	0.17	lies	-0.19	whole	0.4
-3=sot	fell	0.36	whole	0.1
-3=su	home	-0.19	fell	-0.52	laid	-0.28	lies	0.17	whole	-0.63
-3=sua	whole	0.18
-3=suoi	home	-0.03	fell	0.18	laid	-0.2	lies	-0.03	whole	-0.25
-3=suon	laid	0.21
-3=suu	home	0.03	fell	-0.5
-3=sy	fell	0.32	laid	-0.17	lies	0.33	whole	-0.59
-3=ta	home	-0.04	laid	-0.32	lies	-0.46	whole	0.34
-3=tac	fell	0.05	laid	-0.03	whole	0.45
-3=tai	home	-0.25	fell	0.99	laid	-0.08	lies	0.03	whole	-0.97
-3=tam	home	0.09	laid	0.22	lies	-0.2
-3=tan	home	0.24	fell	-0.1	laid	-0.08	whole	0.15
-3=tang	home	-0.06	fell	-0.1	laid	1.08	lies	0.3	whole	0.65
-3=tap	home	-0.02	fell	-0.01	laid	-0.14	whole	-0.08
-3=tat	whole	0.12
-3=tau	fell	0.11	whole	-0.45
-3=tay	fell	-0.03	lies	-0.08	whole	-0.72
-3=ten	home	-0.4	fell	-0.23	lies	-0.47	whole	-0.32
-3=teo	home	-0.12	fell	-0.01	whole	-0.23
-3=tet	fell	0.09
-3=tha	fell	-0.16	laid	0.05
-3=thach	fell	-0.02
-3=thai	home	-0.19	fell	-0.12	lies	-0.08	whole	-0.31
-3=tham	fell	-0.13	laid	0.26	whole	0.2
-3=than	lies	-0.01
-3=thang	home	0.5	fell	0.11	laid	-0.1	lies	-0.14	whole	-0.34
-3=thanh	fell	-0.09	laid	-0.14	whole	-0.19
-3=thao	home	0.27	fell	0.38	whole	-0.17
-3=that	fell	-0.01	whole	0.07
-3=thay	home	-0.01	fell	-0.02	laid	-0.23	whole	0.33
-3=the	fell	-0.13	laid	-0.14	lies	-0.02	whole	0.09
-3=them	whole	0.26
-3=theo	home	-0.02	fell	-0.19	laid	-0.24	lies	0.43	whole	-0.27
-3=thi	home	-0.33	fell	-0.14	laid	-0.71	lies	-0.1	whole	-0.38
-3=thien	home	0.45	fell	-0.04	whole	0.42
-3=thieu	home	0.08	fell	-0.15	laid	-0.18	whole	0.3
-3=thin	home	0.33	fell	-0.03
-3=thinh	whole	-0.26
-3=tho	fell	-0.26	laid	0.07	lies	0.11	whole	-0.03
-3=thoai	home	-0.04	fell	-0.1	whole	0.09
-3=thon	home	0.05	fell	-0.12	laid	-0.01	lies	-0.15	whole	-0.32
-3=thong	home	0.1	laid	0.01	lies	-0.17
-3=thu	fell	0.02	laid	-0.3	whole	-0.17
-3=thuan	whole	0.01
-3=thuoc	home	-0.21	fell	0.3	lies	-0.03
-3=thuong	home	0.26	fell	0.33	laid	-0.08
-3=thuy	home	-0.42	laid	-0.03	whole	-0.1
-3=tich	home	-0.02	fell	-0.02	whole	0.37
-3=tien	home	0.11
-3=tieu	home	-0.06	fell	-0.02	laid	-0.08	lies	-0.03	whole	0.39
-3=tim	home	-0.09	fell	-0.04	laid	-0.2	lies	-0.09	whole	0.16
-3=tin	home	-0.29	fell	0.1	laid	-0.06	whole	-0.16
-3=tinh	fell	-0.05	laid	-0.34	lies	-0.02
-3=tnxp	fell	0.06	whole	-0.02
-3=to	home	0.12	fell	0.11	laid	-0.11	lies	-0.05	whole	0.49
-3=toa	home	-0.05	laid	-0.14	whole	-0.55
-3=toan	home	-0.06	fell	-0.11	laid	-0.03
-3=toc	home	0.78	fell	-0.31	laid	-0.07	lies	-0.03	whole	0.52
-3=toi	home	-0.43	fell	-0.32	laid	0.41	lies	-0.62	whole	-0.06
-3=ton	home	0.3
-3=tong	fell	0.07	laid	-0.09	whole	0.29
-3=tra	home	0.09	fell	-0.16	laid	-0.09	lies	-0.07	whole	-0.03
-3=trach	home	0.09	whole	-0.28
-3=trai	home	-0.05	laid	-0.04	lies	0.1	whole	-0.1
-3=tram	home	0.16	fell	-0.34	lies	-0.12	whole	-0.39
-3=tran	home	-0.28	fell	0.05	laid	-0.11	lies	-0.09	whole	-0.08
-3=trang	home	0.15	fell	-0.4	laid	-0.03	lies	-0.07	whole	-0.02
-3=trao	fell	0.18	laid	-0.01	whole	-0.23
-3=tre	home	-0.04	fell	-0.01	lies	0.09	whole	-0.18
-3=tren	home	-0.17	fell	0.06	laid	-0.14	lies	0.05	whole	-0.02
-3=tri	home	-0.05	fell	-0.25	laid	0.56	lies	-0.05	whole	0.03
-3=trich	home	-0.06
-3=trieu	home	0.01	fell	-0.08	laid	-0.05	whole	-0.01
-3=trinh	home	0.04	fell	-0.05	whole	-0.03
-3=tro	home	-0.15	laid	-0.03
-3=troi	whole	-0.15
-3=tron	fell	0.13
-3=trong	home	-0.14	fell	-0.58	laid	0.05	lies	-0.24	whole	0.19
-3=tru	home	-0.15	laid	-0.08
-3=truc	fell	0.26	laid	-0.1
-3=trung	fell	-0.03	laid	-0.39	lies	-0.08	whole	0.36
-3=truoc	home	0.21	fell	-0.28	laid	0.24	lies	-0.08	whole	0.7
-3=truong	home	0.28	fell	-0.33	laid	-0.14	lies	-0.16	whole	-0.2
-3=truy	fell	0.06	lies	-0.04	whole	-0.18
-3=tu	home	0.5	fell	-0.36	laid	0.22	lies	0.44	whole	-0.28
-3=tuan	whole	0.09
-3=tuat	home	-0.17	laid	-0.06	lies	0.22	whole	-0.32
-3=tuc	fell	-0.33
-3=tui	home	0.35	fell	-0.17	laid	0.21	lies	0.04	whole	-0.05
-3=tuoi	home	-0.15	fell	-0.15	laid	-0.16
-3=tuong	home	-0.16	fell	-0.12	whole	-0.02
-3=tuyen	home	-0.24	fell	0.13	laid	0.1	whole	0.25
-3=u	fell	-0.13	whole	-0.16
-3=ung	home	0.12	whole	0.18
-3=ut	fell	-0.25	lies	-0.08
-3=uy	home	-0.07	fell	-0.22	whole	-0.08
-3=va	home	-0.04	laid	-0.3	lies	-0.28	whole	0.23
-3=vai	laid	0.17	whole	-0.16
-3=vam	home	-0.03	laid	-0.02	whole	-0.17
-3=van	home	0.19	fell	-0.45	laid	-0.44	lies	0.4	whole	-0.04
-3=vang	home	-0.16	laid	-0.03	lies	-0.03	whole	0.05
-3=vao	home	-0.02	fell	-0.47	laid	0.21	lies	-0.04	whole	-0.19
-3=vay	whole	0.14
-3=ve	home	-0.21	fell	-0.17	laid	0.73	lies	-0.22	whole	0.48
-3=vi	home	0.07	fell	0.02	laid	-0.02	lies	-0.15	whole	0.57
-3=vien	home	-0.27	fell	-0.15	laid	-0.17	whole	-0.3
-3=viet	home	-0.22	fell	-0.2	laid	0.32	lies	-0.08	whole	0.24
-3=vinh	home	0.06	fell	0.02	laid	-0.3	lies	0.12	whole	0.29
-3=vo	home	0.07	fell	-0.33	laid	-0.18	lies	-0.31
-3=voi	home	-0.11	fell	-0.05	laid	-0.07	lies	-0.09	whole	0.01
-3=vong	fell	-0.07	laid	0.06
-3=vot	fell	-0.35	whole	0.58
-3=vu	home	-0.5	fell	-0.23	lies	0.04	whole	-0.55
-3=vua	fell	-0.16	laid	0.34	lies	0.39	whole	-0.19
-3=vuc	home	-0.11	whole	-0.05
-3=vui	fell	-0.08	laid	0.5	whole	-0.12
-3=vuon	home	-0.35	fell	0.18	laid	0.14	whole	-0.36
-3=vuong	home	0.08	fell	-0.05	whole	-0.25
-3=x	home	0.2	whole	-0.08
-3=xa	home	0.44	fell	0.04	laid	-0.09	lies	0.21	whole	-0.84
-3=xac	home	-0.07	fell	0.16	laid	0.18	whole	0.55
-3=xay	fell	0.21	laid	-0.02	lies	-0.02	whole	-0.36
-3=xe	home	-0.24	fell	0.51	laid	-0.06	lies	-0.12	whole	-0.38
-3=xem	fell	-0.21	laid	-0.19	lies	0.27	whole	-0.3
-3=xep	fell	-0.13	laid	0.83	whole	0.31
-3=xin	home	-0.31	fell	-0.22
-3=xom	whole	-0.17
-3=xua	laid	0.12	whole	-0.12
-3=xuan	home	0.13	fell	-0.15	lies	-0.03	whole	0.53
-3=xuong	home	-0.05	fell	0.03	laid	0.01	lies	-0.34	whole	-0.95
-3=xuyen	home	-0.05	laid	0.29	whole	0.13
-3=y	home	0.13	fell	0.27	laid	-0.05	lies	-0.09	whole	-0.17
-3=yen	home	-0.13	laid	-0.06	lies	0.34	whole	0.03
-3=yeu	laid	-0.03
after martyr	home	2.31	fell	-0.41	laid	-0.26	lies	0.31	whole	0.79
after other	home	-0.1	fell	-0.2	laid	-0.11	lies	-0.44	whole	-0.3
after teller	home	-2.2	fell	-0.21	laid	-0.57	lies	-0.45	whole	0.16
ahead of martyr	home	-0.42	fell	-0.52	laid	-0.93	lies	0.42	whole	-0.13
ahead of other	fell	-0.35	laid	0.1	lies	-0.37	whole	0.44
ahead of teller	home	-0.63	fell	-0.5	lies	-0.38	whole	-0.09
before "	home	-0.39	fell	-0.73	laid	-0.01	lies	-0.01	whole	-0.4
before %	home	-0.21	fell	-0.11	lies	-0.02
before '	fell	-0.08	laid	-0.02	lies	0.23	whole	-0.08
before (	home	0.06	fell	-0.29	laid	-0.6	lies	-0.31	whole	0.51
before )	home	-0.84	fell	-1.01	laid	-0.16	lies	-0.23	whole	0.3
before +	home	-0.05
before ,	home	0.24	fell	-0.75	laid	-0.98	lies	-0.83	whole	-1.14
before -	home	0.85	fell	-0.73	laid	-0.7	lies	-0.44	whole	0.01
before .	home	-0.26	fell	0.26	laid	-0.78	lies	-0.38	whole	-0.65
before /	fell	-0.62	laid	-0.04	lies	-0.13	whole	-0.33
before :	home	-0.95	fell	0.26	laid	0.26	lies	0.02	whole	1.67
before ;	laid	-0.02	whole	-0.11
before ?	home	0.15	fell	-0.17	lies	-0.02	whole	0.29
before @	home	-0.03
before blank	home	-1.29	fell	-0.08	laid	-0.28	lies	-0.44	whole	-0.16
before line	home	-0.6	fell	-0.03	laid	-0.74	lies	-0.76	whole	-0.87
before |	home	0.36	fell	-0.05	laid	0.48	lies	-0.2	whole	0.91
before –	home	0.22	fell	-0.28	laid	-0.14	lies	-0.23	whole	0.25
before:again	home	-0.64	fell	-0.21	laid	0.35	lies	0.36	whole	0.18
before:again:0	home	-0.2	laid	-0.22	lies	0.32	whole	0.03
before:again:1	fell	0.02	laid	0.46	lies	-0.1	whole	0.14
before:again:12	home	-0.24	fell	-0.02	laid	-0.18	lies	-0.02	whole	-0.5
before:again:2	home	-0.02	fell	-0.23	laid	0.05	lies	-0.15	whole	0.29
before:again:5	home	-0.14	fell	-0.48	laid	0.3	lies	0.33	whole	0.16
before:again:far	fell	0.33	laid	0.11	whole	0.1
before:alive	home	-0.46	fell	-0.81	laid	-1.12	lies	0.85	whole	-0.29
before:alive:0	home	0.23	fell	-0.42	laid	-0.67	lies	0.33	whole	0.2
before:alive:1	home	-0.54	fell	-0.12	laid	-0.11	lies	-0.09	whole	0.03
before:alive:12	fell	-0.25	laid	-0.13	lies	0.13	whole	-0.2
before:alive:2	home	-0.07	fell	0.18	laid	-0.24	lies	0.35	whole	0.02
before:alive:5	home	-0.51	fell	-0.73	laid	-0.08	lies	0.4	whole	-0.47
before:alive:far	fell	0.08
before:at	home	-0.09	fell	0.5	laid	0.57	lies	0.06	whole	-0.59
before:at:0	home	0.19	fell	0.55	laid	0.38	lies	-0.01	whole	0.9
before:at:1	home	-0.17	fell	0.2	laid	0.8	lies	0.27	whole	-0.93
before:at:12	home	0.58	fell	-0.15	laid	-0.16	whole	-0.2
before:at:2	home	-0.4	fell	0.23	laid	-0.06	lies	-0.15	whole	-1.01
before:at:5	home	-0.62	fell	-0.37	laid	-0.5	lies	0.08	whole	-0.34
before:at:far	home	0.2	fell	-0.22	laid	0.22	lies	-0.05
before:battle	home	-0.94	fell	0.7	laid	-0.27	lies	0.16	whole	0.28
before:battle:0	home	-0.28	fell	0.11	lies	-0.29	whole	0.27
before:battle:1	home	-0.3	fell	0.42	laid	-0.33	lies	-0.52	whole	0.62
before:battle:12	home	-0.49	fell	0.17	laid	-0.18	lies	0.55	whole	-0.3
before:battle:2	home	-0.11	fell	0.42	laid	-0.46	lies	-0.08	whole	-0.65
before:battle:5	fell	0.22	laid	0.16	lies	0.39	whole	0.22
before:battle:far	fell	-0.32	laid	0.2
before:born	home	1.03	fell	-0.55	laid	-0.06	lies	-0.49	whole	0.04
before:born:0	home	-0.74	fell	0.11	whole	0.21
before:born:1	home	0.27	fell	-0.27	laid	0.13	lies	-0.01	whole	0.85
before:born:12	home	0.19	fell	0.22	laid	0.25	lies	0.02	whole	-0.22
before:born:2	home	1.15	fell	-0.46	laid	-0.19	lies	-0.12	whole	0.31
before:born:5	home	0.32	fell	-0.34	laid	-0.33	lies	-0.48	whole	-0.44
before:born:far	home	0.12	fell	-0.1	laid	-0.04	lies	-0.11	whole	-0.5
before:bury	home	-1.49	fell	-1.69	laid	2.12	lies	0.07	whole	-0.25
before:bury:0	fell	-0.11	laid	0.43	lies	0.09	whole	0.77
before:bury:1	home	-0.37	fell	-0.82	laid	0.84	lies	0.18	whole	0.41
before:bury:12	home	-0.66	fell	-0.15	laid	-0.27	lies	-0.31	whole	-1.78
before:bury:2	home	-0.2	fell	-0.6	laid	0.87	lies	-0.19	whole	-0.19
before:bury:5	home	-0.72	fell	-0.51	laid	1.87	lies	0.05	whole	-0.49
before:capture	home	0.07	fell	-0.05	laid	-0.28	lies	-0.01	whole	0.38
before:capture:0	home	-0.03
before:capture:1	fell	-0.28	whole	0.08
before:capture:12	home	0.23	fell	-0.03	laid	0.05	whole	0.5
before:capture:2	fell	0.28	laid	-0.23
before:capture:5	home	-0.19	laid	-0.06	whole	-0.17
before:capture:far	home	0.06
before:contact	home	-0.67	fell	-1.22	laid	-0.52	whole	-0.39
before:contact:0	home	-0.16	fell	-0.07	laid	-0.07	lies	-0.05
before:contact:1	home	-0.04	fell	-0.1	laid	-0.19	lies	0.3	whole	-0.01
before:contact:12	fell	-0.62	laid	-0.62	whole	-0.06
before:contact:2	home	-0.12	fell	-0.04	laid	-0.09	whole	-0.27
before:contact:5	home	-0.39	fell	-0.14	laid	0.36	lies	-0.1	whole	-0.43
before:contact:far	home	-0.15	fell	-0.39	laid	-0.25	whole	0.25
before:day	home	-0.16	fell	0.72	laid	0.16	lies	0.41	whole	0.13
before:day 1	home	0.55	fell	0.09	lies	-0.49	whole	1.12
before:day 12	home	-0.68	fell	0.57	laid	-0.23	lies	0.4	whole	-0.11
before:day 2	home	-0.08	fell	0.24	laid	-0.11	lies	0.05	whole	-0.29
before:day 5	home	-0.09	fell	0.35	laid	0.15	lies	0.11	whole	0.05
before:day far	home	0.11	fell	-0.23	laid	0.3	lies	0.29	whole	-0.18
before:died	home	-0.53	fell	-0.17	laid	0.56	lies	0.19	whole	-0.1
before:died:0	home	-0.49	fell	-0.46	laid	0.05	lies	0.35	whole	0.46
before:died:1	home	-0.05	fell	-0.21	laid	0.42	lies	0.02	whole	-0.03
before:died:12	home	-0.3	fell	0.06	laid	-0.32	lies	-0.19	whole	-0.3
before:died:2	home	-0.71	fell	0.61	laid	0.16	lies	0.22
before:died:5	home	-0.07	fell	-0.26	laid	0.66	lies	-0.09	whole	0.05
before:died:far	home	0.69	fell	0.11	laid	-0.5	lies	-0.25	whole	-0.62
before:enlist	home	-0.29	laid	-0.46	lies	-0.08	whole	-0.03
before:enlist:0	home	0.03	fell	0.06	whole	0.23
before:enlist:1	fell	0.04	whole	0.01
before:enlist:12	home	-0.25	fell	-0.17	laid	-0.14	lies	-0.05	whole	-0.03
before:enlist:2	home	-0.12
before:enlist:5	home	-0.09	fell	-0.36	laid	-0.1	lies	-0.05	whole	-0.47
before:enlist:far	home	0.09	fell	0.44	laid	-0.04	lies	0.06	whole	0.24
before:fell	home	-1.2	fell	1.65	laid	-0.89	lies	-0.84	whole	-0.18
before:fell:0	home	0.15	fell	-0.58	laid	0.06	lies	-0.54	whole	-0.15
before:fell:1	home	-0.99	fell	0.56	laid	-0.17	lies	-0.53	whole	0.11
before:fell:12	home	-0.14	fell	0.72	laid	-0.38	lies	-0.1	whole	-0.09
before:fell:2	home	-0.69	fell	1.27	laid	-0.23	lies	0.16	whole	0.03
before:fell:5	home	-0.37	fell	1.02	laid	-0.69	lies	-0.27	whole	-0.07
before:fell:far	home	0.19	fell	-0.02	laid	0.06	lies	-0.01	whole	-0.23
before:gio	home	-0.51	fell	0.38	laid	-0.7	lies	0.27	whole	0.41
before:gio:0	fell	-0.07	laid	-0.12	lies	0.05
before:gio:1	fell	0.28	laid	-0.26	whole	0.43
before:gio:12	home	-0.35	fell	0.01	laid	-0.14	lies	0.16	whole	-0.01
before:gio:5	home	-0.11	fell	0.08	laid	-0.15	lies	0.01
before:grave	home	-0.06	fell	-0.93	laid	0.26	lies	0.58	whole	-0.02
before:grave:0	home	-0.06	laid	0.02	whole	0.19
before:grave:1	home	-0.33	fell	0.11	laid	-0.08	lies	0.49	whole	0.34
before:grave:12	home	-0.13	fell	-0.61	laid	0.28	lies	-0.29	whole	-0.34
before:grave:2	home	-0.24	fell	-0.04	laid	0.35	lies	0.11	whole	0.12
before:grave:5	home	0.17	fell	-0.27	laid	-0.12	lies	0.38	whole	-0.19
before:grave:far	home	0.37	fell	-0.28	laid	0.12	lies	-0.18	whole	-0.13
before:home	home	1.44	fell	-0.79	lies	-0.31	whole	-0.2
before:home:0	home	0.73	fell	-0.38	laid	-0.19	lies	-0.27	whole	0.89
before:home:1	home	0.55	fell	-0.64	laid	-0.33	lies	-0.01	whole	-0.05
before:home:12	home	-0.08	fell	-0.08	laid	0.34	lies	-0.16	whole	-0.4
before:home:2	home	0.31	fell	0.13	laid	-0.17	lies	0.36	whole	-0.92
before:home:5	home	0.83	fell	-0.32	laid	0.37	lies	-0.39	whole	-0.26
before:hurt	home	0.15	fell	-0.67	laid	-0.35	lies	-0.09	whole	0.31
before:hurt:1	home	-0.07	fell	-0.45	laid	-0.05
before:hurt:12	home	0.19	fell	0.1	laid	-0.05	lies	-0.02	whole	0.09
before:hurt:2	fell	-0.14
before:hurt:5	home	0.03	fell	-0.4	laid	-0.12	whole	0.2
before:joined	home	-0.36	fell	0.08	laid	-0.32	lies	-0.03	whole	-0.15
before:joined:0	home	0.07	fell	0.27	whole	0.23
before:joined:1	fell	0.05
before:joined:12	home	-0.36	fell	-0.24	laid	-0.11	lies	-0.04	whole	-0.05
before:joined:2	home	-0.12
before:joined:5	home	-0.09	fell	-0.32	lies	-0.02	whole	-0.59
before:joined:far	home	0.09	fell	0.44	laid	-0.04	lies	0.06	whole	0.24
before:kin	home	-0.07	fell	-0.47	laid	-0.49	lies	-0.39	whole	-0.09
before:kin anh	home	-0.24	fell	0.07	laid	-0.17	lies	-0.14	whole	-0.22
before:kin anh trai	home	-0.35	fell	-0.18	laid	0.12	lies	-0.03	whole	-0.32
before:kin ba	home	-0.29	fell	-0.22	laid	-0.16	whole	0.07
before:kin bà	home	0.09	fell	0.52	lies	-0.02	whole	0.26
before:kin bác	home	0.35	laid	-0.23	lies	0.33	whole	0.44
before:kin bố	home	0.46	fell	-0.02	laid	0.48	lies	0.22	whole	-0.22
before:kin bố chồng	home	0.03	fell	-0.12	whole	0.06
before:kin bố vợ	home	0.07	fell	-0.31
before:kin cha	home	-0.46	fell	0.16	laid	-0.03	lies	-0.09	whole	-0.01
before:kin cháu	home	0.2	whole	0.09
before:kin chú	home	-0.19	laid	-0.12	lies	-0.04	whole	0.1
before:kin chị	home	-0.17	fell	-0.3	laid	-0.13
before:kin chồng	home	-0.01	fell	0.17	whole	-0.1
before:kin con	home	0.3	fell	-0.25
before:kin con trai	home	0.28	fell	0.27	laid	-0.02	whole	0.07
before:kin cô	home	-0.24
before:kin cậu	home	0.34	fell	0.28	laid	-0.01	lies	-0.03	whole	-0.23
before:kin cụ	home	0.06	fell	-0.06	laid	-0.15	lies	-0.01	whole	0.08
before:kin dì	home	0.08	lies	-0.16	whole	-0.02
before:kin em	home	-0.34	fell	0.14	laid	-0.05	whole	-0.61
before:kin em gái	home	-0.05	laid	-0.01	whole	0.08
before:kin em trai	home	0.06	fell	-0.49	laid	-0.01	whole	0.08
before:kin mẹ	home	-0.21	fell	-0.17	laid	0.26	lies	-0.05	whole	0.04
before:kin mợ	fell	-0.25	laid	-0.09	lies	-0.32	whole	0.17
before:kin tía	fell	-0.31	laid	0.09	whole	-0.12
before:kin ông	laid	-0.12	lies	0.01	whole	0.17
before:kin:0	home	-0.24	fell	-0.05	laid	-0.2	lies	-0.24
before:kin:1	fell	-0.46	laid	-0.32	lies	0.14
before:kin:12	home	0.43	fell	0.03	laid	-0.03	lies	-0.31	whole	-0.12
before:kin:2	home	-0.3	fell	-0.48	laid	-0.33	lies	-0.46	whole	-0.13
before:kin:5	home	-0.35	fell	-0.11	laid	0.37	lies	0.01	whole	0.12
before:kin:far	fell	0.06	laid	-0.42	lies	0.09	whole	-0.03
before:laid	home	-0.32	fell	-0.06	laid	0.73	lies	-0.43	whole	0.03
before:laid:0	home	-0.21	fell	-0.03	lies	-0.01
before:laid:1	fell	-0.17	laid	0.06	lies	-0.22	whole	0.23
before:laid:12	fell	0.36	laid	0.16	whole	0.02
before:laid:5	fell	-0.12	laid	0.71	lies	-0.22	whole	-0.22
before:letter	home	-0.69	fell	-0.02	laid	-0.45	whole	0.29
before:letter:0	laid	-0.11	whole	-0.05
before:letter:1	home	-0.22	fell	-0.16	laid	-0.02	lies	0.02
before:letter:12	home	-0.33	laid	-0.04	whole	0.21
before:letter:2	fell	0.17	laid	-0.02
before:letter:5	home	-0.2	fell	-0.27	laid	-0.1	whole	0.09
before:letter:far	home	0.06	fell	0.2
before:level	home	0.49	fell	0.19	laid	0.48	lies	0.17	whole	-0.93
before:level:0	home	-0.01	fell	0.18	laid	-0.47	lies	0.07	whole	-0.94
before:level:1	home	0.12	fell	0.55	lies	-0.06	whole	-0.54
before:level:12	home	-0.15	fell	-0.05	laid	0.15	lies	-0.2	whole	0.23
before:level:2	home	0.54	fell	-0.38	laid	0.18	lies	0.06	whole	-0.43
before:level:5	home	0.11	fell	-0.29	laid	0.14	lies	0.38	whole	-0.26
before:level:far	fell	0.66	laid	0.6	lies	-0.04	whole	0.46
before:link	home	-0.19	fell	-0.2	laid	-0.2	lies	-0.68	whole	0.21
before:link:0	home	-0.12	fell	-0.78	laid	0.18	lies	-0.21	whole	0.43
before:link:1	home	-0.67	fell	-0.35	laid	-0.58	lies	0.07	whole	-0.07
before:link:12	home	-0.19	fell	0.08	laid	0.36	lies	-0.51	whole	-0.06
before:link:2	home	-0.28	fell	0.17	laid	0.19	lies	-0.38	whole	-0.36
before:link:5	home	0.36	fell	0.26	laid	-0.52	whole	0.25
before:link:far	home	0.46	fell	0.23	laid	-0.38	lies	-0.15
before:martyr	home	0.51	fell	-0.43	laid	0.01	whole	-0.02
before:martyr:0	home	-0.22	fell	-0.38	laid	-0.13	lies	0.17	whole	-0.36
before:martyr:1	home	0.52	fell	0.19	lies	-0.02	whole	0.49
before:martyr:12	home	0.01	fell	0.07	laid	-0.57	lies	0.31	whole	-0.29
before:martyr:2	home	-0.23	fell	-0.27	lies	0.14	whole	0.03
before:martyr:5	home	-0.04	fell	-0.08	laid	0.39	lies	-0.72	whole	0.64
before:martyr:far	home	0.74	fell	-0.28	lies	-0.06	whole	-0.61
before:moved	home	-0.28	laid	-0.27	lies	0.86
before:moved:0	home	0.23	fell	-0.13	laid	-0.36	lies	0.28	whole	0.05
before:moved:1	home	-0.18	fell	0.59	laid	0.19	lies	0.98	whole	0.11
before:moved:12	home	-0.27	fell	-0.54	laid	-0.23	lies	0.14	whole	0.51
before:moved:2	home	-0.14	fell	0.02	laid	-0.39	lies	-0.28	whole	-0.37
before:moved:5	home	-0.07	fell	0.03	laid	0.06	lies	-0.01	whole	-0.03
before:moved:far	home	-0.02	whole	-0.35
before:naming	home	-0.03	fell	-0.04	laid	-0.25	lies	-0.5	whole	-0.15
before:naming:0	home	-0.14	fell	-0.19	laid	0.19	lies	0.24
before:naming:1	home	-0.22	fell	0.14	laid	-0.29	whole	0.06
before:naming:12	home	-0.01	fell	0.11	laid	0.17	lies	-0.08	whole	-0.06
before:naming:2	home	-0.28	fell	-0.04	laid	-0.03	lies	-0.4	whole	-0.04
before:naming:5	home	0.49	fell	0.02	laid	-0.65	lies	-0.46	whole	0.05
before:naming:far	home	-0.23	fell	-0.27	whole	-0.33
before:notice	home	-0.4	fell	0.64	laid	-0.78	lies	-0.39	whole	0.4
before:notice:0	home	-0.08	fell	-0.08	laid	-0.17	lies	-0.04	whole	-0.1
before:notice:1	home	-0.2	fell	-0.01	laid	-0.11
before:notice:12	home	0.32	fell	0.29	laid	-0.19	whole	0.23
before:notice:2	fell	-0.13
before:notice:5	home	-0.34	fell	0.42	laid	0.19	lies	-0.16	whole	0.65
before:notice:far	home	-0.16	fell	0.28	laid	-0.57	lies	-0.13	whole	-0.2
before:office	home	-0.4	fell	-0.31	laid	-0.16	lies	-0.03	whole	0.36
before:office:0	home	-0.21	fell	-0.37	lies	0.25	whole	0.48
before:office:1	home	0.29	fell	-0.44	laid	-0.16	lies	-0.09	whole	0.28
before:office:12	home	-0.26	fell	0.14	laid	0.21	lies	-0.23	whole	0.42
before:office:2	home	-0.1	laid	-0.21	lies	-0.31	whole	0.31
before:office:5	home	-0.45	fell	-0.08	laid	-0.21	lies	0.07	whole	-0.52
before:office:far	fell	0.15	laid	-0.03	whole	-0.18
before:post	home	-0.05	fell	0.19	laid	-0.5	lies	-0.09
before:post:0	home	0.12	fell	-0.31	laid	0.16	lies	0.15	whole	0.67
before:post:1	home	0.21	laid	-0.34
before:post:12	home	-0.06	fell	-0.21	laid	-0.15	lies	-0.54	whole	-0.26
before:post:2	home	-0.1	fell	0.35	laid	-0.28	lies	-0.24	whole	0.33
before:post:5	home	-0.28	laid	-0.05	lies	0.37	whole	-0.07
before:post:far	home	0.05	fell	0.51	laid	-0.08	lies	-0.3	whole	-0.18
before:rank	home	0.2	fell	0.2	laid	-0.38	lies	0.01	whole	0.12
before:rank:0	home	0.09	fell	0.05	laid	-0.02	whole	0.29
before:rank:1	fell	-0.05	laid	-0.01	whole	0.19
before:rank:12	home	0.04	fell	0.09	laid	-0.23	lies	0.2	whole	-0.21
before:rank:2	home	0.07	fell	-0.28	whole	-0.06
before:rank:5	home	-0.02	fell	0.26	lies	-0.1
before:rank:far	fell	0.04	laid	-0.03	lies	-0.01	whole	0.12
before:returned	fell	-0.34	laid	0.1	lies	-0.04	whole	-0.09
before:returned:0	lies	-0.01
before:returned:1	home	-0.22	fell	-0.26	laid	0.04	lies	-0.16
before:returned:12	fell	-0.16	whole	-0.29
before:returned:2	home	0.38	fell	0.31	laid	-0.03	lies	-0.03	whole	0.24
before:returned:5	home	-0.2	fell	-0.46	laid	0.14	lies	0.19	whole	-0.03
before:self	home	-0.34	fell	-0.29	laid	-0.49	lies	-0.6	whole	-0.01
before:self:0	home	0.14	fell	-0.37	laid	-0.46	lies	-0.37	whole	0.53
before:self:1	home	-0.5	fell	-0.18	laid	-0.17	lies	0.13	whole	-0.43
before:self:12	home	0.07	fell	-0.34	laid	0.05	lies	-0.81	whole	0.13
before:self:2	home	-0.43	fell	-0.13	laid	0.46	lies	-0.06	whole	-0.22
before:self:5	home	-0.22	fell	-0.1	laid	-0.76	lies	0.18	whole	0.02
before:self:far	home	0.33	fell	0.52	laid	-0.09	lies	-0.32	whole	-0.1
before:site	home	-0.92	fell	0.75	lies	-0.21	whole	-0.43
before:site:0	home	-0.13	fell	0.31	lies	-0.14	whole	0.07
before:site:1	home	-0.24	fell	0.33	laid	0.2	lies	0.06	whole	-0.01
before:site:12	home	-0.24	fell	0.27	laid	0.11	lies	-0.04	whole	0.07
before:site:2	home	-0.16	fell	-0.4	lies	-0.21	whole	-0.51
before:site:5	home	-0.15	fell	0.42	laid	-0.25	lies	0.03	whole	-0.17
before:site:far	fell	-0.06	whole	0.01
before:tells	home	0.06	fell	0.12	laid	0.43	lies	-0.6	whole	0.2
before:tells:0	home	-0.12	fell	-0.15	laid	-0.03	lies	-0.25	whole	0.17
before:tells:1	home	0.19	fell	0.15	laid	0.26	lies	0.04	whole	0.49
before:tells:12	home	-0.18	fell	0.49	laid	0.08	lies	-0.39	whole	-0.23
before:tells:2	home	0.54	fell	-0.24	laid	0.34	lies	-0.16	whole	0.31
before:tells:5	home	-0.19	fell	-0.12	laid	0.13	lies	0.02	whole	0.02
before:tells:far	fell	-0.09	laid	-0.45	lies	-0.3	whole	-0.38
before:thing	home	-0.34	fell	0.24	lies	0.14	whole	-0.41
before:thing:0	home	0.02	fell	0.1	laid	0.08	lies	0.05	whole	0.22
before:thing:1	home	-0.41	fell	0.1	laid	0.21	lies	-0.27	whole	-0.67
before:thing:12	home	-0.33	fell	-0.08	laid	0.05	lies	-0.34	whole	0.58
before:thing:2	home	-0.11	fell	-0.18	laid	-0.14	lies	0.17	whole	-0.15
before:thing:5	home	0.12	laid	-0.61	lies	0.38	whole	-0.37
before:thing:far	home	0.28	fell	0.62	laid	0.3	lies	-0.17	whole	0.11
before:title	home	0.15	fell	-0.15	laid	0.05	lies	-0.01	whole	0.35
before:title:0	home	0.09	fell	-0.23	laid	-0.35	lies	-0.16	whole	0.64
before:title:1	home	0.17	fell	-0.44	laid	0.05	lies	-0.23	whole	0.58
before:title:12	home	-0.23	fell	0.33	laid	-0.07	lies	-0.22	whole	-0.42
before:title:2	home	-0.13	fell	-0.05	laid	0.08	lies	0.04	whole	0.24
before:title:5	home	0.48	laid	-0.02	lies	0.42	whole	0.17
before:title:far	home	-0.44	fell	-0.11	laid	0.3	lies	-0.11	whole	-0.1
before:truename	home	0.35	fell	-0.39	laid	-0.04	lies	-0.02	whole	0.39
before:truename:12	home	0.06	fell	-0.33	whole	-0.01
before:truename:5	home	0.28	whole	0.48
before:unit	home	-0.21	fell	0.03	laid	-0.49	whole	0.27
before:unit 1	home	-0.15	whole	0.38
before:unit 12	home	-0.11	fell	-0.26	laid	0.03	lies	0.05	whole	-0.08
before:unit 2	home	-0.72	fell	0.18	laid	-0.08	lies	-0.05	whole	0.31
before:unit 5	home	-0.13	fell	0.46	laid	-0.82	whole	0.37
before:unit far	home	0.55	fell	-0.13	laid	-0.18	lies	0.05	whole	-0.14
begins plainly	home	0.37	fell	-0.11	laid	-0.35	lies	-0.43	whole	-0.34
begins with a capital	home	0.34	fell	-0.46	laid	-0.25	lies	-0.32	whole	0.37
begins:again	fell	-0.13	laid	-0.09
begins:aka	home	-0.2	fell	-0.21	laid	-0.04	lies	-0.01	whole	-0.17
begins:alive	home	-0.07	fell	-0.28	laid	-0.07
begins:at	home	-0.3	fell	-0.15	laid	0.44	lies	0.12	whole	1.24
begins:battle	home	-0.32	laid	-0.57	lies	-0.37	whole	-0.75
begins:born	home	-0.13
begins:bury	home	-0.35	fell	-0.4	laid	0.87	lies	0.01	whole	-0.52
begins:capture	whole	-0.06
begins:contact	laid	-0.23
begins:died	home	-0.32	fell	-0.63	laid	0.27	lies	-0.04	whole	-0.41
begins:enlist	home	-0.38	fell	-0.21
begins:fell	home	-0.56	fell	0.18	laid	-0.23	lies	-0.11	whole	-0.53
begins:grave	home	0.01	fell	-0.31	lies	-0.06	whole	-0.01
begins:home	home	0.94	fell	0.13	laid	-0.03	lies	-0.23	whole	-0.73
begins:joined	home	-0.37	fell	-0.1
begins:laid	home	-0.04
begins:letter	fell	-0.05	laid	-0.02
begins:level	home	0.54	fell	-0.11	laid	-0.3	lies	-0.86	whole	0.75
begins:link	home	-0.18	fell	-0.58	laid	-0.58	lies	-0.41	whole	-0.55
begins:martyr	fell	-0.09	laid	-0.14	lies	-0.14
begins:moved	home	0.09	fell	-0.21	laid	0.24	whole	-0.06
begins:naming	fell	-0.09	laid	-0.06	lies	-0.02
begins:notice	home	-0.09	fell	-0.44	laid	-0.01	lies	-0.02
begins:office	home	-0.29	fell	-0.22	laid	-0.35	lies	-0.22	whole	-0.04
begins:pet	home	-0.11	fell	0.49	laid	-0.47	whole	0.74
begins:post	home	-0.53	fell	-0.01	laid	-0.33	lies	-0.23	whole	-0.01
begins:rank	home	-0.39	fell	-0.31	laid	-0.05	lies	-0.09
begins:self	home	-0.37	fell	-0.22	laid	0.18	lies	-0.08
begins:site	home	-0.64	fell	0.66	laid	-0.46	lies	-0.55	whole	0.92
begins:stop	home	-0.43	fell	-0.46	laid	-0.47	lies	-0.66	whole	-1.31
begins:tells	home	0.27	laid	0.35	lies	-0.26	whole	0.41
begins:thing	home	-0.1	fell	-0.31	laid	-0.54	lies	-0.31	whole	0.44
begins:title	home	-0.11	fell	-0.1	laid	0.48	lies	-0.04	whole	-0.41
behind !	home	-0.02	fell	-0.16
behind "	home	1.07	fell	-0.61	laid	-0.44	lies	-0.24	whole	0.21
behind %	home	-0.22	fell	-0.09	lies	-0.04
behind '	home	-0.09	fell	-0.01	laid	-0.05	whole	-0.37
behind (	home	-0.47	fell	-0.59	laid	-0.12	lies	-0.06	whole	-0.79
behind )	home	-0.59	fell	-0.69	laid	-0.9	lies	-0.51
behind ,	home	-0.52	fell	0.09	laid	-0.12	lies	-0.72	whole	0.1
behind -	home	-0.12	fell	-1.3	laid	-0.06	lies	-0.55	whole	-0.08
behind .	home	0.15	fell	-0.22	laid	0.24	lies	-0.43	whole	-0.06
behind /	home	-0.05	fell	-0.1	laid	0.01	lies	-0.27	whole	-0.3
behind :	home	-0.56	fell	-1.03	laid	-1.02	lies	-0.2	whole	0.27
behind ;	home	0.45	fell	0.78	laid	0.02	lies	-0.67	whole	0.14
behind ?	home	-0.49	fell	-0.49	laid	-0.16	lies	-0.01
behind blank	home	-1.16	fell	-0.04	laid	-0.71	lies	-0.16	whole	-0.13
behind line	home	-0.46	fell	0.41	laid	-0.56	whole	0.12
behind |	home	0.77	fell	-0.84	laid	-0.26	lies	-0.18	whole	-0.17
behind –	home	0.07	fell	-0.36	laid	-0.2	lies	-0.01	whole	-0.23
behind:again	home	-0.12	fell	-0.03	laid	0.03	lies	0.33	whole	0.01
behind:again:0	home	0.04	fell	0.12	laid	-0.19	whole	-0.08
behind:again:1	home	0.11	fell	0.08	laid	-0.14	whole	0.32
behind:again:12	fell	0.5	laid	-0.24	whole	0.11
behind:again:2	home	-0.05	fell	-0.1	laid	0.39
behind:again:5	home	-0.33	fell	-0.95	laid	0.17	lies	0.42	whole	-0.26
behind:again:far	whole	0.06
behind:alive	fell	-0.74	laid	-0.16	lies	-0.35	whole	-0.14
behind:alive:0	fell	-0.49	laid	-0.2	lies	-0.02
behind:alive:1	fell	-0.08
behind:alive:12	home	0.16	fell	-0.22	laid	-0.1	lies	-0.04	whole	0.07
behind:alive:2	fell	-0.05	whole	-0.41
behind:alive:5	home	-0.03	fell	-0.17	whole	-0.03
behind:alive:far	home	-0.11	fell	0.21	laid	0.21	lies	-0.04	whole	0.16
behind:at	home	0.06	fell	-0.69	laid	0.19	lies	-0.58	whole	0.07
behind:at:0	home	-0.61	fell	0.16	laid	-0.09	lies	-0.17	whole	-0.06
behind:at:1	home	-0.05	fell	-0.38	laid	0.08	lies	-0.26	whole	-0.15
behind:at:12	home	0.4	fell	-0.28	laid	0.1	lies	-0.12	whole	0.07
behind:at:2	home	-0.2	fell	-0.63	lies	-0.11	whole	0.21
behind:at:5	fell	-0.37	laid	0.17	lies	-0.05	whole	0.13
behind:at:far	home	0.64	fell	0.26	laid	0.14	lies	-0.1	whole	0.11
behind:battle	home	0.05	fell	0.23	laid	0.51	lies	-0.64	whole	-0.11
behind:battle:0	home	0.22	fell	-0.02	laid	-0.42	lies	-0.07
behind:battle:1	home	0.06	fell	0.16	laid	0.32	lies	-0.07	whole	0.04
behind:battle:12	home	-0.12	fell	0.12	laid	0.41	lies	-0.15	whole	-0.39
behind:battle:2	laid	0.02	whole	-0.25
behind:battle:5	home	0.18	fell	-0.05	laid	-0.01	lies	-0.14	whole	0.27
behind:battle:far	home	-0.36	fell	0.19	laid	0.16	whole	0.07
behind:born	home	0.5	fell	-0.27	laid	-0.08	lies	0.01	whole	-0.14
behind:born:0	home	0.01	fell	-0.44	laid	-0.34	lies	-0.26	whole	0.12
behind:born:1	home	0.06	fell	-0.1	laid	-0.02	lies	-0.01	whole	-0.31
behind:born:12	home	0.27	fell	0.08	whole	-0.27
behind:born:2	home	0.18	fell	-0.03	laid	-0.01
behind:born:5	home	0.23	fell	-0.14	laid	0.19	lies	0.33
behind:born:far	home	-0.01	fell	0.28	laid	0.11	whole	0.21
behind:bury	fell	0.34	laid	0.47	lies	-0.22	whole	0.12
behind:bury:0	home	0.08	fell	0.21	laid	0.3	lies	-0.16	whole	0.07
behind:bury:1	home	0.29	fell	0.19	laid	0.6
behind:bury:12	home	-0.24	fell	-0.36	laid	-0.13	lies	-0.33	whole	-0.14
behind:bury:2	home	-0.07	fell	-0.43	laid	0.41	lies	-0.09	whole	0.16
behind:bury:5	home	-0.1	fell	0.6	laid	-0.73	lies	0.28	whole	0.08
behind:bury:far	fell	-0.05	laid	0.12	whole	0.04
behind:capture	fell	-0.2	laid	-0.22	lies	-0.23	whole	0.02
behind:capture:0	laid	-0.14	lies	-0.01
behind:capture:1	lies	-0.01
behind:capture:12	fell	-0.14	laid	-0.02	lies	-0.08	whole	0.07
behind:contact	home	-0.15	fell	-0.31	laid	-0.38	lies	-0.34	whole	0.01
behind:contact:0	fell	0.04	laid	-0.18	lies	-0.38	whole	-0.28
behind:contact:1	home	-0.1	fell	-0.14	laid	-0.45	lies	0.14	whole	0.15
behind:contact:12	home	-0.35	fell	-0.79	laid	0.24	lies	-0.06	whole	-0.17
behind:contact:2	fell	0.11	whole	0.28
behind:contact:5	home	0.27	fell	0.56	laid	-0.06	lies	-0.08	whole	0.16
behind:contact:far	home	-0.08	fell	-0.21	laid	-0.07
behind:day	home	-0.01	fell	0.2	laid	0.17	lies	-0.04	whole	-0.18
behind:day 0	home	-0.25	fell	1.22	laid	-0.62	lies	-0.8	whole	0.27
behind:day 1	home	0.05	fell	-0.18	laid	0.09	lies	-0.09	whole	-0.25
behind:day 12	home	0.05	fell	-0.05	laid	0.29	lies	-0.11	whole	-0.07
behind:day 2	home	0.31	fell	-0.01	laid	-0.14	lies	-0.58	whole	-0.08
behind:day 5	home	0.19	fell	-0.27	laid	0.2	whole	-0.03
behind:day far	home	-0.77	fell	-0.62	laid	0.26	lies	1.04	whole	-0.07
behind:died	home	0.02	fell	0.05	laid	0.22	lies	-0.15	whole	0.1
behind:died:0	home	0.41	fell	-0.36	laid	0.08	whole	-0.1
behind:died:1	home	0.09	fell	-0.44	laid	-0.26	lies	0.14	whole	0.13
behind:died:12	home	-0.44	fell	0.08	laid	0.1	lies	0.02	whole	0.11
behind:died:2	home	0.03	fell	0.23	laid	0.41	lies	-0.51	whole	-0.03
behind:died:5	home	-0.24	fell	0.6	laid	-0.2	lies	0.05	whole	0.16
behind:died:far	home	-0.11	fell	-0.16	laid	0.18	lies	-0.14	whole	-0.09
behind:enlist	home	-0.05	fell	-0.5	laid	-0.17	lies	-0.35	whole	0.05
behind:enlist:0	fell	-0.25	laid	-0.04	lies	-0.08	whole	0.14
behind:enlist:1	home	-0.33	fell	-0.18	lies	-0.08	whole	0.08
behind:enlist:12	fell	-0.02	lies	-0.03	whole	0.05
behind:enlist:2	fell	-0.04
behind:enlist:5	home	0.14	fell	0.15	whole	-0.25
behind:fell	home	0.48	fell	0.15	laid	-0.64	lies	-0.12	whole	0.14
behind:fell:0	home	0.41	fell	-0.11	laid	-0.72	whole	0.2
behind:fell:1	home	0.12	fell	0.35	laid	-0.31	lies	-0.13	whole	0.09
behind:fell:12	home	-0.3	fell	0.3	laid	-0.14	lies	0.28	whole	-0.21
behind:fell:2	home	0.24	fell	0.19	laid	0.2	lies	-0.21	whole	0.16
behind:fell:5	fell	-0.17	laid	0.01	lies	-0.73	whole	-0.06
behind:fell:far	home	0.06	fell	-0.62	lies	0.5	whole	0.12
behind:gio	home	-0.02	fell	0.57	laid	-0.24	lies	-0.1
behind:gio:0	laid	-0.06	whole	0.13
behind:gio:1	fell	0.31	laid	-0.06	lies	-0.01
behind:gio:12	fell	0.08	laid	0.22	whole	-0.05
behind:gio:2	fell	0.05	whole	-0.02
behind:gio:5	fell	-0.01	laid	-0.37	whole	-0.01
behind:grave	home	-1.04	fell	0.26	laid	-0.02	lies	0.72
behind:grave:0	home	-0.2	fell	-0.51	laid	-0.17	lies	-0.12	whole	-0.2
behind:grave:1	home	-0.44	fell	-0.15	laid	-0.64	lies	0.58	whole	0.12
behind:grave:12	fell	0.27	laid	0.02	lies	0.36	whole	-0.03
behind:grave:2	home	-0.09	fell	-0.28	laid	0.18	lies	-0.02	whole	0.36
behind:grave:5	home	-0.65	fell	0.92	laid	0.29	lies	0.17	whole	-0.16
behind:grave:far	fell	-0.16
behind:home	home	0.29	fell	0.31	laid	0.26	lies	0.23	whole	0.23
behind:home:0	home	-0.69	fell	0.11	laid	-0.71	lies	-0.43	whole	-0.12
behind:home:1	fell	-0.51	laid	0.37	whole	0.09
behind:home:12	home	0.38	fell	-0.23	laid	0.8	lies	0.34	whole	0.17
behind:home:2	home	0.51	fell	0.52	laid	0.25	lies	-0.25	whole	-0.02
behind:home:5	home	0.15	fell	-0.01	laid	-0.36	lies	0.23
behind:home:far	home	-0.07	fell	0.26	laid	-0.03	lies	0.15	whole	0.29
behind:hurt	home	-0.21	fell	-0.5	laid	-0.13	lies	-0.17	whole	0.18
behind:hurt:0	home	-0.12	fell	-0.21	whole	0.27
behind:hurt:12	fell	-0.09
behind:hurt:2	lies	-0.04	whole	-0.03
behind:hurt:5	fell	-0.07	laid	-0.06	lies	-0.01
behind:joined	home	-0.2	fell	-0.44	laid	-0.12	lies	-0.25	whole	0.11
behind:joined:0	fell	-0.14	laid	-0.03	lies	-0.06	whole	0.08
behind:joined:1	home	-0.29	fell	-0.02	whole	0.08
behind:joined:12	fell	-0.02	lies	-0.04	whole	0.05
behind:joined:2	home	-0.06
behind:joined:5	home	0.09	whole	-0.14
behind:kin	fell	-0.07	laid	-0.09	lies	0.06
behind:kin anh	home	0.05	fell	-0.44	laid	-0.03	lies	-0.02
behind:kin anh trai	home	-0.32	fell	-0.07	lies	-0.04
behind:kin ba	laid	0.27	whole	0.29
behind:kin bà	fell	-0.23	lies	-0.05
behind:kin bác	home	0.3	fell	-0.17	lies	-0.12	whole	-0.02
behind:kin bố	home	-0.15	laid	-0.02	lies	-0.01
behind:kin cháu	home	-0.13	fell	0.47	laid	-0.14	whole	0.12
behind:kin chú	fell	0.15	lies	0.15	whole	-0.23
behind:kin chị	home	-0.16	fell	-0.14
behind:kin cô	fell	0.19	lies	-0.01	whole	-0.16
behind:kin em	home	-0.32	fell	-0.24
behind:kin em gái	home	-0.21	fell	-0.03	lies	-0.03
behind:kin em trai	home	0.09	whole	-0.27
behind:kin mẹ	fell	0.11	laid	-0.01	lies	-0.04	whole	0.23
behind:kin mợ	fell	-0.16	lies	0.14	whole	0.12
behind:kin ông	home	0.22	fell	0.01	laid	0.03	lies	0.17
behind:kin:0	home	0.09	laid	0.17	lies	-0.3	whole	0.57
behind:kin:1	home	0.05	fell	-0.25	laid	-0.13	lies	0.29	whole	-0.22
behind:kin:12	home	-0.27	fell	0.26	laid	-0.28	lies	0.54	whole	-0.4
behind:kin:2	home	-0.07	fell	0.02	laid	0.02	lies	-0.18	whole	-0.27
behind:kin:5	home	0.18	fell	-0.24	laid	0.07	lies	-0.49	whole	0.31
behind:kin:far	home	-0.06	fell	0.06	lies	-0.05
behind:laid	home	-0.13	fell	0.11	laid	0.79	lies	0.08	whole	0.17
behind:laid:0	fell	-0.27	laid	0.13	whole	-0.02
behind:laid:1	fell	-0.32	laid	0.03	lies	-0.01	whole	0.28
behind:laid:12	fell	0.34	laid	0.68	lies	-0.08
behind:laid:5	fell	-0.02	laid	-0.06
behind:last	fell	-0.02	laid	-0.07
behind:last:5	fell	-0.02	laid	-0.06
behind:letter	home	0.1	fell	-0.49	laid	-0.46	lies	-0.15	whole	-0.27
behind:letter:0	home	-0.01	fell	-0.1
behind:letter:1	fell	-0.04	lies	-0.04
behind:letter:12	home	0.2	laid	-0.35	whole	-0.38
behind:letter:2	fell	-0.02
behind:letter:5	fell	-0.22	whole	0.07
behind:level	home	0.46	fell	-0.39	laid	-0.34	lies	-0.15	whole	-0.13
behind:level:0	home	0.23	fell	0.12	laid	0.09	lies	0.02	whole	0.06
behind:level:1	whole	0.03
behind:level:12	home	-0.04	fell	-0.52	laid	-0.37	lies	-0.12	whole	-0.26
behind:level:2	home	0.38	fell	-0.15	lies	-0.02	whole	0.15
behind:level:5	fell	-0.45	laid	-0.12	lies	-0.11	whole	-0.27
behind:level:far	fell	0.41	whole	0.11
behind:link	home	-0.07	fell	0.15	laid	-0.33	lies	-0.32	whole	-0.13
behind:link:0	home	0.16	fell	0.06	laid	0.05	lies	-0.09	whole	0.21
behind:link:1	home	-0.05	fell	-0.31	laid	-0.18	lies	0.35	whole	0.32
behind:link:12	home	-0.05	fell	0.12	laid	0.35	lies	-0.15	whole	-0.17
behind:link:2	home	0.62	fell	-0.32	laid	-0.64	lies	-0.45	whole	-0.54
behind:link:5	home	-0.72	fell	0.24	laid	-0.24	lies	-0.43	whole	-0.08
behind:link:far	home	-0.2	fell	0.62	lies	-0.1	whole	-0.01
behind:martyr	home	0.28	fell	-0.91	laid	-0.79	lies	0.2	whole	0.18
behind:martyr:0	home	-0.02	laid	-0.02	lies	0.1	whole	0.04
behind:martyr:1	home	0.31	fell	-0.13	laid	-0.07	lies	-0.1	whole	-0.31
behind:martyr:12	home	-0.58	fell	0.02	laid	-0.15	lies	0.21	whole	0.25
behind:martyr:2	home	0.13	fell	-0.26	lies	-0.29
behind:martyr:5	home	0.43	fell	-0.68	laid	-0.49	lies	0.14	whole	0.14
behind:moved	home	0.21	fell	0.16	laid	0.29	lies	-0.87	whole	-0.09
behind:moved:0	home	-0.27	fell	0.21	laid	-0.09	lies	-0.22	whole	-0.04
behind:moved:1	home	0.13	fell	-0.54	laid	0.57	lies	-0.09	whole	-0.08
behind:moved:12	home	0.3	fell	0.58	laid	-0.15	lies	-0.09	whole	0.14
behind:moved:2	fell	0.41	laid	-0.23	lies	-0.64	whole	-0.14
behind:moved:5	home	0.01	fell	-0.43	laid	0.05	whole	-0.09
behind:moved:far	laid	0.2	whole	0.12
behind:naming	home	-0.13	fell	-0.4	laid	-0.3	lies	0.1	whole	-0.11
behind:naming:0	home	0.24	fell	0.14	laid	-0.07	lies	-0.14	whole	0.19
behind:naming:1	fell	-0.14	laid	0.34	lies	-0.19	whole	-0.11
behind:naming:12	home	-0.33	fell	-0.43	laid	-0.36	lies	-0.05	whole	-0.4
behind:naming:2	home	0.05	fell	0.02	laid	-0.29	lies	0.57	whole	-0.29
behind:naming:5	fell	-0.6	laid	-0.03	lies	-0.68	whole	0.22
behind:naming:far	home	-0.32	fell	0.35	laid	-0.01	lies	0.51	whole	0.48
behind:notice	home	-0.07	fell	0.13	lies	-0.26	whole	0.29
behind:notice:0	home	-0.11	fell	0.01	laid	0.21	lies	-0.02	whole	0.09
behind:notice:1	fell	-0.12
behind:notice:12	fell	-0.02
behind:notice:2	home	0.13	fell	-0.04	laid	-0.01	lies	-0.08
behind:notice:5	home	-0.05	fell	0.14	laid	-0.16	lies	-0.01	whole	0.03
behind:notice:far	fell	0.16	whole	0.22
behind:office	home	-0.44	fell	0.5	laid	-0.21	lies	-0.05	whole	-0.11
behind:office:0	home	-0.15	fell	-0.23	laid	-0.27	whole	-0.08
behind:office:1	fell	0.28	laid	0.13	lies	-0.06	whole	-0.34
behind:office:12	home	-0.23	fell	0.17	laid	0.01	lies	0.15	whole	0.3
behind:office:2	fell	0.33	laid	-0.09	lies	-0.04	whole	-0.06
behind:office:5	home	-0.23	fell	-0.13	lies	-0.09	whole	0.16
behind:office:far	fell	0.19
behind:post	home	0.2	fell	-0.15	laid	-0.61	lies	-0.77	whole	0.1
behind:post:0	home	0.04	fell	-0.23	laid	-0.26	lies	-0.13	whole	0.05
behind:post:1	home	0.25	fell	-0.52	laid	-0.07	lies	-0.07	whole	-0.38
behind:post:12	home	0.34	fell	0.07	laid	0.09	lies	-0.14	whole	-0.12
behind:post:2	home	-0.34	fell	0.08	laid	-0.33	lies	-0.07	whole	0.08
behind:post:5	home	0.16	fell	0.16	laid	-0.17	lies	-0.19	whole	0.45
behind:post:far	home	-0.38	laid	-0.04
behind:rank	home	0.37	fell	-0.26	laid	-0.58	lies	0.1	whole	0.2
behind:rank:0	home	0.4	fell	-0.45	laid	-0.22	lies	-0.08	whole	0.52
behind:rank:1	home	-0.07	fell	-0.32	lies	-0.04
behind:rank:12	home	-0.01	fell	0.27	laid	-0.03	whole	-0.24
behind:rank:2	whole	0.04
behind:rank:5	home	0.09	fell	-0.06	laid	-0.11	lies	0.29	whole	-0.12
behind:rank:far	fell	0.18	laid	-0.03	whole	0.03
behind:returned	home	-0.21	fell	-0.75	laid	-0.1	lies	-0.15	whole	-0.04
behind:returned:0	fell	-0.44
behind:returned:1	home	-0.06	fell	-0.04
behind:returned:12	fell	-0.18
behind:returned:2	fell	-0.05
behind:returned:5	whole	-0.04
behind:self	home	-0.28	fell	0.2	laid	-0.07	lies	0.04	whole	0.48
behind:self:0	home	0.1	fell	0.04	laid	-0.11	lies	-0.24	whole	0.12
behind:self:1	home	0.05	fell	0.48	laid	0.49	lies	0.2	whole	-0.21
behind:self:12	home	-0.38	fell	0.01	laid	-0.2	lies	0.1	whole	0.65
behind:self:2	home	-0.18	fell	-0.17	lies	0.04	whole	0.15
behind:self:5	fell	-0.13	laid	-0.04
behind:self:far	home	-0.06	fell	0.12	laid	-0.26	lies	-0.19	whole	0.13
behind:site	home	-0.02	fell	-0.61	laid	-0.24	lies	-0.14	whole	0.1
behind:site:1	fell	-0.03	whole	0.18
behind:site:12	home	0.11	fell	-0.43	laid	-0.01	lies	-0.06	whole	-0.12
behind:site:2	home	-0.04	fell	-0.12	laid	-0.03
behind:site:5	home	-0.04	laid	-0.09
behind:tells	home	-0.42	fell	0.32	laid	-0.32	lies	0.06	whole	0.03
behind:tells:0	home	-0.96	fell	-0.06	laid	-0.12	lies	0.19	whole	0.19
behind:tells:1	home	-0.12	fell	-0.3	laid	0.61	lies	-1.01	whole	0.25
behind:tells:12	home	0.31	fell	0.19	laid	-0.49	lies	0.52	whole	-0.47
behind:tells:2	home	0.28	fell	0.65	laid	-0.03	lies	0.01
behind:tells:5	fell	-0.21	laid	-0.91	lies	0.13	whole	-0.07
behind:tells:far	home	-0.05	fell	0.64	laid	0.11	lies	-0.11	whole	0.26
behind:thing	home	0.11	fell	0.27	laid	0.04	lies	-0.17	whole	0.55
behind:thing:0	home	0.01	fell	0.18	laid	-0.04	lies	-0.33	whole	0.5
behind:thing:1	home	-0.1	fell	0.29	laid	-0.19	lies	-0.06	whole	0.18
behind:thing:12	home	-0.26	fell	0.64	laid	-0.02	lies	0.41	whole	0.14
behind:thing:2	fell	-0.2	laid	-0.23	lies	-0.05	whole	-0.18
behind:thing:5	home	0.32	fell	-0.51	laid	0.43	lies	-0.47	whole	0.15
behind:thing:far	home	0.09	fell	-0.04	laid	-0.01	lies	0.13	whole	0.03
behind:title	home	-0.12	fell	0.34	lies	-0.18	whole	0.04
behind:title:0	home	0.01	fell	0.23	laid	-0.19	lies	-0.24
behind:title:1	home	-0.43	fell	0.32	laid	0.35	lies	-0.01	whole	0.16
behind:title:12	home	0.28	fell	0.02	laid	-0.1	lies	-0.12	whole	-0.12
behind:title:2	home	0.19	fell	-0.28	laid	0.73	lies	-0.05	whole	-0.25
behind:title:5	home	-0.32	fell	0.2	laid	-0.66	lies	-0.2	whole	0.24
behind:title:far	home	-0.03	fell	-0.28	laid	-0.43	lies	0.34	whole	0.13
behind:truename	home	-0.18	fell	-0.16	laid	-0.07	lies	-0.02	whole	0.41
behind:truename:0	home	-0.05	fell	-0.17
behind:truename:2	home	-0.24	fell	-0.17	whole	0.19
behind:unit	home	0.52	fell	-0.07	laid	-0.36	lies	-0.07	whole	-0.06
behind:unit 0	home	0.2	fell	0.44	laid	-0.25	lies	-0.29	whole	0.39
behind:unit 1	home	0.09	fell	0.22	laid	-0.23	lies	-0.15	whole	0.38
behind:unit 12	home	0.62	fell	-0.63	laid	-0.43	lies	0.13	whole	-0.44
behind:unit 2	home	0.17	fell	-0.67	laid	0.18	lies	-0.09	whole	0.23
behind:unit 5	home	-0.1	fell	0.58	laid	-0.3	whole	-0.45
behind:unit far	home	-0.43	fell	-0.26	laid	0.29	lies	0.02	whole	0.03
capitals 0	home	-1.84	fell	-2.12	laid	-0.88	lies	-1.09	whole	-0.04
capitals 1	home	-2.27	fell	-0.99	laid	-0.06	lies	-1.34	whole	-0.72
capitals 2	home	-0.45	fell	0.55	laid	-0.18	lies	-0.32
capitals 3	home	1.18	fell	0.44	laid	-0.64	lies	-0.15	whole	0.06
first 11	fell	-0.02	whole	-0.13
first 12	fell	-0.22	whole	-0.09
first 19	fell	-0.14
first 3	fell	-0.29	laid	0.04	whole	-0.06
first 4	fell	-0.09	laid	0.09
first 5	fell	-0.01	whole	-0.1
first 6	fell	-0.4	laid	-0.07
first 75	laid	-0.04
first 8	laid	-0.05
first 9	laid	-0.03	whole	-0.06
first a	home	-0.21	fell	0.29	lies	-0.06	whole	-0.06
first admin	home	-0.12
first adn	fell	-0.05
first ai	home	-0.01	fell	0.57
first ak	fell	-0.02
first ama	home	0.23	whole	-0.11
first an	home	0.74	fell	-0.08	laid	0.08	lies	0.06	whole	0.47
first anh	home	0.4	laid	0.15	lies	0.35	whole	-0.74
first ao	fell	-0.21	laid	-0.34	whole	-0.45
first ap	home	-0.12	fell	0.17	laid	0.12	lies	-0.35	whole	0.09
first b	fell	-0.23
first b1	home	-0.31	fell	-0.03
first b52	fell	-0.2	laid	-0.06
first ba	home	0.39	fell	0.35	laid	-0.19	lies	-0.09	whole	0.53
first bac	home	0.03	fell	-0.69	lies	0.31	whole	-0.3
first bach	fell	-0.07	whole	0.12
first bai	home	-0.08	fell	-0.02	laid	0.24	lies	-0.38	whole	0.73
first ban	home	0.21	fell	0.37	laid	0.13	lies	-0.18	whole	0.63
first bang	home	-0.12	fell	-0.32	laid	-0.22	lies	-0.01
first bao	home	0.19	fell	-0.35	laid	-0.2	lies	-0.07	whole	0.04
first bat	home	0.26	fell	0.12	whole	-0.17
first battambang	fell	0.36	whole	0.21
first bau	home	-0.06	fell	0.33	laid	0.1
first bay	home	-0.33	fell	-0.18	laid	-0.11
first be	home	-0.07	laid	-0.08	whole	0.15
first ben	home	-0.26	fell	-0.15	laid	-0.21	lies	-0.9	whole	-0.19
first benh	home	-0.4	fell	0.07	laid	-0.33	lies	-0.11	whole	0.7
first bi	home	-0.18	fell	0.18	laid	-0.16	whole	-0.14
first bia	home	-0.06	fell	0.33	laid	0.01	lies	-0.04	whole	0.02
first bien	fell	-0.05	laid	-0.06	lies	-0.01	whole	0.02
first biet	home	-0.04
first binh	home	0.53	fell	0.04	laid	-0.21	lies	-0.38	whole	0.24
first bo	home	-0.05	fell	-0.55	laid	0.21	lies	0.53	whole	0.09
first bom	fell	-0.31	laid	-0.1	whole	-0.36
first bon	home	-0.06	fell	0.03
first bot	fell	-0.48	laid	-0.13	lies	-0.03	whole	0.16
first bu	home	-0.2	fell	0.2	laid	-0.04
first bui	home	-0.3	fell	-0.17	laid	-0.09	lies	-0.2
first bung	home	-0.02	whole	-0.14
first buon	home	0.13	fell	-0.17	laid	-0.19	lies	-0.1	whole	0.29
first c	home	-0.16	fell	-0.16	whole	-0.06
first c2	fell	0.37
first c3	fell	-0.03
first ca	home	0.17	fell	-0.31	laid	0.75	lies	-0.09	whole	-0.44
first cac	fell	-0.15
first cach	home	-0.13	fell	-0.05	laid	-0.3	lies	-0.29	whole	0.36
first cai	home	0.09	fell	-0.39	laid	-0.42	lies	-0.01	whole	0.26
first cam	home	0.29	fell	-0.19	laid	-0.06	lies	-0.11	whole	0.56
first campuchia	fell	-0.01
first can	home	0.43	fell	-0.3	laid	-0.08	lies	-0.01	whole	0.28
first cang	fell	0.1
first canh	home	-0.1	fell	-0.58	laid	0.41	lies	0.46	whole	0.78
first cao	fell	0.1	laid	-0.3	lies	-0.17	whole	-0.03
first cap	home	-0.16	lies	0.33
first cat	home	0.28	whole	0.05
first cau	home	0.01	fell	-0.29	laid	-0.44	lies	-0.21	whole	0.1
first cay	home	-0.04	fell	0.57	laid	-0.24	lies	-0.23	whole	-0.86
first ccb	fell	-0.16	lies	-0.01
first cha	fell	0.49	whole	0.05
first cham	home	-0.01
first chan	home	-0.12	fell	-0.77	laid	0.25	lies	-0.35	whole	0.22
first chap	fell	-0.12
first chau	fell	-0.06	whole	-0.29
first chay	whole	-0.24
first chet	fell	0.41	laid	-0.04	whole	-0.2
first chi	home	-0.15	laid	-0.18	lies	-0.12	whole	-0.01
first chien	home	-0.2	fell	-0.05	laid	-0.12	lies	-0.06	whole	-0.15
first chin	home	-0.12	fell	-0.07
first chinh	whole	-0.1
first cho	home	0.51	fell	-0.12	laid	-0.4	whole	-0.67
first chon	home	-0.17	fell	-0.17	laid	0.67	lies	-0.03	whole	-0.34
first chong	fell	-0.18	whole	-0.37
first chot	fell	0.31	laid	-0.2	lies	-0.04	whole	0.53
first chu	home	0.21	fell	-0.54	laid	0.11	lies	-0.04
first chua	home	-0.42	fell	0.08	laid	-0.08	lies	0.37	whole	0.43
first chuc	home	-0.06
first chung	home	0.01	fell	-0.42	laid	-0.01	whole	-0.64
first chuyen	home	-0.09	fell	-0.07	laid	-0.11	lies	0.16	whole	-0.14
first co	home	-0.59	fell	0.08	laid	-0.59	lies	-0.12	whole	-0.04
first coi	fell	0.25	whole	-0.01
first con	home	-0.4	fell	-0.43	laid	-0.43	lies	0.05	whole	0.25
first cong	home	-0.72	fell	0.12	laid	-0.21	lies	0.21
first cu	home	0.31	fell	0.16	laid	0.23	lies	-0.13	whole	0.3
first cua	home	-0.24	fell	0.26	laid	-0.07	lies	-0.42	whole	-0.2
first cuc	home	-0.19	fell	-0.19
first cung	home	-0.26	fell	-0.34	laid	-0.33	whole	-0.34
first cuoi	fell	0.11	laid	0.18	lies	0.05
first cuu	whole	-0.14
first d	home	0.14	fell	-0.13	whole	-0.17
first da	home	0.09	fell	-0.02	laid	-0.29	lies	-0.04	whole	-0.07
first dac	fell	0.43	whole	0.25
first dai	home	-0.08	fell	-0.25	laid	-0.17	lies	0.27	whole	-0.15
first dak	home	0.35	fell	0.11	laid	-0.09	lies	-0.11
first dan	home	0.18	fell	-0.16	laid	-0.06
first dang	home	-0.12	laid	-0.01	whole	0.22
first danh	home	-0.39	fell	-0.21	laid	-0.17	lies	-0.24	whole	-0.25
first dao	fell	0.57	laid	-0.14	lies	-0.1	whole	0.08
first dap	home	-0.06	fell	0.25	laid	0.01	whole	-0.14
first dat	home	0.13	fell	-0.12	laid	0.06	lies	0.64	whole	0.08
first de	fell	0.18	laid	-0.01	whole	0.41
first dem	laid	0.01	whole	-0.07
first den	fell	0.05	laid	-0.21	whole	-0.11
first deo	home	-0.06	fell	-0.08	laid	-0.22	lies	0.22	whole	0.12
first di	home	-0.34	fell	-0.13
first dia	fell	-0.06	laid	-0.14
first dich	home	-0.07
first diem	fell	0.45	laid	0.05	lies	0.3	whole	-0.49
first dien	home	0.18	fell	0.19	laid	-0.02	lies	-0.03	whole	0.39
first dinh	home	0.41	fell	0.03	laid	0.18	lies	-0.08	whole	0.57
first doan	home	-0.31	fell	-0.24	laid	-0.47	lies	-0.25	whole	-0.74
first doc	home	-0.03	fell	0.22	laid	-0.07	lies	0.1	whole	0.17
first doi	home	-0.35	laid	0.32	lies	-0.05	whole	0.77
first don	home	-0.34	fell	-0.13	laid	0.13	whole	0.06
first dong	home	0.21	fell	-0.44	laid	-0.19	lies	0.19	whole	0.32
first dot	whole	-0.26
first du	home	-0.03
first dua	fell	-0.08	laid	0.41	whole	-0.11
first duc	home	0.1	laid	-0.01	whole	0.16
first dung	home	-0.09
first duoc	home	0.14	fell	-0.15
first duoi	home	-0.23	fell	0.05	laid	0.14	lies	-0.66	whole	0.59
first duong	home	-0.48	fell	0.24	laid	-0.2	lies	-0.06	whole	-0.16
first duy	home	0.26	fell	-0.02
first e	home	-0.51	fell	-0.01	laid	0.32	whole	-0.26
first ea	home	-0.05	fell	-0.15	lies	-0.16	whole	-0.43
first em	home	-0.23	fell	-0.16	laid	0.04	lies	-0.03	whole	-0.05
first f10	fell	-0.02
first ga	fell	0.14	laid	0.13	lies	-0.04
first gac	home	-0.07	fell	0.83	whole	0.53
first gan	home	0.15	fell	0.18	laid	-0.38	lies	0.25	whole	0.06
first gbt	fell	-0.07
first ghi	laid	-0.12
first gia	home	0.13	fell	-0.5	laid	-0.1	lies	-0.12	whole	-0.27
first giao	home	-0.23	fell	-0.06	whole	0.22
first giap	home	-0.11
first giay	fell	-0.12
first gieng	fell	0.22	laid	0.02	whole	-0.01
first gio	home	0.21	laid	-0.41	lies	-0.05	whole	-0.01
first giong	home	0.3	fell	0.17	laid	-0.16	lies	-0.05	whole	0.22
first giu	home	-0.1	fell	-0.02	whole	-0.14
first giua	fell	0.24	laid	-0.05	lies	-0.01	whole	-0.18
first go	home	0.48	fell	0.16	laid	0.5	lies	0.47	whole	0.04
first goc	home	0.32	fell	0.05	laid	-0.13	lies	0.38	whole	0.42
first goi	fell	-0.11	whole	-0.17
first h	home	-0.19	fell	0.1	lies	-0.05	whole	-0.09
first h1	home	-0.19
first h2	home	-0.19
first h3	home	-0.14	fell	-0.07
first ha	home	-0.04	fell	-0.45	laid	-0.3	lies	-0.27	whole	-0.85
first hai	home	-0.48	fell	-0.82	laid	0.25	lies	-0.13	whole	-0.92
first ham	home	0.02	fell	0.38	laid	0.56	whole	0.34
first hang	home	-0.24	fell	0.06	laid	-0.14	lies	-0.8	whole	0.27
first hau	home	0.39	fell	-0.04	whole	0.27
first hay	laid	-0.08
first he	laid	0.01	whole	-0.14
first het	fell	-0.15
first hien	fell	-0.21
first ho	home	-0.22	fell	-0.85	laid	0.29	lies	-0.59	whole	-0.1
first hoa	home	-0.32	fell	-0.01	lies	-0.03	whole	-0.05
first hoai	fell	0.26	laid	-0.04	lies	-0.04	whole	0.44
first hoang	home	0.4	fell	-0.41	lies	-0.01	whole	0.29
first hoc	home	-0.14	whole	0.11
first hoi	fell	-0.42	laid	-0.17	lies	-0.31	whole	-0.41
first hom	fell	-0.11	laid	-0.1
first hon	home	-0.22	fell	-0.1	whole	-0.2
first hong	home	-0.02	fell	-0.12	laid	-0.03
first hop	home	-0.02	whole	0.01
first hp	whole	-0.03
first hs	home	-0.05	fell	-0.04	laid	-0.02
first htx	fell	-0.19	lies	-0.01	whole	0.12
first hue	home	0.28	fell	0.35	whole	0.26
first hung	home	0.24	fell	-0.26	lies	-0.01	whole	0.81
first huong	home	0.18	fell	0.12	laid	-0.13	lies	-0.03	whole	-0.13
first huu	home	0.17	fell	-0.21	laid	-0.06	lies	-0.05	whole	-0.51
first huyen	home	0.5	fell	0.25	lies	0.06	whole	-1.07
first hy	home	-0.14	fell	-0.13
first k	fell	0.13	whole	0.15
first k23	whole	-0.22
first ke	fell	0.22	laid	0.26	lies	-0.03	whole	0.26
first kem	fell	-0.13	whole	-0.22
first kenh	fell	0.13	whole	0.34
first keo	home	-0.09
first khai	home	-0.15
first kham	home	0.19	fell	0.01	whole	-0.17
first khanh	home	-0.21	fell	0.17	whole	-0.35
first khau	home	-0.05	fell	0.1
first khe	home	0.07	fell	0.18	laid	1.22	lies	-0.39	whole	0.37
first khi	home	-0.01	laid	-0.1	lies	-0.05	whole	-0.45
first khieng	home	-0.1	whole	-0.3
first khmer	home	-0.29	whole	-0.41
first kho	home	-0.2	laid	0.27
first khoai	home	0.31	fell	-0.03	whole	0.09
first khoi	whole	-0.27
first khong	fell	-0.46	laid	-0.03	whole	-0.05
first khu	home	-0.2	fell	-0.09	laid	0.02	lies	0.43	whole	0.78
first khuc	fell	-0.1	laid	-0.01	whole	-0.4
first khue	home	-0.02
first kien	home	0.41	fell	-0.53	lies	0.55	whole	-0.3
first kim	home	0.71	fell	-0.45	laid	-0.03	lies	-0.15	whole	0.58
first kinh	home	0.07	fell	0.42	laid	-0.08	lies	-0.11	whole	-0.09
first km	fell	0.43	whole	0.61
first kon	home	-0.04	fell	0.21	laid	-0.03	whole	0.23
first kong	fell	0.07	laid	0.36	whole	0.14
first ky	home	0.08	fell	-0.28	laid	-0.05	lies	-0.06	whole	-0.09
first la	whole	-0.14
first lac	home	-0.04	fell	-0.01	whole	0.37
first lai	home	-0.2	fell	-0.64	laid	-0.29	whole	-0.07
first lam	home	-0.15	fell	-0.23	laid	-0.15	lies	-0.04
first lan	fell	-0.2	laid	0.16	lies	-0.1	whole	-0.25
first lang	home	0.57	fell	-0.31	laid	0.37	lies	-0.5	whole	0.14
first lanh	fell	-0.07
first lao	home	-0.24	fell	0.71	laid	-0.05	whole	0.58
first lap	home	0.47	fell	-0.02	whole	0.25
first lay	fell	-0.01	laid	-0.08
first le	home	-0.12	fell	-0.09	laid	-0.03	whole	0.13
first len	fell	-0.03	laid	-0.07	whole	0.05
first lien	fell	-0.04	whole	0.12
first liet	fell	-0.06	laid	-0.08	lies	-0.03
first lieu	fell	-0.13	laid	-0.02	whole	0.1
first linh	home	-0.47	fell	-0.32	laid	-0.34	whole	-0.21
first lo	home	-0.13	fell	0.34	laid	-0.94	lies	0.21	whole	0.11
first loc	home	-0.11	fell	0.54	lies	0.2	whole	0.6
first loi	laid	-0.05
first long	home	0.04	fell	-0.1	laid	-0.07	lies	0.2	whole	-0.13
first ls	laid	-0.02	lies	-0.05
first lu	fell	-0.26
first luc	home	0.33	laid	0.02	whole	-0.22
first lung	home	-0.11	fell	-0.29	laid	0.13	lies	-0.07	whole	0.21
first luon	fell	-0.03	whole	-0.3
first luong	home	-0.15	whole	-0.04
first luu	home	-0.1	fell	-0.04	laid	-0.01	lies	0.38	whole	0.01
first ly	home	0.2	whole	-0.05
first m	home	-0.11	lies	0.3	whole	0.43
first ma	home	-0.02	fell	0.33	laid	0.38	whole	-0.14
first mai	home	-0.15	fell	-0.49	laid	0.33	lies	-0.05	whole	-0.26
first mang	fell	-0.03	laid	-0.03
first mat	home	-0.18	fell	-0.23	laid	-0.33	lies	-0.2	whole	0.67
first mau	home	-0.18	fell	-0.06
first may	fell	-0.21	laid	-0.03
first me	home	-0.09	fell	-0.51	laid	0.28	lies	-0.13	whole	0.1
first mep	fell	-0.17	laid	0.08	lies	-0.04	whole	0.64
first mi	fell	0.08
first mien	home	-0.09	fell	-0.02
first mieu	fell	-0.03	laid	0.31	lies	-0.07	whole	0.08
first minh	home	0.22	laid	-0.08	whole	-0.21
first mo	home	0.28	fell	-0.14	laid	-0.41	lies	0.18	whole	0.32
first moc	home	-0.11
first moi	home	-0.02
first mom	fell	-0.22	laid	-0.23
first mong	home	-0.05	whole	-0.43
first muong	home	0.16	fell	0.4	laid	0.1	lies	-0.12	whole	-0.13
first my	home	0.14	fell	-0.4	laid	-0.06	lies	-0.01
first n	home	-0.1	fell	-0.15
first na	home	0.26	fell	0.42	whole	0.62
first nam	home	0.1	fell	-0.17	laid	0.66	lies	-0.25	whole	-0.24
first nap	fell	-0.01
first nen	home	-0.06	fell	0.15	laid	-0.33	whole	0.38
first nga	home	0.01	fell	0.08	laid	-0.21	lies	-0.08	whole	0.43
first ngam	home	-0.01	fell	0.01	laid	-0.14	lies	-0.05	whole	-0.33
first ngan	fell	-0.13	whole	0.11
first ngay	home	0.31	fell	0.7	laid	-0.09	lies	-0.19	whole	-1.06
first nghe	home	0.38	fell	-0.34	laid	-0.06	lies	-0.08	whole	-0.25
first nghi	home	0.69	fell	-0.22	lies	-0.01	whole	0.08
first nghia	home	0.07	fell	-1.04	laid	0.05	lies	0.29	whole	0.87
first ngo	home	-0.22	fell	-0.15
first ngoai	home	0.44	fell	1.04	laid	0.38	lies	-0.29	whole	-0.17
first ngoc	home	-0.21	fell	-0.07	whole	0.23
first ngoi	fell	-0.07	laid	0.04
first nguoi	home	0.13	fell	-0.02	laid	-0.01	whole	-0.24
first nguyen	home	-0.23	fell	0.31	whole	-0.1
first nhan	home	-0.23
first nhap	home	-0.02	fell	-0.05
first nhat	fell	-0.02
first nhieu	fell	-0.03	laid	-0.07
first nho	home	0.05	fell	-0.14	lies	-0.03
first nhom	fell	-0.06	whole	-0.04
first nhon	fell	-0.05
first nhu	home	0.11	fell	-0.19	laid	-0.02	whole	0.01
first nhung	laid	-0.15	whole	-0.03
first ninh	home	0.31	fell	0.19	lies	-0.07	whole	0.02
first nn	home	-0.08
first no	fell	-0.21	laid	0.04	lies	-0.01	whole	-0.44
first noi	home	-0.39	fell	0.04	laid	-0.19	whole	-0.03
first nong	home	0.25	fell	0.02	laid	-0.06	lies	-0.1	whole	0.22
first nt	home	-0.02	laid	-0.02	lies	0.68	whole	0.4
first ntls	home	-0.26	fell	-1.21	laid	0.08	lies	1.35	whole	0.77
first nua	laid	0.21	whole	-0.25
first nui	fell	0.13	laid	0.12	lies	-0.17	whole	0.23
first nung	home	-0.01	whole	-0.25
first nuoc	home	-0.23	fell	-0.52	laid	-0.4	lies	-0.14	whole	-0.28
first nuong	fell	-0.14	laid	-0.29	lies	0.41	whole	0.39
first o	home	-0.07	fell	-0.15	lies	-0.02
first ong	home	-0.08	fell	-0.2	laid	0.06	whole	-0.41
first p2	fell	-0.01
first pailin	fell	0.16	whole	-0.24
first pha	home	0.31	fell	0.42	whole	0.51
first pham	home	0.16	fell	-0.09	whole	-0.31
first phan	home	0.09	fell	0.07	laid	-0.05	whole	-0.18
first phao	fell	-0.14	laid	-0.12	whole	0.01
first phap	home	-0.06	fell	-0.13	whole	-0.06
first phat	fell	0.07
first phia	home	-0.12	fell	-0.2	laid	0.24	lies	-0.18	whole	-0.37
first pho	home	0.56	fell	-0.65	laid	-0.03	lies	-0.11	whole	0.35
first phong	home	-0.4	fell	-0.27	laid	-0.13	lies	-0.02	whole	-0.32
first phu	home	0.04	fell	0.11	laid	-0.22	lies	-0.29	whole	0.13
first phuc	whole	-0.09
first phum	fell	0.38	laid	-0.05	whole	0.49
first phuoc	home	0.38	fell	-0.03	lies	0.29	whole	-0.44
first phuong	home	-0.05	fell	-0.13	laid	-0.27	lies	-0.18	whole	-0.13
first po	laid	0.43	lies	-0.05	whole	-0.23
first q	home	0.4	fell	0.21	lies	-0.06	whole	-0.35
first qua	home	-0.06	fell	-0.18
first quan	home	-0.65	fell	-0.42	laid	-0.7	lies	-0.32	whole	-0.66
first quang	home	0.2	fell	0.03	laid	-0.18	lies	-0.32	whole	-0.23
first quanh	laid	-0.15	lies	-0.04	whole	-0.12
first quay	fell	-0.2	laid	-0.53
first que	home	0.68	fell	-0.1	laid	0.14	lies	-0.04	whole	-0.47
first quoc	fell	-0.14	whole	-0.01
first quy	home	-0.18	fell	-0.16	lies	-0.02	whole	0.06
first quyet	home	-0.11	fell	-0.17	whole	-0.11
first quynh	home	0.6	fell	-0.2	lies	-0.04	whole	0.38
first ra	home	-0.03	fell	-0.22	laid	-0.11
first rach	fell	0.04	laid	0.25	lies	0.27	whole	-0.14
first rang	laid	0.16	whole	0.27
first ranh	home	-0.12	whole	0.65
first ray	home	-0.2	fell	0.39	laid	-0.42	whole	-0.24
first ria	fell	-0.09	laid	0.31	lies	-0.1	whole	-0.21
first rieng	home	-0.1	fell	-0.04
first roi	whole	-0.09
first ru	fell	0.23	laid	0.15	lies	0.42	whole	0.11
first rung	home	-0.14	fell	0.23	laid	-0.19	lies	-0.25	whole	0.01
first ruong	fell	-0.15	laid	0.29	lies	-0.12
first sa	fell	0.17	laid	0.15	lies	0.33	whole	-0.1
first sai	home	-0.11	whole	0.04
first sam	home	-0.12	fell	0.22	whole	0.16
first san	fell	0.34	laid	0.27	lies	-0.34	whole	0.35
first sang	home	-0.01	fell	-0.03	lies	-0.02
first sat	home	-0.12	fell	-0.2	laid	0.12	lies	-0.15	whole	-0.34
first sau	home	-0.56	fell	0.3	laid	-0.18	lies	0.46	whole	0.89
first se	fell	0.17	whole	-0.18
first sentence	home	-0.33	fell	-0.43	laid	-0.67	lies	-0.11	whole	0.09
first siem	fell	0.24	whole	0.05
first sinh	home	-0.01	laid	-0.04	whole	0.03
first sisophon	fell	-0.03	whole	-0.33
first sn	home	-0.03
first so	home	-0.05	fell	-0.09	laid	-0.54	lies	-0.28	whole	-0.33
first soc	home	-0.26	laid	0.39	lies	-0.04	whole	-0.54
first son	home	-0.55	fell	0.28	laid	0.16	lies	0.3	whole	-0.53
first song	home	-0.11	fell	0.22	laid	-0.35	lies	-0.38	whole	-0.06
first su	fell	-0.25	laid	0.08	lies	-0.01	whole	-0.01
first suoi	home	-0.13	fell	0.04	laid	-0.26	lies	-0.36	whole	-0.54
first suon	fell	0.52	laid	0.23	lies	-0.16	whole	0.16
first suu	home	-0.01	fell	-0.08
first t	home	-0.36	fell	-0.37	laid	-0.06	whole	-0.49
first ta	home	-0.16	fell	0.46	laid	-0.06	lies	-0.08	whole	0.09
first tai	fell	0.1	lies	-0.01	whole	-0.74
first taluy	laid	0.44	whole	0.24
first tam	home	0.45	fell	0.18	laid	0.45	lies	-0.1	whole	-0.72
first tan	home	0.02	fell	0.13	laid	-0.09	lies	-0.11	whole	0.15
first tang	home	-0.01	fell	-0.22
first tap	home	-0.36	laid	-0.17	whole	-0.3
first tau	home	-0.04	fell	0.04	lies	-0.01	whole	-0.1
first tay	home	-0.48	fell	0.11	laid	-0.13	lies	-0.25	whole	-0.5
first tb	fell	-0.02	whole	-0.12
first ten	home	-0.03
first tet	fell	-0.1
first th	whole	-0.1
first thach	home	0.45	fell	0.18	lies	-0.07	whole	0.02
first thai	home	0.4	fell	-0.28	laid	-0.04	lies	-0.12	whole	-0.63
first than	home	-0.04	fell	-0.13	lies	-0.05
first thang	home	0.11	whole	-0.15
first thanh	home	0.17	fell	-0.71	laid	-0.26	lies	-0.25	whole	-0.01
first thay	fell	-0.16
first thcs	home	-0.14	fell	0.31	lies	-0.02	whole	-0.34
first theo	laid	-0.29
first thi	home	0.02	fell	-0.57	laid	-0.17	lies	-0.07	whole	-0.5
first thieu	home	0.46	fell	-0.12	lies	-0.01
first tho	home	0.5	fell	-0.07	whole	0.32
first thon	home	0.36	fell	0.2	laid	0.06	lies	-0.55	whole	1.09
first thong	home	0.03	fell	-0.17	lies	-0.11
first thot	whole	-0.2
first thu	home	-0.24	fell	-0.02	laid	-0.11	lies	-0.05	whole	-0.04
first thua	home	-0.33	fell	0.69	laid	-0.18	lies	-0.03	whole	-0.09
first thuan	fell	-0.06	laid	-0.06
first thung	fell	0.2	laid	-0.17	whole	0.35
first thuoc	home	-0.01	fell	-0.17
first thuong	home	0.02	fell	0.33	laid	-0.07	lies	-0.08	whole	0.05
first thuy	home	0.4	fell	-0.05	whole	0.41
first tich	fell	0.17	whole	0.04
first tien	home	-0.03	laid	-0.23	lies	-0.04	whole	0.35
first tieu	home	-0.11	fell	-0.02	laid	0.33	lies	-0.11	whole	0.42
first tim	lies	-0.14
first tin	fell	-0.1
first tinh	home	-0.58	fell	0.03	laid	-0.28	lies	0.14	whole	-0.6
first to	home	-0.61	fell	-0.17	laid	-0.19	lies	-0.23	whole	-0.04
first toc	home	-0.19	fell	-0.22	laid	-0.04	whole	-0.72
first toi	home	-0.37	fell	-0.26	laid	0.17	lies	-0.07
first tong	home	-0.24	fell	-0.02	whole	0.18
first tp	home	-0.07	fell	-0.23	whole	-0.03
first tra	home	0.17	fell	-0.03	lies	-0.05	whole	0.66
first trai	home	-0.06	fell	-0.3	laid	-0.12	lies	-0.17	whole	0.03
first tram	home	-0.03	fell	0.37	laid	-0.01	lies	-0.18	whole	-0.48
first tran	home	-0.24	fell	0.31	laid	-0.05	lies	-0.23	whole	-0.53
first trang	fell	0.27	laid	0.12	lies	0.15	whole	-0.03
first tren	home	-0.26	fell	0.34	laid	-0.38	lies	-0.44	whole	-0.51
first tri	home	-0.05	fell	0.34	whole	-0.15
first trich	home	-0.05	fell	-0.01	laid	-0.12	lies	0.3	whole	-0.33
first trieu	home	-0.05	fell	0.1	whole	0.09
first trong	home	-0.44	fell	0.11	laid	0.3	lies	0.25	whole	-0.12
first truc	fell	-0.18	whole	0.07
first trung	home	0.53	fell	0.47	laid	-0.16	lies	-0.11	whole	0.05
first truoc	home	0.01	fell	-0.07	laid	0.45	lies	-0.28	whole	0.09
first truong	home	-0.28	fell	-0.33	laid	-0.01	lies	-0.3	whole	-0.63
first tt	home	0.05
first tu	fell	-0.43	laid	-0.18	lies	-0.06	whole	0.41
first tuan	whole	-0.04
first tui	home	-0.07	fell	-0.14	laid	-0.03
first tuong	home	0.18	fell	-0.01	whole	-0.23
first tuy	whole	-0.09
first tuyen	home	0.29	fell	-0.11	lies	-0.04	whole	-0.01
first two 8 trieu	laid	-0.05
first two 9 bo	laid	-0.03	whole	-0.06
first two a	fell	-0.08	whole	-0.07
first two adn	fell	-0.05
first two ak	fell	-0.01
first two an giang	home	0.16	fell	-0.15	whole	0.05
first two an lao	whole	-0.02
first two an loc	fell	0.29	whole	0.09
first two an nhon	home	0.13	fell	-0.23	whole	0.18
first two an tang	home	-0.01	fell	-0.08	laid	0.13	lies	0.14	whole	-0.02
first two an thi	home	0.3	whole	0.23
first two anh duoi	laid	0.06	whole	-0.06
first two anh em	home	-0.01	fell	-0.01	laid	-0.09	whole	-0.01
first two anh o	home	-0.01	fell	0.2	laid	0.38
first two anh son	home	0.33	fell	-0.04	lies	0.43	whole	-0.15
first two ap bao	fell	-0.03	whole	-0.34
first two ap bau	fell	-0.07
first two ap binh	home	-0.02	fell	0.23	whole	0.22
first two ap my	fell	-0.06
first two ap suoi	fell	-0.12	laid	-0.17	whole	-0.25
first two b	fell	-0.19
first two b1	home	-0.31	fell	-0.03
first two b52	fell	-0.52
first two ba con	laid	-0.06
first two ba don	fell	-0.1
first two ba long	fell	0.29	whole	0.13
first two ba to	home	0.24	fell	-0.05
first two ba vi	home	0.34	whole	0.07
first two bac	home	-0.17	fell	-0.05
first two bac ha	home	0.06
first two bac si	fell	-0.02
first two bac thai	fell	-0.02	whole	-0.02
first two bac viet	laid	-0.05
first two bai bang	laid	0.11	whole	0.08
first two bai cat	fell	0.15	laid	-0.11	lies	-0.06	whole	0.56
first two bai tha	fell	-0.09	lies	-0.01	whole	0.17
first two ban	fell	-0.01	whole	-0.09
first two ban chqs	home	-0.1	fell	-0.27
first two ban co	home	0.06	fell	-0.18	whole	0.02
first two ban dau	fell	-0.12	laid	0.41	whole	-0.68
first two ban dem	laid	-0.26
first two ban do	home	-0.04	fell	-0.09	laid	-0.11
first two ban dong	home	-0.15	fell	0.46	laid	-0.14	whole	0.27
first two ban giao	home	-0.09
first two ban goc	home	-0.05
first two ban la	home	0.24	whole	0.24
first two ban lien	fell	-0.03	laid	-0.08
first two ban na	home	0.16	fell	0.01	laid	0.07	lies	-0.02	whole	0.17
first two ban noi	home	-0.03
first two ban o	fell	0.39	whole	-0.08
first two ban pac	fell	0.42	whole	0.46
first two ban quan	fell	-0.05	laid	-0.03
first two ban sao	fell	-0.06
first two ban ta	fell	0.28	laid	0.16	whole	0.57
first two ban trich	fell	-0.01
first two bang to	fell	-0.22
first two bao cao	fell	-0.04
first two bao loc	home	-0.18
first two bat xat	home	0.26	fell	0.16	whole	-0.17
first two battambang	fell	0.36	whole	0.21
first two ben ban	fell	-0.33	laid	-0.12
first two ben bo	whole	-0.44
first two ben campuchia	fell	-0.4	laid	-0.09
first two ben do	fell	0.53	laid	-0.08	lies	-0.01	whole	0.38
first two ben doi	fell	-0.01	laid	-0.32
first two ben duong	fell	-0.01	laid	0.03	whole	0.28
first two ben huyen	laid	-0.05
first two ben khe	fell	0.4	laid	0.04	whole	0.28
first two ben kia	home	-0.05	fell	-0.11	laid	0.2	whole	0.03
first two ben lao	fell	-0.09	laid	-0.08	whole	-0.57
first two ben ngoai	laid	-0.02
first two ben nha	laid	-0.08	whole	0.11
first two ben noi	fell	0.03	whole	-0.08
first two ben pha	fell	0.19	whole	0.16
first two ben phai	laid	0.21	whole	0.12
first two ben quan	laid	-0.06
first two ben suoi	laid	0.3	whole	-0.11
first two ben trai	fell	-0.1	laid	0.23	whole	-0.62
first two ben tre	fell	-0.14	whole	0.18
first two ben trong	laid	-0.23
first two ben xe	home	-0.01	fell	-0.18	laid	-0.06
first two benh vien	home	-0.07	fell	0.1	laid	-0.23	lies	-0.08	whole	0.02
first two benh xa	home	-0.31	laid	-0.03	whole	0.7
first two bi o	fell	0.41	whole	-0.01
first two bia ghi	laid	-0.07	lies	-0.12
first two bia phum	fell	-0.13	laid	0.12	lies	-0.03	whole	0.16
first two bia ray	fell	0.33	laid	0.19	lies	0.4	whole	0.28
first two bia rung	fell	0.34	lies	-0.19	whole	0.08
first two bia tuong	fell	-0.24	laid	-0.13
first two bien ban	fell	-0.03	laid	-0.01
first two bien gioi	fell	0.08	whole	0.06
first two bien hoa	fell	-0.17
first two binh chau	home	-0.02	fell	0.12	whole	0.05
first two binh dinh	home	-0.08	fell	-0.07	whole	-0.27
first two binh doan	fell	-0.03	laid	-0.01
first two binh duong	home	0.05	whole	0.14
first two binh gia	home	-0.23	fell	0.06	whole	0.23
first two binh lieu	home	0.04	fell	-0.01	whole	0.19
first two binh long	home	-0.19	fell	0.36	whole	0.13
first two binh luc	home	0.31	lies	-0.04	whole	0.39
first two binh phuoc	lies	-0.03
first two binh son	home	0.04	fell	-0.05	lies	-0.03	whole	-0.49
first two binh tri	home	0.02	fell	-0.01	whole	-0.13
first two bo	laid	-0.02
first two bo bac	fell	0.21	laid	-0.01	whole	0.17
first two bo chqs	laid	-0.03	lies	-0.03
first two bo doi	fell	-0.45	laid	-0.24	lies	-0.06	whole	-0.34
first two bo hai	laid	-0.08
first two bo kinh	laid	0.26	whole	-0.16
first two bo nam	fell	-0.04	laid	0.26	whole	0.32
first two bo o	fell	-0.05
first two bo ruong	whole	-0.1
first two bo song	fell	0.07	laid	-0.07	whole	0.17
first two bo sung	laid	-0.02
first two bo suoi	fell	-0.38	laid	-0.1	lies	-0.08	whole	0.29
first two bo trach	home	0.1	fell	0.4	lies	0.45	whole	-0.08
first two bo xuong	fell	-0.19	whole	-0.05
first two bot cau	fell	0.21	laid	-0.03	whole	0.09
first two bu gia	home	-0.16	fell	-0.05	whole	-0.02
first two buon ho	home	-0.06	fell	0.04	laid	-0.02	whole	-0.01
first two buon ma	home	-0.14	whole	0.37
first two c2	fell	0.37
first two ca ba	whole	-0.08
first two ca hai	fell	-0.16
first two cach cau	fell	-0.02	laid	0.4	whole	0.25
first two cach duong	fell	-0.07	laid	-0.28
first two cach mang	home	-0.06	fell	-0.19	laid	-0.12
first two cai be	home	0.13	whole	0.12
first two cai lay	home	-0.06	fell	-0.02	whole	0.15
first two cam khe	home	0.37	fell	-0.05	whole	0.3
first two cam lo	home	-0.13	fell	-0.06	lies	-0.02	whole	-0.11
first two cam xuyen	home	0.43	fell	-0.09	whole	0.12
first two campuchia	fell	-0.01
first two can cu	fell	0.05	whole	0.11
first two can giuoc	home	0.15	whole	0.06
first two can loc	home	0.26	whole	0.17
first two can tho	fell	-0.02
first two can tim	home	-0.02
first two canh cay	laid	-0.35	lies	0.34	whole	0.02
first two canh cong	lies	0.03	whole	0.3
first two canh dong	home	-0.17	fell	0.17	laid	-0.23	lies	-0.11	whole	0.05
first two canh duong	home	0.27	lies	-0.03	whole	0.01
first two canh go	home	-0.04	laid	0.15	lies	-0.01	whole	-0.07
first two canh goc	whole	0.3
first two canh ham	whole	0.06
first two canh lo	fell	-0.16	laid	0.36	whole	0.56
first two canh mieu	fell	0.39	laid	-0.34	lies	0.42	whole	0.3
first two canh mo	laid	-0.19	lies	0.26	whole	-0.18
first two canh nhau	laid	-0.17	lies	-0.01	whole	-0.33
first two canh suoi	fell	-0.57	laid	0.62	lies	-0.04	whole	0.18
first two canh toi	laid	-0.04	whole	-0.21
first two canh tram	laid	0.02	lies	0.17	whole	0.23
first two canh truong	fell	-0.24	laid	-0.32
first two cao bang	home	-0.07	lies	-0.02	whole	-0.37
first two cao diem	fell	0.4	laid	-0.2	lies	-0.02	whole	0.35
first two cao lang	fell	-0.02	whole	0.03
first two cao xa	home	-0.02	fell	-0.06	whole	-0.06
first two cap bac	home	-0.15
first two cau ba	fell	-0.23	whole	0.17
first two cau ham	home	-0.11	fell	-0.09	whole	0.57
first two cau ke	home	0.36	fell	-0.19	whole	0.29
first two cau rach	whole	-0.42
first two cau ruot	fell	-0.08
first two cau song	whole	0.22
first two cay nat	fell	-0.06
first two cham	home	-0.01
first two chan cau	whole	-0.39
first two chan deo	home	-0.01	fell	-0.31	laid	-0.1	lies	-0.04	whole	0.14
first two chan doi	fell	-0.05
first two chan nui	fell	-0.26	laid	0.22	whole	0.28
first two chap	fell	-0.12
first two chau thanh	home	-0.02
first two chet ngay	fell	-0.05
first two chet o	fell	0.64	laid	-0.01	whole	-0.04
first two chi khu	fell	-0.04	whole	0.24
first two chi lang	home	0.06	whole	0.06
first two chi linh	fell	-0.12
first two chien dau	fell	-0.04
first two chien dich	fell	-0.23
first two chien khu	home	-0.03	fell	-0.24
first two chien si	fell	0.44	whole	-0.01
first two chien truong	home	-0.04	whole	-0.11
first two chin	home	-0.02	fell	-0.11
first two cho	fell	-0.07	lies	-0.01
first two cho anh	laid	-0.03
first two cho cau	fell	0.21	whole	-0.02
first two cho co	laid	0.4	whole	-0.02
first two cho cu	laid	-0.08	whole	-0.07
first two cho do	laid	-0.01	whole	-0.23
first two cho don	home	0.18	fell	-0.05	whole	0.23
first two cho lon	home	0.25	fell	-0.01	whole	0.21
first two cho no	fell	-0.06	laid	0.21	whole	-0.05
first two chon chung	home	-0.09	laid	-0.13
first two chon o	laid	0.34
first two chong can	fell	-0.1	whole	-0.05
first two chu se	home	0.36	fell	-0.41	whole	0.03
first two chua co	lies	-0.03
first two chua linh	fell	0.24	laid	-0.01	lies	0.5	whole	0.46
first two chuc vu	home	-0.05
first two chung mot	whole	-0.2
first two chung toi	home	0.12	whole	-0.09
first two co noi	fell	0.02	whole	0.33
first two con cai	fell	-0.09
first two con cat	fell	0.39	laid	0.05	lies	-0.04	whole	0.05
first two con gai	laid	-0.08
first two con mo	fell	0.35	laid	0.14	whole	0.4
first two con o	fell	-0.06	lies	0.44
first two con re	whole	-0.03
first two con trai	home	-0.02	laid	-0.15
first two cong an	fell	-0.05
first two cong hoa	home	-0.41	fell	-0.12
first two cu chi	home	-0.02	fell	0.19	whole	0.12
first two cua anh	laid	-0.11
first two cua ba	laid	0.14	whole	-0.01
first two cua bac	home	-0.03
first two cua ban	fell	-0.05
first two cua chu	fell	0.21	whole	-0.04
first two cua ham	fell	-0.13
first two cua hang	fell	-0.23	whole	-0.06
first two cua khau	lies	-0.03	whole	-0.2
first two cua ong	fell	-0.01
first two cua su	fell	-0.15
first two cua viet	home	-0.04	fell	0.43	whole	0.27
first two cuc chinh	home	-0.16	fell	-0.01
first two cuu long	whole	-0.14
first two da len	laid	-0.02
first two da nang	home	-0.12	fell	-0.07	whole	-0.24
first two dai doi	fell	-0.06
first two dai tu	home	0.89	fell	-0.05	whole	0.13
first two dak glei	home	0.41	fell	-0.02	whole	0.08
first two dak lak	home	0.04
first two dak to	fell	0.37	laid	-0.03	lies	-0.04	whole	-0.2
first two dan phuong	home	0.13	whole	0.02
first two dan toc	home	-0.36
first two danh sach	laid	-0.03	lies	-0.19
first two dao len	home	-0.04
first two dat nha	home	-0.01	laid	-0.18	lies	0.49	whole	0.25
first two deo pha	fell	-0.16	laid	-0.03	lies	0.28	whole	-0.06
first two deo phuong	whole	-0.2
first two di b	fell	-0.05
first two dia phuong	fell	-0.18	laid	-0.12	whole	-0.05
first two diem cao	fell	0.41	laid	0.05	lies	0.31	whole	-0.18
first two dien ban	home	0.34	whole	0.07
first two dien bien	home	-0.39	fell	0.32	whole	0.17
first two dien chau	home	0.59	fell	-0.01	whole	0.07
first two doan cua	fell	-0.04
first two doc ba	fell	-0.08	laid	-0.13	whole	0.4
first two doc duoc	fell	-0.14	laid	-0.13
first two doc duong	fell	-0.16
first two doi 5	laid	-0.1
first two doi 584	whole	-0.02
first two doi 772	fell	0.16	lies	-0.07	whole	0.3
first two doi 82	fell	-0.07	lies	0.37	whole	0.13
first two doi a1	fell	0.24	laid	-0.04	whole	0.02
first two doi cay	whole	-0.11
first two doi chay	fell	-0.22	laid	0.04	whole	0.02
first two doi chieu	laid	-0.06
first two doi chu	fell	-0.07	laid	-0.06	lies	-0.05
first two doi dep	fell	-0.05	laid	-0.01
first two doi dieu	fell	-0.05	laid	0.29
first two doi doc	fell	0.08
first two doi k52	fell	-0.3	laid	-0.06
first two doi k72	fell	-0.05
first two doi k91	fell	-0.06
first two doi khong	fell	0.18	laid	-0.06	whole	0.27
first two doi ong	fell	-0.21	laid	0.2	whole	0.29
first two doi sim	fell	-0.05	laid	0.42	whole	-0.11
first two doi thong	laid	0.37	whole	0.04
first two don dien	laid	0.09	whole	-0.5
first two don pha	fell	-0.4	whole	-0.21
first two don vi	home	-0.08	fell	-0.17	lies	-0.01
first two dong anh	fell	0.54	whole	0.43
first two dong bao	fell	-0.03
first two dong cat	fell	-0.21	laid	0.25	whole	-0.18
first two dong chi	laid	-0.13
first two dong dang	home	-0.12	fell	0.32	laid	-0.04	whole	0.24
first two dong doi	fell	-0.23	laid	-0.81	lies	-0.12	whole	-0.11
first two dong ha	home	-0.09	fell	-0.05	whole	0.02
first two dong ho	fell	-0.06	laid	-0.06
first two dong hoi	fell	-0.05	whole	-0.24
first two dong hung	home	0.58	whole	0.46
first two dong huong	home	-0.01	fell	-0.03	lies	-0.01
first two dong hy	home	-0.12	fell	-0.02	whole	-0.04
first two dong khac	fell	-0.08	laid	-0.01
first two dong khe	home	0.07	fell	0.04
first two dong o	fell	-0.36
first two dong ong	fell	0.31	whole	0.16
first two dong quan	fell	-0.07	laid	0.4	lies	0.09	whole	0.23
first two dong son	home	0.3	fell	0.02	lies	-0.04	whole	0.24
first two dong thap	fell	0.06	laid	-0.1	lies	0.32	whole	-0.25
first two dong xoai	home	-0.14
first two duc tho	home	0.11	fell	-0.36	whole	-0.22
first two duoi bai	whole	-0.19
first two duoi chan	fell	0.73	lies	-0.02	whole	0.09
first two duoi day	fell	0.19	laid	-0.19	whole	-0.31
first two duoi goc	home	-0.04	fell	-0.56	laid	0.22	lies	-0.21	whole	0.41
first two duoi ham	fell	0.16	laid	-0.12	whole	-0.25
first two duoi nen	fell	-0.18	laid	0.39	lies	-0.02	whole	-0.24
first two duong 20	fell	0.47	whole	-0.05
first two duong 9	fell	0.22	laid	-0.03	lies	0.22	whole	0.24
first two duong cho	home	-0.08	fell	-0.1
first two duong mon	laid	0.07	whole	-0.17
first two duong nguyen	fell	0.26	whole	0.62
first two duong o	home	0.14	fell	0.05	laid	-0.05	lies	-0.04	whole	-0.21
first two duong tu	fell	-0.16	laid	-0.02	whole	-0.19
first two duong van	home	-0.05	fell	-0.12
first two duy tien	whole	0.16
first two duy xuyen	home	0.13	fell	0.05	whole	-0.02
first two e	fell	-0.07
first two em la	home	-0.07
first two gac ma	home	-0.07	fell	0.83	whole	0.53
first two gan bien	fell	0.04	laid	-0.21	whole	0.21
first two gan cho	home	0.31	fell	-0.03	whole	-0.08
first two gan mat	fell	-0.03	laid	-0.1	lies	0.82	whole	0.02
first two gan nga	fell	-0.03	laid	0.03	whole	0.28
first two gan phum	fell	-0.3	laid	-0.07	lies	-0.05	whole	0.13
first two gan san	fell	0.09	laid	-0.12	lies	-0.03	whole	0.17
first two gan truong	fell	0.1	laid	0.24	lies	-0.02	whole	-0.11
first two gbt	fell	-0.07
first two gia dinh	home	-0.18	laid	-0.05
first two gia lai	home	-0.18	fell	-0.12	whole	-0.03
first two gia lam	home	0.08	whole	0.07
first two gia loc	home	0.16
first two gia noi	home	-0.08
first two gia rai	home	0.08	whole	-0.45
first two gia vien	home	0.26	whole	0.11
first two giao lien	home	-0.13
first two giay to	fell	-0.04
first two gieng da	fell	0.06	whole	0.02
first two gio linh	home	0.22	lies	-0.01	whole	-0.01
first two giong trom	fell	0.25	laid	-0.12	lies	-0.03
first two giua dong	fell	0.02	whole	-0.42
first two go dau	home	-0.16	fell	0.35	laid	-0.15	lies	-0.01	whole	0.13
first two go ma	home	-0.12	fell	0.12	laid	-0.29	lies	0.01	whole	0.4
first two go quao	home	0.63	fell	-0.27	laid	-0.33	lies	-0.18	whole	0.41
first two goc cay	fell	-0.1	lies	-0.01	whole	0.2
first two goc dong	fell	-0.01	lies	0.04	whole	0.16
first two goi la	fell	-0.08	whole	-0.17
first two h2	home	-0.18
first two h3	home	-0.04	fell	-0.04
first two ha bac	home	0.41	fell	-0.11	whole	-0.02
first two ha dong	home	-0.02	fell	0.3	whole	0.04
first two ha giang	home	-0.04	whole	-0.07
first two ha nam	home	0.22	fell	-0.1	whole	-0.12
first two ha noi	fell	-0.04	whole	-0.44
first two ha si	home	-0.02
first two ha son	home	-0.36	whole	-0.07
first two ha tay	home	0.11	fell	-0.13	lies	-0.01	whole	-0.43
first two ha tinh	home	-0.12	fell	-0.01	whole	-0.35
first two ha tuyen	whole	-0.11
first two hai	fell	-0.03
first two hai an	home	-0.32
first two hai dua	home	-0.01	fell	-0.02
first two hai duong	home	0.18	fell	-0.25	laid	-0.01
first two hai hau	home	0.54
first two hai hung	fell	-0.06	whole	-0.71
first two hai lang	home	-0.04	laid	0.28	whole	-0.07
first two hai phong	home	-0.41	fell	-0.07	whole	-0.06
first two ham yen	home	0.09	whole	0.19
first two hang 1	fell	-0.07	laid	-0.03
first two hang 2	laid	-0.09	lies	-0.05
first two hang 7	fell	-0.06	whole	-0.04
first two hang da	fell	0.37	laid	0.5	whole	0.31
first two hang doi	laid	-0.13	whole	0.04
first two hang rao	home	-0.01	fell	-0.38	laid	-0.05	whole	0.17
first two hau loc	home	0.39	fell	-0.04	whole	0.27
first two he nha	laid	0.01	whole	-0.14
first two hien	fell	-0.03
first two ho	laid	-0.09
first two ho bom	fell	-0.34	laid	0.79	whole	0.74
first two ho canh	laid	0.08	whole	-0.34
first two ho co	laid	-0.38
first two ho o	laid	0.03	whole	-0.47
first two ho phao	laid	0.45	whole	0.41
first two ho so	home	-0.01	fell	-0.13	laid	-0.57	lies	-0.11
first two ho thi	home	-0.08
first two hoa	home	-0.07	whole	-0.09
first two hoa an	home	-0.11	fell	-0.02
first two hoa binh	home	-0.33	fell	0.16	whole	-0.05
first two hoai an	home	-0.11	fell	0.1	whole	0.49
first two hoai duc	home	0.21
first two hoai nhon	fell	0.2	laid	-0.02	lies	-0.01
first two hoang hoa	home	0.41	fell	-0.17	whole	0.1
first two hoi an	home	0.09	fell	0.12
first two hoi ccb	home	-0.02	laid	-0.01	lies	-0.02
first two hoi do	home	-0.23	fell	0.08	whole	-0.13
first two hp	whole	-0.03
first two hs	home	-0.05	fell	-0.03	laid	-0.02
first two hue	home	0.28	fell	0.39	whole	0.26
first two hung ha	home	0.15	whole	0.42
first two hung yen	home	0.25	fell	-0.18	whole	0.39
first two huong hoa	home	-0.15	fell	-0.14
first two huong khe	home	0.18	fell	0.28
first two huong son	whole	-0.02
first two huong thuy	home	-0.01	fell	-0.13	whole	0.21
first two huyen an	whole	-0.07
first two huyen doi	home	-0.42	fell	-0.05
first two huyen thanh	home	0.16
first two huyen tien	home	0.4	lies	-0.02	whole	-0.27
first two huyen tra	fell	-0.02
first two huyen tu	fell	0.28
first two huyen uy	home	-0.14
first two huyen vinh	home	0.2
first two hy sinh	home	-0.14	fell	-0.13
first two k	fell	0.07	whole	0.05
first two k23	whole	-0.22
first two khanh hoa	home	-0.02
first two khe can	fell	-0.08	laid	0.21	whole	0.2
first two khe da	laid	0.44	whole	0.52
first two khe sanh	home	-0.14	fell	-0.13	laid	-0.08	whole	0.03
first two khe ta	fell	0.41	laid	0.14	lies	-0.14	whole	0.09
first two khmer	home	-0.06
first two khoai chau	home	0.31	fell	-0.03	whole	0.09
first two khu 5	fell	-0.04	lies	-0.08
first two khu a	laid	-0.05	lies	0.4
first two khu b	fell	-0.09	laid	-0.07	lies	-0.26	whole	-0.04
first two khu c	home	-0.04	fell	-0.22	laid	-0.06	lies	-0.15	whole	-0.09
first two khu cong	lies	0.2	whole	-0.12
first two khu d	laid	-0.09	lies	-0.11
first two khu hai	lies	-0.02
first two khu mo	fell	-0.14	laid	-0.06	whole	0.09
first two khu pho	home	0.18
first two khu vuc	home	-0.01	fell	0.06	laid	0.08	lies	0.45	whole	0.43
first two kien an	home	0.08	fell	-0.16	lies	0.64
first two kien thuy	home	0.41	fell	-0.07	lies	-0.04	whole	-0.52
first two kien xuong	home	0.21	whole	0.35
first two kim bang	home	0.77	fell	-0.02	lies	-0.05	whole	0.36
first two kim boi	home	0.07	whole	0.19
first two kim dong	home	-0.25	whole	-0.15
first two kim son	home	-0.21
first two kinh	home	-0.04
first two kinh mon	home	0.29	fell	-0.17
first two kon tum	home	-0.02	fell	0.25	laid	-0.03	whole	0.23
first two ky anh	home	0.29	fell	-0.16	whole	-0.15
first two ky son	home	0.06	lies	-0.01	whole	0.01
first two lac son	home	-0.04	fell	-0.01	whole	0.33
first two lai	fell	-0.01
first two lai xe	fell	-0.12
first two lam chung	home	-0.09
first two lam thao	home	0.16	fell	-0.01
first two lan dau	laid	0.04	whole	-0.14
first two lang an	home	0.21	fell	-0.04	whole	0.13
first two lang ben	laid	-0.01
first two lang chon	laid	0.11	whole	-0.21
first two lang co	home	0.48	fell	-0.09	whole	0.18
first two lang giang	fell	-0.07	whole	-0.2
first two lang klah	fell	-0.08	whole	-0.08
first two lang nhu	laid	0.39
first two lang phu	home	-0.11	fell	-0.06	whole	0.08
first two lang son	home	-0.05	laid	-0.02	lies	-0.02	whole	-0.22
first two lang vay	home	-0.01	whole	-0.02
first two lang yen	home	0.19	whole	0.45
first two lao	home	-0.02	fell	0.75	laid	-0.01	whole	0.69
first two lao cai	home	-0.04	whole	-0.12
first two lap thach	home	0.4	whole	0.12
first two liet si	fell	-0.06	laid	-0.06	lies	-0.01
first two lo 4	lies	0.32	whole	-0.13
first two lo c	fell	-0.02	laid	-0.32	lies	0.07
first two lo cao	fell	-0.18	laid	0.19	lies	-0.06	whole	0.6
first two lo cot	fell	0.28	laid	-0.04	lies	-0.1	whole	0.34
first two lo gach	laid	0.32	whole	-0.19
first two lo o	fell	0.28	whole	-0.15
first two loc ninh	home	-0.35	fell	0.6	lies	0.22	whole	0.42
first two long an	fell	-0.08	lies	0.27	whole	0.07
first two long dai	fell	0.25	whole	-0.31
first two luc di	home	0.14	fell	-0.03
first two luc nam	home	0.3	whole	0.29
first two lung doi	laid	0.02	whole	0.17
first two ly nhan	home	0.36	whole	0.31
first two mai chau	home	0.07	fell	-0.3	whole	-0.18
first two mai tang	home	-0.13	fell	-0.06	laid	0.36	lies	-0.01	whole	-0.02
first two mang ten	fell	-0.03	laid	-0.01
first two mat tran	home	-0.03	fell	-0.27	laid	-0.13	lies	-0.17	whole	0.69
first two me	laid	-0.05	whole	-0.13
first two me toi	laid	-0.04
first two mieu ba	laid	0.11	whole	-0.2
first two minh hoa	home	0.26	whole	0.38
first two mo cay	home	0.17	whole	0.23
first two mo duc	home	0.17	whole	0.26
first two mong	home	-0.18
first two muong	home	-0.17
first two muong la	home	0.21	whole	0.35
first two my	home	-0.01	fell	-0.18
first two n	fell	-0.14
first two na ri	home	0.28	fell	-0.05	whole	0.12
first two nam	home	0.37	fell	-0.02	whole	-0.17
first two nam dan	home	0.09	whole	0.23
first two nam dinh	home	-0.38	fell	-0.2	whole	-0.23
first two nam dong	fell	-0.17
first two nam ha	home	0.14	fell	-0.02	laid	-0.06	whole	-0.55
first two nam lao	whole	0.01
first two nam o	fell	-0.09	laid	0.43
first two nam sach	home	0.23	fell	-0.04	whole	0.68
first two nam truc	fell	-0.05	whole	0.06
first two nen nha	fell	0.29	laid	0.05	whole	0.26
first two nga ba	home	-0.02	fell	0.31	laid	-0.14	lies	-0.03
first two nga son	home	0.09	fell	-0.24	whole	0.37
first two ngam khe	fell	0.29	laid	-0.03	lies	-0.02	whole	-0.17
first two ngam ta	fell	-0.11	laid	0.12	whole	-0.16
first two ngay	fell	-0.02
first two ngay cua	fell	-0.4	laid	-0.01	whole	-0.03
first two ngay duoi	fell	-0.06	laid	-0.22	whole	-0.08
first two ngay hang	fell	-0.04	laid	-0.08	lies	0.05	whole	-0.05
first two ngay trong	fell	-0.22	laid	-0.12
first two nghe	home	0.42	whole	0.41
first two nghe an	fell	-0.23	lies	-0.06	whole	-0.55
first two nghe tinh	home	-0.04	whole	-0.19
first two nghi loc	home	0.1	fell	-0.09	whole	-0.06
first two nghi xuan	home	0.29	fell	-0.03
first two nghia dia	fell	-0.09	laid	0.23	lies	0.26	whole	0.13
first two nghia hung	home	0.23	whole	0.05
first two nghia trang	home	-0.37	fell	-0.88	laid	-0.07	lies	0.23	whole	0.77
first two ngoai bac	home	0.13	fell	-0.03	whole	0.25
first two ngoai bai	fell	0.6	whole	-0.25
first two ngoai bay	laid	-0.01
first two ngoai bi	fell	-0.01
first two ngoai dong	laid	0.41	whole	0.61
first two ngoai em	fell	-0.01	laid	-0.01
first two ngoai go	laid	-0.01	whole	0.38
first two ngoai thanh	whole	-0.32
first two nguyen quan	home	-0.06	whole	-0.21
first two nhap ngu	home	-0.02	fell	-0.05
first two nho quan	home	0.23	fell	-0.08
first two nhu xuan	home	0.18	fell	-0.19	whole	0.08
first two nhung nguoi	laid	-0.13	whole	-0.03
first two ninh binh	home	-0.02	fell	-0.02	lies	-0.01	whole	-0.17
first two ninh giang	home	0.29	fell	-0.05	whole	0.38
first two ninh hoa	home	-0.14	fell	0.32	whole	-0.17
first two no cham	fell	-0.16	whole	-0.06
first two no o	whole	-0.02
first two noi	home	-0.12	fell	-0.05
first two nong cong	home	0.31	fell	-0.14	whole	0.08
first two nong truong	home	-0.01	fell	0.17	laid	-0.03	lies	-0.07	whole	-0.12
first two ntls binh	home	-0.07	fell	-0.05	laid	-0.04	lies	0.14	whole	-0.39
first two ntls doc	home	-0.01	fell	-0.05	laid	0.36	lies	-0.17	whole	0.18
first two ntls hai	home	-0.1	laid	0.22	lies	0.05	whole	0.03
first two ntls huyen	home	-0.08	fell	-0.34	laid	0.02	lies	0.39	whole	0.57
first two ntls kien	home	0.1	laid	-0.09	whole	0.11
first two ntls long	home	-0.02	laid	-0.21	lies	0.18	whole	0.11
first two ntls phuong	home	-0.12	lies	0.37	whole	-0.25
first two ntls tan	laid	-0.16	lies	-0.02	whole	0.24
first two ntls tinh	fell	-0.25	laid	-0.14	lies	0.76	whole	0.28
first two ntls truong	whole	0.26
first two ntls vi	lies	-0.04	whole	0.31
first two ntls xa	home	-0.29	fell	-0.18	laid	0.49	lies	0.57	whole	0.33
first two nui thanh	fell	0.05	whole	0.21
first two nung	home	-0.17
first two nuoc cuon	home	-0.13
first two nuong nha	lies	0.09	whole	-0.02
first two p2	fell	-0.01
first two pailin	fell	0.16	whole	0.19
first two phao cay	fell	-0.04	laid	-0.11
first two phap	home	-0.06	fell	-0.13	whole	-0.06
first two phia bac	laid	0.05
first two phia ben	laid	-0.08
first two phia dong	fell	-0.1	laid	0.11	lies	-0.07	whole	-0.15
first two phia nam	fell	0.38	laid	-0.37	lies	0.17	whole	-0.87
first two phia sau	laid	1.06	whole	0.11
first two phia tay	home	-0.01	fell	-0.11	laid	0.03	lies	-0.09	whole	0.56
first two phia tren	fell	-0.13	laid	-0.33
first two pho hang	fell	-0.1	whole	0.05
first two phong chinh	fell	-0.14
first two phu cat	home	-0.2	fell	-0.05
first two phu cu	fell	0.08	whole	0.22
first two phu ly	home	-0.03
first two phu quoc	home	-0.21	fell	-0.1	lies	-0.03
first two phu tang	home	-0.09	fell	0.55	whole	0.58
first two phu tho	home	0.2	fell	-0.07	whole	-0.4
first two phu xuyen	home	0.32	fell	-0.13	whole	0.04
first two phu yen	home	-0.02	fell	0.38	whole	0.08
first two phuc tho	home	0.04
first two phum ta	fell	0.22	laid	-0.02	whole	0.12
first two phuoc long	fell	0.15	whole	0.01
first two phuong an	fell	-0.32
first two quan doi	fell	-0.05
first two quan hoa	home	0.06
first two quan khu	fell	-0.02	whole	-0.11
first two quan luc	laid	-0.12
first two quan ly	fell	0.3	whole	0.21
first two quan sai	fell	-0.25
first two quan su	fell	-0.05	lies	-0.02
first two quan truc	home	-0.11	fell	0.42	whole	-0.32
first two quan trung	fell	-0.08
first two quang binh	home	0.41	fell	-0.15	whole	-0.34
first two quang nam	home	-0.12	fell	-0.15
first two quang ngai	home	-0.08	fell	-0.16	whole	-0.15
first two quang ninh	home	0.34	fell	-0.18	whole	-0.26
first two quang trach	home	0.13	whole	-0.06
first two quang tri	home	-0.11	fell	0.01	lies	-0.01	whole	-0.18
first two quang xuong	home	0.37	whole	0.26
first two quang yen	home	-0.85
first two quay ra	laid	-0.23
first two quay ve	fell	-0.17	laid	-0.29
first two que	home	-0.18	fell	-0.03
first two que phu	home	0.41	whole	-0.26
first two que quan	home	0.09	whole	-0.29
first two que son	fell	0.21	whole	0.36
first two que vo	home	0.13	fell	-0.05	whole	0.36
first two quy chau	home	-0.09	whole	0.07
first two quy nhon	fell	-0.04
first two quyet dinh	fell	-0.05
first two quyet thang	home	-0.11	fell	-0.07	whole	-0.11
first two quynh coi	whole	0.04
first two quynh luu	home	0.31	fell	-0.04	whole	-0.23
first two quynh phu	home	0.04	whole	0.22
first two rach cai	fell	0.01	laid	-0.11	whole	0.45
first two rach gia	laid	-0.1	whole	-0.05
first two ray ca	home	-0.08	fell	-0.18	laid	-0.11	lies	0.04	whole	0.06
first two ray dieu	home	-0.03	fell	-0.07	laid	-0.18	lies	-0.13	whole	0.35
first two sa thay	home	-0.04	fell	0.21	lies	0.35	whole	-0.09
first two sai gon	home	-0.11	whole	0.04
first two sam nua	fell	0.14	whole	0.09
first two san bay	fell	-0.15	laid	0.42	lies	-0.01	whole	-0.25
first two san bong	fell	0.41	laid	-0.26	lies	-0.02	whole	0.55
first two san dinh	fell	0.43	whole	-0.18
first two san kho	fell	-0.12	laid	0.06	whole	0.04
first two sau	laid	-0.11
first two sau 75	laid	-0.1
first two sau chua	fell	0.41	laid	0.09	whole	0.27
first two sau chuyen	fell	-0.08	laid	-0.2
first two sau dan	laid	-0.07
first two sau do	fell	0.05	laid	-0.25	whole	-0.27
first two sau don	whole	0.1
first two sau duoc	laid	0.13	whole	-0.03
first two sau he	laid	0.16	whole	0.41
first two sau lang	fell	-0.33	laid	0.17
first two sau lung	whole	-0.16
first two sau moi	laid	0.07	whole	-0.11
first two sau nghe	home	-0.08	laid	-0.09
first two sau nha	fell	0.35	laid	0.09	lies	0.18	whole	-0.39
first two sau ong	fell	-0.01
first two sau phao	fell	-0.05	laid	-0.11
first two sau toi	laid	-0.04
first two sau tram	fell	0.22	laid	-0.14	lies	-0.01	whole	0.01
first two sau tran	fell	0.38	laid	-0.14	whole	-0.28
first two sau truong	laid	0.03	lies	0.51
first two sau ve	laid	-0.01
first two sau vuon	fell	-0.01	laid	0.51	lies	0.11	whole	0.64
first two sisophon	fell	-0.03	whole	-0.33
first two sn	home	-0.03
first two so do	lies	-0.02
first two so noi	fell	-0.12
first two soc trang	home	-0.08	fell	-0.06	whole	-0.4
first two son	whole	-0.16
first two son ha	whole	0.16
first two son la	whole	-0.27
first two son tay	home	-0.04	lies	-0.03	whole	-0.03
first two son tinh	home	-0.16	lies	0.43
first two song ben	fell	-0.15	laid	-0.09	whole	0.05
first two song o	fell	0.05	whole	-0.02
first two song po	fell	-0.17
first two song thach	fell	0.07	whole	-0.3
first two su doan	fell	-0.17	laid	0.1	whole	-0.01
first two suoi can	fell	0.05	whole	-0.22
first two suoi da	fell	0.32	laid	-0.26	whole	0.36
first two suoi dak	fell	-0.04
first two suoi ea	fell	-0.08	laid	0.14	whole	0.4
first two suoi ia	fell	-0.02	laid	-0.3	lies	-0.03
first two suon doi	fell	-0.05	laid	0.25	lies	-0.05	whole	-0.08
first two t binh	whole	-0.17
first two t v	home	-0.08	fell	-0.18
first two tai	laid	-0.03
first two taluy duong	laid	0.44	whole	0.24
first two tam ky	home	0.15	fell	0.32	laid	0.23
first two tam nong	home	0.14	whole	-0.2
first two tam o	whole	-0.03
first two tan bien	fell	-0.05
first two tan canh	home	-0.01	fell	0.29	whole	0.05
first two tan thanh	home	0.08	fell	-0.16
first two tan yen	home	0.07	whole	-0.31
first two tang	fell	-0.07
first two tap ket	home	-0.36	whole	-0.14
first two tap the	laid	-0.17	whole	-0.15
first two tau hq	fell	-0.16
first two tau o	fell	0.24
first two tay	home	-0.06	fell	-0.04
first two tay nam	whole	-0.15
first two tay nguyen	fell	-0.22	whole	-0.24
first two tay ninh	home	-0.28	fell	0.22	lies	-0.19	whole	-0.12
first two tb	whole	-0.12
first two tet	fell	-0.1
first two thach ha	home	0.41	fell	-0.01	whole	0.16
first two thach han	home	-0.05	fell	0.36	whole	0.08
first two thach that	home	0.16	fell	-0.03	whole	0.08
first two thai	home	-0.44
first two thai binh	home	0.69	fell	-0.07	lies	-0.01	whole	-0.01
first two thai nguyen	home	-0.13	fell	-0.06
first two thai thuy	home	-0.02	whole	-0.24
first two than ten	home	-0.01
first two thang binh	home	0.12	whole	-0.15
first two thanh	whole	-0.37
first two thanh ba	home	0.2	fell	-0.09	whole	0.01
first two thanh chuong	home	0.27	whole	0.38
first two thanh co	home	-0.02	fell	-0.07	whole	0.26
first two thanh ha	whole	-0.26
first two thanh hoa	home	-0.31	fell	-0.21	lies	-0.02	whole	-0.69
first two thanh liem	home	0.29	whole	0.16
first two thanh mien	whole	0.1
first two thanh oai	home	0.11	whole	0.14
first two thanh pho	home	-0.1	whole	-0.21
first two thanh son	home	0.24	fell	-0.01	whole	0.44
first two thanh tri	home	-0.12
first two thcs le	home	-0.07	fell	0.07	whole	-0.06
first two thi tran	home	-0.29	fell	-0.19	lies	-0.03	whole	-0.13
first two thi xa	home	0.42	fell	-0.26	whole	-0.31
first two thieu hoa	home	0.22	fell	-0.09
first two tho xuan	home	0.51	fell	-0.05	whole	0.32
first two thon 3	home	0.03	fell	0.28	whole	-0.03
first two thon cam	fell	0.13	whole	0.07
first two thon dong	home	-0.25	fell	-0.25	whole	0.23
first two thon ha	home	-0.37	fell	0.2	laid	0.01
first two thon khe	fell	0.08
first two thon lang	home	0.04	fell	0.09	whole	0.47
first two thon na	home	-0.14	fell	0.04
first two thon phu	home	0.2	fell	-0.65
first two thon tan	home	-0.11	fell	0.11	whole	-0.18
first two thon thuong	fell	-0.16	whole	-0.21
first two thon trung	fell	-0.07	whole	0.03
first two thon van	home	0.48	fell	-0.23	whole	0.29
first two thong nong	home	0.31
first two thong tin	lies	-0.09
first two thu	laid	-0.07
first two thu ba	home	-0.04
first two thua thien	home	-0.33	fell	0.32	whole	0.09
first two thuan hai	whole	-0.08
first two thuan thanh	whole	0.09
first two thung lung	fell	0.2	laid	-0.17	whole	0.35
first two thuong duc	home	-0.37	fell	0.53	whole	0.06
first two thuong si	fell	-0.12
first two thuong tin	home	0.04
first two thuy nguyen	home	0.48	whole	0.4
first two tich tuong	fell	0.2	whole	0.04
first two tien hai	home	0.05	whole	0.2
first two tien lang	home	0.1	fell	-0.21	whole	0.22
first two tien lu	home	0.05	whole	0.16
first two tieu doan	home	-0.07	fell	-0.26
first two tieu khu	fell	0.18	laid	0.43	lies	-0.04	whole	0.42
first two tim mo	lies	-0.02
first two tinh bien	fell	0.05	whole	0.01
first two tinh doi	home	-0.18	fell	-0.36	lies	-0.06
first two tinh ha	fell	-0.02
first two tinh nguyen	lies	-0.01
first two tinh quang	lies	0.05
first two to	fell	-0.06
first two toc cham	home	-0.05
first two toc dao	home	0.24	fell	-0.04	whole	-0.02
first two toc nung	home	-0.21	whole	-0.21
first two toc tay	home	-0.15
first two toc thai	home	-0.27	whole	-0.2
first two tra cu	home	0.29	fell	-0.09	whole	0.52
first two tra linh	home	-0.01	lies	-0.01
first two tra vinh	whole	-0.09
first two tram	fell	-0.01	whole	-0.15
first two tram bom	fell	0.09	laid	-0.01	lies	0.08	whole	-0.12
first two tram phau	fell	0.86	laid	0.07	whole	0.4
first two tram quan	fell	0.3	laid	-0.01	lies	-0.04
first two tram xa	home	-0.05	fell	-0.19	laid	-0.29	lies	-0.08	whole	-0.19
first two tram y	fell	-0.26
first two tran can	laid	-0.01
first two tran cau	fell	0.17	lies	-0.04	whole	-0.05
first two tran chong	fell	-0.1	laid	-0.01
first two tran danh	fell	-0.17	whole	-0.15
first two tran dia	home	-0.02	fell	0.34	laid	0.14	lies	-0.04	whole	0.49
first two trang bang	lies	0.45	whole	0.04
first two trang dinh	fell	-0.16	whole	-0.39
first two tren	fell	-0.02	lies	-0.02
first two tren bia	fell	-0.1	laid	-0.17	lies	-0.07
first two tren bo	laid	0.1	whole	0.91
first two tren cho	laid	-0.16
first two tren dinh	fell	0.2	laid	0.18	whole	-0.01
first two tren do	fell	-0.19	laid	-0.04
first two tren doi	fell	0.25	laid	0.15	lies	0.26	whole	-0.44
first two tren dong	fell	-0.11	laid	-0.23	whole	-0.15
first two tren duong	fell	0.37	laid	-0.19	whole	1.13
first two tren go	fell	0.11	laid	0.11	whole	-0.48
first two tren mang	fell	-0.03	laid	-0.02
first two tren song	whole	-0.49
first two tren tau	fell	-0.17	whole	0.38
first two tren than	fell	-0.09
first two tri	fell	0.41	whole	-0.13
first two tri ton	home	-0.02	fell	0.01
first two trich so	home	-0.02	fell	-0.01	laid	-0.12	lies	0.3	whole	-0.33
first two trieu phong	home	-0.04	fell	0.2	whole	-0.01
first two trieu son	whole	0.08
first two trong	fell	-0.05	laid	-0.02
first two trong ban	laid	-0.11
first two trong can	fell	-0.07
first two trong danh	laid	-0.06	lies	-0.03
first two trong dat	laid	0.37	whole	0.22
first two trong diem	fell	0.21	whole	0.58
first two trong do	fell	-0.02	laid	-0.01
first two trong don	lies	-0.03	whole	0.27
first two trong giay	fell	-0.16
first two trong ham	fell	-0.01	laid	0.32	whole	-0.18
first two trong hang	fell	0.2	whole	-0.02
first two trong ho	fell	-0.02	laid	0.52	whole	0.48
first two trong khe	whole	-0.03
first two trong lo	fell	-0.02	lies	-0.01	whole	-0.2
first two trong mot	fell	-0.16	laid	0.03	whole	-0.12
first two trong nghia	laid	-0.36	lies	0.18	whole	-0.15
first two trong nha	fell	0.08	whole	-0.22
first two trong so	home	-0.06	fell	-0.09	laid	-0.42	lies	-0.05
first two trong tam	laid	0.18
first two trong tay	fell	-0.03
first two trong tieu	fell	-0.02	laid	0.3
first two trong tran	fell	0.36	laid	-0.14	whole	-0.45
first two trong truong	fell	-0.12
first two trong tu	fell	0.28	whole	0.27
first two trong tui	laid	-0.1
first two trong vuon	fell	0.23	laid	0.32	lies	0.19	whole	0.38
first two trong xe	fell	-0.14	laid	-0.03
first two truc ninh	home	0.01	fell	-0.03	whole	0.07
first two trung	fell	-0.01
first two trung doan	home	-0.06	fell	-0.15	laid	0.03	whole	-0.01
first two trung khanh	home	0.55	fell	-0.15	whole	0.41
first two truoc 8	laid	-0.07
first two truoc do	fell	-0.05	laid	0.3	lies	-0.01	whole	-0.05
first two truoc lam	laid	-0.05
first two truoc nam	home	-0.18	fell	-0.05	laid	0.31	whole	-0.42
first two truong cap	lies	-0.07
first two truong hoc	laid	0.03	whole	-0.14
first two truong hop	fell	-0.45	lies	-0.04
first two truong nguyen	laid	-0.04	lies	0.12	whole	-0.05
first two truong sa	fell	-0.03
first two truong son	home	-0.01	fell	-0.06	lies	0.25	whole	0.16
first two truong thcs	fell	0.48	laid	-0.03	lies	-0.14	whole	0.16
first two truong tieu	fell	-0.09	laid	0.33	whole	-0.58
first two tu ky	home	0.27	fell	-0.02	whole	0.38
first two tuan	whole	-0.04
first two ubnd xa	fell	-0.03
first two ung hoa	home	0.3	fell	-0.12	whole	0.48
first two uong bi	home	-0.1	fell	-0.16	lies	-0.01
first two vam cai	fell	0.29	whole	0.1
first two vam kinh	fell	0.08	whole	0.2
first two van giang	whole	0.14
first two vc	fell	-0.02
first two ven duong	laid	0.1	whole	0.2
first two ven suoi	fell	-0.18	whole	0.12
first two vi bom	fell	-0.01
first two vi sot	fell	-0.06
first two vi xuyen	home	-0.4	fell	0.23	lies	0.31	whole	0.16
first two viet minh	fell	-0.44	laid	-0.02
first two viet nam	home	-0.26	fell	-0.18
first two viet yen	home	0.26	whole	0.29
first two vinh	fell	-0.05
first two vinh bao	home	-0.33	fell	-0.06	whole	-0.06
first two vinh chau	home	-0.12	whole	0.03
first two vinh linh	home	0.02	fell	0.24	lies	-0.02	whole	0.25
first two vinh phu	home	-0.21	fell	-0.15	whole	-0.57
first two vinh tuong	home	0.02
first two vo thi	home	-0.01	fell	-0.01
first two vot duoc	fell	-0.04	laid	-0.05
first two vu ban	home	0.4	whole	0.25
first two vu thu	home	0.08	whole	0.06
first two vui o	laid	0.11
first two vung liem	home	0.38	fell	-0.05	whole	0.13
first two vuon chuoi	whole	0.35
first two vuon dieu	fell	-0.08	laid	0.52	lies	-0.04	whole	-0.3
first two vuon dua	whole	0.43
first two vuon nha	home	-0.07	fell	-0.5	laid	0.43	lies	0.5	whole	0.22
first two vuon ong	fell	0.1	laid	0.2	whole	-0.24
first two vuon xoai	fell	0.37	laid	-0.06	whole	-0.04
first two xa an	fell	-0.15	whole	0.55
first two xa bao	home	-0.08
first two xa binh	home	-0.07	fell	0.33	lies	0.37	whole	-0.21
first two xa cam	home	-0.02	fell	-0.27	whole	-0.06
first two xa cho	laid	-0.03	whole	-0.23
first two xa cu	fell	-0.01	whole	-0.2
first two xa da	home	-0.06
first two xa dai	home	0.45	fell	-0.11	whole	0.29
first two xa doi	home	-0.03	fell	-0.04
first two xa dong	fell	-0.11	whole	0.44
first two xa dua	fell	-0.03	laid	-0.07	lies	0.16	whole	-0.29
first two xa duc	home	0.03	fell	-0.07	whole	-0.07
first two xa ea	fell	-0.06	lies	-0.01	whole	-0.11
first two xa ghi	home	-0.05
first two xa giai	home	-0.05	fell	-0.01
first two xa ha	home	-0.19	fell	-0.35	whole	0.1
first two xa hoa	home	-0.12	fell	0.16	lies	-0.02	whole	0.3
first two xa hoi	home	0.28
first two xa hong	fell	-0.06	whole	0.1
first two xa hop	home	0.11
first two xa hung	fell	-0.07	whole	0.16
first two xa huong	home	-0.12	whole	-0.3
first two xa ia	fell	0.21	lies	-0.03	whole	-0.17
first two xa lam	whole	-0.05
first two xa lien	home	0.07	fell	-0.02	whole	-0.1
first two xa loc	home	-0.39	whole	-0.5
first two xa long	home	0.04	fell	0.21	whole	0.08
first two xa minh	whole	0.01
first two xa nam	home	0.1	whole	-0.3
first two xa phu	home	-0.03
first two xa quang	home	0.15	fell	-0.25	whole	-0.06
first two xa tan	home	0.08	fell	0.07	whole	0.74
first two xa thanh	home	0.01	fell	-0.3	lies	-0.01	whole	-0.06
first two xa thuong	fell	-0.22	whole	-0.05
first two xa thuy	home	0.27	fell	-0.02	whole	0.09
first two xa tien	home	-0.1	fell	0.48	whole	0.14
first two xa trung	fell	0.48	whole	0.01
first two xa vinh	home	-0.14	fell	0.56	whole	0.16
first two xa yen	home	0.1
first two xiem riep	home	-0.03	fell	0.12	whole	-0.19
first two xieng khoang	lies	-0.05	whole	-0.08
first two xom	fell	-0.11
first two xom 6	home	-0.1	fell	0.18	whole	0.02
first two xom dinh	home	0.05	fell	-0.14	lies	-0.01
first two xom dong	home	0.4	fell	-0.03	whole	0.03
first two xuan loc	home	-0.27	fell	0.38	lies	-0.01	whole	0.23
first two xuan son	home	-0.08	fell	0.22	whole	-0.05
first two xuan truong	home	0.11	whole	-0.21
first two xung la	fell	-0.01
first two y ta	home	-0.1
first two y yen	home	0.68	fell	-0.03	whole	0.31
first two yen dinh	home	0.19	fell	-0.1	whole	0.09
first two yen dung	home	0.06	fell	-0.04	whole	0.14
first two yen mo	home	-0.23	whole	0.03
first two yen phong	home	0.07
first two yen thanh	home	0.25	whole	0.21
first ty	home	-0.05	fell	0.27	whole	0.12
first ubnd	fell	-0.05
first ung	home	0.25	fell	-0.13	whole	0.48
first uong	home	-0.1	fell	-0.16	lies	-0.01
first ut	home	-0.14	fell	-0.23
first v	fell	-0.1
first va	home	-0.09	whole	-0.17
first vam	fell	0.18	laid	-0.34	lies	-0.15	whole	0.5
first van	fell	-0.13	lies	-0.03	whole	0.28
first vao	fell	-0.08	laid	-0.02
first vc	fell	-0.02
first ve	home	-0.06	fell	-0.02
first ven	fell	-0.33	laid	0.25	lies	-0.05	whole	0.44
first vi	home	-0.41	fell	-0.12	laid	-0.36	lies	0.27	whole	0.09
first vien	home	-0.01	fell	0.12
first viet	fell	-0.67	laid	-0.09	lies	-0.04	whole	0.06
first vinh	home	-0.12	fell	0.08	laid	-0.06	lies	-0.2	whole	-0.23
first vo	home	0.48	laid	-0.06	lies	-0.03	whole	-0.1
first voi	fell	0.24	laid	0.05	whole	-0.22
first vot	fell	-0.12	laid	-0.07
first vu	home	0.26	fell	-0.03	whole	0.32
first vui	laid	-0.08
first vung	home	0.2	fell	0.16	laid	-0.05	lies	-0.05	whole	0.17
first vuon	home	-0.17	fell	-0.18	laid	0.61	lies	0.15	whole	0.55
first x	home	0.05	fell	-0.27	whole	0.22
first xa	home	0.04	fell	0.21	laid	-0.63	lies	-0.38	whole	-0.07
first xang	fell	0.05	whole	-0.14
first xe	fell	-0.03
first xiem	home	-0.03	fell	0.12	whole	-0.19
first xieng	lies	-0.05	whole	-0.08
first xom	home	0.16	laid	-0.18	lies	-0.19	whole	0.3
first xuan	home	0.07	fell	0.47	lies	-0.03	whole	0.06
first xung	home	-0.06	fell	-0.05
first xuong	fell	0.15	laid	-0.17	lies	-0.02	whole	-0.01
first y	home	0.3	fell	-0.18
first yd	fell	-0.38
first yen	home	0.12	fell	-0.35	lies	-0.06	whole	0.15
followed a trưởng	home	-0.07
followed an táng	home	-0.01	fell	0.13	laid	-0.05	whole	-0.01
followed anh	home	0.4	fell	-0.05	laid	-0.58	whole	0.02
followed b trưởng	home	0.31	whole	0.31
followed b52	whole	0.31
followed bia	home	-0.11	fell	-0.13	laid	-0.45	lies	0.59	whole	0.53
followed binh nhì	home	0.14	whole	0.12
followed binh nhất	home	0.33	fell	-0.03	whole	0.08
followed biết	home	-0.19	fell	-0.08	laid	-0.56	lies	-0.37	whole	-0.07
followed bom	home	0.42	fell	0.23	laid	-0.09
followed by nothing	home	0.08	fell	0.11	laid	-0.51	whole	0.2
followed by word a	home	-0.43	fell	-0.09	laid	-0.62	whole	0.43
followed by word adn	fell	0.15	laid	-0.01
followed by word an	fell	-0.06	whole	0.19
followed by word anh	home	-0.02	fell	-0.05
followed by word ap	fell	-0.09
followed by word ba	laid	-0.29
followed by word bac	home	0.06	fell	-0.06	laid	-0.43	lies	-0.11	whole	-0.24
followed by word ban	home	-0.37	fell	-0.64	laid	-0.41	lies	0.16	whole	-0.32
followed by word bat	fell	-0.43	laid	-0.17	lies	-0.07	whole	-0.17
followed by word bay	home	-0.25	fell	0.88	laid	-0.08	lies	-0.1	whole	0.23
followed by word bien	fell	-0.06	lies	-0.01
followed by word biet	fell	-0.02	laid	0.08	whole	0.14
followed by word bieu	fell	-0.05	laid	-0.05
followed by word binh	home	0.02	fell	-0.03	laid	-0.05	lies	0.13	whole	-0.02
followed by word bo	home	0.06	fell	-0.38	laid	0.21	lies	-0.15	whole	0.17
followed by word bon	home	-0.11	fell	-0.48	laid	0.63	whole	-0.1
followed by word bua	fell	0.36	whole	0.1
followed by word c	home	-0.01	fell	-0.09	laid	-0.02	lies	0.02
followed by word c1	whole	-0.15
followed by word c2	home	0.02	fell	-0.09	laid	-0.11	whole	0.15
followed by word c3	home	-0.2	fell	-0.15
followed by word c5	home	-0.05
followed by word c7	fell	0.02	whole	0.28
followed by word c8	fell	-0.13
followed by word ca	home	0.24	fell	0.09	laid	-0.03	lies	-0.14
followed by word cam	home	-0.06	fell	0.12	laid	-0.27	whole	0.03
followed by word can	home	0.05	fell	-0.16	whole	0.18
followed by word canh	home	-0.04	fell	0.02	laid	-0.14	whole	-0.12
followed by word cat	home	-0.37	fell	0.03	laid	0.11	lies	-0.05	whole	0.06
followed by word cay	fell	0.46	laid	-0.32	lies	-0.02	whole	-0.04
followed by word cha	home	-0.33	fell	-0.03	laid	-0.05	lies	0.49	whole	-0.16
followed by word chac	laid	-0.02	lies	-0.01
followed by word cham	home	-0.02	fell	-0.1	laid	-0.02	whole	0.09
followed by word chay	fell	0.42	whole	0.15
followed by word chep	fell	-0.63	laid	-0.21	lies	-0.01
followed by word chiec	fell	0.24	lies	-0.03	whole	0.11
followed by word chien	home	-0.03	laid	-0.03	lies	0.12	whole	0.26
followed by word chieu	fell	-0.24
followed by word chim	fell	-0.11
followed by word chin	home	0.09	fell	-0.01	laid	-0.02	lies	-0.01	whole	0.08
followed by word chinh	home	0.07	fell	0.05	laid	-0.13
followed by word cho	fell	-0.32
followed by word chu	home	0.16	lies	-0.06	whole	0.15
followed by word chung	fell	0.17	laid	0.31	lies	0.06	whole	-0.04
followed by word chup	fell	-0.09	laid	-0.01	lies	0.29	whole	0.15
followed by word chuyen	fell	-0.35	laid	-0.02
followed by word co	home	0.44	fell	-0.2	laid	-0.04	whole	-0.29
followed by word coc	whole	-0.38
followed by word con	home	0.33	fell	-0.22	laid	0.33
followed by word cong	fell	-0.18
followed by word cot	fell	-0.06	laid	-0.25	lies	0.18	whole	0.04
followed by word cu	fell	-0.59	laid	-0.04	lies	-0.02	whole	-0.45
followed by word cuc	fell	-0.04
followed by word cung	home	0.11	fell	-0.22	laid	-0.14	whole	0.17
followed by word d1	home	0.05	whole	0.19
followed by word da	fell	-0.05	whole	0.12
followed by word dac	home	0.03	whole	0.07
followed by word dai	home	0.37	fell	0.32	laid	-0.14	lies	-0.02	whole	0.15
followed by word dak	home	-0.21	fell	-0.11
followed by word dam	home	0.2	fell	-0.19	laid	-0.18	whole	0.03
followed by word dang	home	-0.17	lies	-0.09
followed by word danh	fell	-0.03
followed by word dao	fell	-0.05
followed by word dap	home	-0.07	laid	0.23	whole	-0.02
followed by word dat	home	-0.12	fell	0.22	laid	0.28	whole	-0.17
followed by word day	home	-0.33	fell	-0.4	laid	0.18	whole	-0.19
followed by word de	home	-0.1	laid	-0.13	lies	-0.02
followed by word dem	home	-0.14	fell	-0.15	laid	0.25	whole	0.1
followed by word den	home	0.11	fell	-0.44	laid	0.29	whole	-0.28
followed by word deu	whole	-0.17
followed by word dich	home	-0.14	fell	0.04	whole	0.12
followed by word dinh	home	0.24	fell	0.05	laid	-0.13	lies	0.47	whole	-0.12
followed by word do	fell	0.03	laid	0.03	lies	0.17	whole	-0.22
followed by word doan	fell	-0.15	laid	-0.04
followed by word doc	home	-0.07	fell	-0.1	lies	-0.01
followed by word doi	home	-0.1	fell	-0.13	laid	0.35	lies	-0.21	whole	-0.28
followed by word dong	home	-0.1
followed by word du	fell	-0.44	lies	-0.03	whole	0.12
followed by word duc	lies	-0.04
followed by word dung	home	0.63	fell	0.15	laid	-0.21	lies	0.16	whole	0.54
followed by word e	fell	-0.13	laid	-0.08
followed by word em	home	-0.52	fell	0.73	laid	-0.23	lies	-0.06	whole	0.39
followed by word gac	home	-0.21	fell	-0.09	laid	-0.17
followed by word ganh	home	0.32	whole	-0.2
followed by word ghe	fell	0.31	whole	0.24
followed by word ghi	home	-0.03	fell	-0.17	laid	-0.18	lies	0.46	whole	-0.42
followed by word gi	fell	-0.23	laid	0.21	whole	-0.04
followed by word gia	fell	-0.02
followed by word giai	whole	-0.24
followed by word giap	home	-0.1	laid	0.34	lies	0.35	whole	-0.52
followed by word giay	home	-0.02	fell	-0.1	laid	-0.07	lies	-0.05	whole	-0.06
followed by word gio	lies	-0.06	whole	-0.29
followed by word giu	home	0.28	fell	0.05	laid	-0.12	whole	0.18
followed by word ha	fell	0.69	laid	-0.08	lies	-0.01	whole	-0.11
followed by word hai	home	0.09	fell	-0.09	laid	-0.33	lies	0.24	whole	-0.06
followed by word ham	home	-0.06	fell	-0.07	laid	-0.03	whole	-0.48
followed by word hang	fell	-0.25	laid	0.85	whole	-0.08
followed by word hay	home	0.14	fell	-0.1	laid	-0.3	lies	-0.48	whole	0.44
followed by word het	home	0.24	fell	0.17	lies	-0.07	whole	0.06
followed by word hien	fell	-0.08	laid	0.65	lies	-0.31	whole	0.08
followed by word hinh	home	-0.51	fell	-0.09	laid	-0.05
followed by word ho	home	-0.13	fell	0.41	laid	-0.23	lies	-0.03	whole	0.13
followed by word hoa	fell	-0.04
followed by word hoang	home	-0.01	lies	-0.02
followed by word hoc	home	-0.02	fell	-0.12	laid	-0.25	lies	0.32	whole	-0.32
followed by word hoi	home	-0.01	fell	0.13	laid	-0.05	lies	-0.05	whole	-0.06
followed by word hon	fell	-0.16	whole	-0.18
followed by word hop	fell	-0.38
followed by word https	laid	-0.09	lies	0.11	whole	0.03
followed by word huong	home	-0.25	fell	-0.19	laid	0.23	lies	-0.01
followed by word it	home	-0.13	fell	0.35	whole	0.01
followed by word ke	fell	-0.12	laid	0.14	whole	-0.19
followed by word khuat	home	0.23	fell	-0.03	whole	0.14
followed by word kia	laid	0.16	lies	-0.05	whole	-0.22
followed by word kinh	laid	-0.06
followed by word kip	fell	-0.07
followed by word la	home	0.38	fell	-0.02	whole	0.18
followed by word lac	laid	0.26	whole	0.09
followed by word lai	home	-0.2	fell	-0.02	lies	-0.1	whole	0.07
followed by word lan	home	0.03	fell	0.27	laid	-0.04	lies	-0.27	whole	0.13
followed by word lao	fell	0.05	laid	-0.01	whole	-0.47
followed by word lat	home	0.16	fell	0.42	whole	0.04
followed by word lay	home	-0.42	fell	0.35	laid	-0.07	lies	-0.15	whole	0.18
followed by word le	home	-0.19	fell	0.14	laid	-0.33	lies	-0.01
followed by word len	home	-0.33	fell	-0.03	laid	-0.27	lies	0.2	whole	-0.15
followed by word linh	home	-0.11	fell	-0.59	laid	-0.03	lies	-0.16	whole	-0.2
followed by word lo	fell	0.35	laid	-0.01	whole	0.2
followed by word loi	fell	-0.1	laid	-0.09	whole	0.17
followed by word lu	fell	-0.11	whole	0.19
followed by word luong	lies	-0.01
followed by word m	laid	-0.08
followed by word ma	fell	0.16	lies	-0.01	whole	0.1
followed by word mai	fell	-0.25	laid	-0.25
followed by word mang	home	0.28	fell	-0.17	laid	-0.05	lies	-0.1	whole	0.15
followed by word manh	home	0.06	fell	-0.3	whole	0.1
followed by word map	laid	-0.08	lies	-0.2
followed by word mat	fell	-0.03	lies	-0.15	whole	0.3
followed by word mau	fell	0.18	whole	-0.29
followed by word may	home	-0.26	fell	0.07	laid	-0.35	lies	-0.26	whole	0.28
followed by word mieng	fell	-0.1	laid	-0.03
followed by word mo	fell	-0.13
followed by word moi	fell	-0.13	laid	0.43	whole	0.18
followed by word mua	home	-0.07	laid	-0.19	lies	-0.08	whole	-0.23
followed by word muc	home	-0.12	fell	-0.29	laid	-0.12	lies	-0.03
followed by word muoi	home	0.11	fell	0.15	whole	0.21
followed by word muon	fell	0.48	laid	-0.1	lies	-0.03
followed by word n	fell	-0.17	laid	-0.07	lies	0.4	whole	-0.01
followed by word nao	fell	0.25	laid	-0.01	lies	0.15	whole	0.05
followed by word nay	home	0.05	fell	-0.19	laid	0.69	lies	-0.01	whole	0.25
followed by word nen	home	-0.17	fell	0.21	laid	-0.03	whole	-0.11
followed by word neu	home	-0.16	fell	-0.3	laid	-0.06
followed by word ngoai	whole	-0.32
followed by word ngoi	fell	-0.01	whole	-0.06
followed by word nguyen	fell	0.01	lies	-0.1	whole	0.19
followed by word nha	home	-0.69	fell	0.34	laid	-0.16	lies	0.36	whole	0.03
followed by word nhan	fell	-0.12	laid	-0.28
followed by word nhe	home	-0.42	fell	0.33	laid	-0.22	lies	0.08	whole	0.16
followed by word nhieu	fell	0.6	laid	-0.1	lies	0.12	whole	-0.21
followed by word nhom	home	-0.1	fell	-0.06
followed by word nhung	home	-0.41	lies	0.12	whole	0.09
followed by word no	home	-0.15	fell	0.39	laid	-0.04	whole	-0.21
followed by word noi	home	-0.05	fell	0.6	laid	0.91	lies	-0.04	whole	-0.08
followed by word om	home	-0.11	fell	-0.02
followed by word on	home	-0.05
followed by word ong	fell	0.43	laid	-0.19	whole	-0.11
followed by word phai	home	-0.41	fell	0.01	laid	0.49	lies	0.04	whole	0.16
followed by word pham	fell	0.12	whole	0.01
followed by word phan	home	0.02	fell	-0.03	whole	0.03
followed by word phong	home	-0.18	fell	-0.03
followed by word phu	fell	-0.04	laid	0.23	whole	-0.01
followed by word phuc	home	-0.01
followed by word qua	home	-0.03	fell	-0.33	whole	-0.17
followed by word quan	home	-0.18	lies	-0.15
followed by word quang	home	0.15	fell	-0.16	whole	-0.29
followed by word quay	home	-0.03	fell	-0.24	laid	0.27	lies	-0.07	whole	0.04
followed by word que	home	-0.18	fell	0.24	laid	-0.02	whole	-0.01
followed by word quen	home	0.55	fell	-0.02
followed by word quoc	fell	-0.27	laid	-0.04
followed by word quy	fell	0.38	laid	-0.04
followed by word quyen	fell	-0.13	laid	-0.02	lies	-0.09
followed by word ra	fell	0.24	laid	-0.39	lies	0.05	whole	-0.26
followed by word rai	laid	-0.09
followed by word rang	fell	0.06	whole	0.01
followed by word ro	home	0.21	fell	0.28	laid	0.28	lies	-0.57	whole	-0.3
followed by word roi	home	-0.01	fell	-0.3	laid	0.09	lies	0.25	whole	-0.45
followed by word rua	lies	-0.03
followed by word sach	fell	-0.11
followed by word sang	home	-0.58	fell	0.53	laid	-0.12	lies	-0.04	whole	-0.31
followed by word sanh	home	0.07
followed by word sau	fell	0.11	laid	-0.48	lies	0.03	whole	0.34
followed by word si	laid	-0.03
followed by word so	home	-0.17	fell	-0.02	laid	0.32	lies	-0.24	whole	0.08
followed by word song	fell	-0.11	laid	0.04
followed by word sot	home	0.28	fell	0.14	laid	-0.03	whole	-0.08
followed by word su	home	-0.06	laid	-0.21	whole	0.12
followed by word tam	fell	-0.19	laid	0.23	lies	-0.03	whole	-0.31
followed by word tan	fell	-0.04
followed by word tang	home	-0.01	fell	-0.07	laid	-0.13	lies	-0.01
followed by word tap	fell	-0.03	lies	-0.09	whole	0.15
followed by word tau	fell	-0.01
followed by word ten	fell	-0.13
followed by word tet	home	-0.04	fell	0.28	laid	-0.01	whole	0.12
followed by word tha	fell	-0.47
followed by word than	fell	-0.57
followed by word thanh	home	0.03	fell	-0.02	lies	-0.12	whole	-0.14
followed by word thap	lies	0.19
followed by word that	home	-0.02	laid	-0.09
followed by word thi	home	-0.02	fell	0.25	whole	0.06
followed by word tho	home	0.19	laid	-0.14	lies	-0.03	whole	-0.3
followed by word thoi	home	-0.01	fell	0.1
followed by word thong	fell	-0.11
followed by word thuc	fell	-0.02	laid	-0.08
followed by word thuoc	home	0.47	fell	0.18	laid	-0.3	lies	-0.1	whole	-0.1
followed by word thuong	fell	0.1	laid	-0.1	lies	0.48	whole	-0.13
followed by word tien	fell	-0.15	laid	-0.05	lies	-0.21	whole	-0.06
followed by word tieu	home	0.17	fell	-0.09	laid	-0.18	lies	-0.05	whole	-0.26
followed by word tin	fell	-0.01
followed by word toa	fell	-0.55	laid	0.36	lies	-0.07	whole	0.19
followed by word toan	fell	0.11	laid	-0.09	lies	-0.2
followed by word toi	home	-0.33	fell	0.23	lies	-0.31
followed by word tra	fell	0.07	laid	-0.09	lies	-0.12	whole	-0.2
followed by word trang	fell	-0.03	laid	-0.06	lies	-0.02
followed by word trich	home	-0.01	fell	0.22	lies	-0.15
followed by word trinh	home	0.51	fell	-0.12	whole	0.18
followed by word truc	home	0.05	fell	0.15	laid	-0.02
followed by word trung	fell	0.14	laid	-0.08	lies	0.27
followed by word truong	fell	0.02	whole	0.06
followed by word tu	home	0.22	fell	-0.38	lies	-0.02
followed by word tui	home	-0.01	fell	-0.36	laid	0.17	whole	0.14
followed by word tung	home	0.1	fell	-0.24	lies	-0.33
followed by word tuoi	home	0.18	fell	-0.25	laid	-0.29	lies	-0.02	whole	-0.06
followed by word van	home	-0.21	fell	-0.2	laid	0.19	lies	0.08	whole	-0.14
followed by word ve	home	0.19	fell	-0.46	laid	0.68	lies	-0.66	whole	0.51
followed by word vi	home	-0.12	fell	-0.09	laid	-0.13	lies	-0.14	whole	0.3
followed by word vo	home	0.34	whole	0.11
followed by word vot	home	-0.3	fell	0.49	laid	-0.3	lies	-0.06	whole	-0.07
followed by word vu	home	-0.3	fell	0.47	laid	-0.01	lies	0.27	whole	0.1
followed by word vua	fell	-0.12	laid	-0.17	whole	0.01
followed by word vui	laid	0.46	whole	-0.29
followed by word xac	fell	-0.23	whole	0.2
followed by word xe	home	-0.06	fell	0.18	laid	-0.01
followed by word xem	home	0.3	fell	-0.07	laid	-0.03	lies	-0.18	whole	0.03
followed by word xep	fell	-0.39	laid	0.52	lies	0.08	whole	0.21
followed by word xua	fell	0.64	lies	-0.13
followed by word xuong	fell	-0.01	laid	-0.11
followed by word y	home	-0.15	fell	-0.05	lies	-0.05
followed by word yeu	fell	-0.08
followed bà	home	-0.35	fell	-1.35	laid	0.26	lies	0.16	whole	0.19
followed bác	home	-0.08	fell	-0.39	laid	-0.22	lies	0.52	whole	-0.16
followed bác sĩ	fell	0.15	laid	-0.14	whole	0.06
followed báo	fell	-0.04	whole	-0.28
followed bãi	fell	-0.18
followed bìa	laid	0.24	lies	0.28	whole	-0.18
followed bí danh	home	0.05	fell	-0.04
followed bạn	home	-0.34	fell	-0.02	laid	0.27	lies	-0.15	whole	0.05
followed bản	home	-0.24	fell	0.16	lies	-0.07	whole	-0.13
followed bảo	home	-0.3	fell	-0.18	laid	-0.26	lies	-0.08	whole	0.05
followed bắt rồi bắn	home	-0.06	fell	-0.01
followed bến	home	0.02	laid	0.15
followed bị bom	home	-0.4	fell	-0.22	laid	-0.07
followed bị bắn	fell	0.56	whole	0.13
followed bị pháo	home	0.1	fell	-0.11
followed bị phục kích	fell	-0.21
followed bị thương	home	-0.13	fell	-0.25	whole	0.27
followed bốc	fell	-0.17	laid	0.44	lies	-0.12
followed bốc về	fell	-0.03	laid	-0.25	lies	-0.01
followed chiến sĩ	fell	0.09	laid	-0.04	whole	0.06
followed cho biết	home	-0.18
followed chuyển về	fell	-0.32	laid	0.23	lies	-0.42
followed cháu	home	0.18	fell	-0.22	laid	-0.28	lies	-0.09	whole	-0.22
followed chính trị viên	home	-0.06
followed chôn	home	-0.37	fell	0.13	laid	0.19	lies	-0.13	whole	0.05
followed chùa	home	-0.03	fell	-0.16	laid	0.27	lies	-0.07	whole	-0.1
followed chú	home	-0.4	fell	-0.06	laid	0.21	lies	-0.16	whole	-0.08
followed chặn	home	-0.16	laid	-0.1
followed chết	home	-0.29	fell	-0.62	laid	-0.33	lies	-0.08	whole	0.26
followed chết ngay	fell	0.3	whole	-0.22
followed chỉ	home	-0.19	fell	-0.32	laid	0.08	lies	0.56	whole	0.11
followed chị	home	-0.11	fell	0.24	laid	-0.34	lies	-0.19	whole	-0.02
followed chỗ	fell	-0.03
followed càn	home	-0.04	fell	-0.07	laid	-0.14
followed cái	fell	-0.26	laid	-0.01	whole	0.27
followed cán bộ	home	-0.42	whole	0.18
followed có	home	0.28	fell	0.35	laid	0.57	lies	0.36	whole	0.06
followed có tên	home	0.19	fell	-0.32	laid	-0.07	lies	0.04	whole	-0.26
followed cô	home	-0.42	fell	-0.3	laid	-0.49	lies	0.59	whole	-0.06
followed công an	home	0.11	fell	-0.01	whole	-0.07
followed cõng	fell	-0.21	lies	0.03	whole	-0.23
followed cấp	whole	-0.14
followed cấp ngày	home	-0.14	fell	-0.02
followed cất bốc	fell	-0.04	laid	-0.06
followed cậu	fell	0.71	laid	-0.02	lies	-0.11	whole	0.35
followed cụ	home	0.37	fell	-0.18	laid	0.22	lies	-0.15	whole	-0.19
followed của	fell	-0.02	laid	-0.21	lies	-0.02	whole	-0.01
followed dân	home	0.16	fell	0.51	laid	-0.31	lies	-0.02	whole	-0.24
followed dính mìn	home	0.03	whole	-0.1
followed dẫn	fell	0.02	laid	0.58	lies	-0.01	whole	0.03
followed dốc	laid	-0.06
followed em	home	-0.46	fell	0.82	laid	0.1	lies	-0.27	whole	0.16
followed em là	home	-0.01
followed ghi tên	laid	0.27	lies	0.34	whole	0.06
followed giao liên	home	-0.19	laid	-0.08	whole	-0.15
followed giấy báo	fell	0.02
followed giấy báo tử	fell	0.29
followed giỗ	laid	-0.16	whole	0.13
followed gò	fell	0.3	lies	-0.13	whole	-0.04
followed gặp	home	-0.06	fell	0.22	laid	-0.43	lies	-0.25	whole	-0.14
followed gọi	home	-0.08	fell	-0.1	laid	-0.06	lies	-0.01
followed gọi cho	home	-0.02	fell	-0.09	lies	-0.02
followed gốc	home	-0.28
followed gồm	fell	0.04	laid	-0.16	whole	0.19
followed gửi	home	-0.01	fell	-0.59	laid	-0.3	lies	0.06	whole	0.04
followed hang	fell	-0.08	whole	-0.37
followed hi sinh	fell	-0.2	laid	-0.01	whole	0.01
followed hs	home	0.32	fell	-0.66	laid	-0.35	lies	-0.27	whole	0.07
followed hy sinh	home	0.44	fell	-0.2	laid	-0.18	lies	-0.1	whole	-0.1
followed hài cốt	fell	0.55	laid	-0.03	lies	-0.11	whole	-0.03
followed hạ sĩ	home	0.04	fell	-0.3	laid	-0.03	lies	-0.06	whole	0.2
followed hố	laid	-0.09
followed hồ	fell	-0.03	whole	0.03
followed khe	home	0.07	whole	0.06
followed khiêng	fell	-0.64	laid	-0.14	whole	0.14
followed khu	home	-0.03	fell	-0.19	laid	-0.15	lies	0.49	whole	-0.43
followed không về	fell	0.16	whole	-0.11
followed ký	fell	-0.05	laid	0.29	lies	-0.11	whole	0.24
followed kể	fell	-0.1
followed liên lạc	home	0.3
followed liệt sĩ	home	-0.07	fell	-0.04	laid	-0.04	whole	-0.07
followed ls	fell	-0.14	lies	-0.06
followed là	home	-0.13	fell	-0.37	laid	-0.04	lies	-0.53	whole	-0.03
followed là người	lies	-0.01	whole	0.03
followed làng	home	0.14	laid	0.51	lies	-0.05
followed lăng	home	-0.01	fell	0.06	laid	-0.32	whole	0.15
followed lấp	fell	-0.03	laid	0.52	whole	-0.23
followed lấy vợ	home	0.11	fell	-0.08	laid	-0.03
followed lập	home	-0.12	fell	-0.06	laid	-0.24
followed mai táng	home	-0.12	fell	0.27	laid	-0.18	whole	0.02
followed mất	home	-0.48	fell	0.32	laid	0.16	lies	0.18	whole	-0.29
followed mất tích	home	-0.11	fell	-0.05
followed mặt trận	whole	-0.25
followed mộ	home	-0.4	fell	-0.58	laid	0.32	lies	-0.22	whole	-0.05
followed một	home	-0.46	fell	-0.39	laid	-0.48	lies	0.25	whole	0.07
followed nghe nói	fell	-0.27	laid	-0.14	whole	-0.15
followed nghĩa trang	laid	-0.27	lies	-0.28
followed nguyên quán	home	-0.1	fell	-0.1
followed ngã	home	0.07	whole	0.01
followed ngã ba	fell	-0.39	whole	-0.01
followed người	home	-0.15	fell	-0.48	laid	-0.09	whole	0.24
followed nhập ngũ	home	-0.22	fell	-0.12	laid	-0.03	lies	-0.07
followed nhắn	home	-0.04	fell	-0.22	laid	-0.28	lies	-0.07
followed nhặt	whole	0.02
followed nhặt được	fell	0.78	laid	-0.04	whole	-0.09
followed nhỏ	home	-0.21	fell	-0.04	laid	0.3	whole	-0.1
followed nhớ	home	0.47	fell	-0.04	whole	0.22
followed nn	home	0.22	fell	-0.16	laid	-0.02	whole	0.25
followed ntls	home	0.1	laid	0.12	lies	-0.12	whole	-0.19
followed nó	home	0.35	fell	0.05	laid	-0.09	whole	-0.17
followed nói	home	0.21	fell	-0.26	laid	-0.21	lies	0.02	whole	0.35
followed năm nay	laid	-0.01
followed nước	home	-0.05	fell	-0.31	laid	0.45	lies	-0.1	whole	-0.16
followed phum	fell	-0.34
followed pháo	fell	0.32	laid	0.09	whole	0.2
followed phát hiện	fell	-0.42	laid	-0.17	lies	-0.03	whole	0.01
followed phục kích	fell	-0.34
followed quay lại	fell	-0.05
followed quy tập	fell	-0.31	laid	0.25	lies	-0.04	whole	-0.07
followed quy tập về	fell	0.22	laid	-0.07	whole	0.08
followed quân	home	0.03	fell	-0.13	laid	0.12	whole	-0.08
followed quê	home	-0.59	fell	-0.12	laid	-0.48	lies	-0.34	whole	-0.21
followed rút	fell	-0.21	whole	0.03
followed rừng	home	-0.03	fell	-0.3	laid	0.43	lies	0.37	whole	0.13
followed sinh	home	-0.04	fell	-0.08	laid	-0.15	lies	-0.03	whole	-0.09
followed sinh khoảng	home	0.24	whole	0.21
followed sinh ngày	home	-0.11	whole	-0.04
followed sinh năm	home	-0.28	fell	-0.09	laid	-0.03	whole	0.09
followed sn	home	0.32	fell	-0.22	laid	-0.06	lies	-0.16	whole	0.11
followed suối	home	-0.01	fell	0.39	laid	-0.11	whole	-0.44
followed thiếu tá	home	-0.05
followed thiếu úy	home	-0.14
followed thu	laid	-0.13	whole	0.09
followed thư	home	-0.04	fell	-0.11	laid	-0.01
followed thương binh	home	-0.15
followed thượng sĩ	fell	-0.11
followed thầy	home	-0.01	fell	0.12	laid	-0.11	lies	0.18	whole	0.03
followed thằng	home	0.1	fell	0.27	laid	-0.24	lies	0.1	whole	0.32
followed tiểu đội trưởng	home	-0.03
followed trao trả	home	-0.08	fell	-0.14
followed trung sĩ	fell	-0.06
followed trung đoàn	fell	-0.07	laid	-0.04	whole	0.09
followed trung đội trưởng	home	-0.32	whole	-0.37
followed trúng bom	home	-0.12	fell	-0.01
followed trúng pháo	home	0.16	fell	0.22	whole	0.1
followed trúng đạn	home	-0.16	fell	-0.04
followed trường	fell	-0.06	laid	0.59	lies	-0.01	whole	0.05
followed trại	laid	-0.09	lies	-0.05
followed trạm	fell	-0.01
followed trận	home	-0.33	fell	-0.24	laid	-0.19	whole	0.11
followed tên	home	0.04	fell	0.26	laid	-0.16	lies	-0.41	whole	-0.06
followed tìm	fell	0.01	laid	-0.12	lies	-0.27	whole	0.05
followed tìm mộ	home	-0.08	lies	-0.01	whole	-0.27
followed tìm thấy	fell	-0.51	lies	-0.01
followed tôi	home	0.03	fell	0.04	laid	0.25	lies	0.03	whole	0.23
followed tôi là	home	0.32	fell	-0.26
followed tắt thở	fell	0.28	laid	-0.09	whole	0.04
followed tổ	fell	0.7	laid	-0.03	lies	-0.08	whole	0.35
followed tức	home	-0.22
followed tức là	fell	0.26
followed viết	home	0.04	fell	-0.16	laid	-0.12	lies	-0.1
followed vào	home	0.16	fell	0.53	laid	-0.09	whole	0.17
followed vùi	fell	-0.01	laid	-0.02	whole	-0.29
followed xây	laid	0.16	whole	0.07
followed xạ thủ	home	0.06	whole	-0.02
followed y tá	fell	-0.21	whole	-0.1
followed ông	home	0.31	fell	-0.02	laid	-0.2	lies	-0.26	whole	0.14
followed đ c	fell	-0.06	whole	-0.36
followed đi b	home	0.13
followed đi bộ đội	home	0.17	laid	-0.17	lies	0.28	whole	-0.13
followed điện thoại	home	0.18	fell	-0.03	whole	-0.33
followed đoàn	fell	0.38	laid	-0.05	whole	-0.09
followed đào	home	0.34	fell	1.05	laid	0.24	lies	-0.03	whole	0.1
followed đánh	home	0.1	fell	0.13	laid	0.43
followed đã đưa về	fell	0.09	whole	0.02
followed đón về	laid	-0.07	lies	-0.05
followed đưa	fell	-0.13	laid	-0.03
followed đưa về	whole	0.01
followed đường	whole	0.21
followed đại úy	laid	-0.07
followed đạp mìn	fell	0.03	lies	0.45	whole	0.13
followed đền	fell	-0.04	lies	-0.27	whole	0.04
followed đồi	home	0.09	whole	0.25
followed đồn	fell	0.3	laid	-0.02	whole	0.23
followed đồng	home	-0.1	fell	-0.1
followed đồng chí	home	-0.03	fell	0.08	laid	0.17	whole	0.1
followed ấp	home	-0.3
followed:again	home	0.11	fell	0.41	laid	-0.31	lies	-0.07	whole	0.11
followed:aka	home	-0.09	laid	-0.29	lies	-0.17	whole	-0.11
followed:alive	fell	-0.59	laid	-0.23	lies	-0.03
followed:at	home	0.15	fell	0.39	laid	-0.29	lies	0.28	whole	0.09
followed:battle	home	0.02	fell	-0.04	laid	0.08	lies	-0.22	whole	0.41
followed:born	home	0.06	fell	-0.5	laid	-0.39	lies	-0.28	whole	0.16
followed:bury	home	-0.05	fell	0.62	laid	0.35	lies	-0.24	whole	-0.23
followed:capture	fell	-0.02	laid	-0.14	lies	-0.02
followed:contact	home	-0.1	fell	-0.05	laid	-0.58	lies	-0.51	whole	-0.18
followed:died	home	-0.1	fell	-0.36	laid	0.03	lies	-0.41	whole	-0.11
followed:enlist	home	0.27	fell	-0.66	laid	-0.36	lies	0.11	whole	0.09
followed:fell	home	-0.03	fell	0.25	laid	-0.85	whole	0.21
followed:gio	laid	-0.16	whole	0.13
followed:grave	home	-0.5	fell	-0.25	laid	0.08	lies	0.2	whole	0.02
followed:home	home	-0.99	fell	-0.24	laid	-0.12	lies	-0.64	whole	-0.17
followed:hurt	home	-0.13	fell	-0.32	whole	0.27
followed:joined	home	0.17	fell	-0.43	laid	-0.33	lies	0.17	whole	0.03
followed:laid	home	-0.01	fell	-0.47	laid	0.12	lies	-0.07
followed:letter	home	-0.06	fell	-0.22	laid	-0.02
followed:level	home	-0.43	fell	0.05	laid	0.17	lies	0.07	whole	-0.2
followed:link	home	-0.07	fell	-0.16	laid	-0.13	lies	0.44	whole	-0.08
followed:martyr	home	-0.09	fell	-0.23	laid	-0.09	lies	0.08	whole	0.04
followed:moved	home	-0.47	fell	-0.54	laid	0.58	lies	-0.23	whole	0.15
followed:naming	home	0.19	laid	0.04	lies	0.06	whole	-0.2
followed:notice	home	-0.12	fell	0.1	laid	0.03	lies	-0.17	whole	0.33
followed:office	home	-0.14	fell	-0.21	laid	-0.5	lies	-0.03	whole	-0.47
followed:pet	home	0.09	fell	0.08	laid	0.18	lies	-0.18	whole	0.08
followed:post	home	-0.07	fell	-0.2	laid	-0.51	lies	-0.23	whole	-0.02
followed:rank	home	0.3	fell	-0.68	laid	-0.3	lies	-0.2	whole	0.53
followed:returned	home	-0.13	fell	-0.52	laid	-0.02	lies	-0.02
followed:self	home	0.13	fell	-0.08	laid	0.19	whole	0.23
followed:site	home	-0.05	fell	-0.76	laid	-0.27	lies	-0.16	whole	-0.07
followed:stop	fell	-0.04	lies	-0.37	whole	0.13
followed:tells	home	-0.27	fell	-0.32	laid	-0.18	lies	-0.21	whole	0.04
followed:thing	home	0.06	fell	0.27	laid	0.12	lies	-0.45	whole	0.25
followed:title	fell	0.13	laid	-0.65	lies	0.13	whole	0.06
followed:truename	home	0.12	fell	-0.18	whole	0.02
has 300m	fell	0.3	laid	0.11	lies	-0.02	whole	-0.37
has 500m	home	-0.05	fell	-0.12	laid	0.68	lies	-0.05	whole	-0.22
has a	home	-0.41	fell	0.27	laid	-0.34	lies	0.6	whole	0.38
has a1	fell	0.01	laid	-0.08	lies	-0.23	whole	0.42
has ac	whole	-0.4
has admin	home	-0.12
has adn	fell	-0.05
has ai	home	-0.21	fell	0.04	laid	-0.31	lies	-0.16	whole	0.02
has ak	fell	-0.03	laid	-0.04
has am	home	0.45	fell	0.14	whole	0.27
has ama	home	0.22	fell	-0.05	whole	-0.11
has an	home	1.18	fell	-0.54	laid	-0.45	lies	0.12	whole	-0.12
has anh	home	0.69	fell	0.01	laid	0.22	lies	-0.02	whole	-0.03
has ao	home	-0.06	fell	0.03	laid	-0.49	lies	0.16	whole	-0.09
has ap	home	-0.52	fell	-0.01	laid	-0.31	lies	-0.42	whole	0.07
has ay	fell	-0.17	laid	-0.09
has b	home	-0.12	fell	-0.25	laid	-0.28	lies	-0.33	whole	-0.44
has b1	home	-0.24	fell	-0.04	lies	-0.11	whole	-0.3
has b40	fell	-0.03
has b52	fell	-0.22	laid	-0.21	whole	-0.1
has ba	home	-0.02	fell	0.11	laid	-0.12	lies	-0.11	whole	-0.27
has bac	home	0.57	fell	-0.72	laid	0.18	lies	-0.27	whole	-0.24
has bach	home	-0.03	fell	-0.36	laid	-0.05	whole	0.05
has bai	home	-0.09	fell	0.13	laid	0.72	lies	-0.69	whole	-0.15
has bam	home	-0.24	fell	-0.01
has ban	home	0.03	fell	0.04	laid	-0.7	lies	-0.77	whole	-0.11
has bang	home	0.35	fell	-0.26	laid	-0.14	lies	-0.04	whole	0.29
has bao	home	-0.39	fell	-1.45	laid	-0.31	whole	0.25
has bap	fell	0.32	laid	-0.03	whole	0.02
has bat	home	0.63	fell	-0.08	laid	-0.17	lies	-0.02	whole	-0.41
has battambang	fell	0.16	laid	-0.25	lies	-0.18
has bau	home	-0.19	fell	0.73	laid	0.77	lies	-0.36	whole	0.64
has bay	home	-0.41	fell	-0.56	laid	0.47	lies	-0.31	whole	0.04
has be	home	0.39	fell	-0.02	lies	0.01	whole	0.16
has ben	home	-0.08	fell	-0.18	laid	0.29	lies	-0.81	whole	-0.14
has benh	home	-0.51	fell	0.21	laid	0.24	lies	-0.31	whole	0.12
has bep	fell	0.25	laid	0.41	lies	-0.05	whole	-0.28
has bi	home	-0.34	fell	-0.3	laid	-0.3	lies	-0.12	whole	-0.25
has bia	home	-0.32	fell	0.23	laid	0.4	lies	-0.37
has bich	laid	-0.02
has bien	home	-0.47	fell	0.18	laid	-0.88	whole	0.31
has biet	home	-0.24	fell	-0.12	laid	-0.16	lies	-0.05
has bieu	home	-0.36	fell	-0.04	lies	-0.08	whole	-0.42
has binh	home	0.66	fell	-0.13	laid	-0.44	lies	0.32	whole	0.1
has bo	home	-0.71	fell	-0.78	laid	0.67	lies	0.21	whole	0.01
has boc	home	-0.05	fell	-0.28	laid	-0.06	lies	0.17	whole	-0.64
has boi	home	-0.24	fell	-0.3	laid	-0.33	lies	-0.07	whole	-0.44
has bom	home	-0.04	fell	-0.42	laid	0.91	lies	0.22	whole	0.41
has bon	home	-0.16	fell	-0.56	laid	-0.08	lies	-0.05
has bong	home	-0.04	fell	0.61	laid	-0.5	lies	0.26	whole	0.45
has bot	fell	-0.74	laid	-0.07	lies	-0.08	whole	-0.12
has bu	home	-0.35	fell	0.27	laid	-0.5	lies	-0.5
has bua	home	-0.05	fell	0.31	laid	-0.24	lies	-0.05	whole	-0.22
has bui	home	-0.33	fell	-0.39	laid	-0.19	lies	0.27
has bung	home	0.09	fell	0.43	laid	-0.26	whole	-0.01
has buoc	home	-0.03	fell	-0.36	laid	-0.28	lies	-0.14	whole	-0.46
has buon	home	0.4	fell	0.27	laid	-0.14	lies	-0.05	whole	0.43
has but	home	-0.01	fell	0.02	laid	-0.01	whole	-0.04
has buu	laid	-0.16	lies	-0.02	whole	0.29
has c	home	-0.12	fell	-0.67	laid	-0.45	lies	0.41	whole	-0.59
has c1	fell	0.03	whole	-0.33
has c2	fell	0.39	whole	0.25
has c3	fell	-0.1
has c4	fell	-0.04	laid	-0.01
has c7	laid	-0.05	lies	0.34	whole	-0.33
has ca	home	0.08	fell	-0.54	laid	0.16	lies	0.65	whole	-0.04
has cac	home	-0.01	fell	-0.27	laid	-0.05	whole	-0.04
has cach	home	-0.24	fell	-0.16	laid	0.4	lies	-0.67	whole	0.43
has cai	fell	0.08	laid	0.08	lies	0.05	whole	0.37
has cam	home	0.04	fell	-0.42	laid	-0.7	lies	-0.43	whole	-0.38
has campuchia	fell	-0.45	laid	-0.14
has can	home	0.22	fell	-0.3	laid	-0.36	lies	0.04
has cang	home	-0.02	fell	0.26	laid	-0.1	lies	-0.16	whole	-0.11
has canh	home	-0.01	fell	-0.09	laid	1.16	lies	-0.08	whole	-0.1
has cao	home	-0.06	fell	0.72	laid	0.17	lies	0.51	whole	0.17
has cap	home	-0.32	fell	-0.16	laid	-0.23	lies	0.38	whole	-0.13
has cat	home	-0.27	fell	0.54	laid	0.18	lies	0.47	whole	0.23
has cau	home	0.16	fell	0.7	laid	-0.19	lies	0.01	whole	-0.14
has cay	home	-0.2	fell	-0.25	laid	0.68	lies	0.5	whole	0.02
has ccb	home	-0.11	fell	-0.32	laid	-0.14	lies	-0.22
has cha	home	-0.08	fell	0.09	laid	0.67	lies	-0.12	whole	0.31
has chac	laid	0.26	whole	0.27
has chai	home	0.3	fell	0.05	laid	-0.14	lies	-0.04	whole	-0.23
has cham	home	-0.15	fell	-0.12	laid	0.31	whole	0.07
has chan	home	0.15	fell	-0.01	laid	0.66	lies	-0.62
has chang	home	0.02	fell	-0.09	whole	0.27
has chanh	home	0.07	fell	0.6	laid	-0.19	lies	-0.04
has chap	fell	-0.23
has chat	home	-0.01	whole	0.06
has chau	home	1.1	fell	-0.38	laid	-0.7	lies	-0.31	whole	-0.08
has chay	home	-0.03	fell	-0.3	laid	0.18	lies	-0.06	whole	-0.22
has che	fell	0.52	laid	0.03	lies	-0.16	whole	-0.18
has cheng	laid	0.09	lies	-0.04	whole	-0.08
has cheo	whole	-0.1
has chep	home	-0.24	fell	-0.13
has chet	home	-0.02	fell	0.31	laid	-0.26	whole	-0.26
has chi	home	-0.25	fell	-0.31	laid	-0.43	lies	-0.5	whole	-0.19
has chia	home	-0.07	fell	0.12	whole	0.15
has chiec	fell	-0.03	laid	-0.02	whole	-0.37
has chiem	home	0.47	laid	-0.17	whole	0.13
has chien	home	-0.46	laid	0.33	lies	-0.23	whole	-0.02
has chieng	fell	-0.06
has chieu	home	-0.06	fell	0.03	laid	-0.59	lies	0.48	whole	-0.35
has chim	home	-0.03	laid	-0.05	whole	-0.15
has chin	home	-0.23	fell	-0.24	lies	-0.29	whole	0.29
has chinh	home	-0.43	fell	-0.45	laid	-0.4	lies	-0.06	whole	-0.09
has chiu	fell	-0.09
has cho	home	0.5	fell	-0.28	laid	-0.61	lies	0.21	whole	-0.42
has chom	fell	-0.65	laid	0.31	lies	0.24	whole	0.3
has chon	home	-0.38	fell	-0.39	laid	1.53	lies	-0.12	whole	-0.15
has chong	home	-0.03	fell	-0.17	laid	-0.26	lies	-0.23	whole	-0.44
has chot	home	-0.01	fell	0.24	laid	-0.24	lies	-0.09
has chqs	home	-0.13	fell	-0.34	laid	-0.05	lies	-0.12
has chu	home	-0.06	fell	0.22	laid	-0.27	lies	-0.52	whole	-0.16
has chua	home	-0.56	fell	0.3	laid	0.08	lies	0.11	whole	0.36
has chuan	home	-0.26
has chuc	home	-0.12	fell	-0.13	laid	-0.51	lies	-0.06	whole	0.06
has chum	home	-0.21	fell	0.51	laid	-0.46	whole	-0.01
has chung	home	-0.39	fell	-0.51	laid	-0.4	lies	-0.17	whole	-0.67
has chuoi	home	-0.24	laid	0.14	whole	0.13
has chuong	home	0.47	fell	-0.12	laid	0.59	lies	-0.04	whole	0.05
has chup	fell	-0.04	laid	0.06	lies	-0.09	whole	-0.21
has chut	home	-0.19
has chuyen	home	-0.44	fell	-0.23	laid	-0.7	lies	0.02	whole	-0.2
has co	home	-0.11	fell	0.77	laid	-0.31	lies	-0.25	whole	0.19
has coc	fell	0.26	lies	-0.03	whole	0.15
has coi	home	-0.07	fell	0.37	laid	0.15	lies	-0.07	whole	0.42
has con	home	-0.36	fell	-0.1	laid	-0.19	lies	-0.35	whole	0.18
has cong	home	-0.22	fell	-0.32	laid	-0.49	lies	0.5	whole	-0.58
has cot	home	-0.07	fell	-0.44	laid	-0.44	lies	-0.11	whole	0.4
has cu	home	0.15	fell	0.03	laid	0.01	lies	0.33	whole	-0.21
has cua	home	-0.83	fell	0.41	laid	0.22	lies	-0.29	whole	0.31
has cuc	home	-0.32	fell	-0.29	laid	0.08	lies	-0.04
has cung	home	-0.33	fell	-0.1	laid	-0.51	lies	-0.17	whole	-0.36
has cuoc	home	-0.05	fell	-0.16	laid	-0.01
has cuoi	home	-0.1	fell	0.16	laid	0.2	lies	0.01	whole	0.13
has cuon	home	-0.14
has cuong	home	-0.07	fell	-0.45	laid	-0.16	lies	-0.04	whole	-0.12
has cut	home	-0.34	fell	0.15	laid	-0.1	lies	-0.01	whole	0.06
has cuu	home	0.07	fell	0.25	laid	-0.26	lies	0.08	whole	-0.05
has d	home	-0.09	fell	-0.38	laid	-0.27	whole	-0.08
has d2	fell	-0.04	laid	0.03	whole	0.04
has d3	home	-0.11	fell	-0.09	whole	-0.11
has d5	fell	-0.32	whole	0.09
has da	home	-0.01	fell	0.15	laid	0.42	lies	-1.11	whole	0.43
has dac	home	0.05	fell	0.15	laid	0.54	lies	0.13	whole	-0.02
has dai	home	0.1	fell	-0.04	laid	-0.56	whole	-0.12
has dak	home	0.32	fell	-0.1	laid	0.05	lies	-0.22	whole	-0.13
has dam	home	-0.02	fell	0.21	laid	-0.25	lies	-0.37
has dan	home	0.25	fell	-0.85	laid	-0.94	whole	0.63
has dang	home	-0.17	fell	0.57	laid	-0.27	lies	-0.49	whole	-0.08
has danh	home	-0.7	fell	-0.21	laid	-0.9	lies	-0.21	whole	-0.87
has dao	home	0.05	fell	0.48	laid	-0.39	lies	-0.23	whole	0.09
has dap	home	-0.15	fell	0.05	laid	0.13	lies	-0.11	whole	-0.52
has dat	home	0.07	fell	-0.28	laid	0.45	lies	0.52	whole	-0.42
has dau	home	-0.78	fell	-0.61	laid	0.46	lies	-0.49	whole	-0.29
has day	home	-0.47	fell	0.15	laid	-1.18	lies	0.25	whole	-0.66
has dc	fell	-0.2	laid	-0.07	lies	0.1
has de	home	-0.14	fell	0.14	laid	-0.48	lies	-0.49	whole	0.23
has dec	home	0.13	fell	-0.08	whole	-0.11
has dem	home	-0.24	fell	-0.38	laid	-0.1	lies	-0.08	whole	-0.59
has den	home	-0.33	fell	0.17	laid	-0.54	lies	-0.19	whole	0.03
has deo	home	-0.14	fell	-0.21	laid	-0.13	lies	0.13	whole	-0.39
has dep	fell	-0.12	laid	-0.11
has deu	home	-0.09	laid	-0.02
has di	fell	-0.29	laid	0.04	lies	-0.28	whole	-0.55
has dia	home	-0.15	fell	0.43	laid	0.38	lies	0.02	whole	0.03
has dich	home	-0.33	fell	-0.48	laid	-0.45
has diem	fell	1.18	lies	0.46	whole	0.47
has dien	home	0.46	fell	-0.25	laid	-0.4	lies	-0.44	whole	0.25
has diep	laid	0.08
has dieu	home	-0.09	fell	-0.12	laid	0.63	lies	-0.46	whole	0.16
has din	fell	-0.16	laid	-0.25	lies	0.28	whole	-0.06
has dinh	home	-0.13	fell	0.44	laid	-0.44	lies	-0.17	whole	0.17
has do	home	-0.24	fell	0.34	laid	-0.39	lies	0.08	whole	0.35
has doai	home	0.18	fell	-0.11	whole	0.1
has doan	home	-0.78	fell	-0.57	laid	0.16	lies	-1.06	whole	-0.2
has doc	home	-0.34	fell	0.58	lies	0.22	whole	0.06
has doi	home	-1.36	fell	-0.49	laid	-0.1	lies	-0.55	whole	-0.24
has dom	home	-0.04	fell	0.46	laid	-0.03	whole	-0.15
has don	home	-0.14	fell	0.1	laid	-0.24	lies	0.44
has dong	home	-0.08	fell	0.34	laid	0.08	lies	-0.68	whole	0.02
has dot	home	-0.07	fell	-0.12	laid	-0.04	whole	-0.02
has drang	home	-0.02	laid	-0.17	whole	0.43
has du	home	-0.47	fell	-0.81	laid	-0.17	lies	-0.21	whole	-0.16
has dua	home	-0.2	fell	-0.51	laid	0.71	lies	-0.04	whole	-0.8
has duc	home	-0.07	fell	0.14	laid	0.1	whole	0.01
has dung	home	-0.09	fell	-0.49	lies	-0.11	whole	-0.02
has duoc	home	0.11	fell	-0.81	laid	-0.2	lies	-0.22
has duoi	home	-0.46	fell	0.25	laid	0.6	lies	-0.7	whole	-0.03
has duong	home	0.57	fell	0.33	laid	0.4	lies	0.1	whole	0.19
has duy	fell	-0.13	whole	-0.06
has duyen	whole	0.09
has e	home	-0.41	laid	0.06	lies	0.25	whole	-0.25
has e1	home	-0.09
has ea	fell	0.71	laid	0.04	lies	0.11	whole	-0.09
has em	home	-0.56	fell	-0.08	laid	-0.36	lies	0.43	whole	0.04
has en	fell	-0.2	laid	-0.1
has f10	fell	-0.02
has f330	home	-0.16	fell	-0.16
has figures	home	-1.47	fell	0.56	laid	-0.21	lies	0.25	whole	-0.23
has ga	fell	0.3	laid	-0.15	lies	-0.15	whole	0.05
has gac	home	-0.08	fell	0.85	laid	-0.36	lies	-0.01	whole	0.09
has gach	fell	0.04	laid	0.63	lies	-0.14	whole	0.21
has gai	home	-0.21	fell	-0.21	laid	-0.05	lies	-0.07	whole	-0.05
has gan	home	0.19	fell	0.45	laid	0.3	lies	0.06	whole	-0.21
has gang	fell	0.91	laid	-0.21	whole	0.25
has ganh	home	-0.02
has gao	home	-0.08	fell	0.12	laid	0.55	lies	0.56	whole	-0.56
has gat	fell	-0.03
has gay	laid	0.09	whole	0.08
has gbt	fell	-0.07
has ghe	home	-0.05	fell	-0.19
has ghi	home	-0.28	fell	-0.85	laid	-0.9	lies	-0.37	whole	-0.41
has gi	fell	-0.08	laid	-0.06
has gia	home	0.45	fell	-0.43	laid	-0.31	lies	-0.31	whole	0.07
has giac	fell	-0.09	laid	-0.19	whole	-0.02
has giai	home	-0.35	fell	-0.5	laid	-0.15	whole	-0.36
has giang	home	-0.02	fell	0.33	laid	-0.38	lies	-0.13	whole	-0.01
has gianh	fell	0.19	lies	-0.06	whole	0.12
has giao	home	-0.63	fell	-0.06	laid	0.48	lies	-0.12	whole	0.18
has giap	home	-0.19	fell	0.09	laid	-0.11	whole	-0.43
has giau	home	-0.04	laid	0.02
has giay	home	-0.21	fell	-1.03	laid	-0.28	lies	-0.06	whole	-0.1
has gieng	home	0.25	fell	0.38	laid	0.74	lies	-0.17	whole	-0.21
has gio	home	-0.27	laid	-0.02	lies	-0.2	whole	0.2
has gioi	home	-0.01	laid	-0.25	whole	-0.32
has giong	home	0.35	fell	0.39	lies	-0.17	whole	0.02
has giu	home	-0.37	fell	-0.19	laid	-0.2	lies	-0.13	whole	-0.49
has giua	home	0.06	fell	0.6	laid	-0.29	lies	-0.12	whole	-0.27
has gium	laid	-0.11	lies	-0.08
has giuoc	laid	-0.25	lies	0.48	whole	-0.17
has giup	home	-0.14	fell	-0.29	laid	-0.65	lies	-0.21	whole	-0.16
has glei	home	0.41	fell	-0.02	whole	0.08
has go	home	0.22	laid	0.64	lies	0.36	whole	-0.18
has goc	home	0.09	fell	-0.68	laid	0.83	lies	0.36	whole	-0.01
has goi	home	-0.3	fell	0.17	laid	-0.17	lies	-0.06	whole	0.06
has gom	lies	0.26	whole	0.16
has gon	home	-0.15	fell	0.25	laid	-0.28	lies	-0.05	whole	0.11
has gui	home	-0.01	fell	-0.07	laid	-0.19	lies	-0.02	whole	-0.17
has h	home	-0.47	fell	-0.12	laid	0.12	lies	-0.17	whole	0.43
has h1	home	-0.19
has h2	home	-0.19
has h3	home	-0.14	fell	-0.07
has ha	home	1.16	fell	-0.64	laid	-0.27	lies	-0.37	whole	0.17
has hai	home	0.82	fell	-0.73	laid	0.36	lies	-0.42	whole	-0.01
has ham	home	-0.49	fell	0.28	laid	0.75	lies	0.55	whole	0.18
has han	home	-0.22	fell	0.21	lies	-0.09	whole	0.07
has hang	home	-0.55	fell	-0.73	laid	-0.49	lies	0.61	whole	-0.5
has hanh	fell	0.35	laid	-0.37	lies	-0.16	whole	-0.25
has hao	home	-0.07	fell	-0.61	laid	0.45	lies	-0.09	whole	0.12
has hat	fell	-0.17	whole	0.12
has hau	home	0.83	fell	-0.24	laid	-0.09	lies	-0.16	whole	0.09
has hay	fell	-0.25	laid	-0.32	lies	-0.29	whole	0.02
has he	home	-0.02	laid	0.58	whole	0.06
has hen	fell	0.02
has heo	fell	0.04	laid	-0.12	whole	-0.26
has het	home	-0.08	laid	-0.21	lies	-0.1	whole	-0.16
has hien	home	-0.02	fell	-0.64	laid	-0.33	lies	0.39	whole	-0.19
has hieng	fell	0.22	laid	0.24	whole	0.12
has hiep	fell	0.6	laid	0.15	lies	-0.33	whole	0.08
has hieu	fell	-0.39	laid	-0.5	lies	-0.04	whole	0.18
has him	fell	-0.07	laid	-0.08	lies	0.07
has hinh	fell	-0.35	laid	0.23	whole	0.03
has ho	home	-0.71	fell	-0.84	laid	0.54	lies	-0.66
has hoa	home	0.08	fell	-0.18	laid	-0.92	lies	-0.37	whole	-0.05
has hoac	laid	-0.21
has hoai	home	0.01	laid	-0.17	lies	-0.08	whole	0.39
has hoan	fell	-0.49	lies	-0.02
has hoang	home	0.22	fell	-0.12	laid	0.45	lies	-0.32	whole	-0.13
has hoanh	home	-0.15	fell	-0.13	laid	-0.23	lies	0.76
has hoat	home	-0.07	fell	-0.15
has hoc	home	-0.29	fell	-0.06	laid	1.13	lies	0.24	whole	0.34
has hoe	home	-0.09	lies	-0.04	whole	-0.06
has hoi	home	-0.47	fell	-0.08	laid	-0.6	lies	-0.04	whole	-0.07
has hom	home	-0.16	fell	-0.36	laid	-0.48
has hon	home	-0.25	fell	0.3	laid	-0.35	lies	-0.34	whole	-0.03
has hong	home	-0.06	fell	-0.16	laid	0.15	lies	-0.41	whole	0.01
has hop	home	-0.47	fell	-0.8	laid	0.68	lies	-0.36	whole	0.28
has hp	home	0.21	fell	-0.08	whole	0.21
has hq	fell	-0.38	lies	-0.01
has hs	home	-0.05	fell	-0.04	laid	-0.02
has htx	fell	-0.32	laid	-0.01	lies	-0.01	whole	0.12
has hua	fell	-0.04
has hue	home	0.36	fell	0.29	laid	-0.04	whole	0.36
has hung	home	0.74	fell	-0.15	laid	-0.36	whole	0.08
has huong	home	0.08	fell	0.06	laid	-0.05	lies	-0.05	whole	0.21
has huu	home	0.08	fell	-0.45	laid	0.25	lies	-0.35	whole	-0.5
has huy	home	-0.12	fell	-0.08	laid	0.45	lies	-0.02
has huyen	home	0.97	fell	-0.42	laid	-0.22	lies	0.51	whole	0.65
has huyet	home	-0.08	whole	-0.2
has huynh	home	-0.2	fell	0.21	whole	0.14
has hy	home	-0.11	fell	-0.3	laid	-0.16	lies	-0.11	whole	0.05
has ia	home	-0.07	fell	0.36	laid	-0.25	lies	0.11	whole	0.2
has ii	home	-0.19	laid	-0.1	lies	-0.03
has it	fell	-0.08	laid	-0.14
has k	home	-0.13	fell	-0.04	laid	-0.31	lies	-0.14	whole	0.15
has k2	home	-0.26	fell	-0.08
has k23	whole	-0.22
has k52	fell	-0.24	laid	-0.13	whole	0.04
has k53	fell	-0.03	laid	-0.01
has k72	fell	-0.23	laid	-0.36
has k91	fell	-0.08	laid	-0.02
has ka	fell	0.16	laid	0.19	whole	0.2
has kampong	fell	0.34	laid	0.22	lies	-0.13	whole	0.16
has kan	home	0.22	fell	-0.07	whole	-0.13
has ke	home	0.22	fell	-0.35	laid	0.28	lies	0.16	whole	-0.23
has kem	fell	-0.14	laid	0.09
has kenh	fell	0.29	laid	0.03	whole	0.14
has keo	home	-0.21	fell	0.46	laid	-0.06	lies	-0.22	whole	0.43
has ket	home	-0.37	fell	-0.04	laid	-0.1
has keu	home	-0.34	fell	-0.29	laid	-0.09	lies	-0.03	whole	-0.03
has kha	home	-0.21	fell	-0.05	laid	-0.05	lies	-0.02	whole	0.04
has khac	home	-0.28	fell	-0.65	laid	-0.4	lies	-0.08	whole	-0.17
has khai	home	-0.28	fell	-0.06	laid	-0.08	lies	0.03
has kham	home	0.57	fell	0.47	laid	0.4	lies	-0.03	whole	-0.09
has khang	home	-0.07
has khanh	home	-0.1	fell	0.18	laid	0.03	lies	0.14	whole	-0.47
has khao	fell	-0.03	laid	-0.52	lies	-0.11	whole	0.05
has khau	home	-0.25	fell	0.6	laid	-0.14	lies	-0.15	whole	-0.58
has khe	home	0.19	fell	0.37	laid	1.03	lies	-0.42	whole	0.35
has khi	home	-0.01	laid	-0.15	lies	-0.05	whole	-0.45
has khieng	home	-0.11	fell	-0.14	laid	0.06	whole	-0.41
has khmer	home	-0.2	whole	-0.48
has kho	home	-0.33	fell	0.08	laid	0.74	lies	-0.22	whole	0.13
has khoa	home	-0.36	fell	-0.03
has khoai	home	0.33	fell	-0.06	whole	0.16
has khoan	fell	-0.21	laid	-0.06
has khoang	home	-0.12	fell	0.03	laid	0.29	lies	-0.12	whole	0.02
has khoi	home	-0.03	fell	-0.21	lies	-0.06	whole	-0.26
has khong	home	-0.04	fell	-0.29	laid	-0.88	lies	-0.25
has khop	laid	0.06	lies	-0.01	whole	0.03
has khu	home	-0.41	fell	0.17	laid	0.46	lies	0.5	whole	0.5
has khuc	fell	0.03	laid	0.09	whole	-0.11
has khue	home	-0.15	laid	-0.09	lies	0.19	whole	-0.31
has khuong	home	0.12	laid	-0.01	whole	-0.06
has kia	home	-0.16	fell	0.07	laid	-0.18	lies	-0.35	whole	-0.12
has kich	home	-0.27	fell	-0.29	laid	-0.01	whole	-0.12
has kiem	fell	0.51	laid	-0.08	whole	-0.08
has kien	home	0.28	fell	0.08	laid	-0.21	lies	0.34	whole	0.38
has kiet	home	0.08	fell	0.35	whole	-0.35
has kieu	home	0.02	fell	-0.09	lies	-0.07	whole	-0.1
has kim	home	0.57	fell	-0.3	laid	-0.61	lies	-0.21	whole	0.48
has kinh	home	-0.1	fell	0.05	laid	0.34	lies	-0.29	whole	0.05
has kip	fell	-0.08
has klah	home	-0.03	fell	0.02	laid	-0.06
has km	home	-0.01	fell	0.39	laid	0.16	lies	-0.14	whole	0.28
has ko	home	-0.16	fell	-0.39	laid	0.56	lies	-0.24	whole	-0.06
has kon	home	-0.19	fell	0.14	laid	-0.53	lies	-0.23	whole	-0.17
has kong	home	-0.16	fell	0.21	laid	0.16	lies	-0.02	whole	-0.23
has kratie	home	-0.11	fell	0.49	whole	0.02
has krong	home	0.32	fell	0.44	laid	-0.17	lies	0.13	whole	-0.52
has kt	home	-0.12	fell	-0.23
has ky	home	0.13	laid	0.48	lies	-0.12	whole	0.59
has l	home	-0.01	fell	-0.03	laid	-0.24
has la	home	0.13	fell	0.17	laid	-0.89	lies	-0.37	whole	-0.32
has lac	home	0.36	fell	-0.81	laid	-0.35	lies	-0.32	whole	-0.16
has lach	laid	-0.03	lies	-0.24	whole	-0.27
has lai	home	-0.66	fell	0.36	laid	-0.67	lies	-0.49	whole	-0.21
has lak	home	0.4	fell	-0.14	lies	0.21	whole	0.07
has lam	home	0.42	fell	-0.07	laid	-1.17	lies	-0.4	whole	0.04
has lan	home	-0.3	fell	-0.88	lies	-0.32	whole	-0.78
has lang	home	0.66	fell	-0.32	laid	0.74	lies	-0.66	whole	0.26
has lanh	home	0.3	fell	-0.04	whole	-0.55
has lao	home	-0.06	fell	0.72	laid	0.06	lies	-0.62	whole	-0.23
has lap	home	0.99	fell	0.62	laid	-0.63	lies	-0.17	whole	0.07
has lat	home	0.02	fell	-0.38	lies	-0.05
has lau	fell	0.79	laid	-0.19	lies	-0.03	whole	0.13
has lay	home	-0.06	laid	-0.78	lies	0.02	whole	-0.02
has ld	home	-0.37	fell	-0.09
has le	home	-0.37	laid	0.47	lies	-0.85	whole	-0.29
has len	home	-0.37	fell	-0.64	laid	-0.82	lies	-0.13	whole	-0.41
has lich	home	-0.05	fell	-0.01	laid	-0.07
has liem	home	0.8	fell	-0.11	laid	-0.05	lies	-0.03	whole	0.1
has lien	home	0.51	fell	-0.64	laid	-0.36	lies	-0.02	whole	0.27
has liet	home	-0.33	fell	-0.23	laid	0.17	lies	0.64	whole	0.25
has lieu	home	0.12	fell	-0.35	laid	-0.04	lies	-0.09	whole	-0.32
has lin	fell	0.28	laid	-0.45	whole	-0.16
has linh	home	-0.62	fell	0.1	laid	-0.51	lies	0.73	whole	-0.27
has lo	home	-0.41	fell	0.22	laid	0.43	lies	0.8	whole	-0.19
has loan	home	-0.01	fell	0.03
has loc	home	-0.06	fell	0.26	lies	-0.07	whole	-0.14
has loi	home	-0.63	fell	-0.15	laid	0.15	lies	-0.23	whole	-0.05
has lon	fell	0.14	laid	0.08	lies	-0.22	whole	0.32
has long	home	-0.17	fell	0.18	laid	-0.22	lies	0.17	whole	0.21
has lop	laid	-0.37
has ls	home	-0.23	fell	-0.05	laid	-0.28	lies	-0.3	whole	-0.04
has lu	home	0.21	fell	-0.45	laid	-0.32	whole	-0.44
has lua	home	-0.18	laid	0.02	lies	-0.16	whole	0.31
has luan	laid	-0.07
has luc	home	0.46	fell	-0.53	laid	-0.64	lies	-0.21	whole	-0.09
has lung	home	-0.21	fell	-0.11	laid	-0.26	lies	-0.01	whole	0.26
has luoi	fell	0.19	laid	-0.07	lies	0.01	whole	0.09
has luom	home	-0.27	fell	-0.07	laid	-0.1
has luon	home	-0.11	fell	-0.09	laid	-0.5	lies	-0.02	whole	-0.56
has luong	home	0.38	fell	-0.48	laid	-0.76	lies	-0.09	whole	-0.19
has luu	home	0.43	fell	-0.67	laid	-0.56	lies	0.24	whole	-0.09
has luy	laid	0.55	whole	-0.5
has ly	home	0.05	fell	-0.71	laid	-0.09	lies	0.42	whole	-0.43
has m	home	0.05	fell	-0.48	laid	-0.47	lies	0.18
has ma	home	-0.65	fell	0.89	laid	0.75	lies	0.25	whole	0.4
has mac	fell	-0.09	laid	-0.09	lies	0.27	whole	-0.01
has mach	laid	0.09	whole	-0.02
has mai	home	0.24	fell	-0.24	laid	-0.19	lies	-0.17	whole	-0.01
has mam	fell	0.27	whole	-0.03
has man	fell	-0.23
has mang	home	-0.19	fell	-0.53	laid	-0.09	lies	-0.3	whole	-0.37
has manh	home	-0.24	fell	-0.35	laid	-0.12	lies	-0.01	whole	-0.35
has mao	fell	-0.01
has map	home	-0.24	laid	-0.11	lies	-0.31	whole	-0.01
has mat	home	-0.09	fell	-0.16	laid	-0.83	lies	0.85	whole	0.68
has mau	home	0.17	fell	-0.11	laid	-0.09	lies	-0.2	whole	0.18
has may	home	-0.29	fell	-0.3	laid	0.32	lies	-0.13	whole	-0.58
has me	home	-0.48	laid	0.35	lies	-0.6	whole	0.16
has men	home	-0.02	fell	-0.05
has meo	fell	0.3	laid	0.19	whole	-0.22
has mep	home	-0.01	fell	0.37	laid	0.28	lies	-0.11	whole	0.2
has met	fell	-0.25	laid	0.29	lies	-0.03	whole	0.48
has mi	fell	0.07	whole	-0.26
has mien	laid	-0.07	lies	-0.04	whole	-0.12
has mieu	home	-0.16	fell	0.02	laid	0.8	lies	0.41	whole	0.37
has min	fell	-0.16	whole	-0.19
has minh	home	0.36	fell	-0.53	lies	-0.18	whole	-0.07
has mit	fell	-0.13	laid	0.67	lies	-0.02	whole	0.6
has mo	home	-0.07	fell	-0.37	laid	-0.37	lies	0.5	whole	-0.21
has moc	home	-0.15	fell	0.14	whole	0.27
has moi	home	-0.38	fell	-0.61	laid	0.61	lies	-0.15	whole	-0.15
has mom	fell	-0.29	laid	-0.42	lies	-0.06	whole	-0.16
has mon	home	0.68	fell	-0.23	laid	1.04	lies	-0.16	whole	0.21
has mong	home	-0.21	fell	0.21	laid	-0.11	whole	0.11
has mot	home	-0.32	fell	-0.37	laid	-0.37	lies	0.09	whole	-0.17
has mu	home	-0.31	fell	-0.22	laid	0.19	lies	0.54	whole	0.04
has mua	fell	-0.03	laid	-0.05	whole	-0.39
has muc	laid	-0.09	whole	-0.39
has mui	home	-0.34	fell	-0.15	laid	-0.06	lies	-0.03	whole	-0.37
has mun	fell	0.18	laid	-0.05
has muoi	home	-0.39	fell	-0.11	laid	-0.05	lies	-0.33	whole	-0.05
has muon	home	-0.14	fell	0.64	laid	-0.1	whole	-0.16
has muong	home	0.5	fell	0.61	laid	0.22	lies	-0.27	whole	-0.01
has my	home	0.67	fell	-0.94	laid	-0.62	lies	-0.32	whole	0.02
has n	home	-0.23	fell	-0.22	laid	-0.05
has na	home	0.22	fell	0.39	laid	0.34	lies	-0.25	whole	0.28
has nai	fell	0.37	laid	-0.17	whole	-0.07
has nam	home	0.32	fell	-0.03	laid	0.12	lies	-0.38	whole	-0.11
has nang	home	-0.25	fell	-0.02	lies	-0.18	whole	-0.02
has nao	home	0.15	fell	-0.56	laid	-0.96	lies	-0.1	whole	0.05
has nap	fell	-0.08
has nat	fell	-0.53	laid	-0.28
has nau	home	0.29	fell	-0.11	laid	-0.05	lies	-0.01	whole	-0.22
has nay	fell	0.08	laid	0.1	whole	0.23
has nen	home	-0.16	fell	-0.24	laid	-0.36	lies	0.36	whole	-0.37
has nga	home	-0.1	fell	0.36	laid	-0.57	lies	-0.23	whole	0.09
has ngac	home	0.17	laid	-0.02
has ngai	home	-0.15	fell	0.25	laid	-0.12	lies	0.36	whole	0.19
has ngam	home	-0.06	fell	-0.12	laid	0.02	lies	-0.22	whole	0.02
has ngan	home	-0.15	fell	0.19	laid	0.64	lies	-0.09	whole	0.19
has ngat	fell	-0.04
has ngay	home	0.21	fell	0.36	laid	0.07	lies	-0.26	whole	-1.45
has nghe	home	0.93	laid	-0.51	lies	-0.57	whole	0.08
has nghi	home	0.34	fell	0.09	laid	-0.25	lies	-0.2	whole	-0.15
has nghia	home	-0.18	fell	-1.34	laid	0.21	lies	0.92	whole	0.14
has nghiep	laid	-0.04	lies	0.16	whole	-0.12
has ngo	home	-0.49	fell	-0.1	laid	0.04	lies	-0.3	whole	0.03
has ngoai	home	0.43	fell	1.04	lies	-0.35	whole	-0.37
has ngoc	home	0.57	fell	-0.73	lies	0.31	whole	0.12
has ngoi	home	0.03	fell	-0.37	laid	0.08	lies	0.23	whole	-0.02
has ngu	fell	-0.18	laid	-0.13	whole	0.16
has ngua	home	-0.03	fell	-0.12	laid	0.46	lies	-0.13	whole	-0.1
has nguc	home	-0.18	laid	-0.02
has nguoc	laid	-0.01
has nguoi	home	0.13	fell	-0.93	laid	-0.97	lies	-0.19	whole	-0.63
has nguon	fell	-0.02	laid	0.46	lies	-0.11	whole	0.29
has nguy	fell	-0.04
has nguyen	home	-0.04	fell	0.02	lies	-0.19	whole	-0.45
has nguyet	home	0.07
has nha	home	-0.11	fell	0.66	laid	0.27	lies	0.56	whole	0.69
has nhai	home	0.05	laid	-0.02	whole	0.14
has nham	fell	0.08
has nhan	home	0.01	fell	-0.4	laid	0.02	lies	0.27
has nhanh	home	-0.03	fell	-0.46	laid	0.21	lies	-0.09	whole	-0.26
has nhap	home	-0.02	fell	-0.06
has nhat	home	-0.09	fell	-0.24	lies	-0.06	whole	0.24
has nhau	fell	-0.3	laid	-0.33	lies	-0.05	whole	-0.33
has nhay	fell	-0.13
has nhe	fell	-0.04	laid	-0.2
has nhi	home	-0.15	fell	-0.24	laid	0.13	whole	0.06
has nhich	home	-0.07	fell	0.12	whole	-0.4
has nhiem	fell	-0.02
has nhieu	fell	-0.18	laid	-0.1
has nhin	fell	-0.04
has nho	fell	-0.44	laid	-0.4	lies	-0.3
has nhom	home	-0.03	fell	-0.23	laid	-0.11	lies	-0.17
has nhon	home	0.02	fell	-0.34	laid	-0.31	lies	-0.31	whole	0.14
has nhu	home	-0.1	fell	-0.5	laid	0.44	lies	-0.2	whole	-0.02
has nhuan	lies	-0.02
has nhum	home	-0.04	fell	-0.04	laid	0.04	whole	-0.03
has nhung	fell	-0.26	laid	0.12	whole	-0.58
has nhuong	fell	-0.13	whole	-0.02
has ni	fell	-0.2	laid	-0.64	lies	-0.04
has nia	laid	0.29	lies	-0.01	whole	0.04
has nie	home	-0.02	fell	-0.06	laid	0.29	whole	0.03
has niem	home	-0.09	fell	-0.06	laid	-0.24	lies	-0.16	whole	-0.48
has ninh	home	0.34	fell	0.17	laid	-1.11	lies	0.36	whole	0.21
has nn	home	-0.08
has no	home	-0.01	fell	-0.42	laid	0.06	lies	-0.11	whole	-0.42
has noi	home	-0.38	fell	-0.31	laid	-0.81	lies	-0.39	whole	-0.51
has nong	home	0.61	fell	0.13	laid	-0.25	lies	0.12	whole	0.08
has noong	home	-0.01	fell	0.16	whole	-0.14
has nop	laid	-0.01
has not	laid	0.42	lies	-0.16	whole	0.2
has nt	home	-0.03	fell	-0.04	laid	-0.03	lies	0.68	whole	0.22
has ntls	home	-0.41	fell	-1.75	laid	-0.22	lies	2.08	whole	-0.3
has nu	fell	-0.05	laid	-0.25	lies	-0.05
has nua	home	-0.15	fell	0.24	laid	0.17	lies	-0.14	whole	-0.08
has nui	fell	0.32	laid	0.14	lies	-0.38	whole	0.04
has nung	home	-0.19	fell	-0.1	whole	-0.44
has nuoc	home	-0.43	fell	-0.03	laid	0.06	lies	-0.62	whole	-0.24
has nuoi	fell	0.24	whole	-0.16
has nuong	home	-0.04	laid	0.2	lies	0.34	whole	0.42
has o	home	0.27	fell	1.19	laid	0.45	lies	-0.31	whole	-1.69
has oai	home	0.38	fell	-0.11	whole	0.38
has oanh	home	-0.2	fell	-0.04	laid	-0.03
has oi	home	-0.12	laid	-0.09
has om	laid	0.44	whole	-0.06
has on	home	-0.19	fell	-0.22	laid	-0.13
has ong	home	-0.79	fell	0.06	laid	0.96	lies	-0.15	whole	-0.16
has p	home	-0.16	whole	-0.11
has p2	fell	-0.01
has pa	fell	-0.54	laid	0.29	lies	0.8
has pac	fell	0.37	whole	0.46
has pah	home	-0.32	fell	0.55	whole	0.2
has pailin	fell	0.46	laid	-0.13	whole	0.01
has pang	fell	0.57	laid	0.01	lies	-0.15	whole	0.12
has pao	home	-0.07	fell	-0.07	whole	-0.02
has penicillin	home	-0.06
has pha	home	0.8	fell	0.57	laid	0.23	lies	0.08	whole	0.35
has phai	home	-0.14	fell	-0.36	lies	-0.33	whole	0.22
has pham	fell	-0.44	laid	-0.48	lies	-0.33	whole	-0.31
has phan	home	-0.06	fell	-0.61	laid	-0.4	lies	0.07	whole	-0.13
has phao	home	-0.12	fell	0.07	laid	-0.25	lies	-0.06	whole	0.09
has phap	home	-0.08	fell	-0.28	laid	0.13	lies	-0.04
has phat	home	-0.15	fell	-0.13	laid	-0.11	lies	-0.02
has phau	home	-0.01	fell	0.61	laid	0.55	lies	-0.14	whole	0.38
has phe	home	-0.08	laid	0.06	lies	0.29
has phi	home	-0.08	fell	-0.71	laid	0.23	lies	-0.16	whole	-0.54
has phia	home	-0.36	fell	0.09	laid	0.7	lies	-0.37	whole	-0.08
has phien	home	0.04	fell	-0.21	laid	-0.04
has phieng	fell	-0.24	whole	-0.41
has phin	home	-0.01	fell	-0.02	whole	0.05
has pho	home	0.23	fell	-0.81	laid	-0.57	lies	-0.24	whole	0.05
has phoi	fell	-0.08	laid	-0.48	lies	0.33	whole	-0.07
has phol	fell	-0.03	lies	-0.02
has phong	home	0.24	fell	-0.43	laid	-0.35	lies	-0.81	whole	-0.38
has phu	home	0.56	fell	0.5	laid	-0.95	whole	-0.2
has phuc	home	0.23	fell	0.07	laid	-0.15	lies	-0.05	whole	0.29
has phum	home	-0.03	laid	0.16	lies	-0.43	whole	0.33
has phung	home	-0.01	fell	0.2	laid	-0.37	lies	-0.02	whole	-0.28
has phuoc	home	0.11	fell	0.08	laid	-0.47	lies	0.65	whole	-0.3
has phuong	home	0.13	fell	0.15	lies	-0.22	whole	-0.23
has plei	home	-0.32	fell	0.59	laid	-0.36	lies	-0.03	whole	0.13
has pleiku	home	0.19	fell	0.12	whole	0.26
has po	home	-0.1	fell	0.04	laid	0.63	lies	-0.27	whole	0.16
has pon	laid	0.46	whole	0.23
has pong	fell	-0.35	laid	0.38	whole	-0.15
has pot	fell	-0.29
has preah	home	-0.11	fell	-0.15	laid	0.22	lies	-0.27	whole	-0.12
has prong	fell	0.12	lies	-0.05	whole	-0.14
has pu	home	-0.06	fell	0.1	laid	0.27	whole	0.25
has puoc	home	-0.02	fell	0.34	lies	-0.03	whole	0.36
has q	home	0.37	lies	-0.06	whole	-0.35
has qua	home	-0.34	fell	0.23	laid	-0.46	lies	-0.2	whole	-0.45
has quan	home	0.03	fell	-0.37	laid	-0.69	lies	-0.58	whole	-0.31
has quang	home	-0.16	fell	0.03	laid	-0.13	lies	0.4	whole	-0.2
has quanh	laid	-0.17	lies	-0.05	whole	-0.12
has quao	home	0.51	fell	-0.29	laid	-0.41	lies	-0.3	whole	0.14
has quay	fell	-0.22	laid	-0.95	lies	-0.01
has que	home	0.81	fell	0.05	laid	-0.19	lies	0.21	whole	-0.38
has quen	home	-0.15
has quoc	home	-0.43	fell	-0.86	laid	-0.34	lies	-0.22	whole	-0.24
has quy	home	-0.17	fell	-0.22	laid	-0.23	lies	-0.15	whole	-0.55
has quyen	home	0.21	fell	-0.11
has quyet	home	-0.21	fell	0.45	laid	-0.07	lies	-0.09	whole	-0.47
has quynh	home	0.67	fell	-0.34	laid	-0.06	lies	-0.1	whole	0.07
has ra	home	-0.07	fell	-0.65	laid	-0.34	lies	-0.2	whole	-0.31
has rach	home	0.04	fell	0.15	laid	0.33	lies	-0.07	whole	-0.41
has rai	home	0.47	laid	-0.05	whole	-0.4
has rang	home	-0.03	fell	-0.27	lies	0.31
has ranh	home	-0.2	fell	-0.07	laid	0.01	whole	0.76
has rao	home	-0.11	fell	-0.56	laid	-0.02	lies	-0.09	whole	0.23
has rat	fell	0.64	laid	-0.29	whole	0.18
has rau	fell	-0.02	laid	-0.16	whole	-0.2
has ray	home	-0.21	fell	1.03	laid	0.17	lies	0.41	whole	0.26
has re	fell	-0.4	laid	0.6	whole	0.24
has reap	home	-0.04	fell	0.08	laid	-0.1	whole	0.04
has ren	fell	-0.03	laid	0.02	lies	-0.03	whole	0.16
has ret	fell	-0.27
has ri	home	0.32	whole	-0.22
has ria	fell	-0.15	laid	0.32	lies	-0.12	whole	-0.35
has rieng	home	0.15	fell	0.1	laid	-0.03	lies	0.45	whole	0.25
has riep	home	-0.08	fell	0.08	laid	0.13	lies	-0.06	whole	0.14
has ro	home	-0.08	fell	0.13	laid	-0.09	lies	-0.06
has roi	home	-0.07	fell	0.17	whole	-0.14
has rom	fell	-0.31	laid	0.12	lies	-0.04	whole	-0.06
has rong	home	-0.38	fell	0.05	laid	-0.59	lies	0.62	whole	0.15
has ru	fell	0.23	laid	0.15	lies	0.42	whole	0.11
has rua	fell	-0.11	laid	0.34	whole	0.14
has rung	home	-0.2	fell	0.31	laid	0.6	lies	-0.63	whole	-0.11
has ruong	home	-0.09	fell	0.03	laid	0.13	lies	-0.21	whole	-0.51
has ruot	fell	-0.08	laid	-0.05
has rut	fell	-0.31	laid	-0.13	whole	-0.18
has sa	home	-0.27	fell	0.84	laid	0.49	lies	0.17	whole	0.03
has sac	home	-0.08	fell	-0.04	lies	-0.09
has sach	home	0.15	fell	0.09	laid	-0.47	lies	-0.41	whole	0.55
has sai	home	-0.16	fell	0.22	lies	-0.11	whole	0.18
has sam	home	-0.14	fell	-0.2	laid	-0.2	whole	0.14
has san	home	-0.21	fell	0.13	laid	0.76	lies	-0.07
has sang	home	-0.44	fell	-0.79	laid	-0.07	lies	0.09	whole	0.24
has sanh	home	-0.27	fell	-0.21	laid	-0.14	lies	-0.11	whole	0.06
has sao	fell	-0.24	laid	0.22	lies	0.32	whole	-0.07
has sap	home	-0.01	fell	0.03	laid	-0.33	lies	0.12	whole	-0.02
has sat	home	-0.09	fell	-0.51	laid	0.35	lies	-0.4	whole	0.17
has sau	home	-0.83	fell	0.15	laid	1.46	lies	0.22	whole	0.48
has se	home	0.07	fell	-0.24	laid	0.44	lies	-0.19	whole	-0.06
has sen	home	-0.21	laid	0.23	lies	-0.13
has seo	home	-0.12	fell	0.05	laid	-0.02	lies	-0.02	whole	-0.04
has si	home	-0.61	fell	-0.26	laid	0.11	lies	0.59	whole	0.21
has siem	home	-0.06	fell	0.34	laid	-0.11	whole	0.15
has sim	home	-0.01	fell	0.48	laid	0.85	lies	-0.15	whole	-0.07
has sin	fell	-0.36	whole	0.28
has sinh	home	-0.47	fell	-0.35	laid	0.08	lies	-0.09	whole	-0.33
has sisophon	fell	0.05	laid	0.21	lies	-0.41	whole	-0.41
has siu	home	-0.01
has sn	home	-0.03
has so	home	-0.23	fell	-0.52	laid	-0.08	lies	0.48	whole	0.53
has soan	fell	-0.04
has soc	home	0.12	fell	0.09	laid	0.56	lies	-0.18	whole	-0.26
has soi	fell	0.01	laid	0.3	whole	0.04
has son	home	0.74	fell	0.07	laid	-0.36	lies	0.21	whole	-0.09
has song	home	-0.64	fell	0.32	lies	-0.63	whole	-0.27
has sot	fell	-0.54	laid	-0.1
has stung	fell	-0.74	laid	0.14	lies	-0.03
has su	home	-0.33	fell	-0.02	laid	0.41	lies	-0.35	whole	0.4
has sung	home	-0.22	fell	0.21	laid	-0.3	lies	-0.11	whole	-0.19
has suoi	home	-0.56	fell	-0.19	laid	1.03	lies	-1.18	whole	0.02
has suon	fell	0.4	laid	0.21	lies	-0.17	whole	0.17
has sup	fell	0.29	laid	0.02	lies	-0.11	whole	-0.1
has sut	fell	0.15	laid	0.13	whole	0.34
has suu	home	-0.25	fell	-0.16
has sy	home	-0.32	fell	-0.13	laid	-0.01	lies	-0.05
has t	home	0.32	fell	-0.7	laid	-0.17	lies	-0.28	whole	-0.19
has ta	home	-0.82	fell	0.17	laid	0.07	lies	0.12	whole	-0.2
has tac	home	-0.09	laid	0.5	lies	-0.24
has tai	home	-0.64	fell	0.2	lies	-0.22	whole	-1.08
has taluy	laid	0.89	whole	0.57
has tam	home	-0.09	fell	-0.21	laid	0.77	lies	-0.42	whole	-0.5
has tan	home	0.23	fell	0.68	laid	0.03	lies	0.23
has tang	home	-0.63	fell	0.14	laid	0.38	lies	-0.01	whole	0.04
has tap	home	-0.43	fell	-0.41	laid	-0.51	lies	0.13	whole	-0.43
has tat	home	-0.08	laid	-0.47	whole	-0.15
has tau	home	-0.14	fell	-0.36	laid	0.07	lies	-0.18	whole	-0.13
has tay	home	0.1	laid	-0.09	lies	0.14	whole	0.23
has tb	home	0.04	fell	-0.13	whole	-0.15
has te	fell	-0.45	laid	-0.32	whole	0.12
has ten	home	-0.39	laid	-1	lies	-0.35	whole	-0.35
has tet	fell	-0.11	laid	-0.13
has texas	fell	-0.44	laid	-0.1	lies	-0.08
has th	home	0.41	fell	-0.07	laid	-0.03	whole	0.13
has tha	fell	-0.06	laid	0.04	lies	-0.03	whole	0.19
has thach	home	0.9	fell	-0.28	laid	-0.43	lies	-0.23	whole	-0.03
has thai	home	0.23	fell	0.01	laid	-0.83	whole	-0.12
has tham	home	-0.21	fell	-0.18	lies	-0.18
has than	home	-0.2	fell	-0.48	laid	0.4	lies	-0.15	whole	0.13
has thang	home	0.17	fell	-0.14	laid	-0.54	lies	0.17	whole	-0.07
has thanh	home	0.92	fell	-0.42	laid	-1.24	whole	-0.01
has thao	home	0.44	fell	-0.11	whole	-0.24
has thap	fell	-0.32	laid	-0.23	lies	0.62	whole	0.5
has that	home	0.86	fell	-0.24	laid	-0.08	lies	-0.06	whole	0.01
has thay	home	-0.2	fell	-0.3	laid	-0.35	lies	0.2	whole	-0.03
has thcs	home	-0.18	fell	0.71	laid	-0.11	lies	-0.22	whole	-0.53
has the	home	0.22	fell	0.3	laid	-0.73	lies	0.14	whole	-0.02
has them	fell	-0.3
has theo	home	-0.12	fell	-0.11	laid	-0.12	lies	-0.06	whole	-0.02
has thi	home	-0.19	fell	-0.36	laid	-0.31	lies	-0.89	whole	-0.38
has thien	home	0.37	fell	0.28	laid	0.39	lies	-0.29	whole	-0.14
has thiet	home	-0.43	fell	-0.24	laid	0.2	lies	-0.07	whole	-0.31
has thieu	home	0.61	fell	-0.4	laid	-0.38	lies	0.2	whole	0.05
has thinh	fell	-0.64	laid	-0.13	lies	-0.21	whole	0.17
has tho	home	0.43	fell	-0.64	laid	0.55	lies	-0.54	whole	0.16
has thoai	fell	-0.05	laid	0.35	whole	-0.09
has thoat	fell	-0.03	laid	-0.08	whole	0.28
has thoi	fell	-0.17	laid	-0.15	lies	-0.15	whole	-0.09
has thom	home	-0.21	lies	-0.02	whole	-0.18
has thon	home	0.17	fell	0.84	laid	-0.15	lies	0.12	whole	0.28
has thong	home	0.22	fell	-0.02	laid	0.48	lies	-0.3	whole	0.51
has thot	home	-0.04	laid	0.42	lies	-0.12	whole	0.18
has thu	home	-0.12	fell	-0.4	laid	-0.36	lies	-0.32	whole	0.09
has thua	home	-0.28	fell	0.86	laid	-0.21	lies	-0.07
has thuan	home	0.39	fell	-0.21	laid	-0.09	lies	0.25	whole	0.02
has thuc	lies	-0.02
has thung	fell	0.36	laid	-0.26	whole	0.06
has thuoc	home	-0.4	fell	-0.68	laid	-0.53	lies	-0.29	whole	0.14
has thuong	home	0.05	fell	0.16	laid	-0.19	whole	-0.3
has thuot	home	0.01	fell	0.16	laid	-0.26	whole	-0.13
has thuy	home	1.41	fell	-0.56	laid	-0.03	lies	-0.68	whole	0.1
has thuyen	home	-0.02	fell	-0.06	laid	0.45	whole	0.18
has tich	home	-0.06	fell	0.06	whole	0.38
has tien	home	0.53	fell	0.03	laid	0.05	lies	-0.53
has tieng	home	-0.13	fell	0.41	laid	-0.09	lies	-0.2	whole	0.07
has tiep	home	-0.02	fell	0.11	whole	0.2
has tieu	home	-0.32	fell	-0.09	laid	0.46	lies	-0.5	whole	0.48
has tim	home	-0.47	fell	0.13	laid	-0.16	lies	-0.11	whole	-0.06
has tin	home	0.63	fell	-0.07	laid	-0.25	lies	-0.28	whole	-0.29
has tinh	home	-0.48	fell	-0.08	laid	-0.3	lies	0.32	whole	-0.09
has tnxp	home	-0.41	fell	-0.38	laid	-0.07	whole	-0.9
has to	home	-0.3	fell	0.09	laid	-0.54	lies	-0.28	whole	0.1
has toan	fell	-0.08	laid	0.25	lies	-0.07	whole	0.3
has toc	home	-0.47	fell	-0.09	laid	-0.11	lies	0.18	whole	-0.3
has toi	home	-0.2	fell	-0.44	laid	-0.75	lies	-0.3	whole	-0.96
has ton	home	-0.03	lies	0.02	whole	0.23
has tong	home	-0.38	fell	-0.16	laid	-0.36	lies	-0.16	whole	0.16
has tp	home	-0.28	fell	-0.37	laid	-0.13	whole	0.05
has tqlc	fell	-0.29
has tra	home	0.78	fell	-0.62	laid	0.32	lies	-0.34	whole	-0.5
has trac	home	-0.21	fell	-0.08	laid	0.36	lies	-0.23
has trach	home	0.26	fell	0.24	laid	0.35	lies	0.44	whole	-0.1
has trai	home	0.05	fell	-0.29	laid	1.24	lies	-0.41	whole	0.3
has tram	home	-0.24	fell	0.72	laid	0.43	lies	-0.2	whole	0.36
has tran	home	-0.89	fell	0.56	laid	-1.36	lies	0.17	whole	-0.57
has trang	home	0.08	fell	-0.47	laid	-0.17	lies	0.86	whole	-0.12
has tranh	fell	0.53	laid	0.26	lies	-0.08	whole	0.22
has trao	home	0.17	fell	-0.12	whole	0.08
has trapeang	fell	0.13	laid	0.06	lies	-0.04	whole	0.13
has trau	home	-0.06	fell	0.17	laid	0.07	lies	-0.11	whole	0.22
has tre	home	-0.14	lies	0.28	whole	-0.24
has tren	home	-0.54	fell	0.34	laid	0.08	lies	-0.6	whole	-0.79
has treo	laid	0.22	lies	-0.05	whole	0.05
has tri	home	-0.51	fell	0.28	laid	-0.14	lies	-0.31	whole	0.24
has trich	home	-0.05	fell	-0.08	laid	-0.12	lies	0.3	whole	-0.33
has trieu	home	0.59	fell	-0.76	laid	-0.66	lies	0.24	whole	0.2
has trinh	fell	0.03	laid	-0.41	lies	-0.08	whole	-0.43
has tro	fell	-0.21	laid	-0.23	lies	-0.12
has troi	home	-0.02	fell	0.3	laid	0.21	lies	-0.04	whole	0.23
has trom	home	0.1	fell	0.1	laid	-0.35	lies	-0.13
has tron	fell	0.25	whole	-0.09
has trong	home	-0.74	fell	-0.22	laid	-0.09	lies	0.13	whole	-0.76
has tru	home	-0.31	laid	-0.28	lies	-0.18	whole	-0.14
has truc	home	-0.2	fell	0.03	laid	0.16	lies	-0.05	whole	0.04
has trung	home	0.57	fell	0.15	laid	0.13	lies	-0.68	whole	0.27
has truoc	fell	0.14	laid	-0.06	lies	-0.55	whole	-0.02
has truong	home	-0.77	fell	-0.68	laid	-0.44	lies	0.56	whole	0.03
has truyen	fell	-0.34	whole	0.06
has tt	home	0.06	fell	-0.01	whole	0.04
has tu	home	0.53	fell	0.1	laid	-0.5	lies	-0.59	whole	0.34
has tuan	fell	-0.41	laid	-0.19	whole	-0.33
has tuat	fell	-0.03
has tuc	home	-0.06	fell	-0.28	laid	-0.11	lies	-0.04
has tui	home	-0.28	fell	-0.08	laid	-0.25	lies	-0.24	whole	-0.39
has tul	home	0.11	fell	-0.68	laid	-0.02	lies	0.3	whole	0.08
has tum	home	-0.16	fell	0.36	laid	0.14	lies	-0.24	whole	-0.12
has tung	home	0.12	fell	0.27	laid	-0.01	whole	0.24
has tuoi	fell	-0.21	laid	-0.25	lies	-0.01
has tuong	home	-0.08	fell	0.34	laid	-0.31	lies	-0.34	whole	-0.14
has tuy	home	-0.08	fell	0.15	lies	-0.02	whole	-0.06
has tuyen	home	0.11	fell	-0.28	laid	0.06	lies	-0.15	whole	-0.1
has ty	home	-0.14	laid	-0.03	whole	-0.05
has u	fell	0.08	laid	0.29	lies	0.58	whole	0.11
has ubnd	fell	-0.06	laid	-0.02
has uc	fell	-0.39
has ui	fell	-0.07	laid	0.58
has ung	home	0.44	fell	0.14	lies	-0.13	whole	0.76
has uong	home	-0.08	fell	-0.28	lies	-0.04
has ut	home	-0.19	fell	-0.41	laid	-0.42	lies	-0.14
has uy	home	-0.61	fell	-0.51	laid	0.08	lies	-0.09	whole	0.21
has uyen	home	0.16	fell	0.12	laid	0.22	lies	0.24	whole	0.12
has v	home	-0.24	fell	-0.34
has va	home	0.04	fell	-0.05	laid	0.05
has vac	fell	0.22	whole	-0.01
has vai	fell	-0.11	laid	0.23	whole	-0.03
has vam	home	-0.11	fell	0.49	laid	-0.5	lies	-0.33	whole	0.13
has van	home	-0.23	fell	-0.34	laid	-0.88	lies	-0.42	whole	0.3
has vang	home	0.29	fell	-0.32	laid	-0.05	lies	0.1	whole	-0.11
has vao	home	-0.24	fell	-0.67	laid	0.09	lies	0.14	whole	-0.43
has vap	fell	-0.02
has vat	fell	-0.14	whole	0.29
has vay	home	-0.14	fell	-0.07	laid	-0.03	lies	-0.04
has vc	fell	-0.17
has ve	home	-0.76	fell	-0.66	laid	-0.27	lies	0.75	whole	-0.44
has ven	fell	-0.38	laid	0.39	lies	-0.1	whole	0.36
has vi	home	-0.46	fell	0.19	laid	-0.72	lies	0.41	whole	-0.32
has viec	home	-0.04
has vien	home	-0.37	fell	-0.22	laid	0.19	lies	-0.13	whole	-0.11
has vieng	fell	-0.1	lies	-0.1
has viet	home	-0.21	fell	-0.54	laid	-0.83	lies	-0.33
has vihear	home	-0.11	fell	-0.15	laid	0.22	lies	-0.27	whole	-0.12
has vinh	home	0.55	fell	0.28	laid	0.39	lies	-0.62	whole	0.16
has vn	laid	-0.11
has vnah	laid	-0.05
has vnch	fell	-0.27	laid	-0.07
has vo	home	0.7	fell	0.2	laid	-0.41	lies	0.17	whole	0.06
has voi	home	0.34	fell	0.07	laid	-0.3	lies	-0.57	whole	-1.01
has vong	home	-0.17	fell	-0.28	laid	-0.19	lies	0.16	whole	-0.11
has vot	home	-0.06	fell	-0.26	laid	-0.34	whole	-0.16
has vu	home	0.47	fell	-0.6	laid	-0.16	lies	-0.16	whole	0.47
has vua	fell	-0.04
has vuc	home	0.06	fell	0.01	laid	0.23	lies	0.45	whole	0.11
has vui	whole	-0.23
has vung	home	-0.22	fell	0.02	laid	0.53	lies	-0.17	whole	0.3
has vuon	home	-0.3	fell	0.07	laid	1.4	lies	0.31	whole	0.64
has vuong	home	-0.02	fell	-0.03	laid	0.24	lies	0.4	whole	0.13
has vuot	home	-0.01	fell	-0.04	laid	0.08	whole	0.12
has vy	fell	-0.09
has x	home	-0.01	whole	0.31
has xa	home	0.75	fell	0.54	laid	0.02	lies	0.08	whole	-0.03
has xac	home	-0.03	fell	-0.28	whole	-0.21
has xang	fell	0.62	laid	-0.24	lies	-0.01	whole	-0.03
has xanh	fell	-0.23	laid	-0.12
has xat	home	0.21	fell	0.45	whole	0.02
has xay	fell	0.29	lies	-0.01	whole	-0.06
has xe	home	-0.14	fell	-0.59	laid	0.18	lies	-0.31	whole	0.08
has xem	home	-0.11	fell	-0.09	laid	-0.1	lies	-0.02
has xep	fell	-0.08	laid	-0.4	lies	0.34	whole	0.01
has xi	laid	-0.43	lies	-0.07	whole	-0.08
has xiem	home	-0.11	fell	0.33	laid	0.1	lies	-0.08	whole	0.08
has xieng	home	-0.06	laid	0.25	lies	-0.07	whole	-0.05
has xin	home	-0.09	laid	-0.11
has xoai	home	-0.21	fell	0.38	laid	0.09	lies	-0.26
has xoan	home	-0.06
has xom	home	0.5	fell	-0.11	laid	-0.56	lies	0.54	whole	0.11
has xong	fell	0.1	laid	0.08
has xua	fell	-0.21
has xuan	home	0.77	fell	-0.06	laid	0.2	lies	0.26	whole	0.57
has xung	home	-0.07	fell	-0.13	laid	-0.03
has xuoi	fell	-0.02
has xuong	home	0.24	fell	-0.27	laid	-0.46	whole	-0.2
has xuyen	home	0.94	fell	0.22	laid	0.29	lies	-0.13	whole	-0.24
has y	home	0.49	fell	-0.39	laid	0.14	lies	-0.39	whole	0.03
has ya	home	-0.02	fell	-0.42	laid	0.41	lies	-0.15	whole	-0.05
has yang	fell	0.61	laid	-0.27	whole	-0.17
has yd	fell	-0.48	lies	-0.03
has yen	home	1.61	fell	-1.27	laid	-0.05	lies	-0.02	whole	-0.14
has yeu	laid	-0.05
has zalo	fell	-0.01
in:again	home	-0.07	fell	-0.4	laid	-0.01	lies	0.15	whole	-0.32
in:aka	home	-0.72	fell	0.07	laid	-0.24	lies	-0.11	whole	0.03
in:alive	home	-0.31	fell	-0.67	laid	-0.53	lies	-0.03
in:at	home	-0.3	fell	0.38	laid	0.99	lies	0.52	whole	-0.93
in:battle	home	-0.67	fell	0.26	laid	0.53	lies	-0.43	whole	-0.79
in:born	home	-0.15	fell	-0.06
in:bury	home	-0.54	fell	-0.55	laid	1.57	whole	-0.81
in:capture	home	0.14	fell	-0.12	laid	-0.15	lies	-0.23	whole	-0.33
in:contact	home	-0.16	fell	-0.45	laid	-0.41	lies	-0.2
in:died	home	-1	fell	-1.47	laid	0.13	lies	-0.46	whole	-0.72
in:enlist	home	-0.17	fell	-0.3	laid	-0.02	whole	-0.17
in:fell	home	-0.68	fell	-0.12	laid	-0.52	lies	-0.3	whole	-0.56
in:gio	fell	-0.47	laid	-0.12	whole	0.17
in:grave	home	-0.66	fell	-0.85	laid	-0.21	lies	-0.35	whole	-0.31
in:home	home	0.91	fell	-0.76	laid	0.19	lies	-0.41	whole	-0.77
in:hurt	fell	-0.13
in:joined	home	-0.37	fell	-0.1
in:laid	home	-0.09	fell	-0.07	laid	-0.05	lies	-0.04	whole	-0.03
in:last	home	-0.04
in:letter	home	-0.13	fell	-0.42	laid	-0.47	lies	-0.21	whole	-0.04
in:level	home	0.17	fell	0.24	laid	-0.12	lies	0.34	whole	-0.34
in:link	home	-0.7	fell	-1.16	laid	-0.48	lies	-0.36	whole	-0.21
in:martyr	home	-0.54	fell	-0.22	laid	-0.23	lies	-0.49	whole	0.15
in:moved	home	0.07	fell	-0.11	laid	-0.66	lies	0.17	whole	-0.84
in:naming	home	-0.25	fell	-0.45	laid	-0.83	lies	-0.28	whole	-0.42
in:notice	home	-0.18	fell	-0.58	laid	-0.3	lies	-0.38
in:office	home	-0.72	fell	-0.73	laid	-0.39	lies	-0.71	whole	-0.26
in:pet	home	-0.41	fell	0.07	laid	0.38	lies	-0.01	whole	0.47
in:post	home	-1.27	fell	-0.27	laid	-0.27	lies	-0.3	whole	-0.03
in:rank	home	-0.72	fell	-0.79	laid	-0.2	lies	-0.17
in:returned	home	-0.05	fell	-0.03	laid	-0.21
in:self	home	-0.3	fell	-0.15	laid	-0.56	lies	-0.14	whole	-0.64
in:site	home	-0.99	fell	1.15	laid	0.48	lies	0.17	whole	-0.05
in:stop	home	-0.35	fell	-0.72	laid	-0.25	lies	-0.54	whole	-0.31
in:tells	home	-0.08	fell	-0.82	laid	-0.17	lies	-0.25	whole	-0.21
in:thing	home	-0.55	fell	0.6	laid	0.6	lies	0.37	whole	-0.1
in:title	home	-0.28	fell	0.03	laid	0.13	lies	-0.24	whole	-0.53
last 1	home	-0.05	fell	0.08	laid	-0.17	lies	-0.1	whole	-0.38
last 10	fell	-0.18	laid	-0.11
last 11	laid	-0.41	lies	0.07	whole	-0.08
last 12	fell	-0.14	laid	0.08	lies	-0.19
last 13	laid	0.19	lies	-0.09	whole	0.05
last 14	fell	-0.02	lies	-0.16
last 19	fell	0.28	whole	0.11
last 2	home	-0.03	fell	0.36	laid	0.02	lies	0.55	whole	0.29
last 20	fell	0.72	laid	0.19	whole	0.07
last 22	fell	0.23	laid	0.66	lies	-0.04	whole	0.08
last 27	fell	-0.08	laid	0.39	whole	0.09
last 3	fell	-0.39	laid	-0.33	lies	0.03	whole	-0.17
last 31	fell	-0.06	laid	-0.07	lies	0.41
last 4	home	-0.02	fell	-0.33	laid	0.08	lies	-0.37	whole	-0.18
last 46	fell	-0.26
last 5	home	-0.01	fell	0.19	laid	-0.13	whole	-0.01
last 500m	home	-0.05	fell	-0.12	laid	0.58	whole	-0.15
last 559	home	-0.01	fell	0.41	whole	0.16
last 6	fell	-0.24	laid	-0.01	lies	0.37	whole	-0.31
last 7	home	-0.07	fell	-0.62	lies	0.28	whole	-0.68
last 772	fell	0.37	laid	-0.01	whole	0.19
last 8	fell	-0.2	laid	0.07	lies	0.1	whole	-0.66
last 873	fell	-0.61	laid	-0.01
last 88	laid	0.09	lies	-0.27	whole	0.25
last 9	home	-0.02	fell	-0.07	laid	-0.28	lies	0.6	whole	0.19
last a	home	-0.1	laid	0.33	lies	-0.63	whole	-0.17
last a1	fell	-0.05	laid	-0.19	whole	0.14
last adn	fell	-0.05
last ai	fell	-0.06
last ak	fell	-0.01
last am	home	0.31	fell	0.19	whole	0.19
last an	home	0.64	fell	-0.01	laid	-0.16	lies	0.46	whole	0.02
last anh	home	0.03	fell	0.32	laid	0.16	lies	-0.11	whole	0.14
last ao	fell	-0.01	laid	0.11	whole	-0.02
last ap	whole	0.07
last b	fell	-0.09	laid	-0.18	lies	-0.15	whole	-0.47
last b1	home	-0.24	fell	-0.04	whole	-0.3
last b40	fell	-0.03
last b52	fell	-0.54	laid	-0.1
last ba	home	0.36	fell	-0.67	laid	-0.19	lies	-0.19	whole	0.06
last bac	home	0.63	fell	0.25	laid	-0.24	lies	0.01	whole	-0.03
last bach	home	-0.12	fell	-0.11
last bai	home	0.36	fell	-0.55	laid	-0.2	lies	-0.03	whole	-0.32
last ban	home	-0.36	fell	-0.61	laid	-0.19	whole	-0.15
last bang	home	0.53	fell	-0.28	laid	-0.28	lies	0.07	whole	0.32
last bao	home	-0.13	fell	-0.66	laid	-0.15	lies	0.25	whole	0.03
last bat	fell	-0.05	laid	-0.07
last battambang	fell	0.16	laid	-0.25	lies	-0.18
last bay	fell	-0.25	laid	-0.3	lies	-0.01	whole	0.06
last be	home	0.07	laid	0.03	lies	0.12	whole	-0.02
last ben	home	0.25	fell	-0.41	laid	0.12	lies	-0.03	whole	0.08
last bi	home	-0.06	fell	-0.15
last bia	fell	0.13	laid	-0.22
last bich	laid	-0.02
last bien	home	-0.3	fell	-0.25	laid	-0.29	lies	-0.18	whole	0.26
last biet	fell	-0.02
last bieu	home	-0.36	fell	-0.22	lies	-0.07	whole	-0.53
last binh	home	0.81	fell	-0.96	laid	-0.25	lies	-0.26
last bo	home	-0.28	fell	0.19	laid	0.63	lies	-0.19	whole	0.07
last boi	home	0.09	fell	-0.06	laid	-0.14	whole	-0.07
last bom	home	-0.01	fell	-0.18	laid	0.04	lies	-0.03	whole	-0.36
last bon	home	-0.04	fell	-0.62	laid	0.06
last bong	home	-0.06	fell	-0.31	laid	-0.22	lies	0.35	whole	-0.11
last bua	whole	-0.17
last bung	fell	0.49	laid	-0.22	whole	-0.03
last buoc	fell	-0.17	laid	-0.91	lies	-0.04	whole	-0.51
last buu	fell	0.02	laid	0.02	whole	0.06
last c	home	0.06	fell	-0.03	lies	-0.14	whole	-0.33
last c1	whole	-0.32
last c2	fell	0.54	whole	0.25
last c7	laid	-0.05	lies	0.34	whole	-0.33
last ca	fell	-0.06	laid	-0.2	lies	-0.04	whole	0.05
last cai	home	-0.04	fell	0.12	laid	0.45	lies	-0.02	whole	-0.01
last cam	laid	0.13	lies	-0.13	whole	-0.24
last campuchia	fell	-0.45	laid	-0.14
last can	home	-0.11	fell	-0.23	laid	-0.23	lies	-0.17	whole	-0.25
last cang	fell	-0.05
last canh	home	-0.08	fell	0.87	laid	-0.24	lies	-0.15	whole	-0.14
last cao	whole	-0.17
last cat	home	0.25	laid	0.37	lies	0.55	whole	-0.18
last cau	fell	-0.4	laid	-0.25	lies	-0.03	whole	0.18
last cay	home	0.08	fell	0.39	lies	-0.01	whole	0.01
last ccb	lies	-0.01
last cha	fell	-0.03	laid	0.28
last cham	home	-0.15	laid	0.35	whole	0.19
last chan	fell	0.04	laid	0.12	whole	-0.06
last chanh	fell	0.18
last chap	fell	-0.23
last chau	home	0.5	fell	-0.5	laid	-0.41	lies	-0.31	whole	0.27
last chay	fell	-0.24	laid	0.26	lies	-0.05
last che	home	-0.01	fell	-0.02	laid	0.26	lies	-0.12	whole	-0.04
last cheng	laid	0.09	lies	-0.04	whole	-0.08
last chet	fell	-0.17
last chi	home	0.01	laid	-0.15	lies	-0.05	whole	-0.05
last chia	fell	0.12	whole	0.06
last chien	home	-0.05	fell	0.02	laid	0.05	whole	0.32
last chieu	home	-0.03	fell	0.05	laid	-0.4	lies	0.49	whole	-0.35
last chin	home	-0.03	fell	-0.27	lies	-0.11
last chinh	fell	-0.18	laid	-0.06
last cho	home	0.12	fell	0.25	laid	0.25	lies	-0.17
last chon	laid	-0.14
last chong	fell	0.1	laid	-0.1
last chot	fell	-0.01
last chqs	lies	-0.03
last chu	home	-0.13	fell	-0.13	laid	-0.16	lies	-0.04
last chua	fell	0.48	laid	0.32	lies	-0.4
last chuc	fell	0.17	laid	-0.02	whole	0.32
last chum	home	-0.2	fell	0.43	laid	-0.44	whole	-0.02
last chung	home	-0.25	fell	0.2	laid	-0.17
last chuong	home	0.33	fell	-0.01	whole	-0.03
last chup	fell	-0.02	laid	0.1	lies	-0.08
last co	fell	-0.13	laid	0.39	lies	0.28	whole	-0.1
last coc	fell	0.02	laid	-0.15
last coi	fell	0.23	laid	0.03	whole	0.17
last con	home	0.15	lies	-0.11	whole	-0.09
last cong	home	0.36	fell	-0.12	laid	0.09	lies	-0.1	whole	-0.33
last cot	fell	-0.62	laid	-0.31
last cu	home	-0.2	fell	0.55	laid	-0.07	lies	-0.41	whole	-0.15
last cua	laid	-0.28	lies	-0.01
last cung	fell	0.04	laid	0.03	whole	0.09
last cuoi	laid	-0.01
last cuon	home	-0.12
last cuong	home	-0.13	fell	-0.47	laid	-0.08
last cuu	fell	0.39	laid	-0.12	whole	-0.07
last d	home	-0.13	whole	0.1
last da	home	-0.16	fell	-0.03	laid	0.86	lies	-0.06	whole	-0.02
last dac	fell	-0.27	laid	0.28	lies	0.11	whole	0.03
last dai	home	0.04	fell	0.29	laid	-0.59	lies	-0.17	whole	-0.33
last dan	home	-0.22	fell	-0.15	laid	-0.13	lies	-0.2	whole	0.1
last dang	home	-0.13	fell	0.97	laid	0.46	lies	-0.01	whole	0.09
last danh	home	-0.14	laid	-0.04	lies	0.13
last dao	home	-0.35	laid	-0.06
last dat	home	-0.01	fell	-0.13	laid	0.26	lies	-0.33	whole	-0.28
last dau	home	-0.4	fell	-0.24	laid	-0.12	lies	-0.26	whole	0.23
last day	home	-0.4	fell	-0.46	laid	-0.32	lies	-0.14
last de	home	-0.12	fell	-0.33	laid	-0.06	lies	-0.18	whole	0.04
last dec	home	0.13	fell	-0.08	whole	-0.11
last dem	fell	-0.1	laid	-0.25
last den	home	-0.05	fell	-0.08	laid	-0.42	lies	-0.03
last deo	fell	-0.29
last deu	home	-0.03
last di	fell	-0.04	laid	-0.13	whole	-0.03
last dia	fell	-0.13	whole	-0.42
last dich	fell	-0.2	laid	-0.03
last diem	home	0.04	laid	-0.06	whole	0.08
last dien	home	-0.1	fell	-0.2	whole	-0.11
last din	fell	-0.16	laid	-0.25	lies	0.28	whole	-0.06
last dinh	home	-0.27	fell	0.35	laid	0.11	lies	-0.8	whole	0.08
last do	home	-0.22	fell	-0.3	laid	-0.34	lies	0.23
last doai	home	-0.1	fell	-0.09
last doan	home	-0.07	fell	-0.05	laid	0.03	whole	0.09
last doc	fell	0.2	laid	-0.26	lies	0.15	whole	0.29
last doi	home	-0.12	fell	-0.96	lies	-0.67	whole	0.2
last dom	home	-0.04	fell	0.46	laid	-0.03	whole	-0.15
last don	home	-0.08	fell	-0.68	laid	-0.26	lies	-0.06	whole	0.12
last dong	fell	-0.14	laid	0.07	lies	-0.22	whole	0.02
last drang	fell	-0.24	whole	0.14
last du	fell	-0.07	laid	-0.29	lies	-0.08	whole	0.02
last dua	laid	0.82	lies	-0.05	whole	-0.04
last duc	home	-0.13	fell	0.83	laid	0.09	lies	-0.41	whole	-0.02
last dung	home	-0.03	fell	-0.34	laid	0.2	lies	-0.01	whole	0.01
last duoc	home	-0.13	fell	-0.23	laid	-0.27	lies	-0.07	whole	0.07
last duoi	laid	-0.01
last duong	home	0.62	fell	-0.47	laid	-0.25	whole	-0.17
last duy	home	-0.12
last e	fell	0.05	whole	0.05
last em	home	-0.4	fell	-0.31	laid	0.6	lies	0.26	whole	0.01
last f330	home	-0.16	fell	-0.16
last gach	laid	0.66	whole	0.03
last gai	home	-0.19	fell	-0.16	laid	0.03	lies	-0.04	whole	-0.05
last gao	home	-0.11	fell	0.14	laid	0.45	lies	0.16	whole	-0.11
last gay	fell	-0.09	laid	0.23	whole	0.11
last gbt	fell	-0.07
last ghi	home	-0.1	fell	-0.14	laid	-0.15	lies	0.01	whole	-0.25
last gi	fell	-0.06	laid	-0.03
last gia	home	-0.02	fell	-0.37	laid	0.25	lies	0.23	whole	0.03
last giai	home	-0.18	fell	-0.03
last giang	home	0.46	fell	0.38	laid	-0.28	lies	-0.05	whole	-0.27
last gianh	fell	0.19	lies	-0.06	whole	0.12
last giao	fell	0.34	laid	0.03	whole	0.01
last giay	fell	-0.06	whole	0.02
last gieng	laid	0.29	lies	-0.05	whole	0.2
last gio	fell	-0.69	whole	-0.21
last giu	home	-0.02	fell	-0.03	laid	-0.06
last gium	laid	-0.09	lies	-0.08
last giuoc	laid	-0.25	lies	0.48	whole	-0.17
last giup	home	-0.05	fell	-0.12	laid	-0.14	lies	-0.06
last glei	home	0.41	fell	-0.02	whole	0.08
last go	fell	-0.16	laid	-0.18	lies	-0.29	whole	-0.27
last goc	lies	-0.01	whole	0.15
last gon	home	-0.15	fell	0.24	laid	-0.25	lies	-0.05	whole	0.12
last h	home	-0.31	fell	-0.2	whole	-0.03
last h1	home	-0.18
last h2	home	-0.18
last h3	home	-0.04	fell	-0.04
last ha	home	0.34	fell	-0.22	laid	0.51	lies	0.1	whole	0.04
last hai	home	0.37	fell	0.08	laid	-0.51	lies	0.45	whole	0.1
last ham	home	-0.03	fell	-0.64	laid	-0.18	lies	-0.01
last han	home	-0.22	fell	0.21	lies	-0.09	whole	0.07
last hang	fell	-0.54	laid	-0.46	lies	-0.05
last hanh	home	0.03	fell	0.23	laid	-0.36	lies	-0.15	whole	-0.26
last hao	fell	-0.22	whole	-0.02
last hau	home	0.42	fell	0.05	laid	-0.07	lies	-0.05	whole	-0.08
last he	home	-0.01	laid	0.52	whole	-0.08
last hen	fell	0.02	whole	0.05
last heo	laid	-0.12	whole	-0.32
last het	home	-0.04	fell	0.16	whole	-0.01
last hien	fell	-0.24	laid	-0.19	lies	0.49	whole	-0.21
last hiep	home	-0.1	fell	0.58	laid	-0.05	whole	-0.05
last hieu	fell	-0.38	laid	-0.48	lies	-0.01	whole	0.18
last hinh	laid	-0.08
last ho	home	-0.17	fell	0.3	laid	0.13	lies	-0.13	whole	0.29
last hoa	home	0.7	fell	0.43	laid	-0.45	lies	-0.4	whole	0.16
last hoai	laid	-0.03
last hoan	fell	-0.37
last hoang	home	-0.01	fell	0.52	laid	0.36	lies	-0.01	whole	-0.65
last hoc	fell	-0.01	laid	0.48	lies	0.34	whole	0.4
last hoe	home	-0.09	lies	-0.04	whole	-0.06
last hoi	home	-0.13	laid	-0.46	lies	0.38	whole	-0.03
last hom	laid	-0.01
last hong	home	-0.05	fell	-0.21	laid	-0.16
last hop	fell	-0.2	lies	-0.06
last hp	home	0.21	fell	-0.08	whole	0.21
last hs	home	-0.05	fell	-0.03	laid	-0.02
last hue	home	0.5	fell	0.32	laid	-0.04	whole	0.36
last hung	home	0.32	fell	0.4	laid	-0.21	lies	0.13	whole	0.03
last huong	home	-0.11	fell	-0.07	laid	-0.18
last huy	home	-0.02	laid	0.02	whole	0.04
last huyen	laid	-0.04	lies	-0.15	whole	-0.11
last huynh	fell	0.23	whole	0.14
last hy	fell	-0.14	laid	-0.13	lies	-0.07	whole	0.06
last ii	home	-0.19	laid	-0.1	lies	-0.03
last k	home	-0.11	fell	-0.03	lies	-0.05	whole	0.05
last k23	whole	-0.22
last k52	fell	-0.33	laid	-0.07
last k53	fell	-0.03	laid	-0.01
last k72	fell	-0.2	laid	-0.36
last k91	fell	-0.08	laid	-0.02
last kan	home	0.31	fell	-0.03	whole	-0.13
last ke	home	0.19	fell	-0.46	laid	-0.24	lies	-0.02	whole	0.04
last keo	fell	0.31	laid	-0.14	lies	-0.05	whole	0.11
last kha	home	-0.22	fell	-0.02	whole	0.03
last khac	home	-0.09	fell	-0.14	laid	-0.16	whole	-0.17
last khanh	home	0.12	fell	-0.33	laid	0.26	lies	0.33	whole	0.19
last khao	laid	-0.23	whole	0.05
last khe	home	0.1	laid	-0.15	lies	-0.3	whole	0.5
last khmer	home	-0.07
last kho	fell	-0.45	laid	-0.07
last khoa	home	-0.34
last khoan	fell	-0.1
last khoang	home	-0.06	laid	0.21	whole	0.03
last khoi	fell	-0.53	laid	0.16	whole	-0.28
last khong	laid	-0.17
last khu	fell	-0.47
last khue	home	-0.07
last kia	fell	-0.02
last kich	home	-0.03	fell	-0.27
last kien	home	-0.16	fell	-0.4	laid	0.35
last kiet	home	0.08	fell	0.35
last kieu	whole	-0.13
last kim	home	-0.06	fell	0.09	laid	-0.19	lies	-0.04
last kinh	home	-0.3	fell	-0.37	laid	0.5	lies	-0.07
last klah	home	-0.03	fell	0.02	laid	-0.06
last km	fell	-0.03	laid	0.18
last ko	home	-0.13	fell	-0.19	laid	-0.01	lies	-0.07	whole	0.17
last kratie	home	-0.11	fell	0.49	whole	0.02
last kt	home	-0.12	fell	-0.23
last ky	home	0.05	fell	0.73	laid	0.58	whole	0.79
last la	home	0.78	fell	-0.31	laid	0.13	lies	0.18	whole	0.2
last lac	home	0.15	fell	-0.53	laid	-0.05	lies	-0.22	whole	-0.28
last lai	home	-0.36	fell	0.82	lies	-0.32	whole	0.29
last lak	home	0.41	lies	-0.03
last lam	home	0.48	fell	-0.01	laid	-0.55	lies	0.14
last lan	home	-0.13	fell	-0.6	laid	0.18	lies	-0.06
last lang	home	-0.1	fell	0.01	laid	-0.27	lies	0.25	whole	0.23
last lanh	home	0.23	fell	-0.09	laid	-0.16	whole	-0.39
last lao	home	-0.26	fell	0.98	lies	-0.08	whole	-0.19
last lap	home	-0.05	fell	0.44	laid	-0.28	lies	-0.11
last lau	home	-0.05	fell	-0.08
last lay	fell	0.29	laid	-0.02	lies	0.01	whole	0.35
last le	home	-0.5	fell	0.83	laid	0.76	lies	-0.2	whole	0.25
last len	home	-0.11	fell	-0.21	laid	-0.01	whole	0.02
last lich	home	-0.03	laid	-0.05
last liem	home	0.66	fell	-0.05	whole	0.03
last lien	fell	-0.06	laid	-0.26	whole	0.23
last lieu	home	0.1	fell	-0.19	lies	-0.06	whole	-0.29
last linh	home	-0.1	fell	0.49	lies	0.37	whole	-0.08
last lo	home	-0.39	fell	-0.07	lies	-0.17	whole	-0.25
last loan	home	-0.01	fell	0.03
last loc	home	0.38	fell	0.18	laid	-0.15	lies	0.04	whole	0.04
last loi	home	-0.19	fell	-0.68	laid	0.18	lies	-0.07	whole	0.43
last lon	home	0.04	fell	0.1	laid	0.15	lies	-0.19	whole	0.55
last long	home	-0.34	fell	0.4	laid	-0.37	lies	-0.02	whole	0.13
last lop	fell	0.03	laid	-0.17	whole	0.01
last lu	fell	0.12	laid	-0.06	lies	0.06	whole	0.06
last lua	home	-0.15	laid	0.3	lies	-0.13	whole	0.15
last luan	laid	-0.07
last luc	home	0.44	fell	-0.16	laid	-0.04	lies	-0.04	whole	0.37
last lung	fell	0.14	laid	-0.14	whole	0.07
last luoi	fell	0.1	laid	-0.07	lies	0.01	whole	0.02
last luom	home	-0.21	fell	-0.06	laid	-0.09
last luon	home	-0.09	laid	-0.05
last luong	home	0.17	fell	-0.18	laid	-0.64	whole	-0.3
last luu	home	0.17	fell	-0.23	laid	-0.01	whole	0.19
last ly	home	0.37	fell	-0.34	laid	0.28	lies	0.24	whole	-0.36
last m	fell	-0.23	laid	-0.43	lies	-0.01	whole	-0.4
last ma	home	-0.1	fell	0.31	laid	0.28	lies	0.14	whole	-0.04
last mai	fell	0.38	laid	-0.04
last mang	fell	-0.16	laid	0.28	lies	-0.1
last map	home	-0.24	laid	-0.11	lies	-0.31	whole	-0.01
last mat	home	0.2	fell	-0.15	laid	-0.02	whole	-0.18
last mau	home	0.33	fell	0.13	lies	-0.1
last may	fell	-0.01	laid	-0.02
last me	home	-0.18	laid	-0.52	whole	-0.06
last men	fell	-0.01
last meo	fell	0.28	laid	0.21	whole	0.17
last met	fell	-0.24	laid	0.47	whole	0.33
last mi	whole	0.32
last mien	home	-0.05	fell	0.07	whole	0.1
last mieu	fell	-0.2	laid	-0.21	lies	0.58	whole	0.02
last min	fell	-0.04
last minh	home	-0.24	fell	-0.46	laid	0.01	whole	-0.26
last mo	home	-0.26	fell	0.52	laid	-0.21	lies	0.33	whole	0.12
last moc	home	-0.01	fell	-0.32
last moi	home	-0.28	fell	0.1	laid	-0.17	lies	-0.29	whole	-0.15
last mon	home	0.71	fell	-0.29	laid	0.52	lies	-0.07	whole	0.08
last mong	home	-0.21	fell	-0.2	laid	0.05	whole	0.4
last mot	home	-0.09	fell	-0.09	lies	-0.04	whole	-0.21
last mu	home	-0.31	fell	-0.14	laid	0.09	whole	-0.02
last mui	home	-0.31	lies	-0.01
last muoi	home	-0.37	fell	0.14	laid	-0.08
last muon	home	-0.13	fell	0.65	laid	-0.05	whole	-0.16
last muong	home	-0.19	fell	0.38	laid	0.24	whole	0.37
last my	fell	-0.32	laid	-0.3	lies	-0.21	whole	-0.11
last n	fell	-0.15
last na	home	0.1	fell	-0.12	laid	-0.32	whole	0.08
last nam	fell	0.79	laid	-0.72	lies	-0.14	whole	-0.66
last nang	fell	-0.51	whole	-0.05
last nao	home	0.17	fell	-0.41	laid	-0.43	lies	-0.25	whole	-0.11
last nay	fell	-0.04	laid	0.04
last nen	fell	-0.2
last nga	home	-0.06	fell	0.63	laid	-0.05
last ngai	home	-0.15	fell	0.25	laid	-0.12	lies	0.36	whole	0.19
last ngan	home	-0.06	fell	0.08	laid	0.26	lies	-0.02	whole	0.46
last ngat	fell	-0.04
last ngay	home	-0.01	fell	-0.19	laid	-0.02
last nghe	home	0.23	fell	0.48	laid	-0.01	whole	0.45
last nghi	fell	0.18	lies	-0.11	whole	0.01
last nghia	home	-0.03	fell	0.09	lies	-0.08
last nghiep	lies	-0.07
last ngo	home	-0.51	fell	-0.24	laid	-0.07	lies	-0.04	whole	0.15
last ngoai	laid	-0.15
last ngoc	home	-0.39	fell	-0.01	laid	0.56	whole	0.19
last ngu	home	-0.03	fell	-0.08	laid	-0.02
last ngua	fell	-0.1	laid	0.43	lies	-0.11	whole	-0.1
last nguoi	fell	-0.38	laid	-0.16
last nguon	fell	-0.49	laid	0.49	lies	-0.1	whole	0.35
last nguyen	home	0.3	fell	-0.58	laid	-0.06	lies	-0.2	whole	-0.01
last nha	fell	-0.28	laid	-0.69	lies	0.38	whole	0.34
last nhan	home	0.01	fell	-0.45	laid	0.08	lies	-0.13	whole	0.31
last nhanh	fell	-0.19
last nhat	home	-0.25
last nhau	fell	-0.06	laid	-0.16
last nhe	fell	-0.03	laid	-0.11
last nhi	fell	0.11	laid	0.16	whole	-0.02
last nhich	home	-0.06	fell	0.08	whole	-0.4
last nho	fell	-0.07	laid	-0.05
last nhom	fell	-0.02	whole	-0.04
last nhon	home	-0.13	fell	-0.28	laid	-0.11	lies	-0.06	whole	-0.05
last nhu	home	-0.03	laid	-0.05
last nhum	home	-0.04	fell	-0.04	laid	0.04	whole	-0.03
last nhung	fell	-0.22	laid	0.29	whole	-0.52
last nie	home	-0.01	laid	0.3	whole	0.03
last niem	fell	0.17	whole	-0.48
last ninh	home	-0.12	fell	0.38	laid	-0.84	lies	-0.13	whole	0.46
last no	laid	-0.09	whole	0.05
last noi	home	-0.15	fell	-0.23	laid	-0.21	lies	-0.16	whole	-0.2
last nong	home	0.24	fell	0.02
last not	laid	0.06	lies	-0.04
last nua	fell	0.29	laid	-0.25	lies	-0.02	whole	0.08
last nui	laid	-0.03	whole	0.08
last nung	home	-0.4	fell	-0.07
last nuoc	home	-0.1	fell	0.99	laid	0.44	lies	-0.3	whole	-0.12
last o	fell	-0.01	lies	-0.04	whole	0.35
last oi	laid	-0.09
last on	home	-0.08
last ong	home	-0.26	fell	0.14	laid	-0.49	lies	-0.02	whole	0.06
last p2	fell	-0.01
last pa	home	0.11	fell	-0.07	lies	0.17
last pailin	fell	0.46	laid	-0.13	whole	0.46
last pao	home	-0.06	fell	-0.05	whole	-0.02
last pha	fell	-0.23	laid	0.08	whole	0.28
last phai	fell	-0.21	laid	0.14	lies	-0.17	whole	-0.03
last phan	fell	-0.04	laid	0.17	whole	0.21
last phao	fell	0.51	laid	0.12	whole	0.33
last phap	home	-0.07	fell	-0.27	laid	0.14	lies	-0.04
last phat	fell	-0.25	laid	-0.03
last phau	fell	0.27	laid	0.44	whole	-0.4
last phe	fell	-0.22	laid	0.54	whole	-0.01
last phia	whole	-0.49
last pho	home	-0.24	fell	0.42	whole	-0.01
last phoi	fell	-0.06	laid	-0.48	lies	0.35
last phol	fell	-0.03	lies	-0.02
last phong	home	0.56	laid	-0.16	lies	-0.76	whole	-0.11
last phu	home	0.16	fell	0.4	laid	-0.01	lies	0.22	whole	0.18
last phuc	home	0.33	fell	-0.23	laid	-0.06	whole	0.03
last phum	fell	-0.07	laid	0.22	lies	-0.01	whole	0.14
last phung	fell	0.12	laid	-0.16	whole	-0.32
last phuoc	home	-0.19	fell	-0.29	laid	0.02
last phuong	fell	-0.36	laid	-0.39	lies	0.15	whole	-0.39
last pleiku	fell	0.12	whole	0.03
last pon	fell	0.26	laid	0.46	whole	0.23
last prong	fell	0.12	lies	-0.05	whole	-0.14
last qua	fell	-0.44	whole	-0.21
last quan	home	-0.04	fell	0.11	laid	0.31	lies	-0.28	whole	0.19
last quang	home	-0.16	fell	-0.24	laid	-0.1	lies	0.4	whole	0.23
last quao	home	0.3	fell	-0.28	laid	-0.3	lies	-0.15
last que	home	-0.18	fell	-0.04	laid	-0.04
last quoc	home	-0.23	fell	-0.31	laid	-0.06	lies	-0.13
last quy	whole	-0.09
last quyen	fell	-0.03
last quyet	home	-0.02	lies	-0.01
last quynh	home	-0.08
last ra	home	0.23	fell	-0.36	whole	0.22
last rach	home	-0.11	fell	-0.3	laid	0.35	lies	-0.01	whole	-0.05
last rang	home	-0.01	fell	-0.07	laid	-0.19	lies	0.33	whole	0.11
last ranh	laid	-0.04
last rao	fell	-0.33
last rau	fell	-0.02	laid	-0.16	whole	-0.2
last ray	fell	0.2	whole	0.06
last reap	home	-0.04	fell	0.08	laid	-0.1	whole	0.04
last ren	fell	0.34	laid	0.03	lies	-0.03	whole	0.16
last ret	fell	-0.25
last ri	home	0.25	fell	0.01	whole	-0.19
last rieng	home	0.26	fell	0.18	whole	0.01
last riep	home	-0.08	fell	0.08	laid	0.13	lies	-0.06	whole	0.14
last ro	fell	0.22
last rom	fell	-0.31	laid	0.12	lies	-0.04	whole	-0.06
last rong	home	-0.33	fell	-0.15	laid	-0.31	lies	0.46	whole	0.21
last rua	fell	-0.11	laid	0.34	whole	0.14
last rung	laid	-0.07
last ruong	home	-0.05	fell	-0.17	laid	0.01
last ruot	fell	-0.04	laid	-0.02
last rut	fell	-0.22	laid	-0.12	whole	-0.18
last sa	home	-0.14	fell	0.6	laid	-0.14
last sac	fell	-0.02
last sach	home	0.09	fell	0.23	laid	-0.2	lies	-0.09	whole	0.42
last san	home	-0.04	fell	-0.17	laid	0.16	whole	-0.12
last sang	home	-0.29	fell	-0.26	laid	-0.26
last sanh	home	-0.26	fell	-0.22	laid	-0.12	lies	-0.1	whole	0.05
last sao	fell	-0.03	laid	-0.14
last sat	fell	0.09	laid	-0.35	lies	-0.05	whole	0.14
last sau	home	-0.1	fell	-0.04	laid	-0.12	lies	-0.29	whole	-0.18
last se	home	0.28	fell	-0.44	lies	-0.11	whole	0.03
last sen	home	-0.15	fell	-0.15	laid	0.09	lies	-0.08	whole	0.28
last sentence	home	-0.29	fell	0.01	laid	-0.14	lies	-0.11	whole	-0.14
last si	home	-0.1	fell	-0.24	laid	-0.21	lies	-0.12	whole	0.01
last sim	fell	0.55	laid	0.13	whole	-0.07
last sinh	home	-0.42	fell	-0.12	laid	-0.1	whole	-0.4
last sisophon	fell	0.05	laid	0.21	whole	-0.15
last sn	home	-0.03
last so	home	-0.1	fell	-0.38	laid	0.31	lies	-0.12	whole	-0.01
last soan	fell	-0.02
last soi	fell	0.01	laid	0.3	whole	0.04
last son	home	0.04	fell	-0.28	laid	-0.2	lies	0.47	whole	-0.34
last song	home	-0.23	fell	-0.43	laid	-0.32
last sot	fell	-0.23	laid	-0.09
last su	fell	0.46	laid	-0.19
last sung	home	-0.07	fell	0.08	whole	-0.1
last suoi	fell	-0.16	lies	-0.09	whole	0.13
last sup	fell	0.29	laid	0.02	lies	-0.11	whole	-0.1
last sut	fell	0.14	laid	0.14	whole	0.2
last suu	home	-0.2
last sy	home	-0.12
last t	home	-0.04	fell	-0.05
last ta	home	-0.03	laid	-0.29	lies	-0.05	whole	0.06
last tac	home	-0.04	fell	0.08	laid	-0.08	whole	-0.03
last tai	laid	-0.31	lies	-0.02	whole	-0.19
last tam	home	-0.07	fell	-0.42	laid	0.09	lies	-0.16	whole	-0.16
last tan	fell	0.21	laid	-0.13	whole	-0.31
last tang	home	-0.07	fell	0.47	laid	-0.43	lies	-0.04	whole	0.28
last tap	fell	-0.07	lies	-0.02
last tau	home	-0.23	fell	-0.29	laid	0.23	lies	-0.08	whole	0.03
last tay	home	0.62	fell	-0.8	laid	-0.13	lies	0.26	whole	-0.22
last tb	home	0.04	fell	-0.06	whole	-0.15
last te	fell	-0.15
last ten	laid	-0.54	lies	-0.1	whole	-0.49
last tet	fell	-0.1	laid	-0.13
last th	home	0.46	whole	0.13
last thach	home	0.43	fell	-0.47	laid	-0.41	lies	-0.03	whole	0.13
last thai	home	-0.5	fell	0.42	laid	-1	lies	0.27	whole	-0.3
last tham	fell	-0.03	laid	-0.11	lies	-0.04
last than	home	-0.03	fell	-0.02	laid	0.1	whole	0.03
last thang	home	0.09	fell	0.28	lies	-0.11	whole	0.04
last thanh	home	-0.38	fell	0.75	laid	-0.12	lies	-0.26	whole	-0.03
last thao	home	0.44	fell	-0.11	whole	-0.24
last thap	fell	-0.36	laid	-0.33	lies	0.32	whole	0.03
last that	home	0.52	fell	-0.02	whole	-0.2
last thay	home	-0.11	fell	-0.13	laid	-0.11	lies	0.3	whole	-0.19
last the	home	0.06	fell	0.52	laid	-0.22	whole	0.16
last them	fell	-0.29
last thi	home	0.09	fell	-0.49	laid	0.35	whole	0.17
last thien	home	0.5	fell	0.17	laid	-0.08	lies	-0.14	whole	0.1
last thiet	home	-0.4	laid	0.15	whole	-0.1
last tho	home	0.28	fell	-0.89	laid	0.29	lies	-0.24	whole	0.15
last thoai	fell	-0.12	laid	0.43	whole	-0.1
last thoat	laid	-0.11
last thoi	fell	-0.01	laid	-0.08	lies	-0.13	whole	-0.02
last thom	home	-0.2	fell	0.07	lies	-0.01	whole	0.08
last thon	home	-0.42	fell	-0.12	laid	0.04
last thong	home	0.24	fell	0.27	laid	0.26	lies	-0.01	whole	0.28
last thu	home	0.14	fell	-0.32	laid	-0.12	lies	-0.01	whole	0.15
last thuan	home	0.27	fell	0.02	lies	-0.03	whole	0.44
last thuc	lies	-0.02
last thuoc	home	0.07	fell	-0.18	laid	-0.28	whole	0.29
last thuong	home	-0.41	fell	-0.11	laid	-0.48	lies	0.34	whole	-0.43
last thuot	home	-0.21	fell	0.58	laid	-0.13	lies	-0.02	whole	-0.13
last thuy	home	0.4	fell	-0.41	lies	-0.44	whole	0.23
last tich	fell	-0.06	whole	0.19
last tien	home	-0.03	fell	0.23	laid	0.26	whole	0.31
last tieng	home	-0.13	fell	0.47	laid	-0.06	lies	-0.2	whole	0.07
last tiep	home	-0.02	fell	0.15	whole	0.2
last tieu	fell	-0.01	laid	-0.01
last tim	home	-0.05	laid	-0.03
last tin	home	0.52	fell	0.1	lies	-0.06	whole	-0.07
last tinh	home	0.47	laid	-0.03	lies	-0.28	whole	-0.3
last tnxp	home	-0.41	fell	-0.38	laid	-0.07	whole	-0.9
last to	home	-0.04	fell	0.66	laid	0.09	lies	0.07	whole	0.3
last toan	home	-0.12	laid	0.37	whole	0.17
last toc	home	-0.03	fell	-0.07
last toi	home	-0.17	fell	0.05	laid	0.06	lies	-0.23	whole	0.17
last ton	home	-0.02	lies	0.03	whole	0.23
last tong	home	-0.09
last tra	home	0.44	fell	-0.06	whole	0.01
last trac	home	-0.12	fell	-0.05	laid	0.36	lies	-0.23
last trach	home	0.05	fell	0.27	laid	0.35	lies	0.46	whole	-0.13
last trai	home	-0.04	lies	-0.29	whole	0.18
last tram	fell	-0.19	laid	-0.23	lies	0.15	whole	-0.04
last tran	fell	-0.17	laid	-0.17	lies	1.07	whole	0.2
last trang	home	-0.23	fell	-0.08	laid	-0.19	lies	-0.43	whole	-0.04
last trao	home	-0.02	fell	-0.1
last trapeang	fell	0.13	laid	0.06	lies	-0.04	whole	0.13
last tre	home	-0.12	fell	0.06	laid	-0.23	lies	0.39	whole	-0.03
last tren	home	-0.08	fell	-0.04	laid	-0.43	lies	-0.03	whole	-0.43
last tri	home	-0.34	fell	0.7	laid	-0.29	lies	-0.23	whole	-0.13
last trieu	home	0.71	fell	-0.3	laid	-0.1	lies	0.22	whole	0.39
last trinh	home	-0.03	fell	0.16	laid	-0.37	lies	-0.06	whole	-0.18
last tro	laid	-0.02	lies	-0.09
last tron	fell	-0.25	whole	-0.29
last trong	fell	-0.37	laid	-0.61	lies	-0.19	whole	0.05
last tru	home	-0.18	fell	0.06	whole	0.12
last truc	home	-0.28	laid	-0.01
last trung	home	0.21	fell	-0.41	laid	-0.14	lies	-0.05	whole	0.08
last truoc	home	-0.01	fell	-0.14	laid	-0.23	lies	-0.18
last truong	home	-0.27	fell	-0.32	laid	0.42	lies	0.52	whole	0.34
last tu	home	0.51	fell	0.98	laid	-0.21	lies	-0.15	whole	-0.02
last tuan	home	0.02	fell	-0.14	laid	-0.17	whole	-0.23
last tui	fell	0.26	laid	0.02	lies	-0.14	whole	-0.21
last tul	home	0.11	fell	-0.68	laid	-0.02	lies	0.3	whole	0.08
last tum	home	-0.14	fell	0.36	laid	0.23	lies	-0.14	whole	0.19
last tuoi	fell	-0.12
last tuong	home	-0.1	fell	0.33	lies	-0.08	whole	0.27
last tuyen	fell	-0.23	laid	0.25	lies	-0.05	whole	0.03
last ty	home	-0.04	fell	-0.08	whole	-0.19
last uc	fell	-0.39
last ut	fell	-0.05
last uy	home	-0.33	fell	-0.29	laid	0.13	lies	-0.01	whole	0.21
last uyen	home	0.16	fell	0.13	laid	0.22	lies	0.25	whole	0.09
last van	home	-0.18	fell	0.32	laid	-0.03	lies	-0.07
last vang	home	0.09	fell	-0.15	laid	-0.12	lies	0.13
last vao	fell	-0.02	whole	0.08
last vap	fell	-0.04
last vay	home	-0.07	laid	-0.22	whole	-0.05
last vc	fell	-0.13
last ve	home	-0.31	fell	-0.03	laid	-0.07	lies	-0.18	whole	0.21
last vi	home	0.22	fell	-0.19	laid	-0.69	lies	0.61	whole	0.07
last viec	home	-0.04
last vien	fell	-0.31	laid	-0.09	lies	0.21	whole	-0.05
last viet	home	-0.22	fell	1.05	laid	-0.57	lies	-0.12	whole	0.2
last vihear	home	-0.08	fell	0.39	laid	0.23	lies	-0.25	whole	-0.12
last vinh	home	0.12	fell	-0.66	laid	-0.12	lies	-0.11	whole	-0.08
last vn	laid	-0.11
last vnah	laid	-0.05
last vnch	fell	-0.27	laid	-0.07
last vo	home	0.49	fell	-0.44	laid	0.36	lies	-0.09
last voi	fell	-0.14	laid	0.27	lies	-0.27	whole	-0.02
last vong	home	-0.07	fell	-0.02	laid	-0.22	lies	0.2	whole	-0.1
last vot	laid	-0.44
last vu	fell	0.31	whole	0.04
last vuon	laid	0.26	lies	0.19	whole	0.29
last xa	home	-0.39	fell	-1.41	laid	0.36	lies	0.41	whole	0.42
last xac	fell	-0.04
last xang	fell	0.29	whole	0.18
last xanh	fell	-0.2	laid	-0.05
last xay	fell	0.29	whole	-0.06
last xe	fell	-0.26	laid	-0.06
last xem	home	-0.09	fell	-0.07
last xoai	home	-0.21	fell	0.05	laid	0.11	lies	-0.25	whole	-0.08
last xoan	home	-0.06
last xom	fell	-0.14
last xong	laid	-0.05
last xuan	home	0.73	fell	-0.68	laid	-0.35	lies	0.46	whole	-0.1
last xuong	home	0.23	fell	-0.28	laid	-0.48	lies	-0.11	whole	0.44
last xuyen	home	0.62	fell	0.32	laid	0.11	whole	0.25
last y	home	0.26	fell	0.02	laid	0.16	whole	-0.24
last yen	home	0.4	fell	-0.63	laid	-0.19	lies	-0.13	whole	-0.27
led an táng	fell	-0.18	laid	0.03	lies	0.41	whole	0.28
led an táng & nghia	laid	-0.18	lies	0.11	whole	0.08
led an táng tại	fell	-0.04	laid	-0.36	lies	0.36	whole	0.43
led an táng tại & nghia	laid	-0.11	lies	0.36	whole	0.02
led anh	home	-0.37	fell	-0.58	laid	0.83	lies	-0.03	whole	0.06
led anh & bo	whole	0.04
led anh & con	laid	0.13	whole	0.1
led anh & doi	fell	-0.19	laid	0.06	whole	0.11
led anh & duoi	laid	0.14	whole	-0.17
led anh & ngay	whole	-0.07
led anh & trong	fell	-0.05	laid	0.24	whole	-0.21
led anh & vuon	whole	0.28
led b trưởng	home	0.27	whole	0.29
led b52	home	-0.01	fell	0.26	laid	-0.23	lies	-0.01	whole	-0.5
led b52 & danh	fell	0.14	whole	-0.06
led bia	home	-0.03	fell	0.3	laid	-0.52	lies	0.23	whole	-0.19
led bia & ntls	lies	0.02	whole	-0.35
led biết	home	-0.11	fell	-0.21	laid	-0.09
led bom	home	-0.12	fell	0.14	laid	0.42	lies	-0.09	whole	-0.42
led bom & b52	fell	0.13
led bom & canh	fell	-0.12	laid	0.16	whole	-0.27
led bom & no	fell	-0.16	whole	-0.06
led bom & trung	fell	0.12	whole	-0.16
led by nothing	home	-0.28	fell	-0.52	laid	-0.23	lies	-0.04	whole	0.23
led by nothing & ##	fell	-0.07	laid	-0.02	lies	-0.01	whole	-0.09
led by nothing & admin	home	-0.12
led by nothing & ai	fell	0.23
led by nothing & anh	home	-0.05	fell	-0.06	laid	-0.1
led by nothing & ap	home	-0.06	fell	0.72	laid	-0.01	whole	0.36
led by nothing & ba	fell	-0.02	laid	-0.07
led by nothing & bac	home	-0.02	fell	-0.04
led by nothing & ban	home	-0.39	fell	-0.24	laid	-0.14	lies	-0.02	whole	0.1
led by nothing & bao	fell	-0.08	lies	-0.02
led by nothing & ben	fell	-0.2	laid	-0.12	lies	-0.06
led by nothing & bia	whole	-0.04
led by nothing & bo	fell	-0.08	laid	-0.28	lies	0.24	whole	0.07
led by nothing & cach	fell	-0.37	laid	-0.21
led by nothing & cai	home	-0.03	laid	-0.04
led by nothing & canh	laid	-0.07	lies	0.28	whole	-0.18
led by nothing & cap	home	-0.07
led by nothing & cau	home	-0.18	fell	-0.73	laid	-0.01	whole	0.11
led by nothing & chan	fell	-0.19	laid	-0.03
led by nothing & chi	laid	-0.09
led by nothing & cho	fell	0.06	laid	-0.24	lies	0.38	whole	-0.38
led by nothing & chon	laid	0.27
led by nothing & chot	fell	0.4	whole	0.39
led by nothing & con	fell	-0.09	laid	-0.11
led by nothing & cuoi	fell	0.15	whole	0.07
led by nothing & dai	home	0.42	whole	0.06
led by nothing & dan	home	-0.33
led by nothing & danh	lies	-0.14
led by nothing & di	fell	-0.01
led by nothing & dinh	fell	-0.03
led by nothing & doan	fell	-0.04	whole	-0.13
led by nothing & doc	laid	-0.01	whole	-0.14
led by nothing & doi	fell	0.05	laid	-0.05	whole	0.11
led by nothing & don	home	-0.09	fell	0.04	laid	-0.19	lies	-0.1	whole	-0.31
led by nothing & dong	home	-0.21	fell	-0.12	laid	-0.38	lies	-0.03	whole	-0.11
led by nothing & duoi	fell	0.22	laid	0.56	whole	-0.06
led by nothing & duong	home	-0.01	fell	0.04	whole	-0.04
led by nothing & gan	whole	-0.15
led by nothing & gia	home	-0.18	laid	-0.01
led by nothing & go	home	0.29	fell	-0.29	laid	0.27	lies	0.24	whole	0.02
led by nothing & hai	home	-0.02	laid	-0.04
led by nothing & hang	fell	-0.09	laid	-0.13	lies	-0.02
led by nothing & ho	home	-0.04	fell	-0.12	laid	-0.36	lies	-0.08	whole	-0.29
led by nothing & hoang	home	-0.05	fell	-0.03
led by nothing & hoi	fell	-0.1	laid	-0.07	lies	-0.04
led by nothing & huyen	home	0.27	fell	-0.02	laid	0.29	lies	0.19	whole	-0.39
led by nothing & khu	fell	-0.04	laid	-0.03	lies	-0.03	whole	0.26
led by nothing & kinh	laid	-0.01	lies	-0.02
led by nothing & lang	home	0.41	fell	-0.13	laid	-0.01	whole	0.49
led by nothing & lieu	fell	-0.12	laid	-0.02
led by nothing & lo	lies	-0.05
led by nothing & ma	fell	-0.13
led by nothing & mat	fell	0.23	whole	0.07
led by nothing & me	fell	-0.21	laid	-0.29	whole	-0.14
led by nothing & minh	laid	-0.05
led by nothing & mo	lies	-0.07
led by nothing & nam	laid	0.18
led by nothing & ngay	home	-0.02	fell	-0.06
led by nothing & nghia	fell	-0.03	laid	1.25	lies	-0.03	whole	0.35
led by nothing & nguoi	home	-0.13
led by nothing & nguyen	home	0.28	fell	-0.01	whole	0.24
led by nothing & nhap	fell	-0.03
led by nothing & nhom	fell	-0.01
led by nothing & noi	laid	-0.08
led by nothing & ntls	home	-0.02	fell	-0.04	laid	-0.14	lies	0.45	whole	0.09
led by nothing & o	home	-0.07	fell	-0.15	lies	-0.02
led by nothing & ong	fell	-0.02	laid	-0.2
led by nothing & phong	fell	-0.01
led by nothing & quan	fell	-0.32
led by nothing & que	home	0.66	fell	-0.03	whole	-0.26
led by nothing & ray	fell	-0.09	whole	0.53
led by nothing & rieng	home	-0.1	fell	-0.04
led by nothing & sau	fell	0.04	laid	-0.09	lies	0.14	whole	0.83
led by nothing & sinh	laid	-0.02
led by nothing & so	home	-0.03	fell	-0.05	laid	-0.09	lies	-0.07
led by nothing & t	laid	-0.04
led by nothing & tai	fell	0.6	laid	-0.01	whole	-0.61
led by nothing & thanh	home	0.24	whole	0.3
led by nothing & thon	home	-0.45	fell	0.52	whole	0.25
led by nothing & thong	lies	-0.09
led by nothing & thu	home	-0.05	lies	-0.02
led by nothing & tim	lies	-0.03
led by nothing & to	fell	-0.07	lies	-0.04
led by nothing & toi	fell	-0.12	lies	-0.01
led by nothing & tram	fell	0.1	whole	-0.1
led by nothing & tran	home	-0.06	fell	0.5	lies	-0.04	whole	-0.41
led by nothing & tren	fell	0.07	laid	-0.32	lies	-0.07	whole	-0.1
led by nothing & trich	fell	-0.01	laid	-0.12	lies	0.3	whole	-0.33
led by nothing & trong	fell	0.23	laid	-0.28	lies	0.09
led by nothing & trung	home	-0.05
led by nothing & truoc	home	0.25	fell	-0.2	laid	0.58	lies	-0.05	whole	-0.19
led by nothing & truong	fell	-0.01
led by nothing & vuon	fell	-0.02	laid	0.16	lies	-0.03	whole	-0.1
led by nothing & xa	home	0.03	fell	0.09	laid	-0.03	lies	-0.02	whole	0.11
led by nothing & xom	home	-0.26	fell	0.24	whole	0.11
led by word a	fell	0.28	laid	-0.07	lies	-0.06	whole	0.29
led by word a & lo	fell	-0.01	lies	-0.04
led by word ac	fell	0.4	whole	-0.01
led by word adn	fell	-0.25
led by word ai	home	0.03	fell	0.35	whole	0.17
led by word an	home	-0.1	fell	-0.3	laid	-0.14	lies	-0.06	whole	-0.24
led by word an & binh	whole	-0.08
led by word an & cao	home	-0.07	fell	-0.02	whole	-0.05
led by word anh	home	0.26	fell	-0.3	laid	-0.45	lies	-0.01	whole	0.25
led by word anh & trong	laid	-0.13
led by word b	fell	-0.03	laid	-0.09	lies	-0.06	whole	-0.3
led by word ba	home	0.1	fell	-0.39	laid	0.04	lies	-0.16	whole	-0.05
led by word ba & phu	home	0.24	whole	-0.2
led by word ba & sau	laid	0.11	whole	-0.11
led by word ba & trong	whole	-0.14
led by word bac	home	-0.06	fell	0.01	laid	0.16	lies	0.34	whole	-0.49
led by word bac & song	fell	-0.06	whole	-0.03
led by word bach	fell	-0.03	whole	-0.01
led by word bai	laid	-0.05	lies	0.19
led by word ban	home	0.14	fell	0.21	laid	0.3	lies	-0.36	whole	0.6
led by word ban & cho	whole	0.21
led by word ban & nuoc	home	-0.01	fell	-0.06	laid	-0.15	lies	-0.04
led by word bang	home	0.02	fell	-0.14	laid	0.2	lies	0.2	whole	0.01
led by word bang & to	fell	-0.01
led by word bao	fell	-0.25	laid	-0.01	lies	-0.08	whole	-0.02
led by word bat	home	-0.13	laid	-0.03	whole	-0.02
led by word bay	home	-0.07	fell	-0.08	laid	-0.13	lies	-0.02	whole	-0.01
led by word be	whole	-0.3
led by word ben	home	0.02	fell	-0.14	whole	-0.1
led by word bi	home	-0.14	fell	0.1	lies	-0.04	whole	0.09
led by word bien	home	-0.12	fell	0.28	laid	-0.09	lies	0.15	whole	-0.3
led by word bien & ban	fell	0.23	whole	-0.16
led by word bien & lo	lies	0.23
led by word biet	home	-0.01	fell	-0.31	lies	-0.03
led by word biet & dong	fell	-0.28	lies	-0.02
led by word binh	home	-0.43	fell	-0.65	laid	-0.09	lies	-0.06	whole	-0.41
led by word binh & ha	fell	-0.08	whole	-0.02
led by word bo	fell	-0.49	laid	0.12
led by word boi	home	-0.01	fell	0.07	whole	0.26
led by word bom	whole	-0.03
led by word bon	home	0.09	fell	0.44	laid	-0.01	whole	0.17
led by word bong	home	-0.18	fell	0.44	laid	-0.04	lies	-0.02	whole	-0.34
led by word bua	home	-0.03	fell	-0.28
led by word c	home	-0.19	whole	0.28
led by word ca	home	0.02	fell	-0.28	laid	-0.07	lies	0.32	whole	0.05
led by word ca & cho	fell	-0.04
led by word ca & xa	home	0.24	fell	-0.01	whole	-0.05
led by word cam	home	0.03	laid	0.23
led by word can	home	0.39	fell	-0.1	lies	0.13	whole	-0.12
led by word canh	home	-0.01	laid	-0.08	lies	-0.01
led by word canh & sat	fell	0.06	laid	-0.08	whole	-0.18
led by word cao	home	-0.25	fell	-0.3	whole	-0.13
led by word cap	home	-0.18	fell	-0.1	laid	-0.07	lies	-0.06
led by word cap & ha	home	-0.08
led by word cap & trung	home	-0.01
led by word cat	home	-0.27	fell	0.36	laid	-0.08	lies	-0.08	whole	-0.46
led by word cat & sau	fell	0.22	whole	-0.1
led by word cat & thon	laid	0.04	whole	-0.1
led by word cau	laid	-0.04	lies	0.25
led by word cay	home	-0.02	fell	-0.26	laid	-0.02	whole	-0.33
led by word cay & ben	fell	-0.03	laid	0.06	whole	-0.13
led by word cha	home	-0.08	fell	-0.17	laid	-0.39	lies	0.01	whole	-0.13
led by word chac	home	0.36	whole	0.05
led by word chai	home	0.17	fell	-0.01	laid	-0.02	whole	0.13
led by word cham	home	0.14	fell	-0.04	laid	0.16	lies	-0.03
led by word cham & soc	laid	0.17	whole	-0.12
led by word chan	home	-0.05	fell	0.39	laid	-0.06	whole	0.12
led by word chanh	home	-0.05	whole	-0.17
led by word chat	home	0.14	fell	-0.05	whole	0.19
led by word chau	fell	-0.22	laid	0.05	lies	-0.01	whole	-0.47
led by word chau & nghe	whole	-0.22
led by word chau & son	whole	-0.07
led by word chay	fell	0.37	laid	0.01	lies	-0.01	whole	0.3
led by word che	fell	-0.08	laid	0.03	lies	-0.05	whole	-0.31
led by word chep	home	-0.01	laid	-0.08
led by word chi	fell	-0.16	lies	-0.02	whole	-0.13
led by word chien	home	-0.27	fell	0.38	laid	-0.08	lies	-0.11	whole	0.03
led by word chien & khu	fell	-0.17
led by word chien & truong	fell	0.32	lies	-0.05	whole	-0.3
led by word chieu	home	-0.07	fell	-0.05	laid	0.13	lies	-0.09	whole	-0.14
led by word chieu & doi	fell	-0.28
led by word chim	fell	0.43	laid	-0.28	lies	-0.05	whole	0.12
led by word chin	fell	0.14	whole	-0.09
led by word chinh	fell	-0.02	lies	-0.03	whole	-0.08
led by word cho	home	0.03	fell	-0.12	laid	-0.01
led by word chong	home	-0.05
led by word chong & phap	home	-0.05
led by word chu	fell	-0.18	laid	-0.36	lies	-0.15	whole	-0.52
led by word chu & a	fell	0.38	whole	-0.1
led by word chu & h	fell	-0.09	whole	-0.02
led by word chua	fell	-0.12	laid	0.22	whole	-0.31
led by word chuc	fell	-0.33	laid	-0.06	lies	-0.09
led by word chung	home	0.02	fell	-0.48	lies	-0.08	whole	0.51
led by word chung & ho	whole	-0.02
led by word chuong	fell	-0.02	whole	-0.12
led by word chup	fell	0.03	laid	-0.05	whole	0.13
led by word chuyen	home	0.05	fell	-0.21	laid	0.06	lies	-0.13	whole	0.06
led by word chuyen & #	laid	-0.04
led by word chuyen & truoc	laid	-0.07
led by word co	home	-0.26	fell	-0.19	lies	-0.02	whole	-0.28
led by word coc	fell	0.42	whole	-0.04
led by word coi	fell	0.19	laid	0.02	lies	0.11	whole	0.12
led by word con	home	-0.26	fell	-0.05	laid	-0.24	lies	-0.2	whole	-0.38
led by word con & xom	home	-0.16	fell	-0.01
led by word cong	home	-0.43	fell	-0.25	laid	-0.12	lies	0.17	whole	-0.17
led by word cot	fell	-0.08	whole	-0.21
led by word cu	home	-0.01	fell	0.3	laid	-0.22	lies	-0.2	whole	0.55
led by word cu & tra	home	-0.04	whole	-0.02
led by word cuc	home	-0.07	fell	-0.06
led by word cung	home	0.08	fell	-0.13	whole	0.39
led by word cuoc	home	-0.14	fell	0.12	laid	-0.02	whole	-0.07
led by word cuong	home	-0.21	whole	-0.32
led by word d	home	-0.16	fell	-0.1	laid	-0.07	lies	-0.02	whole	-0.06
led by word da	home	-0.03	fell	0.21	laid	0.33	lies	-0.07	whole	-0.2
led by word da & tren	laid	-0.05
led by word dac	home	0.3	fell	0.25	whole	0.14
led by word dai	fell	-0.14	laid	-0.02	whole	-0.23
led by word dai & doi	fell	-0.12	laid	-0.01
led by word dam	home	0.01	fell	-0.03	laid	0.05	whole	-0.09
led by word dan	fell	-0.28	laid	0.3	lies	-0.18	whole	0.12
led by word dang	lies	-0.02	whole	-0.04
led by word danh	home	-0.13	fell	0.26	laid	0.18	whole	0.25
led by word dao	home	0.24	fell	-0.24	laid	-0.01	whole	-0.09
led by word dap	fell	0.51	whole	0.36
led by word dat	home	0.33	fell	-0.42	laid	0.21	lies	0.11	whole	0.51
led by word dat & duoi	home	-0.01	fell	-0.1	laid	0.28	whole	0.39
led by word day	home	-0.14	fell	-0.15	laid	0.13	lies	-0.14	whole	-0.03
led by word day & truong	fell	-0.05	whole	-0.41
led by word de	home	-0.17	fell	0.13	laid	-0.05	lies	-0.02	whole	-0.26
led by word den	fell	-0.21	whole	-0.11
led by word di	fell	-0.15
led by word di & b	fell	-0.13
led by word dia	fell	-0.4	laid	0.5	lies	0.17	whole	-0.58
led by word dich	fell	0.4	laid	-0.75	lies	-0.07	whole	0.26
led by word diem	home	-0.1	fell	0.44	laid	-0.39	whole	0.25
led by word dien	home	0.48	fell	-0.36	laid	-0.19	lies	-0.03	whole	-0.32
led by word dieu	home	-0.09	fell	-0.05	lies	-0.01	whole	-0.03
led by word dinh	home	-0.38	fell	0.33	laid	-0.16	lies	-0.04	whole	-0.74
led by word diu	home	0.03	fell	-0.02	whole	0.03
led by word do	home	-0.35	fell	-0.02	laid	0.06	lies	-0.02	whole	-0.61
led by word do & n	fell	-0.05
led by word doan	whole	0.42
led by word doc	home	-0.17	fell	-0.15	laid	-0.06	whole	-0.33
led by word doc & duong	fell	-0.03
led by word doi	home	-0.58	fell	0.03	laid	-0.64	lies	0.23	whole	-0.57
led by word doi & bac	home	-0.01	laid	-0.08
led by word doi & ban	whole	-0.12
led by word doi & ha	home	-0.12
led by word doi & huyen	fell	-0.05
led by word doi & quang	home	-0.02	fell	-0.21
led by word doi & sau	fell	0.19	laid	-0.03	whole	-0.02
led by word doi & xa	home	-0.05	fell	0.31	whole	0.09
led by word don	home	-0.34	fell	-0.04	laid	-0.41	lies	0.29	whole	-0.46
led by word don & bac	whole	-0.07
led by word don & gan	laid	-0.01	whole	-0.09
led by word don & trong	laid	-0.05
led by word dong	home	-0.28	fell	0.09	laid	-0.07	whole	-0.42
led by word dong & xa	fell	-0.02
led by word drang	laid	0.39	whole	-0.08
led by word du	home	0.23	fell	0.15	laid	-0.24	whole	0.21
led by word dua	whole	-0.22
led by word duc	home	0.08	fell	-0.05	whole	-0.29
led by word dung	home	-0.41	fell	-0.01	laid	-0.27	lies	-0.1	whole	0.29
led by word dung & cho	laid	-0.03	whole	-0.05
led by word e	fell	0.17	laid	0.26	whole	0.29
led by word e1	home	-0.15	fell	-0.06
led by word gach	fell	-0.03	laid	-0.02	lies	-0.08	whole	-0.17
led by word gao	fell	-0.02	laid	-0.01	whole	-0.34
led by word gay	laid	-0.09	lies	-0.14	whole	0.02
led by word ghi	home	-0.27	fell	0.14	lies	-0.12	whole	0.42
led by word ghi & trong	laid	-0.18
led by word gi	fell	-0.07
led by word gia	fell	-0.11	laid	-0.16	whole	0.24
led by word gia & lang	home	-0.05	fell	-0.41	laid	-0.02
led by word giam	fell	-0.26
led by word giang	home	-0.29	fell	-0.11	laid	-0.01
led by word giang & hai	home	-0.21	whole	-0.07
led by word giao	home	0.18	fell	-0.21	whole	-0.19
led by word giap	fell	0.03	whole	-0.19
led by word giay	fell	-0.23	laid	-0.09
led by word giay & to	fell	-0.01
led by word gio	fell	-0.12	laid	-0.43	lies	-0.07
led by word gioi	fell	-0.02	laid	-0.22	whole	-0.15
led by word gioi & tay	whole	-0.15
led by word giong	home	0.04	fell	-0.02	laid	0.47	whole	-0.18
led by word giu	fell	0.97	laid	-0.14	lies	-0.04	whole	0.7
led by word giup	fell	-0.04	laid	0.34	lies	-0.06	whole	0.2
led by word go	home	-0.02	laid	-0.28	whole	-0.23
led by word gon	fell	-0.21	whole	0.04
led by word h	home	-0.01	laid	-0.08	lies	0.22	whole	-0.13
led by word ha	home	0.28	fell	0.18	laid	-0.35	lies	-0.08	whole	-0.53
led by word ha & ha	whole	-0.06
led by word ha & hai	home	0.05	whole	-0.09
led by word hai	fell	-0.42	laid	-0.47	lies	-0.23	whole	0.31
led by word hai & ben	laid	-0.15	whole	-0.11
led by word hai & hai	home	-0.08	whole	-0.07
led by word hai & quan	fell	-0.07
led by word hai & sau	laid	-0.07
led by word hai & thai	whole	-0.11
led by word ham	fell	0.31	laid	-0.08	whole	-0.41
led by word hang	home	-0.03	fell	-0.46	laid	-0.19	lies	0.03	whole	0.18
led by word hang & khu	laid	-0.06	whole	-0.08
led by word hanh	home	0.29	whole	0.3
led by word hao	home	-0.09	fell	-0.15	laid	0.14	whole	-0.12
led by word hau	fell	-0.05
led by word hay	fell	0.2	laid	-0.01	whole	0.1
led by word he	fell	-0.1
led by word het	fell	0.16	lies	-0.03	whole	0.45
led by word hien	fell	-0.41	laid	0.21	lies	0.65	whole	0.38
led by word hien & ntls	fell	-0.09	laid	-0.1	lies	0.18	whole	0.27
led by word hien & truong	fell	-0.01
led by word hiep	home	0.08	whole	-0.08
led by word hieu	fell	-0.09
led by word hinh	fell	-0.03	laid	-0.06
led by word ho	home	0.07	fell	-0.17	laid	-0.17	lies	-0.3	whole	-0.03
led by word hoa	laid	-0.08	lies	-0.13	whole	-0.69
led by word hoa & ben	fell	-0.04
led by word hoa & ha	whole	-0.26
led by word hoa & thanh	fell	-0.01	whole	-0.35
led by word hoa & xa	home	-0.01	fell	0.38	whole	0.07
led by word hoach	home	-0.09	fell	-0.02
led by word hoai	home	-0.13	laid	0.37	lies	-0.05
led by word hoang	home	-0.19	fell	-0.04	whole	-0.31
led by word hoanh	home	0.2	fell	-0.09	whole	0.01
led by word hoat	home	-0.28	fell	-0.19
led by word hoc	home	-0.1	fell	-0.11	laid	-0.05	lies	-0.09
led by word hoi	home	-0.34	fell	0.33	laid	-0.19	lies	-0.11	whole	-0.29
led by word hoi & ccb	fell	-0.09
led by word hoi & xa	fell	0.13	whole	-0.1
led by word hong	home	0.31	fell	-0.14	laid	0.07	whole	0.02
led by word hop	home	-0.01	fell	0.09	laid	-0.03	whole	-0.16
led by word huan	whole	0.15
led by word hung	fell	-0.23	whole	-0.33
led by word huong	home	0.26	fell	-0.02	laid	-0.13	lies	-0.15	whole	0.5
led by word huong & doi	laid	-0.02	lies	-0.04	whole	0.28
led by word huyen	home	-0.13	fell	-0.1	whole	-0.13
led by word in	home	0.27	whole	0.28
led by word ke	laid	-0.11	lies	-0.01	whole	-0.62
led by word ke & ben	fell	-0.03	laid	-0.07	whole	-0.41
led by word ket	fell	0.05
led by word keu	home	-0.03	fell	-0.05
led by word kha	home	-0.02	fell	-0.02	whole	-0.47
led by word khac	home	-0.2	fell	-0.35	laid	-0.16	lies	-0.02	whole	-0.29
led by word khac & tang	fell	-0.11
led by word khac & tren	laid	-0.08
led by word khai	home	0.46	whole	0.4
led by word kham	home	0.23	whole	-0.08
led by word khanh	home	-0.04	fell	0.08	whole	-0.59
led by word khanh & cao	whole	-0.46
led by word khao	laid	-0.03
led by word khau	home	-0.08	fell	-0.16	laid	-0.15	lies	-0.05
led by word khe	home	-0.08	laid	-0.05	whole	-0.48
led by word khmer	home	0.17	fell	-0.32	lies	-0.07	whole	0.26
led by word kho	fell	-0.03	laid	0.31
led by word khoa	home	-0.06
led by word khoan	home	0.39	fell	-0.23	laid	-0.06	lies	-0.1
led by word khoi	home	0.43	lies	-0.05	whole	0.39
led by word kia	home	-0.15	laid	0.09	lies	-0.12	whole	-0.19
led by word kich	home	0.12	fell	-0.51	laid	-0.1	whole	0.04
led by word kiem	home	-0.06	laid	0.15	lies	-0.04	whole	0.08
led by word kien	fell	-0.02	lies	-0.11
led by word kiet	fell	-0.1
led by word kieu	home	-0.15	fell	-0.01
led by word kinh	home	-0.02	fell	0.82	laid	-0.02	whole	-0.44
led by word kinh & xang	fell	0.05	whole	-0.14
led by word km	fell	0.11	whole	-0.43
led by word ky	fell	-0.14	laid	-0.2	whole	-0.33
led by word la	home	-0.02	fell	-0.17	laid	-0.1	lies	-0.03	whole	-0.25
led by word lac	whole	-0.41
led by word lai	home	0.05	fell	-0.64	laid	-0.07	lies	0.44	whole	-0.01
led by word lai & cho	laid	-0.11
led by word lai & xa	fell	-0.02
led by word lam	home	-0.17	fell	-0.2	laid	0.19	lies	0.18	whole	-0.51
led by word lan	fell	0.04	laid	0.05	lies	-0.14	whole	0.53
led by word lang	home	0.46	fell	-0.2	whole	-0.59
led by word lang & hai	home	0.04	whole	-0.05
led by word lanh	home	-0.05	fell	-0.19	laid	0.16
led by word lao	home	-0.03	fell	0.38	laid	0.12	lies	-0.13	whole	-0.27
led by word lap	home	0.38	fell	-0.02	whole	0.01
led by word lau	fell	0.02	laid	-0.16
led by word lay	home	-0.06	fell	-0.32	laid	0.56	lies	-0.03	whole	0.07
led by word lay & nuoc	fell	-0.16	laid	-0.01
led by word le	home	0.28	fell	-0.45	lies	-0.1
led by word len	home	-0.28	fell	0.21	laid	0.18	lies	0.38	whole	0.9
led by word len & bo	fell	-0.01
led by word len & nghia	fell	-0.02	laid	0.04	lies	0.32	whole	0.19
led by word len & ntls	fell	-0.08	laid	0.22	lies	0.3	whole	0.28
led by word liem	home	0.1	whole	-0.09
led by word liem & ha	home	0.16	whole	-0.09
led by word lien	home	0.25	fell	-0.18	laid	-0.05	lies	0.33	whole	-0.48
led by word lieu	home	0.02	fell	0.27	laid	-0.23
led by word linh	home	-0.11	fell	-0.43	laid	-0.2	lies	0.19	whole	-0.04
led by word linh & cao	whole	-0.09
led by word lo	home	-0.03	fell	-0.17
led by word loc	home	-0.03	fell	-0.25	laid	-0.06	whole	-0.59
led by word loc & hai	whole	-0.19
led by word loi	home	-0.22	fell	-0.06	laid	0.42	lies	-0.03	whole	0.47
led by word lon	home	-0.06
led by word long	home	-0.24	fell	-0.05	laid	-0.03	whole	-0.03
led by word lop	home	0.05	fell	-0.14	laid	-0.03	lies	-0.08	whole	0.12
led by word lop & truong	fell	-0.07	laid	-0.02	lies	-0.07
led by word lu	home	0.21	fell	-0.17	laid	-0.03	lies	-0.21	whole	-0.28
led by word lu & doan	fell	-0.07
led by word lua	home	-0.29	fell	-0.02	lies	-0.03
led by word lung	fell	-0.03	laid	0.04	whole	-0.47
led by word luon	fell	-0.04	laid	-0.12	whole	0.57
led by word luong	home	0.06	fell	-0.1	whole	0.01
led by word luong & ha	whole	-0.27
led by word luu	home	-0.03	fell	-0.18	laid	-0.3	whole	-0.27
led by word luu & nghe	whole	-0.15
led by word luy	whole	-0.12
led by word luyen	home	0.2	fell	-0.26	whole	0.08
led by word ly	laid	-0.02	whole	-0.2
led by word m	fell	-0.25	laid	-0.02	lies	0.25	whole	-0.08
led by word ma	home	-0.11	fell	-0.22	laid	0.43	lies	-0.11	whole	-0.51
led by word mac	home	0.16	laid	-0.11
led by word mach	home	0.16	whole	0.32
led by word mai	fell	-0.08
led by word man	fell	0.26	whole	-0.27
led by word mang	fell	-0.16	laid	-0.06	whole	0.14
led by word manh	fell	-0.09	laid	0.14
led by word mat	home	-0.13	fell	-0.63	laid	-0.3	lies	-0.13	whole	-0.43
led by word mat & sau	fell	-0.11	laid	-0.15
led by word mau	home	-0.01	fell	-0.03
led by word may	home	-0.16	fell	-0.03	laid	-0.05	whole	0.41
led by word me	home	-0.26	laid	-0.25	whole	-0.12
led by word mien	home	-0.04	whole	-0.11
led by word mien & bac	whole	-0.01
led by word mieu	fell	0.08	laid	0.3	whole	-0.36
led by word min	fell	1.02	laid	-0.05	whole	0.43
led by word minh	home	0.31	fell	-0.12	laid	-0.18	lies	0.24	whole	-0.51
led by word mit	fell	-0.2	laid	0.11
led by word mo	home	0.12	fell	-0.18	laid	0.15	lies	0.11	whole	-0.79
led by word mo & phia	fell	-0.1	laid	-0.16	lies	0.24
led by word moc	home	-0.01	fell	-0.05	whole	-0.16
led by word moi	fell	-0.07	lies	-0.08	whole	-0.16
led by word mon	laid	0.07	whole	-0.14
led by word mot	whole	-0.18
led by word mu	fell	-0.16	whole	0.25
led by word mua	fell	0.24	whole	-0.11
led by word muc	home	0.08	whole	0.27
led by word mui	home	-0.2	fell	-0.02	laid	-0.01
led by word muoi	whole	-0.12
led by word muon	laid	-0.06
led by word muong	home	0.44	fell	-0.04	whole	0.6
led by word my	home	0.03	fell	-0.25	laid	-0.04	whole	0.1
led by word n	home	-0.16	fell	-0.14	laid	0.32	whole	-0.43
led by word n & e	home	-0.08	fell	-0.01	laid	0.32	whole	-0.26
led by word nao	fell	-0.38	laid	-0.16	lies	-0.01	whole	-0.63
led by word nen	home	0.03	fell	-0.23
led by word ng	home	0.02
led by word nga	fell	0.24	whole	0.17
led by word ngai	home	0.08	laid	-0.27	lies	-0.41	whole	0.05
led by word ngan	home	-0.06	laid	-0.14	lies	0.28	whole	-0.06
led by word nghe	fell	-0.01	laid	-0.12	lies	0.44
led by word nghi	home	-0.23	fell	-0.39	laid	-0.4	lies	0.15	whole	0.68
led by word nghia	fell	-0.03
led by word nghiep	fell	-0.09
led by word ngo	home	-0.04	fell	0.12	laid	-0.03	lies	-0.02	whole	-0.23
led by word ngoai	home	-0.03	fell	0.33	laid	0.06	whole	0.1
led by word ngoc	home	0.15	whole	-0.24
led by word ngoi	home	0.12	fell	0.2	laid	-0.07	lies	-0.11	whole	-0.06
led by word ngu	home	-0.17	fell	0.16	whole	-0.19
led by word nguoi	home	0.29	fell	-0.07	whole	0.48
led by word nguyen	home	-0.09	fell	-0.37	laid	0.24	whole	0.18
led by word nha	home	0.99	fell	-0.46	laid	-0.7	lies	0.48	whole	0.13
led by word nha & gan	home	0.31	fell	-0.1	lies	-0.01	whole	-0.08
led by word nha & pho	home	0.49	fell	-0.17	whole	0.09
led by word nha & phuong	home	-0.12	fell	-0.22
led by word nha & xom	fell	-0.01	whole	0.07
led by word nhai	whole	-0.15
led by word nhan	home	0.33	fell	0.05	laid	0.17	lies	-0.01	whole	-0.44
led by word nhanh	fell	-0.16
led by word nhat	whole	-0.1
led by word nhau	home	-0.06	fell	-0.04	laid	0.09	whole	0.14
led by word nhi	home	0.09	fell	-0.12	whole	-0.1
led by word nhien	home	0.04	laid	-0.23	lies	-0.28	whole	0.06
led by word nhom	home	-0.25	fell	-0.38	laid	0.2	lies	-0.18	whole	-0.29
led by word nhon	home	0.39	fell	-0.15	whole	-0.48
led by word nhu	home	0.28	fell	0.08	whole	0.67
led by word nhuan	whole	-0.22
led by word nhuong	home	0.1
led by word nia	laid	0.24	whole	-0.04
led by word nie	home	0.29	fell	0.44	lies	-0.03	whole	0.5
led by word niem	home	-0.24	fell	0.18	laid	-0.05	whole	-0.21
led by word ninh	home	0.22	fell	-0.09	laid	-0.08	lies	-0.06	whole	-0.4
led by word ninh & quang	home	0.21	fell	-0.01	whole	-0.35
led by word no	fell	-0.26	laid	-0.18	whole	-0.12
led by word noi	fell	-0.25	laid	-0.3	lies	-0.25
led by word nong	fell	-0.06	whole	0.14
led by word nt	fell	-0.15	laid	0.23	lies	0.34	whole	-0.29
led by word nu	home	-0.1	fell	-0.21	whole	0.15
led by word nua	home	-0.03	laid	0.09	whole	0.21
led by word nung	home	0.22	fell	-0.12	lies	-0.03	whole	0.33
led by word nuoi	home	-0.06	fell	0.24	whole	0.25
led by word oai	whole	-0.28
led by word oai & ha	whole	-0.24
led by word oi	home	-0.05
led by word om	fell	0.12	whole	-0.13
led by word on	fell	-0.01
led by word ong	home	-0.11	fell	-0.04	whole	0.02
led by word pha	home	-0.07	fell	0.55	whole	-0.47
led by word pha & long	fell	0.25	whole	-0.31
led by word phai	home	-0.27	fell	-0.11	laid	0.57	lies	-0.24	whole	0.41
led by word phai & duong	laid	0.4	whole	-0.09
led by word pham	home	0.18	whole	0.55
led by word phan	whole	0.3
led by word phap	home	-0.01	fell	0.01	laid	-0.03
led by word phau	fell	0.22	laid	0.02	whole	-0.24
led by word phe	fell	0.05	laid	0.08	whole	-0.26
led by word phien	home	0.04	fell	-0.17	laid	-0.03	whole	-0.23
led by word phoi	home	-0.15	fell	-0.05	lies	-0.24	whole	0.06
led by word phong	home	-0.18	fell	0.13	lies	-0.05	whole	0.19
led by word phong & huyen	whole	-0.06
led by word phu	home	0.15	fell	-0.06	whole	-0.45
led by word phu & thai	whole	-0.25
led by word phuc	fell	0.28	laid	-0.06	whole	-0.14
led by word phuoc	home	-0.19	fell	0.25	laid	-0.08	whole	-0.03
led by word phuong	fell	-0.4	laid	0.09	lies	-0.08	whole	-0.53
led by word q	home	0.58	fell	0.34	whole	-0.26
led by word qua	home	-0.06	fell	0.25	laid	-0.12	lies	0.09	whole	0.62
led by word qua & deo	fell	-0.01	lies	0.3	whole	-0.02
led by word qua & song	fell	0.04	laid	-0.12	whole	0.37
led by word quan	fell	-0.29	laid	0.48	lies	-0.04	whole	-0.57
led by word quang	fell	0.33	whole	0.14
led by word quao	fell	-0.03	laid	-0.1
led by word que	home	0.51	fell	-0.05	lies	-0.06	whole	0.24
led by word quen	laid	0.26	whole	-0.09
led by word quoc	fell	0.3	laid	-0.03	whole	-0.24
led by word quoc & doan	fell	0.31	whole	-0.2
led by word quy	home	0.14	whole	0.13
led by word quyen	home	-0.04
led by word quyet	whole	0.04
led by word ra	fell	-0.15	laid	0.48	lies	0.3	whole	0.58
led by word ra & bac	laid	-0.02
led by word ra & bo	laid	0.55	lies	0.4	whole	-0.25
led by word ra & goc	fell	0.47	laid	0.46	whole	0.47
led by word ra & nghia	laid	-0.32	whole	0.09
led by word ra & phu	home	-0.05	lies	-0.01
led by word rai	home	0.32	whole	0.58
led by word rai & lang	home	0.32	whole	0.66
led by word rang	laid	-0.08	whole	-0.21
led by word ranh	home	-0.14	whole	-0.14
led by word rao	fell	-0.16	laid	-0.03
led by word ri	home	-0.04	whole	-0.1
led by word ro	fell	-0.08	laid	0.19	lies	-0.02	whole	0.06
led by word roi	fell	0.08	lies	-0.02	whole	0.47
led by word ru	fell	0.43	laid	-0.08	whole	-0.24
led by word sach	whole	-0.03
led by word sam	home	0.58	fell	-0.05	laid	-0.04	whole	0.18
led by word san	fell	0.22	laid	-0.11	lies	-0.12	whole	-0.16
led by word sang	home	-0.39	fell	0.63	laid	-0.4	lies	0.13	whole	0.67
led by word sang & ben	laid	0.02	whole	-0.1
led by word sang & lao	fell	-0.02
led by word sanh	home	0.33	fell	0.3	whole	0.01
led by word sao	fell	0.09	whole	0.08
led by word sat	home	0.29	fell	0.16	laid	-0.14	whole	0.04
led by word sau	home	-0.17	laid	-0.14	lies	0.11	whole	-0.28
led by word sen	home	-0.18	fell	0.18	laid	-0.08
led by word sim	laid	-0.18	lies	-0.02	whole	-0.34
led by word sinh	home	0.49	fell	-0.09	laid	0.17	lies	-0.06	whole	0.33
led by word so	fell	-0.26	laid	-0.24	lies	-0.03	whole	-0.21
led by word son	home	-0.14	fell	-0.43	lies	0.17	whole	-0.61
led by word son & hoa	home	-0.04	whole	-0.11
led by word son & kien	home	0.2	whole	0.31
led by word son & quang	whole	-0.09
led by word son & thanh	whole	-0.22
led by word song	home	-0.13	fell	-0.12	laid	0.42	lies	-0.07	whole	0.15
led by word sot	fell	-0.02	laid	-0.16	lies	0.11	whole	0.08
led by word su	home	-0.11	fell	-0.73	lies	-0.33	whole	-0.51
led by word su & nong	fell	0.09	whole	-0.18
led by word su & tinh	fell	-0.05
led by word su & truong	fell	-0.15	lies	-0.1
led by word su & xa	lies	-0.04	whole	-0.02
led by word sung	home	-0.05	fell	-0.4	whole	0.06
led by word suu	home	0.02	fell	-0.4	whole	0.3
led by word t	fell	-0.12	whole	-0.03
led by word tac	home	-0.03	fell	-0.13	lies	-0.12	whole	-0.17
led by word tac & xa	fell	-0.05	whole	-0.06
led by word taluy	fell	-0.01	laid	0.04	whole	-0.09
led by word tam	home	-0.18	fell	-0.27	laid	0.08	lies	-0.19	whole	0.31
led by word tan	home	-0.14	fell	-0.11	laid	-0.03	lies	-0.18	whole	-0.2
led by word tan & xa	home	-0.05	fell	-0.01
led by word tang	home	-0.09	fell	0.03	laid	0.96	lies	0.28
led by word tang & tren	fell	0.11	laid	0.24	whole	-0.25
led by word tao	home	-0.04	fell	-0.14
led by word tap	home	-0.01
led by word tat	laid	-0.05
led by word tau	home	-0.13	fell	0.18	whole	0.01
led by word te	home	0.05	fell	-0.21
led by word ten	home	-0.04	whole	-0.11
led by word tet	home	-0.06	fell	0.03
led by word th	laid	0.19
led by word tha	fell	0.35	laid	-0.15	whole	0.33
led by word thach	home	-0.27	fell	-0.07	lies	-0.05	whole	-0.21
led by word thai	home	0.17	fell	0.06	laid	0.53	lies	-0.11	whole	0.5
led by word thai & ban	home	0.07	fell	-0.11	whole	0.51
led by word thai & muong	home	0.4	fell	-0.15	whole	0.4
led by word tham	laid	-0.12	whole	-0.45
led by word than	fell	0.19	laid	-0.19	whole	0.22
led by word thanh	home	0.53	fell	0.01	laid	-0.12	lies	-0.2	whole	-0.34
led by word thao	fell	-0.1	laid	-0.08
led by word thap	home	-0.06	laid	0.4	whole	-0.32
led by word that	home	-0.03	fell	0.14	laid	-0.05	whole	-0.33
led by word that & lung	laid	-0.01	whole	-0.06
led by word the	home	-0.02	fell	-0.07	laid	-0.49	lies	0.04	whole	-0.39
led by word them	lies	-0.01
led by word thi	fell	-0.04	laid	-0.07	lies	-0.03	whole	0.14
led by word thi & kenh	fell	0.07	whole	-0.1
led by word thieu	home	0.2	fell	0.3	laid	-0.01	whole	0.01
led by word thin	home	0.26	fell	-0.09	whole	0.44
led by word thinh	fell	-0.05	whole	-0.04
led by word tho	home	0.01	fell	-0.11	laid	-0.08	lies	-0.06	whole	-0.11
led by word tho & ha	home	-0.11	whole	-0.3
led by word thoan	home	0.13	fell	-0.04	whole	0.1
led by word thoi	fell	-0.06	whole	-0.1
led by word thom	fell	-0.02
led by word thong	home	-0.04	fell	-0.05	laid	0.13	whole	-0.23
led by word thu	home	-0.05	fell	-0.01	laid	0.41	whole	0.12
led by word thua	fell	-0.09	laid	-0.15
led by word thuan	home	-0.08	fell	-0.22	laid	-0.04	lies	-0.09	whole	-0.1
led by word thuc	fell	-0.24	whole	0.19
led by word thue	home	-0.14	fell	0.09	laid	-0.07	whole	-0.01
led by word thuoc	home	-0.29	fell	0.12	laid	0.24	lies	-0.11	whole	0.37
led by word thuong	fell	-0.24	laid	-0.09	lies	-0.01	whole	-0.08
led by word thuong & xa	fell	-0.07	whole	-0.02
led by word thuy	fell	-0.08	laid	-0.07	lies	-0.02	whole	-0.72
led by word thuy & hai	whole	-0.07
led by word thuy & thai	whole	-0.04
led by word tien	fell	-0.15	laid	0.1	lies	0.1
led by word tieng	fell	-0.03	lies	-0.05
led by word tieu	laid	-0.02	lies	-0.06	whole	-0.53
led by word tieu & doan	fell	-0.02	laid	-0.07	whole	-0.04
led by word tieu & khu	fell	0.21	laid	0.07	whole	-0.36
led by word tin	home	-0.06	fell	-0.16	whole	0.36
led by word tinh	home	-0.09	fell	0.09	laid	-0.29	lies	-0.1	whole	0.03
led by word tnxp	home	-0.08	fell	0.31
led by word to	home	0.31	fell	-0.03	laid	-0.15	whole	0.12
led by word toa	home	-0.06	fell	-0.07	laid	-0.03	whole	-0.38
led by word toan	home	0.06	whole	-0.14
led by word toc	home	0.36	lies	0.25	whole	-0.25
led by word toi	home	-0.08	fell	0.72	laid	0.04	whole	0.46
led by word tra	laid	-0.06	lies	-0.11
led by word trach	home	0.4	fell	-0.12	lies	-0.05	whole	-0.29
led by word trai	fell	-0.13	laid	-0.01	whole	-0.36
led by word tram	home	-0.06	fell	-0.02	laid	0.32	whole	-0.1
led by word trang	home	-0.05	fell	-0.55	laid	-0.33	lies	-0.08
led by word trang & don	fell	-0.45	lies	-0.05
led by word tranh	fell	-0.06
led by word trau	laid	-0.01
led by word tre	home	-0.01	fell	0.1
led by word tri	home	-0.39	fell	-0.01	laid	0.26	lies	-0.3	whole	0.15
led by word tri & khu	laid	-0.04	lies	-0.02
led by word tri & nghia	laid	-0.22	lies	-0.14	whole	0.11
led by word trich	home	-0.05	lies	-0.01
led by word trich & ho	laid	-0.07	lies	-0.01
led by word trieu	fell	-0.03	whole	-0.05
led by word trinh	home	0.17	fell	-0.03
led by word trom	fell	-0.04
led by word trom & ben	fell	-0.04
led by word tron	home	-0.04	fell	0.28	laid	-0.12	whole	-0.41
led by word tru	home	0.54	fell	-0.39	laid	-0.01	lies	-0.07	whole	-0.06
led by word tru & xom	home	-0.14	fell	-0.01
led by word trua	fell	0.49	laid	-0.03	whole	-0.26
led by word truc	fell	-0.05
led by word truc & x	fell	-0.03
led by word trung	fell	0.13	whole	-0.08
led by word truong	home	-0.09	lies	-0.05	whole	-0.47
led by word truong & thcs	home	-0.14	fell	0.31	lies	-0.02	whole	-0.34
led by word tu	home	-0.2	fell	0.1	laid	-0.18	whole	-0.46
led by word tuan	home	0.09	fell	-0.28	whole	0.4
led by word tuat	home	-0.03	fell	0.36
led by word tui	home	-0.53	fell	-0.03	laid	-0.06	lies	-0.04	whole	0.24
led by word tung	laid	-0.07	lies	-0.03
led by word tuoi	fell	-0.48	laid	-0.16	lies	-0.04	whole	0.49
led by word tuoi & phuong	fell	-0.03	laid	-0.03
led by word tuoi & thon	home	0.21	fell	-0.32	whole	0.11
led by word tuong	home	-0.01	fell	0.04	laid	0.11	whole	-0.51
led by word tuyen	home	0.11	fell	-0.13	laid	-0.05	whole	-0.01
led by word ty	home	-0.17	fell	-0.08	laid	-0.08	whole	-0.07
led by word ut	home	0.22	fell	-0.14	laid	-0.14	lies	-0.02
led by word uy	fell	-0.19	whole	0.12
led by word v	fell	-0.03
led by word vac	fell	0.32	whole	0.18
led by word van	home	-0.14	fell	0.43	laid	-0.1	lies	-0.04
led by word vang	home	0.16	fell	-0.21	laid	-0.02	lies	-0.04	whole	-0.1
led by word vat	fell	-0.05	whole	-0.08
led by word vay	fell	0.63	laid	0.01	lies	-0.09	whole	0.4
led by word ve	home	-0.11	fell	-1.09	laid	-0.3	lies	0.4	whole	0.5
led by word ve & nghia	home	-0.03	fell	-0.06	laid	-0.66	lies	-0.23	whole	0.25
led by word ve & ntls	home	-0.12	laid	0.42	lies	0.3	whole	0.59
led by word ve & phia	fell	-0.26	laid	-0.03	lies	-0.06	whole	-0.27
led by word ve & sau	laid	-0.33	lies	0.17	whole	-0.32
led by word vet	laid	-0.05	lies	-0.05	whole	-0.16
led by word vien	home	-0.41	fell	-0.46	laid	0.43	lies	-0.24	whole	-0.05
led by word vien & truong	fell	-0.04	laid	0.23	lies	-0.1	whole	-0.04
led by word vieng	whole	0.09
led by word viet	home	-0.2	fell	0.28	laid	0.07	whole	0.63
led by word viet & lao	fell	0.44	whole	0.4
led by word viet & trong	laid	0.21	whole	-0.09
led by word vinh	home	-0.19	fell	-0.07	whole	0.12
led by word vo	home	0.23	fell	0.17	laid	-0.22	lies	-0.19	whole	0.45
led by word voi	fell	-0.06	laid	0.38	lies	-0.03	whole	0.14
led by word vong	home	-0.03	fell	-0.01	laid	0.05	whole	0.19
led by word vot	fell	-0.37	laid	0.06	whole	0.31
led by word vu	home	-0.24	fell	-0.29
led by word vuc	fell	-0.01	laid	-0.01	lies	0.36	whole	-0.14
led by word vung	home	-0.31	fell	0.57	lies	-0.11	whole	-0.35
led by word vuot	fell	0.2	whole	-0.07
led by word vy	home	-0.11	fell	0.24	whole	0.09
led by word xa	home	0.48	fell	0.48	laid	-0.16	lies	-0.05	whole	-0.59
led by word xac	fell	-0.17	laid	0.42	lies	-0.05	whole	0.45
led by word xe	home	-0.1	fell	-0.2	laid	-0.15
led by word xua	home	-0.1	fell	-0.07	laid	0.13
led by word xuan	home	-0.45	whole	-0.04
led by word xuong	fell	0.19	laid	-0.01	whole	0.56
led by word xuong & suoi	fell	-0.37	laid	-0.06	whole	-0.24
led by word xuyen	home	-0.25	fell	-0.17	laid	-0.01	lies	0.25	whole	-0.25
led by word y	home	-0.05	fell	0.37	lies	-0.1	whole	0.52
led by word yen	home	0.31	fell	-0.13	whole	-0.75
led by word yen & ha	whole	-0.28
led by word yeu	fell	-0.04
led by word yeu & cau	fell	-0.04
led bà	home	-0.03	fell	-0.75	laid	-0.59	lies	0.17	whole	-0.6
led bà & ban	fell	-0.25	lies	0.32	whole	-0.01
led bà & ngoai	laid	-0.01
led bác	home	0.05	fell	-0.22	laid	0.17	lies	0.17	whole	-0.27
led bác & ban	whole	0.1
led bác & ho	home	0.24	laid	-0.23
led bác & song	fell	0.09	laid	-0.01	whole	-0.29
led bác & trong	laid	0.19	whole	-0.21
led báo	fell	0.05	laid	0.51	lies	-0.01
led báo & trong	laid	0.25	whole	-0.17
led bãi	laid	0.21	whole	-0.11
led bé	fell	0.13	laid	-0.06	whole	-0.02
led bên	whole	-0.02
led bìa	laid	0.1
led bí danh	home	-0.25
led bạn	home	-0.1	fell	-0.01	laid	0.47	lies	-0.01	whole	0.37
led bản	home	-0.05	laid	-0.13	whole	-0.25
led bản & goc	laid	-0.18
led bảo	home	-0.19	fell	-0.24	laid	-0.35	lies	0.06
led bắt rồi bắn	fell	0.19	whole	0.42
led bị bom	fell	0.01	laid	-0.08	whole	-0.16
led bị bắn	fell	-0.2	laid	-0.01
led bị bắn chết	fell	-0.06	laid	-0.07	whole	0.05
led bị pháo	fell	0.1	whole	-0.1
led bị phục	whole	0.18
led bị phục kích	fell	0.35	laid	-0.08	whole	0.45
led bị thương	fell	-0.43	laid	-0.03
led bị thương nặng	fell	0.28	whole	-0.26
led bị trực thăng bắn	fell	0.32	laid	-0.05
led bị tây bắn	fell	0.28	whole	0.17
led bị vùi	fell	-0.35	laid	0.58
led bị địch bắn	fell	0.45	laid	-0.04	whole	0.04
led bố	lies	0.1
led bốc	fell	-0.25	laid	0.65	lies	-0.04	whole	0.5
led bốc về	home	0.42	laid	0.3	lies	0.32	whole	0.31
led cao điểm	fell	0.16	whole	-0.35
led ccb	fell	-0.27	lies	-0.18	whole	0.04
led chiến sĩ	fell	0.22	whole	0.24
led chiến đấu	fell	0.17
led chuyển vào	fell	-0.07	laid	0.22	lies	-0.05	whole	-0.06
led chuyển về	laid	-0.12	lies	0.46	whole	0.44
led chuyển về & nghia	laid	-0.03	whole	0.03
led cháu	home	0.3	fell	-0.36	laid	-0.22	lies	-0.14	whole	0.13
led cháu là	home	0.01	whole	0.11
led chôn	home	-0.18	fell	-0.57	laid	0.11	lies	-0.49	whole	-0.49
led chôn & #	laid	-0.03	whole	-0.2
led chôn & anh	laid	0.38	whole	-0.26
led chôn & ba	whole	-0.3
led chôn & bai	fell	0.28	laid	-0.28	whole	0.18
led chôn & ban	laid	-0.32	whole	-0.06
led chôn & ben	laid	0.42	whole	0.14
led chôn & bia	laid	0.12	lies	-0.06	whole	0.25
led chôn & bo	whole	-0.13
led chôn & ca	whole	-0.1
led chôn & canh	laid	0.12	lies	-0.09	whole	-0.02
led chôn & cau	laid	0.08
led chôn & chan	laid	0.15	whole	0.06
led chôn & chu	laid	0.19	whole	-0.03
led chôn & co	whole	-0.03
led chôn & con	laid	0.21	whole	0.12
led chôn & cua	laid	0.03	whole	-0.08
led chôn & dat	laid	0.01	lies	0.32	whole	-0.25
led chôn & doi	laid	0.08	lies	-0.05
led chôn & dong	laid	-0.2	lies	-0.04	whole	-0.27
led chôn & duoi	laid	0.16	whole	0.1
led chôn & gan	laid	-0.13	whole	0.12
led chôn & go	fell	-0.01	laid	0.1	whole	0.24
led chôn & goc	fell	-0.05	laid	0.21	whole	0.4
led chôn & hai	laid	0.04	whole	-0.16
led chôn & khu	whole	0.14
led chôn & lan	laid	0.09	whole	-0.13
led chôn & lo	fell	-0.01	laid	-0.21	lies	-0.01	whole	0.18
led chôn & lung	laid	0.05	whole	0.22
led chôn & luon	whole	-0.09
led chôn & nen	fell	-0.07	laid	0.14	whole	0.18
led chôn & nghia	laid	0.24	lies	-0.14	whole	-0.13
led chôn & ngoai	laid	0.14	whole	0.2
led chôn & no	whole	-0.14
led chôn & ong	laid	0.06	whole	-0.08
led chôn & ria	whole	0.11
led chôn & san	laid	-0.02	whole	-0.05
led chôn & sat	whole	0.4
led chôn & sau	laid	0.33	lies	-0.11	whole	0.5
led chôn & suon	whole	-0.28
led chôn & trang	laid	0.03	lies	-0.03	whole	0.19
led chôn & tren	laid	0.24	whole	-0.08
led chôn & trong	laid	0.03	lies	-0.02	whole	0.19
led chôn & vuon	laid	-0.35	lies	-0.16	whole	-0.19
led chôn chung	laid	-0.11	whole	-0.24
led chôn cất	laid	-0.02	lies	0.24
led chôn ngay	laid	0.47	whole	0.79
led chôn nhờ	home	-0.06	laid	0.05	lies	-0.07	whole	0.19
led chôn nhờ & vuon	home	-0.06	laid	0.05	lies	-0.07	whole	0.19
led chôn tạm	fell	-0.03	laid	0.24	whole	-0.04
led chùa	laid	-0.05	lies	-0.04	whole	-0.02
led chú	home	0.25	fell	-0.49	laid	-0.52	lies	-0.27	whole	-0.02
led chú & ben	fell	-0.03	laid	-0.13	whole	0.13
led chú & t	home	-0.03
led chặn	fell	-0.32
led chết	home	-0.39	fell	0.65	laid	-0.56	lies	-0.16	whole	-0.02
led chết & #	fell	-0.44
led chết & ben	fell	0.03	whole	0.29
led chết & cau	fell	0.08	whole	0.22
led chết & cua	fell	-0.02
led chết & doc	fell	-0.16
led chết & hoi	fell	-0.16
led chết & kinh	whole	-0.26
led chết & tran	whole	-0.1
led chết & tren	fell	0.4	whole	0.35
led chết & trong	fell	0.3	whole	-0.22
led chết & vi	fell	-0.19	whole	-0.07
led chết ngay	fell	-0.49	whole	0.06
led chỉ	home	-0.02	fell	0.25	laid	-0.17	lies	-0.04	whole	0.15
led chỉ huy	home	-0.02	fell	-0.06	lies	-0.03
led chỉ huy & quan	fell	-0.04	lies	-0.01
led chị	fell	-0.25	laid	-0.15	whole	0.3
led chị & con	fell	-0.11	laid	-0.01
led chống càn	home	-0.01	fell	0.1	whole	0.09
led chốt	fell	0.43	laid	-0.01	whole	0.1
led chỗ	laid	0.03	whole	0.43
led con	home	0.28	whole	0.12
led con gái	home	-0.04
led con trai	fell	0.08
led cung cấp	fell	-0.13	laid	0.12	whole	0.43
led càn	home	0.41	fell	-0.12	lies	0.11	whole	-0.32
led cái	fell	-0.29	laid	0.41	whole	-0.62
led cái & gieng	fell	-0.03	laid	0.1	whole	-0.07
led cái & go	laid	0.11	lies	0.06	whole	-0.2
led cán bộ	lies	-0.09
led còn sống	home	-0.13	fell	-0.16	laid	0.07	lies	-0.01
led có	home	0.28	fell	-0.29	laid	0.12	lies	0.03	whole	0.22
led có & cach	laid	-0.01
led có tên	home	-0.04	laid	-0.07	lies	0.48	whole	0.16
led có tên & trong	lies	0.25	whole	-0.03
led cô	home	-0.14	laid	0.04	lies	0.2	whole	0.32
led cô & bia	laid	0.24
led cô & cach	whole	-0.06
led cô & chua	fell	0.29	lies	0.25	whole	0.39
led cô đồng	whole	-0.02
led công an phường	laid	-0.02
led công nhân	fell	0.11	whole	0.03
led cõng	fell	0.07	lies	0.1	whole	-0.16
led cấp	home	-0.1	fell	-0.19	laid	-0.25	lies	-0.06	whole	-0.16
led cấp & tren	fell	-0.02	laid	-0.14
led cất bốc	fell	-0.15	laid	-0.22	lies	-0.12	whole	-0.21
led cầu	laid	-0.03	whole	0.1
led cậu	home	-0.23	laid	0.26	lies	-0.05	whole	0.12
led cậu & trong	whole	0.39
led cụ	home	-0.01	fell	0.49	laid	0.09	lies	-0.08	whole	-0.72
led cụ & ban	fell	-0.02	whole	-0.48
led cụ & trong	laid	-0.06
led của	home	0.07	fell	0.23	laid	0.22	lies	-0.14	whole	0.35
led của & ban	fell	0.43
led của & benh	laid	-0.02	whole	-0.23
led của & don	fell	-0.02	laid	-0.01	whole	0.16
led của & huyen	home	-0.1
led của & phia	laid	-0.04
led của & xa	home	0.29	fell	-0.01	whole	0.27
led danh sách	lies	0.31	whole	-0.22
led dân	home	-0.01	fell	0.09	laid	-0.34	lies	-0.12	whole	-0.23
led dân & ban	home	-0.16	fell	0.28	whole	0.08
led dân & chon	laid	-0.03	whole	-0.05
led dân & cong	home	-0.47	fell	-0.2
led dân & dong	home	0.26	whole	0.27
led dân & lang	home	-0.31	fell	-0.1	whole	-0.04
led dân & quan	home	-0.34	fell	0.37	whole	-0.32
led dân & toc	home	-0.12	fell	-0.22	laid	-0.01	whole	-0.6
led dính bom	fell	-0.5	laid	-0.02
led dính bom & bi	fell	0.07
led dẫn	home	0.05	fell	-0.17	laid	0.41	whole	-0.01
led dẫn & chon	fell	-0.01	laid	0.09	whole	-0.07
led dẫn & cong	home	-0.07
led dẫn & toc	home	-0.05	whole	-0.15
led dốc	fell	-0.05	laid	-0.14	whole	-0.05
led em	home	-0.24	fell	-0.2	laid	-0.66	whole	-0.33
led em & sau	whole	-0.32
led em & thon	fell	0.39	whole	0.26
led em & trai	fell	-0.06
led em & xa	home	-0.12	fell	-0.14
led em là	lies	0.42
led giao liên	home	-0.29	fell	-0.37	laid	-0.06	lies	0.46	whole	-0.09
led giấy báo tử	fell	-0.11
led giỗ	home	-0.04	fell	0.1	laid	-0.27	lies	0.03	whole	0.22
led giữ chốt	home	-0.01	fell	0.26	whole	-0.58
led gò	laid	0.14
led gọi	home	-0.15
led gọi là	fell	0.21	laid	0.53	lies	0.37	whole	0.71
led gốc	home	0.09	laid	-0.1	whole	0.19
led gửi	home	0.21	fell	-0.5	laid	-0.23	lies	-0.08
led gửi & ban	home	-0.02	fell	-0.15	laid	-0.06	lies	-0.01
led h	home	0.05	lies	-0.07	whole	-0.42
led hang	fell	-0.17	laid	-0.02	whole	-0.1
led hi sinh	home	-0.13	fell	0.23	laid	-0.42	lies	-0.06	whole	0.27
led hi sinh & cu	fell	0.05	whole	0.09
led hi sinh & mat	fell	0.02
led hi sinh & tran	fell	-0.26	whole	-0.25
led hi sinh & trong	fell	-0.35	whole	-0.11
led hiện ở	home	-0.23	fell	-0.38	laid	-0.06	lies	-0.11	whole	-0.17
led hs	home	-0.41	fell	1.21	laid	-0.13	lies	0.27	whole	0.46
led hs & cao	fell	0.1	whole	0.08
led hs & cua	fell	0.14	whole	0.02
led hs & dong	fell	0.09	whole	0.16
led hs & hue	fell	0.29	whole	0.18
led hs & khe	fell	0.16
led hy sinh	home	-0.48	fell	0.26	laid	-0.07	lies	-0.4	whole	0.39
led hy sinh & #	fell	-0.12
led hy sinh & ##	fell	-0.04
led hy sinh & an	fell	0.28	whole	0.03
led hy sinh & ban	fell	-0.06	whole	0.02
led hy sinh & ben	fell	-0.22	whole	-0.3
led hy sinh & bien	fell	0.16	whole	0.06
led hy sinh & canh	fell	-0.33	whole	0.03
led hy sinh & cau	fell	-0.3	laid	-0.02	whole	-0.36
led hy sinh & chien	whole	-0.11
led hy sinh & cua	fell	0.1	whole	0.01
led hy sinh & dak	fell	0.1	laid	-0.02	whole	-0.17
led hy sinh & doi	fell	0.09	laid	-0.08	whole	0.13
led hy sinh & dong	fell	0.21	laid	-0.01	lies	-0.01	whole	0.08
led hy sinh & khi	fell	-0.12	whole	-0.24
led hy sinh & kon	fell	0.04	whole	0.01
led hy sinh & loc	fell	0.22	whole	0.03
led hy sinh & luc	fell	-0.11
led hy sinh & mat	fell	-0.38	laid	-0.03	whole	0.3
led hy sinh & quang	fell	0.26	whole	0.12
led hy sinh & tay	fell	-0.04
led hy sinh & thanh	fell	-0.29	whole	0.12
led hy sinh & thuong	fell	-0.13
led hy sinh & tich	fell	0.2	whole	0.04
led hy sinh & tran	fell	-0.4	laid	-0.02	whole	-0.24
led hy sinh & tren	whole	-0.05
led hy sinh & trong	laid	-0.13	whole	-0.22
led hy sinh & truong	fell	-0.15
led hài cốt	fell	0.14	laid	-0.5	lies	0.16	whole	-0.12
led hành quân	fell	-0.29
led hành quân & cua	fell	-0.09
led hạ sĩ	home	0.29	fell	0.12	whole	0.23
led hố	home	0.24	fell	-0.24	whole	0.02
led khe	laid	0.09
led khu	home	-0.04	fell	0.5	laid	-0.3	lies	-0.14	whole	-0.08
led khu & xa	fell	-0.1
led không về	home	-0.01	fell	-0.1	whole	-0.44
led ký	home	-0.08	fell	-0.03
led kể	home	-0.03	fell	0.99	laid	-0.56	lies	-0.05	whole	0.4
led kể & sau	fell	0.59	laid	-0.07
led kể lại	fell	-0.12
led kể rằng	laid	-0.03	whole	-0.22
led liên lạc	home	-0.04
led liệt sĩ	home	0.34	fell	-0.39	laid	0.13	lies	0.1	whole	-0.19
led liệt sĩ & huyen	whole	-0.18
led liệt sĩ & thon	home	0.44	fell	-0.26	whole	0.01
led liệt sĩ & xa	fell	-0.01	whole	-0.12
led ls	home	-0.1	fell	-0.01	lies	-0.07
led là	home	-0.11	fell	0.02	laid	-0.06	lies	-0.3	whole	0.2
led là & anh	laid	-0.01
led là & bai	laid	0.27	whole	0.01
led là & cau	fell	0.14
led là & con	laid	-0.1
led là & ho	laid	-0.06
led là & ong	fell	-0.03
led là & tram	fell	0.34	whole	0.21
led là & vuon	fell	-0.02	laid	0.11
led là & xa	home	-0.31	fell	-0.04	whole	0.13
led là người	home	0.18	whole	0.09
led làng	laid	0.1	whole	0.27
led lái xe	home	0.06	fell	-0.11	laid	0.25	lies	-0.05	whole	0.27
led lúc đầu chôn	fell	-0.11	laid	0.31	lies	-0.11	whole	-0.34
led lăng	laid	-0.01	whole	-0.27
led lấp	home	-0.04	fell	0.25	laid	-0.22	lies	-0.03
led lấp & dat	home	-0.01
led lấy mẫu	fell	-0.06
led lập	home	0.27	laid	-0.63	lies	0.23	whole	-0.3
led mai táng	fell	-0.35	laid	0.25	whole	0.02
led mai táng & ban	fell	-0.17	laid	0.26	whole	-0.18
led mai táng & gan	laid	0.41	lies	0.06	whole	0.16
led mai táng & nghia	laid	-0.72	lies	0.45	whole	-0.4
led mai táng tại	laid	0.21	lies	0.09
led mai táng tại & khu	laid	-0.01	lies	0.4	whole	0.18
led mất	home	0.17	fell	0.07	laid	-0.35	lies	-0.18	whole	-0.07
led mất & ben	fell	0.04	whole	-0.62
led mất & bo	fell	0.25	whole	0.12
led mất & cau	whole	-0.18
led mất & cho	fell	-0.13
led mất & con	fell	-0.11
led mất & dien	fell	0.22	whole	0.14
led mất & doi	fell	-0.16	whole	0.04
led mất & duong	fell	0.3	whole	-0.35
led mất & giay	fell	-0.04
led mất & hoi	whole	-0.07
led mất & hom	fell	-0.1
led mất & ngay	fell	0.22
led mất & ong	fell	-0.16
led mất & quang	home	-0.04	fell	0.11	whole	0.03
led mất & sau	fell	0.12
led mất & tram	fell	-0.07	whole	0.05
led mất & tren	fell	0.31	laid	-0.04	whole	0.14
led mất & trong	fell	0.45
led mất & vi	fell	-0.06
led mất tích	home	-0.07	fell	-0.14	whole	0.04
led mặt trận	fell	0.14	laid	-0.22	whole	-0.78
led mặt trận & phia	fell	0.34	laid	-0.2	whole	-0.5
led mộ	home	-0.09	fell	-0.65	laid	0.36	lies	0.28	whole	-0.23
led mộ & bia	laid	-0.21	lies	-0.11
led mộ & bo	laid	0.1	lies	-0.3	whole	-0.15
led mộ & canh	fell	-0.14	laid	-0.06	lies	0.33	whole	0.1
led mộ & dong	fell	-0.21	laid	0.13	lies	0.48	whole	0.01
led mộ & hang	laid	-0.14	lies	-0.15	whole	-0.36
led mộ & khu	laid	-0.03	lies	-0.16	whole	-0.31
led mộ & lo	laid	-0.16	lies	-0.04	whole	-0.27
led mộ & nghia	fell	-0.01	lies	-0.15	whole	-0.31
led mộ & ntls	laid	-0.43	lies	0.17	whole	0.57
led mộ & trong	laid	-0.17	lies	0.25	whole	0.21
led một	home	-0.1	fell	-0.27	lies	-0.08	whole	-0.26
led một & bo	laid	0.01	whole	0.15
led một & cho	laid	0.05
led một & ho	laid	0.3	whole	-0.1
led một & lo	laid	0.35	whole	-0.33
led một & tran	fell	0.17	laid	-0.01
led mợ	laid	-0.02
led nay ở	home	-0.14	fell	0.2	laid	-0.26	lies	0.29	whole	0.17
led nghe nói	fell	0.26	laid	-0.18	lies	-0.01	whole	-0.15
led nghe nói & ben	laid	-0.1	whole	-0.02
led nghỉ hưu	home	-0.01	fell	-0.06	lies	-0.02
led nguyên quán	home	0.56	fell	-0.17	laid	-0.05	lies	-0.03	whole	0.87
led nguyên quán & thon	whole	0.05
led nguyên quán & xa	whole	0.05
led ngã	fell	-0.06	laid	-0.17	lies	-0.04	whole	-0.36
led ngã & ngay	fell	-0.02	laid	-0.02	whole	-0.05
led ngã xuống	fell	0.07	laid	-0.19	lies	-0.03	whole	-0.09
led ngôi mộ	fell	-0.15	laid	0.53	lies	-0.04	whole	0.37
led người	fell	-0.1	laid	0.1	lies	-0.06	whole	-0.17
led người & bac	home	-0.12
led người & ban	home	0.02	fell	-0.23	laid	-0.02	whole	0.31
led người & bi	fell	0.13	whole	-0.04
led người & biet	home	-0.04
led người & bo	home	0.11	laid	0.32	whole	-0.19
led người & cam	home	0.2	whole	0.18
led người & chet	fell	0.39
led người & chon	home	-0.05
led người & chung	home	-0.06
led người & co	home	-0.46	fell	-0.03
led người & con	home	-0.07	whole	-0.03
led người & cung	home	0.28	whole	-0.25
led người & dan	home	0.03
led người & dao	whole	-0.41
led người & di	home	-0.03
led người & dung	home	-0.09
led người & gia	home	-0.08	whole	-0.36
led người & ha	home	0.33	whole	-0.08
led người & hai	home	0.11	fell	-0.01	whole	0.09
led người & hoi	home	0.13	whole	0.01
led người & hung	home	0.19	whole	0.19
led người & khai	home	-0.15
led người & khmer	home	-0.29	whole	-0.41
led người & kien	home	0.22	fell	-0.09	lies	0.35	whole	0.09
led người & ky	home	0.28	whole	0.38
led người & lai	fell	-0.06
led người & lam	home	-0.09
led người & lang	home	-0.18	fell	0.21	laid	-0.09	whole	-0.31
led người & linh	whole	-0.21
led người & mong	home	-0.05	whole	-0.43
led người & muong	home	-0.14	whole	-0.66
led người & nam	home	0.09	fell	0.37	laid	0.26	whole	-0.08
led người & nghe	home	0.04	whole	0.13
led người & noi	home	-0.17	whole	-0.1
led người & nua	whole	-0.15
led người & nung	whole	-0.25
led người & phu	home	0.11	whole	0.19
led người & quang	home	0.16	whole	0.34
led người & ta	home	-0.13	fell	0.2	laid	-0.05	whole	-0.04
led người & tay	home	-0.03	whole	0.02
led người & thai	whole	-0.01
led người & than	home	-0.01
led người & thanh	home	0.13	fell	-0.02	whole	0.2
led người & thon	home	0.25	fell	-0.02	whole	-0.13
led người & thu	home	-0.22
led người & thuy	home	0.01	whole	0.04
led người & trong	home	-0.13
led người & va	home	-0.01	whole	-0.17
led người & xa	fell	-0.03	whole	0.22
led người & xung	home	-0.06	fell	-0.05
led người & yen	whole	0.32
led nhập ngũ	home	-0.03	fell	-0.25
led nhắn	laid	-0.1	lies	-0.02
led nhặt	fell	0.07	laid	-0.29	whole	-0.03
led nhặt & trong	laid	-0.12
led nhặt được	fell	-0.04	laid	-0.06
led nhỏ	home	-0.08	fell	-0.11	lies	-0.03
led nhỏ & con	laid	-0.04
led nhớ	laid	-0.2	lies	0.06	whole	0.14
led nn	home	-0.08
led ném	fell	0.7	laid	-0.06	lies	-0.02	whole	-0.4
led nó	home	0.34	fell	-0.02	laid	0.28	lies	-0.1	whole	-0.02
led nó & canh	laid	0.12	whole	0.42
led nói	fell	0.31	whole	0.2
led nói & duoi	fell	0.22	laid	-0.32	whole	-0.12
led nói là	fell	0.13	laid	-0.16	whole	0.08
led nói là & bo	fell	-0.04
led nông trường	home	-0.1	fell	-0.07	whole	-0.02
led núi	fell	-0.01	laid	-0.37	lies	0.2
led nơi an táng ban đầu	fell	-0.07	laid	0.19	whole	0.63
led nơi chôn	fell	-0.06	laid	-0.19	whole	-0.1
led nơi mai táng	fell	-0.04	laid	0.09	whole	-0.1
led nơi mai táng & ban	laid	0.2	whole	-0.27
led nước	home	-0.07	fell	-0.26	laid	-0.13	lies	0.25	whole	-0.19
led nằm lại	fell	0.07	laid	0.43	whole	0.47
led phum	laid	0.02
led pháo	home	-0.1	fell	-0.88	laid	0.07	lies	-0.07	whole	-0.48
led pháo & cao	home	-0.02	fell	-0.05	whole	-0.05
led pháo & cay	fell	-0.06
led phát hiện	fell	0.21	laid	-0.39	lies	-0.04	whole	-0.47
led phục kích	home	-0.01	fell	0.38	laid	-0.07	lies	-0.02	whole	0.17
led quy tập	home	-0.22	fell	-0.03	laid	0.38	lies	-0.12	whole	0.32
led quy tập về	home	-0.19	fell	-0.26	laid	-0.26	lies	-0.15	whole	0.2
led quy tập về & ntls	home	-0.13	laid	-0.15	lies	-0.44
led quân	fell	0.51	laid	-0.18	whole	0.23
led quân y	fell	0.12	laid	-0.04	whole	-0.21
led quê	home	0.71	fell	-0.55	laid	-0.42	whole	0.38
led quê & an	whole	0.13
led quê & anh	home	0.28	whole	-0.47
led quê & ap	whole	0.34
led quê & bac	home	0.03	whole	-0.37
led quê & ban	lies	-0.02	whole	0.07
led quê & binh	home	0.1	whole	0.08
led quê & cai	whole	0.06
led quê & cam	home	-0.41	whole	0.04
led quê & cho	home	0.21
led quê & dien	home	0.02	whole	0.06
led quê & dong	home	0.05	whole	0.23
led quê & gia	home	0.13	whole	0.19
led quê & ha	home	0.19	whole	0.19
led quê & hai	whole	0.2
led quê & kien	whole	0.04
led quê & kim	home	0.01	whole	0.03
led quê & lam	home	-0.03	whole	0.03
led quê & lang	home	0.1	whole	0.31
led quê & luc	home	0.07	whole	0.04
led quê & minh	home	-0.04	fell	0.08	whole	-0.42
led quê & nam	home	0.27	fell	-0.05	whole	0.05
led quê & nga	fell	-0.07	whole	0.3
led quê & nghi	home	0.16	whole	0.07
led quê & nghia	home	0.23	whole	0.13
led quê & ngoai	home	0.19	fell	0.1	whole	-0.68
led quê & ninh	home	0.05	whole	0.34
led quê & phu	home	-0.17	fell	-0.02	whole	-0.22
led quê & quang	home	-0.5	whole	-0.1
led quê & quynh	home	0.27	whole	-0.23
led quê & son	home	-0.19	fell	0.42	whole	-0.34
led quê & tan	whole	0.21
led quê & thai	home	0.58	fell	-0.05	whole	-0.14
led quê & thanh	home	-0.03	whole	0.4
led quê & thon	whole	0.14
led quê & thuy	whole	0.06
led quê & tien	home	0.05	whole	0.09
led quê & toi	home	-0.22
led quê & trang	home	0.04	lies	0.45	whole	-0.34
led quê & ung	home	0.06	whole	0.16
led quê & van	whole	0.09
led quê & vinh	home	-0.42	whole	0.15
led quê & vu	home	-0.19
led quê & xa	home	0.18	fell	-0.16	whole	0.42
led quê & xom	home	0.02	whole	0.02
led quê & yen	home	-0.37	whole	-0.18
led quê gốc	home	0.37	fell	-0.07	whole	0.33
led quê quán	home	0.17	fell	-0.02	whole	0.72
led quê quán & thon	whole	0.03
led quê quán & xa	home	0.05	whole	0.32
led quê ở	home	-0.03	whole	0.18
led quản trang	home	-0.01	laid	0.19	lies	0.32	whole	0.35
led quản trang & ntls	laid	0.2	lies	0.21	whole	0.23
led rút	fell	-0.28	laid	-0.06	whole	-0.33
led s	home	-0.03	fell	0.45	whole	0.41
led sinh	fell	-0.79	laid	-0.03	lies	-0.05	whole	0.71
led sinh & lang	fell	-0.02	whole	0.18
led sinh & que	home	0.04	whole	-0.43
led sinh & thon	home	0.11	fell	-0.2	whole	0.05
led sinh & xa	home	0.09	fell	-0.15	whole	0.18
led sinh ngày	home	0.31	fell	-0.52	whole	0.04
led sinh năm	home	0.23	fell	-0.46	laid	-0.07	whole	-0.35
led sinh quán	home	0.04	whole	0.11
led sn	home	0.43	fell	-0.28	laid	-0.09	whole	-0.02
led sn & xa	whole	0.19
led suối	fell	-0.01	laid	0.08	whole	-0.13
led sông	home	-0.01	fell	-0.1	laid	-0.02	whole	-0.22
led sư đoàn	home	-0.04	fell	-0.11	whole	-0.66
led sửa	fell	0.05	lies	-0.05	whole	-0.03
led t	home	-0.09	fell	-0.26	whole	-0.14
led tham gia	fell	0.35	whole	0.09
led thu	home	-0.12	fell	-0.06	laid	-0.03	lies	-0.04	whole	0.09
led thu được	fell	-0.05
led thôn	home	-0.03	fell	0.3	whole	-0.08
led thôn & xa	home	0.02	fell	0.03	whole	-0.01
led thông tin	fell	-0.05
led thư	fell	-0.08	laid	-0.12
led thương binh	lies	-0.04
led thầy	laid	0.17
led thằng	home	-0.16	fell	0.77	laid	0.12	lies	-0.3	whole	0.52
led trao trả	fell	-0.05
led trinh sát	fell	0.06	lies	-0.01	whole	0.15
led trinh sát & cua	fell	-0.08
led trung sĩ	home	0.09	fell	-0.06
led trung tâm	fell	0.02	laid	-0.04
led trung đoàn	fell	0.01	whole	-0.09
led trông coi	laid	0.4	lies	0.23	whole	0.18
led trông coi & ntls	laid	0.42	lies	0.29	whole	0.18
led trú quán	home	-0.71	laid	-0.05	whole	0.02
led trúng bom	fell	-0.12	whole	0.01
led trúng pháo	fell	0.36	whole	-0.02
led trúng đạn	fell	0.46	laid	-0.09
led trạm	fell	-0.21	laid	0.22	whole	-0.17
led trận	home	-0.23	fell	0.25	laid	-0.32	lies	-0.19	whole	0.7
led trận & can	fell	-0.09	whole	-0.05
led trận & cau	whole	0.49
led trận & chong	fell	-0.1	whole	-0.05
led trận & doi	fell	0.21	whole	0.13
led trận & dong	fell	0.41	whole	0.29
led trận & nui	fell	0.12	whole	0.28
led trận đánh	fell	-0.22	whole	0.47
led tên	home	-0.09	fell	0.09	laid	0.17	lies	-0.09	whole	-0.1
led tên & trong	laid	-0.03
led tìm	home	-0.09	laid	-0.23	lies	-0.25
led tôi	home	-0.37	fell	-0.35	lies	0.45	whole	-0.27
led tôi & ben	fell	0.18	laid	-0.05	whole	-0.1
led tôi & con	lies	0.35
led tôi & thon	home	-0.26	lies	-0.01	whole	-0.73
led tôi & tren	fell	-0.12
led tôi & xa	home	0.12	fell	0.34	whole	0.93
led tôi là	lies	-0.03
led tắt thở	fell	-0.18
led tỉnh	fell	0.16	laid	-0.04	lies	0.36	whole	0.62
led tổ	home	-0.06	fell	0.31	laid	-0.01	lies	-0.02	whole	-0.12
led tổ & phuong	home	-0.06	fell	0.31	laid	-0.01	lies	-0.02	whole	-0.12
led tức	home	-0.09
led tử trận	fell	0.34	whole	0.27
led viết	home	-0.01	fell	-0.02	laid	-0.08	whole	0.15
led vào	home	-0.19	fell	0.1	laid	-0.12	lies	0.41	whole	0.64
led vào & bai	laid	-0.23
led vào & ntls	laid	-0.23	lies	-0.15	whole	0.05
led vào & quan	fell	-0.05
led vào nghĩa trang	whole	-0.13
led vùi	home	-0.16	fell	-0.2	laid	0.53	lies	-0.13	whole	0.14
led vùi & tam	laid	0.22	whole	-0.34
led x	fell	0.23	whole	-0.12
led xung phong	fell	-0.15
led xã	home	0.21	fell	-0.24	laid	-0.11
led xóm	home	0.39	fell	0.2	whole	-0.23
led y sĩ	fell	-0.01
led y tá	home	-0.15	fell	0.15	whole	0.23
led y tá & tram	whole	0.11
led ông	home	-0.17	fell	0.06	laid	-0.32	lies	0.15	whole	0.22
led ông & ngoai	fell	-0.04
led ông & trong	whole	-0.16
led ông & xa	whole	-0.35
led đang ở	home	0.35	fell	-0.26	laid	-0.36	lies	0.42	whole	0.21
led đc	laid	-0.05	lies	0.06
led đem chôn	fell	-0.02	laid	0.81	lies	-0.06	whole	0.15
led đi b	home	-0.03
led đi bộ đội	fell	-0.13	whole	0.12
led đi tìm	laid	-0.05	lies	-0.1
led điểm cao	lies	-0.07	whole	-0.36
led đoàn	home	-0.23	fell	-0.14	laid	-0.08	lies	-0.05	whole	0.08
led đoàn & tinh	fell	-0.1
led đoàn & trung	home	-0.05
led đào	fell	-0.15	laid	-0.02	lies	-0.01	whole	-0.03
led đào & ho	whole	-0.03
led đánh	home	-0.1	fell	0.16	laid	-0.48	lies	-0.35	whole	0.22
led đánh & bot	fell	-0.11	whole	0.07
led đánh & chi	fell	0.14	whole	0.09
led đánh & doi	fell	0.46	whole	0.08
led đánh & don	fell	0.48	whole	0.03
led đánh & may	fell	-0.02
led đánh vào	fell	0.13	whole	0.27
led đánh vào & xuan	fell	0.04	whole	0.19
led đã đưa về	home	0.11	laid	0.22	lies	0.59	whole	0.39
led đã đưa về & nghia	laid	-0.15	lies	0.33
led đã đưa về & ntls	home	0.13	laid	0.35	lies	0.11	whole	0.27
led đón về	laid	-0.12	lies	0.29	whole	0.11
led đón về & nghia	laid	-0.01	lies	0.1	whole	0.24
led đón về & ntls	laid	-0.05	lies	0.2	whole	-0.08
led đưa	home	0.19	fell	-0.09	laid	0.14	lies	0.31	whole	0.31
led đưa vào	laid	-0.05	lies	-0.4	whole	-0.37
led đưa về	home	-0.18	fell	-0.26	laid	0.52	lies	-0.14	whole	-0.16
led đưa về & nghia	laid	0.05	lies	-0.19	whole	-0.08
led đưa về & ntls	home	-0.14	laid	-0.45	lies	-0.17	whole	-0.28
led đưa về chôn	laid	0.09	lies	-0.11	whole	0.21
led đưa về chôn & nghia	lies	-0.1	whole	0.14
led đường	fell	0.04	laid	-0.24	lies	-0.02	whole	-0.02
led đường & nam	fell	-0.03
led được chôn	home	-0.01	fell	-0.19	laid	-0.14	lies	0.13	whole	0.17
led được chôn & chung	whole	-0.13
led đạp mìn	whole	-0.08
led đắp mộ	laid	-0.06	lies	-0.01
led đồi	home	-0.04	fell	0.1	laid	0.46	lies	0.25	whole	-0.37
led đồn	fell	0.15	laid	-0.32	lies	-0.02	whole	1.07
led đồng	home	-0.09	fell	-0.14	laid	-0.08
led ấp	laid	0.06
led:again	home	-0.28	fell	0.27	laid	-0.35	lies	0.23	whole	0.42
led:again & bai	laid	-0.23	lies	-0.03	whole	-0.39
led:again & ben	home	-0.02	fell	-0.24	laid	-0.16	whole	-0.35
led:again & bo	fell	-0.06	laid	-0.03
led:again & ntls	laid	-0.23	lies	-0.15	whole	0.05
led:again & quan	fell	-0.06
led:aka	home	-0.93	fell	-0.09	laid	0.4	lies	0.26	whole	0.59
led:aka & co	fell	0.06	whole	0.34
led:alive	home	-0.05	fell	-0.46	laid	-0.73	lies	0.25	whole	0.21
led:alive & bo	laid	-0.01	lies	0.14
led:alive & go	home	0.19	fell	-0.02
led:alive & khu	lies	-0.13
led:alive & ntls	lies	0.04	whole	-0.06
led:alive & sau	laid	-0.04	lies	0.27	whole	0.09
led:alive & thanh	fell	-0.05
led:alive & vuon	laid	-0.2	lies	0.45	whole	-0.03
led:at	fell	-0.54	laid	0.31	lies	0.4	whole	-0.36
led:at & ben	laid	0.2	whole	-0.26
led:at & bo	whole	0.29
led:at & cho	fell	-0.04	laid	0.11
led:at & doi	fell	0.12	whole	-0.08
led:at & dong	laid	-0.01
led:at & lang	fell	-0.03	whole	-0.14
led:at & phia	fell	-0.01	laid	0.1	whole	-0.13
led:battle	home	-0.42	fell	0.53	laid	-0.45	lies	-0.78	whole	0.14
led:battle & b52	fell	0.13
led:battle & bau	fell	-0.13	whole	0.11
led:battle & ben	fell	0.08	laid	-0.04	whole	-0.32
led:battle & binh	fell	0.31	whole	0.33
led:battle & bot	fell	-0.56	whole	0.07
led:battle & can	fell	-0.25	whole	0.12
led:battle & canh	fell	-0.12	laid	0.16	whole	-0.27
led:battle & cao	home	-0.03	fell	-0.05	whole	-0.04
led:battle & cau	fell	0.17	laid	-0.06	lies	-0.03	whole	0.89
led:battle & cay	fell	0.07	whole	-0.39
led:battle & chi	fell	-0.05	whole	0.24
led:battle & chong	fell	-0.1	whole	-0.05
led:battle & chot	fell	-0.77	whole	-0.14
led:battle & co	fell	-0.06
led:battle & con	fell	-0.18	laid	0.2	whole	-0.13
led:battle & cu	fell	0.37	whole	0.49
led:battle & cua	fell	-0.35
led:battle & danh	fell	0.11	whole	-0.06
led:battle & deo	fell	-0.02	whole	0.01
led:battle & doi	fell	0.42
led:battle & don	fell	0.61	whole	0.46
led:battle & dong	fell	0.54	whole	0.41
led:battle & mat	fell	0.2
led:battle & may	fell	-0.11
led:battle & nghia	laid	-0.01	lies	-0.06	whole	-0.38
led:battle & no	fell	-0.19	whole	-0.06
led:battle & nui	fell	0.12	whole	0.28
led:battle & phu	fell	-0.25
led:battle & qua	fell	-0.18
led:battle & quan	fell	0.22	whole	0.05
led:battle & thi	fell	-0.05	whole	0.2
led:battle & tren	fell	-0.13	laid	0.15	whole	-0.6
led:battle & trung	fell	0.23	laid	-0.02	whole	-0.37
led:battle & tu	fell	0.12
led:battle & vi	whole	-0.34
led:battle & vo	fell	0.04	whole	-0.14
led:battle & xuan	fell	0.04	whole	0.19
led:born	home	0.6	fell	-1.19	laid	-0.02	lies	-0.2	whole	0.73
led:born & lang	fell	-0.06	laid	-0.07	whole	0.19
led:born & nn	home	-0.07
led:born & que	home	0.16	fell	-0.06	whole	-0.55
led:born & thon	home	0.19	fell	-0.27	whole	0.12
led:born & xa	home	-0.11	fell	-0.16
led:bury	home	-0.25	fell	-0.8	laid	0.94	lies	0.26	whole	0.1
led:bury & #	laid	-0.03	whole	-0.2
led:bury & anh	laid	0.25	whole	-0.27
led:bury & ba	whole	-0.3
led:bury & bai	fell	0.27	laid	-0.26	lies	-0.03	whole	0.22
led:bury & ban	fell	-0.2	laid	0.19	whole	-0.65
led:bury & ben	laid	0.53	whole	0.43
led:bury & bia	fell	-0.26	laid	0.17	lies	-0.16	whole	0.47
led:bury & bo	laid	0.08	lies	-0.08	whole	-0.1
led:bury & ca	laid	0.03	whole	-0.19
led:bury & canh	fell	-0.09	laid	0.31	lies	-0.18	whole	0.03
led:bury & cau	laid	0.08
led:bury & chan	fell	-0.06	laid	0.22	lies	-0.12	whole	0.33
led:bury & cho	laid	-0.01	whole	-0.05
led:bury & chu	laid	0.19	whole	-0.07
led:bury & chung	whole	-0.3
led:bury & co	whole	-0.03
led:bury & con	laid	0.33	whole	0.14
led:bury & cua	laid	0.1	whole	-0.09
led:bury & cung	laid	-0.25
led:bury & dat	home	-0.08	laid	-0.09	lies	0.43	whole	0.03
led:bury & doi	fell	-0.13	laid	0.6	lies	-0.09	whole	0.02
led:bury & dong	laid	-0.04	lies	0.22	whole	-0.41
led:bury & duoi	fell	-0.05	laid	0.41	whole	-0.12
led:bury & gan	laid	-0.04	lies	0.54	whole	0.52
led:bury & go	home	-0.12	fell	-0.09	laid	0.1	whole	0.25
led:bury & goc	fell	-0.05	laid	0.33	whole	0.53
led:bury & hai	laid	0.04	whole	-0.17
led:bury & ho	laid	-0.17
led:bury & khe	fell	-0.18	laid	-0.07	whole	0.07
led:bury & khu	laid	-0.07	lies	0.62	whole	0.38
led:bury & lai	laid	-0.13
led:bury & lan	laid	0.17	lies	-0.09	whole	-0.25
led:bury & lang	laid	0.08
led:bury & lo	fell	-0.01	laid	-0.21	lies	-0.01	whole	0.18
led:bury & luc	laid	-0.05	whole	-0.02
led:bury & lung	laid	0.27	whole	0.34
led:bury & luon	whole	-0.3
led:bury & ma	laid	0.11	whole	0.07
led:bury & mieu	laid	0.22
led:bury & nen	fell	-0.07	laid	0.14	whole	0.18
led:bury & ngay	laid	0.4	whole	0.29
led:bury & nghia	laid	-0.62	lies	0.22	whole	-0.3
led:bury & ngoai	laid	0.14	whole	0.2
led:bury & no	laid	0.11	whole	-0.33
led:bury & nong	whole	0.28
led:bury & ntls	laid	-0.01	lies	0.03	whole	0.45
led:bury & ong	laid	0.09	whole	-0.09
led:bury & phia	fell	-0.03	laid	0.09	whole	0.35
led:bury & ria	lies	-0.05	whole	0.22
led:bury & sau	laid	0.4	lies	-0.14	whole	0.81
led:bury & suoi	fell	-0.05	laid	-0.28	lies	-0.11	whole	-0.26
led:bury & suon	laid	0.08	lies	-0.01	whole	-0.11
led:bury & tai	laid	0.03	whole	-0.14
led:bury & tam	laid	0.18	whole	-0.38
led:bury & tap	laid	-0.17	whole	-0.3
led:bury & theo	laid	-0.27
led:bury & trang	fell	-0.09	laid	0.17	lies	-0.15	whole	0.28
led:bury & tren	laid	0.38	whole	0.09
led:bury & trong	laid	0.2	lies	-0.11	whole	0.15
led:bury & ven	fell	-0.14	laid	0.18	whole	0.33
led:bury & voi	laid	0.07	whole	-0.11
led:bury & vuon	home	-0.06	fell	-0.02	laid	-0.27	lies	-0.3
led:capture	home	-0.15	fell	-0.18	laid	-0.04	lies	-0.06	whole	0.09
led:contact	home	-0.17	fell	-0.12	laid	-0.17	lies	-0.08
led:died	home	-1.04	fell	0.34	laid	0.28	lies	0.07	whole	0.26
led:died & #	fell	-0.15	laid	-0.03	whole	-0.2
led:died & ##	fell	-0.19	whole	-0.13
led:died & an	fell	0.28	whole	0.03
led:died & anh	fell	-0.04	laid	0.38	whole	-0.27
led:died & ba	fell	0.25	whole	0.02
led:died & bac	home	-0.01	whole	0.23
led:died & bai	fell	0.3	laid	-0.14	whole	0.29
led:died & ban	fell	-0.06	laid	-0.35
led:died & ben	fell	-0.36	laid	0.16	lies	-0.02	whole	0.19
led:died & bia	laid	-0.1	lies	-0.24	whole	0.05
led:died & bien	fell	0.16	whole	0.06
led:died & binh	fell	0.12
led:died & bo	laid	-0.07	lies	-0.35	whole	-0.07
led:died & ca	fell	-0.04	whole	-0.1
led:died & cach	laid	-0.16	whole	0.21
led:died & cai	fell	-0.24	laid	-0.21
led:died & canh	fell	-0.46	lies	0.19	whole	0.06
led:died & cao	fell	0.11	whole	0.18
led:died & cau	fell	-0.34	lies	-0.04	whole	-0.53
led:died & chan	laid	0.16	whole	0.09
led:died & chien	whole	-0.11
led:died & cho	fell	-0.17	laid	-0.21
led:died & chot	fell	0.3	whole	0.5
led:died & chu	laid	0.19	whole	-0.03
led:died & chua	lies	-0.02	whole	-0.01
led:died & co	laid	-0.01	whole	-0.03
led:died & con	fell	-0.01	laid	0.02	whole	0.12
led:died & cu	laid	0.29	whole	0.16
led:died & cua	fell	0.23	laid	-0.04	lies	-0.01
led:died & cung	laid	-0.19
led:died & dai	laid	-0.11
led:died & dak	fell	0.1	laid	-0.02	whole	-0.17
led:died & dao	whole	0.18
led:died & dat	laid	0.01	lies	0.32	whole	-0.25
led:died & deo	whole	0.12
led:died & diem	whole	-0.36
led:died & doan	fell	-0.15
led:died & doc	laid	0.07	whole	-0.41
led:died & doi	fell	-0.42	laid	0.22	lies	0.24	whole	0.54
led:died & don	fell	0.13	laid	0.46	whole	0.36
led:died & dong	home	-0.01	fell	0.1	laid	-0.07	lies	0.36	whole	-0.03
led:died & duoi	fell	-0.42	laid	-0.06	lies	-0.09	whole	0.06
led:died & duong	fell	-0.16
led:died & gan	fell	-0.01	laid	-0.29	lies	0.2	whole	0.22
led:died & go	laid	0.43	whole	0.39
led:died & goc	fell	-0.05	laid	-0.09	whole	0.4
led:died & hai	home	-0.07	fell	0.02	laid	0.03
led:died & hang	fell	-0.53	laid	-0.23	lies	-0.15	whole	-0.36
led:died & ho	fell	-0.18	laid	0.15	whole	-0.15
led:died & hoai	fell	0.2	laid	-0.03	lies	-0.01
led:died & hue	fell	0.29	whole	0.18
led:died & huyen	whole	-0.18
led:died & khe	home	-0.07	fell	0.21	laid	0.13	lies	-0.14	whole	0.11
led:died & khi	fell	-0.12	whole	-0.24
led:died & khong	fell	-0.09
led:died & khu	fell	0.06	lies	-0.21	whole	-0.12
led:died & kon	fell	0.04	whole	0.05
led:died & lan	laid	0.09	lies	-0.09	whole	-0.18
led:died & lo	fell	-0.23	laid	-0.07	lies	-0.14	whole	-0.35
led:died & loc	fell	0.51	whole	0.11
led:died & luc	fell	-0.13	whole	-0.4
led:died & lung	laid	0.05	whole	0.22
led:died & luon	whole	-0.09
led:died & mat	fell	-0.33	laid	-0.09	whole	0.4
led:died & nen	fell	-0.07	laid	0.14	whole	0.18
led:died & ngay	fell	0.19	laid	-0.11	whole	-0.24
led:died & nghia	fell	-0.09	laid	-0.32	lies	0.08	whole	-0.32
led:died & ngoai	fell	0.13	laid	0.56	whole	-0.29
led:died & no	whole	-0.14
led:died & noi	fell	0.1	laid	-0.03	whole	0.06
led:died & ntls	laid	-0.37	lies	0.37	whole	0.59
led:died & nui	fell	-0.37
led:died & ong	laid	0.06	whole	-0.08
led:died & phia	laid	0.16	whole	0.31
led:died & phu	whole	0.2
led:died & phum	whole	0.2
led:died & quang	laid	-0.01	whole	0.12
led:died & rach	fell	0.05	laid	0.45	whole	-0.36
led:died & ria	lies	-0.04	whole	0.15
led:died & sa	fell	0.19	laid	0.17	whole	0.05
led:died & san	laid	-0.12	whole	-0.01
led:died & sat	fell	-0.16	laid	0.34	whole	0.55
led:died & sau	fell	-0.12	laid	0.32	whole	0.6
led:died & song	fell	0.44	laid	-0.03	whole	0.34
led:died & suoi	whole	0.17
led:died & suon	fell	-0.05	laid	0.26	lies	-0.06
led:died & tan	whole	0.01
led:died & tay	whole	0.13
led:died & thanh	home	-0.04	fell	-0.08	laid	-0.13	whole	-0.33
led:died & thon	home	0.44	fell	-0.26	whole	0.14
led:died & thuong	fell	-0.04
led:died & tich	fell	0.2	whole	0.04
led:died & tinh	home	-0.03	fell	0.07	whole	-0.37
led:died & tram	fell	-0.11	laid	0.05	whole	0.08
led:died & tran	fell	-0.51	laid	0.21	lies	-0.01	whole	-0.57
led:died & trang	fell	0.28	laid	0.03	lies	-0.04	whole	0.22
led:died & tren	fell	-0.34	laid	0.2	lies	-0.03	whole	-0.35
led:died & trong	fell	-0.31	laid	-0.28	lies	0.36	whole	0.14
led:died & truong	fell	-0.43	lies	0.05	whole	-0.01
led:died & vuon	fell	-0.32	laid	0.18	lies	-0.38	whole	-0.33
led:died & xa	home	-0.02	laid	-0.07	lies	-0.04	whole	-0.07
led:enlist	home	-0.25	fell	-0.22	laid	-0.12	lies	-0.01	whole	0.23
led:enlist & cap	home	-0.03
led:enlist & doi	fell	-0.27
led:fell	home	-1.02	fell	1.31	laid	-0.83	lies	-0.78	whole	0.67
led:fell & #	fell	-0.74
led:fell & ##	fell	-0.59
led:fell & an	home	-0.02	fell	0.22	laid	0.14	whole	0.1
led:fell & anh	fell	-0.04
led:fell & ap	fell	0.12	laid	-0.01	whole	0.07
led:fell & b52	fell	-0.22
led:fell & ba	fell	0.44	whole	0.41
led:fell & bai	fell	0.21	laid	-0.03	whole	0.05
led:fell & ban	fell	-0.04	whole	0.18
led:fell & ben	fell	-0.08	laid	-0.22	whole	-0.22
led:fell & benh	whole	0.12
led:fell & bi	fell	0.13	laid	-0.01	whole	-0.01
led:fell & bien	fell	0.16	whole	0.06
led:fell & binh	home	-0.01	fell	0.18	whole	0.06
led:fell & bo	fell	0.45	laid	-0.19	whole	0.44
led:fell & bom	fell	0.1	whole	-0.36
led:fell & bot	fell	0.22	laid	-0.03	whole	0.01
led:fell & ca	fell	-0.25
led:fell & cai	fell	-0.19
led:fell & cam	fell	0.16	whole	0.03
led:fell & canh	fell	-0.24	laid	-0.01	whole	-0.04
led:fell & cao	fell	0.11	whole	0.18
led:fell & cau	fell	-0.22	laid	-0.05	lies	-0.03	whole	-0.47
led:fell & chet	fell	0.11	laid	-0.03	whole	-0.15
led:fell & chien	fell	-0.01	whole	-0.11
led:fell & cho	home	-0.01	fell	0.14
led:fell & chon	laid	0.2
led:fell & chot	fell	0.3	whole	0.4
led:fell & chung	fell	-0.33
led:fell & co	fell	-0.05
led:fell & coi	fell	0.26	whole	-0.01
led:fell & con	fell	-0.23
led:fell & cu	fell	0.24	whole	0.2
led:fell & cua	whole	0.18
led:fell & cung	fell	-0.27
led:fell & da	fell	0.05	whole	0.19
led:fell & dai	home	0.25	whole	0.11
led:fell & dak	fell	0.16	laid	-0.02	whole	-0.1
led:fell & dao	whole	0.13
led:fell & deo	fell	0.01	whole	0.38
led:fell & diem	fell	0.06	whole	-0.9
led:fell & dien	fell	0.22	whole	0.15
led:fell & doc	fell	-0.04	laid	-0.1	whole	0.17
led:fell & doi	fell	-0.29	laid	-0.29	whole	0.32
led:fell & don	fell	0.14	whole	0.03
led:fell & dong	home	-0.01	fell	0.52	laid	-0.1	lies	-0.04	whole	0.04
led:fell & duoi	fell	-0.35	laid	-0.18	whole	-0.57
led:fell & duong	fell	-0.16	whole	-0.22
led:fell & gan	fell	0.47	laid	-0.06	whole	0.15
led:fell & giay	fell	-0.04
led:fell & giua	fell	0.3	whole	-0.13
led:fell & go	fell	0.13	whole	0.13
led:fell & ha	home	-0.03	whole	0.2
led:fell & hai	home	-0.08	whole	0.18
led:fell & hang	fell	-0.36	whole	0.17
led:fell & ho	fell	-0.19	laid	0.19	whole	-0.38
led:fell & hoi	fell	-0.33	whole	-0.07
led:fell & hom	fell	-0.1
led:fell & hon	fell	0.05	whole	0.07
led:fell & hue	fell	0.41	whole	0.23
led:fell & k	fell	0.22	whole	0.15
led:fell & khe	home	-0.11	fell	0.13	laid	0.03	whole	0.2
led:fell & khi	whole	-0.35
led:fell & khong	fell	-0.21
led:fell & khu	fell	0.05
led:fell & kinh	home	-0.05	fell	0.17	whole	-0.17
led:fell & kon	fell	0.04	whole	0.05
led:fell & lang	fell	0.32
led:fell & lien	fell	-0.03
led:fell & lo	laid	0.3	whole	-0.06
led:fell & loc	fell	0.26	whole	0.06
led:fell & luc	fell	-0.19	whole	-0.39
led:fell & mat	fell	-0.16	laid	-0.09	whole	0.4
led:fell & mo	fell	-0.05	lies	0.4	whole	-0.07
led:fell & muong	fell	0.24	whole	-0.27
led:fell & nam	laid	0.41	whole	0.02
led:fell & nen	fell	-0.18
led:fell & nga	whole	-0.31
led:fell & ngam	whole	0.2
led:fell & ngay	fell	0.52	laid	-0.2	lies	-0.02	whole	-0.44
led:fell & ngoai	fell	0.42	laid	-0.02	whole	-0.12
led:fell & noi	fell	0.1	whole	0.06
led:fell & nui	fell	-0.33	laid	-0.02	whole	0.13
led:fell & ong	fell	-0.19
led:fell & pailin	fell	0.17	whole	-0.24
led:fell & pha	fell	0.04	whole	0.09
led:fell & phu	fell	-0.05	whole	0.25
led:fell & phum	fell	0.13	whole	0.35
led:fell & quang	home	-0.08	fell	0.31	whole	0.26
led:fell & que	home	-0.01	fell	0.21	whole	0.24
led:fell & rach	fell	0.09	laid	0.23	whole	0.27
led:fell & roi	whole	-0.09
led:fell & san	laid	-0.06
led:fell & sau	fell	0.24	laid	-0.13	whole	-0.41
led:fell & song	fell	0.46	whole	0.49
led:fell & suoi	whole	0.28
led:fell & tan	whole	0.01
led:fell & tay	home	-0.14	fell	0.1	whole	0.19
led:fell & thanh	home	-0.02	fell	-0.07	whole	-0.15
led:fell & thi	fell	-0.05
led:fell & thuong	fell	-0.17	whole	0.04
led:fell & tich	fell	0.17	whole	0.04
led:fell & toi	fell	-0.05
led:fell & tram	fell	-0.21	laid	-0.03	whole	0.37
led:fell & tran	fell	-0.42	laid	-0.08	lies	-0.01	whole	-0.37
led:fell & tren	fell	0.28	laid	-0.25	whole	-0.05
led:fell & trong	fell	0.36
led:fell & truong	fell	-0.71
led:fell & tu	fell	-0.03
led:fell & tui	fell	-0.02
led:fell & vam	fell	0.06	whole	0.25
led:fell & vi	fell	-0.3
led:fell & xa	fell	-0.01
led:gio	home	-0.04	fell	0.09	laid	-0.27	lies	0.03	whole	0.22
led:grave	home	-0.36	fell	-0.39	laid	0.05	lies	0.25	whole	-0.06
led:grave & ben	laid	-0.14
led:grave & bia	fell	-0.09	laid	-0.25	lies	0.3	whole	0.05
led:grave & bo	lies	-0.32	whole	-0.15
led:grave & canh	fell	-0.16	laid	-0.23	lies	0.29	whole	0.45
led:grave & cau	fell	-0.03	lies	-0.01
led:grave & doi	fell	-0.19	laid	-0.19
led:grave & dong	fell	-0.21	laid	0.11	lies	0.46	whole	0.01
led:grave & duoi	fell	-0.11	laid	-0.12	lies	-0.08	whole	0.18
led:grave & gan	lies	-0.21	whole	0.11
led:grave & hang	fell	-0.07	laid	-0.17	lies	-0.15	whole	-0.36
led:grave & khu	laid	-0.07	lies	-0.25	whole	-0.31
led:grave & lo	laid	-0.16	lies	-0.04	whole	-0.27
led:grave & nghia	fell	-0.03	laid	-0.22	lies	-0.17	whole	-0.27
led:grave & ntls	home	-0.01	laid	-0.47	lies	0.21	whole	0.05
led:grave & tren	fell	0.25	lies	-0.07	whole	0.22
led:grave & trong	laid	-0.32	lies	0.41	whole	0.08
led:grave & vuon	fell	-0.09	laid	0.32	lies	-0.03	whole	-0.16
led:home	home	0.86	fell	-0.67	laid	-0.12	lies	-0.39	whole	0.8
led:home & an	whole	0.17
led:home & anh	home	0.28	whole	-0.47
led:home & ap	whole	0.34
led:home & ba	home	0.26	whole	0.11
led:home & bac	whole	-0.51
led:home & ban	home	-0.02	fell	0.05	laid	0.12	lies	-0.08	whole	0.62
led:home & bao	home	-0.18	laid	-0.01	whole	-0.3
led:home & ben	home	0.25	whole	0.19
led:home & bi	home	-0.03	fell	0.13	whole	-0.09
led:home & biet	home	-0.04
led:home & binh	home	0.54	whole	0.36
led:home & bo	home	0.1	laid	0.32	whole	-0.19
led:home & buon	whole	-0.18
led:home & cai	home	0.23	whole	0.43
led:home & cam	home	-0.17	whole	0.3
led:home & can	home	0.26	whole	0.14
led:home & canh	laid	0.33	whole	0.07
led:home & cao	home	0.09	whole	0.07
led:home & cat	home	0.29	whole	0.05
led:home & cau	home	0.14	whole	0.33
led:home & chay	whole	-0.24
led:home & chet	fell	0.39
led:home & chi	home	0.05	fell	-0.04	whole	-0.24
led:home & cho	home	0.16	whole	0.06
led:home & chon	home	-0.13	fell	-0.05	laid	0.03	whole	-0.2
led:home & chung	home	0.06	whole	-0.37
led:home & co	home	-0.46	fell	-0.04
led:home & con	home	-0.05
led:home & cong	home	-0.56	fell	-0.21
led:home & cu	home	0.34	fell	0.02	whole	-0.32
led:home & cua	home	-0.03	whole	-0.02
led:home & cung	home	-0.18	whole	-0.33
led:home & dai	home	-0.53	whole	0.09
led:home & dan	home	0.11	whole	0.04
led:home & dao	whole	-0.41
led:home & di	home	-0.03
led:home & dien	home	0.48	whole	0.21
led:home & dong	home	0.33	whole	0.5
led:home & duc	home	0.17	whole	0.45
led:home & dung	home	-0.09
led:home & em	home	-0.1
led:home & gia	whole	-0.19
led:home & goi	whole	-0.17
led:home & ha	home	-0.06	whole	0.02
led:home & hai	home	0.04	fell	-0.04	whole	0.32
led:home & hoa	whole	0.24
led:home & hoang	whole	0.11
led:home & hoi	home	0.13	whole	0.01
led:home & hung	home	0.19	whole	0.21
led:home & khai	home	-0.15
led:home & khieng	home	-0.09	whole	-0.14
led:home & khmer	home	-0.29	whole	-0.41
led:home & khong	home	-0.09
led:home & kien	home	0.23	fell	-0.1	lies	0.34	whole	0.25
led:home & kim	home	0.27	fell	-0.11	whole	0.27
led:home & ky	home	0.28	whole	0.38
led:home & lai	home	-0.17	fell	-0.06
led:home & lam	home	-0.23	whole	0.03
led:home & lang	home	-0.25	fell	0.03	laid	-0.2	whole	-0.05
led:home & lien	home	0.04	whole	0.12
led:home & linh	whole	-0.21
led:home & luc	home	0.2	whole	0.23
led:home & me	whole	0.03
led:home & minh	home	0.06	fell	0.06	whole	-0.26
led:home & mong	home	-0.05	whole	-0.43
led:home & muong	home	-0.14	whole	-0.6
led:home & nam	home	0.36	fell	0.27	laid	0.24
led:home & nga	fell	-0.07	whole	0.32
led:home & nghe	home	0.06	whole	0.22
led:home & nghi	home	0.32	whole	0.23
led:home & nghia	home	0.24	whole	0.18
led:home & ngoai	home	0.19	fell	0.1	whole	-0.68
led:home & ninh	home	0.05	whole	0.34
led:home & noi	home	-0.17	whole	-0.1
led:home & nua	whole	-0.15
led:home & nung	home	-0.01	whole	-0.25
led:home & ong	home	-0.04	whole	-0.19
led:home & pho	home	0.09	whole	0.24
led:home & phu	fell	-0.07	lies	-0.01
led:home & phuong	home	0.04	fell	-0.09	whole	0.19
led:home & quan	home	-0.37	fell	0.37	whole	-0.32
led:home & quang	home	-0.15	fell	-0.01	whole	0.41
led:home & que	home	0.07	fell	-0.05	whole	0.31
led:home & quynh	home	0.28	whole	-0.11
led:home & son	home	-0.18	fell	0.42	whole	-0.31
led:home & ta	home	-0.13	fell	0.2	laid	-0.05	whole	-0.04
led:home & tam	home	0.12	whole	0.23
led:home & tan	home	0.17	whole	-0.11
led:home & tay	home	-0.03	whole	0.02
led:home & thach	home	0.02	whole	0.16
led:home & thai	home	0.42	fell	-0.07	whole	-0.06
led:home & than	home	-0.03
led:home & thanh	home	0.03	fell	-0.04	whole	0.6
led:home & tho	whole	0.07
led:home & thon	home	0.28	fell	-0.08	whole	0.09
led:home & thu	home	-0.21
led:home & thuong	home	0.03	whole	0.01
led:home & thuy	home	0.23	whole	0.32
led:home & tien	home	0.11	whole	0.25
led:home & toc	home	-0.19	fell	-0.22	laid	-0.04	whole	-0.72
led:home & toi	home	-0.24
led:home & trang	home	0.04	lies	0.45	whole	-0.34
led:home & trong	home	-0.13
led:home & truc	home	0.07	whole	0.07
led:home & tu	fell	-0.01
led:home & ung	home	0.07	whole	0.18
led:home & va	home	-0.01	whole	-0.17
led:home & van	home	-0.11	whole	0.09
led:home & vinh	home	-0.14	whole	0.42
led:home & vo	home	-0.13	whole	0.14
led:home & vot	fell	-0.02
led:home & vu	home	-0.33
led:home & xa	home	0.3	fell	-0.3	lies	-0.03	whole	1.06
led:home & xom	home	0.11	whole	0.27
led:home & xung	home	-0.06	fell	-0.05
led:home & y	home	0.04	whole	-0.28
led:home & yen	home	-0.34
led:hurt	home	-0.07	fell	-0.48	laid	-0.09
led:joined	home	-0.15	laid	-0.01	whole	0.23
led:kin	home	0.09	fell	-0.67	laid	-0.67	lies	0.04	whole	0.27
led:kin & ben	laid	-0.02
led:kin & nghia	laid	-0.15	lies	0.24	whole	0.08
led:kin & truoc	laid	-0.05
led:laid	home	-0.22	fell	-0.41	laid	0.08	lies	-0.28	whole	0.07
led:letter	home	-0.2	laid	-0.14	whole	-0.05
led:level	home	0.08	fell	0.43	laid	-0.16	lies	0.09	whole	-0.07
led:level & ben	laid	-0.2
led:level & cach	fell	0.29	laid	0.01
led:level & dong	fell	-0.21
led:level & goc	laid	-0.18
led:level & khu	laid	0.16	lies	0.3	whole	0.09
led:level & lang	laid	0.04	whole	-0.21
led:level & ngay	fell	-0.01	laid	-0.07
led:level & phuong	home	-0.06	fell	0.3	laid	-0.01	lies	-0.02	whole	-0.12
led:level & ray	fell	0.26	lies	-0.09	whole	0.12
led:level & tram	fell	0.12	whole	0.3
led:level & xa	home	-0.17	fell	0.02	whole	-0.26
led:link	home	-0.05	fell	-0.17	laid	0.29	lies	-0.02	whole	0.25
led:link & anh	laid	-0.01
led:link & bai	fell	-0.08	laid	0.3	whole	0.5
led:link & ban	fell	0.62	whole	0.02
led:link & benh	fell	-0.03	laid	-0.08	whole	-0.23
led:link & bia	laid	0.17
led:link & bo	whole	0.15
led:link & cach	laid	-0.1	whole	-0.06
led:link & cau	fell	0.07
led:link & cho	laid	0.01
led:link & con	laid	-0.11
led:link & dai	whole	-0.32
led:link & doan	laid	-0.09
led:link & doi	fell	-0.22
led:link & don	fell	-0.02	laid	-0.01	whole	0.16
led:link & dong	laid	-0.08
led:link & duong	fell	-0.01	laid	-0.02	whole	-0.22
led:link & hang	laid	-0.16	whole	0.09
led:link & ho	laid	0.58
led:link & huyen	home	-0.1
led:link & khu	laid	-0.03
led:link & lang	fell	-0.06	laid	0.42	whole	-0.09
led:link & lo	laid	0.24	whole	-0.33
led:link & me	laid	-0.09
led:link & nghia	laid	-0.22	lies	-0.07
led:link & ntls	home	-0.02	fell	-0.07	laid	0.22	lies	0.32	whole	0.52
led:link & ong	fell	-0.03	laid	-0.02
led:link & phia	laid	-0.09
led:link & phuong	home	-0.04
led:link & thong	fell	-0.04
led:link & tram	fell	0.17	laid	0.32	whole	0.32
led:link & tran	fell	0.17	laid	-0.01
led:link & tren	whole	0.42
led:link & trong	home	-0.01	lies	0.2	whole	0.34
led:link & vuon	fell	-0.02	laid	0.11
led:link & xa	fell	-0.1	laid	-0.02	whole	0.4
led:martyr	home	0.22	fell	-0.43	laid	0.09	lies	0.04	whole	-0.19
led:martyr & huyen	whole	-0.18
led:martyr & thon	home	0.44	fell	-0.26	whole	0.01
led:martyr & xa	home	-0.01	fell	-0.06	lies	-0.01	whole	-0.12
led:mine	home	0.15	fell	-0.33	laid	-0.67	lies	0.13	whole	0.14
led:mine & ben	laid	-0.02
led:mine & nghia	laid	-0.14	lies	0.26	whole	0.08
led:moved	home	0.17	fell	-0.36	laid	0.17	lies	0.25	whole	0.1
led:moved & ben	fell	-0.28	whole	-0.05
led:moved & bo	lies	0.46	whole	-0.3
led:moved & doi	fell	-0.04	laid	0.08	lies	-0.1	whole	0.09
led:moved & dong	fell	-0.22	laid	0.32	lies	0.3	whole	-0.4
led:moved & duong	lies	0.15	whole	0.05
led:moved & ho	laid	-0.26
led:moved & khu	fell	-0.13	lies	-0.04	whole	-0.03
led:moved & nghia	home	-0.06	fell	-0.06	laid	0.29	lies	-0.47	whole	0.37
led:moved & ntls	home	0.29	fell	-0.01	laid	-0.32	lies	-0.02	whole	-0.36
led:moved & trong	laid	-0.25
led:naming	home	-0.22	laid	0.05	lies	0.27	whole	0.02
led:naming & trong	home	-0.01	laid	-0.09	lies	0.21	whole	-0.03
led:notice	home	-0.31	fell	0.01	laid	-0.38	lies	-0.11	whole	-0.08
led:notice & tren	fell	-0.02	laid	-0.14
led:office	home	-0.31	fell	-0.73	laid	0.04	lies	0.04	whole	0.47
led:office & bo	laid	-0.09
led:office & ntls	laid	0.19	lies	0.42	whole	0.3
led:office & quan	fell	-0.04	lies	-0.02
led:office & xa	fell	-0.04
led:pet	home	-0.27	fell	-0.18	laid	0.36	lies	-0.07	whole	-0.97
led:pet & ban	fell	0.14	whole	-0.15
led:pet & con	laid	-0.04
led:pet & cua	laid	0.34	whole	-0.02
led:pet & dong	fell	-0.03	lies	-0.01
led:pet & gieng	fell	-0.03	laid	0.1	whole	-0.07
led:pet & go	laid	0.11	lies	0.06	whole	-0.2
led:pet & lang	fell	-0.08
led:post	home	-0.45	fell	0.2	laid	-0.04	lies	0.49	whole	0.38
led:post & cho	laid	-0.02
led:post & cua	fell	-0.18
led:post & dong	home	-0.29	fell	0.34	whole	0.04
led:post & huyen	home	-0.29
led:post & tram	fell	0.21	laid	-0.07	lies	-0.06	whole	-0.21
led:post & xa	home	-0.19	fell	-0.39	lies	0.39	whole	-0.31
led:rank	home	0.06	fell	0.04	laid	-0.02	whole	0.29
led:returned	home	-0.22	fell	-0.27	laid	0.02	lies	-0.22
led:self	home	-0.34	fell	-0.39	laid	-0.06	lies	0.7	whole	-0.16
led:self & ben	fell	0.18	laid	-0.05	whole	-0.1
led:self & con	fell	-0.01	laid	-0.06	lies	0.35
led:self & thon	home	-0.26	lies	-0.01	whole	-0.73
led:self & tren	fell	-0.12
led:self & xa	home	0.2	fell	0.34	whole	1.02
led:site	home	-0.24	fell	0.24	laid	-0.21
led:site & ben	laid	0.19	whole	-0.12
led:site & canh	whole	-0.03
led:site & doi	home	-0.07
led:site & gan	fell	0.12
led:site & khu	fell	0.04	laid	-0.03	whole	0.12
led:site & phia	fell	0.24	laid	-0.25	lies	-0.02	whole	-0.56
led:site & sau	laid	-0.01	whole	0.31
led:site & vi	lies	0.35	whole	-0.05
led:stop	home	0.28	fell	-0.07	laid	-0.43	lies	-0.08	whole	0.01
led:stop & #	fell	-0.26	laid	-0.03	whole	-0.2
led:stop & ##	fell	-0.16	laid	0.06	whole	-0.2
led:stop & an	fell	0.27	whole	0.2
led:stop & anh	home	0.22	fell	-0.09	laid	0.19	whole	-0.7
led:stop & ap	whole	0.37
led:stop & ba	home	0.33	fell	0.42	whole	0.58
led:stop & bac	home	-0.04	whole	-0.55
led:stop & bai	fell	0.26	laid	-0.08	lies	-0.13	whole	-0.11
led:stop & ban	fell	-0.11	laid	0.13	lies	0.17	whole	-0.17
led:stop & bang	fell	-0.27
led:stop & bao	home	-0.18	fell	-0.07	laid	-0.01	whole	-0.3
led:stop & ben	home	0.16	laid	0.16	lies	-0.01	whole	-0.26
led:stop & benh	laid	-0.01	whole	0.12
led:stop & bi	home	-0.03	whole	-0.09
led:stop & bia	home	-0.02	fell	-0.18	laid	0.1	lies	-0.19	whole	0.27
led:stop & bien	fell	0.07	laid	-0.04	whole	0.06
led:stop & biet	home	-0.04
led:stop & binh	home	-0.03	fell	0.11	laid	-0.06	lies	-0.1	whole	0.02
led:stop & bo	home	0.08	fell	0.17	whole	0.24
led:stop & bui	home	-0.03	laid	-0.02
led:stop & buon	home	-0.07	fell	-0.31	whole	-0.47
led:stop & ca	fell	-0.05	whole	-0.15
led:stop & cach	laid	-0.01	lies	-0.02	whole	0.12
led:stop & cai	home	0.22	fell	-0.23	laid	-0.22	whole	0.42
led:stop & cam	home	-0.04	fell	0.02	whole	0.36
led:stop & can	home	0.23	fell	-0.04	whole	0.03
led:stop & canh	home	-0.06	fell	-0.27	laid	0.49	lies	-0.23
led:stop & cao	fell	0.05	whole	0.29
led:stop & cat	home	0.25	whole	0.03
led:stop & cau	home	-0.15	fell	-0.22	lies	-0.03	whole	-0.4
led:stop & chan	fell	-0.03	laid	0.19	whole	0.17
led:stop & chau	fell	-0.01	whole	-0.24
led:stop & chay	whole	-0.24
led:stop & chet	fell	0.39
led:stop & chi	home	0.03	fell	-0.08	whole	-0.24
led:stop & chien	fell	-0.01	whole	-0.11
led:stop & cho	home	0.11	fell	-0.38	laid	-0.34	whole	0.01
led:stop & chon	home	-0.14	fell	-0.06	laid	0.23	whole	-0.26
led:stop & chot	fell	0.3	whole	0.42
led:stop & chu	laid	0.16
led:stop & chua	fell	-0.06	lies	0.25
led:stop & chung	home	0.02	fell	-0.15	laid	-0.1	whole	-0.39
led:stop & co	home	-0.46	fell	-0.06	laid	-0.37	whole	-0.03
led:stop & con	home	-0.13	fell	0.09	laid	0.14	lies	0.23	whole	0.23
led:stop & cong	home	-0.56	fell	-0.2	laid	-0.04	whole	0.02
led:stop & cu	home	0.3	fell	0.04	laid	0.2	whole	-0.07
led:stop & cua	home	-0.05	fell	0.52	laid	0.26	whole	0.01
led:stop & cung	home	0.24	laid	-0.22	whole	-0.34
led:stop & da	fell	0.03	laid	-0.03	whole	0.19
led:stop & dai	home	-0.63	fell	-0.09	laid	-0.1	whole	-0.13
led:stop & dak	home	-0.04	fell	0.05	laid	-0.03	whole	-0.1
led:stop & dan	home	0.51	fell	-0.11
led:stop & dao	fell	0.12	whole	-0.18
led:stop & dat	home	-0.04	lies	0.27	whole	-0.29
led:stop & dem	laid	0.09
led:stop & den	laid	-0.19
led:stop & deo	whole	0.24
led:stop & di	home	-0.22	fell	-0.02
led:stop & diem	fell	0.05	whole	-0.45
led:stop & dien	home	0.42	fell	0.21	whole	0.35
led:stop & dinh	fell	0.02	whole	0.27
led:stop & doan	home	0.01	fell	-0.3	laid	-0.15
led:stop & doc	fell	-0.15	laid	0.08	whole	-0.42
led:stop & doi	home	-0.04	fell	-0.69	laid	0.26	lies	-0.13	whole	0.66
led:stop & don	fell	0.5	laid	-0.21	lies	0.22	whole	-0.37
led:stop & dong	home	0.47	fell	0.03	laid	-0.18	lies	0.3	whole	0.34
led:stop & dot	whole	-0.26
led:stop & duc	home	0.15	whole	0.43
led:stop & dung	home	-0.09
led:stop & duoc	home	0.14	fell	-0.1
led:stop & duoi	fell	-0.25	laid	-0.41	whole	-0.24
led:stop & duong	home	-0.11	fell	0.29	laid	-0.14	lies	-0.02	whole	-0.47
led:stop & duy	home	0.08	fell	-0.18	whole	0.08
led:stop & em	home	-0.21	fell	-0.01	laid	0.09	whole	-0.05
led:stop & gan	laid	-0.04	lies	0.37	whole	0.17
led:stop & gia	whole	-0.19
led:stop & giao	whole	0.22
led:stop & giay	fell	-0.04
led:stop & go	home	-0.08	laid	0.08	whole	0.36
led:stop & goc	home	-0.15	fell	-0.1	lies	-0.14	whole	0.26
led:stop & goi	whole	-0.17
led:stop & h3	home	-0.07	fell	-0.06
led:stop & ha	home	0.17	fell	-0.03	whole	0.05
led:stop & hai	home	-0.01	whole	0.31
led:stop & ham	laid	0.28	whole	0.14
led:stop & hang	fell	0.05	laid	0.11	lies	-0.05	whole	-0.36
led:stop & ho	home	0.23	fell	-0.27	laid	0.41	whole	0.06
led:stop & hoa	fell	0.16	whole	0.31
led:stop & hoai	home	0.02	fell	0.19	whole	0.03
led:stop & hoang	fell	-0.04	whole	0.03
led:stop & hoi	home	0.12	laid	-0.1	lies	-0.01	whole	-0.24
led:stop & hom	fell	-0.1
led:stop & hon	home	-0.2	fell	0.05	whole	0.07
led:stop & hue	home	0.3	fell	0.4	whole	0.29
led:stop & hung	home	0.19	whole	0.21
led:stop & hy	home	-0.08
led:stop & k	fell	0.22	whole	0.15
led:stop & ke	laid	0.23	lies	-0.01	whole	0.23
led:stop & kem	laid	-0.19
led:stop & khai	home	-0.15
led:stop & khe	home	-0.12	fell	-0.18	laid	0.42	whole	0.16
led:stop & khi	fell	-0.12	whole	-0.27
led:stop & khieng	home	-0.09	whole	-0.14
led:stop & khmer	home	-0.29	whole	-0.41
led:stop & khong	home	-0.04	fell	-0.03
led:stop & khu	home	0.21	fell	-0.09	laid	0.02	lies	-0.29	whole	0.26
led:stop & kien	home	0.15	fell	-0.14	lies	0.34	whole	0.25
led:stop & kim	home	0.58	fell	-0.14	whole	0.31
led:stop & kinh	home	-0.16	fell	0.15	whole	0.19
led:stop & kon	fell	-0.08	whole	0.05
led:stop & ky	home	0.07	fell	-0.09	whole	0.38
led:stop & lai	home	-0.18	fell	-0.18	laid	-0.2
led:stop & lam	home	-0.23	whole	0.03
led:stop & lan	fell	-0.15	laid	0.11	lies	-0.09	whole	-0.19
led:stop & lang	home	-0.2	fell	-0.07	laid	0.17	whole	0.2
led:stop & lao	home	-0.11	fell	0.01	whole	0.21
led:stop & lap	home	0.41	whole	0.31
led:stop & len	laid	-0.05
led:stop & lien	home	0.03	whole	0.07
led:stop & linh	laid	-0.34	whole	-0.21
led:stop & lo	fell	-0.11	laid	-0.34	lies	-0.07	whole	0.31
led:stop & loc	home	0.03	fell	0.25	whole	0.11
led:stop & long	home	0.01	whole	0.16
led:stop & luc	home	0.18	fell	-0.14	laid	-0.08	whole	-0.2
led:stop & lung	laid	0.05	whole	0.22
led:stop & luon	fell	-0.01	whole	-0.09
led:stop & ma	laid	0.12	whole	0.07
led:stop & mat	fell	-0.18	laid	-0.07	whole	0.42
led:stop & me	laid	-0.06	whole	0.08
led:stop & minh	home	0.06	fell	0.06	whole	-0.26
led:stop & mo	home	0.01	fell	-0.07	lies	0.38
led:stop & mong	home	-0.05	whole	-0.43
led:stop & muong	home	-0.15	fell	-0.03	laid	0.2	whole	-0.9
led:stop & nam	home	0.36	fell	0.28	laid	0.6	whole	0.12
led:stop & nen	fell	-0.18	laid	0.08	lies	-0.04	whole	0.18
led:stop & nga	fell	-0.3	whole	0.38
led:stop & ngam	fell	0.29	laid	-0.02	whole	0.28
led:stop & ngay	fell	0.4	whole	-0.56
led:stop & nghe	home	0.06	whole	0.22
led:stop & nghi	home	0.31	whole	0.18
led:stop & nghia	home	0.22	fell	-0.06	laid	-0.83	lies	0.34	whole	-0.57
led:stop & ngoai	home	0.16	fell	0.15	lies	-0.03	whole	-0.73
led:stop & nguyen	home	-0.08	whole	-0.36
led:stop & nhan	home	-0.03	whole	0.07
led:stop & nhung	laid	-0.13
led:stop & ninh	home	0.05	whole	0.34
led:stop & no	laid	0.03	whole	-0.19
led:stop & noi	home	-0.17	fell	0.1	laid	-0.06
led:stop & nong	home	0.12	fell	-0.13	whole	0.17
led:stop & ntls	fell	-0.07	laid	-0.05	lies	-0.34	whole	0.36
led:stop & nua	laid	0.21	whole	-0.25
led:stop & nui	home	0.02	fell	-0.05	whole	0.29
led:stop & nung	whole	-0.25
led:stop & ong	home	-0.04	fell	-0.25	laid	0.06	whole	-0.3
led:stop & phan	fell	0.23	whole	0.21
led:stop & phia	whole	0.18
led:stop & pho	home	0.28	whole	0.41
led:stop & phong	laid	-0.05	whole	-0.25
led:stop & phu	home	0.09	fell	-0.05	lies	-0.01	whole	0.12
led:stop & phum	whole	0.27
led:stop & phuong	home	-0.11	fell	-0.21	whole	0.17
led:stop & quan	home	-0.38	fell	0.27	laid	-0.01	whole	-0.32
led:stop & quang	home	-0.32	fell	-0.06	laid	-0.04	whole	0.45
led:stop & que	home	0.15	fell	0.13	whole	-0.14
led:stop & quynh	home	0.35	fell	-0.03
led:stop & rach	fell	0.04	laid	0.24	whole	-0.42
led:stop & ray	fell	0.16	laid	-0.25	lies	0.25	whole	-0.31
led:stop & ria	lies	-0.04	whole	0.15
led:stop & rung	whole	-0.39
led:stop & sa	home	0.03	fell	0.18	laid	0.17	whole	0.07
led:stop & san	fell	0.38	laid	-0.2	lies	-0.01	whole	0.07
led:stop & sat	home	-0.07	fell	-0.16	laid	0.33	whole	0.55
led:stop & sau	fell	-0.04	laid	0.06	lies	-0.13	whole	-0.01
led:stop & sinh	whole	0.03
led:stop & so	home	-0.1	fell	-0.04	laid	-0.07	whole	-0.01
led:stop & soc	home	0.07	fell	-0.14	laid	0.29	whole	-0.35
led:stop & son	home	-0.37	fell	0.41	lies	0.44	whole	-0.31
led:stop & song	fell	0.33	laid	-0.06
led:stop & suoi	laid	-0.31	lies	-0.1	whole	-0.5
led:stop & suon	laid	0.08	lies	-0.01	whole	-0.44
led:stop & t	home	-0.03
led:stop & ta	home	-0.13	fell	0.46	laid	-0.05	lies	-0.06	whole	0.06
led:stop & tam	home	0.07	laid	-0.03	whole	0.14
led:stop & tan	home	-0.01	fell	0.22	whole	0.1
led:stop & tap	home	-0.19	laid	-0.17	whole	-0.15
led:stop & tau	fell	-0.15	whole	0.26
led:stop & tay	home	-0.05	fell	0.08	whole	0.25
led:stop & thach	fell	0.58	whole	0.24
led:stop & thai	home	0.34	fell	-0.08	whole	-0.15
led:stop & than	home	-0.01
led:stop & thanh	home	0.22	fell	-0.17	laid	-0.14	whole	0.12
led:stop & thi	home	0.25	whole	0.09
led:stop & thon	home	0.15	laid	-0.03	lies	-0.07	whole	0.05
led:stop & thu	home	-0.21	laid	-0.07
led:stop & thuan	laid	-0.04	whole	0.08
led:stop & thuong	home	0.02	fell	-0.07	whole	0.11
led:stop & thuy	home	0.23	whole	0.31
led:stop & tich	fell	0.2	whole	0.04
led:stop & tien	home	0.11	whole	0.25
led:stop & tieu	fell	-0.03
led:stop & tinh	home	-0.17	fell	0.06	whole	-0.37
led:stop & toc	home	-0.19	fell	-0.22	laid	-0.04	whole	-0.72
led:stop & toi	home	-0.25	laid	0.27
led:stop & tong	fell	-0.27
led:stop & tra	home	0.47	fell	0.13	whole	0.2
led:stop & trai	fell	-0.12	laid	-0.04	whole	0.11
led:stop & tram	home	0.11	fell	0.03	laid	-0.29	whole	-0.34
led:stop & tran	fell	-0.25	laid	0.18	lies	-0.05	whole	-0.35
led:stop & trang	home	0.04	fell	0.14	lies	0.33	whole	-0.1
led:stop & tren	fell	0.06	laid	0.04	lies	-0.1
led:stop & tri	home	-0.02	fell	0.08
led:stop & trieu	home	0.06	whole	0.06
led:stop & trong	home	-0.16	laid	0.12	lies	-0.2	whole	-0.14
led:stop & truc	home	0.05	fell	-0.13	whole	0.07
led:stop & trung	whole	0.05
led:stop & truoc	fell	-0.09	laid	0.06	whole	0.32
led:stop & truong	fell	-0.78	laid	-0.02	lies	-0.01
led:stop & tu	home	0.07	fell	-0.07	laid	-0.1	whole	0.15
led:stop & ung	home	0.07	whole	0.18
led:stop & va	home	-0.01	whole	-0.17
led:stop & van	home	-0.11	whole	0.09
led:stop & ven	fell	-0.13	laid	0.15	lies	-0.02	whole	0.21
led:stop & vi	fell	-0.03	laid	-0.16	whole	0.12
led:stop & vinh	home	-0.2	fell	-0.02	whole	0.39
led:stop & vo	home	0.19	whole	0.11
led:stop & vot	fell	-0.12	laid	-0.07
led:stop & vu	home	-0.33
led:stop & vung	whole	0.16
led:stop & vuon	fell	0.05	laid	-0.32	lies	0.28	whole	0.2
led:stop & xa	home	-0.1	fell	-0.02	laid	0.06	lies	-0.18	whole	0.73
led:stop & xom	home	0.11	fell	0.06	laid	-0.07	whole	0.12
led:stop & xuan	home	0.23	whole	0.32
led:stop & xung	home	-0.06	fell	-0.05
led:stop & y	home	0.58	whole	-0.19
led:stop & yen	home	-0.24	whole	0.08
led:tells	home	-0.23	fell	0.2	laid	-0.02	lies	-0.25	whole	-0.1
led:tells & #	laid	-0.04	whole	-0.31
led:tells & ##	whole	-0.13
led:tells & anh	laid	0.24	whole	-0.27
led:tells & ba	whole	-0.3
led:tells & bai	fell	0.26	laid	-0.29	whole	0.18
led:tells & ban	home	-0.12	fell	-0.2	laid	-0.15	lies	-0.02	whole	-0.25
led:tells & ben	fell	-0.34	laid	0.07	whole	0.06
led:tells & bia	laid	0.12	lies	-0.06	whole	0.25
led:tells & bien	laid	-0.01
led:tells & binh	fell	-0.01	whole	0.04
led:tells & bo	fell	-0.16	laid	-0.31	lies	-0.02	whole	-0.11
led:tells & ca	whole	-0.1
led:tells & cach	whole	0.21
led:tells & cai	laid	-0.26	whole	0.18
led:tells & canh	laid	0.5	lies	-0.11	whole	0.22
led:tells & cao	fell	-0.11
led:tells & cau	fell	-0.13	laid	0.07
led:tells & chan	fell	-0.28	laid	0.26	whole	0.02
led:tells & cho	laid	-0.21
led:tells & chon	fell	-0.01	laid	0.13	whole	-0.07
led:tells & chu	laid	0.2	whole	-0.07
led:tells & chua	whole	-0.15
led:tells & co	laid	-0.03	whole	-0.03
led:tells & con	fell	0.21	laid	0.03	whole	0.35
led:tells & cong	home	-0.11	fell	-0.07
led:tells & cu	fell	-0.1	laid	0.42
led:tells & cua	fell	-0.11	laid	0.15	whole	-0.09
led:tells & cung	laid	-0.26
led:tells & dao	home	-0.04
led:tells & dat	lies	0.31	whole	-0.25
led:tells & doi	fell	-0.01	laid	0.07	lies	-0.06
led:tells & dong	fell	-0.07	laid	-0.38	lies	0.24	whole	-0.41
led:tells & duoi	fell	0.34	laid	-0.12	whole	-0.36
led:tells & duong	fell	0.37	whole	0.43
led:tells & gan	fell	0.01	laid	-0.21	whole	0.18
led:tells & go	home	-0.12	fell	-0.11	laid	0.03	whole	0.25
led:tells & goc	fell	-0.05	lies	0.03	whole	0.49
led:tells & hai	laid	0.04	whole	-0.17
led:tells & hang	fell	0.6	laid	-0.03	lies	-0.02	whole	-0.15
led:tells & ho	laid	-0.3	whole	-0.02
led:tells & hoi	fell	-0.02	laid	-0.01
led:tells & ke	laid	0.24	whole	0.23
led:tells & khe	fell	0.04	laid	-0.48	whole	0.08
led:tells & khu	fell	-0.32	whole	0.46
led:tells & lai	laid	-0.09
led:tells & lan	laid	0.09	whole	-0.13
led:tells & lang	home	0.22	fell	-0.06
led:tells & lo	fell	-0.02	laid	-0.21	lies	-0.02	whole	0.18
led:tells & luc	fell	0.26	laid	0.14
led:tells & lung	laid	0.05	whole	0.22
led:tells & luon	laid	-0.19	whole	-0.09
led:tells & nen	fell	-0.08	laid	0.14	whole	0.18
led:tells & ngay	fell	-0.23	laid	0.18
led:tells & nghia	fell	-0.05	laid	0.15	lies	-0.28	whole	-0.11
led:tells & ngoai	laid	0.11	whole	0.2
led:tells & no	whole	-0.16
led:tells & ntls	laid	0.36	lies	0.41	whole	0.18
led:tells & ong	laid	0.05	whole	-0.08
led:tells & phia	whole	0.17
led:tells & quang	home	-0.02	fell	-0.16	laid	-0.01
led:tells & ria	whole	0.11
led:tells & san	laid	0.14	whole	0.03
led:tells & sat	whole	0.09
led:tells & sau	fell	0.46	laid	0.47	lies	-0.16	whole	0.81
led:tells & so	laid	-0.04	whole	-0.04
led:tells & suon	whole	-0.28
led:tells & tai	laid	0.03	whole	-0.14
led:tells & tam	home	0.42	fell	-0.01	laid	0.22	whole	-0.29
led:tells & tay	fell	-0.11	laid	-0.03
led:tells & tinh	fell	-0.02
led:tells & to	fell	0.34	whole	0.04
led:tells & toc	home	-0.05	whole	-0.15
led:tells & tram	fell	-0.06	lies	0.11
led:tells & tran	fell	-0.05	laid	0.24	whole	-0.45
led:tells & trang	laid	0.03	lies	-0.03	whole	0.19
led:tells & tren	fell	0.14	laid	0.19	whole	-0.19
led:tells & trong	fell	-0.2	laid	0.16	lies	-0.09
led:tells & truoc	laid	0.03	whole	0.34
led:tells & truong	fell	0.18	laid	0.01	whole	-0.2
led:tells & tu	laid	-0.09
led:tells & voi	laid	0.07	whole	-0.11
led:tells & vuon	laid	-0.35	lies	-0.16	whole	-0.19
led:tells & xa	fell	0.35	laid	-0.05	whole	0.14
led:thing	home	-0.72	fell	-0.16	laid	-0.34	lies	-0.01	whole	-0.03
led:thing & ben	laid	0.2	whole	-0.27
led:thing & bia	fell	-0.02	whole	-0.28
led:thing & bo	fell	-0.02	laid	-0.05	lies	-0.02	whole	0.26
led:thing & canh	laid	0.09	whole	0.01
led:thing & cho	fell	-0.05	laid	0.42	whole	-0.07
led:thing & chon	laid	0.33
led:thing & doi	home	-0.07	fell	0.17	whole	-0.02
led:thing & dong	home	0.11	fell	-0.26	laid	-0.01
led:thing & gan	fell	-0.2	laid	-0.32	lies	-0.07	whole	-0.22
led:thing & hang	whole	0.28
led:thing & khu	fell	0.03	laid	-0.04	whole	0.09
led:thing & kon	fell	0.38	whole	0.43
led:thing & lang	fell	-0.08	whole	-0.44
led:thing & lo	fell	0.1	laid	-0.26	whole	0.04
led:thing & mo	laid	-0.01
led:thing & nam	fell	-0.03	whole	-0.02
led:thing & ngoai	fell	0.25	whole	-0.11
led:thing & nhung	whole	-0.03
led:thing & quan	fell	-0.1
led:thing & quang	fell	-0.02
led:thing & quyet	fell	-0.06	whole	-0.11
led:thing & sat	laid	0.05
led:thing & sau	laid	-0.03	whole	0.33
led:thing & tay	home	-0.05
led:thing & thi	home	-0.02	whole	-0.09
led:thing & thon	fell	0.23	whole	0.39
led:thing & tinh	fell	-0.11
led:thing & tren	whole	-0.03
led:thing & trong	fell	0.18
led:thing & trung	home	-0.06	fell	-0.04
led:thing & vi	lies	0.34	whole	-0.06
led:thing & xa	fell	-0.07	whole	-0.24
led:title	home	-0.32	fell	-0.08	laid	0.37	lies	-0.19	whole	0.01
led:title & ba	fell	-0.17
led:title & ban	home	-0.09	fell	-0.02	laid	0.17	lies	0.29	whole	-0.24
led:title & ben	fell	0.32	whole	0.22
led:title & bia	home	-0.01	fell	-0.17	laid	-0.08	lies	-0.01
led:title & binh	home	-0.05	lies	-0.06	whole	-0.44
led:title & bo	laid	-0.05	whole	0.04
led:title & cach	laid	-0.01	whole	-0.06
led:title & canh	home	-0.04	laid	0.09	lies	-0.04	whole	0.51
led:title & cau	fell	-0.1
led:title & chan	laid	0.3	whole	-0.19
led:title & cho	whole	-0.04
led:title & chua	fell	0.21	laid	0.11	lies	0.23	whole	0.5
led:title & con	fell	-0.23	lies	-0.02	whole	0.1
led:title & cua	laid	0.15	whole	-0.41
led:title & doan	fell	-0.08	whole	-0.03
led:title & doi	fell	-0.49	laid	0.02	whole	0.23
led:title & don	fell	0.23	laid	-0.18	lies	0.23	whole	-0.3
led:title & dong	home	0.1	fell	-0.02	lies	0.18	whole	0.6
led:title & duoi	fell	0.05	laid	-0.04	whole	-0.17
led:title & duong	fell	-0.14	laid	-0.02	whole	-0.13
led:title & em	home	-0.07	fell	-0.01	laid	-0.03
led:title & gan	whole	0.08
led:title & goc	lies	-0.02	whole	0.19
led:title & hai	home	-0.11
led:title & hang	laid	0.2
led:title & ho	home	0.24	laid	-0.24	whole	-0.5
led:title & hoi	whole	-0.03
led:title & khu	laid	0.23	lies	-0.26	whole	0.19
led:title & lai	fell	-0.01
led:title & lang	home	0.08	fell	-0.07	laid	-0.08	whole	0.24
led:title & nen	laid	-0.01
led:title & ngay	fell	0.3	laid	-0.14	whole	-0.42
led:title & nghia	laid	-0.06	whole	0.24
led:title & ngoai	fell	-0.12	laid	-0.08
led:title & ntls	fell	-0.03	laid	-0.1	lies	-0.15	whole	0.03
led:title & ray	fell	0.07	whole	0.12
led:title & sau	fell	-0.14	whole	-0.17
led:title & song	fell	0.09	laid	-0.02	whole	-0.29
led:title & t	home	-0.03
led:title & thanh	home	0.27	whole	-0.26
led:title & thon	fell	0.22	laid	0.11	whole	0.37
led:title & trai	fell	-0.08	laid	-0.01
led:title & tren	fell	-0.05	lies	-0.07	whole	-0.16
led:title & trong	fell	-0.13	laid	0.29	lies	-0.07	whole	0.05
led:title & truoc	fell	-0.09
led:title & truong	laid	0.07
led:title & vuon	whole	0.39
led:title & xa	home	-0.33	fell	0.13	laid	0.21	whole	-0.52
long after martyr	home	0.4	fell	-0.42	laid	0.02	lies	-0.55	whole	-0.07
long after other	home	-0.68	fell	-0.25	laid	0.4	lies	-0.55	whole	0.05
long after teller	home	-0.44	fell	0.06	laid	-0.38	lies	-0.53	whole	-0.4
martyrs 0	home	-1.33	fell	0.09	laid	-1.1	lies	-2.49	whole	-0.15
martyrs 1	home	-0.57	fell	-0.84	laid	-0.57	lies	-0.44	whole	-0.28
martyrs 2	home	-0.06	fell	-0.32	laid	0.1	lies	-0.12	whole	0.08
martyrs 3	home	-0.16	fell	-0.27	laid	-0.22	lies	-0.35	whole	0.13
next sentence:again	home	-0.34	fell	0.66	laid	0.48	lies	0.01	whole	0.18
next sentence:alive	home	-0.03	fell	-0.16	laid	0.51	lies	0.23	whole	0.09
next sentence:at	home	-0.15	fell	-0.09	laid	-0.12	lies	0.14	whole	0.12
next sentence:battle	home	0.34	fell	0.19	laid	-0.39	lies	0.19	whole	0.03
next sentence:born	home	-0.88	fell	-0.13	laid	-0.21	lies	0.32	whole	-0.23
next sentence:bury	home	0.19	fell	0.5	laid	-0.63	lies	-0.37	whole	0.05
next sentence:capture	home	-0.18	fell	-0.21	lies	-0.13	whole	0.08
next sentence:contact	home	-0.42	fell	-0.1	laid	-0.24	lies	0.09	whole	0.04
next sentence:died	home	-0.47	fell	0.15	laid	-0.13	lies	-0.09	whole	0.16
next sentence:enlist	home	0.31	fell	-0.81	laid	-0.37	lies	-0.73	whole	-0.28
next sentence:fell	home	0.01	fell	-0.37	laid	0.03	lies	0.14	whole	0.07
next sentence:gio	home	0.18	fell	-0.68	laid	-0.36	whole	-0.02
next sentence:grave	home	0.2	fell	0.06	laid	-0.06	lies	0.52	whole	0.07
next sentence:home	home	-0.25	fell	-0.08	laid	-0.18	lies	0.15
next sentence:hurt	home	0.79	fell	-0.24	laid	0.61	lies	-0.59	whole	-0.28
next sentence:joined	home	-0.12	fell	-0.73	laid	-0.26	lies	-0.53	whole	-0.31
next sentence:kin	home	-0.7	fell	0.16	laid	-0.14	lies	-0.37	whole	-0.08
next sentence:laid	home	0.19	fell	0.13	laid	0.17	lies	0.45	whole	0.45
next sentence:last	home	0.06	fell	0.23	laid	0.25	lies	-0.04
next sentence:letter	home	-0.14	fell	-0.37	laid	0.32	lies	-0.23	whole	-0.06
next sentence:level	home	0.11	fell	0.06	laid	0.03	lies	-0.32	whole	0.12
next sentence:link	home	-0.16	fell	-0.22	laid	0.3	lies	-0.28
next sentence:martyr	home	-0.16	fell	-0.65	lies	-0.03	whole	0.1
next sentence:moved	home	-0.39	fell	-0.41	laid	0.12	lies	0.26	whole	-0.11
next sentence:naming	home	0.07	fell	-0.02	laid	0.66	lies	-0.05	whole	0.09
next sentence:notice	home	-0.17	fell	-0.69	laid	0.36	lies	0.32	whole	0.04
next sentence:office	home	-0.04	fell	0.42	laid	-0.2	lies	0.15	whole	0.24
next sentence:post	home	0.14	fell	-0.02	laid	-0.29	lies	0.32	whole	-0.31
next sentence:rank	home	-0.79	fell	-0.23	laid	-0.01	lies	-0.31	whole	0.12
next sentence:returned	home	-0.06	fell	-0.58	laid	-0.44	lies	0.07	whole	-0.03
next sentence:self	home	0.01	fell	-0.01	laid	0.23	lies	0.21	whole	-0.11
next sentence:site	home	0.37	fell	-0.34	laid	-0.08	lies	-0.11	whole	-0.03
next sentence:tells	home	-0.02	fell	-0.01	laid	-0.27	lies	-0.06	whole	-0.1
next sentence:thing	home	-0.02	fell	-0.02	laid	0.19	lies	-0.4	whole	0.08
next sentence:title	home	-0.05	fell	0.05	laid	-0.14	lies	-0.31	whole	0.01
next sentence:truename	home	-0.39	fell	-0.19	laid	0.28	whole	0.1
opens	home	-0.21	fell	-0.06	laid	-0.07	lies	-0.27	whole	0.16
part 0 of 4	home	-0.39	fell	-0.24	laid	-0.89	lies	-0.6	whole	-0.12
part 1 of 4	home	-0.35	fell	-0.09	laid	-0.68	lies	-0.68	whole	-0.25
part 2 of 4	home	-0.72	fell	-0.35	laid	-0.01	lies	-0.43	whole	0.04
part 3 of 4	home	-0.49	fell	-0.94	laid	-0.35	lies	-0.56	whole	-0.05
places 0	home	0.06	fell	0.21	laid	-0.69	lies	-0.26	whole	0.35
places 1	home	-0.2	fell	0.14	laid	-0.15	lies	-0.12	whole	0.12
places 2	home	-0.37	fell	-0.38	laid	-0.29	lies	-0.6	whole	-0.12
places 3	home	-0.64	fell	-0.71	laid	-0.48	lies	-0.48	whole	-0.32
places 4	home	-0.63	fell	-0.89	laid	-0.56	lies	-0.9	whole	-0.27
sentence before:again	home	0.57	fell	0.03	lies	-0.44	whole	0.42
sentence before:alive	home	0.32	fell	-0.17	laid	-0.16	lies	-0.92	whole	0.43
sentence before:at	home	0.03	fell	-0.28	laid	0.06	lies	-0.2	whole	-0.02
sentence before:battle	home	0.21	fell	-0.62	laid	0.13	lies	-1.06	whole	0.35
sentence before:born	home	0.51	fell	0.51	laid	-0.28	lies	0.22	whole	0.21
sentence before:bury	home	1.03	fell	-1.21	laid	-0.16	lies	0.13	whole	0.28
sentence before:capture	home	0.29	fell	-0.72	laid	0.41	lies	-0.19	whole	0.11
sentence before:contact	home	0.24	fell	0.5	laid	0.26	lies	-0.2	whole	0.28
sentence before:died	home	-0.06	fell	-0.01	laid	-0.46	lies	0.02	whole	0.02
sentence before:enlist	home	-0.15	fell	-0.33	laid	-0.56	lies	-0.31	whole	-0.18
sentence before:fell	home	-0.51	fell	-0.19	laid	0.32	lies	0.37
sentence before:gio	home	-0.54	fell	-0.21	laid	-0.01	lies	0.5	whole	0.31
sentence before:grave	home	0.19	fell	-0.31	laid	-0.51	lies	-0.14	whole	-0.03
sentence before:home	home	-0.27	fell	-0.24	laid	0.32	lies	-0.02	whole	0.01
sentence before:hurt	home	0.1	fell	-0.57	laid	-0.48	lies	-0.16	whole	-0.05
sentence before:joined	home	0.03	fell	-0.28	laid	-0.53	lies	-0.2	whole	-0.13
sentence before:kin	home	-0.08	fell	-0.37	laid	-0.83	lies	0.18
sentence before:laid	home	0.01	fell	-0.28	lies	-0.44	whole	-0.07
sentence before:last	home	0.07	fell	-0.03	laid	0.3	lies	-0.21
sentence before:letter	home	0.23	fell	-0.17	laid	-0.32	lies	-0.55	whole	0.2
sentence before:level	home	-0.23	fell	0.13	laid	-0.28	lies	-0.02	whole	0.11
sentence before:link	home	0.12	fell	0.13	laid	-0.12	lies	0.58	whole	0.1
sentence before:martyr	fell	-0.02	lies	0.13	whole	0.15
sentence before:moved	home	-0.47	fell	0.08	laid	-0.39	lies	-0.45	whole	-0.12
sentence before:naming	home	0.23	fell	-0.52	laid	-0.12	lies	-0.67	whole	0.02
sentence before:notice	home	0.36	fell	0.16	laid	-0.24	lies	0.61	whole	0.1
sentence before:office	home	-0.07	fell	0.02	laid	-0.27	lies	0.12	whole	0.04
sentence before:post	home	0.35	fell	-0.25	laid	-0.2	lies	-0.36	whole	-0.23
sentence before:rank	home	-0.31	fell	0.4	laid	-0.09	lies	-1	whole	-0.08
sentence before:returned	home	-0.63	fell	0.17	laid	-0.05	lies	-0.6	whole	0.1
sentence before:self	home	-0.22	fell	0.1	laid	-0.35	lies	-0.14	whole	-0.09
sentence before:site	home	-0.19	fell	-0.84	laid	-0.11	whole	-0.22
sentence before:tells	home	-0.03	fell	-0.22	laid	-0.24	lies	0.01	whole	0.18
sentence before:thing	home	-0.19	fell	0.11	laid	-0.03	lies	-0.43	whole	0.26
sentence before:title	fell	0.2	laid	-0.41	lies	-0.19	whole	0.03
sentence before:truename	home	0.22	fell	-0.28	lies	-0.16	whole	0.21
size 1	home	-2.21	fell	-1.6	laid	-2.96	lies	-2.07	whole	-0.74
size 2	home	0.12	fell	-0.43	laid	-1.29	lies	-0.71	whole	0.49
size 3	home	-0.53	fell	0.03	laid	-0.51	lies	-0.22	whole	0.11
size 4	home	-0.37	fell	0.02	laid	-0.5	lies	-0.26	whole	0.13
size 5	home	-0.72	fell	-0.02	laid	-0.01	lies	-0.28	whole	-0.46
size 6	home	-0.35	fell	-0.32	laid	0.01	lies	0.07	whole	0.12
size 7	home	-0.09	fell	0.1	laid	0.57	lies	-0.25	whole	0.07
size 8	home	0.68	fell	-0.54	laid	0.43	lies	-0.13	whole	-0.65
text:battle	home	-0.07	fell	-0.04	laid	-1	lies	-0.21	whole	0.08
text:benefit	home	-0.33	fell	0.05	laid	-0.03	whole	0.06
text:by_comrade	home	-0.23	fell	-0.29	laid	-0.03	lies	-0.46	whole	-0.08
text:by_finder	home	-0.11	fell	0.42	laid	-0.52	lies	-0.95	whole	-0.1
text:by_foreign	home	0.03	laid	-0.26	lies	-0.01	whole	0.28
text:by_keeper	home	-0.09	fell	-0.73	laid	0.01	lies	0.07	whole	0.13
text:by_official	home	-0.12	fell	-0.01	laid	-0.04	lies	0.29	whole	0.38
text:by_resident	home	0.01	fell	0.23	laid	-0.46	lies	0.23	whole	-0.04
text:by_volunteer	home	-0.68	fell	-0.96	laid	-0.26	lies	-0.14	whole	-0.5
text:dna	home	-0.89	laid	0.29	lies	-0.3	whole	0.24
text:enemy	home	-0.57	fell	-0.35	laid	-0.59	lies	-0.02	whole	0.03
text:foreign	home	0.03	laid	-0.26	lies	-0.01	whole	0.28
text:found	home	-0.7	fell	0.28	laid	0.06	lies	-0.79	whole	-0.09
text:give_back	fell	-0.53	laid	0.01	lies	-0.25	whole	0.03
text:grave	home	-0.18	fell	-0.33	laid	0.45	lies	0.68	whole	-0.06
text:hearsay	home	-0.06	fell	-0.07	laid	-0.12	lies	0.1	whole	-0.05
text:informs	home	-0.35	fell	-0.46	laid	-0.07	lies	0.09	whole	-0.64
text:list	home	-0.4	fell	-0.63	laid	0.33	lies	-0.01	whole	0.25
text:recognition	home	-0.3	fell	-0.14	laid	-0.33	lies	0.27	whole	0.12
text:relics	fell	-0.09	laid	-0.79	lies	-0.55	whole	-0.12
text:rumoured	home	-0.01	fell	0.37	laid	-0.29	whole	0.24
text:scam	home	0.02	fell	-0.85	laid	-0.76	lies	-0.39	whole	0.48
text:seek	home	-0.11	fell	-0.02	laid	-0.24	lies	-0.44	whole	0.06
text:sought	home	-0.28	fell	-0.04	laid	-0.19	whole	0.05
text:stone	home	-0.64	fell	-0.26	laid	0.02	lies	0.51	whole	0.14
typed before 02	whole	-0.16
typed before 1	home	-0.14	fell	-0.16	laid	-0.05	lies	-0.01	whole	-0.2
typed before 12	fell	-0.2	laid	-0.37	lies	0.05	whole	-0.08
typed before 14	home	-0.12	lies	-0.06
typed before 16	fell	-0.12	laid	0.15	whole	-0.08
typed before 19	fell	-0.07
typed before 1939	whole	0.09
typed before 1944	home	0.1	whole	0.29
typed before 1947	fell	-0.24	laid	-0.05	whole	0.03
typed before 1948	home	0.26	fell	-0.02	whole	-0.02
typed before 1949	home	0.18	fell	-0.15	whole	0.23
typed before 1950	home	-0.09	fell	-0.03	laid	-0.01	whole	-0.4
typed before 1951	home	0.3	whole	0.22
typed before 1952	home	0.07	fell	-0.07	laid	0.17	whole	0.05
typed before 1954	fell	0.43	laid	-0.01	whole	-0.2
typed before 1964	laid	0.25	whole	-0.18
typed before 1965	home	-0.1	fell	0.33	laid	-0.1	whole	0.37
typed before 1966	home	-0.13	fell	0.34	laid	-0.1	lies	0.39	whole	-0.03
typed before 1967	home	-0.08	fell	0.32	lies	-0.09	whole	0.13
typed before 1968	home	-0.14	laid	-0.03	whole	0.8
typed before 1969	home	-0.09	laid	-0.16	whole	0.16
typed before 1970	home	-0.19	fell	-0.5	laid	0.2	lies	-0.02	whole	0.17
typed before 1971	home	-0.15	fell	0.67	laid	0.2	whole	-0.16
typed before 1972	home	0.09	fell	0.71	lies	-0.2	whole	-0.2
typed before 1973	home	-0.02	fell	0.16	whole	0.03
typed before 1974	laid	0.25	whole	0.07
typed before 1975	home	-0.19	fell	0.27	whole	0.1
typed before 1978	whole	0.32
typed before 1979	home	-0.13	laid	-0.06	whole	0.4
typed before 1984	home	-0.03	fell	-0.02	whole	-0.08
typed before 1985	home	-0.01	fell	0.38	laid	-0.02	whole	0.64
typed before 1986	laid	0.27	lies	0.34	whole	-0.16
typed before 1988	fell	-0.09	whole	-0.1
typed before 1990	laid	-0.04	lies	-0.09	whole	-0.23
typed before 2	home	-0.2	fell	-0.29	laid	-0.14	lies	-0.06	whole	-0.25
typed before 20	whole	-0.11
typed before 2025	fell	-0.11
typed before 2026	fell	-0.11	whole	-0.02
typed before 22	home	-0.02
typed before 25	home	-0.09
typed before 3	fell	-0.29	laid	0.51	lies	-0.14	whole	-0.31
typed before 31	fell	-0.01	laid	-0.02	whole	-0.32
typed before 34	fell	-0.08
typed before 4	home	-0.28	fell	0.56	laid	-0.05	lies	-0.16	whole	0.22
typed before 40	fell	-0.03
typed before 41	fell	0.21	laid	-0.03	whole	-0.32
typed before 45	home	0.05	fell	-0.07	whole	-0.03
typed before 5	home	-0.08	fell	-0.14	laid	-0.13	lies	0.02	whole	0.44
typed before 6	home	0.11	fell	-0.06
typed before 66	home	0.21	fell	-0.01	whole	0.21
typed before 67	home	-0.07	fell	0.38	laid	-0.02
typed before 68	home	0.11	fell	0.14	laid	-0.08	whole	0.11
typed before 69	fell	-0.29
typed before 7	home	0.12	fell	0.24	laid	-0.11	whole	-0.27
typed before 71	fell	0.27	whole	0.04
typed before 72	home	-0.07	fell	-0.02	laid	0.64	lies	-0.02	whole	0.58
typed before 75	fell	0.54	laid	-0.01	whole	0.18
typed before 772	lies	0.35	whole	-0.18
typed before 8	fell	-0.04	laid	-0.15	lies	-0.07	whole	-0.15
typed before 84	home	-0.39	fell	0.28	whole	0.07
typed before 9	fell	-0.23	laid	-0.08	lies	-0.02	whole	-0.09
typed before ^	home	-0.21	fell	-0.06	laid	-0.07	lies	-0.27	whole	0.16
typed before a	fell	-0.02	laid	-0.07	lies	-0.05	whole	-0.02
typed before ai	laid	-0.01
typed before an	home	-0.44	fell	-0.17	laid	-0.03	lies	-0.03	whole	-0.17
typed before anh	fell	-0.15	laid	0.16	lies	-0.09
typed before b	laid	-0.04	lies	-0.04
typed before b52	fell	0.18	laid	-0.1	whole	-0.33
typed before ba	home	0.12	fell	-0.27	laid	-0.17	lies	0.18	whole	-0.42
typed before bac	home	0.1	fell	-0.09	laid	0.1	lies	-0.03	whole	-0.3
typed before ban	home	0.26	fell	-0.1	laid	-0.01	whole	0.22
typed before bang	fell	-0.17
typed before bao	home	-0.08	laid	-0.09
typed before bat	fell	0.3	whole	-0.02
typed before bay	home	-0.04	laid	-0.02	whole	-0.12
typed before be	fell	0.13	whole	-0.25
typed before ben	whole	-0.08
typed before bi	home	-0.07	fell	0.14	laid	-0.1	whole	-0.15
typed before bia	fell	0.23	laid	-0.09	lies	-0.11	whole	-0.45
typed before bien	fell	0.04	laid	-0.01	whole	-0.02
typed before biet	laid	-0.06
typed before binh	home	-0.52	fell	-0.4	laid	-0.02	lies	-0.08	whole	-0.12
typed before biên	home	-0.1	fell	0.21	laid	-0.02	lies	0.16	whole	-0.23
typed before biệt	fell	-0.28	lies	-0.02
typed before bo	fell	-0.01	laid	0.11	whole	-0.01
typed before bom	home	-0.04	fell	-0.34	laid	0.34	lies	-0.07	whole	-0.52
typed before bài	home	-0.01	laid	-0.03	lies	0.22
typed before bác	laid	-0.14	lies	-0.04	whole	-0.23
typed before bán	home	-0.01	laid	-0.16	lies	-0.06	whole	-0.06
typed before báo	fell	-0.23	laid	0.17	whole	-0.17
typed before bình	home	-0.2	laid	-0.03	whole	-0.18
typed before bản	home	0.07	fell	-0.03	laid	-0.19	lies	-0.01	whole	-0.36
typed before bảo	home	-0.07	fell	-0.16	laid	-0.11	whole	-0.02
typed before bậc	home	-0.08	fell	-0.05	laid	-0.04	lies	-0.02
typed before bắc	home	-0.07	fell	0.02	laid	0.17	lies	0.35	whole	-0.29
typed before bắn	fell	0.84	laid	-0.16	whole	0.3
typed before bằng	fell	-0.04	laid	0.42	lies	0.22	whole	0.02
typed before bốn	home	0.1	whole	0.02
typed before bộ	fell	-0.11	lies	-0.11
typed before c	home	-0.11	fell	0.04	whole	0.28
typed before ca	home	-0.19	lies	-0.18	whole	-0.03
typed before cai	fell	-0.09	laid	-0.01	lies	0.06	whole	-0.03
typed before cam	laid	0.16	whole	-0.04
typed before can	home	0.24	fell	-0.11	lies	0.12	whole	-0.39
typed before cao	home	-0.23	fell	-0.2	whole	-0.19
typed before cat	fell	0.1	laid	-0.17
typed before cay	fell	-0.04
typed before cha	home	-0.08	fell	-0.1	laid	-0.07	whole	-0.14
typed before chanh	home	-0.05	whole	-0.17
typed before chau	home	0.05	whole	0.07
typed before chet	fell	-0.21	whole	0.56
typed before chi	fell	-0.18	laid	-0.15	lies	-0.04	whole	-0.13
typed before chien	home	-0.23	fell	-0.06	laid	-0.03	lies	-0.02
typed before chiến	fell	0.49	lies	-0.03	whole	0.04
typed before cho	home	-0.17	fell	-0.07	laid	0.03	whole	-0.1
typed before chon	fell	-0.13	laid	0.72	lies	-0.2	whole	0.51
typed before chong	laid	-0.02	whole	-0.26
typed before chu	home	0.27	fell	-0.16	whole	-0.3
typed before chung	laid	-0.06	whole	-0.21
typed before chup	fell	0.08	whole	0.13
typed before chuyen	laid	-0.02
typed before cháu	home	-0.02
typed before cháy	fell	-0.19	laid	0.08
typed before chân	home	-0.03	fell	-0.05	laid	-0.06
typed before châu	fell	-0.12	whole	-0.41
typed before chép	home	-0.01
typed before chìm	fell	-0.04	laid	-0.01	lies	-0.02	whole	0.29
typed before chính	lies	-0.01
typed before chôn	home	-0.01	fell	-0.43	laid	-0.28	lies	-0.01	whole	0.01
typed before chùa	lies	-0.05	whole	-0.22
typed before chú	whole	-0.06
typed before chăm	laid	0.17	whole	-0.12
typed before chương	home	0.01	whole	-0.1
typed before chế	whole	-0.25
typed before chết	fell	-0.11	laid	-0.2	whole	-0.63
typed before chỉ	fell	0.27	laid	-0.08	whole	0.15
typed before chị	whole	0.3
typed before chống	home	-0.05
typed before chốt	fell	0.47	whole	-0.09
typed before chỗ	fell	-0.12	laid	0.11
typed before chữ	laid	-0.06	lies	-0.07	whole	-0.45
typed before co	fell	-0.04	laid	-0.02	whole	-0.07
typed before coi	laid	0.38	lies	0.38	whole	0.35
typed before con	home	-0.44	fell	0.15	laid	-0.13	lies	-0.12	whole	-0.18
typed before cong	lies	0.09	whole	-0.16
typed before cot	whole	-0.03
typed before cu	home	-0.04	fell	0.03	laid	0.06	whole	-0.47
typed before cua	fell	0.27	laid	-0.08	whole	-0.14
typed before cuc	home	-0.04	fell	-0.02
typed before cung	home	0.16	fell	-0.25	laid	-0.28	whole	0.1
typed before cuoi	fell	0.26	lies	0.28	whole	-0.1
typed before cuong	home	0.01
typed before cuối	laid	0.21	lies	-0.05	whole	-0.38
typed before càn	fell	-0.09	whole	-0.14
typed before cày	whole	-0.1
typed before cái	fell	-0.08	laid	0.22	lies	-0.06	whole	-0.35
typed before cánh	laid	-0.02	whole	0.4
typed before cát	home	-0.22	fell	0.27	laid	0.04	lies	-0.03	whole	-0.4
typed before còn	home	-0.04	fell	-0.25	laid	-0.09
typed before có	fell	-0.25	laid	0.16	lies	-0.01	whole	0.18
typed before cô	home	-0.02	fell	0.25	lies	0.24	whole	0.39
typed before công	home	-0.26	fell	0.06	laid	-0.08	lies	-0.02	whole	0.31
typed before cùng	home	0.82	fell	-0.21	lies	-0.03	whole	-0.55
typed before cú	whole	-0.02
typed before cũ	fell	0.61	lies	-0.08	whole	0.66
typed before cạn	fell	-0.01	laid	0.19	whole	-0.1
typed before cả	home	0.22	fell	-0.01	laid	-0.02	lies	0.27	whole	-0.06
typed before cảnh	fell	0.04	laid	-0.08
typed before cấp	fell	-0.21	lies	-0.06
typed before cất	laid	-0.26	whole	-0.15
typed before cần	whole	-0.05
typed before cầu	fell	-0.11	laid	-0.08	lies	0.25
typed before cối	home	-0.05	fell	-0.17	laid	0.11
typed before cống	fell	0.17	whole	-0.08
typed before cốt	laid	-0.19	lies	0.18	whole	-0.11
typed before cổ	fell	-0.23	whole	-0.24
typed before cụ	home	0.08	fell	0.27	laid	-0.26	whole	-0.11
typed before của	home	0.07	fell	-0.15	laid	0.41	lies	-0.15	whole	0.4
typed before d	laid	-0.03
typed before da	fell	-0.17	laid	0.36	lies	-0.01	whole	0.21
typed before dai	fell	-0.13	laid	-0.02
typed before dam	home	0.01
typed before dan	home	0.05	laid	0.39	whole	-0.1
typed before danh	home	-0.51	fell	0.01	laid	-0.06	lies	-0.01	whole	0.2
typed before dao	home	-0.1	fell	-0.08	whole	0.6
typed before dat	laid	-0.23	whole	0.23
typed before dau	fell	-0.53	lies	-0.08	whole	0.46
typed before day	home	-0.06	fell	-0.01	laid	-0.12
typed before de	laid	-0.06
typed before di	home	-0.03	laid	-0.07	lies	0.15	whole	-0.41
typed before dia	fell	-0.08	lies	0.19	whole	-0.16
typed before diem	home	-0.05	fell	0.1	laid	-0.23	whole	0.03
typed before dien	home	0.31	whole	-0.04
typed before dinh	home	0.04	whole	-0.21
typed before diện	fell	-0.02	whole	-0.19
typed before do	home	-0.02	fell	0.14	laid	-0.28	lies	-0.04
typed before doan	home	-0.05
typed before doi	fell	-0.04	laid	0.12	whole	-0.29
typed before dong	home	-0.21	laid	-0.05	whole	-0.07
typed before duc	whole	-0.01
typed before dung	fell	-0.1
typed before duoc	home	0.15	fell	-0.45	whole	-0.22
typed before duong	laid	0.18	whole	-0.01
typed before dân	home	0.03	fell	0.09	laid	-0.34	lies	-0.12
typed before dãy	fell	-0.16	laid	0.3	whole	0.26
typed before dòng	fell	-0.15	lies	-0.06	whole	-0.15
typed before dũng	whole	0.14
typed before dương	fell	0.08	whole	-0.35
typed before dọc	fell	-0.11	whole	-0.11
typed before e	fell	-0.16	laid	0.27	whole	0.42
typed before e1	home	-0.15	fell	-0.06
typed before em	fell	-0.26	laid	-0.37	lies	-0.07	whole	0.2
typed before ghi	home	-0.15	fell	-0.24	laid	0.09	lies	-0.05	whole	-0.09
typed before gia	fell	0.09	laid	-0.02	lies	0.05	whole	0.07
typed before giang	home	-0.17	fell	-0.04	laid	-0.01	whole	-0.04
typed before giao	home	0.2	whole	0.05
typed before giay	fell	-0.1	laid	-0.05
typed before gio	fell	-0.07	laid	-0.12	lies	0.05
typed before giup	fell	0.04
typed before già	home	-0.05	fell	0.27	whole	0.16
typed before giàng	home	-0.1	whole	0.07
typed before giáo	fell	-0.07	whole	-0.28
typed before giáp	fell	0.14	whole	-0.19
typed before giúp	laid	-0.07
typed before giả	home	-0.07
typed before giọng	home	0.05	fell	-0.01	whole	0.09
typed before giới	laid	-0.22	whole	-0.11
typed before giờ	laid	0.29	whole	0.03
typed before giữ	fell	0.99	laid	-0.04	lies	-0.03	whole	0.7
typed before giữa	laid	0.08	whole	0.27
typed before goc	home	0.4	whole	0.45
typed before goi	home	-0.2
typed before gui	home	-0.02	fell	-0.11	laid	-0.09	lies	-0.01
typed before gái	home	-0.01
typed before gì	fell	-0.07
typed before gạch	fell	-0.03	laid	-0.02	lies	-0.05	whole	-0.17
typed before gọi	home	-0.37	fell	-0.01
typed before gốc	home	0.28	fell	-0.06	whole	0.16
typed before gửi	home	-0.02	fell	-0.27	laid	-0.01	lies	-0.01
typed before h	laid	-0.1	lies	0.14	whole	-0.54
typed before ha	whole	0.07
typed before hai	fell	-0.15	laid	-0.19	whole	-0.24
typed before hang	laid	0.04
typed before hay	fell	0.2	laid	-0.01	whole	0.1
typed before hinh	fell	-0.01	laid	-0.02
typed before hiền	home	0.04
typed before hiện	fell	-0.13	laid	-0.11	whole	-0.07
typed before hiệp	home	0.08	whole	-0.08
typed before hiệu	home	-0.04	fell	-0.08
typed before ho	home	0.26	fell	-0.12	laid	-0.07	whole	-0.14
typed before hoa	home	-0.32	whole	-0.06
typed before hoi	home	-0.16	fell	-0.03	lies	-0.01
typed before hom	fell	-0.1	laid	-0.4
typed before hong	home	0.26	fell	-0.11	laid	0.07	whole	0.22
typed before hoàng	home	-0.18	whole	-0.25
typed before hoạch	home	-0.09	fell	-0.02
typed before hs	fell	0.04	whole	0.23
typed before huong	home	-0.11	fell	-0.06
typed before huy	home	-0.02	fell	-0.06	lies	-0.03
typed before huyen	home	-0.14	fell	-0.11	whole	-0.13
typed before hà	home	0.06	fell	-0.08	whole	-0.41
typed before hào	home	0.02	fell	-0.01	laid	0.15	whole	-0.1
typed before hòa	home	0.28	fell	-0.18	lies	-0.06	whole	-0.53
typed before hóa	home	-0.05	fell	0.34	whole	-0.31
typed before hôm	fell	-0.11	laid	0.16	lies	-0.01	whole	-0.22
typed before hưng	fell	-0.09	whole	-0.33
typed before hương	home	0.45	fell	-0.05	lies	0.25	whole	0.36
typed before hướng	fell	0.23	laid	-0.02	lies	-0.04	whole	0.23
typed before hường	whole	0.05
typed before hạ	home	-0.08	laid	-0.29	whole	-0.21
typed before hải	fell	-0.01	whole	-0.21
typed before hầm	fell	0.03	laid	-0.03
typed before hết	fell	0.18	whole	0.62
typed before họ	home	0.16	fell	-0.03	whole	-0.22
typed before hỏi	fell	-0.01	laid	-0.09
typed before hốc	lies	-0.01
typed before hồi	home	0.03	fell	-0.18	lies	-0.01	whole	-0.02
typed before hồng	home	0.02	whole	-0.13
typed before hội	home	-0.05	fell	0.28	lies	-0.01	whole	-0.33
typed before hợp	home	-0.01
typed before k	home	-0.25	fell	-0.19	whole	-0.39
typed before ke	fell	0.2	whole	0.43
typed before khac	home	-0.06	fell	-0.05
typed before khau	fell	-0.08	laid	-0.1
typed before khe	home	-0.07	laid	0.01	whole	-0.18
typed before khi	fell	-0.19
typed before khmer	home	-0.07	lies	-0.01	whole	0.21
typed before kho	fell	-0.13	laid	0.32	whole	0.04
typed before khoan	fell	0.02
typed before khong	fell	-0.12	laid	-0.17
typed before khu	fell	0.39	laid	-0.23	lies	-0.09	whole	-0.05
typed before khánh	whole	-0.5
typed before khê	whole	-0.32
typed before không	home	-0.11	fell	0.41	whole	0.32
typed before khẩu	home	-0.08	fell	-0.03	laid	-0.01	lies	-0.04
typed before khắc	home	-0.06	fell	-0.22	laid	-0.06	whole	-0.29
typed before kia	home	-0.14	laid	0.1	lies	-0.09	whole	-0.19
typed before kich	home	-0.07	fell	-0.14	whole	-0.26
typed before kinh	home	-0.05	fell	0.51	whole	-0.53
typed before kiều	home	-0.15	fell	-0.01
typed before ko	fell	-0.11	laid	-0.02
typed before kêu	home	-0.05	fell	-0.02	lies	-0.02
typed before kích	home	0.19	fell	-0.21	laid	-0.07	whole	0.51
typed before ký	home	-0.08	whole	-0.05
typed before kế	fell	-0.06	laid	-0.08	whole	-0.43
typed before kể	fell	0.54	laid	-0.02
typed before kỳ	fell	-0.02	whole	-0.22
typed before la	home	0.05	fell	-0.18	lies	-0.14	whole	0.34
typed before lac	whole	-0.11
typed before lai	home	0.41	fell	-0.04	laid	-0.51	lies	-0.04	whole	0.14
typed before lam	home	-0.21	fell	0.05	laid	0.14	lies	0.21	whole	-0.22
typed before lan	fell	-0.07	laid	-0.03	whole	0.12
typed before lang	home	0.42	laid	-0.02	whole	-0.45
typed before lao	fell	-0.21	laid	0.23	lies	-0.04	whole	-0.32
typed before lap	home	0.32	laid	-0.47	lies	-0.09	whole	-0.03
typed before len	fell	-0.32	laid	-0.21	lies	0.06	whole	0.31
typed before lien	home	0.25	fell	-0.03	laid	-0.01	lies	-0.02	whole	-0.35
typed before linh	home	-0.05	fell	-0.18	lies	0.38	whole	-0.32
typed before liêm	home	0.1	whole	-0.09
typed before liên	home	-0.2	fell	-0.29	whole	-0.03
typed before lo	laid	0.01
typed before loc	fell	-0.05	whole	-0.01
typed before loi	laid	0.22	whole	0.21
typed before long	home	-0.24	fell	-0.04	laid	-0.01	whole	-0.03
typed before ls	home	-0.1	lies	-0.07
typed before luc	home	-0.04	fell	-0.1	laid	-0.02
typed before luon	whole	0.29
typed before luong	home	0.04	whole	0.18
typed before luu	home	-0.06	whole	-0.05
typed before luôn	fell	-0.12	laid	-0.36	whole	0.35
typed before là	home	-0.09	laid	0.17	lies	0.11	whole	0.63
typed before làm	home	-0.17	fell	0.2	laid	-0.13	lies	-0.06
typed before lành	fell	-0.11
typed before lào	whole	-0.04
typed before lá	fell	-0.01
typed before lâm	home	0.04	fell	-0.09	whole	-0.46
typed before lãng	home	0.09	fell	-0.1	whole	-0.15
typed before lên	home	-0.25	fell	0.48	laid	0.46	lies	0.35	whole	0.68
typed before lính	home	0.19	fell	-0.14	laid	-0.12	lies	-0.11	whole	0.47
typed before lô	home	-0.01	laid	0.16	whole	0.44
typed before lúc	fell	-0.18
typed before lý	home	0.02	fell	-0.04	whole	0.19
typed before lĩnh	home	-0.27
typed before lưu	fell	-0.06	laid	-0.23	whole	-0.15
typed before lạc	whole	-0.09
typed before lại	home	-0.24	fell	-0.2	laid	0.73	lies	0.36	whole	0.09
typed before lấp	home	-0.04	fell	0.25	laid	-0.11	lies	-0.03
typed before lấy	fell	-0.16	laid	-0.09
typed before lập	laid	-0.03	whole	-0.1
typed before lễ	home	0.02	fell	-0.32
typed before lộ	home	-0.09	fell	0.02	whole	-0.21
typed before lộc	home	-0.07	fell	-0.06	whole	-0.51
typed before lớn	home	-0.07	laid	-0.04
typed before lời	whole	-0.02
typed before lợi	home	-0.12	fell	0.1	whole	0.32
typed before lục	home	0.01	laid	-0.07	lies	-0.01	whole	-0.02
typed before m	fell	-0.25	laid	-0.02	lies	0.25	whole	-0.08
typed before ma	fell	0.19	laid	-0.06	lies	-0.02	whole	-0.07
typed before mac	home	0.16	laid	-0.11
typed before mang	fell	-0.19
typed before manh	fell	-0.08
typed before mat	home	0.46	fell	-0.37	whole	-0.31
typed before mau	laid	-0.03
typed before may	fell	0.14	whole	0.38
typed before me	whole	-0.11
typed before mien	home	-0.01
typed before min	fell	0.44	whole	0.4
typed before minh	home	0.1	fell	-0.04	laid	-0.3	lies	0.09	whole	-0.3
typed before mit	fell	-0.2	laid	0.11
typed before miền	whole	-0.07
typed before miễu	home	-0.01	fell	0.17	laid	0.3	whole	-0.3
typed before mo	fell	-0.1	laid	-0.08	lies	-0.27	whole	0.08
typed before moi	lies	-0.09
typed before mon	whole	-0.07
typed before mot	fell	-0.23	laid	-0.59	whole	-0.1
typed before muon	laid	-0.02
typed before muong	whole	0.54
typed before my	home	0.1
typed before má	fell	-0.04
typed before máy	home	-0.07	fell	-0.06
typed before mã	home	-0.06
typed before mìn	fell	-0.27	laid	-0.03
typed before mình	home	-0.13	whole	0.01
typed before móng	fell	-0.07	whole	-0.01
typed before mạ	whole	-0.18
typed before mạch	home	0.13	whole	0.18
typed before mả	laid	0.38	whole	-0.21
typed before mất	fell	0.01	whole	0.14
typed before mặt	fell	-0.17	laid	-0.19
typed before mỏ	home	-0.09	fell	-0.01	lies	-0.01
typed before mộ	fell	-0.19	laid	0.16	lies	0.22	whole	0.83
typed before một	fell	-0.14	laid	0.27	lies	-0.02	whole	-0.21
typed before n	home	-0.06	fell	-0.14	whole	-0.17
typed before nam	home	-0.07	fell	-0.4	laid	0.16	lies	-0.14	whole	-0.83
typed before nay	home	-0.02	fell	-0.07	laid	-0.14	lies	-0.2	whole	0.22
typed before ng	home	0.02
typed before nga	fell	-0.12	whole	-0.1
typed before ngan	fell	0.07	whole	-0.11
typed before ngay	home	0.25	fell	0.11	laid	-0.17	lies	-0.01	whole	0.76
typed before nghe	fell	0.1	laid	-0.28	lies	0.4	whole	-0.35
typed before nghĩa	fell	-0.03
typed before nghị	home	-0.08	fell	-0.31	laid	-0.03	lies	-0.01
typed before ngo	fell	0.24	whole	-0.09
typed before ngoai	home	-0.04	fell	-0.05	laid	-0.27	lies	-0.08	whole	0.12
typed before ngoc	home	0.15	whole	-0.24
typed before ngoi	home	0.12	fell	-0.06	laid	-0.02
typed before ngoài	home	0.26	fell	0.41	laid	0.41	lies	0.13
typed before nguoi	home	0.31	fell	-0.1	laid	0.39	lies	-0.04	whole	0.04
typed before nguyen	fell	-0.28
typed before nguyên	whole	-0.06
typed before ngã	laid	-0.03	whole	-0.19
typed before người	home	0.02	fell	0.12	laid	-0.54	whole	0.09
typed before ngạn	fell	-0.01	whole	-0.01
typed before nha	fell	-0.07	laid	-0.07
typed before nhan	fell	0.08	laid	-0.04	lies	-0.02
typed before nhat	laid	-0.12
typed before nho	fell	-0.03	laid	0.07
typed before nhu	home	0.24	whole	0.23
typed before nhuan	whole	-0.22
typed before nhung	fell	-0.01	laid	-0.01
typed before nhà	home	0.39	fell	-0.39	laid	-0.17	lies	-0.07	whole	-0.31
typed before nhân	home	0.01	fell	-0.01	whole	-0.2
typed before nhì	fell	0.01	whole	0.14
typed before nhóm	home	-0.03	fell	-0.08	laid	-0.02	lies	-0.11
typed before như	fell	0.11	whole	0.49
typed before nhưng	fell	-0.25	laid	-0.12	lies	-0.14
typed before nhượng	home	0.1
typed before nhẫn	fell	-0.05	whole	0.11
typed before nhỏ	home	-0.09	fell	-0.05	laid	-0.08	whole	-0.27
typed before nhớ	laid	-0.19	lies	0.06	whole	0.07
typed before nhờ	home	-0.09	fell	-0.09	lies	-0.11	whole	0.19
typed before ninh	home	0.17	fell	-0.08	laid	-0.08	lies	-0.06	whole	-0.57
typed before niê	home	0.29	fell	0.44	lies	-0.03	whole	0.5
typed before niệm	fell	0.26	laid	-0.02
typed before no	laid	0.09	whole	0.69
typed before noi	fell	0.27	laid	-0.01	whole	-0.07
typed before nt	fell	-0.15	laid	0.23	lies	0.34	whole	-0.29
typed before nào	fell	-0.21	laid	-0.02
typed before này	fell	-0.06	laid	-0.09	lies	0.16	whole	-0.39
typed before ném	fell	0.71	laid	-0.2	lies	-0.02	whole	-0.09
typed before nên	fell	-0.15
typed before nó	home	0.14	fell	-0.05	laid	0.14	whole	0.17
typed before nói	laid	-0.23	lies	-0.01	whole	-0.31
typed before nông	home	0.01	whole	0.19
typed before năm	laid	-0.05
typed before nước	fell	-0.12	laid	-0.22
typed before nằm	fell	-0.69	laid	0.01	lies	0.01	whole	1.04
typed before nặng	whole	-0.16
typed before nội	home	0.1	fell	-0.02
typed before nữ	home	-0.1	whole	0.15
typed before o	home	0.23	fell	0.87	laid	0.19	lies	0.01	whole	1.55
typed before oai	whole	-0.28
typed before ong	home	-0.07	fell	-0.22	laid	-0.03	lies	-0.04
typed before pha	home	-0.01	fell	0.42
typed before phai	home	-0.15	fell	-0.12	laid	0.29	lies	-0.01	whole	0.14
typed before phao	fell	0.31	laid	-0.04	whole	-0.4
typed before phe	whole	-0.18
typed before phong	home	-0.02	fell	-0.02	lies	-0.03	whole	0.03
typed before phu	home	0.18	fell	-0.01	whole	-0.01
typed before phuc	fell	0.23	whole	-0.25
typed before phum	laid	0.03
typed before phà	home	-0.02	fell	0.2	whole	-0.44
typed before pháo	home	-0.09	fell	-0.34	lies	-0.04	whole	-0.16
typed before pháp	laid	-0.01
typed before phê	fell	0.06	laid	0.14	whole	-0.01
typed before phòng	home	-0.23
typed before phó	home	-0.07	fell	-0.25	whole	0.18
typed before phú	home	-0.07	whole	-0.05
typed before phương	fell	-0.13	laid	0.11	lies	-0.01	whole	0.17
typed before phước	home	-0.05	whole	-0.2
typed before phải	fell	-0.18	laid	0.03	lies	-0.09	whole	0.11
typed before phẫu	fell	0.22	laid	0.02	whole	-0.22
typed before phụ	home	0.04	whole	-0.2
typed before q	home	0.58	fell	0.34	whole	-0.26
typed before qua	home	-0.03	fell	0.15	laid	-0.47	lies	0.12	whole	0.63
typed before quan	home	0.09	fell	-0.06	laid	-0.06	lies	-0.03	whole	0.33
typed before quang	home	0.05	whole	-0.14
typed before quao	fell	-0.03	laid	-0.1
typed before que	home	1.15	laid	-0.13	lies	-0.2	whole	0.39
typed before quán	home	0.13	fell	-0.3	laid	-0.1	lies	-0.14	whole	0.85
typed before quân	fell	0.09	laid	-0.03	whole	-0.38
typed before quê	home	-0.07	fell	-0.53	laid	-0.23	lies	0.11	whole	0.4
typed before quý	home	0.12	whole	0.22
typed before quốc	fell	0.3	laid	-0.01	whole	-0.24
typed before ra	home	-0.17	fell	-0.04	laid	0.5	lies	0.2	whole	0.72
typed before rai	home	0.32	whole	0.58
typed before ri	home	-0.04	whole	-0.07
typed before roi	fell	-0.28
typed before rut	fell	-0.18	whole	-0.11
typed before rào	fell	0.18
typed before rú	fell	0.43	laid	-0.08	whole	-0.24
typed before rút	fell	-0.06	laid	-0.02	whole	-0.07
typed before rẫy	home	0.12	laid	-0.3
typed before rồi	home	-0.03
typed before sach	lies	0.43	whole	-0.22
typed before san	fell	0.28	laid	-0.21	lies	-0.06	whole	-0.16
typed before sang	home	-0.03	fell	-0.08	laid	-0.17	lies	0.22	whole	0.47
typed before sau	home	-0.28	fell	-0.38	laid	0.41	lies	0.29	whole	-1.73
typed before sen	home	-0.18	fell	0.18	laid	-0.06
typed before si	home	0.24	fell	-0.32	laid	-0.04	lies	0.28	whole	-0.31
typed before sim	laid	-0.18	lies	-0.02	whole	-0.34
typed before sinh	home	-0.56	laid	-0.04	lies	-0.16
typed before so	fell	-0.07	laid	-0.01	whole	-0.19
typed before son	whole	-0.34
typed before song	fell	-0.08	laid	0.47	lies	-0.06	whole	0.15
typed before su	fell	-0.19	laid	0.04	lies	-0.01	whole	-0.39
typed before suối	fell	-0.01	laid	0.08	whole	-0.13
typed before sách	lies	-0.2	whole	-0.03
typed before sát	fell	0.1	lies	-0.01	whole	0.15
typed before sáu	home	-0.13	fell	0.17	whole	-0.16
typed before sông	fell	0.02	whole	-0.36
typed before sĩ	fell	0.19	lies	-0.06	whole	0.36
typed before sơn	home	-0.13	fell	-0.31	laid	-0.06	lies	0.27	whole	-0.39
typed before sản	whole	-0.05
typed before số	fell	-0.17	laid	-0.08
typed before sống	laid	-0.02
typed before sổ	laid	-0.13	lies	-0.01
typed before sử	fell	-0.07
typed before sự	fell	-0.05	lies	-0.05
typed before t	home	-0.11	fell	-0.41	whole	-0.21
typed before ta	fell	0.68	whole	-0.11
typed before tac	fell	-0.01
typed before tai	home	-0.45	fell	0.58	laid	0.3	lies	0.11	whole	0.71
typed before tam	fell	-0.01
typed before tan	home	-0.03	whole	-0.06
typed before tang	fell	-0.1	laid	-0.01	lies	0.2	whole	0.15
typed before tau	fell	0.03
typed before tay	fell	0.21	lies	-0.02
typed before ten	home	-0.08	fell	-0.1	laid	-0.08	lies	-0.1
typed before thai	whole	-0.06
typed before thang	home	0.02	fell	-0.16	laid	-0.02	lies	-0.25
typed before thanh	home	0.22	fell	0.2	laid	-0.28	lies	-0.02	whole	0.27
typed before that	laid	-0.01	whole	-0.06
typed before thay	laid	0.18
typed before theo	home	-0.24	fell	-0.36	laid	-0.18	whole	-0.24
typed before thi	home	-0.02	fell	-0.15	laid	-0.03	whole	-0.11
typed before tho	fell	-0.07	laid	-0.01	whole	0.03
typed before thoan	home	0.13	fell	-0.04	whole	0.1
typed before thoi	whole	-0.1
typed before thong	laid	0.2
typed before thu	home	-0.03	laid	0.24	whole	-0.18
typed before thuoc	home	-0.17	fell	-0.09	whole	0.06
typed before thuy	whole	-0.17
typed before thuận	home	-0.08	fell	-0.07	laid	-0.04
typed before thuộc	home	-0.16	fell	0.26	laid	0.25	lies	-0.02	whole	0.56
typed before thành	home	0.35	fell	-0.15	laid	-0.12	lies	-0.07	whole	-0.45
typed before thái	home	-0.1	fell	0.23	laid	0.42	lies	-0.02	whole	0.33
typed before tháng	fell	-0.3	laid	-0.22	lies	-0.03
typed before thì	fell	-0.05	laid	-0.29	lies	0.12	whole	0.17
typed before thông	home	-0.02	whole	-0.21
typed before thư	fell	-0.03	laid	-0.1	whole	-0.05
typed before thương	fell	-0.03
typed before thượng	fell	-0.08	whole	-0.19
typed before thạch	home	-0.27	fell	-0.06	lies	-0.05	whole	-0.21
typed before thất	whole	-0.28
typed before thấy	laid	-0.12
typed before thể	home	-0.01	laid	-0.15	whole	-0.16
typed before thịnh	fell	-0.05	whole	-0.04
typed before thọ	home	0.15	fell	-0.02	whole	-0.23
typed before thờ	home	-0.04
typed before thở	fell	-0.12
typed before thụy	fell	-0.01	whole	-0.1
typed before thủ	home	0.08	fell	-0.11	whole	0.06
typed before thủy	home	0.05	laid	-0.03	whole	-0.37
typed before tich	fell	-0.22
typed before tien	fell	-0.02	whole	-0.05
typed before tieu	fell	-0.3	laid	-0.08	whole	-0.09
typed before tim	laid	-0.03
typed before tin	home	0.01	fell	-0.1	laid	-0.01	whole	0.25
typed before tinh	home	0.02	laid	-0.08
typed before tiếng	fell	-0.01
typed before tiểu	fell	0.18	laid	0.02	lies	-0.03	whole	-0.42
typed before to	laid	-0.1	whole	-0.09
typed before toan	home	0.06	whole	-0.14
typed before toi	home	-0.06	fell	-0.34	laid	-0.24	lies	-0.2	whole	0.01
typed before trach	whole	-0.12
typed before tram	laid	0.44	lies	-0.02	whole	-0.2
typed before tran	home	-0.09	fell	0.2	laid	-0.12	whole	-0.08
typed before trang	home	-0.21	fell	-0.5	laid	0.15	lies	0.19	whole	0.16
typed before tranh	fell	-0.05
typed before tre	home	-0.01	fell	0.12	whole	0.07
typed before tren	home	-0.02	fell	0.04	laid	0.21	lies	-0.08	whole	0.04
typed before tri	laid	-0.17	lies	0.01	whole	0.1
typed before trong	home	-0.72	fell	-0.3	lies	-0.13	whole	0.45
typed before tru	home	0.22	whole	0.1
typed before trung	fell	0.32	whole	-0.01
typed before truoc	home	0.2	fell	-0.36	laid	-0.24	lies	-0.01	whole	-0.01
typed before truong	home	0.22	fell	0.26
typed before trái	whole	-0.01
typed before trên	home	-0.32	fell	-0.03	laid	-0.13	lies	-0.26	whole	-0.05
typed before trì	home	-0.36	fell	0.33	whole	0.14
typed before trí	fell	-0.12	laid	0.41	lies	-0.29	whole	-0.06
typed before trôm	fell	-0.04
typed before trú	home	-0.04	fell	-0.06
typed before trúng	fell	-0.17	laid	-0.12	whole	-0.36
typed before trước	home	-0.05	fell	-0.55	laid	0.15	lies	-0.42	whole	-0.65
typed before trường	home	-0.07	fell	-0.18	lies	-0.02	whole	-0.4
typed before trưởng	fell	-0.35	whole	0.13
typed before trạch	home	0.04	whole	-0.15
typed before trận	home	-0.06	fell	0.32	laid	-0.28	lies	-0.12	whole	0.68
typed before trị	fell	-0.02	laid	-0.17
typed before tu	home	-0.02	fell	-0.46	laid	0.7	lies	-0.06	whole	-0.28
typed before tui	home	-0.03
typed before tuong	whole	-0.06
typed before tuyến	home	0.12	fell	-0.09	laid	-0.02	whole	-0.21
typed before tuổi	fell	-0.14	whole	0.38
typed before ty	fell	-0.05	whole	-0.06
typed before tàu	home	-0.09
typed before tá	home	0.04	fell	-0.38	whole	0.06
typed before tác	whole	-0.14
typed before táng	fell	-0.45	laid	0.19	lies	-0.08	whole	0.15
typed before tâm	home	-0.13
typed before tây	fell	0.05	laid	0.17	lies	-0.07	whole	-0.54
typed before tên	home	-0.08	fell	-0.03	laid	0.23	lies	0.32	whole	-0.07
typed before tìm	laid	-0.01	lies	-0.14
typed before tôi	home	0.29	fell	-0.07	laid	-0.12	lies	-0.05	whole	0.42
typed before tường	fell	0.12	laid	0.17	whole	-0.13
typed before tại	home	0.17	fell	0.35	laid	-0.5	lies	0.62	whole	0.86
typed before tạm	laid	0.21	whole	0.24
typed before tấn	home	-0.04
typed before tập	home	-0.26	fell	-0.05	lies	-0.01
typed before tế	fell	-0.17	whole	-0.04
typed before tới	fell	0.56	laid	0.06	lies	0.08	whole	0.3
typed before tứ	home	-0.1
typed before tức	home	-0.09
typed before từ	home	0.09	fell	-0.04	laid	0.65	lies	-0.45	whole	0.8
typed before tử	laid	-0.07
typed before tự	home	-0.05	whole	-0.18
typed before uy	home	-0.06	fell	-0.21	whole	0.12
typed before v	fell	-0.03
typed before va	fell	-0.02
typed before van	home	-0.07	whole	-0.07
typed before vang	fell	-0.06	whole	-0.11
typed before vao	home	-0.06	fell	0.09	laid	-0.33	lies	-0.13	whole	0.34
typed before ve	home	-0.38	fell	-0.2	laid	-0.05	lies	0.41	whole	0.2
typed before vi	home	-0.09	fell	0.15	lies	-0.04
typed before vien	fell	-0.01	laid	-0.04	lies	0.14	whole	-0.02
typed before viet	fell	0.4	whole	0.72
typed before viên	home	-0.26	fell	-0.1	laid	0.27	lies	-0.03	whole	-0.14
typed before viện	laid	-0.23	whole	-0.05
typed before việt	home	-0.2	fell	-0.04	laid	0.17	whole	-0.13
typed before vo	home	-0.02	fell	-0.05	laid	-0.12	lies	0.29	whole	-0.2
typed before voi	home	-0.18	fell	-0.09	laid	-0.11
typed before vu	fell	-0.06
typed before vuc	whole	-0.03
typed before vui	whole	0.1
typed before vung	home	-0.07	fell	0.02	whole	-0.29
typed before và	fell	-0.21
typed before vào	home	-0.21	fell	-0.16	laid	0.41	lies	0.22	whole	0.43
typed before vây	fell	0.44	laid	0.03	whole	0.37
typed before vì	laid	-0.02
typed before vô	home	-0.09	fell	0.19	laid	-0.21	lies	-0.16	whole	0.16
typed before vùi	fell	-0.15	laid	0.63	lies	-0.03	whole	-0.06
typed before vùng	home	-0.21	fell	0.54	lies	-0.08	whole	-0.05
typed before vượt	fell	0.2	whole	-0.07
typed before về	home	0.15	fell	-0.67	laid	0.19	lies	0.64	whole	0.76
typed before vệ	home	0.12	fell	-0.14	laid	-0.1	lies	0.15	whole	-0.2
typed before vị	home	-0.21	laid	-0.22	lies	-0.02	whole	-0.26
typed before vịnh	home	-0.22	fell	-0.06	whole	0.07
typed before với	home	-0.03	fell	-0.06	laid	-0.03	whole	-0.16
typed before vợ	home	-0.24	fell	-0.03
typed before vụ	home	-0.18	fell	-0.11	laid	-0.03	lies	-0.02
typed before x	fell	0.22	whole	-0.23
typed before xa	home	0.54	fell	-0.19	laid	-0.09	whole	-0.35
typed before xac	fell	0.03	laid	0.03	whole	-0.24
typed before xe	home	0.01	fell	-0.25	laid	0.19	lies	-0.06	whole	0.22
typed before xin	fell	-0.02	laid	-0.03	lies	-0.05
typed before xuong	fell	-0.42	laid	0.19	lies	0.09	whole	0.43
typed before xuyen	home	-0.33	fell	-0.06	lies	0.3	whole	-0.24
typed before xuyên	home	0.07	whole	-0.04
typed before xuân	home	-0.44	whole	-0.1
typed before xuống	home	-0.08	fell	0.5	laid	-0.19	lies	-0.15	whole	0.24
typed before xá	fell	0.13	laid	-0.09	whole	-0.23
typed before xác	fell	-0.23	laid	0.07	whole	0.08
typed before xưa	fell	0.06	laid	0.01	whole	-0.01
typed before xương	home	0.11	whole	-0.4
typed before y	home	-0.07	fell	0.41	lies	-0.09	whole	0.26
typed before yen	home	0.25	whole	-0.27
typed before yeu	fell	-0.02
typed before yên	home	0.04	fell	-0.03	whole	-0.49
typed before ân	fell	-0.01	whole	-0.05
typed before ông	fell	-0.02	laid	0.06	whole	0.16
typed before ăn	home	0.31
typed before đ	home	-0.12	fell	-0.04	whole	-0.06
typed before đa	whole	-0.26
typed before đi	fell	-0.03	laid	-0.18	lies	0.34	whole	0.36
typed before điền	home	0.08	whole	-0.01
typed before điểm	fell	0.38	laid	-0.14	whole	0.15
typed before đoàn	fell	0.1	laid	-0.03	whole	0.31
typed before đào	fell	-0.04	whole	-0.03
typed before đá	home	-0.03	fell	0.1	laid	0.41	lies	-0.01	whole	-0.34
typed before đánh	home	-0.07	fell	0.04	laid	-0.16	lies	-0.06	whole	0.51
typed before đâu	fell	0.08	laid	-0.4	whole	-0.06
typed before đây	fell	-0.12	lies	-0.01
typed before đã	fell	-0.1	laid	-0.06
typed before đê	fell	0.24	laid	0.2	whole	-0.11
typed before đêm	laid	-0.22
typed before đình	home	0.06	fell	-0.07
typed before đò	fell	0.32	whole	-0.06
typed before đó	fell	-0.32	laid	-0.1
typed before đóng	fell	-0.12	lies	-0.05	whole	0.45
typed before đông	home	-0.11	fell	0.18	lies	0.19	whole	-0.1
typed before đúng	home	-0.29	whole	0.22
typed before đưa	laid	0.19	whole	-0.13
typed before được	home	-0.03	fell	-0.05	laid	0.04	lies	-0.03	whole	0.31
typed before đạn	fell	0.01	laid	-0.04	whole	-0.14
typed before đạo	fell	-0.09	whole	-0.15
typed before đạt	home	0.26	whole	0.32
typed before đất	home	-0.08	fell	-0.06	laid	0.17	lies	0.11
typed before đấu	home	0.01	whole	0.21
typed before đầu	home	-0.35	fell	-0.64	laid	0.05	lies	-0.52	whole	-0.66
typed before đặt	home	-0.03	fell	-0.03	laid	0.01	lies	0.17
typed before đến	fell	0.63	laid	-0.19	lies	-0.22	whole	0.54
typed before đề	fell	-0.02	laid	-0.12	whole	-0.09
typed before để	fell	-0.03	laid	0.53	whole	0.44
typed before đỉnh	home	-0.12	fell	0.49	laid	-0.11	whole	-0.46
typed before địa	fell	-0.28	laid	0.51	whole	-0.42
typed before địch	fell	0.66	laid	-0.09	lies	-0.02	whole	0.19
typed before định	home	-0.36	fell	-0.02	whole	-0.13
typed before đồi	laid	0.13	whole	-0.02
typed before đồn	fell	0.06	laid	-0.17	whole	0.67
typed before đồng	home	0.03	whole	-0.07
typed before độ	home	-0.01	fell	-0.34	laid	0.26	whole	0.19
typed before đội	home	-0.04	fell	-0.71	laid	-0.14	lies	0.11	whole	0.01
typed before động	home	-0.04	whole	-0.13
typed before đức	home	0.02	fell	0.08	whole	-0.25
typed before ảnh	home	0.21	laid	-0.12	whole	0.33
typed before ấy	fell	-0.13	laid	0.34	whole	0.57
typed before ở	home	0.39	fell	-0.13	lies	0.24	whole	0.66""")
