"""What each piece of evidence about places is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	home	-1.03	fell	-0.9	laid	-1.09	lies	-1.49	whole	-0.1
+1=#	home	-0.28	fell	0.19	laid	-0.17	lies	0.12	whole	-0.26
+1=##	home	0.04	fell	0.21	laid	0.2	lies	-0.14	whole	-0.24
+1=###	home	-0.17	fell	-0.59	laid	-0.29	lies	-0.05	whole	-0.5
+1=####	home	-0.43	fell	-1.23	laid	-0.47	lies	-0.83	whole	-0.34
+1=$	home	-0.83	fell	-0.35	laid	-0.07	lies	0.01
+1=a	home	-0.39	fell	-0.54	laid	-0.49	lies	-0.04
+1=ai	home	0.64	fell	-0.39	laid	0.24	lies	0.05	whole	0.22
+1=an	home	0.18	fell	-0.09	laid	-0.08	lies	-0.01	whole	-0.05
+1=anh	home	-0.24	fell	0.65	laid	-0.08	lies	-0.24	whole	0.06
+1=ap	home	-0.25	fell	0.01	laid	-0.12	lies	0.23	whole	0.24
+1=ay	home	-0.18	fell	0.2	laid	-0.15	whole	-0.14
+1=b	home	0.32	laid	-0.06	lies	0.27	whole	0.42
+1=ba	fell	-0.6	laid	-0.18	lies	0.02	whole	-0.1
+1=bac	fell	-0.38	laid	-0.04	lies	-0.08	whole	-0.36
+1=ban	home	-0.45	fell	-0.19	laid	-0.03	lies	-0.26	whole	0.58
+1=bang	fell	-0.1	laid	0.06	lies	-0.06	whole	-0.13
+1=bao	home	-0.03	fell	0.06	laid	-0.22	lies	-0.24	whole	-0.35
+1=bat	home	-0.04	laid	-0.05	whole	-0.19
+1=bay	fell	-0.05	laid	0.28	whole	0.22
+1=be	laid	-0.03
+1=ben	home	-0.24	fell	-0.26	laid	0.03	lies	0.23	whole	-0.52
+1=bi	home	-0.18	fell	-0.8	laid	-0.37	lies	-0.33	whole	0.73
+1=bia	home	-0.48	fell	-0.05	laid	-0.52	lies	0.22	whole	-0.13
+1=bien	home	-0.01	lies	-0.1
+1=biet	home	0.21	fell	-0.25	whole	0.26
+1=bieu	fell	-0.05	laid	-0.08	lies	-0.02
+1=binh	home	0.2	fell	-0.13	laid	-0.03	lies	0.26	whole	-0.33
+1=bo	home	-0.25	fell	-0.18	laid	-0.02	lies	0.2	whole	0.14
+1=bom	home	0.16	fell	0.45	laid	-0.21	whole	-0.16
+1=bon	home	-0.01	fell	0.18	laid	0.09	whole	-0.06
+1=bua	home	-0.03	lies	0.16	whole	0.47
+1=bui	home	-0.05	fell	0.17	whole	-0.17
+1=buon	home	-0.18	fell	-0.11	laid	-0.01	lies	0.46	whole	0.31
+1=c	home	-0.09	fell	-0.21
+1=c11	whole	-0.41
+1=c2	home	0.05	fell	-0.1	laid	0.08
+1=c3	fell	-0.17
+1=ca	home	0.12	fell	-0.31	laid	-0.09	whole	0.16
+1=cac	home	0.13	fell	-0.12	laid	0.16	lies	0.3	whole	0.77
+1=cach	home	-0.11	fell	-0.66	laid	0.22	lies	-0.13	whole	-0.23
+1=cai	home	-0.02	fell	0.31	whole	0.25
+1=cam	home	-0.12	laid	-0.16	lies	0.05	whole	0.06
+1=can	home	-0.54	fell	-0.31	laid	-0.02	lies	-0.1	whole	-0.36
+1=canh	home	-0.08	fell	-0.22	laid	-0.08	lies	-0.2	whole	-0.95
+1=cao	fell	-0.31	lies	0.01	whole	-0.3
+1=cap	home	0.29	fell	-0.35	laid	-0.17	lies	-0.12	whole	0.41
+1=cat	fell	-0.06
+1=cau	fell	0.29	laid	-0.13	whole	0.57
+1=cha	home	0.17	whole	0.32
+1=chac	fell	-0.07
+1=cham	whole	0.04
+1=chan	laid	0.09	whole	0.09
+1=chau	home	0.44	fell	-0.29	laid	-0.18	lies	-0.25	whole	0.08
+1=chay	home	-0.01
+1=chet	home	0.17	fell	-0.4	laid	-0.13	whole	-0.13
+1=chi	home	-0.24	fell	0.41	laid	-0.3	lies	-0.15	whole	0.39
+1=chien	home	-0.04	fell	0.01	whole	0.4
+1=chieu	fell	0.05	laid	-0.01	whole	-0.16
+1=chinh	home	-0.02	fell	0.17	laid	-0.03	whole	-0.23
+1=cho	home	0.35	fell	0.08	laid	0.64	lies	-0.22	whole	-0.44
+1=chon	home	-0.05	fell	0.67	laid	-0.36	lies	-0.11	whole	0.08
+1=chong	fell	-0.09	laid	0.2	whole	0.21
+1=chu	home	0.11	fell	0.2	laid	0.03	whole	0.21
+1=chua	home	0.1	fell	0.2	laid	-0.46	lies	0.01	whole	-0.26
+1=chuc	home	0.14	fell	0.08	laid	-0.05	whole	0.58
+1=chung	home	-0.11	fell	-0.17	laid	-0.66	lies	0.05	whole	0.09
+1=chup	fell	-0.02	lies	0.13
+1=chuyen	home	-0.06	fell	-0.36	laid	0.21	lies	-0.04	whole	-0.06
+1=co	home	0.34	fell	0.09	laid	0.4	lies	0.36	whole	0.48
+1=coc	whole	0.13
+1=con	home	0.14	fell	-0.5	laid	0.31	lies	-0.2	whole	-0.02
+1=cong	fell	-0.11
+1=cu	home	0.13	fell	-0.49	laid	0.33	lies	-0.16	whole	-0.01
+1=cua	home	0.02	laid	-0.11	lies	-0.01	whole	0.32
+1=cuc	home	-0.02	fell	-0.08
+1=cung	home	-0.42	laid	0.04	lies	-0.13	whole	0.19
+1=cuoi	home	0.22	fell	0.38	laid	-0.08	whole	0.05
+1=cuu	fell	-0.06	whole	-0.12
+1=d	fell	-0.02	whole	-0.18
+1=d2	fell	-0.04
+1=da	home	-0.36	fell	0.36	laid	0.2	whole	-0.19
+1=dai	home	-0.1	fell	-0.01	laid	-0.04	whole	-0.23
+1=dak	home	-0.21	fell	0.36	laid	-0.1	lies	-0.08	whole	-0.12
+1=dan	home	0.39	fell	0.19	laid	-0.48	lies	-0.03
+1=dang	home	-0.32	fell	-0.28	laid	0.12	lies	-0.08
+1=danh	home	-0.06	fell	-0.25	laid	-0.03	lies	0.02	whole	0.21
+1=dao	fell	-0.09	laid	0.2	whole	-0.03
+1=dap	home	0.04	laid	0.45	whole	0.66
+1=dat	home	-0.13	fell	-0.03	laid	0.35	whole	-0.12
+1=dau	fell	-0.5	laid	0.63	lies	-0.08	whole	0.17
+1=day	home	-0.53	fell	-0.36	laid	0.09	whole	-0.44
+1=de	home	-0.06	fell	-0.29	laid	-0.14	lies	-0.05	whole	-0.26
+1=dem	home	0.35	fell	-0.01	laid	-0.35	lies	-0.16	whole	0.12
+1=den	home	-0.24	fell	0.13	laid	0.1	lies	-0.2	whole	0.28
+1=di	home	1.03	fell	-0.18	laid	-0.29	lies	-0.29	whole	0.64
+1=dia	home	-0.01	laid	-0.16	whole	-0.42
+1=dich	fell	-0.27	lies	-0.04	whole	0.33
+1=dien	home	0.13	fell	-0.12	whole	-0.11
+1=dinh	home	0.23	fell	0.39	laid	-0.16	lies	-0.05	whole	0.1
+1=do	home	-0.33	fell	0.32	laid	0.01	lies	0.47	whole	-0.21
+1=doan	fell	0.44	laid	0.24	lies	-0.08	whole	0.41
+1=doc	home	-0.09	fell	-0.08
+1=doi	home	-0.57	fell	-0.61	laid	0.23	lies	0.01	whole	-0.67
+1=don	home	-0.17	fell	0.67	laid	-0.32	lies	-0.26	whole	0.7
+1=dong	home	-0.04	fell	-0.01	laid	-0.19	lies	-0.21	whole	-0.17
+1=dot	home	-0.46	fell	-0.04	laid	-0.09	lies	0.41	whole	0.05
+1=dt	home	-0.06	fell	-0.17	laid	-0.07	whole	-0.51
+1=du	home	0.31	fell	-0.19	laid	-0.1
+1=dua	home	-0.04	lies	-0.05	whole	-0.09
+1=duc	fell	-0.04	lies	-0.09	whole	-0.23
+1=dung	home	0.38	fell	0.69	laid	-0.04	lies	0.11	whole	0.96
+1=duoc	home	-0.1	fell	-0.67	laid	-0.42	lies	0.24	whole	-0.48
+1=duoi	fell	0.24	laid	0.09	whole	0.21
+1=duong	fell	0.67	laid	0.15	lies	-0.09	whole	0.01
+1=duy	home	0.16	fell	-0.24	whole	-0.2
+1=dv	fell	0.17	whole	0.19
+1=e	fell	0.28	whole	-0.22
+1=em	home	-0.47	fell	0.57	laid	-0.09	lies	-0.4	whole	0.1
+1=gan	home	0.1	fell	-0.01	laid	-0.22	lies	0.23	whole	-0.51
+1=gap	laid	-0.1	lies	-0.27	whole	-0.39
+1=ghe	fell	0.27	laid	-0.02	whole	-0.07
+1=ghi	home	0.06	fell	-0.07	laid	-0.03	lies	-0.06	whole	0.07
+1=gi	fell	-0.09
+1=gia	home	-0.37	fell	0.2	laid	-0.31	lies	0.05	whole	-0.61
+1=giai	laid	0.33	whole	0.07
+1=giap	home	-0.03	lies	-0.06	whole	-0.51
+1=giay	home	-0.04	fell	-0.06	laid	0.42	lies	0.13	whole	0.39
+1=gio	home	-0.23	laid	0.37	lies	-0.26	whole	-0.69
+1=giu	fell	0.14	laid	0.06	whole	0.48
+1=go	home	-0.02	fell	0.33	lies	-0.1
+1=goc	home	-0.3
+1=goi	home	-0.2	fell	-0.2	laid	-0.09	lies	-0.04
+1=gom	fell	-0.2	laid	-0.24	lies	-0.09	whole	0.14
+1=gui	fell	-0.19	laid	-0.32	lies	0.12
+1=ha	home	0.67	laid	-0.13	lies	-0.16	whole	-0.37
+1=hai	home	0.21	fell	0.48	laid	0.38	lies	-0.14	whole	-0.46
+1=ham	home	0.25	whole	0.15
+1=hang	home	-0.33	fell	0.15	laid	-0.08	lies	0.09	whole	0.36
+1=hay	home	0.29	whole	0.31
+1=hi	home	0.08	fell	-0.18	whole	-0.23
+1=hien	home	-0.09	fell	0.08	laid	0.19	lies	0.09	whole	0.12
+1=hinh	fell	-0.23	laid	-0.2	whole	-0.32
+1=ho	home	-0.27	fell	0.18	laid	-0.04	lies	-0.06	whole	0.48
+1=hoa	fell	-0.28	laid	0.23	lies	-0.08	whole	-0.45
+1=hoai	whole	-0.34
+1=hoang	home	0.01	whole	0.56
+1=hoc	home	0.2	fell	-0.15	laid	-0.18	lies	0.32	whole	-0.11
+1=hoi	home	0.63	fell	0.07	laid	-0.11	whole	0.84
+1=hom	home	0.05	fell	-0.09	laid	-0.3	lies	-0.16	whole	0.64
+1=hs	home	-0.04	fell	-0.51	laid	-0.2	lies	-0.27	whole	0.29
+1=hung	home	-0.09	fell	-0.08	whole	-0.22
+1=huong	fell	-0.02	laid	-0.16	lies	0.05	whole	-0.86
+1=huyen	home	-0.06	fell	-0.71	laid	-0.19	lies	0.36	whole	-0.81
+1=hy	home	0.02	fell	-0.56	laid	-0.16	lies	-0.12	whole	0.26
+1=k	fell	0.34	laid	0.24	lies	-0.12	whole	-0.15
+1=ke	home	-0.01	fell	-0.15	laid	0.2
+1=kem	home	-0.01	fell	0.14	lies	-0.04	whole	-0.19
+1=khi	home	-0.26	fell	0.66	laid	-0.13	lies	-0.08	whole	0.24
+1=khieng	fell	-0.43	laid	-0.16
+1=khoang	fell	0.34	laid	-0.29	lies	-0.07	whole	-0.37
+1=khong	home	0.11	fell	-0.26	laid	-0.97	lies	-0.58
+1=khu	home	-0.07	fell	-0.23	laid	0.09	lies	0.33	whole	-0.5
+1=khuc	laid	-0.17	whole	-0.32
+1=kien	home	-0.1	fell	-0.28	lies	-0.02	whole	-0.99
+1=kim	home	-0.02	fell	-0.04	whole	-0.38
+1=kinh	fell	0.16	laid	-0.08	lies	-0.05	whole	-0.37
+1=ko	home	0.2	fell	0.42	laid	0.15	lies	-0.02	whole	0.28
+1=kon	fell	0.07	whole	0.1
+1=ky	home	-0.04	fell	-0.25	laid	0.43	lies	-0.18	whole	0.33
+1=la	home	0.38	fell	-0.31	laid	0.02	lies	-0.79	whole	0.47
+1=lai	home	-0.04	fell	0.34	lies	-0.13	whole	-0.22
+1=lam	fell	-0.63	laid	-0.58	lies	-0.11	whole	-0.45
+1=lan	fell	0.11	whole	0.39
+1=lang	home	-0.21	fell	0.02	laid	0.15	lies	-0.1	whole	0.22
+1=lao	home	-0.15	fell	0.28	laid	-0.02	whole	-0.25
+1=lap	home	-0.01	laid	-0.01	whole	-0.06
+1=lay	home	-0.05	fell	-0.13	lies	-0.12	whole	0.15
+1=le	home	0.38	fell	0.17	whole	0.35
+1=len	fell	-0.13	whole	0.18
+1=lien	laid	-0.32
+1=liet	home	-0.1	fell	-0.04	laid	-0.11	lies	-0.17	whole	-0.34
+1=linh	home	-0.04	fell	0.13	laid	0.05	lies	-0.08	whole	0.4
+1=lo	home	0.03	fell	0.27	laid	-0.15	lies	0.37	whole	-0.12
+1=loc	home	-0.25	fell	-0.07	laid	0.17	whole	-0.33
+1=loi	fell	-0.16	laid	0.02	whole	0.44
+1=long	whole	-0.18
+1=ls	fell	-0.17	lies	-0.05
+1=lu	whole	0.01
+1=luc	home	-0.07	fell	0.37	laid	-0.41	lies	-0.02	whole	-0.4
+1=luong	home	-0.06	fell	-0.06	lies	-0.04
+1=ma	home	-0.33	fell	-0.57	laid	-0.2	lies	0.24	whole	0.19
+1=mai	fell	0.6	laid	-0.36	whole	-0.2
+1=map	laid	-0.09	lies	-0.16
+1=mat	home	-0.1	fell	0.04	laid	-0.41	lies	-0.33	whole	-0.38
+1=may	home	-0.2	fell	0.18	laid	-0.07	lies	-0.07	whole	0.33
+1=me	home	-0.12	fell	0.65	laid	0.37	lies	0.36	whole	-0.22
+1=minh	home	-0.01	fell	0.14	laid	-0.19	lies	-0.26	whole	-0.39
+1=mo	home	0.12	fell	0.16	laid	-0.1	lies	0.2	whole	-0.16
+1=moi	home	0.17	laid	0.09	lies	-0.17	whole	0.48
+1=mong	fell	-0.08	laid	-0.18
+1=mot	home	0.02	fell	-0.18	lies	-0.18	whole	-0.06
+1=mua	fell	-0.07	laid	-0.02	lies	-0.06	whole	-0.04
+1=muc	home	-0.21	fell	0.12	laid	-0.1	lies	-0.08	whole	0.23
+1=muoi	home	0.15	fell	-0.03	laid	-0.07	whole	0.07
+1=muon	home	0.36	fell	0.14	laid	0.32	lies	-0.1
+1=my	whole	-0.16
+1=nam	home	-0.43	fell	-0.69	laid	0.19	lies	-0.72	whole	-0.7
+1=nay	home	-0.3	fell	-0.99	laid	0.66	lies	-0.35	whole	0.25
+1=nen	home	-0.25	fell	0.12	whole	0.01
+1=neu	fell	-0.19	laid	0.19	whole	0.27
+1=nga	whole	-0.4
+1=ngay	home	0.14	fell	0.62	laid	-0.7	lies	0.31	whole	0.4
+1=nghe	home	0.15	fell	0.16	laid	-0.43	lies	-0.2	whole	-0.49
+1=nghi	whole	-0.06
+1=nghia	fell	-0.02	laid	-0.07	whole	-0.44
+1=ngo	whole	0.09
+1=ngoai	home	0.35	fell	0.08	whole	0.07
+1=nguoi	fell	-0.44	laid	0.36	lies	-0.08	whole	0.03
+1=nguon	fell	-0.29	laid	0.22	whole	-0.17
+1=nguyen	home	-0.1	lies	-0.2	whole	0.46
+1=nha	home	-0.09	fell	-0.46	laid	-0.07	lies	0.03	whole	0.11
+1=nhan	home	-0.01	fell	-0.22	laid	0.17	whole	0.05
+1=nhap	home	0.27	fell	-0.4	laid	-0.18	lies	-0.14	whole	0.42
+1=nhat	fell	0.36	laid	-0.04	whole	0.03
+1=nhe	home	-0.14	fell	0.3	whole	-0.13
+1=nhieu	fell	0.28	laid	-0.02	lies	0.26	whole	0.62
+1=nho	home	-0.37	fell	0.22	laid	0.34	lies	0.3	whole	0.51
+1=nhom	home	-0.14	fell	-0.05
+1=nhu	fell	-0.38	laid	0.43	whole	0.07
+1=nhung	home	-0.05	fell	-0.21	laid	-0.44	lies	0.63	whole	0.71
+1=ninh	whole	-0.79
+1=nn	home	-0.34	fell	-0.03	lies	-0.01	whole	-0.27
+1=no	home	-0.18	fell	0.11	laid	-0.01	whole	-0.16
+1=noi	home	-0.35	fell	0.21	laid	0.53	lies	0.32	whole	0.58
+1=nong	whole	-0.58
+1=nuoc	fell	0.07	whole	-0.24
+1=o	home	0.21	fell	-0.1	laid	-0.24	lies	-0.24	whole	0.32
+1=om	home	-0.06	fell	-0.01	whole	0.07
+1=ong	home	0.16	fell	0.14	laid	-0.19	lies	-0.35	whole	-0.16
+1=pham	home	-0.05	fell	0.1	laid	-0.01	whole	0.18
+1=phan	home	-0.12	fell	0.18	laid	-0.02	whole	0.07
+1=phao	fell	0.37	whole	0.14
+1=phat	home	-0.01	fell	-0.11	laid	-0.06	whole	-0.32
+1=phia	fell	-0.17	laid	0.27	lies	-0.14	whole	-0.11
+1=phong	home	0.28	fell	-0.28
+1=phu	home	0.16	fell	-0.13	laid	0.09	lies	0.01	whole	-0.25
+1=qua	home	-0.12	fell	-0.05	laid	-0.03	lies	0.1
+1=quan	home	-0.22	fell	-0.5	laid	-0.25	lies	-0.2	whole	-0.15
+1=quang	home	0.13	fell	-0.05	laid	-0.04	lies	0.34	whole	-0.54
+1=quay	laid	0.03	whole	-0.28
+1=que	home	-0.63	fell	0.05	laid	-0.18	lies	-0.41	whole	0.06
+1=quoc	fell	-0.08
+1=quy	home	-0.17	laid	0.03	lies	-0.01	whole	-0.16
+1=quyen	lies	-0.08
+1=quynh	whole	-0.02
+1=ra	fell	-0.01	laid	-0.01	whole	-0.05
+1=rang	home	-0.04	lies	-0.01	whole	-0.36
+1=ray	fell	0.08	laid	-0.02
+1=roi	home	-0.32	fell	-0.68	laid	0.97	lies	-0.24	whole	0.62
+1=rua	laid	0.01	lies	-0.02	whole	0.03
+1=s	home	0.04	whole	0.08
+1=sang	home	-0.22	fell	-0.15	laid	-0.12	whole	0.1
+1=sanh	home	-0.05	whole	0.05
+1=sat	home	-0.19	fell	0.32	whole	-0.13
+1=sau	home	-0.32	fell	0.12	laid	0.46	lies	-0.5	whole	0.59
+1=sdt	fell	-0.01	laid	-0.04
+1=sinh	home	0.05	fell	-0.3	laid	-0.19	lies	-0.17	whole	-0.08
+1=sn	home	-0.07	fell	-0.06	lies	-0.03	whole	-0.01
+1=so	home	-0.01	fell	-0.05	lies	0.09
+1=soc	whole	-0.23
+1=son	fell	-0.03	lies	-0.05	whole	-0.74
+1=song	whole	-0.18
+1=stt	home	-0.28	fell	0.41
+1=su	home	-0.07	lies	-0.06
+1=t	home	0.15	fell	0.18	laid	0.37	whole	0.33
+1=ta	fell	-0.07	laid	-0.04	whole	-0.02
+1=tai	fell	-0.15	laid	-0.14
+1=tam	fell	-0.06	laid	0.11	lies	-0.06	whole	0.18
+1=tan	home	-0.02	laid	-0.02	whole	-0.25
+1=tap	home	0.28	fell	-0.1	whole	0.5
+1=tay	laid	0.03	whole	-0.15
+1=ten	home	-0.08	laid	0.36	lies	-0.19	whole	-0.43
+1=tet	home	-0.2	fell	-0.16
+1=thach	fell	-0.17	whole	-0.52
+1=thai	home	0.09	fell	-0.05	lies	-0.01	whole	-0.45
+1=tham	home	0.26	fell	-0.09	lies	-0.01	whole	0.14
+1=than	fell	-0.12	laid	-0.16	whole	-0.31
+1=thang	home	0.18	fell	0.06	laid	-0.15	lies	-0.61
+1=thanh	home	0.57	fell	-0.28	laid	-0.08	lies	-0.14	whole	0.08
+1=thay	home	0.06	fell	-0.29	laid	-0.31	lies	0.82	whole	0.72
+1=theo	home	0.2	fell	-0.19	laid	-0.17	lies	-0.32	whole	0.45
+1=thi	home	-0.17	fell	0.83	laid	-0.08	lies	-0.61	whole	0.56
+1=thieu	home	0.05	laid	0.21	whole	-0.43
+1=tho	home	0.22	fell	0.57	laid	-0.03	whole	0.45
+1=thon	home	-0.04	fell	-0.18	laid	-0.35	lies	0.27	whole	-0.24
+1=thu	home	-0.05	fell	-0.14	laid	0.53	lies	-0.02	whole	0.25
+1=thua	home	-0.18	fell	-0.03	laid	0.28	lies	0.32	whole	-0.09
+1=thuc	fell	-0.01	laid	-0.05
+1=thuoc	home	-0.03	fell	0.27	laid	-0.22	whole	0.04
+1=thuong	home	-0.08	fell	0.24	whole	-0.21
+1=thuy	whole	-0.18
+1=tien	home	0.04	whole	-0.3
+1=tieu	home	-0.02	fell	0.01	laid	-0.21	lies	-0.06	whole	0.14
+1=tim	home	0.04	fell	-0.09
+1=tin	home	0.22	fell	-0.08
+1=tinh	home	-0.04	fell	0.14	laid	0.14	lies	-0.18	whole	-0.62
+1=tnxp	whole	0.15
+1=to	fell	0.49	laid	-0.11	lies	-0.11	whole	0.89
+1=toa	home	-0.06	fell	-0.24	laid	-0.24	whole	-0.51
+1=toan	laid	0.3	whole	0.04
+1=toi	home	-0.59	fell	0.55	laid	-0.35	whole	0.14
+1=tong	home	-0.11	fell	0.17
+1=tp	whole	-0.18
+1=tra	home	-0.14	whole	-0.03
+1=trai	home	-0.09	fell	0.02	whole	-0.56
+1=tram	fell	0.02	laid	0.13	whole	0.35
+1=tran	home	-0.29	fell	0.46	laid	-0.32	lies	-0.02	whole	-0.06
+1=trang	fell	-0.16	laid	-0.11	lies	-0.09	whole	-0.45
+1=trao	home	-0.06	fell	-0.04
+1=tren	home	0.13	fell	-0.11	laid	-0.32	lies	-0.1	whole	-0.01
+1=trich	fell	0.38	lies	-0.05	whole	0.17
+1=trieu	fell	-0.74	laid	-0.01	lies	-0.08	whole	0.02
+1=trinh	fell	0.19	laid	-0.16	lies	-0.02	whole	-0.27
+1=trong	home	-0.44	fell	0.21	laid	-0.51	lies	-0.29	whole	-0.42
+1=tru	fell	-0.04	lies	-0.02	whole	0.03
+1=truc	home	0.03	lies	-0.09	whole	-0.09
+1=trung	home	-0.22	fell	0.13	laid	-0.44	lies	0.1
+1=truoc	home	-0.68	fell	-0.28	laid	-0.25	lies	0.91	whole	0.48
+1=truong	home	0.18	fell	0.23	laid	0.41	whole	0.44
+1=tu	home	-0.4	fell	-0.11	laid	-0.23	lies	0.4	whole	-0.14
+1=tuc	home	-0.06
+1=tui	home	-0.59	fell	0.27	laid	-0.36	lies	0.33	whole	-0.42
+1=tuy	whole	0.02
+1=uy	home	-0.14	lies	-0.05
+1=va	home	0.85	fell	0.08	laid	-0.46	lies	0.37	whole	0.47
+1=van	fell	-0.35	laid	0.23	whole	-0.06
+1=vao	home	-0.05	fell	0.07	laid	-0.28	lies	0.25	whole	-0.21
+1=vay	laid	-0.33	lies	-0.07
+1=ve	home	0.22	fell	0.18	laid	0.5	lies	-0.18	whole	0.82
+1=vi	home	0.36	laid	0.27	lies	-0.03	whole	0.54
+1=viet	home	-0.09	fell	-0.13	laid	-0.05	lies	-0.04	whole	-0.03
+1=vinh	fell	-0.13	laid	-0.38	whole	-0.56
+1=vo	home	0.7	fell	-0.14	laid	-0.08	lies	-0.05	whole	-0.01
+1=voi	home	0.52	fell	-0.06	laid	-0.29	lies	-0.2	whole	0.7
+1=vot	home	-0.07	fell	0.12	whole	0.34
+1=vu	home	-0.08	fell	-0.09	whole	-0.42
+1=vua	fell	-0.02
+1=vui	fell	-0.07	laid	0.65	whole	0.19
+1=x	fell	-0.06
+1=xa	home	-0.07	fell	0.09	laid	0.04	lies	0.09	whole	-0.61
+1=xac	home	0.04	fell	-0.15	whole	0.5
+1=xe	whole	0.22
+1=xep	fell	-0.27	laid	0.55	lies	0.08	whole	0.44
+1=xin	fell	-0.16	laid	0.17	lies	-0.15	whole	0.38
+1=xong	fell	-0.36	laid	0.2	whole	0.12
+1=xuan	whole	-0.5
+1=xuc	home	-0.08	fell	0.2	whole	0.27
+1=xuong	whole	-0.14
+1=y	home	0.42	fell	-0.04	whole	0.59
+1=yeu	fell	-0.05	laid	-0.03
+2=#	home	0.12	fell	0.13	laid	0.01	lies	0.18	whole	0.26
+2=##	fell	0.35	laid	0.2	lies	0.25	whole	0.29
+2=###	home	-0.77	fell	0.57	lies	-0.1	whole	0.76
+2=####	home	-0.72	fell	-0.69	laid	-0.15	lies	-0.15	whole	0.22
+2=##########	lies	0.37
+2=$	home	-0.85	fell	-0.51	laid	-0.07	lies	0.11	whole	-0.19
+2=a	home	0.09	laid	-0.15	lies	-0.1	whole	-0.13
+2=ai	home	-0.14	fell	-0.22	laid	-0.29	lies	-0.07	whole	-0.4
+2=an	home	-0.38	fell	0.38	laid	-0.22	lies	0.28	whole	-0.7
+2=anh	home	0.05	fell	-0.28	laid	-0.77	whole	-0.25
+2=ao	fell	0.1	whole	0.16
+2=ap	home	-0.22	fell	-0.01
+2=au	home	-0.14	fell	-0.06	laid	0.22	whole	-0.12
+2=ay	home	0.11	lies	-0.07	whole	0.11
+2=b	home	0.07	laid	-0.02	lies	0.11	whole	-0.06
+2=ba	home	-0.17	fell	-0.04	laid	0.17	lies	-0.12	whole	-0.1
+2=bac	home	0.18	fell	-0.44	laid	-0.67	lies	0.21	whole	-0.83
+2=bai	whole	0.13
+2=ban	home	0.34	fell	-0.15	laid	-0.28	lies	-0.36	whole	0.06
+2=bang	home	-0.22	fell	-0.13	laid	0.75	lies	0.06	whole	0.23
+2=bao	home	-0.08	fell	-0.25	laid	0.2	lies	-0.24
+2=bat	fell	-0.26	lies	-0.06
+2=bau	home	-0.12	lies	-0.05	whole	0.06
+2=bay	home	-0.2	fell	0.67	laid	-0.04	whole	0.5
+2=be	home	0.17	whole	0.13
+2=ben	home	-0.08	fell	0.22	laid	0.4	lies	0.18	whole	-0.01
+2=bi	home	-0.02	fell	-0.1	laid	-0.44	lies	-0.08	whole	0.61
+2=bia	fell	-0.17	laid	-0.07	lies	0.39	whole	0.67
+2=bien	home	-0.01	fell	-0.07	laid	-0.06	whole	-0.61
+2=biet	home	0.22	laid	-0.14	lies	-0.14	whole	0.3
+2=binh	home	-0.18	fell	-0.47	laid	0.17	lies	-0.05	whole	-0.86
+2=bo	home	0.08	fell	0.18	laid	-0.31	lies	-0.14	whole	-0.3
+2=boc	fell	-0.23	laid	-0.07	whole	0.02
+2=bom	home	-0.42	fell	-0.02	laid	-0.03	whole	0.06
+2=bua	home	-0.14	laid	-0.13
+2=bui	fell	-0.06	laid	-0.15	whole	-0.18
+2=buon	fell	-0.05	whole	0.2
+2=c	home	-0.23	fell	-0.18	lies	0.38	whole	-0.17
+2=c6	home	-0.01
+2=c7	fell	0.03	lies	0.24	whole	0.02
+2=ca	home	-0.08	fell	-0.08	laid	-0.02	lies	-0.06	whole	-0.38
+2=cac	home	-0.26	fell	0.09	laid	-0.05	lies	0.09	whole	0.31
+2=cach	whole	-0.52
+2=cai	home	0.04	fell	-0.48	laid	-0.33	lies	0.61	whole	-0.61
+2=cam	home	-0.14	fell	-0.19	lies	-0.12	whole	0.19
+2=can	home	0.14	fell	-0.01	laid	0.12	whole	-0.09
+2=canh	home	0.45	fell	-0.48	laid	-0.23	lies	-0.08	whole	0.17
+2=cao	fell	-0.14	whole	-0.47
+2=cap	home	0.24	fell	-0.05	laid	-0.27	lies	0.35	whole	0.45
+2=cat	home	0.04	fell	-0.43	laid	0.52	whole	-0.28
+2=cau	home	-0.18	fell	0.42	laid	-0.17	lies	-0.02	whole	-0.22
+2=cay	home	-0.09	fell	0.21	laid	0.06	lies	-0.15	whole	-0.77
+2=chac	whole	-0.04
+2=chan	home	-0.19	fell	0.3	laid	0.09	whole	0.36
+2=chap	home	-0.01	fell	-0.07	whole	-0.13
+2=chau	home	-0.35	laid	0.06	lies	-0.04	whole	-0.01
+2=che	home	-0.24
+2=chep	home	-0.18	fell	-0.03	laid	0.08	lies	-0.1	whole	-0.05
+2=chet	home	-0.07	fell	0.34	laid	-0.01	whole	0.01
+2=chi	home	-0.37	fell	-0.34	laid	-0.59	lies	-0.41	whole	-0.48
+2=chia	fell	-0.03	laid	-0.16	lies	-0.29
+2=chien	home	0.19	fell	0.09	whole	0.37
+2=chieu	fell	-0.13
+2=chin	home	0.19	fell	-0.03	whole	0.13
+2=chinh	home	-0.08	fell	-0.25	laid	0.44	lies	-0.03
+2=cho	home	-0.35	fell	0.73	laid	0.07	lies	-0.01	whole	0.32
+2=chon	home	0.23	fell	0.73	laid	0.13	lies	-0.12	whole	0.39
+2=chong	home	0.1	fell	-0.01	laid	-0.02	lies	-0.02
+2=chu	home	-0.54	laid	0.05	lies	-0.07	whole	0.08
+2=chua	home	-0.06	fell	-0.26	laid	0.11	lies	0.22	whole	0.2
+2=chuc	fell	-0.08	laid	0.41
+2=chung	home	0.39	fell	-0.57	laid	-0.35	whole	-0.4
+2=chup	fell	-0.23	laid	-0.06	lies	-0.1
+2=chuyen	fell	-0.24	whole	0.02
+2=co	fell	0.08	laid	0.02	whole	-0.18
+2=coi	home	-0.2	fell	0.34	whole	0.17
+2=con	fell	-0.84	laid	-0.3	lies	0.53	whole	0.5
+2=cong	home	0.02	fell	-0.17	laid	0.05	whole	-0.12
+2=cot	fell	-0.14	laid	-0.14	lies	-0.05
+2=cu	home	0.05	fell	-0.07	laid	0.14	lies	-0.08
+2=cua	home	-0.05	fell	0.16	laid	0.08	lies	-0.07	whole	-0.34
+2=cung	fell	0.15	laid	-0.15	lies	0.19	whole	0.47
+2=cuoi	home	0.01	fell	0.48	whole	-0.02
+2=cuon	fell	0.2	whole	0.3
+2=cuu	fell	0.07	whole	0.31
+2=d	home	-0.07	fell	-0.23	laid	-0.02	lies	0.29	whole	0.04
+2=d2	whole	0.14
+2=d3	home	-0.05
+2=d4	fell	-0.24	laid	0.1	whole	-0.19
+2=d7	whole	-0.08
+2=da	home	-0.23	fell	-0.23	laid	0.31	lies	-0.15	whole	0.49
+2=dac	whole	0.12
+2=dai	home	0.13	fell	0.17	laid	-0.54	lies	-0.08	whole	-0.18
+2=dan	home	0.4	fell	-0.59	laid	0.2	lies	-0.01
+2=dang	home	-0.08	laid	-0.15	lies	-0.1	whole	0.05
+2=danh	home	-0.42	laid	0.27	lies	0.02	whole	-0.26
+2=dao	home	-0.03	fell	0.61	laid	-0.08	lies	0.31	whole	0.37
+2=dat	fell	0.34	laid	-0.3	lies	0.38	whole	-0.11
+2=dau	home	0.33	fell	0.1	laid	-0.08	lies	-0.44	whole	0.48
+2=day	fell	-0.42	laid	0.58	lies	0.48	whole	0.82
+2=de	home	-0.05	fell	-0.1	laid	-0.05	whole	0.09
+2=dem	fell	-0.17	laid	0.32	lies	-0.01	whole	0.31
+2=den	home	-0.01	fell	-0.35	laid	-0.4	lies	0.39
+2=dep	fell	-0.08
+2=di	home	0.63	fell	0.26	laid	0.08	lies	-0.26	whole	0.85
+2=dich	home	-0.16	fell	-0.11
+2=diem	laid	-0.15
+2=dien	fell	0.19	lies	-0.03	whole	-0.77
+2=dinh	home	-0.56	fell	0.18	laid	-0.26	lies	0.52	whole	-0.23
+2=do	home	0.25	fell	0.28	laid	-0.23	lies	0.02	whole	0.34
+2=doan	home	-0.73	fell	-0.06	laid	-0.45	lies	-0.08	whole	0.02
+2=doc	home	-0.01	fell	-0.09	laid	-0.06	lies	-0.04	whole	0.03
+2=doi	home	-0.44	laid	-0.25	lies	0.06	whole	-0.59
+2=don	home	0.07	fell	0.08	laid	-0.19	whole	0.68
+2=dong	home	0.11	lies	-0.06	whole	-0.45
+2=dot	fell	-0.05	whole	-0.01
+2=du	home	-0.17
+2=dua	fell	-0.41	laid	-0.1	lies	-0.04	whole	-0.31
+2=duc	home	-0.02	fell	-0.56	laid	-0.09	whole	-0.39
+2=dung	home	0.08	fell	-0.33	laid	0.27	lies	-0.12	whole	0.59
+2=duoc	home	-0.13	fell	0.17	laid	-0.06	lies	-0.03	whole	0.21
+2=duoi	laid	0.27	lies	-0.16	whole	-0.48
+2=duong	home	0.34	fell	-0.27	laid	0.14	lies	0.04	whole	-0.68
+2=duy	home	-0.02	fell	0.24	laid	-0.02	whole	0.2
+2=e	fell	-0.52	laid	-0.18	whole	-0.52
+2=em	home	0.18	fell	0.44	laid	-0.2	lies	-0.23	whole	0.36
+2=example	fell	-0.05	laid	-0.1
+2=gai	home	-0.08	fell	0.1	laid	0.23	whole	0.01
+2=gan	laid	-0.09	whole	-0.37
+2=gap	fell	-0.05	laid	-0.17	lies	-0.04	whole	-0.06
+2=ghi	home	-0.29	fell	-0.43	laid	0.56	whole	-0.11
+2=gia	home	0.16	fell	0.02	laid	-0.19	lies	-0.16	whole	0.31
+2=giai	fell	-0.02	lies	-0.03	whole	-0.15
+2=giam	home	0.43	fell	-0.09	laid	0.32	lies	-0.07	whole	0.33
+2=giang	fell	-0.13	laid	0.26	whole	-0.54
+2=giao	home	-0.04
+2=giap	whole	0.09
+2=giay	home	0.04	fell	-0.31	laid	-0.05	lies	-0.2
+2=gieng	whole	-0.75
+2=gio	home	-0.31	fell	-0.11	lies	-0.08	whole	0.27
+2=giu	home	-0.08	fell	-0.31	laid	-0.08	whole	-0.12
+2=giua	fell	0.1
+2=giup	home	-0.02	fell	-0.26	laid	-0.08	lies	-0.17
+2=go	home	-0.13	fell	0.56	lies	-0.06	whole	0.1
+2=goc	home	-0.18	fell	-0.37	laid	0.29	lies	-0.05	whole	-0.03
+2=goi	fell	-0.26	laid	-0.15
+2=gui	home	0.08	fell	-0.42	laid	0.06	lies	-0.11	whole	0.17
+2=ha	home	0.12	fell	0.21	lies	-0.06	whole	-0.35
+2=hai	home	-0.12	fell	0.29	laid	0.19	lies	-0.48	whole	-0.5
+2=ham	home	-0.16	fell	0.22	laid	-0.26	lies	-0.07	whole	-0.12
+2=hang	home	0.1	fell	-0.1	laid	0.88	whole	0.2
+2=hau	home	0.13	whole	0.24
+2=hay	home	-0.08
+2=he	laid	-0.35	lies	-0.01
+2=het	home	0.27	fell	-0.07	whole	0.11
+2=hi	home	-0.06	fell	-0.25	laid	0.23	lies	-0.01	whole	-0.46
+2=hien	home	-0.01	fell	0.43	laid	-0.45	whole	-0.11
+2=hieu	home	0.28	fell	-0.01	whole	0.27
+2=ho	home	-0.19	fell	-0.23	laid	0.38	lies	-0.21	whole	-0.07
+2=hoa	home	0.72	fell	-0.24	laid	-0.2	lies	0.14	whole	0.72
+2=hoang	home	0.12	fell	0.55	laid	-0.02	lies	-0.08
+2=hoc	home	-0.07	fell	-0.12
+2=hoi	home	-0.23	laid	-0.46	lies	-0.04	whole	-0.25
+2=hom	home	0.14	fell	-0.07	whole	0.11
+2=hon	fell	-0.02	laid	-0.07
+2=hong	home	-0.16	fell	0.15
+2=hop	fell	-0.02
+2=hs	fell	-0.02	lies	-0.02	whole	0.23
+2=hung	home	-0.02	fell	-0.21	laid	0.28	whole	-0.82
+2=huong	fell	0.2	laid	0.01	lies	0.38	whole	0.2
+2=huu	home	-0.03	laid	-0.04	lies	-0.03	whole	-0.04
+2=huyen	whole	-0.3
+2=hy	home	0.17	fell	-0.08	laid	-0.23	lies	-0.28	whole	0.4
+2=k	home	0.02	fell	-0.07	laid	0.16	lies	-0.02	whole	0.11
+2=ke	home	-0.16	fell	-0.09	whole	-0.11
+2=ket	home	0.29	fell	-0.1	whole	0.5
+2=kha	home	-0.16	fell	0.11	laid	0.13	lies	-0.01	whole	0.33
+2=khac	home	-0.07	fell	-0.32	laid	-0.2	whole	-0.16
+2=khai	laid	0.3	whole	0.15
+2=kham	home	-0.02	fell	0.36	whole	-0.5
+2=khanh	whole	-0.43
+2=khe	fell	0.01	laid	-0.25	whole	0.22
+2=khi	home	-0.02	fell	-0.27	laid	0.13	whole	0.1
+2=khieng	fell	-0.53
+2=kho	fell	-0.34	lies	-0.06	whole	-0.45
+2=khoang	home	0.33	fell	0.35	laid	-0.06	lies	-0.18	whole	-0.07
+2=khoi	fell	-0.03	whole	-0.05
+2=khong	home	-0.48	fell	-0.38	laid	-0.67	lies	0.11	whole	0.56
+2=khu	fell	-0.01	laid	-0.2	lies	0.28	whole	-0.08
+2=kia	home	0.42	fell	-0.2	whole	0.3
+2=kich	home	0.29	fell	-0.23	laid	-0.1
+2=kiem	fell	0.29	whole	0.21
+2=kien	home	-0.02	fell	0.19	laid	0.25	lies	-0.01
+2=kieu	laid	-0.04
+2=kim	home	0.3	fell	-0.08	whole	0.43
+2=ko	fell	0.26	whole	-0.02
+2=ky	fell	0.1	laid	0.16	lies	-0.03	whole	0.13
+2=la	home	-0.43	fell	-0.8	laid	0.24	lies	0.58	whole	0.17
+2=lac	fell	-0.07	laid	0.23	whole	0.22
+2=lai	home	-0.16	fell	0.48	laid	0.15	lies	0.57	whole	-0.09
+2=lam	fell	-0.42	laid	-0.18	lies	-0.01	whole	0.2
+2=lan	home	0.09	fell	0.3	laid	-0.01	lies	-0.18	whole	0.22
+2=lang	home	0.26	fell	0.06	laid	0.14	lies	-0.18	whole	0.45
+2=lao	fell	0.36	whole	-0.1
+2=lap	home	-0.02	fell	-0.09	laid	0.24	lies	-0.24	whole	0.12
+2=lau	fell	-0.05	laid	0.33	whole	0.27
+2=lay	home	-0.23	fell	0.01	lies	-0.13	whole	0.05
+2=le	fell	0.44	laid	0.27	lies	-0.04	whole	0.39
+2=len	home	-0.53	fell	0.27	laid	-0.04	whole	0.5
+2=liem	whole	-0.32
+2=lien	fell	-0.35	laid	0.2	lies	0.16	whole	-0.29
+2=liet	home	0.29	fell	-0.07	laid	-0.15	whole	0.09
+2=linh	fell	0.88	laid	-0.41	lies	-0.1
+2=lo	fell	-0.1	laid	-0.2	lies	0.02	whole	0.18
+2=loc	fell	-0.07	laid	-0.07	lies	-0.06	whole	-0.5
+2=loi	fell	-0.07	laid	-0.01	whole	-0.48
+2=lon	home	-0.34
+2=long	whole	-0.38
+2=lot	home	-0.22	fell	-0.15	laid	-0.14
+2=lu	home	0.18	whole	0.4
+2=lua	fell	-0.1	whole	0.04
+2=luc	fell	0.44	laid	-0.26
+2=luong	whole	-0.22
+2=luu	laid	-0.01	lies	-0.3	whole	-1
+2=ly	home	0.26	fell	-0.4	laid	-0.03
+2=m	laid	-0.12
+2=ma	fell	-0.57	laid	0.42	lies	-0.1	whole	-0.14
+2=mai	fell	0.4	laid	-0.13	lies	-0.15
+2=mang	laid	0.48	whole	0.23
+2=manh	home	0.19	fell	-0.08	laid	0.07	lies	-0.04	whole	0.44
+2=mat	home	-0.12	fell	-0.13	laid	-0.4	lies	0.35	whole	0.55
+2=mau	home	-0.32	fell	0.25	laid	-0.07	whole	-0.03
+2=may	home	-0.39	fell	0.71	laid	-0.21	lies	-0.17	whole	-0.53
+2=me	home	0.11	laid	0.13	lies	-0.04	whole	0.31
+2=mien	home	0.2	fell	-0.04	whole	0.2
+2=min	home	0.23	fell	0.18	whole	0.16
+2=minh	home	-0.02	laid	-0.02	whole	0.11
+2=mo	home	0.17	fell	-0.09	laid	-0.13	whole	-0.1
+2=moi	home	0.58	fell	-0.23	laid	-0.15	lies	-0.21
+2=mong	fell	0.21	whole	0.25
+2=mot	home	0.41	fell	-0.48	laid	-0.82	lies	0.58	whole	0.09
+2=mua	fell	-0.07
+2=mung	fell	0.24	laid	-0.04	whole	0.02
+2=muon	home	-0.42	fell	-0.1	laid	0.14	lies	-0.29	whole	0.06
+2=muong	home	-0.25	whole	-0.3
+2=my	fell	-0.23	laid	-0.1
+2=na	home	-0.15	fell	0.18	laid	-0.1	whole	0.1
+2=nam	home	-0.59	fell	-0.03	laid	0.72	whole	0.44
+2=nao	fell	-0.12	laid	-0.13	lies	-0.09	whole	-0.4
+2=nay	fell	0.57	laid	-0.23	lies	-0.22	whole	0.02
+2=nen	home	0.02	whole	0.25
+2=nga	whole	-0.23
+2=ngay	home	-0.21	fell	0.2	laid	0.04	lies	-0.21	whole	0.54
+2=nghe	fell	-0.06	laid	-0.19	lies	-0.01	whole	0.36
+2=nghi	home	-0.07	fell	0.49	laid	-0.02
+2=nghia	fell	-0.21	laid	-0.2	lies	0.19	whole	0.24
+2=nghiep	fell	-0.07	whole	0.21
+2=ngo	home	-0.03	fell	-0.08
+2=ngoai	home	-0.13	fell	0.02	laid	0.15	whole	-0.13
+2=ngoi	fell	0.04	laid	0.23	lies	0.36	whole	0.18
+2=ngu	home	0.27	fell	-0.4	laid	-0.18	lies	-0.14	whole	0.35
+2=nguoi	home	-0.22	fell	0.6	laid	-0.15	whole	-0.06
+2=nguyen	home	-0.21	fell	-0.17	laid	-0.34	lies	-0.08	whole	-0.43
+2=nha	home	0.27	fell	0.08	laid	0.03	lies	0.26	whole	0.43
+2=nhan	home	0.12	fell	-0.08	laid	-0.13
+2=nhap	home	0.77	fell	-0.36	lies	-0.04	whole	0.31
+2=nhat	home	0.24	fell	-0.06
+2=nhau	fell	-0.14
+2=nhi	home	0.03	fell	-0.02	whole	0.22
+2=nhieu	fell	-0.16	laid	0.37	lies	-0.17	whole	0.21
+2=nho	home	0.03	fell	0.58	laid	-0.27	lies	-0.08	whole	-0.17
+2=nhom	fell	-0.1
+2=nhon	fell	-0.16	whole	-0.22
+2=nhu	fell	-0.23	laid	-0.2	whole	-0.32
+2=nhung	fell	-0.06	laid	0.08	lies	0.26	whole	-0.02
+2=nhuong	laid	-0.08
+2=ninh	whole	0.45
+2=no	home	0.18	fell	0.23	laid	0.17	whole	0.01
+2=noi	home	0.04	fell	0.2	laid	0.26	lies	-0.25	whole	0.62
+2=nong	fell	0.21	lies	-0.04	whole	-0.14
+2=nop	whole	0.12
+2=ntls	home	-0.08	laid	0.14	lies	-0.19	whole	-0.2
+2=nu	home	0.05	fell	0.15	whole	0.13
+2=nua	fell	0.04	laid	-0.06	whole	-0.11
+2=nuoc	fell	0.13	laid	0.12	whole	0.4
+2=o	home	0.09	fell	-0.34	laid	-0.24	lies	0.24	whole	0.47
+2=om	fell	0.09	laid	-0.06	whole	0.34
+2=ong	home	-0.35	fell	-0.25	laid	-0.19	lies	0.02	whole	-0.41
+2=phai	home	-0.36	fell	0.14	laid	-0.13	lies	-0.06	whole	0.14
+2=pham	home	-0.23	whole	-0.03
+2=phan	fell	-0.2	laid	-0.13	lies	-0.1	whole	-0.3
+2=phao	home	0.2	fell	0.17	lies	-0.01	whole	0.23
+2=phap	home	-0.03	laid	0.13	whole	0.21
+2=phat	fell	0.1	laid	0.47	lies	-0.05	whole	0.09
+2=phia	whole	-0.45
+2=pho	home	0.04	fell	0.16	laid	-0.1	lies	-0.11	whole	0.46
+2=phong	home	0.44	fell	-0.4	laid	0.21	lies	-0.14	whole	-0.39
+2=phu	fell	-0.16	laid	-0.14	lies	-0.05	whole	-0.25
+2=phuc	fell	-0.19
+2=phung	fell	0.21	whole	0.27
+2=phuoc	fell	-0.09
+2=phuong	home	0.33	fell	-0.06
+2=qua	home	-0.15	fell	-0.16	laid	0.1	lies	-0.16
+2=quan	home	-0.2	fell	-0.28	laid	-0.13	lies	-0.09	whole	-0.24
+2=quang	home	0.23	fell	0.32	lies	-0.01	whole	0.01
+2=quay	laid	0.38	lies	-0.01	whole	0.56
+2=que	home	-0.04	fell	-0.24	laid	-0.23	lies	0.11	whole	-0.56
+2=quen	fell	-0.01	laid	-0.09	whole	0.43
+2=quoc	home	0.03	whole	0.18
+2=quy	fell	0.49	laid	-0.02	whole	0.38
+2=quyen	home	0.31	fell	-0.05	whole	0.2
+2=quyet	laid	-0.09	lies	-0.03
+2=ra	home	-0.22	fell	0.43	laid	-0.14	lies	-0.36	whole	0.63
+2=ram	fell	-0.05
+2=ray	whole	-0.58
+2=ro	home	0.29	fell	0.16	laid	0.12	lies	-0.28
+2=roi	fell	-0.42	whole	0.19
+2=ruot	home	-0.03	fell	0.03	laid	-0.08	whole	-0.1
+2=rut	fell	-0.03	laid	0.08	whole	0.1
+2=sach	lies	0.08	whole	0.01
+2=sai	home	-0.05	fell	-0.47	laid	-0.09
+2=sam	fell	-0.22	laid	-0.01
+2=san	laid	-0.14	whole	-0.22
+2=sang	fell	-0.21	lies	-0.02	whole	-0.02
+2=sanh	home	0.31	fell	-0.02
+2=sap	home	0.25	fell	-0.03	whole	0.18
+2=sat	home	-0.09	fell	0.31	laid	-0.2	lies	-0.03	whole	-0.17
+2=sau	home	0.1	fell	-0.48	laid	-0.27	lies	0.05	whole	0.17
+2=si	home	-0.01	fell	-0.42	laid	-0.31	lies	-0.29	whole	-0.03
+2=sinh	home	0.11	fell	-0.51	laid	-0.19	lies	-0.36	whole	0.04
+2=so	home	-0.44	laid	-0.02	lies	-0.37	whole	-0.6
+2=son	home	-0.2	fell	0.43	laid	-0.15	whole	-1.22
+2=song	home	-0.11	fell	-0.19	laid	-0.04	lies	-0.12	whole	0.07
+2=sot	whole	0.38
+2=su	home	-0.35	fell	-0.29	laid	0.07	lies	-0.01	whole	-0.11
+2=sung	fell	-0.14	laid	0.13
+2=suoi	fell	0.52	laid	-0.02	lies	-0.15	whole	0.14
+2=sy	home	-0.08	fell	-0.04	laid	-0.01
+2=ta	home	-0.1	fell	-0.16	laid	-0.36	lies	-0.09	whole	-0.61
+2=tai	home	-0.22	fell	0.46	laid	-0.12	lies	-0.05	whole	-0.24
+2=tam	home	-0.06	fell	0.32	laid	0.4	lies	-0.02	whole	0.41
+2=tan	home	0.06	fell	-0.16	laid	-0.14	lies	0.1	whole	-0.7
+2=tang	home	0.13	fell	0.62	laid	-0.27	lies	-0.05	whole	0.2
+2=tap	laid	0.03	lies	-0.01	whole	-0.16
+2=tat	fell	0.66	laid	-0.13	whole	0.22
+2=tau	home	-0.11	laid	-0.01	whole	-0.33
+2=tay	home	0.52	fell	-0.39	laid	-0.47	lies	-0.12	whole	-0.02
+2=ten	home	-0.14	fell	-0.12	laid	0.12	lies	-0.33	whole	0.64
+2=thach	fell	-0.2	laid	-0.19	whole	-0.52
+2=thai	fell	-0.13	whole	-0.21
+2=than	fell	-0.08	whole	-0.18
+2=thang	home	0.41	fell	-0.59	laid	0.54	lies	-0.03	whole	0.48
+2=thanh	fell	-0.1	laid	-0.1	lies	0.08	whole	-0.1
+2=that	fell	-0.27	laid	-0.02	whole	-0.48
+2=thay	home	-0.04	fell	-0.32	laid	0.04	lies	-0.37	whole	0.46
+2=the	home	-0.06	fell	0.36	laid	-0.09	lies	-0.02	whole	-0.9
+2=them	laid	-0.04
+2=theo	home	0.52	fell	-0.62	laid	0.26	lies	-0.05	whole	0.22
+2=thi	home	-0.21	fell	0.11	laid	-0.13	lies	-0.33	whole	0.49
+2=thien	home	-0.18	whole	-0.33
+2=thieu	home	-0.19	fell	-0.05	whole	-0.27
+2=tho	home	-0.13	fell	-0.43	whole	-0.44
+2=thoai	home	0.18	fell	-0.01	whole	-0.18
+2=thoi	home	0.18	laid	-0.03	whole	-0.15
+2=thon	home	-0.01
+2=thong	home	-0.07	laid	0.13	whole	0.07
+2=thu	home	0.01	fell	-0.6	laid	0.52	lies	-0.29	whole	0.07
+2=thuan	home	-0.01	fell	0.18	whole	0.31
+2=thuoc	fell	0.22	whole	0.02
+2=thuong	home	-0.08	fell	0.16	laid	-0.25	lies	0.43	whole	-0.07
+2=thuy	home	0.33	fell	-0.26	laid	-0.05	lies	-0.05	whole	-0.83
+2=tich	home	-0.16	fell	-0.19
+2=tien	fell	-0.25	whole	-0.35
+2=tieng	home	-0.04	fell	-0.08	whole	-0.18
+2=tieu	fell	-0.36	laid	-0.17	lies	-0.02	whole	0.06
+2=tim	home	-0.56	fell	0.08	laid	0.28	lies	-0.11	whole	-0.03
+2=tin	home	-0.04	fell	-0.06	laid	-0.23	lies	-0.13	whole	-0.49
+2=tinh	home	0.22	fell	-0.1	whole	1.01
+2=to	home	0.18	fell	-0.12	laid	0.59	lies	-0.15	whole	0.1
+2=toan	fell	-0.02	laid	0.13	lies	-0.25	whole	-0.1
+2=toi	home	0.13	laid	-0.05	lies	0.28	whole	0.07
+2=tong	fell	-0.01
+2=tra	home	0.01	fell	-0.15	laid	-0.07	whole	-0.03
+2=trach	whole	-0.4
+2=trai	home	-0.2	fell	-0.25	laid	-0.46	lies	-0.2	whole	-0.82
+2=tram	home	0.15	fell	0.01	laid	0.02	whole	-0.05
+2=tran	home	-0.21	fell	-0.66	laid	0.02	lies	-0.19	whole	0.05
+2=trang	home	-0.08	fell	-0.24	laid	-0.19	lies	-0.2	whole	-0.82
+2=trao	home	-0.08	fell	-0.04
+2=tre	home	-0.18	fell	-0.13	laid	0.31
+2=tren	fell	-0.35	laid	0.38	lies	-0.16	whole	0.48
+2=tri	home	-0.31	laid	0.27	lies	-0.07	whole	-0.29
+2=trieu	fell	0.14	laid	-0.14	lies	0.36	whole	0.34
+2=trinh	home	0.33	fell	-0.07	whole	0.18
+2=tro	laid	-0.12	lies	0.35	whole	-0.23
+2=trong	home	-0.37	fell	-0.54	laid	0.15	lies	-0.19	whole	-0.3
+2=truc	home	-0.09	fell	0.01	whole	-0.13
+2=trung	home	-0.02	fell	0.75	laid	-0.23	lies	-0.09	whole	-0.16
+2=truoc	home	0.01	fell	-0.25	laid	-0.13	lies	0.15	whole	0.45
+2=truong	fell	0.15	laid	-0.27	lies	-0.15	whole	0.13
+2=tu	home	-0.29	fell	0.67	lies	-0.13
+2=tuan	home	-0.14	laid	-0.1	whole	0.14
+2=tui	home	-0.3	fell	0.03	laid	-0.17	lies	-0.01	whole	0.05
+2=tum	fell	0.07	whole	0.1
+2=tung	home	-0.07	fell	-0.11	laid	-0.1	lies	-0.3
+2=tuoi	home	-0.25	fell	-0.17	laid	0.13	whole	-0.35
+2=tuong	home	-0.06	whole	-0.1
+2=tuyen	fell	-0.02	whole	-0.27
+2=ut	home	0.03	fell	0.2	whole	0.42
+2=uy	home	-0.12	fell	-0.25	laid	-0.01	whole	-0.06
+2=va	laid	0.16	lies	0.26	whole	0.33
+2=van	home	-0.33	fell	-0.09	laid	0.33	lies	-0.11	whole	0.39
+2=vang	fell	-0.07	whole	-0.03
+2=vao	home	0.24	laid	-0.37	lies	0.24	whole	0.61
+2=ve	home	-0.11	fell	-0.47	laid	0.05	lies	-0.09	whole	0.41
+2=vi	home	-0.13	fell	0.52	laid	-0.34	lies	-0.22	whole	0.65
+2=vien	home	0.39	fell	0.2	whole	0.62
+2=viet	fell	-0.15	laid	-0.17	lies	-0.04	whole	0.06
+2=vinh	home	-0.17	fell	0.36	laid	0.16	lies	-0.2
+2=vo	home	0.37	fell	-0.11	laid	-0.06	whole	0.14
+2=voi	home	0.18	fell	0.24	laid	-0.29	whole	0.31
+2=vong	home	-0.03	fell	-0.06	whole	0.02
+2=vot	fell	0.46	laid	-0.07	whole	0.19
+2=vu	home	0.05	fell	0.14	laid	-0.08	lies	0.04	whole	0.42
+2=vui	fell	-0.37	laid	-0.05	whole	-0.53
+2=vuon	laid	-0.06
+2=xa	home	-0.07	laid	-0.25	lies	-0.02	whole	-0.38
+2=xac	home	-0.14	fell	0.19	laid	-0.24	whole	-0.11
+2=xe	fell	-0.28	laid	-0.05	lies	-0.03	whole	0.17
+2=xem	fell	-0.03
+2=xep	fell	-0.04	laid	0.16	whole	0.21
+2=xin	home	0.02	fell	-0.34	laid	-0.41	lies	-0.16
+2=xom	home	0.03	whole	0.22
+2=xua	fell	0.65	whole	0.16
+2=xuan	home	-0.02	fell	-0.02	laid	0.06
+2=xung	fell	0.51	laid	-0.23	whole	0.27
+2=xuong	home	-0.14	fell	0.06	laid	-0.37	whole	0.29
+2=xuyen	home	0.38	fell	-0.23	whole	-0.16
+2=y	home	-0.31	fell	-0.07	laid	-0.01	lies	-0.05	whole	0.09
+2=yen	home	0.03	fell	-0.17	whole	-0.53
+3=#	home	0.29	fell	-0.49	laid	0.12	lies	-0.28	whole	-0.08
+3=##	home	-0.11	fell	0.29	laid	-0.62	lies	-0.23	whole	0.15
+3=###	home	-0.58	fell	0.14	laid	-0.82	lies	-0.4	whole	0.07
+3=####	home	0.38	fell	-0.11	laid	-0.06	lies	-1.09	whole	0.85
+3=#####	fell	-0.04
+3=######	fell	-0.09
+3=$	home	-0.6	fell	-0.51	laid	-0.17	lies	0.16
+3=a	home	-0.1	fell	-0.35	laid	0.18	whole	-0.61
+3=ai	home	-0.07	fell	0.48	laid	-0.07	lies	-0.16	whole	0.17
+3=am	fell	-0.06	whole	-0.05
+3=an	home	-0.08	fell	0.27	laid	-0.33	lies	-0.04	whole	-0.41
+3=anh	home	-0.05	fell	-0.2	laid	-0.32	lies	0.13	whole	-0.56
+3=ay	home	-0.07	fell	-0.32	laid	0.18	whole	0.74
+3=b	laid	-0.01	lies	0.07	whole	0.13
+3=b40	fell	0.15	laid	-0.14	whole	0.28
+3=b52	fell	0.16	whole	0.48
+3=ba	home	0.09	fell	-0.31	laid	0.22	lies	-0.26	whole	0.39
+3=bac	home	-0.37	fell	0.2	laid	-0.11	whole	-0.11
+3=bach	home	0.1	fell	-0.04	laid	0.22	whole	-0.01
+3=bai	home	-0.05	fell	-0.24	laid	-0.1	lies	0.31	whole	0.01
+3=ban	home	-0.59	fell	0.82	laid	-0.05	lies	-0.26	whole	0.71
+3=bang	fell	-0.37	laid	0.05	lies	-0.02	whole	0.22
+3=bao	home	0.12	fell	0.33	laid	-0.1	lies	0.09	whole	0.77
+3=bat	home	-0.45	fell	-0.08	laid	-0.15	lies	-0.07	whole	-0.42
+3=bay	home	-0.55	fell	0.21	laid	-0.3	whole	-0.52
+3=be	home	-0.05	laid	-0.01
+3=ben	laid	-0.26	lies	-0.05	whole	0.08
+3=bi	home	-0.25	fell	-0.36	laid	-0.15	lies	-0.01	whole	-0.67
+3=bia	home	-0.08	fell	-0.64	laid	-0.72	lies	0.64
+3=biet	home	-0.16	fell	-0.2	laid	0.21	lies	-0.32	whole	-0.12
+3=binh	home	0.11	fell	-0.37	laid	-0.08	lies	-0.01	whole	-0.06
+3=bo	fell	0.32	laid	-0.44	lies	-0.29	whole	0.17
+3=boc	fell	-0.35	laid	0.45	lies	-0.1	whole	0.07
+3=bom	fell	-0.25	whole	0.02
+3=bon	fell	-0.85	laid	0.28	whole	-0.02
+3=bui	home	-0.17	fell	0.51	lies	-0.02	whole	0.09
+3=c	fell	-0.2	laid	-0.02	lies	0.33	whole	0.04
+3=c1	whole	0.03
+3=c20	whole	0.13
+3=c7	fell	-0.12	whole	-0.27
+3=ca	home	0.17	fell	-0.13	whole	0.14
+3=cac	home	0.19	fell	-0.13	laid	-0.25	lies	0.11
+3=cach	home	0.55	whole	0.53
+3=cai	home	-0.13	fell	0.62	laid	0.43	lies	-0.07	whole	-0.47
+3=cam	home	0.09	fell	-0.14	laid	-0.05	lies	-0.08	whole	-0.18
+3=can	home	-0.31	fell	0.4	laid	0.22	whole	0.45
+3=canh	home	-0.08	fell	-0.61	laid	0.07	lies	-0.06	whole	-0.71
+3=cao	home	-0.5	fell	-0.08	laid	0.28	lies	-0.07	whole	-0.06
+3=cap	home	0.1	fell	-0.27	laid	-0.11	lies	0.2
+3=cat	fell	0.52	laid	-0.15
+3=cau	home	0.16	fell	0.33	laid	-0.17	lies	-0.14	whole	0.04
+3=cay	home	-0.25	fell	0.06	lies	-0.09	whole	-0.73
+3=chac	fell	-0.15
+3=chan	home	-0.23	fell	-0.06	whole	-0.1
+3=chau	home	0.05	fell	0.05	laid	0.09	lies	0.51	whole	-0.37
+3=chay	laid	-0.09	lies	0.05	whole	0.07
+3=che	home	-0.08	fell	-0.02
+3=chep	lies	-0.08
+3=chet	home	0.44	fell	0.26	laid	-0.21	lies	-0.05	whole	-0.4
+3=chi	home	-0.21	fell	-0.08	laid	0.17	lies	-0.15	whole	-0.4
+3=chien	home	0.13	laid	-0.05	lies	-0.02	whole	0.12
+3=chieu	laid	0.02	lies	-0.06
+3=chinh	fell	-0.12	laid	0.46	lies	-0.07	whole	0.04
+3=cho	home	-0.27	fell	-0.04	lies	-0.17	whole	-0.32
+3=chon	home	-0.07	fell	-0.1	laid	-0.18	lies	0.23	whole	0.15
+3=chong	fell	-0.21	laid	0.21	whole	0.19
+3=chot	home	-0.14
+3=chu	home	-0.4	fell	-0.14	laid	-0.26	lies	-0.16	whole	-0.78
+3=chua	home	0.11	fell	-0.13	lies	0.27	whole	-0.3
+3=chuan	home	0.16	fell	-0.21	lies	0.07	whole	0.19
+3=chuc	home	0.14	whole	0.47
+3=chung	home	0.24	fell	0.1	laid	0.36	lies	0.12	whole	0.29
+3=chup	home	-0.18	fell	-0.07
+3=chuyen	fell	-0.4	laid	0.01	lies	0.02	whole	-0.2
+3=co	home	-0.13	fell	-0.25	laid	-0.19	lies	0.15	whole	-0.1
+3=coc	laid	0.05	whole	0.13
+3=coi	home	-0.06	fell	0.52	laid	-0.21	lies	0.34	whole	0.5
+3=con	home	0.11	fell	-0.08	laid	0.12	lies	0.32	whole	0.1
+3=cong	home	0.34	fell	0.03	laid	-0.06	lies	-0.1	whole	0.06
+3=cot	fell	0.44	laid	-0.04
+3=cu	home	-0.57	fell	-0.23	laid	-0.39	lies	-0.13	whole	0.16
+3=cua	home	0.26	fell	-0.38	laid	0.11	lies	0.02	whole	0.18
+3=cung	home	-0.04	fell	0.01
+3=cuoi	home	0.3	fell	-0.07	whole	-0.06
+3=cuon	laid	0.02	whole	0.06
+3=cuong	home	-0.32	fell	0.38	whole	-0.47
+3=cuu	lies	-0.11	whole	-0.12
+3=d	fell	0.2	whole	0.05
+3=d5	home	-0.02
+3=d6	fell	-0.04
+3=da	home	-0.24	fell	-0.07	laid	0.6	lies	-0.29	whole	0.14
+3=dac	home	0.01	fell	-0.06	whole	0.21
+3=dai	home	-0.04	fell	0.19	laid	-0.06	lies	-0.13	whole	-0.38
+3=dak	lies	-0.08	whole	-0.01
+3=dam	fell	-0.21	laid	-0.2
+3=dan	home	-0.04	fell	0.23	whole	0.32
+3=dang	home	-0.36	fell	-0.17	laid	-0.27	lies	0.39
+3=danh	fell	0.31	laid	-0.27	lies	0.35	whole	0.03
+3=dao	fell	0.36	whole	0.47
+3=dap	home	0.03	fell	-0.49	laid	0.11	lies	-0.13	whole	0.26
+3=dat	home	0.04	laid	0.24	whole	0.29
+3=dau	home	0.23	laid	-0.14	lies	-0.17
+3=day	home	0.09	laid	-0.01	whole	0.12
+3=dc	fell	0.03	lies	-0.05	whole	-0.04
+3=de	home	0.08	fell	0.16	laid	-0.62	lies	0.14	whole	-0.04
+3=dem	home	0.27	fell	-0.13	laid	-0.17	whole	-0.11
+3=den	fell	-0.2	laid	-0.04
+3=deo	home	0.58	fell	-0.12	whole	0.38
+3=di	home	0.79	fell	-0.05	laid	-0.49	whole	-0.22
+3=dich	home	-0.02	fell	0.28	laid	-0.25	whole	-0.04
+3=diem	fell	-0.03	whole	-0.23
+3=dien	home	-0.09	fell	0.1	laid	-0.24	lies	-0.03	whole	-0.03
+3=dieu	home	0.03	laid	-0.07	whole	-0.11
+3=dinh	home	0.57	fell	-0.27	laid	0.34	lies	-0.13	whole	0.24
+3=do	laid	0.33	lies	-0.09	whole	0.61
+3=doan	home	-0.28	fell	0.22	laid	-0.05	lies	0.31	whole	0.12
+3=doc	lies	-0.15
+3=doi	home	-0.22	fell	0.48	laid	-0.34	lies	-0.32	whole	0.39
+3=don	home	-0.42	fell	0.01	laid	-0.06	lies	-0.44	whole	-0.32
+3=dong	home	-0.2	fell	-0.5	laid	0.18	lies	-0.46	whole	0.03
+3=dt	laid	0.44	whole	0.19
+3=du	home	-0.07	fell	0.28	laid	0.24	whole	-0.15
+3=dua	fell	-0.2	laid	-0.14	lies	-0.04	whole	-0.59
+3=duc	home	-0.04	fell	0.27	laid	-0.11	whole	0.26
+3=dung	fell	0.25	laid	-0.27	lies	0.41	whole	0.42
+3=duoc	home	0.02	fell	0.65	laid	-0.5	lies	-0.23	whole	0.63
+3=duoi	fell	-0.01	whole	0.07
+3=duong	home	-0.36	fell	-0.02	laid	0.59	lies	0.49	whole	-0.19
+3=e	fell	-0.08	laid	-0.27	whole	-0.07
+3=e24	fell	-0.13	laid	0.09	whole	-0.19
+3=em	home	0.14	fell	-0.47	laid	-0.14	lies	-0.31	whole	-0.56
+3=gai	home	0.2	fell	-0.06
+3=gan	laid	-0.38
+3=gap	whole	-0.09
+3=gay	fell	-0.02
+3=ghi	home	-0.21	fell	0.27	laid	-0.06	lies	0.32	whole	0.62
+3=gia	home	-0.14	fell	-0.51	laid	0.77	lies	-0.14	whole	0.1
+3=giai	fell	0.19	laid	-0.02	whole	0.14
+3=giang	home	-0.2	fell	0.38	laid	-0.11	lies	-0.01	whole	-0.09
+3=giao	home	0.08	fell	0.53	whole	0.06
+3=giap	fell	0.25	whole	0.27
+3=giay	home	-0.12	fell	0.4	laid	0.02	lies	-0.06	whole	0.56
+3=gieng	home	0.19	whole	-0.7
+3=gio	home	0.02	fell	0.14	laid	0.01	lies	-0.18	whole	0.06
+3=giu	fell	-0.08	laid	-0.34	whole	-0.45
+3=giua	home	-0.02	laid	-0.04	whole	-0.32
+3=giup	fell	-0.05
+3=go	fell	0.09	whole	0.32
+3=goc	home	-0.3	fell	0.87	laid	-0.22	lies	-0.2	whole	0.04
+3=goi	home	-0.2	fell	0.3	lies	-0.1	whole	0.47
+3=gui	fell	-0.38	laid	0.02	lies	0.03	whole	-0.1
+3=h	fell	-0.19	laid	0.2	lies	-0.03
+3=ha	home	-0.05	fell	-0.68	laid	-0.18	lies	-0.02	whole	-1.83
+3=hai	home	-0.06	fell	0.53	laid	0.04	lies	0.21	whole	-0.06
+3=ham	home	-0.1	fell	0.07	laid	-0.07	lies	-0.08	whole	-0.58
+3=han	home	0.23	fell	-0.17	whole	0.18
+3=hang	home	-0.29	fell	-0.33	laid	0.66	lies	0.33	whole	-0.9
+3=hanh	fell	-0.36	whole	-0.26
+3=hau	fell	0.74	laid	-0.07	whole	0.23
+3=hay	home	0.19	laid	-0.03
+3=he	home	-0.04	fell	-0.13	laid	-0.06	lies	0.18	whole	-0.44
+3=hien	home	-0.02	fell	-0.02	laid	0.37	lies	-0.11	whole	-0.09
+3=hinh	fell	-0.08	laid	0.42	whole	-0.07
+3=ho	home	0.54	fell	0.18	laid	-0.24	lies	-0.01	whole	0.45
+3=hoa	home	-0.28	fell	0.15	laid	-0.2	lies	0.71	whole	0.38
+3=hoan	home	-0.03	fell	-0.47
+3=hoang	home	-0.03	fell	-0.16	whole	-0.25
+3=hoc	home	0.31	fell	-0.06	whole	0.09
+3=hoi	home	-0.17	fell	0.25	laid	0.26	lies	-0.29	whole	-0.23
+3=hom	home	-0.07	fell	-0.52	laid	-0.03	whole	-0.66
+3=hon	fell	0.29	laid	0.09	whole	0.62
+3=hong	fell	0.36	whole	0.2
+3=hop	laid	-0.07	whole	-0.05
+3=hs	home	0.08	fell	-0.19	laid	-0.09	lies	-0.3	whole	-0.25
+3=hua	fell	-0.21	laid	-0.14
+3=hue	fell	0.18	laid	-0.19	lies	0.14
+3=hung	home	-0.01	laid	-0.11	whole	-0.31
+3=huong	home	0.33	fell	-0.05	laid	0.38	whole	0.48
+3=huu	fell	-0.19	laid	-0.04	lies	-0.02	whole	-0.52
+3=huy	home	0.24	fell	-0.06	whole	0.21
+3=huyen	home	-0.08	fell	-0.55	laid	-0.13	lies	-0.15	whole	-0.51
+3=hy	home	0.25	fell	-0.43	laid	-0.28	lies	-0.13	whole	-0.41
+3=k	home	-0.03	fell	-0.33	lies	-0.09
+3=ke	home	-0.06	fell	0.43	laid	-0.24	whole	0.74
+3=keo	fell	-0.19	whole	0.03
+3=keu	home	-0.01	laid	0.34	whole	0.18
+3=khac	home	-0.01	laid	-0.13	lies	-0.08	whole	0.17
+3=khang	home	-0.27	fell	0.1	whole	0.02
+3=khanh	whole	-0.38
+3=khau	fell	-0.05	whole	-0.03
+3=khe	home	-0.06	fell	-0.13	laid	-0.14	whole	-0.67
+3=khi	home	0.38	fell	-0.1	laid	-0.05	lies	0.21	whole	-0.02
+3=khoang	fell	-0.24	whole	0.2
+3=khong	home	-0.5	fell	0.16	laid	-0.36	lies	-0.05	whole	0.72
+3=khu	fell	0.23	laid	0.42	lies	-0.13	whole	0.39
+3=khuc	fell	-0.01	laid	-0.24	whole	0.24
+3=kia	home	0.34	fell	0.14	laid	-0.17	lies	0.15	whole	0.8
+3=kich	home	0.05	fell	-0.17
+3=kiem	fell	-0.25
+3=kieu	fell	0.21	laid	-0.07	whole	0.23
+3=kim	fell	0.08	laid	-0.02	whole	-0.13
+3=kinh	home	-0.34	fell	0.49	laid	-0.13	lies	-0.14	whole	0.08
+3=ko	laid	0.26	lies	0.12	whole	0.14
+3=ky	home	-0.32	lies	-0.36	whole	-0.82
+3=la	home	0.21	fell	0.35	laid	-0.49	lies	-0.31	whole	0.14
+3=lac	home	0.08	laid	0.27	whole	0.16
+3=lai	home	0.33	fell	-0.28	laid	0.01	lies	-0.29	whole	0.15
+3=lam	home	-0.09	fell	0.11	laid	-0.06	lies	-0.08	whole	-0.22
+3=lan	home	-0.03	fell	0.61	laid	-0.04	whole	-0.09
+3=lang	home	-0.47	fell	0.31	laid	-0.17	whole	0.2
+3=lao	home	-0.05	laid	0.15	lies	0.08	whole	-0.92
+3=lap	fell	-0.08	laid	0.15	lies	-0.28	whole	-0.07
+3=lau	fell	-0.03	laid	-0.04
+3=lay	home	0.04	fell	0.23	laid	-0.22	lies	-0.08	whole	0.41
+3=le	home	-0.07	fell	0.1	laid	-0.09	lies	-0.16	whole	0.52
+3=len	home	-0.28	fell	-0.39	laid	0.29	lies	-0.01	whole	0.26
+3=lien	home	-0.24	fell	-0.03	whole	-0.06
+3=liet	home	0.22	fell	-0.08	laid	0.41	lies	0.07	whole	0.57
+3=linh	home	0.2	fell	-0.37	lies	0.42	whole	0.05
+3=lo	fell	-0.45	laid	-0.37	lies	0.01	whole	-0.17
+3=loc	fell	-0.22	laid	0.03	whole	-0.29
+3=loi	home	-0.18	fell	-0.14	laid	-0.18	whole	-0.01
+3=long	home	0.4	fell	-0.07	laid	-0.03	whole	0.17
+3=lop	home	0.26	fell	-0.22	laid	-0.12	lies	0.33	whole	0.32
+3=ls	fell	-0.05	lies	-0.24
+3=lu	home	-0.07	fell	-0.16	laid	0.25	lies	-0.01	whole	0.19
+3=lua	home	-0.06	fell	-0.01	laid	-0.15	lies	-0.04
+3=luc	home	-0.07	fell	0.23	laid	-0.14	whole	0.23
+3=luon	fell	-0.12
+3=luong	fell	-0.07	laid	0.09	lies	-0.01	whole	0.18
+3=luu	whole	0.64
+3=ma	home	-0.01	fell	-0.24	laid	0.44	lies	0.64	whole	0.37
+3=mai	home	-0.19	fell	0.71	laid	-0.18	lies	-0.04	whole	0.45
+3=mang	home	-0.08	fell	0.64	laid	0.24	lies	0.2	whole	0.65
+3=manh	home	0.05	fell	-0.33	laid	-0.22	lies	-0.06	whole	0.37
+3=mat	home	0.3	fell	-0.45	whole	-0.02
+3=mau	home	-0.41	laid	-0.11
+3=may	home	-0.58	fell	0.46	laid	0.24	lies	-0.27	whole	0.32
+3=me	home	0.13	fell	0.26	laid	0.04	lies	-0.01	whole	-0.25
+3=min	home	0.21
+3=minh	home	-0.05	fell	0.1	laid	0.23	lies	-0.3	whole	-0.37
+3=mit	fell	-0.02	laid	0.31	whole	0.25
+3=mo	fell	-0.57	laid	0.29	lies	-0.47	whole	-0.19
+3=moi	fell	-0.28	laid	0.14	lies	-0.1	whole	0.18
+3=mon	fell	-0.03	whole	-0.14
+3=mong	fell	0.26	laid	-0.08	whole	0.12
+3=mot	home	0.35	fell	0.15	laid	0.01	lies	0.25	whole	0.03
+3=mu	home	-0.09	fell	-0.19	laid	-0.28	whole	-0.25
+3=mua	fell	0.19	laid	-0.01	lies	-0.04	whole	0.51
+3=mui	home	-0.21	fell	-0.02	lies	0.1	whole	0.05
+3=mung	fell	-0.11
+3=muoi	home	0.11	lies	-0.03	whole	-0.15
+3=muon	home	-0.23	fell	0.65	laid	-0.03	lies	-0.09	whole	-0.49
+3=my	laid	-0.06
+3=nam	home	0.06	fell	-0.57	laid	0.15	lies	0.68	whole	-0.17
+3=nang	home	-0.07	whole	0.08
+3=nao	fell	0.07	laid	-0.04	lies	-0.09	whole	0.51
+3=nay	home	0.37	fell	-0.02	laid	0.16	lies	-0.09	whole	0.2
+3=nga	fell	-0.29
+3=ngay	home	0.28	fell	-0.15	laid	0.19	lies	0.12	whole	0.35
+3=nghe	home	0.12	fell	0.39	laid	-0.16	whole	-0.24
+3=nghi	home	-0.1	fell	-0.05	lies	-0.06
+3=nghia	home	-0.24	fell	0.59	laid	-0.69	lies	-0.11	whole	-0.3
+3=nghiem	fell	-0.04
+3=ngo	home	0.15	fell	-0.12	laid	-0.02	lies	-0.05	whole	0.28
+3=ngoai	home	-0.05	fell	-0.18	whole	0.03
+3=ngoc	home	0.04	fell	-0.12	whole	0.06
+3=ngoi	laid	0.4	lies	0.59	whole	0.52
+3=ngu	home	0.51	fell	-0.27	laid	-0.19	lies	-0.04	whole	0.15
+3=nguoi	home	0.07	fell	0.51	laid	0.05	lies	0.29	whole	0.11
+3=nguyen	home	-0.45	laid	0.29	lies	-0.32	whole	-0.27
+3=nha	home	-0.08	fell	-0.45	laid	0.29	lies	-0.18	whole	0.2
+3=nhan	fell	-0.43	laid	-0.09	lies	-0.2
+3=nhap	home	0.08	fell	-0.1	whole	0.18
+3=nhat	fell	0.18	laid	0.15	whole	0.31
+3=nhau	fell	-0.01
+3=nhe	laid	-0.14	whole	0.04
+3=nho	home	-0.04	laid	0.1	lies	0.37	whole	0.31
+3=nhom	home	-0.11	fell	-0.27	laid	-0.01
+3=nhu	fell	0.13	laid	0.04	whole	-0.04
+3=nhung	whole	-0.12
+3=ni	fell	-0.03	laid	0.19	whole	0.05
+3=niem	home	-0.06	fell	-0.02
+3=ninh	fell	-0.29	laid	-0.16	whole	-1.05
+3=nn	home	0.02
+3=no	home	0.02	fell	0.52	laid	-0.27	lies	-0.06	whole	0.33
+3=noi	home	0.39	fell	-0.28	laid	-0.23	lies	-0.14	whole	0.2
+3=nong	home	-0.06	fell	-0.01
+3=nop	home	-0.22	fell	-0.11	laid	0.06
+3=ntls	home	-0.11	fell	0.25	laid	0.22	lies	0.31	whole	0.47
+3=nua	fell	0.29	laid	-0.06	whole	-0.04
+3=nuoc	home	-0.19	fell	-0.51	laid	0.54	lies	-0.12	whole	0.11
+3=nuoi	home	-0.07	fell	0.07	whole	0.08
+3=o	home	0.26	fell	-0.15	laid	0.09	lies	-0.38	whole	-0.6
+3=ong	home	0.08	fell	0.14	laid	-0.04	lies	-0.25	whole	0.24
+3=pha	whole	0.38
+3=phai	home	-0.03	fell	0.27
+3=pham	fell	-0.55	laid	0.43	whole	0.38
+3=phan	home	-0.01	fell	-0.11	laid	-0.22	lies	-0.07	whole	-0.45
+3=phao	home	0.12
+3=phat	laid	-0.18
+3=phe	fell	0.09
+3=phi	whole	0.09
+3=phia	whole	-0.12
+3=pho	home	-0.15	fell	-0.12	lies	-0.03	whole	-0.04
+3=phong	fell	-0.02	lies	-0.04	whole	-0.09
+3=phu	home	-0.02	fell	-0.19	laid	-0.06	lies	-0.11	whole	-0.6
+3=phuc	home	-0.23	fell	0.14	whole	-0.04
+3=phung	fell	0.04	laid	-0.02	lies	0.02	whole	-0.11
+3=phuoc	home	0.35	fell	0.11	laid	-0.13	whole	0.23
+3=phuong	home	0.34	fell	0.19	laid	-0.11	whole	0.18
+3=qua	home	0.02	fell	-0.37	laid	-0.03	whole	-0.2
+3=quan	home	0.49	fell	-0.74	laid	0.22	lies	-0.1	whole	0.45
+3=quang	fell	-0.33	lies	0.28	whole	-0.74
+3=quay	fell	-0.18	laid	0.75	whole	0.24
+3=que	home	-0.09	fell	-0.12	laid	0.29	lies	-0.07	whole	0.05
+3=quoc	fell	-0.01	laid	0.07	lies	-0.02	whole	0.15
+3=quy	fell	-0.01	laid	-0.02	lies	-0.09	whole	-0.29
+3=ra	home	0.37	fell	-0.99	laid	0.13	lies	-0.13	whole	0.48
+3=rang	home	-0.08	laid	-0.02	lies	-0.03	whole	-0.37
+3=rau	fell	-0.02	laid	0.16	whole	0.01
+3=re	fell	-0.16	laid	-0.05	lies	0.09
+3=ret	whole	0.28
+3=ro	fell	0.44	laid	-0.29	whole	-0.29
+3=roi	home	-0.04	laid	-0.25	lies	-0.15
+3=ruot	whole	-0.27
+3=sa	fell	-0.06
+3=sach	home	-0.02	fell	-0.12	laid	-0.27	lies	0.04	whole	-0.17
+3=sam	fell	0.31	laid	0.25	whole	0.29
+3=san	home	-0.14	fell	0.02	laid	-0.01	whole	-0.26
+3=sang	home	0.27	fell	-0.37	laid	-0.28	lies	-0.05	whole	0.48
+3=sao	fell	-0.06	laid	-0.01	whole	-0.05
+3=sap	home	-0.09	fell	-0.01	laid	0.41
+3=sat	home	-0.22	fell	0.27	laid	-0.37	whole	0.23
+3=sau	home	-0.04	fell	-0.18	laid	0.25	lies	-0.11	whole	0.62
+3=si	home	0.4	fell	0.09	laid	-0.02	whole	0.24
+3=sinh	home	0.42	fell	-0.41	lies	-0.38	whole	0.11
+3=so	home	0.07	fell	0.04	laid	-0.1	lies	0.1	whole	-0.26
+3=soc	fell	0.55	whole	-0.14
+3=son	home	0.04	fell	-0.39	laid	-0.2	lies	-0.04	whole	-0.6
+3=song	home	-0.06	fell	-0.03	laid	0.5	lies	-0.05	whole	-0.2
+3=sot	fell	0.07	laid	-0.1	whole	0.54
+3=su	home	-0.24	fell	-0.33	laid	-0.11	whole	-0.14
+3=sung	fell	0.27	whole	0.09
+3=suoi	home	-0.03	fell	-0.17	whole	-0.5
+3=sy	home	-0.33	fell	-0.05
+3=ta	home	-0.31	fell	0.44	laid	-0.27	lies	-0.09	whole	-0.35
+3=tai	home	0.05	fell	-0.46	laid	0.42	lies	-0.33	whole	0.58
+3=tam	home	-0.06	fell	-0.21	laid	-0.23	lies	-0.18	whole	-0.82
+3=tan	home	-0.39	fell	-0.07	laid	-0.21	whole	0.18
+3=tang	home	-0.39	fell	1.1	laid	-0.39	lies	-0.18	whole	0.57
+3=tap	home	0.15	fell	0.06	laid	-0.08	lies	-0.07	whole	0.43
+3=tat	home	-0.04
+3=tau	whole	-0.35
+3=tay	home	0.23	fell	0.16	laid	-0.17
+3=ten	home	0.09	fell	-0.12	laid	0.27	lies	-0.06	whole	0.18
+3=tet	whole	0.04
+3=thai	home	-0.11	fell	-0.3	laid	-0.09	lies	-0.07	whole	-1.11
+3=tham	whole	-0.62
+3=than	fell	0.26	whole	-0.08
+3=thang	home	0.24	fell	0.41	laid	-0.77	lies	0.03	whole	0.04
+3=thanh	home	-0.25	fell	-0.27	laid	-0.48	lies	-0.08	whole	-0.1
+3=thap	whole	0.16
+3=that	fell	-0.03	laid	-0.03
+3=thay	home	-0.01	fell	0.22	lies	-0.01	whole	0.44
+3=them	home	-0.04	fell	-0.02	lies	-0.02
+3=theo	home	-0.12	fell	-0.22	laid	-0.07	lies	-0.1	whole	-0.59
+3=thi	home	0.12	laid	0.81	lies	0.54	whole	0.42
+3=thien	whole	-0.32
+3=thieu	fell	0.32	laid	0.42	whole	0.38
+3=tho	home	0.32	fell	0.53	laid	-0.11	whole	0.57
+3=thoat	home	0.15	fell	-0.42	laid	-0.06	whole	-0.62
+3=thoi	home	-0.1	laid	-0.33	lies	0.39	whole	-0.33
+3=thon	home	0.33	fell	-0.04	laid	-0.01	lies	-0.03	whole	0.32
+3=thong	home	0.22	fell	-0.28	whole	0.19
+3=thot	lies	-0.09	whole	-0.5
+3=thu	home	-0.11	fell	-0.05	laid	-0.31	lies	-0.14	whole	-0.49
+3=thuan	home	-0.05	fell	-0.43	laid	0.15	whole	-0.31
+3=thuoc	home	-0.18	fell	0.04	laid	0.07	whole	0.46
+3=thuong	home	0.21	fell	-0.25	laid	0.31	whole	0.18
+3=thuy	home	-0.04	fell	0.05	whole	0.07
+3=tich	home	0.23	whole	-0.02
+3=tien	home	-0.33	laid	-0.21	lies	-0.16	whole	-0.22
+3=tiep	laid	0.29	whole	0.34
+3=tieu	home	0.24	fell	-0.13	laid	-0.02	lies	0.41	whole	0.52
+3=tim	home	0.06	fell	-0.41	laid	-0.22	lies	-0.19
+3=tin	home	-0.11	laid	0.4	lies	-0.11	whole	0.04
+3=tinh	home	0.06	fell	-0.14	laid	0.01	whole	0.24
+3=tnxp	home	0.11	fell	-0.06	whole	0.07
+3=to	fell	0.38	laid	0.02	lies	-0.16	whole	-0.08
+3=toa	home	-0.1	fell	0.05	whole	0.09
+3=toan	laid	0.38	whole	0.23
+3=toi	home	-0.05	fell	-0.71	laid	-0.17	lies	0.26
+3=tong	laid	0.47	whole	0.42
+3=tra	home	-0.16	fell	0.1	laid	-0.05	lies	-0.1	whole	-0.03
+3=trac	fell	-0.04	whole	-0.16
+3=trai	laid	0.38	lies	0.23	whole	0.1
+3=tram	home	-0.09	fell	0.07	laid	-0.13	lies	-0.02	whole	-0.21
+3=tran	home	-0.19	laid	0.11	lies	0.08	whole	-0.24
+3=trang	home	-0.01	fell	0.2	laid	-0.31	lies	0.18	whole	0.62
+3=trao	home	-0.03	lies	-0.02
+3=tre	home	-0.04	fell	-0.24	laid	-0.14	whole	-0.18
+3=tren	home	-0.02	fell	0.09	laid	0.52	lies	-0.26	whole	-0.26
+3=tri	home	-0.08	fell	-0.12	whole	-0.1
+3=trieu	home	-0.03	fell	-0.45	laid	-0.02	whole	-0.31
+3=trinh	fell	-0.39	laid	-0.05
+3=troi	fell	-0.17	whole	0.01
+3=trong	home	-0.01	fell	-0.2	laid	0.24	lies	0.23
+3=tru	laid	-0.07
+3=truc	fell	-0.23	laid	-0.24	whole	-0.36
+3=trung	home	-0.08	fell	0.31	laid	-0.48	lies	-0.2	whole	0.54
+3=truoc	home	-0.16	fell	-0.37	laid	-0.26	whole	0.21
+3=truong	home	-0.62	laid	-0.14	lies	-0.17	whole	-0.88
+3=tu	home	0.18	fell	-0.3	laid	-0.54	lies	0.08	whole	0.52
+3=tuan	home	0.09	fell	-0.35	laid	-0.07	whole	-0.42
+3=tuc	home	0.14	fell	-0.02	whole	0.21
+3=tui	home	-0.38	fell	0.06	laid	-0.67	lies	-0.05	whole	0.02
+3=tuoi	home	0.2	fell	-0.14	whole	0.18
+3=tuong	home	-0.02	fell	0.2	whole	-0.15
+3=tuyen	fell	-0.06
+3=ut	home	0.29	fell	0.07	lies	-0.1	whole	0.2
+3=uy	home	-0.08	fell	0.03	whole	-0.09
+3=va	home	0.19	fell	-0.1	lies	-0.05	whole	-0.12
+3=vach	fell	-0.2
+3=vam	laid	-0.09	whole	-0.32
+3=van	home	-0.61	fell	-0.1	laid	-0.17	lies	-0.48
+3=vang	fell	-0.06	whole	-0.11
+3=vao	home	-0.21	fell	-0.72	laid	-0.01	lies	0.02	whole	0.07
+3=ve	home	-0.29	fell	-0.75	laid	0.5	lies	-0.58	whole	0.21
+3=vi	fell	0.01	laid	-0.17	lies	-0.06	whole	-0.47
+3=vien	home	0.04	fell	-0.13	lies	-0.09
+3=viet	home	-0.11	fell	-0.6	laid	-0.38	whole	-0.07
+3=vinh	home	0.05	fell	0.2	laid	-0.08	whole	0.31
+3=vo	home	-0.15	fell	0.19	laid	-0.22	lies	-0.05	whole	-0.09
+3=voi	home	-0.01	fell	0.21	laid	-0.48	lies	-0.12	whole	0.13
+3=vu	home	-0.05	fell	-0.39	laid	-0.06	lies	0.18	whole	0.13
+3=vuon	fell	0.62	laid	-0.06	whole	0.09
+3=xa	home	-1.05	fell	-0.42	laid	0.2	lies	-0.1	whole	0.31
+3=xac	fell	0.41	laid	-0.06	lies	-0.08	whole	-0.14
+3=xang	home	-0.12	laid	0.14	whole	0.18
+3=xe	home	0.04	fell	0.24	laid	-0.37	lies	0.33	whole	0.04
+3=xem	laid	-0.2	lies	0.17	whole	-0.03
+3=xin	home	-0.01	fell	-0.06	lies	0.24	whole	-0.39
+3=xom	fell	-0.11	laid	-0.02
+3=xong	laid	0.41	whole	0.41
+3=xuan	home	-0.18	fell	-0.18	laid	-0.08	lies	0.1	whole	-0.44
+3=xung	home	0.1	fell	-0.01	whole	0.1
+3=xuong	fell	-0.65	laid	-0.4	lies	-0.02	whole	0.25
+3=xuyen	fell	-0.23
+3=y	home	0.19	fell	0.08	laid	-0.13	lies	-0.07	whole	0.33
+3=yen	home	0.07	laid	0.49	lies	-0.03	whole	0.16
-1=#	home	-0.52	fell	-0.36	laid	-0.18	lies	-0.55	whole	-0.74
-1=# & bo	fell	-0.25	laid	-0.17
-1=# & doan	whole	-0.42
-1=# & duong	fell	0.41	lies	-0.01	whole	0.18
-1=# & e	home	-0.02	fell	0.11	laid	0.34	whole	0.04
-1=# & go	laid	0.27	whole	0.34
-1=# & ho	home	-0.02	whole	0.15
-1=# & khu	lies	-0.04
-1=# & lo	fell	-0.03	lies	-0.03	whole	-0.21
-1=# & mo	whole	-0.12
-1=# & nam	home	-0.02	whole	-0.23
-1=# & phuong	home	-0.04	fell	0.3	laid	-0.03	lies	-0.03	whole	-0.24
-1=# & quan	fell	-0.09	whole	0.04
-1=# & sau	laid	-0.01
-1=# & tet	fell	-0.24	whole	0.1
-1=# & trung	fell	-0.07	laid	-0.08	whole	-0.25
-1=# & xa	home	-0.18	fell	0.08	lies	-0.02
-1=##	home	-0.14	fell	0.31	laid	0.09	lies	-1.01	whole	0.53
-1=## & ban	home	-0.03
-1=## & dai	home	0.29	whole	0.17
-1=## & doan	fell	-0.01
-1=## & doi	fell	-0.11	laid	0.58	whole	0.14
-1=## & duong	fell	-0.2	laid	-0.07	lies	-0.02	whole	0.02
-1=## & khu	fell	-0.02	laid	-0.08	lies	-0.15
-1=## & lo	laid	-0.08	lies	-0.12
-1=## & n	fell	-0.04
-1=## & ngay	fell	0.04
-1=## & nong	fell	0.1	whole	0.1
-1=## & ntls	lies	-0.09	whole	-0.5
-1=## & tren	home	-0.02	fell	0.19	laid	-0.07	whole	0.16
-1=## & trung	fell	-0.06	laid	-0.02
-1=## & x	fell	-0.05
-1=## & y	home	-0.09
-1=###	home	-0.58	fell	-0.3	lies	0.09	whole	-0.4
-1=### & ben	fell	-0.17	whole	-0.23
-1=### & mat	whole	-0.15
-1=### & su	laid	-0.01	whole	-0.15
-1=### & tinh	home	-0.06	fell	-0.15
-1=### & vi	lies	0.3	whole	-0.01
-1=### & xa	fell	-0.04	whole	-0.14
-1=####	home	0.06	fell	0.83	laid	-0.53	lies	-0.23	whole	0.77
-1=#### & ban	home	-0.01	fell	-0.17
-1=#### & ben	fell	0.13	laid	-0.1	whole	-0.05
-1=#### & binh	home	0.14	whole	0.16
-1=#### & bo	fell	-0.25
-1=#### & canh	home	-0.07	fell	-0.25	laid	0.65	whole	0.67
-1=#### & cap	home	-0.12	fell	-0.01
-1=#### & cho	fell	0.2	whole	0.09
-1=#### & d4	fell	-0.27	whole	-0.17
-1=#### & dai	home	-0.05	fell	-0.03
-1=#### & di	home	-0.05	fell	-0.05
-1=#### & doan	fell	-0.06
-1=#### & doi	fell	0.22	laid	-0.08
-1=#### & don	whole	0.11
-1=#### & dong	home	-0.29	fell	0.45	whole	0.07
-1=#### & gan	whole	0.29
-1=#### & hoang	fell	-0.17	whole	-0.22
-1=#### & huyen	home	-0.07	whole	-0.4
-1=#### & mat	fell	-0.49
-1=#### & mo	fell	-0.29	lies	0.42	whole	0.13
-1=#### & ngay	fell	0.32	laid	-0.09	lies	-0.03	whole	0.08
-1=#### & ngoai	fell	0.06
-1=#### & nguyen	home	-0.18
-1=#### & quan	fell	-0.59	laid	-0.08	whole	-0.31
-1=#### & que	home	0.2	whole	0.07
-1=#### & thai	home	-0.02	whole	0.11
-1=#### & thanh	home	0.14	fell	0.17	whole	0.3
-1=#### & tinh	fell	0.13	lies	0.19	whole	0.06
-1=#### & tnxp	home	-0.17	fell	-0.28
-1=#### & to	fell	-0.04
-1=#### & tren	fell	0.67	laid	-0.39	lies	-0.04	whole	0.32
-1=#### & trong	fell	0.31	laid	-0.01	whole	-0.33
-1=#### & truong	fell	-0.24
-1=#### & xa	home	0.07	fell	0.29	laid	-0.05
-1=#### & yen	home	0.14	fell	-0.2	whole	-0.22
-1=^	home	-0.29	fell	-0.24	laid	0.43	lies	0.38	whole	-0.24
-1=^ & ban	fell	-0.03
-1=^ & bao	lies	-0.01
-1=^ & canh	laid	-0.05	lies	0.21	whole	0.15
-1=^ & cho	laid	0.11	lies	0.29	whole	0.37
-1=^ & con	laid	-0.04
-1=^ & kinh	lies	-0.08
-1=^ & me	fell	-0.04	laid	-0.16	whole	-0.35
-1=^ & mo	whole	-0.06
-1=^ & nghia	laid	0.67	lies	-0.06	whole	-0.21
-1=^ & ntls	home	-0.03	fell	-0.08	laid	0.11	lies	0.55	whole	0.22
-1=^ & sau	laid	0.47	lies	-0.19
-1=^ & thong	lies	-0.09
-1=^ & tim	lies	-0.08
-1=^ & to	lies	-0.03
-1=^ & tren	fell	-0.04
-1=^ & trich	laid	-0.12	lies	0.32	whole	-0.37
-1=^ & trong	fell	-0.06	laid	-0.26	lies	0.39	whole	0.21
-1=a	fell	-0.07	laid	-0.09	lies	-0.05
-1=a & lo	laid	-0.01	lies	-0.02
-1=ai	fell	0.25	laid	-0.01	lies	-0.06	whole	-0.14
-1=an	home	-0.59	fell	-0.18	laid	-0.07	lies	-0.06	whole	-0.48
-1=anh	home	-0.04	fell	-0.16	laid	0.2	lies	-0.06
-1=anh & duoi	laid	0.11	whole	0.11
-1=anh & ha	whole	-0.2
-1=anh & trong	laid	0.08	whole	0.05
-1=ap	whole	-0.06
-1=ay	fell	-0.09	laid	0.54	whole	0.37
-1=ay & duoi	laid	0.46	whole	0.26
-1=b	fell	-0.01	laid	-0.02	lies	-0.1
-1=b1	whole	-0.15
-1=b52	fell	0.06	laid	-0.06	lies	-0.05	whole	0.03
-1=ba	laid	-0.24	lies	-0.04	whole	-0.19
-1=ba & con	fell	-0.04	laid	-0.07
-1=ba & trong	laid	-0.01
-1=bac	home	-0.22	fell	-0.28	laid	0.03	lies	-0.19	whole	-0.36
-1=bac & ha	home	-0.1
-1=bac & ho	laid	-0.24
-1=bac & song	fell	0.1	laid	-0.12	whole	-0.29
-1=bac & trong	laid	0.24	whole	0.02
-1=bac & trung	home	-0.03	laid	-0.02
-1=bai	lies	0.26	whole	0.33
-1=ban	home	0.26	fell	0.88	laid	-0.64	lies	-0.11	whole	0.48
-1=ban & goc	laid	-0.17
-1=ban & ngay	fell	-0.08	laid	-0.07
-1=bang	fell	-0.24	laid	0.28	lies	0.21	whole	-0.03
-1=bang & lang	whole	-0.41
-1=bang & to	fell	-0.03
-1=bao	home	-0.25	fell	-0.37	laid	0.17	lies	-0.13	whole	-0.47
-1=bat	home	-0.01	fell	0.29	whole	0.27
-1=bay	whole	-0.07
-1=be	fell	0.09
-1=ben	fell	-0.14	lies	-0.02	whole	-0.07
-1=bi	fell	0.06	laid	-0.15	lies	-0.02	whole	0.23
-1=bi & dong	fell	-0.13	laid	-0.04
-1=bi & tay	fell	0.34	whole	0.39
-1=bia	fell	0.21	laid	-0.1	lies	0.18	whole	-0.13
-1=bien	home	-0.2	fell	0.39	laid	-0.03	lies	0.15	whole	0.51
-1=bien & ban	fell	0.2	lies	-0.02	whole	0.14
-1=biet	fell	-0.3	laid	-0.08	lies	-0.12
-1=biet & dong	fell	-0.23
-1=binh	fell	-0.46	laid	-0.1	lies	-0.13	whole	-0.11
-1=binh & quan	fell	-0.03
-1=binh & tram	fell	-0.23	whole	0.29
-1=bo	home	-0.03	fell	-0.18	lies	-0.09	whole	0.06
-1=boi	home	-0.2	fell	0.08	whole	0.09
-1=bom	home	-0.31	fell	0.41	laid	0.34	lies	-0.01	whole	0.03
-1=bom & b52	fell	-0.02	whole	-0.27
-1=bom & bi	fell	0.07
-1=bom & canh	fell	-0.15	laid	0.13	whole	0.21
-1=bom & no	fell	-0.11
-1=bom & vui	fell	0.03	laid	-0.21	whole	0.31
-1=bon	laid	-0.02	whole	-0.02
-1=bong	home	-0.07	fell	0.33	whole	0.2
-1=bua	fell	-0.06	laid	-0.02
-1=bung	home	0.12	fell	-0.07	whole	-0.12
-1=c	home	-0.14	fell	0.1	laid	-0.04	whole	0.02
-1=c1	home	-0.03
-1=c2	home	-0.09
-1=c3	home	-0.07
-1=ca	fell	-0.12	laid	-0.06	lies	-0.09	whole	0.11
-1=ca & xa	home	0.16	fell	-0.03	whole	0.11
-1=cai	home	-0.05	fell	0.21	laid	0.36	lies	-0.05	whole	-0.21
-1=cai & gieng	fell	-0.01	whole	-0.48
-1=cam	home	0.05	fell	-0.03	laid	0.12	whole	0.38
-1=can	home	0.14	fell	-0.19	laid	0.18	lies	0.21	whole	0.2
-1=canh	home	-0.01	laid	-0.08	whole	0.18
-1=cao	home	-0.32	fell	-0.06	lies	-0.02	whole	-0.16
-1=cap	fell	-0.09	laid	-0.06	lies	-0.06
-1=cap & tren	fell	-0.07
-1=cat	home	-0.17	fell	0.48	laid	-0.06	lies	-0.06	whole	-0.34
-1=cat & sau	fell	0.22	laid	0.05	whole	-0.03
-1=cat & thon	fell	-0.09	laid	0.02	whole	-0.08
-1=cau	fell	-0.26	laid	-0.07	lies	0.31	whole	0.47
-1=cay	fell	-0.08	laid	0.05
-1=cay & ben	fell	-0.07	whole	-0.05
-1=cha	home	-0.01	laid	-0.02
-1=chan	home	-0.06	fell	0.37	laid	-0.14	whole	0.24
-1=chanh	home	-0.05	whole	-0.51
-1=chau	home	-0.04	fell	-0.12	lies	-0.01	whole	-0.75
-1=chau & nghe	whole	-0.34
-1=chay	fell	-0.12	laid	0.13
-1=che	fell	-0.11	laid	0.01	lies	-0.03	whole	-0.05
-1=chep	home	-0.03
-1=chet	fell	-0.25	laid	-0.16	whole	0.22
-1=chet & #	fell	-0.3	whole	-0.22
-1=chet & cua	fell	-0.07
-1=chet & tran	fell	0.07	whole	0.11
-1=chet & trong	fell	0.13	whole	-0.26
-1=chi	home	0.01	fell	0.09	laid	-0.31	lies	-0.05	whole	0.44
-1=chien	home	-0.05	fell	0.29	whole	0.23
-1=chien & truong	fell	0.26
-1=chim	fell	0.03	laid	-0.16
-1=cho	home	-0.25	fell	-0.55	laid	-0.43	lies	-0.02
-1=chon	home	-0.02	fell	-0.36	laid	0.11	lies	-0.3	whole	-0.06
-1=chon & #	laid	-0.08	whole	0.12
-1=chon & ban	whole	0.02
-1=chon & ben	laid	0.26	whole	-0.1
-1=chon & bo	laid	0.08	whole	0.12
-1=chon & canh	fell	-0.03	laid	0.04	lies	-0.01	whole	0.23
-1=chon & chung	laid	-0.2	whole	-0.41
-1=chon & duoi	laid	0.17	whole	0.15
-1=chon & no	laid	0.09	whole	0.06
-1=chon & sat	whole	-0.12
-1=chon & sau	laid	0.34	whole	0.07
-1=chon & tren	fell	-0.04	laid	0.4	whole	-0.04
-1=chon & trong	laid	0.47	whole	0.27
-1=chong	fell	-0.11	laid	-0.08	lies	-0.03	whole	-0.61
-1=chong & phap	fell	-0.03	whole	-0.26
-1=chot	fell	0.31	laid	-0.02	whole	-0.01
-1=chu	home	0.01	fell	-0.24	laid	-0.31	lies	-0.13	whole	0.16
-1=chu & a	fell	0.36
-1=chu & h	whole	-0.02
-1=chu & t	home	-0.03	fell	-0.06
-1=chua	home	0.05	fell	-0.07	laid	0.18	whole	0.25
-1=chuc	lies	-0.02
-1=chung	home	-0.29	fell	-0.03	laid	-0.12	whole	-0.19
-1=chuong	home	0.02	fell	-0.02	whole	0.27
-1=chuyen	home	-0.09
-1=co	home	-0.22	fell	-0.09	laid	-0.41	lies	0.43	whole	0.65
-1=co & cach	laid	-0.03
-1=co & trong	fell	-0.03	laid	-0.02
-1=coc	fell	-0.02
-1=coi	home	-0.23	fell	-0.12	laid	0.2	lies	0.33	whole	-0.27
-1=coi & nghia	laid	-0.06	lies	0.17
-1=coi & ntls	laid	0.38	lies	0.18	whole	0.05
-1=con	home	-0.28	fell	0.09	laid	-0.16	lies	-0.1	whole	-0.03
-1=con & ben	laid	-0.03
-1=cong	home	-0.11	fell	0.12	laid	-0.27	lies	0.24	whole	0.15
-1=cong & kenh	fell	0.09	whole	0.09
-1=cot	fell	-0.08	laid	-0.02	whole	-0.52
-1=cu	home	0.12	fell	0.68	laid	-0.23	lies	-0.13	whole	0.04
-1=cu & trong	laid	-0.07	whole	-0.28
-1=cua	home	0.23	fell	0.2	laid	0.16	lies	-0.1	whole	0.05
-1=cua & don	fell	-0.06
-1=cua & huyen	home	-0.05
-1=cua & phia	laid	-0.23
-1=cua & trung	whole	-0.12
-1=cua & xa	home	0.42	fell	-0.12	whole	-0.07
-1=cuc	home	-0.23	fell	-0.06	laid	-0.01	whole	-0.13
-1=cung	home	0.21	fell	-0.47	laid	-0.06	whole	0.39
-1=cung & thon	home	0.35	whole	0.49
-1=cung & xa	home	-0.06
-1=cuoi	home	-0.03	fell	0.16	lies	0.21	whole	0.01
-1=cuong	whole	0.2
-1=d	home	-0.06	fell	-0.08	laid	-0.01	whole	-0.19
-1=d4	fell	-0.07	whole	-0.02
-1=d5	fell	-0.08
-1=da	fell	-0.03	laid	0.48	lies	-0.13	whole	0.33
-1=da & gan	laid	-0.25	whole	0.07
-1=da & ngoai	laid	-0.02
-1=da & sau	laid	-0.38	whole	-0.26
-1=dai	fell	-0.32	laid	-0.14	whole	-0.4
-1=dai & doi	fell	-0.31	laid	-0.13	whole	-0.36
-1=dam	home	0.11	fell	-0.13	lies	-0.02	whole	-0.18
-1=dan	home	0.09	fell	0.31	laid	0.19	whole	0.18
-1=dan & ban	home	-0.19	fell	0.45	whole	0.13
-1=dan & cong	home	-0.55	fell	-0.18	whole	-0.33
-1=dan & lang	home	-0.22	laid	-0.14
-1=dan & quan	home	-0.09	fell	0.34
-1=dan & toc	home	-0.21	fell	-0.19	laid	-0.08	lies	-0.05	whole	-0.18
-1=dang	fell	-0.23	laid	-0.06	whole	-0.02
-1=danh	home	-0.28	fell	-0.18	laid	-0.15	lies	-0.14	whole	0.02
-1=danh & bot	fell	-0.04
-1=danh & chi	fell	-0.06	whole	0.2
-1=danh & dong	fell	0.19	whole	0.18
-1=danh & may	fell	-0.05
-1=danh & sau	home	-0.04
-1=dao	home	-0.12	fell	-0.4	laid	-0.05
-1=dat	home	0.04	fell	-0.28	laid	0.29	lies	0.12
-1=dat & duoi	fell	-0.12	laid	0.24	whole	0.09
-1=dau	home	-0.44	fell	-0.16	laid	0.27	lies	-0.3	whole	-0.18
-1=dau & ban	fell	-0.02	laid	0.07	whole	-0.28
-1=dau & ben	laid	-0.11	whole	-0.28
-1=dau & cau	fell	-0.36	laid	0.14	whole	0.02
-1=dau & mo	laid	-0.13
-1=dau & nam	laid	0.09	whole	0.21
-1=dau & quay	fell	-0.13	laid	-0.52
-1=dau & trong	laid	-0.21	whole	0.02
-1=day	home	-0.1	fell	-0.18	laid	0.11	lies	-0.05	whole	0.12
-1=de	home	-0.24	fell	0.19	laid	0.09	whole	-0.07
-1=de & trong	fell	-0.05	laid	0.03	whole	0.01
-1=dem	fell	-0.01	laid	-0.17
-1=di	fell	0.12	laid	-0.29	lies	0.27	whole	-0.64
-1=di & b	fell	-0.03
-1=di & ray	laid	-0.02	lies	-0.11	whole	-0.45
-1=dia	home	-0.07	fell	0.45	laid	0.42	lies	-0.04	whole	0.04
-1=dich	fell	0.4	laid	-0.06	whole	0.2
-1=diem	fell	0.38	laid	-0.24	whole	0.1
-1=dien	home	0.17	fell	-0.21	lies	-0.01	whole	-0.48
-1=dinh	home	-0.36	fell	0.19	laid	-0.06	lies	-0.08	whole	-0.08
-1=do	home	-0.17	fell	-0.44	laid	-0.19	lies	-0.1	whole	-0.22
-1=do & tinh	home	-0.01	fell	-0.09
-1=doan	fell	0.09	laid	-0.03	whole	-0.38
-1=doc	home	-0.03	fell	-0.12	lies	-0.01	whole	-0.42
-1=doi	home	-0.08	fell	-0.7	laid	0.17	lies	0.16	whole	-0.01
-1=doi & bac	laid	-0.03
-1=doi & cho	fell	0.09	laid	0.36	whole	0.4
-1=doi & ha	home	-0.13
-1=doi & huyen	home	-0.03	fell	-0.01
-1=doi & viet	fell	-0.07	laid	-0.01
-1=don	fell	0.19	laid	-0.04	lies	0.03	whole	-0.15
-1=dong	home	-0.32	fell	-0.2	lies	0.01	whole	-0.18
-1=dong & hai	whole	-0.1
-1=dong & xa	home	-0.11	fell	-0.01	whole	0.07
-1=du	home	-0.21
-1=dua	laid	0.22	whole	0.39
-1=duc	home	0.03	fell	0.22
-1=dung	fell	-0.12	laid	-0.27	lies	-0.04	whole	0.34
-1=duoc	home	-0.12	fell	-0.43	laid	-0.26	lies	-0.07	whole	-0.34
-1=duong	fell	0.32	laid	-0.09	lies	-0.04
-1=e	fell	-0.08	laid	0.2	lies	-0.02	whole	0.18
-1=e24	home	0.13	whole	0.18
-1=em	home	-0.01	laid	-0.3	whole	-0.15
-1=em & trai	laid	-0.02
-1=f10	whole	-0.18
-1=gach	fell	-0.08	lies	-0.07	whole	-0.19
-1=gay	fell	-0.06	laid	-0.13	lies	-0.19
-1=ghi	home	-0.15	fell	-0.12	laid	0.02	lies	-0.03	whole	0.1
-1=gi	fell	-0.14
-1=gia	home	-0.18	fell	0.41	laid	-0.06	lies	0.1	whole	0.44
-1=gia & lang	home	-0.03	fell	-0.23
-1=giang	home	0.02	fell	-0.1	whole	-0.16
-1=giang & hai	whole	-0.31
-1=giao	whole	-0.08
-1=giap	fell	-0.01	whole	-0.33
-1=giay	home	0.15	fell	-0.09	whole	-0.13
-1=gio	fell	-0.15	whole	0.06
-1=gioi	home	-0.02	fell	-0.12	laid	-0.13	whole	-0.37
-1=gioi & tay	home	-0.02	whole	-0.37
-1=giong	home	-0.07	laid	0.47	whole	-0.04
-1=giu	fell	0.43	laid	-0.05	whole	0.09
-1=giua	fell	0.07	laid	-0.16	whole	0.36
-1=giup	home	-0.06	lies	-0.01	whole	0.28
-1=goc	home	0.38	fell	-0.19	lies	-0.01	whole	0.29
-1=goi	home	-0.36	fell	-0.03	laid	0.23	whole	0.29
-1=gui	home	-0.01	fell	-0.3	laid	-0.1	lies	-0.09
-1=gui & ban	fell	-0.15
-1=h	home	-0.17	fell	-0.29	lies	-0.03	whole	-0.32
-1=ha	home	-0.08	fell	-0.1	laid	-0.44	lies	-0.04	whole	-0.57
-1=ha & hai	home	0.17	whole	0.13
-1=hai	home	-0.04	laid	-0.15	whole	-0.07
-1=hai & ben	fell	0.29	laid	-0.15
-1=hai & hai	home	-0.01	whole	-0.27
-1=hai & quan	fell	-0.19
-1=hai & thai	whole	-0.02
-1=ham	fell	-0.11	laid	-0.04
-1=hang	home	-0.01	fell	-0.18	laid	-0.04	lies	-0.04
-1=hanh	home	-0.01
-1=hao	home	0.19	fell	-0.09	laid	0.21	whole	0.24
-1=hay	fell	-0.08
-1=het	fell	0.02	whole	0.28
-1=hien	home	0.22	fell	0.25	laid	0.12	whole	0.26
-1=hien & trong	home	-0.02	fell	0.38	laid	-0.18	whole	-0.15
-1=hiep	home	0.07	whole	-0.05
-1=hieu	fell	-0.01
-1=hinh	whole	-0.15
-1=ho	home	0.21	fell	-0.17	laid	-0.04	lies	-0.02	whole	-0.56
-1=hoa	fell	0.17	laid	-0.05	lies	0.22	whole	-0.34
-1=hoa & thanh	fell	-0.02	whole	-0.35
-1=hoa & xa	home	-0.08	fell	0.39	whole	0.14
-1=hoach	home	-0.08	fell	-0.01
-1=hoang	home	-0.16	whole	-0.04
-1=hoc	home	-0.09	laid	-0.07	lies	-0.12
-1=hoc & truong	home	-0.05
-1=hoi	home	0.01	fell	-0.1	laid	-0.13	lies	-0.07	whole	0.38
-1=hoi & xa	home	-0.08	fell	0.13	whole	-0.04
-1=hom	fell	-0.01	laid	-0.25
-1=hom & sau	laid	-0.23
-1=hong	home	0.03	fell	-0.14	laid	0.12	whole	0.04
-1=hop	lies	-0.01	whole	-0.25
-1=hs	home	-0.02	fell	0.13	laid	-0.04	lies	-0.02	whole	-0.01
-1=hs & #	fell	0.09	whole	-0.47
-1=hs & ##	fell	0.23	whole	-0.16
-1=hue	home	-0.02
-1=hung	home	-0.01	fell	-0.08	whole	-0.47
-1=huong	home	0.04	fell	0.04	laid	-0.05	lies	0.18	whole	0.08
-1=huy	fell	-0.01	lies	-0.02
-1=huy & quan	lies	-0.01
-1=huyen	home	-0.19	fell	-0.1	whole	-0.14
-1=k	whole	-0.33
-1=ke	fell	0.19	laid	-0.05	lies	-0.09	whole	-0.26
-1=ke & ben	fell	-0.05	whole	-0.23
-1=keu	home	-0.22	fell	-0.03	whole	-0.35
-1=khac	home	-0.29	fell	-0.35	laid	-0.04	lies	-0.01	whole	-0.46
-1=khac & tang	home	-0.07	fell	-0.16
-1=khanh	home	0.17	fell	-0.07	whole	-0.04
-1=khanh & cao	whole	-0.45
-1=khau	fell	-0.19	laid	-0.17	whole	-0.44
-1=khe	home	-0.22	whole	-0.3
-1=khi	fell	-0.19
-1=khmer	lies	-0.04	whole	0.13
-1=khoan	lies	-0.03	whole	0.1
-1=khoang	fell	-0.27	whole	-0.39
-1=khoi	home	0.09	lies	-0.06	whole	-0.35
-1=khong	home	-0.16	fell	0.42	whole	-0.13
-1=khu	fell	0.19	laid	-0.19	whole	0.22
-1=kia	home	-0.08	fell	-0.23	lies	-0.03	whole	0.27
-1=kich	home	0.15	fell	-0.15	laid	-0.14	lies	0.26	whole	0.37
-1=kich & xa	home	-0.08	fell	-0.19	lies	0.28	whole	0.01
-1=kien	whole	0.17
-1=kieu	home	-0.17	fell	-0.06	whole	0.14
-1=kinh	home	0.02	fell	0.44	laid	-0.01	lies	-0.04	whole	-0.05
-1=kinh & xang	fell	0.06	whole	0.09
-1=kn	fell	0.26	whole	0.23
-1=ko	fell	-0.2
-1=ky	laid	-0.03	whole	-0.39
-1=la	home	-0.24	fell	-0.44	laid	0.37	lies	0.07	whole	-0.1
-1=la & ba	home	-0.05
-1=la & bo	fell	-0.02
-1=la & con	laid	-0.08
-1=la & doan	laid	-0.02
-1=la & nam	home	-0.06	whole	0.01
-1=la & tram	fell	0.29	laid	-0.02	whole	0.08
-1=la & xa	home	-0.05	fell	-0.2	lies	-0.01	whole	0.14
-1=lac	home	-0.04	whole	-0.25
-1=lai	home	0.22	fell	-0.49	laid	0.34	lies	0.2	whole	0.64
-1=lai & cho	laid	-0.09
-1=lam	home	-0.17	fell	0.24	laid	-0.31	lies	-0.02	whole	-0.51
-1=lam & duong	whole	-0.19
-1=lan	fell	-0.17	laid	0.02	whole	-0.14
-1=lang	home	0.19	fell	-0.2	laid	0.38	whole	0.22
-1=lang & hai	home	0.05	whole	0.32
-1=lanh	home	-0.12	whole	-0.3
-1=lao	home	-0.05	fell	-0.07	laid	0.18	lies	-0.09	whole	-0.37
-1=lap	home	0.1	fell	0.25	laid	-0.47	lies	-0.01	whole	-0.3
-1=lap & lai	laid	-0.06
-1=le	fell	-0.03	whole	-0.45
-1=len	home	-0.21	fell	0.4	laid	0.2	lies	0.55	whole	0.08
-1=len & nghia	fell	-0.02	laid	-0.05	lies	0.43	whole	0.05
-1=lich	fell	-0.05
-1=lien	home	0.07	fell	-0.28	lies	0.24	whole	0.07
-1=lieu	fell	0.11	whole	0.25
-1=linh	fell	-0.39	laid	-0.15	lies	-0.11	whole	-0.22
-1=linh & bac	laid	0.01
-1=linh & cao	home	-0.06	whole	-0.25
-1=linh & trung	fell	-0.05
-1=lo	home	0.02	fell	0.02
-1=loc	fell	-0.07	laid	0.04	whole	-0.22
-1=loc & hai	whole	-0.23
-1=loi	home	-0.13	fell	0.11	laid	-0.01	whole	0.16
-1=lon	home	-0.09
-1=long	home	-0.13	fell	-0.07	laid	-0.04	whole	0.05
-1=ls	laid	-0.03	lies	-0.11
-1=lu	home	0.24	fell	-0.25	laid	-0.03	lies	-0.12	whole	0.13
-1=lu & doan	fell	-0.18
-1=lua	home	-0.24	whole	-0.16
-1=luc	home	0.07	fell	-0.21	laid	-0.09	whole	-0.24
-1=lung	fell	-0.06	laid	0.08	whole	-0.24
-1=luon	home	-0.1	fell	0.15	laid	-0.26	whole	0.1
-1=luong	home	0.14	fell	-0.04	whole	0.3
-1=luu	home	0.06	fell	-0.06	laid	-0.23	whole	0.04
-1=luu & nghe	whole	-0.33
-1=ly	fell	-0.04	whole	-0.12
-1=m	fell	-0.19	laid	-0.04	lies	0.32	whole	0.18
-1=ma	home	-0.12	fell	-0.12	laid	-0.11	whole	-0.7
-1=mac	home	0.08	laid	-0.01	whole	0.08
-1=mach	home	0.09	whole	0.37
-1=man	fell	0.15	whole	0.14
-1=mang	fell	-0.28
-1=manh	fell	-0.08	laid	0.18	whole	0.38
-1=mat	home	-0.09	fell	-0.58	laid	-0.29	lies	-0.08	whole	-0.25
-1=mat & giay	fell	-0.15
-1=mat & lien	fell	-0.04
-1=mat & ngay	fell	-0.14	whole	-0.4
-1=mat & sau	fell	-0.06	laid	-0.06
-1=mat & tren	fell	-0.07
-1=mat & trong	fell	0.21	laid	-0.01	whole	0.1
-1=mau	home	0.1	fell	-0.15	laid	-0.09	whole	0.11
-1=mau & adn	fell	-0.12
-1=may	home	-0.07	fell	0.02	laid	-0.03	whole	0.26
-1=me	home	-0.23	laid	-0.18
-1=mien	home	-0.09	whole	0.07
-1=mien & bac	whole	0.29
-1=mien & nam	whole	-0.18
-1=min	fell	0.45	laid	-0.05	lies	-0.02	whole	0.28
-1=minh	fell	-0.1	laid	-0.13	lies	0.12
-1=mit	fell	-0.24	laid	0.49	whole	0.24
-1=mo	home	0.19	fell	-0.39	laid	0.26	lies	0.27	whole	0.6
-1=mo & bo	laid	-0.08
-1=mo & phia	fell	-0.04	laid	-0.16	lies	0.26	whole	0.21
-1=moi	fell	-0.08	laid	0.09	lies	-0.09	whole	0.16
-1=mon	whole	-0.35
-1=mong	fell	-0.02	whole	-0.13
-1=mot	fell	-0.22	lies	-0.01	whole	-0.04
-1=mot & ho	laid	0.4	whole	0.04
-1=mot & tran	fell	0.17	laid	-0.06	whole	0.31
-1=muc	laid	-0.11	lies	-0.01	whole	-0.01
-1=muon	fell	-0.01	laid	-0.11
-1=muong	home	0.32	fell	-0.12	lies	-0.01	whole	0.15
-1=my	home	0.01	whole	0.09
-1=n	home	0.12	fell	-0.19	whole	-0.01
-1=nam	home	-0.61	fell	-1.55	laid	0.24	lies	-0.02	whole	-0.39
-1=nam & at	home	-0.05	whole	-0.21
-1=nam & ben	laid	0.22	whole	0.12
-1=nam & canh	home	-0.03	fell	-0.02	laid	-0.33	lies	-0.03	whole	-0.43
-1=nam & duoi	fell	-0.42	laid	0.05	whole	0.32
-1=nam & giap	fell	-0.08	whole	-0.11
-1=nam & ky	home	-0.12	fell	-0.01	whole	-0.41
-1=nam & mau	fell	-0.09	whole	-0.31
-1=nam & nham	fell	-0.21	whole	-0.23
-1=nam & quy	fell	-0.21
-1=nam & sau	laid	-0.22	lies	0.2	whole	0.22
-1=nam & song	laid	0.14	whole	0.51
-1=nam & tren	fell	-0.01	laid	0.04	whole	0.06
-1=nam & trong	fell	-0.06	laid	-0.11	lies	0.09	whole	0.02
-1=nang	fell	0.19	whole	-0.38
-1=nay	laid	-0.19	lies	-0.17	whole	-0.15
-1=nen	fell	-0.12
-1=nga	fell	0.14	laid	-0.02	whole	-0.24
-1=nga & ngay	fell	0.02
-1=ngan	home	-0.07	laid	-0.03	lies	-0.03	whole	-0.26
-1=ngay	home	-0.1	fell	0.1	laid	-0.23	lies	-0.1	whole	-0.23
-1=ngay & cua	fell	-0.35
-1=ngay & duoi	fell	-0.26	laid	-0.2
-1=ngay & hang	whole	0.15
-1=ngay & mep	laid	0.16	whole	0.03
-1=ngay & trong	fell	-0.34	laid	-0.13
-1=nghe	laid	-0.11	whole	-0.06
-1=nghi	home	-0.15	fell	-0.31	laid	-0.1	lies	-0.01	whole	0.28
-1=nghia	fell	-0.12	whole	0.08
-1=ngo	home	-0.04	fell	0.33	laid	0.01	whole	0.06
-1=ngoai	home	0.23	fell	0.53	laid	0.41	lies	-0.14	whole	0.64
-1=ngoai & bai	fell	0.37	laid	-0.1	whole	0.02
-1=ngoi	lies	-0.01	whole	-0.26
-1=ngu	whole	-0.08
-1=nguoi	home	0.18	fell	-0.37	lies	-0.07	whole	0.17
-1=nguoi & ban	home	0.08	fell	-0.02	laid	-0.02	lies	-0.01	whole	-0.15
-1=nguoi & bo	home	0.1	laid	0.37	whole	0.26
-1=nguoi & cam	home	0.25	whole	0.35
-1=nguoi & con	home	-0.06
-1=nguoi & cua	laid	-0.08
-1=nguoi & dao	home	0.01	laid	-0.01	whole	-0.19
-1=nguoi & dung	home	-0.08
-1=nguoi & gia	home	-0.17	whole	-0.45
-1=nguoi & hoa	home	-0.17	whole	0.2
-1=nguoi & khmer	home	-0.37	whole	0.09
-1=nguoi & kien	home	0.4	lies	0.36	whole	0.17
-1=nguoi & ky	home	0.21	whole	0.13
-1=nguoi & lang	home	-0.1	whole	-0.19
-1=nguoi & linh	laid	0.12	whole	-0.2
-1=nguoi & mong	home	-0.12	whole	-0.21
-1=nguoi & muong	home	-0.14	whole	-0.08
-1=nguoi & nam	home	0.13	whole	0.06
-1=nguoi & nghe	home	0.22	fell	-0.03	whole	0.11
-1=nguoi & nua	whole	-0.4
-1=nguoi & nung	home	0.01	whole	-0.15
-1=nguoi & phu	home	0.17	lies	-0.09	whole	0.32
-1=nguoi & tay	whole	-0.02
-1=nguoi & thai	home	-0.17	whole	-0.15
-1=nguoi & than	home	-0.04
-1=nguoi & thanh	home	0.19	whole	0.09
-1=nguoi & thu	home	-0.24
-1=nguoi & thuy	home	0.11	whole	0.03
-1=nguoi & trong	home	-0.05
-1=nguoi & xa	home	0.08	whole	0.15
-1=nguoi & xung	home	-0.18
-1=nguoi & yen	home	0.1	whole	0.41
-1=nguyen	fell	-0.29	whole	-0.22
-1=nha	home	0.01	fell	-0.45	laid	-0.2	lies	-0.09	whole	-0.39
-1=nhai	lies	-0.02	whole	-0.25
-1=nhan	home	0.45	fell	0.01	laid	-0.11	lies	-0.04	whole	0.28
-1=nhanh	fell	0.22
-1=nhau	fell	-0.01	whole	0.02
-1=nhi	fell	0.05	whole	0.14
-1=nho	home	-0.13	fell	-0.21	laid	-0.23	lies	-0.02
-1=nho & vuon	home	-0.03	laid	0.1	lies	-0.17
-1=nhom	home	-0.16	fell	-0.17	laid	-0.01	lies	-0.09	whole	-0.2
-1=nhon	home	0.37	fell	-0.02	whole	-0.39
-1=nhu	home	0.03	fell	0.23	whole	0.18
-1=nhung	fell	-0.1	laid	0.37	lies	-0.08	whole	-0.05
-1=nhuong	home	0.16	fell	-0.01	whole	0.29
-1=niem	fell	-0.11	whole	-0.27
-1=ninh	home	0.06	fell	-0.12	laid	-0.03	whole	-0.28
-1=ninh & quang	home	0.15	fell	-0.01	whole	0.02
-1=no	home	0.3	fell	-0.14	laid	0.11	whole	0.28
-1=no & canh	laid	0.1
-1=noi	home	0.06	fell	0.46	laid	-0.33	lies	-0.08	whole	-0.21
-1=noi & ben	fell	-0.01	laid	-0.28
-1=nong	home	0.06	whole	-0.3
-1=nt	fell	-0.09	laid	0.26	lies	0.35	whole	0.36
-1=nu	home	-0.39	fell	-0.2
-1=nua	home	-0.04	lies	-0.02	whole	-0.33
-1=nui	laid	-0.22
-1=nuoc	fell	-0.11	laid	-0.07	whole	0.05
-1=nuoi	fell	0.27
-1=o	home	0.54	fell	0.25	laid	0.13	lies	0.24	whole	0.61
-1=o & an	home	0.15	fell	-0.25	whole	-0.31
-1=o & ap	home	0.13	fell	-0.31	lies	-0.03	whole	-0.39
-1=o & ba	fell	0.27	whole	0.28
-1=o & bai	home	-0.09	fell	-0.32	laid	0.08	lies	-0.17	whole	0.27
-1=o & ban	home	-0.01	fell	-0.08	laid	-0.15	whole	-0.08
-1=o & bau	fell	0.26	laid	0.11	whole	0.25
-1=o & ben	home	-0.1	fell	0.31	laid	-0.07	whole	0.21
-1=o & benh	fell	-0.09
-1=o & bia	fell	0.32	laid	-0.23	lies	0.29
-1=o & binh	home	-0.01	fell	-0.12	whole	-0.01
-1=o & bo	laid	0.56	lies	0.02	whole	0.41
-1=o & bot	fell	-0.08	laid	-0.04
-1=o & buon	fell	-0.46
-1=o & c3	home	-0.05	fell	-0.12	laid	-0.01
-1=o & cai	home	-0.08	fell	-0.17	whole	0.18
-1=o & cam	home	-0.11
-1=o & can	fell	-0.01
-1=o & canh	fell	0.24	laid	-0.33	lies	0.33	whole	-0.04
-1=o & cao	home	0.08	fell	0.02	laid	-0.08	whole	0.09
-1=o & cau	home	0.14	fell	-0.82	laid	-0.1	lies	-0.07	whole	-0.24
-1=o & chan	home	-0.07	fell	-0.41	laid	0.28	lies	-0.13	whole	-0.07
-1=o & chi	home	-0.04	fell	-0.26
-1=o & cho	home	0.19	fell	-0.14	laid	-0.12	lies	-0.01	whole	0.15
-1=o & con	laid	0.23	whole	0.12
-1=o & cong	fell	0.29	lies	0.36	whole	0.46
-1=o & cu	fell	-0.08	laid	0.19	lies	-0.04	whole	0.01
-1=o & cua	fell	0.74	lies	-0.09	whole	0.59
-1=o & cuoi	fell	0.3	laid	-0.03	lies	0.14	whole	0.11
-1=o & dai	home	0.42	fell	-0.11	laid	-0.07	whole	0.13
-1=o & dak	fell	0.26
-1=o & deo	home	-0.09	fell	0.31	laid	-0.05	lies	-0.01	whole	-0.22
-1=o & diem	whole	-0.43
-1=o & dien	fell	-0.01	whole	-0.16
-1=o & do	home	0.02	fell	-0.07	whole	0.02
-1=o & doc	fell	0.16	laid	-0.11	whole	0.3
-1=o & doi	fell	-0.55	laid	0.33	lies	-0.18	whole	-0.37
-1=o & dong	home	0.31	fell	-0.53	laid	0.54	lies	0.18	whole	0.46
-1=o & duc	home	-0.36	whole	-0.28
-1=o & duong	fell	-0.01	whole	-0.23
-1=o & gan	fell	-0.28	laid	-0.36	lies	-0.06	whole	-0.25
-1=o & go	home	-0.04	laid	0.3	lies	0.4	whole	0.29
-1=o & goc	home	-0.06	fell	-0.19	laid	0.28	lies	0.43	whole	0.53
-1=o & ha	home	0.05	fell	-0.1	whole	0.06
-1=o & hai	home	-0.08	lies	-0.02
-1=o & hang	fell	0.07	laid	0.1	lies	-0.1	whole	0.17
-1=o & huong	home	0.3	fell	-0.19
-1=o & khe	home	-0.06	fell	0.5	laid	0.25	lies	-0.23	whole	0.48
-1=o & khu	fell	0.14	lies	-0.11	whole	0.33
-1=o & kim	home	0.69	fell	-0.14	lies	-0.01	whole	-0.04
-1=o & kinh	home	-0.12	fell	0.23	lies	-0.03	whole	-0.29
-1=o & kon	fell	0.16	whole	0.19
-1=o & ky	home	0.24	fell	-0.14	whole	0.06
-1=o & lai	fell	-0.06	laid	-0.07
-1=o & lang	home	-0.35	fell	0.33	laid	-0.32	whole	-0.03
-1=o & lao	fell	-0.36	whole	0.11
-1=o & lo	laid	-0.3	lies	0.21	whole	0.07
-1=o & loc	fell	0.06	whole	0.02
-1=o & long	fell	-0.1	whole	0.05
-1=o & lung	laid	0.19	whole	0.08
-1=o & mai	home	-0.05	fell	-0.12
-1=o & mat	laid	-0.02
-1=o & mep	fell	-0.12	whole	-0.38
-1=o & muong	home	0.17	fell	-0.39	whole	-0.44
-1=o & nam	home	-0.43	lies	-0.02	whole	0.09
-1=o & nga	home	-0.08	laid	-0.19	whole	0.09
-1=o & ngam	fell	-0.05	laid	0.22	whole	-0.12
-1=o & nghia	home	-0.11	fell	-0.3	laid	0.23	lies	0.06	whole	-0.16
-1=o & nho	fell	-0.06
-1=o & ntls	home	-0.02	fell	-0.5	laid	-0.66	lies	0.57	whole	-0.02
-1=o & nuong	fell	-0.07	laid	-0.26	lies	0.5	whole	-0.11
-1=o & pha	fell	0.12	whole	0.19
-1=o & phan	home	0.12	fell	0.14	whole	0.14
-1=o & phia	laid	-0.18	lies	-0.03	whole	-0.17
-1=o & pho	home	0.36	fell	-0.24	whole	-0.11
-1=o & phu	home	-0.03	fell	0.39	whole	0.36
-1=o & phum	home	-0.01	fell	0.41	laid	-0.02	whole	0.24
-1=o & phuong	home	-0.11	fell	-0.66	laid	-0.02
-1=o & quang	home	0.14	fell	0.52	whole	0.36
-1=o & quy	fell	-0.02
-1=o & rach	fell	0.07	laid	0.28	whole	0.14
-1=o & ria	laid	0.07	lies	-0.14	whole	0.11
-1=o & rung	fell	-0.01	whole	0.01
-1=o & sa	home	-0.02	fell	-0.17
-1=o & san	fell	-0.01	laid	0.04	lies	-0.22	whole	0.02
-1=o & sau	fell	-0.27	laid	-0.19	lies	0.24	whole	-0.2
-1=o & sisophon	whole	-0.37
-1=o & son	home	-0.05	fell	-0.16	lies	0.43
-1=o & song	fell	0.09	whole	0.05
-1=o & suoi	fell	0.55	laid	-0.25	lies	-0.04	whole	0.92
-1=o & suon	fell	0.26	laid	-0.05	lies	-0.1	whole	0.12
-1=o & taluy	laid	0.17	whole	-0.18
-1=o & tam	home	0.42	fell	-0.01	whole	-0.12
-1=o & tan	home	0.19	fell	0.17	whole	0.43
-1=o & tay	home	-0.06	fell	0.55	whole	0.41
-1=o & thach	home	0.07	fell	0.42	whole	0.1
-1=o & thai	home	0.02	whole	0.28
-1=o & thanh	home	-0.02	fell	-0.53	whole	0.02
-1=o & thi	home	-0.16	fell	-0.32	whole	-0.32
-1=o & thon	home	0.4	fell	-0.15	laid	-0.23	lies	-0.1	whole	-0.4
-1=o & thuong	home	-0.12	whole	0.07
-1=o & tieu	fell	0.15	laid	-0.07	whole	0.01
-1=o & to	home	-0.07	fell	-0.11	laid	-0.07	lies	-0.08
-1=o & tram	laid	-0.12	lies	-0.05	whole	-0.53
-1=o & trung	home	0.16	fell	-0.02	laid	-0.02
-1=o & truong	fell	-0.34	laid	-0.12	lies	-0.23	whole	-0.41
-1=o & uong	home	-0.11	fell	-0.22	lies	-0.01
-1=o & vam	laid	-0.08	whole	0.19
-1=o & viet	home	0.04	whole	-0.32
-1=o & vinh	fell	-0.07	lies	-0.04	whole	-0.28
-1=o & vung	home	0.24	fell	0.19	whole	-0.01
-1=o & vuon	fell	-0.3	laid	0.42	lies	0.19	whole	0.41
-1=o & xa	fell	-0.14	laid	-0.08	lies	-0.13	whole	-0.51
-1=o & xom	home	0.14	fell	-0.12	lies	-0.04	whole	-0.15
-1=o & yen	home	-0.12	laid	0.02	whole	-0.19
-1=oai	fell	-0.03	whole	-0.37
-1=oai & ha	fell	-0.03	whole	-0.37
-1=oi	home	-0.01
-1=om	fell	0.19
-1=ong	home	-0.18	fell	-0.17	laid	0.39	whole	0.06
-1=pha	home	0.14	fell	0.47	whole	0.08
-1=phai	home	0.19	fell	-0.35	lies	-0.1	whole	0.16
-1=phan	home	0.07	fell	0.03	whole	0.12
-1=phao	home	-0.18	fell	-0.01	lies	-0.02	whole	-0.2
-1=phao & bay	fell	0.14	laid	-0.02	whole	-0.06
-1=phao & cao	home	-0.06	fell	0.05	whole	0.1
-1=phao & cay	fell	-0.02
-1=phau	fell	0.22	laid	0.03	whole	0.15
-1=phe	home	-0.01	fell	0.06	laid	0.09	whole	0.15
-1=pho	home	0.05	fell	-0.26	whole	-0.09
-1=phong	home	0.01	fell	-0.17	lies	-0.06	whole	0.35
-1=phong & doi	fell	-0.09
-1=phong & huyen	home	-0.08	fell	-0.01	whole	0.35
-1=phu	home	-0.19	fell	-0.04	lies	0.11	whole	-0.05
-1=phuc	home	0.09	fell	0.14	laid	-0.05
-1=phum	laid	0.02	whole	0.13
-1=phuong	fell	-0.15	laid	0.28	lies	-0.02	whole	0.19
-1=place	home	-0.03
-1=q	home	0.58	fell	0.29	whole	0.41
-1=qua	fell	0.08	laid	-0.38	lies	0.18	whole	0.46
-1=qua & deo	fell	-0.05	lies	0.36	whole	-0.15
-1=qua & song	fell	0.02	laid	-0.1	whole	0.27
-1=quan	home	0.86	fell	-0.46	laid	-0.25	lies	-0.25	whole	0.06
-1=quan & ban	home	0.02	fell	-0.02
-1=quan & cua	fell	-0.04
-1=quan & thon	home	0.19	whole	0.18
-1=quan & xa	home	0.04	whole	-0.48
-1=quang	home	0.16	whole	0.16
-1=que	home	0.95	fell	-0.45	laid	-0.46	lies	-0.11	whole	0.34
-1=que & an	whole	0.07
-1=que & binh	home	0.09	whole	0.07
-1=que & cai	whole	-0.22
-1=que & cho	home	0.04
-1=que & dien	home	0.07	whole	0.37
-1=que & dong	home	0.06	whole	0.04
-1=que & gia	home	0.05	whole	0.08
-1=que & ha	home	0.06	whole	0.34
-1=que & hai	home	-0.1	whole	0.72
-1=que & kim	home	-0.29	lies	-0.02	whole	0.12
-1=que & lang	home	0.22	fell	-0.05	whole	-0.02
-1=que & nam	home	0.1	fell	-0.05	whole	0.01
-1=que & nga	whole	-0.16
-1=que & nghia	home	0.2	whole	-0.22
-1=que & ngoai	home	0.06	fell	0.19	whole	-0.21
-1=que & ninh	home	0.09	fell	-0.01	whole	-0.23
-1=que & phu	home	-0.28	whole	-0.27
-1=que & quang	home	0.18	whole	0.09
-1=que & quynh	home	0.14	whole	0.31
-1=que & son	home	-0.24	fell	0.43	whole	-0.1
-1=que & thai	home	0.54	whole	0.53
-1=que & thanh	home	-0.16	whole	0.13
-1=que & thon	fell	-0.04	whole	-0.28
-1=que & thuy	home	0.05	whole	0.06
-1=que & tien	laid	-0.03
-1=que & van	whole	0.22
-1=que & vinh	home	-0.38	whole	-0.25
-1=que & vu	home	0.2	whole	0.4
-1=que & xa	fell	-0.12	lies	0.27	whole	-0.24
-1=que & yen	home	-0.36	whole	-0.13
-1=quoc	fell	0.13	whole	-0.06
-1=quy	home	0.25	fell	-0.06	lies	-0.06	whole	0.4
-1=quyet	home	-0.01	fell	-0.03	whole	0.03
-1=ra	home	-0.15	fell	-0.58	laid	0.46	lies	-0.15	whole	0.01
-1=ra & bac	laid	-0.03
-1=ra & bo	laid	0.27	whole	-0.19
-1=ra & phu	home	-0.01
-1=rai	home	0.36	whole	0.17
-1=rang	fell	0.16	laid	-0.18	whole	-0.19
-1=ranh	home	-0.01	fell	-0.05
-1=rao	whole	-0.24
-1=ray	home	0.29	whole	0.55
-1=ro	laid	-0.2	whole	-0.05
-1=roi	home	-0.1	fell	-0.31
-1=rong	home	-0.18	whole	-0.23
-1=ru	fell	0.45	laid	-0.08	whole	-0.02
-1=rut	fell	-0.24	laid	-0.01	whole	-0.12
-1=sach	home	-0.16	fell	-0.12	laid	-0.1	lies	-0.16
-1=sam	home	0.55	whole	0.5
-1=san	fell	0.2	lies	-0.04	whole	0.38
-1=sang	fell	-0.03	laid	-0.19	whole	0.23
-1=sao	fell	-0.02
-1=sat	home	-0.05	fell	0.1	laid	-0.09	whole	-0.11
-1=sat & cua	fell	-0.05
-1=sat & su	fell	-0.05
-1=sau	home	-0.41	fell	-0.41	laid	0.21	lies	0.24	whole	-0.55
-1=sau & ##	whole	-0.26
-1=sau & lang	fell	-0.17	whole	0.27
-1=sau & lung	whole	-0.19
-1=sau & phao	fell	-0.14	laid	-0.15
-1=sau & tram	fell	0.09	laid	-0.01	lies	-0.03	whole	-0.53
-1=sau & tran	whole	0.03
-1=sau & truong	fell	-0.12	laid	0.12	lies	0.22	whole	0.21
-1=sau & vuon	fell	-0.01	whole	-0.13
-1=sen	home	-0.29	fell	0.24	laid	-0.1	whole	0.13
-1=si	home	0.16	fell	-0.1	laid	-0.16	lies	-0.13	whole	0.14
-1=si & huyen	whole	-0.21
-1=sim	home	-0.29	laid	-0.23	lies	-0.04	whole	-0.56
-1=sinh	home	-0.18	fell	-0.1	laid	0.11	lies	-0.21	whole	0.2
-1=sinh & ##	fell	-0.06	whole	-0.04
-1=sinh & mat	fell	0.04	whole	-0.13
-1=sinh & mung	whole	-0.35
-1=sinh & ngay	fell	-0.23
-1=sinh & tran	fell	-0.63
-1=sinh & trong	fell	-0.25	laid	-0.04	whole	-0.25
-1=so	fell	-0.35	laid	-0.28	lies	-0.06	whole	-0.28
-1=so & quan	laid	-0.03
-1=son	home	-0.06	fell	-0.42	laid	0.01	lies	-0.14	whole	-0.48
-1=son & hoa	home	-0.05	whole	-0.09
-1=son & kien	home	0.17	whole	0.46
-1=son & thanh	fell	-0.01	whole	-0.26
-1=song	fell	-0.05	laid	-0.06	lies	-0.05	whole	-0.38
-1=su	home	-0.18	fell	-0.42	laid	-0.01	lies	-0.09	whole	-0.44
-1=su & tinh	fell	-0.09
-1=sua	fell	0.06	lies	-0.1
-1=suoi	fell	0.27	laid	0.08	whole	0.29
-1=suu	whole	-0.35
-1=sy	home	-0.01
-1=t	fell	-0.02	whole	-0.38
-1=ta	home	0.16	fell	0.55	laid	-0.01	whole	0.24
-1=ta & tram	fell	0.21	whole	0.1
-1=tac	whole	-0.03
-1=tai	home	0.12	fell	0.82	laid	-0.39	lies	0.53	whole	0.38
-1=tai & ap	fell	0.1	laid	-0.04
-1=tai & buon	home	-0.04
-1=tai & cau	fell	0.02	whole	0.42
-1=tai & chien	fell	0.01	whole	0.33
-1=tai & cho	fell	-0.34	whole	0.01
-1=tai & cua	whole	0.23
-1=tai & dak	fell	0.11
-1=tai & diem	fell	0.1	laid	-0.01	whole	-0.09
-1=tai & doc	laid	-0.08	whole	-0.45
-1=tai & dong	fell	-0.21	laid	-0.06	lies	0.2	whole	-0.22
-1=tai & go	fell	0.13	laid	0.01	whole	-0.03
-1=tai & ha	home	-0.19	whole	0.05
-1=tai & khu	fell	0.02	laid	0.12	lies	0.56	whole	0.21
-1=tai & lang	fell	0.05	laid	0.02	whole	0.09
-1=tai & mat	laid	-0.13	whole	0.07
-1=tai & ngam	whole	0.14
-1=tai & nghia	fell	-0.12	laid	0.1	lies	0.1	whole	-0.48
-1=tai & ntls	home	-0.04	fell	-0.31	laid	-0.61	lies	0.35	whole	0.07
-1=tai & tram	home	-0.01	laid	-0.11	whole	0.34
-1=tai & tran	fell	0.29	laid	0.32	whole	0.39
-1=tai & vuon	fell	-0.21	laid	0.14	lies	-0.18	whole	-0.14
-1=tai & xa	home	0.1	fell	-0.37	whole	-0.33
-1=tam	fell	-0.08	laid	0.03	lies	-0.1	whole	0.45
-1=tan	home	-0.1	fell	-0.18	laid	-0.01	lies	-0.06	whole	-0.28
-1=tan & xa	home	-0.04	fell	-0.03
-1=tang	home	0.28	fell	-0.02	laid	0.22	lies	0.03	whole	0.21
-1=tang & ban	fell	-0.09	laid	0.11	whole	0.1
-1=tang & canh	laid	0.06	lies	-0.01	whole	-0.21
-1=tang & doi	fell	-0.02	laid	0.34	whole	0.05
-1=tang & gan	laid	0.26	whole	0.28
-1=tang & nghia	laid	-0.38	lies	0.37	whole	0.39
-1=tap	home	-0.23	fell	-0.21	laid	-0.01	lies	-0.13	whole	-0.13
-1=tau	home	-0.03	fell	-0.05
-1=tay	home	-0.11	fell	0.28	laid	0.05	lies	-0.18	whole	0.16
-1=tay & bia	laid	-0.04
-1=te	fell	-0.18	whole	-0.1
-1=ten	home	-0.3	fell	-0.36	laid	0.12	lies	0.16	whole	-0.29
-1=ten & trong	laid	-0.11	lies	0.18	whole	0.06
-1=thach	home	-0.15	fell	-0.02	lies	-0.06	whole	0.05
-1=thai	home	0.31	fell	-0.18	laid	-0.07	lies	-0.03	whole	0.27
-1=thai & ban	fell	-0.11	whole	-0.01
-1=thang	home	0.16	fell	-0.51	laid	-0.3	lies	-0.31	whole	-0.01
-1=thang & chap	fell	-0.17
-1=thang & gieng	fell	-0.01
-1=thanh	home	0.54	lies	-0.06	whole	0.37
-1=thap	home	-0.06	laid	0.38	whole	0.01
-1=that	whole	-0.3
-1=thay	fell	-0.13	laid	0.17	lies	-0.04	whole	0.21
-1=theo	home	-0.21	fell	-0.17	laid	-0.12	whole	-0.14
-1=theo & bo	whole	-0.14
-1=thi	home	0.04	fell	-0.09	laid	-0.32	lies	0.24	whole	0.1
-1=thinh	home	0.1	fell	-0.03	whole	0.48
-1=tho	home	0.12	fell	-0.22	laid	-0.01	whole	-0.1
-1=tho & ha	home	-0.27	whole	-0.42
-1=thong	home	-0.04	fell	-0.05	laid	0.12	whole	-0.47
-1=thu	home	-0.04	fell	-0.1	laid	-0.01	whole	-0.11
-1=thu & tren	laid	-0.04
-1=thuan	home	-0.03	fell	-0.22	laid	0.26	lies	-0.03	whole	-0.17
-1=thuoc	home	-0.14	fell	-0.02	laid	0.03	lies	-0.26	whole	-0.14
-1=thuoc & dai	fell	-0.13
-1=thuoc & trung	fell	-0.22	laid	-0.03	whole	-0.3
-1=thuong	fell	-0.15	laid	-0.01	lies	-0.02	whole	-0.1
-1=thuy	fell	-0.06	laid	-0.15	lies	-0.01	whole	-0.44
-1=thuy & hai	whole	-0.23
-1=thuy & thai	whole	-0.11
-1=tich	home	-0.07	fell	-0.17	whole	-0.26
-1=tien	whole	-0.61
-1=tieng	fell	-0.06
-1=tiep	laid	-0.03	lies	0.21	whole	-0.03
-1=tieu	home	-0.07	fell	0.08	laid	-0.01	lies	-0.14
-1=tieu & doan	home	-0.05	fell	-0.21	laid	-0.27	lies	-0.11	whole	0.01
-1=tieu & khu	fell	0.41	laid	0.23	whole	0.04
-1=tim	home	-0.01	laid	-0.11	lies	-0.1
-1=tin	home	0.02	fell	-0.18	whole	0.03
-1=tinh	fell	-0.08	laid	-0.11	lies	0.12	whole	-0.1
-1=to	fell	-0.14	laid	-0.15	whole	-0.75
-1=toan	home	0.09	fell	-0.01	whole	-0.12
-1=toc	home	0.41	fell	-0.13	laid	-0.09	lies	0.34	whole	0.03
-1=toc & thai	home	0.03	lies	-0.03	whole	-0.02
-1=toi	home	-0.19	fell	0.25	laid	-0.07	lies	-0.01	whole	-0.04
-1=toi & thon	home	-0.2	fell	-0.13	whole	-0.21
-1=tra	whole	-0.15
-1=trach	home	0.02	fell	-0.01	lies	-0.03	whole	-0.13
-1=trai	home	-0.02	fell	-0.05	whole	-0.62
-1=tram	fell	-0.16	laid	0.6	lies	-0.01	whole	0.09
-1=tran	home	-0.32	fell	0.43	laid	-0.47	lies	-0.2	whole	0.52
-1=tran & can	whole	0.39
-1=tran & cau	fell	-0.21	whole	0.01
-1=tran & chong	fell	-0.12	whole	-0.46
-1=tran & dia	home	-0.04	fell	0.38	laid	-0.01	whole	-0.22
-1=tran & doi	fell	0.18	whole	0.1
-1=tran & phia	fell	0.52	laid	-0.22	lies	-0.04	whole	0.44
-1=tran & van	fell	-0.02
-1=trang	home	0.16	fell	-0.48	laid	0.27	lies	0.27	whole	0.51
-1=trang & don	fell	-0.43
-1=trang & ntls	laid	0.33	lies	0.24	whole	0.46
-1=trau	fell	0.07	whole	0.1
-1=tre	home	-0.02	fell	0.22	laid	-0.01	whole	-0.28
-1=tren	home	-0.28	fell	0.29	laid	0.12	whole	0.35
-1=tren & bia	laid	-0.02	whole	-0.1
-1=tren & dinh	fell	0.1	laid	0.26	whole	0.23
-1=tren & doi	fell	-0.08	laid	-0.22	lies	0.38	whole	0.31
-1=tren & dong	fell	-0.04	laid	-0.06	whole	-0.27
-1=tren & duong	fell	0.06	whole	0.18
-1=tren & tau	fell	-0.19
-1=tren & than	fell	-0.1
-1=tri	home	-0.26	fell	0.22	laid	-0.04	lies	-0.37	whole	0.06
-1=trieu	fell	-0.02
-1=tron	fell	-0.01	laid	-0.02
-1=trong	home	-0.53	fell	-0.61	laid	0.11	lies	0.06	whole	0.51
-1=trong & ban	laid	-0.02
-1=trong & danh	laid	-0.05
-1=trong & ham	laid	0.04
-1=trong & hang	fell	0.01	laid	-0.07	whole	0.01
-1=trong & ho	fell	-0.14	laid	0.07	whole	0.09
-1=trong & lo	fell	-0.02	lies	-0.04
-1=trong & nghia	laid	-0.07	lies	-0.31
-1=trong & so	laid	-0.16
-1=trong & tieu	laid	0.27	whole	0.22
-1=trong & tran	fell	-0.01	laid	-0.13	whole	-0.57
-1=trong & truong	fell	-0.34
-1=trong & tui	home	-0.01	fell	-0.01	laid	-0.01
-1=trong & vuon	fell	0.03	laid	0.16	lies	-0.09	whole	0.3
-1=tru	fell	-0.09	lies	-0.01	whole	0.01
-1=trung	home	-0.16	fell	0.1	laid	-0.2	whole	-0.16
-1=truoc	home	-0.02	fell	-0.34	whole	0.21
-1=truoc & #	fell	-0.02
-1=truoc & ##	fell	-0.03
-1=truong	home	0.24	fell	0.02	laid	-0.03	lies	-0.09	whole	0.22
-1=truong & thcs	home	-0.08	fell	0.29	lies	-0.05	whole	0.01
-1=tu	home	-0.49	fell	-0.23	laid	0.88	lies	-0.62	whole	-0.4
-1=tu & ban	home	-0.07	fell	-0.2	laid	0.4	whole	-0.03
-1=tu & bo	laid	-0.44
-1=tu & doi	fell	0.01	laid	0.48	lies	-0.1	whole	-0.36
-1=tuc	home	-0.04
-1=tum	fell	-0.02	laid	-0.08	lies	-0.03
-1=tuoi	home	-0.08	fell	-0.07	laid	-0.02
-1=tuoi & truoc	fell	-0.01
-1=tuong	home	-0.17	fell	0.19	laid	0.16	whole	-0.04
-1=tuyen	laid	-0.05	whole	-0.01
-1=ty	home	-0.02	fell	-0.04	laid	-0.05	whole	-0.44
-1=uy	home	-0.41	fell	-0.23	whole	-0.13
-1=v	home	-0.01	fell	-0.12
-1=va	fell	-0.43	laid	-0.02	whole	-0.08
-1=van	home	0.63	whole	0.11
-1=vang	fell	0.42	whole	-0.11
-1=vao	home	-0.19	laid	0.05	lies	0.07	whole	0.32
-1=vao & ntls	laid	-0.39	whole	0.06
-1=vay	fell	0.55	laid	0.19	whole	0.54
-1=ve	home	0.18	fell	-0.89	laid	0.11	lies	1.18	whole	0.52
-1=ve & nghia	fell	-0.15	laid	-0.75
-1=ve & ntls	home	0.3	fell	-0.03	laid	0.28	whole	0.41
-1=ve & phia	laid	-0.04	lies	-0.03	whole	-0.71
-1=ve & sau	fell	-0.02	laid	-0.06	lies	-0.01
-1=ve & truong	lies	0.25	whole	0.14
-1=vi	home	-0.46	fell	-0.14	laid	-0.28	lies	-0.27	whole	-0.32
-1=vi & dai	fell	-0.02
-1=vi & gan	whole	-0.05
-1=vien	home	-0.17	fell	-0.23	laid	0.08	lies	0.11	whole	-0.37
-1=vien & truong	fell	-0.03	laid	0.2	whole	0.13
-1=viet	home	-0.23	fell	0.2	laid	0.17	lies	0.33	whole	0.32
-1=viet & trong	laid	0.2	whole	-0.02
-1=vinh	home	-0.22	whole	-0.05
-1=vo	home	0.26	fell	0.09	laid	-0.29	lies	-0.33	whole	0.31
-1=voi	home	-0.02	fell	-0.22	whole	-0.43
-1=vu	home	-0.15	fell	-0.33	laid	-0.17	lies	-0.11	whole	-0.45
-1=vu & chien	fell	-0.01
-1=vu & tieu	fell	-0.02	laid	-0.06
-1=vuc	home	0.14	laid	-0.04	lies	0.33	whole	0.02
-1=vui	fell	-0.1	laid	0.42	lies	-0.01	whole	0.43
-1=vui & tam	laid	0.11	whole	0.19
-1=vung	home	-0.19	fell	0.29	lies	-0.11	whole	-0.05
-1=x	home	0.09	fell	0.03	whole	0.2
-1=xa	fell	-0.08	laid	-0.06	lies	-0.05	whole	0.13
-1=xac	fell	-0.14	laid	-0.09	lies	-0.01	whole	0.32
-1=xac & vc	fell	-0.05
-1=xe	home	-0.04	fell	-0.05	laid	-0.12	whole	-0.46
-1=xem	fell	-0.21	laid	-0.1
-1=xin	lies	-0.03
-1=xin & hoi	lies	-0.02
-1=xua	fell	0.09	laid	0.05	whole	0.04
-1=xuong	home	-0.13	fell	0.32	laid	-0.11	lies	0.32	whole	0.03
-1=xuong & tram	home	-0.02	fell	0.29	laid	-0.09	whole	0.12
-1=xuyen	home	-0.07	fell	-0.03	lies	0.21	whole	-0.05
-1=y	fell	0.45	whole	0.44
-1=yen	home	0.18	fell	-0.15	whole	-0.1
-1=yen & ha	whole	-0.55
-2=#	home	-0.88	laid	0.35	lies	-0.22	whole	0.35
-2=##	home	-0.32	fell	-0.06	laid	-0.09	lies	-0.46	whole	0.7
-2=###	home	-0.04	fell	0.39	laid	-0.5	lies	-0.17	whole	0.29
-2=####	home	0.53	fell	0.76	laid	-0.48	lies	-0.7	whole	0.15
-2=#####	fell	-0.01
-2=^	home	-0.38	laid	0.13	lies	0.22	whole	-0.04
-2=a	home	-0.21	fell	0.13	laid	0.3	whole	0.22
-2=ai	home	0.29	fell	-0.58	laid	-0.12	lies	0.03	whole	-0.24
-2=an	home	-0.36	fell	-0.36	whole	0.14
-2=anh	home	-0.1	fell	-0.19	lies	-0.34	whole	-0.44
-2=ay	home	-0.1	fell	-0.3	whole	-0.58
-2=b	home	0.35	fell	-0.03
-2=ba	home	0.31	fell	0.11	laid	-0.06	lies	-0.32	whole	-0.16
-2=bac	home	-0.07	laid	0.01	lies	0.16	whole	-0.83
-2=bach	home	-0.05	fell	-0.06	whole	-0.12
-2=bai	home	0.04	fell	0.1	laid	0.35	lies	-0.07	whole	0.13
-2=ban	home	-0.13	fell	0.72	laid	0.44	lies	-0.42	whole	1.33
-2=bang	home	0.1	fell	-0.19	laid	-0.06	whole	-0.12
-2=bao	home	-0.4	fell	0.18	laid	-0.01	lies	-0.08	whole	-0.34
-2=bat	home	0.07	fell	-0.3	laid	-0.15	whole	0.21
-2=bau	home	-0.24	fell	0.48	laid	0.31	whole	0.08
-2=bay	home	0.13	fell	0.22	laid	-0.02	lies	-0.06	whole	0.31
-2=be	home	0.01	fell	-0.03
-2=ben	home	0.07	fell	-0.23	laid	-0.08	lies	0.21	whole	-0.79
-2=benh	home	-0.05	fell	0.04	whole	0.19
-2=bi	home	-0.63	fell	0.02	laid	-0.06	lies	-0.06	whole	0.25
-2=bia	home	-0.1	laid	0.11	lies	0.24	whole	0.51
-2=bich	fell	-0.01	whole	-0.08
-2=bien	home	-0.03	fell	-0.37	whole	-0.22
-2=biet	home	0.14	fell	-0.3	laid	0.31	whole	0.21
-2=binh	home	-0.09	fell	-0.28	laid	0.13	lies	0.1	whole	-0.19
-2=bo	home	0.14	fell	-0.77	lies	0.15	whole	0.44
-2=boc	laid	0.53	lies	0.39	whole	0.11
-2=bom	fell	-0.06	laid	-0.32	whole	-0.01
-2=bon	fell	0.18
-2=bung	home	0.16	fell	-0.09	laid	-0.09	whole	0.14
-2=buoc	whole	-0.3
-2=but	home	-0.22	fell	-0.18
-2=c	fell	-0.28
-2=c1	home	-0.1	fell	-0.08
-2=c3	home	-0.06
-2=c4	home	-0.14
-2=c5	home	-0.01
-2=ca	home	-0.04	fell	-0.18	laid	0.12	lies	-0.05	whole	0.19
-2=cac	fell	-0.1	laid	-0.16	whole	-0.26
-2=cach	laid	0.32	whole	-0.13
-2=cai	fell	-0.11	whole	-0.37
-2=cam	home	0.08	fell	-0.29	lies	-0.05
-2=can	home	-0.15	fell	0.28	laid	-0.15	lies	0.1	whole	-0.06
-2=cang	home	-0.16	fell	0.02	whole	-0.04
-2=canh	home	-0.24	fell	-0.24	laid	-0.11	lies	0.22	whole	-0.64
-2=cao	home	-0.05	fell	0.08	laid	0.2	lies	0.13	whole	-1.01
-2=cap	home	-0.28	fell	-0.01	laid	-0.12	lies	-0.07	whole	-0.01
-2=cat	fell	-0.09	laid	-0.2	lies	0.27	whole	-0.51
-2=cau	home	-0.08	fell	0.16	laid	-0.26	lies	-0.06	whole	-0.24
-2=cay	fell	-0.33	laid	0.38	lies	-0.02	whole	-0.06
-2=ccb	fell	-0.36	laid	0.22	lies	-0.21
-2=cha	whole	-0.07
-2=chac	home	0.46	whole	0.26
-2=cham	home	0.13	fell	0.37	laid	-0.03	whole	-0.07
-2=chan	home	-0.19	fell	0.36	laid	0.39	lies	-0.01	whole	0.18
-2=chap	home	-0.21	fell	-0.25	laid	-0.07	whole	-0.77
-2=chat	home	0.06	fell	-0.09	whole	0.36
-2=chau	home	0.31	fell	-0.4	laid	-0.29	lies	-0.15	whole	-0.19
-2=chay	fell	0.33	laid	-0.03	whole	0.13
-2=che	fell	-0.15	laid	-0.01
-2=chep	home	-0.02
-2=chet	home	-0.07	fell	0.4	laid	-0.22	lies	-0.03	whole	-0.02
-2=chi	home	-0.41	fell	-0.28	laid	-0.29	lies	-0.39	whole	-0.54
-2=chien	fell	-0.12	laid	-0.15	whole	0.31
-2=chieu	fell	-0.02
-2=chin	fell	0.33	whole	0.15
-2=chinh	home	0.08	fell	-0.07	laid	-0.05
-2=cho	home	-0.11	laid	-0.12	lies	-0.06
-2=chon	home	-0.23	fell	-0.85	laid	0.72	lies	-0.3	whole	0.2
-2=chong	fell	0.2	laid	-0.23	whole	0.18
-2=chot	fell	0.14	lies	-0.02	whole	-0.03
-2=chu	home	0.43	fell	-0.68	laid	-0.16	lies	0.02	whole	0.35
-2=chua	home	-0.08	fell	0.13	whole	0.1
-2=chuc	home	-0.06	fell	-0.32	laid	-0.11	lies	-0.06
-2=chung	home	0.07	fell	-0.38	laid	0.1	lies	-0.02	whole	-0.11
-2=chuyen	home	-0.24	fell	-0.11	laid	0.43	lies	0.73	whole	0.63
-2=co	home	-0.11	fell	-0.53	laid	-0.43	lies	0.19	whole	-0.3
-2=coi	home	-0.12	fell	0.28	laid	-0.08
-2=con	home	-0.56	fell	-0.54	laid	0.22	lies	-0.22	whole	-0.39
-2=cong	home	-0.05	fell	0.18	laid	-0.28	lies	-0.11	whole	-0.32
-2=cot	fell	0.37	laid	-0.31	lies	-0.06	whole	0.01
-2=cu	home	-0.46	fell	0.17	laid	0.3	lies	0.02	whole	0.4
-2=cua	home	-0.35	fell	0.65	laid	0.08	lies	-0.09	whole	-0.01
-2=cung	home	-0.24	fell	0.4	laid	-0.26	lies	-0.05	whole	0.07
-2=cuoc	whole	-0.01
-2=cuoi	laid	0.19	whole	0.12
-2=cuong	home	0.06	whole	0.18
-2=d	fell	-0.13
-2=d6	home	0.09	whole	0.1
-2=da	home	-0.32	fell	-0.47	laid	0.53	lies	0.24	whole	0.21
-2=dac	home	0.21	fell	-0.02	laid	-0.05	lies	-0.05	whole	0.03
-2=dai	home	0.11	fell	0.02	laid	-0.05	lies	-0.41	whole	0.06
-2=dak	home	-0.12	fell	0.09	laid	-0.27	whole	-0.15
-2=dan	home	-0.26	fell	-0.33	laid	0.04	lies	-0.29	whole	-0.08
-2=dang	home	0.17	fell	-0.54	laid	-0.62	lies	0.35	whole	0.37
-2=danh	home	-0.03	fell	-0.07	lies	-0.2	whole	1.04
-2=dao	home	0.58	fell	-0.19	laid	0.02	lies	-0.03	whole	0.1
-2=dap	home	-0.16	fell	-0.09	laid	0.14	lies	-0.01	whole	-0.08
-2=dat	home	-0.3	fell	0.62	laid	0.42	lies	-0.23	whole	0.35
-2=dau	fell	-0.28	laid	1.3	lies	-0.39	whole	0.61
-2=day	home	-0.01	fell	-0.08	laid	0.25	lies	0.28	whole	-0.62
-2=de	home	-0.29	fell	-0.4	laid	0.74	lies	-0.18	whole	-0.02
-2=dem	fell	-0.04	laid	0.56	lies	-0.05	whole	0.27
-2=den	home	-0.01	fell	-0.08	laid	-0.02	whole	-0.21
-2=deu	fell	-0.21	laid	0.06	lies	-0.06
-2=di	home	-0.26	fell	0.51	laid	-0.25	lies	0.45	whole	-0.12
-2=dia	home	-0.21	fell	0.68	laid	-0.3	lies	-0.05	whole	0.16
-2=dich	home	-0.22	fell	0.27	laid	-0.13	whole	0.31
-2=diem	fell	0.08	laid	-0.07	whole	-0.43
-2=dien	home	0.1	laid	-0.17	whole	0.35
-2=dieu	fell	-0.01	laid	-0.04	whole	-0.05
-2=dinh	home	0.43	fell	-0.42	laid	-0.21	lies	-0.13	whole	0.38
-2=do	home	-0.42	fell	0.73	laid	0.33	lies	0.12	whole	0.1
-2=doan	home	-0.28	fell	-0.99	laid	0.01	lies	-0.31	whole	-0.57
-2=doc	home	-0.3	fell	-0.16	laid	-0.05	whole	-0.54
-2=doi	home	-0.79	fell	-0.32	laid	-0.27	lies	0.68	whole	-0.32
-2=don	home	-0.59	fell	0.01	laid	-0.61	lies	0.08	whole	-0.26
-2=dong	fell	-0.22	laid	-0.13	lies	-0.33	whole	-0.71
-2=dot	fell	0.23	whole	0.08
-2=du	home	0.16	fell	-0.17	laid	0.02	lies	0.25	whole	0.17
-2=dua	home	0.25	fell	0.55	laid	0.17	lies	0.35	whole	0.55
-2=duc	home	-0.13	fell	-0.25	lies	0.22	whole	0.61
-2=dung	home	-0.12	laid	-0.1	lies	-0.02	whole	0.26
-2=duoc	home	0.06	fell	-0.47	laid	0.25	lies	-0.17	whole	-0.25
-2=duoi	laid	0.14	lies	0.1	whole	-0.38
-2=duong	home	0.19	fell	0.08	laid	-0.22	lies	-0.12	whole	-0.07
-2=duy	fell	-0.18	whole	0.4
-2=e	home	0.06	fell	-0.06	laid	-0.07	lies	-0.06	whole	0.09
-2=e42	home	0.13
-2=ea	fell	-0.03	laid	0.28	whole	0.02
-2=em	home	-0.63	fell	-0.47	laid	-0.33	whole	-0.14
-2=gai	home	-0.02
-2=gan	whole	-0.49
-2=gao	home	-0.04	fell	0.21	whole	-0.13
-2=ghi	home	-0.17	fell	-0.5	lies	-0.03	whole	0.02
-2=gia	home	0.28	fell	0.05	laid	-0.07	lies	-0.1	whole	0.1
-2=giai	home	-0.11	fell	0.06
-2=giam	fell	-0.29
-2=giao	home	-0.28	fell	-0.35	lies	-0.06	whole	-0.06
-2=giap	home	-0.02
-2=giau	fell	-0.04	laid	0.05
-2=giay	home	0.16	fell	-0.07	laid	-0.19	lies	-0.05	whole	-0.01
-2=gieng	fell	0.2	laid	-0.01	whole	-0.2
-2=gio	home	-0.12	fell	-0.11	laid	-0.45	lies	-0.12
-2=giong	fell	-0.08	whole	-0.28
-2=giu	home	-0.07	fell	0.53	laid	-0.05	whole	0.24
-2=giup	home	-0.14	fell	-0.17	laid	-0.09
-2=goc	home	-0.12	fell	-0.54	laid	-0.49	lies	0.69	whole	0.17
-2=goi	home	-0.02	fell	-0.18	laid	0.57	lies	0.31	whole	0.26
-2=gom	laid	-0.04	lies	-0.07
-2=gon	whole	-0.12
-2=gui	home	-0.09	fell	-0.03	laid	-0.08
-2=ha	home	0.1	laid	-0.26	lies	0.08	whole	0.21
-2=hai	home	-0.4	fell	-0.12	laid	-0.52	whole	0.33
-2=ham	home	-0.06	fell	-0.25	laid	-0.01	whole	-0.32
-2=han	laid	0.07	whole	0.18
-2=hang	home	0.14	fell	0.03	laid	0.2	whole	0.13
-2=hanh	home	0.33	fell	-0.1	whole	0.24
-2=hao	fell	-0.08	laid	0.24	whole	-0.43
-2=hau	lies	-0.02
-2=hay	fell	0.59	laid	0.1	lies	-0.04	whole	0.17
-2=het	fell	-0.09	laid	0.05	lies	0.51	whole	0.09
-2=hi	fell	0.06	laid	-0.07	whole	-0.06
-2=hien	home	-0.18	fell	-0.24	laid	-0.51	lies	0.14	whole	-0.12
-2=ho	home	-0.15	fell	-0.9	laid	0.66	lies	-0.23	whole	0.01
-2=hoa	home	0.44	fell	-0.4	laid	-0.21	lies	0.17	whole	0.21
-2=hoai	home	-0.24	lies	-0.04	whole	-0.49
-2=hoang	home	0.2	fell	-0.08	whole	0.39
-2=hoc	home	-0.11	fell	-0.1	laid	-0.11
-2=hoi	fell	0.07	laid	-0.51	lies	-0.19	whole	0.05
-2=hom	fell	-0.41	laid	-0.14
-2=hon	home	-0.24	fell	0.21	whole	-0.09
-2=hong	home	-0.03	fell	-0.04	lies	-0.07	whole	0.57
-2=hop	whole	-0.2
-2=hs	home	-0.1	whole	0.08
-2=hung	fell	-0.27	laid	-0.05	whole	0.29
-2=huong	home	0.38	fell	-0.38	laid	-0.12	whole	-0.38
-2=huu	home	-0.39	fell	-0.27	lies	-0.18	whole	-0.19
-2=huy	home	-0.01	fell	-0.19	laid	-0.06	whole	-0.26
-2=huyen	home	-0.19	fell	-0.08	laid	-0.08	lies	-0.08	whole	-0.32
-2=hy	fell	-0.17	lies	-0.04	whole	0.02
-2=ia	lies	-0.1	whole	-0.37
-2=k	laid	-0.16
-2=ke	fell	0.43	laid	-0.27	lies	-0.02	whole	-0.63
-2=keo	home	-0.08	fell	-0.27	laid	0.26	lies	-0.03	whole	-0.04
-2=ket	laid	0.07	whole	0.32
-2=keu	home	-0.22
-2=kha	home	-0.26	fell	0.25	lies	-0.03	whole	-0.23
-2=khac	fell	-0.47	laid	-0.1
-2=khai	home	0.65	fell	-0.13	whole	0.35
-2=khanh	home	-0.23	fell	0.3	whole	0.01
-2=khe	fell	-0.15	laid	0.31	whole	0.62
-2=khi	home	-0.13	fell	0.23	laid	-0.14	lies	-0.1	whole	-0.04
-2=khieng	fell	-0.08	laid	0.06	whole	0.01
-2=khmer	home	0.02	fell	-0.23	whole	-0.06
-2=khoa	home	-0.05
-2=khoai	fell	-0.01	whole	0.37
-2=khoan	home	0.04	fell	-0.09	whole	0.01
-2=khoang	home	-0.11	fell	-0.09	laid	0.18	whole	0.13
-2=khong	home	0.16	fell	-0.08	laid	-0.48	lies	-0.56	whole	-0.17
-2=khu	fell	0.25	laid	-0.2	lies	0.2	whole	0.02
-2=khue	whole	0.19
-2=kia	home	-0.02	fell	0.38	lies	-0.12	whole	-0.01
-2=kich	home	0.06	fell	0.08	laid	-0.36	lies	-0.03	whole	-0.08
-2=kiem	home	0.01	fell	0.07	laid	0.29	lies	-0.03	whole	0.28
-2=kien	home	0.11	fell	-0.1	lies	-0.01	whole	-0.64
-2=kiet	fell	-0.13
-2=kim	home	-0.25	fell	-0.01	whole	-0.48
-2=kinh	home	-0.06	fell	-0.52	laid	0.26	lies	-0.18	whole	-0.7
-2=km	laid	-0.08	whole	0.07
-2=ko	home	-0.06	fell	-0.13	whole	-0.29
-2=kon	fell	-0.02	laid	-0.08	lies	-0.03
-2=ky	home	0.15	fell	0.27	laid	-0.08	whole	-0.24
-2=l	whole	-0.6
-2=la	home	-0.07	fell	-0.05	laid	-0.41	lies	-0.14	whole	0.3
-2=lac	home	0.13	fell	-0.1	laid	-0.01	whole	0.06
-2=lai	home	-0.01	fell	0.67	laid	0.19	lies	0.2	whole	0.7
-2=lam	home	-0.04	fell	-0.4	laid	-0.14	lies	-0.04	whole	-0.05
-2=lan	home	-0.47	fell	-0.24	whole	0.15
-2=lang	home	0.16	fell	0.06	laid	0.4	lies	-0.15	whole	0.25
-2=lanh	home	0.01	fell	-0.03	whole	0.29
-2=lao	fell	0.21	laid	-0.33	whole	0.3
-2=lap	home	0.29	fell	-0.04	whole	-0.2
-2=lay	fell	-0.21	laid	-0.05
-2=le	fell	-0.1	whole	-0.3
-2=len	home	-0.05	fell	0.13	laid	0.27	whole	0.33
-2=lich	fell	-0.13	whole	-0.02
-2=lien	home	0.19	fell	-0.45	laid	-0.01	whole	0.05
-2=liet	home	-0.07	fell	-0.33	laid	-0.14	lies	-0.08	whole	-0.57
-2=lieu	home	-0.12	fell	0.15	laid	-0.27	lies	-0.02	whole	0.33
-2=lim	home	-0.03	fell	-0.18	whole	-0.35
-2=linh	home	-0.08	fell	-0.19	laid	-0.18
-2=lo	home	-0.18	fell	-0.41	laid	-0.08	lies	-0.02	whole	-0.88
-2=loc	home	-0.27	laid	0.07	whole	-0.41
-2=loi	home	-0.04	fell	0.39	laid	-0.03	lies	0.29	whole	0.04
-2=lon	fell	-0.01
-2=long	home	0.11	fell	0.2	laid	-0.01	whole	0.45
-2=lop	home	-0.01	fell	-0.1	laid	-0.06
-2=ls	home	-0.1
-2=lu	lies	0.17	whole	0.29
-2=lua	home	0.36	fell	-0.04	whole	0.16
-2=luc	home	0.18	fell	-0.06	laid	0.23	lies	-0.08	whole	-0.19
-2=lung	fell	-0.18	laid	0.06	lies	-0.09	whole	0.17
-2=luon	fell	-0.21	laid	0.22	whole	0.34
-2=luong	home	0.09	fell	-0.02	laid	-0.22	whole	0.3
-2=luu	fell	0.42	laid	-0.04	whole	0.32
-2=luyen	home	0.13	fell	-0.26	whole	0.02
-2=ly	home	-0.09	fell	0.27	laid	-0.06	lies	-0.03	whole	-0.55
-2=m	laid	-0.01	lies	0.32	whole	0.09
-2=ma	home	-0.28	fell	-0.22	laid	-0.56	whole	-0.49
-2=mai	home	-0.34	fell	-0.5	laid	0.17	lies	-0.06
-2=man	whole	-0.04
-2=mang	fell	-0.16	laid	-0.08	lies	0.19
-2=manh	home	0.17	fell	-0.07	lies	-0.02	whole	0.05
-2=map	home	-0.03
-2=mat	fell	0.28	laid	-0.32	lies	-0.24	whole	-0.15
-2=mau	home	-0.34	fell	-0.14	laid	-0.06	whole	0.11
-2=may	home	-0.28	fell	0.04	laid	-0.35	whole	-0.4
-2=me	home	0.28	fell	-0.04	laid	-0.09	lies	-0.27	whole	-0.2
-2=mien	home	-0.28	laid	0.22	whole	-0.14
-2=mieu	laid	-0.01
-2=min	fell	0.14	laid	-0.08	lies	-0.07
-2=minh	home	0.32	fell	-0.11	laid	-0.19	lies	0.11
-2=mo	fell	-0.34	laid	0.31	lies	0.11	whole	0.03
-2=moc	laid	-0.09	whole	-0.01
-2=moi	home	-0.34	fell	-0.27	laid	0.05	whole	-0.11
-2=mon	whole	-0.64
-2=mong	home	0.01	whole	0.03
-2=mot	home	-0.19	fell	-0.01	laid	0.06	lies	-0.01	whole	0.5
-2=muc	home	-0.01	fell	-0.05	whole	-0.22
-2=mui	home	0.38	fell	-0.18	laid	-0.06	whole	-0.15
-2=mung	fell	-0.24	whole	0.1
-2=muoi	fell	-0.1
-2=muong	home	0.13	fell	0.16	lies	-0.03	whole	-0.08
-2=my	fell	-0.12	whole	-0.36
-2=na	home	0.13	fell	0.21	whole	0.14
-2=nam	home	-0.76	fell	0.01	laid	0.73	lies	0.39	whole	0.39
-2=nang	fell	0.46	lies	-0.02	whole	0.3
-2=nao	home	-0.04	laid	-0.13	lies	-0.11	whole	-0.24
-2=nay	home	-0.21	fell	0.03	laid	-0.68	lies	0.14
-2=nen	home	-0.04	fell	-0.02	laid	-0.12	whole	0.11
-2=nga	home	0.19	fell	0.4	laid	-0.18	lies	-0.04	whole	0.54
-2=ngay	home	-0.06	fell	-0.23	laid	0.58	lies	-0.07	whole	0.87
-2=nghe	home	-0.07	fell	0.12	laid	-0.25	lies	0.28	whole	-0.31
-2=nghi	home	-0.13	fell	-0.18	laid	-0.01	lies	0.11	whole	-0.16
-2=nghia	home	0.09	fell	-0.41	laid	0.43	whole	-0.43
-2=ngo	fell	0.27	laid	-0.08	whole	0.17
-2=ngoai	home	-0.11	fell	0.19	lies	0.41	whole	-0.16
-2=ngoc	home	-0.01	fell	-0.18	whole	0.02
-2=ngoi	fell	-0.45	laid	-0.01	lies	-0.11	whole	-0.09
-2=ngu	whole	-0.43
-2=nguoi	home	-0.03	fell	-0.15	laid	-0.48	lies	-0.14	whole	0.82
-2=nguyen	home	0.73	fell	-0.19	laid	-0.22	lies	-0.12	whole	0.1
-2=nha	home	0.48	fell	-0.56	laid	-0.08	lies	-0.19	whole	-0.74
-2=nhac	fell	-0.07
-2=nham	home	-0.01	whole	-0.16
-2=nhan	home	-0.16	fell	0.15	laid	-0.21	lies	0.37	whole	0.33
-2=nhat	fell	-0.22	laid	-0.28	whole	0.08
-2=nhau	home	-0.06	fell	-0.09	laid	0.09	whole	0.21
-2=nhi	home	-0.03	fell	-0.11	whole	-0.07
-2=nho	home	0.37	fell	-0.09	laid	-0.05	whole	0.18
-2=nhom	fell	-0.08
-2=nhu	home	0.3	fell	-0.09	lies	-0.02	whole	-0.07
-2=nhuan	home	0.11	fell	-0.12	whole	-0.19
-2=nhung	home	-0.04	laid	-0.03	lies	-0.03	whole	0.01
-2=nhuong	lies	0.18	whole	0.17
-2=niem	home	-0.05	whole	-0.17
-2=ninh	whole	-0.57
-2=no	home	0.46	fell	-0.28	laid	0.2	lies	-0.05	whole	0.32
-2=noi	fell	0.47	laid	-0.25	lies	-0.45
-2=nong	fell	0.18	laid	-0.13	whole	-0.31
-2=ntls	fell	0.29	lies	0.35	whole	0.38
-2=nua	fell	0.23	laid	0.25	whole	0.45
-2=nui	fell	-0.12	laid	-0.31	whole	-0.76
-2=nung	home	0.27	fell	-0.15	whole	0.03
-2=nuoc	fell	-0.02	laid	-0.06	lies	0.34	whole	-0.67
-2=nuong	fell	-0.07	whole	0.03
-2=o	home	0.1	fell	0.78	laid	-0.55	lies	0.24	whole	0.21
-2=om	home	-0.06	fell	0.04	laid	-0.02
-2=on	home	0.24	fell	-0.02	laid	-0.05	lies	-0.03
-2=ong	home	0.26	fell	-0.19	laid	0.51	lies	-0.5	whole	0.31
-2=pao	home	0.2	fell	-0.11	whole	0.37
-2=pha	fell	0.1	whole	-0.19
-2=phai	home	-0.07	fell	-0.08	laid	-0.08	lies	-0.07	whole	-0.08
-2=phan	home	0.04	lies	-0.04	whole	0.05
-2=phao	home	-0.33	fell	-0.54	laid	0.16	whole	-0.05
-2=phat	fell	0.26	laid	0.14	lies	-0.02	whole	0.03
-2=phi	home	-0.13	fell	-0.07	laid	0.54	lies	0.22	whole	0.18
-2=phia	home	-0.08	fell	-0.4	laid	0.15	lies	-0.11	whole	-1.08
-2=pho	home	0.17	fell	-0.24	whole	0.28
-2=phoi	whole	-0.16
-2=phol	home	-0.18
-2=phong	laid	-0.11	whole	-0.01
-2=phu	home	0.05	fell	-0.44	laid	-0.14	lies	0.43	whole	-0.21
-2=phuc	home	-0.3	fell	0.48	laid	-0.15	whole	-0.03
-2=phuoc	laid	-0.05	whole	-0.01
-2=phuong	home	-0.09	fell	-0.17	laid	-0.05	lies	-0.01	whole	0.08
-2=place	fell	-0.02
-2=qua	fell	0.43	laid	0.09	lies	-0.05	whole	0.47
-2=quan	home	-0.07	fell	-0.15	laid	0.05	lies	0.11	whole	-0.43
-2=quang	home	0.28	fell	-0.19	laid	-0.46	lies	-0.07	whole	0.25
-2=que	home	1.23	fell	-0.61	lies	-0.1	whole	-0.02
-2=quen	home	0.25	fell	-0.11
-2=quoc	home	0.14	fell	0.03	lies	0.11	whole	0.36
-2=quy	home	-0.03	fell	-0.25	laid	-0.11	lies	0.14	whole	-0.41
-2=quynh	home	0.15	fell	-0.02	lies	-0.06	whole	-0.43
-2=ra	home	-0.16	fell	-0.07	laid	0.01	lies	-0.06	whole	0.24
-2=rach	home	-0.06	whole	-0.02
-2=rang	fell	0.22	laid	-0.05	whole	-0.42
-2=ray	fell	0.63	laid	0.33	whole	0.51
-2=re	whole	-0.27
-2=ret	home	-0.01	fell	0.29	whole	0.15
-2=ro	home	-0.09	fell	0.03	laid	-0.1	lies	0.05	whole	0.07
-2=roi	home	-0.02	laid	-0.22	lies	-0.06	whole	-0.13
-2=rung	fell	0.11	laid	0.01	lies	-0.02	whole	-0.16
-2=ruong	home	0.02	fell	-0.04	whole	0.11
-2=rut	fell	-0.14	whole	-0.19
-2=s	whole	0.11
-2=sach	laid	-0.01
-2=sam	home	-0.01	laid	-0.05	lies	-0.02	whole	-0.2
-2=san	fell	0.42	laid	-0.21	lies	-0.01	whole	0.4
-2=sang	fell	-0.01	laid	-0.17	lies	-0.04	whole	0.01
-2=sanh	home	0.11	fell	0.13	laid	-0.02	whole	-0.23
-2=sao	fell	0.68	laid	-0.07	lies	-0.11	whole	0.23
-2=sap	fell	-0.01
-2=sat	fell	0.46	laid	0.16	whole	0.73
-2=sau	home	-0.21	fell	-0.22	laid	-0.06	whole	-0.05
-2=seo	home	0.02
-2=si	home	0.55	fell	0.03	laid	0.35	lies	-0.22	whole	-0.07
-2=sinh	fell	-0.45	laid	0.16	lies	-0.11	whole	0.25
-2=sn	home	-0.02	whole	-0.06
-2=so	home	-0.29	fell	-0.61	lies	-0.33	whole	-0.19
-2=soc	home	-0.04
-2=son	home	0.11	fell	-0.04	laid	-0.01	whole	-0.49
-2=song	home	-0.04	fell	-0.02	laid	-0.26	whole	0.01
-2=su	home	-0.06	fell	0.1	laid	-0.15	lies	0.11	whole	0.24
-2=sung	home	-0.17	fell	-0.21	whole	0.06
-2=suoi	home	-0.29	laid	-0.19	whole	-0.02
-2=suon	fell	0.19	laid	-0.07	whole	0.1
-2=sy	home	0.24	fell	0.12	lies	-0.01	whole	0.33
-2=t	fell	-0.1
-2=ta	home	-0.59	fell	-0.34	laid	-0.16	lies	-0.27	whole	-1.27
-2=tai	home	-0.39	fell	1	laid	-0.14	lies	-0.08	whole	1.04
-2=tam	home	-0.36	fell	-0.45	laid	0.19	lies	-0.1	whole	-0.18
-2=tan	home	0.18	fell	0.03	laid	-0.06	lies	0.14	whole	-0.3
-2=tang	home	-0.3	fell	-0.11	laid	0.32	lies	0.42	whole	0.49
-2=tao	fell	-0.14	whole	-0.19
-2=tap	home	-0.07	fell	-0.31	laid	-0.18	lies	-0.31	whole	0.53
-2=tat	fell	-0.11
-2=tau	lies	-0.23
-2=tay	home	0.29	fell	-0.1	laid	0.51	lies	-0.01	whole	0.09
-2=ten	home	-0.16	fell	0.08	laid	-0.31	whole	-0.07
-2=tha	whole	-0.29
-2=thach	home	0.08	fell	-0.08	whole	-0.53
-2=thai	home	0.44	fell	-0.21	lies	-0.05
-2=tham	home	-0.18	fell	0.31	whole	0.08
-2=than	home	-0.05	fell	0.23	laid	-0.16	lies	-0.03	whole	0.4
-2=thang	home	0.4	fell	0.42	laid	-0.27	whole	0.24
-2=thanh	home	0.4	fell	-0.63	laid	0.12	lies	0.24	whole	1.08
-2=thap	fell	-0.16	lies	0.05
-2=that	whole	0.36
-2=thay	home	-0.04	fell	-0.25	laid	-0.13
-2=the	home	-0.07	fell	0.37	laid	-0.31	lies	-0.03	whole	0.09
-2=theo	home	-0.2	fell	-0.26	laid	-0.04	lies	-0.02
-2=thi	home	-0.22	fell	-0.3	laid	-0.34	lies	-0.26	whole	0.28
-2=thiet	home	-0.04	fell	-0.23
-2=thieu	home	0.1	fell	0.16	laid	-0.04
-2=thin	fell	0.29	whole	0.25
-2=tho	home	-0.09	lies	0.14	whole	-0.1
-2=thoa	home	0.15	whole	0.18
-2=thoi	home	-0.07	fell	-0.13
-2=thon	home	0.33	fell	-0.14	laid	-0.06	lies	-0.05	whole	0.02
-2=thong	home	-0.26	fell	-0.23	laid	0.21	lies	-0.06	whole	0.08
-2=thu	home	-0.01	fell	-0.18	laid	-0.08	lies	-0.02	whole	-0.6
-2=thuan	home	-0.13	fell	-0.02	whole	0.01
-2=thuat	home	0.12
-2=thuc	whole	0.4
-2=thuoc	fell	-0.03
-2=thuong	fell	0.04	laid	-0.09	lies	-0.11	whole	-0.18
-2=thuy	home	0.07	fell	0.06	laid	-0.27	lies	-0.02	whole	-0.02
-2=tich	home	-0.33	fell	0.46	laid	0.46	lies	-0.13	whole	-0.31
-2=tien	home	-0.16	fell	-0.19	laid	0.18	whole	-0.27
-2=tieng	lies	-0.02
-2=tiep	whole	0.06
-2=tim	home	-0.14	fell	-0.05	laid	-0.09	lies	-0.16
-2=tin	fell	0.32	whole	0.21
-2=tinh	home	-0.38	fell	-0.16	laid	-0.52	lies	-0.09	whole	-0.45
-2=tnxp	fell	0.09	laid	-0.02	lies	-0.03
-2=to	home	-0.03	fell	0.16	laid	0.12	lies	-0.05	whole	-0.17
-2=toa	fell	-0.3	laid	0.11	whole	0.22
-2=toan	fell	0.06	laid	-0.02	whole	0.1
-2=toc	home	0.69	fell	-0.36	laid	-0.06	lies	-0.06	whole	0.71
-2=toi	home	-0.38	fell	-0.03	laid	-0.38	lies	-0.36	whole	0.13
-2=tong	fell	-0.07
-2=tra	home	-0.03	fell	-0.14	laid	-0.06	lies	-0.21	whole	-0.28
-2=trac	home	0.08	whole	-0.15
-2=trach	home	0.32	fell	-0.06
-2=trai	home	-0.02	fell	0.13	whole	-0.07
-2=tram	home	-0.32	fell	0.64	lies	-0.02	whole	-0.6
-2=tran	home	-0.02	fell	0.92	laid	-0.1	lies	-0.01	whole	0.6
-2=trang	home	0.4	fell	-0.24	laid	0.09	whole	0.51
-2=tre	whole	0.2
-2=tren	fell	0.31	laid	-0.39	lies	-0.15
-2=tri	fell	-0.03	laid	-0.06	whole	-0.1
-2=trieu	home	-0.11	whole	-0.25
-2=trinh	home	-0.04	fell	0.08	whole	0.28
-2=troi	fell	0.07	laid	-0.29	whole	-0.3
-2=tron	home	-0.03	fell	0.15	whole	-0.28
-2=trong	home	0.12	fell	0.11	laid	0.34	lies	0.04	whole	0.54
-2=tru	home	0.05	fell	0.18	laid	-0.02	lies	-0.27	whole	0.31
-2=truc	home	-0.2	fell	-0.01	whole	-0.29
-2=trung	home	0.08	laid	0.11	lies	-0.09	whole	-0.38
-2=truoc	home	0.45	fell	-0.47	laid	0.07	lies	-0.11
-2=truong	home	0.12	fell	-0.43	laid	-0.05	lies	-0.16	whole	-0.42
-2=tu	home	-0.29	fell	0.3	laid	-0.15	lies	-0.14	whole	-0.71
-2=tuan	home	0.07	fell	-0.23	whole	0.07
-2=tui	home	-0.53	fell	0.13	laid	-0.1	lies	-0.01	whole	-0.04
-2=tung	fell	-0.23	laid	-0.22	lies	-0.3	whole	-0.17
-2=tuoi	home	0.22	fell	-0.29	laid	-0.1	lies	-0.07	whole	0.54
-2=tuong	home	0.15	fell	-0.03	whole	-0.25
-2=tuyen	home	-0.22	fell	0.03	whole	0.2
-2=ty	home	0.08	whole	-0.11
-2=ung	fell	-0.01	whole	-0.53
-2=uy	fell	0.21	whole	0.21
-2=va	fell	-0.03	whole	-0.15
-2=van	home	0.46	fell	-0.04	laid	-0.44	lies	-0.49	whole	0.93
-2=vang	fell	-0.07	laid	-0.09
-2=vao	fell	-0.13	laid	0.2	whole	0.56
-2=ve	home	-0.37	fell	0.84	laid	-0.63	lies	0.59	whole	0.45
-2=vi	home	-0.45	fell	-0.21	laid	-0.15	whole	-0.06
-2=vien	fell	-0.26	laid	0.23	lies	-0.06
-2=viet	home	-0.09	fell	-0.04	laid	-0.23	lies	-0.02	whole	-0.29
-2=vinh	home	0.43	fell	-0.1	laid	-0.2	lies	0.23	whole	0.04
-2=vo	fell	-0.14	whole	0.2
-2=voi	fell	-0.03	laid	0.18	whole	-0.05
-2=vong	laid	0.13	whole	-0.24
-2=vu	fell	-0.18	laid	-0.01	lies	-0.06	whole	-0.16
-2=vua	fell	-0.13
-2=vui	fell	-0.21	laid	0.36	whole	0.33
-2=vuon	whole	-0.06
-2=vuong	fell	-0.05	whole	0.11
-2=xa	home	0.1	fell	0.04	laid	-0.48	lies	-0.09	whole	0.17
-2=xac	fell	-0.36	laid	0.12	lies	-0.05	whole	0.04
-2=xe	home	-0.02	fell	0.07	laid	-0.06	whole	-0.27
-2=xem	fell	-0.04
-2=xin	laid	-0.07
-2=xom	home	0.43	fell	0.27	laid	-0.04	lies	-0.07	whole	0.36
-2=xua	home	-0.07	fell	-0.34	laid	0.05
-2=xuan	home	0.29	laid	0.1	whole	0.05
-2=xung	fell	-0.1
-2=xuong	fell	-0.21	lies	-0.02
-2=xuyen	home	-0.01	fell	0.31	whole	-0.39
-2=y	home	0.65	lies	-0.02	whole	0.25
-2=yen	home	0.07	fell	-0.18	whole	-0.21
-3=#	home	-0.37	fell	0.31	laid	0.32	lies	-0.58	whole	-0.03
-3=##	home	-0.5	fell	0.62	laid	-0.32	lies	-0.6	whole	0.13
-3=###	home	-0.42	fell	0.22	laid	-0.45	lies	-0.21	whole	0.05
-3=####	home	-0.04	fell	0.11	laid	-0.05	lies	0.27	whole	0.29
-3=^	home	-0.38	fell	-0.03	laid	0.05	lies	0.14	whole	-0.19
-3=a	home	0.05	fell	-0.24	laid	-0.3	lies	-0.03	whole	-0.47
-3=ac	fell	0.1	whole	0.07
-3=ai	home	-0.14	fell	0.04	laid	-0.2	lies	-0.04	whole	0.14
-3=am	home	-0.01	fell	-0.13	whole	-0.04
-3=an	home	-0.41	fell	-0.9	laid	-0.25	lies	0.36	whole	-0.05
-3=anh	home	0.33	fell	0.13	lies	0.25	whole	0.56
-3=ap	home	-0.06	fell	-0.05	lies	-0.07	whole	0.15
-3=ay	fell	0.32	laid	0.26	lies	-0.02	whole	-0.21
-3=b	home	0.26	fell	-0.29	laid	-0.01	lies	-0.08	whole	-0.01
-3=ba	home	-0.04	fell	-0.02	laid	0.06
-3=bac	home	0.34	fell	-0.55	laid	-0.22	whole	-0.26
-3=bach	home	-0.07	fell	-0.07
-3=bai	fell	-0.38	laid	0.23	lies	-0.08	whole	-0.83
-3=bam	home	-0.2	fell	0.39	whole	0.24
-3=ban	home	0.52	fell	-0.63	laid	0.3	lies	-0.11	whole	0.21
-3=bang	home	0.23	fell	-0.24	laid	-0.02	whole	-0.39
-3=bao	home	-0.24	fell	0.15	whole	0.19
-3=bat	fell	0.2	laid	-0.01	whole	0.31
-3=bay	fell	0.28	laid	-0.15	whole	-0.25
-3=be	home	0.03	laid	-0.16
-3=ben	home	-0.11	fell	0.04	laid	-0.11	lies	-0.02	whole	-0.83
-3=bi	home	-0.27	fell	-0.13	lies	-0.23	whole	0.53
-3=bia	home	0.43	laid	0.2	lies	-0.03	whole	0.55
-3=bien	home	0.15	fell	0.11	laid	0.26	lies	-0.17	whole	0.22
-3=biet	home	-0.1	fell	-0.09	laid	-0.02
-3=bieu	laid	-0.02	whole	-0.34
-3=binh	home	-0.29	fell	-0.54	laid	0.02	lies	0.35	whole	-0.11
-3=bo	home	-0.78	fell	-0.21	lies	0.16	whole	0.48
-3=boc	fell	-0.44	laid	0.07	lies	0.47	whole	0.09
-3=bom	fell	0.24	laid	-0.56	lies	-0.02	whole	0.18
-3=bon	home	0.23	fell	0.29	laid	0.02	whole	0.3
-3=bui	home	-0.19	fell	0.64	whole	0.82
-3=bung	home	0.3	fell	-0.01	laid	-0.03	whole	0.19
-3=c	home	-0.17	whole	0.3
-3=c20	home	0.17	whole	0.02
-3=ca	home	0.32	fell	-0.26	laid	0.46	lies	-0.05	whole	-0.23
-3=cac	home	-0.03	fell	0.05	laid	0.01	lies	0.16	whole	-0.41
-3=cach	fell	-0.32	whole	-0.06
-3=cai	home	-0.03	fell	-0.53	laid	-0.26	lies	0.11	whole	-0.72
-3=cam	home	0.21	fell	0.2	laid	-0.1	lies	-0.06	whole	0.47
-3=can	home	-0.02	fell	0.4	lies	-0.03	whole	0.47
-3=cang	home	-0.08	fell	-0.03	laid	-0.12	whole	0.21
-3=canh	home	-0.24	fell	0.4	laid	0.03	lies	-0.32	whole	0.23
-3=cao	home	-0.14	lies	-0.03	whole	-0.29
-3=cat	fell	0.29	laid	-0.45	lies	-0.42	whole	-0.12
-3=cau	home	-0.12	fell	-0.36	laid	0.15	lies	-0.12	whole	-0.23
-3=cay	home	-0.05	fell	-0.27	laid	0.08	whole	-0.64
-3=chac	fell	-0.2
-3=chan	fell	-0.42	laid	0.13	whole	-0.32
-3=chap	laid	-0.05
-3=chau	home	0.05	fell	0.23	laid	-0.22	lies	-0.26	whole	-0.04
-3=chay	fell	0.39	laid	-0.01	whole	0.2
-3=che	fell	-0.04	laid	-0.19	whole	-0.52
-3=chep	fell	-0.19	laid	-0.13	lies	-0.05
-3=chet	fell	-0.17	laid	-0.02	whole	-0.09
-3=chi	home	0.5	fell	0.21	laid	-0.23	lies	-0.25	whole	0.18
-3=chien	home	-0.01	fell	0.56	laid	-0.11	whole	-0.26
-3=chieu	home	-0.17	fell	-0.18	laid	0.05	lies	-0.41	whole	0.01
-3=chim	home	-0.05	fell	-0.33	laid	-0.04	whole	-0.33
-3=chin	home	0.27	whole	0.08
-3=chinh	home	0.46	fell	-0.05	laid	-0.02	whole	0.1
-3=cho	home	-0.28	fell	0.22	laid	0.17	lies	0.2	whole	0.62
-3=chon	home	-0.03	fell	-0.53	laid	0.3	lies	0.02	whole	0.03
-3=chong	home	-0.05	fell	0.45	laid	-0.02	whole	0.74
-3=chot	fell	-0.23	whole	-0.02
-3=chu	home	-0.06	fell	-0.67	lies	0.37	whole	0.82
-3=chua	home	-0.1	fell	-0.19	laid	0.27	lies	-0.37
-3=chung	home	-0.16	fell	-0.17	laid	0.08	lies	-0.08	whole	-0.28
-3=chup	fell	0.44	whole	0.2
-3=chuyen	home	-0.03	fell	0.14	laid	-0.04	lies	-0.05	whole	0.05
-3=co	home	-0.25	fell	-0.23	laid	-0.22	lies	0.06	whole	0.11
-3=coi	fell	-0.14
-3=com	home	-0.03
-3=con	home	0.04	fell	-0.7	laid	-0.24	lies	0.02	whole	-0.06
-3=cong	home	-0.13	fell	-0.17	lies	-0.05	whole	-0.47
-3=cot	home	-0.11	fell	-0.46	laid	0.12	lies	-0.22	whole	-0.03
-3=cu	laid	0.27	lies	-0.05	whole	-0.16
-3=cua	home	-0.13	fell	-0.34	laid	0.11	lies	-0.1	whole	-0.84
-3=cuc	fell	-0.06	laid	-0.02
-3=cung	home	-0.46	fell	-0.18	laid	-0.3	lies	-0.09	whole	-0.29
-3=cuoc	fell	-0.01	laid	-0.02	whole	-0.09
-3=cuon	laid	-0.13
-3=cuong	home	-0.1	whole	-0.12
-3=cuu	home	-0.06
-3=d	fell	-0.03	whole	-0.1
-3=d3	fell	-0.2
-3=d4	whole	-0.27
-3=d5	home	0.14	whole	-0.23
-3=da	home	0.13	fell	-0.74	laid	0.13	lies	0.8	whole	-0.69
-3=dac	laid	-0.07	lies	-0.08
-3=dai	fell	-0.24	laid	-0.02	whole	-0.09
-3=dam	home	0.33	fell	-0.05	laid	-0.03	whole	0.18
-3=dan	home	-0.09	fell	-0.56	laid	0.76	lies	0.47	whole	0.45
-3=dang	home	0.05	fell	-0.26	laid	-0.22	lies	0.2	whole	0.09
-3=danh	home	-0.48	laid	0.3	lies	0.17	whole	0.5
-3=dao	home	0.18	fell	-0.06	whole	0.1
-3=dap	home	-0.42	fell	0.25	laid	0.13	lies	-0.13	whole	-0.01
-3=dat	fell	-0.14	laid	0.04	lies	-0.07	whole	-0.04
-3=dau	home	-0.18	fell	0.37	laid	0.16	lies	-0.13	whole	0.03
-3=day	home	-0.05	fell	-0.4	lies	0.02	whole	-0.07
-3=de	home	-0.04	fell	-0.21	laid	0.06	lies	-0.01	whole	-0.14
-3=dem	home	-0.01	laid	0.69	lies	-0.07	whole	0.21
-3=den	fell	0.04	whole	0.05
-3=deo	home	-0.2	lies	-0.02	whole	-0.55
-3=dep	fell	-0.08	laid	-0.05
-3=di	home	-0.17	fell	0.18	laid	-0.66	lies	0.82	whole	0.35
-3=dia	home	-0.09	fell	0.15	laid	0.17	whole	0.32
-3=dich	fell	0.28	laid	-0.07	lies	-0.04	whole	0.04
-3=diem	fell	-0.11	lies	-0.17	whole	-0.4
-3=dien	home	-0.23	fell	0.27	laid	0.08	lies	-0.11	whole	-0.51
-3=dinh	home	0.3	fell	-0.38	laid	-0.41	lies	-0.38
-3=do	home	-0.29	fell	-0.4	laid	-0.31	lies	-0.17	whole	-0.28
-3=doan	fell	0.18	laid	-0.1	lies	-0.13	whole	0.52
-3=doc	home	0.12	fell	0.06	laid	0.14	whole	0.34
-3=doi	home	-0.58	fell	-0.08	laid	-0.32	lies	0.3	whole	-0.25
-3=don	home	-0.39	fell	-0.15	laid	-0.32	whole	-0.1
-3=dong	home	-0.54	fell	0.14	laid	-0.25	lies	0.08	whole	-0.53
-3=dot	fell	-0.02
-3=du	home	0.07	fell	-0.08	laid	-0.07	whole	0.21
-3=dua	fell	0.35	laid	0.46	lies	0.3	whole	0.47
-3=duc	fell	-0.05	lies	0.09	whole	-0.04
-3=dung	home	-0.37	fell	0.28	whole	0.05
-3=duoc	home	0.46	laid	-0.06	lies	0.31	whole	0.52
-3=duoi	home	-0.02	fell	-0.35	laid	0.15	lies	-0.05	whole	-0.58
-3=duong	home	-0.43	fell	-0.18	laid	-0.15	lies	-0.04	whole	-0.69
-3=duy	home	-0.13	fell	-0.04	laid	-0.01	whole	0.29
-3=e	laid	-0.5
-3=em	home	-0.02	fell	-0.44	laid	0.06	lies	-0.14	whole	0.32
-3=f3	fell	0.46	whole	0.2
-3=f320b	laid	-0.08	whole	-0.26
-3=f325	fell	0.04	whole	0.04
-3=gach	laid	-0.07
-3=gai	home	-0.14	laid	-0.05
-3=gan	fell	-0.23	laid	0.09	lies	-0.01	whole	-0.32
-3=ganh	whole	-0.2
-3=gap	home	-0.14	fell	-0.02	laid	-0.13	lies	-0.02
-3=ghi	home	-0.01	fell	-0.14	laid	-0.12	lies	-0.08	whole	-0.06
-3=gi	whole	-0.16
-3=gia	home	0.03	fell	-0.34	lies	-0.06	whole	-0.64
-3=giang	fell	-0.1	laid	-0.01
-3=giao	fell	-0.19	laid	0.18	whole	0.15
-3=giap	home	0.02	fell	0.38	laid	-0.04	whole	0.15
-3=giay	home	-0.25	fell	-0.18	laid	-0.07	whole	0.06
-3=gio	home	-0.02	laid	-0.14	lies	-0.16	whole	0.09
-3=giu	home	-0.15	lies	-0.04	whole	-0.2
-3=go	fell	0.33	laid	0.15	lies	-0.01	whole	0.1
-3=goc	home	0.27	fell	-0.61	laid	0.04	lies	0.03	whole	0.08
-3=goi	home	-0.07	laid	0.31	whole	0.67
-3=gui	home	0.26	fell	-0.09	laid	0.09	whole	0.17
-3=ha	home	-0.33	fell	0.13	whole	-0.14
-3=hai	home	0.21	fell	-0.11	laid	-0.56	lies	-0.3	whole	-0.35
-3=ham	home	-0.35	fell	0.48	laid	0.24	lies	-0.07	whole	0.08
-3=hang	home	-0.05	laid	-0.14	lies	0.06	whole	-0.29
-3=hanh	whole	-0.42
-3=hao	fell	-0.03	whole	-0.48
-3=hau	whole	-0.04
-3=hay	fell	-0.2	whole	-0.27
-3=hi	home	-0.28	fell	0.51	laid	-0.03	whole	0.27
-3=hien	home	-0.07	fell	-0.29	lies	0.45	whole	0.12
-3=hieu	home	-0.08	fell	-0.12
-3=hinh	home	0.31	laid	-0.1	whole	0.17
-3=ho	home	0.12	fell	0.12	laid	-0.26	lies	0.32	whole	-0.21
-3=hoa	home	0.22	fell	0.38	laid	-0.07	whole	0.26
-3=hoang	home	0.2	fell	-0.02	whole	0.26
-3=hoc	home	-0.03	fell	-0.03	laid	-0.04	lies	-0.04
-3=hoi	home	-0.48	fell	-0.65	laid	0.03	lies	-0.25	whole	-0.46
-3=hom	fell	0.07	laid	0.05	lies	-0.06	whole	0.22
-3=hong	home	0.06	fell	-0.05	lies	-0.02	whole	-0.36
-3=hop	fell	-0.06	whole	-0.04
-3=hs	home	-0.18	fell	0.26	lies	-0.05	whole	0.45
-3=hua	home	0.45	whole	0.17
-3=huan	home	-0.06	fell	-0.25	whole	-0.19
-3=hue	whole	0.06
-3=hung	home	0.11	fell	-0.12	whole	-0.52
-3=huong	home	-0.06	fell	-0.01	lies	0.39	whole	0.33
-3=huu	home	0.58	fell	-0.13	laid	0.47	lies	-0.16	whole	0.1
-3=huy	fell	0.08	lies	-0.04	whole	0.02
-3=huyen	home	-0.24	fell	-0.1	laid	-0.31	lies	0.71	whole	-0.89
-3=hy	home	-0.08	fell	-0.61	laid	0.22	lies	-0.06	whole	-0.3
-3=k	laid	-0.04	whole	-0.1
-3=ke	home	0.09	fell	0.01	laid	0.17	whole	0.38
-3=kem	home	0.12	fell	-0.03	whole	-0.13
-3=ket	fell	0.06	laid	-0.12	whole	0.01
-3=kha	home	-0.02	whole	-0.07
-3=khac	home	-0.1	fell	-0.42	laid	-0.07	whole	0.67
-3=khai	home	0.42	fell	-0.05	whole	0.53
-3=khanh	fell	-0.04	whole	-0.26
-3=khe	home	-0.04	fell	-0.16	laid	-0.21	whole	-0.31
-3=khi	home	-0.1	fell	-0.14	laid	-0.08	lies	-0.08	whole	0.37
-3=khieng	home	-0.07	fell	0.44	laid	0.46	lies	-0.03	whole	0.44
-3=kho	whole	-0.03
-3=khoa	whole	-0.21
-3=khoan	home	0.04	fell	0.09	whole	0.16
-3=khoang	home	-0.06	laid	-0.24	lies	-0.28	whole	-0.04
-3=khoi	home	0.09	fell	0.16	whole	0.26
-3=khong	home	0.04	fell	-0.16	laid	-0.52	lies	-0.52	whole	0.57
-3=khu	home	-0.25	laid	-0.12	lies	-0.12	whole	-0.74
-3=khue	whole	-0.52
-3=kia	laid	0.08	whole	0.3
-3=kich	home	-0.04	fell	0.09	whole	0.04
-3=kiem	home	0.19	fell	0.07	laid	0.14	whole	0.27
-3=kim	home	0.01
-3=kinh	home	-0.05	fell	0.07	laid	0.21	whole	0.11
-3=ko	fell	0.24	laid	-0.05	whole	0.06
-3=ky	home	0.04	fell	0.13	laid	-0.31	lies	-0.02	whole	-0.23
-3=la	home	0.12	fell	0.2	laid	0.06	lies	0.23	whole	0.26
-3=lac	home	-0.01	fell	0.45	laid	-0.04	lies	-0.13	whole	0.01
-3=lai	fell	-0.51	laid	0.03	lies	-0.12	whole	-0.7
-3=lam	home	-0.02	fell	0.54	laid	-0.24	lies	0.1	whole	-0.04
-3=lan	fell	-0.08	whole	-0.4
-3=lang	home	0.78	fell	0.13	laid	0.16	lies	-0.05	whole	0.13
-3=lao	lies	-0.01
-3=lap	fell	-0.05	whole	-0.38
-3=lay	fell	-0.16	laid	-0.41
-3=le	home	0.71	fell	0.12	laid	-0.01	lies	-0.19	whole	0.76
-3=len	fell	-0.16	laid	0.18	whole	0.22
-3=lien	home	0.03	fell	0.18	whole	0.22
-3=liet	home	0.5	fell	0.06	laid	0.37	lies	-0.2	whole	0.05
-3=lieu	whole	-0.13
-3=linh	home	-0.02	fell	-0.33	laid	0.16	lies	-0.09	whole	-0.36
-3=lo	home	0.47	fell	0.4	laid	-0.47	lies	-0.13	whole	0.01
-3=loc	laid	-0.07	lies	-0.03
-3=loi	home	-0.19	fell	-0.17	laid	0.14
-3=lon	fell	-0.11
-3=long	home	0.02	fell	-0.1	laid	0.2	lies	0.29	whole	0.08
-3=lu	home	-0.39	fell	-0.55	laid	0.19	lies	-0.1	whole	-0.05
-3=lua	home	-0.07	laid	-0.3
-3=luc	fell	0.55	laid	0.11	lies	-0.28	whole	0.55
-3=lung	laid	-0.22	whole	-0.15
-3=luon	home	-0.03	laid	-0.01	whole	0.12
-3=luong	home	-0.31	fell	-0.13	whole	-0.06
-3=luu	home	0.22	fell	-0.1	whole	0.05
-3=ly	home	-0.01	fell	-0.04
-3=ma	home	-0.09	fell	-0.24	lies	-0.04	whole	-0.04
-3=mac	whole	-0.25
-3=mai	home	0.02	fell	-0.03	laid	0.15	lies	0.03	whole	0.54
-3=man	home	0.41	fell	-0.01
-3=mang	fell	-0.01	laid	-0.14
-3=manh	home	-0.01	fell	-0.25	laid	-0.05
-3=map	fell	-0.16
-3=mat	fell	0.14	laid	-0.27	lies	-0.09	whole	0.09
-3=mau	home	-0.05	fell	0.11	laid	-0.23	whole	-0.11
-3=may	fell	-0.4	laid	-0.14	lies	-0.09	whole	-0.17
-3=me	home	-0.2	fell	-0.14	laid	-0.02	lies	0.45	whole	0.36
-3=mien	fell	0.11	whole	0.08
-3=min	fell	0.36	laid	-0.04	whole	0.18
-3=minh	home	0.22	fell	-0.11	laid	-0.24	lies	0.31	whole	0.34
-3=mo	home	-0.4	fell	-0.25	laid	0.58	lies	0.16	whole	-0.06
-3=moc	fell	-0.28
-3=moi	home	-0.09	laid	-0.04	lies	-0.02
-3=mon	fell	0.08	laid	0.03
-3=mong	fell	0.38	laid	-0.03
-3=mot	home	-0.19	fell	0.06	laid	0.52	lies	-0.24	whole	0.48
-3=mu	fell	-0.14	whole	0.03
-3=mua	fell	0.4	laid	-0.08	lies	-0.01	whole	0.03
-3=muc	home	-0.11	fell	0.63	laid	-0.1	lies	-0.01	whole	-0.24
-3=mui	fell	0.25	laid	-0.08	whole	-0.22
-3=mung	fell	-0.03
-3=muoi	home	-0.23	fell	-0.11	laid	0.34	whole	0.02
-3=muon	fell	-0.16	laid	-0.02
-3=muong	home	0.09	fell	0.56	whole	0.28
-3=my	home	-0.11	whole	0.17
-3=n	fell	-0.1
-3=nam	home	0.02	fell	0.16	laid	-0.22	lies	-0.24	whole	0.14
-3=nang	home	0.17	fell	-0.11	whole	0.25
-3=nao	home	-0.25	fell	0.08	laid	-0.08	lies	-0.03	whole	-0.17
-3=nau	fell	0.08	whole	0.36
-3=nay	home	-0.02	fell	-0.01	laid	-0.4	whole	0.02
-3=nen	fell	-0.02	laid	0.08	lies	0.24	whole	0.06
-3=net	laid	-0.01
-3=nga	fell	0.02	laid	-0.16	lies	0.29	whole	-0.31
-3=ngai	home	0.05	laid	-0.12	lies	-0.21	whole	-0.12
-3=ngan	home	-0.07	fell	-0.07	laid	0.02
-3=ngay	home	-0.23	fell	0.07	laid	0.49	lies	-0.03	whole	-0.1
-3=nghe	fell	0.6	laid	-0.19	lies	0.24	whole	0.09
-3=nghi	fell	0.34	laid	-0.11	lies	-0.13	whole	0.14
-3=nghia	home	0.4	fell	-0.41	laid	0.41	whole	0.16
-3=ngo	home	-0.2	fell	-0.12	whole	-0.71
-3=ngoai	fell	0.13	lies	-0.02	whole	0.13
-3=ngoc	fell	-0.08	whole	0.37
-3=ngoi	fell	0.24	laid	-0.1	lies	0.2	whole	-0.1
-3=ngu	fell	0.25	whole	0.09
-3=nguoi	home	1.18	fell	-0.12	laid	-0.66	lies	0.06	whole	0.65
-3=nguyen	fell	-0.24	lies	-0.1	whole	0.19
-3=nha	home	0.39	fell	0.29	laid	-0.5	lies	0.09	whole	-0.28
-3=nham	fell	0.19	whole	0.17
-3=nhan	home	-0.41	laid	-0.04	whole	0.14
-3=nhanh	fell	0.3	whole	0.07
-3=nhap	home	-0.01
-3=nhat	home	-0.1	fell	-0.21	laid	0.06	lies	-0.01
-3=nhieu	laid	-0.01
-3=nho	home	0.42	fell	-0.43	laid	-0.01	whole	0.4
-3=nhom	home	-0.04	fell	-0.34	laid	-0.01	lies	-0.01
-3=nhon	lies	-0.03
-3=nhu	home	0.08	whole	0.03
-3=nhuan	fell	0.18	whole	0.06
-3=nhung	home	-0.22	fell	-0.02	laid	-0.01	whole	0.04
-3=nien	fell	-0.26
-3=ninh	home	-0.15	fell	-0.11	laid	-0.04	whole	-0.47
-3=no	fell	-0.05	laid	-0.08	lies	-0.1	whole	-0.05
-3=noi	fell	1.56	laid	-0.24	lies	0.04	whole	0.75
-3=nong	home	0.13	fell	-0.31	lies	-0.08
-3=nop	fell	-0.15	laid	-0.04
-3=ntls	home	-0.23	fell	-0.15	laid	-0.22	lies	0.49	whole	0.48
-3=nu	fell	-0.01
-3=nuoc	fell	-0.03	laid	-0.17	lies	0.31	whole	0.3
-3=o	home	-0.25	fell	-0.1	laid	0.48	lies	0.16	whole	0.28
-3=ong	home	-0.21	fell	-0.29	laid	0.68	lies	0.19	whole	-0.28
-3=pa	fell	-0.01	laid	-0.04	lies	-0.09
-3=pao	laid	-0.01
-3=pha	fell	-0.18	laid	-0.04	lies	-0.03	whole	-0.04
-3=phai	fell	-0.67	laid	0.36	whole	0.03
-3=pham	home	-0.25	fell	0.21	laid	-0.14	lies	-0.08	whole	0.11
-3=phan	home	-0.4	fell	-0.45	laid	-0.13	lies	-0.05	whole	-0.13
-3=phao	fell	-0.23	laid	-0.16	whole	0.3
-3=phap	home	-0.02	fell	0.3	whole	-0.18
-3=phat	fell	0.34	laid	-0.4	lies	-0.09	whole	0.13
-3=phau	laid	0.22	whole	-0.25
-3=phe	fell	0.1	laid	-0.28	lies	-0.02	whole	0.12
-3=phi	home	0.08	whole	0.25
-3=phia	fell	-0.12	laid	0.15	whole	-0.47
-3=phien	fell	-0.1
-3=pho	home	-0.34	fell	-0.46	laid	-0.02	lies	-0.03	whole	-0.37
-3=phong	home	-0.53	fell	-0.05	laid	-0.53	lies	0.12	whole	-0.03
-3=phu	fell	-0.06	laid	-0.04	whole	-0.28
-3=phuc	home	0.11	fell	0.44	laid	-0.05	whole	-0.44
-3=phum	home	-0.15	lies	-0.02	whole	-0.3
-3=phung	home	0.12	fell	-0.05	laid	-0.01	whole	0.08
-3=phuoc	home	0.07	laid	-0.02	whole	0.1
-3=phuong	home	-0.26	fell	-0.43	lies	-0.01	whole	-0.32
-3=qua	home	-0.01	fell	0.27	laid	-0.01	whole	0.24
-3=quach	home	-0.12	fell	-0.02
-3=quan	home	0.93	fell	-0.77	laid	-0.22	lies	-0.21	whole	0.32
-3=quang	home	-0.06	fell	-0.08	laid	-0.08	lies	-0.07	whole	-0.21
-3=quay	laid	0.38	whole	0.25
-3=que	home	1.07	fell	-0.49	laid	-0.13	lies	-0.33	whole	-0.09
-3=quen	home	0.21	fell	-0.34
-3=quet	home	-0.21	fell	-0.06	laid	-0.02	lies	0.17
-3=quoc	home	0.04	fell	0.33	laid	-0.08	whole	0.15
-3=quy	home	-0.03	fell	0.17	laid	-0.1	lies	-0.27
-3=quyen	fell	0.03	laid	-0.08	whole	0.08
-3=ra	home	-0.24	fell	0.26	laid	0.07	lies	0.19	whole	-0.04
-3=rach	lies	-0.22
-3=rang	fell	-0.04	whole	0.31
-3=rao	fell	-0.31	whole	-0.28
-3=ray	laid	-0.16	whole	-0.32
-3=ro	home	0.01	fell	-0.26	laid	0.14	whole	0.2
-3=roi	home	-0.08	fell	0.36	laid	-0.12	lies	0.42	whole	-0.12
-3=rung	whole	-0.19
-3=rut	whole	-0.11
-3=sa	home	-0.06	laid	-0.06	whole	0.09
-3=sach	home	-0.01	fell	-0.13
-3=sai	home	0.01	laid	-0.01	whole	-0.1
-3=san	laid	-0.06	whole	0.12
-3=sang	home	-0.03	fell	-0.17	laid	-0.15	lies	-0.13	whole	0.04
-3=sat	home	-0.16	fell	0.48	laid	-0.12	lies	-0.01	whole	-0.13
-3=sau	home	0.38	fell	0.22	laid	-0.11	lies	-0.16	whole	0.1
-3=si	home	0.07	fell	-0.66	laid	-0.2	lies	-0.16	whole	0.29
-3=sinh	home	-0.55	fell	0.37	lies	-0.22	whole	-0.33
-3=sn	home	0.46	whole	-0.01
-3=so	fell	-0.6	laid	-0.55	lies	-0.3	whole	-0.1
-3=son	home	-0.03	fell	0.2	laid	-0.07	lies	-0.05	whole	0.46
-3=song	home	0.25	fell	0.28	laid	-0.1	lies	-0.15	whole	-0.17
-3=sot	home	-0.01	fell	0.29	whole	0.15
-3=su	home	0.03	fell	-0.85	laid	-0.33	lies	0.03	whole	-0.67
-3=sua	home	-0.02	fell	0.04
-3=sung	fell	-0.19
-3=suoi	home	-0.27	fell	0.27	laid	-0.39	whole	-0.42
-3=suon	laid	0.36	whole	0.47
-3=sy	fell	0.35	laid	-0.11	lies	0.33	whole	0.24
-3=ta	home	0.29	fell	0.08	laid	-0.31	lies	-0.27	whole	0.45
-3=tai	home	-0.33	fell	1.1	laid	-0.01	lies	0.05	whole	0.31
-3=tam	home	-0.05	fell	0.18	laid	0.32	lies	-0.24	whole	0.23
-3=tan	home	0.34	fell	-0.17	laid	-0.03	whole	0.43
-3=tang	home	-0.47	fell	-0.73	laid	1.14	lies	-0.1	whole	-0.09
-3=tap	home	-0.02	laid	-0.12	lies	-0.07	whole	-0.09
-3=tau	fell	0.26	whole	0.18
-3=tay	fell	0.11	lies	-0.24	whole	-0.58
-3=ten	home	-0.71	fell	-0.35	laid	-0.4	lies	-0.42	whole	-0.15
-3=thach	whole	0.3
-3=thai	home	-0.25	fell	-0.09	lies	-0.09	whole	-0.69
-3=tham	fell	-0.03	laid	0.15	whole	0.17
-3=than	laid	0.22	whole	0.2
-3=thang	fell	-0.01	laid	-0.29	lies	-0.28	whole	-0.5
-3=thanh	home	-0.07	fell	0.04	lies	-0.11	whole	-0.06
-3=thao	home	0.3	fell	0.31	lies	-0.01	whole	0.4
-3=thay	fell	-0.2	laid	-0.19	whole	-0.09
-3=theo	home	-0.01	fell	-0.08	lies	-0.03	whole	-0.08
-3=thi	home	-0.2	fell	-0.19	laid	-0.26	whole	-0.04
-3=thien	home	0.44	whole	0.44
-3=thieu	fell	-0.09	laid	-0.05
-3=tho	home	-0.06	fell	-0.17	lies	0.1	whole	0.02
-3=thoi	fell	-0.03
-3=thon	home	-0.18	fell	-0.02	laid	-0.04	lies	-0.1	whole	-0.14
-3=thong	home	0.03	fell	-0.02	laid	0.12	lies	-0.04	whole	0.42
-3=thu	fell	-0.21	laid	-0.23
-3=thua	laid	-0.01	whole	-0.26
-3=thuan	laid	0.2	whole	0.22
-3=thuoc	home	-0.04	fell	0.44	laid	-0.04	lies	-0.08	whole	0.47
-3=thuong	home	0.13	fell	0.09	laid	-0.01	whole	0.34
-3=thuy	home	-0.05	lies	-0.02	whole	-0.16
-3=tich	fell	0.31	whole	-0.08
-3=tien	home	0.23	whole	0.04
-3=tieu	home	-0.08	fell	0.18	laid	0.24	lies	-0.03	whole	0.43
-3=tim	home	-0.06	fell	0.08	laid	-0.03	whole	-0.1
-3=tin	fell	-0.07	whole	-0.01
-3=tinh	laid	-0.33	lies	-0.02	whole	-0.32
-3=tnxp	fell	0.01	whole	0.06
-3=to	home	0.18	fell	-0.17	lies	-0.05	whole	0.11
-3=toa	laid	-0.08	whole	-0.22
-3=toan	fell	-0.01
-3=toc	home	0.57	fell	-0.26	lies	-0.04
-3=toi	home	-0.58	fell	-0.17	laid	0.03	lies	-0.49
-3=ton	home	0.39	whole	0.11
-3=tong	home	-0.02	laid	-0.05
-3=tra	home	0.18	fell	-0.16	laid	0.26	lies	-0.01	whole	0.23
-3=trai	home	-0.13	laid	-0.11	lies	0.14	whole	-0.05
-3=tram	home	0.16	fell	-0.38	laid	-0.04	lies	-0.08	whole	-0.4
-3=tran	home	-0.21	fell	0.18	laid	-0.12	lies	-0.17	whole	0.19
-3=trang	home	0.1	fell	-0.23	laid	0.04	lies	-0.33	whole	-0.22
-3=trao	fell	-0.1	whole	-0.03
-3=tre	fell	-0.01	laid	0.13	lies	0.18	whole	-0.04
-3=tren	home	-0.2	fell	0.56	laid	-0.18	lies	0.06	whole	0.24
-3=tri	fell	-0.13	laid	-0.01	whole	-0.06
-3=trich	fell	-0.05
-3=trieu	fell	-0.04	whole	-0.13
-3=trinh	home	-0.03	fell	-0.05	whole	-0.06
-3=tro	home	-0.08	laid	-0.03
-3=troi	laid	-0.13	whole	-0.36
-3=trong	home	-0.17	fell	-0.87	laid	0.5	lies	-0.09	whole	0.27
-3=tru	fell	0.03	laid	-0.14	whole	0.26
-3=truc	fell	0.54	laid	-0.1
-3=trung	fell	-0.23	laid	-0.43	lies	-0.1
-3=truoc	home	0.16	fell	-0.17	laid	0.26	lies	-0.02	whole	0.65
-3=truong	home	0.04	fell	-0.45	laid	-0.16	lies	-0.19	whole	-0.37
-3=tu	home	0.51	fell	-0.16	laid	-0.33	lies	-0.1	whole	-0.49
-3=tuat	home	-0.14	fell	-0.02
-3=tui	home	0.02	fell	0.07	laid	0.39	lies	0.13	whole	0.07
-3=tum	laid	-0.04
-3=tuoi	home	-0.15	fell	-0.04	laid	-0.14	whole	0.27
-3=tuong	home	-0.1	fell	-0.04	whole	-0.05
-3=tuyen	home	-0.2	fell	0.2	whole	0.16
-3=ty	whole	-0.14
-3=ut	home	-0.05
-3=uy	home	-0.12	fell	-0.16
-3=va	fell	-0.13	laid	-0.11	lies	-0.13	whole	-0.09
-3=vam	home	-0.06	whole	-0.12
-3=van	home	-0.14	fell	-0.5	laid	-0.51	lies	0.26	whole	-0.37
-3=vang	fell	0.28	whole	0.15
-3=vao	home	-0.02	fell	-0.2	laid	0.2	whole	0.38
-3=vay	laid	-0.03
-3=ve	home	-0.3	fell	-0.1	laid	0.64	lies	0.13	whole	1.01
-3=vi	home	-0.38	fell	0.18	lies	-0.06	whole	-0.32
-3=vien	home	-0.2	fell	-0.04	laid	0.05
-3=viet	home	-0.19	fell	-0.5	laid	0.28	whole	0.54
-3=vinh	fell	-0.2	laid	-0.45	lies	0.25	whole	0.12
-3=vo	home	-0.19	fell	-0.24	laid	-0.01	lies	-0.02	whole	-0.29
-3=voi	home	-0.12	fell	-0.14	laid	-0.11
-3=vot	fell	-0.18	laid	-0.15
-3=vu	home	-0.23	fell	-0.01	whole	-0.06
-3=vua	fell	-0.19	laid	0.23	lies	0.31	whole	0.21
-3=vuc	home	-0.05	fell	0.05	whole	-0.09
-3=vui	fell	-0.15	laid	0.28	whole	0.23
-3=vuon	home	-0.33	fell	0.32	laid	0.03	whole	-0.1
-3=vuong	home	0.02	fell	-0.07	whole	0.27
-3=xa	home	1.41	fell	-0.84	laid	-0.07	lies	-0.29
-3=xac	home	-0.09	fell	0.09	laid	0.17	whole	-0.14
-3=xay	fell	0.17	laid	-0.03	lies	-0.03	whole	-0.37
-3=xe	fell	0.41	lies	-0.04	whole	-0.11
-3=xep	fell	-0.08	laid	0.96	whole	0.44
-3=xin	home	-0.09	fell	-0.02	laid	-0.07	lies	-0.04	whole	-0.36
-3=xom	whole	-0.3
-3=xua	fell	-0.02	whole	-0.45
-3=xuan	home	0.1	fell	-0.29	lies	-0.05	whole	-0.23
-3=xung	home	0.07	whole	0.38
-3=xuong	home	-0.07	fell	-0.32	laid	0.19	lies	-0.29	whole	0.27
-3=xuyen	laid	0.35	whole	0.22
-3=y	home	0.3	fell	-0.16	lies	-0.03	whole	-0.08
-3=yen	home	-0.2	laid	-0.01	lies	0.23	whole	0.52
after martyr	home	2.26	fell	-0.54	laid	-0.21	lies	0.53	whole	0.4
after other	home	0.13	fell	-0.26	laid	-0.36	lies	-0.85	whole	-0.34
after teller	home	-2.22	fell	-0.35	laid	-0.44	lies	-0.46	whole	0.41
ahead of martyr	home	-0.48	fell	-0.4	laid	-0.92	lies	0.78	whole	-0.07
ahead of other	home	0.03	fell	-0.3	laid	0.02	lies	-0.25	whole	0.18
ahead of teller	home	0.02	fell	-0.52	laid	0.04	whole	-0.16
before "	home	-0.24	fell	-0.51	lies	-0.38	whole	-0.67
before %	home	-0.16	fell	-0.19	laid	-0.03	lies	-0.02
before '	home	-0.31	fell	-0.36	laid	-0.04	lies	0.26	whole	0.1
before (	home	-0.29	fell	0.3	laid	-0.47	lies	-0.37	whole	0.65
before )	home	-0.52	fell	-0.47	laid	-0.17	lies	-0.13	whole	-0.16
before +	home	-0.14
before ,	home	0.42	fell	-0.83	laid	-0.82	lies	-0.48	whole	-1.01
before -	home	0.61	fell	-0.76	laid	-0.55	lies	-0.57	whole	-0.08
before .	home	-0.33	fell	0.28	laid	-0.45	lies	-0.54	whole	0.07
before /	home	-0.53	fell	-0.57	laid	-0.11	lies	-0.18	whole	-0.22
before :	home	-0.69	fell	0.15	laid	0.32	lies	-0.16	whole	0.27
before ;	home	-0.01	fell	-0.05	laid	-0.03
before ?	home	0.43	fell	-0.07	whole	0.36
before blank	home	-1.39	fell	-0.08	laid	-0.36	lies	-0.33	whole	0.34
before line	home	-0.59	fell	-0.46	laid	-0.37	lies	-0.44	whole	-0.34
before |	home	1.04	fell	-0.05	laid	0.78	lies	-0.14	whole	0.34
before –	home	0.38	fell	-0.21	laid	-0.17	lies	-0.24	whole	0.03
before:again	home	-0.24	fell	-0.26	laid	0.57	lies	0.28	whole	0.48
before:again:0	home	-0.14	fell	0.01	laid	-0.19	lies	0.17	whole	-0.11
before:again:1	laid	0.61	lies	-0.02	whole	0.49
before:again:12	home	-0.06	fell	-0.25	laid	0.09	lies	0.31	whole	-0.22
before:again:2	fell	0.23	lies	-0.01	whole	0.88
before:again:5	fell	-0.69	laid	0.16	lies	-0.02	whole	-0.2
before:again:far	fell	-0.04	laid	0.06
before:alive	home	-0.24	fell	-0.42	laid	-0.77	lies	0.72	whole	0.27
before:alive:0	fell	-0.31	laid	-0.59	lies	0.41	whole	0.51
before:alive:1	home	-0.11	fell	-0.18	laid	-0.26	whole	-0.16
before:alive:12	fell	-0.05	laid	-0.05	whole	-0.31
before:alive:2	home	-0.05	fell	0.21	laid	-0.28	lies	0.31	whole	0.21
before:alive:5	home	-0.13	fell	-0.33	laid	0.25	lies	0.17	whole	0.05
before:alive:far	home	0.04	fell	0.01
before:at	home	-0.01	fell	0.34	laid	0.48	lies	-0.2	whole	-0.14
before:at:0	home	-0.04	fell	0.73	laid	0.27	lies	0.13	whole	0.73
before:at:1	home	-0.04	fell	0.32	laid	1.06	lies	0.05	whole	0.23
before:at:12	home	0.66	fell	-0.55	laid	-0.23	lies	-0.36	whole	0.17
before:at:2	home	-0.21	fell	-0.24	laid	-0.07	lies	-0.46	whole	-0.86
before:at:5	home	-0.51	fell	-0.92	laid	-0.76	lies	-0.09	whole	-1.1
before:at:far	home	0.3	fell	0.1	laid	-0.01	whole	-0.21
before:battle	home	-0.6	fell	0.83	laid	-0.8	lies	-0.19	whole	0.54
before:battle:0	home	-0.19	fell	0.01	laid	-0.08	lies	-0.08	whole	0.1
before:battle:1	home	-0.3	fell	0.79	laid	-0.46	lies	-0.27	whole	0.15
before:battle:12	home	0.1	fell	0.1	laid	-0.04	lies	0.29	whole	0.47
before:battle:2	home	-0.06	laid	-0.46	lies	-0.06	whole	0.31
before:battle:5	home	-0.35	fell	0.53	laid	-0.42	lies	-0.18
before:battle:far	home	0.05	fell	-0.3	laid	0.32	whole	0.06
before:born	home	0.46	fell	-0.48	laid	-0.03	lies	0.01	whole	0.02
before:born:0	home	-0.47	fell	-0.08	whole	-0.39
before:born:1	fell	-0.16	laid	0.19	lies	-0.06	whole	0.65
before:born:12	home	-0.01	fell	0.49	laid	0.15	lies	0.08	whole	0.03
before:born:2	home	1.07	fell	-0.4	laid	-0.11	lies	0.19	whole	-0.18
before:born:5	home	-0.19	fell	-0.83	laid	-0.34	lies	-0.26
before:born:far	fell	0.27	whole	0.06
before:bury	home	-0.89	fell	-1.84	laid	2.09	whole	-0.09
before:bury:0	home	-0.33	fell	-0.56	laid	0.36	lies	0.08	whole	0.32
before:bury:1	home	-0.18	fell	-0.89	laid	0.8	lies	0.17	whole	0.39
before:bury:12	home	-0.1	fell	0.2	laid	0.19	lies	-0.09	whole	-0.92
before:bury:2	home	-0.07	fell	-0.86	laid	0.64	whole	-0.12
before:bury:5	home	-0.38	fell	-0.49	laid	1.53	lies	-0.45	whole	-0.11
before:capture	home	-0.28	fell	-0.3	laid	-0.16	whole	0.14
before:capture:0	fell	-0.01	laid	-0.01
before:capture:1	fell	-0.04	whole	-0.14
before:capture:12	home	-0.03	laid	0.05	whole	0.42
before:capture:5	home	-0.2	fell	-0.1	whole	-0.14
before:contact	home	0.16	fell	-0.92	laid	-0.42	lies	-0.45	whole	-0.17
before:contact:0	home	-0.15	fell	-0.09	laid	-0.02	lies	-0.01
before:contact:1	fell	-0.12	laid	-0.02
before:contact:12	home	0.07	fell	-0.25	laid	-0.56	lies	-0.07
before:contact:2	home	-0.23	fell	-0.06	laid	-0.14	lies	-0.01
before:contact:5	fell	-0.28	laid	0.32	lies	-0.13	whole	-0.3
before:contact:far	home	0.41	fell	-0.19	whole	0.09
before:day	home	0.04	fell	0.81	laid	0.04	lies	0.17	whole	-0.01
before:day 1	home	0.69	fell	-0.42	laid	-0.4	lies	-0.46	whole	0.38
before:day 12	home	-0.65	fell	0.88	lies	0.21	whole	-0.15
before:day 2	fell	-0.11	laid	-0.2	lies	0.16	whole	0.39
before:day 5	home	0.16	fell	0.26	laid	0.06	lies	-0.24	whole	0.11
before:day far	home	-0.04	laid	0.16	lies	0.34	whole	-0.39
before:died	home	-0.74	fell	-0.08	laid	0.47	lies	0.23	whole	-0.22
before:died:0	home	-0.45	fell	-0.46	laid	0.13	lies	-0.19	whole	-0.19
before:died:1	home	-0.27	fell	-0.04	laid	0.36	lies	0.03	whole	0.26
before:died:12	home	-0.34	fell	0.41	laid	-0.38	lies	-0.01
before:died:2	home	-0.61	fell	0.11	laid	-0.11	lies	0.25	whole	-0.15
before:died:5	home	0.17	fell	-0.1	laid	0.53	lies	0.16	whole	-0.03
before:died:far	home	0.17	fell	-0.08	laid	-0.11	lies	-0.17	whole	-0.37
before:enlist	home	-0.34	fell	-0.19	laid	-0.46	lies	-0.27	whole	0.01
before:enlist:0	home	-0.07	fell	0.14	whole	0.14
before:enlist:12	home	-0.01	fell	-0.12	laid	-0.14	lies	-0.05	whole	0.07
before:enlist:2	home	-0.11	fell	-0.05
before:enlist:5	fell	-0.2	laid	-0.15	lies	-0.03	whole	-0.27
before:enlist:far	home	-0.06	laid	-0.03	lies	-0.03	whole	0.28
before:fell	home	-1.09	fell	1.41	laid	-0.56	lies	-0.24	whole	0.32
before:fell:0	home	-0.31	fell	-0.28	laid	-0.13	lies	-0.45	whole	-0.3
before:fell:1	home	-0.4	fell	0.63	laid	0.04	lies	-0.57	whole	0.42
before:fell:12	home	-0.53	fell	0.58	laid	-0.28	lies	0.19	whole	0.01
before:fell:2	home	-0.23	fell	0.74	laid	-0.35	lies	-0.18	whole	0.39
before:fell:5	fell	0.74	laid	-0.37	lies	0.27	whole	0.33
before:fell:far	fell	-0.11	laid	0.28	lies	-0.01	whole	-0.48
before:gio	home	-0.2	fell	0.19	laid	-0.47	lies	0.08	whole	-0.05
before:gio:1	home	-0.07	fell	0.25	laid	-0.12	lies	-0.01	whole	0.07
before:gio:12	home	-0.01	fell	-0.11	laid	-0.09	lies	0.05	whole	0.06
before:gio:5	fell	0.13	laid	-0.14	lies	0.05	whole	-0.2
before:grave	home	0.02	fell	-0.79	laid	0.19	lies	0.45	whole	0.27
before:grave:0	home	-0.05	fell	-0.06	laid	0.1	lies	0.14	whole	0.77
before:grave:1	home	-0.26	fell	0.18	laid	-0.2	lies	0.26	whole	0.6
before:grave:12	home	0.19	fell	-0.43	laid	0.11	lies	-0.07	whole	0.34
before:grave:2	home	-0.36	fell	0.16	laid	0.4	lies	0.26	whole	0.09
before:grave:5	home	0.12	fell	-0.43	laid	-0.02	lies	0.01	whole	-0.5
before:grave:far	home	0.15	fell	-0.36	laid	-0.09	whole	-0.06
before:home	home	1.15	fell	-0.47	laid	0.05	lies	-0.11	whole	0.23
before:home:0	home	1.06	fell	-0.85	laid	-0.08	lies	-0.16	whole	0.27
before:home:1	home	0.11	fell	-0.49	laid	-0.84	whole	0.29
before:home:12	home	-0.44	fell	0.04	laid	0.32	lies	-0.26	whole	-0.31
before:home:2	home	-0.15	fell	0.29	laid	0.06	lies	0.29	whole	0.21
before:home:5	home	0.46	fell	0.26	laid	0.38	whole	-0.35
before:home:far	home	0.32	fell	0.09	laid	-0.05	lies	-0.08	whole	0.12
before:joined	home	-0.39	fell	-0.09	laid	-0.32	lies	-0.21	whole	0.35
before:joined:0	fell	0.32	whole	0.14
before:joined:12	home	-0.11	fell	-0.19	laid	-0.1	lies	-0.02	whole	0.41
before:joined:2	home	-0.11	fell	-0.05
before:joined:5	fell	-0.19	laid	-0.02	whole	-0.23
before:joined:far	home	-0.06	laid	-0.03	lies	-0.03	whole	0.28
before:kin	home	-0.07	fell	-0.15	laid	-0.58	lies	-0.08	whole	0.08
before:kin anh	home	-0.27	fell	-0.09	laid	-0.12	lies	-0.17	whole	-0.39
before:kin anh trai	home	-0.01	fell	0.04	laid	0.45	lies	-0.02	whole	-0.14
before:kin ba	home	-0.14	fell	-0.21
before:kin bà	home	0.05	fell	0.03	laid	-0.09	lies	0.38	whole	-0.18
before:kin bác	home	0.42	fell	0.27	laid	-0.19	lies	0.23	whole	0.22
before:kin bố	home	0.49	fell	-0.26	laid	0.2	lies	0.11	whole	-0.06
before:kin bố vợ	fell	-0.31	whole	-0.07
before:kin cha	home	-0.19	fell	0.04	laid	-0.04	lies	-0.02
before:kin cháu	home	0.13	fell	0.37	whole	0.04
before:kin chú	home	-0.08	fell	0.33	laid	-0.09	whole	0.27
before:kin chị	home	-0.19	fell	-0.16	laid	-0.2
before:kin chồng	home	-0.04	fell	0.29	whole	-0.08
before:kin con	home	0.23	fell	-0.14	whole	0.24
before:kin con gái	laid	-0.01
before:kin cô	home	-0.07
before:kin cậu	home	0.3	fell	0.14	whole	0.36
before:kin cụ	fell	-0.14	laid	-0.05	lies	-0.01	whole	0.12
before:kin dì	lies	-0.08	whole	0.1
before:kin em	home	-0.44	fell	-0.02	laid	-0.03	whole	-0.29
before:kin em gái	home	-0.05	fell	-0.13	laid	-0.05	whole	0.12
before:kin em trai	home	-0.12	fell	-0.08	whole	-0.01
before:kin mẹ	home	-0.08	fell	-0.22
before:kin mợ	fell	-0.3	laid	-0.32	lies	-0.05
before:kin vợ	fell	-0.03	whole	-0.1
before:kin ông	home	-0.32	fell	-0.29	laid	-0.11	lies	-0.16	whole	-0.74
before:kin:0	home	-0.19	fell	-0.12	laid	-0.16	lies	-0.16	whole	-0.15
before:kin:1	home	0.08	fell	-0.29	laid	-0.18	lies	0.05	whole	0.47
before:kin:12	home	0.01	laid	0.02	whole	-0.37
before:kin:2	home	-0.14	fell	-0.3	laid	-0.68	lies	-0.09	whole	-0.01
before:kin:5	home	-0.08	fell	0.11	laid	0.21	lies	-0.18	whole	0.23
before:kin:far	fell	0.22	laid	-0.03	lies	0.11	whole	0.13
before:laid	home	-0.26	fell	-0.14	laid	0.73	lies	-0.26	whole	0.17
before:laid:0	home	-0.19	fell	-0.09	lies	-0.04
before:laid:1	fell	-0.09	laid	-0.15	whole	0.27
before:laid:12	fell	0.35	laid	0.27	whole	-0.14
before:laid:5	fell	-0.26	laid	0.71	lies	-0.23	whole	0.21
before:letter	home	-0.35	fell	-0.55	laid	0.01	lies	-0.1	whole	0.11
before:letter:0	laid	-0.02	whole	0.08
before:letter:1	fell	-0.05
before:letter:12	home	-0.06	fell	-0.07	laid	0.24	whole	0.2
before:letter:2	fell	-0.08
before:letter:5	home	-0.2	fell	-0.25	laid	-0.11	whole	-0.15
before:level	home	-0.23	fell	-0.23	laid	-0.1	lies	0.29	whole	-0.31
before:level:0	home	-0.03	fell	-0.14	laid	-0.48	lies	-0.15
before:level:1	home	0.22	fell	0.33	laid	-0.04	lies	0.21	whole	0.57
before:level:12	home	-0.08	fell	-0.22	laid	-0.07	lies	-0.49	whole	-0.27
before:level:2	home	-0.32	fell	-0.31	laid	-0.33	lies	0.29	whole	-0.16
before:level:5	home	-0.13	laid	0.11	lies	0.33	whole	-0.39
before:level:far	fell	-0.03	laid	0.55	whole	-0.02
before:link	home	-0.17	fell	-0.23	laid	-0.38	lies	-0.71	whole	-0.09
before:link:0	home	-0.24	fell	-0.63	laid	0.16	lies	-0.09	whole	-0.04
before:link:1	home	-0.67	fell	-0.23	laid	-0.4	lies	-0.05	whole	0.09
before:link:12	home	0.11	fell	0.27	laid	0.06	lies	-0.37	whole	0.33
before:link:2	home	-0.44	fell	0.05	laid	0.22	lies	-0.21
before:link:5	home	0.34	fell	-0.17	laid	-0.51	lies	-0.13	whole	0.14
before:link:far	home	0.49	fell	0.34	laid	-0.6	lies	-0.12	whole	-0.86
before:martyr	home	0.17	fell	-0.48	laid	-0.29	lies	0.07	whole	0.18
before:martyr:0	home	-0.12	fell	-0.36	laid	-0.18	lies	-0.18	whole	-0.57
before:martyr:1	home	0.35	fell	0.33	laid	0.05	lies	-0.17	whole	0.29
before:martyr:12	home	-0.2	fell	0.04	laid	-0.59	lies	0.35	whole	0.24
before:martyr:2	home	-0.12	fell	-0.08	laid	-0.12	lies	0.32	whole	0.03
before:martyr:5	home	0.4	fell	-0.6	laid	0.17	lies	-0.3	whole	0.33
before:martyr:far	home	-0.25	fell	-0.13	lies	-0.02	whole	-0.31
before:moved	home	-0.35	fell	0.06	laid	-0.22	lies	0.75	whole	-0.04
before:moved:0	home	0.01	fell	0.27	laid	-0.16	lies	0.2	whole	0.37
before:moved:1	home	-0.08	fell	0.08	laid	0.24	lies	0.64	whole	0.37
before:moved:12	home	-0.14	fell	0.04	laid	-0.18	lies	-0.3
before:moved:2	home	-0.15	laid	-0.07	lies	0.24	whole	-0.03
before:moved:5	home	-0.27	fell	-0.13	laid	-0.31	lies	0.32	whole	-0.79
before:moved:far	home	0.2	fell	-0.07	whole	0.26
before:naming	fell	0.07	laid	-0.43	lies	-0.27	whole	-0.21
before:naming:0	home	-0.14	fell	-0.31	laid	0.22	lies	0.18	whole	-0.12
before:naming:1	home	-0.01	fell	0.17	laid	-0.25	whole	-0.03
before:naming:12	home	-0.16	laid	-0.34	lies	-0.09
before:naming:2	home	-0.27	fell	-0.15	laid	-0.24	lies	-0.35
before:naming:5	home	0.51	fell	-0.36	laid	-0.16	lies	-0.11	whole	0.2
before:naming:far	fell	0.51	whole	-0.36
before:notice	home	-0.61	fell	0.27	laid	-0.37	lies	-0.38	whole	0.25
before:notice:0	fell	-0.12	laid	-0.04	lies	-0.05
before:notice:1	home	-0.05	fell	0.24	whole	-0.04
before:notice:12	home	-0.15	fell	-0.1	laid	-0.22	lies	-0.1	whole	-0.03
before:notice:2	fell	-0.09
before:notice:5	home	-0.26	fell	0.32	laid	0.01	lies	-0.05
before:notice:far	home	-0.06	fell	0.17	laid	-0.03	whole	0.44
before:office	home	-0.1	fell	-0.34	laid	-0.73	lies	0.06	whole	0.65
before:office:0	home	-0.2	fell	-0.43	laid	0.01	lies	0.25	whole	0.15
before:office:1	home	-0.21	fell	-0.31	laid	-0.04	lies	-0.08
before:office:12	home	0.23	fell	-0.02	laid	-0.45	lies	-0.14	whole	0.51
before:office:2	home	-0.22	fell	0.03	laid	-0.18	lies	-0.3	whole	0.14
before:office:5	home	-0.1	fell	-0.58	laid	-0.36	lies	0.16	whole	-0.22
before:office:far	home	0.28	fell	0.54	laid	-0.03	whole	0.33
before:post	home	-0.05	fell	0.05	laid	-0.78	lies	-0.36	whole	0.41
before:post:0	home	0.33	fell	-0.02	laid	-0.19	lies	-0.13	whole	0.57
before:post:1	home	0.17	fell	-0.32	laid	-0.1	lies	-0.19	whole	-0.55
before:post:12	home	0.06	fell	-0.15	laid	-0.45	lies	0.13
before:post:2	home	-0.19	fell	-0.04	laid	-0.14	lies	-0.2	whole	0.42
before:post:5	home	-0.55	fell	0.4	lies	-0.01	whole	0.34
before:post:far	fell	-0.02	lies	-0.09	whole	0.16
before:rank	home	0.06	fell	0.16	laid	-0.26	lies	-0.41	whole	0.18
before:rank:0	home	0.11	fell	0.21	lies	-0.01	whole	0.6
before:rank:1	fell	-0.3	whole	0.09
before:rank:12	home	-0.17	fell	0.05	laid	-0.12	lies	-0.05	whole	-0.35
before:rank:2	fell	-0.34	whole	-0.27
before:rank:5	home	0.09	fell	0.25	lies	-0.15	whole	0.3
before:rank:far	fell	0.1	whole	0.26
before:returned	home	0.21	fell	-0.1	laid	0.07	lies	-0.2	whole	-0.13
before:returned:0	laid	-0.02
before:returned:1	fell	-0.1
before:returned:12	fell	-0.16	whole	-0.21
before:returned:2	home	0.41	fell	0.32	laid	-0.07	lies	-0.05	whole	0.24
before:returned:5	home	-0.08	fell	-0.33	laid	0.25	lies	-0.01	whole	-0.14
before:self	home	0.19	fell	-0.11	laid	-0.39	lies	-0.47	whole	0.18
before:self:0	home	-0.12	fell	-0.16	laid	-0.36	lies	-0.07	whole	-0.1
before:self:1	home	-0.04	laid	-0.45	lies	-0.26	whole	0.33
before:self:12	home	0.23	fell	-0.64	laid	0.39	lies	-0.65	whole	-0.42
before:self:2	home	-0.65	fell	-0.32	laid	0.18	lies	0.17	whole	0.29
before:self:5	home	0.07	fell	0.12	laid	-0.46	lies	0.06	whole	0.37
before:self:far	home	0.63	fell	0.63	laid	-0.15	lies	-0.13	whole	-0.19
before:site	home	-0.17	fell	0.31	laid	-0.02	whole	-0.15
before:site:0	home	-0.14	fell	0.13	lies	-0.07	whole	0.56
before:site:1	home	-0.07	fell	0.09	laid	0.15	lies	0.05
before:site:12	fell	-0.07	laid	0.14	whole	-0.18
before:site:2	home	-0.07	laid	-0.49	whole	-0.54
before:site:5	home	0.06	fell	0.31	laid	0.02	lies	0.05
before:site:far	home	0.04
before:tells	home	0.17	fell	0.22	laid	0.46	lies	-0.6	whole	0.28
before:tells:0	home	-0.26	fell	0.11	laid	-0.12	lies	-0.28	whole	0.32
before:tells:1	home	-0.05	fell	0.35	laid	0.31	lies	-0.03	whole	0.43
before:tells:12	home	0.02	fell	-0.07	laid	-0.14	lies	-0.41	whole	-0.49
before:tells:2	home	0.63	fell	-0.05	laid	0.36	lies	-0.08	whole	0.31
before:tells:5	home	-0.11	fell	-0.14	laid	0.4	lies	0.03	whole	-0.15
before:tells:far	fell	0.17	laid	-0.31	lies	-0.2
before:thing	home	-0.64	fell	0.08	laid	-0.55	lies	0.1	whole	-0.35
before:thing:0	home	-0.19	fell	0.16	laid	-0.09	lies	-0.11	whole	0.1
before:thing:1	home	0.01	fell	0.09	laid	0.32	lies	-0.14	whole	-0.18
before:thing:12	home	-0.34	fell	-0.67	laid	-0.38	lies	-0.1	whole	0.02
before:thing:2	home	-0.18	fell	-0.07	laid	-0.2	lies	0.15	whole	-0.22
before:thing:5	home	-0.12	fell	0.42	laid	-0.41	lies	0.23	whole	-0.1
before:thing:far	home	0.01	fell	0.31	laid	-0.3	whole	0.07
before:title	home	0.31	laid	0.07	lies	0.02	whole	0.18
before:title:0	home	0.06	fell	-0.02	lies	-0.23	whole	0.61
before:title:1	home	0.06	fell	-0.42	laid	-0.06	lies	-0.24
before:title:12	home	-0.06	fell	0.2	laid	0.1	lies	0.03	whole	-0.07
before:title:2	home	-0.02	fell	-0.17	laid	-0.3	lies	0.51	whole	0.28
before:title:5	home	0.56	fell	-0.07	laid	0.05	lies	-0.06	whole	0.25
before:title:far	home	-0.46	fell	0.38	laid	0.29	lies	-0.21	whole	-0.82
before:truename	fell	-0.04	whole	0.11
before:truename:12	home	-0.01	whole	0.01
before:truename:5	home	0.02	whole	0.07
before:unit	home	-0.61	fell	0.07	laid	-0.22	lies	0.18	whole	0.3
before:unit 1	home	-0.77	fell	-0.51	laid	-0.38	lies	-0.22	whole	-0.11
before:unit 12	home	-0.19	fell	0.18	laid	-0.08	lies	0.22	whole	0.03
before:unit 2	home	-0.42	fell	-0.38	laid	-0.14	lies	0.16	whole	0.26
before:unit 5	home	-0.09	fell	0.32	laid	-0.53	lies	-0.38	whole	0.61
before:unit far	home	0.36	fell	0.1	laid	0.27	lies	0.33	whole	-0.01
begins plainly	home	0.21	fell	-0.15	laid	-0.49	lies	-0.62	whole	-0.14
begins with a capital	home	0.2	fell	-0.95	laid	-0.71	lies	-0.28	whole	-0.45
begins:again	home	-0.02	fell	-0.02
begins:aka	home	-0.19	fell	-0.02	laid	0.25	lies	0.25	whole	0.09
begins:at	home	-0.47	fell	0.12	laid	0.55	lies	0.31	whole	0.67
begins:battle	home	-0.34	fell	0.13	laid	-0.32	lies	-0.33	whole	0.04
begins:born	home	-0.06
begins:bury	home	-0.24	fell	-0.07	laid	0.76	lies	0.04	whole	0.31
begins:capture	home	0.09
begins:contact	fell	-0.03	laid	-0.15
begins:died	home	-0.33	fell	-0.58	lies	0.06	whole	0.17
begins:enlist	home	-0.25	fell	-0.2
begins:fell	home	-0.4	fell	-0.17	lies	-0.03
begins:grave	home	-0.07	fell	-0.33	laid	0.21	lies	0.08
begins:home	home	0.37	fell	-0.24	laid	-0.24	lies	-0.28	whole	0.02
begins:joined	home	-0.24	fell	-0.09
begins:letter	home	-0.01	fell	-0.06	laid	-0.02
begins:level	home	0.53	fell	-0.17	laid	-1.04	lies	-0.82	whole	-0.14
begins:link	home	-0.11	fell	-0.48	laid	-0.31	lies	-0.23	whole	-0.23
begins:martyr	home	-0.04	fell	-0.02	laid	-0.15	lies	-0.15
begins:moved	fell	-0.19	laid	0.29	lies	-0.11	whole	-0.2
begins:naming	fell	-0.17	laid	-0.07
begins:notice	home	-0.02	fell	-0.35	laid	-0.05
begins:office	home	-0.44	fell	-0.13	laid	-0.38	lies	-0.23
begins:post	home	-0.64	fell	0.08	laid	-0.28	lies	-0.21
begins:rank	home	-0.34	fell	-0.16	laid	-0.06	lies	-0.04	whole	0.25
begins:self	home	-0.11	fell	-0.16	laid	0.19	lies	-0.02	whole	0.18
begins:site	home	-0.47	fell	0.66	laid	-0.13	lies	-0.92	whole	0.29
begins:stop	home	-0.33	fell	-0.62	laid	-0.54	lies	-0.57	whole	-0.21
begins:tells	home	-0.05	fell	-0.15	laid	0.25	lies	-0.17	whole	0.25
begins:thing	home	-0.15	fell	-0.24	laid	-0.43	lies	-0.39	whole	0.05
begins:title	home	-0.26	fell	-0.45	laid	-0.09	lies	-0.32
behind "	home	1	fell	-0.28	laid	-0.34	lies	-0.17	whole	0.1
behind '	home	-0.06	fell	-0.06	laid	-0.1
behind (	home	-0.45	fell	-0.06	laid	0.02	lies	-0.22	whole	0.16
behind )	home	-0.52	fell	-0.56	laid	-0.74	lies	0.02	whole	-0.19
behind ,	home	-0.47	fell	0.01	laid	0.05	lies	-0.65	whole	-0.39
behind -	home	0.39	fell	-1.03	laid	-0.26	lies	-0.56	whole	-0.26
behind .	home	-0.03	fell	-0.03	laid	0.02	lies	-0.67	whole	0.07
behind /	home	-0.19	fell	-0.02	laid	0.15	lies	-0.18
behind :	home	-0.65	fell	-1	laid	-1.04	lies	-0.09	whole	0.52
behind ;	home	0.39	fell	0.94	laid	0.07	lies	-0.55	whole	0.26
behind ?	home	-0.47	fell	-0.45	laid	-0.04	lies	-0.03	whole	-0.16
behind blank	home	-1.14	fell	-0.45	laid	-0.62	lies	-0.45	whole	-0.29
behind line	home	-0.23	fell	0.13	laid	-0.51	lies	0.29	whole	0.6
behind |	home	1.11	fell	-0.77	laid	-0.08	lies	-0.06	whole	0.23
behind –	home	-0.29	fell	-0.37	laid	-0.17	lies	-0.01	whole	0.06
behind:again	home	-0.19	fell	0.28	laid	0.23	lies	0.34	whole	0.31
behind:again:0	home	-0.1	fell	0.32	laid	-0.04	lies	0.03	whole	-0.37
behind:again:1	fell	0.37	whole	0.43
behind:again:12	home	0.05	fell	-0.05	lies	-0.03	whole	0.31
behind:again:2	home	-0.09	fell	-0.17	laid	0.58	lies	0.04	whole	0.14
behind:again:5	home	-0.1	fell	-0.14	laid	-0.15	lies	0.32	whole	0.15
behind:alive	home	0.25	fell	-0.5	lies	-0.15	whole	0.27
behind:alive:0	home	-0.06	fell	-0.31	laid	-0.05
behind:alive:1	fell	-0.05
behind:alive:12	home	0.15	whole	0.08
behind:alive:2	home	-0.04
behind:alive:5	home	0.3	fell	-0.11	laid	-0.08	whole	0.37
behind:at	home	-0.37	fell	-0.42	laid	-0.02	lies	-0.9	whole	-0.14
behind:at:0	home	-0.31	fell	-0.46	lies	-0.16	whole	-0.06
behind:at:1	home	0.07	fell	-0.19	laid	-0.23	lies	-0.47	whole	0.06
behind:at:12	home	-0.11	fell	-0.05	laid	-0.05	lies	-0.27	whole	-0.07
behind:at:2	home	-0.05	fell	-0.21	laid	0.13	lies	-0.18	whole	-0.21
behind:at:5	home	-0.39	fell	-0.16	laid	0.15	lies	-0.15	whole	-0.17
behind:at:far	home	0.23	fell	0.31	laid	0.15	lies	-0.14	whole	0.18
behind:battle	home	0.03	fell	0.32	laid	0.09	lies	-0.08	whole	0.2
behind:battle:0	home	0.14	fell	0.42	laid	-0.48	lies	-0.05	whole	-0.21
behind:battle:1	home	0.11	fell	-0.2	laid	0.35	lies	-0.05	whole	0.63
behind:battle:12	fell	-0.24	laid	0.14	lies	0.16	whole	0.36
behind:battle:2	home	-0.2	fell	0.21	whole	-0.14
behind:battle:5	home	-0.02	fell	-0.01	laid	-0.32	lies	-0.14
behind:battle:far	fell	0.45	laid	0.23	lies	-0.01	whole	0.01
behind:born	home	0.3	fell	-0.76	laid	-0.01	lies	0.24	whole	0.36
behind:born:0	home	0.07	fell	-0.25	laid	-0.23	lies	-0.22	whole	0.18
behind:born:1	home	0.07	fell	-0.08	laid	-0.04	whole	-0.19
behind:born:12	home	-0.09	fell	-0.02	lies	0.12	whole	0.43
behind:born:2	home	0.15	fell	-0.12	laid	-0.06	whole	0.28
behind:born:5	home	0.39	fell	-0.38	laid	0.23	lies	0.38	whole	0.06
behind:born:far	home	-0.08	fell	0.14	laid	0.05	whole	-0.12
behind:bury	home	-0.03	fell	0.65	laid	-0.03	lies	-0.38
behind:bury:0	home	0.11	fell	0.17	laid	-0.02	lies	-0.1	whole	0.39
behind:bury:1	home	0.18	fell	0.19	laid	0.57	lies	-0.03	whole	-0.31
behind:bury:12	home	-0.24	fell	-0.5	laid	-0.18	lies	-0.29	whole	-0.66
behind:bury:2	home	-0.12	fell	-0.2	lies	-0.04	whole	0.08
behind:bury:5	home	-0.25	fell	1.13	laid	-0.98	lies	0.11	whole	0.67
behind:bury:far	home	0.1	fell	-0.19	laid	0.13	lies	-0.02	whole	-0.26
behind:capture	home	-0.06	fell	-0.13	laid	-0.14	lies	-0.05	whole	-0.29
behind:capture:0	laid	-0.11	whole	-0.19
behind:capture:1	fell	-0.06
behind:capture:12	whole	0.07
behind:capture:5	whole	-0.19
behind:contact	home	0.03	fell	-0.27	laid	-0.43	lies	0.1	whole	0.24
behind:contact:0	home	0.15	laid	-0.01	lies	-0.45	whole	-0.13
behind:contact:1	home	0.07	laid	-0.3	lies	0.12	whole	0.13
behind:contact:12	home	-0.19	fell	-0.38	laid	0.12	lies	-0.05	whole	-0.17
behind:contact:2	fell	0.01	laid	-0.05	whole	0.67
behind:contact:5	home	-0.11	fell	0.22	laid	-0.24	lies	0.43	whole	-0.08
behind:contact:far	fell	-0.32	laid	-0.09
behind:day	home	0.16	fell	0.22	laid	0.11	whole	0.34
behind:day 0	home	-0.25	fell	1.04	laid	-0.41	lies	-0.81	whole	0.56
behind:day 1	home	0.16	fell	0.18	laid	0.07	whole	0.12
behind:day 12	home	0.04	fell	-0.22	laid	-0.28	lies	0.01	whole	-0.25
behind:day 2	home	0.24	fell	-0.17	laid	-0.48	lies	-0.34	whole	0.23
behind:day 5	home	0.34	fell	-0.48	laid	0.1	lies	0.08	whole	0.11
behind:day far	home	-0.43	fell	-0.24	laid	0.85	lies	0.65	whole	-0.09
behind:died	home	-0.09	fell	0.02	laid	0.14	lies	-0.13	whole	0.1
behind:died:0	home	0.27	fell	-0.51	laid	-0.26	lies	-0.52	whole	-0.15
behind:died:1	fell	0.17	laid	0.08	lies	0.26	whole	-0.07
behind:died:12	home	-0.37	fell	0.03	laid	-0.07	lies	0.18	whole	0.29
behind:died:2	home	-0.05	fell	-0.36	laid	0.09	lies	-0.17	whole	-0.21
behind:died:5	home	-0.45	fell	0.72	laid	0.24	lies	0.14	whole	0.42
behind:died:far	home	0.25	fell	-0.22	laid	0.1	lies	-0.27
behind:enlist	home	0.17	fell	-0.74	laid	-0.16	lies	-0.39	whole	0.16
behind:enlist:0	home	0.01	fell	-0.2	laid	-0.04	lies	-0.05	whole	0.04
behind:enlist:1	fell	-0.09	whole	0.28
behind:enlist:12	fell	-0.13	lies	-0.23	whole	-0.33
behind:enlist:2	whole	0.44
behind:enlist:5	home	0.13	fell	-0.19	whole	-0.06
behind:fell	home	0.31	fell	0.08	laid	-0.6	lies	0.11	whole	0.37
behind:fell:0	home	0.48	fell	-0.14	laid	-0.29	lies	-0.58	whole	0.11
behind:fell:1	fell	0.27	laid	-0.27	lies	-0.07
behind:fell:12	home	-0.25	fell	0.11	laid	0.04	lies	0.47	whole	-0.21
behind:fell:2	home	0.14	fell	-0.71	laid	-0.19	lies	-0.12	whole	0.11
behind:fell:5	home	0.08	fell	0.45	laid	-0.34	lies	-0.44	whole	0.62
behind:fell:far	home	-0.27	fell	-0.05	laid	0.12	lies	0.59	whole	0.31
behind:gio	home	-0.07	fell	0.23	laid	-0.67	lies	-0.07	whole	-0.25
behind:gio:0	fell	-0.1	laid	-0.1	whole	0.01
behind:gio:1	fell	-0.1	laid	-0.03
behind:gio:12	fell	0.07	laid	-0.12	whole	-0.34
behind:gio:2	fell	0.2	whole	0.08
behind:gio:5	fell	0.06	laid	-0.34	lies	-0.01	whole	-0.04
behind:grave	home	-0.84	fell	0.38	laid	0.1	lies	0.84	whole	0.54
behind:grave:0	home	-0.19	fell	-0.38	laid	-0.04	lies	0.08	whole	-0.01
behind:grave:1	home	-0.36	fell	-0.07	laid	-0.37	lies	0.65	whole	0.39
behind:grave:12	fell	0.5	laid	-0.08	lies	0.32	whole	0.63
behind:grave:2	home	-0.17	fell	-0.4	laid	0.12	whole	-0.16
behind:grave:5	home	-0.37	fell	0.76	laid	0.53	lies	-0.03	whole	-0.03
behind:grave:far	fell	-0.19	laid	-0.1
behind:home	home	0.31	fell	0.59	laid	-0.06	lies	0.48	whole	0.69
behind:home:0	home	-0.56	fell	-0.01	laid	-0.91	lies	-0.55	whole	-0.05
behind:home:1	home	0.22	fell	-0.21	laid	0.63	lies	0.07	whole	-0.33
behind:home:12	home	0.37	fell	-0.55	laid	0.67	lies	0.85	whole	0.54
behind:home:2	home	0.12	fell	0.78	laid	-0.11	lies	-0.31	whole	0.41
behind:home:5	home	0.12	fell	0.24	laid	-0.53	lies	0.25	whole	0.18
behind:home:far	home	0.1	fell	0.49	laid	-0.13	lies	-0.06	whole	0.17
behind:joined	home	0.1	fell	-0.53	laid	-0.11	lies	-0.18
behind:joined:0	fell	-0.13	laid	-0.03	lies	-0.03	whole	-0.08
behind:joined:1	fell	-0.06	whole	0.28
behind:joined:12	fell	-0.05	lies	-0.01	whole	-0.33
behind:joined:2	home	0.04	whole	0.32
behind:joined:5	home	0.02	fell	-0.17	whole	-0.02
behind:kin	home	-0.07	fell	-0.26	laid	-0.57	lies	0.07	whole	-0.15
behind:kin anh	home	-0.06	fell	-0.25	laid	-0.06	whole	-0.04
behind:kin anh trai	home	-0.4	lies	-0.1
behind:kin bà	fell	-0.25	laid	0.07	whole	-0.04
behind:kin bác	home	0.27	laid	-0.01	lies	-0.03	whole	-0.08
behind:kin bố	home	-0.15	laid	-0.23	lies	0.36	whole	0.13
behind:kin cháu	fell	0.49	laid	-0.07	whole	0.35
behind:kin chú	fell	0.05
behind:kin con	fell	0.17	whole	0.1
behind:kin cô	fell	-0.09	whole	-0.38
behind:kin em	home	-0.31	fell	-0.24
behind:kin em gái	home	-0.02	fell	-0.02	lies	-0.12
behind:kin em trai	home	0.06
behind:kin mẹ	fell	0.26	laid	-0.16	whole	-0.07
behind:kin mợ	fell	-0.08	lies	0.11	whole	0.08
behind:kin vợ	home	0.35	fell	-0.04	laid	-0.01	whole	-0.42
behind:kin ông	fell	0.23	laid	0.13	lies	0.28	whole	0.05
behind:kin:0	home	-0.2	fell	-0.55	laid	-0.1	lies	0.33	whole	-0.29
behind:kin:1	home	0.38	fell	0.06	laid	-0.19	lies	-0.19	whole	-0.04
behind:kin:12	home	-0.26	fell	0.36	laid	-0.21	lies	0.46	whole	0.41
behind:kin:2	lies	-0.06	whole	0.24
behind:kin:5	fell	-0.31	laid	-0.25	lies	-0.48	whole	-0.24
behind:kin:far	home	-0.02	fell	0.01	lies	-0.13
behind:laid	home	-0.02	fell	0.09	laid	0.86	whole	0.06
behind:laid:0	laid	0.09	lies	-0.01	whole	-0.09
behind:laid:1	fell	-0.28	laid	0.17	lies	-0.01	whole	-0.02
behind:laid:2	fell	0.33	laid	-0.08	whole	-0.12
behind:laid:5	laid	0.19	whole	0.45
behind:laid:far	fell	-0.31	laid	0.03	lies	0.2	whole	-0.14
behind:letter	home	-0.17	fell	-0.57	laid	-0.21	lies	-0.03	whole	-0.33
behind:letter:0	home	-0.05	fell	-0.11
behind:letter:12	fell	-0.04	laid	-0.1	whole	-0.32
behind:letter:5	fell	-0.27	whole	-0.01
behind:level	home	0.57	fell	-0.6	laid	0.02	lies	-0.12	whole	0.27
behind:level:0	home	0.07	fell	0.17	laid	0.31	whole	0.15
behind:level:1	home	0.35	fell	-0.07	lies	0.17	whole	0.36
behind:level:12	home	0.21	fell	-0.36	laid	-0.14	lies	-0.17
behind:level:2	fell	-0.07	whole	0.07
behind:level:5	fell	-0.42	laid	-0.14	lies	-0.19	whole	-0.25
behind:link	home	-0.19	fell	0.26	laid	-0.36	lies	-0.11	whole	0.21
behind:link:0	home	0.28	fell	0.23	laid	0.18	lies	-0.04	whole	0.34
behind:link:1	home	-0.04	fell	0.03	laid	-0.41	lies	0.48	whole	0.19
behind:link:12	home	-0.47	fell	0.15	laid	0.32	lies	-0.26	whole	-0.25
behind:link:2	home	0.26	fell	-0.58	laid	-0.69	lies	-0.41	whole	-0.46
behind:link:5	home	-0.36	fell	-0.05	laid	-0.24	lies	-0.29	whole	0.02
behind:link:far	home	-0.12	fell	0.55	laid	-0.14	lies	0.08	whole	0.68
behind:martyr	home	0.4	fell	-0.88	laid	-0.64	lies	0.45	whole	0.06
behind:martyr:0	laid	-0.01	lies	-0.16	whole	-0.37
behind:martyr:1	home	0.33	fell	-0.08	lies	0.02	whole	0.28
behind:martyr:12	home	-0.47	laid	-0.36	lies	0.21	whole	-0.21
behind:martyr:2	home	0.22	fell	-0.04	laid	-0.02	lies	0.06	whole	0.01
behind:martyr:5	home	0.16	fell	-0.69	laid	-0.2	lies	0.13	whole	0.31
behind:martyr:far	home	0.21	fell	-0.09	laid	-0.04	lies	0.23	whole	0.07
behind:moved	home	0.12	laid	0.18	lies	-0.55	whole	0.31
behind:moved:0	home	-0.22	fell	0.17	laid	-0.2	lies	0.17	whole	-0.08
behind:moved:1	home	0.1	fell	-0.35	laid	0.51	whole	0.33
behind:moved:12	home	0.16	fell	-0.17	laid	0.19	lies	-0.16	whole	-0.35
behind:moved:2	home	-0.04	fell	0.19	laid	-0.04	lies	-0.58	whole	-0.1
behind:moved:5	home	0.11	fell	0.11	laid	-0.55	whole	0.74
behind:moved:far	fell	-0.04	laid	0.34
behind:naming	home	-0.25	fell	-0.65	laid	-0.67	lies	0.35	whole	0.17
behind:naming:0	home	0.15	fell	0.08	laid	-0.05	lies	-0.11	whole	0.31
behind:naming:1	home	-0.01	fell	-0.14	laid	0.15	lies	-0.02	whole	0.01
behind:naming:12	home	-0.18	fell	-0.02	laid	-0.24	lies	-0.02	whole	-0.15
behind:naming:2	fell	-0.44	laid	-0.39	lies	0.08	whole	-0.36
behind:naming:5	home	-0.32	fell	-0.42	laid	-0.32	lies	-0.16	whole	0.34
behind:naming:far	fell	-0.07	laid	-0.12	lies	0.7	whole	0.29
behind:notice	home	-0.1	fell	0.39	laid	-0.14	lies	-0.14	whole	0.07
behind:notice:0	home	-0.07	whole	0.3
behind:notice:1	fell	0.11
behind:notice:2	whole	-0.39
behind:notice:5	fell	0.2	laid	-0.04	whole	0.16
behind:notice:far	fell	0.11	whole	0.02
behind:office	home	-0.27	fell	0.29	laid	-1.1	lies	-0.4	whole	-0.1
behind:office:0	laid	-0.12	lies	-0.01	whole	0.53
behind:office:1	laid	-0.18	lies	-0.08	whole	-0.47
behind:office:12	fell	0.08	laid	-0.24	lies	0.07	whole	0.16
behind:office:2	home	0.05	fell	0.45	laid	-0.13	whole	0.37
behind:office:5	home	-0.36	fell	-0.46	laid	-0.27	lies	-0.27	whole	-0.61
behind:office:far	fell	0.11	laid	-0.13
behind:post	home	0.69	fell	0.26	laid	-0.42	lies	-0.7	whole	0.48
behind:post:0	home	0.3	fell	-0.46	laid	-0.18	lies	-0.1	whole	0.42
behind:post:1	home	0.44	fell	-0.43	laid	-0.01	whole	0.51
behind:post:12	home	0.38	fell	0.16	lies	-0.1	whole	-0.37
behind:post:2	home	-0.19	fell	0.07	laid	-0.33	lies	-0.11
behind:post:5	home	0.18	fell	0.04	laid	0.06	lies	-0.12	whole	0.2
behind:post:far	home	-0.39	fell	0.56	laid	-0.13	lies	-0.06	whole	0.06
behind:rank	home	-0.14	fell	-0.44	laid	-0.42	lies	-0.01	whole	0.38
behind:rank:0	fell	-0.2	laid	-0.08	lies	-0.09	whole	0.34
behind:rank:1	fell	-0.08
behind:rank:12	home	-0.36	fell	0.1	laid	-0.01	whole	0.08
behind:rank:2	home	0.01	whole	-0.14
behind:rank:5	home	0.21	fell	-0.35	laid	-0.13	lies	0.14	whole	0.23
behind:rank:far	home	-0.08	lies	-0.03
behind:returned	home	-0.37	fell	-0.48	laid	-0.11	lies	-0.06	whole	0.24
behind:returned:0	home	-0.04	fell	-0.35
behind:returned:1	home	-0.11	fell	-0.02
behind:returned:2	home	-0.05	fell	-0.02
behind:returned:5	whole	0.24
behind:self	home	-0.07	fell	0.26	laid	-0.28	lies	0.19	whole	0.29
behind:self:0	home	-0.24	fell	0.22	laid	-0.06	lies	-0.38	whole	0.08
behind:self:1	home	0.26	fell	0.39	laid	-0.24	lies	0.32	whole	-0.17
behind:self:12	home	-0.17	fell	-0.01	laid	-0.03	lies	-0.01	whole	0.1
behind:self:2	fell	-0.31	laid	0.05	lies	0.17	whole	0.62
behind:self:5	home	0.04	fell	0.1	whole	-0.01
behind:self:far	whole	0.02
behind:site	home	-0.33	fell	-0.04	laid	-0.42	lies	-0.15	whole	-0.05
behind:site:0	fell	-0.2
behind:site:1	home	-0.04	fell	-0.01	whole	-0.2
behind:site:12	home	-0.01	fell	0.06	laid	-0.12	whole	0.11
behind:site:2	fell	0.05
behind:site:5	laid	-0.23	lies	-0.09
behind:tells	home	-0.45	fell	0.27	laid	-0.08	lies	-0.24	whole	0.09
behind:tells:0	home	-0.29	laid	-0.27	whole	0.34
behind:tells:1	home	-0.35	fell	-0.22	laid	0.59	lies	-0.81	whole	-0.21
behind:tells:12	home	0.49	fell	0.34	laid	-0.35	lies	0.31	whole	-0.45
behind:tells:2	home	-0.08	fell	0.43	laid	0.14	lies	-0.54	whole	0.3
behind:tells:5	home	-0.38	fell	-0.04	laid	-0.49	lies	0.17	whole	0.23
behind:tells:far	fell	-0.08	laid	0.08	lies	0.18	whole	-0.02
behind:thing	home	0.29	fell	0.17	laid	0.23	lies	-0.49	whole	0.03
behind:thing:0	home	0.37	fell	0.14	laid	-0.18	lies	-0.22	whole	-0.3
behind:thing:1	home	-0.19	fell	0.34	lies	-0.06	whole	-0.09
behind:thing:12	home	-0.2	fell	0.24	whole	0.5
behind:thing:2	home	0.19	fell	0.03	laid	-0.04	whole	-0.02
behind:thing:5	home	0.1	fell	-0.95	laid	0.42	lies	-0.23	whole	0.01
behind:thing:far	home	0.02	fell	-0.01	whole	0.11
behind:title	home	-0.08	fell	0.35	laid	0.1	lies	-0.49	whole	0.18
behind:title:0	home	-0.17	fell	0.29	lies	-0.16	whole	-0.03
behind:title:1	home	0.02	fell	-0.15	laid	0.43	lies	-0.49	whole	0.25
behind:title:12	home	-0.26	fell	0.03	laid	0.62	lies	-0.36	whole	-0.08
behind:title:2	home	0.54	fell	-0.26	laid	0.14	lies	0.02	whole	0.13
behind:title:5	home	-0.37	fell	0.35	laid	-0.85	lies	-0.07	whole	-0.1
behind:title:far	home	0.01	fell	0.15	laid	-0.46	lies	0.18
behind:truename	home	0.17	fell	0.07	laid	-0.01	lies	-0.02	whole	0.43
behind:truename:2	fell	-0.06	whole	0.2
behind:unit	home	0.25	fell	0.02	laid	-0.15	lies	-0.09	whole	-0.02
behind:unit 0	home	-0.05	fell	0.64	laid	-0.15	lies	-0.34	whole	0.95
behind:unit 1	home	0.04	fell	0.41	laid	-0.25	lies	-0.07	whole	0.34
behind:unit 12	home	0.59	fell	-0.5	laid	-0.25	lies	-0.11	whole	-0.59
behind:unit 2	home	-0.1	fell	-0.7	laid	-0.04	lies	-0.1	whole	0.24
behind:unit 5	home	0.03	fell	0.52	laid	-0.25	lies	0.09	whole	0.07
behind:unit far	home	-0.44	fell	-0.36	laid	0.43	lies	0.16	whole	-0.52
capitals 0	home	-1.24	fell	-2.22	laid	-0.32	lies	-1.31	whole	-0.45
capitals 1	home	-2.68	fell	-0.9	laid	-0.43	lies	-1.14	whole	-0.57
capitals 2	home	-0.34	fell	0.57	laid	-0.27	lies	-0.38	whole	-0.26
capitals 3	home	1.13	fell	0.56	laid	-0.71	lies	0.04	whole	0.89
first 12	fell	0.07	whole	-0.02
first 18	whole	-0.04
first 2	whole	-0.57
first 3	fell	-0.4	laid	0.06	whole	0.08
first 6	fell	-0.3	laid	-0.09
first 9	laid	-0.07	whole	-0.42
first a	home	-0.07	fell	0.4	lies	-0.13	whole	-0.59
first adn	fell	-0.17
first ai	fell	0.67	whole	0.23
first an	home	0.36	fell	-0.18	laid	-0.1	lies	0.06	whole	-0.06
first anh	home	-0.06	laid	-0.11	lies	0.36
first ao	fell	-0.27	laid	-0.4	lies	0.05
first ap	laid	-0.17	lies	-0.14	whole	-0.41
first at	home	-0.05	whole	-0.21
first b	fell	-0.18	lies	-0.01
first b52	fell	-0.32	laid	-0.07	whole	-0.6
first ba	home	-0.21	fell	0.44	laid	-0.03	lies	-0.03	whole	0.03
first bac	home	0.17	fell	-0.41	laid	0.09	lies	-0.06	whole	-0.13
first bach	home	0.07	fell	-0.04	whole	0.15
first bai	home	-0.11	fell	-0.05	laid	0.17	lies	-0.38	whole	-0.16
first ban	home	0.35	fell	0.48	laid	-0.03	lies	-0.43	whole	0.64
first bang	fell	-0.22	laid	-0.02	lies	-0.02
first bao	home	-0.18	fell	-0.28	lies	-0.04	whole	-0.05
first bat	home	0.48	whole	-0.04
first battambang	fell	0.38	whole	0.34
first bau	home	-0.03	fell	0.43	laid	0.1	whole	0.5
first bay	home	-0.38	fell	-0.11	laid	-0.11	whole	-0.12
first be	home	-0.03	fell	0.09
first ben	home	-0.17	fell	0.09	laid	-0.32	lies	-0.74	whole	-0.13
first benh	home	-0.26	fell	-0.23	laid	-0.12	whole	0.05
first bi	home	-0.14	fell	0.03	laid	-0.02
first bia	home	-0.01	fell	0.16	laid	-0.17	lies	0.05	whole	0.08
first bien	home	-0.02	fell	0.06	laid	-0.09	whole	-0.13
first biet	whole	-0.22
first binh	home	0.52	fell	-0.09	laid	0.31	lies	-0.18	whole	-0.04
first bo	home	-0.2	fell	-0.5	laid	0.39	lies	-0.18	whole	0.11
first bon	home	-0.14	fell	-0.12
first bot	fell	-0.44	laid	-0.14	whole	0.25
first bt	home	-0.06	fell	-0.05
first bu	home	-0.05	fell	0.31	laid	-0.06	whole	-0.04
first bui	home	-0.05	fell	-0.03	laid	-0.11	lies	-0.08	whole	-0.33
first buon	home	0.11	fell	0.01	laid	-0.02	lies	-0.05	whole	0.56
first c	home	-0.07	fell	-0.03	whole	-0.47
first c1	fell	-0.21	lies	-0.01
first c18	fell	0.02	whole	0.19
first c2	home	-0.36	fell	-0.26
first c20	fell	-0.01
first c3	home	-0.14	fell	-0.15	laid	-0.05
first c4	fell	-0.01
first c6	home	-0.08	fell	-0.02
first ca	fell	-0.31	laid	0.45	whole	-0.09
first cach	home	-0.09	fell	0.05	laid	-0.29	lies	-0.19	whole	0.32
first cai	home	0.24	fell	-0.32	laid	-0.38	whole	-0.29
first cam	home	0.57	fell	-0.38	laid	-0.02	lies	-0.05	whole	0.3
first can	home	0.3	fell	-0.14	laid	-0.13	whole	0.67
first cang	home	-0.01	fell	0.4	laid	-0.02	whole	0.34
first canh	home	-0.43	fell	-0.59	laid	0.41	lies	0.3	whole	-0.12
first cao	home	-0.13	fell	0.34	laid	-0.25	lies	-0.09	whole	-0.22
first cap	home	-0.14	fell	-0.02	lies	0.45	whole	0.3
first cat	home	0.32	whole	0.33
first cau	home	0.04	fell	-0.48	laid	-0.24	lies	-0.35
first cay	home	-0.03	fell	0.39	laid	-0.17	lies	-0.05
first ccb	fell	-0.03	laid	-0.01	lies	-0.05
first cha	fell	0.37	whole	-0.11
first cham	home	-0.12
first chan	home	-0.1	fell	-0.53	laid	0.44	lies	-0.34	whole	0.03
first chap	fell	-0.17
first chau	fell	-0.02	laid	-0.02	whole	-0.27
first chi	home	-0.16	fell	-0.49	laid	-0.06	lies	-0.12	whole	-0.53
first chien	home	-0.09	fell	0.07	laid	-0.09
first chin	home	-0.11	fell	-0.01	whole	-0.34
first chinh	home	-0.13
first cho	home	0.16	fell	-0.1	whole	0.8
first chon	home	-0.13	fell	-0.09	laid	0.57	whole	0.23
first chong	fell	-0.13	whole	-0.51
first chot	home	-0.02	fell	0.25	laid	-0.19	whole	0.38
first chu	home	-0.02	fell	-0.18	lies	-0.01	whole	0.05
first chua	home	-0.38	fell	0.33	laid	-0.24	lies	0.19	whole	-0.08
first chung	home	-0.03	fell	-0.3	laid	-0.04	whole	-0.39
first co	home	-0.06	fell	0.25	laid	-0.01	whole	-0.26
first coi	fell	0.23	whole	0.24
first con	home	-0.3	fell	-0.44	laid	-0.19	lies	-0.23	whole	-0.17
first cong	home	-0.66	fell	0.43	laid	0.36	lies	0.34	whole	0.43
first cu	home	0.28	fell	0.23	laid	0.15	lies	-0.08	whole	0.18
first cua	home	-0.07	fell	0.18	laid	-0.29	lies	-0.36	whole	0.41
first cuc	home	-0.04	fell	-0.21	laid	-0.02
first cuoi	fell	0.19	laid	-0.15	lies	0.05	whole	0.04
first cuu	fell	-0.01	whole	-0.16
first d	home	0.14	fell	-0.14	whole	-0.28
first d2	home	-0.09
first d4	fell	-0.27	whole	-0.17
first d5	home	-0.03	fell	-0.19
first d6	whole	-0.02
first da	fell	-0.12	whole	-0.25
first dac	fell	0.56	whole	0.32
first dai	home	-0.11	fell	-0.76	laid	-0.3	lies	0.31	whole	-0.33
first dak	home	0.24	fell	0.33	laid	-0.02	whole	0.09
first dam	fell	0.13	laid	0.07	whole	0.05
first dan	home	-0.01	fell	-0.18	whole	-0.01
first dang	home	-0.01	fell	0.1	whole	0.35
first danh	home	-0.37	fell	-0.38	laid	-0.13	lies	-0.11	whole	-0.03
first dao	home	0.01	fell	0.33	laid	-0.18	lies	-0.06	whole	0.03
first dap	fell	0.28	whole	-0.02
first dat	home	0.15	fell	-0.13	laid	0.25	lies	0.39	whole	0.25
first dau	fell	0.48	laid	-0.15
first de	fell	0.07	whole	-0.02
first dem	home	-0.04	fell	-0.06	laid	-0.05	whole	-0.12
first den	fell	-0.33	laid	-0.06
first deo	home	-0.12	fell	0.04	laid	-0.15	lies	0.31
first di	home	-0.17	fell	-0.11	whole	-0.01
first dia	home	-0.07	fell	0.32	laid	-0.06	whole	-0.22
first dich	home	-0.14	laid	-0.02
first diem	fell	0.29	laid	0.15	lies	-0.03	whole	-0.06
first dien	home	-0.14	fell	0.33	lies	-0.04	whole	0.65
first dinh	home	0.19	fell	-0.01	laid	0.2	lies	-0.02	whole	0.16
first do	home	0.61	fell	-0.33	laid	0.15	whole	0.25
first doan	home	-0.44	fell	-0.33	laid	-0.55	lies	-0.35	whole	-0.58
first doc	fell	0.36	lies	0.13
first doi	home	-0.29	fell	0.32	laid	0.36	lies	-0.2	whole	0.26
first don	home	-0.18	fell	-0.04	laid	0.49	lies	-0.1	whole	0.05
first dong	home	0.14	fell	-0.35	laid	-0.41	lies	0.07	whole	0.07
first du	home	-0.43
first dua	laid	0.41	whole	0.16
first duc	home	-0.24	fell	-0.27	whole	-0.43
first dung	home	-0.08
first duoi	home	-0.19	fell	0.03	laid	0.05	lies	-0.55	whole	0.46
first duong	home	-0.39	fell	0.43	laid	-0.48	lies	-0.02	whole	-0.29
first duy	home	0.07	fell	0.12	whole	0.34
first e	home	-0.1	laid	0.33	whole	0.07
first e1	home	-0.02
first e24	whole	-0.27
first ea	fell	0.22	whole	0.14
first em	whole	-0.27
first ga	fell	0.3	laid	0.07	whole	0.17
first gac	home	-0.08	fell	0.45	whole	0.19
first gan	home	-0.13	fell	-0.02	laid	-0.12	lies	0.08	whole	-0.18
first gbt	fell	-0.03
first gia	home	0.05	fell	-0.37	lies	0.15	whole	0.1
first giao	home	-0.14
first giap	home	-0.18	fell	-0.1	whole	-0.11
first giay	fell	-0.17
first gieng	fell	0.18	whole	-0.37
first giong	home	0.18	fell	0.18	laid	-0.08	lies	-0.09	whole	0.18
first giu	home	-0.11	whole	-0.23
first giua	home	-0.01	laid	-0.19	whole	0.01
first go	home	0.31	fell	0.32	laid	0.78	lies	0.24	whole	1.11
first goc	home	0.35	fell	-0.43	laid	0.03	lies	0.28	whole	0.22
first goi	home	-0.03	fell	-0.03	laid	0.26	lies	0.27	whole	0.09
first h	home	-0.36	fell	-0.23	whole	-0.11
first h2	home	-0.32
first ha	home	0.44	fell	-0.69	laid	-0.04	lies	-0.1	whole	-0.83
first hai	home	-0.02	fell	-0.7	laid	-0.17	whole	-0.53
first ham	home	0.11	fell	0.3	laid	0.45	whole	-0.12
first hang	home	-0.06	fell	-0.07	laid	-0.36	lies	-0.79	whole	-0.09
first hau	home	0.3	fell	-0.06	whole	0.4
first hien	fell	-0.26	laid	-0.15	whole	-0.29
first ho	home	-0.5	fell	-0.19	laid	0.02	lies	-0.27	whole	0.35
first hoa	home	-0.17	fell	-0.2	lies	-0.07	whole	-0.12
first hoai	home	0.06	fell	0.37	whole	0.01
first hoang	home	0.37	fell	-0.31	whole	0.56
first hoc	home	-0.18
first hoi	home	0.38	fell	-0.47	laid	-0.09	lies	-0.27	whole	-0.03
first hon	home	-0.29	fell	-0.15	whole	-0.12
first hong	fell	-0.22
first hue	home	0.31	fell	0.43	whole	0.28
first hung	fell	-0.11	lies	-0.02	whole	0.13
first huong	home	0.32	fell	-0.11	lies	-0.01	whole	0.22
first huu	home	0.12	fell	-0.11
first huyen	home	0.35	fell	-0.08	laid	-0.45	lies	-0.05	whole	-0.03
first hy	home	-0.09
first k	fell	-0.02	whole	-0.26
first k2	home	-0.36	fell	-0.01
first ke	laid	0.16	whole	0.29
first kenh	fell	0.09	whole	0.09
first keo	home	-0.02	whole	-0.34
first khai	home	-0.14
first kham	home	0.36	whole	0.27
first khang	fell	-0.15
first khanh	home	-0.23	fell	-0.01	whole	-0.33
first khe	home	0.19	fell	0.49	laid	1.07	lies	-0.38	whole	1.44
first khieng	home	-0.08	laid	0.09	whole	-0.19
first khmer	home	-0.37	whole	0.09
first kho	home	-0.19	laid	0.17
first khoai	home	0.25	fell	-0.06	whole	0.16
first khoi	fell	0.05
first khong	home	0.23	fell	-0.25
first khu	home	-0.19	laid	0.33	lies	0.12	whole	0.38
first khuc	laid	0.05	whole	0.04
first kien	home	0.27	fell	-0.36	lies	0.55	whole	-0.14
first kim	home	0.69	fell	-0.49	lies	-0.13	whole	0.38
first kinh	home	0.17	fell	0.23	laid	-0.1	lies	-0.18
first km	fell	0.36	whole	-0.07
first kon	fell	0.07	whole	-0.04
first kt	home	-0.03	fell	-0.11
first ky	home	0.18	fell	-0.26	laid	-0.03	whole	-0.07
first l	home	-0.06	fell	-0.02
first la	whole	-0.05
first lac	home	-0.06	fell	-0.02	whole	-0.06
first lai	home	-0.26	fell	-0.35	laid	-0.33	whole	-0.09
first lam	home	-0.39	fell	-0.05	whole	-0.12
first lan	home	-0.01	fell	-0.13	laid	-0.07	whole	0.23
first lang	home	0.16	fell	-0.41	laid	0.22	lies	-0.3	whole	-0.15
first lao	home	-0.16	fell	0.56	laid	-0.06	lies	0.27	whole	0.27
first lap	home	0.34	whole	0.06
first le	home	0.06	fell	-0.04	whole	-0.1
first len	fell	-0.04	laid	-0.09
first lien	fell	-0.27	whole	0.08
first liet	laid	-0.13	lies	-0.06
first lieu	fell	-0.14	laid	-0.01
first linh	home	-0.33	fell	-0.03	whole	-0.2
first lo	home	-0.08	fell	0.11	laid	-0.89	lies	0.31	whole	-0.37
first loc	fell	0.07	whole	0.2
first loi	whole	-0.13
first long	home	0.11	fell	0.34	lies	0.3	whole	0.4
first ls	home	-0.01	lies	-0.04
first lu	fell	-0.08
first luc	home	0.48	fell	-0.02	laid	-0.08	whole	-0.01
first lung	fell	-0.05	laid	0.23
first luon	whole	0.18
first luong	home	-0.08	lies	-0.02	whole	-0.12
first luu	fell	-0.05
first ly	home	-0.03	whole	0.03
first m	fell	-0.01	lies	0.32	whole	0.07
first ma	fell	0.36	laid	0.23
first mai	fell	-0.24	laid	0.28	whole	-0.03
first mang	fell	-0.09	laid	-0.05
first mat	home	-0.29	fell	0.05	laid	-0.27	lies	-0.19	whole	0.08
first mau	home	-0.15	fell	-0.24	whole	-0.6
first may	fell	-0.07
first me	fell	-0.45	laid	0.27	lies	-0.08	whole	0.18
first mep	fell	-0.18	lies	-0.05	whole	-0.32
first mien	home	-0.13
first mieu	fell	-0.04	laid	0.18	lies	-0.06	whole	-0.75
first minh	home	0.24	fell	-0.06	laid	-0.04	lies	-0.05	whole	-0.11
first mo	home	0.09	fell	-0.34	laid	-0.42	lies	0.26	whole	-0.08
first moc	home	-0.03	whole	-0.37
first mom	fell	-0.1	laid	-0.16	whole	-0.03
first mong	home	-0.13	fell	-0.04	whole	-0.21
first mua	fell	-0.2	laid	-0.02
first mung	fell	-0.1	whole	-0.35
first muong	home	0.07	fell	-0.08	laid	-0.09	lies	-0.14	whole	-0.22
first my	fell	-0.35	whole	-0.38
first n	home	0.14	fell	-0.18	whole	-0.13
first na	home	0.18	fell	0.55	whole	0.56
first nam	home	0.37	fell	-0.54	lies	-0.19	whole	-0.51
first nen	fell	0.25	laid	-0.43	lies	-0.08	whole	-0.15
first nga	home	0.35	fell	0.27	laid	-0.31	lies	-0.09	whole	0.71
first ngam	fell	0.21	laid	-0.02	whole	0.09
first ngay	home	-0.09	fell	0.32	laid	-0.43	lies	-0.42	whole	0.07
first nghe	home	0.49	fell	-0.44	lies	-0.05	whole	-0.48
first nghi	home	0.7	fell	-0.17	lies	-0.05	whole	0.43
first nghia	home	0.3	fell	-1	laid	-0.05	lies	0.63	whole	0.19
first ngo	fell	-0.01
first ngoai	home	0.06	fell	1.05	laid	0.22	lies	-0.13	whole	0.62
first ngoc	home	-0.03	fell	-0.08	lies	-0.01	whole	0.05
first nguoi	home	0.12	fell	-0.01	whole	0.07
first nguyen	home	-0.58	fell	-0.1	laid	-0.03	whole	-0.13
first nham	whole	-0.31
first nhan	home	-0.04	whole	-0.11
first nhap	home	-0.06	fell	-0.05
first nhat	fell	-0.07
first nho	fell	-0.13
first nhu	home	0.47	fell	-0.24	laid	-0.03
first ninh	fell	0.21	whole	-0.31
first no	fell	-0.17	laid	0.14	whole	0.31
first noi	home	-0.2	laid	-0.02	whole	0.12
first nong	home	0.26	fell	0.08	laid	-0.01
first nt	home	-0.04	lies	0.79	whole	0.44
first ntls	home	-0.11	fell	-1.24	laid	0.38	lies	1.37	whole	0.26
first nua	whole	-0.4
first nui	home	0.13	fell	0.05	laid	-0.07	lies	-0.03	whole	0.45
first nung	home	0.02	whole	-0.12
first nuoc	home	-0.14	fell	-0.21	laid	-0.15
first nuong	fell	-0.16	laid	-0.31	lies	0.45	whole	-0.03
first ong	fell	0.03	laid	-0.09	whole	0.13
first p	whole	-0.12
first pailin	fell	0.28	whole	-0.12
first pha	fell	0.19	whole	0.28
first phan	home	0.07	fell	0.08	whole	0.02
first phao	home	-0.03	fell	-0.13	laid	-0.16
first phap	home	-0.02	fell	-0.15	whole	-0.38
first phat	home	-0.03	whole	0.02
first phia	home	-0.18	fell	0.03	laid	0.07	lies	-0.14	whole	-0.27
first pho	home	0.55	fell	-0.65	laid	-0.11	lies	-0.17	whole	0.29
first phong	home	-0.16	fell	-0.11	laid	-0.18	lies	-0.03	whole	-0.38
first phu	home	0.2	fell	0.44	laid	-0.05	lies	-0.24	whole	0.19
first phuc	whole	0.29
first phum	home	-0.01	fell	0.49	whole	0.79
first phuoc	home	-0.07
first phuong	home	-0.05	fell	-0.17	laid	-0.25	lies	-0.23	whole	-0.2
first plei	whole	0.11
first pleiku	whole	-0.04
first po	fell	0.08	whole	-0.1
first q	home	0.13	fell	0.15	lies	-0.02	whole	0.33
first qua	home	-0.05	fell	-0.12
first quan	home	-0.28	fell	-0.5	laid	-0.57	lies	-0.32	whole	-0.18
first quang	home	0.84	fell	0.04	laid	-0.04	lies	-0.25	whole	0.36
first quanh	laid	-0.11	lies	-0.05
first quay	fell	-0.13	laid	-0.52
first que	home	0.24	fell	0.01	laid	0.19	lies	-0.02	whole	0.55
first quoc	home	0.26	fell	-0.22	whole	0.09
first quy	home	-0.01	fell	-0.35	whole	0.15
first quyet	home	-0.02	whole	-0.07
first quynh	home	0.45	fell	-0.13	laid	-0.05	lies	-0.14	whole	0.51
first ra	fell	-0.16	laid	-0.1
first rach	fell	0.12	laid	0.26	lies	-0.01	whole	0.25
first rang	fell	-0.04	laid	0.05	whole	0.05
first ranh	home	-0.13	whole	-0.16
first ray	home	0.04	fell	0.35	whole	-0.19
first ria	fell	-0.06	laid	0.25	lies	-0.15	whole	-0.05
first rung	fell	-0.32	laid	-0.06	lies	-0.25	whole	-0.07
first ruong	lies	-0.05	whole	0.1
first s	home	-0.17	fell	-0.01
first sa	home	0.27	fell	0.02	lies	0.36	whole	0.42
first sai	home	-0.01	fell	0.29	whole	0.15
first sam	home	-0.2	fell	0.31	whole	0.3
first san	fell	0.5	laid	0.31	lies	-0.33	whole	0.27
first sang	home	-0.16	fell	-0.13	laid	-0.15	lies	-0.02	whole	-0.35
first sat	fell	-0.3	laid	0.24	lies	-0.1	whole	-0.24
first sau	home	-0.35	fell	0.06	laid	-0.15	lies	0.5	whole	-0.04
first se	fell	0.18	whole	0.38
first sentence	home	-0.37	fell	-0.42	laid	-0.72	lies	0.18	whole	-0.23
first sinh	home	-0.05	fell	-0.01	laid	-0.07	whole	-0.12
first sisophon	fell	0.1	whole	-0.14
first so	home	-0.04	fell	-0.23	laid	-0.32	lies	-0.19
first soc	home	-0.15	fell	0.08	lies	0.28	whole	-0.31
first son	home	-0.6	fell	0.2	lies	0.35	whole	-0.86
first song	home	-0.09	fell	0.08	laid	-0.32	lies	-0.3	whole	-0.08
first su	fell	-0.89	laid	0.02	lies	-0.15	whole	-0.11
first suoi	home	-0.07	fell	-0.02	laid	-0.31	lies	-0.41	whole	-0.59
first suon	fell	0.65	laid	-0.2	lies	-0.15	whole	0.1
first suu	fell	-0.28
first t	home	-0.12	fell	-0.12	whole	-0.01
first ta	fell	0.24	lies	-0.08	whole	-0.29
first taluy	laid	0.17	whole	-0.18
first tam	home	0.58	fell	-0.04	laid	0.39	lies	-0.09	whole	0.14
first tan	fell	0.43	laid	-0.02	lies	-0.06	whole	0.08
first tang	home	-0.12	fell	-0.24
first tap	home	-0.26	whole	-0.21
first tau	fell	-0.11	whole	0.05
first tay	home	-0.42	fell	0.33	laid	-0.2	lies	-0.06	whole	0.05
first tb	whole	-0.18
first ten	fell	-0.06
first tet	home	-0.13	fell	-0.35	lies	-0.02	whole	0.1
first thach	home	0.72	fell	0.19	lies	-0.02	whole	0.07
first thai	home	0.6	fell	-0.17	laid	-0.02	lies	-0.24	whole	-0.04
first than	home	-0.05	fell	-0.12
first thang	home	-0.07	whole	-0.37
first thanh	home	-0.03	fell	-0.8	laid	-0.29	lies	-0.2	whole	-0.32
first thcs	home	-0.08	fell	0.29	lies	-0.05	whole	0.01
first theo	fell	-0.03
first thi	home	0.09	fell	-0.51	lies	-0.03	whole	-0.77
first thieu	home	0.52	fell	0.29	lies	-0.01	whole	0.53
first tho	home	0.09	whole	0.2
first thon	home	0.26	fell	0.29	lies	-0.47	whole	-0.1
first thong	home	-0.2	lies	-0.09	whole	0.24
first thot	whole	-0.28
first thu	home	-0.14	fell	-0.01	lies	-0.03	whole	-0.34
first thua	home	-0.13	fell	0.34	lies	-0.02	whole	-0.1
first thuan	fell	-0.04	laid	-0.03	whole	-0.21
first thung	fell	0.29	laid	-0.09	whole	0.33
first thuong	home	0.16	fell	0.28	laid	-0.01	lies	-0.12	whole	0.24
first thuy	home	0.21	fell	-0.1	whole	-0.06
first tich	fell	0.18	laid	0.3	whole	0.37
first tien	home	0.17	fell	-0.13	laid	-0.19	lies	-0.11	whole	-0.06
first tieu	home	-0.31	fell	0.06	laid	0.19	lies	-0.14	whole	0.35
first tim	lies	-0.12
first tin	home	0.14	whole	0.04
first tinh	home	-0.66	fell	-0.23	laid	-0.12	lies	0.25	whole	-1.04
first tnxp	home	-0.55	fell	-0.34	lies	-0.1	whole	-0.18
first to	home	-0.39	fell	-0.18	laid	-0.17	lies	-0.25	whole	0.43
first toc	home	-0.21	fell	-0.19	laid	-0.08	lies	-0.05	whole	-0.18
first toi	home	-0.12	fell	-0.17	laid	0.18	lies	-0.01	whole	0.18
first tong	home	-0.23	fell	0.1	whole	0.02
first tp	home	0.07	fell	-0.16
first tqlc	fell	-0.05
first tra	home	0.24	lies	-0.13
first trai	fell	-0.13	lies	-0.15	whole	0.14
first tram	home	-0.09	fell	0.38	laid	-0.08	lies	-0.17	whole	-0.67
first tran	home	-0.08	fell	0.27	laid	0.05	lies	-0.15	whole	0.39
first trang	fell	0.31	lies	-0.18	whole	-0.43
first tren	home	-0.2	fell	0.56	laid	-0.14	lies	-0.22	whole	0.42
first tri	fell	0.25	whole	0.03
first trich	home	-0.02	laid	-0.12	lies	0.32	whole	-0.37
first trieu	home	-0.08	fell	0.32	lies	-0.01	whole	0.36
first trong	home	-0.35	laid	0.07	lies	0.1	whole	0.29
first truc	home	0.06	fell	-0.21	whole	0.29
first trung	home	0.32	fell	-0.53	laid	-0.45	lies	-0.29	whole	0.06
first truoc	home	-0.02	fell	0.21	laid	-0.01	lies	-0.12	whole	0.14
first truong	home	-0.3	fell	0.1	laid	-0.05	lies	-0.09	whole	0.19
first tt	fell	-0.14
first tu	home	0.09	fell	-0.36	laid	-0.13	lies	-0.02	whole	0.06
first tuan	whole	-0.13
first tui	home	-0.08	fell	-0.11	laid	-0.04
first tuong	home	0.33	whole	0.08
first tuy	home	0.09	whole	0.33
first tuyen	lies	-0.05	whole	0.2
first two 9 bo	laid	-0.07	whole	-0.17
first two a	fell	-0.1	whole	-0.47
first two a truong	whole	-0.15
first two an giang	home	0.07	fell	-0.2
first two an loc	fell	0.22	whole	0.29
first two an nhon	home	0.21	fell	-0.39	whole	-0.36
first two anh em	laid	-0.06	whole	-0.33
first two ap bao	fell	-0.17	whole	-0.28
first two ap binh	fell	-0.1	whole	-0.11
first two ap suoi	fell	-0.17	laid	-0.01	whole	-0.17
first two b	fell	-0.06
first two b52	fell	-0.08
first two ba long	fell	0.25	whole	0.21
first two ba vi	home	0.33	whole	0.11
first two bac	home	-0.16	laid	-0.1	whole	-0.15
first two bac ha	home	0.24	whole	-0.1
first two bac si	fell	-0.08
first two bac thai	home	0.06	whole	-0.25
first two bach khoa	home	-0.17
first two bai cat	fell	0.3	laid	-0.04	whole	0.64
first two bai tha	fell	-0.32	laid	-0.1	lies	-0.03	whole	-0.48
first two ban	whole	-0.15
first two ban chi	fell	-0.05
first two ban chqs	fell	-0.29
first two ban dau	fell	-0.04	laid	0.04	whole	0.09
first two ban dich	fell	-0.03
first two ban do	home	-0.06	fell	-0.03
first two ban dong	home	-0.04	fell	0.19	laid	-0.1	whole	-0.28
first two ban la	home	0.2	whole	0.12
first two ban na	home	0.1	fell	0.18	lies	-0.02
first two ban o	fell	0.22	whole	0.62
first two ban pac	home	-0.03	fell	0.46	whole	-0.02
first two ban quan	fell	-0.12	laid	-0.04
first two ban ta	fell	0.34	whole	0.5
first two ban tin	fell	-0.04
first two bang to	fell	-0.19
first two bao loc	home	-0.06	fell	-0.08
first two battambang	fell	0.38	whole	0.34
first two ben bo	fell	0.29	laid	0.04	whole	-0.03
first two ben campuchia	laid	-0.13
first two ben canh	laid	0.03	whole	0.38
first two ben cong	laid	-0.07
first two ben do	fell	0.54	whole	-0.18
first two ben doi	fell	-0.04	laid	-0.29
first two ben duong	fell	-0.04	laid	0.23	whole	-0.14
first two ben kia	laid	-0.03	lies	-0.01	whole	-0.17
first two ben lao	fell	-0.15	laid	-0.09	whole	-0.59
first two ben ngoai	fell	-0.01
first two ben nha	laid	-0.07	whole	0.05
first two ben noi	fell	0.1	whole	0.04
first two ben pha	fell	0.11	whole	0.24
first two ben quan	laid	-0.17
first two ben suoi	whole	-0.23
first two ben trai	home	-0.01	fell	-0.13	laid	0.1	whole	-0.18
first two ben tre	fell	-0.26	whole	-0.14
first two benh vien	fell	-0.21	laid	-0.1
first two benh xa	home	-0.21	whole	0.1
first two bia ghi	laid	-0.03	lies	-0.04
first two bia rung	fell	0.34	lies	-0.18	whole	0.05
first two bia tuong	fell	-0.18	laid	-0.12	lies	-0.02
first two bien	whole	-0.02
first two bien ban	laid	-0.07
first two bien gioi	fell	0.17	whole	0.08
first two binh	whole	-0.26
first two binh dinh	home	-0.07	fell	-0.17	whole	-0.15
first two binh long	home	-0.02	fell	0.23	whole	-0.05
first two binh luc	home	0.43	lies	-0.03	whole	0.27
first two binh ngo	home	-0.09	fell	-0.11	whole	-0.25
first two binh tram	fell	-0.17	laid	0.44	whole	0.42
first two bo	laid	-0.03
first two bo binh	home	-0.19
first two bo chqs	home	-0.01	fell	-0.02
first two bo doi	fell	-0.52	laid	-0.16	whole	-0.33
first two bo hai	laid	-0.08
first two bo kinh	laid	0.31	whole	0.17
first two bo nam	laid	0.14	whole	-0.34
first two bo suoi	fell	-0.49	laid	0.33	lies	-0.05	whole	0.31
first two bo toi	laid	-0.01
first two bo xuong	fell	-0.21	laid	-0.07	whole	-0.12
first two bot cau	fell	0.18	laid	-0.02
first two buon ma	home	-0.14	whole	0.3
first two cach cau	fell	-0.02
first two cach mang	home	-0.01	fell	-0.01
first two cai be	home	0.3	whole	0.02
first two cai lay	fell	-0.02	whole	-0.2
first two cam lo	home	-0.19	whole	-0.37
first two cam xuyen	home	0.45	fell	-0.01	whole	0.55
first two can cu	fell	0.09	laid	-0.08	whole	-0.24
first two can loc	home	0.4	fell	-0.03	whole	0.63
first two can tho	fell	-0.01
first two canh	whole	-0.05
first two canh bao	lies	-0.04
first two canh cong	laid	-0.18	whole	-0.23
first two canh dong	home	-0.08	fell	0.17	laid	-0.2	lies	-0.11	whole	0.28
first two canh duong	whole	-0.17
first two canh go	laid	0.02	whole	-0.17
first two canh goc	whole	-0.13
first two canh ham	laid	0.14	lies	-0.01
first two canh lo	fell	-0.2	laid	0.29	whole	0.24
first two canh mieu	fell	0.4	laid	-0.37	lies	0.33	whole	0.29
first two canh nhau	laid	-0.29
first two canh suoi	fell	-0.39	laid	0.31	lies	-0.01	whole	0.13
first two canh tram	laid	0.01	lies	0.27	whole	0.33
first two canh tuat	laid	-0.05	whole	-0.45
first two cao bang	home	-0.18	fell	-0.04	lies	-0.01	whole	-0.63
first two cao diem	fell	0.46	laid	-0.17	whole	0.38
first two cao lang	fell	-0.01	whole	0.21
first two cao xa	home	-0.06	fell	0.05	whole	0.1
first two cap bac	home	-0.14	fell	-0.01
first two cau	whole	-0.16
first two cau ba	whole	0.09
first two cau ham	fell	-0.03
first two cau ruot	fell	-0.04
first two chan cau	laid	0.03	whole	0.08
first two chan doi	fell	-0.02	laid	0.39
first two chap	fell	-0.08
first two chau thanh	whole	0.24
first two chi khu	fell	-0.06	whole	0.2
first two chi linh	home	-0.02	fell	-0.25
first two chien dich	fell	-0.2
first two chien si	fell	0.39	laid	-0.01	whole	0.1
first two chien truong	home	-0.03	fell	-0.07	whole	-0.05
first two cho	laid	-0.02
first two cho don	home	0.1	fell	-0.05	whole	0.04
first two cho mo	laid	-0.05
first two cho no	fell	-0.1	laid	0.09
first two chon chung	home	-0.05	laid	-0.08	whole	-0.15
first two chong can	fell	-0.12	whole	-0.46
first two chung mot	whole	-0.5
first two con cat	laid	0.01	whole	0.11
first two con gai	laid	-0.11
first two con lai	home	-0.14
first two con mo	fell	0.31	whole	0.19
first two con trai	laid	-0.1
first two cong an	home	-0.05	fell	-0.09
first two cong hoa	home	-0.36	fell	-0.02
first two cu chi	fell	0.38	whole	0.13
first two cua ba	laid	0.11	whole	0.05
first two cua ban	fell	-0.19
first two cua chu	fell	0.21	whole	0.24
first two cua ham	fell	-0.13
first two cua hang	whole	-0.15
first two cua khau	fell	0.04	lies	-0.04	whole	0.05
first two cua ong	fell	-0.04
first two cua su	fell	-0.14
first two cua viet	fell	0.49	whole	0.54
first two cuc chinh	fell	-0.08	laid	-0.01
first two da	whole	-0.11
first two da nang	fell	-0.05	whole	-0.11
first two dai doan	home	-0.05	whole	-0.14
first two dai doi	fell	-0.68	laid	-0.23	whole	-0.09
first two dak lak	fell	0.09	whole	0.05
first two dak to	home	-0.05	fell	0.53	whole	-0.02
first two danh sach	laid	-0.06	lies	-0.05
first two dao	home	-0.04
first two dau	laid	-0.17
first two deo pha	fell	-0.15	laid	-0.04	lies	0.36	whole	0.03
first two di b	fell	-0.05
first two diem cao	fell	0.11	laid	0.15	lies	-0.02	whole	-0.11
first two dien bien	home	-0.25	fell	0.49	whole	0.12
first two dien chau	home	0.35	whole	0.27
first two do luong	home	0.6	fell	-0.19	whole	0.46
first two do son	home	0.02
first two doan 2	fell	-0.09
first two doan 5	fell	-0.06
first two doan 6	whole	-0.2
first two doan van	whole	-0.42
first two doc ba	fell	0.01	laid	-0.13	whole	0.15
first two doi 5	fell	-0.1	laid	-0.19
first two doi 584	whole	-0.24
first two doi 7	fell	-0.08
first two doi 772	fell	0.15	lies	-0.03	whole	0.07
first two doi a1	fell	0.37	whole	0.14
first two doi chay	fell	0.01	laid	0.11	whole	0.14
first two doi chieu	laid	-0.04
first two doi chu	fell	-0.12	laid	-0.01	lies	-0.06	whole	0.04
first two doi k72	fell	-0.03
first two doi k91	fell	-0.06
first two doi khong	fell	0.18	laid	-0.17	whole	0.15
first two doi thong	laid	0.34	whole	0.09
first two don dien	fell	-0.04	laid	0.18	whole	-0.25
first two don vi	home	-0.07	fell	-0.07
first two dong anh	home	-0.07	fell	0.54	whole	0.32
first two dong cat	fell	-0.12	laid	0.21	whole	-0.19
first two dong dang	home	-0.05	fell	0.23	whole	0.1
first two dong doi	fell	-0.28	laid	-0.53	lies	-0.05
first two dong ha	home	-0.1	fell	-0.06
first two dong ho	fell	-0.07	laid	-0.07
first two dong hy	home	-0.17	fell	-0.01	whole	-0.12
first two dong khac	fell	-0.18	laid	-0.02
first two dong khe	fell	0.13	whole	-0.15
first two dong o	fell	-0.04
first two dong quan	home	-0.01	fell	-0.13	laid	0.37	lies	0.24	whole	0.02
first two dong son	home	0.28	fell	-0.06	whole	0.48
first two dong xoai	home	-0.04	fell	-0.2
first two du kich	home	-0.43
first two duc tho	home	-0.26	whole	0.12
first two duoi chan	fell	0.49	laid	-0.34	whole	-0.1
first two duoi day	fell	0.24	laid	-0.09	whole	-0.19
first two duoi goc	home	-0.05	fell	-0.41	laid	0.08	lies	-0.15	whole	-0.21
first two duoi nen	fell	-0.12	laid	0.4	whole	0.4
first two duong	whole	-0.71
first two duong 20	fell	0.09	whole	0.08
first two duong 9	fell	0.44	lies	0.3	whole	0.79
first two duong nguyen	fell	0.42	lies	-0.06	whole	-0.09
first two duy xuyen	home	-0.04	fell	0.27	whole	0.12
first two e	fell	-0.16
first two gac ma	home	-0.08	fell	0.45	whole	0.19
first two gan mat	laid	-0.05	lies	0.61	whole	0.09
first two gan phum	fell	-0.42	laid	-0.07	lies	-0.21	whole	-0.14
first two gan truong	fell	0.06	laid	0.28	lies	-0.02	whole	0.36
first two gbt	fell	-0.03
first two gia dinh	home	-0.04
first two gia lai	home	-0.12	lies	0.23	whole	0.03
first two gia lam	home	0.06	fell	-0.05	whole	0.08
first two gia loc	home	0.18	fell	-0.02	whole	0.01
first two gia rai	home	0.03	whole	-0.18
first two giap ngo	home	-0.16	fell	-0.07	whole	-0.11
first two giay to	fell	-0.16
first two gieng	fell	-0.01	whole	-0.04
first two gieng da	fell	0.06	whole	-0.24
first two giong trom	home	0.18	fell	0.25	laid	-0.05	lies	-0.08	whole	0.18
first two giua dong	fell	0.06	whole	0.01
first two go dau	home	0.01	laid	-0.01	whole	0.14
first two go ma	fell	0.33	whole	0.33
first two goc cay	fell	-0.13	laid	-0.01	whole	0.28
first two goc dong	laid	0.05	lies	0.02	whole	0.07
first two ha bac	home	0.32	fell	-0.13	whole	-0.31
first two ha dong	home	0.05	whole	-0.02
first two ha nam	home	0.26	fell	-0.01	whole	-0.05
first two ha noi	fell	-0.02	whole	-0.22
first two ha sy	home	-0.08
first two ha tay	home	0.04	fell	-0.12	whole	-0.42
first two ha tinh	home	-0.27	fell	-0.02	whole	-0.68
first two ha tuyen	whole	-0.15
first two hai duong	home	0.22	fell	-0.26	lies	-0.04	whole	0.01
first two hai hau	home	0.29	whole	0.42
first two hai hung	home	0.17	fell	-0.06	whole	-0.85
first two hai lang	home	-0.13	lies	0.16	whole	0.4
first two hai phong	home	-0.09	fell	-0.04	whole	-0.21
first two hang	lies	-0.01
first two hang rao	home	-0.01	fell	-0.44	whole	0.15
first two hau loc	home	0.3	fell	-0.05	whole	0.42
first two ho	laid	-0.26
first two ho bom	fell	-0.27	laid	0.44	whole	0.3
first two ho canh	whole	0.02
first two ho o	laid	0.17
first two ho phao	laid	0.34	whole	0.45
first two ho so	home	-0.01	fell	-0.05	laid	-0.25
first two ho thi	home	-0.14	fell	-0.08
first two hoa	home	-0.22	whole	-0.14
first two hoa binh	home	-0.31	fell	0.11	whole	-0.21
first two hoai an	home	-0.04	fell	0.17
first two hoai nhon	fell	0.26
first two hoang hoa	home	0.35	fell	-0.2	whole	0.37
first two hoi ccb	home	-0.05	laid	-0.04
first two hue	home	0.31	fell	0.43	whole	0.28
first two hung yen	home	0.44	fell	-0.04	whole	0.09
first two huong hoa	home	-0.12	fell	-0.09	whole	-0.18
first two huong son	home	0.15	whole	0.19
first two huong thuy	home	-0.06	fell	-0.15	whole	0.11
first two huyen an	home	0.24	fell	-0.09	whole	0.5
first two huyen doi	home	-0.41	laid	-0.04
first two huyen thanh	home	0.09	whole	-0.3
first two huyen tra	fell	-0.02	whole	-0.41
first two huyen uy	home	-0.29
first two hy sinh	home	-0.09
first two k	whole	-0.26
first two khe can	fell	-0.14	laid	0.21	whole	0.1
first two khe da	laid	0.42	whole	0.37
first two khe sanh	home	-0.2	fell	0.23	whole	0.23
first two khmer	home	-0.17
first two khoai chau	home	0.25	fell	-0.06	whole	0.16
first two khu a	lies	0.01	whole	0.19
first two khu b	fell	-0.14	laid	-0.09	lies	-0.22	whole	-0.17
first two khu c	fell	-0.13	lies	-0.01	whole	-0.38
first two khu d	fell	-0.06	laid	-0.07	lies	-0.09
first two khu mo	fell	-0.12	laid	0.38	lies	-0.14	whole	0.39
first two khu pho	home	0.01	laid	-0.06
first two khu vuc	fell	0.03	laid	0.09	lies	0.56
first two kien an	fell	-0.07	lies	0.62	whole	0.04
first two kien thuy	home	0.37	fell	-0.18	lies	-0.04	whole	-0.21
first two kien xuong	home	0.16	whole	0.1
first two kim bang	home	0.54	lies	-0.01	whole	0.17
first two kim boi	home	0.22	whole	0.33
first two kim dong	home	-0.19	fell	-0.01	whole	0.02
first two kinh	home	-0.05
first two kinh mon	home	0.3	fell	-0.13	whole	0.45
first two km	whole	-0.18
first two kon tum	fell	0.07	whole	-0.04
first two kt	home	-0.03	fell	-0.11
first two ky anh	home	0.43	fell	-0.15	whole	0.22
first two ky dau	home	-0.08	whole	-0.25
first two ky suu	home	-0.17
first two lac son	home	-0.07	fell	-0.02	whole	0.08
first two lam thao	home	-0.19	whole	-0.02
first two lan dau	laid	-0.1	whole	0.19
first two lang co	home	0.45	fell	-0.1	whole	0.23
first two lang giang	home	0.03	fell	-0.12	whole	0.47
first two lang nhu	fell	0.04	laid	0.27	whole	0.43
first two lang phu	home	-0.4	whole	0.11
first two lang son	home	-0.24	whole	-0.42
first two lang vay	fell	0.15	whole	0.31
first two lao	fell	0.78	lies	-0.03	whole	0.37
first two lao cai	fell	-0.12	whole	-0.04
first two lap thach	home	0.26	whole	0.15
first two lien lac	fell	-0.05
first two liet si	laid	-0.12	lies	-0.01
first two lo c	fell	-0.01	laid	-0.17	lies	-0.1	whole	0.11
first two lo cao	fell	-0.03	laid	0.2	whole	-0.19
first two lo cot	laid	-0.04	lies	-0.05	whole	-0.05
first two loc ninh	home	-0.29	fell	0.08
first two long an	home	-0.07	fell	0.24	lies	0.36	whole	0.08
first two mai son	whole	-0.23
first two mang ten	fell	-0.06	laid	-0.03
first two mat	fell	-0.03	whole	-0.38
first two mat tran	home	-0.01	fell	0.14	laid	-0.22	lies	-0.14	whole	0.46
first two mau than	home	-0.01	fell	-0.16	whole	-0.31
first two me	laid	-0.06	whole	-0.09
first two mo cay	home	0.15	whole	0.1
first two mo so	lies	-0.04	whole	-0.13
first two mong	home	-0.15
first two mua kho	fell	-0.17	laid	-0.02
first two muong	home	-0.3
first two muong o	home	0.02	whole	0.04
first two my	fell	-0.17
first two nam	home	0.4	fell	-0.03
first two nam dinh	home	-0.15	fell	-0.09	lies	-0.03	whole	-0.44
first two nam ha	home	0.19	fell	-0.13	whole	-0.04
first two nam lao	home	-0.02	fell	0.07	whole	-0.12
first two nam sach	home	0.06	whole	0.32
first two nen nha	fell	0.4	whole	0.21
first two nga ba	home	-0.12	fell	0.53	laid	-0.25	lies	-0.02	whole	0.37
first two nga son	home	0.48	fell	-0.1	whole	0.69
first two ngam ta	fell	-0.06	laid	0.25	whole	0.04
first two ngay	fell	-0.1	laid	-0.01
first two ngay 14	fell	-0.02
first two ngay 2	fell	-0.09
first two ngay 22	fell	-0.01
first two ngay 27	fell	-0.01
first two ngay 28	fell	-0.04
first two ngay 8	fell	-0.05
first two ngay 9	fell	-0.14
first two ngay cua	fell	-0.23	laid	-0.02	whole	0.04
first two ngay duoi	fell	-0.11	laid	-0.16
first two ngay hang	fell	-0.05	laid	-0.03	whole	0.13
first two ngay sau	fell	0.17	whole	0.12
first two ngay truoc	fell	-0.06	laid	-0.13
first two nghe	home	0.41	whole	0.44
first two nghe an	home	0.28	fell	-0.35	lies	-0.03	whole	-0.63
first two nghe tinh	whole	-0.44
first two nghi loc	fell	-0.1	lies	-0.01	whole	0.28
first two nghi xuan	home	0.32	whole	0.08
first two nghia	whole	-0.51
first two nghia dia	fell	-0.06	laid	0.12	lies	0.38
first two nghia hung	home	0.18	whole	-0.48
first two nghia trang	home	-0.2	fell	-0.87	laid	-0.16	lies	0.52	whole	0.81
first two ngoai bai	fell	0.6	laid	-0.02	whole	0.15
first two ngoai bay	laid	-0.09
first two ngoai go	laid	-0.04	whole	0.05
first two nguyen quan	home	-0.25
first two nham thin	fell	-0.15	whole	-0.23
first two nham ty	fell	-0.01
first two nhap ngu	home	-0.06	fell	-0.05
first two nho quan	home	0.07	fell	-0.08
first two ninh binh	whole	-0.34
first two ninh giang	home	0.3	fell	-0.07	whole	0.25
first two ninh hoa	home	-0.26	fell	0.3	whole	-0.02
first two no cham	fell	-0.11
first two no o	laid	0.06	whole	0.24
first two noi	home	-0.01
first two nong cong	home	0.28	fell	-0.2	whole	0.11
first two nong truong	fell	0.28	whole	0.07
first two ntls	laid	0.4	lies	0.03	whole	0.33
first two ntls binh	fell	-0.05	laid	-0.02	lies	0.17	whole	0.02
first two ntls hai	home	-0.12	laid	0.47	lies	-0.07	whole	-0.2
first two ntls huyen	home	-0.04	fell	-0.32	laid	-0.14	lies	0.22	whole	-0.36
first two ntls kien	home	0.37	laid	-0.19	whole	0.01
first two ntls tan	laid	-0.2	whole	0.09
first two ntls tinh	fell	-0.16	laid	-0.15	lies	0.58	whole	-0.23
first two ntls xa	home	-0.14	fell	-0.16	laid	0.48	lies	0.66	whole	0.18
first two nung	home	-0.13
first two nuong nha	fell	0.06	laid	-0.1	lies	-0.03	whole	-0.46
first two pailin	fell	0.28	whole	0.36
first two phao cay	fell	-0.14	laid	-0.15
first two phap	fell	-0.13	whole	-0.02
first two phia bac	laid	-0.03	whole	-0.34
first two phia ben	fell	-0.01	laid	-0.25	whole	-0.15
first two phia dong	fell	-0.13	laid	0.3	lies	-0.03	whole	-0.03
first two phia nam	fell	0.3	laid	-0.3	lies	0.16	whole	0.7
first two phia sau	fell	-0.02	laid	0.76	whole	0.46
first two phia tay	home	-0.01	fell	0.12	laid	0.03	lies	-0.11	whole	-0.21
first two phia tren	fell	-0.01	laid	-0.16	whole	-0.15
first two pho hang	home	0.03	fell	-0.16	whole	0.43
first two phong chinh	fell	-0.02
first two phong dien	home	-0.03	whole	-0.03
first two phu cat	whole	0.11
first two phu cu	home	0.03	fell	0.16	whole	0.1
first two phu quoc	home	-0.22	fell	-0.06
first two phu tang	home	-0.2	fell	0.28	whole	0.23
first two phu tho	home	0.01	fell	-0.02	whole	0.08
first two phu xuyen	home	0.23	fell	-0.05	whole	-0.33
first two phu yen	home	-0.01	fell	0.22
first two phum ta	fell	0.28	laid	-0.01	whole	0.21
first two phuoc long	home	-0.05	fell	0.17	whole	0.02
first two phuong an	fell	-0.27
first two pleiku	whole	-0.04
first two quan	whole	-0.02
first two quan khu	fell	-0.01	laid	-0.04	whole	-0.26
first two quan luc	laid	-0.04	whole	0.2
first two quan ly	fell	0.31	whole	0.03
first two quan phap	whole	-0.02
first two quan sai	fell	-0.22	whole	-0.03
first two quan su	fell	-0.02	lies	-0.01
first two quang binh	home	0.47	fell	-0.19	whole	-0.2
first two quang duc	home	-0.18	fell	0.12	whole	-0.03
first two quang nam	home	-0.25	whole	-0.42
first two quang ngai	fell	-0.05	whole	-0.04
first two quang ninh	home	0.25	fell	-0.14	whole	0.52
first two quang trach	home	0.11	fell	-0.01	whole	0.22
first two quang tri	home	-0.04	fell	0.21	lies	-0.04	whole	-0.36
first two quang xuong	home	0.45	whole	0.51
first two quang yen	home	-0.17	whole	0.1
first two quay ve	fell	-0.07	laid	-0.34
first two que	home	-0.02
first two que quan	whole	0.03
first two que son	fell	0.2	whole	0.04
first two quy chau	whole	0.35
first two quy nhon	fell	-0.02
first two quy ty	fell	-0.21
first two quynh coi	whole	-0.3
first two quynh luu	home	0.17	whole	0.12
first two quynh phu	whole	0.26
first two rach cai	fell	0.04	laid	-0.04	whole	0.06
first two ray ca	home	-0.1	laid	0.09	lies	0.08	whole	0.27
first two sa thay	home	-0.01	fell	-0.06	lies	0.37	whole	0.19
first two sai gon	home	-0.01	fell	0.29	whole	0.15
first two san bay	fell	-0.22	laid	0.26	whole	-0.25
first two san bong	fell	0.53	laid	-0.14	lies	-0.01	whole	0.18
first two san kho	fell	-0.12	laid	0.24	lies	-0.01	whole	0.37
first two sau	laid	-0.18	whole	-0.35
first two sau 75	laid	-0.05
first two sau chua	fell	0.41	laid	0.03	whole	0.14
first two sau he	laid	0.14	whole	0.14
first two sau lang	fell	-0.32	laid	0.27	whole	0.12
first two sau lung	whole	-0.51
first two sau nha	fell	0.41	laid	0.09	lies	-0.02	whole	0.25
first two sau phao	laid	-0.3
first two sau tram	fell	0.1	laid	-0.19	lies	-0.03	whole	0.04
first two sau tran	fell	0.18	laid	-0.01
first two sau truong	fell	-0.23	lies	0.61	whole	-0.15
first two sau vuon	laid	0.37	lies	0.07	whole	0.15
first two sinh	home	-0.02
first two sisophon	whole	-0.32
first two so cua	laid	-0.01
first two so noi	fell	-0.06	laid	-0.01
first two soc trang	home	-0.04	whole	-0.36
first two son	whole	-0.19
first two son la	lies	-0.02	whole	-0.33
first two son tay	home	-0.08
first two song thach	fell	0.02	laid	-0.1	whole	-0.42
first two su	fell	-0.13
first two su doan	fell	-0.27	laid	0.06	lies	-0.06	whole	-0.11
first two suoi da	fell	-0.04	laid	-0.13	whole	0.2
first two suoi ea	fell	0.1	whole	-0.36
first two suoi ia	fell	0.02	laid	-0.2	lies	-0.01
first two suon doi	fell	0.28	laid	-0.12	whole	0.12
first two t v	home	-0.03	fell	-0.06
first two taluy duong	laid	0.17	whole	-0.18
first two tam ky	home	0.29	whole	0.07
first two tam nong	home	0.34	whole	-0.02
first two tan bien	home	-0.23	fell	-0.05	whole	-0.03
first two tan canh	home	-0.03	fell	0.54	whole	0.53
first two tay	home	-0.08	fell	-0.11
first two tay ban	fell	0.28	whole	0.34
first two tay nam	home	-0.02	whole	-0.37
first two tay nguyen	whole	0.26
first two tay ninh	home	-0.2	laid	-0.09	whole	-0.19
first two tb	whole	-0.18
first two tet mau	home	-0.06	fell	-0.19
first two thach han	home	-0.01	fell	0.36	whole	0.04
first two thach thanh	fell	-0.02	whole	-0.58
first two thach that	home	0.36	whole	0.33
first two thai	home	-0.44
first two thai ban	home	0.05	whole	-0.06
first two thai binh	home	0.83	lies	-0.03	whole	-0.23
first two thai nguyen	home	-0.15
first two thai o	home	0.12	whole	-0.44
first two thai thuy	home	-0.05	lies	-0.04	whole	0.76
first two than ten	home	-0.03
first two thanh ba	home	-0.01	whole	0.08
first two thanh chuong	home	0.21	whole	0.2
first two thanh co	fell	-0.27
first two thanh ha	whole	0.34
first two thanh hoa	home	-0.17	fell	-0.17	whole	-0.96
first two thanh liem	home	0.13
first two thanh mien	home	0.03	whole	0.03
first two thanh oai	home	0.04	fell	-0.06	whole	-0.17
first two thanh pho	whole	-0.26
first two thanh son	home	0.2	whole	0.31
first two thcs le	home	-0.05	fell	0.14
first two thi hai	home	-0.01	fell	-0.07
first two thi tran	home	-0.17	fell	-0.17	lies	-0.01	whole	-0.08
first two thi xa	home	0.31	fell	-0.23	whole	-0.44
first two thieu hoa	home	0.29	fell	-0.04	whole	0.24
first two tho xuan	home	0.13	whole	0.2
first two thon 3	home	0.1	fell	0.18	whole	-0.01
first two thon dong	home	-0.09	fell	-0.35	lies	-0.02	whole	-0.09
first two thon ha	home	-0.39	fell	0.39	whole	-0.23
first two thon khe	fell	0.11	whole	0.04
first two thon na	home	-0.14	fell	0.16
first two thon phu	home	0.33	fell	-0.76	laid	-0.04	whole	-0.2
first two thon tan	home	-0.05	fell	0.06	whole	-0.08
first two thon thuong	fell	-0.14	whole	-0.13
first two thon van	home	0.42	fell	-0.22	whole	0.43
first two thong tin	lies	-0.09
first two thu ba	home	-0.02
first two thua thien	home	-0.13	fell	0.4	whole	0.08
first two thuan thanh	fell	-0.03
first two thung lung	fell	0.29	laid	-0.09	whole	0.33
first two thuong duc	home	-0.25	fell	0.52	whole	0.17
first two thuy nguyen	home	0.16
first two tich tuong	fell	0.32	laid	0.3	whole	0.37
first two tien hai	whole	0.07
first two tien lang	home	0.28	fell	-0.3	laid	-0.04	whole	0.23
first two tieu	fell	-0.08	laid	-0.05
first two tieu doan	home	-0.08	fell	-0.39	laid	-0.34
first two tieu doi	home	-0.15	laid	-0.05
first two tieu khu	fell	0.46	laid	0.55	lies	-0.04	whole	0.35
first two tinh doi	home	-0.24	fell	-0.43	lies	-0.04
first two tinh ha	fell	-0.03
first two tinh hai	whole	-0.05
first two tnxp	home	-0.13
first two tnxp doi	home	-0.08	fell	-0.28
first two to	fell	-0.01
first two toc dao	home	0.22	fell	-0.08	whole	0.28
first two toc nung	home	-0.21
first two toc thai	home	-0.2	lies	-0.02	whole	-0.61
first two tra cu	home	0.35	whole	0.5
first two tram 12	fell	-0.09
first two tram bom	fell	0.02	laid	-0.02	lies	0.06	whole	0.32
first two tram phau	fell	0.87	laid	-0.01	lies	-0.01	whole	-0.11
first two tram quan	fell	0.29	lies	-0.02
first two tram xa	home	-0.13	fell	-0.06	laid	-0.22	lies	-0.06	whole	-0.54
first two tram y	fell	-0.22
first two tran can	laid	-0.06	whole	0.45
first two tran cau	fell	0.39	lies	-0.06	whole	0.25
first two tran chong	fell	-0.08	whole	-0.5
first two tran danh	fell	-0.03
first two tran dia	home	-0.03	fell	0.07	laid	0.31	whole	0.27
first two tren	fell	-0.03	lies	-0.04
first two tren bia	fell	-0.08	laid	-0.12	whole	-0.17
first two tren bo	laid	0.12	whole	0.35
first two tren doi	fell	0.24	laid	-0.02	lies	0.4	whole	0.21
first two tren dong	fell	-0.06	laid	-0.27	whole	-0.37
first two tren duong	fell	0.35	laid	-0.03	whole	0.22
first two tren go	fell	0.22	laid	-0.04	whole	-0.16
first two tren mang	fell	-0.02	laid	-0.01
first two tren nhom	fell	-0.05
first two tren tau	fell	-0.29
first two tren than	fell	-0.07
first two trich so	home	-0.02	laid	-0.11	lies	0.34	whole	-0.37
first two trieu phong	home	-0.19	fell	0.35	whole	0.28
first two trieu son	home	0.19	whole	0.32
first two trong	fell	-0.01	laid	-0.03	lies	-0.07
first two trong ban	laid	-0.13
first two trong danh	laid	-0.07
first two trong diem	fell	0.34	whole	0.21
first two trong don	laid	0.22	whole	0.18
first two trong ham	laid	0.49	whole	0.46
first two trong hang	fell	0.42	laid	-0.11	whole	-0.51
first two trong ho	fell	-0.05	laid	0.32	whole	0.34
first two trong khe	laid	0.01	whole	0.01
first two trong lo	fell	-0.02	laid	0.05	lies	-0.01
first two trong mot	fell	-0.08	laid	0.1	whole	-0.27
first two trong nghia	laid	-0.11	lies	-0.22
first two trong nha	fell	0.02	whole	0.2
first two trong so	laid	-0.36	lies	-0.03
first two trong tay	fell	-0.12	laid	-0.06
first two trong tieu	laid	0.26	whole	0.22
first two trong tran	fell	0.11	laid	-0.13	whole	-0.73
first two trong truong	fell	-0.18
first two trong tu	fell	0.16
first two trong tui	home	-0.03	laid	-0.05
first two trong vuon	fell	0.22	laid	0.15	whole	0.55
first two trong xe	fell	-0.19	laid	-0.01
first two truc ninh	home	0.07	fell	-0.02	whole	0.29
first two trung	fell	-0.15	laid	-0.04
first two trung doan	home	-0.14	fell	-0.74	laid	-0.28	lies	-0.14	whole	-0.52
first two trung doi	fell	-0.02
first two trung khanh	home	0.53	fell	-0.04	lies	-0.01	whole	0.42
first two truoc o	fell	-0.03	laid	-0.05
first two truong cap	fell	0.11	lies	-0.04	whole	0.11
first two truong hoc	laid	0.03
first two truong hop	fell	-0.6	laid	-0.03	lies	-0.04
first two truong son	fell	0.4	lies	0.29	whole	0.39
first two truong thcs	home	-0.01	fell	0.29	laid	-0.07	lies	-0.17
first two truong tieu	fell	-0.03	laid	0.23	lies	-0.02	whole	-0.22
first two tu ky	whole	-0.13
first two tuan	whole	-0.13
first two ung hoa	home	0.34	whole	0.22
first two uong bi	home	-0.11	fell	-0.24	lies	-0.01
first two vam kinh	fell	0.15	whole	0.18
first two vc	fell	-0.03
first two ven suoi	fell	-0.08	laid	0.03	whole	-0.06
first two vi xuyen	home	-0.29	fell	0.08	lies	0.27	whole	-0.23
first two viet minh	home	-0.03	fell	-0.51
first two viet nam	home	-0.24	fell	-0.23	laid	-0.01
first two viet tri	home	-0.01
first two viet yen	home	0.12	whole	-0.17
first two vinh	home	-0.01
first two vinh bao	home	-0.17	fell	-0.06	laid	-0.01	whole	-0.54
first two vinh chau	home	-0.05	whole	0.1
first two vinh linh	whole	0.1
first two vinh phu	home	-0.31	fell	-0.17	whole	-0.62
first two vn 2000	fell	-0.05
first two vu ban	home	0.11	fell	-0.01
first two vu thu	home	0.24	whole	0.34
first two vui o	fell	0.04	laid	0.24	whole	0.48
first two vuon chuoi	whole	0.07
first two vuon dieu	fell	-0.01	laid	0.42	lies	-0.17	whole	0.14
first two vuon nha	home	-0.04	fell	-0.29	laid	0.05	lies	0.57	whole	-0.03
first two vuon ong	fell	0.19	laid	-0.21	whole	0.18
first two xa an	home	-0.12	fell	-0.24	lies	0.28	whole	-0.09
first two xa bao	home	-0.09
first two xa binh	fell	0.35	whole	0.33
first two xa cam	fell	-0.32	lies	-0.01	whole	-0.51
first two xa cu	whole	0.02
first two xa dai	home	0.64	fell	-0.05	lies	-0.04	whole	0.2
first two xa doi	home	-0.04	fell	-0.19	lies	-0.02
first two xa dong	fell	0.23	whole	0.19
first two xa dua	laid	-0.05	whole	-0.18
first two xa duc	home	0.13	fell	-0.14	whole	0.14
first two xa ea	fell	0.06	whole	0.11
first two xa ghi	home	-0.01
first two xa giai	home	-0.04	fell	-0.03
first two xa ha	home	0.01	fell	-0.23	whole	0.43
first two xa hoa	home	0.1	fell	-0.14	whole	0.37
first two xa hong	home	-0.03	lies	0.3	whole	0.52
first two xa hung	fell	-0.11	whole	-0.02
first two xa huong	home	-0.09	whole	-0.34
first two xa ia	home	-0.02	fell	-0.1	lies	-0.09	whole	-0.01
first two xa lien	home	0.08	whole	-0.05
first two xa loc	home	-0.58	fell	0.1	whole	-0.49
first two xa long	fell	0.23	whole	-0.15
first two xa nam	home	0.11	whole	0.1
first two xa quang	fell	-0.03	laid	-0.02	whole	-0.04
first two xa quynh	home	0.03	whole	0.1
first two xa tan	home	0.1	fell	-0.37	lies	-0.02	whole	-0.44
first two xa thanh	home	-0.09	fell	-0.13	whole	-0.01
first two xa trung	home	-0.1	fell	0.49	lies	-0.01	whole	-0.01
first two xa tu	whole	0.11
first two xa vinh	home	-0.26	fell	0.67	whole	-0.13
first two xa yen	home	0.06	whole	0.17
first two xieng khoang	home	-0.16	fell	0.2	lies	-0.13	whole	-0.28
first two xom 6	home	-0.08	fell	0.26	whole	0.23
first two xuan loc	home	-0.3	fell	0.34	lies	-0.03	whole	-0.17
first two xung la	home	-0.08
first two y ta	home	-0.29
first two y yen	home	0.64	fell	-0.1	whole	0.39
first two yd	fell	-0.08
first two yen dinh	home	0.4	fell	-0.24	whole	-0.18
first two yen mo	home	-0.53	whole	0.06
first two yen thanh	home	0.43	whole	0.33
first ubnd	fell	-0.06	lies	-0.03
first uc	home	-0.05
first ung	home	0.34	whole	0.22
first uong	home	-0.11	fell	-0.24	lies	-0.01
first ut	home	-0.15	fell	-0.21
first vam	fell	0.3	laid	-0.43	lies	-0.1	whole	0.52
first van	home	-0.21	fell	-0.09	lies	-0.02	whole	0.17
first vc	fell	-0.06
first ven	fell	-0.22	laid	0.28	lies	-0.03
first vi	home	-0.3	fell	0.03	lies	0.27	whole	-0.23
first viet	home	-0.27	fell	-0.78	laid	-0.05	lies	-0.09	whole	-0.17
first vinh	home	-0.09	fell	-0.16	laid	-0.1	lies	-0.14	whole	-0.97
first vn	fell	-0.06
first vnch	fell	-0.08
first vo	home	0.56	laid	-0.07	lies	-0.01	whole	-0.06
first vu	home	0.13	fell	-0.06	whole	0.29
first vui	fell	0.03	laid	0.05	whole	0.48
first vung	home	0.24	fell	0.11	whole	-0.01
first vuon	home	-0.12	fell	-0.07	laid	0.93	lies	0.17	whole	0.45
first x	fell	-0.33
first xa	home	0.31	fell	-0.13	laid	-0.83	lies	-0.33	whole	-0.16
first xang	fell	0.06	whole	0.09
first xieng	home	-0.17	fell	0.19	lies	-0.13	whole	-0.28
first xom	home	-0.07	fell	0.11	laid	-0.13	lies	-0.17	whole	-0.54
first xuan	home	-0.21	fell	0.33	lies	-0.06	whole	-0.08
first xung	home	-0.18
first xuong	home	-0.11	fell	0.09	laid	-0.05	whole	0.17
first xuyen	fell	-0.03
first y	home	0.29	fell	-0.16	whole	0.42
first yd	fell	-0.39
first yen	home	0.17	fell	-0.36	lies	-0.03	whole	0.21
followed an táng	home	-0.01	whole	-0.24
followed anh	home	0.5	fell	-0.27	laid	-0.19	lies	0.18	whole	0.45
followed b52	home	-0.03	fell	0.08	whole	-0.01
followed bia	home	-0.13	laid	-0.51	lies	0.36	whole	-0.06
followed binh nhì	home	0.04	whole	0.15
followed binh nhất	home	0.03	whole	0.02
followed biết	home	-0.08	fell	-0.02	laid	-0.15	lies	-0.13	whole	-0.23
followed biển	fell	-0.01	whole	-0.54
followed bom	home	0.31	fell	0.36	laid	-0.16	whole	-0.04
followed buôn	home	-0.19	fell	-0.14	lies	0.45	whole	0.5
followed by nothing	fell	0.31	laid	-0.35	lies	-0.1	whole	0.92
followed by word a	home	-0.43	fell	-0.32	laid	-0.54	lies	-0.2	whole	0.27
followed by word an	home	0.02	fell	-0.25	laid	-0.03	whole	-0.52
followed by word anh	fell	-0.12
followed by word ba	fell	-0.14	whole	-0.33
followed by word bac	fell	-0.24	laid	-0.16	lies	-0.07	whole	-0.72
followed by word ban	home	-0.08	fell	0.12	laid	-0.02	whole	0.02
followed by word bat	fell	-0.14	laid	-0.1	lies	-0.1	whole	0.02
followed by word battambang	fell	-0.43	laid	-0.11	lies	-0.11	whole	-0.21
followed by word bay	home	-0.09	fell	0.3	laid	-0.13
followed by word be	laid	-0.07
followed by word bien	home	-0.01	fell	-0.11	lies	-0.09
followed by word biet	home	0.31	fell	-0.06	whole	0.35
followed by word bieu	fell	-0.05	laid	-0.08	lies	-0.02
followed by word binh	home	0.04	fell	-0.06	laid	-0.05	lies	0.32	whole	-0.53
followed by word bo	home	-0.12	fell	-0.7	laid	0.35	lies	-0.01
followed by word bui	fell	0.51	lies	-0.01	whole	0.15
followed by word c	fell	-0.21	lies	0.42	whole	0.06
followed by word c1	home	-0.04
followed by word c11	whole	-0.29
followed by word c2	home	0.04	fell	-0.12	whole	0.38
followed by word c20	home	-0.13
followed by word c3	fell	-0.17
followed by word c7	fell	0.08
followed by word c8	fell	-0.11
followed by word ca	fell	0.25	laid	-0.06	lies	-0.12	whole	-0.22
followed by word cai	home	0.16	fell	-0.15	whole	-0.08
followed by word cam	home	-0.09	fell	0.1	laid	-0.14	lies	0.02	whole	0.15
followed by word can	fell	-0.23	laid	0.24	whole	0.25
followed by word canh	fell	0.11	laid	-0.22	whole	-0.12
followed by word cao	fell	-0.33	laid	-0.01	lies	0.01	whole	-0.37
followed by word cat	home	-0.22	fell	0.46	lies	-0.06	whole	0.37
followed by word cay	fell	0.39	laid	-0.21	whole	0.37
followed by word cha	home	-0.22	lies	0.4	whole	-0.23
followed by word cham	fell	-0.11	whole	0.04
followed by word chau	lies	-0.03	whole	-0.4
followed by word chay	home	-0.01	fell	0.63	whole	0.35
followed by word chep	fell	-0.21	laid	-0.38
followed by word chi	fell	-0.03	laid	-0.16
followed by word chiec	fell	0.28	lies	-0.05	whole	0.18
followed by word chien	home	-0.1	fell	0.11	laid	0.04	whole	0.49
followed by word chieu	fell	-0.15
followed by word chin	home	0.02	whole	0.08
followed by word chinh	fell	0.09	laid	-0.04	whole	0.02
followed by word cho	home	-0.09	fell	-0.24
followed by word chu	fell	0.04	laid	0.09	whole	-0.01
followed by word chung	fell	-0.05	laid	-0.01	lies	0.18	whole	-0.15
followed by word chup	fell	-0.26	lies	0.12
followed by word chuyen	home	-0.05	fell	-0.36	laid	0.11	lies	-0.06	whole	0.07
followed by word co	home	0.43	fell	-0.1	whole	0.04
followed by word coc	whole	0.13
followed by word con	home	0.1	laid	0.18	lies	0.12	whole	0.15
followed by word cong	home	-0.04	fell	-0.06	laid	0.12	whole	-0.17
followed by word cu	home	-0.21	fell	-0.11	laid	-0.14	lies	-0.05	whole	-0.01
followed by word cuc	home	-0.02	fell	-0.08
followed by word cung	fell	-0.06	laid	-0.08	whole	0.03
followed by word cuu	whole	-0.12
followed by word d2	fell	-0.04
followed by word da	fell	-0.05	laid	-0.07	whole	-0.46
followed by word dac	home	0.11	whole	0.12
followed by word dai	home	-0.09	fell	0.31	laid	-0.11	whole	-0.31
followed by word dak	home	-0.07	fell	0.32	laid	-0.2	lies	-0.09	whole	-0.5
followed by word dam	home	0.2	fell	-0.19	laid	-0.14	whole	0.16
followed by word dang	whole	-0.15
followed by word dap	fell	-0.11	laid	0.11	whole	0.2
followed by word dat	home	-0.14	fell	-0.12	laid	0.34	whole	-0.12
followed by word data	home	-0.24	fell	-0.18	laid	-0.08	lies	-0.03
followed by word day	home	-0.45	fell	-0.48	laid	-0.06	lies	0.24
followed by word de	home	-0.1	lies	-0.14
followed by word dem	home	-0.18	fell	-0.17	laid	0.31	whole	0.37
followed by word di	fell	-0.04	whole	-0.29
followed by word dia	laid	-0.18	whole	-0.32
followed by word dich	home	-0.13	whole	0.11
followed by word dien	home	-0.05	fell	-0.07	whole	0.02
followed by word dinh	home	0.05	fell	0.31	laid	-0.11	lies	0.14	whole	0.25
followed by word do	fell	-0.15	laid	0.33	whole	-0.09
followed by word doan	fell	-0.27	laid	-0.07
followed by word doc	home	-0.11	fell	-0.12	laid	-0.02	lies	-0.01
followed by word doi	home	-0.08	laid	0.38	lies	-0.18	whole	-0.53
followed by word don	laid	-0.07
followed by word dong	home	-0.11	fell	-0.05	laid	-0.08	whole	-0.36
followed by word du	home	0.14	fell	-0.23	laid	-0.05	lies	-0.03
followed by word duc	fell	-0.07	laid	-0.01	lies	-0.09	whole	-0.23
followed by word dung	home	0.65	fell	0.33	laid	0.24	lies	0.07	whole	1.23
followed by word duy	home	0.16	fell	-0.24	whole	-0.2
followed by word e	fell	-0.1	laid	-0.06	whole	-0.28
followed by word em	home	-0.2	fell	1.01	laid	-0.23	lies	-0.13	whole	-0.17
followed by word gac	home	-0.17	fell	-0.03
followed by word ghe	fell	0.27	whole	0.29
followed by word ghi	home	0.02	fell	-0.01	laid	-0.08	lies	-0.09	whole	0.1
followed by word gi	fell	-0.37	laid	0.37	whole	0.19
followed by word gia	home	-0.02	fell	-0.07	whole	-0.82
followed by word giao	home	-0.06	fell	-0.01
followed by word giap	home	-0.01	fell	-0.04	whole	-0.17
followed by word giay	home	-0.03	fell	-0.09	lies	-0.33	whole	-0.06
followed by word gio	home	-0.12	laid	0.11	whole	-0.19
followed by word giu	fell	0.09	laid	-0.1	whole	0.24
followed by word giup	fell	-0.01
followed by word ha	home	0.67	fell	0.29	laid	-0.08	lies	-0.15	whole	-0.39
followed by word hai	home	0.41	fell	0.31	laid	0.22	lies	-0.15	whole	-0.33
followed by word ham	home	-0.09	fell	-0.08	whole	-0.15
followed by word hang	fell	-0.63	laid	0.44	lies	0.07	whole	-0.1
followed by word hay	home	0.19	laid	-0.06	whole	0.31
followed by word he	fell	0.25	laid	-0.07	whole	0.06
followed by word het	laid	-0.02	whole	-0.01
followed by word hien	fell	0.12	laid	0.42	whole	0.09
followed by word hinh	home	-0.31	fell	-0.43	laid	-0.16	whole	-0.59
followed by word ho	fell	0.16	whole	0.17
followed by word hoa	fell	-0.1	lies	-0.05	whole	-0.47
followed by word hoai	fell	-0.24	whole	-0.34
followed by word hoang	home	0.11	whole	0.55
followed by word hoc	home	-0.15	fell	-0.04	laid	-0.21	lies	0.3	whole	-0.22
followed by word hoi	home	-0.24	fell	0.08	laid	-0.07	lies	0.03	whole	0.14
followed by word hon	whole	-0.04
followed by word hung	home	-0.12	fell	-0.05	whole	-0.22
followed by word huong	fell	-0.04	laid	-0.15	lies	0.03	whole	-0.81
followed by word huu	whole	-0.04
followed by word ke	fell	-0.07	laid	0.2
followed by word khai	home	-0.03	fell	-0.1
followed by word kho	whole	-0.03
followed by word kia	laid	-0.01	lies	-0.01	whole	0.2
followed by word kien	home	-0.08	fell	-0.45	laid	0.24	lies	-0.02	whole	-0.97
followed by word kim	home	-0.11	fell	-0.02	whole	-0.38
followed by word kinh	fell	-0.04	laid	-0.06	lies	-0.07	whole	-0.54
followed by word kon	fell	0.07	whole	-0.1
followed by word ky	fell	0.32	whole	0.11
followed by word la	fell	-0.03	whole	0.19
followed by word lac	home	-0.12	laid	0.23	whole	0.25
followed by word lai	home	-0.13	fell	-0.04	laid	0.19	lies	-0.16	whole	0.35
followed by word lan	home	0.15	fell	0.03	lies	-0.17	whole	0.46
followed by word lang	whole	0.08
followed by word lao	home	-0.15	fell	0.59	laid	-0.02	lies	-0.04	whole	-0.12
followed by word lay	home	-0.09	fell	0.06	laid	-0.12	lies	-0.16	whole	0.28
followed by word le	home	0.21	fell	0.35	laid	-0.18	whole	0.4
followed by word len	home	-0.14	fell	0.11	laid	-0.03	whole	0.28
followed by word linh	home	0.19	fell	-0.46	laid	-0.1	lies	-0.04	whole	0.39
followed by word lo	home	0.06	laid	-0.06	lies	0.23	whole	0.25
followed by word loc	home	-0.24	fell	-0.02	whole	-0.07
followed by word loi	fell	-0.19	whole	0.1
followed by word long	fell	-0.02	whole	-0.18
followed by word lu	fell	-0.11
followed by word luon	home	0.02	whole	0.25
followed by word luong	home	-0.06	fell	-0.06	lies	-0.04
followed by word m	laid	-0.12
followed by word ma	fell	0.21	whole	0.46
followed by word mai	home	0.08	fell	-0.27	laid	-0.14	lies	0.03	whole	-0.57
followed by word manh	home	0.06	fell	-0.29	laid	-0.19	whole	0.25
followed by word map	fell	-0.03	laid	-0.09	lies	-0.16
followed by word mat	laid	-0.03	lies	-0.19
followed by word mau	home	-0.34	fell	0.27	laid	-0.06	whole	-0.08
followed by word may	home	-0.3	fell	0.16	laid	-0.31	lies	-0.13
followed by word minh	whole	-0.15
followed by word mo	fell	-0.16	whole	-0.45
followed by word moi	fell	-0.12	laid	0.51	whole	0.24
followed by word mot	home	0.19	fell	-0.29	laid	-0.03	whole	0.34
followed by word mua	fell	-0.12	laid	-0.07	lies	-0.08
followed by word muc	home	-0.19	fell	-0.14	laid	-0.03	lies	-0.01
followed by word muoi	home	0.19	fell	0.08	whole	0.21
followed by word muon	home	-0.04	fell	0.21	laid	-0.06	whole	-0.25
followed by word my	laid	-0.05	whole	-0.16
followed by word n	fell	-0.21	laid	-0.04	lies	0.31	whole	-0.11
followed by word nao	fell	0.27	lies	0.08	whole	0.16
followed by word nay	home	0.11	fell	-0.05	laid	0.15	whole	0.34
followed by word nen	home	-0.23	fell	0.27	whole	-0.02
followed by word neu	fell	-0.18
followed by word nghe	home	0.16	fell	-0.1	lies	-0.11	whole	-0.54
followed by word nghi	whole	-0.06
followed by word ngo	home	-0.01
followed by word nguyen	home	-0.02	fell	0.01	laid	-0.12	lies	-0.04	whole	0.67
followed by word nha	home	-0.48	fell	0.19	laid	-0.04	lies	0.38	whole	0.28
followed by word nhan	fell	-0.1	laid	-0.42	whole	-0.23
followed by word nhe	home	-0.14	fell	0.3	whole	-0.13
followed by word nhieu	home	-0.02	fell	0.28	laid	0.1	lies	0.26	whole	0.75
followed by word nho	whole	-0.01
followed by word nhom	home	-0.15	fell	-0.06	laid	-0.01
followed by word nhu	fell	-0.38	laid	0.43	whole	0.07
followed by word ninh	whole	-0.22
followed by word noi	home	-0.1	fell	-0.03	laid	0.53	lies	-0.01	whole	0.26
followed by word nong	whole	-0.43
followed by word om	home	-0.07	fell	-0.01	whole	0.18
followed by word phai	home	-0.12	laid	-0.1	lies	-0.03	whole	-0.57
followed by word pham	home	-0.03	fell	0.16
followed by word phan	home	0.06	whole	0.19
followed by word phap	home	-0.03
followed by word phong	fell	-0.03	whole	-0.19
followed by word phu	home	0.16	fell	-0.11	laid	0.06	whole	-0.43
followed by word phuc	fell	0.13	whole	0.08
followed by word phuoc	whole	-0.04
followed by word qua	home	-0.15	fell	-0.29	laid	-0.22
followed by word quan	home	-0.12
followed by word quang	home	0.1	fell	-0.3	laid	-0.04	lies	-0.01	whole	-0.55
followed by word quay	fell	-0.2	laid	0.4	whole	0.17
followed by word que	fell	0.1	laid	-0.09	whole	-0.11
followed by word quoc	home	-0.14	fell	-0.09
followed by word quy	home	-0.15	fell	0.24	whole	0.08
followed by word quyen	lies	-0.08
followed by word quynh	whole	-0.02
followed by word ra	home	-0.1	fell	0.2	laid	-0.25	lies	-0.19	whole	0.3
followed by word rang	home	-0.03	fell	0.07	lies	-0.05	whole	-0.41
followed by word ro	home	0.28	fell	0.59	laid	0.14	lies	-0.33	whole	0.35
followed by word roi	fell	0.11	whole	-0.05
followed by word rua	laid	0.01	lies	-0.02	whole	0.03
followed by word sai	fell	-0.1
followed by word sang	home	-0.25	fell	0.57	laid	-0.05	lies	0.08	whole	0.19
followed by word sanh	home	-0.05	whole	0.05
followed by word sau	fell	0.35	laid	-0.42	lies	0.04	whole	-0.05
followed by word sinh	fell	-0.09	laid	-0.12
followed by word so	fell	-0.01	laid	-0.03	lies	-0.14
followed by word son	fell	-0.03	lies	-0.05	whole	-0.86
followed by word song	laid	-0.01	whole	-0.28
followed by word sot	home	0.41	whole	0.44
followed by word su	home	-0.06	fell	0.04
followed by word tam	fell	-0.09	laid	0.18	lies	-0.06	whole	0.18
followed by word tan	home	-0.03	laid	-0.09	whole	-0.25
followed by word tap	home	0.18	whole	0.37
followed by word tau	home	-0.12	laid	-0.01	whole	-0.33
followed by word ten	fell	-0.03
followed by word thach	fell	-0.17	whole	-0.52
followed by word thai	home	0.11	fell	-0.06	whole	-0.45
followed by word than	fell	-0.43
followed by word thanh	home	0.68	fell	-0.28	laid	-0.01	lies	-0.05	whole	-0.04
followed by word that	home	-0.03
followed by word the	whole	-0.37
followed by word thi	fell	-0.02
followed by word thieu	home	0.18	whole	-0.26
followed by word tho	home	0.31	fell	0.29	laid	-0.05	whole	0.75
followed by word thoi	fell	0.1	laid	-0.04
followed by word thua	home	-0.19	fell	-0.03	laid	0.27	lies	0.32	whole	-0.36
followed by word thuan	whole	-0.28
followed by word thuc	fell	-0.02	laid	-0.06
followed by word thuoc	home	0.23	fell	0.56	laid	-0.26	lies	-0.09	whole	0.59
followed by word thuong	home	-0.09	fell	0.07	laid	-0.15	lies	0.44	whole	-0.11
followed by word thuy	whole	-0.18
followed by word tien	home	0.04	laid	-0.03	lies	-0.1	whole	-0.3
followed by word tieu	home	-0.02	fell	0.09	laid	-0.17	lies	-0.08	whole	0.14
followed by word tin	home	-0.01	fell	-0.02
followed by word tnxp	whole	0.15
followed by word to	fell	-0.09	laid	0.24	whole	0.21
followed by word toa	fell	-0.18	laid	0.17	lies	-0.02	whole	0.07
followed by word toan	laid	-0.07	lies	-0.23	whole	-0.17
followed by word toi	home	-0.33	fell	0.35	laid	-0.25	lies	-0.37	whole	0.5
followed by word tra	home	-0.17	fell	0.18	laid	-0.12	whole	0.06
followed by word trai	fell	-0.13	laid	-0.19	whole	-0.61
followed by word tran	fell	-0.3	whole	-0.38
followed by word trang	home	-0.03	fell	-0.07	laid	-0.14	lies	-0.07	whole	-0.51
followed by word trich	fell	0.4	lies	-0.04	whole	0.34
followed by word trieu	fell	-0.77	laid	-0.12	lies	-0.09	whole	0.02
followed by word tro	whole	-0.29
followed by word truc	whole	-0.08
followed by word trung	fell	0.17	lies	0.27	whole	0.44
followed by word tu	home	-0.08	fell	-0.21	laid	-0.06	whole	-0.4
followed by word tuan	fell	-0.14
followed by word tui	home	-0.06	fell	-0.16	laid	-0.06	lies	-0.01	whole	0.02
followed by word tung	fell	-0.11	lies	-0.16
followed by word tuoi	home	-0.17	fell	-0.13	laid	-0.09	lies	-0.01	whole	-0.31
followed by word tuy	whole	0.02
followed by word van	home	0.01	fell	-0.08	laid	0.22	whole	-0.18
followed by word ve	home	0.01	fell	-0.1	laid	0.49	lies	-0.23	whole	0.92
followed by word vi	home	0.22	fell	-0.33	laid	-0.5	lies	-0.12	whole	0.41
followed by word vinh	home	-0.07	fell	-0.07	whole	-0.53
followed by word vo	home	0.42	lies	-0.01	whole	0.21
followed by word vot	home	-0.08	fell	0.6	whole	0.51
followed by word vu	fell	0.46	laid	-0.07	lies	0.36	whole	0.09
followed by word vua	fell	-0.04
followed by word vui	laid	0.47	whole	0.31
followed by word vung	whole	-0.24
followed by word xac	fell	-0.2	whole	0.28
followed by word xe	fell	-0.03	whole	0.29
followed by word xep	fell	-0.27	laid	0.44	lies	0.07	whole	0.51
followed by word xua	fell	1.25	lies	-0.12	whole	0.77
followed by word xuan	laid	0.05	whole	-0.44
followed by word xuong	fell	0.05	whole	0.26
followed by word y	home	0.36	whole	0.59
followed by word yeu	fell	-0.05	laid	-0.03
followed bà	home	-0.34	fell	-1.18	laid	0.07	lies	0.1	whole	-0.94
followed bàu	fell	-0.02	lies	-0.07	whole	0.06
followed bác	fell	-0.17	laid	-0.35	lies	0.24	whole	-0.46
followed bác sĩ	fell	0.18	laid	-0.1	whole	0.3
followed báo	fell	0.18	whole	-0.26
followed bên	fell	-0.14	whole	-0.5
followed bìa	laid	0.13	lies	0.3	whole	0.02
followed bạn	home	-0.21	laid	0.35	lies	-0.13	whole	0.31
followed bản	home	-0.2	fell	0.04	laid	-0.39	lies	-0.11	whole	0.32
followed bảo	fell	-0.18	laid	-0.29	lies	-0.05
followed bắt rồi bắn	home	-0.13
followed bến	home	-0.27	fell	-0.1	laid	0.07	whole	-0.06
followed bị bom	home	-0.48	fell	-0.15	whole	-0.13
followed bị tây bắn	home	0.01	whole	0.14
followed bốc	fell	-0.02	laid	-0.05	lies	-0.07	whole	-0.06
followed chiến sĩ	home	-0.12	whole	-0.09
followed chiến đấu	fell	0.03
followed cho biết	home	-0.12	fell	-0.02
followed chuyển về	fell	-0.16	laid	0.33	lies	-0.41
followed cháu	home	0.27	fell	0.34	laid	-0.39	whole	0.58
followed chính trị viên	home	-0.04
followed chôn	home	-0.22	fell	0.03	laid	0.24	lies	-0.01	whole	0.29
followed chôn ngay	fell	-0.07
followed chùa	home	-0.07	fell	-0.07	laid	-0.09	lies	-0.11	whole	-0.24
followed chú	home	-0.32	fell	0.07	laid	0.14	lies	-0.05	whole	0.19
followed chết	home	0.11	laid	-0.15
followed chết ngay	home	0.1
followed chỉ	home	-0.23	fell	-0.2	laid	-0.11	lies	-0.04
followed chị	fell	0.55	laid	-0.14	whole	-0.06
followed chỗ	fell	-0.06	laid	-0.04	whole	-0.28
followed chợ	home	0.41	fell	0.2	whole	0.22
followed càn	whole	-0.36
followed cán bộ	home	-0.14	fell	-0.04
followed có	home	0.38	fell	0.23	laid	0.56	lies	0.48	whole	0.18
followed có tên	home	0.16	fell	-0.26	laid	-0.03	lies	0.06	whole	-0.24
followed cô	home	-0.3	laid	-0.2	lies	0.15	whole	-0.39
followed cấp	home	0.07	fell	-0.03	whole	0.17
followed cấp ngày	home	-0.12	fell	-0.02
followed cầu	home	0.01	fell	-0.07	laid	-0.06	whole	-0.02
followed cậu	home	-0.24	fell	0.74	laid	-0.2	lies	-0.03	whole	0.19
followed cụ	home	0.1	fell	0.05	laid	0.34	lies	-0.05	whole	-0.12
followed của	home	0.01	laid	-0.12	lies	-0.01	whole	0.32
followed danh sách	lies	0.23	whole	-0.14
followed dân	home	0.14	fell	0.21	laid	-0.58	lies	-0.03	whole	-0.11
followed dính mìn	home	0.14	whole	-0.19
followed dẫn	home	0.31	fell	0.14	laid	0.13	whole	0.15
followed dốc	fell	-0.04
followed em	home	-0.11	fell	0.38	laid	0.13	lies	-0.24	whole	0.17
followed giấy báo tử	fell	0.31
followed giỗ	fell	-0.13	laid	-0.14	whole	0.01
followed gò	fell	0.34	lies	-0.1
followed gặp	fell	-0.04	laid	-0.31	lies	-0.35	whole	-0.45
followed gọi	home	-0.06	fell	-0.06	laid	-0.02
followed gọi là	laid	-0.04
followed gốc	home	-0.31	fell	-0.34	laid	0.31	lies	-0.21	whole	-0.53
followed gồm	fell	-0.2	laid	-0.24	lies	-0.09	whole	0.14
followed gửi	fell	-0.46	laid	-0.09	lies	0.11	whole	0.02
followed hang	home	-0.05	fell	-0.07	laid	-0.06	whole	0.31
followed hi sinh	home	0.04	fell	-0.11	whole	-0.23
followed hs	fell	-0.45	laid	-0.2	lies	-0.28	whole	0.15
followed huyện	home	-0.08	fell	-0.72	laid	-0.25	lies	0.34	whole	-1.07
followed hy sinh	home	0.23	fell	0.08	laid	-0.1	lies	-0.02	whole	0.02
followed hài cốt	fell	0.36	lies	-0.08	whole	0.04
followed hạ sĩ	home	0.02	whole	0.09
followed khe	home	0.04	fell	-0.16	laid	-0.29	whole	0.13
followed khiêng	fell	-0.52	laid	-0.13
followed khu	fell	-0.21	laid	0.11	lies	0.24	whole	-0.1
followed ký	home	-0.03	fell	0.26	lies	-0.07	whole	0.32
followed kể	fell	0.1	whole	0.21
followed liên hệ	laid	-0.03
followed liên lạc	home	0.05
followed liệt sĩ	home	-0.01	lies	-0.08	whole	-0.37
followed ls	fell	-0.01	lies	-0.1
followed là	home	-0.13	fell	-0.53	laid	-0.15	lies	-0.54	whole	-0.13
followed làng	home	-0.01	fell	0.22	laid	-0.03	lies	-0.07	whole	0.28
followed lăng	fell	0.18	laid	0.08	whole	0.22
followed lấp	fell	-0.14	laid	0.36	whole	0.15
followed lập	home	-0.08	fell	-0.18	laid	-0.11	lies	-0.03	whole	-0.24
followed mai táng	home	-0.14	fell	0.43	laid	-0.09	whole	0.35
followed mất	home	-0.09	fell	-0.3	laid	-0.3	lies	0.12	whole	0.16
followed mất tích	home	-0.15
followed mặt trận	fell	-0.01	whole	-0.64
followed mộ	home	-0.27	fell	-0.66	laid	0.29	lies	0.25	whole	-0.16
followed một	home	-0.31	fell	-0.39	lies	0.48	whole	-0.23
followed nghe nói	fell	0.08	laid	-0.04	whole	0.38
followed nghĩa trang	fell	-0.01	laid	-0.23	lies	-0.31	whole	-0.18
followed ngã	home	0.01	whole	-0.32
followed ngã ba	home	-0.01	fell	-0.28	whole	-0.19
followed người	home	-0.45	fell	-0.46	laid	0.04	lies	-0.16	whole	0.08
followed nhập ngũ	fell	-0.22	laid	-0.02	lies	-0.01	whole	0.09
followed nhắn	home	0.13	fell	-0.23	laid	-0.05	whole	0.14
followed nhớ	fell	-0.19	laid	0.41	whole	-0.07
followed nn	home	0.1	whole	-0.13
followed ntls	laid	-0.1	lies	-0.1	whole	-0.24
followed nó	home	0.22	fell	-0.05	whole	-0.07
followed nói	home	0.14	laid	-0.23	lies	0.18	whole	0.49
followed nước	home	-0.05	fell	-0.29	laid	0.51	lies	-0.04
followed pháo	home	0.13	fell	0.27	laid	0.05	whole	0.4
followed phát hiện	fell	-0.29	laid	-0.2	whole	-0.32
followed phục kích	fell	-0.14
followed quay lại	fell	-0.14
followed quy tập	fell	-0.08	laid	0.25	lies	-0.04	whole	0.26
followed quy tập về	fell	0.33	whole	0.38
followed quân	fell	-0.13	laid	0.11	lies	-0.03
followed quê	home	-0.55	fell	-0.12	laid	-0.13	lies	-0.32	whole	0.17
followed quận	fell	-0.13	lies	-0.04
followed rút	fell	-0.13	laid	0.08	whole	0.1
followed s	home	0.04	whole	0.08
followed sinh	fell	-0.02	laid	-0.1	lies	-0.04	whole	0.15
followed sinh khoảng	home	0.39	whole	0.02
followed sinh ngày	home	-0.06	whole	0.07
followed sinh năm	home	-0.03	fell	-0.04	whole	0.15
followed sn	home	-0.07	fell	-0.06	lies	-0.03	whole	-0.01
followed suối	fell	0.24	laid	0.16	lies	-0.13	whole	-0.39
followed sóc	whole	-0.23
followed sông	fell	-0.12	whole	-0.31
followed sư đoàn	fell	-0.04
followed số của	fell	0.22	laid	0.23	whole	0.23
followed t	home	0.16	fell	0.2	whole	0.19
followed thiếu tá	fell	-0.04
followed thiếu úy	home	-0.03	fell	-0.01	whole	-0.18
followed thu	laid	-0.12	whole	-0.01
followed thành phố	home	-0.05	fell	-0.08	laid	-0.05	lies	-0.05	whole	0.04
followed thôn	home	-0.12	fell	-0.2	laid	-0.4	lies	0.21	whole	-0.24
followed thư	home	-0.06	fell	-0.06
followed thầy	home	-0.14	fell	0.25	laid	-0.16	lies	0.06	whole	0.49
followed thằng	home	0.38	laid	-0.21	whole	0.27
followed thị trấn	fell	-0.1	lies	-0.03
followed thị xã	home	0.07	whole	-0.09
followed tiểu đội trưởng	home	0.04	fell	-0.03	whole	0.31
followed tp	whole	-0.18
followed trao trả	home	-0.16	fell	-0.08
followed trung sĩ	whole	0.03
followed trung đoàn	home	0.04	fell	-0.27	laid	-0.17	whole	0.23
followed trung đội trưởng	home	-0.19	fell	0.02	whole	-0.4
followed trúng đạn	fell	-0.1	whole	-0.19
followed trường	fell	-0.46	laid	0.46	lies	-0.02	whole	0.23
followed trại	laid	-0.16	lies	-0.05
followed trạm	fell	-0.01
followed trận	home	-0.18	fell	-0.06	laid	-0.12
followed tên	home	-0.02	fell	0.11	laid	-0.11	lies	-0.34	whole	-0.34
followed tìm	fell	0.23	lies	-0.08
followed tìm thấy	fell	-0.03
followed tôi	home	0.07	fell	-0.22	laid	0.58	lies	0.28	whole	0.1
followed tỉnh	home	-0.03	fell	0.22	laid	-0.06	lies	-0.15	whole	-0.37
followed tổ	fell	0.75	lies	-0.1	whole	0.79
followed tức	home	-0.05	fell	-0.06
followed viết	home	-0.12	fell	-0.2	laid	-0.08	lies	-0.04
followed vào	home	-0.08	fell	0.58	lies	0.04	whole	-0.26
followed vào bộ đội	home	-0.31	whole	-0.15
followed vùi	fell	-0.05	laid	0.17	whole	-0.57
followed vịnh	laid	-0.33	whole	-0.08
followed x	fell	-0.07
followed xã	fell	0.14	lies	0.1	whole	-0.5
followed y tá	fell	-0.01	whole	0.02
followed ông	home	-0.12	fell	-0.13	laid	-0.13	lies	-0.18	whole	-0.3
followed đ c	home	-0.03	fell	-0.16	lies	0.3	whole	-0.06
followed đi bộ đội	home	0.03	whole	0.13
followed điện thoại	home	0.38	fell	0.19	whole	0.19
followed đoàn	home	-0.01	fell	0.63	laid	0.31	lies	-0.04	whole	0.36
followed đào	fell	0.89	laid	0.08	whole	0.24
followed đánh	home	-0.21	fell	0.14	laid	0.32	whole	0.28
followed đình	fell	0.58	laid	-0.15	whole	0.09
followed đưa	fell	-0.08	laid	-0.03
followed đưa về	home	-0.02	lies	-0.04
followed đường	fell	0.2	laid	0.26	lies	-0.05	whole	-0.31
followed được chôn	laid	-0.14
followed đền	laid	0.08
followed đồi	home	-0.02	fell	-0.01	laid	-0.17	lies	-0.09	whole	-0.21
followed đồn	fell	0.37	whole	0.52
followed đồng	whole	-0.01
followed đồng chí	home	-0.06
followed ấp	home	-0.36	fell	0.02	laid	-0.12	lies	0.22	whole	0.24
followed:again	home	-0.1	fell	0.54	laid	-0.06	lies	0.01	whole	-0.04
followed:aka	laid	-0.12	lies	-0.12	whole	-0.02
followed:alive	home	-0.1	fell	-0.35	laid	-0.06	lies	-0.05
followed:at	home	-0.01	fell	-0.48	laid	0.09	lies	0.07	whole	-0.52
followed:battle	home	0.04	fell	0.36	laid	0.05	lies	-0.16	whole	0.18
followed:born	home	0.14	fell	-0.27	laid	-0.3	lies	-0.25	whole	0.38
followed:bury	home	-0.01	fell	0.47	laid	0.48	lies	-0.12	whole	0.4
followed:capture	laid	-0.13	whole	-0.24
followed:contact	home	0.24	fell	0.01	laid	-0.28	lies	-0.57	whole	-0.01
followed:died	home	-0.17	fell	-0.31	laid	0.17	lies	-0.32	whole	-0.17
followed:enlist	home	-0.02	fell	-0.4	laid	-0.1	lies	-0.09	whole	0.25
followed:fell	home	0.01	fell	0.04	laid	-1.06	lies	-0.41	whole	0.12
followed:gio	fell	-0.13	laid	-0.14	whole	0.01
followed:grave	home	-0.45	fell	-0.21	laid	0.05	lies	0.61	whole	-0.09
followed:home	home	-0.93	fell	-0.36	lies	-0.84	whole	-0.07
followed:joined	home	-0.03	fell	-0.31	laid	-0.08	lies	-0.07	whole	0.08
followed:laid	fell	-0.33	laid	0.25	lies	-0.07	whole	0.28
followed:letter	home	-0.08	fell	-0.19
followed:level	home	-0.89	fell	-0.17	laid	-0.44	lies	0.55	whole	-0.3
followed:link	home	0.11	fell	-0.39	laid	0.04	lies	0.35	whole	-0.31
followed:martyr	home	-0.04	fell	-0.05	laid	-0.03	lies	-0.22	whole	-0.37
followed:moved	home	-0.37	fell	-0.25	laid	-0.02	lies	-0.17	whole	0.06
followed:naming	home	0.07	fell	-0.12	laid	0.05	lies	0.01	whole	-0.25
followed:notice	home	-0.09	fell	0.47	laid	-0.13	lies	-0.16	whole	0.6
followed:office	home	-0.09	fell	0.04	laid	-0.39	lies	-0.11	whole	0.19
followed:post	home	0.1	fell	-0.62	laid	-0.3	lies	-0.15	whole	0.44
followed:rank	fell	-0.35	laid	-0.14	lies	-0.12	whole	0.14
followed:returned	home	-0.26	fell	-0.41	lies	-0.01
followed:self	fell	-0.32	laid	0.48	lies	0.19	whole	0.1
followed:site	home	-0.15	fell	-0.78	laid	-0.64	lies	-0.34	whole	-0.7
followed:stop	home	0.05	fell	-0.07	laid	0.24	lies	-0.29	whole	0.28
followed:tells	home	-0.46	fell	-0.03	laid	-0.02	lies	-0.33	whole	-0.07
followed:thing	home	-0.16	laid	-0.07	whole	-0.24
followed:title	home	-0.01	fell	0.33	laid	-0.24	lies	0.13	whole	-0.25
has a	home	-0.53	fell	0.38	laid	-0.3	lies	0.69	whole	0.05
has a1	fell	0.18	laid	-0.04	lies	0.06	whole	0.19
has ac	whole	0.07
has adn	home	-0.22	fell	-0.23	laid	-0.09	lies	-0.01
has ai	home	-0.22	fell	0.3	laid	-0.05	whole	0.19
has am	home	0.5	fell	0.3	laid	-0.05	whole	0.39
has ama	fell	-0.04	whole	-0.13
has an	home	1.2	fell	-0.35	laid	-0.49	lies	0.16	whole	0.16
has anh	home	0.11	fell	-0.02	laid	-0.44	lies	0.34	whole	0.52
has ao	home	-0.18	fell	0.13	laid	-0.61	lies	0.25	whole	0.15
has ap	home	0.06	fell	-0.1	laid	-0.67	lies	-0.1	whole	-0.05
has at	home	-0.05	whole	-0.21
has b	home	-0.04	fell	-0.23	laid	-0.26	lies	-0.32	whole	-0.23
has b1	fell	-0.21	lies	-0.07	whole	-0.22
has b40	home	-0.05	fell	-0.05	whole	-0.46
has b52	fell	-0.32	laid	-0.11	whole	-0.57
has ba	home	-0.14	fell	0.15	laid	0.51	lies	-0.3	whole	0.51
has bac	home	0.63	fell	-0.35	laid	0.26	lies	-0.6	whole	0.36
has bach	home	-0.02	fell	-0.34	laid	-0.01	lies	-0.01	whole	0.15
has bai	home	-0.28	fell	0.19	laid	0.53	lies	-0.53	whole	0.23
has bam	home	-0.26	fell	-0.05
has ban	home	0.05	fell	0.28	laid	-0.58	lies	-1	whole	-0.36
has bang	home	0.54	fell	-0.36	laid	0.1	lies	-0.45	whole	0.31
has bao	home	-0.11	fell	-1.16	laid	-0.31	lies	-0.51	whole	-0.12
has bap	fell	0.24	laid	-0.14	whole	-0.16
has bat	home	0.75	fell	0.05	laid	-0.16	lies	-0.03	whole	-0.33
has battambang	fell	0.23	laid	-0.22	lies	-0.1	whole	-0.3
has bau	home	-0.27	fell	0.74	laid	0.82	lies	-0.24	whole	0.71
has bay	home	-0.46	fell	-0.33	laid	0.35	lies	-0.26	whole	0.27
has be	home	0.42	lies	-0.09	whole	0.12
has ben	home	0.11	fell	-0.26	laid	0.2	lies	-0.75	whole	-0.19
has benh	home	-0.31	fell	0.15	laid	-0.14	whole	-0.41
has bep	fell	0.26	whole	-0.25
has bi	home	-0.2	fell	-0.4	laid	-0.09	lies	-0.05
has bia	home	-0.22	fell	0.15	laid	-0.22	lies	-0.02	whole	-0.36
has bich	home	-0.05	fell	0.01	laid	-0.07	lies	0.16	whole	-0.08
has bien	home	-0.21	fell	0.2	laid	-0.68	lies	0.04	whole	0.1
has biet	home	-0.19	fell	-0.57	laid	-0.02	lies	-0.1	whole	-0.1
has bieu	home	-0.2	fell	0.1	whole	-0.67
has binh	home	0.62	fell	-0.4	laid	-0.09	whole	0.63
has bo	home	-0.73	fell	-0.75	laid	0.27	lies	-0.57	whole	-0.56
has boc	home	-0.03	fell	0.04	laid	-0.24	lies	-0.01	whole	-0.42
has boi	fell	-0.08	laid	-0.1	lies	-0.05
has bom	home	-0.2	fell	-0.19	laid	0.53	lies	0.33	whole	0.16
has bon	home	-0.2	fell	-0.18	whole	-0.41
has bong	home	0.05	fell	0.62	laid	-0.32	lies	0.28	whole	0.32
has bot	fell	-0.67	laid	-0.18	lies	-0.02	whole	-0.11
has bt	home	-0.09	fell	-0.14
has bu	home	-0.12	fell	0.14	laid	-0.39	lies	-0.22
has bua	home	-0.05	fell	0.46	laid	-0.16	lies	-0.02	whole	-0.37
has bui	home	-0.08	fell	-0.12	laid	-0.23	lies	-0.14	whole	-0.8
has bung	home	0.15	fell	0.25	laid	-0.3	whole	0.2
has buoc	fell	-0.29	laid	-0.01	lies	-0.03	whole	0.72
has buoi	fell	-0.12	whole	-0.29
has buon	home	0.16	fell	-0.01	laid	0.01	lies	-0.18	whole	0.02
has buu	fell	0.31	laid	-0.19	whole	0.22
has c	home	-0.58	fell	-0.5	laid	-0.33	lies	0.12	whole	-0.52
has c1	home	-0.2	fell	0.05	laid	-0.01	lies	-0.04	whole	0.12
has c11	home	-0.07	whole	-0.21
has c18	whole	0.31
has c2	home	-0.28	laid	-0.07	lies	-0.03	whole	-0.25
has c20	fell	-0.02
has c3	home	-0.29	fell	-0.22	laid	-0.13
has c4	home	-0.13	fell	-0.04	laid	-0.01
has c5	home	-0.01	fell	-0.05	lies	0.23	whole	0.03
has c6	home	-0.08	fell	-0.02
has c7	fell	-0.18
has c8	home	-0.31	fell	-0.02	whole	-0.47
has c9	home	-0.08	fell	-0.16	lies	-0.01	whole	-0.28
has ca	home	-0.08	fell	-0.31	laid	0.11	lies	0.63	whole	0.93
has cac	fell	-0.24
has cach	home	-0.18	fell	-0.07	laid	0.37	lies	-0.46	whole	-0.02
has cai	home	-0.01	fell	0.03	laid	0.38	lies	-0.22	whole	0.4
has cam	home	0.36	fell	-0.31	laid	-0.39	lies	-0.41	whole	-0.37
has campuchia	fell	-0.16	laid	0.27	lies	-0.03	whole	0.03
has can	home	0.32	fell	-0.58	laid	-0.17	lies	-0.38	whole	-0.67
has cang	home	-0.19	fell	0.55	laid	-0.18	lies	-0.01	whole	-0.36
has canh	home	-0.27	fell	-0.34	laid	1.13	lies	-0.11	whole	0.26
has cao	home	0.4	fell	1.09	laid	0.33	lies	0.18	whole	0.84
has cap	home	-0.44	fell	0.08	laid	-0.09	lies	0.15	whole	0.48
has cat	home	0.3	fell	0.61	laid	0.53	lies	0.25	whole	0.06
has cau	home	0.09	fell	0.41	laid	-0.67	lies	0.04	whole	-0.24
has cay	home	-0.44	fell	-0.35	laid	0.51	lies	0.18	whole	0.43
has ccb	home	-0.11	fell	-0.11	laid	-0.15	lies	-0.23
has cha	home	-0.06	fell	-0.03	laid	0.32	lies	-0.07	whole	0.01
has chac	fell	-0.08	laid	0.41	whole	0.21
has chai	laid	-0.06	whole	0.16
has cham	home	-0.24	fell	-0.11	whole	-0.13
has chan	home	0.02	fell	-0.03	laid	0.39	lies	-0.52	whole	-0.15
has chanh	home	0.05	fell	0.75	laid	-0.19	lies	-0.01	whole	-0.06
has chap	home	-0.04	fell	-0.23
has chat	home	-0.06	fell	-0.13	whole	-0.16
has chau	home	0.45	fell	0.08	laid	-0.4	lies	-0.45	whole	0.4
has chay	home	-0.02	laid	0.17	lies	-0.08	whole	-0.27
has che	fell	0.05	laid	-0.18	lies	-0.05	whole	-0.14
has cheng	laid	0.14	lies	-0.01	whole	-0.21
has chep	fell	-0.19
has chi	home	-0.26	fell	-0.67	laid	-0.14	lies	-0.06	whole	-0.74
has chia	fell	-0.03
has chiec	fell	-0.09	laid	-0.01	whole	-0.37
has chien	home	-0.47	fell	-0.12	laid	0.6	lies	0.15	whole	-0.49
has chieng	home	0.08	fell	-0.11	whole	-0.02
has chieu	home	-0.02	fell	0.16	laid	-0.47	lies	0.38	whole	-0.02
has chim	home	-0.19	laid	-0.05	whole	0.01
has chin	home	-0.14	fell	0.07	laid	-0.22	lies	-0.14	whole	-0.15
has chinh	home	-0.51	fell	-0.35	laid	-0.37	lies	-0.09	whole	-0.37
has cho	home	0.18	fell	-0.74	laid	0.14	lies	-0.09	whole	-0.53
has chom	fell	-0.59	laid	0.17	lies	0.15
has chon	home	-0.2	fell	0.01	laid	0.96	lies	-0.01	whole	-0.11
has chong	fell	-0.24	laid	-0.05	lies	-0.14	whole	-0.54
has chot	home	-0.08	fell	0.18	laid	-0.29	lies	-0.02
has chqs	home	-0.06	fell	-0.38	lies	-0.11
has chu	home	-0.49	laid	-0.31	lies	-0.23	whole	-0.1
has chua	home	-0.42	fell	0.33	laid	-0.05	lies	0.26	whole	-0.26
has chuc	home	-0.06	fell	-0.32	laid	-0.12	lies	-0.01	whole	0.11
has chum	fell	0.41	laid	-0.3	whole	0.31
has chung	home	-0.42	fell	-0.59	laid	0.12	lies	-0.19	whole	-0.69
has chuoi	laid	0.21	lies	-0.02	whole	0.31
has chuong	home	0.07	fell	-0.12	laid	0.53	lies	-0.02	whole	-0.04
has chup	home	-0.03	fell	-0.06	laid	0.2	lies	-0.04	whole	-0.31
has chuyen	home	-0.32	fell	-0.04	laid	-0.48	lies	-0.1	whole	-0.27
has co	home	0.19	fell	0.76	laid	-0.26	lies	-0.06	whole	-0.25
has coc	home	-0.03	fell	0.3	laid	-0.22	lies	-0.02	whole	0.18
has coi	home	-0.02	fell	0.14	laid	-0.29	lies	-0.04
has con	home	-0.37	fell	-0.31	lies	-0.64	whole	-0.51
has cong	home	-0.62	fell	-0.1	laid	-0.32	whole	-0.13
has cot	home	-0.07	fell	-0.12	laid	-0.53	whole	-0.38
has cu	home	0.16	fell	0.09	laid	0.63	lies	-0.15	whole	0.09
has cua	home	-0.51	fell	0.24	laid	-0.13	lies	-0.2	whole	-0.02
has cuc	home	-0.09	fell	-0.32	laid	-0.13	whole	-0.1
has cung	home	-0.1	fell	0.49	laid	-0.18	lies	-0.05	whole	-0.14
has cuoc	fell	-0.21	laid	-0.01
has cuoi	home	-0.11	fell	0.11	laid	-0.37	lies	0.02	whole	-0.13
has cuon	home	-0.11	fell	0.13	whole	0.03
has cuong	home	0.02	fell	-0.15	laid	-0.06	whole	0.06
has cut	home	-0.19	fell	0.1	laid	0.04
has cuu	home	0.18	fell	0.23	laid	-0.32	lies	-0.08	whole	-0.06
has d	home	0.18	fell	-0.23	laid	-0.29	whole	-0.22
has d1	home	-0.12	fell	-0.04
has d2	home	-0.16	fell	-0.34	laid	0.02	lies	-0.03
has d3	home	-0.25	fell	-0.29	lies	-0.02
has d4	fell	-0.34	whole	-0.46
has d5	home	-0.5	fell	-0.47	lies	-0.06	whole	-0.37
has d6	home	-0.1	fell	-0.05	whole	-0.42
has da	home	0.22	fell	-0.52	laid	0.36	lies	-0.23	whole	0.38
has dac	home	-0.34	fell	0.39	laid	0.19	lies	0.04	whole	-0.23
has dai	home	0.11	fell	-0.33	laid	-0.4	lies	0.2	whole	-0.46
has dak	fell	0.41	laid	0.17	lies	-0.34	whole	0.24
has dam	fell	0.08	lies	-0.32	whole	0.13
has dan	home	0.09	fell	-0.85	laid	-0.52	lies	0.05	whole	-0.22
has dang	home	-0.29	fell	0.7	laid	-0.2	lies	-0.37	whole	0.15
has danh	home	-0.69	fell	-0.11	laid	-0.7	lies	-0.21	whole	-1.05
has dao	home	0.14	fell	0.37	laid	-0.28	lies	-0.11	whole	0.68
has dap	home	-0.04	fell	0.01	laid	0.11	whole	-0.7
has dat	home	0.16	fell	-0.42	laid	0.15	lies	0.22	whole	-0.32
has dau	home	-0.31	fell	-0.43	laid	0.17	lies	-0.29	whole	0.35
has day	home	-0.3	fell	0.18	laid	-0.53	lies	-0.09
has dc	fell	-0.23
has de	home	-0.24	fell	0.11	laid	-0.26	lies	-0.27	whole	-0.75
has dec	home	-0.04
has dem	home	-0.13	fell	-0.26	lies	-0.04	whole	0.33
has den	home	-0.12	fell	0.17	laid	-0.47	lies	-0.23	whole	0.21
has deo	home	-0.19	fell	0.13	laid	-0.08	lies	0.23	whole	0.32
has dep	fell	-0.17	laid	-0.17
has deu	laid	-0.01	lies	-0.07
has di	home	-0.24	fell	0.41	laid	-0.04	lies	-0.25	whole	-0.27
has dia	home	-0.27	fell	0.5	laid	0.51	lies	0.16	whole	-0.04
has dich	home	-0.37	fell	-0.56	laid	-0.47
has diem	fell	0.91	lies	-0.29	whole	0.01
has dien	home	-0.48	fell	-0.29	laid	-0.04	lies	-0.02	whole	0.02
has dieu	fell	-0.16	laid	0.46	lies	-0.45	whole	0.17
has din	fell	-0.04	laid	-0.12	lies	0.36	whole	-0.11
has dinh	home	0.22	fell	0.32	laid	-0.45	lies	-0.51	whole	-0.05
has do	home	0.28	fell	0.06	laid	-0.04	lies	0.11	whole	0.29
has doai	home	0.2	whole	0.44
has doan	home	-0.98	fell	-1.23	laid	-0.4	lies	-1	whole	-0.49
has doc	home	-0.2	fell	0.74	laid	-0.4	lies	0.82	whole	-0.24
has doi	home	-1.6	fell	-0.19	laid	0.03	lies	-0.38	whole	-0.39
has dom	home	-0.03	fell	-0.14	laid	-0.01	whole	-0.07
has don	home	-0.15	fell	-0.02	laid	0.6	lies	0.07	whole	0.15
has dong	home	0.21	fell	0.5	lies	-0.56	whole	0.18
has dot	fell	-0.11	laid	-0.09	whole	-0.42
has du	home	-0.5	fell	-0.72	lies	-0.11	whole	0.41
has dua	home	-0.33	fell	-0.39	laid	0.4	lies	-0.11	whole	-0.25
has duc	home	-0.19	fell	0.3	laid	-0.02	whole	0.07
has dung	home	-0.28	fell	-0.2	laid	-0.22	lies	-0.01	whole	-0.34
has duoc	home	0.48	fell	-0.38	laid	-0.02	whole	0.23
has duoi	home	-0.32	laid	0.39	lies	-0.56	whole	0.26
has duong	home	0.42	fell	0.09	laid	0.6	lies	0.53	whole	0.88
has duy	home	0.05	fell	-0.05	whole	0.42
has e	home	-0.08	fell	0.36	laid	0.13	lies	0.21	whole	0.34
has e1	home	-0.45	fell	-0.17	laid	-0.07	lies	-0.04
has e2	home	-0.49	fell	-0.46	lies	-0.03
has e24	fell	-0.05	whole	-0.73
has e271	home	-0.01	fell	-0.01
has e28	fell	-0.02	lies	-0.02
has e3	home	-0.03	fell	-0.03
has e88	home	-0.23	laid	-0.08
has ea	home	0.15	fell	0.75	laid	0.03	lies	0.1	whole	0.15
has em	home	-0.12	fell	-0.43	laid	-0.14	lies	0.57	whole	-0.46
has f10	home	-0.01	fell	-0.17
has f3	home	-0.12	fell	-0.19
has f304	home	-0.12	fell	-0.03	whole	-0.49
has f325	home	-0.1	fell	-0.25
has f9	fell	-0.37
has figures	home	-2.38	fell	0.21	laid	-0.48	lies	-0.17	whole	-0.36
has ga	fell	0.14	laid	0.14	lies	-0.03	whole	0.27
has gac	home	-0.08	fell	0.59	laid	-0.12	whole	0.47
has gach	laid	0.28	lies	-0.03
has gai	home	-0.28	fell	-0.01	laid	-0.23	lies	-0.02
has gan	home	0.3	fell	0.07	lies	-0.07	whole	0.14
has gang	fell	0.81	laid	-0.15	whole	0.16
has ganh	home	-0.01	laid	-0.05	whole	-0.13
has gao	home	-0.2	fell	0.19	laid	0.39	lies	0.37	whole	0.08
has gap	laid	-0.15
has gay	fell	-0.21	laid	0.28	whole	0.35
has gbt	fell	-0.03
has ghe	fell	-0.18
has ghi	home	-0.35	fell	-1.03	laid	-0.79	lies	-0.54	whole	-0.72
has gi	home	-0.08	laid	-0.11	whole	0.05
has gia	home	0.66	fell	-0.67	laid	-0.16	lies	0.21	whole	0.23
has giac	fell	-0.34	laid	-0.15
has giai	home	-0.41	fell	-0.25	laid	-0.18
has giam	laid	-0.01	whole	0.1
has giang	home	0.39	fell	0.8	laid	-0.23	lies	-0.13	whole	0.87
has gianh	fell	0.21	lies	-0.09	whole	0.19
has giao	home	-0.27	fell	0.03	laid	0.44	lies	-0.04	whole	0.03
has giap	home	-0.26	fell	-0.22	laid	0.21	lies	0.27	whole	-0.27
has giau	home	-0.05
has giay	home	-0.18	fell	-0.15	laid	-0.19	whole	0.17
has gieng	home	0.32	fell	0.27	laid	0.94	lies	-0.05	whole	0.91
has gio	home	-0.46	fell	0.66	laid	-0.29	lies	-0.15	whole	0.07
has gioi	fell	0.08	whole	0.08
has giong	home	0.27	fell	0.41	laid	0.14	lies	-0.11	whole	0.48
has giu	home	-0.08	fell	-0.21	laid	-0.22	lies	-0.14	whole	-1.09
has giua	home	-0.23	fell	0.33	laid	-0.47	lies	-0.05	whole	-0.75
has gium	laid	-0.1	whole	-0.27
has giup	home	-0.01	fell	-0.33	laid	-0.46	lies	-0.09	whole	-0.61
has go	home	0.09	fell	0.2	laid	0.78	lies	0.29	whole	0.05
has goc	home	0.19	fell	-0.9	laid	0.7	lies	0.37	whole	0.34
has goi	home	-0.41	fell	-0.27	laid	0.12	lies	0.25	whole	0.09
has gon	home	-0.04	laid	-0.1	lies	-0.07	whole	0.13
has gui	fell	-0.14	laid	-0.18	lies	0.01
has h	home	-0.38	fell	-0.5	laid	0.15	lies	-0.08	whole	0.09
has h2	home	-0.32
has ha	home	1.71	fell	-0.63	laid	-0.01	lies	-0.86	whole	0.6
has hai	home	0.89	fell	-0.55	laid	-0.3	lies	-0.57	whole	0.3
has ham	home	-0.07	fell	-0.3	laid	0.73	lies	0.54	whole	0.48
has han	home	-0.18	fell	0.28	laid	0.18	lies	-0.07	whole	0.03
has hang	home	-0.13	fell	-0.49	laid	-0.55	lies	0.95	whole	-0.12
has hanh	fell	-0.34	lies	-0.18	whole	0.31
has hao	home	-0.12	fell	-0.53	laid	0.17	lies	-0.02	whole	-0.33
has hat	fell	-0.1
has hau	home	0.4	laid	-0.16	lies	-0.14	whole	0.04
has hay	home	-0.16	fell	-0.05	laid	-0.33	lies	-0.24	whole	-0.13
has he	laid	0.4	lies	-0.04	whole	0.38
has hen	home	-0.03	fell	0.05	laid	-0.06	whole	-0.13
has heo	home	-0.04	laid	-0.05	whole	-0.09
has het	home	-0.09	fell	0.18	laid	-0.18	lies	-0.04	whole	-0.71
has hien	home	0.16	fell	-0.47	laid	0.12	lies	0.28	whole	-0.11
has hiep	home	0.05	fell	0.68	laid	-0.14	lies	-0.26	whole	-0.05
has hieu	fell	0.1	laid	-0.28	lies	-0.08	whole	0.5
has him	laid	-0.1	lies	0.13	whole	-0.13
has hinh	fell	-0.25	laid	-0.15
has ho	home	-0.86	fell	-0.54	laid	0.79	lies	-0.43	whole	0.22
has hoa	home	0.61	fell	-0.23	laid	-0.81	lies	-0.07	whole	-0.08
has hoac	laid	-0.01
has hoai	home	0.1	fell	0.4	laid	-0.05	lies	-0.02	whole	-0.06
has hoang	home	0.36	laid	0.19	lies	-0.13	whole	0.11
has hoat	home	-0.01	fell	-0.22
has hoc	home	-0.42	fell	-0.29	laid	1.22	lies	0.38	whole	0.12
has hoe	home	-0.03	fell	-0.02	lies	-0.05	whole	-0.15
has hoi	home	-0.1	fell	-0.18	laid	-0.28	lies	-0.19	whole	0.17
has hom	home	-0.13	fell	-0.16	laid	-0.15
has hon	home	-0.33	fell	0.51	laid	-0.39	lies	-0.25	whole	-0.11
has hong	home	-0.23	laid	0.02	lies	-0.02	whole	-0.14
has hop	home	-0.31	fell	-0.82	laid	0.32	lies	-0.31	whole	0.29
has hp	home	0.27	fell	-0.08
has hs	home	0.4	fell	-0.02	lies	-0.06	whole	-0.08
has hue	home	0.21	fell	0.43	whole	0.21
has hung	home	0.55	fell	0.16	laid	-0.39	lies	0.17	whole	0.49
has huong	home	-0.04	fell	0.2	laid	-0.44	whole	0.09
has huu	fell	-0.35	laid	0.3	lies	-0.24	whole	-0.71
has huy	home	-0.02	fell	-0.23	laid	0.34	lies	-0.09
has huyen	home	0.77	fell	-0.18	laid	-0.42	lies	0.29	whole	1.37
has huynh	home	-0.18	fell	0.16	whole	0.15
has hy	home	-0.05	fell	-0.16	laid	-0.1	lies	-0.16	whole	-0.06
has ia	home	-0.09	fell	0.09	laid	-0.67	lies	0.1	whole	0.04
has ich	fell	0.24	whole	0.14
has ii	laid	-0.11
has k	home	-0.09	fell	-0.18	whole	-0.6
has k2	home	-0.48	fell	-0.05
has k52	fell	-0.38
has k53	fell	-0.03
has k7	home	-0.12
has k72	fell	-0.15	laid	-0.42
has k91	fell	-0.1
has kb	fell	-0.6
has ke	home	0.11	fell	-0.57	laid	0.02	lies	-0.15
has kenh	fell	0.42	laid	0.06	whole	-0.05
has keo	home	-0.07	fell	0.39	laid	-0.26	lies	-0.19	whole	0.26
has ket	home	-0.32	fell	-0.23	laid	-0.24	lies	-0.05	whole	-0.71
has keu	home	-0.15	fell	-0.13	laid	-0.08	lies	-0.04
has kha	home	-0.16	fell	-0.04
has khac	home	-0.33	fell	-0.72	laid	-0.28	lies	-0.02	whole	-0.45
has khai	home	-0.25	fell	-0.18	laid	0.22	whole	-0.23
has kham	home	0.41	fell	0.09	laid	0.51	whole	0.08
has khang	home	-0.05	fell	-0.2
has khanh	home	0.08	fell	-0.08	laid	-0.36	lies	-0.04
has khao	laid	-0.02	lies	-0.04	whole	0.02
has khau	home	-0.17	fell	0.42	lies	-0.15
has khe	home	0.22	fell	0.45	laid	0.88	lies	-0.06	whole	0.48
has khieng	home	-0.1	fell	-0.16	whole	-0.42
has khmer	home	0.04	fell	-0.11	whole	0.51
has kho	home	-0.21	fell	-0.42	laid	0.7	lies	-0.19	whole	0.68
has khoa	home	-0.26	fell	-0.08
has khoai	home	0.29	fell	-0.1	whole	0.23
has khoan	fell	-0.12
has khoang	home	-0.23	fell	0.15	laid	0.44	lies	-0.22	whole	0.29
has khoi	fell	0.22	whole	0.08
has khong	home	0.04	fell	0.07	laid	-0.35	lies	-0.03	whole	-0.1
has khop	laid	0.11	lies	-0.01	whole	0.03
has khu	home	-0.42	fell	0.12	laid	0.71	lies	0.53	whole	0.29
has khuc	fell	0.3	laid	0.09	whole	0.38
has khue	home	-0.03	whole	-0.07
has kia	home	-0.01	fell	-0.04	laid	-0.58	lies	-0.08	whole	-0.17
has kich	home	-0.49	fell	-0.47	laid	-0.13
has kiem	home	-0.01	fell	-0.12	laid	-0.23	whole	-0.38
has kien	home	0.44	fell	0.57	laid	-0.48	lies	0.31	whole	0.43
has kiet	fell	0.27	whole	0.24
has kieu	home	0.11	fell	-0.06	lies	-0.13	whole	0.05
has kim	home	0.66	fell	-0.19	laid	-0.3	lies	-0.37	whole	0.13
has kin	fell	-0.18
has kinh	home	-0.03	fell	0.11	laid	0.15	lies	-0.26	whole	0.16
has km	home	-0.03	fell	0.31	laid	0.33	lies	-0.08	whole	0.5
has kn	fell	-0.09
has ko	fell	-0.18	laid	0.43	lies	-0.06
has kon	home	-0.12	fell	-0.07	laid	-0.16	lies	0.15	whole	0.16
has kong	home	-0.02	fell	-0.17	whole	0.06
has kt	home	-0.04	fell	-0.18
has ky	home	0.53	fell	-0.64	laid	0.07	lies	-0.46	whole	0.01
has l	home	-0.1	fell	-0.04	laid	-0.28
has la	home	0.37	fell	0.12	laid	-0.2	lies	-0.26	whole	0.02
has lac	home	0.26	fell	-0.57	laid	-0.27	lies	-0.11	whole	-0.13
has lai	home	-0.44	fell	0.12	laid	-0.46	lies	-0.01	whole	0.3
has lak	fell	0.06	lies	0.17	whole	-0.01
has lam	home	0.54	laid	-0.58	lies	-0.39	whole	0.87
has lan	home	-0.08	fell	-0.4	laid	0.04	lies	-0.27	whole	-0.72
has lang	home	0.49	fell	-0.34	laid	0.78	lies	-0.71	whole	-0.25
has lanh	laid	0.15	lies	-0.02	whole	-0.2
has lao	fell	0.56	laid	0.22	lies	-0.14	whole	-0.04
has lap	home	0.56	fell	0.58	laid	-0.59	lies	0.11	whole	0.46
has lat	home	0.02	fell	-0.27	whole	0.04
has lau	fell	0.81	laid	-0.16	lies	-0.01	whole	0.26
has lay	home	0.02	fell	0.12	laid	-0.54	lies	0.06	whole	0.25
has ld	home	-0.27	fell	-0.21	lies	-0.01
has le	home	0.1	fell	-0.22	laid	0.45	lies	-0.78	whole	0.05
has len	home	-0.31	fell	-0.5	laid	-0.8	whole	-1.16
has lich	fell	-0.08	laid	-0.19
has liem	home	0.73	fell	-0.05	whole	0.48
has lien	home	0.05	fell	-0.56	laid	-0.19	lies	-0.01	whole	0.17
has liet	home	-0.26	fell	-0.26	laid	0.23	lies	0.36	whole	0.03
has lieu	home	0.19	fell	-0.32	laid	-0.1	lies	-0.06	whole	0.01
has lin	fell	0.3	laid	-0.34	whole	0.27
has linh	home	-0.69	fell	0.06	laid	-0.36	lies	0.76	whole	0.26
has lo	home	-0.25	fell	0.08	laid	0.66	lies	0.52	whole	-0.19
has loan	home	-0.01	fell	-0.03	whole	0.03
has loc	home	0.03	fell	0.41	laid	-0.85	lies	-0.09	whole	-0.03
has loi	home	-0.56	fell	0.08	laid	0.43	lies	-0.2	whole	0.21
has lon	home	0.25	fell	0.05	laid	0.03	lies	-0.13	whole	0.47
has long	home	0.09	fell	0.34	laid	-0.71	lies	0.22	whole	0.48
has lop	fell	-0.08	laid	-0.15
has ls	home	-0.02	laid	-0.12	lies	-0.27	whole	-0.06
has lu	home	-0.11	fell	-0.32	laid	-0.44	lies	0.21	whole	-0.65
has lua	fell	0.24	laid	-0.24	whole	0.48
has luc	home	0.79	fell	-0.18	laid	-0.7	lies	-0.12	whole	0.14
has lung	home	-0.07	fell	-0.16	laid	-0.03	lies	-0.28	whole	-0.11
has luoc	fell	-0.14
has luoi	fell	0.03	laid	-0.08	lies	0.03	whole	0.05
has luon	home	-0.46	fell	-0.15	laid	0.06	whole	0.37
has luong	home	0.35	fell	-0.54	laid	-0.71	lies	-0.21	whole	-0.37
has luu	home	0.13	fell	-0.68	laid	-0.46	lies	-0.07	whole	0.02
has ly	home	-0.22	fell	-0.22	laid	-0.43	lies	-0.36	whole	-0.14
has m	fell	-0.15	laid	-0.35	lies	0.31	whole	-0.65
has ma	home	-0.53	fell	0.67	laid	0.58	lies	0.24	whole	0.04
has mac	fell	-0.28	laid	-0.06	lies	0.26	whole	0.03
has mai	home	0.61	fell	-0.01	laid	0.05	lies	-0.1	whole	0.01
has man	whole	-0.07
has mang	home	-0.27	fell	-0.54	laid	0.12	lies	-0.34	whole	-0.1
has manh	home	-0.12	fell	-0.3	lies	-0.01	whole	-0.31
has mat	home	-0.39	fell	-0.52	laid	-0.82	lies	0.81	whole	-0.28
has mau	home	-0.09	fell	-0.16	laid	-0.22	lies	-0.11	whole	-0.89
has may	home	-0.12	fell	-0.39	laid	0.14	lies	-0.08	whole	0.32
has me	home	-0.28	fell	0.13	laid	0.77	lies	-0.36	whole	0.25
has meo	laid	0.11	whole	0.15
has mep	home	-0.12	fell	0.33	laid	0.26	lies	-0.15	whole	-0.45
has met	fell	-0.27	laid	0.07	whole	0.17
has mi	fell	-0.15	whole	0.16
has mien	home	-0.26	fell	-0.06	laid	-0.1	lies	-0.04	whole	0.14
has mieu	fell	0.05	laid	0.55	lies	0.43	whole	-0.49
has min	fell	-0.06	whole	-0.38
has minh	home	0.54	fell	-0.5	laid	-0.54	lies	0.06	whole	0.24
has mit	fell	-0.13	laid	0.72	whole	0.45
has mo	home	-0.84	fell	-0.35	laid	-0.03	lies	0.34	whole	-0.08
has moc	home	-0.11	fell	-0.13	laid	-0.06	whole	-0.43
has moi	home	-0.15	fell	-0.44	laid	0.46	lies	-0.14	whole	0.44
has mom	fell	-0.12	laid	-0.46	whole	0.15
has mon	home	0.78	fell	-0.24	laid	0.82	lies	-0.07	whole	0.55
has mong	home	-0.16	fell	0.07
has mot	home	-0.26	fell	-0.49	laid	-0.26	lies	-0.27	whole	-1.04
has mu	home	-0.31	fell	-0.09	laid	0.15	lies	0.45	whole	0.51
has mua	fell	-0.2	laid	-0.06	whole	-0.53
has muc	home	-0.03	lies	-0.02
has mui	home	-0.25	fell	-0.1	whole	-0.32
has mung	fell	-0.16	whole	-0.35
has muoi	home	-0.34	fell	-0.34	laid	-0.46	lies	-0.07
has muon	home	-0.07	fell	0.36	whole	-0.27
has muong	home	0.38	fell	0.05	lies	0.07	whole	-0.01
has my	home	0.44	fell	-0.81	laid	-0.35	lies	-0.44	whole	-0.28
has n	home	0.14	fell	-0.18	whole	-0.13
has na	home	0.25	fell	0.63	laid	0.21	lies	-0.15	whole	0.52
has nai	fell	0.38	laid	-0.26
has nam	home	0.61	fell	0.28	laid	0.24	lies	-0.33	whole	0.3
has nang	fell	0.27	laid	-0.01	lies	-0.03	whole	-0.02
has nao	fell	-0.08	laid	-0.2	lies	-0.13	whole	-0.03
has nat	fell	-0.4	laid	-0.36
has nau	home	0.43	fell	-0.16	laid	-0.08	whole	-0.26
has nay	laid	0.18	whole	-0.31
has nem	whole	-0.21
has nen	home	-0.63	fell	-0.22	laid	-0.12	lies	-0.2	whole	-0.12
has neu	home	-0.03
has nga	home	0.23	fell	0.31	laid	-0.57	lies	-0.17	whole	0.7
has ngai	home	-0.13	fell	-0.28	lies	0.38
has ngam	fell	-0.12	laid	0.14	lies	-0.12	whole	-0.21
has ngan	home	-0.03	fell	-0.21	laid	0.67	lies	-0.08	whole	0.55
has ngay	home	-0.37	fell	0.16	laid	-0.43	lies	-0.51	whole	-0.53
has nghe	home	0.66	fell	0.19	laid	-0.27	lies	-0.53	whole	0.1
has nghi	home	0.24	fell	-0.15	laid	-0.41	lies	-0.16	whole	-0.05
has nghia	home	-0.04	fell	-1.51	laid	0.17	lies	0.78
has nghiep	fell	-0.02	laid	-0.03	whole	-0.07
has ngo	home	-0.13	fell	-0.17	laid	0.03	lies	-0.27	whole	-0.57
has ngoai	home	0.11	fell	1.05	laid	-0.12	lies	-0.15	whole	0.2
has ngoc	home	0.28	fell	-0.59	laid	0.08	lies	0.18	whole	0.14
has ngoi	fell	-0.37	laid	0.46	lies	-0.06	whole	-0.1
has ngu	home	0.08	fell	-0.13	whole	-0.01
has ngua	fell	-0.26	laid	0.39	whole	-0.23
has nguoi	home	0.39	fell	-0.44	laid	-0.12	lies	-0.17	whole	-0.17
has nguon	fell	-0.09	laid	0.19	whole	0.44
has nguy	fell	-0.11
has nguyen	home	-0.32	fell	-0.14	laid	0.03	lies	-0.18	whole	-0.16
has nha	home	-0.31	fell	0.65	laid	0.22	lies	0.65	whole	0.72
has nhai	home	0.22	laid	-0.03	lies	-0.08	whole	0.03
has nham	home	-0.01	whole	-0.31
has nhan	home	0.16	fell	-0.18	laid	0.13	lies	0.36	whole	0.31
has nhanh	fell	-0.21	laid	-0.03	lies	-0.13	whole	-0.18
has nhap	home	-0.06	fell	-0.06
has nhat	home	-0.14	fell	-0.11	laid	-0.06	lies	-0.02	whole	-0.76
has nhau	fell	-0.29	laid	-0.37
has nhe	home	-0.3	fell	0.07	laid	-0.28	lies	0.06	whole	0.08
has nhi	fell	-0.12	laid	-0.04	lies	-0.01
has nhieu	fell	-0.26	lies	-0.09	whole	-0.16
has nho	home	-0.22	fell	0.14	laid	-0.58	lies	-0.17	whole	0.24
has nhoe	lies	-0.02
has nhom	fell	-0.19	laid	-0.03	lies	-0.12
has nhon	home	0.01	fell	-0.17	laid	-0.31	lies	-0.51	whole	-0.27
has nhu	home	0.15	fell	-0.33	laid	0.33	lies	-0.1	whole	0.66
has nhuan	lies	-0.05
has nhung	home	-0.05	fell	-0.08	laid	-0.05	lies	0.04	whole	-0.12
has nhuong	home	0.23	fell	-0.21	whole	-0.09
has ni	fell	-0.25	laid	-0.52	lies	-0.05
has nia	fell	-0.06	laid	0.41	whole	0.03
has nie	home	-0.01	fell	-0.12	laid	0.29	whole	-0.06
has niem	home	-0.04	fell	-0.17	laid	-0.28	lies	-0.04
has ninh	home	0.66	fell	-0.04	laid	-0.85	lies	0.21	whole	0.58
has no	fell	-0.5	lies	-0.05	whole	-0.45
has noi	home	-0.03	fell	-0.14	laid	-0.81	lies	-0.32	whole	-0.61
has nong	home	0.69	fell	0.33	laid	-0.23	lies	0.22	whole	0.32
has noong	fell	0.22	laid	-0.02	whole	0.04
has nop	laid	-0.01
has not	laid	0.68	lies	-0.22	whole	0.24
has nt	home	-0.09	fell	-0.04	laid	-0.02	lies	0.99	whole	0.23
has ntls	home	-0.38	fell	-1.66	laid	0.18	lies	2.02	whole	-0.92
has nu	home	-0.14	fell	-0.03
has nua	home	-0.13	fell	0.32	laid	-0.12	lies	-0.09	whole	-0.03
has nui	home	0.09	fell	0.38	laid	-0.1	lies	-0.31	whole	-0.16
has nung	home	-0.1	whole	-0.12
has nuoc	home	-0.45	fell	-0.77	laid	0.04	lies	-0.53	whole	0.1
has nuoi	home	-0.05	fell	-0.07
has nuong	lies	0.37	whole	0.2
has o	home	0.07	fell	0.75	laid	0.26	lies	-0.98	whole	-1
has oai	home	0.45	fell	-0.18	whole	0.46
has oanh	home	-0.11
has oi	home	-0.14	fell	-0.05
has om	home	-0.13	laid	0.42	whole	-0.25
has ong	home	-0.22	fell	0.33	laid	0.69	whole	0.36
has p	home	-0.04	whole	-0.12
has pa	home	-0.11	fell	-0.49	laid	0.57	lies	1.22	whole	0.61
has pac	home	-0.06	fell	0.42	whole	-0.22
has pailin	fell	0.22	laid	-0.03	whole	-0.13
has pao	fell	-0.02	whole	0.12
has pha	home	0.13	fell	0.74	laid	-0.07	lies	0.08	whole	0.11
has phai	home	-0.02	fell	-0.18	laid	0.19	lies	-0.18	whole	0.06
has pham	home	-0.06	fell	-0.07	laid	-0.06	lies	-0.23
has phan	home	-0.03	fell	-0.55	laid	-0.29	lies	-0.22	whole	0.09
has phao	home	-0.22	fell	0.19	laid	-0.19	lies	-0.05	whole	-0.32
has phap	home	-0.05	fell	-0.54	laid	-0.07	lies	-0.12	whole	-0.42
has phat	home	-0.08	fell	-0.04	laid	-0.09	lies	-0.17	whole	-0.3
has phau	fell	0.96	laid	0.41	lies	-0.08	whole	0.51
has phe	home	-0.1	laid	0.22	lies	0.51	whole	0.57
has phi	home	-0.09	fell	-0.78	laid	0.27	lies	-0.13	whole	-0.26
has phia	home	-0.39	fell	0.09	laid	0.8	lies	-0.13	whole	0.34
has phieng	lies	-0.01	whole	-0.41
has pho	home	0.32	fell	-1.13	laid	-0.48	lies	0.15	whole	-0.34
has phoi	fell	-0.08	laid	-0.61	lies	0.51	whole	-0.33
has phong	home	0.13	fell	-0.45	laid	-0.35	lies	-0.85	whole	0.17
has phu	home	0.67	fell	0.19	laid	-0.32	lies	0.02	whole	0.04
has phuc	home	-0.32	fell	0.19	laid	-0.09	lies	-0.18	whole	0.46
has phum	home	-0.06	fell	0.18	laid	0.03	lies	-0.47
has phung	laid	-0.34	whole	-0.1
has phuoc	home	-0.02	fell	0.22	laid	-0.08	whole	-0.34
has phuong	home	0.23	fell	0.3	laid	0.12	lies	-0.21	whole	-0.08
has plei	home	-0.04	fell	0.31	laid	-0.26	whole	0.01
has pleiku	home	0.24	whole	0.6
has po	fell	0.57	lies	-0.2	whole	0.2
has pon	laid	0.11	whole	-0.1
has pot	fell	-0.43	whole	-0.34
has preah	home	-0.15	fell	-0.43	lies	-0.09	whole	0.05
has prong	fell	0.14	lies	-0.09
has pu	laid	0.19
has q	home	0.13	fell	0.14	lies	-0.08
has qua	home	-0.23	fell	-0.24	laid	-0.37	lies	-0.13	whole	-0.51
has quan	home	-0.13	fell	-0.34	laid	-0.64	lies	-0.68	whole	0.24
has quang	home	0.15	lies	0.3	whole	0.23
has quanh	fell	-0.08	laid	-0.13	lies	-0.11
has quay	fell	-0.15	laid	-0.84
has que	home	0.52	fell	0.15	laid	0.02	lies	0.13	whole	-0.82
has quen	home	-0.08	whole	-0.4
has quoc	home	-0.1	fell	-0.76	laid	-0.28	lies	-0.15	whole	-0.12
has quy	fell	-0.35	laid	-0.29	lies	-0.16	whole	-0.18
has quyen	home	0.22	fell	-0.09	whole	-0.4
has quyet	home	-0.12	laid	-0.01	whole	0.03
has quynh	home	0.58	fell	-0.21	laid	-0.19	lies	-0.22	whole	0.53
has ra	home	-0.55	fell	-1.01	laid	-0.35	lies	-0.23	whole	-0.72
has rach	home	-0.21	fell	0.08	lies	-0.38	whole	-0.33
has rai	home	0.41	fell	-0.07	laid	-0.1	whole	0.14
has rang	home	-0.1	fell	-0.55	laid	-0.04	whole	-0.22
has ranh	home	-0.15	fell	-0.09	laid	0.23	whole	-0.02
has rao	home	-0.04	fell	-0.65	laid	-0.38	lies	-0.04	whole	0.38
has rat	fell	0.57	laid	-0.08	whole	0.27
has rau	laid	-0.13
has ray	home	0.34	fell	0.53	laid	0.33	lies	0.67	whole	0.46
has re	fell	-0.34	laid	0.43	whole	0.15
has ren	fell	0.05	whole	-0.33
has ri	home	0.19	fell	-0.06	whole	0.14
has ria	fell	-0.08	laid	0.28	lies	-0.16	whole	-0.52
has rieng	laid	-0.07	lies	0.48	whole	0.27
has riep	home	-0.07	whole	0.05
has rinh	fell	0.36	laid	-0.1	whole	-0.31
has ro	home	-0.09	fell	0.04	lies	-0.05	whole	0.45
has roi	home	-0.04	fell	-0.41	laid	0.14	whole	-0.12
has rom	fell	-0.28	laid	0.38	whole	-0.13
has rong	home	-0.2	fell	0.22	laid	-0.6	lies	0.68	whole	0.2
has rung	laid	0.93	lies	-0.22	whole	0.55
has ruong	home	-0.06	fell	-0.32	laid	-0.12	lies	0.06	whole	0.19
has ruot	fell	-0.06	lies	-0.01
has rut	fell	-0.41	laid	-0.08	whole	-0.05
has s	home	-0.25	fell	-0.02
has sa	home	0.16	fell	0.32	laid	0.57	lies	0.26	whole	0.61
has sac	home	-0.04	fell	-0.04	lies	-0.18
has sach	fell	0.08	laid	-0.47	lies	-0.22
has sai	home	-0.03	laid	-0.12	lies	-0.07	whole	0.13
has sam	home	-0.23	fell	-0.15	lies	-0.04	whole	-0.05
has san	home	-0.02	fell	0.1	laid	0.63	lies	-0.05	whole	0.24
has sang	home	-0.62	fell	-0.38	laid	-0.15	lies	-0.15	whole	-0.54
has sanh	home	-0.28	fell	0.27	laid	-0.02	lies	-0.11	whole	0.49
has sao	home	-0.18	fell	-0.28	laid	0.42	lies	0.5	whole	0.13
has sap	home	-0.04	fell	-0.26	laid	-0.3	whole	-0.17
has sat	home	-0.23	fell	-0.74	laid	0.24	lies	-0.3	whole	0.16
has sau	home	-0.66	fell	0.01	laid	1.27	lies	0.09	whole	0.7
has se	home	-0.18	fell	0.1	laid	0.25	lies	-0.15	whole	-0.39
has sen	home	-0.18	fell	0.49	laid	0.07	lies	-0.06	whole	0.35
has seo	whole	-0.6
has si	home	-0.59	fell	-0.23	laid	0.11	lies	0.33	whole	0.05
has siem	fell	0.04	whole	0.05
has sim	home	-0.01	fell	0.24	laid	0.72	lies	-0.06	whole	-0.31
has sinh	home	-0.38	fell	-0.27	laid	0.34	lies	-0.22	whole	-0.64
has sisophon	fell	0.3	laid	0.39	lies	-0.54	whole	-0.14
has siu	fell	-0.02
has so	home	-0.45	fell	-0.72	laid	-0.42	lies	0.42	whole	0.91
has soc	home	0.53	fell	0.02	laid	0.11	lies	0.21	whole	0.9
has soi	fell	0.27	laid	0.41	lies	-0.07	whole	0.34
has son	home	0.6	fell	0.31	laid	-0.59	lies	0.32	whole	0.35
has song	home	-0.44	fell	0.67	laid	-0.21	lies	-0.46
has sot	fell	-0.13
has su	home	-0.25	laid	0.23	lies	-0.01	whole	0.08
has suc	home	0.2	fell	-0.04	whole	0.16
has sung	home	-0.04	fell	0.39	laid	-0.22	lies	-0.05	whole	-0.41
has suoi	home	-0.35	fell	-0.06	laid	0.52	lies	-1.02	whole	-0.29
has suon	fell	0.67	laid	0.13	lies	-0.17	whole	0.51
has sut	fell	0.13	laid	0.12	whole	0.15
has suu	home	-0.22	fell	-0.3
has sy	home	-0.5	fell	-0.04	laid	-0.03	lies	-0.02	whole	-0.06
has t	home	-0.18	fell	-0.28	whole	-0.08
has ta	home	-0.9	fell	0.4	laid	0.06	lies	0.16
has tac	fell	0.06	laid	0.38	lies	-0.18	whole	0.72
has tai	home	-0.28	fell	0.13	laid	0.61	lies	0.25	whole	-0.23
has taluy	laid	0.52	whole	0.32
has tam	home	0.22	fell	-1.11	laid	1	lies	-0.39	whole	-0.49
has tan	home	-0.31	fell	0.61	laid	-0.04	lies	0.19	whole	0.11
has tang	home	-0.52	fell	0.09	laid	0.2	whole	0.05
has tap	home	-0.36	fell	-0.34	laid	-0.44	lies	-0.28	whole	-1.05
has tau	home	-0.32	fell	-0.68	laid	-0.2	lies	-0.11	whole	0.41
has tay	home	0.31	fell	0.26	laid	-0.39	whole	0.06
has tb	fell	-0.13	lies	-0.01
has te	fell	-0.4	laid	-0.24
has ten	home	-0.63	fell	-0.02	laid	-0.83	lies	-0.4	whole	-0.08
has tet	home	-0.13	fell	-0.4	laid	-0.02	lies	-0.05	whole	-0.2
has texas	fell	-0.17	laid	-0.16
has th	home	0.23	lies	-0.04	whole	-0.04
has tha	fell	-0.25	laid	0.02	lies	-0.05	whole	-0.15
has thach	home	1.2	laid	-0.02	lies	-0.15	whole	0.46
has thai	home	0.37	fell	-0.57	laid	-0.48	lies	0.12	whole	-0.39
has tham	home	-0.22	fell	-0.3	laid	0.25	lies	-0.06	whole	-0.27
has than	home	-0.25	fell	-0.76	laid	0.19	lies	-0.11
has thang	home	-0.24	fell	-0.3	lies	0.28
has thanh	home	0.87	fell	-0.38	laid	-1.33	lies	0.06	whole	-0.38
has thao	home	0.08	fell	-0.02	whole	0.06
has thap	home	0.02	fell	-0.23	laid	-0.47	lies	0.5	whole	-0.08
has that	home	0.68	fell	-0.13	laid	-0.18	whole	0.34
has thay	home	-0.02	fell	-0.16	laid	-0.07	lies	0.34	whole	0.16
has thcs	home	-0.14	fell	0.39	laid	-0.25	lies	-0.34	whole	-0.31
has the	home	-0.04	fell	0.25	laid	-0.4	lies	-0.16	whole	0.24
has them	home	-0.04	fell	-0.15	laid	-0.07	whole	-0.12
has theo	home	-0.15	fell	-0.04	laid	-0.01
has thi	home	-0.48	fell	-0.03	laid	-0.54	lies	-0.69	whole	-0.83
has thien	home	0.1	fell	0.63	laid	0.01	lies	-0.1	whole	0.49
has thiet	fell	-0.01	laid	-0.09	whole	-0.11
has thieu	home	0.73	fell	0.05	laid	-0.27	lies	-0.13	whole	0.19
has thin	fell	-0.17	whole	-0.23
has thinh	home	-0.07	fell	-0.36	laid	-0.13	lies	-0.17	whole	0.39
has tho	home	-0.08	fell	-0.46	laid	0.5	lies	-0.49	whole	0.42
has thoai	fell	-0.11	laid	0.5	whole	0.32
has thoat	laid	0.23	whole	0.39
has thoi	home	-0.1	fell	-0.2	laid	-0.09	lies	-0.18
has thom	home	-0.15	fell	0.35	whole	0.15
has thon	home	0.02	fell	0.64	laid	0.11	lies	0.21	whole	-0.02
has thong	laid	0.46	lies	-0.33	whole	0.34
has thot	home	-0.02	laid	0.68	lies	-0.11	whole	0.18
has thu	fell	-0.31	laid	-0.17	lies	-0.29	whole	0.25
has thua	home	-0.31	fell	0.84	laid	-0.04	lies	-0.04	whole	0.16
has thuan	home	0.38	fell	-0.03	laid	0.28	lies	0.12	whole	0.17
has thuc	home	-0.1	fell	-0.05
has thung	home	-0.04	fell	0.44	laid	-0.26	whole	0.62
has thuoc	home	-0.17	fell	-0.72	laid	0.31	lies	0.24	whole	-0.26
has thuong	home	-0.15	fell	0.06	laid	-0.42	lies	-0.27	whole	0.46
has thuot	home	-0.17	fell	0.13	laid	-0.06	whole	0.14
has thuy	home	1.4	fell	-0.17	laid	-0.01	lies	-0.46	whole	0.38
has thuyen	home	-0.11	laid	-0.06
has tich	home	-0.13	fell	0.14	laid	0.31	lies	-0.03	whole	0.24
has tien	home	0.41	fell	0.61	laid	0.29	lies	-0.34	whole	0.46
has tieng	fell	0.22
has tiep	whole	0.01
has tieu	home	-0.53	fell	-0.85	laid	0.6	lies	-0.58	whole	-0.35
has tim	home	-0.18	fell	-0.15	laid	-0.37	lies	-0.41
has tin	home	0.08	fell	-0.5	laid	-0.21	lies	-0.22
has tinh	home	-0.19	fell	0.02	laid	-0.66	lies	0.35	whole	0.31
has tnxp	home	-0.69	fell	-0.4	laid	-0.01	lies	-0.12	whole	-0.54
has to	home	-0.52	fell	0.5	laid	-0.55	lies	-0.17	whole	0.29
has toan	home	0.22	fell	0.1	laid	-0.22	lies	-0.04	whole	0.33
has toc	home	-0.32	laid	-0.18	lies	0.37	whole	-0.01
has toi	home	-0.44	fell	-0.59	laid	-0.16	lies	-0.06	whole	-0.88
has ton	fell	-0.06	laid	-0.06	lies	0.1	whole	0.06
has tong	home	-0.37	fell	-0.04	laid	-0.25	lies	-0.14	whole	-0.09
has tp	home	-0.19	fell	-0.25	lies	-0.01	whole	0.15
has tqlc	fell	-0.24
has tra	home	0.74	fell	-0.71	laid	0.12	lies	-0.2
has trach	home	0.12	fell	0.34	whole	0.35
has trai	home	-0.29	fell	-0.5	laid	1.04	lies	-0.42	whole	-0.18
has tram	home	-0.3	fell	0.67	laid	0.56	lies	-0.42	whole	0.13
has tran	home	-0.71	fell	0.66	laid	-0.9	lies	0.44	whole	0.46
has trang	home	0.05	fell	-0.44	laid	-0.18	lies	0.55	whole	0.45
has tranh	fell	0.35	laid	0.2	lies	-0.05	whole	-0.25
has trao	home	0.01
has trau	fell	0.13	lies	-0.11	whole	0.29
has tre	home	0.02	fell	-0.35	laid	-0.12	lies	-0.11	whole	-0.34
has tren	home	-0.38	fell	0.3	laid	-0.14	lies	-0.48	whole	-0.39
has treo	fell	0.02	laid	-0.02	whole	0.22
has tri	home	-0.23	fell	0.47	laid	-0.74	lies	-0.46	whole	0.06
has trich	home	-0.02	laid	-0.12	lies	0.32	whole	-0.37
has trieu	home	0.43	fell	-0.1	laid	-0.57	lies	-0.22	whole	0.57
has trinh	home	0.11	laid	-0.17
has tro	fell	-0.16	laid	-0.18	lies	-0.1
has troi	home	-0.03	laid	0.29	lies	-0.06	whole	-0.29
has trom	home	0.28	fell	0.15	laid	-0.06	lies	-0.09	whole	0.35
has tron	fell	0.22	laid	0.04	whole	-0.23
has trong	home	-0.49	fell	-0.23	laid	-0.08	lies	-0.08	whole	0.22
has tru	home	-0.2	laid	-0.25	whole	0.01
has trua	home	-0.14	fell	-0.03
has truc	home	0.1	laid	0.17	lies	-0.01	whole	0.25
has trung	home	0.42	fell	-0.24	laid	-0.08	lies	-0.75	whole	0.17
has truoc	home	-0.08	fell	0.54	laid	-0.46	lies	-0.19	whole	0.34
has truong	home	-0.66	laid	-0.35	lies	0.21	whole	-0.43
has truyen	fell	-0.41
has tt	fell	-0.14
has tu	home	0.76	fell	0.02	laid	-0.14	lies	-0.57	whole	0.52
has tuan	fell	0.05	laid	-0.24	whole	-0.24
has tuat	home	-0.08	fell	-0.1	laid	-0.09	whole	-0.59
has tuc	home	-0.2	fell	-0.01	laid	-0.02
has tui	home	-0.34	fell	-0.07	laid	-0.58	lies	-0.07	whole	-0.07
has tul	home	0.17	fell	-0.43	laid	-0.09	lies	0.18
has tum	home	-0.02	fell	-0.04	laid	-0.16	lies	0.15	whole	-0.06
has tung	home	-0.04	fell	-0.07
has tuoi	fell	-0.04	laid	-0.07
has tuong	home	0.29	fell	0.32	laid	-0.1	lies	-0.14	whole	-0.2
has tuy	fell	0.2	lies	0.27	whole	0.49
has tuyen	home	-0.03	fell	-0.17	lies	-0.15	whole	-0.17
has ty	home	-0.08	fell	-0.36	laid	-0.08	lies	0.11
has u	lies	0.46	whole	0.32
has ubnd	fell	-0.07	laid	-0.01	lies	-0.03
has uc	home	-0.06	fell	-0.05
has ui	fell	-0.04	laid	0.42	whole	0.1
has ung	home	0.34	fell	0.33	lies	-0.13
has uong	fell	-0.31	lies	-0.01	whole	0.26
has ut	home	-0.16	fell	0.41	laid	-0.42	lies	-0.01	whole	0.23
has uy	home	-0.7	fell	-0.24	lies	-0.15	whole	-0.24
has v	home	-0.17	fell	-0.19
has va	home	0.45	fell	-0.04	laid	0.06	lies	-0.08	whole	-0.47
has vai	laid	0.41	whole	0.44
has vam	home	-0.11	fell	0.42	laid	-0.8	lies	-0.28	whole	-0.06
has van	home	0.18	fell	-0.34	laid	-1.07	lies	-0.36	whole	-0.52
has vang	home	0.03	fell	-0.35	laid	0.23	lies	0.07	whole	0.22
has vao	home	-0.17	fell	-0.28	laid	-0.2	lies	-0.09	whole	-0.39
has vat	fell	-0.15	whole	-0.07
has vay	home	-0.07	fell	0.28	lies	-0.06	whole	-0.02
has vc	fell	-0.23
has ve	home	-0.74	fell	-0.56	laid	-0.13	lies	0.3	whole	-0.85
has ven	fell	-0.23	laid	0.3	lies	-0.03
has vi	home	-0.33	fell	0.37	laid	-0.51	lies	0.43	whole	-0.19
has vien	home	-0.43	fell	0.02	laid	0.2	lies	-0.23	whole	-0.4
has vieng	fell	-0.1
has viet	home	-0.39	fell	-0.38	laid	-0.73	lies	-0.3	whole	-0.29
has vihear	home	-0.15	fell	-0.43	lies	-0.09	whole	0.05
has vinh	home	0.52	fell	0.44	laid	0.69	lies	-0.44	whole	0.41
has vn	fell	-0.08	laid	-0.22
has vnch	fell	-0.31	laid	-0.03
has vo	home	0.71	fell	0.34	laid	-0.33	lies	0.26	whole	-0.36
has voi	fell	0.46	laid	0.27	lies	-0.05	whole	0.3
has vong	home	-0.1	fell	-0.06	laid	-0.33	lies	0.28	whole	0.38
has vot	home	-0.24	fell	-0.07	laid	-0.18	lies	-0.06	whole	-0.19
has vu	home	0.13	fell	-0.75	laid	-0.14	lies	-0.23	whole	0.48
has vua	fell	-0.08
has vuc	home	0.19	fell	-0.03	laid	0.18	lies	0.56	whole	0.3
has vui	fell	0.03	laid	0.05	whole	-0.1
has vung	home	0.04	fell	0.15	laid	0.27	whole	0.04
has vuon	home	-0.23	fell	0.07	laid	1.09	lies	0.26	whole	0.89
has vuong	home	-0.02	fell	-0.19	laid	-0.01	whole	-0.24
has vuot	home	-0.06	fell	-0.05	laid	-0.06	whole	-0.54
has vy	home	0.23	fell	-0.03	whole	0.56
has x	home	-0.08	fell	-0.11	whole	0.05
has xa	home	0.81	fell	0.44	laid	0.12	lies	-0.18	whole	0.94
has xac	fell	-0.17	whole	-1.02
has xang	home	-0.14	fell	0.62	laid	-0.03	lies	-0.01	whole	0.02
has xanh	home	-0.01	fell	-0.22	laid	-0.2
has xat	home	0.57	fell	0.06	laid	-0.08	whole	-0.23
has xay	fell	0.48	laid	-0.03	lies	-0.09	whole	0.1
has xe	home	-0.01	fell	-0.44	laid	0.1	lies	-0.21	whole	0.45
has xem	home	-0.16	fell	-0.15	laid	-0.19
has xep	fell	-0.01	laid	-0.45	lies	0.21	whole	0.1
has xi	laid	-0.35	whole	-0.37
has xieng	home	-0.22	fell	0.24	laid	0.34	lies	-0.19	whole	-0.05
has xin	laid	-0.01
has xoai	home	-0.1	fell	0.25	lies	-0.18	whole	0.35
has xoan	home	-0.04
has xom	home	-0.15	fell	0.21	laid	-0.67	lies	0.21	whole	-0.45
has xua	fell	-0.2	whole	-0.43
has xuan	home	0.61	laid	-0.09	whole	0.21
has xung	home	-0.18	fell	-0.1	laid	-0.02
has xuong	home	0.21	fell	-0.15	laid	0.07	lies	-0.09	whole	-0.1
has xuyen	home	0.99	fell	-0.01	laid	-0.41	lies	0.14	whole	0.47
has y	home	0.42	fell	-0.18	laid	-0.24	lies	-0.49	whole	-0.38
has yang	home	-0.07	fell	0.62	laid	-0.1	whole	0.19
has yd	fell	-0.58	lies	-0.11
has yen	home	1.56	fell	-1.19	laid	0.15	lies	-0.39	whole	0.36
has yeu	fell	-0.02	laid	-0.19
in:again	home	-0.06	fell	-0.08	laid	-0.16	whole	-0.27
in:aka	home	-0.59	fell	-0.08	laid	0.2	lies	0.24	whole	0.09
in:alive	home	-0.25	fell	-0.51	laid	-0.23	whole	-0.29
in:at	home	-0.34	fell	0.16	laid	0.73	lies	0.62	whole	-0.23
in:battle	home	-0.21	fell	0.04	laid	0.3	lies	-0.54	whole	-0.81
in:born	home	-0.06
in:bury	home	-0.3	fell	-0.05	laid	0.98	lies	0.03	whole	-0.04
in:capture	home	0.17	fell	-0.21	laid	-0.22	lies	-0.09	whole	-0.45
in:contact	home	-0.01	fell	-0.13	laid	-0.2
in:died	home	-0.15	fell	-1.08	laid	-0.14	lies	-0.01	whole	-0.81
in:enlist	home	-0.2	fell	-0.27	whole	-0.54
in:fell	home	0.07	fell	-0.38	laid	-0.04	lies	-0.26	whole	-0.37
in:grave	home	-0.61	fell	-0.85	laid	-0.09	lies	-0.09	whole	-0.59
in:home	home	0.47	fell	-0.76	laid	0.4	lies	-0.16	whole	-0.57
in:joined	home	-0.19	fell	-0.15	whole	-0.54
in:laid	home	-0.05	fell	0.25	laid	-0.04	lies	-0.07
in:letter	home	-0.19	fell	-0.38	laid	-0.33	lies	-0.06	whole	-0.49
in:level	home	0.03	fell	0.04	laid	0.17	lies	0.25	whole	-0.55
in:link	home	-0.86	fell	-1.04	laid	-0.27	lies	-0.6	whole	-0.7
in:martyr	home	-0.26	fell	-0.26	laid	-0.69	lies	-0.22	whole	-0.52
in:moved	home	-0.18	fell	-0.23	laid	-0.27	lies	-0.62	whole	-1.03
in:naming	home	-0.44	fell	-0.47	laid	-0.6	lies	-0.35
in:notice	home	-0.42	fell	-0.36	laid	-0.28	lies	-0.46	whole	-0.01
in:office	home	-0.73	fell	-0.51	laid	-0.21	lies	-0.66
in:post	home	-1.01	fell	-0.06	laid	-0.44	lies	-0.48	whole	-0.73
in:rank	home	-0.67	fell	-0.53	laid	-0.28	lies	-0.13	whole	-0.57
in:returned	home	-0.05	whole	-0.2
in:self	home	-0.2	fell	-0.39	laid	0.03	lies	0.08	whole	-0.26
in:site	home	-0.99	fell	0.87	laid	0.26	lies	0.07	whole	0.42
in:stop	home	-0.08	fell	-0.49	laid	0.06	lies	-0.34	whole	0.19
in:tells	home	-0.57	fell	-1.29	laid	-1	lies	-0.41	whole	-0.99
in:thing	home	-0.4	fell	0.68	laid	0.44	lies	0.19	whole	0.27
in:title	home	-0.36	fell	0.16	laid	0.49	whole	0.28
last 1	fell	-0.19	laid	-0.21
last 10	fell	-0.22	laid	-0.08
last 102	laid	-0.02	lies	0.26	whole	0.48
last 105	laid	-0.19
last 11	laid	-0.14	lies	0.3	whole	0.06
last 12	fell	-0.09	laid	0.02	lies	0.19	whole	0.72
last 13	laid	0.3	whole	0.04
last 14	fell	-0.16	lies	-0.05	whole	-0.34
last 15	whole	0.15
last 174	fell	-0.28	laid	-0.08	whole	-0.42
last 18	whole	0.05
last 19	fell	0.26
last 2	fell	0.19	laid	-0.1	lies	0.68	whole	0.42
last 20	home	-0.22	fell	0.41	laid	-0.05	lies	-0.02	whole	0.27
last 21	laid	-0.06	lies	0.27	whole	0.09
last 22	fell	0.31	laid	0.41	lies	-0.08	whole	0.28
last 25	home	-0.02	fell	-0.02
last 27	fell	-0.07	laid	0.54	whole	-0.53
last 3	home	-0.05	fell	-0.62	laid	-0.26	lies	0.05	whole	-0.74
last 30	whole	-0.26
last 31	lies	0.34	whole	0.52
last 312	fell	-0.02
last 320	fell	-0.01
last 325	fell	-0.07
last 34	home	-0.12	fell	-0.03
last 4	home	-0.01	fell	-0.44	lies	-0.31	whole	-0.63
last 40	fell	-0.16
last 42	laid	-0.06
last 479	fell	-0.15
last 5	laid	-0.05	lies	-0.12	whole	0.24
last 54	fell	0.28	whole	0.21
last 559	fell	0.53	whole	0.26
last 6	home	-0.23	fell	-0.24	laid	-0.12	lies	-0.05	whole	-0.04
last 66	fell	-0.04	laid	-0.03
last 68	home	0.06	fell	-0.03	laid	0.22	whole	0.12
last 69	fell	-0.01
last 7	fell	-0.66	laid	-0.08	lies	0.18	whole	0.02
last 71	home	-0.03	fell	-0.12
last 74	fell	0.25	whole	-0.47
last 75	laid	0.25	whole	-0.34
last 772	fell	0.35	laid	-0.01	whole	-0.1
last 8	fell	-0.21	laid	-0.04	lies	-0.08	whole	-0.45
last 873	fell	-0.41
last 9	home	-0.03	fell	-0.12	laid	-0.33	lies	0.36	whole	0.25
last a	home	-0.36	fell	0.36	laid	-0.01	lies	-0.63	whole	-0.51
last a1	lies	0.08	whole	0.05
last ai	home	-0.03	laid	-0.01
last am	home	0.36	fell	0.36	whole	0.13
last an	home	0.57	fell	-0.12	laid	-0.02	lies	0.53	whole	0.72
last anh	home	0.05	fell	0.35	laid	-0.08	lies	-0.1
last ao	home	-0.09	fell	0.29	whole	0.02
last b	fell	-0.01	laid	-0.13	lies	-0.14	whole	-0.2
last b52	fell	-0.08
last ba	home	0.12	fell	-0.44	laid	0.09	lies	-0.09	whole	0.21
last bac	home	0.47	fell	0.19	whole	-0.04
last bach	home	-0.01	fell	-0.1
last bai	home	0.27	fell	-0.18	laid	-0.1	whole	-0.19
last ban	home	-0.9	fell	-0.39	laid	-0.14	lies	0.03	whole	-0.47
last bang	home	0.77	fell	-0.13	laid	-0.06	lies	-0.34	whole	0.39
last bao	home	0.31	fell	-0.4	laid	-0.15	lies	-0.18	whole	0.1
last battambang	fell	0.23	laid	-0.22	lies	-0.1	whole	-0.3
last bay	fell	-0.03	laid	-0.11	lies	-0.06	whole	0.21
last be	home	0.24	laid	-0.06	lies	-0.02	whole	-0.2
last ben	home	0.25	fell	-0.41	laid	0.09	lies	-0.05	whole	0.02
last bi	home	-0.11	fell	-0.13
last bia	fell	0.11	laid	-0.05	whole	0.16
last bich	home	-0.05	fell	0.02	laid	-0.07	lies	0.16	whole	-0.08
last bien	fell	-0.34	laid	-0.71	lies	-0.26	whole	-0.21
last biet	home	-0.02	fell	-0.12	laid	-0.05	lies	-0.03
last bieu	home	-0.19	fell	-0.06	whole	-0.53
last binh	home	0.52	fell	-0.5	laid	-0.51	lies	-0.13	whole	-0.1
last bo	home	-0.09	laid	0.43	lies	-0.12	whole	-0.06
last boi	home	0.3	fell	-0.03	whole	0.51
last bom	home	-0.02	fell	-0.31	laid	-0.2	lies	0.13	whole	-0.28
last bong	home	-0.14	fell	-0.37	laid	-0.2	lies	0.36
last bua	fell	-0.1	laid	-0.04	whole	-0.32
last bung	fell	0.28	laid	-0.27	whole	0.17
last buoc	fell	-0.03	laid	-0.52
last buoi	fell	-0.12	whole	-0.29
last buu	fell	0.07	whole	0.05
last c	home	-0.12	fell	-0.05	lies	0.04	whole	-0.15
last c1	whole	0.03
last c2	home	-0.02	fell	0.3	laid	-0.03	whole	0.4
last cai	fell	-0.01	laid	0.42	whole	-0.28
last cam	home	0.3	fell	-0.38	laid	0.13	whole	-0.44
last campuchia	fell	-0.02	laid	0.27	lies	-0.03	whole	0.03
last can	home	-0.17	fell	-0.22	laid	-0.22	lies	-0.13	whole	-0.88
last canh	home	-0.08	fell	0.7	laid	-0.39	lies	-0.28	whole	0.11
last cao	fell	-0.06	whole	-0.71
last cap	home	-0.02	fell	-0.19
last cat	home	0.1	fell	-0.21	laid	0.37	lies	0.36	whole	-0.17
last cau	fell	-0.22	lies	-0.08	whole	-0.32
last cay	home	-0.13	fell	0.4	laid	-0.08	whole	0.25
last cha	home	-0.01	fell	-0.09	whole	-0.1
last cham	home	-0.08
last chan	fell	0.09	laid	0.08	whole	0.26
last chanh	laid	-0.01	whole	-0.15
last chap	fell	-0.08
last chau	home	0.51	fell	-0.42	laid	-0.15	lies	-0.15	whole	0.4
last chay	fell	0.07	lies	-0.06	whole	0.16
last che	laid	-0.01	whole	-0.6
last cheng	laid	0.14	lies	-0.01	whole	-0.21
last chi	lies	-0.1	whole	-0.51
last chien	home	-0.09	fell	-0.07
last chieu	fell	0.18	laid	-0.46	lies	0.38	whole	-0.02
last chin	fell	-0.07	lies	-0.07
last chinh	home	-0.31	whole	-0.26
last cho	fell	-0.22	laid	0.17
last chqs	fell	-0.1	lies	-0.05
last chu	home	-0.25	fell	-0.13	laid	-0.03	lies	-0.09	whole	-0.38
last chua	home	-0.03	fell	0.31	laid	0.12	whole	0.74
last chuc	fell	0.03	laid	-0.17	whole	0.05
last chum	fell	0.41	laid	-0.3	whole	0.31
last chung	home	-0.25	fell	0.17	laid	-0.15	whole	0.2
last chuong	home	0.16	fell	-0.01	whole	0.03
last chup	home	-0.03	laid	0.22
last chuyen	fell	-0.04	laid	-0.01	whole	-0.04
last co	home	0.01	fell	-0.08	laid	0.22	lies	0.28	whole	-0.43
last coc	fell	0.05	laid	-0.29	whole	0.05
last coi	fell	0.05	whole	-0.15
last con	home	0.26	fell	0.33	laid	0.08	lies	-0.05	whole	0.17
last cong	home	0.21	fell	-0.16	laid	-0.02	lies	-0.05	whole	-0.05
last cot	fell	-0.06	laid	-0.38	lies	-0.03	whole	-0.56
last cu	home	-0.42	fell	0.55	laid	-0.14	lies	-0.27	whole	0.08
last cua	home	-0.1	fell	-0.06	lies	-0.08	whole	-0.13
last cuc	whole	-0.1
last cung	home	-0.06	fell	0.27	laid	-0.04	whole	0.05
last cuoi	fell	-0.14	laid	-0.19	whole	-0.11
last cuon	home	-0.11	fell	0.13	whole	0.03
last cuong	fell	-0.14	laid	-0.01	whole	-0.32
last cuu	fell	0.3	laid	-0.22
last d	home	-0.06	fell	0.05	laid	-0.02	whole	0.06
last d2	laid	0.06
last da	fell	-0.59	laid	0.93	lies	-0.14	whole	0.21
last dac	laid	0.25	lies	0.13	whole	0.09
last dai	home	0.08	fell	0.25	laid	-0.45
last dan	home	-0.37	fell	-0.08	lies	-0.03	whole	-0.38
last dang	home	-0.11	fell	0.84	laid	0.36	lies	-0.08	whole	0.76
last danh	home	-0.19	fell	0.05	laid	-0.05	whole	0.26
last dao	home	-0.22	fell	-0.11
last dat	fell	-0.1	laid	-0.18	lies	-0.12	whole	-0.38
last dau	home	-0.12	fell	-0.49	laid	-0.68	lies	-0.27	whole	-0.24
last day	home	-0.27	fell	-0.33	laid	-0.09	whole	0.07
last de	home	-0.21	fell	-0.13	lies	-0.07	whole	-0.78
last dec	home	-0.04
last dem	laid	-0.13
last den	fell	0.14	laid	-0.28	lies	-0.13	whole	0.14
last deu	lies	-0.04
last di	fell	0.02	whole	0.02
last dia	fell	-0.05	laid	0.32	whole	-0.08
last dich	fell	-0.32	laid	-0.3
last diem	home	0.06	fell	-0.07	laid	-0.03	whole	-0.06
last dien	home	-0.01	fell	-0.27	laid	-0.1	whole	-0.18
last din	fell	-0.04	laid	-0.12	lies	0.36	whole	-0.11
last dinh	home	0.22	fell	0.12	laid	0.16	lies	-0.35	whole	0.61
last do	home	-0.09	fell	-0.14	laid	-0.13	lies	0.32	whole	0.13
last doai	home	-0.03
last doan	home	-0.01	laid	0.07	lies	-0.03	whole	0.41
last doc	home	-0.08	fell	0.05	laid	-0.32	lies	0.37	whole	0.11
last doi	home	-0.3	fell	-0.58	laid	-0.01	lies	-0.6	whole	-0.75
last don	home	-0.05	fell	-0.3	laid	-0.17	lies	-0.06	whole	-0.44
last dong	home	0.67	fell	-0.32	laid	0.02	lies	-0.21	whole	0.15
last du	fell	-0.27	laid	-0.06
last dua	laid	0.45	whole	-0.05
last duc	home	-0.33	fell	0.44	laid	-0.25	lies	-0.31	whole	-0.16
last dung	fell	-0.17
last duoc	home	-0.2	fell	-0.07	whole	-0.09
last duong	home	0.36	fell	-0.31	laid	-0.41	lies	0.63	whole	-0.42
last e	fell	0.3	laid	-0.02
last e88	home	-0.23	laid	-0.08
last em	fell	-0.13	laid	0.19	lies	0.46	whole	0.27
last f10	fell	-0.14
last f3	home	-0.03	fell	-0.08
last f325	home	-0.1	fell	-0.08
last gach	laid	0.24	whole	-0.04
last gai	home	-0.27	laid	-0.03
last gang	fell	0.46	laid	-0.14	whole	0.06
last gao	fell	0.36	laid	0.34	whole	-0.09
last gbt	fell	-0.03
last ghi	home	-0.09	fell	-0.46	laid	-0.28	lies	-0.16	whole	-0.56
last gi	home	-0.08	laid	-0.06	whole	0.05
last gia	home	-0.34	fell	-0.16	laid	0.21	lies	0.22	whole	-0.4
last giac	fell	-0.22	laid	-0.03
last giam	fell	-0.06	laid	-0.01
last giang	home	0.4	fell	0.51	laid	-0.09	lies	-0.03	whole	0.59
last gianh	fell	0.21	lies	-0.09	whole	0.19
last giao	home	-0.09	fell	0.31	laid	0.19
last giay	fell	0.29	whole	0.07
last gieng	home	0.34	fell	-0.11	laid	0.45	whole	0.37
last gio	whole	-0.05
last giu	fell	-0.07
last giua	fell	0.25
last giup	fell	-0.12	laid	-0.07	lies	-0.03
last go	fell	-0.15	laid	-0.16	lies	-0.14	whole	-0.33
last goc	whole	0.02
last gon	home	-0.03	fell	0.05	laid	-0.07	whole	0.22
last gui	laid	-0.01	lies	0.17
last h	home	0.02	whole	0.08
last ha	home	0.18	fell	0.07	laid	0.64	lies	-0.06
last hai	home	0.15	laid	-0.67	whole	-0.31
last ham	home	-0.07	fell	-0.62	laid	-0.12	whole	-0.41
last han	home	-0.14	fell	0.28	laid	0.18	lies	-0.06	whole	0.03
last hang	fell	-0.08	laid	-0.04	lies	-0.15
last hanh	fell	-0.19	lies	-0.16	whole	0.31
last hao	home	-0.09	fell	-0.39	whole	-0.8
last hau	home	0.1	fell	0.08	laid	-0.15	lies	-0.11	whole	-0.13
last hay	laid	-0.1	lies	-0.21
last he	laid	0.36	lies	-0.02	whole	0.29
last hen	fell	0.06	laid	-0.02	whole	0.14
last heo	laid	-0.05	whole	-0.12
last het	fell	0.35	lies	-0.03
last hien	fell	-0.17	laid	0.27	lies	0.3	whole	0.13
last hiep	home	-0.03	fell	0.63	laid	-0.04	whole	-0.12
last hieu	fell	0.1	laid	-0.28	lies	-0.08	whole	0.5
last ho	home	-0.07	fell	0.13	laid	-0.16	lies	-0.02	whole	0.46
last hoa	home	0.61	fell	0.56	laid	-0.16	whole	0.63
last hoang	fell	0.59	lies	-0.02	whole	-0.51
last hoc	home	-0.03	fell	-0.02	laid	0.59	lies	0.39
last hoe	home	-0.03	fell	-0.02	lies	-0.05	whole	-0.15
last hoi	home	-0.4	fell	-0.07	laid	-0.2	lies	0.18	whole	0.33
last hom	fell	-0.09
last hong	home	-0.11	fell	-0.2	lies	-0.01	whole	-0.21
last hop	fell	-0.28	laid	-0.18	lies	-0.04	whole	-0.31
last hp	home	0.27	fell	-0.05	whole	0.35
last hs	home	0.41	fell	-0.02	lies	-0.06	whole	-0.08
last hue	home	0.31	fell	0.44	whole	0.21
last hung	home	0.2	fell	0.51	laid	-0.24	lies	0.31	whole	0.28
last huong	home	-0.33	fell	-0.12	lies	-0.05
last huy	laid	0.46	whole	0.26
last huyen	laid	-0.03
last hy	home	0.06	fell	-0.1	laid	-0.05	lies	-0.01	whole	0.12
last ii	laid	-0.11
last k	home	-0.07	fell	-0.14	whole	-0.6
last kb	fell	-0.6
last ke	home	-0.08	fell	-0.3	laid	-0.08	lies	-0.01	whole	-0.12
last keo	fell	0.3	laid	-0.28	lies	-0.06	whole	0.23
last ket	home	-0.05	fell	-0.15	laid	-0.14	lies	-0.02
last keu	home	-0.1	laid	-0.06	lies	-0.02
last kha	home	-0.06	fell	-0.03
last khac	home	-0.06	fell	-0.25	laid	-0.02
last khai	home	-0.05	whole	-0.17
last khanh	home	0.08	laid	-0.15	lies	0.17	whole	0.03
last khe	home	0.09	fell	-0.38	laid	-0.29	lies	-0.08	whole	0.19
last khieng	laid	-0.1
last khmer	home	-0.21
last kho	fell	-0.26	laid	-0.13
last khoa	home	-0.26	fell	-0.01
last khoang	home	-0.16	fell	0.29	laid	0.36	lies	-0.05	whole	0.22
last khoi	fell	-0.15
last khong	home	-0.04
last khu	fell	-0.54	laid	-0.02	whole	-0.7
last kia	fell	-0.03	laid	-0.43
last kich	fell	-0.2
last kiem	fell	-0.01	laid	-0.22	whole	-0.38
last kien	home	-0.03	whole	-0.23
last kiet	fell	0.27	whole	0.8
last kieu	lies	-0.02	whole	-0.05
last kim	home	-0.03	laid	-0.07	lies	-0.08	whole	-0.38
last kinh	home	-0.22	fell	-0.32	laid	0.38	whole	-0.05
last km	fell	-0.08	laid	0.33	lies	-0.05	whole	0.13
last kn	fell	-0.09
last ko	fell	-0.07	laid	0.06	lies	-0.01	whole	0.21
last kt	home	-0.04	fell	-0.18
last ky	home	0.12	fell	0.05	laid	0.15	lies	-0.33	whole	0.05
last l	laid	-0.18
last la	home	0.86	fell	-0.55	laid	0.39	lies	-0.27	whole	0.39
last lac	fell	-0.18	laid	-0.11	lies	-0.04	whole	-0.56
last lai	home	-0.05	fell	0.35	laid	0.04	lies	-0.13	whole	0.29
last lak	fell	0.22	whole	-0.1
last lam	home	0.7	fell	0.36	laid	-0.49	lies	-0.01	whole	0.63
last lan	fell	-0.1	laid	0.2	lies	-0.15	whole	-0.15
last lang	home	-0.05	fell	-0.02	laid	0.51	lies	-0.07	whole	-0.26
last lanh	home	-0.08	fell	-0.08	laid	-0.17	whole	-0.29
last lao	home	-0.63	fell	0.96	laid	0.04	lies	-0.08	whole	-0.25
last lap	home	-0.4	fell	0.23	laid	-0.17	lies	0.06	whole	-0.37
last lat	home	0.02	fell	-0.12	whole	0.04
last lau	laid	-0.03	whole	-0.19
last lay	home	0.11	fell	0.29	whole	0.19
last le	home	-0.09	fell	0.29	laid	0.6	lies	-0.18	whole	0.64
last len	home	-0.05	fell	-0.06	laid	-0.21	lies	0.01	whole	-0.2
last lich	fell	-0.05	laid	-0.15
last liem	home	0.61	fell	-0.04	whole	0.32
last lien	home	-0.13	fell	-0.01	laid	-0.32	whole	-0.15
last lieu	home	0.23	fell	-0.14	laid	-0.03	lies	-0.02
last lin	fell	0.3	laid	-0.03	whole	0.27
last linh	home	-0.16	fell	0.21	laid	-0.49	lies	0.44	whole	0.22
last lo	home	-0.21	fell	-0.08	laid	0.41	lies	-0.53	whole	-0.1
last loan	fell	-0.02	whole	0.03
last loc	home	0.57	fell	0.35	laid	-0.26	whole	0.58
last loi	home	-0.23	fell	-0.36	laid	0.42	lies	-0.02	whole	-0.05
last lon	home	0.27	fell	0.14	laid	0.13	lies	-0.13	whole	0.4
last long	home	-0.13	fell	0.36	laid	-0.33	lies	0.02	whole	-0.18
last lu	fell	-0.04	laid	-0.11	lies	0.32	whole	0.37
last lua	laid	0.12
last luc	home	0.41	laid	-0.42	lies	-0.03	whole	0.39
last lung	fell	-0.19	laid	-0.06	whole	-0.07
last luon	home	-0.11	laid	0.21	whole	0.19
last luong	home	0.61	fell	-0.08	laid	-0.58	whole	-0.15
last luu	home	0.08	fell	-0.21	laid	-0.04	whole	0.21
last ly	home	-0.02	fell	-0.18	laid	-0.05	lies	-0.03	whole	-0.33
last m	fell	-0.07	laid	-0.32	whole	-0.72
last ma	home	-0.06	fell	0.42	laid	-0.04	lies	0.14	whole	0.12
last mai	fell	0.3	laid	-0.02	whole	0.03
last man	whole	-0.15
last mang	fell	-0.39	laid	0.23	lies	-0.22	whole	-0.17
last mat	home	0.09	fell	-0.56	laid	-0.24	whole	-0.65
last mau	home	0.15	fell	0.34	lies	-0.04	whole	-0.2
last may	fell	-0.54	laid	-0.13	whole	0.01
last me	home	-0.2	fell	-0.11	laid	-0.53	whole	0.55
last meo	laid	0.12	whole	0.15
last met	fell	-0.05	laid	0.12	whole	0.52
last mi	fell	-0.4	whole	0.28
last mien	home	-0.08	fell	-0.01	lies	-0.02
last mieu	fell	-0.27	laid	-0.24	lies	0.53	whole	-0.33
last minh	home	0.02	fell	-0.02	laid	-0.3	whole	0.21
last mit	laid	0.28
last mo	home	-0.52	fell	0.1	lies	-0.56	whole	-0.17
last moc	home	-0.02	fell	-0.08	laid	-0.03	whole	-0.03
last moi	home	-0.11	fell	0.05	whole	0.35
last mon	home	0.73	fell	-0.49	laid	0.56	lies	-0.01
last mong	home	-0.17	fell	-0.29	laid	0.03	whole	0.08
last mot	home	-0.03	fell	-0.03	whole	-0.07
last mu	home	-0.27	fell	-0.01	laid	0.31	whole	0.24
last mui	home	-0.23	fell	-0.09
last muoi	home	-0.07	fell	-0.05	laid	-0.16
last muon	home	-0.06	fell	0.37	whole	-0.27
last muong	home	-0.31	fell	0.27	laid	0.47	lies	0.29	whole	0.47
last my	home	-0.26	fell	-0.46	laid	-0.12	lies	-0.21	whole	-0.79
last na	home	0.3	whole	0.36
last nam	home	0.24	fell	0.92	laid	-0.48	lies	-0.2	whole	0.31
last nang	home	0.09	fell	-0.31	lies	-0.03	whole	-0.16
last nat	fell	-0.25
last nau	fell	-0.06	laid	-0.03	whole	-0.5
last nen	home	-0.38	fell	-0.13	laid	-0.13
last ngai	home	-0.15	fell	-0.28	lies	0.38
last ngan	home	-0.29	fell	-0.32	laid	0.39	whole	-0.36
last ngay	home	-0.19	fell	0.08	laid	-0.18	whole	0.08
last nghe	home	0.27	fell	0.65	laid	-0.05
last nghi	laid	-0.04	lies	-0.1	whole	-0.18
last nghia	fell	-0.34	lies	-0.04	whole	-0.63
last ngo	home	-0.34	fell	-0.19	laid	-0.01	whole	-0.25
last ngoai	home	0.07	fell	-0.24	laid	-0.18	whole	0.16
last ngoc	home	-0.41	fell	-0.01	laid	0.47	whole	0.21
last ngu	home	-0.07	fell	-0.11	whole	-0.25
last ngua	fell	-0.19	laid	0.34	whole	0.14
last nguoi	home	-0.01	fell	-0.02	laid	-0.02
last nguon	fell	-0.33	laid	0.2	whole	0.14
last nguyen	home	0.25	fell	-0.21	laid	0.11	lies	-0.11	whole	0.38
last nha	fell	-0.33	laid	-0.43	lies	0.28	whole	-0.28
last nhan	home	-0.25	fell	-0.18	laid	0.12	lies	-0.02	whole	-0.09
last nhat	home	-0.05	fell	-0.01	whole	-0.22
last nhau	fell	-0.03	laid	-0.22
last nhe	home	-0.3	fell	0.08	laid	-0.26	lies	0.06	whole	0.08
last nhi	home	-0.02	fell	0.13	whole	0.13
last nhieu	fell	-0.26	whole	-0.16
last nho	fell	0.11	laid	-0.25	whole	0.13
last nhom	fell	-0.07	lies	-0.06
last nhon	home	-0.08	fell	-0.07	laid	-0.16	lies	-0.22	whole	-0.2
last nhu	home	-0.03	fell	-0.02
last nhuan	lies	-0.02
last nhung	fell	-0.07	laid	-0.02	whole	-0.2
last nhuong	home	0.21	whole	0.29
last nie	fell	-0.05	laid	0.29	whole	-0.06
last ninh	fell	0.06	laid	-0.49	lies	-0.01
last no	fell	-0.08	laid	-0.28	whole	-0.26
last noi	home	0.11	fell	-0.1	laid	-0.19	lies	-0.09	whole	0.13
last nong	home	0.14	fell	0.32	whole	0.16
last not	fell	0.08	laid	0.05	lies	-0.13	whole	-0.07
last ntls	laid	0.4	lies	0.03	whole	0.33
last nu	home	-0.11
last nua	home	-0.05	fell	0.34	whole	0.3
last nui	laid	-0.03
last nung	home	-0.35
last nuoc	home	-0.08	fell	0.12	laid	0.48	lies	-0.21	whole	0.61
last nuoi	home	-0.05
last o	fell	-0.25	laid	0.05	whole	0.29
last oai	home	0.33	fell	-0.05	whole	0.54
last oanh	home	-0.11
last oi	fell	-0.01
last ong	home	-0.03	fell	0.18	laid	-0.09
last pailin	fell	0.22	laid	-0.03	whole	0.34
last pao	fell	-0.01	whole	0.12
last pha	home	-0.02	fell	0.26	whole	-0.04
last phai	fell	-0.08	laid	0.1	lies	-0.15
last phao	fell	0.46	laid	0.39	whole	0.09
last phap	fell	-0.4	lies	-0.09	whole	-0.02
last phat	fell	-0.06	laid	-0.01	lies	-0.1
last phau	fell	-0.1	laid	0.3
last phe	fell	-0.12	laid	0.49
last phia	fell	0.05	laid	0.02	whole	-0.74
last pho	home	-0.1	fell	-0.01	whole	-0.41
last phoi	fell	-0.06	laid	-0.35	lies	0.32
last phong	home	0.51	fell	-0.4	laid	-0.02	lies	-0.65	whole	0.32
last phu	home	0.05	fell	0.31	laid	0.24	lies	-0.01	whole	0.28
last phuc	home	-0.03	fell	-0.01	whole	-0.54
last phung	fell	0.2	laid	-0.2	whole	-0.1
last phuoc	home	0.13	fell	-0.18	laid	0.2	lies	0.01	whole	-0.1
last phuong	fell	0.03	laid	-0.37	lies	0.16	whole	-0.36
last pleiku	home	-0.1	whole	0.18
last pot	fell	-0.18	whole	-0.34
last prong	fell	0.14	lies	-0.09
last q	whole	-0.24
last qua	fell	-0.47	laid	-0.1	whole	-0.25
last quan	home	-0.52	fell	-0.4	laid	0.43	lies	-0.26	whole	-0.24
last quang	home	-0.15	fell	-0.06	lies	0.43	whole	0.19
last que	home	-0.1	fell	-0.09	laid	-0.02	whole	-0.05
last quoc	home	-0.24	fell	-0.14	whole	-0.12
last quy	fell	-0.09	whole	-0.35
last quyen	fell	-0.05
last quyet	home	-0.05
last ra	home	-0.08	fell	-0.49
last rach	fell	-0.03	laid	0.04	whole	-0.33
last rai	home	-0.19
last rang	home	-0.08	fell	-0.12	laid	-0.05	whole	0.11
last ranh	laid	-0.03
last rao	fell	-0.4
last rau	laid	-0.13	whole	0.03
last ray	fell	-0.1	laid	0.38
last ri	home	0.19	fell	-0.05	whole	0.14
last riep	home	-0.07	whole	0.05
last rinh	fell	0.36	laid	-0.1	whole	-0.31
last ro	whole	0.17
last roi	home	-0.02	fell	-0.41	laid	0.25	whole	0.28
last rom	fell	-0.28	laid	0.38	whole	-0.13
last rong	home	-0.16	fell	-0.09	laid	-0.32	lies	0.45	whole	0.02
last rung	laid	0.08	lies	0.07	whole	0.09
last ruong	home	-0.04	fell	-0.08	laid	0.15	whole	-0.12
last ruot	fell	-0.02	lies	-0.01
last rut	fell	-0.3	whole	0.01
last sa	laid	0.13	whole	0.07
last sach	fell	0.28	laid	-0.11	lies	-0.01	whole	0.33
last sam	fell	-0.5
last san	fell	-0.36	laid	0.06	whole	-0.54
last sang	fell	-0.08	laid	-0.1
last sanh	home	-0.23	fell	0.3	laid	-0.01	lies	-0.1	whole	0.48
last sao	fell	-0.11	laid	-0.23
last sap	fell	0.09	laid	-0.19	whole	0.1
last sat	fell	-0.27	laid	-0.05	whole	0.07
last sau	home	-0.02	fell	0.33	laid	0.14	lies	-0.1	whole	-0.18
last se	lies	-0.06
last sen	home	-0.01	fell	0.18	laid	-0.01	lies	-0.03	whole	0.28
last sentence	home	-0.39	fell	-0.25	laid	-0.34	lies	-0.17	whole	-0.01
last si	home	-0.08	fell	-0.24	laid	-0.26	lies	-0.27	whole	-0.07
last sim	fell	0.35	whole	-0.26
last sinh	home	-0.28	fell	-0.11	laid	-0.12	lies	-0.05	whole	-0.65
last sisophon	fell	0.11	laid	0.39	lies	-0.28	whole	0.17
last so	home	-0.24	fell	-0.22	laid	0.03	whole	-0.26
last son	home	-0.3	fell	-0.07	laid	-0.12	lies	0.56	whole	-0.32
last song	home	-0.18	fell	-0.1	laid	0.2	lies	0.05	whole	-0.15
last su	fell	0.32	laid	-0.07	whole	-0.36
last sung	fell	0.26	laid	-0.04	whole	0.13
last suoi	fell	-0.26	laid	0.17	lies	-0.01	whole	-0.08
last sut	fell	0.13	laid	0.13	whole	0.11
last suu	home	-0.17
last sy	home	-0.51	fell	-0.02
last t	fell	-0.02	whole	-0.23
last ta	home	-0.05	fell	-0.05	laid	0.1	lies	0.28	whole	-0.04
last tai	fell	-0.08
last tam	home	-0.13	fell	-0.32	laid	0.05	lies	-0.11	whole	0.16
last tan	home	-0.02	fell	0.21	laid	-0.02	whole	-0.48
last tang	home	-0.14	fell	0.14	laid	-0.34	lies	-0.02	whole	-0.26
last tap	lies	-0.06
last tau	home	-0.19	fell	-0.22	laid	-0.06	whole	0.26
last tay	home	0.46	fell	-1.08	laid	-0.07	lies	-0.31	whole	-0.87
last tb	fell	-0.12	lies	-0.01
last te	fell	-0.1	whole	-0.15
last ten	laid	-0.49	lies	-0.24	whole	-0.15
last th	home	0.29	lies	-0.03	whole	-0.04
last thach	home	0.31	fell	-0.37	laid	-0.22	whole	0.23
last thai	home	-0.39	fell	0.31	laid	-0.1	lies	0.51	whole	0.39
last tham	fell	-0.04	laid	-0.04	lies	-0.01	whole	-0.01
last than	home	-0.13	fell	-0.41	laid	-0.07
last thang	home	-0.07	fell	-0.07	laid	0.02	lies	-0.15	whole	0.03
last thanh	home	-0.31	fell	0.54	laid	-0.25	lies	-0.14	whole	-0.15
last thao	home	0.08	fell	-0.02	whole	0.06
last thap	home	0.16	fell	-0.09	laid	-0.26
last that	home	0.33	whole	0.65
last thay	home	-0.01	fell	-0.11	laid	-0.03	lies	0.36	whole	0.19
last the	home	0.03	fell	0.48	laid	-0.05	whole	0.46
last them	fell	-0.14	laid	-0.05
last thi	home	0.02	whole	0.04
last thien	home	0.16	fell	0.46	laid	-0.13	lies	-0.04	whole	0.21
last thiet	fell	0.15	whole	0.07
last thin	fell	-0.17
last thinh	home	-0.22	fell	-0.15	laid	-0.06	lies	-0.08	whole	0.17
last tho	home	0.06	fell	-0.68	laid	0.78	lies	-0.3	whole	-0.11
last thoi	home	-0.09	fell	-0.1	laid	-0.08	lies	-0.14
last thom	home	-0.12	fell	0.44	laid	-0.02	whole	0.14
last thon	whole	-0.17
last thong	home	0.27	fell	0.44	laid	0.16	lies	-0.04	whole	0.49
last thu	fell	-0.42	laid	-0.06	lies	-0.02	whole	0.07
last thuan	home	0.22	fell	0.07	laid	0.15	whole	0.14
last thuoc	fell	-0.25	lies	-0.11	whole	-0.39
last thuong	home	-0.41	fell	-0.42	laid	-0.42	whole	-0.21
last thuot	home	-0.15	fell	0.27	laid	-0.06	whole	0.14
last thuy	home	0.59	fell	-0.25	laid	0.17	lies	-0.21	whole	0.27
last tien	home	-0.05	fell	0.06	laid	-0.12	whole	0.15
last tieng	fell	0.38
last tiep	fell	0.09	whole	0.04
last tieu	fell	-0.36	laid	0.02	whole	0.1
last tim	home	-0.01	fell	-0.07	laid	-0.17	lies	-0.1
last tin	home	-0.09	fell	-0.24	laid	-0.03	lies	-0.01	whole	-0.12
last tinh	home	0.59	fell	-0.02	laid	-0.02	lies	-0.31	whole	0.13
last tnxp	home	-0.17
last to	home	-0.08	fell	0.79	lies	0.12	whole	0.7
last toan	home	0.02	fell	0.13	laid	-0.02	lies	-0.01	whole	0.13
last toi	fell	-0.05	laid	0.21	lies	0.02	whole	-0.3
last ton	fell	-0.04	laid	-0.05	lies	0.1	whole	0.06
last tqlc	fell	-0.16
last tra	home	0.44	fell	-0.11	whole	0.2
last trach	home	0.05	fell	0.36	whole	0.24
last trai	laid	-0.3	lies	-0.31	whole	-0.29
last tram	home	-0.03	fell	-0.1	laid	0.06	lies	-0.18	whole	-0.63
last tran	home	-0.02	fell	-0.34	laid	-0.16	lies	0.96	whole	0.34
last trang	home	0.3	fell	-0.08	laid	-0.02	lies	-0.17	whole	0.24
last tranh	fell	0.52	laid	-0.04	whole	-0.01
last trao	whole	-0.03
last trau	laid	0.07
last tre	home	0.04	fell	-0.34	laid	-0.1	lies	-0.03
last tren	fell	-0.08	laid	-0.37	lies	-0.05	whole	-0.07
last tri	home	-0.35	fell	0.79	laid	-0.3	lies	-0.29	whole	0.04
last trieu	home	0.68	fell	-0.2	laid	-0.07	lies	0.13	whole	0.28
last trinh	home	0.15	fell	0.1	laid	-0.1	whole	-0.04
last tro	laid	-0.1	lies	-0.09
last trom	fell	0.28
last tron	laid	0.13	whole	0.52
last trong	fell	-0.31	laid	-0.21	lies	-0.19	whole	0.04
last tru	home	-0.21
last trua	home	-0.14	fell	-0.02
last truc	home	-0.02
last trung	home	0.36	fell	-0.3	laid	-0.15	lies	-0.01	whole	0.11
last truoc	fell	-0.03	laid	-0.08
last truong	home	-0.23	fell	-0.47	laid	0.26	lies	0.25	whole	-0.18
last tu	home	0.62	fell	0.99	laid	-0.08	lies	-0.06
last tuan	fell	0.08	laid	-0.23	whole	-0.02
last tuat	home	-0.06	fell	-0.33
last tui	fell	0.01	laid	-0.19	whole	0.06
last tul	home	0.17	fell	-0.43	laid	-0.09	lies	0.18
last tum	home	-0.02	fell	-0.08	laid	-0.1	lies	0.15	whole	0.32
last tuoi	laid	-0.06
last tuong	home	-0.05	fell	0.48	laid	0.42	whole	0.14
last tuyen	fell	-0.25	laid	0.26	lies	-0.04
last ty	home	-0.03	fell	-0.32	whole	-0.14
last uc	fell	-0.03
last uy	home	-0.29	fell	-0.07	laid	0.02
last v	home	-0.12	fell	-0.12
last va	home	0.21	whole	-0.38
last van	home	-0.39	fell	0.22	laid	-0.02	lies	-0.02	whole	0.2
last vang	home	-0.01	fell	-0.28	laid	-0.1	lies	0.11	whole	-0.11
last vay	home	-0.05	fell	0.34	laid	-0.2	lies	-0.02	whole	-0.27
last ve	home	-0.07	fell	0.04	laid	0.49	lies	-0.32	whole	0.38
last vi	home	0.27	fell	-0.03	laid	-0.46	lies	0.5	whole	-0.03
last vien	home	-0.04	fell	-0.07	laid	-0.12	lies	-0.03	whole	-0.36
last viet	home	-0.11	fell	0.9	laid	-0.57	lies	-0.11	whole	0.15
last vihear	home	-0.12	fell	-0.09	lies	-0.08	whole	0.05
last vinh	home	0.3	fell	-0.63	laid	-0.05	lies	-0.09	whole	-0.33
last vn	laid	-0.21
last vnch	fell	-0.13	laid	-0.01
last vo	home	0.43	fell	-0.23	laid	0.41	lies	0.27	whole	0.88
last voi	fell	-0.02	laid	0.07
last vong	home	-0.02	laid	-0.27	lies	0.3	whole	0.1
last vot	fell	-0.03	laid	-0.13
last vu	home	0.04	fell	-0.07	laid	-0.03	lies	-0.05	whole	0.11
last vuc	fell	-0.1	whole	-0.09
last vuon	laid	-0.41
last xa	home	-0.53	fell	-1.15	laid	0.13	lies	0.04	whole	-0.26
last xang	home	-0.1	fell	0.34	whole	-0.18
last xanh	fell	-0.16	laid	-0.02
last xay	fell	0.49	laid	-0.02	lies	-0.01	whole	0.1
last xe	fell	-0.36	laid	-0.08
last xem	home	-0.15	fell	-0.09	laid	-0.03
last xoai	home	-0.09	fell	0.01	laid	-0.18	lies	-0.14	whole	0.28
last xoan	home	-0.04
last xom	fell	-0.07	whole	-0.39
last xuan	home	0.49	fell	-0.56	laid	-0.35	lies	0.36	whole	0.57
last xuong	home	0.25	fell	-0.08	laid	-0.4	lies	-0.02	whole	0.33
last xuyen	home	0.31	fell	0.16	laid	-0.3	lies	0.03	whole	0.24
last y	home	0.18	fell	-0.05	laid	-0.06	whole	-0.16
last yd	fell	-0.08
last yen	home	0.85	fell	-0.49	laid	-0.12	lies	-0.11	whole	0.44
led an táng	fell	-0.06	laid	0.3	lies	0.26	whole	0.21
led an táng tại	laid	-0.53	lies	0.4	whole	-0.17
led an táng tại & nghia	laid	-0.08	lies	0.36
led anh	home	-0.17	fell	-0.62	laid	0.63	lies	-0.19	whole	0.7
led anh & duoi	laid	0.11	whole	0.11
led anh & trong	fell	-0.04	laid	0.2	whole	0.22
led b trưởng	home	0.31	whole	0.21
led b52	fell	0.16	laid	-0.18	lies	-0.07	whole	0.25
led bia	fell	0.25	laid	-0.28	lies	0.48	whole	0.18
led biết	fell	-0.16	laid	-0.07
led bom	home	-0.08	fell	-0.01	laid	0.39	whole	-0.35
led bom & canh	fell	-0.15	laid	0.13	whole	0.21
led bom & no	fell	-0.11
led by nothing	home	-0.49	fell	-0.65	laid	-0.33	lies	0.02	whole	0.09
led by nothing & ##	whole	-0.34
led by nothing & ai	fell	0.34	whole	0.02
led by nothing & anh	home	-0.02	laid	-0.03	whole	-0.28
led by nothing & bac	fell	-0.04
led by nothing & ban	home	-0.15	fell	-0.13	laid	-0.02	whole	-0.07
led by nothing & bang	fell	-0.01	lies	-0.01
led by nothing & bao	lies	-0.01
led by nothing & ben	fell	-0.15	laid	-0.09
led by nothing & bo	fell	-0.15	laid	-0.1	lies	-0.05	whole	0.25
led by nothing & cach	fell	-0.36	laid	-0.12
led by nothing & canh	fell	-0.01	laid	-0.05	lies	0.21	whole	0.15
led by nothing & cau	fell	-0.82
led by nothing & cho	fell	-0.04	laid	0.06	lies	0.27	whole	0.37
led by nothing & chon	laid	0.51	whole	0.32
led by nothing & con	fell	-0.05	laid	-0.19
led by nothing & cuoi	fell	0.08	lies	-0.09
led by nothing & dai	home	0.44	fell	-0.05	laid	-0.03	whole	0.13
led by nothing & danh	lies	-0.02
led by nothing & di	fell	-0.05
led by nothing & dinh	whole	-0.23
led by nothing & doan	fell	-0.03	whole	-0.42
led by nothing & doi	fell	0.3	laid	-0.07	whole	-0.04
led by nothing & don	home	-0.03	fell	-0.1
led by nothing & dong	fell	-0.21	laid	-0.3
led by nothing & duong	lies	-0.05	whole	0.08
led by nothing & em	whole	-0.27
led by nothing & gan	fell	-0.01	whole	-0.35
led by nothing & gia	home	-0.04
led by nothing & go	fell	-0.45	laid	0.23	lies	0.45	whole	0.04
led by nothing & hai	home	-0.23	laid	-0.01	whole	-0.13
led by nothing & ho	home	-0.04	fell	-0.03	laid	-0.15	lies	-0.06
led by nothing & hoi	fell	-0.08	laid	-0.04	lies	-0.05
led by nothing & huyen	laid	-0.11
led by nothing & khu	fell	-0.13	laid	-0.04	whole	-0.17
led by nothing & kinh	lies	-0.08
led by nothing & lieu	fell	-0.14	laid	-0.01
led by nothing & ma	fell	-0.14
led by nothing & mat	fell	0.15	laid	-0.02
led by nothing & me	fell	-0.07	laid	-0.29	whole	-0.35
led by nothing & minh	home	-0.03	laid	-0.01	lies	-0.01
led by nothing & mo	laid	-0.04	lies	-0.09	whole	-0.06
led by nothing & ngay	fell	0.01	laid	-0.13	whole	-0.17
led by nothing & nghia	laid	0.78	lies	-0.1	whole	-0.19
led by nothing & ntls	home	-0.03	fell	-0.08	laid	0.1	lies	0.55	whole	0.36
led by nothing & quan	fell	-0.51	laid	-0.01
led by nothing & que	home	0.12
led by nothing & ray	fell	-0.18	laid	0.27	lies	0.2	whole	-0.09
led by nothing & sau	lies	0.01	whole	-0.09
led by nothing & sinh	laid	-0.02	whole	-0.12
led by nothing & so	fell	-0.02	laid	-0.06	lies	-0.09
led by nothing & tan	home	-0.02	fell	0.14	whole	0.3
led by nothing & thon	home	-0.52	fell	0.69	laid	-0.03	lies	-0.04	whole	-0.04
led by nothing & thong	lies	-0.09
led by nothing & tim	lies	-0.08
led by nothing & to	fell	-0.15	lies	-0.03
led by nothing & toi	fell	-0.13	laid	-0.07
led by nothing & tram	whole	0.06
led by nothing & tran	fell	0.77	lies	-0.05	whole	0.39
led by nothing & tren	laid	-0.24	lies	-0.2	whole	0.07
led by nothing & trich	laid	-0.12	lies	0.32	whole	-0.37
led by nothing & trong	fell	0.15	laid	-0.43	lies	0.34	whole	0.34
led by nothing & truoc	fell	-0.05	laid	0.26	lies	-0.01	whole	0.17
led by nothing & truong	fell	-0.04	laid	-0.04
led by nothing & vuon	fell	-0.01	laid	0.18	lies	-0.19
led by nothing & xa	home	-0.08	fell	0.18	lies	-0.04	whole	0.08
led by word a	home	-0.28	fell	0.41	laid	-0.07	lies	-0.07	whole	-0.13
led by word a & lo	laid	-0.01	lies	-0.02
led by word adn	fell	-0.13
led by word ai	fell	0.27	lies	-0.03	whole	-0.14
led by word an	home	-0.58	fell	-0.25	laid	-0.08	lies	-0.05	whole	-0.75
led by word anh	fell	-0.21	laid	0.18	whole	-0.42
led by word anh & trong	laid	-0.16
led by word ap	whole	-0.06
led by word b	laid	-0.1	lies	-0.11	whole	-0.37
led by word ba	home	-0.11	fell	-0.52	laid	-0.37	lies	-0.14	whole	-0.17
led by word bac	fell	-0.02	laid	0.22	lies	-0.02	whole	-0.46
led by word bai	lies	0.26	whole	0.33
led by word ban	home	0.13	fell	0.28	laid	0.41	lies	-0.18	whole	1.04
led by word ban & cho	whole	0.03
led by word bang	home	0.11	fell	-0.14	laid	0.23	lies	0.25	whole	0.01
led by word bang & to	fell	-0.03
led by word bao	fell	-0.1	lies	-0.02	whole	-0.59
led by word bat	home	-0.2	fell	0.04	laid	-0.01	whole	0.27
led by word bay	home	-0.09	laid	-0.15	whole	0.05
led by word be	home	-0.03	fell	0.09
led by word ben	fell	-0.1	lies	-0.02	whole	-0.07
led by word bi	home	-0.07	fell	0.44	lies	-0.09	whole	0.29
led by word bi & tay	fell	0.37	whole	0.39
led by word bien	home	-0.22	fell	0.39	laid	-0.03	lies	0.15	whole	0.34
led by word bien & ban	fell	0.2	lies	-0.02	whole	0.14
led by word biet	fell	-0.24
led by word biet & dong	fell	-0.22
led by word binh	home	0.02	fell	-0.63	laid	-0.08	lies	-0.02	whole	0.19
led by word binh & quan	fell	-0.03
led by word binh & tram	fell	-0.23	whole	0.29
led by word bo	home	-0.01	fell	-0.55	laid	0.15	whole	-0.02
led by word boi	home	-0.2	fell	0.08	whole	0.09
led by word bom	whole	-0.12
led by word bon	fell	0.49	whole	0.08
led by word bong	home	-0.08	fell	0.33	whole	0.2
led by word bua	fell	-0.21	laid	-0.1	whole	-0.13
led by word c	home	-0.15	laid	-0.04	whole	0.02
led by word c1	home	-0.03
led by word c2	laid	-0.09
led by word c3	home	-0.07
led by word c4	home	-0.15
led by word ca	home	0.03	fell	-0.21	lies	-0.01	whole	0.12
led by word ca & xa	home	0.19	fell	-0.03	whole	0.11
led by word cai	home	-0.07	fell	0.16	laid	0.44	lies	-0.06	whole	-0.37
led by word cai & gieng	fell	-0.01	whole	-0.48
led by word cam	home	0.05	laid	0.2	whole	0.48
led by word can	laid	0.07	lies	0.23	whole	0.32
led by word canh	home	-0.01	laid	-0.11	whole	-0.14
led by word cao	home	-0.32	fell	-0.1	lies	-0.02	whole	-0.16
led by word cap	home	-0.21	fell	-0.09	laid	-0.12	lies	-0.02
led by word cap & ha	home	-0.1
led by word cap & trung	home	-0.03	laid	-0.02
led by word cat	home	-0.14	fell	0.45	laid	0.09	lies	-0.05	whole	-0.38
led by word cat & sau	fell	0.22	laid	0.05	whole	-0.03
led by word cat & thon	fell	-0.09	laid	0.02	whole	-0.08
led by word cau	fell	-0.08	lies	0.31	whole	0.44
led by word cay	home	-0.02	fell	-0.23	whole	0.3
led by word cay & ben	home	-0.01	fell	-0.07	laid	0.1	whole	0.11
led by word cha	home	-0.01
led by word chac	home	0.38	whole	0.09
led by word cham	home	0.1	fell	-0.05	lies	0.31	whole	0.07
led by word chan	home	-0.03	fell	0.42	laid	-0.12	whole	0.24
led by word chanh	home	-0.05	whole	-0.51
led by word chat	home	0.22	fell	-0.11	whole	0.17
led by word chau	fell	-0.14	laid	0.28	whole	-0.69
led by word chau & nghe	whole	-0.34
led by word chay	fell	0.24	laid	0.06	whole	0.17
led by word che	fell	-0.11	laid	0.01	lies	-0.03	whole	-0.07
led by word chep	home	-0.03
led by word chi	home	-0.11	fell	-0.12	whole	0.03
led by word chien	home	-0.05	fell	0.25	whole	0.23
led by word chien & truong	fell	0.26
led by word chieu	home	-0.1	fell	-0.2	laid	0.34	lies	-0.04	whole	0.65
led by word chieu & doi	fell	-0.28	whole	0.04
led by word chim	fell	0.16	laid	-0.19	whole	0.01
led by word chin	fell	0.3	whole	0.11
led by word chinh	fell	-0.01
led by word cho	fell	-0.01	laid	-0.04
led by word chong	fell	-0.03	whole	-0.26
led by word chong & phap	fell	-0.03	whole	-0.26
led by word chu	home	-0.03	fell	-0.26	laid	-0.21	lies	-0.15	whole	0.04
led by word chu & a	fell	0.36
led by word chu & h	whole	-0.02
led by word chua	home	0.07	fell	-0.06	laid	0.21	whole	0.27
led by word chuc	home	-0.03	fell	-0.31	laid	-0.11	lies	-0.11
led by word chuc & chien	fell	-0.01
led by word chuc & tieu	fell	-0.01	laid	-0.06
led by word chung	home	-0.2	fell	-0.64	laid	0.03	lies	-0.05	whole	0.08
led by word chung & ho	whole	0.15
led by word chuong	home	0.02	fell	-0.02	whole	0.27
led by word chup	fell	0.13	whole	0.27
led by word chuyen	home	-0.1	fell	-0.21	laid	0.41	lies	-0.15	whole	0.2
led by word co	home	-0.14	fell	-0.14	laid	-0.02	lies	0.23	whole	0.38
led by word coc	fell	-0.02
led by word coi	home	-0.21	fell	0.22	laid	0.06	lies	0.21	whole	-0.26
led by word con	home	-0.28	laid	-0.12	lies	-0.15	whole	-0.03
led by word con & ben	laid	-0.03
led by word cong	home	-0.05	fell	-0.22	laid	-0.13	lies	0.16	whole	0.02
led by word cot	fell	-0.19	laid	0.38	whole	-0.6
led by word cu	home	-0.05	fell	0.12	laid	-0.27	lies	-0.14	whole	0.33
led by word cuc	home	-0.23	fell	-0.06	laid	-0.01	whole	-0.13
led by word cuong	whole	0.31
led by word d	home	-0.06	fell	-0.08	laid	-0.01	whole	-0.19
led by word d4	fell	-0.07	whole	-0.02
led by word d5	fell	-0.08
led by word da	fell	0.24	laid	0.39	lies	-0.07	whole	0.61
led by word dai	fell	-0.34	laid	-0.14	whole	-0.24
led by word dai & doi	fell	-0.31	laid	-0.13	whole	-0.36
led by word dam	home	0.11	fell	-0.13	lies	-0.02	whole	-0.18
led by word dan	fell	-0.28	laid	0.21	lies	-0.09	whole	-0.39
led by word dang	laid	-0.04	whole	-0.02
led by word danh	home	-0.12	fell	-0.01	laid	0.2	whole	-0.06
led by word dao	home	0.47	fell	-0.34	laid	-0.06	whole	-0.05
led by word dat	fell	-0.21	laid	0.28	lies	-0.02	whole	0.23
led by word dat & duoi	fell	-0.12	laid	0.24	whole	0.09
led by word day	home	-0.11	fell	-0.25	laid	0.04	lies	-0.11	whole	-0.3
led by word day & truong	fell	-0.01	laid	-0.04	whole	-0.41
led by word de	home	-0.24	fell	0.27	laid	-0.03	whole	-0.11
led by word di	fell	-0.08
led by word di & b	fell	-0.03
led by word dia	home	-0.07	fell	0.49	laid	0.42	lies	-0.04	whole	0.05
led by word dia & doi	fell	0.4	whole	0.22
led by word dich	fell	0.48	laid	-0.56	lies	-0.07	whole	0.4
led by word diem	fell	0.38	laid	-0.24	whole	0.1
led by word dien	home	0.17	fell	-0.39	laid	-0.17	lies	-0.04	whole	-0.19
led by word dinh	home	-0.36	fell	0.24	laid	-0.03	lies	-0.02	whole	-0.08
led by word diu	home	0.1	fell	-0.08	lies	-0.01	whole	0.16
led by word do	home	-0.31	laid	-0.26	lies	-0.03	whole	-0.07
led by word do & n	fell	-0.01
led by word doan	whole	-0.43
led by word doc	home	-0.26	fell	-0.15	laid	-0.05	lies	-0.03	whole	-0.7
led by word doi	home	-0.27	laid	-0.71	lies	0.41	whole	-0.32
led by word doi & bac	laid	-0.03
led by word doi & ha	home	-0.13
led by word doi & huyen	home	-0.03	fell	-0.01
led by word doi & quang	fell	-0.08
led by word doi & tieu	fell	-0.02
led by word doi & tnxp	home	-0.07
led by word doi & viet	fell	-0.07	laid	-0.01
led by word doi & xa	home	0.01	fell	0.34	whole	0.33
led by word don	home	-0.46	fell	-0.25	laid	-0.49	lies	0.07	whole	-0.51
led by word don & dai	fell	-0.02
led by word dong	home	-0.23	fell	-0.11	laid	0.03	lies	-0.04	whole	0.07
led by word dong & xa	home	-0.11	fell	-0.01	whole	0.07
led by word du	home	-0.19	fell	0.16	whole	-0.1
led by word dua	whole	0.13
led by word duc	home	0.16	fell	0.22
led by word dung	fell	-0.22	laid	-0.34	lies	-0.06	whole	0.3
led by word dung & cho	laid	-0.03
led by word e	laid	0.16	lies	-0.09	whole	0.23
led by word e24	home	0.13	whole	0.18
led by word gach	home	-0.01	fell	-0.08	lies	-0.09	whole	-0.19
led by word gao	fell	-0.04	whole	-0.51
led by word gay	fell	-0.01	laid	-0.15	lies	-0.19	whole	0.31
led by word ghi	home	-0.29	fell	0.17	laid	0.12	lies	-0.08	whole	0.08
led by word gi	fell	-0.17
led by word gia	home	0.04	fell	0.08	laid	-0.12	lies	0.01	whole	-0.18
led by word gia & lang	home	-0.03	fell	-0.23
led by word giam	fell	-0.3
led by word giang	fell	-0.19	whole	-0.16
led by word giang & hai	whole	-0.31
led by word giao	fell	-0.06	whole	-0.08
led by word giap	fell	-0.06	whole	-0.33
led by word giay	home	0.15	fell	-0.12	laid	-0.02	lies	-0.06	whole	-0.13
led by word gio	fell	-0.1	laid	-0.31
led by word gioi	home	-0.02	fell	-0.12	laid	-0.13	whole	-0.37
led by word gioi & tay	home	-0.02	whole	-0.37
led by word giong	home	-0.07	laid	0.47	whole	-0.04
led by word giu	fell	0.43	laid	-0.14	whole	0.09
led by word giup	fell	-0.06	whole	0.28
led by word h	home	-0.01	fell	-0.07	whole	-0.05
led by word ha	home	-0.19	fell	-0.16	laid	-0.44	lies	-0.06	whole	-0.73
led by word ha & hai	home	0.17	whole	0.13
led by word hai	home	-0.18	fell	0.26	laid	-0.2	lies	-0.11	whole	-0.14
led by word hai & ben	fell	0.29	laid	-0.15
led by word hai & hai	home	-0.01	whole	-0.27
led by word hai & quan	fell	-0.19
led by word hai & thai	whole	-0.02
led by word ham	fell	-0.14	laid	-0.08
led by word hang	home	-0.02	fell	-0.54	laid	-0.29	lies	0.08	whole	0.37
led by word hang & khu	fell	-0.02	laid	-0.02	lies	-0.08
led by word hanh	home	0.24	whole	0.34
led by word hao	home	0.19	fell	-0.09	laid	0.21	whole	0.18
led by word hau	fell	-0.07	whole	-0.1
led by word hay	fell	-0.09
led by word he	fell	-0.08
led by word het	fell	0.14	whole	-0.01
led by word hien	home	0.1	fell	-0.31	laid	0.19	lies	0.64	whole	0.41
led by word hien & ntls	home	-0.04	fell	-0.15	laid	-0.15	lies	0.09	whole	-0.14
led by word hiep	home	0.07	whole	-0.05
led by word hieu	fell	-0.01
led by word hinh	whole	-0.15
led by word ho	home	0.21	fell	-0.05	lies	-0.05
led by word hoa	home	0.16	fell	0.1	laid	-0.11	lies	-0.1	whole	-0.3
led by word hoa & thanh	fell	-0.02	whole	-0.35
led by word hoa & xa	home	-0.08	fell	0.39	whole	0.14
led by word hoach	home	-0.08	fell	-0.01
led by word hoang	home	-0.15	whole	-0.04
led by word hoanh	home	0.11	fell	-0.03	whole	-0.31
led by word hoc	home	-0.07	fell	-0.04	laid	-0.07	lies	-0.12
led by word hoc & truong	home	-0.05
led by word hoi	home	0.02	fell	0.01	laid	-0.11	lies	-0.06	whole	0.38
led by word hoi & xa	home	-0.08	fell	0.13	whole	-0.04
led by word hong	home	0.03	fell	-0.14	laid	0.12	whole	0.04
led by word hop	fell	-0.1	lies	-0.04	whole	-0.74
led by word hung	home	0.01	fell	-0.23	laid	-0.05	whole	-0.03
led by word huong	home	0.01	fell	-0.12	laid	-0.09	lies	0.18	whole	0.02
led by word huong & doi	lies	-0.01
led by word ke	fell	-0.07	lies	-0.02	whole	-0.48
led by word ke & ben	fell	-0.05	whole	-0.23
led by word keu	home	-0.22	fell	-0.04	whole	-0.35
led by word khac	home	-0.25	fell	-0.39	laid	-0.16	lies	-0.04	whole	-0.46
led by word khac & tang	home	-0.07	fell	-0.16
led by word khac & tren	laid	-0.05
led by word khai	home	0.3	whole	0.3
led by word khanh	home	0.15	fell	0.28	whole	0.07
led by word khanh & cao	whole	-0.45
led by word khau	fell	-0.19	laid	-0.17	whole	-0.44
led by word khe	home	-0.22	whole	-0.3
led by word khmer	fell	-0.26	lies	-0.09	whole	0.03
led by word kho	whole	-0.01
led by word khoa	home	-0.04
led by word khoan	fell	0.01	lies	-0.04	whole	0.12
led by word khoi	home	0.09	lies	-0.04	whole	-0.35
led by word kia	home	-0.08	fell	-0.23	lies	-0.03	whole	0.27
led by word kich	home	0.15	fell	-0.49	laid	-0.25	lies	0.26	whole	0.21
led by word kich & xa	home	-0.08	fell	-0.19	lies	0.28	whole	0.01
led by word kiem	fell	0.18	laid	0.26	lies	-0.07	whole	0.03
led by word kien	fell	-0.05	lies	-0.07	whole	0.17
led by word kiet	fell	-0.13
led by word kieu	home	-0.17	fell	-0.06	whole	0.14
led by word kinh	home	0.02	fell	0.44	whole	-0.16
led by word kinh & xang	fell	0.06	whole	0.09
led by word ky	home	0.09	laid	-0.24	whole	-0.89
led by word la	fell	-0.03	whole	-0.45
led by word lac	home	0.01	whole	-0.25
led by word lai	home	0.21	fell	-0.54	laid	-0.03	lies	0.48	whole	0.86
led by word lai & cho	laid	-0.14
led by word lak	fell	-0.09	whole	-0.12
led by word lam	home	-0.19	fell	-0.15	whole	-0.42
led by word lan	home	-0.03	fell	0.07	laid	0.29	lies	-0.01	whole	0.12
led by word lang	home	0.2	fell	-0.18	whole	0.15
led by word lang & hai	home	0.05	whole	0.32
led by word lanh	home	-0.18	fell	-0.07	laid	0.23	whole	-0.19
led by word lao	home	-0.04	fell	0.13	laid	0.21	lies	-0.09	whole	-0.12
led by word lap	home	0.29
led by word lay	fell	-0.15	laid	-0.06	whole	-0.19
led by word le	fell	-0.13	laid	-0.01	whole	-0.45
led by word len	home	-0.13	fell	0.38	laid	0.01	lies	0.55	whole	0.08
led by word len & nghia	fell	-0.02	laid	-0.05	lies	0.43	whole	0.05
led by word lien	fell	-0.58	laid	-0.01	lies	0.58	whole	0.14
led by word lieu	fell	0.28	laid	-0.26	lies	-0.03	whole	0.58
led by word linh	fell	-0.42	laid	-0.14	lies	-0.17	whole	-0.22
led by word linh & bac	laid	0.01
led by word linh & cao	home	-0.06	whole	-0.25
led by word linh & trung	fell	-0.05
led by word lo	home	0.02	fell	-0.15	laid	-0.14	whole	0.01
led by word loc	fell	-0.2	whole	-0.27
led by word loc & hai	whole	-0.23
led by word loi	home	-0.16	fell	0.18	laid	0.07	lies	-0.06	whole	0.51
led by word lon	home	-0.09
led by word long	home	-0.13	fell	-0.05	laid	-0.01	whole	0.05
led by word lop	fell	-0.08	laid	-0.01	whole	0.17
led by word lop & truong	fell	-0.02
led by word lu	home	0.23	fell	-0.27	laid	-0.06	lies	-0.13	whole	0.13
led by word lu & doan	fell	-0.18
led by word lua	home	-0.24	whole	-0.16
led by word lung	fell	-0.06	laid	0.08	whole	-0.24
led by word luon	fell	-0.06	laid	-0.01	whole	0.42
led by word luong	home	0.14	fell	-0.06	whole	0.23
led by word luu	home	0.06	fell	-0.13	laid	-0.29	whole	0.04
led by word luu & nghe	whole	-0.33
led by word luyen	home	-0.06	fell	-0.25
led by word ly	fell	0.25	laid	-0.06	lies	-0.04	whole	-0.64
led by word m	fell	-0.16	laid	-0.03	lies	0.32	whole	0.18
led by word ma	home	-0.12	fell	-0.12	whole	-0.55
led by word mac	home	0.08	laid	-0.01	whole	0.08
led by word mach	home	0.09	whole	0.37
led by word mai	fell	-0.14
led by word man	fell	0.15	laid	-0.01	whole	0.14
led by word mang	fell	-0.21
led by word manh	fell	-0.06	laid	0.19	whole	0.38
led by word mat	home	-0.22	fell	-0.38	laid	-0.17	lies	-0.03	whole	-0.17
led by word mat & sau	fell	-0.06	laid	-0.06
led by word mau	home	0.06	fell	-0.14	laid	-0.03	whole	0.11
led by word may	home	-0.15	laid	-0.23	whole	0.03
led by word me	home	-0.22	laid	-0.18
led by word mien	home	-0.11	whole	-0.1
led by word mien & bac	whole	0.29
led by word mien & nam	whole	-0.18
led by word min	fell	0.69	laid	-0.02	whole	0.44
led by word minh	home	0.37	fell	-0.03	laid	-0.09	lies	0.22	whole	0.28
led by word mit	fell	-0.24	laid	0.49	whole	0.24
led by word mo	home	0.28	fell	-0.05	laid	0.22	lies	0.19	whole	-0.29
led by word moc	home	-0.04	fell	-0.05
led by word moi	fell	-0.06	laid	-0.05	lies	-0.09	whole	-0.01
led by word mon	whole	-0.35
led by word mot	fell	0.06	whole	0.04
led by word mua	fell	0.53	whole	0.04
led by word mui	home	-0.06	fell	-0.14	laid	-0.05
led by word muon	fell	-0.01	laid	-0.11
led by word muong	home	0.55	fell	-0.08	whole	0.24
led by word my	fell	0.08	laid	-0.1	whole	0.31
led by word n	home	0.05	fell	-0.09	laid	0.33
led by word n & e	home	-0.03	laid	0.33	whole	0.04
led by word nao	home	-0.05	fell	-0.02	laid	-0.12	lies	-0.01	whole	-0.36
led by word nen	fell	-0.12
led by word nga	fell	0.23	whole	0.11
led by word ngai	home	-0.26	fell	-0.02	laid	-0.17	lies	-0.44
led by word ngan	home	-0.2	fell	-0.08	laid	-0.06	lies	0.3	whole	-0.16
led by word nghi	fell	-0.38	laid	-0.13	lies	0.06	whole	0.1
led by word nghia	fell	-0.12	whole	0.08
led by word nghiep	fell	-0.04	laid	-0.01
led by word ngo	home	-0.05	fell	0.27	lies	-0.04	whole	-0.13
led by word ngoai	fell	0.24	laid	0.05	whole	0.04
led by word ngoi	fell	-0.48	laid	-0.07	lies	-0.14	whole	-0.39
led by word nguoi	home	0.25	fell	-0.03	whole	0.06
led by word nguyen	fell	-0.32	laid	0.33	whole	0.04
led by word nha	home	0.48	fell	-0.35	laid	-0.48	lies	0.28	whole	0.05
led by word nhai	lies	-0.02	whole	-0.25
led by word nhan	home	0.46	fell	0.06	laid	-0.03	whole	0.28
led by word nhanh	fell	-0.17	whole	-0.14
led by word nhau	home	-0.12	fell	-0.01	laid	0.09
led by word nhi	fell	-0.12	whole	0.1
led by word nhien	home	0.17	laid	-0.12	lies	-0.3	whole	0.13
led by word nho	whole	-0.02
led by word nhom	home	-0.16	fell	-0.18	laid	-0.02	lies	-0.1	whole	-0.2
led by word nhon	home	0.37	fell	-0.1	whole	-0.5
led by word nhu	home	0.03	fell	0.22	whole	-0.05
led by word nhuan	fell	-0.11	whole	-0.25
led by word nhuong	home	0.16	fell	-0.01	whole	0.29
led by word niem	home	-0.07	fell	-0.12	whole	-0.43
led by word ninh	home	0.33	fell	-0.11	whole	-0.16
led by word ninh & quang	home	0.15	fell	-0.01	whole	0.02
led by word no	home	-0.01	fell	-0.17	laid	-0.2
led by word noi	home	0.01	fell	-0.36	laid	-0.19	lies	-0.41	whole	0.04
led by word nong	home	0.06	fell	-0.06	whole	-0.48
led by word nt	fell	-0.09	laid	0.26	lies	0.35	whole	0.36
led by word nu	home	-0.39	fell	-0.2
led by word nua	home	-0.05	laid	0.27	lies	-0.03
led by word nung	home	0.3	fell	-0.15
led by word nuoi	fell	0.43	laid	-0.03	whole	0.02
led by word oai	fell	-0.03	whole	-0.37
led by word oai & ha	fell	-0.03	whole	-0.37
led by word oi	home	-0.01
led by word om	home	-0.01	fell	0.25	laid	-0.03	whole	0.04
led by word ong	fell	-0.07	whole	-0.19
led by word pha	home	0.14	fell	0.47	whole	0.08
led by word phai	home	0.11	fell	-0.44	laid	0.4	lies	-0.21	whole	0.21
led by word phan	home	0.04	fell	0.01	whole	0.12
led by word phap	fell	-0.01
led by word phau	fell	0.19	laid	0.03	whole	0.15
led by word phe	home	-0.01	fell	0.06	laid	0.07	whole	-0.08
led by word phoi	home	-0.12	fell	-0.02	lies	-0.09	whole	0.28
led by word phong	home	0.04	fell	-0.04	lies	-0.06	whole	0.35
led by word phong & huyen	home	-0.08	fell	-0.01	whole	0.35
led by word phu	home	-0.19	fell	-0.02	lies	0.12	whole	-0.05
led by word phuc	home	0.07	fell	0.42	laid	-0.08	whole	0.24
led by word phuoc	whole	-0.17
led by word phuong	home	-0.02	fell	-0.35	laid	0.3	lies	-0.04	whole	0.19
led by word place	home	-0.04	fell	-0.05
led by word q	home	0.58	fell	0.29	whole	0.41
led by word qua	home	-0.01	fell	0.24	laid	-0.16	lies	0.14	whole	0.47
led by word qua & deo	fell	-0.05	lies	0.36	whole	-0.15
led by word qua & song	fell	0.02	laid	-0.1	whole	0.27
led by word quan	home	0.07	fell	-0.02	whole	0.25
led by word quang	home	0.18	whole	0.13
led by word que	home	0.57	fell	-0.09	lies	-0.02	whole	0.48
led by word quoc	fell	0.13	whole	-0.06
led by word quy	home	0.25	fell	-0.06	lies	-0.06	whole	0.4
led by word quyet	home	-0.02	fell	-0.03	whole	0.03
led by word ra	home	-0.18	fell	-0.56	laid	0.48	lies	-0.17	whole	0.01
led by word ra & bac	laid	-0.03
led by word ra & bo	laid	0.27	whole	-0.19
led by word ra & phu	home	-0.01
led by word rai	home	0.36	whole	0.17
led by word rang	laid	-0.08	whole	-0.39
led by word ranh	home	-0.01	fell	-0.05
led by word rao	fell	-0.04	whole	-0.24
led by word ro	fell	-0.07
led by word roi	fell	-0.05	lies	-0.01	whole	0.04
led by word ru	fell	0.45	laid	-0.08	whole	-0.02
led by word sach	fell	-0.05	laid	-0.04	whole	-0.06
led by word sam	home	0.52	fell	-0.03	laid	-0.07	lies	-0.03	whole	0.5
led by word san	fell	0.19	lies	-0.07	whole	0.34
led by word sang	home	-0.35	fell	0.51	laid	-0.42	lies	-0.01	whole	0.24
led by word sang & ben	fell	-0.04	whole	0.15
led by word sanh	home	0.05	fell	0.38	whole	-0.11
led by word sao	fell	0.25	whole	0.01
led by word sap	fell	-0.05
led by word sau	home	-0.19	fell	0.11	laid	-0.15	lies	-0.03	whole	-0.28
led by word sen	home	-0.29	fell	0.24	laid	-0.1	whole	0.13
led by word sim	home	-0.3	fell	-0.02	laid	-0.24	lies	-0.07	whole	-0.58
led by word sinh	home	0.4	fell	-0.05	laid	0.24	lies	-0.06	whole	-0.05
led by word so	fell	-0.15	laid	-0.2	lies	-0.05	whole	-0.26
led by word so & bia	laid	-0.04
led by word son	home	-0.04	fell	-0.36	laid	-0.03	lies	-0.12	whole	-0.55
led by word son & hoa	home	-0.05	whole	-0.09
led by word son & kien	home	0.17	whole	0.46
led by word son & thanh	fell	-0.01	whole	-0.26
led by word su	home	-0.21	fell	-0.76	laid	-0.13	lies	-0.28	whole	-0.48
led by word su & nong	fell	0.12	whole	0.01
led by word su & tinh	fell	-0.09
led by word su & truong	fell	-0.28	laid	-0.05	lies	-0.12
led by word sung	home	-0.12	fell	-0.31	whole	0.12
led by word suu	home	0.15	fell	-0.46	whole	-0.54
led by word t	whole	-0.1
led by word tac	whole	-0.03
led by word tam	fell	-0.25	lies	-0.16	whole	0.1
led by word tan	home	-0.11	fell	-0.19	laid	-0.01	lies	-0.06	whole	-0.55
led by word tan & xa	home	-0.04	fell	-0.03
led by word tang	home	-0.17	fell	0.58	laid	0.47	lies	-0.05	whole	0.13
led by word tao	fell	-0.15	whole	-0.26
led by word tau	home	-0.04
led by word te	fell	-0.18	whole	-0.1
led by word ten	home	-0.16	whole	-0.27
led by word tet	home	-0.19	fell	0.34	laid	-0.05	whole	0.18
led by word thach	home	-0.15	fell	-0.02	lies	-0.06	whole	0.05
led by word thai	home	0.42	fell	-0.35	laid	-0.09	lies	-0.09	whole	0.33
led by word thai & ban	fell	-0.11	whole	-0.01
led by word thai & muong	home	0.32	fell	-0.07	whole	0.32
led by word tham	laid	-0.03	whole	-0.3
led by word than	fell	0.38	laid	-0.1	whole	0.4
led by word thanh	home	0.48	lies	-0.06	whole	0.37
led by word thao	laid	-0.01
led by word thap	home	-0.06	laid	0.38	whole	0.01
led by word that	whole	-0.3
led by word the	home	-0.06	fell	-0.08	laid	-0.26	whole	-0.32
led by word thi	home	0.08	fell	0.01	laid	-0.05	whole	0.09
led by word thi & kenh	fell	0.09	whole	0.09
led by word thieu	home	0.32	fell	0.19	lies	0.11	whole	0.51
led by word thin	home	0.28	laid	-0.01	whole	0.15
led by word thinh	home	0.1	fell	-0.03	whole	0.48
led by word tho	home	0.12	fell	-0.12	laid	-0.01	lies	-0.03	whole	-0.1
led by word tho & ha	home	-0.27	whole	-0.42
led by word thoi	fell	-0.01
led by word thong	home	-0.04	fell	-0.05	laid	0.12	whole	-0.58
led by word thu	home	-0.02	whole	-0.22
led by word thuan	fell	-0.21	laid	-0.01	lies	-0.04	whole	-0.12
led by word thuoc	home	-0.15	fell	-0.02	lies	-0.27	whole	-0.14
led by word thuoc & dai	fell	-0.13
led by word thuoc & trung	fell	-0.22	laid	-0.03	whole	-0.3
led by word thuong	fell	-0.49	laid	-0.02	lies	-0.02	whole	-0.1
led by word thuy	fell	-0.06	laid	-0.15	lies	-0.01	whole	-0.44
led by word thuy & hai	whole	-0.23
led by word thuy & thai	whole	-0.11
led by word tien	fell	-0.2	whole	-0.61
led by word tieng	fell	-0.07	lies	-0.03
led by word tieu	home	-0.07	fell	0.08	laid	-0.01	lies	-0.14
led by word tieu & doan	home	-0.05	fell	-0.21	laid	-0.27	lies	-0.11	whole	0.01
led by word tieu & khu	fell	0.41	laid	0.23	whole	0.04
led by word tin	fell	-0.11	whole	0.03
led by word tinh	fell	0.12	laid	-0.5	whole	0.02
led by word to	fell	-0.13	laid	-0.15	whole	-0.41
led by word toa	fell	-0.04
led by word toan	home	0.09	fell	-0.01	whole	-0.12
led by word toc	home	0.41	fell	-0.13	laid	-0.09	lies	0.34	whole	0.03
led by word toc & thai	home	0.03	lies	-0.03	whole	-0.02
led by word toi	home	-0.02	fell	0.4	laid	0.1	whole	0.15
led by word tra	laid	-0.01	lies	-0.21	whole	-0.13
led by word trach	home	0.37	fell	-0.09	lies	-0.05	whole	-0.11
led by word trai	home	-0.02	fell	-0.01	whole	-0.4
led by word tram	fell	-0.07	laid	0.33
led by word trang	home	0.15	fell	-0.51	laid	-0.4	lies	-0.02	whole	0.2
led by word trang & don	fell	-0.43
led by word tranh	whole	-0.06
led by word trau	fell	0.07	whole	0.1
led by word tre	home	-0.02	fell	0.22	whole	-0.1
led by word tri	home	-0.01	fell	0.17	laid	-0.05	lies	-0.37
led by word trich	laid	-0.03
led by word trieu	fell	-0.03
led by word tron	home	-0.03	fell	0.1	laid	-0.02	whole	-0.28
led by word tru	home	0.23	fell	-0.6	laid	-0.06	lies	-0.13	whole	0.09
led by word tru & xa	home	0.21	fell	-0.13	whole	0.06
led by word trua	fell	0.06	laid	-0.03	lies	-0.02	whole	-0.12
led by word truc	fell	-0.1	whole	-0.41
led by word truc & x	fell	-0.04
led by word trung	home	-0.15	fell	0.19	whole	-0.12
led by word truong	fell	0.2	lies	-0.06	whole	-0.02
led by word truong & thcs	home	-0.08	fell	0.29	lies	-0.05	whole	0.01
led by word tu	home	-0.15	fell	0.14	laid	-0.05	whole	0.09
led by word tuan	home	0.26	fell	-0.22	whole	0.47
led by word tuat	home	-0.18	fell	0.48	whole	-0.07
led by word tui	home	-0.51	fell	0.16	whole	0.01
led by word tum	fell	-0.01	lies	-0.02
led by word tung	fell	-0.19
led by word tuoi	home	0.11	fell	-0.38	laid	-0.14	lies	-0.04	whole	0.4
led by word tuoi & phuong	fell	-0.09
led by word tuoi & thon	home	0.23	fell	-0.23	whole	0.14
led by word tuoi & truoc	fell	-0.01
led by word tuong	fell	0.19	laid	0.15	whole	-0.3
led by word tuyen	home	-0.05	fell	-0.01	laid	-0.09	whole	-0.01
led by word ty	home	-0.01	fell	-0.06	laid	-0.04	whole	-0.68
led by word uy	fell	-0.15	whole	-0.13
led by word v	fell	-0.1
led by word van	home	0.12	fell	-0.23	laid	-0.15	lies	-0.07
led by word vang	fell	-0.03	whole	-0.35
led by word vay	fell	0.55	laid	0.19	whole	0.54
led by word ve	home	-0.07	fell	-0.82	laid	-0.07	lies	0.66	whole	0.22
led by word ve & nghia	fell	-0.09	laid	-0.53	lies	0.01	whole	-0.13
led by word ve & ntls	laid	0.42	whole	0.39
led by word ve & phia	laid	-0.04	lies	-0.03	whole	-0.71
led by word vi	fell	-0.06	whole	-0.07
led by word vien	home	-0.23	fell	-0.24	laid	0.34	lies	-0.06	whole	-0.27
led by word vien & truong	fell	-0.03	laid	0.2	whole	0.13
led by word viet	home	-0.23	fell	0.19	laid	0.19	lies	0.33	whole	0.32
led by word viet & trong	laid	0.2	whole	-0.02
led by word vinh	home	-0.1	fell	-0.04	whole	0.23
led by word vo	home	0.26	fell	0.11	laid	-0.28	lies	-0.32	whole	0.31
led by word voi	fell	-0.15	laid	0.4	whole	0.1
led by word vong	fell	-0.12	laid	0.11
led by word vu	home	-0.07	fell	-0.28	laid	-0.03	lies	-0.08	whole	-0.45
led by word vuc	home	0.14	laid	-0.04	lies	0.33	whole	0.02
led by word vung	home	-0.19	fell	0.27	laid	-0.06	lies	-0.11	whole	-0.05
led by word xa	fell	0.32	laid	-0.05	lies	-0.02	whole	0.52
led by word xac	fell	-0.04	laid	-0.08	lies	-0.1	whole	0.32
led by word xac & vc	fell	-0.05
led by word xe	home	-0.1	fell	-0.05	laid	-0.08	whole	-0.44
led by word xua	home	-0.07	fell	-0.06	laid	0.14	whole	0.07
led by word xuan	home	-0.09	fell	0.08
led by word xuong	home	-0.11	fell	0.35	laid	-0.03	lies	0.34	whole	0.19
led by word xuyen	home	-0.06	fell	-0.26	lies	0.2	whole	-0.41
led by word y	fell	0.46	whole	0.44
led by word yen	home	0.17	fell	-0.23	whole	-0.1
led by word yen & ha	whole	-0.55
led bà	home	0.07	fell	-0.55	laid	-0.36	lies	-0.03	whole	-0.52
led bà & con	fell	-0.04	laid	-0.07
led bác	laid	-0.22	lies	0.28	whole	-0.07
led bác & ho	laid	-0.24
led bác & song	fell	0.09	laid	-0.03	whole	-0.13
led bác & trong	laid	0.24	whole	0.39
led báo	home	-0.03	fell	-0.17	laid	0.4	whole	0.12
led bãi	laid	0.09	whole	0.24
led bên	whole	-0.23
led bí danh	home	-0.45	fell	-0.14
led bí danh & nam	fell	-0.1
led bí danh & sau	home	-0.04
led bạn	home	-0.2	laid	0.61	lies	-0.07	whole	0.21
led bản	home	-0.02	laid	0.04	whole	0.19
led bản & goc	laid	-0.17
led bảo	home	-0.15	fell	-0.19	laid	-0.2	lies	0.01	whole	0.06
led bắt rồi bắn	fell	0.26	whole	0.06
led bị bom	laid	-0.06
led bị bắn	laid	-0.09	whole	-0.22
led bị bắn chết	laid	-0.01
led bị địch bắn	fell	0.43	whole	0.09
led bố	lies	0.08
led bốc	fell	-0.47	laid	0.74	whole	0.46
led bốc về	laid	-0.03	lies	0.34	whole	0.02
led cao điểm	fell	0.08	laid	-0.07	whole	-0.6
led chiến sĩ	whole	0.3
led chiến đấu	fell	0.04
led chuyển vào	fell	-0.13	laid	0.2
led chuyển về	laid	-0.15	lies	0.65	whole	0.51
led cháu	home	0.22	laid	-0.34	lies	-0.04	whole	0.25
led cháu là	home	0.05	laid	-0.07	whole	0.02
led chôn	home	-0.15	fell	-0.84	lies	-0.02	whole	-0.27
led chôn & #	laid	-0.08	whole	0.12
led chôn & bai	laid	-0.24	whole	-0.06
led chôn & ben	laid	0.24	whole	-0.15
led chôn & bia	laid	0.02
led chôn & bo	laid	0.11	lies	-0.02	whole	0.26
led chôn & canh	laid	0.17	lies	-0.04	whole	0.16
led chôn & chan	laid	0.05	whole	0.08
led chôn & con	laid	0.1	whole	0.39
led chôn & cua	laid	0.01	whole	-0.31
led chôn & doi	laid	0.09	lies	-0.06	whole	0.05
led chôn & dong	whole	-0.18
led chôn & duoi	laid	0.17	whole	0.15
led chôn & go	fell	-0.03	laid	0.14	whole	0.16
led chôn & goc	fell	-0.05	laid	0.26
led chôn & lo	laid	-0.31	whole	-0.28
led chôn & lung	laid	0.01	whole	0.01
led chôn & nghia	laid	0.11	lies	-0.01	whole	-0.16
led chôn & ngoai	laid	0.08	whole	0.17
led chôn & no	laid	0.09	whole	0.06
led chôn & sat	whole	-0.12
led chôn & sau	laid	0.31	whole	0.14
led chôn & tren	fell	-0.01	laid	0.25	whole	-0.2
led chôn & trong	laid	-0.04	whole	0.27
led chôn cất	laid	-0.26	lies	0.29	whole	-0.09
led chôn ngay	laid	0.34	whole	0.34
led chôn nhờ	home	-0.03	laid	0.1	lies	-0.17
led chôn nhờ & vuon	home	-0.03	laid	0.1	lies	-0.17
led chôn tạm	fell	-0.03	laid	0.22	whole	0.47
led chú	fell	-0.4	laid	-0.68	lies	-0.13	whole	0.33
led chú & ben	laid	-0.12
led chặn	fell	-0.01
led chết	home	-0.12	fell	0.43	laid	-0.35	lies	-0.09	whole	0.01
led chết & #	fell	-0.3	whole	-0.22
led chết & cua	fell	-0.07
led chết & tran	fell	0.16
led chết & tren	fell	0.03	whole	0.23
led chết & trong	fell	0.19	whole	-0.25
led chết ngay	fell	-0.32	whole	0.04
led chỉ	fell	0.36	laid	-0.19	whole	0.4
led chỉ huy	fell	-0.01	lies	-0.02
led chỉ huy & quan	lies	-0.01
led chị	home	0.09	fell	-0.23	laid	-0.14	lies	-0.01	whole	0.22
led chống càn	home	-0.04	fell	0.09	whole	0.35
led chốt	fell	0.15	laid	-0.02
led chỗ	fell	0.01	whole	0.26
led con gái	home	-0.04
led cung cấp	fell	0.09	whole	0.07
led càn	home	0.17	lies	0.21	whole	-0.02
led cán bộ	lies	-0.07
led có	home	0.3	fell	-0.2	laid	-0.3	lies	0.15	whole	-0.31
led có & cach	laid	-0.03
led có tên	home	-0.11	fell	-0.03	laid	-0.18	lies	0.33	whole	-0.16
led có tên & trong	laid	-0.01	lies	0.19	whole	0.06
led cô	home	-0.07	laid	0.11	lies	0.33	whole	0.15
led cõng	laid	-0.03	lies	0.07	whole	-0.18
led cấp	home	-0.07	fell	-0.21	laid	-0.03	lies	-0.07	whole	-0.14
led cấp & tren	fell	-0.07
led cất bốc	fell	-0.06	laid	-0.18	whole	0.04
led cầu	laid	-0.06	whole	0.02
led cậu	home	-0.21	fell	0.09	laid	0.13	lies	-0.01	whole	0.15
led cậu & trong	whole	0.02
led cụ	fell	0.65	lies	-0.06	whole	-0.34
led của	home	0.24	fell	0.39	laid	0.14	lies	-0.11	whole	0.36
led của & don	fell	-0.06
led của & huyen	home	-0.05
led của & phia	laid	-0.23
led của & trung	whole	-0.12
led của & xa	home	0.42	fell	-0.12	whole	-0.07
led danh sách	home	-0.12	lies	-0.13	whole	0.01
led dân	home	-0.09	fell	0.24	laid	0.09	lies	0.06	whole	0.06
led dân & ban	home	-0.18	fell	0.45	whole	0.13
led dân & cong	home	-0.45	fell	-0.17	whole	-0.33
led dân & quan	home	-0.08	fell	0.35
led dân & toc	home	-0.19	fell	-0.19	laid	-0.08	lies	-0.05	whole	-0.18
led dính bom	fell	0.07
led dính bom & bi	fell	0.07
led dẫn	home	0.16	fell	-0.3	whole	0.03
led dẫn & cong	home	-0.08
led dốc	fell	-0.08	whole	-0.21
led em	home	-0.33	fell	-0.27	laid	-0.64	lies	-0.15	whole	-0.53
led em & sau	fell	-0.19	whole	-0.35
led em & trai	laid	-0.01
led giấy báo tử	fell	-0.12
led giỗ	home	-0.12	fell	0.17	laid	-0.32	whole	0.09
led giữ chốt	home	-0.01	fell	0.3	lies	-0.02	whole	-0.06
led gọi	home	-0.13
led gọi là	fell	-0.12	laid	0.53	lies	0.32	whole	0.15
led gốc	home	-0.02	fell	-0.07	laid	-0.14	lies	-0.01	whole	0.14
led gửi	home	0.17	fell	-0.32	laid	-0.13	lies	-0.08	whole	0.01
led gửi & ban	fell	-0.15
led h	home	-0.12	fell	-0.17	lies	-0.01	whole	-0.24
led hang	fell	-0.39	laid	0.27	whole	-0.13
led hi sinh	home	-0.16	fell	0.54	laid	-0.3	lies	-0.04	whole	0.28
led hi sinh & ngay	fell	-0.16
led hi sinh & trong	fell	-0.48	whole	-0.23
led hiện ở	home	-0.12	fell	-0.2	laid	-0.1	lies	-0.09	whole	0.06
led hs	home	-0.44	fell	0.51	laid	-0.34	lies	0.3	whole	0.11
led hs & #	fell	0.09	whole	-0.47
led hs & ##	fell	0.23	whole	-0.16
led hs & cua	fell	0.25	whole	0.18
led hs & dong	fell	0.08	whole	0.05
led hs & hue	fell	0.29	whole	0.22
led hs & mat	whole	0.02
led hs & ngay	fell	0.01
led hy sinh	home	-0.45	fell	0.27	laid	0.07	lies	-0.34	whole	0.14
led hy sinh & ##	fell	-0.06	whole	-0.04
led hy sinh & ban	whole	-0.03
led hy sinh & bien	fell	0.17
led hy sinh & canh	fell	-0.27	laid	0.12	whole	0.29
led hy sinh & cau	fell	-0.17	whole	-0.49
led hy sinh & chien	whole	-0.05
led hy sinh & cua	fell	0.05	whole	0.16
led hy sinh & dak	fell	0.25	whole	-0.02
led hy sinh & doi	fell	0.09	laid	-0.24	whole	-0.13
led hy sinh & kon	fell	0.11	whole	0.05
led hy sinh & loc	fell	0.33	whole	0.08
led hy sinh & mat	fell	-0.41	laid	-0.08	lies	-0.01	whole	-0.12
led hy sinh & ngay	fell	-0.11
led hy sinh & quang	fell	0.28	whole	0.13
led hy sinh & thuong	fell	-0.17
led hy sinh & tich	fell	0.32	laid	0.3	whole	0.37
led hy sinh & tran	fell	-0.33	laid	-0.09	whole	-0.06
led hy sinh & tren	fell	0.02	whole	0.19
led hy sinh & trong	fell	0.07	laid	-0.08	whole	-0.42
led hy sinh & truong	fell	-0.19
led hài cốt	fell	0.42	laid	-0.39	lies	-0.05	whole	0.41
led hành quân	fell	-0.08	whole	-0.37
led hành quân & cua	fell	-0.04
led hạ sĩ	home	0.27	fell	0.24	whole	0.57
led khu	home	-0.08	fell	0.45	laid	-0.28	lies	-0.03	whole	-0.1
led không về	fell	-0.16	whole	-0.3
led kể	fell	0.48	laid	-0.07	lies	-0.06	whole	-0.2
led kể rằng	fell	0.16	laid	-0.14	whole	-0.18
led liên lạc	home	-0.11
led liệt sĩ	home	0.39	fell	-0.12	laid	0.3	lies	-0.25	whole	-0.21
led liệt sĩ & huyen	whole	-0.21
led liệt sĩ & thon	home	0.47	fell	-0.21	whole	0.36
led ls	laid	-0.04	lies	-0.11
led là	home	-0.27	lies	-0.22	whole	0.1
led là & nam	home	-0.06	whole	0.01
led là & tram	fell	0.29	whole	0.08
led là & vuon	fell	-0.03	whole	-0.25
led là & xa	home	-0.13	fell	-0.17	whole	0.11
led là người	home	-0.35
led làng	laid	0.4	whole	0.28
led lái xe	laid	-0.08
led lúc đầu chôn	laid	0.25	lies	-0.05	whole	-0.05
led lấp	fell	0.28	laid	-0.06	whole	0.12
led lấp & lai	laid	-0.03
led lấy mẫu	fell	-0.12	laid	-0.03
led lấy mẫu & adn	fell	-0.11
led lập	home	0.13	fell	-0.04	laid	-0.39	whole	-0.38
led mai táng	fell	-0.31	laid	0.44	lies	-0.16	whole	0.43
led mai táng & ban	fell	-0.12	laid	0.29	whole	0.29
led mai táng & gan	laid	0.26	whole	0.28
led mai táng tại	laid	-0.03	lies	0.08	whole	-0.11
led mai táng tại & khu	laid	0.1	lies	0.23	whole	0.22
led mất	home	-0.16	fell	0.27	laid	-0.57	lies	-0.18	whole	-0.12
led mất & ben	fell	0.08	whole	-0.29
led mất & bo	fell	0.2
led mất & doi	whole	0.05
led mất & giay	fell	-0.15
led mất & lien	fell	-0.04
led mất & ngay	fell	-0.14	whole	-0.4
led mất & tram	fell	-0.09	whole	0.03
led mất & tren	fell	0.03	laid	-0.1	whole	-0.35
led mất & trong	fell	0.57	laid	-0.02	whole	0.27
led mất tích	home	-0.04	fell	0.07	whole	-0.04
led mặt trận	fell	0.39	laid	-0.23	lies	-0.04	whole	0.44
led mặt trận & phia	fell	0.52	laid	-0.22	lies	-0.04	whole	0.44
led mộ	home	-0.13	fell	-0.99	laid	0.51	lies	0.07	whole	-0.28
led mộ & bo	fell	-0.03	laid	0.1	lies	-0.06
led mộ & canh	fell	-0.19	whole	0.07
led mộ & dong	fell	-0.29	laid	0.4	lies	0.21	whole	0.05
led mộ & hang	laid	-0.01	lies	-0.05
led mộ & lo	laid	-0.16	lies	-0.12	whole	-0.24
led mộ & nghia	laid	-0.15	lies	-0.13	whole	-0.46
led mộ & ntls	laid	-0.26	lies	0.14	whole	-0.04
led một	fell	-0.3	laid	0.05	lies	-0.03	whole	0.02
led một & ho	laid	0.4	whole	0.04
led một & tran	fell	0.17	laid	-0.06	whole	0.31
led nay ở	home	-0.13	fell	0.2	laid	-0.34	lies	0.34
led nghe nói	fell	0.09	laid	-0.13	lies	-0.01	whole	-0.58
led nguyên quán	home	0.38	fell	-0.12	laid	-0.03	lies	-0.09	whole	-0.09
led nguyên quán & thon	whole	0.03
led nguyên quán & xa	whole	-0.28
led ngã	laid	-0.08	whole	-0.09
led ngã & ngay	fell	0.02
led ngã xuống	fell	0.02	laid	-0.2	lies	-0.02	whole	-0.25
led người	home	0.14	fell	-0.46	lies	-0.05	whole	0.1
led người & ban	home	0.08	fell	-0.02	laid	-0.02	lies	-0.01	whole	-0.15
led người & bo	home	0.1	laid	0.37	whole	0.26
led người & cam	home	0.16	whole	0.35
led người & con	home	-0.06
led người & dao	home	0.01	laid	-0.01	whole	-0.19
led người & dung	home	-0.08
led người & gia	home	-0.17	whole	-0.45
led người & khmer	home	-0.35	whole	0.09
led người & ky	home	0.21	whole	0.13
led người & lang	home	-0.1	whole	-0.19
led người & linh	laid	0.12	whole	-0.2
led người & mong	home	-0.12	whole	-0.21
led người & muong	home	-0.14	whole	-0.08
led người & nam	home	0.13	whole	0.06
led người & nghe	home	0.22	fell	-0.03	whole	0.11
led người & nua	whole	-0.4
led người & nung	whole	-0.16
led người & phu	home	0.17	lies	-0.09	whole	0.32
led người & tay	whole	-0.02
led người & thai	home	-0.17	whole	-0.15
led người & than	home	-0.03
led người & thanh	home	0.19	whole	0.09
led người & thu	home	-0.24
led người & thuy	home	0.11	whole	0.03
led người & trong	home	-0.05
led người & xa	whole	0.15
led người & xung	home	-0.18
led nhập ngũ	fell	-0.25
led nhắn	laid	-0.04
led nhặt	laid	-0.04	whole	0.1
led nhặt được	fell	-0.11	laid	-0.06
led nhớ	home	-0.02	laid	-0.25	lies	0.1	whole	0.06
led nó	home	0.57	fell	-0.45	laid	0.23	lies	-0.07	whole	-0.17
led nó & canh	laid	0.16
led nói	fell	0.59	whole	0.18
led nói là	fell	0.05	laid	-0.17	whole	0.08
led nói là & bo	fell	-0.02
led nông trường	home	-0.05	fell	-0.14	whole	-0.19
led núi	fell	-0.06	laid	-0.22	whole	-0.18
led nơi an táng ban đầu	laid	0.13	whole	0.23
led nơi chôn	laid	-0.33
led nơi mai táng	fell	-0.09	laid	0.06	lies	0.01	whole	-0.02
led nước	fell	-0.19	laid	-0.06	lies	0.34
led nằm lại	fell	-0.05	laid	0.3	whole	0.05
led phum	laid	0.02	whole	0.13
led pháo	home	-0.18	fell	-0.66	laid	0.16	lies	-0.03	whole	-0.5
led pháo & bay	fell	0.14	laid	-0.02	whole	-0.06
led pháo & cao	home	-0.06	fell	0.05	whole	0.1
led pháo & cay	fell	-0.02
led phát hiện	fell	0.27	laid	-0.07	whole	0.03
led phát hiện & bo	laid	-0.04
led phục kích	fell	0.4	laid	-0.17	lies	-0.01	whole	-0.2
led quy tập	home	-0.2	fell	-0.1	laid	0.1	lies	-0.14	whole	0.03
led quy tập về	laid	-0.16	lies	-0.19	whole	0.43
led quy tập về & ntls	laid	-0.15	lies	-0.53	whole	0.05
led quân	fell	0.21	laid	-0.19	whole	-0.36
led quê	home	0.76	fell	-0.39	laid	-0.45	lies	-0.06
led quê & an	whole	0.07
led quê & bac	home	0.08	whole	0.04
led quê & binh	home	0.09	whole	0.07
led quê & cai	whole	-0.22
led quê & cho	home	0.04
led quê & dien	home	0.07	whole	0.37
led quê & dong	home	0.06	whole	0.04
led quê & gia	home	0.05	whole	0.08
led quê & ha	home	0.06	whole	0.17
led quê & hai	home	-0.1	whole	0.72
led quê & kim	home	-0.25	whole	0.12
led quê & lang	home	0.1	whole	-0.06
led quê & nam	home	0.1	fell	-0.05	whole	0.01
led quê & nga	whole	-0.16
led quê & nghia	home	0.2	whole	-0.22
led quê & ngoai	home	0.06	fell	0.19	whole	-0.21
led quê & ninh	home	0.09	fell	-0.01	whole	-0.23
led quê & phu	home	-0.28	whole	-0.27
led quê & quang	home	0.18	whole	0.09
led quê & quynh	home	0.14	whole	0.31
led quê & son	home	-0.24	fell	0.43	whole	-0.1
led quê & thai	home	0.54	whole	0.53
led quê & thanh	home	-0.16	whole	0.04
led quê & thon	fell	-0.04	whole	-0.28
led quê & thuy	home	0.05	whole	0.06
led quê & tien	laid	-0.03
led quê & van	whole	0.22
led quê & vinh	home	-0.38	whole	-0.25
led quê & xa	fell	-0.12	lies	0.27	whole	-0.24
led quê & yen	home	-0.36	whole	-0.13
led quê gốc	home	0.15	fell	-0.07	whole	-0.14
led quê quán	home	0.28	fell	-0.09	laid	-0.06	whole	0.07
led quê quán & thon	home	0.18	whole	0.12
led quê quán & xa	home	0.01	whole	-0.22
led quê ở	home	0.12
led quản trang	laid	0.32	lies	0.35	whole	0.33
led quản trang & ntls	laid	0.33	lies	0.24	whole	0.46
led rút	fell	-0.23	laid	-0.02	whole	-0.32
led rừng	whole	-0.14
led s	fell	0.37	whole	-0.46
led sinh	home	0.28	fell	-0.78	laid	-0.03	lies	-0.1	whole	0.36
led sinh & lang	fell	-0.01
led sinh & thon	home	0.16	fell	-0.24
led sinh & xa	home	0.12	fell	-0.13
led sinh ngày	home	0.32	fell	-0.66	whole	0.27
led sinh năm	home	0.27	fell	-0.52	whole	-0.2
led sinh quán	home	0.16	whole	0.17
led sn	home	0.29	whole	-0.06
led sn & xa	whole	-0.13
led sông	fell	-0.02	whole	-0.46
led sư đoàn	fell	-0.06	whole	-0.42
led sửa	fell	0.06	lies	-0.1
led t	whole	-0.25
led tham gia	fell	0.34	whole	0.14
led thu được	fell	-0.03
led thôn	fell	0.13	whole	-0.26
led thôn & xa	home	0.01	fell	0.15
led thông tin	fell	-0.21
led thư	home	-0.01	fell	-0.19
led thương binh	lies	-0.07	whole	-0.19
led thầy	laid	0.24	whole	0.21
led thằng	fell	0.47	laid	0.27	lies	-0.27	whole	0.07
led trao trả	fell	-0.09
led trinh sát	home	-0.05	fell	0.1	whole	0.18
led trinh sát & cua	fell	-0.05
led trinh sát & su	fell	-0.05
led trung sĩ	fell	-0.02
led trung tâm	fell	0.01
led trung đoàn	fell	-0.36	laid	-0.14	whole	-0.67
led trung đoàn & su	fell	-0.01	laid	-0.09	whole	-0.15
led trông coi	laid	0.3	lies	0.12	whole	0.05
led trông coi & ntls	laid	0.38	lies	0.18	whole	0.05
led trú quán	home	-0.11	whole	-0.12
led trúng bom	fell	-0.03	whole	0.04
led trúng pháo	fell	0.13	whole	0.1
led trúng đạn	fell	0.36	laid	-0.07	whole	0.19
led trạm	fell	-0.11	laid	0.32	lies	-0.01	whole	0.09
led trận	home	-0.31	fell	0.09	laid	-0.26	lies	-0.17	whole	0.34
led trận & can	whole	0.39
led trận & cau	fell	-0.21	whole	0.01
led trận & chong	fell	-0.12	whole	-0.46
led trận & dia	home	-0.04	fell	0.38	laid	-0.01	whole	-0.22
led trận & doi	fell	0.18	whole	0.1
led trận & van	fell	-0.02
led trận đánh	fell	0.11	whole	0.11
led tên	home	-0.01	fell	0.03	laid	0.25	lies	-0.04	whole	0.14
led tìm	home	-0.15	laid	-0.12	lies	-0.21
led tôi	home	-0.59	fell	-0.13	laid	-0.5	lies	-0.16	whole	-0.23
led tôi & thon	home	-0.2	fell	-0.13	whole	-0.21
led tỉnh	fell	0.16	whole	0.14
led tổ	home	-0.04	fell	0.31	laid	-0.01	lies	-0.03	whole	-0.38
led tổ & phuong	home	-0.03	fell	0.31	laid	-0.01	lies	-0.03	whole	-0.11
led tức	home	-0.04
led tử trận	fell	0.29	laid	-0.01	whole	-0.02
led viết	home	-0.02	fell	0.12	laid	-0.13	whole	0.23
led vào	home	-0.2	fell	-0.14	laid	-0.14	lies	0.19	whole	0.05
led vào & ntls	laid	-0.3	lies	-0.02	whole	0.3
led vào bộ đội	fell	-0.01
led vùi	home	-0.01	laid	0.26	lies	-0.05	whole	0.32
led vùi & tam	laid	0.11	whole	0.19
led x	home	0.08	fell	0.01	whole	0.2
led xung phong	fell	-0.1	laid	-0.06	whole	-0.13
led xung phong & doi	fell	-0.09
led xã	home	0.2	fell	-0.25	laid	-0.09	lies	-0.01
led xóm	home	0.42	fell	0.43	whole	0.52
led y tá	home	0.02	fell	0.41	whole	0.33
led y tá & tram	fell	0.21	whole	0.1
led ông	home	-0.18	fell	-0.08	laid	0.35	lies	0.1	whole	0.05
led đang ở	home	0.2	fell	-0.37	laid	-0.5	lies	0.39	whole	0.37
led đem chôn	fell	-0.08	laid	0.68	whole	0.75
led đi bộ đội	home	-0.07	fell	-0.07
led đi tìm	laid	-0.01
led điểm cao	lies	-0.12	whole	-0.54
led đoàn	home	-0.11	fell	-0.02	laid	0.24	lies	-0.03	whole	0.7
led đoàn & trung	fell	-0.11	laid	-0.14	whole	-0.02
led đào	fell	-0.13	laid	-0.02
led đánh	home	0.22	fell	-0.09	laid	-0.24	lies	-0.09	whole	0.37
led đánh & bot	fell	-0.04
led đánh & may	fell	-0.01
led đánh vào	fell	0.05	whole	0.2
led đã đưa về	home	0.37	laid	0.48	lies	0.64	whole	0.23
led đã đưa về & nghia	laid	-0.08	lies	0.23
led đã đưa về & ntls	home	0.38	laid	0.56	lies	0.25	whole	0.37
led đón về	laid	-0.34	lies	0.11	whole	-0.36
led đón về & ntls	laid	-0.34	lies	0.1	whole	-0.37
led đưa	fell	-0.05	laid	0.18	lies	0.33	whole	0.34
led đưa về	fell	-0.16	laid	0.45	lies	-0.36	whole	0.11
led đưa về & nghia	laid	-0.15	lies	-0.32
led đưa về & ntls	laid	-0.29	whole	-0.19
led đưa về chôn	laid	0.14	lies	-0.11	whole	0.05
led đưa về chôn & nghia	laid	0.02	lies	-0.08
led đường	home	-0.05	fell	0.39	laid	-0.35	lies	-0.07	whole	-0.13
led được chôn	fell	-0.02	laid	0.07	whole	-0.11
led đắp mộ	laid	0.23	whole	0.04
led đồi	home	-0.08	fell	0.05	laid	0.4	lies	0.3	whole	0.28
led đồn	fell	0.29	laid	-0.23	lies	-0.01	whole	0.06
led đồng	laid	-0.01	whole	-0.47
led đội quy tập	fell	-0.08	lies	-0.04	whole	-0.13
led:again	home	-0.26	fell	-0.05	lies	0.11	whole	-0.18
led:again & bai	fell	-0.02	laid	-0.22	whole	-0.43
led:again & ben	fell	-0.28	laid	-0.09	whole	-0.37
led:again & bo	laid	0.41	whole	0.25
led:again & ntls	laid	-0.3	lies	-0.02	whole	0.3
led:aka	home	-1.05	fell	-0.39	laid	0.49	lies	0.25	whole	0.15
led:aka & nam	home	-0.05	fell	-0.1
led:aka & sau	home	-0.04
led:alive	home	-0.07	fell	-0.45	laid	-0.78	lies	0.39	whole	0.36
led:alive & ntls	lies	0.04	whole	0.12
led:alive & vuon	laid	-0.31	lies	0.35	whole	-0.13
led:at	home	-0.21	fell	-0.38	laid	0.46	lies	0.47	whole	0.19
led:at & ben	fell	-0.02	laid	0.32	whole	0.04
led:at & cach	whole	-0.14
led:at & doi	fell	0.2	whole	0.22
led:at & tram	laid	0.03	whole	-0.08
led:battle	home	-0.43	fell	0.5	laid	-0.27	lies	-0.36
led:battle & bay	fell	0.14	laid	-0.02	whole	-0.06
led:battle & ben	fell	0.03	whole	-0.63
led:battle & bot	fell	-0.52
led:battle & can	laid	-0.03	whole	0.41
led:battle & canh	fell	-0.15	laid	0.13	whole	0.21
led:battle & cao	home	-0.06	fell	0.01	whole	0.1
led:battle & cau	lies	-0.05	whole	0.47
led:battle & cay	fell	0.11	whole	0.17
led:battle & chi	fell	-0.06	whole	0.2
led:battle & chong	fell	-0.12	whole	-0.46
led:battle & chot	fell	-0.71	laid	-0.02
led:battle & cua	fell	-0.26	whole	-0.17
led:battle & dai	fell	0.02	whole	-0.06
led:battle & dia	home	-0.04	fell	0.38	laid	-0.01	whole	-0.22
led:battle & doi	fell	0.59	laid	-0.08	lies	-0.04	whole	0.09
led:battle & don	fell	0.12	whole	0.13
led:battle & dong	fell	0.33	whole	0.17
led:battle & may	fell	-0.05
led:battle & no	fell	-0.15
led:battle & quan	fell	0.27	whole	-0.04
led:battle & su	fell	-0.08
led:battle & thi	fell	-0.07	whole	0.23
led:battle & tren	fell	-0.1	laid	0.02	lies	-0.01	whole	-0.44
led:battle & trung	home	-0.01	fell	0.39	whole	0.12
led:battle & van	fell	-0.02
led:battle & xuan	fell	0.02	whole	0.2
led:born	home	0.86	fell	-1.32	laid	0.08	lies	-0.24	whole	0.09
led:born & canh	home	-0.11	fell	-0.06	laid	0.21	whole	0.13
led:born & lang	fell	-0.07	whole	-0.1
led:born & que	home	0.23	whole	0.01
led:born & thon	home	0.25	fell	-0.32	whole	-0.02
led:born & xa	home	0.24	fell	-0.56	whole	-0.35
led:bury	home	-0.15	fell	-1.24	laid	0.99	lies	0.29	whole	0.39
led:bury & #	laid	-0.08	whole	0.12
led:bury & bai	laid	-0.23	lies	-0.05	whole	-0.05
led:bury & ban	fell	-0.13	laid	0.09	whole	0.34
led:bury & ben	laid	0.37	whole	0.21
led:bury & bia	laid	0.07	lies	-0.06
led:bury & bo	laid	0.14	lies	-0.02	whole	-0.17
led:bury & ca	whole	0.3
led:bury & canh	fell	-0.05	laid	0.21	lies	-0.14	whole	0.19
led:bury & chan	fell	-0.04	laid	0.08	lies	-0.09
led:bury & chung	laid	-0.04	whole	-0.39
led:bury & con	laid	0.3	whole	0.47
led:bury & cua	whole	-0.31
led:bury & doi	fell	-0.16	laid	0.49	lies	-0.09
led:bury & dong	whole	-0.18
led:bury & duoi	fell	-0.03	laid	0.36	whole	0.32
led:bury & gan	laid	-0.14	lies	0.33	whole	0.08
led:bury & go	fell	-0.03	laid	0.14	whole	0.16
led:bury & goc	fell	-0.05	laid	0.37	whole	0.18
led:bury & hai	whole	-0.11
led:bury & ho	laid	-0.09	whole	-0.06
led:bury & khe	laid	-0.14	whole	0.13
led:bury & khu	laid	-0.21	lies	0.57	whole	0.3
led:bury & lai	laid	-0.17
led:bury & lan	laid	-0.06	whole	0.23
led:bury & lang	laid	0.12	whole	0.38
led:bury & lo	laid	-0.31	whole	-0.28
led:bury & lung	laid	0.25	whole	0.12
led:bury & luon	whole	0.18
led:bury & ngay	laid	0.41	whole	0.27
led:bury & nghia	laid	-0.31	lies	0.12	whole	0.1
led:bury & ngoai	laid	0.08	whole	0.17
led:bury & no	laid	0.16	whole	0.27
led:bury & ntls	laid	-0.15	lies	0.2	whole	0.01
led:bury & phia	fell	-0.07	laid	0.11	whole	-0.34
led:bury & ria	lies	-0.12	whole	-0.14
led:bury & san	laid	0.04	whole	0.18
led:bury & sat	whole	-0.12
led:bury & sau	laid	0.36	lies	-0.01	whole	0.24
led:bury & suoi	fell	-0.11	laid	-0.09	lies	-0.22	whole	-0.46
led:bury & suon	laid	0.04	whole	-0.16
led:bury & tam	laid	0.04	whole	0.19
led:bury & tren	fell	-0.04	laid	0.4	whole	-0.04
led:bury & trong	laid	0.11	whole	0.33
led:bury & ven	laid	0.16	whole	0.12
led:bury & vuon	home	-0.03	fell	-0.03	laid	0.12	lies	-0.22
led:capture	fell	-0.09	laid	-0.05	whole	-0.15
led:contact	home	-0.15	fell	-0.14	laid	-0.07	lies	-0.03
led:contact & con	laid	-0.01
led:died	home	-0.93	fell	0.3	laid	0.36	lies	-0.14	whole	-0.04
led:died & #	laid	-0.11	whole	-0.3
led:died & ##	fell	-0.09	laid	-0.02	whole	-0.29
led:died & ap	whole	-0.24
led:died & ba	fell	0.36	whole	0.14
led:died & bai	laid	-0.24	whole	-0.13
led:died & ban	whole	-0.4
led:died & ben	fell	0.09	laid	0.02
led:died & bia	fell	0.09	laid	-0.15	lies	-0.08	whole	0.03
led:died & bien	fell	0.17
led:died & binh	fell	0.01	whole	-0.04
led:died & bo	fell	-0.06	laid	0.04	lies	-0.14	whole	0.42
led:died & ca	fell	-0.07	whole	0.03
led:died & cai	fell	-0.21	laid	-0.18
led:died & canh	fell	-0.48	laid	0.07	lies	-0.06	whole	-0.03
led:died & cao	home	-0.05	fell	0.11	whole	0.05
led:died & cau	fell	-0.19	laid	-0.04	lies	-0.02	whole	-0.47
led:died & chan	laid	0.05	whole	0.08
led:died & chien	fell	-0.12	whole	-0.05
led:died & chua	whole	-0.15
led:died & con	laid	0.1	whole	0.39
led:died & cu	fell	0.25	laid	0.2	lies	-0.02	whole	0.03
led:died & cua	fell	0.31	whole	0.13
led:died & dai	fell	-0.01	whole	-0.32
led:died & dak	fell	0.25	whole	-0.02
led:died & dao	fell	0.06	whole	0.08
led:died & deo	whole	0.01
led:died & diem	whole	0.15
led:died & doc	fell	0.02	laid	-0.1	whole	-0.09
led:died & doi	fell	-0.1	laid	0.51	lies	-0.13	whole	-0.17
led:died & don	fell	0.14	laid	0.44	whole	0.25
led:died & dong	fell	-0.14	laid	0.31	lies	0.14	whole	-0.27
led:died & duoi	fell	-0.48
led:died & duong	fell	0.21	laid	0.07	whole	-0.19
led:died & gan	laid	-0.15	lies	-0.05	whole	-0.1
led:died & go	fell	-0.03	laid	0.5	whole	0.5
led:died & goc	fell	-0.05	laid	-0.13	lies	-0.02
led:died & hai	home	-0.06	fell	0.03	whole	0.11
led:died & hang	fell	-0.45	laid	-0.06	lies	-0.05
led:died & ho	whole	-0.11
led:died & hoi	home	-0.02
led:died & hue	fell	0.29	whole	0.22
led:died & huyen	whole	-0.21
led:died & khe	home	-0.05	fell	0.59	laid	0.33	lies	-0.15	whole	0.29
led:died & khu	fell	0.02	laid	-0.04	lies	-0.17	whole	-0.14
led:died & kon	fell	0.17	whole	0.19
led:died & lang	fell	0.02	whole	0.38
led:died & lo	fell	-0.26	laid	-0.11	lies	-0.19	whole	-0.66
led:died & loc	fell	0.33	whole	0.08
led:died & lung	laid	0.01	whole	0.01
led:died & mat	fell	-0.4	laid	-0.14	lies	-0.02
led:died & mua	fell	-0.18	laid	-0.02
led:died & mung	fell	-0.1	whole	-0.35
led:died & ngay	laid	-0.09	whole	0.26
led:died & nghia	laid	-0.24	whole	-0.22
led:died & ngoai	fell	0.09	laid	0.49	whole	0.3
led:died & no	laid	0.09	whole	0.06
led:died & ntls	fell	-0.11	laid	-0.11	lies	0.32
led:died & phia	laid	-0.08	whole	-0.18
led:died & quang	fell	0.02	whole	0.13
led:died & rach	fell	0.06	laid	0.29	whole	0.12
led:died & ria	lies	-0.12	whole	-0.14
led:died & san	laid	-0.07	whole	0.14
led:died & sat	fell	-0.16	laid	0.45
led:died & sau	fell	-0.09	laid	0.21	lies	0.16	whole	0.31
led:died & song	fell	0.23	whole	0.28
led:died & suon	fell	0.28	laid	-0.11	whole	0.08
led:died & tan	fell	0.04	whole	0.22
led:died & tay	fell	-0.02	laid	-0.08	whole	0.21
led:died & thanh	fell	-0.27	laid	-0.18	whole	-0.22
led:died & thon	home	0.46	fell	-0.2	whole	0.3
led:died & thuong	fell	-0.05	whole	0.03
led:died & tich	fell	0.32	laid	0.3	whole	0.37
led:died & tinh	home	-0.04	fell	0.01	whole	0.34
led:died & tran	fell	-0.55	laid	0.23	whole	-0.05
led:died & tren	fell	-0.06	laid	0.33	whole	-0.12
led:died & trong	fell	-0.4	laid	-0.35	whole	-0.38
led:died & truong	fell	-0.55	laid	-0.05	lies	0.02
led:died & vuon	fell	-0.16	laid	0.28	whole	0.14
led:died & xa	home	-0.04	laid	-0.06
led:enlist	home	-0.42	fell	-0.18	laid	-0.14	lies	-0.02
led:enlist & cap	home	-0.1
led:enlist & doi	fell	-0.25
led:fell	home	-1.21	fell	1.44	laid	-0.83	lies	-0.6	whole	0.23
led:fell & #	fell	-0.57	whole	-0.93
led:fell & ##	fell	-0.13	laid	-0.02	whole	-0.2
led:fell & an	fell	0.22	whole	0.29
led:fell & ap	fell	0.17	whole	-0.19
led:fell & b52	fell	-0.02	whole	-0.37
led:fell & ba	fell	0.52	whole	0.19
led:fell & bai	fell	0.2	laid	-0.01	whole	0.23
led:fell & ban	fell	0.13	whole	-0.2
led:fell & ben	fell	0.63	laid	-0.12	whole	-0.2
led:fell & bi	fell	0.05
led:fell & bien	fell	0.17
led:fell & binh	home	-0.05	fell	0.21	whole	-0.28
led:fell & bo	fell	0.4	laid	-0.16	whole	0.16
led:fell & bot	fell	0.16	laid	-0.02
led:fell & ca	fell	-0.26
led:fell & cai	fell	-0.16	whole	0.07
led:fell & canh	fell	-0.14	laid	0.08	whole	0.03
led:fell & cao	home	-0.05	fell	0.11	whole	0.05
led:fell & cau	fell	-0.08	laid	-0.02	lies	-0.05	whole	-0.36
led:fell & chap	fell	-0.16
led:fell & chien	fell	-0.12	whole	-0.05
led:fell & chot	fell	0.37	laid	-0.01	whole	0.48
led:fell & chung	fell	-0.27
led:fell & cu	fell	0.41	whole	0.11
led:fell & cua	whole	0.49
led:fell & dai	home	0.29	fell	-0.04	whole	-0.14
led:fell & dak	fell	0.26	whole	0.01
led:fell & dao	fell	0.06	whole	0.06
led:fell & deo	fell	0.02	lies	-0.01	whole	0.15
led:fell & diem	fell	0.23	whole	-0.24
led:fell & dien	home	-0.04	fell	0.24
led:fell & doc	fell	-0.02	laid	-0.18	whole	-0.01
led:fell & doi	fell	0.06	laid	-0.35	whole	-0.6
led:fell & dong	fell	0.21	laid	-0.06	lies	-0.01	whole	-0.1
led:fell & duoi	fell	-0.52	laid	-0.01	whole	-0.23
led:fell & duong	fell	0.44	laid	-0.02
led:fell & gan	fell	0.26	whole	0.08
led:fell & giay	fell	-0.15
led:fell & hai	home	-0.06	whole	0.11
led:fell & hang	fell	-0.43	whole	0.15
led:fell & hue	fell	0.44	whole	0.26
led:fell & khe	home	-0.05	fell	0.17	laid	0.17	whole	0.05
led:fell & kinh	home	-0.1	fell	0.17	laid	-0.02	whole	-0.29
led:fell & kon	fell	0.17	whole	0.19
led:fell & lang	fell	0.01	whole	0.06
led:fell & lien	fell	-0.24
led:fell & lo	fell	-0.17	laid	0.32	lies	-0.01	whole	-0.2
led:fell & loc	fell	0.33	whole	0.08
led:fell & mat	fell	-0.4	laid	-0.14	lies	-0.02
led:fell & mong	fell	-0.04
led:fell & mua	fell	-0.2
led:fell & mung	fell	-0.1	whole	-0.35
led:fell & nga	fell	0.01
led:fell & ngam	whole	0.04
led:fell & ngay	fell	0.25	laid	-0.19	whole	0.02
led:fell & ngoai	fell	0.34	whole	0.3
led:fell & nui	fell	-0.36
led:fell & pha	fell	0.08	whole	0.23
led:fell & phu	home	-0.01	fell	0.24	whole	0.19
led:fell & phum	fell	0.12	whole	0.18
led:fell & quang	home	-0.04	fell	0.33	whole	0.31
led:fell & sau	fell	0.02	whole	0.04
led:fell & song	fell	0.24	whole	0.09
led:fell & tan	fell	0.04	whole	0.22
led:fell & tay	home	-0.01	fell	0.04	whole	0.23
led:fell & thanh	fell	-0.27
led:fell & thuong	fell	-0.05	whole	0.03
led:fell & tich	fell	0.18	laid	0.3	whole	0.37
led:fell & tram	fell	-0.09	laid	-0.01	whole	0.05
led:fell & tran	fell	-0.46	laid	-0.13
led:fell & tren	fell	0.21	laid	-0.23	whole	0.21
led:fell & trong	fell	0.13	lies	-0.02	whole	-0.5
led:fell & truong	fell	-0.56
led:fell & tui	fell	-0.04
led:fell & vam	fell	0.12	laid	-0.03	whole	0.07
led:fell & xa	fell	-0.09	whole	-0.13
led:gio	home	-0.14	fell	0.14	laid	-0.32	whole	0.09
led:grave	home	-0.36	fell	-0.35	laid	0.14	lies	0.19	whole	0.19
led:grave & ben	laid	-0.1
led:grave & bia	laid	-0.23	lies	0.33	whole	0.16
led:grave & bo	fell	-0.05	lies	-0.06
led:grave & canh	fell	-0.2	laid	-0.1	whole	0.17
led:grave & dong	fell	-0.29	laid	0.38	lies	0.18	whole	0.05
led:grave & duoi	fell	-0.12	laid	-0.09	whole	0.19
led:grave & gan	laid	0.01	lies	-0.07	whole	0.01
led:grave & hang	laid	-0.01	lies	-0.05
led:grave & khu	laid	-0.03	lies	-0.16
led:grave & lo	laid	-0.16	lies	-0.12	whole	-0.24
led:grave & nghia	fell	-0.02	laid	-0.19	lies	-0.19	whole	-0.46
led:grave & ntls	laid	-0.3	lies	0.46	whole	0.14
led:grave & tren	fell	0.22	laid	0.01	lies	-0.03	whole	0.04
led:grave & trong	fell	-0.06	laid	-0.35
led:grave & vuon	fell	-0.1	laid	0.27	whole	0.12
led:home	home	1.05	fell	-0.8	laid	-0.3	lies	-0.24	whole	0.22
led:home & bac	home	-0.01	whole	-0.17
led:home & ban	fell	0.33	laid	-0.08	lies	-0.03	whole	-0.08
led:home & bao	home	-0.25	fell	-0.04	whole	-0.16
led:home & ben	home	0.22	whole	0.29
led:home & binh	home	0.37	whole	0.08
led:home & bo	home	0.1	laid	0.36	whole	0.26
led:home & cai	home	0.37	whole	-0.08
led:home & cam	home	0.16	whole	0.07
led:home & cat	home	0.32	whole	0.33
led:home & chi	fell	-0.03	whole	-0.35
led:home & cho	home	0.08	whole	0.04
led:home & chon	home	-0.12	fell	-0.03	laid	0.07	whole	-0.09
led:home & con	home	-0.03	whole	0.16
led:home & cong	home	-0.55	fell	-0.18	whole	-0.33
led:home & cua	laid	-0.08
led:home & dai	home	-0.67
led:home & dan	home	0.09	whole	0.04
led:home & dao	home	0.01	laid	-0.01	whole	-0.19
led:home & dien	home	0.19	whole	0.4
led:home & do	home	0.54	fell	-0.11	whole	0.34
led:home & dong	home	0.06	whole	0.09
led:home & duc	home	0.09	whole	-0.23
led:home & dung	home	-0.08
led:home & gia	home	-0.07	fell	-0.01	whole	-0.29
led:home & ha	home	0.22	whole	0.41
led:home & hai	whole	0.78
led:home & hoa	home	-0.11	fell	-0.12	lies	-0.02	whole	0.06
led:home & hoang	whole	0.36
led:home & hung	home	-0.13
led:home & khmer	home	-0.35	whole	0.09
led:home & kien	home	0.21	lies	0.36	whole	0.16
led:home & kim	home	-0.05	whole	0.25
led:home & ky	home	0.21	whole	0.14
led:home & lai	home	-0.19
led:home & lam	home	-0.22	whole	0.01
led:home & lang	home	-0.08	fell	-0.16	laid	-0.25	whole	-0.43
led:home & linh	laid	0.12	whole	-0.2
led:home & mong	home	-0.12	whole	-0.21
led:home & muong	home	-0.12	whole	-0.08
led:home & nam	home	0.24	fell	-0.05	whole	0.1
led:home & nga	whole	-0.13
led:home & nghe	home	0.22	fell	-0.03	whole	0.33
led:home & nghi	home	0.34	whole	0.26
led:home & nghia	home	0.2	whole	-0.34
led:home & ngoai	home	0.06	fell	0.19	whole	-0.21
led:home & ninh	home	0.09	fell	-0.01	whole	-0.23
led:home & nua	whole	-0.4
led:home & nung	home	0.01	whole	-0.15
led:home & pho	home	0.21	whole	0.18
led:home & phu	home	-0.08	fell	-0.03	lies	-0.1	whole	-0.02
led:home & phuong	home	0.05	fell	-0.04	whole	-0.09
led:home & quan	home	-0.09	fell	0.34
led:home & quang	home	0.39	whole	0.2
led:home & quynh	home	0.17	whole	0.31
led:home & son	home	-0.24	fell	0.43	whole	-0.11
led:home & tay	whole	-0.02
led:home & thach	home	0.07	whole	0.08
led:home & thai	home	0.17	whole	0.32
led:home & than	home	-0.04
led:home & thanh	whole	0.22
led:home & thon	home	-0.08	fell	-0.12	laid	-0.02	whole	-0.02
led:home & thu	home	-0.24	whole	-0.38
led:home & thuy	home	0.21	whole	0.05
led:home & tien	home	0.1	laid	-0.03	whole	0.29
led:home & toc	home	-0.21	fell	-0.19	laid	-0.08	lies	-0.05	whole	-0.18
led:home & trong	home	-0.05
led:home & truc	home	0.13	whole	0.29
led:home & van	home	-0.04	whole	0.22
led:home & viet	whole	0.29
led:home & vinh	home	0.06	laid	-0.01
led:home & vu	home	-0.35	whole	0.08
led:home & xa	home	0.14	fell	-0.26	laid	-0.03	lies	0.23	whole	-0.43
led:home & xom	home	0.12
led:home & xung	home	-0.18
led:home & yen	home	-0.35
led:joined	home	-0.25	laid	-0.01	whole	0.14
led:kin	home	-0.24	fell	-0.18	laid	-0.44
led:kin & ben	laid	-0.01
led:kin & nghia	laid	-0.08	lies	0.11	whole	0.06
led:laid	home	-0.2	fell	-0.45	lies	-0.2	whole	0.13
led:letter	home	-0.01	fell	-0.09	laid	-0.03	whole	0.08
led:level	home	0.08	fell	0.62	laid	0.54	whole	0.55
led:level & cach	fell	0.3	laid	0.14	whole	-0.03
led:level & goc	laid	-0.17
led:level & huyen	home	-0.07	fell	-0.01	whole	-0.44
led:level & ngay	fell	-0.07	laid	-0.05
led:level & phuong	home	-0.04	fell	0.3	laid	-0.01	lies	-0.03	whole	-0.11
led:level & tram	fell	0.14	whole	-0.11
led:level & xa	home	-0.17	fell	0.44
led:link	home	-0.09	fell	-0.15	laid	0.19	lies	0.11	whole	-0.05
led:link & ba	home	-0.05
led:link & bai	fell	-0.06	laid	0.37	whole	0.1
led:link & ban	fell	0.63	whole	0.4
led:link & bia	laid	0.21	whole	0.07
led:link & bo	laid	0.02	whole	-0.11
led:link & cach	laid	-0.03
led:link & cau	fell	0.01
led:link & con	whole	-0.39
led:link & danh	fell	-0.07	laid	-0.04
led:link & doi	fell	-0.2
led:link & don	fell	-0.06
led:link & hai	home	-0.09
led:link & ho	laid	0.4	whole	0.04
led:link & huyen	home	-0.05
led:link & lo	laid	-0.22	whole	-0.09
led:link & me	laid	-0.01
led:link & nam	home	-0.06	whole	0.01
led:link & ntls	home	-0.06	fell	-0.14	laid	0.26	lies	0.29
led:link & phia	laid	-0.24	whole	-0.06
led:link & tieu	laid	-0.07
led:link & tram	fell	0.14	laid	0.26	whole	0.13
led:link & tran	fell	0.17	laid	-0.06	whole	0.31
led:link & tren	whole	0.14
led:link & trong	laid	-0.15	lies	0.18	whole	0.12
led:link & trung	whole	-0.12
led:link & vuon	fell	-0.03	whole	-0.25
led:link & xa	home	0.16	fell	-0.32	lies	-0.01
led:martyr	home	0.35	fell	-0.15	laid	0.25	lies	-0.39	whole	-0.21
led:martyr & chua	whole	-0.15
led:martyr & huyen	whole	-0.21
led:martyr & thon	home	0.47	fell	-0.21	whole	0.36
led:martyr & xa	home	-0.03
led:mine	home	-0.15	fell	0.18	laid	-0.42	whole	0.16
led:mine & ben	laid	-0.01
led:mine & nghia	laid	-0.08	lies	0.11	whole	0.06
led:moved	home	0.06	fell	-0.24	laid	0.31	lies	0.05	whole	0.65
led:moved & adn	fell	-0.11
led:moved & ben	fell	-0.3	whole	-0.09
led:moved & bo	laid	-0.04
led:moved & doi	fell	-0.12	laid	0.09	whole	0.28
led:moved & duong	fell	0.03	lies	0.13	whole	-0.04
led:moved & nghia	fell	-0.11	lies	-0.45	whole	0.3
led:moved & ntls	home	0.32	fell	-0.03	laid	-0.17
led:moved & trong	fell	0.36	laid	-0.18	whole	-0.15
led:naming	home	-0.2	fell	-0.02	laid	0.09	lies	0.22	whole	-0.04
led:naming & danh	fell	-0.07	laid	-0.03
led:naming & trong	laid	-0.11	lies	0.18	whole	0.06
led:notice	home	-0.2	laid	-0.22	lies	-0.13	whole	-0.09
led:notice & tinh	home	-0.01	fell	-0.09
led:notice & tren	fell	-0.07
led:office	home	-0.31	fell	-0.82	laid	0.4	lies	0.07	whole	0.12
led:office & bo	laid	-0.19
led:office & ntls	laid	0.32	lies	0.4	whole	0.49
led:office & quan	lies	-0.01
led:post	home	-0.06	fell	0.35	laid	-0.26	lies	-0.15	whole	0.86
led:post & cua	fell	-0.08
led:post & dai	fell	-0.11
led:post & dong	home	-0.31	fell	0.43
led:post & huyen	home	-0.29
led:post & su	fell	-0.07
led:post & tram	fell	0.21	whole	0.1
led:rank	home	-0.24	fell	0.19	lies	-0.03	whole	0.6
led:returned	home	-0.01	fell	-0.14	laid	-0.03
led:self	home	-0.48	fell	-0.19	laid	-0.62	lies	-0.2	whole	-0.19
led:self & con	laid	-0.11
led:self & ho	fell	0.44	laid	-0.01	whole	0.08
led:self & thon	home	-0.2	fell	-0.13	whole	-0.21
led:self & xa	home	0.07	whole	-0.23
led:site	home	-0.35	fell	0.61	laid	0.14	whole	0.17
led:site & doi	home	-0.12	fell	-0.02
led:site & gan	fell	0.17	whole	0.27
led:site & phia	fell	0.37	laid	-0.42	lies	-0.06	whole	0.11
led:site & vi	lies	0.3	whole	-0.01
led:stop	home	0.18	fell	-0.14	laid	-0.41	lies	-0.33	whole	0.07
led:stop & #	fell	-0.08	laid	-0.11	whole	-0.3
led:stop & ##	fell	0.12	whole	-0.19
led:stop & an	fell	0.15	whole	0.19
led:stop & ap	whole	-0.21
led:stop & at	home	-0.05	whole	-0.21
led:stop & ba	fell	0.54	whole	0.47
led:stop & bac	home	-0.01	whole	-0.17
led:stop & bai	fell	-0.06	laid	-0.05	lies	-0.11	whole	-0.38
led:stop & ban	home	-0.09	fell	0.1	laid	0.42	lies	-0.06	whole	-0.16
led:stop & bao	home	-0.26	fell	-0.13	whole	-0.16
led:stop & bay	home	-0.05	whole	-0.03
led:stop & ben	home	0.16	fell	0.39	laid	0.29	lies	-0.04	whole	0.43
led:stop & bia	lies	-0.07
led:stop & bien	fell	0.16	laid	-0.08
led:stop & binh	home	0.24	fell	0.04	laid	-0.04	whole	-0.28
led:stop & bo	home	0.09	fell	0.12	laid	0.1	lies	-0.05	whole	0.34
led:stop & bui	home	-0.05	laid	-0.03	whole	-0.23
led:stop & buon	home	-0.06	fell	-0.41	whole	-0.12
led:stop & ca	fell	-0.09	whole	0.03
led:stop & cach	laid	-0.02	whole	0.11
led:stop & cai	home	0.37	fell	-0.18	laid	-0.19	whole	-0.08
led:stop & cam	home	0.4	fell	-0.08	whole	0.45
led:stop & can	home	0.25	fell	-0.04	whole	0.01
led:stop & canh	home	-0.01	fell	-0.17	laid	0.29	lies	-0.21	whole	-0.26
led:stop & cao	home	-0.15	fell	0.1	whole	0.05
led:stop & cau	fell	-0.08	laid	-0.1	whole	-0.45
led:stop & chan	fell	-0.02	laid	0.05	whole	-0.09
led:stop & chap	fell	-0.16
led:stop & chi	fell	-0.09	whole	-0.35
led:stop & chien	fell	-0.12	whole	-0.05
led:stop & cho	home	0.08	fell	-0.09	whole	0.1
led:stop & chon	home	-0.12	fell	-0.03	laid	0.07	whole	-0.09
led:stop & chot	fell	0.37	laid	-0.02	whole	0.5
led:stop & chung	fell	-0.27	laid	-0.11	whole	-0.01
led:stop & co	whole	0.15
led:stop & con	home	-0.05	fell	-0.13	laid	0.17	lies	-0.05	whole	0.64
led:stop & cong	home	-0.55	fell	-0.09	laid	-0.01	whole	-0.2
led:stop & cu	home	0.31	fell	0.3	laid	0.17	lies	-0.06	whole	0.29
led:stop & cua	fell	0.27	laid	0.06	whole	0.19
led:stop & dai	home	-0.38	fell	-0.1	whole	-0.15
led:stop & dak	fell	0.15	whole	0.01
led:stop & dan	home	0.09	fell	-0.11	whole	0.04
led:stop & danh	fell	-0.02
led:stop & dao	home	0.01	fell	0.34	laid	-0.02	lies	-0.03	whole	-0.05
led:stop & dat	home	-0.02	whole	-0.18
led:stop & dem	laid	-0.01	whole	-0.12
led:stop & den	laid	-0.04
led:stop & deo	fell	0.04	whole	0.19
led:stop & di	home	-0.05
led:stop & diem	fell	0.23	whole	0.23
led:stop & dien	fell	0.24	whole	0.35
led:stop & do	home	0.66	fell	-0.11	whole	0.53
led:stop & doan	fell	-0.15	laid	-0.04	whole	0.04
led:stop & doc	laid	-0.16	whole	-0.22
led:stop & doi	home	-0.02	fell	-0.12	laid	0.1	lies	-0.12	whole	-0.19
led:stop & don	fell	0.72	laid	-0.05	whole	0.38
led:stop & dong	home	0.42	fell	-0.1	laid	-0.18	lies	0.19	whole	-0.13
led:stop & duc	home	0.08	whole	0.01
led:stop & dung	home	-0.08
led:stop & duoi	home	-0.02	fell	-0.23	laid	-0.29	whole	0.16
led:stop & duong	home	-0.09	fell	0.1	laid	-0.12	lies	-0.01	whole	0.06
led:stop & duy	home	0.17	fell	-0.12	whole	0.28
led:stop & gan	laid	-0.02	whole	0.24
led:stop & gia	home	-0.07	whole	-0.26
led:stop & giay	fell	-0.15
led:stop & go	home	0.01	fell	-0.03	laid	0.14	whole	0.28
led:stop & goc	home	-0.12	fell	-0.07	laid	0.24	lies	-0.03	whole	-0.27
led:stop & ha	home	-0.02	fell	-0.04	whole	0.31
led:stop & hai	home	-0.17	laid	-0.01	lies	-0.05	whole	0.64
led:stop & ham	laid	0.04	whole	-0.13
led:stop & hang	fell	-0.29
led:stop & ho	fell	0.16
led:stop & hoa	home	0.15	fell	0.01	lies	-0.02	whole	0.33
led:stop & hoai	fell	0.26
led:stop & hoi	home	0.08	laid	-0.02	whole	-0.15
led:stop & hue	home	0.31	fell	0.44	whole	0.4
led:stop & hung	home	0.11
led:stop & ke	laid	0.11	whole	-0.1
led:stop & khe	home	-0.05	fell	0.16	laid	-0.11	whole	0.12
led:stop & khmer	home	-0.35	whole	0.09
led:stop & khu	home	0.13	fell	-0.04	laid	0.36	lies	-0.29	whole	0.11
led:stop & kien	home	0.09	fell	-0.06	lies	0.36	whole	0.16
led:stop & kim	home	0.25	fell	-0.01	whole	0.03
led:stop & kinh	home	-0.21	fell	0.19	laid	-0.02
led:stop & kon	fell	0.13	whole	0.19
led:stop & ky	fell	-0.15	whole	-0.08
led:stop & lai	home	-0.19	laid	-0.26
led:stop & lam	home	-0.22	whole	0.01
led:stop & lan	fell	-0.1	laid	-0.1	whole	0.18
led:stop & lang	home	-0.12	fell	-0.21	laid	0.04	lies	-0.01	whole	-0.12
led:stop & lao	fell	0.08	whole	0.22
led:stop & lap	home	0.2	whole	-0.04
led:stop & len	laid	-0.08
led:stop & lien	home	0.06	fell	-0.04	whole	0.08
led:stop & linh	whole	-0.2
led:stop & lo	fell	-0.04	laid	-0.51	lies	-0.01	whole	-0.44
led:stop & loc	home	0.14	fell	0.33	whole	0.14
led:stop & luc	home	0.03	laid	-0.07	whole	-0.36
led:stop & lung	laid	0.01	whole	0.01
led:stop & mat	fell	-0.24	laid	-0.13	lies	-0.02
led:stop & mau	home	-0.09	fell	-0.01	whole	0.03
led:stop & me	laid	-0.02
led:stop & mong	home	-0.12	fell	-0.02	whole	-0.21
led:stop & mua	fell	-0.19	laid	-0.02
led:stop & mung	fell	-0.1	whole	-0.35
led:stop & muong	home	-0.13	fell	-0.43	whole	-0.51
led:stop & nam	home	0.13	fell	-0.15	whole	0.14
led:stop & nen	fell	-0.03	whole	-0.33
led:stop & nga	fell	-0.3	laid	-0.04	whole	-0.15
led:stop & ngam	fell	0.31	laid	-0.05	whole	0.23
led:stop & ngay	laid	-0.05	whole	-0.01
led:stop & nghe	home	0.22	fell	-0.03	whole	0.33
led:stop & nghi	home	0.34	whole	0.33
led:stop & nghia	home	0.16	fell	-0.05	laid	-0.4	lies	0.52	whole	0.09
led:stop & ngoai	home	0.05	fell	0.31	whole	0.03
led:stop & nham	fell	0.14	whole	-0.06
led:stop & ninh	home	0.09	fell	-0.01	whole	-0.23
led:stop & no	laid	0.12	whole	0.18
led:stop & noi	whole	0.12
led:stop & nong	home	0.15	fell	-0.2	whole	-0.18
led:stop & ntls	fell	-0.11	laid	-0.2	whole	0.45
led:stop & nua	whole	-0.4
led:stop & nui	home	0.14	fell	-0.14	whole	-0.08
led:stop & nung	whole	-0.16
led:stop & phia	whole	-0.24
led:stop & pho	home	0.22	fell	-0.02
led:stop & phong	laid	-0.08	whole	-0.32
led:stop & phu	home	0.01	fell	0.07	lies	-0.1	whole	-0.07
led:stop & phuong	home	-0.03	fell	-0.17	whole	-0.52
led:stop & quan	home	-0.12	fell	0.3	laid	-0.02
led:stop & quang	home	0.25	fell	0.08	whole	0.44
led:stop & que	home	0.23	fell	0.12	whole	-0.01
led:stop & quy	home	-0.18	fell	-0.14
led:stop & quynh	home	0.14
led:stop & rach	fell	0.06	laid	0.3	whole	0.12
led:stop & ray	fell	0.07	laid	-0.13
led:stop & ria	lies	-0.12	whole	-0.14
led:stop & sa	fell	0.3	whole	0.21
led:stop & san	fell	0.24	laid	-0.15	whole	0.17
led:stop & sat	fell	-0.16	laid	0.44
led:stop & sau	fell	-0.25	laid	0.24	lies	-0.02	whole	-0.12
led:stop & son	home	-0.26	fell	0.34	lies	0.44	whole	-0.1
led:stop & song	fell	0.08	laid	-0.04	lies	-0.01	whole	-0.06
led:stop & suoi	fell	0.03	laid	-0.13	lies	-0.19	whole	-0.24
led:stop & suon	laid	0.05	whole	-0.23
led:stop & tam	laid	0.29	whole	0.16
led:stop & tan	home	-0.04	fell	0.41	whole	0.46
led:stop & tay	home	-0.07	whole	0.16
led:stop & tet	fell	-0.05	whole	0.1
led:stop & thach	home	0.03	fell	0.46	whole	0.46
led:stop & thai	home	0.07	whole	0.21
led:stop & than	home	-0.03
led:stop & thanh	fell	-0.33	laid	-0.19	whole	0.29
led:stop & thi	home	0.32	fell	-0.04	whole	0.12
led:stop & thon	home	0.05	fell	-0.53	laid	-0.05	whole	-0.29
led:stop & thong	whole	0.24
led:stop & thu	home	-0.24	whole	-0.38
led:stop & thuong	fell	-0.06	whole	0.17
led:stop & thuy	home	0.21	whole	0.13
led:stop & tich	fell	0.32	laid	0.3	whole	0.37
led:stop & tien	home	0.1	laid	-0.03	whole	0.29
led:stop & tieu	fell	-0.11	laid	-0.08
led:stop & tinh	home	-0.08	fell	0.03	whole	0.34
led:stop & toc	home	-0.21	fell	-0.19	laid	-0.08	lies	-0.05	whole	-0.18
led:stop & tra	home	0.47	whole	0.26
led:stop & trai	laid	-0.04
led:stop & tram	home	0.07	fell	0.07	laid	-0.38	whole	-0.48
led:stop & tran	fell	-0.58	laid	0.21	whole	-0.03
led:stop & trang	home	0.02	fell	0.16	laid	-0.04	lies	-0.02	whole	-0.35
led:stop & tren	laid	-0.06	lies	-0.01	whole	0.08
led:stop & trong	home	-0.08	fell	0.33	laid	-0.04	lies	-0.1	whole	-0.05
led:stop & truc	home	0.13	fell	-0.14	whole	0.29
led:stop & trung	home	0.04	fell	-0.04
led:stop & truong	fell	-0.69	laid	-0.03	whole	-0.24
led:stop & tu	laid	-0.06
led:stop & van	home	-0.04	whole	0.22
led:stop & ven	fell	-0.09	laid	0.2	whole	0.1
led:stop & vi	fell	0.07	whole	0.15
led:stop & vinh	home	-0.05	laid	-0.01	whole	0.01
led:stop & vo	home	0.23	whole	-0.21
led:stop & vu	home	-0.35	whole	0.08
led:stop & vuon	fell	0.06	laid	-0.18	lies	0.43	whole	0.08
led:stop & xa	home	-0.05	fell	-0.65	laid	-0.12	lies	0.14	whole	-0.64
led:stop & xom	home	0.11	fell	0.11	laid	-0.01	whole	-0.15
led:stop & xuan	whole	-0.18
led:stop & xung	home	-0.18
led:stop & y	home	0.5	whole	0.34
led:stop & yen	home	-0.33	laid	0.03	whole	0.07
led:tells	home	-0.11	fell	0.33	laid	-0.21	lies	0.04	whole	0.16
led:tells & #	laid	-0.09	whole	0.12
led:tells & ##	whole	-0.14
led:tells & adn	fell	-0.11
led:tells & bai	home	-0.03	laid	-0.32	whole	-0.06
led:tells & ban	fell	-0.19	laid	-0.01	whole	0.02
led:tells & ben	fell	-0.34	laid	-0.05	whole	-0.26
led:tells & bia	laid	0.02
led:tells & bien	laid	-0.07	whole	-0.19
led:tells & bo	fell	-0.13	laid	-0.08	lies	-0.06	whole	0.38
led:tells & canh	fell	-0.01	laid	0.21	lies	-0.06	whole	0.36
led:tells & chan	laid	0.05
led:tells & con	fell	0.29	laid	0.05	whole	0.53
led:tells & cong	home	-0.08
led:tells & cua	fell	-0.3	whole	-0.31
led:tells & doi	fell	-0.02	laid	0.09	lies	-0.08	whole	0.05
led:tells & dong	fell	-0.11	laid	-0.1	whole	-0.18
led:tells & duoi	fell	0.45	laid	-0.08	whole	0.08
led:tells & gan	fell	-0.27	laid	-0.24
led:tells & go	fell	-0.03	laid	0.05	whole	0.16
led:tells & goc	fell	-0.05	lies	0.07
led:tells & hai	whole	-0.11
led:tells & ho	laid	-0.23	whole	-0.06
led:tells & hoi	fell	-0.06	laid	-0.09
led:tells & ke	laid	0.11	whole	-0.1
led:tells & khe	fell	0.11	laid	-0.58	whole	0.08
led:tells & khu	fell	-0.17	laid	0.27	whole	0.21
led:tells & lan	laid	-0.28
led:tells & lang	laid	-0.14	whole	0.31
led:tells & lo	laid	-0.32	lies	-0.01	whole	-0.28
led:tells & lung	laid	0.01	whole	0.01
led:tells & nen	whole	-0.33
led:tells & ngay	fell	-0.26	laid	0.22	whole	0.04
led:tells & nghia	fell	-0.15	laid	-0.02	lies	-0.15	whole	-0.15
led:tells & ngoai	laid	0.07	whole	0.17
led:tells & no	laid	0.11	whole	0.09
led:tells & ntls	laid	0.28	lies	0.28	whole	0.16
led:tells & phia	whole	-0.24
led:tells & san	laid	0.15	whole	-0.27
led:tells & sat	whole	-0.49
led:tells & sau	fell	0.32	laid	0.52	lies	-0.03	whole	0.24
led:tells & tam	home	0.29	laid	0.11	whole	0.25
led:tells & tay	fell	-0.17
led:tells & to	fell	0.38	whole	0.26
led:tells & tren	fell	0.15	laid	0.23	whole	-0.06
led:tells & trong	fell	0.35	laid	0.08	whole	0.11
led:tells & truoc	whole	-0.22
led:tells & truong	fell	0.13	laid	0.03	whole	0.14
led:tells & xa	fell	0.33	laid	-0.05
led:thing	home	-0.93	fell	0.01	laid	0.32	lies	-0.03	whole	-0.37
led:thing & ban	fell	0.01	laid	-0.04
led:thing & ben	laid	0.32
led:thing & bia	fell	-0.02	laid	0.08	whole	-0.03
led:thing & binh	laid	0.45	whole	0.42
led:thing & bo	fell	-0.03	laid	-0.12	lies	-0.04	whole	-0.15
led:thing & canh	fell	-0.01	laid	0.11	whole	0.01
led:thing & cho	laid	0.35	whole	0.35
led:thing & cua	fell	0.18	whole	0.07
led:thing & doan	fell	-0.08
led:thing & doi	home	-0.12	fell	0.26	laid	-0.06	whole	0.32
led:thing & dong	fell	-0.17
led:thing & gan	fell	-0.12	lies	-0.02	whole	-0.52
led:thing & mat	fell	-0.06	whole	-0.15
led:thing & mo	laid	-0.06	whole	-0.13
led:thing & phia	fell	-0.11	lies	-0.01	whole	-0.38
led:thing & quan	fell	-0.1
led:thing & quang	fell	-0.11	whole	-0.14
led:thing & sat	laid	0.07	whole	-0.07
led:thing & sau	whole	0.1
led:thing & su	fell	-0.01	laid	-0.1	whole	-0.15
led:thing & thon	fell	0.09	whole	0.02
led:thing & tinh	fell	-0.11
led:thing & tren	fell	-0.1	laid	0.38	whole	0.34
led:thing & trung	fell	-0.11	laid	-0.15	whole	-0.02
led:thing & vi	lies	0.3	whole	-0.01
led:thing & xa	home	-0.05	fell	-0.13	whole	-0.37
led:title	home	0.08	fell	-0.14	laid	0.43	lies	-0.07
led:title & ban	home	-0.07	fell	-0.35	laid	0.32	whole	-0.03
led:title & bay	home	-0.05	whole	-0.03
led:title & ben	fell	0.16	laid	0.12	whole	0.53
led:title & bia	fell	-0.1	laid	0.04	whole	0.13
led:title & bo	fell	-0.02	laid	-0.07	whole	-0.12
led:title & canh	laid	0.08	lies	-0.01	whole	-0.31
led:title & chan	fell	-0.19	laid	0.23	whole	-0.44
led:title & cho	fell	-0.03	whole	-0.17
led:title & chua	fell	0.12	lies	0.25	whole	-0.02
led:title & con	fell	-0.12	laid	-0.11
led:title & dau	laid	-0.16	whole	-0.1
led:title & den	laid	-0.04
led:title & doi	fell	-0.27	whole	-0.31
led:title & dong	home	0.24	fell	-0.17	laid	-0.04	lies	0.26	whole	0.06
led:title & duoi	fell	-0.22	laid	-0.05	whole	0.27
led:title & hai	home	-0.1	fell	-0.01	lies	-0.02	whole	-0.26
led:title & ho	laid	-0.26
led:title & hoi	laid	-0.06
led:title & khu	laid	0.44	lies	-0.26	whole	0.34
led:title & ky	fell	-0.12	whole	-0.25
led:title & lai	laid	-0.03
led:title & lang	laid	-0.04	whole	-0.23
led:title & ngay	fell	0.34	laid	-0.15	whole	-0.17
led:title & ngoai	laid	-0.03
led:title & ntls	fell	-0.08	laid	-0.17	lies	-0.04	whole	-0.13
led:title & sau	fell	-0.27	whole	-0.23
led:title & song	fell	0.09	laid	-0.03	whole	-0.13
led:title & tieu	fell	-0.01
led:title & trai	laid	-0.02
led:title & tren	fell	0.07	laid	-0.18
led:title & trong	fell	-0.21	laid	0.22	whole	0.41
led:title & vuon	laid	0.02	whole	0.25
led:title & xa	home	-0.15	fell	-0.08	lies	-0.04	whole	-0.28
long after martyr	home	-0.09	fell	-0.37	laid	0.21	lies	-0.43	whole	-0.17
long after other	home	-0.88	fell	-0.1	laid	0.63	lies	-0.63	whole	-0.05
long after teller	home	-0.43	fell	0.07	laid	-0.2	lies	-0.61	whole	0.02
martyrs 0	home	-0.96	fell	-0.08	laid	-0.82	lies	-2.14	whole	0.07
martyrs 1	home	-0.46	fell	-0.72	laid	-0.48	lies	-0.38	whole	-0.33
martyrs 2	home	-0.01	fell	-0.24	laid	0.19	lies	-0.19	whole	0.27
martyrs 3	home	-0.4	fell	-0.3	laid	-0.47	lies	-0.15	whole	0.06
next sentence:again	home	0.18	fell	0.24	laid	0.46	whole	0.22
next sentence:alive	home	-0.2	fell	0.13	laid	-0.04	lies	0.33	whole	0.45
next sentence:at	home	-0.15	fell	-0.14	laid	-0.15	lies	0.34	whole	0.02
next sentence:battle	home	0.35	fell	-0.01	laid	0.11	lies	-0.1	whole	-0.21
next sentence:born	home	-0.74	fell	-0.08	laid	-0.14	lies	0.38	whole	0.18
next sentence:bury	home	0.08	fell	0.76	laid	-0.88	lies	-0.41	whole	-0.2
next sentence:capture	home	-0.06	fell	-0.04	laid	-0.11	lies	-0.02	whole	0.67
next sentence:contact	home	-0.64	fell	-0.07	laid	-0.16	lies	-0.81	whole	-0.19
next sentence:died	home	-0.26	fell	-0.03	laid	-0.23	lies	-0.25	whole	0.25
next sentence:enlist	home	0.76	fell	-1.02	laid	-0.6	lies	-0.8	whole	-0.25
next sentence:fell	home	0.1	fell	-0.3	laid	0.11	whole	0.03
next sentence:gio	home	0.13	fell	-0.27	laid	-0.33	lies	0.21	whole	0.14
next sentence:grave	home	-0.18	fell	0.11	laid	-0.05	lies	0.62
next sentence:home	home	0.01	fell	-0.12	laid	-0.11	lies	0.29	whole	0.19
next sentence:joined	home	0.21	fell	-0.85	laid	-0.45	lies	-0.6	whole	-0.42
next sentence:kin	home	-0.28	fell	0.18	laid	0.05	lies	-0.2	whole	-0.08
next sentence:laid	home	0.22	fell	0.36	laid	0.12	lies	0.12	whole	0.57
next sentence:last	home	0.13	fell	0.27	laid	0.08	whole	-0.11
next sentence:letter	home	-0.05	fell	-0.14	laid	0.04	lies	-0.2	whole	0.01
next sentence:level	home	0.11	fell	-0.07	laid	0.15	lies	-0.05	whole	0.04
next sentence:link	home	-0.3	fell	-0.29	laid	0.17	lies	-0.06	whole	-0.32
next sentence:martyr	home	-0.12	fell	-0.43	laid	-0.03	whole	0.31
next sentence:moved	home	-0.64	fell	-0.52	laid	-0.16	lies	0.16
next sentence:naming	home	-0.16	fell	0.24	laid	0.59	lies	-0.14	whole	0.12
next sentence:notice	fell	-1	laid	0.13	lies	0.37	whole	-0.29
next sentence:office	home	0.14	fell	0.38	laid	-0.24	lies	0.29	whole	0.1
next sentence:post	home	0.05	fell	-0.08	laid	-0.21	lies	0.24	whole	0.18
next sentence:rank	home	-0.32	fell	-0.18	laid	-0.5	lies	-0.34	whole	-0.23
next sentence:returned	fell	-0.71	laid	-0.11	lies	0.17	whole	-0.15
next sentence:self	fell	-0.19	laid	0.42	lies	0.22	whole	0.14
next sentence:site	home	0.1	fell	-0.29	laid	0.11	lies	-0.05	whole	-0.14
next sentence:tells	home	-0.46	fell	0.05	laid	-0.2	lies	-0.32	whole	-0.14
next sentence:thing	home	-0.02	fell	0.05	laid	-0.1	lies	-0.33	whole	-0.1
next sentence:title	home	-0.23	fell	0.09	laid	-0.09	lies	-0.22	whole	-0.06
next sentence:truename	home	-0.42	fell	0.14	laid	0.31	whole	0.55
opens	home	-0.28	fell	-0.04	laid	-0.13	lies	-0.2	whole	0.06
part 0 of 4	home	-0.35	fell	-0.29	laid	-0.65	lies	-0.44	whole	0.02
part 1 of 4	home	-0.23	fell	-0.16	laid	-0.86	lies	-0.78	whole	-0.02
part 2 of 4	home	-0.59	fell	-0.44	laid	-0.02	lies	-0.75	whole	-0.04
part 3 of 4	home	-0.57	fell	-0.49	laid	-0.13	lies	-0.34	whole	-0.07
places 0	home	-0.13	fell	0.57	laid	-0.68	lies	-0.16	whole	0.65
places 1	fell	-0.02	laid	-0.24	lies	-0.12	whole	-0.06
places 2	home	-0.32	fell	-0.28	laid	-0.32	lies	-0.4
places 3	home	-0.34	fell	-0.74	laid	-0.56	lies	-0.5	whole	0.02
places 4	home	-0.75	fell	-0.7	laid	-0.22	lies	-1	whole	-0.27
sentence before:again	home	0.28	fell	0.22	whole	0.48
sentence before:alive	home	-0.08	fell	0.22	laid	-0.43	lies	-0.47	whole	0.1
sentence before:at	home	0.07	fell	-0.25	laid	0.08	lies	-0.49	whole	0.01
sentence before:battle	home	0.41	fell	-1.14	laid	-0.08	lies	-1.01	whole	-0.02
sentence before:born	home	0.72	fell	0.47	laid	-0.21	lies	0.2	whole	0.33
sentence before:bury	home	0.66	fell	-1.46	laid	-0.33	whole	0.26
sentence before:capture	home	-0.19	fell	-0.85	laid	0.28	lies	-0.1	whole	-0.7
sentence before:contact	home	0.13	laid	0.15	whole	-0.19
sentence before:died	home	-0.17	fell	0.18	laid	-0.24	lies	0.12	whole	0.14
sentence before:enlist	home	-0.46	fell	-0.18	laid	-0.37	whole	-0.16
sentence before:fell	home	-0.09	fell	-0.35	laid	0.49	lies	0.48	whole	-0.21
sentence before:gio	home	0.01	fell	-0.15	laid	-0.22	lies	-0.23	whole	-0.21
sentence before:grave	home	0.09	fell	-0.1	laid	-0.84	lies	-0.27	whole	0.14
sentence before:home	home	0.03	fell	-0.22	laid	0.32	lies	-0.1	whole	0.06
sentence before:joined	home	-0.09	fell	-0.11	laid	-0.67	lies	0.03	whole	0.03
sentence before:kin	fell	-0.62	laid	-0.71	lies	-0.08	whole	-0.43
sentence before:laid	home	-0.26	fell	-0.03	laid	0.29	lies	-0.01	whole	-0.09
sentence before:last	laid	0.51	whole	0.2
sentence before:letter	home	0.4	fell	-0.22	laid	-0.73	lies	-0.38	whole	0.18
sentence before:level	home	-0.11	fell	-0.2	laid	-0.29	lies	-0.39	whole	0.2
sentence before:link	home	0.38	fell	0.05	laid	-0.16	lies	0.17	whole	0.07
sentence before:martyr	home	0.08	fell	-0.08	laid	-0.5	lies	0.36	whole	-0.12
sentence before:moved	home	-0.58	fell	-0.01	laid	-0.13	lies	-0.33	whole	-0.24
sentence before:naming	home	0.04	fell	-0.38	laid	0.23	lies	-0.91	whole	-0.31
sentence before:notice	home	0.21	fell	0.24	laid	0.17	lies	0.81	whole	0.5
sentence before:office	fell	-0.06	laid	-0.07	lies	-0.08	whole	-0.05
sentence before:post	home	0.39	fell	-0.43	laid	-0.45	lies	-0.2	whole	-0.05
sentence before:rank	home	-0.15	fell	0.35	laid	0.2	lies	-0.57	whole	-0.17
sentence before:returned	home	-0.47	fell	-0.04	laid	-0.11	lies	-0.19	whole	0.92
sentence before:self	home	-0.12	fell	-0.04	laid	-0.23	lies	-0.19	whole	-0.03
sentence before:site	home	0.32	fell	-0.58	lies	0.39	whole	0.09
sentence before:tells	home	-0.15	fell	-0.14	laid	-0.27	lies	0.11	whole	-0.06
sentence before:thing	home	-0.53	fell	0.31	laid	-0.1	lies	-0.34	whole	0.15
sentence before:title	home	-0.05	fell	0.07	laid	-0.18	lies	-0.5
sentence before:truename	home	-0.25	fell	-0.01	laid	-0.17	whole	-0.09
size 1	home	-1.64	fell	-1.43	laid	-2.18	lies	-1.66	whole	-1.92
size 2	home	0.01	fell	-0.38	laid	-1.5	lies	-0.96	whole	-0.75
size 3	home	-0.65	fell	-0.15	laid	-0.59	lies	-0.15	whole	-0.23
size 4	home	-0.21	fell	0.04	laid	-0.32	lies	-0.13	whole	0.61
size 5	home	-0.72	fell	-0.14	laid	0.2	lies	-0.42	whole	0.6
size 6	home	0.16	fell	-0.21	laid	0.26	lies	0.15	whole	0.8
size 7	home	-0.1	fell	0.01	laid	0.4	lies	-0.3	whole	0.71
size 8	home	0.29	fell	-0.38	laid	0.46	lies	-0.15	whole	-0.2
text:battle	home	-0.27	fell	-0.28	laid	-0.43	lies	-0.22	whole	-0.18
text:by_comrade	home	-0.25	fell	-0.2	laid	0.18	lies	-0.22	whole	-0.08
text:by_finder	home	-0.43	fell	0.52	laid	-0.5	lies	-0.76	whole	-0.01
text:by_foreign	fell	-0.1	laid	0.09	whole	0.2
text:by_keeper	home	0.09	fell	-0.57	laid	0.34	lies	0.16	whole	-0.12
text:by_official	home	-0.3	fell	0.08	laid	-0.29	lies	0.26	whole	0.14
text:by_resident	home	0.13	fell	-0.02	laid	-0.73	whole	0.05
text:by_volunteer	home	-0.64	fell	-0.83	lies	-0.25	whole	-0.09
text:dna	home	-1	fell	0.06	laid	0.54	whole	0.37
text:enemy	home	-0.44	fell	-0.05	laid	-0.63	lies	-0.06	whole	-0.43
text:foreign	fell	-0.1	laid	0.09	whole	0.2
text:found	home	-1.14	fell	0.6	laid	0.51	lies	-0.56	whole	0.23
text:give_back	home	0.36	fell	-0.53	laid	0.03	lies	-0.18	whole	0.1
text:grave	home	-0.09	fell	-0.4	laid	0.36	lies	0.56	whole	-0.13
text:hearsay	home	-0.42	fell	0.22	laid	-0.22	lies	-0.24	whole	-0.12
text:informs	home	-0.08	fell	-0.68	laid	-0.12	lies	0.22	whole	0.08
text:list	home	-0.71	fell	-0.66	laid	0.14	lies	-0.44	whole	0.65
text:recognition	home	-0.25	fell	0.12	laid	-0.43	lies	-0.02	whole	-0.28
text:relics	home	-0.48	fell	-0.35	laid	-0.63	lies	-1.29	whole	-0.09
text:rumoured	home	-0.01	fell	0.41	laid	-0.02	whole	0.11
text:scam	home	-0.31	fell	-1.29	laid	-0.64	lies	-0.27	whole	-0.16
text:seek	home	-0.13	fell	-0.29	laid	-0.28	lies	-0.49	whole	0.12
text:sought	home	-0.33	fell	-0.02	laid	0.12	lies	-0.25	whole	-0.2
text:stone	home	-0.47	fell	0.11	laid	0.11	lies	0.74	whole	-0.04
typed before 1	home	-0.13	laid	-0.12	lies	-0.05	whole	0.33
typed before 11	fell	-0.02	whole	-0.05
typed before 12	fell	-0.09	laid	-0.21	lies	-0.05
typed before 14	home	-0.01	laid	-0.05	lies	-0.21
typed before 15	fell	-0.37	laid	-0.04
typed before 18	whole	-0.17
typed before 19	home	-0.02	fell	-0.03
typed before 1944	home	0.26	fell	-0.03	lies	-0.01	whole	0.57
typed before 1945	home	0.22	whole	0.04
typed before 1947	home	0.17	fell	-0.36	whole	-0.25
typed before 1948	home	0.35
typed before 1949	home	0.25	fell	-0.28	whole	-0.13
typed before 1950	home	-0.39	fell	-0.36	whole	0.44
typed before 1951	home	0.5	whole	0.55
typed before 1952	laid	0.18	whole	0.33
typed before 1953	home	0.05	fell	-0.03	laid	-0.01	whole	0.11
typed before 1954	home	0.24	fell	0.48	laid	-0.06	whole	0.45
typed before 1964	whole	0.04
typed before 1965	home	-0.04	whole	-0.39
typed before 1966	home	-0.14	fell	0.01	lies	0.44	whole	0.33
typed before 1967	home	-0.01	fell	0.62	laid	-0.1	lies	-0.07	whole	0.42
typed before 1968	fell	-0.28	laid	-0.06	whole	0.01
typed before 1969	home	-0.06	fell	-0.47	whole	-0.05
typed before 1970	home	-0.02	fell	-0.32	lies	-0.01	whole	-0.13
typed before 1971	home	-0.18	fell	0.53	laid	0.21	whole	-0.13
typed before 1972	home	0.07	fell	0.93	lies	-0.17	whole	0.41
typed before 1973	home	-0.18	fell	0.32	lies	-0.01	whole	-0.07
typed before 1974	fell	-0.28	whole	0.07
typed before 1975	home	-0.19	fell	0.43	whole	0.52
typed before 1978	fell	-0.15	whole	0.05
typed before 1979	home	-0.21	fell	0.49	laid	-0.03	whole	0.51
typed before 1984	fell	-0.12
typed before 1988	fell	-0.14
typed before 1990	laid	-0.02	lies	-0.05
typed before 2	home	-0.32	fell	-0.22	laid	-0.32	lies	-0.18	whole	-0.67
typed before 20	fell	-0.06	whole	-0.07
typed before 2025	fell	0.12	laid	-0.05	whole	0.21
typed before 2026	fell	-0.15	whole	-0.24
typed before 22	home	-0.07	laid	-0.08
typed before 3	home	-0.08	fell	-0.22	laid	0.65	lies	-0.14	whole	0.01
typed before 30	whole	-0.19
typed before 31	home	-0.03	laid	-0.03	whole	-0.37
typed before 318	home	-0.06
typed before 4	home	-0.41	fell	0.09	laid	-0.08	lies	-0.1	whole	-0.18
typed before 40	fell	-0.01
typed before 41	fell	0.3	laid	-0.02	whole	0.09
typed before 45	home	0.22	fell	-0.1	whole	0.32
typed before 5	home	-0.06	laid	-0.3	lies	0.18
typed before 6	home	0.21	fell	-0.1	whole	0.23
typed before 66	home	0.29	fell	-0.02	whole	-0.07
typed before 68	fell	0.4	laid	-0.03	whole	0.29
typed before 7	home	0.13	fell	0.21	laid	-0.05	whole	0.36
typed before 71	home	-0.02	fell	0.16	whole	0.09
typed before 72	home	-0.06	fell	-0.21	laid	0.86	lies	-0.01	whole	0.49
typed before 75	fell	0.54	whole	0.34
typed before 772	lies	0.29	whole	-0.26
typed before 8	fell	-0.06	laid	-0.08	lies	-0.07	whole	-0.25
typed before 84	home	-0.3	fell	0.42	whole	0.08
typed before 88	home	-0.06	fell	-0.06
typed before 9	home	-0.05	fell	-0.19	laid	-0.04	lies	-0.05	whole	-0.49
typed before ^	home	-0.28	fell	-0.04	laid	-0.13	lies	-0.2	whole	0.06
typed before a	fell	-0.04	laid	-0.06	lies	-0.03
typed before ai	laid	-0.01
typed before an	home	-0.56	fell	-0.13	laid	-0.02	lies	-0.02	whole	-0.37
typed before anh	home	-0.01	fell	-0.12	laid	0.29	lies	-0.02	whole	0.13
typed before b	fell	-0.01	laid	-0.02	lies	-0.09
typed before b52	fell	0.06	laid	-0.06	lies	-0.05	whole	0.03
typed before ba	home	-0.07	fell	0.01	laid	-0.09	lies	-0.03	whole	-0.17
typed before bac	home	-0.14	laid	0.04	lies	-0.04	whole	0.1
typed before ban	home	0.19	fell	0.24	laid	-0.21	whole	0.42
typed before bang	fell	-0.13	laid	-0.05	whole	-0.19
typed before bao	home	-0.07	laid	-0.05
typed before bat	fell	0.29	whole	0.27
typed before bay	whole	-0.07
typed before be	fell	0.09	whole	0.13
typed before bi	fell	-0.08	laid	-0.09	whole	0.01
typed before bia	fell	0.21	laid	-0.09	lies	0.18	whole	-0.13
typed before biet	laid	-0.02
typed before binh	home	-0.16	fell	-0.45	lies	-0.12
typed before biên	home	-0.2	fell	0.16	lies	0.15	whole	0.4
typed before biệt	fell	-0.22
typed before bom	home	-0.1	laid	0.34	whole	0.01
typed before bài	lies	0.26	whole	0.33
typed before bác	home	0.01	fell	-0.02	laid	-0.16	whole	0.22
typed before bán	fell	0.11	laid	-0.07	whole	0.11
typed before báo	home	-0.04	fell	-0.14	laid	0.26	whole	0.09
typed before bình	home	-0.06	laid	-0.02	whole	-0.31
typed before bản	home	0.05	fell	-0.03	laid	-0.18	whole	-0.12
typed before bảo	home	-0.02	fell	-0.15	whole	-0.59
typed before bậc	home	-0.06	fell	-0.03	laid	-0.05	lies	-0.01
typed before bắc	fell	-0.14	laid	0.23	lies	-0.01	whole	-0.67
typed before bắn	fell	0.71	laid	-0.13	whole	0.3
typed before bằng	fell	-0.04	laid	0.35	lies	0.26	whole	0.27
typed before bị	fell	0.2	laid	-0.01	whole	0.32
typed before bộ	fell	-0.12	lies	-0.07
typed before c	home	-0.14	fell	0.1	laid	-0.04	whole	0.02
typed before c1	home	-0.03
typed before c3	home	-0.07
typed before ca	home	-0.18	lies	-0.08
typed before cai	fell	-0.03
typed before cam	laid	0.13	whole	0.34
typed before can	home	0.15	fell	-0.08	lies	0.22	whole	-0.1
typed before cao	home	-0.31	lies	-0.01	whole	-0.16
typed before cau	fell	-0.07	whole	0.01
typed before cha	home	-0.01
typed before chanh	home	-0.05	whole	-0.51
typed before chau	fell	-0.02	whole	-0.44
typed before chet	fell	-0.03	whole	0.01
typed before chi	fell	-0.15	laid	-0.15	lies	-0.02	whole	-0.15
typed before chien	fell	0.05	whole	0.05
typed before chiến	fell	0.2	whole	0.18
typed before cho	home	-0.23	fell	-0.46	laid	-0.02
typed before chon	laid	0.19	lies	-0.03	whole	-0.24
typed before chu	home	0.06	fell	-0.19	laid	-0.02	whole	0.09
typed before chung	home	0.05	laid	-0.11	whole	-0.19
typed before cháy	fell	-0.12	laid	0.13
typed before châu	fell	-0.02	whole	-0.36
typed before chép	home	-0.03
typed before chìm	fell	0.06	laid	-0.12
typed before chôn	fell	-0.3	lies	-0.2	whole	0.35
typed before chùa	home	0.06	whole	-0.05
typed before chú	laid	-0.05	whole	0.1
typed before chương	whole	0.18
typed before chế	whole	0.33
typed before chết	fell	-0.22	laid	-0.05	whole	0.2
typed before chỉ	fell	0.37	laid	-0.1	whole	0.4
typed before chống	fell	-0.02	whole	-0.26
typed before chốt	fell	0.29	whole	-0.06
typed before chữ	home	-0.01	fell	-0.03	laid	-0.09	lies	-0.07
typed before co	fell	-0.08	laid	-0.05
typed before coi	laid	0.29	lies	0.35	whole	0.1
typed before con	home	-0.24	fell	0.28	laid	-0.12	lies	-0.06	whole	-0.03
typed before cong	fell	-0.07	laid	-0.03	lies	0.06	whole	-0.18
typed before cot	fell	-0.05	whole	-0.31
typed before cu	home	-0.03	fell	0.03	laid	0.09	whole	-0.03
typed before cua	fell	0.24	laid	-0.08	whole	-0.18
typed before cuc	home	-0.2	fell	-0.01
typed before cung	fell	-0.38	whole	-0.08
typed before cuoi	fell	0.15	lies	0.28	whole	-0.08
typed before cuong	whole	0.04
typed before cuối	lies	-0.04	whole	0.07
typed before càn	whole	0.06
typed before cái	home	-0.04	fell	-0.14	laid	0.41	lies	-0.04	whole	-0.46
typed before cánh	fell	-0.12	whole	0.03
typed before cát	fell	0.31	laid	0.14	whole	-0.27
typed before còn	fell	-0.23
typed before có	fell	-0.18	laid	-0.16
typed before cô	fell	0.25	laid	-0.05	lies	0.26	whole	0.32
typed before công	home	-0.02	fell	0.08	laid	-0.12	lies	-0.01	whole	0.42
typed before cùng	home	0.23	fell	-0.06	laid	-0.03	whole	0.49
typed before cũ	home	-0.04	fell	0.47	laid	0.01	lies	-0.06	whole	0.25
typed before cạn	fell	-0.06	laid	0.23	whole	0.36
typed before cả	home	0.16	fell	-0.03	whole	0.11
typed before cấp	fell	-0.07	laid	-0.01	lies	-0.04
typed before cất	laid	-0.22	whole	-0.21
typed before cần	whole	-0.01
typed before cầu	fell	-0.17	laid	-0.06	lies	0.31	whole	0.4
typed before cụ	home	0.11	fell	0.35	laid	-0.12	whole	-0.28
typed before của	home	0.24	fell	0.01	laid	0.24	lies	-0.1	whole	0.21
typed before d4	fell	-0.07	whole	-0.02
typed before d5	fell	-0.08
typed before da	fell	-0.14	laid	0.56	lies	-0.02	whole	0.14
typed before dai	fell	-0.32	laid	-0.13	whole	-0.4
typed before dam	home	0.02	laid	-0.06	whole	0.1
typed before dan	home	0.16	whole	0.07
typed before danh	home	-0.22	fell	-0.49	lies	-0.03	whole	-0.12
typed before dau	home	-0.01	fell	-0.35	laid	0.54	lies	-0.04	whole	-0.17
typed before day	home	-0.09
typed before de	laid	-0.03
typed before di	home	-0.01	laid	-0.04	lies	-0.06	whole	-0.65
typed before dia	fell	0.31	lies	-0.01
typed before diem	fell	0.09	laid	-0.22	whole	0.03
typed before dinh	home	0.07	whole	0.07
typed before diện	fell	-0.07	whole	-0.6
typed before do	home	-0.05	fell	-0.26	laid	-0.23	lies	-0.02	whole	-0.33
typed before doan	whole	-0.43
typed before doi	fell	0.01	laid	0.16	whole	-0.15
typed before dong	home	-0.18	whole	0.22
typed before duc	whole	0.01
typed before dung	home	0.33	whole	0.42
typed before duoc	fell	-0.19	laid	-0.07
typed before duong	fell	-0.01	laid	-0.07	lies	-0.01	whole	-0.49
typed before dân	fell	0.24	laid	0.09	lies	0.06	whole	0.23
typed before dòng	home	-0.01	fell	-0.03	whole	-0.03
typed before dương	fell	0.32	whole	0.42
typed before dọc	fell	-0.08	whole	-0.21
typed before e	fell	-0.08	laid	0.2	lies	-0.02	whole	0.18
typed before e24	home	0.13	whole	0.18
typed before em	home	-0.01	laid	-0.3	whole	-0.15
typed before ghi	home	-0.15	fell	-0.12	laid	0.04	lies	-0.03	whole	0.1
typed before gia	fell	0.29	laid	-0.03	lies	0.11	whole	0.31
typed before giang	home	-0.09	fell	-0.05	whole	-0.06
typed before già	home	-0.02	fell	0.16	whole	0.15
typed before giáp	whole	-0.33
typed before giọng	home	-0.02
typed before giới	home	-0.02	fell	-0.12	laid	-0.13	whole	-0.22
typed before giữ	fell	0.46	laid	-0.05	whole	0.09
typed before giữa	fell	0.07	laid	-0.16	whole	0.36
typed before goc	home	0.41	fell	-0.02	laid	0.01	whole	0.16
typed before gui	fell	-0.1	laid	-0.03
typed before gạch	fell	-0.08	lies	-0.07	whole	-0.19
typed before gọi	home	-0.34	fell	-0.01
typed before gốc	home	0.01	fell	-0.12	whole	0.12
typed before gửi	fell	-0.15	laid	-0.01	lies	-0.05
typed before h	home	-0.17	fell	-0.29	lies	-0.03	whole	-0.32
typed before ha	home	-0.2	whole	-0.25
typed before hai	home	-0.07	fell	0.08	laid	-0.14
typed before hay	fell	-0.08
typed before hiền	home	0.22	laid	-0.05	whole	0.31
typed before hiện	fell	0.28	laid	0.18	whole	0.03
typed before hiệp	home	0.07	whole	-0.05
typed before ho	fell	-0.02	whole	-0.04
typed before hoa	whole	-0.07
typed before hoi	home	-0.16
typed before hong	home	-0.01	fell	-0.08	laid	0.12	whole	0.12
typed before hoạch	home	-0.08	fell	-0.01
typed before hs	home	-0.02	fell	0.13	laid	-0.04	lies	-0.02	whole	-0.01
typed before hung	whole	-0.12
typed before huy	fell	-0.01	lies	-0.02
typed before huyen	home	-0.19	fell	-0.1	whole	-0.14
typed before hà	home	0.13	fell	-0.05	whole	-0.13
typed before hào	home	0.19	fell	-0.07	laid	0.22	whole	0.24
typed before hòa	home	0.12	fell	-0.1	whole	-0.04
typed before hóa	home	-0.13	fell	0.39	whole	-0.28
typed before hôm	fell	-0.01	laid	-0.21
typed before hưng	whole	-0.34
typed before hướng	fell	0.17	lies	-0.02	whole	-0.19
typed before hường	home	0.07	whole	0.08
typed before hạ	laid	-0.43	whole	-0.27
typed before hải	fell	-0.11	whole	-0.05
typed before hầm	fell	-0.08	laid	-0.01
typed before hết	fell	0.17	whole	0.28
typed before họ	home	0.22	fell	-0.07	whole	-0.5
typed before học	home	-0.05
typed before hỏi	fell	-0.08	laid	-0.07
typed before hồi	home	0.32	fell	-0.22	whole	0.41
typed before hồng	home	0.09
typed before hội	home	0.2	fell	-0.03	whole	0.17
typed before k	whole	-0.33
typed before ke	fell	-0.26
typed before khau	fell	-0.15	laid	-0.16	whole	-0.21
typed before khi	fell	-0.19
typed before khmer	lies	-0.04	whole	0.13
typed before khoan	fell	0.02	whole	0.1
typed before khu	fell	0.19	laid	-0.19	whole	0.22
typed before khánh	fell	-0.02	whole	-0.35
typed before khê	home	-0.23	whole	-0.35
typed before không	home	-0.16	fell	0.44	whole	-0.13
typed before khẩu	whole	-0.22
typed before khắc	home	-0.19	fell	-0.21	laid	-0.03	lies	-0.01	whole	-0.46
typed before kia	home	-0.08	fell	-0.23	lies	-0.03	whole	0.27
typed before kich	laid	-0.07
typed before kinh	home	-0.02	fell	0.45	whole	-0.08
typed before kiều	home	-0.17	fell	-0.06	whole	0.14
typed before ko	fell	-0.2
typed before kêu	home	-0.2	fell	-0.02	whole	-0.35
typed before kích	home	0.16	fell	-0.17	laid	-0.01	lies	0.27	whole	0.35
typed before ký	fell	0.04	laid	-0.01	whole	0.08
typed before kế	fell	-0.06	whole	-0.33
typed before kể	fell	0.43	whole	0.19
typed before kỳ	whole	-0.14
typed before la	home	-0.44	fell	-0.33	laid	0.17	lies	-0.01	whole	-0.02
typed before lai	home	0.42	laid	-0.13	lies	-0.05	whole	0.66
typed before lam	home	-0.1	fell	0.43	laid	-0.16	whole	-0.01
typed before lan	fell	-0.08	laid	0.03	whole	-0.01
typed before lang	home	0.21	fell	-0.06	whole	0.05
typed before lanh	whole	-0.01
typed before lao	home	-0.03	fell	-0.12	laid	0.28	lies	-0.03	whole	-0.39
typed before lap	home	0.16	laid	-0.29	whole	-0.29
typed before le	whole	-0.09
typed before len	fell	-0.28	laid	-0.13	lies	0.26
typed before lien	home	0.21	fell	-0.03	lies	-0.05	whole	0.02
typed before linh	home	-0.15	fell	-0.23	whole	-0.5
typed before liên	home	-0.15	fell	-0.2	whole	-0.18
typed before loi	whole	-0.06
typed before long	home	-0.13	fell	-0.05	whole	0.05
typed before ls	laid	-0.03	lies	-0.11
typed before luc	fell	-0.04	laid	-0.01
typed before luôn	laid	-0.25	whole	0.05
typed before là	fell	-0.14	laid	0.23	lies	0.15	whole	0.03
typed before làm	home	-0.03	fell	-0.1	laid	-0.04	whole	-0.19
typed before lào	laid	-0.02	whole	0.01
typed before lâm	fell	-0.1	whole	-0.35
typed before lãng	home	0.13	fell	-0.07	whole	0.36
typed before lên	home	-0.12	fell	0.61	laid	0.31	lies	0.34	whole	0.05
typed before lính	home	0.19	fell	-0.16	laid	-0.1	lies	-0.07	whole	0.23
typed before lúc	fell	-0.01	whole	-0.37
typed before lĩnh	whole	-0.12
typed before lưng	fell	-0.01	laid	0.1	whole	-0.15
typed before lưu	home	0.06	fell	-0.05	laid	-0.23	whole	0.15
typed before lạc	home	-0.04	whole	0.06
typed before lại	home	-0.21	fell	-0.45	laid	0.46	lies	0.28	whole	0.08
typed before lấp	fell	0.28	laid	-0.06	whole	0.12
typed before lập	laid	-0.06	whole	-0.24
typed before lộ	fell	0.09	whole	0.09
typed before lộc	fell	-0.06	whole	-0.72
typed before lớn	home	-0.09
typed before lợi	home	-0.13	fell	0.13	whole	0.28
typed before lục	home	0.1	fell	-0.04	whole	0.15
typed before lữ	fell	-0.17	whole	-0.14
typed before m	fell	-0.16	laid	-0.03	lies	0.32	whole	0.18
typed before ma	laid	-0.08	whole	-0.37
typed before mac	home	0.08	laid	-0.01	whole	0.08
typed before mang	fell	-0.27
typed before mat	fell	-0.39	laid	-0.01	whole	0.06
typed before mau	laid	-0.09
typed before may	fell	0.17	laid	-0.02	whole	0.26
typed before mien	home	-0.06
typed before min	fell	0.47	whole	0.27
typed before minh	fell	-0.08	laid	-0.13	lies	0.16	whole	0.18
typed before mit	fell	-0.24	laid	0.49	whole	0.24
typed before miền	whole	0.07
typed before mo	fell	-0.02	laid	-0.18	lies	-0.06	whole	-0.02
typed before moi	laid	0.09	lies	-0.09	whole	0.16
typed before mot	fell	-0.22	laid	-0.18	whole	-0.45
typed before muon	laid	-0.11
typed before má	whole	-0.03
typed before máy	home	-0.02	fell	-0.11
typed before mã	home	-0.08
typed before mìn	laid	-0.02	lies	-0.01
typed before mình	whole	-0.28
typed before mạch	home	0.07	whole	0.24
typed before mả	whole	-0.33
typed before mất	home	-0.02	fell	-0.25	laid	-0.04	whole	-0.22
typed before mẫu	fell	-0.09
typed before mặt	fell	-0.09	laid	-0.1
typed before mỏ	home	-0.15	whole	-0.41
typed before mộ	home	-0.03	fell	-0.25	laid	0.49	lies	0.15	whole	0.44
typed before một	laid	0.09	whole	0.22
typed before n	home	0.12	fell	-0.19	whole	-0.01
typed before nam	home	-0.13	fell	-0.45	laid	0.18	lies	-0.12	whole	-0.02
typed before nay	laid	-0.12	lies	-0.16	whole	0.26
typed before nga	fell	-0.26	whole	-0.47
typed before ngan	home	-0.03	fell	0.1	whole	-0.05
typed before ngay	home	-0.1	fell	0.13	laid	-0.22	lies	-0.09	whole	-0.23
typed before nghe	laid	-0.1
typed before nghị	home	-0.07	fell	-0.31	whole	0.04
typed before ngo	fell	0.22	whole	-0.21
typed before ngoai	fell	-0.03	laid	0.02	whole	0.16
typed before ngoài	home	0.22	fell	0.59	laid	0.35	lies	-0.12	whole	0.41
typed before nguoi	home	0.14	fell	-0.25	laid	0.36	lies	-0.04
typed before nguyện	fell	-0.01
typed before ngã	fell	0.14	whole	0.06
typed before người	home	0.09	fell	-0.61	laid	-0.32	whole	0.15
typed before nha	home	0.09	fell	-0.13
typed before nhan	home	0.09	laid	-0.02	whole	0.03
typed before nhau	fell	-0.01	whole	0.02
typed before nhom	fell	-0.02	whole	-0.2
typed before nhà	home	-0.03	fell	-0.29	laid	-0.14	lies	-0.07	whole	-0.4
typed before nhân	home	0.01	fell	-0.15	laid	-0.02	whole	0.02
typed before nhóm	home	-0.16	fell	-0.08	lies	-0.07
typed before như	home	0.05	fell	0.24	whole	0.18
typed before nhưng	fell	-0.1	laid	0.39	lies	-0.07	whole	0.25
typed before nhượng	home	0.16	fell	-0.01	whole	0.29
typed before nhẫn	home	0.04	fell	-0.03
typed before nhỏ	whole	-0.02
typed before nhớ	home	-0.01	laid	-0.24	lies	0.11
typed before nhờ	home	-0.04	fell	-0.06	laid	0.04	lies	-0.17
typed before ninh	home	0.29	fell	-0.1	whole	-0.28
typed before niệm	fell	-0.11	whole	-0.27
typed before no	laid	0.07
typed before noi	fell	0.29	whole	-0.03
typed before nt	fell	-0.09	laid	0.26	lies	0.35	whole	0.36
typed before này	laid	-0.01	whole	-0.44
typed before nên	fell	-0.12
typed before nó	home	0.31	fell	-0.06	laid	0.12	whole	0.34
typed before nói	fell	0.3	laid	-0.27	lies	-0.02	whole	-0.26
typed before nông	home	0.07	whole	-0.17
typed before năm	home	-0.47	fell	-0.82	laid	-0.34	lies	-0.13	whole	-1.15
typed before nằm	fell	-0.48	laid	0.07	lies	0.18	whole	0.98
typed before nữ	home	-0.39	fell	-0.03
typed before o	home	0.35	fell	0.8	lies	-0.19	whole	0.27
typed before oai	fell	-0.03	whole	-0.37
typed before ong	home	-0.13	fell	-0.14	laid	0.3	whole	-0.16
typed before pha	home	0.15	fell	0.3	whole	0.1
typed before phai	home	0.12	fell	-0.09	laid	-0.02	whole	-0.06
typed before phao	fell	0.33	whole	-0.44
typed before phong	home	0.06	fell	-0.24	lies	-0.02	whole	0.01
typed before phu	home	0.05
typed before phuc	home	0.03	fell	0.15	laid	-0.05
typed before phum	laid	0.02	whole	0.13
typed before pháo	home	-0.13	fell	-0.32	lies	-0.01	whole	0.13
typed before phòng	home	-0.45	fell	-0.02
typed before phó	home	0.03	fell	-0.24	whole	-0.22
typed before phú	home	-0.13	lies	0.16	whole	-0.07
typed before phương	home	-0.07	fell	-0.12	laid	0.31	lies	-0.01	whole	0.23
typed before phải	home	0.04	fell	-0.23	laid	0.04	lies	-0.08	whole	0.26
typed before phẫu	fell	0.22	laid	0.03	whole	0.17
typed before place	home	-0.03
typed before q	home	0.58	fell	0.29	whole	0.41
typed before qua	fell	0.08	laid	-0.38	lies	0.18	whole	0.46
typed before quan	home	0.47	fell	-0.07	laid	-0.04	lies	-0.07	whole	-0.06
typed before que	home	0.71	fell	-0.07	laid	-0.1	lies	-0.17	whole	-0.01
typed before quán	home	0.42	fell	-0.22	laid	-0.1	lies	-0.1	whole	0.04
typed before quân	home	0.07	fell	-0.07	whole	0.09
typed before quê	home	0.35	fell	-0.44	laid	-0.3	whole	0.22
typed before quý	home	0.23	lies	-0.06	whole	0.2
typed before quốc	fell	0.13	whole	-0.06
typed before ra	home	-0.15	fell	-0.56	laid	0.48	lies	-0.14	whole	0.01
typed before rai	home	0.36	whole	0.17
typed before roi	fell	-0.18
typed before rut	fell	-0.1
typed before rào	fell	0.18	whole	-0.24
typed before rú	fell	0.45	laid	-0.08	whole	-0.02
typed before rút	fell	-0.09	whole	-0.12
typed before sach	fell	-0.04	laid	-0.05	whole	0.01
typed before san	fell	0.25	laid	-0.09	lies	-0.01	whole	0.42
typed before sang	fell	-0.01	laid	-0.19	whole	0.23
typed before sat	home	-0.01	fell	-0.06
typed before sau	home	-0.24	fell	-0.58	laid	0.25	lies	0.26	whole	-0.49
typed before sen	home	-0.29	fell	0.24	laid	-0.1	whole	0.13
typed before si	home	0.11	fell	-0.22	laid	-0.01	whole	0.18
typed before sim	home	-0.29	laid	-0.22	lies	-0.03	whole	-0.56
typed before sinh	home	-0.44	fell	-0.08	laid	-0.1	lies	-0.09	whole	0.1
typed before so	whole	-0.28
typed before son	home	0.11	whole	0.19
typed before su	home	-0.04	fell	-0.16	whole	-0.44
typed before sách	home	-0.15	lies	-0.17	whole	-0.06
typed before sát	fell	0.17	whole	0.18
typed before sáu	home	-0.14	fell	0.28	whole	-0.05
typed before sĩ	home	0.04	fell	0.05	laid	-0.04	lies	-0.02
typed before sơn	home	-0.16	fell	-0.33	lies	-0.06	whole	-0.7
typed before số	fell	-0.29	laid	-0.1
typed before sống	laid	-0.03
typed before sổ	laid	-0.05	lies	-0.01
typed before sử	fell	-0.06
typed before sự	home	-0.05	fell	-0.06
typed before t	fell	-0.02	whole	-0.38
typed before ta	fell	0.9	whole	0.31
typed before tai	home	-0.29	fell	0.74	laid	-0.19	lies	0.21
typed before tam	laid	-0.01
typed before tan	home	-0.03	fell	-0.01	whole	-0.28
typed before tang	home	-0.06	fell	-0.1	lies	0.07	whole	0.29
typed before tay	home	-0.01	fell	0.2	laid	-0.04	lies	-0.01	whole	0.41
typed before ten	home	-0.1	fell	-0.07	laid	-0.09	lies	-0.04
typed before thang	home	0.18	fell	-0.13	laid	-0.03	lies	-0.25
typed before thanh	home	0.31	fell	0.21	laid	-0.09	whole	0.36
typed before thay	laid	0.24	whole	0.21
typed before theo	home	-0.19	fell	-0.16	laid	-0.12	whole	-0.14
typed before thong	laid	0.13	whole	-0.3
typed before thu	laid	-0.01
typed before thuoc	fell	-0.27	whole	-0.11
typed before thuận	home	-0.03	fell	-0.14	laid	-0.01
typed before thuộc	home	-0.14	fell	0.14	laid	0.04	lies	-0.2	whole	0.01
typed before thành	home	0.4	fell	-0.21	laid	-0.31	whole	0.18
typed before thái	home	0.27	fell	-0.17	laid	-0.07	lies	-0.02	whole	0.27
typed before tháng	fell	-0.31	laid	-0.23
typed before thì	fell	-0.04	laid	-0.3	lies	0.25	whole	0.12
typed before thông	home	-0.04	fell	-0.01	whole	-0.2
typed before thư	whole	-0.13
typed before thạch	home	-0.15	fell	-0.02	lies	-0.06	whole	0.05
typed before thất	whole	-0.3
typed before thấy	laid	-0.06	lies	-0.03
typed before thịnh	home	0.1	fell	-0.03	whole	0.48
typed before thọ	home	0.14	fell	-0.02	whole	-0.1
typed before thụy	fell	-0.02	whole	-0.43
typed before thủy	laid	-0.12	whole	-0.07
typed before tich	fell	-0.17	whole	-0.26
typed before tien	whole	-0.65
typed before tieu	fell	-0.18	laid	-0.11	whole	-0.25
typed before tin	home	0.02	fell	-0.18	whole	0.03
typed before tiếng	fell	-0.05
typed before tiểu	home	-0.04	fell	0.21	laid	0.05	lies	-0.12	whole	0.21
typed before to	fell	-0.11	laid	-0.14	whole	-0.29
typed before toan	home	0.09	whole	-0.12
typed before toi	home	-0.1	fell	-0.17	laid	-0.14	lies	-0.01	whole	-0.05
typed before trai	whole	0.18
typed before tram	fell	-0.01	laid	0.32	whole	0.22
typed before tran	home	-0.14	fell	0.09	laid	-0.14	whole	0.27
typed before trang	home	-0.05	fell	-0.46	laid	0.28	lies	0.28	whole	0.33
typed before tre	home	-0.02	fell	0.22	laid	-0.01	whole	-0.28
typed before tren	fell	0.09	laid	0.27	lies	-0.05	whole	0.3
typed before tri	home	-0.01	fell	-0.13	whole	-0.4
typed before trong	home	-0.53	fell	-0.58	laid	0.11	lies	0.07	whole	0.51
typed before trung	home	-0.15	fell	0.14	laid	-0.02	whole	-0.2
typed before truoc	fell	-0.17
typed before truong	home	0.24	fell	0.33	whole	0.51
typed before trái	whole	-0.54
typed before trên	home	-0.24	fell	0.19	laid	-0.04	lies	0.07	whole	0.17
typed before trí	fell	-0.1	laid	0.1	lies	-0.18	whole	-0.08
typed before trú	fell	-0.07
typed before trúng	fell	-0.01	laid	-0.13	whole	0.01
typed before trước	home	-0.02	fell	-0.17	whole	0.21
typed before trường	fell	-0.19	lies	-0.04	whole	-0.4
typed before trưởng	fell	-0.06	whole	0.24
typed before trạch	home	0.02	fell	-0.01	whole	-0.13
typed before trận	home	-0.14	fell	0.31	laid	-0.29	lies	-0.16	whole	0.33
typed before trị	fell	-0.01	laid	-0.2
typed before tu	home	-0.13	fell	-0.08	laid	0.5	lies	-0.03	whole	-0.14
typed before tum	fell	-0.01	lies	-0.02
typed before tuong	fell	-0.13	whole	-0.24
typed before tuyến	laid	-0.05	whole	-0.01
typed before tuổi	home	-0.04	fell	-0.05
typed before ty	home	-0.01	fell	-0.03	whole	-0.26
typed before tài	home	-0.02	whole	-0.03
typed before tàu	home	-0.03	fell	-0.02
typed before tá	home	0.17	fell	-0.46	whole	0.15
typed before tác	whole	0.01
typed before táng	fell	-0.31	laid	0.22	whole	-0.07
typed before tâm	whole	0.07
typed before tây	home	-0.05	fell	0.08	laid	0.13	lies	-0.1	whole	-0.07
typed before tên	home	-0.15	fell	-0.16	laid	0.29	lies	0.25	whole	-0.27
typed before tìm	laid	-0.1	lies	-0.05
typed before tôi	home	-0.01	laid	-0.07	whole	-0.23
typed before tường	home	-0.11	fell	0.33	laid	0.22	whole	0.11
typed before tại	home	0.34	fell	0.36	laid	-0.23	lies	0.43	whole	0.49
typed before tạm	laid	0.17	lies	-0.02	whole	0.35
typed before tấn	home	-0.02	fell	-0.02
typed before tập	home	-0.19	fell	-0.09	laid	-0.01	lies	-0.05
typed before tộc	home	0.42	fell	-0.13	laid	-0.09	lies	0.34	whole	0.33
typed before tới	fell	0.45	laid	0.13	lies	0.02	whole	0.15
typed before tức	home	-0.04
typed before từ	home	-0.17	fell	-0.05	laid	0.58	lies	-0.52	whole	-0.28
typed before tử	home	-0.01
typed before uy	fell	-0.19	whole	-0.13
typed before v	fell	-0.1
typed before va	fell	-0.23
typed before van	whole	-0.17
typed before vao	home	-0.03	laid	-0.29
typed before ve	home	-0.13	fell	-0.38	laid	-0.15	lies	0.87	whole	0.37
typed before vi	home	-0.26	fell	-0.23	whole	-0.01
typed before vien	fell	-0.01	laid	-0.06	lies	0.19	whole	-0.02
typed before viet	fell	0.22	lies	0.35	whole	0.39
typed before viên	home	-0.12	fell	-0.13	laid	0.19	lies	-0.01
typed before viện	whole	-0.31
typed before việt	home	-0.2	laid	0.17	whole	-0.02
typed before vo	fell	-0.04	whole	-0.08
typed before voi	laid	-0.05
typed before vu	fell	-0.09
typed before vui	laid	0.08	whole	0.24
typed before và	fell	-0.24	whole	-0.08
typed before vào	home	-0.11	laid	0.28	lies	0.06	whole	0.34
typed before vây	fell	0.46	laid	0.19	whole	0.41
typed before vì	laid	-0.01	lies	-0.06
typed before vô	home	-0.01	fell	0.14	laid	-0.27	lies	-0.3	whole	0.11
typed before vùi	fell	-0.09	laid	0.34	whole	0.24
typed before vùng	home	-0.18	fell	0.32	lies	-0.1
typed before về	home	0.16	fell	-0.48	laid	0.21	lies	0.66	whole	0.29
typed before vệ	home	0.17	lies	-0.02
typed before vị	home	-0.19	fell	0.05	laid	-0.17	lies	-0.1	whole	-0.23
typed before với	fell	-0.06	laid	-0.04	whole	-0.43
typed before vụ	home	-0.13	fell	-0.12	laid	-0.1	lies	-0.01
typed before x	home	0.09	fell	0.03	whole	0.2
typed before xac	fell	0.06	laid	-0.02	whole	0.22
typed before xe	fell	-0.05	laid	-0.12	whole	-0.46
typed before xin	lies	-0.03
typed before xuong	fell	-0.43	lies	0.24
typed before xuyen	home	-0.2	fell	-0.02	lies	0.21	whole	-0.23
typed before xuống	home	-0.06	fell	0.64	laid	-0.07	lies	0.08	whole	0.1
typed before xá	home	0.01	laid	-0.02	lies	-0.01	whole	0.17
typed before xác	fell	-0.27	laid	-0.01	whole	0.1
typed before xã	fell	-0.03	whole	-0.01
typed before xưa	fell	0.11	laid	0.06	whole	0.04
typed before y	fell	0.45	whole	0.44
typed before yen	whole	-0.37
typed before yên	home	0.18	fell	-0.12	whole	0.12
typed before ân	whole	-0.1
typed before ông	laid	0.09	whole	0.26
typed before úy	home	-0.33
typed before đ	home	-0.05	fell	-0.05	whole	-0.19
typed before đa	fell	-0.02	whole	-0.29
typed before đi	fell	0.16	laid	-0.2	lies	0.34	whole	-0.1
typed before điền	home	0.19	fell	-0.09	whole	0.09
typed before điểm	fell	0.3	whole	0.06
typed before đoàn	fell	0.14
typed before đào	fell	-0.09
typed before đá	fell	0.23	laid	0.22	lies	-0.01	whole	0.85
typed before đánh	home	-0.02	fell	0.15	laid	-0.1	lies	-0.05	whole	0.13
typed before đâu	home	-0.06	fell	0.17	laid	-0.4	whole	0.19
typed before đã	fell	-0.14	laid	-0.09
typed before đê	fell	0.36	laid	0.18	whole	0.37
typed before đình	home	0.01	fell	-0.04
typed before đò	whole	-0.54
typed before đó	fell	-0.33	laid	-0.12
typed before đóng	fell	-0.33	laid	-0.01	lies	-0.1	whole	0.25
typed before đông	home	-0.17	fell	-0.37	laid	0.08	lies	0.18	whole	-0.32
typed before đúng	home	-0.31	laid	-0.03	whole	0.01
typed before đăng	laid	-0.03	whole	-0.02
typed before được	home	-0.13	fell	-0.13	laid	-0.11	lies	-0.03	whole	-0.24
typed before đạn	fell	0.12	laid	-0.06
typed before đạo	fell	-0.06
typed before đất	fell	-0.23	laid	0.19	lies	0.17	whole	-0.37
typed before đầu	home	-0.21	fell	-0.55	laid	0.17	lies	-0.15	whole	-0.14
typed before đặt	home	-0.01	fell	-0.02	laid	0.13	lies	-0.02	whole	0.1
typed before đề	fell	-0.01	laid	-0.12
typed before để	fell	-0.05	laid	0.09	whole	0.01
typed before đỉnh	fell	0.43	whole	0.19
typed before địa	home	-0.06	fell	0.15	laid	0.43	whole	0.01
typed before địch	fell	0.4	laid	-0.06	whole	0.2
typed before định	home	-0.4	fell	-0.07	whole	-0.32
typed before đọc	whole	-0.17
typed before đồi	laid	0.22	whole	0.4
typed before độ	fell	-0.23	laid	0.11	whole	0.22
typed before đội	fell	-0.72	laid	-0.23	lies	0.22	whole	0.27
typed before động	whole	-0.24
typed before đức	home	0.02	fell	0.24	whole	-0.01
typed before ảnh	whole	-0.14
typed before ấy	fell	-0.09	laid	0.54	whole	0.37
typed before ở	home	0.33	fell	-0.22	laid	0.11	lies	0.4	whole	0.5""")
