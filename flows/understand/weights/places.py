"""What each piece of evidence about places is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	home	-1.96	fell	-1.76	laid	-1.76	lies	-2.17	whole	-0.43
+1=#	home	-0.09	fell	0.24	laid	0.13	whole	0.18
+1=##	fell	0.06	laid	-0.16
+1=###	fell	-0.2	laid	0.15	whole	-0.06
+1=####	home	-0.1	fell	-0.13	laid	-0.16	lies	-0.32
+1=$	home	-0.13	fell	-0.38	lies	-0.24	whole	0.23
+1=1st	fell	-0.06
+1=2nd	fell	0.07	whole	0.07
+1=3e	whole	-0.06
+1=a	home	-0.18	fell	-0.06	laid	0.1	whole	0.35
+1=about	fell	-0.07	laid	-0.3	whole	-0.05
+1=after	fell	0.17	whole	0.1
+1=ai	home	0.29	fell	-0.13	laid	-0.36	lies	0.14	whole	0.15
+1=all	laid	0.19	whole	-0.07
+1=am	home	0.05	fell	-0.07	laid	0.1
+1=ama	fell	0.05
+1=an	fell	0.09	lies	-0.05	whole	-0.19
+1=and	fell	-0.05	laid	0.05	lies	-0.21	whole	0.28
+1=anh	home	-0.06	fell	0.21	laid	-0.1	whole	-0.09
+1=ao	fell	-0.05	laid	-0.05
+1=area	fell	0.09	whole	-0.11
+1=around	fell	0.16	whole	0.06
+1=asked	fell	-0.06
+1=at	fell	-0.15	laid	-0.08	lies	0.07	whole	-0.05
+1=au	home	0.13	laid	-0.06
+1=avec	fell	0.29	laid	0.1	whole	0.12
+1=ay	fell	0.08	laid	-0.17	whole	0.05
+1=b	home	0.4	fell	-0.07	whole	0.09
+1=b1	home	0.06	whole	0.05
+1=ba	home	-0.18	fell	0.3
+1=bac	home	0.08	fell	0.12	laid	-0.17	lies	-0.18
+1=bach	whole	-0.13
+1=ban	home	-0.1	laid	-0.07	lies	-0.13	whole	-0.12
+1=bang	home	-0.12	fell	-0.14	lies	-0.06	whole	-0.11
+1=bao	home	-0.14	fell	-0.11	lies	-0.31	whole	0.07
+1=bat	home	0.09	fell	-0.22	laid	-0.06
+1=bay	fell	-0.07	laid	0.46	whole	0.23
+1=be	fell	0.08
+1=because	fell	-0.06	laid	0.12	lies	0.06
+1=before	fell	-0.09
+1=ben	laid	0.21	lies	-0.13	whole	-0.54
+1=benh	home	-0.05	fell	0.11
+1=bi	home	0.17	laid	-0.21	lies	-0.15	whole	-0.1
+1=bia	fell	-0.31	laid	-0.14	lies	0.26	whole	0.06
+1=biet	fell	-0.2
+1=binh	home	0.13	fell	-0.11	laid	0.07	lies	-0.05	whole	-0.07
+1=bo	fell	-0.37	laid	-0.06	lies	0.24	whole	-0.13
+1=boc	fell	0.07
+1=bom	home	0.16	fell	0.16	laid	-0.05	whole	-0.08
+1=bon	fell	0.1	laid	0.31	lies	-0.05	whole	0.2
+1=bua	fell	0.07	lies	0.08
+1=bui	fell	0.31	laid	0.09	whole	0.07
+1=burial	fell	0.05
+1=buried	home	0.07	fell	-0.1
+1=but	laid	-0.14	lies	0.12	whole	0.09
+1=by	whole	-0.06
+1=c	home	-0.08	fell	0.08	laid	0.05	whole	0.06
+1=c1	fell	0.05
+1=c18	laid	0.1	whole	0.11
+1=c2	fell	-0.1	laid	-0.1	lies	-0.05
+1=c3	home	0.13	fell	-0.08
+1=c4	whole	-0.07
+1=c7	whole	0.06
+1=ca	home	0.32	fell	-0.16	laid	-0.22	lies	-0.08
+1=cac	home	0.07	fell	0.11	laid	-0.12	whole	0.06
+1=cach	fell	-0.25	laid	0.31	lies	-0.14	whole	-0.2
+1=cai	home	-0.05	fell	0.16	laid	-0.05	whole	0.05
+1=called	home	0.24	whole	0.1
+1=cam	home	-0.21	fell	-0.11	laid	0.16	lies	-0.06
+1=can	home	-0.21	fell	-0.13	lies	-0.09	whole	-0.22
+1=canal	whole	-0.09
+1=canh	laid	0.1	whole	0.07
+1=cao	fell	-0.06	laid	0.15	lies	-0.13
+1=cap	fell	-0.05	whole	-0.17
+1=cat	fell	-0.14	whole	-0.06
+1=cau	fell	0.06	laid	-0.23	lies	0.13	whole	-0.16
+1=cay	laid	0.18	whole	-0.14
+1=cemetery	fell	-0.06	lies	0.09
+1=cha	home	0.36	fell	-0.1	laid	-0.09	lies	0.05
+1=chac	fell	-0.12
+1=cham	whole	0.06
+1=chan	laid	0.05	whole	-0.13
+1=chang	fell	0.08	lies	0.1
+1=chau	fell	-0.13	laid	-0.24
+1=chay	home	0.06	whole	0.09
+1=che	fell	-0.12
+1=chep	home	0.1	fell	-0.1	laid	-0.05
+1=chet	home	-0.12	fell	-0.43	laid	-0.15	lies	-0.06	whole	0.05
+1=chi	home	-0.14	laid	-0.05	lies	0.06	whole	-0.12
+1=chiec	fell	0.11	whole	0.06
+1=chien	fell	-0.07	lies	0.06
+1=chieu	fell	-0.19	whole	-0.05
+1=chin	laid	-0.08	lies	0.3	whole	0.08
+1=chinh	home	0.12	fell	-0.09	laid	-0.06
+1=chiu	home	-0.06
+1=cho	home	0.06	fell	0.06	laid	0.17	lies	-0.08	whole	-0.2
+1=chon	home	-0.45	fell	0.05	laid	0.06	lies	-0.13
+1=chong	fell	-0.08	laid	-0.09	whole	0.15
+1=chu	home	0.12	fell	0.21	whole	0.07
+1=chua	fell	-0.43	laid	-0.07	lies	0.06	whole	-0.05
+1=chuan	fell	-0.09
+1=chuc	home	-0.09	fell	0.06	whole	-0.06
+1=chung	home	-0.12	fell	0.09	laid	-0.07	lies	0.13
+1=chuong	whole	0.05
+1=chup	fell	-0.05	lies	0.1
+1=chuyen	fell	-0.1	laid	-0.08	lies	0.09
+1=co	home	-0.19	laid	0.17	lies	0.13	whole	0.09
+1=coi	fell	0.09	lies	0.13	whole	0.08
+1=col	fell	0.15	whole	0.08
+1=commune	whole	-0.12
+1=company	whole	0.05
+1=con	home	-0.27	fell	-0.22	laid	0.17	lies	0.33
+1=cong	home	-0.08	fell	-0.12	laid	-0.09	lies	0.1
+1=contact	fell	0.16	whole	0.07
+1=cote	fell	0.07	whole	-0.1
+1=cu	home	-0.06	fell	0.06	laid	0.28	lies	-0.14	whole	-0.11
+1=cua	laid	0.09	lies	-0.05	whole	-0.15
+1=cung	fell	0.17	lies	-0.2	whole	0.22
+1=cuoi	home	0.31	whole	0.1
+1=cut	fell	-0.14
+1=cuu	home	-0.08
+1=d	home	0.05	laid	-0.09	lies	0.21
+1=d2	whole	0.05
+1=da	fell	0.29	laid	0.16	lies	0.11
+1=dac	home	-0.06	fell	-0.07	whole	-0.11
+1=dad	laid	0.1
+1=dai	home	-0.05	laid	-0.19	whole	0.12
+1=dak	home	-0.09
+1=dam	fell	-0.19	lies	0.17
+1=dan	fell	0.28	laid	-0.05	lies	0.2	whole	-0.13
+1=dang	home	-0.17	fell	-0.17	lies	-0.06	whole	0.07
+1=danh	fell	-0.36	lies	0.05
+1=dans	fell	-0.21	laid	0.15	lies	-0.05
+1=dao	fell	0.27	lies	-0.08	whole	-0.17
+1=dap	laid	0.22	lies	0.1	whole	0.13
+1=dat	laid	0.13
+1=dau	fell	-0.4	laid	0.35	lies	-0.07
+1=day	home	-0.08	fell	-0.22	laid	0.26	lies	0.08
+1=de	home	-0.21	fell	0.15	laid	-0.12	lies	-0.11	whole	-0.12
+1=dead	whole	0.07
+1=december	fell	-0.06
+1=dem	home	0.16	laid	-0.21	lies	-0.05	whole	0.08
+1=den	home	-0.17	fell	0.08	laid	0.06	whole	0.13
+1=des	whole	-0.09
+1=deu	home	0.14	lies	-0.06	whole	0.15
+1=di	home	0.61	fell	-0.32	lies	-0.18	whole	-0.18
+1=dia	fell	-0.06	lies	0.24	whole	-0.08
+1=dich	laid	-0.13
+1=died	home	-0.09	whole	0.1
+1=dien	home	0.11	lies	0.07	whole	-0.12
+1=dinh	home	0.23	fell	0.08	lies	-0.05	whole	-0.06
+1=division	home	-0.08	fell	0.1
+1=do	home	0.06	fell	0.38	laid	0.09	whole	-0.09
+1=doan	home	0.07	fell	0.15	laid	-0.05	whole	0.13
+1=doc	fell	0.28	laid	0.08	whole	-0.06
+1=doctor	fell	-0.05
+1=documents	whole	0.09
+1=doi	home	-0.17	fell	-0.46	laid	0.17	lies	-0.09	whole	0.07
+1=don	fell	0.24	lies	0.08	whole	-0.07
+1=dong	home	-0.15	fell	0.24	laid	0.09	lies	-0.12	whole	-0.08
+1=dont	home	-0.07
+1=dot	home	-0.13	fell	-0.15	laid	-0.07	lies	0.1	whole	0.06
+1=dr	whole	-0.07
+1=dt	home	-0.1	laid	0.18	whole	-0.15
+1=du	home	0.13	fell	0.05	lies	0.07
+1=dua	fell	0.05	laid	-0.09
+1=duc	laid	-0.13	lies	-0.07
+1=dung	home	-0.15	fell	0.27	laid	-0.27	lies	0.1	whole	0.19
+1=duoc	home	0.07	fell	0.1	laid	0.06	lies	-0.09	whole	-0.12
+1=duoi	laid	0.27	lies	0.05	whole	0.08
+1=duong	home	-0.07	fell	0.1	laid	-0.06	lies	0.05
+1=dv	home	0.1	fell	0.12	whole	0.12
+1=e	home	-0.07	laid	-0.19
+1=e66	home	0.05
+1=elle	whole	0.07
+1=em	home	0.11	fell	0.25	lies	-0.19	whole	0.2
+1=en	home	0.06	fell	0.2	laid	-0.05
+1=enemy	whole	0.05
+1=est	laid	0.17
+1=et	home	0.22	fell	-0.09	lies	0.08	whole	0.2
+1=etait	home	-0.05
+1=father	laid	0.08	lies	-0.05	whole	0.07
+1=feb	fell	0.22
+1=fin	fell	0.05
+1=for	home	0.08	fell	-0.06	laid	-0.07	whole	-0.07
+1=found	fell	-0.06
+1=four	whole	-0.08
+1=from	home	-0.07	fell	-0.05	laid	0.14
+1=gan	laid	-0.1	lies	0.18	whole	-0.07
+1=ganh	home	0.12
+1=gap	home	-0.05	fell	0.14	laid	-0.11	lies	-0.12	whole	-0.09
+1=ghe	whole	-0.09
+1=ghi	home	-0.1	fell	-0.13	laid	-0.09	whole	0.07
+1=gi	home	0.21	fell	0.19	lies	0.05	whole	0.1
+1=gia	home	-0.27	fell	-0.16	laid	0.17	lies	-0.17	whole	-0.14
+1=giac	home	0.16	fell	-0.05	whole	-0.11
+1=giai	laid	0.09	lies	0.11
+1=giam	fell	-0.08
+1=giang	fell	-0.07	laid	-0.05
+1=giao	home	-0.07	laid	-0.05
+1=giap	laid	0.12	lies	0.16	whole	-0.05
+1=giay	home	0.1	fell	-0.13	laid	-0.24	lies	0.23	whole	0.08
+1=gio	home	-0.11	fell	-0.18	laid	0.11	whole	0.05
+1=giu	home	0.06
+1=giua	fell	0.1	laid	-0.06
+1=go	home	-0.05	fell	0.07
+1=goi	home	-0.23	whole	-0.06
+1=gom	fell	0.25	laid	0.15	whole	0.07
+1=got	home	-0.08
+1=grid	fell	0.12	laid	-0.08	whole	0.11
+1=group	fell	0.1
+1=gui	home	-0.07	fell	-0.14	laid	-0.11
+1=h	home	0.08	whole	0.3
+1=ha	home	0.07	fell	0.34	laid	-0.16	lies	-0.05	whole	-0.11
+1=had	lies	0.14
+1=hai	home	0.22	fell	0.08	laid	0.1	whole	-0.24
+1=hang	home	-0.16	fell	0.1	laid	0.2	whole	0.22
+1=has	fell	-0.05	laid	0.15
+1=hay	home	0.22	fell	-0.05	laid	-0.05	lies	-0.2
+1=he	home	0.43	fell	0.23	laid	0.38	whole	0.38
+1=het	home	0.17	whole	-0.11
+1=hi	home	-0.27	fell	0.09	lies	0.1
+1=hien	home	-0.25	fell	0.24	laid	0.21
+1=hieu	fell	0.11
+1=his	home	0.34	fell	0.14	laid	-0.13	lies	0.08	whole	0.18
+1=ho	home	0.06	fell	0.15	laid	0.09	whole	0.06
+1=hoa	home	0.14	fell	-0.1	laid	0.13	whole	-0.1
+1=hoang	fell	0.05	whole	0.08
+1=hoat	home	0.05
+1=hoc	home	0.14	fell	-0.1	laid	-0.06	lies	0.07
+1=hoi	home	0.09	fell	-0.06	laid	0.16	lies	-0.27
+1=hom	home	-0.13	fell	0.18	laid	-0.29	lies	-0.09	whole	-0.05
+1=hon	laid	0.1
+1=hop	laid	0.18	whole	-0.07
+1=hs	home	0.37	fell	-0.27	laid	-0.11	lies	-0.1	whole	-0.05
+1=hua	fell	-0.06
+1=hung	whole	-0.14
+1=huynh	home	-0.05
+1=hy	home	0.21	fell	-0.26	laid	-0.09	lies	-0.06
+1=i	home	-0.14	fell	0.19	laid	0.07	lies	-0.13	whole	0.28
+1=if	laid	0.11
+1=il	home	0.5	fell	-0.32	laid	0.49	lies	-0.06	whole	0.2
+1=ils	laid	0.06	whole	-0.05
+1=in	home	0.1	fell	0.22	laid	-0.08	lies	0.11	whole	0.12
+1=is	home	0.12	fell	0.05	laid	0.05	lies	0.07	whole	0.12
+1=j	fell	0.1	whole	0.13
+1=je	home	-0.1	fell	0.33	laid	0.23	lies	-0.09	whole	0.25
+1=july	home	-0.05	fell	0.1
+1=june	home	-0.06	fell	0.07	whole	-0.05
+1=k	fell	0.2	laid	0.07
+1=ke	home	-0.13	fell	-0.1	laid	0.08	whole	0.07
+1=kem	fell	0.05	laid	-0.08
+1=keo	home	-0.05	laid	0.11
+1=khac	fell	-0.1
+1=khai	home	-0.05
+1=khanh	whole	-0.08
+1=khau	fell	0.15	laid	-0.07	whole	0.07
+1=khi	home	-0.15	fell	0.61	lies	-0.07	whole	0.25
+1=khieng	fell	-0.23
+1=khoang	fell	-0.19	laid	-0.1	whole	-0.23
+1=khong	home	-0.05	fell	-0.08	laid	-0.48	lies	-0.45	whole	-0.15
+1=khu	home	-0.08	fell	-0.1	laid	0.23	lies	0.24	whole	-0.26
+1=khuong	fell	0.08
+1=kia	whole	0.07
+1=kiem	fell	0.08	lies	-0.06
+1=kien	fell	0.06	laid	0.09	whole	-0.07
+1=kieu	fell	-0.06
+1=killed	home	0.06
+1=kim	lies	-0.13
+1=kinh	home	-0.05	fell	0.07	whole	0.15
+1=ko	home	0.08	laid	0.12	lies	-0.2	whole	-0.07
+1=ky	home	-0.05	fell	-0.15	laid	0.29	lies	-0.07	whole	0.07
+1=l	laid	0.07	lies	0.09	whole	-0.23
+1=la	home	0.23	lies	-0.08	whole	-0.14
+1=lai	home	0.14	fell	0.08	laid	-0.12	whole	-0.19
+1=lam	home	0.27	fell	-0.32	laid	-0.24	lies	0.14
+1=lan	home	0.11	laid	0.14	lies	-0.05	whole	0.24
+1=lang	fell	0.18	laid	0.33	lies	-0.08	whole	-0.24
+1=lanh	home	0.05
+1=lao	whole	-0.21
+1=laos	whole	-0.08
+1=lap	fell	-0.2	lies	-0.11	whole	-0.09
+1=last	fell	-0.07	lies	0.14
+1=late	fell	-0.08
+1=lay	home	-0.14	fell	-0.15	laid	0.07	lies	-0.16
+1=le	home	-0.32	fell	0.09	whole	0.3
+1=len	fell	-0.1
+1=les	fell	-0.07	laid	0.15	whole	0.09
+1=lien	home	0.21	fell	-0.07	laid	-0.15	whole	-0.12
+1=liet	home	-0.05	fell	-0.06	laid	-0.05	lies	0.05	whole	-0.07
+1=linh	fell	-0.14	lies	-0.07
+1=lo	home	-0.14	fell	0.06	laid	-0.09	lies	0.19	whole	-0.29
+1=loc	fell	0.17	whole	-0.06
+1=loi	laid	0.21
+1=lon	home	0.05	whole	-0.08
+1=lop	home	0.06
+1=ls	home	0.22	lies	-0.05
+1=lt	whole	0.05
+1=lu	fell	0.07
+1=luc	home	-0.11	fell	0.19	laid	-0.11	lies	-0.09
+1=luu	whole	0.08
+1=luyen	fell	-0.06
+1=ly	fell	0.07	laid	-0.2
+1=m	whole	0.07
+1=ma	home	-0.18	fell	0.39	laid	-0.34	lies	0.34	whole	0.1
+1=mac	home	0.06
+1=mai	home	0.07	fell	0.07	whole	0.25
+1=mais	lies	0.09
+1=major	fell	0.1
+1=maman	fell	0.05	laid	-0.05
+1=manh	fell	0.17	whole	0.09
+1=map	home	0.2
+1=march	fell	0.21
+1=mat	home	-0.12	laid	-0.22	lies	-0.09	whole	-0.2
+1=matin	fell	0.06	whole	0.06
+1=may	home	0.06	whole	0.07
+1=me	home	-0.09	fell	0.4	laid	0.2
+1=min	whole	-0.06
+1=minh	fell	-0.18	laid	-0.29	whole	-0.23
+1=mo	home	-0.34	fell	0.16	laid	0.06	lies	0.28	whole	-0.15
+1=moi	home	0.1	laid	-0.29	whole	-0.15
+1=mon	fell	0.25	whole	0.05
+1=mong	home	0.07	fell	0.09	laid	-0.09	lies	-0.13
+1=mort	whole	-0.05
+1=mot	home	-0.1	fell	0.55	laid	-0.17	lies	-0.21	whole	0.26
+1=mr	fell	0.07	lies	0.08
+1=mrs	fell	-0.06
+1=mua	laid	-0.19	lies	0.05	whole	-0.07
+1=muc	home	-0.09	fell	-0.05	laid	-0.06
+1=mui	fell	0.12	whole	0.08
+1=mung	laid	-0.07
+1=muoi	home	0.07	fell	-0.13	laid	-0.13	whole	0.05
+1=muon	home	0.09	fell	0.12	laid	-0.06	whole	0.07
+1=my	home	0.05	fell	-0.08	laid	0.12	lies	0.25	whole	0.21
+1=nam	home	-0.39	fell	-0.25	laid	0.43	lies	-0.31	whole	0.05
+1=names	laid	0.11
+1=nao	fell	0.1	whole	-0.08
+1=nay	home	-0.13	fell	-0.51	laid	0.33	whole	-0.16
+1=ne	fell	0.06
+1=near	home	-0.08	fell	0.06	laid	0.08	whole	-0.15
+1=nen	home	-0.06	fell	0.05	lies	-0.05
+1=neu	home	-0.21	fell	-0.11	laid	0.16	lies	-0.06
+1=never	home	-0.05
+1=ng	fell	-0.05	laid	-0.09
+1=nga	fell	-0.1	whole	-0.08
+1=ngan	laid	0.07
+1=ngay	home	0.07	fell	0.36	laid	-0.28	lies	-0.08
+1=nghe	home	0.16	fell	-0.32	laid	-0.13	lies	-0.17	whole	-0.39
+1=nghia	fell	-0.06	lies	0.18
+1=nghiem	home	-0.09
+1=ngo	laid	0.05	whole	0.05
+1=ngoai	home	0.13	lies	-0.09	whole	-0.32
+1=ngoi	home	0.06	fell	-0.05
+1=nguoi	home	-0.1	fell	-0.27	laid	0.16	lies	-0.09	whole	0.2
+1=nguyen	home	-0.3	fell	0.14	lies	-0.06	whole	0.16
+1=nha	home	-0.06	fell	-0.27	laid	-0.19	lies	-0.1
+1=nham	fell	0.05
+1=nhan	home	-0.11	laid	0.19	lies	0.22	whole	0.14
+1=nhap	home	0.2	fell	-0.22	laid	-0.08	lies	-0.07	whole	-0.08
+1=nhat	fell	0.35	laid	-0.05
+1=nhe	home	-0.07	laid	-0.07	lies	0.05
+1=nhieu	fell	0.25	laid	-0.18	whole	-0.09
+1=nhin	fell	-0.05	laid	0.16	whole	0.05
+1=nho	home	0.37	fell	0.33	laid	-0.11	lies	0.37	whole	0.12
+1=nhu	fell	-0.3
+1=nhung	home	0.08	fell	-0.18	laid	-0.2	lies	0.09	whole	0.1
+1=night	fell	0.21	laid	-0.06	whole	0.09
+1=ninh	laid	-0.2	lies	0.19	whole	-0.14
+1=nn	home	0.09	fell	-0.16	laid	0.05
+1=no	home	-0.15	fell	0.35	laid	0.09	lies	0.15
+1=noi	home	-0.24	fell	0.24	laid	0.23	lies	0.08	whole	-0.1
+1=north	fell	-0.05	whole	-0.07
+1=not	fell	-0.08	laid	0.06	whole	0.09
+1=notre	fell	-0.05	laid	-0.07
+1=nous	fell	0.11	laid	-0.13	whole	0.19
+1=nov	whole	0.06
+1=now	fell	-0.06
+1=nuoc	fell	0.1
+1=o	home	-0.11	fell	0.05	laid	-0.15	lies	0.05
+1=old	whole	0.06
+1=on	home	-0.16	fell	0.2	laid	-0.2	lies	-0.12	whole	0.28
+1=one	fell	0.1	whole	0.32
+1=ong	home	0.18	fell	-0.37	laid	0.23	lies	0.3	whole	0.05
+1=or	whole	-0.07
+1=our	whole	0.13
+1=owner	laid	0.13
+1=papa	fell	0.18
+1=phai	laid	-0.07
+1=pham	home	0.08	fell	0.08	laid	-0.05	lies	-0.13	whole	0.13
+1=phan	home	-0.08	fell	-0.09	laid	-0.12	lies	-0.1
+1=phao	home	-0.13	fell	0.08	laid	0.05
+1=phat	laid	-0.09
+1=phia	fell	-0.05	whole	-0.09
+1=pho	whole	-0.07
+1=phong	fell	-0.11	laid	0.11	whole	-0.1
+1=phu	fell	-0.07	laid	0.05
+1=phuc	fell	-0.11
+1=phuoc	whole	-0.08
+1=please	home	-0.06
+1=pour	laid	-0.1
+1=pres	lies	0.14
+1=prisoner	laid	0.09
+1=put	fell	-0.07	laid	0.06	whole	-0.08
+1=qua	fell	-0.06
+1=quan	home	-0.24	fell	-0.1	laid	-0.07	lies	-0.05
+1=quang	fell	0.06	lies	0.11	whole	-0.1
+1=que	home	-0.54	fell	-0.1	laid	-0.05	lies	-0.06	whole	-0.14
+1=quy	fell	-0.1	laid	0.07
+1=ra	fell	0.21	whole	-0.05
+1=rang	fell	0.05	lies	0.07	whole	-0.13
+1=re	whole	-0.17
+1=regiment	whole	0.05
+1=rieng	home	-0.07	laid	0.07	lies	0.2
+1=roi	home	-0.12	fell	-0.17	laid	0.24	lies	-0.15	whole	0.08
+1=row	home	0.05	fell	-0.06	whole	-0.15
+1=said	fell	-0.07
+1=san	laid	-0.07	lies	0.11
+1=sang	home	-0.05	laid	-0.21	whole	-0.05
+1=sanh	home	-0.07
+1=sau	fell	-0.35	laid	0.89	lies	-0.56	whole	0.28
+1=says	fell	-0.05	laid	0.08
+1=sdt	laid	-0.06
+1=second	fell	-0.06	whole	0.15
+1=sept	laid	-0.05	whole	0.09
+1=sergeant	laid	-0.07
+1=she	home	-0.08	laid	0.06	whole	0.1
+1=showed	lies	0.14
+1=si	fell	-0.07	laid	-0.05
+1=side	fell	0.11	whole	-0.21
+1=signed	home	-0.05
+1=since	lies	0.14	whole	0.09
+1=sinh	home	-0.27	fell	-0.13	laid	-0.12	lies	-0.1
+1=siu	home	-0.06	laid	0.12
+1=sn	home	0.07	fell	-0.12
+1=so	home	-0.13	fell	-0.24	laid	0.09	lies	-0.19	whole	-0.07
+1=soldat	whole	0.08
+1=son	fell	-0.15	laid	-0.06	whole	-0.13
+1=song	home	0.13	fell	0.1
+1=sot	home	0.15	fell	-0.17	whole	0.16
+1=sous	whole	0.06
+1=station	home	-0.06	fell	0.09	lies	0.13
+1=street	whole	-0.12
+1=stt	fell	0.1
+1=su	fell	-0.05	laid	0.07
+1=summer	whole	-0.08
+1=suoi	fell	0.11	whole	-0.05
+1=sur	whole	0.08
+1=t	laid	0.16
+1=ta	whole	-0.06
+1=tac	fell	-0.14	laid	-0.05
+1=tai	home	-0.05	fell	-0.08
+1=tam	home	-0.06	fell	0.12	laid	-0.18	whole	-0.12
+1=tang	laid	-0.13
+1=tap	home	0.11	fell	-0.11
+1=tat	home	0.06	fell	-0.1	laid	0.15
+1=tau	home	-0.07	fell	-0.17
+1=tay	home	0.06	whole	-0.19
+1=te	whole	-0.12
+1=ten	home	0.07	fell	-0.15	laid	0.32	lies	-0.05	whole	0.08
+1=tenait	fell	0.07	whole	0.06
+1=tet	home	-0.09	fell	-0.1
+1=tha	fell	-0.11
+1=thai	home	-0.07	whole	-0.29
+1=tham	home	-0.14	fell	-0.05
+1=than	fell	-0.1
+1=thang	home	0.05	fell	0.2	laid	-0.26	lies	-0.34	whole	0.19
+1=thanh	whole	-0.32
+1=thap	fell	-0.05	laid	0.12	lies	0.05	whole	0.08
+1=that	fell	-0.05
+1=thay	fell	-0.14	laid	0.09	lies	0.42	whole	0.05
+1=the	fell	0.08	laid	0.44	lies	-0.13	whole	0.3
+1=then	home	0.13	laid	0.12	whole	0.12
+1=theo	home	-0.16	fell	-0.21	laid	-0.15	lies	0.41	whole	0.19
+1=there	whole	0.09
+1=they	home	-0.08	fell	0.1	laid	-0.05
+1=thi	fell	0.79	lies	-0.4	whole	0.3
+1=thieu	home	-0.22	fell	-0.06	whole	-0.08
+1=tho	fell	0.12	whole	-0.09
+1=thoat	home	0.05	fell	-0.06
+1=thoi	home	0.14	fell	0.05	laid	-0.12	whole	0.13
+1=thon	home	0.12	laid	-0.16	lies	0.08
+1=thu	home	-0.18	fell	0.15	laid	-0.1
+1=thuc	fell	-0.25
+1=thuoc	fell	0.18	laid	-0.05	whole	0.05
+1=thuong	home	0.08	fell	-0.05
+1=thuy	whole	-0.12
+1=thuyen	fell	0.26	whole	-0.22
+1=tia	fell	-0.13
+1=tien	whole	0.06
+1=tieu	laid	-0.13	whole	-0.14
+1=tim	home	0.08	laid	0.26	whole	-0.05
+1=tin	home	0.08
+1=tinh	laid	0.13
+1=to	fell	0.05	laid	-0.1	lies	-0.06	whole	0.11
+1=toa	fell	-0.08
+1=today	laid	0.12
+1=toi	fell	-0.05	laid	-0.08	lies	0.3	whole	-0.19
+1=ton	fell	-0.05
+1=tong	fell	0.06
+1=tra	whole	-0.09
+1=trac	home	-0.12
+1=trai	home	-0.07	fell	0.07
+1=tram	fell	0.09	whole	0.06
+1=tran	home	-0.2	fell	0.34	laid	-0.16	lies	-0.07
+1=trang	home	0.17	fell	-0.15	whole	0.05
+1=trao	fell	-0.07
+1=tren	home	0.1	fell	0.1	laid	-0.16	lies	0.05	whole	-0.07
+1=tri	fell	-0.08
+1=trich	fell	0.09
+1=trieu	laid	-0.05	whole	-0.08
+1=trinh	home	0.14	laid	-0.06	whole	0.07
+1=tro	fell	0.11	whole	0.06
+1=troi	fell	0.06
+1=trong	home	-0.29	fell	0.2	lies	0.32	whole	-0.09
+1=tru	home	0.15	fell	-0.05	whole	-0.1
+1=trua	home	-0.1	fell	-0.16	laid	0.1	lies	-0.05
+1=truc	home	-0.07	fell	0.06	laid	-0.05	whole	-0.07
+1=trung	home	0.12	fell	0.34	lies	0.11	whole	0.07
+1=truoc	home	-0.52	fell	-0.18	laid	-0.11	lies	0.29	whole	-0.11
+1=truong	laid	0.18	lies	-0.05	whole	0.05
+1=tu	home	0.06	lies	0.22	whole	-0.21
+1=tuc	home	-0.08	laid	-0.06	lies	0.1	whole	-0.05
+1=tue	home	0.07
+1=tui	home	-0.05	fell	0.33	laid	-0.32	lies	0.19	whole	0.25
+1=tung	laid	0.2
+1=tuoi	fell	-0.05
+1=tuyen	whole	0.07
+1=two	home	-0.08	fell	0.19
+1=un	laid	-0.07	lies	0.27	whole	0.08
+1=under	fell	0.25	laid	0.34
+1=une	home	-0.11	fell	0.36	laid	0.07	whole	0.06
+1=unit	whole	0.12
+1=uy	home	-0.06
+1=va	home	0.2	laid	-0.17	lies	0.13	whole	0.16
+1=van	home	0.06	fell	-0.18	laid	0.11	whole	0.07
+1=vao	home	0.19	fell	0.08	laid	-0.2	whole	-0.05
+1=vay	home	-0.09	fell	-0.15	whole	0.05
+1=ve	home	0.09	fell	-0.27	laid	0.53	lies	-0.17	whole	0.17
+1=vi	home	0.54	fell	0.23	laid	-0.14	lies	-0.21
+1=vinh	fell	-0.12	lies	0.12	whole	-0.15
+1=vo	home	0.19	fell	-0.08	laid	-0.36	lies	-0.14	whole	0.06
+1=voi	home	0.22	fell	-0.26	laid	-0.14	lies	-0.07	whole	0.16
+1=vot	home	-0.14	whole	0.07
+1=vu	home	0.12	fell	0.09	laid	-0.1	lies	0.07
+1=vui	fell	-0.05	laid	0.1
+1=vuon	fell	-0.05
+1=vuong	home	0.05	fell	-0.19	laid	-0.06	lies	0.12
+1=was	fell	-0.17	laid	-0.06	whole	0.09
+1=we	home	0.18	fell	0.1	laid	-0.05	lies	0.1	whole	0.23
+1=were	home	-0.06
+1=what	laid	-0.14	lies	0.13
+1=when	lies	0.09	whole	-0.1
+1=where	fell	0.05	laid	0.12	whole	-0.15
+1=who	home	-0.07	fell	-0.08
+1=with	fell	-0.14	whole	-0.08
+1=wrote	fell	0.11	whole	0.07
+1=xa	home	0.25	fell	0.09	laid	-0.06	lies	-0.08	whole	-0.08
+1=xac	home	0.06	fell	0.38	laid	-0.08	lies	-0.05
+1=xay	fell	0.2	laid	0.17	lies	-0.06	whole	0.1
+1=xe	home	-0.05	fell	0.38
+1=xem	home	0.09	lies	-0.1
+1=xep	fell	-0.11	laid	0.4	lies	-0.11	whole	0.05
+1=xin	home	0.07	fell	-0.42	laid	-0.21	lies	0.18	whole	0.18
+1=xong	fell	-0.14
+1=xu	fell	0.1	laid	0.08
+1=xua	fell	0.1	lies	-0.05
+1=xung	home	0.06
+1=xuong	fell	-0.1	lies	-0.07
+1=y	home	0.12	fell	0.12	whole	0.22
+1=yen	home	0.11	whole	-0.09
+2=#	fell	0.45	laid	0.25	lies	0.14	whole	0.21
+2=##	home	-0.17	fell	0.14	laid	-0.25	whole	0.24
+2=###	home	-0.44	fell	0.13	lies	-0.14	whole	-0.16
+2=####	home	-0.5	fell	-0.27	laid	0.43	whole	-0.22
+2=##########	lies	0.12
+2=$	home	-0.27	fell	-0.44	laid	-0.07	lies	-0.13	whole	0.31
+2=a	home	-0.14	fell	-0.1	laid	-0.19	lies	0.07
+2=ai	fell	-0.16	laid	-0.11	lies	-0.08	whole	-0.18
+2=all	fell	0.17
+2=always	whole	0.09
+2=am	home	-0.11	fell	0.11	whole	-0.06
+2=an	home	-0.14	laid	-0.15	lies	-0.07	whole	-0.37
+2=and	home	0.13
+2=anh	home	-0.25	fell	0.14	laid	0.05	lies	0.21	whole	0.11
+2=ao	fell	0.07	whole	0.08
+2=ap	home	-0.16	whole	-0.07
+2=apres	lies	0.12	whole	-0.12
+2=april	fell	0.14	whole	0.07
+2=army	fell	0.12	whole	0.09
+2=asked	fell	-0.08
+2=at	fell	0.15	whole	0.14
+2=au	home	-0.07	laid	0.08	lies	-0.13	whole	-0.05
+2=aug	fell	-0.06
+2=avait	whole	0.06
+2=avons	fell	0.05	laid	-0.1	whole	0.12
+2=avril	home	-0.05
+2=ay	home	0.19	fell	-0.22	laid	-0.12	lies	-0.12	whole	-0.07
+2=b	fell	-0.09	laid	-0.07	lies	0.13	whole	0.08
+2=b41	home	0.11
+2=ba	home	0.16	fell	0.14	laid	0.23
+2=bac	home	0.11	fell	-0.17	laid	-0.11	lies	0.09	whole	-0.11
+2=bach	fell	-0.05	whole	-0.06
+2=bai	whole	-0.11
+2=ban	home	0.34	fell	-0.19	lies	-0.21	whole	-0.13
+2=bang	home	-0.06	fell	-0.11	lies	0.12
+2=bao	home	-0.14	fell	-0.25	lies	0.07	whole	-0.14
+2=bat	home	0.13	fell	-0.05	whole	-0.19
+2=battalion	fell	-0.07	laid	0.16
+2=bay	home	0.06	fell	0.12	laid	-0.08	lies	0.09
+2=be	laid	0.14
+2=ben	home	0.13	fell	0.17	laid	-0.13	lies	-0.05	whole	0.12
+2=benh	fell	-0.06
+2=bep	whole	-0.13
+2=bi	fell	-0.06	lies	-0.05
+2=bia	home	0.18	fell	-0.1	laid	-0.08	lies	0.12	whole	0.06
+2=bich	lies	-0.06
+2=bien	laid	0.25	lies	-0.05	whole	-0.22
+2=biet	home	0.1	fell	-0.07	lies	0.07	whole	0.08
+2=binh	fell	-0.07	laid	0.08	whole	-0.5
+2=bit	fell	0.1	whole	-0.07
+2=bo	home	0.19	fell	-0.05	laid	-0.19	lies	0.13	whole	0.11
+2=boc	fell	-0.22	laid	-0.14	lies	-0.06
+2=boi	laid	-0.05
+2=bom	home	-0.14	fell	0.08	lies	0.07
+2=bon	laid	0.19
+2=bong	fell	0.16	whole	0.05
+2=bot	whole	0.07
+2=both	fell	0.06	whole	-0.05
+2=boy	fell	0.08	laid	0.23
+2=brother	home	-0.11	fell	-0.06
+2=bt	fell	-0.11
+2=bua	fell	-0.06	whole	0.07
+2=bui	home	0.09	lies	0.22
+2=buoi	fell	0.15
+2=buried	fell	-0.16	laid	-0.15
+2=buu	fell	-0.1	whole	-0.13
+2=by	home	0.06	fell	-0.19	whole	-0.1
+2=c	fell	-0.13	laid	-0.08	lies	0.29	whole	-0.23
+2=c2	fell	0.07
+2=c3	whole	0.11
+2=c4	home	0.1
+2=c5	home	0.05	whole	0.06
+2=c6	home	0.06
+2=c7	lies	0.06
+2=ca	home	-0.07	fell	0.08	laid	0.05	lies	0.1	whole	0.12
+2=cach	home	-0.07	fell	0.1
+2=cai	home	-0.05	fell	-0.08	lies	0.56	whole	-0.25
+2=cam	home	-0.07	fell	0.08	laid	-0.07	lies	0.17
+2=camarade	laid	0.1
+2=can	home	0.27	fell	-0.13	laid	-0.26	whole	-0.06
+2=cang	home	0.12	fell	-0.21	whole	-0.06
+2=canh	home	0.11	whole	0.05
+2=cannot	laid	0.15
+2=cao	home	-0.06	laid	0.05	whole	-0.17
+2=cap	fell	-0.09	laid	-0.1	whole	-0.09
+2=captain	laid	0.13	whole	0.15
+2=carnet	fell	-0.05	whole	0.09
+2=cat	home	-0.08	fell	-0.22	laid	0.27	whole	0.1
+2=cau	home	0.12	laid	-0.11	lies	0.06
+2=cay	laid	0.17	whole	-0.06
+2=cha	lies	0.12
+2=cham	fell	0.1
+2=chan	home	-0.05	lies	0.05	whole	0.09
+2=chang	home	0.07
+2=chap	fell	-0.05
+2=chau	home	0.11	fell	-0.17	lies	-0.22
+2=chay	fell	0.21	whole	-0.08
+2=che	home	-0.16	fell	0.14	whole	0.05
+2=chef	home	0.09
+2=chep	home	0.16
+2=chet	home	0.24	fell	0.39	laid	-0.05	lies	-0.05	whole	-0.2
+2=chi	home	0.25	laid	-0.17	whole	-0.18
+2=chief	whole	-0.07
+2=chien	home	-0.08	fell	-0.12	laid	-0.07
+2=chieu	home	-0.06	lies	-0.06	whole	-0.06
+2=chim	fell	-0.09
+2=chin	fell	-0.07	laid	-0.07	whole	0.05
+2=chinh	home	-0.06	laid	0.47	lies	-0.05	whole	0.08
+2=cho	home	-0.16	fell	-0.11	lies	0.08
+2=chon	home	0.3	fell	0.37	laid	0.07	lies	0.21	whole	-0.05
+2=chong	fell	-0.06	laid	-0.09
+2=chu	home	-0.15	fell	0.16	lies	-0.14	whole	0.1
+2=chua	home	-0.15	fell	0.05	laid	0.36	whole	0.06
+2=chuan	whole	-0.13
+2=chuc	home	0.06	fell	-0.12	laid	0.39
+2=chung	home	0.11	fell	-0.37	lies	0.22
+2=chup	fell	0.05
+2=chuyen	fell	-0.2	laid	-0.08	lies	0.05	whole	0.23
+2=co	home	0.19	fell	0.26	laid	0.29	lies	-0.09	whole	0.22
+2=coi	fell	0.41	laid	-0.1	lies	-0.06
+2=col	laid	0.05
+2=company	fell	0.08	whole	0.09
+2=con	home	-0.31	fell	-0.34	laid	-0.11	lies	-0.14	whole	0.17
+2=cong	home	0.13
+2=cot	fell	0.13
+2=could	whole	0.07
+2=covered	fell	0.05	laid	0.09	whole	0.07
+2=cu	home	-0.1	fell	-0.11	lies	-0.09	whole	-0.09
+2=cua	home	-0.08	fell	-0.12	laid	0.22	lies	0.1
+2=cung	laid	0.19	lies	-0.15
+2=cuoi	fell	0.15	laid	-0.08	whole	-0.08
+2=cuong	fell	0.17
+2=cuu	fell	0.1
+2=d	laid	-0.06
+2=d14	whole	-0.08
+2=d5	home	-0.09
+2=da	home	-0.16	fell	0.32	laid	0.16	lies	-0.14	whole	0.17
+2=dac	home	0.08	laid	-0.07	whole	0.15
+2=dad	laid	0.06
+2=dai	home	0.12	fell	-0.2	lies	-0.05	whole	-0.15
+2=dam	home	0.07	whole	0.06
+2=dan	home	-0.1	fell	-0.33	lies	0.07	whole	-0.14
+2=dang	home	-0.11	fell	-0.1	lies	-0.07	whole	0.08
+2=danh	home	-0.14	fell	0.11	laid	0.14	lies	-0.05	whole	-0.23
+2=dans	home	0.06	laid	-0.08
+2=dao	home	-0.14	fell	0.45	laid	0.12	lies	0.06	whole	0.13
+2=dap	home	0.06	laid	0.09	lies	0.13	whole	-0.18
+2=dat	home	-0.08	lies	0.18
+2=dau	home	0.19	fell	0.27	lies	-0.21	whole	0.13
+2=day	fell	-0.12	laid	0.19	lies	0.3	whole	0.35
+2=de	home	-0.14	fell	-0.15	laid	-0.27	lies	0.13	whole	-0.11
+2=dead	fell	0.06	laid	0.09
+2=dec	fell	-0.06
+2=dem	laid	0.18
+2=den	home	0.07	fell	-0.39	laid	-0.21	lies	0.12
+2=dep	fell	-0.07
+2=des	laid	0.23	whole	0.06
+2=deu	home	-0.07
+2=di	home	0.35	fell	-0.05	laid	0.13	lies	-0.08	whole	-0.15
+2=dich	home	-0.14	fell	-0.17	laid	-0.11	whole	-0.07
+2=died	whole	-0.05
+2=diem	fell	-0.08
+2=dien	fell	0.17	lies	0.06	whole	-0.21
+2=dinh	home	-0.25	laid	0.17
+2=division	home	0.05
+2=do	fell	-0.08	laid	-0.25	lies	0.05
+2=doan	home	-0.3	fell	-0.05	laid	-0.12	whole	0.13
+2=doc	fell	-0.07	lies	-0.06
+2=does	fell	-0.06	laid	-0.13	lies	0.09	whole	-0.11
+2=doi	home	-0.06	fell	0.4
+2=don	home	0.05	fell	-0.1	whole	-0.22
+2=dong	laid	-0.05	lies	-0.08	whole	-0.07
+2=dot	fell	-0.14
+2=driver	fell	0.08	whole	0.06
+2=drove	home	0.21	fell	-0.07
+2=dt	laid	-0.07
+2=du	fell	0.19	laid	0.09	whole	-0.07
+2=dua	home	0.06	fell	0.18	laid	0.16	lies	-0.1	whole	-0.06
+2=duc	home	0.24	laid	-0.12	lies	-0.05
+2=dug	fell	-0.05
+2=dung	fell	-0.2	laid	-0.06	lies	-0.06
+2=duoc	home	-0.23	laid	0.23	lies	-0.07	whole	0.11
+2=duoi	lies	0.11
+2=duong	fell	-0.25	laid	0.2	lies	-0.06	whole	-0.27
+2=duy	home	0.05	fell	0.05	laid	0.07
+2=e	home	0.17	fell	-0.11	laid	-0.11	lies	-0.05	whole	-0.11
+2=e174	whole	-0.09
+2=e24	home	0.08	whole	0.07
+2=elle	lies	0.09
+2=em	fell	-0.09	laid	-0.09	whole	0.11
+2=en	home	0.09	fell	-0.09	laid	0.16	whole	0.14
+2=est	home	0.08	fell	-0.05	whole	0.09
+2=etait	home	0.12	fell	0.06	laid	0.33	whole	0.19
+2=ete	home	-0.07
+2=example	fell	-0.05
+2=f	home	0.11
+2=f3	home	-0.08	fell	0.05
+2=father	home	0.19	fell	0.09	laid	-0.05	lies	0.15	whole	-0.12
+2=february	whole	-0.05
+2=fevrier	fell	0.06	lies	0.07
+2=fils	home	0.07	whole	0.1
+2=for	home	-0.06
+2=found	fell	0.05	laid	-0.05	whole	-0.06
+2=french	whole	0.07
+2=friend	fell	-0.05
+2=gac	home	-0.2
+2=gai	home	-0.11	laid	0.14	lies	-0.07
+2=gan	fell	0.11	laid	-0.12	lies	-0.09
+2=gao	home	0.12	fell	0.13
+2=gap	home	0.11	laid	-0.06
+2=ghe	fell	0.17	whole	0.09
+2=ghi	home	-0.22	laid	-0.08	lies	0.09	whole	0.09
+2=gi	whole	-0.06
+2=gia	home	-0.13	fell	-0.22	lies	0.09
+2=giai	home	0.06	fell	-0.2	whole	-0.06
+2=giam	home	0.1	fell	0.07
+2=giang	laid	0.13	lies	-0.08	whole	0.06
+2=giao	home	0.06	fell	0.19	laid	0.11	lies	-0.06	whole	0.12
+2=giay	home	0.08	fell	-0.18	lies	-0.05	whole	0.06
+2=gieng	laid	0.07	whole	-0.06
+2=gio	home	-0.1	fell	0.06	laid	0.29	lies	0.1	whole	0.09
+2=giu	home	-0.12	fell	0.08
+2=gium	fell	0.08	lies	0.13	whole	0.08
+2=giup	home	0.11	fell	-0.1	whole	-0.06
+2=go	fell	0.08	laid	0.06	lies	-0.14
+2=goc	home	-0.18	fell	-0.23	laid	0.07	whole	-0.12
+2=goi	fell	-0.14	laid	-0.21	lies	-0.09	whole	0.06
+2=gom	fell	0.08	lies	0.06	whole	-0.08
+2=got	home	-0.07
+2=grandfather	home	0.08	whole	0.05
+2=grave	laid	0.16	whole	0.1
+2=graves	home	0.08
+2=group	fell	0.1
+2=guc	home	0.07
+2=gui	fell	-0.12	lies	-0.05
+2=h	laid	-0.05
+2=ha	fell	-0.12
+2=had	home	-0.06	fell	0.25	laid	0.13	lies	-0.06	whole	0.08
+2=hai	home	-0.11	fell	-0.22	laid	0.32	lies	-0.1
+2=ham	fell	0.1	laid	-0.15	lies	-0.05	whole	-0.09
+2=han	home	0.05
+2=hang	home	0.07	fell	-0.24	laid	0.32	lies	-0.05	whole	-0.07
+2=hat	home	0.07
+2=have	laid	-0.17	whole	-0.06
+2=hay	lies	-0.09	whole	0.05
+2=he	fell	-0.18	laid	-0.08	lies	-0.06
+2=her	fell	0.11	whole	0.05
+2=het	home	0.11	laid	0.06	lies	-0.06	whole	0.08
+2=hi	home	0.13	fell	-0.1	whole	-0.06
+2=hien	fell	0.09	laid	-0.32	whole	-0.08
+2=hieu	fell	-0.11	laid	0.09
+2=hill	fell	-0.15
+2=him	home	0.15	fell	-0.06
+2=himself	home	0.12
+2=hinh	home	0.08
+2=his	fell	-0.06	laid	0.11	whole	0.11
+2=ho	fell	-0.07	laid	0.06	lies	-0.1	whole	0.13
+2=hoa	home	0.06	whole	-0.2
+2=hoach	home	0.09
+2=hoai	home	-0.08
+2=hoan	fell	-0.07
+2=hoang	home	0.05	fell	0.08	laid	-0.06	lies	-0.06	whole	0.1
+2=hoc	fell	-0.07	laid	-0.05
+2=hoi	home	0.12	fell	-0.05	laid	-0.08
+2=hom	home	0.08	fell	-0.12	laid	-0.17	lies	0.05	whole	0.14
+2=home	home	0.12	fell	-0.07	lies	0.12
+2=hon	home	0.25	fell	-0.14	laid	0.17	lies	-0.08	whole	-0.06
+2=hong	home	-0.09	fell	0.19	laid	-0.06	whole	0.1
+2=hop	lies	0.06
+2=hs	fell	-0.11
+2=hue	whole	-0.16
+2=hung	fell	-0.07	laid	0.17	whole	0.1
+2=huong	home	-0.08	fell	-0.07	laid	-0.11	lies	0.13	whole	0.09
+2=huu	laid	0.06	lies	-0.06	whole	0.11
+2=huy	laid	0.16	whole	0.07
+2=huyen	home	0.2	fell	0.14	laid	-0.05	whole	-0.1
+2=hy	laid	-0.09	lies	0.13	whole	-0.2
+2=i	fell	-0.13	laid	0.11	lies	0.09	whole	0.12
+2=id	laid	0.06	whole	0.07
+2=identify	laid	-0.1
+2=il	home	-0.05	fell	-0.07	laid	0.08	whole	-0.14
+2=in	home	0.05	fell	-0.11	laid	0.07	lies	-0.05
+2=is	fell	-0.07	laid	-0.13	lies	0.23	whole	0.21
+2=it	home	-0.05	fell	0.15	laid	0.11	whole	0.08
+2=jan	home	0.06
+2=january	fell	-0.07
+2=janvier	fell	0.13
+2=je	laid	0.16
+2=juin	fell	0.28
+2=june	fell	-0.1	whole	-0.09
+2=k	laid	0.08
+2=ke	home	0.07	fell	0.14	laid	-0.22	lies	-0.05
+2=kept	laid	0.22	whole	0.14
+2=ket	home	0.15	fell	-0.09
+2=keu	whole	-0.07
+2=kha	whole	0.08
+2=khac	home	-0.21	fell	-0.09	laid	0.1	lies	0.14	whole	0.06
+2=khai	home	-0.06	fell	0.06	laid	0.23	lies	0.1	whole	0.06
+2=khang	laid	0.17	whole	-0.06
+2=khanh	lies	0.05
+2=khau	fell	0.08	laid	-0.06
+2=khe	home	-0.05	fell	-0.12	whole	-0.09
+2=khi	home	-0.1	laid	0.34	lies	0.13	whole	0.05
+2=khieng	fell	-0.1
+2=kho	laid	-0.09
+2=khoa	fell	0.06	laid	0.09
+2=khoan	laid	-0.1
+2=khoang	fell	0.22	lies	-0.06
+2=khoe	whole	0.07
+2=khoi	whole	-0.09
+2=khong	home	-0.08	fell	-0.12	laid	-0.1	lies	0.18
+2=khu	laid	-0.07	lies	0.12	whole	-0.05
+2=khuong	fell	-0.13
+2=kia	fell	0.08	lies	-0.07	whole	0.12
+2=kich	home	0.19	fell	-0.18	laid	-0.06	lies	0.05
+2=kiem	lies	0.1
+2=kien	fell	0.18	whole	0.06
+2=kieu	fell	-0.2	lies	0.06
+2=killed	home	-0.05	whole	0.1
+2=kim	home	0.13	whole	0.09
+2=kinh	home	-0.06	lies	-0.05	whole	-0.11
+2=kip	laid	0.14
+2=ko	home	-0.06	laid	-0.11	lies	0.41
+2=ky	fell	-0.12	laid	0.05	lies	-0.12	whole	-0.27
+2=l	home	-0.05	fell	0.1	laid	0.13
+2=la	home	-0.15	fell	-0.33	laid	0.12	lies	0.51	whole	-0.08
+2=lac	home	0.17	laid	0.05
+2=lai	fell	-0.12
+2=laisse	fell	0.11	whole	-0.1
+2=lam	fell	0.14	laid	-0.13	lies	-0.08	whole	-0.19
+2=lan	home	-0.07	fell	0.14	laid	-0.06	lies	-0.05	whole	-0.06
+2=lang	fell	-0.07	whole	0.12
+2=lanh	home	-0.05
+2=lao	home	0.14	fell	-0.05	laid	-0.05	lies	0.13	whole	0.09
+2=laos	whole	-0.05
+2=lap	home	0.07	fell	0.36	laid	0.4	lies	-0.07	whole	0.07
+2=last	home	0.06
+2=lat	fell	0.19	whole	-0.07
+2=late	fell	-0.09
+2=lau	fell	0.08
+2=lay	home	0.05	fell	-0.09	laid	-0.12
+2=le	home	0.18	lies	-0.24	whole	-0.13
+2=len	fell	0.45	laid	-0.37	lies	0.29	whole	-0.15
+2=les	laid	-0.06
+2=leu	whole	-0.05
+2=lien	home	-0.13	fell	-0.12	laid	0.11
+2=liet	home	0.23	fell	-0.09	laid	-0.05	lies	-0.06	whole	-0.06
+2=lieutenant	laid	0.1	whole	0.11
+2=linh	home	0.28	fell	0.12	laid	-0.15	lies	-0.08	whole	0.07
+2=live	fell	0.06
+2=lived	whole	0.05
+2=lo	home	0.28	laid	-0.06	lies	-0.09
+2=loc	whole	-0.19
+2=loi	laid	-0.25	lies	-0.13
+2=long	laid	0.09	whole	-0.14
+2=lost	fell	0.15	whole	0.08
+2=ls	home	0.14	lies	-0.11
+2=lt	home	-0.05
+2=lu	fell	0.11	laid	-0.05	lies	0.1	whole	0.07
+2=luan	home	0.16
+2=luc	home	-0.06	fell	0.1	laid	-0.08	whole	0.14
+2=lung	laid	-0.07
+2=luoi	fell	0.06	laid	-0.25
+2=luon	fell	-0.07	laid	0.15	whole	-0.1
+2=luong	fell	-0.12	whole	0.11
+2=luu	fell	-0.05
+2=luyen	fell	-0.06
+2=ly	home	0.13	fell	-0.1	laid	-0.07	whole	-0.14
+2=m	laid	-0.05
+2=ma	home	-0.15	lies	-0.13	whole	-0.13
+2=mac	laid	0.11
+2=mai	fell	0.13	laid	-0.06	lies	-0.05	whole	-0.06
+2=man	whole	0.13
+2=mang	home	-0.07	laid	0.18	whole	0.06
+2=manh	home	0.08	fell	-0.08	whole	0.13
+2=mar	whole	0.06
+2=march	fell	0.14	whole	0.05
+2=mari	fell	0.08
+2=marked	laid	0.09	lies	-0.05
+2=mat	home	-0.11	fell	-0.3	laid	0.12	lies	0.17	whole	-0.14
+2=mau	whole	-0.11
+2=may	fell	0.4	laid	-0.27	lies	-0.13	whole	0.24
+2=maybe	laid	0.08
+2=me	fell	-0.3	lies	-0.13	whole	0.06
+2=men	fell	-0.1
+2=mep	fell	-0.06	laid	0.13	whole	-0.18
+2=mi	fell	-0.05
+2=min	home	0.2	lies	0.11
+2=minh	fell	-0.12	laid	-0.18	lies	-0.11
+2=mo	home	0.08	laid	0.14	lies	0.27	whole	0.06
+2=moi	laid	-0.15	lies	-0.1
+2=mong	home	-0.05	fell	0.25	whole	-0.06
+2=more	home	-0.08	fell	0.11	whole	-0.07
+2=mot	home	0.27	laid	-0.39	lies	0.3
+2=mother	fell	0.12	whole	0.05
+2=mr	fell	0.08	laid	0.11
+2=mua	fell	0.22	laid	-0.15	whole	0.07
+2=mui	home	0.09
+2=mung	home	-0.12	fell	-0.13	laid	-0.06	whole	0.11
+2=muoi	lies	-0.08
+2=muon	home	-0.12	laid	0.27	lies	-0.15	whole	0.18
+2=muong	home	-0.11	fell	0.12	laid	0.11	lies	0.1	whole	0.06
+2=my	home	-0.1	fell	-0.21	laid	-0.05
+2=nam	home	-0.27	fell	-0.31	laid	0.39	lies	-0.28	whole	0.14
+2=name	fell	-0.13	lies	0.15
+2=names	fell	-0.11	laid	0.22	whole	-0.12
+2=nao	fell	-0.08	laid	-0.32	lies	0.18
+2=nay	home	0.06	laid	0.28	lies	0.35	whole	0.1
+2=ne	fell	0.19	whole	0.06
+2=neang	lies	0.07	whole	0.06
+2=nen	fell	-0.07	laid	-0.09	lies	0.15
+2=nga	laid	-0.07
+2=ngay	home	0.08	fell	-0.11	lies	-0.09	whole	-0.09
+2=nghe	home	0.14	fell	0.07	laid	-0.12	lies	-0.11
+2=nghi	home	-0.2	fell	-0.05	laid	-0.08	whole	-0.06
+2=nghia	home	-0.12	laid	0.1	lies	-0.18
+2=nghiem	home	-0.05	fell	-0.11	laid	0.19
+2=nghiep	fell	-0.05
+2=ngo	home	-0.05	fell	0.07	laid	-0.12	lies	0.31	whole	0.07
+2=ngoai	home	-0.21	fell	-0.13	lies	-0.17	whole	0.07
+2=ngoc	whole	0.06
+2=ngoi	fell	-0.16	laid	0.22	lies	0.2	whole	-0.05
+2=ngu	home	0.12	fell	-0.22	laid	-0.08	lies	-0.07	whole	-0.05
+2=nguoi	home	0.36	laid	0.17	lies	-0.12
+2=nguyen	home	-0.08	fell	0.1	laid	-0.07	lies	0.4
+2=nha	home	-0.36	laid	0.18	lies	0.2	whole	0.05
+2=nhac	fell	-0.06
+2=nham	fell	-0.19	laid	-0.05	lies	0.06	whole	0.06
+2=nhan	fell	0.11	laid	-0.13	whole	-0.16
+2=nhap	home	0.16	whole	0.08
+2=nhat	home	0.25	fell	-0.06	laid	0.12	lies	-0.05
+2=nhau	fell	-0.09
+2=nhi	home	0.06	fell	-0.09
+2=nhieu	lies	0.13	whole	0.14
+2=nhin	fell	-0.05
+2=nho	home	-0.2	fell	0.13	lies	-0.11
+2=nhu	home	0.05	fell	-0.17
+2=nhung	laid	-0.11	lies	-0.06	whole	0.05
+2=nhuong	fell	0.21	laid	-0.13	whole	-0.16
+2=night	whole	-0.05
+2=ninh	home	-0.09	fell	-0.09	laid	-0.08	lies	0.12	whole	-0.21
+2=no	home	-0.09	fell	0.29	laid	0.06	whole	-0.23
+2=noel	fell	0.29	whole	0.17
+2=noi	home	-0.16	laid	0.25	lies	0.18	whole	0.1
+2=nong	fell	0.05
+2=north	fell	-0.1	laid	0.11
+2=not	fell	-0.05	lies	0.05
+2=nous	home	0.12	laid	0.05	whole	0.05
+2=nov	whole	0.07
+2=ntls	fell	-0.09	laid	0.44	lies	-0.24	whole	0.09
+2=nua	fell	0.07	whole	-0.05
+2=nuoc	laid	-0.11
+2=nva	whole	0.12
+2=o	home	0.1	fell	-0.09	laid	0.07
+2=octobre	fell	0.07	whole	-0.06
+2=of	home	-0.08	fell	0.17	lies	-0.07	whole	-0.05
+2=off	fell	-0.09
+2=old	laid	0.09
+2=on	home	-0.1	fell	-0.09	laid	0.14	lies	-0.05	whole	-0.21
+2=one	laid	0.11
+2=ong	home	-0.31	laid	-0.21	lies	0.1	whole	-0.26
+2=only	fell	-0.07
+2=or	fell	-0.06
+2=other	laid	-0.11
+2=our	fell	-0.11	whole	-0.06
+2=par	home	-0.12
+2=pere	fell	0.1	whole	0.06
+2=petit	home	-0.08	laid	0.12	whole	0.07
+2=peux	fell	-0.07	laid	0.21
+2=pfc	laid	0.09
+2=pha	laid	0.09
+2=phai	home	-0.23	laid	0.3	lies	-0.14	whole	-0.13
+2=pham	home	-0.08	fell	0.06	whole	0.05
+2=phan	laid	-0.1	lies	0.06	whole	-0.06
+2=phao	home	0.23	fell	0.24	whole	-0.08
+2=phat	fell	-0.07	laid	0.15
+2=phi	fell	0.2	laid	-0.09	whole	0.05
+2=phien	home	0.13	laid	-0.09	whole	-0.05
+2=pho	lies	0.16	whole	-0.07
+2=phong	home	-0.17	fell	-0.07	laid	0.06	whole	-0.21
+2=phu	fell	0.12	laid	0.12	lies	0.12	whole	-0.1
+2=phung	fell	-0.07	laid	0.13
+2=phuoc	fell	-0.06	whole	-0.12
+2=phuong	home	-0.05
+2=pour	fell	0.11	whole	0.05
+2=put	fell	0.21	laid	0.08	lies	0.17	whole	0.21
+2=q	whole	-0.11
+2=qu	home	0.06	laid	0.11	whole	0.08
+2=qua	home	-0.07	fell	0.14	laid	-0.09
+2=quach	laid	0.11
+2=quan	home	-0.2	fell	0.08	laid	-0.22	whole	-0.2
+2=quang	home	0.1	fell	-0.08	laid	-0.16	lies	0.13	whole	-0.05
+2=quay	laid	0.15	lies	-0.07	whole	0.1
+2=que	home	0.16	fell	-0.09	laid	0.16	lies	-0.1	whole	0.11
+2=quen	home	0.07	lies	0.11
+2=quet	laid	0.1
+2=qui	laid	-0.05
+2=quoc	home	0.12	fell	-0.05
+2=quy	home	-0.06	fell	0.2	laid	0.13	lies	-0.05	whole	0.16
+2=quyen	fell	-0.08	laid	-0.08
+2=ra	home	-0.1	fell	-0.14	laid	-0.12	lies	-0.14
+2=ram	fell	0.07
+2=rang	fell	0.08	whole	0.07
+2=rat	fell	0.11
+2=re	laid	0.05
+2=regiment	laid	-0.05	whole	-0.06
+2=remembers	fell	0.09	laid	-0.07
+2=ret	home	0.05	fell	-0.15	whole	0.08
+2=rieng	home	-0.05	fell	0.11	whole	0.06
+2=ro	home	0.16	fell	0.16	laid	0.07	lies	-0.12	whole	-0.17
+2=roc	whole	-0.05
+2=roi	fell	-0.08	whole	-0.15
+2=rot	laid	0.1	whole	0.06
+2=rung	laid	-0.12
+2=ruot	home	0.2
+2=rut	fell	0.17	lies	-0.07
+2=s	fell	-0.12	laid	-0.08	lies	0.07	whole	-0.06
+2=sa	fell	0.24
+2=sach	home	-0.08	lies	0.09	whole	-0.14
+2=sai	home	-0.05	fell	-0.1	laid	-0.05
+2=said	home	0.05	laid	0.05	whole	0.08
+2=sam	fell	-0.07
+2=same	fell	-0.06	whole	0.08
+2=san	home	0.08	fell	0.12	laid	-0.15	lies	-0.06
+2=sang	laid	-0.15	lies	-0.05	whole	0.19
+2=sao	laid	-0.06	lies	0.22
+2=sap	whole	-0.07
+2=sat	laid	-0.13	whole	0.05
+2=sau	home	-0.11	fell	-0.06	laid	0.19	lies	-0.09	whole	-0.41
+2=say	home	-0.07	laid	-0.05
+2=says	lies	0.13
+2=se	laid	0.05	lies	-0.06
+2=sen	laid	0.05
+2=sergeant	fell	0.09
+2=set	home	-0.08	fell	0.05	laid	0.08	whole	-0.11
+2=she	fell	-0.08
+2=si	home	0.22	fell	-0.11	laid	-0.06	whole	-0.06
+2=side	fell	-0.07	laid	0.08	whole	-0.07
+2=sinh	fell	-0.38	laid	-0.17	lies	-0.11	whole	-0.07
+2=so	home	-0.21	fell	0.21	laid	-0.06	lies	0.18	whole	-0.18
+2=son	home	0.12	laid	0.07	whole	-0.06
+2=song	home	-0.07	fell	-0.16	lies	-0.05
+2=sot	fell	0.22	whole	0.12
+2=still	home	0.1	whole	0.08
+2=su	home	-0.14	laid	0.11	lies	-0.07
+2=sua	home	-0.18	fell	0.1	whole	-0.06
+2=suc	whole	0.05
+2=suis	fell	0.32	whole	0.23
+2=suoi	fell	0.1	laid	-0.07	whole	-0.06
+2=sur	lies	0.12
+2=sy	laid	-0.09	lies	0.07	whole	0.09
+2=t	fell	0.15	whole	0.19
+2=ta	fell	-0.08	laid	-0.15	lies	-0.1	whole	-0.12
+2=tac	lies	0.12
+2=tai	home	-0.15	fell	0.18	laid	0.15	lies	-0.14
+2=tam	home	-0.51	fell	0.35	laid	0.2	lies	-0.09	whole	-0.16
+2=tan	laid	-0.21	lies	0.11
+2=tang	home	-0.1	fell	0.42	laid	-0.1
+2=tap	home	0.11	laid	0.1	whole	0.08
+2=tat	fell	0.36	laid	0.13	whole	0.15
+2=tau	home	-0.08	whole	0.06
+2=tay	fell	0.39	laid	-0.07
+2=team	fell	0.06	laid	0.1	whole	0.12
+2=ten	home	-0.24	fell	0.1	laid	-0.09	lies	-0.16
+2=tet	whole	0.06
+2=thach	home	-0.05
+2=thai	home	0.09	whole	0.21
+2=than	home	-0.05	fell	0.06
+2=thang	home	0.26	fell	-0.29
+2=thanh	home	0.35	fell	-0.1	laid	0.2	lies	-0.1	whole	-0.09
+2=thap	fell	0.11	whole	0.1
+2=that	fell	0.11	laid	-0.07	lies	-0.08
+2=thay	fell	-0.06	lies	-0.33	whole	0.23
+2=the	home	-0.14	fell	0.2	laid	-0.2	whole	-0.2
+2=them	fell	-0.06	laid	-0.05
+2=then	lies	0.14
+2=theo	home	0.1	fell	-0.13	lies	-0.14	whole	0.08
+2=there	home	-0.12	laid	-0.08
+2=they	home	-0.08	fell	0.2	lies	0.08	whole	0.13
+2=thi	home	-0.12	fell	0.05	laid	0.32	lies	-0.49
+2=thiet	home	0.06	fell	-0.12	whole	0.09
+2=thinh	fell	-0.06
+2=thinks	fell	-0.05	lies	0.05	whole	-0.07
+2=tho	fell	-0.19	whole	-0.14
+2=thoa	fell	0.09
+2=thoai	home	0.12	lies	0.07	whole	-0.07
+2=thoat	whole	-0.05
+2=thoi	fell	-0.05	laid	0.22
+2=thom	fell	0.2	whole	0.16
+2=thon	home	-0.07
+2=thong	laid	-0.17	lies	0.06	whole	-0.16
+2=thought	laid	-0.11
+2=three	fell	-0.06
+2=thu	fell	-0.15	laid	0.08	lies	-0.19	whole	-0.06
+2=thuan	fell	0.09	lies	0.13
+2=thuoc	home	0.08	fell	-0.17	laid	0.18
+2=thuong	home	-0.27	laid	-0.07	lies	0.15	whole	-0.07
+2=thuy	home	-0.11	whole	-0.05
+2=thuyen	fell	0.1
+2=tien	home	0.08	laid	-0.1	whole	-0.08
+2=tieng	home	-0.06	fell	0.09
+2=tieu	fell	-0.24	lies	-0.07	whole	-0.08
+2=tim	home	-0.12	fell	0.09	laid	0.09	lies	-0.19	whole	-0.14
+2=tin	laid	-0.11	lies	-0.08
+2=tinh	fell	-0.06
+2=tirailleur	home	0.05
+2=to	home	-0.06	fell	-0.1	laid	0.06	lies	-0.13	whole	-0.07
+2=toa	fell	0.3	lies	0.12	whole	0.16
+2=toan	laid	-0.05	lies	-0.07	whole	-0.09
+2=toc	whole	0.07
+2=toi	home	0.08	fell	-0.2	laid	-0.23	lies	0.14
+2=tong	laid	-0.14	lies	0.12
+2=took	fell	-0.08
+2=trach	whole	-0.06
+2=trai	home	0.2	fell	-0.05	laid	-0.05	lies	-0.13	whole	0.14
+2=tram	fell	-0.07	lies	-0.15	whole	-0.09
+2=tran	home	-0.16	lies	0.08	whole	-0.16
+2=trang	home	0.1	fell	-0.15	lies	0.15
+2=tranh	laid	0.07
+2=tren	home	0.17	fell	-0.29	laid	-0.18	whole	0.08
+2=tri	home	-0.1	fell	-0.09	lies	-0.08
+2=trich	fell	0.07	lies	0.08
+2=trieu	fell	0.09
+2=trinh	home	0.11	fell	-0.07	whole	0.06
+2=tro	lies	0.08
+2=troi	fell	0.08	laid	-0.05
+2=trong	home	-0.06	laid	-0.23	lies	-0.15
+2=tru	home	0.06
+2=trua	fell	0.07
+2=truc	fell	0.14
+2=trung	home	-0.15	fell	0.15	laid	-0.11
+2=truoc	home	0.13	fell	-0.12	laid	0.15	whole	0.05
+2=truong	home	0.26	fell	0.15	laid	-0.17	lies	-0.25
+2=tu	home	-0.31	fell	0.31	laid	0.08	whole	0.22
+2=tuan	home	-0.12	fell	0.17
+2=tui	laid	-0.18	lies	0.09	whole	0.15
+2=tung	lies	-0.19
+2=tuoi	fell	-0.12	whole	-0.13
+2=tuong	home	-0.09
+2=tuyen	fell	-0.13	whole	-0.1
+2=two	laid	0.11	lies	0.24	whole	0.13
+2=ty	home	0.12	laid	-0.06
+2=un	fell	0.06	laid	0.12
+2=under	fell	-0.07
+2=une	fell	-0.06	whole	0.06
+2=up	whole	0.14
+2=us	fell	-0.06	lies	0.14
+2=ut	home	-0.07	laid	0.08	whole	-0.07
+2=uy	home	-0.06	fell	-0.2	laid	-0.11	whole	-0.17
+2=va	home	0.08	fell	0.25	lies	-0.13	whole	0.11
+2=vai	home	-0.09
+2=van	home	0.16	fell	-0.16	laid	-0.38	lies	-0.18	whole	0.27
+2=vang	fell	-0.06
+2=vao	home	-0.11	fell	-0.48	laid	-0.13
+2=vat	fell	0.12	laid	0.18	whole	0.08
+2=vay	home	0.24	fell	-0.1
+2=ve	home	0.1	fell	-0.39	laid	-0.08	lies	-0.25
+2=vet	fell	0.11	laid	-0.1	whole	-0.05
+2=vi	home	-0.11	fell	0.16	whole	-0.11
+2=vien	home	0.2	fell	0.05	laid	-0.07	lies	0.09
+2=viet	home	0.1	fell	-0.19	laid	-0.06	lies	-0.1	whole	-0.15
+2=vinh	home	-0.18	fell	0.17
+2=vo	fell	-0.23	laid	-0.06	lies	-0.09	whole	0.05
+2=voi	fell	0.21	laid	0.06	lies	0.07	whole	-0.29
+2=vot	fell	0.08	laid	-0.05
+2=vous	fell	-0.14
+2=vu	home	-0.08	fell	0.19	laid	-0.09	lies	0.06	whole	0.06
+2=vuon	fell	0.13	laid	-0.05	whole	-0.17
+2=vuong	fell	0.06
+2=want	whole	0.05
+2=was	lies	0.13
+2=we	fell	-0.06	laid	0.07	whole	0.08
+2=week	fell	0.1	laid	-0.06	whole	0.12
+2=went	home	0.12	whole	-0.1
+2=were	fell	-0.05	whole	-0.07
+2=when	fell	-0.05
+2=who	whole	0.06
+2=wife	lies	0.11
+2=would	home	0.18	whole	-0.09
+2=wrote	home	0.06	fell	0.09	whole	0.12
+2=xa	home	-0.36	fell	-0.05	lies	0.08	whole	-0.06
+2=xac	home	-0.11	fell	0.13	whole	0.11
+2=xay	fell	0.14	whole	0.11
+2=xe	fell	-0.22	laid	-0.09	whole	-0.05
+2=xem	home	0.08
+2=xep	fell	-0.06	laid	-0.17	lies	0.19	whole	0.18
+2=xet	fell	0.13	laid	0.18	lies	-0.05	whole	-0.09
+2=xin	home	-0.1	laid	-0.16	lies	-0.05	whole	0.08
+2=xom	whole	-0.06
+2=xong	home	0.08
+2=xt	laid	-0.12
+2=xu	home	0.24	fell	0.24	lies	0.06	whole	0.06
+2=xua	home	0.08	fell	0.23	laid	0.19	lies	-0.06	whole	-0.07
+2=xuan	home	0.32	fell	-0.19	lies	0.07	whole	0.05
+2=xuong	fell	0.11	laid	-0.32	whole	0.15
+2=xuyen	whole	-0.08
+2=y	home	-0.13	fell	0.13	lies	0.1	whole	-0.08
+2=years	fell	0.12	whole	-0.07
+2=yen	whole	-0.16
+2=yeu	home	-0.08	fell	-0.05	laid	0.05
+2=you	fell	-0.06	laid	-0.06
+3=#	home	0.11	fell	-0.09	lies	-0.18
+3=##	home	0.16	laid	0.16	lies	-0.26
+3=###	home	-0.36	fell	-0.05	lies	-0.2	whole	0.28
+3=####	home	0.12	fell	-0.14	laid	0.05	lies	-0.55	whole	-0.27
+3=#####	home	0.07	whole	-0.1
+3=##########	fell	0.15
+3=$	home	-0.65	fell	-0.29	laid	0.06	lies	-0.19	whole	0.09
+3=a	home	0.59	fell	-0.26	laid	0.05	lies	0.56	whole	-0.07
+3=about	whole	-0.09
+3=ac	fell	-0.13
+3=ai	home	-0.24	fell	0.05	laid	-0.16	lies	-0.21	whole	-0.09
+3=ak	whole	-0.09
+3=all	home	0.11	fell	-0.1
+3=also	whole	0.09
+3=am	home	-0.06	laid	0.09
+3=among	fell	0.06
+3=an	home	-0.23	fell	0.07	lies	0.22	whole	0.05
+3=ancien	laid	0.07	whole	0.11
+3=and	fell	-0.16	laid	-0.06	whole	-0.09
+3=anh	fell	-0.24	whole	-0.16
+3=ao	fell	0.22	laid	0.1	whole	-0.1
+3=ap	home	0.06
+3=april	fell	-0.06	laid	0.09	whole	-0.1
+3=are	home	0.08	fell	-0.07
+3=asks	whole	-0.07
+3=at	fell	-0.07	whole	-0.05
+3=au	whole	-0.1
+3=august	whole	-0.1
+3=avait	whole	-0.08
+3=ay	fell	-0.05	laid	0.09	whole	0.07
+3=b	fell	-0.13	laid	-0.07	whole	-0.06
+3=b40	fell	0.1	whole	-0.05
+3=b52	fell	0.1
+3=ba	home	-0.18	laid	0.11	whole	0.11
+3=bac	home	-0.19	laid	0.06	lies	0.08	whole	-0.05
+3=bach	home	0.36	fell	-0.06	whole	0.05
+3=bai	laid	0.09	lies	0.09
+3=ban	home	-0.35	fell	0.27	laid	0.12	lies	-0.09	whole	-0.29
+3=bang	home	-0.05	fell	-0.06	laid	0.23	lies	0.08	whole	-0.19
+3=bank	whole	-0.05
+3=bao	home	0.15	fell	-0.13	laid	-0.22	lies	0.29	whole	0.06
+3=bat	home	-0.1	fell	0.17	whole	-0.09
+3=bataillon	fell	0.06
+3=bay	home	-0.19	fell	0.26	lies	0.1	whole	0.16
+3=be	home	0.11	whole	0.08
+3=behind	whole	-0.05
+3=ben	fell	0.13	lies	-0.05	whole	0.06
+3=benh	fell	0.07	whole	0.07
+3=bi	home	0.07	fell	0.21	laid	-0.1
+3=bia	fell	-0.39	laid	-0.39	lies	0.25	whole	0.06
+3=bien	fell	-0.11	laid	-0.08	whole	0.08
+3=biet	home	0.16	fell	-0.13	laid	-0.06	lies	0.35	whole	0.08
+3=bieu	home	-0.05
+3=binh	fell	0.16	laid	0.18	lies	-0.08	whole	0.07
+3=bo	fell	0.61	laid	0.07	whole	-0.16
+3=boc	home	0.07	fell	-0.11	laid	0.22	lies	0.06	whole	0.05
+3=bodies	fell	-0.08	laid	0.05
+3=boi	fell	-0.1
+3=bom	home	0.08	whole	0.09
+3=bon	home	-0.08	fell	-0.19	whole	-0.16
+3=bong	laid	0.12
+3=born	fell	0.07	whole	-0.16
+3=bot	whole	-0.12
+3=both	whole	-0.09
+3=brother	home	0.23	lies	0.13
+3=brought	whole	0.05
+3=bui	home	-0.07	fell	0.16
+3=bung	whole	-0.07
+3=buoi	home	-0.05
+3=buon	home	-0.07	fell	-0.09	laid	0.12
+3=buried	home	-0.05	fell	0.07	laid	-0.11	whole	-0.07
+3=burned	fell	0.08
+3=burnt	fell	0.05
+3=but	home	0.06	fell	-0.14	laid	-0.14
+3=by	fell	-0.05	laid	0.13	whole	-0.06
+3=c	home	0.1	fell	-0.11	laid	-0.05	lies	0.29	whole	0.22
+3=c1	fell	0.1	lies	0.05	whole	0.05
+3=c2	home	-0.05	fell	0.15
+3=c3	fell	0.05
+3=c6	fell	-0.06
+3=c7	fell	0.08	whole	-0.12
+3=ca	home	-0.07	fell	-0.06	laid	0.08	lies	-0.07
+3=cac	home	0.08	laid	-0.07	lies	-0.08	whole	-0.05
+3=cach	home	0.18	fell	-0.09
+3=cahier	fell	0.05	whole	0.06
+3=cai	fell	-0.06	laid	0.08
+3=cam	home	0.15	laid	-0.12	lies	0.08
+3=can	home	-0.16	fell	-0.08	laid	-0.12	lies	0.07	whole	0.12
+3=canh	home	-0.08	fell	-0.15	laid	-0.18
+3=cao	home	0.08	fell	0.12	laid	-0.05	whole	0.13
+3=cap	home	-0.05	laid	0.11	whole	-0.21
+3=captured	fell	-0.09
+3=cat	fell	0.22	laid	0.12	whole	-0.05
+3=cau	fell	-0.17	lies	-0.12	whole	-0.08
+3=cay	home	-0.05	fell	0.05	laid	0.06
+3=cha	home	-0.12	fell	0.2	laid	0.1	lies	-0.07
+3=chac	fell	-0.05	laid	0.19	whole	0.1
+3=chan	fell	0.05	laid	-0.12	whole	0.1
+3=chau	home	-0.06	fell	-0.26	laid	-0.19	lies	0.24	whole	-0.12
+3=chay	fell	-0.19	laid	-0.05	whole	-0.06
+3=chep	fell	0.15
+3=chet	fell	0.06	laid	-0.06	lies	-0.08
+3=chi	home	-0.07	fell	-0.16	laid	0.24	whole	-0.16
+3=chief	fell	0.08	laid	-0.07	whole	0.05
+3=chien	home	-0.13	laid	-0.2	lies	-0.09	whole	-0.15
+3=chieu	fell	0.13	laid	0.22	lies	-0.05
+3=chin	laid	-0.08	lies	0.11
+3=chinh	fell	0.1	laid	-0.06
+3=cho	home	0.18	fell	0.24	laid	0.06	lies	-0.16	whole	0.19
+3=chon	home	-0.06	lies	0.09	whole	0.06
+3=chong	home	-0.07	fell	-0.12	laid	-0.07
+3=chot	home	-0.09
+3=chu	home	-0.08	fell	0.1	laid	0.31	lies	-0.32	whole	0.13
+3=chua	home	-0.08	fell	-0.09	laid	0.19	lies	0.14	whole	-0.15
+3=chuc	fell	-0.05	whole	-0.11
+3=chung	fell	-0.12	whole	-0.12
+3=chuoi	laid	0.05	whole	0.06
+3=chuong	home	0.07	fell	-0.05
+3=chup	home	-0.05
+3=chuyen	fell	-0.11	lies	-0.1	whole	0.16
+3=co	home	0.12	fell	-0.27	laid	0.35	lies	-0.17
+3=coc	fell	-0.05
+3=coi	home	0.11	laid	-0.15	lies	0.14
+3=com	fell	-0.12	whole	-0.12
+3=con	home	-0.16	fell	0.31	laid	-0.44	lies	0.55	whole	0.05
+3=cong	home	0.2	laid	-0.21	lies	-0.05	whole	-0.1
+3=cot	fell	0.12	lies	-0.07
+3=cu	home	-0.09	fell	-0.07	laid	-0.09	whole	-0.06
+3=cua	fell	-0.27	laid	0.19	lies	0.08	whole	-0.05
+3=cuc	laid	0.07
+3=cung	home	-0.15	fell	-0.09	laid	0.13	lies	0.31
+3=cuoi	fell	-0.14	whole	-0.1
+3=cuon	fell	-0.08	laid	-0.11
+3=cuong	fell	0.08
+3=cuu	laid	-0.11
+3=d	home	0.06	fell	0.07	laid	-0.05	lies	-0.05	whole	-0.15
+3=d3	laid	-0.06	whole	-0.1
+3=d4	home	0.17
+3=d5	home	0.05	whole	-0.05
+3=d7	fell	0.09
+3=d8	fell	-0.07
+3=d9	whole	0.1
+3=da	home	-0.06	fell	0.48	laid	0.05	lies	0.13	whole	0.14
+3=dai	home	0.2	fell	0.05	lies	-0.05	whole	-0.18
+3=dak	home	-0.06	whole	-0.06
+3=dam	fell	0.1	laid	0.13	lies	-0.12
+3=dan	fell	0.33	laid	0.08	whole	-0.19
+3=dang	fell	-0.17	laid	-0.11	lies	0.2	whole	0.18
+3=danh	home	-0.09	fell	0.08	lies	-0.11
+3=dao	home	0.12	fell	0.07	laid	-0.1	lies	-0.05	whole	-0.14
+3=dap	fell	-0.06
+3=dat	home	0.31	laid	-0.1	lies	0.15	whole	0.05
+3=dau	home	0.06	fell	-0.05	lies	-0.21	whole	0.15
+3=day	home	0.07	fell	-0.23	laid	0.05	lies	0.08	whole	-0.23
+3=de	home	0.09	fell	-0.21	laid	-0.24	whole	-0.07
+3=december	fell	0.18
+3=dem	home	0.06	fell	-0.09	lies	-0.06	whole	0.05
+3=demande	lies	0.12
+3=den	fell	-0.22	laid	0.17	lies	-0.07
+3=deo	home	0.14	fell	0.08
+3=deu	home	0.22	laid	-0.09	lies	-0.06
+3=di	laid	-0.11	lies	-0.09	whole	0.16
+3=dia	fell	-0.05	laid	-0.06	lies	-0.08
+3=dich	home	0.18	laid	-0.12
+3=died	lies	0.06
+3=diem	whole	-0.08
+3=dien	home	-0.09	fell	0.1	laid	-0.1	whole	-0.08
+3=dieu	fell	-0.1	laid	0.13	whole	-0.07
+3=din	home	-0.06	fell	-0.06	whole	0.1
+3=dinh	home	0.14	fell	-0.31	laid	0.33	lies	-0.26
+3=dit	laid	0.08	whole	0.12
+3=division	fell	0.11
+3=do	home	-0.19	fell	0.12	lies	0.09	whole	-0.06
+3=doan	home	0.1	fell	-0.36	laid	-0.05
+3=doc	home	0.18	fell	-0.08	whole	-0.16
+3=doi	home	0.13	fell	-0.05	laid	0.21	lies	-0.17	whole	0.16
+3=don	home	-0.06	fell	-0.06	lies	-0.21	whole	-0.07
+3=dong	home	0.08	laid	0.05	whole	0.16
+3=dot	home	-0.22	laid	-0.05
+3=down	fell	0.17
+3=dr	fell	0.11	laid	-0.06	whole	-0.06
+3=du	fell	0.12	laid	0.13	lies	-0.06	whole	0.11
+3=dua	fell	0.34	laid	0.09	lies	0.12	whole	0.13
+3=duc	home	0.05	fell	0.3	laid	0.06	lies	0.17
+3=dung	fell	-0.12	laid	-0.11	lies	0.17	whole	0.05
+3=duoc	home	-0.08	fell	0.35	laid	-0.31	lies	-0.2	whole	-0.07
+3=duoi	home	0.07	fell	0.05	lies	0.11	whole	-0.07
+3=duong	home	0.07	fell	-0.16	laid	0.16	whole	-0.26
+3=duy	fell	0.08
+3=dv	whole	-0.13
+3=e	laid	-0.07
+3=e101	fell	0.06	whole	0.06
+3=e2	laid	0.09	whole	0.05
+3=e209	whole	0.09
+3=e28	fell	-0.12
+3=e6	whole	0.05
+3=e866	home	0.08
+3=east	fell	0.06
+3=em	home	0.14	fell	0.05	laid	0.1	lies	-0.05	whole	-0.2
+3=en	home	0.22	fell	-0.14	lies	0.05	whole	0.2
+3=enemy	fell	-0.05
+3=est	home	-0.06
+3=et	home	-0.06	fell	0.27
+3=etait	home	0.06	laid	-0.05
+3=example	home	-0.11	fell	-0.1	laid	-0.05	lies	-0.11
+3=f356	whole	-0.06
+3=family	laid	0.05
+3=father	laid	0.05	whole	-0.06
+3=february	fell	0.07	whole	-0.05
+3=for	home	0.08	laid	0.11
+3=found	fell	0.26	laid	0.11	whole	0.06
+3=four	fell	0.07	whole	0.1
+3=french	home	0.09	whole	0.05
+3=from	fell	-0.07	laid	-0.05	whole	-0.08
+3=gach	laid	0.07	lies	0.11	whole	0.09
+3=gai	laid	-0.07
+3=gan	fell	0.19	whole	-0.12
+3=gao	fell	-0.08	laid	-0.19	lies	0.15	whole	0.1
+3=gap	whole	0.05
+3=ghe	lies	0.07
+3=ghi	fell	-0.09	laid	-0.15
+3=gi	home	0.15	whole	0.12
+3=gia	home	-0.1	fell	-0.15	laid	0.49	whole	0.06
+3=giai	whole	0.05
+3=giam	home	-0.05	lies	-0.1
+3=giang	whole	0.06
+3=giao	home	0.25	fell	0.07	laid	0.05	whole	0.18
+3=giap	laid	0.09	whole	0.1
+3=giay	fell	0.15	laid	-0.11	lies	0.21	whole	-0.08
+3=gieng	home	0.08	fell	0.24	whole	-0.06
+3=gio	home	0.1	fell	-0.16	laid	-0.07	lies	-0.12	whole	0.06
+3=giu	fell	0.12	laid	0.05	lies	0.09	whole	0.07
+3=giup	fell	0.05	lies	-0.09	whole	-0.09
+3=go	laid	0.19	whole	0.16
+3=goc	home	-0.1	laid	0.1	whole	0.23
+3=goi	home	-0.09	laid	-0.07	lies	0.06	whole	0.19
+3=going	fell	-0.1	laid	0.09	whole	-0.05
+3=gom	fell	-0.07
+3=gon	fell	-0.06
+3=got	fell	-0.08
+3=grave	home	0.05	fell	-0.11	laid	-0.06	lies	0.15	whole	-0.08
+3=gui	fell	-0.15	laid	-0.13	lies	0.15
+3=gunner	fell	0.11
+3=h	fell	-0.06	laid	0.06
+3=ha	fell	-0.21	laid	-0.09	whole	0.1
+3=had	fell	0.11	laid	0.1
+3=hai	home	-0.26	fell	0.08	laid	0.06	lies	-0.16
+3=ham	fell	0.2	laid	0.14	whole	0.13
+3=han	fell	-0.08	whole	-0.12
+3=hang	home	-0.22	fell	-0.13	lies	0.35	whole	-0.26
+3=hanh	fell	-0.05
+3=hao	home	-0.05
+3=has	fell	-0.07
+3=hau	fell	0.16
+3=have	home	0.09	fell	-0.07	whole	0.05
+3=hay	fell	-0.08	laid	-0.05
+3=he	home	0.17	fell	-0.14	lies	0.08	whole	-0.19
+3=heo	whole	-0.17
+3=het	fell	0.08	whole	-0.28
+3=hien	fell	-0.32	laid	0.12	lies	-0.1
+3=hieu	fell	-0.06
+3=hill	fell	0.07	whole	0.1
+3=him	fell	-0.16	whole	0.05
+3=hinh	home	0.07	whole	-0.07
+3=his	home	0.05	fell	-0.06	whole	0.09
+3=ho	home	0.21	fell	-0.16	lies	-0.2	whole	0.23
+3=hoa	home	-0.18	fell	0.11	laid	-0.11	lies	0.27
+3=hoach	fell	0.21	laid	0.1
+3=hoai	home	-0.05	fell	-0.05
+3=hoan	home	0.09	fell	0.1	laid	0.12	whole	0.08
+3=hoang	home	0.13	fell	-0.05	laid	-0.1	lies	0.16	whole	0.06
+3=hoc	home	-0.13	fell	0.16	whole	0.05
+3=hoi	home	0.37	fell	0.24	whole	0.08
+3=hom	home	0.14	fell	-0.07	laid	-0.06	lies	-0.06	whole	0.1
+3=home	whole	-0.05
+3=hon	home	-0.11	fell	0.21	lies	-0.05
+3=hong	home	-0.08	fell	0.1	laid	0.06	whole	0.06
+3=hop	home	-0.05	fell	0.14	laid	-0.18	lies	0.12
+3=hs	fell	-0.14	lies	-0.06	whole	0.1
+3=hua	home	0.1
+3=huan	home	0.08	fell	-0.08
+3=hue	laid	-0.05
+3=hung	fell	0.1	laid	-0.06	whole	0.07
+3=huong	fell	-0.1	whole	0.13
+3=husband	home	0.06
+3=huu	laid	-0.21	whole	0.05
+3=huy	fell	-0.08
+3=huyen	fell	-0.2	laid	-0.09	lies	-0.21	whole	0.2
+3=huyet	home	0.06	whole	0.06
+3=hy	home	0.07	fell	-0.12
+3=i	fell	0.05	laid	0.07
+3=ich	lies	0.22
+3=il	laid	-0.17	whole	-0.18
+3=in	home	-0.11	fell	-0.18	laid	-0.09	lies	-0.11	whole	-0.08
+3=inh	laid	0.09	whole	0.05
+3=is	home	-0.14
+3=it	fell	-0.07	laid	0.32
+3=j	lies	0.06
+3=jan	whole	0.07
+3=june	fell	-0.07
+3=k	fell	0.07	laid	-0.15	lies	-0.09	whole	0.05
+3=kb	whole	-0.08
+3=ke	fell	0.06	laid	0.13
+3=kem	fell	0.1	laid	0.18	whole	0.05
+3=keo	laid	-0.11	lies	-0.07
+3=kept	fell	0.11
+3=ket	home	0.22
+3=keu	home	-0.07
+3=kha	home	-0.05
+3=khac	home	-0.05	fell	-0.07	laid	-0.1
+3=khai	home	0.08	laid	-0.07	lies	0.06	whole	0.09
+3=khang	home	-0.05	fell	0.13	whole	0.05
+3=khanh	laid	-0.06	lies	-0.05	whole	-0.05
+3=khau	whole	-0.05
+3=khe	home	-0.06	laid	-0.05	whole	0.06
+3=khi	home	0.1	fell	0.18	laid	0.06	whole	0.05
+3=khieng	fell	-0.08
+3=khiet	home	-0.05	fell	0.08
+3=khmer	whole	0.07
+3=khoa	home	-0.05
+3=khoan	whole	0.07
+3=khoang	fell	-0.07
+3=khoi	fell	-0.11	laid	0.09	lies	0.15	whole	0.05
+3=khong	home	-0.08	fell	-0.26	laid	-0.16	lies	-0.05	whole	-0.42
+3=khu	home	-0.07	fell	-0.08	laid	0.18	whole	0.1
+3=khuat	fell	0.06
+3=khuc	home	-0.14	fell	0.06	laid	-0.07	lies	-0.08	whole	0.08
+3=khue	whole	-0.06
+3=khuong	fell	0.09
+3=kia	home	0.08	fell	-0.08	whole	-0.14
+3=kich	home	0.15	laid	-0.05
+3=kiem	fell	-0.08	laid	-0.05
+3=kien	fell	-0.1	laid	-0.09
+3=kieu	fell	0.14	laid	-0.06	whole	-0.05
+3=killed	home	-0.15	whole	-0.1
+3=kim	fell	-0.13	lies	0.11	whole	0.05
+3=kinh	fell	0.16
+3=know	home	0.1	whole	-0.06
+3=ksor	fell	0.05
+3=kt	laid	-0.14	lies	0.13
+3=ky	home	-0.05	fell	0.1	laid	-0.05	lies	-0.05	whole	-0.06
+3=l	home	-0.06	fell	0.13	whole	0.18
+3=la	home	-0.33	fell	0.14	laid	0.11	lies	0.29	whole	-0.18
+3=lac	home	-0.17	laid	0.11
+3=lai	home	0.22	fell	0.07	lies	-0.25
+3=lam	home	-0.08	fell	0.28	laid	0.06	lies	-0.07	whole	0.1
+3=lan	fell	0.08	laid	-0.11	whole	-0.16
+3=lang	home	-0.24	laid	-0.2	lies	0.24	whole	-0.21
+3=lanh	whole	-0.06
+3=lao	fell	0.09
+3=lap	home	0.22	fell	-0.17	laid	0.29	lies	0.05	whole	0.12
+3=last	home	-0.15	fell	0.17	whole	0.07
+3=lat	fell	0.22
+3=lau	fell	-0.09	laid	0.19	whole	-0.12
+3=lay	home	-0.1	fell	0.27	lies	-0.07	whole	0.27
+3=le	fell	0.07	laid	-0.34	lies	0.13
+3=leader	fell	0.06	whole	0.06
+3=left	fell	0.11	laid	0.05
+3=len	fell	-0.17	laid	0.22	whole	0.06
+3=les	home	-0.1	laid	0.15	whole	-0.07
+3=letter	fell	0.06	laid	0.08	whole	0.06
+3=liem	home	0.06
+3=liet	home	0.19	fell	-0.11	lies	0.2	whole	-0.05
+3=lieu	fell	-0.11
+3=like	home	0.08
+3=linh	home	-0.13	fell	-0.07	laid	0.1	lies	-0.12	whole	-0.1
+3=little	whole	-0.07
+3=lo	fell	-0.29	whole	0.13
+3=loc	home	0.28	fell	-0.12	laid	-0.09	lies	0.06	whole	0.12
+3=loi	fell	-0.05	lies	-0.06	whole	-0.07
+3=lon	lies	0.1	whole	-0.09
+3=long	home	0.09	fell	0.06	laid	0.08	whole	0.3
+3=lop	home	0.17	fell	-0.13	laid	0.15	lies	0.06
+3=ls	fell	-0.07
+3=lu	fell	0.21	laid	0.08	lies	-0.11	whole	0.17
+3=lua	whole	0.05
+3=luc	home	0.16	fell	0.05	whole	0.07
+3=lung	home	-0.15	fell	-0.05	whole	-0.1
+3=luong	home	0.14	fell	-0.05	laid	0.09	lies	-0.08
+3=luu	home	-0.09	laid	-0.09	lies	-0.07	whole	-0.22
+3=luyen	laid	-0.18
+3=ly	laid	0.07
+3=m	laid	-0.08	lies	0.12	whole	-0.06
+3=ma	home	-0.24	fell	-0.11	laid	-0.05	lies	0.65	whole	-0.1
+3=mac	lies	0.05
+3=mai	home	0.23	fell	-0.09	laid	-0.17	lies	-0.09	whole	-0.19
+3=man	home	-0.05	fell	-0.05	laid	-0.08	whole	-0.15
+3=mang	home	-0.07	fell	0.31	laid	-0.19	lies	0.1	whole	0.12
+3=manh	fell	0.12	laid	0.16	lies	-0.07	whole	-0.12
+3=mao	laid	0.07
+3=march	fell	0.15
+3=marines	fell	-0.14
+3=mat	home	0.24	fell	-0.18	laid	0.07	lies	-0.14	whole	0.11
+3=mau	home	-0.13	fell	-0.06	laid	-0.07	whole	0.06
+3=may	home	-0.16	laid	0.29	lies	-0.14
+3=maybe	fell	-0.08	whole	-0.06
+3=me	laid	-0.2	lies	-0.08	whole	0.11
+3=meme	whole	0.08
+3=meters	laid	-0.21
+3=mieng	home	-0.05
+3=mieu	home	0.14	laid	0.14	whole	0.14
+3=min	home	0.09	lies	0.1
+3=minh	home	-0.13	fell	0.31	laid	0.06	lies	-0.08	whole	0.07
+3=mis	home	0.09	whole	-0.05
+3=mme	fell	-0.05	laid	-0.05
+3=mo	home	0.15	fell	-0.1	laid	0.37	lies	-0.21
+3=moi	laid	0.12
+3=mon	home	-0.05	whole	0.05
+3=mong	fell	0.15	lies	0.06	whole	0.06
+3=month	fell	0.24	whole	0.05
+3=mort	home	0.26	laid	0.1
+3=morts	fell	-0.07
+3=mot	fell	0.46	laid	0.05	whole	-0.2
+3=mr	whole	-0.07
+3=mu	fell	-0.29	lies	-0.09	whole	-0.07
+3=mua	laid	-0.08
+3=muc	fell	0.1
+3=mui	home	-0.05	laid	-0.11
+3=mung	home	0.16	fell	-0.05	whole	0.07
+3=muoi	fell	-0.06	lies	0.14	whole	0.13
+3=muon	laid	-0.26	lies	0.05	whole	-0.27
+3=my	home	-0.15	fell	-0.06	laid	-0.06	whole	-0.1
+3=n	fell	-0.05	lies	0.08	whole	0.07
+3=na	home	-0.11
+3=nam	home	0.11	laid	0.07	lies	0.27
+3=name	home	0.07	fell	-0.2	lies	0.21
+3=nang	home	-0.07	fell	-0.07
+3=nao	fell	-0.08	lies	-0.18
+3=nap	fell	-0.3	lies	0.12	whole	0.06
+3=nay	home	0.11	fell	-0.44	laid	0.31	lies	0.28
+3=ne	home	0.11	whole	-0.06
+3=near	whole	-0.09
+3=nen	home	-0.06	fell	0.17	whole	0.07
+3=never	lies	0.12
+3=ng	home	-0.05	lies	-0.14
+3=nga	home	-0.1	fell	0.12	laid	0.26	lies	0.13	whole	0.07
+3=ngay	home	0.07	fell	-0.16	laid	0.18	lies	0.2
+3=nghe	home	-0.08	fell	-0.05	lies	0.07	whole	-0.05
+3=nghi	fell	-0.05	laid	-0.07	lies	-0.08
+3=nghia	home	-0.24	fell	0.12	lies	0.06
+3=nghiem	fell	0.16	laid	0.17	lies	-0.06	whole	-0.09
+3=ngo	fell	-0.23	laid	-0.08
+3=ngoai	home	-0.05	fell	0.07	whole	-0.08
+3=ngoc	lies	0.05	whole	0.07
+3=ngoi	home	-0.1	fell	0.14	laid	0.22	lies	0.54	whole	0.11
+3=ngu	whole	0.06
+3=nguoi	home	-0.26	fell	-0.07	laid	-0.08
+3=nguyen	home	-0.05	fell	0.07	laid	-0.12	lies	-0.21
+3=nguyet	lies	0.26	whole	-0.07
+3=nha	home	-0.09	fell	-0.24	lies	0.08	whole	-0.06
+3=nhan	home	-0.08	fell	-0.16	laid	0.06	lies	-0.16	whole	-0.13
+3=nhanh	whole	-0.09
+3=nhap	home	-0.1
+3=nhat	lies	-0.15
+3=nhau	lies	-0.05
+3=nhi	home	-0.12	fell	-0.06	laid	-0.05
+3=nhieu	home	0.05	fell	0.15	whole	0.05
+3=nho	home	0.09	fell	-0.15	laid	-0.13	lies	0.08	whole	-0.13
+3=nhom	home	-0.08	laid	-0.11
+3=nhu	home	-0.06	whole	0.06
+3=nhua	fell	0.07
+3=nhung	fell	0.15	laid	-0.12	lies	0.07	whole	-0.09
+3=nhuong	fell	0.13	lies	0.13	whole	-0.07
+3=ni	home	-0.07
+3=niem	home	-0.1
+3=nien	home	0.13
+3=night	home	-0.05	fell	0.16	whole	-0.12
+3=ninh	home	-0.05	fell	0.09	laid	-0.09
+3=no	home	0.05	whole	-0.06
+3=noi	home	-0.27	fell	-0.08	laid	0.1	lies	-0.05	whole	0.18
+3=noms	whole	0.05
+3=nong	fell	-0.05
+3=nop	home	-0.07
+3=not	fell	-0.07	laid	0.06	lies	-0.05
+3=nous	fell	0.25	laid	-0.06	whole	-0.07
+3=nov	fell	-0.08
+3=novembre	fell	-0.08
+3=ntls	home	-0.09	fell	0.13	laid	-0.05	lies	0.05
+3=nu	lies	0.12
+3=nui	home	-0.06	laid	-0.08	lies	0.06	whole	0.06
+3=nung	fell	0.1	whole	0.06
+3=nuoc	laid	0.12	lies	-0.06	whole	-0.21
+3=nuoi	fell	-0.05
+3=nurse	whole	-0.06
+3=nva	fell	-0.05
+3=o	home	0.11	fell	0.14	laid	-0.13	lies	-0.22	whole	-0.12
+3=oanh	fell	0.06
+3=of	fell	0.19	laid	0.25	lies	-0.1	whole	-0.09
+3=officer	fell	0.07	whole	0.12
+3=on	home	-0.09	laid	-0.05	lies	0.17
+3=one	home	0.06	fell	0.06
+3=ong	home	0.11	fell	0.53	laid	0.09	lies	-0.19
+3=only	fell	-0.08	laid	0.05
+3=ont	fell	0.05	laid	0.06	whole	-0.08
+3=oslo	whole	0.06
+3=ou	fell	0.12	laid	-0.05
+3=our	whole	0.05
+3=ours	fell	0.05	whole	-0.09
+3=pa	fell	-0.07	laid	0.15
+3=penicillin	home	0.26
+3=people	fell	-0.05	laid	0.09
+3=pha	fell	0.09
+3=phai	fell	-0.11	laid	-0.12	lies	0.16	whole	0.16
+3=pham	home	-0.08	fell	-0.08	laid	0.13	lies	0.17	whole	0.06
+3=phan	home	-0.15	laid	0.31	lies	0.06	whole	-0.07
+3=phao	home	-0.05	fell	0.11	laid	0.17	lies	-0.07
+3=phap	home	0.19	whole	0.09
+3=phat	fell	0.08	whole	-0.07
+3=phi	fell	0.06
+3=phia	laid	-0.18	lies	0.06
+3=pho	laid	0.24	lies	-0.06
+3=phong	fell	-0.28	lies	-0.05	whole	-0.24
+3=phu	home	0.19	fell	-0.15	lies	-0.14	whole	-0.12
+3=phuc	home	-0.14	fell	0.05	laid	-0.05
+3=phung	fell	0.08	laid	0.18	lies	0.19	whole	0.15
+3=phuoc	home	0.07	fell	0.22	laid	-0.14
+3=phuong	home	-0.07
+3=pulled	fell	0.16
+3=put	whole	-0.09
+3=qu	whole	-0.06
+3=qua	fell	-0.12	laid	-0.08	whole	0.11
+3=quach	home	-0.14
+3=quan	home	0.14	laid	0.17	lies	-0.1
+3=quang	home	-0.08	fell	-0.06	laid	-0.05	lies	0.07	whole	-0.22
+3=quanh	home	0.12
+3=quat	home	0.08	laid	0.1	whole	0.05
+3=quay	laid	0.25	whole	0.24
+3=que	home	-0.23	fell	-0.16	laid	0.15
+3=quen	fell	0.09	whole	0.05
+3=quoc	home	-0.17	fell	-0.11
+3=quy	fell	-0.14	laid	-0.06	lies	-0.08	whole	-0.15
+3=quyen	home	0.06	whole	0.06
+3=quyet	laid	0.07
+3=quynh	fell	-0.09
+3=ra	home	0.09	laid	0.2	lies	-0.14
+3=rach	fell	-0.24
+3=racontait	laid	0.05	whole	0.12
+3=rai	home	-0.12
+3=ram	home	0.11	whole	0.06
+3=rang	whole	-0.06
+3=rao	fell	-0.05	laid	0.08	lies	-0.07
+3=ray	fell	0.05
+3=regiment	fell	0.1	whole	0.08
+3=ret	fell	0.09	whole	0.07
+3=ro	home	0.06	fell	0.22	laid	0.12	lies	-0.05	whole	0.07
+3=roi	home	0.12	fell	0.13	laid	0.14	lies	0.17	whole	0.17
+3=row	laid	0.17	whole	-0.12
+3=rung	fell	-0.12	laid	-0.23
+3=ruong	whole	0.08
+3=s	home	-0.11	laid	-0.13	lies	0.46	whole	0.11
+3=sa	fell	-0.13	lies	0.06	whole	0.06
+3=sach	home	-0.05	fell	-0.09	laid	-0.07
+3=sai	fell	-0.05	lies	0.07
+3=said	laid	0.09	whole	0.08
+3=sam	fell	0.17	laid	0.09	whole	0.15
+3=san	fell	0.08	laid	-0.16	lies	0.06	whole	-0.09
+3=sang	home	0.08	fell	0.16	laid	-0.09	lies	-0.05	whole	-0.12
+3=sanh	laid	0.11	whole	0.07
+3=sao	whole	-0.05
+3=sap	fell	0.15	laid	0.29	whole	-0.07
+3=sat	home	0.13	fell	0.08	laid	0.05
+3=sau	fell	-0.15	laid	0.29	lies	-0.22
+3=say	home	0.19	whole	0.06
+3=says	home	-0.05
+3=se	whole	-0.07
+3=send	whole	-0.08
+3=she	fell	0.05	laid	-0.05	whole	-0.09
+3=shot	home	0.07	whole	0.09
+3=si	home	0.32	lies	-0.1	whole	0.06
+3=sinh	home	0.17	fell	-0.19	laid	-0.17	lies	0.05	whole	0.05
+3=siu	fell	0.06	whole	-0.05
+3=small	fell	-0.05
+3=so	home	0.06	fell	-0.1	laid	0.13	lies	0.06	whole	-0.27
+3=soc	fell	0.21
+3=som	home	-0.05	fell	0.08	whole	-0.09
+3=son	home	-0.2	fell	0.1	laid	0.05	lies	-0.15	whole	-0.09
+3=song	fell	0.06	whole	-0.14
+3=sot	home	0.13	fell	0.16	whole	0.07
+3=south	laid	-0.06
+3=su	home	-0.13	fell	-0.09	lies	0.1	whole	-0.13
+3=suc	fell	-0.09
+3=sung	home	0.12	lies	0.1	whole	0.07
+3=suoi	home	0.26	fell	-0.1	laid	0.09	lies	0.1
+3=sur	fell	-0.05	laid	-0.06
+3=sy	fell	-0.14	laid	0.1
+3=t	home	-0.08	fell	0.1
+3=ta	home	-0.08	fell	0.32	laid	-0.11	lies	-0.17	whole	0.18
+3=tai	home	-0.13	fell	0.21	laid	0.07	lies	-0.1
+3=take	fell	-0.15
+3=tam	home	-0.06	fell	-0.06	laid	-0.06	lies	-0.1	whole	0.11
+3=tan	home	-0.18	fell	-0.07	whole	-0.07
+3=tang	home	-0.18	fell	0.25	laid	-0.17	lies	-0.1	whole	-0.21
+3=tap	fell	0.1	laid	0.14	lies	-0.05	whole	0.09
+3=tat	fell	0.22	whole	0.09
+3=tau	home	-0.05	fell	0.08
+3=tay	home	-0.05	laid	-0.1	whole	0.11
+3=ten	home	0.22	fell	0.16	laid	0.49	lies	-0.14	whole	0.07
+3=tet	fell	0.23	laid	-0.08	whole	0.08
+3=tha	whole	-0.09
+3=thach	fell	0.07	laid	0.21	lies	-0.05	whole	-0.2
+3=tham	fell	-0.07	whole	-0.12
+3=than	fell	-0.05	whole	-0.11
+3=thang	home	-0.09	fell	0.08	laid	-0.24
+3=thanh	home	-0.07	fell	-0.21	laid	0.07
+3=thap	fell	-0.06	laid	-0.05	lies	0.16	whole	-0.2
+3=that	fell	0.05
+3=thay	home	-0.07	fell	0.15	laid	-0.2	lies	-0.25
+3=the	home	0.07	fell	0.31	laid	0.08	whole	-0.08
+3=them	fell	-0.05	laid	-0.1	whole	0.09
+3=theo	home	0.13	fell	0.07	lies	-0.05	whole	-0.08
+3=there	fell	0.11	laid	0.37	whole	0.06
+3=they	fell	0.14	laid	-0.1
+3=thi	fell	0.29	laid	-0.3	lies	0.17	whole	-0.31
+3=thiet	home	0.05
+3=thieu	lies	0.07
+3=thin	fell	-0.08
+3=thinh	home	-0.09	lies	-0.06
+3=this	laid	0.11	whole	0.08
+3=tho	fell	0.3	laid	0.09	lies	-0.06	whole	0.06
+3=thoai	home	0.06	fell	0.08	whole	0.11
+3=thoat	home	-0.07	fell	-0.09
+3=thoi	lies	0.12
+3=thon	home	0.08	fell	-0.07	laid	0.06	whole	0.11
+3=thong	home	-0.1	fell	-0.06	lies	-0.07	whole	0.05
+3=thot	laid	0.11
+3=thought	fell	0.05
+3=thu	fell	-0.15	lies	-0.12	whole	-0.1
+3=thua	fell	-0.07	laid	0.12	lies	0.11
+3=thuan	fell	-0.08	laid	-0.07	lies	-0.05	whole	0.07
+3=thuc	fell	-0.07	laid	0.08
+3=thuoc	fell	-0.08	whole	0.16
+3=thuong	laid	0.19	lies	-0.08	whole	-0.08
+3=thuy	laid	-0.07	lies	0.21
+3=thuyen	fell	0.19	whole	0.06
+3=tich	home	0.06
+3=tien	laid	0.06	lies	-0.06	whole	-0.11
+3=tieng	fell	-0.05
+3=tiep	home	0.12
+3=tieu	home	-0.07	laid	-0.05	lies	0.28	whole	0.08
+3=tim	home	0.14	fell	-0.09	laid	-0.15
+3=time	fell	-0.05	whole	-0.05
+3=tin	fell	0.09	laid	0.28	lies	-0.06
+3=tinh	home	0.05	fell	-0.22
+3=to	home	-0.06	fell	0.32	laid	-0.13	lies	-0.08	whole	0.12
+3=toa	fell	-0.12
+3=toan	home	-0.05	laid	0.31	lies	0.07	whole	0.1
+3=toi	home	-0.1	fell	-0.38	laid	-0.29	lies	-0.08	whole	-0.06
+3=told	fell	0.17	whole	0.1
+3=ton	laid	0.05	lies	0.1
+3=tong	home	-0.17	fell	-0.09	lies	-0.06	whole	0.07
+3=tra	home	0.14	laid	-0.06	lies	-0.1
+3=trai	fell	0.15	laid	-0.13	whole	-0.06
+3=tram	home	0.07	fell	0.24	laid	-0.06
+3=tran	fell	-0.15	laid	-0.05	lies	0.11
+3=trang	fell	0.06	lies	-0.14
+3=tranh	whole	-0.13
+3=tre	home	0.16	whole	0.07
+3=tren	home	-0.15	fell	-0.22	lies	-0.13	whole	-0.08
+3=tri	home	0.05	fell	-0.07	whole	-0.17
+3=trich	home	0.1	fell	-0.12
+3=trieu	home	0.05	fell	-0.23	lies	-0.05	whole	-0.12
+3=trinh	fell	-0.23	laid	-0.06
+3=tro	fell	-0.06	laid	-0.11	whole	-0.05
+3=troi	home	-0.05	whole	0.06
+3=trong	home	-0.17	fell	0.17	laid	0.05	lies	0.1	whole	0.27
+3=tru	fell	0.05	whole	0.09
+3=trua	home	0.05	whole	-0.1
+3=truc	home	0.14	fell	-0.11	laid	-0.1	whole	-0.05
+3=trung	home	-0.36	fell	-0.2	laid	-0.14	lies	0.06
+3=truoc	fell	-0.27	laid	-0.09	lies	-0.09
+3=truong	fell	-0.12	laid	-0.18	lies	-0.1	whole	-0.13
+3=truy	home	0.15	fell	-0.1	whole	0.05
+3=tu	fell	-0.07	laid	-0.14	whole	-0.1
+3=tuan	home	0.06	fell	-0.24	laid	-0.06	whole	0.07
+3=tuc	laid	-0.07	lies	0.13
+3=tues	fell	0.09
+3=tui	home	0.09	laid	-0.11	lies	-0.07	whole	0.06
+3=tung	fell	0.06	laid	-0.06	whole	-0.08
+3=tuoi	home	0.25	laid	-0.15
+3=tuong	home	-0.05	fell	-0.07
+3=two	laid	-0.15	whole	0.08
+3=ty	fell	-0.05	laid	0.1
+3=ubnd	laid	-0.06	lies	-0.08
+3=un	fell	0.06
+3=uncle	fell	-0.09
+3=under	laid	-0.08
+3=une	home	0.22	fell	-0.08	laid	-0.14
+3=unit	fell	0.08
+3=us	home	0.06	laid	0.06
+3=ut	home	0.23	fell	-0.07	laid	0.07	lies	0.07
+3=uy	fell	-0.06	whole	-0.05
+3=va	fell	-0.1	laid	-0.09
+3=vach	fell	-0.08
+3=vai	laid	-0.05
+3=vam	fell	-0.06	whole	-0.07
+3=van	home	-0.59	fell	-0.11	laid	-0.46	lies	0.31	whole	0.14
+3=vao	home	0.27	laid	-0.46	lies	-0.06	whole	0.12
+3=vay	fell	-0.11	whole	-0.08
+3=ve	home	-0.08	fell	-0.18	laid	-0.08	lies	-0.08
+3=vet	fell	-0.07
+3=vi	home	0.41	fell	-0.05	lies	-0.26	whole	-0.19
+3=vien	fell	-0.08	laid	0.12	lies	-0.11	whole	-0.09
+3=vieng	lies	-0.07
+3=viet	home	-0.11	fell	-0.06	laid	-0.05	lies	0.37	whole	0.07
+3=vietnam	home	-0.11
+3=village	fell	-0.1
+3=villagers	fell	-0.05
+3=vinh	home	0.1
+3=vo	home	0.06	laid	-0.09	lies	0.18	whole	0.07
+3=voi	home	-0.11	fell	0.41	lies	0.08
+3=vot	laid	-0.1	whole	-0.05
+3=vous	fell	-0.07	laid	0.21
+3=vu	laid	0.21	lies	-0.09	whole	-0.09
+3=vua	lies	0.09
+3=vuc	home	0.12	fell	0.06	whole	0.05
+3=vui	laid	0.17	whole	0.08
+3=vuon	home	-0.08	fell	0.26	laid	-0.12	lies	-0.06	whole	-0.15
+3=vuong	fell	0.05	lies	-0.07
+3=want	home	0.06
+3=was	home	0.07	fell	0.13	laid	0.26	lies	-0.06
+3=water	fell	0.15	whole	0.06
+3=we	fell	0.13	laid	0.08	lies	0.12	whole	0.05
+3=were	fell	-0.06	laid	0.19
+3=who	fell	0.14
+3=with	fell	-0.07	laid	0.29	lies	-0.05
+3=xa	home	-0.69	fell	-0.22	laid	0.18	lies	-0.23
+3=xac	home	-0.06	fell	0.23	laid	-0.07	whole	0.07
+3=xang	home	-0.1
+3=xay	laid	0.11	lies	-0.05
+3=xe	home	0.12	fell	0.18	laid	-0.17	lies	0.07	whole	-0.19
+3=xem	fell	-0.11	lies	0.05
+3=xep	laid	-0.09	whole	0.05
+3=xi	fell	-0.09	laid	-0.07
+3=xin	home	-0.09	fell	-0.19	laid	-0.19	lies	0.29	whole	-0.13
+3=xoai	whole	-0.05
+3=xom	home	0.09	whole	0.06
+3=xong	laid	0.26
+3=xuan	fell	-0.08	laid	-0.05	whole	-0.09
+3=xuong	fell	-0.15	laid	-0.16	lies	-0.1
+3=xuyen	home	-0.1	fell	-0.05	laid	-0.12
+3=y	home	-0.16	fell	-0.21	whole	0.07
+3=yd	fell	-0.05
+3=year	fell	0.05
+3=yen	home	0.06	fell	-0.05	laid	0.15
-1=#	home	-0.4	laid	-0.1	lies	-0.18	whole	-0.35
-1=# & a	fell	0.07	laid	0.1	whole	-0.06
-1=# & ban	whole	-0.07
-1=# & bo	fell	-0.1	laid	-0.05
-1=# & doan	fell	-0.11
-1=# & doi	whole	0.05
-1=# & dong	home	0.05
-1=# & duong	fell	0.07	whole	0.05
-1=# & e	laid	0.07	whole	-0.09
-1=# & go	lies	0.1
-1=# & hai	home	0.07
-1=# & hang	fell	-0.15	laid	-0.11	whole	-0.06
-1=# & ho	whole	-0.06
-1=# & khu	fell	0.16	laid	0.15	whole	0.11
-1=# & lo	fell	-0.07	laid	-0.08
-1=# & my	home	0.06
-1=# & nghia	laid	0.05	lies	-0.05	whole	-0.09
-1=# & nguoi	fell	0.11	laid	0.1
-1=# & ntls	laid	-0.08	lies	0.17	whole	0.47
-1=# & phuong	home	-0.05	fell	0.07
-1=# & tet	fell	0.06
-1=# & xa	home	-0.13	laid	-0.05	whole	0.08
-1=##	home	0.11	fell	0.25	laid	-0.21	lies	-0.06	whole	0.42
-1=## & a	fell	-0.05
-1=## & an	home	-0.08	fell	0.08
-1=## & bo	laid	-0.06
-1=## & cach	fell	0.13
-1=## & canh	laid	0.08	whole	-0.06
-1=## & chan	whole	0.06
-1=## & cho	fell	0.13
-1=## & chot	fell	0.05	whole	0.1
-1=## & doi	fell	0.09	laid	0.07	lies	0.06	whole	0.05
-1=## & dong	fell	0.05
-1=## & duong	fell	-0.06	whole	-0.06
-1=## & e	lies	0.11
-1=## & gan	fell	-0.15
-1=## & hai	home	0.09
-1=## & ho	laid	0.06	whole	-0.07
-1=## & khu	fell	-0.15	whole	-0.11
-1=## & lang	home	0.09	whole	0.13
-1=## & lo	laid	-0.06
-1=## & nga	whole	0.05
-1=## & ngay	fell	0.05
-1=## & ngoai	whole	0.08
-1=## & nong	whole	-0.08
-1=## & ntls	fell	-0.05	lies	0.13	whole	-0.05
-1=## & nva	fell	-0.13	laid	0.06	whole	-0.05
-1=## & pho	home	0.14	whole	-0.1
-1=## & phu	home	0.09	whole	0.06
-1=## & phuoc	whole	0.08
-1=## & que	whole	0.06
-1=## & quyet	whole	-0.05
-1=## & sau	laid	-0.05
-1=## & tren	fell	0.05	whole	-0.1
-1=## & trong	fell	0.06	whole	0.11
-1=## & truoc	laid	0.1
-1=## & xa	home	0.13	whole	0.06
-1=###	home	-0.34	fell	0.18
-1=### & cua	fell	0.05
-1=### & duong	whole	-0.06
-1=### & gan	whole	-0.05
-1=### & ngoai	laid	-0.07
-1=### & thanh	home	-0.05	whole	-0.06
-1=### & trong	laid	0.09	whole	0.14
-1=### & truong	whole	0.09
-1=### & vi	lies	0.12	whole	-0.06
-1=####	fell	0.63	laid	-0.09	lies	-0.17	whole	0.7
-1=#### & a	home	0.2	fell	-0.15	laid	-0.05	whole	-0.19
-1=#### & an	whole	0.15
-1=#### & au	fell	0.06	whole	-0.16
-1=#### & b1	home	-0.05
-1=#### & ba	fell	0.12	whole	0.16
-1=#### & ban	home	0.12	fell	-0.15
-1=#### & ben	fell	-0.39	laid	0.16	lies	0.07	whole	-0.17
-1=#### & binh	whole	0.07
-1=#### & bo	fell	-0.19	laid	0.05
-1=#### & by	whole	-0.08
-1=#### & canh	fell	-0.27	laid	0.34	whole	0.16
-1=#### & cao	fell	0.05	whole	0.09
-1=#### & cau	fell	0.22
-1=#### & cho	fell	0.07	whole	-0.17
-1=#### & chon	laid	0.06
-1=#### & chot	fell	-0.05	whole	0.11
-1=#### & co	fell	0.05
-1=#### & cua	fell	0.11	whole	0.09
-1=#### & danh	fell	0.06
-1=#### & dans	whole	-0.05
-1=#### & deo	fell	0.1
-1=#### & di	fell	-0.06
-1=#### & dien	fell	0.06
-1=#### & doan	home	0.06	fell	-0.08	lies	0.09
-1=#### & doi	fell	-0.17	laid	0.08
-1=#### & dong	home	-0.1	fell	0.22	whole	0.09
-1=#### & duoi	whole	-0.16
-1=#### & duong	laid	-0.05
-1=#### & gan	fell	0.06	whole	0.07
-1=#### & go	fell	0.07
-1=#### & ha	home	0.1
-1=#### & hai	home	0.05	whole	0.11
-1=#### & ho	fell	-0.06	laid	0.06
-1=#### & huyen	laid	0.09
-1=#### & khe	home	-0.11	fell	0.15	whole	0.1
-1=#### & khu	whole	0.09
-1=#### & ky	fell	-0.05
-1=#### & lang	fell	0.11	laid	0.06	whole	0.09
-1=#### & lao	fell	0.13	whole	-0.09
-1=#### & loc	fell	0.09	whole	0.05
-1=#### & luc	fell	-0.05
-1=#### & mat	fell	-0.19	whole	0.11
-1=#### & mo	home	0.05	lies	0.09
-1=#### & muong	home	-0.09	fell	0.1	whole	-0.06
-1=#### & nam	home	0.12	whole	0.11
-1=#### & ngay	whole	-0.05
-1=#### & nghia	fell	-0.08	laid	0.13
-1=#### & ngoai	fell	0.07	whole	-0.2
-1=#### & nguyen	home	-0.07	whole	-0.06
-1=#### & ntls	home	-0.08	lies	0.12	whole	0.05
-1=#### & phu	fell	0.09
-1=#### & place	home	0.11	whole	-0.06
-1=#### & quan	fell	-0.09	whole	-0.07
-1=#### & quang	home	0.08	fell	0.16	whole	0.16
-1=#### & que	home	0.05	fell	-0.09	whole	-0.39
-1=#### & quynh	home	0.09	whole	0.1
-1=#### & sa	fell	0.09	whole	0.06
-1=#### & sau	fell	0.07	laid	-0.11
-1=#### & son	home	-0.1
-1=#### & suoi	whole	0.17
-1=#### & tai	fell	0.08	whole	-0.2
-1=#### & tam	fell	0.07
-1=#### & tan	home	-0.06	fell	0.16	whole	0.11
-1=#### & tay	whole	-0.14
-1=#### & thanh	fell	0.06
-1=#### & the	fell	-0.05
-1=#### & thi	home	0.06	whole	0.06
-1=#### & thon	fell	-0.07	laid	0.07	lies	0.05	whole	0.06
-1=#### & thuong	whole	-0.06
-1=#### & tien	whole	0.08
-1=#### & tinh	fell	0.11	whole	0.06
-1=#### & tram	whole	0.09
-1=#### & tran	fell	0.09	whole	0.07
-1=#### & tren	fell	0.37	laid	-0.19	whole	-0.39
-1=#### & trieu	fell	0.06	whole	0.07
-1=#### & trong	lies	-0.08
-1=#### & truong	fell	-0.1
-1=#### & tu	home	0.06
-1=#### & village	home	0.14	fell	-0.07	whole	-0.2
-1=#### & vinh	home	0.06	whole	0.06
-1=#### & xa	fell	-0.16	laid	0.13	lies	0.12
-1=#### & xom	whole	0.14
-1=#### & xuan	fell	0.07
-1=#### & yen	whole	0.05
-1=12ly7	home	-0.07
-1=12th	fell	0.09
-1=1st	whole	-0.07
-1=1st & cav	fell	0.05	whole	-0.07
-1=300m	laid	0.11
-1=3rd	fell	-0.05
-1=^	home	0.07	fell	-0.05	laid	0.71	lies	0.21	whole	0.29
-1=^ & ben	fell	0.09	whole	-0.05
-1=^ & canh	laid	-0.06	lies	0.08	whole	-0.07
-1=^ & cau	fell	-0.05
-1=^ & chau	lies	0.06
-1=^ & cho	lies	0.09
-1=^ & danh	home	0.09
-1=^ & dear	fell	-0.05
-1=^ & don	fell	0.07	whole	0.07
-1=^ & duoi	laid	0.28	whole	-0.05
-1=^ & khu	whole	0.07
-1=^ & kinh	fell	-0.06
-1=^ & nghia	laid	0.59	lies	0.24	whole	0.26
-1=^ & nguyen	home	0.12	whole	0.1
-1=^ & ntls	lies	0.13	whole	0.07
-1=^ & sau	laid	0.18	whole	0.14
-1=^ & the	laid	0.11
-1=^ & thon	home	0.07	fell	-0.06
-1=^ & tram	fell	0.12	whole	0.14
-1=^ & tran	fell	0.35	whole	-0.13
-1=^ & trich	lies	0.07	whole	-0.07
-1=^ & trong	lies	0.06	whole	-0.05
-1=^ & xa	home	-0.05	fell	0.1	whole	0.07
-1=a	home	-0.12	fell	0.12	laid	0.07	lies	-0.09	whole	0.15
-1=a & cau	whole	-0.08
-1=a & dong	home	-0.05	fell	0.1	whole	0.07
-1=a & hai	home	-0.09	whole	-0.07
-1=a & l	fell	0.05	whole	-0.06
-1=a & nam	whole	0.07
-1=ac	fell	0.15
-1=ac & tinh	fell	0.17
-1=accrochage	fell	0.06
-1=after	fell	0.13	whole	0.1
-1=ai	fell	0.12	laid	-0.06
-1=am	fell	-0.05	whole	-0.12
-1=am & vinh	whole	-0.09
-1=an	home	-0.05	fell	-0.15	lies	-0.08	whole	-0.21
-1=an & cao	whole	-0.08
-1=and	fell	-0.19	laid	-0.08	lies	0.05
-1=and & a	laid	-0.13
-1=and & the	lies	0.12
-1=anh	home	-0.16	fell	-0.11	laid	-0.06	whole	0.05
-1=anh & ben	whole	-0.14
-1=anh & bo	laid	-0.05	whole	-0.06
-1=anh & canh	whole	0.06
-1=anh & duoi	laid	0.07	whole	0.32
-1=anh & sau	whole	0.07
-1=anh & thai	whole	-0.12
-1=anh & tren	lies	0.08
-1=anh & trong	laid	0.05	whole	-0.06
-1=ans	home	0.05	whole	0.09
-1=ao	whole	0.07
-1=ap	whole	-0.06
-1=are	lies	0.11	whole	0.08
-1=area	whole	-0.06
-1=as	fell	0.07	whole	0.12
-1=assaut	fell	0.09	whole	-0.05
-1=at	home	-0.15	fell	0.24	laid	-0.07	lies	0.28	whole	0.33
-1=at & dien	fell	-0.11
-1=at & duc	fell	0.12	whole	0.11
-1=at & fsb	fell	-0.14
-1=at & hill	whole	0.07
-1=at & lang	fell	0.13	whole	0.08
-1=at & loc	fell	-0.07
-1=at & night	laid	0.06
-1=at & the	fell	0.21	lies	0.05
-1=at & xuan	fell	-0.08
-1=attaque	whole	-0.07
-1=au	home	-0.05	lies	0.06	whole	0.19
-1=au & dessus	whole	-0.07
-1=ay	laid	0.06	whole	0.13
-1=ay & ben	whole	0.05
-1=b	whole	-0.05
-1=b40	whole	0.06
-1=b52	fell	0.13	laid	-0.07	whole	-0.06
-1=ba	home	0.06	fell	-0.05	whole	-0.32
-1=ba & cau	fell	0.11	laid	0.12
-1=ba & phu	home	0.07	whole	-0.13
-1=bac	fell	0.15	laid	0.12	lies	0.1	whole	-0.47
-1=bac & ben	laid	0.05	whole	0.1
-1=bac & duc	fell	0.07	whole	-0.05
-1=bac & ho	home	0.09
-1=bac & song	whole	-0.12
-1=bac & trong	laid	0.07
-1=bach	home	0.12
-1=back	fell	0.05	whole	-0.06
-1=bai	home	-0.06	whole	-0.08
-1=bam	fell	0.09	whole	0.1
-1=ban	home	0.09	laid	-0.18	whole	-0.32
-1=ban & nam	home	0.05	whole	-0.11
-1=ban & ngay	fell	0.06	whole	-0.05
-1=ban & nuoc	fell	-0.07	laid	-0.05
-1=ban & quan	home	0.05	lies	0.06
-1=ban & tren	fell	0.07	whole	-0.07
-1=ban & trong	fell	0.17
-1=bang	home	-0.1	fell	-0.16	whole	-0.23
-1=bang & lang	whole	-0.12
-1=bao	home	-0.09	fell	-0.06	laid	-0.05	lies	-0.08
-1=bao & cua	lies	0.07
-1=bao & hai	whole	-0.07
-1=bao & sau	fell	0.1
-1=bao & trong	laid	0.06	whole	-0.06
-1=bao & xa	home	0.06	laid	0.07	whole	0.09
-1=bat	fell	0.11
-1=battalion	home	-0.05
-1=bay	home	0.13	fell	-0.06	laid	-0.06	whole	-0.11
-1=be	home	-0.08	laid	-0.05	whole	-0.14
-1=ben	fell	-0.07	whole	0.12
-1=benh	whole	-0.06
-1=bep	whole	-0.11
-1=bi	fell	0.05	laid	-0.11	lies	-0.06	whole	-0.1
-1=bi & dong	fell	-0.1
-1=bi & lo	fell	0.11	whole	-0.06
-1=bia	fell	0.12	laid	-0.07	lies	-0.05	whole	0.05
-1=bien	home	-0.06	laid	-0.06	whole	-0.11
-1=biet	home	-0.09	fell	-0.05	laid	0.08
-1=biet & dong	home	-0.06	fell	-0.13	whole	-0.06
-1=bieu	fell	0.06	whole	-0.05
-1=binh	fell	-0.11	laid	-0.09	lies	-0.08
-1=binh & cau	fell	-0.07
-1=binh & dong	home	0.12	whole	0.05
-1=binh & long	home	0.06	whole	0.07
-1=binh & sau	fell	0.06
-1=binh & tram	fell	0.05
-1=binh & xa	home	0.13
-1=bo	home	-0.1	fell	-0.13	laid	0.07	lies	-0.12
-1=boi	fell	-0.12	whole	0.05
-1=bom	home	-0.1	fell	0.11	laid	0.26	lies	-0.05	whole	-0.16
-1=bom & b52	fell	-0.06
-1=bom & ben	whole	0.05
-1=bom & bi	fell	0.1	whole	-0.09
-1=bom & canh	laid	0.09	whole	-0.1
-1=bom & chet	fell	-0.08
-1=bom & trung	whole	-0.07
-1=bom & vui	laid	-0.05
-1=bon	fell	-0.07	laid	0.18	lies	0.06
-1=bong	home	-0.05	fell	0.15	whole	-0.13
-1=both	home	0.05	laid	-0.12	whole	0.09
-1=both & under	laid	-0.08	whole	0.08
-1=bung	whole	-0.08
-1=buoc	home	-0.07	laid	-0.05
-1=buon	fell	-0.06
-1=burial	laid	-0.1
-1=buried	home	0.13	fell	-0.1	lies	0.09	whole	-0.07
-1=buried & by	whole	-0.11
-1=buried & two	whole	-0.05
-1=bury	lies	0.12
-1=but	fell	-0.07
-1=buu	fell	0.1
-1=by	fell	0.06
-1=by & the	fell	0.08	laid	-0.05
-1=c	home	-0.06	laid	-0.05
-1=c759	home	0.14
-1=ca	home	0.11	fell	-0.08	whole	-0.1
-1=ca & xa	home	0.06
-1=cai	fell	0.15	laid	0.07	lies	0.07	whole	-0.08
-1=cai & cau	fell	0.05
-1=cai & gieng	fell	0.12	laid	0.23
-1=cai & go	laid	0.14	lies	0.11
-1=called	fell	0.06	whole	0.08
-1=cam	home	0.06	whole	-0.05
-1=can	home	0.22	fell	-0.17	whole	-0.06
-1=canal	whole	-0.07
-1=canh	fell	0.09	whole	-0.12
-1=canh & rung	fell	0.06	whole	0.06
-1=cao	fell	-0.07	whole	-0.14
-1=cap	fell	-0.05
-1=card	laid	0.11
-1=carried	laid	-0.08
-1=cat	home	-0.16	fell	0.1	laid	-0.11	lies	-0.08	whole	-0.15
-1=cat & gan	whole	0.13
-1=cat & sau	fell	0.06	whole	-0.08
-1=cat & thon	whole	-0.05
-1=cau	home	-0.08	fell	-0.1	lies	0.1	whole	0.14
-1=cau & trong	whole	0.09
-1=cay	home	-0.09	fell	-0.06	laid	0.06
-1=cay & ben	whole	-0.1
-1=cemetery	fell	-0.06	laid	-0.07	lies	0.13	whole	-0.07
-1=chac	whole	0.05
-1=chai	home	0.08
-1=cham	whole	-0.17
-1=cham & soc	laid	0.05	whole	-0.05
-1=chan	laid	-0.05
-1=chang	home	-0.07	lies	0.12
-1=chanh	whole	-0.05
-1=chat	home	-0.09	lies	0.08	whole	-0.09
-1=chau	fell	-0.11	whole	-0.18
-1=chau & nghe	whole	-0.09
-1=chau & son	whole	-0.05
-1=chay	fell	-0.1	whole	-0.05
-1=che	laid	0.08	whole	-0.08
-1=chef	fell	-0.07
-1=chet	fell	-0.13	laid	-0.11	lies	-0.06
-1=chet & #	fell	-0.15
-1=chet & ben	fell	0.05	whole	-0.11
-1=chet & ca	fell	-0.06
-1=chet & con	laid	0.13	whole	0.05
-1=chet & doc	fell	0.06	whole	0.08
-1=chet & duoi	fell	-0.07
-1=chet & giua	fell	0.14	whole	-0.07
-1=chet & het	fell	-0.09
-1=chet & tran	fell	0.06
-1=chet & tren	fell	0.2	whole	0.4
-1=chet & trong	fell	0.14	whole	-0.1
-1=chet & vi	fell	-0.07
-1=chi	fell	0.06	laid	-0.05	whole	0.14
-1=chi & doan	fell	0.11
-1=chien	home	-0.09	fell	0.17	laid	-0.06
-1=chien & khu	whole	-0.11
-1=chien & truong	fell	0.19	whole	-0.07
-1=chim	lies	0.1	whole	0.19
-1=chinh	whole	-0.11
-1=cho	home	-0.08	fell	-0.22	laid	-0.05	lies	0.16	whole	0.12
-1=cho & ben	fell	-0.09
-1=chon	home	-0.08	fell	-0.08	laid	0.22	lies	-0.05	whole	0.19
-1=chon & #	whole	-0.06
-1=chon & ##	whole	-0.06
-1=chon & anh	fell	0.11	laid	0.11	lies	-0.05	whole	-0.09
-1=chon & ba	laid	-0.1	whole	-0.08
-1=chon & ban	laid	0.08	whole	-0.05
-1=chon & ben	fell	0.11	laid	0.14	whole	0.13
-1=chon & bia	laid	0.08	whole	0.11
-1=chon & bo	lies	0.18
-1=chon & cach	laid	0.07	whole	0.14
-1=chon & cau	whole	-0.06
-1=chon & chu	lies	0.05
-1=chon & co	laid	-0.08
-1=chon & cung	laid	-0.08
-1=chon & dong	whole	0.07
-1=chon & duoi	laid	0.07	lies	-0.07	whole	0.08
-1=chon & em	laid	0.05
-1=chon & gan	fell	0.1	laid	0.05	lies	-0.09	whole	0.17
-1=chon & giua	whole	0.06
-1=chon & goc	laid	0.05	whole	0.08
-1=chon & hai	whole	-0.05
-1=chon & hang	laid	-0.08
-1=chon & ho	laid	0.08	whole	-0.1
-1=chon & ke	laid	0.05	lies	0.11	whole	0.16
-1=chon & lai	laid	-0.06	lies	0.22
-1=chon & luon	whole	-0.12
-1=chon & may	laid	-0.07
-1=chon & nghia	laid	0.07	lies	-0.1
-1=chon & ngoai	laid	0.06	whole	-0.12
-1=chon & no	laid	0.05	whole	-0.07
-1=chon & ong	laid	0.09
-1=chon & phia	whole	0.15
-1=chon & sat	whole	0.05
-1=chon & sau	whole	0.14
-1=chon & tap	laid	-0.12	whole	-0.06
-1=chon & theo	laid	-0.07
-1=chon & tren	laid	0.18	whole	0.06
-1=chon & trong	lies	0.06	whole	-0.06
-1=chon & ven	laid	0.06	whole	0.07
-1=chon & vuon	lies	-0.06	whole	0.05
-1=chong	whole	-0.07
-1=chot	fell	0.17	whole	0.1
-1=chu	home	0.22	laid	-0.05	lies	-0.1	whole	-0.39
-1=chu & a	fell	0.2	laid	0.12	whole	-0.1
-1=chu & hai	whole	0.06
-1=chu & t	home	-0.07
-1=chua	fell	-0.11	laid	0.06	lies	-0.05
-1=chuc	fell	0.05
-1=chung	home	-0.08	fell	0.07
-1=chuoi	fell	0.11	whole	0.11
-1=chuong	whole	-0.08
-1=chuong & nghe	whole	-0.08
-1=chup	fell	0.08
-1=chuyen	home	0.08	laid	0.05	lies	0.06
-1=co	fell	-0.29	laid	-0.09	lies	0.11	whole	-0.13
-1=co & bia	lies	0.06
-1=co & chua	fell	0.1	lies	0.09	whole	0.16
-1=co & dong	home	0.06
-1=co & hang	laid	0.13	whole	0.06
-1=co & ho	laid	0.12	whole	0.05
-1=co & khu	lies	0.12
-1=co & nghia	laid	0.07	whole	-0.05
-1=co & tram	fell	-0.05
-1=coc	home	0.05	fell	0.11
-1=coi	fell	0.05	laid	0.12	whole	0.06
-1=coi & nghia	whole	0.05
-1=coi & ntls	laid	0.1	lies	0.07	whole	0.05
-1=con	home	-0.1	laid	-0.15	lies	-0.07	whole	-0.08
-1=con & ban	fell	0.07	whole	0.08
-1=con & ben	fell	-0.05
-1=con & duong	laid	0.05
-1=con & suoi	whole	-0.06
-1=con & trong	fell	0.07
-1=cong	home	-0.19	fell	0.23	laid	-0.14	whole	-0.08
-1=cong & dien	fell	-0.06
-1=cong & lang	whole	-0.09
-1=contact	fell	0.07
-1=corner	laid	0.12	whole	-0.1
-1=cot	fell	0.07	laid	-0.11	whole	-0.11
-1=cote	whole	-0.05
-1=cu	home	0.1	fell	0.18	laid	-0.05	lies	-0.14	whole	-0.14
-1=cu & canh	fell	0.12	laid	-0.09	lies	-0.06
-1=cu & cua	laid	0.06
-1=cu & doi	fell	0.08	whole	0.08
-1=cu & duoi	laid	0.08
-1=cu & xa	home	0.13	whole	0.05
-1=cua	fell	-0.19	laid	0.08	whole	0.05
-1=cua & ban	fell	0.06
-1=cua & don	whole	0.05
-1=cua & huyen	home	-0.06
-1=cua & tram	fell	-0.05	laid	0.15
-1=cua & trung	whole	-0.07
-1=cua & xa	home	0.09	whole	0.07
-1=cung	home	0.46	fell	-0.42	laid	-0.12	lies	-0.08	whole	0.09
-1=cung & cho	laid	-0.05
-1=cung & ho	whole	-0.08
-1=cung & huyen	home	-0.05
-1=cung & lang	home	0.14	fell	-0.09	laid	0.08	lies	0.12
-1=cung & ngay	fell	-0.1
-1=cung & thon	home	0.12
-1=cung & to	home	-0.07	fell	-0.05
-1=cung & xa	home	0.16	whole	0.07
-1=cuoi	fell	0.12	whole	-0.23
-1=cuong	home	0.05	whole	-0.16
-1=cut	home	-0.12	laid	0.15	whole	-0.1
-1=d	fell	-0.06	whole	0.05
-1=d2	whole	0.08
-1=da	fell	0.08	laid	0.23	whole	0.05
-1=da & gan	laid	-0.05
-1=da & sau	laid	-0.05
-1=da & to	fell	-0.07
-1=da & tren	laid	0.1	lies	-0.05	whole	0.11
-1=da & trong	laid	0.07
-1=dai	fell	0.06	whole	-0.16
-1=dai & doi	fell	-0.05
-1=dam	fell	0.08
-1=dan	fell	-0.06	laid	0.05	lies	-0.1	whole	-0.36
-1=dan & ##	fell	-0.05
-1=dan & ban	laid	0.19	whole	0.09
-1=dan & ben	home	0.17	whole	0.07
-1=dan & buon	whole	-0.05
-1=dan & cai	whole	0.07
-1=dan & cao	home	0.08
-1=dan & chai	home	0.06	fell	0.07	whole	-0.11
-1=dan & cho	fell	0.07
-1=dan & chon	whole	-0.06
-1=dan & coi	fell	0.09
-1=dan & con	laid	0.08
-1=dan & cong	home	-0.26	fell	-0.06	laid	-0.05	whole	-0.17
-1=dan & cu	home	0.09	whole	-0.06
-1=dan & dong	home	0.09	whole	0.08
-1=dan & lang	home	-0.22	fell	-0.11
-1=dan & long	home	0.12	whole	0.05
-1=dan & nghe	whole	-0.07
-1=dan & pho	home	0.16	whole	0.06
-1=dan & quan	home	-0.28	fell	0.06	whole	-0.12
-1=dan & ra	fell	0.11	laid	0.09	lies	0.09
-1=dan & thon	fell	0.09	whole	-0.06
-1=dan & toc	home	-0.1	whole	-0.36
-1=dan & van	home	-0.05
-1=dan & y	whole	-0.12
-1=dang	fell	0.1	lies	-0.06	whole	0.18
-1=danh	home	-0.24	laid	-0.09	whole	0.37
-1=danh & buon	fell	-0.07	whole	0.06
-1=danh & diem	whole	0.05
-1=danh & doi	fell	0.13
-1=danh & dong	fell	0.05
-1=danh & phi	fell	-0.11
-1=danh & tau	fell	0.05	whole	-0.09
-1=danh & trung	fell	0.08
-1=danh & vo	fell	0.09	whole	-0.1
-1=dao	home	0.09	fell	-0.11	laid	0.08
-1=dap	home	-0.09	fell	0.26	whole	0.09
-1=dat	home	0.18	fell	-0.12	laid	0.09	lies	0.11	whole	0.09
-1=dat & canh	laid	0.06	whole	0.05
-1=dat & cho	laid	-0.06
-1=dat & chua	lies	0.06	whole	-0.08
-1=dat & duoi	whole	0.08
-1=dat & gan	fell	0.05
-1=dat & ruong	laid	-0.05	lies	0.05
-1=dat & trong	whole	0.09
-1=dau	home	-0.05	fell	-0.24	laid	0.05	lies	-0.28	whole	-0.37
-1=dau & ban	fell	0.06	laid	-0.1	whole	-0.12
-1=dau & ben	whole	-0.11
-1=dau & bo	laid	0.05	lies	-0.12
-1=dau & canh	whole	0.08
-1=dau & cau	fell	0.12	laid	-0.06	whole	-0.19
-1=dau & co	laid	0.08
-1=dau & doc	laid	0.05	whole	-0.22
-1=dau & doi	whole	0.09
-1=dau & duoi	fell	0.07
-1=dau & lang	laid	0.17	lies	0.09	whole	-0.19
-1=dau & nam	laid	0.1	whole	0.08
-1=dau & quay	laid	-0.27
-1=dau & sau	fell	-0.05	laid	0.07
-1=dau & trong	laid	-0.09	whole	0.11
-1=dau & vao	fell	-0.05
-1=dau & xa	laid	0.12
-1=day	home	-0.1	fell	-0.28	laid	0.05	lies	-0.08	whole	-0.07
-1=day & chon	laid	0.09
-1=day & co	fell	-0.08
-1=de	home	0.14	fell	0.1	laid	0.12	lies	0.06	whole	0.13
-1=de & ban	fell	0.12
-1=de & buon	fell	0.14
-1=de & cho	fell	0.09
-1=de & dong	whole	-0.05
-1=de & duoi	laid	0.09
-1=de & hai	home	0.09
-1=de & haiphong	home	0.08	whole	0.07
-1=de & kien	home	-0.06	whole	0.1
-1=de & ninh	fell	0.05	whole	0.11
-1=de & phu	home	0.12	fell	-0.06	laid	0.08
-1=de & trong	lies	0.13	whole	-0.05
-1=de & vinh	lies	0.08	whole	0.07
-1=dead	fell	-0.13	laid	-0.05	whole	-0.08
-1=dead & nva	fell	0.06
-1=dem	laid	-0.08
-1=den	fell	0.39	lies	-0.14	whole	0.29
-1=den & ntls	laid	0.08	lies	-0.11	whole	-0.08
-1=den & tram	fell	0.23
-1=deo	home	-0.05	laid	-0.12	lies	0.08
-1=des	whole	-0.08
-1=deu	whole	0.05
-1=di	home	-0.06	laid	-0.05	lies	0.06	whole	0.05
-1=di & b	fell	-0.05
-1=di & con	fell	0.07
-1=di & doc	fell	0.1
-1=di & nghia	lies	0.06	whole	0.06
-1=di & ray	lies	-0.05	whole	-0.05
-1=di & truoc	fell	0.06	whole	-0.08
-1=di & xa	laid	0.07
-1=dia	fell	-0.1	laid	0.38	lies	-0.05	whole	-0.22
-1=dia & phuong	fell	-0.07
-1=dich	fell	0.15	laid	-0.05	whole	0.11
-1=diem	fell	0.25	whole	0.1
-1=dien	home	0.18	fell	-0.14	whole	-0.06
-1=diep	laid	-0.05
-1=dieu	home	-0.13
-1=dinh	home	-0.12	fell	0.08	laid	-0.08	lies	-0.05	whole	-0.29
-1=dinh & lang	whole	-0.06
-1=dit	home	-0.06	fell	0.06
-1=diu	whole	0.16
-1=division	fell	0.07	whole	0.08
-1=do	laid	-0.21	lies	-0.18	whole	-0.07
-1=do & b52	fell	0.08
-1=do & bo	fell	0.2	whole	0.06
-1=do & quan	fell	0.12	whole	-0.09
-1=do & sau	whole	0.05
-1=doai	home	0.19
-1=doan	fell	0.21	laid	-0.06	whole	0.19
-1=doc	lies	0.05	whole	-0.17
-1=doc & bo	lies	0.07	whole	-0.1
-1=doc & duong	fell	0.07	whole	-0.05
-1=doi	fell	-0.24	laid	0.16	whole	-0.26
-1=doi & ba	lies	0.07
-1=doi & ben	laid	0.07
-1=doi & ha	whole	0.06
-1=doi & kien	whole	-0.17
-1=doi & quynh	whole	-0.05
-1=doi & trong	whole	-0.07
-1=don	fell	0.05	laid	-0.09	whole	0.09
-1=don & bac	whole	-0.07
-1=dong	home	-0.19	fell	0.11	whole	-0.21
-1=dong & gan	fell	-0.09
-1=dong & hung	whole	-0.05
-1=dot	whole	-0.06
-1=dry	fell	0.06
-1=du	home	-0.05	fell	-0.06	laid	0.08	lies	-0.06	whole	-0.1
-1=du & cimetiere	laid	0.13
-1=du & pont	fell	0.09	whole	0.05
-1=du & viet	laid	0.05
-1=dua	fell	-0.05	laid	0.09	lies	-0.05	whole	-0.11
-1=duc	fell	-0.06	laid	-0.06	whole	-0.17
-1=dug	whole	-0.09
-1=dung	home	-0.12	fell	-0.16	laid	-0.06	lies	0.06	whole	0.09
-1=duoc	laid	-0.1
-1=duoc & cach	laid	0.1	whole	0.15
-1=duoc & cho	laid	-0.05
-1=duoc & tren	fell	-0.05
-1=duoi	laid	-0.09	lies	0.06
-1=duong	home	-0.13	fell	0.05	whole	-0.18
-1=duong & cho	laid	0.13
-1=e	home	-0.06	lies	-0.05	whole	0.06
-1=e1	home	-0.06
-1=e174	fell	0.05
-1=e18	home	0.05
-1=e64	home	-0.05
-1=em	home	-0.05	fell	-0.12	laid	-0.08	lies	-0.1	whole	0.12
-1=em & doc	whole	-0.08
-1=em & ho	whole	-0.05
-1=en	fell	-0.07	laid	0.06
-1=encore	lies	0.05
-1=enterre	laid	0.1	whole	-0.1
-1=enterre & a	whole	-0.09
-1=enterres	laid	0.07
-1=est	lies	0.22
-1=et	whole	-0.05
-1=etait	fell	0.14	whole	0.07
-1=etre	laid	-0.1	lies	0.07
-1=f10	home	0.1
-1=f304	fell	0.14
-1=f307	fell	0.06
-1=f309	fell	0.12	whole	0.1
-1=f325	fell	0.08
-1=f356	fell	-0.06
-1=f7	whole	0.06
-1=famille	home	-0.05
-1=family	home	0.08	whole	0.11
-1=fell	laid	0.05
-1=french	whole	0.06
-1=from	home	0.1	laid	-0.13	lies	0.13	whole	0.11
-1=from & a	whole	-0.06
-1=from & binh	whole	-0.07
-1=from & dong	whole	-0.05
-1=from & ha	home	-0.06
-1=from & hai	home	-0.06
-1=from & kim	whole	-0.08
-1=from & quang	home	-0.06
-1=from & the	lies	0.07	whole	-0.12
-1=from & vinh	home	0.14
-1=fusille	fell	-0.06
-1=gac	fell	0.06	whole	-0.05
-1=gach	whole	-0.05
-1=gam	whole	-0.07
-1=gao	fell	0.06	whole	-0.06
-1=gap	fell	-0.09
-1=ghe	whole	0.06
-1=ghi	fell	-0.1	whole	-0.2
-1=ghi & dong	home	-0.05
-1=ghi & tren	laid	0.09
-1=ghi & trong	laid	-0.05
-1=ghi & trung	whole	-0.1
-1=gia	home	-0.1	fell	0.11	laid	-0.05	whole	-0.09
-1=gia & lang	home	-0.09	lies	-0.05	whole	-0.07
-1=giam	whole	-0.1
-1=giang	home	-0.07	laid	0.09	lies	-0.06	whole	-0.23
-1=giang & ha	home	0.09
-1=giang & hai	home	-0.08	whole	-0.09
-1=giang & trong	fell	0.07
-1=giang & truoc	laid	0.12
-1=giao	home	0.06	fell	-0.08	whole	-0.18
-1=giap	whole	-0.1
-1=giau	home	0.11	laid	0.08	whole	0.1
-1=giay	fell	-0.05	whole	-0.05
-1=gio	fell	-0.09	lies	-0.07	whole	0.07
-1=giong	home	0.11	fell	-0.05	laid	0.16	lies	0.12	whole	0.11
-1=giong & thanh	whole	0.06
-1=giu	fell	0.38	whole	0.35
-1=giua & dong	whole	0.19
-1=giup	laid	-0.05
-1=goc	home	0.24	whole	0.28
-1=goi	home	-0.25	laid	0.17
-1=grave	fell	0.18	laid	-0.08	lies	0.08
-1=graves	lies	-0.07
-1=grid	fell	-0.06
-1=grove	fell	0.1	whole	-0.05
-1=guc	fell	0.18
-1=guc & ngay	fell	0.09
-1=guc & tren	fell	0.08
-1=gui	home	-0.07	fell	-0.16	laid	-0.08
-1=gui & ban	fell	-0.06
-1=guide	home	0.12
-1=h	lies	0.05	whole	-0.24
-1=h & mong	whole	-0.05
-1=ha	home	-0.05	fell	-0.13	laid	-0.09	lies	-0.07	whole	-0.24
-1=ha & hai	whole	-0.09
-1=ha & lao	whole	-0.1
-1=had	laid	-0.07
-1=had & a	laid	-0.05
-1=hai	fell	0.05	lies	-0.13	whole	-0.31
-1=hai & ben	fell	0.1	laid	-0.09
-1=hai & hai	whole	-0.07
-1=hai & thai	whole	-0.05
-1=ham	fell	0.21	laid	-0.11	whole	0.11
-1=ham & ben	fell	0.07	laid	-0.08	whole	-0.05
-1=han	home	-0.05
-1=hand	whole	-0.05
-1=hang	fell	-0.06	whole	0.08
-1=hang & ben	laid	0.13	whole	0.11
-1=hanh	home	-0.06
-1=hao	home	-0.07	laid	0.08	whole	-0.05
-1=hat	home	0.05
-1=have	whole	0.06
-1=hay	fell	0.05	lies	-0.06	whole	-0.09
-1=he	lies	-0.05
-1=hem	fell	0.19	whole	-0.11
-1=heo	fell	0.08
-1=her	whole	0.13
-1=het	lies	-0.09	whole	0.15
-1=hien	home	0.12	lies	-0.05	whole	0.1
-1=hien & trong	fell	0.11
-1=hieng	whole	-0.07
-1=hiep	home	0.11	whole	0.06
-1=hieu	fell	0.1	whole	0.09
-1=him	lies	-0.08	whole	0.11
-1=him & under	whole	-0.06
-1=hit & the	fell	0.11
-1=ho	home	0.27	fell	-0.15	lies	-0.1	whole	0.15
-1=ho & khong	home	0.05
-1=ho & la	laid	-0.06
-1=hoa	home	-0.1	fell	0.07	laid	-0.1	whole	-0.29
-1=hoa & an	home	0.14	lies	0.09
-1=hoa & bac	whole	-0.06
-1=hoa & ha	whole	-0.1
-1=hoa & thanh	whole	-0.17
-1=hoa & vinh	whole	-0.05
-1=hoa & xa	fell	0.09
-1=hoac	whole	-0.08
-1=hoach	whole	0.05
-1=hoai	home	-0.06	fell	0.26	laid	0.18	whole	0.11
-1=hoan	whole	0.08
-1=hoang	home	-0.09	fell	0.06	whole	-0.12
-1=hoanh	home	0.08
-1=hoc	home	-0.06	fell	-0.1	whole	-0.12
-1=hoc & binh	whole	-0.08
-1=hoi	home	-0.07	fell	0.17	laid	-0.05	lies	-0.1	whole	-0.14
-1=hoi & dong	fell	0.07	whole	-0.06
-1=hole	laid	0.07	whole	0.07
-1=hom	fell	-0.1	laid	-0.16	lies	-0.07	whole	-0.11
-1=hom & sau	laid	-0.14	lies	-0.05	whole	-0.09
-1=home	home	0.1	fell	-0.09	whole	-0.08
-1=hon	laid	0.05
-1=hong	home	0.18	fell	0.05	laid	0.09	whole	-0.07
-1=hop	home	-0.07	laid	0.06	lies	0.08	whole	-0.09
-1=hs	fell	0.05	whole	0.21
-1=hue	home	0.06	lies	0.1	whole	0.12
-1=hung	lies	-0.05	whole	-0.33
-1=hung & thai	whole	-0.05
-1=hung & tien	home	-0.07
-1=huong	home	0.28	laid	-0.06	whole	0.26
-1=huong & thai	home	-0.06
-1=huyen	home	-0.06	lies	-0.06
-1=huyet	fell	-0.05	laid	0.1	whole	0.15
-1=huyet & ngay	whole	-0.05
-1=il	laid	0.06	whole	0.11
-1=in	home	0.23	fell	-0.1	laid	0.09	lies	0.16	whole	0.21
-1=in & a	fell	-0.08	laid	0.12	lies	-0.07	whole	0.07
-1=in & an	home	0.06	laid	0.09
-1=in & bac	fell	-0.06
-1=in & ban	home	0.13
-1=in & cam	home	0.09	fell	0.07	lies	0.13	whole	0.08
-1=in & front	fell	0.16	whole	-0.09
-1=in & hai	fell	0.08	whole	0.06
-1=in & laos	fell	0.17	whole	0.12
-1=in & long	home	0.07	fell	-0.06
-1=in & our	fell	0.12	lies	0.13	whole	0.16
-1=in & phu	fell	-0.08	laid	0.05
-1=in & quang	fell	-0.11	whole	-0.08
-1=in & the	fell	0.16	laid	-0.14	lies	0.18	whole	-0.24
-1=in & their	fell	0.11	laid	0.09
-1=in & two	laid	0.05	whole	0.23
-1=inf	fell	0.1	whole	0.08
-1=infirmiere	fell	0.15
-1=inhume	whole	-0.06
-1=inhumes	lies	0.05
-1=interred	laid	-0.08	whole	0.09
-1=into	laid	0.11	whole	-0.05
-1=is	home	-0.05	fell	0.11	lies	0.06	whole	0.2
-1=is & under	laid	0.12	lies	0.08
-1=it	laid	-0.05
-1=it & off	fell	0.06
-1=k	whole	-0.09
-1=ke	fell	0.19	lies	0.06	whole	-0.22
-1=ke & ben	whole	-0.09
-1=ke & bo	lies	0.13	whole	-0.11
-1=kenh	whole	-0.05
-1=ket	home	0.1
-1=keu	home	-0.06	fell	0.08	laid	0.11	whole	0.08
-1=kha	home	0.05	whole	-0.17
-1=khac	home	0.1	fell	-0.11	lies	-0.06	whole	-0.19
-1=khac & tang	fell	-0.05
-1=khac & tren	laid	-0.07
-1=khai	home	0.07	whole	0.15
-1=khang	fell	0.1	laid	0.07
-1=khanh	fell	-0.07	whole	-0.15
-1=khanh & cao	whole	-0.18
-1=khao	whole	-0.06
-1=khau	fell	-0.09	laid	-0.07	whole	-0.11
-1=khau & doi	fell	-0.06	laid	-0.05	whole	-0.09
-1=khe	home	-0.07	fell	0.06	whole	-0.13
-1=khi	whole	-0.07
-1=khmer	fell	-0.06	whole	0.12
-1=kho	fell	0.09	laid	0.11
-1=khoa	fell	0.08	whole	0.07
-1=khoai	whole	0.06
-1=khoang	laid	-0.09	whole	-0.09
-1=khoi	lies	0.12	whole	0.21
-1=khong	home	-0.12	fell	0.24	laid	-0.19	lies	0.06
-1=khong & con	lies	-0.05
-1=khu	fell	0.09	laid	-0.07
-1=khu & vuon	whole	0.07
-1=khuc	whole	-0.05
-1=khuong	home	0.08
-1=kia	lies	-0.05	whole	-0.11
-1=kia & song	laid	-0.07
-1=kia & suoi	fell	-0.14	whole	-0.06
-1=kich	home	-0.2	fell	-0.16	laid	-0.06	lies	0.14	whole	0.12
-1=kich & binh	home	0.05
-1=kich & chet	fell	-0.07
-1=kich & lang	home	0.07
-1=kich & tren	whole	-0.1
-1=kich & xa	home	-0.26	lies	0.05
-1=kiem	home	-0.06	whole	0.1
-1=kieu	home	-0.05	laid	-0.05	whole	0.05
-1=killed	fell	-0.11
-1=killed & by	whole	-0.06
-1=kim	whole	-0.06
-1=kinh	home	-0.12	fell	0.26	laid	0.29	whole	-0.29
-1=kinh & chin	home	-0.07	laid	0.12	lies	0.07
-1=kinh & muoi	fell	0.08	whole	-0.06
-1=kinh & xang	laid	0.05
-1=kip	home	0.05
-1=ky	home	-0.07	fell	0.09
-1=ky & tu	home	0.07	whole	-0.06
-1=l	fell	0.11
-1=l & a	laid	0.07
-1=l & hopital	fell	0.12	laid	-0.05	whole	0.08
-1=la	fell	-0.16	lies	0.17	whole	0.5
-1=la & bai	laid	0.08	whole	0.23
-1=la & bo	fell	-0.09	laid	0.15	whole	0.08
-1=la & co	whole	0.1
-1=la & con	laid	-0.07
-1=la & cote	fell	0.08	whole	0.06
-1=la & dai	whole	-0.09
-1=la & don	fell	0.05
-1=la & dong	home	-0.12
-1=la & khu	fell	0.11	whole	0.05
-1=la & lo	laid	-0.07	lies	0.08
-1=la & nam	fell	0.11
-1=la & nguyen	whole	-0.08
-1=la & ong	laid	-0.12
-1=la & pagode	laid	0.07	whole	0.12
-1=la & riviere	whole	-0.09
-1=la & route	fell	-0.08	laid	0.07	whole	-0.11
-1=la & rung	fell	-0.05	laid	-0.05	lies	0.11	whole	0.05
-1=la & san	laid	0.11	lies	0.09
-1=la & sau	lies	0.09
-1=la & son	whole	-0.06
-1=la & tinh	home	0.11
-1=la & xa	home	-0.09	fell	-0.06	laid	-0.06	whole	0.05
-1=lac	home	0.08	fell	-0.09	whole	-0.13
-1=lac & thanh	whole	-0.08
-1=lai	home	-0.1	fell	0.14	laid	-0.09	lies	0.35	whole	0.39
-1=lai & cho	laid	-0.1
-1=lai & duoi	laid	-0.11	lies	0.1	whole	0.07
-1=lai & gan	laid	-0.09	lies	0.11
-1=lai & khu	fell	-0.05	laid	0.12	lies	0.1
-1=lai & tren	whole	-0.06
-1=lai & trong	laid	0.1	lies	0.06	whole	-0.07
-1=lam	home	-0.12	fell	0.1	laid	-0.19	lies	0.08	whole	-0.28
-1=lam & cau	fell	-0.07
-1=lam & duong	home	-0.05	fell	0.18	lies	-0.05	whole	0.1
-1=lam & khu	lies	0.09
-1=lam & ray	fell	0.06	whole	-0.07
-1=lam & truong	fell	-0.05
-1=lan	laid	-0.1	whole	0.05
-1=lang	home	0.17	laid	0.16	lies	0.05	whole	-0.22
-1=lang & hai	whole	-0.05
-1=lang & lang	laid	0.08
-1=lao	fell	-0.05	laid	0.1	whole	-0.15
-1=lap	home	0.14	fell	0.06	laid	-0.27	lies	-0.16	whole	-0.15
-1=lap & ban	laid	-0.07
-1=lap & chung	laid	0.09
-1=lap & dat	laid	-0.06	whole	-0.07
-1=lap & ho	laid	-0.05
-1=lap & lai	laid	-0.06
-1=lap & mo	lies	-0.06
-1=lap & thach	whole	-0.11
-1=last	fell	0.1
-1=later	laid	-0.06
-1=le	home	0.1	fell	0.07	lies	0.2
-1=le & duong	fell	-0.05
-1=le & poste	laid	0.08	whole	-0.06
-1=le & thuy	whole	-0.1
-1=le & village	whole	0.13
-1=left	home	0.12	fell	-0.05	whole	0.05
-1=len	home	-0.14	fell	0.18	laid	0.06	lies	0.16	whole	0.36
-1=len & cao	fell	0.07	whole	0.11
-1=len & doi	fell	0.19
-1=len & go	fell	-0.08	laid	0.17	lies	0.05	whole	0.07
-1=len & nghia	lies	0.06
-1=len & ntls	fell	-0.07	laid	-0.08
-1=len & nuong	fell	-0.06	laid	0.06
-1=les	laid	0.11
-1=les & a	laid	0.12
-1=lich	home	0.05	whole	0.12
-1=liem	home	0.07
-1=liem & ha	home	0.05	whole	-0.08
-1=lien	home	-0.05	fell	-0.06	lies	0.09	whole	-0.24
-1=lien & huyen	home	-0.07
-1=lieu	fell	0.17	lies	-0.09	whole	-0.1
-1=lin	whole	-0.14
-1=line	fell	0.14	laid	0.05	whole	0.06
-1=linh	fell	-0.08	laid	-0.08	lies	0.1	whole	0.05
-1=linh & dai	fell	-0.09
-1=linh & ha	home	0.12	whole	0.08
-1=linh & hai	home	0.07	whole	0.05
-1=linh & my	fell	0.05
-1=linh & nam	fell	-0.07
-1=linh & phap	fell	-0.07
-1=lo	fell	0.23
-1=lo & vong	fell	0.09	whole	-0.08
-1=loa	home	0.07
-1=loc	home	0.06	fell	-0.06	whole	-0.2
-1=loc & hai	whole	-0.12
-1=loi	laid	0.08	whole	0.1
-1=lon	fell	0.07	whole	-0.09
-1=long	laid	0.06	lies	0.05
-1=long & ho	fell	0.05	laid	0.09	lies	0.07
-1=lop	home	0.08
-1=lost	fell	-0.08
-1=lu	home	0.23	fell	-0.1	lies	-0.08
-1=lu & doan	fell	-0.05
-1=lua	laid	0.07
-1=luc	home	0.06	fell	-0.14	whole	-0.08
-1=lun	home	0.05	whole	0.08
-1=lung	home	0.05	fell	-0.08	laid	0.06	whole	-0.15
-1=lung & doi	whole	-0.05
-1=luoi	whole	0.06
-1=luon	laid	-0.14	whole	0.09
-1=luon & sau	laid	0.05	whole	0.07
-1=luon & tren	whole	-0.06
-1=luong	fell	-0.07	whole	0.08
-1=luong & nga	whole	0.08
-1=luu	whole	-0.16
-1=luu & nghe	whole	-0.08
-1=luy	laid	0.05
-1=luyen	home	0.07
-1=ly	fell	-0.05	laid	0.1	whole	-0.08
-1=ly & quan	whole	-0.05
-1=m	fell	-0.1	laid	0.06	lies	0.07	whole	-0.11
-1=m & a	lies	0.1
-1=ma	home	0.06	fell	-0.05	laid	0.05	lies	0.06	whole	-0.15
-1=ma & dong	laid	0.08
-1=ma & sau	lies	0.13	whole	0.05
-1=mac	fell	0.12	whole	0.13
-1=mach	home	0.06	whole	0.09
-1=mai	lies	0.07	whole	0.06
-1=mai & sau	lies	0.08
-1=man	home	0.09
-1=mang	laid	0.14	lies	0.12	whole	0.14
-1=manh	home	-0.06	fell	-0.11	laid	0.05
-1=mao	lies	-0.06	whole	0.09
-1=map	fell	0.05	whole	0.08
-1=marked	laid	0.06
-1=marked & by	laid	0.07
-1=mat	home	0.15	fell	-0.23	lies	-0.08	whole	0.14
-1=mat & ##	whole	-0.08
-1=mat & ban	whole	0.05
-1=mat & ben	whole	-0.13
-1=mat & bo	fell	0.05
-1=mat & chon	laid	0.07
-1=mat & con	fell	0.06
-1=mat & dan	home	0.1
-1=mat & lien	fell	-0.06
-1=mat & ngay	fell	-0.12
-1=mat & tren	fell	0.07	whole	0.22
-1=mat & troi	laid	0.05
-1=mat & trong	fell	0.25
-1=mat & vi	fell	-0.08
-1=may	whole	0.1
-1=me	home	-0.12	fell	-0.06	laid	-0.09	lies	0.07	whole	-0.09
-1=me & a	laid	0.06	lies	0.09
-1=mi	laid	-0.07	lies	0.05
-1=mien	whole	-0.15
-1=mien & dong	whole	-0.08
-1=mieng	fell	-0.08	whole	0.06
-1=miet	fell	0.1	whole	0.06
-1=mieu	laid	0.14	whole	-0.14
-1=mieu & ba	laid	0.05
-1=min	fell	-0.11	whole	0.12
-1=min & kp2	fell	-0.1
-1=min & tren	whole	0.06
-1=minh	home	-0.06	laid	0.18
-1=mit	laid	0.1	whole	0.05
-1=mo	fell	-0.05	lies	-0.1	whole	0.05
-1=mo & ben	lies	-0.1
-1=mo & canh	fell	-0.06	laid	0.05	lies	0.07	whole	0.2
-1=mo & cau	fell	-0.05
-1=mo & cho	laid	0.05
-1=mo & duong	fell	0.14	whole	0.1
-1=mo & e7	whole	-0.05
-1=mo & gan	whole	0.05
-1=mo & ngay	lies	0.07	whole	0.07
-1=mo & ninh	whole	-0.05
-1=mo & ntls	lies	-0.11
-1=mo & phia	lies	0.15
-1=mo & sau	lies	0.07	whole	0.08
-1=mo & tren	laid	-0.06	lies	0.13	whole	-0.05
-1=mo & trong	lies	0.11
-1=moc	whole	-0.05
-1=moi	home	-0.05
-1=mon	fell	0.08	whole	-0.1
-1=mon & hai	whole	-0.07
-1=mong	home	-0.05
-1=mort	whole	-0.06
-1=mort & a	fell	0.07
-1=mot	fell	-0.29	laid	0.15	lies	-0.08	whole	-0.14
-1=mot & cho	laid	0.11
-1=mot & ham	laid	0.13
-1=mot & ho	laid	0.15	whole	0.05
-1=mr	fell	-0.11
-1=mrs	whole	-0.08
-1=mu	whole	0.06
-1=mua	whole	0.08
-1=mua & nuoc	fell	-0.05
-1=mui	home	0.06	fell	-0.06	whole	-0.06
-1=muoi	fell	-0.06	laid	-0.05	whole	-0.06
-1=muong	home	0.06	whole	0.37
-1=muong & lac	whole	0.13
-1=muong & xom	fell	0.13	whole	0.07
-1=my	home	0.08	fell	0.06	whole	-0.08
-1=n	home	-0.1	whole	-0.07
-1=nam	home	-0.16	fell	-0.15	laid	0.06	lies	0.21	whole	0.18
-1=nam & ban	laid	0.05	lies	0.07
-1=nam & ben	fell	0.16	laid	0.05	whole	0.13
-1=nam & cach	laid	0.15	whole	0.07
-1=nam & canh	laid	-0.17	whole	-0.19
-1=nam & cau	fell	-0.06
-1=nam & duoi	fell	-0.26	laid	-0.21	lies	0.19	whole	0.18
-1=nam & gan	lies	-0.08	whole	-0.14
-1=nam & goc	laid	-0.1
-1=nam & ngay	laid	-0.05
-1=nam & ntls	lies	0.1	whole	0.12
-1=nam & sat	lies	0.09	whole	0.07
-1=nam & sau	laid	-0.14	lies	0.08
-1=nam & song	laid	0.1	whole	-0.09
-1=nam & tren	laid	0.14
-1=nam & trong	fell	0.06	laid	0.06
-1=nam & xa	whole	-0.06
-1=named	fell	-0.05
-1=nang	home	-0.07	fell	0.08
-1=nao	fell	0.06	whole	0.1
-1=napalm	fell	-0.07
-1=nau	whole	-0.09
-1=nay	home	-0.05	fell	-0.13	laid	-0.17	lies	-0.14
-1=nay & ntls	lies	-0.09	whole	-0.07
-1=nay & xa	lies	0.05	whole	0.05
-1=near	fell	0.11	whole	0.13
-1=nem	fell	0.26	whole	-0.06
-1=nem & trung	fell	0.18
-1=ng	home	0.29	whole	0.09
-1=nga	fell	0.05	laid	0.05
-1=ngam	whole	-0.05
-1=ngan	home	0.05	fell	0.06	laid	-0.1
-1=ngay	home	0.1	fell	0.29	whole	0.54
-1=ngay & ben	fell	-0.06	whole	0.06
-1=ngay & bo	fell	0.06
-1=ngay & canh	whole	-0.06
-1=ngay & chan	whole	0.06
-1=ngay & cho	laid	-0.08
-1=ngay & co	fell	-0.06	lies	0.09	whole	0.05
-1=ngay & cong	fell	0.25	whole	0.15
-1=ngay & cua	fell	-0.16	laid	0.16	whole	-0.19
-1=ngay & duoi	fell	-0.08	laid	-0.09	whole	-0.15
-1=ngay & hang	home	-0.05	whole	0.15
-1=ngay & lo	fell	0.17	whole	0.08
-1=ngay & sau	laid	-0.05	whole	-0.12
-1=ngay & tran	whole	0.05
-1=ngay & tren	fell	-0.08	whole	-0.11
-1=ngay & trong	fell	-0.12	laid	-0.06	whole	0.06
-1=nghe	laid	-0.1	lies	0.08	whole	-0.14
-1=nghe & don	laid	-0.07	whole	-0.09
-1=nghi	laid	-0.1
-1=nghi & thanh	whole	0.06
-1=nghia	fell	-0.07
-1=nghiep	fell	0.09
-1=ngo	home	0.08	laid	0.08	whole	-0.11
-1=ngoai	home	0.06	fell	0.14	laid	0.2	lies	0.05
-1=ngoai & bac	whole	-0.1
-1=ngoai & bai	fell	0.06
-1=ngoai & chau	lies	0.05
-1=ngoai & dong	laid	0.11	whole	-0.12
-1=ngoai & go	lies	0.11
-1=ngoai & hai	home	-0.05	whole	0.06
-1=ngoai & ray	laid	0.06	whole	-0.08
-1=ngoan	home	0.15	whole	0.07
-1=ngoc	home	0.16	whole	-0.09
-1=ngoi	fell	-0.06	laid	-0.06	lies	-0.05	whole	-0.05
-1=ngu	whole	-0.07
-1=ngua	laid	0.09
-1=nguoi	home	0.35	lies	-0.13	whole	-0.09
-1=nguoi & an	home	0.13	whole	0.07
-1=nguoi & bac	whole	0.08
-1=nguoi & ban	whole	0.1
-1=nguoi & ben	whole	0.09
-1=nguoi & binh	home	0.09	whole	0.11
-1=nguoi & bo	laid	0.1
-1=nguoi & cam	home	0.06	whole	0.07
-1=nguoi & can	whole	0.06
-1=nguoi & cao	home	-0.05	whole	-0.08
-1=nguoi & cat	home	0.08	whole	0.08
-1=nguoi & cham	whole	-0.06
-1=nguoi & chet	fell	0.17
-1=nguoi & chi	home	-0.05
-1=nguoi & cho	home	0.11	whole	0.09
-1=nguoi & chon	home	-0.06
-1=nguoi & co	home	-0.09	lies	0.08
-1=nguoi & cung	home	-0.08
-1=nguoi & dai	home	0.14
-1=nguoi & dan	home	-0.06	fell	0.11
-1=nguoi & dang	home	-0.05
-1=nguoi & dao	home	0.11	whole	-0.17
-1=nguoi & di	fell	0.1
-1=nguoi & dien	home	0.12
-1=nguoi & gia	home	-0.05	whole	-0.13
-1=nguoi & giu	fell	0.13	whole	-0.06
-1=nguoi & goc	home	-0.12
-1=nguoi & hai	whole	0.14
-1=nguoi & hoa	whole	-0.11
-1=nguoi & hre	home	-0.05	whole	-0.09
-1=nguoi & hung	whole	0.08
-1=nguoi & keo	home	-0.06
-1=nguoi & khac	laid	0.1
-1=nguoi & khai	home	-0.05
-1=nguoi & khmer	home	-0.05	whole	-0.26
-1=nguoi & kien	home	0.2	lies	0.13	whole	0.12
-1=nguoi & kim	whole	0.06
-1=nguoi & kinh	home	-0.07	laid	0.07	whole	-0.1
-1=nguoi & lai	home	0.05	whole	0.07
-1=nguoi & lam	home	-0.07
-1=nguoi & lang	laid	-0.06
-1=nguoi & len	whole	-0.08
-1=nguoi & linh	whole	-0.11
-1=nguoi & mat	fell	0.07
-1=nguoi & mo	whole	-0.06
-1=nguoi & mong	home	0.07	whole	-0.19
-1=nguoi & muong	whole	-0.33
-1=nguoi & nam	home	0.12	fell	0.18	laid	0.09	lies	0.05
-1=nguoi & ngoai	home	-0.06
-1=nguoi & noi	home	-0.06
-1=nguoi & nua	home	-0.08	whole	-0.05
-1=nguoi & nung	home	-0.14	whole	-0.13
-1=nguoi & pho	home	0.11	whole	0.07
-1=nguoi & phu	home	0.05	whole	0.12
-1=nguoi & quang	home	0.17	whole	0.13
-1=nguoi & que	home	0.05
-1=nguoi & quynh	whole	0.09
-1=nguoi & ra	fell	0.08
-1=nguoi & raglai	whole	-0.09
-1=nguoi & san	whole	-0.07
-1=nguoi & sau	laid	0.13	whole	0.05
-1=nguoi & song	whole	-0.08
-1=nguoi & stieng	whole	-0.1
-1=nguoi & ta	home	-0.13	fell	0.16	whole	-0.05
-1=nguoi & tan	home	0.06	whole	-0.05
-1=nguoi & tay	whole	-0.26
-1=nguoi & ten	home	-0.05
-1=nguoi & thach	home	0.06	whole	0.12
-1=nguoi & thai	whole	-0.17
-1=nguoi & thanh	whole	0.07
-1=nguoi & tho	whole	-0.09
-1=nguoi & thon	home	0.1	whole	0.11
-1=nguoi & thu	home	-0.07
-1=nguoi & thuy	home	0.08	whole	-0.06
-1=nguoi & tien	whole	0.07
-1=nguoi & tra	home	0.11	whole	0.07
-1=nguoi & tren	home	0.12
-1=nguoi & trong	fell	-0.05	laid	0.15
-1=nguoi & tu	whole	-0.05
-1=nguoi & van	home	-0.13	lies	0.07
-1=nguoi & vao	fell	0.09
-1=nguoi & ve	home	-0.07
-1=nguoi & vinh	home	0.08	whole	0.12
-1=nguoi & xo	whole	-0.11
-1=nguoi & yen	home	0.11	whole	0.16
-1=nguyen	fell	-0.13	whole	-0.08
-1=nha	home	0.1	fell	-0.06	laid	-0.16	lies	0.11	whole	-0.07
-1=nha & ben	lies	0.16	whole	0.06
-1=nha & ngoai	home	0.12
-1=nha & nuoc	home	-0.05
-1=nhan	home	0.06	fell	0.08	laid	-0.05	whole	-0.09
-1=nhanh	fell	0.16
-1=nhat	home	0.26	whole	0.12
-1=nhau	fell	-0.05	laid	-0.09	lies	0.15	whole	0.05
-1=nho	fell	-0.15	laid	0.08	lies	-0.07
-1=nho & cho	laid	0.09
-1=nho & vuon	whole	0.08
-1=nhom	fell	-0.09	whole	-0.1
-1=nhon	home	0.13	whole	-0.17
-1=nhon & binh	whole	-0.09
-1=nhu	home	0.09	fell	0.09	whole	0.25
-1=nhuan	whole	-0.05
-1=nhung	fell	-0.17	laid	-0.14	lies	-0.11
-1=nhung & trong	fell	-0.06
-1=nhuong	home	0.06	whole	0.06
-1=nhut	fell	0.07
-1=nia	laid	0.05
-1=nie	fell	0.08	laid	0.07	whole	0.2
-1=nie & buon	whole	0.05
-1=night	whole	0.07
-1=nine	home	0.06	whole	0.05
-1=ninh	home	0.11	fell	-0.07	laid	-0.11	whole	-0.29
-1=ninh & quang	home	0.07	whole	-0.13
-1=ninh & vinh	home	0.16
-1=no	laid	0.05	whole	0.15
-1=no & canh	whole	0.1
-1=no & duoi	whole	-0.05
-1=noi	fell	0.26	lies	-0.17	whole	-0.11
-1=noi & ben	laid	-0.07
-1=noi & cau	laid	0.1
-1=noi & con	laid	-0.05
-1=noi & duoi	fell	0.19	laid	0.06	lies	0.08	whole	0.08
-1=noi & giong	fell	-0.05	whole	-0.09
-1=noi & sau	laid	0.08	whole	0.1
-1=noi & trong	fell	0.05
-1=nong	fell	0.11	laid	0.05
-1=not	whole	-0.07
-1=nous	fell	-0.05
-1=nt	fell	-0.05	laid	0.08	lies	0.11	whole	-0.07
-1=nu	fell	-0.06	whole	0.11
-1=nu & xa	whole	0.08
-1=nui	laid	-0.05
-1=nung	whole	0.15
-1=nung & loc	whole	0.11
-1=nuoc	fell	-0.1
-1=nva	home	-0.05	whole	0.21
-1=o	home	0.5	fell	0.26	laid	0.1	lies	0.19	whole	1.78
-1=o & ##	home	0.09
-1=o & a	fell	0.07
-1=o & ai	fell	0.12	lies	0.1	whole	0.05
-1=o & an	fell	-0.07
-1=o & ap	fell	-0.1	whole	-0.28
-1=o & ba	home	0.07	laid	0.12
-1=o & bac	fell	0.21	whole	0.15
-1=o & bai	home	-0.07	laid	-0.12	whole	0.07
-1=o & ban	home	-0.06	laid	0.06	lies	-0.11	whole	-0.35
-1=o & bao	home	-0.14	lies	0.09	whole	-0.08
-1=o & bat	home	0.2	fell	0.06	whole	0.05
-1=o & battambang	fell	0.23	whole	0.07
-1=o & bau	home	-0.05	fell	0.22	laid	0.11	whole	-0.1
-1=o & ben	whole	0.19
-1=o & benh	laid	-0.07	whole	0.11
-1=o & bia	laid	0.25	whole	0.14
-1=o & bien	fell	-0.08
-1=o & binh	fell	0.11
-1=o & bo	fell	0.1	laid	0.13	lies	-0.06	whole	0.43
-1=o & bot	fell	-0.12
-1=o & bu	laid	0.07
-1=o & bui	home	-0.06	laid	-0.06
-1=o & bung	fell	0.1
-1=o & buon	home	0.07	lies	-0.05
-1=o & cai	home	0.21	fell	-0.07	whole	-0.09
-1=o & cam	whole	0.05
-1=o & can	home	-0.05	whole	-0.13
-1=o & cang	home	-0.07
-1=o & canh	home	0.12	fell	0.09	lies	0.06	whole	0.18
-1=o & cao	home	-0.05	fell	-0.08	laid	-0.05	whole	-0.05
-1=o & cat	whole	-0.09
-1=o & cau	fell	-0.13	laid	-0.1	lies	-0.05	whole	-0.19
-1=o & cay	fell	0.09	laid	0.06	whole	0.14
-1=o & cha	fell	0.06
-1=o & chan	fell	-0.37	laid	0.36	whole	0.28
-1=o & chi	whole	0.07
-1=o & chien	fell	-0.06
-1=o & cho	home	0.22	fell	-0.32	laid	0.07	lies	0.08	whole	0.09
-1=o & chot	fell	0.1	whole	0.14
-1=o & chu	fell	0.06
-1=o & chua	laid	0.05	lies	0.08	whole	0.09
-1=o & con	home	0.1	fell	0.12	laid	0.22	whole	0.05
-1=o & cong	fell	-0.06	lies	0.09
-1=o & cu	fell	-0.08
-1=o & cua	home	-0.07	fell	0.37	laid	0.19	whole	0.24
-1=o & cung	home	-0.13	fell	0.07	lies	0.1	whole	-0.08
-1=o & cuoi	fell	0.11	laid	0.06	whole	0.06
-1=o & dai	fell	-0.09
-1=o & dak	fell	-0.12
-1=o & dam	whole	-0.22
-1=o & dao	home	-0.05	whole	0.05
-1=o & dat	fell	-0.05	laid	0.05	lies	0.15	whole	0.15
-1=o & de	lies	0.12	whole	0.05
-1=o & deo	fell	0.35
-1=o & diem	whole	-0.11
-1=o & dien	home	-0.06	fell	0.1	whole	0.06
-1=o & dinh	fell	0.16	lies	0.1	whole	0.17
-1=o & doc	fell	-0.11	laid	-0.1	lies	-0.15	whole	-0.14
-1=o & doi	fell	-0.31	laid	0.2	whole	-0.34
-1=o & don	fell	-0.14	whole	-0.06
-1=o & dong	home	-0.08	fell	-0.15	laid	0.19	lies	0.35	whole	0.19
-1=o & duc	home	-0.08	fell	-0.26	lies	0.18	whole	-0.29
-1=o & duoi	laid	-0.09	whole	-0.11
-1=o & duong	home	-0.08	laid	-0.07	whole	-0.13
-1=o & ga	fell	-0.24
-1=o & gan	home	0.11	fell	-0.16	laid	0.06	lies	0.08	whole	-0.11
-1=o & gia	home	-0.06	whole	0.06
-1=o & giao	home	0.09
-1=o & gio	whole	-0.1
-1=o & giong	home	0.06	fell	0.09	lies	0.08	whole	0.07
-1=o & go	fell	-0.17	lies	-0.17
-1=o & goc	home	-0.11	laid	-0.05	lies	0.24	whole	0.33
-1=o & ha	home	-0.13	lies	0.12	whole	0.06
-1=o & hai	home	-0.22	fell	-0.05
-1=o & ham	whole	-0.16
-1=o & hang	fell	-0.17	lies	0.23	whole	-0.19
-1=o & ho	laid	0.09	whole	0.11
-1=o & hoa	home	-0.12	fell	-0.05
-1=o & hoai	home	0.07	whole	-0.09
-1=o & hoang	home	0.12	whole	0.07
-1=o & hoc	laid	0.22
-1=o & hon	home	-0.08	fell	0.17	laid	0.12
-1=o & hong	home	0.06
-1=o & hue	fell	0.05	whole	-0.09
-1=o & huong	fell	-0.06	lies	0.09
-1=o & ke	home	0.11	fell	0.05	whole	-0.08
-1=o & khe	home	-0.1	fell	0.13	laid	0.1	lies	-0.07	whole	0.12
-1=o & kho	fell	0.11
-1=o & khu	home	-0.06	laid	-0.08	lies	-0.12	whole	-0.09
-1=o & kien	home	-0.12	fell	-0.09
-1=o & kim	home	0.31	whole	-0.05
-1=o & kinh	home	0.18	fell	0.11	laid	0.17	lies	0.15	whole	0.05
-1=o & km	fell	0.15	whole	0.06
-1=o & kon	fell	-0.06
-1=o & ky	home	0.19	fell	-0.05	whole	-0.06
-1=o & lac	whole	0.06
-1=o & lai	home	-0.13	laid	-0.05	whole	-0.49
-1=o & lang	fell	-0.17	laid	-0.19	lies	0.07	whole	-0.18
-1=o & lao	whole	0.11
-1=o & lo	laid	-0.1	lies	0.09
-1=o & loc	home	-0.14	fell	0.11	laid	0.13	lies	-0.11
-1=o & long	home	-0.06	fell	0.05	whole	-0.07
-1=o & lung	home	-0.05	fell	0.11	laid	0.08	whole	0.16
-1=o & luu	lies	0.08
-1=o & ma	laid	0.12	whole	0.06
-1=o & mai	fell	-0.11	lies	0.1	whole	-0.07
-1=o & mang	fell	0.07
-1=o & me	fell	-0.06	laid	0.07	whole	0.13
-1=o & mep	fell	-0.05	laid	0.06	whole	0.05
-1=o & mo	home	-0.09	fell	0.14	lies	-0.05	whole	0.05
-1=o & mong	home	0.09	fell	0.06	whole	0.05
-1=o & muong	home	0.11
-1=o & my	home	0.2	fell	-0.06
-1=o & na	fell	0.09
-1=o & nam	home	-0.24	lies	0.08	whole	0.07
-1=o & nga	home	-0.07	fell	-0.12	laid	-0.12	whole	-0.3
-1=o & ngam	fell	0.08	whole	-0.05
-1=o & ngay	home	0.09	laid	-0.05	whole	-0.3
-1=o & nghia	home	-0.2	fell	-0.23	laid	-0.12	lies	0.08	whole	-0.24
-1=o & ngo	home	0.07	fell	-0.05	whole	0.05
-1=o & ngoai	home	0.09	fell	-0.12	laid	0.09	whole	0.13
-1=o & nhan	fell	0.11	whole	-0.15
-1=o & nho	fell	-0.05
-1=o & nhu	fell	-0.05
-1=o & ninh	fell	-0.05
-1=o & nong	home	-0.05	laid	0.06
-1=o & noong	whole	0.06
-1=o & ntls	home	-0.18	fell	0.09	laid	-0.25	lies	-0.17	whole	-0.38
-1=o & nui	home	-0.05	fell	0.35	laid	-0.11	lies	0.06	whole	0.13
-1=o & nuong	fell	-0.07	laid	-0.11	lies	0.14	whole	0.13
-1=o & o	fell	-0.09
-1=o & pailin	whole	-0.18
-1=o & pha	whole	0.19
-1=o & phan	home	0.3	whole	0.09
-1=o & phia	fell	-0.07	lies	-0.05	whole	-0.09
-1=o & phnom	fell	0.05
-1=o & pho	home	0.1	whole	0.11
-1=o & phong	home	0.09	fell	-0.07	lies	0.09
-1=o & phu	home	0.1	fell	-0.14	laid	-0.1	whole	0.09
-1=o & phum	whole	0.08
-1=o & phuoc	home	-0.06	fell	0.21	whole	0.06
-1=o & phuong	fell	-0.11
-1=o & plei	fell	-0.12
-1=o & quang	home	0.09	fell	-0.28	whole	0.19
-1=o & que	home	-0.13	fell	0.14	lies	0.09	whole	0.14
-1=o & quy	fell	-0.06	whole	-0.12
-1=o & quynh	whole	0.06
-1=o & rach	home	-0.05	fell	0.18	laid	0.13	whole	0.13
-1=o & ray	fell	-0.1	laid	-0.12	lies	0.11
-1=o & ria	laid	0.11	lies	-0.06	whole	0.14
-1=o & ru	laid	0.1	lies	0.13	whole	0.06
-1=o & rung	lies	-0.08
-1=o & ruong	laid	0.13
-1=o & sa	home	0.09
-1=o & sam	fell	0.15	whole	0.07
-1=o & san	fell	-0.08	laid	-0.05
-1=o & sau	laid	0.07	lies	0.05
-1=o & siem	fell	0.22	whole	0.06
-1=o & sisophon	whole	-0.08
-1=o & so	lies	0.1
-1=o & soc	whole	0.06
-1=o & son	home	-0.08	laid	-0.05	lies	0.12
-1=o & song	fell	0.1
-1=o & suoi	fell	0.35	laid	-0.14	lies	-0.06	whole	0.05
-1=o & suon	laid	-0.11	whole	-0.07
-1=o & ta	home	0.07	fell	0.09	whole	0.09
-1=o & taluy	laid	0.09
-1=o & tam	home	0.18	fell	-0.09	whole	-0.05
-1=o & tay	home	-0.05	fell	0.08
-1=o & thach	home	0.07	fell	0.17
-1=o & thai	fell	-0.16	whole	0.05
-1=o & thang	home	0.06	fell	-0.05
-1=o & thanh	home	0.18	whole	0.09
-1=o & that	home	-0.05	whole	0.06
-1=o & thi	home	-0.05	fell	-0.14	whole	-0.06
-1=o & tho	home	0.1
-1=o & thon	home	0.38	fell	0.1	laid	-0.11	lies	-0.11	whole	-0.18
-1=o & thong	home	0.09	whole	0.05
-1=o & thung	laid	-0.06	whole	0.08
-1=o & thuong	home	-0.11	fell	0.14
-1=o & thuy	home	-0.12
-1=o & tich	home	-0.06	fell	0.1
-1=o & tien	home	0.23	fell	-0.06	lies	0.1	whole	0.08
-1=o & to	home	-0.06	whole	0.06
-1=o & tp	home	-0.05
-1=o & tra	fell	0.21	whole	0.05
-1=o & tram	laid	-0.07
-1=o & tran	home	0.14	fell	-0.07	laid	-0.06	whole	-0.12
-1=o & trang	home	-0.1	laid	0.1	lies	-0.08	whole	-0.08
-1=o & tri	fell	-0.09
-1=o & trieu	lies	0.09	whole	0.08
-1=o & tro	fell	-0.06
-1=o & trong	whole	0.07
-1=o & trung	home	0.05	whole	0.09
-1=o & truong	home	0.1	fell	-0.21	lies	-0.06	whole	-0.14
-1=o & tu	home	0.05
-1=o & uong	home	-0.06
-1=o & vam	laid	-0.17	whole	0.09
-1=o & van	home	0.21
-1=o & ven	fell	-0.06	laid	0.09	lies	-0.13	whole	0.06
-1=o & vi	home	-0.05
-1=o & viet	home	0.11
-1=o & vinh	fell	-0.05	whole	-0.1
-1=o & vo	fell	-0.05
-1=o & vung	whole	0.05
-1=o & vuon	fell	-0.12	laid	0.28	lies	0.1	whole	-0.12
-1=o & xa	laid	-0.05	lies	0.06	whole	-0.11
-1=o & xiem	whole	-0.05
-1=o & xieng	whole	-0.2
-1=o & xom	laid	-0.07	lies	0.08	whole	-0.06
-1=o & yen	home	-0.17	fell	-0.07	whole	-0.07
-1=oai	whole	-0.23
-1=oai & ha	whole	-0.16
-1=oai & son	whole	-0.07
-1=oanh	home	-0.05	whole	0.08
-1=of	home	-0.15	fell	0.12	laid	0.06	lies	0.08	whole	-0.33
-1=of & a	fell	-0.05
-1=of & an	fell	0.09
-1=of & hill	fell	0.13	whole	0.07
-1=of & jars	whole	-0.05
-1=of & my	home	-0.05
-1=of & the	laid	0.09
-1=of & them	laid	0.05
-1=off	whole	-0.16
-1=old	fell	-0.09	lies	0.09
-1=om	laid	-0.09
-1=on	home	-0.05	laid	-0.08	lies	-0.06	whole	0.07
-1=on & a	lies	0.1	whole	-0.06
-1=on & hill	fell	0.2	whole	0.05
-1=on & it	whole	-0.05
-1=on & the	laid	0.12	lies	-0.11
-1=ong	fell	-0.2	lies	-0.09	whole	0.1
-1=ong & ngay	home	0.13
-1=ong & ngoai	whole	0.09
-1=ong & tren	whole	0.11
-1=ong & trong	whole	-0.06
-1=ong & xa	whole	-0.11
-1=or	fell	0.05	whole	0.07
-1=ot	laid	0.05
-1=our	home	0.1	laid	-0.05	whole	-0.08
-1=over	fell	0.08	laid	0.06
-1=own	home	0.11
-1=p	home	0.11	whole	-0.06
-1=page	fell	-0.05
-1=pagode	fell	0.06
-1=pao	laid	0.05
-1=part	whole	0.05
-1=people	fell	0.12
-1=petit	lies	0.13
-1=pha	home	-0.09	fell	0.14	lies	-0.06	whole	-0.18
-1=pha & long	fell	0.05	whole	-0.1
-1=phai	fell	-0.17	laid	0.07	lies	0.11
-1=phai & duong	fell	-0.09	laid	0.1	lies	0.1
-1=pham	home	0.08	whole	0.06
-1=phan	fell	-0.05	laid	0.08
-1=phan & khu	whole	-0.09
-1=phao	home	-0.06	fell	-0.1	lies	-0.06	whole	-0.41
-1=phao & ##	fell	-0.05
-1=phao & ###	fell	-0.1
-1=phao & ban	fell	-0.05
-1=phao & bay	fell	0.08
-1=phao & ben	whole	-0.07
-1=phao & binh	whole	-0.06
-1=phao & cao	whole	-0.05
-1=phao & ham	fell	0.08
-1=phao & khi	fell	0.1
-1=phap	whole	0.07
-1=phat	home	-0.1	fell	0.06	whole	-0.07
-1=phau	fell	0.29	whole	-0.05
-1=phe	whole	-0.07
-1=phen	fell	0.09	laid	0.05	whole	0.09
-1=phi	laid	0.08
-1=phin	whole	0.05
-1=pho	fell	0.05	laid	-0.11	lies	0.2
-1=pho & xa	fell	-0.07	lies	0.12
-1=phol	whole	0.1
-1=phon	home	-0.07	laid	0.1
-1=phong	fell	-0.05	laid	-0.05	lies	-0.12	whole	-0.07
-1=phong & don	fell	-0.08
-1=phong & trong	lies	-0.07
-1=phu	fell	-0.09	whole	-0.34
-1=phu & thai	whole	-0.12
-1=phuc	fell	0.06	laid	-0.05	whole	-0.18
-1=phuoc	home	-0.07	fell	0.06	whole	-0.16
-1=phuong	fell	0.13	laid	0.14
-1=place	fell	0.21	whole	0.1
-1=plantation	fell	-0.05
-1=pom	whole	-0.11
-1=pont	fell	0.16
-1=province	home	0.06	fell	0.08	whole	0.05
-1=put	whole	-0.07
-1=q	home	0.16	fell	0.1	whole	-0.1
-1=qua	home	-0.08	fell	0.11	lies	0.2	whole	0.49
-1=qua & cau	fell	0.06	laid	0.06
-1=qua & cho	fell	0.09
-1=qua & deo	fell	-0.26	lies	0.09
-1=qua & ngam	fell	0.05
-1=qua & song	fell	0.27	whole	0.22
-1=qua & suoi	fell	0.1	laid	-0.06	lies	0.06
-1=quan	home	0.21	fell	0.13	laid	-0.16	lies	-0.06	whole	0.45
-1=quan & an	whole	0.05
-1=quan & khu	whole	-0.06
-1=quan & lang	whole	-0.12
-1=quan & ninh	home	0.05	lies	0.12	whole	-0.06
-1=quan & sat	fell	0.21	whole	-0.1
-1=quan & thon	whole	0.06
-1=quan & xa	whole	0.18
-1=quang	home	-0.15	lies	0.12
-1=quat	whole	0.05
-1=que	home	0.38	fell	-0.25	laid	-0.1	lies	-0.06	whole	0.72
-1=que & anh	home	0.1	whole	-0.17
-1=que & ap	whole	0.06
-1=que & bac	home	-0.07
-1=que & ban	whole	0.06
-1=que & ben	whole	-0.13
-1=que & bo	home	0.08	whole	-0.07
-1=que & cai	home	-0.07
-1=que & cam	home	-0.05	whole	0.09
-1=que & can	home	0.07
-1=que & cao	home	0.05
-1=que & cat	whole	0.05
-1=que & chi	whole	-0.15
-1=que & cho	whole	0.09
-1=que & chu	fell	0.11
-1=que & chung	home	0.07	whole	-0.17
-1=que & co	home	0.08
-1=que & cung	whole	-0.06
-1=que & dai	home	-0.29
-1=que & dien	home	0.05
-1=que & dong	home	0.09
-1=que & em	home	-0.08
-1=que & gia	home	0.06	whole	0.06
-1=que & ha	home	-0.12	whole	0.1
-1=que & hau	home	0.07
-1=que & hop	home	0.06	lies	0.13	whole	0.09
-1=que & huong	home	0.06
-1=que & kien	home	-0.09
-1=que & kim	home	-0.33	whole	0.07
-1=que & lang	home	0.08	whole	0.09
-1=que & lap	home	0.1	whole	0.07
-1=que & long	whole	0.05
-1=que & mai	home	-0.09	whole	-0.09
-1=que & minh	whole	-0.05
-1=que & mo	whole	-0.08
-1=que & my	whole	0.06
-1=que & nam	home	-0.15
-1=que & nga	home	-0.06
-1=que & ngay	whole	-0.1
-1=que & nghi	home	0.06
-1=que & nghia	home	0.11
-1=que & ngoai	home	0.07	fell	0.06	whole	-0.16
-1=que & nho	lies	0.12
-1=que & ong	home	0.06	whole	-0.09
-1=que & phuc	whole	0.06
-1=que & quang	home	-0.17	whole	-0.05
-1=que & quynh	home	-0.05	whole	-0.06
-1=que & son	home	-0.08	fell	0.12	laid	0.07	whole	-0.21
-1=que & tam	home	0.05
-1=que & tan	whole	0.06
-1=que & thai	whole	0.16
-1=que & thanh	whole	0.08
-1=que & thi	home	0.08
-1=que & thuan	whole	0.05
-1=que & thuong	home	0.07
-1=que & thuy	home	0.05	whole	0.06
-1=que & tien	whole	0.06
-1=que & toi	whole	-0.09
-1=que & trang	lies	0.14	whole	-0.08
-1=que & trieu	home	-0.09
-1=que & trung	whole	-0.09
-1=que & viet	whole	0.05
-1=que & vinh	home	-0.25	whole	0.15
-1=que & vo	home	0.07
-1=que & vu	home	-0.05
-1=que & xa	home	0.09
-1=que & y	whole	0.05
-1=que & yen	whole	-0.06
-1=quet	fell	0.07	whole	0.06
-1=quoc	laid	-0.08	whole	-0.1
-1=quy	home	0.09	whole	0.07
-1=quyen	home	0.09	lies	0.12
-1=ra	fell	-0.06	laid	0.23	lies	0.11	whole	0.38
-1=ra & bai	laid	0.09
-1=ra & ben	fell	0.09	laid	-0.08
-1=ra & bo	laid	0.18	lies	0.11	whole	0.07
-1=ra & cho	laid	0.12	lies	0.13	whole	-0.13
-1=ra & con	laid	0.09
-1=ra & duong	fell	-0.08	laid	-0.05
-1=ra & goc	fell	0.13	laid	0.08	lies	0.1	whole	0.17
-1=ra & nghia	laid	-0.12	lies	-0.08	whole	-0.06
-1=ra & ntls	lies	-0.06	whole	-0.07
-1=ra & phu	fell	0.17	whole	0.05
-1=ra & suoi	fell	-0.05	laid	-0.1	whole	0.08
-1=rach	lies	0.1
-1=rai	home	0.08	whole	0.2
-1=rai & lang	home	0.08	whole	0.22
-1=ran	fell	-0.1	laid	-0.05
-1=rang	fell	0.16	lies	0.06	whole	0.08
-1=rang & ben	home	0.07	fell	-0.05	lies	0.07	whole	0.07
-1=rao	laid	0.05	whole	-0.07
-1=rau	home	-0.06	laid	0.06
-1=ray	laid	-0.07	lies	0.08
-1=regiment	whole	-0.06
-1=remember	fell	0.23	whole	0.05
-1=reo	laid	0.08
-1=ri	home	-0.08	whole	-0.06
-1=rieng	laid	-0.05	lies	0.17
-1=rinh	home	0.06
-1=river	whole	0.09
-1=ro	fell	0.16	laid	0.11	lies	0.09	whole	0.06
-1=ro & xa	fell	0.19	laid	0.13	lies	0.1
-1=road	laid	0.05	whole	-0.05
-1=roi	home	-0.05	laid	0.05	lies	0.05	whole	0.18
-1=roi & sau	fell	0.08	whole	0.05
-1=rong	home	-0.05	fell	0.06	laid	0.06
-1=ru	fell	0.13	whole	-0.07
-1=rua	laid	-0.06
-1=rue	fell	0.08
-1=ruot	home	-0.05
-1=rut	fell	-0.14	lies	0.13	whole	-0.05
-1=rut & thi	lies	0.14
-1=s	home	-0.1	lies	0.06
-1=sach	fell	0.08	laid	-0.06	lies	0.06	whole	-0.14
-1=sach & ls	home	0.11
-1=sach & ntls	fell	0.13
-1=said	fell	-0.05	whole	-0.07
-1=sam	home	0.2	whole	0.12
-1=san	fell	0.05	laid	-0.09	whole	-0.1
-1=sang	fell	-0.21	laid	-0.08	lies	0.19	whole	0.18
-1=sang & lao	fell	-0.05
-1=sanh	fell	-0.05	whole	0.05
-1=sat	home	-0.05	fell	0.05	laid	-0.05
-1=sat & cua	fell	-0.07
-1=sau	home	-0.25	fell	-0.05	laid	0.24	lies	0.12	whole	-1.05
-1=sau & benh	lies	0.1	whole	-0.05
-1=sau & bi	laid	-0.05
-1=sau & bo	fell	0.08	laid	-0.05
-1=sau & bon	laid	0.11
-1=sau & chi	laid	-0.05
-1=sau & chon	laid	0.07
-1=sau & chua	whole	-0.11
-1=sau & chuyen	laid	-0.06	lies	0.08
-1=sau & dem	lies	0.06
-1=sau & dinh	lies	0.09	whole	-0.06
-1=sau & dua	laid	-0.05	lies	0.11
-1=sau & ga	fell	0.21	laid	0.13	whole	0.09
-1=sau & hang	whole	-0.08
-1=sau & khi	fell	0.08
-1=sau & lam	laid	-0.05
-1=sau & lang	fell	-0.07	whole	-0.06
-1=sau & len	laid	0.05
-1=sau & lo	laid	0.2	whole	-0.09
-1=sau & lung	laid	0.12	lies	-0.05	whole	-0.07
-1=sau & mieu	laid	0.1	whole	-0.09
-1=sau & tram	fell	0.1	whole	-0.06
-1=sau & tran	laid	-0.08
-1=sau & truong	laid	0.06	lies	0.11	whole	-0.07
-1=sau & vuon	lies	-0.06	whole	-0.21
-1=say	laid	0.05
-1=sen	whole	0.06
-1=sgt	fell	-0.09
-1=shot	fell	-0.06
-1=si	home	0.08	fell	-0.09	laid	-0.09	whole	0.15
-1=si & quan	home	0.05
-1=side	laid	0.15	whole	0.26
-1=sim	fell	-0.05	whole	-0.17
-1=sinh	home	-0.07	laid	0.05	lies	-0.11	whole	0.22
-1=sinh & ##	fell	-0.05
-1=sinh & ban	whole	-0.07
-1=sinh & binh	home	0.05	whole	0.06
-1=sinh & khi	fell	0.09
-1=sinh & luc	whole	-0.08
-1=sinh & mat	whole	0.06
-1=sinh & tich	fell	0.06
-1=sinh & tran	fell	-0.13
-1=sinh & trong	fell	-0.2
-1=slao	laid	0.09	whole	0.1
-1=slope	laid	-0.05
-1=small	fell	-0.05
-1=so	home	-0.05	fell	-0.08	laid	-0.13	lies	-0.07	whole	-0.06
-1=so & quan	fell	0.08
-1=soi	laid	-0.1
-1=son	fell	-0.12	laid	-0.13	whole	-0.36
-1=son & dong	home	0.05
-1=son & hoa	whole	-0.05
-1=son & nghe	home	-0.05
-1=son & ninh	home	-0.07
-1=son & thanh	whole	-0.11
-1=song	home	-0.05	fell	-0.1	laid	-0.11	lies	-0.06	whole	-0.22
-1=song & ben	fell	-0.06
-1=song & cho	laid	-0.06
-1=stream	fell	0.06	whole	-0.07
-1=su	fell	-0.13	laid	-0.08	lies	-0.06	whole	-0.05
-1=su & cach	laid	-0.1
-1=su & xa	home	0.05	laid	-0.05	whole	0.06
-1=sung	home	-0.05	fell	0.05	laid	-0.06	whole	-0.06
-1=sung & ho	home	-0.07
-1=suoi	laid	0.11	whole	-0.1
-1=suu	home	0.07	whole	0.08
-1=t	fell	-0.07	whole	-0.11
-1=ta	fell	0.07	laid	-0.06	whole	0.06
-1=ta & tram	fell	0.07
-1=tac	lies	-0.05
-1=tai	home	0.07	fell	0.21	laid	0.18	lies	0.22	whole	1.24
-1=tai & ap	home	-0.06	laid	0.13	lies	-0.05
-1=tai & bac	lies	0.14	whole	-0.07
-1=tai & ban	laid	0.08	whole	0.07
-1=tai & ben	fell	0.05
-1=tai & benh	fell	0.07
-1=tai & bien	fell	-0.07
-1=tai & binh	whole	0.05
-1=tai & bo	whole	0.05
-1=tai & buon	fell	0.05	whole	-0.08
-1=tai & can	home	0.1
-1=tai & canh	whole	-0.13
-1=tai & cao	fell	0.05
-1=tai & cau	fell	0.08	whole	-0.05
-1=tai & chien	fell	0.08	whole	0.12
-1=tai & cho	fell	-0.09	whole	0.11
-1=tai & cua	fell	-0.14
-1=tai & da	whole	0.05
-1=tai & diem	whole	-0.09
-1=tai & doi	fell	-0.06	whole	-0.06
-1=tai & dong	fell	0.05	lies	0.05
-1=tai & duong	fell	-0.06	whole	-0.12
-1=tai & go	fell	0.27	lies	-0.08
-1=tai & hai	fell	-0.05
-1=tai & hang	fell	-0.17	lies	-0.06
-1=tai & khu	laid	-0.12	lies	0.29	whole	0.07
-1=tai & kinh	fell	0.09	laid	0.1	whole	0.12
-1=tai & lo	whole	0.12
-1=tai & long	fell	-0.07
-1=tai & mat	fell	-0.13	whole	0.11
-1=tai & nga	fell	-0.09	laid	0.12	lies	0.12	whole	0.09
-1=tai & ngam	whole	-0.11
-1=tai & nghia	fell	-0.07	laid	-0.21	lies	0.2	whole	0.1
-1=tai & nhan	whole	0.05
-1=tai & ntls	fell	-0.28	laid	0.06	lies	0.15	whole	0.08
-1=tai & nui	fell	-0.11	whole	-0.09
-1=tai & pho	home	-0.07
-1=tai & phum	laid	0.08
-1=tai & phuong	home	0.08	whole	-0.07
-1=tai & quan	whole	-0.1
-1=tai & song	whole	-0.05
-1=tai & suoi	fell	0.14	whole	0.08
-1=tai & suon	whole	-0.09
-1=tai & ta	whole	0.08
-1=tai & thon	home	0.11	lies	-0.05	whole	-0.09
-1=tai & tinh	whole	-0.09
-1=tai & tram	fell	0.08	laid	-0.05	whole	0.06
-1=tai & tran	laid	0.16	whole	-0.07
-1=tai & vien	whole	0.05
-1=tai & vinh	laid	0.12
-1=tai & vung	fell	0.07
-1=tai & vuon	laid	0.09	lies	-0.14	whole	0.05
-1=tai & xa	fell	-0.07	whole	-0.17
-1=tam	home	-0.1	fell	0.1	laid	0.09
-1=tam & tren	whole	0.09
-1=tan	home	0.11	fell	0.05	laid	0.1	lies	-0.07
-1=tan & xa	home	-0.05
-1=tang	fell	-0.1	laid	0.1	lies	0.1	whole	0.07
-1=tang & ban	laid	0.09	lies	-0.07	whole	-0.09
-1=tang & doi	fell	-0.06	laid	0.12
-1=tang & gan	laid	0.12	whole	0.13
-1=tang & nghia	laid	-0.14	lies	0.14	whole	0.1
-1=tang & ntls	laid	-0.14
-1=tang & tam	laid	0.07
-1=tang & tren	fell	0.11	laid	0.09
-1=tao	whole	0.09
-1=tap	home	-0.08	fell	0.05	lies	0.06
-1=tau	whole	-0.08
-1=tay	lies	-0.09
-1=tay & quang	fell	-0.05
-1=te	whole	-0.09
-1=ten	home	-0.15	fell	-0.06	lies	-0.08	whole	-0.09
-1=ten & sau	whole	0.08
-1=ten & tren	laid	-0.05
-1=ten & trong	laid	-0.05
-1=teo	home	0.08	whole	0.09
-1=terre	whole	0.1
-1=terre & au	whole	0.08
-1=th	home	0.11	whole	-0.05
-1=tha	fell	-0.11
-1=thach	home	-0.08	fell	0.09	whole	-0.12
-1=thach & vinh	whole	-0.07
-1=thai	home	0.08	laid	0.13	lies	-0.05	whole	0.13
-1=thai & ban	home	0.06	whole	0.24
-1=tham	lies	-0.05	whole	0.06
-1=than	fell	0.12
-1=thang	fell	-0.1	laid	-0.08	lies	-0.05	whole	-0.2
-1=thang & chap	fell	-0.07
-1=thang & gieng	fell	-0.07
-1=thang & sau	laid	-0.05
-1=thang & tam	home	-0.06	fell	0.07
-1=thang & tien	whole	-0.07
-1=thanh	fell	-0.08	whole	-0.3
-1=thanh & hai	home	0.15	whole	-0.09
-1=thanh & thanh	home	-0.06
-1=thao	home	0.12	whole	0.1
-1=thap	laid	0.05	lies	0.16	whole	-0.14
-1=that	home	0.09	fell	-0.07	lies	0.08
-1=that & ha	whole	-0.09
-1=thay	fell	0.08	laid	-0.17
-1=thay & tren	lies	0.05
-1=thay & trong	fell	0.15
-1=the	fell	0.24	laid	-0.14	lies	0.11	whole	0.09
-1=the & ho	fell	0.11
-1=the & ia	whole	0.08
-1=them	whole	-0.05
-1=theo	home	-0.09	fell	-0.16	laid	-0.06	whole	0.07
-1=theo & bo	whole	0.07
-1=theo & doan	home	-0.05
-1=there	whole	0.09
-1=thi	fell	0.24	laid	-0.07	whole	0.05
-1=thi & con	laid	0.1
-1=thi & sau	whole	-0.1
-1=thien	fell	-0.06	lies	0.07
-1=thieu	home	0.05	whole	0.05
-1=thin	home	0.11	fell	-0.05	whole	0.16
-1=thinh	fell	-0.06
-1=this	fell	0.06
-1=tho	home	0.25	fell	-0.13	laid	-0.13	whole	0.06
-1=tho & an	whole	-0.05
-1=tho & ha	home	-0.07	whole	-0.12
-1=tho & tren	whole	0.11
-1=thoi	whole	0.09
-1=thom	lies	0.08	whole	0.09
-1=thong	fell	-0.08	laid	0.1	whole	-0.09
-1=thong & sau	laid	0.11
-1=three	whole	0.05
-1=through	fell	-0.06
-1=thu	laid	0.05	lies	-0.06	whole	-0.11
-1=thu & b40	whole	-0.06
-1=thua	laid	-0.06
-1=thuan	whole	-0.06
-1=thuc	home	-0.05
-1=thuoc	home	-0.11	fell	-0.06	laid	0.05	lies	0.09	whole	0.14
-1=thuoc & xa	fell	0.13	whole	0.06
-1=thuong	home	-0.05	laid	-0.06
-1=thuy	home	0.05	whole	-0.17
-1=thuy & thai	whole	-0.06
-1=thuy & vinh	whole	-0.08
-1=thuyen	home	-0.07
-1=thuyet	fell	0.05	whole	0.05
-1=tich	home	-0.08	fell	-0.08
-1=tiem	fell	0.05
-1=tien	home	0.24	fell	-0.1	whole	-0.13
-1=tien & vinh	whole	-0.05
-1=tieng	fell	-0.05
-1=tiep	whole	0.17
-1=tiep & dong	home	0.05	whole	0.11
-1=tieu	home	-0.05	fell	-0.08	whole	-0.15
-1=tieu & doan	fell	-0.06
-1=tieu & doi	whole	-0.06
-1=tieu & khu	fell	0.07	laid	0.05	whole	-0.12
-1=tim	laid	-0.1	whole	0.11
-1=tim & cho	lies	0.1	whole	0.05
-1=tin	fell	-0.1	whole	-0.05
-1=tinh	home	0.08	fell	-0.06	laid	-0.06	lies	0.1
-1=tiu	home	-0.06
-1=to	home	-0.1	fell	0.14	laid	0.1	lies	0.12	whole	-0.05
-1=to & a	fell	0.05	laid	0.19	lies	0.11	whole	0.12
-1=to & ben	fell	0.11
-1=to & the	laid	0.06	lies	0.11
-1=toan	home	-0.19	fell	-0.06	whole	-0.1
-1=toan & hai	home	-0.17
-1=toc	home	0.12	lies	0.06	whole	-0.11
-1=toi	home	0.17	fell	0.31	lies	-0.17	whole	0.56
-1=toi & bo	fell	-0.07	whole	0.05
-1=toi & cau	fell	-0.11
-1=toi & cho	fell	-0.06	laid	0.07	whole	-0.07
-1=toi & con	fell	0.08	laid	0.09
-1=toi & hoi	home	0.09
-1=toi & lo	fell	0.08
-1=toi & song	fell	-0.07
-1=toi & thon	home	-0.15	whole	-0.08
-1=tom	home	0.06
-1=tombe	fell	0.05	laid	0.17
-1=tombe & a	whole	-0.06
-1=tombes	laid	-0.06	lies	0.15
-1=ton	laid	0.05
-1=tong	home	-0.11	fell	-0.05	whole	0.07
-1=tra	fell	-0.06	lies	-0.07	whole	-0.1
-1=trac	home	-0.11
-1=trach	home	0.08	whole	-0.09
-1=trai	home	0.17	fell	-0.1	laid	-0.06
-1=tram	fell	-0.09	laid	0.38
-1=tram & cach	laid	0.08
-1=tran	home	-0.05	fell	0.25	lies	-0.08	whole	0.17
-1=tran & ay	fell	-0.05
-1=tran & bau	fell	-0.05	whole	0.05
-1=tran & bom	whole	-0.06
-1=tran & cau	whole	0.16
-1=tran & chong	fell	-0.15
-1=tran & chot	whole	-0.11
-1=tran & cu	fell	0.09	whole	0.13
-1=tran & doi	whole	0.13
-1=tran & dong	whole	0.09
-1=tran & duc	fell	-0.05
-1=tran & nui	fell	0.06
-1=tran & phia	fell	0.11	whole	-0.22
-1=tran & phuc	whole	-0.06
-1=tran & plei	fell	-0.05
-1=tran & van	fell	-0.09
-1=trang	home	-0.08	laid	0.13	lies	0.21	whole	0.14
-1=trang & don	fell	-0.07
-1=trang & ntls	laid	0.18	lies	0.1	whole	0.14
-1=trang & xa	fell	0.11	lies	0.09	whole	-0.11
-1=tranh	whole	-0.06
-1=trao	home	-0.09	whole	-0.05
-1=trao & kien	home	-0.09
-1=trau	home	0.06
-1=tre	fell	0.05	whole	-0.11
-1=tren	home	-0.13	fell	-0.13	lies	0.09	whole	0.25
-1=tren & bai	laid	0.16	whole	0.06
-1=tren & bang	whole	-0.08
-1=tren & bia	laid	-0.1	whole	-0.11
-1=tren & bo	lies	0.11	whole	-0.14
-1=tren & cho	whole	-0.05
-1=tren & dat	fell	-0.06	lies	0.05	whole	0.13
-1=tren & deo	whole	0.06
-1=tren & diem	whole	0.09
-1=tren & dinh	fell	0.09	laid	0.05	whole	0.15
-1=tren & doc	whole	0.1
-1=tren & doi	fell	-0.17	lies	0.15	whole	-0.1
-1=tren & dong	fell	0.07	laid	0.07	whole	0.09
-1=tren & duong	fell	-0.13	laid	-0.06	whole	-0.34
-1=tren & giong	laid	0.07	whole	0.1
-1=tren & go	fell	0.07	lies	0.1	whole	0.15
-1=tren & hang	whole	-0.05
-1=tren & lang	whole	-0.05
-1=tren & nen	laid	0.09	whole	0.07
-1=tren & nui	laid	0.07	whole	0.06
-1=tren & ray	laid	-0.06	whole	-0.05
-1=tren & suoi	whole	-0.17
-1=tren & tau	fell	-0.07
-1=tren & than	fell	-0.07
-1=tri	home	-0.08	fell	0.19	lies	0.05	whole	0.05
-1=tri & nghia	whole	-0.09
-1=trieu	home	0.1	whole	0.11
-1=trinh	home	0.06
-1=troi	home	-0.07	laid	-0.09	whole	-0.07
-1=tron	whole	-0.09
-1=tron & duoi	whole	-0.05
-1=trong	fell	-0.13	laid	0.07	whole	0.43
-1=trong & bai	laid	0.05	whole	0.09
-1=trong & bao	whole	-0.11
-1=trong & can	fell	-0.05
-1=trong & chien	fell	-0.06	whole	-0.06
-1=trong & chua	laid	-0.06	lies	0.15	whole	0.05
-1=trong & cong	laid	0.13	whole	-0.14
-1=trong & dat	laid	0.14	whole	0.15
-1=trong & diem	fell	0.05	whole	-0.15
-1=trong & dong	lies	0.1
-1=trong & dot	whole	-0.1
-1=trong & giao	fell	0.07	whole	0.15
-1=trong & ham	fell	0.13	whole	0.23
-1=trong & hang	fell	0.28	laid	-0.07	lies	0.09	whole	-0.13
-1=trong & ho	home	0.12	laid	0.14
-1=trong & khe	whole	-0.06
-1=trong & khi	home	0.08	whole	-0.07
-1=trong & khu	fell	-0.05	laid	0.07	whole	0.09
-1=trong & khuon	laid	0.09	whole	0.13
-1=trong & lo	fell	-0.06	whole	0.1
-1=trong & luc	fell	0.1	laid	0.05	whole	-0.05
-1=trong & nam	fell	-0.05
-1=trong & nghia	laid	-0.11	whole	0.05
-1=trong & ntls	home	0.14	laid	-0.07	lies	-0.06	whole	-0.16
-1=trong & quan	whole	0.06
-1=trong & quang	whole	-0.08
-1=trong & ray	fell	-0.05	laid	0.06
-1=trong & rung	fell	0.06
-1=trong & so	fell	-0.05	laid	-0.05	whole	-0.11
-1=trong & tay	fell	-0.05
-1=trong & thanh	fell	0.07	whole	-0.08
-1=trong & tieu	laid	0.1	whole	0.06
-1=trong & tran	fell	-0.08	whole	-0.44
-1=trong & truong	fell	-0.1
-1=trong & tu	fell	0.05	whole	0.1
-1=trong & vuon	laid	-0.11	whole	0.3
-1=tru	home	0.05	fell	-0.08	whole	-0.08
-1=tru & thon	home	-0.05
-1=tru & xom	home	-0.05
-1=truc	fell	-0.05
-1=trung	laid	-0.09	lies	-0.05	whole	-0.06
-1=trung & doi	fell	-0.07
-1=truoc	home	-0.06	fell	-0.28	lies	-0.17	whole	-0.33
-1=truoc & chon	laid	0.09
-1=truoc & cua	fell	0.07	whole	-0.11
-1=truoc & don	whole	-0.1
-1=truoc & nam	laid	0.17	whole	-0.05
-1=truoc & toi	fell	0.05
-1=truong	fell	-0.13	laid	-0.08	whole	-0.09
-1=truong & don	fell	-0.07
-1=truong & thcs	fell	0.22	whole	-0.09
-1=tu	home	0.13	fell	-0.16	laid	0.67	lies	-0.21	whole	0.29
-1=tu & ban	fell	-0.05	laid	0.15
-1=tu & bo	laid	-0.17
-1=tu & con	whole	-0.06
-1=tu & doi	fell	0.22	laid	0.37	whole	0.24
-1=tu & dong	home	0.18	laid	0.05	whole	0.06
-1=tu & lang	home	0.09	laid	0.08
-1=tu & nghia	laid	-0.05	lies	-0.12
-1=tu & phu	whole	-0.06
-1=tu & suoi	fell	-0.05	laid	0.06	whole	-0.05
-1=tu & xa	fell	0.1
-1=tu & xom	home	0.14
-1=tuan	whole	0.06
-1=tuc	home	-0.06	fell	-0.05	whole	0.05
-1=tue	fell	0.06	whole	0.06
-1=tue & a	fell	0.07
-1=tues	fell	-0.07
-1=tui	whole	0.09
-1=tuoc	home	0.12	whole	0.06
-1=tuoi	home	-0.09	lies	0.11
-1=tuoi & xa	lies	0.14
-1=tuong	lies	-0.05	whole	-0.09
-1=tuong & phia	laid	0.06
-1=tuong & vinh	home	0.05
-1=tuyen	home	0.06	fell	0.07
-1=ty	fell	0.05	whole	0.06
-1=uc	whole	-0.15
-1=un	whole	-0.17
-1=under	laid	0.06
-1=une	whole	0.07
-1=up	laid	0.06
-1=us	lies	0.13
-1=uy	home	-0.07	fell	-0.08	whole	0.12
-1=uyen	whole	-0.08
-1=uyen & cao	whole	-0.07
-1=va	home	-0.14	fell	-0.14	lies	-0.06
-1=vac	fell	0.07	whole	0.05
-1=van	fell	0.14	laid	-0.07	whole	0.05
-1=vang	fell	0.09
-1=vao	home	-0.17	fell	0.09	laid	0.05	lies	0.24	whole	0.56
-1=vao & bai	fell	-0.07	laid	-0.11
-1=vao & ben	laid	-0.06	whole	-0.13
-1=vao & cua	whole	-0.07
-1=vao & goc	whole	0.1
-1=vao & ho	laid	0.13	whole	0.21
-1=vao & lo	laid	0.07
-1=vao & nghia	laid	0.13	lies	0.14	whole	0.29
-1=vao & ntls	laid	-0.07	lies	-0.15
-1=vao & tan	whole	0.05
-1=vao & tran	fell	0.09	whole	0.13
-1=vay	home	0.09	fell	0.26	laid	0.12
-1=ve	home	0.18	fell	-0.16	laid	0.18	lies	0.57	whole	0.69
-1=ve & anh	lies	0.24	whole	0.08
-1=ve & bai	whole	-0.11
-1=ve & ban	fell	0.08
-1=ve & ben	laid	0.08	lies	0.1	whole	0.06
-1=ve & bo	lies	0.12
-1=ve & cau	home	0.07	whole	0.05
-1=ve & cho	lies	-0.05
-1=ve & den	whole	-0.07
-1=ve & doi	fell	-0.05	lies	0.07	whole	0.06
-1=ve & dong	lies	-0.09
-1=ve & duc	home	0.13	whole	0.06
-1=ve & ha	lies	0.11
-1=ve & hang	laid	0.08
-1=ve & khu	lies	-0.05
-1=ve & lang	fell	0.12	laid	0.21	lies	-0.05
-1=ve & nghia	fell	-0.08	laid	-0.23	lies	-0.39	whole	0.36
-1=ve & ninh	lies	0.13	whole	0.13
-1=ve & nt	lies	0.1	whole	0.07
-1=ve & ntls	home	0.09	fell	-0.14	laid	0.12	whole	0.3
-1=ve & phia	laid	-0.28	lies	-0.1	whole	-0.25
-1=ve & rung	whole	0.05
-1=ve & sau	laid	-0.12	whole	-0.11
-1=ve & tram	laid	0.05	whole	0.11
-1=ve & truong	lies	0.1
-1=ve & viet	lies	-0.05
-1=ven	laid	-0.1
-1=vers	home	-0.06	fell	0.09	laid	0.13	whole	-0.1
-1=vi	home	0.06	fell	-0.15	lies	-0.09	whole	-0.08
-1=vi & gan	laid	-0.05	whole	-0.1
-1=vien	home	-0.11	whole	-0.11
-1=vien & an	whole	-0.08
-1=vien & truong	fell	0.08	laid	0.1
-1=vieng	lies	0.12
-1=viet	home	-0.05	fell	0.31	laid	0.26	whole	0.22
-1=viet & lao	fell	0.12	whole	0.13
-1=viet & trong	laid	0.33	whole	-0.06
-1=village	home	0.12
-1=vinh	fell	-0.08	laid	-0.06
-1=vo	fell	0.2	laid	-0.08	lies	0.13	whole	0.12
-1=vo & ben	fell	0.07
-1=vo & bo	fell	0.08	whole	-0.08
-1=vo & cau	fell	0.05	whole	0.12
-1=vo & ha	whole	-0.14
-1=vo & nghia	lies	0.05	whole	0.09
-1=voi	fell	-0.17	whole	-0.11
-1=vong	whole	0.07
-1=vu	home	-0.06	laid	-0.06	whole	-0.07
-1=vuc	home	0.05	fell	0.21	lies	0.09	whole	0.17
-1=vuc & dong	whole	0.05
-1=vui	laid	0.21	lies	-0.06
-1=vui & canh	whole	0.14
-1=vui & tam	laid	0.12	whole	-0.1
-1=vui & trong	whole	0.12
-1=vung	home	-0.07	fell	0.22	whole	-0.11
-1=vuon	laid	0.11
-1=vuong	home	-0.05
-1=vuot	fell	0.05
-1=vy	fell	0.05
-1=w	laid	0.06
-1=was	fell	-0.1	lies	-0.05	whole	-0.05
-1=was & a	fell	-0.09	laid	-0.05
-1=was & the	fell	0.05
-1=west	laid	0.09
-1=where	fell	0.07
-1=with	fell	-0.16	laid	-0.12
-1=with & a	fell	-0.1	laid	-0.08
-1=x	fell	0.07	whole	-0.06
-1=xa	home	0.3	laid	-0.09	whole	-0.16
-1=xa & dong	home	0.2	whole	-0.05
-1=xac & duoi	whole	0.05
-1=xang	whole	-0.13
-1=xanh	fell	0.09	laid	0.08
-1=xay	laid	0.08
-1=xe	fell	-0.23	laid	0.08	whole	0.1
-1=xe & cho	laid	0.09
-1=xe & cua	fell	-0.05
-1=xin	lies	-0.05
-1=xoai	laid	0.08	lies	0.08	whole	-0.07
-1=xom	fell	-0.06
-1=xom & tren	fell	-0.05
-1=xu	home	0.2	whole	0.07
-1=xua	fell	0.05
-1=xuan	home	-0.14
-1=xung	lies	0.13
-1=xuong	home	-0.11	lies	0.06	whole	0.17
-1=xuong & bai	whole	0.05
-1=xuong & ben	fell	0.05	whole	-0.11
-1=xuong & chan	laid	-0.06
-1=xuong & khe	fell	-0.09	laid	0.08	whole	0.12
-1=xuong & nghia	lies	0.05
-1=xuong & quan	fell	0.07
-1=xuong & song	whole	0.08
-1=xuong & suoi	fell	-0.29	laid	0.05
-1=xuong & thai	whole	-0.08
-1=xuong & tren	fell	-0.08
-1=xuyen	home	-0.09	fell	-0.05	lies	0.16	whole	-0.09
-1=y	home	-0.1	fell	0.08	whole	0.07
-1=yen	fell	-0.09	whole	-0.21
-1=yen & ha	whole	-0.08
-1=yen & nam	whole	-0.08
-2=#	home	-0.31	laid	0.27	lies	-0.22	whole	0.45
-2=##	home	0.09	fell	0.49	laid	0.08	lies	-0.28	whole	0.28
-2=###	fell	0.24	laid	-0.15	lies	-0.07	whole	-0.11
-2=####	home	0.25	fell	0.75	laid	-0.14	lies	-0.33	whole	0.67
-2=4th	fell	0.05	whole	0.05
-2=^	home	-0.1	laid	0.4
-2=a	home	0.41	fell	-0.21	whole	0.06
-2=after	fell	0.09
-2=again	laid	-0.09	lies	0.11
-2=ai	home	0.08	laid	-0.12	whole	-0.14
-2=ak	fell	-0.05
-2=all	laid	0.08	whole	0.18
-2=am	fell	-0.09
-2=ama	whole	0.08
-2=american	fell	0.05	whole	-0.05
-2=an	home	0.13	fell	-0.14	laid	-0.07	lies	-0.14	whole	-0.1
-2=and	fell	-0.06	laid	-0.06	lies	0.1	whole	0.09
-2=anh	home	-0.23	fell	-0.09	laid	0.27	whole	0.17
-2=another	home	0.05
-2=ao	laid	-0.09
-2=ap	home	0.06	fell	0.11
-2=are	home	-0.05	laid	0.1	lies	0.08
-2=arvn	fell	-0.06	laid	-0.05	whole	-0.05
-2=attack	whole	0.05
-2=attaque	whole	0.07
-2=au	home	0.05	fell	0.11	whole	-0.11
-2=august	whole	-0.05
-2=avait	laid	0.1	whole	0.09
-2=ay	home	0.05	fell	-0.12	laid	0.14	lies	0.2
-2=b	home	0.21	whole	0.11
-2=b52	fell	0.15	laid	-0.08	whole	0.15
-2=ba	home	-0.05	fell	-0.05	laid	-0.14	lies	-0.07	whole	-0.21
-2=bac	home	-0.06	fell	0.14	laid	0.35	whole	-0.23
-2=bach	home	-0.07
-2=back	home	-0.07	fell	0.18	whole	0.11
-2=bai	fell	-0.06	laid	0.09	lies	0.05
-2=ban	home	-0.16	fell	0.4	laid	0.22	lies	-0.24	whole	0.33
-2=bang	fell	-0.06	laid	-0.05
-2=bao	home	-0.09	fell	-0.11	laid	0.07	lies	-0.19	whole	-0.08
-2=bap	fell	0.13
-2=bat	home	-0.09	fell	-0.08
-2=bataillon	fell	-0.06
-2=battalion	fell	-0.12
-2=battery	fell	0.07
-2=bau	home	-0.06	fell	0.2	laid	0.05	whole	-0.05
-2=bay	fell	0.17	laid	-0.14	lies	-0.1	whole	-0.19
-2=be	home	-0.06	fell	-0.07	whole	0.08
-2=ben	home	-0.08	fell	-0.22	whole	-0.41
-2=benh	home	-0.1	laid	-0.09
-2=bep	home	0.08	whole	0.09
-2=bi	home	-0.1	fell	-0.11	lies	-0.08	whole	-0.09
-2=bia	home	-0.09	fell	0.13	laid	-0.08	lies	0.09	whole	-0.18
-2=bich	fell	0.13	lies	-0.09	whole	0.08
-2=bien	fell	-0.18	whole	-0.06
-2=biet	home	0.13	laid	0.05	lies	-0.06
-2=bieu	home	0.1	fell	-0.06
-2=big	lies	0.05
-2=binh	home	-0.17	fell	-0.13	laid	-0.09	lies	0.09	whole	-0.19
-2=bn	fell	0.08
-2=bo	home	-0.06	fell	-0.29	laid	0.13	lies	-0.16	whole	-0.12
-2=boc	home	0.09	fell	0.12	laid	0.12	whole	0.1
-2=bodies	laid	0.05	whole	0.05
-2=body	fell	0.06	whole	0.05
-2=boi	fell	0.07
-2=bom	fell	-0.1	laid	-0.14
-2=bomb	whole	0.11
-2=bon	home	-0.11	fell	0.09	laid	-0.08	lies	0.22	whole	-0.09
-2=bong	home	0.06	laid	-0.05	whole	-0.1
-2=book	fell	0.05	whole	0.08
-2=born	home	0.07	fell	-0.05	whole	-0.21
-2=both	fell	-0.11
-2=bridge	whole	-0.05
-2=bu	laid	0.12	whole	-0.09
-2=bua	whole	-0.11
-2=bui	home	-0.05	laid	0.06
-2=bulldozer	laid	0.09	whole	0.06
-2=bung	fell	-0.12
-2=buoc	laid	-0.05
-2=buoi	home	0.14	whole	0.09
-2=buon	home	0.08	whole	-0.09
-2=buried	home	-0.05	fell	-0.05	lies	0.09
-2=but	home	-0.09	fell	-0.06
-2=buu	fell	-0.1
-2=c2	fell	0.05	whole	-0.06
-2=c5	whole	0.09
-2=c6	whole	0.08
-2=c8	whole	0.07
-2=ca	home	-0.05	laid	0.08	lies	0.11	whole	-0.09
-2=cac	fell	-0.05	laid	-0.09	lies	0.08	whole	-0.11
-2=cach	laid	0.09
-2=cai	lies	0.08
-2=called	fell	-0.05
-2=cam	fell	-0.07	whole	-0.54
-2=camp	fell	-0.08	laid	0.05	whole	-0.07
-2=can	laid	-0.08	whole	-0.05
-2=cang	fell	0.17	laid	-0.07	whole	0.06
-2=canh	fell	-0.15	lies	0.06
-2=cao	home	-0.12	fell	-0.11	lies	0.22	whole	-0.4
-2=cap	home	-0.14	fell	-0.1	laid	-0.07	whole	0.09
-2=carried	whole	0.13
-2=cat	fell	0.14	laid	0.25	lies	0.1	whole	-0.1
-2=cau	home	-0.18	fell	0.19	laid	-0.1	lies	0.08	whole	-0.32
-2=cave	laid	0.07	whole	-0.08
-2=cay	fell	0.12	lies	0.13	whole	-0.21
-2=ccb	lies	-0.08
-2=ce	home	-0.09
-2=cemetery	laid	0.2	whole	-0.12
-2=cha	fell	-0.07	laid	-0.14	lies	0.13
-2=chac	home	0.14
-2=chai	fell	-0.05	whole	-0.05
-2=cham	home	0.38	whole	0.22
-2=chan	home	-0.05	fell	0.12	laid	0.15	whole	-0.21
-2=chat	laid	-0.08
-2=chau	home	-0.05	fell	-0.26	laid	-0.05	whole	0.08
-2=chay	home	-0.05	fell	0.16	laid	-0.07	lies	-0.05	whole	0.08
-2=che	home	0.11
-2=chef	fell	-0.09
-2=chet	fell	0.31	laid	-0.21	lies	-0.08	whole	-0.12
-2=chi	home	-0.26	fell	-0.17	laid	0.1	lies	-0.13	whole	-0.07
-2=chia	lies	0.11	whole	0.06
-2=chief	fell	-0.05	whole	-0.08
-2=chiem	fell	-0.05
-2=chien	home	0.11	fell	-0.09
-2=chieng	laid	-0.05	whole	-0.07
-2=chim	fell	0.13	whole	-0.05
-2=chin	fell	0.11	laid	-0.08	lies	0.1
-2=chinh	home	0.12	laid	-0.05	whole	-0.05
-2=cho	home	0.07	fell	0.16	laid	-0.22	whole	0.29
-2=chon	home	-0.15	fell	-0.27	laid	0.58	whole	0.3
-2=chong	home	-0.05	fell	0.14	lies	-0.06	whole	-0.05
-2=chot	fell	0.08	whole	-0.12
-2=chu	home	0.07	fell	-0.36	laid	-0.11	lies	0.08	whole	0.06
-2=chua	fell	-0.07	laid	-0.09	lies	-0.05	whole	-0.06
-2=chuc	fell	-0.14	whole	-0.06
-2=chung	laid	0.09	lies	0.2	whole	0.17
-2=chuoi	whole	-0.06
-2=chuong	home	0.17
-2=chup	fell	-0.1	whole	-0.05
-2=chuyen	home	-0.14	laid	0.12	lies	0.1	whole	0.13
-2=cimetiere	fell	-0.06	laid	0.15	whole	-0.15
-2=city	home	-0.05
-2=co	laid	-0.13	whole	-0.14
-2=coc	fell	-0.09	whole	-0.06
-2=coi	laid	-0.08
-2=com	fell	0.12	whole	0.1
-2=commune	fell	0.11	laid	0.1	whole	0.11
-2=con	home	-0.27	fell	-0.26	laid	-0.21	whole	-0.35
-2=cong	laid	-0.16	lies	-0.1	whole	0.09
-2=contact	fell	-0.06
-2=corps	laid	0.17
-2=cot	fell	0.05	laid	-0.18
-2=cote	home	-0.05	whole	-0.11
-2=cu	home	-0.19	laid	0.12	lies	0.18	whole	-0.15
-2=cua	home	-0.12	fell	0.26	laid	0.05	lies	-0.09	whole	-0.32
-2=cung	home	-0.15	fell	0.05	laid	-0.08	lies	-0.05	whole	0.12
-2=cuoi	fell	-0.06	laid	0.14
-2=cuon	fell	0.05
-2=cuong	home	0.2
-2=cut	home	-0.05	fell	-0.06
-2=d	laid	0.09
-2=d1	home	-0.05	fell	0.06	whole	-0.09
-2=d14	home	0.05	fell	-0.07
-2=d2	whole	0.09
-2=d3	fell	-0.05	whole	0.08
-2=d8	whole	0.06
-2=da	home	-0.14	fell	-0.17	laid	0.22	lies	-0.09	whole	0.07
-2=dac	home	0.05	fell	-0.09	whole	-0.08
-2=dad	fell	0.08
-2=dai	home	0.11	fell	0.16	laid	0.05	whole	-0.21
-2=dak	home	-0.12	fell	0.22	laid	-0.1	whole	-0.19
-2=dam	home	-0.1	fell	0.06	whole	-0.16
-2=dan	home	-0.1	fell	-0.06	laid	0.11	lies	0.09	whole	0.07
-2=dang	home	0.05	fell	-0.07	laid	-0.12	lies	0.06	whole	0.29
-2=danh	home	0.06	fell	0.14	laid	-0.11	whole	-0.1
-2=dans	lies	0.06	whole	0.21
-2=dao	home	0.17	lies	-0.05
-2=dap	home	0.17	fell	-0.11	laid	0.12	lies	-0.07
-2=dat	fell	0.1	laid	0.27	lies	-0.05	whole	0.51
-2=dau	home	0.11	fell	0.06	laid	0.29	lies	-0.2	whole	0.2
-2=day	home	0.12	laid	-0.3	lies	-0.06
-2=days	fell	0.13	whole	0.07
-2=dc	fell	-0.05	laid	-0.13	whole	-0.14
-2=de	home	-0.11	laid	0.36	lies	0.09	whole	0.1
-2=dead	fell	-0.1	laid	0.06	whole	0.08
-2=dec	whole	0.05
-2=dem	home	-0.06	fell	0.06	laid	0.51	lies	0.36	whole	0.13
-2=den	home	0.07	fell	-0.08	laid	-0.06	lies	0.05
-2=des	home	0.1	fell	0.08	laid	-0.05
-2=deu	home	0.17	fell	-0.05	laid	0.1	whole	0.05
-2=deux	laid	0.08	lies	0.12	whole	-0.07
-2=di	home	0.05	fell	0.21	lies	0.16	whole	-0.06
-2=dia	home	-0.11	fell	0.31	whole	0.16
-2=dich	home	-0.07	fell	0.21	whole	0.07
-2=died	fell	0.11	laid	-0.05
-2=diem	laid	-0.07	whole	-0.19
-2=dien	fell	-0.1	laid	-0.08	whole	-0.13
-2=diep	home	0.13
-2=dieu	home	0.13	fell	0.09	laid	-0.06	lies	0.11	whole	0.28
-2=dinh	home	-0.31	fell	-0.25	laid	-0.17	lies	0.16	whole	0.24
-2=district	home	-0.05
-2=dit	fell	0.1	whole	-0.05
-2=ditch	laid	0.13
-2=do	home	-0.19	fell	0.14	laid	-0.08	lies	-0.14	whole	-0.12
-2=doan	home	-0.18	fell	-0.27	lies	-0.1	whole	-0.13
-2=doc	home	-0.09	fell	-0.07	laid	-0.18
-2=doi	home	-0.2	fell	-0.13	laid	0.07	lies	0.41	whole	0.11
-2=don	home	-0.11	laid	-0.2	lies	0.08	whole	0.09
-2=dong	home	0.17	fell	-0.3	laid	-0.11	whole	-0.13
-2=dot	fell	0.12	whole	0.19
-2=down	fell	-0.1
-2=driver	fell	-0.06
-2=dt	whole	0.1
-2=du	home	-0.22	fell	-0.2	lies	0.09	whole	0.08
-2=dua	home	0.07	laid	0.17	lies	0.19	whole	0.5
-2=duc	home	0.12	fell	0.15	lies	0.11	whole	0.11
-2=dung	home	0.18	laid	-0.08	whole	-0.09
-2=duoc	home	-0.05	laid	0.25	whole	0.08
-2=duoi	fell	0.11	laid	0.1	lies	0.16	whole	-0.11
-2=duong	home	0.1	fell	-0.05	lies	-0.12	whole	-0.29
-2=duy	lies	0.06
-2=e	home	-0.07
-2=e66	fell	0.11	whole	0.05
-2=ea	laid	0.16	lies	-0.07	whole	0.06
-2=east	laid	0.15
-2=elle	laid	0.05	lies	0.13
-2=em	home	-0.15	fell	-0.27	lies	-0.12	whole	-0.5
-2=en	home	0.17	fell	-0.12
-2=end	fell	-0.06	laid	-0.05
-2=enemy	fell	-0.05	whole	0.06
-2=engineers	laid	-0.07
-2=entre	laid	0.08
-2=est	whole	-0.07
-2=et	home	-0.05	whole	-0.09
-2=etaient	fell	0.13
-2=etait	home	0.09	laid	-0.06	whole	0.13
-2=f10	home	0.09
-2=f2	home	0.08	whole	-0.11
-2=f7	home	0.06
-2=fait	laid	0.07	whole	0.08
-2=father	home	0.06
-2=feb	fell	-0.15
-2=february	laid	0.09	whole	-0.08
-2=fell	whole	0.05
-2=ferry	fell	-0.08
-2=fever	fell	0.08	whole	0.06
-2=force	fell	-0.05
-2=found	fell	0.09
-2=four	laid	0.06
-2=from	whole	0.05
-2=fsb	fell	0.1
-2=gai	home	-0.06	fell	-0.07
-2=gan	laid	0.06	whole	-0.09
-2=gao	home	-0.06	lies	0.11
-2=gap	lies	0.09	whole	0.08
-2=garden	home	0.13	fell	0.1
-2=ghi	home	-0.06	fell	-0.08	lies	-0.11
-2=gi	lies	0.07
-2=gia	home	-0.09
-2=giai	home	-0.08	fell	0.14	whole	0.18
-2=giam	fell	0.12	whole	0.05
-2=giang	laid	0.12	lies	-0.06	whole	0.05
-2=giao	home	-0.09	fell	-0.07	laid	0.11
-2=giap	whole	-0.15
-2=giau	fell	0.09	laid	0.07	whole	-0.08
-2=giay	laid	-0.1
-2=gieng	fell	0.07
-2=gio	home	-0.2	fell	-0.09	laid	-0.13	lies	0.05	whole	0.13
-2=gioi	fell	0.05	lies	0.12
-2=giong	fell	-0.05	laid	0.05
-2=girl	whole	-0.1
-2=giu	home	-0.06	fell	0.17	whole	-0.3
-2=giua	laid	-0.12
-2=go	home	-0.1	fell	-0.09	lies	0.06	whole	-0.11
-2=goc	fell	-0.09	laid	0.05	lies	0.2	whole	-0.12
-2=goi	home	0.06	fell	0.08	laid	0.16	lies	0.09	whole	0.31
-2=gom	whole	0.14
-2=gon	fell	0.13
-2=got	fell	0.05
-2=grandmother	home	-0.07
-2=grave	laid	0.21	lies	0.14	whole	-0.05
-2=graves	lies	0.12	whole	0.13
-2=group	whole	0.13
-2=guc	fell	0.22	whole	0.23
-2=guerrilla	home	0.07	fell	-0.06
-2=gui	fell	-0.19	laid	0.12	lies	0.13	whole	0.08
-2=guide	fell	-0.06
-2=gun	whole	-0.11
-2=h	home	-0.21	fell	0.06
-2=ha	fell	-0.14	laid	0.06	lies	0.09	whole	-0.28
-2=hac	home	-0.07
-2=hai	home	-0.19	fell	-0.1	laid	-0.22	lies	-0.22
-2=ham	home	-0.06	fell	0.11	whole	0.09
-2=hang	home	0.1	laid	0.06	lies	0.07
-2=hanh	home	0.09	fell	0.07	lies	0.07
-2=hao	whole	-0.12
-2=hat	fell	-0.06
-2=hau	home	0.12	lies	0.12	whole	-0.06
-2=hay	home	-0.11	fell	0.27	laid	0.12	whole	0.08
-2=he	fell	-0.08	whole	-0.05
-2=her	home	0.1
-2=here	fell	-0.06
-2=het	fell	-0.07	laid	0.07
-2=hi	fell	0.1	whole	0.07
-2=hien	fell	0.07	laid	-0.13	lies	0.09	whole	-0.08
-2=hiep	fell	-0.06	whole	-0.06
-2=hieu	fell	-0.05	laid	0.07
-2=hill	fell	0.1
-2=him	laid	-0.13	lies	0.11
-2=hinh	home	0.1	fell	0.12	whole	0.19
-2=hit	fell	-0.06	whole	-0.06
-2=ho	home	-0.09	fell	-0.42	laid	0.48	lies	-0.06	whole	-0.15
-2=hoa	home	0.12	fell	-0.23	laid	-0.17
-2=hoach	laid	0.06
-2=hoai	home	0.06	whole	-0.14
-2=hoang	home	0.05	fell	-0.08	whole	-0.29
-2=hoat	whole	-0.12
-2=hoc	home	-0.16
-2=hoe	fell	0.09
-2=hoi	home	-0.22	fell	-0.11	laid	-0.16	lies	0.11	whole	0.25
-2=hom	home	-0.05	fell	-0.06	laid	-0.07	lies	-0.08
-2=home	home	-0.07
-2=hon	home	-0.06	whole	-0.06
-2=hong	home	-0.08	whole	0.05
-2=hop	home	-0.11	lies	-0.05	whole	-0.13
-2=hospital	whole	-0.06
-2=house	home	0.1	whole	0.06
-2=hs	home	-0.05	fell	0.38	laid	0.06	whole	-0.21
-2=hue	lies	0.1
-2=hung	fell	0.06	laid	-0.09	lies	-0.06	whole	-0.06
-2=huong	fell	0.17	laid	0.05	lies	-0.08	whole	-0.25
-2=huu	home	0.1	fell	-0.08	laid	-0.06	whole	0.08
-2=huy	fell	-0.07	whole	0.09
-2=huyen	home	0.13	fell	-0.1	whole	-0.14
-2=huyet	laid	0.1
-2=hy	fell	-0.08	lies	-0.06
-2=i	home	-0.05	laid	-0.09
-2=ia	laid	-0.05	lies	0.1	whole	0.05
-2=ich	fell	-0.07	whole	-0.05
-2=il	fell	0.05	whole	0.08
-2=in	laid	-0.08	lies	0.05	whole	0.12
-2=infantry	fell	0.08
-2=into	fell	0.08
-2=is	fell	-0.09	laid	0.06	lies	0.1
-2=it	home	-0.07	fell	0.13	laid	-0.08
-2=jan	fell	0.16
-2=je	fell	0.14	whole	-0.05
-2=juin	fell	0.11	whole	0.05
-2=july	fell	0.06
-2=june	whole	-0.12
-2=ke	home	-0.06	fell	0.13	laid	-0.1	lies	0.08
-2=kem	whole	0.06
-2=keo	fell	0.05	laid	0.12	whole	0.09
-2=kep	whole	-0.15
-2=ket	fell	0.07	whole	0.11
-2=kha	fell	0.06
-2=khac	home	-0.08	laid	-0.15	whole	0.06
-2=khach	fell	-0.06
-2=khai	home	0.22	whole	0.2
-2=kham	home	0.06	fell	0.09	whole	0.07
-2=khang	whole	-0.09
-2=khau	home	0.12	whole	-0.06
-2=khe	lies	-0.06	whole	-0.16
-2=khi	fell	-0.11	laid	-0.06	lies	0.07	whole	0.15
-2=khiem	home	0.06
-2=khieng	fell	0.18
-2=khmer	home	0.08	fell	-0.11	whole	0.17
-2=kho	laid	-0.05	whole	-0.06
-2=khoan	home	0.18	fell	-0.06	whole	0.06
-2=khoang	home	-0.05	fell	-0.05	whole	-0.08
-2=khoat	home	0.08
-2=khoi	fell	0.09	laid	0.11	whole	-0.21
-2=khong	home	-0.07	fell	0.14	laid	-0.18	lies	-0.13
-2=khu	home	-0.09	fell	-0.07	laid	-0.09	lies	0.1	whole	0.11
-2=khuc	fell	0.09	whole	0.08
-2=khue	home	0.06	whole	0.06
-2=khuon	fell	0.12	laid	0.15	whole	-0.09
-2=khuong	home	0.06
-2=khuyen	whole	-0.05
-2=kia	home	-0.16	fell	0.21	whole	0.2
-2=kich	home	0.13	whole	0.2
-2=kiem	fell	0.05	laid	0.14	whole	0.05
-2=kien	fell	-0.06	whole	-0.19
-2=kiet	home	-0.08	fell	-0.06
-2=kieu	laid	0.11
-2=killed	laid	-0.1	whole	0.06
-2=kim	home	0.13	fell	-0.08	whole	-0.1
-2=kinh	fell	-0.2	lies	-0.07	whole	-0.11
-2=kip	laid	-0.09
-2=km	fell	-0.07	whole	-0.17
-2=know	fell	0.07	whole	0.07
-2=kon	whole	-0.06
-2=kpa	home	0.08	whole	0.08
-2=krong	laid	0.06
-2=ksor	home	0.09	whole	0.11
-2=ky	lies	0.05
-2=l	fell	0.12	laid	-0.09
-2=la	home	-0.23	laid	-0.11	lies	-0.05
-2=lai	home	-0.09	laid	0.11	lies	-0.05	whole	0.34
-2=laid	whole	0.12
-2=lak	home	-0.11
-2=lam	fell	-0.36	laid	-0.07	lies	-0.06
-2=lan	lies	-0.11	whole	0.07
-2=lang	home	0.25	fell	-0.07	laid	-0.06	lies	0.1	whole	-0.54
-2=lanh	whole	0.1
-2=lao	fell	0.21	lies	-0.05
-2=lap	home	0.14	fell	-0.08	lies	0.17
-2=last	fell	0.1	laid	-0.06
-2=lay	home	-0.06	fell	-0.09	laid	0.15	lies	0.06	whole	0.17
-2=le	home	0.09	laid	0.06	lies	0.06
-2=leader	whole	-0.09
-2=left	whole	-0.06
-2=len	laid	0.18	lies	-0.05
-2=les	fell	0.07	laid	0.05	whole	0.05
-2=letter	home	-0.05
-2=lich	home	0.08	fell	-0.08	whole	0.16
-2=lien	home	0.14	fell	-0.05	laid	-0.09	whole	0.11
-2=lies	laid	-0.14	lies	0.11
-2=liet	home	-0.06	fell	-0.13	laid	-0.06	lies	0.07	whole	-0.11
-2=lim	fell	-0.06	whole	-0.09
-2=lin	home	0.13	whole	0.09
-2=line	fell	0.12
-2=linh	fell	-0.13
-2=lived	fell	0.08
-2=lives	home	0.1	whole	0.05
-2=lo	home	-0.05	fell	-0.13	laid	-0.07	lies	-0.06	whole	-0.15
-2=loc	home	0.07	lies	-0.06	whole	-0.22
-2=loi	home	-0.25	lies	0.09	whole	0.07
-2=lon	lies	-0.1	whole	-0.1
-2=long	home	-0.09	lies	0.09	whole	-0.14
-2=ls	fell	0.1	whole	-0.05
-2=lu	fell	-0.06	laid	0.13
-2=lua	home	0.07	laid	-0.06
-2=luc	laid	0.2	whole	-0.27
-2=lung	fell	-0.05
-2=luoi	fell	-0.06
-2=luon	fell	0.09	whole	0.25
-2=luong	laid	0.06	whole	-0.21
-2=luu	fell	0.1	whole	0.15
-2=luyen	home	-0.05	fell	-0.12	whole	0.08
-2=ly	whole	-0.23
-2=m	home	0.15	fell	-0.07	lies	0.08
-2=ma	home	-0.2	fell	0.18	laid	-0.19	lies	-0.1	whole	-0.2
-2=mac	fell	-0.06	laid	0.07	whole	-0.06
-2=mai	home	-0.1	fell	-0.1	lies	0.06	whole	-0.1
-2=mam	fell	0.06
-2=man	lies	0.1	whole	0.06
-2=mang	fell	-0.06	whole	0.1
-2=manh	fell	-0.06	whole	0.19
-2=mao	home	0.08	laid	0.12	lies	-0.06	whole	-0.09
-2=map	home	0.11
-2=mar	fell	0.06	whole	0.08
-2=march	fell	0.14	whole	0.11
-2=marines	whole	-0.08
-2=mars	fell	0.07
-2=mass	fell	0.19
-2=mat	home	-0.25	fell	0.34	laid	-0.24	whole	-0.37
-2=mau	home	-0.12	fell	-0.05	whole	0.1
-2=may	laid	-0.17	lies	-0.06
-2=maybe	fell	0.16	whole	0.08
-2=me	fell	0.16	laid	0.07	lies	-0.06
-2=men	laid	0.06
-2=mep	fell	0.07	laid	-0.05
-2=met	whole	-0.09
-2=mi	home	0.12	fell	-0.07	whole	0.12
-2=mien	home	0.1	whole	0.13
-2=milice	fell	-0.05
-2=min	fell	0.28	laid	-0.09	whole	0.1
-2=mine	fell	0.12
-2=minh	home	0.05	fell	-0.21	laid	0.06	lies	-0.16	whole	0.16
-2=mis	laid	0.06	whole	0.09
-2=mlo	home	0.11
-2=mo	home	-0.08	fell	-0.15	laid	0.05	lies	0.06
-2=moc	laid	-0.05	whole	-0.12
-2=moi	home	-0.15	laid	-0.12	lies	-0.06	whole	-0.11
-2=mon	whole	-0.12
-2=mong	home	0.11	fell	0.06	whole	0.05
-2=month	fell	0.1
-2=mot	home	-0.08	fell	0.23	laid	0.14	lies	0.18	whole	0.26
-2=moved	lies	0.1
-2=mui	home	0.23
-2=muoi	home	0.22	fell	0.08
-2=muon	home	0.13	laid	-0.11
-2=muong	home	0.05	fell	-0.08	whole	-0.13
-2=muu	home	0.07	fell	-0.09
-2=my	home	-0.15	laid	-0.07	lies	0.19	whole	-0.1
-2=na	home	0.12	laid	0.07	whole	-0.3
-2=nam	home	-0.15	fell	-0.25	laid	0.37	lies	0.57
-2=nan	fell	-0.06
-2=nang	fell	0.18	whole	-0.1
-2=nao	fell	0.08	laid	-0.06	lies	-0.06	whole	-0.15
-2=nap	fell	-0.05
-2=nat	lies	0.06
-2=native	home	0.09	whole	0.11
-2=nau	whole	0.09
-2=nay	home	-0.25	fell	-0.25	laid	-0.23	lies	0.12	whole	0.23
-2=ne	fell	-0.08
-2=nen	laid	-0.05	lies	-0.05
-2=nga	home	0.09	laid	-0.09	whole	-0.21
-2=ngai	whole	-0.11
-2=ngam	whole	-0.11
-2=ngan	laid	-0.05	lies	0.09	whole	0.11
-2=ngay	home	-0.08	fell	0.28	laid	-0.1	whole	-0.14
-2=nghe	home	-0.06	fell	0.18	lies	0.13
-2=nghi	fell	-0.13	lies	0.14	whole	-0.14
-2=nghia	fell	-0.07	laid	0.23	whole	-0.37
-2=nghiep	fell	-0.05	lies	0.06
-2=ngo	fell	0.08	laid	-0.05	lies	-0.06	whole	0.2
-2=ngoai	home	-0.06	lies	0.14	whole	-0.12
-2=ngoan	fell	-0.05	whole	-0.06
-2=ngoc	home	0.09	fell	-0.12	whole	0.16
-2=ngoi	home	-0.06	fell	-0.24	laid	0.06	lies	0.14	whole	-0.17
-2=nguoi	home	-0.12	fell	0.13	laid	-0.07	lies	-0.21	whole	0.23
-2=nguy	whole	-0.05
-2=nguyen	home	0.3	fell	-0.2	laid	-0.09	lies	-0.07	whole	0.36
-2=nha	home	0.51	fell	-0.43	lies	-0.1	whole	-0.2
-2=nhac	fell	-0.06
-2=nham	fell	0.08
-2=nhan	laid	-0.07	whole	-0.31
-2=nhanh	home	0.06	fell	0.06
-2=nhat	laid	-0.09
-2=nhau	home	0.05	fell	-0.05	laid	0.1	lies	0.2	whole	0.16
-2=nhe	home	-0.07
-2=nhi	fell	0.11	laid	-0.05
-2=nhiem	whole	0.06
-2=nhin	fell	-0.06
-2=nho	home	0.12	fell	0.22	laid	0.09	lies	0.06
-2=nhom	fell	-0.06
-2=nhon	home	-0.1	fell	0.07	lies	0.11
-2=nhu	laid	0.07	lies	0.07
-2=nhuan	home	0.05
-2=nhung	laid	-0.06	whole	0.05
-2=nhuong	fell	0.1	laid	-0.09	whole	-0.22
-2=nie	fell	0.13	whole	-0.05
-2=niem	home	-0.07	whole	-0.05
-2=ninh	home	-0.09	fell	0.08	lies	-0.06	whole	-0.14
-2=no	home	0.37	laid	0.09	whole	-0.16
-2=noi	home	0.19	fell	0.4	laid	0.23	lies	-0.11	whole	-0.05
-2=nom	laid	0.12
-2=nong	fell	0.22	whole	0.05
-2=north	laid	0.13	whole	0.21
-2=not	laid	0.06
-2=notre	whole	0.11
-2=nov	fell	0.08	whole	0.13
-2=now	whole	-0.07
-2=ntls	fell	0.06	laid	-0.06	lies	0.15	whole	0.1
-2=nu	home	0.17	fell	0.05	whole	-0.11
-2=nua	whole	-0.07
-2=nui	fell	0.05	laid	-0.14	whole	-0.26
-2=nung	home	0.08	whole	0.15
-2=nuoc	home	-0.07	laid	-0.08	lies	0.08
-2=nuoi	whole	0.07
-2=nuong	fell	-0.06	laid	0.12	whole	-0.09
-2=nva	fell	0.07	laid	0.05
-2=o	home	0.08	fell	0.51	laid	0.11	lies	0.11	whole	-0.63
-2=oanh	whole	0.06
-2=octobre	whole	-0.05
-2=of	home	-0.15	fell	-0.11	whole	-0.08
-2=off	whole	0.06
-2=office	fell	-0.05	whole	-0.09
-2=officer	fell	0.13	lies	0.14
-2=oi	fell	-0.06
-2=om	fell	-0.08	whole	-0.1
-2=on	fell	0.09	laid	-0.06	whole	0.09
-2=one	home	-0.09	laid	0.12	whole	0.18
-2=ong	home	0.06	fell	-0.07	laid	0.25	lies	-0.17
-2=operation	fell	-0.07
-2=ot	home	-0.05	laid	0.09
-2=other	whole	0.06
-2=our	whole	0.18
-2=out	whole	0.13
-2=over	whole	0.11
-2=p	home	0.05
-2=pa	home	-0.1	whole	-0.09
-2=pac	home	0.05
-2=pang	home	-0.06
-2=panh	home	0.08	fell	0.06	whole	-0.11
-2=pao	home	0.2	fell	-0.07	whole	0.08
-2=peut	lies	0.09
-2=pha	home	0.06	whole	-0.1
-2=phai	home	-0.21	fell	0.24	lies	-0.05	whole	0.19
-2=pham	fell	-0.06	whole	0.14
-2=phan	home	0.24	laid	0.09	lies	-0.06
-2=phao	home	-0.09	fell	0.05
-2=phau	fell	-0.07	laid	0.09	whole	-0.06
-2=phi	home	0.07	fell	-0.05	whole	0.06
-2=phia	fell	-0.08	laid	0.14	whole	-0.33
-2=phin	whole	-0.06
-2=pho	home	0.09	fell	-0.12	whole	0.08
-2=phol	home	-0.05
-2=phong	fell	0.08	laid	0.12	lies	0.05	whole	-0.06
-2=photo	home	-0.05	lies	0.15	whole	-0.05
-2=phu	home	0.21	fell	-0.17	laid	0.07	lies	0.05	whole	-0.37
-2=phuc	home	-0.28	laid	0.06	whole	-0.21
-2=phum	fell	0.11	laid	0.09
-2=phung	home	-0.11	whole	-0.07
-2=phuoc	home	0.2	laid	0.08	whole	0.1
-2=phuong	home	-0.08	fell	0.25	laid	-0.07	lies	-0.05	whole	-0.29
-2=phuot	fell	-0.08	lies	0.11
-2=plain	whole	-0.05
-2=platoon	fell	-0.11
-2=plei	fell	0.1	whole	-0.1
-2=post	lies	0.07
-2=poste	whole	-0.13
-2=prisonnier	whole	-0.06
-2=prisonniers	whole	-0.07
-2=project	fell	-0.05
-2=provenance	fell	-0.07	laid	0.11
-2=province	whole	-0.05
-2=pu	lies	0.12
-2=put	fell	-0.05	laid	0.12	lies	0.05
-2=q	home	0.07	whole	0.13
-2=qua	home	-0.05	fell	0.1	laid	0.09	lies	-0.06	whole	-0.25
-2=quach	home	-0.06
-2=quan	home	-0.16	fell	0.09	lies	0.09	whole	0.27
-2=quang	home	0.15	laid	-0.16	lies	-0.06
-2=quanh	lies	0.11
-2=quay	fell	-0.08	laid	-0.17	lies	-0.13	whole	0.05
-2=que	home	0.72	fell	-0.11	whole	0.4
-2=quen	home	0.14
-2=quoc	home	0.06	fell	-0.05	laid	-0.07	whole	0.14
-2=quy	lies	0.17	whole	0.19
-2=quyen	home	-0.06	whole	0.12
-2=quynh	home	0.08	whole	-0.42
-2=ra	home	-0.11	fell	0.13	lies	-0.08	whole	-0.18
-2=rang	whole	-0.06
-2=rao	fell	-0.06	laid	-0.06
-2=rau	fell	-0.07
-2=ray	home	-0.05	whole	-0.08
-2=read	home	0.09	fell	0.08	whole	0.07
-2=regiment	home	0.08
-2=regt	home	0.06	fell	-0.07	laid	0.07	whole	0.12
-2=ren	whole	-0.08
-2=report	fell	-0.05	whole	-0.06
-2=ret	fell	0.13
-2=ri	fell	0.16
-2=rieng	fell	0.05
-2=ring	fell	-0.07	laid	-0.06	whole	0.07
-2=ro	fell	0.11	laid	0.08	lies	0.1	whole	-0.21
-2=road	lies	0.12
-2=roi	laid	-0.24	whole	0.17
-2=rong	laid	0.07
-2=rot	fell	0.05	whole	0.07
-2=route	fell	0.05	whole	-0.08
-2=row	laid	0.09
-2=rubber	fell	0.08	whole	0.13
-2=rung	fell	0.1	laid	0.06	whole	-0.06
-2=ruong	home	0.08	fell	-0.07	laid	0.08
-2=rut	fell	-0.12
-2=s	fell	-0.14	laid	-0.08	whole	0.05
-2=sa	home	-0.05	fell	-0.09	whole	-0.14
-2=sac	home	0.09	laid	0.12	whole	0.05
-2=sach	fell	0.07	whole	0.11
-2=sai	home	-0.15	fell	-0.05
-2=sam	whole	-0.14
-2=same	fell	0.1	laid	-0.05
-2=san	fell	0.1	laid	-0.17	whole	0.12
-2=sang	fell	0.05	laid	-0.08	lies	-0.07	whole	0.07
-2=sanh	home	0.09	fell	0.05	whole	0.06
-2=sao	fell	0.13	whole	0.14
-2=sap	fell	0.14	whole	0.09
-2=sat	fell	-0.07
-2=sau	home	-0.12	fell	-0.06	laid	0.17	lies	-0.09	whole	0.06
-2=se	laid	0.08	whole	-0.11
-2=secteur	home	-0.05	fell	0.1	whole	0.05
-2=sen	whole	-0.07
-2=send	fell	0.06
-2=seo	whole	0.12
-2=sept	whole	0.05
-2=serait	fell	0.1
-2=ses	fell	0.09
-2=showed	laid	0.06	lies	0.23
-2=si	home	0.17	fell	0.27	laid	-0.09
-2=side	laid	0.08	lies	0.09
-2=siem	whole	-0.11
-2=sin	home	0.09
-2=sinh	fell	-0.16	lies	-0.1	whole	0.25
-2=siu	whole	0.08
-2=slope	fell	0.09
-2=small	whole	-0.06
-2=sn	home	0.11	fell	-0.15
-2=so	home	-0.14	fell	0.06	lies	-0.05	whole	-0.09
-2=soc	fell	0.07	whole	-0.07
-2=soldats	laid	0.05	whole	0.12
-2=soldiers	laid	-0.11
-2=song	home	-0.05	fell	-0.17	laid	-0.17	lies	-0.05	whole	-0.27
-2=sot	fell	0.12
-2=sous	fell	-0.05	whole	-0.07
-2=stepped	fell	0.05
-2=stone	lies	0.05
-2=stream	laid	0.05
-2=su	home	-0.1	laid	0.18	whole	0.11
-2=sung	whole	-0.05
-2=suoi	home	-0.08	laid	0.17	lies	-0.05	whole	-0.27
-2=suon	fell	0.05	whole	-0.05
-2=sur	fell	0.05	laid	-0.07	whole	0.12
-2=suu	laid	-0.06	lies	0.07	whole	-0.13
-2=sy	whole	0.22
-2=t	home	0.12	whole	-0.07
-2=ta	home	-0.19	fell	0.07	laid	0.3	lies	-0.1	whole	-0.35
-2=tac	home	-0.06	fell	-0.06
-2=tai	home	-0.17	fell	0.34	laid	-0.08	lies	0.13	whole	-0.11
-2=taken	fell	0.09
-2=taluy	laid	0.13
-2=tam	home	-0.06	fell	0.06	laid	0.27
-2=tan	home	0.5	fell	0.11	laid	-0.08	lies	-0.11	whole	-0.15
-2=tang	home	-0.07	fell	-0.2	laid	0.16	lies	0.1	whole	0.36
-2=tao	home	-0.09
-2=tap	fell	-0.09	whole	0.32
-2=tat	laid	-0.05	whole	0.13
-2=tau	home	-0.07	fell	0.1	lies	-0.08
-2=tay	fell	-0.19	laid	0.05	lies	0.1	whole	-0.05
-2=te	fell	-0.06
-2=team	fell	-0.07
-2=ten	home	-0.06	fell	-0.06	laid	-0.23	whole	-0.08
-2=teo	home	0.07
-2=tha	fell	0.08
-2=thac	home	-0.05
-2=thach	home	0.15	fell	-0.15	laid	-0.09	whole	-0.2
-2=thai	home	0.31	fell	-0.25	lies	-0.05	whole	0.22
-2=tham	fell	0.08	laid	-0.07	whole	0.11
-2=than	home	-0.05	fell	0.17	lies	0.08
-2=thang	home	-0.07	fell	0.12	laid	-0.13	lies	-0.06	whole	-0.09
-2=thanh	home	0.42	fell	0.14	laid	-0.07	lies	0.09	whole	-0.09
-2=thao	whole	-0.06
-2=that	home	0.1	lies	0.09
-2=thay	home	0.07	fell	-0.11	laid	-0.07	lies	-0.06
-2=the	home	-0.1	fell	-0.05	laid	0.26	lies	0.09	whole	0.05
-2=them	laid	0.21	lies	0.05	whole	0.05
-2=theo	home	-0.06	fell	-0.08
-2=there	fell	-0.11	laid	-0.06
-2=they	lies	0.18	whole	0.14
-2=thi	home	0.3	fell	-0.15	laid	0.11	lies	-0.18	whole	0.23
-2=thien	home	0.12	whole	-0.05
-2=thieu	home	0.09
-2=this	whole	0.05
-2=tho	fell	-0.05	laid	-0.1	whole	-0.13
-2=thoa	home	0.13	whole	0.07
-2=thoi	home	-0.05	fell	-0.13
-2=thon	home	0.29	lies	-0.06	whole	-0.06
-2=thot	whole	-0.06
-2=three	laid	0.08	whole	-0.08
-2=thu	home	0.07	fell	-0.14	whole	0.18
-2=thua	lies	0.07
-2=thuat	home	-0.06
-2=thuoc	home	-0.06
-2=thuong	home	-0.15	fell	-0.16	laid	-0.08	lies	-0.06	whole	-0.07
-2=thuy	home	0.15	lies	-0.06	whole	-0.25
-2=thuyen	fell	-0.07	whole	-0.07
-2=tich	laid	0.09	whole	-0.05
-2=tien	home	-0.1	laid	0.07	lies	0.08	whole	-0.23
-2=tiep	lies	0.06
-2=tieu	home	-0.07	laid	-0.09	whole	-0.08
-2=tim	laid	-0.13	lies	-0.19
-2=tin	fell	0.08	lies	0.05	whole	0.13
-2=tinh	home	-0.14	laid	-0.08	lies	-0.08	whole	0.11
-2=to	fell	0.11	laid	-0.13
-2=toa	fell	-0.1
-2=toai	home	0.08
-2=toan	laid	-0.07	lies	0.07
-2=toc	home	0.11	whole	0.61
-2=toi	home	-0.06	laid	-0.08	lies	0.06
-2=tombe	fell	-0.1	laid	0.15	lies	0.07	whole	-0.09
-2=top	fell	-0.07
-2=tra	home	0.05	fell	-0.08	lies	-0.11
-2=trac	home	-0.05	fell	-0.05	whole	0.07
-2=trach	home	0.13	fell	-0.07
-2=trai	home	0.08	fell	-0.05	whole	0.05
-2=tram	home	-0.17	fell	0.41	laid	-0.15	whole	-0.24
-2=tran	home	0.1	laid	0.06	whole	0.41
-2=trang	home	0.14	fell	-0.09	laid	0.2	lies	-0.05
-2=tranh	fell	0.13	whole	0.15
-2=tre	home	0.1	lies	-0.05
-2=trees	fell	-0.06	whole	-0.2
-2=tren	fell	0.17	whole	0.2
-2=trench	fell	0.11	laid	0.05
-2=tri	home	-0.08	fell	0.07	whole	-0.07
-2=trieu	home	0.25	whole	0.11
-2=trinh	home	0.05
-2=tro	lies	0.14	whole	-0.06
-2=troi	laid	-0.08	lies	0.06
-2=trong	home	-0.19	fell	0.19	laid	0.35	lies	0.06	whole	0.66
-2=tru	home	-0.09	lies	-0.08	whole	-0.08
-2=truc	whole	0.05
-2=trung	home	0.16	fell	-0.12	laid	-0.21	lies	0.12	whole	-0.18
-2=truoc	fell	-0.15	laid	0.12	lies	-0.16	whole	0.23
-2=truong	home	0.11	fell	-0.12	laid	-0.07	whole	0.08
-2=truy	fell	0.09	whole	0.06
-2=tu	home	-0.24	fell	0.07	laid	-0.17	lies	0.06	whole	-0.1
-2=tuan	lies	0.09	whole	-0.1
-2=tuat	whole	-0.05
-2=tue	fell	0.06
-2=tui	home	-0.23	fell	-0.07	lies	-0.1	whole	0.12
-2=tung	fell	-0.05	lies	-0.1
-2=tuoc	home	-0.11
-2=tuoi	home	0.21	fell	-0.08	laid	-0.07	lies	-0.08	whole	0.1
-2=tuong	whole	-0.17
-2=tuyet	home	-0.07
-2=ty	whole	0.12
-2=ui	whole	0.07
-2=un	home	-0.05	laid	0.09
-2=uncle	laid	-0.09	lies	0.09
-2=under	whole	0.07
-2=une	fell	-0.06	laid	0.05	lies	0.1	whole	0.07
-2=ung	whole	-0.18
-2=unit	lies	0.08
-2=uoc	home	0.07	whole	-0.06
-2=up	fell	-0.05
-2=ut	fell	-0.11	whole	0.08
-2=uy	laid	-0.05
-2=uyen	home	0.05	whole	0.08
-2=v	home	0.09	whole	0.07
-2=va	home	-0.11	fell	-0.11	laid	-0.05	whole	-0.24
-2=vai	fell	-0.13
-2=van	home	0.3	fell	-0.22	laid	-0.11	lies	-0.07	whole	0.73
-2=vang	home	0.06	fell	0.13	whole	-0.05
-2=vao	fell	-0.13	laid	0.05	lies	-0.06	whole	-0.09
-2=vay	fell	0.07	whole	0.05
-2=vc	fell	0.11
-2=ve	home	-0.44	fell	0.4	laid	0.16	whole	0.33
-2=vi	fell	-0.27	lies	0.17	whole	-0.07
-2=viec	laid	0.11	lies	0.05
-2=vien	home	-0.05	fell	-0.18	lies	-0.11
-2=viet	fell	-0.11	laid	0.05	lies	-0.05	whole	-0.07
-2=vietnamese	laid	0.22
-2=village	home	0.06	laid	-0.06	whole	0.2
-2=villagers	whole	0.09
-2=vinh	home	0.2	fell	-0.18	laid	-0.08	whole	-0.18
-2=vo	home	0.07	fell	-0.28	laid	-0.05
-2=voi	home	0.28	fell	-0.19	laid	-0.06	lies	-0.05	whole	0.17
-2=vong	home	0.1	fell	0.08	laid	-0.09	lies	-0.23	whole	-0.05
-2=vot	home	0.12	laid	0.08	whole	0.16
-2=vu	home	0.05	laid	-0.05	whole	-0.06
-2=vua	fell	-0.06
-2=vuc	fell	0.09	lies	0.05
-2=vui	fell	-0.14	laid	0.48	lies	-0.08	whole	0.24
-2=vung	home	-0.05	fell	-0.07	whole	-0.19
-2=vuon	fell	0.06	lies	0.15	whole	-0.1
-2=vuong	home	-0.1	fell	0.07	laid	-0.06	whole	0.13
-2=vuot	fell	-0.06	whole	-0.17
-2=was	home	0.11	fell	-0.14	laid	-0.12	lies	-0.12	whole	-0.25
-2=we	whole	-0.11
-2=week	fell	0.07
-2=well	laid	0.07	lies	0.12
-2=went	fell	-0.05
-2=were	laid	-0.11	whole	0.12
-2=where	whole	-0.05
-2=wire	laid	0.07	whole	0.06
-2=with	fell	-0.08
-2=x	laid	0.06	whole	0.09
-2=xa	laid	0.07	lies	-0.05	whole	-0.21
-2=xac	home	-0.07	fell	-0.29	laid	0.08	lies	0.12	whole	0.39
-2=xay	fell	0.12	laid	0.09	lies	0.1
-2=xe	home	-0.06	fell	0.14	laid	-0.14	lies	0.12
-2=xem	fell	-0.05
-2=xep	fell	-0.05	laid	0.15	lies	-0.05	whole	0.11
-2=xi	fell	0.08	laid	0.09	whole	0.11
-2=xieng	fell	0.06	whole	-0.08
-2=xin	fell	0.06	laid	-0.05	lies	-0.05
-2=xo	whole	0.1
-2=xoai	laid	-0.05
-2=xoan	whole	0.05
-2=xom	home	0.05	fell	0.06	laid	-0.07	lies	-0.05	whole	-0.25
-2=xu	lies	0.1	whole	-0.06
-2=xua	home	0.07	fell	-0.1
-2=xuan	home	0.34	fell	-0.06	whole	0.14
-2=xung	whole	-0.06
-2=xuoi	whole	-0.1
-2=xuong	home	-0.07	fell	0.23	laid	0.08	whole	-0.08
-2=xuyen	fell	0.08	whole	-0.19
-2=y	home	0.22	fell	-0.21	whole	0.08
-2=year	home	0.1	whole	-0.06
-2=yen	fell	-0.18	laid	0.07	lies	-0.06	whole	-0.37
-3=#	home	-0.32	fell	0.32	laid	-0.07	lies	-0.17	whole	-0.1
-3=##	home	-0.43	fell	0.45	laid	-0.15	lies	-0.12	whole	0.18
-3=###	home	-0.13	fell	0.06	laid	0.17
-3=####	home	-0.07	fell	0.2	lies	0.2	whole	-0.24
-3=3rd	fell	0.09
-3=8th	fell	0.06
-3=^	home	-0.31	fell	0.11	lies	-0.05	whole	-0.05
-3=a	home	-0.17	fell	0.06	laid	-0.16	lies	0.12	whole	-0.3
-3=about	fell	0.05
-3=ac	fell	0.06	laid	0.07	whole	0.22
-3=after	whole	0.09
-3=ai	home	-0.12	laid	0.07	whole	0.13
-3=all	laid	0.06	whole	0.05
-3=alo	fell	-0.05
-3=along	laid	0.09	whole	-0.06
-3=am	home	-0.05	fell	0.06
-3=ama	home	-0.09
-3=an	home	-0.26	fell	-0.22	lies	-0.18	whole	-0.07
-3=and	home	0.13	fell	-0.05	laid	-0.13	lies	-0.1	whole	0.05
-3=anh	fell	0.26	laid	0.07	lies	-0.05	whole	0.05
-3=ans	home	0.16
-3=ap	laid	0.14	lies	-0.05
-3=apres	laid	-0.05	whole	-0.06
-3=april	fell	0.18	whole	0.05
-3=are	whole	-0.09
-3=arvn	fell	0.18
-3=as	laid	-0.05	whole	-0.05
-3=at	fell	0.35	laid	-0.1	whole	-0.31
-3=au	home	-0.06	laid	0.11
-3=aug	whole	-0.05
-3=avec	fell	-0.07
-3=ay	fell	-0.12	laid	-0.08	lies	-0.08
-3=b	home	0.15	fell	-0.1	whole	0.2
-3=ba	home	0.12	fell	-0.05	laid	-0.09	whole	0.06
-3=bac	home	0.1	laid	-0.07	lies	-0.28	whole	0.26
-3=bach	home	-0.09
-3=back	home	0.05	whole	0.09
-3=bai	fell	-0.08	laid	0.08	lies	-0.05	whole	-0.39
-3=bam	fell	0.19
-3=ban	home	0.16	fell	-0.19	lies	-0.09	whole	0.15
-3=bang	home	-0.11	fell	-0.11	lies	-0.05	whole	-0.13
-3=bao	lies	-0.13	whole	-0.08
-3=bat	home	-0.08	fell	0.06	laid	-0.05	whole	0.21
-3=bataillon	laid	0.06
-3=bau	whole	-0.05
-3=bay	home	-0.11	fell	0.05	laid	-0.12	lies	-0.07	whole	-0.06
-3=be	laid	-0.05
-3=beach	laid	0.12
-3=ben	laid	-0.15	lies	-0.07	whole	-0.28
-3=benh	whole	-0.14
-3=bi	home	-0.14	fell	-0.16	laid	-0.13	lies	-0.15	whole	-0.14
-3=bia	home	-0.05	fell	-0.08	laid	0.09	lies	-0.13	whole	0.07
-3=bich	home	0.05
-3=bien	fell	0.05	laid	0.11	whole	0.1
-3=biet	home	0.16	fell	0.26	whole	0.12
-3=binh	home	0.07	fell	-0.14	laid	0.14
-3=bn	fell	0.05
-3=bo	home	-0.12	lies	0.14
-3=boc	home	-0.08	fell	-0.12	laid	-0.07	lies	0.29
-3=bodies	laid	-0.06
-3=boi	laid	-0.11
-3=bom	home	-0.07	laid	-0.27	whole	0.25
-3=bomb	whole	-0.05
-3=bon	home	0.2	fell	0.08	lies	-0.05
-3=bong	home	0.05	fell	-0.06	lies	-0.06
-3=bot	home	-0.09	lies	0.08
-3=bout	laid	0.14	whole	-0.09
-3=brigade	fell	0.05
-3=brought	home	-0.05
-3=bs	laid	-0.07
-3=bt	fell	-0.06
-3=bu	laid	-0.05	lies	0.07	whole	-0.09
-3=bua	fell	0.06
-3=bui	fell	0.18	whole	0.18
-3=bung	home	0.06	laid	0.08	whole	-0.05
-3=bunker	fell	0.07	whole	-0.05
-3=buon	fell	-0.08	laid	-0.14	lies	0.14	whole	0.06
-3=buried	laid	0.09
-3=by	laid	0.06	whole	0.49
-3=c	laid	-0.09	lies	-0.06	whole	0.11
-3=c1	whole	0.06
-3=c2	fell	0.1
-3=c20	home	0.06
-3=c25	fell	0.08
-3=c3	home	0.05	whole	0.06
-3=c4	home	0.05	whole	0.05
-3=c5	whole	0.05
-3=ca	home	0.05	laid	0.1	lies	-0.11	whole	0.24
-3=cac	home	-0.07	laid	0.12	whole	0.07
-3=cach	fell	-0.06
-3=cai	fell	-0.07	lies	-0.06	whole	0.12
-3=cam	home	0.13	fell	0.22	laid	-0.23	whole	0.2
-3=came	fell	0.1	whole	0.07
-3=can	home	-0.06	fell	0.05	laid	-0.12	lies	-0.06
-3=canh	home	-0.12	fell	-0.07	lies	-0.18	whole	-0.19
-3=cao	fell	-0.07	laid	0.06	lies	-0.07
-3=cap	home	0.05
-3=card	fell	-0.05	laid	0.12
-3=cat	laid	-0.19	whole	-0.07
-3=cau	home	-0.1	fell	-0.09	laid	-0.09	lies	-0.07	whole	-0.09
-3=cay	home	-0.08	laid	0.09	lies	0.1	whole	-0.25
-3=cemetery	lies	0.11
-3=cha	fell	0.11	whole	0.19
-3=chac	fell	-0.1	laid	0.05	lies	-0.07
-3=chai	fell	-0.05	whole	0.06
-3=cham	fell	-0.09	whole	-0.06
-3=chan	home	-0.07	lies	0.11
-3=chap	fell	-0.12
-3=chat	fell	0.07	lies	0.14
-3=chau	home	-0.05	fell	0.2
-3=chay	fell	0.19	laid	-0.06
-3=che	lies	-0.12	whole	-0.05
-3=chet	home	-0.07	laid	0.13	whole	-0.18
-3=chi	home	0.14	laid	-0.1	whole	-0.3
-3=chia	fell	0.12
-3=chiem	fell	-0.05	whole	-0.07
-3=chien	fell	0.26	laid	-0.1	whole	-0.06
-3=chieu	home	-0.06	lies	-0.11	whole	0.1
-3=chim	laid	-0.05
-3=chinh	home	0.07
-3=cho	home	-0.13	fell	0.3	laid	0.14	lies	0.26	whole	0.13
-3=chon	home	-0.42	fell	-0.19	laid	0.35	lies	-0.13
-3=chong	fell	0.12	lies	0.07	whole	0.18
-3=chot	fell	-0.05	whole	-0.08
-3=chu	home	-0.11	fell	-0.39	lies	0.17	whole	-0.05
-3=chua	home	-0.06	fell	-0.13	lies	-0.21	whole	-0.29
-3=chuc	fell	-0.06
-3=chum	whole	0.07
-3=chung	home	0.17	fell	-0.33	laid	0.07
-3=chuoc	laid	0.07
-3=chuong	whole	-0.16
-3=chup	fell	0.05	laid	-0.14
-3=chuyen	home	-0.05	fell	0.1	laid	-0.11	lies	-0.19	whole	-0.14
-3=cimetiere	laid	0.06	whole	-0.05
-3=co	home	-0.06	laid	-0.53	lies	0.37	whole	-0.16
-3=coc	home	0.06	whole	-0.08
-3=coconut	whole	-0.13
-3=con	home	0.07	fell	-0.25	laid	0.15	lies	-0.13	whole	-0.28
-3=cong	fell	-0.38	laid	0.35	lies	-0.09	whole	-0.05
-3=cot	home	-0.09	whole	-0.06
-3=counted	laid	0.06
-3=cousin	laid	0.05	whole	0.06
-3=crew	whole	-0.08
-3=cu	fell	-0.19	laid	0.06	lies	-0.05	whole	-0.11
-3=cua	home	-0.1	fell	0.07	laid	-0.24	whole	-0.07
-3=cung	laid	0.13	whole	-0.17
-3=cuoi	home	-0.06	fell	-0.08	laid	0.13	lies	-0.08
-3=cuong	home	-0.07	lies	0.08
-3=cut	home	0.06	fell	-0.05	whole	0.11
-3=d	fell	0.1	laid	0.1	whole	0.17
-3=d2	whole	-0.07
-3=d5	fell	0.09	whole	0.05
-3=da	fell	-0.09	lies	0.47	whole	0.2
-3=dac	home	0.12	fell	-0.08	lies	-0.06	whole	0.13
-3=dad	fell	-0.06
-3=dai	home	0.1	fell	-0.13	laid	-0.15	whole	0.05
-3=dak	home	-0.16	laid	-0.17	lies	-0.06
-3=dam	whole	0.16
-3=dan	home	-0.11	fell	0.2	laid	0.18	lies	0.08	whole	0.54
-3=dang	laid	-0.19	whole	-0.07
-3=danh	fell	0.08	laid	0.07	lies	-0.06	whole	-0.07
-3=dans	laid	0.29	whole	0.08
-3=dao	home	0.15	fell	0.05	whole	0.23
-3=dap	home	-0.11	whole	0.06
-3=dat	fell	0.06	laid	0.18	whole	0.06
-3=dau	home	0.1	fell	0.14	laid	-0.06	lies	-0.11	whole	0.27
-3=day	home	-0.07	fell	-0.22	lies	0.14	whole	0.07
-3=de	home	-0.2	fell	0.12	lies	0.05	whole	-0.27
-3=dec	fell	0.08
-3=dem	fell	-0.09	laid	0.25	lies	-0.12	whole	0.15
-3=den	home	-0.06	laid	-0.15	lies	-0.14
-3=deo	home	-0.16	lies	0.23	whole	-0.07
-3=dep	home	0.14	whole	0.06
-3=derriere	laid	-0.08
-3=des	home	0.05
-3=deu	home	0.13
-3=deux	home	-0.07	whole	-0.06
-3=di	laid	-0.05	lies	0.13	whole	0.24
-3=dia	fell	0.11	laid	-0.05	lies	0.06	whole	-0.14
-3=dich	fell	0.06	lies	-0.05	whole	-0.14
-3=diem	lies	-0.1	whole	-0.14
-3=dien	fell	0.18	laid	-0.07	lies	-0.05
-3=dieu	fell	-0.07	laid	-0.06	whole	-0.21
-3=dinh	home	0.09	fell	-0.15	lies	-0.19	whole	0.1
-3=division	home	0.05
-3=do	home	0.05	fell	-0.09	laid	-0.17	lies	0.07	whole	0.08
-3=doan	home	0.05	fell	-0.16	laid	-0.11
-3=doc	fell	-0.08	laid	0.15	lies	-0.05	whole	-0.3
-3=doi	home	-0.08	fell	0.15	laid	0.05	lies	-0.06	whole	0.28
-3=don	fell	-0.12	laid	-0.07	whole	-0.15
-3=dong	home	-0.28	fell	0.05	laid	0.08	lies	-0.14	whole	0.05
-3=down	laid	0.1	whole	0.07
-3=driver	laid	-0.08
-3=du	home	-0.08	laid	0.35	lies	-0.06	whole	0.18
-3=dua	fell	0.11	laid	0.07	whole	0.14
-3=duc	home	0.1	fell	-0.24	whole	-0.1
-3=dug	whole	-0.09
-3=dung	fell	0.06	laid	-0.1	lies	0.12
-3=duoc	laid	0.25	lies	0.09	whole	0.06
-3=duoi	home	-0.06	fell	0.05	laid	0.05	lies	0.12
-3=duong	fell	0.06	laid	-0.05	whole	-0.05
-3=duy	fell	-0.05
-3=e	fell	0.07	laid	-0.12	whole	-0.1
-3=e141	home	-0.07
-3=e2	fell	0.05	whole	0.1
-3=e24	whole	-0.1
-3=e95	home	-0.07	fell	-0.12
-3=elle	laid	0.05	whole	0.05
-3=em	fell	0.12	whole	0.2
-3=en	home	0.06	fell	-0.19	laid	-0.06	whole	-0.19
-3=enemy	fell	-0.07
-3=enterre	whole	0.08
-3=est	laid	-0.06	lies	0.07	whole	-0.09
-3=et	home	0.11	whole	0.05
-3=f	home	0.06	fell	0.07	lies	0.05	whole	0.11
-3=f3	whole	0.07
-3=f308	fell	0.05	whole	0.07
-3=f325	fell	0.09
-3=f9	whole	0.1
-3=famille	home	0.07	whole	0.1
-3=feb	fell	-0.07
-3=five	laid	0.07
-3=for	home	0.06
-3=force	whole	-0.1
-3=former	whole	0.07
-3=found	fell	0.09
-3=french	fell	-0.13	laid	0.12	whole	-0.14
-3=fresh	whole	0.1
-3=from	home	0.11	fell	-0.09	laid	-0.08	whole	-0.34
-3=gai	home	0.06	fell	0.11	whole	0.09
-3=gan	fell	-0.06	laid	0.05	whole	-0.14
-3=ganh	fell	-0.07	laid	0.1	whole	-0.06
-3=gap	home	-0.05	laid	-0.06	whole	-0.05
-3=gay	laid	0.05
-3=ghe	whole	-0.09
-3=ghi	home	-0.09	fell	0.14	laid	0.07	whole	0.35
-3=gi	home	0.08	laid	-0.08
-3=gia	home	-0.14	fell	-0.31	laid	-0.05
-3=giac	fell	-0.05
-3=giai	fell	0.05
-3=giao	laid	0.05	whole	0.09
-3=giap	fell	0.12	lies	0.11	whole	0.2
-3=giau	laid	0.06	whole	0.12
-3=giay	home	-0.12	laid	0.07	whole	0.09
-3=gieng	whole	-0.09
-3=gio	home	-0.09	fell	-0.17	laid	0.07	whole	0.07
-3=giong	lies	0.08
-3=giu	laid	-0.09	whole	0.1
-3=giua	laid	0.08
-3=go	home	-0.1	laid	0.22	whole	-0.08
-3=goc	home	0.17	fell	-0.1	laid	-0.17	whole	-0.22
-3=goi	home	0.05	whole	0.1
-3=gom	whole	-0.06
-3=grave	laid	-0.05
-3=graves	fell	0.11	whole	0.08
-3=group	whole	0.09
-3=gui	home	0.08	fell	-0.08	laid	0.09	whole	0.05
-3=gun	fell	0.08
-3=h	home	0.06	fell	-0.06	laid	0.07	whole	0.08
-3=ha	laid	0.05	whole	0.08
-3=had	laid	0.07
-3=hai	home	-0.06	fell	0.34	laid	0.1	lies	-0.06	whole	0.26
-3=ham	fell	0.14	laid	-0.05	whole	-0.15
-3=han	laid	0.08
-3=hand	fell	0.06	whole	0.05
-3=hang	fell	0.06	laid	0.1	lies	0.06	whole	-0.27
-3=hat	home	0.13	whole	-0.05
-3=hau	home	-0.05	fell	0.05
-3=hay	home	0.11	lies	-0.05
-3=he	home	0.15	fell	-0.05	laid	-0.09	whole	-0.1
-3=her	fell	-0.06	laid	-0.09	lies	0.09
-3=here	laid	0.07	whole	-0.06
-3=het	laid	-0.08
-3=hi	home	-0.09	fell	0.13	laid	-0.06	whole	-0.15
-3=hien	home	-0.13	laid	-0.17	lies	0.28	whole	0.06
-3=hiep	fell	0.07	lies	0.08	whole	-0.13
-3=hieu	home	0.09	fell	-0.08	laid	0.09	whole	-0.1
-3=hill	whole	0.05
-3=him	fell	-0.07	laid	0.11	lies	0.07	whole	0.2
-3=hinh	home	0.1	laid	-0.09
-3=his	home	0.05	fell	-0.14	whole	0.06
-3=hit	fell	-0.05	whole	-0.06
-3=ho	home	0.56	fell	-0.09	laid	0.05	lies	0.07	whole	-0.05
-3=hoa	home	-0.07	fell	0.1	laid	-0.09	lies	0.1	whole	-0.19
-3=hoai	home	0.15	fell	-0.11	whole	-0.09
-3=hoan	whole	0.1
-3=hoang	home	0.15	fell	0.12	laid	-0.05	whole	0.19
-3=hoc	home	-0.05
-3=hoe	home	0.06	whole	0.05
-3=hoi	home	-0.07	laid	-0.15	lies	-0.06	whole	0.09
-3=hom	fell	0.09	laid	0.18	lies	0.08
-3=home	whole	-0.11
-3=hon	home	0.06	fell	-0.06	whole	0.06
-3=hong	whole	-0.07
-3=hop	home	0.15	laid	0.07	lies	0.07	whole	-0.05
-3=hospital	whole	-0.05
-3=hre	whole	0.07
-3=hs	fell	0.23	whole	-0.07
-3=hua	home	0.05	whole	0.09
-3=huan	home	-0.11	fell	-0.11
-3=hue	whole	-0.15
-3=hung	fell	0.06	whole	0.16
-3=huong	home	0.08	fell	-0.1	lies	0.07	whole	-0.11
-3=huu	home	0.29	fell	-0.12	laid	0.14	lies	-0.09
-3=huy	laid	0.11	whole	-0.06
-3=huyen	fell	-0.16	laid	0.1	lies	0.26	whole	-0.13
-3=huynh	whole	-0.11
-3=hy	home	-0.06	fell	-0.06
-3=i	home	0.06	fell	0.14	laid	-0.09
-3=ia	fell	-0.05	laid	0.11
-3=ich	whole	0.05
-3=il	home	0.07	fell	0.21	laid	-0.07	whole	0.05
-3=ils	fell	0.12
-3=in	home	-0.1	laid	0.29	lies	-0.09	whole	-0.17
-3=inh	fell	-0.05	laid	0.1	lies	0.05	whole	0.06
-3=is	fell	-0.11	laid	-0.06
-3=it	home	-0.11
-3=janvier	fell	0.05	lies	0.05	whole	-0.12
-3=je	fell	-0.05
-3=june	fell	0.08	whole	-0.05
-3=k	fell	0.08	whole	0.05
-3=ke	home	0.08	lies	0.05
-3=kem	whole	-0.05
-3=kenh	laid	-0.06
-3=keo	fell	0.07	laid	0.09	whole	0.2
-3=kep	fell	-0.07
-3=ket	fell	0.06	whole	-0.15
-3=keu	fell	0.13	whole	-0.05
-3=khac	fell	-0.13	laid	-0.12	lies	-0.05	whole	0.19
-3=khach	laid	0.06
-3=khai	home	0.24	fell	-0.07
-3=khau	fell	-0.05	whole	0.07
-3=khe	home	-0.07	lies	0.06	whole	-0.36
-3=khi	home	-0.05	fell	-0.09	lies	0.09	whole	0.08
-3=khieng	laid	0.14	lies	-0.05	whole	0.25
-3=khmer	fell	-0.05
-3=kho	laid	0.1	lies	0.05	whole	-0.14
-3=khoa	fell	0.07
-3=khoai	whole	-0.1
-3=khoan	whole	0.05
-3=khoang	lies	-0.05
-3=khoat	fell	-0.12
-3=khoc	laid	0.08
-3=khoe	home	0.12
-3=khoi	fell	0.1	laid	-0.06	whole	-0.08
-3=khong	laid	-0.31	lies	-0.21
-3=khu	home	-0.14	laid	0.06	whole	-0.05
-3=khuong	fell	-0.09	whole	0.11
-3=kia	home	-0.07	laid	0.06
-3=kich	home	-0.07	fell	0.06
-3=kiem	home	0.05	fell	0.1	laid	0.07
-3=kieu	whole	0.11
-3=killed	fell	-0.08
-3=kim	fell	-0.07	whole	-0.15
-3=kinh	laid	-0.16	lies	0.13	whole	0.11
-3=km	whole	-0.16
-3=kn	fell	0.05
-3=ko	home	-0.07	fell	0.15	lies	-0.05
-3=ksor	fell	0.15
-3=kt	laid	-0.05
-3=ky	home	0.1	whole	-0.27
-3=l	home	-0.06	fell	0.14	whole	0.32
-3=la	home	0.18	fell	0.13	laid	0.17	whole	-0.14
-3=lac	fell	0.15
-3=lach	home	0.07	fell	-0.09	lies	-0.06
-3=lai	home	-0.18	fell	0.13	whole	-0.29
-3=laid	laid	0.09
-3=laisse	fell	0.05
-3=lam	fell	0.05	lies	0.06	whole	0.12
-3=lan	home	-0.13	whole	0.07
-3=lang	home	0.2	fell	0.19	laid	-0.07	lies	0.27	whole	-0.07
-3=lanh	home	-0.13	fell	0.09	lies	0.08
-3=lap	fell	-0.05	laid	0.16	lies	-0.08	whole	-0.11
-3=last	home	-0.11
-3=lat	fell	-0.07
-3=lau	fell	0.07	whole	-0.14
-3=lay	home	-0.07	laid	-0.09	lies	-0.1	whole	0.12
-3=le	home	-0.28	fell	-0.1	laid	-0.08	lies	-0.12	whole	0.23
-3=left	laid	-0.22
-3=len	home	0.05	fell	-0.15	laid	0.17	whole	-0.09
-3=leo	laid	-0.07
-3=let	fell	0.06	lies	0.14	whole	0.15
-3=liaison	fell	0.12
-3=lich	fell	0.09	lies	0.14	whole	-0.24
-3=lien	home	-0.06	laid	0.25	lies	0.05	whole	0.11
-3=liet	home	0.21	laid	-0.06
-3=lieu	fell	0.08	whole	0.05
-3=lieutenant	home	-0.05	fell	-0.05
-3=linh	home	-0.08	fell	-0.1	lies	0.19	whole	0.11
-3=lo	home	0.18	fell	0.18	laid	-0.07	lies	-0.07
-3=loan	laid	0.16	whole	0.08
-3=loc	fell	0.12	laid	-0.06	whole	-0.05
-3=local	fell	0.05
-3=loi	home	-0.05	laid	0.11
-3=lon	fell	-0.06
-3=long	home	-0.11	fell	-0.07	laid	0.09
-3=ls	home	0.1	lies	0.07
-3=lu	home	-0.14	fell	-0.08	lies	0.15
-3=luan	home	0.1
-3=luc	home	-0.06	fell	0.22	laid	0.3	lies	-0.16
-3=lui	fell	0.07
-3=lung	fell	-0.06
-3=luom	laid	-0.08	lies	0.09	whole	0.1
-3=luon	laid	0.08
-3=luong	home	0.17	fell	-0.09	whole	0.18
-3=luu	home	0.08	whole	0.27
-3=luy	home	0.05	laid	0.07
-3=luyen	whole	-0.07
-3=ly	home	-0.05	fell	0.05	laid	0.07	whole	0.08
-3=m	fell	-0.08	laid	-0.07	lies	0.11
-3=ma	home	-0.11	fell	-0.18	laid	-0.17	lies	-0.07	whole	0.1
-3=mac	whole	0.09
-3=mai	home	0.07	fell	-0.15	laid	0.09	whole	0.46
-3=mam	fell	0.12	whole	0.11
-3=man	home	0.15	fell	-0.06
-3=mang	fell	-0.06	laid	0.14	whole	-0.08
-3=manh	fell	-0.1	laid	-0.05	whole	0.07
-3=mao	home	-0.05	fell	0.06	laid	0.05	whole	-0.07
-3=map	home	0.15	fell	-0.05	whole	-0.15
-3=march	fell	-0.08
-3=mat	home	-0.14	laid	-0.19	whole	-0.06
-3=mau	fell	0.05	laid	0.07
-3=may	home	0.08	fell	0.31	lies	-0.05
-3=me	home	0.1	fell	-0.1	laid	-0.05
-3=medic	fell	-0.05	whole	-0.1
-3=meme	laid	0.08	whole	0.09
-3=men	home	0.12	whole	-0.05
-3=mep	fell	0.07	laid	0.07
-3=mia	fell	0.1	whole	-0.05
-3=mien	whole	-0.09
-3=mieng	laid	0.05
-3=min	fell	0.14	laid	-0.11	whole	-0.14
-3=mine	fell	0.06
-3=minh	home	0.16	fell	-0.05	laid	-0.05	lies	0.14	whole	-0.11
-3=mis	fell	0.1	whole	0.09
-3=mo	home	0.08	fell	-0.17	laid	0.13	lies	0.16	whole	-0.17
-3=moc	fell	-0.06
-3=moi	home	0.1	fell	0.19	laid	0.08	lies	0.06
-3=mon	laid	0.09
-3=mong	fell	0.22	lies	-0.05	whole	0.08
-3=mort	whole	0.07
-3=mot	fell	-0.05	laid	0.19	lies	-0.17	whole	0.43
-3=mother	home	0.07
-3=mr	fell	-0.05
-3=mu	fell	-0.11	whole	0.07
-3=mua	home	-0.05	fell	0.09	lies	-0.08	whole	0.08
-3=muc	fell	0.12
-3=mui	fell	0.17
-3=mung	fell	-0.11
-3=muoi	fell	-0.07	laid	0.05
-3=muon	fell	-0.06	lies	-0.06
-3=muong	fell	0.18	whole	0.07
-3=my	lies	-0.05
-3=na	home	-0.07
-3=nam	home	-0.07	fell	0.21	laid	-0.3	lies	0.31
-3=name	fell	0.11
-3=nang	fell	0.11	laid	-0.06	whole	0.17
-3=nao	home	0.05	laid	-0.05	whole	0.12
-3=nay	home	0.07	fell	-0.11	laid	-0.07	lies	0.34	whole	-0.13
-3=ne	home	0.13	whole	-0.05
-3=near	home	-0.08	whole	-0.19
-3=nen	home	0.11	fell	-0.05
-3=net	home	0.08
-3=never	fell	0.05
-3=ng	home	0.24	fell	-0.05	whole	0.14
-3=nga	home	-0.05	fell	-0.1
-3=ngai	lies	-0.07
-3=ngan	whole	0.08
-3=ngay	fell	0.09	laid	0.26	lies	-0.06	whole	-0.19
-3=nghe	fell	0.08	lies	0.24	whole	0.16
-3=nghi	fell	0.09	laid	-0.05	lies	-0.1	whole	-0.12
-3=nghia	home	0.19	fell	-0.14	laid	-0.05	lies	-0.05	whole	-0.05
-3=nghiem	whole	0.13
-3=ngo	lies	0.15	whole	0.19
-3=ngoai	home	-0.05	fell	-0.07	laid	0.13	lies	-0.05	whole	0.06
-3=ngoan	home	0.08	whole	0.1
-3=ngoc	fell	-0.09	whole	-0.07
-3=ngoi	laid	-0.06	lies	0.11	whole	0.14
-3=ngu	fell	0.05
-3=ngua	home	0.08
-3=ngung	fell	-0.1	whole	-0.06
-3=nguoc	fell	0.13	lies	0.05	whole	0.06
-3=nguoi	home	0.46	fell	-0.17	laid	-0.16	lies	0.07	whole	0.33
-3=nguy	whole	0.1
-3=nguyen	fell	0.29	laid	-0.09	whole	0.47
-3=nha	home	-0.12	fell	0.12	laid	-0.11	lies	0.07	whole	-0.27
-3=nhan	home	-0.3	lies	0.07	whole	-0.11
-3=nhanh	fell	0.17	whole	0.13
-3=nhap	whole	-0.08
-3=nhat	home	-0.08	lies	-0.05	whole	-0.09
-3=nhau	whole	-0.12
-3=nhi	fell	-0.14
-3=nhiem	whole	-0.13
-3=nhien	lies	-0.06
-3=nhieu	fell	-0.12	laid	0.11	whole	0.06
-3=nho	fell	-0.16	lies	0.06	whole	0.17
-3=nhom	home	0.14	fell	-0.2
-3=nhu	home	0.19	laid	0.05	whole	-0.06
-3=nhuan	fell	0.05
-3=nhung	home	-0.25	fell	0.09	laid	-0.06	lies	0.12	whole	-0.26
-3=nien	fell	-0.07	whole	-0.06
-3=night	fell	0.07
-3=ninh	laid	0.12	whole	0.11
-3=nn	home	0.12	whole	-0.09
-3=no	home	0.13	fell	0.2	lies	-0.11	whole	0.06
-3=noi	fell	0.71	laid	-0.14	lies	0.15	whole	0.19
-3=nong	home	0.06	fell	-0.07	whole	0.16
-3=north	laid	0.23
-3=not	fell	0.06	laid	-0.05	whole	-0.05
-3=nov	whole	-0.11
-3=now	fell	0.09
-3=nt	whole	-0.1
-3=ntls	home	-0.17	fell	-0.11	laid	-0.11	whole	-0.27
-3=nu	home	-0.05	fell	0.06	whole	0.05
-3=nua	whole	0.13
-3=nui	fell	-0.08
-3=nuit	fell	-0.08
-3=nung	home	0.07	whole	-0.09
-3=nuoc	fell	0.15	laid	-0.1	lies	0.07	whole	0.14
-3=nuoi	fell	0.06
-3=nuong	home	-0.05
-3=o	home	-0.05	fell	0.27	laid	0.4	lies	0.14	whole	-0.9
-3=oanh	home	0.06
-3=of	home	-0.06	laid	0.07	lies	0.1	whole	-0.11
-3=off	fell	0.16
-3=oi	fell	-0.06	whole	0.07
-3=old	fell	-0.21	laid	-0.05	lies	0.12	whole	-0.06
-3=om	fell	0.15	laid	0.05
-3=on	fell	0.08	laid	0.05	lies	-0.05	whole	0.2
-3=one	laid	0.06	whole	-0.05
-3=ong	fell	-0.19	laid	0.41	whole	-0.26
-3=only	whole	0.06
-3=ont	fell	-0.06	whole	-0.05
-3=others	home	-0.06
-3=ou	home	0.07
-3=our	fell	0.16
-3=own	home	0.13	whole	0.09
-3=p	whole	0.11
-3=pa	lies	0.06
-3=panh	home	0.06
-3=pao	fell	0.06
-3=par	fell	-0.06	whole	0.08
-3=pas	home	-0.05	whole	0.06
-3=pere	laid	0.06
-3=pha	fell	-0.07
-3=phai	fell	-0.17	whole	-0.05
-3=pham	home	0.09	whole	0.21
-3=phan	home	-0.21	fell	-0.21	laid	-0.11	lies	-0.15	whole	0.12
-3=phao	fell	-0.06	whole	0.28
-3=phap	home	-0.07	fell	0.09	laid	-0.08	whole	0.06
-3=phat	fell	0.21	whole	0.06
-3=phe	fell	0.05
-3=phi	fell	0.08
-3=phia	fell	-0.14	lies	0.05
-3=phien	fell	-0.07
-3=pho	home	-0.1	fell	-0.11	whole	-0.11
-3=phol	home	0.12
-3=phong	home	-0.15	laid	-0.22	lies	0.12	whole	0.08
-3=phu	fell	-0.16	laid	0.1	lies	-0.11	whole	0.15
-3=phuc	home	0.28	fell	-0.1	whole	0.24
-3=phuoc	fell	-0.1	whole	-0.05
-3=phuong	home	-0.19	fell	-0.09	lies	-0.08
-3=picture	whole	-0.05
-3=piste	whole	-0.06
-3=place	whole	-0.1
-3=platoon	whole	-0.1
-3=plei	fell	-0.06
-3=po	laid	-0.07
-3=pon	home	0.1	fell	0.09
-3=pot	fell	0.08	whole	0.06
-3=put	laid	0.06
-3=qua	home	-0.13	lies	0.07	whole	-0.25
-3=quan	home	0.07	fell	-0.08	laid	0.07	whole	-0.39
-3=quang	home	0.08	fell	-0.07	laid	-0.1	lies	-0.17
-3=quao	fell	0.1	whole	0.05
-3=que	home	0.71	laid	-0.1	whole	-0.73
-3=quen	home	0.08	fell	-0.05
-3=question	fell	0.05	whole	0.07
-3=quet	lies	0.1
-3=quoc	fell	0.12
-3=quy	fell	0.15	laid	0.08	whole	0.17
-3=quyet	whole	-0.07
-3=ra	home	-0.12	laid	-0.09	lies	0.1	whole	0.05
-3=rach	fell	-0.07	laid	-0.06	lies	-0.08
-3=rai	laid	-0.08
-3=rang	fell	-0.06	lies	-0.08	whole	-0.07
-3=ray	home	-0.06	laid	0.14	whole	-0.08
-3=re	fell	0.25	whole	0.07
-3=regiment	whole	0.12
-3=regt	laid	0.06
-3=releve	fell	0.07
-3=ret	fell	-0.06
-3=rice	fell	0.1	whole	0.05
-3=rieng	lies	0.11
-3=rinh	fell	-0.09
-3=ro	home	0.17	whole	0.22
-3=roc	fell	0.11
-3=roi	home	-0.21	fell	0.05	lies	0.26	whole	-0.08
-3=rong	home	-0.05	fell	0.1	lies	0.09	whole	-0.08
-3=rot	fell	-0.05
-3=row	whole	0.05
-3=rua	laid	0.07	whole	-0.13
-3=rubber	whole	-0.09
-3=rung	home	-0.07	fell	0.08	whole	0.06
-3=ruong	fell	0.08	laid	0.09
-3=rut	whole	0.12
-3=sa	fell	-0.09	laid	-0.14	whole	-0.09
-3=sac	whole	-0.07
-3=sach	fell	-0.1	whole	-0.08
-3=sai	fell	0.11	whole	-0.05
-3=said	home	0.14	fell	0.12	whole	0.13
-3=sam	home	0.06	whole	0.11
-3=same	whole	0.07
-3=san	laid	-0.1	whole	0.14
-3=sang	home	-0.05	laid	0.12	lies	-0.08
-3=sanh	fell	-0.07	laid	0.07	whole	-0.07
-3=sap	fell	0.07	lies	-0.06
-3=sat	fell	0.18	laid	-0.08
-3=sau	home	0.21	fell	0.29	laid	-0.22	lies	0.23	whole	0.11
-3=se	fell	-0.05	lies	-0.07	whole	-0.08
-3=second	laid	0.05	whole	0.11
-3=sen	whole	-0.06
-3=sept	fell	0.05
-3=shot	fell	0.09
-3=si	home	-0.05	fell	-0.18	laid	0.18	lies	-0.05
-3=side	fell	0.07	whole	-0.06
-3=sinh	home	0.11	laid	-0.05	whole	0.08
-3=siu	lies	0.06
-3=six	laid	0.1	whole	0.13
-3=small	fell	0.14	whole	0.17
-3=sn	home	0.21	whole	0.22
-3=so	home	-0.11	fell	-0.28	lies	-0.25	whole	-0.27
-3=soc	laid	0.13
-3=soi	laid	-0.11
-3=som	laid	0.06	lies	-0.07
-3=some	fell	0.12	laid	-0.05	whole	0.09
-3=son	fell	0.08	laid	0.18	lies	-0.06	whole	-0.16
-3=song	home	0.11	laid	0.1	lies	-0.16	whole	0.22
-3=sot	home	-0.05	fell	0.23	lies	-0.1
-3=sous	fell	0.11
-3=south	fell	0.08	laid	0.06	lies	0.1
-3=su	home	-0.12	fell	-0.11	laid	-0.12	whole	-0.22
-3=sua	fell	0.12	whole	0.07
-3=sung	home	0.07	fell	-0.05
-3=suoi	laid	-0.12	lies	-0.06	whole	-0.17
-3=suon	laid	0.09	whole	-0.11
-3=sur	laid	0.1	whole	0.05
-3=suu	home	0.1	whole	0.13
-3=sy	home	0.08	fell	0.12	laid	-0.06	lies	0.12	whole	-0.13
-3=t	home	0.21	whole	0.08
-3=ta	fell	-0.08	lies	-0.15	whole	0.1
-3=tac	fell	0.08
-3=tai	home	0.05	fell	0.05	lies	-0.1	whole	-0.39
-3=taken	fell	0.06	whole	0.09
-3=tam	home	0.32	fell	0.08	whole	0.36
-3=tan	home	-0.07	fell	0.13	laid	-0.12	lies	0.16	whole	0.17
-3=tang	fell	-0.06	laid	0.4	whole	0.23
-3=tank	fell	-0.05	whole	0.09
-3=tap	fell	-0.07	lies	-0.16	whole	-0.07
-3=tat	fell	-0.05	laid	0.09
-3=tau	home	0.07	fell	0.1	whole	0.17
-3=tay	laid	-0.06	whole	-0.15
-3=td	whole	-0.1
-3=ten	home	-0.07	fell	-0.21	lies	-0.18	whole	-0.14
-3=teo	whole	-0.06
-3=tet	fell	0.11	whole	0.06
-3=thach	whole	-0.09
-3=thai	home	0.09	fell	-0.12	lies	-0.07	whole	-0.1
-3=tham	home	0.05	fell	-0.09	laid	0.05	whole	0.11
-3=than	laid	0.05	whole	0.19
-3=thang	home	0.06	fell	-0.42	laid	0.19	lies	-0.08
-3=thanh	home	0.24	fell	-0.15	laid	0.06	whole	0.05
-3=thao	fell	0.16	whole	-0.06
-3=thap	laid	-0.07
-3=that	home	0.07	fell	-0.07	whole	0.16
-3=thay	home	-0.07	fell	-0.12	laid	-0.16	whole	0.19
-3=the	home	-0.22	fell	-0.13	laid	0.26	lies	0.09	whole	-0.19
-3=their	laid	0.09	whole	-0.09
-3=theirs	whole	-0.05
-3=them	home	0.06	whole	0.08
-3=theo	laid	-0.24	lies	0.19	whole	0.09
-3=there	fell	-0.06	laid	-0.06	lies	0.11	whole	0.07
-3=they	fell	0.06	laid	-0.08	lies	0.05	whole	0.08
-3=thi	home	0.27	fell	0.13	laid	-0.1	lies	0.12	whole	-0.06
-3=thien	home	0.14
-3=thiet	whole	-0.05
-3=thieu	home	0.08	fell	-0.1	lies	0.05	whole	0.17
-3=thin	home	0.12	fell	-0.06
-3=thinh	whole	-0.07
-3=this	fell	0.07	whole	0.06
-3=tho	home	-0.12	fell	-0.1	laid	0.18
-3=thoai	home	-0.08
-3=thoat	whole	-0.11
-3=thom	home	0.1	fell	-0.06
-3=thon	home	0.07	fell	-0.16	lies	0.08	whole	-0.16
-3=thong	fell	0.1	laid	0.09	lies	0.06	whole	0.07
-3=thot	laid	0.07
-3=three	whole	0.13
-3=thu	home	-0.06	laid	-0.18	whole	-0.29
-3=thuan	laid	-0.06
-3=thung	home	0.05
-3=thuoc	home	-0.07	fell	0.13
-3=thuong	fell	-0.11	laid	0.09	lies	-0.11	whole	-0.06
-3=thuy	home	-0.2	fell	0.11	laid	-0.13	whole	0.17
-3=ti	fell	-0.05
-3=tien	home	-0.06	fell	-0.18	whole	-0.1
-3=tiep	home	0.12	whole	-0.17
-3=tieu	home	-0.09	fell	0.1	laid	-0.05	lies	0.08	whole	0.11
-3=tim	home	-0.1	fell	-0.1	laid	0.06	lies	-0.11	whole	-0.1
-3=tin	home	-0.07	fell	-0.11	lies	0.08	whole	-0.05
-3=tinh	fell	0.09	laid	-0.16	whole	-0.25
-3=tnxp	home	0.12	whole	0.06
-3=to	fell	-0.21	laid	0.2	whole	0.19
-3=toa	fell	0.06
-3=toai	whole	0.05
-3=toan	home	0.09	whole	0.05
-3=toc	home	0.17	fell	-0.16	laid	-0.07	whole	0.29
-3=toi	home	-0.33	laid	0.09	lies	-0.11	whole	-0.08
-3=tombe	laid	-0.05
-3=ton	home	0.11	fell	-0.08
-3=tong	home	0.09
-3=took	fell	0.07	lies	0.11
-3=tp	home	0.05
-3=tra	fell	-0.08	laid	-0.09
-3=trac	fell	0.09
-3=trai	whole	-0.13
-3=trail	fell	-0.08	whole	0.07
-3=tram	fell	0.15	laid	0.11	lies	-0.1	whole	-0.17
-3=tran	home	-0.11	fell	0.18	laid	-0.08	lies	0.05	whole	0.09
-3=trang	fell	-0.13	laid	-0.06	lies	0.11	whole	-0.14
-3=trao	fell	-0.05	whole	-0.05
-3=tre	whole	-0.07
-3=tree	whole	-0.05
-3=tren	home	-0.19	lies	-0.06
-3=treo	fell	0.13	whole	0.05
-3=tri	laid	0.1	whole	0.12
-3=trieu	fell	-0.07	laid	-0.05	whole	-0.09
-3=trinh	home	0.1	fell	-0.09	whole	0.11
-3=tro	home	-0.05	laid	-0.07	lies	0.13	whole	0.09
-3=troi	whole	-0.07
-3=trom	laid	0.1	lies	0.08
-3=trong	home	0.11	whole	-0.09
-3=tru	home	-0.1	laid	-0.05	whole	0.06
-3=truc	fell	0.19
-3=truck	fell	0.1
-3=trung	fell	0.07	lies	-0.07	whole	0.28
-3=truoc	home	0.08	fell	-0.11	laid	0.11	lies	-0.08	whole	0.16
-3=truong	home	-0.14	fell	-0.11	lies	0.06	whole	0.11
-3=tu	home	0.18	fell	-0.08	laid	-0.11	lies	0.11	whole	-0.27
-3=tuan	whole	0.05
-3=tuat	home	0.09	lies	0.08
-3=tuc	whole	-0.05
-3=tui	home	0.23	fell	0.08	laid	-0.06	whole	0.1
-3=tung	whole	-0.06
-3=tuoi	laid	-0.05	lies	-0.08	whole	0.11
-3=tuong	laid	0.1	lies	-0.07	whole	0.07
-3=tuyen	home	0.1	whole	0.22
-3=two	laid	0.05	whole	0.06
-3=ty	whole	-0.22
-3=u	home	0.13	fell	-0.05	whole	-0.09
-3=uc	laid	0.13
-3=ui	laid	0.13
-3=un	home	-0.08	fell	-0.1	whole	0.08
-3=under	laid	0.09	lies	0.07	whole	-0.05
-3=une	fell	-0.16	laid	0.13	lies	0.1	whole	-0.05
-3=ung	home	0.08
-3=us	lies	0.09
-3=ut	home	0.16	fell	-0.16
-3=uy	home	0.07	lies	0.1
-3=uyen	whole	-0.06
-3=va	home	-0.1	lies	0.08	whole	-0.1
-3=vai	fell	-0.06	laid	-0.05
-3=van	home	0.25	lies	0.12	whole	0.06
-3=vang	home	-0.06	laid	-0.07	whole	0.05
-3=vao	home	-0.08	fell	-0.08	laid	0.07
-3=vay	whole	-0.05
-3=ve	home	-0.12	fell	0.07	laid	0.07	lies	-0.1	whole	-0.15
-3=ven	home	-0.15
-3=vi	fell	-0.06	laid	-0.23	lies	0.06	whole	-0.19
-3=vien	home	-0.1	fell	-0.12	laid	0.07	whole	-0.29
-3=viet	laid	0.34	lies	0.05	whole	0.25
-3=vietnamese	fell	-0.05	whole	-0.05
-3=village	home	0.06	laid	-0.05
-3=vinh	fell	-0.06	laid	-0.09
-3=vo	home	-0.08	fell	-0.12	laid	-0.13
-3=voi	home	0.12	fell	0.13	whole	0.09
-3=vong	home	-0.05
-3=vot	fell	-0.18	laid	0.12	lies	-0.09
-3=vu	home	-0.13	fell	-0.16	whole	0.15
-3=vua	fell	-0.08	laid	0.16	lies	0.08	whole	-0.05
-3=vuc	whole	-0.05
-3=vui	laid	0.22
-3=vung	fell	0.06	whole	-0.07
-3=vuon	home	-0.17	fell	0.06	laid	0.07	whole	-0.13
-3=vuong	fell	-0.2	lies	0.07
-3=vuot	whole	0.05
-3=was	home	0.1	fell	-0.09	lies	0.1	whole	0.32
-3=we	home	-0.08	fell	0.15	laid	-0.08	whole	0.28
-3=went	fell	0.08	whole	0.09
-3=were	fell	0.05
-3=what	fell	0.23	whole	0.05
-3=when	fell	0.2	whole	0.11
-3=who	fell	0.08	laid	0.09	whole	-0.05
-3=wife	home	0.11
-3=with	home	0.09	fell	0.09
-3=x	home	0.05
-3=xa	laid	0.05	lies	0.19	whole	-0.37
-3=xac	home	-0.08	fell	0.17	whole	0.07
-3=xang	whole	0.07
-3=xe	fell	-0.08	lies	-0.09	whole	0.06
-3=xem	laid	-0.06	lies	0.21	whole	-0.13
-3=xeng	whole	0.06
-3=xep	laid	0.27	whole	0.15
-3=xieng	whole	-0.08
-3=xin	fell	0.05	laid	0.05	whole	0.12
-3=xo	laid	0.05
-3=xoai	laid	0.05
-3=xom	whole	-0.06
-3=xu	fell	-0.05
-3=xua	home	-0.12
-3=xuan	lies	-0.07	whole	0.19
-3=xung	lies	0.11
-3=xuong	home	0.06	laid	0.11	lies	-0.14	whole	-0.46
-3=xuyen	lies	-0.05
-3=y	home	-0.13	fell	-0.07	laid	0.11	lies	-0.07	whole	0.06
-3=yen	home	-0.05	laid	-0.07	lies	0.13	whole	-0.15
-3=your	fell	-0.06
after martyr	home	2.22	fell	-0.15	laid	-0.37	whole	0.56
after other	home	0.23	fell	-0.38	laid	-0.1	lies	-0.19	whole	-0.23
after teller	home	-1.36	fell	-0.31	laid	-0.51	lies	-0.26
ahead of martyr	home	-0.35	fell	-0.29	laid	-0.8	lies	0.1	whole	-0.29
ahead of other	home	0.06	fell	0.05	laid	-0.06	lies	0.06
ahead of teller	home	-0.4	fell	-0.05	laid	-0.29	lies	-0.09
before "	home	-0.29	fell	-0.29	laid	-0.07	lies	0.12	whole	-0.22
before '	home	-0.12	fell	-0.06	laid	-0.07	lies	0.14	whole	0.19
before (	home	0.52	fell	-0.48	laid	-0.06	lies	-0.25	whole	0.62
before )	home	-0.19	fell	-0.4	laid	-0.2	lies	-0.18	whole	-0.21
before ,	home	0.05	fell	-0.22	laid	-0.3	lies	-0.74	whole	-0.87
before -	home	0.29	fell	-0.07	laid	-0.19	lies	-0.17	whole	-0.1
before .	home	-0.49	laid	-0.5	lies	-0.37	whole	-0.5
before /	home	-0.05	fell	-0.14	laid	0.09	whole	-0.23
before :	home	-0.47	fell	0.2	whole	1.23
before ;	home	-0.05	fell	-0.21	laid	-0.09	lies	-0.05	whole	-0.2
before ?	laid	-0.08	whole	-0.12
before blank	home	-0.93	fell	0.09	laid	-0.35	lies	-0.53	whole	-0.5
before line	home	-0.06	fell	-0.11	laid	-0.13	lies	-0.16	whole	-0.42
before |	home	0.16	fell	-0.12	laid	0.45	lies	-0.11	whole	0.54
before «	home	-0.08	fell	-0.07
before –	home	0.09	fell	0.26	laid	-0.19	lies	0.2	whole	0.32
before “	home	-0.13	fell	-0.05
before:again	home	-0.17	fell	-0.07	laid	0.35	lies	0.07	whole	0.18
before:again:0	home	-0.13	lies	0.3	whole	0.13
before:again:1	home	0.06	fell	-0.16	laid	0.2	lies	-0.12
before:again:12	fell	0.05	laid	-0.16	lies	-0.14	whole	-0.08
before:again:2	fell	-0.05	laid	0.22	whole	0.19
before:again:5	home	-0.13	lies	-0.05	whole	-0.07
before:again:far	home	0.06	fell	0.07	laid	0.11	lies	0.08
before:alive	home	-0.34	fell	-0.54	lies	0.11	whole	-0.1
before:alive:0	fell	-0.15	laid	-0.12	lies	0.15	whole	0.24
before:alive:1	home	-0.16	fell	-0.11	lies	-0.05	whole	-0.16
before:alive:12	home	-0.12	laid	-0.08	lies	-0.17	whole	-0.07
before:alive:2	home	-0.07	fell	0.05	laid	0.11	lies	0.15
before:alive:5	home	-0.13	fell	-0.26	laid	-0.08	lies	0.06
before:alive:far	home	0.11	laid	0.14	whole	-0.09
before:at	home	-0.17	fell	0.21	laid	0.17	lies	0.1	whole	-0.26
before:at:0	home	0.28	fell	0.39	laid	0.26	lies	-0.09	whole	0.86
before:at:1	home	0.05	fell	0.19	laid	0.5	lies	0.22	whole	-0.61
before:at:12	home	-0.13	fell	-0.18	laid	-0.31	lies	-0.08	whole	0.09
before:at:2	home	-0.19	fell	0.06	lies	-0.07	whole	-0.43
before:at:5	home	-0.29	fell	-0.19	laid	-0.38	lies	0.17	whole	-0.2
before:at:far	home	0.1	fell	-0.07	laid	0.1	lies	-0.05
before:battle	home	-0.65	fell	0.48	laid	-0.52	lies	-0.19	whole	0.14
before:battle:0	home	-0.22	lies	-0.07	whole	0.46
before:battle:1	home	-0.13	fell	0.28	laid	-0.22	lies	-0.2	whole	0.19
before:battle:12	home	-0.12	fell	-0.42	laid	-0.08	lies	0.15	whole	-0.25
before:battle:2	home	-0.14	fell	0.35	laid	-0.19	lies	-0.06	whole	-0.32
before:battle:5	fell	0.23	whole	-0.05
before:battle:far	whole	0.11
before:born	home	0.94	fell	-0.56	laid	-0.2	lies	-0.26
before:born:0	home	-0.26
before:born:1	home	0.25	fell	-0.23	whole	0.33
before:born:12	laid	0.1	lies	-0.09	whole	-0.16
before:born:2	home	0.54	fell	-0.23	laid	-0.06	lies	-0.09	whole	0.49
before:born:5	home	0.46	fell	-0.28	laid	-0.17	lies	-0.13	whole	-0.47
before:born:far	fell	0.13	laid	-0.06	lies	0.1	whole	-0.22
before:bury	home	-0.72	fell	-1.35	laid	1.5	whole	-0.25
before:bury:0	home	0.11	fell	-0.22	laid	0.33	lies	0.19	whole	0.88
before:bury:1	home	-0.19	fell	-0.33	laid	0.39	lies	0.16	whole	0.11
before:bury:12	home	-0.17	fell	-0.12	lies	-0.19	whole	-0.65
before:bury:2	home	-0.4	fell	-0.35	laid	0.27	lies	-0.16
before:bury:5	home	-0.11	fell	-0.32	laid	0.6	whole	-0.59
before:bury:far	laid	-0.08
before:capture	fell	-0.13	laid	-0.07	lies	-0.06	whole	0.12
before:capture:0	fell	-0.06
before:capture:1	fell	-0.16	laid	-0.07	whole	-0.06
before:capture:12	fell	-0.07	whole	0.11
before:capture:5	fell	0.09	whole	0.08
before:capture:far	home	0.07	fell	0.05
before:contact	home	-0.31	fell	-0.55	laid	-0.2	lies	-0.19
before:contact:0	home	-0.1	fell	-0.13	laid	0.1	lies	-0.09
before:contact:1	laid	-0.09	lies	0.06
before:contact:12	fell	-0.16	laid	-0.21	lies	-0.05	whole	0.05
before:contact:2	whole	-0.09
before:contact:5	home	-0.1	fell	-0.06	laid	0.05	whole	-0.05
before:contact:far	home	-0.07	fell	-0.24	whole	0.08
before:day	home	-0.23	fell	0.52	lies	0.28	whole	0.25
before:day 1	home	0.46	laid	-0.22	whole	0.86
before:day 12	home	-0.41	fell	0.23	laid	-0.09	lies	0.29	whole	-0.16
before:day 2	home	-0.07	fell	0.2	lies	0.11	whole	-0.15
before:day 5	home	-0.24	laid	0.15	lies	0.27	whole	-0.1
before:day far	laid	0.22	lies	-0.43	whole	-0.2
before:died	home	-0.53	lies	0.07	whole	-0.06
before:died:0	lies	0.19	whole	0.17
before:died:1	home	-0.13	fell	-0.32	laid	0.2	lies	0.09
before:died:12	home	-0.17	lies	-0.32	whole	-0.17
before:died:2	home	-0.26	fell	0.29	laid	-0.23	lies	0.19
before:died:5	home	-0.1	laid	0.2	whole	0.11
before:died:far	home	0.13	laid	-0.15	lies	-0.07	whole	-0.19
before:enlist	home	-0.11	laid	-0.07	lies	-0.19
before:enlist:0	home	0.06	whole	0.12
before:enlist:1	home	-0.05	whole	-0.08
before:enlist:12	fell	0.05	laid	-0.09	lies	-0.06
before:enlist:2	home	-0.05	fell	-0.12	laid	-0.05	whole	0.09
before:enlist:5	fell	-0.18	laid	0.13	lies	-0.06	whole	-0.13
before:enlist:far	fell	0.24	laid	-0.05
before:fell	home	-0.71	fell	1.13	laid	-0.61	lies	-0.41	whole	-0.09
before:fell:0	home	0.19	fell	-0.38	lies	-0.23	whole	-0.1
before:fell:1	home	-0.58	fell	0.35	laid	-0.23	lies	-0.15	whole	0.08
before:fell:12	home	-0.12	fell	0.39	laid	-0.33	lies	0.1	whole	-0.13
before:fell:2	home	-0.34	fell	0.4	laid	-0.13	lies	0.05	whole	-0.15
before:fell:5	fell	0.51	laid	0.1	lies	-0.14
before:fell:far	home	0.14	fell	-0.15	whole	0.2
before:gio	home	-0.14	laid	-0.25	lies	-0.11
before:gio:1	laid	-0.06	lies	-0.08	whole	0.15
before:gio:12	fell	0.1	laid	-0.07	whole	-0.06
before:gio:2	fell	-0.07
before:gio:5	home	-0.09	laid	-0.08	whole	-0.11
before:grave	home	0.08	fell	-0.4	laid	0.32	lies	0.7
before:grave:0	home	-0.08	fell	0.28	laid	-0.07	lies	0.12	whole	0.11
before:grave:1	home	-0.17	lies	0.26	whole	0.08
before:grave:12	fell	-0.36	laid	0.09	whole	-0.26
before:grave:2	fell	-0.07	laid	0.24	lies	0.16
before:grave:5	home	0.1	fell	-0.25	lies	0.12
before:grave:far	home	0.25	lies	0.06	whole	0.06
before:home	home	0.91	fell	-0.46	laid	-0.24	lies	-0.16	whole	-0.27
before:home:0	home	0.5	fell	-0.46	laid	-0.16	lies	-0.1	whole	0.77
before:home:1	home	0.13	fell	-0.09	whole	0.33
before:home:12	fell	-0.1	laid	0.11	lies	-0.21
before:home:2	home	0.18	fell	-0.12	laid	-0.31	lies	0.24	whole	-0.84
before:home:5	home	0.11	fell	-0.09	laid	0.18	lies	-0.09	whole	-0.41
before:home:far	fell	0.41	laid	-0.05	whole	-0.08
before:hurt	home	-0.08	fell	-0.44	laid	-0.2	lies	-0.09
before:hurt:0	fell	0.06	whole	0.1
before:hurt:1	home	-0.05	fell	-0.11	whole	-0.06
before:hurt:12	fell	-0.09
before:hurt:2	fell	-0.13	laid	-0.05	whole	0.09
before:hurt:5	home	-0.09	fell	-0.16	laid	-0.07	whole	-0.18
before:hurt:far	home	0.09	whole	0.06
before:joined	home	-0.14	laid	-0.19	lies	-0.11	whole	-0.18
before:joined:0	fell	0.06	whole	0.08
before:joined:1	home	-0.06	fell	0.07
before:joined:12	fell	-0.06	laid	-0.07	lies	-0.05	whole	-0.15
before:joined:2	home	-0.08	fell	-0.1
before:joined:5	home	0.09	fell	-0.16	laid	-0.05	whole	-0.13
before:joined:far	fell	0.24	laid	-0.05
before:kin	fell	-0.35	laid	-0.43	lies	-0.06
before:kin anh	home	-0.1	laid	-0.06	lies	-0.29	whole	-0.15
before:kin anh rể	fell	0.08	whole	0.05
before:kin anh trai	home	-0.08	fell	-0.05	laid	0.08
before:kin ba	home	-0.08	fell	-0.17	laid	0.05	whole	0.13
before:kin bà	laid	-0.09	lies	0.26
before:kin bác	home	-0.07	laid	-0.09
before:kin bố	home	0.3	fell	0.12	laid	0.27	lies	0.05	whole	0.09
before:kin bố chồng	fell	-0.09
before:kin bố vợ	home	0.12	fell	-0.08	whole	-0.11
before:kin cha	home	-0.17	fell	0.14	laid	0.08	lies	-0.08	whole	0.1
before:kin cháu	lies	-0.16
before:kin chú	home	0.11	fell	0.18	laid	0.09	lies	-0.16	whole	0.12
before:kin chồng	home	0.22	fell	0.12	laid	-0.11	lies	0.3	whole	-0.06
before:kin con	home	0.09	fell	-0.05	whole	0.14
before:kin cô	home	-0.11
before:kin cậu	home	0.08	fell	0.09
before:kin cụ	home	0.11	fell	-0.29	lies	0.09	whole	0.15
before:kin dượng	laid	0.05	lies	-0.06
before:kin em	fell	0.05	lies	0.13	whole	-0.17
before:kin em trai	whole	0.11
before:kin mon grand oncle	home	0.06
before:kin mon mari	whole	-0.07
before:kin mon oncle	lies	0.11	whole	0.05
before:kin mon père	fell	-0.07	laid	0.12	whole	0.1
before:kin my dad	fell	-0.09
before:kin my father	home	0.11	fell	-0.19	whole	-0.07
before:kin my grandfather	home	-0.06	whole	-0.06
before:kin my uncle	fell	-0.1
before:kin mẹ	home	-0.05	lies	-0.09	whole	-0.06
before:kin mợ	fell	0.05	laid	-0.17	lies	0.12
before:kin thầy	fell	-0.08
before:kin tía	laid	0.05
before:kin vợ	fell	0.06
before:kin ông	home	-0.09	fell	-0.12	lies	-0.09	whole	-0.16
before:kin:0	fell	-0.09	laid	-0.19	lies	-0.12	whole	-0.11
before:kin:1	fell	-0.09	lies	0.11	whole	0.14
before:kin:12	fell	0.12	lies	0.08	whole	-0.07
before:kin:2	home	-0.06	fell	-0.17	laid	-0.17	lies	-0.16	whole	0.1
before:kin:5	home	-0.06	fell	-0.19	lies	0.06	whole	0.11
before:kin:far	home	0.07	fell	0.07	laid	-0.06	whole	-0.17
before:laid	home	0.07	laid	0.38	lies	-0.1
before:laid:0	home	-0.06	fell	-0.05	laid	-0.16	lies	0.05
before:laid:1	home	0.08	laid	0.22	lies	-0.14	whole	0.12
before:laid:12	laid	0.05	lies	0.13	whole	-0.11
before:laid:2	whole	0.08
before:laid:5	home	0.09	fell	0.15	laid	0.25	lies	-0.12	whole	-0.07
before:last	whole	0.13
before:last:0	fell	-0.06
before:last:1	whole	0.05
before:last:2	fell	-0.08
before:last:5	fell	0.17	whole	0.1
before:letter	home	-0.12	fell	-0.21	laid	-0.29	lies	-0.08
before:letter:0	home	0.13	fell	-0.08	laid	0.07	whole	-0.1
before:letter:1	home	-0.08	fell	-0.23	laid	-0.15	whole	0.07
before:letter:12	home	-0.21	fell	-0.07	laid	-0.12	lies	0.05	whole	0.13
before:letter:2	home	-0.06	fell	0.07	whole	-0.08
before:letter:5	home	0.1	laid	-0.09
before:letter:far	fell	0.12
before:level	home	0.25	fell	0.26	laid	0.35	lies	-0.1	whole	-0.55
before:level:0	home	0.06	fell	0.08	laid	-0.22	whole	-0.23
before:level:1	home	0.37	fell	0.17	laid	0.15	lies	-0.09	whole	-0.17
before:level:12	home	-0.09	fell	-0.12	lies	-0.1	whole	0.28
before:level:2	home	0.09	fell	-0.2	laid	0.08	lies	0.17	whole	-0.7
before:level:5	home	-0.11	fell	-0.13	laid	0.05	lies	0.1	whole	-0.07
before:level:far	home	-0.07	fell	0.47	laid	0.34	lies	-0.16	whole	0.34
before:link	home	0.08	fell	-0.07	lies	-0.14	whole	0.08
before:link:0	laid	0.05	lies	-0.13	whole	0.51
before:link:1	home	-0.28	fell	-0.29	laid	-0.19	lies	0.24	whole	-0.32
before:link:12	home	0.29	laid	0.27	lies	-0.22	whole	-0.11
before:link:2	home	-0.12	fell	-0.08	laid	-0.05	lies	0.09	whole	-0.08
before:link:5	home	0.15	lies	-0.07	whole	0.12
before:link:far	fell	0.31	laid	-0.13	lies	-0.05
before:martyr	home	0.39	fell	-0.17	laid	-0.15	lies	-0.11
before:martyr:0	home	-0.09	fell	-0.15	laid	-0.06	lies	-0.09	whole	-0.14
before:martyr:1	home	0.25	laid	-0.07	whole	-0.05
before:martyr:12	home	0.11	fell	0.15	laid	-0.19	lies	0.1	whole	-0.38
before:martyr:2	fell	-0.08	lies	0.11	whole	0.05
before:martyr:5	home	-0.05	fell	-0.1	laid	0.18	lies	-0.11	whole	0.38
before:martyr:far	home	0.16	lies	-0.13	whole	0.15
before:moved	home	-0.1	fell	-0.08	laid	-0.15	lies	0.55	whole	-0.07
before:moved:0	home	0.09	fell	0.06	laid	-0.31	lies	0.07
before:moved:1	home	0.05	fell	0.3	laid	0.21	lies	0.32	whole	0.14
before:moved:12	home	-0.1	fell	-0.3	lies	0.27
before:moved:2	home	-0.18	whole	-0.1
before:moved:5	fell	-0.21	lies	-0.05	whole	-0.05
before:naming	home	0.08	lies	-0.11	whole	0.05
before:naming:0	home	-0.15	fell	0.06
before:naming:1	fell	-0.06	laid	-0.09	lies	-0.05	whole	-0.07
before:naming:12	fell	0.22	laid	0.08	whole	0.23
before:naming:2	home	0.14	fell	-0.17	laid	-0.08	lies	-0.14	whole	-0.1
before:naming:5	home	0.19	fell	0.13	laid	0.17	lies	0.14
before:naming:far	home	-0.14	fell	-0.23	lies	-0.05
before:notice	home	0.16	fell	-0.16	laid	-0.34	lies	-0.14
before:notice:0	home	-0.07	laid	-0.06
before:notice:1	home	-0.08	laid	0.08	whole	-0.1
before:notice:12	home	0.31	fell	-0.26	laid	-0.25	lies	-0.14	whole	-0.09
before:notice:2	fell	-0.08	laid	0.11	lies	0.05
before:notice:5	fell	0.29	laid	-0.07	whole	0.17
before:notice:far	home	-0.06	fell	-0.06	laid	-0.14
before:office	home	-0.2	fell	-0.2	laid	-0.24	lies	0.27	whole	0.18
before:office:0	fell	-0.23	lies	0.09	whole	0.05
before:office:1	home	0.11	fell	-0.22	laid	-0.07	lies	-0.09	whole	0.12
before:office:12	fell	0.06	laid	-0.06	lies	0.1	whole	0.13
before:office:2	home	-0.26	laid	-0.07	lies	-0.06	whole	0.23
before:office:5	home	-0.23	lies	0.17	whole	-0.43
before:office:far	home	0.16	fell	0.19	lies	0.06	whole	0.08
before:post	laid	-0.14	lies	-0.2	whole	0.25
before:post:0	home	0.08	fell	-0.36	laid	-0.14	lies	-0.07	whole	0.45
before:post:1	fell	-0.05	laid	-0.1	lies	0.15	whole	0.06
before:post:12	laid	0.07	lies	-0.23	whole	-0.12
before:post:2	home	-0.12	fell	0.1	whole	0.11
before:post:5	home	-0.05	laid	-0.11	whole	-0.07
before:post:far	fell	0.28	laid	0.16	whole	-0.18
before:rank	home	0.32	fell	-0.48	laid	-0.1	lies	0.23
before:rank:0	home	0.1	fell	-0.05	laid	-0.06	whole	0.23
before:rank:1	home	-0.05	fell	-0.05	whole	0.11
before:rank:12	home	0.19	fell	-0.13	lies	0.17	whole	-0.23
before:rank:2	fell	-0.12	lies	0.09	whole	-0.06
before:rank:5	laid	0.08	lies	-0.08
before:rank:far	home	0.07	fell	-0.15	laid	-0.11	lies	0.09
before:rests	home	-0.05	laid	-0.07	lies	0.08	whole	0.18
before:rests:0	fell	-0.07	whole	-0.05
before:rests:1	laid	-0.17	lies	0.12	whole	0.12
before:rests:12	fell	-0.09	laid	0.06	lies	-0.06
before:rests:2	whole	0.13
before:rests:5	fell	0.11	lies	0.05
before:returned	fell	-0.09	laid	0.06	lies	-0.2
before:returned:1	home	-0.14	fell	-0.11	lies	-0.05
before:returned:12	fell	0.08	lies	-0.05
before:returned:2	home	0.1	fell	0.07	lies	-0.05	whole	0.06
before:returned:5	fell	-0.11	laid	0.11
before:returned:far	whole	-0.08
before:self	home	-0.27	fell	-0.44	lies	-0.39
before:self:0	home	0.17	fell	-0.05	laid	-0.21	lies	-0.17	whole	0.2
before:self:1	home	-0.19	fell	-0.12	laid	-0.08	lies	0.12	whole	-0.19
before:self:12	fell	-0.24	laid	0.16	lies	-0.07
before:self:2	home	-0.12	fell	-0.13	laid	0.16	lies	0.07	whole	0.06
before:self:5	home	-0.18	fell	0.11	laid	-0.18	lies	0.08	whole	0.09
before:self:far	home	0.05	laid	0.11	lies	-0.42	whole	-0.15
before:site	home	-0.14	fell	0.24	laid	0.05	lies	-0.42	whole	-0.45
before:site:0	fell	0.14	laid	-0.14	lies	-0.08	whole	-0.3
before:site:1	home	-0.25	fell	0.4	laid	0.24
before:site:12	home	0.08	fell	-0.17	laid	-0.16	whole	0.15
before:site:2	home	-0.06	fell	-0.25	laid	0.12	lies	-0.19	whole	-0.42
before:site:5	home	0.06	fell	0.15	lies	-0.11
before:site:far	whole	0.09
before:tells	home	0.07	laid	0.13	whole	0.12
before:tells:0	home	-0.2	fell	-0.06
before:tells:1	home	0.15	fell	-0.12	laid	0.08	lies	0.09	whole	0.21
before:tells:12	home	-0.2	fell	0.32	laid	0.08	lies	0.16	whole	-0.28
before:tells:2	home	0.24	fell	-0.37	laid	0.21	lies	-0.29	whole	0.21
before:tells:5	home	-0.09	fell	0.34	lies	-0.08
before:tells:far	home	0.17	fell	-0.08	laid	-0.2	lies	0.1
before:thing	home	-0.36	fell	0.07	laid	0.08	whole	-0.41
before:thing:0	home	0.07	fell	0.07	laid	-0.09	lies	0.05	whole	0.14
before:thing:1	laid	0.1	lies	-0.22	whole	-0.46
before:thing:12	home	-0.1	fell	-0.07	laid	0.23	whole	0.11
before:thing:2	home	-0.26	fell	0.1	lies	0.13	whole	-0.12
before:thing:5	home	-0.19	fell	-0.22	laid	-0.18	lies	0.12	whole	-0.14
before:thing:far	home	0.1	fell	0.19	lies	-0.05	whole	0.05
before:title	fell	-0.05	laid	-0.32	whole	0.16
before:title:0	fell	-0.1	laid	-0.2	lies	-0.23	whole	0.22
before:title:1	home	0.06	fell	-0.15	lies	-0.21	whole	0.11
before:title:12	home	-0.1	laid	0.05	lies	0.29	whole	-0.18
before:title:2	home	0.12	laid	-0.08	whole	0.15
before:title:5	home	0.17	fell	0.11	lies	0.08	whole	0.1
before:title:far	home	-0.28	fell	0.11	laid	-0.13	whole	-0.24
before:truename	home	0.26	fell	-0.3	laid	-0.07	lies	-0.06	whole	0.18
before:truename:12	home	0.09	fell	-0.16	whole	-0.06
before:truename:5	home	0.2	fell	-0.05	whole	0.3
before:truename:far	fell	-0.08	whole	-0.06
before:unit	fell	0.11	laid	-0.1	whole	0.3
before:unit 1	home	-0.06	fell	-0.11	whole	0.1
before:unit 12	home	-0.32	fell	-0.11	whole	-0.13
before:unit 2	home	-0.19	fell	0.25	whole	0.42
before:unit 5	home	0.11	fell	0.24	laid	-0.18	lies	-0.09
before:unit far	home	0.44	fell	-0.17	lies	0.06	whole	-0.13
begins plainly	home	0.43	fell	-0.24	laid	-0.32	lies	-0.26	whole	-0.25
begins with a capital	home	0.38	fell	-0.39	laid	-0.08	lies	-0.22	whole	0.42
begins:again	fell	-0.07	whole	-0.11
begins:aka	home	-0.12	fell	-0.06
begins:alive	home	-0.08	fell	-0.14	laid	-0.05	lies	0.06
begins:at	fell	-0.18	laid	0.26	lies	0.1	whole	1.26
begins:battle	home	-0.06	fell	0.11	laid	-0.43	lies	-0.12	whole	-0.53
begins:born	home	-0.08	fell	-0.09
begins:bury	fell	-0.27	laid	0.67	lies	0.16	whole	-0.05
begins:contact	fell	0.09	laid	-0.09	whole	0.06
begins:died	home	-0.12	fell	-0.33	laid	0.23	lies	0.07	whole	-0.26
begins:enlist	home	-0.12	fell	-0.14	laid	0.2
begins:fell	home	-0.25	fell	0.19	laid	-0.12	lies	-0.08	whole	-0.2
begins:grave	home	-0.06	fell	-0.31	laid	-0.06	whole	-0.23
begins:home	home	0.89	fell	-0.08	lies	-0.23	whole	-0.56
begins:joined	home	-0.11	fell	-0.07
begins:kin	home	-0.05
begins:last	home	-0.07	whole	-0.05
begins:letter	fell	-0.07
begins:level	home	0.83	fell	-0.09	lies	-0.54	whole	0.81
begins:link	fell	-0.24	laid	-0.5	lies	0.06	whole	-0.7
begins:martyr	home	0.05	fell	-0.05	laid	-0.05	lies	-0.08
begins:mine	home	-0.05
begins:moved	home	0.24	fell	-0.06	whole	0.14
begins:naming	home	-0.06	fell	-0.11	laid	0.06
begins:notice	home	-0.09	fell	-0.13
begins:office	home	-0.26	fell	-0.16	laid	-0.12	lies	-0.08
begins:pet	home	0.05	laid	-0.12	whole	0.16
begins:post	home	-0.33	fell	-0.28	laid	-0.11	whole	-0.05
begins:rank	home	-0.26	fell	-0.16	laid	-0.06
begins:self	home	-0.08	fell	-0.16	laid	-0.05	lies	-0.11	whole	-0.14
begins:site	home	-0.27	fell	0.37	laid	-0.06	lies	-0.38	whole	0.81
begins:stop	home	-0.17	fell	-0.19	laid	-0.49	lies	-0.61	whole	-1.09
begins:tells	home	0.23	fell	-0.05	laid	0.3
begins:thing	home	0.12	fell	-0.21	laid	-0.3	lies	-0.41	whole	0.38
begins:title	fell	-0.32	laid	0.05	lies	-0.33	whole	-0.22
behind !	fell	-0.09	laid	-0.06
behind "	home	0.34	fell	-0.66	lies	-0.24	whole	0.12
behind %	home	-0.05
behind '	home	-0.11	fell	-0.33	laid	0.15	lies	-0.11	whole	0.21
behind (	home	-0.55	fell	-0.26	laid	-0.21	lies	0.19	whole	-0.86
behind )	home	0.06	fell	-0.25	laid	-0.27	lies	-0.32	whole	-0.26
behind ,	home	-0.36	fell	0.5	laid	0.1	lies	-0.25	whole	0.19
behind -	fell	-0.46	lies	-0.29	whole	0.06
behind .	home	-0.09	fell	0.09	lies	-0.32	whole	0.19
behind /	home	0.12	lies	-0.07	whole	-0.26
behind :	home	-0.31	laid	-0.34	whole	0.24
behind ;	home	0.15	fell	0.69	laid	-0.13	lies	-0.19	whole	0.26
behind ?	home	-0.28	fell	-0.27	laid	-0.35	lies	-0.28
behind blank	home	-0.87	fell	0.07	laid	-0.45	lies	-0.07
behind line	home	-0.15	fell	0.27	laid	-0.24	lies	-0.05	whole	0.09
behind |	home	0.45	fell	-0.3	laid	-0.07	lies	-0.07
behind «	laid	-0.1	whole	-0.1
behind °	fell	-0.11
behind »	home	-0.18	fell	-0.31	laid	0.29	lies	-0.07
behind –	home	0.13	fell	-0.12	laid	-0.05	lies	-0.07	whole	-0.17
behind ’	home	-0.07	whole	-0.11
behind “	lies	0.12	whole	-0.07
behind ”	home	-0.06	fell	-0.07	whole	0.09
behind:again	home	-0.05	lies	-0.08	whole	0.1
behind:again:0	home	-0.08	fell	0.11	laid	-0.09
behind:again:1	home	-0.1	fell	-0.19	lies	-0.17	whole	0.11
behind:again:12	home	-0.11	fell	0.14	laid	-0.11	lies	-0.05
behind:again:2	home	0.12	fell	0.05	laid	0.13	whole	0.07
behind:again:5	fell	-0.15	lies	0.19
behind:again:far	home	0.09	whole	-0.06
behind:alive	home	-0.1	laid	-0.29	lies	0.07	whole	0.12
behind:alive:0	fell	-0.13	laid	-0.1	lies	-0.1	whole	0.09
behind:alive:1	home	-0.1	fell	-0.06
behind:alive:12	home	0.12	fell	0.17	laid	-0.07	whole	0.16
behind:alive:2	home	-0.08	fell	0.06	laid	-0.19	lies	0.17
behind:alive:5	whole	-0.15
behind:alive:far	laid	0.08
behind:at	home	0.12	fell	-0.19	lies	-0.5
behind:at:0	home	-0.49	fell	0.25	laid	-0.11	lies	0.06
behind:at:1	home	0.12	fell	0.07	laid	0.08	lies	-0.31	whole	-0.07
behind:at:12	home	0.33	fell	-0.35	lies	-0.17	whole	-0.05
behind:at:2	home	0.13	laid	0.07	whole	0.21
behind:at:5	home	-0.09	fell	-0.22	laid	0.14	lies	-0.1
behind:at:far	home	0.12	fell	0.08	laid	-0.14	whole	-0.08
behind:battle	lies	-0.33	whole	0.12
behind:battle:0	home	0.4	fell	-0.38	laid	-0.14	lies	-0.08	whole	0.06
behind:battle:1	fell	0.25	lies	-0.05	whole	0.16
behind:battle:12	home	-0.31	fell	0.21	laid	0.21	whole	-0.07
behind:battle:2	lies	-0.05	whole	-0.08
behind:battle:5	fell	0.06	laid	-0.14	lies	-0.07	whole	0.05
behind:battle:far	home	-0.15	fell	-0.15	lies	-0.07
behind:born	home	0.28	fell	-0.26
behind:born:0	home	0.15	fell	-0.23	laid	-0.1	lies	-0.1	whole	0.08
behind:born:1	whole	-0.1
behind:born:12	home	0.37	fell	0.09
behind:born:2	home	-0.11	whole	0.05
behind:born:5	home	-0.12	fell	-0.15	laid	0.09	lies	0.14
behind:born:far	fell	0.08
behind:bury	home	0.12	fell	0.25	laid	0.35	lies	-0.3	whole	0.05
behind:bury:0	home	-0.05	laid	0.17	lies	-0.15	whole	0.15
behind:bury:1	home	0.18	fell	0.23	laid	0.37	lies	0.06
behind:bury:12	home	-0.13	fell	-0.07	laid	-0.17	lies	-0.16	whole	0.05
behind:bury:2	home	-0.05	fell	-0.11	lies	-0.09
behind:bury:5	fell	0.21	lies	0.07	whole	-0.15
behind:bury:far	home	0.14	fell	-0.05	whole	-0.06
behind:capture	home	-0.12	fell	-0.19	laid	-0.17
behind:capture:0	fell	-0.1	laid	-0.05
behind:capture:1	fell	-0.05
behind:capture:2	fell	-0.09
behind:capture:5	home	-0.08	laid	-0.05	lies	0.07
behind:contact	fell	-0.24	laid	-0.14	lies	0.29	whole	-0.09
behind:contact:0	fell	0.08	lies	0.11	whole	-0.07
behind:contact:1	laid	-0.09	lies	0.13	whole	0.07
behind:contact:12	fell	-0.31	lies	-0.08	whole	-0.11
behind:contact:2	home	-0.07	fell	0.08	laid	-0.06	lies	-0.07	whole	0.12
behind:contact:5	fell	0.15	laid	-0.12	lies	0.11	whole	-0.13
behind:contact:far	fell	-0.22	laid	0.09	lies	0.09
behind:day	home	0.05	fell	0.36	laid	-0.08	lies	-0.06
behind:day 0	home	-0.12	fell	0.87	laid	-0.52	lies	-0.2	whole	0.23
behind:day 1	home	0.24	fell	0.35	laid	-0.07	lies	-0.11	whole	0.05
behind:day 12	home	-0.14	fell	-0.26	laid	0.24	lies	0.15
behind:day 2	home	0.3	fell	0.1	laid	-0.21	lies	-0.21	whole	-0.12
behind:day 5	home	-0.07	fell	-0.18	laid	0.28	lies	-0.18	whole	-0.19
behind:day far	home	-0.16	fell	-0.51	laid	0.21	lies	0.49
behind:died	home	0.09	fell	0.09	laid	-0.09	lies	-0.15	whole	0.06
behind:died:0	home	0.17	fell	-0.26	laid	-0.13	lies	-0.14
behind:died:1	home	0.12	laid	-0.16	lies	0.27
behind:died:12	home	-0.13	fell	-0.09	laid	0.19
behind:died:2	home	0.12	fell	0.12	laid	0.24	lies	-0.19
behind:died:5	home	-0.14	fell	0.32	laid	-0.2
behind:died:far	home	-0.06	lies	-0.07
behind:enlist	home	0.11	fell	-0.28	laid	-0.16	lies	-0.19	whole	0.14
behind:enlist:0	home	0.29	fell	-0.15	laid	-0.08	lies	-0.06	whole	0.06
behind:enlist:1	home	-0.2	fell	-0.09
behind:enlist:12	home	-0.05	lies	-0.07
behind:enlist:2	home	0.06	fell	0.07
behind:enlist:5	fell	-0.06
behind:fell	home	0.38	laid	-0.23	lies	0.16	whole	0.1
behind:fell:0	fell	-0.34	laid	-0.15	whole	0.13
behind:fell:1	home	0.34	fell	0.43	laid	0.12	lies	0.14	whole	0.16
behind:fell:12	fell	-0.22	laid	-0.15	lies	0.11	whole	-0.17
behind:fell:2	fell	0.29	laid	-0.08	lies	-0.1	whole	-0.05
behind:fell:5	home	-0.05
behind:fell:far	fell	-0.13	laid	0.07	lies	0.06
behind:gio	home	-0.09	fell	0.24	laid	-0.16	lies	0.24	whole	-0.07
behind:gio:0	home	-0.07	fell	-0.06	laid	-0.15	lies	0.06
behind:gio:1	fell	0.19	laid	0.16	lies	0.1
behind:gio:12	fell	-0.05	lies	0.12	whole	0.06
behind:gio:5	laid	-0.14	whole	-0.09
behind:gio:far	fell	0.14
behind:grave	home	-0.2	lies	0.42
behind:grave:0	home	0.07	fell	-0.3	laid	-0.18	whole	-0.33
behind:grave:1	home	-0.05	laid	-0.21	lies	0.23	whole	0.13
behind:grave:12	home	0.06	fell	0.33	laid	0.19	whole	-0.19
behind:grave:2	home	-0.07	fell	-0.26	laid	0.1	lies	0.16	whole	0.11
behind:grave:5	home	-0.19	fell	0.32	laid	0.07	lies	0.05	whole	0.27
behind:home	home	-0.13	laid	0.06	whole	0.14
behind:home:0	home	-0.27	fell	-0.19	lies	0.1	whole	-0.06
behind:home:1	fell	-0.06	laid	-0.18
behind:home:12	home	0.22	fell	-0.11	laid	0.46	lies	0.21	whole	0.35
behind:home:2	home	0.11	fell	0.24	laid	0.41	lies	-0.23
behind:home:5	home	-0.05	fell	-0.19	laid	-0.61	lies	-0.13	whole	-0.18
behind:home:far	home	-0.13	fell	0.3	lies	0.05
behind:hurt	home	-0.22	fell	-0.23	whole	0.09
behind:hurt:0	home	-0.1	fell	-0.21
behind:hurt:1	laid	0.05	whole	0.05
behind:hurt:12	home	-0.06	fell	0.06
behind:hurt:5	home	-0.05	fell	-0.05
behind:joined	fell	-0.38	laid	-0.11	lies	-0.1
behind:joined:0	home	0.21	fell	-0.1	laid	-0.08	lies	-0.05
behind:joined:1	home	-0.17	fell	-0.06
behind:joined:12	fell	-0.08
behind:joined:5	fell	-0.09
behind:kin	home	0.06	fell	0.24	whole	-0.07
behind:kin anh	home	0.19	fell	-0.09	whole	-0.15
behind:kin anh trai	home	-0.1
behind:kin ba	fell	-0.13	laid	0.08	whole	0.06
behind:kin bà	home	0.08	fell	-0.11	whole	0.19
behind:kin bác	home	0.11
behind:kin bố	home	-0.05	fell	-0.12	lies	0.15	whole	0.05
behind:kin bố chồng	home	-0.05	lies	0.07
behind:kin cha	whole	-0.19
behind:kin cháu	home	-0.07	fell	0.16	lies	-0.08	whole	0.06
behind:kin chú	fell	0.12	lies	0.06	whole	-0.13
behind:kin chồng	home	-0.08	fell	0.07
behind:kin con	whole	0.05
behind:kin cô	home	-0.06	fell	0.28	laid	0.1	lies	-0.11
behind:kin cậu	home	0.1
behind:kin cụ	home	-0.08	fell	0.09
behind:kin em	home	-0.18	fell	-0.22
behind:kin em gái	home	-0.05	fell	-0.07
behind:kin em trai	home	0.06
behind:kin mon père	fell	0.05
behind:kin my father	home	0.09	fell	-0.09
behind:kin mẹ	fell	0.21	lies	-0.06
behind:kin mợ	laid	0.06	whole	0.08
behind:kin thầy	fell	0.2	laid	0.06	lies	0.22	whole	-0.15
behind:kin vợ	home	0.06	fell	-0.05
behind:kin ông	home	0.17	fell	0.23	laid	-0.05	lies	0.21
behind:kin:0	home	0.17	fell	0.09	laid	0.26	lies	0.05
behind:kin:1	home	0.07	fell	-0.06	laid	-0.1	whole	-0.05
behind:kin:12	home	-0.1	fell	0.3	laid	-0.05	lies	0.11	whole	-0.06
behind:kin:2	home	-0.1	laid	-0.1	lies	-0.18	whole	0.12
behind:kin:5	lies	-0.08	whole	-0.15
behind:laid	fell	-0.06	laid	0.37	lies	-0.1	whole	-0.05
behind:laid:0	fell	-0.16	laid	0.05
behind:laid:1	fell	-0.07	laid	0.09	lies	-0.05	whole	0.06
behind:laid:12	fell	0.2	laid	0.18	lies	-0.06	whole	-0.08
behind:laid:2	fell	0.18
behind:last	laid	-0.05
behind:last:12	fell	0.14
behind:last:2	fell	-0.07
behind:letter	home	0.18	fell	-0.08	laid	-0.09	whole	0.07
behind:letter:0	fell	-0.12
behind:letter:1	home	0.05	fell	-0.11
behind:letter:12	home	0.05	fell	0.18	laid	-0.05	whole	-0.08
behind:letter:2	laid	0.05	whole	0.13
behind:letter:5	home	0.08	fell	-0.1	lies	0.06
behind:level	home	0.19	lies	-0.31	whole	-0.16
behind:level:0	home	0.35	fell	0.12	laid	0.07	lies	-0.16
behind:level:1	fell	0.07
behind:level:12	home	-0.12	fell	-0.16	laid	0.08	lies	-0.05	whole	-0.05
behind:level:2	home	0.06	fell	0.13
behind:level:5	home	-0.16	fell	-0.23	laid	-0.12	whole	-0.17
behind:level:far	home	0.05	whole	0.05
behind:link	home	0.05	fell	0.17	laid	-0.21	whole	-0.05
behind:link:0	home	-0.06	laid	-0.06	lies	0.18
behind:link:1	home	0.25	fell	-0.12	laid	-0.08	lies	0.33	whole	0.06
behind:link:12	home	-0.05	fell	-0.17	laid	0.21	whole	-0.07
behind:link:2	home	0.42	fell	0.08	laid	-0.12	lies	-0.18	whole	-0.05
behind:link:5	home	-0.37	fell	0.11	laid	-0.16	lies	-0.18	whole	0.11
behind:link:far	home	-0.14	fell	0.27	lies	-0.11	whole	-0.12
behind:martyr	home	0.12	fell	-0.1	laid	-0.24	lies	0.08
behind:martyr:0	home	0.06	lies	0.09
behind:martyr:1	home	0.12	fell	-0.07	lies	-0.14
behind:martyr:12	home	-0.23	fell	0.05	laid	-0.05	lies	0.14
behind:martyr:2	home	0.09	fell	-0.09	lies	-0.07	whole	-0.11
behind:martyr:5	home	0.1	fell	-0.07	laid	-0.1
behind:martyr:far	fell	0.07	whole	0.09
behind:moved	home	0.15	fell	0.21	laid	0.18	lies	-0.33	whole	-0.05
behind:moved:0	fell	0.34	laid	0.31	lies	-0.14
behind:moved:1	home	-0.26	fell	0.14	laid	0.1	lies	-0.08	whole	0.1
behind:moved:12	fell	0.06	lies	0.17	whole	-0.31
behind:moved:2	home	0.36	fell	0.14	laid	-0.13	lies	-0.32
behind:moved:5	fell	-0.45	laid	-0.14	lies	0.05	whole	0.12
behind:moved:far	laid	0.08
behind:naming	home	0.06	laid	-0.1	lies	0.2	whole	0.31
behind:naming:0	home	0.05	laid	0.07	whole	0.07
behind:naming:1	fell	0.07	lies	0.06	whole	-0.15
behind:naming:12	home	-0.2	lies	0.23	whole	0.14
behind:naming:2	home	0.23	laid	-0.18	lies	0.18	whole	-0.07
behind:naming:5	fell	-0.11	lies	-0.27	whole	0.2
behind:naming:far	fell	0.08	whole	0.13
behind:notice	home	0.14	fell	-0.11	lies	-0.11	whole	0.16
behind:notice:0	laid	0.07
behind:notice:12	home	0.05	fell	-0.09	whole	0.09
behind:notice:2	home	-0.08	fell	-0.08	whole	-0.14
behind:notice:5	whole	0.13
behind:notice:far	home	0.16	whole	0.05
behind:office	home	-0.06	laid	-0.06	lies	0.1
behind:office:0	fell	-0.1	whole	0.11
behind:office:1	lies	-0.07	whole	-0.14
behind:office:12	home	0.11	laid	-0.19	lies	0.28
behind:office:2	home	-0.1	laid	-0.05
behind:office:5	home	-0.13	fell	-0.09	laid	0.15	lies	0.05	whole	-0.05
behind:office:far	home	0.06	fell	0.15	lies	-0.1	whole	0.08
behind:post	home	0.26	fell	-0.41	laid	-0.24	lies	-0.32	whole	0.15
behind:post:0	home	0.14	fell	-0.18	lies	-0.12	whole	0.15
behind:post:1	home	0.07	fell	-0.1	laid	-0.07	lies	-0.07	whole	0.12
behind:post:12	home	0.14	fell	0.1	lies	0.05
behind:post:2	fell	-0.13	laid	-0.18	lies	-0.08
behind:post:5	fell	-0.06	lies	-0.08
behind:post:far	home	-0.08	whole	-0.12
behind:rank	home	0.15	laid	-0.18	lies	0.09	whole	0.2
behind:rank:0	home	0.16	fell	-0.09	whole	0.23
behind:rank:12	home	0.05	fell	0.1	whole	-0.09
behind:rank:2	home	0.1	whole	0.08
behind:rank:5	home	-0.15	fell	-0.05	laid	-0.07	lies	0.1
behind:rank:far	fell	0.05
behind:rests	home	0.06	whole	-0.09
behind:rests:0	fell	-0.07
behind:rests:1	whole	-0.08
behind:rests:2	home	0.06	fell	0.06
behind:rests:5	whole	-0.05
behind:returned	home	-0.12	fell	-0.22	lies	-0.18	whole	-0.1
behind:returned:0	home	-0.06	fell	-0.2
behind:returned:12	whole	0.07
behind:returned:2	fell	0.06
behind:returned:5	fell	-0.08	lies	-0.13	whole	-0.14
behind:self	fell	0.27	lies	-0.12	whole	0.11
behind:self:0	fell	0.19	laid	-0.1	lies	-0.23
behind:self:1	home	0.16	fell	0.33	laid	0.05	lies	0.36	whole	0.05
behind:self:12	fell	-0.21	laid	0.05
behind:self:2	fell	-0.12	laid	-0.09	lies	-0.07	whole	0.08
behind:self:5	home	-0.07	laid	0.16	whole	-0.09
behind:self:far	home	-0.07	fell	0.1	laid	-0.05	lies	-0.12	whole	0.05
behind:site	home	0.09	fell	-0.11	laid	0.11	lies	0.11	whole	-0.22
behind:site:0	fell	0.07	lies	0.08	whole	-0.14
behind:site:1	home	-0.06	laid	-0.05	whole	0.05
behind:site:12	fell	0.15	laid	0.15	lies	0.07
behind:site:2	fell	-0.12	whole	0.05
behind:site:5	home	0.06	fell	-0.17	whole	-0.2
behind:tells	home	-0.27	laid	-0.16	lies	-0.11	whole	0.11
behind:tells:0	home	-0.31	fell	-0.1	laid	0.13	lies	-0.24	whole	0.38
behind:tells:1	fell	-0.12	laid	0.26	lies	-0.48
behind:tells:12	fell	0.07	laid	-0.26	lies	0.5	whole	-0.36
behind:tells:2	home	0.11	fell	0.21	laid	-0.12	whole	0.06
behind:tells:5	home	-0.1	fell	-0.35	laid	-0.19
behind:tells:far	home	0.07	fell	0.29	lies	0.09
behind:thing	fell	0.26	laid	0.07	lies	-0.15	whole	0.16
behind:thing:0	fell	0.17	laid	0.05	lies	0.21	whole	-0.06
behind:thing:1	home	-0.15	laid	-0.15	whole	0.08
behind:thing:12	home	-0.1	fell	0.12	whole	-0.05
behind:thing:2	fell	-0.23	laid	-0.09	lies	-0.16	whole	0.06
behind:thing:5	home	0.14	fell	0.09	laid	0.28	lies	-0.3	whole	0.2
behind:thing:far	home	0.06	fell	0.1	lies	0.11	whole	-0.07
behind:title	fell	0.13	laid	-0.19	whole	0.07
behind:title:0	home	0.05	fell	-0.12	lies	0.14	whole	-0.07
behind:title:1	home	-0.07	fell	-0.07	whole	0.06
behind:title:12	home	0.12	fell	0.14	lies	-0.17	whole	-0.17
behind:title:2	fell	0.22	laid	0.24	lies	-0.06	whole	-0.15
behind:title:5	home	-0.06	fell	-0.08	laid	-0.34	lies	0.05	whole	0.21
behind:title:far	laid	-0.08	lies	0.08	whole	0.2
behind:truename	home	-0.11	fell	-0.15	laid	-0.07
behind:truename:0	home	-0.07
behind:truename:12	fell	-0.11
behind:truename:2	home	-0.13	fell	-0.06
behind:truename:5	home	0.09	fell	0.07
behind:unit	home	0.27	fell	-0.06	laid	-0.17	lies	-0.09
behind:unit 0	home	0.14	fell	0.25	laid	-0.17	whole	0.24
behind:unit 1	home	0.15	fell	0.25	laid	-0.13	whole	0.18
behind:unit 12	home	-0.09	fell	-0.32	laid	0.23	lies	-0.13	whole	-0.26
behind:unit 2	home	0.12	fell	0.05	laid	-0.06	lies	-0.1	whole	0.11
behind:unit 5	home	0.07	laid	-0.16	whole	-0.05
behind:unit far	home	-0.11	fell	-0.3	laid	0.13	lies	0.17	whole	-0.25
capitals 0	home	-1.18	fell	-1.88	laid	-0.57	lies	-0.89	whole	-0.09
capitals 1	home	-1.53	fell	-0.77	laid	-0.25	lies	-0.96	whole	-0.37
capitals 2	fell	0.36	laid	-0.32	lies	-0.17	whole	-0.05
capitals 3	home	0.76	fell	0.53	laid	-0.62	lies	-0.16	whole	0.08
first 12	fell	-0.05
first 17	home	0.09
first 19	whole	-0.08
first 3	fell	-0.12	laid	0.09
first 40	home	-0.05
first 5	fell	-0.05	laid	-0.06
first 6	fell	-0.07
first 81	fell	0.1
first a	home	0.07	fell	0.32	laid	-0.09	whole	-0.81
first a1	fell	0.11	lies	0.05	whole	0.09
first about	whole	0.14
first ai	fell	0.11	lies	0.07	whole	0.05
first along	whole	-0.06
first ama	fell	-0.06
first an	home	0.45	laid	0.05	whole	0.14
first anh	laid	0.16	lies	0.23	whole	-0.34
first anlong	fell	-0.06
first ao	laid	-0.2
first ap	fell	0.21	laid	0.12	lies	0.06
first around	fell	-0.06	whole	-0.08
first arvn	fell	-0.07
first at	whole	-0.08
first au	laid	-0.14	lies	0.16	whole	-0.46
first ay	fell	-0.05
first ayun	home	0.11
first b	home	-0.05	fell	-0.18
first b1	home	-0.09
first b40	whole	-0.06
first b52	laid	-0.05
first ba	home	-0.09	laid	-0.06	lies	-0.12	whole	0.09
first bac	laid	0.12	whole	0.12
first bach	home	0.15	fell	-0.07
first bai	laid	0.2	lies	-0.18	whole	0.56
first bambous	whole	-0.06
first ban	home	0.08	fell	0.38	whole	0.23
first bang	home	-0.05	fell	-0.08	laid	-0.13	whole	-0.09
first bao	home	0.16	laid	-0.09	whole	-0.15
first bat	home	0.19	whole	0.11
first battalion	home	-0.06
first battambang	fell	0.22	whole	0.07
first bau	home	-0.07	fell	0.31	laid	0.32
first bay	home	-0.24	fell	-0.18	laid	-0.09	whole	-0.08
first be	whole	0.08
first behind	fell	0.1	laid	0.08	lies	0.1	whole	0.35
first below	whole	-0.05
first ben	home	0.15	fell	0.1	laid	0.2	whole	0.26
first benh	home	-0.08	fell	0.15	laid	-0.16	whole	0.22
first beside	laid	0.18	whole	0.41
first between	laid	0.06	lies	0.11
first bi	home	-0.13	fell	0.25	laid	-0.1	whole	-0.13
first bia	home	-0.07	laid	-0.06	lies	-0.24	whole	-0.12
first bien	home	-0.05	laid	-0.08	lies	-0.07
first biet	home	-0.07
first binh	home	0.16	fell	-0.11	lies	-0.2	whole	0.19
first bo	fell	-0.15	laid	-0.09	lies	0.19	whole	0.1
first bom	whole	-0.14
first bon	home	-0.06	laid	0.19
first bong	home	-0.1	fell	0.24	whole	0.05
first bot	fell	-0.07	laid	-0.06	whole	0.13
first bu	home	-0.07	laid	0.13	lies	-0.06
first bui	home	-0.14	fell	-0.06	laid	-0.16	lies	-0.12	whole	-0.05
first buon	home	0.17	fell	0.14	laid	0.14	lies	-0.09	whole	0.16
first buong	fell	0.08
first buu	home	-0.08	fell	-0.06	laid	0.1
first by	laid	-0.35	lies	-0.16	whole	-0.48
first c	home	-0.09	fell	-0.16	whole	-0.07
first c1	fell	0.09	lies	0.06
first c2	fell	0.09
first ca	home	0.09	fell	-0.13	laid	0.26	lies	-0.05	whole	-0.19
first cach	home	-0.1	fell	-0.12	lies	-0.16	whole	0.21
first cai	home	0.3	fell	-0.17	laid	-0.15	whole	-0.05
first cam	home	0.33	fell	-0.07	laid	-0.09	lies	0.26	whole	0.24
first cambodia	fell	0.1
first camp	fell	0.05	whole	0.11
first can	home	0.16	fell	-0.26	laid	-0.1	lies	-0.05	whole	0.11
first cang	fell	-0.2	whole	-0.05
first canh	home	0.06	fell	-0.32	laid	0.21	lies	0.27	whole	0.84
first cao	fell	0.05	laid	-0.16	lies	-0.09
first cap	lies	0.1
first cat	home	0.51	fell	-0.12	whole	-0.24
first cau	home	-0.08	fell	-0.05	laid	-0.07	lies	-0.19	whole	0.28
first cav	whole	-0.07
first cay	fell	0.37	laid	-0.06	lies	-0.05
first cha	home	-0.12
first chai	home	0.06	fell	0.07	whole	-0.11
first cham	whole	-0.09
first chan	home	-0.07	fell	-0.29	laid	0.17	lies	-0.1	whole	0.42
first chanh	whole	-0.06
first chap	fell	-0.07
first chaplain	fell	-0.07
first chau	home	-0.16	fell	-0.08	lies	0.06
first chay	fell	-0.05	whole	-0.07
first cheo	home	0.12	whole	0.07
first chet	fell	0.18	whole	-0.05
first chi	fell	-0.13	lies	-0.06	whole	-0.14
first chiem	home	0.11	fell	-0.12
first chien	home	-0.14	fell	-0.07	laid	-0.05
first chin	home	-0.27	fell	-0.06	laid	0.11	lies	0.05
first chinh	fell	-0.05	laid	-0.06
first cho	home	0.29	lies	-0.05	whole	-0.45
first chon	home	-0.11	fell	-0.12	laid	0.58	lies	0.15	whole	-0.16
first chong	fell	-0.14	whole	-0.13
first chot	fell	0.42	laid	-0.08	lies	-0.05	whole	0.45
first chu	home	-0.11	fell	-0.08
first chua	home	-0.22	fell	0.07	lies	0.38	whole	0.15
first chung	home	0.05	fell	-0.09	whole	-0.31
first chuong	home	0.08	laid	0.11	whole	0.06
first chuyen	home	-0.05	fell	-0.05	laid	-0.06	lies	0.08	whole	-0.05
first cimetiere	fell	-0.06	laid	0.18	lies	0.23	whole	0.1
first co	fell	-0.14	laid	-0.27	whole	0.1
first coc	whole	-0.06
first coi	fell	0.08
first col	whole	0.09
first commune	fell	0.18	laid	0.1	whole	-0.08
first con	home	-0.07	laid	0.06	lies	-0.27	whole	0.31
first cong	home	-0.28	fell	0.16	laid	0.1	whole	-0.19
first contre	laid	0.22	whole	0.18
first cote	fell	0.17	laid	-0.08	lies	0.1	whole	0.08
first creek	fell	0.05	laid	0.1	whole	-0.05
first cu	home	0.05	laid	0.08	lies	-0.08	whole	0.07
first cua	home	-0.13	fell	0.12	laid	0.2	lies	-0.14	whole	-0.1
first cuc	home	-0.07	fell	-0.11
first cung	home	-0.16	fell	-0.1	laid	-0.18	lies	0.07	whole	-0.23
first cuoi	lies	-0.05
first cuong	home	-0.07	whole	-0.12
first cuu	whole	-0.07
first d	whole	-0.17
first da	fell	-0.06	laid	-0.18	whole	-0.09
first dac	fell	0.11
first dai	home	-0.08	fell	-0.15	lies	0.13	whole	0.11
first dak	home	0.09	fell	0.18	laid	-0.08	lies	-0.11	whole	0.1
first dam	laid	0.11	whole	-0.07
first dan	home	-0.22	laid	-0.07	whole	-0.06
first dang	home	0.1
first danh	home	-0.09	fell	-0.06	lies	-0.09	whole	-0.08
first dans	whole	-0.18
first dao	home	0.09	fell	0.31	laid	0.27	lies	-0.07
first dap	home	-0.08	fell	0.09	laid	0.22	whole	-0.15
first dat	home	0.05	fell	-0.13	laid	0.2	lies	0.28	whole	0.34
first de	home	-0.05	laid	-0.08	lies	0.06	whole	-0.1
first dear	fell	-0.05
first delorme	laid	0.07
first delta	fell	-0.09
first dem	fell	-0.07	lies	0.05
first den	fell	0.08	laid	0.1	lies	-0.05	whole	-0.18
first deo	fell	0.24	laid	-0.07	lies	0.08	whole	0.26
first derriere	laid	0.28	whole	0.24
first dessus	whole	-0.07
first devant	fell	0.08
first di	home	-0.08	fell	-0.1	laid	-0.07
first dia	fell	-0.08	laid	0.1	lies	0.08
first diem	fell	0.31	laid	-0.06	lies	0.1	whole	-0.21
first dien	home	0.18	fell	0.16	laid	-0.06	lies	-0.08	whole	0.38
first dinh	fell	0.15	laid	0.09	lies	0.08	whole	0.11
first district	home	-0.05
first do	fell	0.08
first doan	fell	-0.23	laid	-0.16	lies	-0.07	whole	-0.31
first doc	home	-0.07	fell	0.12	whole	-0.11
first doi	laid	0.26	lies	0.19	whole	0.05
first don	home	-0.16	fell	-0.16	laid	-0.08	lies	-0.18	whole	0.06
first dong	home	0.41	fell	-0.1	laid	-0.21	lies	0.05	whole	0.1
first dot	whole	-0.1
first du	home	-0.07	whole	-0.07
first dua	lies	0.06	whole	-0.08
first duc	home	0.09	lies	0.16	whole	0.07
first dung	home	-0.05	lies	0.09
first duoc	home	0.06	fell	-0.06	laid	0.12
first duoi	home	-0.08	fell	-0.07	lies	0.13	whole	0.73
first duong	home	-0.19	fell	0.25	laid	0.07	lies	-0.22	whole	-0.11
first duy	home	0.21	fell	-0.05	whole	0.08
first duyen	whole	0.13
first e	home	-0.13	laid	0.05	lies	0.1	whole	-0.1
first e7	whole	-0.05
first ea	fell	-0.08	whole	-0.12
first east	whole	-0.07
first em	home	-0.13	fell	-0.09	lies	-0.07
first entre	fell	-0.05	laid	0.08	whole	0.05
first feb	fell	0.09	whole	-0.06
first for	fell	0.08
first fosse	laid	0.06	whole	0.05
first from	home	0.08
first front	fell	0.05	whole	-0.09
first fsb	fell	-0.08
first ga	fell	0.12	laid	0.08	lies	-0.05	whole	0.19
first gac	fell	0.44	whole	0.14
first gan	home	0.26	fell	0.05	laid	-0.35	lies	0.09	whole	0.26
first garden	laid	0.05	whole	-0.05
first ghi	home	-0.07	fell	-0.06	laid	-0.06	whole	-0.09
first gia	fell	-0.19	laid	-0.1	lies	-0.08	whole	-0.16
first giai	home	0.1	whole	-0.08
first giao	home	0.15	whole	0.23
first giap	home	-0.08	laid	0.11
first giay	fell	-0.05
first gieng	fell	0.26	laid	0.25	whole	0.06
first gio	home	-0.05	laid	-0.13	whole	-0.11
first giong	home	0.28	fell	-0.11	whole	0.24
first giu	home	-0.07	fell	0.12	whole	-0.09
first giua	fell	0.3	laid	0.06	lies	-0.08	whole	0.06
first go	home	0.43	fell	0.11	laid	0.31	lies	0.21	whole	0.41
first goc	home	0.18	fell	0.13	laid	-0.09	lies	0.2	whole	0.33
first goi	home	-0.05
first gui	home	-0.06
first h	home	-0.24	whole	-0.19
first h1	home	-0.08	fell	-0.05
first h2	fell	-0.07
first ha	home	-0.05	fell	-0.25	lies	0.15	whole	-0.39
first hai	home	-0.07	fell	-0.41	laid	-0.13	lies	-0.13	whole	-0.19
first haiphong	home	0.12	whole	0.11
first ham	home	-0.11	fell	0.31	laid	0.15	lies	0.09	whole	0.21
first hang	home	0.13	fell	-0.48	laid	0.09	lies	0.15	whole	-0.07
first hau	home	0.15	whole	0.14
first her	laid	0.06
first het	fell	-0.09
first hien	home	0.06	fell	-0.06	laid	-0.08	lies	0.1
first hiep	home	-0.1	whole	0.14
first hill	fell	0.58	laid	-0.06	whole	0.15
first his	laid	-0.05
first ho	home	-0.12	fell	-0.31	laid	0.15	lies	-0.25	whole	-0.25
first hoa	home	0.17	fell	-0.11	whole	-0.07
first hoach	home	-0.05
first hoai	home	0.11	whole	0.07
first hoan	home	0.12
first hoang	home	0.15	fell	-0.14	lies	-0.07	whole	0.05
first hoanh	home	-0.08	fell	0.08	lies	0.11	whole	0.05
first hoc	home	-0.13	laid	0.21	lies	-0.05	whole	0.07
first hoi	home	-0.11	fell	-0.25	laid	-0.28	lies	-0.28	whole	-0.16
first hom	fell	-0.05	whole	0.05
first home	fell	-0.06
first hon	home	-0.14	fell	0.16	laid	0.19	whole	-0.07
first hong	home	0.06	fell	-0.07	whole	-0.07
first hop	lies	0.12	whole	0.07
first hopital	fell	0.17	laid	-0.06	whole	0.16
first house	fell	0.16	laid	-0.05	whole	-0.07
first hp	home	0.33	whole	0.19
first hre	home	-0.05	whole	-0.09
first hs	fell	-0.06
first hue	home	0.11	fell	0.21
first hung	home	0.17	fell	-0.21	whole	0.34
first huong	home	0.05	fell	0.25	laid	-0.07	lies	0.23	whole	-0.06
first huu	fell	-0.08	whole	-0.05
first huyen	home	0.11	fell	-0.12	lies	-0.07	whole	-0.38
first huynh	home	-0.05
first hy	home	-0.06	fell	-0.13
first i	home	-0.09	fell	-0.21	laid	-0.15	lies	-0.06
first ia	fell	0.17	laid	0.12	whole	0.17
first in	fell	0.14	whole	-0.07
first inside	whole	-0.05
first it	whole	-0.08
first january	fell	0.07
first jars	whole	-0.05
first k	home	0.05	whole	0.05
first k20	fell	0.06
first k23	whole	-0.07
first k5	home	-0.05
first ka	home	-0.06	fell	0.08	whole	0.08
first kampong	fell	0.19	whole	-0.06
first ke	home	0.14	fell	0.12	lies	0.1	whole	0.18
first kenh	fell	0.05	whole	0.1
first keo	home	-0.06	laid	0.06
first khac	laid	0.1
first kham	home	0.11	whole	-0.07
first khang	fell	0.09
first khanh	home	-0.13	fell	0.07	whole	-0.09
first khau	fell	0.06
first khe	home	-0.14	fell	0.11	laid	0.53	lies	-0.1	whole	0.13
first khi	home	0.09	fell	0.09	laid	-0.08	lies	-0.08	whole	-0.21
first khieng	whole	-0.07
first khmer	fell	-0.07	whole	-0.38
first kho	home	-0.05	fell	0.15	whole	0.08
first khoai	home	-0.07
first khoat	home	-0.06
first khoi	whole	-0.07
first khong	fell	-0.14	laid	-0.07
first khu	home	-0.26	lies	0.29	whole	0.21
first khuc	fell	-0.05	whole	-0.06
first khue	home	-0.05
first khuon	laid	0.09	whole	0.13
first kien	home	0.15	fell	-0.21	lies	0.15	whole	0.15
first kim	home	0.33	fell	-0.25	laid	-0.05	lies	-0.06	whole	0.1
first kinh	home	0.13	fell	0.18	laid	0.26	lies	0.07	whole	0.21
first km	fell	0.2	whole	0.13
first koh	fell	0.14	whole	-0.06
first kon	home	-0.05	whole	0.06
first kong	fell	-0.06	laid	0.12	whole	0.06
first kontum	fell	0.6	whole	0.33
first kp2	fell	-0.1
first krong	whole	-0.05
first kt	fell	-0.08
first ky	home	0.18	fell	-0.1	whole	0.06
first l	fell	0.1	laid	-0.05
first la	fell	0.11	laid	-0.06	whole	0.12
first lac	home	0.15	fell	-0.11
first lai	home	-0.06	laid	-0.18	lies	0.1	whole	-0.41
first lam	home	-0.14	fell	-0.18	laid	-0.09	lies	-0.06	whole	-0.09
first lan	fell	-0.1	lies	-0.06	whole	-0.09
first landing	whole	0.06
first lang	home	0.43	fell	0.06	laid	0.11	lies	0.25	whole	0.4
first lao	home	-0.09	fell	0.48	laid	-0.06	lies	0.1	whole	0.22
first laos	fell	0.15	lies	0.09	whole	0.08
first lap	home	0.28	whole	0.24
first lau	fell	0.18	whole	0.11
first lay	laid	-0.07
first le	home	-0.06	fell	-0.16	laid	-0.08	lies	-0.06
first left	laid	0.21
first len	home	-0.05	laid	0.13	whole	-0.09
first lien	fell	-0.1	laid	-0.06
first linh	home	-0.28	fell	-0.26	laid	-0.11	whole	-0.11
first lo	home	-0.17	fell	0.21	laid	-0.33	lies	0.15	whole	0.1
first loc	home	-0.12	fell	0.36	laid	0.11	whole	0.36
first long	home	0.07	fell	0.11	laid	-0.1	lies	0.19	whole	-0.18
first ls	home	0.05
first lt	fell	-0.08
first lua	whole	-0.13
first luc	home	0.14	whole	-0.1
first lung	home	-0.07	fell	0.16	laid	0.21	lies	-0.1	whole	0.15
first luon	laid	-0.13	whole	-0.15
first luong	home	-0.08	fell	-0.07	lies	0.08
first luu	home	-0.12	fell	-0.05	lies	0.07
first ly	home	0.12	lies	-0.05
first lz	whole	0.11
first m	home	-0.07	fell	-0.08	lies	0.06	whole	0.13
first ma	home	-0.09	laid	0.25	whole	-0.09
first mac	fell	-0.1	laid	0.12	whole	-0.13
first mai	home	-0.1	fell	-0.2	laid	0.14	lies	0.06	whole	-0.15
first maison	lies	0.13	whole	-0.05
first mam	fell	0.09
first mang	fell	0.09	whole	0.09
first manh	home	-0.05
first mao	home	-0.05	whole	0.05
first march	home	-0.07	fell	0.11	whole	-0.07
first mat	home	-0.1	fell	0.12	laid	-0.05	lies	-0.09	whole	0.29
first mau	home	-0.11	fell	-0.06
first may	fell	-0.08	laid	-0.18
first me	fell	-0.27	laid	0.12	lies	-0.11
first mep	fell	-0.07	laid	0.09	whole	0.06
first mi	laid	-0.08	lies	0.06	whole	0.09
first mieu	fell	0.09	laid	0.2	whole	-0.11
first minh	whole	-0.1
first mme	fell	0.08
first mo	home	0.22	laid	-0.22	lies	-0.08
first moc	fell	0.18	whole	0.06
first mom	laid	-0.09
first mon	whole	-0.11
first mong	home	0.13
first mr	home	-0.1	fell	-0.16	laid	-0.05	lies	-0.05
first mu	home	0.07	fell	0.08	whole	0.14
first mua	whole	-0.08
first mui	fell	-0.11	lies	0.06
first muoi	whole	-0.06
first muong	home	0.2	fell	0.34	lies	-0.09	whole	-0.09
first my	home	0.26	fell	-0.2	laid	-0.13	lies	-0.07
first n	home	0.09	fell	-0.1	whole	0.11
first na	home	0.14	fell	0.29	laid	0.16	lies	0.07	whole	0.33
first nam	home	0.23	fell	-0.12	laid	0.38
first near	fell	0.35	laid	-0.19	whole	0.35
first nen	fell	-0.07	laid	-0.08	lies	-0.06	whole	0.28
first next	fell	0.15	whole	0.19
first nga	fell	-0.1	laid	0.06	lies	0.05	whole	0.08
first ngam	fell	0.21	laid	-0.12	whole	-0.08
first ngan	home	0.12	whole	0.08
first ngay	home	0.11	fell	0.46	laid	-0.11	lies	-0.09	whole	-0.94
first nghe	home	0.13	fell	-0.17	lies	-0.05	whole	-0.23
first nghi	home	0.47	fell	-0.07	whole	0.15
first nghia	home	0.05	fell	-0.56	laid	0.09	lies	0.18	whole	0.88
first ngo	fell	-0.07	lies	-0.05
first ngoai	home	0.3	fell	0.46	laid	0.09	lies	-0.12
first ngoan	home	0.07
first ngoc	fell	-0.09	whole	0.15
first ngoi	laid	0.05
first ngu	whole	-0.14
first nguoi	home	0.21	laid	0.11	whole	-0.2
first nguyen	home	-0.08	whole	-0.05
first nhan	home	-0.14	fell	0.38
first nhap	fell	-0.05
first nho	fell	-0.09	lies	0.08	whole	0.05
first nhon	fell	0.08
first nhu	home	0.17
first nhuong	home	-0.05
first night	laid	0.06
first ninh	home	0.24	fell	-0.05	lies	0.25	whole	0.18
first no	fell	-0.1	whole	-0.18
first noi	home	-0.1	fell	0.2	laid	-0.09	whole	-0.06
first nong	home	-0.09	fell	0.07	lies	-0.05	whole	-0.07
first noong	fell	0.09	whole	0.18
first nord	whole	0.11
first north	fell	-0.08	whole	-0.14
first now	home	0.14	lies	0.13
first nt	home	-0.18	fell	-0.07	lies	0.55	whole	0.17
first ntls	home	-0.43	fell	-0.56	laid	0.09	lies	1.01	whole	1.15
first nua	home	-0.08	laid	0.06	whole	-0.11
first nui	fell	0.35	laid	-0.11	whole	0.17
first nung	home	-0.12	whole	-0.37
first nuoc	home	-0.18	fell	-0.08	laid	-0.11	whole	-0.28
first nuong	lies	0.25	whole	0.22
first nva	fell	-0.13	whole	-0.08
first o	home	-0.07	fell	-0.16	whole	-0.12
first oanh	home	-0.07
first off	fell	0.14	laid	-0.16
first ong	lies	-0.08	whole	-0.2
first our	fell	0.07	lies	0.11	whole	0.13
first outside	laid	0.09
first p	home	0.07
first pa	laid	0.13	lies	0.13	whole	0.07
first pagode	fell	-0.05	laid	0.07	whole	0.12
first pailin	fell	0.09	whole	-0.18
first par	whole	-0.07
first pha	home	0.17	laid	0.11	whole	0.17
first pham	fell	-0.09	whole	-0.15
first phan	home	0.24	whole	0.06
first phao	fell	-0.12
first phap	fell	-0.12	whole	-0.06
first phat	whole	-0.05
first phi	fell	-0.14	laid	0.06
first phia	home	-0.07	fell	-0.06	laid	-0.22	lies	-0.05	whole	-0.6
first phnom	fell	0.14	whole	0.06
first pho	home	0.52	fell	-0.22	laid	-0.06	lies	-0.09	whole	0.39
first phong	fell	-0.13	lies	0.19	whole	0.16
first phu	home	0.19	fell	0.05	laid	-0.08	whole	0.23
first phuc	home	-0.13	fell	-0.05	whole	-0.07
first phum	fell	0.14	laid	0.21	whole	0.17
first phung	fell	-0.08
first phuoc	fell	0.1	laid	0.07	lies	0.08
first phuong	home	-0.05	fell	-0.09	lies	-0.1	whole	0.23
first piste	laid	-0.05
first place	home	0.11	whole	-0.06
first plei	whole	0.09
first pleiku	fell	0.22
first po	laid	0.11	whole	-0.08
first pon	fell	-0.11
first pont	fell	0.06	whole	0.05
first poste	fell	0.05	laid	0.06
first preah	fell	0.11
first pres	fell	0.08	whole	0.25
first province	fell	0.06	whole	-0.06
first pu	whole	0.05
first q	home	0.1	fell	0.05	whole	-0.16
first qua	fell	-0.05	whole	-0.05
first quan	home	-0.23	fell	-0.13	laid	-0.2	lies	-0.14	whole	-0.57
first quang	home	0.1	fell	-0.11	laid	-0.11	lies	-0.2	whole	-0.17
first quanh	laid	-0.05	lies	0.11	whole	-0.05
first quay	laid	-0.27
first que	home	0.64	fell	0.09	laid	-0.05	whole	-0.2
first quoc	home	0.21	fell	-0.07
first quy	home	-0.05
first quyet	fell	-0.13	whole	-0.06
first quynh	home	0.41	fell	-0.13	lies	-0.05	whole	0.35
first ra	fell	0.12	lies	0.07	whole	-0.06
first rach	fell	0.23	laid	0.1	whole	0.09
first raglai	whole	-0.12
first rang	whole	0.08
first ranh	laid	0.08	whole	0.25
first ray	fell	0.14	laid	-0.08	lies	0.08	whole	-0.17
first ria	laid	0.12	lies	-0.06	whole	0.08
first rieng	lies	0.13
first rive	laid	0.07	whole	-0.06
first riviere	whole	-0.09
first road	whole	-0.09
first rot	fell	-0.06
first route	fell	-0.05
first ru	laid	0.1	lies	0.13
first rubber	lies	0.11
first rung	home	-0.05	fell	0.12	laid	-0.09	whole	0.13
first ruong	fell	-0.14	laid	-0.06	whole	-0.05
first s	laid	0.1
first sa	home	0.08	fell	0.17	laid	0.11	lies	0.07
first sac	whole	-0.06
first sai	home	-0.11	fell	-0.1	whole	-0.05
first saigon	fell	0.12	whole	0.07
first sam	home	-0.05	fell	0.15	whole	0.06
first san	home	-0.07	fell	-0.06	laid	0.16
first sang	home	-0.08	fell	-0.08
first sat	fell	-0.11	laid	0.08	whole	0.08
first sau	home	-0.3	fell	0.17	laid	-0.17	lies	0.42	whole	0.88
first se	fell	0.06	whole	0.05
first sentence	home	-0.37	fell	-0.12	laid	-0.22	lies	-0.08	whole	-0.09
first sgt	fell	-0.05
first si	home	0.12	whole	0.07
first side	laid	-0.05
first siem	fell	0.17
first sin	home	0.09	whole	-0.05
first sinh	home	0.06
first sisophon	whole	-0.08
first slope	fell	0.08	whole	-0.1
first so	fell	-0.1	laid	-0.16	whole	-0.11
first soc	fell	0.28	lies	-0.06
first soi	laid	-0.07	whole	0.05
first son	home	-0.2	whole	-0.24
first song	fell	0.08	laid	-0.29	lies	-0.16
first sot	whole	-0.05
first sous	fell	-0.05	laid	0.23	lies	0.1	whole	0.41
first south	fell	-0.08	laid	-0.06	lies	0.12	whole	-0.06
first station	fell	0.06	whole	0.08
first stieng	whole	-0.1
first stung	fell	0.07	whole	-0.07
first sud	whole	0.09
first suoi	home	-0.1	fell	0.35	laid	-0.25	lies	-0.12	whole	-0.05
first suon	fell	0.15	lies	-0.05	whole	0.06
first sur	laid	-0.19	whole	-0.21
first svay	laid	0.11
first t	home	-0.16	fell	-0.11	whole	-0.22
first ta	home	-0.11	fell	0.28	laid	0.05	lies	-0.06	whole	-0.1
first tai	fell	0.17	laid	-0.05	whole	-0.31
first taluy	laid	0.16
first tam	home	0.25	laid	0.22	lies	-0.05	whole	-0.15
first tan	home	0.15	fell	0.18	laid	-0.07
first tang	home	-0.09	fell	-0.08
first tap	home	0.07	fell	-0.1	laid	-0.13	whole	-0.09
first tau	fell	0.12
first tay	home	-0.33	fell	0.22	laid	-0.11	lies	-0.06	whole	-0.51
first tdp	fell	0.1	whole	0.08
first ten	home	-0.06
first thach	home	0.17	lies	-0.05	whole	-0.07
first thai	home	-0.14	fell	-0.34	lies	-0.08	whole	-0.31
first tham	home	-0.05	whole	-0.11
first than	fell	-0.09
first thang	fell	-0.06	whole	-0.05
first thanh	home	0.32	fell	-0.24	laid	-0.08	whole	-0.09
first thao	whole	-0.07
first thap	laid	-0.06	lies	0.21	whole	0.09
first that	whole	0.07
first thcs	fell	0.22	whole	-0.09
first the	home	-0.13	fell	0.39	laid	0.24	lies	0.23	whole	-0.48
first their	fell	0.18	laid	0.09
first them	laid	0.06
first theo	fell	-0.06	laid	-0.13
first there	laid	-0.08
first thi	home	0.06	fell	-0.41	laid	-0.08	lies	0.09	whole	-0.35
first thien	whole	-0.1
first thieu	home	0.2	whole	-0.06
first tho	home	0.24	lies	0.09
first thoi	home	0.12	whole	0.05
first thon	home	0.36	fell	0.27	laid	0.09	lies	-0.27	whole	0.63
first thong	home	0.08	fell	-0.07	whole	-0.08
first thu	home	-0.15	fell	-0.07	whole	-0.14
first thua	home	-0.08	fell	0.23	laid	-0.1	whole	-0.14
first thuan	home	0.07	fell	-0.07	whole	-0.06
first thung	laid	-0.07	whole	0.09
first thuoc	fell	-0.06
first thuong	fell	0.05	lies	-0.05	whole	0.15
first thuy	home	0.39	fell	-0.1	whole	0.24
first thuyen	fell	0.05
first ti	home	-0.06
first tich	home	-0.06	fell	0.15	whole	0.05
first tien	home	0.11	fell	-0.23	laid	-0.08	whole	0.11
first tieu	home	-0.21	fell	-0.05	laid	0.07	whole	0.15
first tim	fell	-0.05	laid	-0.06	lies	-0.05
first tinh	home	-0.19	fell	-0.27	laid	-0.23	lies	-0.08	whole	-0.2
first to	home	-0.4	fell	-0.29	laid	-0.18	lies	-0.14	whole	-0.2
first toan	home	-0.05	fell	-0.05	whole	-0.1
first toc	home	-0.1	whole	-0.36
first toi	laid	-0.08	lies	-0.07	whole	-0.15
first tong	home	-0.08	lies	0.08	whole	0.05
first tp	home	-0.12	fell	-0.09
first tq	whole	-0.07
first tra	home	0.24	fell	0.22	laid	-0.08	whole	0.26
first trac	home	-0.07
first trai	laid	-0.09	lies	-0.06
first tram	fell	0.38	lies	-0.13	whole	0.26
first tran	fell	0.36	laid	-0.11	lies	-0.15	whole	-0.45
first trang	home	0.17	fell	0.08	laid	0.25	lies	-0.12	whole	-0.13
first tree	laid	0.06	lies	0.15
first tren	fell	0.43	laid	-0.13	lies	-0.24	whole	-0.78
first trench	laid	0.19	whole	0.09
first tri	whole	-0.07
first trich	lies	0.07	whole	-0.07
first trieu	home	-0.07	fell	0.09	lies	0.18	whole	0.05
first tro	fell	-0.06
first trong	home	-0.07	fell	0.3	laid	0.37	lies	0.16	whole	-0.16
first trou	laid	-0.07
first tru	home	-0.06
first truc	whole	0.06
first trung	home	0.16	fell	0.13	laid	-0.08	lies	-0.08	whole	-0.1
first truoc	fell	-0.09	laid	0.17	lies	-0.13	whole	0.05
first truong	lies	-0.06	whole	-0.36
first tt	home	0.07
first tu	fell	-0.29	laid	-0.1	lies	-0.08	whole	0.14
first tuc	home	-0.07
first tui	fell	-0.06	whole	-0.07
first tung	fell	-0.07
first tuong	fell	-0.05	whole	0.06
first tuy	home	0.07	whole	-0.05
first tuyen	home	0.08	fell	0.06	whole	0.06
first two	whole	0.18
first two a bomb	laid	0.15
first two a bunker	fell	-0.07
first two a ditch	laid	0.08
first two a enterre	laid	0.08
first two a fait	laid	0.07
first two a girl	laid	-0.05
first two a grave	laid	0.06	lies	0.09
first two a l	fell	0.17	laid	0.09	whole	-0.07
first two a la	fell	-0.1
first two a luoi	fell	0.1	lies	0.2	whole	0.09
first two a mine	fell	0.05
first two a nam	fell	0.11
first two a sa	laid	-0.05
first two a sap	fell	-0.07	whole	-0.06
first two a sau	whole	0.06
first two a shau	fell	0.08
first two a trench	laid	0.08
first two a water	fell	0.08
first two a young	fell	0.08
first two a1	fell	0.12
first two ai tu	fell	0.14	lies	0.11	whole	0.05
first two along the	whole	-0.06
first two an duong	home	0.25
first two an giang	home	-0.11	fell	-0.08
first two an hai	home	0.13	whole	-0.1
first two an khe	laid	0.09
first two an lao	home	0.09	fell	-0.08
first two an loc	home	-0.11	fell	0.27
first two an nhon	lies	0.1	whole	0.11
first two an old	laid	0.09
first two an tang	fell	-0.05	lies	0.06
first two an thi	home	0.2	whole	0.06
first two anh duoi	laid	0.06
first two anh em	lies	0.11
first two anh o	fell	0.06	laid	0.18
first two anh son	home	0.1	lies	0.23
first two anlong veng	fell	-0.06
first two ap binh	lies	0.07
first two ap hoa	home	-0.05	lies	0.14
first two ap my	fell	0.06	whole	-0.05
first two ap phu	home	0.08	fell	0.1	whole	0.08
first two ap ta	fell	0.06	laid	0.11
first two ap tan	fell	-0.07	laid	0.09	whole	-0.08
first two ap tra	whole	0.1
first two au bord	fell	0.12	laid	0.09	whole	0.08
first two au bout	whole	0.05
first two au cimetiere	fell	-0.07	laid	-0.11	lies	0.33	whole	-0.09
first two au nord	whole	-0.08
first two ayun pa	home	0.11
first two b	fell	-0.07
first two b1	home	-0.09
first two b52	fell	-0.19
first two b52 o	fell	0.08
first two ba che	home	0.13	whole	0.1
first two ba chuc	fell	0.17	whole	0.05
first two ba long	fell	0.13	whole	-0.05
first two ba na	home	-0.11	fell	-0.07
first two ba nguoi	laid	-0.09
first two ba the	fell	0.11	lies	0.07
first two ba thuoc	home	0.07	whole	0.09
first two ba to	home	0.06
first two ba tri	home	0.09	fell	-0.05
first two ba vi	home	0.18	fell	-0.06	whole	0.06
first two bac	home	-0.15
first two bac giang	whole	-0.05
first two bac ha	home	0.15	fell	-0.05	whole	0.08
first two bac kan	home	0.06	fell	-0.12	whole	0.05
first two bac ninh	home	0.06	whole	-0.08
first two bac quang	home	-0.1	laid	0.09
first two bac son	whole	0.08
first two bac thai	whole	-0.1
first two bach thong	home	0.1	whole	0.07
first two bai	laid	-0.05
first two bai cat	laid	0.16	whole	0.22
first two bai da	fell	-0.12
first two bai dau	fell	0.1	whole	0.06
first two bai dinh	fell	0.07
first two bai duong	whole	-0.1
first two bai ha	home	-0.06
first two bai khach	fell	-0.06	whole	-0.23
first two bai lau	laid	0.1	whole	0.09
first two bai mo	laid	0.05	whole	0.21
first two bai soi	laid	0.07
first two bai song	fell	0.09
first two bai su	whole	-0.18
first two bai tap	fell	0.08
first two bai tha	whole	0.09
first two ban ban	fell	-0.05	laid	0.07	whole	0.07
first two ban chi	fell	-0.06
first two ban chqs	home	-0.05	fell	-0.09
first two ban co	home	0.05	fell	-0.06
first two ban dau	laid	0.11	lies	-0.07	whole	-0.24
first two ban do	laid	-0.11
first two ban dong	home	-0.07	fell	0.32	laid	-0.08	lies	0.13	whole	0.17
first two ban hang	home	0.05
first two ban ka	fell	0.08	laid	-0.05
first two ban ke	laid	0.06
first two ban la	home	0.09	whole	0.07
first two ban na	home	0.18	lies	-0.05	whole	0.25
first two ban o	fell	0.28
first two ban pa	laid	0.15	lies	0.1	whole	0.08
first two ban pac	fell	0.11
first two ban ta	fell	0.16
first two ban tham	fell	-0.06	laid	0.11	whole	0.05
first two ban tho	laid	-0.07
first two ban tia	fell	-0.08
first two ban xop	home	0.07	whole	0.05
first two bang to	fell	-0.05
first two bao lac	home	0.05
first two bao loc	home	-0.08	fell	0.05
first two bao vinh	home	-0.05	whole	-0.09
first two bat xat	home	0.12	whole	0.1
first two battambang	fell	0.23	whole	0.07
first two bau sen	whole	0.05
first two behind a	whole	0.1
first two behind the	laid	0.19	whole	0.24
first two ben ban	fell	-0.06	laid	-0.06
first two ben binh	fell	-0.12
first two ben bo	fell	0.1	laid	0.12	lies	0.21	whole	0.05
first two ben cai	whole	0.05
first two ben campuchia	fell	-0.12	whole	-0.15
first two ben canh	fell	0.14	laid	-0.16	lies	-0.06	whole	-0.14
first two ben cat	whole	0.06
first two ben cau	fell	0.06	lies	0.21	whole	0.22
first two ben cay	laid	-0.08
first two ben cong	whole	0.05
first two ben do	fell	0.32	laid	-0.05	whole	0.09
first two ben doi	laid	-0.07
first two ben duong	laid	0.05
first two ben goc	laid	0.09	whole	0.09
first two ben hai	home	0.12	whole	0.06
first two ben hang	fell	0.11
first two ben hoi	whole	0.06
first two ben hong	whole	0.06
first two ben khe	fell	0.25	laid	0.15	whole	0.21
first two ben kia	fell	-0.1	whole	0.15
first two ben lao	fell	-0.14	whole	-0.26
first two ben luc	home	0.08	whole	0.09
first two ben nay	laid	0.05
first two ben nha	laid	-0.09	whole	0.11
first two ben nhan	whole	-0.08
first two ben noi	whole	-0.05
first two ben nuoc	fell	0.26	whole	0.17
first two ben pha	fell	0.24	whole	0.11
first two ben phai	fell	-0.09	laid	0.21	lies	0.16	whole	-0.11
first two ben song	home	0.1	fell	0.05	whole	0.18
first two ben suoi	fell	0.08	laid	0.16	whole	0.18
first two ben ta	laid	0.08	whole	-0.09
first two ben tan	fell	-0.11
first two ben tay	laid	-0.05
first two ben thuy	whole	0.06
first two ben trai	laid	0.13	whole	-0.25
first two ben tre	fell	-0.07
first two ben xe	home	0.12
first two benh vien	fell	0.13	laid	-0.1	whole	0.13
first two benh xa	home	-0.06	laid	-0.06	whole	0.09
first two beside a	laid	0.18	whole	0.2
first two beside the	whole	0.21
first two between the	lies	0.12
first two bi o	fell	0.09
first two bia doi	lies	0.06
first two bia ghi	laid	-0.07	lies	-0.05	whole	-0.05
first two bia mo	lies	-0.05
first two bia o	lies	0.16
first two bia phum	fell	-0.05	whole	0.06
first two bia ray	fell	0.11	laid	0.08	lies	0.1	whole	-0.1
first two bia rung	fell	0.05	laid	0.11	lies	-0.13	whole	0.19
first two bia trang	whole	0.1
first two bien gioi	fell	0.1	whole	0.05
first two bien hoa	fell	0.11
first two binh ba	home	-0.08	fell	0.1	whole	0.1
first two binh dinh	home	-0.08	fell	-0.12	whole	-0.06
first two binh duong	home	-0.06
first two binh giang	home	0.05	fell	-0.06	whole	-0.14
first two binh khanh	home	0.08	whole	0.08
first two binh lieu	home	0.07	whole	0.15
first two binh long	home	-0.05	fell	0.13
first two binh luc	whole	0.08
first two binh son	home	0.17	whole	-0.06
first two binh thuan	home	-0.06	fell	-0.05	whole	-0.05
first two bo bac	fell	0.11	whole	0.08
first two bo binh	fell	-0.05
first two bo doi	home	-0.06	fell	-0.33	laid	-0.35	lies	-0.08	whole	-0.21
first two bo kinh	fell	0.06	laid	0.25	lies	0.11	whole	0.15
first two bo len	laid	-0.07
first two bo nam	lies	0.08	whole	0.15
first two bo o	home	-0.06
first two bo rao	fell	0.14	lies	0.09	whole	-0.07
first two bo ruong	fell	0.1	laid	0.1	lies	-0.08
first two bo song	fell	0.16	laid	-0.11	lies	-0.06	whole	0.21
first two bo suoi	fell	-0.15	laid	0.26	lies	-0.11	whole	0.17
first two bo trach	home	0.08	lies	0.11
first two bo tre	laid	0.08
first two bo vao	fell	0.12
first two bo ve	lies	0.05
first two bo xa	home	0.09	whole	-0.08
first two bong son	home	-0.05	fell	0.23	whole	0.15
first two bot cau	whole	0.05
first two bot tien	fell	0.12
first two bu dang	fell	-0.1	laid	0.07
first two bu dop	laid	0.1
first two bui tre	fell	0.08
first two buon ea	home	-0.06	fell	-0.08	laid	0.11
first two buon ho	home	0.08	fell	0.13	whole	-0.07
first two buon trap	fell	-0.06
first two by a	laid	-0.12	whole	-0.13
first two by our	laid	-0.07
first two by the	fell	0.2	laid	0.14	lies	-0.08	whole	-0.15
first two c1	fell	0.13	whole	0.05
first two c2	fell	0.11
first two ca mau	home	0.05
first two ca tum	laid	0.11
first two cach bo	laid	0.07	whole	0.05
first two cach cau	laid	0.19	whole	0.06
first two cach cho	laid	0.05	whole	0.1
first two cach cot	laid	-0.08
first two cach duong	laid	-0.12
first two cach lo	laid	0.1	whole	-0.07
first two cach mang	home	-0.05	laid	-0.07
first two cach mep	laid	0.06	whole	-0.05
first two cach ngam	laid	0.12	whole	0.06
first two cach nhau	laid	-0.15
first two cach suoi	fell	0.08	laid	-0.21
first two cai bat	whole	-0.1
first two cai be	home	0.31
first two cai lay	home	-0.14	fell	-0.06
first two cai ngang	fell	0.12	whole	0.05
first two cai nhum	whole	-0.12
first two cam giang	home	-0.06	fell	0.18	lies	0.25	whole	-0.07
first two cam khe	home	0.1	fell	-0.1	whole	0.14
first two cam lo	home	-0.08	fell	-0.09	lies	0.08
first two cam pha	home	0.11	fell	-0.07	whole	0.06
first two cam thanh	fell	0.06
first two cam thuy	home	-0.05
first two cam xuyen	home	0.28	fell	-0.06	whole	0.1
first two can cu	fell	-0.1	laid	-0.05	whole	-0.1
first two can giuoc	home	0.11	whole	0.07
first two can le	fell	0.06	whole	0.07
first two can loc	home	0.13	whole	0.11
first two can tho	home	-0.09
first two cang long	whole	0.05
first two canh bao	laid	-0.05
first two canh bo	laid	0.1	lies	0.09	whole	0.1
first two canh cay	laid	0.06	lies	0.1	whole	0.19
first two canh cho	home	0.11	whole	0.08
first two canh cong	whole	0.07
first two canh dong	home	-0.06	fell	0.1	laid	-0.17	whole	0.13
first two canh duong	home	0.13	laid	0.06	lies	-0.1	whole	-0.09
first two canh gieng	laid	0.07	whole	0.18
first two canh go	laid	0.08
first two canh goc	lies	0.11	whole	0.2
first two canh khe	fell	-0.23	laid	0.06	lies	0.08	whole	0.07
first two canh lo	whole	0.15
first two canh mieu	fell	0.11	laid	-0.11	lies	0.08	whole	0.07
first two canh mo	laid	-0.11	lies	0.05	whole	-0.11
first two canh nha	laid	-0.05	lies	0.06
first two canh nhau	fell	-0.05	laid	-0.12	lies	-0.05	whole	-0.27
first two canh san	whole	-0.11
first two canh suoi	fell	-0.1	laid	0.11	lies	-0.05
first two canh tram	lies	0.08	whole	0.06
first two canh truong	fell	-0.05	laid	-0.06	lies	0.07	whole	0.07
first two cao bang	home	-0.09	whole	-0.25
first two cao diem	fell	0.18	laid	-0.09	whole	0.13
first two cao lan	whole	-0.09
first two cao lanh	home	0.14
first two cao loc	whole	0.16
first two cao xa	whole	-0.05
first two cat ba	home	0.1	whole	0.11
first two cat bi	fell	-0.08	whole	-0.09
first two cat dai	home	0.11	whole	-0.05
first two cat hai	home	0.24
first two cau ba	laid	0.11	whole	-0.05
first two cau ben	fell	0.05	whole	0.09
first two cau binh	fell	0.08	whole	0.1
first two cau bong	fell	0.07
first two cau chu	fell	0.09	whole	0.09
first two cau duong	fell	0.05
first two cau giay	home	0.06	fell	-0.07
first two cau ham	fell	-0.27	whole	0.09
first two cau ke	home	0.17	whole	0.09
first two cau my	fell	0.05
first two cau nam	laid	0.09
first two cau niem	whole	-0.08
first two cau o	whole	-0.05
first two cau ong	fell	0.08	whole	-0.07
first two cau phia	fell	-0.07
first two cau rach	fell	0.1
first two cau rao	home	0.06
first two cau sai	fell	0.05	whole	0.06
first two cau song	whole	0.09
first two cau trang	fell	0.06
first two cau treo	fell	0.09	whole	-0.14
first two cay gao	fell	0.17	whole	-0.06
first two cay so	fell	0.13	laid	0.08	whole	0.15
first two cha la	fell	0.2
first two chan cau	fell	-0.14	laid	0.07	whole	-0.06
first two chan de	laid	0.1	whole	0.05
first two chan deo	fell	-0.16	lies	0.12	whole	0.07
first two chan diem	laid	0.1	whole	0.06
first two chan doc	laid	0.08
first two chan doi	fell	0.08	laid	0.05	whole	0.15
first two chan nui	fell	-0.09	laid	0.09	lies	-0.09	whole	0.09
first two chay o	whole	-0.07
first two cheo reo	home	0.13	whole	0.07
first two chet ngay	fell	-0.06
first two chet o	fell	0.4
first two chi lang	laid	0.12	whole	0.06
first two chi linh	fell	-0.07	whole	-0.05
first two chiem hoa	home	0.11
first two chien dau	fell	-0.07
first two chien dich	fell	-0.1	whole	-0.06
first two chien khu	fell	-0.1
first two chien si	fell	0.1
first two chien truong	fell	0.11
first two cho ai	lies	0.07
first two cho an	fell	-0.09
first two cho ay	laid	-0.07
first two cho cai	whole	-0.05
first two cho canh	laid	0.1	whole	-0.11
first two cho cau	fell	0.12	whole	-0.1
first two cho cay	laid	0.12	lies	0.18	whole	0.1
first two cho co	laid	0.17
first two cho con	home	0.13	whole	0.07
first two cho cu	laid	-0.1
first two cho dau	whole	0.05
first two cho do	laid	-0.05	lies	0.07
first two cho doi	laid	0.18	whole	-0.07
first two cho don	home	0.05	whole	0.12
first two cho dong	lies	0.1	whole	0.06
first two cho goc	laid	-0.11	lies	0.13
first two cho hang	home	0.06
first two cho lach	home	0.06
first two cho lo	whole	-0.05
first two cho lon	home	0.15	whole	0.17
first two cho mo	fell	0.09
first two cho moi	whole	0.05
first two cho nga	fell	0.07
first two cho nha	fell	0.12
first two cho ra	home	0.16	whole	0.12
first two cho suoi	fell	0.07	whole	-0.06
first two cho ve	laid	0.08
first two cho voi	laid	-0.06
first two chon chung	home	-0.06	laid	-0.06
first two chon o	laid	0.39	lies	0.19
first two chong can	fell	-0.15
first two chong my	whole	-0.06
first two chot chu	fell	0.1	whole	0.11
first two chot doi	fell	0.13
first two chot dong	whole	-0.05
first two chot duong	whole	0.09
first two chu nghe	home	-0.05
first two chu o	lies	0.06
first two chu prong	home	-0.06
first two chu se	home	0.1	fell	-0.13
first two chua linh	fell	0.05	lies	0.25	whole	0.18
first two chua o	laid	-0.06	lies	0.15
first two chua ong	laid	0.08
first two chung toi	fell	0.08
first two chuong my	home	0.13	whole	0.08
first two chuyen ve	lies	0.07
first two cimetiere de	laid	0.15	lies	0.25	whole	0.18
first two co am	home	0.2	fell	-0.07	whole	0.16
first two co noi	lies	0.09	whole	0.16
first two co o	whole	-0.09
first two co ten	lies	0.09
first two co tu	home	-0.11	whole	-0.13
first two con cat	fell	0.07	laid	0.05	whole	0.11
first two con co	fell	-0.08
first two con cu	whole	-0.05
first two con cuong	home	0.42	whole	0.1
first two con dan	fell	0.07
first two con dao	home	-0.05	fell	0.05
first two con gai	laid	-0.09
first two con la	laid	0.08
first two con mo	fell	0.05	laid	0.11
first two con o	fell	-0.06	laid	0.08	lies	0.07
first two con ong	fell	-0.05
first two con tien	fell	0.37	whole	0.08
first two con trai	fell	-0.05	laid	-0.11
first two cong dien	fell	-0.05
first two cong dong	whole	-0.07
first two cong hoa	home	-0.11	fell	-0.05
first two cong su	laid	0.13	whole	-0.14
first two cong troi	fell	0.14	laid	0.07
first two contre le	laid	0.22	whole	0.18
first two cu diem	whole	0.16
first two cu lao	home	0.1	fell	0.06	lies	-0.05
first two cua chu	fell	0.08	laid	0.12	whole	0.09
first two cua dai	fell	-0.09	laid	0.12	whole	-0.12
first two cua don	lies	0.06
first two cua hang	fell	-0.05	laid	0.07
first two cua khau	fell	0.09
first two cua linh	fell	-0.06
first two cua mo	whole	-0.06
first two cua ong	fell	-0.07
first two cua su	fell	-0.07
first two cua tieu	whole	-0.06
first two cua trung	fell	0.07	laid	0.06
first two cua viet	home	-0.06	fell	0.46	whole	0.19
first two cuc chinh	home	-0.05	fell	-0.06
first two cung 1	lies	0.11	whole	-0.05
first two cung bua	fell	-0.07
first two cung cho	home	-0.05
first two cung ham	fell	0.11
first two cung o	home	0.06
first two da	whole	-0.06
first two da lat	fell	0.09
first two da nang	fell	-0.14
first two da phuc	home	0.12	whole	-0.1
first two dac to	fell	0.1	whole	-0.08
first two dai ban	home	-0.3
first two dai do	fell	0.14	whole	0.1
first two dai doi	fell	-0.07
first two dai han	fell	-0.17
first two dai hoc	home	-0.06
first two dai loc	home	0.11
first two dai tu	home	0.32
first two dak glei	home	0.13
first two dak to	home	0.13	fell	0.05	laid	-0.05	whole	0.05
first two dan quan	home	-0.14
first two dan toc	home	-0.16
first two danh sach	home	0.07	lies	-0.08
first two dans la	whole	-0.06
first two dans le	fell	0.05	whole	-0.14
first two dans son	lies	0.11
first two dans un	laid	0.07
first two dans une	whole	0.07
first two dao	home	-0.07
first two dao cat	home	0.1	whole	0.08
first two dao co	fell	0.06	whole	0.12
first two dao ho	laid	0.09
first two dao mong	fell	0.07
first two dao o	home	0.08	laid	0.05
first two dao xa	whole	-0.06
first two dap da	fell	0.11	lies	0.05
first two dat nha	laid	-0.06	lies	0.08	whole	-0.05
first two dat thanh	laid	0.23	lies	0.08	whole	0.06
first two de la	fell	0.06
first two deo ca	fell	0.09
first two deo khau	laid	0.11	whole	0.08
first two deo mu	fell	-0.1	whole	0.05
first two deo nhong	whole	0.06
first two deo pha	lies	0.1	whole	-0.1
first two deo phu	fell	0.06	whole	0.05
first two derriere la	laid	0.14	whole	0.23
first two di b	fell	-0.05
first two di luon	fell	0.11
first two diem cao	fell	0.28	laid	-0.05	lies	0.11
first two dien ban	home	0.15	fell	0.08
first two dien bien	home	-0.24	fell	0.05	whole	0.07
first two dien chau	home	0.3	whole	0.2
first two dien hong	fell	0.11	whole	0.05
first two dien ngoc	home	0.06
first two dinh bang	home	0.08
first two dinh deo	fell	0.06	laid	0.12
first two dinh hoa	home	0.08	whole	0.09
first two doan 6	fell	-0.06
first two doan 7704	fell	-0.05
first two doan hung	home	0.1	whole	0.07
first two doan manh	fell	-0.05
first two doan xa	home	0.09	fell	0.11
first two doan xe	fell	-0.05
first two doc ba	fell	0.06	laid	-0.07	lies	0.16	whole	0.09
first two doc con	laid	-0.05	whole	0.06
first two doc duoc	fell	-0.05
first two doc duong	fell	0.07	whole	0.08
first two doc mieu	whole	-0.15
first two doc soi	laid	0.17
first two doi 100	laid	0.07	whole	-0.19
first two doi 1062	laid	0.06	lies	0.13	whole	-0.11
first two doi 31	whole	-0.07
first two doi 5	home	0.1	fell	-0.06
first two doi 584	fell	-0.05
first two doi 772	fell	0.06	whole	0.11
first two doi 82	lies	0.26	whole	0.08
first two doi a	whole	0.07
first two doi a1	fell	0.09
first two doi ba	lies	0.06	whole	0.11
first two doi chay	fell	-0.09
first two doi che	laid	-0.08	lies	0.1	whole	0.14
first two doi co	fell	0.11	whole	0.11
first two doi dai	fell	0.18	whole	0.05
first two doi dieu	laid	0.11
first two doi doc	fell	0.06
first two doi e	fell	0.11	laid	-0.05
first two doi k	laid	-0.06
first two doi k52	fell	-0.05
first two doi khong	fell	0.11	laid	-0.07	whole	0.06
first two doi phau	whole	0.1
first two doi phuong	fell	0.06	laid	-0.06
first two doi quyet	whole	0.12
first two doi ra	laid	-0.07	whole	-0.1
first two doi sau	fell	0.06	whole	0.08
first two doi sim	fell	-0.1	laid	0.17	whole	-0.15
first two doi thong	laid	0.14	whole	0.1
first two doi tranh	laid	0.08
first two doi xanh	fell	0.05	whole	-0.07
first two doi yen	fell	0.1	whole	-0.07
first two don bien	fell	-0.08	whole	0.12
first two don cat	laid	0.13	whole	0.24
first two don cau	fell	0.16
first two don dien	laid	0.07	whole	-0.17
first two don pha	fell	-0.13	whole	-0.06
first two don pho	fell	-0.05
first two don vi	home	-0.07	fell	-0.11
first two dong anh	home	0.19	fell	0.21	whole	0.12
first two dong bang	fell	-0.14
first two dong cat	laid	0.1	lies	0.05
first two dong cua	fell	-0.05	lies	0.17
first two dong dang	fell	0.11
first two dong dau	laid	0.07
first two dong doi	fell	-0.15	laid	-0.16	lies	-0.08	whole	-0.07
first two dong ha	home	-0.2	fell	0.29
first two dong ho	laid	-0.08
first two dong hoi	home	0.08	whole	-0.08
first two dong hung	fell	-0.09	whole	0.2
first two dong huong	fell	-0.08	whole	-0.24
first two dong khac	fell	-0.08
first two dong khe	home	0.05	fell	0.28	whole	-0.05
first two dong loc	whole	-0.05
first two dong minh	home	0.1
first two dong nai	home	-0.05	fell	-0.05
first two dong o	fell	-0.1
first two dong ong	fell	0.1
first two dong quan	fell	-0.05	laid	0.11	whole	0.12
first two dong son	home	0.33	lies	-0.06	whole	0.08
first two dong thap	lies	0.11	whole	-0.07
first two dong thi	home	-0.05	fell	-0.05
first two dong trieu	home	0.19	fell	-0.07	whole	0.08
first two dong van	home	0.14	whole	0.14
first two dong xoai	home	-0.07	fell	0.08	whole	-0.13
first two dong xuan	home	-0.05	fell	0.08
first two du kich	home	-0.06
first two duc co	home	-0.05	fell	0.08	lies	0.14	whole	-0.12
first two duc hoa	home	0.11	whole	0.09
first two duc hue	home	-0.07	fell	-0.06	lies	0.09	whole	-0.08
first two duc pho	fell	0.16	whole	0.07
first two duc tho	home	0.18	fell	-0.22
first two duoi bai	whole	-0.08
first two duoi ban	whole	0.1
first two duoi cay	lies	0.12	whole	0.08
first two duoi chan	fell	0.14	laid	0.11	whole	-0.05
first two duoi day	fell	0.06	laid	-0.05	whole	-0.07
first two duoi goc	fell	-0.27	laid	0.14	lies	0.06
first two duoi ham	fell	0.05	laid	-0.06	whole	-0.1
first two duoi ho	whole	-0.05
first two duoi khe	whole	0.09
first two duoi mot	laid	0.07
first two duoi nen	fell	0.07	laid	0.09	lies	-0.07	whole	0.05
first two duong 12	laid	0.06
first two duong 128	laid	-0.05	lies	0.1	whole	0.13
first two duong 13	whole	0.05
first two duong 14	fell	-0.15	whole	-0.1
first two duong 16	fell	0.13	laid	0.09	whole	0.06
first two duong 19	whole	-0.08
first two duong 20	fell	0.24
first two duong 5	fell	0.05	whole	0.12
first two duong 6	whole	0.06
first two duong 7	fell	-0.07
first two duong 9	fell	0.08	lies	0.06
first two duong cang	fell	-0.05	whole	-0.08
first two duong cong	fell	-0.09
first two duong hanh	fell	-0.06	whole	-0.08
first two duong kinh	home	-0.12
first two duong len	laid	-0.05
first two duong nguyen	fell	0.08
first two duong o	home	0.06	fell	0.08	whole	-0.06
first two duong ra	fell	0.07	whole	-0.12
first two duong sat	whole	0.05
first two duong tu	whole	0.06
first two duong vao	fell	0.2	whole	0.13
first two duy tien	home	0.18	whole	0.13
first two duy xuyen	home	0.07
first two duyen hai	whole	0.11
first two ea sup	whole	-0.11
first two front of	fell	0.17	whole	-0.09
first two ga phu	fell	-0.08
first two ga vinh	fell	-0.05
first two gac ma	fell	0.45	whole	0.16
first two gan ban	whole	0.06
first two gan ben	whole	0.07
first two gan bien	fell	0.07	laid	-0.12	whole	0.06
first two gan bo	laid	-0.07	lies	0.12
first two gan cau	home	0.09	fell	-0.07	laid	-0.09	whole	0.24
first two gan cho	home	0.18	fell	-0.05	lies	0.08	whole	-0.05
first two gan den	fell	0.09	whole	0.08
first two gan duong	laid	0.07
first two gan ga	home	0.12	fell	-0.06	whole	-0.13
first two gan hang	laid	0.05
first two gan lang	fell	0.05	whole	0.12
first two gan mat	laid	-0.09	lies	0.24	whole	-0.05
first two gan nga	laid	-0.08	whole	0.13
first two gan ngam	fell	-0.18
first two gan nui	laid	-0.05
first two gan phum	laid	0.06	whole	0.07
first two gan san	laid	-0.19	whole	0.14
first two gan sang	fell	0.05
first two gan suoi	lies	0.08	whole	0.11
first two gan tram	whole	-0.12
first two gia dinh	home	-0.05	laid	-0.06
first two gia lai	whole	-0.07
first two gia loc	home	0.13	whole	-0.08
first two gia rai	home	-0.08	whole	-0.24
first two gia vien	home	0.14	whole	0.14
first two giai phong	home	0.1	whole	-0.08
first two giao thong	fell	0.07	whole	0.1
first two giao thuy	home	0.21	whole	0.13
first two gieng	fell	0.09	laid	0.12
first two gio linh	fell	0.07
first two giong ong	laid	0.2	lies	0.09	whole	0.07
first two giong rieng	home	0.16	whole	0.06
first two giong trom	home	0.15	fell	0.06	laid	-0.05	whole	0.07
first two giua dong	fell	0.08	whole	-0.13
first two giua duong	whole	-0.09
first two giua hai	laid	0.09
first two giua rung	fell	0.08	whole	0.1
first two go cong	home	0.2	lies	0.19	whole	0.09
first two go dat	lies	-0.11	whole	0.06
first two go dau	fell	0.08	laid	-0.05
first two go dong	laid	-0.07
first two go dua	laid	0.21
first two go gang	fell	0.12
first two go ma	whole	0.13
first two go mo	laid	0.06	lies	0.15	whole	0.14
first two go moi	laid	0.09
first two go noi	fell	0.06
first two go ong	fell	-0.14	laid	0.14
first two go quao	home	0.29	fell	-0.11	whole	0.14
first two go sau	whole	-0.07
first two goc bang	fell	0.12	lies	-0.1	whole	0.11
first two goc cay	fell	-0.14	laid	0.14	lies	-0.05	whole	0.1
first two goc dong	fell	0.06
first two goc hoa	home	-0.06
first two goc o	laid	-0.05
first two goc vuon	fell	0.1	laid	-0.14	lies	0.31	whole	0.18
first two goc xoai	laid	0.18	whole	0.12
first two h mong	home	-0.05
first two h1	home	-0.07	fell	-0.05
first two h2	fell	-0.06
first two ha bac	home	0.11	fell	-0.05	whole	-0.11
first two ha coi	whole	0.05
first two ha dong	home	0.1	fell	0.07
first two ha giang	home	-0.18	fell	0.12	whole	-0.09
first two ha lang	laid	0.11
first two ha lao	fell	-0.06
first two ha nam	home	0.11	fell	-0.05
first two ha noi	home	-0.11	fell	-0.07	whole	-0.1
first two ha quang	home	0.05	whole	0.11
first two ha son	home	-0.07	whole	-0.08
first two ha sy	home	-0.05
first two ha tay	home	0.1	fell	-0.06	whole	-0.24
first two ha tien	lies	0.25	whole	-0.07
first two ha tinh	fell	-0.06
first two ha tuyen	whole	-0.05
first two hai an	home	-0.06
first two hai anh	laid	0.05	whole	-0.06
first two hai duong	fell	-0.15	lies	-0.05
first two hai hang	laid	-0.1
first two hai hau	home	0.13
first two hai hung	home	0.09	fell	-0.05	lies	-0.05	whole	-0.14
first two hai lang	whole	0.11
first two hai nguoi	laid	0.09
first two hai phong	home	-0.05	fell	-0.08	lies	-0.1	whole	-0.1
first two haiphong	home	0.12	whole	0.11
first two ham ban	fell	0.06
first two ham chu	fell	0.06	whole	0.25
first two ham o	fell	0.06	whole	-0.08
first two ham rong	fell	0.15	lies	0.14
first two ham yen	home	-0.05
first two hang 2	whole	-0.05
first two hang 3	lies	-0.05
first two hang 4	laid	0.06	whole	-0.05
first two hang 5	fell	-0.05	laid	-0.05	lies	0.06	whole	-0.07
first two hang 6	lies	-0.05
first two hang 7	fell	-0.05	laid	-0.08	whole	-0.07
first two hang 9	whole	-0.11
first two hang co	fell	0.06
first two hang cuoi	laid	0.06	whole	0.06
first two hang da	fell	0.05	laid	0.3	whole	0.16
first two hang doi	laid	0.15	whole	0.07
first two hang duong	fell	-0.06	laid	-0.06	lies	0.4
first two hang lang	fell	-0.09
first two hang nam	laid	-0.11
first two hang rao	home	-0.06	fell	-0.26	whole	-0.13
first two hang thu	laid	0.11
first two hau loc	home	0.2	whole	0.12
first two hien	home	0.1
first two hiep hoa	whole	0.08
first two ho ben	whole	-0.05
first two ho bom	laid	0.41	whole	0.53
first two ho canh	whole	-0.08
first two ho chi	fell	0.1
first two ho cu	home	-0.07
first two ho o	whole	-0.11
first two ho phao	laid	0.36	whole	0.42
first two ho sau	laid	0.06	whole	-0.28
first two ho si	whole	-0.05
first two ho so	laid	-0.21	lies	-0.09	whole	-0.06
first two ho thi	home	-0.05
first two ho thuy	laid	0.1
first two ho trong	laid	-0.05
first two ho viet	fell	-0.07
first two ho voi	whole	-0.08
first two hoa	home	-0.11
first two hoa an	whole	0.17
first two hoa binh	home	-0.11	fell	-0.06
first two hoa my	fell	0.11
first two hoa o	home	0.08	whole	-0.16
first two hoa vang	home	0.16	fell	0.05	lies	0.12	whole	0.09
first two hoai an	home	-0.13	whole	0.17
first two hoai duc	home	0.12
first two hoai nhon	home	0.07
first two hoang hoa	home	0.17	whole	0.08
first two hoang lien	home	0.07	whole	-0.05
first two hoc da	laid	0.18	whole	0.2
first two hoc mon	fell	0.05	whole	-0.17
first two hoc o	home	-0.06
first two hoi an	fell	0.05
first two hoi do	home	-0.09
first two hon gai	home	-0.07	whole	-0.07
first two hon heo	fell	0.05
first two hp	home	0.33	whole	0.19
first two hs	fell	-0.05
first two hue	home	0.05	fell	0.21
first two hung ha	fell	-0.06	whole	0.12
first two hung nguyen	home	0.07	whole	0.11
first two hung yen	home	0.06	fell	-0.11	whole	0.11
first two huong hoa	home	-0.1	fell	0.23
first two huong khe	whole	0.08
first two huong son	home	0.11
first two huong thuy	home	-0.09	lies	0.32	whole	0.1
first two huong tra	home	0.14	whole	-0.11
first two huu lung	home	0.09	whole	0.05
first two huyen doi	home	-0.14
first two huyen dong	home	-0.07
first two huyen gia	home	0.08
first two huyen kien	home	-0.06
first two huyen tien	home	0.19	whole	-0.09
first two huyen uy	home	-0.07
first two huyen yen	whole	-0.05
first two hy sinh	home	-0.06	fell	-0.13
first two ia drang	fell	0.11	laid	0.12	whole	0.17
first two inside the	whole	-0.11
first two jars	whole	-0.05
first two ke sat	fell	0.09	whole	0.1
first two kham thien	home	0.17
first two khanh duong	home	-0.11	whole	-0.08
first two khanh hoa	home	-0.06
first two khau doi	fell	-0.05
first two khe can	laid	0.08	whole	0.11
first two khe da	laid	0.09
first two khe sanh	home	-0.09	laid	-0.08	whole	0.17
first two khe ta	laid	0.06	whole	0.05
first two khe ve	fell	-0.06	laid	0.09	whole	-0.1
first two khmer	home	-0.07
first two khmer tra	whole	-0.08
first two kho xang	fell	0.05	whole	0.06
first two khoai chau	home	-0.07
first two khu 2	fell	-0.12
first two khu 3	laid	-0.08	lies	0.05	whole	0.05
first two khu a	lies	0.14	whole	-0.12
first two khu b	lies	-0.12
first two khu c	lies	0.08	whole	-0.1
first two khu cong	lies	0.08
first two khu dan	whole	0.09
first two khu duong	fell	0.07	whole	-0.11
first two khu k	whole	-0.06
first two khu mo	fell	-0.08	whole	0.11
first two khu rung	whole	-0.06
first two khu vuc	laid	-0.08	lies	0.23	whole	0.07
first two khuc cua	laid	0.07	whole	-0.06
first two khuon vien	laid	0.09	whole	0.13
first two kien an	home	0.2	fell	-0.07	lies	0.24	whole	0.13
first two kien duc	fell	0.08	whole	0.05
first two kien phong	home	-0.08
first two kien thuy	fell	-0.08	lies	-0.05	whole	-0.18
first two kien xuong	home	0.23	whole	0.16
first two kim bang	home	0.21
first two kim boi	home	0.12	whole	0.06
first two kim mon	home	0.07
first two kim son	home	0.11
first two kim thanh	home	-0.12	whole	-0.08
first two kinh ba	fell	0.21	lies	0.14
first two kinh mon	home	0.26	fell	-0.07	whole	0.09
first two kinh nguyen	fell	0.05
first two kinh xang	home	0.1	laid	0.05	whole	0.07
first two kon tum	whole	0.09
first two kong pong	fell	-0.07	laid	0.13	whole	0.06
first two kontum	fell	0.36	whole	0.21
first two kt	fell	-0.08
first two ky anh	home	0.22
first two ky son	home	0.11
first two lac son	home	0.07	fell	-0.08	whole	-0.16
first two lac thuy	home	0.06	whole	0.14
first two lai khe	fell	0.05
first two lai tren	whole	-0.06
first two lam chung	home	-0.06
first two lam ha	home	-0.06	whole	-0.13
first two lam thao	home	0.11	whole	0.06
first two lam truong	home	-0.05
first two lan dau	whole	-0.05
first two lang ben	home	-0.07
first two lang co	home	0.13	whole	-0.11
first two lang dem	laid	-0.06
first two lang dong	home	-0.08	fell	0.11
first two lang em	fell	0.06	whole	-0.07
first two lang giang	fell	-0.06	whole	0.05
first two lang ha	home	0.05	fell	-0.09	whole	0.05
first two lang ho	home	-0.07
first two lang kon	home	0.05	laid	0.09	whole	0.07
first two lang nhi	home	0.07
first two lang nhu	fell	0.12	laid	0.1	whole	0.06
first two lang phu	home	-0.05	fell	-0.05
first two lang plei	home	0.05	fell	0.12	whole	0.06
first two lang quynh	whole	-0.09
first two lang ro	home	0.14	fell	-0.05	laid	0.15	whole	0.07
first two lang son	home	-0.1	fell	0.1	whole	-0.27
first two lang to	home	0.06
first two lang tra	whole	-0.12
first two lang trung	home	0.07	whole	0.1
first two lang vay	home	-0.05	fell	-0.07
first two lang vei	fell	0.27	whole	0.16
first two lang yen	whole	0.06
first two lao	fell	0.64	whole	0.27
first two lao bao	lies	0.14
first two lao cai	home	0.08	fell	-0.13
first two lao thua	fell	0.06	whole	0.07
first two laos	fell	0.15
first two lap le	home	0.09	whole	0.05
first two lap thach	home	0.22	whole	0.15
first two le chan	home	-0.05
first two le loi	home	0.11	whole	0.05
first two lien lac	fell	-0.06
first two linh hai	home	0.07	laid	-0.05	whole	-0.06
first two linh my	home	-0.09
first two lo 12	fell	-0.05	lies	-0.06
first two lo 2	laid	-0.08
first two lo 3	fell	-0.08	laid	-0.06
first two lo 4	fell	0.15	lies	0.16
first two lo b	lies	-0.05	whole	-0.06
first two lo c	fell	-0.05	laid	-0.12	whole	-0.05
first two lo cao	fell	-0.08	laid	0.16	whole	0.29
first two lo chau	fell	0.08
first two lo cot	fell	0.16	laid	-0.05	whole	0.18
first two lo gach	laid	0.17	whole	-0.07
first two lo o	fell	0.05	whole	-0.05
first two lo te	fell	0.06	whole	0.1
first two lo thi	whole	-0.11
first two lo thuoc	whole	0.07
first two lo van	whole	-0.07
first two loc binh	home	0.12	fell	-0.07	whole	0.17
first two loc ninh	home	-0.15	fell	0.28	lies	0.06	whole	0.17
first two loc tan	fell	0.06	laid	0.14
first two long an	home	-0.08	fell	-0.05	lies	0.1
first two long cheng	whole	-0.07
first two long dai	fell	0.05	whole	-0.1
first two long dat	home	0.09
first two long dien	home	0.06	fell	-0.05
first two long khanh	home	-0.06	lies	0.19	whole	-0.11
first two long my	home	0.08
first two long tan	fell	0.22	whole	0.2
first two long xuyen	fell	-0.11
first two luc di	home	0.05
first two luc gan	fell	0.07
first two luc nam	home	0.13	whole	0.07
first two luc ngan	whole	0.05
first two lung doi	whole	0.12
first two luon mieng	laid	0.05	whole	-0.06
first two luon tren	laid	-0.05
first two luong son	lies	0.09	whole	0.1
first two luong tai	whole	-0.08
first two ly nhan	home	0.22	whole	0.13
first two mai chau	home	0.05	fell	-0.06
first two mai son	home	-0.1
first two mai tang	fell	-0.06	laid	0.17
first two mang yang	fell	0.08	whole	0.06
first two mao khe	whole	0.05
first two mat o	fell	0.21
first two mat tran	fell	-0.09	lies	-0.06	whole	0.33
first two may bay	laid	-0.11
first two me toi	fell	-0.06
first two mep ruong	laid	0.14	whole	0.06
first two mien tay	home	0.1
first two mieu ba	laid	0.05	lies	-0.05	whole	-0.08
first two mieu ong	laid	0.11
first two minh hoa	home	0.06	whole	0.08
first two mo cay	home	0.21
first two mo duc	home	0.12	lies	0.05	whole	0.21
first two mo o	laid	0.06	lies	0.09
first two mo so	fell	0.09
first two mo tap	laid	-0.08
first two moc hoa	fell	0.15
first two mong	home	-0.06
first two mong ban	whole	-0.08
first two mong cai	home	0.12	whole	0.19
first two mong o	home	0.09
first two mu cang	home	0.1	whole	0.08
first two muong chanh	home	0.11	whole	0.09
first two muong khuong	laid	0.07	whole	0.12
first two muong la	home	0.13	whole	0.12
first two muong lac	whole	-0.2
first two muong lat	fell	-0.07
first two muong o	whole	-0.1
first two muong sui	fell	0.1	whole	-0.08
first two muong xen	fell	0.06	whole	-0.14
first two my	fell	-0.11
first two my ban	fell	0.06
first two my duc	home	0.13
first two my loc	home	0.09	whole	0.05
first two na ri	home	0.09
first two na san	fell	0.18
first two nam	home	0.11	fell	-0.08	whole	-0.05
first two nam can	fell	0.08	whole	0.08
first two nam dan	home	0.3	whole	0.21
first two nam dinh	home	-0.05	fell	-0.25
first two nam dong	home	-0.06
first two nam ha	home	-0.05	fell	-0.07	whole	-0.18
first two nam lai	whole	-0.09
first two nam lao	home	-0.07	fell	0.11
first two nam o	home	-0.08	fell	0.05	laid	0.27	lies	0.06
first two nam sach	home	0.18	fell	-0.09	whole	0.16
first two nam son	home	-0.12	fell	0.07	whole	-0.06
first two nam thanh	whole	0.06
first two nam truc	home	0.08
first two near an	fell	0.07	laid	0.05
first two near the	fell	0.13	laid	-0.08	whole	0.2
first two nen nha	fell	0.12	lies	-0.05	whole	0.11
first two next to	fell	0.15	whole	0.19
first two nga ba	home	-0.1	laid	0.11	lies	0.06	whole	-0.12
first two nga son	home	0.1	whole	0.19
first two nga tu	fell	-0.1	lies	0.06	whole	0.06
first two ngam khe	fell	0.1
first two ngam ta	fell	0.11
first two ngam tha	fell	0.05	whole	0.05
first two ngan son	home	0.13	whole	0.08
first two ngay ben	whole	-0.12
first two ngay bo	fell	0.13	laid	0.05
first two ngay canh	fell	0.06	laid	0.06
first two ngay cau	fell	0.14	whole	-0.08
first two ngay cong	fell	0.31
first two ngay cua	fell	-0.09	whole	-0.1
first two ngay dau	whole	-0.05
first two ngay duoi	fell	-0.05	laid	-0.05	whole	-0.05
first two ngay lo	fell	0.23
first two ngay sau	fell	-0.06
first two ngay tai	fell	0.12
first two ngay tran	whole	-0.08
first two ngay tren	fell	-0.11
first two ngay trong	fell	-0.15
first two ngay xua	home	0.12	fell	-0.05
first two nghe	home	0.13	whole	0.11
first two nghe an	fell	-0.14	whole	-0.18
first two nghe tinh	whole	-0.07
first two nghi loc	home	0.19	fell	-0.05	whole	0.07
first two nghi xuan	home	0.13
first two nghia binh	whole	-0.06
first two nghia dia	fell	-0.09	laid	0.35	whole	0.26
first two nghia hanh	lies	0.08
first two nghia hung	home	0.15	whole	0.05
first two nghia lo	home	0.05	fell	0.12
first two nghia trang	home	-0.31	fell	-0.55	laid	-0.24	lies	0.18	whole	0.74
first two ngo quyen	whole	-0.07
first two ngoai	whole	-0.06
first two ngoai bai	fell	0.16	laid	0.11
first two ngoai bien	fell	0.05	whole	0.05
first two ngoai bo	whole	0.09
first two ngoai de	home	0.12	laid	-0.06
first two ngoai dong	laid	0.12	whole	0.18
first two ngoai go	whole	0.07
first two ngoai hai	fell	0.08	whole	-0.11
first two ngoai o	home	0.05	fell	0.08
first two ngoai ray	laid	0.13
first two ngoai ruong	whole	0.06
first two ngoai thanh	whole	-0.09
first two ngoai vam	fell	0.14
first two ngoi mo	laid	0.06
first two nguyen binh	home	0.09	whole	0.06
first two nguyen quan	home	-0.15	whole	-0.06
first two nhan bieu	fell	0.37
first two nhap ngu	fell	-0.05
first two nho quan	home	0.09	lies	0.11	whole	0.05
first two nhu le	whole	-0.05
first two nhu xuan	home	0.13	whole	0.06
first two ninh binh	home	0.07	lies	0.07	whole	-0.11
first two ninh giang	home	0.27	whole	0.2
first two ninh hai	lies	0.25	whole	0.18
first two ninh hoa	home	-0.06	fell	0.06	whole	-0.05
first two noi la	fell	0.08
first two nong cat	laid	0.08
first two nong cong	home	0.06
first two nong son	fell	0.07
first two nong truong	home	-0.05	whole	-0.09
first two noong het	fell	0.1	whole	0.18
first two north of	whole	-0.11
first two ntls binh	fell	-0.06	whole	-0.22
first two ntls dak	laid	0.08	lies	0.13
first two ntls doc	fell	-0.05	lies	0.06	whole	0.09
first two ntls dong	laid	0.25	lies	0.07	whole	0.08
first two ntls duc	fell	-0.07	laid	-0.08	lies	0.12	whole	0.14
first two ntls duong	lies	0.08	whole	0.07
first two ntls gio	lies	0.05	whole	0.08
first two ntls hai	home	-0.05	laid	0.08	lies	0.05	whole	0.08
first two ntls hoai	home	-0.06	lies	0.06	whole	0.12
first two ntls huyen	home	-0.11	fell	-0.11	whole	0.32
first two ntls kien	home	0.11
first two ntls loc	home	-0.05	fell	0.11	laid	-0.1	lies	0.07	whole	-0.08
first two ntls nam	lies	-0.07
first two ntls ngoc	laid	0.09	lies	0.11	whole	0.13
first two ntls phu	lies	-0.08
first two ntls phuoc	fell	0.07	lies	-0.16	whole	-0.13
first two ntls phuong	lies	0.14
first two ntls quoc	whole	-0.12
first two ntls tan	fell	-0.06	lies	0.09	whole	0.18
first two ntls thi	fell	0.11	laid	-0.1	whole	-0.1
first two ntls tinh	fell	-0.06	lies	0.26	whole	0.19
first two ntls trang	home	0.14	whole	0.15
first two ntls trieu	fell	-0.06
first two ntls truong	lies	0.13
first two ntls vi	lies	-0.08	whole	-0.18
first two ntls vinh	laid	0.08	whole	-0.1
first two ntls xa	home	-0.22	fell	-0.07	laid	0.29	lies	0.35	whole	0.14
first two nui ba	fell	0.07	laid	-0.05	whole	0.12
first two nui chop	whole	0.1
first two nui chua	fell	-0.08
first two nui dat	fell	-0.08	laid	0.11	whole	-0.1
first two nui doi	whole	0.07
first two nui hon	fell	0.14	laid	-0.07	whole	0.07
first two nui thanh	home	0.07	fell	0.2
first two nung o	whole	-0.07
first two nuoc man	whole	-0.05
first two nuoc noi	fell	-0.05
first two nuong ngo	laid	0.06	whole	0.13
first two nuong nha	fell	0.1
first two nuong ong	lies	0.14
first two nva kia	fell	-0.06
first two o mon	fell	-0.08
first two off a	fell	0.06
first two ong o	home	0.06	whole	-0.06
first two ong thanh	fell	0.09
first two outside the	laid	0.09	whole	0.06
first two pailin	fell	0.09	whole	-0.06
first two pha binh	home	0.12	whole	0.1
first two pha long	whole	0.05
first two pha xuan	whole	0.06
first two phan hoa	home	0.16
first two phan ri	home	0.14	whole	0.06
first two phan thiet	fell	0.05
first two phap	fell	-0.05
first two phia bac	laid	0.07	whole	0.06
first two phia dong	fell	-0.06	laid	0.08	lies	-0.07	whole	-0.1
first two phia nam	fell	0.3	lies	0.08	whole	-0.23
first two phia sau	laid	0.19	lies	0.06
first two phia tay	fell	-0.05	whole	-0.08
first two phia tren	fell	-0.06	laid	-0.16	lies	0.12
first two pho ben	whole	-0.05
first two pho cat	home	0.09	fell	-0.06	whole	0.06
first two pho cau	fell	-0.06
first two pho chu	home	-0.07
first two pho hang	home	0.14	whole	0.19
first two pho kham	home	0.1	whole	0.05
first two pho yen	home	-0.09
first two phong dien	whole	0.05
first two phong tho	home	0.16	fell	0.05	lies	0.25	whole	0.19
first two phu bai	fell	0.1	whole	0.08
first two phu bon	fell	-0.12
first two phu cat	home	-0.07	lies	0.13
first two phu cu	home	0.16	whole	0.16
first two phu cuong	whole	-0.09
first two phu loc	laid	0.06
first two phu loi	fell	-0.06
first two phu luong	home	-0.05	fell	0.07
first two phu ly	home	0.12	fell	-0.06
first two phu ninh	whole	-0.11
first two phu nu	home	-0.06
first two phu quoc	home	-0.08	fell	0.09
first two phu tan	home	0.06
first two phu tang	fell	0.15	whole	0.08
first two phu tho	home	0.12	fell	-0.12	laid	-0.11	whole	-0.05
first two phu xuyen	home	0.18	fell	-0.05
first two phu yen	home	-0.05	fell	0.16
first two phuc kich	whole	-0.06
first two phuc tho	home	-0.1
first two phum ta	laid	0.06
first two phuoc long	home	-0.07	fell	0.08	laid	0.12
first two phuoc son	fell	0.06
first two phuong an	fell	-0.05
first two phuong binh	home	-0.06
first two phuong hoang	fell	0.07
first two phuong nam	home	-0.12
first two phuong ngoc	home	0.21	whole	-0.05
first two plei me	fell	-0.17	whole	0.14
first two pleiku	fell	0.11
first two pon pot	fell	-0.11
first two poste de	fell	0.14
first two preah vihear	fell	0.11
first two pres de	fell	0.09	whole	0.21
first two quan	whole	-0.06
first two quan bao	home	0.05
first two quan dan	home	0.09
first two quan gioi	fell	0.07
first two quan ham	home	-0.06
first two quan hoa	home	0.07	whole	0.1
first two quan luc	whole	-0.05
first two quan ly	fell	0.14	lies	0.06	whole	0.05
first two quan nhan	fell	0.07
first two quan sai	fell	-0.08
first two quan su	whole	-0.06
first two quan tinh	fell	-0.08
first two quan toan	whole	-0.08
first two quan truc	fell	0.12	whole	-0.06
first two quan trung	fell	-0.13
first two quan xa	home	-0.08
first two quan xuong	fell	0.1	whole	-0.08
first two quang	home	0.32	whole	0.14
first two quang binh	home	-0.05	fell	-0.16	whole	-0.24
first two quang da	fell	0.11
first two quang hung	fell	0.1
first two quang nam	home	-0.11	fell	-0.06
first two quang ngai	home	-0.06	fell	0.05	whole	-0.15
first two quang ninh	home	0.13	fell	-0.17	whole	-0.12
first two quang tin	fell	0.05
first two quang trach	home	0.05
first two quang tri	home	-0.14	whole	-0.11
first two quang trung	home	0.11	whole	0.09
first two quang uyen	home	0.16	fell	0.08	whole	0.13
first two quang xuong	home	0.27	whole	0.07
first two quang yen	home	-0.43
first two quay ra	laid	-0.07
first two quay ve	laid	-0.18
first two que	home	-0.23	lies	0.14	whole	0.1
first two que an	home	0.08	whole	-0.07
first two que nam	home	0.06	whole	-0.06
first two que phong	whole	-0.07
first two que phu	home	0.09	fell	-0.06	whole	-0.07
first two que phuc	home	0.09
first two que quan	whole	-0.15
first two que son	home	-0.23	fell	0.39	whole	0.3
first two que vo	home	0.05	whole	0.19
first two quoc oai	home	0.14	fell	-0.05	whole	-0.07
first two quyet thang	fell	-0.08	whole	-0.05
first two quynh coi	home	0.09	whole	0.05
first two quynh doi	whole	0.08
first two quynh luu	home	0.2
first two quynh phu	fell	-0.07
first two rach ba	fell	0.06	laid	0.07
first two rach gia	fell	-0.06
first two ray bap	fell	0.08
first two ray ca	whole	0.08
first two ray cua	fell	0.22	laid	0.17	whole	0.08
first two ray dieu	fell	-0.08	laid	-0.08	lies	0.05	whole	0.14
first two ray nha	fell	-0.07	lies	0.05	whole	-0.15
first two ray ong	fell	-0.06	laid	0.08	whole	0.09
first two road 20	whole	-0.11
first two route 13	fell	0.07	whole	0.16
first two route de	fell	-0.09	laid	0.09	whole	-0.15
first two ru cat	lies	0.13
first two rung cao	whole	0.16
first two rung duong	whole	-0.16
first two rung lo	fell	-0.05	laid	-0.05	whole	-0.07
first two rung ma	fell	-0.05
first two rung sac	fell	-0.1
first two rung tram	fell	-0.05	laid	-0.09	lies	0.09	whole	0.05
first two ruong cua	laid	-0.07
first two sa huynh	fell	0.11	whole	0.11
first two sa pa	fell	0.07
first two sa thay	fell	0.07	lies	0.1	whole	-0.09
first two sai gon	home	-0.11	fell	-0.09	whole	-0.05
first two saigon	fell	0.12	whole	0.07
first two sam son	fell	0.09	whole	0.08
first two san bay	fell	-0.08	laid	0.22	whole	-0.16
first two san bong	fell	0.09	lies	0.08	whole	0.14
first two san dinh	fell	0.08	whole	-0.07
first two san diu	whole	-0.07
first two sat bo	fell	-0.06	whole	0.13
first two sat cay	laid	-0.09	lies	0.09
first two sat chan	whole	0.15
first two sat hang	whole	0.17
first two sat nhau	whole	-0.11
first two sat song	fell	-0.05
first two sau benh	laid	0.06	lies	0.1	whole	0.05
first two sau bo	fell	0.1	laid	-0.05
first two sau bon	laid	0.09
first two sau chua	fell	0.09	lies	0.07	whole	0.16
first two sau chuyen	laid	-0.1	lies	0.07
first two sau dan	laid	-0.05
first two sau dinh	whole	0.09
first two sau do	fell	0.06	laid	-0.06	whole	-0.08
first two sau doi	laid	-0.09
first two sau dua	laid	-0.05	lies	0.08
first two sau duoc	laid	0.07
first two sau ga	fell	0.08	laid	0.07	whole	0.1
first two sau hang	laid	0.05
first two sau he	laid	0.12	lies	0.18	whole	0.22
first two sau kho	laid	-0.08	lies	0.05	whole	0.06
first two sau lang	fell	-0.06	laid	0.08
first two sau lo	laid	0.17	whole	0.24
first two sau lung	laid	0.21	whole	-0.09
first two sau mieu	laid	0.09	whole	0.08
first two sau nen	whole	0.05
first two sau nha	fell	0.06	laid	-0.05	lies	0.27	whole	-0.07
first two sau o	whole	-0.06
first two sau phao	laid	-0.05
first two sau toi	laid	-0.08
first two sau tran	fell	0.22	laid	-0.14	whole	-0.11
first two sau truong	laid	0.14	lies	0.12
first two sau ve	laid	-0.05
first two sau vuon	laid	0.17	lies	0.06	whole	0.38
first two se bang	fell	0.06
first two se pon	fell	0.06
first two si ma	home	0.14	whole	0.08
first two side of	laid	-0.05
first two siem reap	fell	0.09
first two sin ho	home	0.1	whole	-0.05
first two sisophon	whole	-0.08
first two slope of	fell	0.09	whole	-0.07
first two so cao	lies	0.12	whole	-0.06
first two so lao	fell	-0.06
first two soc bom	fell	0.07
first two soc trang	fell	0.06
first two son	whole	-0.13
first two son ha	home	-0.11	whole	0.05
first two son la	whole	-0.12
first two son tay	home	0.05	fell	-0.05	whole	0.07
first two son tinh	lies	0.12
first two song ba	fell	0.11
first two song be	fell	0.16
first two song ben	fell	-0.05
first two song bo	fell	0.06	whole	0.1
first two song day	whole	-0.07
first two song long	fell	-0.11
first two song ma	home	0.06	whole	-0.12
first two song o	fell	-0.11
first two song se	fell	-0.05	laid	0.07
first two song thach	whole	-0.2
first two song vam	fell	-0.05
first two sot ret	whole	-0.05
first two sous la	whole	0.11
first two sous le	laid	0.23	whole	0.23
first two sous les	whole	-0.08
first two sous un	laid	0.06	whole	0.2
first two sous une	whole	-0.05
first two south of	fell	-0.07	whole	-0.12
first two stung treng	fell	0.07	whole	-0.07
first two suoi a	fell	0.07	whole	0.1
first two suoi cat	fell	0.09	whole	0.08
first two suoi da	laid	-0.15	whole	0.09
first two suoi dak	fell	-0.16	laid	0.22
first two suoi ea	whole	0.05
first two suoi ia	fell	-0.12	laid	-0.1
first two suoi khe	whole	-0.06
first two suoi la	fell	-0.09	laid	-0.1
first two suoi lay	fell	-0.06	whole	-0.06
first two suoi nam	fell	-0.07
first two suoi ta	laid	-0.05
first two suoi tien	whole	-0.19
first two suon bac	fell	-0.09
first two suon doi	laid	0.08	whole	0.12
first two suon dong	fell	0.06	laid	-0.07	whole	-0.08
first two suon phia	laid	-0.05
first two suon tay	whole	-0.11
first two sur l	fell	0.05
first two sur la	fell	-0.05	laid	-0.07	whole	-0.08
first two svay rieng	fell	0.07	whole	-0.09
first two t v	home	-0.08
first two ta con	laid	0.05
first two ta keo	fell	0.17	whole	-0.08
first two ta keu	fell	0.08	laid	0.08
first two ta le	whole	-0.07
first two ta sanh	fell	0.09
first two taluy duong	laid	0.15
first two tam binh	home	0.11
first two tam dao	whole	0.11
first two tam hung	home	0.08	whole	-0.08
first two tam ky	home	0.05	fell	0.09	laid	0.06
first two tam nong	home	0.05	whole	-0.06
first two tam o	home	-0.06	fell	0.06
first two tan bien	lies	0.12	whole	-0.12
first two tan canh	fell	0.19	whole	-0.08
first two tan ky	home	0.06	fell	-0.11
first two tan lac	fell	0.11	whole	0.07
first two tan uyen	home	0.11	fell	0.06	whole	0.06
first two tap ket	home	-0.07
first two tap the	home	0.14	laid	-0.15
first two tau hq	fell	-0.09
first two tau o	fell	0.26	whole	0.09
first two tay	home	-0.1
first two tay giang	home	-0.07
first two tay nguyen	fell	0.06
first two tay ninh	home	-0.23	fell	0.12	laid	-0.07	whole	0.13
first two tet	fell	-0.06
first two thach	whole	-0.05
first two thach an	home	0.06	whole	-0.07
first two thach ha	home	0.12	whole	0.1
first two thach han	home	-0.06	fell	0.22	whole	-0.12
first two thach suol	home	-0.05
first two thach thanh	whole	0.06
first two thach that	home	0.17	fell	-0.05	whole	0.06
first two thai	home	-0.17
first two thai binh	home	0.26	fell	-0.2
first two thai nguyen	home	-0.15	fell	-0.07
first two thai o	home	0.08
first two thai thuy	home	-0.16	whole	0.16
first two than khac	fell	-0.07
first two thang binh	fell	0.07	whole	-0.05
first two thanh	whole	-0.11
first two thanh ba	home	0.1
first two thanh chuong	home	0.05	whole	0.11
first two thanh co	home	-0.05	fell	0.05	whole	-0.05
first two thanh ha	home	0.18
first two thanh hoa	home	-0.08	fell	-0.13	lies	-0.05	whole	-0.18
first two thanh liem	home	0.07
first two thanh oai	home	0.21	whole	0.08
first two thanh pho	home	-0.11	whole	-0.06
first two thanh phu	whole	0.09
first two thanh son	lies	0.13	whole	0.16
first two thanh thuy	home	-0.07	whole	-0.27
first two thanh tri	home	-0.05
first two that khe	whole	0.05
first two the beach	fell	0.06	laid	0.11
first two the big	lies	-0.06
first two the cave	fell	0.06
first two the cemetery	fell	-0.05	laid	0.15	lies	0.19
first two the commune	laid	-0.13	lies	0.15
first two the dry	laid	-0.05
first two the edge	whole	-0.05
first two the ferry	fell	0.05
first two the foot	laid	0.18	whole	-0.1
first two the french	fell	0.06
first two the ground	laid	0.1
first two the hospital	fell	0.08
first two the ia	fell	0.07
first two the left	laid	-0.06
first two the long	lies	0.07	whole	-0.05
first two the morning	fell	-0.05
first two the name	fell	-0.05
first two the north	laid	0.06	whole	-0.07
first two the old	lies	0.07
first two the other	laid	0.08
first two the plain	fell	0.07
first two the river	whole	0.12
first two the road	whole	0.12
first two the rubber	whole	0.13
first two the south	fell	0.05
first two the southern	fell	-0.05	whole	0.06
first two the stream	laid	0.07	lies	0.1
first two the tree	laid	0.05
first two the village	laid	0.09
first two the wire	fell	-0.08
first two their own	laid	0.1
first two thi tran	fell	-0.2	whole	-0.07
first two thi xa	home	0.12	fell	-0.12	whole	-0.17
first two thieu hoa	home	0.11
first two tho xuan	home	0.27	fell	-0.05
first two thon 3	home	0.13	fell	0.06
first two thon 4	whole	-0.1
first two thon an	home	0.05	whole	0.05
first two thon cam	fell	0.06
first two thon doai	home	0.12	fell	-0.06	whole	0.06
first two thon dong	home	-0.07	fell	-0.06
first two thon ha	home	-0.09
first two thon khe	fell	0.05
first two thon kim	home	-0.07	fell	0.15	whole	0.09
first two thon ky	whole	0.05
first two thon lang	whole	0.21
first two thon na	home	-0.1	fell	0.05
first two thon ngoc	home	0.1
first two thon noi	home	0.07
first two thon phu	home	0.06	fell	-0.14	whole	0.07
first two thon tan	home	-0.06	fell	0.16
first two thon thuong	fell	-0.05	whole	-0.05
first two thon tien	fell	0.08
first two thon trung	fell	-0.05	whole	-0.22
first two thon van	home	0.18	fell	-0.09	whole	0.15
first two thon vinh	home	0.09	laid	0.11
first two thong nong	home	0.09
first two thu duc	home	-0.07	whole	-0.09
first two thu hai	laid	0.05
first two thua thien	home	-0.08	fell	0.09	whole	-0.07
first two thuan thanh	fell	-0.05
first two thung lung	laid	-0.07	whole	0.09
first two thuong duc	home	-0.16	fell	0.53
first two thuong tin	home	0.17	fell	-0.05
first two thuong xuan	home	0.11	whole	0.08
first two thuy nguyen	home	0.29	fell	-0.07	whole	0.24
first two thuy son	whole	0.07
first two tich tuong	home	-0.06	fell	0.16
first two tien cuong	whole	0.05
first two tien du	home	0.06
first two tien hai	home	0.05	whole	0.13
first two tien lang	home	-0.05	fell	-0.29	laid	-0.05	whole	-0.15
first two tien lu	home	0.17
first two tien phuoc	fell	0.1	lies	0.12	whole	0.06
first two tieu doan	fell	-0.08
first two tieu doi	home	-0.06	fell	-0.05	laid	-0.06
first two tieu khu	home	-0.11	fell	0.1	laid	0.16	whole	0.15
first two tinh doi	home	-0.07	fell	-0.12
first two tinh gia	home	0.12
first two to	whole	-0.05
first two to 5	whole	0.06
first two to 7	fell	0.12
first two to chuc	fell	-0.08
first two to dan	home	-0.08
first two to ra	whole	-0.08
first two toc dao	home	0.07
first two toc muong	fell	0.11	whole	-0.09
first two toc nung	home	-0.06	whole	-0.08
first two toc pa	home	-0.12
first two toc tay	home	-0.09
first two toc thai	home	-0.06	whole	-0.1
first two tra cu	home	0.22	fell	0.11	whole	0.25
first two tra linh	fell	0.09
first two tra vinh	home	0.07
first two tram bom	whole	-0.05
first two tram giao	fell	0.1	whole	0.13
first two tram phau	fell	0.4	whole	0.14
first two tram quan	fell	0.09
first two tram xa	fell	-0.11	whole	0.15
first two tram y	whole	0.06
first two tran bau	fell	0.05
first two tran bom	fell	-0.11
first two tran can	fell	-0.07	laid	-0.05	whole	-0.07
first two tran cau	fell	0.07	whole	-0.12
first two tran chong	fell	-0.08
first two tran danh	whole	-0.11
first two tran dia	fell	0.18	lies	-0.05	whole	0.43
first two tran doi	fell	0.05
first two tran nui	fell	0.08
first two trang ba	laid	0.09
first two trang bang	home	0.05	fell	0.08	lies	0.12
first two trang co	fell	0.12	whole	0.06
first two trang dau	fell	0.06	laid	0.12	whole	0.05
first two trang dinh	home	0.24	whole	-0.1
first two tren bai	laid	0.08	whole	-0.08
first two tren bia	laid	-0.12
first two tren bo	whole	0.22
first two tren dat	fell	-0.05
first two tren de	whole	0.11
first two tren deo	whole	-0.23
first two tren diem	whole	-0.09
first two tren dinh	fell	0.07	lies	-0.05
first two tren do	fell	-0.06
first two tren doc	whole	-0.05
first two tren doi	laid	0.21	lies	0.16	whole	-0.36
first two tren dong	whole	-0.13
first two tren duong	fell	0.18	laid	-0.13	whole	0.6
first two tren giay	fell	-0.05
first two tren giong	laid	0.13
first two tren go	fell	0.07	laid	0.06	lies	0.09	whole	-0.28
first two tren lang	whole	-0.07
first two tren nen	laid	0.14	whole	-0.05
first two tren nui	laid	0.05	whole	-0.07
first two tren nuong	fell	0.12
first two tren ray	lies	0.06	whole	0.11
first two tren song	fell	0.07	whole	-0.1
first two tren suon	whole	0.08
first two tren tau	fell	-0.1	whole	0.11
first two tren than	fell	-0.06
first two tren thuyen	fell	0.14	whole	0.1
first two tren xe	laid	-0.05	whole	0.08
first two tri	fell	0.11	whole	-0.06
first two tri ton	fell	-0.17
first two trich so	lies	0.08	whole	-0.07
first two trieu phong	fell	0.17
first two trieu son	whole	0.14
first two trieu trach	lies	0.12
first two trong	fell	-0.05
first two trong cay	laid	-0.05
first two trong chua	laid	-0.07	lies	0.15	whole	-0.05
first two trong cong	whole	0.17
first two trong dat	laid	0.2	lies	-0.06	whole	0.2
first two trong diem	fell	0.09	whole	0.28
first two trong do	fell	-0.12	laid	-0.09
first two trong don	whole	0.1
first two trong dong	lies	0.11
first two trong giao	fell	0.08	whole	-0.05
first two trong giay	fell	-0.05
first two trong ham	fell	0.1	laid	0.06	whole	-0.1
first two trong hang	fell	0.27	laid	0.09	lies	0.06	whole	0.35
first two trong ho	laid	0.26	whole	0.16
first two trong khu	laid	0.1
first two trong khuon	laid	0.07	whole	-0.07
first two trong mot	fell	-0.07	laid	0.22	whole	-0.13
first two trong nam	fell	-0.07
first two trong nghia	laid	-0.14	whole	-0.12
first two trong nha	fell	0.11	laid	-0.09	lies	0.06	whole	-0.1
first two trong ntls	lies	0.1	whole	-0.07
first two trong quan	fell	0.07
first two trong ray	fell	0.1	laid	0.08	whole	0.23
first two trong rung	fell	0.09	laid	0.06	whole	-0.05
first two trong so	laid	-0.11	lies	-0.05	whole	0.07
first two trong thanh	fell	0.05	whole	0.07
first two trong thap	lies	0.14
first two trong tieu	laid	0.06
first two trong tran	fell	0.29	laid	-0.06	whole	-0.18
first two trong truong	fell	-0.08
first two trong tu	fell	0.17
first two trong tui	laid	-0.06
first two trong vuon	fell	0.05	laid	0.28	lies	0.13	whole	-0.14
first two trong xa	home	0.1
first two trung doan	home	-0.08	whole	-0.08
first two trung khanh	home	0.27	fell	-0.08	whole	0.07
first two trung lan	fell	-0.07
first two truoc cua	fell	0.07	whole	0.18
first two truoc do	fell	-0.06	laid	0.11
first two truoc nam	laid	0.07	whole	-0.11
first two truoc nha	fell	0.11	laid	-0.06	whole	0.08
first two truong ban	fell	0.1	lies	0.08
first two truong bon	fell	0.08	whole	0.08
first two truong hoc	whole	-0.06
first two truong hop	fell	-0.22	lies	-0.07
first two truong lang	home	0.12	whole	-0.08
first two truong nguyen	lies	0.09
first two truong sa	fell	-0.08
first two truong son	lies	0.07
first two truong thcs	fell	0.09	whole	0.07
first two truong tieu	fell	0.07	laid	0.13	whole	-0.18
first two tu binh	home	-0.05
first two tu ky	home	0.14
first two tu liem	home	0.1
first two tu nhan	fell	-0.05
first two tu son	home	0.07
first two tu vu	home	0.06	fell	0.15
first two tuan giao	fell	0.06
first two tung	fell	-0.06
first two tuong duong	home	0.07	whole	0.06
first two tuy hoa	whole	-0.07
first two tuy phuoc	home	0.06
first two tuyen hoa	whole	0.09
first two under a	laid	0.06	whole	0.07
first two under the	fell	0.09	lies	0.22	whole	0.23
first two ung hoa	home	0.18	fell	-0.08	whole	0.21
first two uong bi	home	-0.07
first two uy ban	fell	0.11	laid	0.09
first two vam cai	whole	0.08
first two vam kinh	whole	0.06
first two van giang	whole	0.1
first two van kieu	home	-0.14
first two van lam	home	0.08
first two van quan	home	0.12	whole	0.13
first two vang pao	fell	-0.05
first two ven duong	laid	0.05	whole	0.14
first two ven song	laid	0.09	lies	-0.05
first two ven suoi	whole	0.05
first two vi xuyen	home	-0.22	fell	0.3	lies	0.29
first two vien quan	fell	0.23	whole	0.14
first two viet minh	home	-0.1	fell	-0.15
first two viet nam	home	-0.08	fell	-0.06	lies	-0.06
first two viet yen	home	0.09	whole	0.12
first two village de	fell	0.06	whole	0.1
first two vinh bao	home	-0.17	fell	-0.14	laid	0.11	whole	-0.2
first two vinh chau	whole	0.12
first two vinh hoa	laid	0.12	whole	0.06
first two vinh linh	home	0.14	fell	-0.07	whole	-0.1
first two vinh loc	fell	-0.05	whole	-0.06
first two vinh long	home	0.1	fell	-0.08
first two vinh niem	home	0.08	fell	-0.05	whole	0.06
first two vinh phu	home	0.07	fell	-0.07	whole	-0.22
first two vinh phuc	home	0.05	whole	-0.05
first two vinh quang	home	-0.06
first two vinh thuan	fell	0.12	whole	0.15
first two vinh tuong	home	0.1	whole	0.07
first two vinh yen	home	-0.08	fell	0.11	whole	0.06
first two vo	whole	-0.07
first two vo dinh	fell	-0.07
first two vu ban	home	0.2	whole	0.09
first two vu thu	home	0.15	whole	0.1
first two vung liem	home	0.1
first two vung ro	fell	-0.14	whole	0.05
first two vuon cam	lies	0.09	whole	-0.08
first two vuon cao	whole	0.07
first two vuon chua	lies	-0.06
first two vuon chuoi	fell	0.06	lies	-0.05	whole	0.1
first two vuon dieu	laid	0.13	lies	-0.1	whole	-0.05
first two vuon mit	laid	0.11	whole	0.14
first two vuon nha	fell	-0.17	laid	-0.09	lies	0.44
first two vuon ong	laid	0.17	lies	-0.12	whole	0.08
first two vuon tieu	laid	0.05	lies	-0.11	whole	0.05
first two vuon xoai	fell	0.11
first two with his	laid	0.05
first two xa a	fell	0.13	whole	0.06
first two xa an	home	-0.08	fell	0.06	laid	0.1	lies	0.09	whole	0.27
first two xa bac	fell	-0.07
first two xa binh	home	-0.06	fell	0.44	lies	0.06
first two xa cam	home	0.07	whole	0.05
first two xa cat	home	0.05	laid	0.07
first two xa chi	home	-0.06
first two xa chieng	whole	-0.05
first two xa co	whole	0.05
first two xa cu	whole	-0.05
first two xa da	home	-0.1	laid	-0.06	lies	0.1
first two xa dai	home	0.15	fell	-0.08	laid	-0.06
first two xa dak	whole	0.07
first two xa dao	fell	0.09
first two xa dien	home	0.06
first two xa doi	home	-0.07	fell	-0.05
first two xa dong	fell	-0.06	whole	0.15
first two xa dua	lies	0.11	whole	-0.07
first two xa giai	home	-0.05
first two xa ha	home	-0.13	fell	-0.07	whole	0.06
first two xa hai	fell	-0.06
first two xa hoa	whole	0.16
first two xa hoang	home	0.08	fell	-0.05	whole	0.07
first two xa hoi	home	0.07
first two xa hong	home	0.1	laid	0.1	whole	0.12
first two xa hung	whole	-0.05
first two xa huong	home	-0.05	whole	-0.17
first two xa ia	fell	0.15	whole	-0.08
first two xa kien	home	-0.12
first two xa kim	home	-0.07
first two xa ky	home	0.13	whole	-0.07
first two xa la	fell	0.12	whole	0.07
first two xa lap	home	0.18
first two xa lay	fell	-0.05	lies	0.11	whole	-0.08
first two xa le	home	0.08
first two xa loc	home	-0.15	whole	-0.14
first two xa minh	home	0.11	whole	-0.08
first two xa my	fell	0.05	whole	0.12
first two xa nam	whole	-0.11
first two xa nguyen	home	-0.06
first two xa nha	home	0.22
first two xa phuoc	fell	0.15	laid	0.13	lies	0.1
first two xa quang	fell	-0.07
first two xa quynh	home	0.06
first two xa tam	home	-0.06	fell	0.09	laid	0.06	whole	-0.08
first two xa tan	home	0.12	fell	-0.06	whole	0.19
first two xa thach	home	-0.05
first two xa thanh	home	0.09	fell	-0.08
first two xa thuong	fell	-0.05
first two xa thuy	home	0.06	whole	0.1
first two xa tien	fell	0.08	whole	0.08
first two xa trung	fell	0.19	whole	0.05
first two xa vinh	home	-0.09	fell	0.13
first two xa xuan	fell	-0.09	laid	-0.07	lies	0.08	whole	0.14
first two xep da	laid	-0.1
first two xiem riep	fell	0.09
first two xieng khoang	home	-0.05	whole	-0.16
first two xo dang	whole	-0.11
first two xom 5	whole	-0.07
first two xom 7	whole	0.05
first two xom bai	home	0.12
first two xom ben	fell	-0.09	whole	-0.1
first two xom chua	home	0.07	fell	0.07	whole	0.11
first two xom dinh	whole	0.05
first two xom dong	home	0.12	whole	0.06
first two xom go	home	0.1	lies	0.13	whole	0.07
first two xom trai	home	0.14	whole	0.06
first two xuan khanh	fell	-0.05
first two xuan loc	home	-0.14	fell	0.34	whole	0.06
first two xuan mai	fell	-0.05
first two xuan thuy	whole	-0.05
first two xuan truong	home	0.13
first two y ta	home	-0.06
first two y yen	home	0.29	fell	-0.07	whole	0.16
first two yen bai	home	0.08
first two yen dinh	home	0.23
first two yen khanh	whole	0.12
first two yen lac	whole	0.12
first two yen mo	home	-0.08
first two yen my	whole	0.06
first two yen phong	home	0.06	lies	0.11	whole	-0.14
first two yen thanh	whole	-0.08
first two yen tu	home	-0.1
first tx	home	-0.07
first ty	fell	0.08
first un	laid	-0.05
first under	laid	0.11	lies	0.18	whole	0.39
first ung	home	0.18	fell	-0.09	whole	0.24
first uong	home	-0.07
first us	fell	-0.05
first ut	home	-0.13	fell	-0.12	whole	-0.05
first uy	fell	0.11	laid	0.09
first v	home	0.08	whole	0.05
first va	fell	-0.05
first vach	whole	0.11
first vam	fell	0.24	laid	-0.24	whole	0.37
first van	home	0.25	fell	-0.12	laid	-0.07	whole	0.12
first vang	fell	-0.05
first vao	fell	-0.05	whole	-0.1
first vat	fell	0.09	whole	0.14
first ve	home	-0.17	fell	-0.05	laid	0.07	lies	-0.08
first ven	fell	-0.12	laid	0.11	lies	-0.14	whole	0.24
first vers	fell	-0.07	laid	0.07
first vi	home	-0.27	fell	0.07	laid	-0.07	lies	0.3	whole	-0.1
first vien	fell	0.16	whole	0.11
first vieng	whole	-0.05
first viet	home	-0.07	fell	-0.33	lies	-0.12	whole	0.16
first village	home	0.3	laid	-0.06
first vinh	home	0.2	fell	-0.05	laid	0.12	whole	-0.15
first vm	fell	-0.06
first vnch	fell	-0.05
first vo	home	0.13	whole	-0.19
first voi	fell	-0.07	laid	-0.05	whole	-0.06
first vong	fell	0.1	whole	-0.15
first vu	home	0.16	fell	-0.13	whole	0.19
first vung	whole	0.19
first vuon	home	-0.06	fell	-0.1	laid	0.32	lies	-0.06	whole	0.26
first vy	home	0.07
first w	fell	0.05	laid	0.07	whole	0.12
first was	home	0.07
first with	laid	0.08
first x	fell	-0.06	whole	0.08
first xa	home	0.24	fell	0.11	laid	0.08	whole	0.14
first xac	fell	-0.12
first xang	laid	0.05
first xd	fell	-0.14
first xe	home	-0.05	laid	0.05	whole	-0.17
first xep	laid	-0.1
first xi	fell	0.07	whole	0.05
first xiem	fell	0.09
first xieng	home	-0.05	whole	-0.16
first xo	whole	-0.12
first xom	home	0.25	fell	0.11	laid	-0.17	whole	0.42
first xt	fell	-0.1
first xu	laid	0.05
first xuan	fell	0.2
first xuong	whole	-0.07
first y	home	0.06	fell	-0.18	lies	-0.06
first yd	fell	-0.14
first yen	home	0.27	fell	-0.22
first zb	whole	-0.07
followed a phó	home	-0.06
followed an táng	home	-0.05
followed anh	home	0.15	fell	0.12	laid	-0.13
followed anh em gọi	fell	0.08	whole	-0.08
followed area	fell	0.09	whole	-0.11
followed asked	fell	-0.07
followed b trưởng	home	0.06	whole	0.07
followed b52	fell	0.1	whole	0.09
followed bia	home	0.11	fell	-0.16	laid	-0.13	whole	0.06
followed binh nhất	whole	0.05
followed biết	home	0.14	laid	-0.18	whole	-0.13
followed biển	laid	0.08	lies	-0.07
followed bom	home	0.15	fell	0.24	whole	0.05
followed buried by	fell	-0.06
followed buried him	fell	0.15	laid	-0.08
followed by nothing	home	0.26	fell	0.38	laid	-0.1	lies	0.23	whole	0.43
followed by word a	home	-0.14	fell	-0.19	laid	-0.11	whole	0.11
followed by word adn	fell	0.06
followed by word an	fell	-0.11	laid	-0.06
followed by word anh	fell	0.1
followed by word april	whole	0.06
followed by word at	home	-0.06	fell	-0.06
followed by word au	home	0.1	whole	0.05
followed by word aug	fell	-0.06
followed by word august	fell	0.15	whole	-0.11
followed by word b1	home	0.06	whole	0.05
followed by word ba	fell	-0.28	laid	-0.13
followed by word bac	fell	-0.07	laid	-0.08
followed by word ban	home	-0.15	fell	-0.11	laid	-0.08	whole	-0.05
followed by word bao	fell	-0.06
followed by word bat	laid	-0.07	lies	-0.05	whole	-0.14
followed by word bataillon	fell	0.08
followed by word battalion	fell	-0.05
followed by word bay	fell	0.2	laid	0.21	lies	0.1	whole	0.16
followed by word ben	whole	-0.06
followed by word benh	home	-0.05	fell	0.09
followed by word bien	home	-0.06	whole	-0.06
followed by word biet	home	0.07	fell	-0.09	whole	0.08
followed by word bo	fell	-0.07	laid	0.14
followed by word boi	fell	-0.1
followed by word bon	laid	0.17	whole	0.06
followed by word bs	fell	0.09	whole	0.1
followed by word bua	fell	0.15	whole	0.09
followed by word bui	fell	0.16
followed by word c	laid	-0.05	lies	0.08	whole	-0.16
followed by word c1	home	-0.05	whole	-0.17
followed by word c2	home	0.1	fell	-0.11	whole	0.09
followed by word c3	home	0.13	whole	0.07
followed by word c4	whole	-0.05
followed by word c7	whole	0.06
followed by word ca	laid	-0.07	lies	-0.07	whole	-0.1
followed by word cai	whole	-0.06
followed by word cam	home	-0.16	fell	-0.09	laid	-0.16	lies	0.2
followed by word campuchia	laid	0.12	whole	-0.12
followed by word can	laid	-0.05
followed by word cang	fell	-0.16
followed by word cannot	laid	0.16
followed by word cao	whole	-0.24
followed by word cat	home	-0.11
followed by word cav	fell	-0.06
followed by word cay	fell	0.23	laid	0.06	whole	-0.07
followed by word cha	lies	0.08	whole	0.05
followed by word chac	home	0.08	fell	0.08	lies	-0.05	whole	0.13
followed by word cham	whole	0.06
followed by word chang	fell	0.09
followed by word chay	home	0.05	whole	0.12
followed by word chef	home	0.05	fell	-0.07
followed by word chen	laid	0.07
followed by word chep	home	0.1	fell	-0.11	laid	-0.05
followed by word chi	whole	-0.08
followed by word chiec	fell	0.1	whole	0.06
followed by word chien	fell	-0.16	whole	0.06
followed by word chieu	fell	-0.05	whole	-0.05
followed by word chim	fell	-0.12
followed by word chiu	home	-0.06
followed by word cho	home	-0.09	fell	-0.08	lies	0.11
followed by word chu	home	0.19	fell	0.11	laid	-0.12
followed by word chung	home	-0.06	fell	0.13	laid	0.08	lies	0.17
followed by word chuong	whole	0.05
followed by word chup	fell	-0.06	lies	0.1
followed by word chuyen	home	-0.05	fell	-0.25	laid	0.15	lies	-0.09
followed by word co	home	0.11	fell	-0.05	whole	-0.06
followed by word coc	whole	-0.12
followed by word coi	fell	0.19	laid	-0.05
followed by word company	fell	0.1	whole	0.14
followed by word con	fell	0.11	laid	0.12
followed by word cot	laid	-0.05
followed by word covered	fell	0.08	laid	0.12
followed by word cu	fell	-0.19	laid	0.05	lies	-0.05	whole	-0.19
followed by word cung	fell	-0.16	laid	0.05	lies	-0.05	whole	-0.08
followed by word cuu	home	-0.08
followed by word d	home	0.07	whole	0.07
followed by word d2	whole	0.05
followed by word d5	home	-0.1	whole	-0.08
followed by word da	whole	0.06
followed by word dac	home	-0.06	fell	0.06
followed by word dai	home	0.1	fell	0.1	laid	-0.1	whole	0.15
followed by word dak	home	-0.06	fell	-0.05
followed by word dam	fell	-0.08	laid	0.1
followed by word dan	fell	-0.15	whole	-0.09
followed by word dang	home	-0.09	fell	0.1
followed by word dap	laid	0.16
followed by word dat	laid	0.33	lies	0.09
followed by word day	home	-0.05	fell	-0.26	laid	0.07	lies	0.09	whole	0.11
followed by word de	home	0.08	fell	-0.05	lies	-0.05
followed by word dec	fell	-0.08
followed by word dem	home	0.12	fell	-0.1	laid	0.15
followed by word den	fell	-0.08	laid	0.09
followed by word deo	fell	0.1
followed by word deu	lies	-0.06	whole	0.05
followed by word di	fell	0.11
followed by word dia	lies	0.26	whole	-0.06
followed by word dich	home	-0.09	fell	0.08	laid	-0.06
followed by word dien	whole	-0.05
followed by word dinh	home	0.18	fell	-0.09	whole	-0.18
followed by word division	fell	0.06	whole	0.06
followed by word do	home	0.07	fell	-0.05
followed by word doan	fell	-0.08
followed by word doc	home	-0.08
followed by word doi	home	0.11	fell	-0.14	laid	0.24	whole	0.08
followed by word dong	home	-0.06	whole	-0.09
followed by word dont	home	-0.07
followed by word du	home	-0.07	fell	-0.09	lies	-0.06	whole	0.12
followed by word duc	home	-0.07	laid	-0.05	lies	-0.07
followed by word dung	home	0.18	laid	-0.26	lies	0.12	whole	0.27
followed by word e	fell	-0.16	laid	-0.05	whole	-0.11
followed by word e48	home	0.08	whole	-0.06
followed by word e876	lies	0.13	whole	-0.05
followed by word em	home	-0.24	fell	0.15	laid	-0.11
followed by word en	home	0.06	fell	0.2	laid	-0.06	lies	0.05	whole	0.05
followed by word enemy	whole	0.05
followed by word feb	fell	0.27	whole	0.05
followed by word february	fell	0.05	whole	-0.05
followed by word fin	fell	0.05
followed by word four	whole	-0.07
followed by word gac	fell	-0.05
followed by word ganh	home	0.08
followed by word ghe	fell	0.1	whole	-0.09
followed by word ghi	laid	-0.11	lies	0.15
followed by word gi	home	0.2	fell	0.18
followed by word gia	home	-0.07	fell	-0.08	whole	-0.2
followed by word giai	fell	-0.06	lies	0.11
followed by word giam	fell	-0.07
followed by word giang	home	-0.05
followed by word giao	laid	-0.05
followed by word giap	laid	0.12	lies	0.17
followed by word giay	home	0.14	laid	-0.08	whole	0.12
followed by word gio	whole	-0.12
followed by word giu	fell	0.17	laid	-0.1	whole	0.06
followed by word giup	home	-0.06
followed by word gom	fell	0.05	whole	-0.09
followed by word got	home	-0.08
followed by word grid	fell	0.16	whole	0.11
followed by word gui	fell	0.06
followed by word h	whole	0.07
followed by word ha	home	-0.09	fell	0.26	laid	-0.07	whole	-0.16
followed by word hai	fell	-0.06	laid	0.07	lies	0.29	whole	-0.37
followed by word ham	fell	0.13
followed by word hang	home	0.06	fell	-0.11	laid	0.46	lies	-0.05	whole	0.05
followed by word hay	home	0.25	fell	-0.15	laid	-0.09	lies	-0.3	whole	0.1
followed by word he	fell	0.1
followed by word heard	fell	-0.05
followed by word het	home	0.13	laid	0.07
followed by word hien	home	0.13	fell	-0.05	laid	0.21	lies	-0.05	whole	0.05
followed by word hieu	fell	0.11	whole	0.05
followed by word hill	fell	-0.14
followed by word hinh	home	-0.1
followed by word ho	fell	0.28	laid	-0.07	whole	0.07
followed by word hoa	home	0.1	fell	-0.09
followed by word hoac	laid	-0.05	whole	0.07
followed by word hoai	fell	-0.05
followed by word hoang	home	0.07	lies	-0.05	whole	0.09
followed by word hoat	home	0.05
followed by word hoc	home	-0.05	fell	-0.05	lies	0.07	whole	-0.08
followed by word hoi	home	0.13	fell	-0.09	lies	-0.09
followed by word hop	fell	-0.14
followed by word hp	whole	-0.07
followed by word hung	whole	-0.14
followed by word huong	home	-0.06	whole	0.09
followed by word i	fell	-0.08
followed by word in	whole	0.07
followed by word it	fell	0.09	laid	0.1
followed by word jan	home	0.06	fell	-0.05
followed by word january	fell	-0.07
followed by word june	fell	-0.2	whole	-0.09
followed by word ke	whole	0.05
followed by word keo	home	-0.05	whole	0.05
followed by word khac	fell	0.06	whole	-0.09
followed by word khang	laid	0.17	whole	-0.06
followed by word khau	fell	0.16	laid	-0.05
followed by word khuat	home	0.05
followed by word kia	laid	0.06
followed by word kiem	fell	0.09	lies	-0.05
followed by word kien	fell	0.05	laid	0.09	whole	-0.07
followed by word kieu	fell	-0.05
followed by word kinh	whole	-0.11
followed by word kip	fell	0.05	laid	0.14
followed by word km	whole	-0.22
followed by word ky	home	0.08	whole	-0.05
followed by word l	fell	-0.05	laid	0.07	whole	-0.19
followed by word la	home	0.22
followed by word lac	laid	0.06	whole	0.12
followed by word lai	fell	-0.1	laid	-0.15	lies	-0.18	whole	-0.08
followed by word lan	home	0.06	laid	0.11	lies	-0.09	whole	0.26
followed by word lang	home	0.16	whole	-0.14
followed by word lao	fell	0.13	whole	-0.2
followed by word laos	whole	-0.13
followed by word lat	fell	0.21
followed by word lay	home	-0.14	fell	0.2	laid	0.12	lies	-0.16	whole	0.17
followed by word le	fell	-0.19	lies	-0.08	whole	0.07
followed by word len	fell	-0.06	lies	0.05
followed by word linh	fell	-0.26	laid	-0.05	lies	-0.07	whole	-0.1
followed by word lived	whole	0.06
followed by word lo	home	0.35	whole	-0.09
followed by word loc	fell	0.17	whole	-0.06
followed by word loi	fell	-0.05	laid	0.15	lies	-0.12	whole	-0.06
followed by word lon	home	0.05	whole	0.05
followed by word long	laid	0.1	whole	-0.1
followed by word lop	home	0.06	laid	0.05
followed by word lot	fell	-0.08
followed by word lu	fell	0.07	whole	0.07
followed by word lung	laid	-0.12
followed by word luong	home	-0.06	fell	-0.05
followed by word lut	laid	0.09	whole	0.06
followed by word luu	whole	0.07
followed by word ly	fell	0.07
followed by word ma	home	0.06	lies	0.07	whole	0.05
followed by word mac	home	0.07
followed by word mai	home	0.06	whole	0.06
followed by word mang	home	0.07	fell	-0.05	whole	0.05
followed by word manh	home	0.09	fell	-0.06	whole	0.07
followed by word map	home	0.2	whole	-0.05
followed by word mar	whole	0.06
followed by word march	fell	0.19	whole	0.06
followed by word mat	home	-0.08	fell	-0.09	lies	-0.05
followed by word mau	fell	-0.05	whole	-0.09
followed by word may	home	-0.18	fell	0.22	laid	-0.09	whole	0.21
followed by word men	fell	-0.09
followed by word min	fell	0.1
followed by word mo	whole	-0.13
followed by word moi	fell	-0.06	whole	0.06
followed by word morts	fell	-0.07
followed by word mr	fell	-0.08
followed by word mua	fell	0.09	laid	-0.19	lies	0.05	whole	-0.08
followed by word muc	home	-0.08	fell	-0.07	laid	-0.05
followed by word mui	fell	0.07	whole	0.07
followed by word muoi	home	0.12	fell	-0.07	whole	0.06
followed by word muon	fell	0.19	laid	-0.05	whole	0.08
followed by word muong	home	-0.06	fell	0.12	whole	0.13
followed by word my	fell	-0.05	whole	-0.06
followed by word n	fell	-0.1	lies	0.19
followed by word nao	fell	0.11	laid	-0.21	lies	0.3
followed by word nay	fell	0.08	laid	0.21	whole	0.15
followed by word ne	fell	0.11	whole	0.06
followed by word neang	fell	0.24
followed by word nen	home	-0.08	whole	0.08
followed by word neu	home	-0.08	fell	-0.09
followed by word never	fell	-0.16	whole	-0.06
followed by word ng	fell	-0.05	laid	-0.09
followed by word ngan	whole	-0.08
followed by word nghe	whole	-0.28
followed by word ngo	home	-0.06	fell	0.08	laid	-0.05
followed by word ngoai	whole	-0.09
followed by word ngoi	laid	0.13	lies	-0.06
followed by word nguyen	fell	0.17	laid	-0.06	whole	0.18
followed by word nha	home	-0.17	fell	0.41	laid	-0.18	whole	-0.08
followed by word nham	home	0.06	fell	0.12
followed by word nhan	home	-0.07	fell	0.08	laid	-0.06
followed by word nhe	home	-0.07	laid	-0.07	lies	0.05
followed by word nhieu	fell	0.33	laid	-0.18
followed by word nhin	fell	-0.06	laid	0.15	whole	0.06
followed by word nhu	fell	-0.3
followed by word nhung	home	-0.12	fell	0.05
followed by word ninh	laid	-0.05	lies	0.06	whole	-0.17
followed by word no	home	-0.08	fell	0.11	whole	-0.07
followed by word noel	fell	0.29	whole	0.17
followed by word noi	fell	0.09	laid	0.54	lies	-0.09	whole	-0.05
followed by word nov	whole	0.13
followed by word nt	fell	0.06	whole	0.07
followed by word nua	home	-0.09
followed by word nuoi	lies	0.14	whole	-0.11
followed by word nva	fell	-0.05
followed by word oct	fell	0.15	whole	0.14
followed by word on	fell	0.12
followed by word ong	home	0.06	fell	0.08	laid	-0.06	lies	-0.05
followed by word only	fell	-0.05
followed by word or	laid	-0.08	whole	-0.07
followed by word owner	laid	0.13
followed by word petit	home	-0.08	fell	0.06	whole	0.07
followed by word phai	home	-0.14	fell	-0.14	laid	0.24	lies	0.11	whole	0.06
followed by word pham	home	0.07	fell	0.06	whole	0.08
followed by word phan	home	0.07	fell	-0.15	laid	-0.05	lies	0.16	whole	-0.05
followed by word phap	home	0.06
followed by word phong	home	-0.06	whole	-0.12
followed by word phu	fell	0.15	laid	0.08	whole	-0.17
followed by word phuoc	fell	-0.06	whole	-0.19
followed by word put	fell	0.17	laid	0.07	lies	0.16
followed by word qu	home	0.06	laid	0.1	whole	0.08
followed by word qua	home	-0.05	fell	-0.13
followed by word quach	laid	0.11
followed by word quan	home	-0.08
followed by word quang	laid	-0.05	whole	-0.26
followed by word quay	fell	-0.07	laid	0.12	lies	-0.06	whole	0.08
followed by word que	home	-0.05
followed by word quen	home	0.18
followed by word quy	fell	0.08
followed by word quyen	fell	-0.07	laid	-0.09
followed by word ra	fell	0.24	laid	-0.12	lies	-0.09	whole	-0.06
followed by word rang	fell	0.14	laid	-0.06	lies	0.08
followed by word re	whole	-0.17
followed by word regiment	laid	-0.05	whole	0.09
followed by word rieng	home	-0.06	lies	0.19
followed by word ro	home	0.09	laid	0.13	lies	0.11	whole	-0.11
followed by word roi	fell	-0.09	laid	0.05	lies	0.08	whole	-0.09
followed by word sach	fell	-0.05
followed by word sai	laid	-0.13	lies	0.22
followed by word san	fell	-0.06	laid	-0.06	lies	0.07
followed by word sang	home	-0.11	fell	0.11	laid	-0.16	lies	-0.07	whole	-0.05
followed by word sanh	home	-0.07
followed by word sap	whole	-0.07
followed by word sau	home	-0.08	fell	0.11	laid	-0.17	whole	0.1
followed by word say	laid	0.1	whole	-0.09
followed by word sept	laid	-0.05
followed by word set	fell	0.05	laid	0.08	whole	-0.11
followed by word side	fell	0.09	whole	-0.21
followed by word so	fell	-0.07	laid	0.18	lies	-0.09	whole	-0.1
followed by word son	fell	-0.05	whole	-0.16
followed by word sot	home	0.2	fell	0.08	laid	-0.06	whole	0.16
followed by word south	whole	-0.08
followed by word steps	laid	-0.09
followed by word su	fell	-0.12	laid	0.1
followed by word sung	whole	-0.05
followed by word suu	laid	0.11	whole	0.09
followed by word tam	fell	-0.13	laid	0.09	whole	-0.25
followed by word tan	lies	0.06
followed by word tang	laid	-0.13	whole	0.06
followed by word tap	home	0.13	fell	-0.08	whole	0.09
followed by word tat	fell	0.12	laid	0.11	whole	-0.08
followed by word tau	home	-0.05	fell	-0.16
followed by word te	whole	-0.12
followed by word tenait	home	0.23	fell	0.05	whole	0.07
followed by word tet	fell	0.2	laid	-0.12
followed by word tha	fell	-0.18
followed by word thai	fell	-0.06	whole	-0.29
followed by word tham	home	-0.05
followed by word than	home	0.1	fell	-0.18	lies	0.05
followed by word thanh	laid	0.05	lies	-0.11	whole	-0.37
followed by word thap	fell	-0.05	laid	0.12	lies	0.05	whole	0.08
followed by word the	fell	0.08	whole	0.09
followed by word thi	home	0.06	fell	0.12	laid	0.11	whole	-0.1
followed by word thieu	fell	0.1
followed by word thinks	lies	0.1
followed by word tho	whole	-0.08
followed by word thoi	home	0.14	fell	0.05	whole	0.13
followed by word thong	laid	-0.13	lies	-0.07	whole	-0.11
followed by word thought	fell	0.06	whole	0.05
followed by word thu	fell	0.27
followed by word thuan	laid	0.06
followed by word thuc	home	-0.08
followed by word thuoc	home	0.15	fell	0.08	laid	-0.05	whole	0.05
followed by word thuong	home	-0.06	fell	0.06	lies	0.17	whole	0.07
followed by word thuy	whole	-0.08
followed by word thuyen	fell	0.26
followed by word tien	fell	-0.05	whole	0.05
followed by word tieu	fell	0.14	laid	-0.08
followed by word tin	fell	-0.05
followed by word tinh	fell	0.08
followed by word to	home	0.06	fell	-0.12
followed by word toa	fell	-0.08	laid	0.07	whole	0.05
followed by word toan	lies	-0.05
followed by word together	fell	0.08
followed by word toi	home	-0.05	fell	0.22	laid	-0.08	lies	0.14	whole	0.11
followed by word tra	fell	0.08	lies	-0.13	whole	-0.1
followed by word tran	fell	-0.1	whole	0.06
followed by word trang	home	0.15
followed by word tri	laid	0.06
followed by word trich	fell	0.09
followed by word trieu	whole	-0.11
followed by word trinh	home	0.09	whole	0.09
followed by word troi	fell	0.06
followed by word trong	fell	0.06	laid	0.09	lies	0.28
followed by word trua	laid	0.1
followed by word truc	fell	0.05	whole	-0.09
followed by word trung	fell	0.18	laid	-0.05	lies	0.09
followed by word truong	lies	-0.1
followed by word tu	fell	-0.19	laid	0.06	whole	-0.07
followed by word tuan	home	-0.05	fell	0.1
followed by word tui	laid	-0.06
followed by word tung	laid	0.19	lies	-0.1
followed by word tuoi	home	0.08	fell	-0.06	laid	-0.05	lies	-0.06	whole	0.05
followed by word tuyen	whole	0.07
followed by word unit	fell	0.08	whole	0.12
followed by word used	fell	0.07
followed by word ut	laid	0.07	lies	-0.06
followed by word van	home	0.14	fell	-0.11	laid	0.15	lies	0.13
followed by word vay	lies	-0.1
followed by word ve	home	0.06	fell	-0.31	laid	0.25	lies	-0.19	whole	0.19
followed by word vet	fell	0.19
followed by word vi	home	-0.08	fell	-0.05	lies	-0.05	whole	0.27
followed by word vien	fell	0.11
followed by word vinh	fell	-0.07	laid	0.12	lies	0.1	whole	-0.14
followed by word vo	home	0.07	fell	-0.09	whole	0.13
followed by word vot	home	-0.11	fell	0.18	laid	-0.06	whole	0.05
followed by word vu	fell	0.1
followed by word vua	home	-0.06	fell	0.08	laid	-0.06	lies	0.07	whole	0.06
followed by word vui	laid	0.13	whole	-0.05
followed by word vuong	fell	-0.17	whole	0.07
followed by word xac	fell	0.22	laid	-0.05	lies	-0.06
followed by word xe	home	-0.05	fell	-0.12	laid	-0.09
followed by word xem	home	0.09	lies	-0.1
followed by word xep	fell	-0.11	laid	0.37	lies	-0.11	whole	0.11
followed by word xet	fell	0.13	laid	0.18	lies	-0.05	whole	-0.09
followed by word xu	fell	0.17	laid	0.08	whole	-0.05
followed by word xua	home	0.09	fell	0.38	laid	0.23	lies	-0.11
followed by word xuong	fell	-0.09	lies	-0.08
followed by word y	fell	0.22	whole	0.21
followed by word yen	home	0.11	whole	-0.09
followed bà	home	-0.12	fell	-0.13	laid	0.26	whole	0.11
followed bác	laid	-0.14	lies	0.29	whole	0.09
followed bác sĩ	fell	0.07	whole	0.07
followed báo	fell	-0.09	whole	-0.09
followed bãi	whole	-0.11
followed bé	fell	0.07
followed bên	home	-0.06	fell	0.31
followed bìa	home	-0.07	fell	-0.08	laid	0.12	lies	0.17	whole	0.1
followed bạn	home	0.16	fell	-0.06	lies	-0.06
followed bản	home	-0.06	fell	-0.06
followed bảo	home	-0.08	fell	0.05	lies	-0.22	whole	0.07
followed bắt được	fell	-0.18
followed bến	whole	0.07
followed bị bom	fell	0.14	laid	0.05
followed bị bắn	home	-0.05	fell	0.12
followed bị máy bay bắn	fell	-0.06
followed bị pháo	fell	0.16	whole	0.06
followed bị phục	fell	0.06
followed bị thương	fell	-0.11
followed bị tây bắn	home	0.07
followed bốc	home	0.05	laid	0.1
followed bốc về	laid	-0.1
followed cemetery	fell	-0.06	lies	0.09
followed chiến sĩ	home	-0.05	whole	-0.05
followed chiến đấu	fell	0.06
followed cho biết	home	-0.12
followed chuyển về	home	0.17	laid	0.07	whole	0.16
followed cháu	fell	-0.06	laid	-0.15	lies	-0.08	whole	-0.13
followed cháu là	home	0.09
followed chính trị viên	home	0.07	fell	-0.05
followed chính trị viên phó	home	-0.08
followed chôn	home	0.07	fell	-0.05	laid	0.22	lies	-0.09	whole	-0.22
followed chôn chung	home	0.13	whole	0.05
followed chôn ngay	fell	-0.06
followed chùa	home	0.08	lies	0.13	whole	0.07
followed chú	home	-0.21
followed chết	home	0.12	fell	-0.18	laid	-0.15	lies	-0.07	whole	0.1
followed chết ngay	fell	0.06	whole	-0.07
followed chỉ	laid	-0.06	lies	0.17
followed chỉ chỗ	fell	0.08	whole	0.07
followed chị	laid	-0.1	lies	0.11	whole	-0.05
followed chỗ	home	-0.09	lies	0.11	whole	-0.17
followed chợ	whole	-0.18
followed col	fell	-0.07
followed commune	whole	-0.12
followed con là	home	0.14	whole	-0.07
followed covered him	fell	0.09	laid	-0.06
followed covered them	whole	0.06
followed càn	home	0.07	fell	-0.05
followed cái	laid	-0.08	whole	0.06
followed cán bộ	home	-0.1
followed còn sống	home	-0.14	laid	-0.05
followed có	home	-0.06	laid	0.26	lies	0.11
followed có tên	whole	-0.13
followed cô	home	-0.4	fell	-0.12	laid	0.25	lies	0.1	whole	0.07
followed cô đồng	laid	0.12
followed công nhân	whole	-0.06
followed cõng	fell	-0.07	lies	0.13
followed cất bốc	fell	-0.07
followed cầu	fell	-0.05	laid	-0.05	lies	0.07	whole	-0.12
followed cậu	home	0.1	fell	0.09	lies	-0.05	whole	0.09
followed cụ	home	0.1	fell	0.15	laid	0.09	lies	-0.14	whole	-0.3
followed cụt chân	fell	-0.09
followed của	home	-0.07	fell	-0.07	lies	-0.06	whole	-0.15
followed danh sách	whole	-0.06
followed de	home	-0.06	fell	0.08
followed dead	laid	0.09	whole	0.07
followed died	home	-0.1	whole	0.07
followed dit	laid	-0.05
followed dân	fell	0.3	laid	-0.11	lies	0.27	whole	0.06
followed dính mìn	whole	-0.09
followed dẫn	home	0.16	fell	0.24	laid	0.21
followed dốc	home	0.14
followed em	fell	0.07	laid	0.13	lies	-0.18	whole	0.09
followed enterré	fell	0.05	whole	-0.05
followed fell	home	0.05
followed fight	fell	-0.06
followed for	home	0.07	fell	-0.07	laid	-0.06
followed found	fell	-0.1
followed from	fell	-0.1	laid	0.15
followed ghi tên	laid	0.09	lies	0.08
followed giao liên	whole	0.06
followed giấy báo	fell	0.07
followed giấy báo tử	fell	0.08
followed giỗ	home	-0.1	laid	-0.18
followed gò	fell	0.05	lies	-0.06	whole	0.06
followed gặp	home	-0.11	fell	0.17	laid	-0.16	lies	-0.13	whole	-0.05
followed gọi	home	0.05	fell	0.11	lies	0.09
followed gọi là	lies	-0.05
followed gốc	fell	-0.06	laid	-0.09	whole	-0.09
followed gồm	fell	0.25	laid	0.15	whole	0.08
followed gửi	home	-0.09	fell	-0.22	laid	-0.06
followed h	home	0.07	whole	0.11
followed hang	home	-0.06	laid	-0.07	lies	0.16
followed hi sinh	home	-0.17	lies	0.12	whole	0.1
followed his friend	home	0.07
followed hs	home	0.2	fell	-0.26	laid	-0.11	lies	-0.09	whole	-0.07
followed huyện	home	0.15	fell	-0.05
followed hy sinh	home	0.27	fell	-0.11	laid	-0.07	lies	-0.09	whole	-0.08
followed hài cốt	fell	0.26
followed hạ sĩ	fell	0.08
followed họ tên	whole	-0.1
followed hố	fell	0.11
followed hồ	home	0.16	fell	-0.06	whole	0.08
followed is	home	0.11	fell	0.05	lies	0.06	whole	0.17
followed je suis	fell	0.2	whole	0.16
followed khe	fell	-0.11	laid	-0.07	whole	-0.1
followed khiêng	fell	-0.33
followed khu	home	-0.08	fell	-0.21	laid	0.07	lies	0.4	whole	-0.22
followed không về	fell	0.12	whole	-0.12
followed khẩu đội trưởng	whole	-0.06
followed killed	home	0.05	fell	-0.11	whole	0.12
followed ký	home	0.07	fell	-0.08	laid	0.09
followed kể	fell	-0.07	laid	0.05	whole	0.05
followed kể lại	home	0.08
followed l s	lies	0.12
followed left	fell	0.12	whole	0.07
followed lieutenant	home	0.09	whole	0.06
followed liên hệ	home	0.06
followed liên lạc	home	0.07
followed liệt sĩ	home	-0.06
followed lost	laid	0.11
followed ls	home	0.08	lies	-0.05	whole	0.07
followed là	home	0.13	fell	-0.37	laid	-0.24
followed làm nhà	laid	-0.07	lies	0.07
followed làng	home	-0.08	laid	0.28	lies	-0.06	whole	0.06
followed lăng	laid	-0.11	whole	0.08
followed lấp	fell	-0.07	laid	0.4	whole	-0.17
followed lập	fell	-0.15	laid	-0.09	lies	0.11
followed m	whole	-0.07
followed mai táng	fell	0.18
followed miếu	home	0.14	fell	-0.06	lies	0.11	whole	0.13
followed mrs	fell	-0.06
followed mất	home	-0.15	fell	0.06	laid	0.11	lies	0.07	whole	-0.15
followed mất xác	fell	0.08
followed mặt trận	whole	-0.05
followed mộ	home	-0.21	fell	0.29	laid	0.23	lies	0.13	whole	0.05
followed một	home	-0.13	fell	-0.21	laid	-0.2	lies	-0.06
followed name	fell	-0.05	lies	0.13
followed nay ở	lies	0.08
followed nghe nói	lies	-0.07
followed nghĩa trang	home	-0.07	laid	0.05
followed nguyên quán	home	-0.07
followed ngã	home	0.09	whole	-0.09
followed người	home	-0.15	fell	-0.36	lies	-0.15
followed nhập ngũ	home	-0.19	fell	-0.08
followed nhắn	fell	-0.12	laid	0.11	lies	0.2
followed nhặt được	fell	0.29
followed nhỏ	home	0.12	fell	-0.13	lies	-0.07	whole	0.07
followed nhớ	fell	0.17	whole	0.07
followed nn	home	0.18	fell	-0.09
followed ntls	laid	0.15
followed nó	home	0.25	fell	0.16	laid	-0.12	lies	0.09	whole	-0.09
followed nói	home	-0.05	whole	0.1
followed nói là	fell	-0.05
followed nước	home	-0.08	fell	0.05	lies	-0.06	whole	-0.07
followed of	fell	0.18
followed one	fell	0.08	laid	-0.08	lies	0.06
followed phong bì	fell	-0.05
followed phum	fell	-0.05
followed pháo	fell	0.08	whole	0.05
followed pháo thủ	home	-0.11
followed phát hiện	fell	-0.14	laid	-0.09
followed phố	whole	-0.07
followed phục kích	fell	-0.11
followed que	whole	-0.05
followed quy tập	fell	-0.11	laid	0.09
followed quân	fell	-0.09	laid	0.07
followed quê	home	-0.31	fell	0.16	laid	-0.22	lies	-0.16
followed quê gốc	home	-0.1
followed racontait	fell	0.13
followed rừng	fell	-0.07	lies	0.11	whole	0.07
followed said	laid	-0.05	whole	0.06
followed says	home	-0.07	fell	-0.06	laid	0.08
followed showed us	lies	0.14
followed signed	home	-0.05
followed sinh	home	0.08	laid	-0.06	lies	-0.05	whole	0.08
followed sinh khoảng	home	0.1	fell	-0.08	whole	0.09
followed sinh năm	home	-0.1
followed sn	home	0.08	fell	-0.12
followed street	whole	-0.12
followed suối	laid	-0.05	whole	-0.14
followed sông	whole	0.08
followed số của	fell	-0.06	whole	0.07
followed sửa	home	-0.18
followed tham gia	home	-0.11
followed the	fell	0.44	laid	0.11	lies	-0.08	whole	0.05
followed thiếu úy	home	-0.07
followed thu	fell	0.13
followed thôn	home	0.09	lies	0.09	whole	0.07
followed thư	home	-0.09	fell	-0.06	whole	-0.12
followed thương binh	home	-0.07
followed thầy	home	-0.06	fell	0.07	lies	0.05	whole	0.07
followed thằng	home	-0.1	fell	0.17	laid	-0.07	lies	-0.16	whole	0.19
followed tiểu đoàn trưởng	home	0.06
followed trao trả	fell	-0.11
followed trung đoàn	fell	0.13	whole	0.06
followed trung đội phó	fell	0.07	laid	0.18
followed trung đội trưởng	home	0.06	whole	-0.11
followed trúng bom	fell	-0.13
followed trúng pháo	fell	0.05
followed trường	laid	0.16	whole	-0.08
followed trại	fell	0.16
followed trận	laid	-0.13
followed tui là	fell	0.09
followed tué	home	0.07
followed tên	home	0.2	fell	0.09	laid	0.07	lies	-0.14
followed tên tôi	home	0.18	whole	0.09
followed tìm	laid	-0.05
followed tìm mộ	home	0.05	fell	-0.06
followed tìm thấy	fell	-0.09
followed tìm được	fell	0.16	laid	0.23
followed tôi	home	-0.16	laid	0.09	whole	-0.07
followed tôi là	whole	-0.05
followed tôi tên	whole	-0.07
followed tắt thở	fell	0.08	laid	0.14	whole	0.16
followed tổ	home	0.05	fell	0.24	laid	-0.06	whole	0.12
followed tức	home	-0.07	fell	-0.05	whole	0.06
followed tức là	fell	0.09
followed tử trận	whole	-0.16
followed vào	fell	-0.13	laid	-0.2	whole	0.09
followed vào bộ đội	whole	0.05
followed vào nghĩa trang	laid	-0.1	lies	0.09
followed vùi	fell	-0.1
followed vẫn ở	laid	-0.17	lies	0.1
followed was	home	0.07	fell	-0.09	lies	0.05	whole	0.05
followed was hit	fell	0.08
followed we buried	laid	-0.05	whole	0.06
followed wrote	fell	0.11	whole	0.07
followed xây	fell	0.26	laid	0.21	lies	-0.06	whole	0.16
followed xã	home	-0.06	lies	0.1
followed xã đội phó	home	0.05	fell	0.07
followed xạ thủ	home	0.07
followed y tá	home	0.13	fell	-0.09	whole	0.08
followed à	home	0.14	fell	-0.12	laid	0.05	lies	-0.06	whole	0.07
followed ông	home	0.05	fell	-0.08	lies	0.12	whole	-0.05
followed đ c	lies	0.11	whole	-0.12
followed đem chôn	fell	-0.05
followed đi b	fell	-0.1
followed đi bộ đội	home	0.15	fell	-0.07	laid	-0.1	lies	0.09	whole	-0.09
followed điện thoại	home	0.07	lies	0.08	whole	-0.11
followed đoàn	home	0.06	fell	0.18	laid	-0.05	whole	0.13
followed đt	whole	-0.08
followed đào	home	0.17	fell	0.34	lies	-0.06	whole	-0.15
followed đánh	fell	-0.06	laid	0.12	lies	-0.05	whole	0.08
followed đánh vào	fell	-0.06
followed đã đưa về	fell	0.14	laid	0.06	whole	-0.1
followed đình	fell	0.08	whole	0.08
followed đón về	home	-0.05	lies	-0.07
followed đưa	fell	-0.17	laid	0.12
followed đưa vào	fell	-0.07
followed đưa về	fell	0.05	lies	-0.1
followed đường	fell	-0.1	laid	0.22	whole	0.12
followed được chôn	fell	0.21	laid	-0.1
followed đạp mìn	lies	0.14	whole	0.05
followed đắp mộ	laid	0.15	whole	0.05
followed đền	fell	-0.08	lies	-0.15
followed đều ở	home	0.11
followed đồi	home	0.06	fell	-0.14	laid	0.13	lies	-0.2	whole	0.26
followed đồn	fell	0.11
followed đồng	home	-0.07	fell	0.22
followed đồng chí	fell	-0.09	laid	0.08
followed đội quy tập	whole	-0.09
followed:again	home	-0.17	fell	-0.19	laid	-0.27	lies	-0.11	whole	0.13
followed:aka	fell	0.06	laid	-0.12	lies	-0.08	whole	0.09
followed:alive	home	-0.18	fell	-0.2	laid	-0.32	lies	0.05	whole	0.13
followed:at	home	0.06	fell	-0.2	laid	-0.07	lies	0.17
followed:battle	home	0.11	fell	0.05	laid	-0.17	lies	-0.13	whole	0.32
followed:born	home	0.1	fell	-0.3	laid	-0.14	lies	-0.12	whole	0.14
followed:bury	home	-0.06	fell	0.52	laid	0.18	lies	-0.11
followed:capture	home	-0.12	fell	-0.13	laid	-0.07
followed:contact	laid	-0.11	lies	0.16	whole	-0.1
followed:died	fell	-0.2	laid	0.08	lies	-0.12	whole	-0.18
followed:enlist	home	0.12	fell	-0.34	laid	-0.18	whole	0.07
followed:fell	home	0.05	fell	0.15	laid	-0.11	lies	-0.18	whole	0.1
followed:gio	home	-0.1	laid	-0.2
followed:grave	home	-0.21	laid	0.18	lies	0.19	whole	0.2
followed:home	home	-0.38	fell	0.14	laid	-0.17	lies	-0.06
followed:hurt	home	-0.1	fell	-0.25
followed:joined	fell	-0.28	laid	-0.15	lies	0.05	whole	-0.05
followed:kin	fell	-0.07	laid	-0.09
followed:laid	fell	-0.22	laid	0.05
followed:letter	home	-0.15	fell	-0.07	laid	-0.05	whole	-0.05
followed:level	home	-0.06	fell	-0.4	lies	0.39	whole	-0.19
followed:link	fell	-0.1	lies	0.17	whole	0.15
followed:martyr	laid	-0.05	lies	0.07
followed:mine	laid	-0.05
followed:moved	home	-0.17	fell	0.14	laid	0.42	lies	-0.19	whole	0.17
followed:naming	home	0.08	fell	-0.19	laid	0.11	lies	0.08	whole	-0.22
followed:notice	lies	-0.06	whole	0.06
followed:office	fell	-0.31	laid	-0.08	lies	-0.12	whole	0.09
followed:pet	home	0.19	fell	0.17	lies	-0.14
followed:post	home	0.19	fell	-0.23	lies	-0.19	whole	0.27
followed:rank	home	0.22	fell	-0.23	laid	-0.07	whole	0.34
followed:returned	home	-0.17	fell	-0.26	laid	-0.06
followed:self	home	0.11	lies	0.08
followed:site	home	0.18	fell	-0.4	laid	-0.15	lies	-0.05	whole	-0.19
followed:stop	home	-0.12	fell	-0.07	lies	-0.11	whole	0.15
followed:tells	home	-0.08	laid	-0.23	lies	-0.23	whole	0.09
followed:thing	home	0.07	fell	-0.11	laid	0.22	lies	-0.17	whole	-0.29
followed:title	home	-0.13	fell	0.21	laid	-0.1	lies	0.08
followed:truename	home	-0.06
has 12a	fell	-0.11
has 12ly7	home	-0.08
has 1b	fell	0.19
has 1st	laid	-0.06
has 2km	whole	-0.07
has 300m	laid	0.08	lies	0.08	whole	0.09
has 500m	laid	0.15
has 50m	laid	0.09	whole	0.05
has a	home	-0.09	fell	0.26	laid	-0.06	lies	0.12
has a1	fell	0.18	laid	-0.1	lies	-0.09	whole	0.18
has about	fell	0.07	laid	0.05	whole	0.15
has above	fell	0.09
has ac	whole	-0.15
has action	fell	0.08
has adn	fell	-0.05
has after	fell	-0.09	laid	-0.05
has again	laid	-0.11	lies	0.09
has ai	fell	0.19	laid	-0.26	lies	0.09
has airstrip	fell	-0.08	laid	0.1
has ak	laid	-0.05
has alang	lies	0.14
has all	whole	-0.05
has along	laid	0.18	lies	-0.05	whole	0.05
has am	home	0.29	lies	-0.07	whole	0.28
has ama	fell	-0.08	laid	-0.07	lies	0.05
has americal	fell	-0.05
has an	home	1.01	fell	-0.42	lies	0.22	whole	0.05
has and	fell	-0.05	lies	0.11	whole	0.07
has ang	fell	0.07	lies	-0.05
has anh	home	0.17	fell	-0.27	laid	-0.11	lies	-0.24	whole	-0.15
has anlong	fell	-0.06	whole	0.08
has anne	lies	0.24	whole	0.07
has antenne	fell	0.13
has ao	laid	-0.34
has ap	home	-0.1	laid	-0.1	whole	0.15
has arbre	laid	0.06	whole	0.06
has area	fell	0.06	laid	-0.05
has army	home	-0.05	fell	-0.07
has around	laid	-0.07	whole	-0.1
has arvn	fell	-0.11	laid	-0.17
has at	home	-0.06	fell	0.44	laid	0.15	lies	0.32	whole	-0.17
has attack	laid	-0.12
has au	laid	0.23	lies	0.1	whole	-0.33
has australian	fell	-0.07
has aux	laid	0.17
has ay	fell	-0.07	laid	-0.21	lies	-0.05
has ayun	home	0.27	fell	-0.18
has b	home	-0.12	fell	-0.17	laid	-0.22	whole	-0.27
has b1	home	-0.06	whole	-0.07
has b2	whole	-0.05
has b40	whole	-0.06
has b41	home	-0.06
has b52	fell	-0.13	laid	-0.11
has b57	fell	-0.09
has ba	home	-0.08	fell	0.17	laid	0.17	lies	0.08
has bac	home	0.58	fell	-0.26	laid	0.18	lies	-0.31
has bach	home	0.07	fell	-0.25	laid	-0.11	lies	-0.06	whole	-0.1
has back	fell	-0.09	lies	-0.05
has bai	home	-0.07	fell	0.36	laid	0.54	lies	-0.29	whole	-0.24
has bam	whole	-0.19
has bamboo	laid	0.23	whole	0.13
has bambous	fell	0.09	whole	-0.1
has ban	home	-0.14	fell	0.21	laid	0.29	lies	0.11
has bang	home	0.26	fell	0.11	laid	-0.19	lies	-0.23	whole	0.06
has bank	fell	0.19	laid	0.22	whole	0.26
has banteay	laid	0.1	lies	0.13
has bao	home	0.14	fell	-0.51	laid	-0.11
has bap	fell	0.12	whole	0.09
has base	laid	-0.17
has bat	home	0.28	fell	-0.1	laid	-0.13	lies	0.16	whole	-0.13
has bataillon	laid	-0.08
has battalion	home	-0.11	fell	-0.13	laid	-0.11
has battambang	fell	0.14	whole	0.07
has bau	home	-0.16	fell	0.85	laid	0.71	lies	-0.31	whole	0.14
has bay	home	-0.42	fell	0.05	laid	0.34	lies	-0.27	whole	-0.18
has be	home	0.2	fell	0.13	laid	0.14	whole	-0.07
has beach	laid	0.13
has because	whole	-0.08
has before	laid	-0.06
has behind	fell	0.06	laid	0.9	lies	0.32	whole	0.29
has below	fell	0.08	whole	-0.09
has ben	home	0.21	fell	0.13	laid	-0.08	lies	-0.22	whole	-0.16
has bend	fell	-0.09	laid	0.07	whole	0.05
has benh	home	-0.11	laid	0.05	lies	-0.12
has beo	fell	0.15
has bep	laid	0.32	lies	-0.12	whole	-0.2
has berge	fell	-0.05	laid	0.15	whole	0.09
has berm	laid	0.16	whole	0.1
has beside	laid	0.24	lies	-0.06	whole	0.46
has between	laid	0.07	lies	0.11
has bi	home	-0.18	fell	0.14	laid	-0.28	lies	-0.18	whole	-0.07
has bia	home	-0.16	laid	0.1	lies	-0.45
has bich	home	-0.16	fell	0.08	laid	-0.05	whole	0.06
has bien	home	-0.45	fell	0.23	laid	-0.24	whole	0.1
has biet	home	-0.12	fell	0.07	laid	-0.07	whole	-0.07
has bieu	home	-0.17	fell	0.28	whole	-0.14
has big	laid	0.17	whole	0.21
has binh	home	0.49	fell	0.27	laid	-0.54	lies	0.1	whole	0.05
has bird	fell	0.14
has black	whole	-0.1
has blum	home	-0.05	laid	0.1
has bn	fell	-0.08
has bo	home	-0.4	fell	0.13	laid	0.23	lies	0.13	whole	0.22
has boat	laid	0.17
has boc	fell	-0.06	lies	-0.12	whole	-0.33
has bodies	laid	-0.05
has body	whole	-0.07
has boi	home	-0.13	fell	-0.33	laid	0.12	lies	0.06	whole	-0.2
has bom	home	-0.09	fell	-0.18	laid	0.73	lies	0.08	whole	0.37
has bomb	laid	0.3
has bon	fell	-0.11	laid	0.1	whole	0.05
has bong	fell	0.23	laid	-0.12	lies	0.06
has bord	fell	0.12	laid	0.18	whole	0.18
has bot	home	0.06	fell	-0.46	laid	-0.07	whole	0.06
has bout	laid	0.11
has br	fell	-0.12
has bravo	fell	-0.1	laid	-0.06
has brick	laid	0.09	whole	0.1
has bridge	fell	0.36	laid	-0.14	whole	0.15
has brigade	laid	-0.09
has broken	laid	0.09	whole	0.07
has bt	fell	-0.05
has bu	home	-0.12	fell	0.38	laid	-0.06	lies	-0.16
has bua	fell	0.07	laid	-0.05	whole	-0.27
has buc	fell	0.16	laid	0.16	whole	0.14
has bui	home	-0.1	laid	-0.57	lies	0.26	whole	-0.15
has buk	home	-0.06	fell	0.28	laid	-0.07
has bulldozer	whole	-0.06
has bun	home	-0.07	fell	-0.05	laid	-0.06
has bung	fell	0.41	whole	0.21
has bunker	laid	0.08
has buoc	home	-0.1	fell	-0.08	laid	-0.06	lies	-0.09	whole	-0.19
has buoi	fell	-0.09	laid	-0.05
has buon	home	0.24	fell	0.25	laid	-0.34	lies	0.1	whole	0.09
has buong	fell	0.08
has burial	laid	0.06
has but	fell	-0.05	laid	0.08	lies	0.07	whole	-0.06
has buu	home	-0.16	fell	0.43	laid	0.21	whole	-0.05
has by	fell	0.08	laid	0.17	lies	-0.06	whole	0.21
has c	home	0.05	fell	-0.27	laid	-0.24	lies	0.05	whole	-0.49
has c1	home	-0.08	fell	0.11
has c11	whole	-0.1
has c17	whole	-0.09
has c18	whole	0.09
has c3	fell	-0.08	laid	-0.09
has c4	fell	-0.06	whole	-0.16
has c5	lies	0.11
has c6	fell	-0.06
has c7	lies	0.09	whole	-0.15
has ca	home	0.08	laid	-0.16	lies	0.14
has cac	fell	-0.07	laid	-0.13	lies	-0.05
has cach	home	-0.13	fell	-0.43	laid	0.58	lies	-0.43	whole	0.23
has cai	home	0.61	fell	-0.14	laid	-0.21	lies	0.05	whole	0.18
has cam	home	0.31	fell	0.08	laid	-0.26	lies	0.1
has cambodge	fell	0.09	whole	0.05
has cambodia	fell	0.08	whole	0.08
has came	fell	-0.07	laid	-0.05
has camp	fell	0.12	laid	-0.1
has campuchia	fell	-0.14	whole	-0.15
has can	home	0.27	fell	-0.33	laid	-0.55	lies	-0.12	whole	-0.12
has canal	fell	0.25	laid	-0.08	whole	-0.08
has cang	fell	-0.44	laid	-0.09	whole	0.13
has canh	home	-0.09	laid	0.66	lies	-0.08	whole	-0.06
has cao	home	0.15	fell	0.48	laid	0.21	lies	0.2	whole	0.19
has cap	home	-0.13	fell	-0.13	laid	0.1	lies	0.11
has capt	fell	-0.05	laid	-0.07
has cat	home	0.48	fell	0.28	laid	0.48	whole	0.23
has catholic	fell	-0.05	laid	0.08	whole	-0.09
has cau	home	0.29	fell	0.49	laid	-0.29	whole	-0.27
has cav	whole	-0.07
has cave	fell	0.16	laid	0.11
has cay	home	-0.06	laid	0.8	whole	0.11
has ccb	home	-0.06	fell	-0.09
has cemetery	laid	0.06	lies	0.96
has cha	home	-0.15	fell	0.29	laid	0.3	lies	0.2
has chac	home	-0.07	fell	0.09	laid	0.09
has chai	home	0.18	fell	0.07	laid	-0.05	lies	0.07
has cham	home	-0.06	fell	0.05	laid	0.06	lies	0.1	whole	-0.07
has chan	home	-0.07	fell	-0.18	laid	0.44	lies	-0.19	whole	0.15
has chang	laid	0.26	whole	0.09
has chanh	fell	0.37	laid	-0.11	whole	-0.28
has chap	fell	-0.07
has chaplain	fell	-0.07
has chat	whole	0.15
has chau	home	0.83	fell	-0.13	laid	-0.24
has chay	home	0.05	fell	-0.43	lies	0.17	whole	-0.06
has che	home	0.11	fell	0.11	laid	-0.07	lies	0.11	whole	0.14
has chem	whole	0.11
has cheng	home	-0.05	fell	0.09
has cheo	home	0.1	fell	-0.08	whole	0.05
has chep	home	-0.05
has chet	home	-0.05	fell	0.13	laid	-0.07	whole	-0.13
has chi	home	-0.11	fell	-0.25	laid	-0.11	lies	-0.23
has chia	home	-0.05	fell	0.17	laid	0.08
has chiec	fell	0.17
has chief	fell	-0.17	laid	-0.09
has chiem	home	0.09	fell	-0.08	laid	-0.07	lies	0.06
has chien	home	-0.27	fell	-0.24	lies	-0.15	whole	0.1
has chieng	laid	0.34	lies	-0.09	whole	0.07
has chieu	home	-0.11	fell	-0.09	laid	-0.17	lies	0.1	whole	-0.19
has chim	home	-0.06	fell	0.07	laid	-0.07
has chin	home	-0.34	fell	-0.28	laid	-0.1	lies	0.05	whole	-0.14
has chinese	home	0.07
has chinh	home	-0.06	fell	-0.14	laid	-0.27	lies	-0.1	whole	-0.09
has cho	home	0.52	fell	-0.25	laid	-0.35	lies	-0.06	whole	-0.43
has chom	fell	-0.22	laid	0.14
has chon	home	-0.18	fell	-0.16	laid	0.81	lies	0.09	whole	-0.19
has chong	home	-0.11	fell	-0.08	laid	-0.13	whole	-0.18
has chop	fell	0.16	whole	0.16
has chot	home	-0.07	fell	0.22	laid	-0.06	lies	-0.21	whole	0.16
has chqs	home	-0.1	fell	-0.16	lies	-0.08
has chrum	fell	-0.13	laid	0.13	whole	0.09
has chu	home	0.06	fell	0.43	laid	-0.13	lies	0.24
has chua	home	-0.13	fell	0.07	lies	0.39	whole	0.41
has chuan	home	-0.08
has chuc	home	-0.07	fell	0.08	laid	-0.27	lies	-0.05	whole	-0.39
has chum	home	-0.07	fell	0.06	laid	-0.28	lies	-0.07
has chung	home	-0.12	fell	-0.27	laid	-0.06	lies	-0.2	whole	-0.1
has chuoi	home	-0.07	fell	0.19	laid	0.08	lies	-0.12
has chuong	home	0.34	laid	0.13
has chup	fell	-0.09	lies	-0.11
has church	laid	0.1	whole	-0.06
has chut	home	-0.05
has chuyen	home	-0.18	fell	-0.06	laid	-0.29	lies	0.24
has cimetiere	fell	-0.16	laid	0.3	lies	0.55
has city	fell	0.21	whole	0.12
has clerk	fell	-0.14
has clinic	fell	-0.07
has closed	laid	-0.08
has co	home	-0.08	fell	0.43	laid	-0.19	lies	-0.12	whole	0.11
has coal	fell	0.08	laid	0.2
has coc	fell	-0.11	laid	-0.13	whole	-0.28
has coffee	fell	0.19	whole	-0.13
has coi	laid	0.11
has col	laid	-0.08
has colin	fell	-0.06
has college	fell	-0.06
has com	laid	-0.06	whole	-0.14
has commune	home	0.08	fell	0.24	lies	0.16
has company	fell	-0.13	laid	-0.07
has complex	whole	0.06
has con	home	-0.22	lies	-0.33	whole	0.23
has cong	home	-0.29	fell	-0.11	laid	-0.07
has contre	laid	0.25	whole	0.17
has cop	fell	0.06
has corner	fell	-0.06	laid	0.24
has corps	laid	-0.05
has cot	home	-0.07	laid	-0.3
has cote	laid	0.31	lies	0.18
has could	laid	-0.05
has cour	laid	-0.1
has cousin	home	-0.05
has crater	laid	0.31
has creek	laid	0.48	lies	-0.06
has crew	laid	-0.12
has croix	fell	0.06	laid	-0.05
has cs	laid	-0.05	whole	-0.09
has cu	fell	0.19	laid	0.42	lies	0.15	whole	0.05
has cua	home	-0.36	fell	0.13	lies	0.06	whole	0.21
has cuc	home	-0.1	fell	-0.08	lies	0.09
has cui	fell	0.11
has culvert	laid	0.15	whole	-0.06
has cum	whole	0.08
has cung	home	-0.38	fell	-0.07	laid	-0.29	whole	-0.29
has cuoc	home	-0.08	fell	-0.14	lies	0.05
has cuoi	lies	-0.09
has cuon	home	-0.1	laid	-0.05
has cuong	fell	-0.26	lies	-0.06	whole	-0.24
has cut	home	-0.15	laid	0.38	lies	-0.05
has cuu	home	-0.05	laid	-0.08	lies	-0.13	whole	-0.15
has d	home	-0.09	fell	-0.22	laid	-0.4	lies	0.13	whole	-0.27
has d1	home	-0.06	laid	-0.08
has d2	fell	-0.06
has d3	fell	-0.05	whole	-0.12
has d5	fell	-0.12
has d6	whole	-0.1
has d7	home	-0.09
has d8	home	-0.05	fell	-0.18
has da	home	-0.22	fell	0.31	laid	0.28	lies	-0.39	whole	0.23
has dac	home	-0.11	fell	-0.14	laid	-0.1	lies	0.12	whole	-0.09
has dai	home	0.31	fell	0.22	laid	-0.18	lies	-0.15
has dak	home	0.06	fell	0.19	laid	0.11	lies	0.06	whole	-0.06
has dakrong	fell	0.15	whole	0.1
has dam	fell	0.16	laid	0.2	lies	-0.1	whole	-0.21
has dan	fell	-0.23	laid	-0.41	lies	-0.12
has dang	home	0.18	laid	-0.17	lies	-0.16	whole	-0.19
has danh	home	-0.25	fell	-0.06	laid	-0.43	lies	-0.16	whole	-0.32
has dans	fell	-0.11	laid	0.11	lies	0.23	whole	-0.27
has dao	home	-0.07	fell	0.17	laid	0.23	lies	-0.13	whole	-0.06
has dap	home	-0.12	fell	0.14	laid	0.35	lies	0.08	whole	-0.27
has dat	home	0.09	fell	-0.22	laid	0.34	lies	0.05	whole	0.13
has dau	home	-0.17	fell	-0.07	laid	0.23	lies	-0.27	whole	0.08
has day	fell	0.19	laid	-0.69	lies	0.19	whole	-0.32
has days	fell	-0.06
has dc	fell	-0.1	laid	-0.07
has de	home	-0.33	fell	0.83	laid	0.36	lies	0.44	whole	0.2
has dead	laid	-0.14
has dear	fell	-0.05
has dec	home	0.07
has delorme	laid	0.08
has delta	fell	-0.14	laid	0.13
has dem	fell	-0.13	laid	-0.18	whole	-0.15
has den	home	-0.16	fell	0.17	laid	0.14	lies	-0.08	whole	-0.26
has deo	home	-0.08	fell	0.19	laid	-0.12	lies	0.08	whole	-0.12
has dep	fell	-0.06
has derriere	laid	0.5	whole	0.18
has des	fell	0.08	laid	-0.09	lies	0.07
has dessus	laid	0.1	whole	-0.14
has det	fell	0.12
has deu	home	-0.1
has deux	laid	-0.07
has devant	fell	0.07	laid	-0.05
has di	home	-0.12	fell	-0.24	lies	-0.24	whole	-0.14
has dia	home	-0.14	fell	0.29	laid	0.46	whole	0.4
has dich	home	-0.1	fell	-0.14	laid	-0.14	lies	0.16	whole	-0.17
has diem	fell	0.9	laid	0.09	lies	0.19	whole	0.14
has dien	home	0.41	fell	-0.13	lies	0.07	whole	0.1
has diep	home	0.08	laid	-0.08	lies	0.08
has dieu	home	-0.28	fell	-0.28	laid	0.08	lies	-0.11	whole	0.07
has digue	laid	0.06	whole	0.05
has din	lies	0.09	whole	-0.24
has dinh	home	0.05	fell	0.14	whole	0.2
has dip	fell	-0.2
has district	home	-0.05	fell	-0.05	laid	-0.06
has ditch	laid	0.11	whole	-0.06
has diu	home	0.13	whole	-0.09
has div	fell	-0.06
has division	fell	-0.11	laid	-0.06	whole	-0.11
has do	home	-0.06	fell	0.18	laid	-0.37	lies	-0.38	whole	-0.11
has doai	home	0.08	fell	-0.07
has doan	home	-0.24	fell	-0.52	lies	-0.42	whole	-0.18
has doc	home	-0.17	fell	0.32	laid	-0.38	lies	0.28
has doi	home	-0.44	fell	-0.71	laid	-0.16	lies	-0.27	whole	-0.33
has dom	fell	0.18	whole	-0.07
has don	home	-0.07	fell	-0.09	laid	-0.38	lies	0.06
has dong	home	0.08	fell	0.26	laid	0.09	lies	-0.16	whole	-0.13
has dop	fell	0.22	laid	0.09	whole	0.07
has dot	fell	-0.14	whole	-0.08
has down	laid	0.1
has dr	home	-0.05	laid	-0.07
has drang	home	-0.05	whole	-0.06
has du	home	-0.13	fell	-0.47	laid	0.33	lies	0.16	whole	0.2
has dua	home	-0.18	laid	0.46	whole	-0.43
has duc	home	0.39	fell	0.1	laid	-0.4	lies	0.21	whole	-0.17
has due	home	-0.1	fell	-0.05	whole	-0.1
has dug	laid	0.13	whole	0.08
has dui	laid	0.21
has dun	fell	0.16	laid	-0.06	whole	-0.08
has dung	home	-0.08	fell	-0.13	laid	-0.21	lies	-0.06	whole	-0.06
has duoc	home	0.07	fell	-0.3	laid	-0.13	lies	-0.08	whole	-0.06
has duoi	home	-0.17	laid	0.6	lies	-0.05
has duong	home	0.57	fell	0.36	laid	0.41	whole	0.13
has duy	home	0.11	laid	-0.08
has duyen	home	0.2	whole	0.08
has e	home	-0.13	fell	-0.09	whole	0.06
has e102	fell	-0.08	whole	-0.1
has e149	whole	-0.13
has e2	home	-0.07
has e209	home	-0.07
has e24	whole	-0.06
has e64	fell	-0.14
has e66	laid	-0.07
has e7	whole	-0.05
has e812	laid	0.08
has ea	home	-0.09	fell	0.55	whole	-0.05
has east	fell	-0.2	laid	0.44	whole	-0.14
has eban	lies	-0.07
has ecole	laid	0.12	whole	0.07
has edge	fell	-0.07	laid	0.21	lies	0.1	whole	-0.1
has eglise	fell	0.07
has em	home	-0.3	fell	-0.21	laid	-0.27	lies	0.1
has en	fell	0.06	laid	0.19
has end	fell	-0.22	laid	0.13	lies	-0.05
has english	fell	-0.1
has enterre	laid	0.15
has entre	fell	-0.06
has est	laid	0.05	whole	0.05
has et	home	-0.05	fell	-0.13	laid	0.07
has ete	laid	-0.06
has f2	fell	-0.05
has f356	whole	-0.12
has f7	home	-0.07
has face	laid	0.07	whole	0.1
has factory	laid	0.2	whole	0.09
has fait	laid	0.07
has family	fell	-0.07	laid	-0.05	lies	0.12
has feb	fell	0.09	whole	-0.06
has ferry	fell	0.3	laid	-0.08
has field	laid	0.2	lies	0.13	whole	-0.12
has figures	home	-0.78	fell	0.57	laid	-0.18	whole	-0.27
has file	fell	-0.08
has fire	fell	0.07	whole	0.07
has first	fell	-0.09
has foot	fell	0.08	laid	0.38	whole	-0.05
has for	fell	0.06	laid	-0.1
has force	fell	-0.15
has forces	fell	-0.07
has fort	fell	0.09	laid	0.06	whole	0.06
has fosse	laid	0.17	whole	0.05
has four	whole	0.08
has french	laid	0.13
has from	fell	0.11	laid	0.11	lies	-0.07	whole	0.05
has front	fell	0.11	laid	-0.18	lies	0.08	whole	0.08
has fsb	whole	0.05
has ga	fell	0.11	lies	-0.11
has gac	fell	0.48	laid	-0.06
has gach	laid	0.43	lies	-0.12	whole	0.16
has gai	home	-0.1	fell	-0.08	lies	-0.06	whole	-0.12
has gam	home	0.11	fell	0.09	laid	-0.05	whole	-0.09
has gan	home	0.11	fell	0.15	laid	0.11	lies	0.66	whole	0.31
has gang	fell	0.31	laid	-0.13
has ganh	fell	0.05
has gao	laid	0.31	lies	0.18	whole	-0.08
has gap	fell	-0.08	laid	-0.15
has garden	laid	0.13	whole	-0.07
has gare	laid	0.16	whole	0.12
has gat	home	0.09
has gate	fell	-0.05	laid	0.3	whole	-0.06
has gauche	laid	0.22	whole	-0.1
has gay	whole	-0.11
has ghe	fell	-0.05	laid	-0.1	whole	-0.12
has ghenh	whole	-0.06
has ghep	home	0.09	fell	0.12	whole	-0.13
has ghi	home	-0.27	fell	-0.5	laid	-0.49	lies	-0.2	whole	-0.39
has gi	home	-0.06	fell	-0.1	laid	-0.14	lies	0.07	whole	-0.14
has gia	home	0.6	fell	-0.28	laid	-0.21
has giac	fell	-0.09	laid	-0.05
has giai	fell	-0.1	laid	-0.1	lies	-0.07	whole	-0.24
has giang	home	0.38	laid	-0.18	lies	0.06
has gianh	home	0.14	whole	0.06
has giao	fell	0.18	laid	0.18	lies	-0.14
has giap	home	-0.17	fell	0.08	laid	0.1	lies	0.11	whole	0.12
has giay	home	-0.07	fell	-0.13	laid	-0.26	lies	-0.11	whole	0.2
has gieng	home	0.09	laid	0.39	lies	-0.1
has gio	home	-0.3	fell	0.19	lies	-0.1	whole	0.06
has gioi	fell	0.14
has giong	home	0.38	laid	0.09	lies	0.24	whole	0.15
has girl	laid	-0.12
has giu	home	-0.12	fell	0.13	laid	-0.2	lies	-0.05	whole	-0.16
has giua	fell	0.44	laid	-0.07	lies	0.12	whole	0.06
has gium	laid	-0.09	lies	-0.08
has giuoc	home	0.13	laid	-0.11	lies	0.24
has giup	home	-0.08	fell	-0.11	laid	-0.16	lies	-0.06
has glei	home	0.13	fell	-0.07
has gmc	fell	-0.06
has go	home	0.4	laid	0.38	lies	0.3
has goc	fell	-0.1	laid	0.52	lies	0.35	whole	-0.17
has goi	home	-0.21	laid	-0.13	lies	-0.05
has gom	lies	0.05
has gon	home	0.08	lies	-0.05	whole	0.13
has grand	laid	0.26	whole	0.19
has grave	laid	0.3	lies	0.16	whole	-0.07
has graves	laid	0.05	whole	0.05
has grid	fell	-0.13
has ground	laid	0.09
has grove	laid	0.09
has gua	lies	-0.05
has gui	home	-0.09	fell	-0.09	laid	-0.09	lies	-0.05	whole	-0.05
has gun	laid	0.18	whole	-0.05
has h	home	-0.08	fell	-0.18	lies	-0.07	whole	-0.05
has h1	home	-0.06	fell	-0.06	whole	-0.05
has h2	fell	-0.08
has ha	home	1.14	fell	-0.21	laid	-0.18	lies	-0.16	whole	0.2
has hac	home	-0.12
has had	whole	0.08
has hai	home	0.9	fell	-0.7	laid	-0.19
has haiphong	home	0.22	fell	0.09	laid	-0.05	whole	0.08
has ham	home	-0.21	fell	0.68	laid	0.24	lies	0.15	whole	0.06
has hamlet	fell	-0.12	laid	0.17
has han	home	-0.12	fell	0.09	laid	-0.05
has hands	laid	-0.14
has hang	home	0.3	fell	-0.55	laid	-0.18	lies	0.59	whole	-0.35
has hanh	home	0.15	fell	-0.13	laid	-0.19
has hanoi	whole	0.05
has hao	fell	-0.05	laid	0.63	lies	-0.14	whole	-0.06
has hap	whole	-0.06
has hat	fell	0.18	whole	0.06
has hau	home	0.36	fell	-0.09	laid	-0.1	lies	-0.1	whole	0.18
has hay	home	-0.09	fell	0.11	laid	-0.23	lies	-0.3	whole	-0.1
has he	home	-0.07	fell	-0.05	laid	0.18	lies	0.19	whole	0.07
has hem	fell	0.13	laid	-0.08
has hen	fell	0.11	laid	-0.06	lies	-0.14
has heo	fell	0.19	whole	-0.05
has her	lies	0.2
has het	home	-0.06	fell	-0.12	laid	-0.18	lies	-0.2	whole	-0.14
has hien	home	0.15	fell	-0.13	lies	0.22	whole	0.11
has hieng	fell	0.16
has hiep	home	-0.21	laid	0.09	lies	-0.07	whole	0.18
has hieu	home	-0.17	fell	-0.13	laid	-0.22	lies	0.08	whole	-0.15
has high	laid	0.11
has hill	fell	0.86	laid	-0.09	lies	-0.06	whole	0.28
has hills	fell	0.19	laid	0.17	whole	0.12
has him	home	-0.06	laid	-0.12	whole	-0.2
has hinh	whole	-0.16
has his	fell	-0.13	laid	0.1	lies	0.07	whole	0.05
has hit	fell	-0.07
has hn	home	0.11	whole	0.06
has ho	home	-0.23	fell	-0.5	laid	0.3	lies	-0.38
has hoa	home	0.41	fell	-0.12	lies	0.11
has hoac	home	-0.05	laid	-0.06	lies	-0.09
has hoach	home	-0.09
has hoai	home	0.11	fell	-0.11	laid	-0.12
has hoan	home	0.11	fell	-0.14	whole	-0.06
has hoang	home	0.07	fell	-0.24	whole	-0.31
has hoanh	home	-0.15	lies	0.24
has hoat	home	0.1
has hoc	home	-0.17	fell	-0.06	laid	0.7	lies	0.13	whole	0.15
has hoe	home	-0.07
has hoi	home	-0.26	fell	-0.14	laid	-0.26	lies	-0.3
has hom	home	-0.07	fell	-0.1	laid	-0.1	whole	0.05
has home	fell	-0.09
has hon	home	-0.17	fell	0.4	laid	0.14	lies	-0.18
has hong	home	0.32	laid	0.3	lies	-0.31	whole	-0.18
has hop	fell	-0.48	laid	0.19	lies	-0.1	whole	0.12
has hopital	fell	0.32	laid	-0.07	whole	0.12
has hospital	fell	0.22	laid	-0.05	lies	-0.05
has house	fell	0.47	laid	-0.07	whole	0.06
has hp	home	0.6	fell	-0.07	whole	0.05
has hq	fell	-0.16
has hre	home	-0.06	whole	-0.09
has hs	fell	0.06
has ht	laid	-0.1
has hua	fell	0.06	whole	-0.06
has huan	fell	-0.05	laid	-0.05
has hue	home	0.23	fell	0.19	laid	-0.11	whole	-0.18
has hung	home	0.69	fell	-0.22	lies	-0.05	whole	-0.05
has huong	laid	-0.05
has huu	home	0.24	fell	-0.36	laid	0.19	lies	0.12	whole	-0.29
has huy	home	-0.09	fell	-0.11	laid	0.21	lies	-0.06	whole	0.13
has huyen	home	0.39	fell	-0.33	laid	-0.12	lies	0.21	whole	0.3
has huyet	whole	-0.11
has huynh	home	-0.07	fell	0.25	laid	-0.05	whole	0.14
has hy	home	-0.25	fell	-0.14	laid	-0.1	lies	-0.05	whole	0.07
has i	home	-0.11	fell	-0.32	laid	-0.24	lies	-0.11	whole	-0.14
has ia	home	-0.1	fell	0.63	laid	0.1	lies	0.06	whole	0.24
has ich	home	0.13	fell	0.05	whole	0.1
has ii	fell	0.07	whole	0.06
has in	home	-0.05	fell	-0.13	laid	-0.18	lies	-0.08	whole	-0.31
has inf	laid	-0.13	whole	-0.07
has inside	fell	-0.06	whole	-0.09
has is	whole	-0.07
has it	fell	-0.09	laid	-0.09
has january	fell	0.14
has jars	fell	0.23
has junction	fell	-0.07	laid	0.23	whole	0.05
has just	laid	0.06
has k	fell	-0.05	laid	0.1	lies	-0.1
has k2	home	-0.06
has k20	fell	0.06
has k23	whole	-0.07
has k3	fell	-0.05	whole	-0.05
has k5	home	-0.05	fell	0.07	whole	0.09
has k50	fell	0.13	whole	0.07
has k52	fell	-0.05
has k72	fell	-0.06	laid	-0.09
has k76	fell	0.1	whole	0.06
has k91	fell	-0.05	laid	-0.05
has ka	home	-0.06	fell	0.22	lies	-0.08	whole	0.12
has kampong	fell	0.62	laid	0.06	lies	-0.08	whole	0.07
has kampot	fell	0.1	whole	-0.06
has kan	home	0.19	fell	-0.06	whole	0.05
has kapok	laid	0.14
has kar	laid	-0.1
has kbuor	home	-0.05
has ke	fell	0.1	laid	0.15	lies	0.2
has kem	whole	0.06
has keng	fell	0.16
has kenh	home	0.2	lies	-0.05	whole	0.14
has keo	home	-0.13	fell	0.08	laid	-0.19	lies	-0.16	whole	-0.16
has kep	home	0.05	fell	0.15	laid	0.11	lies	-0.05	whole	0.11
has ket	home	-0.12	fell	-0.07	laid	-0.08
has keu	home	-0.14	fell	0.06	laid	0.07
has kha	home	-0.09	fell	-0.1	laid	0.08	lies	-0.05
has khac	home	-0.18	fell	-0.29	laid	-0.25	whole	-0.22
has khach	fell	-0.07	whole	-0.27
has khai	home	-0.1	fell	-0.1	laid	-0.05
has kham	home	0.17	fell	0.15	laid	0.14	lies	-0.05	whole	0.07
has khan	home	0.05
has khang	fell	0.09	lies	-0.11	whole	-0.1
has khanh	home	0.08	fell	-0.06	laid	-0.17	lies	0.1	whole	-0.06
has khao	laid	-0.13
has khau	home	-0.07	fell	0.47	lies	-0.07	whole	-0.08
has khay	fell	0.08
has khe	fell	0.46	laid	0.65	lies	-0.18	whole	0.15
has khi	home	0.12	fell	0.06	laid	-0.13	lies	-0.11	whole	-0.21
has khiem	home	-0.1	fell	-0.13	whole	-0.05
has khieng	home	-0.05	laid	0.11	whole	-0.05
has khmer	fell	-0.13	whole	-0.41
has kho	home	-0.07	fell	0.16	laid	0.07	lies	0.07	whole	0.17
has khoa	home	-0.1	whole	-0.07
has khoai	home	0.1	fell	-0.06
has khoang	home	-0.11	laid	0.08	lies	-0.09	whole	-0.08
has khoat	home	-0.07
has khoe	fell	-0.07
has khoi	home	-0.13	laid	-0.15	whole	-0.25
has khon	lies	0.12	whole	0.05
has khong	home	0.07	laid	-0.47	lies	-0.17	whole	-0.1
has khoong	home	-0.08
has khop	fell	0.24	laid	0.06
has khu	home	-0.44	lies	0.3	whole	-0.18
has khuc	fell	-0.25	laid	0.28	whole	0.05
has khue	home	-0.08	lies	0.09
has khuon	laid	0.15	whole	0.05
has khuong	home	0.11	fell	-0.05	whole	0.09
has khuyen	whole	-0.09
has ki	fell	0.05	whole	-0.18
has kia	fell	-0.09	lies	-0.14
has kich	home	-0.11	fell	-0.08	laid	-0.1	whole	-0.15
has kiem	fell	0.12	lies	-0.07
has kien	home	0.3	fell	0.13	laid	-0.14	lies	0.1	whole	0.19
has kieng	laid	0.07	whole	0.06
has kiet	fell	0.13	whole	0.13
has kieu	home	-0.08	fell	-0.12	laid	0.1	lies	-0.09	whole	-0.26
has killed	fell	0.09
has kiln	laid	0.14	lies	-0.05	whole	0.09
has kim	home	0.33	fell	-0.34	laid	-0.22	lies	-0.32	whole	0.25
has kinh	home	0.18	fell	-0.14	laid	0.51	lies	0.1
has klah	lies	0.07
has kleng	fell	0.34
has km	fell	0.33	laid	0.16	lies	-0.09	whole	0.17
has knia	fell	0.17	laid	0.06	whole	-0.07
has ko	home	-0.11	fell	-0.18	laid	0.35	lies	-0.14
has koh	fell	0.32	laid	0.22
has kompong	fell	0.08
has kon	home	-0.06	fell	-0.05	laid	-0.19	whole	-0.18
has kong	lies	0.21
has kontum	fell	0.65	whole	0.12
has kp2	fell	-0.13
has kra	fell	0.18
has kratie	fell	0.32	whole	0.15
has krel	laid	0.1
has krieng	fell	-0.12	laid	0.19
has krong	fell	0.31	laid	-0.18	lies	0.07	whole	0.09
has kt	home	-0.11	fell	-0.14	laid	-0.1
has ky	home	0.42	fell	-0.24	laid	0.11	lies	-0.09	whole	-0.07
has l	home	-0.11	fell	0.18	laid	0.2	whole	-0.19
has la	home	-0.18	fell	-0.34	laid	-0.12	lies	-0.14	whole	-0.18
has lac	home	0.42	fell	-0.1	laid	-0.29	lies	0.12	whole	-0.08
has lach	fell	-0.09	laid	0.07	lies	-0.12
has lai	home	-0.23	fell	0.18	laid	-0.53	lies	-0.12	whole	-0.49
has lak	home	0.05	fell	-0.19	laid	-0.05	whole	0.05
has lam	home	0.18	fell	0.08	laid	-0.63	lies	-0.23	whole	-0.18
has lan	home	-0.17	fell	-0.1	laid	-0.07	lies	-0.13	whole	-0.16
has landing	fell	0.06	laid	-0.09	whole	0.19
has lang	home	0.92	laid	0.44	lies	-0.48	whole	0.21
has lanh	home	0.09	fell	0.05	lies	0.08	whole	-0.1
has lao	fell	0.4
has laos	fell	0.18	lies	0.09
has lap	home	0.63	fell	0.41	laid	-0.31	lies	-0.1	whole	0.14
has last	laid	-0.05
has lau	fell	0.38	lies	-0.15	whole	0.16
has lay	laid	-0.39	whole	-0.21
has le	home	-0.08	fell	-0.18	lies	0.12	whole	0.11
has lech	fell	-0.12	laid	0.06
has left	fell	-0.05	laid	0.29	whole	-0.07
has len	home	-0.17	fell	-0.44	laid	-0.24	lies	0.21	whole	-0.31
has leo	fell	0.06
has les	home	-0.05	fell	-0.08	whole	-0.24
has leu	laid	-0.05
has li	fell	0.15	whole	-0.12
has lich	home	0.05	fell	-0.11	lies	-0.05	whole	-0.11
has liem	home	0.29	laid	0.07	lies	-0.05
has lien	home	0.36	laid	-0.22	lies	-0.13	whole	0.22
has liet	home	-0.18	fell	-0.14	laid	0.14	lies	0.38	whole	0.18
has lieu	fell	-0.13	laid	0.12
has light	fell	-0.05	laid	0.05
has like	laid	-0.05
has lim	fell	-0.19	laid	0.22	lies	-0.09	whole	-0.16
has lin	fell	0.14	laid	-0.11	lies	-0.05	whole	-0.09
has line	laid	0.44	lies	-0.05
has linh	home	-0.08	laid	-0.18	lies	0.32	whole	0.06
has lo	home	-0.32	fell	0.26	laid	0.27	lies	0.16	whole	-0.28
has loa	whole	0.15
has loai	laid	0.09	whole	-0.14
has loan	home	-0.08
has loc	home	0.4	fell	0.3	laid	0.26	lies	-0.06	whole	0.05
has loi	fell	-0.37	lies	-0.18	whole	0.12
has lom	fell	0.25	whole	-0.16
has lon	fell	0.18	laid	0.09	whole	0.21
has long	home	-0.11	fell	0.34	laid	-0.07	whole	0.17
has loong	fell	0.08	laid	0.28	whole	0.07
has lop	fell	0.32	laid	-0.16
has lot	home	-0.05	fell	0.05	whole	-0.05
has ls	home	0.09	fell	-0.09	laid	-0.13	lies	-0.08	whole	-0.07
has lt	fell	-0.17	laid	-0.05	whole	-0.06
has lu	home	0.29	fell	-0.31	laid	-0.07	whole	-0.24
has lua	home	-0.07	fell	-0.11	laid	0.15	lies	0.05
has luan	fell	-0.05	laid	-0.07
has luat	home	0.07	fell	0.11
has luc	home	0.34	fell	-0.33	laid	-0.31	lies	-0.16
has lui	laid	-0.11
has lung	home	0.27	fell	0.26	laid	0.17	lies	-0.21	whole	0.27
has luoc	fell	-0.12
has luoi	fell	0.31	laid	0.05	lies	0.12
has luom	home	-0.05	lies	-0.06
has luon	home	-0.05	laid	-0.46	lies	-0.05	whole	-0.25
has luong	home	0.05	fell	0.06	laid	-0.41	lies	-0.11
has luot	fell	-0.07
has lut	fell	-0.16
has luu	home	0.18	fell	-0.44	laid	-0.07
has luy	fell	0.05	laid	0.12
has ly	home	0.34	fell	-0.28	laid	0.06	lies	0.6
has lz	fell	-0.05	whole	-0.07
has m	home	-0.05	fell	-0.13	laid	-0.29	whole	0.17
has ma	home	-0.21	fell	0.55	laid	0.32	lies	0.13	whole	-0.08
has mac	home	-0.07	fell	-0.19	laid	0.16	whole	-0.29
has made	laid	0.05
has mah	fell	-0.06
has mai	fell	-0.19	laid	-0.22	lies	0.17	whole	-0.09
has maine	fell	-0.05
has mais	laid	-0.1	lies	0.34
has maison	fell	-0.06	lies	0.11
has mam	fell	0.29	laid	0.05	whole	-0.08
has man	home	-0.11	fell	-0.23	laid	-0.14	lies	0.07
has mang	fell	-0.06	laid	-0.13	lies	-0.11	whole	-0.2
has manh	home	-0.09	fell	-0.22	laid	-0.05	lies	-0.05	whole	-0.22
has mao	home	-0.23	fell	0.13	laid	-0.13	whole	-0.18
has map	home	-0.16	laid	-0.09	lies	-0.13	whole	-0.06
has march	home	-0.08	fell	0.11	whole	-0.07
has marche	whole	0.06
has marines	fell	-0.11
has marked	laid	0.07
has market	fell	0.3	laid	-0.12	whole	-0.06
has martyrs	fell	-0.05	laid	-0.05	lies	0.17	whole	-0.09
has mat	home	-0.12	fell	0.06	laid	-0.25	lies	0.6	whole	0.16
has mau	home	0.11	fell	-0.13	lies	-0.07	whole	0.26
has may	home	-0.15	fell	-0.14	laid	-0.24
has me	fell	-0.16	laid	-0.15	lies	-0.36
has medic	fell	-0.05
has mek	laid	0.1	lies	-0.05
has meme	laid	-0.05
has men	fell	-0.07	laid	-0.11
has meo	home	-0.05	laid	-0.06	whole	-0.11
has mep	fell	0.1	laid	0.42	lies	-0.09
has met	fell	-0.2	laid	0.3	lies	-0.09
has meur	home	-0.06	fell	0.11
has mi	fell	0.06	laid	-0.33	lies	0.2
has mia	laid	0.16
has mich	laid	-0.14	lies	0.29
has mien	home	0.1	fell	-0.07	laid	-0.13	lies	-0.05
has mieng	laid	0.19	whole	0.13
has mieu	fell	-0.17	laid	0.67	lies	0.25	whole	0.05
has mil	lies	-0.05
has min	laid	-0.05	whole	-0.17
has mine	fell	0.12	laid	0.1
has minh	home	0.27	fell	-0.21	laid	-0.31	lies	0.08	whole	-0.22
has mit	laid	0.26	lies	-0.14	whole	0.09
has mme	fell	0.08	whole	-0.05
has mo	home	0.1	fell	-0.09	laid	-0.08	lies	-0.14	whole	-0.2
has moc	home	-0.07	fell	0.38	laid	-0.05	lies	-0.15	whole	0.25
has moi	home	-0.09	fell	-0.25	laid	0.26	whole	0.13
has mom	laid	-0.08
has mon	home	0.51	fell	-0.11	laid	0.26	lies	-0.15	whole	0.06
has mong	home	0.08	fell	0.1	laid	-0.06	lies	-0.06	whole	-0.05
has monsieur	laid	-0.06
has month	fell	-0.1	laid	-0.06
has mook	fell	0.07
has morning	fell	-0.05
has morts	fell	-0.06	laid	-0.05	lies	0.13
has mot	home	-0.15	fell	-0.44	laid	-0.14	lies	-0.2	whole	-0.1
has mound	laid	0.12	whole	0.12
has mouth	laid	0.09
has mr	home	-0.13	fell	-0.24	laid	-0.14	lies	-0.06	whole	-0.09
has mu	fell	-0.11	lies	0.13	whole	-0.06
has mua	fell	-0.25	laid	-0.1	whole	-0.14
has muc	laid	-0.08	whole	-0.1
has mui	home	-0.18	fell	-0.26	lies	0.1	whole	-0.13
has mun	fell	0.17	laid	-0.05	whole	0.06
has mung	fell	-0.07
has muoi	home	-0.24	fell	0.06	laid	-0.31	lies	-0.09
has muon	home	-0.06	fell	0.15	whole	-0.05
has muong	home	0.45	fell	0.45	laid	0.05	whole	-0.25
has mur	laid	0.25
has my	home	0.69	fell	-0.11	laid	-0.1	whole	-0.06
has n	home	0.13	fell	-0.16	laid	-0.08
has n237	fell	-0.07
has na	home	0.11	fell	0.41	laid	0.23	lies	0.09	whole	0.26
has nai	home	-0.07	fell	0.13	laid	0.09	lies	-0.1	whole	-0.1
has nam	home	0.4	fell	0.15	laid	0.08	lies	-0.07
has name	fell	-0.09	laid	-0.08	lies	-0.05
has named	fell	-0.08
has nang	home	-0.05	laid	-0.08	lies	-0.08
has nao	fell	-0.27	laid	-0.35	lies	-0.43	whole	-0.09
has nat	fell	-0.16	laid	-0.26
has nau	home	0.13	fell	-0.06	whole	0.06
has naval	whole	-0.12
has navy	fell	-0.07
has nay	home	-0.06	laid	-0.15	lies	0.07
has nb	whole	0.07
has ne	home	-0.07	fell	0.1	whole	-0.1
has neang	whole	-0.11
has near	home	-0.05	fell	0.97	laid	-0.06	lies	0.4	whole	0.38
has nen	home	-0.08	fell	-0.17	laid	-0.33	lies	-0.07
has new	fell	0.16
has next	fell	0.34	laid	0.21	lies	-0.06	whole	0.19
has ng	whole	-0.05
has nga	home	-0.1	fell	0.24	laid	-0.26	lies	0.15	whole	0.1
has ngac	home	0.07
has ngai	fell	0.26	laid	-0.14	lies	0.25
has ngam	home	-0.11	fell	-0.2	laid	0.16
has ngan	home	0.09	laid	0.36	whole	0.15
has ngang	home	0.07	fell	0.16	lies	-0.05	whole	0.05
has ngay	home	0.07	fell	0.22	laid	-0.11	lies	-0.14	whole	-0.96
has nghe	home	0.58	laid	-0.18	lies	-0.2	whole	-0.17
has nghi	home	0.31	fell	-0.23	laid	0.1	lies	0.18	whole	0.11
has nghia	home	-0.13	fell	-0.85	laid	-0.07	lies	0.86
has nghiep	fell	-0.05	lies	0.06	whole	-0.07
has ngo	home	-0.13	fell	-0.22	lies	-0.23
has ngoai	home	0.2	fell	0.28	laid	0.32	lies	-0.19	whole	-0.12
has ngoan	home	0.06	fell	-0.07	whole	-0.12
has ngoat	laid	0.09	whole	0.05
has ngoc	home	0.35	fell	-0.17	lies	0.15
has ngoi	fell	-0.17	laid	-0.08	lies	-0.09	whole	-0.06
has ngon	home	-0.08	laid	0.1	whole	-0.05
has ngu	home	0.07	fell	-0.11	laid	-0.1	lies	0.08
has ngua	laid	0.36	whole	0.14
has nguc	laid	-0.09
has ngung	fell	-0.07
has nguoi	home	0.1	fell	-0.23	laid	-0.42	lies	-0.11	whole	-0.38
has nguon	fell	-0.07	laid	0.11	lies	0.07	whole	0.09
has nguy	fell	-0.05
has nguyen	home	0.11	fell	-0.25	laid	-0.2	lies	-0.29	whole	-0.13
has nha	home	0.08	fell	0.14	laid	0.51	lies	0.68	whole	0.39
has nhac	whole	-0.13
has nhai	fell	-0.07
has nham	home	-0.09	laid	-0.09
has nhan	home	-0.12	whole	-0.07
has nhanh	fell	-0.13	laid	0.11	whole	-0.15
has nhap	fell	-0.05
has nhat	home	-0.13	fell	-0.09	laid	-0.15	whole	0.12
has nhau	home	-0.08	fell	-0.24	laid	-0.53	whole	-0.46
has nhi	home	0.12	laid	0.08	lies	-0.05	whole	0.21
has nhich	fell	0.17	whole	-0.05
has nhieu	fell	-0.17	lies	0.09
has nhin	whole	-0.13
has nhip	fell	0.12	laid	-0.09
has nho	fell	-0.13	laid	0.1	whole	-0.05
has nhom	fell	-0.08	laid	-0.1	whole	-0.06
has nhon	fell	0.1	laid	-0.13	whole	-0.06
has nhong	whole	0.05
has nhu	home	0.06	laid	0.2	lies	-0.12	whole	-0.14
has nhua	fell	-0.06
has nhuan	laid	0.06	lies	0.07	whole	-0.08
has nhum	fell	0.05	whole	-0.06
has nhung	home	-0.07	fell	-0.16	lies	0.18	whole	-0.21
has nhuong	home	-0.05	fell	0.06	whole	-0.08
has nhut	whole	0.09
has ni	laid	-0.15	lies	-0.06	whole	-0.05
has nia	laid	0.43	lies	-0.08
has nie	fell	-0.06	laid	0.18	whole	0.06
has niem	home	0.06	fell	-0.1	laid	-0.08	lies	-0.07
has nien	laid	-0.05
has night	fell	-0.05	laid	-0.06	whole	-0.05
has nilon	fell	0.05
has nine	laid	-0.06
has ninh	home	0.49	fell	0.1	laid	-0.36	lies	0.38	whole	0.06
has no	home	-0.06	fell	-0.35	laid	0.12	lies	-0.09	whole	-0.19
has noc	fell	-0.11
has noel	fell	-0.26	whole	-0.07
has noi	home	-0.37	laid	-0.42	lies	-0.16	whole	-0.24
has nom	laid	-0.05	whole	-0.08
has non	fell	0.07	laid	-0.05
has nong	home	0.12	laid	-0.13	whole	-0.15
has noong	fell	0.2
has nord	laid	0.43	whole	0.18
has north	lies	-0.15	whole	-0.17
has not	laid	0.14	lies	-0.09
has november	laid	-0.07
has now	home	0.14	laid	0.1	lies	0.12	whole	-0.1
has nt	home	-0.18	fell	-0.11	lies	0.52	whole	0.12
has ntls	home	-0.58	fell	-1.07	laid	-0.44	lies	1.98	whole	-0.44
has nu	home	-0.17	laid	-0.1
has nua	home	-0.13	fell	0.05	lies	-0.23	whole	-0.09
has nui	home	-0.11	fell	0.58	laid	-0.16	lies	0.05	whole	0.06
has number	laid	0.11	whole	0.11
has nung	home	-0.2	fell	-0.06	whole	-0.46
has nuoc	home	-0.24	fell	0.2	laid	0.19	lies	-0.16	whole	0.19
has nuoi	fell	-0.05	laid	-0.11
has nuong	fell	0.09	laid	0.35	lies	0.18	whole	0.33
has nva	fell	-0.24	laid	-0.11	whole	-0.09
has o	home	0.26	fell	0.81	laid	0.13	lies	0.2	whole	-1.47
has oai	home	0.5	fell	-0.13
has oanh	home	-0.08	fell	-0.06
has october	fell	-0.08	laid	-0.06
has of	home	-0.13	fell	0.93	laid	0.45	lies	0.27	whole	0.41
has off	fell	0.29	laid	-0.26	whole	-0.1
has office	laid	-0.09	lies	0.28
has officer	whole	-0.05
has oi	fell	-0.13	laid	-0.07	lies	-0.05	whole	0.05
has old	fell	-0.1	laid	0.31	lies	0.35
has om	laid	0.16	whole	-0.21
has on	home	-0.06	fell	-0.17	lies	-0.18	whole	-0.29
has one	laid	-0.29
has ong	home	-0.53	fell	-0.14	laid	0.5	lies	0.15	whole	0.22
has only	fell	-0.07	laid	-0.1
has or	laid	0.1	whole	-0.08
has ot	home	0.06
has others	laid	0.05
has our	fell	0.17	laid	-0.17	lies	0.42	whole	0.19
has out	laid	-0.07
has outside	laid	0.13
has over	laid	-0.08
has own	laid	0.1	whole	0.07
has p	home	0.19	whole	-0.08
has pa	fell	-0.15	laid	0.29	lies	0.3	whole	0.18
has pac	home	-0.05	fell	0.18
has pagoda	fell	-0.06	laid	0.11	whole	-0.06
has pagode	laid	0.09	whole	0.08
has pah	home	0.06	fell	0.14	whole	-0.06
has pailin	fell	0.4
has pak	home	0.12	laid	0.05
has pakse	fell	-0.22	whole	-0.09
has palm	laid	0.05
has pan	whole	-0.07
has pang	laid	0.15	lies	-0.05	whole	0.09
has pao	fell	-0.13
has paper	fell	-0.05
has par	whole	-0.11
has park	fell	-0.07
has pas	laid	-0.06
has pass	fell	0.05
has paul	fell	-0.05
has pe	laid	-0.09
has pek	fell	0.14	laid	-0.05
has penh	fell	-0.06
has penicillin	fell	-0.05	laid	-0.05
has people	laid	-0.05
has pet	lies	0.07	whole	0.1
has petit	whole	0.05
has pha	home	0.34	fell	0.45	lies	-0.05
has phai	home	-0.15	fell	-0.25	lies	0.12	whole	-0.26
has pham	fell	-0.24	laid	-0.11	lies	-0.12	whole	-0.21
has phan	fell	-0.1	laid	-0.44	lies	-0.11	whole	-0.2
has phao	home	-0.15	laid	0.36	lies	-0.1	whole	0.31
has phap	home	0.07	fell	-0.23	lies	-0.08	whole	-0.1
has phat	home	-0.05	fell	-0.12	laid	-0.06	lies	-0.05	whole	-0.18
has phau	fell	0.38	laid	0.13	lies	-0.12	whole	0.26
has phe	fell	0.05	whole	0.09
has pheo	fell	0.1
has phi	fell	0.08	laid	0.28	lies	-0.28
has phia	home	-0.27	fell	0.07	laid	0.39	lies	-0.23	whole	0.21
has phien	fell	-0.14
has phieng	whole	-0.05
has phiet	home	-0.14	whole	0.06
has phin	home	0.15	fell	0.05	laid	-0.15	lies	0.05	whole	-0.07
has phnom	fell	0.2	whole	0.06
has pho	home	0.35	fell	-0.52	laid	-0.12	lies	-0.25
has phoi	laid	-0.13	lies	0.06
has phol	home	-0.14
has phon	fell	0.28	laid	0.31	lies	0.25	whole	0.2
has phong	home	0.52	fell	-0.09	laid	-0.32	whole	-0.13
has phu	home	0.43	fell	0.47	laid	0.13	whole	-0.05
has phuc	home	0.47	fell	-0.08	laid	-0.19	whole	-0.2
has phum	fell	0.09	laid	0.29	lies	-0.06	whole	0.18
has phun	home	0.06
has phung	laid	-0.18	lies	0.17	whole	-0.06
has phuoc	home	-0.25	fell	0.63	laid	0.32	lies	0.42
has phuong	home	0.05	fell	-0.08	laid	-0.09	lies	-0.23
has phut	fell	-0.06	laid	-0.05
has pied	laid	0.11	whole	0.09
has pinh	laid	0.31	lies	-0.08
has piste	laid	0.09	whole	-0.08
has pit	laid	-0.12
has place	home	0.1	fell	-0.05
has plain	fell	0.23
has plantation	laid	-0.1	whole	-0.08
has plei	home	0.09	fell	0.3	laid	-0.13	lies	-0.18
has pleiku	home	0.08	fell	0.39	whole	0.1
has plot	lies	0.11	whole	0.06
has po	home	-0.11	fell	0.11	laid	0.24	lies	-0.18	whole	0.09
has point	fell	0.15	laid	-0.07	whole	0.09
has pon	home	-0.05	laid	0.17	whole	-0.05
has poncho	laid	-0.14
has pong	fell	0.14	laid	-0.05
has pont	fell	0.09	laid	0.13
has post	lies	0.15
has poste	fell	0.06	laid	0.27	whole	0.14
has pot	fell	-0.16
has preah	laid	0.07	lies	-0.11	whole	-0.06
has pres	fell	0.18	laid	0.1	lies	0.07	whole	0.13
has pris	laid	-0.05
has prisonniers	fell	0.18
has project	fell	-0.08
has prong	home	-0.12	laid	0.1	whole	-0.07
has prov	fell	0.17
has province	home	-0.2	fell	0.29	laid	0.12	whole	0.14
has pu	fell	-0.12	laid	0.22	lies	0.09
has puasat	fell	0.11
has puc	laid	-0.07	lies	0.05
has puoc	fell	0.14	whole	0.12
has pursat	fell	0.32	lies	-0.05
has put	laid	-0.06	whole	-0.14
has q	home	0.09	whole	-0.16
has qu	laid	-0.05
has qua	home	-0.17	laid	-0.33	whole	-0.33
has quach	home	-0.05
has quai	whole	-0.09
has quan	fell	-0.4	laid	-0.33	lies	-0.34	whole	-0.28
has quang	home	-0.1	fell	0.28	laid	0.09	lies	0.26
has quanh	lies	0.11	whole	-0.06
has quao	home	0.31	fell	-0.17	laid	-0.05	lies	-0.06
has quay	fell	-0.06	laid	-0.47
has que	home	0.83	fell	0.1	laid	-0.2	lies	-0.2	whole	-0.44
has quen	home	-0.1	whole	-0.22
has quoc	fell	-0.36	laid	-0.2	lies	-0.17	whole	-0.05
has quoi	home	-0.05	fell	-0.13	laid	-0.06	lies	0.11
has quy	home	0.2	fell	-0.16	lies	-0.14	whole	-0.1
has quyen	home	0.15	fell	-0.12	laid	-0.09	whole	-0.07
has quyet	home	-0.1	fell	0.14	laid	0.16	lies	-0.05	whole	-0.06
has quynh	home	0.82	fell	-0.23	laid	-0.05	lies	-0.05	whole	-0.14
has r	fell	-0.06
has ra	home	-0.07	fell	-0.11	laid	-0.27	lies	-0.14	whole	-0.37
has rac	whole	0.07
has rach	home	-0.06	fell	0.4	laid	0.15	lies	-0.16	whole	0.13
has raglai	whole	-0.14
has rai	laid	0.15	whole	-0.2
has rain	fell	-0.07
has ran	whole	0.05
has rang	home	-0.1	fell	-0.11	laid	0.57
has ranh	fell	-0.18	laid	0.14	whole	0.27
has rao	home	0.2	fell	-0.17	laid	-0.2	lies	0.15	whole	-0.15
has rar	fell	-0.06
has rat	fell	0.18	laid	-0.05
has rau	home	-0.06	laid	-0.05	lies	-0.05	whole	-0.09
has ray	home	-0.07	fell	0.58	laid	0.45	lies	0.35	whole	0.22
has rc	fell	-0.08	laid	0.13	whole	0.08
has re	fell	-0.06	laid	0.19
has reap	fell	0.23	laid	0.33	lies	-0.08	whole	0.09
has red	laid	0.21
has regiment	home	-0.06	fell	-0.12	laid	-0.09	whole	-0.07
has regt	home	-0.06
has ren	laid	0.06	lies	-0.06	whole	0.05
has reo	home	0.14	fell	-0.11	whole	-0.07
has ret	fell	-0.05	whole	-0.05
has ri	home	0.19	fell	0.17	laid	-0.07	lies	-0.06	whole	-0.09
has ria	fell	-0.08	laid	0.11	lies	-0.08	whole	0.07
has rice	fell	0.08	laid	0.05	lies	0.13
has ridge	fell	0.06	laid	0.07
has rieng	home	0.13	fell	0.15	laid	-0.21	lies	0.24	whole	0.12
has riep	home	-0.09	fell	0.1	laid	0.07
has rinh	whole	-0.07
has ripcord	fell	-0.08
has rive	laid	0.29	whole	-0.13
has river	fell	0.1	lies	-0.05	whole	0.19
has riviere	laid	0.05	whole	-0.06
has riziere	whole	0.08
has rmah	fell	0.11	laid	-0.07
has ro	home	0.05	fell	-0.07	laid	0.23	whole	0.07
has road	fell	0.3	laid	-0.3	lies	-0.11
has rock	laid	0.15	whole	0.08
has roi	fell	-0.15	laid	-0.08	whole	-0.15
has rolled	laid	-0.08
has rom	fell	-0.11	laid	0.12	lies	-0.06	whole	-0.06
has rome	laid	0.06	whole	0.05
has ron	laid	0.11
has rong	laid	-0.09	lies	0.4	whole	0.34
has rot	fell	-0.09
has rouge	fell	0.12	whole	-0.07
has route	fell	-0.05	laid	0.14	lies	-0.06	whole	0.25
has row	laid	0.09
has rows	laid	0.08	whole	-0.07
has royal	fell	-0.05
has ru	fell	0.07	laid	0.1	lies	0.12
has rua	home	-0.07	laid	-0.23	whole	-0.07
has rubber	fell	0.1	lies	0.24	whole	0.24
has rue	laid	0.13	whole	0.08
has rung	home	-0.09	fell	0.22	laid	0.09	whole	0.17
has ruoi	laid	0.15	whole	-0.07
has ruong	fell	-0.1	lies	0.14	whole	0.09
has rut	laid	-0.06
has s	home	-0.06	fell	-0.13	laid	-0.13
has sa	home	-0.06	fell	0.67	laid	0.05	lies	0.17	whole	0.2
has sac	home	-0.05	fell	-0.19	lies	-0.08	whole	0.05
has sach	home	0.47	fell	-0.19	laid	-0.16	lies	-0.05	whole	0.17
has saddle	laid	0.09
has sai	home	-0.13	fell	-0.06	lies	-0.05	whole	0.07
has sam	home	-0.11	fell	0.07	laid	0.08	lies	0.05
has same	laid	-0.06
has san	home	0.05	fell	0.29	laid	0.64
has sand	laid	0.21	whole	0.15
has sang	home	-0.36	fell	-0.06	laid	-0.14	lies	0.1	whole	-0.14
has sanh	fell	-0.07	laid	-0.17	lies	0.06
has sans	whole	-0.05
has sao	home	-0.07	fell	-0.2	laid	-0.12	lies	0.06
has sap	home	-0.06	fell	-0.3
has sat	home	-0.13	laid	0.2	lies	-0.12
has sau	home	-0.53	laid	1.09	lies	0.29	whole	0.34
has savannakhet	whole	-0.09
has say	fell	0.08	whole	0.07
has school	fell	-0.1	laid	0.2	lies	-0.09
has se	fell	-0.08	laid	0.42	whole	-0.18
has season	fell	-0.11
has second	laid	0.05
has sen	home	-0.08	fell	-0.07	laid	0.13	lies	-0.13	whole	0.09
has sept	fell	0.13
has ses	laid	-0.07
has set	whole	0.14
has sgt	fell	-0.13
has shallow	whole	0.1
has shau	fell	0.14	whole	0.1
has shell	laid	0.1
has shrike	fell	0.05
has si	home	-0.36	fell	-0.24	laid	0.05	lies	0.29	whole	0.13
has side	home	0.09	laid	0.15
has siem	home	-0.06	fell	0.49	laid	0.28	lies	-0.1	whole	0.06
has sieng	fell	0.1
has sim	laid	0.45
has sin	home	0.21	whole	0.08
has sinh	home	-0.06	fell	-0.18	laid	0.36	lies	0.13	whole	0.05
has sisophon	fell	0.23	laid	0.21	lies	-0.05	whole	-0.08
has siu	lies	0.07	whole	0.11
has sixty	fell	0.05	whole	-0.08
has slope	fell	0.23	laid	0.23
has small	laid	0.13
has snuol	fell	0.07	laid	-0.11	whole	-0.11
has so	home	-0.2	fell	-0.24	lies	0.19	whole	0.21
has soai	home	0.05	laid	-0.06	whole	0.06
has soc	home	0.1	fell	0.19	laid	0.11
has soi	fell	-0.05	laid	0.12	lies	-0.06	whole	0.18
has soldier	fell	0.09
has soldiers	fell	-0.06	laid	-0.13
has som	lies	-0.08
has some	fell	-0.06
has son	home	0.88	laid	-0.13	lies	0.18	whole	0.09
has song	home	-0.25	fell	0.44	laid	-0.35	lies	-0.52
has sop	fell	-0.08
has sot	fell	-0.12	laid	-0.06	whole	-0.05
has sous	fell	-0.12	laid	1.13	whole	0.3
has south	fell	0.1	laid	0.11	lies	0.07	whole	0.2
has southern	fell	0.11	whole	0.13
has sroc	fell	0.06
has st	lies	0.24	whole	0.07
has star	home	-0.05
has station	laid	-0.07
has stieng	whole	-0.1
has stone	laid	-0.07
has stones	laid	0.08
has stream	fell	0.25	laid	0.24	lies	0.18	whole	0.13
has street	home	0.26	whole	0.11
has strip	laid	-0.1
has stung	fell	-0.24	laid	0.15	lies	-0.13
has su	home	-0.13	fell	-0.09	laid	0.42	lies	-0.25	whole	-0.06
has sud	laid	0.1	whole	0.13
has sui	fell	0.09	whole	-0.08
has sung	home	-0.06	laid	-0.12	lies	-0.08
has suoi	home	-0.34	fell	0.12	laid	0.97	lies	-0.6	whole	-0.1
has suol	home	-0.05
has suon	laid	0.23	lies	-0.08	whole	0.09
has suong	home	-0.05
has suot	fell	-0.12
has sup	fell	0.41	lies	-0.09
has sur	laid	-0.18	whole	-0.21
has sut	laid	0.05	whole	0.1
has suu	home	-0.17	fell	-0.06	whole	-0.08
has svay	fell	0.09	laid	0.25	whole	0.08
has sy	home	-0.16	fell	-0.1	laid	-0.05	whole	-0.05
has t	home	0.18	fell	-0.37	laid	0.08	lies	-0.12	whole	-0.05
has t12	laid	0.05
has t5	fell	0.11	whole	0.06
has t7	fell	0.14
has ta	home	-0.41	laid	0.28	lies	-0.14	whole	-0.28
has tac	fell	-0.19	laid	0.08	lies	-0.13
has tai	home	-0.24	fell	0.16	laid	-0.14	lies	-0.14	whole	-0.62
has taken	fell	0.05	whole	-0.05
has taluy	laid	0.36	whole	0.08
has tam	home	-0.06	laid	0.38	whole	-0.25
has tan	home	0.26	fell	0.31	laid	-0.07	lies	0.06
has tang	home	-0.32	fell	0.05	laid	0.13	lies	-0.09	whole	-0.1
has tanh	fell	0.22	laid	-0.06
has tank	lies	-0.07
has tap	fell	-0.18	laid	-0.32	lies	-0.09	whole	-0.28
has tat	fell	0.06	laid	-0.14	whole	-0.13
has tau	fell	-0.07	laid	-0.05	whole	0.16
has tay	fell	-0.07	laid	-0.08	lies	-0.18	whole	0.15
has tb	home	-0.05	whole	-0.1
has tdp	fell	0.1	whole	0.08
has te	fell	0.06	lies	-0.05	whole	0.14
has ten	home	-0.41	fell	-0.14	laid	-0.53	lies	-0.3	whole	-0.17
has termite	whole	0.12
has tet	fell	-0.09	laid	-0.07	whole	-0.14
has texas	fell	-0.11
has th	home	0.26
has tha	home	-0.07	fell	-0.11	whole	0.08
has thac	home	-0.05
has thach	home	0.62	laid	-0.25	whole	0.05
has thai	home	0.55	fell	-0.25	laid	-0.24	lies	-0.09	whole	-0.28
has tham	laid	0.21	lies	-0.05	whole	-0.14
has than	home	-0.28	fell	-0.27	lies	-0.1	whole	0.06
has thang	fell	0.15	laid	-0.16	lies	-0.13
has thanh	home	0.5	fell	-0.27	laid	-0.48	lies	-0.18	whole	0.08
has thao	home	0.22	fell	-0.12	whole	-0.07
has thap	fell	-0.11	laid	-0.1	lies	0.41	whole	0.12
has that	home	0.42	fell	-0.25	laid	0.06	lies	-0.06	whole	0.19
has thay	home	-0.21	laid	-0.09	lies	-0.08	whole	-0.2
has thcs	fell	0.31	laid	-0.05	whole	-0.12
has the	home	-0.18	fell	0.39	laid	0.83	lies	0.46	whole	0.11
has their	fell	0.17	laid	0.07
has them	fell	-0.09	whole	-0.06
has theo	home	-0.11	fell	-0.14	laid	0.16	lies	-0.07	whole	-0.07
has thep	whole	-0.11
has there	fell	-0.05	laid	-0.15
has they	laid	-0.06
has thi	home	-0.29	fell	-0.55	laid	-0.33	lies	-0.22	whole	-0.19
has thiem	home	0.09
has thien	home	0.14	fell	0.25	laid	0.05	lies	-0.05
has thieng	laid	0.11
has thiet	home	-0.1	fell	-0.09	laid	0.11	lies	-0.07	whole	0.06
has thieu	home	0.34	fell	-0.13	laid	-0.07	whole	0.06
has thinh	home	-0.05	fell	-0.23	laid	-0.06	lies	-0.05	whole	-0.1
has third	fell	0.11
has tho	home	0.46	laid	0.2	lies	-0.15	whole	0.11
has thoa	fell	-0.06
has thoai	fell	-0.09	laid	0.08
has thoan	home	-0.09	fell	0.05
has thoat	laid	-0.06	whole	0.07
has thoi	home	0.08	fell	0.21	whole	-0.06
has thom	home	-0.07	fell	0.36	laid	-0.15	lies	-0.05	whole	-0.14
has thon	home	0.13	fell	0.36	lies	0.22	whole	0.42
has thong	home	0.18	fell	0.27	laid	0.57	lies	-0.2	whole	0.09
has thot	laid	0.2	lies	-0.07
has thpt	fell	-0.06
has three	laid	0.09
has through	fell	-0.06
has thu	fell	-0.29	laid	-0.12	lies	-0.16
has thua	home	-0.16	fell	0.57	laid	-0.17	lies	-0.07
has thuan	fell	0.05	laid	-0.07	whole	-0.07
has thuc	home	-0.1
has thung	fell	0.11	laid	-0.11
has thuoc	home	-0.07	fell	0.3	laid	-0.33	lies	-0.09
has thuong	fell	0.33	laid	-0.34	whole	0.06
has thuot	fell	0.12	lies	0.09	whole	-0.12
has thuy	home	1.26	fell	-0.42	laid	-0.27	lies	-0.09	whole	0.13
has thuyen	home	-0.05	fell	0.08	laid	0.18	whole	0.14
has thuyet	home	-0.06	fell	-0.08
has ti	home	-0.06
has tia	fell	-0.11
has tich	home	-0.06	fell	0.06	laid	-0.14	lies	-0.08	whole	0.09
has tiem	home	-0.06
has tien	home	0.78	fell	0.2	laid	-0.33	lies	0.5	whole	-0.17
has tieng	fell	0.24	laid	-0.05	lies	-0.13
has tiep	fell	0.18	laid	-0.06
has tieu	home	-0.26	fell	-0.2	laid	0.36	lies	0.06	whole	0.06
has tim	home	-0.23	fell	0.3	laid	-0.19	lies	-0.19
has tin	home	0.24	fell	-0.11	lies	-0.15	whole	-0.05
has tinh	home	-0.19	fell	-0.09	lies	-0.08	whole	0.13
has tnxp	fell	-0.06	whole	-0.13
has to	home	-0.36	fell	-0.29	lies	-0.09	whole	0.1
has toan	home	-0.11	fell	0.13	laid	0.06	lies	-0.11
has toc	home	-0.32	fell	0.24	laid	-0.07	whole	-0.27
has toi	home	-0.27	fell	-0.13	laid	-0.58	lies	-0.19	whole	-0.28
has tom	laid	0.11	lies	0.06	whole	0.05
has tombe	lies	0.14
has ton	fell	-0.23	laid	0.15	lies	-0.09
has tong	home	-0.17	laid	-0.1	lies	-0.14	whole	0.05
has top	laid	0.05	whole	-0.06
has tower	laid	0.1	lies	0.1
has tp	home	-0.06	fell	-0.17	lies	-0.12	whole	-0.15
has tq	whole	-0.07
has tqgc	fell	-0.05
has tqlc	fell	-0.17
has tra	home	0.52	fell	-0.23	laid	-0.26	lies	-0.17
has trac	home	-0.16	fell	-0.08	laid	0.05
has trach	home	0.17	lies	0.37	whole	0.09
has track	fell	-0.05	laid	0.08	whole	0.06
has trai	home	0.15	fell	-0.35	laid	0.62	lies	-0.29
has trail	fell	0.06
has tram	home	-0.23	fell	0.41	laid	0.22	lies	-0.22	whole	0.16
has tran	home	-0.31	fell	0.38	laid	-0.66	lies	0.07	whole	-0.43
has trang	home	0.21	fell	-0.46	lies	0.85	whole	-0.11
has tranh	fell	0.12	laid	0.18	whole	-0.06
has trao	fell	-0.06	laid	-0.24	lies	0.27
has trap	fell	-0.12	laid	-0.16	lies	-0.08
has trau	fell	0.22	laid	0.16	lies	-0.13	whole	0.11
has tray	fell	-0.08
has tre	fell	0.35	laid	0.09	whole	0.13
has tree	laid	0.31	lies	0.44
has trees	laid	0.11	lies	0.09	whole	0.11
has tren	home	-0.14	fell	-0.05	laid	-0.22	lies	-0.19	whole	-0.7
has trench	laid	0.46
has treng	fell	-0.15	laid	0.14	lies	-0.12	whole	-0.05
has treo	fell	0.06	laid	-0.14	lies	0.23
has tri	fell	0.51	laid	-0.15	lies	0.05	whole	0.08
has trich	fell	-0.05	lies	0.07	whole	-0.07
has trieu	home	0.06	fell	-0.21	laid	-0.22	lies	0.26
has trinh	home	0.16	fell	0.07	laid	-0.29	whole	0.06
has tro	home	-0.05	fell	-0.05	laid	-0.06	lies	-0.06	whole	-0.06
has troi	home	-0.07	fell	0.37	lies	-0.08	whole	-0.19
has trom	home	0.21	laid	-0.12	lies	0.08	whole	0.17
has tron	fell	-0.06	whole	-0.07
has trong	home	-0.29	fell	0.08	lies	-0.17	whole	-0.61
has trou	laid	-0.15
has tru	home	-0.12	fell	-0.1	laid	-0.09	lies	-0.06	whole	-0.15
has trua	fell	-0.15
has truc	fell	-0.06
has trung	home	0.08	fell	-0.22	laid	-0.21	lies	-0.2
has truoc	fell	-0.07	laid	-0.08	lies	-0.29
has truoi	fell	0.16	whole	0.07
has truong	home	-0.39	fell	-0.33	laid	-0.25	whole	-0.06
has truy	fell	-0.05
has tt	home	0.11	whole	-0.06
has tu	home	0.14	lies	-0.16	whole	0.07
has tua	home	0.18
has tuan	fell	-0.22	laid	-0.07	lies	-0.13	whole	-0.05
has tuat	fell	-0.09
has tuc	home	-0.07	fell	-0.05	lies	-0.1	whole	-0.06
has tui	fell	-0.13	laid	-0.11	lies	-0.15	whole	-0.3
has tul	fell	0.06	laid	0.13	whole	0.07
has tum	home	-0.1	fell	0.3	lies	-0.12
has tung	lies	-0.14	whole	0.1
has tuoi	home	-0.07	fell	-0.09	laid	-0.06	whole	-0.12
has tuong	fell	0.3	laid	0.29	lies	-0.26
has tuu	home	-0.05
has tuy	fell	0.14	laid	-0.07	lies	-0.08
has tuyen	home	-0.14	lies	-0.08	whole	-0.09
has tuyet	home	-0.08
has two	fell	-0.07	whole	0.18
has tx	home	-0.3	lies	-0.07
has ty	home	-0.17	laid	0.09
has u	lies	0.19	whole	0.08
has ubnd	home	-0.07	fell	-0.07	laid	0.09
has uc	fell	0.14	whole	0.13
has ui	fell	0.05
has un	fell	-0.12	laid	0.31	lies	-0.1	whole	0.09
has uncle	whole	-0.05
has under	laid	0.38	lies	0.14	whole	0.22
has une	fell	-0.12	laid	0.11	lies	0.16
has ung	home	0.31	fell	-0.09	lies	-0.05	whole	0.34
has union	fell	-0.06
has unit	laid	-0.08	lies	0.12	whole	0.11
has uoc	whole	-0.06
has uong	home	0.09	fell	-0.1	laid	-0.07
has up	fell	0.09	laid	-0.13	whole	-0.05
has us	fell	-0.06
has ut	home	-0.36	fell	-0.24	laid	-0.16	lies	-0.1	whole	0.08
has uy	home	-0.31	fell	0.05	laid	0.08	lies	-0.08
has uyen	home	0.18	fell	0.08	lies	0.37
has v	home	0.1	fell	-0.11
has va	fell	-0.14	whole	0.12
has vac	fell	0.09	laid	-0.05
has vach	laid	0.09	whole	0.08
has valley	fell	0.1	whole	0.17
has vam	home	-0.08	fell	0.58	laid	-0.42	lies	-0.09
has van	home	-0.32	fell	0.08	laid	-0.15	lies	-0.14	whole	-0.07
has vang	home	0.24	fell	-0.17	laid	-0.19	lies	0.33
has vao	home	-0.18	fell	-0.05	laid	-0.14	whole	-0.43
has vap	home	-0.09	fell	-0.07
has vat	home	0.05	laid	0.19
has vay	home	-0.09	fell	-0.15	whole	-0.06
has vc	fell	-0.06
has ve	home	-0.53	fell	-0.52	laid	-0.28	lies	0.26	whole	-0.4
has vei	fell	0.27	whole	0.16
has ven	home	-0.05	fell	-0.21	laid	0.27	lies	-0.16	whole	0.21
has veng	home	-0.1	fell	0.13	whole	0.13
has vers	laid	0.06
has vet	fell	0.08
has vi	home	-0.21	laid	-0.55	lies	0.52	whole	-0.32
has vien	fell	0.11	laid	0.16	lies	-0.15	whole	0.17
has vieng	fell	0.08	laid	0.05	whole	-0.16
has viet	home	-0.18	fell	-0.1	laid	-0.25	lies	-0.11
has vietnam	fell	-0.07
has vietnamese	home	0.07	fell	-0.13	laid	-0.07	whole	-0.07
has vihear	laid	0.07	lies	-0.11	whole	-0.06
has village	home	0.24	fell	0.06	laid	0.07	lies	-0.1	whole	-0.09
has vinh	home	0.7	laid	0.25	lies	-0.34	whole	0.15
has vm	fell	-0.06
has vnch	fell	-0.12
has vo	home	0.1	fell	0.29	laid	-0.11	whole	-0.37
has voi	home	-0.34	fell	-0.29	laid	-0.24	lies	-0.21	whole	-0.2
has vong	home	-0.14	fell	0.13	laid	-0.06	whole	-0.14
has vot	fell	-0.16	laid	-0.11
has vu	home	0.34	fell	-0.43	whole	0.13
has vua	fell	-0.05	whole	0.07
has vuc	home	-0.05	laid	-0.07	lies	0.21	whole	-0.12
has vui	fell	0.1	whole	-0.05
has vun	whole	-0.07
has vung	fell	0.08	laid	0.16	lies	-0.11	whole	0.36
has vuon	home	-0.13	laid	0.65	lies	0.61	whole	0.5
has vuong	home	0.06	laid	0.26	lies	0.08
has vuot	fell	-0.09	laid	-0.1
has vy	home	0.06
has w	laid	0.11	whole	0.17
has walk	laid	-0.09
has wall	fell	0.06	laid	0.25	lies	-0.05
has ward	fell	-0.07	laid	-0.05
has was	home	0.07
has water	fell	0.1	laid	0.16	lies	-0.09	whole	0.11
has way	fell	0.06
has we	laid	-0.05	whole	-0.09
has well	fell	-0.1	laid	0.06	lies	0.11	whole	0.21
has west	fell	0.1	lies	-0.07	whole	0.06
has what	whole	-0.07
has when	laid	-0.11
has white	laid	0.2
has wire	laid	-0.05
has with	fell	-0.42	laid	0.36	lies	-0.11	whole	-0.1
has write	fell	-0.06
has x	fell	-0.09	laid	0.09
has xa	home	0.43	fell	0.19	laid	0.07	lies	0.25	whole	0.23
has xac	fell	-0.22	whole	-0.16
has xang	home	0.08	fell	0.05	laid	-0.19	lies	-0.08	whole	-0.15
has xanh	fell	0.12	whole	-0.06
has xat	fell	-0.08	lies	0.19
has xay	home	-0.05	fell	0.06	laid	-0.11	lies	0.14
has xd	fell	-0.26
has xe	home	0.07	fell	-0.31	laid	0.18	lies	-0.18	whole	-0.22
has xem	laid	-0.09
has xen	fell	0.13	whole	-0.22
has xeo	fell	0.18	whole	0.07
has xep	laid	-0.17	lies	0.15	whole	-0.11
has xi	home	0.1	laid	-0.09
has xia	fell	0.08
has xiem	home	-0.07	fell	0.12	laid	0.07
has xieng	home	-0.12	fell	0.09	laid	0.12	lies	-0.06	whole	-0.09
has xin	fell	-0.05	laid	-0.06
has xo	fell	-0.06	laid	0.07	whole	-0.14
has xoai	home	-0.12	fell	0.29	lies	-0.09	whole	0.13
has xoan	home	-0.06	laid	-0.09
has xoi	laid	0.1
has xom	home	0.3	fell	0.13	lies	0.06	whole	0.17
has xop	home	0.07	whole	0.05
has xt	fell	-0.25	laid	0.08
has xtieng	lies	-0.05
has xu	laid	0.09
has xua	home	0.12	fell	-0.1
has xuan	home	0.21	fell	-0.24	laid	-0.12	whole	0.35
has xung	laid	-0.13	lies	0.1
has xuong	home	0.36	fell	-0.38	laid	-0.38	lies	-0.06	whole	-0.16
has xuyen	home	0.37	lies	-0.12	whole	-0.12
has y	fell	0.26	whole	-0.09
has ya	fell	-0.19	laid	0.12
has yang	fell	0.38	laid	-0.09	whole	-0.06
has yard	lies	0.09	whole	-0.09
has yards	laid	0.13
has yd	fell	-0.18
has year	fell	-0.06	laid	-0.05
has yen	home	0.98	fell	-0.49	laid	-0.24	lies	0.06	whole	0.21
has yeu	lies	-0.07
has youth	laid	-0.08
has ys	fell	-0.05
has zb	whole	-0.07
has zone	fell	-0.05	whole	0.06
here before #	home	-0.23	fell	0.38	laid	0.34	whole	0.12
here before ##	home	-0.26	fell	0.3	lies	-0.37
here before ###	home	-0.3	fell	-0.07	laid	0.14	lies	-0.13	whole	0.18
here before ####	fell	-0.12	laid	-0.22	lies	-0.05	whole	-0.19
here before 12ly7	home	-0.12
here before 12th	fell	0.27
here before 1st	home	-0.05
here before 2nd	fell	-0.05	whole	-0.06
here before 3rd	fell	0.22	whole	0.08
here before 4h	laid	0.05	whole	-0.09
here before 4th	fell	0.06
here before 8th	fell	0.06
here before a	home	-0.12	fell	0.24	laid	0.12	lies	0.09	whole	0.3
here before a1	fell	-0.06
here before about	fell	0.29	laid	0.05
here before ac	fell	0.38	whole	0.22
here before accrochage	fell	0.13	whole	0.06
here before after	fell	0.19	whole	0.1
here before again	laid	-0.1	lies	0.1
here before ai	home	0.23	fell	-0.14	laid	-0.35
here before aine	home	-0.15
here before air	laid	0.05
here before all	laid	0.21	whole	0.11
here before alo	home	0.18	fell	-0.16	laid	-0.06
here before along	whole	-0.06
here before am	home	-0.07	fell	0.29	laid	-0.09	lies	-0.06
here before ama	fell	-0.08	laid	0.12	lies	-0.06	whole	-0.06
here before ambushed	whole	0.07
here before an	home	-0.23	fell	-0.08	lies	0.56	whole	0.09
here before ancien	whole	0.05
here before and	home	0.13	fell	-0.25	laid	-0.25	lies	0.18	whole	0.2
here before anh	home	0.32	fell	-0.28	laid	0.39	lies	-0.16	whole	0.06
here before another	home	0.06
here before ans	home	-0.05	fell	-0.09	whole	0.1
here before ao	home	-0.1	fell	0.14
here before ap	home	-0.09	laid	0.21	lies	-0.08
here before appelait	whole	-0.06
here before apr	fell	-0.1	whole	-0.06
here before apres	fell	0.1	laid	-0.05	whole	0.09
here before april	fell	0.22	lies	-0.05	whole	0.06
here before are	fell	-0.19	laid	0.18	lies	0.16	whole	-0.08
here before area	whole	-0.06
here before army	fell	-0.05	lies	0.14
here before arvn	fell	0.06
here before as	home	0.07	fell	0.18	laid	-0.08	whole	0.09
here before asked	home	0.1	whole	0.05
here before assaut	fell	0.12	whole	-0.08
here before at	home	-0.12	fell	0.31	laid	-0.2	lies	0.2
here before attack	fell	0.06
here before attaque	fell	0.07
here before au	home	-0.17	fell	0.08	laid	0.11	lies	0.05	whole	-0.28
here before aug	fell	0.12
here before august	whole	-0.1
here before aurait	fell	-0.06	laid	0.24	whole	-0.05
here before avait	fell	0.08	lies	-0.05	whole	0.21
here before avec	home	-0.08	fell	-0.17	laid	-0.06	whole	0.06
here before avril	laid	-0.06
here before ay	home	0.1	fell	0.27	laid	0.43	lies	0.09	whole	0.11
here before b	laid	-0.1	lies	-0.06
here before b2	home	-0.05	fell	0.2
here before b52	fell	0.05	whole	0.06
here before ba	home	-0.12	fell	-0.09	lies	-0.18
here before bac	home	-0.15	lies	-0.06	whole	-0.1
here before bach	home	-0.05	fell	0.2	laid	-0.07	lies	-0.05
here before back	home	-0.08	fell	0.35	whole	0.18
here before bai	fell	0.23	whole	-0.24
here before bam	home	-0.05	fell	0.27	whole	0.11
here before ban	fell	0.63	lies	-0.1	whole	0.2
here before bang	home	0.16	fell	-0.08	lies	-0.26
here before banh	fell	-0.05
here before bank	whole	-0.06
here before bao	home	-0.2	fell	0.05	laid	0.09	whole	0.26
here before bap	fell	0.2
here before bat	home	-0.1	fell	0.15	laid	-0.21	lies	-0.1
here before bataillon	home	-0.06	fell	-0.12	laid	0.14	whole	-0.13
here before battalion	home	-0.09	fell	-0.15	whole	-0.07
here before battery	whole	-0.07
here before bau	home	-0.07	laid	0.06	whole	-0.07
here before bay	home	-0.23	fell	0.46	laid	-0.42	lies	0.13	whole	-0.17
here before be	home	-0.36	fell	0.09	laid	-0.21	whole	-0.05
here before beach	laid	0.12	whole	-0.06
here before because	fell	-0.06
here before been	fell	-0.05	laid	-0.05	whole	-0.06
here before before	home	0.22	fell	-0.11	whole	-0.07
here before behind	whole	-0.06
here before ben	fell	-0.31	lies	-0.07	whole	-0.38
here before benh	home	-0.16	fell	0.12	laid	-0.23	lies	-0.05	whole	-0.2
here before bep	home	0.06	whole	0.05
here before beside	whole	-0.14
here before bhem	home	0.07	fell	0.12	whole	0.13
here before bi	home	-0.54	fell	0.65	laid	-0.59	lies	-0.47	whole	-0.1
here before bia	home	-0.31	laid	-0.14	whole	0.23
here before bich	home	0.07	fell	0.08	lies	-0.12	whole	0.1
here before bien	home	-0.1	fell	-0.26	laid	0.05
here before biet	home	0.08	fell	0.21	laid	-0.25	lies	-0.17	whole	0.32
here before bieu	home	0.14	fell	-0.11
here before binh	fell	0.13	laid	-0.19	lies	-0.12	whole	0.11
here before blin	fell	0.17
here before bling	fell	0.11	whole	0.06
here before bloi	home	0.09	fell	-0.11
here before bn	fell	0.19
here before bo	home	-0.16	fell	-0.13	laid	0.14	lies	-0.23	whole	0.14
here before boat	fell	0.11
here before boc	fell	-0.1	laid	0.43	lies	0.27	whole	0.14
here before bodies	fell	-0.08	laid	0.08	whole	0.07
here before body	fell	0.26	whole	0.05
here before boi	fell	-0.08	laid	-0.17	lies	-0.05	whole	0.09
here before bois	laid	0.1
here before bom	home	-0.17	lies	-0.17	whole	-0.13
here before bon	fell	0.52	laid	0.16	lies	0.3	whole	0.1
here before bones	fell	0.08	laid	-0.08	lies	0.12	whole	-0.06
here before bong	fell	0.11	laid	-0.14	lies	-0.08	whole	-0.17
here before book	whole	0.08
here before bord	laid	-0.08	whole	-0.17
here before born	home	0.15	fell	-0.09	whole	-0.27
here before both	home	0.06	fell	-0.18	laid	-0.1	whole	0.25
here before bought	fell	-0.06
here before bout	fell	-0.05	whole	-0.12
here before boy	lies	0.12	whole	0.17
here before bridge	whole	-0.06
here before brother	home	-0.11	fell	-0.06	laid	-0.06
here before brothers	home	0.08	fell	-0.08
here before brought	home	-0.09
here before bu	fell	0.05	whole	-0.1
here before bua	home	0.07	fell	-0.06	laid	-0.17	whole	-0.06
here before bui	home	-0.47	fell	0.53	laid	-0.05	lies	-0.14	whole	0.28
here before bulldozer	fell	-0.05	laid	0.27
here before bung	home	0.11	fell	-0.07	laid	0.08
here before buoc	home	-0.09	laid	-0.07	whole	-0.1
here before buoi	whole	0.1
here before buon	home	0.2	fell	-0.24	lies	0.19	whole	-0.05
here before buong	home	0.06
here before burial	laid	0.06
here before buried	home	0.08	fell	-0.19	laid	-0.08	lies	0.43	whole	-0.09
here before bury	lies	0.09
here before but	home	-0.17	fell	-0.31	whole	0.07
here before buu	home	-0.05	fell	-0.12
here before by	home	-0.05	fell	-0.06	laid	0.09	lies	-0.07	whole	0.2
here before c	home	0.09	lies	-0.12	whole	0.05
here before c1	home	0.06	fell	-0.11	lies	0.05	whole	0.09
here before c18	whole	-0.15
here before c2	home	-0.05	fell	0.25
here before c21	fell	0.05
here before c25	fell	0.07
here before c3	home	0.07	fell	0.08	whole	0.17
here before c4	home	0.05	fell	-0.08	whole	-0.05
here before c5	home	0.06	fell	0.07	whole	-0.1
here before c759	home	0.15
here before c8	fell	-0.06	whole	0.11
here before c9	home	0.12	fell	0.05
here before ca	home	0.05	fell	-0.13	laid	0.32	lies	-0.17
here before cac	home	-0.24	fell	-0.36	laid	0.11	lies	-0.2	whole	0.15
here before cach	fell	-0.12	laid	0.08	lies	-0.11	whole	-0.41
here before cadre	whole	-0.07
here before cai	home	-0.32	fell	-0.12	laid	-0.05	lies	0.14	whole	-0.25
here before called	home	-0.1	whole	0.12
here before cam	home	0.13	fell	0.14	laid	-0.06	lies	-0.1	whole	-0.08
here before came	home	-0.08
here before camp	fell	-0.06	whole	-0.09
here before can	home	0.16	fell	0.12	laid	-0.27	lies	-0.12	whole	-0.09
here before canal	laid	-0.1	whole	-0.09
here before cang	home	-0.07	fell	0.17	laid	-0.11	lies	-0.05
here before canh	fell	-0.14	laid	0.16	lies	-0.16	whole	-0.4
here before cao	home	0.11	fell	-0.29	laid	0.16	whole	-0.32
here before cap	home	-0.27	fell	-0.05	laid	-0.17	lies	-0.08	whole	0.12
here before captain	laid	-0.06
here before captured	fell	0.05
here before card	laid	0.1
here before carried	home	-0.07	fell	-0.1	whole	0.08
here before cat	home	-0.14	fell	0.24	laid	0.21	lies	-0.1	whole	-0.14
here before cau	home	0.16	fell	0.22	lies	-0.12
here before cave	laid	0.07	whole	-0.13
here before cay	home	-0.15	fell	0.23	laid	0.05	whole	-0.48
here before ccb	fell	-0.14
here before ce	home	-0.1	fell	0.09	laid	0.06
here before cemetery	home	-0.06	lies	0.23	whole	-0.06
here before cha	home	-0.05	fell	-0.26	laid	-0.23	lies	0.47	whole	-0.16
here before chac	home	0.1	fell	-0.09	laid	-0.18	lies	-0.12	whole	0.07
here before chai	home	0.08	fell	-0.09
here before cham	home	0.11	fell	-0.1	laid	-0.08	whole	0.12
here before chan	home	-0.12	fell	-0.09	laid	0.29	whole	-0.21
here before chang	home	-0.15	fell	-0.09
here before chanh	home	-0.09	fell	0.11	whole	0.14
here before chao	home	-0.06	fell	-0.09	laid	-0.06
here before chap	fell	-0.07	laid	-0.12
here before chat	home	-0.15	lies	0.09	whole	-0.13
here before chau	home	-0.29	fell	0.24	laid	-0.35	lies	-0.14
here before chay	home	-0.09	fell	0.22	laid	-0.19	lies	-0.12	whole	0.07
here before che	lies	-0.07	whole	-0.19
here before chef	laid	-0.08
here before chep	home	-0.16	laid	-0.09	lies	-0.07
here before cherche	home	-0.06
here before chet	fell	0.18	laid	0.09	lies	-0.3	whole	0.1
here before chez	fell	0.07	whole	-0.05
here before chi	home	-0.21	fell	-0.18	laid	-0.08	lies	0.26	whole	0.13
here before chia	fell	0.11	lies	0.11	whole	0.07
here before chiec	home	-0.07	fell	-0.09	whole	0.08
here before chief	home	-0.06	fell	0.08	laid	-0.05
here before chiem	fell	-0.2	laid	-0.05
here before chien	home	-0.1	fell	0.2	laid	-0.15	lies	-0.05	whole	0.19
here before chieng	whole	-0.15
here before chieu	home	-0.12	fell	0.13	lies	-0.16
here before chim	fell	0.38	laid	-0.07
here before chin	fell	0.25	whole	-0.13
here before chinh	fell	-0.12	lies	0.05
here before chiu	home	0.08
here before cho	laid	0.36	lies	0.16	whole	0.27
here before chon	home	-0.56	fell	-0.62	laid	0.81	lies	-0.4	whole	0.13
here before chong	home	0.15	fell	0.15	laid	-0.21	lies	0.25
here before chot	home	-0.11	fell	0.43	lies	-0.06	whole	-0.25
here before chu	home	0.13	lies	-0.08
here before chua	home	-0.16	lies	-0.36	whole	-0.26
here before chuc	home	-0.07	fell	-0.16	lies	-0.05	whole	-0.06
here before chung	home	-0.27	fell	-0.38	laid	0.44	lies	0.2
here before chuoi	fell	0.1	laid	0.05
here before chuong	whole	-0.2
here before chuot	lies	0.06	whole	0.06
here before chup	laid	-0.11	whole	-0.09
here before chut	home	-0.09
here before chuyen	home	-0.13	fell	0.07
here before cimetiere	home	-0.05	fell	-0.12	laid	0.19	whole	-0.24
here before clerk	fell	-0.13
here before co	home	-0.06	fell	-0.21	lies	-0.22
here before coc	home	0.17	fell	-0.06	laid	0.06
here before coi	fell	-0.22	lies	0.18
here before com	fell	0.15	whole	0.12
here before combat	whole	0.1
here before come	fell	0.22	whole	0.1
here before commandant	whole	-0.07
here before commander	home	-0.09	fell	-0.08
here before comme	whole	0.1
here before commune	fell	0.2	laid	0.09	whole	0.07
here before compagnie	fell	-0.08	whole	-0.07
here before company	fell	-0.21	laid	-0.06
here before comrade	laid	-0.08	lies	0.18
here before con	home	0.18	lies	0.24	whole	-0.05
here before concern	fell	-0.06
here before cong	home	-0.4	fell	-0.2	laid	0.1	lies	0.17
here before contractor	whole	0.05
here before cook	fell	-0.05
here before copied	whole	-0.05
here before corner	laid	0.12	whole	-0.1
here before corporal	fell	0.09
here before corps	laid	0.24	whole	0.06
here before cot	home	-0.16	fell	0.22	laid	-0.22	lies	0.41	whole	-0.1
here before cote	home	-0.05	whole	-0.19
here before could	fell	-0.05
here before counted	fell	-0.08	laid	0.1
here before covered	fell	-0.1	laid	0.18	whole	0.13
here before crew	fell	0.06	whole	0.05
here before croix	fell	0.14	laid	0.11	whole	0.06
here before ctv	home	-0.09
here before cu	fell	0.1	whole	-0.17
here before cua	home	-0.12	fell	-0.07	laid	0.09	lies	-0.27	whole	-0.22
here before cui	whole	0.06
here before cum	fell	0.05
here before cung	home	0.12	fell	0.05	laid	0.23	lies	0.11	whole	0.18
here before cuoc	fell	-0.06	laid	0.06	lies	-0.08
here before cuoi	home	-0.11	fell	0.12	laid	0.29	lies	-0.15
here before cuon	home	-0.05	fell	0.13	laid	-0.06
here before cuong	home	0.23	fell	-0.11	laid	-0.09	whole	-0.05
here before cut	home	-0.17	fell	-0.05	laid	0.05
here before cuu	fell	-0.12	laid	-0.05	lies	-0.06	whole	-0.05
here before d	fell	0.29	laid	0.19	lies	-0.17	whole	0.21
here before d1	home	-0.08
here before d10	fell	-0.1
here before d14	whole	0.06
here before d16	whole	0.05
here before d2	fell	0.05	whole	-0.08
here before d3	fell	0.07	whole	0.11
here before d5	home	-0.08	fell	0.18	whole	0.15
here before d7	fell	0.1	laid	-0.05	whole	-0.07
here before d70	whole	-0.07
here before d8	whole	0.18
here before d9	fell	0.1	whole	0.12
here before da	home	-0.32	fell	-0.46	laid	-0.06	lies	0.48
here before dac	fell	-0.08	laid	0.05	lies	-0.08	whole	0.11
here before dad	home	-0.06	fell	0.12	whole	0.09
here before dai	fell	0.17	laid	-0.11	lies	-0.11	whole	-0.05
here before dak	fell	0.18	laid	-0.21	whole	-0.15
here before dam	home	0.08	fell	0.31	lies	-0.18	whole	-0.09
here before dan	home	0.05	fell	0.35	laid	0.55	lies	0.14	whole	0.35
here before dang	home	0.09	fell	-0.26	laid	-0.46	lies	0.16	whole	0.24
here before danh	laid	-0.08	whole	0.23
here before dans	home	-0.11	laid	0.39	whole	0.15
here before dao	home	0.19	fell	0.28	laid	0.44	lies	-0.09	whole	0.21
here before dap	laid	0.3	lies	-0.12	whole	0.27
here before dat	home	-0.25	laid	0.72	lies	0.11	whole	-0.07
here before dau	home	-0.08	fell	-0.21	laid	0.2	lies	-0.34	whole	0.05
here before day	laid	-0.16	lies	-0.05	whole	0.09
here before days	fell	0.14	lies	0.13
here before dc	home	-0.06	fell	-0.09	laid	-0.06
here before de	home	-0.16	fell	-0.22	laid	0.73	lies	0.31	whole	0.07
here before dead	fell	-0.13	lies	-0.05
here before dear	home	-0.06
here before death	fell	0.06
here before dec	fell	-0.05	laid	0.05	whole	0.09
here before december	fell	-0.13
here before decembre	laid	-0.07	whole	0.05
here before deces	fell	0.07	whole	0.05
here before dem	home	-0.24	fell	0.16	laid	0.45	whole	0.2
here before den	fell	0.47	laid	0.1	lies	-0.19	whole	0.32
here before deo	home	-0.05
here before dep	home	0.1	whole	0.06
here before deputy	home	-0.1
here before dernier	whole	-0.05
here before des	home	0.13	fell	0.06	laid	-0.09	whole	-0.07
here before deu	home	0.35	fell	0.08	laid	-0.12
here before deux	home	-0.09	laid	0.3	lies	0.08	whole	0.16
here before di	home	-0.26	fell	0.42	laid	-0.3	lies	0.06	whole	0.1
here before dia	home	-0.24	fell	0.25	laid	0.2	whole	-0.3
here before diary	fell	-0.06
here before dich	fell	0.17	laid	-0.33
here before did	fell	0.11	laid	-0.07	whole	0.12
here before died	fell	0.13	laid	-0.15
here before diem	home	-0.08	fell	0.13	laid	0.06	lies	-0.11	whole	-0.27
here before dien	home	0.16	laid	-0.07	lies	0.13	whole	-0.32
here before diep	home	0.1	fell	-0.1	laid	-0.06
here before dieu	home	-0.28	fell	-0.13	lies	-0.09	whole	-0.22
here before dig	laid	0.1	whole	0.07
here before din	home	0.06	fell	-0.07	whole	0.06
here before dinh	home	0.59	fell	-0.17	laid	-0.46	lies	-0.12
here before disait	fell	-0.13	laid	0.3	whole	0.05
here before district	home	-0.07
here before dit	home	-0.06	fell	0.1	lies	0.07
here before diu	home	0.05	laid	-0.05	whole	0.06
here before division	fell	0.15	whole	-0.19
here before do	home	-0.49	fell	0.47	laid	-0.16	lies	0.16	whole	0.25
here before doai	home	0.11
here before doan	home	0.07	fell	-0.19	lies	-0.17	whole	0.21
here before doc	home	0.07	fell	0.24	laid	-0.1	whole	0.07
here before doctor	laid	0.07
here before doi	home	-0.35	fell	-0.14	laid	-0.24	lies	0.49	whole	0.15
here before don	home	-0.18	fell	0.16	laid	-0.2	whole	0.09
here before donated	fell	-0.07
here before dong	fell	-0.35	laid	0.24	lies	0.08	whole	-0.23
here before dot	fell	0.06	lies	-0.13	whole	0.1
here before down	fell	-0.13
here before dozer	laid	-0.05
here before driver	fell	-0.07
here before drove	fell	0.31	laid	0.07
here before dry	fell	0.06	whole	-0.07
here before dt	home	0.06
here before du	home	-0.27	fell	-0.16	laid	0.05	lies	-0.16	whole	-0.11
here before dua	home	0.09	fell	0.14	laid	0.24
here before duc	home	0.2	fell	-0.24	laid	-0.19	lies	-0.06	whole	-0.11
here before dug	laid	0.05	lies	-0.06	whole	-0.05
here before dung	home	-0.12	fell	0.32	laid	-0.3	lies	0.07	whole	0.18
here before duoc	fell	-0.3	laid	0.48	whole	-0.13
here before duoi	home	-0.19	fell	0.17	laid	-0.07	lies	0.22	whole	-0.75
here before duong	home	0.05	fell	0.07	laid	-0.22	lies	-0.12	whole	-0.39
here before duy	home	-0.14	fell	-0.05	laid	-0.05	lies	0.09	whole	-0.15
here before duyen	fell	0.1	laid	0.07
here before dv	lies	0.07
here before e	home	0.07	fell	0.13	laid	-0.1	lies	0.18	whole	-0.14
here before e1	home	-0.07	fell	0.06
here before e101	whole	0.09
here before e12	fell	0.05	whole	0.08
here before e141	home	-0.06
here before e149	fell	0.12
here before e165	fell	-0.11	laid	-0.05
here before e174	home	-0.05	whole	-0.15
here before e2	home	-0.05	fell	0.12	whole	-0.05
here before e24	whole	-0.09
here before e27	whole	0.07
here before e270	whole	-0.05
here before e271	fell	0.07
here before e28	fell	-0.18
here before e3	fell	0.13	whole	0.05
here before e31	home	0.06	fell	0.17	whole	0.11
here before e33	home	0.06	fell	0.06	whole	0.05
here before e38	home	0.08	fell	0.12
here before e4	fell	0.16	whole	-0.06
here before e42	whole	0.05
here before e48	fell	0.12	whole	0.1
here before e567	home	-0.09	fell	0.24	whole	0.07
here before e64	home	-0.05	fell	0.07	whole	-0.07
here before e66	fell	0.06	whole	0.06
here before e876	home	-0.1	fell	0.08
here before e9	lies	0.1
here before e95	fell	-0.15	whole	0.05
here before e98	fell	0.12	whole	-0.06
here before early	whole	-0.05
here before east	laid	0.05	whole	-0.05
here before edge	fell	-0.14
here before eldest	home	0.15	whole	0.12
here before eleven	laid	0.1
here before elle	fell	-0.05	laid	0.08	lies	0.12	whole	0.08
here before em	home	0.1	fell	-0.12	lies	-0.09	whole	0.33
here before en	home	0.15	laid	-0.22	lies	0.1	whole	-0.15
here before encore	lies	0.11
here before enemy	fell	-0.2	whole	0.12
here before enterre	laid	0.34	lies	-0.05	whole	0.19
here before enterrer	whole	-0.08
here before enterres	laid	0.11
here before entre	fell	-0.09	laid	0.08	whole	-0.13
here before est	fell	-0.07	laid	-0.16	lies	0.24	whole	-0.22
here before et	home	0.08	fell	-0.25	laid	0.07	lies	0.08	whole	-0.09
here before etaient	fell	0.13	laid	0.16	whole	-0.06
here before etait	fell	0.25	laid	-0.08	whole	0.22
here before ete	fell	0.06	laid	0.08	whole	0.06
here before etre	laid	-0.11	lies	0.07
here before f	lies	0.05	whole	0.11
here before f2	home	0.06	fell	0.12	whole	-0.07
here before f304	fell	0.15	whole	0.05
here before f307	fell	0.11	whole	0.06
here before f308	whole	0.05
here before f309	fell	0.09	whole	0.09
here before f316	fell	-0.09
here before f320	fell	0.1	whole	0.11
here before f320b	fell	0.13
here before f324	fell	0.07	whole	0.06
here before f325	fell	0.17	whole	-0.05
here before f341	fell	0.05
here before f356	home	-0.1	fell	0.08
here before f7	home	-0.08	fell	-0.1	laid	0.05	whole	0.05
here before f9	fell	0.14	whole	0.06
here before face	laid	-0.05	whole	-0.07
here before fait	laid	0.07
here before famille	home	-0.07	fell	-0.05
here before family	fell	-0.05	whole	0.11
here before father	home	0.08	fell	-0.2	whole	-0.08
here before fb	fell	-0.1
here before feb	fell	-0.13	whole	0.06
here before february	fell	0.08	laid	0.05	whole	-0.07
here before fell	whole	0.21
here before femme	home	0.06	fell	-0.06
here before fever	fell	0.16	whole	0.05
here before fevrier	fell	0.1	whole	0.05
here before fievre	fell	0.07	whole	0.09
here before fight	fell	0.19	laid	-0.05	whole	0.05
here before fin	home	-0.09
here before first	home	0.13	fell	-0.13	laid	0.12
here before five	laid	0.08	whole	0.08
here before for	home	0.2	lies	-0.08	whole	0.24
here before forces	fell	0.06	whole	0.06
here before former	fell	-0.05
here before fosse	fell	0.06	laid	0.1
here before found	fell	0.07	laid	-0.1	whole	0.15
here before four	home	-0.05	fell	-0.14	laid	0.16
here before frere	whole	-0.13
here before fresh	whole	0.06
here before friends	home	-0.06
here before from	home	0.22	laid	-0.2	lies	0.08	whole	0.08
here before ft	laid	0.06
here before full	whole	0.06
here before furent	whole	0.13
here before fusille	fell	-0.05
here before fut	fell	0.2
here before gac	home	-0.05	laid	0.12	whole	0.07
here before gach	home	-0.07	whole	-0.08
here before gai	home	-0.19	laid	-0.09	lies	-0.08	whole	0.1
here before gam	laid	0.08	whole	-0.07
here before gan	home	-0.1	laid	0.06	lies	-0.05	whole	-0.3
here before gang	home	-0.06
here before ganh	fell	-0.05	laid	0.27
here before gao	home	-0.09	fell	-0.05	laid	-0.11	whole	-0.05
here before gap	home	-0.15	fell	-0.22	laid	-0.08	lies	0.1	whole	-0.05
here before garden	whole	-0.06
here before gave	home	0.08	fell	-0.12
here before gay	lies	-0.06	whole	0.06
here before gd	lies	-0.05
here before ghe	fell	-0.06	laid	0.14	lies	-0.06
here before ghi	home	0.07	fell	-0.13	laid	-0.15	lies	-0.21	whole	0.43
here before gi	home	0.26	fell	-0.07	laid	-0.15	whole	0.07
here before gia	home	0.27	fell	-0.11	laid	-0.48
here before giac	whole	0.12
here before giai	home	-0.06	fell	0.1	lies	0.06	whole	0.23
here before giam	home	0.07	fell	0.22
here before giang	fell	-0.15	lies	-0.07	whole	-0.11
here before giao	home	-0.12	fell	-0.09	laid	0.18	whole	0.05
here before giap	home	0.06	fell	0.09	laid	-0.07	whole	-0.14
here before giau	home	0.1	fell	0.08	laid	0.25	whole	0.1
here before giay	home	-0.22	fell	0.18	laid	-0.16	lies	-0.11	whole	0.05
here before gieng	fell	0.32	lies	-0.06	whole	-0.13
here before giet	fell	-0.11
here before gio	home	-0.41	fell	-0.17	laid	-0.62	lies	0.14	whole	0.12
here before gioi	home	-0.06	laid	-0.05	lies	0.05	whole	-0.11
here before giong	home	0.08	fell	-0.11	laid	-0.07	whole	0.05
here before girls	fell	-0.1
here before giu	home	-0.19	fell	0.59	laid	-0.21	lies	-0.05
here before giua	fell	0.16	laid	-0.05	lies	-0.11	whole	-0.1
here before giup	home	0.07	laid	0.05	whole	0.09
here before go	home	-0.28	fell	-0.12	laid	0.07	whole	-0.07
here before goc	home	-0.06	fell	-0.19	lies	0.11	whole	-0.14
here before goi	fell	-0.08	laid	0.42	whole	0.42
here before gom	home	-0.06	laid	0.16	lies	0.1	whole	-0.16
here before gop	whole	-0.11
here before got	fell	0.06	laid	-0.11
here before grand	fell	-0.07
here before grandfather	fell	0.11
here before grandma	laid	0.05
here before grandmother	home	-0.07
here before grandpa	fell	0.08	whole	-0.08
here before grandson	home	0.08	whole	0.09
here before grave	fell	0.19	laid	0.2	lies	0.16	whole	0.05
here before graves	fell	0.07	laid	-0.13	whole	0.08
here before grid	fell	-0.08
here before ground	whole	0.18
here before group	fell	0.07	whole	0.17
here before guc	home	-0.05	fell	0.51	laid	-0.07	whole	0.11
here before guerrilla	home	0.08	lies	0.13	whole	0.09
here before gui	home	0.1	fell	-0.39	laid	0.1	whole	0.1
here before guide	home	0.1	fell	-0.11
here before gunner	fell	0.23
here before h	home	-0.26	fell	0.08	laid	0.15	whole	-0.26
here before ha	home	0.1	fell	-0.14	lies	0.37	whole	-0.19
here before hac	home	-0.07	fell	-0.13
here before had	home	-0.08	laid	-0.11	lies	-0.06	whole	-0.06
here before hai	home	-0.08	fell	0.11	laid	0.12	lies	0.23	whole	0.14
here before ham	home	-0.05	fell	0.31	laid	0.27	whole	-0.17
here before han	laid	0.05	lies	-0.05	whole	-0.12
here before hand	fell	0.12
here before hang	home	0.33	fell	0.12	laid	0.34	whole	0.13
here before hanh	home	-0.05	laid	-0.05	whole	-0.07
here before hao	home	0.19	laid	0.13	lies	-0.06	whole	-0.15
here before hap	laid	0.12
here before hat	home	0.06	fell	-0.07
here before hau	lies	0.08	whole	-0.16
here before have	fell	-0.1	laid	-0.07
here before hay	home	0.07	fell	0.31	laid	0.22	lies	-0.13	whole	0.1
here before he	home	0.11	fell	0.18	laid	-0.05	lies	-0.11	whole	0.1
here before held	fell	0.16	whole	0.07
here before helped	laid	0.09	whole	0.08
here before hem	home	-0.05	fell	0.18	whole	-0.16
here before heo	home	-0.05	fell	0.08	whole	-0.1
here before her	home	0.05	fell	0.19	laid	-0.2	lies	0.28	whole	0.13
here before here	home	-0.05	fell	-0.07	laid	0.09	whole	-0.06
here before het	home	-0.11	fell	-0.25	laid	0.12	whole	0.21
here before hi	home	-0.13	fell	0.44	lies	0.05
here before hien	home	-0.17	fell	-0.12	laid	-0.73	lies	0.2	whole	-0.2
here before hiep	fell	-0.1	whole	-0.17
here before hieu	laid	0.08	lies	0.05	whole	0.07
here before hill	fell	0.11	whole	0.07
here before him	home	0.05	fell	-0.13	laid	0.21	lies	-0.05
here before himself	fell	0.13
here before hinh	home	0.12	fell	0.07	lies	-0.12	whole	0.27
here before his	home	0.16	fell	-0.24
here before hit	fell	-0.07	whole	-0.11
here before ho	home	0.19	fell	-0.48	laid	0.13
here before hoa	fell	0.12	laid	-0.13	lies	0.26	whole	-0.17
here before hoac	whole	-0.08
here before hoai	home	0.11	fell	0.06	laid	0.07
here before hoan	home	0.1	fell	-0.15	laid	0.08	lies	0.09	whole	0.14
here before hoang	home	-0.06	fell	-0.19	laid	-0.09
here before hoanh	whole	0.05
here before hoat	fell	0.15
here before hoc	home	-0.36	fell	0.1	laid	-0.18	lies	-0.06	whole	-0.18
here before hoe	home	-0.08	fell	0.29	whole	0.08
here before hoi	fell	0.08	laid	-0.33	lies	-0.44	whole	-0.26
here before hole	laid	0.07
here before hom	home	-0.2	fell	-0.12	laid	-0.23	whole	0.13
here before home	home	-0.18	fell	-0.06
here before hommes	laid	0.14	whole	-0.06
here before hon	home	0.07	fell	-0.06	laid	0.06	lies	0.32	whole	-0.08
here before hong	home	0.13	whole	-0.08
here before hop	home	-0.1	fell	-0.08	lies	-0.07	whole	-0.24
here before hopital	whole	-0.09
here before hospital	whole	-0.05
here before house	home	0.09	fell	0.1
here before hs	home	-0.16	fell	0.32	laid	0.06	lies	-0.11	whole	-0.12
here before hu	fell	-0.05
here before hua	home	0.08	fell	-0.08	whole	0.07
here before huan	home	-0.14	fell	-0.14
here before hue	home	-0.09	fell	-0.05	whole	0.08
here before hung	home	0.17	fell	0.07	laid	-0.17	lies	0.19	whole	-0.31
here before huong	home	0.06	laid	-0.05
here before husband	home	-0.09	fell	0.08	lies	0.13
here before hut	fell	-0.05
here before huu	home	0.16	whole	-0.06
here before huy	fell	-0.05	laid	0.27	lies	-0.05
here before huyen	home	0.09	fell	-0.23	lies	0.09	whole	-0.26
here before huyet	fell	-0.13	laid	0.29	whole	0.08
here before huynh	laid	-0.08	whole	0.09
here before hy	home	-0.34	fell	0.24	laid	-0.15	whole	-0.08
here before i	home	-0.28	fell	-0.06	laid	-0.08	whole	-0.09
here before ich	fell	-0.13	whole	-0.06
here before identified	fell	-0.07
here before if	laid	-0.06
here before il	home	0.17	fell	0.25	whole	0.15
here before ils	fell	0.1	laid	0.17
here before in	fell	0.26	laid	0.15	lies	0.4	whole	0.21
here before infantry	fell	0.05	whole	0.05
here before infirmiere	fell	0.4
here before inh	home	0.07	whole	0.05
here before inhume	whole	-0.06
here before inhumes	lies	0.12	whole	0.06
here before interred	laid	-0.07
here before into	fell	0.07	laid	0.1	whole	-0.09
here before is	home	-0.05	fell	0.12	lies	0.08
here before it	fell	0.33	laid	-0.18	whole	-0.2
here before j	fell	-0.07
here before jan	fell	0.15	whole	0.06
here before january	fell	0.22	laid	0.21	whole	0.11
here before janvier	fell	0.11	whole	-0.17
here before je	home	0.13	fell	-0.07	laid	-0.06
here before jean	laid	-0.06
here before jeune	whole	-0.06
here before jour	fell	-0.07	whole	-0.05
here before juillet	fell	0.07	whole	0.13
here before juin	fell	0.07	whole	0.05
here before july	fell	0.05
here before june	fell	0.21	laid	-0.06	whole	-0.08
here before just	laid	-0.09
here before k	fell	0.12	laid	-0.05
here before k10	home	-0.11	fell	0.05
here before k5	fell	-0.05	whole	-0.06
here before kb	fell	0.08	whole	0.13
here before kbuor	fell	-0.09
here before ke	home	0.09	fell	0.22	lies	0.08	whole	-0.17
here before kem	fell	-0.08	laid	-0.1	whole	-0.1
here before keo	home	-0.06	laid	0.67	whole	0.14
here before kep	fell	0.06	whole	-0.09
here before kept	fell	0.16	whole	0.08
here before ket	fell	0.08	whole	0.07
here before keu	home	0.09	fell	0.08	laid	0.11	whole	0.06
here before kha	fell	-0.11	laid	-0.06	whole	-0.08
here before khac	home	0.13	fell	-0.21	laid	-0.17	lies	-0.17
here before khach	fell	-0.08	lies	-0.05
here before khai	home	0.35	laid	-0.28	whole	0.25
here before kham	fell	0.11
here before khan	fell	-0.09
here before khang	fell	0.05	whole	-0.08
here before khanh	home	0.06	whole	-0.22
here before khao	home	0.05
here before khau	home	-0.08	fell	-0.06	laid	-0.09	lies	0.05	whole	-0.16
here before khe	home	-0.1	fell	-0.05	whole	-0.47
here before khi	home	-0.16	fell	0.3	laid	-0.26	lies	-0.1	whole	0.51
here before khiem	home	0.08	whole	-0.07
here before khien	whole	-0.11
here before khieng	home	-0.09	fell	0.22	laid	0.45	lies	-0.05	whole	0.22
here before khiet	home	0.13	whole	0.08
here before khieu	home	0.07	whole	0.1
here before khmer	home	0.06	fell	-0.13	laid	-0.05	whole	0.1
here before kho	fell	-0.1	laid	0.25	lies	0.09
here before khoa	fell	0.22	whole	0.06
here before khoai	home	0.06
here before khoan	home	0.07	fell	-0.1	whole	-0.1
here before khoang	home	-0.18	fell	-0.36	laid	0.09	lies	0.07	whole	0.15
here before khoat	home	0.11	whole	0.06
here before khoe	home	0.19
here before khoi	home	0.05	fell	0.17	lies	0.05	whole	-0.24
here before khon	fell	0.19
here before khong	home	-0.14	fell	-0.09	laid	-0.12	lies	-0.2	whole	0.16
here before khop	fell	0.1	whole	-0.07
here before khu	home	-0.16	fell	0.2	lies	0.13	whole	-0.06
here before khuat	fell	-0.05	lies	-0.06
here before khuc	home	0.09	lies	-0.05
here before khue	home	0.07	fell	-0.09
here before khuon	fell	0.12	laid	0.15	whole	-0.06
here before khuong	home	0.17	fell	-0.11	whole	0.06
here before khuya	laid	0.07
here before khuyen	fell	-0.07	whole	-0.06
here before kia	home	-0.3	fell	0.47	laid	0.19	lies	-0.12	whole	0.25
here before kich	home	-0.31	fell	0.17	laid	-0.06	whole	0.21
here before kiem	home	-0.09	fell	0.1	laid	0.17	lies	-0.13	whole	0.1
here before kien	home	0.1	fell	-0.14	lies	-0.09	whole	-0.4
here before kiet	home	-0.08
here before kieu	laid	-0.07	lies	-0.06	whole	0.13
here before killed	laid	0.12	lies	-0.05	whole	0.07
here before kim	home	0.19	fell	-0.13	laid	-0.05	lies	0.05	whole	-0.12
here before kinh	home	-0.2	fell	0.05	laid	0.24	lies	-0.17	whole	-0.46
here before kip	lies	0.06	whole	0.12
here before km	fell	-0.06	whole	-0.42
here before knia	laid	0.08
here before know	fell	-0.1	laid	0.13	lies	-0.05	whole	-0.07
here before ko	home	-0.07	fell	0.23	laid	-0.2
here before kpa	home	0.16	fell	-0.09
here before ksor	fell	0.43	whole	0.06
here before kt	laid	-0.06	lies	0.12
here before ky	home	0.18	fell	-0.12	laid	-0.21	lies	-0.15	whole	-0.09
here before l	home	0.13	fell	0.06	lies	-0.16	whole	0.11
here before la	home	-0.06	laid	-0.11	lies	-0.07	whole	-0.07
here before lac	home	0.07	laid	-0.16	lies	-0.06	whole	-0.19
here before lady	laid	-0.08	lies	0.24
here before lai	home	-0.12	fell	-0.12	laid	0.1
here before laid	fell	-0.05	laid	0.09
here before laisse	laid	0.1	whole	0.13
here before lam	home	-0.17	fell	-0.19	laid	-0.46
here before lan	home	-0.4	fell	-0.08	laid	-0.14	lies	-0.09	whole	-0.08
here before lang	home	0.56	fell	-0.22	whole	-0.27
here before lanh	home	-0.13	fell	-0.17	whole	0.1
here before lao	home	-0.07	fell	0.18	whole	-0.09
here before laos	laid	-0.09
here before lap	home	0.11	fell	-0.05	laid	-0.1	lies	-0.14	whole	-0.18
here before last	home	-0.12	fell	0.29	laid	-0.11
here before lat	fell	-0.2	laid	-0.05
here before late	laid	0.22
here before later	home	-0.05	fell	-0.05	lies	0.1	whole	-0.05
here before lau	fell	-0.08	laid	-0.07	whole	-0.05
here before lay	home	-0.24	fell	-0.21	laid	0.15	lies	0.15	whole	0.06
here before le	home	-0.08	fell	0.16	laid	-0.24	lies	0.14
here before leader	home	0.09
here before led	fell	-0.05	laid	0.06
here before left	home	0.11	fell	-0.2	laid	-0.12	whole	-0.1
here before len	home	-0.31	laid	0.43	whole	0.36
here before lendemain	laid	0.12
here before leo	fell	0.1	laid	-0.11	whole	0.07
here before les	home	-0.11	laid	0.48	lies	-0.1	whole	0.13
here before let	lies	0.13
here before letter	home	-0.05
here before letters	home	0.14	fell	-0.06
here before leu	fell	0.09
here before liaison	home	-0.15
here before lich	home	0.11	laid	-0.06	whole	0.07
here before lie	laid	0.12	lies	0.24	whole	0.07
here before liem	home	0.13	fell	-0.06	whole	-0.05
here before lien	home	-0.06	fell	-0.28	lies	0.14	whole	-0.14
here before lies	laid	-0.16	lies	0.2	whole	-0.05
here before liet	home	-0.23	fell	-0.23	laid	0.23	lies	-0.12	whole	-0.07
here before lieu	laid	-0.08	lies	-0.12	whole	0.05
here before lieutenant	fell	-0.11	whole	-0.05
here before lim	fell	-0.07	whole	-0.12
here before lin	home	0.25
here before line	fell	0.24	laid	0.05
here before linh	home	-0.06	fell	-0.06	laid	0.09	whole	-0.09
here before list	laid	-0.08
here before live	fell	-0.05
here before lived	fell	0.19	laid	-0.07
here before lives	home	0.1	whole	0.05
here before lo	home	0.24	lies	-0.1	whole	-0.25
here before loa	home	0.06
here before loai	fell	0.05	whole	0.11
here before loc	home	0.19	fell	-0.08	lies	-0.05	whole	-0.27
here before local	fell	0.16	whole	0.12
here before log	fell	-0.07
here before loi	home	-0.15	fell	0.18	laid	-0.05	lies	-0.13	whole	0.23
here before lom	fell	0.1
here before lon	lies	-0.11	whole	-0.11
here before long	fell	0.1	laid	0.12
here before lop	home	0.14	fell	-0.06
here before lost	fell	-0.12	whole	0.05
here before lot	fell	-0.06	whole	0.1
here before ls	home	-0.13	fell	0.06	laid	-0.21	lies	0.15
here before lu	home	0.14	fell	-0.18	whole	-0.16
here before lua	home	0.1	lies	-0.07
here before luan	home	-0.05	laid	0.05
here before luat	fell	-0.12
here before luc	fell	0.36	laid	0.24	lies	-0.07	whole	0.06
here before lui	home	-0.06	fell	-0.05	laid	-0.05	lies	0.11
here before lun	home	0.1	fell	-0.08	whole	0.1
here before lung	laid	0.05	lies	-0.1	whole	-0.1
here before luoc	fell	-0.08	whole	0.08
here before luoi	whole	0.06
here before luom	fell	0.11	whole	0.15
here before luon	fell	0.05	laid	-0.14	lies	-0.05	whole	0.27
here before luong	home	-0.23	fell	-0.17	laid	-0.05	lies	-0.14	whole	-0.22
here before luot	whole	-0.07
here before luu	home	0.17	laid	-0.09	lies	-0.08	whole	0.11
here before luy	laid	0.05	whole	-0.08
here before luyen	lies	-0.05
here before ly	laid	-0.21	lies	-0.05	whole	-0.35
here before m	home	-0.08	fell	-0.23	laid	-0.1	lies	0.64	whole	-0.26
here before ma	home	-0.12	fell	-0.17	laid	-0.37	lies	0.24	whole	0.11
here before mac	home	0.05	fell	0.09	whole	0.1
here before mach	home	0.06
here before made	laid	0.07
here before mah	fell	-0.06	lies	0.14	whole	-0.06
here before mai	home	0.1	fell	-0.26	laid	0.35	whole	0.13
here before major	fell	0.08	laid	0.12
here before malaria	fell	0.19
here before mam	fell	0.13	whole	0.14
here before man	laid	-0.08	whole	-0.17
here before mang	home	-0.15	fell	-0.15	laid	0.16	lies	-0.12	whole	-0.05
here before manh	home	0.11	fell	0.13	laid	-0.12	lies	-0.06
here before mao	home	0.05	fell	0.05	laid	0.11	lies	-0.07	whole	-0.16
here before map	home	0.22	fell	0.06	whole	0.05
here before mar	laid	0.17	lies	0.1	whole	0.12
here before march	fell	0.24	whole	0.1
here before mari	whole	-0.07
here before marked	fell	-0.08	laid	0.05
here before mars	fell	0.07	whole	-0.05
here before martyrs	whole	-0.06
here before mass	fell	0.16	laid	-0.07	whole	-0.14
here before mat	home	-0.29	fell	0.22	lies	-0.24	whole	-0.18
here before matin	home	-0.09
here before mau	home	-0.05	fell	0.22	laid	0.22	lies	-0.06	whole	0.05
here before may	home	-0.26	fell	0.34	laid	-0.26	lies	-0.33
here before maybe	fell	0.12	whole	0.07
here before me	fell	-0.27	laid	-0.06	lies	-0.14	whole	0.06
here before medic	fell	-0.12
here before meme	laid	0.25	whole	0.11
here before men	fell	-0.13	lies	0.08	whole	0.08
here before mep	fell	0.14	laid	-0.05
here before mere	home	0.13	whole	-0.05
here before met	whole	-0.11
here before meters	laid	0.2	whole	-0.06
here before mi	home	0.07	fell	-0.14
here before mien	home	-0.07	fell	-0.13	lies	-0.08	whole	-0.07
here before mieng	fell	-0.29	laid	0.1
here before miet	fell	0.1	whole	0.06
here before mieu	laid	0.12	whole	-0.17
here before milice	home	-0.07	fell	0.1
here before min	home	-0.05	fell	0.36	laid	-0.25	lies	-0.09	whole	0.1
here before mine	fell	0.27	laid	-0.07
here before minh	home	0.11	fell	-0.08
here before mis	fell	0.08	laid	0.24	lies	-0.09	whole	-0.15
here before mit	fell	-0.05	laid	0.09	whole	-0.13
here before mo	fell	-0.35	laid	0.13	lies	0.45	whole	0.05
here before moc	fell	-0.21	laid	-0.12	lies	0.11	whole	-0.1
here before moi	home	0.12	fell	-0.33	laid	0.1	lies	0.08	whole	0.05
here before mon	home	-0.1	fell	-0.14	laid	0.1	lies	0.06	whole	-0.13
here before mong	fell	0.33	laid	-0.23	lies	-0.12	whole	-0.08
here before month	fell	0.19
here before montre	laid	-0.05	lies	0.13
here before morning	laid	-0.13
here before mort	fell	0.23	laid	-0.07
here before morts	whole	-0.07
here before mot	home	-0.19	fell	-0.37	laid	-0.1	lies	-0.26	whole	0.1
here before mother	fell	-0.05
here before moved	fell	-0.05	laid	0.08	lies	0.22	whole	-0.08
here before mr	home	-0.07
here before mu	home	-0.06	fell	-0.21	laid	0.06	lies	-0.05	whole	0.1
here before mua	home	-0.1	fell	0.22	laid	0.25	whole	0.17
here before muc	fell	0.2	lies	-0.09	whole	0.17
here before mui	home	0.29	fell	-0.07	laid	-0.09	lies	-0.05
here before mung	home	-0.08	laid	-0.09	lies	-0.05	whole	0.09
here before muoi	home	0.18	fell	0.22	laid	-0.12	lies	-0.18	whole	0.09
here before muon	home	0.13	fell	-0.16	laid	-0.16	lies	-0.4	whole	-0.27
here before muong	home	0.13	fell	0.17	whole	0.28
here before muu	home	0.08	fell	-0.11	whole	-0.06
here before my	home	-0.05	fell	-0.38	laid	-0.17	whole	-0.11
here before n	fell	-0.16	laid	-0.1
here before na	home	0.07	fell	-0.12	lies	-0.05	whole	-0.44
here before nam	home	-0.46	fell	0.06	laid	0.49	lies	0.43	whole	0.1
here before name	home	0.13	fell	-0.11	laid	-0.07
here before named	laid	0.08
here before nan	home	-0.05	fell	-0.09
here before nang	fell	0.36	whole	0.05
here before nao	fell	0.2	laid	-0.15	lies	-0.05	whole	0.12
here before nap	home	0.05
here before nat	fell	-0.05
here before native	home	0.09	whole	0.11
here before nau	whole	0.08
here before naval	fell	0.09	whole	0.08
here before nay	home	-0.71	fell	-0.05	laid	-0.64	lies	0.69
here before ne	home	0.21	fell	-0.1	whole	-0.14
here before neang	home	-0.19
here before near	fell	0.07	whole	0.18
here before nem	fell	0.2	whole	-0.17
here before nen	laid	-0.14	lies	-0.07
here before neo	fell	0.05
here before net	home	0.08
here before neu	home	0.16	laid	-0.06	lies	-0.11
here before never	fell	0.29	whole	0.1
here before next	whole	-0.14
here before ng	home	0.46	fell	-0.07	whole	0.23
here before nga	home	0.06	fell	0.21	laid	-0.14	lies	-0.08	whole	-0.24
here before ngac	home	0.05
here before ngai	home	-0.06	laid	0.05	lies	-0.12	whole	0.1
here before ngam	home	0.14	fell	-0.11
here before ngan	home	0.38	fell	-0.07	laid	-0.15	lies	0.07	whole	0.16
here before ngang	laid	0.2	whole	0.13
here before ngat	fell	0.08
here before ngay	home	-0.09	fell	0.21	laid	0.1	lies	-0.31	whole	-0.06
here before nghe	home	0.06	fell	0.32	laid	0.11	lies	0.31	whole	0.19
here before nghi	home	0.1	laid	-0.15	lies	-0.21
here before nghia	home	-0.2	fell	-0.34	lies	-0.06	whole	-0.84
here before nghiem	home	0.06	fell	-0.12
here before nghien	fell	-0.06
here before nghiep	fell	-0.13	lies	0.06	whole	-0.06
here before ngo	home	-0.18	laid	-0.14	lies	-0.15	whole	0.23
here before ngoai	home	-0.05	fell	-0.16	laid	0.27	lies	0.13	whole	-0.31
here before ngoan	home	0.07	fell	-0.08	whole	0.12
here before ngoc	home	0.39	fell	-0.26	laid	-0.11	lies	-0.12	whole	-0.08
here before ngoi	home	0.11	fell	-0.23	laid	0.12	whole	-0.22
here before ngon	laid	0.05	lies	0.05
here before ngu	home	-0.13	fell	-0.17	laid	-0.08	lies	-0.05	whole	0.11
here before ngua	laid	0.11
here before ngung	fell	-0.1	laid	0.07	whole	-0.07
here before nguoc	fell	0.08	laid	0.05
here before nguoi	home	0.12	lies	-0.12	whole	0.35
here before nguy	home	-0.07
here before nguyen	laid	-0.29	lies	-0.1	whole	0.08
here before nguyet	fell	0.19
here before nha	home	0.73	fell	-0.25	laid	-0.48	lies	0.21	whole	-0.24
here before nhac	home	-0.07	fell	-0.12	whole	0.1
here before nhai	fell	0.08
here before nham	home	0.06	fell	0.08	laid	-0.14	lies	-0.08
here before nhan	home	-0.51	fell	0.2	laid	-0.29	whole	-0.15
here before nhanh	home	0.12	fell	0.08	whole	0.18
here before nhao	fell	0.07	whole	0.11
here before nhap	home	0.06	fell	-0.28	lies	-0.05
here before nhat	laid	-0.25	lies	-0.17	whole	0.05
here before nhau	fell	-0.12	laid	-0.05	lies	0.23	whole	0.17
here before nhe	home	-0.09	fell	-0.12
here before nhi	home	0.07	fell	-0.07	laid	-0.07	lies	0.09	whole	-0.13
here before nhiem	fell	-0.07	lies	0.33
here before nhien	home	0.09	lies	-0.06	whole	0.07
here before nhieu	fell	-0.14	laid	-0.06
here before nhin	fell	-0.09
here before nho	home	0.2	fell	0.09	lies	-0.17	whole	0.25
here before nhom	home	-0.06	fell	-0.53	laid	-0.13	lies	-0.09
here before nhon	home	0.09	lies	0.09	whole	-0.17
here before nhop	home	0.05	fell	0.51
here before nhu	home	0.06	laid	0.19	lies	-0.06	whole	0.17
here before nhua	home	0.1
here before nhuan	home	0.06	laid	-0.13	whole	0.05
here before nhung	home	-0.72	fell	-0.3	laid	-0.48	lies	-0.26	whole	-0.17
here before nhuong	fell	0.17	laid	-0.11	whole	-0.1
here before nhut	fell	0.07
here before ni	fell	0.13	whole	0.05
here before nia	laid	0.05	whole	-0.06
here before nie	home	0.22	fell	0.17	whole	0.2
here before niem	fell	-0.08
here before nien	fell	-0.09
here before night	fell	0.05	whole	0.11
here before nine	home	0.06	whole	0.05
here before nineteen	home	0.06	whole	0.05
here before ninh	fell	0.12	laid	-0.15	lies	0.11	whole	-0.2
here before nn	whole	-0.16
here before no	home	0.19	fell	-0.08	laid	0.23	lies	-0.21
here before noi	home	-0.26	fell	0.34	laid	0.09	lies	0.34	whole	0.12
here before nom	home	0.09	fell	-0.06	laid	0.1	lies	0.1	whole	0.08
here before nong	fell	0.09	laid	-0.05	lies	-0.05	whole	-0.12
here before nop	laid	-0.05
here before not	home	-0.07	laid	-0.1	lies	-0.1
here before notes	home	-0.08
here before notre	whole	0.11
here before nous	whole	-0.05
here before nov	fell	0.15	laid	-0.06
here before november	fell	0.09	laid	-0.08	whole	0.16
here before novembre	home	-0.1
here before now	fell	-0.07	laid	-0.05	whole	-0.09
here before nt	fell	-0.05	laid	0.08	lies	0.11	whole	-0.15
here before ntls	home	-0.2	fell	-0.11	laid	-0.26	lies	0.62	whole	-0.05
here before nu	home	-0.06	fell	-0.17	laid	-0.06	lies	-0.15	whole	0.13
here before nua	whole	-0.15
here before nui	lies	-0.06	whole	-0.35
here before nuit	fell	-0.09
here before number	whole	-0.07
here before nung	home	0.07	laid	0.09
here before nuoc	home	-0.1	fell	-0.11	lies	0.17
here before nuoi	home	0.06	fell	0.2	lies	-0.07	whole	0.18
here before nuong	home	-0.06	fell	-0.07	whole	-0.14
here before nurse	whole	-0.06
here before nva	laid	0.05	whole	0.12
here before o	fell	0.36	laid	0.53	lies	0.22	whole	-0.74
here before oai	home	0.11	whole	-0.17
here before oanh	whole	0.11
here before oct	fell	-0.05
here before october	fell	-0.07
here before of	home	-0.31	laid	0.2	lies	0.12
here before off	fell	0.26	laid	-0.09
here before officer	home	-0.06	fell	0.1	lies	0.13
here before oi	home	-0.14	fell	-0.1	laid	-0.09	lies	-0.07	whole	0.1
here before old	fell	-0.24	lies	0.43
here before om	home	-0.07	fell	-0.06	laid	-0.09	lies	0.09	whole	0.06
here before on	fell	0.44	laid	-0.23	lies	-0.12	whole	0.14
here before oncle	fell	-0.05	lies	0.1
here before one	fell	-0.06	laid	0.23	lies	0.05	whole	0.16
here before ong	fell	-0.09	laid	0.21	lies	0.15
here before only	home	-0.07	laid	-0.05	lies	0.1
here before ont	fell	-0.08
here before opened	fell	0.05
here before operation	fell	-0.08
here before or	laid	0.1	whole	0.13
here before other	whole	0.05
here before ou	fell	0.07	whole	-0.06
here before our	home	0.11	fell	-0.08	laid	-0.09	lies	-0.05	whole	0.11
here before out	whole	0.17
here before over	fell	0.06	laid	0.16
here before own	home	0.06	laid	0.13	whole	-0.07
here before owner	whole	-0.06
here before p	home	0.22
here before pa	home	-0.09	fell	-0.05	whole	-0.09
here before pac	fell	0.08	whole	-0.08
here before page	fell	-0.07	laid	-0.06
here before pan	home	-0.07
here before pang	lies	-0.07
here before panh	home	0.15	whole	-0.08
here before pao	home	0.19	fell	-0.09	laid	-0.07	lies	-0.05	whole	-0.11
here before paper	fell	0.1
here before papers	whole	-0.07
here before par	home	-0.17	fell	-0.19	laid	0.06	whole	0.08
here before party	fell	0.05	whole	0.11
here before pas	home	-0.06	laid	-0.08
here before passage	fell	0.05	whole	-0.16
here before pencil	fell	0.07
here before penicillin	fell	-0.09	laid	0.07	lies	-0.06	whole	0.08
here before people	fell	0.1
here before pere	fell	-0.11	whole	0.14
here before petit	laid	-0.05	lies	0.12	whole	-0.09
here before petite	laid	-0.05	lies	0.24
here before peut	lies	0.08
here before pha	fell	0.08	laid	-0.06	whole	-0.22
here before phac	whole	0.05
here before phai	home	-0.24	fell	-0.12	laid	-0.05
here before pham	home	-0.1	fell	0.1	lies	-0.07	whole	0.31
here before phan	fell	-0.18	laid	0.08	lies	-0.42	whole	0.06
here before phao	home	-0.18	fell	-0.07	laid	-0.15	lies	-0.13	whole	0.11
here before phap	fell	0.19	laid	-0.07	whole	0.25
here before phat	home	-0.06	fell	0.2	laid	-0.16	whole	-0.18
here before phau	home	-0.11	fell	0.19	whole	-0.19
here before phe	home	-0.07	fell	0.18	laid	-0.18	whole	-0.05
here before phen	fell	0.21	laid	0.13	whole	0.22
here before phep	home	-0.06	fell	-0.12
here before phi	home	-0.05	fell	0.13	laid	0.18	lies	0.09
here before phia	fell	-0.22	lies	-0.08	whole	-0.28
here before phien	fell	-0.15	whole	-0.05
here before pho	fell	-0.12	laid	-0.2	lies	0.12	whole	-0.31
here before phol	home	0.06	whole	0.1
here before phon	home	-0.06	fell	0.11	laid	0.1
here before phong	home	-0.18	fell	-0.08	laid	-0.13	whole	-0.08
here before photo	fell	-0.07	lies	0.2	whole	-0.12
here before phu	home	0.19	fell	-0.38	whole	-0.25
here before phuc	home	0.14	fell	0.23	laid	-0.12	lies	-0.14	whole	-0.1
here before phum	home	0.05	fell	0.11	laid	0.25	whole	-0.08
here before phun	fell	-0.06
here before phung	home	0.28	fell	-0.18	lies	-0.06	whole	0.33
here before phuoc	whole	0.12
here before phuong	home	-0.08	lies	-0.11	whole	-0.24
here before phuot	fell	-0.1	lies	0.11
here before pin	home	-0.08
here before plain	whole	-0.05
here before plantation	fell	-0.12
here before planteur	fell	0.15
here before plaque	fell	-0.1	whole	-0.07
here before platoon	laid	0.06
here before plei	laid	-0.08	lies	0.08	whole	-0.16
here before pont	fell	0.15	whole	-0.07
here before position	fell	-0.08
here before post	lies	0.13
here before poste	whole	-0.15
here before pour	laid	-0.06
here before pres	laid	0.15	whole	-0.17
here before pris	fell	0.12	laid	-0.06	whole	-0.06
here before prisoner	laid	-0.05
here before prisonnier	home	0.05	fell	-0.06
here before prisonniers	fell	-0.07	laid	0.14	whole	0.15
here before project	fell	-0.06
here before provenance	fell	-0.07	laid	0.1
here before province	home	-0.06	whole	-0.05
here before pulled	laid	0.08	whole	0.06
here before pushed	laid	0.08
here before put	laid	0.3	lies	-0.05	whole	0.08
here before q	home	0.24	fell	0.09	whole	-0.07
here before qu	home	-0.09	fell	0.21	laid	0.07	whole	0.08
here before qua	home	-0.2	fell	0.28	laid	0.12	lies	0.39	whole	0.17
here before quach	fell	-0.19	whole	-0.12
here before quan	home	0.18	laid	0.16	lies	-0.06	whole	0.05
here before quang	home	0.32	lies	-0.22	whole	-0.08
here before quanh	lies	0.11
here before quat	laid	-0.06	whole	0.09
here before quatre	whole	0.17
here before quay	home	-0.09	laid	-0.19	lies	-0.16	whole	0.09
here before que	home	1.27	fell	-0.41	laid	-0.39	lies	-0.29	whole	-0.33
here before quen	home	0.36	fell	-0.08	whole	0.11
here before question	laid	-0.06	lies	0.11
here before quet	fell	0.07	lies	0.09
here before qui	home	-0.1	fell	0.13
here before quoc	home	0.13	fell	0.05	laid	-0.2	whole	-0.07
here before quy	home	0.21	fell	-0.06	laid	0.14	lies	0.19	whole	0.41
here before quyen	fell	0.05	whole	0.05
here before quyet	home	-0.08
here before quynh	home	0.13	whole	-0.41
here before ra	home	-0.22	fell	0.29	laid	0.37	lies	0.34	whole	0.15
here before rach	fell	-0.07	laid	0.06	lies	0.06	whole	-0.24
here before racontait	fell	0.11
here before radio	whole	-0.09
here before rai	home	0.07	laid	-0.07	whole	0.05
here before ram	fell	0.1	laid	-0.17	lies	0.24
here before ran	fell	-0.12	laid	-0.05
here before rang	home	-0.09	fell	0.31	laid	0.06	lies	-0.18
here before ranh	home	-0.09	fell	-0.11	whole	-0.15
here before rao	fell	-0.16	whole	-0.17
here before rat	laid	-0.27
here before rau	home	0.06	fell	0.16	whole	0.09
here before ray	home	-0.24	fell	0.25	laid	-0.23	lies	0.15	whole	-0.21
here before re	home	-0.05	fell	-0.08
here before read	home	0.08	fell	0.09	whole	0.05
here before records	fell	-0.07
here before regiment	fell	0.05	whole	0.07
here before registre	fell	0.07
here before regt	fell	-0.05	laid	0.12	whole	0.1
here before releve	fell	0.21
here before remember	laid	0.09	whole	0.11
here before reo	home	0.06
here before ret	home	-0.06	fell	0.12	laid	-0.1	whole	0.1
here before ri	home	-0.07	fell	0.2
here before ria	laid	-0.1	whole	-0.05
here before rice	fell	0.11	whole	0.11
here before rieng	home	0.11	laid	-0.15	lies	0.28
here before right	laid	0.13	whole	0.1
here before ring	fell	-0.14	laid	-0.08	lies	0.09	whole	0.06
here before rinh	laid	-0.11	lies	0.15
here before river	fell	0.06
here before rmah	fell	-0.06
here before ro	home	0.16	fell	0.19	laid	0.28
here before road	lies	0.12	whole	-0.07
here before roc	home	-0.05	fell	0.23
here before roi	home	-0.27	fell	0.41	laid	-0.24	lies	0.48	whole	-0.1
here before rong	home	-0.06	laid	0.23	lies	0.2	whole	-0.24
here before roster	fell	-0.27
here before rot	home	-0.07	whole	0.06
here before route	whole	-0.1
here before row	laid	0.07
here before roy	fell	0.09
here before ru	fell	0.13	whole	-0.09
here before rue	fell	0.08
here before run	fell	-0.06
here before rung	fell	0.33	lies	-0.08	whole	-0.09
here before ruoc	home	0.26	lies	0.05	whole	0.12
here before ruong	fell	-0.1	laid	0.07	whole	-0.25
here before ruot	home	-0.22
here before rut	fell	-0.27	laid	-0.05	lies	0.13
here before s	home	-0.1	fell	0.18	laid	-0.18	whole	0.07
here before sa	home	-0.09	fell	-0.18	laid	-0.09	lies	0.1	whole	-0.11
here before sac	home	0.12	fell	0.07
here before sach	home	0.06	fell	-0.24	laid	-0.2	lies	0.1
here before sai	home	0.08	whole	-0.09
here before said	fell	0.06	laid	0.09	whole	-0.06
here before sais	home	-0.06
here before sam	home	0.21	fell	-0.1	whole	0.09
here before same	fell	0.15	laid	-0.08
here before san	home	-0.05	fell	0.21	laid	-0.27	lies	-0.12	whole	-0.06
here before sand	fell	-0.05
here before sang	home	-0.27	fell	0.41	laid	-0.29	lies	-0.07	whole	0.1
here before sanh	home	0.33	fell	0.08	laid	-0.05	lies	-0.05	whole	0.19
here before sans	laid	0.19	lies	0.14	whole	-0.1
here before sao	whole	0.07
here before sap	home	0.09	fell	0.18	laid	-0.06	lies	-0.05	whole	0.07
here before sat	fell	0.08	laid	0.18
here before sau	home	-0.4	fell	-0.1	laid	0.19	lies	0.54	whole	-0.28
here before saw	laid	0.1	whole	0.17
here before say	fell	-0.05	laid	0.07	lies	-0.05	whole	-0.08
here before says	fell	0.37	laid	-0.16
here before school	fell	-0.05
here before scratched	home	0.22	fell	-0.06
here before se	home	0.06	fell	-0.1	laid	0.13	lies	-0.09	whole	-0.14
here before secteur	home	-0.05	fell	0.1	whole	0.05
here before section	laid	0.1
here before sen	home	-0.13
here before send	fell	0.06
here before senh	home	-0.07	fell	-0.05
here before seo	fell	-0.08	whole	0.06
here before sept	fell	0.16	laid	0.08
here before september	home	-0.05	fell	0.14	laid	-0.05	whole	0.12
here before sergent	fell	-0.06
here before set	fell	-0.05
here before sgt	fell	-0.06
here before she	laid	-0.06	whole	0.07
here before ship	fell	-0.07	whole	0.05
here before shot	home	-0.07	fell	0.22	lies	0.12	whole	0.11
here before showed	lies	0.37
here before si	fell	0.13	laid	0.14	lies	-0.16	whole	0.18
here before side	fell	0.05	laid	0.1	lies	0.18
here before sieng	whole	0.06
here before sim	fell	-0.06	whole	-0.06
here before sinh	home	0.49	laid	-0.27	lies	-0.31
here before siu	fell	-0.08	laid	0.14	whole	-0.05
here before six	whole	0.19
here before slao	laid	0.09
here before slope	fell	0.09
here before small	fell	0.22	whole	0.14
here before sn	laid	-0.07	lies	0.06	whole	0.12
here before so	home	-0.13	fell	-0.18	laid	0.06	lies	-0.39	whole	-0.11
here before soan	fell	0.11
here before soat	fell	-0.08	laid	0.19	lies	0.13	whole	-0.05
here before soc	fell	-0.06
here before soi	home	-0.12	fell	0.11	laid	-0.16
here before soir	laid	0.07
here before sol	home	-0.06
here before soldats	laid	0.14	whole	0.15
here before soldier	whole	0.08
here before soldiers	fell	0.2	whole	0.13
here before som	home	0.05
here before some	fell	0.1	lies	-0.05	whole	0.06
here before somebody	home	0.22	fell	-0.05
here before son	home	0.13	fell	-0.36	laid	-0.1	lies	-0.07	whole	-0.27
here before song	home	-0.19	fell	-0.32	laid	-0.14	lies	-0.19	whole	-0.5
here before sont	whole	-0.09
here before sot	home	-0.06	fell	0.6	laid	-0.08	whole	0.14
here before sous	fell	0.09	whole	-0.24
here before south	home	-0.07	laid	0.12	lies	0.18
here before squad	home	0.08	fell	-0.05
here before statement	fell	0.09
here before steps	whole	-0.06
here before still	home	-0.05	laid	-0.12	lies	0.21
here before stone	fell	-0.07	lies	0.1	whole	-0.07
here before stream	fell	0.07	whole	-0.13
here before stt	home	0.06	fell	-0.08	whole	-0.15
here before su	home	-0.11	fell	0.14	whole	-0.26
here before sua	fell	0.07	lies	-0.06	whole	0.05
here before suc	laid	-0.08
here before sung	home	0.12	fell	-0.3	laid	-0.05
here before suoi	home	-0.08	fell	0.07	laid	-0.05	lies	-0.09	whole	-0.34
here before suon	whole	-0.13
here before suong	home	-0.06
here before sur	laid	0.14
here before suu	home	0.27	fell	-0.21	whole	0.18
here before sy	home	0.09	fell	0.21	laid	-0.06	lies	0.07	whole	0.09
here before t	home	0.23	fell	-0.08	laid	-0.09	whole	-0.09
here before ta	home	-0.07	fell	-0.05	laid	0.07	lies	-0.28
here before tac	home	-0.09	fell	-0.16
here before tai	home	-0.45	fell	0.73	laid	0.23	lies	0.39	whole	-0.34
here before taken	fell	0.25	laid	-0.05	whole	0.18
here before tam	home	-0.18	fell	0.52	laid	0.48	lies	-0.32	whole	0.05
here before tan	home	0.27	laid	-0.11	lies	0.11	whole	-0.35
here before tang	home	-0.16	fell	-0.49	laid	0.7	lies	0.42	whole	0.1
here before tank	fell	-0.08	laid	-0.09
here before tao	home	-0.08	fell	-0.08	whole	0.06
here before tap	fell	-0.16	laid	0.17	lies	-0.08	whole	0.2
here before tat	fell	-0.1	laid	0.3	lies	-0.07	whole	-0.14
here before tau	home	-0.15	fell	0.4	laid	-0.08	lies	-0.1	whole	-0.12
here before tay	home	-0.13	fell	-0.1	laid	0.08	lies	-0.1
here before td	fell	-0.05	whole	-0.09
here before te	home	-0.12	fell	-0.09	whole	-0.12
here before team	fell	-0.07	whole	0.07
here before ten	home	0.09	fell	-0.52	lies	-0.33	whole	0.05
here before teo	home	0.23	fell	-0.05	whole	0.13
here before terre	laid	0.16	whole	0.19
here before tet	home	-0.13	fell	0.39	laid	-0.1
here before th	home	0.11
here before tha	fell	-0.07	laid	-0.05	whole	-0.1
here before thac	home	-0.05	whole	-0.09
here before thach	fell	-0.1	whole	-0.33
here before thai	fell	0.19	laid	0.16	lies	-0.13
here before tham	home	0.1	fell	0.05	laid	-0.22	lies	-0.14	whole	0.15
here before than	laid	0.11	lies	-0.12	whole	-0.1
here before thang	home	0.21	laid	-0.35	lies	-0.44	whole	0.09
here before thanh	home	0.31	laid	0.15	whole	-0.21
here before thao	home	0.06	fell	0.17	whole	-0.06
here before thap	fell	-0.12	laid	0.21	lies	0.13	whole	-0.12
here before that	home	0.25	laid	-0.22	lies	0.32
here before thay	home	-0.08	fell	0.14	laid	-0.12	lies	-0.21	whole	0.24
here before thcs	fell	0.05	whole	0.06
here before the	home	-0.3	fell	0.07	laid	0.22	lies	0.44	whole	-0.22
here before their	fell	0.12	laid	0.2	whole	-0.1
here before them	home	0.17	fell	-0.11	laid	0.29	whole	0.14
here before then	fell	0.1
here before theo	home	-0.33	fell	-0.09	laid	0.11	lies	0.31	whole	0.25
here before thep	home	-0.05
here before there	home	0.08	fell	-0.19	laid	-0.1	lies	0.23	whole	0.1
here before they	home	-0.05	fell	-0.06	laid	0.41	lies	0.42
here before thi	fell	-0.45	laid	-0.17	whole	0.15
here before thien	home	0.34	lies	0.06	whole	0.09
here before thiep	laid	0.05
here before thiet	home	-0.11	laid	-0.05
here before thieu	home	0.1	fell	-0.1	laid	0.06	lies	-0.07	whole	0.24
here before thin	home	0.24	fell	-0.12	whole	0.08
here before thinh	home	-0.11	fell	-0.15	lies	-0.05	whole	-0.06
here before thinks	fell	0.07	lies	0.11
here before this	home	-0.07	fell	0.11
here before tho	fell	-0.11	laid	-0.1	lies	-0.13	whole	-0.21
here before thoa	home	0.06	fell	-0.08
here before thoat	home	-0.07	fell	-0.07
here before thoi	lies	-0.11	whole	0.11
here before thom	home	0.06	lies	-0.05
here before thon	home	0.14	fell	0.11	lies	-0.07	whole	-0.56
here before thong	home	-0.07	laid	0.25	lies	0.08	whole	-0.07
here before thot	laid	0.05	whole	-0.05
here before three	home	0.25	fell	-0.09	laid	0.07	lies	0.06	whole	0.15
here before through	fell	-0.11
here before thu	home	-0.16	fell	-0.09	laid	-0.28	lies	-0.07	whole	-0.13
here before thua	fell	-0.05	lies	0.08	whole	0.05
here before thuan	home	0.07	fell	-0.05	laid	-0.05	whole	-0.2
here before thuat	home	-0.05	fell	-0.07
here before thuc	fell	-0.13	laid	-0.05	whole	-0.27
here before thung	laid	0.06	whole	-0.11
here before thuoc	home	-0.14	fell	-0.05	lies	-0.17	whole	-0.05
here before thuong	home	-0.27	fell	-0.13	laid	-0.23	whole	-0.11
here before thuot	home	0.06
here before thuy	laid	-0.12	lies	-0.14	whole	-0.16
here before thuyen	home	0.06	lies	-0.05	whole	-0.05
here before ti	fell	0.06	whole	0.06
here before tia	fell	-0.16	whole	0.06
here before tich	home	-0.1	lies	-0.1	whole	-0.1
here before tien	home	0.27	fell	-0.16	whole	-0.25
here before tieng	home	-0.1
here before tiep	home	0.17	fell	-0.08	laid	-0.07	lies	0.08
here before tieu	fell	0.06	laid	-0.25	lies	-0.22	whole	-0.05
here before tim	home	-0.12	laid	-0.07	lies	-0.19	whole	-0.13
here before tin	home	0.09	fell	-0.2	laid	-0.1	whole	0.27
here before tinh	home	0.14	laid	-0.13	lies	0.07	whole	0.22
here before tirailleur	fell	-0.06
here before tit	home	0.06	whole	0.06
here before tiu	home	-0.09	fell	-0.05	lies	0.08
here before tnxp	home	0.1	fell	0.38	laid	0.17	whole	0.09
here before to	home	0.13	fell	-0.37	laid	0.16	lies	0.09
here before toa	home	-0.05	laid	-0.11	lies	0.09	whole	-0.13
here before toan	home	0.12	fell	-0.16	laid	-0.13	whole	-0.09
here before toc	home	0.35	laid	-0.08	whole	0.29
here before together	home	0.05	fell	0.07
here before toi	home	-0.11	fell	0.18	lies	0.2
here before told	whole	-0.11
here before tombe	home	-0.1	fell	0.14	laid	0.28	whole	-0.28
here before tombes	lies	0.12
here before ton	home	0.18	fell	-0.09	laid	0.05
here before tong	fell	-0.27	laid	-0.06	lies	-0.15	whole	0.12
here before took	laid	-0.07	lies	0.12	whole	-0.05
here before top	fell	0.18	laid	-0.05	whole	-0.08
here before toward	fell	-0.06	laid	-0.07	whole	-0.05
here before tra	home	0.18	fell	-0.32	laid	-0.12	lies	-0.38	whole	-0.12
here before trac	home	-0.05
here before trach	home	0.13	lies	-0.08
here before trai	home	0.24	fell	0.13	lies	0.1
here before tram	home	-0.19	fell	0.07	laid	0.27	lies	-0.21	whole	-0.44
here before tran	home	0.16	fell	0.35	laid	-0.47	lies	-0.16	whole	0.18
here before trang	home	-0.08	fell	-0.1	laid	0.26	lies	0.08	whole	-0.23
here before tranh	whole	0.09
here before translated	fell	-0.16
here before trao	home	-0.08	fell	-0.14	laid	-0.05	whole	-0.08
here before trau	fell	0.19	whole	0.08
here before tre	whole	-0.14
here before trees	whole	-0.12
here before tren	home	-0.23	fell	0.31	laid	-0.06	whole	-0.2
here before trench	fell	0.16	laid	0.16
here before treo	fell	0.1
here before tri	home	-0.1	laid	0.26	whole	-0.06
here before trich	fell	0.21	laid	-0.12	whole	0.09
here before trieu	home	0.05	fell	-0.1	laid	-0.05	lies	-0.06	whole	-0.12
here before trinh	home	0.27	laid	-0.15	lies	-0.07	whole	0.08
here before tro	home	-0.19	fell	-0.15	laid	-0.1	lies	0.26	whole	0.06
here before troi	home	-0.1	fell	-0.18	laid	-0.25	lies	0.05
here before trois	whole	-0.05
here before troisieme	laid	0.12	whole	-0.07
here before trom	laid	0.09	lies	0.16
here before tron	home	-0.05	fell	0.1	whole	-0.12
here before trong	home	-0.32	laid	0.39	whole	-0.06
here before tru	home	-0.62	fell	-0.19	laid	-0.06	lies	-0.16	whole	0.09
here before trua	fell	0.19	laid	-0.12	whole	-0.07
here before truc	home	-0.08	fell	0.24	laid	-0.08	whole	-0.08
here before truck	fell	0.26	laid	-0.06
here before trung	home	-0.07	fell	0.32	laid	-0.16	lies	-0.17	whole	-0.08
here before truoc	home	0.06	fell	-0.47	laid	0.27	lies	-0.36	whole	-0.1
here before truong	home	0.1	fell	-0.3	laid	0.08	whole	0.13
here before truy	home	0.1	lies	0.07
here before truyen	home	-0.2	fell	-0.07
here before tu	fell	-0.43	laid	0.38	lies	-0.27	whole	-0.21
here before tua	whole	-0.05
here before tuan	laid	-0.06	lies	0.06	whole	-0.11
here before tuat	fell	0.11	lies	0.06	whole	-0.1
here before tuc	home	0.19	fell	-0.13	whole	0.11
here before tue	home	0.05	fell	-0.05	lies	-0.09
here before tuee	home	-0.07	fell	0.36	whole	-0.05
here before tues	fell	-0.05
here before tui	home	-0.27	lies	-0.32	whole	0.13
here before tung	home	-0.08	fell	0.32	laid	0.06	lies	-0.13	whole	-0.17
here before tuoc	home	0.08	fell	0.05	lies	0.13	whole	0.1
here before tuoi	home	-0.22	fell	-0.19	laid	-0.09	lies	0.07	whole	0.09
here before tuong	home	-0.09	fell	-0.17	laid	0.23	lies	-0.21	whole	-0.06
here before tuy	whole	-0.1
here before tuyen	fell	-0.06	laid	-0.06	lies	-0.05
here before tuyet	home	-0.05
here before two	laid	0.17	lies	-0.08
here before ty	fell	0.05	laid	-0.14	lies	-0.1	whole	-0.13
here before u	laid	0.06	whole	-0.14
here before uc	laid	0.12
here before ui	fell	-0.06	laid	0.35	whole	0.1
here before un	home	-0.16	fell	0.17	laid	0.1	lies	-0.08	whole	-0.07
here before uncle	home	0.05	fell	-0.07	laid	-0.2	lies	0.18	whole	0.06
here before under	home	-0.07	laid	0.13	lies	0.12	whole	-0.24
here before une	home	-0.07	fell	0.21	laid	0.12	lies	0.2	whole	0.28
here before ung	whole	-0.09
here before unit	laid	-0.09	lies	0.08
here before uong	home	0.06	fell	-0.1	laid	0.11	lies	-0.07	whole	0.05
here before up	home	-0.06	fell	0.19	whole	0.09
here before us	fell	-0.11	laid	0.05	lies	0.19	whole	-0.06
here before used	fell	-0.06	laid	-0.08	whole	-0.07
here before ut	home	0.12	fell	-0.11	laid	-0.07	lies	-0.15	whole	0.18
here before uy	laid	-0.07	whole	0.11
here before uyen	fell	0.07
here before v	home	-0.07
here before va	home	-0.16	fell	-0.13	laid	0.1	lies	-0.19	whole	0.15
here before vach	home	0.08	whole	-0.1
here before vai	fell	-0.15	lies	-0.06	whole	0.05
here before vam	whole	-0.09
here before van	home	0.08	fell	-0.59	laid	-0.48
here before vang	home	0.18	laid	-0.08	lies	-0.08	whole	0.1
here before vao	home	-0.29	fell	-0.21	laid	0.12	lies	0.27	whole	-0.07
here before vat	home	-0.09	fell	0.1	whole	-0.07
here before vay	home	0.24	fell	0.29	laid	-0.09	lies	-0.15
here before ve	home	-0.37	fell	-0.25	laid	0.06	lies	0.99	whole	0.1
here before ven	laid	-0.1
here before vers	home	-0.05	fell	0.05	laid	0.12	whole	-0.09
here before vet	fell	-0.05
here before vi	fell	0.14	laid	-0.06	whole	0.21
here before vic	fell	-0.06
here before viec	fell	0.09	laid	0.14	lies	0.11	whole	-0.1
here before vien	home	-0.31	fell	0.08	lies	-0.2
here before vieng	lies	0.11	whole	0.06
here before viet	home	-0.07	fell	-0.26	laid	0.09	lies	-0.14	whole	0.29
here before vietnamiens	laid	0.09
here before viets	whole	0.09
here before vieux	fell	0.13
here before village	home	0.25	fell	-0.06	laid	-0.11	whole	0.19
here before villageois	whole	0.13
here before villagers	laid	-0.1	whole	0.09
here before vinh	home	0.15	lies	-0.08	whole	-0.34
here before vo	fell	-0.23	laid	-0.13	whole	0.2
here before voi	home	0.07	laid	0.49	lies	-0.1	whole	0.12
here before volunteer	whole	-0.08
here before von	laid	0.12	whole	0.07
here before vong	laid	-0.21	lies	-0.47	whole	-0.05
here before vot	home	0.09	fell	-0.36	laid	-0.1	lies	-0.14	whole	0.13
here before vu	home	-0.06	fell	-0.3	laid	-0.15	lies	-0.07
here before vua	home	-0.08	fell	0.09	laid	0.08	whole	-0.1
here before vuc	fell	0.39	laid	-0.1	lies	0.1
here before vui	home	-0.07	fell	-0.11	laid	0.41	lies	-0.22	whole	-0.07
here before vung	home	-0.12	fell	0.14	laid	-0.05	lies	-0.06	whole	-0.34
here before vuon	home	-0.28	fell	-0.06	laid	0.09	lies	0.15	whole	-1.11
here before vuong	home	0.12	fell	-0.11	laid	-0.14	lies	0.05	whole	0.24
here before vuot	fell	-0.09	whole	-0.1
here before vy	fell	0.07	whole	0.07
here before w	laid	0.06	whole	-0.11
here before walked	home	0.23	fell	-0.1	whole	-0.05
here before wants	fell	-0.07
here before was	home	0.26	fell	0.25	laid	-0.17	lies	0.13	whole	0.05
here before we	home	-0.14	fell	0.16	laid	-0.29	lies	-0.15	whole	0.27
here before week	fell	0.31
here before went	home	-0.07	fell	0.05	whole	0.07
here before were	home	0.07	fell	-0.1	laid	-0.15	lies	-0.16	whole	0.05
here before west	laid	0.09	whole	-0.06
here before when	fell	0.11	lies	0.1
here before where	laid	-0.21
here before which	laid	-0.19	lies	0.19
here before who	home	-0.15	fell	0.09	whole	-0.21
here before whom	fell	-0.05
here before wife	home	0.05	fell	-0.05
here before wire	laid	0.1
here before with	home	0.06	fell	-0.29	laid	-0.16	lies	-0.13
here before women	whole	0.08
here before words	laid	0.1
here before write	home	0.11	whole	0.05
here before writes	fell	0.08
here before wrote	fell	0.07	laid	-0.06	whole	-0.05
here before x	home	0.15	fell	0.08	laid	0.05
here before xa	home	0.31	fell	0.17	lies	-0.06	whole	-0.55
here before xac	home	-0.24	fell	-0.4	laid	0.26	lies	-0.09	whole	-0.05
here before xang	laid	-0.07	whole	-0.12
here before xanh	fell	0.09	laid	0.07	lies	-0.06
here before xay	fell	0.26	laid	0.16	lies	0.05	whole	-0.16
here before xe	fell	0.11	laid	0.12	lies	0.08
here before xem	fell	0.07	laid	-0.15	lies	0.35
here before xeng	laid	0.08
here before xep	laid	0.29	lies	-0.1	whole	0.09
here before xi	laid	0.15	whole	0.11
here before xin	home	-0.18	fell	0.21	laid	-0.22	lies	-0.35	whole	0.15
here before xo	home	0.06	laid	0.08	whole	0.12
here before xoai	laid	0.08	lies	0.08	whole	-0.11
here before xom	home	0.37	fell	0.06	laid	-0.11	lies	-0.15	whole	-0.48
here before xong	home	-0.05	fell	-0.1	whole	0.07
here before xu	home	0.19	fell	-0.07	laid	0.05
here before xua	fell	-0.15
here before xuan	lies	-0.06	whole	-0.05
here before xuc	fell	0.06
here before xung	fell	-0.12	laid	-0.11	lies	0.2
here before xuong	home	-0.27	fell	0.29	laid	-0.08	lies	0.27	whole	0.06
here before xuyen	home	-0.13	fell	0.05	lies	-0.11	whole	-0.07
here before y	home	0.15	fell	-0.18	laid	0.08	lies	-0.21	whole	-0.26
here before yards	fell	-0.05	laid	0.05	whole	-0.1
here before yd	fell	-0.12
here before yea	whole	-0.05
here before year	fell	-0.08
here before years	home	0.26	fell	-0.09
here before yen	home	0.09	fell	-0.12	lies	0.09	whole	-0.57
here before yeu	fell	-0.08	laid	-0.05
here before you	fell	-0.08	laid	-0.07
here before young	whole	-0.07
here before your	fell	-0.14
here behind #	laid	-0.14	lies	-0.17	whole	-0.08
here behind ##	home	0.09	fell	0.15	laid	-0.17	lies	-0.33	whole	0.05
here behind ###	home	-0.07	fell	-0.39	laid	-0.34	lies	-0.12	whole	-0.23
here behind ####	home	-0.16	laid	-0.07	lies	-0.16	whole	0.08
here behind #####	whole	-0.12
here behind ##########	fell	0.14
here behind 12th	lies	0.11	whole	-0.09
here behind 1er	lies	0.11
here behind 1st	fell	-0.06
here behind 24th	laid	-0.05
here behind 2nd	fell	0.07	whole	0.07
here behind 3e	whole	-0.06
here behind 3rd	fell	0.06	whole	0.08
here behind 4th	fell	0.08	whole	0.05
here behind 5th	fell	-0.06
here behind 6th	whole	0.06
here behind 8h	fell	-0.05	laid	0.12	lies	0.05
here behind a	home	-0.56	fell	-0.05	laid	-0.32	lies	0.11	whole	0.14
here behind ac	home	0.12	fell	-0.06	whole	0.06
here behind after	whole	-0.05
here behind ai	fell	-0.14	laid	-0.31	lies	-0.3	whole	-0.21
here behind all	home	0.07	fell	0.14	laid	0.06
here behind am	home	-0.05	laid	0.07
here behind an	fell	-0.16	laid	-0.17	lies	0.18	whole	0.22
here behind and	home	0.36	fell	-0.26	lies	-0.26	whole	0.19
here behind anh	home	-0.13	fell	0.16	lies	-0.07	whole	0.2
here behind ans	home	-0.05
here behind ao	laid	0.08
here behind aout	fell	-0.06	laid	0.06
here behind ap	fell	0.11	whole	-0.07
here behind apres	whole	-0.09
here behind april	whole	0.12
here behind are	lies	0.05	whole	0.05
here behind army	home	0.09	fell	-0.05	whole	0.08
here behind as	fell	-0.12	lies	0.06
here behind asked	fell	-0.07
here behind at	home	-0.07	fell	-0.33	laid	-0.09	lies	0.05	whole	-0.1
here behind attack	fell	0.05
here behind au	home	0.05	fell	0.07	lies	-0.08
here behind aug	fell	0.06
here behind august	fell	0.27	whole	-0.12
here behind aunt	fell	-0.06
here behind aurait	whole	-0.09
here behind avait	fell	0.06	laid	-0.05
here behind avec	fell	0.26	laid	0.05	lies	-0.05	whole	0.09
here behind avons	fell	0.07	laid	-0.05
here behind avril	home	-0.08	fell	0.19	whole	-0.17
here behind ay	home	0.12	laid	-0.49	lies	-0.25	whole	0.14
here behind b	home	0.17	fell	-0.06	whole	0.07
here behind b1	lies	0.11	whole	0.05
here behind b3	fell	-0.05
here behind ba	home	-0.26	fell	0.17	lies	0.12
here behind bac	home	-0.15	fell	-0.27	laid	-0.28	lies	0.22	whole	0.07
here behind bach	home	0.16	whole	0.06
here behind back	fell	-0.09	whole	-0.06
here behind bai	home	0.05	fell	0.11
here behind bam	whole	-0.07
here behind ban	home	0.19	fell	0.19	laid	-0.34	lies	-0.13
here behind bang	home	-0.16	fell	-0.07	laid	0.29	whole	-0.14
here behind banh	fell	-0.06
here behind bao	home	-0.25	fell	-0.2	laid	-0.06	lies	-0.09	whole	-0.11
here behind bat	home	-0.1	fell	-0.32	laid	-0.15	lies	-0.07	whole	-0.15
here behind bataillon	lies	0.1
here behind battalion	fell	-0.07
here behind bay	home	0.22	fell	0.46	laid	0.08	lies	0.33	whole	-0.1
here behind be	home	0.14	fell	0.14	laid	0.16	whole	-0.12
here behind because	fell	-0.05	laid	0.09	whole	-0.08
here behind before	home	0.08	fell	-0.06
here behind believe	fell	-0.11
here behind ben	fell	0.23	laid	-0.06	whole	-0.13
here behind benh	home	-0.05	laid	-0.06	whole	0.18
here behind bi	home	0.2	fell	0.13	laid	-0.49	lies	-0.22
here behind bia	home	0.21	fell	-0.34	laid	-0.1	lies	0.31
here behind bien	home	0.24	fell	-0.12	laid	-0.06	lies	-0.21	whole	-0.15
here behind biet	home	0.15	fell	0.13	laid	-0.24	lies	0.09
here behind binh	home	-0.14	fell	0.19	laid	-0.1
here behind bo	home	-0.05	fell	0.38	laid	0.32	lies	-0.06
here behind boc	fell	0.09	laid	0.31	lies	-0.11	whole	0.08
here behind bodies	fell	-0.09	laid	0.09	whole	-0.06
here behind body	fell	-0.08
here behind boi	fell	-0.14	whole	-0.05
here behind bom	home	0.11	fell	0.15	laid	-0.18	lies	-0.09	whole	0.1
here behind bon	home	0.07	fell	0.1	laid	0.37
here behind bones	fell	0.07
here behind bong	fell	0.11	whole	0.08
here behind boy	home	0.1	whole	-0.06
here behind brigade	fell	0.05
here behind brother	home	-0.06
here behind bua	fell	0.13
here behind bui	home	0.08	fell	0.07	lies	-0.05
here behind bung	fell	-0.07
here behind buoc	laid	-0.06	whole	-0.13
here behind buom	whole	0.05
here behind buon	fell	-0.05
here behind buried	fell	0.16	laid	-0.17
here behind burned	fell	0.08
here behind but	home	-0.13	fell	-0.23	laid	-0.21	lies	0.09	whole	0.08
here behind buu	home	-0.05	fell	-0.11
here behind c	home	0.12	laid	-0.06	lies	0.06
here behind c1	fell	0.09	whole	-0.12
here behind c10	whole	-0.05
here behind c11	whole	-0.07
here behind c15	home	-0.06
here behind c18	whole	0.05
here behind c2	fell	-0.12	whole	-0.06
here behind c3	home	0.21	whole	0.14
here behind c4	fell	-0.09
here behind c5	fell	0.11
here behind c6	fell	-0.05	whole	0.18
here behind c8	laid	0.09
here behind c9	fell	0.08	lies	0.11
here behind ca	home	0.07	fell	-0.13	laid	-0.08
here behind cac	home	-0.25	laid	-0.06	lies	0.08
here behind cahier	fell	0.07	whole	0.06
here behind cai	home	-0.15	fell	0.24	lies	0.46	whole	0.13
here behind called	home	0.22	fell	-0.08	whole	0.1
here behind cam	home	-0.05	fell	0.18	laid	0.22	lies	0.06	whole	0.13
here behind came	fell	-0.1
here behind can	fell	0.06	laid	-0.28	whole	0.13
here behind canal	whole	-0.09
here behind canh	home	0.19	laid	-0.14	lies	0.25	whole	-0.09
here behind cao	home	-0.09	fell	-0.21	laid	0.06	lies	-0.19	whole	0.23
here behind cap	home	-0.09	fell	0.11	laid	-0.08	whole	-0.1
here behind capitaine	lies	0.11
here behind captured	fell	-0.11
here behind cat	home	-0.07	fell	0.1	laid	0.25	lies	-0.09	whole	0.15
here behind cau	home	0.09	laid	-0.1	lies	-0.13	whole	0.19
here behind caught	fell	-0.06
here behind cay	home	-0.07	fell	-0.08	laid	0.41	lies	0.06	whole	-0.08
here behind cemetery	fell	-0.08	lies	0.11	whole	-0.08
here behind cha	fell	0.07	laid	-0.09	lies	0.06	whole	-0.11
here behind chac	home	0.08	laid	0.05	lies	-0.06	whole	0.15
here behind chai	laid	0.07	lies	-0.07
here behind cham	home	-0.13	fell	-0.07	laid	0.08	whole	0.15
here behind chan	home	-0.07	whole	0.05
here behind chang	home	-0.06	fell	0.06
here behind chap	fell	0.11	whole	0.05
here behind chat	fell	-0.1	laid	0.06
here behind chau	laid	-0.18	lies	0.14	whole	-0.07
here behind chay	fell	0.25	laid	-0.09	whole	-0.08
here behind che	home	0.12	fell	-0.2	laid	0.07
here behind chef	home	0.07	fell	-0.09	whole	-0.06
here behind chen	laid	0.06
here behind chep	home	0.07	fell	-0.19	laid	0.14	lies	0.1
here behind chet	home	0.2	fell	0.21	laid	-0.1	lies	-0.2
here behind chez	fell	-0.07
here behind chi	home	-0.1	laid	0.07	lies	0.27	whole	0.1
here behind chia	fell	0.06	lies	-0.05
here behind chiec	fell	0.1
here behind chien	fell	-0.24	laid	-0.05	lies	-0.09	whole	-0.05
here behind chieu	lies	-0.05
here behind chim	home	-0.1	whole	0.07
here behind chin	fell	-0.07	laid	0.14	lies	0.05
here behind chinh	fell	-0.07	laid	0.17
here behind cho	home	-0.34	fell	0.13	lies	-0.28	whole	0.07
here behind chon	home	0.08	fell	0.1	laid	0.2	lies	-0.28	whole	-0.12
here behind chong	fell	-0.22	laid	-0.09	lies	0.08
here behind chu	home	-0.07	fell	0.2	laid	-0.1	lies	-0.11	whole	-0.18
here behind chua	home	0.1	fell	-0.26	laid	-0.07	whole	0.15
here behind chuan	lies	0.13
here behind chuc	home	-0.05	laid	0.1	lies	-0.06	whole	-0.05
here behind chung	home	-0.06	fell	0.3	laid	0.28	lies	0.27	whole	0.15
here behind chuoi	laid	0.05	whole	0.07
here behind chuong	fell	0.05
here behind chup	fell	-0.11	lies	0.08
here behind chuyen	home	-0.1	fell	-0.42	laid	0.06	whole	0.16
here behind closed	laid	0.15	whole	0.11
here behind co	laid	0.25	lies	0.07	whole	-0.11
here behind coc	fell	-0.05	laid	0.11	whole	0.06
here behind coffee	laid	0.08
here behind coi	home	-0.1	fell	0.08	laid	-0.17	lies	0.06
here behind com	home	-0.05	fell	-0.06	laid	-0.08
here behind commander	home	-0.09
here behind comme	laid	-0.15
here behind compagnie	fell	-0.08
here behind company	fell	0.06	whole	0.12
here behind con	home	-0.12	fell	0.19	laid	-0.18	lies	0.09	whole	0.16
here behind cong	home	0.23	fell	-0.31	laid	-0.29	lies	0.12	whole	-0.06
here behind corps	fell	-0.06
here behind cot	fell	0.23	laid	0.13	lies	-0.14	whole	0.11
here behind covered	fell	0.14	laid	0.11
here behind cu	fell	-0.27	whole	-0.33
here behind cua	home	-0.08	fell	-0.14	laid	0.43	whole	-0.13
here behind cuc	laid	0.05
here behind cui	home	0.05	whole	-0.07
here behind cung	home	0.07	fell	-0.09	laid	-0.06	lies	0.23	whole	-0.07
here behind cuoc	fell	0.14
here behind cuoi	home	0.08	fell	0.34	laid	0.06	lies	-0.07	whole	0.16
here behind cuon	laid	0.18	lies	-0.12	whole	0.11
here behind cuong	home	0.07	fell	-0.09	lies	0.2
here behind cut	fell	-0.1	laid	0.09
here behind cuu	home	-0.09	fell	0.17	laid	-0.13
here behind d	home	0.28	fell	0.06	laid	-0.14	lies	-0.06	whole	0.08
here behind d1	home	-0.06	fell	-0.05
here behind d14	whole	-0.08
here behind d2	home	0.07	fell	-0.07	whole	0.14
here behind d3	fell	0.08	lies	0.09	whole	-0.15
here behind d4	home	0.06
here behind d48	home	-0.06
here behind d5	home	0.05	fell	-0.12
here behind d7	whole	0.07
here behind d8	whole	0.08
here behind d9	fell	-0.07	whole	-0.06
here behind da	home	-0.05	fell	-0.12	laid	0.36	lies	0.33	whole	-0.19
here behind dac	home	-0.06	fell	-0.07	lies	-0.06
here behind dai	fell	-0.06	laid	-0.05	whole	0.19
here behind dam	fell	-0.25	lies	-0.08	whole	0.05
here behind dan	home	-0.08	laid	-0.23	lies	0.11
here behind dang	home	-0.12	fell	-0.37	whole	0.12
here behind danh	fell	-0.11	laid	0.13	lies	-0.19	whole	-0.07
here behind dao	home	-0.06	fell	-0.18	laid	0.4
here behind dap	fell	-0.12	laid	0.25	lies	0.31
here behind dat	home	-0.12	fell	0.1	laid	0.4	lies	0.29	whole	-0.17
here behind dau	home	0.16	fell	-0.55	laid	0.24	whole	0.1
here behind day	home	-0.05	fell	-0.3	laid	-0.05	lies	0.12	whole	-0.05
here behind de	home	-0.28	fell	0.18	laid	-0.24	lies	-0.13	whole	0.13
here behind dead	laid	0.08	whole	0.1
here behind dec	fell	-0.08
here behind decede	fell	-0.05
here behind december	whole	0.07
here behind deces	fell	0.06	whole	0.06
here behind dem	fell	0.1	laid	-0.14	lies	-0.05	whole	0.12
here behind den	home	-0.09	fell	-0.46	whole	-0.1
here behind deo	fell	0.15	whole	0.06
here behind dep	fell	-0.05	laid	-0.05
here behind des	whole	0.05
here behind deu	fell	-0.12	laid	-0.05	lies	-0.12
here behind di	home	0.26	fell	-0.08	laid	0.12	lies	-0.28
here behind dia	lies	0.16
here behind dich	fell	-0.1	laid	-0.11
here behind did	whole	0.08
here behind diec	fell	-0.05
here behind died	home	-0.09
here behind diem	home	0.1	fell	0.14	whole	-0.05
here behind dien	home	0.1	fell	0.3	lies	0.12	whole	-0.07
here behind diep	lies	0.09	whole	0.15
here behind dieu	home	0.18	lies	-0.19
here behind din	home	-0.13
here behind dinh	laid	0.09	lies	0.27	whole	0.17
here behind dit	fell	-0.06	lies	0.13	whole	0.13
here behind division	fell	0.08	whole	0.08
here behind do	laid	0.18	lies	0.26
here behind doan	laid	-0.22	lies	-0.08	whole	0.11
here behind doc	home	-0.17	fell	-0.08	lies	-0.07
here behind doi	home	-0.06	laid	0.71	lies	-0.11	whole	-0.13
here behind dollars	fell	-0.05
here behind don	home	-0.06	fell	-0.21	laid	0.11	lies	-0.24
here behind dong	home	-0.05	fell	0.05	laid	0.19	lies	-0.24	whole	-0.07
here behind dont	home	-0.07
here behind dot	home	-0.28	fell	-0.21	laid	-0.09	lies	-0.09	whole	0.07
here behind down	fell	0.05
here behind du	home	0.08	fell	0.2	laid	-0.05	whole	-0.08
here behind dua	fell	-0.2	laid	0.08	lies	-0.2	whole	0.12
here behind duc	home	0.22	lies	0.09	whole	0.07
here behind dung	home	0.23	fell	-0.13	laid	-0.46	lies	0.08	whole	0.27
here behind duoc	fell	0.08	lies	-0.11	whole	0.09
here behind duoi	fell	-0.07	lies	0.06
here behind duong	home	-0.05	fell	-0.1	laid	0.05	lies	-0.16	whole	0.07
here behind duy	home	0.13
here behind duya	laid	0.07
here behind dv	home	0.12	fell	0.07	whole	-0.13
here behind e	fell	0.08	lies	-0.07
here behind e1	whole	-0.05
here behind e12	home	-0.08	fell	0.07
here behind e149	lies	0.05
here behind e165	whole	-0.09
here behind e174	whole	-0.1
here behind e209	whole	0.05
here behind e24	home	0.05	whole	0.07
here behind e271	home	-0.06
here behind e28	home	0.06	whole	0.1
here behind e3	home	-0.05	fell	-0.05
here behind e33	home	0.05	fell	0.06
here behind e48	home	0.08
here behind e6	whole	0.08
here behind e66	home	0.09	whole	0.07
here behind e866	home	0.08
here behind e876	lies	0.24	whole	-0.23
here behind each	laid	0.2
here behind elle	lies	0.08
here behind em	fell	0.18	laid	-0.28	lies	-0.05
here behind en	fell	0.1	laid	-0.14	whole	0.15
here behind enterre	fell	0.2	laid	-0.07
here behind enterres	whole	0.07
here behind ep	fell	-0.05
here behind est	home	-0.07	fell	0.05	whole	0.16
here behind et	home	0.13	fell	0.12	lies	0.06	whole	0.32
here behind etait	fell	-0.06	laid	-0.17
here behind ete	home	-0.09	fell	0.12
here behind every	fell	0.06
here behind example	home	-0.11	fell	-0.12	laid	-0.05
here behind f10	whole	0.06
here behind f3	home	-0.09	fell	0.06
here behind f307	fell	-0.05	whole	-0.06
here behind f308	whole	-0.08
here behind f309	whole	-0.05
here behind f316	whole	-0.06
here behind f320	whole	-0.07
here behind f356	home	0.08	lies	0.29	whole	-0.11
here behind f9	home	-0.08	fell	-0.05
here behind face	fell	-0.07
here behind family	home	0.07	whole	0.06
here behind feb	fell	0.28
here behind february	fell	-0.13	whole	-0.06
here behind fell	home	0.05
here behind fevrier	fell	0.14	lies	0.07	whole	0.05
here behind fight	fell	-0.08
here behind fin	fell	0.05
here behind for	home	0.07	fell	-0.15	lies	0.09
here behind fought	home	-0.08
here behind found	fell	-0.05	laid	-0.08	whole	-0.06
here behind four	whole	-0.05
here behind from	laid	0.11	lies	0.11
here behind gac	fell	-0.1	whole	-0.09
here behind gach	fell	-0.11	lies	0.09	whole	0.17
here behind gai	laid	-0.08	lies	-0.06
here behind gan	fell	0.13
here behind ganh	fell	-0.07
here behind gao	home	0.12	fell	0.17	laid	-0.19	lies	0.14
here behind gap	home	-0.1	fell	0.16	laid	-0.11	lies	-0.23	whole	-0.08
here behind garde	whole	0.05
here behind gay	home	0.08	laid	0.08
here behind ghe	home	0.06	fell	0.28	laid	-0.05
here behind ghi	home	0.14	fell	-0.1	laid	-0.12	lies	0.17	whole	0.23
here behind gi	home	0.15	fell	0.32	lies	0.13	whole	0.08
here behind gia	fell	-0.18	laid	-0.08	lies	-0.13	whole	-0.18
here behind giai	fell	-0.18	laid	0.29	lies	0.08	whole	0.08
here behind giam	fell	-0.05	whole	0.06
here behind giao	home	-0.23	laid	-0.13	lies	-0.07
here behind giap	laid	0.11	lies	0.16
here behind giau	home	0.07	fell	-0.07	whole	0.05
here behind giay	home	0.12	fell	-0.11	lies	-0.12	whole	0.08
here behind gieng	fell	0.09	whole	-0.07
here behind giet	home	0.1	fell	0.07
here behind gio	home	-0.19	fell	-0.17	laid	0.1	lies	0.27	whole	-0.07
here behind gioi	lies	-0.14
here behind giong	home	0.08
here behind girl	fell	-0.05
here behind giu	home	-0.11	fell	0.09	lies	-0.05	whole	0.13
here behind giua	home	0.12	laid	-0.11
here behind gium	fell	0.16	whole	0.05
here behind giup	home	0.09	fell	-0.14	lies	-0.2	whole	-0.05
here behind go	home	-0.05	laid	0.12	lies	-0.23	whole	0.15
here behind goc	home	-0.1
here behind goi	fell	0.1	laid	-0.18	lies	-0.05
here behind gom	fell	0.2	laid	0.14	whole	-0.2
here behind google	lies	0.14
here behind grave	lies	0.13
here behind graves	laid	-0.06
here behind grid	fell	0.16	whole	0.11
here behind group	fell	0.2
here behind guc	fell	0.05
here behind gui	home	-0.06	fell	-0.12	laid	-0.1
here behind guide	home	0.05
here behind gunner	home	0.11	whole	0.08
here behind h	home	0.06	fell	-0.09	laid	0.16	whole	0.18
here behind ha	home	0.26	fell	0.15	lies	-0.08
here behind had	home	-0.09	laid	0.18	lies	0.11
here behind hai	home	0.15	fell	0.43	laid	-0.08	lies	-0.38	whole	0.11
here behind ham	fell	0.24	lies	-0.06
here behind han	home	-0.06	laid	-0.05
here behind hang	home	0.08	fell	-0.27	laid	0.42	whole	-0.1
here behind hanh	lies	0.05	whole	-0.1
here behind hao	laid	0.08
here behind has	fell	-0.08	laid	0.11	lies	-0.05	whole	-0.07
here behind hat	home	0.11	fell	0.16	whole	0.14
here behind have	fell	0.05
here behind hay	home	0.1	laid	-0.12	lies	-0.32
here behind he	home	0.15	laid	0.05	whole	0.15
here behind heard	fell	-0.05
here behind hem	whole	-0.09
here behind heo	fell	0.12	laid	0.22	lies	0.17	whole	-0.05
here behind her	fell	-0.1
here behind here	fell	0.07	whole	0.07
here behind het	home	0.15	fell	0.12	laid	-0.12	lies	-0.14
here behind hi	home	-0.14	fell	0.06	laid	-0.07	lies	0.13
here behind hien	fell	0.2	laid	0.42	lies	-0.05	whole	0.13
here behind hiep	fell	-0.1
here behind hieu	laid	0.1	whole	0.1
here behind him	home	0.08	fell	0.22	laid	-0.19	lies	-0.07	whole	0.21
here behind hinh	home	0.06	fell	-0.05	laid	0.05	lies	0.06
here behind his	home	0.13	fell	-0.08	lies	0.09	whole	0.11
here behind hit	fell	0.13	whole	0.06
here behind hiver	whole	0.05
here behind ho	home	0.13	fell	-0.07	laid	0.24	lies	-0.16	whole	0.23
here behind hoa	home	0.09	fell	-0.06
here behind hoac	laid	-0.06	whole	0.07
here behind hoach	fell	0.05
here behind hoai	fell	-0.05	whole	0.07
here behind hoan	fell	-0.06	whole	-0.08
here behind hoang	home	0.26	fell	-0.09	laid	0.1	whole	0.08
here behind hoat	home	0.1	fell	-0.05
here behind hoc	laid	0.07	lies	0.15	whole	0.08
here behind hoe	home	0.05
here behind hoi	home	0.22	fell	0.56	lies	-0.05	whole	0.24
here behind hole	laid	0.1	whole	-0.06
here behind hom	home	0.29	fell	0.14	laid	-0.41	whole	0.19
here behind home	home	0.12	fell	-0.09	laid	-0.05	lies	0.19
here behind hon	home	-0.08	fell	0.06	lies	0.05
here behind hong	home	-0.14	fell	0.1	laid	-0.11	lies	0.21	whole	0.15
here behind hop	home	-0.07	fell	0.13	laid	-0.09	lies	-0.06
here behind hs	home	0.37	fell	-0.27	laid	-0.12	lies	-0.17	whole	0.11
here behind https	lies	0.14
here behind hu	home	0.07	lies	-0.05
here behind huan	whole	0.07
here behind huc	fell	0.07
here behind hung	whole	-0.05
here behind huong	fell	-0.1	laid	0.32	lies	0.12
here behind huu	lies	-0.2
here behind huy	home	0.06	laid	0.16	whole	0.18
here behind huyen	fell	0.11	whole	0.14
here behind huyet	home	0.06	laid	-0.05
here behind huynh	fell	0.05	laid	0.24	lies	0.06
here behind hy	home	0.14	fell	-0.33	laid	-0.09
here behind i	fell	-0.09	laid	-0.07	lies	0.11
here behind ich	lies	0.1	whole	0.1
here behind il	home	0.14	fell	-0.11	laid	0.05
here behind ils	laid	0.06	whole	-0.05
here behind in	home	0.1	laid	-0.3	whole	0.24
here behind is	home	0.05	fell	0.1	laid	-0.06	lies	0.14	whole	0.16
here behind it	fell	0.1	laid	0.23	lies	-0.07
here behind j	lies	0.06
here behind jan	home	0.07	fell	-0.07
here behind january	fell	-0.07
here behind janvier	fell	0.12
here behind je	fell	0.26	laid	-0.05	whole	0.11
here behind jour	fell	0.07
here behind juillet	fell	-0.06
here behind juin	fell	0.27
here behind july	home	-0.07	fell	0.17
here behind june	home	-0.05	fell	-0.23	laid	-0.06	whole	-0.06
here behind k	fell	0.44	laid	-0.12	lies	-0.1
here behind k3	fell	0.2	whole	0.06
here behind kb	home	-0.06	fell	-0.06	whole	-0.07
here behind ke	home	-0.14	fell	-0.37	whole	-0.08
here behind kem	fell	0.06	laid	-0.22	lies	-0.08
here behind keo	home	0.07	fell	-0.08	laid	-0.17	lies	0.13	whole	0.06
here behind ket	home	0.31	fell	-0.08	laid	-0.1	lies	0.06
here behind keu	home	0.06
here behind kh	fell	0.09
here behind kha	home	-0.07	whole	0.16
here behind khac	home	-0.24	laid	-0.05	lies	0.06
here behind khai	fell	-0.05
here behind kham	fell	-0.05
here behind khang	fell	-0.05	laid	0.17	whole	-0.07
here behind khanh	home	0.17	laid	-0.06	lies	0.15
here behind khau	home	-0.05	fell	0.1	whole	-0.08
here behind khi	fell	0.26	laid	0.2	lies	-0.05	whole	0.09
here behind khien	fell	0.09	laid	-0.05
here behind khieng	home	-0.07	fell	-0.44	laid	-0.06
here behind kho	fell	-0.08	laid	-0.12	lies	-0.05
here behind khoa	home	0.12	fell	-0.09	whole	0.06
here behind khoan	laid	-0.11
here behind khoang	fell	0.07	laid	-0.11	lies	-0.08	whole	-0.08
here behind khoat	fell	0.1
here behind khoe	fell	-0.05	whole	0.07
here behind khoi	fell	-0.18	laid	0.15	lies	-0.08
here behind khong	fell	0.09	laid	-0.25	lies	-0.05
here behind khu	home	-0.06	lies	-0.14	whole	-0.12
here behind khuat	home	0.05	laid	-0.05
here behind khuc	home	-0.17	fell	0.09	laid	-0.05	lies	0.11
here behind khue	lies	-0.11
here behind khuong	fell	0.17	whole	0.05
here behind kia	home	0.13	fell	-0.2	laid	-0.06	lies	0.05	whole	0.09
here behind kich	home	0.22	fell	-0.07	laid	-0.09	lies	-0.14	whole	-0.08
here behind kiem	fell	0.12	lies	0.07	whole	0.1
here behind kien	home	0.08	fell	0.07	laid	0.08	whole	0.14
here behind kieu	home	-0.08	fell	-0.09	laid	0.05	lies	0.06
here behind killed	home	-0.08	fell	0.07	whole	0.14
here behind kim	home	0.07	fell	0.1	lies	0.05	whole	0.08
here behind kinh	fell	-0.19	whole	0.12
here behind kip	home	-0.05	fell	-0.11	laid	0.07	whole	0.08
here behind km	whole	-0.17
here behind know	home	0.1	fell	0.16	lies	0.14
here behind ko	fell	-0.08	laid	0.05	lies	-0.12	whole	-0.15
here behind kt	whole	0.13
here behind ky	home	-0.11	fell	-0.22	laid	0.12	lies	-0.11
here behind l	home	-0.11	fell	0.21	lies	0.06	whole	0.05
here behind la	laid	0.15	lies	-0.19	whole	-0.12
here behind lai	fell	-0.16	laid	-0.17	lies	-0.11
here behind laid	laid	0.08
here behind laisse	fell	-0.06
here behind lam	home	0.1	laid	-0.22	lies	-0.43
here behind lan	home	-0.09	fell	-0.18	laid	0.22	lies	-0.25	whole	0.08
here behind lang	fell	-0.12	laid	0.08	whole	0.12
here behind lanh	whole	0.06
here behind lao	home	0.07	fell	0.1	whole	0.07
here behind lap	home	0.11	fell	-0.38	laid	0.24	lies	0.05
here behind last	fell	-0.05	lies	0.14
here behind lat	fell	0.08
here behind late	fell	-0.08
here behind later	fell	-0.06	laid	0.18
here behind lau	fell	0.18	laid	-0.07	lies	-0.15	whole	-0.19
here behind lay	home	0.08	fell	0.08	laid	0.21	lies	-0.26	whole	0.14
here behind le	home	0.36	fell	0.21	laid	-0.37	lies	-0.16	whole	0.08
here behind leader	fell	-0.05	whole	0.09
here behind len	home	-0.19	fell	-0.11	laid	0.13	whole	0.07
here behind lenh	fell	-0.1
here behind leo	home	-0.05
here behind les	home	-0.14	fell	0.26	laid	0.09	whole	0.17
here behind leu	fell	0.06
here behind liaison	fell	-0.07
here behind lich	home	-0.06	fell	0.14	lies	0.05	whole	0.08
here behind liem	home	0.05	fell	-0.06
here behind lien	home	0.29	fell	-0.14	laid	-0.07
here behind liet	home	-0.07	lies	-0.19
here behind lieu	fell	0.13	laid	-0.06	whole	0.05
here behind lieutenant	home	0.07	whole	0.11
here behind lin	home	0.1	fell	-0.06	whole	0.06
here behind linh	home	0.15	fell	0.12	laid	-0.17	whole	0.18
here behind list	fell	0.08
here behind lived	whole	0.06
here behind lo	home	-0.05	fell	0.12	laid	0.05
here behind loc	home	0.16	fell	0.06
here behind loi	home	-0.06	fell	-0.09	lies	-0.17	whole	-0.12
here behind lon	home	-0.12	lies	0.09	whole	-0.1
here behind long	fell	0.08	whole	0.05
here behind lop	home	0.08	laid	-0.05	lies	0.08
here behind lost	laid	0.1
here behind ls	home	0.22	fell	-0.25	laid	-0.18	lies	0.1	whole	0.06
here behind lu	home	0.06	fell	0.08	laid	0.1	whole	0.22
here behind luan	home	0.16
here behind luc	home	0.13	fell	0.28	whole	-0.06
here behind lui	fell	-0.07
here behind luoc	fell	-0.05
here behind luoi	fell	0.05	laid	-0.24	whole	0.05
here behind luom	fell	0.12
here behind luon	fell	-0.17	laid	0.1	whole	0.09
here behind luong	home	0.19	fell	-0.1	lies	-0.17	whole	0.08
here behind luot	whole	0.05
here behind lut	laid	0.07
here behind luu	fell	-0.14	laid	-0.05
here behind luyen	fell	-0.09	whole	0.06
here behind ly	home	0.07	fell	0.1	laid	-0.06	lies	0.06	whole	-0.09
here behind m	fell	0.05	whole	-0.15
here behind ma	home	-0.22	fell	-0.06	laid	-0.22	lies	0.38	whole	0.1
here behind mac	home	0.06	laid	0.07	whole	0.07
here behind mai	fell	-0.34	laid	-0.08	lies	0.17	whole	0.2
here behind mais	lies	0.09
here behind man	home	0.06	fell	-0.05	laid	-0.06	whole	-0.07
here behind mang	home	0.07	fell	0.18	laid	-0.11	lies	0.17	whole	0.15
here behind manh	fell	0.07	laid	0.38	lies	-0.1
here behind mao	fell	0.1	lies	-0.07
here behind map	home	0.2
here behind mar	home	0.07	fell	-0.05	whole	0.16
here behind march	fell	0.3	whole	0.12
here behind mars	fell	0.39	whole	-0.11
here behind mat	home	0.34	fell	-0.07	lies	0.14	whole	0.07
here behind matin	fell	0.06	whole	0.06
here behind mau	home	0.09	fell	0.05	laid	-0.08	lies	-0.11
here behind may	home	-0.11	fell	0.25	laid	-0.18	lies	-0.18	whole	0.13
here behind maybe	whole	0.07
here behind me	home	0.11	fell	-0.12	laid	-0.19	lies	-0.21	whole	0.12
here behind meme	fell	0.11	whole	0.05
here behind men	home	-0.05
here behind met	fell	-0.05	laid	0.05
here behind mi	whole	-0.07
here behind mieng	home	-0.06
here behind min	home	0.15	fell	0.23	lies	0.2	whole	0.2
here behind minh	lies	0.05	whole	-0.05
here behind mis	home	-0.05	fell	0.19	laid	-0.05	whole	0.1
here behind mo	home	-0.17	fell	0.19	laid	0.11	lies	-0.14
here behind moc	lies	0.15
here behind moi	home	0.12	fell	0.18	laid	-0.19	lies	-0.11	whole	0.12
here behind mon	fell	0.12	whole	0.09
here behind mong	home	-0.07	fell	0.25	laid	-0.05	lies	-0.13	whole	-0.11
here behind month	fell	0.12
here behind more	home	-0.06
here behind mort	fell	0.08
here behind morts	fell	-0.07
here behind mot	home	0.13	fell	0.17	laid	0.27	lies	0.09	whole	0.1
here behind moved	laid	0.07	whole	0.05
here behind mu	home	0.07	fell	-0.16	lies	-0.09
here behind mua	home	-0.1	laid	-0.09	lies	-0.06	whole	-0.1
here behind muc	home	-0.1	fell	0.1	laid	-0.09	whole	0.09
here behind mui	laid	-0.12	whole	0.13
here behind mung	fell	0.16	laid	-0.14	whole	0.13
here behind muoi	home	0.27	fell	-0.08	laid	0.38	lies	0.08	whole	0.14
here behind muon	fell	0.27	lies	0.05
here behind muong	laid	0.15	lies	0.1	whole	-0.05
here behind my	fell	-0.24	laid	-0.11
here behind n	home	-0.05	fell	-0.07	lies	0.15
here behind na	fell	-0.07	whole	-0.08
here behind nam	home	-0.28	fell	-0.15	laid	0.2	lies	0.56	whole	-0.12
here behind name	fell	-0.15	lies	0.26
here behind named	whole	0.06
here behind nang	home	0.06	fell	-0.06	whole	0.07
here behind nao	home	0.09	fell	0.14	laid	-0.31	lies	0.43	whole	-0.08
here behind nap	fell	-0.2	laid	-0.1	lies	0.13
here behind nay	home	-0.08	fell	-0.46	laid	0.22	lies	0.14	whole	0.21
here behind ne	whole	0.08
here behind neang	fell	0.24
here behind nem	lies	0.13
here behind nen	home	-0.17	fell	-0.15	laid	0.11	lies	0.06
here behind neu	home	-0.08	fell	-0.09
here behind never	fell	-0.16	whole	-0.06
here behind next	laid	0.07	whole	0.05
here behind ng	fell	-0.05	laid	-0.1	lies	-0.17
here behind nga	home	0.05	fell	0.18	laid	0.47
here behind ngang	laid	0.13	whole	-0.07
here behind ngay	home	-0.18	laid	0.24	lies	-0.23
here behind nghe	fell	0.24	laid	-0.05
here behind nghi	laid	-0.05
here behind nghia	home	0.17	fell	-0.05
here behind nghiem	fell	0.2	laid	0.17	whole	-0.07
here behind ngo	home	-0.17	fell	0.05	laid	-0.28	lies	0.08	whole	0.06
here behind ngoai	whole	-0.13
here behind ngoan	whole	0.05
here behind ngoc	fell	0.06	lies	-0.09
here behind ngoi	home	-0.2	fell	0.36	laid	-0.23	lies	0.22
here behind ngon	laid	0.11	whole	-0.13
here behind ngu	home	-0.18	fell	-0.1
here behind nguc	fell	-0.08	whole	0.05
here behind ngung	fell	0.11	whole	-0.05
here behind nguoi	home	0.05	fell	-0.09	laid	0.2	lies	-0.39	whole	0.12
here behind nguyen	home	-0.2	fell	0.13	laid	-0.07	lies	-0.33	whole	0.23
here behind nha	home	0.07	fell	-0.17	laid	-0.1	whole	-0.05
here behind nhac	fell	-0.11
here behind nham	home	0.08	laid	-0.1	whole	0.05
here behind nhan	fell	-0.24	laid	-0.15	lies	0.19
here behind nhang	lies	0.11
here behind nhanh	whole	-0.15
here behind nhap	home	-0.12	fell	-0.1	whole	-0.07
here behind nhat	home	0.13	fell	0.37	laid	0.15	whole	-0.07
here behind nhau	home	-0.09	fell	0.06	whole	0.06
here behind nhay	home	-0.08	fell	0.2
here behind nhe	laid	-0.08	whole	0.08
here behind nhi	fell	-0.1	lies	0.22	whole	-0.06
here behind nhieu	home	0.06	fell	0.14	laid	0.09	lies	-0.15
here behind nhin	fell	-0.09	laid	0.23	whole	0.11
here behind nho	home	0.24	fell	0.34	laid	-0.09	lies	0.43	whole	0.19
here behind nhom	home	-0.08	laid	0.2	whole	0.08
here behind nhu	home	0.08	fell	-0.33	laid	-0.06	lies	-0.13	whole	0.19
here behind nhua	fell	0.08
here behind nhuan	home	0.11	whole	-0.09
here behind nhung	home	-0.09	laid	-0.22	lies	0.07	whole	0.22
here behind ni	fell	-0.11
here behind nie	home	-0.05
here behind niem	fell	-0.07
here behind nien	home	0.14
here behind night	fell	0.32	laid	-0.08	whole	-0.06
here behind ninh	home	0.06	fell	0.17
here behind nn	home	0.06	whole	0.07
here behind no	home	0.06	fell	0.29	laid	-0.18	lies	0.09	whole	-0.22
here behind noi	home	-0.24	lies	0.17
here behind nom	fell	-0.1	laid	-0.06	lies	0.05
here behind noms	home	-0.07	whole	0.08
here behind non	fell	0.05	laid	0.1
here behind nong	home	-0.12	fell	-0.1	laid	-0.05	lies	-0.1
here behind nop	fell	-0.09
here behind not	fell	-0.11	laid	-0.06
here behind nous	fell	0.18	laid	-0.07	whole	0.07
here behind nov	whole	0.13
here behind november	fell	0.13	whole	0.17
here behind novembre	fell	-0.14
here behind now	home	0.07	fell	-0.08	whole	0.05
here behind nt	laid	-0.08
here behind nu	home	-0.05	fell	0.31	whole	0.06
here behind nua	home	-0.13	fell	0.36	whole	0.07
here behind nuit	home	-0.05	fell	0.22
here behind numero	fell	-0.05	laid	-0.11	lies	0.1
here behind nuoc	home	-0.12	whole	0.07
here behind nuoi	home	0.1
here behind nurse	fell	-0.1	whole	-0.06
here behind o	home	-0.23	fell	-0.45	laid	-0.71
here behind oanh	home	-0.06	fell	0.16	whole	0.05
here behind oct	fell	0.15	whole	0.1
here behind octobre	fell	0.1	whole	-0.07
here behind of	home	-0.07	fell	-0.16	lies	-0.09	whole	-0.21
here behind officer	home	-0.05
here behind old	home	-0.05	whole	0.05
here behind om	fell	-0.21	lies	0.1	whole	0.05
here behind on	home	-0.05	laid	-0.2	whole	0.05
here behind oncle	fell	-0.05
here behind one	fell	0.09	whole	0.1
here behind ong	home	0.06	fell	-0.1	laid	-0.17	lies	-0.08	whole	0.19
here behind only	home	-0.13	whole	0.05
here behind ont	fell	0.07	laid	0.05
here behind operation	fell	0.1	whole	0.05
here behind or	home	-0.05	laid	-0.05	whole	-0.05
here behind org	home	-0.05	fell	-0.06
here behind ou	fell	0.11	laid	-0.06	whole	-0.08
here behind our	fell	0.06	whole	0.1
here behind ours	fell	0.12
here behind out	fell	-0.05	laid	-0.12	whole	0.05
here behind over	laid	0.08
here behind owner	laid	0.13
here behind pao	fell	-0.09	laid	0.12	whole	-0.05
here behind paper	home	-0.05
here behind par	home	-0.14	laid	-0.05
here behind parti	home	0.1	whole	0.06
here behind pas	lies	0.09
here behind penicillin	laid	0.13	whole	0.07
here behind petit	home	-0.08	whole	0.07
here behind pha	fell	0.1
here behind phai	home	-0.09	fell	-0.25	laid	0.11	lies	0.44	whole	0.47
here behind pham	home	0.2	fell	0.18	laid	-0.12	lies	0.21	whole	0.13
here behind phan	home	0.22	fell	-0.14	laid	-0.22	lies	-0.1	whole	-0.08
here behind phao	fell	0.06	laid	0.18	lies	-0.14	whole	0.13
here behind phap	home	0.17	whole	0.07
here behind phat	fell	0.12	laid	0.12
here behind phau	fell	-0.2
here behind phe	fell	0.18	laid	-0.12
here behind phi	home	0.1	laid	-0.05	whole	0.1
here behind phien	home	0.12	fell	0.08	laid	-0.12	lies	-0.07
here behind phim	laid	0.12
here behind pho	home	0.23	fell	-0.08	laid	0.17	lies	0.09
here behind phong	home	0.2	fell	-0.19	laid	0.29	lies	-0.07
here behind phu	home	0.09	fell	0.18	laid	0.48	whole	0.1
here behind phuc	home	-0.15	fell	-0.09	lies	-0.05	whole	-0.06
here behind phung	fell	-0.16	laid	0.22	lies	0.31	whole	0.16
here behind phuoc	home	0.06	fell	-0.06	laid	0.13
here behind phuong	fell	-0.11	lies	-0.06	whole	0.12
here behind place	fell	-0.06
here behind platoon	fell	-0.07
here behind please	laid	-0.1
here behind po	fell	-0.13	lies	0.13
here behind pour	fell	0.12	laid	0.12	whole	-0.09
here behind pris	home	-0.05
here behind prisonnier	whole	-0.07
here behind puis	whole	0.08
here behind put	fell	0.17	lies	0.16	whole	-0.16
here behind qu	fell	0.11	laid	0.06	lies	0.12	whole	0.15
here behind qua	home	-0.07	fell	-0.23	laid	-0.16	lies	-0.06	whole	0.12
here behind quan	home	-0.28	fell	-0.28	laid	0.21	lies	0.11	whole	-0.21
here behind quang	home	0.32	fell	0.07	laid	-0.1
here behind quat	laid	0.2
here behind quay	fell	-0.05	laid	0.26	whole	0.2
here behind que	fell	-0.24	laid	-0.07	lies	-0.13	whole	0.07
here behind quen	home	0.11	fell	0.17	lies	0.11	whole	0.16
here behind quet	laid	0.1
here behind qui	fell	-0.08
here behind quoc	home	-0.06	lies	-0.08	whole	-0.06
here behind quy	home	-0.09	fell	-0.19	laid	0.2	lies	0.21	whole	-0.06
here behind quyen	home	0.12	fell	-0.2	whole	0.06
here behind quyet	laid	0.08
here behind quynh	fell	-0.11
here behind ra	home	-0.22	fell	0.12	laid	-0.16	lies	-0.26
here behind racontait	fell	0.12
here behind raconte	fell	-0.05
here behind ram	home	0.1	fell	0.14	whole	0.16
here behind rang	fell	0.1	laid	-0.1	lies	0.05	whole	0.05
here behind ranh	home	-0.05
here behind rank	fell	0.09
here behind rao	laid	0.15
here behind rat	fell	0.17
here behind ray	fell	0.05
here behind re	fell	-0.06	whole	-0.09
here behind regiment	home	0.08	fell	-0.1	laid	-0.09	whole	0.16
here behind regt	fell	-0.06
here behind releve	fell	0.13	whole	-0.11
here behind rentre	fell	-0.1
here behind report	fell	-0.05
here behind ret	fell	0.08
here behind ri	whole	-0.06
here behind rieng	home	-0.11	lies	0.19
here behind right	fell	-0.05	whole	-0.05
here behind ro	home	0.2	laid	0.13
here behind roc	whole	-0.05
here behind roi	home	-0.13	fell	-0.43	laid	0.28	whole	0.12
here behind rot	home	-0.06
here behind row	whole	-0.07
here behind ru	laid	0.05
here behind ruoc	fell	-0.11	laid	0.06
here behind ruong	fell	-0.05	laid	0.17	whole	0.05
here behind ruot	home	0.16	fell	0.1	whole	0.08
here behind rut	home	-0.14	fell	0.12	whole	0.07
here behind s	fell	-0.1	laid	-0.09	lies	0.06	whole	-0.05
here behind sa	fell	0.24
here behind sac	fell	0.15
here behind sach	home	-0.05	laid	-0.09
here behind sai	laid	-0.06	lies	0.21
here behind said	laid	-0.05	whole	0.1
here behind sam	home	-0.09	fell	0.11	whole	0.11
here behind same	fell	-0.13	lies	0.08	whole	0.09
here behind san	home	0.09	lies	0.15	whole	0.07
here behind sang	home	-0.08	fell	0.19	laid	-0.19	lies	-0.12	whole	-0.2
here behind sanh	home	-0.05	fell	-0.09	lies	-0.09
here behind sao	fell	-0.07	laid	0.1	whole	-0.05
here behind sap	fell	0.16	whole	-0.06
here behind sat	fell	-0.09	whole	0.11
here behind sau	fell	0.05	laid	0.17	lies	-0.08	whole	0.29
here behind saw	whole	0.06
here behind say	home	-0.06	fell	0.16	laid	0.09
here behind says	home	-0.08	fell	-0.13	laid	0.07
here behind section	fell	0.05	whole	-0.07
here behind see	fell	-0.07
here behind seo	home	-0.18
here behind sept	laid	-0.05
here behind septembre	laid	0.12	whole	-0.2
here behind sergeant	fell	0.08
here behind sergent	fell	0.05	whole	0.05
here behind ses	fell	0.13
here behind set	home	-0.08	laid	0.09	whole	-0.07
here behind she	fell	-0.11
here behind showed	lies	0.14	whole	-0.09
here behind si	home	-0.12	fell	0.11	laid	-0.07	lies	-0.26	whole	0.13
here behind side	fell	0.05	laid	0.09	whole	-0.28
here behind signed	home	-0.05
here behind since	lies	0.14	whole	0.09
here behind sinh	home	0.06	fell	-0.3	lies	0.18	whole	0.14
here behind sister	home	0.11	whole	0.05
here behind six	fell	0.11	whole	-0.05
here behind sn	home	0.22	fell	-0.11	lies	-0.05
here behind so	home	0.06	laid	-0.23	lies	0.12	whole	-0.56
here behind soc	laid	-0.13	lies	0.2	whole	0.05
here behind soigne	fell	0.07
here behind som	fell	0.07	whole	-0.07
here behind some	fell	-0.1
here behind son	home	-0.19	fell	0.21	laid	0.36	lies	0.07	whole	0.15
here behind song	home	-0.18	fell	-0.14	laid	-0.1	lies	-0.23
here behind sont	whole	0.06
here behind sot	home	0.22	fell	0.18	whole	0.22
here behind squad	fell	-0.05
here behind station	home	-0.06	fell	0.09	lies	0.13
here behind still	fell	-0.05	laid	-0.09
here behind street	whole	-0.12
here behind su	home	-0.26	lies	0.19	whole	0.12
here behind sua	home	-0.26	fell	-0.13	lies	-0.06
here behind suc	fell	-0.06
here behind suis	fell	0.19	whole	0.16
here behind summer	whole	-0.08
here behind sung	lies	-0.05	whole	0.09
here behind suoi	fell	-0.05	laid	0.11
here behind suu	fell	0.06	lies	0.13
here behind sy	home	0.1	whole	0.08
here behind t	laid	-0.05	whole	0.05
here behind ta	fell	0.17	laid	-0.25	lies	-0.06	whole	0.06
here behind tac	fell	-0.07	laid	-0.06	lies	0.11	whole	0.11
here behind tai	home	-0.13	fell	-0.65	laid	0.22	lies	-0.19	whole	0.09
here behind tam	home	-0.07	fell	-0.11	laid	0.36	whole	-0.15
here behind tan	home	-0.05	fell	0.12	laid	0.11	lies	0.07	whole	0.09
here behind tang	home	-0.15	fell	-0.33	laid	-0.09	lies	-0.11	whole	-0.12
here behind tank	fell	-0.1
here behind tao	lies	0.06
here behind tap	home	0.09	fell	-0.28	lies	0.07
here behind tat	home	-0.07	fell	0.44	laid	0.13	lies	-0.05	whole	-0.08
here behind tau	home	-0.12	fell	0.35
here behind tay	home	0.16	fell	0.11	laid	0.21
here behind te	whole	-0.09
here behind team	fell	0.11	whole	0.11
here behind tells	fell	-0.06
here behind ten	home	0.32	fell	-0.06	laid	-0.07	lies	-0.37	whole	0.16
here behind tenait	home	0.23	fell	0.05	whole	0.07
here behind tet	home	-0.15	fell	0.33	laid	-0.19	lies	0.12
here behind tha	fell	-0.15	whole	-0.05
here behind thach	whole	-0.2
here behind thai	home	-0.05	fell	0.16	whole	-0.14
here behind tham	fell	-0.16	laid	0.06	lies	-0.12
here behind than	home	0.09	laid	-0.07	lies	-0.11
here behind thang	home	-0.2	fell	0.24	laid	-0.51	lies	-0.39
here behind thanh	home	0.17	fell	0.07	laid	0.12	lies	-0.29	whole	0.13
here behind thao	fell	-0.05
here behind thap	fell	-0.19	lies	0.26
here behind that	home	-0.12	fell	0.37	laid	-0.28	lies	-0.08
here behind thay	home	-0.14	laid	0.07	lies	0.28
here behind the	home	0.05	fell	0.22	laid	-0.07	lies	-0.07	whole	0.15
here behind their	home	0.06
here behind them	home	-0.07	fell	-0.2
here behind then	home	0.13	laid	0.07	lies	0.13	whole	0.16
here behind theo	fell	-0.1	laid	0.07	lies	0.16	whole	0.13
here behind there	home	-0.1	fell	-0.1	laid	-0.11	lies	-0.05	whole	0.05
here behind theu	laid	-0.05
here behind they	fell	0.19	laid	-0.17	lies	0.12	whole	0.11
here behind thi	home	-0.19	fell	-0.06	laid	-0.35	lies	-0.22	whole	0.25
here behind thia	fell	-0.07
here behind thien	home	0.22	whole	-0.05
here behind thiet	home	0.06	fell	-0.18	laid	-0.15	whole	0.09
here behind thieu	home	-0.14	laid	0.09	lies	-0.05	whole	-0.05
here behind thim	fell	0.05
here behind thinh	home	-0.17	lies	-0.07
here behind thinks	lies	0.1
here behind this	laid	-0.1
here behind tho	home	0.24	fell	0.54	laid	-0.05	lies	-0.13	whole	0.11
here behind thoai	home	0.11	fell	0.14	lies	0.07	whole	0.06
here behind thoat	home	-0.07	fell	0.14
here behind thoi	home	0.13	fell	-0.06	lies	-0.06	whole	0.06
here behind thon	home	0.15
here behind thong	home	0.11	fell	-0.29	laid	0.08	lies	-0.07	whole	-0.11
here behind thot	laid	0.11
here behind thought	fell	0.06	whole	0.05
here behind three	laid	-0.06	whole	0.07
here behind thu	home	0.08	fell	-0.23	laid	-0.05
here behind thuan	home	0.05	fell	0.12	laid	0.07	lies	-0.06
here behind thuc	home	-0.1	fell	-0.05	lies	-0.06
here behind thung	laid	-0.05	lies	-0.06
here behind thuoc	fell	0.28	whole	-0.17
here behind thuong	home	-0.34	fell	0.18	laid	-0.15	lies	-0.13	whole	0.07
here behind thuy	lies	-0.11
here behind thuyen	home	-0.05	fell	0.43
here behind tich	home	0.17	fell	-0.08	laid	-0.07	whole	0.15
here behind tiem	home	0.11
here behind tien	home	-0.12	fell	0.08	laid	-0.08	lies	-0.11	whole	0.09
here behind tiep	laid	0.21
here behind tieu	home	0.13	lies	0.1	whole	0.14
here behind tim	laid	0.26	lies	-0.29	whole	-0.16
here behind time	fell	0.1
here behind tin	fell	-0.11	lies	-0.08	whole	-0.08
here behind tinh	fell	-0.08	laid	0.17	lies	-0.09	whole	-0.09
here behind tirailleur	home	0.05
here behind tnxp	home	-0.13	lies	-0.07	whole	0.1
here behind to	home	0.08	fell	-0.05	laid	-0.13	lies	-0.08	whole	-0.1
here behind toa	fell	-0.16	lies	0.08	whole	0.12
here behind toai	home	0.08
here behind toan	lies	-0.14	whole	-0.1
here behind together	fell	0.09
here behind toi	fell	-0.23	lies	0.11	whole	0.09
here behind told	fell	0.08	laid	-0.05	lies	0.05	whole	0.09
here behind tombe	fell	-0.09	lies	0.18
here behind tombes	whole	0.06
here behind ton	fell	-0.15	laid	0.35	lies	-0.09	whole	-0.09
here behind tong	home	0.06	fell	0.15	whole	-0.13
here behind took	fell	0.13	whole	0.05
here behind top	home	0.09
here behind tra	home	-0.13	fell	-0.1	laid	-0.22	whole	0.05
here behind trai	home	-0.12	fell	-0.25	laid	-0.06	lies	-0.05
here behind tram	fell	0.07
here behind tran	home	-0.05	fell	-0.15	laid	-0.16	lies	-0.06	whole	-0.08
here behind trang	home	0.28	fell	-0.12	laid	0.14
here behind tranh	laid	0.17
here behind trao	fell	-0.16
here behind trau	whole	0.05
here behind tre	lies	-0.05
here behind trenches	laid	-0.06
here behind treo	home	0.11	fell	0.07	whole	0.08
here behind tri	home	-0.17	fell	-0.34	laid	0.06	lies	0.07	whole	0.05
here behind trich	fell	0.09
here behind trieu	fell	-0.28	laid	-0.14	whole	0.11
here behind trinh	home	0.14	fell	-0.18	laid	-0.1	lies	-0.06	whole	0.21
here behind tro	home	-0.05	fell	-0.07	lies	0.06
here behind troi	fell	0.27	lies	0.09
here behind tron	home	0.14	fell	0.07	whole	-0.08
here behind trong	home	0.08	laid	0.19	lies	0.31	whole	-0.15
here behind tru	fell	-0.07
here behind trua	laid	0.1	lies	-0.05
here behind truc	laid	-0.12	whole	0.06
here behind trung	home	-0.1	fell	0.17	laid	-0.13	whole	0.07
here behind truoc	home	-0.17	fell	-0.1	laid	0.07	whole	0.17
here behind truong	home	0.11	lies	-0.14	whole	0.25
here behind truy	home	0.12	fell	-0.08	whole	0.06
here behind truyen	fell	-0.19	laid	0.06
here behind tu	home	0.17	fell	-0.15	laid	-0.05	lies	0.6	whole	-0.07
here behind tuan	whole	-0.05
here behind tuat	laid	0.08	whole	0.08
here behind tuc	home	-0.15	fell	0.14	laid	-0.07	whole	0.1
here behind tue	home	0.06	fell	-0.05
here behind tui	home	0.09	laid	0.06	lies	0.22	whole	0.26
here behind tung	home	0.09	laid	0.15	lies	-0.3
here behind tuoc	home	0.12	whole	0.07
here behind tuoi	home	0.06	laid	-0.2	lies	-0.1	whole	-0.16
here behind tuong	fell	-0.18
here behind tuu	fell	0.05
here behind tuy	whole	-0.1
here behind tuyen	whole	-0.07
here behind tuyet	fell	0.05
here behind two	laid	0.09	whole	0.1
here behind ty	home	-0.09	whole	0.05
here behind ui	fell	-0.08	laid	0.05	whole	0.05
here behind un	fell	0.14	laid	-0.17	whole	-0.08
here behind une	home	0.22	fell	0.22	whole	0.06
here behind unit	fell	0.16	whole	0.14
here behind unknown	whole	0.06
here behind up	home	-0.05	laid	0.1	whole	0.21
here behind us	fell	0.16	lies	0.13	whole	0.15
here behind used	fell	0.07
here behind ut	home	0.15	fell	0.08	lies	-0.07	whole	-0.17
here behind uy	home	-0.09	fell	-0.05
here behind va	home	-0.22	fell	-0.22	laid	-0.25
here behind vach	fell	-0.11
here behind vai	home	0.05	fell	-0.06	laid	-0.07
here behind van	home	0.2	fell	-0.29	laid	-0.41	lies	0.38
here behind vang	laid	0.12	whole	-0.06
here behind vao	home	0.07	fell	-0.45	lies	0.11	whole	0.12
here behind vap	fell	0.08
here behind vat	whole	-0.12
here behind vay	home	-0.07	lies	-0.12
here behind ve	home	-0.05	fell	-0.56	lies	-0.6	whole	0.29
here behind vet	fell	0.14	laid	-0.1
here behind vi	fell	0.32	laid	-0.19	lies	-0.17	whole	0.21
here behind vien	home	-0.1	fell	-0.06	laid	-0.09	whole	0.11
here behind viet	laid	-0.14	lies	0.08	whole	-0.07
here behind vinh	fell	0.22
here behind vo	home	0.55	fell	-0.25	laid	-0.22	whole	0.41
here behind voi	home	0.18	fell	0.26	laid	-0.13	lies	-0.18	whole	0.18
here behind von	fell	0.09	laid	0.13
here behind vong	home	-0.09	fell	0.22	laid	-0.07	lies	-0.05
here behind vot	home	-0.09	fell	0.11	laid	-0.16	lies	-0.05	whole	0.05
here behind vu	fell	0.36	whole	0.13
here behind vua	fell	0.11	laid	-0.06	lies	0.06	whole	0.13
here behind vuc	home	0.12	whole	0.05
here behind vui	home	0.09	laid	0.18
here behind vung	fell	-0.09
here behind vuong	fell	0.13	whole	0.13
here behind vuot	fell	-0.05
here behind vy	fell	0.24
here behind was	fell	-0.11	whole	0.15
here behind we	fell	0.06	laid	-0.05	lies	0.29
here behind week	fell	0.09
here behind were	home	-0.1	whole	-0.05
here behind when	fell	0.17	lies	0.09	whole	-0.06
here behind where	laid	0.11	whole	-0.13
here behind which	laid	-0.09
here behind who	fell	-0.12	laid	-0.09	whole	0.09
here behind with	home	-0.16	fell	-0.24	laid	0.13	lies	-0.05
here behind worked	home	-0.09
here behind would	home	0.1	laid	-0.05	whole	-0.06
here behind wrong	lies	0.12
here behind wrote	fell	0.09	whole	0.07
here behind www	lies	0.14
here behind xa	home	0.16	fell	-0.32	whole	0.09
here behind xac	home	-0.11	fell	0.59	laid	-0.07	whole	0.24
here behind xang	fell	0.06
here behind xanh	lies	-0.07
here behind xay	fell	0.21	laid	0.12	lies	-0.1	whole	0.18
here behind xe	home	-0.07	fell	-0.12	lies	-0.05
here behind xem	home	0.06	fell	-0.1	laid	-0.08
here behind xeng	fell	-0.07
here behind xep	lies	0.19
here behind xet	fell	0.13	laid	0.18	lies	-0.05	whole	-0.09
here behind xi	home	0.05	laid	0.22	lies	0.12
here behind xin	fell	-0.16	laid	-0.41	lies	-0.18	whole	0.16
here behind xoi	fell	-0.12
here behind xom	home	0.05	whole	0.06
here behind xong	fell	-0.16	laid	0.16	whole	0.07
here behind xu	home	0.24	fell	0.14	lies	0.09	whole	0.09
here behind xua	fell	0.2	laid	0.07	lies	-0.09	whole	-0.07
here behind xuan	home	0.28	fell	0.12	whole	0.08
here behind xuc	fell	0.12	whole	-0.06
here behind xung	home	0.07
here behind xuong	home	0.05	fell	-0.05	laid	-0.08	lies	-0.12
here behind xuyen	home	-0.08	fell	0.06	lies	-0.07
here behind y	home	-0.07	fell	0.17	laid	0.06	lies	-0.2
here behind year	fell	0.13
here behind years	home	-0.05	fell	0.11	laid	0.11	whole	0.1
here behind yen	fell	0.06
here behind you	laid	-0.06
in:again	home	-0.13	laid	-0.19	lies	-0.12	whole	-0.43
in:aka	home	-0.37	laid	-0.15	lies	-0.08
in:alive	home	-0.16	fell	-0.42	laid	-0.18	lies	0.08	whole	-0.14
in:at	home	-0.46	fell	0.39	laid	1.04	lies	0.33	whole	-1.16
in:battle	home	-0.31	fell	0.08	laid	0.09	lies	-0.3	whole	-0.67
in:born	laid	-0.05	whole	-0.05
in:bury	fell	-0.41	laid	1.18	lies	0.08	whole	-0.3
in:capture	home	-0.09	fell	-0.21	laid	0.06	lies	-0.07
in:contact	home	-0.18	fell	-0.14	laid	-0.45	lies	-0.19	whole	-0.12
in:died	home	-0.46	fell	-0.77	laid	0.12	lies	-0.38	whole	-0.45
in:enlist	home	-0.09	fell	-0.24	laid	0.23	whole	-0.11
in:fell	home	-0.38	fell	0.32	laid	-0.29	lies	-0.14	whole	-0.61
in:gio	fell	-0.24	lies	-0.06	whole	0.09
in:grave	home	-0.51	fell	-0.47	lies	0.59	whole	-0.34
in:home	home	0.61	fell	-0.2	lies	-0.08	whole	-0.48
in:hurt	fell	-0.1	laid	-0.08	whole	-0.08
in:joined	home	-0.12	fell	-0.07
in:kin	home	-0.07	fell	-0.09	laid	-0.11
in:laid	home	-0.09	fell	-0.07	laid	-0.15	lies	-0.08	whole	-0.1
in:last	home	-0.09	laid	-0.09	whole	-0.05
in:letter	home	-0.12	fell	-0.47	laid	-0.3	lies	-0.16
in:level	home	0.23	fell	0.11	laid	-0.06	lies	0.23	whole	-0.41
in:link	home	-0.66	fell	-0.2	laid	0.13	lies	-0.22	whole	-0.1
in:martyr	fell	-0.17	laid	-0.23	lies	-0.21	whole	0.06
in:mine	home	-0.06	fell	-0.05	laid	-0.06
in:moved	home	0.21	fell	-0.1	laid	-0.61	lies	-0.1	whole	-0.39
in:naming	home	-0.37	fell	-0.45	laid	-0.23	lies	-0.22	whole	-0.21
in:notice	home	-0.25	fell	-0.34	laid	-0.05	lies	-0.12	whole	0.09
in:office	home	-0.48	fell	-0.43	laid	0.06	lies	-0.49	whole	-0.1
in:pet	fell	0.06	laid	-0.09	lies	0.05	whole	0.12
in:post	home	-0.62	laid	-0.26	lies	-0.16	whole	-0.1
in:rank	home	-0.37	fell	-0.38	laid	-0.19	lies	-0.07
in:rests	laid	0.07
in:returned	home	-0.06	laid	-0.08
in:self	home	-0.3	fell	-0.39	laid	-0.34	lies	-0.12	whole	-0.29
in:site	home	-0.66	fell	1.14	laid	0.49	lies	-0.19	whole	0.13
in:stop	home	-0.17	fell	-0.62	laid	-0.07	lies	0.14	whole	-0.12
in:tells	home	-0.29	fell	-0.43	laid	-0.47	lies	-0.4	whole	-0.42
in:thing	home	-0.11	fell	0.62	laid	0.5	lies	0.57
in:title	laid	-0.3	lies	-0.09	whole	-0.42
known at	home	0.42	fell	0.09	laid	-0.08	lies	-0.11	whole	-0.17
known laid	home	-0.06	fell	-0.37	laid	1.47	whole	0.94
known led	fell	0.1	laid	0.18	lies	-0.05	whole	-0.2
known named	home	0.73	fell	0.41	laid	-0.16	lies	0.15	whole	-0.35
known there	home	0.07	fell	1.12	lies	-0.14	whole	-0.06
last 1	fell	0.07	laid	-0.07	lies	-0.05
last 10	laid	-0.16	lies	0.09	whole	0.07
last 100	laid	0.11	lies	0.1
last 1015	fell	0.09	laid	-0.06	whole	-0.15
last 105	whole	-0.13
last 106	fell	-0.06
last 1062	fell	0.31	laid	0.16	lies	0.12
last 11	laid	-0.16	lies	-0.1	whole	-0.09
last 12	fell	-0.21	laid	-0.15	lies	-0.11
last 12a	fell	-0.11
last 13	fell	-0.09	laid	0.17	whole	0.08
last 130	fell	-0.06
last 1338	fell	0.18
last 14	fell	0.08	laid	-0.06	lies	0.06
last 15	fell	0.11	whole	0.08
last 18	fell	-0.15	laid	0.05	lies	0.16	whole	0.08
last 19	fell	0.28	whole	0.08
last 1b	fell	0.19
last 2	home	-0.08	fell	0.14	laid	-0.06	lies	0.16	whole	0.19
last 20	fell	0.37	lies	-0.08
last 21	fell	-0.17	laid	-0.1
last 22	fell	0.06	laid	0.19
last 23	laid	0.14
last 24	fell	0.13	laid	0.11	whole	-0.15
last 27	laid	0.08	whole	-0.05
last 2km	whole	-0.07
last 3	home	0.1	fell	-0.21	laid	0.12	lies	0.08	whole	-0.31
last 300m	lies	0.08	whole	0.12
last 31	fell	-0.19	laid	-0.1	lies	0.06	whole	-0.1
last 32	fell	0.19	whole	-0.05
last 4	fell	-0.15	lies	0.19
last 5	home	0.09	lies	-0.16
last 500	whole	0.07
last 500m	laid	0.13
last 50m	laid	0.09	whole	0.05
last 52	fell	-0.05
last 54	fell	0.06	whole	0.21
last 584	fell	-0.05
last 6	fell	-0.13	laid	0.09	lies	0.09	whole	-0.07
last 61	whole	-0.1
last 68	whole	-0.13
last 685	fell	0.15
last 69	laid	-0.08
last 7	home	-0.07	fell	-0.37	lies	-0.05	whole	-0.15
last 772	fell	0.41	laid	-0.09
last 8	home	-0.05	fell	0.07	lies	0.09
last 82	laid	-0.07	lies	0.34
last 85	laid	-0.07
last 873	fell	-0.17
last 875	fell	0.12
last 88	whole	-0.07
last 9	home	-0.05	fell	-0.11	lies	0.57	whole	-0.12
last 979	lies	0.1
last a	fell	-0.25	laid	0.23	lies	-0.21	whole	-0.12
last a1	fell	0.19	laid	-0.08	whole	0.12
last ai	fell	-0.15	laid	-0.06	whole	-0.21
last am	home	0.28
last an	home	0.07	fell	0.15	laid	-0.1	lies	0.2	whole	0.13
last anh	home	0.14	fell	0.12	laid	-0.07	lies	-0.06	whole	0.12
last ay	laid	-0.21
last b	home	-0.06	laid	-0.1	lies	-0.05	whole	-0.3
last b1	home	-0.06	whole	-0.07
last b41	home	-0.06
last b52	fell	-0.32
last b57	fell	-0.09
last ba	home	0.14	fell	0.06	laid	-0.11	lies	-0.12	whole	-0.21
last bac	home	0.06	fell	-0.22	lies	-0.05	whole	-0.21
last bach	home	-0.13	fell	-0.18	whole	-0.05
last bai	laid	-0.29	lies	0.06	whole	-0.18
last bamboo	laid	0.13	whole	0.07
last ban	home	-0.23	fell	-0.56	laid	-0.18
last bang	home	0.52	fell	0.05	laid	-0.27	lies	0.18	whole	0.09
last bank	fell	0.13	whole	-0.07
last bao	home	0.33	fell	-0.21	laid	0.18	lies	0.07	whole	0.2
last base	fell	-0.09
last bat	home	0.07	laid	-0.06	whole	-0.23
last battalion	laid	-0.05
last battambang	fell	0.22	whole	0.07
last bau	laid	0.12	lies	0.05
last bay	lies	0.1
last be	home	0.09	fell	0.27	laid	0.07	lies	0.12
last ben	fell	-0.21	lies	-0.06
last benh	whole	-0.12
last beo	fell	0.16
last bep	laid	0.14	whole	-0.05
last bi	home	-0.05	fell	0.09
last bia	fell	0.17	laid	-0.08	lies	-0.05	whole	0.15
last bien	home	-0.26	lies	0.06	whole	0.18
last bieu	home	-0.16	fell	0.21	whole	-0.17
last binh	home	0.72	fell	-0.41	laid	-0.17	lies	-0.17	whole	0.25
last bo	home	-0.05	fell	-0.13	laid	0.35	lies	-0.18	whole	0.2
last boc	laid	-0.09	whole	-0.13
last boi	home	0.1	fell	-0.1	lies	0.09	whole	-0.19
last bom	home	-0.05	fell	-0.26	laid	0.15	whole	0.2
last bon	home	0.05	fell	-0.11	laid	0.07	lies	-0.1
last bong	fell	-0.07	laid	-0.05	lies	0.05
last bot	home	0.09	fell	-0.15	whole	-0.07
last bridge	fell	0.29
last bua	whole	-0.17
last bui	fell	0.05
last buk	fell	0.2	laid	-0.06	whole	0.06
last bung	fell	0.29	whole	0.05
last buoc	whole	-0.12
last buoi	fell	-0.05
last buon	fell	-0.14	whole	-0.1
last but	whole	-0.06
last buu	home	-0.06	fell	0.5	laid	0.16	whole	-0.1
last c	laid	-0.09	whole	-0.18
last c1	fell	0.18
last c2	fell	0.09	whole	0.11
last c4	whole	-0.08
last c7	lies	0.09	whole	-0.15
last ca	home	-0.06	lies	-0.06	whole	-0.14
last cach	fell	-0.11
last cai	home	0.27	fell	-0.27	laid	0.12	lies	-0.08	whole	0.14
last cam	home	-0.07	fell	-0.06	laid	0.23	lies	-0.1	whole	-0.2
last cambodia	whole	0.06
last camp	fell	-0.06	whole	-0.1
last campuchia	fell	-0.14	whole	-0.15
last can	home	-0.06	fell	0.05	laid	-0.05	lies	-0.09
last canal	fell	0.08	whole	-0.09
last cang	fell	0.09	laid	0.06
last canh	home	-0.11	fell	0.25	laid	-0.24	whole	-0.17
last cao	fell	0.19
last cap	laid	0.07
last capt	laid	-0.07
last cat	home	0.05	fell	0.17	laid	0.34	lies	0.17
last cau	home	0.08	fell	-0.38	laid	0.08	lies	0.1	whole	0.24
last cav	fell	-0.06
last cay	home	0.07	fell	0.05	laid	-0.08	lies	-0.11	whole	0.07
last cemetery	fell	0.15	lies	0.41	whole	0.06
last cha	fell	0.13	laid	0.07	lies	0.12	whole	0.15
last chac	home	-0.05	laid	0.14	whole	0.06
last chai	home	0.12	lies	0.09	whole	0.14
last cham	home	-0.06	fell	0.09	lies	0.12	whole	0.07
last chan	laid	-0.05	whole	-0.23
last chang	laid	0.16
last chanh	fell	0.11	lies	-0.06
last charlie	fell	-0.12
last chat	laid	0.06	whole	0.13
last chau	home	0.43	fell	0.13	laid	-0.19	lies	-0.1	whole	0.21
last chay	home	0.06	fell	-0.16	laid	0.14	lies	0.21
last che	home	0.13	laid	-0.06	lies	0.06	whole	0.08
last cheng	fell	0.06
last chet	fell	-0.05
last chi	home	-0.09	fell	-0.12	laid	-0.09	lies	-0.16
last chia	laid	0.11
last chiec	fell	0.17	whole	0.11
last chiem	fell	0.05
last chien	whole	0.06
last chieng	laid	0.36	lies	-0.06	whole	0.05
last chieu	laid	-0.11	lies	0.12	whole	-0.09
last chinh	home	-0.06	fell	0.09	laid	-0.08
last cho	fell	0.05	laid	-0.06	lies	-0.1
last chon	whole	-0.06
last chong	home	-0.09	laid	-0.09
last chu	laid	-0.07	lies	-0.08	whole	-0.08
last chua	home	0.14	fell	-0.07	laid	0.11
last chuc	fell	0.24	whole	-0.08
last chum	home	-0.06	laid	-0.23	lies	-0.06
last chung	home	-0.07	fell	0.05	laid	-0.06
last chuong	fell	-0.06	lies	0.06	whole	-0.08
last chup	lies	-0.09
last church	laid	0.08
last chuyen	lies	-0.05
last city	fell	0.23	whole	0.12
last co	home	-0.17	fell	0.31	laid	0.37	lies	0.21	whole	0.09
last coc	laid	-0.07
last coi	home	0.07	laid	0.08	lies	0.05
last col	fell	-0.06
last com	whole	-0.12
last company	fell	-0.08
last con	home	0.05	laid	-0.08	whole	-0.07
last cong	home	0.22	fell	-0.09	laid	0.08	whole	0.11
last cop	fell	0.06
last cot	fell	-0.18	laid	-0.08
last crater	laid	0.22	whole	-0.07
last creek	laid	0.14	whole	0.17
last crew	laid	-0.08
last cu	home	0.12	fell	0.41	laid	0.57	lies	0.4
last cua	fell	-0.13	laid	-0.1	lies	-0.05	whole	-0.09
last cuc	fell	0.08
last cui	fell	0.12
last cum	whole	0.07
last cung	home	-0.17	fell	0.12	lies	0.05	whole	-0.05
last cuong	home	0.05	fell	-0.23	laid	-0.07	lies	-0.05	whole	-0.06
last cut	home	-0.1	laid	0.21	whole	-0.05
last cuu	fell	0.38	laid	-0.06	lies	-0.1	whole	-0.12
last d	home	-0.05	fell	-0.07	laid	0.06	whole	-0.07
last da	home	-0.16	laid	0.27	lies	-0.08	whole	-0.09
last dac	fell	-0.17	lies	0.24
last dai	home	0.15	fell	0.46	laid	-0.05	lies	-0.12	whole	-0.2
last dakrong	fell	0.15	whole	0.1
last dan	home	0.18	fell	-0.06	laid	-0.1	lies	-0.13	whole	-0.06
last dang	home	-0.15	fell	0.09	laid	0.15
last danh	fell	-0.06	whole	0.11
last dao	home	-0.3	fell	-0.07	whole	0.06
last dap	whole	-0.08
last dat	home	0.09	fell	-0.33	lies	-0.14	whole	-0.21
last dau	home	-0.07	fell	-0.05	laid	-0.11	lies	-0.12	whole	0.16
last day	fell	-0.22	laid	-0.14	lies	0.2	whole	-0.14
last de	laid	-0.16	lies	-0.1	whole	-0.17
last dec	home	0.07
last den	home	-0.11	laid	0.19	whole	-0.08
last deo	fell	-0.15	lies	0.11	whole	0.05
last det	fell	0.12
last deu	home	-0.07
last di	home	-0.09	fell	-0.05	laid	-0.17	lies	-0.06
last dia	fell	-0.15	laid	0.15	lies	0.09
last dich	fell	0.13	laid	-0.08	lies	0.18	whole	0.09
last diem	fell	-0.08	whole	-0.07
last dien	home	0.17	fell	-0.2	laid	0.07	lies	0.11	whole	0.09
last dieu	home	-0.05
last din	lies	0.09	whole	-0.1
last dinh	home	0.21	fell	0.14	laid	-0.13	lies	-0.14
last division	fell	-0.05
last do	home	-0.08	fell	-0.33	laid	-0.24	whole	0.12
last doai	home	-0.05
last doan	home	-0.13	fell	0.19
last doc	fell	-0.12	laid	-0.05	lies	0.12	whole	0.15
last doi	home	0.19	fell	-0.43	laid	0.09	lies	-0.29	whole	0.13
last dom	fell	0.18	whole	-0.07
last don	home	-0.07	fell	-0.19	laid	0.09	lies	-0.11	whole	-0.11
last dong	home	-0.07	fell	0.1	laid	0.3	whole	0.16
last dop	fell	0.19	whole	0.05
last drang	home	-0.05	fell	-0.05	laid	0.06	whole	-0.13
last du	home	0.12	fell	-0.06	laid	-0.14	lies	-0.06	whole	0.07
last dua	fell	0.22	laid	0.56	lies	-0.05	whole	0.08
last duc	home	0.19	fell	0.4	laid	-0.21	lies	-0.16	whole	0.05
last due	home	-0.1	fell	-0.05	whole	-0.1
last dui	fell	0.06	laid	0.13	whole	0.05
last dung	laid	-0.06	lies	-0.15	whole	-0.09
last duoc	fell	-0.11	laid	-0.14	lies	0.06
last duoi	laid	0.16
last duong	home	0.69	fell	-0.25	laid	-0.11	lies	0.42	whole	-0.06
last e	fell	0.16
last e102	fell	-0.08	whole	-0.1
last ecole	laid	0.12	whole	0.07
last em	home	-0.1	fell	-0.1	laid	0.18	lies	0.05
last en	fell	0.12	laid	0.08	whole	-0.06
last end	fell	-0.18
last f356	whole	-0.12
last f7	home	-0.07
last factory	laid	0.2	whole	0.09
last ferry	fell	0.14
last front	fell	0.08	laid	-0.09	lies	0.12	whole	0.16
last ga	fell	-0.05	laid	0.06
last gach	laid	0.17	whole	-0.09
last gai	home	-0.08	laid	0.06	whole	-0.11
last gam	home	0.11	whole	-0.09
last gan	fell	-0.05
last gang	fell	0.19
last gao	fell	0.17	laid	0.1	lies	0.08	whole	-0.09
last gare	laid	0.16	whole	0.12
last gate	laid	0.21	whole	-0.05
last gay	laid	0.1
last ghe	laid	-0.06
last ghenh	whole	-0.07
last ghep	home	0.09	fell	0.12	whole	-0.13
last ghi	home	-0.09	fell	-0.13	laid	-0.07
last gi	fell	-0.05	whole	-0.09
last gia	home	0.12	laid	0.12	lies	0.06	whole	0.06
last giang	home	0.46	fell	0.12	laid	-0.09	lies	0.07	whole	-0.06
last gianh	home	0.14	whole	0.06
last giao	home	-0.05	fell	0.15	lies	-0.05	whole	-0.26
last giap	home	-0.1	fell	-0.05	lies	0.11
last giay	fell	0.2	laid	-0.07	whole	0.12
last gieng	laid	0.25
last gio	fell	-0.23	whole	-0.07
last gioi	fell	-0.07	laid	0.07
last giong	home	0.05	laid	0.07	whole	0.08
last giu	laid	-0.11
last gium	laid	-0.08	lies	-0.08
last giuoc	home	0.13	laid	-0.11	lies	0.24
last giup	home	-0.05	laid	-0.05
last glei	home	0.13	fell	-0.07
last go	laid	-0.12	lies	0.06	whole	-0.16
last goc	home	-0.05	fell	0.08	whole	0.05
last gon	home	0.09	whole	0.13
last h	home	-0.12	whole	-0.12
last h1	home	-0.05	fell	-0.06	whole	-0.05
last h2	fell	-0.08
last ha	home	0.16	fell	0.15
last hai	home	0.32	fell	0.2	laid	-0.11	lies	0.35
last haiphong	home	0.22	fell	0.1	whole	0.08
last ham	fell	-0.31	laid	-0.1	lies	0.08	whole	-0.06
last hamlet	fell	-0.11	laid	0.07	whole	-0.05
last han	home	-0.1	fell	0.22
last hang	laid	-0.07	lies	-0.17	whole	0.16
last hanh	laid	-0.13
last hanoi	whole	0.05
last hao	home	0.08	fell	0.07	laid	0.05
last hau	home	0.14	fell	0.05
last he	laid	0.24	lies	0.27	whole	0.07
last hen	fell	0.11	lies	-0.11
last heo	fell	0.19	whole	-0.06
last het	laid	-0.12	lies	-0.17	whole	-0.08
last hien	home	0.23	fell	0.05	laid	-0.15	lies	0.17	whole	0.18
last hieng	fell	0.19
last hiep	home	-0.07	fell	0.09	laid	0.07	lies	0.14
last hieu	home	-0.1	fell	-0.08	laid	-0.23	lies	0.13	whole	-0.13
last hill	fell	0.08	laid	-0.14	whole	-0.06
last hills	fell	0.12	laid	0.18
last ho	home	0.14	fell	-0.08	laid	-0.28
last hoa	home	0.28	fell	0.06	laid	0.19	lies	0.16
last hoan	fell	-0.07
last hoang	fell	0.18	laid	0.1	lies	-0.07	whole	-0.16
last hoanh	home	-0.07
last hoc	laid	0.2	lies	0.09	whole	0.11
last hoi	fell	0.12	laid	0.13	lies	0.12
last hole	laid	0.05
last hon	fell	-0.05	whole	-0.1
last hong	home	-0.1	fell	0.25	laid	-0.06
last hop	home	-0.05	fell	-0.1	whole	0.05
last hp	home	0.6	fell	-0.07	whole	0.05
last hs	fell	-0.05
last hue	home	0.08	fell	0.07	laid	-0.06
last hung	home	0.23	fell	0.19	laid	-0.16	whole	-0.08
last huong	home	-0.06	fell	-0.06	laid	-0.08	lies	-0.06	whole	-0.05
last huu	home	0.17	fell	0.07
last huyen	home	-0.16	fell	-0.05	laid	-0.24	lies	-0.09	whole	-0.1
last huynh	fell	0.27	whole	0.14
last hy	home	-0.09	whole	0.07
last i	fell	-0.07
last ich	home	0.15	fell	0.09	whole	0.1
last ii	fell	0.08	whole	0.06
last in	laid	-0.07	lies	-0.05	whole	-0.21
last inf	laid	-0.12
last it	fell	-0.09	whole	0.07
last jars	fell	0.23
last junction	fell	-0.06	laid	0.14	whole	0.12
last k	whole	-0.05
last k50	fell	0.12
last k52	fell	-0.05
last k72	laid	-0.08
last k76	fell	0.1	whole	0.06
last k91	fell	-0.05	laid	-0.05
last kampot	fell	0.1	whole	-0.06
last kan	home	0.2	fell	-0.05	whole	0.05
last ke	home	0.12	fell	-0.13	lies	-0.05
last kenh	home	0.07	fell	-0.05	laid	-0.05	lies	0.07
last keo	fell	0.14	laid	-0.17	whole	-0.1
last kep	fell	0.08	laid	0.11	lies	-0.05	whole	0.05
last ket	home	-0.05	fell	-0.05
last kha	home	-0.12	laid	0.12
last khac	home	-0.06	laid	-0.14
last khai	home	-0.05	fell	-0.08
last kham	fell	0.05	laid	0.07
last khan	home	0.05
last khang	lies	-0.08	whole	-0.11
last khanh	home	0.06	fell	-0.1	lies	0.19	whole	-0.22
last khao	laid	-0.09	lies	-0.08
last khay	fell	0.08
last khe	laid	0.09	whole	0.08
last khi	whole	0.05
last khiem	home	-0.1
last khmer	home	-0.08
last kho	fell	-0.13	laid	-0.07
last khoa	home	-0.08
last khoang	home	-0.08	laid	0.16	whole	-0.06
last khoi	fell	-0.17	lies	-0.08	whole	-0.25
last khong	home	-0.06	laid	-0.14	lies	-0.09
last khu	fell	-0.06
last khue	whole	0.08
last khuong	home	0.08
last kia	home	0.05	laid	0.1	whole	-0.06
last kich	home	-0.06	fell	-0.14
last kiem	fell	-0.08	whole	-0.09
last kien	home	-0.19	whole	0.07
last kieng	laid	0.07	whole	0.06
last kiet	fell	0.13	whole	0.13
last kieu	fell	-0.05	laid	0.13	lies	-0.05
last kiln	laid	0.1
last kim	laid	-0.07
last kinh	home	-0.23	fell	-0.18	laid	0.2	lies	0.09	whole	-0.15
last klah	lies	0.07
last kleng	fell	0.25
last km	fell	-0.05	laid	0.09
last ko	home	-0.06	fell	0.07	whole	0.05
last kong	fell	0.07
last kontum	fell	0.31	whole	0.08
last kratie	fell	0.22	whole	0.08
last krel	laid	0.1
last krieng	fell	-0.12	laid	0.19
last kt	home	-0.1	fell	-0.14	laid	-0.1
last ky	home	0.09	fell	0.17	laid	0.2	lies	0.05	whole	0.09
last la	home	0.35	fell	-0.39	laid	0.09	lies	-0.06
last lac	home	0.07	fell	0.24	laid	-0.12
last lach	laid	0.08	lies	-0.23
last lai	home	-0.16	fell	0.18	laid	-0.12	whole	0.09
last lak	home	0.05	fell	-0.18	laid	-0.05	lies	-0.05
last lam	home	0.39	fell	-0.16	laid	-0.08	lies	0.07
last lan	home	-0.12	laid	0.07	lies	-0.12	whole	0.09
last lang	home	-0.08	fell	-0.12	laid	-0.18	whole	0.11
last lanh	home	0.14	lies	0.07	whole	-0.08
last lao	home	0.1	fell	0.71	laid	0.29	lies	-0.06
last laos	fell	0.16	whole	0.05
last lap	home	-0.12	fell	0.4	lies	-0.14
last lat	fell	0.07
last lau	fell	0.06	laid	0.09	whole	0.06
last lay	fell	0.22	whole	0.08
last le	fell	0.53	laid	-0.23	lies	0.27	whole	0.12
last len	home	-0.07	fell	-0.05
last leo	fell	-0.05
last lich	home	-0.07	fell	-0.06
last liem	home	0.25	whole	0.06
last lien	fell	0.15	laid	-0.1	whole	0.09
last lieu	fell	-0.1	laid	0.14	whole	-0.13
last lim	laid	0.12	lies	-0.06	whole	-0.09
last lin	fell	0.05	lies	-0.05	whole	-0.09
last line	fell	-0.05	laid	0.25	whole	0.1
last linh	home	0.31	fell	0.55	laid	0.06	lies	0.08	whole	0.06
last lo	home	-0.1	laid	0.11	lies	-0.2	whole	-0.1
last loan	home	-0.08
last loc	home	0.42	fell	-0.08	laid	0.12	lies	-0.09	whole	0.22
last loi	home	-0.1	fell	-0.23	laid	0.17	lies	-0.05	whole	0.26
last lon	home	0.08	fell	0.19	lies	0.06	whole	0.19
last long	home	-0.28	fell	0.05	laid	-0.31	lies	-0.17
last lop	laid	-0.06
last lot	home	-0.05	fell	0.06	whole	-0.17
last lt	whole	-0.06
last lu	home	0.1	fell	-0.11	laid	0.05	lies	0.07	whole	-0.18
last lua	home	-0.07	fell	-0.05	laid	0.14	lies	0.1
last luan	home	-0.06	laid	-0.07
last luat	home	0.08
last luc	home	0.17	fell	-0.09	whole	0.15
last lung	home	0.28	laid	-0.1
last luoc	fell	-0.08
last luoi	fell	0.27	laid	0.09	lies	0.13	whole	0.1
last luom	lies	-0.06
last luon	fell	-0.08	laid	-0.14
last luong	home	0.07	fell	0.17	laid	-0.34	lies	-0.05	whole	-0.09
last lut	fell	-0.16
last luu	home	0.29	fell	-0.15	laid	0.12
last ly	home	0.2	fell	-0.14	laid	0.36	lies	0.41	whole	-0.05
last lz	fell	-0.09	whole	-0.08
last m	fell	-0.06	laid	-0.42	whole	-0.05
last ma	home	-0.06	fell	0.18	whole	0.12
last mac	lies	0.05
last mai	fell	0.12	laid	-0.12	whole	-0.12
last maine	fell	-0.05
last man	home	-0.05	fell	-0.05	laid	-0.1	whole	0.05
last mang	home	0.11	fell	-0.13
last manh	fell	-0.1	whole	-0.2
last mao	home	-0.17	fell	0.11	whole	-0.08
last map	home	-0.05	fell	0.06	laid	-0.08	lies	-0.13	whole	-0.06
last marche	whole	0.06
last marines	fell	-0.07
last market	fell	0.32	laid	-0.11	whole	-0.06
last mat	fell	-0.05	laid	-0.06	lies	-0.08
last mau	home	0.18	fell	0.05	whole	0.12
last may	home	-0.08	fell	-0.06	laid	-0.06	lies	-0.08
last me	home	-0.1	laid	-0.21	whole	-0.07
last mek	laid	0.1	lies	-0.05
last meme	laid	-0.05
last men	laid	-0.05
last meo	whole	-0.06
last met	fell	-0.16	lies	-0.08	whole	-0.2
last meur	home	-0.06	fell	0.11
last mi	fell	0.09	whole	0.05
last mia	laid	0.16
last mich	laid	-0.13	lies	0.3	whole	0.05
last mien	fell	-0.05	whole	0.12
last mieu	fell	-0.14	lies	0.19
last mine	laid	0.12	whole	0.05
last minh	fell	-0.18	laid	-0.06	whole	-0.07
last mit	laid	0.1
last mo	home	-0.15	fell	0.13	laid	0.29	lies	0.08	whole	-0.11
last moc	home	-0.06	fell	0.08	lies	-0.1	whole	0.08
last moi	laid	-0.18	lies	0.11	whole	0.09
last mon	home	0.49	fell	-0.21	laid	0.19	lies	-0.09	whole	-0.21
last mong	home	-0.11
last mot	home	-0.08	fell	-0.1	laid	-0.07
last mound	laid	0.1	whole	0.11
last mouth	laid	0.09
last mu	home	-0.06	whole	-0.05
last mua	fell	-0.07	laid	-0.06	whole	-0.07
last mui	home	-0.14
last mun	fell	0.05	whole	0.05
last muoi	home	-0.09	laid	-0.08	lies	0.1
last muon	home	-0.05	fell	0.16	laid	0.08	whole	-0.05
last muong	home	-0.08	fell	0.09	laid	0.2	whole	0.17
last my	home	0.07	fell	-0.14	laid	-0.19	lies	-0.12
last n237	fell	-0.07
last na	home	-0.1	fell	0.25	whole	0.08
last nai	home	-0.05	fell	-0.08	laid	0.09
last nam	home	-0.16	fell	0.15	laid	-0.52	lies	0.1	whole	-0.16
last nang	fell	0.07	laid	-0.06	lies	-0.05
last nao	home	0.06	fell	-0.17	laid	-0.13	lies	-0.23	whole	-0.07
last nb	whole	0.07
last nen	fell	-0.09	laid	-0.05
last nga	home	-0.05	fell	0.21	laid	-0.09	whole	0.09
last ngai	fell	0.24	laid	-0.13	lies	0.25	whole	-0.05
last ngan	fell	0.08	laid	0.26	lies	-0.06	whole	0.16
last ngang	fell	0.21	whole	0.05
last ngay	fell	-0.11
last nghe	fell	0.23	whole	0.14
last nghi	lies	0.09
last nghia	laid	-0.06	lies	-0.05	whole	0.09
last nghiep	whole	-0.09
last nghin	fell	0.05
last ngo	fell	-0.19	laid	0.05	lies	-0.07	whole	0.07
last ngoai	home	-0.08	fell	-0.07	laid	-0.05	whole	-0.05
last ngoc	home	-0.11	fell	-0.05	laid	0.29	whole	0.08
last ngoi	whole	-0.19
last ngon	laid	0.11	whole	-0.07
last ngu	fell	-0.1
last ngua	laid	0.22	whole	0.06
last nguc	laid	-0.08
last nguoi	laid	-0.13
last nguon	fell	-0.1	laid	0.15	lies	0.08
last nguyen	home	0.24	fell	-0.23	lies	-0.17	whole	0.16
last nha	fell	-0.25	laid	-0.09	lies	-0.06	whole	-0.15
last nhac	whole	-0.06
last nhai	fell	-0.06
last nham	home	-0.05
last nhan	home	0.05	fell	-0.24	lies	-0.16	whole	0.07
last nhanh	fell	-0.07
last nhat	home	-0.12
last nhau	fell	-0.1	laid	-0.11	lies	-0.07
last nhi	home	-0.09	laid	0.14	whole	0.08
last nhich	fell	0.16
last nhieu	laid	-0.09	lies	0.11
last nho	fell	-0.07
last nhom	lies	0.09
last nhon	laid	-0.06	lies	-0.07	whole	0.07
last nhu	laid	-0.05	whole	-0.09
last nhum	fell	0.06
last nhung	fell	-0.15	lies	0.2	whole	-0.18
last nhut	whole	0.08
last nia	laid	0.22	lies	-0.07
last nie	fell	-0.05	laid	0.18	whole	0.06
last niem	home	0.05	whole	-0.08
last ninh	fell	0.22	laid	-0.4	whole	-0.14
last noel	fell	-0.23	whole	-0.07
last noi	home	-0.18	laid	-0.24	lies	-0.14
last nom	fell	0.08	whole	-0.08
last non	fell	0.12
last nong	lies	-0.09	whole	-0.09
last north	whole	-0.08
last now	laid	0.12
last nu	home	-0.15
last nua	laid	-0.16	lies	-0.18
last nui	home	-0.05	fell	-0.12	laid	-0.13
last nung	home	-0.12	fell	-0.08
last nuoc	home	-0.07	fell	0.49	laid	0.18	lies	-0.05	whole	0.15
last nuong	laid	0.06	whole	0.09
last nva	fell	-0.07
last o	fell	-0.09	laid	-0.26	lies	-0.05	whole	0.27
last oai	home	0.35	fell	-0.1	whole	-0.12
last october	fell	-0.05	laid	-0.06
last of	fell	-0.16	laid	-0.05	whole	-0.11
last office	laid	-0.06	lies	0.1
last oi	fell	-0.06	whole	0.05
last om	whole	-0.07
last on	laid	0.06	whole	-0.1
last ong	fell	0.1	laid	-0.48	lies	-0.08	whole	-0.09
last ot	home	0.07
last p	home	0.24	whole	-0.12
last pa	home	0.07	fell	-0.05	laid	0.09
last pah	home	0.09	whole	-0.08
last pailin	fell	0.4	whole	0.12
last pan	whole	-0.07
last pao	fell	-0.12
last pass	fell	0.06
last pek	fell	0.14	laid	-0.05
last penh	fell	-0.05
last pet	lies	0.07	whole	0.1
last pha	fell	-0.05	laid	-0.07
last phai	home	-0.07	laid	-0.08	lies	-0.1	whole	-0.17
last phan	home	-0.12	fell	0.12	laid	-0.08	lies	0.05
last phao	fell	0.29	laid	0.09	whole	0.14
last phap	home	-0.08	fell	-0.13
last phau	fell	0.09	laid	0.09	whole	-0.06
last phe	laid	0.11
last phi	lies	-0.07	whole	-0.11
last phia	laid	0.08
last phiet	home	-0.13	fell	0.05	whole	0.06
last phin	home	0.16	fell	0.06	laid	-0.13	lies	0.06	whole	0.07
last pho	home	-0.12	fell	-0.08	whole	-0.08
last phoi	laid	-0.11	lies	0.06
last phong	home	0.13	fell	0.2	laid	-0.17	lies	-0.34
last phu	home	0.22	fell	-0.09	laid	0.12	lies	0.15	whole	0.07
last phuc	home	0.34	laid	-0.13	lies	0.05	whole	-0.08
last phum	fell	-0.11	laid	0.07	whole	0.07
last phung	home	-0.05	fell	0.05	whole	-0.08
last phuoc	home	-0.08	fell	-0.07	laid	0.05	lies	-0.13
last phuong	home	0.07	fell	-0.09	laid	-0.07	lies	-0.09	whole	-0.22
last phut	fell	-0.06	laid	-0.05
last pinh	laid	0.31	lies	-0.08
last pleiku	fell	0.17
last po	fell	0.08
last pon	fell	0.09	laid	0.19
last poncho	laid	-0.14
last pong	fell	0.29	laid	-0.17	whole	-0.06
last pot	fell	-0.09
last prong	home	-0.1	laid	0.1	lies	-0.11
last province	home	-0.14	laid	0.21
last puasat	fell	0.11
last puc	laid	-0.07	lies	0.05
last pursat	fell	0.32	lies	-0.05
last qua	fell	-0.13	whole	-0.05
last quan	home	-0.21	fell	-0.08	laid	0.21	lies	-0.11	whole	0.11
last quang	home	0.25	fell	-0.22	laid	0.08	whole	0.15
last quao	home	0.22	fell	-0.16	lies	-0.06
last que	home	-0.33	fell	0.06	lies	0.15	whole	0.15
last quoc	home	-0.13	fell	-0.12	lies	-0.13	whole	-0.11
last quoi	home	-0.05
last quy	home	0.17	whole	0.13
last quyen	home	0.09	fell	-0.08	laid	-0.06	whole	-0.08
last quyet	home	-0.05	laid	0.19
last r	fell	-0.05
last ra	home	0.09	fell	-0.19
last rach	fell	-0.1	laid	0.29
last rai	home	-0.12	fell	-0.08	laid	0.17
last rain	fell	-0.07
last rang	home	-0.06	fell	-0.1	laid	0.41	lies	0.05
last ranh	fell	-0.11	laid	-0.11
last rao	home	0.2	fell	-0.38	laid	-0.21	lies	0.19	whole	-0.09
last rar	fell	-0.06
last rau	whole	-0.11
last ray	fell	0.07	laid	0.11	lies	0.09
last re	laid	0.2
last reap	fell	0.23	laid	0.33	lies	-0.08	whole	0.09
last regiment	fell	-0.05	laid	-0.06
last regt	home	-0.06
last ren	laid	0.06	lies	-0.06	whole	0.05
last reo	home	0.13
last ret	fell	-0.06
last ri	home	0.13	fell	0.05	whole	-0.07
last rieng	home	0.15	fell	0.18	laid	0.08	lies	-0.23
last riep	home	-0.09	fell	0.1	laid	0.07
last rinh	whole	-0.08
last ripcord	fell	-0.08
last river	fell	0.06	laid	-0.07	whole	-0.06
last ro	fell	-0.16	laid	-0.09	whole	0.06
last road	lies	-0.05	whole	0.09
last rom	fell	-0.11	laid	0.12	lies	-0.06	whole	-0.06
last rong	fell	0.06	laid	-0.18	lies	0.21	whole	0.26
last row	laid	0.07	whole	0.05
last rua	laid	-0.22	whole	-0.07
last rubber	fell	0.09	laid	0.11
last rung	fell	-0.08	laid	-0.28	lies	0.2	whole	0.07
last ruoi	whole	-0.05
last ruong	fell	0.09	lies	0.08
last rut	fell	0.14	laid	-0.05
last sa	home	-0.08	fell	0.13	laid	-0.08
last sac	fell	-0.13	whole	0.05
last sach	home	0.42	fell	-0.08	laid	-0.05	lies	0.09	whole	0.13
last saddle	laid	0.08
last sai	fell	-0.06	whole	0.05
last sam	home	-0.07	fell	-0.1	laid	0.12
last san	fell	-0.08	laid	0.23	lies	-0.07	whole	-0.09
last sang	home	-0.27	fell	-0.09	lies	-0.08
last sanh	laid	-0.16	lies	0.1
last sao	fell	-0.05
last sap	fell	-0.16
last sat	fell	0.24	laid	-0.15	lies	-0.05	whole	0.12
last sau	home	-0.05	laid	-0.31	lies	-0.21	whole	-0.08
last say	fell	0.09
last school	laid	0.17
last se	home	0.12	fell	-0.17	laid	0.19	lies	0.12	whole	-0.05
last season	fell	-0.06
last sen	home	-0.08	fell	-0.21	lies	-0.07
last sentence	home	0.08	fell	-0.22	laid	-0.08	lies	0.15	whole	-0.15
last shau	fell	0.07	whole	0.11
last shell	laid	0.05	whole	0.09
last si	home	-0.11	fell	-0.07	laid	-0.09	lies	-0.07
last side	home	0.09	laid	0.09
last sieng	fell	0.1
last sim	fell	0.1	laid	0.2	whole	-0.1
last sin	whole	0.14
last sinh	home	-0.21	laid	0.14	lies	0.05
last sisophon	fell	0.17	laid	0.21	lies	-0.05	whole	-0.06
last slope	laid	0.19	whole	0.05
last snuol	fell	0.07	laid	-0.11	whole	-0.11
last so	home	-0.1	fell	-0.06
last soc	whole	0.07
last soi	fell	-0.05	laid	0.15	lies	-0.05	whole	0.12
last som	laid	0.05	lies	-0.08
last son	fell	-0.09	laid	-0.08	lies	0.35	whole	-0.21
last song	home	-0.09	fell	-0.32	laid	-0.15
last sot	fell	-0.05
last star	home	-0.05
last station	laid	-0.05
last stream	fell	0.2	laid	0.1	whole	0.14
last street	home	0.24
last su	fell	0.09	laid	0.35	lies	-0.11
last sui	fell	0.07
last sung	fell	0.05	lies	-0.07	whole	-0.1
last suoi	fell	-0.1	laid	0.07	lies	-0.11	whole	0.07
last suol	home	-0.05
last sup	fell	0.41	lies	-0.09
last sut	laid	0.05	whole	0.09
last suu	home	-0.17
last sy	home	-0.06
last t	fell	-0.08	laid	0.1	whole	0.05
last t12	fell	-0.07	laid	0.06
last ta	home	-0.05	fell	-0.13
last tac	fell	-0.13	laid	-0.09
last tai	laid	-0.07	lies	-0.12	whole	0.1
last taluy	laid	0.07
last tam	home	-0.15	fell	-0.22	laid	-0.07	whole	0.09
last tan	home	0.07	fell	-0.15	laid	-0.08	lies	0.06	whole	-0.14
last tang	home	-0.05	fell	0.27	laid	-0.06	lies	-0.06
last tat	laid	-0.05	whole	-0.12
last tau	home	0.09	fell	-0.27	lies	0.06
last tay	home	0.51	fell	-0.5	laid	0.14	lies	0.05	whole	0.08
last tb	home	-0.05	whole	-0.1
last te	fell	0.1	whole	0.05
last ten	laid	-0.14	lies	-0.06	whole	-0.09
last tet	fell	-0.12	laid	-0.06	whole	-0.08
last th	home	0.18	whole	0.05
last thac	laid	0.05
last thach	home	0.19	fell	-0.14	laid	-0.07
last thai	home	-0.07	laid	-0.35	lies	0.09	whole	-0.08
last tham	home	0.1	laid	-0.11
last than	home	-0.07	fell	-0.09	whole	0.12
last thang	fell	0.33	laid	-0.05	lies	-0.11	whole	-0.12
last thanh	home	-0.3	fell	0.52	laid	0.14	lies	-0.19	whole	0.13
last thao	home	0.24	fell	-0.09
last thap	fell	-0.11	laid	-0.12	lies	0.08
last that	home	0.35	fell	-0.08
last thay	home	-0.08	lies	0.11	whole	-0.1
last the	fell	0.08	laid	-0.2	lies	0.21	whole	-0.09
last them	fell	-0.05
last theo	home	-0.06
last thep	whole	-0.11
last there	laid	-0.06
last thi	home	0.1	laid	0.19	lies	0.08	whole	0.13
last thiem	home	0.09
last thien	home	0.23	fell	0.25	lies	-0.05	whole	0.17
last thiet	home	-0.08	laid	0.09
last thieu	home	0.09	whole	0.08
last thinh	fell	-0.07
last tho	home	0.41	fell	-0.38	lies	-0.08	whole	0.08
last thoa	fell	-0.06
last thoai	fell	-0.14	laid	0.11
last thoan	home	-0.06
last thoi	home	-0.05	fell	0.23	laid	-0.06	lies	-0.05	whole	-0.21
last thom	home	-0.06	fell	0.41	laid	-0.12
last thon	home	-0.12	laid	0.12
last thong	home	0.06	fell	0.17	laid	-0.14	lies	-0.09	whole	0.07
last thu	home	0.2	fell	-0.06	whole	0.1
last thuan	home	-0.1	fell	0.17	laid	-0.1	lies	-0.09	whole	0.11
last thuc	home	-0.06
last thuoc	home	0.14	fell	0.37	laid	-0.23	whole	0.06
last thuong	home	-0.18	fell	0.13	laid	-0.16	lies	0.06
last thuot	lies	0.09
last thuy	home	0.46	fell	-0.34	laid	-0.24	lies	0.1	whole	-0.08
last thuyen	laid	0.2
last thuyet	fell	-0.05
last tia	fell	-0.05
last tich	home	0.08	fell	-0.08	whole	0.06
last tien	fell	0.36	laid	0.19	lies	0.41	whole	-0.12
last tieng	fell	0.16	lies	-0.12	whole	-0.1
last tiep	fell	0.13	whole	0.06
last tin	home	0.26	fell	0.09	laid	0.11	lies	-0.07
last tinh	home	0.25	fell	-0.18	laid	-0.15	lies	-0.05	whole	-0.11
last tnxp	fell	-0.05	whole	-0.13
last to	home	0.08	fell	0.14	lies	0.1	whole	0.11
last toan	home	-0.1	fell	0.25	laid	0.16	lies	-0.05
last toc	fell	0.23
last toi	home	-0.05	fell	0.17	laid	0.08	lies	-0.11	whole	-0.08
last tom	laid	0.11	lies	0.08
last ton	home	-0.07	fell	-0.19	laid	0.15	lies	-0.06
last top	laid	0.09	whole	-0.06
last tower	laid	0.1	lies	0.1	whole	0.06
last tqgc	fell	-0.05
last tra	home	0.13	fell	0.09	laid	-0.06	lies	-0.05
last trac	home	-0.09	laid	0.05
last trach	home	-0.06	fell	0.07	lies	0.39	whole	-0.05
last trai	home	0.08	fell	-0.11	lies	-0.11	whole	-0.22
last trail	fell	0.11
last tram	fell	-0.08	laid	0.08	whole	-0.11
last tran	home	-0.14	fell	-0.09	laid	-0.17	lies	0.7	whole	0.11
last trang	home	0.2	lies	-0.34	whole	-0.1
last tranh	fell	0.15	whole	-0.05
last trao	laid	-0.22	lies	0.27
last trap	fell	-0.12	laid	-0.16	lies	-0.08
last trau	fell	0.24	laid	-0.1	whole	0.07
last tray	fell	-0.08
last tre	fell	0.24	laid	-0.17	lies	0.08	whole	0.06
last tree	lies	0.18	whole	-0.09
last tren	laid	-0.12
last treng	fell	-0.15	laid	0.14	lies	-0.12	whole	-0.05
last treo	fell	0.05	whole	0.05
last tri	home	-0.1	fell	0.23	laid	-0.39	lies	-0.07
last trieu	home	0.36	fell	-0.12	lies	0.1	whole	0.23
last trinh	home	0.19	fell	0.22	laid	-0.12	lies	-0.07	whole	0.13
last troi	fell	0.23
last trom	home	0.21	fell	0.07	lies	0.13	whole	0.17
last tron	fell	-0.16	whole	-0.06
last trong	fell	-0.06	laid	-0.22	lies	-0.13
last trua	fell	-0.15
last truc	fell	-0.08	whole	0.05
last trung	home	-0.17	fell	-0.14	laid	-0.13	whole	0.06
last truoc	fell	-0.07	laid	-0.06	lies	-0.05
last truong	home	-0.08	fell	-0.28	laid	0.34	lies	-0.09	whole	0.09
last tu	fell	0.28	laid	0.1	whole	0.23
last tuan	home	-0.06	fell	-0.08	lies	-0.09
last tui	laid	0.07
last tul	fell	0.06	laid	0.13	whole	0.07
last tum	home	-0.1	fell	0.31	lies	-0.06	whole	0.11
last tung	whole	0.06
last tuoi	fell	-0.06
last tuong	home	-0.05	fell	0.1
last tuu	home	-0.05
last tuy	fell	-0.08
last tuyen	home	-0.07
last ty	home	-0.08
last u	laid	-0.1	lies	0.23	whole	-0.09
last ubnd	home	-0.05
last uc	fell	0.09	whole	0.05
last ui	fell	0.07
last union	fell	-0.06
last uy	home	-0.14	fell	-0.09
last uyen	fell	0.14	lies	0.39
last vac	fell	0.09
last valley	fell	0.1	whole	0.17
last van	home	-0.08	fell	0.17	laid	0.14	lies	-0.09	whole	0.14
last vang	home	0.23	fell	-0.16	laid	-0.13	lies	0.22	whole	0.18
last vao	fell	-0.07	laid	-0.1
last vap	fell	-0.07
last vay	home	-0.06	fell	-0.07
last ve	home	-0.13	laid	-0.25	lies	-0.11	whole	-0.05
last vei	fell	0.21	whole	0.08
last veng	home	-0.1	fell	0.13	whole	0.13
last vi	home	0.14	fell	-0.16	laid	-0.21	lies	0.4	whole	0.05
last vien	home	-0.06	fell	-0.26	laid	-0.15	whole	-0.18
last viet	home	-0.13	fell	0.53	laid	-0.31	lies	-0.07	whole	0.08
last vietnam	fell	-0.05
last vietnamese	fell	-0.07
last vihear	fell	0.27	laid	0.07	lies	-0.11	whole	-0.06
last village	laid	-0.05
last vinh	home	-0.11	fell	-0.29	laid	-0.15	lies	-0.05
last vnch	fell	-0.09
last vo	home	0.13	fell	-0.11	laid	0.09
last voi	home	-0.31	laid	0.17	lies	-0.07	whole	0.13
last vong	home	-0.09
last vot	fell	-0.06	laid	-0.11
last vu	home	0.11	fell	0.13	laid	0.07	whole	0.06
last vuc	home	-0.07
last vung	whole	0.07
last vuon	laid	-0.21	lies	0.48	whole	0.15
last vuong	fell	0.1	laid	0.09	whole	0.05
last wall	fell	0.08	laid	0.19	whole	-0.07
last well	fell	-0.09	whole	0.12
last wire	whole	-0.11
last xa	home	-0.08	fell	-0.53	lies	-0.06	whole	0.11
last xang	fell	0.14	laid	-0.14
last xanh	fell	0.08
last xat	fell	-0.22	laid	-0.05	lies	0.22	whole	-0.16
last xay	fell	0.07	laid	-0.1	lies	0.17
last xe	home	-0.05	laid	0.17	lies	0.07	whole	0.07
last xen	fell	0.13	whole	-0.12
last xiem	fell	0.05
last xieng	whole	-0.1
last xoai	home	-0.1	fell	0.2	lies	-0.12
last xoan	home	-0.06
last xoi	laid	0.1
last xom	whole	-0.09
last xuan	home	0.5	fell	-0.37	laid	-0.18	lies	0.08
last xuong	home	0.38	fell	-0.13	laid	-0.16	lies	-0.11	whole	0.15
last xuyen	home	0.29	whole	0.11
last y	fell	0.16	laid	-0.18	lies	0.18	whole	-0.14
last yang	fell	0.24	laid	-0.05	whole	-0.12
last yen	home	0.36	fell	-0.1	laid	-0.11	lies	-0.1	whole	0.16
led a trưởng	home	0.07	whole	0.05
led a été tué	fell	0.09	whole	0.05
led accrochage	fell	0.06
led ambush	whole	0.12
led an táng	fell	-0.14	laid	0.09	lies	-0.06
led an táng & gan	whole	0.05
led an táng & nghia	laid	-0.15	lies	-0.05	whole	0.09
led an táng & ntls	laid	-0.07	lies	0.11	whole	0.05
led an táng & tam	laid	0.07
led an táng tại	fell	-0.05	laid	-0.14	lies	0.27	whole	0.15
led an táng tại & khu	laid	-0.08	lies	0.07
led an táng tại & nghia	laid	-0.2	lies	0.28
led an táng tại & ntls	laid	-0.11	whole	0.06
led anh	home	-0.06	fell	-0.11	laid	0.29	lies	-0.17	whole	0.11
led anh & bai	fell	-0.06
led anh & ben	whole	-0.1
led anh & bo	laid	-0.06
led anh & bui	fell	0.09
led anh & canh	whole	0.06
led anh & doi	whole	-0.08
led anh & duoi	laid	0.07	whole	0.1
led anh & goc	whole	-0.06
led anh & hoc	whole	0.1
led anh & lai	whole	-0.09
led anh & ngay	fell	0.11	whole	-0.05
led anh & ngoai	whole	0.12
led anh & ntls	lies	0.09	whole	-0.16
led anh & tren	laid	0.07	whole	-0.06
led anh & trong	laid	0.08	whole	-0.06
led anh & vuon	whole	0.08
led anh & xa	fell	0.06	laid	0.08
led area	whole	-0.06
led assaut	fell	0.09	whole	-0.05
led attack	fell	0.06
led attaque	whole	-0.07
led b 52	fell	0.08	whole	0.07
led b trưởng	home	0.06	whole	0.06
led b52	fell	0.17	laid	-0.1	whole	-0.05
led bia	fell	0.13	laid	-0.24	lies	0.14
led bia & nghia	laid	-0.06	whole	0.06
led bia & ntls	lies	0.09
led biết	fell	0.12	laid	0.11	lies	-0.05	whole	0.18
led bodies	laid	0.12	whole	0.11
led bom	home	-0.07	fell	0.19	laid	0.26	lies	-0.05	whole	-0.16
led bom & b52	fell	-0.05
led bom & bi	whole	-0.08
led bom & canh	laid	0.09	whole	-0.1
led bom & sau	laid	0.1	whole	-0.17
led bom & trung	whole	-0.07
led bom & truong	fell	0.09
led bones	laid	-0.05
led book	whole	0.08
led born	home	0.06	fell	-0.07	whole	-0.24
led born in	whole	-0.11
led bridge	whole	-0.07
led burial	laid	-0.06
led buried	home	0.14	fell	-0.1	laid	-0.3	lies	0.25
led buried & the	laid	-0.05	lies	0.11	whole	-0.05
led buried him	lies	-0.06	whole	-0.13
led buried them	laid	0.12	whole	0.06
led bury	lies	0.1
led bury & the	laid	-0.05
led by nothing	home	-0.17	fell	-0.18	laid	-0.42	whole	0.16
led by nothing & a	fell	0.08	laid	-0.11	whole	-0.05
led by nothing & ai	fell	0.05
led by nothing & anh	lies	0.1
led by nothing & ap	home	-0.07	fell	0.33	whole	0.19
led by nothing & ba	home	-0.06	fell	0.06
led by nothing & bac	home	-0.06
led by nothing & ban	home	-0.13	laid	-0.05	lies	0.08	whole	0.07
led by nothing & bao	whole	-0.07
led by nothing & ben	fell	0.17	laid	-0.07	lies	-0.07
led by nothing & benh	fell	0.13	whole	0.1
led by nothing & bo	fell	-0.13	laid	-0.08	lies	-0.05
led by nothing & bui	whole	-0.06
led by nothing & ca	home	0.08
led by nothing & cach	fell	-0.11	laid	-0.07	whole	0.06
led by nothing & cang	fell	-0.06
led by nothing & canh	fell	0.05	laid	-0.12	lies	0.13	whole	-0.08
led by nothing & cao	whole	0.09
led by nothing & cau	fell	-0.32
led by nothing & chan	fell	0.05
led by nothing & chau	lies	0.11
led by nothing & chi	home	0.09
led by nothing & chin	whole	-0.06
led by nothing & cho	fell	0.13	laid	-0.06	lies	0.07	whole	-0.18
led by nothing & chon	laid	0.25	lies	0.22
led by nothing & chot	fell	0.12	whole	0.13
led by nothing & chu	fell	-0.09
led by nothing & chua	fell	-0.06	lies	0.05
led by nothing & chung	fell	0.11
led by nothing & co	whole	-0.05
led by nothing & con	fell	-0.06	whole	0.05
led by nothing & cong	fell	0.06
led by nothing & cua	fell	0.06
led by nothing & cuoi	fell	0.05
led by nothing & dai	home	0.12
led by nothing & dak	home	0.08	fell	0.15	whole	0.06
led by nothing & danh	home	0.08	fell	0.05	lies	-0.05	whole	-0.06
led by nothing & dans	laid	0.06
led by nothing & dear	fell	-0.05
led by nothing & deo	fell	0.1	whole	0.1
led by nothing & di	fell	-0.07
led by nothing & diem	whole	-0.06
led by nothing & doan	lies	0.09	whole	-0.06
led by nothing & doc	fell	-0.05
led by nothing & doi	fell	-0.14	laid	-0.07	lies	0.05	whole	-0.11
led by nothing & don	laid	-0.09	lies	-0.05
led by nothing & dong	home	-0.06	fell	-0.18	laid	-0.09
led by nothing & duoi	fell	0.06	laid	0.35
led by nothing & duong	laid	0.08	whole	-0.17
led by nothing & from	home	0.11
led by nothing & gan	fell	0.11	laid	-0.09	lies	0.12
led by nothing & go	home	0.09	fell	-0.11	laid	0.11
led by nothing & h	home	-0.05
led by nothing & ha	home	0.05	whole	0.05
led by nothing & hai	home	-0.07	fell	0.09
led by nothing & hang	fell	-0.08	laid	-0.15	lies	0.07
led by nothing & hien	lies	0.06
led by nothing & ho	laid	-0.07	lies	-0.05	whole	-0.06
led by nothing & hoang	home	-0.08
led by nothing & hoi	fell	-0.07	lies	-0.05
led by nothing & huyen	home	0.11	laid	0.07	whole	-0.09
led by nothing & khu	fell	0.09
led by nothing & kinh	fell	-0.06
led by nothing & lang	home	0.31	laid	-0.05	whole	0.2
led by nothing & lo	fell	-0.07	whole	-0.09
led by nothing & long	fell	-0.08
led by nothing & mai	laid	0.17
led by nothing & mat	fell	0.08
led by nothing & me	fell	-0.05	laid	-0.05
led by nothing & nam	laid	0.18
led by nothing & ngay	fell	-0.1
led by nothing & nghia	fell	0.06	laid	0.72	lies	0.13	whole	0.27
led by nothing & ngoai	whole	0.06
led by nothing & nguoi	home	0.07
led by nothing & nguyen	home	0.11
led by nothing & noi	fell	0.16	whole	-0.05
led by nothing & ntls	lies	0.15	whole	0.15
led by nothing & o	lies	0.07	whole	-0.07
led by nothing & phu	home	0.06	whole	0.1
led by nothing & phuong	fell	0.1	whole	0.06
led by nothing & place	home	0.11	whole	-0.06
led by nothing & quan	home	0.09	fell	-0.07	whole	-0.09
led by nothing & quang	home	0.07	fell	-0.07	whole	0.07
led by nothing & que	home	0.57	fell	-0.1	whole	-0.22
led by nothing & ray	fell	-0.06	laid	0.15	lies	-0.15	whole	0.12
led by nothing & ruong	laid	0.06
led by nothing & san	lies	0.1	whole	0.13
led by nothing & sau	whole	0.28
led by nothing & sous	lies	0.14	whole	0.07
led by nothing & su	fell	-0.05
led by nothing & sur	fell	0.05	whole	-0.05
led by nothing & tai	fell	0.21	whole	-0.2
led by nothing & tan	fell	0.05
led by nothing & tay	whole	-0.07
led by nothing & tet	fell	0.06
led by nothing & thanh	home	0.13	whole	0.06
led by nothing & the	fell	-0.07
led by nothing & thon	home	-0.06	fell	0.26	whole	0.13
led by nothing & tram	fell	0.12	whole	0.11
led by nothing & tran	fell	0.47	whole	-0.28
led by nothing & tren	laid	-0.11	whole	-0.12
led by nothing & trich	lies	0.07	whole	-0.07
led by nothing & trong	laid	-0.09	lies	0.11	whole	-0.06
led by nothing & trung	fell	0.07	whole	0.07
led by nothing & truoc	home	0.1	fell	-0.06	laid	0.19
led by nothing & truong	fell	-0.05
led by nothing & tu	home	-0.06
led by nothing & under	lies	0.2	whole	0.13
led by nothing & van	fell	0.12	whole	-0.07
led by nothing & ve	lies	-0.05
led by nothing & village	home	0.23	whole	-0.14
led by nothing & vinh	fell	0.13
led by nothing & vuon	fell	-0.05	lies	0.1	whole	-0.12
led by nothing & xa	fell	0.18	lies	-0.13	whole	0.06
led by nothing & xom	home	-0.06
led by word a	home	-0.13	fell	0.19	lies	-0.05	whole	-0.06
led by word a1	fell	-0.05
led by word ac	fell	0.15
led by word ac & tinh	fell	0.17
led by word again	laid	-0.09	lies	0.1
led by word ai	fell	0.11	whole	0.05
led by word an	fell	-0.09	laid	-0.06	lies	-0.06	whole	-0.26
led by word an & cao	whole	-0.08
led by word anh	home	0.08	fell	-0.16	laid	-0.14	lies	0.23
led by word anh & doi	lies	0.12	whole	0.05
led by word anh & thai	whole	-0.12
led by word anh & tren	laid	0.05	lies	0.08
led by word anh & trong	laid	-0.09
led by word ao	whole	0.07
led by word ap	whole	-0.06
led by word apr	fell	-0.1
led by word april	fell	0.1	whole	0.07
led by word at	home	-0.07	fell	0.23	laid	0.18	lies	0.13	whole	0.1
led by word at & the	laid	0.18	whole	-0.15
led by word au	home	-0.05	whole	0.14
led by word aug	fell	0.11	whole	0.09
led by word august	whole	-0.09
led by word b	laid	-0.05	lies	-0.05	whole	-0.07
led by word ba	fell	0.1	lies	-0.1	whole	-0.16
led by word ba & phu	home	0.07	whole	-0.13
led by word bac	laid	0.15	whole	-0.2
led by word bac & song	fell	-0.06
led by word bach	home	0.13	fell	-0.06
led by word bai	home	-0.06	whole	-0.08
led by word bam	fell	0.07	whole	0.1
led by word ban	fell	0.15	lies	-0.16	whole	0.07
led by word ban & cau	fell	0.1	whole	-0.06
led by word ban & cua	fell	-0.1
led by word ban & nam	whole	-0.1
led by word ban & nghia	laid	0.07	lies	-0.07
led by word ban & nuoc	fell	-0.07	laid	-0.05
led by word bang	fell	-0.09	laid	0.08	lies	0.06
led by word bao	home	-0.09	fell	-0.07	whole	-0.15
led by word bao & hai	whole	-0.07
led by word bat	home	-0.08	fell	-0.17
led by word bataillon	fell	-0.1
led by word battalion	home	-0.06	fell	-0.12
led by word battery	fell	0.09
led by word bay	home	0.08	laid	-0.07	lies	0.11	whole	-0.07
led by word be	whole	-0.12
led by word ben	fell	-0.07
led by word benh	whole	-0.06
led by word bi	fell	0.06
led by word bien	home	-0.05	laid	-0.07	whole	-0.11
led by word biet	home	-0.06	fell	-0.13	whole	-0.06
led by word biet & dong	home	-0.06	fell	-0.12	whole	-0.06
led by word bieu	home	0.09
led by word binh	home	-0.18	laid	-0.1	lies	-0.07
led by word binh & cau	fell	-0.08
led by word binh & long	home	0.06	whole	0.07
led by word binh & tram	fell	0.05
led by word bn	fell	0.06
led by word bo	fell	-0.13	laid	0.1	lies	-0.05
led by word boi	fell	-0.14
led by word bomb	whole	0.11
led by word bomb & the	whole	0.11
led by word bon	laid	0.16	lies	0.16
led by word bong	home	-0.06	fell	0.14	laid	-0.08
led by word bs	laid	-0.07
led by word bua	fell	-0.07	laid	-0.08
led by word bung	home	0.05	fell	-0.13	whole	-0.08
led by word buoc	home	-0.07	laid	-0.07
led by word buoi	home	0.1
led by word buried	laid	0.05	whole	-0.06
led by word buried & by	laid	0.05	whole	-0.06
led by word c	home	-0.1	fell	0.13	laid	-0.06	whole	0.12
led by word c1	lies	0.05
led by word c2	fell	0.06	whole	-0.06
led by word c759	home	0.14
led by word ca	fell	-0.25
led by word ca & doi	fell	-0.11
led by word ca & xa	home	0.06
led by word cai	fell	0.05
led by word cam	home	0.05	fell	0.06	laid	0.15	lies	-0.05
led by word can	home	0.14	laid	-0.06	whole	-0.06
led by word cang	fell	0.14
led by word canh	fell	0.09	whole	-0.05
led by word canh & rung	fell	0.06	whole	0.06
led by word cao	fell	-0.08	laid	-0.05	whole	-0.13
led by word cap	home	-0.05
led by word carried	whole	0.13
led by word carried & a	whole	0.13
led by word cat	home	-0.16	fell	0.12	laid	0.3	lies	-0.07
led by word cat & gan	whole	0.13
led by word cat & sau	fell	0.06	whole	-0.08
led by word cat & thon	whole	-0.05
led by word cau	fell	-0.07	lies	0.1
led by word cay	home	-0.11	fell	-0.13	laid	0.11	lies	-0.07	whole	-0.15
led by word cay & ben	whole	-0.11
led by word cay & duong	fell	0.05	whole	-0.12
led by word cha	fell	-0.11	laid	-0.11	lies	0.06
led by word chac	home	0.08	laid	-0.05	whole	0.08
led by word chai	home	0.07
led by word cham	home	0.17
led by word cham & phan	home	0.18	whole	0.05
led by word cham & soc	laid	0.05	whole	-0.05
led by word chan	fell	0.07	laid	-0.1	lies	0.11
led by word chanh	whole	-0.05
led by word chat	home	-0.07	fell	0.06	lies	0.07	whole	-0.05
led by word chau	fell	-0.11	whole	-0.25
led by word chau & nghe	whole	-0.09
led by word chau & son	whole	-0.05
led by word chay	whole	0.05
led by word chay & cua	fell	0.08
led by word che	home	0.1	laid	0.08	whole	-0.07
led by word chef	fell	-0.06
led by word chez	fell	0.09	whole	-0.07
led by word chi	fell	0.08	laid	0.11
led by word chi & doan	fell	0.11
led by word chief	whole	-0.08
led by word chiem	fell	-0.14
led by word chien	home	-0.12	fell	0.14	laid	-0.07	whole	-0.12
led by word chien & khu	whole	-0.11
led by word chien & truong	fell	0.19	whole	-0.07
led by word chieu	fell	-0.12	lies	-0.09	whole	-0.05
led by word chim	fell	0.19	laid	-0.06	lies	0.1	whole	0.12
led by word chim & ngoai	fell	0.08	whole	0.16
led by word chin	fell	0.17	whole	0.07
led by word chinh	whole	-0.12
led by word cho	laid	-0.06	lies	0.13
led by word chu	home	0.17	fell	-0.1	lies	-0.07	whole	-0.23
led by word chu & a	fell	0.05	laid	0.15
led by word chua	fell	-0.08	laid	0.05
led by word chuc	fell	-0.07
led by word chung	home	-0.08	fell	-0.19	laid	0.16	lies	0.22	whole	0.12
led by word chung & bo	laid	-0.1	lies	0.12
led by word chung & duoi	laid	-0.09	lies	0.12
led by word chung & xa	fell	0.11
led by word chuoi	fell	0.11	whole	0.05
led by word chuong	home	0.1	fell	-0.05	whole	-0.14
led by word chuong & nghe	whole	-0.08
led by word chuyen	home	0.07	fell	-0.14	laid	0.08	whole	0.09
led by word co	home	0.06	laid	-0.05	lies	0.11	whole	-0.08
led by word co & vinh	whole	-0.05
led by word coc	home	0.05	fell	0.05
led by word coi	fell	0.17
led by word coi & cua	fell	0.06
led by word coi & doi	fell	0.08	laid	-0.06
led by word con	fell	-0.1	laid	-0.06	lies	-0.13	whole	-0.15
led by word con & ban	fell	0.08	whole	0.08
led by word con & ben	fell	-0.05
led by word con & dong	fell	0.06
led by word con & duong	fell	-0.05
led by word con & suoi	whole	-0.06
led by word con & xom	home	-0.08
led by word cong	home	-0.15	fell	-0.08	laid	-0.12	whole	-0.11
led by word cong & dien	fell	-0.06
led by word cong & lang	whole	-0.09
led by word cot	fell	-0.06	whole	-0.06
led by word counted	laid	0.06
led by word cu	fell	0.13	laid	-0.12	lies	-0.14	whole	0.12
led by word cu & cach	laid	-0.11
led by word cu & canh	fell	0.12	laid	-0.09	lies	-0.06
led by word cu & duoi	laid	0.1
led by word cua	fell	0.06	lies	0.06	whole	-0.08
led by word cung	home	0.1	whole	0.08
led by word cuong	home	0.12	fell	-0.14	laid	0.11	whole	-0.12
led by word cut	home	-0.12	fell	-0.05	laid	0.16	whole	-0.08
led by word d	whole	0.08
led by word d2	home	0.09	whole	0.13
led by word da	fell	0.2	laid	0.11	whole	0.08
led by word dac	home	0.06	fell	0.05
led by word dai	laid	0.09	lies	0.07	whole	-0.16
led by word dai & doi	fell	-0.05
led by word dai & hai	whole	-0.07
led by word dam	fell	0.17
led by word dan	home	-0.07	fell	-0.07	laid	0.08	whole	0.17
led by word dan & nghe	whole	-0.07
led by word dang	home	0.09	fell	0.21	whole	0.17
led by word danh	home	-0.07
led by word dao	home	0.16	fell	-0.12	laid	-0.05	whole	-0.1
led by word dap	fell	0.13	laid	0.15	whole	-0.05
led by word dat	home	0.09	fell	-0.14	laid	0.2	whole	0.6
led by word dat & canh	whole	0.05
led by word dat & cho	laid	-0.06
led by word dat & chua	lies	0.05	whole	-0.08
led by word dat & dong	lies	0.09	whole	0.13
led by word dat & duoi	whole	0.08
led by word dat & gan	fell	0.08	whole	0.05
led by word dat & hang	fell	-0.12	laid	-0.05
led by word dat & ho	laid	0.06	whole	0.09
led by word dat & ruong	laid	-0.05	lies	0.05
led by word dat & trong	whole	0.08
led by word day	home	-0.1	fell	-0.27	laid	0.08
led by word day & chon	laid	0.09
led by word day & co	fell	-0.08
led by word day & truong	fell	-0.06	whole	-0.12
led by word days	fell	0.13	whole	0.07
led by word de	fell	0.07	laid	-0.07	whole	-0.17
led by word den	home	0.08	fell	-0.12
led by word deo	home	-0.05	lies	0.1
led by word deu	whole	0.05
led by word di	fell	-0.09
led by word di & b	fell	-0.05
led by word dia	fell	-0.22	laid	0.36	lies	-0.06	whole	-0.22
led by word dia & phuong	fell	-0.07
led by word dich	home	-0.05	fell	0.31	laid	-0.22	whole	0.06
led by word diem	fell	0.24	whole	0.11
led by word dien	home	0.15	fell	-0.21	laid	-0.08	whole	-0.09
led by word diep	laid	-0.05
led by word dieu	home	-0.14
led by word din	home	0.05	whole	0.06
led by word dinh	fell	0.1	laid	-0.06	whole	-0.15
led by word dinh & lang	whole	-0.06
led by word dinh & thanh	whole	0.07
led by word diu	home	0.05	whole	0.18
led by word div	home	-0.05	fell	0.09
led by word division	fell	0.11	whole	0.06
led by word division & the	fell	0.05
led by word do	home	-0.09	fell	-0.15	laid	-0.08	whole	-0.21
led by word doai	home	0.19
led by word doan	laid	-0.07	whole	0.05
led by word doc	home	-0.05	whole	-0.15
led by word doc & bo	lies	0.07	whole	-0.1
led by word doc & duong	fell	0.07	whole	-0.05
led by word doi	home	-0.18	laid	-0.14	lies	0.08	whole	-0.19
led by word doi & doan	fell	-0.06
led by word doi & ha	whole	0.06
led by word doi & kien	whole	-0.17
led by word doi & nghe	home	0.13	whole	0.11
led by word doi & nghia	lies	0.12	whole	0.08
led by word doi & quynh	whole	-0.05
led by word doi & sau	fell	0.08	lies	-0.05
led by word doi & trong	fell	0.08	whole	-0.08
led by word doi & xa	home	0.09	fell	0.05	whole	0.05
led by word don	home	-0.14	fell	-0.11	laid	-0.06	lies	0.06	whole	-0.22
led by word don & bac	whole	-0.07
led by word don & gan	laid	-0.05	whole	-0.1
led by word donated	fell	-0.06
led by word dong	home	-0.33	lies	-0.1	whole	-0.24
led by word dong & gan	fell	-0.09
led by word dong & hung	whole	-0.05
led by word dong & lang	home	-0.08	fell	-0.06
led by word down	fell	-0.07
led by word drang	laid	0.09
led by word drove	fell	0.08	laid	0.11
led by word drove & a	fell	0.08	laid	0.11
led by word dry	fell	0.06	whole	-0.07
led by word du	home	0.06	fell	-0.07	laid	0.09	lies	-0.05
led by word du & au	fell	-0.07
led by word du & cimetiere	laid	0.13
led by word du & pont	fell	0.09	whole	0.05
led by word du & viet	laid	0.05
led by word dua	laid	0.05	whole	-0.05
led by word duc	fell	-0.19	laid	-0.12	whole	-0.22
led by word dug	whole	-0.09
led by word dung	home	-0.08	fell	-0.07	laid	-0.14
led by word dung & truoc	whole	-0.08
led by word duoc	home	0.1	laid	-0.05
led by word duy	home	0.08
led by word e	home	-0.12	laid	0.14	lies	-0.07	whole	-0.08
led by word e1	home	-0.06
led by word e567	fell	0.13
led by word e64	home	-0.05
led by word east	fell	-0.09	laid	-0.05
led by word en	home	0.11	fell	-0.16	laid	0.08
led by word en & a	home	0.13	fell	-0.05
led by word etre	laid	-0.11	lies	0.07
led by word f304	fell	0.17	whole	0.06
led by word f307	fell	0.09
led by word f309	fell	0.12	whole	0.09
led by word f325	fell	0.08
led by word f356	home	-0.06
led by word f7	whole	0.06
led by word famille	home	-0.05
led by word family	home	0.06	whole	0.11
led by word feb	fell	-0.09	whole	0.09
led by word february	laid	0.07	whole	-0.06
led by word fever	fell	0.08	whole	0.06
led by word four	laid	0.13
led by word four & the	laid	0.1
led by word french	whole	0.06
led by word gac	fell	0.06
led by word gach	whole	-0.05
led by word gam	whole	-0.07
led by word gao	lies	-0.05	whole	-0.08
led by word gao & ben	fell	0.12	whole	-0.06
led by word ghe	whole	0.06
led by word ghi	home	-0.13	fell	0.34
led by word ghi & dong	home	-0.05	fell	0.06
led by word ghi & tren	laid	0.09
led by word ghi & trong	laid	-0.05
led by word ghi & trung	whole	-0.1
led by word gi	home	0.09	fell	-0.05	laid	-0.05	whole	0.07
led by word gia	home	-0.16	fell	-0.05	laid	-0.1	lies	-0.07	whole	-0.3
led by word gia & ban	fell	0.11	whole	0.07
led by word gia & lang	home	-0.09	lies	-0.05	whole	-0.07
led by word giam	fell	0.11
led by word giang	home	-0.07	fell	0.05	lies	-0.05	whole	-0.15
led by word giang & ha	home	0.09
led by word giang & hai	home	-0.08	whole	-0.09
led by word giang & trong	fell	0.07
led by word giao	fell	-0.05	laid	0.09	whole	-0.11
led by word giap	laid	-0.05	whole	-0.27
led by word giau	home	0.11	fell	0.09	laid	0.08
led by word giay	laid	-0.06	whole	0.07
led by word gio	fell	0.07	laid	-0.07
led by word gioi	laid	-0.07	lies	0.06
led by word giong	home	0.11	fell	-0.05	laid	0.12	whole	0.11
led by word giong & thanh	whole	0.06
led by word girl	whole	-0.1
led by word giu	fell	0.36	laid	-0.05	lies	-0.05	whole	0.35
led by word giup	laid	0.13	lies	-0.13
led by word go	fell	0.06	laid	-0.06
led by word goi	laid	0.08
led by word gon	fell	-0.09	whole	-0.06
led by word got	fell	0.12	whole	-0.05
led by word grid	fell	-0.07
led by word group	whole	0.11
led by word guc	fell	0.35	laid	-0.06	whole	0.21
led by word guc & ngay	fell	0.09
led by word guc & tren	fell	0.08
led by word gun	whole	-0.13
led by word h	fell	-0.05	lies	0.07	whole	-0.08
led by word h & mong	whole	-0.05
led by word ha	home	0.12	fell	-0.05	laid	-0.1	whole	-0.21
led by word ha & hai	whole	-0.09
led by word ha & lao	whole	-0.1
led by word hai	home	-0.2	lies	0.06	whole	0.09
led by word hai & ben	laid	-0.09
led by word hai & goc	lies	0.09	whole	0.08
led by word hai & hai	whole	-0.07
led by word hai & hung	home	0.05	whole	0.05
led by word hai & nghia	laid	0.11	lies	-0.08	whole	0.05
led by word hai & thai	whole	-0.05
led by word ham	home	-0.08	fell	0.26	laid	-0.1	whole	0.22
led by word ham & ben	fell	0.07	laid	-0.08	whole	-0.05
led by word ham & doi	fell	0.11	whole	-0.09
led by word han	home	-0.05
led by word han & cho	laid	0.05
led by word hand	whole	-0.05
led by word hang	home	0.07	fell	-0.22	lies	0.09	whole	0.18
led by word hang & ben	fell	-0.12	laid	0.11	whole	0.11
led by word hang & khu	whole	-0.06
led by word hang & ntls	lies	0.08	whole	0.2
led by word hanh	whole	0.08
led by word hao	home	-0.1	fell	0.06	laid	0.07
led by word hat	home	0.05	fell	-0.06
led by word hay	fell	0.15	lies	-0.06	whole	-0.07
led by word he	fell	-0.06	laid	-0.07	lies	0.09	whole	-0.08
led by word hem	fell	0.18	whole	-0.11
led by word heo	fell	0.08
led by word het	whole	0.2
led by word het & nghia	laid	0.06
led by word hien	home	0.09	fell	-0.2	lies	0.24	whole	0.24
led by word hien & nghia	lies	0.1	whole	0.05
led by word hien & ntls	fell	-0.05	laid	-0.06
led by word hien & trong	lies	0.11	whole	-0.06
led by word hiep	home	0.11	whole	0.06
led by word hieu	fell	0.07	laid	0.16	whole	0.12
led by word ho	home	0.2	fell	-0.18	laid	-0.11	lies	-0.06	whole	-0.08
led by word ho & khong	home	0.05
led by word ho & la	laid	-0.06
led by word hoa	home	0.12	fell	-0.23	lies	-0.09	whole	-0.2
led by word hoa & an	home	0.13	lies	0.09
led by word hoa & cho	home	0.14	fell	-0.09
led by word hoa & ha	whole	-0.1
led by word hoa & mong	home	0.12	whole	0.14
led by word hoa & quang	home	0.06
led by word hoa & thanh	whole	-0.17
led by word hoa & vinh	whole	-0.05
led by word hoa & xa	fell	0.09
led by word hoac	whole	-0.08
led by word hoach	laid	0.05	whole	0.05
led by word hoai	laid	0.1	whole	0.06
led by word hoan	whole	0.09
led by word hoang	home	-0.06	whole	-0.19
led by word hoanh	home	0.09
led by word hoc	home	-0.18	fell	-0.06	laid	-0.08	whole	-0.09
led by word hoc & binh	whole	-0.08
led by word hoc & truong	fell	-0.05
led by word hoe	home	-0.08	fell	0.05
led by word hoi	home	-0.13	fell	0.29	laid	-0.1	lies	0.08
led by word hoi & dong	fell	0.08	whole	-0.06
led by word hoi & nghia	lies	-0.1
led by word hoi & xa	home	-0.07
led by word hole	laid	0.07	whole	0.07
led by word hon	whole	-0.05
led by word hong	home	0.18	laid	0.09	whole	-0.1
led by word hop	laid	-0.05	whole	-0.19
led by word hue	whole	0.06
led by word hung	laid	0.12	lies	-0.07	whole	-0.11
led by word hung & tien	home	-0.07
led by word huong	home	0.24	fell	-0.06	laid	-0.11	lies	-0.13	whole	0.22
led by word huong & doi	whole	0.1
led by word huong & ntls	whole	0.05
led by word huong & thai	home	-0.06
led by word huy	home	0.09	whole	0.09
led by word huyen	home	-0.05
led by word huyet	fell	-0.08	laid	0.19
led by word huyet & ngay	whole	-0.05
led by word ich	home	-0.07
led by word in	fell	0.17	laid	-0.07	lies	0.2	whole	-0.06
led by word in & ban	home	0.11
led by word in & front	fell	0.17	whole	-0.09
led by word inf	fell	0.07	whole	0.08
led by word infantry	fell	0.14	whole	0.08
led by word into	laid	0.11	whole	-0.05
led by word jan	fell	0.18	whole	0.06
led by word january	fell	0.11	laid	0.09	whole	0.13
led by word july	whole	0.06
led by word june	fell	0.09	whole	-0.09
led by word k5	whole	-0.07
led by word k58	whole	-0.08
led by word ke	lies	0.1	whole	-0.27
led by word ke & ben	whole	-0.09
led by word kenh	whole	-0.05
led by word keo	fell	0.11	whole	0.06
led by word kep	laid	-0.06	whole	-0.16
led by word ket	home	0.05	laid	-0.05	whole	-0.07
led by word keu	fell	0.08	laid	0.11	whole	0.11
led by word kha	fell	-0.05	whole	-0.14
led by word khac	home	0.13	fell	-0.17	laid	-0.06	lies	-0.06	whole	-0.19
led by word khac & tang	fell	-0.05
led by word khac & tren	laid	-0.07
led by word khai	home	0.13	fell	-0.05	whole	0.05
led by word khang	fell	0.09	laid	0.07	whole	0.05
led by word khanh	home	0.08	fell	-0.06	whole	-0.14
led by word khanh & cao	whole	-0.18
led by word khao	whole	-0.06
led by word khau	fell	-0.12	laid	-0.07	whole	-0.09
led by word khau & doi	fell	-0.06	laid	-0.05	whole	-0.09
led by word khe	home	-0.11	whole	-0.2
led by word khmer	home	-0.05	fell	-0.15	whole	0.17
led by word khmer & ap	whole	0.13
led by word kho	laid	0.21	lies	0.07	whole	-0.07
led by word khoa	fell	0.08	whole	0.07
led by word khoai	whole	0.06
led by word khoan	home	0.11	fell	-0.06	whole	0.05
led by word khoi	lies	0.1	whole	0.15
led by word khuc	whole	-0.05
led by word khuong	home	0.06
led by word kia	home	-0.07	lies	-0.06	whole	-0.13
led by word kia & song	laid	-0.07
led by word kia & suoi	fell	-0.14	whole	-0.06
led by word kich	home	-0.14	fell	0.06	laid	-0.07	lies	0.14	whole	0.17
led by word kich & binh	home	0.05
led by word kich & lang	home	0.07
led by word kich & xa	home	-0.26	lies	0.05
led by word kiem	home	-0.07	fell	0.05	whole	0.08
led by word kien	fell	-0.05
led by word kieu	home	-0.05	laid	-0.05	whole	0.05
led by word kim	whole	-0.06
led by word kinh	home	-0.09	fell	0.27	laid	0.28	lies	0.1	whole	-0.19
led by word kinh & chin	home	-0.07	laid	0.12	lies	0.07
led by word kinh & muoi	fell	0.08	whole	-0.06
led by word kinh & xang	laid	0.05
led by word kip	home	0.05
led by word km	whole	-0.23
led by word km & duong	laid	0.06	whole	-0.09
led by word ky	fell	0.12	lies	0.1	whole	-0.05
led by word ky & tu	home	0.07	whole	-0.06
led by word l	fell	0.17	whole	0.09
led by word l & a	laid	0.06
led by word l & hopital	fell	0.12	laid	-0.05	whole	0.08
led by word la	laid	-0.09	whole	-0.18
led by word la & son	whole	-0.06
led by word lac	home	0.06	fell	-0.13	lies	0.07	whole	-0.14
led by word lac & thanh	whole	-0.08
led by word lai	home	-0.18	fell	-0.15	laid	0.1	lies	0.21	whole	0.38
led by word lai & cho	laid	-0.1
led by word lai & doi	fell	-0.07	whole	-0.06
led by word lai & duoi	laid	-0.1	lies	0.1	whole	0.12
led by word lai & trong	laid	0.19	whole	0.06
led by word lak	fell	-0.06
led by word lam	fell	-0.1	lies	0.05	whole	-0.18
led by word lan	home	-0.05	laid	0.05	lies	-0.13	whole	0.18
led by word lan & doi	whole	0.05
led by word lang	home	0.15	fell	-0.16	lies	0.07	whole	-0.18
led by word lang & hai	whole	-0.05
led by word lanh	fell	-0.05	laid	0.05	whole	0.12
led by word lao	home	-0.07	fell	0.23	whole	-0.25
led by word lap	home	0.15	fell	-0.06	laid	-0.06	whole	0.12
led by word lau	laid	-0.05
led by word lay	home	-0.05	fell	0.07	laid	0.17
led by word le	home	0.2	fell	0.16	lies	0.1
led by word le & ben	fell	0.13	whole	0.13
led by word le & duong	fell	-0.05
led by word le & thuy	whole	-0.1
led by word len	home	-0.11	fell	0.07	lies	0.14	whole	0.4
led by word len & cao	fell	0.07	whole	0.11
led by word len & cho	lies	0.06
led by word len & doi	fell	0.19
led by word len & go	fell	-0.08	laid	0.17	lies	0.05	whole	0.07
led by word len & nghia	lies	0.06
led by word len & ntls	fell	-0.07	laid	-0.08
led by word len & nuong	fell	-0.06	laid	0.06
led by word liem	home	0.06
led by word liem & ha	home	0.05	whole	-0.08
led by word lien	home	0.06	fell	-0.12	lies	0.12	whole	-0.21
led by word lieu	fell	0.22	laid	-0.05	lies	-0.1	whole	-0.07
led by word lim	fell	-0.06
led by word lin	whole	-0.14
led by word line	fell	0.25
led by word linh	home	-0.09	fell	-0.13	lies	0.1	whole	0.07
led by word linh & dai	fell	-0.09
led by word linh & ha	home	0.12	whole	0.08
led by word linh & hai	home	0.07	whole	0.05
led by word linh & my	fell	0.05
led by word linh & nam	fell	-0.07
led by word linh & phap	fell	-0.07
led by word lived	fell	0.08
led by word lo	fell	0.2	laid	-0.08	whole	-0.16
led by word lo & sau	whole	0.1
led by word lo & vong	fell	0.09	whole	-0.08
led by word loa	home	0.07
led by word loc	home	0.26	fell	-0.17	lies	-0.05	whole	-0.26
led by word loc & hai	whole	-0.12
led by word loi	home	-0.14	fell	-0.09	laid	0.21	lies	-0.07	whole	0.12
led by word lom	fell	0.1
led by word lon	fell	0.05	laid	0.08	whole	-0.18
led by word long	lies	0.09
led by word long & ho	fell	0.05	laid	0.09	lies	0.07
led by word lop	home	0.06
led by word lop & truong	fell	-0.05
led by word lot	fell	-0.15
led by word lu	home	0.17	fell	-0.14	laid	0.07	lies	-0.09
led by word lu & doan	fell	-0.05
led by word lua	whole	0.06
led by word lun	home	0.05	whole	0.08
led by word lung	home	0.05	fell	-0.08	laid	0.05	whole	-0.15
led by word lung & doi	whole	-0.05
led by word luoi	fell	-0.07	whole	0.06
led by word luon	fell	0.06	laid	0.06	whole	0.16
led by word luon & bai	fell	0.07
led by word luon & cho	laid	0.07
led by word luon & sau	laid	0.05	whole	0.07
led by word luon & tren	whole	-0.06
led by word luong	fell	-0.13	laid	0.08	whole	-0.14
led by word luong & ha	whole	-0.06
led by word luong & nga	whole	0.08
led by word luu	laid	-0.07	whole	-0.08
led by word luu & nghe	whole	-0.08
led by word luy	laid	0.06	whole	-0.06
led by word luyen	home	-0.07	fell	-0.13
led by word luyen & yen	home	-0.07
led by word ly	fell	-0.05	laid	-0.05	whole	-0.08
led by word m	fell	-0.06	lies	0.05
led by word m79	home	-0.05
led by word ma	home	-0.05	fell	-0.13	laid	0.05	lies	0.09
led by word ma & dong	laid	0.08
led by word ma & sau	lies	0.13	whole	0.05
led by word mac	fell	0.07	whole	0.14
led by word mach	home	0.06	whole	0.09
led by word mai	laid	-0.06	lies	0.14
led by word mai & sau	lies	0.08
led by word man	home	0.09	lies	0.11
led by word mang	fell	-0.05	laid	0.14	lies	0.16	whole	0.15
led by word manh	home	-0.06	fell	-0.06	laid	0.05
led by word mao	laid	0.11	lies	-0.07	whole	0.12
led by word map	home	0.18	whole	0.14
led by word mar	fell	0.06	whole	0.08
led by word march	fell	0.16	whole	0.09
led by word marines	whole	-0.08
led by word mat	home	-0.07	fell	-0.2	lies	-0.07	whole	-0.21
led by word may	home	-0.05	fell	0.08	laid	-0.11	whole	0.15
led by word me	home	-0.1	laid	-0.15	whole	-0.14
led by word men	whole	0.05
led by word mi	fell	-0.05	laid	-0.09	lies	0.05
led by word mien	home	0.1	whole	-0.13
led by word mien & dong	whole	-0.08
led by word mieng	fell	-0.08	whole	0.06
led by word miet	fell	0.1	whole	0.06
led by word mieu	laid	0.14	whole	-0.14
led by word mieu & ba	laid	0.05
led by word min	fell	0.4	laid	-0.05	whole	0.19
led by word mine	fell	0.24	laid	-0.05
led by word minh	home	0.22	laid	0.09	lies	0.07	whole	-0.15
led by word mit	laid	0.09	whole	0.05
led by word mlo	home	0.11
led by word mo	fell	0.07	laid	-0.13	lies	0.12	whole	-0.18
led by word mo & duong	fell	0.14	whole	0.1
led by word mo & ninh	whole	-0.05
led by word mo & phia	laid	-0.07	lies	0.13	whole	-0.06
led by word moc	fell	-0.08	laid	-0.05	whole	-0.13
led by word moi	whole	-0.09
led by word mon	fell	0.08	whole	-0.11
led by word mon & hai	whole	-0.07
led by word mot	fell	0.07	whole	-0.08
led by word mr	fell	-0.07
led by word mu	fell	-0.05	whole	0.12
led by word mua	fell	0.07	laid	-0.05	whole	0.06
led by word mua & nuoc	fell	-0.05
led by word muoi	home	0.09	laid	-0.07
led by word muong	home	0.12	fell	0.09	whole	0.23
led by word muong & lac	whole	0.09
led by word muong & xom	fell	0.13	whole	0.07
led by word my	home	0.07	laid	-0.06	whole	-0.11
led by word n	home	-0.12	lies	0.09	whole	-0.21
led by word n & e	laid	0.06	lies	0.11	whole	-0.1
led by word na	home	0.12	whole	-0.05
led by word nang	home	-0.07	fell	0.33	whole	-0.08
led by word nao	home	-0.07	fell	0.1	laid	-0.08	lies	-0.06	whole	-0.06
led by word nau	whole	-0.09
led by word ne	whole	0.08
led by word ng	home	0.29	whole	0.09
led by word nga	home	0.09	whole	0.06
led by word ngai	lies	-0.12
led by word ngan	home	0.05	laid	-0.12	lies	0.09
led by word nghe	laid	-0.05	lies	0.11
led by word nghi	lies	0.12
led by word nghi & ntls	lies	0.05	whole	-0.09
led by word nghi & thanh	whole	0.06
led by word nghiep	fell	-0.07	lies	0.05
led by word ngo	home	0.08	fell	-0.06	laid	0.05	lies	-0.05
led by word ngoai	fell	0.08
led by word ngoan	home	0.13	fell	-0.05	whole	0.07
led by word ngoc	home	0.21	whole	-0.06
led by word ngoi	fell	-0.28	laid	-0.14	whole	-0.3
led by word ngu	fell	0.06	whole	-0.11
led by word ngua	laid	0.08
led by word nguoi	whole	0.09
led by word nguyen	fell	-0.18	laid	0.06
led by word nguyen & lao	fell	-0.08
led by word nha	home	0.77	fell	-0.49	laid	-0.23	lies	0.07	whole	0.21
led by word nha & ben	lies	0.15	whole	0.07
led by word nha & canh	home	0.11	whole	0.05
led by word nha & cau	whole	0.06
led by word nha & cua	whole	-0.05
led by word nha & gan	home	0.18	fell	-0.16	lies	-0.11
led by word nha & lang	home	-0.05	lies	0.11
led by word nha & ngoai	home	0.12
led by word nha & nuoc	home	-0.06
led by word nha & pho	home	0.29	fell	-0.07	whole	0.1
led by word nha & phuong	home	-0.11
led by word nha & thanh	home	-0.09
led by word nha & xom	fell	-0.06	whole	-0.09
led by word nham	home	-0.05
led by word nhan	fell	-0.12	laid	0.09	lies	-0.05	whole	-0.19
led by word nhanh	whole	0.05
led by word nhat	home	0.2	whole	0.1
led by word nhau	home	-0.06	fell	-0.09	lies	0.35	whole	0.1
led by word nhi	fell	0.09
led by word nhiem	whole	0.06
led by word nhien	lies	-0.06	whole	0.06
led by word nho	fell	0.07	laid	0.09	whole	-0.18
led by word nhom	fell	-0.1	whole	-0.09
led by word nhon	home	0.12	whole	-0.18
led by word nhon & binh	whole	-0.09
led by word nhong	laid	0.11
led by word nhu	home	0.16	fell	0.14	whole	0.3
led by word nhuan	whole	-0.05
led by word nhung	lies	0.07	whole	-0.11
led by word nhuong	home	0.08	laid	-0.07	whole	-0.11
led by word nia	laid	0.05
led by word nie	fell	0.15	laid	0.07	whole	0.2
led by word nie & buon	whole	0.06
led by word niem	home	-0.08	whole	-0.06
led by word nine	home	0.06	whole	0.05
led by word ninh	home	0.05	laid	-0.15	whole	-0.25
led by word ninh & quang	home	0.07	whole	-0.13
led by word ninh & vinh	home	0.16
led by word no	whole	-0.07
led by word noi	home	-0.05	fell	-0.1	laid	-0.05	lies	-0.23	whole	-0.13
led by word nong	fell	0.22
led by word north	laid	0.13	whole	0.24
led by word not	whole	-0.07
led by word nt	fell	-0.05	laid	0.09	lies	0.11	whole	-0.07
led by word nu	home	0.12	fell	-0.08	whole	0.13
led by word nu & xa	whole	0.08
led by word nua	home	-0.07	lies	-0.05	whole	-0.06
led by word nung	home	0.09	whole	0.22
led by word nung & loc	whole	0.11
led by word nuoi	whole	0.07
led by word nva	home	-0.05	fell	0.1	laid	0.11	whole	0.25
led by word oai	whole	-0.23
led by word oai & ha	whole	-0.16
led by word oai & son	whole	-0.07
led by word oanh	whole	0.11
led by word office	whole	-0.09
led by word oi	home	-0.05
led by word old	fell	-0.1	lies	0.09
led by word om	laid	-0.09	whole	-0.06
led by word om & ben	laid	-0.09	whole	-0.05
led by word on	fell	-0.07	whole	-0.16
led by word ong	fell	-0.09	whole	-0.11
led by word or	fell	0.05	whole	0.06
led by word ot	laid	0.14
led by word over	fell	0.07	laid	0.08
led by word own	home	0.24	whole	0.06
led by word p	home	0.11	whole	-0.06
led by word panh	fell	0.08
led by word pao	home	0.12	fell	-0.07	whole	-0.05
led by word people	fell	0.11
led by word petit	lies	0.13
led by word pha	home	-0.1	fell	0.06	lies	-0.06	whole	-0.18
led by word pha & long	fell	0.05	whole	-0.1
led by word phai	home	-0.14	fell	-0.05	laid	0.16	lies	0.07	whole	0.12
led by word phai & cau	fell	0.05
led by word phai & duong	fell	-0.09	laid	0.1	lies	0.1
led by word pham	home	0.07	whole	0.12
led by word phan	home	0.1	fell	-0.08	laid	0.19
led by word phan & khu	whole	-0.09
led by word phap	fell	0.19	whole	0.08
led by word phat	home	-0.07	fell	0.06	whole	-0.07
led by word phau	fell	0.23	whole	-0.05
led by word phe	laid	-0.06	whole	-0.06
led by word phen	fell	0.17	laid	0.14	whole	0.21
led by word phi	home	0.05	laid	0.08
led by word phien	fell	-0.05	whole	-0.05
led by word phin	whole	0.05
led by word pho	fell	0.14
led by word phoi	home	-0.08
led by word phol	home	0.14	whole	0.1
led by word phong	home	-0.05	fell	-0.11	laid	0.16
led by word phong & don	fell	-0.08
led by word phong & hai	home	-0.12
led by word phong & khu	fell	-0.05
led by word phu	home	0.07	fell	-0.08	whole	-0.31
led by word phu & thai	whole	-0.12
led by word phuc	fell	0.25
led by word phuoc	home	-0.08	fell	0.11	laid	-0.06	whole	-0.18
led by word phuong	fell	0.23	lies	-0.05	whole	-0.13
led by word place	fell	0.21	whole	0.09
led by word platoon	whole	0.08
led by word pom	whole	-0.11
led by word pris	fell	0.08
led by word project	fell	-0.05
led by word put	fell	-0.05	laid	0.08	lies	0.08
led by word put & the	lies	0.09
led by word q	home	0.16	fell	0.1	whole	-0.1
led by word qu	fell	0.15	whole	-0.05
led by word qu & a	fell	0.06	laid	0.08
led by word qua	home	-0.08	fell	0.19	lies	0.18	whole	0.44
led by word qua & cau	fell	0.06	laid	0.06
led by word qua & deo	fell	-0.26	lies	0.09
led by word qua & ngam	fell	0.05
led by word qua & song	fell	0.27	whole	0.22
led by word qua & suoi	fell	0.1	laid	-0.06	lies	0.06
led by word quan	home	0.08	fell	0.08	lies	0.07	whole	-0.35
led by word quan & lang	whole	-0.13
led by word quan & ninh	home	0.05	lies	0.12	whole	-0.06
led by word quang	home	-0.13	lies	0.11	whole	-0.05
led by word quay	laid	0.06
led by word que	home	0.05	fell	0.08	whole	0.18
led by word quoc	laid	-0.11	whole	-0.1
led by word quy	home	0.12	whole	0.07
led by word quyen	home	0.09	fell	-0.06	lies	0.12
led by word ra	fell	-0.06	laid	0.35	lies	0.12	whole	0.32
led by word ra & bai	laid	0.09
led by word ra & ben	fell	0.09	laid	-0.08
led by word ra & bo	laid	0.18	lies	0.11	whole	0.07
led by word ra & cho	laid	0.12	lies	0.13	whole	-0.13
led by word ra & con	laid	0.08
led by word ra & duong	fell	-0.08	laid	-0.05
led by word ra & goc	fell	0.13	laid	0.08	lies	0.1	whole	0.17
led by word ra & hang	whole	0.11
led by word ra & nghia	laid	-0.12	lies	-0.08	whole	-0.06
led by word ra & ntls	lies	-0.06	whole	-0.07
led by word ra & phu	fell	0.17	whole	0.05
led by word ra & song	fell	-0.05
led by word ra & suoi	fell	-0.05	laid	-0.1	whole	0.08
led by word rai	home	0.07	fell	-0.09	whole	0.21
led by word rai & lang	home	0.08	fell	-0.06	whole	0.21
led by word ran	fell	-0.1	laid	-0.07
led by word rang	fell	0.22	laid	0.07	whole	0.07
led by word rang & ben	home	0.07	fell	-0.05	lies	0.07	whole	0.07
led by word rang & trong	laid	0.06	whole	0.12
led by word rao	fell	-0.06	laid	0.12	whole	-0.08
led by word rao & san	laid	0.07
led by word rau	home	-0.13	laid	0.05
led by word reap	lies	0.07	whole	-0.08
led by word regiment	home	-0.05
led by word regt	home	0.05
led by word reo	laid	0.08
led by word ret	home	-0.08	fell	0.1	whole	0.06
led by word ri	home	-0.08	whole	-0.06
led by word rieng	laid	-0.05	lies	0.16
led by word rinh	home	0.06
led by word ro	fell	0.05	laid	0.19	lies	0.08
led by word roi	fell	0.14	laid	0.14	whole	0.24
led by word rong	laid	0.05	whole	-0.07
led by word row	laid	-0.06
led by word ru	fell	0.13	whole	-0.07
led by word rua	laid	-0.07
led by word ruot	home	-0.05
led by word s	fell	-0.06	lies	0.06
led by word sac	home	0.1
led by word sach	whole	-0.05
led by word sam	home	0.19	whole	0.12
led by word same	fell	0.16	laid	-0.05
led by word san	laid	-0.05	whole	-0.08
led by word sang	home	-0.07	fell	0.18	laid	-0.34	lies	0.2	whole	0.29
led by word sang & lang	lies	0.13	whole	0.07
led by word sang & lao	fell	-0.05
led by word sang & tren	whole	-0.13
led by word sang & trong	fell	0.16
led by word sanh	home	0.16	fell	-0.11
led by word sao	whole	0.06
led by word sat	home	-0.06	fell	0.06	laid	-0.05
led by word sau	home	-0.07	whole	0.05
led by word say	laid	0.05
led by word sen	whole	0.06
led by word si	fell	-0.07
led by word side	fell	0.07	laid	0.14	whole	0.08
led by word sim	fell	-0.05	whole	-0.17
led by word sinh	home	0.09	fell	-0.07	laid	0.06	whole	0.12
led by word site	fell	0.13
led by word slao	laid	0.09	whole	0.09
led by word small	fell	-0.05
led by word so	laid	-0.08
led by word so & quan	fell	0.08
led by word soi	laid	-0.1
led by word soldiers	laid	-0.11
led by word son	home	-0.06	fell	-0.05	whole	-0.4
led by word son & hoa	whole	-0.05
led by word son & nghe	home	-0.06
led by word son & ninh	home	-0.07	whole	-0.07
led by word son & thanh	whole	-0.11
led by word song	fell	-0.1	lies	-0.05
led by word stepped	fell	0.05
led by word stepped & a	fell	0.05
led by word su	home	-0.11	laid	0.09	lies	-0.12	whole	-0.06
led by word su & cach	laid	-0.1
led by word su & nong	whole	-0.09
led by word su & truong	whole	0.09
led by word su & xa	home	0.05	laid	-0.05	whole	0.06
led by word sung	home	-0.16	laid	-0.08	whole	-0.07
led by word sung & ho	home	-0.07
led by word suoi	whole	-0.06
led by word suu	home	0.07	fell	-0.09	whole	0.09
led by word t	whole	-0.06
led by word tac	home	-0.06	fell	-0.07	lies	-0.05
led by word taken	fell	0.09
led by word tam	home	-0.21	fell	0.05	lies	-0.06	whole	0.16
led by word tam & cua	fell	0.08	laid	0.11
led by word tam & tren	whole	0.09
led by word tan	home	0.05	lies	-0.07	whole	-0.09
led by word tan & xa	home	-0.09	fell	-0.05
led by word tang	fell	0.08	laid	0.24	whole	0.06
led by word tang & nghia	laid	0.11	whole	0.06
led by word tang & tren	fell	0.11	laid	0.09
led by word tao	whole	0.1
led by word tap	fell	0.08
led by word tau	home	-0.11	fell	-0.13	whole	-0.07
led by word tau & cua	fell	0.06
led by word tau & ga	fell	-0.14
led by word te	fell	-0.08	whole	-0.05
led by word team	whole	0.08
led by word ten	whole	-0.08
led by word teo	home	0.16	whole	0.13
led by word tet	home	-0.06	laid	-0.06	whole	0.05
led by word th	home	0.11	laid	0.05
led by word tha	fell	-0.06	laid	-0.07
led by word thach & vinh	whole	-0.07
led by word thai	home	0.22	fell	-0.17	laid	0.19	lies	-0.11	whole	0.24
led by word thai & ban	fell	-0.05	whole	0.25
led by word thai & muong	home	0.15	fell	-0.09	whole	0.09
led by word tham	home	0.11	laid	-0.09	lies	-0.06	whole	0.05
led by word than	lies	0.19	whole	0.22
led by word than & cau	fell	0.13	whole	0.12
led by word thanh	home	0.06	fell	0.14	laid	-0.05	whole	-0.19
led by word thanh & hai	home	0.15	whole	-0.09
led by word thanh & thanh	home	-0.06
led by word thao	home	0.09	fell	-0.05
led by word thap	laid	0.05	lies	0.14	whole	-0.12
led by word that	home	0.07	laid	-0.06	lies	0.17
led by word that & ha	whole	-0.09
led by word thay	laid	-0.06
led by word the	home	0.05	fell	-0.21	laid	-0.18	lies	-0.13	whole	-0.13
led by word the & bai	whole	-0.06
led by word the & ntls	laid	-0.11	lies	-0.08
led by word thi	fell	0.07	whole	-0.11
led by word thien	home	0.14	fell	-0.17	lies	0.05
led by word thieu	home	0.07	whole	0.13
led by word thin	home	0.14	fell	-0.06	whole	0.18
led by word thinh	home	0.05	fell	-0.07
led by word tho	home	0.32	fell	-0.09	laid	-0.18
led by word tho & an	whole	-0.05
led by word tho & ha	home	-0.07	whole	-0.12
led by word thoi	fell	-0.07	whole	0.09
led by word thong	home	0.08	laid	0.08	lies	-0.05
led by word thong & sau	laid	0.11
led by word through	fell	-0.06
led by word thu	home	0.05	fell	-0.09	laid	0.1
led by word thua	laid	-0.07
led by word thuan	laid	-0.06	whole	-0.11
led by word thuc	fell	-0.06	whole	0.05
led by word thung	laid	0.08
led by word thuoc	home	-0.11	fell	-0.07	laid	0.06	lies	-0.07	whole	0.08
led by word thuoc & xa	fell	0.13	whole	0.06
led by word thuong	home	-0.06	fell	-0.14	laid	-0.07	whole	-0.08
led by word thuy	home	0.08	whole	-0.2
led by word thuy & cam	home	0.12
led by word thuy & thai	whole	-0.06
led by word thuy & vinh	whole	-0.08
led by word thuyen	fell	-0.07	whole	-0.11
led by word thuyet	fell	0.05	whole	0.05
led by word tich	home	-0.05	laid	0.11
led by word tiem	fell	0.05
led by word tien	home	0.3	fell	-0.16	laid	0.15	lies	0.08	whole	-0.18
led by word tien & vinh	whole	-0.05
led by word tien & xa	home	0.07	laid	0.1	whole	-0.12
led by word tieng	home	-0.07
led by word tiep	fell	-0.05	lies	0.11	whole	0.17
led by word tiep & dong	home	0.05	whole	0.11
led by word tieu	home	-0.05	fell	-0.05	whole	-0.23
led by word tieu & doan	fell	-0.06
led by word tieu & doi	whole	-0.06
led by word tieu & khu	fell	0.07	laid	0.05	whole	-0.12
led by word tinh	home	0.07	fell	0.05	laid	-0.08	lies	-0.05
led by word tinh & tram	laid	-0.05	whole	0.06
led by word tiu	home	-0.07
led by word tnxp	fell	0.05
led by word to	home	0.06	fell	0.14	laid	-0.13	lies	-0.09	whole	-0.1
led by word to & ben	fell	0.11
led by word toa	whole	-0.13
led by word toai	home	0.05
led by word toan	home	-0.19	fell	-0.07	laid	-0.09	whole	-0.14
led by word toan & hai	home	-0.17
led by word toc	lies	0.06	whole	-0.11
led by word toi	home	-0.09	fell	0.44	laid	0.07	whole	0.23
led by word toi & cho	fell	-0.06	laid	0.07	whole	-0.07
led by word ton	laid	0.05
led by word tong	home	-0.11	whole	0.08
led by word took	laid	-0.05	lies	0.11
led by word took & a	lies	0.12
led by word tra	fell	0.06	lies	-0.14
led by word trac	home	-0.12	fell	0.09	whole	0.06
led by word trach	home	0.15	fell	-0.08	whole	-0.09
led by word trai	home	0.11	whole	-0.12
led by word tram	fell	-0.09	laid	0.19	lies	-0.05	whole	-0.06
led by word trang	laid	0.07	lies	-0.07	whole	0.11
led by word trang & don	fell	-0.07
led by word tranh	whole	-0.06
led by word trao	home	-0.09	whole	-0.05
led by word trao & kien	home	-0.09
led by word tre	whole	-0.18
led by word trees	fell	-0.06	whole	-0.19
led by word tri	home	-0.06	fell	0.1	laid	0.3
led by word tri & nghia	whole	-0.09
led by word trieu	home	0.2	whole	0.17
led by word trinh	home	0.05	whole	-0.08
led by word tro	laid	-0.08	lies	0.13
led by word troi	home	-0.07	fell	-0.05	laid	-0.09	whole	-0.09
led by word tron	fell	0.06	whole	-0.12
led by word tron & duoi	whole	-0.05
led by word trong	fell	0.09	lies	0.06	whole	0.05
led by word trong & nghia	lies	0.06
led by word tru	home	0.31	fell	-0.18	lies	-0.06	whole	-0.25
led by word tru & phuong	whole	-0.07
led by word tru & thon	home	0.08	whole	-0.12
led by word tru & xom	home	-0.06
led by word trua	fell	0.09	laid	-0.08
led by word truc	fell	-0.07
led by word truck	fell	0.11
led by word trung	lies	-0.08
led by word truong	home	-0.06	laid	-0.06	whole	-0.16
led by word truong & thcs	fell	0.22	whole	-0.09
led by word tu	home	-0.11	laid	-0.18	lies	0.1	whole	-0.23
led by word tu & phu	fell	0.05	whole	-0.06
led by word tuan	lies	0.09
led by word tuat	whole	0.06
led by word tuc	whole	0.06
led by word tue	home	0.05	whole	0.05
led by word tui	home	-0.17	fell	-0.1	whole	0.16
led by word tung	whole	0.06
led by word tuoc	home	0.11	whole	0.06
led by word tuoi	home	-0.06	fell	-0.11	laid	-0.08	whole	0.12
led by word tuoi & ban	fell	-0.09
led by word tuoi & buon	fell	0.08
led by word tuoi & dong	fell	-0.05
led by word tuoi & lang	fell	0.06
led by word tuoi & thon	home	0.05
led by word tuoi & xa	lies	0.14
led by word tuong	lies	-0.06	whole	-0.25
led by word tuong & phia	laid	0.06
led by word tuong & vinh	home	0.05
led by word tuyen	home	0.1	lies	-0.05
led by word ty	home	-0.1	laid	-0.1
led by word uc	whole	-0.17
led by word ung	whole	-0.08
led by word up	laid	0.13
led by word uy	fell	-0.05
led by word uyen	whole	-0.08
led by word uyen & cao	whole	-0.07
led by word vac	fell	0.07	whole	0.05
led by word vai	fell	-0.09
led by word van	home	-0.05	laid	-0.22	lies	-0.08
led by word vang	home	0.08	fell	0.16	whole	0.07
led by word vay	home	0.05	fell	0.29	laid	0.09	whole	0.08
led by word ve	home	0.24	fell	-0.17	laid	-0.05	lies	0.19	whole	0.33
led by word ve & anh	lies	0.24	whole	0.08
led by word ve & bac	laid	0.09
led by word ve & bai	whole	-0.11
led by word ve & ban	fell	0.1
led by word ve & ben	laid	0.08	lies	0.1	whole	0.06
led by word ve & cau	home	0.07	whole	0.05
led by word ve & cho	lies	-0.05
led by word ve & dong	lies	-0.09
led by word ve & duc	home	0.13	whole	0.06
led by word ve & ha	lies	0.11
led by word ve & hang	laid	0.08
led by word ve & khu	lies	-0.05
led by word ve & lang	fell	0.12	laid	0.08	lies	-0.05
led by word ve & nghia	home	0.06	laid	-0.25	lies	-0.06	whole	0.19
led by word ve & ntls	home	-0.08	fell	-0.06	laid	0.07	lies	0.13	whole	0.17
led by word ve & phia	fell	-0.09	laid	-0.26	lies	-0.09	whole	-0.25
led by word ve & sau	laid	-0.11	whole	-0.11
led by word ve & tay	lies	-0.12
led by word ve & tram	laid	-0.08
led by word vi	home	0.14	fell	-0.06
led by word vic	fell	-0.06
led by word viec	laid	0.12	lies	0.05
led by word vien	home	-0.22	fell	-0.2	laid	0.1	lies	-0.05	whole	-0.16
led by word vien & an	whole	-0.08
led by word vien & truong	fell	0.08	laid	0.1
led by word vieng	lies	0.12
led by word viet	home	-0.06	fell	0.05	laid	0.27
led by word viet & lao	fell	0.12	whole	0.13
led by word viet & trong	laid	0.33	whole	-0.06
led by word vietnam	lies	0.1
led by word vietnamese	laid	0.23
led by word vinh	fell	-0.07	laid	-0.07	whole	0.07
led by word vo	home	0.08	fell	0.29	whole	0.06
led by word vo & cau	fell	0.05	whole	0.12
led by word vo & ha	whole	-0.14
led by word vo & nghia	whole	0.06
led by word voi	laid	0.09
led by word vong	home	0.1	fell	0.08	laid	-0.09	lies	-0.26
led by word vong & ntls	home	0.12	lies	-0.18	whole	-0.09
led by word vot	home	0.13	fell	-0.13	whole	0.11
led by word vu	home	-0.08	fell	0.08
led by word vuc	home	0.05	fell	0.31	lies	0.08	whole	0.13
led by word vuc & dong	whole	0.05
led by word vung	home	-0.08	fell	0.22	whole	-0.26
led by word vuong	home	-0.07	fell	0.11	laid	-0.09	lies	0.12	whole	0.1
led by word vuot	fell	0.05
led by word vy	fell	0.05	whole	0.06
led by word w	laid	0.06
led by word walked	home	0.23	fell	-0.07	whole	-0.05
led by word went	fell	-0.05	whole	0.09
led by word went & the	whole	0.13
led by word west	laid	0.08
led by word x	laid	0.06
led by word xa	home	0.27	fell	0.31	laid	-0.1	whole	-0.14
led by word xac	home	-0.07	fell	0.13	whole	0.24
led by word xac & duoi	whole	0.12
led by word xac & hang	laid	0.09	whole	0.11
led by word xac & trong	laid	0.1
led by word xang	whole	-0.13
led by word xanh	fell	0.08	laid	0.08
led by word xe	home	-0.06	fell	-0.09
led by word xe & cho	laid	0.1
led by word xem	fell	-0.06
led by word xep	laid	0.11	whole	0.08
led by word xieng	fell	0.06	whole	-0.12
led by word xoai	laid	0.08	lies	0.07	whole	-0.09
led by word xom	home	0.1
led by word xu	home	0.2	whole	0.07
led by word xua	home	0.09	laid	0.08
led by word xuan	home	-0.2	laid	-0.05
led by word xuong	home	-0.13	fell	-0.11	laid	0.13	lies	0.14	whole	0.34
led by word xuong & bai	whole	0.05
led by word xuong & chan	laid	-0.06
led by word xuong & khe	fell	-0.09	laid	0.08	whole	0.12
led by word xuong & nghia	lies	0.05
led by word xuong & quan	fell	0.07
led by word xuong & song	fell	-0.06	whole	0.08
led by word xuong & suoi	fell	-0.29	laid	0.05
led by word xuong & thai	whole	-0.08
led by word xuyen	fell	-0.07	lies	0.15	whole	-0.08
led by word y	fell	0.07	whole	0.15
led by word yen	home	-0.09	whole	-0.16
led by word yen & ha	whole	-0.08
led by word yen & nam	whole	-0.08
led bà	fell	-0.25	laid	-0.09	lies	0.05	whole	-0.13
led bà & ban	fell	-0.05	lies	0.1
led bà & con	whole	-0.05
led bác	home	0.06	fell	0.1	lies	0.13	whole	-0.08
led bác & ho	home	0.09
led bác & nam	lies	0.1
led bác & nghia	lies	-0.07
led bác & song	fell	0.07	whole	-0.1
led bác & trong	laid	0.07
led báo	home	-0.08	fell	-0.12	laid	0.24	whole	0.1
led báo & trong	laid	0.06	whole	-0.06
led báo & xa	laid	0.07
led báo tin	fell	0.1
led bãi	fell	-0.05	whole	-0.05
led bé	home	-0.08
led bên	laid	-0.06
led bìa	lies	0.11	whole	0.05
led bìa & ntls	lies	0.05
led bí danh	home	-0.06	fell	-0.11
led bí thư	fell	0.11
led bạn	fell	0.33	laid	0.32	whole	0.19
led bản	whole	-0.07
led bảo	fell	0.08	laid	-0.1	lies	-0.13	whole	0.17
led bảo & cua	lies	0.07
led bảo & ntls	lies	-0.08
led bảo & sau	fell	0.1
led bắt rồi bắn	fell	0.08	whole	0.16
led bệnh viện	fell	0.09	laid	-0.11
led bị bom	fell	-0.11
led bị bắn	fell	-0.08	laid	-0.11	lies	0.12	whole	-0.1
led bị bắn & bo	fell	0.1
led bị bắn & cua	whole	-0.09
led bị bắn chết	fell	-0.13	whole	0.07
led bị giết	fell	-0.07
led bị máy bay bắn	whole	0.06
led bị pháo	home	0.07	fell	0.05	whole	-0.05
led bị pháo & ham	fell	0.08
led bị phục	fell	-0.09	whole	0.06
led bị phục kích	fell	-0.06	whole	0.11
led bị phục kích & duong	fell	-0.08	whole	0.13
led bị phục kích & tren	whole	-0.06
led bị thương	whole	0.05
led bị thương & cau	fell	-0.09
led bị thương nặng	fell	-0.16	whole	-0.05
led bị trúng đạn	fell	0.05
led bị tây bắn	fell	0.11	laid	-0.05	whole	0.07
led bị tây bắn & ben	fell	0.1
led bị vùi	fell	-0.07	laid	0.18	whole	0.11
led bị địch bắn	fell	0.1
led bỏ xác	fell	-0.13
led bố	fell	0.18
led bố & nghia	lies	0.06
led bốc	fell	0.05	laid	0.14
led bốc về	home	0.12	laid	0.09
led bốc về & nghia	laid	0.07	lies	-0.08	whole	-0.06
led bốc về & ntls	home	0.13	laid	0.07	lies	0.09	whole	0.07
led called	whole	0.08
led camp	laid	0.08
led cao điểm	laid	-0.05	whole	-0.14
led card	laid	0.11
led ccb	fell	-0.05	lies	-0.08
led cemetery	fell	-0.15	laid	0.14	lies	0.11	whole	-0.22
led cha	home	-0.08
led chiến sĩ	fell	0.2	whole	0.07
led chiến đấu & mat	fell	0.05
led cho biết	lies	0.08
led chuyển vào	lies	-0.1
led chuyển vào & nghia	laid	0.05	lies	-0.08
led chuyển về	lies	0.1	whole	0.14
led chuyển về & nghia	whole	0.13
led chuyển về & ntls	whole	-0.06
led cháu	fell	-0.08	laid	-0.07	lies	-0.09	whole	0.05
led cháu là	whole	0.06
led chính trị viên	fell	0.05	whole	-0.11
led chôn	home	-0.11	fell	-0.07	laid	-0.22	whole	-0.42
led chôn & #	whole	-0.06
led chôn & anh	fell	0.11	laid	0.12	lies	-0.05	whole	-0.09
led chôn & ba	laid	-0.1	whole	-0.08
led chôn & bai	whole	0.09
led chôn & ben	fell	0.11	laid	0.15	whole	0.17
led chôn & bia	laid	0.06	whole	0.06
led chôn & bo	lies	0.21
led chôn & ca	laid	0.05
led chôn & cach	laid	0.07	whole	0.14
led chôn & cau	whole	-0.05
led chôn & chu	lies	0.05
led chôn & chua	laid	-0.07
led chôn & co	laid	-0.08
led chôn & con	fell	0.12	laid	0.11
led chôn & cung	laid	-0.08
led chôn & dat	laid	0.07	whole	-0.07
led chôn & doc	laid	0.09	lies	-0.08
led chôn & doi	laid	0.09	lies	-0.05
led chôn & dong	whole	0.05
led chôn & duoi	laid	0.07	lies	-0.07	whole	0.1
led chôn & em	laid	0.05
led chôn & gan	fell	0.1	laid	0.06	lies	-0.08	whole	0.12
led chôn & giong	lies	0.07	whole	0.07
led chôn & giua	whole	0.06
led chôn & go	fell	0.07	whole	0.14
led chôn & goc	whole	0.11
led chôn & hai	whole	-0.07
led chôn & hang	laid	-0.07
led chôn & ho	whole	-0.1
led chôn & ke	laid	0.05	lies	0.11	whole	0.16
led chôn & khu	laid	0.05	whole	0.07
led chôn & lai	laid	-0.06	lies	0.22
led chôn & len	laid	0.06	whole	-0.05
led chôn & lo	whole	0.05
led chôn & lung	whole	0.05
led chôn & luon	whole	-0.06
led chôn & ma	whole	0.09
led chôn & may	laid	-0.07
led chôn & mieu	whole	-0.07
led chôn & nen	whole	0.05
led chôn & nghia	whole	-0.18
led chôn & ngoai	laid	0.05
led chôn & no	laid	0.05	whole	-0.07
led chôn & nui	fell	0.1	lies	0.11	whole	0.05
led chôn & ong	laid	0.09
led chôn & phia	lies	-0.05	whole	0.16
led chôn & phum	fell	-0.13
led chôn & ray	whole	-0.1
led chôn & ria	whole	0.05
led chôn & rung	whole	-0.18
led chôn & sat	whole	0.14
led chôn & sau	lies	-0.06	whole	0.14
led chôn & suon	whole	-0.08
led chôn & tap	laid	-0.12	whole	-0.06
led chôn & theo	laid	-0.07
led chôn & trang	whole	-0.06
led chôn & tren	laid	0.1	lies	0.05
led chôn & trong	laid	-0.1	lies	0.07
led chôn & ven	laid	0.05	whole	0.06
led chôn & vuon	laid	-0.12	lies	-0.17
led chôn chung	laid	-0.08	whole	0.19
led chôn cất	fell	0.12	laid	-0.06	lies	0.12	whole	0.07
led chôn ngay	laid	0.25	lies	-0.06	whole	0.36
led chôn ngay & chan	whole	0.06
led chôn nhờ	whole	0.08
led chôn nhờ & vuon	whole	0.08
led chôn tạm	laid	0.13
led chú	home	0.11	fell	-0.09	laid	-0.07	lies	0.06
led chú & a	fell	0.15	whole	-0.06
led chú & duoi	laid	-0.07
led chú & t	home	-0.05
led chặn	fell	-0.1
led chết	home	-0.14	fell	0.51	laid	-0.38	lies	-0.16	whole	-0.28
led chết & #	fell	-0.15
led chết & ben	fell	0.13	whole	-0.06
led chết & bien	whole	0.05
led chết & ca	fell	-0.06
led chết & cau	whole	-0.15
led chết & cho	fell	0.07
led chết & con	laid	0.13
led chết & deo	whole	-0.05
led chết & doc	fell	0.06	whole	0.09
led chết & doi	fell	-0.08
led chết & dong	whole	0.06
led chết & duoi	whole	-0.05
led chết & duong	fell	0.11	whole	-0.05
led chết & gan	fell	0.14
led chết & giua	fell	0.09	whole	-0.09
led chết & go	fell	-0.05
led chết & hang	fell	-0.11	whole	-0.12
led chết & lao	fell	0.08	whole	0.06
led chết & nga	whole	-0.11
led chết & sau	fell	0.05
led chết & tram	whole	0.07
led chết & tran	fell	0.11	whole	-0.25
led chết & tren	fell	0.16	whole	0.27
led chết & trong	fell	0.16	whole	-0.08
led chết & vi	fell	-0.07
led chết ngay	home	0.11	fell	-0.13	laid	0.1
led chỉ	fell	0.11	laid	-0.1	whole	0.13
led chỉ chỗ	laid	0.12	whole	0.05
led chị	fell	-0.15	laid	-0.1	whole	-0.06
led chị & cach	whole	-0.06
led chống càn	fell	0.1	whole	-0.05
led chốt	fell	0.2	whole	0.13
led chồng	fell	-0.05	lies	0.07	whole	0.05
led chỗ	laid	0.09	whole	0.12
led con	home	0.05	fell	0.07
led con gái	home	-0.07
led con trai	home	0.06
led cung cấp	fell	-0.06	whole	0.13
led càn	home	0.21	fell	-0.16	whole	0.17
led cái	fell	0.07	lies	0.09	whole	-0.08
led cái & cau	fell	0.05
led cái & gieng	fell	0.12	laid	0.23
led cái & go	laid	0.14	lies	0.11
led cán bộ	home	-0.09
led còn gọi	home	0.16
led còn sống	home	-0.09	fell	-0.05
led có	home	-0.06	fell	-0.23	laid	-0.09	lies	0.1	whole	-0.19
led có & ho	laid	0.13	whole	0.05
led có & ntls	lies	-0.05	whole	-0.08
led có tên	fell	-0.05	laid	-0.06	lies	0.17	whole	0.08
led có tên & trong	lies	0.07
led cô	home	0.11	fell	-0.08	laid	-0.11	lies	0.15
led cô & bia	lies	0.06
led cô & chua	fell	0.1	lies	0.09	whole	0.16
led công nhân	whole	0.05
led công văn	laid	0.12	lies	0.05
led cõng	fell	0.05
led cấp	fell	-0.09	laid	-0.05
led cấp & dong	home	0.05
led cất bốc	fell	-0.05	laid	0.06	lies	-0.06
led cất bốc về	laid	-0.11	lies	-0.07
led cất bốc về & ntls	laid	-0.07	whole	0.09
led cầu	home	-0.05	fell	-0.06
led cậu	home	-0.06	laid	0.06	whole	0.24
led cậu & trong	whole	0.09
led cụ	home	0.1	lies	-0.07	whole	-0.39
led cụ & ban	fell	0.06	whole	-0.12
led cụ & cua	laid	0.06
led cụ & lang	whole	-0.07
led cụ & xa	home	0.13	whole	0.07
led của	lies	-0.09	whole	0.09
led của & ban	fell	0.1
led của & don	whole	0.05
led của & huyen	home	-0.06
led của & tram	fell	-0.05	laid	0.12
led của & trung	whole	-0.07
led của & xa	home	0.09	whole	0.07
led cựu chiến binh	home	0.12
led cựu chiến binh & xa	home	0.14
led danh sách	fell	0.1	lies	0.08	whole	-0.12
led danh sách & ls	home	0.11
led danh sách & ntls	fell	0.13
led de	home	0.15	fell	0.25	lies	-0.1	whole	0.08
led de & haiphong	home	0.08	whole	0.07
led de & kien	home	-0.05	whole	0.1
led de & vinh	whole	0.05
led dead	fell	-0.19	whole	-0.13
led dead & nva	fell	0.06
led died	laid	-0.07	whole	0.05
led dit	fell	0.05
led driver	fell	-0.06
led dân	home	-0.09	lies	-0.14	whole	-0.34
led dân & ban	fell	0.07	laid	0.13	whole	0.1
led dân & bao	whole	-0.09
led dân & chon	whole	-0.05
led dân & cong	home	-0.22	fell	-0.05	whole	-0.17
led dân & dong	home	0.09	whole	0.08
led dân & lang	home	-0.21	fell	-0.09
led dân & long	home	0.12	whole	0.05
led dân & pho	home	0.14
led dân & quan	home	-0.18	fell	0.12	laid	0.06	whole	-0.1
led dân & thon	fell	0.11	whole	-0.06
led dân & toc	home	-0.05	fell	-0.09	whole	-0.28
led dính bom	fell	-0.06
led dính mìn	fell	-0.07
led dẫn	laid	0.05	lies	0.08	whole	-0.26
led dẫn & chai	home	0.08	whole	-0.08
led dẫn & cong	home	-0.05
led dẫn & quan	home	-0.1	fell	-0.05
led dẫn & ra	fell	0.11	laid	0.1	lies	0.09
led dẫn & toc	home	-0.05	fell	0.07	whole	-0.08
led dẫn & vao	fell	-0.05
led dốc	laid	-0.09
led em	home	-0.15	fell	-0.15	laid	-0.15	lies	-0.19	whole	-0.26
led em & ben	fell	-0.05
led em & doc	whole	-0.06
led em & ho	whole	-0.05
led em & sau	whole	-0.18
led em & thon	fell	0.15	whole	0.17
led em & xa	home	-0.08
led em là	lies	0.14
led embuscade	whole	-0.11
led enterré	laid	0.19
led enterrés	whole	-0.05
led est mort & a	fell	0.05
led est tombé	fell	0.14
led est tombé & a	whole	-0.06
led fight	fell	0.07
led found	fell	0.13	laid	-0.07
led found & the	fell	0.05
led from	home	0.13	laid	-0.12	lies	0.13	whole	0.09
led from & a	fell	0.05	whole	-0.05
led from & dong	whole	-0.05
led from & ha	home	-0.06
led from & hai	home	-0.06
led from & kim	whole	-0.08
led from & quang	home	-0.06
led from & the	lies	0.07	whole	-0.12
led from & vinh	home	0.14
led giao liên	home	-0.16	lies	0.1
led giao liên & huyen	home	-0.07
led giấy báo tử	fell	-0.05
led giỗ	home	-0.07	laid	-0.1	lies	-0.09	whole	0.1
led giữ chốt	whole	-0.1
led graves	lies	-0.08	whole	0.06
led gravé	fell	0.14	laid	0.06	lies	0.09
led guerrilla	home	0.13	fell	-0.05	whole	0.12
led guide	home	0.06	whole	0.07
led gò	home	-0.05
led gọi	home	-0.13	laid	0.12
led gọi là	home	-0.13	fell	0.11	laid	0.16	lies	0.12	whole	0.18
led gốc	lies	-0.05
led gốc & lang	whole	-0.08
led gửi	fell	-0.21	laid	-0.1	lies	0.23	whole	0.05
led gửi & ban	fell	-0.06
led h	home	-0.05	whole	-0.17
led hang	laid	0.09	whole	0.11
led hay gọi	home	-0.07
led hi sinh	home	-0.11	fell	0.07	lies	-0.05	whole	0.35
led hi sinh & ben	fell	-0.19	laid	0.23	whole	0.3
led hi sinh & cu	fell	0.06	whole	0.06
led hi sinh & doi	fell	-0.14	laid	-0.07
led hi sinh & mat	fell	0.11
led hi sinh & tren	whole	-0.11
led hi sinh & trong	fell	-0.12	whole	0.09
led hill	whole	-0.17
led hit & the	fell	0.06
led hiện ở	home	-0.06	fell	0.05	whole	-0.07
led hiện ở & ntls	fell	0.12	lies	0.1
led home	home	0.06	fell	-0.05	whole	-0.1
led house	home	0.1	fell	0.13
led hs	home	-0.16	fell	0.74	laid	0.08	whole	0.25
led hs & go	fell	0.07	whole	-0.07
led hs & hue	fell	0.07
led hs & khe	fell	0.06
led hs & quang	fell	-0.11	whole	-0.1
led hs & tan	fell	0.1
led huyện	home	0.21	lies	-0.05	whole	-0.11
led hy sinh	home	-0.27	fell	0.26	lies	-0.15	whole	0.08
led hy sinh & an	fell	0.07
led hy sinh & ban	whole	-0.06
led hy sinh & ben	fell	-0.05	whole	-0.1
led hy sinh & binh	fell	0.06
led hy sinh & canh	fell	-0.24	laid	0.19	whole	0.09
led hy sinh & cau	whole	-0.1
led hy sinh & cua	whole	0.06
led hy sinh & dak	fell	0.05	whole	-0.06
led hy sinh & doan	fell	-0.07	whole	-0.07
led hy sinh & doi	fell	-0.09
led hy sinh & don	fell	0.08	whole	-0.09
led hy sinh & dong	fell	0.06
led hy sinh & khi	whole	-0.06
led hy sinh & kon	fell	-0.09
led hy sinh & lang	fell	0.06
led hy sinh & loc	fell	0.06
led hy sinh & mat	fell	-0.32	whole	0.11
led hy sinh & nam	fell	0.06	laid	0.12
led hy sinh & nui	fell	-0.1
led hy sinh & quang	fell	0.05
led hy sinh & song	fell	0.07
led hy sinh & tay	fell	0.06
led hy sinh & thanh	fell	-0.07
led hy sinh & thuong	fell	-0.07
led hy sinh & tich	fell	0.06
led hy sinh & tra	fell	0.06
led hy sinh & tran	fell	-0.08	whole	-0.1
led hy sinh & trong	fell	-0.11	whole	-0.06
led hy sinh & xa	whole	-0.09
led hài cốt	fell	0.29	laid	-0.06	lies	-0.09
led hành quân	fell	0.06
led hạ sĩ	fell	0.05	whole	0.08
led hố	fell	-0.06	laid	0.08
led hồ	fell	0.05
led hộ lý	fell	0.1	whole	-0.08
led inhumé	whole	-0.06
led inhumés	lies	0.12
led interred	laid	-0.08	whole	0.09
led is	home	-0.05	fell	0.05	laid	0.14	lies	0.16	whole	0.21
led is & a	laid	-0.05
led is & the	fell	-0.06	laid	0.13
led is & under	laid	0.12	lies	0.08
led khiêng	fell	0.25	laid	-0.05
led khu	laid	-0.16
led khu & vuon	whole	0.07
led không về	fell	-0.07	whole	-0.13
led khẩu đội trưởng	fell	0.06	whole	0.07
led kia	whole	0.15
led killed	fell	-0.08	laid	-0.06
led killed & by	whole	-0.06
led killed & the	fell	-0.05	whole	0.07
led ký	home	-0.07
led kể	fell	0.46	laid	-0.12	lies	-0.1	whole	0.1
led kể & bo	laid	-0.05
led kể & sau	fell	0.17
led kể & tren	fell	0.07	whole	-0.07
led kể lại	fell	-0.06
led kể rằng	whole	-0.09
led laid him	laid	0.07	whole	0.1
led left	home	0.12	whole	0.09
led left him	laid	-0.16
led lie	lies	0.11	whole	0.09
led lies	laid	-0.14	lies	0.11
led lives in	home	0.1	whole	0.05
led liên lạc	fell	0.19
led liệt sĩ	home	0.17	fell	-0.09	lies	0.1	whole	-0.07
led liệt sĩ & thon	home	0.13	fell	-0.05
led lost	whole	0.05
led ls	home	-0.07	fell	0.1
led là	home	0.16	lies	0.17	whole	0.49
led là & bai	whole	0.13
led là & benh	lies	0.1
led là & bo	laid	0.16	whole	0.08
led là & dai	whole	-0.09
led là & don	fell	0.05
led là & dong	home	-0.12
led là & duong	whole	-0.07
led là & khu	fell	0.11	whole	0.05
led là & lo	laid	-0.07	lies	0.08
led là & nam	fell	0.12
led là & nguyen	whole	-0.08
led là & ntls	lies	0.16
led là & ong	laid	-0.12
led là & rung	fell	-0.05	laid	-0.05	lies	0.11	whole	0.05
led là & san	laid	0.11	lies	0.09
led là & trong	laid	0.07	whole	0.08
led là & vuon	laid	0.07
led là & xa	laid	-0.06	whole	0.06
led là người	whole	0.06
led lái xe	home	0.05	fell	-0.06	lies	0.11	whole	0.05
led lái đò	fell	-0.11
led lái đò & ben	fell	-0.11
led lúc đầu chôn	laid	0.09	whole	-0.11
led lăng	home	0.07	laid	0.08	whole	-0.11
led lấp	fell	0.1	laid	-0.06	lies	-0.09
led lấp & chung	laid	0.09
led lập	home	0.13	fell	-0.05	laid	-0.19	whole	-0.19
led lập & ban	laid	-0.07
led lập & dat	laid	-0.07
led lập & ho	laid	-0.05
led lập & mo	lies	-0.06
led lập & thach	whole	-0.11
led m	whole	-0.09
led m & a	lies	0.1
led mai táng	fell	-0.11	laid	0.15	lies	-0.07
led mai táng & ban	laid	0.06	whole	-0.07
led mai táng & canh	whole	0.06
led mai táng & gan	laid	0.13	whole	0.1
led mai táng & nghia	laid	-0.17	lies	0.05
led mai táng tại	laid	0.11	lies	0.1	whole	0.23
led mai táng tại & khu	laid	-0.07	lies	0.1	whole	0.11
led marked	fell	-0.05	laid	0.05
led marked & by	laid	0.07
led medic	fell	-0.05
led mis dans	laid	-0.06	whole	-0.11
led mis en terre	whole	0.1
led mis en terre & au	whole	0.08
led mort	whole	-0.06
led mương	whole	0.15
led mất	home	-0.18	fell	0.23
led mất & ##	whole	-0.08
led mất & anh	fell	-0.05
led mất & ba	whole	-0.08
led mất & ban	fell	0.06	lies	0.08	whole	0.06
led mất & ben	fell	0.05	whole	-0.36
led mất & benh	whole	0.06
led mất & cang	whole	-0.07
led mất & cau	fell	0.11	whole	-0.06
led mất & chien	whole	0.1
led mất & cho	whole	-0.06
led mất & chon	laid	0.07
led mất & con	fell	-0.05
led mất & dak	fell	-0.05
led mất & dan	home	0.1
led mất & dien	fell	0.12	whole	0.05
led mất & doi	fell	0.09	whole	-0.14
led mất & don	whole	-0.07
led mất & dong	whole	0.05
led mất & duong	fell	-0.07	whole	-0.05
led mất & gac	whole	0.08
led mất & gan	fell	-0.12
led mất & gia	fell	0.06
led mất & ho	whole	-0.06
led mất & hue	fell	0.06
led mất & khe	home	-0.05	fell	0.12	whole	0.06
led mất & khu	whole	-0.12
led mất & lao	whole	0.07
led mất & lien	fell	-0.06
led mất & loc	fell	0.07
led mất & mat	fell	-0.11	whole	0.07
led mất & nga	fell	-0.12	whole	0.05
led mất & ngay	fell	-0.24
led mất & quang	home	-0.06	fell	0.21	whole	0.14
led mất & suoi	fell	0.05
led mất & thanh	fell	0.12
led mất & tram	fell	0.08	whole	0.09
led mất & tren	whole	0.16
led mất & troi	laid	0.05
led mất & trong	fell	0.29
led mất tích	fell	-0.07
led mặt trận	fell	0.08	whole	-0.32
led mặt trận & phia	fell	0.11	whole	-0.22
led mẹ	home	0.09
led mộ	home	-0.06	fell	-0.36	laid	0.05	lies	0.21
led mộ & ben	lies	-0.1
led mộ & bo	laid	0.07	lies	-0.13
led mộ & canh	fell	-0.08	laid	-0.13	lies	0.18
led mộ & cho	laid	-0.08	lies	0.08	whole	0.07
led mộ & doi	lies	-0.09	whole	-0.21
led mộ & dong	lies	0.22
led mộ & e7	whole	-0.05
led mộ & gan	fell	-0.06	laid	0.05	lies	-0.08	whole	0.06
led mộ & goc	lies	-0.13	whole	0.05
led mộ & hang	laid	-0.1	lies	-0.1	whole	-0.28
led mộ & khu	fell	0.09	laid	0.09	lies	-0.11	whole	0.05
led mộ & lo	laid	-0.08	whole	-0.13
led mộ & ngay	laid	-0.08	lies	0.11	whole	0.07
led mộ & nghia	laid	-0.16	lies	-0.12	whole	-0.17
led mộ & ntls	laid	-0.24	lies	0.11
led mộ & phia	laid	0.06
led mộ & sat	laid	-0.06	lies	0.06	whole	0.09
led mộ & sau	lies	0.06	whole	0.17
led mộ & tren	lies	0.06	whole	-0.07
led mộ & trong	lies	0.07
led mộ & vuon	lies	0.08	whole	-0.06
led một	fell	-0.14	laid	0.09	lies	-0.14	whole	-0.06
led một & bo	whole	0.06
led một & cho	laid	0.11
led một & ham	laid	0.13
led một & hang	laid	-0.06
led một & ho	laid	0.15	whole	0.05
led một & lo	laid	0.08	whole	-0.06
led mới mất	fell	0.07
led mợ	fell	0.07	laid	0.08	whole	-0.05
led named	fell	-0.05
led napalm	fell	-0.07
led native of	home	0.09	whole	0.11
led nay ở	home	-0.09	lies	0.23	whole	0.06
led nay ở & nghia	laid	-0.05	lies	0.07
led nay ở & sau	laid	0.05	lies	0.13	whole	0.11
led nghe nói	fell	0.1	laid	0.18
led nguyên quán	home	0.25	fell	-0.07	whole	0.46
led nguyên quán & xa	whole	0.08
led ngã xuống	fell	0.09	whole	-0.14
led ngã xuống & ben	fell	0.06	whole	-0.14
led ngôi mộ	fell	-0.13	laid	0.08	lies	-0.13
led ngôi mộ & doi	lies	0.08
led người	home	0.18	fell	0.07	laid	0.2	lies	-0.19	whole	-0.24
led người & an	home	0.13	whole	0.07
led người & ap	home	0.1	whole	-0.05
led người & bac	whole	0.09
led người & ban	whole	0.1
led người & ben	whole	0.09
led người & bia	laid	0.09
led người & binh	home	0.09	whole	0.11
led người & bo	laid	0.09
led người & cam	home	0.06	whole	0.07
led người & can	whole	0.06
led người & canh	whole	-0.07
led người & cao	whole	-0.05
led người & cat	home	0.08	whole	0.08
led người & cham	whole	-0.06
led người & chet	fell	0.09
led người & chi	home	-0.05
led người & cho	home	0.11	whole	0.09
led người & chon	home	-0.06	laid	-0.07
led người & chua	fell	0.12
led người & co	home	-0.09	lies	0.08
led người & cung	home	-0.07
led người & dan	home	-0.06	fell	0.11
led người & dang	home	-0.05
led người & dao	home	0.14	whole	-0.17
led người & di	fell	0.1
led người & dien	home	0.12
led người & dinh	home	0.08	whole	0.06
led người & don	fell	0.07	whole	-0.07
led người & gia	home	-0.05	whole	-0.13
led người & giu	fell	0.13	whole	-0.06
led người & goc	home	-0.12	laid	-0.05
led người & ha	home	0.11
led người & hai	whole	0.13
led người & hoa	whole	-0.11
led người & hre	home	-0.05	whole	-0.09
led người & hung	whole	0.08
led người & keo	home	-0.06
led người & khac	laid	0.1
led người & khai	home	-0.05
led người & khmer	whole	-0.26
led người & kien	home	0.19	lies	0.13	whole	0.08
led người & kim	whole	0.06
led người & kinh	home	-0.07	laid	0.07	whole	-0.1
led người & ky	whole	0.06
led người & lai	whole	0.07
led người & lam	home	-0.07
led người & lang	home	-0.14	laid	-0.06
led người & len	whole	-0.08
led người & linh	whole	-0.11
led người & mat	fell	0.07
led người & mo	whole	-0.06
led người & mong	home	0.07	whole	-0.19
led người & muong	whole	-0.33
led người & nam	home	0.12	fell	0.18	laid	0.09	lies	0.05
led người & ngoai	home	-0.06
led người & noi	home	-0.06
led người & nua	home	-0.08	whole	-0.05
led người & nui	whole	0.07
led người & nung	home	-0.14	whole	-0.13
led người & pho	home	0.16	whole	0.07
led người & phu	home	0.05	whole	0.12
led người & quang	home	0.17	whole	0.13
led người & que	home	0.05
led người & quynh	whole	0.09
led người & ra	fell	0.08
led người & raglai	whole	-0.09
led người & san	whole	-0.07
led người & sau	laid	0.13	whole	0.05
led người & song	whole	-0.08
led người & stieng	whole	-0.1
led người & ta	home	-0.13	fell	0.15
led người & tam	whole	0.05
led người & tan	home	0.06	whole	-0.05
led người & tay	whole	-0.26
led người & ten	home	-0.05
led người & thach	home	0.06	whole	0.12
led người & thai	whole	-0.17
led người & thanh	whole	0.07
led người & tho	whole	-0.09
led người & thon	whole	0.12
led người & thu	home	-0.07
led người & thuy	home	0.08	whole	-0.06
led người & tien	whole	0.07
led người & tra	home	0.11	whole	0.07
led người & tren	home	0.12
led người & trong	laid	0.14
led người & tu	whole	-0.05
led người & van	lies	0.07
led người & vao	fell	0.09
led người & ve	home	-0.07
led người & vinh	home	0.07	whole	0.09
led người & xa	home	-0.11
led người & xo	whole	-0.11
led người & xom	home	0.06	whole	0.07
led người & yen	home	0.09	whole	0.14
led ngầm	whole	-0.11
led nhận là	fell	0.07
led nhập ngũ	home	0.05	fell	-0.15
led nhật ký	fell	0.05
led nhắn	fell	0.07	whole	-0.05
led nhặt	laid	-0.09
led nhỏ	fell	-0.09	lies	-0.05
led nhớ	fell	-0.08	whole	0.05
led nuôi quân	home	0.05
led né	fell	-0.05	whole	-0.07
led né en	home	0.16
led né en & a	home	0.11	whole	-0.11
led ném	fell	0.27	whole	-0.07
led ném & trung	fell	0.18
led nó	home	0.24	laid	0.13	lies	-0.05	whole	0.14
led nó & canh	whole	0.1
led nó & dap	home	-0.05
led nó & duoi	whole	-0.05
led nói	home	-0.09	fell	0.19	laid	0.07	whole	0.12
led nói & cau	laid	0.1
led nói & duoi	fell	0.12	laid	-0.06
led nói & giong	fell	-0.05	whole	-0.09
led nói & sau	laid	0.05	whole	0.06
led nói & trong	fell	0.05
led nói là	laid	-0.06
led nói là & bo	fell	-0.05
led nông trường	home	-0.05
led nơi an táng	laid	-0.09
led nơi an táng ban đầu	fell	-0.06	laid	0.11	lies	-0.07	whole	0.17
led nơi mai táng	whole	-0.13
led nơi mai táng & ban	whole	-0.05
led nước	home	-0.06	fell	-0.1	laid	-0.07	lies	0.05
led nước & cong	lies	0.1
led nằm lại	fell	0.08	laid	0.22	lies	0.08	whole	0.05
led nằm lại & doi	whole	0.07
led of	home	-0.27	fell	0.19	lies	0.08	whole	-0.34
led of & an	fell	0.09
led of & jars	whole	-0.05
led of & my	home	-0.05
led of & the	lies	0.05	whole	0.12
led of & them	laid	0.05
led officer	fell	0.14
led one	fell	0.05	laid	-0.05
led opération	fell	-0.08
led pháo	home	-0.14	fell	-0.5	lies	-0.06	whole	-0.42
led pháo & ##	fell	-0.05
led pháo & ###	fell	-0.08
led pháo & ban	fell	-0.05
led pháo & ben	whole	-0.07
led pháo & binh	whole	-0.06
led pháo & cao	whole	-0.05
led pháo thủ	home	-0.06	fell	0.06
led phát hiện	fell	0.1	whole	-0.07
led phát hiện & trong	fell	0.11
led phần mộ	whole	-0.07
led phục kích	home	0.07	fell	0.19
led piste	whole	-0.06
led plantation	fell	-0.12
led province	home	0.06	fell	0.08
led qua đời	lies	0.24	whole	-0.09
led que	home	-0.1	lies	0.14
led quy tập	laid	0.35	whole	0.15
led quy tập về	home	-0.08	fell	-0.05	laid	-0.1	lies	0.05
led quy tập về & nghia	lies	0.08
led quy tập về & ntls	laid	-0.05	lies	-0.17
led quân	fell	0.21	laid	-0.06	whole	0.07
led quân y	home	-0.08	fell	-0.08	laid	0.17	whole	-0.08
led quê	home	0.34	fell	-0.33	laid	-0.15	whole	0.55
led quê & anh	home	0.1	whole	-0.17
led quê & ap	whole	0.06
led quê & bac	whole	-0.09
led quê & ban	whole	0.06
led quê & ben	whole	-0.25
led quê & binh	whole	0.07
led quê & bo	home	0.08	whole	-0.07
led quê & cai	home	-0.07
led quê & cam	home	-0.06
led quê & can	home	0.07
led quê & cao	home	0.05
led quê & cat	whole	0.05
led quê & chi	whole	-0.15
led quê & cho	whole	0.09
led quê & chung	home	0.07	whole	-0.17
led quê & co	home	0.08
led quê & cung	whole	-0.06
led quê & dai	home	-0.29
led quê & dien	home	0.05
led quê & dong	home	0.09
led quê & em	home	-0.08
led quê & ghi	whole	-0.09
led quê & gia	home	0.06	whole	0.09
led quê & go	whole	0.05
led quê & ha	home	-0.12	whole	0.07
led quê & hau	home	0.07
led quê & hop	home	0.06	lies	0.13	whole	0.09
led quê & huong	home	0.06
led quê & kien	home	-0.09
led quê & kim	home	-0.32	whole	0.07
led quê & lang	home	0.07	whole	0.07
led quê & lap	home	0.1	whole	0.07
led quê & long	whole	0.05
led quê & mai	home	-0.09	whole	-0.09
led quê & minh	whole	-0.05
led quê & my	whole	0.06
led quê & nam	home	-0.18
led quê & nga	home	-0.06	whole	0.06
led quê & ngay	whole	-0.1
led quê & nghi	home	0.06
led quê & nghia	home	0.11
led quê & ngoai	home	0.08	whole	-0.3
led quê & nho	lies	0.12
led quê & ninh	whole	0.08
led quê & ong	home	0.06	whole	-0.09
led quê & pho	whole	0.05
led quê & phuc	whole	0.06
led quê & quang	home	-0.17	whole	-0.05
led quê & quynh	home	-0.05	whole	-0.06
led quê & son	home	-0.08	fell	0.12	laid	0.07	whole	-0.21
led quê & tam	home	0.05
led quê & tan	whole	0.06
led quê & thai	whole	0.12
led quê & thanh	whole	0.13
led quê & thi	home	0.08
led quê & thuan	whole	0.05
led quê & thuong	home	0.07
led quê & thuy	home	0.05	whole	0.06
led quê & tien	whole	0.06
led quê & toi	whole	-0.09
led quê & trang	lies	0.14	whole	-0.08
led quê & trieu	home	-0.09
led quê & trung	whole	-0.09
led quê & tu	whole	0.1
led quê & viet	whole	0.05
led quê & vinh	home	-0.26	whole	0.12
led quê & vo	home	0.07
led quê & vu	home	-0.08
led quê & xa	home	0.12
led quê & y	home	-0.1	whole	0.06
led quê & yen	whole	-0.06
led quê gốc	home	0.14	whole	0.22
led quê quán	whole	0.47
led quê quán & xa	whole	0.11
led quê ở	home	-0.05	whole	0.11
led quản trang	fell	0.09	laid	0.15	lies	0.23	whole	0.12
led quản trang & ntls	laid	0.18	lies	0.1	whole	0.14
led quận	fell	-0.14	laid	-0.05
led ra chôn	laid	0.05
led read	home	0.12	whole	0.08
led report	whole	-0.06
led road	lies	0.12	whole	-0.08
led route	fell	0.05
led rút	fell	-0.14	lies	0.13	whole	-0.09
led rút & thi	lies	0.14
led rạch	lies	0.1
led rừng	fell	-0.06	laid	0.05
led s	fell	0.12	whole	0.17
led said	fell	0.08
led sgt	fell	-0.06
led shot	fell	-0.05
led sinh	home	0.16	fell	-0.3	laid	-0.05	lies	-0.05	whole	0.43
led sinh & ban	whole	0.05
led sinh & pho	whole	0.06
led sinh & que	home	-0.06	whole	-0.22
led sinh & thi	home	0.06	whole	0.06
led sinh & thon	home	-0.09	fell	-0.07
led sinh & xa	whole	0.06
led sinh ngày	fell	-0.1
led sinh năm	home	0.12	fell	-0.15
led sinh quán	home	0.06
led sn	home	0.22	fell	-0.18
led sn & phu	whole	-0.07
led sn & thon	whole	-0.09
led sn & xa	whole	0.07
led stone	lies	0.05
led suối	laid	0.1
led sông	home	-0.06	fell	-0.07	laid	-0.14	lies	0.07	whole	-0.13
led sư đoàn	fell	0.08	whole	-0.17
led sườn	fell	0.09
led t	whole	-0.05
led tham gia	home	-0.06	fell	0.11	whole	0.05
led the	home	-0.08	fell	0.31	laid	0.18	lies	0.1	whole	-0.06
led the & a	fell	0.09	whole	0.06
led the & ia	whole	0.08
led the & long	fell	-0.06	lies	0.08
led the & the	laid	0.07	lies	0.11
led the grave	laid	0.08
led this is	whole	0.06
led thôn	fell	0.07	whole	0.09
led thôn & xa	home	0.08	whole	0.1
led thư	home	-0.05	fell	-0.07	laid	-0.06	whole	-0.06
led thượng sĩ	home	0.05
led thầy	lies	0.06
led thằng	home	-0.11	fell	0.49	laid	-0.05	whole	0.22
led thằng & ban	laid	0.11	whole	0.06
led thằng & duong	fell	0.06	whole	0.15
led thằng & mat	fell	-0.1
led thằng & ngay	fell	0.08
led thằng & sau	laid	-0.1
led thằng & tren	whole	-0.06
led tombes	laid	-0.06	lies	0.15
led tombé	laid	0.35	whole	-0.08
led trao trả	fell	-0.1
led trinh sát & cua	fell	-0.07
led trung đoàn	home	-0.05
led trông coi	laid	0.15	lies	0.05	whole	0.08
led trông coi & ntls	laid	0.1	lies	0.07	whole	0.05
led trú quán	home	-0.34
led trú quán & khu	home	-0.05
led trúng bom	whole	0.1
led trúng cối	fell	0.05
led trúng mìn	fell	-0.1	whole	0.12
led trúng pháo	fell	0.12
led trúng đạn	home	0.11	fell	0.06
led trúng đạn & coi	fell	0.09
led trưởng ban	lies	0.06
led trưởng ban & quan	home	0.05	lies	0.06
led trại	whole	0.07
led trạm	fell	-0.15	laid	0.19
led trạm & duong	fell	0.05
led trận	home	-0.08	laid	-0.1	lies	-0.08	whole	0.46
led trận & ay	fell	-0.05
led trận & bau	fell	-0.05	whole	0.05
led trận & bom	whole	-0.06
led trận & bot	fell	-0.18
led trận & cau	fell	0.05	whole	0.17
led trận & chong	fell	-0.15
led trận & chot	whole	-0.11
led trận & cu	fell	0.09	whole	0.13
led trận & doi	whole	0.13
led trận & dong	whole	0.09
led trận & duc	fell	-0.05
led trận & kinh	whole	0.06
led trận & nui	fell	0.06
led trận & phuc	whole	-0.06
led trận & plei	fell	-0.05
led trận & suoi	fell	0.09	whole	0.1
led trận & van	fell	-0.09
led trận đánh	fell	-0.08	whole	0.15
led trận đánh & chi	whole	0.06
led trận đánh & don	fell	0.05	whole	-0.08
led trợ lý	whole	-0.05
led trợ lý & quan	whole	-0.05
led tué & a	fell	0.06
led tués	fell	-0.07
led tên	home	-0.09	laid	0.06	lies	-0.23	whole	-0.12
led tên & ntls	lies	-0.11
led tìm	home	-0.06	laid	-0.18	lies	-0.11	whole	0.14
led tìm & cho	lies	0.09	whole	0.05
led tìm thấy	home	-0.06	fell	-0.06	laid	0.16
led tìm được	fell	-0.11	laid	-0.09	lies	0.09	whole	-0.06
led tôi	fell	-0.08	whole	-0.28
led tôi & ben	fell	0.05
led tôi & con	fell	0.05	lies	0.12
led tôi & cung	fell	0.1
led tôi & hoi	home	0.09
led tôi & lo	fell	0.06
led tôi & song	fell	-0.05
led tôi & thon	home	-0.17	lies	-0.05	whole	-0.2
led tôi & truong	home	0.13	whole	-0.07
led tôi & xa	home	0.17	fell	0.06	whole	0.21
led tấn công	fell	0.19	whole	0.1
led tập kích	whole	0.08
led tắt thở	laid	-0.08	whole	0.07
led tắt thở & tren	whole	0.11
led tỉnh	fell	0.07	laid	-0.08	lies	0.05	whole	0.12
led tổ & phuong	home	-0.05	fell	0.08
led tổ trưởng	home	0.05
led tức	home	-0.07	whole	-0.05
led tử trận	fell	0.17	whole	-0.06
led village	laid	-0.06
led viết	fell	-0.12	laid	-0.06	whole	0.1
led vào	home	-0.12	laid	-0.14	lies	0.12	whole	0.14
led vào & bai	fell	-0.07	laid	-0.11
led vào & ben	laid	-0.06	whole	-0.13
led vào & cua	fell	0.06	whole	-0.05
led vào & goc	whole	0.1
led vào & ho	laid	0.13	whole	0.21
led vào & khu	fell	0.07
led vào & lo	laid	0.07
led vào & ntls	laid	-0.05	lies	-0.17
led vào & quang	fell	-0.05
led vào & tan	whole	0.05
led vào nghĩa trang	lies	0.07	whole	-0.07
led vào nghĩa trang & xa	lies	0.1	whole	-0.06
led vùi	fell	-0.11	laid	0.39	lies	-0.11
led vùi & ben	whole	0.07
led vùi & canh	whole	0.14
led vùi & ho	whole	0.07
led vùi & ngay	laid	0.05	whole	-0.11
led vùi & tam	laid	0.12	whole	-0.1
led vùi & trong	whole	0.07
led vướng mìn	fell	-0.07
led vượt sông	fell	-0.05	whole	-0.17
led vẫn ở	home	0.05	laid	0.08
led was	fell	-0.1	laid	-0.13	whole	-0.05
led was & a	fell	-0.11	laid	-0.05
led was & the	fell	0.14	lies	-0.06
led was buried	laid	-0.05	whole	0.1
led was buried & the	lies	0.06	whole	0.11
led was hit	fell	-0.09	whole	-0.05
led was hit & the	whole	-0.05
led was killed	laid	0.06	whole	-0.09
led was killed & the	fell	0.05
led was put	whole	0.08
led we buried	laid	0.1
led were put	laid	-0.06	whole	-0.09
led wire	laid	0.1
led x	fell	0.08
led xung phong	fell	-0.05	whole	-0.1
led xây	laid	0.09
led xã	home	0.07	fell	-0.09	laid	0.08
led xã đội phó	fell	-0.06	lies	0.11
led xã đội phó & xa	fell	-0.06	lies	0.12
led xã đội trưởng	home	-0.05
led xóm	home	0.18	whole	-0.1
led xóm & tren	fell	-0.05
led xạ thủ	whole	-0.06
led xạ thủ & b40	whole	-0.06
led y tá	fell	0.07	whole	0.17
led y tá & tram	fell	0.07
led à	home	0.12	fell	0.08	whole	-0.1
led à & l	fell	0.05	whole	-0.06
led à & nam	whole	0.07
led ông	home	-0.06	fell	-0.23	laid	-0.05	lies	0.1	whole	0.24
led ông & ben	fell	0.08	whole	0.08
led ông & co	laid	-0.08
led ông & ngay	home	0.13
led ông & ngoai	whole	0.09
led ông & tren	whole	0.11
led ông & trong	whole	-0.06
led ông & xa	whole	-0.11
led đang ở	fell	-0.1	laid	-0.07	lies	0.07	whole	0.08
led đc	whole	-0.1
led đem chôn	laid	0.16	lies	-0.14
led đem chôn & nghia	lies	-0.08	whole	-0.11
led đi cùng	home	0.08	whole	0.05
led điểm cao	whole	-0.12
led đoàn	home	-0.07	fell	-0.15	laid	-0.08
led đoàn & doan	fell	-0.05
led đoàn & hai	home	0.09
led đào	home	0.11	laid	0.16
led đánh	home	-0.08	fell	0.16	laid	-0.12	lies	-0.06	whole	0.12
led đánh & doi	fell	0.13
led đánh & don	whole	0.1
led đánh & phi	fell	-0.11
led đánh & tau	fell	0.05	whole	-0.09
led đánh & trung	fell	0.08
led đánh & vo	fell	0.1	whole	-0.09
led đánh vào	fell	0.1	whole	0.06
led đã đưa về	home	0.1	laid	0.07	lies	0.12	whole	0.1
led đã đưa về & nghia	laid	-0.08	lies	0.06
led đã đưa về & ntls	home	0.11	laid	0.15	lies	0.05	whole	0.07
led đèo	laid	-0.11
led đón về	lies	0.11	whole	0.07
led đón về & nghia	whole	0.06
led đưa	lies	0.1
led đưa & con	fell	0.09
led đưa từ	fell	0.09	laid	0.05	whole	-0.05
led đưa từ & doi	fell	0.09	laid	0.09	whole	-0.05
led đưa vào & nghia	whole	-0.1
led đưa về	home	-0.1	laid	0.17	lies	-0.16	whole	0.18
led đưa về & nghia	lies	-0.36
led đưa về & ntls	laid	-0.09	lies	-0.16
led đưa về chôn	laid	0.14	lies	-0.06	whole	-0.06
led đưa về chôn & nghia	lies	-0.05
led đường	home	-0.05	laid	0.1	lies	-0.14	whole	-0.27
led đường & cach	laid	0.17
led đường & cho	laid	0.14
led đường & gan	fell	-0.1	whole	-0.06
led đường & phia	fell	0.07
led đường & quyet	whole	-0.05
led được an táng	laid	0.07	lies	-0.06	whole	0.06
led được chôn	lies	0.07	whole	-0.28
led được chôn & nghia	whole	0.08
led đạp mìn	fell	-0.09	whole	-0.06
led đắp mộ	lies	-0.05	whole	0.05
led đắp mộ & ngay	whole	0.11
led đền	laid	0.1	whole	0.08
led đều ở	home	0.09	laid	0.08
led đồi	home	0.11	fell	0.18	lies	0.09	whole	0.23
led đồi & ben	laid	0.08	lies	0.11	whole	0.05
led đồi & gan	fell	0.06
led đồn	fell	0.1	laid	-0.18	whole	0.27
led đồng	home	-0.07	laid	-0.05
led đồng chí	laid	0.09
led ấp	fell	0.06
led:again	home	-0.2	laid	-0.09	lies	0.21	whole	0.16
led:again & bai	fell	-0.07	laid	-0.11	whole	-0.07
led:again & ban	lies	0.14	whole	0.05
led:again & ben	laid	-0.1	whole	-0.14
led:again & bo	laid	-0.07
led:again & con	fell	0.08
led:again & cua	fell	0.06	whole	-0.05
led:again & goc	whole	0.1
led:again & ho	laid	0.13	whole	0.21
led:again & khu	fell	0.06
led:again & lo	laid	0.07
led:again & ntls	laid	-0.06	lies	-0.11
led:again & quang	fell	-0.05
led:again & sau	whole	0.05
led:again & tram	fell	-0.07	laid	0.1	whole	-0.16
led:aka	home	-0.45	fell	-0.08	laid	0.1	lies	0.08	whole	0.14
led:aka & co	whole	0.1
led:aka & thanh	home	-0.06
led:alive	home	-0.14	fell	-0.28	lies	0.16
led:alive & bo	lies	0.06
led:alive & goc	lies	0.09
led:alive & hai	home	-0.05
led:alive & nghia	laid	0.12	lies	0.08	whole	0.05
led:alive & ntls	fell	0.12
led:alive & sau	laid	0.05	lies	0.13	whole	0.11
led:alive & vuon	laid	-0.11	lies	0.22	whole	-0.05
led:at	fell	-0.29	laid	0.15	lies	0.22	whole	-0.26
led:at & a	lies	0.13
led:at & bai	fell	-0.05	laid	-0.06	lies	0.06	whole	0.11
led:at & ban	fell	-0.07	whole	-0.07
led:at & ben	fell	-0.07	lies	0.1
led:at & bo	whole	0.11
led:at & cach	laid	0.09
led:at & cau	home	0.06
led:at & cay	laid	0.05	whole	0.09
led:at & cho	home	0.05	whole	-0.05
led:at & chon	laid	0.1
led:at & chuyen	lies	0.05
led:at & cote	whole	-0.05
led:at & dat	whole	0.08
led:at & den	laid	0.11
led:at & doi	fell	0.08
led:at & dong	home	0.11
led:at & duong	fell	0.08
led:at & gan	fell	0.09	laid	0.05
led:at & hang	laid	-0.06
led:at & l	fell	0.05	whole	-0.06
led:at & lam	home	-0.05
led:at & lang	home	-0.08	fell	-0.08	lies	0.07	whole	-0.23
led:at & mat	fell	0.09
led:at & mo	laid	0.07
led:at & nam	whole	0.07
led:at & nghia	whole	-0.09
led:at & ngoai	laid	-0.07
led:at & ntls	lies	0.14	whole	0.17
led:at & nui	whole	0.09
led:battle	home	-0.25	fell	0.63	laid	-0.32	lies	-0.28	whole	0.1
led:battle & ##	fell	-0.05
led:battle & ###	fell	-0.05
led:battle & a	fell	0.12	whole	0.05
led:battle & ay	fell	-0.05
led:battle & b52	fell	-0.05
led:battle & ba	fell	0.08
led:battle & ban	fell	0.08
led:battle & bao	fell	0.07
led:battle & bau	whole	0.07
led:battle & bi	whole	-0.09
led:battle & bien	fell	-0.07
led:battle & binh	fell	0.11	whole	0.07
led:battle & bo	whole	-0.12
led:battle & bom	whole	-0.06
led:battle & bot	fell	-0.05	whole	0.1
led:battle & buon	fell	-0.07	whole	0.06
led:battle & can	fell	-0.08	whole	0.08
led:battle & canh	fell	-0.06	laid	0.09	whole	-0.09
led:battle & cau	whole	0.19
led:battle & cay	fell	0.1	whole	-0.1
led:battle & cho	fell	0.12	whole	-0.07
led:battle & chong	fell	-0.15
led:battle & chot	fell	-0.25	whole	-0.11
led:battle & chu	fell	0.07
led:battle & chua	whole	0.06
led:battle & co	fell	0.07	whole	-0.08
led:battle & con	laid	0.05
led:battle & cu	whole	0.17
led:battle & cua	fell	-0.14
led:battle & dac	fell	0.11	whole	0.06
led:battle & dak	fell	-0.06
led:battle & de	fell	0.07	whole	-0.15
led:battle & deo	whole	0.07
led:battle & doc	whole	-0.07
led:battle & doi	fell	0.09
led:battle & don	fell	0.09	whole	0.07
led:battle & dong	fell	0.1	whole	0.07
led:battle & du	whole	-0.07
led:battle & duc	fell	-0.05
led:battle & duoc	home	0.07
led:battle & duoi	lies	0.1	whole	-0.05
led:battle & duong	fell	0.07	whole	0.1
led:battle & for	fell	0.09
led:battle & ga	whole	0.07
led:battle & khi	fell	0.13	whole	-0.05
led:battle & kho	fell	0.05	whole	0.06
led:battle & kinh	fell	0.05	whole	0.14
led:battle & lai	whole	-0.06
led:battle & linh	fell	-0.16
led:battle & lo	fell	0.19	whole	0.12
led:battle & mat	fell	0.08
led:battle & nga	fell	-0.08	whole	0.06
led:battle & ngoai	fell	0.08
led:battle & nui	fell	0.14	whole	0.11
led:battle & pha	whole	0.08
led:battle & phi	fell	-0.11
led:battle & phia	laid	0.05	whole	0.06
led:battle & phu	fell	-0.06	whole	-0.07
led:battle & phuc	whole	-0.06
led:battle & plei	fell	-0.1
led:battle & qua	fell	-0.05	whole	-0.05
led:battle & quan	whole	0.07
led:battle & quang	fell	-0.06
led:battle & que	home	0.11
led:battle & san	whole	0.07
led:battle & sau	laid	0.09	whole	-0.17
led:battle & suoi	fell	0.09
led:battle & tau	whole	-0.11
led:battle & tay	whole	0.08
led:battle & thanh	home	0.13
led:battle & the	whole	-0.07
led:battle & thi	lies	0.14
led:battle & thuong	fell	-0.06
led:battle & tren	fell	0.12	laid	0.05	whole	-0.14
led:battle & trung	fell	0.07	whole	-0.1
led:battle & truong	fell	0.19
led:battle & tu	fell	0.1
led:battle & van	fell	-0.09
led:battle & vao	fell	-0.06
led:battle & vi	whole	-0.06
led:battle & vo	fell	0.1	whole	-0.09
led:battle & xuan	fell	-0.07
led:born	home	0.67	fell	-0.82	laid	-0.08	lies	-0.11	whole	0.14
led:born & a	home	0.11	whole	-0.11
led:born & ban	home	0.13	fell	-0.1
led:born & cam	home	0.06
led:born & ky	home	-0.05
led:born & lang	home	0.05	whole	0.06
led:born & lap	whole	0.05
led:born & pho	whole	0.07
led:born & phu	home	0.05	whole	-0.06
led:born & quang	home	0.05	whole	0.05
led:born & que	whole	-0.26
led:born & quynh	whole	-0.07
led:born & thi	home	0.06	whole	0.06
led:born & thon	home	-0.07	fell	-0.09	whole	-0.06
led:born & tu	home	0.08
led:born & xa	whole	0.09
led:bury	home	-0.05	fell	-0.52	laid	0.56	lies	0.23	whole	0.1
led:bury & #	whole	-0.06
led:bury & ##	laid	-0.06
led:bury & a	laid	0.13
led:bury & anh	fell	0.11	laid	0.14	lies	-0.07	whole	-0.09
led:bury & ap	laid	0.07	whole	-0.12
led:bury & au	lies	0.07
led:bury & ba	laid	-0.1	whole	-0.08
led:bury & bai	lies	-0.05
led:bury & ban	laid	0.1	lies	-0.12	whole	-0.22
led:bury & bang	laid	-0.09
led:bury & behind	lies	0.11	whole	0.13
led:bury & ben	fell	0.09	laid	0.19	lies	-0.07	whole	0.26
led:bury & bia	fell	-0.08	laid	0.06	lies	-0.06	whole	0.14
led:bury & bo	fell	-0.05	laid	0.06	lies	0.12	whole	0.08
led:bury & by	laid	-0.37	whole	-0.06
led:bury & ca	whole	-0.05
led:bury & cach	laid	0.07	whole	0.14
led:bury & canh	lies	-0.06	whole	0.14
led:bury & cau	laid	0.05	whole	-0.08
led:bury & chan	fell	-0.05	laid	0.09
led:bury & chu	lies	0.05
led:bury & chung	laid	0.08	whole	-0.1
led:bury & co	laid	-0.08
led:bury & con	fell	0.11	laid	0.26
led:bury & cong	whole	-0.15
led:bury & cu	laid	0.08
led:bury & cung	laid	-0.08
led:bury & da	laid	-0.12	lies	0.08
led:bury & dao	whole	0.05
led:bury & dat	laid	0.05	lies	0.05
led:bury & de	whole	-0.05
led:bury & doc	laid	0.1	lies	-0.08	whole	0.07
led:bury & doi	fell	-0.12	laid	0.23	lies	-0.08	whole	-0.28
led:bury & dong	lies	0.1	whole	0.07
led:bury & duoi	laid	0.1	lies	-0.09	whole	0.1
led:bury & em	laid	0.06
led:bury & gan	fell	0.09	laid	0.12	whole	0.33
led:bury & giong	lies	0.07	whole	0.07
led:bury & giua	whole	0.06
led:bury & go	lies	0.07	whole	0.24
led:bury & goc	whole	0.18
led:bury & hai	laid	-0.05	whole	-0.09
led:bury & ham	laid	-0.1	whole	0.13
led:bury & hang	laid	-0.08	lies	0.08
led:bury & her	laid	0.06
led:bury & ho	laid	-0.06	whole	-0.1
led:bury & ke	laid	0.05	lies	0.11	whole	0.16
led:bury & khe	fell	-0.06
led:bury & khu	laid	-0.12	lies	0.33	whole	0.29
led:bury & lai	laid	-0.12	lies	0.21
led:bury & lan	laid	0.06	lies	-0.06	whole	-0.09
led:bury & len	laid	0.06	whole	-0.05
led:bury & lo	whole	0.08
led:bury & lung	laid	0.08	whole	0.09
led:bury & luon	whole	-0.14
led:bury & ma	whole	0.09
led:bury & may	laid	-0.07
led:bury & mep	whole	-0.05
led:bury & mieu	laid	0.05
led:bury & mo	laid	-0.15	lies	-0.06
led:bury & near	whole	0.07
led:bury & nen	whole	0.1
led:bury & ngay	laid	0.15	whole	-0.13
led:bury & nghia	laid	-0.5	lies	0.1
led:bury & ngoai	laid	0.08	whole	0.1
led:bury & nguoi	home	0.1	laid	0.15
led:bury & no	laid	0.07	whole	-0.14
led:bury & nong	laid	0.05	whole	0.07
led:bury & ntls	laid	-0.12	lies	0.1	whole	0.06
led:bury & nui	fell	0.1	lies	0.11	whole	0.05
led:bury & nuong	laid	-0.1	lies	0.14	whole	0.12
led:bury & ong	laid	0.08
led:bury & par	whole	-0.07
led:bury & phia	lies	-0.08	whole	0.12
led:bury & phum	fell	-0.13
led:bury & ray	lies	-0.05	whole	-0.07
led:bury & ria	whole	0.07
led:bury & rung	whole	-0.18
led:bury & sat	whole	0.05
led:bury & sau	laid	0.09	lies	-0.08	whole	0.38
led:bury & so	whole	-0.13
led:bury & song	laid	-0.05
led:bury & sous	whole	0.06
led:bury & suoi	fell	0.07	whole	-0.15
led:bury & ta	whole	0.16
led:bury & tai	whole	-0.05
led:bury & tam	laid	0.2	whole	-0.15
led:bury & tap	laid	-0.12	whole	-0.1
led:bury & thach	whole	-0.11
led:bury & thanh	whole	-0.07
led:bury & the	fell	-0.06	laid	-0.13	lies	0.12
led:bury & theo	laid	-0.12
led:bury & tram	whole	-0.16
led:bury & tran	laid	0.16	whole	-0.12
led:bury & trang	lies	-0.05
led:bury & tren	laid	0.12	whole	0.06
led:bury & trong	laid	-0.13	lies	0.05	whole	0.12
led:bury & trung	fell	0.18
led:bury & under	laid	-0.05	whole	0.08
led:bury & ven	laid	0.07	whole	0.14
led:bury & vo	home	0.08
led:bury & voi	whole	-0.05
led:bury & vuon	laid	-0.05	lies	-0.26	whole	-0.1
led:bury & xa	lies	0.08
led:bury & xom	lies	0.12	whole	-0.08
led:capture	home	-0.08	fell	-0.19	whole	-0.11
led:capture & a	laid	0.07
led:contact	home	-0.17	laid	0.11	lies	-0.07
led:contact & bai	fell	0.07
led:died	home	-0.49	fell	0.26	laid	0.13	lies	-0.06	whole	0.15
led:died & #	fell	-0.05	whole	-0.06
led:died & ##	fell	-0.12	laid	-0.08	whole	-0.08
led:died & a	fell	0.09	laid	-0.06	whole	-0.13
led:died & an	fell	0.09
led:died & anh	fell	0.1	laid	0.11	lies	-0.07	whole	-0.09
led:died & ap	whole	-0.1
led:died & ba	fell	0.12	laid	-0.1
led:died & bac	home	0.1	whole	0.09
led:died & bai	fell	0.13	lies	-0.05	whole	0.07
led:died & ban	laid	0.16	lies	-0.09	whole	-0.08
led:died & bau	fell	-0.07	laid	0.08
led:died & behind	lies	0.07	whole	0.08
led:died & ben	laid	0.34	lies	-0.17	whole	0.28
led:died & bia	laid	0.05	lies	-0.09	whole	0.06
led:died & bien	fell	0.21
led:died & binh	fell	0.07	whole	-0.07
led:died & bo	lies	0.06	whole	0.07
led:died & bu	fell	0.06
led:died & by	laid	-0.07	whole	-0.06
led:died & ca	laid	0.05
led:died & cach	whole	0.14
led:died & cai	fell	-0.07	laid	-0.08	lies	0.05
led:died & can	whole	-0.13
led:died & canh	fell	-0.23	lies	0.13	whole	0.09
led:died & cao	whole	0.05
led:died & cau	fell	-0.09	whole	-0.18
led:died & chan	lies	-0.06	whole	0.09
led:died & cho	fell	0.05	laid	-0.12	lies	0.08	whole	-0.14
led:died & chot	fell	0.07	whole	0.11
led:died & chu	lies	0.05
led:died & chua	laid	-0.08
led:died & co	laid	-0.09	lies	0.08
led:died & coi	fell	0.09
led:died & con	fell	0.07	laid	0.19	lies	-0.05
led:died & cong	fell	0.05
led:died & cu	fell	0.05	laid	0.06	whole	0.06
led:died & cua	fell	-0.05	laid	-0.06	lies	0.05	whole	0.09
led:died & cung	laid	-0.1	lies	-0.06
led:died & da	laid	-0.1	lies	0.08
led:died & dac	fell	0.06	whole	0.08
led:died & dak	fell	0.06
led:died & dao	whole	0.09
led:died & dat	fell	-0.05	lies	0.11	whole	-0.06
led:died & de	lies	0.11
led:died & den	laid	-0.05
led:died & deo	fell	-0.12	laid	0.1
led:died & diem	whole	-0.13
led:died & dinh	fell	0.06
led:died & doan	fell	-0.07	whole	-0.07
led:died & doc	fell	-0.09	laid	0.07	lies	-0.11	whole	-0.1
led:died & doi	fell	-0.38	laid	0.22	whole	0.09
led:died & don	laid	0.11
led:died & dong	fell	0.05	lies	0.17	whole	0.11
led:died & duoi	fell	-0.22	laid	-0.09	lies	-0.09	whole	0.09
led:died & e7	whole	-0.05
led:died & em	laid	0.05
led:died & gan	laid	0.09	lies	-0.15	whole	0.16
led:died & gia	laid	-0.05
led:died & gio	laid	-0.07
led:died & giong	lies	0.07	whole	0.07
led:died & giua	whole	0.06
led:died & go	fell	0.17	laid	0.07	whole	0.1
led:died & goc	laid	-0.07	lies	-0.06	whole	0.1
led:died & hai	lies	-0.05	whole	-0.06
led:died & hang	fell	-0.09	laid	-0.2	lies	-0.15	whole	-0.37
led:died & ho	home	0.12	laid	0.19	whole	-0.24
led:died & hue	fell	0.08
led:died & ke	laid	0.05	lies	0.11	whole	0.16
led:died & khe	laid	0.09	whole	0.09
led:died & khi	fell	0.06	whole	-0.08
led:died & khu	fell	0.06	laid	0.21	lies	-0.17	whole	0.24
led:died & khuc	whole	-0.09
led:died & kinh	fell	0.09
led:died & kon	fell	-0.07	whole	0.06
led:died & kp2	fell	-0.1
led:died & lai	laid	-0.06	lies	0.22
led:died & lan	lies	-0.05	whole	-0.07
led:died & lang	laid	0.15	lies	0.08	whole	-0.07
led:died & lao	whole	-0.1
led:died & len	laid	0.06	whole	-0.05
led:died & lo	fell	-0.07	lies	-0.07	whole	-0.14
led:died & loc	fell	0.2	whole	0.06
led:died & luc	whole	-0.1
led:died & lung	whole	0.1
led:died & luon	whole	-0.06
led:died & ma	whole	0.09
led:died & mat	fell	-0.27	laid	-0.05	whole	0.16
led:died & may	laid	-0.07
led:died & mieu	whole	-0.07
led:died & mo	laid	-0.08	lies	0.1
led:died & muong	fell	0.14
led:died & na	laid	0.06
led:died & nam	laid	0.11
led:died & near	laid	-0.07	whole	0.09
led:died & nen	whole	0.05
led:died & nga	laid	-0.08
led:died & ngam	fell	-0.07	whole	-0.12
led:died & ngay	fell	0.05	laid	-0.1	lies	0.1
led:died & nghia	fell	-0.12	laid	-0.24	whole	-0.22
led:died & ngoai	laid	0.15	lies	-0.05	whole	-0.19
led:died & no	laid	0.05	whole	-0.07
led:died & nong	fell	0.09	laid	0.05
led:died & ntls	laid	-0.4	whole	-0.05
led:died & nui	lies	0.1	whole	0.08
led:died & nuong	laid	-0.17	lies	0.18
led:died & nva	fell	0.05
led:died & ong	laid	0.09
led:died & phan	fell	0.05
led:died & phia	laid	0.09	whole	0.19
led:died & phong	home	0.11	lies	0.11	whole	-0.08
led:died & phu	whole	0.13
led:died & phum	fell	-0.23	whole	0.06
led:died & phuoc	fell	-0.07
led:died & que	fell	0.08	lies	-0.05	whole	0.08
led:died & rach	laid	0.19
led:died & ray	fell	-0.06
led:died & ria	whole	0.05
led:died & rung	lies	-0.05	whole	-0.18
led:died & sa	fell	0.06
led:died & sat	fell	-0.06	laid	0.07	lies	0.05	whole	0.28
led:died & sau	whole	0.23
led:died & song	fell	0.11	laid	-0.12
led:died & suoi	fell	0.07	laid	0.22	lies	-0.05	whole	0.08
led:died & ta	fell	0.06	whole	0.1
led:died & tai	whole	-0.1
led:died & tam	fell	0.07	laid	0.07
led:died & tan	fell	0.26	whole	0.07
led:died & tap	laid	-0.12	whole	-0.06
led:died & tay	fell	0.09	whole	0.05
led:died & thanh	whole	-0.18
led:died & the	fell	-0.15	laid	-0.11	lies	0.09
led:died & theo	laid	-0.07
led:died & thon	home	0.12	fell	-0.05
led:died & thuong	fell	0.06	whole	0.05
led:died & tich	fell	0.06
led:died & tinh	whole	-0.1
led:died & to	fell	-0.08
led:died & tra	fell	0.12	whole	0.05
led:died & tram	laid	0.05	whole	-0.12
led:died & tran	fell	-0.11	laid	0.11	whole	-0.26
led:died & trang	fell	0.08	laid	0.11	lies	-0.07
led:died & tren	fell	-0.11	lies	0.17	whole	-0.17
led:died & trieu	lies	0.1
led:died & trong	fell	-0.35	laid	-0.2	lies	0.15
led:died & truoc	laid	0.09	whole	0.13
led:died & truong	fell	-0.18
led:died & under	laid	-0.11	whole	0.05
led:died & ven	laid	0.12	lies	-0.05	whole	0.07
led:died & vinh	fell	0.13	laid	0.13
led:died & vuon	fell	-0.08	laid	0.11	lies	-0.17	whole	-0.17
led:died & xa	fell	0.06	lies	-0.06	whole	-0.08
led:enlist	fell	-0.23	laid	-0.07	lies	-0.05	whole	0.08
led:enlist & tinh	home	-0.05
led:fell	home	-0.89	fell	0.69	laid	-0.29	lies	-0.28	whole	0.52
led:fell & #	fell	-0.26	laid	0.07
led:fell & ##	fell	-0.05	whole	-0.12
led:fell & ###	laid	0.09
led:fell & a	fell	0.24	laid	-0.07	whole	-0.18
led:fell & an	fell	0.09	whole	0.07
led:fell & and	laid	0.06
led:fell & anh	fell	-0.08
led:fell & ap	fell	0.05
led:fell & au	whole	-0.07
led:fell & b52	fell	-0.06
led:fell & ba	fell	0.13
led:fell & bac	home	0.1	whole	0.11
led:fell & bai	fell	0.14	laid	-0.05	whole	0.07
led:fell & ban	fell	0.11	lies	0.07	whole	0.07
led:fell & bau	fell	0.05
led:fell & bay	fell	0.1
led:fell & ben	fell	-0.07	laid	0.15	whole	-0.21
led:fell & benh	laid	-0.05	whole	0.09
led:fell & bien	fell	0.07	whole	0.07
led:fell & binh	fell	0.13
led:fell & bo	fell	0.16	laid	-0.07	whole	0.1
led:fell & bom	whole	-0.08
led:fell & bu	fell	0.06
led:fell & buon	fell	-0.12
led:fell & by	fell	-0.07	laid	-0.05	whole	-0.15
led:fell & ca	fell	-0.07
led:fell & cai	fell	-0.07
led:fell & cam	fell	0.07
led:fell & cang	whole	-0.07
led:fell & canh	fell	-0.16	laid	0.13	whole	0.07
led:fell & cao	fell	0.06	whole	0.08
led:fell & cau	laid	-0.07	whole	-0.3
led:fell & chan	laid	-0.05	lies	0.14	whole	0.12
led:fell & chet	fell	-0.06
led:fell & chien	whole	0.08
led:fell & cho	fell	0.17	laid	-0.07	whole	-0.2
led:fell & chon	laid	0.06
led:fell & chot	fell	0.08	whole	0.14
led:fell & chung	fell	-0.15
led:fell & co	fell	-0.1
led:fell & coi	fell	0.1
led:fell & con	fell	-0.08	laid	0.11
led:fell & cong	fell	-0.05
led:fell & cu	fell	0.11	whole	0.07
led:fell & cua	fell	-0.07
led:fell & cung	fell	-0.1
led:fell & da	whole	0.05
led:fell & dac	fell	0.07
led:fell & dai	home	0.1
led:fell & dak	fell	-0.09
led:fell & dan	home	0.1	fell	-0.05
led:fell & dao	whole	0.08
led:fell & deo	fell	-0.07	laid	0.09
led:fell & diem	whole	-0.26
led:fell & dien	whole	0.06
led:fell & dinh	fell	0.06	whole	0.11
led:fell & doan	fell	-0.07	whole	-0.07
led:fell & doc	laid	-0.06
led:fell & doi	fell	-0.26	laid	-0.22
led:fell & don	fell	0.07	whole	-0.12
led:fell & dong	home	-0.05	fell	0.24	whole	0.12
led:fell & duoc	laid	0.08
led:fell & duoi	fell	-0.21	laid	-0.08	whole	-0.24
led:fell & duong	fell	-0.07	whole	0.13
led:fell & from	fell	0.05
led:fell & gac	whole	0.08
led:fell & gan	fell	0.06
led:fell & gia	fell	0.07
led:fell & giua	fell	0.08	whole	-0.13
led:fell & go	fell	0.06	laid	0.05
led:fell & ha	fell	0.08	lies	0.14
led:fell & ham	fell	0.13	whole	-0.16
led:fell & hang	fell	-0.29	lies	0.11	whole	-0.12
led:fell & het	fell	-0.09
led:fell & ho	fell	-0.18	laid	0.21	whole	-0.19
led:fell & hoi	whole	-0.07
led:fell & hon	whole	0.05
led:fell & hong	whole	-0.12
led:fell & hue	fell	0.13
led:fell & k	fell	0.11
led:fell & khe	home	-0.06	whole	0.15
led:fell & khi	whole	-0.13
led:fell & khong	fell	-0.06
led:fell & khu	whole	-0.08
led:fell & kinh	fell	0.2	laid	0.1	whole	0.15
led:fell & kon	whole	0.08
led:fell & kp2	fell	-0.1
led:fell & lai	fell	-0.05
led:fell & lan	fell	-0.08
led:fell & lang	fell	0.09	whole	0.05
led:fell & lao	fell	0.15
led:fell & lien	fell	-0.09
led:fell & lo	fell	0.06	laid	0.07
led:fell & loc	fell	0.17	lies	0.11	whole	0.07
led:fell & long	fell	0.08	whole	-0.08
led:fell & luc	whole	-0.13
led:fell & lung	fell	-0.05
led:fell & mai	fell	-0.08
led:fell & mat	fell	-0.38	laid	-0.05	whole	0.23
led:fell & mo	lies	0.1
led:fell & muong	fell	0.24	whole	-0.08
led:fell & my	home	0.08	fell	-0.06	whole	-0.07
led:fell & nam	laid	0.11
led:fell & near	fell	-0.17	whole	0.06
led:fell & nen	fell	-0.08
led:fell & nga	fell	-0.05	whole	-0.12
led:fell & ngam	whole	0.05
led:fell & ngay	fell	-0.1	whole	-0.16
led:fell & ngoai	fell	0.13
led:fell & nong	fell	0.1
led:fell & nui	whole	0.08
led:fell & nva	fell	0.05
led:fell & pailin	fell	0.09	whole	-0.05
led:fell & pha	whole	0.08
led:fell & phan	fell	0.08
led:fell & phia	fell	0.09	lies	0.06	whole	0.19
led:fell & phu	whole	0.06
led:fell & phum	fell	-0.09	whole	0.08
led:fell & phuoc	fell	-0.15
led:fell & quan	whole	-0.06
led:fell & quang	home	-0.07	fell	0.21	whole	0.11
led:fell & rach	laid	0.08
led:fell & ray	laid	0.06	whole	-0.06
led:fell & sa	fell	0.07	whole	0.05
led:fell & san	laid	-0.05	whole	0.06
led:fell & sat	fell	-0.06	laid	0.11	whole	0.05
led:fell & sau	whole	-0.13
led:fell & song	fell	0.15	whole	0.13
led:fell & suoi	fell	0.09	laid	-0.06	whole	0.13
led:fell & suon	laid	0.09
led:fell & ta	fell	0.08	whole	0.1
led:fell & tan	fell	0.16	whole	-0.06
led:fell & tau	fell	0.11
led:fell & tay	fell	0.12	whole	0.1
led:fell & thang	fell	-0.05
led:fell & thanh	fell	0.12	whole	-0.06
led:fell & the	fell	0.06	laid	-0.05	whole	-0.05
led:fell & thuong	fell	-0.06
led:fell & tich	fell	0.07
led:fell & tinh	fell	0.05	whole	-0.1
led:fell & tra	fell	0.21
led:fell & trai	fell	0.07
led:fell & tram	fell	0.12	whole	0.19
led:fell & tran	whole	-0.45
led:fell & trang	fell	0.11
led:fell & tren	fell	0.15	laid	-0.12	whole	0.21
led:fell & tri	fell	-0.1
led:fell & troi	laid	0.05
led:fell & trong	fell	0.12	whole	0.08
led:fell & trung	fell	-0.05
led:fell & truoc	whole	0.09
led:fell & truong	fell	-0.32
led:fell & tu	whole	0.1
led:fell & vam	fell	0.06	whole	0.09
led:fell & vao	fell	-0.06
led:fell & vi	fell	-0.13
led:fell & vinh	fell	0.13	laid	0.13
led:fell & vong	whole	0.05
led:fell & vung	fell	-0.06
led:fell & vuon	fell	-0.07	laid	0.13
led:fell & with	laid	0.07
led:fell & xa	lies	0.11	whole	-0.19
led:gio	home	-0.07	laid	-0.1	lies	-0.09	whole	0.1
led:grave	home	-0.2	fell	-0.29	laid	0.16	lies	0.24	whole	0.07
led:grave & a	laid	-0.07	lies	0.08
led:grave & ban	laid	0.11
led:grave & behind	lies	0.07	whole	0.13
led:grave & ben	fell	0.11	lies	-0.11
led:grave & bia	lies	0.09	whole	-0.06
led:grave & bo	lies	-0.14
led:grave & canh	fell	-0.09	laid	-0.17	lies	0.1	whole	0.09
led:grave & cau	fell	0.05	whole	0.13
led:grave & cho	laid	-0.12	lies	0.18	whole	0.12
led:grave & co	lies	0.09	whole	0.05
led:grave & doi	fell	-0.12	laid	0.08	whole	-0.15
led:grave & dong	fell	-0.06	lies	0.21
led:grave & duoi	laid	-0.12	whole	0.05
led:grave & duong	fell	0.1
led:grave & e7	whole	-0.05
led:grave & gan	fell	-0.06	lies	-0.09	whole	0.06
led:grave & goc	laid	-0.09	lies	-0.08	whole	-0.1
led:grave & hang	fell	-0.05	laid	-0.1	lies	-0.12	whole	-0.28
led:grave & ho	fell	0.06	laid	0.08
led:grave & khu	fell	0.14	laid	0.19	lies	-0.14	whole	0.13
led:grave & lo	laid	-0.08	whole	-0.13
led:grave & near	laid	-0.1	whole	-0.05
led:grave & ngay	laid	-0.11	lies	0.11	whole	0.07
led:grave & nghia	laid	-0.24	lies	-0.15	whole	-0.11
led:grave & ntls	home	-0.05	laid	-0.34	lies	-0.14	whole	-0.07
led:grave & phia	laid	0.06
led:grave & sat	laid	-0.06	lies	0.06	whole	0.09
led:grave & sau	lies	0.06	whole	0.16
led:grave & tren	laid	-0.05	lies	0.08
led:grave & trong	fell	-0.05	laid	-0.06	lies	0.14	whole	-0.08
led:grave & vuon	laid	0.05	whole	-0.18
led:home	home	0.68	fell	-0.31	laid	-0.17	lies	-0.16	whole	0.78
led:home & ##	home	-0.08
led:home & a	fell	0.06	laid	-0.07	whole	-0.07
led:home & an	home	0.1	fell	0.06	whole	0.14
led:home & anh	home	0.08	whole	-0.18
led:home & ap	home	0.11
led:home & ba	home	0.05
led:home & ban	laid	0.16	whole	0.23
led:home & bao	whole	-0.06
led:home & ben	home	0.22	fell	-0.07	whole	-0.06
led:home & bia	laid	0.09
led:home & binh	home	0.18	fell	-0.05	whole	0.16
led:home & bo	home	0.09	laid	0.09	whole	-0.11
led:home & buon	home	0.13
led:home & ca	home	0.08	whole	-0.07
led:home & cai	whole	0.18
led:home & cam	whole	0.14
led:home & can	home	0.06	whole	0.09
led:home & canh	laid	0.09	whole	-0.05
led:home & cao	home	0.09
led:home & cat	home	0.13	whole	0.14
led:home & cau	home	0.05	whole	-0.06
led:home & chai	home	0.06	fell	0.07	whole	-0.11
led:home & cham	whole	-0.06
led:home & chau	whole	-0.06
led:home & chay	whole	-0.06
led:home & chet	fell	0.17
led:home & chi	home	-0.05	whole	-0.15
led:home & cho	home	0.17	whole	0.22
led:home & chon	home	-0.08	laid	-0.07	whole	-0.1
led:home & chua	home	-0.05	fell	0.12
led:home & chung	home	0.06	whole	-0.2
led:home & co	laid	0.07	lies	0.08
led:home & con	laid	0.06
led:home & cong	home	-0.27	fell	-0.06	whole	-0.14
led:home & cu	home	0.14	whole	-0.1
led:home & cua	home	0.07
led:home & cung	home	-0.18	whole	-0.07
led:home & dai	home	-0.17	whole	0.05
led:home & dan	fell	0.11
led:home & dang	home	0.08
led:home & dao	home	0.11	whole	-0.19
led:home & di	fell	0.1
led:home & dien	home	0.22	whole	0.11
led:home & dinh	home	0.11	whole	0.07
led:home & doan	home	0.11	whole	0.07
led:home & don	fell	0.07	whole	-0.07
led:home & dong	home	0.25	whole	0.15
led:home & dung	lies	0.1
led:home & em	home	-0.1
led:home & gan	home	0.09	laid	0.06	whole	-0.1
led:home & ghi	home	-0.07	whole	-0.09
led:home & giu	fell	0.13	whole	-0.06
led:home & go	home	0.12	whole	0.1
led:home & goc	home	-0.12	laid	-0.05
led:home & ha	home	-0.21	whole	0.18
led:home & hai	whole	0.37
led:home & haiphong	whole	0.06
led:home & ham	whole	0.1
led:home & hau	home	0.15
led:home & hiep	whole	0.05
led:home & ho	fell	0.06	whole	-0.1
led:home & hoa	lies	0.11
led:home & hoai	whole	0.07
led:home & hoang	whole	0.05
led:home & hop	home	0.06	lies	0.13	whole	0.09
led:home & hre	home	-0.05	whole	-0.09
led:home & hung	home	-0.09	whole	0.09
led:home & huong	home	0.1	whole	0.08
led:home & jars	whole	-0.05
led:home & keo	home	-0.06
led:home & khac	laid	0.1
led:home & khai	home	-0.05
led:home & khieng	whole	-0.05
led:home & khmer	home	-0.05	whole	-0.26
led:home & khoai	home	-0.12
led:home & kien	home	0.11	fell	-0.06	lies	0.12	whole	0.16
led:home & kim	home	-0.17	whole	0.07
led:home & kinh	home	-0.06	laid	0.06	whole	-0.08
led:home & ky	whole	0.06
led:home & lai	whole	0.07
led:home & lam	home	-0.05
led:home & lang	home	-0.31	laid	-0.11	lies	-0.06	whole	0.08
led:home & lap	home	0.07	whole	0.07
led:home & len	whole	-0.08
led:home & linh	whole	-0.11
led:home & loc	home	0.05
led:home & long	home	0.11	lies	0.13	whole	0.05
led:home & luc	home	0.09	whole	0.05
led:home & luong	whole	-0.05
led:home & mai	home	-0.08	whole	-0.07
led:home & mat	fell	0.07
led:home & minh	whole	-0.09
led:home & mo	home	0.07	whole	-0.14
led:home & mong	home	0.07	whole	-0.19
led:home & muong	whole	-0.28
led:home & my	home	-0.06	whole	0.05
led:home & nam	fell	0.15	laid	0.09	whole	0.09
led:home & nga	home	-0.07	whole	0.07
led:home & ngay	whole	-0.1
led:home & nghi	home	0.1	whole	0.06
led:home & nghia	home	0.14	laid	-0.05	lies	0.05
led:home & ngoai	whole	-0.41
led:home & nho	home	0.05	lies	0.12
led:home & ninh	home	0.12	whole	0.14
led:home & noi	home	-0.07
led:home & nua	home	-0.08	whole	-0.05
led:home & nui	whole	0.07
led:home & nung	home	-0.14	whole	-0.13
led:home & ong	whole	-0.14
led:home & pho	home	0.34	fell	-0.05	whole	0.18
led:home & phong	whole	0.07
led:home & phu	home	0.1	fell	-0.07	whole	0.1
led:home & phuc	home	0.05
led:home & quan	home	-0.26	fell	0.05	whole	-0.07
led:home & quang	whole	0.11
led:home & que	home	0.1	whole	0.09
led:home & quoc	home	0.05	whole	-0.06
led:home & ra	fell	0.19	laid	0.09	lies	0.09
led:home & raglai	whole	-0.09
led:home & san	whole	-0.07
led:home & sau	laid	0.13
led:home & son	home	-0.06	fell	0.11	laid	0.07	whole	-0.13
led:home & song	whole	-0.08
led:home & stieng	whole	-0.1
led:home & ta	home	-0.13	fell	0.15
led:home & tam	home	0.12	whole	0.11
led:home & tan	home	0.08	whole	0.05
led:home & tay	home	-0.07	fell	0.07	whole	-0.27
led:home & ten	home	-0.05
led:home & thach	whole	0.14
led:home & thai	home	0.06
led:home & thanh	home	0.1	whole	0.32
led:home & the	home	-0.06	laid	-0.07	lies	0.11
led:home & them	laid	0.05
led:home & thi	home	0.07
led:home & thieu	home	0.05
led:home & tho	whole	-0.06
led:home & thon	whole	0.15
led:home & thong	whole	-0.07
led:home & thu	home	-0.06
led:home & thuan	whole	0.05
led:home & thuong	home	0.14	whole	0.06
led:home & thuy	home	0.12
led:home & toc	home	-0.1	whole	-0.36
led:home & toi	whole	-0.12
led:home & tra	home	0.15	whole	0.09
led:home & trang	lies	0.14	whole	-0.08
led:home & tren	home	0.12
led:home & trieu	home	-0.1	whole	-0.05
led:home & trong	laid	0.13
led:home & trung	home	0.06	whole	-0.1
led:home & tuong	home	0.07	whole	0.05
led:home & ung	home	0.06	whole	0.06
led:home & van	laid	-0.05	lies	0.06	whole	0.06
led:home & vao	fell	0.08
led:home & ve	home	-0.07
led:home & viet	home	-0.07	whole	0.06
led:home & vinh	home	-0.09	fell	0.05	whole	0.25
led:home & vo	home	0.05
led:home & vu	whole	0.08
led:home & vui	laid	0.05
led:home & xa	home	0.08	lies	-0.06	whole	0.26
led:home & xo	whole	-0.11
led:home & xom	home	0.05	whole	0.07
led:home & y	home	-0.1	whole	-0.07
led:home & yen	home	0.11	whole	0.09
led:hurt	home	-0.06	laid	-0.08
led:hurt & cau	fell	-0.09
led:joined	home	-0.05	fell	-0.11	whole	0.11
led:kin	home	-0.07	fell	-0.09	laid	-0.07	lies	-0.15	whole	0.11
led:kin & ban	fell	0.06
led:kin & cau	fell	0.05	whole	-0.07
led:kin & cho	home	0.09
led:kin & kon	fell	0.06
led:kin & lang	home	0.05
led:kin & nghia	laid	-0.07	lies	0.12
led:kin & ntls	laid	0.11	lies	-0.05
led:kin & tay	fell	-0.05	lies	0.07
led:kin & truong	fell	0.13
led:laid	fell	-0.1	laid	0.24	lies	-0.13	whole	0.19
led:last	fell	-0.06	laid	-0.07
led:letter	fell	-0.09	lies	-0.06
led:level	home	0.3	fell	0.2	laid	-0.17	lies	-0.07	whole	-0.05
led:level & cach	fell	0.1	laid	0.06
led:level & chan	laid	0.07	whole	0.07
led:level & co	home	0.05	fell	-0.05	whole	0.08
led:level & cong	lies	0.1
led:level & doi	laid	-0.08	lies	0.1
led:level & dong	home	0.16
led:level & goc	laid	-0.09
led:level & hang	fell	-0.09	lies	-0.07
led:level & khu	laid	0.06	lies	0.11
led:level & phuong	home	-0.05	fell	0.07
led:level & ray	fell	0.06	laid	-0.05	whole	0.06
led:level & sau	laid	0.07
led:level & tay	fell	-0.06
led:level & the	fell	-0.05	laid	-0.05
led:level & tien	home	-0.05
led:level & tram	fell	0.05
led:level & tren	fell	-0.05
led:level & trong	fell	0.09
led:level & tu	fell	-0.05
led:level & vinh	home	0.07	fell	-0.08	whole	-0.1
led:level & vuon	whole	0.07
led:level & xa	home	-0.06	laid	-0.05
led:link	home	-0.05	fell	0.2	laid	0.05	lies	0.17
led:link & a	fell	-0.1	laid	-0.21	lies	-0.08
led:link & an	home	-0.05	fell	0.07
led:link & anh	home	-0.06
led:link & bai	fell	-0.05	whole	0.26
led:link & ban	fell	0.2	whole	-0.08
led:link & benh	lies	0.1	whole	-0.06
led:link & bia	lies	0.05
led:link & binh	laid	0.13
led:link & bo	fell	-0.05	laid	0.12	whole	0.14
led:link & bui	whole	-0.05
led:link & cach	laid	-0.05
led:link & cao	home	-0.05
led:link & cat	home	0.07	whole	-0.14
led:link & cau	fell	-0.05	whole	-0.16
led:link & chan	laid	-0.06
led:link & chien	fell	0.12
led:link & cho	laid	0.09
led:link & cong	home	0.1	whole	0.07
led:link & dai	whole	-0.05
led:link & dak	home	-0.05	fell	-0.06	whole	-0.05
led:link & dien	fell	-0.06	whole	-0.08
led:link & doc	laid	0.13	whole	-0.08
led:link & doi	lies	0.05
led:link & don	fell	0.05	whole	0.08
led:link & dong	home	-0.1
led:link & duc	whole	-0.08
led:link & duong	whole	-0.07
led:link & gan	fell	-0.07	lies	0.07
led:link & gia	fell	-0.06
led:link & go	fell	0.06	laid	-0.06	lies	0.09	whole	-0.06
led:link & ha	home	0.06
led:link & hai	home	0.12	whole	0.08
led:link & haiphong	home	0.08	whole	0.07
led:link & ham	laid	0.13
led:link & hang	whole	0.05
led:link & hill	fell	0.15	whole	0.06
led:link & ho	fell	0.09	laid	0.25	whole	0.09
led:link & huyen	home	0.05
led:link & ia	whole	0.08
led:link & jars	whole	-0.05
led:link & khu	fell	0.11	whole	0.05
led:link & kien	whole	0.11
led:link & kim	whole	-0.09
led:link & kinh	home	0.1	fell	-0.11	whole	-0.09
led:link & l	fell	0.11
led:link & lang	fell	0.07	laid	0.11
led:link & lao	home	-0.05
led:link & le	home	0.07
led:link & lo	lies	0.07
led:link & long	fell	-0.06	lies	0.07
led:link & muong	whole	0.07
led:link & my	fell	-0.05
led:link & nam	fell	0.14	whole	0.14
led:link & near	fell	0.13
led:link & nghia	home	0.08	whole	-0.12
led:link & nguoi	fell	0.11
led:link & nguyen	whole	-0.11
led:link & north	whole	-0.06
led:link & ntls	fell	-0.06	laid	0.06	lies	0.05
led:link & ong	laid	-0.12
led:link & pagode	whole	0.05
led:link & phu	home	0.1	whole	0.08
led:link & phuong	home	0.07
led:link & que	lies	0.15	whole	0.1
led:link & rung	lies	0.1	whole	0.09
led:link & san	laid	0.1	lies	0.08
led:link & sau	lies	0.09
led:link & ta	fell	0.09	whole	-0.07
led:link & tam	home	-0.06	fell	0.06
led:link & tay	fell	0.09
led:link & the	fell	0.09	laid	0.19	lies	0.09	whole	0.06
led:link & them	laid	0.05
led:link & thon	home	0.12
led:link & tinh	home	0.09
led:link & to	laid	-0.05
led:link & tong	lies	0.12
led:link & tram	fell	-0.08	laid	0.06
led:link & trong	whole	0.07
led:link & trung	whole	-0.07
led:link & truong	fell	-0.06
led:link & tu	home	0.08	whole	0.12
led:link & under	laid	0.08	lies	0.08
led:link & vinh	home	-0.13	fell	0.11
led:link & vuon	laid	0.07
led:link & xa	home	0.13	fell	-0.11	laid	-0.08	whole	0.15
led:link & xuan	home	0.08	fell	0.05	whole	0.07
led:martyr	home	0.09	lies	0.06	whole	-0.07
led:martyr & ho	home	0.12	laid	-0.06	whole	-0.08
led:martyr & thon	home	0.13	fell	-0.05
led:martyr & xa	fell	-0.09
led:mine	laid	-0.11	whole	0.1
led:mine & cau	fell	0.1	whole	-0.07
led:mine & cho	home	0.09
led:mine & kon	fell	0.06
led:mine & nghia	laid	-0.07	lies	0.13
led:mine & tay	fell	-0.05	lies	0.07
led:mine & truong	fell	0.13
led:moved	fell	-0.17	laid	0.27	whole	0.12
led:moved & ban	laid	-0.05
led:moved & ben	fell	-0.1	lies	0.08	whole	-0.06
led:moved & bo	lies	0.24	whole	-0.06
led:moved & dak	fell	0.21	whole	0.05
led:moved & dat	laid	-0.07
led:moved & doi	fell	-0.07	laid	0.16
led:moved & dong	fell	-0.06	laid	0.07	lies	0.1	whole	-0.05
led:moved & duong	fell	-0.06
led:moved & hang	fell	0.11
led:moved & ho	laid	-0.05
led:moved & huong	lies	0.08	whole	-0.07
led:moved & khu	fell	-0.08	laid	-0.06
led:moved & ls	home	0.11
led:moved & mo	lies	-0.07
led:moved & nghia	home	-0.1	fell	-0.06	laid	-0.06	lies	-0.39	whole	0.06
led:moved & ntls	home	0.17	fell	0.06	laid	0.09	lies	-0.11
led:moved & rung	fell	0.18	laid	-0.06	whole	0.09
led:moved & tay	lies	0.11
led:moved & thach	whole	-0.11
led:moved & the	laid	-0.05
led:moved & tren	laid	0.09
led:moved & trong	fell	0.2	laid	-0.09
led:moved & vuon	lies	-0.1
led:moved & xa	lies	0.1	whole	-0.06
led:naming	home	-0.1	fell	-0.11	whole	0.12
led:naming & by	laid	0.05
led:naming & ntls	lies	-0.05	whole	0.06
led:naming & the	whole	-0.06
led:naming & tren	laid	-0.05
led:naming & trong	laid	-0.05
led:notice	home	-0.07	fell	-0.13
led:notice & dong	home	0.05
led:notice & xa	fell	0.1
led:office	home	-0.05	fell	-0.48	laid	-0.09	whole	0.11
led:office & a	lies	0.08
led:office & cau	fell	-0.06
led:office & doan	fell	0.12
led:office & nghia	lies	0.14
led:office & ntls	laid	0.18	lies	0.07	whole	0.17
led:office & quan	home	0.08
led:office & the	fell	-0.06
led:office & tren	lies	0.05
led:office & viet	home	-0.06
led:office & xa	home	0.08	fell	0.06	lies	-0.05	whole	-0.1
led:pet	fell	-0.08	laid	-0.06	whole	-0.25
led:pet & ban	fell	0.08
led:pet & cua	laid	0.1
led:pet & gieng	fell	0.12	laid	0.23
led:pet & go	laid	0.14	lies	0.11
led:pet & lang	whole	-0.07
led:pet & xa	home	0.13	whole	0.07
led:post	home	-0.09	fell	0.18	laid	-0.16	lies	0.1	whole	0.2
led:post & a	fell	0.14
led:post & b40	whole	-0.06
led:post & cua	fell	-0.1
led:post & dong	home	-0.06	fell	0.12
led:post & huyen	home	-0.17
led:post & lang	lies	0.13
led:post & long	home	-0.05
led:post & quan	whole	-0.05
led:post & tram	fell	0.17	whole	-0.05
led:post & trong	fell	0.06	laid	0.08	whole	0.12
led:post & ung	home	0.07	whole	0.08
led:post & xa	fell	-0.09	lies	0.12
led:rank	fell	-0.16	laid	-0.08	lies	-0.05	whole	0.23
led:rests	fell	-0.05	laid	-0.21	lies	0.11
led:rests & a	laid	0.06	whole	0.09
led:rests & by	laid	-0.12	whole	-0.13
led:rests & the	fell	0.05	laid	-0.15	lies	0.11
led:returned	home	-0.14	fell	-0.17	laid	-0.06	lies	-0.06
led:returned & song	fell	-0.05
led:self	home	-0.18	fell	-0.23	laid	-0.16	whole	-0.15
led:self & ben	fell	0.05
led:self & binh	fell	-0.06
led:self & con	laid	-0.08	lies	0.11
led:self & cung	fell	0.1
led:self & hoi	home	0.09
led:self & lo	fell	0.06
led:self & song	fell	-0.05
led:self & thon	home	-0.17	lies	-0.05	whole	-0.2
led:self & truong	home	0.13	fell	-0.05	whole	-0.07
led:self & xa	home	0.18	fell	0.06	whole	0.27
led:site	home	-0.13	fell	0.23	laid	-0.2	lies	-0.05	whole	-0.23
led:site & ba	whole	-0.08
led:site & bai	fell	-0.05	lies	0.06	whole	0.2
led:site & ben	lies	0.11
led:site & bo	laid	-0.1	whole	0.06
led:site & cho	laid	-0.05
led:site & cua	laid	0.06
led:site & dong	home	0.05	whole	-0.05
led:site & duoi	whole	0.1
led:site & gan	whole	-0.06
led:site & hang	laid	-0.06	whole	0.05
led:site & ho	laid	-0.05	whole	-0.05
led:site & khu	laid	-0.05
led:site & km	whole	-0.07
led:site & lo	laid	-0.11
led:site & mat	fell	0.1
led:site & mo	laid	0.07
led:site & near	fell	0.07
led:site & ngoai	laid	-0.08
led:site & ntls	lies	0.08	whole	0.22
led:site & phia	fell	0.08	whole	-0.24
led:site & quang	fell	-0.06	whole	-0.11
led:site & ta	fell	-0.12	whole	-0.1
led:site & the	fell	-0.1	laid	0.13
led:site & thuong	whole	-0.06
led:site & vi	lies	0.12
led:site & vuon	laid	0.05	whole	0.18
led:stop	home	-0.14	fell	-0.13	laid	-0.12	lies	-0.05	whole	0.09
led:stop & #	fell	-0.09	whole	-0.06
led:stop & ##	home	-0.06	fell	-0.08	whole	-0.16
led:stop & a	home	-0.05	fell	0.18	laid	-0.25	lies	-0.08
led:stop & an	home	0.07	fell	0.14	whole	0.12
led:stop & anh	laid	0.12	lies	-0.08	whole	-0.28
led:stop & ap	home	0.09	fell	-0.05	lies	0.06	whole	-0.26
led:stop & b52	fell	-0.07
led:stop & ba	home	0.14	fell	0.2	whole	0.16
led:stop & bac	home	-0.1	fell	-0.07
led:stop & bach	home	0.05
led:stop & bai	laid	-0.08	lies	-0.09	whole	0.1
led:stop & ban	home	0.08	laid	0.28	whole	0.08
led:stop & bang	fell	-0.06	laid	-0.09
led:stop & bao	fell	0.07
led:stop & bau	laid	0.07
led:stop & ben	home	0.13	fell	-0.17	laid	0.26	lies	-0.09	whole	-0.23
led:stop & benh	lies	0.09
led:stop & bia	fell	-0.14	laid	0.08	lies	-0.05	whole	0.05
led:stop & binh	home	0.16	whole	0.14
led:stop & bo	home	0.05	fell	-0.14	laid	0.14	lies	0.07	whole	0.09
led:stop & bong	fell	0.06	whole	0.11
led:stop & bot	fell	-0.1
led:stop & bui	home	-0.06	fell	0.07
led:stop & buon	home	0.09	fell	-0.11
led:stop & ca	home	0.08	whole	-0.09
led:stop & cach	fell	-0.05	laid	0.13	whole	0.17
led:stop & cai	home	0.06	fell	-0.06	laid	-0.09	whole	0.08
led:stop & cam	home	0.07	whole	0.14
led:stop & can	home	0.14	fell	-0.05
led:stop & cang	whole	-0.06
led:stop & canh	fell	-0.19	laid	0.46	lies	-0.09	whole	0.07
led:stop & cao	home	0.05	whole	0.11
led:stop & cat	home	0.32
led:stop & cau	home	-0.06	fell	0.12	whole	-0.33
led:stop & cha	home	-0.1	fell	0.05
led:stop & chai	home	0.06	fell	0.07	whole	-0.11
led:stop & cham	whole	-0.06
led:stop & chan	laid	0.05	lies	-0.06	whole	0.14
led:stop & chau	whole	-0.06
led:stop & chay	whole	-0.06
led:stop & chet	fell	0.09
led:stop & chi	laid	-0.06	whole	-0.17
led:stop & chinh	laid	-0.05
led:stop & cho	home	0.13	fell	-0.12	laid	-0.05	lies	-0.05
led:stop & chon	home	-0.08	fell	-0.05	laid	0.09	whole	-0.1
led:stop & chot	fell	0.22	whole	0.1
led:stop & chu	fell	-0.16
led:stop & chua	home	-0.05	fell	0.09	laid	-0.08	lies	0.05
led:stop & chung	home	0.06	fell	-0.06	whole	-0.21
led:stop & chuong	home	0.08	fell	0.05	whole	0.08
led:stop & co	fell	-0.07	laid	-0.18	lies	0.07
led:stop & con	home	-0.07	fell	0.08	laid	0.14
led:stop & cong	home	-0.18	fell	-0.07
led:stop & cu	home	0.13	fell	0.05	laid	0.05	whole	-0.06
led:stop & cua	home	0.07	lies	-0.05	whole	0.07
led:stop & cung	home	-0.06	fell	0.05	laid	-0.12	whole	-0.12
led:stop & da	laid	-0.14	lies	0.07
led:stop & dac	fell	0.07
led:stop & dai	home	-0.2
led:stop & dak	fell	-0.05	whole	-0.05
led:stop & dan	fell	0.09
led:stop & dang	home	0.08
led:stop & dao	home	0.14	fell	0.06	whole	-0.08
led:stop & dat	home	-0.05	fell	-0.06	lies	0.05
led:stop & den	fell	0.06	laid	-0.05	whole	-0.05
led:stop & deo	fell	-0.1	whole	0.05
led:stop & di	home	-0.06	fell	0.08	laid	-0.05
led:stop & diem	fell	0.1	whole	-0.16
led:stop & dien	home	0.23	fell	0.11	whole	0.07
led:stop & dinh	home	0.08	fell	0.05	whole	0.15
led:stop & doan	home	0.1	fell	-0.09
led:stop & doc	fell	-0.14	whole	-0.23
led:stop & doi	fell	-0.33	lies	-0.1	whole	-0.14
led:stop & don	fell	0.21	laid	-0.06	whole	-0.21
led:stop & dong	home	0.07	fell	0.17	lies	0.06	whole	0.29
led:stop & dot	whole	-0.1
led:stop & dua	laid	-0.05	lies	-0.05
led:stop & duc	whole	0.08
led:stop & dung	lies	0.1
led:stop & duoc	home	0.06	fell	-0.05	laid	0.08
led:stop & duoi	fell	-0.12	lies	-0.06	whole	-0.16
led:stop & duong	home	-0.09	fell	-0.08	laid	-0.06	whole	-0.21
led:stop & e	home	-0.1
led:stop & em	home	-0.1	fell	-0.05
led:stop & gac	whole	0.06
led:stop & gan	home	0.07	fell	-0.21	laid	0.28
led:stop & ghi	home	-0.07	whole	-0.09
led:stop & gia	whole	-0.07
led:stop & giao	whole	0.06
led:stop & gieng	laid	-0.05
led:stop & gio	home	-0.05	fell	0.1	laid	-0.07
led:stop & giong	lies	0.07	whole	0.08
led:stop & giu	fell	0.13	whole	-0.06
led:stop & go	home	0.1	fell	0.11	laid	0.12	whole	0.16
led:stop & goc	home	-0.2	fell	0.06	whole	0.16
led:stop & goi	home	-0.05
led:stop & ha	home	-0.14	lies	0.23	whole	0.12
led:stop & hai	laid	-0.05	lies	0.07	whole	0.19
led:stop & ham	whole	-0.1
led:stop & hang	fell	-0.06	laid	0.24	lies	-0.06	whole	-0.17
led:stop & hau	home	0.12
led:stop & hiep	whole	0.05
led:stop & ho	home	0.07	laid	0.23	lies	-0.05	whole	-0.2
led:stop & hoa	lies	0.11	whole	-0.1
led:stop & hoai	whole	0.05
led:stop & hoang	whole	0.15
led:stop & hoc	whole	0.07
led:stop & hoi	home	0.12	laid	-0.06	lies	-0.07	whole	-0.1
led:stop & hon	home	-0.07
led:stop & hop	home	0.07	lies	0.13	whole	0.09
led:stop & hre	home	-0.05	whole	-0.09
led:stop & hue	home	0.06	fell	0.12	whole	0.07
led:stop & hung	home	-0.09	whole	0.07
led:stop & huong	fell	-0.05	whole	0.05
led:stop & huyen	home	0.29	whole	-0.06
led:stop & ia	fell	0.07	whole	0.14
led:stop & jars	whole	-0.05
led:stop & k	fell	0.11
led:stop & ke	laid	0.05	lies	0.11	whole	0.17
led:stop & keo	home	-0.06
led:stop & khac	laid	0.1
led:stop & khe	home	-0.06	laid	0.15	whole	0.12
led:stop & khi	fell	0.06	whole	-0.1
led:stop & khieng	whole	-0.05
led:stop & khmer	whole	-0.26
led:stop & kho	home	-0.05	laid	-0.11	lies	0.05
led:stop & khoai	home	-0.12
led:stop & khu	whole	0.08
led:stop & kien	home	0.1	fell	-0.08	lies	0.12	whole	0.17
led:stop & kim	home	-0.19
led:stop & kinh	fell	0.08	lies	0.12
led:stop & kon	fell	-0.09
led:stop & ky	whole	0.08
led:stop & l	fell	0.05	whole	-0.06
led:stop & lai	laid	-0.13	lies	0.17
led:stop & lam	home	-0.06
led:stop & lan	fell	-0.09	laid	0.05	lies	-0.05	whole	-0.07
led:stop & lang	home	-0.06	fell	0.07	laid	-0.06	lies	-0.08	whole	0.26
led:stop & lao	home	-0.06
led:stop & lap	home	0.18	whole	0.12
led:stop & len	laid	0.06	whole	-0.13
led:stop & lien	fell	-0.06	laid	-0.06
led:stop & linh	laid	-0.1	whole	-0.11
led:stop & lo	laid	-0.05	whole	0.2
led:stop & loc	fell	0.13	whole	0.08
led:stop & long	home	0.11	lies	0.19	whole	0.1
led:stop & luc	home	0.09	whole	-0.07
led:stop & lung	whole	0.06
led:stop & luon	whole	-0.09
led:stop & luong	whole	-0.05
led:stop & ma	whole	0.09
led:stop & mai	home	-0.09	fell	-0.05	whole	-0.07
led:stop & mat	fell	-0.4	laid	-0.06	whole	0.23
led:stop & may	laid	-0.07
led:stop & mieu	fell	0.11	whole	-0.07
led:stop & minh	whole	-0.09
led:stop & mo	laid	-0.11	whole	-0.15
led:stop & mon	whole	-0.11
led:stop & mong	home	0.07	whole	-0.19
led:stop & muong	home	-0.06	whole	-0.35
led:stop & my	home	0.06	whole	0.07
led:stop & nam	home	-0.06	fell	0.29	laid	0.2	lies	0.13	whole	0.27
led:stop & near	fell	0.13
led:stop & nen	laid	0.08	lies	-0.08	whole	0.15
led:stop & nga	home	-0.08	fell	-0.13	laid	0.1	lies	0.09	whole	0.13
led:stop & ngam	fell	0.07
led:stop & ngay	home	0.14	fell	-0.06	whole	-0.39
led:stop & nghi	home	0.06	whole	0.05
led:stop & nghia	home	0.13	fell	-0.14	laid	-0.17	whole	-0.13
led:stop & ngoai	fell	0.07	whole	-0.21
led:stop & ngoc	home	0.06
led:stop & nguoi	home	0.1	fell	0.09
led:stop & nguyen	home	-0.1	whole	-0.11
led:stop & nhan	whole	-0.11
led:stop & nho	home	0.09	lies	0.11	whole	0.06
led:stop & ninh	home	0.05	whole	0.11
led:stop & no	laid	0.06	whole	-0.1
led:stop & noi	home	-0.07
led:stop & nong	home	0.06	whole	0.06
led:stop & north	whole	-0.06
led:stop & ntls	home	-0.1	fell	-0.14	lies	0.12	whole	-0.3
led:stop & nua	home	-0.08	laid	0.07	whole	-0.09
led:stop & nui	lies	0.09	whole	0.15
led:stop & nung	home	-0.14	whole	-0.13
led:stop & nuoc	fell	0.08
led:stop & nuong	fell	0.1	laid	-0.15	lies	0.14	whole	0.05
led:stop & ong	fell	-0.06	whole	-0.17
led:stop & pailin	fell	0.08	whole	-0.13
led:stop & pha	laid	0.13	whole	0.06
led:stop & phan	fell	0.06
led:stop & phia	fell	0.12	laid	0.07	whole	0.4
led:stop & pho	home	0.38	fell	-0.07	whole	0.29
led:stop & phong	fell	0.05
led:stop & phu	home	0.06	whole	0.13
led:stop & phuc	whole	0.06
led:stop & phum	fell	-0.06	whole	0.07
led:stop & phuoc	fell	-0.11
led:stop & phuong	whole	0.05
led:stop & quan	home	-0.29	fell	0.05	whole	-0.19
led:stop & quang	home	0.09	whole	0.31
led:stop & que	home	0.09	fell	0.16	lies	0.13
led:stop & quoc	home	0.05	whole	-0.06
led:stop & quynh	home	0.05	whole	0.11
led:stop & ra	fell	0.19	laid	0.09	lies	0.09
led:stop & rach	home	0.05	laid	0.08	whole	0.05
led:stop & raglai	whole	-0.09
led:stop & ray	laid	-0.07	lies	0.12	whole	-0.2
led:stop & ria	whole	0.05
led:stop & ru	laid	0.09
led:stop & rung	fell	-0.21	laid	0.06	lies	0.06	whole	-0.08
led:stop & sa	fell	0.05
led:stop & san	lies	0.05
led:stop & sat	fell	-0.06	laid	0.12	whole	0.14
led:stop & sau	fell	-0.1	laid	0.06
led:stop & so	fell	-0.05
led:stop & soc	fell	0.1	whole	0.05
led:stop & son	home	-0.09	fell	0.11	laid	0.07	lies	0.12	whole	-0.14
led:stop & song	fell	0.24	laid	-0.13
led:stop & stieng	whole	-0.1
led:stop & suoi	fell	0.08	laid	-0.14	whole	0.11
led:stop & suon	whole	-0.1
led:stop & t	home	-0.05
led:stop & ta	home	-0.14	fell	0.35	whole	0.08
led:stop & tai	whole	-0.1
led:stop & tam	home	0.15	laid	0.06	whole	0.09
led:stop & tan	fell	0.1
led:stop & tap	laid	-0.12	whole	-0.06
led:stop & tau	fell	-0.09	whole	0.06
led:stop & tay	home	-0.09	fell	0.25	whole	-0.28
led:stop & ten	home	-0.05
led:stop & thach	home	0.09	fell	0.25
led:stop & thai	home	0.09	fell	-0.19	whole	-0.05
led:stop & thanh	home	0.11	fell	0.05	whole	0.22
led:stop & that	whole	0.07
led:stop & the	home	-0.06	fell	0.06	laid	0.15	lies	0.16	whole	-0.05
led:stop & them	laid	0.05
led:stop & theo	laid	-0.07
led:stop & thi	home	0.12	fell	-0.07	whole	0.06
led:stop & thieu	whole	0.05
led:stop & tho	whole	-0.08
led:stop & thon	home	-0.23	fell	0.1	laid	-0.05	lies	-0.1
led:stop & thong	whole	-0.09
led:stop & thu	home	-0.07
led:stop & thua	fell	0.13	laid	-0.08
led:stop & thuan	whole	0.05
led:stop & thuong	home	0.12	whole	0.12
led:stop & thuy	home	0.09	whole	0.09
led:stop & tich	fell	0.06
led:stop & tien	lies	0.11	whole	0.13
led:stop & tinh	home	0.07	whole	-0.07
led:stop & toc	home	-0.1	whole	-0.36
led:stop & toi	laid	-0.05	whole	-0.09
led:stop & tong	fell	-0.11	lies	0.11
led:stop & tra	home	0.18	fell	0.11	whole	0.14
led:stop & tram	fell	-0.06	whole	-0.16
led:stop & tran	fell	-0.11	laid	0.06	whole	-0.19
led:stop & trang	lies	0.08	whole	-0.11
led:stop & tren	home	0.11	laid	0.11	whole	0.06
led:stop & tri	fell	0.09
led:stop & trieu	home	-0.06	fell	0.05
led:stop & trong	home	-0.06	fell	0.05	laid	0.14	lies	-0.08	whole	-0.12
led:stop & tru	home	-0.06
led:stop & trung	fell	-0.08	whole	-0.08
led:stop & truoc	home	-0.05	fell	-0.08	whole	0.16
led:stop & truong	home	0.12	fell	-0.38	lies	-0.06	whole	-0.15
led:stop & tu	home	0.07	fell	-0.05	whole	0.13
led:stop & tui	home	0.05	whole	-0.07
led:stop & tuong	home	0.07	whole	0.05
led:stop & under	laid	0.08	lies	0.08
led:stop & ung	home	0.09	whole	0.09
led:stop & vam	fell	0.17	laid	-0.12	whole	0.1
led:stop & van	fell	-0.06	laid	-0.05	lies	0.06
led:stop & vao	fell	0.11	whole	-0.1
led:stop & vat	fell	0.1	whole	0.12
led:stop & ve	home	-0.07	laid	0.11	whole	0.06
led:stop & ven	laid	0.06	lies	-0.08	whole	0.12
led:stop & vi	fell	-0.05
led:stop & viet	home	-0.07	whole	0.07
led:stop & vinh	home	-0.18	fell	0.13	whole	0.2
led:stop & vo	home	0.12	whole	-0.07
led:stop & vu	whole	0.09
led:stop & vui	laid	0.05
led:stop & vuon	laid	-0.07	lies	-0.08	whole	0.15
led:stop & xa	home	0.28	fell	-0.08	laid	-0.08	lies	-0.15	whole	0.27
led:stop & xe	laid	0.07	whole	-0.1
led:stop & xep	laid	-0.09
led:stop & xo	whole	-0.11
led:stop & xom	laid	-0.07	lies	0.1
led:stop & xuan	home	0.09	whole	0.12
led:stop & y	home	0.12	whole	-0.05
led:stop & yen	home	0.16	whole	0.09
led:tells	home	-0.2	fell	0.28	laid	-0.05	whole	0.07
led:tells & #	whole	-0.08
led:tells & a	lies	0.2
led:tells & anh	fell	0.11	laid	0.13	lies	-0.05	whole	-0.09
led:tells & ap	fell	0.06	whole	-0.16
led:tells & ba	home	0.13	laid	-0.1
led:tells & bac	fell	0.1	whole	0.08
led:tells & bai	laid	0.07	whole	0.1
led:tells & ban	fell	-0.06	laid	-0.05	lies	-0.07
led:tells & bang	laid	-0.08
led:tells & ben	home	0.13	laid	0.1	lies	-0.06	whole	0.27
led:tells & bia	laid	0.05	lies	-0.05	whole	0.06
led:tells & bo	fell	-0.06	laid	-0.14	lies	0.11	whole	-0.12
led:tells & by	whole	-0.05
led:tells & ca	laid	0.05	whole	-0.11
led:tells & cach	laid	0.15	whole	0.16
led:tells & cai	laid	-0.12
led:tells & cam	whole	-0.05
led:tells & can	whole	-0.13
led:tells & canh	laid	0.05	whole	0.11
led:tells & cau	fell	-0.06	laid	0.12	whole	-0.06
led:tells & chai	home	0.08	whole	-0.08
led:tells & chan	fell	-0.13	laid	0.08
led:tells & cho	lies	-0.05	whole	-0.14
led:tells & chon	laid	0.05
led:tells & chu	lies	0.05
led:tells & chua	fell	-0.06	lies	0.21
led:tells & co	laid	-0.09
led:tells & con	home	-0.05	fell	0.21	laid	0.1	whole	0.06
led:tells & cong	home	-0.05	laid	-0.05	whole	-0.08
led:tells & cu	laid	0.08
led:tells & cua	fell	-0.09
led:tells & cung	laid	-0.09
led:tells & da	laid	-0.1	lies	0.08
led:tells & dat	lies	0.06
led:tells & den	laid	-0.05
led:tells & doc	fell	0.06	laid	0.07	lies	-0.09
led:tells & doi	laid	0.07	lies	-0.08	whole	-0.24
led:tells & dong	home	0.08	fell	-0.08	laid	-0.07	lies	0.08	whole	0.06
led:tells & duoi	fell	0.12	laid	-0.08	lies	-0.06	whole	-0.06
led:tells & duong	fell	0.09	whole	0.08
led:tells & em	laid	0.06
led:tells & gan	fell	0.18	laid	0.13	whole	0.19
led:tells & giong	fell	-0.06	lies	0.07
led:tells & giua	whole	0.06
led:tells & go	whole	0.14
led:tells & goc	laid	0.08	lies	0.06	whole	0.14
led:tells & hai	home	0.17	laid	-0.05	whole	-0.06
led:tells & ham	laid	-0.1	whole	0.13
led:tells & hang	fell	0.27	whole	0.09
led:tells & ho	laid	-0.18	whole	-0.05
led:tells & ke	laid	0.05	lies	0.11	whole	0.16
led:tells & khe	fell	-0.05	laid	-0.07
led:tells & khu	fell	-0.14	whole	0.18
led:tells & kim	home	0.12
led:tells & lai	laid	-0.11	lies	0.19
led:tells & lang	home	0.07	whole	-0.11
led:tells & len	laid	0.06	whole	-0.05
led:tells & lien	laid	-0.06
led:tells & lo	whole	0.05
led:tells & luc	laid	0.07
led:tells & lung	whole	0.05
led:tells & luon	laid	-0.07	whole	-0.06
led:tells & ma	whole	0.09
led:tells & mat	fell	0.05	whole	0.05
led:tells & may	laid	-0.07
led:tells & mep	laid	0.14	whole	0.07
led:tells & mieu	whole	-0.11
led:tells & mo	lies	-0.06
led:tells & nen	laid	0.16	lies	-0.05	whole	0.13
led:tells & ngay	laid	0.05	whole	-0.16
led:tells & nghia	home	-0.05	lies	0.05	whole	-0.22
led:tells & ngoai	whole	0.07
led:tells & nguoi	home	0.09	laid	0.15
led:tells & no	laid	0.06	whole	-0.09
led:tells & ntls	fell	-0.08	laid	0.09	lies	0.19	whole	0.18
led:tells & nui	fell	0.1	lies	0.11	whole	0.05
led:tells & nuong	laid	-0.14	lies	0.13
led:tells & ong	laid	0.08
led:tells & phia	lies	-0.05	whole	0.16
led:tells & phu	home	-0.08
led:tells & phum	fell	-0.13
led:tells & quan	home	-0.11	fell	-0.06
led:tells & ra	fell	0.11	laid	0.1	lies	0.09
led:tells & ray	whole	-0.15
led:tells & ria	whole	0.06
led:tells & rung	fell	0.06	whole	-0.15
led:tells & sat	whole	0.06
led:tells & sau	fell	0.28	lies	-0.12	whole	0.24
led:tells & so	whole	-0.05
led:tells & song	fell	-0.06	laid	-0.08
led:tells & suoi	laid	0.09
led:tells & tai	whole	-0.05
led:tells & tam	home	0.08	laid	0.11	whole	-0.1
led:tells & tap	laid	-0.12	whole	-0.06
led:tells & thach	whole	-0.11
led:tells & thanh	laid	-0.05
led:tells & theo	laid	-0.07
led:tells & to	fell	0.12	whole	-0.06
led:tells & toc	home	-0.05	fell	0.07	whole	-0.08
led:tells & tram	whole	-0.13
led:tells & tran	fell	-0.05	laid	0.13	whole	-0.13
led:tells & trang	whole	-0.06
led:tells & tren	laid	0.16	whole	-0.08
led:tells & trong	fell	0.13	laid	-0.16	lies	0.1	whole	-0.09
led:tells & truoc	whole	0.16
led:tells & truong	fell	0.05	whole	-0.12
led:tells & van	home	-0.05
led:tells & vao	fell	-0.05
led:tells & ve	laid	0.13	whole	0.06
led:tells & ven	laid	0.05	whole	0.06
led:tells & vo	home	0.08
led:tells & voi	whole	-0.05
led:tells & vuon	laid	-0.12	lies	-0.06
led:tells & xa	fell	0.2	whole	0.15
led:tells & xom	lies	0.13	whole	-0.05
led:thing	home	-0.35	lies	-0.1	whole	0.05
led:thing & an	laid	0.08	whole	-0.05
led:thing & ba	home	0.12	fell	-0.06	whole	0.05
led:thing & bai	lies	0.06	whole	0.25
led:thing & ban	whole	-0.08
led:thing & ben	fell	-0.13	laid	0.14	lies	0.1	whole	0.14
led:thing & bi	fell	0.05
led:thing & bia	whole	-0.09
led:thing & bo	laid	0.1	whole	0.11
led:thing & cach	laid	0.22	whole	-0.08
led:thing & canh	laid	0.12	whole	0.06
led:thing & cay	laid	0.05	whole	0.09
led:thing & cho	laid	0.13	whole	-0.07
led:thing & chon	laid	0.16
led:thing & chuyen	lies	0.05
led:thing & con	fell	-0.05	laid	0.06	whole	0.05
led:thing & cua	fell	0.12
led:thing & da	whole	-0.07
led:thing & dan	home	0.05
led:thing & dat	whole	0.08
led:thing & den	laid	0.11
led:thing & doan	fell	-0.05
led:thing & doc	whole	0.12
led:thing & doi	fell	0.08
led:thing & dong	home	0.13	fell	-0.06
led:thing & duoi	whole	0.24
led:thing & duong	fell	0.06
led:thing & gan	fell	-0.07	lies	-0.06	whole	-0.13
led:thing & hai	home	0.06
led:thing & hang	laid	-0.17
led:thing & ho	laid	-0.08	whole	-0.05
led:thing & khu	laid	-0.06
led:thing & km	whole	-0.08
led:thing & kon	fell	0.11	whole	0.1
led:thing & lam	home	-0.05
led:thing & lang	home	-0.09	fell	-0.07	lies	0.09	whole	-0.32
led:thing & lo	laid	-0.15
led:thing & mat	fell	0.22
led:thing & mo	laid	0.07
led:thing & near	laid	-0.07	lies	0.05	whole	-0.1
led:thing & nghia	lies	-0.06	whole	-0.09
led:thing & ngoai	fell	0.08	laid	-0.09
led:thing & nhan	fell	0.06
led:thing & ntls	lies	0.13	whole	0.31
led:thing & nui	whole	0.08
led:thing & phia	fell	0.07
led:thing & quan	home	0.1	whole	-0.11
led:thing & quang	fell	-0.1	whole	-0.1
led:thing & quyet	fell	-0.08	whole	-0.05
led:thing & san	fell	-0.05
led:thing & sat	fell	0.08
led:thing & sau	laid	-0.06	lies	-0.06	whole	0.07
led:thing & the	fell	0.08
led:thing & thi	whole	-0.05
led:thing & thon	fell	0.08	whole	0.14
led:thing & thuong	fell	-0.11	whole	-0.09
led:thing & truoc	fell	0.09	laid	0.07	whole	0.08
led:thing & truong	fell	0.11
led:thing & tu	fell	-0.05
led:thing & vi	lies	0.12
led:thing & vuon	laid	0.05	whole	0.18
led:thing & xa	home	-0.05	fell	-0.08
led:thing & xom	home	0.05	fell	0.09
led:title	laid	0.09	lies	-0.14	whole	0.26
led:title & a	fell	0.15	whole	-0.07
led:title & ap	whole	-0.09
led:title & bai	fell	-0.1	whole	0.12
led:title & ban	lies	0.07	whole	-0.08
led:title & ben	whole	0.09
led:title & bia	fell	-0.07	laid	-0.05	whole	0.05
led:title & binh	whole	-0.09
led:title & bo	laid	-0.12
led:title & bui	fell	0.09
led:title & buon	whole	-0.07
led:title & canh	laid	0.14	whole	0.12
led:title & cau	fell	0.11	laid	0.11
led:title & chan	fell	-0.08	laid	0.13	whole	0.09
led:title & cho	fell	-0.06	laid	-0.11	whole	-0.05
led:title & chon	laid	0.08
led:title & chua	fell	0.09	lies	0.08	whole	0.18
led:title & co	laid	-0.08
led:title & con	fell	-0.08	laid	-0.06
led:title & cong	laid	0.07
led:title & cua	laid	0.11	whole	-0.11
led:title & dak	home	0.07
led:title & dao	fell	0.05
led:title & dap	home	-0.05
led:title & doc	fell	0.13	laid	-0.08
led:title & doi	fell	-0.12	whole	-0.06
led:title & dong	fell	0.07	whole	0.08
led:title & duoi	whole	0.07
led:title & duong	fell	-0.05	whole	0.09
led:title & gan	fell	-0.17	laid	-0.05	lies	0.16
led:title & hai	home	0.06
led:title & ham	whole	-0.13
led:title & hang	laid	0.33
led:title & ho	home	0.08	laid	-0.08	whole	-0.19
led:title & hoa	whole	-0.09
led:title & hoc	whole	0.1
led:title & hoi	laid	-0.05	lies	-0.06
led:title & huyen	home	0.17
led:title & khu	laid	0.06
led:title & kim	home	0.07
led:title & kinh	home	0.11	lies	0.13
led:title & lai	whole	-0.09
led:title & lang	home	0.14	fell	-0.08	whole	-0.05
led:title & lo	whole	0.05
led:title & mat	fell	-0.1
led:title & my	home	0.1
led:title & nam	home	-0.05	lies	0.1
led:title & nen	whole	0.05
led:title & nga	laid	0.13	lies	0.13
led:title & ngay	home	0.12	fell	0.22	whole	-0.13
led:title & nghia	laid	0.08	lies	-0.08	whole	0.08
led:title & ngo	home	0.05
led:title & ngoai	fell	-0.05	whole	0.21
led:title & ntls	fell	-0.05	laid	-0.06	lies	0.09	whole	-0.23
led:title & nuong	fell	0.1	whole	0.05
led:title & phum	fell	0.11	laid	0.07
led:title & phuong	home	0.09
led:title & quang	fell	-0.05
led:title & que	fell	0.1
led:title & quynh	whole	0.08
led:title & ray	fell	0.07	laid	-0.11	lies	0.09	whole	0.06
led:title & rung	fell	-0.05
led:title & san	fell	0.06
led:title & sat	laid	0.06
led:title & sau	laid	-0.09	whole	-0.13
led:title & son	lies	0.12
led:title & song	fell	0.07	whole	-0.07
led:title & t	home	-0.05
led:title & the	fell	0.06
led:title & thi	fell	-0.06
led:title & thon	fell	0.13	laid	0.05	whole	0.11
led:title & tran	laid	-0.05
led:title & trang	fell	-0.05
led:title & tren	fell	0.06	lies	-0.06	whole	-0.07
led:title & trong	laid	0.14	lies	-0.1	whole	-0.07
led:title & tu	fell	-0.06
led:title & vuon	whole	0.07
led:title & xa	laid	0.05
led:title & yen	home	0.08	whole	0.13
long after martyr	home	0.68	fell	-0.24	laid	-0.18	lies	-0.29	whole	-0.07
long after other	home	0.11	fell	-0.25	laid	-0.06	lies	-0.22	whole	-0.12
long after teller	home	-0.2	laid	-0.3	lies	-0.13	whole	-0.31
martyrs 0	home	-0.64	fell	-0.3	laid	-0.64	lies	-1.18	whole	-0.1
martyrs 1	home	-0.61	fell	-0.79	laid	-0.58	lies	-0.52	whole	-0.31
martyrs 2	home	-0.35	fell	-0.38	laid	-0.37	lies	-0.4	whole	-0.1
martyrs 3	home	-0.36	fell	-0.29	laid	-0.18	lies	-0.07	whole	0.09
next sentence:again	home	-0.15	fell	0.15	laid	0.09	lies	-0.13	whole	0.17
next sentence:alive	home	-0.18	fell	-0.05	laid	0.13	lies	-0.18	whole	-0.13
next sentence:at	laid	0.05	lies	0.08
next sentence:battle	home	0.1	fell	0.24	laid	-0.51	lies	-0.15	whole	0.08
next sentence:born	home	0.05	fell	-0.12	laid	-0.19
next sentence:bury	home	0.25	fell	0.32	laid	-0.3	lies	-0.37	whole	0.07
next sentence:capture	home	-0.08	fell	-0.18	laid	-0.11	lies	-0.17	whole	0.1
next sentence:contact	home	-0.13	fell	-0.18	whole	0.09
next sentence:died	home	-0.13	laid	-0.22	lies	-0.06
next sentence:enlist	home	0.32	fell	-0.5	laid	-0.21	lies	-0.39	whole	-0.16
next sentence:fell	fell	-0.32	laid	0.12	lies	0.19
next sentence:gio	fell	-0.07	laid	0.09	whole	0.24
next sentence:grave	fell	0.18	laid	0.13	lies	0.34
next sentence:home	home	-0.27	fell	0.05	laid	0.12	lies	0.2	whole	-0.05
next sentence:hurt	home	0.16	fell	-0.19	laid	0.2	lies	-0.13	whole	0.1
next sentence:joined	home	0.28	fell	-0.59	laid	-0.2	lies	-0.37	whole	-0.42
next sentence:kin	home	-0.22	lies	-0.18	whole	-0.08
next sentence:laid	fell	0.21	laid	0.14	lies	0.07
next sentence:last	fell	0.37	laid	0.13	lies	-0.07	whole	0.31
next sentence:letter	home	0.08	fell	-0.05	laid	0.07	whole	-0.07
next sentence:level	home	-0.1	fell	-0.09	laid	-0.08	whole	0.06
next sentence:link	home	-0.17	fell	0.08	laid	0.11	lies	-0.14	whole	-0.06
next sentence:martyr	home	-0.1	fell	-0.57	laid	-0.22	lies	0.11	whole	-0.2
next sentence:moved	home	-0.28	fell	-0.06	laid	0.11	lies	-0.14	whole	-0.05
next sentence:naming	home	-0.08	laid	0.35	lies	0.29	whole	0.24
next sentence:notice	fell	-0.39	laid	0.12	whole	-0.18
next sentence:office	home	-0.16	fell	0.3	laid	-0.11	lies	-0.07
next sentence:post	home	0.16	laid	0.07	whole	-0.09
next sentence:rank	home	-0.48	fell	0.08	laid	0.15	lies	-0.37	whole	-0.05
next sentence:rests	home	0.05	fell	0.18	laid	-0.1	lies	0.06	whole	-0.14
next sentence:returned	home	-0.34	fell	-0.11	laid	0.09
next sentence:self	home	-0.08	lies	0.21	whole	-0.05
next sentence:site	home	0.21	fell	-0.29	lies	0.14	whole	-0.08
next sentence:tells	home	-0.12	fell	-0.09	lies	0.28	whole	-0.07
next sentence:thing	home	0.05	laid	-0.1	lies	-0.16
next sentence:title	fell	0.07	laid	-0.15	whole	0.06
next sentence:truename	fell	-0.1	laid	-0.05	lies	-0.1
opens	home	-0.3	lies	-0.14
part 0 of 4	home	-0.22	fell	-0.32	laid	-1.15	lies	-0.51
part 1 of 4	home	-0.43	fell	-0.27	laid	-0.58	lies	-0.73	whole	-0.2
part 2 of 4	home	-0.52	fell	-0.43	lies	-0.56	whole	-0.1
part 3 of 4	home	-0.79	fell	-0.74	lies	-0.37	whole	-0.12
places 0	home	-0.15	fell	0.14	laid	-0.17	lies	-0.25	whole	0.22
places 1	home	-0.18	fell	-0.05	laid	-0.15	lies	-0.17
places 2	home	-0.37	fell	-0.4	laid	-0.29	lies	-0.43	whole	-0.09
places 3	home	-0.59	fell	-0.62	laid	-0.47	lies	-0.52	whole	-0.24
places 4	home	-0.66	fell	-0.84	laid	-0.68	lies	-0.8	whole	-0.31
sentence before:again	home	0.05	fell	0.09	laid	0.05	lies	-0.48	whole	0.19
sentence before:alive	fell	0.18	laid	0.21	lies	-0.27	whole	0.09
sentence before:at	home	-0.15	fell	-0.16	laid	-0.1	lies	0.06
sentence before:battle	home	0.13	fell	-0.27	laid	0.05	lies	-0.29	whole	0.24
sentence before:born	home	0.22	fell	0.19	laid	-0.18	lies	-0.11	whole	-0.1
sentence before:bury	home	0.52	fell	-0.3	laid	-0.25	lies	0.09
sentence before:capture	home	0.14	laid	0.06	whole	-0.25
sentence before:contact	laid	0.07	lies	-0.1	whole	-0.07
sentence before:died	home	-0.19	fell	-0.1	lies	-0.18	whole	0.1
sentence before:enlist	home	-0.25	fell	-0.18	laid	-0.46	whole	-0.06
sentence before:fell	home	-0.28	fell	0.14	laid	0.29	lies	0.22
sentence before:gio	fell	-0.07	lies	0.09	whole	-0.07
sentence before:grave	home	0.12	fell	-0.17	laid	-0.31	lies	-0.14
sentence before:home	home	-0.19	fell	-0.1	laid	-0.06	whole	0.08
sentence before:hurt	home	0.59	fell	-0.24	laid	-0.16	lies	-0.17	whole	0.14
sentence before:joined	home	-0.34	fell	-0.12
sentence before:kin	home	-0.05	fell	-0.14	laid	-0.28	whole	-0.08
sentence before:laid	lies	-0.24	whole	-0.18
sentence before:last	home	0.21	fell	-0.11	laid	0.38	lies	-0.13	whole	-0.05
sentence before:letter	home	-0.19	laid	0.18	whole	0.1
sentence before:level	home	-0.06	fell	0.05	laid	-0.07	lies	0.11	whole	0.05
sentence before:link	home	0.07	fell	0.05	lies	0.25
sentence before:martyr	home	0.15	fell	0.09	laid	-0.26	lies	0.13
sentence before:moved	home	-0.11	fell	-0.11	lies	0.1	whole	-0.07
sentence before:naming	home	0.3	fell	-0.09	whole	0.18
sentence before:notice	fell	0.12	whole	0.31
sentence before:office	home	0.05	fell	0.12	laid	-0.16
sentence before:post	home	0.15	laid	-0.06	lies	-0.39	whole	-0.11
sentence before:rank	home	-0.28	fell	0.13	laid	0.17	lies	-0.14
sentence before:rests	home	0.12	fell	-0.19	laid	-0.2	lies	0.09	whole	-0.06
sentence before:returned	home	-0.23	fell	0.18	laid	0.08	lies	-0.16	whole	-0.12
sentence before:self	home	-0.05	laid	-0.19	lies	-0.24
sentence before:site	home	0.05	fell	-0.1	laid	0.05	lies	0.11	whole	-0.11
sentence before:tells	home	-0.07	fell	-0.06	laid	-0.15
sentence before:thing	home	0.06	fell	0.07	lies	-0.15	whole	0.16
sentence before:title	home	0.09	laid	-0.07	lies	-0.28
sentence before:truename	home	0.23	fell	0.2	lies	0.16	whole	0.13
size 1	home	-1.31	fell	-0.99	laid	-1.77	lies	-1.14	whole	-0.6
size 2	home	0.19	fell	0.12	laid	-1.03	lies	-0.54	whole	0.58
size 3	home	-0.19	fell	0.13	laid	-0.33	lies	-0.29	whole	0.09
size 4	home	0.12	laid	-0.31	lies	-0.11	whole	0.35
size 5	home	-0.29	fell	-0.13	laid	0.23	whole	-0.32
size 6	home	-0.17	fell	-0.2	laid	0.21
size 7	home	-0.16	fell	-0.15	laid	0.54	lies	-0.05	whole	-0.09
size 8	home	-0.15	fell	-0.57	laid	0.69	whole	-0.46
text:abroad	home	-0.45	fell	0.07	laid	0.15	lies	0.07	whole	-0.37
text:battle	home	-0.17	fell	-0.21	laid	-0.29	lies	-0.3	whole	0.12
text:benefit	home	0.26	fell	-0.2	lies	0.07
text:by_comrade	home	0.19	fell	-0.21	laid	0.16	lies	-0.52
text:by_finder	fell	0.37	laid	-0.51	lies	-0.26
text:by_foreign	home	-0.24	fell	0.06	laid	-0.06	lies	-0.31	whole	-0.12
text:by_keeper	fell	-0.36	laid	0.47	lies	0.05	whole	0.23
text:by_official	home	-0.41	laid	-0.05	lies	0.18	whole	0.13
text:by_resident	home	-0.08	laid	-0.11
text:by_volunteer	home	-0.07	fell	-0.62	laid	-0.15	lies	-0.05	whole	-0.08
text:dna	home	-0.7	laid	0.12	lies	-0.41	whole	0.31
text:enemy	home	-0.07	fell	-0.27	laid	-0.11	lies	-0.06	whole	0.11
text:foreign	home	0.24	fell	-0.05	whole	0.13
text:found	home	-0.11	fell	0.24	lies	-0.09	whole	-0.26
text:give_back	fell	-0.34	laid	0.1	lies	-0.1
text:grave	home	-0.08	fell	-0.09	lies	0.88
text:hearsay	lies	-0.35
text:informs	home	-0.14	fell	-0.15	lies	-0.1	whole	-0.32
text:list	home	-0.07	fell	-0.06	laid	0.14	lies	-0.19	whole	0.18
text:mass	home	-0.32	fell	0.28	laid	0.4	lies	-0.48	whole	0.16
text:of_foreign	home	-0.15	laid	-0.07	lies	-0.19	whole	0.1
text:recognition	home	-0.29	fell	-0.12	laid	-0.1	lies	0.16
text:relics	fell	0.12	laid	-0.39	lies	-0.13	whole	-0.2
text:research	home	0.12	fell	-0.07	lies	-0.18	whole	-0.08
text:rumoured	fell	0.12	laid	-0.1	lies	0.05	whole	0.1
text:scam	home	-0.14	fell	-0.3	laid	-0.38	lies	-0.18
text:seek	home	-0.23	fell	-0.25	laid	-0.45	lies	-0.48
text:sought	home	0.14	laid	0.34	lies	0.09
text:stone	home	0.1	fell	-0.23	lies	0.19
typed before 07	fell	0.06	laid	0.07
typed before 1	home	-0.08	fell	-0.13	laid	-0.16	lies	0.17	whole	-0.07
typed before 10	fell	-0.05	laid	0.05
typed before 100	laid	-0.07
typed before 1062	whole	-0.09
typed before 11	whole	0.07
typed before 12	home	0.1	fell	-0.11	laid	-0.14
typed before 12ly7	home	-0.07
typed before 12th	fell	0.09
typed before 13	fell	0.08
typed before 14	fell	-0.09	laid	-0.13	whole	-0.08
typed before 15	whole	-0.06
typed before 1509	whole	-0.11
typed before 16	laid	0.08	whole	-0.07
typed before 17	home	0.12	whole	-0.13
typed before 19	home	-0.06
typed before 1931	home	-0.14
typed before 1936	whole	0.05
typed before 1938	whole	0.06
typed before 1939	whole	0.06
typed before 1943	whole	0.06
typed before 1944	home	0.11	whole	0.08
typed before 1946	home	-0.05	fell	-0.05
typed before 1947	home	0.13	fell	-0.17	whole	-0.13
typed before 1948	home	0.12	fell	-0.09
typed before 1949	home	0.1	fell	-0.13	whole	0.1
typed before 1950	whole	-0.13
typed before 1951	home	0.09	whole	-0.09
typed before 1953	whole	0.24
typed before 1954	fell	0.18	whole	-0.1
typed before 1955	fell	-0.06	whole	0.08
typed before 1956	home	-0.06
typed before 1958	home	0.09	fell	-0.05	whole	0.07
typed before 1960	laid	0.05
typed before 1961	home	0.05
typed before 1962	fell	0.09	whole	0.05
typed before 1964	laid	0.07
typed before 1965	home	-0.07	whole	0.07
typed before 1966	home	-0.05	fell	0.12	laid	0.09	lies	0.13	whole	-0.24
typed before 1967	home	-0.07	fell	0.13	laid	-0.05
typed before 1968	home	-0.09	fell	0.25	whole	0.31
typed before 1969	home	-0.21	fell	0.08	laid	-0.07	lies	-0.08	whole	0.19
typed before 1970	home	-0.05	laid	0.18	lies	0.07	whole	0.21
typed before 1971	fell	0.07	laid	0.21	whole	0.15
typed before 1972	fell	0.4	lies	-0.07	whole	-0.23
typed before 1973	fell	0.16	whole	0.06
typed before 1974	laid	0.06	lies	-0.08	whole	0.19
typed before 1975	fell	0.14	whole	-0.17
typed before 1978	fell	0.12	lies	0.07	whole	0.13
typed before 1979	home	-0.21	fell	0.22	laid	-0.1
typed before 1980	fell	0.13	whole	0.07
typed before 1981	fell	-0.05	whole	0.11
typed before 1984	fell	0.11
typed before 1985	fell	0.14	whole	0.16
typed before 1986	laid	0.12
typed before 1988	fell	-0.06
typed before 1st	whole	-0.07
typed before 2	home	-0.21	fell	-0.07
typed before 20	laid	0.1	lies	0.16	whole	-0.12
typed before 2019	fell	-0.07	laid	0.12	lies	0.08
typed before 2025	fell	-0.07
typed before 21	laid	0.08
typed before 211	laid	0.09	whole	0.1
typed before 214	whole	0.05
typed before 23	laid	0.06
typed before 25	fell	-0.06
typed before 27	home	0.05
typed before 3	home	-0.06	fell	-0.1	lies	-0.17	whole	0.05
typed before 304	whole	0.08
typed before 31	home	-0.05	fell	-0.05	whole	-0.11
typed before 34	home	0.13
typed before 37	fell	-0.06
typed before 3rd	fell	-0.05
typed before 4	home	-0.15	fell	0.15	laid	0.06
typed before 40	whole	-0.05
typed before 400	fell	0.08	whole	-0.08
typed before 41	whole	-0.14
typed before 46	fell	0.14	whole	0.11
typed before 47	home	0.11
typed before 48	home	0.06
typed before 5	home	0.2	fell	-0.31	laid	-0.11	whole	0.2
typed before 515	home	-0.05	fell	-0.05
typed before 52	fell	0.09	whole	0.07
typed before 54	lies	0.06
typed before 6	home	0.07	fell	-0.1	whole	-0.12
typed before 66	home	0.08	fell	0.12	whole	0.15
typed before 664	fell	0.12
typed before 67	fell	0.24	whole	0.08
typed before 68	home	0.08	fell	-0.05	laid	-0.07	whole	0.1
typed before 69	fell	-0.16	laid	-0.06	whole	0.18
typed before 7	fell	0.23	whole	-0.13
typed before 70	fell	-0.05
typed before 71	home	-0.08	whole	0.07
typed before 72	laid	0.15	whole	0.25
typed before 74	fell	0.41	whole	0.2
typed before 75	fell	0.26	laid	-0.08	lies	0.15	whole	0.09
typed before 772	lies	0.12	whole	-0.05
typed before 79	fell	0.05
typed before 8	fell	0.17	laid	0.16
typed before 82	fell	-0.08
typed before 84	home	-0.16	fell	0.18
typed before 88	whole	0.06
typed before 9	home	-0.09	laid	-0.05	lies	0.05
typed before ^	home	-0.3	lies	-0.14
typed before a	home	0.1	fell	-0.08	laid	-0.06	whole	-0.19
typed before ac	fell	0.17
typed before accrochage	fell	0.06
typed before after	fell	0.13	whole	0.1
typed before ai	laid	-0.05
typed before am	fell	-0.05	whole	-0.11
typed before an	home	-0.17	fell	-0.09	lies	-0.07	whole	-0.18
typed before and	fell	-0.19	laid	-0.08	lies	0.05
typed before anh	home	-0.12	fell	-0.07	lies	-0.07	whole	-0.05
typed before ans	home	0.05	fell	-0.06	whole	0.1
typed before are	lies	0.11	whole	0.08
typed before area	whole	-0.06
typed before as	fell	0.07	whole	0.12
typed before assaut	fell	0.09	whole	-0.05
typed before at	home	-0.15	fell	0.25	laid	-0.07	lies	0.28	whole	0.29
typed before attaque	whole	-0.07
typed before au	lies	0.07	whole	0.19
typed before ay	laid	0.08
typed before b52	fell	0.13	whole	-0.06
typed before ba	home	0.06	fell	-0.13	laid	-0.12	whole	-0.33
typed before bac	home	0.05	fell	0.12	laid	0.05	whole	-0.25
typed before bach	home	0.11	whole	0.06
typed before back	fell	0.06	whole	-0.06
typed before bai	home	-0.05	whole	-0.06
typed before ban	home	0.09	fell	-0.07	whole	-0.13
typed before bang	fell	-0.05	laid	-0.1	whole	-0.05
typed before bao	home	0.09	fell	-0.11	laid	-0.07	whole	0.07
typed before bat	fell	0.11
typed before battalion	home	-0.05
typed before bay	fell	-0.1	laid	-0.06	whole	-0.07
typed before be	whole	-0.07
typed before bi	laid	-0.05	whole	-0.08
typed before bia	fell	0.12	laid	-0.07	lies	-0.05	whole	0.05
typed before biet	lies	0.07	whole	0.07
typed before binh	fell	-0.13	laid	-0.05	lies	-0.05
typed before biên	whole	-0.1
typed before biết	laid	0.14
typed before biệt	home	-0.06	fell	-0.12	whole	-0.06
typed before bo	laid	0.13	lies	-0.07
typed before boi	fell	-0.12
typed before bom	home	-0.05	laid	0.26	lies	-0.05	whole	-0.19
typed before bon	laid	0.09
typed before bong	fell	0.06
typed before both	home	0.05	laid	-0.12	whole	0.09
typed before bung	home	0.06	whole	-0.06
typed before burial	laid	-0.1
typed before buried	home	0.13	fell	-0.1	lies	0.09	whole	-0.07
typed before bury	lies	0.12
typed before but	fell	-0.06
typed before by	fell	0.06
typed before bà	fell	0.1	laid	0.12
typed before bán	fell	-0.08	laid	-0.05
typed before báo	home	-0.09	fell	-0.13	laid	0.1	whole	-0.07
typed before bình	home	-0.05	fell	-0.05	whole	-0.05
typed before bính	fell	0.1	whole	0.08
typed before bông	fell	0.09
typed before bản	fell	-0.05	whole	-0.11
typed before bảo	home	-0.06	fell	0.2	laid	-0.06	lies	-0.07	whole	0.05
typed before bảy	home	0.14
typed before bậc	fell	0.07
typed before bắc	laid	0.12	lies	0.08	whole	-0.09
typed before bắn	fell	0.27	laid	-0.05
typed before bằng	fell	-0.07	laid	0.15	whole	-0.08
typed before bến	laid	0.05	whole	0.14
typed before bị	laid	-0.05
typed before bố	whole	0.08
typed before bồi	whole	0.09
typed before bộ	home	-0.08	fell	-0.07
typed before c	home	-0.06	laid	-0.05
typed before c759	home	0.14
typed before cai	laid	-0.15	lies	0.13	whole	-0.05
typed before called	fell	0.06	whole	0.08
typed before can	home	0.19	fell	-0.09	whole	0.1
typed before canal	whole	-0.07
typed before canh	whole	-0.17
typed before cao	fell	-0.06	whole	-0.14
typed before card	laid	0.11
typed before carried	laid	-0.08
typed before cat	home	-0.06	laid	-0.06	whole	0.11
typed before cau	home	-0.09	whole	-0.09
typed before cay	home	-0.05	laid	0.06	whole	0.09
typed before cemetery	fell	-0.05	laid	-0.07	lies	0.13	whole	-0.07
typed before chac	home	0.07	whole	0.05
typed before chai	home	0.1
typed before chat	lies	0.08
typed before che	laid	0.05
typed before chef	fell	-0.07
typed before chet	laid	-0.12	whole	0.1
typed before chi	home	0.08	laid	-0.09	whole	-0.09
typed before chien	whole	0.09
typed before chim	lies	0.12	whole	0.11
typed before chiến	home	-0.07	fell	0.18	whole	-0.12
typed before cho	fell	-0.08	laid	0.06
typed before chon	fell	0.25	laid	0.12	lies	-0.05	whole	0.33
typed before chong	whole	-0.06
typed before chu	home	0.15	laid	-0.1	whole	-0.25
typed before chua	laid	0.18	whole	-0.08
typed before chung	fell	0.08	whole	-0.06
typed before chup	fell	0.08
typed before chuyen	home	0.06	lies	0.06
typed before chuyên	whole	-0.06
typed before chuối	fell	0.11	whole	0.12
typed before cháy	fell	-0.11
typed before chân	home	-0.05	fell	-0.06	laid	-0.05
typed before châu	fell	-0.08	whole	-0.22
typed before chìm	whole	0.07
typed before chí	laid	0.13	whole	0.05
typed before chính	whole	-0.11
typed before chôn	fell	-0.29	whole	-0.09
typed before chăm	laid	0.05	whole	-0.05
typed before chương	whole	-0.07
typed before chấn	home	0.05	fell	0.07
typed before chắt	whole	-0.08
typed before chết	home	-0.05	fell	-0.12	whole	-0.07
typed before chỉ	fell	0.13	laid	-0.07	whole	0.13
typed before chị	home	-0.05	whole	0.05
typed before chốt	fell	0.18	whole	0.14
typed before chỗ	fell	-0.08	laid	-0.06	lies	0.06	whole	0.08
typed before chữ	home	0.1	fell	-0.06	laid	0.08	whole	-0.12
typed before co	home	0.06	fell	-0.12	whole	-0.09
typed before coi	laid	0.14	whole	0.12
typed before con	home	-0.14	laid	-0.06	lies	-0.09
typed before cong	laid	-0.05
typed before contact	fell	0.07
typed before cu	home	0.12	whole	-0.17
typed before cua	fell	0.05	laid	-0.05	lies	0.05	whole	-0.08
typed before cung	home	0.13	fell	-0.23	laid	-0.1	lies	0.09	whole	-0.12
typed before cuoi	fell	0.14	lies	0.06	whole	-0.1
typed before cuong	home	0.18	fell	-0.05
typed before cut	laid	0.17
typed before cuối	fell	-0.06	laid	0.07	whole	-0.07
typed before càn	fell	-0.1	whole	-0.13
typed before cày	whole	-0.1
typed before cái	fell	0.08	laid	0.23	lies	-0.06
typed before cánh	fell	0.12	laid	0.06	whole	0.06
typed before cát	home	-0.09	fell	0.05	whole	-0.17
typed before còn	home	-0.05	laid	-0.09
typed before có	home	-0.05	fell	-0.15	lies	-0.09	whole	-0.07
typed before cô	fell	0.1	lies	0.09	whole	0.16
typed before côi	whole	-0.06
typed before công	home	-0.13	whole	0.14
typed before cùng	home	0.2	fell	-0.18	lies	-0.15	whole	0.19
typed before cú	whole	-0.05
typed before cũ	fell	0.12	lies	-0.09	whole	0.11
typed before cương	whole	-0.07
typed before cường	home	-0.1	fell	0.06	whole	-0.08
typed before cả	laid	0.05	whole	-0.05
typed before cảnh	laid	-0.05
typed before cất	laid	-0.06	whole	-0.05
typed before cầu	lies	0.11	whole	0.07
typed before cẩm	whole	0.06
typed before cẩn	whole	-0.05
typed before cậu	whole	0.16
typed before cối	fell	0.1
typed before cống	fell	0.13	whole	-0.05
typed before cốt	fell	0.1	laid	-0.09	whole	-0.1
typed before cổ	fell	-0.05	whole	-0.08
typed before cổng	fell	0.05	lies	0.05	whole	-0.14
typed before cụ	fell	0.06
typed before cụt	home	-0.11	whole	-0.06
typed before của	fell	-0.24	laid	0.12	lies	-0.09	whole	0.13
typed before d	fell	-0.07	whole	0.09
typed before da	laid	0.13	lies	-0.08	whole	-0.06
typed before dai	fell	0.08	whole	-0.13
typed before dam	fell	0.12
typed before dan	home	0.07	fell	-0.05	laid	0.06	lies	0.08	whole	-0.05
typed before dang	fell	-0.08
typed before danh	home	-0.2	fell	0.05	laid	-0.05	lies	0.05
typed before dao	home	0.11	laid	-0.05	whole	0.11
typed before dat	laid	0.08	lies	0.05
typed before dau	home	-0.08	fell	-0.15	lies	-0.11
typed before day	laid	-0.1	whole	-0.1
typed before de	home	0.22	fell	0.14	whole	0.19
typed before dead	fell	-0.13	laid	-0.05
typed before den	home	-0.07	fell	-0.05	laid	0.1
typed before des	whole	-0.08
typed before dia	laid	0.11	whole	-0.11
typed before diem	fell	0.17	laid	-0.08	whole	0.1
typed before dien	home	0.15	fell	-0.05
typed before dinh	home	-0.1	fell	-0.05	whole	-0.05
typed before dit	home	-0.06	fell	0.06
typed before division	fell	0.07	whole	0.08
typed before diện	whole	-0.05
typed before diệu	home	-0.12	fell	0.07
typed before do	home	0.07	fell	0.21	laid	-0.1	lies	-0.09	whole	-0.14
typed before doai	home	0.11
typed before doi	home	0.06	laid	0.1
typed before don	whole	-0.06
typed before dong	home	-0.05	whole	-0.07
typed before dry	fell	0.06
typed before du	laid	0.09	whole	-0.1
typed before dua	whole	-0.07
typed before duc	fell	-0.06	whole	-0.11
typed before dug	whole	-0.09
typed before dung	home	-0.06	fell	-0.12	lies	0.06	whole	-0.08
typed before duoc	fell	-0.1	laid	-0.05	lies	0.06	whole	-0.15
typed before duong	home	-0.06	laid	0.08
typed before dân	lies	-0.14	whole	-0.28
typed before dãy	laid	0.08
typed before dòng	fell	0.07
typed before dũng	whole	0.07
typed before dương	fell	0.12	whole	-0.15
typed before dạy	home	-0.06
typed before dầu	fell	-0.12
typed before dậu	home	0.1	whole	0.09
typed before dọc	lies	0.07	whole	-0.17
typed before dừa	laid	0.08	whole	-0.05
typed before e	home	-0.05	fell	0.05	lies	-0.05	whole	0.06
typed before e1	home	-0.06
typed before e64	home	-0.05
typed before em	home	-0.05	fell	-0.12	laid	-0.07	lies	-0.09	whole	0.12
typed before en	fell	-0.07
typed before enterré	laid	0.1	whole	-0.1
typed before enterrés	laid	0.08
typed before est	lies	0.22
typed before et	whole	-0.05
typed before f304	fell	0.14
typed before f309	fell	0.12	whole	0.1
typed before famille	home	-0.05
typed before family	home	0.08	whole	0.11
typed before fell	laid	0.05
typed before french	whole	0.06
typed before from	home	0.1	laid	-0.13	lies	0.13	whole	0.11
typed before fusillé	fell	-0.06
typed before gac	whole	-0.08
typed before ghi	fell	-0.09	whole	-0.14
typed before ghé	whole	0.06
typed before gia	whole	-0.09
typed before giang	whole	-0.24
typed before giao	home	0.11	fell	-0.05	whole	-0.08
typed before giau	laid	0.1
typed before giu	fell	0.1	whole	0.09
typed before giua	fell	0.06	whole	0.16
typed before già	home	-0.08	fell	0.12	lies	-0.05
typed before giám	whole	-0.08
typed before giáo	whole	-0.1
typed before giáp	whole	-0.1
typed before giấy	whole	-0.05
typed before giọng	home	0.11	fell	-0.05	whole	0.16
typed before giờ	fell	-0.05	laid	0.05	whole	0.07
typed before giữ	fell	0.28	whole	0.27
typed before giữa	whole	-0.17
typed before goc	home	0.21	whole	0.15
typed before goi	home	-0.08
typed before grave	fell	0.18	laid	-0.08	lies	0.08
typed before graves	lies	-0.07
typed before grid	fell	-0.06
typed before gui	fell	-0.06	lies	-0.05
typed before guide	home	0.12
typed before gạch	whole	-0.05
typed before gạo	fell	0.07
typed before gặp	fell	-0.07
typed before gọi	home	-0.14	laid	0.13
typed before gốc	whole	0.13
typed before gục	fell	0.18
typed before gửi	fell	-0.1	laid	-0.05	lies	0.09
typed before h	lies	0.05	whole	-0.24
typed before ha	fell	-0.05
typed before had	laid	-0.07
typed before hai	home	-0.05	laid	-0.05	lies	-0.07	whole	-0.13
typed before ham	whole	0.06
typed before hand	whole	-0.05
typed before hay	fell	0.06	lies	-0.05	whole	-0.09
typed before her	whole	0.13
typed before hien	fell	-0.05	whole	0.12
typed before hieu	fell	-0.05
typed before him	lies	-0.08	whole	0.11
typed before hiển	laid	0.08
typed before hiệp	home	0.11	whole	0.06
typed before hiệu	fell	0.15	whole	0.1
typed before hoa	home	-0.1	fell	-0.06	whole	-0.07
typed before hoac	whole	-0.08
typed before hoai	home	-0.06
typed before hoan	home	0.05	whole	0.08
typed before hoc	fell	-0.05
typed before hoi	fell	0.11
typed before hole	laid	0.07	whole	0.07
typed before hom	fell	-0.05	laid	-0.21
typed before home	home	0.1	fell	-0.08	whole	-0.08
typed before hon	laid	0.05
typed before hong	home	0.05	fell	-0.05	laid	0.1
typed before hop	home	-0.05
typed before hoàng	home	-0.09	fell	0.08	whole	-0.1
typed before hoạch	whole	0.05
typed before hs	fell	0.05	whole	0.21
typed before hue	whole	-0.05
typed before hung	home	0.08	fell	0.1	laid	0.06	whole	-0.07
typed before huyen	home	-0.06
typed before huyệt	laid	0.16	whole	0.15
typed before huề	whole	0.11
typed before hà	whole	-0.27
typed before hàng	whole	0.09
typed before hào	laid	0.07
typed before hòa	home	0.08	fell	-0.08	whole	-0.27
typed before hóa	fell	0.25	whole	-0.09
typed before hôm	laid	0.05	lies	-0.05	whole	-0.11
typed before hùng	home	0.05
typed before hưng	home	-0.09	fell	-0.06	whole	-0.22
typed before hương	home	0.35	lies	0.06	whole	0.25
typed before hướng	fell	0.06
typed before hạ	laid	-0.11
typed before hải	fell	0.06	whole	-0.08
typed before hầm	fell	0.24	laid	-0.11	whole	0.05
typed before hẻm	fell	0.19	whole	-0.1
typed before hết	whole	0.15
typed before họ	home	0.23	fell	-0.09	laid	-0.05
typed before học	whole	-0.11
typed before hỏi	home	0.1	fell	0.05	whole	-0.11
typed before hố	laid	0.05	whole	0.09
typed before hồ	fell	0.05
typed before hồng	home	0.14	whole	-0.09
typed before hội	home	-0.09
typed before il	laid	0.06	whole	0.11
typed before in	home	0.1	fell	-0.09	laid	0.1	lies	0.16	whole	0.17
typed before inf	fell	0.1	whole	0.08
typed before inhumé	whole	-0.06
typed before inhumés	lies	0.05
typed before interred	laid	-0.08	whole	0.09
typed before into	laid	0.11	whole	-0.05
typed before is	home	-0.05	fell	0.11	lies	0.06	whole	0.2
typed before it	fell	0.05
typed before k	whole	-0.09
typed before ke	whole	0.08
typed before ket	home	0.11
typed before kha	whole	-0.16
typed before khac	whole	0.06
typed before khang	fell	0.11	laid	0.07
typed before khau	fell	-0.06	laid	-0.06	whole	-0.09
typed before khe	whole	-0.06
typed before khi	whole	-0.07
typed before khmer	fell	-0.06	whole	0.12
typed before kho	laid	0.11	whole	-0.07
typed before khoa	fell	0.08	whole	0.07
typed before khoi	fell	0.07	whole	0.1
typed before khong	laid	-0.16	lies	-0.07
typed before khoảng	laid	-0.09
typed before khu	fell	0.09	laid	-0.07
typed before khuong	home	0.07
typed before khánh	fell	-0.06	whole	-0.14
typed before khê	home	-0.08	fell	0.07	whole	-0.07
typed before khôi	whole	0.05
typed before không	home	-0.09	fell	0.27	lies	0.14	whole	0.05
typed before khúc	whole	-0.05
typed before khơi	whole	-0.06
typed before khải	home	0.1	whole	0.13
typed before khắc	home	0.18	fell	-0.09	whole	-0.25
typed before kia	lies	-0.05	whole	-0.11
typed before kich	home	-0.19	fell	-0.13	lies	0.12
typed before kiem	home	0.08	whole	0.08
typed before kieu	laid	-0.05
typed before killed	fell	-0.1
typed before kim	whole	-0.06
typed before kinh	home	-0.06	fell	0.26	laid	0.3	whole	-0.33
typed before kip	home	0.05
typed before kiều	home	-0.05	whole	0.08
typed before ky	fell	0.1	whole	0.07
typed before kè	whole	-0.08
typed before kêu	home	-0.06	fell	0.08	laid	0.11	whole	0.08
typed before kích	fell	-0.07	whole	0.18
typed before ký	home	-0.06
typed before kế	fell	-0.05	laid	0.05	lies	0.12	whole	-0.18
typed before kể	fell	0.18
typed before kỳ	lies	0.06	whole	-0.05
typed before l	fell	0.11
typed before la	home	-0.22	fell	-0.07	laid	-0.13	whole	0.26
typed before lac	home	0.1	fell	-0.07
typed before lai	home	0.05	fell	-0.08	laid	-0.27	lies	0.06	whole	0.14
typed before lam	home	-0.11	fell	0.1	laid	-0.11	lies	0.08	whole	-0.11
typed before lan	laid	-0.05
typed before lang	home	0.11	whole	-0.18
typed before lao	fell	-0.06	whole	-0.12
typed before lap	home	0.15	laid	-0.16	lies	-0.08	whole	-0.16
typed before last	fell	0.1
typed before le	home	0.09	fell	0.23	laid	0.06	lies	0.13	whole	0.1
typed before left	home	0.12	fell	-0.05	whole	0.05
typed before len	fell	-0.06	lies	0.09	whole	0.05
typed before leo	fell	0.05
typed before les	laid	0.11
typed before lien	whole	-0.08
typed before lieu	fell	0.15	lies	-0.09
typed before line	fell	0.14	laid	0.05	whole	0.06
typed before linh	home	-0.1	lies	0.17	whole	-0.13
typed before liên	whole	-0.1
typed before liêu	fell	0.05	whole	-0.07
typed before loa	home	0.07
typed before loc	home	0.06	laid	-0.05	whole	-0.08
typed before loi	laid	0.1	whole	0.11
typed before lon	fell	0.08	laid	0.11	whole	-0.09
typed before long	home	-0.09	fell	0.07	laid	0.07	lies	0.07	whole	-0.11
typed before lop	home	0.08
typed before lost	fell	-0.08
typed before lu	whole	-0.05
typed before lua	fell	0.05
typed before luc	fell	-0.07
typed before luoi	whole	0.06
typed before luon	laid	-0.08	whole	-0.11
typed before luong	whole	0.09
typed before luu	home	-0.07
typed before luy	laid	0.06
typed before luôn	laid	-0.06	whole	0.17
typed before ly	whole	-0.09
typed before là	home	0.16	laid	0.16	lies	0.16	whole	0.32
typed before làm	home	-0.09	fell	0.06	laid	-0.06	lies	-0.08
typed before lâm	fell	-0.05	whole	-0.25
typed before lãng	whole	-0.1
typed before lên	home	-0.11	fell	0.26	laid	0.08	lies	0.07	whole	0.39
typed before lính	home	0.1	fell	-0.09	laid	-0.05	lies	-0.05	whole	0.23
typed before lòng	home	0.08	fell	-0.09	whole	0.14
typed before lô	laid	0.05	whole	0.1
typed before lùn	home	0.05
typed before lúa	laid	0.08
typed before lúc	fell	-0.1
typed before lý	whole	-0.06
typed before lăng	laid	0.18	lies	0.11
typed before lĩnh	home	-0.06
typed before lưng	fell	-0.06	laid	0.09	whole	-0.09
typed before lưu	laid	-0.06	whole	-0.14
typed before lương	whole	-0.08
typed before lạc	whole	-0.07
typed before lại	home	-0.11	fell	0.14	laid	0.19	lies	0.24	whole	0.21
typed before lấp	fell	0.08	laid	-0.05	lies	-0.07
typed before lấy	laid	0.06
typed before lập	laid	-0.06
typed before lễ	fell	-0.08	whole	-0.11
typed before lịch	home	0.05	whole	0.12
typed before lỗ	fell	0.1	whole	0.06
typed before lộ	home	-0.05	fell	0.17	whole	-0.17
typed before lộc	whole	-0.12
typed before lớn	laid	-0.07
typed before lữ	fell	-0.05	whole	-0.08
typed before lự	whole	0.08
typed before lực	home	0.06	fell	0.06
typed before m	fell	-0.09	laid	0.06	lies	0.07	whole	-0.11
typed before ma	laid	-0.05	lies	-0.05	whole	-0.14
typed before mac	fell	0.12	whole	0.1
typed before mai	lies	0.08
typed before man	home	0.09	whole	0.06
typed before mang	laid	0.16	whole	0.06
typed before manh	home	-0.05
typed before map	home	0.05	fell	0.06	whole	0.08
typed before marked	laid	0.06
typed before mat	home	0.09	fell	-0.14	laid	0.08
typed before may	whole	0.1
typed before me	lies	0.07	whole	-0.05
typed before mieng	laid	0.05	whole	0.06
typed before min	fell	0.07	whole	0.23
typed before minh	laid	0.07	whole	-0.09
typed before mit	laid	0.1	whole	0.05
typed before miền	whole	-0.13
typed before miễu	laid	0.14	whole	-0.13
typed before miệt	fell	0.1	whole	0.06
typed before mo	fell	-0.06	laid	0.25	lies	-0.24
typed before moc	whole	-0.09
typed before mon	fell	0.09
typed before mort	whole	-0.06
typed before mot	fell	-0.08	laid	0.12	whole	-0.13
typed before mr	fell	-0.11
typed before mrs	whole	-0.08
typed before muong	fell	0.1	whole	0.25
typed before my	home	0.08
typed before mão	whole	0.09
typed before mìn	fell	-0.17	whole	-0.1
typed before mình	home	-0.08	laid	0.12	whole	0.1
typed before móng	whole	-0.07
typed before mô	laid	-0.05	lies	0.08	whole	-0.12
typed before môn	whole	-0.07
typed before mông	whole	0.07
typed before mương	fell	-0.1
typed before mường	whole	0.19
typed before mạ	whole	0.05
typed before mạch	home	0.05	whole	0.07
typed before mạnh	laid	0.06
typed before mả	laid	0.13	lies	0.13
typed before mảnh	fell	-0.07
typed before mất	whole	0.18
typed before mặt	fell	-0.05
typed before mẹ	home	-0.05
typed before mối	fell	0.07	whole	-0.05
typed before mộ	laid	-0.08	lies	0.06	whole	0.24
typed before một	fell	-0.21	lies	-0.05
typed before mới	laid	0.05	whole	0.06
typed before mở	fell	0.14	whole	0.08
typed before mỹ	whole	-0.06
typed before n	home	-0.1	whole	-0.07
typed before nam	fell	-0.07	laid	-0.12	lies	0.05	whole	-0.53
typed before named	fell	-0.05
typed before napalm	fell	-0.07
typed before nay	fell	-0.09	laid	-0.09	lies	-0.16
typed before near	fell	0.11	whole	0.13
typed before ng	home	0.29	whole	0.09
typed before nga	fell	-0.08
typed before ngam	whole	-0.05
typed before ngan	fell	0.11
typed before ngay	home	0.11	fell	0.28	lies	0.05	whole	0.56
typed before nghe	laid	-0.1	lies	0.08	whole	-0.12
typed before nghi	laid	-0.06	whole	0.08
typed before nghị	fell	-0.1
typed before ngo	fell	0.07
typed before ngoai	home	0.06	fell	-0.13	laid	0.06
typed before ngoc	home	0.2	whole	-0.09
typed before ngoài	fell	0.28	laid	0.14	lies	0.07	whole	0.07
typed before ngu	whole	-0.07
typed before nguoi	home	0.36	laid	0.12	lies	-0.16
typed before nguyen	fell	-0.09	whole	-0.05
typed before ngã	fell	0.07	laid	0.06	whole	-0.06
typed before ngô	laid	0.14
typed before ngõ	home	0.07	fell	-0.06
typed before người	laid	-0.1	whole	-0.18
typed before ngạn	fell	-0.05	laid	-0.1	whole	-0.05
typed before nha	laid	-0.1
typed before nhan	whole	0.05
typed before nhau	fell	-0.05	laid	-0.09	lies	0.15	whole	0.05
typed before nho	home	-0.05	whole	-0.09
typed before nhu	home	0.09	whole	0.16
typed before nhung	fell	-0.09	laid	-0.08
typed before nhà	home	0.26	laid	-0.06	lies	0.13	whole	-0.06
typed before nhân	fell	-0.05
typed before nhơn	home	0.08
typed before như	fell	0.05	whole	0.1
typed before nhưng	fell	-0.08	laid	-0.06	lies	-0.07
typed before nhạn	whole	-0.06
typed before nhất	home	0.21	whole	0.09
typed before nhẫn	whole	-0.1
typed before nhỏ	fell	-0.05	laid	0.07
typed before nhớ	whole	0.05
typed before nhờ	lies	-0.05	whole	0.08
typed before nia	laid	0.05
typed before nine	home	0.06	whole	0.05
typed before ninh	home	0.14	fell	-0.06	laid	-0.09	whole	-0.31
typed before niê	fell	0.08	laid	0.07	whole	0.2
typed before niệm	fell	0.06
typed before no	whole	0.09
typed before noi	home	-0.05	fell	0.31	laid	0.07	whole	0.11
typed before nous	fell	-0.05
typed before nt	fell	-0.05	laid	0.09	lies	0.11	whole	-0.07
typed before nu	whole	0.08
typed before nung	whole	0.07
typed before nva	home	-0.05	laid	0.05	whole	0.21
typed before nào	fell	0.09	whole	0.1
typed before này	laid	-0.09	whole	-0.05
typed before ném	fell	0.27	laid	-0.06
typed before nó	laid	0.08	whole	0.11
typed before nói	laid	-0.08	lies	-0.06	whole	-0.13
typed before nông	fell	0.06	laid	0.06
typed before nùng	whole	0.08
typed before năm	fell	0.07	laid	-0.11	lies	-0.06	whole	-0.14
typed before năng	home	-0.07	fell	0.08
typed before nơi	fell	0.05	lies	-0.13
typed before nước	fell	-0.09
typed before nằm	fell	-0.09	laid	0.07	lies	0.19	whole	0.72
typed before nốt	whole	-0.05
typed before nội	home	0.1
typed before o	home	0.37	fell	0.39	lies	0.29	whole	1.07
typed before oai	whole	-0.23
typed before oanh	home	-0.05	whole	0.08
typed before of	home	-0.15	fell	0.12	laid	0.06	lies	0.08	whole	-0.33
typed before off	whole	-0.16
typed before old	fell	-0.09	lies	0.09
typed before on	home	-0.05	laid	-0.07	lies	-0.06	whole	0.07
typed before ong	home	0.05	fell	-0.12	laid	-0.09	lies	-0.09
typed before or	fell	0.05	whole	0.07
typed before our	home	0.1	laid	-0.05	whole	-0.08
typed before over	fell	0.08	laid	0.06
typed before own	home	0.11
typed before p	home	0.11	whole	-0.06
typed before pagode	fell	0.06
typed before people	fell	0.12
typed before petit	lies	0.13
typed before pha	home	-0.06
typed before phai	home	-0.11	laid	0.06	lies	0.08	whole	0.05
typed before phan	whole	0.08
typed before phao	home	0.05	whole	-0.23
typed before phap	whole	0.07
typed before phat	home	-0.07	whole	-0.05
typed before phe	whole	-0.05
typed before phi	laid	0.08
typed before phin	whole	0.05
typed before pho	fell	0.05	lies	0.12	whole	-0.11
typed before phol	whole	0.1
typed before phong	home	-0.05	fell	0.12	whole	-0.05
typed before phu	fell	-0.05	whole	-0.07
typed before phuc	fell	0.08	whole	-0.1
typed before phuoc	fell	0.1
typed before phuong	fell	0.1	laid	0.09
typed before phà	fell	0.11	lies	-0.05	whole	-0.18
typed before phán	laid	0.11	whole	-0.1
typed before pháo	home	-0.11	fell	-0.13	lies	-0.05	whole	-0.17
typed before phân	whole	-0.09
typed before phòng	fell	-0.14	lies	-0.08	whole	-0.06
typed before phó	fell	-0.07	whole	0.13
typed before phú	home	-0.05	lies	0.05	whole	-0.1
typed before phúc	whole	-0.08
typed before phương	laid	0.06	whole	0.05
typed before phước	home	-0.07
typed before phượng	whole	-0.06
typed before phải	home	0.09	fell	-0.18	whole	-0.05
typed before phẫu	fell	0.29
typed before phụ	home	0.07	whole	-0.08
typed before place	fell	0.22	whole	0.1
typed before plantation	fell	-0.05
typed before pont	fell	0.16
typed before province	home	0.06	fell	0.08	whole	0.05
typed before put	whole	-0.07
typed before q	home	0.16	fell	0.1	whole	-0.1
typed before qua	home	-0.07	fell	0.11	laid	-0.1	lies	0.21	whole	0.49
typed before quan	home	0.09	fell	0.21	laid	-0.06	lies	0.08	whole	0.09
typed before quang	home	-0.09	lies	0.12	whole	-0.12
typed before que	home	0.36	fell	-0.08	whole	0.5
typed before quy	home	0.05
typed before quyen	lies	0.13
typed before quyet	whole	0.1
typed before quyết	whole	-0.06
typed before quyền	home	0.1
typed before quán	home	0.07	fell	-0.13	laid	-0.15	lies	-0.1	whole	0.52
typed before quân	home	0.06	whole	-0.11
typed before quê	fell	-0.27	laid	-0.12	whole	0.15
typed before quý	home	0.05
typed before quế	fell	0.1	whole	0.07
typed before quốc	laid	-0.08	whole	-0.06
typed before ra	laid	0.24	lies	0.13	whole	0.38
typed before rai	home	0.08	whole	0.2
typed before ran	fell	-0.1	laid	-0.05
typed before rang	fell	0.05	laid	0.05	whole	0.07
typed before rao	laid	0.07	whole	-0.05
typed before rau	home	-0.06	laid	0.06
typed before ray	laid	0.08
typed before regiment	whole	-0.06
typed before reo	laid	0.08
typed before ri	home	-0.08	whole	-0.05
typed before rieng	lies	0.18
typed before rinh	home	0.06
typed before river	whole	0.09
typed before road	laid	0.05	whole	-0.05
typed before roi	lies	0.07
typed before rong	laid	0.06
typed before rut	fell	-0.06
typed before rú	fell	0.13	whole	-0.07
typed before rút	fell	-0.07	lies	0.14
typed before rơi	fell	0.14	laid	0.06	whole	0.16
typed before rạch	lies	0.1
typed before rạng	whole	0.05
typed before rẫy	laid	-0.16	lies	0.09
typed before rằng	fell	0.06	lies	0.07
typed before rồi	whole	-0.09
typed before rời	fell	-0.07	whole	0.06
typed before s	home	-0.1	lies	0.06
typed before sach	home	-0.05	fell	0.1	lies	0.12	whole	-0.1
typed before said	fell	-0.05	whole	-0.07
typed before san	fell	0.08	laid	-0.09	whole	-0.07
typed before sang	fell	-0.19	laid	-0.07	lies	0.2	whole	0.15
typed before sat	home	0.08
typed before sau	home	-0.19	fell	-0.16	laid	0.25	lies	0.13	whole	-1.13
typed before sen	home	-0.05	fell	0.06
typed before sgt	fell	-0.09
typed before shot	fell	-0.06
typed before si	home	0.09	fell	-0.15	laid	-0.05	lies	0.07
typed before side	laid	0.15	whole	0.26
typed before sim	fell	-0.05	whole	-0.17
typed before sinh	home	-0.16	lies	-0.08	whole	0.12
typed before slao	laid	0.09	whole	0.1
typed before slope	laid	-0.05
typed before small	fell	-0.05
typed before so	laid	-0.05	whole	-0.08
typed before soi	laid	-0.1
typed before son	laid	-0.09
typed before song	laid	-0.06	whole	-0.14
typed before stream	fell	0.06	whole	-0.07
typed before su	fell	-0.13	whole	-0.21
typed before sung	home	-0.08	laid	-0.05	whole	-0.05
typed before suoi	laid	0.1
typed before suối	whole	-0.06
typed before sách	lies	-0.05	whole	-0.08
typed before sáng	home	0.08	whole	0.09
typed before sáu	home	-0.05
typed before sân	laid	-0.07
typed before sình	laid	0.08
typed before sính	home	0.09	whole	0.07
typed before sông	fell	-0.09	whole	-0.08
typed before sĩ	whole	0.1
typed before sơn	fell	-0.11	whole	-0.31
typed before sắt	whole	-0.07
typed before số	fell	-0.14
typed before sổ	fell	0.07
typed before sử	home	0.06	whole	0.09
typed before sửu	home	0.05	whole	0.05
typed before sự	fell	0.06	whole	0.06
typed before t	fell	-0.07	whole	-0.11
typed before ta	fell	0.24	whole	-0.05
typed before tai	fell	0.06	laid	0.25	whole	0.69
typed before tam	home	-0.08	fell	0.09	laid	0.06
typed before tan	home	0.1
typed before tang	laid	0.14	lies	0.12	whole	0.2
typed before tap	lies	0.08
typed before tau	whole	-0.07
typed before tay	laid	-0.05
typed before ten	home	-0.07	lies	-0.12	whole	-0.08
typed before terre	whole	0.1
typed before th	home	0.11	whole	-0.05
typed before thai	home	0.05
typed before tham	home	0.05	whole	0.13
typed before than	whole	0.07
typed before thang	fell	-0.09	whole	-0.16
typed before thanh	home	-0.11	fell	0.08	laid	-0.06
typed before that	home	0.09
typed before thay	laid	-0.07
typed before the	fell	0.3	lies	0.06
typed before them	whole	-0.05
typed before theo	home	-0.09	fell	-0.16	laid	-0.06	whole	0.07
typed before there	whole	0.09
typed before thi	fell	0.11	lies	-0.05	whole	0.08
typed before thin	home	0.07	whole	0.05
typed before thiện	fell	-0.06	lies	0.08
typed before tho	home	0.05	fell	-0.05	laid	-0.07	whole	0.11
typed before three	whole	0.05
typed before through	fell	-0.06
typed before thu	whole	-0.07
typed before thuc	home	-0.05
typed before thuoc	home	-0.06	fell	-0.06
typed before thuong	home	-0.06	fell	0.05	whole	0.09
typed before thuy	fell	0.08	whole	-0.09
typed before thuộc	laid	0.11	whole	0.15
typed before thành	home	0.12	fell	-0.09	laid	-0.05	whole	-0.19
typed before thái	home	0.05	laid	0.15	whole	0.14
typed before tháng	home	-0.07	laid	-0.05
typed before tháp	fell	-0.05	laid	0.06	lies	0.16	whole	-0.13
typed before thì	fell	0.08	laid	-0.06	whole	0.1
typed before thìn	whole	0.11
typed before thông	fell	-0.06	laid	0.1	whole	-0.06
typed before thư	fell	0.08
typed before thước	whole	-0.06
typed before thượng	whole	-0.06
typed before thạch	home	-0.1	whole	-0.06
typed before thạo	home	0.09
typed before thất	whole	-0.1
typed before thấy	fell	0.05
typed before thằng	fell	0.09
typed before thế	lies	0.07	whole	0.05
typed before thể	laid	-0.09	whole	0.11
typed before thị	fell	0.05	whole	-0.14
typed before thịnh	fell	-0.05
typed before thọ	home	0.21	fell	-0.05	whole	-0.16
typed before thở	whole	0.11
typed before thụ	whole	0.06
typed before thủ	whole	-0.06
typed before thủy	home	-0.07	fell	-0.05	whole	-0.16
typed before tich	fell	-0.05
typed before tien	home	0.19	fell	-0.07	whole	-0.09
typed before tiep	whole	0.11
typed before tieu	home	0.06	fell	-0.12	whole	-0.12
typed before tim	fell	0.06	whole	0.05
typed before tin	fell	-0.09	whole	0.07
typed before tinh	lies	-0.07
typed before tiêu	whole	0.05
typed before tiến	home	0.05	whole	-0.08
typed before tiểu	home	-0.1	fell	0.05	whole	-0.08
typed before to	home	-0.17	fell	0.21	laid	0.13	lies	0.16
typed before toan	home	-0.05	whole	-0.1
typed before toi	home	0.1	lies	-0.07	whole	0.12
typed before tombe	fell	-0.08	laid	0.19	whole	0.07
typed before tombes	laid	-0.06	lies	0.15
typed before tombé	fell	0.13	whole	-0.1
typed before toàn	home	-0.1
typed before tra	lies	-0.07	whole	-0.05
typed before trach	home	0.05
typed before trai	home	0.15	fell	-0.06	whole	0.11
typed before tram	laid	0.21	whole	-0.06
typed before tran	whole	-0.06
typed before trang	home	-0.09	fell	-0.05	laid	0.08	lies	0.24
typed before tranh	whole	-0.06
typed before trao	home	-0.1
typed before tre	fell	0.05	whole	-0.11
typed before tren	fell	-0.18	laid	-0.05	lies	-0.08	whole	-0.11
typed before tri	home	-0.05	fell	0.15
typed before trieu	whole	0.12
typed before trinh	home	0.06
typed before triều	home	0.06
typed before trong	fell	-0.1	laid	0.09	whole	0.4
typed before tru	home	0.05
typed before trung	fell	0.06
typed before truoc	home	0.06	fell	-0.12	laid	-0.07	whole	-0.18
typed before truong	fell	0.08
typed before trà	whole	-0.05
typed before trên	home	-0.09	fell	0.05	lies	0.17	whole	0.36
typed before trì	home	-0.1	fell	0.1
typed before trí	home	0.09	fell	-0.05	laid	0.08	lies	0.06
typed before trông	lies	0.06
typed before trú	home	-0.09
typed before trúng	whole	-0.08
typed before trước	home	-0.12	fell	-0.17	laid	0.11	lies	-0.17	whole	-0.14
typed before trường	whole	-0.09
typed before trưởng	home	0.11	fell	-0.23	whole	0.11
typed before trạch	whole	-0.06
typed before trạm	laid	0.08
typed before trận	home	-0.07	fell	0.25	laid	-0.07	lies	-0.05	whole	0.26
typed before trắng	laid	0.05	whole	0.15
typed before trốn	whole	-0.05
typed before trời	whole	-0.07
typed before trữ	home	0.09	whole	-0.05
typed before trực	whole	0.05
typed before tu	home	0.18	fell	-0.08	laid	0.48	whole	0.09
typed before tuc	whole	0.05
typed before tui	whole	0.09
typed before tuoi	home	-0.09	lies	0.13	whole	-0.08
typed before tuyen	fell	0.06	whole	0.09
typed before tuyến	home	0.09	whole	-0.08
typed before tués	fell	-0.07
typed before tuổi	fell	-0.05	whole	0.16
typed before tài	whole	-0.08
typed before tày	home	0.08	whole	0.22
typed before tá	home	0.05	fell	-0.06	whole	0.13
typed before táng	fell	-0.16	whole	-0.1
typed before tân	whole	-0.05
typed before tây	fell	0.08	laid	0.08	whole	-0.17
typed before tèo	home	0.09	whole	0.09
typed before tên	home	-0.05	fell	-0.07	whole	-0.1
typed before tìm	laid	-0.07	whole	0.05
typed before tíu	home	-0.06
typed before tô	home	-0.06	whole	-0.07
typed before tôi	home	0.16	lies	-0.1	whole	0.14
typed before tôn	laid	0.05
typed before tông	whole	0.07
typed before tù	fell	0.05	whole	-0.06
typed before tý	home	-0.05	fell	0.08	whole	0.06
typed before tăng	fell	0.05
typed before tư	whole	-0.09
typed before tường	home	-0.06	laid	0.06	whole	-0.15
typed before tại	fell	0.24	laid	-0.06	lies	0.21	whole	0.61
typed before tạm	laid	0.08	whole	-0.07
typed before tạo	whole	0.12
typed before tải	fell	-0.06
typed before tấn	whole	0.06
typed before tầm	fell	0.05	whole	0.07
typed before tận	home	0.05	lies	-0.05	whole	0.09
typed before tập	home	-0.06	fell	0.06
typed before tế	whole	-0.09
typed before tịch	home	-0.06
typed before tộc	home	0.13	lies	0.07	whole	-0.05
typed before tới	home	-0.05	fell	0.35	laid	0.09	whole	0.33
typed before tức	home	-0.06
typed before từ	fell	-0.07	laid	0.32	lies	-0.22	whole	0.39
typed before tử	laid	-0.08
typed before tự	home	-0.05
typed before un	whole	-0.17
typed before under	laid	0.06
typed before une	whole	0.07
typed before up	whole	-0.05
typed before us	lies	0.13
typed before uy	fell	-0.05	whole	0.12
typed before uyên	whole	-0.06
typed before va	fell	-0.15
typed before van	fell	-0.06	laid	-0.06
typed before vao	home	-0.08	fell	0.2	laid	-0.12	lies	0.16
typed before vay	laid	0.06
typed before ve	fell	0.08	laid	-0.05	lies	0.32	whole	0.14
typed before vers	home	-0.06	fell	0.09	laid	0.13	whole	-0.1
typed before vi	home	0.12	fell	-0.05	laid	-0.05	whole	0.11
typed before vic	fell	-0.06
typed before vien	fell	0.06	lies	0.08
typed before viet	fell	0.09	whole	0.31
typed before village	home	0.12
typed before viên	home	-0.08	fell	-0.07	laid	0.08	whole	-0.08
typed before viếng	lies	0.09
typed before viện	laid	-0.08
typed before việt	home	-0.06	laid	0.31	whole	-0.12
typed before vo	fell	-0.07	laid	-0.07	lies	0.17	whole	0.06
typed before voi	home	0.07	whole	-0.05
typed before vuc	home	0.06	whole	0.05
typed before vui	laid	-0.05
typed before vung	whole	-0.08
typed before vuong	whole	-0.08
typed before và	home	-0.09	fell	-0.08
typed before vào	home	-0.08	fell	-0.11	laid	0.17	lies	0.08	whole	0.57
typed before vân	fell	0.13	whole	0.1
typed before vây	fell	0.26	laid	0.06
typed before vô	fell	0.25	whole	0.19
typed before võ	home	0.13	whole	-0.05
typed before vùi	fell	-0.05	laid	0.26
typed before vùng	fell	0.18
typed before văn	whole	-0.11
typed before vĩnh	laid	-0.05
typed before vận	home	-0.05
typed before về	home	0.17	fell	-0.15	laid	0.25	lies	0.24	whole	0.66
typed before vệ	fell	-0.08	whole	-0.08
typed before vị	home	-0.05	fell	-0.09	lies	-0.06	whole	-0.16
typed before với	home	-0.05	fell	-0.14	lies	0.07	whole	-0.11
typed before vợ	home	-0.06	fell	-0.05
typed before vụ	fell	0.05	whole	-0.05
typed before vực	fell	0.23	lies	0.11	whole	0.12
typed before w	laid	0.06
typed before was	fell	-0.1	lies	-0.05	whole	-0.05
typed before west	laid	0.09
typed before where	fell	0.07
typed before with	fell	-0.16	laid	-0.12
typed before x	fell	0.07	whole	-0.06
typed before xa	home	0.14	fell	-0.08
typed before xang	whole	-0.05
typed before xanh	fell	0.09	laid	0.08
typed before xe	home	0.07	fell	-0.21	laid	0.1	lies	-0.05	whole	0.08
typed before xin	lies	-0.05
typed before xom	fell	-0.05
typed before xu	home	0.12
typed before xung	lies	0.13
typed before xuong	fell	-0.13	lies	0.07	whole	-0.21
typed before xuyen	home	-0.07	lies	0.22
typed before xuyên	lies	-0.06	whole	-0.06
typed before xuân	home	-0.13
typed before xuống	fell	0.25	lies	-0.1	whole	0.43
typed before xá	home	-0.08	fell	0.14	laid	-0.05	whole	-0.08
typed before xác	whole	0.05
typed before xáng	whole	-0.05
typed before xây	laid	0.09
typed before xã	home	0.25	fell	-0.06	whole	-0.07
typed before xưa	fell	0.06
typed before xương	lies	0.1	whole	-0.05
typed before xưởng	home	-0.05
typed before xứ	home	0.07
typed before y	home	-0.1	fell	0.08	whole	0.07
typed before yen	home	0.05	whole	-0.09
typed before yên	home	-0.09	fell	-0.06	whole	-0.16
typed before à	home	-0.21	fell	0.22	laid	0.14	whole	0.35
typed before ái	fell	0.09	whole	0.09
typed before áp	whole	-0.06
typed before était	fell	0.14	whole	0.08
typed before être	laid	-0.1	lies	0.07
typed before ô	fell	-0.06	laid	0.05	whole	-0.17
typed before ông	fell	-0.07	laid	0.08	whole	0.12
typed before ăn	home	0.13
typed before đ	home	-0.05
typed before đa	fell	0.12
typed before đen	home	0.1
typed before đi	home	-0.06	lies	0.11	whole	0.07
typed before đinh	home	0.11
typed before điểm	fell	0.09	laid	0.11
typed before đoài	home	0.05
typed before đoàn	fell	0.06	whole	0.09
typed before đoạn	fell	0.17	whole	0.14
typed before đào	laid	0.14
typed before đá	fell	0.06	laid	0.14	lies	0.06	whole	0.08
typed before đánh	home	-0.05	lies	-0.06	whole	0.41
typed before đâu	home	0.1	fell	0.13	laid	-0.12	whole	0.15
typed before đây	fell	-0.12	laid	0.16
typed before đã	fell	-0.08
typed before đèo	laid	-0.11
typed before đê	laid	0.12	whole	-0.07
typed before đêm	laid	-0.08
typed before đó	laid	-0.11	lies	-0.06
typed before đóng	laid	-0.06	whole	0.09
typed before đôi	whole	-0.05
typed before đông	fell	-0.08	laid	0.11	lies	0.05	whole	-0.06
typed before đúng	home	-0.07	whole	0.12
typed before đăng	home	0.08	fell	0.13	whole	0.15
typed before được	whole	0.12
typed before đạn	fell	0.05	laid	-0.06
typed before đạo	fell	-0.06	whole	-0.13
typed before đạt	home	0.12	whole	0.1
typed before đất	laid	-0.08	lies	0.08
typed before đấy	fell	-0.07	laid	-0.05
typed before đầu	home	-0.13	fell	-0.25	laid	0.16	lies	-0.12	whole	-0.55
typed before đặt	laid	0.05	whole	-0.07
typed before đến	fell	0.46	laid	-0.06	lies	-0.13	whole	0.22
typed before đề	whole	-0.06
typed before để	fell	-0.05	laid	0.08	lies	0.13
typed before đỉnh	fell	0.24	whole	-0.14
typed before địa	fell	-0.12	laid	0.27	whole	-0.12
typed before địch	fell	0.16	laid	-0.05	whole	0.14
typed before định	home	-0.09	whole	-0.06
typed before đồ	laid	-0.05
typed before đồn	fell	0.05	laid	-0.08	whole	0.15
typed before độ	fell	-0.1
typed before đội	fell	-0.22	laid	-0.07
typed before động	home	-0.12	whole	-0.13
typed before đức	whole	-0.06
typed before ảnh	laid	-0.05	lies	0.07	whole	0.11
typed before ấy	whole	0.13
typed before ở	home	0.14	fell	-0.07	laid	0.06	lies	-0.09	whole	0.86""")
