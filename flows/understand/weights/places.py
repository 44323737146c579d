"""What each piece of evidence about places is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	home	-0.74	fell	-0.68	laid	-0.79	lies	-1	whole	-0.04
+1=#	home	-0.03	fell	0.1	laid	-0.13	lies	0.09	whole	-0.13
+1=##	home	0.12	fell	0.12	laid	0.09	lies	-0.05	whole	-0.12
+1=###	home	-0.18	fell	-0.41	laid	-0.19	lies	-0.08	whole	-0.24
+1=####	home	-0.32	fell	-0.69	laid	-0.39	lies	-0.67	whole	-0.14
+1=$	home	-0.4	fell	-0.27	laid	-0.03	whole	-0.16
+1=a	home	-0.24	fell	-0.38	laid	-0.26	lies	0.01	whole	0.16
+1=ai	home	0.3	fell	-0.31	laid	-0.04	lies	-0.12	whole	0.05
+1=an	home	0.02	laid	-0.12	lies	-0.04	whole	-0.11
+1=anh	home	0.04	fell	0.49	laid	-0.25	lies	-0.12	whole	0.25
+1=ap	home	-0.11	fell	0.06	laid	-0.05	lies	0.1	whole	0.18
+1=ay	home	-0.09	fell	0.08	laid	-0.09	whole	-0.08
+1=b	home	0.17	fell	-0.01	lies	0.13	whole	0.2
+1=b52	home	-0.01	fell	0.06	whole	-0.05
+1=ba	home	-0.04	fell	-0.16	lies	0.05	whole	-0.02
+1=bac	home	-0.03	fell	-0.2	laid	-0.07	lies	-0.09	whole	-0.43
+1=bach	fell	0.04	whole	0.02
+1=ban	home	-0.47	fell	-0.13	laid	-0.11	lies	-0.24	whole	0.4
+1=bang	home	-0.06	fell	-0.44	laid	-0.09	lies	-0.12
+1=bao	home	-0.13	fell	-0.05	laid	-0.12	lies	-0.18	whole	-0.21
+1=bat	home	0.02	fell	-0.11	laid	-0.12	lies	-0.07	whole	0.03
+1=bay	home	0.09	fell	0.1	laid	0.15	lies	-0.04	whole	0.14
+1=be	home	-0.02	fell	-0.02	laid	-0.03	lies	-0.01
+1=ben	home	-0.09	fell	-0.04	laid	0.02	whole	-0.3
+1=bi	home	0.05	fell	-0.19	laid	-0.36	lies	-0.23	whole	0.47
+1=bia	home	-0.35	fell	-0.16	laid	-0.34	lies	0.24	whole	-0.02
+1=bien	home	-0.03	fell	-0.04	laid	-0.02	lies	-0.03	whole	-0.32
+1=biet	home	0.07	fell	-0.18	laid	-0.01	whole	0.15
+1=bieu	home	-0.01	fell	-0.08	laid	-0.03	lies	-0.01
+1=binh	home	0.2	fell	-0.15	laid	-0.09	lies	0.08	whole	-0.33
+1=bo	home	-0.12	fell	-0.23	laid	-0.07	lies	-0.02	whole	0.04
+1=boc	fell	-0.01	laid	0.06	whole	0.07
+1=bom	home	0.06	fell	0.22	laid	-0.1	lies	-0.02	whole	-0.06
+1=bon	home	-0.12	fell	0.14	laid	0.07
+1=bua	home	-0.03	fell	0.04	lies	0.07	whole	0.14
+1=bui	home	-0.1	fell	0.34	laid	-0.05	lies	-0.01
+1=buon	home	-0.15	fell	-0.04	laid	0.01	lies	0.2	whole	0.18
+1=c	home	-0.1	fell	-0.06	laid	-0.01	whole	0.04
+1=c1	home	-0.04	fell	-0.01
+1=c11	whole	-0.15
+1=c2	home	0.05	fell	-0.03	laid	0.05	lies	-0.03	whole	-0.02
+1=c20	home	-0.11
+1=c3	home	-0.01	fell	-0.04
+1=c7	fell	0.03	whole	0.12
+1=c8	home	-0.01	fell	-0.05
+1=ca	home	0.19	fell	-0.24	laid	-0.15	lies	-0.05
+1=cac	home	-0.09	laid	0.08	lies	0.14	whole	0.26
+1=cach	home	-0.13	fell	-0.33	laid	0.11	lies	-0.15	whole	-0.14
+1=cai	home	-0.03	fell	0.13	laid	-0.01	whole	0.19
+1=cam	home	-0.06	fell	0.02	laid	-0.14	lies	0.07	whole	-0.08
+1=can	home	-0.11	fell	-0.3	laid	-0.15	lies	0.05	whole	0.12
+1=canh	home	-0.07	fell	-0.18	laid	0.2	lies	-0.18	whole	-0.23
+1=cao	home	-0.1	fell	-0.18	laid	-0.05	lies	0.02	whole	-0.41
+1=cap	home	-0.04	fell	-0.23	laid	-0.11	lies	-0.11	whole	0.44
+1=cat	fell	-0.03
+1=cau	home	0.14	fell	0.19	laid	-0.1	lies	0.2	whole	0.33
+1=cha	home	0.2	fell	0.07	laid	-0.04	lies	0.16	whole	0.13
+1=chac	home	-0.01	fell	0.04	lies	-0.01	whole	0.06
+1=cham	home	-0.04	fell	0.1
+1=chan	fell	-0.01	laid	0.03	lies	-0.02	whole	0.01
+1=chau	home	0.15	fell	-0.08	laid	-0.26	lies	0.13	whole	-0.08
+1=chay	home	-0.02	fell	-0.03
+1=chep	home	-0.02	fell	-0.27	laid	-0.18	lies	-0.06
+1=chet	home	-0.04	fell	-0.44	laid	-0.16	lies	-0.07	whole	-0.14
+1=chi	home	-0.34	laid	-0.26	lies	-0.17	whole	0.2
+1=chien	home	-0.02	fell	0.03	laid	0.02	lies	-0.03	whole	0.41
+1=chieu	home	-0.02	fell	-0.02	laid	-0.01	whole	-0.18
+1=chim	fell	-0.06	whole	0.06
+1=chinh	home	-0.11	fell	0.11	laid	-0.06	lies	-0.02	whole	-0.1
+1=cho	home	0.09	fell	-0.11	laid	0.2	lies	-0.29	whole	-0.4
+1=chon	home	-0.2	fell	0.3	laid	-0.05	lies	-0.16
+1=chong	home	-0.1	fell	-0.1	laid	0.12	lies	-0.07
+1=chu	home	0.03	fell	0.02	laid	0.09	lies	-0.09	whole	0.13
+1=chua	home	-0.07	fell	-0.04	laid	-0.41	lies	0.13	whole	0.01
+1=chuc	fell	-0.07	laid	-0.05	lies	-0.05	whole	0.19
+1=chung	home	-0.17	fell	0.03	laid	-0.38	lies	0.07	whole	0.16
+1=chup	fell	-0.01	laid	-0.02	lies	0.12	whole	0.04
+1=chuyen	home	-0.09	fell	-0.28	laid	0.18	whole	-0.03
+1=co	home	0.06	fell	0.07	laid	0.27	lies	0.18	whole	0.31
+1=coc	whole	0.02
+1=con	home	-0.01	fell	-0.28	laid	0.04	lies	-0.1	whole	-0.06
+1=cong	home	0.13	fell	-0.21	lies	-0.07	whole	-0.05
+1=cu	home	0.31	fell	-0.16	laid	0.2	lies	-0.14	whole	0.21
+1=cua	laid	-0.06	whole	0.14
+1=cuc	home	-0.05	fell	-0.05
+1=cung	fell	0.08	laid	0.04	lies	-0.14	whole	0.11
+1=cuoi	home	0.12	fell	0.42	laid	-0.09	lies	-0.04	whole	0.14
+1=cuu	fell	-0.09	whole	-0.13
+1=d	home	0.08	fell	0.04	laid	-0.01	lies	-0.01	whole	0.1
+1=d1	home	0.05	fell	-0.03	whole	0.09
+1=d2	home	0.01	fell	-0.07	laid	-0.02	whole	0.04
+1=d3	fell	0.12	whole	-0.05
+1=da	home	-0.31	fell	0.1	laid	0.17	lies	0.09
+1=dac	whole	0.08
+1=dai	home	-0.13	fell	0.01	laid	-0.07	lies	-0.04	whole	-0.03
+1=dak	home	-0.18	fell	0.16	laid	-0.06	lies	-0.01	whole	-0.03
+1=dan	home	0.14	fell	0.1	laid	-0.18	whole	0.03
+1=dang	home	-0.1	fell	-0.17	lies	-0.08	whole	0.14
+1=danh	home	0.03	fell	0.01	laid	-0.01	lies	0.01	whole	0.25
+1=dao	fell	0.08	laid	0.04	lies	-0.03	whole	-0.02
+1=dap	home	0.11	fell	-0.06	laid	0.19	lies	0.15	whole	0.33
+1=dat	home	0.08	fell	0.1	laid	0.18	whole	0.17
+1=dau	home	-0.09	fell	-0.19	laid	0.38	lies	-0.17	whole	0.22
+1=day	home	-0.27	fell	-0.19	whole	-0.16
+1=de	home	-0.09	fell	-0.15	laid	-0.09	lies	-0.07	whole	-0.15
+1=dem	home	0.01	fell	0.07	laid	-0.25	lies	-0.05	whole	0.1
+1=den	home	-0.23	fell	0.01	laid	0.05	lies	-0.25	whole	0.18
+1=deu	whole	0.06
+1=di	home	0.81	fell	-0.22	laid	-0.17	lies	-0.3	whole	0.36
+1=dia	home	-0.05	laid	-0.02	lies	-0.08	whole	-0.16
+1=dich	home	-0.01	fell	-0.2	lies	-0.04	whole	0.16
+1=dien	fell	-0.13	laid	-0.09	whole	-0.28
+1=dieu	home	-0.06	whole	-0.01
+1=dinh	home	0.11	fell	0.14	laid	-0.01	lies	-0.07	whole	0.02
+1=do	home	0.08	fell	0.16	laid	-0.01	lies	0.17	whole	-0.05
+1=doan	home	-0.04	fell	0.1	lies	0.06	whole	0.02
+1=doc	home	-0.09	fell	-0.1
+1=doi	home	-0.45	fell	-0.38	laid	0.09	lies	0.03	whole	-0.27
+1=don	home	-0.08	fell	0.43	laid	-0.28	lies	0.1	whole	0.45
+1=dong	fell	0.07	laid	-0.15	lies	-0.16	whole	-0.21
+1=dot	home	-0.26	fell	-0.06	laid	-0.05	lies	0.2
+1=dt	home	-0.12	fell	-0.12	laid	-0.11	lies	-0.03	whole	-0.24
+1=du	home	0.17	fell	-0.14	laid	-0.12	lies	-0.04	whole	-0.02
+1=dua	home	-0.13	fell	0.03	whole	-0.06
+1=duc	home	-0.01	fell	-0.02	laid	-0.01	lies	-0.07	whole	-0.11
+1=dung	home	0.06	fell	0.37	laid	-0.08	lies	0.11	whole	0.44
+1=duoc	home	-0.18	fell	-0.4	laid	-0.37	lies	0.11	whole	-0.21
+1=duoi	fell	0.21	laid	0.2	whole	0.17
+1=duong	home	-0.04	fell	0.27	laid	0.09	lies	-0.07
+1=duy	home	0.11	fell	-0.14	whole	-0.08
+1=dv	home	-0.06	fell	0.19	laid	-0.02	lies	-0.02	whole	0.07
+1=e	home	-0.01	fell	0.11	laid	-0.04	lies	-0.02	whole	-0.02
+1=em	home	-0.06	fell	0.37	lies	-0.34	whole	0.17
+1=gan	home	0.04	laid	-0.02	lies	0.07	whole	-0.25
+1=ganh	home	0.15	whole	0.17
+1=gap	home	-0.02	fell	0.11	laid	-0.18	lies	-0.14	whole	-0.08
+1=ghe	home	-0.04	fell	0.13	laid	-0.04	whole	-0.06
+1=ghi	fell	-0.1	laid	-0.08	lies	0.24	whole	0.19
+1=gi	fell	-0.08
+1=gia	home	-0.25	fell	-0.03	lies	-0.22	whole	-0.24
+1=giai	fell	-0.02	laid	0.13	whole	0.07
+1=giao	home	-0.15	fell	-0.02	laid	-0.06	lies	-0.01
+1=giap	home	-0.02	laid	-0.02	lies	-0.02	whole	-0.23
+1=giay	home	-0.01	fell	-0.13	laid	0.09	lies	0.11	whole	0.36
+1=gio	home	-0.2	fell	0.05	laid	0.22	lies	0.31	whole	-0.17
+1=giu	home	0.07	fell	0.04	laid	0.12	lies	-0.01	whole	0.23
+1=go	home	-0.07	fell	0.13	laid	-0.02	lies	-0.08	whole	-0.04
+1=goc	home	-0.12	fell	0.14	laid	-0.06	lies	0.03	whole	0.01
+1=goi	home	-0.15	fell	-0.2	laid	-0.09	lies	-0.1
+1=gom	home	-0.01	fell	0.02	laid	-0.11	lies	-0.07	whole	-0.02
+1=gui	home	-0.01	fell	-0.16	laid	-0.19	lies	0.04
+1=h	home	0.09	fell	-0.04	lies	-0.05	whole	-0.03
+1=ha	home	0.23	fell	-0.11	laid	-0.16	lies	-0.15	whole	-0.36
+1=hai	home	0.13	fell	0.18	laid	-0.01	lies	-0.04	whole	-0.24
+1=ham	home	0.08	fell	-0.02	laid	-0.04	whole	0.05
+1=hang	home	-0.18	laid	0.11	lies	-0.03	whole	0.19
+1=hay	home	0.18	fell	0.16	laid	-0.01	lies	-0.02	whole	0.2
+1=he	fell	0.13	laid	-0.01	whole	0.08
+1=het	home	0.09	fell	-0.04	whole	0.06
+1=hi	home	0.09	fell	-0.25	laid	-0.03	lies	-0.01	whole	0.01
+1=hien	home	-0.36	fell	0.22	laid	0.18	lies	-0.07	whole	0.07
+1=hiep	home	0.05	whole	0.04
+1=hinh	home	-0.01	fell	-0.08	laid	-0.15	lies	-0.03	whole	-0.13
+1=ho	home	-0.21	fell	-0.09	laid	0.06	lies	-0.15	whole	0.23
+1=hoa	home	-0.15	fell	-0.16	laid	0.09	lies	-0.09	whole	-0.3
+1=hoai	whole	-0.19
+1=hoang	fell	-0.05	laid	-0.02	lies	-0.02	whole	0.29
+1=hoc	home	0.22	fell	-0.22	laid	-0.11	lies	0.13	whole	0.04
+1=hoi	home	0.37	fell	0.18	laid	0.15	lies	-0.11	whole	0.45
+1=hom	home	0.06	fell	-0.03	laid	-0.39	lies	-0.03	whole	0.03
+1=hop	home	-0.02	lies	-0.01
+1=hs	home	0.01	fell	-0.44	laid	-0.13	lies	-0.21
+1=hue	home	0.16	fell	-0.02	whole	0.21
+1=hung	home	-0.1	fell	-0.07	laid	0.21	whole	-0.15
+1=huong	fell	-0.12	laid	-0.12	whole	-0.35
+1=huyen	home	-0.03	fell	-0.46	laid	-0.19	lies	0.11	whole	-0.69
+1=hy	home	0.14	fell	-0.52	laid	-0.21	lies	-0.24	whole	0.11
+1=k	home	-0.02	fell	0.01	laid	0.01	lies	-0.1	whole	-0.17
+1=ke	home	-0.04	fell	-0.19	laid	0.08	lies	-0.05	whole	0.17
+1=kem	home	-0.07	fell	0.08	lies	-0.09	whole	-0.11
+1=khac	home	-0.08	fell	-0.16	laid	-0.04	lies	-0.03
+1=khai	home	-0.08	fell	-0.08	laid	-0.01	lies	-0.01
+1=khanh	home	-0.11	fell	-0.02	lies	-0.01	whole	-0.25
+1=khau	laid	-0.02	whole	-0.22
+1=khi	home	-0.18	fell	0.32	laid	-0.12	lies	-0.07	whole	0.18
+1=khieng	fell	-0.2	laid	-0.09
+1=khoang	home	-0.06	fell	0.26	laid	-0.04	lies	-0.06	whole	-0.25
+1=khong	home	0.14	fell	-0.16	laid	-0.72	lies	-0.36	whole	0.14
+1=khu	home	-0.05	fell	-0.15	laid	-0.02	lies	0.1	whole	-0.23
+1=khuc	laid	-0.06	whole	-0.11
+1=kien	home	-0.11	fell	-0.16	laid	-0.01	lies	-0.02	whole	-0.59
+1=kieu	home	-0.01	laid	-0.01	lies	-0.06
+1=kim	home	-0.05	fell	-0.05	whole	-0.27
+1=kinh	home	-0.03	fell	0.1	laid	0.14	lies	-0.07	whole	-0.03
+1=ko	home	0.05	fell	0.14	laid	0.13	lies	-0.04	whole	0.2
+1=kon	fell	0.22	laid	-0.05	lies	0.15	whole	0.14
+1=ky	home	0.03	fell	-0.29	laid	0.25	lies	-0.16	whole	0.16
+1=la	home	0.25	fell	-0.14	laid	-0.12	lies	-0.52	whole	0.02
+1=lai	home	-0.06	fell	0.15	laid	-0.07	lies	-0.12	whole	-0.18
+1=lam	home	0.14	fell	-0.5	laid	-0.36	lies	-0.12	whole	-0.31
+1=lan	home	-0.03	fell	-0.11	laid	0.22	lies	-0.07	whole	-0.07
+1=lang	home	-0.09	fell	0.02	laid	0.23	lies	-0.1	whole	0.3
+1=lao	home	-0.11	fell	0.11	laid	-0.04	lies	-0.02	whole	-0.11
+1=lap	home	-0.01	lies	-0.03	whole	-0.02
+1=lay	home	-0.01	fell	-0.16	laid	-0.15	lies	-0.16	whole	0.02
+1=le	home	0.12	fell	0.04	laid	-0.01	whole	-0.03
+1=len	home	-0.02	fell	-0.08	whole	0.11
+1=lh	home	-0.01	whole	0.05
+1=lien	home	0.19	fell	0.11	laid	-0.19	whole	0.11
+1=liet	home	-0.1	fell	-0.06	laid	-0.11	lies	-0.11	whole	-0.13
+1=lieu	home	-0.14	whole	0.03
+1=linh	home	-0.11	fell	0.09	laid	0.03	lies	-0.13	whole	0.29
+1=lo	home	-0.06	fell	0.12	laid	-0.11	lies	0.34	whole	-0.2
+1=loc	home	-0.12	fell	-0.04	laid	0.03	whole	-0.16
+1=loi	home	-0.01	fell	-0.09	laid	0.07	lies	-0.03	whole	0.23
+1=long	home	-0.04	fell	-0.04	whole	-0.22
+1=ls	fell	-0.11	laid	-0.02	lies	-0.1
+1=lu	fell	-0.02	whole	0.05
+1=luc	home	-0.06	fell	0.26	laid	-0.27	lies	-0.11	whole	-0.16
+1=luong	fell	0.09	laid	-0.14	lies	-0.07	whole	0.08
+1=ly	home	-0.06	fell	-0.03
+1=ma	home	-0.39	fell	-0.31	laid	-0.23	lies	0.26	whole	0.04
+1=mai	home	-0.16	fell	0.4	laid	-0.27	lies	0.02	whole	-0.17
+1=map	laid	-0.01	lies	-0.09
+1=mat	home	-0.1	fell	0.17	laid	-0.35	lies	-0.27	whole	-0.04
+1=may	fell	0.03	laid	0.14	lies	-0.16	whole	0.02
+1=me	fell	0.26	laid	0.03	lies	-0.04	whole	-0.06
+1=minh	home	-0.06	fell	-0.1	laid	-0.27	lies	-0.07	whole	-0.25
+1=mo	home	-0.04	fell	0.12	laid	-0.05	lies	0.11	whole	-0.24
+1=moi	home	0.1	fell	-0.05	laid	0.06	lies	0.12	whole	0.28
+1=mong	home	0.11	fell	-0.15	laid	-0.15	lies	-0.01	whole	-0.11
+1=mot	home	-0.03	fell	-0.19	laid	-0.02	lies	-0.21	whole	-0.07
+1=mu	fell	-0.01	whole	-0.11
+1=mua	home	-0.02	laid	-0.04	lies	-0.02	whole	0.09
+1=muc	home	-0.13	fell	-0.04	laid	-0.08	lies	-0.05	whole	0.14
+1=mung	home	-0.05	fell	0.06	whole	0.06
+1=muoi	home	0.03	fell	-0.12	laid	-0.1	whole	0.04
+1=muon	home	0.19	fell	0.13	laid	0.12	lies	-0.09	whole	0.13
+1=muong	home	-0.04	whole	-0.12
+1=my	fell	-0.03	whole	-0.35
+1=na	whole	-0.25
+1=nam	home	-0.25	fell	-0.57	laid	0.23	lies	-0.43	whole	-0.18
+1=nay	home	0.11	fell	-0.65	laid	0.68	lies	-0.37	whole	0.27
+1=nen	home	-0.11	fell	0.03	laid	-0.01	whole	0.02
+1=neu	home	0.18	fell	-0.16	laid	0.07	lies	-0.02	whole	0.27
+1=nga	home	-0.08	fell	-0.09	laid	-0.04	lies	-0.01	whole	-0.24
+1=ngay	home	-0.03	fell	0.54	laid	-0.48	whole	0.28
+1=nghe	home	0.12	fell	-0.04	laid	-0.19	lies	-0.14	whole	-0.24
+1=nghi	home	0.06	whole	0.08
+1=nghia	home	0.14	fell	-0.08	laid	-0.05	lies	-0.01	whole	-0.21
+1=ngo	home	-0.01	whole	0.06
+1=ngoai	home	0.29	fell	0.05	laid	-0.02	lies	-0.03	whole	0.15
+1=ngoi	home	0.3	whole	0.19
+1=nguoi	home	-0.02	fell	-0.25	laid	0.22	lies	-0.2	whole	0.08
+1=nguon	home	-0.02	fell	-0.15	laid	0.14	whole	-0.14
+1=nguyen	home	-0.14	fell	0.21	laid	-0.16	lies	-0.14	whole	0.21
+1=nha	home	-0.13	fell	-0.09	laid	-0.01	whole	0.1
+1=nhan	home	-0.04	fell	-0.13	laid	0.12	whole	0.04
+1=nhap	home	0.21	fell	-0.35	laid	-0.11	lies	-0.17	whole	0.29
+1=nhat	home	0.02	fell	0.22	laid	-0.05	whole	0.2
+1=nhe	home	-0.12	fell	0.13	laid	-0.02	lies	0.04	whole	-0.07
+1=nhieu	home	-0.02	fell	0.12	laid	-0.05	lies	0.17	whole	0.26
+1=nho	home	-0.26	fell	0.12	laid	0.11	lies	0.11	whole	0.1
+1=nhom	home	-0.06	fell	-0.02	laid	-0.02
+1=nhu	home	-0.03	fell	-0.19	laid	0.15	whole	0.02
+1=nhung	home	-0.24	fell	-0.17	laid	-0.1	lies	0.41	whole	0.24
+1=ninh	home	-0.07	fell	-0.02	lies	0.07	whole	-0.44
+1=nn	home	-0.02	fell	-0.23	laid	0.15	lies	-0.06	whole	-0.03
+1=no	home	-0.08	fell	0.17	laid	-0.05	lies	-0.02	whole	-0.03
+1=noi	home	-0.41	fell	0.37	laid	0.26	lies	0.21	whole	0.34
+1=nong	home	-0.03	fell	-0.01	laid	-0.01	whole	-0.21
+1=nu	home	-0.01	fell	-0.02	whole	0.09
+1=nuoc	fell	0.07	whole	-0.26
+1=o	home	0.1	fell	-0.34	laid	-0.05	lies	-0.17	whole	0.23
+1=om	fell	-0.01	whole	0.05
+1=ong	home	-0.11	laid	0.15	lies	0.09	whole	-0.16
+1=pham	home	-0.14	fell	0.03	laid	-0.03	lies	-0.01	whole	0.06
+1=phan	home	-0.11	fell	0.08	laid	-0.02	lies	-0.02
+1=phao	home	-0.03	fell	0.31	laid	-0.05	whole	0.02
+1=phat	home	-0.03	laid	-0.07	lies	-0.05	whole	-0.13
+1=phi	fell	0.03	laid	-0.01	whole	-0.13
+1=phia	home	-0.04	fell	-0.09	laid	0.19	lies	-0.09	whole	-0.23
+1=pho	whole	-0.15
+1=phong	home	0.11	fell	-0.18	lies	-0.05	whole	-0.16
+1=phu	home	0.08	fell	-0.2	laid	0.06	whole	-0.36
+1=phuc	home	-0.01	fell	-0.01	whole	-0.03
+1=phuoc	fell	0.05
+1=qua	home	-0.09	fell	-0.02	laid	-0.01	lies	0.02	whole	-0.02
+1=quan	home	-0.22	fell	-0.26	laid	-0.2	whole	-0.04
+1=quang	home	0.01	fell	0.01	laid	-0.13	lies	0.14	whole	-0.33
+1=quay	home	-0.02	whole	-0.11
+1=que	home	-0.54	fell	0.11	laid	-0.16	lies	-0.02	whole	-0.11
+1=quoc	home	-0.01	fell	-0.06	lies	-0.01
+1=quy	home	-0.12	fell	-0.15	laid	0.17	lies	-0.02	whole	-0.11
+1=quyen	laid	-0.02	lies	-0.03
+1=quynh	home	0.04	whole	-0.11
+1=ra	home	-0.01	fell	-0.08	laid	-0.02	lies	-0.01
+1=rach	laid	-0.03	whole	-0.14
+1=rang	home	-0.08	fell	-0.29	laid	0.02	lies	-0.02	whole	-0.18
+1=ray	fell	0.06	laid	-0.11	lies	-0.01
+1=roi	home	-0.1	fell	-0.55	laid	0.52	lies	-0.22	whole	0.26
+1=rua	fell	-0.01	laid	0.03	lies	-0.01	whole	0.04
+1=s	home	0.03	fell	-0.01	laid	-0.01	lies	-0.05	whole	-0.11
+1=sang	home	-0.16	laid	-0.15	lies	-0.03	whole	0.1
+1=sanh	whole	0.05
+1=sat	home	-0.17	fell	0.19	whole	-0.1
+1=sau	home	-0.34	fell	-0.13	laid	0.38	lies	-0.46	whole	0.24
+1=sdt	home	-0.01	fell	-0.03	laid	-0.07	lies	-0.01
+1=si	fell	-0.01
+1=sinh	home	-0.02	fell	-0.35	laid	-0.13	lies	-0.15	whole	0.18
+1=sn	home	0.09	fell	-0.14	laid	-0.05	lies	-0.07	whole	0.07
+1=so	home	-0.18	fell	-0.24	laid	-0.1	lies	0.12	whole	-0.11
+1=soc	whole	-0.11
+1=son	home	0.01	fell	-0.07	lies	-0.01	whole	-0.47
+1=song	home	0.25	laid	-0.01	whole	-0.13
+1=sot	home	0.1	whole	0.1
+1=stt	home	-0.1	fell	0.17	whole	0.02
+1=su	home	-0.08	laid	-0.06	lies	-0.04	whole	0.01
+1=t	home	0.05	fell	0.14	laid	0.2	lies	-0.04	whole	0.18
+1=ta	home	-0.03	laid	-0.03
+1=tai	home	-0.04	fell	-0.24	laid	-0.08	lies	-0.01	whole	-0.13
+1=tam	home	-0.03	fell	0.09	laid	0.25	lies	-0.02	whole	0.07
+1=tan	home	-0.04	fell	0.13	laid	-0.04	lies	-0.01	whole	-0.15
+1=tang	home	-0.02	fell	-0.02	laid	-0.1	lies	-0.01	whole	-0.13
+1=tap	home	0.09	fell	-0.06	lies	-0.02	whole	0.26
+1=tat	home	-0.05	fell	-0.14
+1=tau	home	-0.13	fell	-0.02	laid	-0.02
+1=tay	lies	0.07	whole	-0.13
+1=ten	home	-0.04	fell	-0.08	laid	0.06	lies	0.17
+1=tet	home	-0.12	fell	-0.09
+1=thach	home	0.04	fell	-0.14	laid	-0.01	lies	-0.01	whole	-0.14
+1=thai	fell	-0.08	laid	-0.02	lies	-0.03	whole	-0.34
+1=tham	home	0.08	fell	-0.06	lies	-0.01	whole	0.13
+1=than	home	-0.03	fell	-0.17	laid	-0.27	lies	0.21	whole	-0.14
+1=thang	home	0.02	fell	0.03	laid	-0.27	lies	-0.41	whole	0.06
+1=thanh	home	0.37	fell	-0.21	laid	-0.02	lies	-0.04	whole	0.06
+1=thap	whole	-0.07
+1=thay	home	-0.09	fell	-0.02	laid	-0.35	lies	0.33	whole	0.21
+1=theo	home	0.24	laid	-0.06	lies	0.3	whole	0.27
+1=thi	home	-0.14	fell	0.48	laid	0.14	lies	-0.51	whole	0.35
+1=thieu	home	-0.08	fell	-0.07	laid	0.13	lies	-0.01	whole	-0.11
+1=tho	home	0.09	fell	0.26	laid	-0.03	lies	-0.01	whole	0.25
+1=thoat	home	0.16	fell	-0.17
+1=thoi	home	-0.01	laid	-0.02
+1=thon	home	-0.08	fell	-0.01	laid	-0.14	lies	0.11	whole	-0.16
+1=thong	home	-0.05	fell	-0.05	lies	-0.01	whole	-0.06
+1=thu	home	-0.03	fell	-0.07	laid	0.17	lies	0.08	whole	0.18
+1=thua	home	-0.07	fell	-0.04	laid	0.14	lies	0.14	whole	-0.1
+1=thuan	whole	-0.22
+1=thuc	fell	-0.01	laid	-0.03
+1=thuoc	home	-0.1	fell	0.19	laid	-0.14	lies	-0.05	whole	0.06
+1=thuong	home	-0.11	fell	0.05	laid	-0.04	lies	-0.03	whole	-0.24
+1=thuy	whole	-0.17
+1=thuyen	home	-0.07	fell	0.2	laid	-0.02	lies	-0.02	whole	0.15
+1=tich	fell	-0.05
+1=tien	home	0.16	fell	-0.03	lies	-0.03	whole	-0.09
+1=tieu	home	-0.13	fell	-0.06	laid	-0.17	lies	-0.1	whole	0.09
+1=tim	home	0.04	fell	-0.11	laid	-0.01	lies	-0.05
+1=tin	home	0.11	fell	-0.04	whole	0.03
+1=tinh	home	-0.03	fell	-0.03	laid	-0.01	whole	-0.4
+1=tnxp	home	0.01	fell	-0.05	whole	0.13
+1=to	home	-0.04	fell	0.36	laid	-0.02	lies	-0.05	whole	0.42
+1=toa	home	-0.1	fell	-0.23	laid	-0.11	lies	-0.04	whole	-0.22
+1=toan	home	-0.09	fell	0.02	laid	0.18	whole	0.04
+1=toi	home	-0.05	fell	0.27	laid	-0.04	lies	-0.19	whole	0.14
+1=tong	home	-0.05	fell	0.1
+1=tp	home	-0.01	whole	-0.13
+1=tra	fell	-0.06	lies	-0.04	whole	-0.06
+1=trai	home	-0.05	fell	0.05	laid	-0.02	lies	-0.02	whole	-0.24
+1=tram	fell	0.02	laid	0.08	lies	-0.03	whole	0.2
+1=tran	home	-0.18	fell	0.17	laid	-0.19	lies	0.11	whole	-0.03
+1=trang	fell	-0.1	laid	-0.1	lies	-0.1	whole	-0.41
+1=trao	home	-0.05	fell	-0.05
+1=tren	home	0.12	fell	-0.04	laid	-0.08	lies	-0.07	whole	0.05
+1=tri	home	-0.03	fell	-0.06	whole	-0.13
+1=trich	home	-0.01	fell	0.11	laid	0.06	whole	0.19
+1=trieu	home	0.06	fell	-0.38	lies	-0.04	whole	-0.02
+1=trinh	home	0.14	fell	0.07	laid	-0.04	lies	-0.06	whole	0.09
+1=tro	fell	0.15	whole	0.15
+1=trong	home	-0.11	fell	0.21	laid	-0.28	lies	-0.3	whole	-0.05
+1=tru	home	0.29	fell	-0.11	laid	-0.02	lies	-0.07	whole	0.09
+1=truc	home	0.02	lies	-0.03	whole	-0.06
+1=trung	home	0.04	fell	-0.03	laid	-0.29	lies	0.05	whole	0.08
+1=truoc	home	-0.38	fell	-0.01	laid	-0.22	lies	0.57	whole	0.17
+1=truong	home	0.18	fell	0.11	laid	0.26	lies	-0.08	whole	0.2
+1=tu	home	-0.36	fell	-0.39	laid	-0.01	lies	0.12	whole	-0.18
+1=tuc	home	-0.1	fell	0.16	laid	-0.07	whole	-0.06
+1=tui	home	-0.34	fell	0.13	lies	0.08	whole	-0.16
+1=tung	home	0.08	fell	-0.08	whole	0.03
+1=tuy	whole	0.01
+1=tuyen	home	-0.02	fell	-0.03	lies	0.04	whole	-0.01
+1=uy	home	-0.1	lies	-0.03
+1=va	home	0.08	fell	0.04	laid	-0.31	lies	0.18	whole	0.4
+1=van	home	-0.19	fell	-0.26	laid	0.09	lies	-0.03	whole	-0.05
+1=vao	fell	0.06	laid	-0.22	lies	0.06	whole	0.08
+1=vay	home	-0.04	fell	-0.07	laid	-0.18	lies	-0.03
+1=ve	home	0.12	fell	-0.08	laid	0.27	lies	-0.15	whole	0.01
+1=vi	home	0.12	fell	0.06	lies	-0.23	whole	0.29
+1=viet	home	-0.06	fell	-0.12	laid	-0.02	whole	-0.11
+1=vinh	home	0.03	fell	-0.04	laid	-0.14	whole	-0.33
+1=vo	home	0.3	fell	-0.07	laid	-0.09	whole	-0.08
+1=voi	home	0.41	fell	-0.14	laid	-0.18	lies	-0.17	whole	0.03
+1=vot	home	-0.05	fell	0.12	whole	0.12
+1=vu	home	-0.13	fell	-0.12	laid	-0.03	whole	-0.14
+1=vua	fell	-0.03	laid	-0.01
+1=vui	home	-0.01	fell	-0.03	laid	0.26	whole	0.08
+1=x	fell	-0.04
+1=xa	home	0.24	fell	-0.07	lies	0.07	whole	-0.27
+1=xac	laid	-0.01	whole	0.17
+1=xe	home	-0.11	fell	0.14	whole	0.22
+1=xem	home	0.15	fell	-0.03	laid	-0.01	lies	-0.06	whole	0.04
+1=xep	fell	-0.16	laid	0.27	whole	0.23
+1=xin	fell	-0.22	laid	0.11	lies	-0.2	whole	0.15
+1=xong	home	-0.02	fell	-0.15	laid	0.14
+1=xuan	whole	-0.21
+1=xuc	home	-0.07	fell	0.06	whole	0.1
+1=xuong	whole	-0.03
+1=y	home	0.09	fell	-0.12	laid	-0.02	lies	-0.01	whole	0.13
+1=yen	home	-0.03	fell	-0.07	laid	-0.03	lies	-0.01	whole	-0.35
+1=yeu	fell	-0.05	laid	-0.03	lies	-0.01
+2=#	home	0.29	fell	0.03	lies	0.03	whole	0.15
+2=##	home	-0.1	fell	0.28	laid	-0.06	lies	0.09	whole	0.35
+2=###	home	-0.6	fell	0.21	laid	-0.14	lies	-0.14	whole	0.12
+2=####	home	-0.24	fell	-0.5	laid	0.2	lies	-0.17	whole	0.2
+2=##########	home	-0.02	laid	-0.01	lies	0.15	whole	0.04
+2=$	home	-0.45	fell	-0.34	laid	0.05	lies	-0.05	whole	-0.13
+2=a	home	0.14	fell	-0.08	laid	-0.1	lies	-0.13	whole	-0.14
+2=ai	home	-0.01	fell	-0.3	laid	-0.37	lies	-0.08	whole	-0.24
+2=an	home	-0.18	fell	0.18	laid	-0.2	lies	0.02	whole	-0.59
+2=anh	home	0.05	laid	-0.05	lies	0.09	whole	-0.05
+2=ao	fell	0.04	whole	0.07
+2=ap	home	-0.14	fell	-0.01
+2=au	home	-0.1	fell	-0.09	laid	0.12
+2=ay	home	0.12	fell	-0.04	laid	-0.18	whole	0.17
+2=b	home	0.02	fell	-0.02	laid	-0.08	lies	0.14	whole	-0.05
+2=ba	home	-0.28	fell	0.01	laid	0.41	lies	-0.14	whole	0.12
+2=bac	home	0.01	fell	-0.35	laid	-0.29	lies	0.03	whole	-0.45
+2=bach	home	-0.04
+2=bai	home	-0.06	fell	-0.03	laid	-0.11	whole	0.02
+2=ban	fell	0.21	laid	-0.16	lies	-0.09	whole	0.19
+2=bang	home	-0.27	fell	0.1	laid	0.23	lies	0.02	whole	-0.01
+2=bao	home	-0.15	fell	-0.3	laid	0.01	lies	-0.15	whole	0.03
+2=bat	home	-0.05	fell	-0.15	laid	-0.05	whole	-0.14
+2=bau	home	-0.08	whole	0.02
+2=bay	home	-0.07	fell	0.44	laid	-0.06	lies	-0.02	whole	0.37
+2=be	home	0.04	fell	-0.01	whole	-0.13
+2=ben	home	-0.06	fell	0.06	laid	0.13	lies	0.08	whole	0.07
+2=benh	fell	-0.14
+2=bi	home	-0.19	fell	-0.13	laid	-0.11	lies	-0.1	whole	0.04
+2=bia	home	-0.06	fell	-0.12	laid	-0.07	lies	0.32	whole	0.3
+2=bien	home	-0.02	fell	-0.12	laid	-0.05	lies	0.08	whole	-0.04
+2=biet	home	0.11	fell	-0.15	laid	-0.34	lies	0.14	whole	0.25
+2=binh	home	-0.16	fell	-0.37	laid	0.04	lies	0.01	whole	-0.69
+2=bo	fell	0.05	lies	-0.29	whole	-0.07
+2=boc	fell	-0.17	laid	-0.15	lies	-0.02	whole	0.08
+2=bom	home	-0.2	fell	-0.05	laid	-0.04	whole	0.21
+2=bon	home	-0.03	fell	0.01	laid	-0.01	lies	-0.06	whole	-0.07
+2=bong	home	-0.14	laid	-0.01	whole	-0.11
+2=bua	home	-0.07	fell	-0.01	laid	-0.06
+2=bui	laid	-0.12	lies	-0.04	whole	0.01
+2=buon	whole	0.11
+2=c	fell	-0.02	laid	-0.06	lies	0.31	whole	0.01
+2=c6	home	0.09	whole	0.01
+2=c7	home	-0.02	fell	0.02	laid	-0.02	lies	0.11
+2=ca	home	-0.03	fell	-0.01	laid	-0.13	lies	-0.08	whole	-0.12
+2=cac	laid	-0.13	lies	0.02	whole	0.06
+2=cach	home	-0.13	fell	-0.01	lies	-0.03	whole	-0.2
+2=cai	home	-0.03	fell	-0.21	lies	0.22	whole	-0.26
+2=cam	home	-0.16	fell	-0.16	laid	0.07	lies	-0.2	whole	0.05
+2=can	home	0.13	laid	0.02	lies	-0.03
+2=cang	fell	-0.02	whole	-0.11
+2=canh	home	0.29	fell	-0.22	laid	-0.04	lies	-0.08	whole	0.03
+2=cao	home	-0.14	fell	-0.23	laid	0.09	lies	-0.04	whole	-0.18
+2=cap	home	0.1	fell	-0.18	laid	-0.14	lies	0.19	whole	0.2
+2=cat	home	0.05	fell	-0.29	laid	0.33	lies	-0.03	whole	-0.25
+2=cau	home	-0.04	fell	0.19	laid	-0.11	lies	-0.08	whole	-0.07
+2=cay	home	-0.09	fell	0.13	lies	-0.09	whole	-0.4
+2=chac	fell	-0.03	whole	-0.08
+2=chan	home	-0.19	fell	0.21	laid	0.09	whole	0.13
+2=chang	home	-0.04	whole	-0.04
+2=chap	home	-0.06	fell	0.06	laid	-0.02	whole	-0.08
+2=chau	home	-0.13	laid	0.1	whole	-0.13
+2=che	home	-0.15
+2=chep	home	-0.18	laid	-0.01	lies	0.04
+2=chet	home	0.07	fell	0.06	laid	-0.11	lies	-0.01	whole	-0.09
+2=chi	home	-0.1	fell	-0.27	laid	-0.48	lies	0.01	whole	-0.1
+2=chia	fell	-0.05	laid	-0.09	lies	-0.13
+2=chiec	fell	-0.03
+2=chien	home	0.04	laid	0.04	lies	-0.02	whole	0.3
+2=chieu	home	-0.08	fell	-0.07	laid	-0.12	lies	0.21	whole	0.02
+2=chin	home	0.04	fell	-0.06	laid	-0.14	whole	0.05
+2=chinh	home	-0.04	fell	-0.06	laid	0.24	lies	-0.04	whole	0.08
+2=cho	fell	0.32	laid	0.09	lies	-0.13	whole	0.21
+2=chon	fell	0.42	laid	0.28	lies	-0.11	whole	0.16
+2=chong	fell	-0.06	laid	-0.06	lies	-0.02
+2=chu	fell	0.05	lies	-0.15	whole	0.12
+2=chua	home	-0.14	fell	-0.14	laid	0.25	lies	0.13	whole	0.13
+2=chuc	home	-0.07	fell	-0.03	laid	0.13	lies	-0.01	whole	-0.05
+2=chung	home	0.1	fell	-0.46	laid	-0.1	whole	-0.26
+2=chuong	fell	-0.01	whole	-0.12
+2=chup	fell	-0.02	laid	-0.03	whole	0.09
+2=chuyen	home	-0.15	fell	-0.14	laid	-0.04	lies	-0.07	whole	0.07
+2=co	home	-0.05	fell	0.07	laid	-0.06	lies	0.07	whole	-0.03
+2=coi	home	-0.13	fell	0.14	whole	0.04
+2=con	home	0.08	fell	-0.71	laid	-0.02	lies	0.19	whole	0.36
+2=cong	home	0.07	fell	-0.18	lies	0.01	whole	-0.04
+2=cot	home	-0.03	fell	-0.11	laid	-0.08	lies	-0.02
+2=cu	home	0.03	fell	0.01	laid	-0.06	lies	-0.11	whole	-0.14
+2=cua	fell	0.01	lies	-0.11	whole	-0.17
+2=cung	home	0.12	fell	0.06	laid	-0.09	lies	0.02	whole	0.3
+2=cuoi	home	0.01	fell	0.26	laid	-0.07	lies	-0.02	whole	-0.06
+2=cuon	home	0.02	fell	0.09	laid	-0.03	lies	-0.02	whole	0.18
+2=cuu	home	-0.11	fell	0.12	whole	0.07
+2=d	home	-0.05	fell	-0.13	laid	-0.06	lies	0.13	whole	-0.02
+2=d2	home	-0.03	fell	0.05	whole	0.11
+2=d3	home	-0.16	fell	-0.05
+2=d4	fell	-0.07	laid	0.06	lies	-0.01	whole	-0.06
+2=d7	home	0.04	whole	-0.01
+2=da	home	0.01	fell	0.27	laid	0.12	lies	0.05	whole	0.32
+2=dac	home	0.02	fell	0.01	laid	-0.01
+2=dai	home	0.2	fell	0.07	laid	-0.28	lies	-0.05	whole	0.01
+2=dak	laid	-0.05	whole	-0.24
+2=dam	fell	-0.01
+2=dan	home	0.12	fell	-0.38	laid	0.04	lies	-0.04	whole	0.04
+2=dang	home	-0.22	fell	-0.14	laid	-0.11	lies	-0.12	whole	0.13
+2=danh	home	-0.16	fell	0.1	laid	0.06	lies	-0.03	whole	-0.14
+2=dao	home	-0.08	fell	0.35	laid	-0.06	lies	0.19	whole	0.21
+2=dap	fell	-0.01	laid	-0.04	whole	0.08
+2=dat	home	-0.11	fell	0.03	laid	-0.05	lies	0.14	whole	-0.03
+2=dau	home	0.38	laid	-0.11	lies	-0.29	whole	0.26
+2=day	fell	-0.24	laid	0.36	lies	0.4	whole	0.43
+2=de	home	-0.05	fell	0.07	laid	0.11	lies	-0.02	whole	0.24
+2=dem	home	-0.05	laid	0.07	lies	-0.03	whole	0.24
+2=den	home	-0.01	fell	-0.22	laid	-0.22	lies	0.26	whole	0.01
+2=dep	fell	-0.06
+2=deu	whole	-0.16
+2=di	home	0.43	fell	-0.14	laid	0.07	lies	-0.25	whole	0.28
+2=dia	fell	-0.01
+2=dich	home	-0.15	laid	-0.02	lies	-0.01	whole	0.18
+2=diem	home	-0.01	fell	-0.01	laid	-0.12	lies	-0.02	whole	-0.1
+2=dien	home	-0.03	fell	0.1	lies	-0.07	whole	-0.36
+2=dieu	home	0.08	fell	-0.03	whole	-0.05
+2=dinh	home	-0.41	fell	0.01	laid	0.06	lies	0.05	whole	-0.37
+2=do	home	0.01	fell	0.1	laid	-0.24	whole	0.03
+2=doan	home	-0.34	fell	-0.15	laid	-0.33	lies	-0.15	whole	0.11
+2=doc	home	-0.06	fell	-0.11	laid	0.07	lies	-0.04	whole	0.03
+2=doi	home	-0.1	fell	0.16	laid	0.04	lies	-0.02	whole	0.04
+2=don	home	0.27	fell	0.03	laid	-0.12	lies	-0.05	whole	0.42
+2=dong	home	0.07	fell	-0.14	laid	-0.01	lies	-0.15	whole	-0.46
+2=dot	fell	-0.02	whole	-0.01
+2=du	home	-0.11	fell	0.09
+2=dua	home	-0.17	fell	-0.28	laid	-0.06	lies	-0.08	whole	-0.15
+2=duc	home	-0.08	fell	-0.01	laid	-0.22	lies	-0.04	whole	-0.25
+2=dung	fell	-0.06	laid	0.03	lies	-0.1	whole	0.21
+2=duoc	home	-0.22	fell	0.1	laid	-0.1	lies	-0.05	whole	0.24
+2=duoi	home	-0.04	fell	-0.06	laid	0.19	lies	-0.1	whole	-0.22
+2=duong	home	0.1	fell	-0.2	laid	0.13	lies	0.09	whole	-0.25
+2=duy	home	-0.05	fell	0.12	laid	-0.02	lies	-0.01	whole	0.12
+2=e	home	0.06	fell	-0.26	laid	-0.11	lies	-0.05	whole	-0.15
+2=ea	laid	-0.07	lies	0.25	whole	0.14
+2=em	fell	0.21	laid	-0.18	lies	-0.26	whole	0.18
+2=example	home	-0.02	fell	-0.03	laid	-0.03
+2=gai	home	-0.15	fell	0.06	laid	0.17	lies	-0.07	whole	0.07
+2=gan	home	-0.01	fell	-0.05	laid	-0.1	lies	-0.11	whole	-0.12
+2=gao	home	0.17	fell	-0.1	whole	-0.04
+2=gap	home	0.15	fell	-0.04	laid	-0.13	whole	-0.09
+2=ghi	home	-0.2	fell	-0.24	laid	0.27	lies	0.04	whole	0.14
+2=gi	fell	-0.04	whole	-0.15
+2=gia	home	0.04	fell	0.12	laid	-0.14	lies	-0.24	whole	-0.06
+2=giai	fell	-0.05	laid	0.02	lies	-0.03	whole	-0.08
+2=giam	home	0.16	fell	-0.02	laid	0.14	lies	-0.05	whole	0.11
+2=giang	fell	-0.2	laid	0.24	lies	-0.03	whole	-0.34
+2=giao	home	-0.04	fell	0.09	laid	0.13	lies	-0.05	whole	0.18
+2=giap	fell	0.1	whole	0.09
+2=giay	home	0.13	fell	-0.26	laid	-0.09	lies	-0.03	whole	-0.07
+2=gieng	home	0.07	lies	-0.02	whole	-0.19
+2=gio	home	-0.05	laid	0.1	lies	-0.13	whole	0.23
+2=giong	home	-0.04
+2=giu	home	-0.18	fell	-0.11	laid	-0.1	lies	-0.01	whole	-0.01
+2=giua	fell	0.07	laid	-0.05
+2=giup	home	0.12	fell	-0.2	laid	-0.07	lies	-0.08	whole	0.04
+2=go	home	-0.07	fell	0.18	laid	-0.02	lies	-0.12	whole	0.12
+2=goc	home	-0.23	fell	-0.28	laid	0.19	lies	-0.08
+2=goi	home	-0.16	fell	-0.09	laid	-0.14	lies	-0.06	whole	-0.06
+2=gom	fell	-0.04
+2=gop	fell	-0.07	lies	-0.02
+2=gui	home	0.07	fell	-0.23	laid	0.02	lies	-0.09	whole	0.06
+2=ha	home	0.05	laid	0.01	lies	-0.1	whole	-0.26
+2=hai	home	-0.06	fell	0.02	laid	0.31	lies	-0.26	whole	-0.35
+2=ham	fell	0.14	laid	-0.16	lies	-0.04	whole	-0.06
+2=han	home	0.09	fell	-0.07	laid	-0.03	whole	0.04
+2=hang	fell	-0.07	laid	0.39	lies	-0.07	whole	-0.15
+2=hao	fell	-0.03	whole	-0.14
+2=hau	home	0.07	whole	0.09
+2=hay	home	-0.02
+2=he	home	0.03	fell	0.06	laid	-0.23	lies	-0.02	whole	0.1
+2=het	home	0.21	fell	-0.15	laid	-0.08	whole	0.15
+2=hi	home	0.05	fell	-0.13	laid	-0.06	lies	-0.04	whole	-0.27
+2=hien	home	-0.03	fell	0.21	laid	-0.29	lies	0.07
+2=hieu	home	0.14	fell	-0.15	laid	0.25	whole	0.11
+2=hinh	home	0.01	fell	-0.05	laid	-0.01	lies	0.05	whole	-0.16
+2=ho	home	-0.38	fell	0.39	laid	0.05	lies	-0.17	whole	0.18
+2=hoa	home	0.39	fell	-0.09	laid	-0.22	lies	0.02	whole	0.23
+2=hoang	fell	0.14	laid	-0.03	lies	-0.06	whole	-0.06
+2=hoc	fell	-0.08
+2=hoi	home	-0.07	laid	-0.26	lies	-0.09	whole	-0.06
+2=hom	home	0.08	fell	-0.01	laid	-0.03	lies	-0.01	whole	0.07
+2=hon	fell	-0.06	laid	-0.07
+2=hong	home	-0.12	fell	0.17	laid	-0.02	lies	0.01	whole	0.12
+2=hop	home	-0.02	fell	0.04	laid	-0.02	lies	-0.03
+2=hs	fell	-0.06	lies	-0.03	whole	0.15
+2=hua	home	-0.02	fell	0.13
+2=hung	home	-0.14	fell	-0.17	laid	0.1	lies	-0.03	whole	-0.46
+2=huong	home	-0.04	fell	0.05	laid	-0.01	lies	0.13	whole	0.02
+2=huu	home	-0.1	fell	-0.02	laid	-0.01	lies	-0.03	whole	-0.19
+2=huy	fell	-0.01	laid	-0.02	lies	-0.02
+2=huyen	home	-0.02	fell	-0.01	whole	-0.17
+2=hy	home	0.25	fell	-0.11	laid	-0.18	lies	0.08	whole	0.31
+2=ia	whole	-0.08
+2=k	home	0.06	fell	-0.07	laid	0.06	lies	-0.03
+2=ke	home	-0.11	fell	-0.12	laid	-0.15	lies	-0.07	whole	-0.13
+2=keo	fell	0.21	laid	-0.03
+2=ket	home	0.1	fell	-0.06	lies	-0.01	whole	0.26
+2=kha	home	-0.11	fell	0.1	whole	0.14
+2=khac	home	-0.14	fell	-0.11	laid	-0.14	lies	0.01	whole	-0.09
+2=khai	home	-0.01	fell	-0.08	laid	0.2	lies	-0.03	whole	-0.1
+2=kham	home	-0.03	fell	0.16	whole	-0.2
+2=khanh	whole	-0.24
+2=khau	home	0.01	fell	0.26	laid	-0.09	whole	0.31
+2=khe	home	-0.01	fell	0.02	laid	-0.14	lies	-0.02	whole	-0.04
+2=khi	home	-0.07	fell	-0.23	laid	0.09	lies	-0.01	whole	0.09
+2=khieng	fell	-0.25
+2=kho	fell	-0.23	laid	-0.01	lies	-0.01	whole	-0.17
+2=khoang	home	0.22	fell	0.18	laid	-0.1	lies	-0.1
+2=khoe	home	-0.01	fell	-0.01
+2=khoi	fell	-0.05
+2=khong	home	-0.46	fell	-0.22	laid	-0.23	lies	-0.1	whole	0.33
+2=khu	fell	-0.05	laid	-0.11	lies	0.11	whole	-0.04
+2=kia	home	0.06	whole	0.11
+2=kich	home	0.16	fell	-0.17	laid	-0.12	lies	-0.05	whole	-0.02
+2=kiem	fell	0.11	whole	0.03
+2=kien	home	-0.02	fell	0.1	laid	0.13	lies	-0.02	whole	-0.03
+2=kieu	laid	-0.1	lies	0.15	whole	0.15
+2=kim	home	0.14	fell	-0.08	whole	0.18
+2=kinh	laid	-0.01
+2=ko	home	-0.05	fell	0.16
+2=kon	whole	-0.21
+2=ky	home	-0.03	fell	0.14	laid	0.19	whole	0.11
+2=la	home	-0.04	fell	-0.37	laid	0.13	lies	0.19	whole	0.05
+2=lac	home	0.14	fell	0.1	laid	0.13	whole	0.22
+2=lai	home	-0.25	fell	-0.05	laid	-0.07	lies	0.15	whole	-0.03
+2=lam	home	0.11	fell	-0.27	laid	-0.13	lies	-0.05	whole	0.31
+2=lan	home	0.06	fell	0.06	laid	-0.09	lies	-0.11	whole	0.16
+2=lang	home	0.07	fell	-0.03	laid	0.08	lies	-0.16	whole	0.17
+2=lao	home	-0.02	fell	0.26	whole	-0.21
+2=lap	home	0.12	fell	-0.06	laid	0.1	lies	-0.1	whole	0.23
+2=lat	fell	0.24	laid	-0.01	lies	-0.01	whole	0.06
+2=lau	home	-0.01	fell	0.1	laid	0.16	whole	0.18
+2=lay	home	-0.22	fell	0.07	laid	-0.07	lies	-0.06	whole	0.1
+2=le	home	-0.1	fell	0.07	laid	0.1	lies	-0.11
+2=len	home	-0.26	fell	-0.01	laid	-0.19	whole	0.17
+2=lich	home	-0.02	fell	0.1	whole	0.05
+2=liem	whole	-0.17
+2=lien	home	-0.22	fell	-0.26	laid	0.1	lies	0.03	whole	-0.21
+2=liet	home	0.1	fell	-0.13	laid	-0.14	lies	-0.08	whole	-0.09
+2=linh	home	0.18	fell	0.3	laid	-0.17	lies	-0.12	whole	0.2
+2=lo	home	-0.09	fell	0.07	laid	-0.16	lies	0.06	whole	-0.1
+2=loc	home	0.08	fell	-0.08	laid	-0.07	lies	-0.05	whole	-0.17
+2=loi	home	-0.01	laid	-0.06	lies	0.14	whole	-0.05
+2=lon	home	-0.16
+2=long	home	-0.01	fell	0.01	laid	-0.01	lies	-0.01	whole	-0.16
+2=lot	home	-0.1	fell	-0.07	laid	-0.08
+2=ls	home	-0.01	fell	-0.02	laid	-0.01	lies	-0.01
+2=lu	home	0.08	fell	-0.05	whole	0.1
+2=lua	fell	-0.01	laid	-0.01	whole	0.05
+2=luc	home	-0.09	fell	0.18	laid	-0.08	lies	-0.1	whole	0.09
+2=luon	home	-0.03	fell	0.17	laid	-0.09	whole	0.17
+2=luong	home	-0.03	laid	-0.02	whole	-0.15
+2=luu	fell	0.09	laid	-0.02	lies	-0.13	whole	-0.38
+2=ly	home	0.14	fell	-0.13	laid	-0.03	lies	-0.05	whole	0.05
+2=m	fell	-0.01	laid	-0.08
+2=ma	home	-0.15	laid	0.07	whole	-0.04
+2=mai	home	-0.01	fell	0.28	laid	-0.16	lies	-0.16	whole	0.05
+2=man	fell	-0.01	whole	0.09
+2=mang	home	-0.01	fell	-0.03	laid	0.3	whole	0.16
+2=manh	home	0.15	fell	-0.1	laid	0.06	lies	-0.03	whole	0.19
+2=mat	home	-0.11	laid	-0.32	lies	0.24	whole	0.38
+2=mau	home	-0.16	fell	0.09	laid	-0.06	lies	-0.03	whole	-0.06
+2=may	home	-0.13	fell	0.4	laid	-0.18	lies	-0.13	whole	-0.21
+2=me	fell	0.01	laid	0.12	lies	-0.07	whole	0.15
+2=mien	home	0.06	fell	-0.04	whole	0.06
+2=min	home	0.19	fell	0.08	lies	0.16	whole	0.11
+2=minh	home	-0.12	fell	-0.04	laid	-0.09	lies	0.01	whole	0.05
+2=mo	home	0.06	fell	-0.25	laid	-0.01	lies	0.12	whole	-0.12
+2=moc	fell	-0.02	laid	-0.01	whole	-0.12
+2=moi	home	0.21	fell	-0.27	laid	-0.08	lies	-0.11	whole	-0.01
+2=mong	home	-0.01	fell	0.12	laid	-0.01	whole	0.17
+2=mot	home	0.1	fell	-0.04	laid	-0.58	lies	0.24	whole	-0.04
+2=mu	laid	-0.15	lies	-0.01	whole	-0.14
+2=mua	home	-0.01	fell	0.16	laid	-0.02	whole	0.09
+2=mui	fell	-0.02	laid	-0.01	whole	0.02
+2=mung	home	0.05	fell	0.05	laid	-0.13	whole	0.1
+2=muoi	home	-0.07	fell	-0.1	laid	-0.03	whole	0.07
+2=muon	home	-0.22	laid	0.06	lies	-0.15	whole	0.07
+2=muong	home	-0.03	fell	0.13	laid	-0.01	whole	0.08
+2=my	home	-0.07	fell	-0.16	laid	-0.08	lies	-0.02	whole	-0.08
+2=na	home	-0.2	fell	0.15	laid	-0.12	lies	-0.04	whole	0.1
+2=nam	home	-0.47	fell	-0.16	laid	0.46	lies	-0.1	whole	0.05
+2=nao	home	0.04	laid	-0.12	whole	-0.03
+2=nay	home	-0.08	fell	0.21	laid	0.12	lies	-0.22	whole	0.23
+2=nen	fell	-0.02	lies	0.11
+2=nga	home	-0.08	whole	-0.23
+2=ngay	home	-0.03	fell	-0.02	laid	-0.06	lies	-0.22	whole	0.27
+2=nghe	home	-0.05	fell	0.01	laid	-0.17	lies	0.02	whole	-0.14
+2=nghi	home	-0.09	fell	0.15	laid	0.02	whole	-0.01
+2=nghia	home	0.08	fell	-0.19	laid	-0.13	lies	0.09	whole	0.12
+2=nghiep	fell	-0.03	whole	0.08
+2=ngo	home	-0.09	fell	-0.05	laid	-0.02	lies	-0.03	whole	-0.05
+2=ngoai	home	-0.39	fell	-0.04	laid	-0.26	lies	-0.05	whole	-0.05
+2=ngoc	home	-0.03
+2=ngoi	home	-0.01	fell	-0.07	laid	0.05	lies	0.23
+2=ngu	home	0.21	fell	-0.35	laid	-0.11	lies	-0.17	whole	0.28
+2=nguoi	fell	0.34	laid	-0.03	lies	-0.11	whole	-0.08
+2=nguyen	home	-0.22	fell	-0.27	laid	0.02	lies	0.06	whole	-0.17
+2=nha	home	0.05	fell	0.06	laid	0.07	lies	0.09	whole	0.21
+2=nham	home	0.15	fell	-0.14	whole	0.13
+2=nhan	home	-0.03	fell	-0.21	laid	-0.23	lies	0.12	whole	-0.17
+2=nhap	home	0.46	fell	-0.27	laid	-0.06	lies	-0.08	whole	0.2
+2=nhat	home	0.26	fell	-0.09	lies	-0.03
+2=nhau	home	0.04	fell	-0.16	lies	-0.01	whole	-0.03
+2=nhi	home	0.07	fell	-0.04	whole	0.19
+2=nhieu	home	-0.01	fell	-0.08	laid	0.21	lies	-0.13	whole	0.13
+2=nho	home	0.07	fell	0.35	laid	-0.27	lies	-0.06	whole	0.02
+2=nhom	fell	-0.04
+2=nhon	fell	-0.03	whole	-0.09
+2=nhu	home	-0.01	fell	-0.08	laid	-0.15	lies	-0.03	whole	-0.13
+2=nhung	home	-0.04	fell	-0.15	laid	0.01	lies	0.13
+2=ni	fell	-0.03	laid	-0.03
+2=ninh	home	0.1	fell	-0.08	laid	-0.07	lies	-0.02	whole	-0.06
+2=no	home	0.04	fell	0.21	laid	0.08	lies	0.13	whole	0.2
+2=noi	home	0.16	fell	0.03	laid	0.1	lies	-0.26	whole	0.27
+2=nong	home	-0.02	fell	0.09	laid	-0.01	lies	-0.04	whole	-0.11
+2=nop	home	0.04	fell	0.04	whole	0.07
+2=ntls	home	-0.03	fell	-0.03	laid	0.25	lies	-0.14	whole	0.06
+2=nu	fell	0.08	whole	0.06
+2=nua	home	-0.01	fell	0.04	laid	-0.03	whole	-0.13
+2=nuoc	fell	0.03	laid	0.09	whole	0.07
+2=o	home	0.15	fell	-0.02	laid	-0.16	lies	0.08	whole	0.25
+2=om	fell	0.08	laid	-0.04	whole	0.1
+2=on	home	-0.05	fell	-0.05	laid	-0.05	whole	-0.1
+2=ong	home	0.1	fell	-0.35	laid	-0.19	lies	0.03	whole	-0.01
+2=phai	home	-0.21	fell	0.05	laid	-0.01	lies	-0.08	whole	0.01
+2=pham	home	-0.18	fell	0.02	laid	-0.03	lies	-0.01
+2=phan	home	-0.02	fell	-0.06	laid	-0.08	lies	-0.05	whole	-0.1
+2=phao	home	0.06	fell	-0.05	laid	0.03	lies	-0.02	whole	0.17
+2=phap	home	-0.04	fell	-0.01	laid	0.08	whole	0.1
+2=phat	fell	0.08	laid	0.27	lies	-0.04	whole	0.12
+2=phi	fell	0.04	laid	0.1	lies	-0.05	whole	-0.07
+2=phia	laid	-0.02	lies	0.16	whole	-0.18
+2=phien	home	0.17	fell	-0.07	laid	-0.01	lies	-0.04	whole	-0.05
+2=pho	home	0.08	fell	0.06	laid	-0.04	lies	-0.03	whole	0.21
+2=phong	home	0.19	fell	-0.25	laid	0.1	lies	-0.09	whole	-0.32
+2=phu	home	-0.03	fell	-0.09	laid	-0.14	lies	-0.07	whole	-0.36
+2=phuc	home	-0.01	fell	0.01	laid	-0.05	lies	0.16	whole	0.01
+2=phum	home	-0.01
+2=phung	fell	0.12	laid	-0.05	whole	0.1
+2=phuoc	home	-0.05	fell	-0.08	laid	-0.02	lies	-0.01	whole	-0.06
+2=phuong	home	0.15	fell	-0.04	lies	-0.01	whole	-0.05
+2=qua	home	0.02	fell	-0.08	laid	0.16	lies	-0.02
+2=quach	home	-0.02	fell	-0.01	laid	0.15	whole	0.06
+2=quan	home	0.11	fell	0.1	laid	-0.14	lies	-0.2	whole	0.08
+2=quang	home	0.13	fell	0.07	laid	-0.01	lies	-0.07
+2=quay	home	-0.05	fell	-0.06	laid	0.21	lies	-0.06	whole	0.31
+2=que	home	0.17	fell	-0.15	laid	0.04
+2=quen	home	-0.01	lies	-0.01	whole	0.19
+2=quet	lies	-0.01	whole	0.03
+2=quoc	home	0.09	laid	0.02	whole	0.17
+2=quy	fell	0.19	laid	-0.05	lies	-0.01	whole	0.2
+2=quyen	home	0.13	fell	-0.05	whole	0.08
+2=quyet	laid	-0.03	lies	-0.07	whole	0.03
+2=quynh	fell	-0.01	whole	-0.18
+2=ra	home	0.01	fell	0.19	laid	-0.2	whole	0.36
+2=ram	home	-0.03	fell	0.03	laid	-0.03	whole	-0.22
+2=rang	fell	0.1	lies	-0.01	whole	0.1
+2=ray	whole	-0.28
+2=ro	home	0.1	laid	0.07	lies	-0.11	whole	0.05
+2=roi	home	0.08	fell	-0.32	lies	-0.03	whole	0.13
+2=rung	lies	-0.01	whole	-0.2
+2=ruot	home	-0.07	laid	-0.02	lies	-0.02	whole	-0.06
+2=rut	fell	-0.03	laid	0.06	whole	0.09
+2=s	home	0.12	fell	-0.02	whole	0.14
+2=sach	fell	-0.01	laid	-0.03	lies	0.02	whole	0.01
+2=sai	home	-0.07	fell	-0.22	laid	-0.07
+2=sam	home	-0.01	fell	-0.14	laid	-0.06
+2=san	fell	-0.01	laid	-0.11	whole	-0.16
+2=sang	fell	-0.09	laid	-0.03	lies	-0.01
+2=sanh	home	0.09	fell	-0.03	laid	-0.01	lies	-0.01	whole	-0.09
+2=sap	home	0.08	fell	0.08	whole	0.15
+2=sat	home	-0.07	fell	0.18	laid	-0.07	lies	-0.06	whole	-0.01
+2=sau	home	0.16	fell	-0.43	laid	-0.04	whole	-0.11
+2=si	home	-0.04	fell	-0.22	laid	-0.23	lies	-0.19	whole	-0.02
+2=sinh	home	0.17	fell	-0.69	laid	-0.18	lies	-0.42	whole	0.03
+2=so	home	-0.26	fell	-0.01	laid	-0.11	lies	-0.07	whole	-0.35
+2=son	home	0.06	fell	0.08	laid	-0.17	lies	-0.01	whole	-0.78
+2=song	home	-0.1	fell	-0.08	laid	-0.09	lies	-0.06	whole	-0.03
+2=sot	home	0.16	fell	0.06	whole	0.36
+2=su	home	-0.23	fell	-0.16	lies	-0.1	whole	-0.02
+2=sung	fell	-0.06	laid	0.08
+2=suoi	home	-0.03	fell	0.24	lies	-0.16	whole	0.05
+2=sy	home	-0.06	fell	-0.1	laid	-0.03
+2=t	fell	-0.03
+2=ta	home	-0.08	fell	-0.06	laid	-0.14	lies	-0.02	whole	-0.14
+2=tac	home	0.03	fell	-0.11	lies	-0.02	whole	-0.06
+2=tai	home	-0.09	fell	-0.02	lies	-0.1	whole	-0.08
+2=tam	home	-0.08	fell	0.04	laid	0.11	lies	-0.03	whole	0.2
+2=tan	home	0.03	fell	-0.12	laid	0.03	lies	0.02	whole	-0.35
+2=tang	home	-0.08	fell	0.42	laid	-0.22	lies	-0.11	whole	0.2
+2=tap	home	-0.04	fell	-0.13	laid	0.16	lies	-0.04	whole	-0.08
+2=tat	fell	0.34	laid	-0.1	whole	0.21
+2=tau	home	-0.03	fell	0.16	laid	-0.05	whole	-0.01
+2=tay	home	0.04	fell	-0.32	laid	-0.26	lies	-0.09	whole	-0.16
+2=ten	home	-0.06	fell	-0.2	laid	0.15	lies	-0.2	whole	0.21
+2=tet	fell	-0.03	laid	-0.12
+2=thach	home	-0.01	fell	-0.08	laid	-0.13	lies	-0.04	whole	-0.29
+2=thai	home	0.04	fell	0.05	laid	-0.12	whole	-0.27
+2=tham	home	0.12	fell	-0.05	laid	-0.06	lies	-0.01	whole	0.14
+2=than	home	0.04	fell	0.08	lies	-0.02	whole	0.08
+2=thang	home	0.19	fell	-0.1	laid	0.14	lies	-0.02	whole	0.08
+2=thanh	home	0.09	fell	-0.03	laid	-0.14	lies	0.06	whole	-0.1
+2=thao	whole	-0.19
+2=thap	home	0.02	fell	0.15	lies	-0.02	whole	-0.03
+2=that	home	0.13	fell	-0.16	laid	-0.06	whole	-0.08
+2=thay	fell	-0.17	laid	0.14	lies	-0.25	whole	0.24
+2=the	home	-0.1	fell	0.21	laid	-0.12	lies	-0.06	whole	-0.35
+2=them	laid	-0.03
+2=theo	home	0.31	fell	-0.38	laid	0.12	lies	-0.08	whole	0.14
+2=thi	home	-0.07	fell	0.03	laid	0.21	lies	-0.28	whole	0.43
+2=thien	home	-0.07	whole	-0.19
+2=thiet	home	0.2	whole	0.16
+2=thieu	home	-0.11	fell	-0.01	whole	-0.12
+2=tho	home	-0.18	fell	-0.26	laid	-0.03	lies	-0.04	whole	-0.37
+2=thoai	home	0.02	fell	-0.02	whole	-0.06
+2=thoat	fell	-0.04	whole	-0.01
+2=thoi	home	0.12	fell	-0.03	laid	-0.09	lies	-0.12	whole	0.04
+2=thon	home	0.03	fell	-0.05	laid	0.05	lies	-0.04	whole	-0.06
+2=thong	laid	0.14	whole	0.06
+2=thu	fell	-0.12	laid	0.25	lies	-0.25	whole	0.05
+2=thuan	home	-0.08	fell	0.14	laid	-0.02	lies	-0.01	whole	0.1
+2=thuoc	home	0.05	laid	0.03	lies	-0.03	whole	0.11
+2=thuong	home	0.04	laid	-0.17	lies	0.19	whole	-0.07
+2=thuy	home	0.13	fell	-0.26	laid	-0.07	lies	-0.04	whole	-0.49
+2=tich	home	-0.12	fell	-0.09
+2=tien	home	0.11	fell	-0.15	laid	-0.11	lies	-0.08	whole	-0.16
+2=tieng	home	-0.06	fell	0.08	laid	-0.05	whole	-0.01
+2=tieu	fell	-0.22	laid	-0.09	lies	-0.08	whole	-0.03
+2=tim	home	-0.27	fell	0.2	laid	0.11	lies	-0.13	whole	-0.12
+2=tin	home	-0.04	fell	-0.11	laid	-0.1	lies	-0.15	whole	-0.33
+2=tinh	home	0.18	fell	-0.11	laid	-0.04	lies	-0.03	whole	0.47
+2=to	home	0.06	fell	-0.22	laid	0.29	lies	-0.13	whole	0.03
+2=toa	laid	0.08	whole	0.06
+2=toan	home	-0.03	lies	-0.1	whole	-0.07
+2=toc	home	-0.05	fell	-0.04
+2=toi	home	-0.18	fell	0.13	laid	-0.05	lies	0.12	whole	0.16
+2=tong	laid	-0.01
+2=tra	home	-0.03	fell	-0.11	laid	-0.06	lies	-0.03	whole	-0.06
+2=trach	home	-0.01	fell	-0.03	whole	-0.07
+2=trai	home	-0.29	fell	-0.15	laid	-0.14	lies	-0.19	whole	-0.37
+2=tram	home	0.07	fell	0.04	laid	0.02	whole	-0.03
+2=tran	home	-0.2	fell	-0.32	laid	0.07	lies	-0.18	whole	-0.14
+2=trang	home	0.06	fell	-0.29	laid	-0.21	lies	-0.07	whole	-0.34
+2=trao	home	-0.04	fell	-0.02	lies	-0.01	whole	-0.09
+2=tre	fell	-0.09	laid	0.17	lies	-0.01
+2=tren	home	-0.04	fell	-0.32	laid	0.11	lies	0.02	whole	0.08
+2=tri	home	-0.2	fell	0.02	laid	0.1	lies	-0.05	whole	-0.26
+2=trich	fell	0.11	laid	-0.02	lies	0.14	whole	0.15
+2=trieu	fell	0.1	laid	-0.1	lies	0.16	whole	0.17
+2=trinh	home	0.08	fell	-0.04	whole	0.07
+2=tro	laid	-0.06	lies	0.15	whole	-0.08
+2=trong	home	-0.34	lies	-0.14	whole	-0.1
+2=tru	home	0.06	fell	-0.01	whole	0.07
+2=truc	home	-0.06	fell	0.07	laid	-0.02	whole	-0.11
+2=trung	home	-0.11	fell	0.42	laid	-0.21	lies	-0.06	whole	0.11
+2=truoc	home	0.09	fell	-0.31	laid	0.15	lies	-0.04	whole	0.05
+2=truong	fell	0.14	laid	-0.19	lies	-0.21	whole	0.15
+2=tu	home	-0.18	fell	0.24	laid	-0.15	lies	0.2	whole	-0.08
+2=tuan	home	-0.16	fell	0.02	laid	-0.06	lies	-0.02	whole	0.09
+2=tui	home	-0.21	fell	0.01	laid	-0.01	lies	-0.06
+2=tum	fell	0.22	laid	-0.05	lies	0.15	whole	0.14
+2=tung	home	-0.05	fell	-0.19	laid	-0.08	lies	-0.18
+2=tuoi	home	0.08	fell	-0.21	lies	-0.04	whole	-0.1
+2=tuong	home	-0.14	fell	-0.03	laid	-0.02	lies	-0.02	whole	-0.08
+2=tuyen	fell	-0.03	whole	-0.17
+2=ty	home	0.16	laid	-0.03	whole	0.06
+2=ung	fell	-0.01
+2=ut	home	-0.05	fell	0.13	laid	0.12	lies	-0.02	whole	0.24
+2=uy	home	0.01	fell	-0.21	laid	-0.01	lies	-0.01	whole	0.07
+2=va	home	0.04	fell	-0.28	laid	0.24	lies	0.08	whole	0.23
+2=van	home	-0.23	fell	-0.11	laid	0.05	lies	0.25	whole	0.24
+2=vang	home	-0.01	fell	-0.04	whole	-0.09
+2=vao	home	0.26	fell	-0.15	laid	-0.23	lies	0.04	whole	0.31
+2=ve	home	-0.15	fell	-0.18	laid	-0.16	lies	-0.15	whole	0.29
+2=vi	home	-0.17	fell	0.36	laid	-0.3	lies	0.09	whole	0.41
+2=vien	home	0.19	fell	0.13	laid	-0.14	lies	0.15	whole	0.27
+2=viet	home	-0.18	fell	-0.06	laid	-0.13	lies	-0.07	whole	-0.02
+2=vinh	home	-0.16	laid	0.06	lies	-0.14	whole	-0.14
+2=vo	home	0.11	fell	-0.2	laid	-0.11	lies	0.13	whole	0.05
+2=voi	home	-0.01	fell	0.19	laid	-0.14	lies	-0.03	whole	0.09
+2=vong	home	-0.06	fell	-0.09	laid	0.05	whole	0.07
+2=vot	home	-0.07	fell	0.23	laid	-0.06	whole	0.18
+2=vu	home	-0.06	fell	-0.04	laid	-0.09	lies	0.06	whole	0.07
+2=vua	home	-0.04	fell	0.03	lies	0.04	whole	0.03
+2=vui	home	0.11	fell	-0.2	laid	-0.01	whole	-0.17
+2=vung	home	0.08	fell	-0.14	whole	-0.01
+2=vuon	laid	-0.08
+2=vuong	fell	-0.02
+2=xa	home	-0.05	fell	-0.09	laid	-0.19	lies	-0.07	whole	-0.2
+2=xac	home	-0.07	fell	0.16	laid	-0.17	lies	-0.04	whole	-0.07
+2=xay	home	-0.02	fell	-0.18	laid	-0.01	lies	-0.02
+2=xe	fell	-0.2	laid	-0.06	lies	-0.01
+2=xem	home	-0.02	fell	-0.05
+2=xep	home	-0.01	fell	-0.06	laid	0.17	lies	-0.03	whole	0.17
+2=xin	home	0.12	fell	-0.21	laid	-0.27	whole	-0.08
+2=xom	home	-0.02	whole	0.08
+2=xong	home	0.06	fell	-0.11	laid	-0.03	whole	-0.04
+2=xua	home	0.01	fell	0.32	laid	-0.04	lies	-0.01	whole	0.04
+2=xuan	home	-0.07	fell	0.06	laid	0.04	lies	-0.05	whole	0.01
+2=xung	fell	0.24	laid	-0.15	whole	0.13
+2=xuong	home	-0.22	fell	0.13	laid	-0.27	lies	-0.05	whole	0.13
+2=xuyen	home	0.19	fell	-0.12	laid	-0.02	whole	-0.23
+2=y	home	-0.13	fell	-0.06	laid	-0.04	lies	-0.1	whole	-0.14
+2=yen	home	0.02	fell	-0.16	laid	-0.02	lies	-0.02	whole	-0.46
+3=#	home	0.12	fell	-0.08	laid	0.02	lies	-0.39	whole	-0.04
+3=##	home	-0.22	fell	0.17	laid	-0.47	lies	-0.33	whole	0.23
+3=###	home	-0.62	fell	0.02	laid	-0.6	lies	-0.38	whole	-0.06
+3=####	home	0.32	fell	-0.33	laid	0.05	lies	-0.58	whole	0.33
+3=#####	fell	-0.02
+3=######	home	-0.01	fell	-0.06
+3=##########	home	-0.01	fell	0.21	laid	-0.01	whole	0.16
+3=$	home	-0.27	fell	-0.39	laid	-0.01	lies	-0.03	whole	-0.01
+3=a	home	0.01	fell	-0.3	laid	0.04	lies	0.02	whole	-0.32
+3=ai	home	-0.14	fell	0.12	laid	-0.12	lies	-0.15	whole	0.09
+3=am	fell	0.03	laid	0.14
+3=an	home	-0.08	fell	0.1	laid	-0.11	whole	-0.32
+3=anh	home	-0.11	fell	-0.13	laid	-0.34	lies	0.1	whole	-0.27
+3=ao	fell	-0.03	laid	-0.12	lies	-0.01	whole	-0.16
+3=ap	home	0.04	whole	0.05
+3=ay	home	-0.09	fell	-0.19	laid	0.15	lies	-0.04	whole	0.33
+3=b	home	-0.13	fell	-0.02	laid	-0.05	lies	0.01
+3=b40	home	-0.05	fell	0.08	laid	-0.07	whole	-0.07
+3=b52	fell	0.08	whole	0.3
+3=ba	home	0.1	fell	-0.13	laid	0.03	lies	-0.3	whole	-0.07
+3=bac	home	-0.37	fell	-0.07	laid	-0.17	lies	-0.03	whole	-0.3
+3=bach	home	0.2	fell	-0.08	laid	0.16	whole	-0.04
+3=bai	home	0.18	fell	-0.12	laid	-0.08	lies	0.13	whole	0.24
+3=ban	home	-0.56	fell	0.6	laid	-0.12	lies	-0.27	whole	0.32
+3=bang	home	-0.04	laid	0.03	lies	-0.07	whole	0.07
+3=bao	home	0.17	fell	0.14	laid	-0.2	lies	0.01	whole	0.51
+3=bat	home	-0.3	fell	-0.01	laid	-0.12	lies	-0.04	whole	-0.23
+3=bay	home	-0.13	fell	0.02	laid	-0.24	lies	0.09	whole	-0.13
+3=be	home	-0.02	fell	-0.04	laid	-0.03	lies	-0.02
+3=ben	home	0.02	laid	-0.22	lies	-0.07	whole	-0.03
+3=benh	fell	-0.07	lies	-0.02
+3=bi	home	-0.19	fell	0.03	laid	-0.19	lies	-0.07	whole	-0.36
+3=bia	home	-0.03	fell	-0.51	laid	-0.32	lies	0.5	whole	0.19
+3=bich	whole	0.04
+3=bien	fell	-0.01
+3=biet	home	-0.03	fell	-0.27	laid	0.07	lies	-0.18	whole	0.02
+3=binh	fell	-0.03	laid	-0.15	lies	-0.02	whole	0.04
+3=bo	home	0.21	fell	0.06	laid	0.12	lies	-0.38	whole	0.3
+3=boc	home	-0.02	fell	-0.25	laid	0.3	lies	-0.17	whole	-0.03
+3=boi	home	-0.03
+3=bom	home	-0.04	fell	-0.02	laid	-0.03
+3=bon	fell	-0.39	laid	0.14	lies	-0.01	whole	-0.1
+3=bui	home	-0.16	fell	0.21	lies	-0.02	whole	0.07
+3=bung	home	-0.06	fell	-0.07	whole	-0.06
+3=buon	fell	0.02	whole	-0.12
+3=but	home	-0.03	laid	-0.09	lies	-0.01	whole	0.02
+3=c	home	0.1	fell	-0.13	laid	-0.06	lies	0.17	whole	0.17
+3=c1	home	0.01	fell	0.16	whole	0.11
+3=c2	fell	-0.1	whole	-0.08
+3=c20	whole	0.05
+3=c3	home	-0.03	fell	0.02	whole	-0.13
+3=c7	home	0.05	fell	-0.05	whole	-0.11
+3=ca	home	0.03	fell	-0.13	whole	0.07
+3=cac	home	0.12	fell	-0.1	laid	-0.06	lies	0.03	whole	-0.08
+3=cach	home	0.23	fell	-0.02	whole	0.14
+3=cai	home	-0.12	fell	0.2	laid	0.11	lies	-0.11	whole	-0.14
+3=cam	home	0.26	fell	-0.2	laid	-0.02	lies	-0.14
+3=can	home	-0.17	fell	0.11	laid	0.08	lies	-0.01	whole	0.14
+3=canh	home	-0.14	fell	-0.36	laid	-0.03	whole	-0.37
+3=cao	home	-0.29	fell	-0.18	laid	0.09	lies	-0.04	whole	-0.07
+3=cap	fell	-0.07	laid	0.11	lies	0.03	whole	0.09
+3=cat	home	-0.17	fell	0.26	lies	-0.15
+3=cau	home	0.21	fell	0.04	laid	-0.15	lies	0.06	whole	0.33
+3=cay	home	-0.15	fell	0.02	laid	0.15	lies	-0.06	whole	-0.27
+3=cha	whole	-0.03
+3=chac	home	-0.04	fell	-0.05	laid	-0.01
+3=chai	home	-0.04	fell	-0.08	whole	-0.11
+3=cham	home	-0.06	fell	0.09	laid	-0.03	lies	-0.03	whole	-0.08
+3=chan	home	-0.21	fell	-0.06	laid	-0.02	whole	-0.08
+3=chat	home	-0.01	laid	0.03	lies	-0.01
+3=chau	home	-0.01	fell	0.15	lies	0.17	whole	0.08
+3=chay	laid	-0.05	lies	0.09	whole	-0.01
+3=che	home	-0.05	fell	-0.02
+3=chep	home	-0.05	laid	-0.02	lies	-0.03
+3=chet	home	0.13	fell	0.19	laid	-0.22	lies	-0.06	whole	-0.18
+3=chi	home	-0.1	fell	-0.12	laid	0.21	whole	-0.12
+3=chien	home	-0.03	fell	0.02	laid	-0.07	lies	-0.06	whole	0.01
+3=chieu	laid	0.09	lies	-0.07	whole	0.05
+3=chinh	home	-0.02	fell	-0.09	laid	0.26	lies	-0.03	whole	0.09
+3=cho	home	0.14	laid	0.17	lies	-0.12	whole	0.11
+3=chon	home	-0.15	fell	-0.13	laid	-0.14	lies	0.11
+3=chong	home	-0.17	fell	-0.28	laid	0.15	lies	-0.01	whole	0.09
+3=chot	home	-0.07
+3=chu	home	-0.16	fell	-0.01	laid	-0.1	lies	-0.2	whole	-0.21
+3=chua	home	-0.02	fell	-0.11	laid	0.22	lies	0.17	whole	-0.09
+3=chuan	home	0.15	fell	-0.1	lies	0.05	whole	0.11
+3=chuc	home	0.07	lies	-0.01	whole	0.14
+3=chung	fell	-0.06	lies	-0.02	whole	0.06
+3=chuong	home	0.11	whole	0.06
+3=chup	home	-0.12	fell	-0.06	laid	-0.03	lies	0.03
+3=chuyen	home	-0.11	fell	-0.2	laid	-0.11	lies	-0.02	whole	-0.06
+3=co	home	-0.18	fell	-0.38	lies	-0.2	whole	-0.05
+3=coc	laid	0.05	whole	0.06
+3=coi	home	-0.06	fell	0.24	laid	-0.11	lies	0.14	whole	0.23
+3=con	home	-0.2	fell	0.1	laid	0.15	lies	0.02	whole	-0.03
+3=cong	home	0.19	fell	-0.19	laid	-0.19	lies	-0.04	whole	0.05
+3=cot	fell	0.15	laid	0.2	lies	-0.02
+3=cu	home	-0.17	fell	-0.35	laid	-0.23	lies	-0.07	whole	-0.1
+3=cua	home	0.3	fell	0.05	laid	0.23	lies	0.07	whole	0.13
+3=cung	home	-0.04	fell	0.06	laid	-0.22	whole	0.11
+3=cuoi	home	0.11	fell	-0.06	whole	0.01
+3=cuon	fell	-0.01	laid	0.03	whole	0.03
+3=cuong	home	0.12	fell	0.17	laid	-0.03	lies	-0.01	whole	-0.14
+3=cuu	home	-0.03	fell	0.01	lies	-0.07	whole	-0.18
+3=d	home	-0.18	fell	-0.02	laid	0.02	lies	-0.02	whole	-0.09
+3=d2	home	-0.01	whole	0.01
+3=d5	home	0.09	whole	0.01
+3=d6	fell	-0.02
+3=da	home	-0.21	laid	0.34	lies	-0.28	whole	-0.04
+3=dac	home	0.03	fell	-0.04	laid	-0.01	whole	0.07
+3=dai	home	-0.08	fell	0.15	laid	-0.1	lies	-0.1	whole	-0.13
+3=dak	home	-0.14	laid	-0.02	lies	-0.11	whole	-0.19
+3=dam	home	-0.1	fell	-0.2	laid	-0.19	lies	-0.11	whole	-0.17
+3=dan	home	0.05	fell	0.23	whole	0.24
+3=dang	home	-0.11	fell	-0.17	lies	0.2	whole	0.18
+3=danh	home	-0.04	fell	0.11	laid	-0.2	lies	0.25	whole	0.03
+3=dao	home	0.14	fell	0.21	lies	-0.03	whole	0.2
+3=dap	fell	-0.12	laid	0.08	whole	0.09
+3=dat	home	0.16	fell	-0.03	laid	0.16	lies	-0.04	whole	0.38
+3=dau	home	-0.03	fell	0.07	laid	-0.04	lies	-0.16	whole	0.1
+3=day	home	0.04	fell	-0.1	laid	-0.09	lies	-0.05	whole	-0.02
+3=dc	fell	0.02	whole	0.02
+3=de	home	0.14	fell	0.11	laid	-0.34	lies	0.18	whole	0.19
+3=dem	home	0.15	fell	-0.07	laid	-0.1	lies	-0.01	whole	-0.12
+3=den	home	-0.17	fell	-0.15	laid	-0.05	lies	-0.04	whole	-0.08
+3=deo	home	0.17	laid	0.01	lies	-0.01	whole	0.17
+3=dep	laid	-0.02
+3=deu	home	0.15	fell	-0.03	laid	-0.1	lies	-0.12	whole	-0.07
+3=di	home	0.35	fell	-0.19	laid	-0.38	lies	0.16	whole	-0.31
+3=dia	home	-0.01	whole	-0.04
+3=dich	home	-0.04	fell	0.13	laid	-0.14	lies	-0.02	whole	-0.02
+3=diem	fell	-0.07	whole	-0.11
+3=dien	home	-0.1	fell	0.07	laid	-0.13	whole	-0.04
+3=dieu	home	-0.06	fell	-0.1	laid	0.04	whole	-0.16
+3=dinh	home	0.04	fell	-0.32	laid	0.18	lies	-0.1
+3=do	home	0.04	fell	-0.09	laid	0.05	lies	0.04	whole	0.54
+3=doan	home	-0.21	fell	0.04	laid	-0.06	lies	0.09	whole	0.03
+3=doc	home	-0.04	fell	-0.01	laid	-0.01	lies	-0.06
+3=doi	fell	0.17	laid	0.15	lies	-0.14	whole	0.16
+3=don	home	0.08	fell	-0.11	laid	-0.06	lies	-0.29	whole	-0.18
+3=dong	home	-0.17	fell	-0.13	laid	0.06	lies	-0.12	whole	0.19
+3=dot	home	-0.01	fell	-0.01	laid	-0.01
+3=dt	fell	-0.01	laid	0.16	whole	0.04
+3=du	home	-0.05	fell	0.07	lies	0.18	whole	-0.02
+3=dua	fell	-0.03	laid	-0.15	lies	-0.05	whole	-0.22
+3=duc	home	-0.14	fell	0.09	laid	0.06	lies	-0.08	whole	0.17
+3=dung	fell	0.04	laid	-0.19	lies	0.21	whole	0.32
+3=duoc	home	-0.1	fell	0.57	laid	-0.38	lies	-0.15	whole	0.45
+3=duoi	fell	-0.04	laid	-0.11	whole	0.01
+3=duong	home	-0.29	fell	-0.1	laid	0.26	lies	0.29	whole	-0.26
+3=duy	home	-0.11	fell	-0.04	laid	-0.02	lies	-0.04
+3=e	home	-0.06	fell	-0.04	laid	-0.13	lies	-0.03	whole	-0.05
+3=e2	fell	-0.09	laid	0.16	whole	0.09
+3=e209	fell	0.02	whole	0.04
+3=e24	fell	-0.07	laid	0.05	lies	-0.01	whole	-0.06
+3=em	home	-0.07	fell	-0.15	laid	-0.08	lies	-0.37	whole	-0.09
+3=email	whole	-0.04
+3=example	home	-0.04
+3=f10	home	-0.03	fell	0.03
+3=gach	fell	-0.12	laid	-0.17	lies	0.16	whole	0.06
+3=gai	home	0.1	fell	-0.04	laid	0.09	whole	0.03
+3=gan	fell	0.01	laid	-0.08	whole	0.07
+3=gao	home	0.16	fell	-0.12	laid	0.08	whole	0.1
+3=gap	home	-0.09	fell	0.07	whole	-0.15
+3=gay	fell	-0.04
+3=ghi	home	-0.18	fell	0.01	laid	-0.18	lies	0.31	whole	0.22
+3=gi	home	-0.02	fell	0.11	laid	-0.01	whole	0.06
+3=gia	home	-0.06	fell	-0.32	laid	0.35	lies	-0.13	whole	0.21
+3=giai	fell	0.03	laid	-0.04	whole	0.06
+3=giang	home	-0.22	fell	0.15	laid	-0.14	lies	-0.05
+3=giao	home	0.2	fell	0.22
+3=giap	fell	0.14	laid	-0.03	whole	0.1
+3=giay	home	0.07	fell	0.12	lies	-0.05	whole	0.17
+3=gieng	home	0.15	fell	-0.03	whole	-0.29
+3=gio	fell	-0.06	laid	-0.09	lies	0.08	whole	0.1
+3=giu	home	-0.01	fell	-0.11	laid	-0.16	whole	-0.2
+3=giua	home	-0.02	fell	-0.02	laid	-0.03	whole	-0.11
+3=giup	home	-0.02	fell	-0.1	laid	-0.01
+3=go	home	-0.12	fell	0.15	laid	-0.12	lies	-0.04
+3=goc	home	-0.18	fell	0.41	laid	-0.14	lies	-0.09	whole	0.06
+3=goi	home	-0.11	fell	0.15	lies	-0.08	whole	0.2
+3=gom	fell	-0.01
+3=gui	home	-0.02	fell	-0.03	laid	-0.01	lies	0.1	whole	-0.01
+3=h	fell	-0.13	laid	0.11	whole	-0.21
+3=ha	home	0.18	fell	-0.54	laid	-0.21	lies	-0.14	whole	-0.97
+3=hai	home	-0.24	fell	0.2	laid	-0.08	lies	-0.08	whole	-0.13
+3=ham	home	-0.14	fell	0.04	laid	-0.08	lies	-0.03	whole	-0.24
+3=han	home	0.08	fell	-0.08	laid	-0.02	lies	0.04
+3=hang	home	-0.24	laid	0.2	lies	0.17	whole	-0.53
+3=hanh	fell	-0.14	laid	-0.05	whole	-0.13
+3=hau	fell	0.32	laid	-0.05	lies	-0.01	whole	0.08
+3=hay	home	0.09	fell	-0.03	laid	-0.03	whole	-0.03
+3=he	fell	-0.13	lies	0.06	whole	-0.18
+3=het	home	-0.01	fell	-0.03	laid	-0.05	whole	0.14
+3=hi	fell	-0.05	whole	-0.14
+3=hien	home	-0.17	laid	0.21	lies	-0.11
+3=hinh	home	0.2	fell	-0.07	laid	0.25	whole	0.05
+3=ho	home	0.25	fell	0.15	laid	0.04	lies	-0.12	whole	0.44
+3=hoa	home	-0.17	fell	0.09	laid	-0.16	lies	0.33	whole	0.1
+3=hoai	home	-0.09	fell	-0.03
+3=hoan	home	-0.01	fell	-0.17
+3=hoang	home	-0.15	fell	-0.17	laid	-0.15	lies	-0.15	whole	-0.17
+3=hoc	home	0.11	fell	0.02	whole	-0.03
+3=hoi	home	-0.09	fell	0.09	laid	0.17	lies	-0.16	whole	-0.14
+3=hom	home	0.01	fell	-0.18	laid	-0.08	lies	-0.03	whole	-0.16
+3=hon	fell	0.3	laid	0.1	lies	-0.01	whole	0.31
+3=hong	fell	0.16	laid	-0.01	whole	0.05
+3=hop	fell	-0.03	laid	-0.05	whole	-0.03
+3=hs	home	-0.02	fell	-0.31	laid	-0.06	lies	-0.19	whole	-0.05
+3=hua	fell	-0.08	laid	-0.07
+3=hue	home	-0.01	fell	0.1	laid	-0.11	lies	0.06	whole	0.01
+3=hung	fell	-0.04	laid	-0.11	lies	-0.02	whole	-0.3
+3=huong	home	0.11	fell	-0.16	laid	0.16	lies	0.1	whole	0.12
+3=huu	laid	-0.05	lies	-0.06	whole	-0.17
+3=huy	home	0.05	fell	-0.02	lies	-0.02	whole	0.06
+3=huyen	home	-0.12	fell	-0.3	laid	-0.09	lies	-0.08	whole	-0.2
+3=hy	home	0.06	fell	-0.22	laid	-0.23	lies	-0.14	whole	-0.15
+3=k	home	-0.06	fell	-0.14	lies	-0.08	whole	-0.03
+3=k3	fell	0.08	whole	-0.03
+3=ke	home	0.07	fell	0.11	laid	-0.11	lies	-0.04	whole	0.14
+3=keo	home	-0.02	fell	-0.07	laid	-0.03	whole	0.01
+3=ket	home	-0.01
+3=keu	home	-0.03	fell	-0.03	laid	0.15	whole	0.11
+3=kha	home	-0.11	fell	0.14	lies	0.02	whole	0.12
+3=khac	home	-0.06	fell	-0.06	laid	-0.06	lies	0.03	whole	0.12
+3=khang	home	-0.17	fell	0.01	whole	0.02
+3=khanh	home	-0.04	fell	0.13	whole	-0.27
+3=khau	fell	-0.01	whole	-0.04
+3=khe	home	-0.06	fell	-0.03	laid	-0.13	lies	0.03	whole	-0.36
+3=khi	home	0.1	laid	0.06	whole	-0.02
+3=khoang	fell	-0.16	whole	0.11
+3=khoi	home	0.1	fell	-0.02	lies	-0.01	whole	0.12
+3=khong	home	-0.06	laid	0.03	lies	-0.13	whole	0.23
+3=khu	home	-0.03	fell	0.11	laid	0.13	lies	-0.17	whole	0.04
+3=khuc	home	-0.03	fell	0.1	laid	-0.14	whole	0.14
+3=kia	home	0.03	fell	-0.05	laid	0.1	lies	0.08	whole	0.24
+3=kich	home	-0.01	fell	0.05	laid	-0.01	whole	0.08
+3=kiem	fell	-0.12
+3=kien	home	0.13	whole	-0.03
+3=kieu	fell	0.14	laid	-0.09	lies	-0.03	whole	0.12
+3=kim	home	-0.1	fell	0.2	laid	-0.16	lies	-0.07	whole	0.08
+3=kinh	home	-0.12	fell	0.25	laid	-0.06	lies	-0.09	whole	0.11
+3=ko	fell	-0.02	laid	0.07	lies	0.02	whole	0.01
+3=kon	whole	-0.16
+3=ky	home	-0.16	laid	-0.02	lies	-0.17	whole	-0.4
+3=la	home	0.06	fell	0.01	laid	-0.39	lies	-0.19	whole	0.14
+3=lac	home	-0.09	fell	-0.06	laid	0.13
+3=lai	home	0.09	fell	-0.02	laid	0.2	lies	-0.27
+3=lam	home	0.27	laid	-0.08	lies	-0.12	whole	-0.06
+3=lan	home	-0.11	fell	0.25	laid	-0.01	lies	-0.02	whole	-0.16
+3=lang	home	-0.31	fell	0.28	laid	-0.19	lies	0.08	whole	-0.1
+3=lanh	fell	-0.04	laid	-0.01	whole	-0.19
+3=lao	home	-0.01	fell	-0.01	laid	0.01	lies	0.03	whole	-0.36
+3=lap	fell	-0.04	laid	0.08	lies	-0.14	whole	0.02
+3=lau	fell	-0.02	laid	-0.04	whole	-0.06
+3=lay	fell	0.18	laid	-0.18	lies	0.11	whole	0.13
+3=le	home	-0.29	fell	-0.07	laid	-0.26	lies	0.2	whole	0.18
+3=len	home	-0.02	fell	-0.24	laid	0.19	lies	-0.04	whole	0.23
+3=liem	home	0.09	whole	0.04
+3=lien	fell	-0.1	laid	-0.11	lies	0.08	whole	0.12
+3=liet	home	0.22	fell	-0.17	laid	0.22	lies	-0.1	whole	0.17
+3=lieu	home	-0.11	fell	-0.04
+3=linh	home	-0.01	fell	-0.33	laid	0.19	lies	0.11	whole	-0.04
+3=lo	home	0.02	fell	-0.25	laid	-0.16	lies	0.06	whole	-0.17
+3=loc	home	0.16	fell	-0.13	laid	0.01	lies	-0.05	whole	-0.13
+3=loi	fell	-0.11	laid	-0.15	lies	-0.03	whole	-0.04
+3=lon	home	-0.02	whole	-0.08
+3=long	home	0.18	fell	0.01	laid	-0.03	whole	0.23
+3=lop	home	0.25	fell	-0.23	laid	-0.07	lies	0.14	whole	0.22
+3=ls	fell	-0.07	lies	-0.12
+3=lu	home	-0.08	fell	-0.09	laid	0.13	lies	-0.03	whole	0.14
+3=lua	fell	-0.02	laid	-0.04	lies	-0.04
+3=luc	home	-0.03	fell	0.04	laid	0.03	lies	0.1	whole	0.25
+3=lung	home	0.04	laid	-0.03	whole	-0.05
+3=luon	fell	-0.05	laid	-0.01
+3=luong	home	-0.01	fell	-0.03	laid	0.01	lies	-0.01	whole	0.09
+3=luu	fell	-0.03	laid	0.04	lies	-0.01	whole	0.04
+3=luyen	laid	-0.18	lies	-0.01	whole	-0.09
+3=ly	fell	-0.06	laid	-0.03	whole	-0.01
+3=ma	home	-0.27	fell	-0.07	laid	-0.01	lies	0.24	whole	0.15
+3=mach	home	0.08	fell	-0.01	whole	0.07
+3=mai	home	-0.15	fell	0.32	laid	-0.17	lies	-0.04	whole	0.11
+3=man	home	-0.03	fell	-0.01	laid	-0.01	lies	0.08	whole	-0.02
+3=mang	home	-0.18	fell	0.21	laid	0.14	lies	0.09	whole	0.33
+3=manh	home	0.05	fell	-0.32	laid	0.18	lies	-0.07	whole	0.12
+3=map	fell	0.22	laid	-0.05	lies	-0.05
+3=mat	home	0.36	fell	-0.24	laid	-0.05	whole	0.07
+3=mau	home	-0.19	fell	-0.04	laid	-0.07
+3=may	home	-0.37	fell	0.37	laid	0.07	lies	-0.16	whole	0.21
+3=me	fell	0.06	laid	-0.07	lies	0.08	whole	-0.12
+3=mien	fell	0.05	whole	0.02
+3=min	home	0.09	lies	-0.02	whole	0.06
+3=minh	home	0.12	laid	0.04	lies	-0.14	whole	-0.13
+3=mit	fell	-0.03	laid	0.14	whole	0.08
+3=mo	home	0.02	fell	-0.12	laid	0.31	lies	-0.32	whole	0.05
+3=moi	home	-0.1	fell	-0.14	laid	0.06	lies	-0.09	whole	0.12
+3=mon	fell	-0.02	whole	-0.17
+3=mong	home	-0.02	fell	0.08	laid	-0.05	lies	0.28	whole	0.23
+3=mot	home	0.09	fell	0.15	laid	-0.04	lies	0.11	whole	0.01
+3=mu	home	-0.1	fell	-0.22	lies	-0.02	whole	-0.06
+3=mua	home	-0.02	fell	0.23	laid	-0.07	lies	-0.02	whole	0.28
+3=muc	whole	0.02
+3=mui	home	-0.06	fell	-0.06	laid	-0.02	lies	0.04	whole	0.05
+3=mung	home	0.21	fell	-0.07	whole	0.04
+3=muoi	home	0.12	fell	0.05	lies	-0.01	whole	-0.11
+3=muon	home	-0.15	fell	0.34	laid	-0.04	lies	-0.07	whole	-0.19
+3=my	home	-0.02	fell	-0.03	laid	-0.04	whole	0.03
+3=na	fell	-0.03	whole	-0.14
+3=nam	home	0.04	fell	-0.39	laid	-0.01	lies	0.35	whole	-0.21
+3=nang	home	-0.04	fell	-0.02	whole	0.16
+3=nao	home	-0.05	fell	0.03	laid	-0.06	lies	-0.11	whole	0.19
+3=nap	home	-0.01	fell	-0.07	laid	-0.01	lies	0.06	whole	0.13
+3=nay	home	0.13	fell	0.02	laid	0.09	lies	-0.04	whole	0.26
+3=nen	fell	-0.04	lies	-0.03
+3=neu	home	0.06	fell	-0.01
+3=ng	home	-0.01	whole	-0.07
+3=nga	home	-0.19	fell	0.13	laid	0.25	whole	-0.1
+3=ngan	home	0.02	fell	0.13	whole	0.08
+3=ngat	home	-0.01	fell	-0.04
+3=ngay	home	0.06	fell	-0.14	laid	0.03	whole	0.12
+3=nghe	home	0.11	fell	0.07	laid	-0.13	lies	-0.1	whole	-0.29
+3=nghi	home	-0.14	laid	-0.01	lies	-0.05	whole	-0.09
+3=nghia	home	-0.13	fell	0.43	laid	-0.34	lies	-0.03	whole	-0.16
+3=nghiem	fell	-0.02	laid	-0.01	lies	-0.01
+3=ngo	fell	-0.13	laid	-0.05	lies	-0.04	whole	0.03
+3=ngoai	home	-0.08	fell	-0.02	laid	0.02	whole	0.1
+3=ngoc	home	0.02	fell	-0.05	lies	-0.01	whole	0.05
+3=ngoi	fell	0.1	laid	0.15	lies	0.22	whole	0.17
+3=ngu	home	0.28	fell	-0.22	laid	-0.14	lies	-0.07	whole	0.05
+3=nguoi	home	-0.05	fell	0.11	laid	-0.04	lies	0.01
+3=nguyen	home	0.12	fell	-0.22	laid	0.08	lies	-0.23	whole	-0.26
+3=nha	home	0.01	fell	-0.32	laid	0.02	lies	-0.17	whole	0.05
+3=nhac	laid	-0.01
+3=nhan	home	0.07	fell	-0.24	laid	-0.1	lies	-0.11	whole	0.18
+3=nhap	home	0.09	fell	-0.16	laid	-0.02	lies	-0.05	whole	0.12
+3=nhat	home	0.02	fell	0.05	laid	0.09	lies	-0.01	whole	-0.02
+3=nhau	fell	-0.03	laid	-0.04
+3=nhe	home	-0.03	fell	-0.03	laid	-0.09	lies	-0.03
+3=nhi	home	0.11	fell	-0.03	whole	0.08
+3=nho	home	0.07	fell	0.04	laid	0.16	lies	0.17	whole	0.22
+3=nhom	home	-0.15	fell	-0.07	laid	-0.04
+3=nhu	home	0.21	fell	0.02	laid	0.1	lies	0.11	whole	0.26
+3=nhuan	fell	0.06	laid	-0.03	lies	-0.03	whole	0.09
+3=nhung	home	-0.04	fell	-0.01	whole	-0.09
+3=ni	home	-0.13	fell	-0.04	laid	0.08	whole	0.05
+3=niem	home	-0.13	fell	-0.01
+3=nien	home	-0.02
+3=ninh	home	-0.06	fell	-0.21	laid	-0.11	lies	-0.04	whole	-0.64
+3=nn	home	0.05	fell	-0.01
+3=no	home	-0.1	fell	0.2	laid	-0.22	whole	-0.07
+3=noi	home	0.16	fell	-0.03	laid	0.05	lies	-0.08	whole	0.16
+3=nong	home	0.09	fell	-0.05	whole	0.05
+3=nop	home	-0.17	fell	-0.09	lies	-0.01
+3=ntls	laid	0.03	lies	0.25	whole	0.24
+3=nu	home	-0.06	whole	-0.1
+3=nua	fell	0.2	laid	-0.02	whole	0.02
+3=nui	fell	0.19	laid	-0.03	whole	0.11
+3=nuoc	home	-0.09	fell	-0.22	laid	0.27	lies	-0.07	whole	0.03
+3=nuoi	home	0.04	fell	-0.03	laid	-0.01	lies	-0.01	whole	-0.08
+3=o	home	0.18	fell	-0.4
+3=on	home	-0.07	fell	-0.06	whole	0.01
+3=ong	home	0.08	fell	-0.04	laid	-0.03	lies	0.17	whole	0.09
+3=pa	home	-0.02	fell	-0.04
+3=pha	fell	-0.09	whole	0.17
+3=phai	home	-0.07	fell	0.13	laid	-0.14	whole	0.09
+3=pham	home	-0.09	fell	-0.17	laid	0.21	lies	-0.02	whole	0.27
+3=phan	home	-0.07	fell	-0.13	laid	-0.18	lies	-0.05	whole	-0.17
+3=phao	home	0.02	fell	0.06	laid	-0.04	lies	-0.02	whole	-0.03
+3=phat	fell	-0.02	laid	-0.09
+3=phe	fell	0.06	laid	-0.05
+3=phi	home	-0.02	fell	-0.09	laid	0.1	lies	-0.04	whole	0.11
+3=phia	fell	0.01	whole	-0.1
+3=pho	home	0.1	fell	-0.1	laid	0.08	lies	-0.06	whole	0.13
+3=phong	home	0.01	fell	-0.15	laid	0.03	lies	-0.03	whole	-0.11
+3=phu	home	-0.12	fell	-0.03	laid	-0.1	lies	-0.05	whole	-0.31
+3=phuc	home	-0.16	fell	0.02
+3=phung	fell	0.09	laid	0.07	lies	-0.02	whole	-0.02
+3=phuoc	home	0.13	fell	0.16	laid	-0.06	whole	0.17
+3=phuong	home	0.15	fell	0.06	laid	-0.09	lies	-0.01	whole	0.08
+3=qua	fell	-0.22	laid	-0.07	lies	-0.04	whole	-0.16
+3=quan	home	0.19	fell	-0.21	laid	0.18	lies	-0.11	whole	0.14
+3=quang	fell	-0.21	laid	-0.06	lies	0.09	whole	-0.23
+3=quay	fell	-0.07	laid	0.34	whole	0.11
+3=que	home	0.01	fell	-0.08	laid	0.04	lies	-0.14	whole	0.08
+3=quen	fell	-0.02	whole	0.02
+3=quoc	home	-0.05	fell	-0.23	laid	0.07	lies	-0.01	whole	0.05
+3=quy	home	-0.08	fell	-0.06	laid	-0.03	lies	-0.11	whole	-0.31
+3=quyen	fell	0.07
+3=quynh	home	-0.12	fell	0.05	whole	0.13
+3=ra	home	0.16	fell	-0.54	laid	0.17	lies	-0.12	whole	0.32
+3=rach	home	-0.01	fell	-0.03	whole	-0.09
+3=rang	home	-0.02	fell	-0.01	laid	-0.03	whole	-0.1
+3=rao	home	-0.01	laid	-0.01	lies	-0.03	whole	0.06
+3=rau	fell	-0.05	laid	0.06
+3=re	fell	-0.05	laid	-0.01	lies	0.05
+3=ret	home	0.14	fell	0.07	whole	0.27
+3=rieng	home	0.01	whole	0.02
+3=ro	home	-0.03	fell	0.12	laid	0.03	lies	-0.12	whole	-0.06
+3=roc	home	-0.01	fell	0.14	laid	-0.03	whole	-0.04
+3=roi	home	-0.06	fell	-0.03	laid	-0.25	whole	0.17
+3=ruong	fell	-0.05	laid	0.01	whole	-0.09
+3=ruot	home	-0.11	fell	-0.02	lies	-0.02	whole	-0.13
+3=sa	home	-0.01	fell	-0.11	laid	-0.02
+3=sach	home	-0.1	fell	-0.07	laid	-0.12	whole	-0.06
+3=sai	home	-0.01	fell	-0.04
+3=sam	fell	0.14	laid	0.13	whole	0.12
+3=san	home	-0.05	fell	0.02	laid	-0.04	whole	-0.07
+3=sang	home	0.08	fell	-0.23	laid	-0.21	lies	-0.02	whole	0.17
+3=sanh	home	-0.03	fell	-0.02
+3=sao	home	0.05	fell	-0.05	laid	-0.03	whole	0.04
+3=sap	home	-0.01	fell	-0.01	laid	0.16	whole	-0.01
+3=sat	home	-0.16	fell	0.17	laid	-0.17	lies	-0.02	whole	0.1
+3=sau	home	-0.07	fell	0.04	laid	0.17	lies	0.09	whole	0.34
+3=se	home	-0.03
+3=seo	fell	-0.1	laid	-0.01
+3=si	home	0.11	fell	0.05	laid	-0.14	lies	-0.11	whole	-0.04
+3=sinh	home	0.35	fell	-0.34	laid	-0.34	lies	0.01	whole	0.16
+3=sn	fell	0.02	whole	-0.16
+3=so	home	-0.02	fell	-0.05	laid	-0.08	lies	0.09	whole	-0.08
+3=soc	fell	0.26	laid	-0.01	lies	-0.01	whole	-0.03
+3=son	home	0.09	fell	-0.31	laid	-0.18	lies	-0.11	whole	-0.42
+3=song	home	-0.13	fell	-0.12	laid	0.22	lies	-0.1	whole	-0.14
+3=sot	home	0.01	fell	0.09	laid	-0.02	whole	0.18
+3=su	home	-0.11	fell	-0.12	laid	-0.11	lies	-0.02	whole	-0.13
+3=sung	fell	0.08	lies	-0.04	whole	-0.01
+3=suoi	fell	-0.09	lies	-0.01	whole	-0.23
+3=sy	home	-0.14	fell	-0.04
+3=ta	home	-0.08	fell	0.26	laid	-0.24	lies	-0.13	whole	-0.24
+3=tac	fell	-0.01	laid	-0.13
+3=tai	home	-0.26	fell	0.26	laid	0.17	lies	-0.22	whole	0.22
+3=tam	home	-0.19	fell	-0.09	laid	-0.21	lies	-0.13	whole	-0.4
+3=tan	home	-0.18	fell	0.02	laid	-0.12	lies	-0.03	whole	0.09
+3=tang	home	-0.23	fell	0.57	laid	-0.36	lies	-0.18	whole	0.17
+3=tap	home	0.09	laid	-0.1	lies	-0.05	whole	0.14
+3=tat	home	-0.02	fell	0.23	laid	-0.07	whole	0.08
+3=tau	home	-0.02	fell	-0.03	laid	-0.01	lies	-0.01
+3=tay	home	0.05	fell	0.12	laid	-0.13	lies	-0.02	whole	-0.01
+3=ten	home	-0.1	fell	-0.03	laid	0.09	lies	0.25	whole	0.06
+3=tet	home	-0.04	fell	0.2	laid	-0.02	whole	0.12
+3=tha	whole	0.05
+3=thach	home	-0.03	fell	0.19	lies	-0.02	whole	0.1
+3=thai	home	-0.02	fell	-0.24	laid	-0.05	whole	-0.57
+3=tham	home	0.04	fell	-0.05	laid	-0.05	whole	-0.26
+3=than	home	-0.02	fell	0.09	laid	-0.04	lies	-0.02	whole	-0.06
+3=thang	home	-0.03	fell	0.18	laid	-0.43	lies	-0.03	whole	-0.2
+3=thanh	home	0.05	fell	-0.24	laid	-0.19	lies	-0.01	whole	-0.05
+3=thao	laid	-0.01
+3=thap	home	0.04	fell	-0.11	laid	-0.01	lies	-0.04	whole	0.15
+3=that	home	-0.02	fell	-0.07	laid	-0.05	lies	-0.04
+3=thay	home	-0.05	fell	0.28	laid	0.02	lies	-0.16	whole	0.06
+3=the	laid	0.06	lies	-0.11	whole	0.1
+3=them	home	-0.04	fell	-0.06	lies	-0.04
+3=theo	home	-0.06	fell	-0.16	laid	-0.09	lies	-0.07	whole	-0.36
+3=thi	home	-0.1	fell	0.04	laid	0.26	lies	0.32	whole	0.21
+3=thien	whole	-0.18
+3=thiet	home	0.11	whole	0.08
+3=thieu	home	0.01	fell	0.09	laid	0.14	whole	0.14
+3=thinh	fell	-0.01	whole	-0.07
+3=tho	home	0.11	fell	0.3	laid	-0.15	whole	0.21
+3=thoat	home	0.1	fell	-0.22	laid	-0.01	whole	-0.23
+3=thoi	home	-0.03	fell	-0.04	laid	-0.18	lies	0.15	whole	-0.15
+3=thon	home	0.27	fell	-0.09	laid	-0.04	lies	-0.01	whole	0.29
+3=thong	home	0.07	fell	-0.14	whole	0.15
+3=thot	lies	-0.04	whole	-0.22
+3=thu	home	0.06	fell	-0.09	laid	-0.24	lies	-0.09	whole	-0.14
+3=thuan	home	-0.04	fell	-0.2	laid	0.15	whole	-0.18
+3=thuoc	home	0.01	fell	0.1	lies	-0.01	whole	0.14
+3=thuong	home	0.16	fell	-0.21	laid	0.17	lies	-0.03	whole	-0.08
+3=thuy	home	-0.03	fell	0.04	laid	-0.01	lies	-0.01	whole	0.02
+3=tich	home	0.14	laid	-0.01	whole	0.02
+3=tien	home	-0.06	fell	-0.02	laid	-0.14	lies	-0.15	whole	-0.13
+3=tiep	laid	0.13	whole	0.18
+3=tieu	home	0.11	fell	-0.09	laid	0.16	lies	0.13	whole	0.3
+3=tim	home	0.17	fell	-0.17	laid	-0.19	lies	-0.14	whole	-0.01
+3=tin	home	-0.05	laid	0.22	lies	-0.11	whole	0.08
+3=tinh	home	0.05	fell	-0.1	lies	-0.06	whole	0.15
+3=tnxp	home	0.03	fell	-0.04	laid	-0.01	whole	0.03
+3=to	home	0.05	fell	0.2	laid	0.03	lies	-0.07	whole	-0.04
+3=toa	home	-0.12	laid	-0.03	whole	0.04
+3=toan	home	-0.01	fell	-0.03	laid	0.21	lies	-0.09	whole	0.16
+3=toc	whole	-0.05
+3=toi	home	-0.01	fell	-0.21	laid	-0.13	lies	0.17	whole	-0.02
+3=tong	home	-0.03	laid	0.14	lies	0.07	whole	0.17
+3=tra	fell	-0.06	laid	-0.05	lies	-0.03	whole	-0.05
+3=trac	home	-0.04	fell	0.12	whole	-0.1
+3=trai	laid	0.13	lies	0.14	whole	0.02
+3=tram	home	-0.09	fell	-0.21	laid	-0.22	lies	-0.06	whole	-0.21
+3=tran	home	-0.16	fell	0.05	laid	0.04	whole	-0.08
+3=trang	home	-0.07	fell	0.06	laid	-0.19	lies	0.07	whole	0.14
+3=trao	home	-0.04	fell	-0.04	lies	-0.01
+3=tre	home	0.03	fell	-0.16	laid	-0.04	whole	-0.03
+3=tren	home	-0.04	fell	-0.16	laid	0.14	lies	-0.17	whole	-0.03
+3=tri	home	-0.04	fell	-0.17	whole	-0.1
+3=trich	fell	-0.06	lies	-0.05
+3=trieu	home	0.11	fell	-0.32	laid	-0.05	lies	-0.05	whole	-0.11
+3=trinh	home	-0.01	fell	-0.19	laid	-0.06	whole	0.05
+3=troi	fell	0.03	whole	0.15
+3=trong	home	-0.05	fell	-0.06	laid	0.14	lies	0.19	whole	0.25
+3=tru	fell	-0.09	laid	-0.08	lies	-0.05	whole	0.03
+3=truc	home	0.01	fell	-0.14	laid	-0.12	whole	-0.11
+3=trung	home	-0.17	fell	0.07	laid	-0.29	lies	-0.17	whole	0.22
+3=truoc	home	-0.03	fell	-0.26	laid	-0.16	lies	0.07	whole	-0.17
+3=truong	home	-0.27	fell	0.05	laid	-0.19	lies	-0.11	whole	-0.5
+3=truyen	fell	-0.03
+3=tu	home	-0.01	fell	-0.27	laid	-0.2	lies	0.09	whole	0.28
+3=tuan	home	0.17	fell	-0.17	laid	-0.12	lies	-0.02	whole	-0.1
+3=tuc	home	0.05	laid	-0.01	whole	-0.27
+3=tui	home	-0.2	fell	-0.03	laid	-0.32	lies	-0.04
+3=tum	whole	-0.21
+3=tuoi	home	0.02	fell	-0.09	laid	-0.04	whole	0.06
+3=tuong	home	-0.03	laid	0.05	whole	-0.09
+3=tuyen	fell	-0.04	whole	-0.16
+3=ty	fell	-0.06
+3=ut	home	0.16	laid	-0.02	lies	-0.11	whole	0.11
+3=uy	home	-0.07	fell	-0.15	laid	-0.12	lies	-0.01	whole	-0.06
+3=va	home	0.01	fell	-0.15	laid	-0.08	lies	0.08	whole	-0.1
+3=vach	home	-0.02	fell	-0.12
+3=vam	fell	-0.04	laid	-0.07	lies	-0.01	whole	-0.16
+3=van	home	-0.36	laid	0.07	lies	0.02	whole	0.06
+3=vang	fell	-0.02	whole	-0.09
+3=vao	home	0.24	fell	-0.17	laid	-0.01	lies	0.19	whole	0.11
+3=ve	home	-0.22	fell	-0.37	laid	0.23	lies	-0.34	whole	0.18
+3=vi	home	0.3	fell	-0.03	laid	-0.15	lies	-0.09	whole	-0.11
+3=vien	home	-0.14	laid	0.03	lies	-0.09	whole	-0.04
+3=viet	home	-0.04	fell	-0.12	laid	-0.22	lies	-0.03	whole	0.01
+3=vinh	home	0.01	fell	0.08	laid	-0.07	lies	0.13	whole	0.01
+3=vo	home	-0.1	fell	-0.06	laid	-0.17	lies	-0.06
+3=voi	home	-0.04	fell	0.37	laid	-0.3	lies	-0.12	whole	0.02
+3=vong	laid	0.06	whole	0.01
+3=vot	home	0.07	fell	-0.04	whole	-0.05
+3=vu	home	0.06	fell	-0.27	laid	0.1	lies	0.05	whole	0.26
+3=vui	fell	-0.01	laid	0.06	whole	-0.02
+3=vung	home	0.02	fell	-0.04	whole	0.13
+3=vuon	fell	0.38	laid	-0.11	whole	0.15
+3=x	fell	-0.01
+3=xa	home	-0.54	fell	-0.08	laid	0.32	lies	-0.12	whole	0.33
+3=xac	home	-0.02	fell	0.2	laid	-0.04	lies	-0.02	whole	-0.06
+3=xang	home	-0.08	laid	0.04	whole	0.07
+3=xe	home	0.06	fell	0.23	laid	-0.2	lies	0.07
+3=xem	home	-0.01	fell	-0.05	laid	-0.12	lies	0.14
+3=xin	home	0.02	fell	-0.12	laid	-0.11	lies	0.08	whole	-0.27
+3=xom	home	0.14	fell	-0.12	laid	-0.03	whole	0.13
+3=xong	fell	-0.01	laid	0.22	lies	-0.01	whole	0.21
+3=xua	fell	0.21	lies	-0.01	whole	0.04
+3=xuan	home	-0.05	fell	-0.14	laid	-0.14	lies	0.01	whole	-0.28
+3=xung	home	0.02	fell	-0.01	whole	0.05
+3=xuong	home	-0.08	fell	-0.39	laid	-0.22	lies	-0.17	whole	0.05
+3=xuyen	home	-0.01	fell	-0.11	laid	-0.01
+3=y	home	0.07	fell	-0.12	laid	-0.14	lies	-0.11	whole	0.12
+3=yen	home	-0.1	fell	-0.03	laid	0.23	lies	-0.06	whole	-0.07
-1=#	home	-0.47	fell	-0.27	laid	-0.17	lies	-0.36	whole	-0.4
-1=# & ban	whole	-0.11
-1=# & bo	fell	-0.06	laid	-0.04
-1=# & cho	fell	-0.01
-1=# & con	lies	-0.01
-1=# & doan	fell	-0.08	whole	-0.17
-1=# & dong	home	-0.01	fell	0.04	whole	0.05
-1=# & duong	home	-0.01	fell	0.14	laid	-0.01	lies	-0.03	whole	0.12
-1=# & e	home	-0.03	fell	0.07	laid	0.15	whole	0.05
-1=# & go	laid	0.13	whole	0.11
-1=# & hang	laid	-0.01	lies	0.01	whole	-0.05
-1=# & ho	laid	0.03	whole	0.05
-1=# & khu	laid	-0.01
-1=# & lo	fell	-0.05	laid	-0.02	whole	-0.1
-1=# & mo	lies	0.09
-1=# & n	fell	-0.04
-1=# & nam	home	-0.01	whole	-0.14
-1=# & phu	fell	-0.01
-1=# & phuong	home	-0.03	fell	0.11	laid	-0.02	lies	-0.02	whole	-0.09
-1=# & quan	fell	-0.07	laid	-0.01	lies	-0.01	whole	0.01
-1=# & quang	fell	0.11	whole	0.11
-1=# & sau	laid	-0.02
-1=# & tet	home	-0.06	fell	-0.17	whole	0.01
-1=# & tieu	fell	-0.01
-1=# & trung	home	-0.02	fell	-0.09	laid	-0.06	lies	-0.03	whole	-0.15
-1=# & xa	home	-0.13	laid	-0.05	lies	-0.04	whole	-0.19
-1=##	home	-0.17	fell	0.16	laid	0.01	lies	-0.57	whole	0.1
-1=## & ban	fell	0.02	whole	0.07
-1=## & ben	whole	0.09
-1=## & dai	home	0.13	fell	-0.06	whole	0.06
-1=## & doan	fell	-0.01
-1=## & doi	fell	-0.07	laid	0.29	lies	-0.03	whole	0.1
-1=## & dong	home	-0.05	whole	0.02
-1=## & duong	fell	-0.08	laid	-0.03	lies	-0.03	whole	-0.06
-1=## & khu	home	-0.02	fell	-0.06	laid	-0.04	lies	-0.03	whole	-0.12
-1=## & lo	laid	-0.06	lies	-0.09
-1=## & n	fell	-0.04
-1=## & ngay	fell	0.07	laid	-0.01	whole	-0.07
-1=## & nong	fell	0.06	whole	0.03
-1=## & ntls	home	-0.03	laid	-0.01	lies	-0.05	whole	-0.36
-1=## & quyet	fell	-0.03	whole	-0.08
-1=## & su	fell	-0.02
-1=## & tay	fell	-0.05	whole	-0.06
-1=## & tet	home	-0.01
-1=## & tren	fell	0.11	laid	-0.04	whole	0.01
-1=## & trung	home	0.11	fell	-0.09	laid	-0.01	whole	0.09
-1=## & x	fell	-0.02
-1=## & y	home	-0.06	fell	-0.01
-1=###	home	-0.51	fell	-0.25	laid	-0.08	whole	-0.39
-1=### & ben	home	-0.02	fell	-0.06	whole	-0.11
-1=### & hai	home	-0.01
-1=### & mat	whole	-0.07
-1=### & su	whole	-0.05
-1=### & tinh	home	-0.08	fell	-0.06
-1=### & vi	lies	0.16	whole	-0.04
-1=### & xa	fell	-0.02	whole	-0.06
-1=### & yk	fell	-0.01
-1=####	home	0.13	fell	0.46	laid	-0.22	lies	-0.4	whole	0.55
-1=#### & ban	home	0.12	fell	-0.24	lies	-0.01	whole	0.17
-1=#### & ben	fell	-0.06	laid	-0.1	lies	-0.03
-1=#### & binh	home	0.11	fell	-0.04	whole	0.02
-1=#### & bo	fell	-0.04	laid	-0.01
-1=#### & canh	home	-0.05	fell	-0.11	laid	0.3	whole	0.28
-1=#### & cao	home	-0.08	fell	0.16	whole	0.11
-1=#### & cap	home	-0.12	fell	-0.01
-1=#### & cau	fell	0.18	whole	0.1
-1=#### & cho	fell	0.1	whole	0.09
-1=#### & chot	fell	0.12	laid	-0.02	whole	-0.14
-1=#### & d4	fell	-0.15	whole	-0.09
-1=#### & dai	home	-0.06	fell	-0.05
-1=#### & di	home	-0.08	fell	-0.09
-1=#### & do	home	0.11	fell	-0.02	whole	0.14
-1=#### & doan	home	-0.01	fell	-0.06
-1=#### & doi	fell	0.07	laid	-0.03	whole	0.07
-1=#### & don	home	-0.02	fell	0.04	whole	0.09
-1=#### & dong	home	-0.12	fell	0.15	laid	-0.02	whole	0.05
-1=#### & duoi	fell	0.13	laid	-0.03	lies	-0.01	whole	0.05
-1=#### & e	fell	-0.04
-1=#### & gan	fell	0.1	laid	-0.01	lies	-0.01	whole	0.15
-1=#### & go	home	0.11	laid	-0.1	lies	-0.03	whole	0.08
-1=#### & ha	fell	0.04
-1=#### & ho	fell	-0.09	laid	0.12	whole	0.04
-1=#### & hoang	fell	-0.07	whole	-0.07
-1=#### & huyen	home	-0.09	fell	-0.04	laid	0.13	lies	0.12	whole	-0.14
-1=#### & hy	home	-0.06
-1=#### & lang	home	0.34	fell	-0.05	whole	0.28
-1=#### & loc	fell	0.14	whole	0.08
-1=#### & mat	fell	-0.19	lies	-0.01	whole	-0.07
-1=#### & mo	fell	-0.12	lies	0.16
-1=#### & ngay	fell	0.22	laid	-0.04	lies	-0.02	whole	0.08
-1=#### & ngoai	fell	0.13	laid	-0.01	whole	0.07
-1=#### & nguyen	home	-0.17
-1=#### & quan	home	-0.04	fell	-0.3	laid	-0.05	whole	-0.17
-1=#### & que	home	0.15	fell	-0.03	laid	-0.02	lies	-0.02	whole	0.04
-1=#### & sau	fell	0.01	laid	-0.09	whole	-0.05
-1=#### & tay	fell	0.13	whole	0.09
-1=#### & thai	home	-0.06	whole	0.01
-1=#### & thanh	home	0.02	fell	0.14	whole	-0.01
-1=#### & thon	home	0.05	fell	-0.04	whole	0.01
-1=#### & tinh	home	0.03	fell	0.09	lies	0.03	whole	-0.01
-1=#### & tnxp	home	-0.16	fell	-0.08
-1=#### & to	fell	-0.04
-1=#### & tren	home	-0.01	fell	0.4	laid	-0.27	lies	-0.04	whole	0.14
-1=#### & trong	fell	0.08	laid	0.06	lies	-0.03	whole	-0.05
-1=#### & truong	fell	-0.17
-1=#### & vi	whole	-0.11
-1=#### & xa	home	0.03	fell	0.09	laid	-0.06	lies	-0.01	whole	-0.1
-1=#### & xuan	home	-0.06	fell	0.1	whole	0.06
-1=#### & yen	home	0.1	fell	-0.12	whole	-0.07
-1=^	home	-0.09	fell	-0.01	laid	0.48	lies	0.19	whole	-0.12
-1=^ & anh	laid	-0.06	lies	-0.01	whole	-0.12
-1=^ & ban	fell	-0.03
-1=^ & bao	lies	-0.01
-1=^ & canh	laid	-0.08	lies	0.15	whole	0.03
-1=^ & cho	fell	-0.02	laid	0.02	lies	0.13	whole	0.13
-1=^ & con	laid	-0.02	lies	-0.01
-1=^ & danh	lies	-0.07	whole	-0.05
-1=^ & dong	fell	-0.02	laid	-0.03
-1=^ & duoi	fell	0.03	laid	0.21	lies	-0.02
-1=^ & ho	fell	-0.01	laid	-0.03
-1=^ & hoi	fell	-0.02
-1=^ & kinh	laid	-0.02	lies	-0.03
-1=^ & me	fell	-0.04	laid	-0.1	lies	-0.01	whole	-0.07
-1=^ & mo	laid	-0.02	whole	-0.06
-1=^ & nghia	fell	-0.01	laid	0.57	lies	-0.04
-1=^ & ntls	home	-0.02	fell	-0.05	laid	0.02	lies	0.38	whole	0.09
-1=^ & sau	laid	0.2	lies	-0.09	whole	0.02
-1=^ & thong	lies	-0.07
-1=^ & tim	lies	-0.04
-1=^ & to	fell	-0.04	lies	-0.03	whole	-0.13
-1=^ & tran	fell	0.29	whole	0.17
-1=^ & tren	fell	-0.05	laid	-0.08	lies	-0.01
-1=^ & trich	home	-0.02	fell	-0.02	laid	-0.08	lies	0.17	whole	-0.26
-1=^ & trong	fell	0.16	laid	-0.16	lies	0.15	whole	0.24
-1=^ & xa	home	-0.07
-1=a	home	-0.01	fell	-0.08	laid	-0.03	lies	-0.03
-1=a & lo	fell	-0.03
-1=ac	fell	0.18	whole	0.19
-1=ac & tinh	fell	0.18	whole	0.19
-1=ai	home	-0.01	fell	0.14	laid	-0.06	lies	-0.04	whole	-0.04
-1=an	home	-0.09	fell	-0.21	laid	-0.09	lies	-0.09	whole	-0.17
-1=an & binh	whole	-0.1
-1=an & cao	home	-0.01	fell	-0.03	whole	-0.16
-1=anh	home	0.05	fell	-0.16	laid	0.1	lies	-0.11
-1=anh & duoi	laid	0.06	whole	0.09
-1=anh & ha	whole	-0.1
-1=anh & trong	laid	0.08	whole	0.07
-1=ap	home	-0.12	fell	0.14	laid	-0.02	whole	0.06
-1=ay	home	-0.01	fell	-0.08	laid	0.22	lies	-0.01	whole	0.29
-1=ay & duoi	laid	0.19	whole	0.18
-1=b	fell	-0.03	laid	-0.01	lies	-0.07	whole	-0.23
-1=b1	whole	-0.11
-1=b52	home	-0.01	fell	0.14	laid	-0.06	lies	-0.05	whole	0.06
-1=b52 & danh	whole	0.09
-1=ba	home	0.17	fell	-0.13	laid	-0.22	lies	0.05	whole	0.17
-1=ba & con	fell	-0.04	laid	-0.04	lies	-0.01
-1=ba & lo	fell	-0.01	laid	-0.03	lies	-0.01
-1=ba & ngoai	home	-0.02	fell	-0.01
-1=ba & phu	home	0.12	whole	0.12
-1=ba & trong	lies	-0.01
-1=bac	home	-0.21	fell	-0.16	laid	0.09	lies	0.03	whole	-0.28
-1=bac & binh	home	-0.01
-1=bac & con	whole	-0.02
-1=bac & ha	home	-0.04
-1=bac & ho	laid	-0.08
-1=bac & song	fell	-0.01	laid	-0.06	lies	-0.03	whole	-0.13
-1=bac & trong	laid	0.14	whole	0.03
-1=bac & trung	home	-0.03	laid	-0.01	lies	-0.01
-1=bai	home	-0.01	fell	-0.01	laid	-0.04	lies	0.14	whole	0.13
-1=ban	home	0.17	fell	0.35	laid	-0.44	lies	-0.1	whole	0.43
-1=ban & goc	laid	-0.1
-1=ban & ngay	fell	0.08	laid	-0.09	whole	0.04
-1=ban & nuoc	home	-0.03	fell	-0.06	laid	-0.07	lies	-0.01
-1=ban & xa	fell	-0.02
-1=bang	home	-0.12	fell	-0.26	laid	0.12	lies	0.07	whole	-0.11
-1=bang & lang	home	-0.01	whole	-0.26
-1=bang & to	home	-0.01	fell	-0.06	laid	-0.01	lies	-0.01
-1=bao	home	-0.22	fell	-0.26	lies	-0.08	whole	-0.11
-1=bat	home	-0.03	fell	0.15	whole	0.17
-1=bay	fell	0.05	laid	-0.01
-1=bay & my	fell	-0.01
-1=be	home	-0.04	fell	0.06	laid	-0.01	whole	-0.06
-1=ben	fell	-0.06	laid	-0.02
-1=benh	fell	0.05	whole	0.1
-1=bi	home	-0.14	fell	0.22	laid	-0.17	lies	-0.06
-1=bi & b52	fell	0.11	laid	-0.02	whole	0.03
-1=bi & dong	fell	-0.06	laid	-0.02
-1=bi & lo	fell	0.01	laid	-0.04	whole	0.02
-1=bi & tay	home	-0.06	fell	0.2	whole	0.09
-1=bia	home	-0.01	fell	0.12	laid	-0.06	lies	-0.01	whole	0.09
-1=bia & ntls	laid	-0.05	whole	0.15
-1=bien	home	-0.13	fell	0.17	laid	-0.05	lies	0.12	whole	0.11
-1=bien & ban	fell	0.12	whole	0.1
-1=bien & lo	lies	0.14	whole	0.08
-1=biet	home	-0.05	fell	-0.17	laid	-0.1	lies	-0.09	whole	-0.13
-1=biet & dong	home	-0.03	fell	-0.14	laid	-0.04	lies	-0.03
-1=binh	home	-0.24	fell	-0.23	laid	-0.09	lies	-0.13	whole	-0.05
-1=binh & quan	fell	-0.04
-1=binh & tram	fell	0.01	whole	0.17
-1=bo	home	0.01	laid	-0.01	lies	-0.09	whole	0.13
-1=boi	home	-0.14	fell	0.05	whole	-0.11
-1=bom	home	-0.22	fell	0.04	laid	0.23	lies	-0.08
-1=bom & b52	fell	-0.14	whole	-0.11
-1=bom & bi	fell	0.02	laid	-0.01	whole	-0.02
-1=bom & canh	fell	-0.09	laid	0.13	whole	0.1
-1=bom & ngay	fell	-0.04
-1=bom & no	fell	-0.04	laid	-0.01	whole	0.08
-1=bom & vui	fell	0.02	laid	-0.06	whole	0.17
-1=bon	fell	-0.02	laid	-0.05
-1=bong	home	-0.14	fell	0.3	laid	-0.01	lies	-0.02
-1=bua	home	-0.01	fell	-0.04	laid	-0.02
-1=bung	home	0.09	fell	-0.03	whole	-0.02
-1=c	home	-0.11	fell	0.02	laid	-0.04	lies	-0.01	whole	-0.01
-1=c1	home	-0.05
-1=c2	home	-0.01	fell	-0.05	whole	-0.05
-1=c3	home	-0.08	fell	-0.01
-1=ca	home	0.05	fell	-0.09	laid	-0.07	lies	-0.13	whole	0.09
-1=ca & xa	home	0.07	whole	0.06
-1=cai	home	-0.06	fell	0.02	laid	0.07	lies	0.02	whole	-0.14
-1=cai & gieng	fell	-0.02	whole	-0.24
-1=cai & go	fell	-0.04	laid	0.09	lies	0.08	whole	0.15
-1=cam	home	-0.01	fell	-0.07	laid	0.09	whole	0.05
-1=can	home	0.12	fell	-0.26	laid	0.07	lies	0.12	whole	0.09
-1=canh	home	-0.07	fell	0.03	laid	-0.07	lies	-0.03	whole	0.03
-1=canh & sat	fell	0.07	laid	-0.09	whole	-0.11
-1=cao	home	-0.25	fell	-0.13	laid	-0.01	lies	-0.03	whole	-0.06
-1=cap	home	-0.02	fell	-0.09	laid	-0.1	lies	-0.06	whole	-0.12
-1=cap & tren	fell	-0.03	laid	-0.07	lies	-0.01
-1=cat	home	-0.24	fell	0.19	laid	0.03	lies	-0.15	whole	-0.16
-1=cat & sau	fell	0.11	lies	-0.01	whole	-0.03
-1=cat & thon	home	-0.02	fell	-0.06	laid	0.06	whole	-0.05
-1=cau	home	0.01	fell	-0.16	lies	0.14	whole	0.13
-1=cay	home	-0.04	fell	-0.07	laid	0.05	whole	-0.1
-1=cay & ben	home	-0.01	fell	-0.04	whole	-0.05
-1=cha	home	-0.03	fell	-0.04	laid	-0.05	whole	-0.13
-1=chai	home	0.12	whole	-0.13
-1=cham	home	-0.04	fell	-0.03	laid	0.13	lies	0.11	whole	0.06
-1=cham & soc	home	-0.04	fell	-0.03	laid	0.13	lies	0.11	whole	0.06
-1=chan	home	-0.1	fell	0.13	laid	-0.09	whole	0.19
-1=chanh	home	-0.01	fell	-0.03	whole	-0.23
-1=chanh & mai	whole	-0.17
-1=chau	fell	-0.15	laid	-0.09	lies	-0.07	whole	-0.54
-1=chau & nghe	fell	-0.01	whole	-0.23
-1=chau & son	whole	-0.12
-1=chay	home	-0.01	fell	-0.1	laid	0.05
-1=che	fell	-0.06	laid	0.02	lies	-0.02
-1=chep	home	-0.07
-1=chet	home	-0.04	fell	-0.06	laid	-0.22	lies	-0.06	whole	0.06
-1=chet & #	fell	-0.17	whole	-0.12
-1=chet & cua	fell	-0.04
-1=chet & doc	fell	-0.11	whole	-0.04
-1=chet & tran	fell	-0.06	whole	0.16
-1=chet & tren	fell	0.14	laid	-0.06	whole	0.06
-1=chet & trong	fell	0.09	laid	-0.02	whole	-0.01
-1=chi	home	0.07	fell	0.1	laid	-0.26	lies	-0.08	whole	0.24
-1=chi & con	fell	-0.01	laid	-0.04
-1=chien	home	-0.12	fell	0.12	laid	-0.04	lies	-0.03	whole	0.17
-1=chien & khu	home	-0.01	fell	-0.07	laid	-0.01
-1=chien & truong	fell	0.2	whole	0.1
-1=chim	home	-0.09	fell	0.1	laid	-0.08	lies	-0.06	whole	-0.11
-1=chin	fell	-0.02
-1=chinh	fell	-0.03	lies	-0.02
-1=chinh & xa	lies	-0.01
-1=cho	home	-0.08	fell	-0.28	laid	-0.25	lies	-0.03	whole	0.12
-1=chon	home	-0.1	fell	-0.38	laid	0.23	lies	-0.06	whole	0.14
-1=chon & #	laid	-0.05	whole	0.03
-1=chon & ban	whole	0.06
-1=chon & ben	laid	0.22	whole	0.12
-1=chon & bo	laid	0.02	whole	0.07
-1=chon & ca	laid	0.01	whole	0.16
-1=chon & canh	fell	-0.03	lies	-0.08
-1=chon & chung	laid	-0.06	whole	-0.18
-1=chon & dong	laid	-0.13	whole	-0.18
-1=chon & duoi	fell	-0.02	laid	0.1	whole	0.05
-1=chon & gan	whole	0.08
-1=chon & lan	laid	-0.11	whole	-0.02
-1=chon & luon	laid	0.03	whole	0.02
-1=chon & ngoai	laid	0.05	whole	0.08
-1=chon & no	laid	0.01	whole	0.09
-1=chon & sat	laid	0.03	whole	-0.06
-1=chon & sau	laid	0.21	lies	-0.04	whole	0.1
-1=chon & tap	laid	-0.03	whole	0.05
-1=chon & tren	fell	-0.05	laid	0.27	lies	-0.02
-1=chon & trong	laid	0.26	lies	-0.1	whole	-0.02
-1=chon & ven	laid	0.13	lies	-0.01	whole	0.11
-1=chong	home	-0.04	fell	-0.09	laid	-0.06	lies	-0.02	whole	-0.26
-1=chong & phap	home	-0.02	fell	-0.05	whole	-0.15
-1=chot	fell	0.22	laid	-0.02
-1=chu	fell	-0.17	laid	-0.17	lies	-0.16	whole	0.1
-1=chu & a	fell	0.14
-1=chu & h	fell	-0.05	whole	-0.01
-1=chu & l	fell	-0.03
-1=chu & t	home	-0.07	fell	-0.03
-1=chua	fell	0.03	laid	0.06	lies	-0.06	whole	0.11
-1=chuc	lies	-0.01
-1=chung	home	-0.12	fell	-0.07	laid	-0.01	lies	-0.03	whole	-0.16
-1=chuong	home	0.05	fell	-0.01	whole	0.14
-1=chup	fell	0.03	laid	-0.01	whole	0.09
-1=chuyen	home	0.05	fell	-0.04	laid	-0.05	lies	-0.01	whole	-0.05
-1=chuyen & truoc	laid	-0.02
-1=co	home	-0.2	fell	-0.14	laid	-0.08	lies	0.13	whole	0.23
-1=co & cach	laid	-0.07
-1=co & trong	laid	-0.01
-1=coc	fell	0.14	whole	0.06
-1=coi	home	-0.13	fell	-0.08	laid	0.09	lies	0.16
-1=coi & nghia	laid	-0.04	lies	0.04
-1=coi & ntls	home	-0.01	laid	0.16	lies	0.15	whole	0.06
-1=con	home	-0.22	fell	-0.12	laid	-0.17	lies	-0.14	whole	-0.22
-1=con & ben	laid	-0.03
-1=cong	home	-0.18	fell	0.16	laid	-0.21	lies	0.12	whole	0.16
-1=cong & kenh	whole	0.06
-1=cong & truong	fell	0.04	whole	0.02
-1=cot	home	-0.04	fell	-0.04	laid	-0.16	lies	0.09	whole	-0.17
-1=cu	fell	0.32	laid	-0.2	lies	-0.16	whole	-0.05
-1=cu & lang	fell	0.12	whole	0.06
-1=cu & trong	laid	-0.04	whole	-0.09
-1=cua	home	-0.04	fell	0.06	laid	0.06	lies	-0.17	whole	0.13
-1=cua & benh	laid	-0.03	whole	-0.02
-1=cua & don	fell	-0.03	whole	0.02
-1=cua & huyen	home	-0.1	fell	0.15	whole	0.1
-1=cua & phia	laid	-0.11
-1=cua & su	fell	-0.01
-1=cua & trung	whole	-0.08
-1=cua & xa	home	0.18	fell	-0.04
-1=cuc	home	-0.11	fell	-0.06	laid	-0.01	lies	-0.02	whole	-0.07
-1=cung	home	0.35	fell	-0.37	laid	-0.14	lies	-0.06	whole	0.21
-1=cung & lang	home	0.11	fell	-0.07	laid	-0.02	whole	-0.1
-1=cung & thon	home	0.14	fell	-0.02	whole	0.18
-1=cung & xa	home	-0.11
-1=cuoi	home	-0.05	fell	0.13	laid	0.02	lies	0.06	whole	0.07
-1=cuong	home	-0.04	fell	-0.03	whole	0.02
-1=cuu	whole	-0.03
-1=d	home	-0.09	fell	-0.07	laid	-0.01	whole	-0.11
-1=d1	home	-0.03
-1=d2	home	-0.02
-1=d3	home	-0.09	fell	-0.03
-1=d4	home	-0.03	fell	-0.08	whole	-0.03
-1=d5	home	-0.01	fell	-0.13
-1=da	home	-0.04	laid	0.18	lies	-0.13	whole	0.1
-1=da & gan	fell	-0.02	laid	-0.06	lies	-0.02
-1=da & ngoai	laid	-0.03
-1=da & sau	laid	-0.19	whole	-0.1
-1=da & tren	fell	-0.08	laid	0.11	whole	0.1
-1=dai	home	0.01	fell	-0.29	laid	-0.1	lies	-0.02	whole	-0.08
-1=dai & doi	fell	-0.29	laid	-0.09	lies	-0.02	whole	-0.2
-1=dam	home	0.01	fell	-0.1	lies	-0.04	whole	-0.05
-1=dan	home	0.06	fell	0.13	laid	0.2	whole	0.09
-1=dan & ##	fell	-0.13
-1=dan & ban	home	-0.08	fell	0.26	whole	0.08
-1=dan & buon	home	-0.02	whole	-0.12
-1=dan & cai	home	0.16	whole	0.04
-1=dan & chon	home	-0.04	fell	-0.07	laid	0.16	whole	-0.08
-1=dan & cong	home	-0.4	fell	-0.13	whole	-0.15
-1=dan & dong	home	0.18	whole	0.15
-1=dan & lang	home	-0.17	fell	-0.01	laid	-0.04
-1=dan & quan	home	-0.24	fell	0.13	laid	-0.04
-1=dan & toc	home	-0.18	fell	-0.11	laid	-0.07	lies	-0.05	whole	-0.2
-1=dang	fell	-0.12	laid	-0.06	lies	-0.01	whole	-0.02
-1=danh	home	-0.25	laid	-0.16	lies	-0.12	whole	0.1
-1=danh & bot	fell	-0.08	whole	0.01
-1=danh & chi	whole	0.09
-1=danh & doi	fell	0.24	whole	0.09
-1=danh & don	fell	0.22	whole	0.12
-1=danh & dong	home	-0.02	fell	0.09	whole	0.09
-1=danh & may	fell	-0.09
-1=dao	home	-0.01	fell	-0.21	laid	-0.05	lies	-0.02	whole	-0.09
-1=dao & ho	whole	0.05
-1=dap	home	-0.15	fell	0.35	laid	-0.03	whole	0.18
-1=dat	home	0.11	fell	-0.11	laid	0.2	lies	0.13	whole	0.05
-1=dat & duoi	home	-0.02	fell	-0.04	laid	0.18	lies	-0.01	whole	0.07
-1=dau	home	-0.2	fell	-0.12	laid	0.18	lies	-0.47	whole	-0.14
-1=dau & ban	home	-0.01	fell	-0.02	laid	0.03	whole	-0.13
-1=dau & ben	fell	-0.04	laid	-0.07	whole	-0.12
-1=dau & cau	fell	-0.09	laid	0.02	whole	0.11
-1=dau & con	laid	-0.01
-1=dau & mo	laid	-0.14
-1=dau & nam	laid	0.09	whole	0.06
-1=dau & ngoai	home	0.09	fell	-0.03	whole	0.15
-1=dau & quay	home	-0.02	fell	-0.14	laid	-0.36	lies	-0.02
-1=dau & trong	laid	-0.1	whole	0.03
-1=day	home	-0.08	fell	-0.11	laid	0.02	lies	-0.03	whole	0.04
-1=de	home	-0.16	fell	0.07	laid	0.18	lies	-0.07
-1=de & trong	fell	-0.02	laid	-0.06	whole	0.01
-1=dem	laid	-0.11
-1=den	home	-0.03	fell	0.29	laid	-0.15	lies	-0.16	whole	0.12
-1=deu	home	-0.11	laid	-0.01
-1=di	home	-0.05	fell	0.02	laid	-0.18	lies	0.14	whole	-0.29
-1=di & b	fell	-0.07
-1=di & ngay	whole	-0.15
-1=di & ray	laid	-0.03	lies	-0.04	whole	-0.22
-1=dia	home	-0.11	fell	0.19	laid	0.27	lies	-0.02	whole	-0.01
-1=dia & doi	fell	0.12	laid	0.16	whole	0.16
-1=dia & lang	fell	-0.02	laid	-0.07	whole	-0.12
-1=dich	fell	0.24	laid	-0.07	lies	-0.01	whole	0.11
-1=diem	home	-0.08	fell	0.2	laid	-0.16	whole	0.01
-1=dien	home	0.27	fell	-0.19	laid	-0.05	lies	-0.03	whole	-0.09
-1=dieu	home	-0.02	fell	-0.04	lies	-0.02	whole	-0.13
-1=dinh	home	-0.17	fell	0.11	laid	-0.14	lies	-0.09	whole	-0.1
-1=dinh & lang	home	0.01	whole	-0.13
-1=do	home	-0.21	fell	-0.23	laid	-0.17	lies	-0.14	whole	-0.23
-1=do & ban	fell	-0.04
-1=do & tinh	fell	-0.02
-1=doan	home	-0.08	fell	0.13	laid	-0.06	lies	-0.02	whole	-0.13
-1=doc	home	-0.05	fell	-0.11	laid	-0.03	lies	-0.02	whole	-0.29
-1=doc & duong	fell	-0.02	whole	-0.05
-1=doi	home	-0.14	fell	-0.46	laid	0.13	lies	0.19	whole	0.1
-1=doi & bac	home	-0.01	laid	-0.01
-1=doi & ben	laid	0.15	lies	0.15	whole	0.2
-1=doi & cho	home	-0.01	fell	0.01	laid	0.19	whole	0.19
-1=doi & ha	home	-0.05
-1=doi & huyen	home	-0.02	fell	-0.02
-1=doi & quang	home	-0.01	fell	-0.07
-1=doi & viet	laid	-0.03
-1=don	fell	0.13	laid	-0.09	lies	0.06	whole	-0.05
-1=don & bac	whole	-0.19
-1=dong	home	-0.18	fell	0.18	whole	-0.02
-1=dong & hai	whole	-0.06
-1=dong & xa	home	-0.02	fell	-0.07	laid	-0.03	lies	-0.03	whole	0.05
-1=du	home	-0.05	fell	-0.02
-1=dua	home	-0.03	fell	-0.05	laid	0.09	lies	-0.01	whole	0.09
-1=duc	fell	0.08	laid	-0.01	lies	-0.02	whole	-0.07
-1=duc & ha	fell	-0.01	whole	-0.09
-1=dung	home	-0.02	fell	-0.15	laid	-0.13	lies	-0.04	whole	0.12
-1=dung & truoc	fell	-0.1
-1=duoc	home	-0.09	fell	-0.06	laid	-0.05	lies	0.12	whole	0.01
-1=duong	home	0.02	fell	0.13	laid	-0.18	lies	-0.05	whole	-0.05
-1=e	home	-0.04	fell	-0.01	laid	0.09	lies	-0.02	whole	0.1
-1=e1	home	-0.1	fell	-0.02
-1=e174	home	-0.07	fell	0.14	whole	0.04
-1=e24	home	0.11	fell	-0.02	whole	0.06
-1=em	home	-0.02	fell	-0.07	laid	-0.19	lies	-0.09	whole	-0.12
-1=em & trai	home	-0.02	fell	-0.03	laid	-0.02	lies	-0.01
-1=em & trong	laid	-0.03
-1=f10	whole	-0.12
-1=gach	home	-0.03	fell	-0.04	laid	-0.01	lies	-0.04	whole	-0.18
-1=gai	home	-0.05	fell	-0.04	laid	-0.03
-1=gai & cua	laid	-0.01
-1=gao	fell	-0.03
-1=gap	home	-0.02	fell	-0.05	laid	-0.01
-1=gay	fell	-0.04	laid	-0.07
-1=ghi	home	-0.15	fell	-0.15	laid	0.03	lies	-0.1	whole	-0.2
-1=ghi & trong	laid	-0.09
-1=gi	fell	-0.05	laid	-0.03
-1=gia	home	-0.19	fell	0.13	lies	0.09	whole	0.21
-1=gia & lang	home	-0.1	fell	-0.13	laid	-0.03
-1=giam	home	-0.01	fell	-0.04	whole	-0.05
-1=giang	home	-0.07	fell	-0.04	whole	-0.19
-1=giang & ha	whole	-0.11
-1=giang & hai	home	-0.07	whole	-0.2
-1=giao	home	0.09	fell	-0.1	lies	-0.02	whole	-0.18
-1=giap	fell	-0.04	whole	-0.2
-1=giap & tet	fell	-0.02
-1=giay	home	0.06	fell	-0.12	laid	-0.03	whole	-0.06
-1=giay & to	fell	-0.07
-1=gio	fell	-0.13	laid	-0.09	lies	-0.03	whole	0.03
-1=gioi	home	-0.02	fell	-0.05	laid	-0.09	whole	-0.19
-1=gioi & tay	whole	-0.19
-1=giong	home	0.03	fell	-0.02	laid	0.17	whole	0.05
-1=giu	home	-0.03	fell	0.29	laid	-0.02	lies	-0.01	whole	0.14
-1=giua	home	0.07	fell	0.03	laid	0.03	lies	-0.02	whole	0.11
-1=giua & hai	fell	-0.02	laid	0.12	whole	-0.04
-1=giup	home	-0.08	fell	-0.02	laid	-0.04	lies	-0.01	whole	0.1
-1=goc	home	0.21	fell	-0.1	lies	-0.03	whole	0.29
-1=goi	home	-0.32	fell	-0.09	laid	0.08	lies	-0.02	whole	0.12
-1=gui	home	-0.14	fell	-0.23	lies	-0.11	whole	0.05
-1=gui & ban	home	-0.04	fell	-0.08	laid	-0.04	lies	-0.01
-1=gui & hoi	laid	-0.02
-1=h	home	0.03	fell	-0.05	laid	-0.08	lies	0.07	whole	-0.02
-1=ha	home	0.04	fell	-0.14	laid	-0.27	lies	-0.09	whole	-0.43
-1=ha & ha	whole	-0.09
-1=ha & hai	home	0.08	whole	0.02
-1=hai	home	0.1	fell	-0.04	laid	-0.09	lies	-0.06	whole	-0.2
-1=hai & ben	fell	0.13	laid	-0.1	whole	-0.01
-1=hai & hai	home	-0.04	whole	-0.14
-1=hai & ngay	laid	-0.03
-1=hai & quan	fell	-0.05
-1=hai & thai	home	0.02
-1=ham	home	-0.05	fell	0.1	laid	-0.08	whole	0.14
-1=hang	home	-0.05	fell	-0.09	laid	-0.03	lies	-0.05	whole	-0.06
-1=hanh	home	-0.01
-1=hao	home	0.08	fell	-0.12	laid	0.11	lies	-0.01	whole	0.09
-1=hay	home	-0.03	fell	0.15	lies	-0.01	whole	0.04
-1=he	lies	-0.07
-1=het	home	-0.02	fell	0.05	whole	0.18
-1=hien	home	0.1	fell	0.11	laid	0.04	lies	-0.01	whole	0.16
-1=hien & trong	fell	0.16	laid	-0.08	whole	-0.04
-1=hiep	home	0.04	fell	-0.02	whole	-0.07
-1=hieu	home	-0.09	fell	-0.06	laid	-0.01
-1=hinh	fell	-0.02	laid	-0.05	whole	-0.1
-1=ho	home	0.09	fell	-0.22	laid	-0.12	lies	-0.18	whole	-0.32
-1=hoa	home	-0.11	fell	-0.02	laid	-0.09	lies	0.07	whole	-0.35
-1=hoa & ben	fell	-0.01
-1=hoa & ha	home	0.01	whole	-0.06
-1=hoa & thanh	fell	-0.03	whole	-0.24
-1=hoa & xa	home	0.03	fell	0.14	lies	-0.02	whole	0.12
-1=hoac	lies	-0.04
-1=hoach	home	-0.04	fell	-0.01	laid	-0.01
-1=hoai	home	-0.07	lies	-0.03	whole	-0.04
-1=hoang	home	-0.13	fell	-0.04	lies	-0.01	whole	-0.12
-1=hoat	fell	-0.01
-1=hoat & dong	fell	-0.01
-1=hoc	fell	-0.14	laid	-0.03	lies	-0.06	whole	0.02
-1=hoc & truong	home	-0.03	lies	-0.02
-1=hoe	laid	-0.02
-1=hoi	home	-0.2	fell	0.04	lies	-0.12	whole	0.16
-1=hoi & ccb	lies	-0.01
-1=hoi & dong	fell	-0.04	whole	-0.19
-1=hoi & xa	home	-0.03	fell	0.06	laid	-0.01	whole	0.03
-1=hom	home	-0.02	fell	-0.03	laid	-0.14	lies	-0.02
-1=hom & sau	laid	-0.09
-1=hom & truoc	laid	-0.02
-1=hong	home	0.14	fell	-0.09	laid	0.09	lies	-0.01	whole	0.03
-1=hop	fell	-0.03	laid	-0.02	lies	-0.01	whole	-0.12
-1=hs	home	-0.07	fell	-0.07	laid	-0.14	lies	-0.1	whole	-0.25
-1=hs & #	home	-0.01	fell	0.02	laid	-0.01	lies	-0.01	whole	-0.34
-1=hs & ##	home	-0.01	laid	-0.07	lies	-0.02	whole	-0.19
-1=hs & ngay	fell	-0.1
-1=hung	home	-0.03	fell	-0.12	laid	-0.01	lies	-0.01	whole	-0.23
-1=hung & nam	fell	-0.01	whole	-0.17
-1=huong	home	0.1	fell	0.05	laid	-0.05	lies	0.11	whole	0.11
-1=huu	home	-0.09	laid	-0.02	whole	-0.1
-1=huy	home	-0.06	fell	-0.04	laid	-0.01	lies	-0.05
-1=huy & quan	fell	-0.02	laid	-0.01	lies	-0.04
-1=huyen	home	-0.12	fell	-0.03	whole	-0.14
-1=k	home	-0.13	fell	-0.09	laid	-0.04	whole	-0.14
-1=ke	home	-0.02	fell	0.3	laid	-0.23	lies	-0.09	whole	0.11
-1=ke & ben	fell	-0.02	laid	-0.05	whole	-0.13
-1=ket	home	0.04	fell	-0.05	whole	0.09
-1=keu	home	-0.12	fell	-0.02	lies	-0.01	whole	-0.15
-1=kha	home	-0.02	fell	-0.01	laid	-0.01	lies	0.08	whole	0.03
-1=khac	home	-0.23	fell	-0.24	laid	-0.07	lies	-0.06	whole	-0.22
-1=khac & tang	home	-0.07	fell	-0.11
-1=khai	home	0.15	fell	-0.03	whole	0.06
-1=kham	home	0.12	fell	0.03	whole	0.11
-1=khanh	home	0.01	fell	-0.07	lies	-0.01	whole	-0.13
-1=khanh & cao	fell	-0.02	whole	-0.27
-1=khau	home	-0.07	fell	-0.19	laid	-0.14	lies	-0.08	whole	-0.25
-1=khe	home	-0.03	fell	-0.01	laid	-0.04	lies	-0.01	whole	-0.23
-1=khi	fell	-0.11
-1=khmer	home	-0.03	fell	-0.01	whole	0.1
-1=kho	home	0.02	fell	-0.04	whole	-0.02
-1=khoa	home	-0.03
-1=khoan	fell	0.04	laid	-0.02	whole	0.08
-1=khoang	fell	-0.15	whole	-0.16
-1=khoi	home	0.16	laid	-0.01	lies	-0.02	whole	0.04
-1=khong	home	-0.13	fell	0.14	laid	-0.06	lies	-0.01	whole	-0.05
-1=khu	home	-0.05	fell	0.21	laid	-0.15	lies	-0.02	whole	0.19
-1=khue	whole	0.05
-1=kia	home	-0.1	fell	-0.13	laid	0.01	lies	-0.06	whole	-0.1
-1=kich	home	-0.14	fell	-0.14	laid	-0.12	lies	0.09	whole	0.18
-1=kich & xa	home	-0.18	fell	-0.18	lies	0.14	whole	0.03
-1=kien	whole	0.02
-1=kieu	home	-0.09	fell	-0.03	whole	0.05
-1=kim	home	0.06	whole	0.22
-1=kinh	home	-0.01	fell	0.26	laid	-0.01	lies	-0.02	whole	-0.04
-1=kinh & xang	fell	0.06	whole	0.04
-1=kn	fell	0.12	whole	0.09
-1=ko	fell	-0.06	laid	-0.02
-1=ky	home	-0.07	laid	-0.04	lies	-0.04	whole	-0.31
-1=la	home	-0.1	fell	-0.05	laid	0.14	lies	0.05	whole	0.07
-1=la & bo	fell	-0.03	laid	-0.01
-1=la & co	fell	0.07	whole	0.16
-1=la & con	laid	-0.04
-1=la & doan	laid	-0.02
-1=la & dong	fell	-0.01	laid	-0.01
-1=la & sau	fell	-0.02
-1=la & tram	fell	0.13	laid	-0.02	whole	0.03
-1=la & xa	home	-0.08	fell	-0.08	laid	-0.01	lies	-0.02
-1=lac	home	-0.02	fell	-0.05	laid	-0.01	lies	-0.03	whole	-0.14
-1=lai	home	0.05	fell	-0.22	laid	0.29	lies	0.04	whole	0.37
-1=lai & cho	laid	-0.05
-1=lai & doi	fell	-0.05	laid	-0.03	whole	-0.03
-1=lai & trong	home	-0.02
-1=lam	home	-0.05	fell	0.12	laid	-0.26	lies	-0.15	whole	-0.07
-1=lam & duong	fell	0.16	laid	-0.04	lies	-0.03	whole	0.06
-1=lam & ho	fell	0.15	laid	-0.04	lies	-0.01	whole	0.04
-1=lan	fell	-0.09	laid	-0.05	lies	-0.02
-1=lang	home	0.15	fell	0.01	laid	0.22	lies	-0.05	whole	0.2
-1=lang & hai	home	0.03	whole	0.16
-1=lanh	home	-0.09	fell	-0.08	laid	-0.08	whole	-0.15
-1=lao	home	-0.06	fell	-0.13	laid	0.05	lies	0.11	whole	-0.25
-1=lap	home	0.1	fell	0.07	laid	-0.2	lies	-0.08	whole	-0.13
-1=lap & dat	laid	-0.04	whole	-0.09
-1=lap & lai	laid	-0.06
-1=lap & tam	laid	0.07	whole	0.11
-1=lau	fell	0.09	laid	-0.06	whole	0.03
-1=lay	fell	-0.07	laid	-0.01	whole	-0.07
-1=lay & nuoc	fell	-0.06	laid	-0.01
-1=le	home	0.02	fell	-0.15	laid	0.01	lies	-0.06	whole	-0.16
-1=len	home	-0.2	fell	0.1	laid	0.24	lies	0.24	whole	0.14
-1=len & bo	fell	-0.03
-1=len & nghia	fell	-0.06	laid	0.05	lies	0.15	whole	0.05
-1=len & ntls	fell	-0.02	laid	0.13	lies	0.17	whole	-0.17
-1=lenh	home	-0.01	whole	-0.07
-1=lich	home	0.01	whole	0.01
-1=liem	home	0.04	whole	-0.02
-1=liem & ha	home	0.04	whole	-0.02
-1=lien	home	0.03	fell	-0.19	laid	-0.04	lies	0.12	whole	-0.01
-1=lieu	fell	0.04	whole	0.12
-1=linh	home	-0.04	fell	-0.18	laid	-0.1	lies	-0.15	whole	-0.16
-1=linh & bac	fell	-0.01	laid	0.06
-1=linh & cao	home	-0.05	fell	-0.01	whole	-0.11
-1=linh & ha	home	0.18	whole	0.14
-1=linh & my	fell	0.08	whole	0.15
-1=linh & trung	fell	-0.04
-1=lo	laid	-0.02	whole	-0.04
-1=loc	home	0.08	fell	-0.1	laid	0.03	lies	-0.04	whole	-0.12
-1=loc & hai	whole	-0.2
-1=loi	home	-0.1	fell	0.05	laid	-0.04	lies	-0.03
-1=lon	home	-0.04	fell	-0.02	laid	0.12	whole	0.1
-1=long	home	-0.19	fell	-0.07	laid	-0.05	lies	-0.03
-1=ls	home	-0.06	fell	-0.03	laid	-0.06	lies	-0.09
-1=lu	home	0.2	fell	-0.19	laid	-0.05	lies	-0.1
-1=lu & doan	fell	-0.11
-1=lua	home	-0.09	whole	-0.11
-1=luc	home	0.08	fell	-0.26	laid	-0.02	lies	-0.03	whole	-0.04
-1=luc & ha	home	0.01	whole	-0.01
-1=luc & ho	laid	-0.02
-1=lung	fell	-0.09	laid	-0.01	whole	-0.19
-1=luon	home	-0.08	fell	0.1	laid	-0.19
-1=luong	home	0.13	fell	-0.11	laid	-0.02	lies	-0.02	whole	0.12
-1=luu	home	0.02	fell	-0.07	laid	-0.12	whole	-0.09
-1=luu & nghe	whole	-0.22
-1=ly	home	0.01	fell	-0.14	laid	-0.02	whole	-0.06
-1=m	fell	-0.12	laid	-0.01	lies	0.15	whole	0.11
-1=ma	home	-0.11	fell	-0.15	laid	0.1	lies	-0.04	whole	-0.33
-1=ma & dong	home	-0.04	fell	-0.02	laid	0.17
-1=mac	home	0.06	laid	-0.08	whole	0.03
-1=mach	home	0.15	fell	-0.01	whole	0.23
-1=man	home	-0.05	fell	0.08	whole	0.04
-1=mang	home	0.02	fell	-0.16	laid	-0.04	whole	-0.11
-1=manh	fell	-0.07	laid	0.1	whole	0.15
-1=mat	home	-0.13	fell	-0.36	laid	-0.24	lies	-0.09	whole	-0.09
-1=mat & ben	fell	-0.04	whole	-0.06
-1=mat & giay	fell	-0.07
-1=mat & lien	fell	-0.06
-1=mat & ngay	fell	-0.18	whole	-0.16
-1=mat & sau	fell	0.02	laid	-0.09	whole	-0.06
-1=mat & tren	fell	0.06	whole	0.02
-1=mat & trong	fell	0.17	whole	0.06
-1=mau	home	0.01	fell	-0.06	laid	-0.06	whole	-0.09
-1=mau & adn	fell	-0.04
-1=may	home	-0.14	fell	0.04	laid	-0.03	lies	-0.02	whole	0.08
-1=may & kim	home	-0.07	fell	-0.03
-1=me	home	-0.14	fell	-0.01	laid	-0.12	lies	-0.02	whole	-0.11
-1=met	fell	-0.02	laid	-0.03	whole	-0.07
-1=mien	home	-0.08	fell	-0.03	laid	0.04	whole	0.02
-1=mien & bac	laid	0.04	whole	0.08
-1=mien & nam	whole	-0.06
-1=mieu	fell	0.06	laid	0.13	whole	-0.09
-1=min	fell	0.12	laid	-0.07	lies	-0.06	whole	0.04
-1=minh	home	-0.11	fell	-0.06	laid	-0.13	lies	0.05	whole	-0.02
-1=mit	fell	-0.13	laid	0.2	whole	0.11
-1=mo	home	0.02	fell	-0.25	laid	0.17	lies	0.15	whole	0.34
-1=mo & bo	laid	-0.01	whole	0.03
-1=mo & canh	fell	-0.09	laid	0.07	lies	0.13	whole	0.12
-1=mo & cau	fell	-0.02	lies	-0.02
-1=mo & chua	laid	-0.01
-1=mo & ninh	whole	-0.14
-1=mo & phia	fell	-0.05	laid	0.04	lies	0.14	whole	0.18
-1=mo & trong	laid	-0.13	lies	0.11	whole	0.02
-1=moi	home	-0.02	fell	-0.04	laid	0.14	lies	-0.08	whole	0.16
-1=mon	whole	-0.29
-1=mong	home	0.06	fell	-0.07	lies	-0.01	whole	0.07
-1=mot	home	-0.1	fell	-0.22	laid	0.02	lies	-0.09	whole	-0.05
-1=mot & ho	fell	-0.03	laid	0.26	whole	0.09
-1=mot & tran	fell	0.1	laid	-0.02	whole	0.17
-1=muc	home	0.02	fell	-0.02	laid	-0.06	lies	-0.03	whole	0.01
-1=mui	home	-0.05
-1=muoi	laid	-0.01
-1=muon	fell	-0.01	laid	-0.05
-1=muong	home	0.23	fell	-0.07	laid	-0.01	lies	-0.02	whole	0.12
-1=my	home	-0.05	fell	-0.01
-1=n	fell	-0.09	whole	-0.02
-1=nam	home	-0.54	fell	-1.04	laid	0.15	lies	-0.1	whole	-0.27
-1=nam & at	home	-0.03	fell	-0.01	whole	-0.11
-1=nam & ben	fell	-0.02	laid	0.2	whole	0.18
-1=nam & canh	home	-0.09	fell	-0.02	laid	-0.22	lies	-0.04	whole	-0.22
-1=nam & dinh	home	-0.08	fell	-0.11
-1=nam & duoi	fell	-0.22	laid	-0.07	lies	-0.04	whole	0.1
-1=nam & giap	home	-0.01	fell	-0.09	whole	-0.11
-1=nam & ky	home	-0.09	fell	-0.06	laid	-0.01	whole	-0.19
-1=nam & mau	home	-0.08	fell	-0.12	whole	-0.18
-1=nam & ngay	fell	-0.01	laid	-0.04	lies	0.02
-1=nam & nham	home	-0.02	fell	-0.15	lies	-0.01	whole	-0.15
-1=nam & quy	fell	-0.14
-1=nam & sau	laid	-0.08	lies	0.08	whole	0.14
-1=nam & song	fell	-0.01	laid	0.08	whole	0.18
-1=nam & tren	fell	-0.05	laid	0.11	whole	0.07
-1=nam & trong	fell	-0.04	laid	-0.16	lies	0.03	whole	0.02
-1=nang	home	-0.01	fell	0.13	whole	-0.18
-1=nao	fell	-0.09	laid	-0.03
-1=nau	home	0.02	fell	-0.02	whole	-0.25
-1=nay	home	-0.1	fell	-0.07	laid	-0.21	lies	0.03	whole	-0.12
-1=nen	home	-0.01	fell	-0.07
-1=ng	home	0.06	whole	0.01
-1=nga	home	-0.02	fell	0.11	laid	-0.1	lies	-0.01	whole	-0.03
-1=nga & ngay	fell	0.02	laid	-0.02	whole	0.01
-1=ngai	home	-0.12	fell	-0.02	whole	0.08
-1=ngan	home	-0.07	fell	0.05	laid	-0.01	lies	-0.02	whole	-0.01
-1=ngay	home	0.05	fell	0.15	laid	-0.11	lies	-0.04	whole	-0.02
-1=ngay & ben	fell	-0.08	whole	0.09
-1=ngay & cua	fell	-0.18
-1=ngay & duoi	fell	-0.15	laid	-0.18	lies	-0.01	whole	-0.06
-1=ngay & hang	home	-0.01	fell	-0.02	laid	-0.01	lies	0.05	whole	0.09
-1=ngay & mep	laid	0.09
-1=ngay & trong	fell	-0.15	laid	-0.09
-1=ngay & truoc	laid	-0.03
-1=nghe	home	-0.01	fell	-0.02	laid	-0.11	lies	0.15
-1=nghi	home	-0.06	fell	-0.13	laid	-0.07	lies	-0.05	whole	0.12
-1=nghi & bo	home	-0.05	fell	-0.02	lies	-0.02
-1=nghia	home	-0.09	fell	-0.11
-1=ngo	home	0.02	fell	0.11	laid	0.03	lies	-0.01	whole	-0.05
-1=ngoai	home	0.13	fell	0.23	laid	0.11	lies	-0.18	whole	0.34
-1=ngoai & bac	home	0.12	whole	-0.04
-1=ngoai & bai	fell	0.2	laid	-0.09	whole	-0.01
-1=ngoai & bay	fell	-0.01	laid	-0.01
-1=ngoai & dong	fell	0.1	laid	0.06	whole	0.24
-1=ngoai & em	home	-0.06	fell	-0.06	laid	-0.01
-1=ngoai & thanh	fell	-0.01	whole	-0.2
-1=ngoc	home	0.13	fell	-0.01	lies	-0.02	whole	0.08
-1=ngoi	home	0.02	fell	-0.04	laid	-0.01	lies	-0.05	whole	-0.08
-1=ngu	whole	-0.02
-1=nguoi	home	0.14	fell	-0.19	laid	-0.07	lies	-0.09	whole	0.17
-1=nguoi & bac	home	-0.11
-1=nguoi & ban	fell	-0.01	laid	-0.01	whole	-0.08
-1=nguoi & bao	home	-0.02
-1=nguoi & biet	home	-0.03
-1=nguoi & bo	home	0.08	laid	0.16	whole	0.1
-1=nguoi & cam	home	0.17	whole	0.14
-1=nguoi & chi	home	0.03	whole	-0.03
-1=nguoi & chia	home	-0.01
-1=nguoi & co	home	-0.24	whole	-0.15
-1=nguoi & con	home	-0.06
-1=nguoi & cua	laid	-0.05
-1=nguoi & dao	home	0.05	whole	-0.07
-1=nguoi & dung	home	-0.05
-1=nguoi & gia	home	-0.2	whole	-0.17
-1=nguoi & ha	home	0.14	whole	0.13
-1=nguoi & hoa	home	-0.02	whole	0.09
-1=nguoi & hoi	home	0.06	whole	-0.06
-1=nguoi & hung	home	0.11	whole	0.13
-1=nguoi & khai	home	-0.09
-1=nguoi & khmer	home	-0.14	whole	0.09
-1=nguoi & kien	home	0.18	fell	-0.02	lies	0.17	whole	0.09
-1=nguoi & kinh	whole	-0.05
-1=nguoi & ky	home	0.12
-1=nguoi & lai	home	-0.01
-1=nguoi & lang	home	-0.01	fell	-0.04	laid	-0.01	whole	-0.16
-1=nguoi & linh	home	-0.05	laid	0.08	whole	-0.14
-1=nguoi & mong	home	-0.1	whole	-0.17
-1=nguoi & muong	home	-0.01	whole	-0.04
-1=nguoi & nam	whole	-0.07
-1=nguoi & nghe	home	0.08	whole	0.12
-1=nguoi & noi	home	-0.08	whole	-0.09
-1=nguoi & nua	home	-0.03	whole	-0.15
-1=nguoi & nung	home	-0.03	whole	-0.15
-1=nguoi & phu	home	0.08	fell	-0.01	whole	0.18
-1=nguoi & quang	home	0.07	whole	0.09
-1=nguoi & s	home	-0.07	whole	-0.16
-1=nguoi & tay	home	-0.01	fell	-0.01	whole	-0.01
-1=nguoi & thai	home	0.03	whole	-0.01
-1=nguoi & thanh	home	0.13	whole	0.06
-1=nguoi & thu	home	-0.11
-1=nguoi & thuy	home	0.07	whole	0.05
-1=nguoi & tien	home	0.1	whole	0.13
-1=nguoi & trong	home	-0.07	laid	-0.01
-1=nguoi & viet	whole	0.1
-1=nguoi & vinh	home	0.23	whole	0.2
-1=nguoi & xa	whole	0.04
-1=nguoi & xung	home	-0.11	fell	-0.04
-1=nguoi & yen	home	0.05	whole	0.24
-1=nguyen	home	-0.03	fell	-0.14	laid	-0.02	lies	-0.01	whole	-0.2
-1=nha	home	0.21	fell	-0.28	laid	-0.16	lies	-0.11	whole	-0.2
-1=nha & gan	home	0.15	fell	-0.07	laid	-0.04	lies	-0.01	whole	0.01
-1=nhai	whole	-0.16
-1=nham	fell	-0.02
-1=nhan	home	0.15	fell	0.01	laid	-0.09	lies	-0.07	whole	0.1
-1=nhanh	fell	0.11
-1=nhat	home	0.25	fell	-0.02	laid	-0.04	whole	0.03
-1=nhat & trong	laid	-0.01	whole	-0.1
-1=nhau	whole	0.04
-1=nhe	home	-0.04
-1=nhi	home	0.06	fell	0.02	whole	0.12
-1=nho	home	-0.1	fell	-0.14	lies	0.01	whole	0.04
-1=nho & con	laid	-0.04
-1=nho & vuon	home	-0.02	laid	0.04	lies	-0.05	whole	0.01
-1=nhom	home	-0.13	fell	-0.17	laid	0.08	lies	-0.13	whole	-0.1
-1=nhon	home	0.13	fell	-0.02	whole	-0.18
-1=nhu	home	0.12	fell	0.08	laid	0.04	lies	-0.02	whole	0.24
-1=nhung	fell	-0.08	laid	0.12	lies	-0.09
-1=nhung & trong	fell	-0.06	whole	-0.11
-1=nhuong	home	0.05	fell	-0.04	whole	0.12
-1=nie	home	0.12	fell	0.12	laid	-0.01	lies	-0.01	whole	0.21
-1=nie & buon	home	0.12	fell	-0.07	whole	0.11
-1=niem	home	-0.09	fell	-0.11	laid	-0.03	lies	-0.01	whole	-0.12
-1=ninh	home	0.06	fell	-0.13	laid	-0.11	lies	-0.06	whole	-0.16
-1=ninh & quang	home	0.1	fell	-0.01	whole	-0.02
-1=no	home	0.17	fell	-0.1	laid	0.04	lies	-0.02	whole	0.17
-1=no & canh	laid	0.05	whole	0.01
-1=noi	home	0.01	fell	0.35	laid	-0.13	lies	0.09	whole	-0.12
-1=noi & ben	fell	-0.02	laid	-0.18	whole	-0.12
-1=nong	home	0.06	fell	-0.04	laid	0.02	whole	-0.27
-1=nt	fell	-0.05	laid	0.14	lies	0.14	whole	0.18
-1=nu	home	-0.02	fell	-0.1	whole	0.13
-1=nua	home	-0.09	fell	-0.01	whole	-0.17
-1=nui	laid	-0.11	whole	-0.13
-1=nuoc	home	-0.04	fell	-0.13	laid	-0.05	lies	-0.01	whole	0.05
-1=nuoi	fell	0.14	laid	-0.05	whole	0.03
-1=o	home	0.44	fell	0.25	laid	0.07	lies	0.23	whole	0.42
-1=o & an	home	0.12	fell	-0.21	lies	-0.01	whole	-0.02
-1=o & ap	home	0.04	fell	-0.08	laid	-0.09	lies	-0.06	whole	-0.16
-1=o & ba	home	0.04	fell	0.17	whole	0.15
-1=o & bai	home	-0.05	fell	-0.06	laid	0.16	lies	-0.13	whole	0.15
-1=o & ban	home	0.08	fell	-0.02	laid	0.06	lies	-0.05	whole	-0.15
-1=o & bao	home	-0.18	fell	-0.01	whole	-0.14
-1=o & bat	home	0.24	fell	0.03	laid	-0.01	whole	0.02
-1=o & bau	home	-0.01	fell	0.12	laid	0.12	lies	-0.04	whole	0.03
-1=o & ben	home	-0.08	fell	0.04	laid	-0.18	lies	-0.03	whole	0.18
-1=o & benh	home	-0.01	fell	0.04	laid	-0.04	whole	0.06
-1=o & bia	fell	0.07	laid	0.01	lies	0.06	whole	0.05
-1=o & bien	fell	-0.01	whole	0.02
-1=o & binh	home	-0.05	fell	0.02	laid	-0.02	lies	-0.02	whole	0.11
-1=o & bo	home	-0.02	fell	-0.03	laid	0.37	lies	0.07	whole	0.21
-1=o & bot	fell	-0.05	laid	-0.05	whole	0.07
-1=o & buon	home	-0.01	fell	-0.24
-1=o & c3	home	-0.07	fell	-0.17
-1=o & cai	home	-0.08	fell	-0.15	whole	0.09
-1=o & cam	home	0.02	fell	0.05	whole	0.15
-1=o & can	home	-0.01	fell	-0.02
-1=o & canh	home	-0.02	fell	0.25	laid	-0.2	lies	0.16	whole	-0.03
-1=o & cao	home	0.02	fell	0.1	laid	-0.06	lies	-0.01	whole	0.05
-1=o & cau	home	-0.01	fell	-0.33	laid	-0.14	lies	-0.1	whole	-0.11
-1=o & chan	home	-0.08	fell	-0.2	laid	0.13	lies	-0.09	whole	0.01
-1=o & chi	fell	-0.15	laid	-0.02
-1=o & chien	fell	-0.06	laid	-0.01	whole	-0.13
-1=o & cho	home	0.07	fell	-0.22	laid	-0.12	lies	-0.03
-1=o & chot	fell	0.25	whole	0.1
-1=o & chu	home	-0.05	fell	-0.01
-1=o & con	laid	0.19	whole	0.16
-1=o & cong	home	-0.02	fell	0.2	laid	-0.04	lies	0.15	whole	0.25
-1=o & cu	home	-0.03	fell	-0.05	laid	0.09	lies	-0.01	whole	0.08
-1=o & cua	home	-0.05	fell	0.47	laid	-0.04	lies	-0.05	whole	0.25
-1=o & cuoi	fell	0.14	laid	0.03	lies	0.02	whole	0.07
-1=o & da	home	-0.08	whole	0.01
-1=o & dai	home	0.15	fell	-0.19	laid	-0.05	lies	-0.01	whole	0.06
-1=o & dak	home	-0.08	fell	0.26	whole	-0.02
-1=o & dam	laid	0.04	whole	0.04
-1=o & dat	home	-0.02	fell	-0.07	laid	-0.01	lies	0.23	whole	0.05
-1=o & deo	home	-0.06	fell	0.24	laid	-0.12	lies	-0.06
-1=o & diem	whole	-0.16
-1=o & dien	home	-0.01	fell	-0.02	whole	-0.09
-1=o & do	home	0.02	fell	-0.05	whole	0.02
-1=o & doc	fell	0.15	laid	-0.05	whole	0.15
-1=o & doi	home	-0.06	fell	-0.41	laid	0.18	lies	-0.1	whole	-0.09
-1=o & don	fell	-0.03	whole	0.01
-1=o & dong	home	0.22	fell	-0.17	laid	0.24	lies	0.11	whole	0.14
-1=o & duc	home	-0.05	fell	-0.17	whole	-0.05
-1=o & duong	home	-0.03	fell	-0.08	laid	-0.07	lies	-0.05	whole	-0.04
-1=o & gac	home	-0.03	fell	0.12	whole	-0.02
-1=o & gan	home	-0.02	fell	-0.03	laid	-0.2	lies	-0.04	whole	-0.11
-1=o & gia	home	0.01	fell	-0.03	whole	0.08
-1=o & giong	home	0.12	fell	0.14	whole	0.12
-1=o & go	home	0.13	fell	-0.06	laid	-0.02	lies	0.2	whole	0.12
-1=o & goc	home	-0.05	fell	-0.1	laid	0.12	lies	0.23	whole	0.32
-1=o & ha	home	-0.11	fell	0.03	laid	-0.03	whole	-0.02
-1=o & hai	home	-0.05	whole	0.05
-1=o & ham	home	-0.02	fell	0.01	laid	0.15	whole	0.11
-1=o & hang	fell	0.02	laid	0.19	lies	-0.07	whole	-0.08
-1=o & ho	laid	0.16	whole	0.1
-1=o & hoa	fell	-0.01
-1=o & hoai	home	-0.12	fell	0.1
-1=o & hon	home	-0.14	fell	-0.04	lies	-0.03
-1=o & huong	home	0.07	fell	-0.17
-1=o & khe	home	-0.09	fell	0.2	laid	0.28	lies	-0.18	whole	0.12
-1=o & khu	home	-0.06	laid	-0.12	lies	-0.07	whole	0.11
-1=o & kien	home	-0.09	fell	-0.05
-1=o & kim	home	0.33	fell	-0.07	lies	-0.01	whole	-0.01
-1=o & kinh	home	-0.1	fell	0.19	laid	-0.01	whole	-0.2
-1=o & kon	home	-0.02
-1=o & ky	home	0.19	fell	-0.08	whole	-0.02
-1=o & lai	home	-0.03	fell	-0.19	laid	-0.02
-1=o & lam	home	0.07	fell	-0.03	laid	-0.01	whole	-0.1
-1=o & lang	home	-0.12	fell	0.2	laid	-0.29	lies	-0.08	whole	-0.05
-1=o & lao	home	-0.05	fell	-0.06	whole	0.07
-1=o & lo	fell	0.05	laid	0.02	lies	0.11	whole	0.01
-1=o & loc	home	-0.02	fell	0.16	lies	-0.07	whole	0.12
-1=o & long	home	-0.05	fell	-0.06	whole	0.01
-1=o & lung	laid	0.09	whole	0.11
-1=o & luu	lies	0.17	whole	0.05
-1=o & mai	home	-0.06	fell	-0.17	whole	-0.14
-1=o & mat	laid	-0.03	lies	-0.02	whole	0.01
-1=o & me	fell	-0.02	laid	0.03	lies	-0.01	whole	0.07
-1=o & mep	fell	-0.08	laid	0.03	lies	-0.04	whole	-0.17
-1=o & mo	home	-0.03	fell	0.01	laid	-0.01	lies	-0.06	whole	-0.19
-1=o & muong	home	0.09	fell	-0.15	laid	-0.03	whole	-0.25
-1=o & nam	home	-0.31	fell	-0.01	whole	0.08
-1=o & nen	laid	0.05	whole	0.09
-1=o & nga	home	-0.03	fell	-0.05	laid	-0.04	lies	-0.04	whole	0.17
-1=o & ngam	home	-0.02	fell	0.04	laid	0.07	lies	-0.02	whole	0.01
-1=o & nghia	home	-0.11	fell	-0.3	laid	-0.14	lies	0.17	whole	-0.25
-1=o & nho	home	-0.06	fell	-0.09
-1=o & ninh	home	0.09	fell	-0.05	whole	-0.02
-1=o & nong	home	-0.02	fell	-0.01	whole	-0.1
-1=o & ntls	home	-0.17	fell	-0.35	laid	-0.24	lies	0.52	whole	0.09
-1=o & nui	fell	0.1	laid	-0.01	whole	-0.07
-1=o & nuong	fell	-0.08	laid	-0.1	lies	0.22	whole	-0.02
-1=o & pha	home	-0.03	fell	0.18	whole	0.17
-1=o & phan	home	0.04	fell	0.08	whole	0.02
-1=o & phia	fell	0.04	laid	-0.16	lies	-0.05	whole	-0.05
-1=o & pho	home	0.23	fell	-0.23	laid	-0.04	lies	-0.01	whole	0.03
-1=o & phong	home	-0.05	fell	0.04	laid	-0.03	lies	-0.03	whole	0.06
-1=o & phu	home	0.07	fell	-0.07	laid	-0.01	lies	-0.03	whole	0.12
-1=o & phum	fell	0.17	laid	-0.02	lies	-0.01	whole	0.06
-1=o & phuong	home	-0.18	fell	-0.3	laid	-0.05	lies	-0.03
-1=o & quan	home	0.04	fell	-0.03
-1=o & quang	home	-0.03	fell	0.2	laid	-0.01	lies	-0.02	whole	0.13
-1=o & que	home	-0.09	fell	0.04	whole	0.05
-1=o & quy	fell	-0.09	whole	-0.07
-1=o & rach	fell	0.06	laid	0.1	lies	-0.05	whole	0.13
-1=o & ray	home	-0.09	fell	-0.04	laid	-0.05	lies	-0.06	whole	0.03
-1=o & ria	fell	-0.15	laid	0.15	lies	-0.08	whole	0.07
-1=o & ru	laid	0.06	lies	0.17	whole	-0.04
-1=o & rung	laid	0.06	lies	-0.01	whole	-0.1
-1=o & sa	home	-0.07	fell	0.09	whole	0.07
-1=o & sai	home	-0.01	fell	0.01	whole	0.07
-1=o & san	fell	-0.02	lies	-0.08	whole	0.06
-1=o & sau	fell	-0.13	laid	0.03	lies	0.12	whole	-0.04
-1=o & sisophon	whole	-0.16
-1=o & soc	home	-0.06	fell	0.14	laid	0.03	whole	0.05
-1=o & son	home	-0.12	fell	-0.07	lies	0.17
-1=o & song	fell	0.04	whole	0.04
-1=o & su	fell	-0.08	laid	-0.01
-1=o & suoi	home	-0.02	fell	0.36	laid	-0.3	lies	-0.03	whole	0.41
-1=o & suon	fell	0.1	laid	-0.08	lies	-0.06	whole	0.06
-1=o & taluy	laid	0.11	whole	-0.04
-1=o & tam	home	0.22	fell	-0.05	laid	-0.02	whole	-0.03
-1=o & tan	home	0.04	fell	0.05	laid	-0.02	lies	-0.02
-1=o & tay	home	0.04	fell	0.07	lies	-0.02	whole	0.01
-1=o & thach	home	0.04	fell	0.17	whole	0.15
-1=o & thai	home	-0.01	whole	0.13
-1=o & thanh	home	0.26	fell	-0.17	laid	-0.01	lies	-0.01	whole	0.1
-1=o & thi	home	-0.01	fell	-0.18	laid	-0.02	lies	-0.01	whole	-0.1
-1=o & thon	home	0.17	fell	-0.05	laid	-0.24	lies	-0.16	whole	-0.2
-1=o & thuong	home	-0.12	fell	0.09	whole	0.14
-1=o & tieu	home	-0.02	fell	0.05	laid	-0.07	whole	0.01
-1=o & to	fell	-0.03
-1=o & tp	home	-0.05	fell	-0.03
-1=o & tra	home	-0.05	fell	0.05	whole	-0.05
-1=o & trai	fell	-0.1	laid	-0.01	lies	-0.05
-1=o & tram	home	-0.02	fell	0.06	laid	-0.15	lies	-0.05	whole	-0.19
-1=o & trang	home	0.15	fell	0.02	lies	-0.06	whole	-0.08
-1=o & tro	home	-0.03	fell	-0.11	laid	-0.05	lies	0.13
-1=o & trong	fell	0.08	whole	0.08
-1=o & trung	home	0.06	fell	-0.12	laid	-0.05
-1=o & truong	home	-0.04	fell	-0.32	laid	-0.06	lies	-0.11	whole	-0.16
-1=o & tuy	fell	0.03	whole	-0.05
-1=o & uong	home	-0.09	fell	-0.12	laid	-0.01	lies	-0.03
-1=o & vam	fell	0.05	laid	-0.1	lies	-0.01	whole	0.1
-1=o & van	home	0.07	fell	0.08	whole	0.09
-1=o & viet	home	0.13	fell	-0.02	whole	-0.05
-1=o & vinh	home	-0.17	fell	-0.14	laid	-0.01	lies	-0.05	whole	-0.2
-1=o & vung	home	0.08	fell	0.01	whole	-0.15
-1=o & vuon	fell	-0.2	laid	0.3	lies	0.04	whole	0.01
-1=o & xa	home	-0.01	fell	0.01	laid	0.18	lies	-0.14	whole	-0.17
-1=o & xiem	home	-0.05	fell	0.07	whole	-0.06
-1=o & xieng	home	-0.03	fell	0.11	lies	-0.01	whole	0.05
-1=o & xom	home	0.32	fell	-0.18	laid	-0.09	lies	-0.07	whole	-0.07
-1=o & xuan	home	-0.01	whole	0.06
-1=o & yen	home	0.05	fell	-0.04	whole	-0.1
-1=oai	fell	-0.04	whole	-0.31
-1=oai & ha	fell	-0.02	whole	-0.23
-1=oi	home	-0.02	fell	-0.01
-1=om	home	-0.04	fell	0.11	whole	-0.01
-1=on	home	-0.03	fell	-0.03
-1=ong	home	-0.07	fell	-0.12	laid	0.02	lies	-0.08	whole	0.08
-1=ong & ngoai	fell	-0.02
-1=ong & trong	laid	-0.01
-1=pang	home	-0.08	whole	-0.08
-1=pao	home	0.05	whole	0.12
-1=pha	fell	0.32	lies	-0.01	whole	0.01
-1=pha & long	fell	0.19	whole	0.23
-1=phai	home	-0.04	fell	-0.22	laid	0.09	lies	-0.1	whole	0.11
-1=pham	home	0.08	whole	0.14
-1=phan	fell	0.08	whole	0.1
-1=phao	home	-0.13	fell	-0.08	lies	-0.05	whole	-0.17
-1=phao & bay	fell	0.04	whole	-0.04
-1=phao & ben	fell	-0.01	whole	-0.15
-1=phao & cao	home	-0.04	whole	0.03
-1=phao & cay	fell	-0.05
-1=phau	fell	0.11	laid	0.02	whole	0.03
-1=phe	home	-0.04	fell	0.04	laid	0.02	lies	-0.01	whole	-0.14
-1=phien	home	0.06	fell	-0.11	whole	0.03
-1=phim	home	-0.03
-1=pho	home	-0.06	fell	-0.16	laid	-0.01	lies	0.15	whole	-0.03
-1=phong	home	-0.03	fell	-0.01	laid	-0.05	lies	-0.07	whole	0.11
-1=phong & doi	fell	-0.03
-1=phong & ha	whole	-0.17
-1=phong & huyen	home	-0.02	whole	0.18
-1=phu	home	0.02	fell	-0.1	lies	0.09	whole	-0.16
-1=phu & thai	whole	-0.21
-1=phuc	home	0.01	fell	0.06	laid	-0.07	whole	-0.13
-1=phum	fell	-0.01	laid	0.07	whole	0.12
-1=phuoc	home	-0.04	fell	-0.09	lies	-0.01	whole	-0.27
-1=phuong	home	0.01	fell	-0.07	laid	0.12	lies	-0.02	whole	0.09
-1=phuong & ha	whole	-0.11
-1=place	home	-0.05
-1=q	home	0.32	fell	0.11	lies	0.14	whole	0.26
-1=qua	home	-0.07	fell	0.14	laid	-0.24	lies	0.07	whole	0.31
-1=qua & deo	fell	-0.04	lies	0.14
-1=qua & song	home	-0.01	fell	0.1	laid	-0.06	lies	-0.03	whole	0.14
-1=quan	home	0.28	fell	-0.4	lies	-0.3	whole	0.03
-1=quan & ban	home	0.02	whole	0.01
-1=quan & cua	fell	-0.06
-1=quan & hoang	home	0.09	whole	0.3
-1=quan & lang	home	0.01	whole	-0.08
-1=quan & thon	home	0.19	fell	-0.01	laid	-0.02	lies	-0.01	whole	0.07
-1=quan & xa	home	0.11	fell	-0.04	laid	-0.03	lies	-0.06	whole	-0.17
-1=quang	home	0.13	fell	-0.01	laid	-0.03	whole	0.03
-1=quao	home	-0.02	fell	0.15	laid	-0.01	whole	-0.01
-1=que	home	0.84	fell	-0.39	laid	-0.36	lies	-0.09	whole	0.17
-1=que & an	home	0.02	whole	0.06
-1=que & ap	whole	-0.07
-1=que & bac	home	-0.05	whole	0.14
-1=que & ban	home	0.04	whole	0.06
-1=que & binh	home	0.1	lies	-0.01	whole	-0.01
-1=que & cai	home	-0.02
-1=que & cam	home	-0.24	whole	-0.02
-1=que & cho	home	0.18	whole	0.08
-1=que & dien	home	0.03	whole	0.19
-1=que & do	home	0.05	whole	-0.08
-1=que & dong	home	0.03	whole	-0.01
-1=que & gia	home	0.11	whole	0.01
-1=que & ha	home	0.13	whole	0.24
-1=que & hai	home	0.02	whole	0.2
-1=que & hoa	home	0.03	whole	-0.09
-1=que & hoang	home	0.02	whole	-0.01
-1=que & kien	whole	-0.07
-1=que & kim	home	-0.12	lies	-0.02	whole	0.15
-1=que & lam	home	-0.04	whole	0.1
-1=que & lang	home	0.11	fell	-0.02	laid	-0.04	lies	-0.01	whole	-0.02
-1=que & luc	whole	-0.11
-1=que & nam	home	0.07	whole	0.06
-1=que & nga	whole	-0.1
-1=que & nghe	whole	0.14
-1=que & nghi	home	0.17	whole	0.17
-1=que & nghia	home	0.05	whole	-0.1
-1=que & ngoai	home	-0.01	fell	0.15	whole	-0.23
-1=que & ninh	home	0.07	fell	-0.01	whole	-0.11
-1=que & phu	home	-0.18	fell	-0.02	whole	-0.13
-1=que & quang	home	0.13	whole	0.1
-1=que & quynh	home	0.15	whole	0.11
-1=que & son	home	-0.14	fell	0.17	whole	-0.07
-1=que & tan	home	0.15	fell	-0.1	lies	-0.03	whole	-0.05
-1=que & thai	home	0.22	fell	-0.02	whole	0.23
-1=que & thanh	home	-0.12	whole	0.14
-1=que & thon	fell	-0.06	whole	-0.18
-1=que & thuan	whole	-0.03
-1=que & thuy	home	0.07	fell	-0.01	whole	0.07
-1=que & tien	home	0.02	whole	0.13
-1=que & trang	home	0.08	lies	0.17	whole	0.15
-1=que & trung	whole	-0.08
-1=que & ung	home	0.05	whole	0.14
-1=que & van	whole	0.1
-1=que & vinh	home	-0.11	whole	-0.09
-1=que & vu	home	0.08	whole	0.23
-1=que & xa	home	0.14	fell	-0.09	laid	-0.01	lies	0.11	whole	-0.15
-1=que & xom	whole	-0.24
-1=que & yen	home	-0.18	whole	-0.09
-1=quoc	fell	0.11	laid	-0.03	whole	-0.03
-1=quoc & doan	fell	0.13	whole	0.05
-1=quy	home	0.19	fell	-0.09	lies	-0.03	whole	0.24
-1=quyen	whole	-0.01
-1=quyet	home	-0.01	fell	-0.03	lies	-0.02
-1=quyt	home	-0.07	whole	-0.11
-1=ra	home	-0.23	fell	-0.19	laid	0.27	lies	-0.13	whole	0.05
-1=ra & bac	home	-0.02	fell	-0.02	laid	-0.03
-1=ra & bo	fell	-0.02	laid	0.14	whole	-0.11
-1=ra & nghia	laid	-0.05	lies	-0.02	whole	0.03
-1=ra & phu	home	-0.1	fell	-0.02
-1=ra & sau	laid	-0.1
-1=rai	home	0.17	fell	-0.02	whole	0.11
-1=rai & lang	home	0.17	whole	0.24
-1=rang	fell	0.12	laid	-0.15	whole	-0.06
-1=ranh	home	-0.08	fell	-0.05	laid	0.01	whole	-0.08
-1=rao	fell	-0.05	laid	-0.02	whole	-0.21
-1=ray	home	0.12	whole	0.22
-1=ri	home	-0.08	whole	-0.21
-1=ri & bac	whole	-0.16
-1=ro	home	-0.03	laid	-0.06	lies	-0.01
-1=roi	home	-0.1	fell	0.05	laid	-0.03	lies	-0.01	whole	0.07
-1=rong	home	-0.1	fell	0.05	whole	-0.04
-1=ru	fell	0.17	laid	-0.11	whole	-0.05
-1=rung	home	-0.01
-1=ruot	home	-0.17	fell	-0.03
-1=rut	fell	-0.17	laid	-0.04	whole	-0.08
-1=sach	home	-0.01	fell	-0.13	laid	-0.12	lies	0.09	whole	0.12
-1=sach & ntls	lies	0.1	whole	0.12
-1=sai	whole	-0.02
-1=sam	home	0.21	whole	0.21
-1=san	fell	0.22	laid	-0.04	lies	-0.06	whole	0.24
-1=sang	home	-0.01	fell	-0.06	laid	-0.12	lies	0.03	whole	0.21
-1=sang & ben	fell	-0.02	laid	0.06	whole	0.14
-1=sang & k	fell	-0.01
-1=sang & lao	fell	-0.01
-1=sanh	fell	-0.01	whole	0.03
-1=sao	fell	-0.04
-1=sat	home	-0.1	fell	-0.07	laid	-0.09	lies	-0.02
-1=sat & cua	fell	-0.05
-1=sat & su	fell	-0.08
-1=sau	home	-0.38	fell	-0.33	laid	0.23	lies	0.21	whole	-0.27
-1=sau & ##	fell	0.02	whole	-0.1
-1=sau & chuyen	fell	-0.05	laid	-0.09	lies	0.11	whole	0.1
-1=sau & con	home	-0.05
-1=sau & giai	laid	-0.03
-1=sau & he	laid	0.06	whole	0.13
-1=sau & lang	fell	-0.13	laid	0.13	whole	0.13
-1=sau & lo	fell	0.04	laid	0.13	whole	-0.03
-1=sau & lung	fell	-0.04	whole	-0.25
-1=sau & phao	fell	-0.09	laid	-0.07
-1=sau & tram	fell	0.04	laid	-0.06	lies	-0.06	whole	-0.3
-1=sau & tran	fell	0.11	laid	-0.07	whole	0.14
-1=sau & truong	fell	-0.09	laid	0.08	lies	0.15	whole	0.03
-1=sau & vuon	fell	-0.03	laid	-0.02	lies	0.01	whole	-0.05
-1=sen	home	-0.12	fell	0.1	laid	-0.18	whole	0.03
-1=si	home	0.07	fell	-0.01	laid	-0.14	lies	0.04	whole	0.08
-1=si & chuc	home	-0.01
-1=si & huyen	whole	-0.12
-1=si & xa	fell	-0.02	whole	-0.07
-1=sim	home	-0.11	fell	-0.03	laid	-0.14	lies	-0.05	whole	-0.31
-1=sinh	home	-0.23	fell	-0.06	laid	-0.03	lies	-0.01	whole	-0.03
-1=sinh & #	fell	0.05	whole	0.07
-1=sinh & ##	fell	-0.11	whole	-0.13
-1=sinh & ben	fell	0.04	laid	-0.02	whole	-0.02
-1=sinh & mat	fell	0.03	lies	0.15	whole	0.17
-1=sinh & mua	fell	-0.05
-1=sinh & mung	fell	-0.07	whole	-0.17
-1=sinh & ngay	fell	-0.19	laid	-0.01	whole	0.02
-1=sinh & sang	fell	-0.02
-1=sinh & tran	fell	-0.25	whole	0.04
-1=sinh & trong	fell	-0.18	laid	-0.06	whole	-0.26
-1=so	fell	-0.28	laid	-0.21	lies	-0.12	whole	-0.13
-1=so & quan	fell	-0.01	laid	-0.01
-1=son	home	0.03	fell	-0.33	laid	-0.03	lies	0.08	whole	-0.31
-1=son & hoa	home	-0.05	whole	-0.14
-1=son & kien	home	0.09	whole	0.12
-1=son & nghe	whole	-0.09
-1=son & quang	home	-0.05	fell	-0.02	whole	-0.12
-1=son & son	home	-0.03	whole	-0.01
-1=son & thanh	fell	-0.02	whole	-0.25
-1=song	home	-0.02	fell	-0.02	laid	0.05	lies	-0.06	whole	0.09
-1=song & ben	fell	-0.07	laid	0.1	lies	-0.01	whole	0.15
-1=su	home	-0.09	fell	-0.31	laid	-0.03	lies	-0.1	whole	-0.36
-1=su & tinh	fell	-0.04
-1=su & xa	home	-0.01	fell	-0.01	lies	-0.02	whole	-0.09
-1=sua	fell	0.04	lies	-0.05
-1=suoi	home	-0.01	fell	0.1	laid	0.08	whole	0.11
-1=suu	whole	-0.12
-1=sy	home	-0.02	whole	0.02
-1=t	fell	-0.14	lies	-0.01	whole	-0.25
-1=t & binh	home	0.09	fell	-0.01	whole	-0.02
-1=ta	home	0.05	fell	0.32	laid	-0.04	whole	0.18
-1=ta & tram	fell	0.17	whole	0.08
-1=tac	home	-0.11	fell	0.03	laid	-0.03	lies	-0.03	whole	-0.02
-1=tac & xa	fell	0.06
-1=tai	home	-0.03	fell	0.6	laid	-0.1	lies	0.45	whole	0.32
-1=tai & ap	home	-0.07	laid	-0.05	lies	-0.06	whole	-0.01
-1=tai & ban	home	-0.04	fell	0.1	laid	0.01	whole	-0.02
-1=tai & benh	whole	-0.04
-1=tai & buon	home	-0.04	fell	-0.01	whole	-0.04
-1=tai & cam	home	0.12	laid	0.07	whole	0.22
-1=tai & canh	laid	-0.03	whole	0.07
-1=tai & cau	fell	0.05	laid	-0.02	whole	0.19
-1=tai & chien	fell	0.08	whole	0.14
-1=tai & cho	home	-0.01	fell	-0.22	laid	-0.06	lies	-0.01	whole	0.05
-1=tai & cua	fell	-0.08	whole	0.13
-1=tai & dak	fell	0.03
-1=tai & diem	fell	0.08	laid	-0.03	lies	-0.06	whole	-0.07
-1=tai & doc	fell	0.04	laid	-0.06	lies	-0.02	whole	-0.17
-1=tai & doi	fell	0.07	laid	-0.07	lies	-0.01	whole	-0.04
-1=tai & dong	fell	-0.03	laid	-0.05	lies	0.11
-1=tai & go	fell	0.01	laid	0.22	lies	-0.06
-1=tai & ha	home	-0.05	whole	-0.09
-1=tai & khu	laid	0.03	lies	0.39	whole	0.05
-1=tai & kinh	home	0.11	whole	0.07
-1=tai & lang	laid	0.05	lies	-0.02	whole	0.05
-1=tai & mat	fell	0.16	laid	-0.13	lies	0.09	whole	-0.1
-1=tai & nga	fell	0.14	whole	0.05
-1=tai & ngam	fell	0.02	lies	-0.01	whole	0.08
-1=tai & nghia	fell	-0.11	laid	0.04	lies	0.07	whole	-0.14
-1=tai & ntls	home	-0.14	fell	-0.18	laid	-0.36	lies	0.37	whole	0.03
-1=tai & nui	fell	-0.14
-1=tai & pho	home	-0.01	fell	-0.15	whole	-0.04
-1=tai & quang	fell	0.06	whole	0.13
-1=tai & suoi	fell	0.05	laid	-0.01
-1=tai & ta	fell	0.09
-1=tai & tan	home	0.04	fell	-0.02	whole	0.02
-1=tai & thon	home	-0.01	fell	0.03	laid	0.09	lies	-0.01	whole	-0.05
-1=tai & tram	home	-0.04	fell	-0.09	laid	-0.08	lies	-0.02	whole	0.1
-1=tai & tran	fell	0.09	laid	0.08	whole	0.21
-1=tai & vung	home	-0.04	fell	0.09	whole	0.05
-1=tai & vuon	laid	0.19	lies	-0.15	whole	-0.01
-1=tai & xa	home	0.07	fell	-0.16	lies	-0.01	whole	-0.19
-1=tam	home	-0.02	fell	-0.1	laid	0.02	lies	-0.07	whole	0.11
-1=tam & bia	laid	-0.01
-1=tan	fell	-0.15	laid	-0.04	lies	-0.11	whole	-0.09
-1=tan & xa	home	-0.09	fell	-0.05
-1=tang	fell	-0.24	laid	0.15	lies	0.05	whole	0.09
-1=tang & ban	fell	-0.06	whole	-0.02
-1=tang & canh	laid	0.05	lies	-0.04	whole	-0.05
-1=tang & doi	fell	-0.01	lies	0.14	whole	0.04
-1=tang & duoi	whole	0.08
-1=tang & gan	lies	0.22	whole	0.21
-1=tang & nghia	laid	-0.22	lies	0.2	whole	0.18
-1=tang & tren	fell	0.1	laid	0.14	lies	-0.02	whole	0.24
-1=tap	home	-0.17	fell	-0.08	laid	-0.02	lies	-0.07	whole	-0.07
-1=tau	home	-0.05	laid	-0.02	whole	0.04
-1=tau & hq	fell	-0.06
-1=tay	home	-0.1	fell	0.06	laid	0.02	lies	-0.08
-1=tay & bia	laid	-0.01
-1=tay & song	fell	-0.13	laid	0.03	lies	-0.04	whole	-0.04
-1=te	home	0.04	fell	-0.08	whole	-0.15
-1=ten	home	-0.14	fell	-0.2	laid	-0.01	lies	0.03	whole	-0.16
-1=ten & trong	laid	-0.05	lies	0.08	whole	0.02
-1=th	home	-0.02
-1=thach	home	-0.11	fell	-0.05	lies	-0.01	whole	-0.08
-1=thach & vinh	fell	-0.01	whole	-0.2
-1=thai	home	0.19	fell	0.02	laid	0.1	lies	-0.1	whole	0.3
-1=thai & ban	home	0.08	fell	-0.13	laid	-0.05	lies	-0.02	whole	0.09
-1=tham	laid	-0.02	whole	-0.08
-1=than	fell	-0.01	laid	-0.01
-1=thang	home	0.01	fell	-0.41	laid	-0.17	lies	-0.16	whole	-0.14
-1=thang & bay	fell	-0.03
-1=thang & chap	fell	-0.1
-1=thang & gieng	fell	-0.02
-1=thang & hai	fell	-0.02
-1=thang & sau	fell	-0.02	laid	-0.08
-1=thanh	home	0.53	fell	-0.11	laid	-0.04	lies	-0.2	whole	0.19
-1=thao	fell	-0.02	laid	-0.03	whole	-0.04
-1=thap	home	-0.05	fell	-0.05	laid	0.13	whole	-0.02
-1=that	fell	-0.02	whole	-0.23
-1=that & son	whole	-0.11
-1=thay	fell	-0.08	laid	-0.01	lies	-0.04	whole	0.09
-1=the	fell	-0.07	laid	-0.04	lies	-0.02	whole	0.14
-1=theo	home	-0.17	fell	-0.15	laid	-0.07	whole	-0.07
-1=theo & bo	whole	-0.07
-1=thi	home	0.02	fell	-0.14	laid	-0.23	lies	0.14	whole	0.06
-1=thi & nuoc	home	-0.03	laid	-0.01
-1=thien	home	-0.03	fell	-0.08	laid	-0.03
-1=thieu	home	0.04	fell	-0.01	whole	0.07
-1=thinh	home	0.01	fell	-0.03	whole	0.19
-1=tho	home	0.05	fell	-0.29	laid	-0.08	lies	-0.02	whole	-0.09
-1=tho & ha	home	-0.1	fell	-0.01	whole	-0.21
-1=thoan	home	0.09	fell	-0.02	laid	-0.01	whole	0.06
-1=thoi	fell	-0.03	whole	-0.08
-1=thong	home	-0.02	fell	-0.07	laid	0.05	lies	-0.02	whole	-0.24
-1=thu	home	0.08	fell	-0.12	lies	-0.03	whole	0.04
-1=thu & tren	fell	0.04	laid	-0.03
-1=thua	fell	-0.02	whole	-0.13
-1=thuan	home	-0.12	fell	0.05	laid	0.11	lies	-0.06	whole	0.02
-1=thuoc	home	-0.3	fell	-0.04	lies	-0.15
-1=thuoc & dai	fell	-0.06
-1=thuoc & trung	fell	-0.11	laid	-0.05	whole	-0.11
-1=thuong	home	0.04	fell	-0.07	laid	-0.07	lies	-0.08	whole	-0.15
-1=thuong & xa	home	0.02	fell	-0.02	lies	-0.01	whole	0.07
-1=thuot	home	0.11	fell	-0.03	laid	-0.03	whole	-0.12
-1=thuy	home	0.2	fell	-0.08	laid	-0.07	lies	-0.04	whole	-0.26
-1=thuy & hai	whole	-0.16
-1=thuy & thai	home	0.02	fell	-0.01	whole	-0.1
-1=thuy & thanh	whole	-0.13
-1=tich	home	-0.11	fell	-0.07	whole	-0.11
-1=tien	home	-0.03	fell	-0.03	laid	-0.02	lies	-0.02	whole	-0.31
-1=tieng	home	0.08	fell	-0.11	laid	-0.04	whole	0.12
-1=tiep	fell	-0.01	laid	-0.06	lies	0.1	whole	-0.07
-1=tieu	home	-0.09	fell	-0.13	laid	-0.05	lies	-0.17
-1=tieu & doan	home	-0.09	fell	-0.25	laid	-0.25	lies	-0.13	whole	-0.02
-1=tieu & khu	fell	0.18	laid	0.14	lies	-0.02	whole	0.06
-1=tim	fell	-0.06	laid	-0.1	lies	-0.08
-1=tim & dong	laid	-0.02	lies	-0.02
-1=tin	home	0.01	fell	-0.13	laid	0.12	whole	0.08
-1=tinh	home	0.11	fell	-0.12	laid	-0.06	lies	0.09	whole	-0.05
-1=to	home	0.12	fell	-0.13	laid	-0.14	lies	-0.04	whole	-0.28
-1=toan	fell	-0.03	laid	-0.01
-1=toc	home	0.14	fell	-0.15	laid	-0.1	lies	0.19
-1=toc & nung	whole	0.01
-1=toc & thai	home	0.09	fell	-0.04	laid	-0.01	lies	-0.03	whole	-0.05
-1=toi	home	-0.04	fell	0.24	laid	-0.17	lies	-0.11	whole	0.05
-1=toi & con	laid	-0.03	lies	-0.01
-1=toi & thon	home	-0.18	fell	-0.03	lies	-0.01	whole	-0.15
-1=toi & tren	fell	-0.07
-1=tra	fell	0.01	laid	-0.01	whole	-0.2
-1=trach	home	0.12	fell	-0.03	laid	-0.05	lies	-0.07
-1=trai	fell	-0.09	laid	-0.08	lies	-0.03	whole	-0.25
-1=tram	home	-0.14	fell	-0.09	laid	0.34	lies	0.09	whole	0.03
-1=tran	home	-0.16	fell	0.32	laid	-0.24	lies	-0.18	whole	0.23
-1=tran & can	fell	-0.13	whole	0.16
-1=tran & cau	fell	-0.04	laid	-0.01	whole	0.09
-1=tran & chong	fell	-0.11	laid	-0.01	whole	-0.26
-1=tran & dia	home	-0.04	fell	0.24	laid	0.06	whole	-0.01
-1=tran & doi	fell	0.13	laid	-0.02	whole	0.09
-1=tran & dong	fell	0.16	whole	-0.03
-1=tran & nui	fell	0.12	whole	0.21
-1=tran & phia	fell	0.33	laid	-0.18	lies	-0.03	whole	0.29
-1=tran & van	fell	-0.07
-1=trang	home	-0.01	fell	-0.26	laid	0.14	lies	0.14	whole	0.18
-1=trang & cuoi	laid	-0.01
-1=trang & don	fell	-0.19	lies	-0.03
-1=trang & ntls	laid	0.22	lies	0.12	whole	0.28
-1=tranh	fell	-0.06	laid	0.11	whole	0.03
-1=trau	fell	0.08	laid	-0.02	whole	0.06
-1=tre	home	-0.05	fell	0.08	lies	-0.01	whole	-0.18
-1=tren	home	-0.29	fell	0.16	laid	0.13	lies	-0.06	whole	0.21
-1=tren & bia	fell	-0.01	laid	-0.1	whole	-0.07
-1=tren & dinh	fell	0.15	laid	0.12	whole	0.17
-1=tren & doi	fell	0.15	laid	-0.14	lies	0.1	whole	0.19
-1=tren & dong	fell	-0.03	laid	-0.04	whole	-0.16
-1=tren & duong	home	-0.02	fell	0.02	laid	-0.06	lies	-0.04	whole	0.03
-1=tren & go	fell	0.07	laid	0.04	lies	-0.01	whole	0.1
-1=tren & nuong	fell	0.04	lies	0.13	whole	0.11
-1=tren & ray	fell	-0.08	laid	0.11	whole	0.06
-1=tren & song	whole	0.03
-1=tren & tau	fell	-0.05	whole	0.02
-1=tren & than	fell	-0.1
-1=treo	fell	-0.15	whole	-0.05
-1=tri	home	-0.33	fell	0.13	laid	-0.02	lies	-0.13	whole	0.04
-1=tri & nghia	laid	-0.11	whole	0.08
-1=trieu	home	0.03	fell	-0.02	laid	-0.01	lies	-0.01	whole	-0.04
-1=trinh	home	0.1	whole	0.11
-1=trom	home	-0.01	fell	-0.06	whole	-0.1
-1=trom & ben	home	-0.01	fell	-0.06	whole	-0.1
-1=tron	fell	0.04	laid	-0.07
-1=trong	home	-0.18	fell	-0.3	laid	0.12	whole	0.19
-1=trong & ban	laid	-0.04
-1=trong & danh	laid	-0.06	lies	-0.04	whole	-0.05
-1=trong & dat	home	-0.05	laid	0.16	lies	0.16	whole	0.2
-1=trong & giay	fell	-0.02
-1=trong & ham	fell	0.04	laid	0.03
-1=trong & hang	fell	0.05	laid	-0.05	whole	0.04
-1=trong & ho	fell	-0.08	laid	0.19	whole	0.17
-1=trong & lo	home	-0.01	fell	-0.07	laid	-0.03
-1=trong & nghia	laid	-0.21
-1=trong & ray	fell	0.08	laid	-0.26	lies	0.09	whole	0.2
-1=trong & so	fell	-0.03	laid	-0.12	lies	-0.02	whole	-0.06
-1=trong & tam	home	-0.02	laid	0.05	whole	0.07
-1=trong & tieu	laid	0.15	whole	0.11
-1=trong & tran	fell	-0.14	laid	-0.12	whole	-0.25
-1=trong & truong	fell	-0.13	laid	-0.01
-1=trong & tui	fell	-0.03	laid	-0.03
-1=trong & vuon	fell	-0.01	laid	0.19	lies	-0.1	whole	0.28
-1=tru	home	0.01	fell	-0.1	lies	-0.02	whole	0.1
-1=trung	home	-0.14	fell	0.16	laid	-0.15	lies	-0.03	whole	-0.08
-1=trung & doi	fell	-0.01	laid	-0.01
-1=truoc	home	-0.11	fell	-0.21	laid	0.14	lies	-0.23	whole	0.17
-1=truoc & #	fell	-0.01	laid	-0.01
-1=truoc & ##	fell	-0.03	laid	-0.01
-1=truong	home	0.02	fell	-0.01	laid	-0.08	lies	-0.14	whole	0.11
-1=truong & thcs	home	-0.11	fell	0.21	lies	-0.05
-1=tu	home	-0.15	fell	-0.33	laid	0.68	lies	-0.32	whole	-0.08
-1=tu & ban	home	-0.04	fell	-0.14	laid	0.15	whole	-0.05
-1=tu & bo	laid	-0.27
-1=tu & doi	fell	-0.07	laid	0.31	lies	-0.06	whole	-0.2
-1=tu & dong	home	0.08	fell	-0.03	laid	0.09	whole	0.15
-1=tu & phu	home	-0.02
-1=tuan	home	0.11	whole	0.22
-1=tuat	home	0.05	whole	-0.02
-1=tuc	home	-0.07	fell	-0.03
-1=tui	home	-0.03	fell	-0.01
-1=tum	fell	-0.02	laid	-0.07	lies	-0.03
-1=tuoi	fell	-0.13	laid	-0.04	lies	-0.02	whole	0.26
-1=tuoi & truoc	fell	-0.01
-1=tuong	home	-0.14	fell	0.08	laid	0.07	lies	-0.01	whole	-0.08
-1=tuyen	home	0.02	fell	-0.07	laid	-0.03	whole	0.19
-1=ty	fell	-0.02	laid	-0.02	whole	-0.17
-1=uy	home	-0.25	fell	-0.11	laid	-0.01	whole	-0.03
-1=v	home	0.1	fell	-0.13	whole	0.05
-1=va	home	-0.16	fell	-0.28	laid	0.11	lies	-0.02	whole	0.02
-1=va & ban	fell	-0.02
-1=vac	home	0.08	fell	0.12	lies	-0.03	whole	0.12
-1=van	home	0.17	fell	0.11	laid	-0.04	lies	-0.02	whole	0.05
-1=van & dong	fell	-0.01
-1=vang	fell	0.19	lies	-0.01	whole	-0.1
-1=vao	home	-0.24	fell	0.17	laid	-0.01	lies	0.04	whole	0.27
-1=vao & binh	fell	-0.03
-1=vao & nghia	laid	0.11	lies	-0.25	whole	0.07
-1=vao & ntls	fell	-0.04	laid	-0.21	lies	-0.01	whole	0.01
-1=vao & vinh	fell	-0.03
-1=vao & xuan	whole	0.05
-1=vay	fell	0.26	laid	0.08	whole	0.27
-1=ve	home	0.03	fell	-0.64	laid	0.03	lies	0.73	whole	0.32
-1=ve & nghia	home	-0.08	fell	-0.15	laid	-0.32	lies	0.07
-1=ve & nt	home	-0.05	fell	-0.02	lies	0.45	whole	0.27
-1=ve & ntls	home	0.18	fell	-0.12	laid	0.09	lies	0.2	whole	0.32
-1=ve & phia	laid	-0.05	lies	-0.03	whole	-0.28
-1=ve & sau	home	-0.02	fell	-0.02	laid	0.01	lies	0.11	whole	0.08
-1=ve & truong	lies	0.11	whole	0.09
-1=ve & xa	home	-0.01	fell	-0.03
-1=vi	home	-0.39	fell	-0.17	laid	-0.27	lies	-0.26	whole	-0.21
-1=vi & c5	home	-0.03	fell	-0.12
-1=vi & dai	fell	-0.03
-1=vi & gan	laid	-0.03	whole	-0.2
-1=vien	home	-0.28	fell	-0.25	laid	0.07	lies	-0.01	whole	-0.21
-1=vien & truong	home	-0.01	fell	-0.09	laid	0.12	lies	-0.09	whole	0.06
-1=vieng	laid	-0.02	lies	0.04	whole	0.01
-1=viet	home	-0.12	fell	0.07	laid	0.11	lies	0.14	whole	0.05
-1=viet & lao	home	-0.05	fell	0.13	laid	-0.01	lies	0.15	whole	0.06
-1=viet & trong	laid	0.1
-1=vinh	home	0.15	fell	-0.07	whole	0.16
-1=vo	home	0.01	fell	0.11	laid	-0.2	lies	-0.12	whole	0.13
-1=voi	home	-0.15	fell	-0.16	laid	-0.06	lies	-0.07	whole	-0.22
-1=vu	home	-0.15	fell	-0.23	laid	-0.08	lies	-0.07	whole	-0.17
-1=vu & tieu	laid	-0.01
-1=vuc	home	0.1	fell	0.09	laid	-0.07	lies	0.25	whole	0.22
-1=vui	fell	-0.1	laid	0.35	lies	-0.05	whole	0.25
-1=vui & tam	laid	0.1	whole	0.11
-1=vung	home	-0.17	fell	0.38	laid	-0.01	lies	-0.04	whole	0.16
-1=vuong	fell	-0.01	whole	0.03
-1=vuot	home	-0.01	fell	0.09	whole	-0.05
-1=vy	home	-0.11	fell	0.24	whole	0.16
-1=x	home	0.11	fell	0.03	whole	0.14
-1=xa	home	0.2	fell	0.17	laid	-0.14	lies	-0.06	whole	0.23
-1=xac	home	-0.01	fell	-0.07	laid	-0.02	lies	-0.02	whole	0.14
-1=xac & vc	fell	-0.05
-1=xe	home	0.01	fell	-0.13	laid	0.07	lies	-0.03	whole	-0.03
-1=xe & cua	fell	-0.05
-1=xem	fell	-0.07	laid	-0.12
-1=xin	laid	-0.06	lies	-0.05
-1=xin & hoi	laid	-0.03	lies	-0.03
-1=xua	fell	0.1	whole	0.06
-1=xuan	home	-0.16	whole	-0.09
-1=xuong	home	0.09	fell	0.17	laid	-0.08	lies	0.08	whole	-0.04
-1=xuong & ben	fell	0.14	laid	-0.07	whole	-0.02
-1=xuong & suoi	fell	-0.14	laid	-0.06	whole	-0.16
-1=xuong & thai	fell	-0.01	whole	-0.2
-1=xuong & tram	home	-0.01	fell	0.15	laid	-0.04	whole	0.06
-1=xuyen	home	-0.09	fell	-0.06	laid	-0.05	lies	0.12	whole	-0.14
-1=xuyen & ha	whole	-0.07
-1=y	home	-0.04	fell	0.16	laid	-0.05	lies	-0.02	whole	0.12
-1=yen	home	0.23	fell	-0.15	laid	-0.03	lies	-0.07	whole	-0.18
-1=yen & ha	whole	-0.34
-1=yen & nam	home	0.03	fell	-0.01	whole	-0.01
-1=yeu	fell	-0.05
-1=yeu & cau	fell	-0.05
-2=#	home	-0.56	fell	0.11	laid	0.14	lies	-0.46	whole	0.25
-2=##	home	-0.34	fell	0.25	laid	-0.17	lies	-0.44	whole	0.36
-2=###	home	-0.14	fell	0.27	laid	-0.31	lies	-0.16	whole	0.06
-2=####	home	0.17	fell	0.61	laid	-0.3	lies	-0.76	whole	0.14
-2=^	home	-0.15	fell	0.07	laid	0.34	lies	0.15	whole	0.06
-2=a	home	0.1	fell	-0.02	laid	0.11	lies	0.06	whole	0.11
-2=ai	home	0.13	fell	-0.23	laid	-0.22	lies	0.06	whole	-0.04
-2=an	home	0.08	fell	-0.32	laid	-0.15	lies	0.14	whole	0.08
-2=anh	home	0.21	fell	-0.11	laid	0.13	lies	-0.26	whole	0.1
-2=ap	home	0.11	fell	0.16	laid	0.08	whole	0.3
-2=ay	home	-0.03	fell	-0.23	laid	0.16	lies	-0.02	whole	-0.14
-2=b	home	0.14	fell	-0.05	laid	-0.01	lies	-0.01	whole	0.08
-2=b52	fell	0.14	whole	0.22
-2=ba	home	0.06	fell	-0.22	laid	0.03	lies	-0.24	whole	-0.12
-2=bac	home	-0.18	fell	0.04	laid	-0.04	lies	-0.02	whole	-0.59
-2=bach	home	-0.11	fell	-0.05	whole	-0.06
-2=bai	home	-0.01	laid	0.32	lies	-0.08	whole	0.09
-2=ban	home	0.06	fell	0.66	laid	0.28	lies	-0.42	whole	0.8
-2=bang	home	-0.09	fell	-0.15	laid	-0.1	lies	-0.07	whole	0.08
-2=bao	home	-0.16	fell	-0.01	lies	-0.06	whole	-0.05
-2=bat	fell	-0.34	laid	-0.08	lies	-0.03	whole	0.08
-2=bau	home	-0.13	fell	0.22	laid	0.03	lies	-0.02	whole	0.05
-2=bay	home	-0.01	fell	0.05	laid	-0.11	lies	-0.03
-2=be	home	0.02	fell	-0.01
-2=ben	home	0.05	fell	-0.06	laid	0.01	lies	0.05	whole	-0.58
-2=benh	home	-0.06	fell	0.21	laid	-0.07	whole	0.23
-2=bi	home	-0.43	fell	0.05	laid	-0.1	lies	-0.1	whole	0.07
-2=bia	home	-0.13	laid	0.06	lies	0.18	whole	0.16
-2=bich	fell	-0.01	whole	-0.07
-2=bien	home	-0.05	fell	-0.21	laid	-0.02	lies	-0.02	whole	-0.11
-2=biet	home	0.07	fell	-0.08	laid	0.07	lies	0.03	whole	0.18
-2=binh	home	-0.1	fell	-0.01	lies	0.12	whole	-0.08
-2=bo	home	-0.08	fell	-0.32	lies	0.13	whole	0.15
-2=boc	home	0.13	fell	0.09	laid	0.37	lies	0.25	whole	0.22
-2=bom	home	-0.13	fell	-0.01	laid	-0.19	lies	-0.04	whole	-0.11
-2=bon	home	-0.01	fell	0.08
-2=bong	home	-0.02	whole	-0.03
-2=bua	home	-0.02	fell	-0.03	laid	0.04	whole	0.12
-2=bung	home	0.06	fell	-0.01	laid	-0.01	whole	0.08
-2=buoc	fell	-0.01	laid	-0.04	whole	-0.12
-2=but	home	-0.19	fell	-0.15
-2=c	home	-0.05	fell	-0.11	laid	-0.01
-2=c1	home	-0.1	fell	-0.04
-2=c12	home	-0.02
-2=c18	fell	0.06	whole	-0.1
-2=c3	home	-0.09	fell	-0.01
-2=c4	home	-0.12	fell	-0.02	laid	-0.02	lies	-0.01
-2=c5	home	-0.03	fell	-0.01
-2=ca	home	-0.07	fell	-0.16	laid	0.05	lies	-0.1	whole	-0.05
-2=cac	home	-0.06	fell	-0.14	laid	-0.04	lies	-0.02	whole	-0.15
-2=cach	fell	-0.06	laid	0.14	whole	-0.04
-2=cai	home	0.01	fell	-0.1	laid	-0.05	lies	-0.01	whole	-0.18
-2=cam	home	-0.04	fell	-0.17	laid	-0.01	lies	-0.05	whole	-0.22
-2=can	home	0.09	fell	0.2	laid	-0.12	lies	-0.01	whole	0.02
-2=cang	home	-0.08	fell	0.16	laid	-0.01	whole	-0.11
-2=canh	home	-0.03	fell	-0.19	laid	-0.08	lies	0.18	whole	-0.38
-2=cao	home	-0.04	fell	-0.03	laid	0.03	lies	0.11	whole	-0.52
-2=cap	home	-0.26	fell	-0.06	laid	-0.16	lies	-0.1	whole	-0.05
-2=cat	home	-0.01	fell	-0.06	laid	-0.15	lies	0.13	whole	-0.37
-2=cau	home	-0.07	fell	0.09	laid	-0.04	lies	-0.08	whole	-0.15
-2=cay	home	-0.03	fell	0.04	laid	0.04	lies	-0.02
-2=ccb	fell	-0.08	laid	0.11	lies	-0.15	whole	0.02
-2=cha	home	-0.01	whole	-0.04
-2=chac	home	0.2	fell	-0.01	whole	0.12
-2=chai	fell	-0.08	whole	-0.16
-2=cham	home	0.26	fell	0.07	laid	-0.06	lies	-0.02	whole	0.09
-2=chan	home	-0.1	fell	-0.05	laid	0.35	lies	-0.04	whole	0.12
-2=chap	home	-0.18	fell	-0.19	laid	-0.03	lies	-0.03	whole	-0.4
-2=chat	home	0.02	fell	-0.08	whole	0.05
-2=chau	home	0.22	fell	-0.28	laid	-0.15	lies	-0.18
-2=chay	home	-0.03	fell	0.27	laid	-0.05	whole	0.19
-2=che	home	-0.01	fell	-0.07
-2=chep	home	-0.06
-2=chet	home	-0.09	fell	0.35	laid	-0.25	lies	-0.06	whole	0.13
-2=chi	home	-0.34	fell	-0.31	laid	-0.37	lies	-0.22	whole	-0.2
-2=chiec	laid	-0.02	whole	-0.14
-2=chien	home	-0.05	fell	0.11	laid	-0.11	lies	-0.03	whole	0.06
-2=chieu	home	-0.02	whole	0.1
-2=chim	fell	0.18	laid	-0.01	whole	0.09
-2=chin	home	-0.04	fell	0.12	whole	0.08
-2=chinh	home	0.13	fell	-0.08	laid	-0.04	lies	-0.04
-2=cho	fell	-0.01	laid	-0.23	lies	-0.08
-2=chon	home	-0.24	fell	-0.6	laid	0.67	lies	-0.17	whole	0.17
-2=chong	home	-0.01	fell	0.1	laid	-0.12	lies	-0.01	whole	0.07
-2=chot	home	-0.01	fell	0.07	laid	-0.01	lies	-0.01	whole	-0.04
-2=chu	home	0.11	fell	-0.5	laid	-0.09	lies	-0.02	whole	0.09
-2=chua	home	-0.14	fell	0.03	laid	-0.03	lies	-0.01	whole	0.03
-2=chuc	home	-0.02	fell	-0.22	laid	-0.07	lies	-0.06
-2=chung	fell	0.01	laid	0.2	lies	-0.05	whole	0.03
-2=chup	home	-0.01	fell	-0.04	laid	-0.01	lies	0.09
-2=chuyen	home	-0.2	fell	-0.1	laid	0.16	lies	0.38	whole	0.24
-2=co	home	-0.22	fell	-0.11	laid	-0.29	lies	0.04	whole	-0.25
-2=coi	home	-0.08	fell	0.1	laid	-0.04	whole	0.03
-2=con	home	-0.39	fell	-0.43	lies	0.12	whole	-0.05
-2=cong	home	-0.04	fell	-0.01	laid	-0.23	lies	-0.14	whole	-0.13
-2=cot	fell	0.08	laid	-0.22	lies	0.06	whole	-0.15
-2=cu	home	-0.13	fell	0.04	laid	0.09	lies	0.15	whole	0.24
-2=cua	home	-0.2	fell	0.27	laid	0.02	lies	-0.12	whole	-0.19
-2=cuc	home	-0.01	whole	0.04
-2=cung	home	-0.28	fell	0.07	laid	-0.21	lies	-0.11	whole	-0.07
-2=cuoc	laid	-0.01	whole	-0.03
-2=cuoi	home	-0.01	laid	0.01	whole	-0.02
-2=cuong	home	0.08	fell	0.05	whole	0.18
-2=cut	home	-0.01	fell	-0.14	laid	-0.04
-2=d	fell	-0.12
-2=d2	home	-0.1	fell	0.14	whole	0.04
-2=d5	home	-0.01	fell	-0.06
-2=d6	home	0.09	fell	-0.01	whole	-0.04
-2=da	home	-0.19	fell	-0.34	laid	0.21	lies	0.18	whole	0.01
-2=dac	home	0.01	fell	-0.09	laid	-0.02	lies	-0.09	whole	0.01
-2=dai	home	0.08	fell	-0.02	laid	-0.08	lies	-0.2	whole	0.02
-2=dak	home	-0.07	fell	0.07	laid	-0.15	whole	-0.1
-2=dan	fell	-0.14	laid	-0.02	lies	-0.22
-2=dang	home	0.03	fell	-0.19	laid	-0.42	lies	0.26	whole	0.27
-2=danh	home	0.08	fell	0.12	laid	-0.16	lies	0.02	whole	0.59
-2=dao	home	0.29	fell	-0.15	laid	0.12	lies	-0.05	whole	0.11
-2=dap	home	-0.06	fell	-0.14	laid	-0.08	lies	-0.05	whole	-0.06
-2=dat	fell	0.24	laid	0.31	lies	-0.07	whole	0.22
-2=dau	fell	-0.02	laid	0.59	lies	-0.12	whole	0.24
-2=day	home	-0.06	fell	0.1	laid	0.1	lies	0.07	whole	-0.13
-2=de	home	-0.29	fell	-0.35	laid	0.36	lies	-0.18	whole	-0.01
-2=dem	home	-0.05	fell	0.1	laid	0.32	whole	0.19
-2=den	home	-0.02	fell	-0.02	whole	-0.13
-2=deo	laid	-0.01
-2=deu	fell	-0.09	laid	0.07	lies	-0.06
-2=di	home	-0.09	fell	0.19	laid	-0.3	lies	0.21	whole	0.02
-2=dia	home	-0.04	fell	0.44	laid	-0.22	lies	-0.08	whole	0.01
-2=dich	home	-0.12	fell	0.07	laid	-0.09	whole	0.17
-2=diem	laid	-0.03	lies	-0.01	whole	-0.29
-2=dien	home	0.17	fell	-0.05	laid	-0.16	lies	-0.06	whole	0.06
-2=dieu	fell	-0.02	laid	-0.06	lies	-0.01	whole	-0.03
-2=dinh	home	0.08	fell	-0.31	laid	-0.19	lies	-0.2	whole	0.07
-2=do	home	-0.43	fell	0.35	laid	0.02	lies	-0.02
-2=doan	home	-0.23	fell	-0.56	laid	-0.1	lies	-0.32	whole	-0.34
-2=doc	home	-0.18	fell	-0.16	laid	-0.2	lies	-0.05	whole	-0.21
-2=doi	home	-0.73	fell	-0.25	laid	-0.05	lies	0.4	whole	-0.13
-2=don	home	-0.34	laid	-0.34	lies	0.03	whole	-0.15
-2=dong	home	0.02	fell	-0.4	laid	-0.16	lies	-0.01	whole	-0.31
-2=dot	home	-0.02	fell	0.24
-2=du	home	0.04	fell	-0.19	laid	-0.11	lies	0.08	whole	0.13
-2=dua	home	0.22	fell	0.12	laid	0.16	lies	0.17	whole	0.19
-2=duc	fell	-0.13	laid	-0.04	lies	0.1	whole	0.17
-2=dung	home	-0.03	fell	0.05	laid	-0.1	lies	-0.04	whole	0.2
-2=duoc	home	-0.05	fell	-0.44	laid	0.29	lies	0.04	whole	-0.02
-2=duoi	home	-0.02	fell	0.02	laid	0.06	lies	0.09	whole	-0.11
-2=duong	home	0.17	fell	0.09	laid	-0.23	lies	-0.12	whole	-0.12
-2=duy	home	0.15	fell	-0.11	lies	-0.02	whole	0.2
-2=e	home	0.01	fell	-0.13	laid	-0.07	lies	-0.07	whole	0.01
-2=e2	laid	-0.01
-2=e3	laid	-0.02	whole	-0.02
-2=e42	home	0.05	lies	-0.01	whole	0.01
-2=ea	fell	-0.03	laid	0.17	lies	-0.01	whole	0.09
-2=em	home	-0.27	fell	-0.18	laid	-0.34	lies	-0.07	whole	0.01
-2=f10	laid	-0.03	whole	-0.06
-2=gan	home	-0.07	fell	-0.05	laid	0.04	whole	-0.27
-2=gao	home	-0.14	fell	0.02	laid	-0.02	whole	-0.08
-2=gay	home	0.02	fell	-0.01	whole	0.11
-2=ghi	home	-0.03	fell	-0.22	laid	0.05	lies	-0.07
-2=gi	home	-0.02
-2=gia	home	0.13	fell	-0.02	laid	0.06	lies	-0.11	whole	-0.04
-2=giai	home	-0.1	fell	0.15	whole	0.08
-2=giam	fell	-0.16
-2=giao	home	-0.16	fell	-0.23	laid	0.09	lies	-0.13	whole	0.02
-2=giap	home	-0.08	fell	-0.01
-2=giau	fell	-0.01	laid	0.06
-2=giay	home	0.07	fell	-0.1	laid	-0.11	lies	-0.04	whole	-0.19
-2=gieng	fell	0.16	laid	-0.01	whole	-0.07
-2=gio	home	-0.05	fell	-0.08	laid	-0.44	lies	-0.16	whole	0.09
-2=giong	home	-0.14	fell	-0.11	laid	0.01	lies	-0.02	whole	-0.19
-2=giu	home	-0.07	fell	0.24	laid	-0.1	whole	0.03
-2=giup	home	-0.17	fell	-0.11	laid	-0.1	lies	-0.04
-2=go	home	-0.17	fell	0.09	laid	0.01	lies	-0.09	whole	-0.17
-2=goc	home	0.05	fell	-0.31	laid	-0.29	lies	0.33	whole	0.01
-2=goi	home	-0.12	fell	0.21	laid	0.31	lies	0.23	whole	0.3
-2=gom	home	-0.02	fell	-0.01	laid	-0.06	lies	-0.07
-2=gon	laid	-0.04	whole	-0.07
-2=gui	home	-0.08	fell	-0.14	laid	0.07	lies	-0.01	whole	0.04
-2=h	home	-0.18	fell	0.13	laid	-0.01	lies	-0.01	whole	-0.03
-2=ha	home	-0.05	fell	-0.04	laid	-0.17	lies	0.06	whole	0.02
-2=hai	home	-0.22	fell	-0.1	laid	-0.31	lies	0.04	whole	0.05
-2=ham	home	-0.13	fell	0.17	laid	-0.08	whole	-0.01
-2=han	laid	0.05	whole	0.09
-2=hang	home	-0.06	fell	-0.13	laid	0.05	lies	0.07	whole	-0.08
-2=hanh	home	0.15	fell	-0.1	whole	0.06
-2=hao	fell	-0.04	laid	0.11	whole	-0.19
-2=hau	laid	-0.01
-2=hay	home	-0.13	fell	0.23	laid	0.07	lies	-0.05	whole	0.14
-2=het	home	-0.01	fell	-0.08	laid	0.06	lies	0.27	whole	-0.03
-2=hi	fell	0.08	laid	-0.08	lies	0.15	whole	-0.02
-2=hien	home	-0.13	fell	-0.26	laid	-0.35	lies	0.1	whole	-0.02
-2=hiep	home	0.07	whole	0.05
-2=hieu	home	-0.07	fell	-0.04	lies	-0.01
-2=hinh	home	0.11	fell	0.09	laid	-0.01	whole	0.14
-2=ho	home	-0.02	fell	-0.61	laid	0.4	lies	-0.22
-2=hoa	fell	-0.09	laid	-0.16	lies	0.06	whole	-0.05
-2=hoai	home	-0.18	fell	-0.03	lies	-0.03	whole	-0.3
-2=hoang	home	0.23	fell	-0.12	laid	-0.03	whole	0.33
-2=hoat	home	-0.08	whole	-0.13
-2=hoc	home	-0.15	fell	-0.24	laid	-0.06
-2=hoi	home	-0.12	laid	-0.33	lies	-0.16	whole	0.04
-2=hom	home	-0.02	fell	-0.22	laid	-0.11
-2=hon	home	-0.15	fell	0.07	laid	-0.06	whole	-0.01
-2=hong	home	-0.03	fell	-0.06	laid	-0.03	lies	0.07	whole	0.33
-2=hop	home	0.01	fell	0.03	laid	-0.02	lies	-0.04	whole	-0.07
-2=hs	home	-0.07	fell	0.19	laid	0.1	lies	-0.08	whole	-0.03
-2=hue	home	0.09	fell	-0.01	whole	0.03
-2=hung	fell	0.02	laid	0.08	lies	-0.03	whole	0.09
-2=huong	home	0.12	fell	-0.15	laid	-0.14	lies	-0.04	whole	-0.32
-2=huu	home	-0.23	fell	-0.21	laid	-0.03	lies	-0.12	whole	-0.22
-2=huy	fell	-0.11	laid	-0.04	whole	-0.01
-2=huyen	home	-0.15	fell	-0.08	laid	-0.09	lies	-0.08	whole	-0.13
-2=hy	home	-0.1	fell	-0.07	laid	-0.05	lies	-0.17	whole	-0.01
-2=ia	home	-0.02	fell	-0.01	laid	-0.02	lies	-0.06	whole	-0.22
-2=in	home	-0.05	whole	-0.16
-2=k	laid	-0.05
-2=ke	home	0.13	fell	0.26	laid	-0.3	lies	0.04	whole	-0.11
-2=kem	fell	0.06	laid	0.05	whole	0.08
-2=keo	home	-0.04	fell	-0.13	laid	0.13	whole	-0.02
-2=ket	home	-0.08	fell	0.11	laid	0.04	lies	-0.02	whole	0.2
-2=keu	home	-0.02	fell	-0.01
-2=kha	home	-0.03	fell	0.13	whole	-0.07
-2=khac	home	-0.02	fell	-0.3	laid	-0.11	lies	-0.04	whole	0.14
-2=khai	home	0.27	fell	-0.04	whole	0.09
-2=kham	home	-0.11	fell	0.25	whole	0.08
-2=khanh	home	-0.15	fell	0.11	laid	-0.01	whole	0.03
-2=khau	home	-0.15	whole	-0.04
-2=khe	home	-0.12	fell	-0.12	laid	0.1	whole	0.29
-2=khi	home	-0.04	fell	0.03	laid	-0.04	lies	-0.05	whole	0.07
-2=khieng	fell	-0.03	laid	0.03	whole	0.04
-2=khmer	home	0.26	fell	-0.24	laid	-0.01	lies	-0.04	whole	-0.1
-2=kho	fell	0.06	laid	-0.01	whole	0.02
-2=khoa	home	-0.03	fell	-0.04	whole	0.05
-2=khoai	whole	0.19
-2=khoan	home	0.18	fell	-0.08	whole	0.13
-2=khoang	home	-0.06	fell	-0.02	laid	0.07	whole	0.07
-2=khoi	fell	-0.01	laid	-0.02	lies	-0.03	whole	0.01
-2=khong	home	-0.09	fell	-0.03	laid	-0.32	lies	-0.3	whole	-0.15
-2=khu	home	-0.08	fell	0.17	laid	-0.17	lies	0.26	whole	0.17
-2=khue	fell	-0.03	whole	0.12
-2=kia	home	-0.07	fell	0.14	laid	-0.02	lies	-0.08
-2=kich	home	-0.12	fell	0.15	laid	-0.23	lies	-0.1	whole	-0.07
-2=kiem	fell	0.04	laid	0.15	lies	-0.02	whole	0.13
-2=kien	home	0.04	fell	-0.13	laid	-0.02	lies	-0.02	whole	-0.51
-2=kiet	home	0.02	fell	-0.07	laid	-0.01	whole	0.08
-2=kieu	home	0.11	fell	-0.05	whole	-0.08
-2=kim	home	0.01	fell	-0.07	laid	-0.03	lies	-0.03	whole	-0.48
-2=kinh	home	-0.08	fell	-0.37	lies	-0.15	whole	-0.36
-2=km	laid	-0.09	whole	-0.05
-2=ko	home	-0.07	fell	-0.07	laid	-0.05	whole	-0.15
-2=kon	fell	-0.02	laid	-0.07	lies	-0.03
-2=ky	home	0.04	fell	0.12	laid	-0.05	lies	-0.06	whole	-0.02
-2=la	fell	-0.31	laid	-0.29	lies	-0.07	whole	0.15
-2=lac	home	0.07	fell	-0.07	laid	-0.03	lies	-0.02	whole	-0.02
-2=lai	home	-0.04	fell	0.14	laid	0.18	lies	0.08	whole	0.37
-2=lam	home	0.08	fell	-0.31	laid	-0.02	lies	-0.07	whole	-0.03
-2=lan	home	-0.18	fell	-0.14	lies	-0.04	whole	0.13
-2=lang	home	0.22	fell	0.01	laid	0.26	lies	-0.17	whole	0.2
-2=lanh	whole	0.08
-2=lao	fell	0.19	laid	-0.17	whole	0.08
-2=lap	home	0.14	fell	-0.09	laid	0.03	lies	-0.02	whole	-0.29
-2=lau	fell	-0.02
-2=lay	home	-0.07	fell	-0.14	laid	0.08	lies	-0.03	whole	-0.11
-2=le	home	0.19	fell	-0.13	laid	-0.06	lies	-0.03	whole	-0.07
-2=len	home	-0.08	fell	0.08	laid	0.1	whole	0.2
-2=lich	home	-0.01	fell	-0.12	laid	-0.02	whole	-0.07
-2=lien	home	0.13	fell	-0.22	laid	-0.07	lies	-0.13	whole	0.01
-2=liet	home	-0.1	fell	-0.25	laid	-0.09	lies	0.07	whole	-0.28
-2=lieu	home	-0.03	fell	0.12	laid	-0.17	lies	-0.02	whole	0.18
-2=lim	home	-0.03	fell	-0.18	whole	-0.15
-2=linh	home	-0.29	fell	-0.15	laid	-0.16	lies	-0.05	whole	-0.02
-2=lo	home	-0.13	fell	-0.14	lies	-0.04	whole	-0.36
-2=loc	home	-0.09	fell	-0.05	laid	0.01	lies	-0.02	whole	-0.14
-2=loi	home	-0.24	fell	0.23	laid	-0.09	lies	0.13	whole	-0.1
-2=lon	home	-0.01	fell	-0.06	laid	-0.02	whole	-0.09
-2=long	home	0.04	fell	0.06	laid	-0.06	lies	-0.02	whole	0.23
-2=lop	home	-0.06	fell	-0.11	laid	-0.04	lies	-0.03
-2=lot	fell	0.04	laid	-0.02	whole	-0.09
-2=ls	home	-0.04	fell	0.02	laid	-0.02	whole	0.01
-2=lu	fell	-0.01	lies	0.11	whole	0.12
-2=lua	home	0.15	fell	-0.06	whole	0.09
-2=luc	home	0.12	fell	0.11	laid	0.12	lies	-0.11	whole	-0.16
-2=lung	home	-0.06	fell	-0.07	laid	-0.06	lies	-0.02	whole	0.07
-2=luon	fell	-0.16	laid	0.08	whole	0.2
-2=luong	home	0.03	fell	-0.04	laid	-0.12	lies	-0.02	whole	0.06
-2=luu	fell	0.11	laid	-0.03	whole	-0.06
-2=luyen	home	0.05	fell	-0.15	whole	0.01
-2=ly	home	-0.09	fell	0.19	laid	-0.12	lies	-0.05	whole	-0.21
-2=m	laid	-0.02	lies	0.16	whole	-0.05
-2=ma	home	-0.17	fell	-0.11	laid	-0.1	lies	-0.07	whole	-0.04
-2=mai	home	-0.22	fell	-0.36	laid	0.12	lies	-0.1	whole	-0.04
-2=mam	laid	-0.01
-2=man	whole	-0.01
-2=mang	home	0.03	fell	-0.04	laid	-0.05	lies	0.09	whole	-0.11
-2=manh	home	-0.06	fell	-0.07	laid	-0.04	lies	-0.03	whole	0.02
-2=mao	home	0.08	fell	-0.02	laid	0.16	lies	-0.16	whole	-0.07
-2=map	home	-0.05
-2=mat	home	-0.12	fell	0.51	laid	-0.35	lies	-0.21	whole	-0.05
-2=mau	home	-0.17	fell	-0.13	laid	-0.06	lies	-0.01	whole	0.01
-2=may	home	-0.22	fell	0.11	laid	-0.2	lies	-0.03	whole	-0.04
-2=me	home	0.14	fell	-0.03	laid	-0.09	lies	-0.14	whole	-0.07
-2=mien	home	-0.15	fell	-0.02	laid	0.09	whole	-0.06
-2=mieu	home	-0.06	fell	-0.02	laid	-0.01	whole	-0.08
-2=min	fell	0.32	laid	-0.13	lies	-0.03	whole	0.12
-2=minh	fell	-0.14	laid	0.03	lies	0.1	whole	0.04
-2=mo	home	-0.05	fell	-0.27	laid	0.19	lies	0.12	whole	0.01
-2=moc	home	-0.02	laid	-0.08	lies	-0.01	whole	-0.21
-2=moi	home	-0.21	fell	-0.16	laid	0.05	lies	0.08	whole	-0.13
-2=mon	whole	-0.26
-2=mong	home	0.07	fell	-0.02	whole	-0.03
-2=mot	home	-0.2	fell	0.18	laid	-0.08	lies	0.11	whole	0.28
-2=muc	home	-0.02	laid	-0.03	lies	-0.01	whole	-0.11
-2=mui	home	0.16	fell	-0.06	laid	-0.04	lies	-0.01	whole	-0.26
-2=mung	home	-0.06	fell	-0.19	whole	0.01
-2=muoi	home	-0.13	fell	-0.04	whole	0.03
-2=muong	home	0.14	fell	0.02	laid	-0.03	lies	-0.02	whole	-0.28
-2=my	home	0.04	fell	-0.05	laid	-0.03	lies	-0.02	whole	-0.15
-2=na	home	0.1	laid	0.09	lies	-0.01	whole	0.1
-2=nam	home	-0.07	fell	-0.08	laid	0.42	lies	0.43	whole	0.26
-2=nang	fell	0.17	whole	0.09
-2=nao	home	-0.06	fell	-0.08	laid	-0.15	lies	-0.06	whole	-0.15
-2=nat	fell	-0.08
-2=nay	home	-0.06	fell	-0.08	laid	-0.54	lies	-0.01	whole	-0.07
-2=nem	fell	0.09	laid	-0.1	whole	0.1
-2=nen	home	0.01	fell	-0.03	laid	-0.11	lies	-0.03	whole	-0.01
-2=nga	home	0.09	fell	0.2	laid	-0.17	lies	-0.05	whole	0.3
-2=ngan	fell	0.08	laid	-0.05	lies	0.16	whole	0.16
-2=ngay	home	-0.09	fell	-0.06	laid	0.3	lies	0.08	whole	0.19
-2=nghe	home	-0.1	fell	0.12	laid	-0.25	lies	0.09	whole	-0.16
-2=nghi	home	-0.24	fell	-0.16	laid	-0.11	lies	0.18	whole	-0.26
-2=nghia	home	0.06	fell	-0.33	laid	0.27	lies	-0.04	whole	-0.27
-2=ngo	home	-0.13	fell	0.16	laid	-0.07	lies	-0.03	whole	-0.04
-2=ngoai	fell	0.05	lies	0.15	whole	-0.03
-2=ngoan	home	0.05	fell	-0.01	laid	-0.02	whole	0.01
-2=ngoc	home	0.22	fell	-0.2	laid	-0.03	lies	-0.07	whole	0.11
-2=ngoi	fell	-0.17	laid	-0.02	lies	-0.06	whole	-0.01
-2=ngu	home	0.05	fell	-0.2	laid	-0.03	lies	-0.03	whole	-0.23
-2=nguoi	home	-0.11	fell	-0.05	laid	-0.26	lies	-0.01	whole	0.27
-2=nguyen	home	0.32	fell	-0.2	laid	-0.2	lies	-0.13	whole	0.09
-2=nha	home	0.47	fell	-0.43	laid	-0.25	lies	0.02	whole	-0.28
-2=nhac	fell	-0.07
-2=nham	home	-0.01	whole	-0.05
-2=nhan	home	-0.04	laid	-0.15	lies	0.13	whole	0.16
-2=nhap	home	-0.01
-2=nhat	home	0.1	fell	0.08	laid	-0.25	whole	0.08
-2=nhau	home	-0.05	fell	-0.14	laid	0.05	whole	0.1
-2=nhe	fell	-0.05	whole	0.03
-2=nhi	home	-0.02	fell	-0.07	whole	-0.06
-2=nho	home	0.25	fell	-0.08	laid	-0.06	lies	-0.07	whole	0.16
-2=nhom	home	-0.08	fell	-0.13	laid	-0.01	lies	-0.06
-2=nhon	fell	-0.03	laid	-0.03	whole	-0.06
-2=nhu	home	0.02	fell	-0.05	lies	-0.02
-2=nhuan	home	0.05	fell	-0.14	whole	-0.03
-2=nhung	home	-0.19	fell	-0.12	laid	-0.07	lies	-0.03	whole	-0.12
-2=nhuong	laid	-0.01	lies	0.09	whole	0.09
-2=niem	home	-0.01	whole	-0.13
-2=ninh	home	0.1	fell	-0.07	laid	-0.05	lies	-0.01	whole	-0.33
-2=no	home	0.32	fell	-0.19	laid	0.2	whole	0.31
-2=noi	home	-0.07	fell	0.2	lies	-0.27	whole	0.28
-2=nong	fell	0.05	laid	-0.05	whole	-0.22
-2=ntls	home	-0.03	fell	0.13	laid	-0.03	lies	0.26	whole	0.22
-2=nu	home	-0.09	fell	-0.04
-2=nua	home	-0.09	fell	0.09	laid	0.09	lies	0.05	whole	0.25
-2=nui	home	-0.03	fell	0.04	laid	-0.06	lies	0.1	whole	-0.05
-2=nung	home	0.13	fell	-0.12	lies	-0.03	whole	-0.04
-2=nuoc	home	0.16	fell	-0.07	laid	-0.09	lies	0.14	whole	-0.15
-2=nuong	fell	-0.06	laid	0.04	whole	-0.06
-2=o	home	0.02	fell	0.54	lies	0.12	whole	0.25
-2=oanh	whole	0.05
-2=om	home	-0.05	laid	-0.02	whole	-0.11
-2=on	home	0.14	whole	-0.04
-2=ong	home	-0.01	fell	-0.15	laid	0.16	lies	-0.27	whole	-0.14
-2=pac	home	0.1	whole	0.17
-2=pang	home	-0.1	whole	-0.14
-2=pao	home	0.28	fell	-0.1	laid	-0.06	whole	0.09
-2=pha	home	-0.02	fell	0.07	lies	-0.01	whole	-0.08
-2=phai	home	-0.13	laid	0.07	lies	-0.05	whole	0.03
-2=phan	home	0.11	fell	-0.06	lies	-0.05	whole	-0.02
-2=phao	home	-0.18	fell	-0.34	laid	0.07	lies	-0.01	whole	0.03
-2=phat	fell	0.12	laid	0.04	lies	-0.02	whole	0.05
-2=phi	home	-0.09	fell	-0.07	laid	0.24	lies	0.13	whole	0.03
-2=phia	home	-0.06	fell	-0.27	lies	-0.13	whole	-0.73
-2=pho	home	0.2	fell	-0.08	laid	-0.08	lies	-0.02	whole	0.1
-2=phoi	home	-0.02	whole	-0.02
-2=phol	home	-0.14	whole	-0.01
-2=phong	fell	-0.16	laid	-0.06	lies	-0.05	whole	-0.16
-2=phu	home	-0.07	fell	-0.41	laid	-0.04	lies	0.18	whole	-0.33
-2=phuc	home	-0.12	fell	0.28	laid	-0.07	lies	-0.03
-2=phum	home	-0.05	fell	0.15	whole	0.15
-2=phuoc	home	0.21	fell	-0.07	laid	-0.05	lies	-0.01	whole	-0.06
-2=phuong	home	-0.12	fell	-0.08	laid	-0.07	lies	-0.04	whole	-0.06
-2=place	home	-0.03	fell	-0.02
-2=q	home	0.16	fell	-0.01	lies	0.15	whole	0.1
-2=qua	home	-0.06	fell	0.11	laid	0.07	lies	-0.03	whole	0.17
-2=quan	home	-0.16	fell	-0.16	laid	0.14	lies	0.04	whole	-0.12
-2=quang	home	0.34	fell	-0.22	laid	-0.26	lies	-0.1	whole	0.32
-2=quay	home	-0.01	fell	-0.04	laid	-0.05	lies	-0.05
-2=que	home	0.81	fell	-0.36	laid	-0.03	lies	-0.24	whole	-0.09
-2=quen	home	0.07	fell	-0.03
-2=quoc	home	0.23	fell	0.02	laid	-0.03	lies	0.1	whole	0.23
-2=quy	home	-0.02	fell	0.08	laid	-0.1	lies	0.02	whole	-0.18
-2=quyen	home	-0.2	fell	0.05	whole	0.05
-2=quynh	home	0.12	fell	-0.05	lies	-0.02	whole	-0.23
-2=ra	home	-0.07	laid	0.01	lies	-0.08	whole	-0.01
-2=rach	home	-0.07	whole	-0.06
-2=ram	home	0.12	fell	-0.07	whole	0.15
-2=rang	home	0.01	fell	0.1	laid	-0.03	lies	-0.01	whole	-0.05
-2=ray	home	-0.01	fell	0.27	laid	0.03	lies	-0.02	whole	0.2
-2=re	home	-0.01	fell	-0.05	whole	-0.12
-2=ret	home	-0.02	fell	0.3	whole	0.22
-2=ro	home	-0.07	fell	0.02	laid	-0.07	whole	0.03
-2=roi	home	-0.11	fell	0.05	laid	-0.14	lies	-0.12
-2=rua	laid	-0.02
-2=rung	fell	0.01	laid	0.05	lies	-0.03	whole	-0.03
-2=ruong	fell	0.08	whole	0.1
-2=rut	fell	-0.09	laid	-0.02	whole	-0.1
-2=s	home	0.24	fell	-0.06	whole	0.27
-2=sach	laid	-0.04	lies	-0.03
-2=sai	home	-0.03	fell	-0.03	laid	0.08	whole	0.05
-2=sam	home	-0.01	fell	-0.02	laid	-0.06	lies	-0.01	whole	-0.09
-2=san	fell	0.3	laid	-0.17	lies	-0.01	whole	0.16
-2=sang	fell	-0.01	laid	-0.06	lies	-0.06	whole	0.02
-2=sanh	home	0.22	fell	-0.05	laid	-0.07	whole	0.02
-2=sao	home	-0.06	fell	0.3	laid	-0.02	lies	-0.03	whole	0.11
-2=sap	home	-0.01	fell	-0.02	laid	-0.02
-2=sat	home	0.11	fell	0.27	laid	0.07	whole	0.34
-2=sau	home	-0.19	fell	-0.07	laid	-0.07	lies	0.06	whole	-0.06
-2=sen	whole	-0.07
-2=seo	home	-0.07	lies	-0.02	whole	-0.02
-2=si	home	0.29	fell	0.05	laid	0.1	lies	-0.1	whole	-0.03
-2=sinh	home	0.07	fell	-0.29	laid	-0.11	lies	-0.22	whole	0.07
-2=sn	home	0.14	fell	-0.16	laid	-0.02	lies	-0.02	whole	0.15
-2=so	home	-0.23	fell	-0.34	laid	-0.11	lies	-0.32	whole	-0.2
-2=soc	home	-0.13	fell	-0.09	whole	-0.07
-2=son	fell	-0.07	laid	-0.04	lies	-0.06	whole	-0.47
-2=song	home	-0.34	fell	-0.33	lies	-0.06	whole	0.1
-2=sot	home	-0.02	fell	0.14	laid	-0.03	lies	0.09	whole	0.17
-2=su	home	0.14	fell	-0.06	laid	-0.13	lies	0.02	whole	0.03
-2=sua	home	-0.06
-2=sung	home	-0.1	fell	-0.11	laid	-0.01	whole	0.05
-2=suoi	home	-0.2	laid	-0.14	lies	-0.01	whole	-0.22
-2=suon	fell	0.2	laid	-0.04	whole	0.15
-2=suu	home	0.19	whole	0.02
-2=sy	home	0.1	fell	0.08	whole	0.21
-2=t	home	-0.03	fell	-0.05	whole	0.01
-2=ta	home	-0.35	fell	-0.25	laid	-0.13	lies	-0.18	whole	-0.59
-2=tac	home	-0.02	fell	-0.11	laid	-0.01	lies	-0.03
-2=tai	home	-0.31	fell	0.61	laid	-0.1	lies	0.1	whole	0.48
-2=tam	home	-0.23	fell	-0.07	laid	0.3	lies	-0.13	whole	-0.21
-2=tan	home	0.1	fell	-0.07	laid	-0.11	lies	0.06	whole	-0.38
-2=tang	home	-0.1	fell	-0.38	laid	0.22	lies	0.46	whole	0.35
-2=tao	home	-0.05	fell	-0.06	whole	-0.07
-2=tap	home	-0.12	fell	-0.15	laid	0.03	lies	-0.17	whole	0.24
-2=tat	fell	-0.16	laid	-0.01
-2=tau	home	-0.02	fell	0.06	laid	-0.02	lies	-0.13	whole	0.07
-2=tay	home	0.13	fell	-0.16	laid	0.17	lies	-0.08	whole	0.02
-2=te	home	0.03
-2=ten	home	-0.27	fell	-0.07	laid	-0.25	lies	-0.03	whole	-0.18
-2=tet	fell	-0.03	laid	-0.03
-2=tha	home	-0.03	fell	0.01	laid	-0.02	whole	-0.12
-2=thach	home	0.13	fell	-0.1	laid	-0.01	lies	-0.02	whole	-0.2
-2=thai	home	0.36	fell	-0.21	laid	-0.04	lies	-0.05
-2=tham	home	-0.1	fell	0.11	laid	-0.03	lies	-0.01	whole	0.09
-2=than	home	-0.08	fell	0.24	laid	-0.15	lies	-0.03	whole	0.2
-2=thang	home	0.1	fell	0.19	laid	-0.2	lies	-0.02	whole	-0.03
-2=thanh	home	0.39	fell	-0.32	laid	0.03	lies	0.09	whole	0.33
-2=thao	fell	-0.05	laid	-0.11	whole	-0.15
-2=thap	fell	-0.05	lies	0.03
-2=that	fell	0.03	laid	-0.03	whole	0.14
-2=thay	home	-0.05	fell	-0.24	laid	-0.03	lies	-0.22
-2=the	home	-0.08	fell	0.1	laid	-0.13	whole	0.14
-2=theo	home	-0.11	fell	-0.16	laid	-0.04
-2=thi	home	-0.18	fell	-0.25	laid	-0.16	lies	-0.16	whole	0.28
-2=thien	fell	-0.08	laid	-0.02	lies	-0.01
-2=thiet	home	-0.01	fell	-0.11	whole	-0.05
-2=thieu	home	0.09	fell	0.05	laid	-0.07	lies	0.02	whole	-0.06
-2=thin	home	-0.11	fell	0.08	lies	-0.01	whole	0.13
-2=thinh	laid	-0.04	whole	-0.04
-2=tho	home	-0.2	laid	-0.03	lies	0.09
-2=thoa	home	0.1	whole	0.11
-2=thoi	home	-0.06	fell	-0.12	laid	-0.01	whole	-0.06
-2=thon	home	0.04	fell	0.06	laid	0.09	lies	-0.14	whole	-0.04
-2=thong	home	-0.14	fell	-0.18	laid	0.12	lies	-0.06	whole	0.06
-2=thu	home	-0.09	fell	-0.33	laid	-0.03	whole	-0.2
-2=thuan	home	-0.06	fell	-0.02	whole	-0.09
-2=thuat	home	0.05	whole	0.01
-2=thuc	home	0.13	fell	-0.06	lies	-0.01	whole	0.24
-2=thuoc	home	0.04	fell	-0.13	laid	-0.06	lies	-0.03	whole	-0.02
-2=thuong	home	-0.27	fell	-0.18	laid	0.11	lies	-0.1	whole	-0.09
-2=thuy	home	0.08	fell	0.02	laid	-0.15	lies	-0.07	whole	-0.09
-2=tich	home	-0.17	fell	0.06	laid	0.25	lies	-0.09	whole	0.01
-2=tien	home	-0.2	fell	-0.08	laid	0.16	lies	-0.07	whole	-0.32
-2=tieng	home	-0.02	lies	-0.01
-2=tiep	laid	-0.02
-2=tim	home	-0.1	fell	-0.11	laid	-0.13	lies	-0.13
-2=tin	home	-0.02	fell	0.11	whole	0.07
-2=tinh	home	-0.21	fell	-0.15	laid	-0.25	lies	-0.08	whole	-0.17
-2=tnxp	fell	0.06	laid	-0.02	lies	-0.01	whole	-0.01
-2=to	home	-0.02	fell	0.1	lies	-0.04	whole	-0.06
-2=toa	fell	-0.25	laid	0.07	lies	-0.02	whole	0.11
-2=toan	fell	0.17	laid	-0.03	lies	-0.03	whole	0.19
-2=toc	home	0.39	fell	-0.21	laid	-0.08	lies	-0.03	whole	0.41
-2=toi	home	-0.47	fell	-0.06	laid	-0.36	lies	-0.05	whole	0.04
-2=tong	home	-0.15	fell	0.17	laid	-0.04	whole	-0.13
-2=tra	fell	-0.14	laid	-0.09	lies	-0.24	whole	-0.28
-2=trac	home	-0.06	fell	-0.1	laid	0.09
-2=trach	home	0.2	fell	-0.08	lies	-0.01	whole	0.09
-2=trai	home	-0.04	fell	0.02	laid	-0.12	lies	-0.03	whole	-0.15
-2=tram	home	-0.22	fell	0.52	laid	-0.11	lies	-0.06	whole	-0.26
-2=tran	home	0.12	fell	0.24	laid	-0.08	lies	-0.06	whole	0.53
-2=trang	home	0.15	fell	-0.25	laid	0.26	lies	-0.09	whole	0.13
-2=tre	whole	0.1
-2=tren	home	-0.08	fell	0.22	laid	-0.31	lies	-0.22	whole	0.15
-2=tri	home	-0.08	fell	-0.04	laid	-0.05	whole	-0.21
-2=trich	laid	-0.03	lies	-0.01
-2=trieu	home	0.11	fell	-0.04	whole	0.04
-2=trinh	home	-0.08	fell	-0.09	laid	-0.02	lies	-0.01	whole	0.1
-2=tro	fell	-0.09	laid	0.09	lies	0.21	whole	0.15
-2=troi	home	-0.01	fell	0.04	laid	-0.17	whole	-0.11
-2=tron	home	-0.04	fell	0.09	whole	-0.16
-2=trong	home	0.05	laid	0.1	lies	0.04	whole	0.07
-2=tru	home	-0.28	fell	0.12	laid	-0.09	lies	-0.16	whole	0.16
-2=truc	home	-0.08	fell	-0.01	laid	-0.04	lies	-0.04	whole	-0.12
-2=trung	home	0.03	fell	-0.08	laid	-0.02	lies	-0.08	whole	-0.25
-2=truoc	home	0.31	fell	-0.3	laid	0.2	lies	-0.02	whole	0.08
-2=truong	home	0.19	fell	-0.17	laid	-0.09	lies	-0.07	whole	-0.26
-2=tu	home	-0.22	fell	0.02	laid	-0.21	lies	0.13	whole	-0.35
-2=tuan	home	0.18	fell	-0.03	whole	0.2
-2=tui	home	-0.26	laid	-0.12	lies	-0.07	whole	-0.04
-2=tung	home	-0.02	fell	-0.12	laid	-0.1	lies	-0.19	whole	-0.11
-2=tuoi	home	0.14	fell	-0.22	laid	-0.08	lies	-0.04	whole	0.09
-2=tuong	home	0.19	fell	-0.07	laid	-0.01	whole	-0.15
-2=tuyen	home	-0.1	fell	0.01	whole	0.11
-2=ty	home	-0.1	laid	-0.02	whole	-0.08
-2=uc	whole	0.01
-2=ung	fell	-0.02	lies	-0.02	whole	-0.21
-2=uong	home	-0.08	fell	-0.02	whole	-0.04
-2=ut	fell	-0.12	laid	-0.13	lies	-0.04	whole	-0.02
-2=uy	home	-0.03	fell	0.03	laid	-0.03	lies	-0.01	whole	-0.07
-2=v	home	0.1	whole	0.07
-2=va	home	-0.12	laid	0.04	lies	-0.02
-2=van	home	0.39	fell	-0.04	laid	-0.46	lies	-0.22	whole	0.62
-2=vang	home	0.08	fell	-0.09	laid	-0.03	whole	0.05
-2=vao	home	-0.01	fell	0.1	laid	0.01	lies	-0.04	whole	0.2
-2=vay	fell	0.09	laid	-0.01	lies	-0.04	whole	-0.01
-2=ve	home	-0.22	fell	0.5	laid	-0.03	lies	0.35	whole	0.46
-2=vi	home	-0.33	fell	-0.17	laid	-0.15	whole	-0.06
-2=vien	home	-0.15	fell	-0.26	laid	0.11	lies	-0.09	whole	-0.15
-2=viet	fell	0.02	laid	-0.19	lies	-0.06	whole	-0.09
-2=vinh	home	0.33	fell	-0.2	laid	-0.14	lies	0.07	whole	-0.05
-2=vo	fell	-0.1	laid	-0.01	whole	0.07
-2=voi	home	0.08	fell	-0.1	laid	0.05	lies	-0.01	whole	0.12
-2=vong	home	-0.08	fell	-0.02	laid	-0.02	lies	-0.03	whole	-0.04
-2=vot	home	-0.01	fell	-0.1	laid	0.12	whole	0.05
-2=vu	home	-0.04	fell	-0.11	laid	-0.01	lies	-0.07	whole	-0.04
-2=vua	fell	-0.06	laid	-0.01
-2=vui	home	-0.06	fell	-0.12	laid	0.31	lies	-0.05	whole	0.14
-2=vung	fell	-0.1	whole	-0.21
-2=vuon	home	-0.01	fell	-0.02	laid	0.05	lies	0.02	whole	-0.06
-2=vuong	fell	-0.03	laid	-0.01	whole	0.06
-2=vuot	fell	0.05	whole	0.09
-2=xa	home	-0.03	fell	0.17	laid	-0.28	lies	-0.09	whole	0.04
-2=xac	home	-0.01	fell	-0.17	laid	0.13	lies	-0.05	whole	0.13
-2=xe	home	-0.03	fell	0.02	laid	-0.04	lies	-0.02	whole	-0.11
-2=xem	fell	-0.03
-2=xi	fell	0.15	laid	-0.01	whole	0.11
-2=xieng	fell	-0.11	whole	-0.04
-2=xin	fell	-0.02	laid	-0.08	lies	0.11	whole	0.04
-2=xoai	home	-0.01	fell	-0.01	laid	-0.11	lies	-0.01	whole	-0.15
-2=xom	home	0.39	fell	0.02	laid	-0.07	lies	-0.1	whole	0.33
-2=xua	home	-0.07	fell	-0.16	laid	0.06
-2=xuan	home	0.23	fell	-0.26	laid	0.1	lies	-0.02
-2=xung	home	-0.04	fell	-0.06
-2=xuong	home	-0.08	fell	-0.02	laid	0.02	lies	-0.04	whole	-0.04
-2=xuyen	home	-0.03	fell	0.13	whole	-0.11
-2=y	home	0.28	fell	0.1	laid	-0.07	lies	-0.06	whole	0.06
-2=yen	home	0.01	fell	-0.2	laid	-0.05	lies	-0.07	whole	-0.26
-3=#	home	-0.41	fell	0.33	laid	0.21	lies	-0.37	whole	0.07
-3=##	home	-0.57	fell	0.44	laid	-0.36	lies	-0.32	whole	0.21
-3=###	home	-0.44	fell	0.14	laid	-0.21	lies	-0.22	whole	0.06
-3=####	home	0.31	fell	-0.08	laid	-0.07	lies	0.09	whole	0.07
-3=^	home	-0.33	fell	-0.02	laid	0.16	lies	0.12	whole	0.02
-3=a	home	-0.07	fell	-0.14	laid	-0.17	lies	-0.06	whole	-0.3
-3=ac	fell	0.08	whole	0.07
-3=ai	home	-0.1	fell	0.03	laid	-0.15	lies	-0.11	whole	0.06
-3=am	home	-0.01	fell	-0.09	whole	-0.07
-3=an	home	-0.24	fell	-0.54	laid	-0.13	lies	0.19	whole	-0.16
-3=anh	home	0.15	fell	-0.08	laid	0.09	lies	0.07	whole	0.16
-3=ao	whole	-0.01
-3=ap	home	-0.12	fell	-0.04	laid	-0.1	lies	-0.09
-3=ay	home	-0.02	fell	0.02	laid	-0.02	lies	0.09	whole	-0.12
-3=b	home	0.1	fell	-0.16	laid	-0.04	lies	-0.04	whole	-0.01
-3=ba	fell	-0.04	laid	0.03	lies	-0.15	whole	0.19
-3=bac	home	-0.05	fell	-0.19	laid	-0.18	lies	-0.23	whole	-0.23
-3=bach	home	-0.08	fell	-0.05	lies	-0.01	whole	-0.08
-3=bai	home	-0.08	fell	-0.26	laid	0.07	lies	-0.05	whole	-0.42
-3=bam	home	-0.08	fell	0.14	whole	0.13
-3=ban	home	0.19	fell	-0.24	laid	0.16	lies	-0.19	whole	0.15
-3=bang	home	-0.17	fell	-0.1	lies	-0.06	whole	-0.1
-3=bao	home	-0.19	fell	0.11	laid	0.09	lies	0.06	whole	0.08
-3=bat	home	-0.13	fell	0.34	lies	-0.03	whole	0.31
-3=bau	fell	-0.15	laid	-0.01
-3=bay	home	0.01	fell	0.29	laid	-0.18	lies	-0.03	whole	0.01
-3=be	home	0.14	laid	-0.08	whole	0.08
-3=ben	home	-0.09	fell	-0.09	laid	-0.19	lies	-0.07	whole	-0.45
-3=benh	fell	0.05	laid	-0.03	lies	-0.04	whole	-0.07
-3=bi	home	-0.4	fell	0.11	laid	0.03	lies	-0.19	whole	0.06
-3=bia	home	0.11	fell	-0.07	laid	0.14	lies	-0.15	whole	-0.05
-3=bien	home	0.08	fell	0.14	laid	0.12	lies	-0.17	whole	0.23
-3=biet	home	0.03	fell	-0.09	laid	-0.1	whole	0.09
-3=bieu	home	0.16	fell	-0.04	laid	-0.02	whole	0.01
-3=binh	fell	-0.29	lies	0.12	whole	-0.04
-3=bo	home	-0.39	fell	-0.28	laid	-0.02	lies	0.2	whole	0.22
-3=boc	home	-0.03	fell	-0.21	laid	-0.08	lies	0.29	whole	0.05
-3=boi	fell	-0.06	laid	-0.02
-3=bom	home	-0.02	fell	0.21	laid	-0.23	lies	-0.04	whole	-0.04
-3=bon	home	0.25	fell	0.07	laid	-0.03	lies	-0.01	whole	0.18
-3=bong	fell	-0.05	laid	-0.04	lies	-0.03	whole	-0.01
-3=bua	fell	0.06	laid	0.04	whole	0.05
-3=bui	home	-0.19	fell	0.31	whole	0.35
-3=bung	home	0.14	fell	-0.01	laid	-0.01	whole	0.07
-3=buon	home	0.05	fell	0.01	laid	0.05	lies	0.16	whole	0.09
-3=c	home	-0.04	fell	-0.06	whole	0.06
-3=c2	fell	0.01	laid	-0.05	whole	-0.05
-3=c20	home	0.11	whole	0.02
-3=c3	home	-0.04
-3=c8	fell	-0.03
-3=ca	home	0.08	fell	-0.32	laid	0.23	lies	-0.04	whole	-0.09
-3=cac	home	-0.05	fell	-0.09	laid	0.03	lies	0.11	whole	-0.21
-3=cach	fell	-0.16	whole	-0.03
-3=cai	home	-0.11	fell	-0.33	laid	-0.04	whole	-0.36
-3=cam	home	0.09	fell	0.19	laid	-0.08	lies	-0.03	whole	0.25
-3=can	fell	0.11	laid	-0.03	lies	-0.06	whole	0.12
-3=cang	home	-0.02	fell	-0.05	laid	-0.07	lies	-0.03	whole	0.07
-3=canh	home	-0.17	fell	0.2	laid	0.02	lies	-0.18	whole	0.04
-3=cao	home	-0.09	laid	-0.05	lies	-0.11	whole	-0.14
-3=cap	home	-0.01	fell	-0.02
-3=cat	home	-0.01	fell	0.24	laid	-0.21	lies	-0.18
-3=cau	home	-0.3	fell	-0.33	laid	0.02	lies	-0.1	whole	-0.14
-3=cay	home	-0.11	fell	-0.14	laid	-0.05	lies	-0.03	whole	-0.34
-3=cha	home	0.15	fell	-0.02	laid	-0.12	lies	0.05
-3=chac	fell	-0.1	laid	-0.01
-3=cham	home	-0.14	fell	-0.09	whole	0.14
-3=chan	fell	-0.18	laid	0.01	lies	0.11
-3=chanh	home	-0.06	laid	-0.05
-3=chap	laid	-0.02	lies	0.02
-3=chau	home	-0.09	fell	0.1	laid	-0.15	whole	-0.19
-3=chay	home	-0.02	fell	0.2	laid	-0.02	whole	0.14
-3=che	fell	-0.05	laid	-0.06	lies	-0.12	whole	-0.23
-3=chep	fell	-0.07	laid	-0.05	lies	-0.02
-3=chet	home	-0.01	laid	-0.05	lies	-0.03	whole	-0.1
-3=chi	home	0.14	fell	0.06	laid	0.01	lies	-0.24	whole	0.15
-3=chien	home	-0.06	fell	0.41	laid	-0.16	lies	0.12	whole	0.02
-3=chieu	home	-0.1	fell	-0.11	laid	0.05	lies	-0.16	whole	0.03
-3=chim	home	-0.05	fell	-0.15	laid	-0.09	lies	-0.01	whole	-0.14
-3=chin	home	0.1	fell	-0.02	whole	0.05
-3=chinh	home	0.14	fell	-0.02	laid	-0.03	lies	0.03	whole	0.02
-3=cho	home	-0.16	fell	0.21	laid	0.1	lies	0.06	whole	0.33
-3=chon	home	-0.12	fell	-0.27	laid	0.65	whole	0.13
-3=chong	home	-0.03	fell	0.26	laid	-0.06	whole	0.34
-3=chot	home	-0.11	fell	-0.17	laid	-0.03	lies	-0.01	whole	-0.13
-3=chu	home	0.18	fell	-0.51	laid	-0.15	lies	0.11	whole	0.6
-3=chua	home	-0.14	fell	-0.15	laid	0.08	lies	-0.23	whole	0.06
-3=chung	home	0.08	fell	-0.2	laid	0.07	lies	-0.1	whole	-0.03
-3=chuong	home	-0.06	fell	0.1	whole	-0.04
-3=chup	fell	0.06	laid	-0.07	lies	-0.01	whole	0.12
-3=chuyen	home	-0.11	fell	0.04	laid	-0.04	lies	-0.08	whole	0.05
-3=co	home	0.05	fell	-0.15	laid	-0.26	lies	0.25	whole	0.05
-3=coi	home	-0.05	fell	-0.07	laid	-0.02	whole	-0.03
-3=com	home	-0.05
-3=con	home	-0.09	fell	-0.38	laid	-0.24	lies	-0.03	whole	-0.04
-3=cong	home	0.04	fell	-0.4	laid	0.04	lies	-0.13	whole	-0.08
-3=cot	home	-0.13	fell	-0.03	laid	-0.04	lies	-0.08	whole	0.01
-3=cu	home	0.07	fell	-0.18	laid	0.2	lies	-0.12	whole	-0.01
-3=cua	home	-0.16	fell	-0.22	laid	-0.01	lies	-0.12	whole	-0.47
-3=cuc	fell	-0.06
-3=cung	home	-0.35	fell	-0.2	laid	-0.24	lies	0.06	whole	-0.14
-3=cuoc	laid	-0.01	lies	-0.02	whole	-0.07
-3=cuoi	fell	-0.03	laid	0.12	whole	0.03
-3=cuon	home	-0.01	fell	-0.04	laid	-0.05
-3=cuong	home	-0.1	fell	-0.12	whole	-0.06
-3=cut	fell	-0.02
-3=cuu	home	-0.17	fell	-0.02	whole	-0.02
-3=d	fell	-0.07	laid	-0.01	whole	-0.04
-3=d3	fell	-0.09
-3=d4	whole	-0.11
-3=d5	home	0.07	whole	-0.09
-3=da	home	-0.09	fell	-0.17	laid	0.08	lies	0.56	whole	-0.3
-3=dac	fell	-0.05	laid	-0.06	lies	-0.11	whole	-0.05
-3=dai	home	-0.1	fell	-0.14	laid	-0.03	lies	-0.06	whole	-0.14
-3=dak	home	-0.16
-3=dam	home	0.12	fell	0.08	laid	-0.05	lies	-0.01	whole	0.2
-3=dan	home	0.08	fell	-0.22	laid	0.31	lies	0.18	whole	0.14
-3=dang	home	0.15	fell	-0.2	laid	-0.22	lies	0.05	whole	-0.02
-3=danh	home	-0.13	fell	-0.06	laid	0.03	lies	0.06	whole	0.3
-3=dao	home	0.37	fell	0.05	lies	-0.03	whole	0.22
-3=dap	home	-0.18	fell	0.15	laid	0.01	lies	-0.08	whole	-0.02
-3=dat	home	0.32	fell	-0.29	laid	0.18	lies	0.07	whole	0.3
-3=dau	home	-0.23	fell	0.18	laid	0.12	lies	-0.04	whole	0.2
-3=day	home	-0.05	fell	-0.33	laid	-0.06	lies	0.05	whole	-0.04
-3=de	fell	-0.2	laid	0.1	lies	-0.08	whole	0.11
-3=dem	home	-0.04	fell	-0.08	laid	0.47	lies	-0.13	whole	0.24
-3=den	home	-0.01	fell	0.01	laid	-0.03	whole	-0.06
-3=deo	home	-0.16	whole	-0.3
-3=dep	fell	-0.08	laid	-0.03
-3=deu	home	0.14	fell	-0.01	whole	0.01
-3=di	home	-0.23	fell	0.19	laid	-0.37	lies	0.46	whole	0.13
-3=dia	home	-0.11	fell	0.02	laid	0.08	lies	-0.02	whole	0.07
-3=dich	home	-0.02	fell	0.21	laid	-0.13	lies	-0.04	whole	0.16
-3=diem	home	-0.05	fell	-0.12	lies	-0.1	whole	-0.29
-3=dien	home	-0.18	fell	0.2	laid	0.06	lies	-0.06	whole	-0.21
-3=dieu	home	-0.07	fell	-0.02	laid	-0.01	whole	-0.16
-3=dinh	home	0.17	fell	-0.25	laid	-0.18	lies	-0.14	whole	-0.08
-3=do	home	-0.31	fell	-0.26	laid	-0.13	lies	-0.18	whole	-0.08
-3=doan	home	0.02	fell	0.06	laid	-0.15	lies	-0.13	whole	0.1
-3=doc	home	0.04	fell	0.02	laid	0.07	lies	-0.02
-3=doi	home	-0.2	fell	-0.27	laid	0.05	lies	-0.01	whole	-0.15
-3=don	home	-0.36	fell	-0.06	laid	-0.27	lies	-0.08	whole	-0.12
-3=dong	home	-0.47	laid	0.06	lies	0.14	whole	-0.09
-3=dot	fell	-0.06	laid	-0.01	lies	-0.05
-3=du	home	-0.08	fell	-0.2	laid	-0.12	whole	-0.01
-3=dua	home	-0.09	laid	0.11	lies	0.13	whole	0.17
-3=duc	home	0.07	fell	-0.12	laid	-0.09	lies	0.03	whole	-0.09
-3=dung	home	-0.18	fell	0.01	laid	-0.04	lies	-0.01	whole	-0.1
-3=duoc	home	0.13	fell	-0.14	laid	0.22	lies	0.23	whole	0.39
-3=duoi	home	-0.05	fell	-0.19	laid	0.11	lies	-0.05	whole	-0.31
-3=duong	home	-0.12	laid	-0.16	lies	-0.04	whole	-0.41
-3=duy	home	-0.09	fell	-0.03	laid	-0.01	whole	0.12
-3=e	fell	-0.01	laid	-0.25	lies	-0.03
-3=e95	home	-0.08	fell	-0.02
-3=em	home	0.01	fell	-0.06	whole	0.12
-3=f3	fell	0.21	whole	0.04
-3=f320b	home	-0.04	fell	-0.03	laid	-0.08	whole	-0.11
-3=f325	fell	0.04	whole	0.04
-3=gach	home	-0.06	laid	-0.04
-3=gai	home	-0.09	fell	0.08	laid	-0.05	whole	0.01
-3=gan	home	-0.09	fell	-0.16	laid	0.07	whole	-0.15
-3=ganh	home	-0.09	fell	-0.07	laid	0.17	whole	-0.02
-3=gao	laid	-0.02	whole	0.08
-3=gap	home	-0.07	fell	-0.12	laid	-0.11	lies	-0.01
-3=ghi	home	-0.01	laid	-0.04	lies	-0.19	whole	-0.04
-3=gi	fell	-0.01	whole	-0.04
-3=gia	home	0.01	fell	-0.2	laid	-0.13	lies	-0.15	whole	-0.25
-3=giac	home	-0.01	fell	0.05	whole	0.07
-3=giang	fell	0.06	laid	-0.01	whole	0.05
-3=giao	home	-0.04	fell	-0.19	laid	0.09	lies	-0.04	whole	0.14
-3=giap	home	-0.01	fell	0.19	laid	-0.02	lies	-0.01	whole	0.1
-3=giay	fell	-0.16	lies	-0.04	whole	0.05
-3=gio	home	-0.11	fell	0.03	laid	-0.16	lies	0.01	whole	0.16
-3=giu	home	-0.1	fell	-0.06	laid	-0.07	lies	-0.03	whole	-0.09
-3=giup	fell	-0.01	laid	-0.01	lies	-0.01
-3=go	home	-0.09	fell	0.16	laid	0.05	lies	-0.04	whole	0.05
-3=goc	home	0.1	fell	-0.14	laid	-0.05	lies	0.04	whole	0.02
-3=goi	home	-0.06	fell	0.01	laid	0.18	lies	-0.02	whole	0.3
-3=gon	home	-0.06	laid	-0.01	whole	-0.1
-3=gui	home	0.09	fell	-0.08	laid	0.04	lies	0.19	whole	0.18
-3=h	home	0.13	whole	-0.02
-3=ha	home	0.03	laid	0.15	lies	-0.2	whole	0.12
-3=hai	home	0.16	fell	-0.08	laid	-0.17	lies	-0.01	whole	-0.17
-3=ham	home	-0.23	fell	0.23	laid	0.07	lies	-0.07	whole	0.07
-3=han	whole	-0.11
-3=hang	home	-0.01	laid	-0.07	lies	0.02	whole	-0.24
-3=hanh	fell	-0.07	laid	-0.03	whole	-0.23
-3=hao	fell	-0.05	whole	-0.23
-3=hau	home	-0.01	fell	-0.04	whole	-0.02
-3=hay	home	0.06	fell	-0.16	laid	-0.04	lies	-0.02	whole	-0.1
-3=hi	home	-0.16	fell	0.11	laid	-0.08	lies	-0.01	whole	-0.02
-3=hien	home	-0.17	fell	-0.32	laid	-0.05	lies	0.41	whole	0.1
-3=hiep	whole	-0.12
-3=hieu	home	-0.2	fell	-0.08	lies	-0.02
-3=hinh	home	0.09	fell	-0.04	laid	-0.09	whole	0.04
-3=ho	home	0.17	fell	-0.05	laid	-0.18	lies	0.13	whole	0.01
-3=hoa	home	0.08	fell	0.26	laid	-0.09	lies	-0.07	whole	0.01
-3=hoai	home	0.08	fell	-0.03	whole	-0.08
-3=hoang	home	0.07	fell	-0.03	laid	-0.04	whole	0.11
-3=hoc	home	-0.07	fell	-0.08	laid	-0.03	lies	-0.05	whole	-0.02
-3=hoe	fell	-0.01	laid	0.08	whole	0.13
-3=hoi	home	-0.22	fell	-0.27	laid	-0.14	lies	-0.28	whole	-0.21
-3=hom	home	-0.03	fell	-0.03	laid	0.08	lies	-0.04	whole	0.14
-3=hong	fell	-0.05	whole	-0.22
-3=hop	fell	-0.07	laid	-0.02	whole	-0.15
-3=hs	home	-0.12	fell	0.27	laid	-0.06	lies	-0.12	whole	0.06
-3=hua	home	0.32	fell	-0.03	whole	0.28
-3=huan	home	-0.08	fell	-0.15	whole	-0.06
-3=hue	whole	0.12
-3=hung	fell	0.22	laid	0.06	lies	-0.08	whole	-0.14
-3=huong	home	0.14	fell	-0.18	laid	-0.1	lies	0.03	whole	0.03
-3=huu	home	0.31	fell	-0.11	laid	0.24	lies	-0.12	whole	-0.07
-3=huy	home	-0.01	fell	0.02	laid	0.09	lies	-0.06	whole	-0.12
-3=huyen	home	0.01	fell	-0.15	laid	-0.03	lies	0.31	whole	-0.58
-3=huynh	home	0.1	fell	-0.05	laid	-0.01	whole	0.11
-3=hy	home	-0.13	fell	-0.25	laid	-0.03	lies	-0.1
-3=ia	laid	0.16	whole	0.03
-3=k	home	0.04	laid	-0.02	whole	-0.06
-3=ke	home	0.01	fell	0.16	laid	0.06	lies	-0.06	whole	-0.06
-3=kem	home	0.06	fell	-0.01	whole	-0.06
-3=keo	fell	-0.02	laid	0.09	whole	0.06
-3=ket	home	-0.02	fell	0.19	laid	-0.05
-3=kha	home	-0.03	fell	-0.03	whole	-0.12
-3=khac	home	-0.17	fell	-0.33	laid	-0.1	lies	-0.05	whole	0.17
-3=khai	home	0.23	fell	-0.02	whole	0.19
-3=kham	home	-0.09	fell	-0.01
-3=khang	fell	-0.01	whole	-0.11
-3=khanh	fell	-0.05	whole	-0.17
-3=khau	home	-0.02	fell	-0.06
-3=khe	home	-0.09	fell	-0.08	laid	-0.22	lies	-0.02	whole	-0.22
-3=khi	home	-0.1	fell	-0.09	laid	-0.06	lies	-0.07	whole	0.2
-3=khieng	home	-0.02	fell	0.13	laid	0.27	lies	-0.01	whole	0.1
-3=kho	home	-0.01	fell	0.04	lies	-0.01	whole	-0.02
-3=khoa	whole	-0.08
-3=khoan	home	0.01	fell	0.09	whole	0.16
-3=khoang	home	-0.11	fell	0.02	laid	-0.07	lies	-0.12	whole	-0.03
-3=khoi	home	0.02	fell	0.07	whole	0.16
-3=khong	fell	0.14	laid	-0.33	lies	-0.27	whole	0.3
-3=khu	home	-0.19	fell	-0.01	laid	0.03	lies	-0.13	whole	-0.15
-3=khuc	fell	-0.05
-3=khue	home	0.09	whole	-0.14
-3=kia	home	-0.09	fell	0.3	laid	0.27	whole	0.18
-3=kich	home	-0.17	fell	0.23	laid	-0.1	lies	-0.03	whole	0.1
-3=kiem	home	0.07	fell	0.08	laid	0.11	lies	-0.01	whole	0.17
-3=kien	whole	-0.15
-3=kieu	home	0.06	fell	-0.03	lies	-0.01	whole	0.05
-3=kim	home	0.02	fell	0.13	lies	-0.01	whole	-0.03
-3=kinh	home	-0.09	fell	0.09	laid	0.07	whole	0.09
-3=kip	laid	-0.02
-3=ko	fell	0.11	laid	-0.03	whole	0.07
-3=kon	fell	-0.04
-3=ky	home	0.05	fell	0.02	lies	-0.01	whole	0.06
-3=la	home	0.17	fell	0.1	laid	-0.1	lies	0.27	whole	0.12
-3=lac	fell	0.3	laid	-0.06	lies	-0.09	whole	0.12
-3=lai	home	-0.23	fell	-0.3	laid	-0.1	lies	-0.12	whole	-0.42
-3=lam	home	-0.25	fell	0.21	laid	-0.22	lies	0.07	whole	-0.08
-3=lan	home	-0.02	fell	-0.29	laid	0.22	whole	-0.15
-3=lang	home	0.29	fell	0.11	lies	-0.13	whole	0.01
-3=lao	home	-0.04	fell	-0.05	laid	0.04	lies	0.08
-3=lap	fell	-0.06	laid	-0.1	lies	-0.02	whole	-0.2
-3=lau	fell	0.09	laid	-0.03	whole	-0.05
-3=lay	home	-0.05	fell	-0.12	laid	-0.2	lies	0.01
-3=le	home	0.14	laid	-0.07	lies	-0.16	whole	0.48
-3=len	home	-0.09	fell	-0.11	laid	0.15	lies	-0.05	whole	0.18
-3=leu	fell	0.1	whole	0.04
-3=lien	fell	0.09	laid	-0.03	whole	0.18
-3=liet	home	0.3	fell	0.06	laid	0.13	lies	-0.08	whole	0.01
-3=lieu	fell	0.16	whole	0.05
-3=linh	home	-0.12	fell	-0.03	laid	0.07	lies	-0.09	whole	-0.13
-3=lo	home	0.02	fell	0.2	laid	-0.22	lies	-0.08	whole	-0.13
-3=loc	fell	-0.02	laid	-0.05	whole	-0.01
-3=loi	home	-0.14	fell	-0.1	laid	0.07	whole	-0.06
-3=lon	home	-0.04	fell	-0.07	laid	-0.05
-3=long	home	0.07	fell	-0.09	laid	0.09	lies	0.12	whole	0.01
-3=lop	home	0.04	fell	0.08	laid	-0.02	whole	0.01
-3=ls	laid	-0.01
-3=lu	home	-0.22	fell	-0.2	laid	0.08	lies	-0.1	whole	-0.05
-3=lua	home	-0.02	fell	-0.01	laid	-0.11	whole	-0.06
-3=luc	home	-0.09	fell	0.31	laid	0.11	lies	-0.27	whole	0.34
-3=lung	home	0.11	laid	-0.08	whole	-0.02
-3=luom	home	-0.08	laid	-0.02	lies	0.07
-3=luon	home	-0.06	whole	0.04
-3=luong	home	-0.01	fell	0.11	laid	-0.06	lies	-0.05	whole	0.01
-3=luu	home	0.1	fell	-0.08	whole	0.08
-3=ly	home	-0.03	fell	0.1	laid	-0.04	lies	-0.06	whole	0.03
-3=ma	home	-0.07	fell	-0.19	lies	-0.08	whole	0.01
-3=mac	home	0.03	fell	-0.05	lies	-0.01	whole	-0.04
-3=mai	fell	-0.11	laid	-0.03	lies	0.3	whole	0.29
-3=man	home	0.13	fell	-0.11	whole	-0.05
-3=mang	home	-0.07	fell	-0.01	laid	-0.09	whole	-0.07
-3=manh	home	0.06	fell	-0.12	laid	-0.07	whole	-0.13
-3=mao	home	-0.06	whole	0.11
-3=map	home	-0.03	fell	-0.12	lies	-0.01
-3=mat	home	-0.15	fell	0.01	laid	-0.23	lies	-0.12	whole	0.06
-3=mau	home	-0.1	fell	0.15	laid	-0.16	lies	-0.03	whole	-0.03
-3=may	home	0.07	fell	-0.28	laid	-0.18	lies	-0.12	whole	-0.05
-3=me	home	-0.08	fell	-0.25	lies	0.15	whole	0.19
-3=mien	fell	0.04	whole	0.05
-3=min	fell	0.06	laid	-0.08	whole	0.07
-3=minh	home	0.03	fell	0.05	laid	-0.16	lies	0.07	whole	0.22
-3=mo	home	-0.26	fell	-0.27	laid	0.3	lies	0.13	whole	-0.05
-3=moc	fell	-0.1
-3=moi	home	0.06	fell	0.05	laid	0.06	lies	-0.06	whole	0.11
-3=mon	fell	0.01	whole	-0.03
-3=mong	home	0.03	fell	0.11	laid	-0.04	lies	-0.07	whole	-0.01
-3=mot	home	-0.17	fell	0.08	laid	0.36	lies	-0.22	whole	0.2
-3=mu	fell	-0.1	lies	-0.01	whole	-0.12
-3=mua	home	-0.01	fell	0.12	laid	-0.1	lies	-0.03	whole	-0.06
-3=muc	home	-0.05	fell	0.25	laid	-0.12	lies	-0.07	whole	-0.16
-3=mui	home	-0.03	fell	0.18	laid	-0.06	lies	-0.01
-3=mung	fell	-0.03	laid	-0.01
-3=muoi	home	-0.16	fell	-0.07	laid	0.15	whole	0.05
-3=muon	fell	-0.13	laid	-0.13
-3=muong	home	0.04	fell	0.3	laid	-0.02	lies	-0.02	whole	0.06
-3=my	home	-0.14	fell	0.11	laid	-0.06	lies	-0.02	whole	-0.08
-3=n	fell	-0.04
-3=nam	home	0.04	fell	0.04	laid	-0.16	lies	-0.15	whole	0.24
-3=nang	home	0.08	fell	-0.05	laid	-0.1	lies	0.2	whole	0.17
-3=nao	home	-0.19	fell	-0.01	laid	-0.1	lies	-0.06	whole	-0.13
-3=nau	fell	0.06	whole	0.11
-3=nay	home	-0.24	fell	-0.11	laid	-0.4	lies	0.16	whole	0.01
-3=nen	home	-0.02	fell	-0.01	lies	0.11	whole	-0.01
-3=net	laid	-0.03
-3=ng	home	0.2	whole	0.2
-3=nga	fell	0.05	laid	-0.09	lies	0.09	whole	-0.16
-3=ngai	home	-0.08	fell	-0.02	laid	-0.1	lies	-0.11	whole	-0.03
-3=ngam	fell	-0.02	laid	-0.04	whole	-0.11
-3=ngan	home	-0.06	fell	-0.07	laid	0.05	lies	-0.02
-3=ngang	laid	-0.03	whole	0.02
-3=ngay	home	-0.25	fell	0.05	laid	0.34	lies	0.01	whole	-0.01
-3=nghe	home	-0.07	fell	0.25	laid	0.07	lies	0.25	whole	0.12
-3=nghi	fell	0.1	laid	-0.11	lies	-0.2	whole	0.08
-3=nghia	home	0.14	fell	-0.25	laid	0.31	lies	-0.03	whole	-0.04
-3=nghiem	home	-0.08
-3=nghiep	home	0.02	laid	0.07	whole	0.16
-3=ngo	home	-0.01	fell	-0.08	lies	-0.03	whole	-0.21
-3=ngoai	home	-0.07	fell	0.01	laid	0.02	whole	0.08
-3=ngoc	home	-0.04	fell	-0.11	laid	-0.01
-3=ngoi	home	-0.02	laid	0.08	lies	0.07	whole	-0.09
-3=ngu	home	-0.07	fell	0.07	laid	-0.02	lies	-0.01	whole	-0.1
-3=nguoi	home	0.6	fell	-0.2	laid	-0.49	lies	0.05	whole	0.09
-3=nguy	fell	-0.01
-3=nguyen	home	0.13	fell	-0.22	laid	-0.09	lies	-0.12	whole	0.12
-3=nha	home	0.13	fell	0.03	laid	-0.12	lies	0.07	whole	-0.23
-3=nham	fell	0.06	laid	-0.01	lies	-0.02	whole	0.02
-3=nhan	home	-0.34	laid	-0.16	lies	-0.02	whole	-0.05
-3=nhanh	fell	0.14	whole	0.08
-3=nhap	home	-0.01	fell	-0.04
-3=nhat	home	-0.14	fell	-0.07	lies	-0.02	whole	-0.13
-3=nhau	laid	-0.02
-3=nhe	home	-0.02
-3=nhi	fell	-0.05	whole	0.04
-3=nhieu	home	-0.01
-3=nho	home	0.4	fell	-0.24	laid	-0.03	lies	-0.08	whole	0.04
-3=nhom	home	-0.15	fell	-0.35	laid	-0.12	lies	-0.06	whole	-0.16
-3=nhon	whole	0.02
-3=nhu	home	0.04	fell	-0.13	laid	-0.01	lies	-0.01
-3=nhuan	fell	0.1	whole	0.05
-3=nhung	home	-0.08	fell	-0.06	laid	-0.06
-3=nien	fell	-0.14	laid	-0.01
-3=ninh	home	-0.09	fell	-0.07	laid	0.08	lies	-0.07	whole	-0.11
-3=nn	home	0.12
-3=no	home	-0.11	fell	0.02	laid	-0.16	lies	-0.14	whole	-0.01
-3=noi	home	-0.17	fell	0.87	laid	-0.23	lies	0.1	whole	0.51
-3=nong	home	-0.02	fell	-0.16	lies	-0.07	whole	0.01
-3=nop	home	-0.01	fell	-0.07	laid	-0.02	lies	-0.02
-3=ntls	home	-0.2	fell	-0.13	laid	-0.14	lies	0.32	whole	0.14
-3=nu	home	-0.02	fell	-0.05	laid	-0.02
-3=nui	home	-0.03	fell	-0.11	whole	-0.31
-3=nuoc	home	-0.01	fell	-0.08	laid	-0.14	lies	0.16	whole	0.15
-3=o	home	-0.06	fell	0.14	laid	0.36	lies	0.16	whole	0.17
-3=oi	home	-0.25	fell	-0.02	laid	-0.02	lies	-0.01
-3=om	fell	0.1	whole	-0.09
-3=on	home	0.02	fell	-0.05	laid	-0.03	whole	-0.03
-3=ong	home	0.02	fell	-0.14	laid	0.34	lies	0.02	whole	-0.2
-3=pa	fell	-0.03	laid	-0.07	lies	-0.01
-3=pao	laid	-0.02
-3=pha	home	-0.01	fell	-0.05	laid	-0.02	lies	-0.03	whole	-0.03
-3=phai	home	-0.02	fell	-0.14	laid	0.11
-3=pham	home	0.01	fell	0.1	laid	-0.05	lies	-0.02	whole	0.07
-3=phan	home	-0.23	fell	-0.25	laid	-0.05	lies	-0.1	whole	-0.08
-3=phao	home	-0.06	fell	0.03	laid	-0.17	lies	-0.06	whole	0.06
-3=phap	home	-0.03	whole	-0.09
-3=phat	home	0.12	fell	0.07	laid	-0.24	lies	-0.08
-3=phau	home	-0.01	laid	0.12	whole	-0.16
-3=phe	home	-0.01	fell	0.08	laid	-0.18	lies	-0.02	whole	-0.07
-3=phi	fell	-0.04	laid	-0.04	whole	0.09
-3=phia	home	-0.01	fell	-0.12	laid	0.11	lies	-0.02	whole	-0.22
-3=phien	home	-0.02	fell	-0.14	laid	-0.01	whole	-0.05
-3=pho	home	-0.26	fell	-0.15	laid	-0.05	lies	-0.06	whole	-0.18
-3=phong	home	-0.27	fell	-0.18	laid	-0.21	lies	0.04	whole	-0.2
-3=phu	fell	-0.13	laid	-0.08	lies	-0.09	whole	-0.25
-3=phuc	home	0.11	fell	0.31	laid	-0.08	lies	-0.04	whole	-0.09
-3=phum	home	-0.03	fell	-0.04	laid	-0.03	lies	-0.01	whole	-0.16
-3=phung	home	0.05	fell	-0.02	whole	0.03
-3=phuoc	home	0.03	fell	-0.01	laid	-0.05	lies	-0.02	whole	0.04
-3=phuong	home	-0.2	fell	-0.26	lies	-0.1	whole	-0.12
-3=place	home	-0.02
-3=qua	home	-0.1	fell	0.14	laid	-0.04	lies	-0.01	whole	0.09
-3=quach	home	-0.01	fell	-0.02	lies	-0.01	whole	0.03
-3=quan	home	0.66	fell	-0.39	laid	-0.16	lies	-0.24	whole	0.24
-3=quang	home	-0.08	fell	0.06	laid	-0.1	lies	-0.08	whole	-0.04
-3=quay	laid	0.14	whole	0.11
-3=que	home	1.02	fell	-0.53	lies	-0.36	whole	-0.01
-3=quen	home	0.13	fell	-0.11	whole	0.03
-3=quet	home	-0.06	fell	-0.06	laid	-0.01	lies	0.13	whole	-0.03
-3=quoc	fell	0.12	laid	-0.07	lies	-0.01	whole	-0.09
-3=quy	home	-0.06	fell	0.04	laid	0.02	lies	-0.15	whole	-0.03
-3=quyen	fell	0.08	laid	-0.05	whole	0.04
-3=quyt	home	-0.03	whole	-0.05
-3=ra	home	-0.17	fell	0.13	lies	0.16	whole	0.04
-3=rach	laid	-0.02	lies	-0.12
-3=rang	fell	-0.02
-3=rao	fell	-0.18	whole	-0.14
-3=ray	home	-0.04	fell	0.05	laid	0.05	lies	-0.04	whole	-0.26
-3=ret	fell	-0.03
-3=ro	home	0.2	fell	-0.14	laid	0.04	lies	-0.04	whole	0.27
-3=roc	home	-0.02	fell	0.14	laid	-0.01	whole	0.1
-3=roi	home	-0.09	fell	-0.01	lies	0.1	whole	0.08
-3=rung	home	-0.05	fell	0.01	laid	-0.07	lies	-0.01	whole	-0.23
-3=ruot	home	-0.02	laid	-0.06	whole	-0.15
-3=rut	laid	-0.03	whole	-0.08
-3=sa	fell	-0.03	laid	-0.05	whole	0.11
-3=sach	fell	-0.16	laid	-0.02	whole	-0.03
-3=sai	home	0.02	laid	-0.05	whole	-0.15
-3=sam	whole	0.09
-3=san	fell	0.12	laid	-0.07	lies	-0.02	whole	0.07
-3=sang	home	-0.11	fell	0.12	laid	-0.07	lies	-0.07	whole	0.16
-3=sanh	home	0.14	laid	0.08	whole	0.18
-3=sao	fell	-0.01
-3=sat	home	-0.07	fell	0.22	laid	-0.12	lies	-0.04	whole	0.04
-3=sau	home	0.17	fell	0.02	lies	-0.01	whole	0.13
-3=se	whole	-0.06
-3=sen	laid	-0.03
-3=seo	home	-0.22	fell	-0.05	whole	-0.02
-3=si	fell	-0.4	laid	0.03	lies	-0.15	whole	0.12
-3=sinh	home	-0.04	fell	0.29	laid	-0.22	lies	0.01	whole	-0.15
-3=sn	home	0.3	fell	0.03	laid	-0.01	lies	-0.02	whole	0.06
-3=so	home	-0.12	fell	-0.46	laid	-0.31	lies	-0.27	whole	-0.25
-3=son	home	-0.04	fell	0.07	laid	0.1	whole	0.08
-3=song	home	0.07	fell	0.08	laid	-0.08	lies	-0.08	whole	-0.09
-3=sot	home	-0.02	fell	0.29	laid	-0.02	whole	0.22
-3=su	home	-0.09	fell	-0.32	laid	-0.21	lies	0.03	whole	-0.36
-3=sua	fell	0.02	whole	0.03
-3=sung	home	-0.01	fell	-0.13	whole	-0.04
-3=suoi	home	-0.11	fell	0.13	laid	-0.01	lies	-0.01	whole	-0.11
-3=suon	home	-0.01	fell	-0.02	laid	0.18	whole	0.21
-3=suu	home	0.08	fell	-0.28	whole	-0.1
-3=sy	home	0.04	fell	0.12	laid	-0.05	lies	0.13	whole	0.16
-3=ta	home	0.04	fell	0.01	laid	-0.08	lies	-0.22	whole	-0.02
-3=tac	fell	0.09	whole	0.01
-3=tai	home	-0.21	fell	0.55	laid	0.09	whole	0.12
-3=tam	home	0.05	fell	0.14	laid	0.11	lies	-0.07	whole	0.13
-3=tan	home	0.25	fell	-0.05	laid	-0.06	whole	0.08
-3=tang	home	-0.21	fell	-0.2	laid	0.66	lies	0.01	whole	0.01
-3=tap	home	-0.09	fell	-0.12	laid	0.03	whole	-0.07
-3=tat	fell	0.04	whole	0.02
-3=tau	fell	0.14	laid	-0.02	lies	-0.01	whole	-0.02
-3=tay	laid	-0.07	lies	-0.12	whole	-0.16
-3=te	whole	-0.09
-3=ten	home	-0.14	fell	-0.16	laid	-0.14	lies	-0.25	whole	0.12
-3=teo	home	-0.1	whole	-0.05
-3=tet	home	-0.04	fell	0.13	whole	0.06
-3=thach	home	-0.04	whole	0.12
-3=thai	home	-0.13	fell	-0.13	laid	0.07	lies	-0.09	whole	-0.32
-3=tham	laid	0.03	whole	0.16
-3=than	fell	-0.04	laid	0.08	lies	-0.05	whole	0.07
-3=thang	home	0.08	fell	0.06	laid	-0.17	lies	-0.19	whole	-0.1
-3=thanh	home	0.03	fell	-0.09	laid	-0.16	lies	-0.01
-3=thao	home	0.14	fell	0.21	laid	0.1	lies	-0.02	whole	0.24
-3=thap	home	-0.03	fell	-0.08	laid	-0.07	whole	-0.05
-3=that	lies	-0.01	whole	-0.02
-3=thay	home	-0.02	fell	0.04	laid	-0.2	whole	0.04
-3=the	fell	-0.15	laid	-0.06	lies	-0.03	whole	-0.07
-3=them	home	0.01	fell	-0.01	lies	-0.03	whole	0.13
-3=theo	home	-0.01	fell	-0.1	laid	-0.01	lies	0.15
-3=thi	home	-0.21	fell	-0.12	laid	-0.27	lies	-0.03	whole	0.03
-3=thien	home	0.16	whole	0.1
-3=thieu	home	0.05	fell	-0.08	laid	0.05	lies	-0.01
-3=thin	home	0.17	fell	-0.08	whole	0.02
-3=thinh	whole	-0.21
-3=tho	home	-0.04	fell	-0.23	lies	0.08	whole	-0.01
-3=thoai	fell	-0.05	whole	0.04
-3=thoi	home	-0.03
-3=thon	home	-0.09	fell	-0.17	laid	-0.11	lies	-0.15	whole	0.17
-3=thong	fell	-0.04	laid	0.05	lies	-0.01	whole	0.21
-3=thu	home	0.1	fell	0.01	laid	-0.15	lies	-0.02	whole	0.22
-3=thua	home	-0.02	laid	-0.03	whole	-0.16
-3=thuan	fell	-0.03	laid	0.1	whole	0.09
-3=thuoc	home	-0.09	fell	0.12	lies	-0.05	whole	0.21
-3=thuong	home	0.04	fell	-0.05	laid	-0.05	whole	0.06
-3=thuy	home	-0.16	fell	-0.07	laid	-0.04	lies	-0.01	whole	-0.04
-3=tich	home	-0.03	laid	-0.02	whole	-0.06
-3=tien	home	0.14	whole	0.05
-3=tiep	home	0.01	whole	0.01
-3=tieu	home	-0.11	fell	-0.05	laid	0.03	lies	-0.1	whole	0.15
-3=tim	home	-0.06	laid	-0.07	lies	-0.06	whole	-0.05
-3=tin	home	-0.11	fell	-0.06	laid	-0.04	lies	-0.04	whole	-0.15
-3=tinh	home	-0.05	fell	0.02	laid	-0.25	lies	-0.06	whole	-0.12
-3=tnxp	fell	0.08	laid	-0.01	whole	0.04
-3=to	home	0.06	fell	-0.05	laid	-0.05	lies	-0.09	whole	0.1
-3=toa	home	-0.01	fell	0.06	laid	-0.09	lies	-0.03	whole	-0.03
-3=toan	home	-0.08	fell	-0.01	laid	-0.04	whole	-0.1
-3=toc	home	0.52	fell	-0.23	laid	-0.08	lies	-0.05	whole	0.13
-3=toi	home	-0.19	fell	-0.17	laid	0.1	lies	-0.4	whole	0.07
-3=ton	home	0.14	whole	0.08
-3=tong	home	0.06	fell	0.06	laid	-0.08	whole	0.11
-3=tra	home	0.11	fell	-0.03	laid	0.07	lies	-0.06	whole	0.13
-3=trac	home	0.01
-3=trai	home	-0.11	laid	-0.03	lies	0.07	whole	-0.19
-3=tram	fell	-0.01	laid	-0.09	lies	-0.08	whole	-0.27
-3=tran	home	-0.07	fell	0.18	laid	-0.14	lies	-0.18	whole	-0.1
-3=trang	home	0.11	fell	-0.24	laid	-0.09	lies	-0.16	whole	-0.15
-3=trao	home	-0.01	fell	-0.01	laid	-0.02	whole	-0.03
-3=tre	home	-0.02	fell	-0.02	laid	0.08	lies	0.03
-3=tren	home	-0.19	fell	0.2	laid	-0.15	lies	0.05	whole	0.08
-3=tri	home	0.03	fell	-0.18	laid	0.05	lies	-0.03	whole	-0.11
-3=trich	home	-0.02	fell	-0.05	whole	0.01
-3=trieu	home	0.03	fell	0.11	laid	-0.04	lies	0.07	whole	-0.06
-3=trinh	fell	-0.1	laid	-0.01
-3=tro	home	-0.08	fell	-0.03	laid	0.08	whole	0.04
-3=troi	laid	-0.05	whole	-0.15
-3=trong	home	-0.17	fell	-0.29	laid	0.29	whole	0.13
-3=tru	home	-0.12	fell	0.06	laid	-0.11	whole	0.07
-3=truc	home	-0.05	fell	0.32	laid	-0.12	lies	-0.01	whole	0.01
-3=trung	home	-0.09	fell	-0.09	laid	-0.32	lies	-0.14	whole	-0.03
-3=truoc	home	0.06	fell	-0.11	laid	0.06	lies	-0.1	whole	0.33
-3=truong	home	-0.03	fell	-0.31	laid	-0.12	lies	-0.16
-3=tu	home	0.18	fell	-0.26	laid	-0.23	lies	-0.12	whole	-0.21
-3=tuan	fell	0.01	whole	0.09
-3=tuat	home	-0.15	fell	-0.03	laid	-0.09	lies	0.19	whole	0.02
-3=tuc	fell	-0.06
-3=tui	home	0.12	fell	-0.03	laid	0.18	lies	0.06	whole	0.15
-3=tum	fell	-0.03	laid	-0.04
-3=tuoi	home	-0.07	fell	-0.07	laid	-0.09	whole	0.08
-3=tuong	home	-0.1	fell	-0.05	laid	-0.02	lies	-0.03	whole	-0.03
-3=tuyen	home	-0.15	fell	0.04	laid	0.05	whole	0.08
-3=ty	whole	-0.09
-3=ung	home	0.1	fell	-0.01	whole	0.14
-3=uong	home	-0.02	whole	0.07
-3=ut	home	-0.03	fell	-0.03	laid	-0.01	lies	-0.03
-3=uy	home	-0.09	fell	-0.08	whole	-0.03
-3=va	home	-0.1	fell	-0.09	laid	-0.03	lies	-0.14	whole	-0.07
-3=vam	home	-0.09	whole	-0.15
-3=van	home	0.14	fell	-0.34	laid	-0.38	lies	0.15	whole	-0.26
-3=vang	home	-0.06	fell	-0.08	laid	-0.03	lies	-0.01	whole	0.13
-3=vao	home	0.07	fell	-0.06	laid	0.03	lies	-0.07	whole	-0.05
-3=vay	laid	-0.02
-3=ve	home	-0.22	fell	-0.21	laid	0.37	lies	0.01	whole	0.52
-3=vi	fell	-0.11	laid	-0.05	lies	-0.13	whole	-0.21
-3=vien	home	-0.12	fell	-0.16	lies	-0.05	whole	-0.01
-3=viet	home	-0.19	fell	-0.03	laid	0.12	lies	-0.02	whole	0.12
-3=vinh	fell	0.02	laid	-0.28	lies	0.24	whole	0.18
-3=vo	fell	-0.16	laid	-0.06	lies	-0.12	whole	-0.16
-3=voi	home	-0.1	fell	-0.07	laid	-0.11	lies	-0.04	whole	-0.12
-3=vong	fell	-0.07	laid	0.02
-3=vot	home	-0.01	fell	-0.14	laid	-0.11	lies	-0.02
-3=vu	home	-0.24	fell	-0.12	laid	-0.04	lies	0.08	whole	0.04
-3=vua	fell	-0.09	laid	0.13	lies	0.14	whole	0.07
-3=vuc	home	-0.08	fell	0.06	whole	-0.01
-3=vui	fell	-0.11	laid	0.18	lies	-0.01
-3=vuon	home	-0.3	fell	0.21	laid	0.01	lies	-0.01	whole	-0.2
-3=vuong	fell	-0.12	whole	0.05
-3=x	home	0.13	fell	-0.01	whole	0.1
-3=xa	home	0.79	fell	-0.35	laid	-0.04	lies	-0.11	whole	-0.1
-3=xac	home	-0.12	laid	0.16	lies	-0.12	whole	-0.07
-3=xay	fell	0.11	laid	-0.03	whole	-0.12
-3=xe	home	-0.12	fell	0.18	laid	-0.03	lies	-0.08	whole	-0.05
-3=xem	fell	-0.07	laid	-0.07	lies	0.09	whole	0.08
-3=xep	fell	-0.05	laid	0.42	lies	-0.03	whole	0.21
-3=xin	home	-0.17	fell	0.11	laid	-0.1	lies	-0.16	whole	-0.29
-3=xom	fell	-0.01	laid	0.02	whole	-0.06
-3=xua	fell	-0.02	whole	-0.15
-3=xuan	home	0.15	fell	-0.16	lies	-0.04	whole	-0.08
-3=xung	home	0.03	whole	0.15
-3=xuong	home	-0.04	fell	-0.18	laid	0.09	lies	-0.19	whole	0.04
-3=xuyen	home	-0.05	fell	-0.03	laid	0.09	lies	-0.02	whole	0.11
-3=y	fell	0.04	laid	-0.07	lies	-0.06	whole	-0.03
-3=yen	home	-0.13	fell	0.04	laid	-0.07	lies	0.25	whole	0.17
after martyr	home	1.68	fell	-0.4	laid	-0.17	whole	0.44
after other	home	-0.1	fell	-0.3	laid	-0.02	lies	-0.51	whole	-0.23
after teller	home	-1.65	fell	-0.28	laid	-0.44	lies	-0.52	whole	0.29
ahead of martyr	home	-0.38	fell	-0.13	laid	-0.8	lies	0.29	whole	-0.14
ahead of other	home	0.14	fell	-0.21	laid	0.02	lies	-0.27	whole	0.06
ahead of teller	home	-0.28	fell	-0.23	laid	-0.17	lies	-0.19	whole	-0.28
before "	home	-0.32	fell	-0.45	laid	-0.13	lies	-0.08	whole	-0.23
before #	home	-0.01	fell	-0.01
before %	home	-0.16	fell	-0.11	laid	-0.03	lies	-0.06
before '	home	-0.34	fell	-0.26	laid	-0.08	lies	0.11	whole	0.05
before (	home	0.02	fell	-0.08	laid	-0.33	lies	-0.19	whole	0.61
before )	home	-0.49	fell	-0.62	laid	-0.19	lies	-0.2	whole	-0.22
before +	home	-0.11	fell	-0.03	lies	-0.02
before ,	home	0.37	fell	-0.55	laid	-0.7	lies	-0.83	whole	-0.74
before -	home	0.54	fell	-0.48	laid	-0.47	lies	-0.16	whole	-0.03
before .	home	0.02	laid	-0.48	lies	-0.36	whole	0.07
before /	home	-0.11	fell	-0.54	laid	-0.1	lies	-0.19	whole	-0.1
before :	home	-0.66	fell	0.05	laid	0.21	lies	-0.01	whole	0.16
before ;	home	-0.02	fell	-0.05	laid	-0.07	lies	-0.01
before ?	home	0.18	fell	-0.13	laid	-0.02	lies	-0.02	whole	0.19
before blank	home	-0.98	fell	-0.06	laid	-0.21	lies	-0.27	whole	0.32
before line	home	-0.42	fell	-0.48	laid	-0.43	lies	-0.48	whole	-0.31
before |	home	0.4	fell	-0.09	laid	0.29	lies	-0.24	whole	0.24
before –	home	0.3	fell	-0.19	laid	-0.13	lies	-0.17	whole	0.11
before:again	home	-0.38	fell	-0.02	laid	0.38	lies	0.24	whole	0.37
before:again:0	home	-0.18	fell	0.07	laid	-0.12	lies	0.16
before:again:1	home	-0.04	fell	0.13	laid	0.28	lies	-0.06	whole	0.19
before:again:12	home	-0.09	fell	-0.18	laid	0.28	lies	0.14	whole	0.02
before:again:2	home	0.01	fell	0.09	whole	0.36
before:again:5	home	-0.11	fell	-0.19	laid	0.12	lies	0.06	whole	0.1
before:again:far	home	-0.01	fell	-0.06	laid	0.01	whole	-0.07
before:alive	home	-0.17	fell	-0.52	laid	-0.59	lies	0.45
before:alive:0	home	0.04	fell	-0.29	laid	-0.36	lies	0.31	whole	0.11
before:alive:1	home	-0.29	fell	-0.17	laid	-0.23	lies	0.01	whole	-0.07
before:alive:12	home	-0.02	fell	-0.06	laid	-0.06	lies	-0.09	whole	-0.26
before:alive:2	home	-0.05	fell	0.03	laid	-0.12	lies	0.22	whole	0.13
before:alive:5	home	-0.13	fell	-0.28	laid	0.02	lies	0.14	whole	0.04
before:alive:far	home	0.05	laid	-0.02	lies	-0.02	whole	0.02
before:at	home	-0.03	fell	0.29	laid	0.44	lies	-0.1	whole	-0.06
before:at:0	home	0.01	fell	0.45	laid	0.33	whole	0.5
before:at:1	home	-0.37	fell	0.23	laid	0.63	lies	0.07	whole	0.03
before:at:12	home	0.37	fell	-0.61	laid	-0.03	lies	-0.25	whole	0.16
before:at:2	home	-0.33	fell	0.14	laid	-0.13	lies	-0.17	whole	-0.57
before:at:5	home	-0.23	fell	-0.56	laid	-0.29	lies	0.02	whole	-0.64
before:at:far	home	0.31	fell	0.02	laid	-0.09	lies	-0.05
before:battle	home	-0.71	fell	0.65	laid	-0.5	lies	-0.26	whole	0.31
before:battle:0	home	-0.26	fell	0.07	laid	-0.04	lies	-0.08	whole	0.14
before:battle:1	home	-0.28	fell	0.62	laid	-0.12	lies	-0.27	whole	0.24
before:battle:12	fell	0.19	laid	-0.14	lies	0.13	whole	0.29
before:battle:2	home	-0.13	fell	0.15	laid	-0.31	lies	-0.05	whole	0.06
before:battle:5	home	-0.31	fell	0.33	laid	-0.32	lies	-0.19	whole	-0.11
before:battle:far	home	0.01	fell	-0.12	laid	0.1	whole	0.04
before:born	home	0.56	fell	-0.19	laid	-0.22	lies	-0.18	whole	0.04
before:born:0	home	-0.41	fell	0.09	laid	-0.02	lies	-0.03	whole	0.02
before:born:1	home	0.23	fell	-0.34	laid	0.06	lies	-0.08	whole	0.41
before:born:12	home	0.05	fell	0.31	laid	0.03	lies	0.01	whole	0.13
before:born:2	home	0.88	fell	-0.52	laid	-0.19	lies	0.01	whole	-0.31
before:born:5	home	-0.07	fell	-0.32	laid	-0.2	lies	-0.22	whole	-0.03
before:born:far	home	-0.04	fell	0.23	laid	-0.05	lies	-0.06	whole	0.12
before:bury	home	-0.67	fell	-1.03	laid	1.55	lies	0.16	whole	-0.15
before:bury:0	home	-0.29	fell	-0.6	laid	0.28	lies	0.21	whole	0.17
before:bury:1	home	-0.29	fell	-0.46	laid	0.74	lies	0.01	whole	0.36
before:bury:12	home	-0.11	fell	0.1	laid	0.09	lies	-0.12	whole	-0.79
before:bury:2	home	-0.14	fell	-0.4	laid	0.5	lies	0.02	whole	-0.01
before:bury:5	home	-0.15	fell	-0.51	laid	1.12	whole	-0.11
before:capture	home	-0.16	fell	-0.12	laid	-0.16	lies	-0.1	whole	0.03
before:capture:0	laid	-0.03
before:capture:1	home	-0.04	fell	-0.14	laid	-0.06	lies	-0.02	whole	-0.06
before:capture:12	fell	-0.05	laid	0.04	whole	0.07
before:capture:2	fell	0.14	laid	-0.08	whole	0.09
before:capture:5	home	-0.15	fell	-0.16	laid	-0.06	lies	-0.02	whole	-0.08
before:contact	home	-0.16	fell	-0.54	laid	-0.33	lies	-0.1	whole	-0.04
before:contact:0	home	-0.17	fell	-0.14	laid	-0.06	lies	-0.12
before:contact:1	home	-0.02	fell	-0.12	laid	-0.09	lies	0.12	whole	0.07
before:contact:12	fell	-0.33	laid	-0.21	lies	-0.13	whole	0.06
before:contact:2	home	-0.1	fell	-0.06	laid	-0.14	whole	-0.13
before:contact:5	home	-0.21	fell	-0.01	laid	0.01	whole	-0.05
before:contact:far	home	0.17	fell	-0.12	laid	-0.05	lies	-0.01
before:day	home	-0.01	fell	0.66	laid	0.02	lies	0.16	whole	-0.04
before:day 1	home	0.45	fell	-0.27	laid	-0.2	lies	-0.41	whole	0.38
before:day 12	home	-0.54	fell	0.75	laid	-0.02	lies	0.16	whole	-0.07
before:day 2	home	0.13	fell	0.04	laid	-0.09	lies	0.01	whole	-0.08
before:day 5	home	-0.02	fell	0.32	laid	-0.03	lies	-0.13
before:day far	home	-0.01	fell	-0.05	laid	0.24	lies	0.3	whole	-0.17
before:died	home	-0.43	fell	-0.05	laid	0.35	lies	0.23	whole	-0.12
before:died:0	home	-0.45	fell	-0.26	laid	0.02	lies	0.12	whole	-0.11
before:died:1	home	-0.16	fell	-0.09	laid	0.25	lies	0.01	whole	0.1
before:died:12	home	-0.15	fell	0.16	laid	-0.3	lies	-0.09	whole	-0.09
before:died:2	home	-0.45	fell	0.23	laid	0.09	lies	0.17	whole	-0.01
before:died:5	home	-0.03	fell	-0.12	laid	0.29	lies	0.13
before:died:far	home	0.14	fell	-0.11	laid	-0.18	lies	-0.15	whole	-0.27
before:enlist	home	-0.29	fell	-0.1	laid	-0.35	lies	-0.29	whole	-0.02
before:enlist:0	home	0.01	fell	0.03	laid	-0.02	lies	-0.01
before:enlist:1	fell	0.02
before:enlist:12	home	-0.05	fell	-0.03	laid	-0.14	lies	-0.1	whole	0.03
before:enlist:2	home	-0.12	fell	-0.15	whole	-0.02
before:enlist:5	home	-0.13	fell	-0.16	laid	-0.09	lies	-0.06	whole	-0.15
before:enlist:far	home	-0.07	fell	0.05	laid	-0.03	lies	-0.04	whole	0.13
before:fell	home	-0.93	fell	1.15	laid	-0.59	lies	-0.26	whole	0.29
before:fell:0	home	-0.31	fell	-0.13	laid	-0.12	lies	-0.21	whole	-0.14
before:fell:1	home	-0.41	fell	0.44	laid	-0.08	lies	-0.46	whole	0.31
before:fell:12	home	-0.06	fell	0.39	laid	-0.37	lies	-0.06	whole	0.07
before:fell:2	home	-0.43	fell	0.76	laid	-0.45	lies	0.07	whole	0.18
before:fell:5	home	-0.33	fell	0.69	laid	-0.2	whole	0.21
before:fell:far	fell	-0.03	laid	0.15	whole	-0.12
before:gio	home	-0.22	fell	0.08	laid	-0.43	whole	-0.14
before:gio:1	home	-0.04	fell	0.09	laid	-0.13	lies	-0.03	whole	0.04
before:gio:12	home	-0.1	fell	-0.12	laid	-0.08	lies	0.01	whole	-0.13
before:gio:5	home	-0.04	fell	0.12	laid	-0.23	lies	0.01	whole	-0.07
before:grave	fell	-0.64	laid	0.05	lies	0.41	whole	0.11
before:grave:0	home	-0.08	fell	-0.06	laid	0.05	lies	0.09	whole	0.63
before:grave:1	home	-0.28	laid	-0.16	lies	0.24	whole	0.15
before:grave:12	home	0.11	fell	-0.26	laid	0.11	lies	-0.04	whole	0.18
before:grave:2	home	-0.2	fell	-0.11	laid	0.13	lies	0.15	whole	0.01
before:grave:5	home	0.09	fell	-0.32	laid	-0.04	lies	0.12	whole	-0.28
before:grave:far	home	0.05	fell	-0.22	laid	-0.13	whole	-0.09
before:home	home	0.87	fell	-0.41	laid	0.06	lies	-0.16	whole	0.18
before:home:0	home	0.77	fell	-0.67	laid	-0.14	lies	-0.2	whole	0.23
before:home:1	home	0.25	fell	-0.22	laid	-0.43	lies	0.05	whole	0.2
before:home:12	home	-0.41	fell	-0.04	laid	0.14	lies	-0.22	whole	-0.2
before:home:2	home	-0.21	fell	0.18	laid	0.07	lies	0.28	whole	-0.01
before:home:5	home	0.35	fell	0.08	laid	0.25	lies	-0.17	whole	-0.11
before:home:far	home	0.16	fell	0.11	laid	-0.05	lies	-0.04	whole	0.07
before:joined	home	-0.25	fell	-0.04	laid	-0.28	lies	-0.25	whole	0.07
before:joined:0	home	0.05	fell	0.11	laid	-0.02
before:joined:1	fell	0.02
before:joined:12	home	-0.12	fell	-0.04	laid	-0.12	lies	-0.09	whole	0.14
before:joined:2	home	-0.12	fell	-0.15	whole	-0.02
before:joined:5	home	-0.06	fell	-0.14	laid	-0.04	lies	-0.04	whole	-0.14
before:joined:far	home	-0.06	fell	0.05	laid	-0.03	lies	-0.03	whole	0.16
before:kin	home	-0.11	fell	-0.13	laid	-0.28	lies	-0.24	whole	-0.03
before:kin anh	home	-0.09	fell	-0.01	laid	-0.16	lies	-0.17	whole	-0.22
before:kin anh trai	home	0.08	laid	0.25	whole	0.16
before:kin ba	home	-0.21	fell	-0.08	laid	-0.09	lies	-0.01	whole	0.13
before:kin bà	home	-0.05	fell	0.13	lies	0.14	whole	-0.22
before:kin bác	home	0.16	fell	0.03	laid	-0.12	lies	0.07
before:kin bố	home	0.07	fell	-0.15	laid	0.16	lies	0.05	whole	-0.03
before:kin bố chồng	home	0.01	fell	-0.05	whole	-0.04
before:kin bố vợ	home	-0.02	fell	-0.19	whole	-0.07
before:kin cha	home	-0.16	fell	0.16	laid	0.03	lies	-0.02
before:kin cháu	home	0.05	fell	0.21	laid	-0.02	lies	-0.02	whole	0.08
before:kin chú	home	-0.07	fell	0.11	laid	-0.01	lies	-0.04	whole	-0.11
before:kin chị	home	-0.11	fell	-0.14	laid	-0.03
before:kin chị gái	whole	0.08
before:kin chồng	fell	0.11	whole	-0.07
before:kin con	home	0.24	fell	-0.15	whole	0.08
before:kin con gái	fell	-0.01
before:kin con trai	fell	0.34	laid	-0.1	whole	0.39
before:kin cô	home	-0.13	fell	-0.08	laid	-0.01
before:kin cậu	home	0.17	fell	0.07	laid	-0.01	lies	-0.01	whole	0.18
before:kin cụ	home	-0.03	fell	-0.08	laid	-0.03	whole	0.03
before:kin dì	home	-0.03	fell	-0.03	laid	-0.01	lies	-0.1	whole	0.05
before:kin em	home	-0.22	fell	0.04	laid	-0.05	lies	-0.03	whole	-0.26
before:kin em gái	home	-0.06	fell	-0.05	laid	-0.02	whole	0.06
before:kin em trai	home	0.03	fell	-0.28	laid	-0.01	lies	-0.01	whole	-0.02
before:kin mẹ	home	-0.24	fell	-0.16	laid	-0.01	lies	-0.06	whole	0.05
before:kin mợ	home	-0.01	fell	-0.11	laid	-0.06	lies	-0.13
before:kin tía	home	0.2	fell	-0.12	laid	0.13	whole	0.15
before:kin vợ	home	-0.03	fell	-0.03	lies	-0.01	whole	-0.09
before:kin ông	laid	-0.24	lies	0.05	whole	-0.04
before:kin:0	home	0.01	fell	-0.12	laid	-0.14	lies	-0.19	whole	0.06
before:kin:1	home	-0.05	fell	-0.1	laid	-0.2	lies	0.02	whole	0.16
before:kin:12	home	0.05	fell	-0.08	laid	-0.25	lies	-0.13	whole	0.04
before:kin:2	home	-0.04	fell	-0.24	laid	-0.23	lies	-0.2	whole	-0.13
before:kin:5	home	-0.13	fell	-0.05	laid	0.31	lies	0.03	whole	0.06
before:kin:far	home	-0.09	fell	0.22	laid	-0.16	whole	-0.2
before:laid	home	-0.24	fell	-0.04	laid	0.49	lies	-0.1	whole	0.28
before:laid:0	home	-0.14	fell	-0.03	lies	-0.06
before:laid:1	fell	-0.02	laid	0.08	lies	-0.02	whole	0.22
before:laid:12	home	-0.04	fell	0.13	laid	0.21	whole	0.01
before:laid:5	home	-0.03	fell	-0.15	laid	0.35	lies	-0.04	whole	0.13
before:letter	home	-0.3	fell	-0.18	laid	-0.02	lies	-0.13	whole	0.07
before:letter:0	laid	-0.05	whole	0.02
before:letter:1	home	-0.1	fell	-0.14	laid	-0.02
before:letter:12	home	-0.02	fell	-0.18	laid	0.12	whole	-0.01
before:letter:2	home	-0.01	fell	0.11	laid	-0.03	lies	-0.01	whole	0.15
before:letter:5	home	-0.18	fell	-0.07	laid	-0.1	lies	-0.03	whole	-0.03
before:level	fell	-0.02	laid	0.06	lies	0.13	whole	-0.13
before:level:0	home	0.13	laid	-0.3	lies	-0.16	whole	-0.02
before:level:1	fell	0.35	laid	-0.17	lies	0.22	whole	0.36
before:level:12	home	0.01	fell	-0.16	laid	-0.04	lies	-0.26	whole	-0.19
before:level:2	home	-0.14	fell	-0.23	laid	0.1	lies	0.1	whole	0.14
before:level:5	home	-0.02	fell	-0.11	laid	0.15	lies	0.24	whole	-0.45
before:level:far	fell	0.03	laid	0.25	lies	-0.02
before:link	home	-0.05	fell	-0.19	laid	-0.33	lies	-0.56
before:link:0	home	-0.16	fell	-0.53	laid	0.07	lies	-0.24
before:link:1	home	-0.66	fell	-0.04	laid	-0.4	lies	0.04	whole	-0.08
before:link:12	fell	0.11	laid	0.07	lies	-0.47	whole	0.1
before:link:2	home	-0.32	fell	0.07	laid	0.14	lies	-0.1
before:link:5	home	0.27	fell	-0.18	laid	-0.33	lies	-0.09	whole	0.19
before:link:far	home	0.27	fell	0.2	laid	-0.37	lies	-0.12	whole	-0.41
before:martyr	home	0.29	fell	-0.35	laid	-0.24	lies	0.06	whole	0.06
before:martyr:0	home	-0.17	fell	-0.28	laid	-0.14	lies	0.01	whole	-0.28
before:martyr:1	home	0.28	fell	0.19	lies	-0.07	whole	0.14
before:martyr:12	home	-0.02	fell	-0.09	laid	-0.38	lies	0.15	whole	-0.01
before:martyr:2	home	-0.08	fell	-0.08	laid	0.06	lies	0.12	whole	0.06
before:martyr:5	home	0.26	fell	-0.19	laid	0.05	lies	-0.05	whole	0.3
before:martyr:far	home	-0.06	fell	-0.22	laid	-0.03	lies	-0.07	whole	-0.24
before:moved	home	-0.29	fell	-0.17	laid	-0.09	lies	0.53	whole	0.04
before:moved:0	fell	-0.07	laid	-0.11	lies	0.32	whole	0.22
before:moved:1	home	-0.15	fell	0.14	laid	0.21	lies	0.43	whole	0.36
before:moved:12	home	-0.16	fell	-0.07	laid	-0.02	lies	0.04	whole	0.04
before:moved:2	home	-0.12	fell	-0.13	laid	-0.13	lies	0.05	whole	-0.05
before:moved:5	home	-0.27	fell	-0.1	laid	-0.17	lies	0.02	whole	-0.34
before:moved:far	home	0.09	laid	-0.02	lies	-0.01	whole	-0.12
before:naming	home	0.05	laid	-0.1	lies	-0.36	whole	-0.11
before:naming:0	home	-0.08	fell	-0.17	laid	0.03	lies	0.08	whole	-0.19
before:naming:1	home	-0.15	laid	-0.19	whole	-0.01
before:naming:12	home	0.11	laid	0.11	lies	-0.09	whole	0.24
before:naming:2	home	-0.19	fell	-0.02	laid	-0.04	lies	-0.19	whole	0.05
before:naming:5	home	0.12	laid	-0.27	lies	-0.34	whole	-0.15
before:naming:far	fell	0.17	whole	-0.16
before:notice	home	-0.53	fell	0.03	laid	-0.3	lies	-0.28	whole	0.1
before:notice:0	home	-0.04	fell	-0.1	laid	-0.12
before:notice:1	home	-0.13	fell	0.03	laid	-0.08	lies	-0.03	whole	-0.14
before:notice:12	home	-0.14	laid	-0.13	lies	-0.11	whole	0.03
before:notice:2	home	-0.05	fell	-0.05	whole	0.01
before:notice:5	home	-0.19	fell	0.02	laid	0.03	lies	-0.12	whole	0.06
before:notice:far	home	-0.04	fell	0.08	laid	-0.03	whole	0.17
before:office	home	-0.27	fell	-0.11	laid	-0.11	lies	-0.15	whole	0.23
before:office:0	home	-0.18	fell	-0.36	lies	0.08	whole	0.2
before:office:1	home	-0.04	fell	-0.26	lies	-0.1	whole	0.09
before:office:12	home	-0.03	fell	0.01	laid	0.13	lies	-0.16	whole	0.21
before:office:2	home	-0.17	fell	0.04	laid	-0.15	lies	-0.26	whole	0.08
before:office:5	home	-0.12	fell	-0.2	laid	-0.29	lies	0.04	whole	-0.41
before:office:far	home	0.02	fell	0.26	laid	-0.07	whole	0.32
before:post	home	0.05	fell	0.02	laid	-0.36	lies	-0.18	whole	0.32
before:post:0	fell	-0.01	lies	0.08	whole	0.4
before:post:1	home	0.22	fell	-0.22	laid	-0.13	lies	-0.1	whole	-0.07
before:post:12	fell	0.19	laid	-0.15	whole	-0.05
before:post:2	home	-0.08	fell	-0.16	laid	-0.11	lies	-0.13	whole	0.18
before:post:5	home	-0.08	fell	0.14	laid	-0.18	lies	-0.08	whole	0.3
before:post:far	home	-0.01	fell	-0.08	laid	0.01	lies	-0.09	whole	-0.11
before:rank	home	0.12	fell	0.21	laid	-0.18	lies	-0.24	whole	0.18
before:rank:0	home	0.11	fell	0.08	laid	-0.01	lies	-0.01	whole	0.37
before:rank:1	home	0.03	fell	-0.15	laid	-0.02	whole	-0.01
before:rank:12	home	-0.2	fell	0.22	laid	-0.13	lies	-0.07	whole	-0.18
before:rank:2	home	-0.01	fell	-0.18	whole	-0.05
before:rank:5	home	0.21	fell	0.13	laid	0.01	lies	-0.06	whole	0.2
before:rank:far	laid	-0.03	whole	0.07
before:returned	home	0.02	fell	-0.24	laid	-0.02	lies	-0.18	whole	-0.09
before:returned:0	laid	-0.04	lies	-0.01
before:returned:1	home	-0.16	fell	-0.22	laid	-0.01	lies	-0.02
before:returned:12	fell	-0.06	whole	-0.17
before:returned:2	home	0.22	fell	0.11	laid	-0.05	lies	-0.03	whole	0.17
before:returned:5	home	-0.1	fell	-0.23	laid	0.08	lies	-0.04	whole	-0.08
before:self	home	-0.19	fell	-0.16	laid	-0.47	lies	-0.29	whole	0.05
before:self:0	home	0.04	fell	-0.17	laid	-0.24	lies	-0.19	whole	0.08
before:self:1	home	-0.33	fell	-0.05	laid	-0.32	lies	-0.02	whole	0.16
before:self:12	home	0.04	fell	-0.15	lies	-0.24	whole	-0.12
before:self:2	home	-0.28	fell	-0.17	laid	0.18	whole	0.23
before:self:5	home	-0.12	fell	-0.08	laid	-0.31	lies	0.02	whole	0.07
before:self:far	home	0.21	fell	0.32	laid	-0.2	lies	-0.09	whole	-0.17
before:site	home	-0.33	fell	0.2	laid	-0.1	lies	-0.05	whole	-0.3
before:site:0	home	-0.08	fell	0.17	laid	-0.03	lies	-0.07	whole	0.25
before:site:1	home	-0.14	fell	0.14	laid	0.02	lies	0.01	whole	0.09
before:site:12	home	-0.13	fell	-0.01	laid	0.09	lies	-0.05	whole	-0.18
before:site:2	home	-0.07	fell	-0.06	laid	-0.32	lies	-0.08	whole	-0.44
before:site:5	home	-0.02	fell	0.07	lies	0.05	whole	-0.23
before:site:far	home	0.03	whole	-0.01
before:tells	home	0.03	fell	0.08	laid	0.33	lies	-0.42	whole	0.18
before:tells:0	home	-0.16	fell	0.09	laid	-0.09	lies	-0.17	whole	0.16
before:tells:1	home	-0.11	fell	0.04	laid	0.2	lies	-0.15	whole	0.26
before:tells:12	home	0.03	fell	0.3	laid	-0.11	lies	-0.22	whole	-0.19
before:tells:2	home	0.29	fell	-0.19	laid	0.39	lies	0.08	whole	0.33
before:tells:5	home	-0.06	fell	-0.05	laid	0.24	lies	-0.17	whole	-0.07
before:tells:far	fell	0.09	laid	-0.27	lies	-0.13	whole	-0.13
before:thing	home	-0.38	fell	0.06	laid	-0.21	lies	-0.05	whole	-0.27
before:thing:0	home	-0.02	fell	0.1	laid	-0.19	lies	-0.15	whole	0.03
before:thing:1	home	-0.24	fell	0.07	laid	0.12	lies	-0.14	whole	-0.08
before:thing:12	home	-0.07	fell	-0.32	laid	0.04	lies	-0.03	whole	0.11
before:thing:2	home	-0.33	fell	-0.04	laid	-0.13	lies	0.01	whole	-0.35
before:thing:5	fell	0.1	laid	-0.23	lies	0.16	whole	-0.1
before:thing:far	home	0.02	fell	0.19	laid	-0.24	lies	-0.04
before:title	home	0.12	fell	0.02	laid	-0.08	lies	-0.08	whole	0.09
before:title:0	home	0.04	fell	-0.17	laid	-0.18	lies	-0.18	whole	0.23
before:title:1	home	0.03	fell	-0.3	lies	-0.42	whole	0.02
before:title:12	home	-0.07	fell	0.2	laid	-0.12	whole	-0.07
before:title:2	fell	-0.09	laid	0.08	lies	0.03	whole	0.06
before:title:5	home	0.31	fell	-0.02	laid	0.03	lies	0.23	whole	0.23
before:title:far	home	-0.36	fell	0.24	lies	-0.15	whole	-0.27
before:truename	laid	-0.01	whole	-0.02
before:truename:12	home	-0.1	fell	0.02	whole	-0.02
before:truename:5	home	0.06	fell	-0.02
before:unit	home	-0.39	laid	-0.41	lies	0.01	whole	0.21
before:unit 1	home	-0.52	fell	-0.33	laid	-0.31	lies	-0.25	whole	-0.11
before:unit 12	home	-0.19	fell	0.21	laid	-0.15	whole	0.09
before:unit 2	home	-0.49	fell	-0.22	laid	-0.14	lies	0.03	whole	0.13
before:unit 5	home	-0.24	fell	0.07	laid	-0.51	lies	-0.05	whole	0.16
before:unit far	home	0.32	laid	0.08	lies	0.15	whole	0.06
begins plainly	home	0.07	fell	-0.26	laid	-0.66	lies	-0.63	whole	-0.11
begins with a capital	home	0.15	fell	-0.62	laid	-0.71	lies	-0.21	whole	-0.34
begins:again	home	-0.01	fell	-0.02
begins:aka	home	-0.13	fell	-0.02	laid	0.12	lies	0.14	whole	0.05
begins:alive	home	-0.03	fell	-0.12	laid	-0.08	whole	-0.01
begins:at	home	-0.25	fell	-0.05	laid	0.45	lies	0.17	whole	0.46
begins:battle	home	-0.28	fell	0.14	laid	-0.28	lies	-0.31	whole	0.04
begins:born	home	-0.13	fell	-0.03
begins:bury	home	-0.29	fell	-0.11	laid	0.5	lies	0.03	whole	0.04
begins:capture	home	0.01	fell	-0.03	laid	-0.01	lies	-0.02
begins:contact	home	-0.08	fell	-0.04	laid	-0.11	whole	-0.16
begins:died	home	-0.29	fell	-0.3	laid	0.19	lies	-0.11	whole	-0.02
begins:enlist	home	-0.25	fell	-0.18	lies	-0.01
begins:fell	home	-0.34	fell	-0.17	laid	-0.03	lies	-0.04	whole	-0.18
begins:grave	home	-0.03	fell	-0.18	laid	0.06	lies	-0.1	whole	0.08
begins:home	home	0.34	fell	-0.16	laid	-0.13	lies	-0.16	whole	0.02
begins:joined	home	-0.23	fell	-0.08
begins:laid	home	-0.07
begins:letter	home	-0.04	fell	-0.07	laid	-0.03	lies	-0.01
begins:level	home	0.44	fell	-0.24	laid	-0.63	lies	-0.66	whole	-0.13
begins:link	home	-0.22	fell	-0.34	laid	-0.03	lies	-0.26	whole	-0.11
begins:martyr	home	-0.03	fell	-0.03	laid	-0.09	lies	-0.17	whole	-0.11
begins:moved	home	0.03	fell	-0.17	lies	-0.01	whole	-0.18
begins:naming	home	-0.06	fell	-0.15	laid	-0.04	lies	-0.05
begins:notice	home	-0.12	fell	-0.25	laid	-0.07	lies	-0.08
begins:office	home	-0.35	fell	-0.22	laid	-0.29	lies	-0.24	whole	-0.02
begins:post	home	-0.37	fell	-0.05	laid	-0.19	lies	-0.2	whole	-0.09
begins:rank	home	-0.29	fell	-0.21	laid	-0.08	lies	-0.08	whole	0.09
begins:returned	laid	-0.03
begins:self	home	-0.16	fell	-0.15	laid	0.05	lies	-0.08	whole	0.06
begins:site	home	-0.44	fell	0.47	laid	-0.27	lies	-0.24	whole	0.25
begins:stop	home	-0.22	fell	-0.44	laid	-0.44	lies	-0.41	whole	-0.2
begins:tells	home	-0.07	fell	0.11	laid	0.17	lies	-0.2	whole	0.18
begins:thing	home	-0.17	fell	-0.07	laid	-0.43	lies	-0.09	whole	0.04
begins:title	home	-0.26	fell	-0.14	laid	-0.32	lies	-0.18	whole	-0.07
behind !	home	-0.01	fell	-0.01
behind "	home	0.45	fell	-0.47	laid	-0.24	lies	-0.12	whole	0.06
behind %	home	-0.01
behind '	home	-0.09	fell	-0.07	laid	-0.12	lies	-0.02
behind (	home	-0.26	fell	-0.31	laid	0.14	lies	-0.06	whole	0.11
behind )	home	-0.23	fell	-0.4	laid	-0.56	lies	-0.12	whole	0.31
behind ,	home	-0.28	fell	-0.05	laid	-0.07	lies	-0.47	whole	-0.34
behind -	home	0.18	fell	-0.67	laid	-0.24	lies	-0.41	whole	-0.19
behind .	home	0.06	fell	-0.07	laid	-0.01	lies	-0.16	whole	0.15
behind /	home	0.12	fell	-0.44	laid	-0.05	lies	-0.28	whole	-0.21
behind :	home	-0.45	fell	-0.81	laid	-0.73	lies	-0.28	whole	0.29
behind ;	home	0.26	fell	0.47	laid	0.16	lies	-0.41	whole	0.25
behind ?	home	-0.28	fell	-0.3	laid	-0.12	lies	-0.07
behind blank	home	-0.94	fell	-0.25	laid	-0.52	lies	-0.47	whole	-0.26
behind line	home	-0.45	fell	0.21	laid	-0.39	lies	0.02	whole	0.35
behind |	home	0.52	fell	-0.47	laid	-0.21	lies	-0.17	whole	0.16
behind –	home	-0.02	fell	-0.33	laid	-0.08
behind:again	home	-0.05	fell	-0.16	laid	-0.01	lies	0.01	whole	0.29
behind:again:0	home	-0.12	fell	0.2	laid	-0.11	lies	-0.02	whole	-0.02
behind:again:1	home	0.04	fell	-0.1	laid	-0.12	lies	-0.09	whole	0.14
behind:again:12	home	0.06	fell	0.09	laid	-0.09	lies	-0.02
behind:again:2	fell	-0.1	laid	0.28	whole	0.22
behind:again:5	home	-0.06	fell	-0.34	lies	0.14	whole	0.18
behind:again:far	fell	-0.09	laid	-0.05
behind:alive	home	0.08	fell	-0.46	laid	0.06	lies	0.11	whole	0.09
behind:alive:0	home	-0.07	fell	-0.21	laid	-0.07	lies	-0.02	whole	0.06
behind:alive:1	fell	-0.02	laid	-0.02	lies	0.23
behind:alive:12	home	0.07	fell	-0.13	laid	-0.02	lies	-0.03	whole	0.03
behind:alive:2	home	-0.03	fell	-0.06
behind:alive:5	home	0.14	fell	-0.17	laid	0.03	lies	-0.07	whole	0.22
behind:alive:far	home	-0.02	fell	0.02	laid	0.12	whole	-0.11
behind:at	home	-0.15	fell	-0.36	laid	0.12	lies	-0.54	whole	-0.01
behind:at:0	home	-0.21	fell	-0.23	laid	0.14	lies	-0.05	whole	-0.15
behind:at:1	home	0.08	fell	-0.38	laid	-0.03	lies	-0.25	whole	0.04
behind:at:12	home	0.2	fell	-0.15	laid	0.13	lies	-0.16	whole	-0.09
behind:at:2	home	-0.13	fell	0.06	laid	-0.04	lies	-0.12	whole	0.17
behind:at:5	home	-0.35	fell	-0.12	laid	-0.05	lies	-0.16
behind:at:far	home	0.21	fell	0.09	laid	0.03	lies	-0.15	whole	0.11
behind:battle	home	-0.01	fell	0.09	laid	-0.01	lies	-0.17	whole	0.21
behind:battle:0	home	0.11	fell	0.09	laid	-0.2	lies	-0.06	whole	0.07
behind:battle:1	fell	0.02	laid	0.08	lies	-0.06	whole	0.35
behind:battle:12	home	-0.05	fell	-0.1	laid	0.08	lies	0.08	whole	0.08
behind:battle:2	home	-0.17	fell	0.01	laid	-0.05	lies	-0.03	whole	-0.06
behind:battle:5	home	0.06	fell	0.01	laid	-0.19	lies	-0.14	whole	-0.03
behind:battle:far	home	-0.01	fell	0.14	laid	0.15	lies	-0.01	whole	-0.01
behind:born	home	0.31	fell	-0.35	laid	-0.08	lies	0.04	whole	0.27
behind:born:0	home	0.09	fell	-0.36	laid	-0.2	lies	-0.22	whole	0.18
behind:born:1	home	0.05	fell	-0.08	laid	-0.05	lies	-0.05	whole	-0.07
behind:born:12	home	0.17	fell	0.09	laid	-0.02	lies	0.05	whole	0.31
behind:born:2	home	0.1	fell	-0.1	laid	-0.02	lies	-0.01	whole	0.09
behind:born:5	home	0.11	fell	-0.21	laid	0.09	lies	0.23	whole	0.02
behind:born:far	home	-0.03	fell	0.07	laid	0.06	whole	-0.06
behind:bury	home	-0.16	fell	0.44	laid	0.1	lies	-0.32	whole	0.07
behind:bury:0	home	-0.08	fell	0.07	laid	0.05	lies	-0.17	whole	0.21
behind:bury:1	home	0.17	fell	0.11	laid	0.37	lies	-0.05	whole	-0.09
behind:bury:12	home	-0.19	fell	0.02	laid	0.02	lies	-0.21	whole	-0.12
behind:bury:2	home	-0.12	fell	-0.23	laid	0.11	lies	-0.06
behind:bury:5	home	-0.16	fell	0.53	laid	-0.42	lies	0.06	whole	0.26
behind:bury:far	home	0.01	fell	-0.01	laid	0.03	lies	-0.02	whole	-0.17
behind:capture	home	-0.14	fell	0.03	laid	-0.12	lies	-0.1
behind:capture:0	home	-0.03	laid	-0.06	whole	-0.09
behind:capture:1	home	-0.07	fell	0.12	lies	-0.02	whole	0.11
behind:capture:12	fell	-0.05	whole	0.01
behind:capture:5	whole	-0.04
behind:capture:far	home	-0.01	fell	-0.08	lies	-0.03
behind:contact	home	-0.05	fell	-0.18	laid	-0.39	lies	-0.08	whole	0.15
behind:contact:0	home	-0.03	fell	-0.05	laid	-0.15	lies	-0.27	whole	0.01
behind:contact:1	home	0.01	fell	0.04	laid	-0.19	lies	0.04	whole	0.06
behind:contact:12	home	-0.16	fell	-0.31	laid	0.09	lies	-0.08	whole	-0.12
behind:contact:2	home	-0.14	fell	0.11	laid	-0.07	lies	-0.05	whole	0.21
behind:contact:5	home	0.08	fell	0.17	laid	-0.2	lies	0.18	whole	0.1
behind:contact:far	home	0.03	fell	-0.26	laid	-0.05
behind:day	home	0.09	fell	0.38	laid	0.01	lies	-0.05	whole	0.13
behind:day 0	home	-0.14	fell	0.92	laid	-0.29	lies	-0.49	whole	0.54
behind:day 1	home	0.07	fell	-0.06	laid	0.19	lies	-0.18	whole	0.16
behind:day 12	home	0.06	fell	-0.3	laid	-0.05	lies	-0.08	whole	-0.21
behind:day 2	home	0.16	fell	-0.07	laid	-0.4	lies	-0.16	whole	0.05
behind:day 5	home	0.09	fell	-0.11	laid	0.2	lies	-0.13	whole	-0.11
behind:day far	home	-0.23	fell	-0.26	laid	0.27	lies	0.56	whole	-0.18
behind:died	home	-0.05	fell	0.09	laid	0.08	lies	-0.04	whole	0.18
behind:died:0	home	0.15	fell	-0.42	laid	-0.06	lies	-0.18	whole	-0.07
behind:died:1	home	0.03	fell	0.02	laid	0.13	lies	0.21	whole	-0.03
behind:died:12	home	-0.25	fell	0.04	lies	0.09	whole	0.1
behind:died:2	home	-0.18	laid	0.24	lies	-0.3	whole	0.06
behind:died:5	home	-0.12	fell	0.44	laid	-0.12	lies	0.11	whole	0.32
behind:died:far	home	0.1	fell	-0.03	laid	0.02	lies	-0.14	whole	0.04
behind:enlist	home	0.04	fell	-0.41	laid	-0.19	lies	-0.25	whole	0.07
behind:enlist:0	home	0.05	fell	-0.25	laid	-0.05	lies	-0.07	whole	0.06
behind:enlist:1	home	-0.12	fell	-0.13	laid	-0.03	lies	-0.02	whole	0.15
behind:enlist:12	fell	-0.15	laid	-0.02	lies	-0.08	whole	-0.15
behind:enlist:2	home	0.02	fell	-0.05	whole	0.21
behind:enlist:5	home	0.04	fell	0.01	laid	-0.04	lies	-0.01	whole	-0.07
behind:fell	home	0.26	fell	0.11	laid	-0.38	lies	0.03	whole	0.23
behind:fell:0	home	0.23	fell	-0.15	laid	-0.41	lies	-0.23	whole	0.15
behind:fell:1	home	0.02	fell	0.2	laid	-0.27	lies	-0.11
behind:fell:12	home	-0.03	fell	0.03	laid	0.03	lies	0.31	whole	-0.13
behind:fell:2	home	-0.02	fell	0.09	laid	0.06	lies	-0.17	whole	0.16
behind:fell:5	home	0.08	fell	0.11	laid	-0.14	lies	-0.3	whole	0.1
behind:fell:far	home	-0.09	fell	-0.05	laid	0.06	lies	0.33	whole	0.22
behind:gio	home	-0.14	fell	0.16	laid	-0.38	lies	0.13	whole	-0.06
behind:gio:0	fell	0.11	laid	-0.07	lies	0.23	whole	0.06
behind:gio:1	home	-0.03	fell	0.11	laid	-0.05	lies	-0.05	whole	0.05
behind:gio:12	fell	-0.05	laid	-0.07	whole	-0.1
behind:gio:2	home	-0.02	fell	-0.07	laid	-0.02	lies	-0.01	whole	0.01
behind:gio:5	home	-0.03	fell	0.06	laid	-0.22	lies	-0.03	whole	-0.08
behind:grave	home	-0.68	fell	0.22	laid	0.13	lies	0.52	whole	0.27
behind:grave:0	home	-0.15	fell	-0.33	laid	-0.06	lies	0.03	whole	-0.01
behind:grave:1	home	-0.27	fell	-0.01	laid	-0.15	lies	0.55	whole	0.25
behind:grave:12	home	-0.01	fell	0.19	laid	0.03	lies	0.2	whole	0.17
behind:grave:2	home	-0.21	fell	-0.17	laid	0.16	lies	-0.09	whole	-0.02
behind:grave:5	home	-0.33	fell	0.49	laid	0.2	lies	0.1	whole	0.11
behind:grave:far	home	-0.02	fell	-0.14	laid	-0.09
behind:home	home	0.1	fell	0.39	laid	0.03	lies	0.21	whole	0.33
behind:home:0	home	-0.31	fell	-0.02	laid	-0.33	lies	-0.23	whole	-0.01
behind:home:1	home	0.01	fell	-0.13	laid	0.18	lies	-0.01	whole	-0.15
behind:home:12	home	0.29	laid	0.28	lies	0.32	whole	0.38
behind:home:2	home	0.18	fell	0.39	laid	-0.05	lies	-0.19	whole	0.29
behind:home:5	home	0.08	fell	0.1	laid	-0.39	lies	0.15	whole	0.14
behind:home:far	home	0.02	fell	0.36	laid	0.11	lies	0.04	whole	0.11
behind:joined	home	0.02	fell	-0.45	laid	-0.12	lies	-0.14	whole	0.03
behind:joined:0	home	0.04	fell	-0.2	laid	-0.04	lies	-0.06
behind:joined:1	home	-0.08	fell	-0.02	whole	0.15
behind:joined:12	fell	-0.1	laid	-0.01	lies	-0.01	whole	-0.15
behind:joined:2	home	-0.02	whole	0.17
behind:joined:5	home	0.05	fell	-0.1	whole	-0.03
behind:kin	home	0.06	fell	-0.1	laid	-0.18	lies	0.06	whole	-0.08
behind:kin anh	home	0.05	fell	-0.31	laid	-0.09	lies	-0.02	whole	-0.01
behind:kin anh trai	home	-0.24	fell	-0.09	lies	-0.05
behind:kin ba	home	-0.09	fell	0.12	laid	0.13	lies	0.01	whole	-0.08
behind:kin bà	fell	-0.16	lies	-0.01	whole	-0.04
behind:kin bác	home	0.12	fell	-0.04	laid	-0.01	lies	-0.05	whole	-0.09
behind:kin bố	home	-0.06	fell	0.04	laid	-0.17	lies	0.13	whole	-0.04
behind:kin cha	fell	0.15	whole	0.02
behind:kin cháu	home	-0.03	fell	0.16	laid	-0.03	whole	0.18
behind:kin chú	home	-0.01	fell	0.09	laid	-0.02	whole	0.05
behind:kin chồng	fell	0.12	whole	0.08
behind:kin con	fell	0.1	laid	-0.01	whole	0.1
behind:kin cô	home	-0.01	fell	-0.08	laid	-0.04	whole	-0.13
behind:kin em	home	-0.18	fell	-0.11	lies	-0.01
behind:kin em gái	home	-0.05	fell	-0.03	laid	-0.01	lies	-0.08
behind:kin em trai	home	0.06	fell	-0.03	lies	-0.01
behind:kin mẹ	home	-0.06	fell	0.06	laid	-0.09	lies	-0.09	whole	-0.09
behind:kin mợ	fell	-0.04	laid	0.11	lies	0.06	whole	-0.04
behind:kin vợ	home	0.16	fell	-0.08	whole	-0.11
behind:kin ông	home	0.15	fell	0.11	laid	0.04	lies	0.1	whole	0.07
behind:kin:0	home	0.13	fell	-0.21	laid	-0.13	lies	0.11	whole	-0.08
behind:kin:1	home	0.1	fell	0.03	laid	0.09	lies	0.09	whole	-0.04
behind:kin:12	home	-0.11	fell	0.23	laid	-0.16	lies	0.22	whole	-0.01
behind:kin:2	home	-0.02	fell	0.04	laid	-0.06	lies	-0.09	whole	0.04
behind:kin:5	home	0.02	fell	-0.19	lies	-0.28
behind:kin:far	home	-0.04	fell	-0.06	laid	-0.04	lies	-0.09
behind:laid	home	-0.24	fell	0.06	laid	0.48	lies	-0.04	whole	0.04
behind:laid:0	home	-0.02	fell	-0.15	laid	0.23	lies	-0.02	whole	-0.03
behind:laid:1	fell	-0.1	laid	0.08	lies	-0.02	whole	-0.01
behind:laid:12	home	-0.07	fell	0.25	laid	0.28	lies	-0.05	whole	0.02
behind:laid:2	home	-0.02	fell	0.21	laid	-0.07	lies	-0.02	whole	-0.02
behind:laid:5	home	-0.09	fell	-0.1	laid	0.05	lies	-0.01	whole	0.18
behind:laid:far	fell	-0.13	laid	0.04	lies	0.11	whole	-0.03
behind:last	fell	-0.08	laid	-0.04	whole	0.05
behind:last:5	home	-0.01	fell	-0.08	laid	-0.04
behind:letter	home	-0.21	fell	-0.24	laid	-0.16	lies	-0.11	whole	0.02
behind:letter:0	home	-0.01	fell	-0.11
behind:letter:1	home	-0.09	fell	0.07	lies	-0.02	whole	0.15
behind:letter:12	fell	-0.04	laid	-0.06	whole	-0.13
behind:letter:2	fell	-0.03
behind:letter:5	home	-0.02	fell	-0.13	laid	-0.01	lies	-0.03
behind:level	home	0.39	fell	-0.38	laid	-0.01	lies	-0.04	whole	0.17
behind:level:0	home	0.16	fell	0.12	laid	0.07	whole	0.07
behind:level:1	home	0.12	fell	-0.14	laid	0.03	lies	0.04	whole	0.09
behind:level:12	home	0.1	fell	-0.25	laid	-0.05	lies	-0.09	whole	0.05
behind:level:2	home	0.11	fell	-0.08	lies	-0.01	whole	0.08
behind:level:5	home	0.03	fell	-0.19	laid	-0.09	lies	-0.13	whole	-0.05
behind:level:far	fell	-0.01	lies	0.05	whole	0.01
behind:link	home	-0.08	fell	0.15	laid	-0.17	lies	-0.08	whole	0.11
behind:link:0	home	0.1	fell	0.01	laid	0.08	whole	0.19
behind:link:1	home	0.01	fell	-0.09	laid	-0.17	lies	0.25	whole	0.03
behind:link:12	home	-0.2	fell	0.13	laid	0.13	lies	-0.26	whole	-0.28
behind:link:2	home	0.32	fell	-0.28	laid	-0.18	lies	-0.23	whole	-0.22
behind:link:5	home	-0.26	fell	0.05	laid	-0.33	lies	-0.05	whole	0.21
behind:link:far	home	-0.1	fell	0.3	laid	-0.09	lies	0.01	whole	0.43
behind:martyr	home	0.21	fell	-0.65	laid	-0.43	lies	0.15	whole	-0.01
behind:martyr:0	home	-0.04	fell	-0.04	laid	-0.06	lies	-0.09	whole	-0.15
behind:martyr:1	home	0.13	fell	-0.05	laid	-0.06	lies	-0.04	whole	0.07
behind:martyr:12	home	-0.35	fell	-0.06	laid	-0.22	lies	0.1	whole	-0.12
behind:martyr:2	home	0.08	fell	-0.13	laid	-0.05	lies	-0.1	whole	-0.02
behind:martyr:5	home	0.28	fell	-0.35	laid	-0.14	lies	0.14	whole	0.15
behind:martyr:far	home	0.11	fell	-0.1	laid	-0.04	lies	0.15	whole	0.03
behind:moved	home	-0.07	fell	0.01	laid	0.33	lies	-0.19	whole	0.22
behind:moved:0	home	-0.17	fell	0.08	laid	-0.02	lies	0.05
behind:moved:1	fell	-0.26	laid	0.29	lies	-0.15	whole	-0.03
behind:moved:12	home	0.01	fell	0.08	laid	0.08	lies	0.08	whole	-0.08
behind:moved:2	home	0.08	fell	0.16	laid	0.02	lies	-0.35	whole	0.08
behind:moved:5	fell	-0.02	lies	0.02	whole	0.42
behind:moved:far	fell	-0.22	laid	0.08	lies	-0.06	whole	0.01
behind:naming	home	-0.11	fell	-0.12	laid	-0.37	lies	0.24	whole	0.13
behind:naming:0	home	0.18	fell	-0.05	laid	-0.15	lies	-0.11	whole	0.23
behind:naming:1	home	-0.03	fell	0.03	laid	0.05	whole	-0.1
behind:naming:12	home	-0.22	fell	0.08	laid	-0.27	whole	-0.13
behind:naming:2	fell	-0.09	laid	-0.23	lies	0.19	whole	0.02
behind:naming:5	home	-0.02	fell	-0.4	laid	-0.15	lies	-0.18	whole	0.26
behind:naming:far	home	-0.01	fell	0.12	laid	0.07	lies	0.35	whole	0.03
behind:notice	fell	-0.17	laid	0.12	lies	-0.17	whole	0.17
behind:notice:0	home	-0.08	fell	-0.23	laid	0.2	lies	-0.05	whole	0.23
behind:notice:1	home	0.03	laid	-0.02	lies	-0.01
behind:notice:12	fell	-0.14	laid	-0.01	whole	-0.01
behind:notice:2	home	0.07	laid	-0.01	lies	-0.01	whole	-0.12
behind:notice:5	home	-0.05	fell	0.09	laid	-0.04	lies	-0.01	whole	0.1
behind:notice:far	fell	0.05
behind:office	home	-0.32	fell	0.36	laid	-0.4	lies	-0.03	whole	0.19
behind:office:0	home	-0.16	laid	-0.11	whole	0.31
behind:office:1	home	0.06	fell	0.05	laid	0.03	lies	0.01	whole	0.02
behind:office:12	home	-0.06	fell	0.01	laid	-0.21	lies	0.12	whole	0.07
behind:office:2	home	0.02	fell	0.27	laid	-0.11	lies	-0.03	whole	0.27
behind:office:5	home	-0.34	fell	0.09	laid	-0.11	lies	-0.13	whole	-0.32
behind:office:far	fell	0.11	laid	-0.05	lies	-0.07	whole	0.01
behind:post	home	0.34	fell	0.16	laid	-0.35	lies	-0.48	whole	0.36
behind:post:0	home	0.18	fell	-0.18	laid	-0.13	lies	-0.09	whole	0.32
behind:post:1	home	0.26	fell	-0.24	laid	-0.08	lies	-0.04	whole	0.3
behind:post:12	home	0.17	fell	-0.02	laid	-0.02	lies	-0.13	whole	-0.09
behind:post:2	fell	-0.1	laid	-0.26	lies	-0.1
behind:post:5	home	0.07	fell	0.21	laid	0.06	lies	-0.13	whole	0.1
behind:post:far	home	-0.22	fell	0.36	laid	-0.14	lies	-0.04
behind:rank	home	0.13	fell	-0.15	laid	-0.36	whole	0.36
behind:rank:0	home	0.2	fell	-0.25	laid	-0.07	lies	-0.08	whole	0.34
behind:rank:1	home	-0.03	fell	-0.11
behind:rank:12	home	-0.2	fell	0.16	laid	-0.05	lies	-0.02	whole	0.09
behind:rank:2	home	0.17	fell	-0.04	laid	-0.02	lies	-0.01	whole	0.06
behind:rank:5	home	0.12	fell	-0.2	laid	-0.12	lies	0.13	whole	0.09
behind:rank:far	home	-0.09	fell	0.06	laid	-0.04	lies	-0.01
behind:returned	home	-0.11	fell	-0.45	laid	0.01	lies	-0.09	whole	0.09
behind:returned:0	home	-0.05	fell	-0.21
behind:returned:1	home	-0.05	fell	-0.01	laid	-0.03
behind:returned:12	home	0.04	fell	-0.16
behind:returned:2	home	-0.04	fell	-0.07	laid	-0.01
behind:returned:5	home	-0.01	fell	-0.04	laid	0.07	lies	-0.02	whole	0.09
behind:self	home	-0.11	fell	0.17	laid	-0.04	lies	0.12	whole	0.14
behind:self:0	home	0.04	fell	-0.03	laid	-0.1	lies	-0.08
behind:self:1	home	-0.06	fell	0.16	laid	0.02	lies	0.11	whole	-0.06
behind:self:12	home	-0.13	fell	0.1	laid	-0.02	lies	-0.04	whole	-0.04
behind:self:2	home	0.07	fell	-0.07	laid	-0.12	lies	0.1	whole	0.48
behind:self:5	fell	0.06	laid	0.15	lies	0.12	whole	0.07
behind:self:far	home	-0.03	fell	0.14	laid	-0.07	lies	-0.03	whole	-0.07
behind:site	fell	-0.3	laid	-0.02	lies	-0.2	whole	-0.11
behind:site:0	fell	-0.1	lies	-0.01
behind:site:1	home	-0.03	fell	-0.02	laid	0.07	lies	-0.01	whole	-0.12
behind:site:12	home	0.02	fell	-0.1	laid	-0.07	lies	-0.05	whole	-0.03
behind:site:2	home	-0.02	fell	-0.05
behind:site:5	home	0.09	fell	-0.01	laid	-0.07	lies	-0.09	whole	0.03
behind:tells	home	-0.3	fell	0.09	laid	-0.16	lies	-0.15	whole	0.1
behind:tells:0	home	-0.58	fell	-0.1	laid	-0.04	lies	-0.13	whole	0.06
behind:tells:1	home	0.06	fell	-0.12	laid	0.24	lies	-0.2	whole	0.02
behind:tells:12	home	0.04	fell	0.08	laid	-0.04	lies	0.17	whole	-0.23
behind:tells:2	home	0.17	fell	0.23	laid	0.11	lies	-0.2	whole	0.27
behind:tells:5	home	-0.21	fell	-0.23	laid	-0.39	lies	0.03	whole	0.26
behind:tells:far	fell	0.31	laid	-0.18	lies	-0.07	whole	-0.16
behind:thing	home	0.03	fell	0.01	laid	0.16	lies	-0.01	whole	0.15
behind:thing:0	home	0.06	fell	0.03	laid	-0.21	lies	0.01	whole	-0.17
behind:thing:1	home	-0.12	fell	0.2	laid	0.08	lies	-0.1	whole	-0.06
behind:thing:12	home	-0.19	fell	0.1	laid	0.07	lies	-0.04	whole	0.24
behind:thing:2	home	-0.03	fell	0.05	laid	0.03	lies	0.03	whole	0.11
behind:thing:5	home	0.23	fell	-0.42	laid	0.14	lies	-0.02	whole	0.21
behind:thing:far	laid	-0.06	lies	0.05	whole	0.05
behind:title	home	-0.21	fell	0.24	laid	-0.06	lies	-0.27	whole	0.18
behind:title:0	home	-0.05	fell	0.08	laid	0.02	lies	-0.12	whole	0.05
behind:title:1	home	-0.06	fell	0.01	laid	0.13	lies	-0.01	whole	0.13
behind:title:12	home	-0.06	fell	0.02	laid	0.17	lies	-0.25	whole	-0.04
behind:title:2	home	0.23	fell	-0.07	laid	-0.01	lies	-0.04	whole	0.18
behind:title:5	home	-0.33	fell	0.21	laid	-0.48	lies	-0.06	whole	-0.03
behind:title:far	fell	0.12	lies	0.11	whole	-0.1
behind:truename	home	0.01	fell	0.02	laid	-0.03	lies	-0.01	whole	0.2
behind:truename:12	fell	-0.08
behind:truename:2	home	-0.03	fell	-0.02	whole	0.07
behind:unit	home	0.05	laid	-0.21	lies	-0.13	whole	0.02
behind:unit 0	fell	0.33	laid	-0.18	lies	-0.24	whole	0.79
behind:unit 1	home	0.1	fell	0.18	laid	-0.18	lies	-0.12	whole	0.2
behind:unit 12	home	0.25	fell	-0.34	laid	-0.22	lies	-0.06	whole	-0.45
behind:unit 2	home	0.04	fell	-0.18	laid	0.09	lies	-0.12	whole	0.11
behind:unit 5	home	-0.08	fell	0.28	laid	-0.22	lies	-0.02	whole	0.12
behind:unit far	home	-0.31	fell	-0.26	laid	0.15	lies	0.17	whole	-0.33
capitals 0	home	-1.35	fell	-1.77	laid	-0.35	lies	-0.83	whole	-0.4
capitals 1	home	-2.3	fell	-0.82	laid	-0.34	lies	-1.05	whole	-0.6
capitals 2	home	-0.27	fell	0.4	laid	-0.24	lies	-0.2	whole	-0.17
capitals 3	home	0.98	fell	0.42	laid	-0.31	lies	-0.02	whole	0.87
first 12	whole	-0.07
first 15	fell	-0.03
first 16	fell	0.08	laid	0.07	whole	0.09
first 17	whole	-0.25
first 18	fell	-0.13	whole	-0.04
first 19	fell	-0.01	whole	-0.01
first 2	home	-0.01	whole	-0.33
first 3	fell	-0.09	laid	0.03	whole	-0.05
first 5	fell	0.02	whole	-0.14
first 6	fell	-0.17	laid	-0.05
first 9	fell	0.03	laid	-0.05	whole	-0.12
first a	home	-0.11	fell	0.05	laid	-0.03	lies	-0.06	whole	-0.36
first admin	home	-0.02
first adn	fell	-0.07	laid	-0.01
first ai	home	-0.02	fell	0.3	laid	-0.01	whole	0.18
first ak	fell	-0.03
first an	home	0.36	fell	-0.17	laid	-0.08	lies	0.05	whole	0.08
first anh	home	0.07	fell	-0.12	laid	0.08	lies	0.13	whole	-0.1
first ao	home	-0.01	fell	-0.12	laid	-0.23	lies	0.06	whole	-0.01
first ap	home	-0.14	fell	0.09	laid	-0.23	lies	-0.23	whole	-0.14
first at	home	-0.1	fell	-0.03	whole	-0.11
first b	fell	-0.15	lies	-0.02
first b41	fell	-0.01
first b52	fell	-0.08	laid	-0.07	whole	-0.21
first ba	fell	0.15	laid	-0.15	lies	-0.1	whole	-0.11
first bac	home	0.02	fell	-0.46	laid	0.05	lies	0.1	whole	-0.24
first bach	fell	-0.07	whole	0.07
first bai	home	-0.09	fell	-0.03	laid	0.15	lies	-0.26	whole	-0.01
first ban	home	-0.01	fell	0.22	laid	-0.11	lies	-0.23	whole	0.27
first bang	home	-0.09	fell	-0.17	laid	-0.08	lies	-0.05
first bao	home	0.04	fell	-0.18	laid	-0.08	lies	-0.08	whole	0.07
first bat	home	0.23	laid	-0.02	whole	0.02
first battambang	fell	0.16	whole	0.1
first bau	home	-0.03	fell	0.37	laid	0.12	lies	-0.05	whole	0.24
first bay	home	-0.17	fell	-0.1	laid	-0.05	whole	-0.04
first be	home	-0.05	fell	0.03	laid	-0.01	whole	-0.01
first ben	home	-0.15	fell	-0.01	laid	-0.08	lies	-0.41	whole	0.02
first benh	home	-0.12	fell	0.07	laid	-0.17	lies	-0.07	whole	-0.06
first bi	home	-0.11	laid	-0.06	whole	-0.02
first bia	home	-0.07	fell	0.14	laid	-0.07	lies	-0.12	whole	0.09
first bich	whole	-0.06
first bien	home	-0.03	fell	-0.02	laid	-0.11	lies	-0.05	whole	-0.07
first biet	home	-0.03	whole	-0.1
first binh	home	0.22	laid	0.07	lies	-0.23	whole	0.02
first bo	home	-0.3	fell	-0.37	laid	0.16	lies	-0.02	whole	0.03
first bom	whole	-0.12
first bon	home	-0.12	fell	-0.08	laid	-0.01
first bot	fell	-0.25	laid	-0.12	lies	-0.06	whole	0.15
first bt	home	-0.06	fell	-0.09
first bu	home	-0.1	fell	0.12	laid	-0.05	lies	-0.02	whole	-0.14
first bui	home	0.03	fell	-0.15	laid	-0.16	lies	-0.12	whole	-0.31
first bung	fell	0.03
first buon	home	0.08	fell	0.05	laid	-0.07	lies	-0.1	whole	0.13
first c	home	-0.12	fell	-0.04	laid	-0.02	lies	-0.01	whole	-0.21
first c1	home	-0.05	fell	-0.11	lies	-0.03	whole	-0.03
first c11	fell	-0.07	whole	0.04
first c17	home	-0.01	fell	-0.01
first c18	home	-0.04	whole	0.09
first c2	home	-0.3	fell	-0.2	lies	-0.02
first c20	home	-0.01	fell	-0.08
first c3	home	-0.14	fell	-0.18	laid	-0.01	lies	-0.01
first c4	home	-0.1	fell	-0.03
first c5	home	-0.04	fell	-0.13	lies	-0.01
first c6	home	-0.08	fell	-0.05
first c7	fell	-0.07
first c8	home	-0.13	whole	-0.04
first c9	home	-0.05	fell	-0.06	lies	-0.01
first ca	home	-0.02	fell	-0.23	laid	0.29	lies	-0.01	whole	-0.02
first cach	home	-0.12	fell	-0.02	laid	-0.01	lies	-0.2	whole	0.29
first cai	home	0.01	fell	-0.26	laid	-0.17	lies	-0.02	whole	-0.01
first cam	home	0.19	fell	-0.08	lies	-0.06	whole	0.36
first campuchia	fell	-0.06
first can	home	0.28	fell	-0.23	laid	-0.12	lies	-0.08	whole	0.24
first cang	home	-0.01	fell	0.22	lies	-0.02	whole	0.09
first canh	home	-0.15	fell	-0.34	laid	0.31	lies	0.26	whole	0.03
first cao	home	0.04	fell	0.22	laid	-0.19	lies	-0.15	whole	-0.19
first cap	home	-0.16	fell	-0.03	lies	0.16	whole	0.12
first cat	home	0.18	whole	0.17
first cau	home	-0.08	fell	-0.09	laid	-0.33	lies	-0.35	whole	0.11
first cay	home	-0.05	fell	0.25	laid	-0.1	lies	-0.03	whole	0.05
first ccb	home	-0.03	fell	-0.03	laid	-0.02	lies	-0.05
first cha	home	-0.03	fell	0.19	whole	-0.01
first cham	home	-0.03
first chan	home	-0.12	fell	-0.36	laid	0.18	lies	-0.26	whole	-0.03
first chap	fell	-0.1
first chau	home	-0.12	fell	-0.07	laid	-0.01	lies	-0.01	whole	0.04
first chi	home	-0.07	fell	-0.03	laid	-0.11	lies	-0.08	whole	-0.09
first chia	home	-0.01
first chien	home	-0.15	fell	-0.1	laid	-0.11	lies	-0.09
first chin	home	-0.06	whole	-0.07
first chinh	whole	0.03
first cho	home	0.27	fell	0.03	laid	-0.12	lies	-0.09	whole	0.36
first chon	home	-0.11	fell	0.05	laid	0.41	whole	0.09
first chong	fell	-0.13	laid	-0.02	whole	-0.27
first chot	home	-0.04	fell	0.26	laid	-0.15	lies	-0.04	whole	0.1
first chu	home	-0.04	fell	-0.13	laid	-0.05	lies	-0.04	whole	-0.28
first chua	home	-0.28	fell	0.08	laid	-0.26	lies	0.23	whole	0.01
first chuc	home	-0.06	laid	-0.03
first chung	home	-0.03	fell	-0.21	laid	0.01	whole	-0.2
first chuyen	home	-0.05	fell	-0.06	laid	-0.11	lies	0.11	whole	-0.05
first co	home	-0.34	fell	0.15	laid	-0.02	lies	-0.01	whole	-0.12
first coi	fell	0.11	whole	0.13
first con	home	-0.3	fell	-0.27	laid	-0.26	lies	-0.1	whole	0.01
first cong	home	-0.51	fell	0.2	laid	0.06	lies	0.11	whole	0.21
first cu	home	0.13	fell	0.07	laid	0.04	lies	-0.04	whole	0.19
first cua	home	-0.22	fell	0.18	laid	-0.08	lies	-0.29	whole	0.25
first cuc	home	-0.16	fell	-0.16	laid	-0.01
first cuoi	fell	0.01	lies	-0.01	whole	0.03
first cuong	home	-0.02
first cuu	fell	-0.03	whole	-0.15
first d	home	0.04	fell	-0.11	laid	-0.02	lies	-0.02	whole	-0.14
first d1	home	-0.04
first d2	home	-0.06	fell	-0.05
first d3	home	-0.04	fell	-0.02
first d4	home	-0.08	fell	-0.17	whole	-0.09
first d5	home	-0.06	fell	-0.12
first d6	whole	-0.03
first da	fell	-0.12	laid	-0.12	lies	-0.02	whole	-0.1
first dac	fell	0.21	whole	0.01
first dai	home	-0.04	fell	-0.46	laid	-0.2	lies	0.09	whole	-0.19
first dak	home	0.11	fell	0.21	laid	-0.07	lies	-0.07	whole	0.09
first dam	laid	0.04	whole	0.04
first dan	home	-0.03	fell	-0.08	whole	-0.08
first dang	home	-0.05	fell	0.06	laid	-0.02	lies	-0.03	whole	0.08
first danh	home	-0.25	fell	-0.21	laid	-0.12	lies	-0.16	whole	-0.08
first dao	home	0.01	fell	0.23	laid	-0.1	lies	-0.06
first dap	home	-0.01	fell	0.16	laid	-0.02	whole	0.03
first dat	home	0.13	fell	-0.13	laid	0.06	lies	0.43	whole	0.17
first dau	home	-0.08	fell	0.28	laid	-0.09	lies	-0.06	whole	0.02
first de	fell	0.09	whole	-0.01
first dem	home	-0.06	fell	-0.06	laid	-0.05	whole	-0.06
first den	home	-0.01	fell	0.1	laid	-0.06	lies	-0.01	whole	0.12
first deo	home	-0.11	fell	0.03	laid	-0.21	lies	0.07
first di	home	-0.16	fell	-0.13
first dia	home	-0.06	fell	0.22	laid	0.04	whole	-0.01
first dich	home	-0.05	laid	-0.01
first diem	fell	0.44	lies	0.22	whole	0.13
first dien	home	0.17	fell	0.02	laid	-0.04	lies	-0.09	whole	0.32
first dieu	fell	-0.01
first dinh	home	0.15	fell	-0.12	laid	0.11	lies	-0.11	whole	0.1
first do	home	0.27	fell	-0.22	laid	0.11	lies	-0.03	whole	0.16
first doan	home	-0.34	fell	-0.33	laid	-0.47	lies	-0.35	whole	-0.26
first doc	home	-0.01	fell	0.23	lies	0.02	whole	0.05
first doi	home	-0.25	fell	0.08	laid	0.23	whole	0.27
first don	home	-0.24	fell	0.03	laid	0.19	lies	-0.19	whole	0.17
first dong	home	0.21	fell	-0.07	laid	-0.24	lies	-0.1	whole	0.08
first du	home	-0.22	fell	-0.01	lies	-0.01
first dua	laid	0.15	whole	0.07
first duc	home	-0.01	fell	-0.12	laid	-0.02	lies	-0.04	whole	-0.02
first dung	home	-0.04	fell	0.15	whole	0.06
first duoi	home	-0.21	fell	0.07	laid	0.17	lies	-0.46	whole	0.24
first duong	home	-0.41	fell	0.26	laid	-0.34	lies	-0.11	whole	-0.12
first duy	home	0.23	whole	0.18
first e	home	-0.19	fell	0.02	laid	0.14	whole	0.08
first e1	home	-0.05
first e2	home	-0.01	fell	-0.07
first e24	fell	-0.01	whole	-0.11
first e3	home	-0.01
first e95	home	-0.02
first ea	home	-0.06	fell	0.01	lies	-0.01	whole	-0.1
first em	home	-0.1	fell	-0.07	laid	-0.03	lies	-0.01	whole	-0.08
first f10	fell	-0.01
first ga	fell	-0.02	laid	0.05	lies	-0.05	whole	0.07
first gac	home	-0.07	fell	0.45	whole	0.1
first gan	fell	0.17	laid	-0.24	lies	0.04	whole	0.05
first gbt	fell	-0.04
first gia	home	0.12	fell	-0.36	laid	-0.07	lies	0.21	whole	0.07
first giai	laid	-0.03
first giao	home	-0.22	fell	-0.06	whole	-0.02
first giap	home	-0.13	fell	-0.1	lies	-0.01	whole	-0.11
first giay	home	-0.01	fell	-0.13	whole	-0.04
first gieng	fell	0.11	laid	-0.02	whole	-0.18
first gio	home	0.13	laid	-0.15	lies	-0.04	whole	0.09
first giong	home	0.16	fell	0.04	laid	-0.06	lies	-0.04	whole	0.15
first giu	home	-0.1	fell	-0.01	whole	-0.13
first giua	home	-0.08	fell	0.06	laid	-0.03	lies	-0.08	whole	-0.11
first go	home	0.33	fell	-0.01	laid	0.5	lies	0.25	whole	0.45
first goc	home	0.18	fell	-0.29	laid	0.05	lies	0.16	whole	0.02
first goi	home	-0.04	fell	-0.03	laid	0.12	lies	0.15	whole	0.05
first gui	fell	-0.01
first h	home	-0.13	laid	-0.03	lies	-0.07	whole	0.11
first h2	home	-0.17
first ha	home	0.02	fell	-0.36	laid	-0.18	lies	-0.19	whole	-0.76
first hai	home	-0.12	fell	-0.44	lies	0.05	whole	-0.37
first ham	fell	0.19	laid	0.17	whole	0.02
first hang	home	-0.16	fell	-0.07	laid	-0.14	lies	-0.31	whole	-0.17
first hau	home	0.22	fell	-0.08	whole	0.15
first he	laid	0.06	whole	0.13
first het	fell	-0.11	whole	-0.16
first hien	home	-0.01	fell	-0.16	laid	-0.03	whole	-0.14
first hiep	fell	-0.11
first ho	home	-0.41	fell	-0.36	laid	0.26	lies	-0.39	whole	0.24
first hoa	home	-0.03	fell	-0.22	laid	-0.04	lies	-0.08	whole	-0.26
first hoai	home	-0.06	fell	0.16	laid	-0.02	lies	-0.03
first hoang	home	0.36	fell	-0.25	laid	-0.01	lies	-0.06	whole	0.48
first hoc	home	-0.08
first hoi	home	0.08	fell	-0.2	laid	-0.2	lies	-0.04	whole	-0.1
first hom	laid	-0.02
first hon	home	-0.15	fell	-0.09	lies	-0.04	whole	-0.09
first hong	fell	-0.09	laid	-0.02	whole	-0.12
first hop	whole	-0.05
first hp	fell	-0.02	whole	-0.12
first hq	fell	-0.06
first ht	home	-0.02
first htx	fell	-0.07	whole	-0.03
first hue	home	0.13	fell	0.2	whole	0.17
first hung	home	0.14	fell	-0.21	laid	-0.06	lies	-0.05	whole	0.18
first huong	home	0.1	fell	0.01	laid	-0.08	lies	-0.07	whole	0.12
first huu	home	0.31	fell	-0.14	laid	-0.06	lies	-0.01	whole	0.01
first huyen	home	0.33	fell	-0.11	laid	-0.12	lies	-0.01	whole	0.12
first hy	home	-0.15	fell	-0.08	laid	-0.01	lies	-0.01	whole	-0.1
first k	home	-0.04	fell	-0.04	lies	-0.01	whole	-0.03
first k2	home	-0.18	fell	-0.01	lies	-0.01
first k23	whole	-0.09
first kam	fell	-0.13
first ke	fell	0.06	laid	0.11	whole	0.15
first kenh	home	0.11	fell	-0.1	laid	-0.04	lies	-0.01	whole	-0.01
first keo	home	-0.03	whole	-0.13
first kh	home	-0.03	fell	-0.01
first khai	home	-0.09
first kham	home	0.12	fell	0.03	whole	0.08
first khang	home	-0.01	fell	-0.1
first khanh	home	-0.18	fell	-0.06	whole	-0.26
first khau	home	-0.05	fell	0.06
first khe	home	0.01	fell	0.22	laid	0.64	lies	-0.32	whole	0.68
first khieng	home	-0.06	laid	0.04	whole	-0.09
first khmer	home	-0.15	whole	0.09
first kho	home	-0.13	fell	-0.1	laid	0.11	lies	-0.01	whole	0.02
first khoai	home	0.23	fell	-0.02	whole	0.17
first khoi	fell	0.04	whole	0.03
first khong	home	0.09	fell	-0.2	lies	-0.01	whole	-0.08
first khu	home	-0.26	fell	-0.01	laid	0.05	lies	0.22	whole	0.18
first khuc	fell	-0.06	whole	0.03
first khue	home	-0.06
first kien	home	0.13	fell	-0.28	lies	0.26	whole	-0.13
first kim	home	0.35	fell	-0.29	laid	-0.05	lies	0.1	whole	0.35
first kinh	home	0.04	fell	0.2	laid	-0.09	lies	-0.07	whole	-0.09
first km	fell	0.24	whole	-0.05
first kn	fell	-0.01
first kon	home	-0.1	fell	0.17	laid	-0.05	lies	-0.01
first kong	home	-0.07	fell	0.14	laid	0.28	whole	0.18
first ksor	home	-0.03
first kt	home	-0.07	fell	-0.05
first ky	home	0.21	fell	-0.24	laid	-0.08	lies	-0.07	whole	0.04
first l	home	-0.05	fell	-0.04
first la	home	-0.02	whole	-0.06
first lac	fell	-0.03	lies	-0.01	whole	-0.04
first lai	home	-0.08	fell	-0.34	laid	-0.18	lies	-0.02	whole	-0.24
first lam	home	-0.07	fell	-0.12	laid	-0.03	lies	-0.01
first lan	home	-0.03	fell	-0.13	laid	0.12	lies	-0.07	whole	-0.03
first lang	home	0.39	fell	-0.25	lies	-0.39	whole	-0.15
first lanh	home	-0.02	fell	-0.06
first lao	home	-0.22	fell	0.28	laid	-0.06	lies	0.12	whole	-0.06
first lap	home	0.28	fell	-0.02	laid	-0.03	lies	-0.02	whole	0.01
first lay	fell	-0.01	laid	-0.09
first le	home	-0.13	fell	-0.12	laid	-0.03	lies	-0.01	whole	-0.13
first len	home	-0.02	laid	-0.03	whole	0.07
first lien	fell	-0.16	laid	-0.01	whole	0.1
first liet	fell	-0.01	laid	-0.07	lies	-0.09	whole	-0.11
first lieu	home	0.02	fell	-0.06	whole	0.01
first linh	home	-0.26	fell	-0.17	laid	-0.09	lies	-0.01	whole	-0.14
first lo	home	-0.14	fell	0.03	laid	-0.4	lies	0.21	whole	-0.16
first loc	home	-0.1	fell	0.3	laid	-0.02	lies	0.09	whole	0.16
first loi	whole	-0.05
first long	home	-0.01	fell	0.15	laid	-0.04	lies	0.13	whole	0.15
first ls	home	-0.02	lies	-0.07
first lu	home	-0.01	fell	-0.01	laid	-0.02	lies	-0.02	whole	0.01
first luc	home	0.2	fell	-0.02	laid	-0.01	whole	-0.02
first lung	home	-0.07	fell	-0.15	laid	0.06	lies	-0.02	whole	-0.14
first luon	fell	-0.01	laid	-0.05	whole	0.02
first luong	home	-0.17	laid	-0.01	lies	-0.01	whole	-0.03
first luu	home	-0.01	fell	-0.06	lies	0.16	whole	0.05
first ly	home	0.08	whole	0.18
first m	home	-0.06	fell	-0.03	lies	0.16	whole	0.02
first m79	fell	0.11	whole	0.02
first ma	home	-0.06	fell	0.09	laid	0.19
first mai	home	-0.13	fell	-0.27	laid	0.1	lies	-0.06	whole	-0.19
first mang	fell	-0.07	laid	-0.04	lies	-0.03
first manh	home	-0.02
first mat	home	-0.2	fell	-0.04	laid	-0.26	lies	0.1	whole	0.03
first mau	home	-0.19	fell	-0.22	laid	-0.03	lies	-0.01	whole	-0.28
first may	home	-0.02	fell	-0.14	laid	-0.01
first me	home	-0.03	fell	-0.26	laid	0.21	lies	-0.12	whole	0.1
first mep	fell	-0.1	lies	-0.07	whole	-0.17
first mi	fell	0.05	whole	0.12
first mien	home	-0.05	fell	-0.01
first mieu	fell	-0.07	laid	0.2	lies	-0.03	whole	-0.2
first minh	home	0.18	fell	-0.04	laid	-0.04	lies	-0.02	whole	0.03
first mo	home	0.26	fell	-0.18	laid	-0.03	lies	0.04	whole	0.12
first moc	fell	-0.03	whole	-0.12
first mom	fell	-0.06	laid	-0.13	lies	-0.01	whole	-0.05
first mong	home	-0.08	fell	-0.04	laid	-0.02	lies	-0.02	whole	-0.15
first mua	fell	-0.14	laid	-0.06
first mung	fell	-0.11	whole	-0.17
first muoi	whole	-0.07
first muong	home	0.13	fell	0.23	laid	-0.09	lies	-0.08	whole	0.11
first my	fell	-0.25	laid	-0.08	lies	-0.05	whole	-0.15
first n	home	0.04	fell	-0.15	laid	-0.01	lies	-0.01	whole	-0.06
first n237	home	-0.1	fell	-0.06
first na	home	0.18	fell	0.31	whole	0.18
first nam	home	0.16	fell	-0.19	laid	0.01	lies	-0.21	whole	-0.25
first nen	home	-0.07	fell	0.07	laid	-0.23	lies	-0.16
first nga	home	0.19	fell	0.02	laid	-0.13	lies	-0.11	whole	0.31
first ngam	home	-0.04	fell	0.14	laid	-0.06	lies	-0.05	whole	0.01
first ngan	fell	-0.06	whole	0.08
first ngay	home	0.05	fell	0.1	laid	-0.35	lies	-0.06	whole	0.05
first nghe	home	0.17	fell	-0.24	lies	-0.06	whole	-0.43
first nghi	home	0.46	fell	-0.15	lies	-0.04	whole	0.15
first nghia	fell	-0.81	laid	-0.02	lies	0.32	whole	0.08
first ngo	home	-0.12	fell	-0.1	lies	-0.02	whole	-0.07
first ngoai	home	0.16	fell	0.56	laid	0.01	lies	-0.23	whole	0.3
first ngoc	home	-0.09	fell	-0.04	laid	-0.01	lies	-0.01	whole	0.07
first ngoi	fell	-0.07	laid	0.02	whole	0.09
first nguoi	home	0.13	fell	-0.02	laid	-0.01	lies	-0.01	whole	0.03
first nguyen	home	-0.28	fell	-0.11	laid	-0.02	lies	-0.03	whole	-0.15
first nha	home	-0.04	fell	-0.04	lies	-0.02	whole	-0.03
first nham	home	-0.04	lies	-0.01	whole	-0.13
first nhan	home	-0.17	laid	-0.02	lies	-0.01	whole	-0.06
first nhap	home	-0.08	fell	-0.04
first nhat	fell	-0.05
first nho	home	0.06	fell	-0.15	lies	-0.02	whole	0.06
first nhom	fell	-0.04	laid	0.04
first nhon	home	0.16	whole	0.19
first nhu	home	0.06	fell	-0.13	laid	0.13	lies	-0.01	whole	0.11
first nhung	home	-0.06	whole	-0.13
first ninh	home	0.15	laid	-0.02	lies	-0.07	whole	-0.26
first no	home	-0.01	fell	-0.09	lies	-0.01	whole	0.28
first noi	home	-0.2	fell	-0.02	laid	-0.03	lies	-0.02	whole	-0.03
first nong	home	0.04	fell	0.09	laid	-0.04	lies	-0.05	whole	0.07
first nt	home	-0.06	fell	-0.02	lies	0.49	whole	0.24
first ntls	home	-0.21	fell	-0.92	laid	0.1	lies	1.08	whole	0.33
first nua	home	-0.03	whole	-0.15
first nui	fell	0.06	laid	0.14	lies	-0.11	whole	0.1
first nung	home	-0.08	fell	-0.01	whole	-0.13
first nuoc	home	-0.17	fell	-0.04	laid	-0.15	lies	-0.06	whole	0.03
first nuong	fell	-0.08	laid	-0.11	lies	0.29
first o	home	-0.03	fell	-0.02	lies	-0.01
first ong	home	-0.05	fell	-0.03	laid	0.05	lies	-0.03	whole	-0.05
first p	home	-0.01	whole	-0.04
first pa	home	-0.1	laid	0.26	lies	0.25	whole	0.12
first pailin	fell	0.13
first pha	home	0.13	fell	0.25	laid	-0.01	whole	0.29
first pham	home	0.09	fell	-0.05	whole	-0.09
first phan	fell	0.16	laid	-0.01	lies	-0.01	whole	0.01
first phao	home	-0.04	fell	-0.11	laid	-0.09
first phap	home	-0.05	fell	-0.15	lies	-0.01	whole	-0.19
first phat	fell	0.02	whole	0.02
first phia	home	-0.18	fell	0.06	laid	0.17	lies	-0.11	whole	-0.06
first phieu	home	-0.06	fell	-0.01
first pho	home	0.46	fell	-0.49	laid	-0.13	lies	-0.17	whole	0.11
first phong	home	-0.25	fell	-0.05	laid	-0.11	lies	-0.07	whole	-0.26
first phu	home	0.01	fell	0.19	laid	-0.13	lies	-0.18	whole	0.09
first phuc	home	0.05	laid	-0.01	whole	0.13
first phum	home	0.05	fell	0.25	laid	0.01	lies	-0.03	whole	0.15
first phuoc	home	0.25	fell	-0.07	lies	0.15	whole	0.11
first phuong	home	-0.19	fell	-0.1	laid	-0.24	lies	-0.21	whole	-0.17
first plei	fell	0.02
first pleiku	whole	-0.06
first po	fell	0.03	whole	-0.08
first pon	fell	-0.09
first q	home	0.21	fell	0.1	lies	-0.02	whole	0.04
first qua	home	-0.09	fell	-0.06
first quan	home	-0.35	fell	-0.43	laid	-0.46	lies	-0.35	whole	-0.14
first quang	home	0.21	fell	0.04	laid	-0.12	lies	-0.16	whole	0.18
first quanh	fell	0.04	laid	-0.06	lies	-0.01
first quay	home	-0.02	fell	-0.14	laid	-0.36	lies	-0.02
first que	home	0.36	fell	0.12	laid	0.06	lies	-0.07	whole	0.41
first quoc	home	0.15	fell	-0.07	whole	0.11
first quy	home	-0.02	fell	-0.29	laid	-0.03	lies	-0.04	whole	-0.01
first quyet	home	-0.07	fell	-0.09	whole	-0.08
first quynh	home	0.41	fell	-0.15	laid	-0.04	lies	-0.07	whole	0.31
first ra	home	-0.02	fell	-0.1	laid	-0.07
first rach	home	-0.1	fell	0.08	laid	0.07	lies	-0.07	whole	-0.07
first rang	fell	-0.06	laid	0.16	whole	0.03
first ranh	home	-0.01	fell	-0.04	whole	-0.12
first ray	fell	0.2	laid	0.01	lies	-0.05	whole	0.04
first ria	fell	-0.16	laid	0.21	lies	-0.09	whole	-0.07
first rieng	home	-0.02
first ru	laid	0.06	lies	0.17	whole	-0.04
first rung	home	-0.05	fell	0.07	laid	-0.02	lies	-0.19	whole	-0.03
first ruong	fell	-0.06	laid	0.02	lies	-0.07	whole	0.07
first s	home	-0.15	fell	-0.04	whole	-0.16
first sa	home	0.08	fell	0.2	laid	-0.01	lies	0.15	whole	0.26
first sai	home	-0.1	fell	0.03	whole	0.06
first sam	home	-0.15	fell	0.11	whole	0.13
first san	home	-0.1	fell	0.25	laid	0.19	lies	-0.21	whole	0.18
first sang	home	-0.11	fell	-0.14	laid	-0.06	lies	-0.02	whole	-0.15
first sao	home	-0.03	fell	-0.01
first sat	home	-0.05	fell	-0.1	laid	0.06	lies	-0.1	whole	-0.1
first sau	home	-0.34	fell	0.12	laid	0.03	lies	0.26	whole	0.09
first se	home	-0.07	fell	0.11	whole	0.23
first sentence	home	-0.24	fell	-0.4	laid	-0.44	lies	-0.1	whole	-0.13
first siem	fell	0.12	whole	0.18
first sinh	home	-0.05	fell	-0.04	laid	-0.07	whole	-0.07
first sisophon	fell	0.06	whole	-0.09
first so	home	-0.06	fell	-0.2	laid	-0.21	lies	-0.15	whole	-0.06
first soc	home	-0.13	fell	0.04	laid	0.15	lies	0.08	whole	-0.14
first son	home	-0.28	fell	0.02	laid	0.13	lies	0.11	whole	-0.46
first song	home	-0.13	fell	0.1	laid	-0.24	lies	-0.28	whole	-0.21
first su	home	-0.05	fell	-0.52	lies	-0.12	whole	-0.17
first suoi	home	-0.14	fell	0.16	laid	-0.1	lies	-0.37	whole	-0.38
first suon	fell	0.28	laid	0.01	lies	-0.13	whole	0.03
first suu	home	-0.01	fell	-0.12
first t	home	-0.2	fell	-0.16	lies	-0.03	whole	-0.26
first ta	home	-0.01	fell	0.13	lies	-0.02	whole	-0.01
first taluy	laid	0.11	whole	-0.04
first tam	home	0.26	fell	0.03	laid	0.29	lies	-0.08	whole	0.16
first tan	home	0.21	fell	0.02	laid	-0.07	lies	-0.13	whole	-0.08
first tang	home	-0.09	fell	-0.15
first tap	home	-0.26	fell	-0.07	laid	-0.04	whole	-0.05
first tau	home	-0.06	fell	0.06	laid	-0.02	lies	-0.02	whole	0.05
first tay	home	-0.25	fell	0.16	laid	-0.14	lies	-0.19	whole	-0.12
first tb	fell	-0.01	whole	-0.12
first ten	home	-0.01	fell	-0.07
first tet	home	-0.14	fell	-0.26	laid	-0.01	lies	-0.03	whole	0.01
first th	home	-0.03	whole	-0.02
first thach	home	0.47	fell	0.02	laid	-0.02	lies	-0.05	whole	0.3
first thai	home	0.35	fell	-0.32	laid	-0.07	lies	-0.16	whole	-0.12
first than	home	-0.01	fell	-0.1
first thang	home	0.05	fell	-0.07	whole	-0.08
first thanh	home	0.18	fell	-0.23	laid	-0.2	lies	-0.21	whole	-0.26
first thao	home	-0.01	laid	-0.02
first thap	laid	0.13	lies	0.14	whole	0.14
first thay	fell	-0.06
first thcs	home	-0.11	fell	0.21	lies	-0.05
first theo	fell	-0.04	lies	-0.01
first thi	home	0.04	fell	-0.33	laid	-0.07	lies	-0.07	whole	-0.42
first thieu	home	0.23	fell	0.08	lies	-0.01	whole	0.2
first tho	home	0.4	fell	-0.12	laid	-0.02	whole	0.33
first thon	home	0.04	fell	0.19	lies	-0.5	whole	-0.17
first thong	fell	-0.1	laid	-0.03	lies	-0.1	whole	0.19
first thot	whole	-0.09
first thu	home	-0.16	fell	-0.08	laid	-0.06	lies	-0.05	whole	-0.11
first thua	home	-0.22	fell	0.28	laid	-0.1	lies	-0.02	whole	-0.14
first thuan	home	0.05	fell	-0.08	laid	-0.05	lies	-0.02	whole	-0.14
first thung	home	-0.02	fell	0.17	laid	-0.05	whole	0.22
first thuoc	home	-0.03	fell	-0.07	laid	-0.03	lies	-0.01
first thuong	home	-0.02	fell	0.25	laid	-0.05	lies	-0.04	whole	0.25
first thuy	home	0.24	fell	-0.1	laid	-0.03	lies	-0.03
first tich	home	-0.06	fell	0.1	laid	0.14	whole	0.11
first tien	home	0.03	fell	-0.14	laid	-0.06	lies	-0.06	whole	-0.01
first tieu	home	-0.2	laid	0.13	lies	-0.12	whole	0.13
first tim	home	-0.05	fell	-0.01	laid	-0.03	lies	-0.09
first tin	home	0.06	fell	-0.08	whole	0.02
first tinh	home	-0.55	fell	-0.12	laid	-0.18	lies	0.05	whole	-0.72
first tnxp	home	-0.34	fell	-0.16	laid	-0.01	lies	-0.04	whole	-0.1
first to	home	-0.31	fell	-0.13	laid	-0.16	lies	-0.17	whole	0.01
first toan	home	-0.07
first toc	home	-0.18	fell	-0.11	laid	-0.07	lies	-0.05	whole	-0.2
first toi	home	-0.16	fell	-0.18	laid	0.05	lies	-0.07	whole	0.06
first tong	home	-0.15	fell	0.02	lies	-0.01	whole	-0.05
first tp	fell	-0.11	lies	-0.01	whole	-0.05
first tqlc	fell	-0.06
first tra	home	0.16	fell	0.08	laid	-0.02	lies	-0.06	whole	0.07
first trai	home	-0.07	fell	-0.19	lies	-0.1	whole	0.06
first tram	home	-0.2	fell	0.49	laid	-0.1	lies	-0.21	whole	-0.06
first tran	home	-0.11	fell	0.1	laid	-0.17	lies	-0.12	whole	0.29
first trang	home	0.23	fell	0.08	laid	0.04	lies	0.02
first tren	home	-0.23	fell	0.31	laid	-0.13	lies	-0.31	whole	0.22
first tri	home	-0.07	fell	0.18	whole	0.03
first trich	home	-0.05	fell	-0.02	laid	-0.08	lies	0.17	whole	-0.26
first trieu	home	0.04	fell	0.13	laid	-0.01	lies	-0.03	whole	0.13
first tro	home	-0.03	fell	-0.11	laid	-0.05	lies	0.13
first trong	home	-0.34	fell	0.1	laid	0.07	lies	0.06	whole	0.17
first truc	home	0.04	fell	-0.09	whole	0.16
first trung	home	0.2	fell	-0.42	laid	-0.32	lies	-0.29
first truoc	home	0.02	fell	0.03	laid	-0.09	lies	0.03	whole	0.05
first truong	home	-0.35	fell	-0.15	laid	-0.1	lies	-0.19	whole	0.03
first tt	home	0.03	fell	-0.11	whole	0.09
first tu	home	0.09	fell	-0.1	laid	-0.14	lies	-0.05	whole	0.18
first tuan	home	-0.09	lies	-0.01	whole	-0.05
first tui	home	-0.04	fell	-0.09	laid	-0.04
first tuong	home	0.08	fell	-0.04	laid	-0.01	lies	-0.01	whole	0.05
first tuy	home	0.1	fell	0.02	whole	0.05
first tuyen	home	0.05	fell	-0.05	laid	0.12	whole	0.05
first two 12 7	fell	0.09	whole	0.01
first two 2 68	whole	-0.29
first two 9 bo	laid	-0.05	whole	-0.06
first two a	fell	-0.04	whole	-0.21
first two a truong	whole	-0.11
first two adn	fell	-0.01
first two ak	fell	-0.01
first two an giang	home	0.05	fell	-0.08	whole	-0.11
first two an lao	whole	-0.05
first two an loc	fell	0.11	whole	0.14
first two an nhon	home	0.09	fell	-0.18	whole	-0.14
first two an thi	home	0.23	fell	-0.04	whole	0.26
first two anh em	home	-0.01	fell	-0.02	laid	0.09	lies	-0.02	whole	-0.08
first two anh son	home	0.06	fell	-0.03	lies	0.16	whole	-0.02
first two ap bao	fell	-0.04	whole	-0.14
first two ap bau	fell	-0.03	laid	-0.04	lies	-0.03	whole	0.03
first two ap binh	home	-0.02	fell	0.08	whole	0.03
first two ap my	home	-0.01	fell	-0.02	whole	0.04
first two ap suoi	home	-0.05	fell	0.06	laid	-0.05	whole	-0.17
first two b	fell	-0.09
first two b52	fell	-0.13
first two b52 danh	fell	-0.06	whole	-0.16
first two ba	fell	-0.01
first two ba don	fell	-0.03	whole	0.03
first two ba long	fell	0.16	whole	0.07
first two ba to	home	0.11	fell	-0.01	whole	0.1
first two ba vi	home	0.15	fell	-0.02	whole	-0.04
first two bac	home	-0.12	fell	-0.03	laid	-0.05	whole	-0.07
first two bac giang	whole	-0.08
first two bac ha	home	0.01	whole	-0.11
first two bac kan	whole	-0.14
first two bac ninh	home	0.03
first two bac si	fell	-0.04	laid	-0.03
first two bac son	home	0.16	fell	-0.04	whole	0.24
first two bac ten	home	-0.05
first two bac thai	home	0.01	fell	-0.02	whole	-0.29
first two bac viet	fell	-0.01	laid	0.05
first two bach khoa	home	-0.09
first two bai cat	fell	0.15	lies	-0.01	whole	0.24
first two bai tha	fell	-0.11	laid	-0.03	lies	-0.03	whole	-0.14
first two ban	fell	-0.06	laid	-0.01	whole	-0.05
first two ban chi	home	-0.03	fell	-0.06	laid	-0.01
first two ban chqs	home	-0.08	fell	-0.21
first two ban co	home	0.03	fell	-0.05	whole	0.02
first two ban cung	laid	-0.01
first two ban dau	fell	-0.06	laid	-0.01	lies	-0.01	whole	-0.01
first two ban dich	home	-0.02	fell	-0.02
first two ban do	home	-0.04	fell	-0.08	laid	-0.06
first two ban dong	home	-0.09	fell	0.31	laid	-0.03	whole	-0.12
first two ban giao	home	-0.06	laid	-0.01
first two ban goc	laid	-0.01
first two ban la	home	0.05	whole	0.09
first two ban lien	fell	-0.03	laid	-0.04
first two ban na	home	0.18	fell	-0.09	laid	0.02	lies	-0.04	whole	0.08
first two ban o	fell	0.29	laid	0.02	whole	0.42
first two ban pac	home	0.01	fell	0.26	whole	0.1
first two ban quan	fell	-0.02
first two ban ta	home	-0.01	fell	0.2	whole	0.23
first two ban ten	home	-0.01	whole	0.12
first two ban tin	fell	-0.03
first two bang to	home	-0.01	fell	-0.11	laid	-0.02	lies	-0.02
first two bao cao	fell	-0.02
first two bao loc	home	-0.08	fell	-0.02
first two bao ve	fell	-0.01	laid	-0.01	whole	-0.11
first two bat xat	home	0.24	fell	0.03	laid	-0.01	whole	0.02
first two battambang	fell	0.16	whole	0.1
first two bay	fell	-0.02
first two bay muoi	fell	-0.01	laid	-0.01
first two ben	laid	-0.01
first two ben ban	fell	-0.16	laid	-0.11	lies	-0.01
first two ben bo	fell	0.21	laid	0.02	whole	0.03
first two ben cam	fell	-0.07
first two ben campuchia	fell	-0.15	laid	-0.04
first two ben canh	whole	0.15
first two ben cong	laid	-0.03
first two ben do	fell	0.27	laid	-0.05	whole	-0.06
first two ben doi	fell	-0.06	laid	-0.16
first two ben duong	fell	-0.06	laid	0.15	lies	-0.02	whole	-0.04
first two ben hoi	laid	0.05	whole	0.05
first two ben huyen	laid	-0.03
first two ben khe	fell	0.14	laid	0.13	whole	0.24
first two ben kia	home	-0.04	fell	-0.05	laid	-0.02	lies	-0.04	whole	-0.04
first two ben lao	fell	-0.21	laid	-0.09	whole	-0.5
first two ben ngoai	fell	-0.02	laid	-0.04
first two ben nha	laid	-0.1	lies	-0.01
first two ben noi	fell	0.06	laid	-0.01	whole	0.02
first two ben pha	fell	0.11	laid	-0.01	whole	0.11
first two ben phai	home	-0.01	fell	-0.03	laid	0.1	whole	0.03
first two ben quan	fell	-0.01	laid	-0.09
first two ben suoi	laid	0.11	whole	-0.05
first two ben trai	home	-0.02	fell	-0.08	laid	0.05	lies	-0.03	whole	-0.17
first two ben tre	home	0.06	fell	-0.09	whole	0.02
first two ben xe	fell	-0.14	laid	-0.08
first two benh vien	home	-0.04	fell	-0.06	laid	-0.13	lies	-0.06	whole	-0.08
first two benh xa	home	-0.06	fell	0.14	laid	-0.01
first two bi thu	laid	-0.01
first two bia ghi	laid	-0.08	lies	-0.06
first two bia phum	fell	-0.08	laid	0.11	lies	-0.03	whole	0.08
first two bia ray	fell	0.14	laid	-0.04	lies	0.16	whole	-0.02
first two bia rung	fell	0.16	lies	-0.12	whole	0.06
first two bia tuong	fell	-0.08	laid	-0.04	lies	-0.01
first two bien	whole	-0.02
first two bien ban	laid	-0.07
first two bien gioi	fell	0.01	whole	0.05
first two bien hoa	home	-0.01	fell	-0.03	whole	-0.08
first two binh	fell	-0.01	whole	-0.18
first two binh chau	home	-0.08	fell	0.06	whole	-0.08
first two binh dinh	home	-0.11	whole	-0.11
first two binh doan	fell	-0.04
first two binh duong	home	0.03	whole	0.05
first two binh gia	home	-0.15	fell	0.02	whole	-0.06
first two binh giang	home	0.09	fell	-0.01	whole	0.06
first two binh lieu	home	0.04	whole	-0.03
first two binh long	home	-0.09	fell	0.2	whole	0.04
first two binh luc	home	0.21	fell	-0.04	lies	-0.04	whole	0.26
first two binh ngo	home	-0.03	fell	-0.07	whole	-0.14
first two binh phuoc	home	-0.01	fell	-0.04
first two binh son	home	0.02	fell	-0.06	lies	-0.01
first two binh tram	fell	-0.26	laid	0.16	whole	0.17
first two binh tri	home	0.09	fell	-0.01	whole	-0.14
first two bo	fell	-0.01	laid	-0.05	lies	-0.01
first two bo binh	home	-0.13
first two bo chqs	home	-0.06	fell	-0.03	laid	-0.02	lies	-0.03
first two bo doi	home	-0.01	fell	-0.22	laid	-0.14	lies	-0.06	whole	-0.13
first two bo e	home	-0.02	fell	-0.02	laid	-0.03	lies	-0.02
first two bo em	home	-0.01
first two bo hai	laid	-0.04
first two bo kinh	laid	0.16	whole	0.09
first two bo nam	fell	-0.04	laid	0.07	whole	-0.17
first two bo ruong	lies	0.15	whole	0.15
first two bo song	fell	0.07	laid	0.05	whole	0.08
first two bo suoi	fell	-0.28	laid	0.19	lies	-0.05	whole	0.2
first two bo toi	laid	-0.03
first two bo trach	home	0.08	fell	0.12	lies	0.17	whole	0.07
first two bo xuong	fell	-0.05	laid	-0.07	whole	-0.1
first two bot cau	fell	0.07	laid	-0.04	whole	0.05
first two bu gia	home	-0.06	fell	-0.05	whole	-0.2
first two buon ho	home	-0.04	fell	0.17	whole	0.13
first two buon ma	home	-0.11	lies	-0.01	whole	0.15
first two c	home	-0.02
first two c5 d2	home	-0.04	fell	-0.04
first two ca hai	fell	-0.05	whole	0.12
first two cach cau	laid	0.16	whole	0.12
first two cach duong	laid	-0.03	whole	0.02
first two cach mang	home	-0.04	fell	-0.04	laid	-0.1
first two cai be	home	0.12	whole	0.01
first two cai lay	fell	-0.05
first two cam khe	home	0.18	fell	-0.02	whole	0.15
first two cam lo	home	-0.14	fell	0.02	laid	0.06	whole	-0.09
first two cam ranh	whole	0.08
first two cam thuy	whole	0.08
first two cam xuyen	home	0.29	fell	-0.08	whole	0.28
first two campuchia	fell	-0.02
first two can cu	fell	0.02	laid	-0.07	lies	-0.04	whole	-0.03
first two can giuoc	home	0.07	whole	0.02
first two can loc	home	0.27	fell	-0.04	whole	0.35
first two can tho	home	-0.01	fell	-0.02
first two canh	whole	-0.01
first two canh bao	laid	-0.01
first two canh cay	laid	-0.12	lies	0.15	whole	0.07
first two canh cong	laid	-0.11	lies	0.02	whole	-0.08
first two canh dan	home	-0.06
first two canh dong	home	-0.09	fell	0.14	laid	-0.16	lies	-0.08	whole	0.02
first two canh duong	home	0.15	fell	-0.01	laid	0.06	lies	-0.03	whole	-0.05
first two canh giac	laid	-0.02
first two canh go	fell	-0.02	laid	0.08	whole	-0.07
first two canh goc	laid	-0.01
first two canh ham	laid	0.13	lies	-0.03
first two canh lo	fell	-0.09	laid	0.25	lies	-0.03	whole	0.21
first two canh mieu	fell	0.14	laid	-0.22	lies	0.15	whole	0.14
first two canh mo	laid	-0.14	lies	0.14	whole	0.07
first two canh nhau	laid	-0.16	lies	-0.02	whole	0.01
first two canh suoi	fell	-0.26	laid	0.35	lies	-0.07	whole	0.06
first two canh tram	laid	0.01	lies	0.16	whole	0.23
first two canh truong	fell	-0.12	laid	-0.11
first two canh tuat	home	-0.02	fell	-0.01	laid	-0.04	whole	-0.23
first two cao	whole	-0.14
first two cao bang	home	-0.04	fell	-0.01	lies	-0.03	whole	-0.38
first two cao diem	fell	0.31	laid	-0.11	lies	-0.06	whole	0.27
first two cao lang	home	0.02	fell	-0.01	whole	0.07
first two cao lanh	home	0.08	fell	-0.02	whole	0.08
first two cao xa	home	-0.03	whole	0.04
first two cap bac	home	-0.15	fell	-0.01
first two cau	fell	-0.01	whole	-0.11
first two cau ba	fell	-0.06	laid	-0.01	whole	0.07
first two cau ham	home	-0.1	whole	0.07
first two cau ke	home	0.18	fell	-0.08	whole	-0.01
first two cau rach	fell	0.04	whole	-0.09
first two cau ruot	fell	-0.06
first two cau song	whole	0.07
first two cau ten	fell	-0.02
first two cay nat	fell	-0.05
first two chan cau	fell	-0.04	whole	0.03
first two chan deo	home	-0.01	fell	-0.13	laid	-0.11	lies	-0.01	whole	0.09
first two chan doi	fell	-0.06	laid	0.09	lies	-0.05	whole	-0.06
first two chan nui	fell	-0.06	laid	0.13	lies	-0.03	whole	0.2
first two chan yeu	laid	-0.01
first two chap	fell	-0.06
first two chau thanh	home	-0.05	fell	-0.01	whole	0.01
first two chi hoa	fell	0.03	whole	0.01
first two chi khu	whole	0.01
first two chi lang	home	0.02	whole	-0.07
first two chi linh	fell	-0.16
first two chia se	home	-0.01
first two chien dau	fell	-0.02	laid	-0.01
first two chien dich	home	-0.03	fell	-0.25	lies	-0.01
first two chien khu	home	-0.02	fell	-0.08	laid	-0.02
first two chien si	fell	0.16	whole	0.01
first two chien truong	home	-0.02	fell	0.03	lies	-0.01
first two chin	fell	-0.05
first two cho	fell	-0.02	laid	-0.03	lies	-0.01
first two cho cau	fell	0.16	laid	-0.04	whole	0.18
first two cho con	home	0.03	fell	-0.05	whole	-0.01
first two cho don	home	0.12	fell	-0.06
first two cho hoi	lies	-0.01
first two cho lon	home	0.07	fell	-0.01	whole	0.12
first two cho mo	laid	-0.04
first two cho no	fell	-0.08	laid	0.05	whole	0.02
first two chon chung	home	-0.05	laid	-0.02	whole	-0.16
first two chong can	fell	-0.11	laid	-0.01	whole	-0.26
first two chu se	home	0.15	fell	-0.14	whole	0.06
first two chu van	home	-0.1	fell	-0.07	whole	-0.25
first two chua co	laid	-0.01	lies	-0.04
first two chua linh	fell	0.1	laid	-0.04	lies	0.3	whole	0.25
first two chuc	laid	-0.02
first two chuc vu	home	-0.05
first two chung mot	whole	-0.24
first two co tu	home	-0.23	whole	-0.15
first two con	fell	-0.03	laid	-0.03	lies	-0.02
first two con cai	laid	-0.04
first two con cat	fell	0.13	laid	0.02	whole	0.12
first two con dao	fell	-0.04
first two con gai	home	-0.01	fell	-0.01	laid	-0.11	lies	-0.03
first two con giu	laid	-0.01
first two con lai	home	-0.07	fell	-0.02	laid	-0.02	lies	-0.01
first two con mo	fell	0.13	laid	0.1	whole	0.15
first two con o	lies	0.16	whole	0.04
first two con song	laid	-0.02
first two con trai	home	-0.04	fell	-0.01	laid	-0.13	lies	-0.02
first two cong	fell	-0.02
first two cong an	home	-0.06	fell	-0.07	laid	-0.01
first two cong hoa	home	-0.34	fell	-0.07
first two cu chi	fell	0.15	whole	0.12
first two cua anh	fell	-0.01	laid	-0.03
first two cua ba	laid	0.02
first two cua bac	home	-0.04	fell	-0.02
first two cua ban	fell	-0.05
first two cua chu	fell	0.09	laid	-0.01	whole	0.15
first two cua ham	fell	-0.09
first two cua hang	fell	-0.06	whole	-0.1
first two cua khau	laid	-0.01	lies	-0.03	whole	0.05
first two cua lu	fell	-0.01
first two cua ong	fell	-0.05	laid	-0.03
first two cua su	fell	-0.12
first two cua viet	home	-0.05	fell	0.4	whole	0.22
first two cuc chinh	home	-0.13	fell	-0.1
first two cuu long	fell	-0.02	whole	-0.15
first two d	fell	-0.02
first two da	whole	-0.06
first two da len	laid	-0.06
first two da nang	home	-0.06	fell	-0.09	whole	-0.11
first two dai doan	home	-0.05	fell	-0.03	whole	-0.09
first two dai doi	home	-0.06	fell	-0.43	laid	-0.14	lies	-0.04	whole	-0.07
first two dai tu	home	0.37	fell	-0.03	whole	0.09
first two dak glei	home	0.12	fell	-0.06	whole	0.09
first two dak lak	home	0.05	whole	0.08
first two dak to	home	0.04	fell	0.36	laid	-0.01	lies	-0.02	whole	0.04
first two dan phuong	home	0.13	whole	-0.03
first two dan toc	home	-0.12	whole	-0.04
first two danh sach	laid	-0.08	lies	-0.13	whole	-0.11
first two dao	home	-0.06
first two dao len	home	-0.02
first two dat nha	home	-0.02	fell	-0.07	laid	-0.05	lies	0.35	whole	0.07
first two dau	laid	-0.08
first two dau tieng	home	-0.05	fell	0.15
first two deo pha	laid	-0.04	lies	0.13	whole	0.06
first two deo phuong	fell	0.04	laid	-0.02	lies	-0.01	whole	-0.3
first two di b	fell	-0.08
first two dia phuong	fell	-0.01	laid	-0.01
first two diem	whole	-0.05
first two diem cao	fell	0.37	lies	0.22	whole	0.13
first two dien ban	home	0.05	fell	-0.01
first two dien bien	home	-0.13	fell	0.13	lies	-0.06	whole	0.03
first two dien chau	home	0.3	fell	-0.04	whole	0.22
first two dinh hoa	home	0.24	whole	0.15
first two dinh mui	home	-0.03	fell	-0.16
first two do luong	home	0.37	fell	-0.12	whole	0.14
first two do son	fell	-0.02	whole	0.04
first two doan	home	-0.01	fell	-0.01
first two doan 1	fell	-0.02
first two doan 126	fell	-0.04
first two doan 14	fell	-0.05
first two doan 2	fell	-0.01
first two doan 5	fell	-0.02
first two doan 559	fell	-0.01
first two doan 6	whole	-0.14
first two doan cua	fell	-0.01
first two doan van	whole	-0.17
first two doan vien	lies	-0.01
first two doc ba	fell	0.14	laid	-0.08	lies	-0.03	whole	0.21
first two doc duong	fell	-0.11	whole	-0.04
first two doi	laid	-0.11	whole	-0.09
first two doi 2	fell	-0.02
first two doi 5	fell	-0.07	laid	-0.08
first two doi 584	whole	-0.15
first two doi 7	fell	-0.08
first two doi 772	fell	0.12	laid	-0.01	lies	-0.01	whole	0.07
first two doi a1	fell	0.13	whole	0.12
first two doi cay	laid	-0.14	lies	0.14	whole	-0.07
first two doi chay	fell	0.02	laid	0.11	lies	-0.02	whole	0.01
first two doi che	laid	0.07	lies	-0.01	whole	0.13
first two doi chieu	laid	-0.01
first two doi chu	fell	-0.08	laid	-0.01	lies	-0.04
first two doi dieu	fell	-0.09	laid	0.12	whole	0.05
first two doi doc	fell	0.07	whole	0.04
first two doi k52	fell	-0.13	whole	-0.05
first two doi k72	fell	-0.04
first two doi k91	fell	-0.03
first two doi khong	fell	0.17	laid	-0.1
first two doi ong	fell	-0.08	laid	0.14	lies	-0.01	whole	0.1
first two doi sim	fell	-0.09	laid	0.42	lies	-0.03	whole	0.26
first two doi thong	laid	0.19	whole	0.07
first two don 33	fell	-0.01
first two don dien	fell	-0.05	laid	0.1	whole	-0.11
first two don pha	fell	-0.15	whole	-0.13
first two don vi	home	-0.09	fell	-0.04	laid	-0.01
first two dong	fell	-0.02	laid	-0.01	whole	-0.04
first two dong anh	home	0.09	fell	0.28	whole	0.31
first two dong bao	fell	-0.02	laid	-0.02
first two dong cat	fell	-0.09	laid	0.15	whole	-0.13
first two dong dang	home	-0.03	fell	0.29	whole	0.31
first two dong doi	home	-0.02	fell	-0.26	laid	-0.46	lies	-0.12
first two dong ha	home	-0.16	fell	0.03	laid	-0.01	whole	0.05
first two dong ho	fell	-0.08	laid	-0.12
first two dong hoi	home	-0.05	fell	-0.12	laid	-0.01	lies	-0.01	whole	-0.09
first two dong hung	home	0.18	fell	-0.04	whole	0.14
first two dong huong	home	-0.02	fell	-0.03	laid	-0.02	lies	-0.01	whole	-0.12
first two dong hy	home	-0.1	fell	-0.03	whole	-0.05
first two dong khac	fell	-0.07
first two dong khe	home	0.11	fell	0.03	whole	-0.07
first two dong nghiep	laid	-0.02
first two dong o	home	-0.02	fell	-0.2	laid	-0.02
first two dong ong	fell	0.1	whole	0.02
first two dong quan	fell	-0.11	laid	0.14	lies	0.13	whole	0.08
first two dong son	home	0.3	lies	-0.02	whole	0.23
first two dong thap	home	-0.02	fell	0.06
first two dong trieu	home	0.11
first two dong xoai	home	-0.07	fell	-0.09	laid	-0.02	whole	0.06
first two du kich	home	-0.22	fell	-0.01	lies	-0.01
first two duc	whole	-0.02
first two duc tho	home	-0.04	fell	-0.17	lies	-0.01	whole	0.13
first two duoi	laid	-0.01	whole	-0.04
first two duoi chan	fell	0.27	laid	0.01	lies	-0.07	whole	-0.03
first two duoi day	fell	0.11	laid	-0.11	lies	-0.01	whole	-0.03
first two duoi goc	home	-0.06	fell	-0.25	laid	0.14	lies	-0.11	whole	-0.09
first two duoi ham	fell	0.17	laid	-0.11	lies	-0.01	whole	0.04
first two duoi nen	fell	-0.1	laid	0.21	lies	-0.04	whole	0.16
first two duong	whole	-0.3
first two duong 20	fell	0.28	laid	-0.02	lies	-0.01
first two duong 9	home	-0.01	fell	0.19	laid	-0.02	lies	0.19	whole	0.26
first two duong mon	laid	0.16
first two duong nguyen	home	-0.01	fell	0.17	lies	-0.02	whole	-0.04
first two duong o	fell	0.09	laid	-0.06	lies	-0.07	whole	-0.08
first two duong tu	fell	-0.05	laid	-0.04	whole	0.02
first two duong van	home	-0.02	fell	-0.12
first two duy tien	home	0.06	whole	-0.07
first two duy xuyen	home	0.07	fell	0.08	whole	0.17
first two e	fell	-0.08
first two em la	home	-0.06	fell	-0.02	laid	-0.01
first two gac ma	home	-0.07	fell	0.45	whole	0.1
first two gan bien	fell	0.02	laid	-0.05	whole	-0.06
first two gan cho	home	0.15	fell	-0.05	laid	-0.05	lies	-0.01	whole	0.01
first two gan mat	fell	-0.02	laid	-0.1	lies	0.31	whole	-0.05
first two gan phum	fell	-0.17	laid	-0.12	lies	-0.09	whole	-0.04
first two gan san	fell	0.05	laid	-0.11	lies	-0.03	whole	0.02
first two gan sang	laid	0.03	whole	0.1
first two gan truong	home	-0.01	fell	0.01	laid	0.11	lies	-0.03	whole	0.15
first two gbt	fell	-0.04
first two gia dinh	home	-0.07	fell	-0.03	laid	-0.01	lies	-0.01	whole	-0.06
first two gia lai	home	-0.12	fell	-0.01	lies	0.14
first two gia lam	home	0.14	fell	-0.07	whole	0.11
first two gia loc	home	0.11	whole	-0.03
first two gia noi	home	-0.04
first two gia rai	home	-0.01	fell	-0.01	whole	-0.02
first two gia vien	home	0.16	fell	-0.02	whole	0.1
first two giai phong	laid	-0.03
first two giao lien	home	-0.17
first two giap ngo	home	-0.11	fell	-0.07	whole	-0.11
first two giay to	fell	-0.07	whole	-0.04
first two gieng	fell	-0.02	whole	-0.05
first two gieng da	fell	0.05	whole	-0.14
first two gio linh	home	0.11	lies	-0.02	whole	0.04
first two giong trom	home	0.06	fell	0.09	laid	-0.06	lies	-0.03	whole	0.09
first two giua dong	home	-0.03	fell	0.05	laid	-0.03	lies	-0.02
first two giua hai	fell	-0.04	laid	0.08
first two go cong	home	0.18	fell	-0.06	laid	-0.05	lies	0.23	whole	0.14
first two go dau	home	-0.05	fell	0.07	laid	-0.04	lies	-0.03	whole	0.17
first two go ma	home	-0.05	fell	0.08	laid	-0.15	lies	0.02	whole	0.16
first two go moi	laid	0.15	whole	0.1
first two go quao	home	0.37	fell	-0.28	laid	0.03	lies	-0.13	whole	0.1
first two go tre	fell	0.07	whole	0.02
first two goc cay	fell	-0.03	laid	-0.04	lies	-0.04	whole	0.17
first two goc dong	home	-0.01	fell	-0.02	laid	0.04	lies	0.05	whole	0.05
first two ha bac	home	0.14	fell	-0.13	laid	-0.02	lies	-0.01	whole	-0.28
first two ha dong	home	-0.04	fell	0.1	laid	-0.02	whole	-0.05
first two ha giang	home	0.09	fell	0.03
first two ha nam	home	0.13	fell	-0.08	lies	-0.02	whole	-0.26
first two ha noi	home	-0.06	fell	-0.08	whole	-0.19
first two ha si	home	-0.04
first two ha son	home	-0.11	whole	0.05
first two ha sy	home	-0.01	fell	-0.02
first two ha tay	home	0.08	fell	-0.11	whole	-0.33
first two ha tinh	home	-0.16	fell	-0.06	lies	-0.01	whole	-0.37
first two ha tuyen	whole	-0.2
first two hai	fell	-0.05
first two hai an	home	-0.11	whole	-0.07
first two hai dua	home	-0.07	fell	-0.04	laid	-0.01
first two hai duong	home	0.19	fell	-0.13	lies	-0.01	whole	-0.05
first two hai hau	home	0.22	whole	0.3
first two hai hung	home	0.06	fell	-0.06	lies	-0.01	whole	-0.44
first two hai lang	home	-0.12	fell	0.01	lies	0.14	whole	0.03
first two hai phong	home	-0.12	fell	-0.03	lies	-0.01	whole	-0.13
first two hai quan	fell	-0.01
first two ham yen	home	0.09	whole	0.01
first two hang	laid	-0.01	lies	-0.05	whole	-0.06
first two hang 1	fell	-0.01	laid	-0.05	lies	-0.04
first two hang 2	laid	-0.01	lies	-0.1
first two hang 9	lies	0.02
first two hang da	laid	0.1	whole	0.13
first two hang doi	fell	0.02	laid	-0.04	lies	-0.01	whole	0.04
first two hang rao	home	-0.02	fell	-0.18	laid	-0.07	whole	0.07
first two hau loc	home	0.22	fell	-0.08	whole	0.17
first two he nha	laid	0.06	whole	0.13
first two ho	laid	-0.14
first two ho bom	fell	-0.08	laid	0.39	whole	0.43
first two ho canh	fell	-0.01	laid	0.08	whole	0.04
first two ho o	fell	-0.04	laid	0.09	whole	-0.02
first two ho phao	laid	0.15	whole	0.2
first two ho so	home	-0.04	fell	-0.11	laid	-0.25	lies	-0.08
first two ho thi	home	-0.13	fell	-0.05	laid	-0.02	lies	-0.02
first two ho van	fell	-0.02
first two hoa	home	-0.08	whole	-0.07
first two hoa an	fell	-0.07	lies	-0.01
first two hoa binh	home	-0.16	fell	0.02	whole	-0.29
first two hoai an	home	-0.08	fell	0.09	whole	-0.11
first two hoai duc	home	0.13	fell	-0.04	whole	0.11
first two hoai nhon	home	-0.02	fell	0.13	laid	-0.01	lies	-0.01	whole	-0.04
first two hoang	whole	-0.01
first two hoang hoa	home	0.33	fell	-0.13	whole	0.4
first two hoang lien	home	0.08	whole	-0.13
first two hoi	fell	-0.04	laid	-0.02	lies	-0.03	whole	-0.02
first two hoi an	home	0.05	fell	0.09	whole	-0.01
first two hoi bo	fell	-0.02	laid	-0.02
first two hoi ccb	home	-0.06	laid	-0.05	lies	-0.03
first two hoi ho	laid	-0.05
first two hoi ve	lies	0.13	whole	0.09
first two hp	whole	-0.08
first two hue	home	0.14	fell	0.21	whole	0.17
first two hung ha	fell	-0.02	whole	0.21
first two hung nguyen	home	0.1	whole	0.18
first two hung yen	home	0.21	fell	-0.11	laid	-0.03	lies	-0.01
first two huong hoa	home	-0.14	fell	-0.07	whole	-0.16
first two huong khe	home	0.08	fell	0.09	whole	0.06
first two huong son	home	0.04	whole	0.11
first two huong thuy	home	0.03	fell	-0.07	whole	0.11
first two huyen an	home	0.12	fell	-0.05	lies	-0.02	whole	0.22
first two huyen doi	home	-0.27	fell	-0.07	laid	-0.03
first two huyen ha	home	0.12	whole	0.23
first two huyen thanh	home	0.07	lies	-0.01	whole	-0.13
first two huyen tien	home	0.25	lies	-0.01	whole	0.07
first two huyen tra	fell	-0.01	laid	-0.02	whole	-0.17
first two huyen uy	home	-0.19
first two huyen vinh	home	0.22	fell	-0.01	whole	0.05
first two hy sinh	home	-0.15	fell	-0.08	laid	-0.01	lies	-0.01	whole	-0.1
first two k	fell	0.09	whole	-0.03
first two k23	whole	-0.09
first two kh	home	-0.03	fell	-0.01
first two khanh hoa	home	-0.1	fell	-0.03	whole	-0.07
first two khe can	fell	-0.07	laid	0.12	whole	0.08
first two khe da	fell	-0.04	laid	0.18	whole	0.2
first two khe sanh	home	-0.11	fell	0.07	laid	-0.06	lies	-0.01	whole	0.18
first two khe ta	fell	0.26	laid	0.2	lies	-0.12	whole	0.13
first two khmer	home	-0.15
first two khoai chau	home	0.23	fell	-0.02	whole	0.17
first two khu 5	fell	-0.02	lies	-0.02
first two khu a	lies	0.06	whole	0.06
first two khu b	home	-0.01	fell	-0.11	laid	-0.08	lies	-0.09	whole	-0.15
first two khu c	fell	-0.09	laid	-0.03	lies	-0.08	whole	-0.16
first two khu cong	whole	-0.07
first two khu d	fell	-0.03	laid	-0.01	lies	-0.11
first two khu mo	fell	-0.04	laid	0.15	lies	-0.11	whole	0.1
first two khu pho	home	0.01	fell	-0.01	laid	-0.02	lies	-0.01
first two khu vuc	home	-0.02	laid	-0.03	lies	0.43	whole	0.1
first two kien an	home	0.04	fell	-0.07	lies	0.29	whole	0.03
first two kien thuy	home	0.13	fell	-0.1	lies	-0.01	whole	-0.14
first two kien xuong	home	0.1	fell	-0.03	whole	0.07
first two kim bang	home	0.25	fell	-0.03	lies	-0.04	whole	0.02
first two kim boi	home	0.12	whole	0.22
first two kim dong	home	-0.04	fell	-0.08	whole	0.04
first two kim son	home	-0.11	whole	-0.09
first two kim tinh	home	-0.07	fell	-0.03
first two kinh gui	laid	-0.01
first two kinh mon	home	0.18	fell	-0.05	whole	0.16
first two km	whole	-0.1
first two kn	fell	-0.01
first two kon tum	home	-0.09	fell	0.18	laid	-0.04	lies	-0.01
first two kt	home	-0.07	fell	-0.05
first two ky anh	home	0.2	fell	-0.07	whole	0.04
first two ky dau	home	-0.05	fell	-0.04	whole	-0.1
first two ky son	home	0.12	fell	-0.01	whole	0.08
first two ky suu	home	-0.11
first two lac son	fell	-0.03	lies	-0.01	whole	0.03
first two lai	fell	-0.01
first two lai chau	fell	-0.01	whole	-0.24
first two lam thao	home	0.06	fell	-0.02	whole	0.04
first two lan dau	whole	0.08
first two lang an	home	0.23	fell	-0.03	whole	0.09
first two lang ben	laid	-0.05
first two lang co	home	0.18	fell	0.14	whole	0.18
first two lang giang	fell	-0.1
first two lang ha	home	-0.1	fell	-0.05	laid	0.05
first two lang ho	home	0.01	fell	-0.01	laid	-0.01	whole	-0.14
first two lang klah	fell	-0.07	laid	-0.01	whole	-0.07
first two lang nhu	fell	0.06	laid	0.14	whole	0.22
first two lang phu	fell	-0.03	laid	-0.01	whole	-0.12
first two lang son	home	-0.24	laid	-0.01	whole	-0.47
first two lang vay	home	-0.06	fell	0.05	whole	0.24
first two lao	home	-0.03	fell	0.34	laid	-0.01	lies	-0.01	whole	0.09
first two lao cai	home	-0.07	fell	-0.03
first two lap	whole	-0.03
first two lap thach	home	0.19	fell	-0.01	lies	-0.01	whole	0.03
first two lien khu	home	-0.01
first two lien lac	home	-0.01	fell	-0.07
first two liet si	laid	-0.07	lies	-0.07	whole	-0.11
first two lo 2	fell	-0.06	laid	-0.12	lies	0.13	whole	0.15
first two lo c	fell	-0.06	laid	-0.18	lies	0.03
first two lo cao	fell	-0.09	laid	0.2	lies	-0.02	whole	-0.05
first two lo cot	laid	-0.04	whole	-0.03
first two lo gach	fell	0.04	laid	0.13	whole	-0.03
first two lo ve	laid	-0.02
first two loc ninh	home	-0.2	fell	0.3	laid	-0.02	lies	0.1	whole	0.13
first two long an	home	-0.07	fell	0.1	lies	0.16
first two long dai	fell	0.19	whole	0.23
first two lu du	fell	0.02	whole	0.01
first two luc ngan	home	0.12	whole	0.07
first two lung doi	fell	-0.02	laid	0.01
first two ly nhan	home	0.16	whole	0.15
first two mai chau	home	0.05	fell	-0.11	whole	-0.04
first two mai son	fell	-0.05	whole	-0.16
first two mai tang	home	-0.06	fell	-0.05	laid	0.12	lies	-0.03	whole	-0.01
first two mang ten	fell	-0.06	laid	-0.02	lies	-0.03
first two mat	fell	-0.05	lies	0.15	whole	-0.2
first two mat tran	home	-0.1	fell	0.01	laid	-0.23	lies	-0.01	whole	0.27
first two mau than	home	-0.09	fell	-0.16	whole	-0.18
first two may lai	fell	-0.01
first two me	laid	-0.07	whole	-0.01
first two mieu ba	fell	-0.01	laid	0.03	whole	-0.08
first two minh hoa	home	0.16	whole	0.14
first two mo cay	home	0.27	whole	0.2
first two mo duc	home	0.08	fell	-0.02	whole	0.13
first two mo so	laid	-0.01	whole	-0.01
first two mo tap	laid	-0.09	whole	-0.13
first two mong	home	-0.15
first two mua kho	fell	-0.08	laid	-0.05
first two mua mua	fell	-0.03
first two mung 6	fell	-0.04
first two muong	home	-0.17
first two muong chanh	home	0.06	fell	-0.03
first two muong la	home	0.16	fell	-0.01	whole	0.22
first two muong o	home	0.08	whole	0.01
first two my	home	-0.03	fell	-0.17	laid	-0.01
first two my ban	home	-0.02	whole	-0.02
first two my xuyen	home	0.07	fell	-0.01
first two n	fell	-0.05
first two n 106	fell	-0.02
first two na ri	home	0.2	fell	-0.05	whole	0.08
first two nam	home	0.14	fell	-0.05	whole	0.01
first two nam dan	home	0.09	fell	-0.02	whole	0.15
first two nam dinh	home	-0.15	fell	-0.14	lies	-0.01	whole	-0.31
first two nam dong	home	-0.03	fell	-0.15	whole	-0.09
first two nam ha	home	0.08	fell	-0.12	lies	-0.03	whole	-0.24
first two nam lao	home	-0.04	fell	0.22
first two nam sach	home	0.08	whole	0.12
first two nam truc	home	0.08	whole	0.15
first two nen bao	lies	-0.01
first two nen nha	fell	0.15	laid	0.02	whole	0.12
first two nga ba	home	-0.09	fell	0.13	laid	-0.08	lies	-0.06	whole	0.3
first two nga son	home	0.25	fell	-0.09	lies	-0.01	whole	0.41
first two ngam khe	fell	0.15	laid	-0.04	lies	-0.02	whole	0.15
first two ngam ta	home	-0.02	fell	0.03	laid	0.08	lies	-0.01
first two ngay	fell	-0.05	laid	-0.02
first two ngay 11	fell	-0.03
first two ngay 14	fell	-0.07
first two ngay 18	laid	-0.02	lies	-0.01
first two ngay 2	fell	-0.06
first two ngay 20	fell	-0.04	laid	-0.03
first two ngay 24	fell	-0.03	whole	-0.08
first two ngay 27	fell	-0.07
first two ngay 4	fell	-0.08	laid	-0.03
first two ngay 5	fell	-0.08
first two ngay 8	fell	-0.02	laid	-0.03
first two ngay 9	fell	-0.08
first two ngay cua	fell	-0.02	whole	0.04
first two ngay duoi	fell	-0.04	laid	-0.06	whole	-0.02
first two ngay hang	laid	-0.04	lies	0.02	whole	0.11
first two ngay sau	fell	0.12	whole	0.04
first two ngay tren	lies	0.16	whole	-0.21
first two ngay truoc	fell	-0.03	laid	-0.02
first two nghe	home	0.15	whole	0.16
first two nghe an	home	0.04	fell	-0.18	lies	-0.04	whole	-0.46
first two nghe tinh	fell	-0.01	whole	-0.21
first two nghi loc	home	0.12	fell	-0.08	whole	0.16
first two nghi xuan	home	0.2	fell	-0.03	lies	-0.01	whole	-0.1
first two nghia	fell	-0.01	laid	-0.04	lies	-0.06	whole	-0.4
first two nghia dia	home	-0.02	fell	-0.07	laid	0.2	lies	0.13	whole	-0.08
first two nghia hung	home	0.09	whole	-0.23
first two nghia trang	home	-0.28	fell	-0.72	laid	-0.11	lies	0.3	whole	0.52
first two ngoai bac	home	0.05	whole	-0.06
first two ngoai bai	fell	0.29	laid	-0.03	whole	0.11
first two ngoai bay	laid	-0.06
first two ngoai con	whole	0.02
first two ngoai dong	fell	0.17	laid	0.11	whole	0.25
first two ngoai go	laid	-0.02	whole	0.06
first two ngoai thanh	whole	-0.22
first two nguyen quan	home	-0.23
first two nha trang	whole	0.02
first two nham thin	fell	-0.1	whole	-0.15
first two nham ty	home	-0.01	fell	-0.04
first two nhan bieu	fell	0.03	whole	-0.06
first two nhap ngu	home	-0.08	fell	-0.04
first two nho quan	home	0.11	fell	-0.1	whole	0.06
first two nhu xuan	home	0.17	fell	-0.12	whole	0.17
first two ninh binh	home	-0.01	fell	-0.05	whole	-0.25
first two ninh giang	home	0.19	fell	-0.07	whole	0.13
first two ninh hoa	home	-0.15	fell	0.14
first two no cham	fell	-0.04	laid	-0.01	whole	0.08
first two no o	laid	0.05	whole	0.21
first two noi	home	-0.01	fell	-0.01
first two nong cong	home	0.21	fell	-0.1	whole	0.12
first two nong truong	home	-0.14	fell	0.16	laid	-0.07	lies	-0.03	whole	0.06
first two ntls	laid	0.12	whole	0.29
first two ntls binh	home	-0.05	fell	-0.04	laid	-0.04	lies	0.11	whole	0.05
first two ntls doc	home	-0.01	fell	-0.03	laid	0.13	lies	0.06	whole	0.13
first two ntls duong	laid	0.28	lies	0.29	whole	0.25
first two ntls hai	home	-0.05	laid	0.25	lies	-0.13	whole	0.09
first two ntls huyen	home	-0.09	fell	-0.15	laid	-0.15	lies	0.24	whole	-0.11
first two ntls kien	home	0.15	laid	-0.06	lies	0.03
first two ntls loc	home	-0.14	fell	-0.05	laid	-0.12	lies	0.19	whole	-0.09
first two ntls long	laid	-0.11	lies	0.14	whole	0.02
first two ntls phuong	home	-0.06	fell	-0.04	laid	-0.03	lies	0.29	whole	0.01
first two ntls tan	laid	-0.12	lies	0.01	whole	0.1
first two ntls tinh	fell	-0.1	laid	-0.12	lies	0.29	whole	-0.18
first two ntls truong	laid	-0.02	lies	0.03	whole	0.15
first two ntls vi	lies	-0.15	whole	-0.19
first two ntls xa	home	-0.2	fell	-0.2	laid	0.21	lies	0.56	whole	0.14
first two nui thanh	fell	0.08	whole	0.12
first two nung	home	-0.13
first two nung o	home	0.02	whole	-0.15
first two nuoc cuon	home	-0.06	fell	-0.01	laid	-0.01
first two nuong nha	fell	0.02	laid	-0.07	lies	-0.02	whole	-0.18
first two nuong san	fell	-0.01	laid	0.09	lies	-0.01	whole	0.05
first two pailin	fell	0.13	whole	0.2
first two pha long	fell	0.05	whole	0.05
first two phao cay	fell	-0.09	laid	-0.07
first two phap	home	-0.02	fell	-0.13	whole	-0.02
first two phia bac	laid	0.12	lies	-0.02	whole	-0.11
first two phia ben	fell	-0.04	laid	-0.15	whole	-0.05
first two phia dong	fell	-0.1	laid	0.18	lies	-0.05	whole	-0.08
first two phia nam	home	-0.01	fell	0.24	laid	-0.16	lies	0.11	whole	0.54
first two phia sau	fell	-0.03	laid	0.41	lies	-0.02	whole	0.2
first two phia tay	home	-0.03	fell	0.13	lies	-0.09	whole	-0.15
first two phia tren	fell	-0.06	laid	-0.07	whole	-0.06
first two pho hang	home	0.06	fell	-0.19	lies	-0.01	whole	0.01
first two phong chinh	home	-0.03	fell	-0.03	laid	-0.02
first two phong dien	home	-0.06	whole	-0.1
first two phong tho	home	0.02	fell	0.07	whole	0.08
first two phu	fell	-0.01
first two phu cat	fell	0.04	lies	-0.01	whole	0.03
first two phu cu	home	0.03	fell	0.07	whole	0.02
first two phu ly	home	-0.03	fell	-0.02	whole	0.07
first two phu my	home	-0.06	whole	-0.09
first two phu quoc	home	-0.19	fell	-0.06
first two phu tang	home	-0.04	fell	0.32	whole	0.34
first two phu tho	home	-0.03	fell	-0.05	whole	0.03
first two phu vang	home	0.04	fell	-0.03	whole	0.06
first two phu xuyen	home	0.23	fell	-0.06	whole	0.02
first two phu yen	home	-0.04	fell	0.11
first two phuc tho	home	0.15	fell	-0.02	whole	0.2
first two phum ta	fell	0.14	laid	-0.01	whole	0.09
first two phuoc long	home	-0.06	fell	0.05	whole	-0.09
first two phuong an	fell	-0.15
first two pleiku	whole	-0.06
first two pon pot	fell	-0.09
first two quan	whole	-0.05
first two quan doi	laid	-0.01
first two quan hoa	fell	-0.02	whole	-0.04
first two quan khu	fell	-0.06	laid	-0.03	lies	-0.03	whole	-0.14
first two quan luc	laid	-0.02	whole	0.09
first two quan ly	fell	0.11	whole	0.02
first two quan nhan	home	-0.05
first two quan phap	fell	-0.03	whole	-0.03
first two quan sai	fell	-0.16	laid	-0.02	lies	-0.01	whole	-0.03
first two quan su	fell	-0.04	laid	-0.02	lies	-0.05
first two quan truc	home	-0.07	fell	0.16
first two quan trung	home	-0.02	fell	-0.06
first two quan xa	home	-0.09
first two quang binh	home	0.07	fell	0.05	whole	-0.01
first two quang nam	home	-0.19	fell	-0.01	whole	-0.18
first two quang ngai	home	-0.14	fell	-0.09	whole	-0.1
first two quang ninh	home	0.14	fell	-0.18	whole	0.12
first two quang trach	home	0.12	fell	-0.02	whole	0.25
first two quang tri	home	-0.15	fell	-0.01	lies	-0.02	whole	-0.2
first two quang xuong	home	0.25	fell	-0.01	whole	0.28
first two quang yen	whole	0.06
first two quay ra	laid	-0.14
first two quay ve	home	-0.01	fell	-0.11	laid	-0.22
first two que	home	-0.04
first two que phu	home	0.19	fell	-0.01	whole	0.01
first two que quan	home	-0.06	whole	0.05
first two que son	home	-0.19	fell	0.31	whole	0.04
first two que vo	home	0.19	fell	-0.02	whole	0.14
first two quy chau	fell	-0.03	whole	0.06
first two quy nhon	home	-0.02	fell	-0.06
first two quy ty	fell	-0.14
first two quyet dinh	fell	-0.03
first two quyet thang	home	-0.05	fell	-0.03	whole	-0.08
first two quynh coi	fell	-0.01	whole	-0.06
first two quynh luu	home	0.22	fell	-0.04	lies	-0.01	whole	0.16
first two quynh phu	home	0.05	fell	-0.02	laid	-0.01	whole	0.11
first two rach cai	fell	0.06	laid	-0.02	whole	0.09
first two rach gia	home	-0.09	fell	-0.05	laid	-0.01	whole	-0.22
first two ray ca	home	-0.05	laid	0.05	lies	0.09	whole	0.23
first two ray dieu	home	-0.02	fell	0.06	laid	-0.12	lies	-0.1	whole	0.12
first two s tieng	home	-0.07	whole	-0.16
first two sa thay	home	-0.04	lies	0.16	whole	0.12
first two sai gon	home	-0.1	fell	0.03	whole	0.06
first two sam nua	fell	0.09	whole	0.12
first two san bay	home	-0.01	fell	-0.03	laid	0.14	lies	-0.02	whole	-0.08
first two san bong	fell	0.23	laid	-0.1	whole	0.09
first two san kho	fell	-0.04	laid	0.15	lies	-0.04	whole	0.2
first two sang 17	fell	-0.04
first two sao vang	home	-0.03	fell	-0.01
first two sau	laid	-0.16	lies	-0.02	whole	-0.15
first two sau 75	laid	-0.02
first two sau chua	fell	0.16	laid	0.03	whole	0.08
first two sau chuyen	fell	-0.02	laid	-0.17	whole	-0.13
first two sau con	laid	-0.02
first two sau don	whole	-0.04
first two sau giai	laid	-0.15
first two sau he	laid	0.14	whole	0.01
first two sau lang	fell	-0.17	laid	0.22	lies	-0.05	whole	0.03
first two sau lung	fell	-0.04	laid	0.09	whole	-0.18
first two sau mieu	laid	0.1	whole	0.04
first two sau nha	fell	0.11	laid	0.03	lies	0.17	whole	0.19
first two sau phao	fell	-0.01	laid	-0.09
first two sau tram	fell	0.07	laid	-0.03	lies	-0.06	whole	-0.04
first two sau tran	fell	0.21	laid	-0.12	lies	-0.01	whole	-0.06
first two sau truong	fell	-0.11	laid	0.02	lies	0.3
first two sau ve	laid	-0.03
first two sau vuon	fell	-0.01	laid	0.15	lies	0.05	whole	0.03
first two siem riep	fell	-0.03	whole	0.11
first two sinh	home	-0.03	fell	-0.01
first two sisophon	fell	-0.01	whole	-0.14
first two so cua	laid	-0.01
first two so noi	fell	-0.09	laid	-0.02	lies	-0.01
first two soc trang	fell	-0.02	whole	-0.17
first two son	home	-0.07	whole	-0.1
first two son ha	lies	-0.01	whole	-0.01
first two son la	home	-0.02	fell	-0.01	whole	-0.31
first two son tay	home	-0.09	fell	-0.07	lies	-0.01	whole	-0.22
first two son tinh	home	0.02	fell	-0.03	lies	0.16	whole	0.11
first two song ben	fell	-0.03	laid	-0.05	whole	0.07
first two song o	fell	0.02	laid	-0.03	whole	0.08
first two song po	fell	-0.13	laid	0.03	lies	-0.04	whole	-0.04
first two song sot	fell	-0.04
first two song thach	laid	-0.03	lies	-0.02	whole	-0.2
first two su	fell	-0.07
first two su doan	home	-0.02	fell	-0.24	laid	0.02	lies	-0.08	whole	-0.17
first two suoi can	laid	-0.02	whole	-0.05
first two suoi da	fell	0.09	laid	-0.15	lies	-0.01	whole	0.05
first two suoi dak	fell	-0.03	laid	0.01	whole	-0.03
first two suoi ea	laid	0.09	whole	-0.01
first two suoi ia	fell	0.04	laid	-0.21	lies	-0.02	whole	-0.06
first two suon doi	fell	0.06	laid	0.06	lies	-0.06	whole	0.11
first two t binh	whole	-0.07
first two t v	home	-0.08	fell	-0.05
first two taluy duong	laid	0.11	whole	-0.04
first two tam ky	home	0.05	fell	0.16	laid	0.16	whole	0.19
first two tam nong	home	0.19	whole	-0.1
first two tam o	laid	0.06	whole	0.13
first two tan bien	home	-0.08	fell	-0.12	whole	-0.02
first two tan canh	home	-0.04	fell	0.21	whole	0.22
first two tan thanh	home	0.1	fell	-0.16	whole	-0.11
first two tan yen	home	0.13	whole	-0.06
first two tang	fell	-0.03
first two tap ket	home	-0.26	fell	-0.02	whole	-0.12
first two tap the	fell	-0.02	laid	-0.03	whole	0.05
first two tau hq	fell	-0.1
first two tau o	fell	0.16	whole	0.02
first two tay	home	-0.08	fell	-0.12
first two tay ban	fell	0.19	whole	0.2
first two tay bat	home	-0.03	fell	0.05	whole	-0.05
first two tay nam	whole	-0.19
first two tay nguyen	fell	0.02	whole	0.04
first two tay ninh	home	-0.27	fell	0.07	laid	-0.07	lies	-0.11	whole	-0.13
first two tb	whole	-0.12
first two tet	fell	-0.05
first two tet mau	home	-0.09	fell	-0.12
first two th	whole	-0.02
first two thach ha	home	0.32	fell	-0.03	whole	0.43
first two thach han	home	-0.05	fell	0.13	whole	0.02
first two thach thanh	fell	-0.01	whole	-0.24
first two thach that	home	0.25	fell	-0.04	whole	0.15
first two thai	home	-0.28	fell	-0.02
first two thai ban	home	0.04	fell	-0.03	lies	-0.01	whole	-0.14
first two thai binh	home	0.38	fell	-0.1	lies	-0.03	whole	-0.27
first two thai nguyen	home	-0.14	fell	-0.04
first two thai o	home	0.09	whole	-0.18
first two thai thuy	home	0.15	fell	-0.05	lies	-0.02	whole	0.4
first two thang binh	home	0.08	fell	-0.02	whole	-0.08
first two thanh ba	home	0.15	fell	-0.03	whole	0.04
first two thanh chuong	home	0.21	fell	-0.04	whole	0.04
first two thanh co	home	-0.02	fell	0.03	whole	-0.05
first two thanh ha	home	0.01	whole	0.07
first two thanh hoa	home	-0.15	fell	-0.19	lies	-0.02	whole	-0.66
first two thanh liem	home	0.13	whole	0.02
first two thanh mien	home	-0.13
first two thanh oai	home	0.09	fell	-0.03	whole	-0.01
first two thanh pho	home	-0.06	fell	-0.02	lies	-0.01	whole	-0.11
first two thanh son	home	0.15	whole	0.13
first two thanh tri	home	-0.02	whole	0.15
first two thcs le	home	-0.02	fell	0.12	whole	0.02
first two thi hai	home	-0.03	fell	-0.04
first two thi tran	home	-0.15	fell	-0.09	lies	-0.03	whole	-0.09
first two thi xa	home	0.23	fell	-0.19	laid	-0.05	lies	-0.02	whole	-0.29
first two thieu hoa	home	0.09	fell	-0.06	whole	0.05
first two tho xuan	home	0.4	fell	-0.11	laid	-0.02	whole	0.33
first two thon 3	home	0.03	fell	0.05	laid	-0.02
first two thon cam	home	-0.01	fell	0.08	whole	0.08
first two thon dong	home	-0.09	fell	-0.1	laid	-0.02	lies	-0.04	whole	0.02
first two thon ha	home	-0.25	fell	0.2	laid	0.01	whole	-0.07
first two thon khe	home	-0.02	fell	0.04
first two thon na	home	-0.06	fell	0.09	whole	0.01
first two thon ngoc	home	0.05	fell	-0.12	lies	-0.01	whole	-0.03
first two thon phu	home	0.21	fell	-0.42	laid	-0.04	lies	-0.03	whole	-0.09
first two thon tan	home	-0.12	fell	0.13	whole	-0.01
first two thon thuong	fell	-0.09	whole	-0.07
first two thon trung	fell	-0.03	lies	-0.02	whole	0.01
first two thon van	home	0.22	fell	-0.16	whole	0.23
first two thong nong	home	0.2	whole	0.19
first two thong tan	home	-0.17
first two thong tin	lies	-0.07
first two thu	laid	-0.01
first two thu ba	home	-0.07
first two thua thien	home	-0.21	fell	0.3	whole	-0.02
first two thuan	laid	-0.01
first two thuan chau	home	0.01	whole	-0.05
first two thuan hai	whole	-0.19
first two thuan thanh	home	0.06	fell	-0.04	whole	0.03
first two thung lung	home	-0.02	fell	0.17	laid	-0.05	whole	0.22
first two thuong	fell	-0.01
first two thuong duc	home	-0.25	fell	0.42	whole	0.18
first two thuong si	fell	-0.03
first two thuong tin	home	0.04	fell	-0.02	whole	-0.03
first two thuy nguyen	home	0.26	fell	-0.03	lies	-0.01	whole	0.06
first two tich tuong	fell	0.16	laid	0.16	whole	0.11
first two tien hai	home	0.09	fell	-0.01	whole	0.22
first two tien lang	home	0.11	fell	-0.15	whole	0.01
first two tien lu	home	0.06	fell	-0.04	lies	-0.02
first two tieu	home	-0.01	fell	-0.04	laid	-0.02
first two tieu doan	home	-0.11	fell	-0.2	laid	-0.17	lies	-0.03	whole	-0.03
first two tieu doi	home	-0.05	fell	-0.01	laid	-0.02
first two tieu khu	fell	0.21	laid	0.28	lies	-0.01	whole	0.18
first two tim mo	home	-0.03	lies	-0.04
first two tinh bien	home	-0.01	fell	0.08	whole	0.01
first two tinh doi	home	-0.22	fell	-0.18	laid	-0.02	lies	-0.03
first two tinh ha	fell	-0.02
first two tinh hai	whole	-0.1
first two tnxp	home	-0.14	fell	-0.01
first two tnxp doi	home	-0.1	fell	-0.09
first two to	fell	-0.04
first two to quoc	fell	-0.02
first two toc cham	home	-0.03
first two toc dao	home	0.13	fell	-0.02	whole	0.11
first two toc nung	home	-0.14
first two toc tay	home	-0.07
first two toc thai	home	-0.14	fell	-0.02	laid	-0.01	lies	-0.02	whole	-0.33
first two toi la	fell	-0.01
first two tra cu	home	0.22	fell	-0.09	whole	0.23
first two tra linh	home	-0.04	fell	0.03	lies	-0.03	whole	-0.04
first two tra my	fell	0.18	whole	0.09
first two tra vinh	home	-0.01	fell	-0.01	whole	-0.24
first two tram	fell	-0.02
first two tram 12	fell	-0.08
first two tram bom	fell	0.03	laid	-0.04	lies	0.07	whole	0.14
first two tram phau	home	-0.03	fell	0.41	lies	-0.06
first two tram quan	fell	0.15	lies	-0.02	whole	-0.02
first two tram xa	home	-0.06	fell	0.03	laid	-0.2	lies	-0.06	whole	-0.25
first two tram y	fell	-0.14	laid	-0.03
first two tran	fell	-0.04
first two tran can	laid	-0.02	whole	0.22
first two tran cau	fell	0.12	laid	-0.03	whole	0.14
first two tran chong	fell	-0.08	laid	-0.02	whole	-0.23
first two tran danh	fell	-0.08	laid	-0.05	whole	0.18
first two tran dia	home	-0.01	laid	0.08	whole	0.13
first two tran doi	fell	0.06	laid	-0.03	whole	0.08
first two trang bang	home	0.22	lies	0.15	whole	0.18
first two trang dinh	home	0.04	fell	-0.04	whole	0.1
first two tren	fell	-0.08	laid	-0.03
first two tren bia	fell	-0.12	laid	-0.13	lies	-0.04	whole	-0.06
first two tren bo	fell	-0.01	laid	0.01
first two tren dau	laid	-0.03
first two tren dinh	fell	0.2	laid	-0.04	lies	-0.01	whole	0.15
first two tren doi	fell	0.15	laid	-0.05	lies	0.15	whole	0.05
first two tren dong	fell	-0.02	laid	-0.07	whole	-0.16
first two tren duong	home	-0.01	fell	0.28	laid	-0.15	lies	-0.04	whole	0.02
first two tren go	fell	0.09	laid	0.11	lies	-0.01
first two tren mang	fell	-0.01	laid	-0.03
first two tren nhom	fell	-0.03
first two tren ray	laid	0.13	whole	0.09
first two tren song	fell	0.02	laid	-0.01	whole	0.02
first two tren tau	fell	-0.03	whole	0.05
first two tren than	fell	-0.08
first two tren xuong	fell	-0.11	laid	-0.01	whole	-0.12
first two tri	fell	0.16	whole	0.04
first two tri ton	home	-0.01	fell	0.1	whole	0.09
first two trich so	home	-0.05	fell	-0.02	laid	-0.06	lies	0.18	whole	-0.26
first two trieu phong	home	-0.1	fell	0.19	whole	0.09
first two trieu son	home	0.15	whole	0.23
first two trong	fell	-0.06	laid	-0.05	lies	-0.06
first two trong bai	laid	-0.03
first two trong ban	laid	-0.08
first two trong coi	home	-0.01
first two trong danh	laid	-0.05	lies	-0.04	whole	-0.05
first two trong dat	laid	0.07	whole	-0.02
first two trong diem	fell	0.13	whole	0.11
first two trong don	laid	0.13	whole	0.13
first two trong giay	fell	-0.09
first two trong ham	fell	0.04	laid	0.2	whole	0.22
first two trong hang	fell	0.21	laid	-0.07	lies	-0.01	whole	-0.18
first two trong ho	fell	-0.05	laid	0.19	whole	0.07
first two trong khe	whole	0.01
first two trong lang	laid	0.1	whole	0.09
first two trong lo	fell	-0.04	whole	0.02
first two trong mot	fell	-0.13	lies	-0.01	whole	-0.14
first two trong nghia	laid	-0.19	lies	0.12	whole	0.04
first two trong nha	fell	0.06	laid	-0.03	whole	0.15
first two trong ray	fell	0.18	laid	-0.12	lies	0.17	whole	0.24
first two trong so	fell	-0.01	laid	-0.18	lies	-0.05	whole	-0.05
first two trong tam	laid	0.08	whole	0.12
first two trong tay	fell	-0.05	laid	-0.05	lies	-0.03
first two trong tieu	laid	0.13	whole	0.11
first two trong tran	fell	0.03	laid	-0.11	lies	-0.01	whole	-0.35
first two trong truong	fell	-0.11	laid	-0.02
first two trong tu	fell	0.1
first two trong tui	fell	-0.03	laid	-0.06
first two trong vuon	fell	0.08	laid	0.26	lies	0.09	whole	0.41
first two trong xe	fell	-0.07	laid	-0.01
first two trong xom	laid	-0.01	whole	-0.09
first two truc ninh	home	0.05	fell	-0.02	whole	0.16
first two trung	fell	-0.09	laid	-0.03	lies	-0.03
first two trung doan	home	-0.19	fell	-0.5	laid	-0.23	lies	-0.18	whole	-0.35
first two trung doi	fell	-0.02
first two trung khanh	home	0.34	fell	-0.04	whole	0.26
first two trung sy	home	-0.05	whole	0.09
first two truoc	laid	-0.01
first two truoc 8	laid	-0.01
first two truoc o	home	0.07	fell	-0.04	laid	-0.05	lies	0.15
first two truong cap	fell	0.09	lies	-0.03	whole	0.06
first two truong hoc	laid	0.03	whole	-0.01
first two truong hop	fell	-0.29	laid	-0.05	lies	-0.08
first two truong nguyen	fell	-0.02	laid	-0.02	lies	0.08	whole	0.01
first two truong sa	fell	-0.06
first two truong son	home	-0.08	fell	0.11	lies	0.12	whole	0.07
first two truong thcs	home	-0.03	fell	0.22	laid	-0.07	lies	-0.16
first two truong tieu	fell	-0.07	laid	0.16	lies	-0.03	whole	-0.1
first two tu ky	home	0.15	fell	-0.01	whole	0.15
first two tuan	whole	-0.05
first two tui ao	fell	-0.02
first two tuyen quang	whole	-0.11
first two ubnd xa	home	-0.02	fell	-0.02
first two uc	fell	-0.01
first two ung hoa	home	0.19	fell	-0.07	whole	0.24
first two uong bi	home	-0.09	fell	-0.12	laid	-0.02	lies	-0.03
first two v	fell	-0.01
first two vam cai	fell	0.16	laid	-0.02	whole	0.14
first two vam kinh	fell	0.06	laid	-0.01	whole	0.06
first two vam rach	laid	-0.07
first two van giang	whole	0.05
first two vc	fell	-0.04
first two ve quoc	home	-0.01
first two ven duong	laid	0.08	lies	-0.02	whole	0.07
first two ven suoi	fell	-0.07	laid	0.02	lies	-0.02	whole	-0.03
first two vi xuyen	home	-0.16	fell	0.16	lies	0.15	whole	-0.07
first two viet minh	home	-0.08	fell	-0.25
first two viet nam	home	-0.14	fell	-0.09	laid	-0.03
first two viet tri	home	-0.01
first two viet yen	home	0.17	fell	-0.03	whole	0.02
first two vinh	home	-0.02	fell	-0.03
first two vinh bao	home	-0.05	fell	-0.06	whole	-0.33
first two vinh chau	home	-0.09	fell	-0.02	whole	0.04
first two vinh linh	fell	0.13	lies	-0.01	whole	0.17
first two vinh phu	home	-0.09	fell	-0.12	whole	-0.33
first two vinh tuong	home	0.05	whole	0.09
first two vn 2000	fell	-0.01
first two vnch	fell	-0.01
first two vu ban	home	0.21	fell	-0.05	whole	-0.03
first two vu thu	home	0.13	whole	0.28
first two vui o	fell	0.03	laid	0.11	whole	0.25
first two vung liem	home	0.23	fell	-0.07	whole	0.17
first two vuon chuoi	whole	0.04
first two vuon dieu	fell	-0.03	laid	0.21	lies	-0.12	whole	0.06
first two vuon dua	lies	-0.02	whole	-0.14
first two vuon nha	home	-0.03	fell	-0.2	laid	0.18	lies	0.23	whole	0.03
first two vuon ong	fell	0.06	laid	0.03	whole	0.13
first two vuon xoai	fell	0.14	laid	-0.04	whole	0.02
first two xa an	home	-0.05	fell	-0.1	lies	0.14
first two xa bao	home	-0.04	fell	-0.01
first two xa ben	fell	0.06	whole	0.1
first two xa binh	fell	0.1	lies	0.15	whole	0.08
first two xa cam	home	-0.01	fell	-0.16	lies	-0.02	whole	-0.27
first two xa cu	fell	0.06	whole	0.04
first two xa dai	home	0.24	fell	-0.09	laid	-0.03	lies	-0.03	whole	0.06
first two xa doi	home	-0.06	fell	-0.1	laid	-0.01
first two xa dong	whole	-0.02
first two xa dua	home	-0.01	fell	-0.01	laid	-0.04	lies	0.12	whole	0.01
first two xa duc	home	0.06	fell	-0.05	whole	0.06
first two xa ea	fell	0.03	whole	0.03
first two xa ghi	home	-0.03
first two xa gia	whole	-0.07
first two xa giai	home	-0.09	fell	-0.05
first two xa ha	home	0.01	fell	-0.12	laid	-0.03	lies	-0.01	whole	0.16
first two xa hoa	home	-0.05	fell	0.06	laid	-0.01	lies	-0.05	whole	0.08
first two xa hoi	home	0.12	whole	0.07
first two xa hong	home	-0.06	fell	-0.02	lies	0.15	whole	0.21
first two xa hop	home	0.08	whole	0.14
first two xa hung	fell	-0.04
first two xa huong	fell	0.01	laid	-0.01	lies	-0.01	whole	-0.18
first two xa ia	fell	-0.12	lies	-0.07	whole	-0.03
first two xa lien	home	0.06	fell	-0.01	lies	-0.01	whole	-0.04
first two xa loc	home	-0.31	fell	0.12	lies	-0.02	whole	-0.23
first two xa long	home	0.04	fell	0.08	whole	-0.02
first two xa minh	fell	0.02	whole	-0.01
first two xa nam	home	0.1	fell	-0.02
first two xa phu	home	-0.01	whole	0.05
first two xa quang	home	0.1	fell	-0.14	laid	-0.02	lies	-0.03
first two xa quynh	home	0.04	whole	0.04
first two xa tan	home	0.01	fell	-0.22	laid	-0.04	lies	-0.06	whole	-0.21
first two xa thanh	home	-0.08	fell	-0.14	lies	-0.03	whole	-0.07
first two xa thuong	home	0.02	fell	-0.15	whole	0.01
first two xa thuy	home	0.15	fell	-0.07	whole	-0.07
first two xa tien	home	-0.07	fell	0.22	lies	-0.01	whole	-0.03
first two xa trung	home	-0.09	fell	0.25	whole	0.03
first two xa tu	fell	-0.02
first two xa vinh	home	-0.19	fell	0.27	lies	-0.03
first two xa xuan	whole	-0.06
first two xa yen	home	0.05	laid	-0.02	lies	-0.02	whole	0.07
first two xiem riep	home	-0.05	fell	0.08	whole	-0.04
first two xieng khoang	home	-0.14	fell	0.07	lies	-0.04	whole	-0.13
first two xom 6	home	-0.02	fell	0.1	lies	-0.01	whole	-0.15
first two xom chua	home	0.07	fell	-0.01	whole	0.18
first two xom dinh	home	0.11	fell	-0.13	laid	-0.01	whole	-0.1
first two xom dong	home	0.14	fell	-0.09	whole	0.05
first two xuan loc	home	-0.23	fell	0.12	lies	-0.01	whole	-0.04
first two xuan son	home	-0.04	fell	0.14	whole	0.02
first two xuan truong	home	0.07	whole	0.13
first two xung la	home	-0.08	fell	-0.02
first two xuyen	fell	-0.04
first two y ta	home	-0.13
first two y yen	home	0.37	fell	-0.07	lies	-0.01	whole	0.17
first two yd	fell	-0.04
first two yen binh	home	-0.19
first two yen dinh	home	0.2	fell	-0.08	whole	-0.07
first two yen dung	home	0.08	fell	-0.06	whole	0.05
first two yen mo	home	-0.16	fell	-0.01	whole	0.1
first two yen phong	home	0.14	whole	0.29
first two yen thanh	home	0.15	whole	0.11
first ty	home	-0.06	fell	0.14	whole	0.01
first ubnd	home	-0.02	fell	-0.04	laid	-0.01	lies	-0.01
first uc	home	-0.05	fell	-0.07
first ung	home	0.18	fell	-0.07	whole	0.24
first uong	home	-0.09	fell	-0.12	laid	-0.02	lies	-0.03
first ut	home	-0.14	fell	-0.12
first uy	fell	-0.01	laid	-0.01
first v	fell	-0.01
first va	home	-0.02
first vam	fell	0.17	laid	-0.26	lies	-0.05	whole	0.28
first van	home	-0.17	fell	0.11	laid	-0.01	lies	-0.02	whole	0.23
first vc	fell	-0.06
first ve	home	-0.04	fell	-0.02	laid	-0.04
first ven	fell	-0.14	laid	0.22	lies	-0.09	whole	0.1
first vi	home	-0.16	fell	0.13	laid	-0.01	lies	0.14	whole	-0.1
first viet	home	-0.01	fell	-0.42	laid	-0.07	lies	-0.04
first vinh	home	0.04	fell	-0.07	laid	-0.1	lies	-0.15	whole	-0.34
first vn	fell	-0.02
first vnch	fell	-0.07
first vo	home	0.21	laid	-0.05	lies	-0.02	whole	-0.02
first voi	fell	0.12	laid	0.07	whole	0.18
first vot	home	-0.02	fell	-0.02
first vu	home	0.23	fell	-0.14	laid	-0.01	lies	-0.02	whole	0.18
first vui	fell	0.02	laid	0.07	whole	0.25
first vung	home	0.11	fell	0.03	laid	-0.04	lies	-0.02	whole	-0.02
first vuon	home	-0.1	fell	-0.04	laid	0.57	lies	-0.03	whole	0.26
first x	home	0.08	fell	-0.18	lies	-0.02	whole	0.04
first xa	home	0.13	fell	-0.15	laid	-0.41	lies	-0.22	whole	-0.02
first xang	fell	0.06	whole	0.04
first xe	fell	-0.06	whole	0.03
first xiem	home	-0.05	fell	0.08	whole	-0.04
first xieng	home	-0.14	fell	0.06	lies	-0.04	whole	-0.13
first xin	whole	0.04
first xom	home	0.2	fell	-0.09	laid	-0.2	lies	-0.2	whole	-0.26
first xuan	fell	0.19	lies	-0.02	whole	0.04
first xung	home	-0.11	fell	-0.04
first xuong	home	-0.05	fell	0.06	laid	-0.09
first xuyen	home	-0.08	fell	-0.11
first y	home	0.15	fell	-0.14	laid	-0.03	lies	-0.03	whole	0.09
first yd	fell	-0.18
first yen	home	0.23	fell	-0.34	laid	-0.03	lies	-0.11	whole	0.07
first yk	fell	-0.01
followed a trưởng	whole	-0.01
followed an táng	home	-0.03	fell	0.09	laid	-0.03	whole	-0.04
followed anh	home	0.25	fell	-0.06	laid	-0.17	lies	0.04	whole	0.07
followed b trưởng	home	0.11	whole	0.17
followed b52	home	-0.01	fell	0.04
followed bia	home	-0.06	fell	-0.07	laid	-0.29	lies	0.33	whole	0.07
followed binh nhì	home	0.08	fell	-0.02	whole	0.15
followed binh nhất	home	0.16	fell	-0.01	whole	0.04
followed biết	home	-0.15	fell	-0.04	laid	-0.24	lies	-0.16	whole	-0.15
followed biển	fell	-0.04	laid	-0.02	whole	-0.49
followed bom	home	0.17	fell	0.13	laid	-0.06	whole	0.07
followed buôn	home	-0.15	fell	-0.07	laid	0.01	lies	0.19	whole	0.26
followed by nothing	home	0.05	fell	0.16	laid	-0.29	lies	-0.08	whole	0.67
followed by word a	home	-0.06	fell	-0.19	laid	-0.32	lies	-0.09	whole	0.06
followed by word an	fell	-0.19	laid	-0.06	lies	-0.02	whole	-0.52
followed by word anh	home	-0.03	fell	-0.13
followed by word ba	home	-0.1	fell	0.07	laid	-0.03	lies	-0.02	whole	-0.3
followed by word bac	home	0.09	fell	-0.18	laid	0.15	lies	-0.14	whole	-0.4
followed by word ban	home	-0.29	fell	-0.01	laid	-0.17	lies	0.04
followed by word bao	home	-0.05
followed by word bat	home	-0.14	fell	-0.2	laid	-0.15	lies	-0.08	whole	0.01
followed by word battambang	fell	-0.19	laid	-0.12	lies	-0.05	whole	-0.15
followed by word bay	home	0.03	fell	0.38	laid	-0.1	lies	-0.05	whole	0.18
followed by word be	home	-0.02	fell	-0.03	laid	-0.04	lies	-0.02
followed by word bien	home	-0.01	fell	-0.1	lies	-0.03	whole	0.21
followed by word biet	home	0.09	fell	-0.1	lies	-0.02	whole	0.24
followed by word bieu	home	-0.01	fell	-0.08	laid	-0.03	lies	-0.01
followed by word binh	home	-0.09	fell	-0.07	laid	-0.08	lies	0.13	whole	-0.44
followed by word bo	home	-0.05	fell	-0.32	laid	0.21	lies	-0.06	whole	0.05
followed by word bong	home	-0.06	whole	-0.14
followed by word bua	fell	0.08	whole	0.04
followed by word bui	home	-0.02	fell	0.23	whole	0.08
followed by word c	home	-0.04	fell	-0.17	laid	-0.01	lies	0.28	whole	-0.12
followed by word c1	home	-0.04	fell	-0.01
followed by word c11	whole	-0.09
followed by word c2	home	0.05	fell	-0.05	lies	-0.02	whole	0.1
followed by word c20	home	-0.11
followed by word c3	home	-0.01	fell	-0.04
followed by word c7	home	-0.03	fell	0.08	lies	-0.01	whole	0.09
followed by word c8	home	-0.01	fell	-0.05
followed by word ca	home	0.03	fell	0.08	lies	-0.08	whole	0.06
followed by word cai	fell	-0.14	laid	-0.11	lies	-0.05	whole	-0.02
followed by word cam	home	-0.04	laid	-0.14	lies	0.07	whole	-0.01
followed by word can	fell	-0.12	laid	0.11	whole	0.15
followed by word canh	home	-0.02	fell	0.09	laid	-0.1	whole	-0.02
followed by word cao	home	-0.08	fell	-0.19	laid	-0.03	lies	0.03	whole	-0.37
followed by word cat	home	-0.19	fell	0.24	laid	0.1	lies	-0.05	whole	0.18
followed by word cay	fell	0.21	laid	-0.18	lies	-0.02	whole	0.21
followed by word cha	home	-0.21	fell	-0.03	lies	0.16	whole	-0.08
followed by word chac	fell	0.04	laid	-0.01	lies	-0.01	whole	0.06
followed by word cham	home	-0.05	fell	0.01	laid	-0.02	lies	-0.01
followed by word chau	fell	-0.01	whole	-0.16
followed by word chay	home	-0.02	fell	0.22	whole	0.13
followed by word chep	home	-0.02	fell	-0.27	laid	-0.18	lies	-0.06
followed by word chi	fell	-0.02	laid	-0.1
followed by word chia	fell	-0.05	laid	-0.09	lies	-0.13
followed by word chiec	fell	0.09	whole	0.11
followed by word chien	home	-0.08	laid	0.14	whole	0.17
followed by word chieu	fell	-0.12
followed by word chim	fell	-0.09	whole	0.06
followed by word chin	home	0.08	lies	-0.03	whole	0.13
followed by word chinh	home	-0.07	laid	-0.06	whole	-0.01
followed by word cho	fell	-0.24	laid	-0.01	lies	-0.01	whole	-0.16
followed by word chu	home	0.22	fell	0.09	laid	-0.02	lies	-0.02	whole	0.14
followed by word chuc	laid	-0.01
followed by word chung	home	-0.03	fell	-0.11	laid	-0.08	lies	0.08	whole	-0.1
followed by word chup	fell	-0.17	laid	-0.04	lies	0.11	whole	0.04
followed by word chuyen	home	-0.08	fell	-0.21	laid	0.08	lies	-0.03	whole	0.06
followed by word co	home	0.22	fell	-0.04	whole	0.17
followed by word coc	whole	0.02
followed by word con	home	0.09	fell	-0.06	laid	0.09	lies	0.02	whole	-0.04
followed by word cong	home	-0.08	fell	-0.13	laid	0.04	whole	-0.13
followed by word cot	home	-0.03	fell	-0.02	laid	-0.14	lies	0.05
followed by word cu	home	0.17	fell	-0.21	laid	-0.11	lies	-0.02	whole	0.25
followed by word cuc	home	-0.05	fell	-0.05
followed by word cung	home	0.09	fell	-0.08	laid	-0.06	lies	-0.01	whole	0.14
followed by word cuu	home	-0.09	fell	-0.03	whole	-0.13
followed by word d	home	-0.01	fell	-0.03
followed by word d1	home	0.05	fell	-0.04	lies	-0.01	whole	0.12
followed by word d2	home	0.01	fell	-0.07	laid	-0.02	whole	0.04
followed by word d3	fell	0.12	whole	-0.05
followed by word da	fell	-0.04	lies	0.16	whole	-0.07
followed by word dac	home	0.01	whole	0.13
followed by word dai	home	0.09	fell	0.28	laid	-0.13	lies	-0.07	whole	0.11
followed by word dak	home	-0.14	fell	0.14	laid	-0.13	lies	-0.02	whole	-0.24
followed by word dam	home	0.08	fell	-0.1	laid	-0.05	whole	0.07
followed by word dan	whole	0.09
followed by word dang	home	-0.15	fell	0.13	lies	-0.04	whole	0.01
followed by word danh	home	-0.01	fell	-0.03
followed by word dao	fell	-0.03
followed by word dap	home	-0.03	fell	-0.06	laid	0.03	whole	0.09
followed by word dat	home	0.07	fell	0.08	laid	0.18	whole	0.17
followed by word data	home	-0.22	fell	-0.1	laid	-0.04	lies	-0.08
followed by word day	home	-0.29	fell	-0.27	laid	0.07	lies	0.16
followed by word de	home	-0.04	lies	-0.1
followed by word dem	home	-0.04	fell	-0.06	laid	0.13	whole	0.12
followed by word den	fell	-0.11	laid	0.12	lies	-0.01	whole	0.06
followed by word deu	home	-0.05	fell	0.01	lies	-0.01	whole	-0.13
followed by word di	home	0.08	fell	-0.03	whole	0.04
followed by word dia	home	0.04	laid	-0.06	whole	-0.1
followed by word dich	home	-0.11	whole	0.09
followed by word dien	home	-0.05	fell	-0.11	laid	-0.08	whole	-0.25
followed by word dieu	whole	-0.01
followed by word dinh	home	0.28	laid	-0.17	lies	0.06	whole	0.07
followed by word do	home	-0.05	fell	-0.09	laid	0.18	lies	0.01	whole	-0.12
followed by word doan	home	-0.01	fell	-0.18	laid	-0.09	lies	-0.06	whole	-0.26
followed by word doc	home	-0.09	fell	-0.12	laid	-0.04
followed by word doi	home	-0.18	fell	-0.1	laid	0.19	lies	-0.13	whole	-0.13
followed by word don	laid	-0.06
followed by word dong	home	-0.12	fell	-0.11	laid	-0.08	lies	-0.02	whole	-0.36
followed by word du	fell	-0.29	laid	-0.04	lies	-0.02	whole	0.07
followed by word dua	fell	-0.09	laid	-0.02	whole	-0.08
followed by word duc	home	-0.01	fell	-0.03	laid	-0.01	lies	-0.07	whole	-0.11
followed by word dung	home	0.26	fell	0.15	laid	0.04	lies	0.05	whole	0.52
followed by word duy	home	0.11	fell	-0.14	whole	-0.08
followed by word e	home	-0.02	fell	-0.12	laid	-0.07	lies	-0.01	whole	-0.14
followed by word em	home	-0.3	fell	0.38	laid	-0.25	lies	-0.09	whole	-0.15
followed by word gac	home	-0.08	fell	-0.05
followed by word ganh	home	0.15	whole	0.17
followed by word ghe	home	-0.03	fell	0.13	whole	0.13
followed by word ghi	fell	-0.15	laid	-0.22	lies	0.25	whole	0.05
followed by word gi	home	-0.01	fell	-0.15	laid	0.16	whole	0.07
followed by word gia	home	-0.06	fell	-0.08	laid	-0.02	whole	-0.41
followed by word giai	fell	-0.02	whole	0.05
followed by word giao	home	-0.15	fell	-0.05	laid	-0.07	lies	-0.01
followed by word giap	home	-0.04	fell	0.07	laid	-0.03	lies	-0.01	whole	-0.09
followed by word giay	home	-0.03	fell	-0.05	laid	-0.05	lies	-0.04	whole	-0.09
followed by word gio	home	-0.09	fell	-0.01	laid	0.09	whole	-0.08
followed by word giu	home	-0.02	laid	-0.06	lies	-0.03	whole	0.13
followed by word giup	fell	0.12	laid	-0.01	whole	0.07
followed by word gop	fell	-0.07	lies	-0.02
followed by word ha	home	0.21	fell	0.02	laid	-0.02	lies	-0.15	whole	-0.41
followed by word hai	home	0.01	fell	0.27	laid	0.02	whole	-0.41
followed by word ham	home	-0.04	fell	-0.12	laid	-0.05	whole	-0.08
followed by word hang	home	-0.08	fell	-0.3	laid	0.32	lies	-0.1	whole	-0.03
followed by word hay	home	0.15	fell	0.15	laid	-0.05	lies	-0.03	whole	0.2
followed by word he	fell	0.14	laid	-0.06	whole	0.08
followed by word het	home	0.08	fell	-0.07	laid	-0.08	lies	-0.01	whole	-0.01
followed by word hien	home	-0.04	fell	-0.07	laid	0.19	lies	-0.11
followed by word hinh	home	-0.2	fell	-0.16	laid	-0.1	lies	-0.01	whole	-0.25
followed by word ho	home	-0.07	fell	0.24	lies	-0.04	whole	0.24
followed by word hoa	home	-0.12	fell	-0.09	laid	-0.03	lies	-0.06	whole	-0.34
followed by word hoai	fell	-0.13	whole	-0.19
followed by word hoang	fell	-0.03	laid	-0.02	lies	-0.02	whole	0.3
followed by word hoc	home	0.01	fell	-0.06	laid	-0.1	lies	0.14	whole	0.03
followed by word hoi	home	-0.06	fell	-0.03	laid	-0.06	whole	0.15
followed by word hon	fell	-0.05	laid	-0.03	whole	-0.08
followed by word hop	home	-0.03	fell	-0.17	laid	-0.01	lies	-0.01
followed by word hue	home	0.16	fell	-0.02	whole	0.21
followed by word hung	home	-0.12	fell	-0.06	whole	-0.31
followed by word huong	home	-0.08	fell	-0.19	laid	-0.04	lies	-0.02	whole	-0.3
followed by word huu	lies	-0.01	whole	-0.04
followed by word huy	fell	-0.01
followed by word ke	fell	-0.05	laid	0.14	lies	-0.03	whole	0.17
followed by word khac	home	-0.02	laid	-0.01
followed by word khai	home	-0.06	fell	-0.07	laid	-0.01
followed by word khanh	home	-0.11	fell	-0.01	lies	-0.01	whole	-0.25
followed by word kho	whole	-0.06
followed by word khuat	home	0.08	fell	-0.01	whole	0.12
followed by word kia	fell	0.03	lies	-0.03	whole	0.08
followed by word kien	home	-0.08	fell	-0.24	laid	0.13	lies	-0.02	whole	-0.58
followed by word kim	home	-0.08	fell	-0.05	whole	-0.27
followed by word kinh	home	-0.01	fell	-0.01	laid	-0.04	lies	-0.06	whole	-0.24
followed by word kon	fell	0.22	laid	-0.07	lies	0.15	whole	0.03
followed by word ky	home	0.08	fell	0.08
followed by word la	home	0.24	fell	-0.08	laid	-0.02	lies	-0.03	whole	0.09
followed by word lac	home	-0.04	laid	0.14	whole	0.13
followed by word lai	home	-0.13	fell	-0.1	laid	0.2	lies	-0.14	whole	0.07
followed by word lam	fell	-0.03	whole	-0.19
followed by word lan	home	0.1	fell	-0.1	laid	0.09	lies	-0.16	whole	-0.01
followed by word lang	home	0.03	fell	-0.06	laid	-0.02	whole	-0.03
followed by word lao	home	-0.14	fell	0.32	laid	-0.06	lies	-0.05	whole	-0.16
followed by word lat	home	0.04	fell	0.23	laid	-0.01	lies	-0.02	whole	0.11
followed by word lau	fell	-0.01
followed by word lay	home	-0.1	fell	-0.03	laid	-0.22	lies	-0.16	whole	0.2
followed by word le	fell	0.2	laid	-0.15	lies	-0.05	whole	0.27
followed by word len	home	-0.17	fell	0.11	laid	-0.16	lies	0.03	whole	0.19
followed by word lieu	home	-0.14
followed by word linh	home	0.17	fell	-0.4	laid	0.07	lies	-0.09	whole	0.25
followed by word lo	fell	0.11	laid	-0.04	lies	0.11	whole	0.11
followed by word loc	home	-0.17	fell	-0.03	whole	-0.22
followed by word loi	fell	-0.1	laid	0.03
followed by word long	home	-0.05	fell	-0.07	laid	-0.01	whole	-0.22
followed by word lot	home	-0.03	fell	-0.08
followed by word lu	home	-0.03	fell	-0.11
followed by word luon	whole	0.09
followed by word luong	home	-0.05	fell	-0.13	laid	-0.01	lies	-0.04
followed by word ly	home	-0.07	fell	-0.03	lies	-0.01
followed by word m	fell	-0.01	laid	-0.08
followed by word ma	home	-0.01	fell	0.07	laid	0.06	lies	-0.07	whole	0.22
followed by word mai	home	0.09	fell	-0.2	laid	-0.11	lies	0.08	whole	-0.35
followed by word mang	home	0.12	fell	-0.03	laid	-0.08	whole	0.13
followed by word manh	home	0.06	fell	-0.13	laid	-0.08	whole	0.09
followed by word map	fell	-0.02	laid	-0.02	lies	-0.09
followed by word mat	home	-0.08	fell	-0.1	laid	-0.02	lies	-0.02	whole	-0.04
followed by word mau	home	-0.19	fell	0.1	laid	-0.06	lies	-0.02	whole	-0.08
followed by word may	home	-0.09	fell	0.02	laid	-0.21	lies	-0.15	whole	-0.06
followed by word me	fell	-0.07	whole	0.07
followed by word mieng	fell	-0.05	laid	-0.03
followed by word minh	whole	-0.09
followed by word mo	home	-0.01	fell	-0.03	laid	-0.01	whole	-0.2
followed by word moi	home	-0.02	fell	-0.11	laid	0.32	whole	0.07
followed by word mot	home	0.1	fell	-0.17	laid	-0.06	whole	0.15
followed by word mu	fell	-0.01	whole	-0.11
followed by word mua	home	-0.04	fell	0.14	laid	-0.12	lies	-0.04	whole	0.18
followed by word muc	home	-0.1	fell	-0.12	laid	-0.04	lies	-0.02
followed by word muoi	home	0.08	fell	0.07	whole	0.16
followed by word muon	home	0.05	fell	0.2	laid	-0.06	lies	-0.03	whole	0.06
followed by word my	home	-0.02	fell	-0.05	laid	-0.04	whole	-0.35
followed by word n	home	-0.02	fell	-0.11	laid	-0.07	lies	0.15	whole	-0.02
followed by word na	whole	-0.25
followed by word nao	fell	0.11	lies	0.08	whole	0.1
followed by word nay	home	0.03	fell	-0.07	laid	0.34	lies	-0.02	whole	0.31
followed by word nen	home	-0.11	fell	0.06	laid	-0.02	whole	-0.01
followed by word neu	home	-0.03	fell	-0.06	laid	-0.02
followed by word ngan	home	0.02	fell	-0.08	whole	-0.15
followed by word nghe	home	0.16	fell	-0.11	lies	-0.04	whole	-0.25
followed by word nghi	home	0.07	whole	0.08
followed by word nghia	home	0.11	fell	-0.02	whole	0.08
followed by word ngo	home	-0.02
followed by word ngoai	laid	-0.01	whole	-0.1
followed by word ngoi	home	0.16	fell	-0.07	laid	-0.13	whole	0.09
followed by word nguyen	home	-0.04	fell	0.04	laid	-0.1	lies	-0.07	whole	0.15
followed by word nha	home	-0.31	fell	0.11	laid	-0.1	lies	0.13	whole	0.15
followed by word nhan	home	-0.04	fell	-0.09	laid	-0.19	lies	-0.02	whole	-0.16
followed by word nhe	home	-0.12	fell	0.13	laid	-0.02	lies	0.04	whole	-0.07
followed by word nhieu	home	-0.03	fell	0.12	laid	0.06	lies	0.17	whole	0.32
followed by word nhom	home	-0.07	fell	-0.03	laid	-0.02
followed by word nhu	home	-0.03	fell	-0.19	laid	0.15	whole	0.02
followed by word nhung	home	-0.12	fell	-0.01	lies	0.04	whole	0.02
followed by word ninh	home	-0.02	laid	-0.04	lies	0.06	whole	-0.27
followed by word no	laid	0.02	whole	0.01
followed by word noi	home	0.05	fell	0.22	laid	0.44	lies	-0.06	whole	0.27
followed by word nong	home	-0.03	fell	-0.01	whole	-0.14
followed by word nu	fell	-0.02	whole	0.14
followed by word om	fell	-0.01	whole	0.07
followed by word on	home	-0.01
followed by word ong	fell	0.17	laid	-0.13	whole	-0.02
followed by word phai	home	-0.22	lies	-0.13	whole	-0.12
followed by word pham	home	-0.12	fell	0.09	whole	0.04
followed by word phan	home	0.06	whole	0.04
followed by word phap	home	-0.04	fell	-0.01
followed by word phat	fell	-0.01
followed by word phong	home	-0.03	fell	-0.08	lies	-0.05	whole	-0.24
followed by word phu	home	0.03	fell	-0.19	laid	0.07	lies	-0.02	whole	-0.33
followed by word phuc	home	-0.02	fell	0.03	whole	0.01
followed by word phuoc	fell	0.05	laid	-0.02
followed by word qua	home	-0.11	fell	-0.08	laid	-0.04	lies	0.01	whole	-0.02
followed by word quan	home	-0.07	lies	-0.03
followed by word quang	home	0.01	fell	-0.12	laid	-0.13	lies	-0.04	whole	-0.35
followed by word quay	home	-0.04	fell	-0.17	laid	0.21	lies	-0.05	whole	0.2
followed by word que	fell	0.03	laid	-0.06	whole	-0.08
followed by word quoc	home	-0.01	fell	-0.06	lies	-0.01
followed by word quy	home	-0.09	fell	0.14	laid	-0.07	whole	0.05
followed by word quyen	fell	-0.01	laid	-0.02	lies	-0.03
followed by word quynh	home	0.04	whole	-0.11
followed by word ra	home	-0.1	fell	0.06	laid	-0.23	lies	0.03	whole	0.25
followed by word rang	home	-0.04	fell	-0.21	laid	-0.01	lies	-0.01	whole	-0.18
followed by word ro	home	0.09	fell	0.16	laid	0.22	lies	-0.23	whole	0.2
followed by word roi	home	-0.02	fell	0.06
followed by word rua	fell	-0.01	laid	0.03	lies	-0.01	whole	0.04
followed by word sach	home	-0.01
followed by word sai	fell	-0.05
followed by word sang	home	-0.18	fell	0.31	laid	-0.08	lies	0.03	whole	0.14
followed by word sanh	fell	-0.01	whole	0.05
followed by word sap	fell	0.1	whole	0.06
followed by word sau	home	-0.05	fell	0.1	laid	-0.33	lies	0.03
followed by word si	fell	-0.01
followed by word sinh	fell	-0.02	laid	-0.01
followed by word so	home	-0.09	fell	-0.03	laid	-0.07	lies	-0.1	whole	-0.06
followed by word son	home	0.01	fell	-0.07	lies	-0.01	whole	-0.52
followed by word song	laid	-0.01	whole	-0.16
followed by word sot	home	0.11	fell	0.27	laid	-0.06	whole	0.28
followed by word su	home	-0.06	laid	-0.05
followed by word tam	home	-0.02	fell	0.06	laid	0.26	lies	-0.01	whole	0.07
followed by word tan	home	-0.04	fell	0.1	laid	0.1	lies	-0.02	whole	-0.12
followed by word tang	home	-0.05	fell	-0.05	laid	-0.17	lies	-0.01	whole	-0.04
followed by word tap	fell	-0.04	lies	-0.03	whole	0.11
followed by word tau	home	-0.03	laid	-0.05	whole	-0.11
followed by word ten	fell	-0.05
followed by word tet	home	-0.07	fell	0.1	laid	-0.1	whole	0.12
followed by word thach	home	0.03	fell	-0.15	laid	-0.04	lies	-0.01	whole	-0.14
followed by word thai	fell	-0.08	laid	-0.04	lies	-0.02	whole	-0.34
followed by word than	home	-0.02	fell	-0.29	laid	-0.01
followed by word thanh	home	0.44	fell	-0.25	laid	-0.02	lies	-0.07	whole	0.04
followed by word thap	whole	-0.16
followed by word that	home	-0.01
followed by word the	whole	-0.13
followed by word thi	home	-0.18	fell	0.07	laid	0.08	lies	-0.04
followed by word thieu	home	0.07	fell	0.12	laid	-0.01	whole	-0.09
followed by word tho	home	0.08	fell	0.17	laid	-0.13	lies	-0.03	whole	0.35
followed by word thoat	home	-0.02
followed by word thoi	home	-0.02	fell	0.03	laid	-0.09	lies	-0.12
followed by word thong	home	-0.04	fell	-0.02	lies	-0.01	whole	-0.06
followed by word thu	home	0.03	fell	-0.03	laid	-0.01	whole	0.05
followed by word thua	home	-0.1	fell	-0.06	laid	0.14	lies	0.14	whole	-0.24
followed by word thuan	home	-0.05	fell	-0.02	whole	-0.22
followed by word thuc	fell	-0.01	laid	-0.05
followed by word thuoc	home	0.34	fell	0.22	laid	-0.13	lies	-0.07	whole	0.51
followed by word thuong	home	-0.13	fell	0.02	laid	-0.14	lies	0.19	whole	-0.16
followed by word thuy	laid	-0.01	whole	-0.17
followed by word tich	fell	-0.05
followed by word tien	home	0.24	fell	-0.05	laid	-0.05	lies	-0.12	whole	-0.12
followed by word tieng	home	-0.02	fell	0.12	laid	-0.03	whole	-0.01
followed by word tieu	home	-0.09	fell	-0.03	laid	-0.12	lies	-0.13	whole	0.13
followed by word tin	fell	-0.03
followed by word tinh	laid	0.1	lies	0.08	whole	0.2
followed by word tnxp	home	0.01	fell	-0.05	whole	0.13
followed by word to	fell	-0.06	laid	0.16	whole	0.12
followed by word toa	home	-0.02	fell	-0.25	laid	0.12	lies	-0.06
followed by word toan	home	-0.09	fell	0.03	laid	-0.07	lies	-0.06	whole	-0.07
followed by word toi	home	-0.18	fell	0.21	laid	-0.17	lies	-0.2	whole	0.47
followed by word tra	home	-0.02	fell	0.03	laid	-0.07	lies	-0.07
followed by word trai	fell	-0.07	laid	-0.11	whole	-0.23
followed by word tran	home	-0.02	fell	-0.2	laid	-0.01	lies	0.14	whole	-0.15
followed by word trang	home	-0.05	fell	-0.08	laid	-0.12	lies	-0.1	whole	-0.4
followed by word trao	fell	-0.01	lies	-0.01
followed by word tri	home	-0.02	whole	-0.13
followed by word trich	home	-0.01	fell	0.11	lies	-0.06	whole	0.1
followed by word trieu	home	0.05	fell	-0.4	laid	-0.05	lies	-0.08	whole	-0.02
followed by word trinh	home	0.2	fell	-0.05	whole	0.15
followed by word tro	whole	-0.22
followed by word trua	fell	-0.03
followed by word truc	fell	0.06	laid	-0.01	whole	-0.11
followed by word trung	fell	0.11	laid	-0.03	lies	0.14	whole	0.23
followed by word truong	home	0.03	fell	0.05	lies	-0.01	whole	0.12
followed by word tu	home	0.02	fell	-0.21	laid	-0.11	lies	-0.01	whole	-0.07
followed by word tuan	fell	-0.07	whole	0.08
followed by word tui	home	-0.04	fell	-0.12	laid	0.03	lies	-0.03	whole	0.12
followed by word tung	home	0.08	fell	-0.09	lies	-0.12	whole	0.03
followed by word tuoi	home	0.06	fell	-0.22	laid	-0.19	lies	-0.05	whole	-0.09
followed by word tuy	whole	0.01
followed by word tuyen	home	-0.02	fell	-0.03	lies	0.04	whole	-0.01
followed by word van	home	-0.15	fell	-0.13	laid	0.06	lies	0.04	whole	-0.05
followed by word vay	fell	-0.03	lies	-0.03
followed by word ve	fell	-0.23	laid	0.27	lies	-0.22	whole	0.39
followed by word vi	home	0.03	fell	-0.07	laid	-0.2	lies	-0.17	whole	0.29
followed by word vinh	fell	-0.05	lies	-0.01	whole	-0.18
followed by word vo	home	0.19	laid	-0.01	lies	-0.01	whole	-0.02
followed by word vot	home	-0.12	fell	0.34	laid	-0.04	whole	0.28
followed by word vu	home	-0.13	fell	0.09	laid	-0.05	lies	0.22	whole	0.11
followed by word vua	laid	-0.12	whole	-0.04
followed by word vui	laid	0.17	whole	0.12
followed by word vung	fell	-0.14	laid	-0.01	whole	-0.1
followed by word xac	home	-0.01	fell	-0.09	lies	-0.02	whole	0.02
followed by word xe	home	-0.02	fell	0.12	whole	0.29
followed by word xem	home	0.15	fell	-0.03	laid	-0.01	lies	-0.06	whole	0.04
followed by word xep	fell	-0.16	laid	0.27	whole	0.3
followed by word xua	fell	0.59	laid	0.05	lies	-0.11	whole	0.33
followed by word xuan	fell	-0.02	laid	0.05	whole	-0.18
followed by word xuong	fell	0.01	lies	-0.01	whole	0.12
followed by word y	home	0.07	fell	-0.08	laid	-0.02	lies	-0.02	whole	0.11
followed by word yen	home	-0.04	fell	-0.07	laid	-0.03	lies	-0.01	whole	-0.35
followed by word yeu	fell	-0.05	laid	-0.03	lies	-0.01
followed bà	home	-0.24	fell	-0.79	laid	0.26	whole	-0.37
followed bàu	whole	0.02
followed bác	home	-0.05	fell	-0.26	laid	-0.28	lies	0.19	whole	-0.45
followed bác sĩ	fell	0.08	laid	-0.06	whole	0.11
followed báo	fell	0.1	whole	-0.1
followed bãi	fell	-0.06
followed bên	fell	-0.05	laid	-0.02	whole	-0.36
followed bìa	fell	-0.02	lies	0.11	whole	0.11
followed bí danh	fell	-0.01
followed bạn	home	-0.27	laid	0.14	lies	-0.09	whole	0.14
followed bản	home	-0.28	fell	0.06	laid	-0.05	lies	-0.11	whole	0.18
followed bảo	home	-0.18	fell	-0.18	laid	-0.16	lies	-0.03	whole	-0.05
followed bắt rồi bắn	home	-0.06	fell	-0.01
followed bến	home	-0.04	fell	-0.08	lies	-0.01	whole	-0.14
followed bị bom	home	-0.25	fell	-0.07	whole	-0.02
followed bị bắn	home	0.06	fell	0.18	whole	0.11
followed bị tây bắn	whole	0.08
followed bốc	fell	-0.08	laid	0.21	lies	-0.14	whole	-0.05
followed cao điểm	fell	-0.05	whole	-0.11
followed chiến sĩ	home	-0.01	fell	0.01	whole	0.03
followed chiến đấu	laid	-0.01	whole	0.05
followed cho biết	home	-0.1	fell	-0.02
followed chuyển về	home	-0.01	fell	-0.17	laid	0.09	lies	-0.2	whole	0.12
followed cháu	home	0.1	fell	-0.01	laid	-0.38	lies	-0.16	whole	0.11
followed cháu là	laid	-0.01
followed chính trị viên	home	-0.01	fell	-0.02
followed chính trị viên phó	home	-0.08	fell	-0.05
followed chôn	home	-0.27	fell	0.08	laid	0.16	lies	-0.08	whole	0.09
followed chôn ngay	laid	-0.03
followed chùa	home	-0.1	laid	-0.13	lies	0.18	whole	0.04
followed chú	home	-0.15	fell	0.15	laid	0.09	lies	-0.07	whole	0.22
followed chặn	home	-0.05	laid	-0.06
followed chết	home	-0.02	fell	-0.35	laid	-0.17	lies	-0.08	whole	-0.02
followed chết ngay	fell	-0.01
followed chỉ	home	-0.14	fell	-0.16	laid	-0.04	lies	-0.05	whole	0.03
followed chị	home	-0.06	fell	0.33	laid	-0.23	lies	-0.04	whole	0.12
followed chỗ	home	-0.03	fell	-0.14	laid	0.05	lies	-0.02	whole	-0.21
followed chợ	home	0.17	fell	0.12	whole	0.09
followed càn	fell	-0.15	laid	-0.01	whole	-0.21
followed cán bộ	home	-0.22	fell	0.01	laid	-0.01	lies	-0.01	whole	0.05
followed có	home	0.01	fell	0.21	laid	0.36	lies	0.13	whole	0.15
followed có tên	home	0.14	fell	-0.21	laid	-0.14	lies	0.03	whole	-0.16
followed cô	home	-0.21	fell	-0.13	laid	-0.23	lies	0.29	whole	-0.08
followed cõng	fell	-0.04	lies	0.06	whole	0.01
followed cấp	home	-0.01	fell	-0.04	laid	-0.01	whole	0.11
followed cấp ngày	home	-0.03	fell	-0.01
followed cầu	fell	-0.07	laid	-0.08	lies	0.11	whole	-0.15
followed cậu	home	-0.18	fell	0.35	laid	-0.11	lies	-0.05	whole	0.2
followed cụ	home	0.29	fell	-0.05	laid	0.26	lies	-0.1	whole	-0.09
followed của	home	-0.04	fell	-0.04	laid	0.09	lies	-0.03	whole	0.01
followed danh sách	laid	-0.02	lies	0.13	whole	-0.05
followed dân	home	0.15	fell	0.18	laid	-0.35	lies	0.02	whole	0.11
followed dính mìn	home	0.03	whole	-0.14
followed dẫn	home	0.13	laid	0.16	lies	-0.03	whole	-0.01
followed dốc	fell	-0.04
followed em	home	-0.25	fell	0.32	laid	-0.08	lies	-0.22	whole	0.26
followed ghi tên	laid	0.08	lies	0.16	whole	0.23
followed giấy báo	fell	0.04	whole	0.11
followed giấy báo tử	home	0.02	fell	0.15	whole	0.08
followed giỗ	home	-0.03	fell	0.08	laid	-0.1	lies	0.21	whole	0.06
followed gò	home	-0.07	fell	0.13	laid	-0.03	lies	-0.08	whole	-0.04
followed gặp	home	-0.05	fell	0.06	laid	-0.28	lies	-0.17	whole	-0.15
followed gọi	home	-0.11	fell	-0.12	laid	-0.04	lies	-0.01
followed gọi cho	fell	-0.03	lies	-0.02
followed gọi là	laid	-0.05
followed gốc	home	-0.13	fell	0.01	laid	0.14	lies	-0.14	whole	-0.21
followed gồm	home	-0.01	fell	0.01	laid	-0.11	lies	-0.07	whole	-0.02
followed gửi	home	-0.01	fell	-0.28	laid	-0.11	lies	0.03	whole	0.02
followed h	home	0.09	fell	-0.04	lies	-0.05	whole	-0.03
followed hang	home	-0.03	fell	-0.06	laid	-0.01	lies	-0.04	whole	0.08
followed hi sinh	home	0.11	fell	-0.13	lies	-0.01	whole	0.01
followed hs	home	0.06	fell	-0.43	laid	-0.13	lies	-0.22	whole	-0.01
followed huyện	home	-0.02	fell	-0.46	laid	-0.21	lies	0.12	whole	-0.71
followed hy sinh	home	0.23	fell	-0.14	laid	-0.13	lies	-0.13	whole	-0.01
followed hài cốt	fell	0.17	lies	-0.03	whole	0.04
followed hạ sĩ	home	0.03	fell	-0.04	whole	0.13
followed hố	fell	-0.01	laid	-0.11	whole	-0.16
followed hồ	home	0.04	fell	-0.01	whole	0.15
followed khe	home	0.04	fell	-0.05	laid	-0.13	lies	-0.02	whole	0.02
followed khiêng	fell	-0.27	laid	-0.09
followed khu	home	-0.02	fell	-0.11	laid	-0.04	lies	0.03	whole	-0.1
followed không về	home	-0.01	fell	0.06	whole	0.04
followed khẩu đội trưởng	home	0.01
followed ký	home	-0.07	fell	0.03	laid	0.23	lies	-0.08	whole	0.08
followed kể	home	-0.03	fell	-0.02	laid	-0.05	whole	0.07
followed kể lại	fell	-0.1
followed liên lạc	home	0.13	fell	-0.02	whole	0.07
followed liệt sĩ	home	-0.07	fell	-0.02	laid	-0.06	lies	-0.05	whole	-0.27
followed ls	fell	-0.06	laid	-0.02	lies	-0.09
followed là	home	0.12	fell	-0.31	laid	-0.15	lies	-0.33	whole	-0.07
followed là người	home	-0.01	lies	-0.03	whole	0.04
followed làng	home	-0.16	fell	0.07	laid	0.14	lies	-0.1	whole	0.27
followed lái xe	fell	-0.02	whole	0.07
followed lăng	home	0.1	fell	0.09	laid	0.05	whole	0.25
followed lấp	fell	-0.1	laid	0.18	whole	0.15
followed lập	home	-0.09	fell	-0.03	laid	-0.1	lies	-0.03	whole	-0.1
followed mai táng	home	-0.06	fell	0.15	laid	-0.1	whole	0.2
followed mường	home	-0.04	whole	-0.12
followed mất	home	-0.28	fell	0.1	laid	-0.11	whole	0.19
followed mất tích	home	-0.1	fell	-0.02
followed mặt trận	fell	-0.05	whole	-0.28
followed mộ	home	-0.26	fell	-0.53	laid	0.23	whole	-0.17
followed một	home	-0.27	fell	-0.12	laid	-0.18	lies	0.22	whole	-0.12
followed nghe nói	fell	-0.06	laid	-0.05	lies	-0.01	whole	0.14
followed nghĩa trang	home	-0.04	fell	-0.06	laid	-0.14	lies	-0.14	whole	-0.2
followed ngã	home	0.06	fell	-0.08	whole	-0.25
followed ngã ba	home	-0.01	fell	-0.15	laid	-0.04	whole	-0.1
followed người	home	-0.23	fell	-0.36	laid	0.11	lies	-0.14	whole	0.09
followed nhà thờ	laid	-0.05
followed nhập ngũ	home	-0.05	fell	-0.11	laid	-0.02	lies	-0.03	whole	0.09
followed nhắn	home	0.06	fell	-0.11	laid	-0.05	lies	-0.03	whole	0.07
followed nhớ	home	0.14	fell	-0.13	laid	0.13	lies	-0.02	whole	-0.03
followed nn	home	0.12	fell	-0.06	whole	0.08
followed ntls	home	0.07	fell	-0.01	laid	0.08	lies	-0.1	whole	0.14
followed nó	home	0.07	fell	0.14	laid	-0.03	whole	-0.07
followed nói	home	0.03	fell	-0.03	laid	-0.09	lies	0.05	whole	0.25
followed nông trường	laid	-0.01	whole	-0.09
followed nước	home	-0.06	fell	-0.06	laid	0.27	lies	-0.07	whole	-0.17
followed nằm lại	laid	-0.02
followed phum	fell	-0.17
followed pháo	fell	0.05	laid	0.04	lies	-0.01	whole	0.21
followed phát hiện	home	-0.02	fell	-0.09	laid	-0.07	lies	-0.04	whole	-0.13
followed phục kích	fell	-0.1
followed quay lại	fell	-0.05
followed quy tập	home	-0.03	fell	-0.17	laid	0.23	lies	-0.04	whole	0.04
followed quy tập về	fell	0.1	laid	-0.02	whole	0.16
followed quân	fell	-0.13	laid	0.13	lies	-0.05	whole	-0.08
followed quê	home	-0.36	fell	-0.06	laid	-0.22	lies	-0.21	whole	-0.07
followed quê gốc	home	-0.13
followed quận	home	-0.01	fell	-0.03	laid	-0.02	lies	0.11	whole	0.08
followed rút	fell	-0.12	laid	0.06	whole	0.09
followed rạch	fell	-0.02	laid	-0.04	whole	-0.16
followed rừng	home	-0.07	fell	-0.04	laid	0.26	lies	0.26
followed s	home	0.03	fell	-0.01	laid	-0.01	lies	-0.05	whole	-0.11
followed sinh	home	-0.11	fell	-0.09	laid	-0.06	lies	-0.04	whole	0.22
followed sinh khoảng	home	0.24	whole	0.06
followed sinh ngày	home	-0.05
followed sinh năm	home	-0.04	fell	-0.08	laid	-0.02	lies	-0.01	whole	0.08
followed sn	home	0.09	fell	-0.14	laid	-0.05	lies	-0.07	whole	0.07
followed suối	fell	0.08	laid	0.06	lies	-0.15	whole	-0.15
followed sóc	whole	-0.11
followed sông	fell	-0.13	laid	-0.01	lies	-0.03	whole	-0.35
followed sư đoàn	fell	-0.04
followed số của	fell	0.01	laid	0.09	whole	0.09
followed t	home	0.05	fell	0.15	laid	-0.02	lies	-0.04	whole	0.11
followed thiếu tá	home	-0.06	fell	-0.06	laid	-0.01
followed thiếu úy	home	-0.06	fell	-0.04	whole	-0.07
followed thu	home	-0.02	fell	0.03	laid	-0.06	whole	-0.07
followed thành phố	fell	-0.05	whole	0.05
followed thôn	home	-0.11	fell	-0.06	laid	-0.17	lies	0.12	whole	-0.09
followed thư	home	-0.1	fell	0.1	laid	-0.02	whole	0.15
followed thượng sĩ	fell	-0.04
followed thầy	home	-0.08	fell	0.16	laid	-0.06	lies	0.08	whole	0.21
followed thằng	home	0.02	fell	0.16	laid	-0.21	lies	-0.06	whole	0.27
followed thị trấn	fell	-0.05	lies	-0.02	whole	-0.01
followed thị xã	home	0.15	fell	-0.01	laid	-0.01	whole	-0.07
followed tiểu đội trưởng	home	-0.03	fell	-0.02	whole	0.08
followed tp	home	-0.01	whole	-0.13
followed trao trả	home	-0.08	fell	-0.08
followed trung úy	home	0.11	fell	-0.15	whole	0.1
followed trung đoàn	home	-0.04	fell	-0.12	laid	-0.13	lies	-0.04	whole	0.16
followed trung đội trưởng	home	-0.1	whole	-0.15
followed trúng bom	home	-0.01	fell	-0.04
followed trúng mìn	home	0.02	fell	-0.05
followed trúng pháo	home	0.1	fell	0.04	whole	0.09
followed trúng đạn	home	-0.05	fell	-0.06	laid	-0.03	whole	-0.19
followed trường	home	-0.01	fell	-0.14	laid	0.29	lies	-0.05	whole	0.16
followed trại	laid	-0.14	lies	-0.01
followed trạm	fell	-0.01	lies	-0.01
followed trận	home	-0.11	fell	-0.08	laid	-0.12	lies	-0.01
followed tt	fell	-0.04	whole	-0.04
followed tên	home	0.04	fell	-0.04	laid	-0.07	lies	-0.29	whole	-0.1
followed tìm	home	-0.03	fell	0.03	laid	-0.01	lies	-0.02
followed tìm mộ	home	-0.06	lies	-0.04
followed tìm thấy	fell	-0.21	laid	0.08	lies	-0.01	whole	-0.11
followed tôi	fell	0.01	laid	0.25	lies	0.22	whole	0.15
followed tôi là	home	0.1	fell	-0.15	laid	-0.02
followed tắt thở	home	-0.01	fell	0.15	laid	-0.08	whole	0.16
followed tỉnh	fell	0.04	laid	-0.12	lies	-0.12	whole	-0.33
followed tổ	fell	0.46	laid	-0.02	lies	-0.02	whole	0.43
followed tức	home	-0.08	fell	-0.01
followed tức là	home	-0.01	fell	0.18	laid	-0.07	whole	-0.06
followed tử trận	home	-0.08
followed viết	home	0.14	fell	-0.14	laid	-0.05	whole	0.01
followed vào	home	-0.06	fell	0.28	laid	-0.07	lies	-0.02	whole	-0.08
followed vào bộ đội	home	-0.15	whole	-0.05
followed vùi	fell	-0.01	laid	0.11	whole	-0.24
followed vẫn khỏe	home	-0.03	fell	-0.05
followed vịnh	laid	-0.1	whole	-0.21
followed x	fell	-0.04
followed xã	home	-0.06	fell	-0.06	lies	0.1	whole	-0.47
followed xóm	home	-0.05
followed xạ thủ	home	0.06	fell	-0.02	laid	-0.02	whole	0.11
followed y tá	home	0.02	fell	-0.05	whole	0.06
followed ông	home	0.22	fell	-0.26	laid	-0.18	lies	-0.16	whole	-0.26
followed đ c	home	-0.02	fell	-0.06	laid	-0.04	lies	0.14	whole	-0.09
followed đc	home	-0.06	fell	0.01	laid	-0.01	whole	0.03
followed đem chôn	fell	-0.03
followed đi b	home	0.09	fell	-0.02
followed đi bộ đội	home	0.09	fell	-0.04	lies	-0.01	whole	-0.01
followed đi tìm	home	-0.01
followed điện thoại	home	0.11	fell	0.12	whole	0.11
followed đoàn	home	-0.03	fell	0.25	laid	0.09	lies	-0.03	whole	0.19
followed đt	home	-0.03	fell	-0.01
followed đào	home	0.13	fell	0.44	lies	-0.04	whole	0.14
followed đánh	fell	0.27	laid	0.13	lies	-0.01	whole	0.19
followed đã đưa về	fell	0.03	laid	-0.03	whole	0.03
followed đình	fell	0.23	whole	0.01
followed đón về	laid	-0.02	lies	-0.1
followed đưa	home	-0.1	fell	-0.13	laid	-0.05	whole	-0.02
followed đưa về	home	-0.01	lies	-0.02	whole	0.02
followed đường	home	-0.03	fell	0.05	laid	0.16	lies	-0.11	whole	-0.02
followed được chôn	laid	-0.07	whole	0.04
followed đại úy	home	-0.01
followed đạp mìn	home	0.1	fell	0.03	lies	0.17	whole	0.21
followed đền	fell	-0.04	lies	-0.13	whole	0.08
followed đồi	home	-0.03	fell	-0.09	laid	-0.1	lies	-0.05	whole	-0.2
followed đồn	home	-0.01	fell	0.2	laid	-0.03	lies	-0.01	whole	0.29
followed đồng	home	-0.02	fell	-0.04	laid	-0.02	whole	-0.05
followed đồng chí	home	-0.03	fell	0.05	laid	0.01	whole	-0.03
followed ấp	home	-0.16	fell	0.07	laid	-0.04	lies	0.1	whole	0.18
followed:again	home	-0.09	fell	0.25	laid	-0.16	lies	-0.1	whole	0.07
followed:aka	home	-0.12	fell	0.11	laid	-0.15	lies	-0.06	whole	-0.07
followed:alive	home	-0.1	fell	-0.25	laid	-0.11	lies	-0.07	whole	0.06
followed:at	home	-0.1	fell	-0.26	laid	0.11	lies	-0.07	whole	-0.54
followed:battle	fell	0.09	laid	-0.02	lies	-0.16	whole	0.27
followed:born	home	0.11	fell	-0.37	laid	-0.22	lies	-0.23	whole	0.25
followed:bury	home	-0.16	fell	0.37	laid	0.2	lies	-0.21	whole	0.22
followed:capture	home	-0.11	fell	0.16	laid	-0.08	whole	0.01
followed:contact	fell	0.01	laid	-0.28	lies	-0.33	whole	0.05
followed:died	home	0.01	fell	-0.26	laid	0.12	lies	-0.2	whole	-0.1
followed:enlist	home	0.06	fell	-0.42	laid	-0.12	lies	-0.14	whole	0.17
followed:fell	home	0.02	fell	-0.08	laid	-0.6	lies	-0.22	whole	0.12
followed:gio	home	-0.03	fell	0.08	laid	-0.1	lies	0.21	whole	0.06
followed:grave	home	-0.32	fell	-0.41	laid	0.08	lies	0.25	whole	-0.02
followed:home	home	-0.5	fell	-0.22	laid	0.02	lies	-0.4	whole	-0.04
followed:joined	home	0.01	fell	-0.26	laid	-0.08	lies	-0.1	whole	0.12
followed:laid	home	-0.04	fell	-0.24	laid	0.27	lies	-0.05	whole	0.09
followed:letter	home	-0.11	laid	-0.03	whole	0.15
followed:level	home	-0.53	fell	-0.15	laid	-0.04	lies	0.21	whole	-0.43
followed:link	home	0.02	fell	-0.12	lies	0.16	whole	-0.12
followed:martyr	home	-0.09	fell	-0.1	laid	-0.1	lies	-0.13	whole	-0.27
followed:moved	home	-0.28	fell	-0.29	laid	0.29	lies	-0.1
followed:naming	home	0.12	fell	-0.23	laid	-0.11	lies	0.02	whole	-0.08
followed:notice	home	-0.09	fell	-0.04	laid	0.17	lies	-0.14	whole	0.34
followed:office	home	-0.15	fell	0.01	laid	-0.24	lies	0.01	whole	0.31
followed:post	home	0.09	fell	-0.15	laid	-0.25	lies	-0.16	whole	0.38
followed:rank	home	0.16	fell	-0.44	laid	-0.12	lies	-0.11	whole	0.26
followed:returned	home	-0.14	fell	-0.25	laid	-0.03	lies	-0.01
followed:self	fell	-0.11	laid	0.16	lies	0.13	whole	0.15
followed:site	home	-0.01	fell	-0.41	laid	-0.44	lies	-0.06	whole	-0.52
followed:stop	home	-0.01	fell	-0.01	laid	0.06	lies	-0.19	whole	0.18
followed:tells	home	-0.19	fell	-0.06	laid	-0.04	lies	-0.33	whole	-0.02
followed:thing	home	-0.33	fell	-0.05	lies	-0.03	whole	-0.45
followed:title	home	-0.05	fell	0.19	laid	-0.27	lies	0.03	whole	-0.16
has 300m	home	-0.01	fell	0.17	lies	-0.01	whole	0.03
has 500m	fell	-0.14	laid	0.34	lies	-0.04	whole	0.15
has a	home	-0.4	fell	0.1	laid	-0.12	lies	0.35	whole	-0.11
has a1	fell	0.02	laid	0.02	lies	-0.12	whole	0.22
has ac	lies	-0.01	whole	0.05
has admin	home	-0.02
has adn	home	-0.21	fell	-0.11	laid	-0.06	lies	-0.06
has ai	home	-0.14	fell	0.12	laid	-0.06	lies	-0.04	whole	0.14
has ak	fell	-0.03
has am	home	0.15	fell	0.09	laid	-0.01	lies	-0.03	whole	0.14
has ama	home	-0.03	fell	-0.03	whole	-0.08
has an	home	0.77	fell	-0.23	laid	-0.54	lies	0.15	whole	0.15
has anh	home	0.13	fell	-0.19	laid	-0.14	lies	0.04	whole	0.17
has ao	home	-0.07	fell	0.08	laid	-0.41	lies	0.12	whole	0.12
has ap	home	-0.16	fell	0.04	laid	-0.47	lies	-0.21	whole	-0.21
has at	home	-0.1	fell	-0.03	whole	-0.11
has b	home	-0.09	fell	-0.17	laid	-0.22	lies	-0.14	whole	-0.14
has b1	home	0.02	fell	-0.1	lies	-0.05	whole	-0.12
has b3	home	-0.03	whole	0.02
has b40	home	-0.02	fell	-0.06	laid	-0.02	whole	-0.27
has b41	fell	-0.02
has b5	home	-0.09	fell	-0.17
has b52	home	-0.01	fell	-0.11	laid	-0.1	whole	-0.3
has ba	home	-0.15	fell	0.03	laid	0.16	lies	-0.14	whole	0.17
has bac	home	0.64	fell	-0.4	laid	0.27	lies	-0.29	whole	0.3
has bach	home	-0.06	fell	-0.17	laid	-0.07	lies	-0.06	whole	0.13
has bai	home	-0.16	fell	0.05	laid	0.35	lies	-0.4	whole	0.13
has bam	home	-0.12	fell	-0.04	laid	-0.02
has ban	home	-0.17	fell	0.22	laid	-0.38	lies	-0.46	whole	-0.3
has bang	home	0.39	fell	-0.27	laid	0.01	lies	-0.04	whole	0.25
has bao	home	-0.15	fell	-0.82	laid	-0.41	lies	-0.18	whole	-0.05
has bap	fell	0.07	laid	-0.05	whole	-0.07
has bat	home	0.34	fell	-0.01	laid	-0.13	lies	-0.08	whole	-0.13
has battambang	home	-0.01	fell	0.11	laid	-0.13	lies	-0.1	whole	-0.14
has bau	home	-0.2	fell	0.55	laid	0.41	lies	-0.04	whole	0.3
has bay	home	-0.31	fell	0.06	laid	0.16	lies	-0.3	whole	0.26
has be	home	0.28	fell	-0.01	lies	-0.03	whole	-0.02
has ben	home	-0.1	fell	0.07	laid	0.18	lies	-0.55
has benh	home	-0.24	fell	0.25	laid	0.22	lies	-0.08	whole	-0.21
has bep	fell	0.14	laid	0.15	lies	-0.02	whole	-0.04
has bi	home	-0.14	fell	-0.15	laid	-0.17	lies	-0.09	whole	0.01
has bia	home	-0.2	fell	0.12	laid	0.02	lies	-0.08	whole	-0.03
has bich	home	-0.07	laid	-0.03	lies	0.14	whole	0.06
has bien	home	-0.25	fell	0.08	laid	-0.47	lies	0.19	whole	0.01
has biet	home	-0.24	fell	-0.21	laid	-0.08	lies	-0.1	whole	-0.01
has bieu	home	-0.18	fell	0.07	laid	0.01	whole	-0.15
has binh	home	0.4	fell	-0.04	laid	-0.38	lies	0.05	whole	0.3
has bo	home	-0.58	fell	-0.46	laid	0.22	lies	-0.24	whole	-0.25
has boc	home	-0.15	fell	0.02	laid	-0.01	lies	0.08	whole	-0.27
has boi	home	0.15	fell	-0.25	laid	-0.14	lies	-0.12	whole	0.05
has bom	home	-0.05	fell	-0.01	laid	0.38	lies	0.17	whole	-0.07
has bon	home	-0.19	fell	-0.35	laid	-0.03	lies	-0.04	whole	-0.26
has bong	home	-0.08	fell	0.42	laid	-0.24	lies	0.09	whole	-0.02
has bot	home	0.17	fell	-0.3	laid	-0.18	lies	-0.12	whole	-0.01
has bt	home	-0.08	fell	-0.13
has bu	home	-0.16	fell	0.12	laid	-0.27	lies	-0.29	whole	-0.14
has bua	home	-0.08	fell	0.29	laid	-0.15	lies	-0.06	whole	-0.31
has bui	fell	-0.22	laid	-0.06	lies	-0.18	whole	-0.54
has bung	home	0.1	fell	0.19	laid	-0.19	lies	-0.01	whole	0.13
has buoc	home	-0.03	fell	-0.2	laid	-0.12	lies	-0.07	whole	0.05
has buoi	fell	-0.08	whole	-0.12
has buon	home	0.07	fell	0.25	laid	-0.14	lies	-0.08	whole	0.15
has but	home	-0.01	fell	0.01
has buu	home	-0.06	fell	0.03	laid	-0.08	lies	-0.04	whole	0.14
has c	home	-0.33	fell	-0.27	laid	-0.23	lies	0.23	whole	-0.29
has c1	home	-0.15	laid	-0.04	lies	-0.07	whole	0.08
has c11	home	-0.07	fell	-0.09	whole	-0.19
has c17	home	-0.01	fell	-0.01
has c18	home	-0.04	fell	-0.03	laid	-0.04	whole	0.17
has c2	home	-0.25	fell	-0.03	laid	-0.04	lies	-0.06	whole	-0.04
has c20	home	-0.01	fell	-0.08
has c3	home	-0.24	fell	-0.21	laid	-0.05	lies	-0.04	whole	-0.14
has c4	home	-0.17	fell	-0.07
has c5	home	-0.04	fell	-0.16	laid	-0.02	lies	0.12	whole	0.04
has c6	home	-0.08	fell	-0.05
has c7	home	-0.02	fell	-0.06
has c8	home	-0.14	fell	-0.02	laid	-0.02	whole	-0.29
has c9	home	-0.06	fell	-0.07	laid	-0.03	lies	-0.04	whole	-0.12
has ca	home	-0.07	fell	-0.26	laid	0.1	lies	0.43	whole	0.36
has cac	home	-0.01	fell	-0.11
has cach	home	-0.21	fell	-0.13	laid	0.41	lies	-0.5	whole	0.11
has cai	home	-0.15	fell	-0.05	laid	0.16	lies	0.05	whole	0.25
has cam	home	0.04	fell	-0.16	laid	-0.14	lies	-0.34	whole	-0.07
has campuchia	fell	-0.23	laid	0.18	whole	0.06
has can	home	0.3	fell	-0.36	laid	-0.12	lies	0.14	whole	-0.25
has cang	home	-0.04	fell	0.25	laid	-0.12	lies	-0.03	whole	-0.18
has canh	home	-0.06	fell	-0.25	laid	0.85	lies	0.01	whole	0.18
has cao	home	0.13	fell	0.75	laid	0.36	lies	0.17	whole	0.58
has cap	home	-0.34	laid	-0.08	lies	0.06	whole	0.22
has cat	home	-0.05	fell	0.58	laid	0.2	lies	0.08	whole	0.15
has cau	home	0.03	fell	0.33	laid	-0.13	lies	-0.15	whole	0.07
has cay	home	-0.04	fell	-0.02	laid	0.29	lies	0.21	whole	0.41
has ccb	home	-0.11	fell	-0.09	laid	-0.14	lies	-0.15
has cha	home	-0.07	fell	-0.17	laid	0.32	lies	-0.06	whole	0.06
has chac	fell	-0.07	laid	0.14	whole	0.1
has chai	home	0.14	laid	-0.07	whole	0.17
has cham	home	-0.19	fell	0.09	laid	0.22	lies	-0.03	whole	0.01
has chan	home	-0.04	fell	-0.02	laid	0.34	lies	-0.46	whole	-0.07
has chang	home	0.1	fell	-0.05	whole	0.2
has chanh	home	0.12	fell	0.35	laid	-0.19	lies	-0.11
has chap	home	-0.04	fell	-0.17	laid	-0.07	lies	0.02	whole	0.02
has chat	fell	-0.11	whole	-0.11
has chau	home	0.65	fell	-0.2	laid	-0.39	lies	-0.39	whole	0.31
has chay	home	-0.05	fell	-0.13	laid	0.17	lies	-0.09	whole	-0.07
has che	home	0.05	fell	0.04	lies	-0.11	whole	-0.03
has cheng	home	-0.05	laid	0.07	lies	-0.04	whole	-0.11
has cheo	fell	0.05	laid	-0.05	whole	0.08
has chep	fell	-0.07
has chi	home	-0.14	fell	-0.24	laid	-0.27	lies	-0.16	whole	-0.38
has chia	home	-0.05	fell	0.08	laid	-0.1	lies	-0.04	whole	0.16
has chiec	fell	-0.02	laid	-0.13	lies	-0.01	whole	-0.03
has chiem	home	0.18	fell	-0.01	whole	0.17
has chien	home	-0.38	fell	-0.28	laid	0.16	lies	-0.04	whole	-0.17
has chieng	home	0.01	fell	-0.06	whole	-0.02
has chieu	home	-0.05	fell	0.11	laid	-0.23	lies	0.26	whole	-0.01
has chim	home	-0.06	laid	-0.12	whole	0.09
has chin	home	-0.15	fell	-0.02	laid	-0.2	lies	-0.15	whole	-0.01
has chinh	home	-0.26	fell	-0.27	laid	-0.2	lies	-0.06	whole	-0.22
has cho	home	0.43	fell	-0.41	laid	-0.15	lies	-0.22	whole	-0.33
has chom	fell	-0.24	laid	0.13	lies	0.08	whole	0.13
has chon	home	-0.17	fell	0.12	laid	0.65	lies	-0.02
has chong	home	-0.04	fell	-0.13	laid	-0.09	lies	-0.12	whole	-0.32
has chot	home	-0.1	fell	0.06	laid	-0.05	lies	-0.16	whole	-0.19
has chqs	home	-0.16	fell	-0.26	laid	-0.04	lies	-0.09
has chu	home	-0.16	fell	0.13	laid	-0.27	lies	-0.36	whole	-0.2
has chua	home	-0.26	fell	0.1	laid	0.14	lies	0.22
has chuan	home	-0.12	fell	-0.01
has chuc	home	-0.18	fell	-0.27	laid	-0.33	lies	-0.09	whole	-0.21
has chum	home	-0.07	fell	0.32	laid	-0.21	lies	-0.01	whole	0.08
has chung	home	-0.3	fell	-0.36	laid	0.08	lies	-0.22	whole	-0.42
has chuoi	home	-0.2	laid	0.08	lies	-0.04	whole	0.15
has chuong	home	0.3	fell	-0.15	laid	0.23	lies	-0.05
has chup	home	-0.01	fell	-0.2	laid	0.07	lies	-0.01	whole	-0.07
has chuyen	home	-0.28	fell	-0.13	laid	-0.48	lies	0.02	whole	-0.48
has co	home	-0.18	fell	0.47	laid	-0.12	lies	-0.19	whole	-0.22
has coc	home	-0.05	fell	0.11	laid	-0.12	lies	-0.05	whole	0.19
has coi	home	-0.09	laid	-0.15	lies	-0.07	whole	0.04
has con	home	-0.49	fell	-0.07	laid	-0.19	lies	-0.33	whole	-0.22
has cong	home	-0.32	fell	-0.16	laid	-0.38	whole	-0.08
has cot	home	-0.08	fell	-0.08	laid	-0.31	lies	-0.06	whole	-0.13
has cu	home	0.1	fell	-0.04	laid	0.38	lies	0.07	whole	0.17
has cua	home	-0.61	fell	0.11	laid	-0.07	lies	-0.14	whole	0.03
has cuc	home	-0.23	fell	-0.22	laid	-0.04	lies	-0.04	whole	-0.02
has cung	home	-0.11	fell	0.18	laid	-0.09	lies	-0.09	whole	-0.08
has cuoc	home	-0.07	fell	-0.11	laid	-0.01	whole	-0.18
has cuoi	home	-0.09	fell	0.05	laid	-0.09	lies	-0.02	whole	-0.04
has cuon	home	-0.09	fell	0.04	laid	-0.04	lies	-0.01	whole	0.02
has cuong	home	-0.04	fell	-0.24	laid	-0.17	lies	-0.03	whole	-0.01
has cut	home	-0.11
has cuu	home	0.16	fell	0.1	laid	-0.19	lies	-0.02	whole	0.01
has d	fell	-0.11	laid	-0.2	lies	0.01	whole	-0.07
has d1	home	-0.13	fell	-0.09	lies	-0.02	whole	-0.15
has d2	home	-0.14	fell	-0.22	laid	0.01	lies	-0.06	whole	0.05
has d3	home	-0.22	fell	-0.13	laid	-0.05	lies	-0.04	whole	-0.16
has d4	home	-0.09	fell	-0.07	laid	-0.01	lies	-0.02	whole	-0.15
has d5	home	-0.29	fell	-0.33	lies	-0.05	whole	-0.13
has d6	home	-0.07	fell	-0.09	whole	-0.28
has d7	home	-0.13	fell	-0.04
has d8	home	-0.08	fell	-0.06
has da	home	0.1	fell	0.14	laid	0.25	lies	-0.39	whole	0.25
has dac	home	-0.04	fell	-0.01	laid	0.01	lies	0.1	whole	-0.19
has dai	home	-0.05	fell	-0.13	laid	-0.32	whole	-0.18
has dak	home	0.05	fell	0.07	laid	0.16	lies	-0.02
has dam	fell	-0.02	laid	-0.02	lies	-0.21	whole	0.13
has dan	fell	-0.46	laid	-0.26	whole	-0.17
has dang	home	-0.17	fell	0.34	laid	-0.11	lies	-0.33	whole	-0.08
has danh	home	-0.45	fell	-0.11	laid	-0.56	lies	-0.15	whole	-0.86
has dao	home	0.01	fell	0.23	laid	-0.08	lies	-0.15	whole	0.16
has dap	home	-0.12	fell	0.04	laid	0.04	lies	-0.03	whole	-0.4
has dat	home	0.15	fell	-0.25	laid	0.33	lies	0.3	whole	-0.12
has dau	home	-0.42	fell	-0.29	laid	0.24	lies	-0.35	whole	0.1
has day	home	-0.26	fell	0.1	laid	-0.51	lies	-0.16	whole	-0.17
has dc	fell	-0.11	laid	-0.02
has de	home	-0.09	fell	0.03	laid	-0.21	lies	-0.21	whole	-0.33
has dec	home	0.09	fell	-0.05	whole	0.05
has dem	home	-0.15	fell	-0.14	laid	-0.03	whole	0.08
has den	home	-0.25	fell	0.22	laid	-0.14	lies	-0.13	whole	0.12
has deo	home	-0.17	fell	0.24	laid	-0.17	lies	0.03	whole	0.08
has dep	fell	-0.07	laid	-0.11
has deu	home	-0.13	fell	-0.01	laid	-0.02	lies	-0.08	whole	-0.01
has di	home	-0.24	fell	0.13	laid	-0.14	lies	-0.11	whole	-0.12
has dia	home	-0.01	fell	0.23	laid	0.22	lies	0.04	whole	-0.12
has dich	home	-0.22	fell	-0.43	laid	-0.15	lies	-0.04
has diem	home	-0.02	fell	0.8	laid	-0.03	lies	0.22	whole	0.19
has dien	home	0.2	fell	-0.27	laid	-0.28	lies	-0.06	whole	0.21
has dieu	home	-0.06	fell	0.12	laid	0.21	lies	-0.38	whole	0.34
has din	home	-0.02	fell	0.07	laid	-0.09	lies	0.13	whole	-0.02
has dinh	home	0.14	fell	0.14	laid	-0.3	lies	-0.15	whole	-0.02
has do	fell	0.13	laid	-0.03	lies	-0.01	whole	0.1
has doai	home	0.11	fell	-0.07	whole	0.21
has doan	home	-0.86	fell	-1.05	laid	-0.15	lies	-1.06	whole	-0.36
has doc	home	-0.2	fell	0.23	laid	-0.3	lies	0.24	whole	-0.2
has doi	home	-1.14	fell	-0.25	laid	0.04	lies	-0.31	whole	-0.2
has dom	home	-0.05	fell	-0.09	laid	-0.03	lies	0.04	whole	-0.06
has don	home	-0.13	fell	0.1	laid	0.14	lies	0.03	whole	0.21
has dong	home	0.24	fell	0.3	laid	0.03	lies	-0.58	whole	0.07
has dot	fell	-0.02	laid	-0.02	whole	-0.19
has drang	home	-0.04	fell	0.1	laid	-0.19	lies	-0.06	whole	0.07
has du	home	-0.33	fell	-0.37	laid	-0.07	lies	-0.13	whole	0.22
has dua	home	-0.34	fell	-0.28	laid	0.29	whole	-0.23
has duc	home	-0.03	fell	0.3	laid	-0.07	lies	-0.08	whole	-0.11
has dung	home	-0.14	fell	-0.04	laid	-0.35	lies	0.11	whole	-0.19
has duoc	home	0.22	fell	-0.25	laid	-0.11	lies	-0.08	whole	0.05
has duoi	home	-0.33	fell	0.08	laid	0.36	lies	-0.35	whole	0.18
has duong	home	0.22	fell	0.11	laid	0.26	lies	0.25	whole	0.31
has duy	home	0.14	fell	-0.1	laid	-0.03	lies	-0.02	whole	0.22
has duyen	home	0.07	fell	-0.01	laid	-0.01	whole	0.14
has e	home	-0.23	fell	0.12	laid	-0.01	lies	0.06	whole	0.17
has e1	home	-0.33	fell	-0.1	laid	-0.03	lies	-0.09
has e174	home	-0.02	fell	-0.02
has e2	home	-0.31	fell	-0.24	lies	-0.03
has e24	home	-0.05	fell	-0.09	laid	-0.01	whole	-0.34
has e27	home	-0.11	fell	-0.01
has e271	home	-0.03	fell	-0.03
has e28	home	-0.03	fell	-0.02	lies	-0.01
has e3	home	-0.06	fell	-0.02
has e48	home	-0.09	fell	-0.06
has e66	home	-0.08	fell	-0.07	whole	-0.16
has e83	fell	-0.01
has e876	laid	-0.02
has e88	home	-0.15	fell	-0.05	laid	-0.01
has e9	home	-0.07	fell	-0.01
has e95	home	-0.06	fell	-0.02	lies	-0.02
has ea	home	0.02	fell	0.28	laid	0.14	lies	0.02	whole	0.11
has em	home	-0.48	fell	-0.4	laid	-0.01	lies	0.26	whole	-0.12
has f10	home	-0.06	fell	-0.15	lies	-0.01	whole	-0.16
has f3	home	-0.13	fell	-0.1	lies	-0.03
has f304	home	-0.12	fell	-0.05	whole	-0.23
has f320	home	-0.01	fell	-0.05	lies	-0.01	whole	-0.17
has f325	home	-0.08	fell	-0.1
has f330	home	-0.01	fell	-0.14	laid	-0.05	lies	-0.01
has f7	fell	-0.06
has f9	home	-0.04	fell	-0.16
has figures	home	-1.58	fell	0.2	laid	-0.4	lies	-0.01	whole	-0.25
has ga	home	-0.01	fell	-0.08	laid	0.07	lies	-0.1	whole	0.21
has gac	home	-0.12	fell	0.54	laid	-0.09	lies	-0.03	whole	0.24
has gach	fell	0.1	laid	0.24	lies	-0.08	whole	0.14
has gai	home	-0.12	fell	-0.12	laid	-0.07	lies	-0.13
has gan	home	0.05	fell	0.19	lies	0.07	whole	0.13
has gang	home	-0.03	fell	0.36	laid	-0.06	lies	-0.03	whole	0.03
has ganh	home	-0.22	fell	0.15	laid	-0.03	lies	-0.01	whole	-0.2
has gao	home	-0.13	laid	0.21	lies	0.19	whole	0.2
has gap	home	-0.09	laid	-0.11	whole	-0.16
has gar	home	0.15	fell	-0.02	laid	-0.04	whole	0.19
has gay	home	-0.02	fell	-0.08	laid	0.14	whole	0.15
has gbt	fell	-0.04
has ghe	home	-0.04	fell	-0.08	laid	-0.05
has ghi	home	-0.12	fell	-0.6	laid	-0.58	lies	-0.08	whole	-0.49
has gi	home	-0.08	fell	-0.07	laid	-0.14	lies	-0.02
has gia	home	0.32	fell	-0.16	laid	-0.3	lies	0.07	whole	0.12
has giac	fell	-0.25	laid	-0.12
has giai	home	-0.29	fell	-0.23	laid	-0.22	lies	-0.04
has giam	home	-0.02	laid	-0.03	whole	0.04
has giang	home	0.15	fell	0.47	laid	-0.27	lies	-0.03	whole	0.33
has gianh	fell	0.07	whole	0.07
has giao	home	-0.37	fell	0.11	laid	0.31	lies	-0.15	whole	0.27
has giap	home	-0.2	fell	-0.17	laid	0.1	lies	0.12	whole	-0.22
has giau	home	-0.03	fell	-0.02	laid	-0.02
has giay	home	-0.2	fell	-0.21	laid	-0.19	lies	-0.07	whole	0.06
has gieng	home	0.12	fell	0.13	laid	0.57	lies	-0.08	whole	0.44
has gio	home	-0.14	fell	0.32	laid	-0.26	whole	0.04
has gioi	home	-0.02	fell	-0.04	laid	-0.11	lies	-0.03	whole	-0.32
has giong	home	0.23	fell	0.14	laid	0.1	lies	-0.07	whole	0.33
has giu	home	-0.15	fell	-0.15	laid	-0.19	lies	-0.11	whole	-0.75
has giua	fell	0.11	laid	-0.02	lies	-0.12	whole	-0.45
has gium	laid	-0.09	lies	-0.01	whole	-0.14
has giuoc	fell	-0.05	laid	-0.07	lies	0.26	whole	0.06
has giup	home	-0.13	fell	-0.32	laid	-0.34	lies	-0.18	whole	-0.26
has glei	home	0.12	fell	-0.06	whole	0.09
has go	home	0.16	fell	-0.01	laid	0.56	lies	0.19
has goc	home	0.08	fell	-0.61	laid	0.43	lies	0.15	whole	0.06
has goi	home	-0.26	fell	-0.15	laid	0.03	lies	0.12	whole	-0.21
has gom	fell	-0.03
has gon	home	-0.18	fell	0.12	laid	-0.15	lies	-0.07	whole	0.17
has gui	home	-0.1	fell	-0.18	laid	-0.16	lies	-0.03	whole	-0.21
has h	home	-0.01	fell	-0.05	laid	-0.01	lies	-0.13
has h2	home	-0.18
has ha	home	1.01	fell	-0.55	laid	-0.11	lies	-0.37	whole	0.32
has hai	home	0.59	fell	-0.51	laid	-0.03	lies	-0.27	whole	0.12
has ham	home	-0.22	fell	0.16	laid	0.31	lies	0.2	whole	0.35
has han	home	-0.22	fell	0.08	laid	0.07	lies	-0.09	whole	-0.03
has hang	home	-0.03	fell	-0.49	laid	-0.28	lies	0.47	whole	-0.08
has hanh	home	-0.01	fell	0.06	laid	-0.02	lies	-0.07	whole	0.18
has hao	home	0.03	fell	-0.33	laid	0.25	lies	-0.1	whole	-0.12
has hat	fell	-0.04
has hau	home	0.34	fell	-0.09	laid	-0.13	lies	-0.11	whole	0.06
has hay	home	-0.08	fell	-0.07	laid	-0.32	lies	-0.33	whole	-0.02
has he	fell	-0.04	laid	0.39	lies	-0.04	whole	0.07
has hen	home	-0.05	fell	0.08	laid	-0.05	whole	-0.04
has heo	home	-0.02	fell	0.02	laid	-0.01	whole	-0.04
has het	home	-0.07	fell	-0.07	laid	-0.11	lies	-0.05	whole	-0.38
has hien	home	0.01	fell	-0.36	lies	0.1	whole	-0.1
has hieng	fell	0.09	laid	0.08	whole	0.09
has hiep	home	-0.03	fell	0.23	laid	0.06	lies	-0.18	whole	-0.21
has hieu	home	-0.05	fell	-0.11	laid	-0.18	lies	-0.05	whole	0.19
has him	fell	0.03	laid	-0.06	lies	0.04	whole	-0.05
has hinh	home	-0.01	fell	-0.14	laid	0.08	lies	-0.02	whole	0.26
has ho	home	-0.67	fell	-0.5	laid	0.48	lies	-0.57	whole	-0.09
has hoa	home	0.34	fell	-0.19	laid	-0.65	lies	-0.07	whole	0.14
has hoac	fell	-0.02	laid	-0.05	lies	-0.09
has hoai	home	-0.1	fell	0.15	laid	-0.06	lies	-0.06	whole	-0.01
has hoang	home	0.26	fell	-0.13	laid	0.11	lies	-0.26	whole	0.15
has hoanh	home	-0.06	fell	-0.03	laid	-0.01	lies	0.28	whole	0.08
has hoat	fell	-0.11
has hoc	home	-0.13	fell	-0.31	laid	0.62	lies	0.27	whole	0.17
has hoe	home	-0.06	fell	-0.04	lies	-0.03	whole	-0.04
has hoi	home	-0.24	fell	-0.16	laid	-0.11	lies	-0.03	whole	0.09
has hom	home	-0.04	fell	-0.09	laid	-0.12
has hon	home	-0.18	fell	0.11	laid	-0.35	lies	0.03	whole	-0.13
has hong	home	-0.2	fell	-0.12	laid	0.04	whole	-0.09
has hop	home	-0.16	fell	-0.45	laid	0.21	lies	-0.32	whole	0.22
has hp	home	0.18	fell	-0.1
has hq	fell	-0.26
has hs	home	0.21	fell	-0.05	lies	-0.03	whole	-0.02
has ht	home	-0.03	fell	-0.03
has htx	fell	-0.11	laid	-0.02	lies	-0.01	whole	-0.03
has hue	home	0.1	fell	0.15	laid	-0.06	lies	-0.04	whole	0.15
has hung	home	0.49	fell	-0.03	laid	-0.34	lies	-0.08	whole	0.42
has huoi	home	-0.16	lies	-0.01
has huong	fell	0.13	laid	-0.21	lies	0.11	whole	0.06
has huu	home	0.19	fell	-0.34	laid	0.14	lies	-0.16	whole	-0.35
has huy	home	-0.13	fell	-0.17	laid	0.22	lies	-0.12	whole	-0.09
has huyen	home	0.76	fell	-0.29	laid	-0.37	lies	0.31	whole	1.03
has huynh	home	-0.12	fell	0.21	laid	-0.01	whole	0.19
has hy	home	-0.08	fell	-0.09	laid	-0.09	lies	-0.1	whole	-0.12
has ia	home	-0.03	fell	0.02	laid	-0.51	lies	0.07	whole	-0.05
has ich	home	-0.03	fell	0.1	whole	0.05
has ii	home	-0.01	laid	-0.07
has it	home	-0.01	fell	-0.02	laid	-0.08	whole	-0.25
has k	home	-0.07	fell	-0.07	laid	-0.03	lies	-0.04	whole	-0.18
has k2	home	-0.26	fell	-0.11	lies	-0.03
has k23	whole	-0.09
has k3	home	-0.02	fell	-0.06
has k52	fell	-0.08	laid	-0.06	whole	-0.03
has k53	fell	-0.04	laid	-0.03
has k7	home	-0.08	fell	-0.03
has k72	fell	-0.13	laid	-0.22
has k91	home	-0.02	fell	-0.05	laid	-0.02
has ka	home	0.03	fell	0.03	laid	0.08	lies	-0.03	whole	0.15
has kam	fell	-0.13
has kampong	fell	0.2	laid	0.09	lies	-0.11
has kan	home	0.14	fell	-0.07	laid	-0.01	lies	-0.02	whole	-0.05
has kb	home	-0.01	fell	-0.29
has ke	home	0.06	fell	-0.3	laid	-0.02	lies	0.08	whole	-0.15
has kenh	home	0.1	fell	0.06	lies	-0.03	whole	-0.13
has keo	home	-0.09	fell	0.22	laid	-0.07	lies	-0.12	whole	0.08
has ket	home	-0.31	fell	-0.2	laid	-0.16	lies	-0.07	whole	-0.42
has keu	home	-0.08	fell	-0.08	laid	-0.02
has kh	home	-0.04	fell	-0.02
has kha	home	-0.13	fell	-0.03	lies	-0.03	whole	0.07
has khac	home	-0.23	fell	-0.41	laid	-0.25	lies	-0.07	whole	-0.2
has khai	home	-0.09	fell	-0.18	laid	0.08	lies	0.03	whole	-0.1
has kham	home	0.36	fell	0.19	laid	0.2	lies	-0.06	whole	0.05
has khang	home	-0.13	fell	-0.16	lies	-0.02
has khanh	home	0.02	lies	0.08	whole	-0.11
has khao	home	-0.01	laid	-0.24	lies	-0.02	whole	0.05
has khau	home	-0.14	fell	0.21	laid	-0.18	lies	-0.14	whole	0.1
has khe	home	0.02	fell	0.46	laid	0.56	lies	-0.33	whole	0.36
has khieng	home	-0.1	fell	-0.06	laid	0.14	whole	-0.11
has khmer	home	0.07	fell	-0.07	whole	0.26
has kho	home	-0.19	fell	-0.28	laid	0.41	lies	-0.18	whole	0.34
has khoa	home	-0.15	fell	-0.08
has khoai	home	0.25	fell	-0.04	whole	0.21
has khoan	fell	-0.1
has khoang	home	-0.19	fell	0.12	laid	0.22	lies	-0.14	whole	0.25
has khoe	fell	-0.05
has khoi	home	-0.06	fell	0.01	laid	0.06	lies	-0.07	whole	-0.36
has khong	fell	0.18	laid	-0.24	lies	-0.06	whole	-0.06
has khop	fell	-0.02	laid	0.06	lies	-0.02	whole	0.06
has khu	home	-0.48	fell	0.02	laid	0.26	lies	0.33	whole	0.2
has khuc	fell	0.1	lies	-0.03	whole	0.17
has khue	home	-0.16	fell	-0.05	laid	-0.1	lies	0.18
has khuong	home	0.03	fell	-0.01	laid	-0.1	lies	0.04	whole	-0.03
has kia	home	-0.12	fell	0.2	laid	-0.27	lies	-0.26	whole	-0.23
has kich	home	-0.39	fell	-0.32	laid	-0.12	lies	-0.07	whole	-0.11
has kiem	home	-0.03	fell	-0.18	laid	-0.19	lies	0.2	whole	-0.07
has kien	home	0.27	fell	0.28	laid	-0.32	lies	0.17	whole	0.37
has kiet	home	0.07	fell	0.14	whole	0.06
has kieu	home	-0.06	fell	-0.06	lies	-0.1	whole	0.04
has kim	home	0.42	fell	-0.14	laid	-0.3	lies	0.05	whole	0.3
has kin	fell	-0.05	laid	-0.01
has kinh	home	-0.15	fell	0.05	laid	0.25	lies	-0.19	whole	0.03
has kip	fell	-0.02
has klah	home	-0.01	fell	0.05	laid	-0.04	whole	-0.01
has km	home	-0.06	fell	0.18	laid	0.18	lies	-0.09	whole	0.21
has kn	home	-0.04	fell	-0.05
has ko	home	-0.16	fell	-0.14	laid	0.28	lies	-0.1	whole	-0.01
has kon	home	-0.17	fell	0.2	laid	-0.21	lies	-0.06	whole	0.03
has kong	home	-0.14	fell	0.13	laid	0.21	lies	-0.05	whole	0.27
has kratie	home	-0.11	fell	0.25	whole	0.04
has krong	home	0.16	fell	0.12	laid	-0.01	lies	0.08	whole	0.08
has ksor	home	-0.03
has kt	home	-0.1	fell	-0.06
has ky	home	0.25	fell	-0.14	laid	0.23	lies	-0.05	whole	0.37
has l	home	-0.1	fell	-0.06	laid	-0.14
has la	home	-0.06	fell	-0.01	laid	-0.12	lies	-0.01	whole	-0.02
has lac	home	0.16	fell	-0.44	laid	-0.23	lies	-0.18	whole	-0.11
has lai	home	-0.23	laid	-0.27	lies	-0.2	whole	0.11
has lak	home	0.15	fell	-0.01	laid	-0.07	lies	0.24	whole	0.05
has lam	home	0.35	fell	-0.03	laid	-0.43	lies	-0.29	whole	0.34
has lan	home	-0.25	fell	-0.48	laid	0.2	lies	-0.4	whole	-0.47
has lang	home	0.47	fell	-0.2	laid	0.64	lies	-0.62	whole	-0.17
has lanh	home	0.09	fell	0.03	laid	-0.15	lies	0.01	whole	-0.01
has lao	home	-0.18	fell	0.54	lies	-0.14	whole	-0.12
has lap	home	0.5	fell	0.31	laid	-0.38	lies	-0.04	whole	0.2
has lat	home	0.05	fell	-0.12	whole	0.06
has lau	fell	0.36	laid	-0.14	lies	-0.06	whole	-0.13
has lay	fell	0.01	laid	-0.36	whole	0.08
has ld	home	-0.13	fell	-0.17	laid	-0.03	lies	-0.02
has le	home	-0.31	fell	-0.08	laid	0.23	lies	-0.51	whole	-0.06
has len	home	-0.41	fell	-0.29	laid	-0.52	lies	-0.05	whole	-0.57
has lenh	home	-0.04	fell	0.01	laid	-0.03	lies	-0.01	whole	-0.11
has lich	home	-0.04	fell	-0.07	laid	-0.09
has liem	home	0.47	fell	-0.07	laid	-0.02	lies	-0.07	whole	0.32
has lien	home	0.33	fell	-0.29	laid	-0.08	lies	-0.03	whole	0.27
has liet	home	-0.26	fell	-0.26	laid	-0.01	lies	0.4	whole	0.14
has lieu	home	0.12	fell	-0.14	laid	-0.06	lies	-0.07
has lin	fell	0.12	laid	-0.17	whole	0.11
has linh	home	-0.28	laid	-0.26	lies	0.48	whole	0.07
has lo	home	-0.38	fell	0.07	laid	0.34	lies	0.38	whole	-0.14
has loan	home	-0.02	fell	0.06	whole	0.04
has loc	fell	0.18	laid	-0.47	lies	0.04	whole	0.06
has loi	home	-0.42	laid	0.23	lies	-0.17	whole	0.12
has lon	home	-0.03	fell	0.07	laid	0.04	lies	-0.1	whole	0.19
has long	home	-0.11	fell	0.2	laid	-0.19	lies	0.05	whole	0.32
has lop	laid	-0.13	lies	-0.01	whole	-0.04
has lot	home	-0.08
has ls	home	-0.06	fell	-0.08	laid	-0.16	lies	-0.22	whole	-0.24
has lu	home	0.17	fell	-0.18	laid	-0.29	lies	0.23	whole	-0.09
has lua	home	-0.05	fell	0.12	laid	-0.04	lies	-0.04	whole	0.24
has luan	fell	-0.02	laid	-0.03	whole	-0.13
has luc	home	0.37	fell	-0.3	laid	-0.32	lies	-0.16	whole	0.18
has lung	home	0.12	fell	-0.07	lies	-0.2	whole	-0.07
has luoc	home	-0.01	fell	-0.13
has luoi	fell	0.16	laid	-0.08	lies	0.04	whole	0.05
has luom	home	-0.15	fell	-0.05	laid	-0.04	lies	-0.06
has luon	home	-0.21	fell	-0.13	laid	-0.04	lies	-0.03	whole	0.11
has luong	home	0.25	fell	-0.29	laid	-0.46	lies	-0.09	whole	-0.05
has luu	home	0.32	fell	-0.48	laid	-0.27	lies	0.09	whole	0.08
has luy	fell	0.02	laid	0.17	whole	0.12
has ly	home	0.14	fell	-0.28	laid	-0.4	lies	0.25	whole	0.11
has m	home	0.04	fell	-0.17	laid	-0.23	lies	0.15	whole	-0.1
has m79	fell	0.11	whole	0.02
has ma	home	-0.48	fell	0.38	laid	0.39	lies	0.11	whole	0.18
has mac	fell	-0.23	laid	-0.05	lies	0.12	whole	0.02
has mai	home	0.21	fell	-0.07	laid	-0.11	lies	-0.16	whole	-0.01
has mam	fell	0.11	laid	-0.01	whole	0.08
has man	home	0.02	fell	-0.2	laid	-0.03	lies	-0.02	whole	0.01
has mang	home	-0.17	fell	-0.29	lies	-0.27	whole	-0.24
has manh	home	-0.19	fell	-0.26	lies	-0.01	whole	-0.14
has mao	home	-0.08	fell	-0.03	laid	-0.01
has map	home	-0.11	laid	-0.09	lies	-0.14	whole	-0.11
has mat	home	-0.29	fell	-0.39	laid	-0.39	lies	0.55	whole	-0.11
has mau	fell	-0.22	laid	-0.2	lies	-0.13	whole	-0.2
has may	home	-0.19	fell	-0.32	laid	0.1	lies	-0.14	whole	0.1
has me	home	-0.31	fell	0.03	laid	0.35	lies	-0.36	whole	0.16
has men	home	-0.03	fell	-0.01	laid	-0.07
has meo	fell	0.1	laid	0.07	lies	-0.01	whole	0.06
has mep	home	-0.03	fell	0.08	laid	0.09	lies	-0.14	whole	-0.21
has met	fell	-0.22	laid	0.11	lies	-0.04	whole	0.22
has mi	home	-0.02	fell	-0.08	laid	0.05	lies	-0.03	whole	-0.02
has mien	home	-0.22	fell	-0.14	laid	-0.08	lies	-0.05	whole	-0.2
has miet	home	-0.02	fell	0.03
has mieu	home	-0.09	fell	-0.16	laid	0.48	lies	0.2
has min	fell	-0.06	laid	-0.02	whole	-0.25
has minh	home	0.27	fell	-0.29	laid	-0.29	lies	0.03	whole	-0.07
has mit	fell	-0.09	laid	0.39	lies	-0.02	whole	0.19
has mo	home	-0.2	fell	-0.34	laid	0.05	lies	0.24	whole	0.06
has moc	home	-0.03	fell	-0.15	laid	-0.03	lies	-0.01	whole	-0.12
has moi	home	-0.14	fell	-0.31	laid	0.45	lies	-0.13	whole	0.45
has mom	fell	-0.12	laid	-0.17	lies	-0.03	whole	0.08
has mon	home	0.33	fell	-0.1	laid	0.57	lies	-0.1	whole	0.49
has mong	home	-0.11	fell	0.02	laid	-0.01	lies	-0.04	whole	-0.03
has mot	home	-0.26	fell	-0.51	laid	-0.13	lies	-0.25	whole	-0.56
has mu	home	-0.22	fell	-0.01	laid	0.02	lies	0.14	whole	0.29
has mua	fell	-0.15	laid	-0.07	whole	-0.25
has muc	home	-0.02	laid	-0.01	lies	-0.03	whole	-0.16
has mui	home	-0.2	fell	-0.2	laid	-0.01	whole	-0.33
has mun	home	-0.01	fell	0.13	laid	-0.06	whole	0.12
has mung	fell	-0.13	laid	-0.01	whole	-0.17
has muoi	home	-0.16	fell	-0.07	laid	-0.18	lies	-0.07	whole	-0.06
has muon	home	-0.11	fell	0.24	laid	-0.04	lies	-0.01	whole	-0.12
has muong	home	0.31	fell	0.26	laid	0.07	lies	0.08	whole	-0.03
has my	home	0.31	fell	-0.5	laid	-0.49	lies	-0.35	whole	-0.03
has n	home	0.04	fell	-0.15	laid	-0.01	lies	-0.01	whole	-0.06
has n237	home	-0.1	fell	-0.06
has na	home	0.29	fell	0.26	laid	0.2	lies	-0.24	whole	0.31
has nai	home	-0.05	fell	0.21	laid	-0.14	lies	-0.03	whole	-0.04
has nam	home	0.32	fell	0.06	laid	-0.16	lies	-0.07	whole	0.24
has nan	home	-0.01	fell	-0.08	laid	-0.12	lies	-0.04
has nang	home	-0.08	fell	0.03	laid	0.01	lies	-0.07	whole	-0.02
has nao	fell	-0.08	laid	-0.14	lies	-0.15
has nap	fell	-0.07	laid	-0.05
has nat	fell	-0.27	laid	-0.15
has nau	home	0.24	fell	-0.24	laid	-0.06	lies	-0.03	whole	-0.21
has nay	laid	0.08	whole	-0.09
has nem	home	-0.04	fell	-0.01	whole	-0.11
has nen	home	-0.36	fell	-0.21	laid	-0.19	lies	-0.31	whole	-0.21
has neu	home	-0.01	fell	-0.02
has ng	fell	-0.03
has nga	home	0.08	fell	0.24	laid	-0.27	lies	-0.19	whole	0.39
has ngai	home	-0.13	fell	0.1	laid	-0.02	lies	0.14	whole	-0.04
has ngam	home	-0.06	fell	-0.03	laid	0.03	lies	-0.13	whole	-0.01
has ngan	home	-0.08	fell	0.2	laid	0.32	lies	-0.08	whole	0.44
has ngang	whole	-0.11
has ngay	home	-0.17	fell	0.1	laid	-0.22	lies	-0.13	whole	-0.19
has nghe	home	0.61	fell	0.04	laid	-0.24	lies	-0.35	whole	0.19
has nghi	home	0.2	fell	-0.13	laid	-0.18	lies	-0.06	whole	-0.03
has nghia	home	-0.13	fell	-0.84	laid	-0.08	lies	0.73	whole	0.18
has nghiep	fell	-0.03	laid	-0.05	lies	-0.01	whole	-0.07
has ngo	home	-0.38	fell	-0.12	lies	0.09	whole	-0.4
has ngoai	home	0.17	fell	0.51	laid	-0.08	lies	-0.28
has ngoc	home	0.24	fell	-0.54	laid	-0.1	lies	0.1	whole	0.07
has ngoi	home	0.02	fell	-0.21	laid	0.17	lies	-0.09	whole	-0.13
has ngot	laid	-0.02
has ngu	home	-0.08	fell	-0.16	laid	-0.05
has ngua	home	-0.01	fell	-0.15	laid	0.29	lies	-0.04	whole	-0.13
has nguc	home	-0.09	laid	-0.12
has nguoi	home	0.23	fell	-0.27	laid	-0.16	lies	-0.15	whole	-0.23
has nguon	fell	-0.1	laid	0.19	lies	-0.02	whole	0.28
has nguy	fell	-0.08	whole	-0.07
has nguyen	home	-0.16	fell	-0.3	laid	-0.02	lies	-0.15	whole	-0.15
has nguyet	home	0.13	fell	-0.06	whole	0.06
has nha	home	-0.37	fell	0.23	laid	0.19	lies	0.56	whole	0.57
has nhai	home	0.1	whole	-0.03
has nham	home	-0.06	fell	-0.01	laid	-0.01	lies	-0.02	whole	-0.13
has nhan	home	-0.04	fell	-0.15	lies	0.18	whole	0.12
has nhang	laid	-0.08
has nhanh	home	-0.05	fell	-0.18	laid	-0.01	lies	-0.05	whole	-0.08
has nhap	home	-0.08	fell	-0.04
has nhat	home	0.09	fell	-0.18	lies	-0.08	whole	-0.11
has nhau	home	-0.01	fell	-0.16	laid	-0.2	lies	-0.05	whole	0.01
has nhay	home	-0.02	fell	-0.04
has nhe	home	-0.22	fell	0.07	laid	-0.2	lies	0.13	whole	0.04
has nhi	home	-0.11	fell	-0.08	laid	-0.04	lies	-0.02	whole	0.05
has nhich	home	-0.03	fell	0.08	laid	-0.02	whole	-0.12
has nhieu	fell	-0.14	laid	-0.02	lies	-0.04	whole	-0.12
has nho	home	-0.06	fell	0.02	laid	-0.34	lies	-0.13	whole	0.25
has nhoe	lies	-0.01
has nhom	home	-0.04	fell	-0.18	lies	-0.1	whole	0.01
has nhon	home	0.11	fell	-0.03	laid	-0.14	lies	-0.22	whole	0.08
has nhong	fell	0.11	laid	-0.01	whole	0.18
has nhu	home	-0.16	fell	-0.11	laid	0.31	lies	-0.13	whole	0.37
has nhuan	fell	-0.02	lies	-0.03
has nhum	home	-0.11	fell	0.1	whole	-0.14
has nhung	home	-0.18	fell	-0.09	laid	-0.09	lies	0.05	whole	-0.29
has nhuong	home	0.12	fell	-0.03	laid	-0.04	lies	-0.02	whole	-0.07
has nhut	home	0.16	fell	-0.05	whole	0.16
has ni	fell	-0.12	laid	-0.27	lies	-0.07
has nia	fell	-0.01	laid	0.24	lies	-0.02	whole	-0.21
has nie	home	-0.14	fell	-0.09	laid	0.12	lies	-0.01	whole	-0.05
has niem	home	-0.11	laid	-0.15	lies	-0.07	whole	0.06
has ninh	home	0.23	fell	-0.05	laid	-0.64	lies	0.24	whole	0.14
has nn	fell	-0.07	whole	-0.03
has no	home	0.01	fell	-0.26	laid	-0.05	lies	-0.1	whole	-0.41
has noc	fell	0.11	laid	-0.08	whole	0.04
has noi	home	-0.15	fell	-0.13	laid	-0.63	lies	-0.34	whole	-0.34
has nong	home	0.35	fell	0.1	laid	-0.14	lies	0.04	whole	0.19
has noong	home	-0.18	fell	0.08	whole	0.03
has nop	home	-0.03	fell	-0.01	laid	-0.02
has not	fell	-0.06	laid	0.32	lies	-0.1	whole	0.29
has nt	home	-0.11	fell	-0.09	laid	-0.02	lies	0.55	whole	0.06
has ntls	home	-0.35	fell	-1.16	lies	1.33	whole	-0.36
has nu	home	-0.08	fell	-0.08	laid	-0.06	lies	-0.02
has nua	home	-0.16	fell	0.14	laid	-0.05	lies	-0.1	whole	-0.06
has nui	home	-0.05	fell	0.25	laid	0.16	lies	-0.31	whole	-0.02
has nung	home	-0.22	fell	-0.03	whole	-0.13
has nuoc	home	-0.42	fell	-0.05	laid	0.13	lies	-0.43	whole	0.12
has nuoi	fell	-0.01
has nuong	home	-0.03	fell	-0.05	laid	0.09	lies	0.44	whole	-0.01
has o	home	-0.1	fell	0.76	laid	0.27	lies	-0.47	whole	-0.64
has oai	home	0.35	fell	-0.1	lies	-0.02	whole	0.31
has oanh	home	-0.12
has oi	home	-0.07	fell	-0.06	laid	-0.03	lies	-0.02
has om	home	-0.1	laid	0.14	whole	-0.16
has on	home	-0.08	fell	-0.1	laid	-0.03
has ong	home	-0.31	fell	0.08	laid	0.73	lies	-0.21	whole	0.37
has p	home	-0.05	fell	-0.03	whole	-0.04
has pa	home	-0.01	fell	-0.16	laid	0.24	lies	0.57	whole	0.24
has pac	fell	0.26	laid	-0.02	whole	-0.07
has pah	home	-0.12	fell	0.26	laid	-0.05	lies	-0.01	whole	-0.07
has pailin	fell	0.2	laid	-0.01	lies	-0.03	whole	0.06
has pang	home	-0.02	fell	0.35	laid	0.11	lies	-0.12	whole	0.01
has pao	home	-0.09	fell	-0.09	laid	0.04	whole	0.05
has pha	home	0.24	fell	0.57	lies	0.01	whole	0.14
has phai	home	-0.19	fell	-0.18	laid	-0.03	lies	-0.26	whole	-0.08
has pham	fell	-0.25	laid	-0.22	lies	-0.2	whole	-0.09
has phan	home	-0.18	fell	-0.36	laid	-0.16	lies	0.03	whole	-0.07
has phao	home	-0.24	fell	0.12	laid	-0.11	lies	-0.12	whole	-0.05
has phap	home	-0.1	fell	-0.4	laid	-0.09	lies	-0.11	whole	-0.22
has phat	home	-0.1	fell	-0.05	laid	-0.1	lies	-0.07	whole	-0.12
has phau	home	-0.06	fell	0.4	laid	0.34	lies	-0.16	whole	0.38
has phe	home	-0.12	fell	0.03	laid	0.06	lies	0.24	whole	0.2
has phep	laid	-0.01
has phi	home	-0.12	fell	-0.42	laid	0.15	lies	-0.16	whole	-0.18
has phia	home	-0.32	fell	-0.01	laid	0.54	lies	-0.26	whole	0.21
has phien	home	0.09	fell	-0.14	laid	-0.03	lies	-0.02	whole	0.02
has phieng	home	-0.04	fell	-0.09	laid	-0.01	whole	-0.25
has phieu	home	-0.06	fell	-0.01
has phin	home	-0.05	whole	-0.24
has pho	home	0.38	fell	-0.57	laid	-0.16	lies	-0.03	whole	-0.12
has phoi	fell	-0.03	laid	-0.32	lies	0.23	whole	-0.26
has phong	home	0.23	fell	-0.36	laid	-0.38	lies	-0.6	whole	0.22
has phu	home	0.52	fell	0.06	laid	-0.45	lies	-0.01	whole	0.03
has phuc	fell	-0.12	laid	-0.13	lies	-0.17	whole	0.06
has phum	home	0.02	fell	0.01	laid	0.1	lies	-0.33	whole	-0.06
has phung	home	-0.04	fell	0.16	laid	-0.18	lies	-0.08
has phuoc	home	0.25	fell	0.03	laid	-0.47	lies	0.41	whole	-0.03
has phuong	fell	0.15	laid	-0.04	lies	-0.06	whole	-0.12
has plei	home	-0.19	fell	0.32	laid	-0.18	lies	-0.06	whole	-0.13
has pleiku	home	0.19	laid	-0.01	whole	0.17
has po	home	-0.07	fell	0.17	laid	0.1	lies	-0.17	whole	0.01
has pon	home	-0.01	fell	-0.04	laid	0.04	lies	-0.03
has pong	home	-0.07	laid	0.28	lies	-0.01	whole	0.2
has pot	fell	-0.26	whole	-0.15
has preah	home	-0.11	fell	-0.28	laid	0.09	lies	-0.12	whole	-0.01
has prong	fell	0.06	laid	-0.01	lies	-0.04	whole	-0.05
has pu	home	-0.01	fell	0.01	laid	0.1	whole	0.09
has q	home	0.2	fell	0.13	lies	-0.07	whole	-0.13
has qd	fell	-0.09
has qk5	home	-0.03
has qua	home	-0.2	fell	-0.15	laid	-0.25	lies	-0.07	whole	-0.45
has quach	home	-0.01	laid	-0.01
has quan	home	-0.04	fell	-0.23	laid	-0.49	lies	-0.39	whole	0.06
has quang	home	0.03	fell	0.2	laid	-0.11	lies	0.03	whole	0.06
has quanh	laid	-0.13	lies	-0.03
has quao	home	0.31	fell	-0.29	laid	0.02	lies	-0.2	whole	-0.24
has quay	home	-0.03	fell	-0.16	laid	-0.5	lies	-0.03
has que	home	0.46	fell	0.07	laid	-0.06	lies	-0.03	whole	-0.56
has quen	home	-0.06	fell	-0.01	whole	-0.16
has quoc	home	-0.23	fell	-0.56	laid	-0.14	lies	-0.14	whole	0.02
has quy	home	0.03	fell	-0.25	laid	-0.19	lies	-0.12	whole	-0.13
has quyen	home	0.08	fell	-0.08	laid	-0.01	whole	-0.23
has quyet	home	-0.18	fell	0.3	laid	-0.13	lies	-0.07	whole	0.2
has quynh	home	0.41	fell	-0.23	laid	-0.15	lies	-0.12	whole	0.13
has r	laid	-0.02
has ra	home	-0.19	fell	-0.43	laid	-0.24	lies	-0.17	whole	-0.48
has rach	home	0.08	fell	0.1	laid	0.12	lies	-0.33
has rai	home	0.12	fell	-0.06	laid	-0.07	lies	-0.02	whole	0.02
has ram	fell	0.01	laid	-0.05	whole	-0.13
has rang	home	-0.13	fell	-0.31	laid	0.02	lies	0.16	whole	-0.04
has ranh	home	-0.02	fell	-0.13	laid	0.1	lies	-0.01	whole	-0.07
has rao	home	0.19	fell	-0.34	laid	-0.09	lies	-0.09	whole	0.33
has rat	fell	0.25	laid	-0.03	whole	0.16
has rau	fell	-0.01	laid	-0.11	whole	-0.05
has ray	home	0.12	fell	0.55	laid	0.18	lies	0.17	whole	0.48
has re	home	-0.01	fell	-0.15	laid	0.22	whole	0.08
has reap	home	-0.02	fell	0.06	laid	-0.04	whole	0.01
has ren	fell	-0.02	whole	-0.12
has ret	fell	-0.13
has ri	home	0.26	laid	-0.02	lies	-0.03	whole	0.27
has ria	home	-0.02	fell	-0.35	laid	0.23	lies	-0.11	whole	-0.3
has rieng	home	0.12	fell	0.04	laid	-0.1	lies	0.34	whole	0.31
has riep	home	-0.05	fell	0.04	laid	0.13	lies	-0.06	whole	0.07
has ro	home	-0.12	fell	0.12	laid	-0.03	lies	-0.03	whole	0.38
has roi	home	-0.05	fell	-0.23	laid	0.05	lies	0.11	whole	-0.26
has rom	home	-0.02	fell	-0.2	laid	0.09	lies	-0.01	whole	-0.06
has rong	home	-0.24	fell	0.11	laid	-0.32	lies	0.33	whole	0.19
has rot	home	-0.03	fell	-0.03	whole	0.04
has ru	laid	0.05	lies	0.16	whole	-0.07
has rua	home	-0.01	fell	-0.02	laid	0.1	whole	0.09
has rung	home	-0.14	fell	0.2	laid	0.6	lies	-0.13	whole	0.24
has ruong	home	-0.07	fell	-0.24	laid	-0.05	lies	0.06	whole	0.14
has ruot	fell	-0.08	lies	-0.03
has rut	fell	-0.14	laid	-0.08	whole	-0.03
has s	home	-0.18	fell	-0.04	whole	-0.16
has sa	fell	0.49	laid	0.17	lies	0.19	whole	0.25
has sac	home	-0.06	fell	-0.04	lies	-0.06	whole	-0.03
has sach	laid	-0.33	lies	-0.27	whole	-0.13
has sai	home	-0.15	fell	0.12	laid	-0.18	lies	-0.09	whole	0.11
has sam	home	-0.17	fell	-0.03	laid	-0.04	lies	-0.03	whole	-0.12
has san	fell	0.23	laid	0.27	lies	-0.17	whole	0.35
has sang	home	-0.36	fell	-0.38	laid	-0.07	lies	-0.13	whole	-0.21
has sanh	home	-0.23	fell	0.08	laid	-0.11	lies	-0.13	whole	0.13
has sao	home	-0.18	fell	-0.25	laid	0.28	lies	0.32
has sap	home	-0.05	fell	-0.17	laid	-0.17	lies	-0.01	whole	-0.12
has sat	home	-0.22	fell	-0.23	laid	0.04	lies	-0.23	whole	0.16
has sau	home	-0.65	fell	0.13	laid	0.8	lies	0.16	whole	0.41
has se	home	0.01	laid	0.03	lies	-0.14	whole	-0.06
has sen	home	-0.15	fell	0.08	lies	-0.11	whole	0.03
has seo	home	-0.16	fell	0.01	lies	-0.01
has si	home	-0.45	fell	-0.26	laid	-0.07	lies	0.37	whole	0.05
has siem	home	-0.03	fell	0.17	laid	-0.05	whole	0.2
has sim	home	-0.01	fell	0.16	laid	0.49	lies	-0.11	whole	0.08
has sin	home	-0.01	fell	-0.22	laid	0.08	whole	0.05
has sinh	home	-0.45	fell	-0.28	laid	0.2	lies	-0.18	whole	-0.25
has sisophon	fell	0.19	laid	0.18	lies	-0.23	whole	-0.03
has siu	fell	-0.03
has so	home	-0.19	fell	-0.69	laid	0.1	lies	0.35	whole	0.46
has soc	home	0.18	fell	0.14	laid	0.18	lies	0.02	whole	0.33
has soi	fell	0.11	laid	0.16	lies	-0.04	whole	0.09
has son	home	0.61	laid	-0.25	lies	0.15	whole	0.22
has song	home	-0.32	fell	0.39	lies	-0.4	whole	0.14
has sot	home	-0.01	fell	-0.21	laid	-0.11
has stung	home	-0.06	fell	-0.32	lies	-0.03
has su	home	-0.34	fell	-0.08	laid	0.37	lies	-0.34	whole	0.09
has suc	home	0.11	fell	-0.02	whole	0.06
has sung	home	-0.14	fell	0.1	laid	-0.12	lies	-0.09	whole	-0.25
has suoi	home	-0.41	fell	0.09	laid	0.55	lies	-0.77	whole	-0.15
has suon	fell	0.31	laid	0.12	lies	-0.15	whole	0.2
has suong	home	-0.05	fell	-0.01
has sup	home	-0.05	fell	0.32	laid	0.05	lies	-0.08	whole	0.09
has sut	home	-0.05	fell	0.08	laid	0.06	whole	0.07
has suu	home	-0.14	fell	-0.13
has sy	home	-0.35	fell	-0.13	laid	-0.1	lies	-0.08	whole	-0.02
has t	home	0.21	fell	-0.34	laid	-0.1	lies	-0.16	whole	0.08
has t7	fell	0.23	whole	0.08
has ta	home	-0.62	fell	0.11	laid	0.3	lies	0.12	whole	0.03
has tac	home	-0.09	fell	-0.11	laid	0.21	lies	-0.15	whole	0.39
has tai	home	-0.43	fell	0.13	laid	0.3	lies	0.14	whole	-0.39
has taluy	laid	0.25	whole	0.19
has tam	home	-0.09	fell	-0.31	laid	0.51	lies	-0.23	whole	-0.26
has tan	home	0.07	fell	0.35	laid	0.02	lies	0.15	whole	0.12
has tang	home	-0.43	fell	0.26	laid	0.06	lies	-0.07	whole	-0.04
has tap	home	-0.37	fell	-0.31	laid	-0.26	lies	-0.14	whole	-0.6
has tat	home	-0.01	fell	-0.07	laid	-0.05	whole	-0.16
has tau	home	-0.24	fell	-0.07	laid	-0.18	lies	-0.18
has tay	home	0.07	fell	0.09	laid	-0.2	lies	0.1	whole	-0.06
has tb	home	0.05	fell	-0.08	whole	-0.01
has te	home	0.01	fell	-0.24	laid	-0.08	lies	-0.06
has ten	home	-0.51	laid	-0.58	lies	-0.27	whole	-0.1
has tet	home	-0.15	fell	-0.31	laid	-0.05	lies	-0.05	whole	-0.15
has texas	fell	-0.08	laid	-0.07	lies	-0.03
has th	home	0.08	fell	-0.01	lies	-0.01	whole	-0.02
has tha	home	-0.01	lies	-0.05	whole	-0.25
has thach	home	0.76	fell	-0.18	laid	-0.1	lies	-0.17	whole	0.55
has thai	home	0.27	fell	-0.08	laid	-0.18	lies	0.06	whole	-0.06
has tham	home	-0.15	fell	-0.28	lies	-0.06	whole	-0.24
has than	home	-0.3	fell	-0.52	laid	0.12	lies	-0.1	whole	-0.14
has thang	home	0.08	fell	0.1	laid	-0.08	lies	0.14	whole	-0.05
has thanh	home	0.61	fell	-0.28	laid	-0.8	lies	-0.02	whole	-0.18
has thao	home	0.15	fell	-0.07	laid	-0.03	whole	0.1
has thap	home	-0.1	fell	-0.04	laid	0.09	lies	0.19
has that	home	0.52	fell	-0.22	laid	-0.15	lies	-0.06	whole	0.25
has thay	home	-0.1	fell	-0.1	laid	-0.18	lies	0.23	whole	0.1
has thcs	home	-0.16	fell	0.31	laid	-0.15	lies	-0.23	whole	-0.14
has the	home	0.11	fell	0.06	laid	-0.29	lies	-0.1	whole	-0.06
has them	home	-0.04	fell	-0.06	laid	-0.05	whole	-0.1
has theo	home	-0.11	fell	-0.05	laid	-0.02	lies	-0.02
has thi	home	-0.08	fell	-0.2	laid	-0.06	lies	-0.66	whole	-0.62
has thien	home	0.37	fell	0.23	laid	0.02	lies	-0.24	whole	0.29
has thiet	home	-0.11	fell	-0.18	laid	0.15	lies	-0.05	whole	-0.05
has thieu	home	0.33	fell	-0.06	laid	-0.2	lies	-0.03	whole	0.13
has thin	home	-0.02	fell	-0.11	lies	-0.02	whole	-0.15
has thinh	home	-0.08	fell	-0.2	laid	-0.02	lies	-0.03	whole	0.12
has tho	home	0.3	fell	-0.41	laid	0.41	lies	-0.35	whole	0.42
has thoai	fell	0.03	laid	0.22	whole	0.09
has thoat	fell	-0.06	laid	0.07	lies	-0.01	whole	0.14
has thoi	home	0.11	fell	-0.21	laid	-0.07	lies	-0.13	whole	0.18
has thom	home	-0.16	fell	0.05	laid	-0.01	lies	-0.02	whole	0.11
has thon	home	-0.11	fell	0.5	laid	-0.1	whole	-0.06
has thong	home	0.08	fell	-0.21	laid	0.4	lies	-0.31	whole	0.22
has thot	fell	-0.04	laid	0.31	lies	-0.06	whole	0.27
has thu	home	0.02	fell	-0.18	laid	-0.39	lies	-0.12	whole	0.14
has thua	home	-0.14	fell	0.41	laid	-0.13	lies	-0.07	whole	0.18
has thuan	home	0.3	fell	-0.11	laid	-0.08	lies	0.06	whole	0.16
has thuc	home	-0.02	fell	-0.02
has thung	home	-0.05	fell	0.24	laid	-0.09	whole	0.31
has thuoc	home	-0.11	fell	-0.46	laid	0.07	lies	0.02	whole	-0.19
has thuong	home	0.05	fell	0.2	laid	-0.1	lies	-0.25	whole	0.14
has thuot	home	-0.21	fell	0.06	laid	-0.11	lies	0.07	whole	0.15
has thuy	home	0.98	fell	-0.33	laid	-0.06	lies	-0.32	whole	0.45
has thuyen	home	-0.05
has thuyet	whole	-0.22
has tich	home	-0.02	fell	0.05	laid	0.09	lies	-0.07	whole	0.02
has tien	home	0.27	fell	0.08	laid	0.07	lies	-0.37	whole	0.31
has tieng	home	-0.16	fell	0.14	laid	-0.09	lies	-0.07	whole	-0.14
has tiep	home	-0.04	fell	0.03	laid	-0.01	lies	-0.01
has tieu	home	-0.4	fell	-0.59	laid	0.32	lies	-0.4	whole	-0.09
has tim	home	-0.2	fell	-0.24	laid	-0.27	lies	-0.3	whole	-0.04
has tin	home	0.3	fell	-0.08	laid	-0.25	lies	-0.26	whole	0.05
has tinh	home	-0.11	fell	-0.24	laid	-0.34	lies	0.21	whole	0.13
has tnxp	home	-0.49	fell	-0.3	laid	-0.05	lies	-0.07	whole	-0.21
has to	home	-0.18	fell	0.22	laid	-0.34	lies	-0.07	whole	0.08
has toan	fell	-0.15	laid	-0.21	lies	-0.11	whole	-0.08
has toc	home	-0.25	laid	-0.14	lies	0.19	whole	-0.14
has toi	home	-0.45	fell	-0.11	laid	-0.2	lies	-0.01	whole	-0.43
has ton	home	-0.03	fell	0.06	laid	-0.03	lies	0.01	whole	0.16
has tong	home	-0.28	fell	-0.07	laid	-0.25	lies	-0.09	whole	-0.27
has tp	home	-0.08	fell	-0.19	laid	-0.07	lies	0.06	whole	0.15
has tqlc	fell	-0.15
has tra	home	0.5	fell	-0.22	laid	0.01	lies	-0.21	whole	0.08
has trac	home	-0.11	fell	-0.12	laid	0.22	lies	-0.08	whole	0.01
has trach	home	0.31	fell	0.02	laid	0.22	lies	0.18	whole	0.49
has trai	home	-0.11	fell	-0.36	laid	0.59	lies	-0.28	whole	-0.03
has tram	home	-0.35	fell	0.48	laid	0.43	lies	-0.26	whole	0.26
has tran	home	-0.53	fell	0.28	laid	-0.65	lies	0.23	whole	0.19
has trang	home	0.14	fell	-0.29	laid	-0.09	lies	0.67	whole	0.51
has tranh	fell	0.15	laid	0.19	lies	-0.08	whole	-0.01
has trao	home	0.1	fell	-0.08	laid	-0.01	whole	0.08
has trapeang	fell	0.11	laid	0.01	lies	-0.06	whole	0.08
has trau	home	-0.05	fell	0.02	lies	-0.11	whole	0.14
has tre	home	0.1	fell	-0.1	laid	0.13	lies	-0.18	whole	-0.09
has tren	home	-0.45	fell	0.23	laid	-0.14	lies	-0.31	whole	-0.18
has treo	home	-0.01	fell	0.03	laid	0.03	lies	-0.05	whole	0.26
has tri	home	-0.18	fell	0.19	laid	-0.13	lies	-0.29	whole	0.06
has trich	home	-0.05	fell	-0.02	laid	-0.08	lies	0.17	whole	-0.26
has trieu	home	0.23	fell	-0.1	laid	-0.37	lies	-0.14	whole	0.23
has trinh	home	0.09	laid	-0.17	lies	-0.13	whole	-0.01
has tro	home	-0.07	fell	-0.13	laid	-0.22	lies	0.04	whole	-0.13
has troi	home	-0.04	fell	-0.02	laid	0.11	lies	-0.06	whole	-0.2
has trom	home	0.12	fell	0.05	laid	-0.07	lies	-0.05	whole	0.15
has tron	home	-0.03	fell	0.11	laid	0.04	lies	-0.01	whole	-0.18
has trong	home	-0.23	fell	0.02	laid	-0.01	lies	-0.04	whole	0.06
has tru	home	-0.14	laid	-0.14	lies	-0.04	whole	-0.09
has trua	home	-0.07	fell	-0.01	laid	-0.02
has truc	home	-0.03	laid	0.17	lies	-0.05	whole	0.15
has trung	home	0.17	fell	-0.46	laid	0.1	lies	-0.77
has truoc	home	-0.03	fell	0.1	laid	-0.32	lies	-0.02	whole	0.12
has truong	home	-0.67	fell	-0.27	laid	-0.29	lies	0.21	whole	-0.34
has truyen	fell	-0.27	laid	-0.02	lies	-0.01
has tt	home	0.04	fell	-0.12	whole	0.2
has tu	home	0.26	fell	0.01	laid	-0.16	lies	-0.36	whole	0.32
has tuan	home	-0.08	laid	-0.15	lies	-0.05	whole	-0.22
has tuat	home	-0.08	fell	-0.11	laid	-0.07	lies	-0.02	whole	-0.33
has tuc	home	-0.21	fell	-0.15	laid	-0.1	lies	-0.08
has tui	home	-0.16	fell	-0.06	laid	-0.15	lies	-0.14	whole	-0.07
has tul	home	0.14	fell	-0.29	laid	-0.1	lies	0.11	whole	0.04
has tum	home	-0.12	fell	0.26	laid	0.16	lies	-0.07
has tung	home	0.05	fell	0.09	laid	-0.07	lies	-0.04	whole	-0.1
has tuoi	home	-0.03	fell	-0.06	laid	-0.03	lies	-0.01
has tuong	home	0.02	fell	0.29	laid	-0.05	lies	-0.21
has tuy	home	-0.07	fell	0.2	lies	0.11	whole	0.16
has tuyen	home	0.15	fell	-0.01	laid	0.13	lies	-0.13
has ty	home	-0.14	fell	-0.07	laid	-0.07	whole	-0.02
has u	home	-0.01	fell	0.01	laid	0.21	lies	0.15	whole	-0.02
has ubnd	home	-0.02	fell	-0.05	laid	-0.02	lies	-0.01
has uc	home	-0.08	fell	-0.28	laid	-0.02	lies	-0.01
has ui	home	-0.01	fell	-0.09	laid	0.12	lies	-0.01	whole	0.06
has ung	home	0.27	fell	0.07	laid	-0.02	lies	-0.09	whole	0.31
has uong	home	-0.02	fell	-0.21	laid	-0.05	lies	-0.05	whole	0.11
has ut	home	-0.18	fell	0.16	laid	-0.25	lies	-0.07	whole	0.18
has uy	home	-0.48	fell	-0.28	laid	0.05	lies	-0.09	whole	-0.15
has uyen	home	0.23	fell	0.1	laid	0.09	lies	0.08	whole	0.15
has v	home	-0.16	fell	-0.15	laid	-0.07	lies	-0.01
has va	home	0.25	fell	-0.08	laid	0.1	lies	-0.03	whole	-0.36
has vac	fell	0.13	lies	-0.01	whole	-0.1
has vach	fell	-0.14	laid	-0.02
has vai	laid	0.21	whole	0.18
has vam	home	-0.12	fell	0.32	laid	-0.25	lies	-0.19	whole	0.14
has van	home	-0.3	fell	-0.19	laid	-0.8	lies	-0.43	whole	-0.1
has vang	home	0.13	fell	-0.27	laid	0.07	lies	0.04	whole	0.18
has vao	home	-0.13	fell	-0.1	laid	-0.07	lies	0.04	whole	-0.09
has vap	fell	-0.02
has vat	fell	-0.09	laid	-0.01	whole	-0.29
has vay	home	-0.11	fell	0.1	laid	-0.06	lies	-0.03	whole	0.05
has vc	home	-0.01	fell	-0.11	laid	-0.01
has ve	home	-0.78	fell	-0.42	laid	0.01	lies	0.24	whole	-0.57
has ven	fell	-0.15	laid	0.23	lies	-0.09	whole	0.11
has vet	fell	0.13	lies	-0.02	whole	-0.08
has vi	home	-0.24	fell	0.35	laid	-0.26	lies	0.04	whole	-0.19
has viec	home	-0.02
has vien	home	-0.41	fell	-0.19	laid	0.07	lies	-0.14	whole	-0.21
has vieng	home	-0.02	fell	-0.05	lies	-0.02
has viet	home	-0.25	fell	-0.07	laid	-0.44	lies	-0.3	whole	-0.06
has vihear	home	-0.11	fell	-0.28	laid	0.09	lies	-0.12	whole	-0.01
has vinh	home	0.36	fell	0.13	laid	0.22	lies	-0.31	whole	0.19
has vn	fell	-0.05	laid	-0.07	lies	-0.03
has vnah	fell	-0.02
has vnch	home	-0.01	fell	-0.22	laid	-0.04
has vo	home	0.36	fell	0.1	laid	-0.2	lies	0.14	whole	-0.15
has voi	home	0.12	fell	0.09	laid	0.12	lies	-0.17	whole	0.05
has vong	home	-0.13	fell	-0.08	laid	-0.08	lies	0.13	whole	0.18
has vot	home	-0.15	fell	-0.04	laid	-0.24	lies	-0.04	whole	-0.15
has vu	home	0.12	fell	-0.38	laid	-0.05	lies	-0.21	whole	0.36
has vua	fell	-0.06	whole	-0.04
has vuc	home	0.08	fell	-0.05	laid	0.02	lies	0.42	whole	0.21
has vui	fell	0.01	laid	0.07	whole	0.03
has vung	home	-0.1	fell	0.04	laid	0.2	lies	-0.09	whole	0.06
has vuon	home	-0.2	laid	0.82	lies	0.06	whole	0.58
has vuong	home	-0.07	fell	-0.08	laid	-0.02	whole	-0.13
has vuot	home	-0.03	fell	0.05	laid	-0.02	whole	-0.13
has vy	home	0.12	fell	-0.04	whole	0.2
has x	fell	-0.03	laid	-0.02	lies	-0.04	whole	0.07
has xa	home	0.39	fell	0.34	laid	0.07	lies	0.13	whole	0.43
has xac	home	-0.06	fell	-0.17	laid	-0.09	lies	-0.04	whole	-0.48
has xang	home	-0.12	fell	0.26	lies	-0.03	whole	-0.05
has xanh	home	-0.02	fell	-0.12	laid	-0.1	lies	-0.04
has xat	home	0.29	fell	0.02	laid	-0.04	whole	-0.06
has xay	home	-0.03	fell	0.23	laid	-0.05	lies	-0.07	whole	0.07
has xe	home	-0.16	fell	-0.34	laid	0.07	lies	-0.19	whole	0.01
has xem	home	-0.07	fell	-0.13	laid	-0.21	lies	-0.08
has xep	fell	-0.05	laid	-0.25	lies	0.08
has xi	fell	-0.03	laid	-0.17	lies	-0.01	whole	-0.2
has xiem	home	-0.09	fell	0.18	laid	0.13	lies	-0.07	whole	0.03
has xieng	home	-0.17	fell	0.12	laid	0.13	lies	-0.08	whole	-0.13
has xin	home	0.03	fell	-0.01	laid	-0.04	lies	-0.04	whole	0.1
has xoai	home	-0.12	fell	0.11	laid	0.05	lies	-0.13	whole	0.33
has xoan	home	-0.04
has xom	home	0.18	fell	-0.06	laid	-0.51	lies	0.23	whole	-0.13
has xu	laid	0.08	whole	-0.24
has xua	fell	-0.12	laid	-0.01	whole	-0.23
has xuan	home	0.49	fell	0.03	lies	-0.04	whole	0.01
has xung	home	-0.13	fell	-0.09	laid	-0.01	lies	-0.01
has xuoi	home	-0.04	fell	-0.04	laid	-0.01
has xuong	home	0.07	fell	-0.28	laid	0.03	lies	-0.24	whole	-0.09
has xuyen	home	0.62	fell	0.09	laid	-0.15	lies	-0.28	whole	0.23
has y	home	0.27	fell	-0.17	laid	-0.2	lies	-0.37	whole	-0.13
has ya	home	-0.01	fell	-0.24	lies	-0.04	whole	-0.1
has yang	home	-0.03	fell	0.34	laid	-0.09	whole	0.15
has yd	fell	-0.23	lies	-0.03
has yen	home	1.15	fell	-0.89	lies	-0.38	whole	0.2
has yeu	fell	-0.03	laid	-0.12	lies	-0.03
has yk	fell	-0.01
in:again	home	-0.06	fell	-0.07	laid	-0.13	lies	-0.01	whole	-0.25
in:aka	home	-0.39	fell	-0.06	laid	0.08	lies	0.13	whole	-0.21
in:alive	home	-0.2	fell	-0.35	laid	-0.24	lies	-0.02	whole	-0.17
in:at	home	-0.38	fell	0.18	laid	0.71	lies	0.34	whole	-0.16
in:battle	home	-0.37	fell	0.05	laid	0.15	lies	-0.54	whole	-0.48
in:born	home	-0.28	fell	-0.06	laid	-0.01	lies	-0.03
in:bury	home	-0.35	fell	-0.08	laid	0.69	lies	0.01	whole	-0.12
in:capture	home	0.05	fell	-0.08	laid	-0.12	lies	-0.16	whole	-0.19
in:contact	home	-0.18	fell	-0.1	laid	-0.13	lies	-0.02	whole	-0.21
in:died	home	-0.38	fell	-0.79	lies	-0.12	whole	-0.53
in:enlist	home	-0.18	fell	-0.28	laid	-0.05	lies	-0.05	whole	-0.22
in:fell	home	-0.09	fell	-0.31	laid	-0.09	lies	-0.15	whole	-0.38
in:grave	home	-0.45	fell	-0.69	laid	-0.22	lies	-0.17	whole	-0.41
in:home	home	0.38	fell	-0.51	laid	0.26	lies	-0.2	whole	-0.3
in:joined	home	-0.16	fell	-0.17	laid	-0.02	lies	-0.03	whole	-0.22
in:laid	home	-0.08	fell	0.15	laid	-0.03	lies	-0.03	whole	-0.02
in:letter	home	-0.1	fell	-0.23	laid	-0.2	lies	-0.09	whole	-0.2
in:level	home	0.1	fell	0.01	laid	0.01	lies	0.19	whole	-0.28
in:link	home	-0.81	fell	-0.73	laid	-0.18	lies	-0.27	whole	-0.57
in:martyr	home	-0.25	fell	-0.25	laid	-0.26	lies	-0.22	whole	-0.29
in:moved	home	0.06	fell	-0.18	laid	-0.27	lies	-0.04	whole	-0.54
in:naming	home	-0.4	fell	-0.4	laid	-0.38	lies	-0.22	whole	-0.16
in:notice	home	-0.37	fell	-0.36	laid	-0.27	lies	-0.3
in:office	home	-0.65	fell	-0.48	laid	-0.17	lies	-0.4	whole	-0.03
in:post	home	-0.75	fell	-0.17	laid	-0.28	lies	-0.42	whole	-0.42
in:rank	home	-0.49	fell	-0.49	laid	-0.23	lies	-0.14	whole	-0.37
in:returned	home	-0.07	fell	-0.04	laid	-0.14	whole	-0.12
in:self	home	-0.27	fell	0.02	laid	-0.06	lies	0.07	whole	-0.04
in:site	home	-0.77	fell	0.65	laid	0.16	lies	0.19	whole	0.27
in:stop	home	-0.12	fell	-0.4	laid	-0.04	lies	-0.09	whole	0.09
in:tells	home	-0.31	fell	-0.87	laid	-0.54	lies	-0.25	whole	-0.52
in:thing	home	-0.35	fell	0.4	laid	0.41	lies	0.21	whole	0.16
in:title	home	-0.11	fell	0.13	laid	0.13	lies	-0.14	whole	0.15
last 1	home	-0.01	fell	-0.2	laid	-0.16	lies	-0.04
last 10	fell	-0.09	laid	-0.08
last 102	fell	-0.09	laid	-0.05	lies	0.17	whole	0.2
last 105	laid	-0.1
last 11	fell	-0.11	laid	-0.12	lies	0.1
last 12	home	-0.03	fell	-0.13	laid	-0.05	lies	0.08	whole	0.21
last 13	fell	-0.02	laid	0.13	lies	-0.03	whole	0.07
last 14	home	-0.01	fell	-0.18	laid	-0.04	lies	-0.1	whole	-0.2
last 15	fell	-0.03	laid	0.02	lies	-0.01	whole	0.05
last 16	laid	-0.01	whole	-0.05
last 174	fell	-0.1	laid	-0.06	whole	-0.22
last 18	lies	0.01
last 19	fell	0.12	lies	-0.01
last 2	home	-0.05	fell	-0.01	laid	0.08	lies	0.28	whole	0.22
last 20	home	-0.2	fell	0.28	laid	-0.06	lies	-0.11	whole	-0.11
last 21	fell	-0.03	laid	-0.03	lies	0.13	whole	0.04
last 22	home	-0.02	fell	0.12	laid	0.2	lies	-0.07	whole	0.1
last 25	home	-0.04
last 27	fell	-0.02	laid	0.25	whole	-0.22
last 3	home	-0.1	fell	-0.44	laid	-0.18	lies	0.04	whole	-0.34
last 30	home	0.13	fell	-0.07	whole	-0.02
last 308	fell	-0.03
last 31	fell	-0.15	laid	0.12	lies	0.18	whole	0.24
last 312	fell	-0.02
last 316	fell	-0.08
last 320	fell	-0.03
last 325	fell	-0.07	laid	-0.01
last 33	fell	-0.01
last 34	home	-0.09	fell	-0.1
last 341	fell	-0.02
last 36	home	-0.02	laid	-0.01
last 37	fell	0.23	whole	0.15
last 4	home	-0.08	fell	-0.4	laid	-0.01	lies	-0.08	whole	-0.23
last 40	fell	-0.12
last 41	fell	-0.06	laid	0.14
last 42	laid	-0.01
last 479	fell	-0.08	lies	-0.01
last 48	fell	-0.02
last 5	home	-0.07	fell	0.02	laid	-0.06	lies	-0.11	whole	0.25
last 500m	fell	-0.1	laid	0.28	lies	-0.03	whole	0.12
last 54	fell	0.12	whole	0.06
last 559	home	-0.02	fell	0.22	laid	-0.01	whole	0.17
last 6	home	-0.08	fell	-0.2	laid	-0.17	lies	-0.12	whole	-0.17
last 66	home	-0.01	fell	-0.04	laid	-0.03	lies	-0.01
last 68	home	0.04	fell	-0.07	laid	0.1	lies	-0.01
last 69	fell	-0.02
last 7	home	-0.14	fell	-0.46	laid	-0.24	lies	0.19	whole	0.06
last 71	home	-0.06	fell	-0.13	laid	-0.01
last 72	fell	-0.06	whole	-0.25
last 74	home	-0.02	fell	0.13	whole	-0.06
last 75	home	-0.03	fell	-0.01	laid	0.11	lies	-0.04	whole	-0.13
last 772	fell	0.17	laid	-0.06	lies	-0.03	whole	0.03
last 8	home	-0.02	fell	-0.22	laid	0.02	lies	-0.03	whole	-0.14
last 82	fell	-0.06	laid	-0.01	lies	0.25	whole	0.19
last 873	fell	-0.2
last 88	laid	0.08	lies	-0.13	whole	0.06
last 9	home	-0.06	fell	-0.13	laid	-0.04	lies	0.29	whole	0.11
last a	home	-0.27	fell	0.12	laid	0.01	lies	-0.23	whole	-0.2
last a1	fell	-0.03	lies	0.07	whole	0.11
last adn	fell	-0.01
last ai	home	-0.04	fell	-0.08	laid	-0.01
last ak	fell	-0.01
last am	home	0.12	fell	0.12	lies	-0.01	whole	0.03
last an	home	0.43	fell	-0.12	laid	-0.16	lies	0.18	whole	0.18
last anh	home	0.15	fell	0.1	lies	-0.09	whole	0.1
last ao	fell	0.11	laid	-0.01	whole	0.06
last ap	home	-0.01	fell	-0.01	whole	-0.2
last b	home	-0.03	fell	-0.07	laid	-0.09	lies	-0.09	whole	-0.08
last b3	home	-0.03	whole	0.02
last b40	home	-0.01
last b5	home	-0.09	fell	-0.16
last b52	fell	-0.16
last ba	home	0.06	fell	-0.31	laid	0.04	lies	-0.17	whole	-0.04
last bac	home	0.43	laid	-0.02	lies	-0.07	whole	-0.02
last bach	home	-0.06	fell	-0.07	laid	-0.01	whole	-0.03
last bai	home	0.09	fell	-0.27	laid	-0.14	lies	-0.06	whole	-0.18
last ban	home	-0.26	fell	-0.05	laid	-0.16	lies	0.07	whole	-0.27
last bang	home	0.49	fell	-0.1	laid	-0.15	lies	0.01	whole	0.19
last bao	home	0.11	fell	-0.36	laid	-0.2	lies	0.03	whole	0.03
last battambang	home	-0.01	fell	0.11	laid	-0.13	lies	-0.1	whole	-0.14
last bay	home	-0.04	fell	0.1	laid	0.01	lies	-0.12	whole	0.12
last be	home	0.14	fell	-0.02	laid	-0.06	lies	0.01	whole	-0.07
last ben	home	0.08	fell	-0.26	laid	-0.02	lies	-0.05
last bi	home	-0.07	fell	-0.11	laid	-0.03	lies	-0.01	whole	-0.02
last bia	home	-0.01	fell	0.01	laid	-0.09	lies	-0.04	whole	0.06
last bich	home	-0.06	laid	-0.01	lies	0.14	whole	0.05
last bien	home	-0.32	fell	-0.19	laid	-0.44	lies	0.08	whole	-0.22
last biet	home	-0.07	fell	-0.12	laid	-0.07	lies	-0.03
last bieu	home	-0.15	fell	-0.01	laid	0.02	whole	-0.12
last binh	home	0.5	fell	-0.29	laid	-0.2	lies	-0.06	whole	0.16
last bo	home	-0.05	laid	0.07	lies	-0.15	whole	-0.07
last boi	home	0.15	fell	-0.04	lies	-0.01	whole	0.21
last bom	home	-0.04	fell	-0.26	laid	0.08	lies	0.07	whole	-0.1
last bon	home	-0.07	fell	-0.28	whole	-0.07
last bong	home	-0.06	fell	-0.15	laid	-0.11	lies	0.14	whole	0.01
last bot	home	0.18	fell	-0.01	whole	-0.07
last bua	laid	-0.06	lies	-0.04	whole	-0.12
last bung	fell	0.17	laid	-0.17	whole	0.06
last buoc	home	-0.01	fell	-0.08	laid	-0.45	lies	-0.04	whole	-0.27
last buoi	fell	-0.08	whole	-0.12
last buon	fell	-0.12	lies	-0.06	whole	-0.17
last buu	fell	0.05	laid	0.01	whole	0.04
last c	home	-0.08	fell	-0.01	lies	0.07
last c1	fell	-0.02	whole	0.02
last c2	fell	0.19	whole	0.21
last ca	fell	-0.04	laid	-0.03	whole	-0.01
last cai	home	-0.04	fell	-0.02	laid	0.14	lies	-0.02	whole	-0.16
last cam	home	0.13	fell	-0.15	laid	0.06	lies	-0.04	whole	-0.24
last campuchia	fell	-0.19	laid	0.18	whole	0.06
last can	home	-0.15	fell	-0.16	laid	-0.18	lies	-0.02	whole	-0.53
last cang	fell	-0.05
last canh	home	-0.09	fell	0.27	laid	-0.26	lies	-0.16	whole	-0.05
last cao	fell	0.01	laid	-0.01	lies	-0.03	whole	-0.15
last cap	home	-0.05	fell	-0.1	lies	-0.02
last cat	home	-0.05	fell	0.09	laid	0.16	lies	0.25	whole	-0.02
last cau	home	-0.01	fell	-0.15	laid	-0.01	lies	-0.06	whole	-0.05
last cay	home	0.08	fell	0.05	laid	0.1	whole	0.05
last cha	home	-0.01	fell	-0.18	laid	0.23	whole	-0.03
last chai	laid	-0.03	lies	0.04
last cham	home	-0.12	fell	0.13	laid	0.14	whole	0.17
last chan	home	-0.01	fell	0.02	laid	0.07	lies	-0.01	whole	0.14
last chang	whole	-0.03
last chanh	home	0.02	fell	0.01	laid	-0.06	lies	-0.05	whole	-0.07
last chap	fell	-0.07	laid	-0.06	lies	0.03	whole	0.02
last chau	home	0.41	fell	-0.31	laid	-0.22	lies	-0.2	whole	0.05
last chay	home	-0.03	fell	-0.01	laid	0.08	lies	-0.05	whole	0.07
last che	fell	0.01	laid	0.05	lies	-0.04	whole	-0.25
last cheng	home	-0.05	laid	0.07	lies	-0.04	whole	-0.11
last chi	home	-0.05	fell	-0.03	laid	-0.16	lies	-0.12	whole	-0.29
last chia	fell	0.1	laid	-0.06	lies	-0.01	whole	0.16
last chiec	whole	0.18
last chien	home	-0.07	fell	-0.03	laid	-0.09	lies	-0.04	whole	0.02
last chieu	home	-0.04	fell	0.12	laid	-0.22	lies	0.26	whole	-0.01
last chin	fell	-0.13	lies	-0.05
last chinh	home	-0.19	fell	-0.03	whole	-0.05
last cho	home	-0.05	fell	-0.18	laid	0.07	lies	-0.08	whole	-0.32
last chong	fell	0.06	whole	0.04
last chot	home	-0.01	fell	-0.04
last chqs	home	-0.03	fell	-0.08	lies	-0.03
last chu	home	-0.17	fell	-0.15	laid	-0.08	lies	-0.03	whole	-0.17
last chua	home	-0.04	fell	0.18	laid	0.22	lies	0.01	whole	0.08
last chuc	laid	-0.1	whole	0.09
last chum	home	-0.07	fell	0.31	laid	-0.21	lies	-0.01	whole	0.08
last chung	home	-0.14	fell	0.11	laid	-0.02	lies	-0.01	whole	0.03
last chuong	home	0.24	fell	-0.09	laid	-0.01	lies	-0.01	whole	-0.01
last chup	fell	-0.03	laid	0.1	whole	0.09
last chuyen	home	-0.02	fell	-0.08	whole	-0.02
last co	laid	0.1	lies	0.05	whole	-0.25
last coc	home	-0.01	fell	0.04	laid	-0.14	whole	0.02
last coi	home	-0.03	lies	-0.01	whole	-0.13
last con	home	0.05	fell	0.09	lies	-0.07	whole	-0.05
last cong	home	0.23	fell	-0.17	laid	-0.12	lies	-0.16	whole	-0.11
last cot	home	-0.03	fell	-0.11	laid	-0.31	lies	-0.05	whole	-0.23
last cu	home	-0.12	fell	0.13	laid	0.14	lies	-0.23	whole	-0.03
last cua	home	-0.03	fell	-0.07	lies	-0.06	whole	-0.07
last cuc	home	-0.04	whole	-0.02
last cung	home	-0.06	fell	0.17	laid	-0.03	lies	-0.04	whole	0.09
last cuoi	fell	-0.06	laid	-0.13	whole	-0.01
last cuon	home	-0.06	fell	0.08	whole	0.02
last cuong	home	-0.02	fell	-0.28	laid	-0.11	lies	-0.04	whole	-0.22
last cuu	home	0.14	fell	0.17	laid	-0.12	lies	-0.04	whole	0.03
last d	home	-0.12	fell	0.07	laid	-0.05	lies	-0.04	whole	0.03
last d2	laid	0.04	whole	0.05
last d4	fell	0.11	whole	0.06
last da	fell	-0.11	laid	0.47	lies	-0.12	whole	-0.08
last dac	fell	-0.19	laid	0.04	lies	0.05	whole	0.09
last dai	home	0.02	fell	0.26	laid	-0.22	lies	-0.08	whole	0.2
last dam	fell	-0.11	laid	-0.02	whole	-0.03
last dan	home	-0.17	fell	-0.13	laid	-0.02	lies	-0.04
last dang	home	-0.07	fell	0.46	laid	0.19	lies	-0.12	whole	0.39
last danh	home	-0.1	laid	-0.04	lies	0.07	whole	-0.09
last dao	home	-0.2	fell	-0.05	laid	0.03	lies	-0.03
last dap	home	-0.04	laid	-0.01	whole	-0.11
last dat	home	0.11	fell	-0.05	laid	0.08	lies	-0.15	whole	0.03
last dau	home	-0.24	fell	-0.41	laid	-0.21	lies	-0.28	whole	-0.13
last day	home	-0.19	fell	-0.15	laid	-0.28	lies	-0.07	whole	-0.12
last de	home	-0.12	fell	-0.17	laid	-0.08	lies	-0.1	whole	-0.29
last dec	home	0.09	fell	-0.05	whole	0.05
last dem	fell	-0.02	laid	-0.05	lies	0.02
last den	home	-0.15	fell	0.06	laid	-0.19	lies	-0.07	whole	-0.06
last deo	fell	-0.14
last deu	home	-0.04	lies	-0.07
last di	fell	0.02	whole	0.03
last dia	fell	-0.04	laid	0.09	whole	-0.08
last dich	home	-0.04	fell	-0.22	laid	-0.05
last diem	home	0.04	fell	-0.04	laid	-0.04	whole	-0.06
last dien	home	-0.09	fell	-0.15	laid	-0.08	lies	0.02	whole	-0.22
last din	home	-0.02	fell	0.07	laid	-0.09	lies	0.13	whole	-0.02
last dinh	home	0.14	fell	0.21	laid	0.06	lies	-0.42	whole	0.32
last do	home	-0.21	lies	0.06	whole	-0.02
last doai	home	-0.05	whole	-0.02
last doan	home	-0.1	fell	-0.04	laid	0.12	lies	-0.11	whole	0.25
last doc	home	-0.06	fell	0.04	laid	-0.28	lies	0.14	whole	0.01
last doi	home	-0.11	fell	-0.56	laid	0.05	lies	-0.36	whole	-0.35
last dom	home	-0.02	fell	-0.09	laid	-0.02	lies	0.05
last don	home	-0.13	fell	-0.25	laid	-0.2	lies	-0.1	whole	-0.21
last dong	home	0.2	fell	0.09	laid	-0.17	lies	-0.07	whole	0.05
last drang	home	-0.01	laid	-0.14	lies	-0.02	whole	-0.02
last du	fell	-0.11	laid	-0.09	lies	-0.03	whole	0.03
last dua	home	-0.11	fell	-0.02	laid	0.3	lies	-0.02	whole	-0.12
last duc	home	-0.08	fell	0.4	laid	-0.21	lies	-0.17	whole	-0.2
last dung	fell	-0.19	laid	-0.16	lies	0.19	whole	0.17
last duoc	home	-0.15	fell	-0.09	laid	-0.04	whole	-0.08
last duoi	home	-0.01	fell	-0.06	laid	-0.03	lies	-0.01	whole	-0.06
last duong	home	0.3	fell	-0.37	laid	0.02	lies	0.32	whole	-0.11
last e	home	-0.01	fell	0.13	laid	-0.06	lies	-0.05	whole	-0.01
last e174	home	-0.01	fell	-0.01
last e24	home	-0.03	whole	-0.15
last e88	home	-0.15	fell	-0.05	laid	-0.01
last em	home	-0.29	fell	-0.11	laid	0.02	lies	0.22	whole	0.14
last f10	home	-0.06	fell	-0.13	lies	-0.01	whole	-0.16
last f3	home	-0.1	fell	-0.05	lies	-0.02
last f320	home	-0.01	fell	-0.05	lies	-0.01	whole	-0.17
last f325	home	-0.08	fell	-0.05
last f330	home	-0.01	fell	-0.14	laid	-0.05	lies	-0.01
last f7	fell	-0.06
last f9	home	-0.03
last gach	fell	-0.01	laid	0.28	lies	-0.02
last gai	home	-0.1	fell	-0.08	laid	0.01	lies	-0.04
last gang	fell	0.26	laid	-0.05	lies	-0.01	whole	-0.03
last gao	fell	0.1	laid	0.17	lies	0.05	whole	0.06
last gay	fell	-0.04	laid	0.18	whole	0.15
last gbt	fell	-0.04
last ghi	home	-0.11	fell	-0.29	laid	-0.23	lies	0.11	whole	-0.12
last gi	home	-0.08	fell	-0.06	laid	-0.11	lies	-0.01
last gia	fell	-0.17	laid	0.05	lies	0.06	whole	-0.13
last giac	fell	-0.17	laid	-0.06
last giai	home	-0.03	fell	-0.01
last giam	fell	-0.02	laid	-0.02
last giang	home	0.18	fell	0.41	laid	-0.17	lies	-0.04	whole	0.15
last gianh	fell	0.07	whole	0.07
last giao	home	-0.03	fell	0.31	laid	0.04	whole	0.17
last giay	home	-0.01	fell	0.09	laid	-0.05	whole	0.06
last gieng	home	0.13	fell	-0.07	laid	0.27	whole	0.1
last gio	fell	-0.03	whole	-0.05
last giu	home	-0.01	fell	-0.07	laid	-0.01
last giua	fell	0.07	whole	0.02
last gium	laid	-0.06	lies	-0.01
last giuoc	fell	-0.05	laid	-0.07	lies	0.26	whole	0.06
last giup	home	-0.06	fell	-0.17	laid	-0.14	lies	-0.1
last glei	home	0.12	fell	-0.06	whole	0.09
last go	home	-0.01	fell	0.03	laid	-0.04	lies	-0.13
last goc	whole	-0.02
last goi	home	-0.1
last gon	home	-0.12	fell	0.09	laid	-0.11	lies	-0.04	whole	0.2
last gui	home	-0.01	fell	-0.08	laid	-0.01	lies	0.04
last h	home	0.02	fell	-0.04	laid	-0.02	lies	-0.04	whole	-0.11
last ha	home	0.28	fell	0.12	laid	0.08	lies	0.04	whole	0.25
last hai	home	0.15	fell	0.01	laid	-0.45	lies	0.18	whole	-0.07
last ham	home	-0.05	fell	-0.31	laid	-0.15	lies	-0.01	whole	-0.24
last han	home	-0.18	fell	0.1	laid	0.07	lies	-0.08	whole	-0.03
last hang	home	-0.04	fell	-0.26	laid	-0.13	lies	-0.08	whole	-0.15
last hanh	home	0.02	fell	-0.14	laid	-0.01	lies	-0.05	whole	0.14
last hao	home	0.04	fell	-0.24	laid	0.11	lies	-0.06	whole	-0.35
last hau	home	0.09	fell	0.06	laid	-0.09	lies	-0.05	whole	-0.03
last hay	laid	-0.07	lies	-0.18
last he	fell	-0.03	laid	0.31	lies	-0.01
last hen	home	-0.04	fell	0.08	laid	-0.01	whole	0.11
last heo	laid	-0.01	whole	-0.06
last het	fell	0.04	laid	-0.05	lies	-0.04	whole	-0.06
last hien	home	-0.03	fell	-0.13	laid	0.06	lies	0.15
last hieng	fell	0.09	laid	0.08	whole	0.07
last hiep	home	-0.06	fell	0.29	laid	-0.04	whole	-0.18
last hieu	home	-0.05	fell	-0.11	laid	-0.18	lies	-0.05	whole	0.19
last hinh	laid	-0.02
last ho	home	-0.09	fell	-0.07	laid	-0.12	lies	-0.08	whole	0.13
last hoa	home	0.41	fell	0.14	laid	-0.23	lies	-0.12	whole	0.27
last hoang	home	-0.04	fell	0.24	laid	0.06	lies	-0.04	whole	-0.44
last hoc	home	-0.05	fell	-0.09	laid	0.3	lies	0.24
last hoe	home	-0.06	fell	-0.04	lies	-0.03	whole	-0.04
last hoi	home	-0.27	fell	-0.12	laid	0.04	lies	0.07	whole	0.16
last hom	fell	-0.04
last hon	home	-0.02	fell	0.09	laid	-0.13	whole	-0.02
last hong	home	-0.07	fell	-0.15	laid	-0.05	lies	-0.02	whole	-0.13
last hop	home	-0.01	fell	-0.2	laid	-0.09	lies	-0.08	whole	-0.1
last hp	home	0.18	fell	-0.06	whole	0.15
last hs	home	0.21	fell	-0.05	lies	-0.02	whole	-0.02
last hue	home	0.17	fell	0.16	laid	-0.06	lies	-0.04	whole	0.15
last hung	home	0.3	fell	0.2	laid	-0.2	lies	0.04	whole	0.2
last huong	home	-0.13	fell	-0.09	lies	-0.06	whole	-0.04
last huu	home	-0.03	whole	-0.03
last huy	home	-0.05	fell	-0.02	laid	0.26	lies	-0.01	whole	0.12
last huyen	home	-0.01	fell	-0.03	laid	-0.06	lies	-0.04
last hy	home	0.07	laid	-0.02	lies	-0.03	whole	0.1
last ii	home	-0.01	laid	-0.07
last k	home	-0.02	fell	0.06	lies	-0.02	whole	-0.18
last k23	whole	-0.09
last kan	home	0.19	fell	-0.04	whole	-0.05
last kb	home	-0.01	fell	-0.29
last ke	home	0.07	fell	-0.2	laid	-0.08	lies	-0.04	whole	-0.19
last keo	fell	0.12	laid	-0.13
last ket	home	-0.08	fell	-0.09	laid	-0.1	lies	-0.04	whole	-0.04
last keu	home	-0.04	fell	-0.01
last kh	home	-0.04	fell	-0.02
last kha	fell	-0.01	lies	-0.02	whole	0.07
last khac	home	-0.06	fell	-0.15	laid	-0.1	lies	-0.02	whole	-0.04
last khai	home	-0.02	fell	-0.02	laid	-0.03	lies	0.01	whole	-0.07
last kham	laid	0.1	whole	0.08
last khanh	home	0.04	fell	0.01	laid	0.11	lies	0.24	whole	0.01
last khao	laid	-0.14	whole	0.05
last khe	fell	-0.07	laid	-0.15	lies	-0.16	whole	-0.02
last khieng	laid	-0.05
last khmer	home	-0.18
last kho	fell	-0.17	laid	-0.1
last khoa	home	-0.14	fell	-0.04
last khoan	fell	-0.05
last khoang	home	-0.13	fell	0.11	laid	0.12	lies	-0.03	whole	0.11
last khoi	home	-0.03	fell	-0.17	laid	0.08	lies	-0.01
last khong	home	-0.03	whole	0.02
last khu	fell	-0.32	laid	-0.02	lies	-0.02	whole	-0.4
last khue	home	-0.1	laid	-0.06	lies	0.07
last khuong	home	0.03	laid	-0.07	lies	0.04	whole	0.14
last kia	fell	0.2	laid	-0.29	lies	-0.07
last kich	home	-0.04	fell	-0.33	laid	-0.01
last kiem	home	-0.02	fell	-0.11	laid	-0.17	lies	0.21	whole	-0.07
last kien	home	-0.04	lies	-0.01	whole	-0.11
last kiet	home	0.08	fell	0.14	whole	0.36
last kieu	home	-0.15	lies	-0.05	whole	-0.05
last kim	home	-0.02	fell	-0.01	laid	-0.05	lies	-0.01	whole	-0.13
last kinh	home	-0.17	fell	-0.22	laid	0.34	lies	-0.04	whole	0.04
last klah	home	-0.01	fell	0.05	laid	-0.04	whole	-0.01
last km	fell	-0.1	laid	0.15	lies	-0.02	whole	0.08
last kn	home	-0.04	fell	-0.05
last ko	home	-0.14	fell	-0.11	laid	0.06	lies	-0.06	whole	0.12
last kratie	home	-0.11	fell	0.25	whole	0.04
last kt	home	-0.1	fell	-0.06
last ky	home	0.01	fell	0.22	laid	0.24	lies	0.05	whole	0.3
last l	laid	-0.08
last la	home	0.49	fell	-0.13	laid	0.11	lies	0.02	whole	0.4
last lac	home	0.15	fell	-0.22	laid	-0.07	lies	-0.09	whole	-0.31
last lai	home	-0.2	fell	0.33	laid	0.04	lies	-0.2	whole	0.23
last lak	home	0.15	fell	0.01	laid	-0.06	lies	0.19	whole	0.01
last lam	home	0.44	fell	0.14	laid	-0.3	lies	-0.03	whole	0.13
last lan	home	-0.09	fell	-0.24	laid	0.13	lies	-0.21	whole	-0.01
last lang	home	-0.1	fell	-0.11	laid	0.24	lies	-0.2	whole	-0.12
last lanh	home	0.11	fell	-0.1	laid	-0.09	lies	-0.01
last lao	home	-0.46	fell	0.61	laid	-0.06	lies	-0.08	whole	-0.21
last lap	home	-0.13	fell	0.22	laid	-0.16	lies	-0.09	whole	-0.3
last lat	home	0.05	fell	-0.1	whole	0.06
last lau	home	-0.01	laid	-0.04	lies	-0.04	whole	-0.13
last lay	home	0.04	fell	0.11	laid	-0.04	lies	0.06	whole	0.17
last le	home	-0.32	fell	0.28	laid	0.35	lies	-0.17	whole	0.36
last len	home	-0.09	fell	-0.13	laid	-0.19	whole	-0.2
last lich	home	-0.02	fell	-0.05	laid	-0.08
last liem	home	0.38	fell	-0.02	laid	-0.01	lies	-0.01	whole	0.19
last lien	home	-0.03	fell	-0.09	laid	-0.08	whole	-0.16
last lieu	home	0.11	fell	-0.03	laid	-0.03	lies	-0.04	whole	0.1
last lin	fell	0.12	laid	-0.02	whole	0.11
last linh	home	-0.15	fell	0.25	laid	-0.17	lies	0.18	whole	0.16
last lo	home	-0.24	fell	-0.13	laid	0.29	lies	-0.28
last loan	home	-0.02	fell	0.06	whole	0.04
last loc	home	0.38	fell	-0.01	laid	-0.16	lies	-0.07	whole	0.34
last loi	home	-0.21	fell	-0.25	laid	0.2	lies	-0.06	whole	-0.07
last lon	fell	0.07	laid	0.09	lies	-0.08	whole	0.18
last long	home	-0.23	fell	0.3	laid	-0.22	lies	-0.2	whole	0.04
last lop	fell	0.01	laid	-0.08	whole	-0.04
last lu	home	-0.04	laid	-0.09	lies	0.31	whole	0.08
last lua	home	-0.04	laid	0.09	lies	-0.03
last luan	fell	-0.02	laid	-0.01
last luc	home	0.23	fell	-0.1	laid	-0.16	lies	-0.05	whole	0.23
last lung	home	0.09	fell	0.06	laid	-0.13	lies	-0.02
last luoi	fell	0.07	laid	-0.07	lies	0.01	whole	0.04
last luon	home	-0.05	fell	-0.01	laid	0.04	lies	-0.02	whole	0.1
last luong	home	0.24	fell	-0.09	laid	-0.39	whole	-0.12
last luu	home	0.12	fell	-0.16	laid	-0.03	lies	-0.01	whole	0.11
last ly	home	0.23	fell	-0.15	laid	-0.17	lies	0.16
last m	home	-0.03	fell	-0.09	laid	-0.18	whole	-0.26
last ma	home	-0.16	fell	0.44	laid	0.24	lies	0.03	whole	0.18
last mai	home	-0.01	fell	0.18	laid	-0.06	whole	0.05
last man	home	-0.01	fell	-0.09	whole	-0.15
last mang	home	-0.01	fell	-0.21	laid	0.06	lies	-0.14	whole	-0.16
last mao	fell	-0.01
last map	home	-0.11	laid	-0.09	lies	-0.14	whole	-0.11
last mat	home	0.05	fell	-0.26	laid	-0.13	lies	0.12	whole	-0.33
last mau	home	0.2	fell	0.16	lies	-0.01
last may	home	-0.03	fell	-0.26	laid	-0.12	whole	0.04
last me	home	-0.23	fell	-0.02	laid	-0.17	lies	-0.04	whole	0.23
last meo	laid	0.09	whole	-0.02
last met	fell	-0.07	laid	0.12	whole	0.35
last mi	fell	-0.22	whole	0.06
last mien	home	-0.07	fell	-0.09	lies	-0.01	whole	0.05
last mieu	fell	-0.12	laid	-0.14	lies	0.26	whole	-0.18
last minh	fell	-0.14	laid	-0.11	lies	0.05	whole	0.06
last mit	laid	0.11	whole	-0.06
last mo	home	-0.23	fell	-0.01	laid	0.05	lies	0.06	whole	-0.1
last moc	home	-0.03	fell	-0.09	laid	-0.01	whole	-0.03
last moi	home	-0.09	fell	0.05	laid	0.09	lies	-0.02	whole	0.23
last mon	home	0.28	fell	-0.22	laid	0.33	lies	-0.02	whole	-0.03
last mong	home	-0.19	fell	-0.1	lies	-0.01	whole	0.06
last mot	home	-0.04	fell	-0.05	laid	0.01	whole	-0.08
last mu	home	-0.27	fell	0.05	laid	0.17	whole	0.16
last mua	fell	-0.04
last mui	home	-0.18	fell	-0.19
last muoi	home	-0.07	fell	0.06	laid	-0.1	whole	0.05
last muon	home	-0.08	fell	0.25	laid	-0.04	whole	-0.12
last muong	home	-0.2	fell	0.14	laid	0.27	lies	0.13	whole	0.15
last my	home	-0.14	fell	-0.2	laid	-0.19	lies	-0.2	whole	-0.29
last n	fell	-0.05
last na	home	0.07	laid	-0.04	whole	0.13
last nam	home	-0.03	fell	0.45	laid	-0.48	lies	-0.08	whole	0.34
last nang	home	0.02	fell	-0.27	laid	0.03	lies	-0.05	whole	-0.1
last nat	fell	-0.16	laid	-0.01
last nau	fell	-0.13	laid	-0.04	lies	-0.01	whole	-0.33
last nay	laid	0.08	whole	0.05
last nen	home	-0.18	fell	-0.12	laid	-0.22	lies	-0.01	whole	-0.15
last nga	home	-0.11	fell	0.35	laid	-0.02	whole	-0.08
last ngai	home	-0.13	fell	0.13	laid	-0.01	lies	0.15	whole	0.25
last ngan	home	-0.18	fell	0.17	laid	0.12	lies	-0.03	whole	0.06
last ngay	home	-0.24	fell	0.04	laid	-0.16	lies	0.02	whole	0.07
last nghe	home	0.06	fell	0.31	laid	-0.07	lies	-0.01
last nghi	home	-0.04	laid	-0.04	lies	-0.08	whole	-0.09
last nghia	home	-0.02	fell	0.03	laid	-0.06	lies	-0.12	whole	-0.28
last nghiep	fell	-0.01	laid	-0.02
last ngo	home	-0.36	fell	-0.18	laid	-0.01	lies	-0.09	whole	-0.12
last ngoai	home	0.05	fell	-0.12	laid	-0.04	lies	-0.01	whole	0.1
last ngoc	home	-0.16	fell	-0.08	laid	0.24	lies	0.02	whole	-0.01
last ngoi	whole	-0.01
last ngu	home	-0.07	fell	-0.06	laid	-0.01	whole	-0.09
last ngua	fell	-0.09	laid	0.27	lies	-0.04	whole	0.06
last nguoi	home	-0.02	fell	-0.03
last nguon	fell	-0.21	laid	0.2	lies	-0.02	whole	0.14
last nguyen	home	0.19	fell	-0.18	lies	-0.1	whole	0.06
last nha	home	-0.08	fell	-0.31	laid	-0.35	lies	0.19	whole	-0.16
last nhan	home	-0.01	fell	-0.18	laid	0.04	lies	0.01	whole	0.04
last nhang	laid	-0.06
last nhanh	home	-0.01	fell	-0.03	lies	-0.01
last nhat	home	0.02	fell	-0.11	lies	-0.03	whole	0.08
last nhau	home	-0.01	fell	-0.03	laid	-0.11	lies	-0.01
last nhe	home	-0.22	fell	0.08	laid	-0.19	lies	0.14	whole	0.04
last nhi	home	-0.04	fell	0.12	laid	-0.01	whole	0.15
last nhich	home	-0.03	fell	0.08	laid	-0.02	whole	-0.12
last nhieu	fell	-0.14	laid	-0.02	whole	-0.12
last nho	home	-0.01	fell	0.06	laid	-0.14	lies	-0.01	whole	0.11
last nhom	fell	-0.05	laid	-0.04	lies	-0.05	whole	-0.01
last nhon	home	-0.18	fell	-0.02	laid	-0.09	lies	-0.13	whole	-0.04
last nhong	laid	-0.01	whole	0.12
last nhu	home	-0.03	fell	-0.04	laid	-0.04
last nhuan	fell	-0.01
last nhum	home	-0.06	whole	-0.11
last nhung	home	-0.07	fell	-0.07	laid	-0.04	lies	0.03	whole	-0.05
last nhuong	home	0.1	fell	0.05	laid	-0.01	whole	0.14
last nhut	home	0.11	fell	-0.03	whole	0.12
last nie	home	-0.11	fell	-0.05	laid	0.13	whole	-0.05
last ninh	home	-0.04	fell	0.06	laid	-0.4	lies	0.05	whole	0.19
last no	home	0.06	fell	-0.04	laid	-0.05	lies	-0.02	whole	-0.39
last noi	home	-0.11	fell	-0.04	laid	-0.2	lies	-0.15
last nong	home	0.23	fell	0.03	laid	-0.02	lies	-0.01	whole	0.03
last nop	home	-0.01
last not	fell	-0.02	lies	-0.05	whole	-0.03
last ntls	laid	0.12	whole	0.29
last nu	home	-0.06	fell	-0.01
last nua	home	-0.07	fell	0.19	lies	-0.04	whole	0.13
last nui	laid	-0.07	whole	-0.29
last nung	home	-0.26
last nuoc	home	-0.16	fell	0.34	laid	0.32	lies	-0.14	whole	0.39
last o	fell	-0.05	laid	0.03	lies	-0.01	whole	0.07
last oai	home	0.21	fell	-0.03	whole	0.26
last oanh	home	-0.08
last oi	fell	-0.03	laid	-0.02
last ong	home	-0.05	fell	0.02	laid	0.05	lies	-0.06	whole	0.04
last pa	home	0.13	fell	0.1	laid	-0.03	lies	0.08	whole	-0.08
last pah	whole	-0.01
last pailin	fell	0.2	laid	-0.01	lies	-0.03	whole	0.23
last pang	fell	0.25	laid	0.05	lies	-0.05	whole	0.05
last pao	home	-0.08	fell	-0.09	laid	0.04	whole	0.05
last pha	home	-0.04	fell	0.11
last phai	fell	-0.05	laid	0.06	lies	-0.12
last phan	fell	-0.05	whole	-0.18
last phao	fell	0.26	laid	0.16	lies	-0.02	whole	0.12
last phap	home	-0.05	fell	-0.3	laid	-0.02	lies	-0.08	whole	-0.02
last phat	home	-0.03	fell	-0.11	laid	-0.02	lies	-0.01
last phau	fell	0.04	laid	0.13	lies	-0.03	whole	0.14
last phe	fell	-0.08	laid	0.22	lies	-0.02	whole	0.05
last phi	home	-0.02
last phia	fell	0.15	laid	0.02	whole	-0.19
last phin	whole	-0.26
last pho	home	-0.2	fell	0.09	laid	0.13	lies	-0.05	whole	-0.22
last phoi	fell	-0.02	laid	-0.19	lies	0.13
last phong	home	0.31	fell	-0.13	laid	-0.1	lies	-0.42	whole	0.11
last phu	home	0.19	fell	0.15	laid	0.11	whole	0.29
last phuc	home	0.12	fell	-0.09	laid	-0.05	lies	-0.04	whole	-0.19
last phum	fell	-0.08	laid	0.19	lies	-0.03	whole	-0.02
last phung	home	-0.03	fell	0.19	laid	-0.11	whole	-0.03
last phuoc	home	-0.04	fell	-0.14	laid	-0.13	lies	0.11	whole	-0.1
last phuong	fell	-0.11	laid	-0.18	lies	0.03	whole	-0.17
last pleiku	home	-0.04
last pon	fell	0.17	laid	0.06	whole	0.13
last pot	fell	-0.19	whole	-0.15
last prong	fell	0.06	laid	-0.01	lies	-0.04	whole	-0.05
last q	lies	-0.02	whole	-0.21
last qk5	home	-0.03
last qua	fell	-0.21	laid	-0.07	lies	-0.02	whole	-0.11
last quan	home	-0.26	fell	0.01	laid	0.06	lies	-0.19	whole	-0.09
last quang	home	-0.08	fell	-0.11	laid	-0.02	lies	0.15	whole	0.04
last quao	home	0.21	fell	-0.18	lies	-0.1	whole	-0.1
last que	home	-0.08	fell	-0.07	laid	-0.02	whole	-0.08
last quoc	home	-0.22	fell	-0.15	laid	-0.04	lies	-0.04	whole	-0.06
last quy	fell	-0.05	whole	-0.16
last quyen	fell	-0.05
last quyet	home	-0.05	fell	-0.02	lies	-0.03
last quynh	home	-0.04
last ra	home	0.07	fell	-0.34	laid	-0.03	lies	-0.01	whole	0.08
last rach	home	-0.05	fell	-0.17	laid	0.2	lies	-0.03	whole	-0.19
last rai	home	-0.19	fell	-0.03
last ram	fell	0.02	laid	-0.04	whole	-0.13
last rang	home	-0.11	fell	-0.12	laid	-0.1	lies	0.18	whole	0.08
last ranh	fell	-0.01	laid	-0.09
last rao	home	0.13	fell	-0.19	laid	-0.02	lies	-0.02
last rau	laid	-0.11	whole	0.01
last ray	fell	0.09	laid	0.12	whole	-0.06
last reap	home	-0.02	fell	0.06	laid	-0.04	whole	0.01
last ren	fell	0.15	whole	0.03
last ri	home	0.18	lies	-0.01	whole	0.12
last ria	fell	-0.17
last rieng	home	0.15	fell	0.06	laid	-0.04	whole	0.14
last riep	home	-0.05	fell	0.04	laid	0.13	lies	-0.06	whole	0.07
last ro	fell	0.12	laid	-0.01	whole	0.21
last roi	home	-0.03	fell	-0.22	laid	0.11	lies	0.12	whole	0.06
last rom	home	-0.02	fell	-0.2	laid	0.09	lies	-0.01	whole	-0.06
last rong	home	-0.19	fell	0.03	laid	-0.23	lies	0.22	whole	0.07
last rua	home	-0.01	fell	-0.02	laid	0.1	whole	0.09
last rung	fell	-0.02	laid	0.12	lies	0.12	whole	0.05
last ruong	home	-0.04	fell	-0.04	laid	-0.01	lies	-0.01	whole	-0.06
last ruot	fell	-0.06	lies	-0.01
last rut	fell	-0.07	laid	-0.04	whole	0.01
last sa	home	-0.07	fell	0.24	lies	-0.01	whole	-0.02
last sac	home	-0.01	fell	-0.02
last sach	home	-0.02	fell	0.12	laid	-0.11	lies	-0.06	whole	0.23
last sai	fell	-0.04	whole	-0.17
last sam	fell	-0.18	laid	-0.02	whole	-0.11
last san	fell	-0.07	laid	0.13	lies	-0.04	whole	-0.16
last sang	home	-0.17	fell	-0.2	laid	-0.12	lies	-0.02	whole	-0.11
last sanh	home	-0.19	fell	0.12	laid	-0.08	lies	-0.11	whole	0.13
last sao	fell	-0.09	laid	-0.08
last sap	fell	0.1	laid	-0.08	whole	0.11
last sat	home	-0.01	fell	-0.01	laid	-0.2	lies	-0.04	whole	0.07
last sau	home	-0.16	fell	0.15	lies	-0.15	whole	-0.12
last se	home	0.14	fell	-0.16	laid	-0.04	lies	-0.05	whole	0.06
last sen	home	-0.11	fell	-0.01	laid	-0.02	lies	-0.07	whole	0.17
last sentence	home	-0.4	fell	-0.12	laid	-0.27	lies	-0.09	whole	-0.02
last si	home	-0.13	fell	-0.18	laid	-0.21	lies	-0.12	whole	0.09
last sim	fell	0.23	laid	0.21	lies	-0.05	whole	0.06
last sinh	home	-0.4	fell	-0.2	laid	-0.11	lies	-0.07	whole	-0.25
last sisophon	fell	0.05	laid	0.18	lies	-0.12	whole	0.06
last so	home	-0.22	fell	-0.24	laid	0.01	lies	-0.02	whole	-0.21
last son	home	0.01	fell	-0.1	laid	-0.21	lies	0.41	whole	0.01
last song	home	-0.14	fell	-0.23	laid	-0.02	whole	-0.04
last sot	fell	-0.07	laid	-0.1
last su	home	-0.01	fell	0.25	laid	-0.02	lies	-0.02	whole	-0.29
last sung	home	-0.04	fell	0.02	lies	-0.02	whole	-0.01
last suoi	fell	-0.19	laid	0.21	lies	-0.07	whole	0.02
last suong	home	-0.04
last sup	home	-0.05	fell	0.32	laid	0.05	lies	-0.08	whole	0.09
last sut	fell	0.08	laid	0.07	whole	0.06
last suu	home	-0.12	fell	-0.01
last sy	home	-0.28	fell	-0.06	laid	-0.03	lies	-0.02	whole	-0.01
last t	fell	-0.06	whole	-0.08
last ta	home	-0.07	fell	-0.05	laid	0.26	lies	0.1	whole	0.19
last tac	home	-0.05	laid	-0.17	whole	0.04
last tai	home	-0.02	fell	0.04	laid	-0.06	whole	-0.07
last tam	home	-0.11	fell	-0.2	laid	-0.01	lies	-0.09
last tan	home	-0.11	fell	0.24	laid	0.16	lies	-0.11	whole	-0.16
last tang	home	-0.12	fell	0.31	laid	-0.22	lies	-0.08	whole	-0.1
last tap	fell	-0.02	lies	-0.01
last tau	home	-0.15	fell	-0.14	laid	0.01	lies	-0.07	whole	-0.01
last tay	home	0.35	fell	-0.52	laid	-0.12	lies	0.06	whole	-0.3
last tb	home	0.05	fell	-0.05	whole	-0.01
last te	fell	-0.08	laid	0.03	lies	-0.02	whole	-0.19
last ten	fell	0.06	laid	-0.34	lies	-0.06	whole	-0.12
last tet	fell	-0.05
last th	home	0.12	lies	-0.01	whole	-0.02
last thach	home	0.14	fell	-0.21	laid	-0.16	lies	-0.01	whole	0.12
last thai	home	-0.14	fell	0.11	laid	-0.05	lies	0.24	whole	0.28
last tham	home	-0.02	fell	-0.08	laid	-0.07	lies	-0.02	whole	-0.05
last than	home	-0.2	fell	-0.31	laid	-0.05	lies	-0.03	whole	-0.13
last thang	home	-0.01	fell	0.21	laid	-0.01	lies	-0.1	whole	-0.05
last thanh	home	-0.37	fell	0.26	laid	-0.25	lies	-0.2	whole	-0.23
last thao	home	0.15	fell	-0.04	whole	0.2
last thap	home	-0.04	fell	-0.16	laid	-0.23	lies	-0.04	whole	-0.05
last that	home	0.31	fell	-0.02	whole	0.22
last thay	home	-0.05	fell	-0.12	laid	-0.12	lies	0.27	whole	0.14
last the	fell	0.19	laid	-0.14	lies	-0.03	whole	0.05
last them	fell	-0.06	laid	-0.04
last theo	home	-0.01
last thi	home	0.18	fell	-0.14	laid	0.11	whole	-0.14
last thien	home	0.39	fell	0.18	laid	-0.11	lies	-0.13	whole	0.3
last thiet	home	-0.07	laid	0.21	lies	-0.03	whole	0.04
last thin	home	-0.02	fell	-0.11
last thinh	home	-0.12	fell	-0.08	whole	0.02
last tho	home	0.11	fell	-0.45	laid	0.43	lies	-0.18	whole	0.12
last thoai	fell	-0.11	laid	0.24	whole	0.07
last thoat	fell	-0.02	laid	-0.08
last thoi	home	-0.03	fell	-0.06	laid	-0.05	lies	-0.12	whole	0.01
last thom	home	-0.14	fell	0.09	whole	0.11
last thon	home	-0.01	fell	-0.03	lies	-0.01	whole	-0.08
last thong	home	0.08	fell	0.15	laid	0.08	lies	-0.03	whole	0.22
last thu	home	0.14	fell	-0.25	laid	-0.15	lies	-0.08	whole	0.21
last thuan	fell	0.16	laid	0.02	lies	-0.04	whole	0.24
last thuoc	home	0.05	fell	-0.14	laid	-0.1	lies	-0.04	whole	-0.07
last thuong	home	-0.2	fell	-0.09	laid	-0.13	whole	-0.34
last thuot	home	-0.2	fell	0.15	laid	-0.09	lies	0.02	whole	0.13
last thuy	home	0.44	fell	-0.25	laid	-0.02	lies	-0.14	whole	0.24
last tich	home	0.03	fell	-0.01	whole	0.1
last tien	fell	0.05	laid	0.09	lies	-0.03
last tieng	home	-0.15	fell	0.23	laid	-0.03	lies	-0.06
last tiep	home	-0.01	fell	0.07	whole	0.03
last tieu	home	-0.01	fell	-0.15	lies	-0.01	whole	0.03
last tim	home	-0.06	fell	-0.09	laid	-0.08	lies	-0.09
last tin	home	0.29	fell	0.02	laid	-0.11	lies	-0.1	whole	0.06
last tinh	home	0.24	fell	-0.17	laid	-0.05	lies	-0.25	whole	-0.06
last tnxp	home	-0.27	fell	-0.15	laid	-0.02	lies	-0.02	whole	0.02
last to	fell	0.48	laid	-0.01	lies	0.13	whole	0.45
last toan	fell	-0.03	laid	-0.07	lies	-0.05	whole	0.07
last toc	fell	-0.01
last toi	home	-0.06	fell	-0.14	laid	0.11	lies	0.14	whole	-0.12
last ton	home	-0.02	fell	0.08	laid	-0.03	lies	0.02	whole	0.16
last tong	home	-0.02	whole	-0.07
last tqlc	fell	-0.09
last tra	home	0.14	fell	-0.06	laid	-0.03	lies	-0.02	whole	-0.01
last trac	home	-0.07	fell	-0.05	lies	-0.06	whole	-0.22
last trach	home	0.17	fell	0.04	laid	0.22	lies	0.19	whole	0.37
last trai	home	-0.1	fell	-0.05	laid	-0.01	lies	-0.17	whole	-0.07
last tram	home	-0.02	fell	-0.2	lies	0.01	whole	-0.38
last tran	home	-0.04	fell	-0.16	laid	-0.26	lies	0.65	whole	0.19
last trang	home	0.02	fell	0.12	laid	-0.19	lies	-0.29	whole	0.01
last tranh	fell	0.22	laid	-0.02	lies	-0.02
last trao	home	-0.05	fell	-0.07	laid	-0.01	whole	-0.03
last trapeang	fell	0.11	laid	0.01	lies	-0.06	whole	0.08
last trau	fell	-0.01	lies	-0.02
last tre	home	0.13	fell	-0.01	laid	0.05	lies	-0.09	whole	0.08
last tren	home	-0.11	fell	-0.12	laid	-0.2	lies	-0.02	whole	-0.06
last tri	home	-0.36	fell	0.41	laid	-0.2	lies	-0.2
last trieu	home	0.33	fell	-0.1	laid	-0.08	lies	0.11	whole	0.12
last trinh	home	0.11	fell	0.07	laid	-0.09	lies	-0.04	whole	-0.04
last tro	laid	-0.13	lies	-0.09
last trom	home	-0.02	fell	0.12
last tron	fell	-0.11	laid	0.09	whole	0.17
last trong	home	-0.01	fell	-0.03	laid	-0.14	lies	-0.13	whole	0.09
last tru	home	-0.11	fell	0.03	whole	0.06
last trua	home	-0.07	laid	-0.02
last truc	home	-0.05	fell	-0.01	whole	0.07
last trung	home	0.17	fell	-0.22	laid	-0.13	lies	-0.09	whole	0.13
last truoc	fell	-0.03	laid	-0.06	lies	-0.03
last truong	home	-0.2	fell	-0.21	laid	0.18	lies	0.1	whole	-0.11
last tu	home	0.13	fell	0.39	laid	-0.1	lies	-0.1
last tuan	fell	0.01	laid	-0.13
last tuat	home	-0.06	fell	-0.17
last tui	home	-0.01	laid	0.01	lies	-0.06	whole	0.05
last tul	home	0.14	fell	-0.26	laid	-0.09	lies	0.12	whole	0.04
last tum	home	-0.11	fell	0.25	laid	0.18	whole	0.17
last tung	home	0.08	fell	0.11	laid	-0.01	lies	-0.03	whole	-0.1
last tuoi	fell	-0.01	laid	-0.01
last tuong	home	-0.08	fell	0.19	laid	0.14	lies	-0.06	whole	0.05
last tuyen	home	0.18	laid	0.12	lies	-0.07	whole	0.02
last ty	home	-0.05	fell	-0.21	laid	-0.01	lies	-0.01	whole	-0.07
last uc	home	-0.02	fell	-0.04	laid	-0.01
last ui	fell	-0.05	laid	0.21	whole	0.06
last ut	fell	-0.02	lies	-0.01
last uy	home	-0.23	fell	-0.16	laid	0.13
last uyen	home	0.09	fell	0.11	laid	0.1	lies	0.11	whole	0.04
last v	home	-0.15	fell	-0.11	laid	-0.07
last va	home	0.12	fell	-0.01	whole	-0.19
last van	home	-0.19	fell	0.01	laid	-0.08	lies	-0.06	whole	-0.03
last vang	fell	-0.21	laid	-0.09	lies	0.06	whole	-0.05
last vap	fell	-0.04
last vay	home	-0.08	fell	0.11	laid	-0.07	whole	-0.05
last vc	fell	-0.04	laid	-0.01
last ve	home	-0.27	fell	-0.07	laid	0.33	lies	-0.27	whole	0.03
last vi	home	0.08	fell	-0.11	laid	-0.3	lies	0.22	whole	-0.02
last viec	home	-0.02
last vien	home	-0.03	fell	-0.24	laid	0.02	lies	-0.07	whole	-0.08
last viet	home	-0.19	fell	0.45	laid	-0.34	lies	-0.13	whole	0.25
last vihear	home	-0.09	fell	-0.1	laid	0.1	lies	-0.11	whole	-0.01
last vinh	home	0.12	fell	-0.4	lies	-0.13	whole	-0.06
last vn	fell	-0.01	laid	-0.06	lies	-0.02
last vnah	fell	-0.02
last vnch	fell	-0.11	laid	-0.03
last vo	home	0.36	fell	-0.22	laid	0.12	lies	0.12	whole	0.42
last voi	fell	-0.17	laid	0.05	lies	-0.09	whole	0.03
last vong	home	-0.08	fell	-0.02	laid	-0.11	lies	0.16	whole	0.08
last vot	home	-0.02	laid	-0.21
last vu	home	0.01	fell	0.03	laid	-0.06	lies	-0.06	whole	0.13
last vua	fell	-0.03
last vuc	fell	-0.06	whole	-0.04
last vuon	lies	0.12	whole	0.19
last vuong	home	-0.04	fell	-0.03	whole	-0.03
last xa	home	-0.34	fell	-0.7	laid	0.09	lies	0.19	whole	-0.37
last xac	fell	-0.07	laid	-0.02
last xang	home	-0.09	fell	0.11	whole	-0.11
last xanh	fell	-0.07	laid	-0.05
last xat	home	0.19	laid	-0.01	whole	0.17
last xay	home	-0.02	fell	0.23	laid	-0.02	whole	0.07
last xe	fell	-0.16	laid	-0.05
last xem	home	-0.03	fell	-0.05	laid	-0.03
last xoai	home	-0.11	fell	0.05	laid	0.06	lies	-0.12	whole	0.31
last xoan	home	-0.04
last xom	fell	-0.04	laid	-0.3	lies	-0.07	whole	-0.15
last xuan	home	0.58	fell	-0.13	laid	-0.23	lies	0.16	whole	0.22
last xuong	home	0.08	fell	-0.2	laid	-0.33	lies	-0.12	whole	0.13
last xuyen	home	0.34	fell	0.22	laid	-0.24	lies	-0.14	whole	0.08
last y	home	0.11	fell	-0.09	lies	-0.03	whole	-0.03
last yd	fell	-0.04
last yen	home	0.63	fell	-0.32	laid	-0.14	lies	-0.14	whole	0.14
led an táng	fell	-0.17	laid	-0.06	lies	0.29	whole	0.01
led an táng & gan	laid	-0.13	lies	0.19	whole	-0.05
led an táng & nghia	laid	-0.15	lies	0.09	whole	0.17
led an táng tại	fell	-0.05	laid	-0.28	lies	0.17	whole	-0.14
led an táng tại & nghia	laid	-0.09	lies	0.12	whole	0.01
led anh	home	-0.06	fell	-0.18	laid	0.61	whole	0.27
led anh & ban	fell	-0.02
led anh & bo	laid	-0.01	whole	-0.1
led anh & con	laid	0.08	whole	0.06
led anh & doi	fell	-0.12	laid	0.05	whole	0.05
led anh & duoi	laid	0.07	whole	-0.02
led anh & ngay	whole	-0.06
led anh & trong	fell	-0.03	laid	0.11	whole	0.17
led anh & vuon	laid	0.05	whole	0.09
led anh trai	fell	-0.01
led b trưởng	home	0.12	fell	-0.02	whole	0.12
led b52	home	-0.02	fell	0.19	laid	-0.13	lies	-0.07	whole	0.16
led b52 & danh	whole	0.09
led bia	home	-0.05	fell	0.16	laid	-0.25	lies	0.14	whole	0.24
led bia & ntls	laid	-0.06	lies	0.11	whole	0.27
led biết	home	-0.07	fell	-0.02	laid	-0.09	lies	0.07
led bom	home	-0.16	fell	-0.01	laid	0.25	lies	-0.06	whole	-0.18
led bom & b52	fell	-0.09	whole	-0.11
led bom & canh	fell	-0.09	laid	0.13	whole	0.1
led bom & no	fell	-0.04	laid	-0.01	whole	0.08
led by nothing	home	-0.44	fell	-0.33	laid	-0.04	lies	-0.12	whole	-0.03
led by nothing & ##	fell	-0.03	whole	-0.11
led by nothing & admin	home	-0.02
led by nothing & ai	fell	0.14	whole	0.04
led by nothing & anh	home	-0.09	fell	-0.05	laid	0.1	lies	-0.03	whole	-0.13
led by nothing & ap	home	-0.08	fell	0.3	laid	-0.04	lies	-0.02	whole	0.08
led by nothing & ba	home	-0.06	fell	-0.09	laid	-0.05	lies	-0.02
led by nothing & bac	home	-0.02	fell	-0.06	laid	-0.03
led by nothing & ban	home	-0.19	fell	-0.03	laid	-0.06	lies	-0.02
led by nothing & bang	home	-0.02	fell	-0.03	laid	-0.03	lies	-0.02
led by nothing & bao	home	-0.03	fell	-0.05	lies	-0.03
led by nothing & ben	fell	-0.09	laid	-0.12	lies	-0.03
led by nothing & bo	home	-0.01	fell	-0.13	laid	-0.09	lies	-0.06	whole	0.08
led by nothing & cach	fell	-0.13	laid	-0.12
led by nothing & cai	home	-0.07	fell	-0.02	laid	-0.01
led by nothing & canh	fell	-0.02	laid	-0.08	lies	0.15	whole	0.03
led by nothing & cap	home	-0.07
led by nothing & cau	home	-0.12	fell	-0.35	laid	-0.05	lies	-0.02	whole	0.09
led by nothing & chan	fell	-0.07	laid	-0.09
led by nothing & chi	home	-0.01	fell	-0.02	laid	-0.01
led by nothing & cho	fell	-0.06	laid	0.01	lies	0.12	whole	0.13
led by nothing & chon	laid	0.33	whole	0.19
led by nothing & chot	fell	0.13	laid	-0.01	whole	-0.18
led by nothing & chu	whole	-0.25
led by nothing & chuc	home	-0.01
led by nothing & con	home	-0.06	fell	-0.11	laid	-0.19	lies	-0.1
led by nothing & cuoi	fell	0.05	laid	-0.01	lies	-0.03
led by nothing & d4	home	-0.03	whole	-0.09
led by nothing & da	whole	-0.07
led by nothing & dai	home	0.16	fell	-0.03	laid	-0.04	whole	0.06
led by nothing & dan	home	-0.06
led by nothing & danh	home	-0.04	fell	-0.02	lies	-0.07	whole	-0.11
led by nothing & dao	fell	-0.03
led by nothing & dau	laid	-0.01
led by nothing & di	home	-0.01	fell	-0.07
led by nothing & diem	fell	0.17	laid	-0.01	lies	-0.03	whole	0.01
led by nothing & dinh	whole	-0.1
led by nothing & do	laid	0.12	whole	0.09
led by nothing & doan	home	-0.01	fell	-0.01	laid	-0.01	lies	-0.01	whole	-0.17
led by nothing & doc	fell	-0.05	lies	-0.01
led by nothing & doi	fell	0.16	laid	-0.07
led by nothing & don	home	-0.09	fell	-0.1	laid	-0.03	lies	-0.01
led by nothing & dong	home	-0.17	fell	-0.19	laid	-0.29	lies	-0.05
led by nothing & duoi	fell	0.15	laid	0.17	lies	-0.03	whole	0.02
led by nothing & duong	home	-0.02	laid	-0.01	lies	-0.05	whole	-0.1
led by nothing & em	home	-0.02	whole	-0.08
led by nothing & gan	fell	-0.05	laid	-0.02	whole	-0.16
led by nothing & gia	home	-0.07	fell	-0.02	laid	-0.01	lies	-0.01
led by nothing & giay	whole	-0.04
led by nothing & go	home	0.12	fell	-0.19	laid	0.26	lies	0.17	whole	0.03
led by nothing & hai	home	-0.14	laid	-0.04	whole	-0.07
led by nothing & hang	fell	-0.04	laid	-0.07	lies	-0.13
led by nothing & ho	fell	-0.08	laid	-0.18	lies	-0.04	whole	-0.16
led by nothing & hoang	home	-0.04
led by nothing & hoi	home	-0.05	fell	-0.07	laid	-0.09	lies	0.08	whole	0.09
led by nothing & huyen	home	0.12	fell	-0.03	laid	0.1	lies	0.11	whole	0.07
led by nothing & hy	fell	-0.03
led by nothing & khu	fell	-0.09	laid	-0.07	whole	-0.08
led by nothing & kinh	laid	-0.02	lies	-0.03
led by nothing & lang	home	0.16	fell	-0.1	laid	-0.02	whole	0.1
led by nothing & lieu	fell	-0.03
led by nothing & lo	fell	-0.06	laid	-0.07	lies	0.04	whole	0.04
led by nothing & ma	home	-0.03	fell	-0.07	laid	-0.01
led by nothing & mat	fell	0.14	laid	-0.03	lies	-0.02
led by nothing & me	home	-0.01	fell	-0.07	laid	-0.21	lies	-0.02	whole	-0.07
led by nothing & minh	home	-0.02	laid	-0.02
led by nothing & mo	laid	0.19	lies	-0.06	whole	0.19
led by nothing & nam	home	-0.01
led by nothing & ngay	home	-0.02	fell	0.07	laid	-0.07	lies	-0.01	whole	-0.07
led by nothing & nghia	fell	-0.08	laid	0.7	lies	-0.11	whole	0.1
led by nothing & ngoai	fell	-0.02	laid	-0.02
led by nothing & nguoi	home	0.09	whole	0.02
led by nothing & nguyen	home	0.06	whole	0.05
led by nothing & nha	fell	-0.01
led by nothing & nhap	home	-0.02	fell	-0.02
led by nothing & ntls	home	-0.02	fell	-0.06	lies	0.48	whole	0.19
led by nothing & o	home	-0.03	fell	-0.02	lies	-0.01
led by nothing & ong	home	-0.01	fell	-0.02	laid	-0.05	whole	-0.13
led by nothing & phia	laid	-0.01
led by nothing & phong	fell	-0.02	laid	-0.01
led by nothing & quan	fell	-0.21	laid	-0.01	lies	-0.01
led by nothing & que	home	0.28	fell	-0.04	laid	-0.02	lies	-0.01	whole	0.07
led by nothing & ray	fell	0.07	laid	0.12	lies	0.08	whole	0.04
led by nothing & rieng	home	-0.02
led by nothing & sau	laid	-0.1	lies	0.04	whole	0.03
led by nothing & sinh	laid	-0.06	whole	-0.09
led by nothing & so	fell	-0.02	laid	-0.07	lies	-0.05
led by nothing & tan	home	-0.03	fell	0.05	whole	0.12
led by nothing & thanh	home	0.14	fell	-0.03	whole	-0.09
led by nothing & thon	home	-0.22	fell	0.4	laid	-0.05	lies	-0.06	whole	0.07
led by nothing & thong	lies	-0.07
led by nothing & thu	home	-0.04	fell	-0.01	laid	-0.01	lies	-0.03
led by nothing & tim	lies	-0.04
led by nothing & to	home	-0.05	fell	-0.12	laid	-0.05	lies	-0.06	whole	-0.13
led by nothing & toi	home	-0.06	fell	-0.12	laid	-0.08	lies	-0.04	whole	-0.02
led by nothing & tram	fell	-0.07	laid	-0.05	lies	-0.04	whole	0.02
led by nothing & tran	home	-0.01	fell	0.36	whole	0.27
led by nothing & tren	fell	-0.01	laid	-0.25	lies	-0.07
led by nothing & trich	home	-0.02	fell	-0.02	laid	-0.08	lies	0.17	whole	-0.26
led by nothing & trong	fell	0.16	laid	-0.3	lies	0.12	whole	0.09
led by nothing & trung	home	-0.04	fell	-0.01
led by nothing & truoc	fell	-0.02	laid	0.11	lies	0.14	whole	0.15
led by nothing & truong	fell	-0.02	laid	-0.03	lies	-0.02
led by nothing & tu	whole	-0.07
led by nothing & vuon	fell	-0.01	laid	0.07	lies	-0.08
led by nothing & xa	home	0.02	fell	0.07	laid	-0.06	lies	-0.06	whole	-0.02
led by nothing & xom	home	-0.15	fell	0.15	whole	0.04
led by word a	home	-0.05	fell	0.07	laid	-0.03	lies	-0.05	whole	-0.09
led by word a & lo	fell	-0.04
led by word ac	fell	0.18	whole	0.19
led by word ac & tinh	fell	0.18	whole	0.19
led by word adn	fell	-0.07
led by word ai	fell	0.15	whole	-0.04
led by word an	home	-0.11	fell	-0.21	laid	-0.08	lies	-0.09	whole	-0.35
led by word an & binh	whole	-0.1
led by word an & cao	home	-0.01	fell	-0.03	whole	-0.16
led by word an & hai	home	-0.01	whole	-0.09
led by word anh	home	0.1	fell	-0.23	laid	-0.02	lies	-0.06	whole	-0.08
led by word anh & trong	laid	-0.11
led by word ap	home	-0.09	fell	0.13	laid	-0.02	whole	0.12
led by word b	fell	-0.04	laid	-0.07	lies	-0.07	whole	-0.14
led by word ba	home	0.05	fell	-0.39	laid	-0.08	lies	-0.19	whole	0.04
led by word ba & lo	fell	-0.01	laid	-0.03	lies	-0.01
led by word ba & phu	home	0.12	whole	0.12
led by word bac	fell	-0.07	laid	0.17	lies	0.12	whole	-0.27
led by word bac & song	fell	-0.08	laid	-0.01	whole	-0.1
led by word bach	home	0.07	fell	-0.06	lies	-0.02	whole	-0.07
led by word bai	home	-0.01	fell	-0.01	laid	-0.04	lies	0.14	whole	0.13
led by word ban	home	0.07	fell	0.39	laid	0.16	lies	-0.19	whole	0.73
led by word ban & cho	home	-0.01	fell	0.02	whole	0.03
led by word ban & dong	fell	0.14	laid	-0.11	whole	0.06
led by word ban & ngoai	fell	0.19	laid	-0.16	whole	0.1
led by word ban & nuoc	home	-0.03	fell	-0.06	laid	-0.07	lies	-0.01
led by word bang	home	-0.02	fell	-0.03	laid	0.07	lies	0.09	whole	0.06
led by word bang & to	home	-0.01	fell	-0.06	laid	-0.01	lies	-0.01
led by word bao	home	-0.02	fell	-0.12	laid	-0.01	lies	-0.01	whole	-0.18
led by word bat	home	-0.19	fell	-0.1	laid	-0.05	whole	0.17
led by word bay	home	-0.04	fell	0.09	laid	-0.12	lies	-0.02	whole	0.05
led by word bay & my	fell	-0.01
led by word be	home	-0.06	fell	0.06	laid	-0.02	whole	-0.06
led by word ben	fell	-0.04
led by word bi	home	-0.12	fell	0.29	laid	-0.05	lies	-0.06	whole	0.01
led by word bi & tay	fell	0.22	whole	0.27
led by word bien	home	-0.09	fell	0.17	laid	-0.06	lies	0.12	whole	0.07
led by word bien & ban	fell	0.12	whole	0.1
led by word bien & lo	lies	0.14	whole	0.08
led by word biet	home	-0.04	fell	-0.14	laid	-0.01	lies	-0.03
led by word biet & dong	home	-0.03	fell	-0.13	laid	-0.01	lies	-0.03
led by word binh	home	-0.23	fell	-0.33	laid	-0.06	lies	-0.09	whole	0.02
led by word binh & binh	home	0.01	whole	0.14
led by word binh & ha	fell	-0.06	whole	-0.01
led by word binh & quan	fell	-0.04
led by word binh & tram	fell	0.01	whole	0.17
led by word bo	fell	-0.12	laid	0.09
led by word boi	home	-0.14	fell	0.04	whole	-0.11
led by word bom	lies	-0.02	whole	-0.11
led by word bon	fell	0.19	laid	-0.03	whole	0.09
led by word bong	home	-0.16	fell	0.28	laid	-0.05	lies	-0.06
led by word bua	home	-0.05	fell	-0.17	laid	-0.06	whole	-0.05
led by word c	home	-0.16	laid	-0.04	lies	-0.02	whole	-0.01
led by word c1	home	-0.05
led by word c2	laid	-0.05	whole	-0.04
led by word c3	home	-0.08	fell	-0.01
led by word c4	home	-0.13	fell	-0.02	laid	-0.01	lies	-0.01
led by word ca	home	-0.03	fell	-0.14	laid	-0.03	lies	-0.03	whole	0.06
led by word ca & xa	home	0.07	whole	0.06
led by word cai	home	-0.07	laid	0.14	lies	0.02	whole	-0.19
led by word cai & dong	laid	-0.07
led by word cai & gieng	fell	-0.02	whole	-0.24
led by word cai & go	fell	-0.04	laid	0.09	lies	0.08	whole	0.15
led by word cam	home	0.01	fell	-0.05	laid	0.13	whole	0.2
led by word can	home	0.19	fell	-0.09	laid	0.05	lies	0.04	whole	0.23
led by word canh	home	-0.07	laid	-0.08	lies	-0.03	whole	-0.08
led by word canh & sat	fell	0.07	laid	-0.09	whole	-0.11
led by word cao	home	-0.26	fell	-0.17	laid	-0.03	lies	0.04	whole	-0.04
led by word cap	home	-0.15	fell	-0.08	laid	-0.09	lies	-0.06
led by word cap & binh	home	-0.01
led by word cap & ha	home	-0.04
led by word cap & trung	home	-0.03	laid	-0.01	lies	-0.01
led by word cat	home	-0.19	fell	0.19	laid	0.06	lies	-0.09	whole	-0.27
led by word cat & sau	fell	0.11	lies	-0.01	whole	-0.03
led by word cat & thon	home	-0.02	fell	-0.06	laid	0.06	whole	-0.05
led by word cau	home	0.02	fell	-0.04	lies	0.15	whole	0.11
led by word cay	home	-0.05	fell	-0.17	laid	0.05
led by word cay & ben	home	-0.01	fell	-0.05	laid	0.05
led by word cha	home	-0.03	fell	-0.07	laid	-0.19	lies	0.05	whole	-0.13
led by word chac	home	0.16	fell	-0.01	whole	0.04
led by word chai	home	0.11	fell	-0.06	whole	-0.13
led by word cham	fell	-0.06	laid	0.12	lies	0.1	whole	0.05
led by word cham & soc	home	-0.04	fell	-0.03	laid	0.13	lies	0.11	whole	0.06
led by word chan	home	-0.05	fell	0.22	laid	-0.08	whole	0.16
led by word chanh	home	-0.01	fell	-0.03	whole	-0.23
led by word chanh & mai	whole	-0.17
led by word chat	home	0.12	fell	-0.1	laid	-0.01	whole	0.01
led by word chau	fell	-0.15	laid	0.15	lies	-0.04	whole	-0.5
led by word chau & nghe	fell	-0.01	whole	-0.23
led by word chau & son	whole	-0.12
led by word chay	home	-0.03	fell	0.2	lies	-0.01	whole	0.16
led by word che	fell	-0.06	laid	0.02	lies	-0.02	whole	-0.03
led by word chep	home	-0.08	fell	-0.01
led by word chi	home	-0.08	fell	-0.09	lies	-0.02	whole	0.04
led by word chia	whole	-0.04
led by word chien	home	-0.11	fell	0.12	laid	-0.03	lies	-0.03	whole	0.17
led by word chien & khu	home	-0.01	fell	-0.07	laid	-0.01
led by word chien & truong	fell	0.2	whole	0.1
led by word chieu	home	-0.07	laid	0.16	lies	-0.08	whole	0.4
led by word chieu & doi	fell	-0.09	laid	-0.01	whole	0.07
led by word chim	home	-0.07	fell	0.3	laid	-0.06	lies	-0.03	whole	-0.04
led by word chin	fell	0.16	whole	0.04
led by word chinh	fell	-0.04	lies	-0.03
led by word chinh & xa	lies	-0.01
led by word cho	home	0.09	fell	-0.03	laid	-0.03	whole	0.12
led by word chong	home	-0.02	fell	-0.05	whole	-0.15
led by word chong & phap	home	-0.02	fell	-0.05	whole	-0.15
led by word chu	home	-0.03	fell	-0.16	laid	-0.18	lies	-0.14	whole	0.05
led by word chu & a	fell	0.14
led by word chu & h	fell	-0.05	whole	-0.01
led by word chua	home	0.01	fell	0.06	laid	0.09	lies	-0.03	whole	0.12
led by word chuc	home	-0.03	fell	-0.21	laid	-0.06	lies	-0.07
led by word chuc & tieu	laid	-0.01
led by word chum	whole	-0.1
led by word chung	home	-0.03	fell	-0.36	laid	0.02	lies	-0.09	whole	0.02
led by word chung & ho	laid	0.03	whole	0.05
led by word chuong	home	0.03	fell	-0.02	whole	0.14
led by word chup	fell	0.01	laid	-0.03	whole	0.09
led by word chuyen	home	0.03	fell	-0.19	laid	0.2	lies	-0.14
led by word chuyen & truoc	laid	-0.02
led by word co	home	-0.15	fell	-0.06	laid	-0.05	lies	0.13	whole	0.02
led by word coc	fell	0.14	whole	0.06
led by word coi	home	-0.11	fell	0.03	laid	0.05	lies	0.05	whole	0.01
led by word con	home	-0.3	fell	-0.19	laid	-0.19	lies	-0.17	whole	-0.1
led by word con & ben	laid	-0.03
led by word con & xom	home	-0.05	fell	-0.02
led by word cong	home	-0.15	laid	-0.12	lies	0.08	whole	0.07
led by word cot	home	-0.04	fell	-0.13	laid	0.14	whole	-0.22
led by word cu	home	-0.09	fell	0.11	laid	-0.19	lies	-0.13	whole	0.16
led by word cu & tra	fell	-0.02	whole	-0.11
led by word cua	home	-0.01	fell	0.24
led by word cuc	home	-0.11	fell	-0.06	laid	-0.01	lies	-0.02	whole	-0.07
led by word cung	home	0.13	fell	-0.17	whole	0.1
led by word cuoc	home	-0.03	fell	0.08	laid	-0.06	whole	-0.03
led by word cuong	home	-0.01	fell	-0.05	laid	-0.01	whole	0.07
led by word cut	home	-0.11	fell	-0.11	laid	-0.04
led by word cuu	whole	-0.03
led by word d	home	-0.09	fell	-0.07	laid	-0.01	whole	-0.11
led by word d1	home	-0.03
led by word d2	home	-0.02
led by word d3	home	-0.09	fell	-0.03
led by word d4	home	-0.03	fell	-0.08	whole	-0.03
led by word d5	home	-0.01	fell	-0.13
led by word da	home	-0.02	fell	0.13	laid	0.16	lies	-0.11	whole	0.23
led by word da & tren	fell	-0.03	laid	-0.05
led by word dac	home	0.11	fell	0.08	whole	0.07
led by word dai	home	0.04	fell	-0.3	laid	-0.1	lies	-0.02	whole	-0.07
led by word dai & doi	fell	-0.29	laid	-0.09	lies	-0.02	whole	-0.2
led by word dam	home	0.01	fell	-0.1	lies	-0.04	whole	-0.05
led by word dan	home	-0.06	fell	-0.13	laid	0.17	lies	-0.06	whole	-0.13
led by word dang	home	0.01	fell	0.1	laid	-0.04	lies	-0.02	whole	0.08
led by word danh	home	-0.15	fell	0.1	laid	0.08	whole	-0.05
led by word dao	home	0.27	fell	-0.22	laid	-0.07	lies	-0.02	whole	-0.11
led by word dap	fell	0.24	laid	-0.01	whole	0.14
led by word dat	home	0.19	fell	-0.09	laid	0.34	lies	0.08	whole	0.24
led by word dat & duoi	home	-0.02	fell	-0.04	laid	0.18	lies	-0.01	whole	0.07
led by word day	home	-0.1	lies	-0.06	whole	-0.06
led by word day & truong	fell	-0.03	laid	-0.02	whole	-0.16
led by word de	home	-0.18	fell	0.09	laid	-0.08	lies	-0.06	whole	-0.11
led by word deu	home	-0.11	laid	-0.01
led by word di	fell	-0.1
led by word di & b	fell	-0.07
led by word dia	home	-0.11	fell	0.22	laid	0.27	lies	-0.03
led by word dia & doi	fell	0.16	laid	0.16	whole	0.17
led by word dia & lang	fell	-0.02	laid	-0.07	whole	-0.12
led by word dich	home	-0.05	fell	0.23	laid	-0.34	lies	-0.06	whole	0.18
led by word diem	home	-0.04	fell	0.18	laid	-0.16	lies	-0.01	whole	-0.01
led by word dien	home	0.25	fell	-0.21	laid	-0.17	lies	-0.05	whole	-0.07
led by word dieu	home	-0.01	fell	-0.06	lies	-0.03	whole	-0.17
led by word dinh	home	-0.16	fell	0.14	laid	-0.12	lies	-0.06	whole	-0.1
led by word dinh & lang	home	0.01	whole	-0.13
led by word diu	home	0.03	fell	-0.02	laid	-0.01	whole	0.09
led by word do	home	-0.23	fell	0.06	laid	-0.19	lies	-0.11	whole	-0.18
led by word do & n	fell	-0.05
led by word doan	home	-0.04	fell	0.01	laid	-0.02	whole	-0.18
led by word doc	home	-0.16	fell	-0.13	laid	-0.05	lies	-0.04	whole	-0.36
led by word doc & duong	fell	-0.02	whole	-0.05
led by word doi	home	-0.46	fell	-0.31	laid	-0.42	lies	0.21	whole	-0.13
led by word doi & bac	home	-0.02	laid	-0.01
led by word doi & ban	whole	-0.11
led by word doi & ha	home	-0.08
led by word doi & huyen	home	-0.02	fell	-0.01
led by word doi & quang	home	-0.01	fell	-0.09	whole	-0.04
led by word doi & sau	fell	0.09	laid	-0.04	lies	-0.01	whole	0.04
led by word doi & tnxp	home	-0.07
led by word doi & trung	fell	-0.01
led by word doi & viet	laid	-0.03
led by word doi & xa	home	0.02	fell	0.14	whole	0.16
led by word don	home	-0.4	fell	-0.23	laid	-0.36	whole	-0.32
led by word don & bac	whole	-0.19
led by word don & c5	home	-0.03	fell	-0.12
led by word don & dai	fell	-0.03
led by word don & gan	laid	-0.03	whole	-0.2
led by word don & trong	laid	-0.06
led by word dong	home	-0.19	fell	0.17	laid	0.05	lies	-0.02	whole	0.08
led by word dong & xa	home	-0.02	fell	-0.06	laid	-0.03	lies	-0.03	whole	0.05
led by word drang	home	-0.01	laid	0.1	whole	-0.04
led by word du	home	0.13	fell	0.05	laid	-0.07	lies	-0.03
led by word dua	home	0.15	fell	-0.05	whole	0.09
led by word duc	home	0.06	fell	0.06	whole	-0.04
led by word duc & ha	fell	-0.01	whole	-0.09
led by word dung	home	-0.06	laid	-0.22	lies	-0.08	whole	0.13
led by word dung & cho	laid	-0.02
led by word e	home	-0.02	fell	0.06	laid	0.08	lies	-0.03	whole	0.07
led by word e1	home	-0.1	fell	-0.02
led by word e174	home	-0.07	fell	0.14	whole	0.04
led by word e24	home	0.11	fell	-0.02	whole	0.06
led by word e3	laid	-0.01	whole	-0.02
led by word gach	home	-0.03	fell	-0.04	laid	-0.02	lies	-0.06	whole	-0.18
led by word gao	home	-0.03	fell	-0.03	laid	-0.02	whole	-0.18
led by word gay	fell	-0.03	laid	-0.11	lies	-0.01	whole	0.11
led by word ghi	home	-0.26	fell	0.1	laid	0.09	lies	-0.16	whole	-0.15
led by word ghi & trong	laid	-0.09
led by word gi	home	-0.02	fell	-0.07	laid	-0.01
led by word gia	home	-0.04	fell	-0.04	laid	-0.03	lies	0.02	whole	-0.02
led by word gia & lang	home	-0.1	fell	-0.13	laid	-0.03
led by word giam	home	-0.01	fell	-0.18	laid	-0.01	whole	-0.05
led by word giang	home	-0.08	fell	-0.06	whole	-0.19
led by word giang & ha	whole	-0.11
led by word giang & hai	home	-0.07	whole	-0.2
led by word giao	home	0.09	fell	-0.12	laid	-0.01	lies	-0.01	whole	-0.18
led by word giap	home	-0.01	fell	-0.07	whole	-0.2
led by word giap & tet	fell	-0.02
led by word giay	home	0.06	fell	-0.14	laid	-0.05	lies	-0.02	whole	-0.06
led by word giay & to	fell	-0.07
led by word gio	fell	-0.04	laid	-0.37	lies	-0.05
led by word gioi	home	-0.03	fell	0.07	laid	-0.09	whole	-0.13
led by word gioi & tay	whole	-0.19
led by word giong	fell	-0.03	laid	0.16	lies	-0.01	whole	0.05
led by word giu	home	-0.02	fell	0.29	laid	-0.05	lies	-0.01	whole	0.14
led by word giup	home	-0.01	fell	-0.12	laid	0.16	lies	-0.04	whole	0.16
led by word go	home	-0.01	laid	-0.12	whole	-0.09
led by word gon	home	-0.04
led by word h	home	-0.08	fell	-0.07	laid	-0.04	lies	0.11	whole	0.04
led by word ha	home	0.11	fell	-0.24	laid	-0.29	lies	-0.1	whole	-0.45
led by word ha & ha	whole	-0.09
led by word ha & hai	home	0.08	whole	0.02
led by word hai	home	0.11	fell	-0.05	laid	-0.08	lies	-0.23	whole	-0.12
led by word hai & ben	fell	0.13	laid	-0.1	whole	-0.01
led by word hai & hai	home	-0.04	whole	-0.14
led by word hai & ngay	laid	-0.03
led by word hai & quan	home	-0.02	fell	-0.11	laid	-0.01
led by word hai & thai	home	0.02
led by word ham	home	-0.08	fell	0.2	laid	-0.12	whole	0.18
led by word hang	home	-0.15	fell	-0.32	laid	-0.21	lies	0.04	whole	-0.07
led by word hang & khu	home	-0.03	fell	-0.06	laid	-0.02	lies	0.07	whole	-0.05
led by word hanh	home	0.09	fell	-0.01	whole	0.14
led by word hao	home	0.03	fell	-0.25	laid	0.11	lies	-0.01	whole	-0.11
led by word hau	fell	-0.03	whole	-0.02
led by word hay	home	-0.03	fell	0.15	laid	-0.01	lies	-0.01	whole	0.04
led by word he	fell	-0.08
led by word het	fell	0.06	laid	0.01	whole	-0.02
led by word hien	home	0.03	fell	-0.23	laid	0.07	lies	0.36	whole	0.19
led by word hien & ntls	home	-0.09	fell	-0.1	laid	-0.14	lies	0.21	whole	-0.01
led by word hiep	home	0.04	fell	-0.02	whole	-0.07
led by word hieu	home	-0.09	fell	-0.08	laid	-0.01	lies	-0.01
led by word hinh	fell	-0.03	laid	-0.06	whole	-0.1
led by word ho	home	0.07	fell	-0.14	lies	-0.18	whole	-0.11
led by word hoa	home	-0.04	fell	-0.1	laid	-0.1	lies	-0.13	whole	-0.42
led by word hoa & ben	fell	-0.01
led by word hoa & ha	home	0.01	whole	-0.06
led by word hoa & thanh	fell	-0.03	whole	-0.24
led by word hoa & xa	home	0.03	fell	0.14	lies	-0.02	whole	0.12
led by word hoac	fell	-0.02	lies	-0.04
led by word hoach	home	-0.04	fell	-0.01	laid	-0.01
led by word hoai	home	-0.07	lies	-0.06	whole	-0.11
led by word hoang	home	-0.13	fell	-0.04	lies	-0.01	whole	-0.12
led by word hoanh	home	0.08	fell	-0.02	whole	-0.09
led by word hoat	home	-0.11	fell	-0.08
led by word hoat & dong	fell	-0.01
led by word hoc	fell	-0.16	laid	-0.03	lies	-0.06	whole	0.02
led by word hoc & truong	home	-0.03	lies	-0.02
led by word hoi	home	-0.19	fell	0.12	laid	-0.2	lies	-0.06	whole	0.12
led by word hoi & ccb	lies	-0.01
led by word hoi & xa	home	-0.03	fell	0.06	laid	-0.01	whole	0.03
led by word hong	home	0.14	fell	-0.09	laid	0.09	lies	-0.01	whole	0.03
led by word hop	fell	-0.15	laid	-0.04	lies	-0.03	whole	-0.33
led by word hue	home	-0.15
led by word hung	home	0.1	fell	-0.2	laid	0.13	lies	-0.02	whole	0.01
led by word hung & nam	fell	-0.01	whole	-0.17
led by word huong	home	0.05	fell	0.01	laid	-0.07	whole	0.1
led by word huong & doi	whole	0.02
led by word huu	home	-0.14	fell	-0.05	laid	-0.02	whole	-0.1
led by word huyen	home	-0.07	fell	-0.02	whole	-0.14
led by word huyet	laid	0.13	whole	0.12
led by word in	home	0.07	whole	0.12
led by word k	home	-0.02	fell	-0.01	laid	-0.02
led by word ke	laid	-0.1	lies	-0.03	whole	-0.12
led by word ke & ben	fell	-0.02	laid	-0.05	whole	-0.13
led by word ket	fell	0.03	whole	0.12
led by word keu	home	-0.12	fell	-0.04	laid	-0.01	lies	-0.01	whole	-0.15
led by word kha	home	-0.04	fell	-0.02	lies	0.08	whole	0.03
led by word khac	home	-0.24	fell	-0.27	laid	-0.14	lies	-0.08	whole	-0.22
led by word khac & tang	home	-0.07	fell	-0.11
led by word khac & tren	laid	-0.06
led by word khai	home	0.23	fell	-0.04	whole	0.16
led by word kham	home	0.07	fell	0.01	whole	0.11
led by word khanh	home	0.01	fell	0.08	lies	-0.01	whole	-0.04
led by word khanh & cao	fell	-0.02	whole	-0.27
led by word khao	home	-0.08	whole	-0.1
led by word khau	home	-0.07	fell	-0.19	laid	-0.14	lies	-0.08	whole	-0.25
led by word khe	home	-0.03	laid	-0.03	lies	-0.01	whole	-0.23
led by word khmer	home	0.13	fell	-0.25	laid	-0.03	lies	-0.04	whole	0.01
led by word kho	fell	0.03	laid	-0.02	whole	0.01
led by word khoa	home	-0.04	fell	-0.07
led by word khoan	home	0.16	fell	0.05	laid	-0.04	whole	0.22
led by word khoi	home	0.16	fell	-0.01	laid	-0.03	lies	-0.06	whole	0.04
led by word khue	fell	-0.02	whole	0.05
led by word kia	home	-0.1	fell	-0.13	lies	-0.06	whole	-0.1
led by word kich	home	-0.17	fell	-0.29	laid	-0.18	lies	0.1	whole	-0.03
led by word kich & xa	home	-0.18	fell	-0.18	lies	0.14	whole	0.03
led by word kiem	home	-0.06	fell	0.08	laid	0.13	lies	-0.04	whole	0.03
led by word kien	fell	-0.03	lies	-0.06	whole	0.02
led by word kiet	fell	-0.06	laid	-0.01
led by word kieu	home	-0.02	fell	-0.09	lies	-0.01	whole	0.02
led by word kim	home	0.06	whole	0.22
led by word kinh	home	-0.01	fell	0.25	laid	-0.01	lies	-0.02	whole	-0.09
led by word kinh & xang	fell	0.06	whole	0.04
led by word km	home	-0.02	fell	0.09
led by word ky	home	0.01	fell	0.04	laid	-0.11	lies	-0.02	whole	-0.4
led by word la	home	-0.04	fell	-0.11	laid	-0.02	lies	-0.01	whole	-0.2
led by word la & sau	fell	-0.01
led by word lac	home	0.02	fell	-0.02	lies	-0.01	whole	-0.14
led by word lai	home	0.09	fell	-0.37	laid	-0.04	lies	0.22	whole	0.34
led by word lai & cho	fell	-0.01	laid	-0.05
led by word lai & trong	home	-0.02
led by word lai & xa	laid	-0.01
led by word lak	fell	-0.07	whole	-0.08
led by word lam	home	-0.04	fell	-0.2	laid	-0.04	lies	-0.04	whole	-0.13
led by word lan	home	-0.07	fell	-0.15	laid	0.27	lies	-0.16	whole	-0.02
led by word lang	home	0.19	fell	-0.18	lies	-0.03	whole	0.08
led by word lang & hai	home	0.03	whole	0.16
led by word lanh	home	-0.13	fell	-0.11	laid	0.08	whole	-0.04
led by word lao	home	-0.04	fell	0.15	laid	0.04	lies	-0.07	whole	-0.2
led by word lap	home	0.17	fell	-0.05	laid	-0.01
led by word lau	home	0.01	fell	0.15	laid	-0.1
led by word lay	home	-0.04	fell	-0.18	laid	0.09	lies	-0.01	whole	-0.04
led by word lay & nuoc	fell	-0.06	laid	-0.01
led by word le	home	0.24	fell	-0.25	laid	-0.04	lies	-0.08	whole	-0.14
led by word len	home	-0.18	fell	0.07	laid	0.14	lies	0.24	whole	0.14
led by word len & bo	fell	-0.03
led by word len & nghia	fell	-0.06	laid	0.05	lies	0.15	whole	0.05
led by word len & ntls	fell	-0.02	laid	0.13	lies	0.17	whole	-0.17
led by word lenh	home	-0.01	whole	-0.07
led by word liem	home	0.04	whole	-0.02
led by word liem & ha	home	0.04	whole	-0.02
led by word lien	home	-0.02	fell	-0.33	laid	-0.07	lies	0.23
led by word lieu	fell	0.17	laid	-0.18	lies	-0.03	whole	0.24
led by word linh	home	-0.25	fell	-0.23	laid	-0.08	lies	-0.16	whole	-0.11
led by word linh & bac	fell	-0.01	laid	0.06
led by word linh & cao	home	-0.05	fell	-0.01	whole	-0.11
led by word linh & ha	home	0.18	whole	0.14
led by word linh & my	fell	0.08	whole	0.15
led by word linh & trung	fell	-0.04
led by word lo	fell	-0.01	laid	-0.04	lies	-0.01	whole	-0.01
led by word loc	home	0.07	fell	-0.16	laid	-0.04	lies	-0.04	whole	-0.15
led by word loc & hai	whole	-0.2
led by word loi	home	-0.17	fell	0.15	laid	0.02	lies	-0.06	whole	0.17
led by word lon	home	-0.06	fell	-0.08	laid	0.12
led by word long	home	-0.19	fell	-0.07	laid	-0.03	lies	-0.02
led by word lop	home	-0.01	fell	-0.1	laid	-0.02	lies	-0.04	whole	0.07
led by word lop & truong	home	-0.05	fell	-0.07	laid	-0.01	lies	-0.02
led by word lu	home	0.2	fell	-0.21	laid	-0.05	lies	-0.1
led by word lu & doan	fell	-0.11
led by word lua	home	-0.09	fell	-0.06	whole	-0.11
led by word lung	fell	-0.09	laid	-0.01	whole	-0.19
led by word luon	fell	-0.05	laid	-0.09	whole	0.14
led by word luong	home	0.13	fell	-0.11	laid	-0.02	lies	-0.02
led by word luong & ha	whole	-0.17
led by word luu	home	0.02	fell	-0.12	laid	-0.15	whole	-0.09
led by word luu & nghe	whole	-0.22
led by word luyen	home	0.04	fell	-0.18	whole	0.08
led by word luyen & nho	home	-0.06	fell	-0.03
led by word ly	home	0.01	fell	0.33	laid	-0.14	lies	-0.09	whole	-0.14
led by word m	fell	-0.12	laid	-0.01	lies	0.15	whole	0.11
led by word ma	home	-0.11	fell	-0.15	laid	0.15	lies	-0.02	whole	-0.28
led by word ma & dong	home	-0.04	fell	-0.02	laid	0.17
led by word mac	home	0.06	laid	-0.08	whole	0.03
led by word mach	home	0.15	fell	-0.01	whole	0.23
led by word mai	fell	-0.1
led by word man	home	-0.05	fell	0.08	laid	-0.01	whole	0.04
led by word mang	home	0.01	fell	-0.11	laid	-0.04	whole	-0.11
led by word manh	fell	-0.05	laid	0.1	whole	0.15
led by word mat	home	-0.18	fell	-0.31	laid	-0.18	lies	-0.07	whole	-0.24
led by word mat & sau	fell	-0.07	laid	-0.08
led by word mau	fell	-0.07	laid	-0.03	whole	-0.09
led by word may	home	-0.18	fell	0.03	laid	-0.11	lies	-0.04	whole	-0.03
led by word may & kim	home	-0.07	fell	-0.03
led by word me	home	-0.14	laid	-0.12	whole	-0.11
led by word mien	home	-0.09	fell	-0.03	laid	0.04	whole	-0.06
led by word mien & bac	laid	0.04	whole	0.08
led by word mien & nam	whole	-0.06
led by word mieu	fell	0.06	laid	0.13	whole	-0.09
led by word min	fell	0.56	laid	-0.03	lies	-0.02	whole	0.29
led by word minh	home	0.12	fell	-0.08	laid	-0.1	lies	0.11	whole	0.09
led by word mit	fell	-0.13	laid	0.2	whole	0.11
led by word mo	home	0.09	fell	-0.1	laid	0.15	lies	0.09	whole	-0.13
led by word mo & ninh	whole	-0.14
led by word mo & phia	fell	-0.06	laid	0.04	lies	0.15	whole	0.15
led by word moc	home	-0.04	fell	-0.03	laid	-0.01	whole	-0.14
led by word moi	home	-0.01	fell	-0.08	laid	-0.24	lies	-0.13	whole	-0.15
led by word mon	whole	-0.29
led by word mot	home	-0.01	fell	0.06	laid	-0.04	whole	-0.07
led by word mu	fell	-0.07	whole	-0.01
led by word mua	fell	0.15	laid	-0.03	lies	-0.01	whole	0.03
led by word muc	home	0.03	fell	-0.01	lies	-0.01	whole	0.04
led by word mui	home	-0.17	fell	0.01	laid	-0.02	whole	0.01
led by word muoi	laid	-0.01
led by word muon	fell	-0.01	laid	-0.05
led by word muong	home	0.34	fell	-0.07	lies	-0.01	whole	0.21
led by word my	home	-0.06	fell	0.07	laid	-0.08	whole	0.05
led by word n	home	-0.01	fell	-0.04	laid	0.14	lies	-0.01
led by word n & e	home	-0.04	fell	0.02	laid	0.14	whole	0.05
led by word nao	home	-0.07	fell	-0.17	laid	-0.17	lies	-0.04	whole	-0.22
led by word nau	home	0.02	fell	-0.02	whole	-0.25
led by word nen	home	0.06	fell	-0.1	laid	-0.02	whole	0.02
led by word ng	home	0.06	whole	0.01
led by word nga	home	-0.01	fell	0.13	whole	0.14
led by word ngai	home	-0.08	fell	-0.05	laid	-0.14	lies	-0.19	whole	0.08
led by word ngan	home	-0.14	lies	0.12
led by word nghe	home	-0.03	laid	-0.07	lies	0.16
led by word nghi	home	-0.11	fell	-0.2	laid	-0.13	lies	0.15	whole	-0.04
led by word nghi & bo	home	-0.05	fell	-0.02	lies	-0.02
led by word nghia	home	-0.09	fell	-0.11
led by word nghiep	fell	-0.06
led by word ngo	fell	0.09	laid	-0.02	lies	-0.05	whole	-0.14
led by word ngoai	home	0.01	fell	0.08	laid	0.04	whole	0.09
led by word ngoc	home	0.13	fell	-0.01	lies	-0.02	whole	0.08
led by word ngoi	home	0.02	fell	-0.22	laid	-0.07	lies	-0.11	whole	-0.13
led by word ngu	home	0.06	fell	0.01	laid	-0.03	lies	-0.03	whole	-0.04
led by word nguoi	home	0.18	fell	-0.04	whole	0.18
led by word nguyen	home	-0.07	fell	-0.16	laid	0.11	lies	-0.02	whole	-0.07
led by word nha	home	0.67	fell	-0.3	laid	-0.41	lies	0.26	whole	0.04
led by word nha & gan	home	0.15	fell	-0.07	laid	-0.04	lies	-0.01	whole	0.01
led by word nha & pho	home	0.28	fell	-0.09	whole	0.1
led by word nha & phuong	home	-0.09	fell	-0.09
led by word nha & xom	home	0.1	fell	-0.1	laid	-0.02	whole	-0.11
led by word nhai	whole	-0.16
led by word nham	fell	-0.02
led by word nhan	home	0.15	fell	0.02	laid	-0.06	lies	-0.05	whole	0.1
led by word nhanh	fell	-0.09	whole	-0.07
led by word nhat	home	0.02	fell	-0.03	laid	-0.01	whole	0.04
led by word nhau	home	-0.06	fell	-0.02	laid	0.05	whole	0.07
led by word nhi	home	0.04	fell	-0.1	whole	0.1
led by word nhien	home	0.05	laid	-0.08	lies	-0.13	whole	0.03
led by word nho	home	-0.02	fell	-0.03	laid	-0.02	lies	-0.04	whole	-0.06
led by word nhom	home	-0.16	fell	-0.22	laid	0.07	lies	-0.18	whole	-0.1
led by word nhon	home	0.13	fell	-0.06	whole	-0.23
led by word nhu	home	0.12	fell	0.07	laid	0.04	lies	-0.01	whole	0.13
led by word nhuan	fell	-0.13	whole	-0.08
led by word nhuong	home	0.05	fell	-0.04	whole	0.12
led by word nie	home	0.12	fell	0.12	laid	-0.01	lies	-0.01	whole	0.21
led by word nie & buon	home	0.12	fell	-0.07	whole	0.11
led by word niem	home	-0.12	fell	-0.11	laid	-0.04	lies	-0.02	whole	-0.22
led by word ninh	home	0.17	fell	-0.12	laid	-0.05	lies	-0.05	whole	-0.09
led by word ninh & quang	home	0.1	fell	-0.01	whole	-0.02
led by word no	fell	-0.14	laid	-0.13
led by word noi	home	0.01	fell	0.01	laid	-0.18	lies	0.02	whole	0.04
led by word non	laid	-0.01
led by word nong	home	0.06	fell	-0.08	laid	0.02	whole	-0.35
led by word nt	fell	-0.05	laid	0.14	lies	0.14	whole	0.18
led by word nu	home	-0.04	fell	-0.11	laid	-0.01	whole	0.13
led by word nua	home	-0.18	laid	0.1	lies	-0.02	whole	-0.02
led by word nung	home	0.17	fell	-0.12	lies	-0.03	whole	-0.08
led by word nuoi	fell	0.24	laid	-0.09	whole	0.07
led by word oai	fell	-0.04	whole	-0.31
led by word oai & ha	fell	-0.02	whole	-0.23
led by word oi	home	-0.02	fell	-0.01
led by word om	home	-0.08	fell	0.12	laid	-0.03
led by word on	home	-0.02	fell	-0.03
led by word ong	home	-0.06	fell	0.06	laid	-0.01	whole	-0.05
led by word pao	home	0.28	fell	-0.08	laid	-0.05	whole	0.09
led by word pha	fell	0.32	lies	-0.01	whole	0.01
led by word pha & long	fell	0.19	whole	0.23
led by word phai	home	-0.14	fell	-0.13	laid	0.2	lies	-0.15	whole	0.18
led by word pham	home	0.16	whole	0.23
led by word phan	fell	0.04	lies	-0.01	whole	0.1
led by word phap	home	-0.04	fell	0.04	whole	0.03
led by word phau	fell	0.11	laid	0.02	whole	0.03
led by word phe	home	-0.04	fell	0.04	lies	-0.01	whole	-0.24
led by word phi	fell	-0.01
led by word phien	home	0.06	fell	-0.11	whole	0.03
led by word phim	home	-0.03
led by word phoi	home	-0.1	fell	-0.01	lies	-0.05	whole	0.06
led by word phong	home	-0.04	fell	0.11	laid	-0.04	lies	-0.07	whole	0.16
led by word phong & ha	whole	-0.17
led by word phong & huyen	home	-0.02	whole	0.18
led by word phu	home	0.02	fell	-0.09	lies	0.09	whole	-0.16
led by word phu & thai	whole	-0.21
led by word phuc	home	-0.08	fell	0.24	laid	-0.1	lies	-0.02	whole	-0.1
led by word phuoc	home	-0.05	fell	0.06	laid	-0.06	lies	-0.01	whole	-0.08
led by word phuong	fell	-0.17	laid	0.13	lies	-0.04
led by word phuong & ha	whole	-0.11
led by word place	home	-0.05	fell	-0.03	lies	-0.01
led by word q	home	0.32	fell	0.11	lies	0.14	whole	0.26
led by word qua	home	-0.08	fell	0.16	laid	-0.05	lies	0.06	whole	0.32
led by word qua & deo	fell	-0.04	lies	0.14
led by word qua & song	home	-0.01	fell	0.1	laid	-0.06	lies	-0.03	whole	0.14
led by word quan	home	0.15	fell	-0.16	laid	0.22	lies	-0.03	whole	0.17
led by word quang	home	0.15	laid	-0.03	whole	-0.01
led by word quao	home	-0.02	fell	-0.02	laid	-0.01	whole	-0.1
led by word que	home	0.37	fell	-0.15	laid	-0.01	lies	-0.09	whole	0.18
led by word que & tan	home	0.15	fell	-0.1	lies	-0.03	whole	-0.05
led by word quen	laid	0.14	whole	0.1
led by word quoc	fell	0.11	laid	-0.04	whole	-0.03
led by word quoc & doan	fell	0.13	whole	0.05
led by word quy	home	0.19	fell	-0.08	lies	-0.03	whole	0.24
led by word quyen	whole	-0.01
led by word quyet	home	-0.01	fell	-0.04	laid	-0.01	lies	-0.02
led by word quyt	home	-0.07	whole	-0.11
led by word ra	home	-0.06	fell	-0.27	laid	0.26	whole	0.01
led by word ra & bac	home	-0.02	fell	-0.02	laid	-0.03
led by word ra & bo	fell	-0.02	laid	0.14	whole	-0.11
led by word ra & nghia	laid	-0.05	lies	-0.02	whole	0.03
led by word ra & phu	home	-0.1	fell	-0.02
led by word rai	home	0.17	fell	-0.02	whole	0.11
led by word rai & lang	home	0.17	whole	0.24
led by word rang	laid	-0.06	lies	-0.01	whole	-0.15
led by word ranh	home	-0.08	fell	-0.05	laid	0.01	whole	-0.08
led by word rao	fell	-0.11	laid	-0.02	whole	-0.21
led by word ri	home	-0.08	whole	-0.21
led by word ri & bac	whole	-0.16
led by word ro	home	-0.01	fell	-0.08	laid	0.05	lies	-0.02	whole	0.03
led by word roi	home	-0.02	fell	0.1	laid	-0.05	lies	-0.04	whole	0.14
led by word ru	fell	0.17	laid	-0.11	whole	-0.05
led by word sach	home	-0.01	fell	-0.06	laid	-0.02	lies	-0.03	whole	-0.08
led by word sam	home	0.21	fell	-0.05	laid	-0.05	lies	-0.01	whole	0.21
led by word san	fell	0.23	laid	-0.07	lies	-0.1	whole	0.23
led by word sang	home	-0.29	fell	0.34	laid	-0.3	whole	0.25
led by word sang & ben	fell	-0.03	laid	0.03	whole	0.14
led by word sang & k	fell	-0.01
led by word sang & lao	fell	-0.01
led by word sanh	home	0.37	laid	-0.03	whole	0.16
led by word sao	home	-0.01	fell	0.09	whole	0.01
led by word sap	fell	-0.03
led by word sat	home	0.13	fell	0.12	laid	-0.05	whole	0.04
led by word sau	home	-0.13	fell	0.02	laid	-0.16	lies	0.08	whole	-0.02
led by word sen	home	-0.12	fell	0.09	laid	-0.19	whole	0.03
led by word sim	home	-0.11	fell	-0.05	laid	-0.15	lies	-0.08	whole	-0.34
led by word sinh	home	0.19	fell	-0.13	laid	0.12	lies	-0.06	whole	-0.1
led by word so	fell	-0.15	laid	-0.13	lies	-0.09	whole	-0.12
led by word so & bia	laid	-0.01
led by word son	home	0.03	fell	-0.36	laid	-0.06	lies	0.09	whole	-0.33
led by word son & hoa	home	-0.05	whole	-0.14
led by word son & kien	home	0.09	whole	0.12
led by word son & nghe	whole	-0.09
led by word son & quang	home	-0.05	fell	-0.02	whole	-0.12
led by word son & son	home	-0.03	whole	-0.01
led by word son & thanh	fell	-0.02	whole	-0.25
led by word song	home	-0.08	fell	-0.11	laid	0.08	lies	-0.02	whole	0.09
led by word sot	fell	-0.01	laid	-0.07	lies	0.06	whole	0.05
led by word su	home	0.04	fell	-0.46	laid	-0.14	lies	-0.22	whole	-0.25
led by word su & nong	fell	0.07	whole	0.01
led by word su & tinh	fell	-0.04
led by word su & truong	home	-0.01	fell	-0.15	lies	-0.06
led by word su & xa	home	-0.01	fell	-0.01	lies	-0.02	whole	-0.09
led by word sung	home	-0.06	fell	-0.18	whole	0.08
led by word suu	home	0.07	fell	-0.25	whole	-0.15
led by word t	whole	-0.08
led by word tac	home	-0.12	laid	-0.05	lies	-0.07	whole	-0.02
led by word tac & xa	home	-0.02	fell	0.03	lies	-0.01
led by word tam	home	-0.07	fell	-0.22	laid	0.04	lies	-0.11	whole	-0.03
led by word tam & bia	laid	-0.01
led by word tan	home	-0.09	fell	-0.14	laid	-0.03	lies	-0.09	whole	-0.28
led by word tan & xa	home	-0.09	fell	-0.05
led by word tang	home	-0.21	fell	0.06	laid	0.55	lies	0.07	whole	0.31
led by word tang & tren	fell	0.1	laid	0.14	lies	-0.02	whole	0.24
led by word tao	home	-0.05	fell	-0.06	whole	-0.07
led by word tap	home	-0.02
led by word tau	home	-0.07	fell	0.06	laid	-0.04	lies	-0.03	whole	0.12
led by word tau & hq	fell	-0.06
led by word te	home	0.04	fell	-0.08	whole	-0.15
led by word ten	home	0.03	laid	-0.01
led by word tet	home	-0.01	fell	0.1	laid	-0.06	whole	0.11
led by word th	home	-0.02	fell	-0.01	laid	0.17	lies	-0.02	whole	0.03
led by word thach	home	-0.11	fell	-0.05	lies	-0.01	whole	-0.08
led by word thach & vinh	fell	-0.01	whole	-0.2
led by word thai	home	0.29	fell	-0.05	laid	0.17	lies	-0.11	whole	0.29
led by word thai & ban	home	0.08	fell	-0.13	laid	-0.05	lies	-0.02	whole	0.09
led by word thai & muong	home	0.18	fell	-0.08	whole	0.04
led by word tham	laid	-0.04	whole	-0.19
led by word than	fell	0.25	laid	-0.11	whole	0.19
led by word thanh	home	0.51	fell	-0.1	laid	-0.03	lies	-0.2	whole	0.29
led by word thao	fell	-0.04	laid	-0.06	whole	-0.19
led by word thap	home	-0.03	fell	-0.02	laid	0.14	whole	-0.02
led by word that	home	-0.04	fell	0.05	laid	-0.02	lies	-0.01	whole	-0.21
led by word that & son	whole	-0.11
led by word the	home	-0.02	fell	-0.16	laid	-0.03	lies	0.03	whole	0.01
led by word thi	home	0.05	laid	-0.09	lies	-0.04
led by word thi & kenh	whole	0.06
led by word thien	home	-0.04	fell	-0.14	laid	-0.05	lies	-0.01
led by word thieu	home	0.1	fell	0.06	laid	-0.01	lies	0.09	whole	0.11
led by word thin	home	0.16	fell	-0.08	laid	-0.01	lies	-0.03
led by word thinh	home	0.01	fell	-0.05	laid	-0.05	whole	0.19
led by word tho	home	0.03	fell	-0.1	laid	-0.07	lies	-0.04	whole	-0.08
led by word tho & ha	home	-0.1	fell	-0.01	whole	-0.21
led by word thoan	home	0.09	fell	-0.02	laid	-0.01	whole	0.06
led by word thoi	home	-0.02	fell	-0.08	laid	-0.01	whole	-0.08
led by word thong	home	-0.02	fell	-0.07	laid	0.05	lies	-0.02	whole	-0.29
led by word thu	home	0.11	fell	-0.1	laid	0.16	lies	-0.01	whole	0.02
led by word thua	fell	-0.04	whole	-0.13
led by word thuan	home	-0.07	fell	0.07	lies	-0.07	whole	0.02
led by word thuc	home	0.1	fell	-0.05	laid	-0.02	whole	0.15
led by word thue	home	-0.05	fell	0.05	laid	-0.07	lies	-0.02	whole	0.07
led by word thuoc	home	-0.19	fell	-0.07	laid	-0.01	lies	-0.18	whole	-0.03
led by word thuoc & dai	fell	-0.06
led by word thuoc & trung	fell	-0.11	laid	-0.05	whole	-0.11
led by word thuong	fell	-0.36	laid	-0.09	lies	-0.09	whole	-0.15
led by word thuong & xa	home	0.02	fell	-0.02	lies	-0.01	whole	0.07
led by word thuy	home	0.07	fell	-0.08	laid	-0.07	lies	-0.04	whole	-0.3
led by word thuy & hai	whole	-0.16
led by word thuy & thai	home	0.02	fell	-0.01	whole	-0.1
led by word thuy & thanh	whole	-0.13
led by word tien	home	-0.06	fell	-0.16	laid	0.07	lies	-0.06	whole	-0.3
led by word tieng	home	0.07	fell	-0.11	laid	-0.02	lies	-0.02	whole	0.12
led by word tieu	home	-0.09	fell	-0.13	laid	-0.05	lies	-0.17
led by word tieu & doan	home	-0.09	fell	-0.25	laid	-0.25	lies	-0.13	whole	-0.02
led by word tieu & khu	fell	0.18	laid	0.14	lies	-0.02	whole	0.06
led by word tin	home	0.01	fell	-0.11	laid	-0.02	lies	-0.02	whole	0.04
led by word tinh	home	0.01	laid	-0.25	lies	-0.05	whole	-0.03
led by word tnxp	home	-0.01	fell	0.09	laid	-0.02	whole	0.05
led by word to	home	0.11	fell	-0.13	laid	-0.13	lies	-0.04	whole	-0.06
led by word toa	home	-0.03	laid	-0.01	lies	-0.01	whole	0.01
led by word toan	fell	-0.04	laid	-0.01
led by word toc	home	0.16	fell	-0.16	laid	-0.1	lies	0.19	whole	0.03
led by word toc & nung	whole	0.01
led by word toc & thai	home	0.09	fell	-0.04	laid	-0.01	lies	-0.03	whole	-0.05
led by word toi	home	-0.07	fell	0.34	laid	-0.01	whole	0.11
led by word tong	home	-0.04	fell	0.13	laid	-0.02	whole	-0.06
led by word tra	fell	0.03	laid	-0.03	lies	-0.12	whole	-0.17
led by word trach	home	0.22	fell	-0.1	laid	-0.05	lies	-0.08
led by word trai	fell	-0.07	laid	-0.06	lies	-0.01	whole	-0.18
led by word tram	home	-0.11	fell	-0.06	laid	0.25	lies	-0.01	whole	-0.07
led by word trang	fell	-0.26	laid	-0.21	lies	-0.07	whole	0.08
led by word trang & cuoi	laid	-0.01
led by word trang & don	fell	-0.19	lies	-0.03
led by word tranh	fell	-0.07	laid	0.11	whole	0.03
led by word trau	fell	0.08	laid	-0.02	whole	0.06
led by word tre	home	-0.05	fell	0.08	lies	-0.01	whole	-0.1
led by word treo	fell	-0.15	whole	-0.05
led by word tri	home	-0.24	fell	0.04	laid	-0.03	lies	-0.13	whole	-0.09
led by word tri & nghia	laid	-0.11	whole	0.08
led by word trich	fell	-0.02	laid	-0.05	lies	-0.01
led by word trich & ho	laid	-0.02
led by word trieu	home	0.03	fell	-0.04	lies	-0.01	whole	-0.04
led by word trinh	home	0.1	fell	-0.05	whole	0.11
led by word trom	home	-0.01	fell	-0.06	whole	-0.1
led by word trom & ben	home	-0.01	fell	-0.06	whole	-0.1
led by word tron	home	-0.04	fell	0.14	laid	-0.07	whole	-0.14
led by word tru	home	0.19	fell	-0.33	laid	-0.05	lies	-0.1	whole	0.16
led by word tru & xa	home	0.08	fell	-0.05	whole	0.03
led by word tru & xom	home	-0.06	fell	-0.05	lies	-0.02
led by word trua	fell	0.09	laid	-0.02	lies	-0.03
led by word truc	fell	-0.04	whole	-0.18
led by word truc & x	fell	-0.01
led by word trung	home	-0.13	fell	0.11	whole	-0.07
led by word truong	home	-0.01	fell	0.04	laid	-0.05	lies	-0.08	whole	-0.02
led by word truong & thcs	home	-0.11	fell	0.21	lies	-0.05
led by word tu	home	0.03	fell	0.01	laid	-0.11	lies	-0.05	whole	-0.08
led by word tu & phu	home	-0.02
led by word tuan	home	0.1	fell	-0.08	laid	-0.01	whole	0.25
led by word tuat	home	-0.06	fell	0.21	whole	0.02
led by word tui	home	-0.27	laid	-0.06	lies	-0.05	whole	0.11
led by word tum	fell	-0.02	laid	-0.03	lies	-0.02
led by word tung	home	-0.01	fell	-0.09	laid	-0.03	lies	-0.01
led by word tung & tieu	fell	-0.01
led by word tuoi	home	0.05	fell	-0.3	laid	-0.1	lies	-0.06	whole	0.38
led by word tuoi & phuong	fell	-0.04	laid	-0.01
led by word tuoi & thon	home	0.14	fell	-0.18	whole	0.07
led by word tuoi & truoc	fell	-0.01
led by word tuong	fell	0.06	laid	0.06	lies	-0.01	whole	-0.17
led by word tuyen	fell	-0.08	laid	-0.05	lies	-0.01	whole	0.19
led by word ty	fell	-0.01	laid	-0.03	whole	-0.26
led by word ut	home	0.08	fell	-0.12	laid	-0.11	lies	-0.03
led by word uy	fell	-0.06	whole	-0.03
led by word v	home	-0.07	fell	-0.12
led by word vac	home	0.08	fell	0.12	lies	-0.03	whole	0.12
led by word van	home	-0.05	fell	0.15	laid	-0.14	lies	-0.08	whole	-0.01
led by word van & dong	fell	-0.01
led by word van & trung	home	0.02	whole	0.01
led by word vang	home	0.1	fell	-0.09	laid	-0.02	lies	-0.03	whole	-0.17
led by word vay	fell	0.3	laid	0.06	lies	-0.07	whole	0.29
led by word ve	home	-0.12	fell	-0.55	laid	-0.15	lies	0.43	whole	0.1
led by word ve & nghia	home	-0.04	fell	-0.08	laid	-0.46	lies	0.03	whole	0.07
led by word ve & ntls	home	-0.05	fell	-0.01	laid	0.19	lies	0.14	whole	0.19
led by word ve & phia	laid	-0.05	lies	-0.03	whole	-0.28
led by word ve & sau	fell	-0.01	laid	-0.11	lies	0.17	whole	0.02
led by word vi	home	-0.01	fell	-0.03	laid	-0.01	whole	-0.07
led by word vien	home	-0.29	fell	-0.35	laid	0.21	lies	-0.16	whole	-0.31
led by word vien & truong	home	-0.01	fell	-0.09	laid	0.12	lies	-0.09	whole	0.06
led by word vieng	laid	-0.02	lies	0.04	whole	0.01
led by word viet	home	-0.11	fell	0.09	laid	0.11	lies	0.14	whole	0.05
led by word viet & lao	home	-0.05	fell	0.13	laid	-0.01	lies	0.15	whole	0.06
led by word viet & trong	laid	0.1
led by word vinh	home	0.23	fell	-0.09	lies	-0.01	whole	0.28
led by word vo	home	0.09	fell	0.15	laid	-0.16	lies	-0.1	whole	0.13
led by word voi	fell	-0.08	laid	0.14	lies	-0.01	whole	0.01
led by word vong	home	-0.06	fell	-0.06	lies	-0.03	whole	0.09
led by word vot	fell	-0.21	laid	0.08	whole	0.05
led by word vu	home	-0.12	fell	-0.19	laid	-0.01	lies	-0.01	whole	-0.17
led by word vuc	home	0.09	fell	0.09	laid	-0.07	lies	0.25	whole	0.22
led by word vung	home	-0.17	fell	0.38	laid	-0.04	lies	-0.04	whole	0.16
led by word vuong	fell	-0.02	whole	0.03
led by word vuot	home	-0.01	fell	0.09	whole	-0.05
led by word vy	home	-0.11	fell	0.24	whole	0.16
led by word xa	home	0.2	fell	0.4	laid	-0.16	lies	-0.06	whole	0.38
led by word xac	home	-0.01	fell	-0.04	laid	0.09	lies	-0.04	whole	0.22
led by word xac & vc	fell	-0.05
led by word xanh	home	-0.06	laid	-0.02
led by word xe	home	-0.06	fell	-0.11	laid	-0.06	whole	-0.1
led by word xieng	fell	-0.11	whole	-0.04
led by word xua	home	-0.08	laid	0.05	lies	-0.01	whole	0.08
led by word xuan	home	-0.2	fell	0.08	whole	-0.02
led by word xuong	home	0.1	fell	0.18	laid	-0.03	lies	0.1
led by word xuong & suoi	fell	-0.14	laid	-0.06	whole	-0.16
led by word xuong & thai	fell	-0.01	whole	-0.2
led by word xuyen	home	-0.08	fell	-0.12	laid	-0.06	lies	0.12	whole	-0.24
led by word xuyen & ha	whole	-0.07
led by word y	fell	0.15	laid	-0.05	lies	-0.02	whole	0.22
led by word yen	home	0.21	fell	-0.17	laid	-0.03	lies	-0.06	whole	-0.18
led by word yen & ha	whole	-0.34
led by word yen & nam	home	0.03	fell	-0.01	whole	-0.01
led by word yeu	fell	-0.05
led by word yeu & cau	fell	-0.05
led bà	home	-0.04	fell	-0.37	laid	-0.22	lies	0.1	whole	-0.2
led bà & ban	fell	-0.11	lies	0.15	whole	0.07
led bà & con	fell	-0.04	laid	-0.04	lies	-0.01
led bà & ngoai	home	-0.02	fell	-0.01
led bác	home	-0.1	fell	-0.22	laid	-0.12	lies	0.11	whole	-0.3
led bác & ban	fell	-0.07	laid	0.02	whole	-0.06
led bác & ho	laid	-0.08
led bác & song	fell	0.06	laid	-0.03	lies	-0.01	whole	-0.02
led bác & trong	laid	0.14	whole	0.15
led báo	home	-0.06	fell	-0.02	laid	0.11	lies	-0.02	whole	0.12
led báo tin	fell	0.15	lies	0.03
led bãi	fell	-0.02	laid	0.1	whole	0.11
led bên	whole	-0.11
led bìa	laid	0.05	whole	0.05
led bí danh	home	-0.23	fell	-0.01
led bạn	home	-0.12	fell	0.04	laid	0.36	lies	-0.09	whole	0.2
led bản	home	-0.04	fell	0.04	whole	0.14
led bản & goc	laid	-0.1
led bảo	home	-0.11	fell	-0.1	laid	-0.16	lies	0.06	whole	0.02
led bắt rồi bắn	fell	0.16	whole	0.08
led bị bom	home	-0.02	fell	0.06	laid	-0.06	whole	0.11
led bị bắn	fell	-0.05	laid	-0.06	lies	-0.02	whole	-0.07
led bị bắn chết	fell	-0.02	laid	-0.02
led bị tây bắn	fell	0.15	whole	0.03
led bị vùi	fell	-0.18	laid	0.27	whole	0.05
led bị địch bắn	fell	0.2	laid	-0.06	whole	0.05
led bố	home	0.01	fell	-0.08	lies	0.08	whole	0.01
led bốc	fell	-0.17	laid	0.38	whole	0.22
led bốc về	home	0.15	laid	0.1	lies	0.18	whole	0.08
led cao điểm	home	-0.02	fell	0.04	laid	-0.03	whole	-0.3
led chiến sĩ	fell	0.08	whole	0.11
led chiến đấu	fell	0.05	laid	-0.05	whole	-0.07
led chuyển vào	fell	-0.06	laid	0.11	lies	-0.03	whole	-0.01
led chuyển về	laid	-0.16	lies	0.38	whole	0.26
led chuyển về & nghia	laid	-0.05	lies	0.03	whole	-0.01
led cháu	home	0.11	fell	-0.06	laid	-0.2	lies	-0.12	whole	0.07
led cháu là	home	0.01	laid	-0.01	whole	-0.01
led chôn	home	-0.17	fell	-0.82	laid	0.14	lies	-0.2	whole	-0.13
led chôn & #	laid	-0.05	whole	0.03
led chôn & bai	fell	-0.02	laid	-0.08	lies	-0.01	whole	-0.06
led chôn & ben	laid	0.15
led chôn & bia	laid	0.05	lies	-0.02	whole	0.02
led chôn & bo	fell	-0.01	laid	0.05	lies	-0.04	whole	0.17
led chôn & ca	laid	0.01	whole	0.16
led chôn & canh	laid	0.09	lies	-0.04	whole	-0.04
led chôn & chan	fell	-0.01	laid	0.07	whole	0.11
led chôn & con	laid	0.12	whole	0.17
led chôn & cua	whole	-0.17
led chôn & dat	lies	0.15	whole	0.04
led chôn & doi	fell	-0.03	laid	0.05	lies	-0.05
led chôn & dong	laid	-0.08	lies	-0.01	whole	-0.16
led chôn & duoi	fell	-0.02	laid	0.1	whole	0.05
led chôn & gan	whole	0.08
led chôn & go	fell	-0.02	laid	0.08	whole	0.1
led chôn & goc	laid	0.04	whole	-0.06
led chôn & hai	whole	0.05
led chôn & khu	laid	0.04	lies	-0.06	whole	0.11
led chôn & lan	laid	-0.12	whole	-0.03
led chôn & lo	laid	-0.18	whole	-0.18
led chôn & lung	laid	0.04	whole	0.03
led chôn & nen	laid	0.05	whole	-0.07
led chôn & nghia	laid	0.11	lies	-0.14	whole	-0.07
led chôn & ngoai	laid	0.05	whole	0.18
led chôn & no	laid	0.01	whole	0.09
led chôn & ria	fell	-0.1	laid	0.01	lies	-0.03	whole	-0.06
led chôn & sat	laid	0.03	whole	-0.06
led chôn & sau	laid	0.16	lies	-0.03	whole	0.07
led chôn & suon	whole	-0.18
led chôn & trang	laid	0.01	lies	-0.04	whole	-0.13
led chôn & tren	fell	-0.03	laid	0.19	lies	-0.01	whole	-0.04
led chôn & trong	laid	0.01	lies	-0.07	whole	0.1
led chôn & ven	laid	0.1	whole	0.07
led chôn & vuon	fell	-0.02	laid	0.03	lies	-0.02	whole	-0.12
led chôn chung	whole	-0.1
led chôn cất	fell	-0.01	laid	-0.05	lies	0.14	whole	0.04
led chôn ngay	laid	0.21	lies	-0.04	whole	0.18
led chôn nhờ	home	-0.02	laid	0.04	lies	-0.05	whole	0.01
led chôn nhờ & vuon	home	-0.02	laid	0.04	lies	-0.05	whole	0.01
led chôn tạm	fell	-0.07	laid	0.16	lies	-0.02	whole	0.21
led chùa	fell	-0.03	laid	-0.03
led chú	fell	-0.32	laid	-0.34	lies	-0.11	whole	0.2
led chú & ben	fell	-0.04	laid	-0.09	whole	0.03
led chặn	fell	-0.11	laid	-0.02	whole	0.03
led chết	home	-0.19	fell	0.59	laid	-0.42	lies	-0.14	whole	0.31
led chết & #	fell	-0.17	whole	-0.12
led chết & ben	fell	0.19	whole	-0.02
led chết & cau	fell	0.08	whole	0.07
led chết & cua	fell	-0.04
led chết & doc	fell	-0.11	whole	-0.04
led chết & kinh	fell	0.01	whole	-0.14
led chết & tran	fell	-0.04	whole	0.05
led chết & tren	fell	0.14	laid	-0.06	whole	-0.03
led chết & trong	fell	0.11
led chết ngay	fell	-0.23	whole	-0.08
led chỉ	home	0.07	fell	0.23	laid	-0.11	lies	-0.01	whole	0.21
led chỉ chỗ	fell	-0.06	laid	0.13	whole	0.01
led chỉ huy	home	-0.06	fell	-0.04	laid	-0.01	lies	-0.05
led chỉ huy & quan	fell	-0.02	laid	-0.01	lies	-0.04
led chị	home	0.07	fell	-0.1	laid	-0.17	lies	-0.02	whole	0.13
led chị & con	laid	-0.03
led chống càn	home	-0.01	fell	0.12	whole	0.2
led chốt	fell	0.16	laid	-0.02	whole	0.03
led chỗ	fell	-0.05	laid	-0.01	whole	0.12
led con	home	0.22	fell	-0.01	whole	0.12
led con gái	home	-0.02
led con trai	fell	0.02	lies	-0.01	whole	-0.04
led cung cấp	fell	0.06	laid	-0.01	whole	-0.08
led càn	home	0.08	fell	-0.07	laid	-0.05	lies	0.13	whole	-0.03
led các đồng chí	fell	-0.01
led cán bộ	lies	-0.07
led còn sống	home	-0.1	fell	-0.1	laid	-0.02	lies	-0.02
led có	home	0.12	fell	-0.21	lies	0.03	whole	-0.03
led có & cach	laid	-0.04
led có tên	home	-0.03	laid	-0.09	lies	0.18	whole	-0.06
led có tên & trong	laid	-0.01	lies	0.1	whole	0.02
led cô	home	-0.16	fell	0.07	laid	0.01	lies	0.11	whole	0.15
led cô & bia	laid	0.14	whole	0.06
led cõng	home	-0.02	fell	0.01	laid	-0.04	lies	0.08	whole	-0.02
led cấp	home	-0.12	fell	-0.16	laid	-0.14	lies	-0.07	whole	-0.1
led cấp & tren	fell	-0.03	laid	-0.07	lies	-0.01
led cất bốc	fell	-0.03	laid	-0.05	lies	-0.01	whole	0.12
led cầu	home	-0.01	laid	-0.05	whole	0.02
led cậu	home	-0.14	fell	0.02	laid	0.14	lies	-0.06	whole	0.14
led cậu & trong	laid	0.03	whole	0.08
led cụ	home	-0.06	fell	0.19	laid	0.13	lies	-0.06	whole	-0.2
led cụ & trong	laid	-0.03	whole	-0.09
led của	home	-0.03	fell	0.05	laid	0.02	lies	-0.14	whole	0.13
led của & ban	fell	0.2	whole	0.16
led của & benh	laid	-0.03	whole	-0.02
led của & don	fell	-0.03	whole	0.02
led của & huyen	home	-0.08
led của & phia	laid	-0.11
led của & su	fell	-0.01
led của & trung	whole	-0.08
led của & xa	home	0.18	fell	-0.04
led danh sách	home	-0.06	fell	-0.03	laid	-0.07	lies	0.11	whole	0.19
led danh sách & ntls	lies	0.1	whole	0.12
led dân	home	-0.06	fell	0.1	laid	0.13	lies	0.05	whole	0.12
led dân & ban	home	-0.07	fell	0.26	whole	0.08
led dân & chon	home	-0.03	fell	-0.02	laid	0.09	whole	-0.12
led dân & cong	home	-0.36	fell	-0.12	whole	-0.15
led dân & dong	home	0.19	whole	0.16
led dân & lang	home	-0.16	fell	-0.01
led dân & quan	home	-0.15	fell	0.13	laid	-0.03
led dân & toc	home	-0.14	fell	-0.11	laid	-0.06	lies	-0.05	whole	-0.14
led dính bom	fell	-0.25	whole	0.01
led dính bom & bi	fell	-0.01	whole	0.01
led dẫn	home	0.09	fell	-0.18	laid	0.07	lies	-0.01	whole	-0.17
led dẫn & cong	home	-0.06
led dẫn & quan	home	-0.09
led dẫn & toc	home	-0.06	whole	-0.09
led dốc	home	-0.02	fell	-0.08	laid	-0.11	whole	-0.18
led em	home	-0.19	fell	-0.1	laid	-0.4	lies	-0.19	whole	-0.11
led em & binh	home	-0.04	fell	-0.02
led em & hoi	laid	-0.01
led em & sau	fell	-0.09	laid	0.01	whole	-0.12
led em & tp	home	-0.04	fell	-0.02
led em & trai	home	-0.02	fell	-0.03	laid	-0.01	lies	-0.01
led em & xa	home	-0.12	fell	-0.09	lies	-0.03
led em là	lies	0.17	whole	0.02
led giấy báo tử	home	-0.03	fell	-0.05
led giỗ	home	-0.09	fell	0.09	laid	-0.16	whole	0.09
led giữ chốt	home	-0.02	fell	0.14	laid	-0.01	lies	-0.01	whole	-0.07
led gò	laid	0.08
led gặp	home	-0.02	fell	-0.05	laid	-0.01
led gọi	home	-0.14	fell	-0.05
led gọi là	home	-0.05	fell	0.25	laid	0.28	lies	0.24	whole	0.27
led gốc	home	0.01	fell	-0.07	laid	-0.09	lies	-0.04	whole	0.06
led gửi	fell	-0.28	laid	0.08	lies	-0.11	whole	0.13
led gửi & ban	home	-0.04	fell	-0.08	laid	-0.04	lies	-0.01
led gửi & hoi	laid	-0.02
led h	home	0.08	laid	-0.02	lies	-0.04	whole	-0.07
led hang	fell	-0.19	laid	0.1	lies	0.05	whole	-0.02
led hi sinh	home	-0.16	fell	0.42	laid	-0.34	lies	0.08	whole	0.24
led hi sinh & mat	fell	0.14	lies	0.17	whole	0.11
led hi sinh & ngay	fell	-0.1
led hi sinh & tran	fell	-0.12	whole	-0.1
led hi sinh & trong	fell	-0.19	laid	-0.01	whole	-0.17
led hiện sống	fell	-0.04
led hiện ở	home	-0.12	fell	-0.15	laid	-0.02	lies	-0.01	whole	0.01
led hs	home	-0.31	fell	0.41	laid	-0.18	whole	0.04
led hs & #	home	-0.01	fell	0.02	laid	-0.01	lies	-0.01	whole	-0.34
led hs & ##	fell	0.02	laid	-0.07	lies	-0.02	whole	-0.19
led hs & cao	home	-0.01	fell	0.06	whole	0.04
led hs & cua	fell	0.07	whole	0.08
led hs & dong	fell	0.04	whole	0.03
led hs & hue	fell	0.14	whole	0.17
led hs & khe	fell	0.11	whole	0.03
led hs & mat	whole	0.04
led hs & ngay	fell	-0.04
led huyện	home	-0.04	laid	-0.01
led hy sinh	home	-0.5	fell	0.29	laid	-0.21	lies	-0.51	whole	0.05
led hy sinh & ##	fell	-0.2	whole	-0.14
led hy sinh & an	fell	0.06	whole	0.05
led hy sinh & ba	fell	0.02	whole	0.05
led hy sinh & ban	fell	0.04	whole	-0.08
led hy sinh & ben	laid	-0.01
led hy sinh & bien	fell	0.07
led hy sinh & binh	fell	-0.02	whole	0.06
led hy sinh & canh	fell	-0.07	laid	0.09	whole	0.17
led hy sinh & cau	fell	-0.12	laid	-0.05	whole	-0.28
led hy sinh & chien	fell	0.04	laid	-0.01
led hy sinh & cua	fell	0.07	whole	0.12
led hy sinh & dak	fell	0.13	whole	-0.13
led hy sinh & doi	fell	0.04	laid	-0.09	whole	-0.12
led hy sinh & dong	home	-0.01	fell	0.16	laid	-0.04	lies	-0.03	whole	0.01
led hy sinh & kon	home	-0.01	fell	0.05	whole	-0.04
led hy sinh & loc	home	-0.01	fell	0.14	whole	0.09
led hy sinh & mat	home	-0.01	fell	-0.17	laid	-0.08	lies	-0.07	whole	-0.11
led hy sinh & mua	fell	-0.05
led hy sinh & mung	fell	-0.05
led hy sinh & ngay	fell	-0.1	laid	-0.01	whole	0.02
led hy sinh & quang	fell	0.15	whole	0.13
led hy sinh & rach	fell	0.01	laid	0.12	whole	0.06
led hy sinh & sang	fell	-0.02
led hy sinh & tay	fell	-0.14	whole	-0.04
led hy sinh & thanh	fell	-0.1	whole	0.08
led hy sinh & thuong	fell	-0.14
led hy sinh & tich	fell	0.16	laid	0.16	whole	0.11
led hy sinh & tran	fell	-0.16	laid	-0.06	whole	0.07
led hy sinh & tren	fell	0.03	laid	-0.01	whole	0.07
led hy sinh & trong	fell	-0.06	laid	-0.1	whole	-0.22
led hy sinh & truong	fell	-0.13
led hài cốt	fell	0.11	laid	-0.29	lies	0.08	whole	0.2
led hành quân	fell	-0.14	laid	-0.01	whole	-0.2
led hành quân & cua	fell	-0.06
led hạ sĩ	home	0.13	fell	0.12	whole	0.29
led hố	fell	-0.09	laid	-0.01	whole	-0.12
led khu	home	-0.1	fell	0.28	laid	-0.23	lies	0.05	whole	0.05
led khu & xa	fell	-0.03	whole	-0.06
led không về	fell	-0.06	laid	-0.02	whole	-0.09
led ký	home	-0.03	lies	-0.01
led kể	home	-0.03	fell	0.46	laid	-0.17	lies	-0.07	whole	0.13
led kể & sau	fell	0.25	laid	-0.08	whole	-0.05
led kể rằng	fell	0.12	laid	-0.1	whole	-0.06
led liên hệ	lies	-0.07
led liên lạc	home	-0.06	fell	-0.01
led liệt sĩ	home	0.2	fell	-0.17	laid	0.2	whole	-0.17
led liệt sĩ & huyen	whole	-0.12
led liệt sĩ & thon	home	0.16	fell	-0.1	lies	-0.02	whole	0.11
led liệt sĩ & xa	fell	-0.02	whole	-0.07
led ls	home	-0.06	fell	-0.03	laid	-0.06	lies	-0.1
led là	home	-0.04	fell	0.02	laid	-0.02	lies	-0.15
led là & ban	fell	0.16
led là & cau	fell	0.03	laid	-0.01
led là & tram	fell	0.13	whole	0.03
led là & vuon	fell	-0.01	whole	-0.08
led là & xa	home	-0.12	fell	-0.05	whole	0.02
led là người	laid	-0.02	lies	0.13	whole	0.07
led làng	laid	0.25	whole	0.19
led lá thư	fell	-0.02
led lái xe	home	0.04	fell	-0.04	laid	0.1	lies	-0.02	whole	0.11
led lúc đầu chôn	fell	-0.05	laid	0.18	lies	-0.07	whole	-0.01
led lăng	home	-0.02	fell	0.12	whole	-0.1
led lấp	home	-0.03	fell	0.1	laid	0.02	lies	-0.01	whole	0.06
led lấp & dat	laid	-0.04	whole	-0.09
led lấp & lai	laid	-0.03
led lấp & tam	laid	0.07	whole	0.11
led lấy mẫu	fell	-0.08	laid	-0.04	lies	-0.01
led lấy mẫu & adn	fell	-0.03
led lập	home	0.1	fell	-0.05	laid	-0.28	lies	-0.04	whole	-0.18
led mai táng	home	-0.02	fell	-0.26	laid	0.2	lies	-0.11	whole	0.08
led mai táng & ban	fell	-0.08	laid	0.16	whole	0.07
led mai táng & doi	laid	-0.13	lies	0.15
led mai táng & gan	laid	0.13	lies	0.03	whole	0.15
led mai táng & nghia	laid	-0.29	lies	0.14
led mai táng tại	fell	-0.03	laid	-0.08	lies	0.29
led mai táng tại & khu	lies	0.26	whole	0.02
led mất	home	-0.33	fell	0.29	laid	-0.42	lies	-0.23	whole	-0.04
led mất & ben	fell	-0.03	whole	-0.17
led mất & benh	whole	-0.11
led mất & bo	fell	0.09	whole	0.02
led mất & cau	fell	0.04	whole	-0.03
led mất & cho	fell	-0.04	whole	0.04
led mất & dien	home	-0.04	fell	0.14	whole	-0.02
led mất & doi	fell	-0.04	whole	0.08
led mất & duong	fell	0.18	laid	-0.01	whole	0.1
led mất & giay	fell	-0.07
led mất & lien	fell	-0.06
led mất & muong	home	-0.06	fell	-0.07	whole	0.01
led mất & ngay	fell	-0.12	whole	-0.23
led mất & quang	home	-0.02	fell	0.1	whole	-0.07
led mất & tram	fell	-0.05	laid	-0.01	whole	0.02
led mất & tren	fell	0.11	laid	-0.06	whole	-0.08
led mất & trong	fell	0.32	laid	-0.02	whole	0.15
led mất tích	fell	-0.08
led mặt trận	fell	0.29	laid	-0.2	lies	-0.04	whole	0.18
led mặt trận & phia	fell	0.33	laid	-0.18	lies	-0.03	whole	0.29
led mộ	home	-0.17	fell	-0.36	laid	0.23	lies	0.15	whole	-0.15
led mộ & bia	lies	-0.05	whole	0.06
led mộ & bo	laid	0.11	lies	-0.1	whole	0.05
led mộ & canh	fell	-0.09	lies	0.16	whole	0.11
led mộ & chua	laid	-0.01
led mộ & dong	fell	-0.12	laid	0.12	lies	0.13	whole	-0.09
led mộ & hang	fell	-0.04	laid	0.07	lies	-0.06	whole	-0.12
led mộ & khu	laid	-0.02	lies	-0.11	whole	-0.06
led mộ & lo	laid	-0.1	lies	-0.09	whole	-0.11
led mộ & nghia	fell	-0.08	laid	-0.15	lies	-0.09	whole	-0.3
led mộ & ntls	home	-0.03	fell	-0.08	laid	-0.25	lies	0.18	whole	-0.05
led mộ & trong	laid	-0.13	lies	0.11	whole	0.02
led một	home	-0.15	fell	-0.2	laid	0.21	lies	-0.1	whole	0.04
led một & bo	laid	0.07	whole	-0.07
led một & ho	fell	-0.03	laid	0.26	whole	0.09
led một & lo	laid	0.13
led một & tran	fell	0.1	laid	-0.02	whole	0.17
led mợ	laid	-0.03	lies	0.05	whole	0.01
led nay ở	home	-0.12	fell	0.04	laid	-0.27	lies	0.18	whole	-0.06
led nghe nói	home	-0.03	fell	0.17	laid	-0.13	lies	-0.03	whole	-0.25
led nghe nói & ben	fell	-0.02	laid	-0.05	whole	-0.12
led nghỉ hưu	home	-0.04	fell	-0.05	lies	-0.03
led nguyên quán	home	0.18	fell	-0.11	laid	-0.06	lies	-0.09	whole	-0.03
led nguyên quán & hoang	home	0.05	whole	0.21
led nguyên quán & thon	home	0.04
led nguyên quán & xa	home	0.05	lies	-0.01	whole	-0.12
led ngã	home	-0.03	fell	0.01	laid	-0.15	lies	-0.02
led ngã & ngay	fell	0.02	laid	-0.02	whole	0.01
led ngã xuống	fell	0.16	laid	-0.18	lies	-0.04	whole	-0.1
led ngôi mộ	fell	-0.11	laid	0.19	lies	-0.05	whole	0.13
led người	home	0.1	fell	-0.24	laid	-0.07	lies	-0.1	whole	0.07
led người & bac	home	-0.11
led người & ban	fell	-0.09	laid	-0.01	whole	-0.07
led người & bao	home	-0.02
led người & biet	home	-0.03
led người & bo	home	0.08	laid	0.16	whole	0.1
led người & cam	home	0.14	whole	0.14
led người & chi	home	0.03	whole	-0.03
led người & chia	home	-0.01
led người & co	home	-0.24	whole	-0.15
led người & con	home	-0.06
led người & dao	home	0.05	whole	-0.07
led người & dung	home	-0.05
led người & gia	home	-0.2	whole	-0.17
led người & ha	home	0.14	whole	0.13
led người & hoi	home	0.06	whole	-0.06
led người & hung	home	0.11	whole	0.13
led người & khai	home	-0.09
led người & khmer	home	-0.14	whole	0.09
led người & ky	home	0.16	whole	0.11
led người & lai	home	-0.01
led người & lang	home	-0.01	fell	-0.04	laid	-0.01	whole	-0.16
led người & linh	home	-0.05	laid	0.08	whole	-0.14
led người & mong	home	-0.1	whole	-0.17
led người & muong	home	-0.01	whole	-0.04
led người & nam	whole	-0.07
led người & nghe	home	0.08	whole	0.12
led người & noi	home	-0.08	whole	-0.09
led người & nua	home	-0.03	whole	-0.15
led người & nung	home	-0.05	whole	-0.15
led người & phu	home	0.08	fell	-0.01	whole	0.18
led người & quang	home	0.09	whole	0.09
led người & s	home	-0.07	whole	-0.16
led người & tay	home	-0.01	fell	-0.01	whole	-0.01
led người & thai	home	0.03	whole	-0.01
led người & thanh	home	0.13	whole	0.06
led người & thu	home	-0.11
led người & thuy	home	0.07	whole	0.05
led người & tien	home	0.1	whole	0.13
led người & trong	home	-0.07	laid	-0.01
led người & xa	home	-0.01	fell	-0.01	whole	0.04
led người & xung	home	-0.11	fell	-0.04
led người & yen	whole	0.15
led nhập ngũ	home	-0.08	fell	-0.15
led nhắn	laid	-0.02	lies	-0.01
led nhặt	home	-0.01	fell	0.19	laid	-0.15	whole	-0.12
led nhặt & trong	laid	-0.01	whole	-0.1
led nhặt được	fell	-0.03	laid	-0.01
led nhớ	home	-0.02	laid	0.04	lies	0.07	whole	0.12
led nhớ & con	laid	-0.04
led ném	fell	0.13	laid	-0.11	whole	-0.1
led ném bom	whole	0.06
led nó	home	0.3	fell	-0.21	laid	0.08	lies	-0.06	whole	0.07
led nó & canh	laid	0.07	whole	0.03
led nói	home	-0.04	fell	0.35	laid	-0.04	lies	-0.04	whole	0.18
led nói & duoi	fell	0.19	laid	-0.25	whole	0.09
led nói là	laid	-0.12	whole	0.04
led nói là & bo	fell	-0.03
led nông trường	home	-0.08	fell	-0.12	whole	-0.09
led núi	fell	-0.06	laid	-0.18	lies	0.11	whole	-0.14
led nơi an táng ban đầu	fell	-0.03	laid	0.19	lies	-0.1	whole	0.03
led nơi chôn	fell	-0.04	laid	0.02	lies	-0.01	whole	0.2
led nơi mai táng	laid	-0.09	lies	0.05	whole	0.06
led nước	home	-0.05	fell	-0.21	laid	-0.04	lies	0.13	whole	0.02
led nằm lại	home	-0.02	fell	-0.07	laid	0.4	lies	-0.02	whole	0.2
led phum	fell	-0.01	laid	0.07	whole	0.12
led pháo	home	-0.15	fell	-0.33	laid	0.07	lies	-0.08	whole	-0.16
led pháo & bay	fell	0.04	whole	-0.04
led pháo & ben	fell	-0.01	whole	-0.15
led pháo & cao	home	-0.04	fell	0.02	whole	0.06
led pháo & cay	fell	-0.05
led phát hiện	fell	0.13	laid	-0.06	lies	-0.01	whole	0.05
led phát hiện & bo	laid	-0.02
led phục kích	home	-0.07	fell	0.33	laid	-0.09	lies	-0.03	whole	0.01
led phục kích & vam	fell	0.04	laid	-0.01	whole	0.04
led quy tập	home	-0.14	fell	-0.04	laid	0.22	lies	-0.12	whole	0.07
led quy tập về	home	-0.04	fell	-0.14	laid	-0.16	lies	-0.11	whole	0.13
led quy tập về & ntls	home	-0.01	laid	-0.1	lies	-0.29
led quân	fell	0.06	laid	-0.11	lies	-0.01	whole	-0.21
led quân y	fell	0.07	whole	-0.05
led quê	home	0.71	fell	-0.33	laid	-0.35	lies	-0.04	whole	0.04
led quê & an	home	0.02	whole	0.06
led quê & ap	whole	-0.07
led quê & bac	home	0.06	whole	0.08
led quê & ban	home	0.04	whole	0.06
led quê & binh	home	0.05
led quê & cai	home	-0.02
led quê & cam	home	-0.24	whole	-0.02
led quê & cho	home	0.18	whole	0.08
led quê & dien	home	0.03	whole	0.19
led quê & do	home	0.05	whole	-0.08
led quê & dong	home	0.03	whole	-0.01
led quê & gia	home	0.11	whole	0.01
led quê & ha	home	0.13	whole	0.13
led quê & hai	home	0.02	whole	0.2
led quê & hoa	home	0.03	whole	-0.09
led quê & hoang	home	0.02	whole	-0.01
led quê & kien	whole	-0.07
led quê & kim	home	-0.1	whole	0.15
led quê & lam	home	-0.04	whole	0.1
led quê & lang	home	0.08	fell	-0.01	laid	-0.03	whole	-0.04
led quê & luc	whole	-0.11
led quê & nam	home	0.07	whole	0.06
led quê & nga	fell	-0.01	whole	-0.09
led quê & nghe	whole	0.14
led quê & nghi	home	0.17	whole	0.17
led quê & nghia	home	0.05	whole	-0.1
led quê & ngoai	home	0.06	fell	0.12	whole	-0.2
led quê & ninh	home	0.08	fell	-0.02	whole	-0.07
led quê & phu	home	-0.18	fell	-0.02	whole	-0.13
led quê & quang	home	0.13	whole	0.1
led quê & quynh	home	0.15	whole	0.11
led quê & son	home	-0.14	fell	0.17	whole	-0.07
led quê & thai	home	0.22	fell	-0.02	whole	0.23
led quê & thanh	home	-0.12	whole	-0.02
led quê & thon	fell	-0.06	whole	-0.18
led quê & thuan	whole	-0.03
led quê & thuy	home	0.07	fell	-0.01	whole	0.07
led quê & tien	home	0.02	whole	0.13
led quê & trang	home	0.08	lies	0.17	whole	0.15
led quê & trung	whole	-0.08
led quê & ung	home	0.05	whole	0.14
led quê & van	whole	0.1
led quê & vinh	home	-0.11	whole	-0.09
led quê & vu	home	-0.11	whole	0.07
led quê & xa	home	0.14	fell	-0.09	laid	-0.01	lies	0.11	whole	-0.15
led quê & xom	whole	-0.24
led quê & yen	home	-0.18	whole	-0.09
led quê gốc	home	0.13	fell	-0.01
led quê quán	home	0.28	fell	-0.04	laid	-0.05	lies	-0.06	whole	0.01
led quê quán & thon	home	0.14	whole	0.08
led quê quán & xa	home	0.03	whole	-0.06
led quê tận	home	0.09	lies	-0.01	whole	0.07
led quê ở	home	0.25	fell	-0.06
led quản trang	fell	-0.01	laid	0.21	lies	0.17	whole	0.24
led quản trang & ntls	laid	0.22	lies	0.12	whole	0.28
led quận	whole	-0.05
led rút	fell	-0.16	laid	-0.06	whole	-0.18
led rừng	fell	-0.02	laid	0.02	whole	-0.06
led s	home	0.01	fell	0.23	lies	-0.01	whole	0.15
led sinh	home	0.11	fell	-0.63	laid	-0.11	lies	-0.1	whole	0.01
led sinh & lang	fell	-0.03
led sinh & que	home	0.02
led sinh & thon	home	0.16	fell	-0.24	whole	-0.01
led sinh & xa	home	0.06	fell	-0.1	whole	-0.01
led sinh ngày	home	0.18	fell	-0.38
led sinh năm	home	0.12	fell	-0.42	laid	-0.03	lies	-0.03	whole	-0.25
led sinh năm & canh	home	-0.06
led sinh quán	home	0.14	lies	-0.01	whole	0.07
led sn	home	0.26	fell	-0.21	laid	-0.03	lies	-0.03	whole	0.21
led sn & xa	home	0.02	whole	-0.11
led sông	home	-0.03	fell	-0.08	laid	-0.02	whole	-0.18
led sư đoàn	fell	-0.11	lies	-0.01	whole	-0.27
led sư đoàn & quan	fell	-0.05
led sửa	fell	0.04	lies	-0.05
led t	fell	-0.12	whole	-0.19
led tham gia	home	-0.03	fell	0.14	laid	-0.01	whole	0.05
led thu	home	-0.03	fell	-0.03	laid	-0.1	lies	-0.03	whole	-0.03
led thu được	fell	-0.01
led thôn	home	-0.12	fell	0.19	laid	-0.03	lies	-0.02	whole	-0.22
led thôn & xa	fell	0.09	laid	-0.02	lies	-0.01	whole	-0.2
led thông tin	home	-0.03	fell	-0.07
led thư	home	-0.05	fell	-0.2	laid	-0.03	lies	-0.01
led thư & yk	fell	-0.01
led thương binh	laid	-0.01	lies	-0.06	whole	-0.1
led thường gọi là	home	-0.01
led thầy	fell	-0.01	laid	0.11	lies	-0.01	whole	0.12
led thằng	home	-0.13	fell	0.43	laid	0.02	lies	-0.15	whole	0.11
led thằng & duong	whole	0.03
led thằng & ky	fell	-0.02	whole	-0.1
led trao trả	fell	-0.1	laid	-0.01
led trinh sát	home	-0.08	fell	-0.06	laid	-0.02	lies	-0.01	whole	0.08
led trinh sát & cua	fell	-0.05
led trinh sát & su	fell	-0.08
led trung sĩ	home	0.08	fell	-0.06	whole	0.09
led trung tâm	fell	0.03	whole	0.02
led trung đoàn	home	-0.1	fell	-0.12	laid	-0.08	lies	-0.07	whole	-0.26
led trung đoàn & dai	fell	-0.02
led trung đoàn & su	fell	-0.06	laid	-0.04	lies	-0.02	whole	-0.05
led trông coi	home	-0.01	laid	0.13	lies	0.11	whole	0.06
led trông coi & ntls	home	-0.01	laid	0.16	lies	0.15	whole	0.06
led trú quán	home	-0.51	fell	-0.01	laid	-0.02	lies	-0.03	whole	-0.05
led trúng bom	fell	-0.05	laid	-0.04
led trúng mìn	fell	-0.23
led trúng pháo	fell	-0.08	laid	-0.01
led trúng đạn	fell	0.25	laid	-0.06	whole	-0.01
led trạm	fell	-0.1	laid	0.14	lies	-0.02	whole	-0.07
led trận	home	-0.18	fell	0.18	laid	-0.12	lies	-0.15	whole	0.12
led trận & can	fell	-0.13	whole	0.16
led trận & cau	fell	-0.04	laid	-0.01	whole	0.09
led trận & chong	fell	-0.11	laid	-0.01	whole	-0.26
led trận & dia	home	-0.04	fell	0.24	laid	0.06	whole	-0.01
led trận & doi	fell	0.13	laid	-0.02	whole	0.09
led trận & dong	fell	0.16	whole	-0.03
led trận & nui	fell	0.12	whole	0.21
led trận & van	fell	-0.07
led trận đánh	fell	-0.2	whole	0.14
led tên	home	-0.05	laid	0.03	lies	-0.11	whole	-0.08
led tên & trong	laid	-0.02	lies	-0.01
led tìm	home	-0.05	fell	-0.07	laid	-0.12	lies	-0.13
led tìm & dong	laid	-0.01	lies	-0.01
led tôi	home	-0.19	fell	-0.24	laid	-0.08	lies	0.13	whole	0.01
led tôi & ben	fell	0.1	laid	-0.04	whole	0.01
led tôi & con	laid	-0.05	lies	0.15	whole	0.04
led tôi & hoi	laid	-0.01
led tôi & thon	home	-0.23	lies	-0.03	whole	-0.22
led tôi & tren	fell	-0.07
led tôi là	laid	-0.03	lies	-0.01
led tắt thở	fell	-0.15
led tỉnh	fell	0.12	laid	-0.05	whole	0.05
led tổ	home	-0.03	fell	0.1	laid	-0.04	lies	-0.02	whole	-0.22
led tổ & phuong	home	-0.03	fell	0.11	laid	-0.01	lies	-0.02	whole	-0.04
led tức	home	-0.07	fell	-0.05
led tử trận	home	-0.01	fell	0.14	laid	-0.03	lies	-0.02	whole	-0.08
led viết	home	-0.13	fell	-0.02	laid	-0.07	whole	0.12
led vào	home	-0.2	fell	0.12	laid	-0.08	lies	0.18	whole	0.06
led vào & binh	fell	-0.03
led vào & cua	fell	0.24	whole	0.03
led vào & ntls	fell	-0.03	laid	-0.13	lies	-0.05	whole	0.06
led vào & vinh	fell	-0.03
led vào bộ đội	fell	-0.03
led vào nghĩa trang	whole	-0.15
led vùi	home	-0.06	laid	0.32	lies	-0.09	whole	0.24
led vùi & tam	laid	0.1	whole	0.11
led x	home	0.09	fell	0.02	whole	0.09
led xung phong	home	-0.04	fell	-0.06	laid	-0.01	whole	-0.07
led xung phong & doi	fell	-0.03
led xã	home	0.07	fell	-0.17	laid	0.04	lies	-0.03	whole	0.09
led xóm	home	0.28	fell	0.14	laid	-0.01	whole	0.25
led y sĩ	home	-0.03	fell	-0.01
led y tá	home	-0.04	fell	0.22	whole	0.16
led y tá & tram	fell	0.17	whole	0.08
led ông	home	-0.13	fell	-0.06	laid	-0.05	lies	0.1
led ông & ngoai	fell	-0.02
led đang ở	home	0.06	fell	-0.21	laid	-0.26	lies	0.29	whole	0.28
led đc	laid	-0.09	lies	0.04	whole	-0.13
led đem chôn	fell	-0.1	laid	0.5	lies	-0.08	whole	0.29
led đi b	home	-0.04	fell	-0.01
led đi bộ đội	home	0.05	fell	-0.09	whole	-0.03
led đi bộ đội & trung	fell	-0.04
led đi tìm	fell	-0.04	laid	-0.04	lies	-0.02
led điểm cao	home	-0.04	fell	-0.02	lies	-0.02	whole	-0.33
led đoàn	home	-0.23	fell	-0.07	laid	0.05	lies	-0.1	whole	0.16
led đoàn & tay	fell	-0.06
led đoàn & tinh	fell	-0.05
led đoàn & trung	home	-0.06	fell	-0.11	laid	-0.08	lies	-0.04	whole	-0.05
led đào	fell	-0.08	laid	-0.04	lies	-0.01	whole	0.05
led đào & ho	whole	0.05
led đánh	home	0.04	fell	0.15	laid	-0.16	lies	-0.16	whole	0.25
led đánh & bot	fell	-0.08	whole	0.01
led đánh & chi	fell	0.13	whole	0.08
led đánh & doi	fell	0.24	whole	0.09
led đánh & don	fell	0.22	whole	0.1
led đánh & may	fell	-0.06
led đánh vào	home	-0.01	fell	0.18	whole	0.18
led đánh vào & xuan	whole	0.05
led đã đưa về	home	0.14	laid	0.17	lies	0.39	whole	0.07
led đã đưa về & nghia	laid	-0.16	lies	0.21
led đã đưa về & ntls	home	0.15	laid	0.26	lies	0.11	whole	0.13
led đón về	home	-0.02	fell	-0.05	laid	-0.16	lies	0.17	whole	-0.19
led đón về & nghia	laid	-0.02	lies	0.08	whole	-0.09
led đón về & ntls	laid	-0.12	lies	0.11	whole	-0.12
led đưa	home	0.12	fell	-0.1	laid	0.05	lies	0.14
led đưa vào	fell	-0.01	laid	-0.09	lies	-0.2	whole	0.06
led đưa vào & nghia	laid	-0.03	lies	-0.2
led đưa về	home	-0.13	fell	-0.19	laid	0.32	lies	-0.13	whole	0.11
led đưa về & nghia	lies	-0.21	whole	0.03
led đưa về & ntls	home	-0.06	fell	-0.01	laid	-0.25	lies	-0.06
led đưa về chôn	fell	-0.01	laid	0.11	lies	-0.12	whole	0.06
led đưa về chôn & nghia	laid	0.08	lies	-0.11	whole	0.03
led đường	home	-0.09	fell	0.25	laid	-0.38	lies	-0.06	whole	-0.15
led đường & nam	home	-0.01	fell	-0.11	whole	-0.06
led được chôn	home	-0.02	fell	-0.11	laid	0.13	lies	0.35	whole	0.14
led đại đội trưởng	home	-0.06	fell	0.06	whole	-0.08
led đạp mìn	whole	-0.09
led đắp mộ	laid	-0.02	lies	-0.03	whole	0.06
led đều ở	home	0.01	laid	0.09	lies	-0.01	whole	-0.01
led đồi	home	-0.11	fell	-0.05	laid	0.31	lies	0.1	whole	0.14
led đồn	fell	0.28	laid	-0.16	lies	-0.03	whole	0.14
led đồng	home	-0.05	fell	-0.08	laid	-0.03	whole	-0.22
led đồng chí	fell	-0.02	laid	-0.02	whole	-0.11
led đội quy tập	home	-0.01	fell	-0.03	whole	-0.07
led ấp	fell	0.04	laid	0.08	whole	0.2
led ủy ban	fell	-0.02
led ủy ban & xa	fell	-0.02
led:again	home	-0.26	fell	0.19	laid	-0.05	lies	0.12	whole	-0.04
led:again & bai	fell	-0.07	laid	-0.11	lies	-0.01	whole	-0.16
led:again & ben	home	-0.01	fell	-0.15	laid	-0.1	whole	-0.25
led:again & binh	fell	-0.03
led:again & bo	laid	0.15	whole	0.11
led:again & cua	fell	0.24	whole	0.03
led:again & ntls	fell	-0.03	laid	-0.13	lies	-0.05	whole	0.06
led:again & quan	fell	-0.02
led:again & vinh	fell	-0.03
led:aka	home	-0.61	fell	0.14	laid	0.25	lies	0.22	whole	0.27
led:aka & co	fell	0.07	whole	0.16
led:alive	home	-0.11	fell	-0.4	laid	-0.5	lies	0.32	whole	0.05
led:alive & dong	home	-0.06	fell	-0.04
led:alive & go	home	0.08	fell	-0.02	whole	0.08
led:alive & khu	home	-0.01	lies	-0.05
led:alive & ntls	fell	-0.02	lies	0.06	whole	0.06
led:alive & thai	home	-0.05
led:alive & vuon	laid	-0.2	lies	0.2	whole	-0.05
led:at	home	-0.12	fell	-0.35	laid	0.31	lies	0.26	whole	0.06
led:at & ben	fell	-0.02	laid	0.22	whole	0.05
led:at & cach	fell	-0.02	whole	-0.06
led:at & cho	home	-0.01	fell	-0.02	laid	0.19	whole	0.17
led:at & chua	laid	-0.03
led:at & doi	fell	0.11	laid	-0.01	whole	0.08
led:at & dong	fell	0.12	laid	-0.02	whole	0.07
led:at & lang	home	-0.03	fell	-0.03	whole	-0.2
led:at & mo	home	0.01	lies	0.09	whole	0.05
led:at & quay	laid	-0.03
led:at & sau	laid	0.01
led:at & tram	laid	0.04	whole	-0.03
led:battle	home	-0.47	fell	0.37	laid	-0.2	lies	-0.29	whole	0.2
led:battle & ap	fell	-0.01	whole	0.07
led:battle & b52	fell	-0.09	whole	-0.11
led:battle & bau	fell	-0.02	whole	0.02
led:battle & bay	fell	0.04	whole	-0.04
led:battle & ben	fell	-0.09	laid	-0.05	whole	-0.21
led:battle & binh	home	-0.04	fell	0.08	whole	0.09
led:battle & bot	fell	-0.23	whole	0.01
led:battle & can	fell	-0.12	laid	-0.01	whole	0.19
led:battle & canh	fell	-0.09	laid	0.13	whole	0.1
led:battle & cao	home	-0.04	fell	0.02	laid	-0.01	whole	0.09
led:battle & cau	fell	0.02	laid	-0.05	lies	-0.04	whole	0.25
led:battle & cay	fell	0.06	whole	0.08
led:battle & chi	whole	0.09
led:battle & chong	fell	-0.11	laid	-0.01	whole	-0.26
led:battle & chot	fell	-0.3
led:battle & con	fell	-0.14	laid	0.13	whole	-0.11
led:battle & cua	fell	-0.22	laid	-0.03	whole	-0.08
led:battle & dai	home	-0.01	whole	-0.06
led:battle & danh	whole	0.09
led:battle & dia	home	-0.04	fell	0.24	laid	0.06	whole	-0.01
led:battle & doi	fell	0.29	laid	-0.07	lies	-0.06
led:battle & don	fell	0.27	laid	-0.02	whole	0.19
led:battle & dong	fell	0.2	whole	0.02
led:battle & go	fell	0.07	whole	-0.06
led:battle & may	fell	-0.09
led:battle & nghia	fell	-0.04	lies	0.1	whole	0.1
led:battle & no	fell	-0.06	laid	-0.01	whole	0.08
led:battle & nui	fell	0.12	whole	0.21
led:battle & phu	fell	-0.15
led:battle & qua	fell	-0.06
led:battle & quan	fell	0.03	whole	-0.03
led:battle & su	fell	-0.1
led:battle & thi	fell	-0.03	whole	0.08
led:battle & tren	fell	-0.03	laid	0.07	lies	-0.01	whole	-0.18
led:battle & trung	home	-0.01	fell	0.16	whole	0.02
led:battle & vam	fell	0.04	laid	-0.01	whole	0.04
led:battle & van	home	-0.01	whole	0.06
led:battle & vo	fell	0.05	whole	0.02
led:battle & xuan	fell	-0.09	whole	0.05
led:born	home	0.44	fell	-0.86	laid	-0.05	lies	-0.25	whole	0.12
led:born & ban	home	0.22	fell	-0.17	laid	-0.01	lies	-0.02	whole	0.05
led:born & binh	home	0.04	whole	-0.03
led:born & canh	home	-0.11	fell	-0.01	laid	0.11	whole	0.07
led:born & dong	home	0.09	fell	-0.01	whole	0.08
led:born & lang	home	0.01	fell	-0.11	laid	-0.01	whole	-0.08
led:born & pho	fell	-0.19	whole	-0.15
led:born & que	home	0.11	fell	-0.03	whole	0.08
led:born & thon	home	0.2	fell	-0.3	laid	-0.01	whole	0.06
led:born & xa	fell	-0.09	laid	-0.02	lies	-0.05	whole	-0.23
led:bury	home	-0.28	fell	-0.95	laid	0.73	lies	0.3	whole	0.35
led:bury & #	laid	-0.05	whole	0.03
led:bury & bai	fell	-0.03	laid	-0.06	lies	-0.06	whole	-0.05
led:bury & ban	home	-0.01	fell	-0.1	laid	0.03	lies	-0.01	whole	0.12
led:bury & ben	fell	-0.01	laid	0.27	lies	-0.04	whole	0.24
led:bury & bia	fell	-0.14	laid	0.1	lies	-0.09
led:bury & bo	fell	-0.03	laid	0.17	lies	-0.08	whole	0.04
led:bury & ca	laid	0.05	whole	0.09
led:bury & cach	laid	0.01	whole	0.11
led:bury & canh	fell	-0.05	laid	0.17	lies	-0.16	whole	0.06
led:bury & chan	fell	-0.07	laid	0.14	lies	-0.06	whole	0.03
led:bury & chung	fell	-0.02	laid	0.01	whole	-0.2
led:bury & con	laid	0.19	lies	-0.01	whole	0.22
led:bury & cua	fell	-0.01	laid	0.07	whole	-0.02
led:bury & dat	home	-0.02	fell	-0.05	laid	-0.1	lies	0.35	whole	0.01
led:bury & doi	fell	-0.12	laid	0.22	lies	0.09	whole	0.15
led:bury & dong	fell	-0.01	lies	-0.01	whole	-0.15
led:bury & duoi	fell	-0.04	laid	0.19	lies	-0.01
led:bury & gan	fell	-0.02	laid	-0.03	lies	0.27	whole	0.21
led:bury & go	home	-0.04	fell	-0.09	laid	0.09	lies	-0.03	whole	0.13
led:bury & goc	laid	0.11
led:bury & ho	laid	-0.09	whole	-0.01
led:bury & khe	fell	-0.08	laid	0.04	lies	-0.05	whole	-0.09
led:bury & khu	fell	-0.02	laid	-0.15	lies	0.42	whole	0.15
led:bury & lai	laid	-0.11
led:bury & lan	lies	-0.05	whole	-0.08
led:bury & lang	laid	0.08	lies	-0.02	whole	0.18
led:bury & lo	laid	-0.18	whole	-0.18
led:bury & lung	laid	0.12	whole	0.05
led:bury & luon	laid	-0.05	whole	0.02
led:bury & me	whole	0.05
led:bury & mieu	laid	0.1	whole	0.15
led:bury & nen	laid	0.05	whole	-0.07
led:bury & ngay	laid	0.2	lies	0.12	whole	0.22
led:bury & nghia	fell	-0.05	laid	-0.18	whole	0.15
led:bury & ngoai	laid	0.08	whole	0.2
led:bury & no	laid	0.05	whole	0.22
led:bury & nong	laid	0.02	whole	0.01
led:bury & ntls	laid	-0.09	lies	-0.1	whole	-0.12
led:bury & nuong	fell	-0.03	laid	-0.23	lies	0.33	whole	0.1
led:bury & phia	lies	-0.02	whole	-0.13
led:bury & ria	fell	-0.13	laid	0.04	lies	-0.06	whole	-0.02
led:bury & san	whole	0.06
led:bury & sat	laid	0.03	whole	-0.06
led:bury & sau	laid	0.23	lies	-0.04	whole	0.15
led:bury & suoi	fell	-0.15	laid	0.03	lies	-0.21	whole	-0.13
led:bury & suon	laid	0.03	lies	-0.04	whole	-0.16
led:bury & tam	laid	0.2	whole	0.25
led:bury & tap	laid	-0.03	whole	-0.05
led:bury & trang	fell	-0.02	laid	0.1	lies	-0.12	whole	-0.15
led:bury & tren	fell	-0.05	laid	0.27	lies	-0.02
led:bury & trong	fell	-0.04	laid	0.14	lies	-0.11
led:bury & ven	fell	-0.04	laid	0.15	lies	-0.05	whole	0.15
led:bury & vuon	home	-0.03	fell	-0.04	laid	0.09	lies	-0.1	whole	-0.1
led:capture	home	-0.06	fell	-0.12	laid	-0.12	lies	-0.04	whole	-0.03
led:contact	home	-0.18	fell	-0.17	laid	-0.1	lies	-0.14
led:died	home	-0.79	fell	0.29	laid	0.22	lies	-0.01	whole	0.01
led:died & #	home	-0.01	fell	0.07	laid	-0.08	lies	-0.03	whole	-0.25
led:died & ##	home	-0.01	fell	-0.11	laid	-0.09	lies	-0.04	whole	-0.32
led:died & an	fell	0.06	whole	0.05
led:died & ap	whole	-0.14
led:died & ba	fell	0.19	whole	0.15
led:died & bai	fell	0.03	laid	-0.08	lies	-0.03	whole	-0.05
led:died & ban	home	-0.02	fell	0.05	laid	-0.01	whole	-0.09
led:died & ben	fell	-0.01	laid	-0.02	lies	-0.04	whole	0.03
led:died & bia	laid	0.04	lies	-0.11	whole	0.14
led:died & bien	fell	0.07
led:died & binh	home	-0.01	whole	0.04
led:died & bo	fell	-0.03	laid	0.04	lies	-0.16	whole	0.26
led:died & ca	fell	-0.07	whole	0.16
led:died & cach	fell	-0.01	laid	-0.03	whole	0.08
led:died & cai	fell	-0.14	laid	-0.09
led:died & cam	fell	0.1	laid	0.07	whole	0.17
led:died & canh	home	-0.01	fell	-0.15	laid	0.07	lies	0.1	whole	-0.03
led:died & cao	home	-0.01	fell	0.07	laid	-0.01	whole	0.08
led:died & cau	fell	-0.18	laid	-0.06	lies	-0.05	whole	-0.35
led:died & chan	fell	-0.01	laid	0.08	whole	0.17
led:died & chien	fell	-0.05	laid	-0.01
led:died & chot	fell	0.23	laid	-0.02	whole	0.3
led:died & chu	whole	-0.13
led:died & chua	fell	-0.14	laid	-0.01	lies	-0.01	whole	-0.09
led:died & con	laid	0.12	whole	0.17
led:died & cu	fell	0.1	laid	0.12	whole	0.02
led:died & cua	fell	0.11	laid	-0.02	whole	0.03
led:died & dai	fell	-0.01	laid	-0.01	whole	-0.12
led:died & dak	fell	0.13	whole	-0.13
led:died & dao	fell	0.04	whole	0.1
led:died & dat	lies	0.15	whole	0.04
led:died & deo	fell	0.03	whole	0.09
led:died & diem	laid	-0.02	lies	-0.01	whole	0.05
led:died & dinh	fell	-0.15	lies	-0.03
led:died & doan	fell	-0.12
led:died & doc	fell	0.04	whole	-0.03
led:died & doi	fell	-0.09	laid	0.21	lies	0.16	whole	0.02
led:died & don	fell	0.08	laid	0.16	whole	0.13
led:died & dong	home	-0.04	fell	0.09	laid	0.01	lies	0.07	whole	-0.15
led:died & duoi	fell	-0.27	laid	-0.03	lies	-0.04
led:died & duong	laid	0.05	whole	-0.04
led:died & gan	laid	-0.08	lies	0.13	whole	0.04
led:died & go	laid	0.21	lies	-0.01	whole	0.29
led:died & goc	laid	-0.18	lies	-0.04	whole	-0.06
led:died & ha	fell	-0.02	whole	0.06
led:died & hai	home	-0.03	fell	0.06	whole	0.15
led:died & hang	fell	-0.21	laid	0.01	lies	-0.06	whole	-0.12
led:died & ho	fell	-0.09	laid	0.11	whole	-0.01
led:died & hoai	fell	0.15	laid	-0.01	whole	-0.04
led:died & hoi	home	-0.02
led:died & hue	fell	0.14	whole	0.17
led:died & huyen	whole	-0.12
led:died & khe	home	-0.02	fell	0.17	laid	0.2	lies	-0.13	whole	-0.02
led:died & khu	home	-0.01	laid	-0.08	lies	-0.07	whole	-0.01
led:died & khuc	fell	-0.06	whole	0.03
led:died & kon	home	-0.01	fell	0.05
led:died & lan	laid	-0.13	lies	-0.05	whole	-0.22
led:died & lang	fell	0.03	laid	-0.03	lies	-0.02	whole	0.16
led:died & lo	fell	-0.08	laid	-0.12	lies	-0.12	whole	-0.33
led:died & loc	home	-0.01	fell	0.41	lies	-0.06	whole	0.22
led:died & lung	laid	0.03	whole	0.05
led:died & mat	home	-0.01	fell	-0.11	laid	-0.12	lies	0.11	whole	0.01
led:died & mong	fell	-0.03	laid	-0.01	lies	-0.01
led:died & mua	fell	-0.12	laid	-0.05
led:died & mung	fell	-0.11	whole	-0.17
led:died & nen	laid	0.05	whole	-0.07
led:died & nga	whole	-0.14
led:died & ngay	fell	-0.09	laid	-0.09	lies	-0.02	whole	0.11
led:died & nghia	fell	-0.12	laid	-0.3	lies	-0.02	whole	-0.19
led:died & ngoai	fell	0.07	laid	0.19	lies	-0.01	whole	0.25
led:died & no	laid	0.01	whole	0.09
led:died & noi	whole	0.07
led:died & ntls	home	-0.04	fell	-0.1	laid	-0.23	lies	0.29	whole	-0.02
led:died & nui	fell	-0.15	whole	-0.14
led:died & phia	laid	-0.03	whole	-0.09
led:died & phu	home	-0.04	whole	0.03
led:died & phum	fell	0.03	whole	-0.02
led:died & quang	fell	0.01	whole	0.13
led:died & rach	laid	0.1	lies	-0.04	whole	0.09
led:died & ria	fell	-0.11	laid	0.01	lies	-0.05	whole	-0.05
led:died & san	laid	-0.05	whole	0.08
led:died & sang	fell	-0.06
led:died & sat	fell	-0.1	laid	0.19	whole	-0.03
led:died & sau	fell	-0.02	laid	0.17	lies	0.05	whole	0.24
led:died & soc	fell	0.03	laid	0.03	whole	0.07
led:died & song	fell	0.22	laid	-0.02	whole	0.24
led:died & suoi	fell	0.01	laid	-0.03	whole	-0.02
led:died & suon	fell	0.05	laid	0.06	lies	-0.07	whole	-0.01
led:died & tan	fell	0.03	whole	0.12
led:died & tay	laid	-0.05	lies	-0.01	whole	0.04
led:died & thanh	home	-0.08	fell	0.12	laid	-0.12	whole	-0.18
led:died & thon	home	0.16	fell	-0.09	laid	-0.01	lies	-0.02	whole	0.1
led:died & thuong	fell	-0.07	whole	0.04
led:died & tich	fell	0.16	laid	0.16	whole	0.11
led:died & tinh	home	-0.04	fell	0.07	whole	0.16
led:died & tram	fell	0.07	laid	0.02	lies	-0.03	whole	0.16
led:died & tran	fell	-0.25	lies	-0.01
led:died & trang	home	0.15	fell	0.07	lies	-0.06	whole	-0.08
led:died & tren	fell	-0.12	laid	0.3	lies	-0.05	whole	-0.02
led:died & trong	fell	-0.27	laid	-0.23	lies	0.11	whole	-0.21
led:died & truoc	laid	0.09
led:died & truong	fell	-0.27	laid	-0.05	lies	0.02	whole	-0.01
led:died & ven	laid	0.1	whole	0.07
led:died & vuon	fell	-0.14	laid	0.36	lies	-0.15	whole	-0.03
led:died & xa	home	-0.01	laid	-0.04	lies	-0.02	whole	-0.09
led:died & xuan	home	-0.01	fell	0.02	whole	0.07
led:enlist	home	-0.17	fell	-0.27	laid	-0.1	lies	-0.06	whole	-0.05
led:enlist & cap	home	-0.07
led:enlist & dai	fell	-0.03
led:enlist & doi	fell	-0.16
led:enlist & trung	fell	-0.04
led:fell	home	-1.29	fell	1.06	laid	-0.63	lies	-0.6	whole	0.26
led:fell & #	home	-0.02	fell	-0.2	laid	-0.02	lies	-0.03	whole	-0.47
led:fell & ##	home	-0.01	fell	-0.14	laid	-0.1	lies	-0.04	whole	-0.29
led:fell & an	home	-0.02	fell	0.12	whole	0.14
led:fell & ap	fell	0.05	laid	-0.02	whole	-0.08
led:fell & b52	fell	-0.05	whole	-0.16
led:fell & ba	fell	0.3	whole	0.18
led:fell & bai	fell	0.16	whole	0.11
led:fell & ban	fell	0.11	whole	-0.09
led:fell & ben	home	-0.01	fell	0.11	laid	-0.2	lies	-0.01	whole	-0.14
led:fell & benh	whole	-0.11
led:fell & bi	fell	0.01	laid	-0.01	whole	-0.02
led:fell & bien	fell	0.07
led:fell & binh	home	-0.03	whole	-0.07
led:fell & bo	fell	0.26	laid	-0.09	whole	0.12
led:fell & bom	whole	-0.01
led:fell & bot	fell	0.08	laid	-0.04	whole	0.05
led:fell & buon	fell	-0.2	whole	-0.02
led:fell & ca	fell	-0.18
led:fell & cai	fell	-0.12	whole	0.03
led:fell & cam	fell	0.2	whole	0.17
led:fell & canh	fell	0.04	laid	0.06	whole	0.02
led:fell & cao	home	-0.01	fell	0.07	laid	-0.01	whole	0.08
led:fell & cau	home	-0.01	laid	-0.09	lies	-0.02	whole	-0.32
led:fell & chap	fell	-0.08
led:fell & chien	fell	-0.09	laid	-0.01
led:fell & cho	home	-0.02	fell	0.03	whole	0.14
led:fell & chot	fell	0.24	laid	-0.02	whole	0.11
led:fell & chung	fell	-0.17
led:fell & coi	fell	0.13	whole	0.13
led:fell & cu	fell	0.19	whole	0.04
led:fell & cua	laid	-0.01	whole	0.14
led:fell & dai	home	0.13	fell	-0.04	laid	-0.01	whole	-0.05
led:fell & dak	fell	0.14	whole	-0.07
led:fell & dao	fell	0.05	whole	0.07
led:fell & deo	fell	0.07	laid	-0.02	lies	-0.03
led:fell & diem	fell	0.14	laid	-0.03	lies	-0.02	whole	-0.02
led:fell & dien	home	-0.05	fell	0.17	whole	-0.01
led:fell & doc	fell	-0.03	laid	-0.06	lies	-0.01	whole	-0.04
led:fell & doi	fell	0.14	laid	-0.22	lies	-0.05	whole	-0.15
led:fell & dong	home	-0.04	fell	0.28	laid	-0.05	lies	-0.04	whole	0.1
led:fell & duoi	fell	-0.13	laid	-0.06	lies	-0.01	whole	-0.05
led:fell & duong	fell	0.02	laid	-0.05
led:fell & gan	fell	0.12	laid	-0.01	lies	-0.03	whole	0.11
led:fell & giay	fell	-0.07
led:fell & gieng	fell	0.04
led:fell & giua	fell	0.14	laid	-0.01	whole	0.06
led:fell & go	fell	0.09	whole	0.11
led:fell & ha	home	-0.07	fell	0.02	whole	0.08
led:fell & hai	home	-0.03	fell	0.01	whole	0.09
led:fell & hang	fell	-0.17	laid	-0.02	whole	0.07
led:fell & ho	fell	-0.22	laid	0.14	whole	0.05
led:fell & hoai	fell	0.16	whole	-0.04
led:fell & hoi	fell	-0.02
led:fell & hue	fell	0.23	whole	0.21
led:fell & khe	home	-0.04	fell	0.09	laid	0.06	whole	0.12
led:fell & khu	fell	0.06	whole	-0.04
led:fell & kinh	home	-0.01	fell	0.17	whole	-0.1
led:fell & kon	home	-0.01	fell	0.05
led:fell & lang	fell	0.07	whole	0.14
led:fell & lien	fell	-0.14
led:fell & lo	laid	0.12	whole	-0.13
led:fell & loc	home	-0.02	fell	0.2	whole	0.13
led:fell & mat	home	-0.01	fell	-0.11	laid	-0.12	lies	0.11	whole	0.01
led:fell & mo	fell	-0.06	lies	0.15	whole	-0.06
led:fell & mong	fell	-0.03
led:fell & mua	fell	-0.14
led:fell & mung	fell	-0.11	whole	-0.17
led:fell & muong	home	-0.06	whole	0.07
led:fell & nen	fell	-0.1
led:fell & nga	fell	-0.13	laid	-0.02	lies	-0.01	whole	-0.11
led:fell & ngam	whole	0.04
led:fell & ngay	fell	0.01	laid	-0.15	lies	-0.05
led:fell & ngoai	fell	0.17	whole	0.14
led:fell & noi	whole	0.07
led:fell & nui	fell	-0.1	laid	-0.01	whole	-0.08
led:fell & pailin	fell	0.13
led:fell & pha	fell	0.07	whole	0.11
led:fell & phu	home	-0.04	whole	0.05
led:fell & phum	fell	0.04	whole	-0.07
led:fell & quang	home	-0.05	fell	0.17	whole	0.05
led:fell & rach	fell	0.03	laid	0.12	whole	0.07
led:fell & san	fell	0.01	laid	-0.02	whole	0.05
led:fell & sang	fell	-0.1
led:fell & sau	fell	0.1	laid	-0.03	whole	-0.01
led:fell & song	fell	0.23	laid	-0.01	whole	0.18
led:fell & suoi	fell	0.04	laid	-0.05
led:fell & tan	fell	0.03	whole	0.12
led:fell & tay	home	-0.06	fell	0.04	whole	0.07
led:fell & thanh	home	-0.05	fell	0.12	whole	-0.09
led:fell & thuong	fell	-0.05	whole	0.06
led:fell & tich	fell	0.12	laid	0.16	whole	0.11
led:fell & tram	fell	0.03	laid	-0.06	whole	0.13
led:fell & tran	fell	-0.3	laid	-0.12	lies	-0.02	whole	0.03
led:fell & tren	fell	0.07	lies	-0.03	whole	0.01
led:fell & trong	fell	0.11	laid	-0.06	lies	-0.06	whole	-0.19
led:fell & truong	fell	-0.39	laid	-0.02
led:fell & tui	fell	-0.02
led:fell & vam	fell	0.03	laid	-0.02	whole	0.09
led:fell & xa	fell	-0.01	whole	-0.08
led:fell & xuan	home	-0.01	fell	0.02	whole	0.07
led:gio	home	-0.11	fell	0.07	laid	-0.17	whole	0.09
led:grave	home	-0.33	fell	-0.17	laid	0.1	lies	0.14	whole	0.23
led:grave & ben	laid	-0.08
led:grave & bia	fell	-0.01	laid	-0.02	lies	0.11	whole	0.11
led:grave & bo	fell	-0.02	laid	0.01	lies	-0.11	whole	0.05
led:grave & canh	fell	-0.1	laid	-0.05	lies	0.14	whole	0.16
led:grave & cau	fell	-0.05	laid	-0.01	lies	-0.03
led:grave & chua	laid	-0.01
led:grave & dong	fell	-0.13	laid	0.1	lies	0.11	whole	-0.09
led:grave & duoi	fell	-0.07	laid	-0.09	lies	-0.02	whole	0.05
led:grave & gan	fell	-0.02	laid	0.03	lies	-0.06	whole	0.01
led:grave & hang	fell	-0.04	laid	0.07	lies	-0.06	whole	-0.12
led:grave & khu	home	-0.03	fell	-0.02	laid	-0.03	lies	-0.18	whole	-0.06
led:grave & lo	laid	-0.1	lies	-0.09	whole	-0.11
led:grave & nghia	fell	-0.11	laid	-0.27	lies	-0.08	whole	-0.29
led:grave & ntls	home	-0.05	fell	-0.09	laid	-0.31	lies	0.27	whole	0.14
led:grave & tren	fell	0.13	laid	0.02	lies	-0.05
led:grave & trong	fell	-0.02	laid	-0.22	lies	0.19	whole	0.04
led:grave & vuon	fell	-0.08	laid	0.23	lies	-0.09	whole	0.09
led:home	home	0.82	fell	-0.64	laid	-0.26	lies	-0.19	whole	0.18
led:home & an	home	0.01	laid	-0.02	whole	0.02
led:home & ap	whole	-0.07
led:home & ba	home	0.1	whole	0.14
led:home & bac	home	-0.01
led:home & ban	fell	0.16	laid	-0.05	lies	-0.05	whole	0.05
led:home & bao	home	-0.13	whole	-0.04
led:home & ben	home	0.12	laid	-0.01	whole	0.11
led:home & biet	home	-0.03
led:home & binh	home	0.29	whole	0.04
led:home & bo	home	0.08	laid	0.16	whole	0.1
led:home & buon	whole	-0.1
led:home & cai	home	0.17	whole	0.04
led:home & cam	home	-0.09	whole	0.02
led:home & can	home	0.17	whole	0.14
led:home & canh	laid	0.15	whole	-0.01
led:home & cao	home	0.1	fell	-0.01
led:home & cat	home	0.18	whole	0.17
led:home & cau	home	0.05	fell	0.08	whole	0.1
led:home & chi	home	0.1	fell	-0.07	whole	-0.12
led:home & chia	home	-0.01
led:home & cho	home	0.18	whole	0.11
led:home & chon	home	-0.08	fell	-0.07	laid	0.14	whole	-0.08
led:home & co	home	-0.24	whole	-0.15
led:home & con	home	-0.05	whole	0.02
led:home & cong	home	-0.4	fell	-0.13	whole	-0.15
led:home & cu	home	0.15	whole	0.15
led:home & cua	home	-0.05	laid	-0.05
led:home & dai	home	-0.12	whole	0.09
led:home & dan	home	0.12	whole	0.1
led:home & dao	home	0.05	whole	-0.07
led:home & dien	home	0.2	whole	0.28
led:home & do	home	0.28	fell	-0.04	whole	0.04
led:home & dong	home	0.22	whole	0.06
led:home & duc	home	0.12	whole	0.02
led:home & dung	home	-0.05
led:home & duy	home	0.01	whole	-0.14
led:home & gia	home	-0.11	fell	-0.01	whole	-0.12
led:home & ha	whole	0.23
led:home & hai	home	0.07	whole	0.28
led:home & hoa	home	0.02	fell	-0.03
led:home & hoang	home	0.13	whole	0.25
led:home & hoi	home	0.06	whole	-0.06
led:home & hung	home	-0.03	whole	0.03
led:home & huong	home	0.07
led:home & khai	home	-0.09
led:home & khmer	home	-0.14	whole	0.09
led:home & kien	home	0.14	fell	-0.02	lies	0.16	whole	0.01
led:home & kim	home	-0.06	whole	0.19
led:home & ky	home	0.16	whole	0.12
led:home & lai	home	-0.11
led:home & lam	home	-0.11	whole	0.1
led:home & lang	fell	-0.14	laid	-0.16	lies	-0.05	whole	-0.28
led:home & lap	home	0.13	whole	0.18
led:home & lien	home	0.03	whole	0.1
led:home & linh	home	-0.05	laid	0.08	whole	-0.14
led:home & luc	whole	-0.11
led:home & minh	home	0.15
led:home & mo	home	0.06
led:home & mong	home	-0.1	whole	-0.17
led:home & muong	home	-0.01	whole	-0.09
led:home & nam	home	0.06	whole	-0.01
led:home & nga	home	0.05	fell	-0.02	whole	-0.09
led:home & nghe	home	0.1	whole	0.24
led:home & nghi	home	0.23	whole	0.16
led:home & nghia	home	0.07	whole	-0.25
led:home & ngoai	home	0.06	fell	0.12	whole	-0.2
led:home & nho	home	0.16	whole	0.07
led:home & ninh	home	0.08	fell	-0.02	whole	-0.07
led:home & noi	home	-0.08	whole	-0.09
led:home & nong	home	0.09	fell	-0.07	whole	0.13
led:home & nua	home	-0.03	whole	-0.15
led:home & nung	home	-0.03	whole	-0.15
led:home & pho	home	0.12	whole	0.09
led:home & phu	home	-0.12	fell	-0.05	whole	-0.03
led:home & phuong	home	0.03	fell	-0.02	whole	-0.16
led:home & quan	home	-0.24	fell	0.13	laid	-0.04
led:home & quang	home	0.18	fell	-0.01	whole	0.2
led:home & que	home	0.14	whole	0.18
led:home & quynh	home	0.22	whole	0.16
led:home & s	home	-0.07	whole	-0.16
led:home & son	home	-0.14	fell	0.17	whole	-0.06
led:home & song	home	-0.05	whole	-0.07
led:home & tam	home	0.06	whole	-0.03
led:home & tan	home	0.2	whole	0.03
led:home & tay	home	-0.01	fell	-0.01	whole	-0.01
led:home & thach	home	0.05
led:home & thai	home	0.21	fell	-0.04	lies	-0.02	whole	0.16
led:home & thanh	home	-0.01	fell	-0.03	lies	-0.01	whole	0.05
led:home & thi	home	0.03	fell	-0.03	whole	-0.07
led:home & tho	home	0.01	whole	0.02
led:home & thon	home	0.05	fell	-0.11	laid	-0.04	lies	-0.03	whole	-0.07
led:home & thu	home	-0.11	whole	-0.12
led:home & thuan	whole	-0.03
led:home & thuong	home	0.04	whole	0.13
led:home & thuy	home	0.14	fell	-0.02	laid	-0.01	lies	-0.01	whole	0.06
led:home & tien	home	0.13	whole	0.24
led:home & toc	home	-0.18	fell	-0.11	laid	-0.07	lies	-0.05	whole	-0.2
led:home & trang	home	0.09	lies	0.16	whole	0.15
led:home & trong	home	-0.06	laid	-0.02	whole	-0.05
led:home & truc	home	0.06	whole	0.16
led:home & trung	whole	-0.08
led:home & ung	home	0.08	whole	0.13
led:home & van	home	-0.17	whole	0.1
led:home & viet	whole	0.15
led:home & vinh	home	0.04	whole	-0.06
led:home & vo	whole	-0.04
led:home & vot	home	-0.02	fell	-0.02
led:home & vu	home	-0.16	whole	0.07
led:home & xa	home	0.24	fell	-0.17	laid	-0.07	lies	0.04	whole	-0.25
led:home & xom	home	0.05	lies	-0.01	whole	-0.18
led:home & xung	home	-0.11	fell	-0.04
led:home & xuong	home	-0.02	whole	-0.02
led:home & y	home	0.02	whole	0.09
led:home & yen	home	-0.17	fell	-0.01	whole	-0.05
led:joined	home	-0.08	fell	-0.17	laid	-0.04	lies	-0.03
led:joined & cap	home	-0.01
led:joined & dai	fell	-0.03
led:joined & doi	fell	-0.12
led:joined & trung	fell	-0.04
led:kin	fell	-0.28	laid	-0.36	lies	0.04	whole	0.22
led:kin & ben	laid	-0.03
led:kin & bo	laid	-0.01
led:kin & cua	fell	-0.01	laid	-0.02
led:kin & nghia	laid	-0.09	lies	0.13	whole	0.08
led:laid	home	-0.15	fell	-0.15	laid	0.15	lies	-0.16	whole	0.2
led:letter	home	-0.13	fell	-0.11	laid	-0.07	lies	-0.03	whole	0.02
led:letter & cua	fell	-0.06
led:letter & yk	fell	-0.01
led:level	home	0.03	fell	0.39	laid	0.3	lies	-0.1	whole	0.25
led:level & cach	fell	0.13	laid	0.1	whole	0.02
led:level & dong	fell	0.09	whole	0.12
led:level & goc	laid	-0.1
led:level & huyen	home	-0.09	fell	-0.03	whole	-0.2
led:level & khu	laid	0.15
led:level & m	home	-0.03	fell	-0.01
led:level & ngay	fell	-0.02	laid	-0.06
led:level & phuong	home	-0.03	fell	0.11	laid	-0.02	lies	-0.02	whole	-0.04
led:level & tram	fell	0.09	laid	-0.02	whole	-0.07
led:level & xa	home	-0.12	fell	0.17	laid	-0.05	lies	-0.03	whole	-0.16
led:link	home	-0.2	fell	-0.13	laid	0.15	lies	-0.09
led:link & bai	fell	-0.07	laid	0.14	whole	0.12
led:link & ban	home	-0.03	fell	0.32	whole	0.14
led:link & benh	fell	-0.03	laid	-0.03	whole	-0.02
led:link & bia	laid	0.09	whole	0.06
led:link & binh	fell	-0.01
led:link & bo	home	-0.01	fell	-0.03	laid	0.03	lies	-0.01	whole	-0.07
led:link & cach	fell	-0.01	laid	-0.13
led:link & cau	laid	-0.01
led:link & con	whole	-0.14
led:link & dai	whole	-0.17
led:link & danh	laid	-0.04	lies	-0.03
led:link & doan	laid	-0.02
led:link & doi	fell	-0.12	laid	-0.02
led:link & don	fell	-0.03	whole	0.02
led:link & dong	laid	-0.03
led:link & duong	fell	-0.05	laid	-0.01	whole	0.05
led:link & hang	laid	-0.13	whole	0.05
led:link & ho	fell	-0.03	laid	0.35	lies	-0.01	whole	0.17
led:link & huyen	home	-0.08
led:link & lang	fell	-0.02	laid	0.15	whole	0.11
led:link & lo	laid	0.04
led:link & nghia	laid	-0.06
led:link & ntls	home	-0.02	fell	-0.02	laid	0.13	lies	0.21
led:link & phia	laid	-0.13	whole	-0.07
led:link & phuong	home	-0.03	fell	-0.01	laid	-0.01
led:link & quan	laid	-0.01
led:link & su	fell	-0.01
led:link & tieu	laid	-0.01
led:link & to	fell	-0.01	whole	-0.07
led:link & tram	fell	0.06	laid	0.1	whole	0.06
led:link & tran	fell	0.1	laid	-0.02	whole	0.17
led:link & tren	laid	-0.01	whole	0.07
led:link & trong	laid	-0.07	lies	0.07	whole	0.07
led:link & trung	fell	-0.01	whole	-0.08
led:link & truong	laid	-0.01
led:link & vuon	fell	-0.01	whole	-0.08
led:link & xa	home	0.02	fell	-0.14	laid	-0.01	lies	-0.01	whole	0.02
led:martyr	home	0.16	fell	-0.2	laid	0.15	lies	-0.04	whole	-0.17
led:martyr & chu	whole	-0.13
led:martyr & chua	whole	-0.09
led:martyr & huyen	whole	-0.12
led:martyr & thon	home	0.16	fell	-0.1	lies	-0.02	whole	0.11
led:martyr & xa	fell	-0.03	lies	-0.01	whole	-0.07
led:mine	home	0.07	fell	-0.14	laid	-0.3	lies	0.1	whole	0.21
led:mine & ben	laid	-0.03
led:mine & nghia	laid	-0.07	lies	0.14	whole	0.08
led:moved	fell	-0.19	laid	0.25	lies	0.24	whole	0.35
led:moved & adn	fell	-0.03
led:moved & ben	fell	-0.1	whole	-0.08
led:moved & bo	laid	-0.02	lies	0.17	whole	0.08
led:moved & doi	fell	-0.16	laid	0.12	lies	-0.08	whole	0.14
led:moved & dong	fell	-0.12	laid	0.19	lies	-0.05	whole	0.05
led:moved & duong	fell	0.03	lies	0.1	whole	-0.02
led:moved & ho	laid	-0.14
led:moved & nghia	home	-0.04	fell	-0.07	lies	-0.19
led:moved & ntls	home	0.21	fell	-0.1	laid	-0.12	lies	0.2	whole	0.23
led:moved & trong	fell	0.14	laid	-0.12	whole	-0.14
led:naming	home	-0.18	fell	-0.08	laid	-0.03	lies	0.07	whole	-0.13
led:naming & danh	laid	-0.03	lies	-0.03
led:naming & trong	laid	-0.05	lies	0.08	whole	0.02
led:notice	home	-0.24	fell	-0.08	laid	-0.25	lies	-0.06	whole	-0.1
led:notice & tinh	fell	-0.02
led:notice & tren	fell	-0.03	laid	-0.07	lies	-0.01
led:office	home	-0.33	fell	-0.56	laid	0.19	lies	-0.04	whole	0.21
led:office & bo	laid	-0.07
led:office & ntls	fell	-0.01	laid	0.22	lies	0.19	whole	0.31
led:office & quan	fell	-0.02	laid	-0.01	lies	-0.04
led:office & tinh	home	-0.04	fell	-0.02	whole	-0.07
led:office & trung	whole	-0.1
led:office & vinh	home	-0.02	fell	-0.04
led:office & xa	home	-0.03	fell	-0.05
led:post	home	-0.22	fell	0.18	laid	-0.04	lies	0.05	whole	0.43
led:post & cua	fell	-0.07
led:post & dai	fell	-0.04
led:post & doi	fell	-0.05
led:post & dong	home	-0.12	fell	0.19	whole	0.02
led:post & huyen	home	-0.2	fell	-0.04
led:post & su	fell	-0.1
led:post & tieu	laid	-0.01
led:post & tram	fell	0.17	whole	0.08
led:rank	home	-0.08	fell	0.06	laid	-0.02	lies	-0.03	whole	0.37
led:returned	home	-0.16	fell	-0.23	laid	-0.06	lies	-0.04
led:returned & ben	laid	-0.03
led:self	home	-0.21	fell	-0.29	laid	-0.16	lies	0.2	whole	0.01
led:self & ben	fell	0.1	laid	-0.04	whole	0.01
led:self & con	fell	-0.02	laid	-0.11	lies	0.14	whole	0.04
led:self & ho	fell	0.15	whole	0.04
led:self & hoi	laid	-0.01
led:self & thon	home	-0.23	lies	-0.03	whole	-0.22
led:self & tren	fell	-0.07
led:self & xa	home	0.02	whole	-0.15
led:site	home	-0.35	fell	0.35	laid	0.08	whole	0.08
led:site & ben	laid	0.16	whole	0.12
led:site & canh	whole	-0.02
led:site & doi	home	-0.04	fell	-0.02
led:site & gan	fell	0.11	whole	0.12
led:site & khu	fell	0.03	laid	-0.02	whole	0.02
led:site & kon	laid	-0.01	whole	-0.09
led:site & mo	lies	0.08	whole	-0.01
led:site & nam	whole	-0.16
led:site & phia	fell	0.27	laid	-0.26	lies	-0.05	whole	0.2
led:site & vi	fell	-0.01	lies	0.16	whole	0.03
led:stop	home	0.11	fell	-0.12	laid	-0.24	lies	-0.22	whole	0.08
led:stop & #	home	-0.02	fell	0.01	laid	-0.08	lies	-0.03	whole	-0.25
led:stop & ##	home	-0.01	fell	-0.04	lies	-0.04	whole	-0.3
led:stop & an	fell	0.04	laid	-0.02	whole	0.11
led:stop & ap	whole	-0.12
led:stop & at	home	-0.1	fell	-0.03	whole	-0.11
led:stop & ba	home	0.11	fell	0.29	whole	0.27
led:stop & bac	home	-0.01
led:stop & bai	fell	-0.04	laid	-0.03	lies	-0.09	whole	-0.14
led:stop & ban	home	0.03	laid	0.29	lies	0.05	whole	-0.05
led:stop & bao	home	-0.13	fell	-0.03	whole	-0.04
led:stop & ben	home	0.07	fell	-0.06	laid	0.11	lies	-0.09	whole	0.03
led:stop & benh	whole	-0.11
led:stop & bia	home	-0.02	fell	-0.09	laid	-0.1	lies	-0.1	whole	-0.05
led:stop & bien	laid	-0.09
led:stop & biet	home	-0.03
led:stop & binh	home	-0.01	fell	-0.05	laid	-0.03	lies	-0.04	whole	-0.13
led:stop & bo	home	0.04	fell	0.02	laid	0.2	lies	-0.09	whole	0.21
led:stop & bui	home	-0.09	fell	-0.02	laid	-0.04	whole	-0.15
led:stop & buon	home	-0.07	fell	-0.16	whole	-0.21
led:stop & ca	fell	-0.09
led:stop & cach	laid	-0.06	whole	0.08
led:stop & cai	home	0.15	fell	-0.13	laid	-0.09	whole	0.09
led:stop & cam	fell	0.1	laid	0.05	whole	0.37
led:stop & can	home	0.09	fell	-0.04	whole	0.02
led:stop & canh	home	-0.11	fell	0.01	laid	0.27	lies	-0.15	whole	-0.11
led:stop & cao	home	0.01	fell	0.05	laid	-0.03	whole	0.04
led:stop & cat	home	0.13	whole	0.12
led:stop & cau	home	-0.13	fell	-0.03	laid	-0.1	lies	-0.05	whole	-0.2
led:stop & chan	fell	-0.04	laid	0.09	lies	-0.01	whole	0.03
led:stop & chap	fell	-0.08
led:stop & chi	home	0.03	fell	-0.05	whole	-0.12
led:stop & chia	home	-0.01
led:stop & chien	fell	-0.09	laid	-0.01
led:stop & cho	home	0.15	fell	-0.15	laid	-0.01	whole	0.16
led:stop & chon	home	-0.08	fell	-0.07	laid	0.14	whole	-0.08
led:stop & chot	fell	0.25	laid	-0.02	whole	0.13
led:stop & chu	fell	-0.03	whole	0.06
led:stop & chua	fell	-0.17	laid	-0.01	lies	0.24	whole	0.09
led:stop & chung	fell	-0.16	laid	-0.05	whole	-0.05
led:stop & co	home	-0.24	whole	-0.09
led:stop & con	home	-0.08	fell	0.03	laid	0.08	lies	0.11	whole	0.36
led:stop & cong	home	-0.41	fell	-0.08	laid	-0.03	lies	-0.01	whole	-0.11
led:stop & cu	home	0.14	fell	0.1	laid	0.1	whole	0.19
led:stop & cua	home	-0.07	fell	0.31	laid	0.12	lies	-0.02	whole	0.1
led:stop & da	laid	-0.05
led:stop & dai	home	-0.19	fell	-0.07	laid	-0.02	whole	-0.1
led:stop & dak	home	-0.03	fell	0.18	laid	-0.01	whole	-0.02
led:stop & dan	home	0.12	fell	-0.05	whole	0.1
led:stop & danh	fell	-0.02
led:stop & dao	home	0.05	fell	0.11	laid	-0.01	lies	-0.02
led:stop & dat	home	-0.06	laid	-0.05	lies	0.15	whole	-0.05
led:stop & dem	home	-0.03	laid	-0.02	whole	-0.06
led:stop & den	laid	-0.02
led:stop & deo	fell	0.04	laid	-0.04	lies	-0.03	whole	-0.01
led:stop & di	home	-0.08	fell	-0.01
led:stop & diem	fell	0.13	laid	-0.01	whole	0.17
led:stop & dien	home	0.16	fell	0.16	whole	0.21
led:stop & dinh	fell	-0.16	laid	0.01	whole	0.15
led:stop & do	home	0.33	fell	-0.04	whole	0.11
led:stop & doan	fell	-0.16	laid	-0.04	whole	0.01
led:stop & doc	fell	0.02	laid	-0.01	whole	-0.07
led:stop & doi	home	-0.01	fell	-0.27	laid	-0.01	lies	0.05	whole	-0.08
led:stop & don	fell	0.33	laid	-0.03	whole	0.2
led:stop & dong	home	0.28	laid	-0.12	lies	0.08
led:stop & duc	home	0.08	whole	0.06
led:stop & dung	home	-0.05
led:stop & duoi	home	-0.02	fell	-0.17	laid	-0.17	lies	-0.05	whole	0.05
led:stop & duong	home	-0.12	fell	0.15	laid	-0.09	lies	-0.03	whole	0.07
led:stop & duy	home	0.16	fell	-0.09
led:stop & em	home	-0.05	fell	-0.05	laid	-0.01
led:stop & gan	fell	0.04	laid	-0.05	lies	0.18	whole	0.17
led:stop & gia	home	-0.14	lies	-0.01	whole	-0.1
led:stop & giay	fell	-0.08
led:stop & gio	home	0.02	fell	0.12	whole	0.23
led:stop & giua	fell	-0.02	laid	0.01	lies	-0.01	whole	-0.04
led:stop & go	home	-0.04	laid	0.06	lies	-0.01	whole	0.25
led:stop & goc	home	-0.04	fell	-0.02	laid	0.04	lies	-0.03	whole	-0.12
led:stop & ha	home	0.09	whole	0.21
led:stop & hai	home	0.08	fell	0.02	lies	-0.03	whole	0.26
led:stop & ham	home	-0.02	fell	0.1	laid	0.02	whole	-0.02
led:stop & hang	home	0.01	fell	-0.14	laid	-0.11	whole	-0.06
led:stop & ho	fell	-0.06	laid	0.19	lies	-0.02	whole	0.18
led:stop & hoa	home	0.13	fell	0.01	whole	0.05
led:stop & hoai	home	0.03	fell	0.15	whole	0.05
led:stop & hoang	home	0.01	fell	-0.02	whole	-0.01
led:stop & hoi	home	0.04	laid	-0.08	lies	-0.02	whole	-0.14
led:stop & hon	home	-0.14	fell	0.07
led:stop & hue	home	0.15	fell	0.22	whole	0.28
led:stop & hung	home	0.07	whole	0.03
led:stop & huyen	home	0.24	whole	0.21
led:stop & hy	home	-0.06
led:stop & k	home	-0.01	whole	-0.03
led:stop & ke	laid	0.08	whole	-0.07
led:stop & khai	home	-0.09
led:stop & kham	home	0.05	fell	0.05	whole	0.13
led:stop & khe	home	-0.04	fell	-0.03	laid	0.11	lies	-0.04	whole	-0.03
led:stop & khmer	home	-0.14	whole	0.09
led:stop & khong	fell	-0.09
led:stop & khu	home	0.04	fell	-0.01	laid	0.12	lies	-0.05	whole	0.13
led:stop & kien	home	0.1	fell	-0.05	lies	0.16	whole	0.01
led:stop & kim	home	0.14	fell	-0.04	whole	0.07
led:stop & kinh	home	-0.07	fell	0.14	whole	0.02
led:stop & kon	home	-0.02	fell	0.02	whole	-0.05
led:stop & ky	home	0.01	fell	-0.08	laid	-0.01
led:stop & lai	home	-0.12	fell	-0.11	laid	-0.13
led:stop & lam	home	-0.11	whole	0.1
led:stop & lan	home	-0.01	fell	-0.1	laid	0.11	lies	-0.06	whole	-0.05
led:stop & lang	home	-0.04	fell	-0.2	laid	0.03	lies	-0.05	whole	-0.16
led:stop & lao	home	-0.04	fell	0.08	whole	0.13
led:stop & lap	home	0.13	laid	-0.02
led:stop & len	laid	-0.01
led:stop & lien	home	0.03	fell	-0.06
led:stop & linh	home	-0.05	laid	-0.09	whole	-0.14
led:stop & lo	home	-0.01	fell	0.01	laid	-0.28	lies	-0.01	whole	-0.26
led:stop & loc	fell	0.19	whole	0.17
led:stop & long	home	0.06	whole	0.17
led:stop & luc	laid	-0.01	whole	-0.11
led:stop & lung	laid	0.03	whole	0.05
led:stop & mat	home	-0.01	laid	-0.12	lies	0.1
led:stop & mau	home	-0.08	whole	0.01
led:stop & me	fell	-0.04	whole	-0.01
led:stop & minh	home	0.15	whole	0.05
led:stop & mo	fell	-0.08	lies	0.14	whole	-0.15
led:stop & mong	home	-0.1	fell	-0.02	whole	-0.17
led:stop & mua	fell	-0.12	laid	-0.05
led:stop & mung	fell	-0.11	whole	-0.17
led:stop & muong	fell	-0.12	whole	-0.12
led:stop & na	fell	0.06	whole	-0.02
led:stop & nam	home	0.05	fell	0.05	whole	0.05
led:stop & nen	fell	-0.05	whole	-0.07
led:stop & nga	home	-0.01	fell	-0.13	laid	-0.03	lies	-0.02	whole	-0.19
led:stop & ngam	fell	0.14	laid	-0.02	whole	0.11
led:stop & ngay	fell	-0.12	laid	-0.03	lies	-0.07	whole	-0.09
led:stop & nghe	home	0.1	whole	0.24
led:stop & nghi	home	0.22	fell	-0.01	whole	0.21
led:stop & nghia	home	0.02	fell	-0.11	laid	-0.45	lies	0.22	whole	-0.12
led:stop & ngoai	home	0.02	fell	0.14	lies	-0.04
led:stop & nguyen	home	-0.13	whole	-0.14
led:stop & nham	fell	0.09
led:stop & nhan	home	-0.06	whole	-0.09
led:stop & ninh	home	0.08	fell	-0.02	whole	-0.07
led:stop & no	laid	0.01	whole	0.16
led:stop & noi	home	-0.08	whole	-0.02
led:stop & nong	home	0.16	fell	-0.09	whole	0.01
led:stop & ntls	fell	-0.07	laid	-0.03	lies	-0.11	whole	0.03
led:stop & nua	home	-0.03	whole	-0.15
led:stop & nui	home	0.02	fell	-0.05	whole	-0.18
led:stop & nung	home	-0.05	whole	-0.15
led:stop & nuong	fell	0.04	laid	-0.21	lies	0.24	whole	0.05
led:stop & phan	fell	0.13	whole	0.16
led:stop & phia	whole	-0.12
led:stop & pho	home	0.26	fell	-0.02	whole	0.12
led:stop & phong	fell	0.08	laid	-0.03	whole	-0.19
led:stop & phu	home	-0.09	fell	-0.05	lies	-0.01	whole	-0.02
led:stop & phum	home	0.05	whole	-0.09
led:stop & phuong	home	-0.14	fell	-0.13	laid	-0.02	lies	-0.01	whole	-0.29
led:stop & quan	home	-0.25	fell	0.09	laid	-0.08	lies	-0.01
led:stop & quang	home	0.16	fell	0.01	whole	0.29
led:stop & que	home	0.15	fell	0.14	lies	-0.01	whole	0.05
led:stop & quy	home	-0.12	fell	-0.09
led:stop & quynh	home	0.19	fell	-0.02
led:stop & rach	laid	0.13	whole	0.09
led:stop & ray	fell	0.04	laid	-0.04	lies	-0.01	whole	-0.08
led:stop & ria	fell	-0.11	laid	0.01	lies	-0.05	whole	-0.05
led:stop & rung	whole	-0.14
led:stop & s	home	-0.07	whole	-0.16
led:stop & sa	fell	0.13	whole	0.14
led:stop & sai	fell	0.08	whole	0.1
led:stop & san	fell	0.15	laid	-0.13	whole	0.14
led:stop & sang	fell	-0.04
led:stop & sat	fell	-0.1	laid	0.19	whole	-0.03
led:stop & sau	laid	0.27	lies	-0.06	whole	0.01
led:stop & so	fell	-0.01	whole	-0.06
led:stop & soc	home	0.06	fell	-0.02	laid	0.04	lies	-0.01	whole	-0.05
led:stop & son	home	-0.19	fell	0.14	lies	0.17	whole	-0.07
led:stop & song	home	-0.07	fell	0.15	laid	-0.08	lies	-0.03	whole	0.08
led:stop & suoi	fell	0.02	laid	-0.02	lies	-0.19	whole	-0.11
led:stop & suon	fell	-0.02	laid	0.04	lies	-0.06	whole	-0.18
led:stop & ta	fell	0.14	whole	-0.07
led:stop & tam	home	0.02	laid	0.06	whole	0.06
led:stop & tan	home	0.06	fell	0.14	whole	0.17
led:stop & tap	home	-0.11	laid	-0.11
led:stop & tau	fell	-0.04	whole	0.08
led:stop & tay	home	-0.05	whole	0.04
led:stop & tet	fell	-0.08	whole	0.01
led:stop & thach	home	0.03	fell	0.18	whole	0.27
led:stop & thai	home	0.17	fell	-0.05	lies	-0.02	whole	0.12
led:stop & thanh	home	0.13	fell	-0.02	laid	-0.14	lies	-0.03	whole	0.02
led:stop & thi	home	0.15	fell	-0.07
led:stop & tho	whole	0.01
led:stop & thon	home	0.03	fell	-0.06	laid	-0.09	lies	-0.1	whole	-0.11
led:stop & thong	whole	0.12
led:stop & thu	home	-0.11	laid	-0.01	whole	-0.12
led:stop & thuan	laid	-0.02	whole	-0.03
led:stop & thuong	home	0.01	fell	-0.06	whole	0.19
led:stop & thuy	home	0.14	fell	-0.02	whole	0.13
led:stop & tich	fell	0.16	laid	0.16	whole	0.11
led:stop & tien	home	0.13	whole	0.24
led:stop & tieu	fell	-0.07	laid	-0.03
led:stop & tinh	home	-0.1	fell	0.07	whole	0.16
led:stop & toc	home	-0.18	fell	-0.11	laid	-0.07	lies	-0.05	whole	-0.2
led:stop & tong	fell	-0.08	whole	-0.08
led:stop & tra	home	0.21	fell	0.18	whole	0.21
led:stop & trai	home	-0.03	fell	-0.07	laid	-0.03	lies	-0.02	whole	0.01
led:stop & tram	fell	0.07	laid	-0.18	lies	-0.02	whole	-0.13
led:stop & tran	fell	-0.28	lies	-0.01	whole	-0.03
led:stop & trang	home	0.08	fell	0.04	lies	0.11	whole	0.02
led:stop & tren	fell	0.07	laid	0.07	lies	-0.09	whole	0.11
led:stop & tri	home	-0.01	fell	0.09	whole	0.03
led:stop & trieu	home	0.02	fell	0.04	whole	0.08
led:stop & trong	home	-0.09	fell	0.12	lies	-0.24	whole	-0.04
led:stop & truc	home	0.05	fell	-0.06	whole	0.16
led:stop & trung	home	0.04	fell	-0.06	whole	-0.04
led:stop & truoc	home	0.08	whole	-0.14
led:stop & truong	fell	-0.45	laid	-0.08	lies	-0.03	whole	-0.13
led:stop & tu	home	0.04	fell	-0.01	laid	-0.08
led:stop & ung	home	0.08	whole	0.13
led:stop & van	home	-0.17	whole	0.1
led:stop & ven	fell	-0.06	laid	0.16	lies	-0.04	whole	0.12
led:stop & vi	fell	0.07	whole	0.04
led:stop & viet	home	-0.01	whole	0.15
led:stop & vinh	home	-0.04	fell	-0.05
led:stop & vo	home	0.1	fell	-0.01	whole	-0.07
led:stop & vot	home	-0.02	fell	-0.02
led:stop & vu	home	-0.16	fell	-0.06	whole	0.07
led:stop & vung	home	0.01	whole	0.12
led:stop & vuon	fell	0.04	lies	0.13
led:stop & xa	home	-0.08	fell	-0.02	laid	0.14	lies	0.01	whole	-0.36
led:stop & xom	home	0.05	fell	0.02	laid	-0.04	lies	-0.01	whole	-0.27
led:stop & xuan	home	0.12	whole	0.07
led:stop & xung	home	-0.11	fell	-0.04
led:stop & y	home	0.26	whole	0.17
led:stop & yen	home	-0.09	fell	-0.02	whole	0.05
led:tells	home	-0.14	fell	0.07	lies	-0.18	whole	0.11
led:tells & #	laid	-0.05	whole	-0.07
led:tells & ##	whole	-0.08
led:tells & adn	fell	-0.03
led:tells & bai	home	-0.03	fell	-0.06	laid	-0.15	lies	-0.04	whole	-0.06
led:tells & ban	home	-0.08	fell	-0.13	laid	-0.03	lies	-0.02	whole	0.06
led:tells & ben	fell	-0.05	laid	-0.02	lies	-0.02	whole	-0.01
led:tells & bia	laid	0.05	lies	-0.02	whole	0.02
led:tells & bien	laid	-0.07	whole	-0.08
led:tells & binh	home	-0.01	whole	0.02
led:tells & bo	home	-0.03	fell	-0.12	laid	-0.05	lies	-0.09	whole	0.19
led:tells & ca	laid	0.01	whole	0.16
led:tells & cai	home	0.06	laid	-0.13	whole	0.04
led:tells & canh	home	-0.01	fell	-0.02	laid	0.26	lies	-0.06	whole	0.03
led:tells & cau	fell	-0.04	whole	0.02
led:tells & chan	fell	-0.12	laid	0.16	whole	0.08
led:tells & con	fell	0.1	lies	-0.01	whole	0.23
led:tells & cong	home	-0.07	fell	-0.03
led:tells & cua	fell	-0.12	laid	0.13	lies	-0.01	whole	-0.11
led:tells & dat	lies	0.15	whole	0.04
led:tells & dinh	fell	0.1	whole	0.12
led:tells & doi	fell	-0.05	laid	0.05	lies	-0.05
led:tells & dong	fell	-0.06	laid	-0.13	lies	-0.03	whole	-0.16
led:tells & duoi	fell	0.26	laid	-0.21	lies	-0.01	whole	0.07
led:tells & duong	fell	0.14	whole	0.15
led:tells & gan	fell	0.02	laid	-0.05	whole	0.1
led:tells & go	home	-0.04	fell	-0.09	laid	0.17	lies	-0.04	whole	0.17
led:tells & goc	laid	-0.03	lies	0.08	whole	-0.03
led:tells & hang	fell	0.17	laid	-0.1	whole	0.05
led:tells & ho	fell	-0.01	laid	-0.17	whole	0.02
led:tells & hoi	fell	-0.03	laid	-0.11	lies	-0.01
led:tells & ke	laid	0.08	whole	-0.07
led:tells & khe	laid	-0.25	lies	-0.02	whole	-0.12
led:tells & khu	fell	-0.06	laid	0.15	lies	-0.09	whole	0.18
led:tells & lai	laid	-0.07
led:tells & lan	laid	-0.12	whole	-0.03
led:tells & lang	home	0.13	fell	-0.07	laid	-0.06
led:tells & lo	fell	-0.06	laid	-0.05	lies	-0.02	whole	-0.16
led:tells & lung	laid	0.04	whole	0.03
led:tells & luon	laid	-0.1
led:tells & nen	laid	0.04	whole	-0.07
led:tells & ngay	fell	-0.11	laid	0.07	lies	-0.01	whole	0.03
led:tells & nghia	fell	-0.09	laid	-0.02	lies	-0.07	whole	-0.08
led:tells & ngoai	laid	0.05	whole	0.18
led:tells & no	laid	0.01	whole	0.11
led:tells & ntls	home	-0.01	laid	0.11	lies	0.22	whole	0.09
led:tells & phia	laid	-0.02	whole	-0.12
led:tells & quan	home	-0.09
led:tells & quang	home	-0.09	fell	-0.08
led:tells & ria	fell	-0.1	laid	0.01	lies	-0.03	whole	-0.06
led:tells & san	fell	0.01	laid	0.06	whole	-0.09
led:tells & sat	whole	-0.18
led:tells & sau	fell	0.21	laid	0.2	lies	-0.06	whole	0.08
led:tells & suon	whole	-0.18
led:tells & tam	home	0.15	laid	0.1	whole	0.13
led:tells & tay	fell	-0.02
led:tells & tinh	fell	-0.01	laid	-0.01
led:tells & to	fell	0.25	laid	-0.04	whole	0.15
led:tells & toc	home	-0.06	whole	-0.09
led:tells & tran	fell	0.06	laid	0.05	whole	0.17
led:tells & trang	laid	0.01	lies	-0.04	whole	-0.13
led:tells & tren	fell	0.1	laid	0.16	lies	-0.03	whole	0.03
led:tells & trong	fell	0.1	laid	0.13	lies	-0.11	whole	-0.02
led:tells & trung	fell	-0.03	laid	-0.02
led:tells & truoc	laid	-0.01	whole	-0.08
led:tells & truong	fell	0.09	laid	0.01	lies	-0.04	whole	0.09
led:tells & ubnd	fell	-0.01
led:tells & van	home	-0.11	fell	0.08
led:tells & ven	laid	0.1	whole	0.07
led:tells & vuon	fell	-0.02	laid	0.03	lies	-0.02	whole	-0.12
led:tells & xa	fell	0.14	laid	-0.04
led:thing	home	-0.68	fell	-0.03	laid	-0.03	lies	-0.06	whole	-0.4
led:thing & ban	fell	0.04	laid	-0.02	whole	0.03
led:thing & ben	fell	-0.02	laid	0.23	whole	0.02
led:thing & bia	fell	-0.02	laid	0.06	whole	-0.05
led:thing & binh	laid	0.17	whole	0.17
led:thing & bo	home	-0.01	fell	-0.07	lies	-0.06	whole	-0.03
led:thing & canh	fell	-0.02	laid	0.04	whole	-0.06
led:thing & cho	home	-0.03	fell	-0.02	laid	0.18	whole	0.06
led:thing & cua	fell	0.11	whole	0.05
led:thing & dai	fell	-0.16
led:thing & doan	fell	-0.09
led:thing & doi	home	-0.04	fell	0.16	laid	-0.06	whole	0.13
led:thing & dong	home	0.08	fell	0.07	laid	-0.02	whole	0.13
led:thing & gan	fell	-0.08	laid	-0.11	lies	-0.04	whole	-0.28
led:thing & khu	fell	0.03	laid	-0.02	whole	0.02
led:thing & kon	fell	0.16	laid	-0.01	whole	0.1
led:thing & lang	home	-0.01	fell	-0.08	whole	-0.19
led:thing & lo	fell	0.16	laid	-0.12	whole	0.16
led:thing & mat	fell	-0.11	whole	-0.07
led:thing & mo	laid	-0.07	lies	0.08	whole	-0.01
led:thing & nam	home	-0.03	fell	-0.11	whole	-0.21
led:thing & phia	fell	-0.05	lies	-0.01	whole	-0.14
led:thing & quan	fell	-0.12	laid	-0.01
led:thing & quang	fell	-0.04	whole	-0.05
led:thing & quay	laid	-0.03
led:thing & quyet	fell	-0.03	whole	-0.08
led:thing & sat	fell	-0.03	laid	0.07	whole	0.03
led:thing & sau	fell	0.05	laid	-0.08	whole	-0.01
led:thing & su	fell	-0.07	laid	-0.05	lies	-0.02	whole	-0.05
led:thing & tay	fell	-0.06	whole	-0.06
led:thing & thon	fell	0.14	whole	0.09
led:thing & tieu	whole	-0.03
led:thing & tinh	fell	-0.06
led:thing & tren	fell	0.02	laid	0.13	whole	0.15
led:thing & trong	whole	0.04
led:thing & trung	home	-0.07	fell	-0.12	laid	-0.08	lies	-0.04	whole	-0.05
led:thing & vi	fell	-0.01	lies	0.16
led:thing & xa	home	-0.07	fell	-0.09	whole	-0.18
led:title	home	-0.24	fell	-0.04	laid	0.34	lies	-0.12	whole	0.02
led:title & ban	home	-0.1	fell	-0.25	laid	0.25	lies	0.14	whole	-0.09
led:title & ben	home	-0.01	fell	0.08	laid	0.05	whole	0.28
led:title & bia	home	-0.01	fell	-0.09	laid	-0.08	lies	-0.02	whole	0.09
led:title & binh	home	-0.09	fell	0.01	whole	-0.06
led:title & bo	home	-0.02	fell	-0.02	laid	-0.07	whole	-0.1
led:title & bui	laid	-0.02	whole	-0.15
led:title & cach	laid	-0.01
led:title & canh	laid	0.02	lies	-0.02	whole	-0.13
led:title & cau	fell	-0.01	whole	0.09
led:title & chan	fell	-0.08	laid	0.19	lies	-0.03	whole	-0.12
led:title & cho	fell	-0.05	laid	-0.04	whole	-0.08
led:title & chua	fell	0.09	laid	-0.01	lies	0.09
led:title & con	home	-0.01	fell	-0.09	laid	-0.01	lies	-0.03	whole	0.06
led:title & cua	laid	0.03	whole	0.01
led:title & dau	laid	-0.04	whole	-0.07
led:title & den	laid	-0.02
led:title & doi	fell	-0.25	laid	0.05	lies	-0.01	whole	-0.14
led:title & dong	home	0.14	fell	-0.11	laid	-0.06	lies	0.15	whole	0.09
led:title & duoi	fell	-0.08	laid	-0.06	lies	-0.02	whole	0.07
led:title & duong	fell	-0.11	laid	-0.02	whole	0.03
led:title & goc	laid	0.03	whole	0.08
led:title & ho	laid	-0.1	whole	0.01
led:title & hoi	fell	-0.01	laid	-0.08	whole	-0.11
led:title & khu	home	-0.01	fell	-0.02	laid	0.18	lies	-0.11	whole	0.13
led:title & ky	home	-0.06	fell	-0.06	whole	-0.1
led:title & lai	fell	-0.02
led:title & lang	whole	-0.17
led:title & ngay	fell	0.18	laid	-0.05	lies	-0.01	whole	-0.1
led:title & nghia	laid	-0.03	lies	0.07	whole	-0.08
led:title & ngoai	home	-0.03	fell	-0.06	laid	-0.06	lies	-0.01
led:title & ntls	laid	-0.16	whole	-0.07
led:title & quan	fell	-0.01
led:title & sat	laid	-0.07	whole	0.02
led:title & sau	fell	-0.12	laid	0.18	whole	0.02
led:title & song	fell	0.06	laid	-0.03	lies	-0.01	whole	-0.02
led:title & thanh	home	0.23	whole	0.03
led:title & thon	home	0.01	fell	0.11	laid	0.14	whole	0.14
led:title & tieu	fell	-0.02
led:title & trai	home	-0.02	fell	-0.05	laid	-0.02	lies	-0.01
led:title & tren	home	-0.01	lies	-0.04
led:title & trong	fell	-0.12	laid	0.2	lies	-0.07	whole	0.32
led:title & vuon	fell	-0.01	laid	0.09	lies	-0.01	whole	0.24
led:title & xa	home	-0.23	fell	0.18	laid	0.23	lies	-0.04	whole	-0.01
long after martyr	home	0.01	fell	-0.31	laid	0.01	lies	-0.39	whole	-0.17
long after other	home	-0.46	fell	-0.18	laid	0.17	lies	-0.25	whole	-0.08
long after teller	home	-0.6	fell	-0.04	laid	-0.37	lies	-0.5	whole	-0.05
martyrs 0	home	-0.9	fell	0.1	laid	-0.66	lies	-1.48	whole	-0.01
martyrs 1	home	-0.44	fell	-0.58	laid	-0.35	lies	-0.31	whole	-0.23
martyrs 2	home	-0.06	fell	-0.2	laid	-0.09	lies	-0.19	whole	0.09
martyrs 3	home	0.03	fell	-0.13	laid	-0.05	lies	-0.24	whole	0.14
next sentence:again	home	-0.08	fell	0.11	laid	0.21	lies	0.06	whole	0.16
next sentence:alive	home	-0.29	fell	-0.07	laid	0.24	lies	0.13	whole	0.17
next sentence:at	home	-0.23	fell	-0.11	laid	-0.09	lies	0.07
next sentence:battle	home	0.09	fell	0.02	laid	-0.15	lies	0.07	whole	-0.02
next sentence:born	home	-0.63	fell	-0.02	laid	-0.32	lies	0.25	whole	0.02
next sentence:bury	home	0.1	fell	0.51	laid	-0.52	lies	-0.39
next sentence:capture	home	-0.29	laid	-0.08	lies	0.04	whole	0.47
next sentence:contact	home	-0.17	fell	-0.02	laid	-0.27	lies	-0.2	whole	-0.16
next sentence:died	home	-0.24	fell	0.02	laid	-0.3	whole	0.12
next sentence:enlist	home	0.39	fell	-0.67	laid	-0.3	lies	-0.43	whole	-0.15
next sentence:fell	home	-0.01	fell	-0.42	laid	-0.05	lies	0.1	whole	0.06
next sentence:gio	home	0.06	fell	-0.38	laid	-0.2	lies	0.14	whole	-0.06
next sentence:grave	home	-0.12	fell	0.15	laid	0.03	lies	0.35
next sentence:home	home	-0.42	laid	-0.2	lies	0.2
next sentence:joined	home	0.2	fell	-0.55	laid	-0.2	lies	-0.55	whole	-0.26
next sentence:kin	home	-0.42	fell	0.24	laid	0.04	lies	-0.15	whole	-0.03
next sentence:laid	home	0.09	fell	0.09	lies	0.23	whole	0.24
next sentence:last	fell	0.16	laid	0.07	lies	-0.06	whole	-0.12
next sentence:letter	home	-0.03	fell	-0.04	laid	0.03	lies	-0.08	whole	0.02
next sentence:level	home	0.09	fell	0.11	laid	0.06	lies	-0.22	whole	0.05
next sentence:link	home	-0.22	fell	-0.1	laid	0.16	lies	0.03	whole	-0.13
next sentence:martyr	home	-0.24	fell	-0.51	laid	0.05	lies	-0.15	whole	0.17
next sentence:moved	home	-0.38	fell	-0.22	laid	0.04	lies	0.25	whole	0.04
next sentence:naming	home	-0.05	fell	-0.03	laid	0.49	lies	-0.2	whole	0.01
next sentence:notice	home	-0.03	fell	-0.69	laid	0.33	lies	0.09	whole	-0.07
next sentence:office	fell	0.31	laid	-0.25	lies	0.03	whole	0.04
next sentence:post	home	-0.05	fell	0.1	laid	-0.16	lies	0.02	whole	-0.07
next sentence:rank	home	-0.46	fell	-0.11	laid	-0.18	lies	-0.32	whole	-0.19
next sentence:returned	home	0.12	fell	-0.33	laid	-0.09	lies	0.13	whole	-0.07
next sentence:self	home	-0.03	fell	-0.15	laid	0.28	lies	0.19	whole	0.07
next sentence:site	home	0.26	fell	-0.19	laid	-0.07	lies	0.01	whole	-0.03
next sentence:tells	home	-0.07	fell	0.09	laid	-0.26	lies	-0.16	whole	-0.04
next sentence:thing	home	-0.07	fell	0.04	laid	0.06	lies	-0.2	whole	-0.09
next sentence:title	home	0.01	fell	-0.01	laid	-0.13	lies	-0.21	whole	-0.07
next sentence:truename	home	-0.24	laid	0.09	lies	0.08	whole	0.21
opens	home	-0.18	fell	-0.13	laid	-0.01	lies	-0.23	whole	-0.02
part 0 of 4	home	-0.24	fell	-0.3	laid	-0.62	lies	-0.38	whole	-0.02
part 1 of 4	home	-0.11	fell	-0.17	laid	-0.78	lies	-0.47	whole	-0.11
part 2 of 4	home	-0.44	fell	-0.27	laid	0.02	lies	-0.54	whole	-0.02
part 3 of 4	home	-0.52	fell	-0.42	laid	-0.05	lies	-0.25	whole	0.06
places 0	home	0.18	fell	0.48	laid	-0.38	lies	-0.17	whole	0.52
places 1	home	-0.01	fell	0.13	laid	-0.17	lies	0.02	whole	0.11
places 2	home	-0.28	fell	-0.24	laid	-0.27	lies	-0.35	whole	-0.02
places 3	home	-0.35	fell	-0.39	laid	-0.33	lies	-0.53	whole	-0.19
places 4	home	-0.63	fell	-0.77	laid	-0.21	lies	-0.79	whole	-0.2
sentence before:again	home	0.16	fell	-0.02	laid	-0.13	lies	-0.28	whole	0.26
sentence before:alive	home	-0.1	fell	0.09	laid	-0.24	lies	-0.38	whole	-0.05
sentence before:at	fell	-0.17	laid	0.05	lies	-0.21	whole	0.01
sentence before:battle	home	0.23	fell	-0.43	laid	-0.03	lies	-0.34	whole	0.04
sentence before:born	home	0.31	fell	0.21	laid	-0.43	lies	0.35	whole	0.12
sentence before:bury	home	0.46	fell	-1.03	laid	-0.06	lies	0.12	whole	0.27
sentence before:capture	home	0.24	fell	-0.49	laid	0.15	lies	-0.15	whole	-0.39
sentence before:contact	home	0.12	fell	0.08	laid	-0.12	lies	-0.16	whole	0.05
sentence before:died	home	-0.05	fell	-0.13	laid	-0.19	lies	0.1	whole	0.02
sentence before:enlist	home	-0.11	fell	-0.05	laid	-0.43	lies	-0.41
sentence before:fell	home	-0.11	fell	-0.09	laid	0.24	lies	0.36	whole	-0.03
sentence before:gio	home	-0.18	fell	0.02	laid	-0.08	lies	0.24	whole	-0.01
sentence before:grave	home	0.3	fell	-0.05	laid	-0.4	lies	-0.16	whole	0.16
sentence before:home	home	-0.19	fell	-0.13	laid	0.16	lies	0.11	whole	0.09
sentence before:joined	home	-0.15	fell	-0.17	laid	-0.32	lies	-0.33	whole	-0.19
sentence before:kin	fell	-0.24	laid	-0.42	lies	0.04	whole	-0.24
sentence before:laid	home	-0.06	fell	-0.12	laid	0.08	lies	-0.3	whole	0.08
sentence before:last	home	0.04	laid	0.25	lies	-0.06	whole	0.07
sentence before:letter	home	0.18	fell	-0.2	laid	-0.27	lies	-0.28
sentence before:level	home	-0.19	fell	0.04	laid	-0.05	lies	-0.08	whole	0.07
sentence before:link	home	0.21	fell	0.05	laid	-0.12	lies	0.13	whole	0.13
sentence before:martyr	home	-0.01	fell	-0.05	laid	-0.28	lies	-0.02	whole	0.04
sentence before:moved	home	-0.3	fell	-0.1	laid	-0.19	whole	-0.06
sentence before:naming	home	0.25	fell	-0.35	laid	0.11	lies	-0.3	whole	-0.13
sentence before:notice	home	0.04	laid	-0.06	lies	0.29	whole	0.31
sentence before:office	home	-0.03	fell	-0.05	laid	-0.21	lies	-0.04	whole	-0.05
sentence before:post	home	0.03	fell	-0.07	laid	-0.19	lies	-0.37	whole	-0.15
sentence before:rank	home	-0.22	fell	0.21	lies	-0.52	whole	0.04
sentence before:returned	home	-0.35	fell	0.03	laid	-0.21	lies	-0.25	whole	0.15
sentence before:self	home	-0.13	fell	-0.05	laid	-0.34	lies	-0.27	whole	-0.04
sentence before:site	home	0.1	fell	-0.41	laid	-0.12	lies	0.08	whole	0.12
sentence before:tells	home	0.04	fell	-0.22	laid	-0.39	lies	0.01	whole	-0.04
sentence before:thing	home	-0.19	fell	0.06	laid	0.02	lies	-0.38	whole	0.13
sentence before:title	home	0.01	fell	0.04	laid	-0.23	lies	-0.19	whole	-0.08
sentence before:truename	home	-0.09	fell	-0.1	laid	-0.09	lies	-0.1	whole	0.01
size 1	home	-1.66	fell	-1.34	laid	-1.85	lies	-1.13	whole	-1.35
size 2	home	0.04	fell	-0.23	laid	-1.17	lies	-0.73	whole	-0.4
size 3	home	-0.61	fell	-0.04	laid	-0.43	lies	-0.27	whole	-0.16
size 4	home	-0.11	fell	-0.02	laid	-0.21	lies	-0.13	whole	0.57
size 5	home	-0.47	fell	0.08	laid	0.07	lies	-0.1	whole	0.32
size 6	home	0.14	fell	-0.25	laid	0.26	whole	0.57
size 7	home	0.09	laid	0.34	lies	-0.06	whole	0.53
size 8	home	0.22	fell	-0.22	laid	0.46	lies	-0.03	whole	-0.23
text:battle	home	-0.04	fell	-0.29	laid	-0.24	lies	-0.25	whole	-0.12
text:benefit	home	-0.15	laid	-0.05	lies	-0.03	whole	0.12
text:by_comrade	home	0.07	fell	-0.16	laid	0.2	lies	-0.23	whole	-0.03
text:by_finder	home	-0.07	fell	0.32	laid	-0.52	lies	-0.53	whole	-0.07
text:by_foreign	fell	-0.03	laid	0.04	lies	-0.04	whole	0.04
text:by_keeper	home	0.12	fell	-0.57	laid	0.1	lies	0.13	whole	-0.16
text:by_official	home	-0.31	fell	-0.02	laid	-0.19	lies	0.13	whole	-0.04
text:by_resident	home	0.02	fell	-0.04	laid	-0.43	lies	0.14	whole	0.15
text:by_volunteer	home	-0.54	fell	-0.48	lies	-0.02	whole	-0.08
text:dna	home	-0.66	laid	0.2	lies	-0.12	whole	0.31
text:enemy	home	-0.3	fell	-0.18	laid	-0.31	lies	-0.11	whole	-0.15
text:foreign	fell	-0.03	laid	0.04	lies	-0.04	whole	0.04
text:found	home	-0.47	fell	0.29	laid	0.12	lies	-0.39
text:give_back	home	-0.07	fell	-0.36	laid	0.09	lies	-0.2	whole	0.14
text:grave	home	-0.16	fell	-0.27	laid	0.27	lies	0.68	whole	-0.02
text:hearsay	home	-0.07	fell	-0.07	laid	-0.18	lies	0.04	whole	-0.06
text:informs	home	-0.12	fell	-0.45	laid	0.11	lies	0.26	whole	-0.07
text:list	home	-0.41	fell	-0.41	laid	0.15	lies	-0.21	whole	0.31
text:recognition	home	-0.25	fell	-0.27	laid	-0.53	lies	0.07	whole	-0.05
text:relics	home	-0.1	fell	-0.14	laid	-0.41	lies	-0.4
text:rumoured	fell	0.15	laid	-0.03	whole	0.01
text:scam	home	-0.12	fell	-0.52	laid	-0.5	lies	-0.28	whole	0.02
text:seek	home	-0.12	fell	-0.18	laid	-0.24	lies	-0.37	whole	0.06
text:sought	home	-0.13	fell	0.03	laid	-0.02	lies	-0.22	whole	-0.23
text:stone	home	-0.33	fell	-0.11	laid	0.08	lies	0.49	whole	0.01
typed before 02	fell	-0.01	whole	-0.12
typed before 1	home	-0.12	fell	-0.1	laid	-0.1	lies	-0.07	whole	0.09
typed before 10	fell	-0.03
typed before 11	home	-0.01	fell	0.13	whole	0.15
typed before 12	home	0.05	fell	-0.11	laid	-0.1	lies	0.02
typed before 14	home	-0.04	fell	-0.09	laid	-0.05	lies	-0.12	whole	-0.22
typed before 15	fell	-0.13	laid	-0.01
typed before 16	fell	-0.05	laid	0.09	whole	0.02
typed before 17	fell	-0.03
typed before 174	fell	0.07	whole	0.12
typed before 18	fell	-0.01	whole	-0.08
typed before 19	home	-0.02	whole	-0.08
typed before 1939	whole	-0.09
typed before 1944	home	0.16	fell	-0.05	whole	0.29
typed before 1945	home	0.11	whole	0.06
typed before 1946	home	-0.01	whole	-0.03
typed before 1947	home	0.01	fell	-0.05	laid	-0.01	whole	-0.09
typed before 1948	home	0.24	fell	-0.1	whole	0.08
typed before 1949	home	0.12	fell	-0.12	lies	-0.01	whole	0.01
typed before 1950	home	-0.04	fell	-0.13	laid	-0.01	lies	-0.04	whole	0.34
typed before 1951	home	0.15	whole	0.27
typed before 1952	home	0.01	fell	-0.03	laid	0.1	whole	0.08
typed before 1953	home	0.1	laid	-0.03	lies	-0.01	whole	0.05
typed before 1954	home	0.11	fell	0.22	laid	-0.04	lies	-0.01	whole	0.16
typed before 1961	home	0.11	fell	0.03	laid	-0.01	whole	0.07
typed before 1964	whole	0.01
typed before 1965	home	-0.05	fell	0.05	laid	-0.05	whole	-0.18
typed before 1966	home	-0.12	fell	0.1	laid	-0.07	lies	0.16	whole	0.27
typed before 1967	home	-0.1	fell	0.35	laid	0.06	lies	-0.05	whole	0.32
typed before 1968	home	-0.18	fell	0.02	laid	-0.06	lies	-0.01
typed before 1969	home	-0.06	fell	-0.12	laid	-0.07	lies	-0.01	whole	0.01
typed before 1970	home	-0.08	fell	-0.24	laid	-0.02	lies	-0.02	whole	-0.14
typed before 1971	home	-0.21	fell	0.28	laid	0.07	lies	-0.02	whole	0.14
typed before 1972	fell	0.5	lies	-0.09	whole	0.14
typed before 1973	home	-0.03	fell	0.02	laid	-0.02
typed before 1974	fell	-0.1	laid	0.11	lies	-0.01	whole	0.1
typed before 1975	home	-0.13	fell	0.28	whole	0.25
typed before 1978	home	-0.01	fell	-0.06	whole	0.09
typed before 1979	home	-0.13	fell	0.14	laid	-0.05	lies	-0.01	whole	0.31
typed before 1984	home	-0.07	fell	0.03	whole	0.11
typed before 1985	home	-0.01	fell	0.08	laid	-0.03	whole	-0.06
typed before 1986	fell	-0.01	laid	0.14	lies	0.18	whole	0.07
typed before 1988	whole	0.04
typed before 1990	fell	-0.03	laid	-0.09	lies	-0.07	whole	-0.06
typed before 2	home	-0.31	fell	-0.26	laid	-0.14	lies	-0.1	whole	-0.31
typed before 20	fell	-0.04	whole	-0.08
typed before 2025	fell	0.11	whole	0.16
typed before 2026	home	-0.01	fell	-0.09	whole	-0.15
typed before 21	fell	-0.01	whole	-0.11
typed before 22	home	-0.06	fell	-0.01	laid	-0.01	lies	-0.01
typed before 25	home	-0.02	fell	-0.03
typed before 27	fell	0.01	whole	0.03
typed before 3	home	-0.09	fell	-0.06	laid	0.25	lies	-0.08	whole	-0.05
typed before 30	home	-0.02	whole	-0.06
typed before 31	home	-0.07	fell	-0.02	laid	-0.02	lies	-0.04	whole	-0.28
typed before 318	home	-0.08	fell	-0.02
typed before 34	fell	-0.03
typed before 4	home	-0.11	fell	0.14	laid	-0.09	lies	-0.08	whole	-0.11
typed before 40	fell	-0.03	laid	-0.01	lies	-0.01
typed before 41	home	-0.01	fell	0.1	laid	-0.03	lies	-0.04	whole	0.01
typed before 45	home	0.09	fell	-0.05	lies	-0.01	whole	0.02
typed before 48	home	0.07	whole	0.06
typed before 5	home	-0.1	fell	-0.14	laid	-0.11	lies	-0.03	whole	-0.12
typed before 54	fell	-0.04
typed before 552	home	-0.02
typed before 6	home	0.06	fell	-0.02	laid	-0.05	lies	0.04	whole	0.2
typed before 66	home	0.11	fell	-0.06	laid	-0.02	whole	-0.14
typed before 67	home	-0.01	fell	0.15	whole	0.05
typed before 68	home	0.03	fell	0.26	laid	-0.08	lies	-0.01	whole	0.28
typed before 69	fell	-0.06	whole	0.06
typed before 7	home	0.06	fell	0.03	laid	-0.1	lies	-0.04	whole	0.04
typed before 71	home	-0.02	fell	0.09	laid	-0.02	whole	0.08
typed before 72	home	-0.02	fell	-0.13	laid	0.4	lies	-0.06	whole	0.3
typed before 75	fell	0.27	whole	0.17
typed before 772	lies	0.16	whole	-0.05
typed before 8	home	-0.01	fell	-0.06	laid	-0.04	lies	-0.01	whole	-0.07
typed before 84	home	-0.17	fell	0.16	whole	-0.06
typed before 88	home	-0.07	fell	-0.07
typed before 9	home	-0.04	fell	-0.15	laid	-0.09	lies	0.01	whole	-0.16
typed before ^	home	-0.18	fell	-0.13	laid	-0.01	lies	-0.23	whole	-0.02
typed before a	fell	-0.06	laid	-0.01	lies	-0.01
typed before ac	fell	0.18	whole	0.19
typed before ai	laid	-0.05	lies	-0.01
typed before an	home	-0.28	fell	-0.13	laid	-0.04	lies	-0.07	whole	-0.24
typed before anh	fell	-0.12	laid	0.14	lies	-0.07	whole	-0.02
typed before b	fell	-0.02	laid	-0.01	lies	-0.06
typed before b52	home	-0.01	fell	0.14	laid	-0.06	lies	-0.05	whole	0.06
typed before ba	home	0.17	fell	-0.08	laid	-0.2	lies	0.06	whole	0.26
typed before bac	home	-0.08	fell	-0.01	laid	0.03	lies	-0.05	whole	-0.03
typed before ban	home	0.13	laid	-0.18	lies	-0.01	whole	0.25
typed before bang	home	-0.01	fell	-0.11	laid	-0.05	lies	-0.02	whole	-0.08
typed before bao	home	-0.05	fell	-0.07	laid	-0.07	lies	-0.02
typed before bat	fell	0.16	whole	0.17
typed before bay	fell	0.07
typed before be	home	-0.01	fell	0.07	whole	0.03
typed before ben	home	-0.01	whole	-0.03
typed before bi	home	-0.07	fell	0.11	laid	-0.11	lies	-0.02	whole	0.05
typed before bia	home	-0.01	fell	0.12	laid	-0.05	lies	-0.01	whole	0.09
typed before bien	fell	0.09	laid	-0.01	whole	0.05
typed before biet	laid	-0.02
typed before binh	home	-0.27	fell	-0.2	laid	-0.03	lies	-0.11	whole	0.05
typed before biên	home	-0.08	fell	0.1	laid	-0.02	lies	0.13	whole	0.07
typed before biết	laid	-0.01
typed before biệt	home	-0.03	fell	-0.13	laid	-0.01	lies	-0.03
typed before bom	home	-0.08	fell	-0.15	laid	0.23	lies	-0.05	whole	0.03
typed before bà	home	-0.06	fell	-0.01	whole	-0.08
typed before bài	home	-0.05	laid	-0.04	lies	0.15	whole	0.14
typed before bác	fell	-0.04	laid	-0.09	lies	-0.02	whole	0.06
typed before bán	home	-0.03	fell	0.03	laid	-0.08	lies	-0.01	whole	0.04
typed before báo	home	-0.07	fell	-0.08	laid	0.07	lies	-0.02	whole	0.06
typed before bình	home	-0.17	whole	-0.26
typed before bản	home	0.04	fell	-0.04	laid	-0.11	whole	-0.04
typed before bảo	home	-0.06	fell	-0.06	laid	-0.02	whole	-0.18
typed before bảy	fell	-0.01
typed before bậc	home	-0.1	fell	-0.06	laid	-0.05	lies	-0.04
typed before bắc	home	-0.03	fell	-0.07	laid	0.18	lies	0.12	whole	-0.32
typed before bắn	fell	0.45	laid	-0.12	whole	0.21
typed before bằng	home	-0.03	fell	-0.1	laid	0.2	lies	0.11	whole	0.02
typed before bị	home	-0.07	fell	0.15	laid	-0.05	lies	-0.02
typed before bố	fell	0.1	whole	0.14
typed before bốn	home	0.01	fell	-0.01	whole	0.03
typed before bộ	fell	-0.09	lies	-0.08
typed before c	home	-0.11	fell	0.02	laid	-0.04	lies	-0.01	whole	-0.01
typed before c1	home	-0.05
typed before c2	fell	-0.04	whole	-0.05
typed before c3	home	-0.08	fell	-0.01
typed before ca	home	-0.12	fell	-0.01	laid	-0.02	lies	-0.1
typed before cai	fell	-0.07	laid	-0.11	lies	0.08
typed before cam	fell	-0.01	laid	0.1	whole	0.05
typed before can	home	0.06	fell	-0.1	laid	-0.03	lies	0.14	whole	-0.05
typed before cao	home	-0.24	fell	-0.06	lies	-0.02	whole	-0.06
typed before cau	home	0.02	fell	-0.03	whole	0.01
typed before cha	home	-0.03	fell	-0.04	laid	-0.04	whole	-0.13
typed before chanh	home	-0.06	fell	-0.02	whole	-0.38
typed before chau	home	0.01	fell	-0.03	laid	-0.05	lies	-0.03	whole	-0.18
typed before chet	fell	0.07	laid	-0.06	whole	0.07
typed before chi	fell	-0.09	laid	-0.17	lies	-0.03	whole	-0.05
typed before chien	home	-0.07	laid	-0.01	whole	0.01
typed before chiến	home	-0.02	fell	0.14	lies	-0.01	whole	0.18
typed before cho	home	-0.05	fell	-0.18	laid	-0.06	whole	0.12
typed before chon	home	-0.01	fell	-0.09	laid	0.43	lies	0.07
typed before chong	laid	-0.03	whole	-0.15
typed before chu	home	0.05	fell	-0.1	laid	-0.06	lies	-0.01	whole	0.05
typed before chung	home	0.02	fell	-0.04	laid	-0.01	lies	-0.02	whole	-0.16
typed before chup	fell	0.03	laid	-0.01	whole	0.09
typed before chuyển	laid	-0.01
typed before cháu	home	-0.01
typed before cháy	home	-0.01	fell	-0.1	laid	0.05
typed before chân	home	-0.03	fell	-0.1	laid	-0.01
typed before châu	fell	-0.09	lies	-0.01	whole	-0.42
typed before chép	home	-0.07
typed before chì	home	-0.07	fell	-0.07
typed before chìm	home	-0.05	fell	0.16	laid	-0.03	lies	-0.02	whole	-0.11
typed before chí	fell	-0.02
typed before chín	fell	-0.02
typed before chính	lies	-0.01
typed before chôn	home	-0.05	fell	-0.29	laid	-0.06	lies	-0.12	whole	0.22
typed before chùa	home	0.03	fell	0.09	lies	-0.04	whole	0.01
typed before chú	home	0.01	whole	0.07
typed before chăm	home	-0.04	fell	-0.03	laid	0.13	lies	0.11	whole	0.06
typed before chương	home	0.02	whole	0.07
typed before chặn	whole	0.03
typed before chế	whole	0.05
typed before chết	home	-0.02	fell	-0.13	laid	-0.12	lies	-0.02	whole	0.09
typed before chỉ	home	0.08	fell	0.24	laid	-0.06	whole	0.21
typed before chống	home	-0.02	fell	-0.04	whole	-0.15
typed before chốt	fell	0.21	laid	-0.02
typed before chỗ	fell	-0.03	laid	-0.13
typed before chữ	home	-0.07	fell	-0.07	laid	-0.08	lies	-0.08	whole	0.01
typed before co	home	-0.02	fell	-0.06	laid	-0.07	lies	-0.02	whole	0.05
typed before coi	home	-0.01	laid	0.12	lies	0.17	whole	0.07
typed before con	home	-0.19	fell	-0.02	laid	-0.13	lies	-0.12	whole	-0.1
typed before cong	home	-0.02	fell	0.03	laid	-0.04	lies	0.07	whole	-0.06
typed before cot	home	-0.04	fell	-0.02	laid	-0.02	whole	-0.11
typed before cu	home	-0.03	fell	0.05	lies	-0.01
typed before cua	home	-0.03	fell	0.21	laid	-0.03	lies	-0.01
typed before cuc	home	-0.07	fell	-0.02
typed before cung	home	0.1	fell	-0.27	laid	-0.1	whole	-0.08
typed before cuoi	fell	0.13	laid	-0.01	lies	0.12	whole	-0.04
typed before cuong	home	0.01	whole	0.02
typed before cuối	fell	-0.05	laid	0.05	lies	-0.07	whole	0.08
typed before càn	fell	-0.07	whole	0.02
typed before cày	home	-0.01	fell	-0.02	whole	-0.22
typed before cái	home	-0.05	fell	-0.13	laid	0.17	lies	-0.05	whole	-0.22
typed before cánh	home	-0.02	fell	-0.01	laid	-0.01	whole	0.15
typed before cát	home	-0.14	fell	0.13	laid	0.08	lies	-0.04	whole	-0.19
typed before còn	home	-0.01	fell	-0.16	laid	-0.02	whole	-0.15
typed before có	home	-0.02	fell	-0.16	laid	0.01	lies	-0.06	whole	0.11
typed before cô	home	-0.03	fell	0.11	laid	-0.03	lies	0.09	whole	0.17
typed before công	home	-0.09	fell	-0.04	laid	-0.08	lies	-0.06	whole	0.18
typed before cùng	home	0.2	fell	-0.1	laid	-0.02	lies	-0.03	whole	0.29
typed before cú	whole	-0.11
typed before cũ	home	-0.06	fell	0.27	lies	-0.07	whole	0.19
typed before cường	home	-0.12	whole	0.13
typed before cạn	fell	-0.05	laid	0.13	whole	0.18
typed before cả	home	0.07	laid	-0.03	lies	-0.01	whole	0.06
typed before cảnh	home	-0.02	fell	0.05	laid	-0.09	whole	-0.1
typed before cấp	home	-0.02	fell	-0.07	laid	-0.09	lies	-0.04	whole	-0.12
typed before cất	fell	-0.01	laid	-0.01	lies	-0.05	whole	0.02
typed before cần	whole	-0.05
typed before cầu	fell	-0.11	laid	-0.06	lies	0.15	whole	0.09
typed before cống	home	-0.01	fell	0.24	whole	0.15
typed before cốt	laid	-0.13	lies	0.1	whole	-0.06
typed before cổ	fell	-0.08	lies	-0.01	whole	-0.02
typed before cổng	fell	-0.02	laid	-0.03	lies	0.13	whole	-0.02
typed before cụ	home	0.02	fell	0.12	laid	-0.06	whole	-0.23
typed before của	fell	-0.14	laid	0.1	lies	-0.15	whole	0.16
typed before d	home	-0.01	fell	-0.01
typed before d1	home	-0.03
typed before d2	home	-0.02
typed before d3	home	-0.09	fell	-0.03
typed before d4	home	-0.03	fell	-0.08	whole	-0.03
typed before d5	home	-0.01	fell	-0.13
typed before da	fell	-0.06	laid	0.19	lies	-0.03	whole	0.02
typed before dai	home	0.01	fell	-0.29	laid	-0.1	lies	-0.02	whole	-0.08
typed before dam	home	0.01	fell	-0.01	laid	-0.01	whole	0.04
typed before dan	home	0.09	fell	-0.05	laid	0.06	lies	-0.02	whole	-0.12
typed before danh	home	-0.17	fell	0.03	laid	-0.05	lies	-0.03
typed before dao	fell	-0.12	whole	-0.15
typed before dau	home	-0.02	fell	-0.23	laid	0.34	lies	-0.14	whole	-0.12
typed before day	home	-0.03
typed before de	laid	-0.08
typed before di	home	-0.02	laid	-0.03	lies	-0.05	whole	-0.28
typed before dia	fell	0.16	whole	0.01
typed before diem	home	-0.02	fell	0.06	laid	-0.14	whole	0.04
typed before dinh	home	0.03	fell	-0.04	laid	-0.04	lies	-0.02	whole	-0.08
typed before diện	fell	-0.08	laid	-0.03	whole	-0.26
typed before do	home	-0.05	fell	-0.23	laid	-0.14	lies	-0.03	whole	-0.21
typed before doan	home	-0.01	whole	-0.17
typed before doi	laid	0.13	lies	-0.01	whole	0.05
typed before dong	home	-0.12	fell	0.08	laid	-0.01	whole	0.21
typed before dua	home	-0.01	fell	-0.02	laid	-0.03
typed before duc	fell	-0.01	whole	-0.07
typed before dung	home	0.14	fell	-0.12	laid	-0.01	whole	0.15
typed before duoc	home	0.01	fell	-0.14	laid	-0.11	lies	0.17	whole	0.1
typed before duong	home	0.02	fell	-0.04	laid	-0.04	lies	-0.03	whole	-0.19
typed before dân	home	-0.02	fell	0.11	laid	0.13	lies	0.05	whole	0.2
typed before dòng	home	-0.01	fell	0.11	lies	-0.02	whole	0.02
typed before dũng	whole	-0.02
typed before dương	fell	0.11	whole	0.07
typed before dọc	fell	-0.06	whole	-0.16
typed before e	home	-0.01	laid	0.1	lies	-0.01	whole	0.1
typed before e1	home	-0.1	fell	-0.02
typed before e174	home	-0.07	fell	0.14	whole	0.04
typed before e24	home	0.11	fell	-0.02	whole	0.06
typed before em	home	-0.02	fell	-0.07	laid	-0.19	lies	-0.09	whole	-0.12
typed before gai	laid	-0.01
typed before ghi	home	-0.15	fell	-0.15	laid	0.04	lies	-0.1	whole	-0.2
typed before gia	home	-0.06	fell	0.09	laid	-0.05	lies	0.11	whole	0.15
typed before giang	home	-0.11	fell	-0.02	whole	-0.24
typed before giao	home	0.1	fell	-0.01	whole	0.08
typed before giay	fell	-0.08	laid	-0.02
typed before gioi	whole	-0.1
typed before giup	whole	0.1
typed before già	home	-0.09	fell	0.08	laid	0.03	lies	-0.01	whole	0.09
typed before giáo	fell	-0.06	whole	-0.27
typed before giáp	whole	-0.2
typed before gió	laid	-0.19	lies	-0.02
typed before giúp	laid	-0.03
typed before giả	home	-0.01
typed before giọng	home	0.05	whole	0.07
typed before giới	home	-0.01	fell	-0.04	laid	-0.09	whole	-0.1
typed before giữ	home	-0.02	fell	0.3	laid	-0.01	whole	0.14
typed before giữa	home	0.07	fell	0.03	laid	0.03	lies	-0.02	whole	0.11
typed before goc	home	0.27	fell	-0.03	laid	0.03	whole	0.15
typed before goi	home	-0.12
typed before gui	home	-0.03	fell	-0.05	laid	-0.07	lies	-0.03
typed before gái	home	-0.02
typed before gì	fell	-0.05
typed before gạch	home	-0.03	fell	-0.04	laid	-0.01	lies	-0.04	whole	-0.18
typed before gặp	home	-0.02	fell	-0.05	laid	-0.01
typed before gọi	home	-0.22	fell	-0.07	lies	-0.01
typed before gốc	home	-0.01	fell	-0.05	lies	-0.02	whole	0.17
typed before gửi	home	-0.11	fell	-0.2	laid	0.06	lies	-0.08	whole	0.05
typed before h	home	0.03	fell	-0.05	laid	-0.08	lies	0.07	whole	-0.02
typed before ha	fell	-0.03	whole	-0.17
typed before hai	home	-0.01	laid	-0.08	lies	-0.03	whole	-0.16
typed before hang	whole	-0.06
typed before hay	home	-0.03	fell	0.15	lies	-0.01	whole	0.04
typed before hinh	fell	-0.02	laid	-0.03	whole	-0.1
typed before hiền	home	0.1	laid	-0.03	whole	0.13
typed before hiện	fell	0.14	laid	0.08	whole	0.05
typed before hiệp	home	0.04	fell	-0.02	whole	-0.07
typed before hiệu	home	-0.09	fell	-0.06
typed before ho	home	0.01	fell	-0.06	laid	-0.04	whole	0.07
typed before hoa	home	-0.14	fell	-0.02	laid	-0.01	whole	-0.22
typed before hoai	home	-0.07
typed before hoi	home	-0.08	fell	-0.01
typed before hom	laid	-0.03
typed before hong	home	0.1	fell	-0.05	laid	0.09	whole	0.14
typed before hoàng	home	-0.1	laid	-0.01	whole	-0.16
typed before hoạch	home	-0.04	fell	-0.01	laid	-0.01
typed before hoặc	lies	-0.04
typed before hs	home	-0.06	fell	-0.04	laid	-0.14	lies	-0.1	whole	-0.25
typed before hung	home	0.03	fell	-0.02
typed before huong	home	-0.02	fell	-0.01
typed before huy	home	-0.06	fell	-0.04	laid	-0.01	lies	-0.05
typed before huyen	home	-0.12	fell	-0.03	whole	-0.14
typed before hà	home	0.05	fell	-0.07	lies	-0.04	whole	-0.26
typed before hàng	home	-0.01	fell	-0.01
typed before hào	home	0.08	fell	-0.08	laid	0.13	whole	0.09
typed before hòa	home	0.08	fell	-0.13	laid	-0.01	lies	-0.05	whole	-0.11
typed before hóa	home	-0.03	fell	0.13	lies	-0.02	whole	-0.21
typed before hôm	home	-0.01	fell	-0.03	laid	-0.09	lies	-0.02
typed before hùng	home	-0.03
typed before hưng	fell	-0.03	whole	-0.24
typed before hương	home	0.13	fell	-0.03	lies	0.14	whole	0.13
typed before hướng	fell	0.11	lies	-0.01	whole	-0.03
typed before hường	whole	0.06
typed before hạ	home	-0.01	laid	-0.24	lies	-0.01	whole	-0.13
typed before hải	home	0.11	fell	-0.07	lies	-0.01	whole	-0.08
typed before hầm	home	-0.04	laid	-0.06	whole	0.07
typed before hết	fell	0.08	laid	0.01	whole	0.18
typed before họ	home	0.08	fell	-0.12	laid	-0.03	lies	-0.05	whole	-0.38
typed before học	fell	-0.03	lies	-0.03	whole	0.05
typed before hỏi	home	-0.03	fell	-0.07	laid	-0.06	lies	-0.01
typed before hồi	home	0.03	fell	-0.13	laid	0.08	lies	-0.01	whole	0.2
typed before hồng	home	0.05	whole	-0.01
typed before hội	home	-0.01	fell	0.11	laid	-0.01	lies	-0.03	whole	0.02
typed before hợp	fell	-0.03
typed before hữu	home	-0.09	laid	-0.02	whole	-0.1
typed before k	home	-0.13	fell	-0.09	laid	-0.04	whole	-0.14
typed before ke	fell	0.07	laid	-0.04	whole	0.15
typed before khac	home	-0.08	fell	-0.07
typed before khau	fell	-0.1	laid	-0.08	whole	-0.18
typed before khi	fell	-0.11
typed before khmer	home	-0.03	fell	-0.01	whole	0.1
typed before kho	home	0.02	fell	-0.04	whole	-0.02
typed before khoan	fell	0.04	whole	0.08
typed before khong	fell	-0.04	laid	-0.03
typed before khu	home	-0.05	fell	0.21	laid	-0.15	lies	-0.02	whole	0.19
typed before khánh	fell	-0.03	lies	-0.01	whole	-0.23
typed before khê	home	-0.03	whole	-0.18
typed before không	home	-0.12	fell	0.23	whole	-0.05
typed before khẩu	home	-0.07	fell	-0.08	laid	-0.05	lies	-0.06	whole	-0.09
typed before khắc	home	-0.15	fell	-0.16	laid	-0.05	lies	-0.03	whole	-0.22
typed before kia	home	-0.1	fell	-0.13	laid	0.01	lies	-0.06	whole	-0.1
typed before kich	home	-0.02	laid	-0.03
typed before kim	home	0.06	whole	0.22
typed before kinh	home	-0.1	fell	0.28	whole	-0.08
typed before kiều	home	-0.09	fell	-0.03	whole	0.05
typed before ko	fell	-0.06	laid	-0.01
typed before ky	fell	-0.01	whole	-0.12
typed before kêu	home	-0.11	fell	-0.01	lies	-0.01	whole	-0.15
typed before kích	home	-0.12	fell	-0.16	laid	-0.08	lies	0.1	whole	0.17
typed before ký	home	-0.03	fell	0.06	laid	-0.03	lies	-0.02	whole	0.02
typed before kế	fell	-0.06	laid	-0.09	lies	-0.01	whole	-0.16
typed before kể	home	-0.02	fell	0.25	laid	-0.09	lies	-0.03	whole	0.13
typed before kỳ	fell	-0.02	whole	-0.16
typed before la	home	-0.07	fell	0.01	lies	-0.09	whole	0.19
typed before lac	whole	-0.1
typed before lai	home	0.24	fell	-0.04	laid	-0.13	lies	-0.04	whole	0.27
typed before lam	home	-0.09	fell	0.12	laid	-0.07	whole	-0.05
typed before lan	fell	-0.05
typed before lang	home	0.14	fell	0.08	laid	-0.01	lies	-0.01	whole	0.07
typed before lanh	home	-0.01	whole	-0.05
typed before lao	home	-0.01	fell	-0.11	laid	0.11	lies	-0.03	whole	-0.29
typed before lap	home	0.11	laid	-0.25	lies	-0.03	whole	-0.17
typed before lau	whole	0.01
typed before le	fell	-0.03	lies	-0.01	whole	-0.14
typed before len	home	-0.01	fell	-0.16	laid	-0.16	lies	0.07	whole	0.1
typed before lien	home	0.09	fell	-0.04	laid	-0.01	lies	-0.02	whole	-0.11
typed before linh	home	-0.12	fell	-0.2	laid	0.02	whole	-0.23
typed before liêm	home	0.04	whole	-0.02
typed before liên	home	-0.07	fell	-0.13	whole	-0.08
typed before loc	home	0.03	whole	0.17
typed before loi	whole	-0.03
typed before long	home	-0.19	fell	-0.06	laid	-0.02	lies	-0.02
typed before ls	home	-0.06	fell	-0.03	laid	-0.06	lies	-0.09
typed before lu	fell	-0.02	whole	-0.13
typed before luc	home	-0.03	fell	-0.09	laid	-0.02
typed before luong	home	0.04
typed before luu	home	-0.03	fell	-0.01	whole	-0.17
typed before luôn	laid	-0.18	whole	0.07
typed before là	home	-0.03	fell	-0.01	laid	0.17	lies	0.12
typed before làm	home	-0.09	fell	0.11	laid	-0.14	lies	-0.08	whole	0.06
typed before lành	home	-0.01	fell	-0.06	laid	-0.01
typed before lào	home	-0.01	fell	-0.01	laid	-0.03	lies	-0.01
typed before lá	fell	-0.04
typed before lái	home	-0.02
typed before lâm	home	0.02	fell	-0.13	laid	-0.01	lies	-0.03	whole	-0.17
typed before lãng	home	0.07	fell	-0.04	whole	0.19
typed before lên	home	-0.15	fell	0.19	laid	0.33	lies	0.21	whole	0.07
typed before lính	home	0.04	fell	-0.05	laid	-0.12	lies	-0.09	whole	0.07
typed before lúc	home	-0.02	fell	-0.01	laid	0.02	whole	-0.06
typed before lý	home	0.02	fell	-0.06
typed before lĩnh	home	-0.04	fell	-0.02	whole	-0.05
typed before lưng	fell	-0.04	laid	0.01	whole	-0.09
typed before lưu	home	0.07	fell	-0.04	laid	-0.11	whole	0.03
typed before lương	home	-0.07	whole	-0.07
typed before lạc	home	-0.03	fell	-0.02	lies	-0.01	whole	0.01
typed before lại	home	-0.1	fell	-0.14	laid	0.39	lies	0.11	whole	0.17
typed before lấp	home	-0.03	fell	0.1	laid	0.02	lies	-0.01	whole	0.06
typed before lấy	fell	-0.06	laid	-0.01
typed before lập	home	0.03	laid	-0.05	whole	-0.08
typed before lễ	home	0.03	fell	-0.12	lies	-0.02	whole	-0.05
typed before lộ	home	-0.03	fell	0.03
typed before lộc	home	0.05	fell	-0.08	lies	-0.01	whole	-0.23
typed before lớn	home	-0.04
typed before lời	home	-0.01	laid	-0.01	whole	-0.06
typed before lợi	home	-0.08	fell	0.07	lies	-0.01	whole	0.08
typed before lụa	home	-0.09
typed before lục	home	0.04	fell	-0.04	laid	-0.03	lies	-0.01	whole	-0.01
typed before lữ	fell	-0.1	whole	-0.09
typed before lực	home	0.1	fell	-0.08	whole	0.03
typed before m	fell	-0.12	laid	-0.01	lies	0.15	whole	0.11
typed before ma	home	-0.03	fell	-0.03	laid	-0.07	whole	-0.24
typed before mac	home	0.06	laid	-0.08	whole	0.03
typed before mang	fell	-0.13
typed before mat	fell	-0.17	laid	-0.02	whole	0.03
typed before mau	laid	-0.05	whole	-0.15
typed before may	home	-0.05	fell	0.08	laid	-0.02	whole	0.08
typed before me	lies	-0.01	whole	-0.1
typed before mien	home	-0.06	fell	-0.01	whole	-0.03
typed before min	fell	0.14	laid	-0.01	whole	0.06
typed before minh	fell	-0.09	laid	-0.13	lies	0.06	whole	0.04
typed before mit	fell	-0.13	laid	0.2	whole	0.11
typed before miền	home	-0.01	laid	0.05	whole	0.05
typed before miễu	home	-0.04	fell	0.1	laid	0.13	whole	-0.09
typed before mo	fell	-0.09	lies	-0.18	whole	0.05
typed before moi	home	-0.01	fell	-0.03	laid	0.14	lies	-0.08	whole	0.16
typed before mon	whole	-0.15
typed before mot	fell	-0.15	laid	-0.19	lies	-0.02	whole	-0.25
typed before muon	laid	-0.03
typed before muong	home	0.1	whole	0.1
typed before my	home	0.06	whole	0.06
typed before má	fell	-0.02	whole	-0.04
typed before máy	home	-0.08	fell	-0.03
typed before mã	home	-0.04	fell	-0.01
typed before mìn	laid	-0.03	lies	-0.04
typed before mình	home	-0.12	fell	0.01	whole	-0.11
typed before móng	fell	-0.05	whole	-0.08
typed before mạch	home	0.12	whole	0.18
typed before mả	fell	-0.01	laid	0.16	whole	-0.09
typed before mất	home	-0.03	fell	-0.19	laid	-0.05	lies	-0.01	whole	-0.09
typed before mẫu	fell	-0.02
typed before mặt	fell	-0.12	laid	-0.1	lies	-0.01
typed before mỏ	home	-0.09	fell	-0.01	whole	-0.14
typed before mồ	home	-0.01	laid	0.03	whole	-0.08
typed before mộ	home	-0.05	fell	-0.16	laid	0.2	lies	0.17	whole	0.32
typed before một	home	-0.08	fell	-0.08	laid	0.15	lies	-0.04	whole	0.22
typed before mục	home	-0.02
typed before mỹ	home	-0.13	whole	-0.07
typed before n	fell	-0.09	whole	-0.02
typed before nam	home	-0.16	fell	-0.31	laid	0.11	lies	-0.12	whole	-0.17
typed before nay	home	-0.07	laid	-0.12	lies	-0.07	whole	0.14
typed before ng	home	0.06	whole	0.01
typed before nga	fell	-0.11	whole	-0.21
typed before ngan	home	-0.05	fell	0.11	whole	0.1
typed before ngay	home	0.06	fell	0.04	laid	-0.09	lies	-0.03	whole	-0.09
typed before nghe	fell	-0.02	laid	-0.11	lies	0.16	whole	0.04
typed before nghia	whole	0.06
typed before nghĩa	home	-0.1	fell	-0.09	whole	-0.07
typed before nghị	home	-0.05	fell	-0.17	laid	-0.02	lies	-0.02	whole	0.03
typed before ngo	fell	0.09	whole	-0.19
typed before ngoai	home	-0.01	fell	-0.12	laid	-0.06	lies	-0.03	whole	0.18
typed before ngoc	home	0.13	fell	-0.01	lies	-0.02	whole	0.08
typed before ngoi	home	0.03	laid	-0.03
typed before ngoài	home	0.16	fell	0.34	laid	0.14	lies	-0.13	whole	0.19
typed before nguoi	home	0.23	fell	-0.26	laid	0.14	lies	-0.09	whole	0.22
typed before nguyen	fell	-0.09	whole	-0.08
typed before nguyên	whole	-0.13
typed before nguyện	home	-0.01	fell	-0.01
typed before ngày	laid	-0.01
typed before ngã	fell	0.06	laid	-0.09	whole	0.04
typed before người	home	0.01	fell	-0.24	laid	-0.2	lies	-0.02	whole	0.01
typed before ngạn	fell	-0.07	whole	-0.14
typed before nha	home	0.03	fell	-0.08	laid	-0.04	lies	-0.01	whole	0.01
typed before nhan	home	0.04	fell	-0.02	laid	-0.02	lies	-0.02	whole	-0.04
typed before nhat	laid	-0.02	whole	-0.1
typed before nhau	whole	0.04
typed before nho	fell	-0.02	laid	0.11	whole	0.07
typed before nhom	fell	-0.02	whole	-0.12
typed before nhu	home	0.11	fell	-0.01	laid	0.06	whole	0.17
typed before nhà	home	0.18	fell	-0.2	laid	-0.11	lies	-0.06	whole	-0.12
typed before nhân	home	-0.01	fell	-0.03	laid	-0.01	whole	0.05
typed before nhì	home	0.04	fell	0.02	whole	0.08
typed before nhóm	home	-0.1	fell	-0.07	laid	-0.03	lies	-0.1
typed before như	home	0.01	fell	0.1	whole	0.07
typed before nhưng	fell	-0.07	laid	0.14	lies	-0.08	whole	0.11
typed before nhượng	home	0.05	fell	-0.04	whole	0.12
typed before nhẫn	home	0.05	fell	-0.02	whole	0.03
typed before nhỏ	home	-0.01	laid	-0.02	whole	-0.06
typed before nhớ	laid	-0.09	lies	0.09	whole	0.02
typed before nhờ	home	-0.03	fell	-0.01	laid	-0.02	lies	-0.07	whole	0.01
typed before ninh	home	0.08	fell	-0.12	laid	-0.05	lies	-0.05	whole	-0.16
typed before niê	home	0.12	fell	0.12	laid	-0.01	lies	-0.01	whole	0.21
typed before niệm	home	-0.05	fell	-0.05	laid	-0.03	lies	-0.01	whole	-0.12
typed before no	laid	0.05	whole	0.05
typed before noi	fell	0.12	laid	-0.04	whole	-0.05
typed before nt	fell	-0.05	laid	0.14	lies	0.14	whole	0.18
typed before nuôi	fell	0.14	laid	-0.04	whole	0.03
typed before này	home	-0.02	fell	-0.06	laid	-0.08	lies	0.11	whole	-0.23
typed before nên	fell	-0.07
typed before nó	home	0.16	fell	-0.02	laid	0.07	whole	0.14
typed before nói	fell	0.19	laid	-0.03	lies	-0.04	whole	-0.12
typed before nông	home	0.06	fell	-0.02	laid	0.03	whole	-0.21
typed before năm	home	-0.41	fell	-0.61	laid	-0.19	lies	-0.12	whole	-0.58
typed before nước	home	-0.01	fell	-0.11	laid	-0.1	whole	0.01
typed before nằm	home	-0.07	fell	-0.35	laid	0.06	lies	0.03	whole	0.5
typed before nội	home	0.07	whole	-0.07
typed before nữ	home	-0.02	fell	-0.04	whole	0.13
typed before nữa	home	-0.03	fell	-0.01
typed before o	home	0.3	fell	0.54	laid	0.04	lies	0.12	whole	0.22
typed before oai	fell	-0.04	whole	-0.31
typed before ong	home	-0.03	fell	-0.07	laid	-0.06	lies	-0.03
typed before pha	home	0.02	fell	0.18	whole	0.13
typed before phai	home	-0.06	fell	-0.08	laid	0.04	lies	-0.01
typed before phao	home	-0.02	fell	0.13	laid	-0.03	whole	-0.24
typed before phim	home	-0.03
typed before phong	home	0.07	fell	-0.05	laid	-0.03	lies	-0.05	whole	0.03
typed before phu	home	0.09	fell	-0.02
typed before phuc	fell	0.07	laid	-0.07	whole	-0.1
typed before phum	fell	-0.01	laid	0.07	whole	0.12
typed before phuong	home	0.03	laid	-0.02	whole	0.02
typed before phà	home	-0.02	fell	0.2	whole	-0.09
typed before pháo	home	-0.09	fell	-0.25	laid	0.01	lies	-0.04	whole	0.05
typed before phê	fell	0.04	laid	0.03	whole	0.05
typed before phòng	home	-0.19	fell	-0.01
typed before phó	fell	-0.14	whole	-0.14
typed before phú	home	-0.06	lies	0.13	whole	-0.05
typed before phương	fell	-0.06	laid	0.15	lies	-0.02	whole	0.14
typed before phước	home	-0.03	fell	-0.07	whole	-0.17
typed before phải	home	0.01	fell	-0.13	laid	0.05	lies	-0.07	whole	0.1
typed before phẫu	fell	0.11	laid	0.02	whole	0.06
typed before phụ	home	0.08	whole	0.05
typed before place	home	-0.05
typed before q	home	0.32	fell	0.11	lies	0.14	whole	0.26
typed before qua	home	-0.07	fell	0.14	laid	-0.23	lies	0.07	whole	0.31
typed before quan	home	0.2	fell	-0.1	laid	-0.06	lies	-0.07	whole	-0.01
typed before quao	home	-0.02	fell	-0.02	laid	-0.01	whole	-0.1
typed before que	home	0.7	fell	-0.13	laid	-0.14	lies	-0.2
typed before quán	home	0.07	fell	-0.2	laid	-0.14	lies	-0.2
typed before quân	home	0.09	fell	-0.07	laid	-0.01	whole	0.01
typed before quê	home	0.34	fell	-0.32	laid	-0.23	lies	0.04	whole	0.22
typed before quý	home	0.15	fell	-0.02	lies	-0.02	whole	0.12
typed before quốc	fell	0.11	laid	-0.03	whole	-0.03
typed before ra	home	-0.22	fell	-0.18	laid	0.28	lies	-0.12	whole	0.05
typed before rai	home	0.17	fell	-0.02	whole	0.11
typed before ri	home	-0.08	whole	-0.12
typed before roi	home	-0.01	fell	-0.08
typed before ruot	fell	-0.01
typed before rut	fell	-0.07
typed before rào	fell	0.05	whole	-0.21
typed before rú	fell	0.17	laid	-0.11	whole	-0.05
typed before rút	fell	-0.09	laid	-0.03	whole	-0.08
typed before rồi	home	-0.03
typed before sach	fell	-0.05	laid	-0.03	lies	0.21	whole	0.19
typed before san	fell	0.25	laid	-0.18	lies	-0.04	whole	0.22
typed before sang	home	-0.04	fell	-0.03	laid	-0.18	lies	0.03	whole	0.07
typed before sanh	whole	-0.04
typed before sat	home	-0.01	fell	-0.06
typed before sau	home	-0.29	fell	-0.41	laid	0.24	lies	0.23	whole	-0.27
typed before sen	home	-0.12	fell	0.1	laid	-0.18	whole	0.03
typed before si	home	0.14	fell	-0.19	laid	-0.03	lies	0.1	whole	0.11
typed before sim	home	-0.11	fell	-0.03	laid	-0.14	lies	-0.04	whole	-0.31
typed before sinh	home	-0.35	fell	-0.02	laid	-0.15	lies	0.02
typed before so	home	0.01	fell	-0.08	laid	-0.05	whole	-0.1
typed before son	home	0.04	fell	-0.03	laid	-0.01	lies	0.05	whole	-0.03
typed before song	fell	-0.07	laid	0.11	lies	-0.02	whole	0.09
typed before su	home	-0.04	fell	-0.17	laid	-0.01	lies	-0.04	whole	-0.36
typed before sách	home	-0.07	fell	-0.03	laid	-0.06	lies	-0.2	whole	-0.08
typed before sáng	laid	0.04	whole	0.1
typed before sát	home	-0.05	fell	-0.02	whole	0.08
typed before sáu	home	-0.09	fell	0.11	whole	-0.01
typed before sông	fell	0.03
typed before sĩ	home	-0.02	fell	0.09	laid	-0.05	lies	-0.08
typed before sơn	home	0.01	fell	-0.27	laid	-0.11	lies	0.05	whole	-0.32
typed before số	fell	-0.15	laid	-0.05
typed before sống	laid	-0.04	lies	-0.01
typed before sổ	laid	-0.05	lies	-0.06
typed before sử	fell	-0.03
typed before sửu	home	-0.04	whole	-0.13
typed before sự	home	-0.01	fell	-0.04	lies	-0.02
typed before t	fell	-0.14	lies	-0.01	whole	-0.25
typed before ta	fell	0.43	laid	-0.03	whole	0.21
typed before tai	home	-0.12	fell	0.53	laid	0.17	lies	0.12	whole	0.02
typed before tam	fell	-0.01	laid	-0.06
typed before tan	fell	-0.02	whole	-0.12
typed before tang	home	-0.1	laid	-0.03	lies	0.06	whole	0.05
typed before tau	fell	0.07	laid	-0.01	whole	0.04
typed before tay	fell	-0.01	lies	-0.03	whole	0.13
typed before te	whole	-0.16
typed before ten	home	0.02	fell	-0.08	laid	-0.04	lies	-0.07
typed before th	home	-0.02
typed before thang	home	0.04	fell	-0.06	laid	-0.03	lies	-0.1
typed before thanh	home	0.22	laid	-0.11	lies	-0.1	whole	0.05
typed before thay	laid	0.05	whole	0.09
typed before the	home	0.03	whole	0.18
typed before theo	home	-0.16	fell	-0.15	laid	-0.06	whole	-0.07
typed before thi	fell	-0.02
typed before tho	home	0.02	fell	-0.04	laid	-0.02	whole	0.06
typed before thoan	home	0.09	fell	-0.02	laid	-0.01	whole	0.06
typed before thoi	fell	-0.01	whole	-0.08
typed before thong	fell	-0.01	laid	0.05	whole	-0.18
typed before thu	laid	-0.03	whole	-0.08
typed before thuan	home	-0.04	fell	0.12	lies	-0.05	whole	0.06
typed before thuoc	home	-0.13	fell	-0.16	laid	-0.02	lies	-0.02	whole	-0.02
typed before thuong	laid	-0.02	whole	-0.13
typed before thuy	laid	-0.01	whole	-0.09
typed before thuận	home	-0.07	fell	-0.07
typed before thuộc	home	-0.17	fell	0.04	laid	0.02	lies	-0.11	whole	0.07
typed before thành	home	0.36	fell	-0.14	laid	-0.14	lies	-0.05	whole	0.22
typed before thái	home	0.19	fell	0.03	laid	0.11	lies	-0.06	whole	0.29
typed before tháng	home	-0.03	fell	-0.31	laid	-0.11	lies	-0.03
typed before thì	home	-0.04	fell	-0.09	laid	-0.21	lies	0.15	whole	0.1
typed before thông	home	-0.01	fell	-0.02	whole	-0.09
typed before thư	home	0.08	fell	-0.05	laid	-0.01	whole	0.03
typed before thượng	home	0.06	fell	-0.03	lies	-0.02	whole	0.06
typed before thạch	home	-0.11	fell	-0.05	lies	-0.01	whole	-0.08
typed before thất	fell	-0.02	whole	-0.23
typed before thấy	fell	-0.01	laid	-0.09	lies	-0.02
typed before thể	home	-0.04	fell	-0.02	laid	-0.01	whole	0.01
typed before thịnh	home	0.01	fell	-0.03	whole	0.19
typed before thọ	home	0.03	fell	-0.04	whole	-0.1
typed before thở	fell	-0.15
typed before thụy	fell	-0.02	whole	-0.21
typed before thủ	home	0.02	fell	-0.05	whole	0.07
typed before thủy	home	0.07	fell	-0.03	laid	-0.03	whole	-0.02
typed before tich	fell	-0.07	whole	-0.11
typed before tien	whole	-0.26
typed before tieu	home	-0.01	fell	-0.26	laid	-0.09	lies	-0.01	whole	-0.15
typed before tim	fell	-0.04	lies	-0.01
typed before tin	home	0.02	fell	-0.12	laid	-0.04	whole	0.02
typed before tinh	home	0.06	fell	-0.08	laid	-0.01	whole	-0.02
typed before tiên	whole	-0.1
typed before tiến	whole	0.01
typed before tiếng	fell	-0.05	laid	-0.01
typed before tiểu	home	-0.06	fell	0.02	lies	-0.13	whole	0.11
typed before to	fell	-0.07	laid	-0.12	lies	-0.01	whole	-0.21
typed before toan	home	0.01	fell	-0.01
typed before toi	home	-0.14	fell	-0.17	laid	-0.12	lies	-0.06	whole	-0.15
typed before trai	fell	-0.02	whole	0.07
typed before tram	home	-0.07	fell	-0.03	laid	0.27	lies	-0.03
typed before tran	home	-0.03	fell	0.01	laid	-0.09	lies	-0.03
typed before trang	home	-0.1	fell	-0.24	laid	0.17	lies	0.13	whole	0.1
typed before tranh	fell	-0.06	laid	0.11	whole	0.03
typed before tre	home	-0.05	fell	0.08	lies	-0.01	whole	-0.18
typed before tren	home	-0.01	fell	0.09	laid	0.11	lies	0.07	whole	0.22
typed before treo	fell	-0.15	whole	-0.05
typed before tri	home	-0.01	fell	-0.06	laid	-0.06	lies	0.12	whole	-0.19
typed before trong	home	-0.45	fell	-0.29	laid	0.13	whole	0.24
typed before trung	home	-0.13	fell	0.08	laid	-0.04	lies	-0.02	whole	-0.14
typed before truoc	fell	-0.2	laid	-0.09	whole	-0.04
typed before truong	home	0.04	fell	0.16	whole	0.09
typed before trái	laid	-0.05	whole	-0.24
typed before trên	home	-0.26	fell	0.11	laid	0.03	lies	-0.14	whole	0.09
typed before trì	home	-0.19	fell	0.21	laid	-0.03	lies	-0.07	whole	0.21
typed before trí	laid	0.12	lies	-0.15	whole	0.03
typed before trôm	home	-0.01	fell	-0.06	whole	-0.1
typed before trú	home	-0.08	fell	-0.08	lies	-0.01
typed before trúng	fell	0.1	laid	-0.1	whole	0.06
typed before trước	home	-0.1	fell	-0.04	laid	0.2	lies	-0.22	whole	0.21
typed before trường	fell	-0.05	lies	-0.05	whole	-0.07
typed before trưởng	home	0.05	fell	-0.17	laid	-0.01	lies	-0.03	whole	0.15
typed before trạch	home	0.1	fell	-0.02	laid	-0.04	lies	-0.01
typed before trận	home	-0.13	fell	0.31	laid	-0.15	lies	-0.13	whole	0.27
typed before trị	fell	-0.02	laid	-0.09	lies	-0.04
typed before tu	home	-0.06	fell	-0.03	laid	0.35	whole	-0.03
typed before tui	home	-0.03	fell	-0.01
typed before tum	fell	-0.02	laid	-0.03	lies	-0.02
typed before tuoi	home	-0.01
typed before tuong	home	-0.01	fell	-0.03	laid	-0.02	whole	-0.1
typed before tuyến	home	0.01	fell	-0.06	laid	-0.02	whole	0.1
typed before tuổi	home	0.05	fell	-0.1	lies	-0.01	whole	0.26
typed before ty	fell	-0.01	whole	-0.08
typed before tài	home	-0.06	fell	-0.07
typed before tàu	home	-0.03	fell	-0.07
typed before tá	home	0.06	fell	-0.17	whole	0.06
typed before tác	home	-0.07	fell	0.05	lies	-0.03
typed before tám	fell	-0.02
typed before táng	home	-0.03	fell	-0.32	laid	0.14	lies	0.01	whole	-0.02
typed before tâm	home	-0.01	whole	0.04
typed before tân	home	0.08	fell	-0.02	lies	-0.01	whole	0.01
typed before tây	home	-0.05	fell	0.09	laid	0.03	lies	-0.03	whole	-0.11
typed before tên	home	-0.13	fell	-0.06	laid	0.04	lies	0.11	whole	-0.18
typed before tìm	laid	-0.08	lies	-0.05
typed before tôi	home	0.11	fell	-0.01	laid	-0.03	lies	-0.06	whole	0.06
typed before tù	home	-0.02
typed before tường	home	-0.11	fell	0.14	laid	0.12
typed before tại	home	0.08	fell	0.28	laid	-0.29	lies	0.41	whole	0.35
typed before tạm	laid	0.17	lies	-0.02	whole	0.07
typed before tải	whole	0.07
typed before tấn	home	-0.09	fell	-0.04
typed before tập	home	-0.16	fell	-0.03	laid	-0.01	lies	-0.06
typed before tế	fell	-0.05	whole	-0.03
typed before tộc	home	0.16	fell	-0.14	laid	-0.08	lies	0.19	whole	0.13
typed before tới	fell	0.38	laid	0.02	lies	0.02	whole	0.1
typed before tờ	fell	-0.01
typed before tứ	home	0.02	fell	-0.01	whole	0.08
typed before tức	home	-0.06	fell	-0.01
typed before từ	home	-0.06	fell	-0.25	laid	0.51	lies	-0.33	whole	0.1
typed before tử	home	-0.02	fell	-0.01	laid	-0.02
typed before tự	home	-0.06	fell	-0.01	lies	-0.01	whole	-0.19
typed before uy	home	-0.06	fell	-0.08	whole	-0.03
typed before v	home	-0.07	fell	-0.12
typed before va	fell	-0.14	laid	-0.01
typed before van	home	-0.04	fell	-0.02	whole	-0.1
typed before vang	fell	-0.04	whole	-0.22
typed before vao	home	-0.08	fell	0.14	laid	-0.16	lies	-0.08	whole	0.1
typed before ve	home	-0.19	fell	-0.23	laid	-0.14	lies	0.34
typed before vi	home	-0.19	fell	0.02	laid	-0.05	lies	-0.07	whole	0.11
typed before vien	home	-0.02	fell	-0.06	lies	0.05	whole	-0.05
typed before viet	home	-0.02	fell	0.1	laid	0.02	lies	0.16	whole	0.18
typed before vinh	home	0.19	fell	-0.03	whole	0.09
typed before viên	home	-0.22	fell	-0.13	laid	0.11	lies	-0.09
typed before viện	home	-0.01	fell	-0.02	laid	-0.06	whole	-0.14
typed before việt	home	-0.08	fell	-0.03	laid	0.08	lies	-0.02	whole	-0.11
typed before vo	home	-0.03	fell	-0.03	laid	-0.04	whole	-0.02
typed before voi	home	-0.04	fell	-0.06	laid	-0.11	whole	-0.01
typed before vu	fell	-0.03
typed before vuc	home	0.1	lies	0.14	whole	0.12
typed before vui	laid	0.07	whole	0.11
typed before vung	home	-0.05	fell	0.02	whole	-0.08
typed before vuong	fell	-0.01	whole	0.03
typed before và	home	-0.15	fell	-0.18	laid	0.13	lies	-0.01	whole	0.02
typed before vào	home	-0.15	fell	0.08	laid	0.09	lies	0.08	whole	0.22
typed before vây	fell	0.2	laid	0.08	whole	0.2
typed before vì	fell	-0.03	laid	-0.02	lies	-0.03	whole	-0.04
typed before vô	home	-0.04	fell	0.16	laid	-0.14	lies	-0.09	whole	0.03
typed before vùi	fell	-0.09	laid	0.29	lies	-0.03	whole	0.18
typed before vùng	home	-0.11	fell	0.37	lies	-0.03	whole	0.21
typed before văn	home	-0.01	whole	-0.05
typed before vượt	home	-0.01	fell	0.09	whole	-0.05
typed before về	home	0.09	fell	-0.45	laid	0.01	lies	0.5	whole	0.15
typed before vệ	home	0.07	fell	-0.04	laid	-0.11	lies	0.17	whole	0.08
typed before vị	home	-0.22	fell	-0.19	laid	-0.17	lies	-0.13	whole	-0.28
typed before vịnh	home	-0.01	fell	-0.01	whole	0.08
typed before với	home	-0.08	fell	-0.07	laid	-0.04	lies	-0.03	whole	-0.21
typed before vợ	home	-0.08	fell	-0.02
typed before vụ	home	-0.1	fell	-0.1	laid	-0.05	lies	-0.03
typed before vực	fell	0.11	laid	-0.05	lies	0.14	whole	0.12
typed before x	home	0.11	fell	0.03	whole	0.14
typed before xa	home	0.17	fell	-0.11	laid	-0.02	whole	-0.03
typed before xac	fell	0.03	laid	-0.01	whole	0.09
typed before xe	home	0.02	fell	-0.13	laid	0.07	lies	-0.03	whole	-0.03
typed before xin	laid	-0.06	lies	-0.05
typed before xuong	fell	-0.14	laid	-0.04	lies	0.12	whole	-0.14
typed before xuyen	home	-0.14	fell	-0.04	laid	-0.05	lies	0.13	whole	-0.2
typed before xuyên	home	0.06	whole	0.02
typed before xuân	home	-0.13	whole	-0.06
typed before xuống	home	-0.07	fell	0.29	laid	-0.05	lies	-0.01	whole	0.1
typed before xá	home	0.07	fell	0.26	laid	-0.08	lies	-0.02	whole	0.31
typed before xác	fell	-0.13	laid	0.01	whole	0.06
typed before xã	fell	-0.01	whole	-0.04
typed before xưa	fell	0.11	whole	0.06
typed before xương	home	0.17	fell	-0.02	whole	-0.06
typed before y	home	-0.04	fell	0.16	laid	-0.05	lies	-0.02	whole	0.12
typed before yen	home	0.23	fell	-0.04	whole	-0.06
typed before yên	home	0.01	fell	-0.08	lies	-0.02	whole	-0.15
typed before ân	home	-0.03	whole	-0.07
typed before ông	home	-0.01	fell	-0.03	laid	0.09	lies	-0.01	whole	0.08
typed before úy	home	-0.15
typed before ăn	home	0.17	fell	-0.02	whole	0.15
typed before đ	home	-0.06	fell	-0.04	whole	-0.11
typed before đa	home	0.05	fell	-0.04	laid	-0.01	whole	-0.14
typed before đi	home	-0.01	fell	0.01	laid	-0.13	lies	0.19	whole	-0.07
typed before điền	home	0.07	fell	-0.04	whole	0.05
typed before điểm	home	-0.05	fell	0.15	whole	-0.02
typed before đoàn	home	-0.02	fell	0.11	whole	0.03
typed before đoạn	fell	0.04	whole	-0.02
typed before đào	fell	-0.03	whole	0.05
typed before đá	home	-0.09	fell	0.13	laid	0.18	lies	-0.04	whole	0.32
typed before đánh	home	-0.09	fell	-0.03	laid	-0.09	lies	-0.07	whole	0.12
typed before đâu	fell	0.1	laid	-0.18	whole	0.09
typed before đã	fell	-0.1	laid	-0.03
typed before đê	home	0.01	fell	0.19	laid	0.14	whole	0.19
typed before đình	home	0.13	fell	-0.07	whole	0.06
typed before đò	home	-0.01	fell	0.13	whole	-0.26
typed before đó	home	-0.01	fell	-0.16	laid	-0.14
typed before đóng	fell	-0.13	laid	-0.07	lies	-0.06	whole	0.1
typed before đông	home	-0.13	fell	0.11	laid	0.09	lies	0.07	whole	-0.07
typed before đúng	home	-0.15	fell	0.03	laid	-0.01	whole	0.02
typed before đăng	home	-0.05	laid	-0.03	whole	-0.1
typed before đường	fell	0.09	laid	-0.12	whole	0.04
typed before được	home	-0.08	fell	-0.13	laid	0.04	lies	-0.05	whole	-0.07
typed before đạn	fell	0.12	laid	-0.04	whole	0.05
typed before đạo	fell	-0.02
typed before đạt	home	0.18	whole	0.17
typed before đất	home	-0.04	fell	-0.13	laid	0.14	lies	0.07	whole	-0.15
typed before đấu	home	0.07	fell	-0.02	laid	-0.02
typed before đầu	home	-0.24	fell	-0.29	laid	0.11	lies	-0.28	whole	-0.08
typed before đặt	home	-0.04	laid	0.08	lies	0.08	whole	0.08
typed before đến	home	-0.02	fell	0.35	laid	-0.15	lies	-0.16	whole	0.22
typed before đề	home	-0.06	fell	-0.08	laid	-0.09	lies	-0.03	whole	-0.14
typed before để	fell	-0.04	laid	0.24	whole	0.18
typed before đỉnh	home	-0.07	fell	0.29	laid	-0.02	whole	0.14
typed before địa	home	-0.1	fell	0.05	laid	0.28	lies	-0.01	whole	-0.04
typed before địch	fell	0.24	laid	-0.07	lies	-0.01	whole	0.11
typed before định	home	-0.24	fell	-0.08	lies	-0.02	whole	-0.27
typed before đọc	home	-0.01	whole	-0.06
typed before đồi	home	-0.02	laid	0.18	whole	0.18
typed before đồn	fell	0.15	laid	-0.04	whole	-0.01
typed before độ	home	-0.03	fell	-0.2	laid	0.07	lies	-0.02	whole	0.11
typed before đội	home	-0.08	fell	-0.52	laid	-0.16	lies	0.22	whole	0.11
typed before động	home	-0.07	whole	-0.21
typed before đức	fell	0.11
typed before ảnh	home	0.06	fell	-0.01	laid	-0.01	whole	0.04
typed before ấy	home	-0.01	fell	-0.08	laid	0.22	lies	-0.01	whole	0.29
typed before ở	home	0.3	fell	-0.14	laid	0.05	lies	0.18	whole	0.32""")
