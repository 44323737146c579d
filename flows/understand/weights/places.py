"""What each piece of evidence about places is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	home	-2.06	fell	-1.99	laid	-2.02	lies	-2.3	whole	-0.33
+1=#	home	-0.27	laid	0.18	whole	0.15
+1=##	home	-0.06	fell	-0.1	laid	-0.16	lies	0.05
+1=###	fell	-0.2	laid	0.06
+1=####	home	-0.1	fell	0.09	laid	-0.09	lies	-0.26	whole	0.06
+1=$	home	-0.05	fell	-0.39	laid	-0.05	lies	-0.26	whole	0.27
+1=2nd	fell	0.08	whole	0.06
+1=3e	whole	-0.06
+1=a	home	-0.18	fell	-0.14	laid	0.1	lies	0.05	whole	0.46
+1=about	laid	-0.39	whole	-0.05
+1=after	fell	0.17	lies	-0.06	whole	0.06
+1=ai	home	0.31	fell	-0.05	laid	-0.41	whole	0.09
+1=all	fell	-0.09	laid	0.14	whole	-0.06
+1=am	laid	0.06
+1=ama	fell	0.07
+1=an	home	0.05
+1=ancien	home	0.07
+1=and	home	-0.19	fell	-0.19	lies	-0.17	whole	0.3
+1=anh	home	0.1	fell	0.1	laid	-0.09	whole	-0.17
+1=area	fell	0.09	whole	-0.09
+1=around	fell	0.15	laid	-0.06
+1=at	fell	-0.18	laid	-0.14	whole	0.07
+1=au	home	0.07	laid	-0.05	whole	-0.05
+1=avec	fell	0.23	laid	0.13	whole	0.1
+1=ay	fell	0.06	laid	-0.14	lies	0.06
+1=b	home	0.24	fell	-0.08	whole	0.06
+1=b1	home	0.05
+1=ba	home	-0.19	fell	0.28	laid	0.06
+1=bac	fell	0.17	laid	-0.09	lies	-0.14	whole	-0.07
+1=bach	whole	-0.06
+1=ban	fell	-0.18	lies	-0.09	whole	-0.11
+1=bang	home	-0.08	fell	-0.2	whole	-0.12
+1=bao	home	-0.13	fell	-0.13	lies	-0.25
+1=bat	home	0.06	fell	-0.17
+1=bay	fell	0.06	laid	0.32	whole	0.18
+1=be	fell	0.05
+1=because	fell	-0.05	laid	0.08	lies	0.06
+1=before	fell	-0.11
+1=ben	fell	0.07	lies	-0.1	whole	-0.32
+1=benh	fell	0.11
+1=bi	home	0.12	fell	-0.1	laid	-0.07	lies	-0.08	whole	-0.15
+1=bia	fell	-0.2	laid	-0.12	lies	0.19	whole	0.08
+1=biet	fell	-0.11
+1=binh	home	0.11	laid	0.05
+1=bo	home	0.19	fell	-0.37	lies	0.26	whole	-0.14
+1=boc	fell	0.08	laid	-0.05
+1=bom	home	0.07	fell	0.05	whole	-0.06
+1=bon	laid	0.29	lies	-0.06	whole	0.2
+1=born	whole	-0.09
+1=both	home	0.07
+1=bs	laid	-0.05
+1=bua	fell	0.13	lies	0.07
+1=bui	fell	0.23	laid	0.11	whole	0.06
+1=burial	whole	0.06
+1=buried	home	0.06	fell	-0.05
+1=but	laid	-0.14	lies	0.08	whole	0.08
+1=by	whole	-0.1
+1=c	home	-0.07	fell	0.07	laid	0.11
+1=c1	home	-0.08
+1=c18	laid	0.13	whole	0.1
+1=c2	fell	-0.1	laid	-0.15	whole	-0.1
+1=c3	home	0.06
+1=ca	home	0.05	fell	-0.13	laid	-0.17	lies	-0.06	whole	-0.07
+1=cac	fell	0.11	whole	0.06
+1=cach	fell	-0.15	lies	-0.08	whole	0.13
+1=cai	fell	0.12	laid	-0.09	whole	0.05
+1=called	home	0.17	whole	0.05
+1=cam	home	-0.07	fell	-0.05	laid	0.16	lies	-0.09
+1=can	home	-0.16	laid	0.05	lies	-0.08	whole	-0.23
+1=canh	laid	0.08	whole	0.22
+1=cao	fell	-0.07	laid	0.15	lies	-0.09	whole	0.1
+1=cap	home	-0.17	whole	-0.09
+1=cat	fell	-0.05	whole	-0.05
+1=cau	home	-0.06	fell	0.13	laid	-0.24	lies	0.05	whole	-0.12
+1=cay	laid	0.16	whole	-0.13
+1=ce	fell	-0.05
+1=cemetery	fell	-0.06	lies	0.06
+1=cha	home	0.38	fell	-0.08	laid	-0.08	lies	0.05	whole	-0.05
+1=chac	home	0.09	laid	0.14
+1=cham	whole	0.1
+1=chan	whole	-0.12
+1=chang	fell	0.08	lies	0.1
+1=chau	home	-0.13	fell	-0.05	laid	-0.23	lies	0.07	whole	-0.06
+1=chay	whole	0.07
+1=che	home	-0.05	fell	-0.13
+1=chep	home	0.1	fell	-0.19	laid	-0.09	whole	-0.05
+1=chet	home	-0.13	fell	-0.35	laid	-0.06	whole	0.13
+1=chi	home	-0.18	fell	-0.14	laid	-0.14	lies	0.12	whole	-0.1
+1=chiec	fell	0.08	whole	0.06
+1=chien	laid	-0.1	lies	0.09
+1=chieu	fell	-0.16
+1=chin	home	-0.05	laid	-0.12	lies	0.28	whole	0.09
+1=chinh	laid	-0.08
+1=cho	home	0.23	fell	0.14	laid	0.13	lies	-0.07	whole	-0.15
+1=chon	home	-0.32	fell	0.11	laid	0.05	lies	-0.12
+1=chong	home	0.07	fell	-0.05	whole	0.13
+1=chu	fell	0.08	whole	0.15
+1=chua	home	0.1	fell	-0.44	laid	-0.2	lies	0.06
+1=chuc	home	-0.05
+1=chung	home	-0.15	laid	-0.16	lies	0.13	whole	-0.05
+1=chuong	whole	0.1
+1=chup	lies	0.06	whole	-0.09
+1=chuyen	home	0.1	fell	-0.11	laid	-0.09	lies	0.08	whole	0.09
+1=co	home	-0.21	laid	0.14
+1=coi	fell	0.06	lies	0.13	whole	0.05
+1=col	fell	0.19	whole	0.07
+1=commune	fell	-0.05	whole	-0.08
+1=con	home	-0.2	fell	-0.14	laid	0.14	lies	0.24
+1=cong	fell	-0.12	laid	-0.07	lies	0.08
+1=contact	fell	0.23	whole	0.07
+1=cote	fell	0.09	laid	-0.14	whole	-0.09
+1=could	laid	-0.06
+1=cu	home	-0.2	fell	-0.05	laid	0.23	lies	-0.22	whole	-0.08
+1=cua	home	0.11	laid	0.05	lies	-0.05	whole	-0.08
+1=cung	fell	0.12	lies	-0.16	whole	0.22
+1=cuoi	home	0.35	whole	0.11
+1=cut	home	-0.06	fell	-0.12
+1=cuu	home	-0.05	laid	-0.05
+1=d	home	0.08	laid	-0.07	lies	0.18	whole	-0.11
+1=da	home	0.13	fell	0.3	laid	0.1	lies	0.1
+1=dac	home	-0.09	fell	-0.06	whole	-0.07
+1=dad	fell	-0.06
+1=dai	fell	0.05	laid	-0.1	whole	0.12
+1=dak	home	-0.1
+1=dam	fell	-0.18	lies	0.14
+1=dan	fell	0.16	lies	0.21	whole	-0.13
+1=dang	fell	-0.11	laid	-0.07	whole	0.09
+1=danh	home	0.08	fell	-0.31	laid	-0.06
+1=dans	fell	-0.27	laid	0.16	lies	-0.07
+1=dao	home	0.12	fell	0.07	laid	0.07	lies	-0.12	whole	-0.17
+1=dap	fell	-0.05	laid	0.17	lies	0.1	whole	0.11
+1=dat	fell	0.11	laid	0.16	lies	-0.1
+1=dau	fell	-0.3	laid	0.23	lies	-0.06
+1=day	home	-0.05	fell	-0.17	laid	0.16
+1=de	home	-0.15	fell	0.09	laid	-0.08	lies	-0.11	whole	-0.11
+1=dead	home	-0.11
+1=dem	home	0.16	fell	-0.16	laid	-0.18
+1=den	home	-0.13	laid	0.12	whole	0.06
+1=deo	whole	0.08
+1=des	whole	-0.08
+1=deu	home	0.08	fell	0.08	lies	-0.06	whole	0.07
+1=di	home	0.26	laid	0.07	lies	-0.17	whole	-0.14
+1=dia	fell	-0.07	lies	0.21	whole	-0.1
+1=dich	laid	-0.11	whole	-0.08
+1=died	home	-0.06
+1=dien	home	0.09	lies	0.09	whole	-0.1
+1=dinh	home	0.09	fell	0.09
+1=division	fell	0.13
+1=do	fell	0.37	laid	0.14	lies	-0.05	whole	-0.06
+1=doan	home	0.07	fell	0.19	whole	0.11
+1=doc	fell	0.3
+1=doctor	fell	-0.09
+1=documents	laid	0.07	whole	0.08
+1=doi	home	-0.11	fell	-0.33	laid	0.15	lies	-0.05	whole	0.12
+1=don	fell	0.18	lies	0.08	whole	-0.07
+1=dong	home	-0.1	fell	0.29	laid	0.05	lies	-0.09
+1=dont	home	-0.07
+1=dot	home	-0.09	fell	-0.09	laid	-0.06	lies	0.12
+1=dr	whole	-0.12
+1=dt	laid	0.17
+1=du	home	0.09	fell	0.16	laid	-0.05	whole	-0.06
+1=dua	home	0.05	laid	-0.05
+1=duc	laid	-0.09	lies	-0.06
+1=dung	home	-0.05	fell	0.25	laid	-0.15	lies	0.12	whole	0.13
+1=duoc	home	0.1	fell	0.06	laid	0.07	lies	-0.12	whole	-0.1
+1=duoi	laid	0.16	whole	0.05
+1=duong	home	-0.07	fell	0.13
+1=dv	fell	0.07	whole	0.08
+1=e	home	-0.1	fell	0.05	laid	-0.09
+1=em	home	0.1	fell	0.19	lies	-0.21	whole	0.16
+1=en	home	0.18	fell	0.06
+1=est	laid	0.11
+1=et	home	0.09	fell	-0.11	laid	-0.06	lies	0.06	whole	0.11
+1=father	laid	0.12	lies	-0.06	whole	0.06
+1=feb	fell	0.18	whole	0.05
+1=for	laid	-0.06	whole	-0.07
+1=four	whole	-0.06
+1=from	home	-0.1	fell	-0.08	laid	0.16
+1=gan	home	0.08	laid	-0.14	lies	0.18	whole	-0.05
+1=ganh	home	0.11	whole	-0.06
+1=gap	laid	-0.13	lies	-0.09	whole	-0.17
+1=ghe	whole	-0.11
+1=ghi	home	-0.06	fell	-0.13	laid	-0.08	whole	0.07
+1=gi	home	0.24	fell	0.13	lies	0.05	whole	0.05
+1=gia	home	-0.28	fell	-0.1	laid	0.24	lies	-0.1	whole	-0.1
+1=giac	home	0.17	fell	-0.07	whole	-0.08
+1=giai	lies	0.11
+1=giam	fell	-0.06
+1=giang	fell	-0.05
+1=giao	home	-0.05
+1=giap	fell	-0.13	laid	0.12	lies	0.11
+1=giay	fell	-0.25	laid	-0.19	lies	0.17
+1=gio	fell	-0.18	laid	0.13	lies	-0.14	whole	0.08
+1=giua	fell	0.06
+1=go	fell	0.08
+1=goi	home	-0.14	fell	0.08	whole	-0.05
+1=gom	fell	0.26	whole	0.07
+1=grid	home	-0.11	fell	0.12	laid	-0.11	whole	0.05
+1=group	fell	0.12
+1=gui	home	-0.07	fell	-0.14	laid	-0.13
+1=h	home	0.05	laid	0.05	whole	0.25
+1=ha	home	-0.1	fell	0.38	laid	-0.12	whole	-0.07
+1=had	lies	0.13
+1=hai	home	0.06	fell	0.19	whole	-0.23
+1=ham	laid	-0.05
+1=hang	fell	0.08	laid	0.16	lies	-0.17	whole	0.2
+1=has	laid	0.08
+1=hay	home	0.2	lies	-0.16	whole	0.05
+1=he	home	0.3	fell	0.31	laid	0.44	whole	0.36
+1=here	fell	-0.06
+1=het	home	0.18
+1=hi	home	-0.37	fell	0.09	lies	0.11	whole	0.06
+1=hien	home	-0.19	fell	0.15	laid	0.1	lies	-0.08	whole	0.08
+1=hieu	fell	0.09
+1=his	home	0.38	fell	0.09	laid	-0.17	whole	0.14
+1=ho	fell	0.15	lies	0.06
+1=hoa	fell	-0.05	laid	0.07
+1=hoang	whole	0.05
+1=hoc	home	0.15	fell	-0.13	laid	-0.06
+1=hoi	fell	-0.06	laid	0.1	lies	-0.18	whole	0.09
+1=hom	home	-0.08	fell	0.07	laid	-0.17	whole	-0.1
+1=hon	fell	-0.07	laid	0.16
+1=hop	laid	0.1	whole	-0.09
+1=hs	home	0.06	fell	-0.12	laid	-0.06	lies	-0.07	whole	-0.16
+1=hung	whole	-0.09
+1=huynh	home	-0.05
+1=hy	home	0.12	fell	-0.13	laid	-0.06
+1=i	fell	0.17	laid	0.13	lies	-0.08	whole	0.24
+1=if	laid	0.09
+1=il	home	0.46	fell	-0.31	laid	0.46	lies	-0.06	whole	0.24
+1=ils	laid	0.06	whole	-0.05
+1=in	home	0.15	fell	0.12	laid	-0.08	lies	0.15	whole	0.19
+1=inside	fell	-0.05
+1=is	home	0.12	fell	0.08	whole	0.1
+1=j	fell	0.14	whole	0.07
+1=janvier	fell	-0.08
+1=je	home	-0.05	fell	0.3	laid	0.15	lies	-0.11	whole	0.25
+1=july	fell	0.09
+1=june	fell	0.1	whole	-0.05
+1=k	fell	0.19
+1=ke	fell	-0.16	whole	0.05
+1=kem	fell	0.05	laid	-0.1
+1=keo	laid	0.06
+1=kha	fell	-0.05
+1=khac	fell	-0.09
+1=khanh	whole	-0.05
+1=khau	fell	0.07	laid	-0.07	whole	0.08
+1=khi	home	-0.08	fell	0.52	lies	-0.08	whole	0.16
+1=khieng	fell	-0.2
+1=khoang	fell	-0.18	laid	-0.06	whole	-0.28
+1=khong	fell	-0.13	laid	-0.48	lies	-0.38	whole	-0.28
+1=khu	fell	-0.09	laid	0.29	lies	0.12	whole	-0.14
+1=khuong	fell	0.05
+1=kia	whole	0.05
+1=kiem	fell	0.1	lies	-0.09	whole	0.06
+1=kien	laid	0.09
+1=killed	home	0.1	whole	0.05
+1=kim	lies	-0.18
+1=kinh	lies	-0.05	whole	0.13
+1=ko	home	0.06	fell	-0.07	laid	0.17	lies	-0.17	whole	-0.13
+1=ky	home	-0.08	fell	-0.15	laid	0.19	whole	0.12
+1=l	lies	0.08	whole	-0.21
+1=la	home	0.35	whole	-0.16
+1=lai	home	0.1	fell	0.09	laid	-0.07	whole	-0.12
+1=lam	home	0.12	fell	-0.25	laid	-0.23	lies	0.1	whole	0.05
+1=lan	home	0.14	laid	0.1	lies	-0.07	whole	0.25
+1=lang	home	0.09	fell	0.12	laid	0.32	lies	-0.09	whole	-0.22
+1=lao	whole	-0.16
+1=laos	whole	-0.06
+1=lap	laid	-0.07	lies	-0.13	whole	-0.1
+1=last	fell	-0.17	lies	0.13
+1=late	fell	-0.14
+1=lay	home	-0.12	fell	-0.11	lies	-0.14
+1=le	home	-0.29	fell	-0.2	whole	0.16
+1=len	fell	-0.14
+1=les	fell	-0.13	laid	0.1	whole	0.09
+1=lien	home	0.16	fell	-0.05	laid	-0.07	whole	-0.11
+1=liet	home	-0.08	lies	0.05	whole	-0.07
+1=linh	home	-0.16	fell	-0.1	lies	-0.06	whole	-0.09
+1=lo	laid	-0.07	lies	0.13	whole	-0.05
+1=loc	fell	0.29
+1=loi	laid	0.16
+1=lon	whole	-0.1
+1=lop	fell	-0.05
+1=ls	home	0.16
+1=lt	laid	0.08	whole	0.05
+1=lu	fell	0.05
+1=luc	home	-0.06	laid	-0.09	lies	-0.06	whole	-0.15
+1=luong	home	-0.17
+1=ly	laid	-0.18
+1=ma	fell	0.28	laid	-0.43	lies	0.25
+1=mai	home	0.06	fell	-0.1	whole	0.3
+1=mais	lies	0.08
+1=major	fell	0.12
+1=maman	fell	0.05
+1=manh	fell	0.18	laid	-0.08	whole	0.05
+1=map	home	0.2
+1=march	fell	0.2
+1=marked	fell	-0.05
+1=mat	laid	-0.12	lies	-0.06	whole	-0.24
+1=mau	fell	-0.05
+1=may	home	0.13	fell	0.1	lies	-0.05	whole	0.18
+1=me	home	-0.08	fell	0.24	laid	0.21	whole	-0.07
+1=medic	whole	-0.08
+1=minh	fell	-0.23	laid	-0.15	whole	-0.22
+1=mo	home	-0.19	fell	0.15	lies	0.17	whole	-0.2
+1=moi	home	0.11	laid	-0.2	whole	-0.21
+1=mon	fell	0.2	whole	0.07
+1=mong	laid	-0.05	lies	-0.11	whole	-0.05
+1=mot	home	-0.14	fell	0.48	laid	-0.21	lies	-0.22	whole	0.2
+1=mr	home	-0.05	fell	0.06	lies	0.07
+1=mrs	fell	-0.05
+1=mua	laid	-0.14	lies	0.07
+1=mui	fell	0.11	whole	0.08
+1=muoi	home	0.05	fell	-0.12
+1=muon	home	0.11	fell	0.14	laid	-0.05
+1=my	home	0.16	fell	-0.24	laid	0.22	lies	0.22	whole	0.13
+1=nam	home	-0.43	fell	-0.16	laid	0.39	lies	-0.37
+1=names	laid	0.05	whole	-0.05
+1=nao	fell	0.1
+1=nay	home	-0.15	fell	-0.45	laid	0.11	lies	-0.12	whole	-0.3
+1=ne	fell	0.05
+1=near	home	-0.07	laid	0.08	whole	-0.05
+1=nen	fell	0.15
+1=neu	home	-0.32	laid	0.25
+1=never	home	-0.05
+1=ng	fell	-0.06	laid	-0.06
+1=nga	fell	-0.21	whole	-0.06
+1=ngan	laid	0.07
+1=ngay	home	0.1	fell	0.16	laid	-0.24	whole	-0.05
+1=nghe	home	0.08	fell	-0.44	laid	-0.08	lies	-0.15	whole	-0.35
+1=nghia	fell	-0.05	laid	-0.05
+1=nghiem	home	-0.06
+1=ngoai	home	0.15	fell	0.12	laid	-0.08	lies	-0.09	whole	-0.27
+1=ngoi	fell	-0.06
+1=nguoi	home	0.12	fell	-0.23	laid	0.26	lies	-0.2	whole	0.14
+1=nguyen	home	-0.24	fell	0.18	whole	0.09
+1=nha	fell	-0.28	laid	-0.25	lies	-0.11
+1=nhan	home	-0.07	fell	0.05	laid	0.21	lies	0.2	whole	0.11
+1=nhap	home	0.12	fell	-0.08
+1=nhat	fell	0.21	whole	-0.09
+1=nhe	home	-0.13	laid	-0.09	whole	0.11
+1=nhieu	fell	0.25	laid	-0.2	whole	-0.07
+1=nhin	laid	0.09
+1=nho	home	0.28	fell	0.22	laid	-0.14	lies	0.37	whole	0.05
+1=nhu	fell	-0.3
+1=nhung	home	0.06	fell	-0.1	laid	-0.23
+1=night	fell	0.11	laid	-0.05	whole	0.07
+1=ninh	laid	-0.2	lies	0.21	whole	-0.08
+1=nn	home	-0.09
+1=no	home	-0.21	fell	0.28	laid	0.1	lies	0.11
+1=noi	home	-0.09	fell	0.08	laid	0.4	lies	0.14
+1=nong	whole	0.11
+1=not	fell	-0.09	laid	0.06	whole	0.13
+1=notre	laid	-0.06
+1=nous	fell	0.08	laid	-0.17	whole	0.12
+1=now	fell	-0.07
+1=nuoc	fell	0.1
+1=o	home	-0.15	fell	0.11	laid	-0.08	whole	0.1
+1=om	home	0.06
+1=on	home	-0.17	fell	-0.16	laid	-0.09	lies	-0.08	whole	0.12
+1=one	fell	0.06	laid	-0.09	lies	0.05	whole	0.37
+1=ong	home	0.07	fell	-0.48	laid	0.15	lies	0.33
+1=ont	fell	-0.05
+1=or	laid	-0.05	whole	-0.09
+1=our	fell	0.06	whole	0.09
+1=owner	laid	0.13	whole	-0.06
+1=papa	fell	0.11
+1=phai	laid	-0.13
+1=pham	fell	0.1	lies	-0.12	whole	0.08
+1=phan	home	-0.07	fell	-0.09	laid	-0.09	lies	-0.07
+1=phao	home	-0.15	laid	0.05	whole	0.07
+1=phat	fell	-0.06	laid	-0.15
+1=pho	whole	-0.08
+1=phong	fell	-0.06	laid	0.07	whole	-0.06
+1=phu	home	0.06	laid	0.08
+1=phuc	fell	-0.07
+1=phung	laid	-0.05
+1=phuoc	whole	-0.07
+1=please	home	-0.09
+1=pour	laid	-0.11
+1=pres	lies	0.13
+1=prisoner	laid	0.05
+1=put	whole	-0.1
+1=quan	home	-0.14	fell	-0.06
+1=quang	lies	0.1
+1=que	home	-0.26	whole	-0.05
+1=quy	fell	-0.1
+1=ra	fell	0.13
+1=rang	fell	0.12	laid	-0.08	lies	0.06
+1=re	whole	-0.17
+1=retired	laid	-0.06
+1=rieng	laid	0.09	lies	0.23
+1=roi	home	-0.1	laid	0.19	lies	-0.14	whole	0.05
+1=row	laid	0.06	whole	-0.1
+1=san	laid	-0.08	lies	0.05
+1=sang	fell	-0.13	laid	-0.16	whole	-0.15
+1=sau	home	0.18	fell	-0.25	laid	0.73	lies	-0.45	whole	0.23
+1=says	laid	0.05
+1=second	fell	0.1	laid	-0.13	whole	0.12
+1=sept	fell	-0.06	laid	-0.08	whole	0.12
+1=sergeant	laid	-0.19
+1=showed	lies	0.13
+1=side	fell	0.09	whole	-0.23
+1=since	lies	0.14	whole	0.09
+1=sinh	home	-0.19	laid	-0.06	lies	-0.07	whole	0.05
+1=siu	laid	0.09
+1=sn	home	0.09	fell	-0.07
+1=so	home	-0.17	fell	-0.19	laid	0.06	lies	-0.18	whole	-0.12
+1=son	home	-0.1	fell	-0.12	lies	-0.05	whole	-0.08
+1=song	home	0.16	fell	0.05
+1=sot	fell	-0.2	whole	0.05
+1=station	home	-0.08	fell	0.06	lies	0.12
+1=street	home	-0.05	fell	-0.05	whole	-0.17
+1=stt	fell	0.06
+1=su	fell	-0.07	lies	-0.05
+1=summer	whole	-0.09
+1=suoi	fell	0.11	laid	-0.11	whole	-0.06
+1=sur	fell	-0.08	whole	0.07
+1=t	laid	0.05
+1=ta	fell	-0.05	whole	-0.09
+1=tac	fell	-0.13
+1=tai	fell	-0.15	lies	-0.05
+1=tam	fell	0.2	laid	-0.22	whole	-0.11
+1=tan	home	-0.05
+1=tang	laid	-0.09
+1=tap	home	-0.05
+1=tat	fell	-0.11	laid	0.08	whole	0.09
+1=tau	fell	-0.21
+1=tay	home	0.05	whole	-0.16
+1=te	home	-0.05	whole	-0.07
+1=ten	home	0.1	fell	-0.13	laid	0.28	lies	-0.07	whole	0.07
+1=tenait	fell	0.12	whole	0.05
+1=tet	home	-0.05
+1=thai	home	-0.07	whole	-0.2
+1=tham	home	-0.27
+1=than	home	-0.05	fell	-0.08
+1=thang	home	0.07	fell	0.07	laid	-0.17	lies	-0.29	whole	0.12
+1=thanh	whole	-0.18
+1=thap	fell	-0.06	laid	0.13	whole	0.06
+1=that	home	-0.12	laid	0.06
+1=thay	fell	-0.13	laid	0.1	lies	0.41	whole	0.06
+1=the	fell	0.07	laid	0.4	lies	-0.14	whole	0.27
+1=them	whole	-0.06
+1=then	home	0.14	laid	0.07	whole	0.13
+1=theo	home	-0.12	fell	-0.08	laid	-0.23	lies	0.37	whole	0.25
+1=they	home	-0.07
+1=thi	home	-0.11	fell	0.57	laid	0.07	lies	-0.42	whole	0.18
+1=thieu	home	-0.12	laid	-0.09	whole	-0.1
+1=tho	home	-0.05	fell	0.18	whole	-0.08
+1=thoi	home	0.05	laid	-0.14	whole	0.14
+1=thon	home	0.1	laid	-0.2	lies	0.09	whole	0.05
+1=thu	home	-0.11	fell	0.09	laid	-0.11	lies	0.06	whole	-0.05
+1=thuc	fell	-0.24
+1=thuoc	fell	0.12
+1=thuy	whole	-0.07
+1=thuyen	fell	0.18	whole	-0.18
+1=tia	fell	-0.11
+1=tien	whole	0.07
+1=tiep	whole	-0.07
+1=tieu	laid	-0.21	whole	-0.18
+1=tim	home	0.1	fell	-0.05	laid	0.22
+1=tinh	fell	0.1	laid	0.05	whole	0.13
+1=to	laid	-0.06	lies	-0.08	whole	0.07
+1=toa	fell	-0.16	laid	0.06
+1=toi	fell	-0.05	laid	-0.08	lies	0.38	whole	-0.11
+1=trac	home	-0.06
+1=trai	fell	0.06	laid	-0.07
+1=tram	fell	0.13	laid	0.05	lies	-0.05	whole	0.09
+1=tran	home	-0.2	fell	0.27	laid	-0.11	lies	-0.05
+1=trang	fell	-0.06
+1=trao	fell	-0.05
+1=tren	home	0.08	laid	-0.06	lies	0.07
+1=tri	fell	-0.08
+1=trich	fell	0.16
+1=trinh	home	0.09
+1=tro	fell	0.12	whole	0.06
+1=troi	fell	0.05
+1=trong	home	-0.09	fell	0.12	lies	0.31	whole	-0.08
+1=tru	home	0.05	whole	-0.05
+1=trua	fell	-0.16	laid	0.07	lies	-0.05
+1=truc	whole	-0.06
+1=trung	home	0.05	fell	0.39	laid	0.09	lies	0.09
+1=truoc	home	-0.35	fell	-0.18	laid	-0.09	lies	0.28	whole	-0.05
+1=truong	fell	-0.06	laid	0.15	lies	-0.05
+1=tu	home	0.08	fell	-0.15	lies	0.22	whole	-0.21
+1=tuc	home	-0.06	lies	0.09	whole	-0.06
+1=tui	fell	0.3	laid	-0.26	lies	0.17	whole	0.27
+1=tung	laid	0.23
+1=tuyen	whole	0.08
+1=two	fell	0.1
+1=un	home	-0.06	laid	0.05	lies	0.3	whole	0.14
+1=under	fell	0.06	laid	0.31
+1=une	home	-0.09	fell	0.28
+1=unit	whole	0.07
+1=va	home	-0.06	fell	-0.05	laid	-0.28	lies	0.17	whole	0.11
+1=van	home	0.05	fell	-0.11	laid	0.15	whole	0.08
+1=vao	home	0.14	fell	0.13	laid	-0.07
+1=vay	home	-0.06	fell	-0.09	whole	0.07
+1=ve	home	0.07	fell	-0.23	laid	0.4	lies	-0.23	whole	0.06
+1=vi	home	0.48	fell	0.19	laid	-0.11	lies	-0.21
+1=vinh	fell	-0.07	lies	0.13	whole	-0.07
+1=vo	laid	-0.29	lies	-0.1	whole	-0.07
+1=voi	home	0.13	fell	-0.22	laid	-0.07	lies	-0.05	whole	0.11
+1=vot	home	-0.1	whole	0.05
+1=vu	home	0.08	fell	0.1	laid	-0.09	lies	0.06
+1=vui	laid	0.1
+1=vuon	fell	-0.07
+1=vuong	fell	-0.27	lies	0.1	whole	-0.05
+1=was	fell	-0.24	whole	0.06
+1=we	home	0.14	fell	0.06	laid	-0.07	lies	0.07	whole	0.07
+1=were	home	-0.15
+1=what	laid	-0.16	lies	0.11
+1=when	lies	0.05	whole	-0.07
+1=where	laid	0.13	whole	-0.08
+1=who	home	-0.06
+1=with	fell	-0.16	laid	-0.15	whole	-0.15
+1=wrote	fell	0.12	whole	0.08
+1=xa	home	0.12	fell	0.05
+1=xac	home	0.1	fell	0.22
+1=xay	fell	0.18	laid	0.17	lies	-0.09	whole	0.1
+1=xe	fell	0.28	laid	-0.06
+1=xem	home	0.1	lies	-0.1
+1=xep	laid	0.34	lies	-0.13	whole	0.1
+1=xin	home	0.1	fell	-0.28	laid	-0.15	lies	0.15	whole	0.13
+1=xong	fell	-0.19
+1=xu	fell	0.09
+1=xua	fell	0.17	whole	0.05
+1=xung	home	0.06	whole	0.05
+1=xuong	lies	-0.05
+1=y	fell	0.2	whole	0.25
+1=yen	home	0.05	whole	-0.1
+2=#	home	0.13	fell	0.36	laid	0.16	whole	0.15
+2=##	home	-0.12	laid	-0.37	lies	-0.07	whole	0.27
+2=###	home	-0.26	fell	0.16	lies	-0.09	whole	-0.07
+2=####	home	-0.42	fell	-0.2	laid	0.22	whole	-0.21
+2=##########	lies	0.11
+2=$	home	-0.1	fell	-0.39	laid	-0.06	lies	-0.16	whole	0.3
+2=a	home	-0.19	laid	-0.28	lies	0.11	whole	-0.19
+2=ai	fell	-0.19	laid	-0.12	lies	-0.05	whole	-0.27
+2=all	fell	0.17
+2=always	fell	0.11	whole	0.1
+2=am	lies	-0.06	whole	-0.1
+2=an	laid	-0.06	whole	-0.27
+2=and	home	0.15
+2=anh	home	-0.2	fell	0.27	laid	0.05	lies	0.21	whole	0.12
+2=ao	fell	0.08	whole	0.06
+2=aout	whole	-0.05
+2=ap	home	-0.11
+2=apres	lies	0.1	whole	-0.15
+2=april	fell	0.06	whole	0.13
+2=army	fell	0.1	whole	0.07
+2=asked	fell	-0.09
+2=at	fell	0.23	whole	0.15
+2=au	home	-0.07	laid	0.1	lies	-0.12
+2=avait	whole	0.06
+2=avons	fell	0.06	laid	-0.15	whole	0.08
+2=avril	fell	-0.06
+2=ay	home	0.1	fell	-0.1	laid	-0.14	lies	-0.08	whole	-0.11
+2=b	home	0.07	laid	-0.1	lies	0.06	whole	0.12
+2=b41	home	0.11
+2=ba	fell	0.23	laid	0.16	lies	-0.13	whole	-0.05
+2=bac	home	-0.09	fell	-0.1	laid	-0.05
+2=bach	fell	-0.07	whole	-0.05
+2=bai	whole	-0.1
+2=ban	home	0.33	fell	-0.31	laid	-0.06	lies	-0.17	whole	-0.13
+2=bang	fell	-0.1	lies	0.06
+2=bao	home	-0.12	fell	-0.29	laid	0.12	lies	0.07	whole	-0.1
+2=bat	home	0.08	whole	-0.17
+2=battalion	laid	0.19
+2=bay	fell	0.1	laid	-0.05	lies	0.09
+2=be	home	-0.07	laid	0.19
+2=ben	home	0.19	fell	0.15	laid	-0.2	whole	0.18
+2=benh	fell	-0.11
+2=bep	whole	-0.08
+2=bi	home	-0.13	fell	-0.08
+2=bia	home	0.1	fell	-0.14	lies	0.11
+2=bich	lies	-0.07
+2=bien	laid	0.18	lies	-0.06	whole	-0.17
+2=binh	laid	0.08	whole	-0.3
+2=bit	fell	0.07	whole	-0.07
+2=bo	home	0.19	fell	-0.15	laid	-0.13	lies	0.12	whole	0.14
+2=boc	fell	-0.18	laid	-0.14	lies	-0.06
+2=bom	home	-0.16	fell	0.05	laid	-0.08
+2=bon	laid	0.16
+2=bong	fell	0.14
+2=bot	fell	0.08	whole	0.09
+2=both	whole	-0.12
+2=boy	laid	0.23
+2=brother	fell	-0.05	laid	-0.12
+2=bt	fell	-0.13
+2=bua	whole	0.07
+2=bui	home	0.11	fell	-0.05	lies	0.2	whole	0.05
+2=buoi	fell	0.14	laid	-0.06
+2=buon	whole	0.05
+2=buried	fell	-0.1	laid	-0.09
+2=buu	fell	-0.11	whole	-0.11
+2=by	fell	-0.16
+2=c	fell	-0.06	laid	-0.12	lies	0.22	whole	-0.18
+2=c2	fell	0.12	whole	-0.06
+2=c3	whole	0.07
+2=c5	home	0.06
+2=c7	lies	0.08
+2=c9	whole	-0.05
+2=ca	home	-0.08	fell	0.12	lies	0.13	whole	0.17
+2=cac	home	0.09	whole	-0.06
+2=cach	fell	0.12
+2=cai	lies	0.43	whole	-0.18
+2=called	fell	-0.06
+2=cam	home	-0.06	fell	0.09	lies	0.16	whole	0.09
+2=camarade	laid	0.13
+2=can	home	0.33	laid	-0.32
+2=cang	home	0.11	fell	-0.18
+2=canh	home	0.08	fell	-0.05
+2=cannot	laid	0.12	whole	0.07
+2=cao	laid	0.06	whole	-0.19
+2=cap	fell	-0.14	laid	-0.09	lies	-0.05
+2=captain	laid	0.2	whole	0.12
+2=carnet	fell	-0.06	whole	0.05
+2=cat	home	-0.12	fell	-0.28	laid	0.29	whole	0.12
+2=cau	fell	0.09	laid	-0.1	lies	0.07	whole	0.1
+2=cay	home	0.05	fell	-0.15	laid	0.08	lies	0.05	whole	-0.05
+2=cha	fell	-0.05	lies	0.05
+2=cham	fell	0.06
+2=chan	fell	-0.09	lies	0.07	whole	0.08
+2=chap	whole	-0.05
+2=chau	home	0.06	fell	-0.1	lies	-0.21
+2=chay	fell	0.11	whole	-0.11
+2=che	fell	0.13
+2=chep	home	0.24	laid	0.1
+2=chet	home	0.19	fell	0.38	laid	-0.11	lies	-0.06	whole	-0.17
+2=chi	home	0.19	laid	-0.19	whole	-0.25
+2=chief	whole	-0.07
+2=chien	home	-0.08	fell	-0.13
+2=chieu	fell	-0.06	whole	-0.08
+2=chim	fell	-0.09
+2=chin	fell	-0.07	laid	-0.05
+2=chinh	home	-0.12	laid	0.38	lies	-0.06	whole	0.05
+2=cho	home	-0.06	fell	-0.23	lies	0.06
+2=chon	home	0.39	fell	0.24	lies	0.21
+2=chong	home	-0.08	fell	-0.1	laid	-0.08
+2=chu	home	-0.25	fell	0.23	laid	0.05	lies	-0.11	whole	0.16
+2=chua	home	-0.11	laid	0.45	lies	0.08
+2=chuan	whole	-0.13
+2=chuc	fell	-0.13	laid	0.45
+2=chung	home	0.1	fell	-0.16	laid	-0.11	lies	0.17
+2=chup	fell	0.09
+2=chuyen	home	0.06	fell	-0.17	lies	0.1	whole	0.22
+2=co	home	0.25	fell	0.28	laid	0.37	lies	-0.18	whole	0.22
+2=coc	laid	0.05
+2=coi	fell	0.35	laid	-0.16	lies	-0.07	whole	-0.08
+2=con	home	-0.27	fell	-0.36	laid	-0.08	lies	-0.11	whole	0.14
+2=cong	home	0.06
+2=cot	fell	0.12
+2=could	home	0.05	whole	0.06
+2=covered	fell	0.06	whole	0.08
+2=cu	fell	-0.23	laid	0.11	lies	-0.09	whole	-0.12
+2=cua	home	-0.05	fell	-0.07	laid	0.09	lies	0.06
+2=cung	laid	0.18	lies	-0.13
+2=cuoi	home	-0.05	fell	0.15	laid	-0.07
+2=cuong	home	-0.1	fell	0.18	whole	0.05
+2=cuu	fell	0.11
+2=d	laid	-0.06	whole	-0.09
+2=d1	home	-0.08
+2=d5	home	-0.05
+2=da	home	-0.18	fell	0.35	laid	0.22	lies	-0.11	whole	0.14
+2=dac	fell	0.05	laid	-0.07	whole	0.1
+2=dai	home	0.07	fell	-0.18	laid	0.07	lies	-0.05	whole	-0.12
+2=dam	whole	0.05
+2=dan	home	-0.11	fell	-0.22	laid	-0.06	lies	0.05	whole	-0.17
+2=dang	home	-0.07	lies	-0.08	whole	0.09
+2=danh	home	-0.05	fell	0.15	laid	0.14	whole	-0.2
+2=dans	home	0.09	fell	-0.06	laid	-0.07
+2=dao	home	-0.09	fell	0.33	laid	0.12	lies	0.08	whole	0.13
+2=dap	laid	0.06	lies	0.12	whole	-0.16
+2=dat	fell	-0.1	laid	0.06	lies	0.18	whole	-0.06
+2=dau	home	0.06	fell	0.25	lies	-0.22	whole	0.1
+2=day	fell	-0.14	laid	0.16	lies	0.29	whole	0.23
+2=days	fell	-0.09
+2=de	home	0.06	fell	-0.12	laid	-0.22	lies	0.18	whole	-0.16
+2=dead	laid	0.11
+2=dec	home	-0.12	fell	-0.07
+2=dem	home	-0.07	laid	0.17
+2=den	home	0.1	fell	-0.42	laid	-0.13	lies	0.17
+2=des	laid	0.21	lies	-0.06	whole	0.07
+2=di	home	0.08	laid	0.15	lies	-0.05	whole	-0.17
+2=dich	home	-0.07	fell	-0.23	laid	-0.08
+2=died	whole	-0.06
+2=diem	fell	-0.06
+2=dien	fell	0.19	lies	0.07	whole	-0.13
+2=dinh	home	-0.25	fell	0.06	laid	0.22	lies	0.1
+2=do	home	0.09	fell	-0.18	laid	-0.11
+2=doan	home	-0.17	fell	-0.06	laid	-0.16	whole	0.06
+2=does	laid	-0.15	lies	0.07
+2=doi	fell	0.4	lies	0.07	whole	-0.07
+2=don	home	0.06	fell	-0.08	whole	-0.16
+2=dong	fell	0.05	laid	-0.07	lies	-0.05	whole	-0.06
+2=dot	fell	-0.14
+2=drove	home	0.06
+2=dt	laid	-0.08
+2=du	fell	0.16	laid	0.09	whole	-0.09
+2=dua	home	0.06	fell	0.12	laid	0.27	lies	-0.06
+2=duc	home	0.11	laid	-0.19	lies	-0.06	whole	-0.1
+2=dung	fell	-0.13	laid	-0.06
+2=duoc	home	-0.16	laid	0.14	lies	-0.05	whole	0.07
+2=duoi	fell	-0.1	lies	0.11	whole	0.05
+2=duong	fell	-0.2	laid	0.12	lies	-0.05	whole	-0.1
+2=e	home	0.15	fell	-0.06	laid	-0.07
+2=e1	home	-0.05
+2=e174	whole	-0.06
+2=e24	home	0.05
+2=elle	lies	0.08
+2=em	home	0.22	fell	-0.24	laid	0.06	lies	0.05	whole	0.11
+2=en	fell	-0.06	laid	0.07	whole	0.12
+2=est	home	0.12	whole	0.09
+2=etait	home	0.07	fell	0.08	laid	0.49	whole	0.12
+2=ete	fell	-0.06
+2=f3	home	-0.13	fell	0.13
+2=father	home	0.21	laid	-0.05	lies	0.13	whole	-0.14
+2=fevrier	fell	0.05
+2=fils	whole	0.05
+2=found	fell	0.06	whole	-0.08
+2=frere	lies	-0.06
+2=gac	home	-0.14
+2=gai	laid	0.08	whole	0.06
+2=gan	fell	0.09	laid	-0.08	lies	-0.09
+2=gao	home	0.12	fell	0.11
+2=gap	home	0.13
+2=ghe	fell	0.12	whole	0.09
+2=ghi	home	-0.1	fell	0.06	laid	-0.09	lies	0.09
+2=gi	laid	-0.06
+2=gia	home	-0.1	fell	-0.08	laid	-0.17	lies	0.13
+2=giai	home	0.11	fell	-0.18	whole	-0.06
+2=giam	home	0.15	fell	0.07	whole	0.07
+2=giang	laid	0.09	lies	-0.12	whole	0.05
+2=giao	home	0.07	fell	0.23	laid	0.05	lies	-0.08	whole	0.07
+2=giay	home	0.09	fell	-0.11	whole	0.07
+2=gio	home	-0.11	fell	0.1	laid	0.25	lies	0.05	whole	0.14
+2=giu	home	-0.1
+2=gium	fell	0.07	lies	0.13	whole	0.05
+2=giup	home	0.1	fell	-0.06	lies	-0.06	whole	-0.08
+2=go	fell	0.08	lies	-0.13
+2=goc	home	-0.1	fell	-0.16	whole	-0.17
+2=goi	fell	-0.16	laid	-0.1	lies	-0.08	whole	0.07
+2=gom	lies	0.05	whole	-0.11
+2=got	home	-0.08	fell	0.08
+2=grandfather	home	0.11
+2=grave	fell	-0.11	laid	0.17	whole	0.13
+2=graves	home	0.08
+2=group	fell	0.12
+2=gui	fell	-0.08	lies	-0.06
+2=h	laid	-0.06
+2=ha	home	-0.06	fell	-0.14
+2=had	home	-0.05	fell	0.18	lies	-0.08	whole	0.06
+2=hai	home	-0.3	fell	-0.2	laid	0.4	lies	-0.07
+2=ham	home	-0.05	fell	0.14	laid	-0.16	lies	-0.09	whole	-0.05
+2=hang	home	0.16	fell	-0.21	laid	0.21	lies	-0.11	whole	-0.06
+2=hat	home	0.09
+2=hau	fell	-0.06
+2=have	laid	-0.21	whole	-0.05
+2=he	home	-0.11	fell	-0.27
+2=her	fell	0.1
+2=het	home	0.14	fell	-0.05	laid	0.06	lies	-0.06	whole	0.07
+2=hi	home	0.07	fell	-0.06	lies	-0.05
+2=hien	fell	0.12	laid	-0.42	whole	-0.08
+2=hieu	home	-0.05
+2=hill	fell	-0.16
+2=him	home	0.13
+2=himself	home	0.13	whole	0.05
+2=his	fell	-0.07	laid	0.08	whole	0.15
+2=ho	fell	-0.11	lies	-0.11	whole	0.1
+2=hoa	laid	-0.05	whole	-0.14
+2=hoai	home	-0.12
+2=hoang	home	0.07	laid	-0.06	lies	-0.05	whole	0.07
+2=hoc	laid	-0.06
+2=hoi	home	0.13	laid	-0.13	lies	-0.06
+2=hom	home	0.08	fell	-0.15	laid	-0.16	lies	0.09	whole	0.11
+2=home	home	0.13	fell	-0.05	laid	-0.09	lies	0.08
+2=hon	home	0.22	fell	-0.07	laid	0.12	lies	-0.05	whole	-0.1
+2=hong	home	-0.07	fell	0.13	laid	-0.05	whole	0.13
+2=hs	fell	-0.08
+2=hue	whole	-0.1
+2=hung	fell	-0.05	laid	0.12	whole	0.12
+2=huong	home	-0.06	fell	-0.06	laid	-0.17	lies	0.09	whole	0.17
+2=huu	home	0.05	laid	0.11	lies	-0.07	whole	0.11
+2=huy	laid	0.12	whole	0.07
+2=huyen	home	0.1	fell	0.08	whole	-0.1
+2=hy	laid	-0.12	lies	0.09	whole	-0.17
+2=i	fell	-0.12	laid	0.08	lies	0.06	whole	0.13
+2=id	fell	-0.05	laid	0.07	whole	0.08
+2=il	home	-0.06	whole	-0.13
+2=in	home	0.06	fell	-0.15	lies	-0.05	whole	-0.14
+2=is	fell	-0.12	laid	-0.07	lies	0.26	whole	0.1
+2=it	fell	0.05	laid	0.05	whole	0.13
+2=jan	whole	-0.06
+2=january	fell	-0.09	whole	0.08
+2=janvier	fell	0.11
+2=je	laid	0.22
+2=juin	fell	0.25
+2=july	fell	0.06
+2=june	fell	-0.11	whole	-0.06
+2=k	laid	0.11
+2=ka	whole	0.07
+2=ke	fell	0.13	laid	-0.26	lies	-0.13
+2=kept	laid	0.29	whole	0.12
+2=ket	home	0.06
+2=keu	lies	-0.06	whole	-0.08
+2=khac	home	-0.24	fell	-0.15	laid	0.13	lies	0.12
+2=khai	home	-0.07	fell	0.07	laid	0.12	lies	0.08	whole	0.09
+2=khang	laid	0.1	whole	-0.07
+2=khe	home	-0.13	fell	-0.08
+2=khi	home	-0.08	fell	-0.1	laid	0.38	lies	0.13
+2=khieng	fell	-0.09
+2=khoa	laid	0.06
+2=khoan	laid	-0.13
+2=khoang	fell	0.18	lies	-0.05
+2=khoc	fell	-0.05
+2=khoe	whole	0.09
+2=khong	home	-0.12	fell	-0.13	laid	0.08	lies	0.25
+2=khu	laid	-0.07	lies	0.09	whole	-0.06
+2=khue	fell	0.07	whole	0.06
+2=khuong	fell	-0.13
+2=kia	fell	0.05	laid	-0.08	lies	-0.05	whole	0.08
+2=kich	home	0.16	laid	-0.05
+2=kiem	fell	-0.05	lies	0.07
+2=kien	fell	0.17	whole	0.06
+2=kieu	fell	-0.23	whole	0.05
+2=killed	whole	0.05
+2=kim	home	0.05
+2=kinh	home	-0.05	lies	-0.05	whole	-0.08
+2=kip	laid	0.09
+2=ko	laid	-0.14	lies	0.41
+2=ky	fell	-0.1	laid	0.08	lies	-0.11	whole	-0.35
+2=l	laid	0.13	whole	0.12
+2=la	home	-0.18	fell	-0.35	laid	0.15	lies	0.59	whole	-0.11
+2=lac	home	0.16
+2=lai	fell	-0.14	laid	-0.08	lies	-0.08	whole	0.08
+2=laisse	fell	0.06	whole	-0.07
+2=lam	fell	0.19	laid	-0.14	whole	-0.19
+2=lan	home	-0.09	fell	0.19
+2=lang	home	0.1	fell	-0.14	lies	-0.07
+2=lao	home	0.14	fell	-0.08	laid	-0.06	lies	0.1	whole	0.06
+2=laos	whole	-0.1
+2=lap	fell	0.39	laid	0.24	lies	-0.09
+2=last	home	0.07
+2=lat	fell	0.2
+2=late	fell	-0.17
+2=lau	fell	0.07
+2=lay	home	0.09	fell	-0.06	laid	-0.13
+2=le	fell	-0.07	lies	-0.27
+2=leader	fell	0.06
+2=left	home	-0.06
+2=len	home	-0.15	fell	0.54	laid	-0.31	lies	0.21	whole	-0.17
+2=lien	home	-0.13	fell	-0.12	laid	0.13
+2=liet	home	0.16	fell	-0.05	lies	-0.06	whole	-0.06
+2=lieutenant	laid	0.07	whole	0.05
+2=linh	home	0.26	fell	0.1	lies	-0.05
+2=live	fell	0.11	laid	-0.08	whole	-0.08
+2=lo	home	0.25	laid	-0.09	lies	-0.05	whole	-0.05
+2=loc	whole	-0.11
+2=loi	laid	-0.21	lies	-0.14
+2=lon	whole	0.11
+2=long	lies	-0.05	whole	-0.1
+2=lost	fell	0.18	whole	0.06
+2=lot	fell	-0.05
+2=ls	home	0.15	lies	-0.09
+2=lt	home	-0.12
+2=lu	fell	0.11	laid	-0.1	lies	0.09	whole	0.08
+2=luan	home	0.11
+2=luc	fell	0.21	laid	-0.06
+2=lung	laid	-0.09
+2=luoi	laid	-0.13
+2=luong	fell	-0.11	whole	0.14
+2=luyen	fell	-0.07
+2=ly	whole	-0.17
+2=m	fell	-0.07	laid	-0.05
+2=ma	home	-0.08	laid	0.06	lies	-0.16	whole	-0.11
+2=mac	laid	0.09
+2=mai	fell	0.13
+2=man	whole	0.12
+2=mang	fell	-0.05	laid	0.16	whole	0.06
+2=manh	fell	-0.05	laid	0.05
+2=march	fell	0.09	whole	0.05
+2=marked	laid	0.05
+2=mat	home	-0.06	fell	-0.11	laid	0.08	lies	0.14	whole	-0.05
+2=mau	fell	0.05	laid	-0.07	lies	-0.08	whole	-0.1
+2=may	fell	0.29	laid	-0.22	lies	-0.14	whole	0.15
+2=maybe	laid	0.06
+2=me	home	0.05	fell	-0.24	lies	-0.12	whole	0.08
+2=men	fell	-0.09
+2=mep	fell	-0.07	laid	0.08	whole	-0.12
+2=mi	fell	-0.06	whole	-0.08
+2=min	home	0.26	lies	0.11
+2=minh	home	0.1	fell	-0.11	laid	-0.12	lies	-0.08
+2=mo	laid	0.05	lies	0.15	whole	0.06
+2=moc	whole	0.05
+2=moi	home	-0.08	fell	0.14	laid	-0.17	lies	-0.1
+2=mong	home	-0.06	fell	0.18	whole	-0.1
+2=more	fell	0.05	whole	-0.05
+2=mot	home	0.22	fell	-0.16	laid	-0.28	lies	0.38	whole	-0.11
+2=mother	whole	0.08
+2=mr	laid	0.13
+2=mua	fell	0.13	laid	-0.06	whole	0.1
+2=mui	home	0.1
+2=mung	fell	-0.23	whole	0.1
+2=muoi	home	-0.07	fell	-0.06	laid	-0.08	lies	-0.09
+2=muon	home	-0.06	laid	0.18	lies	-0.2	whole	0.14
+2=muong	home	-0.13	fell	0.15	laid	0.12	lies	0.08	whole	0.09
+2=my	home	-0.13	fell	-0.11
+2=n	fell	0.05	laid	-0.08	whole	-0.08
+2=nam	home	-0.2	fell	-0.26	laid	0.26	lies	-0.35	whole	0.11
+2=name	fell	-0.1	lies	0.11
+2=names	fell	-0.08	laid	0.25	whole	-0.1
+2=nao	fell	-0.09	laid	-0.2	lies	0.11
+2=nay	home	0.12	fell	-0.08	laid	0.17	lies	0.37	whole	0.1
+2=ne	fell	0.1	whole	0.14
+2=neang	lies	0.08
+2=nen	fell	-0.07	laid	-0.07	lies	0.11
+2=ngay	home	0.08	laid	0.07	lies	-0.08	whole	-0.16
+2=nghe	home	0.14	fell	0.09	laid	-0.1	lies	-0.07
+2=nghi	home	-0.11	fell	0.06	whole	-0.06
+2=nghia	home	-0.13	fell	0.16	laid	0.15	lies	-0.18
+2=nghiem	home	-0.07	fell	-0.13	laid	0.16	whole	-0.05
+2=ngo	home	-0.1	laid	-0.15	lies	0.28
+2=ngoai	home	-0.17	laid	0.05	lies	-0.17
+2=ngoi	fell	-0.12	laid	0.16	lies	0.15
+2=ngu	home	0.07	fell	-0.09
+2=nguoi	home	0.24	fell	-0.11	laid	0.06	lies	-0.11
+2=nguyen	fell	0.06	laid	-0.06	lies	0.39
+2=nha	home	-0.43	fell	0.14	laid	0.08	lies	0.14
+2=nhac	fell	-0.06
+2=nham	home	0.09	fell	-0.16	whole	0.06
+2=nhan	home	0.07	fell	0.12	whole	-0.16
+2=nhap	home	0.06	fell	0.11
+2=nhat	home	0.23	laid	0.13
+2=nhieu	laid	-0.09	lies	0.14	whole	0.11
+2=nho	home	-0.23	fell	0.17	lies	-0.1
+2=nhu	home	0.09	fell	-0.22
+2=nhung	laid	-0.06
+2=nhuong	fell	0.15	laid	-0.09	whole	-0.13
+2=ninh	home	-0.12	fell	-0.06	laid	-0.05	lies	0.1	whole	-0.2
+2=no	home	-0.09	fell	0.14	lies	0.06	whole	-0.26
+2=noel	fell	0.22	whole	0.17
+2=noi	home	-0.31	laid	0.06	lies	0.27
+2=north	fell	-0.08	laid	0.08
+2=not	fell	-0.06	laid	-0.06
+2=nous	home	0.07	laid	0.05	whole	0.05
+2=nov	whole	0.09
+2=ntls	fell	-0.09	laid	0.44	lies	-0.36
+2=nu	whole	0.06
+2=nua	fell	0.1	laid	-0.08	whole	-0.08
+2=nuoc	laid	-0.1
+2=nva	laid	-0.05	whole	0.11
+2=o	fell	-0.14	laid	0.12
+2=octobre	fell	-0.07	whole	-0.09
+2=of	fell	0.11	lies	-0.06	whole	-0.07
+2=off	fell	-0.06
+2=old	laid	0.07
+2=on	home	-0.1	fell	-0.1	laid	0.08	lies	-0.06	whole	-0.15
+2=one	laid	0.07
+2=ong	home	-0.19	fell	0.12	laid	-0.12	lies	0.1	whole	-0.16
+2=only	fell	-0.18
+2=or	fell	-0.1
+2=other	laid	-0.09
+2=our	fell	-0.08	laid	-0.06	whole	-0.05
+2=pa	fell	-0.05
+2=par	home	-0.23
+2=pere	home	-0.05	fell	0.13	whole	0.06
+2=petit	home	-0.09	laid	0.13
+2=peux	laid	0.11	lies	-0.08
+2=phai	home	-0.22	fell	-0.12	laid	0.2	lies	-0.17
+2=pham	fell	0.13
+2=phan	home	-0.05	fell	0.1	laid	-0.08
+2=phao	home	0.16	fell	0.29	whole	-0.15
+2=phap	home	0.1
+2=phat	fell	-0.1	laid	0.09	whole	0.05
+2=phi	fell	0.07	laid	-0.07
+2=phien	home	0.08	laid	-0.1
+2=pho	lies	0.2	whole	-0.07
+2=phong	home	-0.2	whole	-0.08
+2=phu	fell	0.19	laid	0.05	lies	0.12	whole	-0.13
+2=phuc	fell	-0.05
+2=phung	fell	-0.07	laid	0.08
+2=phuoc	fell	-0.1	whole	-0.08
+2=phuong	home	-0.06
+2=pour	fell	0.13
+2=put	fell	0.13	laid	0.05	lies	0.15	whole	0.09
+2=q	whole	-0.07
+2=qu	laid	0.06	whole	0.05
+2=qua	home	-0.08	fell	0.14
+2=quach	laid	0.12
+2=quan	home	-0.15	fell	0.08	laid	-0.17	whole	-0.16
+2=quang	home	0.1	fell	-0.06	laid	-0.11	lies	0.13	whole	-0.06
+2=quay	laid	0.06	lies	-0.06
+2=que	fell	-0.06	laid	0.21	lies	-0.09	whole	0.16
+2=quen	lies	0.12
+2=quet	laid	0.07
+2=qui	fell	-0.06
+2=quoc	laid	-0.08
+2=quy	fell	0.26	laid	0.09	whole	0.13
+2=quyen	fell	-0.07
+2=ra	fell	-0.15	laid	-0.19	lies	-0.19
+2=rach	home	0.05
+2=rat	fell	0.08
+2=ray	fell	-0.1	lies	-0.08
+2=re	laid	0.05
+2=remembers	fell	0.1	laid	-0.13
+2=respect	laid	-0.06
+2=ret	fell	-0.18
+2=rieng	fell	0.08
+2=ro	home	0.12	fell	0.12	laid	0.07	lies	-0.07	whole	-0.14
+2=roi	fell	-0.05	whole	-0.14
+2=rot	fell	-0.09	laid	0.1	whole	0.12
+2=rung	laid	-0.18	whole	0.05
+2=ruot	home	0.26	fell	0.06
+2=rut	fell	0.11	laid	-0.06	lies	-0.09
+2=s	fell	-0.14	laid	-0.05	lies	0.08	whole	-0.09
+2=sa	fell	0.24
+2=sach	lies	0.11	whole	-0.14
+2=sai	fell	-0.05
+2=said	home	0.08	whole	0.14
+2=sam	fell	-0.09
+2=san	home	0.08	fell	0.14	laid	-0.08	lies	-0.09
+2=sang	fell	0.07	laid	-0.13	whole	0.13
+2=sanh	lies	-0.05
+2=sao	laid	-0.05	lies	0.16
+2=sap	whole	-0.1
+2=sat	laid	-0.05
+2=sau	home	-0.21	laid	0.24	lies	-0.16	whole	-0.46
+2=say	laid	-0.06
+2=says	lies	0.11
+2=se	lies	-0.07
+2=sen	laid	0.09
+2=sergeant	fell	0.11
+2=set	home	-0.1	fell	0.05
+2=she	fell	-0.06
+2=should	laid	-0.05
+2=si	home	0.12	laid	-0.08
+2=side	fell	-0.12	laid	0.05	whole	-0.05
+2=sinh	home	-0.14	fell	-0.24	laid	-0.17	lies	-0.1
+2=so	home	-0.09	fell	0.17	laid	-0.06	lies	0.21	whole	-0.07
+2=son	home	0.1	fell	-0.09	laid	0.11
+2=song	home	0.06	fell	-0.15
+2=sot	fell	0.21	whole	0.11
+2=still	home	0.11	whole	0.1
+2=su	home	-0.09	laid	0.05	lies	-0.08	whole	0.14
+2=sua	home	-0.2	fell	0.09	whole	-0.07
+2=suc	whole	0.05
+2=suis	fell	0.26	whole	0.18
+2=sur	lies	0.06
+2=sy	fell	0.06	laid	-0.12	lies	0.1	whole	0.06
+2=t	fell	0.23	whole	0.2
+2=ta	fell	-0.09	laid	-0.19	lies	-0.1	whole	-0.11
+2=tac	lies	0.1
+2=tai	home	-0.22	fell	0.19	laid	0.19	lies	-0.16	whole	-0.06
+2=tam	home	-0.45	fell	0.28	laid	0.18	lies	-0.11	whole	-0.2
+2=tan	home	-0.05	laid	-0.28	lies	0.07
+2=tang	fell	0.12	laid	-0.07
+2=tap	home	0.12	laid	0.12	whole	0.06
+2=tat	fell	0.24	laid	0.14	whole	0.11
+2=tau	home	-0.17	whole	0.06
+2=tay	home	-0.1	fell	0.41	laid	-0.05
+2=team	fell	0.08	laid	0.13	whole	0.13
+2=tell	laid	-0.05
+2=ten	home	-0.17	laid	-0.06	lies	-0.17
+2=tet	whole	0.07
+2=thai	home	0.11	whole	0.19
+2=than	lies	-0.05	whole	0.07
+2=thang	home	0.24	fell	-0.29	laid	-0.09	whole	0.05
+2=thanh	home	0.27	fell	-0.1	laid	0.2	lies	-0.13	whole	-0.09
+2=thap	fell	0.13	whole	0.08
+2=that	fell	0.15	laid	-0.07	lies	-0.06
+2=thay	fell	-0.22	laid	0.05	lies	-0.22	whole	0.17
+2=the	home	-0.17	fell	0.2	laid	-0.19	whole	-0.17
+2=them	fell	-0.07
+2=then	lies	0.14
+2=theo	lies	-0.11	whole	0.09
+2=there	home	-0.08	lies	-0.09
+2=they	home	-0.19	fell	0.21	laid	-0.09	lies	0.05	whole	0.14
+2=thi	home	-0.17	laid	0.34	lies	-0.45	whole	0.11
+2=thiet	fell	-0.13	whole	0.12
+2=thinh	fell	-0.05
+2=thinks	fell	-0.07	whole	-0.07
+2=tho	fell	-0.15	whole	-0.09
+2=thoa	fell	0.06
+2=thoai	home	0.1	lies	0.09	whole	-0.07
+2=thoi	laid	0.14
+2=thom	fell	0.22	whole	0.17
+2=thong	laid	-0.2	lies	0.1	whole	-0.15
+2=thought	laid	-0.05
+2=thu	home	-0.08	fell	-0.14	laid	0.09	lies	-0.17
+2=thuan	fell	0.09	lies	0.14
+2=thuoc	home	0.1	fell	-0.12	laid	0.17
+2=thuong	home	-0.25	lies	0.19	whole	-0.07
+2=thuy	home	-0.08
+2=thuyen	home	-0.06	fell	0.07
+2=tien	home	0.08	laid	-0.08
+2=tieng	fell	0.08
+2=tieu	fell	-0.23	whole	-0.1
+2=tim	fell	0.13	laid	0.12	lies	-0.19	whole	-0.2
+2=tin	lies	-0.08
+2=tinh	fell	-0.05
+2=tirailleur	home	0.08
+2=to	home	-0.09	lies	-0.08	whole	-0.05
+2=toa	fell	0.24	laid	-0.06	lies	0.12	whole	0.17
+2=toan	fell	-0.08	lies	-0.09
+2=toi	home	0.28	fell	-0.27	laid	-0.29
+2=tong	home	-0.05	laid	-0.13	lies	0.13
+2=took	fell	-0.12
+2=tra	laid	-0.05
+2=trac	home	-0.07
+2=trai	home	0.18	fell	0.07	lies	-0.11	whole	0.09
+2=tram	fell	-0.09	lies	-0.14	whole	-0.1
+2=tran	home	-0.15	fell	-0.09	laid	0.05	lies	0.11	whole	-0.08
+2=trang	home	0.07	fell	-0.07
+2=tre	laid	0.05
+2=tren	home	0.16	fell	-0.33	laid	-0.1	whole	0.07
+2=tri	fell	-0.2	laid	-0.06	lies	-0.06
+2=trich	fell	0.07	lies	0.11
+2=trieu	home	-0.09	fell	0.05
+2=tro	laid	-0.05
+2=troi	fell	0.05	laid	-0.1
+2=trong	home	-0.12	fell	-0.11	laid	-0.16	lies	-0.09	whole	-0.05
+2=tru	home	0.07	whole	0.05
+2=truc	fell	0.1	whole	0.06
+2=trung	home	-0.15	fell	0.24	laid	-0.06	whole	0.08
+2=truoc	home	0.06	fell	-0.11	laid	0.14
+2=truong	home	0.35	laid	-0.17	lies	-0.24	whole	-0.08
+2=tu	home	-0.13	fell	0.33	lies	-0.07	whole	0.3
+2=tuan	home	-0.07	fell	0.18	whole	-0.05
+2=tui	home	0.09	laid	-0.18	lies	0.11	whole	0.11
+2=tung	fell	-0.06	lies	-0.19
+2=tuoi	fell	-0.07	whole	-0.06
+2=tuong	home	-0.09	whole	0.05
+2=tuyen	fell	-0.11	whole	-0.1
+2=tuyet	home	-0.08
+2=two	laid	0.08	lies	0.24	whole	0.11
+2=ty	home	0.12
+2=un	fell	0.11	laid	0.1
+2=une	fell	-0.16
+2=up	home	-0.09	whole	0.14
+2=us	lies	0.13
+2=ut	home	-0.08	laid	-0.05
+2=uy	home	-0.07	fell	-0.11	laid	-0.15	whole	-0.13
+2=va	fell	0.14	laid	0.05	lies	-0.12	whole	0.05
+2=van	home	0.05	fell	-0.23	laid	-0.32	lies	-0.15	whole	0.19
+2=vang	fell	-0.09
+2=vao	home	-0.16	fell	-0.39	laid	-0.1	whole	-0.06
+2=vat	fell	0.07	laid	0.13	whole	0.07
+2=vay	home	0.26	fell	-0.11
+2=ve	home	0.17	fell	-0.39	laid	-0.1	lies	-0.2
+2=vet	fell	0.06	laid	-0.08
+2=vi	home	-0.1	fell	0.07	laid	-0.09	whole	-0.11
+2=vien	home	0.11	fell	0.27	laid	-0.05	lies	0.06	whole	0.06
+2=viet	home	0.07	fell	-0.17	lies	-0.08	whole	-0.13
+2=vinh	home	-0.09	fell	0.1	laid	-0.07	lies	-0.06
+2=vo	fell	-0.2	laid	-0.07	lies	-0.07	whole	0.06
+2=voi	home	-0.05	fell	0.15	laid	0.07	lies	0.08	whole	-0.31
+2=vot	fell	0.06
+2=vous	fell	-0.09
+2=vu	fell	-0.05	laid	-0.06	whole	0.06
+2=vua	fell	-0.05
+2=vuon	fell	0.07	whole	-0.15
+2=vuong	fell	0.08	whole	0.05
+2=want	laid	-0.1
+2=was	fell	-0.07	laid	0.14	lies	0.17	whole	-0.07
+2=we	laid	0.12
+2=week	fell	0.1	laid	-0.16	whole	0.09
+2=went	home	0.08	whole	-0.11
+2=were	whole	-0.05
+2=who	whole	0.05
+2=wife	lies	0.07
+2=with	fell	0.06
+2=would	home	0.13	whole	-0.1
+2=wrote	fell	0.11	whole	0.1
+2=xa	home	-0.12	fell	-0.09	lies	0.12	whole	-0.08
+2=xac	home	-0.05	fell	0.16	laid	0.06	whole	0.13
+2=xay	fell	0.11	lies	-0.07	whole	0.13
+2=xe	fell	-0.26
+2=xem	home	0.08	fell	-0.06
+2=xep	fell	-0.08	laid	-0.12	lies	0.21	whole	0.15
+2=xet	fell	0.13	laid	0.15	whole	-0.09
+2=xin	home	-0.08	laid	-0.15
+2=xu	home	0.2	fell	0.28	lies	0.07
+2=xua	fell	0.13	laid	0.18	lies	-0.07	whole	-0.09
+2=xuan	home	0.28	fell	-0.3	lies	0.08
+2=xuong	home	0.09	fell	0.23	laid	-0.24	whole	0.12
+2=xuyen	home	-0.07
+2=y	home	-0.12	laid	-0.08	lies	0.08	whole	-0.06
+2=years	fell	0.13
+2=yen	whole	-0.09
+2=you	fell	-0.05	laid	-0.1
+3=#	home	0.17	fell	-0.23	lies	-0.13
+3=##	home	0.07	fell	-0.32	laid	0.22	lies	-0.23
+3=###	home	-0.33	lies	-0.15	whole	0.38
+3=####	fell	-0.19	laid	0.08	lies	-0.48	whole	-0.23
+3=#####	whole	-0.09
+3=##########	fell	0.1
+3=$	home	-0.46	fell	-0.21	laid	0.08	lies	-0.18	whole	0.18
+3=a	home	0.49	fell	-0.24	laid	-0.14	lies	0.47	whole	-0.12
+3=about	whole	-0.07
+3=ac	fell	-0.17
+3=after	fell	-0.1
+3=ai	home	-0.37	fell	0.14	laid	-0.13	lies	-0.18
+3=ak	whole	-0.05
+3=all	home	0.05	fell	-0.1
+3=am	home	-0.05	laid	0.1	whole	0.09
+3=an	home	-0.1	fell	-0.05	lies	0.2	whole	0.1
+3=ancien	laid	0.08	whole	0.11
+3=and	fell	-0.09	laid	-0.06
+3=anh	fell	-0.26	lies	-0.07	whole	-0.17
+3=ao	fell	0.18	laid	0.18	whole	-0.07
+3=ap	home	0.06
+3=april	fell	-0.16	laid	0.09	whole	-0.07
+3=are	home	0.08
+3=asks	whole	-0.06
+3=at	fell	-0.05
+3=au	home	0.05	laid	-0.05	whole	-0.05
+3=august	whole	-0.09
+3=avait	laid	-0.13	whole	-0.14
+3=avec	whole	-0.06
+3=ay	laid	0.05	whole	0.07
+3=b	fell	-0.08	whole	-0.06
+3=b40	fell	0.07
+3=b52	fell	0.08
+3=ba	home	-0.2	fell	0.06	lies	0.11
+3=bac	home	-0.06	fell	-0.11	lies	0.08
+3=bach	home	0.43	whole	0.08
+3=bai	fell	0.05	laid	0.09	lies	0.1
+3=ban	home	-0.21	fell	0.37	lies	-0.09	whole	-0.27
+3=bang	home	-0.05	laid	0.12	whole	-0.15
+3=bank	whole	-0.1
+3=bao	home	0.11	fell	-0.16	lies	0.2	whole	0.06
+3=bat	home	-0.09	fell	0.14	laid	-0.06	whole	-0.08
+3=bataillon	fell	0.06
+3=bay	home	-0.33	fell	0.32	laid	0.09	lies	0.15	whole	0.12
+3=be	home	0.08
+3=behind	whole	-0.05
+3=ben	home	0.08
+3=benh	home	0.05	whole	0.06
+3=bi	fell	0.15	laid	-0.18	whole	-0.06
+3=bia	home	0.06	fell	-0.33	laid	-0.43	lies	0.16	whole	0.08
+3=bien	home	0.1	fell	-0.11	laid	-0.11	whole	0.08
+3=biet	home	0.05	fell	-0.13	lies	0.35
+3=bieu	home	-0.05	whole	0.06
+3=binh	fell	0.16	laid	0.09	lies	-0.09	whole	0.08
+3=bo	home	-0.15	fell	0.56	whole	-0.1
+3=boc	home	0.05	fell	-0.09	laid	0.22	lies	0.05
+3=boi	fell	-0.11
+3=bom	fell	-0.07	whole	0.13
+3=bon	home	-0.06	fell	-0.19	whole	-0.06
+3=bong	laid	0.1	lies	-0.05
+3=born	fell	0.06	whole	-0.1
+3=bot	whole	-0.11
+3=both	laid	-0.05
+3=brother	home	0.24	lies	0.13
+3=bui	fell	0.16
+3=bung	whole	-0.06
+3=buoi	home	-0.14
+3=buon	laid	0.13	lies	-0.06
+3=buried	fell	0.07	laid	-0.1
+3=burned	fell	0.11
+3=but	fell	-0.13	laid	-0.2
+3=by	fell	-0.05	laid	0.09	whole	-0.06
+3=c	fell	-0.07	laid	-0.15	lies	0.25	whole	0.24
+3=c1	fell	0.05	whole	0.07
+3=c2	home	-0.08	fell	0.18	whole	0.05
+3=c3	fell	0.05
+3=c7	fell	0.1	whole	-0.1
+3=ca	home	-0.12	lies	-0.08
+3=cac	fell	0.07	laid	-0.07	lies	-0.05	whole	-0.06
+3=cach	home	0.14	fell	-0.1	laid	-0.1
+3=cahier	fell	0.12	whole	0.05
+3=cai	fell	-0.1	lies	-0.07	whole	-0.06
+3=cam	home	0.09	laid	-0.19	lies	0.11
+3=can	home	-0.07	fell	-0.18	laid	-0.13	lies	0.07	whole	0.08
+3=canh	fell	-0.18	laid	-0.19
+3=cao	home	0.06	fell	0.19	whole	0.09
+3=cap	fell	0.06	laid	0.08	whole	-0.14
+3=captured	fell	-0.08
+3=cat	fell	0.22
+3=cau	home	-0.1	fell	-0.11	laid	0.09	lies	-0.11
+3=cav	fell	-0.07
+3=cha	home	-0.05	fell	0.13	laid	0.12
+3=chac	fell	-0.1	laid	0.18
+3=cham	fell	-0.08
+3=chan	fell	-0.11	laid	-0.07	whole	0.07
+3=chau	home	-0.15	fell	-0.25	laid	-0.19	lies	0.29	whole	-0.06
+3=chay	home	-0.05	fell	-0.17	laid	-0.12	whole	-0.05
+3=chep	fell	0.13	laid	-0.09	whole	-0.06
+3=chet	lies	-0.08
+3=chi	home	-0.15	fell	-0.15	laid	0.23	whole	-0.2
+3=chiec	fell	-0.06
+3=chief	fell	0.12	laid	-0.07	whole	0.09
+3=chien	home	-0.11	fell	0.07	laid	-0.2	lies	-0.12	whole	-0.15
+3=chieu	fell	0.05	laid	0.2
+3=chin	laid	-0.08	lies	0.11	whole	-0.05
+3=chinh	fell	0.08	laid	-0.12
+3=cho	home	0.07	fell	0.19	laid	0.09	lies	-0.18	whole	0.18
+3=chon	fell	-0.2	laid	-0.07	lies	0.1
+3=chong	home	-0.15	fell	-0.13	laid	-0.05
+3=chot	home	-0.06
+3=chu	home	-0.08	laid	0.32	lies	-0.25	whole	0.07
+3=chua	fell	-0.11	laid	0.24	lies	0.1	whole	-0.12
+3=chung	home	0.09	fell	-0.21	laid	-0.07	whole	-0.18
+3=chuoi	fell	-0.06	laid	0.05
+3=chuong	home	0.06	fell	-0.08
+3=chup	home	-0.09
+3=chuyen	home	-0.07	fell	-0.05	laid	-0.07	lies	-0.08	whole	0.11
+3=co	home	0.13	fell	-0.22	laid	0.18	lies	-0.29
+3=coc	fell	-0.08
+3=coi	home	0.09	fell	-0.06	laid	-0.13	lies	0.1
+3=com	fell	-0.14	whole	-0.13
+3=con	home	-0.21	fell	0.3	laid	-0.41	lies	0.46
+3=cong	home	0.24	laid	-0.19	whole	-0.1
+3=cot	fell	0.09	laid	0.08	lies	-0.07
+3=cu	fell	-0.12	laid	-0.14
+3=cua	home	0.07	fell	-0.21	laid	0.18	lies	0.12	whole	-0.1
+3=cuc	home	-0.05	laid	0.07
+3=cung	home	-0.09	fell	-0.12	laid	0.06	lies	0.32
+3=cuoi	fell	-0.14
+3=cuon	fell	-0.06	laid	-0.1
+3=cuong	fell	0.05	laid	0.05
+3=cuu	laid	-0.09
+3=d	fell	0.09	laid	-0.06	lies	-0.05	whole	-0.14
+3=d3	lies	-0.05	whole	-0.06
+3=d4	home	0.12
+3=d5	home	0.07	whole	-0.05
+3=d6	fell	-0.06
+3=d7	fell	0.06
+3=d8	fell	-0.09
+3=d9	whole	0.06
+3=da	fell	0.41	laid	-0.11	lies	0.22	whole	0.14
+3=dac	home	0.08	fell	-0.16
+3=dai	home	0.19	fell	-0.06	whole	-0.11
+3=dak	whole	-0.09
+3=dam	home	0.07	fell	0.08	laid	0.08	lies	-0.08
+3=dan	fell	0.27	laid	0.17	whole	-0.19
+3=dang	fell	-0.13	laid	-0.14	lies	0.23	whole	0.16
+3=danh	home	-0.15	fell	0.1	lies	-0.09
+3=dans	fell	-0.06
+3=dao	fell	0.19	laid	-0.09	lies	-0.05	whole	-0.22
+3=dat	home	0.23	fell	-0.06	laid	-0.17	lies	0.07
+3=dau	home	0.09	fell	-0.11	lies	-0.2	whole	0.21
+3=day	fell	-0.18	laid	0.07	lies	0.07	whole	-0.22
+3=de	fell	-0.13	laid	-0.18	lies	-0.1	whole	0.11
+3=december	fell	0.16
+3=dem	home	0.05	fell	-0.1	lies	-0.09
+3=demande	lies	0.06
+3=den	fell	-0.17	laid	0.18	lies	-0.06	whole	0.06
+3=deo	home	0.09	fell	0.14
+3=deu	lies	-0.05	whole	0.08
+3=di	home	-0.08	fell	0.09	laid	-0.12	lies	-0.08	whole	0.19
+3=dich	home	0.09	laid	-0.08
+3=died	lies	0.08	whole	0.05
+3=diem	whole	-0.09
+3=dien	fell	0.12	laid	-0.09	whole	-0.05
+3=dieu	home	-0.13	fell	-0.09	laid	0.15	lies	-0.08	whole	-0.05
+3=din	whole	0.08
+3=dinh	home	0.19	fell	-0.35	laid	0.2	lies	-0.26	whole	-0.13
+3=dit	laid	0.07	whole	0.08
+3=division	fell	0.05
+3=do	fell	0.14	laid	-0.1	lies	0.13	whole	-0.06
+3=doan	home	0.14	fell	-0.43	laid	-0.07
+3=doc	home	0.15	fell	-0.11	whole	-0.22
+3=doi	home	0.05	fell	-0.13	laid	0.39	lies	-0.15	whole	0.14
+3=don	lies	-0.26	whole	-0.07
+3=dong	whole	0.17
+3=dot	home	-0.23
+3=down	fell	0.18
+3=dr	fell	0.09	laid	-0.11	whole	-0.08
+3=du	laid	0.1	lies	-0.05	whole	0.11
+3=dua	fell	0.31	lies	0.16	whole	0.17
+3=duc	fell	0.16	lies	0.2	whole	-0.07
+3=dung	fell	-0.06	laid	-0.11	lies	0.21	whole	0.06
+3=duoc	fell	0.26	laid	-0.18	lies	-0.17	whole	-0.14
+3=duoi	lies	0.07	whole	-0.12
+3=duong	home	0.07	fell	-0.24	laid	0.22	whole	-0.15
+3=duy	fell	0.11
+3=dv	whole	-0.09
+3=e	laid	-0.06
+3=e101	whole	0.11
+3=e28	fell	-0.13
+3=e866	whole	-0.05
+3=east	fell	0.06
+3=em	fell	-0.06	laid	0.11	whole	-0.15
+3=en	home	0.17	fell	-0.12	lies	0.07	whole	0.13
+3=est	fell	-0.07
+3=et	home	-0.08	fell	0.32	laid	-0.1
+3=example	home	-0.08	lies	-0.18
+3=f356	whole	-0.09
+3=family	laid	0.06
+3=father	whole	-0.06
+3=feb	home	-0.05
+3=for	home	0.1	laid	0.16
+3=found	fell	0.26
+3=from	fell	-0.08
+3=gach	lies	0.08	whole	0.09
+3=gai	home	0.07
+3=gan	fell	0.19	laid	-0.06
+3=gao	home	-0.05	laid	-0.2	lies	0.16	whole	0.09
+3=gap	fell	-0.05
+3=ghe	lies	0.06
+3=ghi	fell	-0.08	laid	-0.1	whole	-0.12
+3=gi	home	0.06	whole	0.08
+3=gia	home	-0.07	fell	-0.07	laid	0.32	lies	-0.05	whole	0.17
+3=giai	whole	0.05
+3=giam	lies	-0.08
+3=giang	home	-0.06
+3=giao	home	0.23	fell	0.11	laid	0.06	whole	0.24
+3=giap	lies	-0.05	whole	0.07
+3=giay	home	0.05	fell	0.13	laid	-0.08	lies	0.18
+3=gieng	home	0.06	fell	0.21	whole	-0.09
+3=gio	fell	-0.06	laid	-0.09	lies	-0.1	whole	0.13
+3=giu	fell	0.15	laid	0.13	lies	0.1	whole	0.07
+3=giup	home	-0.07	fell	0.07	lies	-0.06	whole	-0.1
+3=go	fell	0.05	laid	0.22	whole	0.1
+3=goc	home	-0.07	fell	0.17	whole	0.25
+3=goi	home	-0.05	lies	0.05	whole	0.19
+3=going	fell	-0.15	laid	0.06
+3=gom	fell	-0.05
+3=grave	fell	-0.13	laid	-0.06	lies	0.14	whole	-0.07
+3=gui	fell	-0.07	laid	-0.17	lies	0.11	whole	-0.09
+3=gunner	home	0.05	fell	0.1
+3=h	laid	0.08
+3=ha	fell	-0.11	laid	-0.11	whole	0.06
+3=had	fell	0.11	laid	0.1
+3=hai	home	-0.19	fell	0.1	laid	-0.11	lies	-0.24
+3=ham	home	0.11	fell	0.11	laid	0.18	whole	0.16
+3=han	whole	-0.12
+3=hang	home	-0.11	fell	-0.18	laid	-0.14	lies	0.17	whole	-0.11
+3=hanh	fell	-0.07
+3=hao	fell	0.07
+3=has	fell	-0.05
+3=hau	fell	0.14	whole	0.06
+3=have	home	0.11	fell	-0.05	whole	0.09
+3=hay	whole	0.05
+3=he	home	0.23	fell	-0.23	lies	0.05	whole	-0.1
+3=heo	whole	-0.14
+3=het	fell	0.08	whole	-0.27
+3=hien	fell	-0.3	laid	0.07	lies	-0.11	whole	0.07
+3=hill	home	0.06
+3=him	fell	-0.1
+3=hinh	whole	-0.15
+3=his	home	0.05	whole	0.08
+3=ho	home	0.22	fell	-0.11	lies	-0.25	whole	0.21
+3=hoa	home	-0.19	fell	0.16	laid	-0.1	lies	0.29	whole	-0.05
+3=hoach	fell	0.13	laid	0.07
+3=hoai	fell	-0.06
+3=hoan	fell	0.09	laid	0.1	whole	0.05
+3=hoang	home	0.13	fell	-0.06	lies	0.17	whole	0.07
+3=hoc	home	-0.13	fell	0.16	whole	0.07
+3=hoi	home	0.42	fell	0.38
+3=hom	home	0.09	fell	-0.11	laid	-0.05	whole	0.07
+3=home	whole	-0.05
+3=hon	home	-0.09	fell	0.11	laid	0.05	lies	-0.05	whole	0.09
+3=hong	laid	0.05	whole	0.05
+3=hop	fell	0.15	laid	-0.22	lies	0.13
+3=hs	fell	-0.06	whole	0.07
+3=hua	home	0.12
+3=huan	home	0.07
+3=hung	home	-0.07	fell	0.08
+3=huong	fell	-0.13	whole	0.06
+3=husband	home	0.05
+3=huu	laid	-0.18
+3=huy	fell	-0.05	laid	-0.05
+3=huyen	home	-0.05	fell	-0.15	laid	-0.14	lies	-0.21	whole	0.16
+3=hy	fell	-0.07
+3=i	laid	0.17	whole	0.09
+3=ich	home	-0.05	lies	0.2
+3=il	fell	0.1	laid	-0.18	whole	-0.19
+3=in	home	-0.06	fell	-0.19	laid	-0.1	lies	-0.07	whole	-0.14
+3=inh	whole	0.09
+3=is	home	-0.09
+3=it	fell	-0.07	laid	0.24	whole	-0.06
+3=jan	whole	0.05
+3=k	fell	0.11	laid	-0.17
+3=ke	home	0.07	fell	0.2	laid	0.22
+3=kem	fell	0.05	laid	0.13
+3=keo	laid	-0.16
+3=kept	fell	0.12
+3=ket	home	0.29	whole	0.05
+3=keu	home	-0.05
+3=kha	home	-0.14	fell	0.09
+3=khac	home	-0.07	fell	-0.1	laid	-0.13
+3=khai	home	0.13	laid	-0.05	whole	0.1
+3=khang	home	-0.06	fell	0.1
+3=khanh	laid	-0.05	lies	-0.06
+3=khe	fell	0.05	whole	0.05
+3=khi	home	0.05	fell	0.16	whole	0.07
+3=khieng	fell	-0.1
+3=khiet	fell	0.09
+3=khmer	whole	0.05
+3=khoan	laid	0.06
+3=khoang	whole	0.06
+3=khoi	fell	-0.11	laid	0.08	lies	0.15	whole	0.06
+3=khong	home	-0.1	fell	-0.25	laid	-0.13	lies	-0.06	whole	-0.48
+3=khu	fell	-0.12	laid	0.15	lies	-0.05	whole	0.11
+3=khuc	home	-0.13	fell	0.06	laid	-0.09	lies	-0.12	whole	0.05
+3=khuong	fell	0.07
+3=kia	fell	-0.08	whole	-0.06
+3=kich	home	0.06	fell	-0.05
+3=kiem	fell	-0.07
+3=kien	fell	-0.07
+3=kieu	fell	0.2	laid	-0.08	lies	-0.06
+3=killed	home	-0.15
+3=kim	fell	-0.15	lies	0.11
+3=kinh	fell	0.18
+3=know	home	0.07	whole	-0.06
+3=kt	laid	-0.16	lies	0.1
+3=ky	fell	0.09	whole	-0.05
+3=l	home	-0.07	fell	0.17	laid	0.1	whole	0.13
+3=la	home	-0.38	fell	0.15	laid	0.06	lies	0.31	whole	-0.12
+3=lac	home	-0.11	laid	0.12
+3=lai	home	0.15	laid	0.05	lies	-0.28	whole	-0.05
+3=lam	home	-0.16	fell	0.26	lies	-0.06
+3=lan	fell	0.05	laid	-0.12	whole	-0.16
+3=lang	home	-0.16	fell	-0.05	laid	-0.27	lies	0.26	whole	-0.23
+3=lanh	home	-0.05	whole	-0.05
+3=lao	home	0.06	fell	0.1	laid	0.06	whole	0.09
+3=lap	home	0.26	laid	0.23	lies	0.08	whole	0.11
+3=last	home	-0.18	fell	0.24	whole	0.07
+3=lat	fell	0.14
+3=lau	laid	0.19	whole	-0.11
+3=lay	home	-0.09	fell	0.26	laid	0.1	whole	0.27
+3=le	laid	-0.3
+3=leader	fell	0.1	whole	0.08
+3=left	fell	0.09	laid	0.07	whole	0.06
+3=len	home	0.07	fell	-0.1	laid	0.16	whole	0.05
+3=les	home	-0.09	laid	0.22
+3=letter	laid	0.06
+3=lien	whole	0.05
+3=liet	home	0.14	fell	-0.07	laid	-0.07	lies	0.23
+3=lieu	fell	-0.14	whole	-0.07
+3=like	home	0.06	whole	-0.05
+3=linh	laid	0.12	lies	-0.16	whole	-0.1
+3=little	whole	-0.06
+3=lo	home	0.09	fell	-0.32	whole	0.22
+3=loc	home	0.23	fell	-0.18	laid	-0.05	lies	0.05	whole	0.08
+3=loi	lies	-0.09	whole	-0.06
+3=lon	lies	0.09	whole	-0.08
+3=long	fell	0.07	laid	0.07	whole	0.26
+3=lop	home	0.19	fell	-0.14
+3=lu	home	-0.05	fell	0.21	laid	0.11	lies	-0.1	whole	0.08
+3=lua	fell	-0.07	whole	0.05
+3=luan	fell	-0.05
+3=luc	home	0.19	fell	-0.07	lies	0.07	whole	0.1
+3=lung	home	-0.15	whole	-0.1
+3=luong	fell	-0.06	laid	0.06	lies	-0.06	whole	0.07
+3=luu	home	-0.13	laid	-0.16	lies	-0.09	whole	-0.17
+3=luyen	laid	-0.23
+3=m	fell	-0.12	laid	-0.06	lies	0.08
+3=ma	home	-0.16	fell	-0.09	laid	-0.07	lies	0.53	whole	-0.07
+3=mai	home	0.32	fell	-0.15	laid	-0.08	lies	-0.06	whole	-0.16
+3=man	fell	-0.05	laid	-0.05	whole	-0.17
+3=mang	fell	0.33	laid	-0.21	lies	0.09	whole	0.17
+3=manh	fell	0.1	laid	0.17	whole	-0.11
+3=mao	home	-0.08
+3=march	fell	0.09	whole	0.06
+3=marines	fell	-0.14
+3=mat	home	0.07	fell	-0.14	lies	-0.08	whole	0.11
+3=mau	home	-0.13	whole	0.08
+3=may	home	-0.08	fell	-0.05	laid	0.35	lies	-0.09	whole	-0.06
+3=maybe	fell	-0.1	whole	-0.09
+3=me	laid	-0.14	lies	-0.08
+3=mep	fell	-0.1	whole	0.09
+3=meters	laid	-0.21
+3=mieng	home	-0.05	fell	0.07
+3=mieu	home	0.14	laid	0.05	whole	0.09
+3=min	fell	0.06	lies	0.12
+3=minh	fell	0.33	laid	0.06	lies	-0.05	whole	0.13
+3=mis	home	0.08	whole	-0.07
+3=mme	laid	-0.06
+3=mo	home	0.23	fell	-0.12	laid	0.36	lies	-0.25
+3=moi	home	-0.05	laid	0.12	lies	-0.05
+3=mon	home	-0.05	whole	0.07
+3=mong	home	-0.1	fell	0.23	lies	0.06
+3=month	fell	0.25	whole	0.05
+3=mort	home	0.24	laid	0.07	whole	0.09
+3=morts	fell	-0.05
+3=mot	home	0.05	fell	0.35	laid	0.06	lies	-0.12	whole	-0.16
+3=mr	whole	-0.07
+3=mu	home	0.09	fell	-0.31	laid	0.08	lies	-0.07
+3=muc	fell	0.07
+3=mui	laid	-0.12
+3=mung	home	0.05	fell	-0.07
+3=muoi	lies	0.12	whole	0.08
+3=muon	home	0.11	laid	-0.15	lies	0.05	whole	-0.25
+3=my	home	-0.16	fell	-0.07	whole	-0.13
+3=n	home	0.06	fell	-0.06	lies	0.06
+3=na	home	-0.11
+3=nam	fell	-0.05	laid	0.11	lies	0.18
+3=name	fell	-0.16	lies	0.19
+3=nang	home	-0.05
+3=nao	home	0.08	fell	-0.08	lies	-0.13	whole	-0.06
+3=nap	fell	-0.29	lies	0.09
+3=nay	home	0.08	fell	-0.37	laid	0.2	lies	0.29
+3=ne	home	0.11	laid	-0.06	whole	-0.07
+3=near	fell	-0.07	whole	-0.12
+3=nen	whole	0.05
+3=never	lies	0.1
+3=ng	home	-0.05	lies	-0.14	whole	-0.05
+3=nga	home	-0.16	fell	0.21	laid	0.29	lies	0.13	whole	0.08
+3=ngay	fell	-0.24	laid	0.36	lies	0.17	whole	0.11
+3=nghe	home	-0.05	lies	0.06
+3=nghi	fell	-0.07	laid	-0.07	lies	-0.07
+3=nghia	home	-0.18	fell	0.2	laid	-0.05
+3=nghiem	home	-0.05	fell	0.15	laid	0.14	whole	-0.08
+3=ngo	fell	-0.19
+3=ngoai	fell	0.07	whole	-0.06
+3=ngoc	home	0.1	fell	-0.07	whole	0.1
+3=ngoi	home	-0.09	fell	0.18	laid	0.24	lies	0.47	whole	0.07
+3=ngu	home	-0.07	fell	0.06
+3=nguoi	home	-0.26	whole	-0.06
+3=nguyen	laid	-0.14	lies	-0.21	whole	-0.05
+3=nguyet	lies	0.24
+3=nha	home	-0.07	fell	-0.18	laid	-0.06	lies	0.11	whole	-0.07
+3=nhan	fell	-0.14	lies	-0.12	whole	-0.11
+3=nhanh	whole	-0.1
+3=nhap	home	-0.2
+3=nhat	fell	0.05	lies	-0.13	whole	0.07
+3=nhau	lies	-0.07
+3=nhi	home	-0.18	fell	-0.08	laid	-0.05
+3=nhieu	fell	0.15	whole	0.06
+3=nho	home	0.08	fell	-0.12	laid	-0.2	lies	0.1	whole	-0.12
+3=nhom	home	-0.06	laid	-0.08
+3=nhu	home	-0.24	fell	-0.05
+3=nhua	fell	0.05	laid	-0.07
+3=nhung	home	-0.07	fell	0.18	laid	-0.1	lies	0.08	whole	-0.07
+3=nhuong	fell	0.09	lies	0.11	whole	-0.05
+3=ni	home	-0.12
+3=nien	home	0.11
+3=night	home	-0.08	fell	0.25	whole	-0.12
+3=ninh	home	-0.1	fell	0.1
+3=no	laid	0.1	whole	-0.08
+3=noi	home	-0.21	fell	-0.05	laid	0.13	whole	0.11
+3=noms	laid	0.06	whole	0.06
+3=nong	fell	-0.05	laid	0.09
+3=not	lies	-0.06	whole	0.08
+3=nous	fell	0.19
+3=now	home	-0.08
+3=ntls	home	-0.08	fell	0.1	lies	0.08
+3=nu	lies	0.12
+3=nui	home	-0.1	laid	-0.08	lies	0.07
+3=nung	fell	0.13	whole	0.09
+3=nuoc	home	-0.07	fell	0.05	laid	0.08	whole	-0.12
+3=nuoi	fell	-0.07
+3=nurse	whole	-0.05
+3=o	fell	0.18	laid	-0.06	lies	-0.17
+3=oanh	fell	0.05
+3=of	fell	0.11	laid	0.2	lies	-0.08	whole	-0.17
+3=officer	fell	0.06	laid	-0.06	whole	0.11
+3=on	home	-0.15	fell	0.07	lies	0.13
+3=one	home	0.07	fell	0.09	lies	-0.05
+3=ong	home	0.12	fell	0.5	laid	0.09	lies	-0.19
+3=only	fell	-0.08
+3=ont	laid	0.06	whole	-0.08
+3=or	fell	-0.05
+3=ou	fell	0.08	laid	-0.12
+3=our	whole	0.06
+3=ours	fell	0.05	whole	-0.11
+3=pa	laid	0.1
+3=passed	fell	-0.09
+3=penicillin	home	0.26
+3=people	laid	0.05
+3=phai	fell	-0.14	laid	-0.11	lies	0.16	whole	0.11
+3=pham	fell	-0.13	lies	0.1	whole	-0.05
+3=phan	home	-0.12	laid	0.42	lies	0.07
+3=phao	home	-0.17	laid	0.12	lies	-0.08
+3=phap	home	0.15	whole	0.08
+3=phat	fell	0.1	whole	-0.06
+3=phe	fell	0.06
+3=phia	laid	-0.24	whole	0.06
+3=pho	laid	0.27	lies	-0.08
+3=phong	home	0.07	fell	-0.16	whole	-0.15
+3=phu	home	0.23	fell	-0.12	laid	-0.05	lies	-0.11	whole	-0.16
+3=phuc	home	-0.09	fell	0.06
+3=phung	laid	0.17	lies	0.1	whole	0.12
+3=phuoc	fell	0.2	laid	-0.18
+3=phuong	home	-0.07
+3=pulled	fell	0.1
+3=put	whole	-0.06
+3=qua	home	0.05	lies	-0.05	whole	0.13
+3=quach	lies	-0.05
+3=quan	laid	0.12	lies	-0.1	whole	0.05
+3=quang	home	-0.06	fell	-0.07	lies	0.1	whole	-0.15
+3=quanh	home	0.14
+3=quat	laid	0.07	whole	0.05
+3=quay	laid	0.2	whole	0.24
+3=que	home	-0.14	fell	-0.11	laid	0.12
+3=quen	fell	0.18	whole	0.05
+3=quoc	home	-0.15	fell	-0.09
+3=quy	home	0.08	fell	-0.11	lies	-0.05	whole	-0.13
+3=quynh	fell	-0.18
+3=ra	laid	0.23	lies	-0.14
+3=rach	fell	-0.2
+3=racontait	laid	0.05	whole	0.1
+3=rai	home	-0.09
+3=rao	fell	-0.05	laid	0.08	lies	-0.05
+3=rau	laid	0.05
+3=ray	whole	-0.05
+3=regiment	fell	0.1	whole	0.06
+3=ret	fell	0.09	whole	0.06
+3=ro	home	0.06	fell	0.18	laid	0.09
+3=roi	home	0.06	fell	0.05	laid	0.21	lies	0.09	whole	0.14
+3=row	laid	0.09	whole	-0.07
+3=rua	fell	0.11	laid	-0.07
+3=rung	fell	-0.05	laid	-0.24
+3=ruong	laid	0.06	whole	0.08
+3=ruot	home	-0.05
+3=s	home	-0.07	fell	-0.07	laid	-0.21	lies	0.37	whole	0.06
+3=sa	fell	-0.07	lies	0.08
+3=sach	fell	-0.05	laid	-0.06
+3=sai	fell	-0.07	lies	0.09
+3=said	home	-0.05	laid	0.07
+3=sam	fell	0.15	laid	0.06	whole	0.14
+3=san	fell	0.07	laid	-0.2	whole	-0.11
+3=sang	home	-0.11	fell	0.06	whole	-0.15
+3=sanh	laid	0.09	whole	0.13
+3=sap	fell	0.08	laid	0.24
+3=sat	home	0.05	fell	0.05	laid	0.07	lies	-0.05
+3=sau	home	-0.15	fell	-0.07	laid	0.19	lies	-0.23
+3=say	home	0.22	fell	0.05
+3=se	fell	-0.09	whole	-0.08
+3=send	fell	-0.05
+3=seo	home	-0.05
+3=she	whole	-0.09
+3=si	home	0.25	lies	-0.08
+3=sinh	fell	-0.1	laid	-0.17	whole	0.05
+3=siu	fell	-0.05	whole	-0.07
+3=small	fell	-0.06
+3=so	home	0.07	fell	-0.19	laid	0.14	whole	-0.33
+3=soc	fell	0.19
+3=som	fell	0.06	whole	-0.05
+3=son	home	-0.21	fell	0.08	laid	0.07	lies	-0.15	whole	-0.1
+3=song	fell	0.07	whole	-0.16
+3=sot	home	0.16	fell	0.18	whole	0.05
+3=south	laid	-0.15
+3=su	home	-0.06	fell	-0.09	laid	-0.06	lies	0.08	whole	-0.13
+3=suc	fell	-0.08
+3=sung	home	0.08	lies	0.1
+3=suoi	home	0.25	fell	-0.05	laid	0.05	lies	0.09
+3=sy	fell	-0.13	laid	0.12
+3=t	fell	0.1
+3=ta	home	-0.15	fell	0.29	laid	-0.07	lies	-0.19	whole	0.2
+3=tac	fell	-0.05	laid	-0.05
+3=tai	home	-0.11	fell	0.22	laid	0.11	lies	-0.09
+3=take	fell	-0.1
+3=tam	fell	-0.15	laid	-0.14	lies	-0.09	whole	0.06
+3=tan	fell	-0.09
+3=tang	home	-0.05	fell	0.2	laid	-0.1	lies	-0.05	whole	-0.19
+3=tap	fell	0.08	laid	0.09
+3=tat	fell	0.17	whole	0.06
+3=tau	fell	0.08
+3=tay	home	-0.05	laid	-0.09	whole	0.07
+3=ten	home	0.3	fell	0.25	laid	0.58	lies	-0.19
+3=tet	fell	0.12	laid	-0.05	whole	0.06
+3=tha	whole	-0.08
+3=thach	fell	0.08	laid	0.15	lies	-0.05	whole	-0.09
+3=thai	fell	0.08
+3=tham	whole	-0.1
+3=than	lies	-0.05	whole	-0.11
+3=thang	home	-0.2	fell	0.25	laid	-0.19
+3=thanh	home	-0.05	fell	-0.11	laid	0.1	whole	-0.06
+3=thap	fell	-0.07	lies	0.1	whole	-0.21
+3=that	home	0.09	fell	0.1
+3=thay	fell	0.08	laid	-0.17	lies	-0.25
+3=the	home	0.06	fell	0.29	laid	0.06
+3=them	fell	-0.07	laid	-0.11	whole	0.12
+3=theo	home	0.09	fell	0.05	lies	-0.05	whole	-0.05
+3=there	laid	0.29	lies	-0.05	whole	0.11
+3=they	fell	0.09	laid	-0.06
+3=thi	home	0.19	fell	0.19	laid	-0.46	lies	0.14	whole	-0.3
+3=thieu	laid	0.06	lies	0.06
+3=this	laid	0.23	whole	0.08
+3=tho	home	-0.06	fell	0.2	laid	0.12	lies	-0.05	whole	0.09
+3=thoai	fell	0.08	whole	0.06
+3=thoat	fell	-0.14
+3=thoi	fell	-0.05	lies	0.1
+3=thon	home	0.16	fell	-0.09	laid	0.08	whole	0.06
+3=thong	home	-0.06	fell	-0.07	lies	-0.06
+3=thot	laid	0.08	lies	-0.06
+3=thu	fell	-0.11	laid	0.05	lies	-0.11	whole	-0.16
+3=thua	home	0.07	fell	-0.09	laid	0.13	lies	0.09
+3=thuan	fell	-0.11	laid	-0.13	lies	-0.05	whole	0.07
+3=thuc	laid	0.09
+3=thung	home	-0.06
+3=thuoc	whole	0.11
+3=thuong	laid	0.14	lies	-0.05
+3=thuy	fell	-0.05	lies	0.23
+3=thuyen	fell	0.13
+3=tien	home	0.06	laid	0.05	lies	-0.15	whole	-0.06
+3=tiep	home	0.05
+3=tieu	home	-0.13	fell	0.16	lies	0.26	whole	0.11
+3=tim	home	0.2	fell	-0.08
+3=time	whole	-0.05
+3=tin	fell	0.07	laid	0.32
+3=tinh	fell	-0.22
+3=to	home	-0.21	fell	0.43	laid	-0.16	lies	-0.05
+3=toa	fell	-0.12
+3=toan	laid	0.15	lies	0.07	whole	0.1
+3=toi	home	-0.22	fell	-0.19	laid	-0.36
+3=told	fell	0.22	laid	-0.05	whole	0.12
+3=ton	lies	0.07
+3=tong	home	-0.2	fell	-0.07	lies	-0.06	whole	0.05
+3=tout	laid	-0.05
+3=tra	home	0.22
+3=trai	fell	0.14
+3=tram	home	0.07	fell	0.17	laid	-0.06	whole	0.05
+3=tran	home	0.05	fell	-0.1	lies	0.07
+3=trang	fell	0.08	lies	-0.15
+3=tranh	whole	-0.06
+3=tre	home	0.17	whole	0.1
+3=tren	home	-0.11	fell	-0.13	laid	-0.08	lies	-0.12	whole	-0.06
+3=tri	fell	-0.08	whole	-0.14
+3=trich	home	0.08	fell	-0.06	whole	0.06
+3=trieu	home	0.08	fell	-0.23	lies	-0.08	whole	-0.13
+3=trinh	fell	-0.14	laid	-0.06
+3=tro	laid	-0.11
+3=troi	fell	-0.07
+3=trong	home	-0.18	laid	0.05	lies	0.16	whole	0.2
+3=tru	lies	-0.07	whole	0.07
+3=trua	home	0.06	whole	-0.08
+3=truc	home	0.11	fell	-0.19	laid	-0.13	lies	-0.05	whole	-0.07
+3=trung	home	-0.43	fell	-0.05	laid	-0.09
+3=truoc	fell	-0.29	laid	-0.11	lies	-0.06
+3=truong	fell	-0.1	laid	-0.19	lies	-0.12	whole	-0.19
+3=truy	home	0.15	fell	-0.07	whole	0.06
+3=tu	home	-0.1	fell	-0.07	laid	-0.06	whole	-0.15
+3=tuan	fell	-0.29
+3=tuc	laid	-0.11	lies	0.12
+3=tues	fell	0.06
+3=tui	home	0.08	laid	-0.07
+3=tung	fell	0.05	laid	-0.06
+3=tuoi	home	0.25	fell	0.08	laid	-0.1
+3=tuong	home	-0.09	fell	-0.09
+3=tuyen	home	0.06
+3=two	laid	-0.08
+3=ty	laid	0.09	whole	-0.05
+3=ubnd	laid	-0.06	lies	-0.1
+3=uc	fell	0.08
+3=uncle	home	-0.07
+3=une	home	0.22	laid	-0.15
+3=unit	fell	0.11	whole	0.05
+3=uong	lies	-0.05
+3=us	fell	-0.08	whole	-0.05
+3=ut	home	0.23	laid	0.05	whole	0.05
+3=uy	fell	-0.11
+3=va	fell	-0.12	laid	-0.08
+3=vach	fell	-0.07
+3=vam	fell	-0.07
+3=van	home	-0.46	fell	-0.08	laid	-0.42	lies	0.36	whole	0.09
+3=vao	home	0.14	laid	-0.36	whole	0.12
+3=vay	fell	-0.16	whole	-0.09
+3=ve	home	-0.14	fell	-0.12	laid	-0.07	whole	0.14
+3=vet	fell	-0.09
+3=vi	home	0.35	lies	-0.24	whole	-0.13
+3=vien	lies	-0.08	whole	-0.11
+3=vieng	lies	-0.05
+3=viet	home	-0.07	fell	0.06	lies	0.3
+3=vietnam	home	-0.13
+3=vietnamese	fell	0.08	whole	-0.06
+3=village	fell	-0.11
+3=vinh	home	0.16
+3=vo	home	0.1	laid	-0.11	lies	0.17
+3=voi	fell	0.45	laid	-0.05	lies	0.09	whole	0.11
+3=vot	laid	-0.06
+3=vous	laid	0.11	lies	-0.08
+3=vu	fell	0.09	laid	0.2	lies	-0.08
+3=vua	lies	0.05
+3=vuc	home	0.13	fell	0.06	whole	0.05
+3=vui	fell	-0.09	laid	0.08	whole	0.09
+3=vuon	home	-0.07	fell	0.23	laid	-0.07	whole	-0.14
+3=vuong	lies	-0.08
+3=want	home	0.07
+3=was	fell	0.17	laid	0.33
+3=water	fell	0.21	whole	0.05
+3=we	fell	0.07	laid	0.11	lies	0.12	whole	0.06
+3=were	laid	0.19	whole	0.05
+3=who	fell	0.23
+3=with	fell	-0.08	laid	0.24	lies	-0.05
+3=worked	home	-0.1
+3=xa	home	-0.75	fell	-0.21	laid	0.22	lies	-0.22	whole	-0.05
+3=xac	fell	0.1	laid	-0.08
+3=xang	home	-0.09	whole	0.08
+3=xay	laid	0.14
+3=xe	home	0.18	fell	0.3	laid	-0.16	whole	-0.1
+3=xem	fell	-0.09	lies	0.06
+3=xep	laid	-0.12
+3=xin	fell	-0.13	laid	-0.14	lies	0.21	whole	-0.15
+3=xoai	whole	-0.09
+3=xom	home	0.11
+3=xong	laid	0.13	lies	-0.05	whole	0.05
+3=xuan	home	-0.06	fell	-0.11	lies	0.05	whole	-0.18
+3=xuong	fell	-0.1	laid	-0.14	lies	-0.1
+3=xuyen	home	-0.11	laid	-0.14
+3=y	home	-0.11	fell	-0.15	whole	0.07
+3=yd	fell	-0.08
+3=yen	laid	0.19	whole	-0.05
+3=yeu	fell	0.05
-1=#	home	-0.18	laid	-0.14	lies	-0.21	whole	-0.29
-1=# & a	fell	0.05	laid	0.12
-1=# & au	fell	0.06
-1=# & ban	whole	-0.08
-1=# & bo	fell	-0.08
-1=# & doan	fell	-0.05
-1=# & doi	whole	0.1
-1=# & dong	home	0.1
-1=# & duong	fell	0.1
-1=# & e	laid	0.05	whole	-0.07
-1=# & go	lies	0.09	whole	-0.08
-1=# & hai	home	0.08
-1=# & hang	fell	-0.17	laid	-0.1	whole	-0.05
-1=# & ho	whole	-0.05
-1=# & khu	fell	0.14	laid	0.1	whole	0.13
-1=# & lo	laid	-0.06
-1=# & my	home	0.05
-1=# & nghia	lies	-0.07	whole	-0.08
-1=# & nguoi	fell	0.08	laid	0.06
-1=# & ntls	laid	-0.05	lies	0.15	whole	0.35
-1=# & phuong	home	-0.11	fell	0.11
-1=# & xa	home	-0.07
-1=##	home	0.22	fell	0.09	laid	-0.26	lies	-0.1	whole	0.27
-1=## & an	home	-0.08	fell	0.08	laid	-0.05
-1=## & ben	fell	-0.05	laid	0.05	whole	0.05
-1=## & bo	laid	-0.06	lies	0.05	whole	0.08
-1=## & cach	fell	0.13
-1=## & canh	laid	0.06
-1=## & chan	whole	0.06
-1=## & cho	fell	0.07
-1=## & chot	whole	0.07
-1=## & dong	fell	0.06
-1=## & duong	fell	-0.07	laid	0.06	whole	-0.06
-1=## & e	fell	0.06	lies	0.1
-1=## & gan	fell	-0.15
-1=## & hai	home	0.1
-1=## & hang	lies	-0.06
-1=## & khu	fell	-0.16	whole	-0.12
-1=## & lang	home	0.12	whole	0.05
-1=## & le	laid	-0.06
-1=## & ngoai	whole	0.11
-1=## & nong	whole	-0.08
-1=## & ntls	lies	0.1	whole	-0.05
-1=## & nva	fell	-0.07	whole	-0.05
-1=## & pho	home	0.09	whole	-0.13
-1=## & phu	home	0.05
-1=## & phuoc	fell	-0.17
-1=## & sau	laid	-0.06
-1=## & tren	whole	-0.09
-1=## & trong	whole	0.12
-1=## & xa	home	0.13	laid	-0.07	whole	0.08
-1=## & y	home	-0.05
-1=###	home	-0.15	lies	0.05	whole	0.08
-1=### & ben	fell	-0.05
-1=### & cua	fell	0.05
-1=### & ngoai	laid	-0.1
-1=### & trong	laid	0.1	whole	0.14
-1=### & truong	fell	0.06	whole	0.08
-1=### & vi	lies	0.12
-1=### & xa	fell	-0.06
-1=####	home	0.06	fell	0.31	laid	-0.1	lies	-0.2	whole	0.17
-1=#### & a	home	0.14	fell	-0.13	whole	-0.07
-1=#### & an	whole	0.07
-1=#### & ba	fell	0.06	whole	0.07
-1=#### & ban	home	0.05	fell	-0.05	whole	-0.07
-1=#### & ben	fell	-0.35	laid	0.09	whole	-0.08
-1=#### & bo	fell	-0.12
-1=#### & canh	fell	-0.16	laid	0.21	whole	0.11
-1=#### & cau	fell	0.17	whole	-0.08
-1=#### & cho	whole	-0.08
-1=#### & chot	whole	0.06
-1=#### & cua	fell	0.05	whole	0.05
-1=#### & danh	fell	0.05
-1=#### & deo	fell	0.09
-1=#### & doan	fell	-0.05	lies	0.07
-1=#### & doi	fell	-0.2	laid	0.16
-1=#### & dong	fell	0.12
-1=#### & duoi	whole	-0.1
-1=#### & go	fell	0.05
-1=#### & ha	home	0.06
-1=#### & hai	whole	0.06
-1=#### & ho	fell	-0.05
-1=#### & huyen	laid	0.11
-1=#### & khe	fell	0.05	whole	0.05
-1=#### & khu	whole	0.08
-1=#### & lang	home	-0.08	fell	0.2	laid	0.05
-1=#### & lao	fell	0.12	whole	-0.06
-1=#### & loc	fell	0.06
-1=#### & mat	fell	-0.12	whole	0.08
-1=#### & mo	lies	0.07
-1=#### & muong	fell	0.05	whole	-0.07
-1=#### & nam	home	0.16	whole	0.1
-1=#### & near	whole	-0.07
-1=#### & nghia	fell	-0.06	laid	0.12	lies	-0.05
-1=#### & ngoai	fell	0.05	laid	-0.07	whole	-0.12
-1=#### & ntls	whole	0.11
-1=#### & quan	fell	-0.06	whole	-0.05
-1=#### & quang	home	0.05	fell	0.12	whole	0.09
-1=#### & que	home	0.09	fell	-0.07	whole	-0.22
-1=#### & sa	fell	0.07
-1=#### & sau	fell	0.08	laid	-0.05
-1=#### & son	home	-0.11
-1=#### & suoi	fell	-0.06	whole	0.07
-1=#### & tai	whole	-0.1
-1=#### & tam	fell	0.05
-1=#### & tan	fell	0.09	whole	0.08
-1=#### & tay	fell	-0.07	whole	-0.13
-1=#### & thanh	fell	0.05	whole	-0.05
-1=#### & thi	home	0.05	whole	0.08
-1=#### & thon	home	-0.08	laid	0.07
-1=#### & tien	whole	0.05
-1=#### & tram	whole	0.06
-1=#### & tran	fell	0.11	whole	0.15
-1=#### & tren	fell	0.41	laid	-0.18	whole	-0.15
-1=#### & trong	lies	-0.07	whole	0.05
-1=#### & vi	whole	-0.07
-1=#### & village	home	0.05	whole	-0.16
-1=#### & vinh	home	0.09
-1=#### & xa	fell	-0.21	laid	0.11	lies	0.09
-1=#### & xom	whole	0.06
-1=12ly7	home	-0.05
-1=12th	fell	0.08
-1=1st	fell	0.05	whole	-0.07
-1=1st & cav	fell	0.06	whole	-0.07
-1=^	home	0.05	fell	-0.06	laid	0.54	lies	0.14	whole	0.42
-1=^ & ben	fell	0.06	whole	-0.06
-1=^ & canh	laid	-0.06	lies	0.06	whole	-0.08
-1=^ & cau	fell	-0.07	whole	-0.06
-1=^ & chau	lies	0.07
-1=^ & cho	lies	0.08
-1=^ & danh	home	0.07
-1=^ & don	fell	0.06	whole	0.11
-1=^ & duoi	fell	-0.05	laid	0.28
-1=^ & hello	whole	-0.06
-1=^ & nghia	laid	0.4	lies	0.11	whole	0.28
-1=^ & nguyen	home	0.07	whole	0.09
-1=^ & ntls	laid	-0.05	lies	0.13	whole	0.11
-1=^ & sau	laid	0.17	whole	0.17
-1=^ & the	fell	-0.05	laid	0.07
-1=^ & thon	fell	-0.05
-1=^ & tram	fell	0.09	whole	0.16
-1=^ & tran	fell	0.26	whole	-0.16
-1=^ & trich	lies	0.08	whole	-0.07
-1=^ & trong	lies	0.05
-1=^ & xa	fell	0.11
-1=^ & xom	fell	-0.05
-1=a	fell	0.09	laid	0.09	lies	-0.1	whole	0.16
-1=a & cau	whole	-0.07
-1=a & dong	home	-0.05	fell	0.07
-1=a & hai	home	-0.06	whole	-0.08
-1=a & l	fell	0.05
-1=a & nam	fell	-0.08	whole	0.05
-1=ac	fell	0.16
-1=ac & tinh	fell	0.17
-1=after	fell	0.15	whole	0.05
-1=ai	home	-0.11	fell	0.12
-1=am	home	-0.07	whole	-0.06
-1=an	fell	-0.16	laid	0.11	lies	-0.12	whole	-0.08
-1=an & cao	home	-0.07
-1=and	fell	-0.1	lies	0.08
-1=and & a	laid	-0.07
-1=and & the	lies	0.12
-1=anh	home	-0.1	fell	-0.09	laid	0.05
-1=anh & ben	whole	-0.16
-1=anh & bo	laid	-0.05
-1=anh & canh	laid	0.09	whole	0.07
-1=anh & duoi	laid	0.07	whole	0.28
-1=anh & tren	lies	0.06
-1=anh & trong	whole	-0.08
-1=ap	whole	-0.12
-1=are	lies	0.11
-1=as	fell	0.05	whole	0.11
-1=assaut	fell	0.09
-1=at	home	-0.1	fell	0.12	laid	-0.15	lies	0.24	whole	0.27
-1=at & dien	fell	-0.13
-1=at & duc	fell	0.08	whole	0.11
-1=at & fsb	fell	-0.2
-1=at & lang	fell	0.14	whole	0.09
-1=at & loc	fell	-0.13
-1=at & night	laid	0.07
-1=at & nui	whole	-0.06
-1=at & the	fell	0.09	laid	-0.11
-1=au	home	-0.06	whole	0.09
-1=au & dessus	whole	-0.07
-1=ay	fell	-0.05	laid	0.06	whole	0.08
-1=b	lies	-0.05
-1=b52	fell	0.1	whole	-0.06
-1=ba	home	0.05	fell	-0.11	whole	-0.22
-1=ba & cau	fell	0.1	laid	0.11
-1=ba & phu	home	0.07	whole	-0.14
-1=bac	fell	0.13	lies	0.09	whole	-0.31
-1=bac & ben	whole	0.12
-1=bac & ho	home	0.08
-1=bac & song	whole	-0.12
-1=bach	home	0.14
-1=back	whole	-0.08
-1=bai	home	-0.08
-1=bam	fell	0.06	whole	0.08
-1=ban	laid	-0.1	whole	-0.22
-1=ban & ngoai	whole	0.06
-1=ban & nuoc	fell	-0.07
-1=ban & quan	lies	0.06
-1=ban & tren	whole	-0.06
-1=ban & trong	fell	0.09
-1=bang	home	-0.06	fell	-0.1	whole	-0.12
-1=bang & lang	whole	-0.09
-1=bao	lies	-0.12
-1=bao & sau	fell	0.1
-1=bao & trong	laid	0.05	whole	-0.09
-1=bao & xa	laid	0.07	whole	0.07
-1=bat	fell	0.07
-1=bay	home	0.15	laid	-0.06	whole	-0.1
-1=be	home	-0.07	laid	-0.05	whole	-0.15
-1=ben	home	-0.07	fell	-0.05	laid	0.07	whole	0.11
-1=ben & xa	home	-0.07
-1=benh	whole	-0.05
-1=bep	whole	-0.11
-1=bi	fell	0.09	laid	-0.08
-1=bi & lo	whole	-0.05
-1=bia	fell	0.07	laid	-0.06
-1=bia & ntls	whole	-0.06
-1=bien	lies	-0.06	whole	-0.08
-1=bien & ban	fell	0.05
-1=biet	fell	-0.08	laid	0.09	whole	0.06
-1=bieu	fell	0.05
-1=binh	home	-0.08	fell	-0.11	laid	-0.05	lies	-0.07
-1=binh & cau	fell	-0.09
-1=binh & dong	home	0.14
-1=binh & huyen	home	-0.07
-1=binh & xa	home	0.14
-1=bo	home	-0.06	fell	-0.12	laid	0.05	lies	-0.13
-1=boi	fell	-0.11	whole	0.1
-1=bom	home	-0.14	fell	0.14	laid	0.15	lies	-0.05
-1=bom & bi	fell	0.09	whole	-0.06
-1=bom & canh	laid	0.06	whole	-0.05
-1=bom & danh	fell	-0.06
-1=bom & khi	fell	-0.05
-1=bom & trung	whole	-0.08
-1=bom & vui	laid	-0.09
-1=bon	fell	-0.11	laid	0.18
-1=bong	fell	0.1	whole	-0.09
-1=both	laid	-0.06
-1=bung	home	0.09
-1=buoc	home	-0.06	laid	-0.08
-1=buried	home	0.13	fell	-0.11	lies	0.06	whole	0.06
-1=buried & by	whole	-0.08
-1=buried & two	whole	-0.05
-1=bury	lies	0.11
-1=buu	home	0.07
-1=by	fell	0.05
-1=by & the	fell	0.05
-1=c	home	-0.08
-1=c759	home	0.14	whole	0.08
-1=ca	home	0.12	fell	-0.1	whole	-0.09
-1=ca & xa	home	0.09
-1=cac	home	-0.05
-1=cai	fell	0.11	lies	0.05	whole	-0.06
-1=cai & gieng	fell	0.13	laid	0.2
-1=cai & go	laid	0.12	lies	0.09
-1=cam	home	0.09	fell	0.05	laid	0.06	lies	-0.05	whole	-0.13
-1=can	home	0.1	fell	-0.13
-1=canh	fell	0.08	laid	0.09
-1=canh & rung	fell	0.05	whole	0.11
-1=cao	fell	-0.07	whole	-0.07
-1=cap	fell	-0.05
-1=card	fell	-0.07	laid	0.1
-1=carried	laid	-0.06
-1=cat	home	-0.18	laid	-0.19	lies	-0.07	whole	-0.05
-1=cat & gan	whole	0.14
-1=cat & sau	fell	0.06	whole	-0.06
-1=cat & thon	whole	-0.06
-1=cau	fell	-0.12	lies	0.08	whole	0.12
-1=cau & trong	whole	0.11
-1=cav	fell	0.07
-1=cay	home	-0.06	fell	-0.07	laid	0.1	whole	0.09
-1=cay & ben	home	-0.05	whole	-0.05
-1=cemetery	laid	-0.08	lies	0.07
-1=chai	home	0.1	whole	0.05
-1=cham	whole	-0.14
-1=chang	lies	0.13
-1=chat	home	-0.07	lies	0.07	whole	-0.05
-1=chau	home	-0.06	fell	-0.07	whole	-0.12
-1=chau & nghe	whole	-0.05
-1=chay	fell	-0.1
-1=che	laid	0.06	whole	-0.05
-1=chet	home	-0.05	fell	-0.12	laid	-0.07	lies	-0.06	whole	0.05
-1=chet & #	fell	-0.13
-1=chet & ben	fell	0.06	whole	-0.13
-1=chet & con	fell	-0.05	laid	0.14
-1=chet & doc	whole	0.07
-1=chet & duoi	fell	-0.07
-1=chet & giua	fell	0.14	whole	-0.1
-1=chet & het	fell	-0.06
-1=chet & ngay	fell	-0.06
-1=chet & tran	fell	0.07
-1=chet & tren	fell	0.16	whole	0.46
-1=chet & trong	whole	-0.08
-1=chi	home	-0.05	fell	0.14	whole	0.09
-1=chi & doan	fell	0.11
-1=chien	fell	0.07
-1=chien & khu	fell	-0.05	whole	-0.11
-1=chien & truong	fell	0.14	whole	-0.08
-1=chim	fell	-0.05	lies	0.12	whole	0.17
-1=chinh	whole	-0.06
-1=cho	home	-0.05	fell	-0.24	lies	0.16	whole	0.08
-1=cho & ben	fell	-0.12
-1=chon	home	-0.06	fell	-0.18	laid	0.23	lies	-0.12	whole	0.07
-1=chon & #	laid	0.06
-1=chon & anh	fell	0.06	laid	0.06	whole	-0.06
-1=chon & ba	laid	-0.06
-1=chon & ban	laid	0.05
-1=chon & ben	fell	0.12	laid	0.1
-1=chon & bia	laid	0.13	whole	0.12
-1=chon & bo	laid	-0.08	lies	0.16
-1=chon & cach	whole	0.08
-1=chon & canh	laid	-0.07	whole	-0.1
-1=chon & cau	whole	-0.05
-1=chon & co	laid	-0.07
-1=chon & cung	laid	-0.05
-1=chon & duoi	laid	0.1	lies	-0.06
-1=chon & gan	fell	0.09	lies	-0.09	whole	0.08
-1=chon & hang	laid	-0.15
-1=chon & ke	lies	0.1	whole	0.17
-1=chon & lai	laid	-0.09	lies	0.19
-1=chon & luon	laid	0.05	whole	-0.08
-1=chon & may	laid	-0.05
-1=chon & nghia	lies	-0.1
-1=chon & ngoai	whole	-0.17
-1=chon & no	laid	0.05
-1=chon & ong	laid	0.07
-1=chon & phia	lies	-0.05	whole	0.1
-1=chon & sau	laid	-0.09
-1=chon & tap	laid	-0.1
-1=chon & thanh	laid	-0.05
-1=chon & tren	laid	0.11	lies	0.05	whole	0.15
-1=chon & trong	lies	0.06
-1=chon & vuon	lies	-0.06
-1=chot	fell	0.11	laid	-0.05	whole	0.09
-1=chu	home	0.2	lies	-0.08	whole	-0.34
-1=chu & a	fell	0.17	laid	0.05	whole	-0.1
-1=chu & hai	home	0.05
-1=chu & t	home	-0.05
-1=chu & tren	fell	0.07
-1=chua	home	-0.05	fell	-0.05	laid	0.05	whole	-0.11
-1=chua & xa	home	-0.06	whole	-0.06
-1=chung	fell	0.11
-1=chuoi	fell	0.09	whole	0.21
-1=chup	fell	0.08
-1=chuyen	home	0.05	laid	0.08	lies	0.06	whole	0.05
-1=co	fell	-0.35	laid	-0.08	lies	0.12	whole	-0.12
-1=co & bia	lies	0.06
-1=co & chua	fell	0.12	lies	0.11	whole	0.13
-1=co & hang	laid	0.12	whole	0.05
-1=co & ho	laid	0.11
-1=co & khu	lies	0.1
-1=co & nghia	whole	-0.07
-1=co & tram	fell	-0.05
-1=coc	home	0.05	fell	0.13
-1=coi	laid	0.09	whole	0.12
-1=coi & nghia	laid	0.05	whole	0.06
-1=coi & ntls	laid	0.06	lies	0.05
-1=combat	whole	-0.08
-1=con	home	-0.07	fell	0.11	laid	-0.07	lies	-0.08	whole	-0.13
-1=con & ban	fell	0.09	whole	0.06
-1=con & duong	laid	0.05
-1=con & trong	fell	0.06
-1=cong	home	-0.19	fell	0.17	laid	-0.13	whole	-0.11
-1=cong & dien	home	-0.06
-1=cong & kenh	fell	0.05
-1=cong & lang	home	-0.07	whole	-0.1
-1=cong & nghia	lies	0.09
-1=contact	fell	0.05	whole	0.05
-1=corner	laid	0.07	whole	-0.09
-1=cot	fell	0.1	laid	-0.12	whole	-0.08
-1=cote	whole	-0.05
-1=cu	home	0.09	fell	0.21	laid	-0.19	lies	-0.15
-1=cu & canh	fell	0.14	laid	-0.09	lies	-0.07
-1=cu & doi	fell	0.09
-1=cu & lang	fell	0.07
-1=cu & phia	laid	0.05
-1=cu & xa	home	0.14	whole	0.05
-1=cua	fell	-0.16	laid	0.06	lies	-0.06	whole	0.06
-1=cua & ban	fell	0.09
-1=cua & don	whole	0.05
-1=cua & tinh	fell	-0.06
-1=cua & to	whole	-0.05
-1=cua & tram	laid	0.15
-1=cua & trung	whole	-0.07
-1=cung	home	0.42	fell	-0.28	lies	-0.06	whole	0.11
-1=cung & ho	laid	0.06	whole	-0.05
-1=cung & lang	home	0.11	lies	0.11
-1=cung & ngay	fell	-0.1
-1=cung & xa	home	0.17	whole	0.07
-1=cuoi	fell	0.15	lies	0.05	whole	-0.15
-1=cuong	home	-0.12	whole	-0.11
-1=cut	home	-0.1	fell	-0.06	laid	0.08
-1=d	home	-0.08	laid	-0.06
-1=da	fell	0.14	laid	0.13	whole	0.23
-1=da & gan	laid	-0.05
-1=da & sau	laid	-0.1
-1=da & to	fell	-0.08
-1=da & tren	laid	0.08	lies	-0.07	whole	0.11
-1=da & trong	laid	0.05
-1=dai	whole	-0.09
-1=dai & doi	fell	-0.05
-1=dam	fell	0.09
-1=dan	fell	-0.06	lies	-0.1	whole	-0.16
-1=dan & ban	laid	0.13	whole	0.09
-1=dan & ben	home	0.14	whole	0.09
-1=dan & cao	home	0.12
-1=dan & chai	home	0.08	whole	-0.1
-1=dan & con	laid	0.06
-1=dan & cong	home	-0.22	fell	-0.05	whole	-0.1
-1=dan & cu	home	0.1	whole	-0.05
-1=dan & hai	home	0.07
-1=dan & lang	home	-0.26	fell	-0.1
-1=dan & long	home	0.17	whole	0.06
-1=dan & pho	home	0.15	whole	0.05
-1=dan & quan	home	-0.22	whole	-0.06
-1=dan & ra	fell	0.08	laid	0.05	lies	0.08
-1=dan & thon	home	-0.05	fell	0.1
-1=dan & toc	whole	-0.2
-1=dan & y	whole	-0.1
-1=dang	fell	0.11	lies	-0.05	whole	0.14
-1=danh	home	-0.19	laid	-0.08	whole	0.26
-1=danh & buon	fell	-0.11
-1=danh & doi	fell	0.08
-1=danh & kho	fell	0.06
-1=danh & phi	fell	-0.05
-1=danh & tau	fell	0.05	whole	-0.05
-1=danh & vo	fell	0.09	whole	-0.05
-1=dao	home	0.06	fell	-0.05	laid	0.09
-1=dap	home	-0.12	fell	0.3	whole	0.1
-1=dat	home	0.19	fell	-0.13	laid	0.12	lies	0.05	whole	-0.05
-1=dat & canh	laid	0.08	lies	-0.05
-1=dat & cho	laid	-0.1
-1=dat & chua	lies	0.08
-1=dat & gan	fell	0.07	laid	0.06	whole	0.05
-1=dat & ngay	whole	-0.09
-1=dat & trong	whole	0.07
-1=dau	fell	-0.2	laid	-0.05	lies	-0.28	whole	-0.34
-1=dau & ban	fell	0.06	laid	-0.09
-1=dau & ben	fell	-0.07
-1=dau & bo	lies	-0.11
-1=dau & canh	fell	0.06
-1=dau & cau	fell	0.1	whole	-0.15
-1=dau & co	laid	0.06
-1=dau & doc	whole	-0.11
-1=dau & doi	whole	0.07
-1=dau & duoi	fell	0.11
-1=dau & huong	laid	-0.09
-1=dau & lang	laid	0.13	whole	-0.19
-1=dau & nam	laid	0.05
-1=dau & nghia	whole	-0.05
-1=dau & quay	laid	-0.14
-1=dau & sau	fell	-0.07
-1=dau & trong	laid	-0.07	whole	0.05
-1=dau & vao	fell	-0.06
-1=dau & xa	laid	0.05
-1=day	home	-0.09	fell	-0.3	lies	-0.11	whole	-0.11
-1=day & co	fell	-0.11	laid	-0.05
-1=day & con	fell	-0.09
-1=de	home	0.06	lies	0.06	whole	0.12
-1=de & ban	fell	0.11
-1=de & buon	fell	0.07
-1=de & cho	fell	0.05
-1=de & dong	whole	-0.05
-1=de & hai	home	0.05
-1=de & haiphong	home	0.11	whole	0.07
-1=de & kien	whole	0.06
-1=de & ninh	fell	0.05	whole	0.13
-1=de & phu	home	0.09
-1=de & trong	lies	0.13	whole	-0.05
-1=de & vinh	home	0.07
-1=dead	fell	-0.08
-1=den	home	-0.07	fell	0.27	laid	0.07	lies	-0.16	whole	0.11
-1=den & ntls	laid	0.08	lies	-0.14	whole	-0.1
-1=den & tram	fell	0.25
-1=deo	laid	-0.09
-1=des	whole	-0.08
-1=di	home	-0.08	fell	0.1	lies	0.11	whole	0.08
-1=di & doc	fell	0.13
-1=di & nghia	lies	0.11	whole	0.05
-1=di & truoc	fell	0.05	whole	-0.08
-1=di & xa	laid	0.07
-1=dia	fell	-0.08	laid	0.28	lies	-0.06	whole	-0.15
-1=dia & phuong	home	0.05	fell	-0.06
-1=dich	fell	0.1	whole	0.21
-1=died	fell	0.06
-1=diem	fell	0.08	whole	0.17
-1=dien	fell	-0.12
-1=diep	home	-0.06	laid	-0.08
-1=dieu	home	-0.13	lies	-0.06
-1=dinh	home	-0.16	whole	-0.18
-1=dinh & lang	whole	-0.08
-1=dit	home	-0.05	whole	0.06
-1=division	fell	0.12	whole	0.05
-1=do	home	0.08	fell	0.07	laid	-0.15	lies	-0.12
-1=do & bo	fell	0.15
-1=do & quan	fell	0.06	whole	-0.07
-1=doai	home	0.13	fell	-0.05
-1=doan	fell	0.14	whole	0.24
-1=doc	fell	-0.07
-1=doc & bo	laid	-0.05	lies	0.06
-1=doc & duong	whole	-0.07
-1=doi	home	0.13	fell	-0.23	laid	0.17	whole	-0.08
-1=doi & ba	lies	0.07	whole	-0.05
-1=doi & ben	laid	0.05
-1=doi & ha	home	0.07	whole	0.05
-1=doi & kien	whole	-0.09
-1=doi & trong	whole	-0.08
-1=don	home	-0.05	fell	0.07	laid	-0.08	whole	0.06
-1=dong	home	-0.17	fell	0.16
-1=dong & gan	fell	-0.11
-1=dot	whole	-0.05
-1=dry	fell	0.06	laid	-0.05
-1=du	fell	-0.05	laid	0.07	whole	-0.11
-1=du & cimetiere	laid	0.12
-1=du & pont	fell	0.1	whole	0.05
-1=dua	fell	-0.05	whole	-0.1
-1=duc	whole	-0.11
-1=dug	whole	-0.07
-1=dung	home	-0.13	fell	-0.1	laid	-0.05	lies	0.06
-1=duoc & cach	laid	0.11	whole	0.11
-1=duoc & tren	fell	-0.06	laid	-0.06
-1=duoi	laid	-0.08	lies	0.06
-1=duong	home	-0.14	fell	0.07	whole	-0.09
-1=duong & cho	laid	0.07
-1=e	home	-0.05	fell	0.09	laid	0.05	lies	-0.05	whole	0.05
-1=e18	home	0.08
-1=e64	whole	0.05
-1=em	home	-0.07	fell	-0.14	lies	-0.08
-1=em & doc	whole	-0.06
-1=en	fell	-0.09
-1=enterre	laid	0.07	whole	-0.05
-1=enterre & a	whole	-0.06
-1=enterrer	laid	0.05
-1=est	laid	-0.08	lies	0.2
-1=et	fell	0.1
-1=etait	fell	0.12
-1=etre	laid	-0.08	lies	0.07
-1=f10	home	0.07
-1=f304	fell	0.13
-1=f307	fell	0.09
-1=f309	fell	0.13	whole	0.11
-1=f356	fell	-0.06
-1=family	home	0.11	whole	0.08
-1=found	laid	-0.05
-1=french	fell	0.07	whole	0.06
-1=from	laid	-0.11	lies	0.11	whole	0.05
-1=from & binh	home	-0.05
-1=from & ha	home	-0.11
-1=from & hai	home	-0.07
-1=from & kim	whole	-0.1
-1=from & the	fell	-0.07	whole	-0.08
-1=gac	whole	-0.07
-1=gam	whole	-0.06
-1=gao	lies	-0.06
-1=gap	fell	-0.05
-1=gay	lies	-0.06
-1=ghi	home	-0.05	laid	0.06	lies	0.05	whole	-0.13
-1=ghi & dong	home	-0.08
-1=ghi & tren	laid	0.1	whole	-0.05
-1=ghi & trung	whole	-0.05
-1=gia	home	-0.16	fell	0.11	whole	-0.07
-1=gia & lang	home	-0.09	whole	-0.1
-1=giam	whole	-0.09
-1=giang	home	-0.07	fell	0.06	laid	0.06	lies	-0.12	whole	-0.14
-1=giang & ha	home	0.06
-1=giang & hai	home	-0.05	whole	-0.06
-1=giang & trong	fell	0.12
-1=giang & truoc	laid	0.08
-1=giao	fell	-0.05	whole	-0.1
-1=giap	whole	-0.1
-1=giau	home	0.13	whole	0.09
-1=giay	fell	-0.08
-1=gio	fell	-0.08	whole	0.08
-1=giong	home	-0.08	laid	0.15	lies	0.1
-1=giong & quang	home	-0.11
-1=giu	fell	0.28	laid	-0.05	whole	0.23
-1=giu & cau	fell	-0.05
-1=giua	home	-0.06	whole	0.1
-1=giua & dong	whole	0.25
-1=giua & hai	fell	-0.06	whole	-0.05
-1=giua & thang	home	-0.05
-1=go	whole	-0.05
-1=goc	home	0.11	whole	0.14
-1=goi	home	-0.16	fell	-0.05	laid	0.16
-1=grave	fell	0.16	laid	-0.1	lies	0.1
-1=graves	lies	-0.05	whole	-0.07
-1=grove	fell	0.05	whole	-0.06
-1=guc	fell	0.1
-1=guc & ngay	fell	0.06
-1=gui	home	-0.05	fell	-0.11	laid	-0.07	lies	0.07
-1=gui & ban	fell	-0.05
-1=guide	home	0.09
-1=h	fell	-0.05	whole	-0.24
-1=ha	fell	-0.12	laid	-0.07	whole	-0.19
-1=ha & hai	whole	-0.06
-1=hai	laid	0.05	lies	-0.15	whole	-0.15
-1=hai & ben	fell	0.08
-1=ham	fell	0.08	laid	-0.07	whole	0.12
-1=hang	fell	-0.06
-1=hang & ben	laid	0.11	whole	0.05
-1=hanh	whole	-0.05
-1=hao	laid	0.08
-1=hat	home	0.09
-1=hay	whole	-0.19
-1=hem	fell	0.14	whole	-0.07
-1=her	whole	0.11
-1=het	fell	-0.07	lies	-0.08	whole	0.09
-1=hien	whole	0.14
-1=hien & trong	fell	0.11
-1=hiep	home	0.09
-1=hieu	home	-0.07	fell	0.16	whole	0.05
-1=him	lies	-0.1
-1=him & under	whole	-0.09
-1=him & with	laid	0.06
-1=hinh	laid	-0.05
-1=his	whole	-0.05
-1=hit	fell	0.07
-1=hit & the	fell	0.11
-1=ho	home	0.26	fell	-0.16	laid	-0.06	lies	-0.08	whole	0.08
-1=hoa	home	-0.21	laid	-0.08	lies	0.06	whole	-0.06
-1=hoa & an	lies	0.09
-1=hoa & ben	home	-0.06	lies	-0.05
-1=hoa & ha	whole	-0.05
-1=hoa & thanh	whole	-0.08
-1=hoa & xa	fell	0.06
-1=hoac	whole	-0.08
-1=hoai	fell	0.28	laid	0.17	whole	0.06
-1=hoan	whole	0.05
-1=hoang	whole	-0.05
-1=hoc	fell	-0.16	lies	-0.05	whole	-0.07
-1=hoc & binh	whole	-0.06
-1=hoc & truong	fell	-0.06
-1=hoi	home	-0.07	fell	0.21	lies	-0.09	whole	-0.15
-1=hoi & dong	fell	0.1	whole	-0.08
-1=hoi & truoc	laid	0.06
-1=hoi & xa	home	-0.05
-1=hole	laid	0.08
-1=hom	fell	-0.09	laid	-0.07	lies	-0.06	whole	-0.1
-1=hom & sau	laid	-0.06	whole	-0.08
-1=home	whole	-0.07
-1=hong	home	0.08	fell	0.06	laid	0.06
-1=hop	home	-0.1	lies	0.08	whole	-0.08
-1=hs	whole	0.2
-1=hue	lies	0.11	whole	0.22
-1=hung	home	-0.05	fell	0.09	lies	-0.06	whole	-0.2
-1=hung & tien	home	-0.07
-1=huong	home	0.21	laid	-0.08	whole	0.29
-1=huong & thai	home	-0.05
-1=huyen	home	-0.05	lies	-0.06
-1=huyet	fell	-0.06
-1=huyet & ngay	whole	-0.05
-1=il	laid	0.07	whole	0.11
-1=in	home	0.19	laid	0.12	lies	0.12	whole	0.21
-1=in & a	laid	-0.06	lies	-0.05
-1=in & an	laid	0.09	lies	-0.06
-1=in & bac	fell	-0.06
-1=in & ban	home	0.12
-1=in & cam	home	0.1	fell	0.06	lies	0.12	whole	0.08
-1=in & front	fell	0.1	whole	-0.09
-1=in & hai	home	-0.05	fell	0.11
-1=in & laos	fell	0.13	whole	0.07
-1=in & long	home	0.09	fell	-0.05
-1=in & one	laid	-0.06
-1=in & our	fell	0.11	lies	0.13	whole	0.14
-1=in & phu	laid	0.09
-1=in & quang	fell	-0.12	whole	-0.06
-1=in & the	fell	0.17	lies	0.14	whole	-0.12
-1=in & their	fell	0.07	laid	0.08
-1=in & two	laid	0.06	whole	0.26
-1=inf	fell	0.1	whole	0.07
-1=infirmiere	fell	0.14
-1=inh	whole	0.07
-1=inhume	whole	-0.06
-1=inhumes	laid	0.05
-1=into	laid	0.06
-1=is	whole	0.27
-1=is & under	laid	0.12	lies	0.05
-1=it	home	0.05
-1=it & off	fell	0.05
-1=just	laid	-0.08
-1=k	whole	-0.07
-1=ke	fell	0.19	laid	-0.05	lies	0.07	whole	-0.13
-1=ke & bo	lies	0.13
-1=ket	home	0.09
-1=keu	fell	0.1	laid	0.13	whole	0.07
-1=kha	whole	-0.17
-1=khac	home	0.11	fell	-0.07	whole	-0.12
-1=khac & tren	laid	-0.07
-1=khai	home	0.1	whole	0.15
-1=kham	home	0.09	laid	-0.05
-1=khang	fell	0.12
-1=khanh	whole	-0.07
-1=khanh & cao	whole	-0.07
-1=khau	fell	-0.06	whole	-0.08
-1=khau & doi	whole	-0.07
-1=khe	home	-0.06
-1=khi	fell	0.06
-1=kho	fell	0.09	laid	0.12
-1=khoa	fell	0.09	whole	0.08
-1=khoai	whole	0.07
-1=khoang	laid	-0.05	whole	-0.06
-1=khoi	laid	0.05	lies	0.11	whole	0.18
-1=khong	home	-0.1	fell	0.15	laid	-0.11	lies	0.07
-1=khong & con	lies	-0.05
-1=khop	fell	0.05
-1=khu	fell	0.09	laid	-0.08
-1=khu & vuon	whole	0.06
-1=khuat	lies	-0.05
-1=kia	home	-0.05	fell	0.08	lies	-0.05	whole	-0.11
-1=kia & song	laid	-0.08
-1=kia & suoi	fell	-0.12
-1=kich	home	-0.11	fell	-0.08	laid	-0.05	lies	0.15	whole	0.17
-1=kich & lang	home	0.1
-1=kich & tren	whole	-0.09
-1=kich & xa	home	-0.17	fell	0.05	lies	0.07
-1=kiem	home	-0.05	whole	0.06
-1=killed	fell	-0.1
-1=kinh	home	-0.09	fell	0.16	laid	0.29	whole	-0.27
-1=kinh & chin	home	-0.05	laid	0.12	lies	0.07
-1=kinh & muoi	fell	0.06
-1=kinh & xang	fell	-0.07
-1=kip	home	0.08
-1=ky	home	-0.08	fell	0.11
-1=l	fell	0.05
-1=l & hopital	fell	0.06	whole	0.08
-1=la	home	-0.13	fell	-0.14	laid	-0.06	lies	0.19	whole	0.42
-1=la & bai	laid	0.08	whole	0.2
-1=la & bo	fell	-0.05	laid	0.1
-1=la & cau	whole	-0.05
-1=la & co	whole	0.14
-1=la & cote	whole	0.08
-1=la & dai	whole	-0.05
-1=la & dong	home	-0.11
-1=la & khu	fell	0.11	laid	0.08	whole	0.05
-1=la & lo	laid	-0.13	lies	0.05
-1=la & nam	fell	0.13
-1=la & nguyen	whole	-0.07
-1=la & ong	laid	-0.09
-1=la & pagode	whole	0.11
-1=la & rc	fell	-0.07
-1=la & riviere	fell	-0.07	whole	-0.1
-1=la & route	fell	-0.09	whole	-0.09
-1=la & rung	fell	-0.05	lies	0.12	whole	0.05
-1=la & san	laid	0.08	lies	0.11
-1=la & sau	lies	0.08
-1=la & tinh	home	0.11
-1=la & xa	home	-0.18
-1=lac	home	0.07	fell	-0.09
-1=lai	home	-0.07	fell	0.12	laid	-0.17	lies	0.3	whole	0.23
-1=lai & duoi	laid	-0.14	lies	0.1
-1=lai & gan	laid	-0.1	lies	0.09
-1=lai & khu	fell	-0.08	laid	0.13	lies	0.08
-1=lai & tran	fell	-0.06
-1=lai & tren	whole	-0.1
-1=lam	home	-0.1	fell	0.19	laid	-0.17	lies	0.1	whole	-0.22
-1=lam & cau	fell	-0.05
-1=lam & duong	fell	0.23	whole	0.13
-1=lam & khu	lies	0.1
-1=lam & ray	whole	-0.09
-1=lam & truong	fell	-0.05
-1=lan	laid	-0.07
-1=lang	laid	0.2	whole	-0.08
-1=lang & lang	laid	0.1	whole	0.07
-1=lao	fell	-0.09	whole	-0.06
-1=lap	laid	-0.14	lies	-0.08	whole	-0.08
-1=lap & ban	laid	-0.08
-1=lap & chung	laid	0.08
-1=lap & dat	laid	-0.07	whole	-0.05
-1=lap & mo	lies	-0.06
-1=last	fell	0.06
-1=le	home	0.08	lies	0.15
-1=le & duong	fell	-0.05
-1=le & poste	laid	0.05
-1=le & village	whole	0.1
-1=len	home	-0.11	fell	0.17	laid	-0.07	lies	0.09	whole	0.24
-1=len & bot	fell	0.09
-1=len & cao	fell	0.06	whole	0.09
-1=len & doi	fell	0.12
-1=len & go	laid	0.05
-1=len & nghia	lies	0.06	whole	0.05
-1=len & ntls	fell	-0.07
-1=len & nuong	fell	-0.05
-1=les	laid	0.11
-1=les & a	laid	0.12
-1=lien	home	-0.1	fell	-0.11	lies	0.08	whole	-0.1
-1=lien & huyen	home	-0.08
-1=lieu	fell	0.14	lies	-0.06	whole	-0.11
-1=lin	whole	-0.13
-1=line	fell	0.17	whole	0.1
-1=linh	laid	-0.08	lies	0.08
-1=linh & ha	home	0.09	whole	0.05
-1=linh & hai	home	0.06
-1=linh & nam	fell	-0.09
-1=linh & phap	fell	-0.05
-1=lo	fell	0.16	whole	0.1
-1=loa	whole	-0.05
-1=loc	laid	-0.06	whole	-0.06
-1=loc & hai	whole	-0.05
-1=loi	laid	0.08	whole	0.06
-1=lon	laid	0.08	whole	-0.07
-1=long	home	0.05	fell	-0.07	laid	0.1	whole	0.05
-1=long & ho	laid	0.1	lies	0.07
-1=lop	home	0.12
-1=lost	fell	-0.08
-1=lot	fell	-0.05
-1=lu	home	0.13	laid	0.09	lies	-0.05
-1=lua	laid	0.06
-1=luc	whole	-0.1
-1=luc & gan	fell	0.05
-1=lun	home	0.12	fell	-0.05
-1=lung	whole	-0.06
-1=luoi	whole	0.08
-1=luon	fell	-0.05	laid	-0.16	whole	-0.05
-1=luon & tren	whole	-0.09
-1=luong	fell	-0.05
-1=luong & nga	whole	0.05
-1=luu	whole	-0.1
-1=luu & nghe	whole	-0.05
-1=ly	laid	0.06	whole	-0.12
-1=m	fell	-0.08	lies	0.08	whole	-0.06
-1=m & a	laid	-0.05	lies	0.1
-1=ma	lies	0.05	whole	-0.07
-1=ma & dong	laid	0.05
-1=ma & sau	lies	0.1
-1=mac	fell	0.1	whole	0.13
-1=mach	home	0.06	whole	0.05
-1=mai	laid	-0.05	lies	0.06
-1=mai & sau	lies	0.06
-1=man	home	0.1	whole	-0.07
-1=mang	home	0.08	laid	0.06	lies	0.12	whole	0.15
-1=manh	laid	0.06
-1=mao	lies	-0.08
-1=map	fell	0.08	whole	0.07
-1=marked	laid	0.07
-1=marked & by	laid	0.08
-1=mat	fell	-0.22	lies	-0.09	whole	0.07
-1=mat & ##	whole	-0.05
-1=mat & ba	fell	-0.06
-1=mat & ben	whole	-0.15
-1=mat & chon	laid	0.06
-1=mat & dan	home	0.05
-1=mat & lien	fell	-0.05
-1=mat & ngay	fell	-0.07
-1=mat & tren	whole	0.22
-1=mat & trong	fell	0.25
-1=mau	whole	-0.05
-1=may	whole	0.13
-1=me	home	-0.07	laid	-0.08	lies	0.06	whole	-0.08
-1=me & a	lies	0.08
-1=met	laid	-0.06
-1=mi	laid	-0.07	lies	0.06	whole	-0.05
-1=mien	fell	-0.06	whole	-0.12
-1=mien & tay	whole	-0.06
-1=mieng	fell	-0.11	whole	0.13
-1=miet	fell	0.05	whole	0.12
-1=mieu	fell	-0.07	laid	0.06	whole	-0.2
-1=min	fell	-0.09	laid	-0.05	whole	0.06
-1=min & kp2	fell	-0.06
-1=min & tren	whole	0.1
-1=minh	laid	0.17	whole	0.05
-1=mit	laid	0.08
-1=mo	fell	-0.05	laid	-0.05	lies	-0.11	whole	0.14
-1=mo & ben	lies	-0.08
-1=mo & bo	lies	0.05
-1=mo & canh	fell	-0.06	laid	0.05	whole	0.18
-1=mo & duong	fell	0.07	whole	0.12
-1=mo & e7	whole	-0.05
-1=mo & gan	lies	-0.05
-1=mo & ngay	laid	0.05	lies	0.06
-1=mo & ntls	lies	-0.1
-1=mo & phia	lies	0.17	whole	-0.09
-1=mo & sau	lies	0.06	whole	0.1
-1=mo & tren	laid	-0.09	lies	0.07
-1=mo & trong	laid	-0.08	lies	0.08
-1=moc	whole	-0.08
-1=moi	whole	-0.06
-1=mon	whole	-0.05
-1=mong	home	-0.08
-1=mot	fell	-0.16	laid	0.13	lies	-0.08	whole	-0.19
-1=mot & cho	fell	-0.06	laid	0.13
-1=mot & ham	laid	0.14	whole	0.05
-1=mot & lo	whole	-0.05
-1=mr	fell	-0.07
-1=mrs	fell	-0.06	whole	-0.05
-1=mua	whole	0.05
-1=mui	home	0.07	fell	-0.05	whole	-0.06
-1=muoi	fell	-0.06	laid	-0.06
-1=muong	fell	0.05	whole	0.34
-1=muong & lac	whole	0.19
-1=muong & xom	fell	0.14
-1=my	home	0.05	fell	0.06
-1=n	home	-0.05	whole	-0.07
-1=n & t	home	-0.05
-1=nam	home	-0.1	fell	-0.12	laid	-0.06	whole	0.19
-1=nam & ban	lies	0.07
-1=nam & ben	fell	0.14	laid	0.08	whole	0.09
-1=nam & cach	laid	0.21	whole	0.06
-1=nam & canh	laid	-0.16	whole	-0.17
-1=nam & duoi	fell	-0.22	laid	-0.27	lies	0.14	whole	0.18
-1=nam & gan	lies	-0.09	whole	-0.13
-1=nam & goc	laid	-0.1
-1=nam & ngay	laid	-0.07
-1=nam & ngoai	laid	-0.06
-1=nam & ntls	lies	0.06	whole	0.07
-1=nam & sat	lies	0.08	whole	0.09
-1=nam & sau	laid	-0.1	lies	0.05
-1=nam & song	laid	0.09	whole	-0.06
-1=nam & tren	fell	-0.05	laid	0.14
-1=nam & trong	laid	0.05
-1=nao	fell	0.06	whole	0.07
-1=nay	home	-0.06	fell	-0.13	laid	-0.17	lies	-0.14	whole	-0.1
-1=nay & ntls	lies	-0.07
-1=nay & xa	lies	0.05
-1=near	fell	0.13	whole	0.12
-1=nem	fell	0.17
-1=nem & trung	fell	0.19
-1=nem & xuong	fell	-0.05
-1=ng	home	0.15	whole	0.05
-1=nga	whole	-0.09
-1=ngan	home	0.09	laid	-0.09
-1=ngay	home	0.16	fell	0.21	laid	-0.07	lies	0.07	whole	0.46
-1=ngay & ben	fell	-0.09	whole	0.05
-1=ngay & bo	fell	0.08
-1=ngay & co	fell	-0.05	lies	0.07
-1=ngay & cong	fell	0.17	whole	0.08
-1=ngay & cua	fell	-0.16	laid	0.12	whole	-0.08
-1=ngay & duoi	fell	-0.06	laid	-0.1	whole	-0.16
-1=ngay & hang	whole	0.18
-1=ngay & lo	fell	0.15	whole	0.06
-1=ngay & mep	whole	-0.08
-1=ngay & sau	laid	-0.06
-1=ngay & tren	whole	-0.12
-1=ngay & trong	fell	-0.12
-1=ngay & truoc	whole	-0.05
-1=nghe	laid	-0.07	lies	0.09	whole	-0.1
-1=nghe & don	fell	0.05	laid	-0.06	whole	-0.08
-1=nghia	fell	-0.1
-1=nghiep	fell	0.1
-1=ngo	home	0.1	whole	-0.08
-1=ngoai	laid	0.17	lies	0.05	whole	0.06
-1=ngoai & bac	whole	-0.13
-1=ngoai & dong	laid	0.13	whole	-0.07
-1=ngoai & go	lies	0.13	whole	0.15
-1=ngoai & hai	whole	0.08
-1=ngoan	home	0.08
-1=ngoc	home	0.14	whole	-0.12
-1=ngua	laid	0.08
-1=nguoi	home	0.23	lies	-0.14	whole	-0.18
-1=nguoi & an	home	0.09	whole	0.05
-1=nguoi & bac	laid	-0.06	whole	0.08
-1=nguoi & ban	home	0.05	whole	0.06
-1=nguoi & ben	whole	0.08
-1=nguoi & binh	home	0.06	whole	0.07
-1=nguoi & bo	laid	0.06
-1=nguoi & cao	whole	-0.11
-1=nguoi & cat	whole	0.05
-1=nguoi & chet	fell	0.1
-1=nguoi & cho	home	0.1	whole	0.07
-1=nguoi & chon	laid	-0.05
-1=nguoi & chung	laid	-0.05
-1=nguoi & co	lies	0.07
-1=nguoi & cung	home	0.07	whole	-0.08
-1=nguoi & dai	home	0.08
-1=nguoi & dan	fell	0.09
-1=nguoi & dao	whole	-0.06
-1=nguoi & dien	home	0.12
-1=nguoi & dong	whole	0.05
-1=nguoi & gia	home	-0.07	whole	-0.12
-1=nguoi & giu	fell	0.13
-1=nguoi & goc	home	-0.1
-1=nguoi & h	home	-0.05
-1=nguoi & hai	home	-0.05	whole	0.1
-1=nguoi & hre	whole	-0.05
-1=nguoi & hung	home	-0.08	whole	0.05
-1=nguoi & khac	laid	0.09
-1=nguoi & khmer	whole	-0.12
-1=nguoi & kien	home	0.16	lies	0.13	whole	0.06
-1=nguoi & kim	home	-0.05
-1=nguoi & kinh	home	-0.05
-1=nguoi & lai	home	0.06
-1=nguoi & lang	home	-0.06	laid	-0.05
-1=nguoi & len	whole	-0.06
-1=nguoi & mien	home	0.07
-1=nguoi & mo	whole	-0.05
-1=nguoi & mong	home	0.09	whole	-0.09
-1=nguoi & muong	whole	-0.28
-1=nguoi & nam	home	0.1	fell	0.11	whole	0.05
-1=nguoi & nghe	home	-0.05
-1=nguoi & ngoai	home	-0.09
-1=nguoi & noi	home	-0.06
-1=nguoi & nung	home	-0.09	whole	-0.06
-1=nguoi & phu	whole	0.06
-1=nguoi & quang	home	0.12	whole	0.07
-1=nguoi & que	whole	-0.07
-1=nguoi & raglai	whole	-0.06
-1=nguoi & sau	laid	0.09
-1=nguoi & song	whole	-0.07
-1=nguoi & stieng	whole	-0.06
-1=nguoi & ta	home	-0.13	fell	0.1	laid	0.05
-1=nguoi & tan	home	0.05	whole	-0.06
-1=nguoi & tay	whole	-0.2
-1=nguoi & ten	home	-0.06
-1=nguoi & thach	whole	0.05
-1=nguoi & thai	whole	-0.19
-1=nguoi & tho	whole	-0.1
-1=nguoi & thon	home	0.08	whole	0.08
-1=nguoi & thuy	home	0.07
-1=nguoi & tren	home	0.08	laid	0.06
-1=nguoi & trong	laid	0.17
-1=nguoi & tu	whole	-0.07
-1=nguoi & van	home	-0.12	lies	0.07
-1=nguoi & vao	fell	0.06
-1=nguoi & vinh	whole	0.07
-1=nguoi & xa	home	-0.08
-1=nguoi & xo	whole	-0.05
-1=nguoi & yen	home	0.08	whole	0.08
-1=nguyen	fell	-0.14	whole	-0.05
-1=nha	fell	-0.09	laid	-0.15	lies	0.11	whole	-0.1
-1=nha & ben	lies	0.16	whole	0.06
-1=nha & canh	whole	0.07
-1=nha & ngoai	home	0.1	whole	-0.05
-1=nham	fell	-0.05
-1=nhan	fell	0.1
-1=nhan & nam	home	-0.05
-1=nhanh	fell	0.11
-1=nhat	home	0.17	whole	0.06
-1=nhau	laid	-0.1	lies	0.1
-1=nho	home	0.05	fell	-0.18	laid	0.06	whole	0.07
-1=nho & cho	laid	0.1
-1=nhom	fell	-0.06	whole	-0.06
-1=nhon	home	0.11	whole	-0.15
-1=nhon & binh	whole	-0.08
-1=nhu	home	0.05	fell	0.09	whole	0.25
-1=nhung	fell	-0.09	laid	-0.05	lies	-0.06
-1=nie	fell	0.05	whole	0.21
-1=nie & buon	fell	-0.05	whole	0.07
-1=night	whole	0.08
-1=nine	home	0.07
-1=ninh	home	0.13	fell	-0.05	laid	-0.13	whole	-0.21
-1=ninh & quang	whole	-0.06
-1=ninh & vinh	home	0.14
-1=no	home	-0.05
-1=no & duoi	whole	-0.07
-1=noi	fell	0.19	lies	-0.15	whole	-0.14
-1=noi & cau	laid	0.06
-1=noi & con	fell	0.06
-1=noi & duoi	fell	0.16	laid	0.07	lies	0.07	whole	0.11
-1=noi & giong	whole	-0.05
-1=noi & sau	laid	0.08	whole	0.09
-1=nong	fell	0.12	laid	0.05	whole	0.08
-1=not	laid	-0.05
-1=nu & xa	home	-0.08
-1=nua	whole	-0.05
-1=nui	laid	-0.06
-1=nuoc	fell	-0.09
-1=nva	whole	0.14
-1=o	home	0.38	fell	0.13	laid	0.06	lies	0.09	whole	1.15
-1=o & ##	home	0.07
-1=o & ai	fell	0.12	lies	0.07
-1=o & ap	fell	-0.06	lies	0.05	whole	-0.3
-1=o & ba	laid	0.09
-1=o & bac	fell	0.17	laid	-0.06	whole	0.07
-1=o & bai	fell	0.08	laid	-0.15	whole	0.12
-1=o & ban	fell	-0.06	lies	-0.16	whole	-0.23
-1=o & bao	home	-0.1	fell	-0.06	lies	0.11	whole	-0.11
-1=o & bat	home	0.12	fell	0.05	whole	0.05
-1=o & battambang	fell	0.22	whole	0.09
-1=o & bau	fell	0.16	laid	0.11	whole	-0.14
-1=o & ben	home	0.09	fell	-0.15	whole	0.14
-1=o & benh	laid	-0.05	whole	0.07
-1=o & bia	fell	0.1	laid	0.12	lies	-0.05	whole	0.11
-1=o & bien	fell	-0.07
-1=o & binh	fell	0.05	whole	0.07
-1=o & bo	fell	-0.16	laid	0.3	lies	-0.21	whole	0.42
-1=o & bot	fell	-0.09	whole	0.05
-1=o & bu	fell	-0.07	laid	0.11
-1=o & bui	home	-0.05	laid	-0.08
-1=o & bung	home	-0.05	fell	0.12
-1=o & buon	home	0.08	fell	0.07
-1=o & cai	home	0.21	fell	-0.1	whole	-0.07
-1=o & cam	whole	0.05
-1=o & can	home	-0.08	whole	-0.08
-1=o & cang	home	-0.05
-1=o & canh	home	0.1	laid	0.07	lies	0.07	whole	0.14
-1=o & cao	fell	-0.09	laid	-0.05	whole	-0.07
-1=o & cat	whole	-0.1
-1=o & cau	fell	-0.06	laid	-0.06	whole	-0.15
-1=o & cay	whole	0.11
-1=o & chan	fell	-0.35	laid	0.32	whole	0.15
-1=o & chau	whole	0.05
-1=o & cho	fell	-0.19	laid	0.08	lies	0.12	whole	0.13
-1=o & chot	fell	0.07	whole	0.15
-1=o & chu	fell	0.13
-1=o & chua	whole	0.05
-1=o & con	home	0.11	fell	0.08	laid	0.11
-1=o & cong	fell	-0.08	laid	0.05	lies	0.1	whole	-0.05
-1=o & cu	fell	-0.05	laid	0.07
-1=o & cua	home	-0.06	fell	0.26	laid	0.2	whole	0.2
-1=o & cung	home	-0.12	fell	0.09	laid	-0.08	lies	0.07	whole	-0.05
-1=o & cuoi	fell	0.15	whole	0.08
-1=o & dai	home	0.08	fell	-0.13
-1=o & dak	fell	-0.23
-1=o & dam	whole	-0.24
-1=o & dao	fell	-0.08
-1=o & dat	laid	-0.05	lies	0.1	whole	0.17
-1=o & de	laid	-0.06	lies	0.11
-1=o & deo	fell	0.32	laid	0.06	whole	-0.05
-1=o & diem	whole	-0.14
-1=o & dien	home	-0.05	fell	0.09	whole	0.06
-1=o & dinh	home	-0.06	fell	0.13	lies	0.09	whole	0.1
-1=o & doc	fell	-0.09	laid	0.05	lies	-0.11	whole	-0.18
-1=o & doi	home	0.09	fell	-0.25	laid	0.11	lies	-0.08	whole	-0.36
-1=o & don	fell	-0.1	whole	-0.07
-1=o & dong	home	-0.12	fell	-0.17	laid	0.12	lies	0.29	whole	0.15
-1=o & duc	home	-0.09	fell	-0.22	lies	0.2	whole	-0.25
-1=o & duoi	laid	-0.08	whole	-0.11
-1=o & duong	home	-0.08	whole	-0.14
-1=o & ea	fell	-0.07
-1=o & ga	fell	-0.17
-1=o & gan	home	0.11	fell	-0.17	laid	0.19	lies	0.12	whole	-0.1
-1=o & gia	home	-0.09	whole	0.06
-1=o & giao	home	0.09
-1=o & gio	whole	-0.13
-1=o & giong	fell	0.13	lies	0.07	whole	0.05
-1=o & go	home	-0.06	fell	-0.08	laid	-0.06	lies	-0.22
-1=o & goc	laid	-0.08	lies	0.14	whole	0.3
-1=o & ha	home	-0.12	lies	0.12	whole	0.07
-1=o & hai	home	-0.26	fell	-0.05	whole	-0.05
-1=o & ham	fell	-0.05	laid	0.07	whole	-0.17
-1=o & hang	fell	-0.08	laid	0.05	lies	0.21	whole	-0.06
-1=o & ho	laid	0.09	whole	0.09
-1=o & hoa	home	-0.12
-1=o & hoai	home	0.07	whole	-0.07
-1=o & hoc	home	-0.05	laid	0.19	lies	-0.05
-1=o & hon	home	-0.06	fell	0.13	laid	0.1
-1=o & hue	fell	0.06	whole	-0.06
-1=o & huong	lies	0.1
-1=o & ke	home	0.1	whole	-0.09
-1=o & khe	fell	0.17	lies	-0.07	whole	0.07
-1=o & kho	fell	0.12	whole	0.05
-1=o & khu	laid	-0.07	lies	-0.13	whole	-0.09
-1=o & kien	home	-0.11	fell	-0.05
-1=o & kim	home	0.24
-1=o & kinh	home	0.15	laid	0.16	lies	0.12
-1=o & km	fell	0.1
-1=o & kon	fell	-0.07
-1=o & ky	home	0.06	whole	-0.08
-1=o & lai	home	-0.07	whole	-0.26
-1=o & lang	home	-0.08	fell	-0.19	laid	-0.1	lies	0.17	whole	-0.16
-1=o & lao	home	0.07	fell	-0.06	whole	0.09
-1=o & lo	laid	-0.1	lies	0.1
-1=o & loc	home	-0.06	fell	0.17	laid	0.13	lies	-0.1	whole	0.13
-1=o & long	home	-0.05	whole	-0.07
-1=o & lung	fell	0.1	whole	0.08
-1=o & luu	lies	0.12
-1=o & ma	laid	0.05
-1=o & mai	fell	-0.1	lies	0.11	whole	-0.05
-1=o & mang	fell	0.06
-1=o & mat	whole	0.05
-1=o & me	fell	-0.05	laid	0.07	whole	0.1
-1=o & mep	laid	0.06
-1=o & mo	home	-0.06	fell	0.11	lies	-0.05	whole	0.06
-1=o & mong	fell	0.06
-1=o & my	home	0.17	fell	-0.08	laid	-0.05	whole	0.06
-1=o & na	fell	0.05
-1=o & nam	home	-0.15	lies	0.06
-1=o & nga	fell	-0.08	laid	-0.09	whole	-0.25
-1=o & ngam	fell	0.07	whole	-0.07
-1=o & ngay	home	0.11	whole	-0.25
-1=o & nghi	home	-0.05
-1=o & nghia	home	-0.07	fell	-0.08	whole	-0.23
-1=o & ngo	whole	0.05
-1=o & ngoai	home	0.1	fell	-0.11	laid	0.06	lies	-0.05	whole	0.07
-1=o & nhan	fell	0.08	whole	-0.12
-1=o & nhu	fell	-0.06
-1=o & noong	whole	0.08
-1=o & ntls	home	-0.07	fell	0.33	laid	-0.15	lies	-0.15	whole	-0.34
-1=o & nui	fell	0.31	laid	-0.09	whole	0.12
-1=o & nuoc	whole	0.05
-1=o & nuong	fell	-0.05	laid	-0.11	lies	0.11	whole	0.11
-1=o & o	fell	-0.05
-1=o & pailin	whole	-0.21
-1=o & pha	whole	0.09
-1=o & phan	home	0.25	whole	0.09
-1=o & phia	fell	-0.08	laid	-0.06	whole	-0.07
-1=o & phong	home	0.07	lies	0.09
-1=o & phu	home	0.23	fell	-0.14	laid	-0.09	whole	0.1
-1=o & phuc	home	-0.05	fell	0.05
-1=o & phum	laid	-0.06	whole	0.05
-1=o & phuoc	fell	0.21	whole	0.07
-1=o & phuong	fell	-0.1
-1=o & plei	fell	-0.13
-1=o & quang	home	0.15	fell	-0.14	whole	0.17
-1=o & que	home	-0.13	fell	0.18	lies	0.09	whole	0.14
-1=o & quoc	home	-0.06
-1=o & quy	home	-0.05	whole	-0.14
-1=o & rach	fell	0.1	laid	0.17	whole	0.13
-1=o & ray	laid	-0.12	lies	0.07
-1=o & ria	laid	0.14	whole	0.13
-1=o & ru	lies	0.11	whole	0.06
-1=o & rung	laid	-0.06	lies	-0.08	whole	-0.05
-1=o & ruong	laid	0.06
-1=o & sa	home	0.1	whole	0.11
-1=o & sam	fell	0.09
-1=o & san	fell	-0.06	laid	-0.05
-1=o & sau	laid	0.06
-1=o & siem	fell	0.22	whole	0.11
-1=o & so	lies	0.1	whole	0.07
-1=o & soc	fell	-0.05
-1=o & son	laid	-0.05	lies	0.08
-1=o & song	fell	0.09
-1=o & suoi	fell	0.22	lies	-0.05	whole	-0.09
-1=o & suon	fell	0.07	laid	-0.14	whole	-0.14
-1=o & ta	home	0.12	fell	0.08	whole	0.07
-1=o & tam	home	0.22	fell	-0.08
-1=o & tan	fell	0.05	laid	-0.06	lies	-0.06
-1=o & tay	laid	-0.06	lies	0.05	whole	0.06
-1=o & thach	home	0.07	fell	0.1
-1=o & thai	fell	-0.18
-1=o & thang	home	0.06
-1=o & thanh	fell	-0.06	whole	0.08
-1=o & thi	home	-0.1	fell	-0.08	whole	-0.06
-1=o & tho	home	0.09
-1=o & thon	home	0.36	fell	0.07	laid	-0.06	lies	-0.08	whole	-0.09
-1=o & thong	home	0.12
-1=o & thung	whole	0.09
-1=o & thuong	home	-0.07	fell	0.08
-1=o & thuy	home	-0.08
-1=o & tich	home	-0.1	fell	0.09
-1=o & tien	home	0.13	fell	-0.09	lies	0.09	whole	0.09
-1=o & tieu	fell	0.05	whole	0.06
-1=o & to	whole	0.08
-1=o & tra	fell	0.2
-1=o & tram	fell	-0.07	laid	-0.06
-1=o & tran	home	0.11
-1=o & trang	home	-0.1	laid	0.07	lies	-0.07
-1=o & tri	fell	-0.07
-1=o & trieu	lies	0.09
-1=o & tro	fell	-0.05
-1=o & trung	fell	-0.09	whole	0.07
-1=o & truong	home	0.1	fell	-0.24	whole	-0.1
-1=o & vam	laid	-0.15	whole	0.05
-1=o & van	home	0.15	whole	0.06
-1=o & ven	laid	0.06	lies	-0.09	whole	0.06
-1=o & viet	home	0.05
-1=o & vinh	whole	-0.07
-1=o & vung	home	0.06
-1=o & vuon	fell	-0.08	laid	0.22	lies	0.06	whole	-0.11
-1=o & xa	fell	0.09	laid	-0.05	lies	0.06	whole	-0.08
-1=o & xiem	whole	-0.07
-1=o & xieng	fell	-0.05	whole	-0.13
-1=o & xom	home	-0.13	laid	-0.06	lies	0.08	whole	-0.09
-1=o & yen	home	-0.22	whole	-0.05
-1=oai	whole	-0.1
-1=oai & ha	whole	-0.07
-1=of	home	-0.16	fell	0.07	whole	-0.19
-1=of & an	fell	0.05
-1=of & hill	fell	0.09	whole	0.09
-1=of & my	home	-0.05
-1=of & the	laid	0.08
-1=off	whole	-0.12
-1=old	fell	-0.07	lies	0.08
-1=om	laid	-0.05
-1=on	home	-0.05	fell	0.05	lies	-0.06	whole	0.06
-1=on & a	fell	-0.06	lies	0.07
-1=on & hill	fell	0.13
-1=on & it	whole	-0.06
-1=on & the	fell	-0.05	laid	0.08	lies	-0.09	whole	-0.05
-1=ong	home	0.05	fell	-0.14	laid	-0.07	lies	-0.12	whole	0.14
-1=ong & ngay	home	0.13
-1=ong & ngoai	whole	0.05
-1=ong & tren	whole	0.13
-1=ong & trong	lies	-0.05	whole	-0.1
-1=our	home	0.05	whole	-0.09
-1=over	laid	0.08
-1=own	home	0.11
-1=p	home	0.1	whole	-0.06
-1=pang	fell	-0.05
-1=pao	laid	0.07
-1=people	fell	0.14
-1=petit	lies	0.12
-1=pha	lies	-0.06	whole	-0.12
-1=phai	home	0.06	fell	-0.13	lies	0.12
-1=phai & duong	fell	-0.08	lies	0.09
-1=pham	home	0.06
-1=phan	laid	0.05	whole	0.08
-1=phan & khu	whole	-0.05
-1=phao	home	-0.05	fell	-0.12	lies	-0.06	whole	-0.28
-1=phao & ###	fell	-0.11
-1=phao & ban	fell	-0.07
-1=phao & bay	fell	0.08
-1=phao & binh	whole	-0.05
-1=phao & cao	fell	0.05
-1=phao & ham	fell	0.06
-1=phao & khi	fell	0.05
-1=phao & tu	fell	-0.07
-1=phap	whole	0.05
-1=phat	home	-0.05	fell	0.05
-1=phau	fell	0.2
-1=phen	fell	0.06	whole	0.09
-1=phien	fell	-0.05
-1=pho	home	-0.05	laid	-0.07	lies	0.2	whole	-0.05
-1=pho & xa	lies	0.13
-1=phon	home	-0.09	laid	0.06
-1=phong	home	-0.05	fell	-0.05	lies	-0.09	whole	-0.06
-1=phong & huyen	whole	-0.05
-1=phong & trong	lies	-0.06
-1=photo	home	-0.07
-1=phu	home	-0.13	whole	-0.25
-1=phu & thai	home	-0.05	whole	-0.05
-1=phuc	fell	0.08	laid	-0.07	whole	-0.12
-1=phung	home	-0.06
-1=phuoc	home	-0.06	fell	0.08	whole	-0.09
-1=phuong	fell	0.08	laid	0.13
-1=phuong & quan	fell	-0.05
-1=place	fell	0.1	whole	0.05
-1=plantation	fell	-0.05
-1=pom	whole	-0.09
-1=pont	fell	0.06
-1=province	home	0.11	whole	0.05
-1=put	laid	-0.07	whole	-0.05
-1=q	home	0.09	fell	0.08	whole	-0.1
-1=qua	home	-0.05	lies	0.2	whole	0.27
-1=qua & cau	fell	0.07
-1=qua & cho	fell	0.08	whole	0.06
-1=qua & deo	fell	-0.26	lies	0.09
-1=qua & ngam	fell	0.05
-1=qua & song	fell	0.25	whole	0.14
-1=qua & suoi	fell	0.07	laid	-0.05	lies	0.07	whole	-0.08
-1=quan	home	0.12	fell	0.17	laid	-0.07	whole	0.21
-1=quan & khu	whole	-0.05
-1=quan & lang	whole	-0.06
-1=quan & ninh	lies	0.12
-1=quan & sat	fell	0.18	whole	-0.08
-1=quan & xa	whole	0.09
-1=quang	home	-0.06	lies	0.11	whole	0.07
-1=quang & vinh	fell	-0.08
-1=que	home	0.16	fell	-0.07	laid	-0.05	whole	0.49
-1=que & anh	home	0.05	whole	-0.06
-1=que & bac	home	-0.08
-1=que & ben	whole	-0.15
-1=que & bo	home	0.05
-1=que & cai	home	-0.05
-1=que & cam	whole	0.05
-1=que & can	home	0.11
-1=que & chi	whole	-0.07
-1=que & cho	whole	0.05
-1=que & chu	fell	0.11
-1=que & chung	home	0.06	whole	-0.11
-1=que & co	home	0.06
-1=que & dai	home	-0.27
-1=que & dong	home	0.07
-1=que & em	home	-0.06
-1=que & gia	whole	0.05
-1=que & go	home	-0.08
-1=que & ha	home	-0.14	whole	0.06
-1=que & hau	home	0.05
-1=que & hop	lies	0.11	whole	0.09
-1=que & huong	home	0.06
-1=que & kien	home	-0.08
-1=que & kim	home	-0.35	whole	0.05
-1=que & lang	home	0.05	whole	0.05
-1=que & lap	home	0.05	whole	0.07
-1=que & long	whole	0.07
-1=que & mai	home	-0.07	whole	-0.08
-1=que & mo	whole	-0.06
-1=que & nam	home	-0.13
-1=que & nga	home	-0.08
-1=que & nghi	home	0.06
-1=que & nghia	home	0.08	lies	0.06
-1=que & ngoai	home	0.07	fell	0.07
-1=que & nho	home	-0.07	lies	0.09
-1=que & ong	whole	-0.06
-1=que & phu	home	-0.07
-1=que & quang	home	-0.17
-1=que & quynh	home	-0.11
-1=que & son	fell	0.09	whole	-0.14
-1=que & thai	whole	0.11
-1=que & thanh	home	-0.07
-1=que & thi	home	0.11	whole	0.06
-1=que & tho	whole	0.05
-1=que & toi	home	0.08	whole	-0.06
-1=que & trang	lies	0.14	whole	-0.11
-1=que & trieu	home	-0.12
-1=que & trung	whole	-0.11
-1=que & vinh	home	-0.2	whole	0.07
-1=que & vo	whole	-0.07
-1=que & xa	home	0.07
-1=que & yen	whole	-0.06
-1=quoc	whole	-0.11
-1=quyen	lies	0.12
-1=quyet	home	0.05
-1=ra	fell	-0.09	laid	0.17	whole	0.24
-1=ra & bai	laid	0.19	whole	-0.06
-1=ra & ben	fell	0.07	laid	-0.07
-1=ra & bo	laid	0.13	lies	0.1	whole	0.09
-1=ra & cho	laid	0.15	lies	0.14	whole	-0.11
-1=ra & con	fell	-0.05	laid	0.12
-1=ra & duong	fell	-0.12	laid	-0.07
-1=ra & goc	fell	0.14	laid	0.05	lies	0.09	whole	0.13
-1=ra & nghia	laid	-0.12	lies	-0.16	whole	-0.09
-1=ra & ntls	lies	-0.1	whole	-0.11
-1=ra & phu	fell	0.2	whole	0.06
-1=ra & suoi	laid	-0.07	whole	0.09
-1=rach	lies	0.08
-1=rai	whole	0.09
-1=rai & lang	whole	0.1
-1=ran	fell	-0.11
-1=rang	home	0.11	fell	0.09	laid	0.05	lies	0.05	whole	0.12
-1=rang & ben	home	0.12	fell	-0.05	lies	0.06	whole	0.08
-1=rao	laid	0.07	whole	-0.06
-1=rau	laid	0.05
-1=ray	whole	-0.05
-1=re	laid	-0.05
-1=regiment	whole	-0.06
-1=remember	fell	0.24
-1=reo	laid	0.05
-1=rieng	laid	-0.09	lies	0.14
-1=river	laid	0.06	whole	0.11
-1=ro	fell	0.09	laid	0.1	lies	0.09	whole	0.05
-1=ro & xa	fell	0.11	laid	0.13	lies	0.1
-1=roi	home	-0.06	fell	-0.06	lies	0.08	whole	0.12
-1=roi & sau	laid	0.05	whole	0.06
-1=rong	laid	0.05
-1=ru	fell	0.13	whole	-0.05
-1=rua	laid	-0.09
-1=rue	home	-0.05	fell	0.12
-1=rut	fell	-0.11	lies	0.13
-1=rut & thi	lies	0.13
-1=s	home	-0.1	laid	-0.05	lies	0.06
-1=sach	home	0.09	fell	0.11	lies	0.12	whole	-0.12
-1=sach & ls	home	0.11
-1=sach & ntls	fell	0.13
-1=said	home	-0.06	whole	-0.06
-1=sam	home	0.1	whole	0.06
-1=san	laid	-0.11	whole	-0.05
-1=san & nen	laid	-0.06
-1=sang	fell	-0.26	lies	0.21	whole	0.06
-1=sang & lao	whole	-0.06
-1=sat	home	-0.11	fell	0.1
-1=sau	home	-0.19	fell	0.06	laid	0.11	lies	0.07	whole	-0.65
-1=sau & ##	lies	-0.05
-1=sau & benh	lies	0.07	whole	-0.05
-1=sau & bo	fell	0.09
-1=sau & bon	laid	0.11
-1=sau & chi	laid	-0.05
-1=sau & chua	whole	-0.11
-1=sau & chuyen	lies	0.05
-1=sau & dan	laid	-0.05
-1=sau & dem	lies	0.05
-1=sau & dinh	lies	0.08
-1=sau & dua	lies	0.09
-1=sau & ga	fell	0.2	laid	0.07	whole	0.12
-1=sau & khi	fell	0.06
-1=sau & lang	fell	-0.07
-1=sau & lo	laid	0.13	whole	-0.07
-1=sau & lung	laid	0.1	lies	-0.05	whole	-0.08
-1=sau & mieu	lies	0.05
-1=sau & nen	whole	-0.05
-1=sau & tram	fell	0.08	laid	-0.06	whole	-0.05
-1=sau & truong	laid	0.08	lies	0.09	whole	-0.06
-1=sau & vuon	laid	0.09	whole	-0.11
-1=si	laid	-0.07	lies	0.06	whole	0.07
-1=si & huyen	whole	-0.06
-1=side	laid	0.14	whole	0.28
-1=sim	fell	-0.06	laid	-0.05	whole	-0.07
-1=sinh	fell	-0.1	laid	0.07	lies	-0.09	whole	0.13
-1=sinh & ##	fell	-0.07
-1=sinh & ban	whole	-0.09
-1=sinh & khi	fell	0.1
-1=sinh & mat	whole	0.07
-1=sinh & tran	fell	-0.15
-1=sinh & tren	fell	-0.08
-1=sinh & trong	fell	-0.14
-1=slope	laid	-0.07
-1=small	laid	0.05
-1=so	laid	-0.05	whole	-0.08
-1=so & quan	fell	0.06
-1=soi	home	-0.05	laid	-0.09
-1=son	home	-0.06	fell	-0.08	laid	-0.11	whole	-0.2
-1=son & kien	home	0.09
-1=son & ninh	home	-0.07
-1=son & thanh	whole	-0.06
-1=song	fell	-0.09	laid	-0.11	whole	-0.23
-1=song & ben	fell	-0.05
-1=song & cho	laid	-0.07
-1=stream	fell	0.07	laid	-0.11
-1=su	home	0.09	fell	-0.1	laid	-0.1	lies	-0.05
-1=su & cach	laid	-0.1
-1=su & xa	home	0.12	fell	-0.06	whole	0.08
-1=sua	fell	-0.06
-1=sung	fell	0.05	whole	-0.08
-1=suoi	fell	-0.09	laid	0.11
-1=suong	home	-0.07
-1=t	whole	-0.1
-1=ta	home	0.07	fell	0.06	laid	-0.05
-1=ta & tram	fell	0.05
-1=tai	fell	0.07	laid	0.17	lies	0.14	whole	0.72
-1=tai & ap	laid	0.07	lies	-0.08
-1=tai & bac	laid	-0.06	lies	0.13
-1=tai & ban	whole	0.06
-1=tai & benh	fell	0.07	whole	0.06
-1=tai & binh	whole	0.06
-1=tai & buon	fell	0.07	whole	-0.06
-1=tai & canh	whole	-0.14
-1=tai & cau	fell	0.07	whole	-0.08
-1=tai & chien	fell	0.08	whole	0.1
-1=tai & cho	whole	0.12
-1=tai & cua	fell	-0.15
-1=tai & deo	whole	0.06
-1=tai & diem	whole	-0.09
-1=tai & doi	fell	-0.1	laid	0.06
-1=tai & dong	lies	0.06
-1=tai & duong	fell	-0.06	whole	-0.13
-1=tai & go	fell	0.19	lies	-0.09
-1=tai & ha	home	-0.06	whole	-0.11
-1=tai & hang	fell	-0.16
-1=tai & khu	laid	-0.13	lies	0.14	whole	0.05
-1=tai & kinh	fell	0.06	laid	0.11	whole	0.08
-1=tai & lo	whole	0.07
-1=tai & mat	fell	-0.12	laid	0.05	whole	0.1
-1=tai & nga	fell	-0.09	laid	0.12	lies	0.1	whole	0.17
-1=tai & ngam	whole	-0.09
-1=tai & nghia	laid	-0.24	lies	0.1	whole	0.1
-1=tai & ntls	fell	-0.16	laid	0.09	lies	0.16	whole	0.08
-1=tai & nui	fell	-0.12	whole	-0.09
-1=tai & pho	home	-0.09
-1=tai & phum	laid	0.06
-1=tai & phuong	home	0.07	whole	-0.05
-1=tai & quan	whole	-0.14
-1=tai & song	whole	-0.06
-1=tai & suoi	fell	0.15	whole	0.08
-1=tai & suon	whole	-0.07
-1=tai & ta	whole	0.07
-1=tai & thi	whole	-0.05
-1=tai & thon	home	0.11	laid	0.1	whole	-0.08
-1=tai & tinh	fell	-0.07	whole	-0.11
-1=tai & tra	home	0.12
-1=tai & tram	whole	0.06
-1=tai & tran	laid	0.1	whole	-0.09
-1=tai & vien	fell	-0.05
-1=tai & vinh	laid	0.12
-1=tai & vuon	laid	0.13	lies	-0.11
-1=tai & xa	whole	-0.14
-1=tam	home	-0.05	fell	0.07	lies	-0.06	whole	-0.24
-1=tam & tren	whole	0.05
-1=tan	fell	0.09	laid	0.12	lies	-0.05	whole	-0.17
-1=tang	home	0.08	whole	-0.05
-1=tang & ban	laid	0.1	lies	-0.05	whole	-0.08
-1=tang & gan	laid	0.06	whole	0.08
-1=tang & nghia	laid	-0.1	lies	0.11	whole	0.11
-1=tang & ntls	laid	-0.14
-1=tang & tam	laid	0.1
-1=tang & tren	fell	0.09	laid	0.07	whole	-0.07
-1=tao	whole	0.11
-1=tap	home	-0.09	fell	0.09	lies	0.05
-1=tau	whole	-0.05
-1=tay	fell	-0.06	lies	-0.07
-1=tay & quang	fell	-0.07
-1=tay & san	fell	-0.05
-1=te	fell	-0.05
-1=ten	home	-0.08	laid	0.09	lies	-0.08	whole	-0.06
-1=ten & sau	whole	0.1
-1=teo	home	0.08
-1=terre	whole	0.1
-1=terre & au	whole	0.09
-1=th	home	0.14
-1=tha	fell	-0.1
-1=thach	home	-0.11	fell	0.11	lies	-0.07	whole	-0.08
-1=thach & vinh	whole	-0.05
-1=thai	home	-0.06	fell	0.06	laid	0.17	whole	0.07
-1=thai & ban	whole	0.06
-1=tham	lies	-0.05	whole	0.08
-1=than	fell	0.13
-1=thang	fell	-0.07	laid	-0.06	lies	-0.07	whole	-0.14
-1=thang & chap	fell	-0.05
-1=thang & gieng	fell	-0.05
-1=thang & tien	whole	-0.08
-1=thanh	home	-0.1	lies	-0.08	whole	-0.14
-1=thanh & hai	home	0.07	whole	-0.05
-1=thanh & thanh	home	-0.11
-1=thao	home	0.14	whole	0.05
-1=thap	lies	0.16	whole	-0.15
-1=that	home	0.11	fell	-0.06	laid	-0.06	lies	0.06
-1=thay	laid	-0.19
-1=thay & trong	fell	0.16
-1=the	home	0.06	fell	0.23	laid	-0.12	lies	0.14	whole	0.09
-1=the & ho	fell	0.12
-1=the & ia	whole	0.07
-1=them	fell	-0.05	whole	-0.05
-1=theo	home	-0.1	fell	-0.13	laid	-0.06	whole	0.05
-1=theo & bo	whole	0.06
-1=theo & doan	home	-0.08
-1=there	whole	0.08
-1=thi	fell	0.21	whole	0.05
-1=thi & con	laid	0.1
-1=thi & sau	whole	-0.09
-1=thien	home	-0.09	lies	0.06
-1=thin	home	0.06	whole	0.13
-1=thinh	fell	-0.06
-1=tho	home	0.17	fell	-0.11	laid	-0.12	whole	0.16
-1=tho & ha	home	-0.1	whole	-0.06
-1=tho & tren	whole	0.11
-1=tho & xa	home	0.07
-1=thoan	home	0.06
-1=thoi	whole	0.07
-1=thom	lies	0.08
-1=thong	home	0.07	laid	0.05	whole	-0.09
-1=thong & sau	laid	0.06
-1=three	whole	0.06
-1=thu	fell	0.05	laid	0.05	lies	-0.06	whole	-0.05
-1=thua	laid	-0.09
-1=thuc	home	-0.06
-1=thuoc	home	-0.11	fell	-0.12	laid	0.09	lies	0.1	whole	0.13
-1=thuoc & xa	fell	0.14
-1=thuong	home	-0.11	fell	0.05	laid	-0.06
-1=thuot	whole	0.07
-1=thuy	fell	0.06
-1=thuyet	whole	0.09
-1=tich	fell	-0.06
-1=tiem	fell	0.11
-1=tien	home	0.17	fell	-0.09	whole	-0.12
-1=tien & vinh	whole	-0.05
-1=tiep & dong	whole	0.05
-1=tieu	home	-0.08	fell	-0.11	whole	-0.18
-1=tieu & khu	whole	-0.14
-1=tim	fell	0.05	laid	-0.07	whole	0.14
-1=tim & cho	laid	-0.05	lies	0.08	whole	0.09
-1=tin	home	0.05	fell	-0.06
-1=tinh	home	0.12	lies	0.06
-1=to	fell	0.05	lies	0.1
-1=to & a	fell	-0.06	laid	0.17	lies	0.1	whole	0.13
-1=to & ben	fell	0.11	laid	-0.07	whole	-0.05
-1=to & the	lies	0.08	whole	-0.07
-1=toan	home	-0.13	whole	-0.09
-1=toan & hai	home	-0.11
-1=toc	home	0.09	lies	0.08	whole	-0.06
-1=toi	home	0.13	fell	0.2	lies	-0.16	whole	0.42
-1=toi & bo	whole	0.05
-1=toi & cach	fell	-0.05
-1=toi & cau	fell	-0.13
-1=toi & cho	fell	-0.05	laid	0.08	whole	-0.05
-1=toi & con	fell	0.08
-1=toi & dong	whole	-0.06
-1=toi & hoi	home	0.1
-1=toi & lo	fell	0.09	whole	0.05
-1=toi & song	fell	-0.05
-1=toi & thon	home	-0.1
-1=tombe	laid	0.13
-1=tombe & a	whole	-0.05
-1=tombes	laid	-0.06	lies	0.12	whole	-0.05
-1=ton	laid	0.06
-1=tong	home	-0.1	whole	0.06
-1=toward	fell	-0.1
-1=tra	lies	-0.07	whole	-0.08
-1=trac	home	-0.08
-1=trach	home	0.05
-1=trai	home	0.1	fell	-0.07	laid	-0.07
-1=tram	fell	-0.11	laid	0.26	whole	0.1
-1=tram & cach	laid	0.08
-1=tran	fell	0.1	lies	-0.07	whole	0.06
-1=tran & ay	fell	-0.06
-1=tran & bau	fell	-0.06
-1=tran & bom	whole	-0.06
-1=tran & cau	fell	0.07	whole	0.1
-1=tran & chong	fell	-0.07
-1=tran & chot	whole	-0.14
-1=tran & cu	fell	0.08	whole	0.12
-1=tran & doi	whole	0.12
-1=tran & dong	whole	0.06
-1=tran & phia	whole	-0.11
-1=tran & plei	whole	0.05
-1=tran & trong	fell	-0.05
-1=trang	home	-0.12	fell	0.06	laid	0.13	lies	0.1	whole	0.08
-1=trang & don	fell	-0.05
-1=trang & ntls	laid	0.16	lies	0.09	whole	0.08
-1=trang & xa	fell	0.11	lies	0.06	whole	-0.06
-1=tranh	laid	0.06	whole	-0.08
-1=trao	home	-0.05
-1=trao & kien	home	-0.06
-1=trau	laid	-0.07
-1=tre	whole	-0.08
-1=tren	home	-0.08	fell	-0.16	laid	-0.1
-1=tren & bai	laid	0.12	whole	0.06
-1=tren & bang	fell	0.06	whole	-0.06
-1=tren & bia	laid	-0.1	whole	-0.09
-1=tren & bo	lies	0.11	whole	-0.18
-1=tren & cang	fell	0.06
-1=tren & cao	fell	-0.05
-1=tren & cho	laid	-0.06
-1=tren & co	laid	-0.06
-1=tren & dat	fell	-0.08	whole	0.13
-1=tren & de	fell	-0.07
-1=tren & diem	whole	0.05
-1=tren & dinh	whole	0.12
-1=tren & doc	whole	0.11
-1=tren & doi	fell	-0.18	lies	0.12	whole	-0.09
-1=tren & dong	fell	0.06
-1=tren & duong	fell	-0.14	laid	-0.05	whole	-0.38
-1=tren & giong	whole	0.06
-1=tren & go	fell	0.06	lies	0.11	whole	0.13
-1=tren & hang	whole	-0.05
-1=tren & nen	fell	-0.06	laid	0.14	whole	0.07
-1=tren & nui	whole	0.07
-1=tren & ray	laid	-0.06	whole	-0.09
-1=tren & song	whole	0.07
-1=tren & suoi	whole	-0.11
-1=tren & suon	whole	-0.06
-1=treo	fell	-0.08
-1=tri	home	-0.09	fell	0.2	whole	0.06
-1=tri & nghia	whole	-0.09
-1=trieu	whole	0.19
-1=troi	laid	-0.09	whole	-0.05
-1=tron	whole	-0.08
-1=tron & duoi	whole	-0.07
-1=trong	fell	-0.08	laid	0.06	lies	-0.06	whole	0.28
-1=trong & bai	whole	0.07
-1=trong & bao	whole	-0.05
-1=trong & can	fell	-0.05
-1=trong & chua	lies	0.09
-1=trong & cong	laid	0.12	whole	-0.12
-1=trong & dat	laid	0.17	whole	-0.07
-1=trong & diem	whole	-0.06
-1=trong & dong	lies	0.05
-1=trong & dot	whole	-0.06
-1=trong & giao	fell	0.09	whole	0.24
-1=trong & ham	fell	0.1	laid	-0.08	whole	0.19
-1=trong & hang	fell	0.3	laid	-0.08	lies	0.1	whole	-0.17
-1=trong & ho	home	0.06	laid	0.05	whole	-0.12
-1=trong & khe	whole	-0.06
-1=trong & khu	fell	-0.07	laid	0.08	whole	0.14
-1=trong & khuon	laid	0.07	whole	0.15
-1=trong & lang	fell	-0.08
-1=trong & lo	fell	-0.08	whole	0.06
-1=trong & luc	fell	0.06	laid	0.05
-1=trong & nam	fell	-0.07
-1=trong & nghia	laid	-0.13
-1=trong & ntls	home	0.14	whole	-0.13
-1=trong & quan	fell	0.05	whole	0.07
-1=trong & quang	whole	-0.12
-1=trong & ray	laid	0.09
-1=trong & rung	fell	0.05	laid	0.05	whole	0.07
-1=trong & so	whole	-0.08
-1=trong & tay	fell	-0.05
-1=trong & thanh	whole	-0.11
-1=trong & tieu	laid	0.07	whole	0.06
-1=trong & tran	whole	-0.27
-1=trong & tu	whole	0.11
-1=trong & vuon	laid	-0.13	whole	0.11
-1=tru	whole	-0.05
-1=trung	laid	-0.05	whole	-0.06
-1=truoc	home	-0.11	fell	-0.24	laid	0.08	lies	-0.22	whole	-0.26
-1=truoc & chon	laid	0.05
-1=truoc & cua	fell	0.06	whole	-0.09
-1=truoc & don	whole	-0.1
-1=truoc & nam	laid	0.12
-1=truong	home	0.1	fell	-0.21	laid	-0.07
-1=truong & ban	fell	-0.08
-1=truong & don	fell	-0.07
-1=truong & thcs	fell	0.16	whole	-0.08
-1=tu	home	0.11	fell	-0.09	laid	0.42	lies	-0.21	whole	0.18
-1=tu & ban	laid	0.13	whole	0.05
-1=tu & bo	laid	-0.23
-1=tu & cau	laid	-0.05
-1=tu & con	whole	-0.05
-1=tu & doi	fell	0.24	laid	0.22	whole	0.13
-1=tu & dong	home	0.14
-1=tu & lang	home	0.11	laid	0.11
-1=tu & nghia	laid	-0.05	lies	-0.12
-1=tu & phu	whole	-0.06
-1=tu & suoi	fell	-0.08	laid	0.07	whole	-0.05
-1=tu & tinh	laid	-0.05
-1=tu & xa	fell	0.09	whole	0.08
-1=tu & xom	home	0.1	fell	-0.05
-1=tuc	home	-0.07	fell	-0.06
-1=tue	fell	0.08
-1=tue & a	fell	0.08
-1=tui	whole	0.08
-1=tuoc	home	0.12
-1=tuoi	lies	0.11	whole	-0.07
-1=tuoi & xa	lies	0.13
-1=tuong	lies	-0.07	whole	-0.06
-1=tuong & phia	laid	0.05
-1=tuyen	home	0.1
-1=ty	whole	0.07
-1=uc	laid	0.09	whole	-0.16
-1=un	fell	-0.05	whole	-0.08
-1=une	laid	-0.05
-1=up	fell	0.08	laid	0.07
-1=us	laid	-0.05	lies	0.12
-1=ut	home	-0.06
-1=uy	fell	-0.08	whole	0.09
-1=uyen	home	-0.07
-1=uyen & cao	home	-0.06
-1=v	whole	-0.05
-1=va	fell	-0.1
-1=van	fell	0.19	laid	-0.06
-1=vang	fell	0.11
-1=vao	home	-0.12	lies	0.13	whole	0.35
-1=vao & bai	fell	-0.06	laid	-0.15
-1=vao & ben	fell	-0.05	whole	-0.06
-1=vao & cua	fell	-0.06	whole	-0.05
-1=vao & ho	laid	0.12	whole	0.14
-1=vao & lo	laid	0.05
-1=vao & nghia	laid	0.12	whole	0.19
-1=vao & ntls	laid	-0.07	lies	-0.13
-1=vao & tan	whole	0.06
-1=vao & xa	lies	-0.05
-1=vay	home	0.11	fell	0.14	laid	0.1	whole	0.05
-1=ve	home	0.3	fell	-0.2	laid	0.13	lies	0.39	whole	0.48
-1=ve & anh	lies	0.22	whole	0.07
-1=ve & bai	whole	-0.12
-1=ve & ban	fell	0.06
-1=ve & ben	laid	0.1	lies	0.1	whole	0.07
-1=ve & bo	lies	0.12
-1=ve & cau	home	0.06	whole	0.05
-1=ve & doi	fell	-0.07	lies	0.05	whole	0.08
-1=ve & dong	lies	-0.08
-1=ve & duc	home	0.13	whole	0.06
-1=ve & ha	lies	0.07
-1=ve & hang	laid	0.05
-1=ve & lang	fell	0.12	laid	0.13
-1=ve & nghia	laid	-0.14	lies	-0.3	whole	0.16
-1=ve & ninh	lies	0.06	whole	0.11
-1=ve & ntls	home	0.16	fell	-0.08	laid	0.18	whole	0.17
-1=ve & phia	laid	-0.3	lies	-0.08	whole	-0.22
-1=ve & rung	fell	-0.08
-1=ve & sau	fell	-0.06	laid	-0.05	whole	-0.08
-1=ve & tay	lies	-0.06
-1=ve & tram	laid	0.08	whole	0.12
-1=ve & truong	fell	-0.05	lies	0.11
-1=ven	laid	-0.11
-1=vers	laid	0.12	whole	-0.08
-1=vi	home	0.05	fell	-0.11	lies	-0.1
-1=vi & gan	lies	-0.06
-1=vien	home	-0.07	fell	-0.05	whole	-0.09
-1=vien & an	whole	-0.07
-1=vien & truong	laid	0.09
-1=vieng	lies	0.09
-1=viet	fell	0.33	laid	0.15	whole	0.17
-1=viet & lao	fell	0.14	whole	0.14
-1=viet & trong	laid	0.18	whole	-0.06
-1=village	fell	0.08
-1=vinh	fell	-0.1	laid	-0.05
-1=vo	fell	0.18	lies	0.13	whole	0.06
-1=vo & ben	fell	0.06
-1=vo & bo	fell	0.12	whole	-0.08
-1=vo & cau	whole	0.06
-1=vo & ha	whole	-0.05
-1=vo & nghia	whole	0.05
-1=voi	fell	-0.15	lies	0.07	whole	-0.14
-1=vong	fell	-0.07
-1=vu	laid	-0.07
-1=vuc	fell	0.14	whole	0.23
-1=vuc & dong	whole	0.1
-1=vui	laid	0.06	lies	-0.06
-1=vui & canh	whole	0.08
-1=vui & tam	laid	0.07	whole	-0.05
-1=vui & trong	whole	0.09
-1=vung	home	-0.07	fell	0.09
-1=vuon	laid	0.08
-1=vuot	fell	0.05
-1=vy	home	-0.08	fell	0.11
-1=was	fell	-0.09
-1=was & a	fell	-0.07
-1=west	laid	0.09	whole	-0.05
-1=where	fell	0.05	laid	-0.06
-1=with	fell	-0.09	laid	-0.07
-1=with & a	fell	-0.06	laid	-0.05
-1=x	fell	0.05	whole	-0.06
-1=xa	home	0.36	laid	-0.08	whole	-0.18
-1=xa & dong	home	0.12	whole	-0.07
-1=xac	fell	0.06
-1=xang	whole	-0.07
-1=xanh	fell	0.07	laid	0.1
-1=xay	laid	0.09
-1=xe	fell	-0.15	laid	0.07	whole	0.11
-1=xe & cho	laid	0.08
-1=xoai	laid	0.06	lies	0.09
-1=xu	home	0.19
-1=xuan	home	-0.13
-1=xung	lies	0.13
-1=xuong	home	-0.09	laid	-0.12	lies	0.06
-1=xuong & ben	fell	0.06	whole	-0.13
-1=xuong & chan	laid	-0.07
-1=xuong & khe	fell	-0.09	whole	0.07
-1=xuong & quan	fell	0.05
-1=xuong & song	whole	0.07
-1=xuong & suoi	fell	-0.25
-1=xuong & tren	fell	-0.08
-1=xuyen	lies	0.11	whole	-0.1
-1=y	home	-0.1
-1=years	whole	0.05
-1=yen	home	-0.1	fell	-0.06	whole	-0.09
-2=#	laid	0.3	lies	-0.22	whole	0.32
-2=##	home	0.22	fell	0.21	lies	-0.27	whole	0.14
-2=###	home	0.05	fell	0.29	laid	-0.11
-2=####	home	0.3	fell	0.45	lies	-0.26	whole	0.37
-2=^	home	-0.08	fell	-0.15	laid	0.29	lies	-0.08	whole	0.09
-2=a	home	0.31	fell	-0.26	lies	0.05	whole	-0.07
-2=after	fell	0.13	whole	0.05
-2=again	laid	-0.09	lies	0.12
-2=ai	fell	0.06	laid	-0.06	lies	-0.05	whole	-0.07
-2=all	laid	0.08	whole	0.14
-2=am	fell	-0.07
-2=ama	lies	-0.06	whole	0.08
-2=an	fell	-0.18	laid	-0.16	lies	-0.12	whole	-0.08
-2=and	laid	-0.12	lies	0.1	whole	0.09
-2=anh	home	-0.18	laid	0.1	lies	-0.06	whole	0.07
-2=ao	whole	-0.07
-2=ap	fell	0.11
-2=are	laid	0.06
-2=arvn	fell	-0.09	whole	-0.05
-2=attack	fell	0.05	whole	0.06
-2=au	home	0.08	whole	-0.14
-2=august	whole	-0.06
-2=avait	laid	0.15	whole	0.1
-2=ay	home	0.06	fell	-0.13	laid	0.17	lies	0.18
-2=b	home	0.13
-2=b52	fell	0.11	whole	0.1
-2=ba	home	-0.2	fell	-0.05	laid	-0.14	lies	-0.06	whole	-0.2
-2=bac	fell	0.19	laid	0.25	whole	-0.13
-2=bach	home	-0.08
-2=back	fell	0.1	whole	0.11
-2=bai	fell	-0.11	laid	-0.05	lies	0.07
-2=ban	home	-0.05	fell	0.3	laid	0.2	lies	-0.19	whole	0.19
-2=bang	whole	0.06
-2=bao	home	-0.09	fell	-0.29	lies	-0.2	whole	-0.1
-2=bap	fell	0.09
-2=bat	home	-0.05	fell	-0.06
-2=bataillon	fell	-0.05
-2=battalion	fell	-0.1
-2=bau	fell	0.07
-2=bay	fell	0.17	laid	-0.13	lies	-0.08	whole	-0.13
-2=be	home	-0.1	fell	-0.05	whole	0.06
-2=ben	home	-0.08	fell	-0.25	laid	-0.1	whole	-0.29
-2=benh	fell	-0.05	laid	-0.1
-2=bep	home	0.12	whole	0.09
-2=bi	fell	-0.08	lies	-0.07	whole	-0.05
-2=bia	home	-0.11	fell	0.1	laid	-0.07	lies	0.08	whole	-0.07
-2=bich	fell	0.14	lies	-0.07	whole	0.07
-2=bien	fell	-0.14	whole	-0.05
-2=biet	home	0.12	laid	0.06	whole	-0.08
-2=bieu	home	0.13	fell	-0.07
-2=binh	home	-0.19	fell	-0.1	laid	-0.06	lies	0.08	whole	-0.11
-2=bn	fell	0.09
-2=bo	home	0.13	fell	-0.25	laid	0.12	lies	-0.17	whole	-0.06
-2=boc	home	0.11	fell	0.23	laid	0.15	whole	0.08
-2=bodies	whole	0.07
-2=boi	fell	0.14
-2=bom	fell	-0.12	laid	-0.14	whole	-0.08
-2=bomb	whole	0.13
-2=bon	home	-0.06	laid	-0.08	lies	0.2	whole	-0.05
-2=bong	home	0.06	whole	-0.08
-2=book	whole	0.07
-2=born	whole	-0.17
-2=both	fell	-0.11
-2=bu	fell	-0.08	laid	0.12	whole	-0.09
-2=bua	whole	-0.09
-2=bulldozer	laid	0.05
-2=bung	fell	-0.11
-2=bunker	laid	-0.05
-2=buoc	laid	-0.05
-2=buoi	whole	0.12
-2=buon	home	0.06	whole	-0.1
-2=buried	laid	-0.06	lies	0.07	whole	-0.07
-2=bury	whole	0.05
-2=but	home	-0.09	fell	-0.05
-2=buu	home	-0.19
-2=by	whole	-0.07
-2=c18	whole	-0.06
-2=c2	fell	0.06
-2=c6	whole	0.05
-2=ca	fell	0.06	laid	0.05	lies	0.09	whole	-0.08
-2=cac	fell	-0.09	laid	-0.06	lies	0.06	whole	-0.13
-2=cach	laid	0.07
-2=cai	lies	0.06
-2=called	fell	-0.05
-2=cam	laid	0.09	whole	-0.28
-2=came	home	-0.08
-2=can	home	-0.05	laid	-0.06
-2=cang	fell	0.12	whole	0.07
-2=canh	fell	-0.28	whole	-0.14
-2=cao	home	-0.05	fell	-0.15	lies	0.26	whole	-0.27
-2=cap	home	-0.13	fell	-0.08	whole	0.1
-2=carried	whole	0.14
-2=cat	fell	0.18	laid	0.25	lies	0.07	whole	-0.08
-2=cau	fell	0.05	whole	-0.08
-2=cave	laid	0.05	whole	-0.1
-2=cay	fell	0.14	laid	-0.09	lies	0.13	whole	-0.12
-2=ccb	laid	0.11
-2=cemetery	fell	0.09	laid	0.18	lies	-0.06
-2=cha	home	-0.08	fell	-0.05	laid	-0.11	lies	0.09	whole	-0.06
-2=chac	home	0.13	fell	-0.06	whole	-0.07
-2=cham	home	0.23	whole	0.24
-2=chan	fell	0.11	laid	0.05	whole	-0.1
-2=chau	home	-0.05	fell	-0.25	whole	0.08
-2=chay	fell	0.05	whole	0.05
-2=che	home	0.07	fell	-0.07
-2=chef	fell	-0.1
-2=chet	fell	0.25	laid	-0.19	lies	-0.06	whole	-0.24
-2=chi	home	-0.23	fell	-0.2	laid	0.08	lies	-0.11
-2=chia	lies	0.09
-2=chief	whole	-0.06
-2=chien	fell	0.05
-2=chim	fell	0.07	whole	-0.1
-2=chin	home	-0.08	fell	0.08	lies	0.12
-2=chinh	home	0.15	whole	-0.06
-2=cho	home	0.07	fell	0.11	laid	-0.15	lies	-0.07	whole	0.14
-2=chon	home	-0.1	fell	-0.05	laid	0.25
-2=chong	home	-0.08	fell	0.14	lies	-0.11	whole	-0.09
-2=chot	whole	-0.15
-2=chu	home	0.09	fell	-0.34	lies	0.1	whole	0.08
-2=chua	fell	-0.06
-2=chuc	fell	-0.13	whole	-0.06
-2=chum	fell	-0.05
-2=chung	lies	0.19
-2=chuoi	whole	-0.07
-2=chuong	home	0.1
-2=chup	fell	-0.06
-2=chuyen	home	-0.08	laid	0.07	lies	0.06	whole	0.05
-2=cimetiere	laid	0.1	whole	-0.07
-2=co	fell	-0.05	lies	0.06
-2=coc	fell	-0.1
-2=coi	laid	-0.05
-2=com	fell	0.12	whole	0.09
-2=commune	laid	0.08	whole	0.15
-2=con	home	-0.18	fell	-0.16	laid	-0.2	lies	0.09	whole	-0.21
-2=cong	home	-0.09	laid	-0.12	lies	-0.09
-2=contact	fell	-0.05
-2=corps	laid	0.16	lies	-0.06
-2=cot	laid	-0.07	lies	-0.15
-2=covered	laid	0.05
-2=creek	whole	0.1
-2=cu	home	-0.13	fell	-0.1	laid	0.12	lies	0.17	whole	-0.18
-2=cua	home	-0.07	fell	0.06	lies	-0.07	whole	-0.21
-2=cung	home	-0.1	fell	0.15	laid	-0.07	lies	-0.07
-2=cuoi	fell	-0.07	laid	0.14
-2=cuong	home	0.17	laid	0.09
-2=d	fell	-0.05	lies	-0.07
-2=d1	whole	-0.1
-2=d14	home	0.08	fell	-0.06
-2=d8	whole	0.11
-2=da	home	-0.07	fell	-0.09	laid	0.07	lies	-0.21	whole	0.11
-2=dac	lies	-0.06	whole	-0.1
-2=dad	fell	0.13
-2=dai	home	0.05	fell	0.14	whole	-0.17
-2=dak	fell	0.17	laid	-0.11	whole	-0.14
-2=dam	home	-0.06	whole	-0.15
-2=dan	home	-0.06	fell	-0.21	laid	0.12	lies	0.07
-2=dang	laid	-0.07	lies	0.08	whole	0.19
-2=danh	home	0.17	laid	-0.07	lies	0.07
-2=dans	whole	0.07
-2=dao	home	0.09	fell	-0.07
-2=dap	home	0.19	laid	0.05	lies	-0.09	whole	-0.09
-2=dat	fell	0.1	laid	0.14	lies	-0.1	whole	0.45
-2=dau	home	0.07	fell	0.13	laid	0.15	lies	-0.21	whole	0.13
-2=day	home	0.12	laid	-0.23	lies	-0.05
-2=days	fell	0.11	whole	0.05
-2=dc	fell	-0.08	laid	-0.1	whole	-0.07
-2=de	fell	0.05	laid	0.28
-2=dead	fell	-0.06	laid	0.14
-2=dem	fell	0.07	laid	0.36	lies	0.27	whole	0.05
-2=den	home	0.09	fell	-0.05	lies	0.05	whole	0.06
-2=deo	fell	-0.09
-2=des	home	0.06	fell	0.05
-2=deu	home	0.08	fell	-0.06	laid	0.08
-2=deux	laid	0.08	lies	0.1	whole	-0.1
-2=di	fell	0.22	lies	0.13	whole	-0.12
-2=dia	fell	0.18	whole	0.24
-2=dich	fell	0.16
-2=diem	laid	-0.06	whole	-0.16
-2=dien	fell	-0.05	laid	-0.05	whole	-0.06
-2=diep	home	0.09
-2=dieu	home	0.17	fell	-0.06	laid	-0.11	lies	0.11	whole	0.27
-2=digue	laid	-0.07
-2=dinh	home	-0.44	fell	-0.22	laid	-0.08	lies	0.17
-2=dit	fell	0.09	whole	-0.05
-2=ditch	laid	0.06	whole	-0.05
-2=do	home	-0.11	laid	-0.1	lies	-0.17	whole	-0.07
-2=doan	home	-0.09	fell	-0.12	lies	-0.1	whole	-0.11
-2=doc	home	-0.08	fell	-0.05	laid	-0.14
-2=doi	home	-0.09	fell	-0.07	laid	0.08	lies	0.36	whole	0.07
-2=don	home	-0.06	laid	-0.22	whole	0.15
-2=dong	home	0.05	fell	-0.39	laid	-0.08	lies	0.06	whole	-0.21
-2=dot	fell	0.16	whole	0.15
-2=down	fell	-0.11
-2=driver	fell	-0.08
-2=du	home	-0.09	fell	-0.05	lies	0.14	whole	0.12
-2=dua	home	0.1	laid	0.14	lies	0.1	whole	0.4
-2=duc	home	-0.15	fell	0.23	laid	0.07	lies	0.1
-2=dung	home	0.22	laid	-0.1
-2=duoc	fell	0.07	laid	0.13	whole	0.06
-2=duoi	fell	0.08	laid	0.11	lies	0.15	whole	-0.09
-2=duong	fell	-0.12	laid	0.08	lies	-0.09	whole	-0.1
-2=duy	home	-0.1	fell	0.07	lies	0.06	whole	-0.06
-2=dv	whole	0.06
-2=e66	fell	0.11
-2=ea	fell	-0.06	laid	0.13	whole	0.05
-2=east	fell	-0.05	laid	0.08
-2=elle	lies	0.12
-2=em	home	-0.17	fell	-0.16	lies	-0.09	whole	-0.42
-2=en	home	0.13	fell	-0.13	whole	0.12
-2=end	fell	-0.1
-2=enemy	whole	0.05
-2=engineers	laid	-0.09
-2=entre	laid	0.05
-2=et	laid	-0.08	whole	-0.06
-2=etaient	fell	0.13
-2=etait	home	0.06	whole	0.07
-2=everyone	home	-0.09
-2=f2	whole	-0.11
-2=fait	laid	0.07
-2=father	home	0.05
-2=feb	fell	-0.19
-2=february	laid	0.06
-2=fell	whole	0.05
-2=ferry	fell	-0.11	whole	-0.05
-2=found	fell	0.07	laid	-0.05
-2=fsb	fell	0.13	whole	-0.05
-2=gai	home	-0.07	fell	-0.06
-2=gan	fell	0.07	laid	0.05	whole	-0.07
-2=gao	fell	-0.05	lies	0.09
-2=gap	lies	0.07	whole	0.11
-2=garden	home	0.14	whole	0.05
-2=ghi	laid	0.09	lies	-0.07	whole	-0.06
-2=gi	lies	0.07	whole	-0.06
-2=gia	home	-0.15	lies	0.07
-2=giai	fell	0.14	whole	0.14
-2=giam	fell	0.13	whole	0.08
-2=giang	home	-0.09	laid	0.09	lies	-0.08
-2=giao	home	-0.07	fell	-0.09	laid	0.1
-2=giap	whole	-0.18
-2=giau	fell	0.1
-2=giay	laid	-0.11
-2=gieng	fell	0.05
-2=gio	home	-0.11	fell	-0.06	laid	-0.14	lies	0.06	whole	0.17
-2=gioi	lies	0.13
-2=giong	whole	-0.05
-2=girl	whole	-0.09
-2=giu	fell	0.06	whole	-0.21
-2=giua	laid	-0.07
-2=go	home	-0.08	fell	-0.07	laid	-0.1	lies	0.1	whole	-0.1
-2=goc	laid	-0.06	lies	0.15	whole	-0.08
-2=goi	fell	0.08	laid	0.18	lies	0.09	whole	0.32
-2=gom	whole	0.12
-2=gon	fell	0.07	whole	-0.06
-2=grandmother	home	-0.07
-2=grave	laid	0.15	lies	0.16
-2=graves	fell	-0.05	laid	-0.09	lies	0.08	whole	0.11
-2=group	whole	0.12
-2=guc	fell	0.12	whole	0.13
-2=gui	fell	-0.17	laid	0.17	lies	0.1	whole	0.07
-2=h	home	-0.17	fell	0.05
-2=ha	home	-0.08	fell	-0.06	laid	0.06	whole	-0.16
-2=hac	home	-0.11
-2=hai	home	-0.26	laid	-0.22	lies	-0.15	whole	-0.05
-2=ham	fell	0.06	laid	-0.07	whole	0.1
-2=han	fell	-0.07
-2=hang	home	0.08	fell	0.05	laid	0.05
-2=hanh	fell	0.06	lies	0.06	whole	-0.07
-2=hao	laid	0.05	whole	-0.1
-2=hat	fell	-0.05
-2=hau	home	0.06	fell	0.05	lies	0.12
-2=hay	fell	0.23	laid	0.07	whole	0.08
-2=he	laid	0.09	whole	-0.05
-2=her	home	0.11
-2=here	fell	-0.1
-2=het	fell	-0.05	laid	0.05
-2=hi	fell	0.13
-2=hien	fell	0.14	laid	-0.12	lies	0.11	whole	-0.05
-2=hieu	home	-0.05	fell	-0.06
-2=hill	fell	0.11	whole	0.07
-2=him	laid	-0.19	lies	0.09
-2=hinh	home	0.05	fell	0.16	whole	0.19
-2=hit	whole	-0.1
-2=ho	home	-0.19	fell	-0.24	laid	0.3	lies	-0.07	whole	-0.08
-2=hoa	fell	-0.1	laid	-0.07
-2=hoach	laid	0.09
-2=hoai	whole	-0.08
-2=hoang	fell	-0.05	whole	-0.15
-2=hoat	whole	-0.09
-2=hoc	home	-0.15
-2=hoe	fell	0.06
-2=hoi	home	-0.19	fell	-0.15	laid	-0.05	lies	0.17	whole	0.36
-2=hom	fell	-0.11	lies	-0.07
-2=hong	home	-0.05
-2=hop	home	-0.12	fell	0.07	whole	-0.12
-2=house	home	0.11	whole	0.08
-2=hs	fell	0.23	whole	-0.15
-2=hue	fell	-0.08	lies	0.1
-2=hung	home	-0.05	fell	0.15	laid	-0.05	whole	-0.06
-2=huong	fell	0.23	laid	0.07	lies	-0.1	whole	-0.24
-2=huu	fell	-0.06	laid	-0.05
-2=huyen	home	0.11	fell	-0.06	whole	-0.11
-2=hy	home	0.07	fell	-0.19	laid	0.06	lies	-0.05	whole	-0.05
-2=i	home	-0.05	fell	0.08	laid	-0.05	whole	-0.06
-2=ia	laid	-0.07	lies	0.08
-2=ich	fell	-0.05	whole	-0.07
-2=in	home	0.06	laid	-0.07	whole	0.09
-2=infantry	fell	0.1
-2=into	fell	0.07	whole	-0.07
-2=is	laid	0.05
-2=it	fell	0.08
-2=jan	fell	0.11
-2=je	fell	0.15	whole	-0.09
-2=juin	fell	0.12	whole	0.06
-2=june	whole	-0.1
-2=ke	home	-0.12	laid	-0.16	lies	0.05
-2=keo	laid	0.08	whole	0.07
-2=kep	whole	-0.17
-2=ket	fell	0.08	whole	0.18
-2=kha	home	-0.08	fell	0.11
-2=khac	home	0.06	fell	0.12	laid	-0.09
-2=khach	fell	-0.08
-2=khai	home	0.18	whole	0.11
-2=kham	home	-0.09	fell	0.08	whole	0.06
-2=khang	whole	-0.07
-2=khau	home	0.14
-2=khe	laid	-0.1	lies	-0.05	whole	-0.06
-2=khi	fell	-0.08	laid	-0.05	lies	0.08
-2=khieng	fell	0.13
-2=khmer	home	-0.1	whole	0.09
-2=kho	fell	-0.09	laid	-0.07
-2=khoan	home	0.13
-2=khoang	fell	-0.09	whole	-0.1
-2=khoi	fell	0.07	laid	0.12	whole	-0.23
-2=khong	fell	0.11	laid	-0.1	lies	-0.11	whole	-0.05
-2=khu	home	-0.08	fell	-0.13	laid	-0.09	whole	0.18
-2=khuc	fell	0.09	whole	0.07
-2=khue	home	0.09	whole	0.06
-2=khuon	fell	0.09	laid	0.1	whole	-0.09
-2=khuyen	whole	-0.05
-2=kia	home	-0.13	fell	0.09	whole	0.21
-2=kich	home	0.16	whole	0.14
-2=kiem	fell	0.06	laid	0.16	whole	0.14
-2=kien	home	-0.06	whole	-0.15
-2=kiet	fell	-0.07
-2=kieu	laid	0.09	whole	0.06
-2=killed	whole	0.07
-2=kim	whole	-0.05
-2=kinh	fell	-0.16	lies	-0.05	whole	-0.08
-2=km	whole	-0.06
-2=know	fell	0.08	whole	0.06
-2=kon	whole	-0.06
-2=kpa	whole	0.1
-2=ksor	home	0.15	whole	0.09
-2=ky	home	-0.07	whole	-0.07
-2=l	fell	0.19	laid	-0.06
-2=la	home	-0.1	laid	-0.28	lies	-0.05
-2=lai	fell	-0.06	laid	0.1	lies	-0.1	whole	0.32
-2=laid	whole	0.1
-2=lak	home	-0.07
-2=lam	fell	-0.26
-2=lan	lies	-0.07	whole	0.12
-2=lang	home	0.11	fell	-0.18	laid	-0.13	lies	0.15	whole	-0.37
-2=lanh	whole	0.06
-2=lao	fell	0.22
-2=lap	home	0.07	fell	-0.05	lies	0.16
-2=last	fell	0.13
-2=lau	laid	-0.05
-2=lay	home	-0.05	fell	-0.08	laid	0.18	lies	0.07	whole	0.17
-2=le	home	0.09	lies	0.06
-2=leader	whole	-0.05
-2=left	whole	-0.05
-2=len	fell	-0.05	laid	0.14
-2=les	fell	0.1
-2=lich	whole	0.15
-2=lien	home	0.21	fell	-0.08	laid	-0.05	whole	0.12
-2=lies	laid	-0.07	lies	0.08
-2=liet	fell	-0.07	lies	0.08	whole	-0.07
-2=lieu	whole	0.05
-2=lim	home	0.06	fell	-0.06	whole	-0.07
-2=lin	home	0.1	whole	0.12
-2=line	fell	0.09	whole	-0.06
-2=linh	fell	-0.13
-2=lived	home	-0.11	fell	0.06
-2=lives	home	0.11
-2=lo	fell	-0.14	whole	-0.08
-2=loc	fell	-0.07	laid	-0.06	lies	-0.06	whole	-0.24
-2=loi	home	-0.24	fell	0.06	lies	0.1	whole	0.12
-2=lon	lies	-0.08	whole	-0.06
-2=long	home	-0.15	lies	0.08	whole	-0.1
-2=lop	fell	0.09
-2=lost	fell	0.08	whole	0.05
-2=ls	home	-0.05	fell	0.05
-2=lu	home	0.06	laid	0.18
-2=lua	home	0.08
-2=luc	laid	0.23	whole	-0.35
-2=lung	whole	0.1
-2=luoi	fell	-0.07
-2=luon	whole	0.29
-2=luong	whole	-0.23
-2=luu	fell	0.12	whole	0.13
-2=ly	fell	0.07	whole	-0.2
-2=m	home	0.13	laid	0.06	lies	0.09	whole	0.05
-2=ma	home	-0.13	fell	0.16	laid	-0.18	lies	-0.09	whole	-0.23
-2=mac	laid	0.09	whole	-0.06
-2=mai	home	-0.05	fell	-0.05	whole	-0.17
-2=man	lies	0.1
-2=mang	home	0.05	fell	-0.05	lies	-0.07	whole	0.1
-2=manh	fell	-0.05	whole	0.14
-2=mao	laid	0.11	lies	-0.07	whole	-0.13
-2=map	home	0.05	fell	0.06
-2=mar	fell	0.05	whole	0.06
-2=march	fell	0.11	whole	0.07
-2=marines	fell	-0.05	whole	-0.06
-2=mars	fell	0.07
-2=mass	fell	0.17
-2=mat	home	-0.14	fell	0.17	laid	-0.17	whole	-0.33
-2=mau	home	-0.13	fell	-0.07	whole	0.1
-2=may	home	0.1	laid	-0.13
-2=maybe	fell	0.14	whole	0.07
-2=me	home	-0.05	fell	0.19	lies	-0.07	whole	0.09
-2=men	laid	0.11
-2=mep	laid	-0.08
-2=met	whole	-0.09
-2=mi	home	0.14	fell	-0.09	whole	0.09
-2=mien	home	0.1	whole	0.11
-2=milice	home	-0.06	fell	-0.05
-2=min	fell	0.11	whole	0.17
-2=mine	fell	0.07
-2=minh	home	0.06	fell	-0.21	lies	-0.18
-2=mis	whole	0.1
-2=mlo	home	0.1	fell	0.09
-2=mo	home	-0.1	laid	-0.06	whole	-0.06
-2=moi	home	-0.11	laid	-0.06	lies	-0.07	whole	-0.15
-2=mon	whole	-0.1
-2=mong	home	0.09
-2=month	fell	0.09
-2=morts	fell	0.05
-2=mot	home	-0.08	fell	0.2	laid	0.14	lies	0.18	whole	0.16
-2=moved	lies	0.05
-2=mu	fell	-0.07
-2=muc	fell	-0.06
-2=mui	home	0.16
-2=muoi	home	0.24
-2=muon	home	0.13	laid	-0.1
-2=muong	whole	-0.08
-2=muu	fell	-0.1	whole	-0.06
-2=my	home	-0.13	fell	-0.05	lies	0.18	whole	-0.1
-2=na	home	0.12	fell	0.07	laid	0.06	lies	-0.05	whole	-0.22
-2=nam	fell	-0.23	laid	0.23	lies	0.38	whole	0.17
-2=nan	fell	-0.06
-2=nang	fell	0.19
-2=nao	whole	-0.15
-2=nat	lies	0.06
-2=nau	whole	0.05
-2=nay	home	-0.17	fell	-0.24	laid	-0.2	lies	0.08	whole	0.27
-2=nem	fell	-0.06
-2=nen	laid	-0.05
-2=next	fell	0.05
-2=nga	home	0.12	whole	-0.13
-2=ngai	whole	-0.08
-2=ngam	whole	-0.08
-2=ngan	laid	-0.05	lies	0.05	whole	0.12
-2=ngat	fell	0.05
-2=ngay	fell	0.24	laid	-0.13
-2=nghe	fell	0.25	lies	0.06
-2=nghi	fell	-0.13	laid	0.06	lies	0.1
-2=nghia	laid	0.15	lies	-0.09	whole	-0.21
-2=ngo	whole	0.21
-2=ngoai	lies	0.12	whole	-0.13
-2=ngoan	home	-0.07
-2=ngoc	home	0.1	fell	-0.05
-2=ngoi	home	-0.06	fell	-0.16	laid	0.09	lies	0.13	whole	-0.17
-2=nguoi	home	-0.18	fell	0.16	lies	-0.18	whole	0.15
-2=nguyen	home	0.2	fell	-0.12	whole	0.16
-2=nha	home	0.45	fell	-0.25	laid	-0.05	lies	-0.14	whole	-0.12
-2=nham	whole	0.07
-2=nhan	whole	-0.12
-2=nhanh	home	0.06
-2=nhat	laid	-0.06
-2=nhau	home	0.05	laid	0.13	lies	0.12	whole	0.12
-2=nhe	home	-0.08
-2=nhi	fell	0.1	laid	-0.08
-2=nhien	home	-0.07
-2=nhieu	laid	-0.06
-2=nhin	laid	-0.09
-2=nho	home	0.13	fell	0.28	laid	0.11	lies	0.08	whole	0.12
-2=nhon	home	-0.07	fell	0.09	lies	0.09	whole	-0.05
-2=nhu	laid	0.06	whole	0.05
-2=nhung	fell	0.07	whole	0.06
-2=nhuong	laid	-0.07	whole	-0.18
-2=nie	fell	0.15	whole	-0.06
-2=niem	whole	-0.05
-2=ninh	home	-0.07	fell	0.06	whole	-0.12
-2=no	home	0.31	whole	-0.14
-2=noi	home	0.19	fell	0.19	laid	0.17	lies	-0.12	whole	-0.19
-2=nom	laid	0.13
-2=non	fell	-0.06
-2=nong	fell	0.23	whole	0.06
-2=north	laid	0.09	whole	0.27
-2=notre	whole	0.11
-2=nov	whole	0.13
-2=now	whole	-0.09
-2=ntls	fell	0.1	lies	0.06	whole	0.14
-2=nu	home	0.18	fell	0.09
-2=nua	home	-0.06	fell	-0.07	whole	-0.1
-2=nui	laid	-0.13	whole	-0.13
-2=nung	fell	0.11	whole	0.05
-2=nuoc	lies	0.1
-2=nuong	laid	0.06
-2=nva	fell	0.1
-2=o	home	0.1	fell	0.31	lies	0.09	whole	-0.38
-2=of	home	-0.05	fell	-0.12	laid	-0.06	whole	-0.06
-2=off	fell	-0.06	whole	0.05
-2=office	fell	-0.1
-2=officer	fell	0.1	lies	0.13
-2=om	fell	-0.09	whole	-0.05
-2=on	whole	0.06
-2=one	home	-0.08	laid	0.13	whole	0.13
-2=ong	home	0.18	fell	-0.1	laid	0.25	lies	-0.17
-2=operation	fell	-0.08
-2=ot	home	-0.09	laid	0.05
-2=other	whole	0.05
-2=our	whole	0.13
-2=out	whole	0.09
-2=p	home	0.07
-2=pa	whole	-0.07
-2=panh	home	0.05	whole	-0.16
-2=pao	home	0.18	fell	-0.1	laid	0.07	whole	0.07
-2=peut	lies	0.08
-2=pha	home	0.08	fell	-0.11	whole	-0.05
-2=phai	home	-0.16	fell	0.2	whole	0.2
-2=pham	home	0.09	fell	-0.07	whole	0.19
-2=phan	home	0.14	fell	0.06	laid	0.05	whole	-0.08
-2=phao	home	-0.08
-2=phau	fell	-0.1	laid	0.07	whole	-0.05
-2=phe	laid	-0.08
-2=phi	fell	-0.06
-2=phia	whole	-0.12
-2=pho	home	-0.06	fell	-0.13	whole	0.05
-2=phong	home	-0.06	fell	0.14	laid	0.13
-2=photo	home	-0.07	lies	0.07	whole	-0.1
-2=phu	home	0.17	fell	-0.13	whole	-0.22
-2=phuc	home	-0.25	laid	0.1	whole	-0.17
-2=phung	home	-0.1	whole	-0.06
-2=phuoc	home	0.15	fell	-0.06	lies	-0.06	whole	0.09
-2=phuong	fell	0.22	laid	-0.08	lies	-0.06	whole	-0.16
-2=phuot	fell	-0.11	lies	0.1
-2=platoon	fell	-0.1
-2=plei	fell	0.06
-2=prisonnier	whole	-0.06
-2=project	fell	-0.06
-2=provenance	fell	-0.08	laid	0.1
-2=pu	lies	0.12
-2=q	whole	0.06
-2=qu	laid	0.1
-2=qua	laid	0.09	whole	-0.14
-2=quach	whole	-0.08
-2=quan	home	-0.17	laid	0.05	whole	0.16
-2=quang	home	0.18	fell	0.05	laid	-0.15	lies	-0.05	whole	0.08
-2=quanh	lies	0.12
-2=quay	fell	-0.06	laid	-0.13	lies	-0.06	whole	0.05
-2=que	home	0.32	lies	0.08	whole	0.18
-2=quen	home	0.07	fell	-0.08
-2=quoc	whole	0.07
-2=quy	home	-0.08	fell	0.08	laid	0.07	lies	0.16	whole	0.2
-2=quyen	home	-0.1	whole	0.12
-2=quynh	whole	-0.19
-2=ra	home	-0.08	fell	0.06	lies	-0.07	whole	-0.2
-2=ram	fell	-0.06
-2=rang	whole	-0.1
-2=rao	fell	-0.07	laid	-0.06
-2=rau	home	0.07	fell	-0.08
-2=ray	whole	-0.1
-2=read	home	0.1	whole	0.06
-2=regiment	fell	-0.05	whole	-0.05
-2=regt	fell	-0.07	whole	0.12
-2=ren	home	0.06	fell	-0.08	whole	-0.09
-2=report	whole	-0.05
-2=ri	fell	0.12
-2=rieng	fell	0.07
-2=ring	laid	-0.07
-2=ro	fell	0.11	laid	0.08	lies	0.1	whole	-0.2
-2=road	fell	-0.06	lies	0.13
-2=roi	fell	-0.07	laid	-0.11	whole	0.09
-2=rot	whole	0.05
-2=route	fell	0.07	laid	-0.05
-2=row	laid	0.06
-2=rubber	fell	0.08	laid	-0.09	whole	0.16
-2=rung	fell	0.13	whole	-0.05
-2=ruong	home	0.12	fell	-0.09	laid	0.05
-2=rut	fell	-0.12
-2=s	home	0.14	fell	-0.17	laid	-0.07
-2=sa	fell	-0.1
-2=sac	home	0.07	laid	0.08
-2=sach	fell	0.08	whole	0.12
-2=sai	home	-0.11	fell	-0.05
-2=sam	fell	-0.05	whole	-0.19
-2=same	fell	0.07
-2=san	fell	0.12	laid	-0.15	lies	-0.07	whole	-0.08
-2=sang	home	-0.08	fell	0.09	laid	-0.05	lies	-0.07	whole	0.1
-2=sanh	fell	0.05
-2=sao	fell	0.12	whole	0.09
-2=sap	fell	0.08	whole	0.05
-2=sat	fell	-0.07	whole	0.05
-2=sau	home	-0.08	fell	-0.1	laid	0.14	lies	-0.11	whole	0.06
-2=se	fell	-0.07	laid	0.05	whole	-0.1
-2=secteur	fell	0.12
-2=seo	whole	0.08
-2=serait	fell	0.12
-2=sergeant	fell	-0.07
-2=ses	fell	0.06
-2=showed	lies	0.2
-2=si	home	0.16	fell	0.22	laid	-0.15	lies	-0.06
-2=side	lies	0.08
-2=siem	lies	-0.05	whole	-0.07
-2=sinh	home	-0.05	fell	-0.25	lies	-0.08	whole	0.15
-2=slope	fell	0.07
-2=small	whole	-0.08
-2=sn	home	0.05
-2=so	home	-0.13	lies	-0.06	whole	0.05
-2=soc	fell	0.09
-2=soldats	whole	0.11
-2=soldiers	laid	-0.13
-2=son	fell	0.07	laid	0.07	whole	-0.05
-2=song	fell	-0.11	laid	-0.15	lies	-0.05	whole	-0.18
-2=sot	fell	0.11
-2=still	laid	-0.07
-2=stone	lies	0.07
-2=stream	fell	0.08	whole	0.07
-2=su	home	-0.14	laid	0.12	whole	0.08
-2=sua	home	0.05
-2=sung	home	0.09	fell	-0.08
-2=suoi	home	-0.05	fell	-0.06	whole	-0.24
-2=suon	laid	0.05
-2=sur	laid	-0.06	whole	-0.07
-2=suu	whole	-0.13
-2=sy	home	-0.07	whole	0.11
-2=t	home	0.15	whole	-0.08
-2=ta	home	-0.15	fell	0.05	laid	0.24	lies	-0.11	whole	-0.37
-2=tai	home	-0.19	fell	0.25	laid	-0.15	lies	0.16
-2=taken	fell	0.08
-2=taluy	laid	0.07
-2=tam	home	-0.06	fell	0.2	laid	0.17	lies	-0.05	whole	0.11
-2=tan	home	0.46	fell	0.11	laid	-0.06	lies	-0.18	whole	0.06
-2=tang	home	-0.07	fell	-0.17	whole	0.21
-2=tao	home	-0.05
-2=tap	home	0.11	fell	-0.12	laid	-0.1	lies	-0.08	whole	0.25
-2=tat	fell	-0.07	whole	0.1
-2=tau	fell	0.08	lies	-0.09
-2=tay	home	-0.06	fell	-0.22	laid	0.06	lies	0.13
-2=team	fell	-0.08
-2=ten	laid	-0.21	whole	-0.1
-2=tet	whole	0.09
-2=thach	fell	-0.07	laid	-0.06	whole	-0.06
-2=thai	fell	-0.07	whole	0.18
-2=tham	fell	0.08
-2=than	home	-0.05	fell	0.12	laid	-0.07	lies	0.06
-2=thang	home	-0.12	fell	0.1	laid	-0.19	lies	-0.07	whole	-0.16
-2=thanh	home	0.28	fell	0.22	whole	0.09
-2=that	home	0.09	lies	0.07	whole	0.05
-2=thay	home	0.11	fell	-0.05	laid	-0.08	lies	-0.05
-2=the	home	-0.14	laid	0.21
-2=them	laid	0.16	lies	0.06
-2=there	fell	-0.11
-2=they	laid	-0.05	lies	0.2	whole	0.09
-2=thi	home	0.17	fell	-0.19	laid	0.11	lies	-0.19
-2=thien	home	0.08
-2=thieu	home	0.07	fell	0.05	whole	0.07
-2=this	fell	-0.07
-2=tho	home	-0.08	fell	-0.07	laid	-0.14	lies	-0.06	whole	-0.15
-2=thoa	home	0.07	whole	0.09
-2=thoi	fell	-0.1
-2=thon	home	0.28	laid	0.09
-2=thong	fell	-0.05
-2=thot	laid	-0.05
-2=three	laid	0.06	whole	-0.06
-2=thu	home	0.05	fell	-0.1	whole	0.24
-2=thua	lies	0.06	whole	0.05
-2=thuan	whole	-0.08
-2=thuat	home	-0.05
-2=thuoc	home	-0.07	laid	-0.05
-2=thuong	home	-0.15	fell	-0.18	laid	-0.07	whole	-0.09
-2=thuy	home	0.09	lies	-0.05	whole	-0.06
-2=thuyen	home	0.06	fell	-0.11	whole	-0.07
-2=tich	laid	0.12
-2=tien	home	-0.16	laid	0.1	lies	0.06	whole	-0.17
-2=tieng	laid	-0.05
-2=tiep	lies	0.06
-2=tieu	home	-0.05	laid	-0.07	whole	-0.06
-2=tim	laid	-0.13	lies	-0.11
-2=tin	fell	0.09	whole	0.1
-2=tinh	home	-0.07	fell	-0.08	laid	-0.14	lies	-0.07	whole	0.09
-2=to	fell	0.14	laid	-0.08	whole	0.05
-2=toai	home	0.08
-2=toan	laid	-0.1	lies	0.07
-2=toc	fell	0.11	whole	0.26
-2=toi	laid	-0.08	lies	0.05	whole	-0.2
-2=tombe	fell	-0.11	laid	0.12	whole	-0.06
-2=tong	home	-0.05
-2=top	fell	-0.07
-2=tra	fell	-0.09	lies	-0.09
-2=trac	whole	0.11
-2=trach	home	0.15
-2=trai	home	0.09	fell	-0.07
-2=tram	home	-0.16	fell	0.26	laid	-0.1	whole	-0.16
-2=tran	home	0.07	fell	-0.09	laid	0.06	whole	0.27
-2=trang	home	0.15	laid	0.15	lies	-0.12
-2=tranh	fell	0.1	whole	0.17
-2=tre	home	0.11	laid	-0.07
-2=trees	whole	-0.05
-2=tren	whole	0.32
-2=trench	fell	0.13
-2=trieu	home	0.27	fell	-0.05	whole	0.11
-2=tro	lies	0.15	whole	-0.06
-2=trong	home	-0.26	fell	0.28	laid	0.28	lies	0.08	whole	0.44
-2=tru	fell	0.07	lies	-0.06
-2=trung	home	0.08	fell	-0.12	laid	-0.16	lies	0.13	whole	-0.08
-2=truoc	home	-0.09	fell	-0.14	laid	0.07	lies	-0.16	whole	0.2
-2=truong	home	0.13	fell	-0.09
-2=truy	fell	0.06
-2=tu	home	-0.24	fell	0.05	laid	-0.18	lies	0.09
-2=tuan	fell	-0.1	lies	0.11	whole	-0.1
-2=tuat	home	-0.07	fell	0.07	whole	-0.06
-2=tue	fell	0.05
-2=tui	home	-0.19	fell	-0.08	lies	-0.11	whole	0.1
-2=tung	lies	-0.08
-2=tuoc	home	-0.11
-2=tuoi	home	0.09	fell	0.06	whole	0.08
-2=tuong	home	-0.06	whole	-0.1
-2=tuyen	home	-0.1
-2=tuyet	home	-0.05
-2=ui	laid	-0.05
-2=un	home	-0.05	laid	0.11
-2=uncle	laid	-0.1	lies	0.1
-2=under	home	0.06	whole	0.06
-2=une	fell	-0.08	laid	0.05	lies	0.1	whole	0.05
-2=ung	home	-0.05	whole	-0.11
-2=unit	lies	0.07
-2=uong	whole	0.11
-2=up	fell	-0.05
-2=ut	fell	-0.08
-2=uy	whole	-0.06
-2=va	home	-0.1	fell	-0.14	laid	-0.06	whole	-0.12
-2=vai	fell	-0.08
-2=van	home	0.08	fell	-0.11	laid	0.14	lies	-0.05	whole	0.43
-2=vang	fell	0.19	laid	-0.05
-2=vao	fell	-0.14	laid	0.11
-2=vc	fell	0.11
-2=ve	home	-0.32	fell	0.31	laid	0.18	lies	-0.07	whole	0.2
-2=vers	fell	-0.08
-2=vi	fell	-0.18	lies	0.09	whole	-0.12
-2=viec	fell	-0.06	laid	0.12	lies	0.07
-2=vien	fell	-0.21	lies	-0.08
-2=viet	fell	-0.08	whole	-0.13
-2=vietnamese	home	0.05	laid	0.2
-2=viets	whole	0.07
-2=village	laid	-0.07	whole	0.09
-2=villagers	whole	0.1
-2=vinh	home	0.05	fell	-0.14	laid	-0.06	whole	-0.12
-2=vo	home	0.14	fell	-0.28
-2=voi	home	0.05	fell	-0.1	whole	0.09
-2=vong	home	0.13	fell	0.06	laid	-0.09	lies	-0.2	whole	-0.08
-2=vot	home	0.12	laid	0.15	whole	0.19
-2=vu	home	-0.09	fell	0.08	laid	-0.07
-2=vuc	fell	0.08	laid	-0.08	whole	-0.06
-2=vui	fell	-0.14	laid	0.31	lies	-0.08	whole	0.12
-2=vung	fell	-0.09	whole	-0.15
-2=vuon	fell	0.05	laid	-0.06	lies	0.06
-2=vuong	home	-0.15	fell	0.08	laid	-0.07	whole	0.16
-2=vuot	fell	-0.11	whole	-0.18
-2=vy	whole	0.08
-2=was	home	0.12	fell	-0.13	lies	-0.08	whole	-0.16
-2=we	whole	-0.09
-2=week	fell	0.05
-2=well	laid	0.05	lies	0.12
-2=were	laid	-0.15	whole	0.14
-2=where	whole	-0.12
-2=wire	laid	0.06	whole	0.08
-2=with	laid	0.09
-2=x	laid	0.05	whole	0.12
-2=xa	home	0.05	laid	0.05	whole	-0.13
-2=xac	fell	-0.26	lies	0.1	whole	0.35
-2=xay	fell	0.06	laid	0.11	lies	0.08	whole	0.05
-2=xe	home	-0.09	fell	0.06	laid	-0.12	lies	0.11	whole	-0.09
-2=xep	laid	0.1	lies	-0.07	whole	0.07
-2=xi	fell	0.1	whole	0.1
-2=xieng	whole	-0.05
-2=xin	fell	0.1	whole	-0.08
-2=xom	fell	0.16	whole	-0.2
-2=xu	lies	0.07
-2=xua	home	0.1	fell	-0.1
-2=xuan	home	0.17	lies	0.06	whole	0.06
-2=xung	whole	-0.07
-2=xuoi	whole	-0.11
-2=xuong	fell	0.09	laid	0.11
-2=xuyen	fell	0.07	whole	-0.09
-2=y	home	0.11	fell	-0.17	laid	0.06	whole	0.13
-2=yen	home	-0.05	fell	-0.17	laid	0.09	whole	-0.2
-3=#	home	-0.21	fell	0.21	lies	-0.18	whole	-0.17
-3=##	home	-0.21	fell	0.12	laid	-0.07	lies	-0.14	whole	0.15
-3=###	laid	0.17	whole	0.15
-3=####	home	-0.14	fell	0.13	laid	0.05	lies	0.18	whole	-0.19
-3=3rd	fell	0.09
-3=^	home	-0.21	fell	0.18	laid	0.05	lies	-0.11	whole	0.08
-3=a	home	-0.13	laid	-0.27	lies	0.14	whole	-0.16
-3=about	fell	0.08	whole	-0.06
-3=ac	whole	0.16
-3=after	whole	0.1
-3=ai	home	-0.05	laid	0.09	whole	0.09
-3=along	laid	0.09
-3=an	home	-0.1	fell	-0.09	laid	0.1	lies	-0.11	whole	-0.09
-3=and	home	0.09	lies	-0.07
-3=anh	fell	0.22
-3=ans	home	0.12	whole	-0.06
-3=ao	fell	-0.07
-3=ap	laid	0.13	lies	-0.06
-3=apres	fell	0.06	whole	-0.06
-3=april	fell	0.12
-3=are	whole	-0.11
-3=arvn	fell	0.26	whole	0.05
-3=as	laid	-0.06	whole	-0.06
-3=at	fell	0.17	laid	-0.14	whole	-0.28
-3=au	fell	-0.11	laid	0.05
-3=aug	whole	-0.1
-3=ay	fell	-0.08	laid	-0.15	lies	-0.05
-3=b	home	0.09	whole	0.11
-3=ba	home	0.05	fell	-0.17	laid	-0.08
-3=bac	home	0.15	laid	-0.12	lies	-0.28	whole	0.21
-3=bach	home	-0.05
-3=back	home	0.12	laid	-0.06
-3=bai	whole	-0.24
-3=bam	fell	0.17
-3=ban	home	0.15	fell	-0.2	lies	-0.06	whole	0.22
-3=bang	home	-0.06	fell	-0.13	whole	-0.08
-3=banh	fell	-0.06
-3=bao	laid	0.08	lies	-0.12
-3=bat	fell	0.09	laid	-0.06	whole	0.15
-3=bataillon	laid	0.05
-3=bay	home	-0.13	laid	-0.13	whole	-0.07
-3=be	home	-0.11	laid	-0.07
-3=beach	laid	0.13
-3=ben	home	0.13	fell	-0.12	laid	-0.32	lies	-0.05	whole	-0.11
-3=benh	fell	-0.07	whole	-0.12
-3=bep	fell	-0.05
-3=bi	fell	-0.17	laid	-0.07	lies	-0.13	whole	-0.13
-3=bia	fell	-0.07	laid	0.06	lies	-0.09
-3=bien	laid	0.12	whole	0.15
-3=biet	home	0.11	fell	0.25	laid	-0.07	whole	0.08
-3=bieu	whole	-0.05
-3=binh	fell	-0.15	laid	0.13	whole	-0.11
-3=bn	fell	0.09
-3=bo	home	-0.07	fell	-0.08	laid	-0.08	lies	0.09	whole	-0.1
-3=boc	fell	-0.12	lies	0.16
-3=bodies	laid	-0.09
-3=boi	laid	-0.1
-3=bom	laid	-0.22	whole	0.2
-3=bomb	whole	-0.08
-3=bon	home	0.14	fell	0.05	laid	-0.08	lies	-0.08	whole	-0.07
-3=bong	fell	-0.08
-3=bout	laid	0.1
-3=brigade	fell	0.07
-3=bt	fell	-0.08
-3=bu	lies	0.05
-3=bua	fell	0.06	whole	-0.05
-3=bui	fell	0.23	whole	0.22
-3=bung	laid	0.09	whole	-0.08
-3=bunker	fell	0.08	whole	-0.08
-3=buon	fell	-0.05	laid	-0.14	lies	0.14	whole	0.07
-3=buried	laid	0.11	lies	0.05
-3=by	whole	0.44
-3=c	home	-0.05	fell	0.07	lies	-0.05	whole	0.05
-3=c1	fell	-0.06	whole	0.05
-3=c2	home	-0.05	fell	0.09	whole	-0.06
-3=c25	fell	0.06
-3=c3	home	0.1	whole	0.05
-3=c5	whole	0.09
-3=ca	home	0.05	lies	-0.08	whole	0.15
-3=cac	home	-0.06	fell	-0.1	laid	0.09
-3=cach	fell	-0.09
-3=cai	lies	-0.07	whole	0.18
-3=cam	home	0.1	fell	0.21	laid	-0.24	whole	0.19
-3=came	fell	0.06	laid	0.06	whole	0.07
-3=can	fell	0.08	laid	-0.12	lies	-0.07
-3=cang	fell	-0.07	laid	-0.07
-3=canh	home	-0.12	fell	-0.06	laid	-0.13	lies	-0.19	whole	-0.18
-3=cao	fell	-0.11	lies	-0.06	whole	-0.15
-3=card	fell	-0.1	laid	0.12
-3=cat	fell	0.06	laid	-0.23	lies	-0.09	whole	-0.16
-3=cau	home	-0.05	lies	-0.1
-3=cay	home	-0.09	laid	0.12	lies	0.1	whole	-0.21
-3=ccb	fell	-0.05
-3=cemetery	lies	0.07
-3=cha	home	-0.1	fell	0.08	whole	0.14
-3=chac	fell	-0.08	lies	-0.07
-3=cham	fell	-0.09	whole	-0.06
-3=chan	fell	-0.11	laid	-0.05	lies	0.1
-3=chap	fell	-0.13
-3=chat	lies	0.12
-3=chau	home	-0.05	fell	0.26	laid	0.05	whole	0.07
-3=chay	fell	0.11
-3=che	lies	-0.1
-3=chet	laid	0.19	whole	-0.15
-3=chi	home	0.09	whole	-0.3
-3=chia	fell	0.14
-3=chiem	whole	-0.07
-3=chien	fell	0.18	laid	-0.11	whole	-0.08
-3=chieu	lies	-0.13	whole	0.1
-3=chim	fell	-0.08
-3=chin	whole	0.05
-3=chinh	lies	0.06	whole	0.05
-3=cho	home	-0.13	fell	0.13	laid	0.1	lies	0.23	whole	0.06
-3=chon	home	-0.42	fell	-0.13	laid	0.07	lies	-0.1
-3=chong	fell	0.06	whole	0.12
-3=chu	home	-0.09	fell	-0.33	lies	0.15	whole	-0.07
-3=chua	home	-0.06	fell	-0.13	laid	0.1	lies	-0.21	whole	-0.23
-3=chuc	fell	-0.05
-3=chung	home	0.12	fell	-0.25	whole	0.09
-3=chuong	whole	-0.1
-3=chup	fell	0.11	laid	-0.1
-3=chuyen	fell	0.09	laid	-0.09	lies	-0.12
-3=co	fell	0.1	laid	-0.48	lies	0.41	whole	-0.06
-3=coc	home	0.09	whole	-0.05
-3=company	fell	0.09
-3=con	home	0.24	fell	-0.23	laid	0.28	lies	-0.12	whole	-0.14
-3=cong	home	0.05	fell	-0.35	laid	0.4	lies	-0.05
-3=cot	laid	-0.05	whole	-0.09
-3=cousin	whole	0.08
-3=crew	whole	-0.06
-3=cu	home	0.12	fell	-0.11	lies	-0.08
-3=cua	fell	0.09	laid	-0.2	whole	0.05
-3=cung	home	0.09	fell	-0.1	laid	0.15	lies	-0.05	whole	-0.12
-3=cuoi	laid	0.08	lies	-0.07
-3=cuong	fell	-0.09	lies	0.11	whole	0.05
-3=d	laid	0.08	whole	0.22
-3=d5	home	-0.05	fell	0.13
-3=da	home	0.16	fell	-0.16	lies	0.38	whole	0.14
-3=dac	home	0.11	fell	-0.07	lies	-0.07	whole	0.17
-3=dad	fell	-0.1
-3=dai	fell	-0.09	laid	-0.07
-3=dak	home	-0.08	laid	-0.15
-3=dan	home	-0.11	fell	0.2	laid	0.22	whole	0.38
-3=dang	home	-0.14	fell	0.08	laid	-0.14	lies	0.05	whole	-0.24
-3=danh	fell	0.11	laid	0.08	whole	-0.18
-3=dans	laid	0.25	whole	0.05
-3=dao	home	0.1	fell	0.12	whole	0.12
-3=dap	home	-0.12	fell	0.07	whole	0.09
-3=dat	home	0.06	fell	0.13	laid	0.09
-3=dau	fell	0.12	whole	0.18
-3=day	fell	-0.29	lies	0.12	whole	0.11
-3=de	home	-0.05	fell	0.14	laid	-0.19	whole	-0.15
-3=dec	fell	0.09	whole	0.05
-3=dem	fell	-0.1	laid	0.18	lies	-0.1
-3=den	laid	-0.11	lies	-0.13
-3=deo	fell	-0.1	lies	0.16
-3=dep	home	0.13	whole	0.06
-3=derriere	laid	-0.1
-3=deu	home	0.07
-3=deux	home	-0.07
-3=di	home	-0.06	fell	-0.05	laid	-0.05	lies	0.08	whole	0.18
-3=dia	fell	0.08	laid	-0.07	whole	-0.08
-3=dich	whole	-0.15
-3=diem	lies	-0.09	whole	-0.07
-3=dien	home	-0.07	fell	0.18	laid	-0.08	whole	0.11
-3=dieu	fell	-0.09	whole	-0.18
-3=dinh	fell	-0.05	lies	-0.16	whole	-0.1
-3=do	fell	-0.12	laid	-0.1	lies	0.13
-3=doan	fell	-0.05	laid	-0.14	lies	0.05
-3=doc	fell	-0.1	laid	0.15	whole	-0.22
-3=doi	fell	0.17	lies	-0.1	whole	0.37
-3=don	fell	-0.12	whole	-0.19
-3=dong	home	-0.22	laid	0.05	lies	-0.12
-3=down	laid	0.13	whole	0.07
-3=driver	fell	-0.08
-3=du	fell	-0.09	laid	0.3	lies	-0.05	whole	0.11
-3=dua	home	0.07	fell	0.1	whole	0.1
-3=duc	fell	-0.16	lies	0.06	whole	-0.17
-3=dug	whole	-0.07
-3=dung	fell	0.15	laid	-0.12	lies	0.08
-3=duoc	laid	0.06	lies	0.07	whole	0.1
-3=duoi	fell	0.08	lies	0.1	whole	0.07
-3=duong	laid	-0.11	lies	-0.06	whole	-0.07
-3=duy	home	-0.07
-3=e	fell	0.05	laid	-0.1	lies	0.05	whole	-0.09
-3=e2	whole	0.08
-3=e95	home	-0.06	fell	-0.13
-3=elle	laid	0.05	whole	0.05
-3=em	home	0.08	fell	0.11	laid	-0.08	lies	-0.05	whole	0.1
-3=en	home	0.12	fell	-0.27	laid	-0.05	whole	-0.21
-3=enterre	whole	0.05
-3=est	laid	-0.06	lies	0.06	whole	-0.08
-3=et	home	0.07
-3=etait	fell	-0.08
-3=f	fell	0.09	whole	0.15
-3=f307	fell	0.05	whole	0.06
-3=f9	whole	0.06
-3=facebook	fell	-0.06
-3=famille	whole	0.05
-3=father	whole	-0.05
-3=feb	home	-0.05
-3=five	laid	0.11
-3=for	home	0.05
-3=force	whole	-0.08
-3=found	fell	0.07
-3=french	fell	-0.06	laid	0.1	whole	-0.14
-3=fresh	whole	0.05
-3=from	home	0.1	laid	-0.05	whole	-0.18
-3=gai	fell	0.15	whole	0.1
-3=gan	home	0.05	whole	-0.06
-3=ganh	fell	-0.09	laid	0.12	whole	-0.05
-3=gap	whole	-0.11
-3=ghe	whole	-0.08
-3=ghi	fell	0.12	laid	0.1	whole	0.35
-3=gi	home	0.06	laid	-0.07	whole	0.1
-3=gia	home	-0.14	fell	-0.24	whole	-0.06
-3=giac	fell	-0.06
-3=giang	fell	0.09
-3=giao	fell	-0.08	laid	0.06	whole	0.12
-3=giap	fell	0.07	lies	0.12	whole	0.18
-3=giau	whole	0.13
-3=giay	home	-0.06	fell	0.06	laid	0.05
-3=gieng	laid	-0.13
-3=gio	home	-0.09	fell	-0.12	laid	0.1	whole	0.06
-3=giong	lies	0.08
-3=giu	fell	-0.08	laid	-0.08
-3=giua	laid	0.1
-3=go	home	-0.05	fell	-0.05	laid	0.2	whole	-0.08
-3=goc	home	0.13	fell	-0.15	laid	-0.24	whole	-0.2
-3=goi	home	0.07
-3=gom	whole	-0.09
-3=grave	whole	0.07
-3=graves	fell	0.13	whole	0.06
-3=group	whole	0.08
-3=gui	home	0.16	fell	-0.05	laid	0.07
-3=h	home	0.1	whole	0.09
-3=h1	whole	0.05
-3=ha	home	0.06	laid	0.1	whole	0.07
-3=had	laid	0.05
-3=hai	home	-0.05	fell	0.31	lies	-0.12	whole	0.16
-3=ham	home	0.07	fell	0.08	laid	-0.11	whole	-0.07
-3=han	laid	0.1
-3=hand	fell	0.09
-3=hang	fell	0.16	laid	0.06	whole	-0.07
-3=hao	whole	0.06
-3=hat	home	0.12
-3=hay	home	0.14	fell	-0.05
-3=he	fell	-0.06	laid	-0.09	lies	-0.05	whole	-0.05
-3=her	fell	-0.05	laid	-0.1	lies	0.1
-3=here	laid	0.09	whole	-0.05
-3=het	fell	-0.05
-3=hi	fell	-0.07	laid	-0.05	whole	-0.05
-3=hien	home	-0.07	laid	-0.23	lies	0.27	whole	0.06
-3=hiep	fell	0.08	lies	0.05	whole	-0.07
-3=hieu	home	0.09	fell	-0.11	laid	0.06	whole	-0.09
-3=him	laid	0.19	lies	0.05	whole	0.18
-3=hinh	home	0.05	laid	-0.1
-3=his	home	0.09	fell	-0.14	whole	0.09
-3=hit	whole	-0.06
-3=ho	home	0.28	laid	-0.07	lies	0.11	whole	-0.13
-3=hoa	home	-0.31	fell	0.24	laid	-0.11	lies	0.07	whole	-0.19
-3=hoai	home	0.05	fell	-0.09	laid	-0.05	whole	-0.05
-3=hoan	whole	0.06
-3=hoang	home	0.06	fell	0.14	laid	-0.06	whole	0.13
-3=hoc	home	-0.05	fell	0.08	laid	-0.05
-3=hoi	home	-0.09	laid	-0.07	whole	0.15
-3=hom	fell	0.12	laid	0.15	lies	0.09
-3=home	home	-0.05	whole	-0.05
-3=hong	whole	-0.05
-3=hop	home	0.12	laid	0.05	lies	0.08
-3=hospital	whole	-0.07
-3=hs	fell	0.14	whole	-0.09
-3=huan	home	-0.06
-3=hue	whole	-0.12
-3=hung	laid	-0.08	whole	0.14
-3=huong	fell	-0.05	lies	0.08
-3=huu	home	0.14	laid	0.21	lies	-0.08	whole	-0.08
-3=huy	fell	-0.08	laid	0.11
-3=huyen	home	-0.12	laid	0.18	lies	0.17
-3=hy	home	-0.06	fell	-0.1	laid	0.05	whole	0.07
-3=i	home	0.08	fell	0.23	laid	-0.06
-3=ia	fell	-0.05	laid	0.12
-3=il	fell	0.18	whole	0.05
-3=ils	fell	0.13
-3=in	home	-0.12	laid	0.28	lies	-0.12	whole	-0.19
-3=inh	home	-0.05
-3=is	fell	-0.15
-3=it	home	-0.1	laid	-0.07
-3=janvier	whole	-0.08
-3=june	whole	-0.07
-3=k	fell	0.1	whole	0.06
-3=ke	home	0.14
-3=kenh	laid	-0.08	whole	-0.07
-3=keo	whole	0.17
-3=kep	fell	-0.06
-3=ket	fell	0.06	whole	-0.15
-3=keu	fell	0.14
-3=kha	home	-0.09
-3=khac	fell	-0.11	laid	-0.07	whole	0.08
-3=khach	laid	0.06
-3=khai	home	0.21	fell	-0.08	whole	-0.08
-3=khanh	whole	-0.07
-3=khe	fell	-0.1	lies	0.08	whole	-0.28
-3=khi	fell	-0.06	lies	0.08	whole	0.05
-3=khieng	lies	-0.05	whole	0.11
-3=kho	laid	0.07	whole	-0.1
-3=khoai	whole	-0.08
-3=khoan	whole	0.06
-3=khoang	lies	-0.07	whole	0.05
-3=khoat	home	0.08	fell	-0.06
-3=khoe	home	0.13
-3=khoi	fell	0.08	whole	-0.08
-3=khong	fell	-0.05	laid	-0.21	lies	-0.16	whole	-0.08
-3=khu	home	-0.09	laid	0.07	whole	-0.1
-3=khuc	fell	-0.05
-3=khuong	fell	-0.06	whole	0.13
-3=kia	home	-0.07	fell	0.07	laid	0.12
-3=kich	home	-0.08	fell	-0.09	whole	-0.07
-3=kiem	home	0.07	fell	0.09	laid	0.06
-3=kieu	home	0.12
-3=killed	fell	-0.1
-3=kim	whole	-0.17
-3=kinh	laid	-0.16	lies	0.12	whole	0.15
-3=ko	home	-0.08	fell	0.17
-3=kontum	fell	-0.07
-3=krong	whole	-0.05
-3=ksor	fell	0.18
-3=ky	home	0.1	whole	-0.2
-3=l	laid	0.1	whole	0.3
-3=la	home	0.06	fell	0.05	laid	0.07	whole	-0.2
-3=lac	fell	0.18	whole	-0.05
-3=lach	fell	-0.06	lies	-0.06
-3=lai	home	-0.18	fell	0.12	laid	0.08	whole	-0.33
-3=laid	laid	0.09	whole	0.06
-3=lam	home	-0.05	fell	0.11	lies	0.05
-3=lan	home	-0.14	fell	0.05	whole	0.07
-3=lang	home	0.11	fell	0.14	laid	-0.15	lies	0.23
-3=lanh	home	-0.08
-3=lao	lies	-0.05	whole	-0.1
-3=lap	laid	0.13	lies	-0.07
-3=last	home	-0.09	fell	0.05
-3=lat	fell	-0.07
-3=later	fell	-0.07
-3=lau	fell	0.11	whole	-0.14
-3=lay	laid	-0.08	lies	-0.11	whole	0.06
-3=le	home	-0.43	lies	-0.1
-3=left	laid	-0.19
-3=len	laid	0.14	whole	-0.08
-3=leo	laid	-0.06
-3=les	whole	-0.05
-3=let	home	-0.09	fell	0.07	lies	0.13	whole	0.14
-3=leu	fell	0.07
-3=liaison	fell	0.14
-3=lich	lies	0.12	whole	-0.15
-3=lien	laid	0.17	lies	0.07
-3=liet	home	0.18	fell	0.08	laid	-0.1
-3=lieu	fell	0.13	whole	0.06
-3=lieutenant	home	-0.06	fell	-0.08
-3=lim	laid	-0.06
-3=linh	home	-0.05	laid	0.1	lies	0.16	whole	0.09
-3=lo	home	0.12	fell	0.11	laid	-0.09	lies	-0.06
-3=loan	laid	0.11
-3=loc	fell	0.13	laid	-0.13	whole	-0.07
-3=loi	home	-0.05	laid	0.19	whole	-0.05
-3=long	home	-0.09	laid	0.1	whole	-0.05
-3=ls	lies	0.08	whole	-0.05
-3=lu	home	-0.11	fell	-0.11	laid	0.07	lies	0.13
-3=lua	laid	-0.09
-3=luan	home	0.06
-3=luc	fell	0.12	laid	0.21	lies	-0.16
-3=lui	fell	0.05
-3=luoc	home	0.06
-3=luom	laid	-0.1	lies	0.08	whole	0.12
-3=luon	laid	0.13
-3=luong	home	0.07	laid	-0.05	whole	0.13
-3=luu	whole	0.11
-3=luy	laid	0.05
-3=luyen	whole	-0.07
-3=ly	home	-0.14	fell	0.07	whole	0.07
-3=m	fell	-0.05	laid	-0.08	lies	0.1
-3=ma	home	-0.17	fell	-0.17	laid	-0.19	lies	-0.07
-3=mai	home	0.12	fell	-0.15	laid	0.07	lies	-0.06	whole	0.4
-3=mam	fell	0.11	whole	0.11
-3=man	home	0.06	fell	-0.06
-3=mang	home	-0.08	fell	-0.1	laid	0.14
-3=manh	fell	-0.14
-3=mao	home	-0.06	whole	-0.06
-3=map	home	0.14	whole	-0.08
-3=mat	home	-0.12	laid	-0.17
-3=mau	home	0.05	laid	0.11	whole	0.05
-3=may	home	0.12	fell	0.33	laid	-0.1	whole	-0.06
-3=me	home	0.11	lies	0.05	whole	0.1
-3=medic	whole	-0.08
-3=meme	laid	0.06	whole	0.08
-3=men	home	0.16	whole	-0.08
-3=mep	fell	0.08	laid	0.09
-3=mia	fell	0.07
-3=mien	fell	0.1	whole	-0.08
-3=min	fell	0.1	laid	-0.1	whole	-0.14
-3=minh	home	0.11	laid	-0.05	lies	0.21	whole	-0.07
-3=mis	fell	0.12	whole	0.1
-3=mo	home	0.14	fell	-0.1	lies	0.08	whole	-0.13
-3=moc	fell	-0.09
-3=moi	home	0.07	fell	0.23	lies	0.06	whole	0.12
-3=mon	laid	0.12
-3=mong	fell	0.14	whole	0.08
-3=mort	whole	0.1
-3=mot	laid	0.21	lies	-0.17	whole	0.4
-3=mother	home	0.09
-3=mr	fell	-0.08
-3=mu	fell	-0.1	whole	0.06
-3=mua	fell	0.05	lies	-0.08	whole	0.1
-3=muc	fell	0.14
-3=mui	fell	0.14	whole	0.05
-3=mung	fell	-0.09
-3=muoi	fell	-0.09
-3=muon	lies	-0.07
-3=muong	fell	0.14	whole	0.07
-3=na	home	-0.13	fell	-0.07
-3=nam	home	-0.06	fell	0.15	laid	-0.33	lies	0.24	whole	-0.08
-3=name	fell	0.13	whole	0.05
-3=nang	fell	0.14	laid	-0.05	whole	0.09
-3=nao	home	0.09	fell	0.05	whole	0.1
-3=nay	home	0.06	fell	-0.13	laid	0.06	lies	0.33	whole	-0.08
-3=ne	home	0.06
-3=nen	home	0.11	lies	0.05
-3=net	home	0.11
-3=ng	home	0.08	whole	0.05
-3=nga	home	-0.05	fell	-0.06
-3=ngai	lies	-0.05
-3=ngam	whole	0.05
-3=ngay	home	0.07	fell	-0.06	laid	0.19	lies	-0.06	whole	-0.13
-3=nghe	fell	0.05	lies	0.16	whole	0.13
-3=nghi	fell	0.11	laid	-0.05	lies	-0.06	whole	-0.14
-3=nghia	home	0.22	fell	-0.11	laid	-0.11	lies	-0.12
-3=nghiem	home	-0.05
-3=ngo	home	-0.1	lies	0.13	whole	0.08
-3=ngoai	fell	-0.07	laid	0.09	whole	0.09
-3=ngoc	whole	-0.09
-3=ngoi	laid	-0.14	lies	0.09	whole	0.16
-3=ngu	fell	0.11
-3=ngung	fell	-0.12	whole	-0.06
-3=nguoc	fell	0.12	whole	0.06
-3=nguoi	fell	0.07	laid	-0.12	lies	0.13	whole	0.26
-3=nguyen	home	-0.08	fell	0.43	laid	-0.09	whole	0.26
-3=nha	home	-0.23	fell	0.21	laid	-0.14	lies	0.06	whole	-0.25
-3=nhan	home	-0.23	laid	0.06	whole	-0.12
-3=nhanh	fell	0.17	whole	0.12
-3=nhap	whole	-0.08
-3=nhat	home	-0.12	whole	-0.05
-3=nhau	whole	-0.1
-3=nhay	fell	-0.06
-3=nhi	fell	-0.15
-3=nhiem	whole	-0.14
-3=nhien	lies	-0.07
-3=nhieu	fell	-0.12	laid	0.12
-3=nhin	laid	-0.09	whole	-0.06
-3=nho	home	-0.07	fell	-0.21	whole	0.13
-3=nhom	home	0.13	fell	-0.16
-3=nhu	home	0.06	whole	-0.06
-3=nhuan	fell	0.05
-3=nhung	home	-0.16	fell	0.15	lies	0.14	whole	-0.26
-3=nien	fell	-0.05	whole	-0.07
-3=night	fell	0.09
-3=ninh	home	-0.16	fell	0.11	laid	0.09
-3=nn	home	0.09	whole	-0.11
-3=no	home	0.12	fell	0.17	lies	-0.1
-3=noi	fell	0.46	laid	-0.17	lies	0.13	whole	0.2
-3=nong	home	-0.1	fell	-0.07	laid	0.06
-3=north	home	-0.06	laid	0.19
-3=not	fell	0.06
-3=nov	whole	-0.14
-3=november	fell	0.06
-3=nt	whole	-0.07
-3=ntls	home	-0.06	fell	-0.06	laid	-0.08	lies	-0.18	whole	-0.2
-3=nua	whole	0.06
-3=nui	fell	-0.1
-3=nung	laid	0.05	whole	0.06
-3=nuoc	fell	0.1	lies	0.13	whole	0.09
-3=nuoi	fell	0.09
-3=nva	laid	-0.06
-3=o	home	-0.11	laid	0.13	lies	0.11	whole	-0.7
-3=oanh	home	0.08
-3=of	lies	0.07	whole	-0.05
-3=off	fell	0.14	whole	-0.12
-3=oi	home	-0.1	whole	0.1
-3=old	fell	-0.1	laid	-0.05	lies	0.11
-3=om	fell	0.12
-3=on	home	0.06	fell	-0.07	laid	0.14	whole	0.19
-3=one	fell	-0.07
-3=ong	home	0.1	fell	-0.25	laid	0.29	lies	-0.09	whole	-0.33
-3=only	whole	0.07
-3=ont	fell	-0.09
-3=ou	home	0.07	whole	-0.05
-3=our	fell	0.18	whole	0.05
-3=own	home	0.12	whole	0.08
-3=p	home	0.05	whole	0.11
-3=pa	lies	0.06
-3=panh	whole	0.11
-3=pao	laid	0.08
-3=pas	laid	-0.05
-3=phai	home	-0.05	fell	-0.2
-3=pham	fell	0.06
-3=phan	home	-0.2	fell	-0.23	lies	-0.13
-3=phao	home	0.05	fell	-0.1	whole	0.27
-3=phap	laid	-0.12
-3=phat	fell	0.22	whole	0.05
-3=phau	fell	-0.06
-3=phi	fell	0.09
-3=phia	fell	-0.06	laid	-0.07
-3=pho	home	-0.06	fell	-0.16	whole	-0.07
-3=phol	home	0.1
-3=phong	home	-0.17	laid	-0.2	lies	0.13	whole	0.12
-3=phu	fell	-0.19	laid	0.17	lies	-0.15	whole	0.14
-3=phuc	home	0.21	whole	0.14
-3=phung	home	-0.09
-3=phuoc	fell	-0.13	laid	-0.09	whole	-0.05
-3=phuong	home	-0.06	fell	-0.06	lies	-0.06	whole	-0.06
-3=place	fell	-0.08	whole	-0.08
-3=platoon	fell	-0.07	whole	-0.05
-3=plei	laid	-0.09
-3=po	laid	-0.06
-3=pon	home	0.12	fell	0.1
-3=pot	fell	0.11	whole	0.06
-3=qua	fell	-0.05	laid	0.06	lies	0.1	whole	-0.23
-3=quach	whole	0.05
-3=quan	fell	-0.1	lies	0.08
-3=quang	home	-0.05	laid	-0.06	lies	-0.13	whole	-0.07
-3=quao	fell	0.07
-3=que	home	0.19	fell	0.12	lies	0.08	whole	-0.22
-3=question	fell	0.11	whole	0.08
-3=quet	lies	0.09
-3=quoc	home	0.05	fell	0.16
-3=quy	fell	0.19	lies	-0.07	whole	0.13
-3=quyet	whole	-0.11
-3=ra	home	-0.05	fell	-0.06	laid	-0.05	lies	0.14	whole	0.11
-3=rach	fell	-0.17	laid	-0.07	lies	-0.1
-3=rang	fell	-0.05	lies	-0.09
-3=ranh	whole	-0.07
-3=rao	whole	0.05
-3=ray	fell	-0.09	laid	0.11	lies	-0.06	whole	0.09
-3=re	fell	0.26	laid	0.05	whole	0.07
-3=regiment	whole	0.09
-3=releve	fell	0.06
-3=ret	fell	-0.08
-3=rieng	lies	0.08
-3=rinh	fell	-0.09
-3=ro	home	0.07	laid	-0.05	whole	0.1
-3=roc	fell	0.11	whole	0.14
-3=roi	home	-0.18	fell	-0.05	lies	0.24	whole	-0.07
-3=rong	lies	0.11	whole	-0.12
-3=row	whole	0.05
-3=rua	laid	0.07	whole	-0.08
-3=rubber	fell	-0.06	laid	-0.06
-3=rung	fell	0.11	whole	0.14
-3=ruong	fell	0.09	laid	0.12
-3=rut	whole	0.14
-3=s	fell	-0.12
-3=sa	home	-0.06	laid	-0.15	whole	-0.1
-3=sac	whole	-0.07
-3=sach	fell	-0.07	whole	-0.09
-3=sai	fell	0.06
-3=said	fell	0.11	whole	0.09
-3=sam	whole	0.08
-3=same	whole	0.06
-3=san	laid	-0.08	whole	0.13
-3=sang	laid	0.18	lies	-0.08	whole	-0.09
-3=sanh	home	-0.05	fell	-0.05	whole	-0.13
-3=sap	fell	0.06
-3=sapper	fell	0.09	whole	0.05
-3=sat	fell	0.18	laid	-0.08	lies	-0.05	whole	0.07
-3=sau	home	0.18	fell	0.32	laid	-0.2	lies	0.15
-3=se	home	0.11	fell	-0.06	lies	-0.09
-3=second	laid	0.06	whole	0.1
-3=seo	home	-0.07
-3=shot	fell	0.12
-3=si	fell	-0.07	laid	0.19	lies	-0.07
-3=side	fell	0.05
-3=sinh	home	0.08	lies	0.06	whole	0.2
-3=six	laid	0.07	whole	0.11
-3=small	fell	0.1	whole	0.22
-3=sn	home	0.08	whole	0.17
-3=so	home	-0.09	fell	-0.19	lies	-0.21	whole	-0.26
-3=soc	laid	0.13	whole	0.07
-3=soi	laid	-0.14
-3=som	laid	0.05	lies	-0.06
-3=some	fell	0.14	whole	0.1
-3=son	home	-0.09	fell	0.13	laid	0.1	whole	-0.19
-3=song	home	0.13	laid	0.1	lies	-0.1	whole	0.22
-3=sot	fell	0.1	lies	-0.05
-3=sous	fell	0.07
-3=south	fell	0.05	lies	0.09	whole	0.13
-3=su	home	-0.1	laid	-0.14	whole	-0.06
-3=sua	home	-0.05	fell	0.1	laid	-0.06	whole	0.05
-3=suc	home	-0.09
-3=suoi	laid	-0.21	lies	-0.05	whole	-0.08
-3=suon	whole	-0.07
-3=sur	fell	-0.05	laid	0.11	whole	0.05
-3=suu	home	0.06	whole	0.1
-3=sy	fell	0.12	laid	-0.06	lies	0.06	whole	-0.15
-3=t	home	0.23	whole	0.05
-3=ta	fell	-0.06	lies	-0.13	whole	0.15
-3=tac	fell	0.1
-3=tai	home	0.08	fell	-0.09	laid	0.05	lies	-0.1
-3=taken	whole	0.08
-3=tam	home	0.4	fell	0.08	laid	0.07	whole	0.28
-3=tan	home	-0.13	fell	0.21	laid	-0.11	lies	0.1	whole	0.13
-3=tang	laid	0.14	lies	0.05	whole	0.2
-3=tank	whole	0.13
-3=tao	whole	-0.08
-3=tap	fell	-0.07	lies	-0.17	whole	-0.13
-3=tat	laid	0.06	whole	-0.06
-3=tau	fell	0.08	laid	-0.05	whole	0.15
-3=tay	fell	-0.18	whole	-0.08
-3=td	whole	-0.05
-3=ten	home	-0.1	fell	-0.16	lies	-0.16	whole	-0.11
-3=teo	whole	-0.06
-3=tet	fell	0.08
-3=thach	fell	-0.05	whole	-0.06
-3=thai	home	-0.06	fell	-0.06	lies	-0.1	whole	-0.05
-3=tham	fell	-0.15	whole	0.11
-3=than	fell	0.06	whole	0.11
-3=thang	home	0.07	fell	-0.4	laid	0.13	lies	-0.09	whole	-0.11
-3=thanh	home	0.18	fell	-0.19	laid	0.1
-3=thao	fell	0.15
-3=that	whole	0.13
-3=thay	fell	-0.05	laid	-0.15	whole	0.15
-3=the	home	-0.19	laid	0.09	lies	0.05
-3=their	laid	0.14	whole	-0.06
-3=theirs	whole	-0.06
-3=them	laid	0.07
-3=theo	laid	-0.21	lies	0.22
-3=there	laid	-0.07	lies	0.11	whole	0.06
-3=they	fell	0.1	whole	0.11
-3=thi	home	0.28	fell	0.11	laid	-0.05	lies	0.18	whole	0.05
-3=thien	home	0.14	whole	0.08
-3=thiet	whole	-0.07
-3=thieu	home	0.1	fell	-0.1	whole	0.05
-3=thinh	whole	-0.12
-3=this	fell	0.11	whole	0.07
-3=tho	home	-0.11	fell	-0.06	laid	0.2
-3=thoa	fell	-0.05
-3=thoai	home	-0.09
-3=thoat	whole	-0.08
-3=thom	home	0.1	fell	-0.05
-3=thon	fell	-0.15	lies	0.08	whole	-0.1
-3=thong	fell	0.09	laid	0.07	lies	0.06	whole	0.06
-3=thot	laid	0.05
-3=three	whole	0.08
-3=thu	home	-0.2	laid	-0.11	whole	-0.28
-3=thuan	laid	-0.05
-3=thuoc	home	-0.05	fell	0.14
-3=thuong	home	-0.08	fell	-0.2	laid	0.14	lies	-0.12	whole	0.13
-3=thuy	fell	0.08	laid	-0.12	whole	0.21
-3=tiem	fell	-0.05
-3=tien	fell	-0.09
-3=tiep	home	0.1	whole	-0.11
-3=tieu	fell	0.17	lies	0.07	whole	0.13
-3=tim	home	-0.05	fell	-0.07	laid	0.05
-3=tin	home	-0.06	fell	-0.11	laid	-0.05	lies	0.09	whole	-0.06
-3=tinh	fell	0.2	laid	-0.07	lies	0.06	whole	-0.22
-3=tnxp	home	0.11
-3=to	fell	-0.2	laid	0.08	whole	0.06
-3=toa	whole	-0.07
-3=toai	whole	0.07
-3=toan	home	0.11	fell	-0.07
-3=toc	fell	-0.06	whole	0.2
-3=toi	home	-0.27	laid	0.1	lies	-0.1	whole	-0.08
-3=tombe	laid	-0.05
-3=ton	home	0.13
-3=tong	laid	0.05
-3=took	lies	0.08
-3=tra	fell	-0.08	laid	-0.05
-3=trac	home	-0.07
-3=trai	whole	-0.07
-3=trail	fell	-0.08	whole	0.11
-3=tram	fell	-0.05	laid	0.06	lies	-0.08	whole	-0.15
-3=tran	fell	0.08	laid	-0.06	lies	0.08
-3=trang	fell	-0.06	laid	-0.06	whole	-0.05
-3=tre	fell	-0.05
-3=tren	home	-0.1	laid	0.06	lies	-0.1	whole	0.07
-3=treo	fell	0.08	whole	0.07
-3=tri	home	-0.08	laid	0.07	whole	0.09
-3=trieu	whole	-0.13
-3=trinh	fell	-0.06
-3=tro	laid	-0.06	lies	0.12
-3=troi	whole	-0.05
-3=trom	lies	0.08
-3=trong	home	0.16	laid	-0.07	lies	-0.08
-3=tru	home	-0.1
-3=truc	fell	0.19	whole	0.06
-3=truck	fell	0.11
-3=trung	lies	-0.05	whole	0.3
-3=truoc	home	0.07	fell	-0.17	laid	0.11	lies	-0.12	whole	0.11
-3=truong	home	-0.21	fell	-0.14	lies	0.07	whole	0.08
-3=truy	whole	-0.05
-3=tu	home	0.23	lies	0.1	whole	-0.18
-3=tuat	lies	0.1	whole	-0.07
-3=tuc	fell	-0.05
-3=tui	home	0.21	fell	0.09	whole	0.19
-3=tuoi	lies	-0.08	whole	0.18
-3=tuong	laid	0.11	lies	-0.08	whole	0.12
-3=tuyen	home	0.06	whole	0.1
-3=two	laid	0.05	whole	0.07
-3=ty	whole	-0.2
-3=u	home	0.14	whole	-0.08
-3=uc	laid	0.13
-3=ui	laid	0.09	whole	0.05
-3=un	home	-0.06
-3=under	home	-0.07	laid	0.09	lies	0.06
-3=une	fell	-0.2	laid	0.12	lies	0.12	whole	-0.09
-3=ung	home	0.06
-3=up	whole	-0.06
-3=us	lies	0.07
-3=ut	home	0.11	fell	-0.11
-3=uy	lies	0.09
-3=uyen	whole	-0.08
-3=va	home	-0.07	laid	-0.05	lies	0.08	whole	-0.05
-3=vai	fell	-0.06
-3=van	home	0.13	laid	0.08	lies	0.16	whole	-0.2
-3=vang	fell	-0.1	laid	-0.09
-3=vao	home	-0.05	fell	-0.08
-3=ve	home	-0.06	fell	0.09	laid	0.07	lies	-0.06	whole	-0.1
-3=ven	home	-0.14
-3=vi	laid	-0.16	lies	0.07	whole	-0.11
-3=vien	fell	-0.13	laid	0.07	whole	-0.23
-3=viet	home	-0.08	laid	0.24	lies	0.07	whole	0.21
-3=vietnamese	fell	-0.15	whole	-0.09
-3=vinh	fell	-0.08	laid	-0.11
-3=vo	fell	-0.11	laid	-0.07	whole	-0.05
-3=voi	home	0.06	fell	0.14
-3=vot	fell	-0.09	lies	-0.11
-3=vu	home	-0.05	fell	-0.08
-3=vua	fell	-0.11	laid	0.14
-3=vui	laid	0.1	whole	-0.16
-3=vung	fell	0.06	whole	-0.07
-3=vuon	home	-0.06	whole	-0.07
-3=vuong	fell	-0.21	laid	-0.05	lies	0.07
-3=vuot	whole	0.06
-3=was	home	0.12	fell	-0.05	lies	0.09	whole	0.3
-3=we	fell	0.05	laid	-0.1	whole	0.25
-3=went	fell	0.11
-3=were	laid	-0.05	whole	-0.05
-3=what	fell	0.24
-3=when	fell	0.2	whole	0.14
-3=who	fell	0.05	laid	0.11
-3=wife	home	0.12
-3=with	home	0.09	fell	0.11
-3=xa	home	-0.23	fell	0.09	whole	-0.28
-3=xac	fell	0.13
-3=xang	whole	0.05
-3=xay	laid	-0.05
-3=xe	home	0.05	fell	-0.23	lies	-0.06	whole	0.06
-3=xem	laid	-0.05	lies	0.22	whole	-0.15
-3=xeng	whole	0.11
-3=xep	fell	0.05	laid	0.19	whole	0.11
-3=xieng	fell	-0.07	whole	-0.07
-3=xin	whole	0.12
-3=xo	laid	0.05
-3=xoai	fell	-0.06
-3=xom	fell	-0.06
-3=xu	fell	-0.06
-3=xua	home	-0.11	laid	0.07
-3=xuan	home	-0.06	lies	-0.05	whole	0.11
-3=xung	lies	0.12	whole	0.05
-3=xuong	home	0.06	laid	0.19	lies	-0.13	whole	-0.18
-3=xuyen	home	-0.06	lies	-0.07
-3=y	home	-0.19	fell	-0.05	laid	0.12	lies	-0.06	whole	0.08
-3=year	fell	-0.05
-3=yen	fell	-0.07	laid	-0.07	lies	0.08	whole	-0.09
after martyr	home	1.49	fell	0.08	laid	-0.26	whole	0.29
after other	home	-0.44	fell	-0.22	laid	-0.2	lies	-0.22	whole	-0.25
after teller	home	-1.43	laid	-0.39	lies	-0.09
ahead of martyr	home	-0.5	fell	-0.15	laid	-0.67	lies	0.17	whole	-0.3
ahead of teller	home	-0.34	laid	-0.25	lies	-0.05	whole	-0.06
before "	home	-0.09	fell	-0.26	lies	0.16	whole	-0.17
before '	home	-0.06	fell	-0.16	laid	-0.13	lies	0.14	whole	0.11
before (	home	0.24	fell	-0.24	lies	-0.17	whole	0.44
before )	home	-0.18	fell	-0.35	laid	-0.12	lies	-0.14	whole	-0.12
before ,	home	-0.37	fell	-0.29	laid	-0.5	lies	-0.77	whole	-0.52
before -	home	-0.07	laid	-0.13	lies	-0.19
before .	home	-0.27	fell	0.1	laid	-0.49	lies	-0.32	whole	-0.54
before /	fell	-0.18	laid	0.09	whole	-0.1
before :	home	-0.34	laid	-0.33	lies	-0.09	whole	0.91
before ;	home	-0.15	fell	-0.1	lies	-0.05	whole	-0.05
before ?	laid	-0.06	whole	-0.11
before blank	home	-0.55	fell	-0.17	laid	-0.44	lies	-0.66	whole	-0.41
before line	home	0.09	fell	-0.21	laid	-0.07	lies	-0.14	whole	-0.31
before |	home	0.09	fell	-0.22	laid	0.43	lies	-0.11	whole	0.38
before «	home	-0.05	whole	0.07
before »	home	-0.05
before –	home	-0.05	fell	0.26	laid	-0.18	lies	0.08	whole	0.07
before “	home	-0.17
before:again	fell	-0.09	laid	0.25	lies	0.05	whole	0.13
before:again:0	home	-0.1	fell	-0.06	lies	0.31
before:again:1	home	0.07	fell	-0.18	laid	0.3	lies	-0.13	whole	0.07
before:again:12	laid	-0.18	lies	-0.12
before:again:2	laid	0.16	whole	0.23
before:again:5	home	-0.05	fell	0.07	laid	-0.07	lies	-0.09	whole	-0.13
before:again:far	home	0.12	fell	0.11	laid	0.07	lies	0.08
before:alive	home	-0.13	fell	-0.31	laid	0.07	lies	0.05	whole	-0.06
before:alive:0	home	0.17	fell	-0.1	laid	-0.12	lies	0.12	whole	0.28
before:alive:1	laid	0.06	lies	-0.14	whole	-0.11
before:alive:12	home	-0.17	lies	-0.17	whole	-0.07
before:alive:2	fell	0.09	laid	0.14	lies	0.16
before:alive:5	home	-0.13	fell	-0.2	laid	-0.11	lies	0.12	whole	-0.05
before:alive:far	home	0.07	fell	-0.05	laid	0.1	whole	-0.1
before:at	home	-0.12	fell	0.1	laid	-0.1	whole	-0.21
before:at:0	home	0.24	fell	0.31	laid	0.25	lies	-0.16	whole	0.6
before:at:1	home	0.19	fell	0.11	laid	0.31	lies	0.19	whole	-0.42
before:at:12	home	-0.19	fell	-0.13	laid	-0.29	lies	-0.1	whole	-0.05
before:at:2	home	-0.1	laid	-0.06	whole	-0.19
before:at:5	home	-0.14	fell	-0.17	laid	-0.4	lies	0.1	whole	-0.09
before:at:far	home	-0.11	laid	0.08	whole	-0.06
before:battle	home	-0.37	fell	0.22	laid	-0.48	lies	-0.12	whole	0.18
before:battle:0	home	-0.13	fell	0.07	lies	-0.08	whole	0.27
before:battle:1	home	-0.08	fell	0.12	laid	-0.13	lies	-0.12	whole	0.17
before:battle:12	home	-0.13	fell	-0.36	laid	-0.19	lies	0.1	whole	-0.12
before:battle:2	home	-0.05	fell	0.22	laid	-0.14	whole	-0.26
before:battle:5	fell	0.16
before:battle:far	whole	0.11
before:born	home	0.53	fell	-0.21	laid	-0.25	lies	-0.16
before:born:0	home	-0.11
before:born:1	home	0.19	fell	-0.18	whole	0.17
before:born:12	lies	-0.15	whole	-0.06
before:born:2	home	0.24	lies	-0.05	whole	0.3
before:born:5	home	0.23	fell	-0.09	laid	-0.11	whole	-0.27
before:born:far	laid	-0.08	lies	0.1	whole	-0.22
before:bury	home	-0.54	fell	-0.75	laid	0.96	lies	-0.2	whole	-0.2
before:bury:0	fell	-0.31	laid	0.33	whole	0.48
before:bury:1	home	-0.12	fell	-0.08	laid	0.26	lies	0.19	whole	-0.06
before:bury:12	home	-0.09	fell	-0.14	laid	-0.06	lies	-0.22	whole	-0.38
before:bury:2	home	-0.37	fell	-0.22	laid	0.13	lies	-0.12	whole	-0.08
before:bury:5	laid	0.37	whole	-0.16
before:bury:far	laid	-0.08
before:capture	fell	-0.16	laid	-0.09	whole	0.09
before:capture:0	fell	-0.05
before:capture:1	fell	-0.13	laid	-0.07	whole	-0.07
before:capture:12	fell	-0.14	whole	0.06
before:capture:5	home	0.09	fell	0.08	laid	-0.05	whole	0.13
before:capture:far	fell	0.05
before:contact	home	-0.21	fell	-0.41	laid	-0.16	lies	-0.17	whole	-0.12
before:contact:0	home	-0.07	fell	-0.1	laid	0.12	lies	-0.05
before:contact:1	fell	0.05	laid	-0.05	whole	0.05
before:contact:12	home	-0.12	fell	-0.13	laid	-0.27	lies	-0.09
before:contact:2	home	0.05	whole	-0.14
before:contact:5	fell	-0.06	laid	0.07	whole	-0.1
before:contact:far	fell	-0.19	laid	-0.06	lies	-0.05	whole	0.06
before:day	home	-0.09	fell	0.29	lies	0.2	whole	0.19
before:day 1	home	0.24	fell	0.17	laid	-0.21	whole	0.48
before:day 12	home	-0.11	fell	0.07	laid	-0.11	lies	0.28
before:day 2	fell	0.09	lies	0.11	whole	-0.13
before:day 5	home	-0.23	fell	-0.09	laid	0.24	lies	0.2
before:day far	home	0.05	fell	0.06	laid	0.12	lies	-0.4	whole	-0.15
before:died	home	-0.46	fell	-0.05	whole	-0.12
before:died:0	fell	-0.12	lies	0.15
before:died:1	home	-0.1	fell	-0.33	laid	0.22
before:died:12	home	-0.09	lies	-0.23	whole	-0.18
before:died:2	home	-0.21	fell	0.2	laid	-0.27	lies	0.18
before:died:5	home	-0.12	fell	0.06	laid	0.17	whole	0.13
before:died:far	home	0.1	fell	0.11	laid	-0.14	whole	-0.15
before:enlist	home	-0.08	lies	-0.15
before:enlist:0	fell	0.06	whole	0.05
before:enlist:12	home	0.08	laid	-0.07	lies	-0.07	whole	0.09
before:enlist:2	fell	-0.07	whole	0.08
before:enlist:5	home	-0.06	fell	-0.16	laid	0.15	lies	-0.05	whole	-0.14
before:enlist:far	fell	0.2	laid	-0.05
before:fell	home	-0.4	fell	0.83	laid	-0.53	lies	-0.29	whole	-0.13
before:fell:0	fell	-0.28	laid	-0.11	lies	-0.22	whole	-0.12
before:fell:1	home	-0.26	fell	0.07	laid	-0.11	lies	-0.07	whole	-0.05
before:fell:12	home	-0.08	fell	0.45	laid	-0.37	lies	0.05	whole	-0.09
before:fell:2	home	-0.23	fell	0.12	laid	-0.05	lies	0.06	whole	-0.09
before:fell:5	home	0.06	fell	0.44	laid	0.07	lies	-0.08
before:fell:far	home	0.08	whole	0.23
before:gio	fell	-0.09	laid	-0.16
before:gio:1	lies	-0.07	whole	0.14
before:gio:12	home	0.07	fell	0.11	laid	-0.05	lies	0.09
before:gio:2	fell	-0.05
before:gio:5	fell	-0.12	laid	-0.06	whole	-0.13
before:grave	home	0.17	fell	-0.21	laid	0.27	lies	0.5
before:grave:0	home	-0.05	fell	0.28	laid	-0.12	lies	0.08	whole	0.09
before:grave:1	home	-0.17	lies	0.19	whole	0.13
before:grave:12	home	0.12	fell	-0.3	laid	0.13	lies	-0.17	whole	-0.22
before:grave:2	home	0.1	fell	0.06	laid	0.25	lies	0.15	whole	-0.08
before:grave:5	fell	-0.21	lies	0.18
before:grave:far	home	0.18	fell	-0.07	lies	0.06
before:home	home	0.52	fell	-0.25	laid	-0.23	lies	0.07	whole	-0.2
before:home:0	home	0.18	fell	-0.35	laid	-0.09	lies	-0.08	whole	0.32
before:home:1	whole	0.33
before:home:12	home	0.23	fell	-0.13	lies	-0.15
before:home:2	home	-0.06	fell	-0.05	laid	-0.23	lies	0.33	whole	-0.66
before:home:5	home	0.15	fell	-0.08	laid	0.13	lies	-0.06	whole	-0.13
before:home:far	fell	0.33	laid	-0.05
before:hurt	fell	-0.48	laid	-0.1	lies	-0.06	whole	-0.07
before:hurt:0	fell	0.07	whole	0.07
before:hurt:1	home	-0.05	fell	-0.1
before:hurt:12	fell	-0.08
before:hurt:2	fell	-0.18	whole	0.11
before:hurt:5	fell	-0.19	laid	-0.05	whole	-0.23
before:hurt:far	home	0.11	whole	0.07
before:joined	fell	0.13	laid	-0.15	lies	-0.09	whole	-0.09
before:joined:0	fell	0.1	whole	0.1
before:joined:1	fell	0.07
before:joined:12	home	0.07	fell	-0.12	laid	-0.06	lies	-0.06	whole	-0.11
before:joined:2	home	-0.05	fell	-0.05
before:joined:5	fell	-0.06	whole	-0.12
before:joined:far	fell	0.2	laid	-0.05
before:kin	fell	-0.28	laid	-0.39
before:kin anh	home	-0.05	fell	-0.11	laid	-0.1	lies	-0.27	whole	-0.11
before:kin anh rể	fell	0.08	whole	0.05
before:kin anh trai	laid	0.08
before:kin ba	home	-0.14	fell	-0.22	laid	0.1	whole	0.08
before:kin bà	home	-0.07	fell	0.05	lies	0.21
before:kin bác	home	0.09	laid	-0.09	whole	-0.06
before:kin bố	home	0.28	fell	0.14	laid	0.2	lies	0.17	whole	0.2
before:kin bố chồng	fell	-0.09
before:kin bố vợ	home	0.05	fell	-0.06	whole	-0.16
before:kin cha	home	-0.21	fell	0.18	laid	0.05	lies	-0.06	whole	0.1
before:kin cháu	home	-0.06	fell	0.05	lies	-0.21
before:kin chú	home	0.15	fell	0.09	lies	-0.16	whole	0.19
before:kin chồng	home	0.26	fell	0.08	laid	-0.14	lies	0.29	whole	-0.08
before:kin con	whole	0.05
before:kin con gái	fell	-0.06
before:kin con trai	whole	0.05
before:kin cô	home	-0.07
before:kin cậu	home	0.09	fell	0.09
before:kin cụ	fell	-0.31	lies	0.05	whole	0.07
before:kin dượng	lies	-0.08	whole	-0.06
before:kin em	lies	0.12	whole	-0.17
before:kin em trai	fell	-0.06	whole	0.09
before:kin mon grand oncle	home	0.05
before:kin mon grand père	fell	-0.05
before:kin mon mari	whole	-0.06
before:kin mon oncle	lies	0.05	whole	0.06
before:kin mon père	laid	0.08	whole	0.15
before:kin my dad	fell	-0.11
before:kin my father	home	0.15	fell	-0.18	whole	-0.06
before:kin my grandfather	home	-0.06
before:kin my uncle	fell	-0.1
before:kin mẹ	lies	-0.1	whole	-0.1
before:kin mợ	fell	0.08	lies	0.09
before:kin thầy	fell	-0.06
before:kin vợ	fell	0.07
before:kin ông	home	-0.07	fell	0.1	lies	-0.08	whole	-0.09
before:kin:0	laid	-0.15	lies	-0.1	whole	-0.08
before:kin:1	lies	0.15	whole	0.09
before:kin:12	home	0.07	laid	-0.05	lies	0.09
before:kin:2	home	-0.05	fell	-0.05	laid	-0.11	lies	-0.16	whole	0.1
before:kin:5	fell	-0.25	lies	0.07
before:kin:far	laid	-0.09	whole	-0.12
before:laid	home	0.11	fell	0.16	laid	0.21	lies	-0.14
before:laid:0	home	-0.08	fell	-0.05	lies	0.05
before:laid:1	home	0.11	laid	0.06	lies	-0.2
before:laid:12	fell	0.06	lies	0.16	whole	-0.05
before:laid:2	lies	-0.06	whole	0.07
before:laid:5	home	0.08	fell	0.15	laid	0.19	lies	-0.1
before:last	fell	0.06	lies	-0.05	whole	0.08
before:last:0	fell	-0.07
before:last:2	fell	-0.07
before:last:5	fell	0.22	whole	0.08
before:letter	fell	-0.18	laid	-0.22
before:letter:0	home	0.12	fell	-0.07	laid	0.09	whole	-0.05
before:letter:1	fell	-0.25	laid	-0.11
before:letter:12	home	-0.25	fell	-0.15	laid	-0.07	lies	0.05	whole	0.05
before:letter:2	fell	0.09	whole	-0.09
before:letter:5	home	0.15	fell	0.05	laid	-0.12
before:letter:far	fell	0.15
before:level	home	0.08	fell	0.25	laid	0.37	lies	-0.12	whole	-0.41
before:level:0	home	-0.08	fell	0.13	laid	-0.12	lies	-0.06	whole	-0.17
before:level:1	home	0.24	fell	0.27	laid	0.12	lies	-0.07	whole	-0.06
before:level:12	fell	-0.06	laid	-0.12	lies	-0.05	whole	0.12
before:level:2	home	-0.06	fell	-0.35	laid	0.15	lies	0.18	whole	-0.57
before:level:5	fell	-0.16	laid	0.08	whole	-0.06
before:level:far	fell	0.41	laid	0.26	lies	-0.15	whole	0.32
before:link	home	0.1	lies	-0.16	whole	0.06
before:link:0	home	0.07	laid	0.07	lies	-0.16	whole	0.48
before:link:1	fell	-0.25	laid	-0.13	lies	0.19	whole	-0.41
before:link:12	home	0.13	fell	-0.08	laid	0.26	lies	-0.15	whole	-0.05
before:link:2	fell	-0.1	lies	0.08	whole	-0.14
before:link:5	fell	0.09	lies	-0.06	whole	0.12
before:link:far	home	-0.08	fell	0.36	laid	-0.1	lies	-0.06	whole	0.07
before:martyr	home	0.23	fell	-0.15	lies	-0.23
before:martyr:0	home	-0.05	fell	-0.08	lies	-0.06	whole	-0.1
before:martyr:1	home	0.21	fell	0.08	laid	-0.1
before:martyr:12	fell	0.07	lies	-0.06	whole	-0.14
before:martyr:2	fell	-0.08
before:martyr:5	fell	-0.1	laid	0.2	whole	0.13
before:martyr:far	home	0.14	laid	-0.05	lies	-0.11	whole	0.1
before:moved	home	0.13	fell	0.06	laid	-0.15	lies	0.39
before:moved:0	home	0.1	fell	0.06	laid	-0.27	whole	-0.16
before:moved:1	home	0.08	fell	0.35	laid	0.17	lies	0.21	whole	0.32
before:moved:12	fell	-0.25	lies	0.27	whole	-0.16
before:moved:2	home	-0.13	lies	-0.05
before:moved:5	home	0.09	fell	-0.15	whole	0.05
before:naming	fell	-0.05	laid	0.23	lies	-0.05
before:naming:0	home	-0.09	fell	0.1	laid	0.06	whole	-0.08
before:naming:1	home	0.1	laid	-0.14
before:naming:12	home	0.05	fell	0.11	laid	0.15	whole	0.25
before:naming:2	home	0.06	fell	-0.14	lies	-0.13	whole	-0.1
before:naming:5	home	0.08	fell	0.17	laid	0.22	lies	0.13	whole	-0.11
before:naming:far	home	-0.15	fell	-0.27	whole	0.1
before:notice	home	0.31	fell	-0.19	laid	-0.2	lies	-0.09	whole	0.06
before:notice:0	home	-0.06
before:notice:1	home	-0.06	laid	0.1
before:notice:12	home	0.35	fell	-0.37	laid	-0.18	lies	-0.11	whole	-0.09
before:notice:2	laid	0.12	lies	0.06
before:notice:5	home	0.07	fell	0.24	laid	-0.09	whole	0.15
before:notice:far	fell	-0.05	laid	-0.13
before:office	fell	-0.32	laid	-0.2	lies	0.27	whole	0.19
before:office:0	home	0.11	fell	-0.08	laid	-0.05	lies	0.09
before:office:1	home	0.14	fell	-0.2	whole	0.11
before:office:12	fell	-0.11	laid	-0.11	lies	0.05	whole	0.14
before:office:2	home	-0.16	whole	0.22
before:office:5	home	-0.2	lies	0.07	whole	-0.36
before:office:far	home	0.07	fell	0.07	laid	-0.05	lies	0.05	whole	0.08
before:post	fell	-0.1	lies	-0.09	whole	0.2
before:post:0	fell	-0.28	laid	-0.09	whole	0.28
before:post:1	home	0.08	lies	0.13	whole	0.06
before:post:12	fell	0.07	lies	-0.2
before:post:2	home	-0.14	laid	0.07	whole	0.07
before:post:5	home	0.06	whole	-0.06
before:post:far	home	-0.05	fell	0.15	laid	0.11	whole	-0.15
before:rank	home	0.38	fell	-0.43	laid	-0.18	lies	0.24
before:rank:0	home	0.08	whole	0.11
before:rank:1	whole	0.07
before:rank:12	home	0.18	fell	-0.16	lies	0.17	whole	-0.13
before:rank:2	fell	-0.08	lies	0.09	whole	-0.1
before:rank:5	laid	0.05	lies	-0.05
before:rank:far	home	0.11	fell	-0.14	laid	-0.21	lies	0.07	whole	0.09
before:rests	fell	0.23	whole	0.23
before:rests:1	laid	-0.15	lies	0.1	whole	0.08
before:rests:12	fell	-0.06	laid	0.06	lies	-0.06
before:rests:2	fell	0.1	laid	0.05	whole	0.09
before:rests:5	fell	0.13
before:returned	lies	-0.19
before:returned:1	home	-0.08	fell	-0.08	lies	-0.06
before:returned:12	home	-0.1	fell	0.09	lies	-0.06
before:returned:2	home	0.14	fell	0.11	lies	-0.05	whole	0.07
before:returned:5	fell	-0.12	laid	0.06
before:returned:far	whole	-0.08
before:self	home	-0.19	fell	-0.39	lies	-0.31
before:self:0	home	0.09	laid	-0.09	lies	-0.13	whole	0.1
before:self:1	home	-0.09	laid	-0.09	lies	0.11	whole	-0.14
before:self:12	home	0.07	fell	-0.24	laid	0.11	lies	-0.07	whole	0.09
before:self:2	home	-0.12	fell	-0.15	laid	0.21	lies	0.06
before:self:5	home	-0.12	fell	0.16	laid	-0.17	lies	0.16	whole	0.16
before:self:far	fell	-0.17	lies	-0.43	whole	-0.17
before:site	home	0.09	fell	0.15	lies	-0.4	whole	-0.26
before:site:0	home	0.08	laid	-0.09	lies	-0.08	whole	-0.2
before:site:1	home	-0.1	fell	0.25	laid	0.26	whole	0.13
before:site:12	home	-0.07	fell	-0.1	laid	-0.2	whole	0.05
before:site:2	fell	-0.1	laid	0.14	lies	-0.23	whole	-0.29
before:site:5	home	0.15	fell	0.12	laid	-0.1	lies	-0.05
before:site:far	whole	0.07
before:tells	home	0.07	laid	0.12	whole	0.06
before:tells:0	home	-0.25
before:tells:1	home	0.14	fell	-0.06	lies	0.1	whole	0.07
before:tells:12	home	-0.22	fell	0.35	laid	0.1	lies	0.12	whole	-0.32
before:tells:2	home	0.32	fell	-0.48	laid	0.17	lies	-0.2	whole	0.24
before:tells:5	fell	0.33	lies	-0.11	whole	0.16
before:tells:far	home	0.08	fell	-0.08	laid	-0.2	lies	0.1	whole	-0.05
before:thing	home	-0.25	laid	0.16	lies	-0.13	whole	-0.38
before:thing:0	home	0.07	fell	-0.11	whole	0.11
before:thing:1	home	0.11	laid	0.12	lies	-0.19	whole	-0.32
before:thing:12	home	-0.17	fell	0.06	laid	0.21	whole	0.06
before:thing:2	home	-0.22	fell	0.1	lies	0.07
before:thing:5	home	-0.09	fell	-0.13	laid	-0.18	lies	0.1	whole	-0.2
before:thing:far	home	0.05	fell	0.1
before:title	home	-0.1	laid	-0.25	lies	0.05	whole	0.1
before:title:0	home	0.08	fell	-0.14	laid	-0.08	lies	-0.2	whole	0.09
before:title:1	home	0.06	fell	0.05	lies	-0.2
before:title:12	home	-0.16	lies	0.32	whole	-0.09
before:title:2	laid	-0.08	whole	0.2
before:title:5	home	0.19	fell	0.17	laid	0.05	lies	0.1	whole	0.08
before:title:far	home	-0.28	laid	-0.17	whole	-0.13
before:truename	home	0.14	fell	-0.2	whole	0.08
before:truename:12	fell	-0.09
before:truename:5	home	0.18	whole	0.15
before:truename:far	fell	-0.07
before:unit	fell	0.07	laid	-0.19	lies	-0.06	whole	0.18
before:unit 1	fell	-0.07
before:unit 12	home	-0.26	fell	-0.19	lies	-0.05	whole	-0.08
before:unit 2	home	-0.05	fell	0.28	whole	0.25
before:unit 5	home	0.16	fell	0.22	laid	-0.14
before:unit far	home	0.23	fell	-0.18	laid	-0.07	lies	0.09
begins plainly	fell	-0.24	laid	-0.29	lies	-0.2	whole	-0.25
begins with a capital	home	0.08	fell	-0.12	lies	-0.18	whole	0.25
begins:again	fell	-0.07	whole	-0.05
begins:alive	laid	-0.05	lies	0.05
begins:at	home	-0.07	fell	-0.18	laid	0.05	whole	0.99
begins:battle	laid	-0.28	lies	-0.09	whole	-0.34
begins:born	fell	-0.05
begins:bury	fell	-0.15	laid	0.39	lies	0.06	whole	-0.05
begins:died	fell	-0.22	laid	0.09	lies	0.05	whole	-0.19
begins:enlist	home	-0.06	fell	-0.06	laid	0.14
begins:fell	home	-0.14	fell	0.17	laid	-0.1	lies	-0.07	whole	-0.09
begins:grave	home	-0.05	fell	-0.18	lies	-0.1	whole	-0.22
begins:home	home	0.49	laid	-0.06	lies	-0.15	whole	-0.38
begins:joined	home	-0.06
begins:laid	laid	0.08
begins:last	home	-0.05
begins:level	home	0.24	lies	-0.4	whole	0.59
begins:link	home	-0.13	fell	-0.29	laid	-0.41	lies	0.16	whole	-0.71
begins:martyr	home	0.06
begins:moved	home	0.15	whole	0.08
begins:naming	home	-0.07	fell	-0.07	laid	0.08
begins:notice	home	-0.05	fell	-0.05
begins:office	home	-0.12	fell	-0.06	laid	-0.08	lies	-0.05	whole	0.05
begins:pet	laid	-0.06	whole	0.12
begins:post	home	-0.18	fell	-0.2	laid	-0.07
begins:rank	home	-0.07	fell	-0.09
begins:self	fell	-0.09	lies	-0.08	whole	-0.09
begins:site	home	-0.25	fell	0.1	lies	-0.27	whole	0.51
begins:stop	home	-0.28	fell	-0.1	laid	-0.26	lies	-0.55	whole	-0.87
begins:tells	home	0.12	fell	-0.06	laid	0.15
begins:thing	home	-0.13	fell	-0.05	laid	-0.07	lies	-0.34	whole	0.2
begins:title	fell	-0.25	laid	0.07	lies	-0.4	whole	-0.1
behind !	fell	-0.07
behind "	home	0.27	fell	-0.65	laid	-0.05	lies	-0.28
behind '	home	-0.09	fell	-0.29	laid	0.09	lies	-0.08	whole	0.11
behind (	home	-0.43	fell	-0.1	laid	-0.11	lies	0.26	whole	-0.67
behind )	fell	-0.31	laid	-0.15	lies	-0.27	whole	-0.31
behind ,	home	-0.39	fell	0.19	laid	-0.17	lies	-0.39	whole	0.21
behind -	home	-0.32	fell	-0.26	laid	-0.1	lies	-0.25
behind .	home	-0.27	fell	-0.07	laid	-0.11	lies	-0.33	whole	0.15
behind /	home	0.09	whole	-0.21
behind :	fell	-0.09	laid	-0.25	whole	0.22
behind ;	home	-0.22	fell	0.5	lies	-0.21	whole	0.15
behind ?	home	-0.1	fell	-0.14	laid	-0.27	lies	-0.28
behind blank	home	-0.45	fell	-0.08	laid	-0.41	lies	-0.08	whole	0.05
behind line	home	-0.09	laid	-0.34	lies	-0.09
behind |	home	0.17	fell	-0.11	laid	-0.05
behind «	laid	-0.11	whole	-0.1
behind °	fell	-0.05
behind »	home	-0.1	fell	-0.32	laid	0.21	lies	-0.11	whole	0.05
behind –	laid	-0.06	lies	-0.1
behind ’	whole	-0.09
behind “	fell	-0.05	lies	0.1	whole	-0.05
behind ”	whole	0.08
behind:again	home	0.1	lies	-0.06	whole	0.1
behind:again:0	fell	0.14	laid	-0.07
behind:again:1	home	-0.11	fell	-0.17	lies	-0.14	whole	0.07
behind:again:12	home	-0.1	fell	0.16	laid	-0.06
behind:again:2	home	0.11	laid	0.12	whole	0.09
behind:again:5	home	0.07	fell	-0.22	lies	0.16
behind:again:far	home	0.11	whole	-0.07
behind:alive	home	-0.11	fell	0.08	laid	-0.27	lies	0.17	whole	0.14
behind:alive:0	home	0.13	fell	-0.08	laid	-0.07	lies	-0.07	whole	0.09
behind:alive:1	home	-0.07	fell	-0.08	lies	0.06
behind:alive:12	home	0.11	fell	0.16	laid	-0.09	whole	0.18
behind:alive:2	home	-0.13	fell	0.1	laid	-0.17	lies	0.22
behind:alive:5	home	-0.11	whole	-0.15
behind:at	home	0.14	fell	-0.13	laid	0.07	lies	-0.51	whole	0.07
behind:at:0	home	-0.23	fell	0.18	laid	-0.08	lies	0.12	whole	0.05
behind:at:1	home	0.12	laid	0.08	lies	-0.33	whole	-0.1
behind:at:12	home	0.19	fell	-0.23	laid	0.06	lies	-0.18
behind:at:2	lies	-0.06	whole	0.16
behind:at:5	home	-0.16	fell	-0.2	laid	0.12	lies	-0.08	whole	-0.07
behind:at:far	home	0.21	fell	0.08	laid	-0.1
behind:battle	fell	-0.11	lies	-0.33	whole	0.13
behind:battle:0	home	0.35	fell	-0.28	laid	-0.11	lies	-0.09	whole	0.07
behind:battle:1	fell	0.24	whole	0.09
behind:battle:12	home	-0.18	fell	0.08	laid	0.22	whole	-0.13
behind:battle:2	home	-0.1
behind:battle:5	laid	-0.12	lies	-0.05	whole	0.1
behind:battle:far	home	-0.08	fell	-0.21	lies	-0.09
behind:born	home	0.33	fell	-0.16	laid	0.05
behind:born:0	home	0.17	fell	-0.11	laid	-0.05	lies	-0.08
behind:born:1	whole	-0.1
behind:born:12	home	0.51	fell	0.1
behind:born:2	home	-0.17	whole	0.05
behind:born:5	home	-0.17	fell	-0.18	laid	0.12	lies	0.16
behind:born:far	fell	0.05
behind:bury	fell	0.11	laid	0.41	lies	-0.36
behind:bury:0	home	-0.13	fell	0.05	laid	0.15	lies	-0.15
behind:bury:1	home	0.21	fell	0.16	laid	0.21	lies	0.05	whole	0.09
behind:bury:12	home	-0.14	laid	-0.06	lies	-0.14
behind:bury:2	fell	-0.18	lies	-0.07
behind:bury:5	fell	0.11	laid	0.1	whole	-0.06
behind:bury:far	whole	-0.05
behind:capture	home	-0.07	fell	-0.16	laid	-0.13
behind:capture:0	fell	-0.05	laid	-0.06	whole	-0.05
behind:capture:1	fell	-0.05
behind:capture:2	fell	-0.09
behind:contact	home	0.12	fell	-0.25	laid	-0.18	lies	0.37	whole	-0.12
behind:contact:0	fell	0.1	lies	0.1	whole	-0.1
behind:contact:1	laid	-0.05	lies	0.16	whole	0.05
behind:contact:12	fell	-0.32
behind:contact:2	fell	0.05	lies	-0.06	whole	0.09
behind:contact:5	home	0.09	fell	0.14	laid	-0.1	lies	0.09	whole	-0.17
behind:contact:far	fell	-0.21	laid	0.06	lies	0.1
behind:day	fell	0.35	lies	-0.07
behind:day 0	fell	0.49	laid	-0.33	lies	-0.14	whole	0.13
behind:day 1	home	0.31	fell	0.38	laid	-0.07	lies	-0.09	whole	0.07
behind:day 12	home	-0.1	fell	-0.1	laid	0.09	lies	0.1
behind:day 2	home	0.24	fell	0.2	laid	-0.21	lies	-0.19	whole	-0.07
behind:day 5	home	-0.22	fell	-0.12	laid	0.32	lies	-0.17	whole	-0.17
behind:day far	home	-0.22	fell	-0.49	laid	0.22	lies	0.42
behind:died	fell	0.14	laid	-0.08	lies	-0.11
behind:died:0	home	0.08	fell	-0.28	laid	-0.17	lies	-0.1	whole	-0.05
behind:died:1	home	0.12	laid	-0.22	lies	0.2
behind:died:12	home	-0.17	fell	-0.16	laid	0.22	lies	-0.06
behind:died:2	home	0.08	fell	0.07	laid	0.31	lies	-0.12	whole	0.05
behind:died:5	home	-0.1	fell	0.39	laid	-0.24
behind:died:far	fell	0.08	lies	-0.07
behind:enlist	home	-0.09	fell	-0.15	laid	-0.12	lies	-0.16	whole	0.1
behind:enlist:0	home	0.16	fell	-0.07	laid	-0.07
behind:enlist:1	home	-0.17	fell	-0.11
behind:enlist:12	home	-0.11	lies	-0.08	whole	0.05
behind:enlist:2	home	0.07	fell	0.1
behind:enlist:far	fell	-0.05
behind:fell	home	0.27	laid	-0.14	lies	0.3	whole	0.1
behind:fell:0	home	-0.16	fell	-0.24	whole	0.11
behind:fell:1	home	0.32	fell	0.36	laid	0.16	lies	0.11	whole	0.07
behind:fell:12	home	-0.06	fell	-0.14	laid	-0.17	lies	0.05	whole	-0.09
behind:fell:2	fell	0.34	laid	-0.08	lies	-0.05	whole	-0.11
behind:fell:5	fell	-0.09
behind:fell:far	home	0.19	fell	-0.19	lies	0.13	whole	0.08
behind:gio	fell	0.18	laid	-0.13	lies	0.29	whole	-0.05
behind:gio:0	fell	-0.11	laid	-0.13	lies	0.08
behind:gio:1	fell	0.15	laid	0.14	lies	0.09
behind:gio:12	lies	0.12	whole	0.06
behind:gio:5	laid	-0.13	whole	-0.08
behind:gio:far	fell	0.15
behind:grave	home	-0.05	fell	0.18	laid	-0.15	lies	0.32	whole	-0.07
behind:grave:0	home	0.17	fell	-0.27	laid	-0.2	lies	-0.06	whole	-0.3
behind:grave:1	home	-0.09	laid	-0.21	lies	0.31
behind:grave:12	home	0.14	fell	0.37	laid	0.16	lies	-0.13	whole	-0.2
behind:grave:2	home	-0.12	fell	-0.11	laid	0.08	lies	0.06	whole	0.15
behind:grave:5	home	-0.14	fell	0.16	lies	0.14	whole	0.24
behind:home	home	-0.24	fell	-0.08	laid	0.19	lies	-0.05	whole	0.13
behind:home:0	home	-0.19	fell	-0.12	lies	0.12	whole	-0.1
behind:home:1	home	-0.05	laid	-0.22
behind:home:12	home	0.19	fell	-0.1	laid	0.44	lies	0.15	whole	0.43
behind:home:2	home	0.06	fell	0.2	laid	0.5	lies	-0.2
behind:home:5	home	-0.05	fell	-0.26	laid	-0.53	lies	-0.15	whole	-0.19
behind:home:far	home	-0.2	fell	0.25
behind:hurt	home	-0.21	fell	-0.16	laid	-0.07	whole	0.06
behind:hurt:0	home	-0.1	fell	-0.18	whole	0.05
behind:hurt:12	home	-0.07	fell	0.07
behind:hurt:5	fell	-0.05	laid	-0.05
behind:joined	home	-0.14	fell	-0.31	laid	-0.1	lies	-0.06
behind:joined:0	home	0.15	fell	-0.05	laid	-0.07
behind:joined:1	home	-0.17	fell	-0.1
behind:joined:12	home	-0.11
behind:joined:5	fell	-0.08
behind:joined:far	fell	-0.05
behind:kin	home	0.25	fell	0.23	laid	-0.05	lies	-0.06
behind:kin anh	home	0.17	whole	-0.11
behind:kin anh trai	home	-0.08	fell	-0.05
behind:kin ba	fell	-0.21	laid	0.09	whole	0.1
behind:kin bà	home	0.11	fell	-0.09	whole	0.11
behind:kin bác	home	0.14
behind:kin bố	fell	-0.05	lies	0.13	whole	0.05
behind:kin bố chồng	home	-0.07	lies	0.05
behind:kin cha	whole	-0.19
behind:kin cháu	home	-0.09	fell	0.18	lies	-0.06	whole	0.05
behind:kin chú	fell	0.12	whole	-0.13
behind:kin chồng	home	-0.11	fell	0.07
behind:kin con	whole	0.06
behind:kin cô	home	-0.09	fell	0.15	laid	0.1	lies	-0.11	whole	-0.07
behind:kin cậu	home	0.11
behind:kin dì	lies	-0.05
behind:kin em	home	-0.15	fell	-0.15
behind:kin em trai	home	0.12	fell	0.06
behind:kin mon père	whole	0.06
behind:kin my father	home	0.09	fell	-0.11
behind:kin mẹ	fell	0.25	lies	-0.07
behind:kin mợ	fell	-0.05	whole	0.05
behind:kin thầy	fell	0.14	lies	0.19	whole	-0.15
behind:kin vợ	whole	0.06
behind:kin ông	home	0.1	fell	0.31	lies	0.14	whole	0.05
behind:kin:0	home	0.17	fell	0.07	laid	0.18	lies	0.06	whole	0.08
behind:kin:1	laid	-0.15	lies	0.1	whole	-0.14
behind:kin:12	fell	0.25	laid	-0.06	lies	0.06
behind:kin:2	home	-0.06	fell	0.05	laid	-0.05	lies	-0.2	whole	0.18
behind:kin:5	home	0.18	laid	0.06	lies	-0.07	whole	-0.13
behind:kin:far	fell	-0.06
behind:laid	fell	-0.1	laid	0.33	lies	-0.08
behind:laid:0	fell	-0.11
behind:laid:1	fell	-0.05	laid	0.11	lies	-0.06
behind:laid:12	fell	0.12	laid	0.15	lies	-0.05
behind:laid:2	fell	0.12
behind:last:12	fell	0.1
behind:last:2	fell	-0.05
behind:letter	home	0.11	fell	0.05	laid	-0.09	lies	-0.05	whole	0.1
behind:letter:0	home	-0.06	fell	-0.1
behind:letter:1	home	0.08	fell	-0.11
behind:letter:12	fell	0.21	laid	-0.05
behind:letter:2	fell	0.11	whole	0.11
behind:letter:5	fell	-0.08
behind:level	home	0.2	laid	-0.1	lies	-0.27	whole	-0.12
behind:level:0	home	0.3	fell	0.1	laid	0.08	lies	-0.15
behind:level:1	fell	0.13	laid	-0.07
behind:level:12	home	-0.05	fell	-0.19
behind:level:2	home	0.07	fell	0.18
behind:level:5	home	-0.16	fell	-0.24	laid	-0.12	whole	-0.12
behind:link	home	0.1	fell	0.13	laid	-0.18	lies	-0.05	whole	-0.07
behind:link:0	fell	0.05	laid	-0.07	lies	0.14	whole	0.05
behind:link:1	home	0.26	fell	-0.21	laid	-0.12	lies	0.22	whole	0.05
behind:link:12	fell	-0.21	laid	0.23	whole	-0.1
behind:link:2	home	0.31	fell	0.19	laid	-0.11	lies	-0.16	whole	-0.07
behind:link:5	home	-0.35	fell	0.09	laid	-0.1	lies	-0.19	whole	0.14
behind:link:far	home	-0.11	fell	0.21	lies	-0.06	whole	-0.14
behind:martyr	home	0.11	laid	-0.23
behind:martyr:0	home	0.09	lies	0.11
behind:martyr:1	home	0.09	lies	-0.12
behind:martyr:12	home	-0.16	fell	0.07	lies	0.1	whole	-0.05
behind:martyr:2	home	0.11	fell	-0.07	lies	-0.05	whole	-0.05
behind:martyr:5	laid	-0.13
behind:martyr:far	fell	0.08	whole	0.09
behind:moved	home	0.17	fell	0.18	laid	0.15	lies	-0.34	whole	-0.07
behind:moved:0	fell	0.31	laid	0.21	lies	-0.17	whole	0.07
behind:moved:1	home	-0.18	fell	0.05	laid	0.14	lies	-0.07	whole	0.09
behind:moved:12	home	0.05	laid	-0.05	lies	0.1	whole	-0.31
behind:moved:2	home	0.32	fell	0.17	laid	-0.1	lies	-0.26
behind:moved:5	fell	-0.35	laid	-0.12	lies	0.1	whole	0.1
behind:moved:far	laid	0.07
behind:naming	fell	0.07	laid	-0.07	lies	0.19	whole	0.25
behind:naming:0	fell	-0.08	laid	0.08
behind:naming:1	fell	0.09	whole	-0.14
behind:naming:12	home	-0.19	lies	0.25	whole	0.11
behind:naming:2	home	0.26	fell	0.05	laid	-0.2	lies	0.07
behind:naming:5	laid	0.09	lies	-0.21	whole	0.2
behind:naming:far	lies	0.09	whole	0.08
behind:notice	home	0.16	fell	-0.1	lies	-0.08	whole	0.1
behind:notice:0	home	0.09	fell	0.06
behind:notice:12	home	0.09	fell	-0.05	whole	0.1
behind:notice:2	fell	-0.13	whole	-0.14
behind:notice:5	whole	0.05
behind:notice:far	home	0.06	whole	0.07
behind:office	fell	-0.12	lies	0.13	whole	0.07
behind:office:0	fell	-0.12	lies	-0.07	whole	0.06
behind:office:1	laid	0.06	lies	-0.06	whole	-0.1
behind:office:12	home	0.12	laid	-0.23	lies	0.22	whole	0.11
behind:office:2	home	-0.07	whole	-0.06
behind:office:5	home	-0.15	laid	0.19	lies	0.1
behind:office:far	home	0.09	fell	0.09	lies	-0.08	whole	0.07
behind:post	home	0.15	fell	-0.36	laid	-0.13	lies	-0.27	whole	0.1
behind:post:0	home	0.09	fell	-0.15	laid	0.1	lies	-0.08
behind:post:1	home	0.08	fell	-0.07	lies	-0.05	whole	0.11
behind:post:12	home	0.14	fell	0.09	laid	-0.07	whole	0.06
behind:post:2	fell	-0.11	laid	-0.16	lies	-0.07
behind:post:5	home	-0.06	laid	0.05	lies	-0.08	whole	0.06
behind:post:far	home	-0.09	fell	-0.1	whole	-0.13
behind:rank	home	0.13	laid	-0.13	lies	0.08	whole	0.18
behind:rank:0	home	0.1	laid	-0.05	whole	0.14
behind:rank:12	home	0.08	whole	-0.05
behind:rank:2	home	0.07	whole	0.05
behind:rank:5	home	-0.12	lies	0.11
behind:rests	whole	-0.1
behind:rests:0	fell	-0.05
behind:returned	home	-0.07	fell	-0.15	lies	-0.14	whole	-0.07
behind:returned:0	fell	-0.17
behind:returned:12	whole	0.11
behind:returned:2	fell	0.12
behind:returned:5	fell	-0.06	lies	-0.09	whole	-0.15
behind:self	home	-0.14	fell	0.17	laid	0.11	lies	-0.12	whole	0.05
behind:self:0	home	0.17	fell	0.12	lies	-0.22
behind:self:1	fell	0.31	lies	0.29
behind:self:12	home	0.07	fell	-0.17	laid	0.09	lies	-0.05
behind:self:2	home	-0.17	fell	-0.18	laid	-0.09	lies	-0.08
behind:self:5	home	-0.16	fell	0.05	laid	0.15
behind:self:far	laid	-0.07	lies	-0.08
behind:site	home	0.08	fell	-0.16	laid	0.07	lies	0.13	whole	-0.21
behind:site:0	fell	0.07	lies	0.1	whole	-0.08
behind:site:12	fell	0.1	laid	0.1	lies	0.06
behind:site:2	fell	-0.08
behind:site:5	home	0.05	fell	-0.25	whole	-0.18
behind:tells	home	-0.26	fell	0.07	laid	-0.2	whole	0.17
behind:tells:0	home	-0.31	fell	0.05	laid	0.11	lies	-0.17	whole	0.39
behind:tells:1	home	-0.07	fell	-0.16	laid	0.33	lies	-0.49
behind:tells:12	fell	0.12	laid	-0.23	lies	0.5	whole	-0.34
behind:tells:2	home	0.07	fell	0.19	laid	-0.16	lies	0.12	whole	0.13
behind:tells:5	home	-0.06	fell	-0.4	laid	-0.25	lies	-0.1
behind:tells:far	home	0.12	fell	0.26	lies	0.1
behind:thing	fell	0.11	laid	0.08	lies	-0.22
behind:thing:0	fell	0.15	laid	0.07	lies	0.17	whole	-0.09
behind:thing:1	home	-0.05	laid	-0.17
behind:thing:12	home	-0.13	fell	0.08	whole	-0.09
behind:thing:2	home	0.05	fell	-0.14	laid	-0.09	lies	-0.14	whole	0.11
behind:thing:5	home	0.1	laid	0.3	lies	-0.31	whole	0.17
behind:thing:far	home	0.06	fell	0.07	laid	-0.05	lies	0.07	whole	-0.06
behind:title	home	0.05	fell	0.11	laid	-0.32	whole	0.1
behind:title:0	fell	-0.15	laid	-0.09	lies	0.09	whole	-0.09
behind:title:1	home	-0.16	whole	0.15
behind:title:12	home	0.08	fell	0.16	lies	-0.13	whole	-0.16
behind:title:2	home	0.13	fell	0.21	laid	0.27	whole	-0.13
behind:title:5	fell	-0.12	laid	-0.44	lies	0.06	whole	0.13
behind:title:far	fell	0.05	laid	-0.08	whole	0.21
behind:truename	fell	-0.22	laid	-0.11	whole	-0.05
behind:truename:0	laid	-0.06
behind:truename:12	fell	-0.11
behind:truename:2	home	-0.1	fell	-0.1	laid	-0.05
behind:truename:5	home	0.08	whole	-0.05
behind:unit	home	0.12	fell	-0.06	laid	-0.17	whole	-0.1
behind:unit 0	home	0.07	fell	0.26	laid	-0.16	whole	0.18
behind:unit 1	home	0.05	fell	0.22	laid	-0.11	whole	-0.06
behind:unit 12	home	-0.07	fell	-0.26	laid	0.34	lies	-0.14	whole	-0.12
behind:unit 2	home	0.07	fell	-0.08	laid	-0.06	lies	-0.07	whole	0.08
behind:unit 5	fell	0.06	laid	-0.18	lies	0.06	whole	-0.09
behind:unit far	fell	-0.26	lies	0.13	whole	-0.09
capitals 0	home	-0.91	fell	-1.43	laid	-0.62	lies	-0.71
capitals 1	home	-1.12	fell	-0.68	laid	-0.33	lies	-0.99	whole	-0.31
capitals 2	home	-0.35	fell	-0.05	laid	-0.47	lies	-0.31	whole	-0.07
capitals 3	home	0.32	fell	0.18	laid	-0.6	lies	-0.29
first 17	home	0.06
first 19	whole	-0.05
first 3	fell	-0.06	laid	0.08
first 5	laid	-0.06
first 6	fell	-0.1
first 81	fell	0.06
first a	fell	0.14	lies	0.09	whole	-0.74
first a1	fell	0.11	lies	0.05	whole	0.07
first about	whole	0.13
first ai	fell	0.11	lies	0.05
first along	whole	-0.06
first an	home	0.4	fell	-0.05
first anh	laid	0.11	lies	0.18	whole	-0.29
first anlong	fell	-0.13
first ao	laid	-0.11	lies	0.05
first ap	laid	0.1	whole	-0.07
first around	laid	-0.05	whole	-0.05
first arvn	fell	-0.07
first at	home	0.11	whole	-0.08
first au	laid	-0.11	lies	0.1	whole	-0.32
first ay	fell	-0.06
first ayun	home	0.11	fell	-0.06	whole	0.1
first b	fell	-0.15
first ba	home	-0.17	lies	-0.08	whole	0.07
first bac	fell	-0.05
first bach	home	0.14	fell	-0.07
first bai	laid	0.1	lies	-0.13	whole	0.28
first bambous	whole	-0.06
first ban	fell	0.23	laid	-0.14	whole	0.14
first bang	home	-0.05	laid	-0.13	whole	-0.07
first bao	home	0.05	laid	-0.05	lies	0.06	whole	-0.05
first bat	home	0.08	whole	0.12
first battambang	fell	0.19	whole	0.09
first bau	fell	0.19	laid	0.33
first bay	home	-0.1	fell	-0.16
first be	whole	0.06
first behind	fell	0.05	lies	0.11	whole	0.27
first below	whole	-0.06
first ben	home	0.24	fell	-0.08	laid	0.16	whole	0.28
first benh	fell	0.08	laid	-0.11	whole	0.23
first beside	laid	0.06	whole	0.39
first between	lies	0.11	whole	-0.06
first bi	home	-0.05	fell	0.21	laid	-0.07	whole	-0.1
first bia	home	-0.05	fell	0.08	laid	-0.1	lies	-0.2	whole	-0.14
first bien	laid	-0.08	lies	-0.05	whole	0.07
first binh	home	0.12	fell	-0.15	lies	-0.19	whole	0.08
first bo	home	-0.05	fell	-0.19	lies	0.19	whole	0.15
first boi	fell	0.05
first bom	fell	0.06	whole	-0.1
first bon	laid	0.15
first bong	home	-0.05	fell	0.19
first bot	whole	0.1
first bu	fell	-0.1	laid	0.11	lies	-0.12
first bui	home	-0.16	laid	-0.15	lies	-0.08	whole	-0.05
first bung	home	-0.05
first buon	home	0.17	fell	0.11	laid	0.12	lies	-0.09	whole	0.2
first buu	home	-0.1	laid	0.08
first by	laid	-0.2	lies	-0.14	whole	-0.29
first c	home	-0.05	fell	-0.12	whole	-0.06
first c1	fell	0.07
first c2	fell	0.11
first ca	home	0.1	laid	0.26	whole	-0.06
first cach	home	-0.05	fell	-0.19	laid	-0.14	lies	-0.16	whole	0.29
first cai	home	0.28	fell	-0.16	laid	-0.1
first cam	home	0.14	fell	-0.09	laid	-0.08	lies	0.21	whole	0.18
first cambodia	fell	0.09
first camp	fell	0.1	whole	0.08
first can	home	0.06	fell	-0.26	laid	-0.07	whole	0.05
first cang	fell	-0.14
first canh	home	0.11	fell	-0.15	lies	0.19	whole	0.68
first cao	home	-0.12	fell	0.05	laid	-0.12	lies	-0.07
first cap	lies	0.08
first cat	home	0.45	fell	-0.17	whole	-0.23
first cau	home	-0.22	fell	-0.05	laid	-0.09	lies	-0.17
first cav	fell	0.06	whole	-0.07
first cay	fell	0.24	laid	-0.08	lies	-0.05
first cha	home	-0.11
first chai	home	0.08	whole	-0.1
first chan	home	-0.06	fell	-0.28	laid	0.17	lies	-0.07	whole	0.31
first chap	fell	-0.05
first chau	home	-0.12	fell	-0.05
first chay	fell	-0.05
first che	home	0.08
first cheo	home	0.14
first chet	fell	0.13
first chi	fell	-0.07	lies	-0.05	whole	-0.06
first chiem	home	0.11	fell	-0.09	whole	0.05
first chien	home	-0.07	fell	-0.07
first chin	home	-0.15	laid	0.1	lies	0.05
first chinh	home	0.09
first cho	home	0.05	lies	0.05	whole	-0.36
first chon	home	-0.06	fell	-0.12	laid	0.33	lies	0.08	whole	-0.16
first chong	fell	-0.05	whole	-0.11
first chot	fell	0.22	laid	-0.07	whole	0.27
first chu	home	-0.09	fell	-0.06
first chua	home	-0.11	laid	-0.14	lies	0.33	whole	0.2
first chung	home	0.06	whole	-0.18
first chuong	laid	0.12
first chuyen	lies	0.05
first cimetiere	laid	0.14	lies	0.09
first co	fell	-0.12	laid	-0.26	whole	0.1
first coc	whole	-0.05
first col	whole	0.1
first commune	fell	0.08	laid	0.08	whole	-0.06
first con	laid	0.24	lies	-0.18	whole	0.28
first cong	home	-0.22	fell	0.05	laid	0.14	whole	-0.2
first contre	laid	0.18	whole	0.13
first cote	fell	0.07	laid	-0.1	lies	0.09	whole	0.07
first creek	laid	0.08	whole	-0.05
first cu	home	0.13	laid	0.15	lies	-0.08	whole	0.06
first cua	home	-0.15	fell	-0.06	laid	0.12	lies	-0.1	whole	-0.12
first cung	fell	-0.05	laid	-0.19	lies	0.05	whole	-0.2
first cuoi	fell	0.08	lies	-0.05	whole	0.06
first cuong	home	-0.09	whole	-0.06
first d	home	0.06	lies	-0.05	whole	-0.18
first da	home	0.05	laid	-0.19	lies	0.05	whole	-0.06
first dac	fell	0.12
first dai	home	-0.06	fell	-0.08	lies	0.17	whole	0.15
first dak	home	0.11	fell	0.11	laid	-0.13	lies	-0.12	whole	0.12
first dam	laid	0.07	whole	-0.05
first dan	home	-0.15	laid	-0.08	whole	-0.06
first dang	fell	0.06
first danh	home	-0.08	fell	-0.08	lies	-0.05	whole	-0.07
first dans	fell	0.07	laid	0.15	lies	0.05	whole	-0.11
first dao	home	0.06	fell	0.14	laid	0.29	lies	-0.08
first dap	fell	0.13	laid	0.18	whole	-0.12
first dat	home	0.1	fell	-0.13	laid	0.11	lies	0.12	whole	0.14
first de	laid	-0.07	lies	0.06	whole	-0.18
first den	fell	0.07	laid	0.13	whole	-0.13
first deo	fell	0.15	lies	0.07	whole	0.25
first derriere	laid	0.19	whole	0.23
first dessus	whole	-0.07
first devant	fell	0.09
first di	home	-0.05	fell	-0.1	laid	-0.06
first dia	fell	-0.08	laid	0.06	lies	0.05
first diem	fell	0.3	laid	-0.07	lies	0.12	whole	-0.26
first dien	fell	0.14	lies	-0.07	whole	0.32
first dinh	home	0.06	fell	0.13	laid	-0.05	lies	0.08	whole	0.18
first do	home	-0.09
first doan	fell	-0.1	laid	-0.11	whole	-0.25
first doc	fell	0.16	laid	0.13	whole	0.11
first doi	laid	0.32	lies	0.08	whole	0.14
first don	home	-0.08	fell	-0.19	laid	-0.09	lies	-0.15	whole	0.15
first dong	home	0.1	laid	-0.13	lies	0.11	whole	0.07
first dot	whole	-0.06
first du	whole	-0.07
first dua	lies	0.06	whole	-0.08
first duc	lies	0.16	whole	-0.09
first dung	lies	0.08
first duoc	laid	0.06
first duoi	home	-0.06	lies	0.05	whole	0.4
first duong	home	-0.15	fell	0.16	laid	0.09	lies	-0.19	whole	0.07
first duy	home	0.15	fell	-0.05	whole	0.08
first duyen	whole	0.11
first e	home	-0.09	lies	0.09	whole	-0.1
first e7	whole	-0.05
first ea	fell	-0.13	lies	-0.06	whole	-0.12
first east	whole	-0.08
first em	home	-0.1	fell	-0.05	lies	-0.07
first english	fell	-0.05
first entre	fell	-0.07	laid	0.09	whole	0.09
first feb	fell	0.09
first for	fell	0.06
first fosse	laid	-0.07
first front	whole	-0.09
first fsb	fell	-0.09
first ga	home	-0.06	fell	0.11	whole	0.26
first gac	fell	0.31	whole	0.16
first gan	home	0.13	laid	-0.26	lies	0.08	whole	0.14
first garden	whole	-0.06
first ghi	home	-0.05
first gia	home	-0.17	laid	-0.06	whole	-0.17
first giai	home	0.12	fell	-0.05	whole	-0.05
first giao	home	0.21	whole	0.23
first giap	laid	0.08
first gieng	fell	0.28	laid	0.18
first gio	laid	-0.14	lies	-0.05	whole	-0.16
first giong	home	0.14	laid	-0.06	whole	0.15
first giu	fell	0.12	whole	-0.05
first giua	fell	0.25	laid	0.06	lies	-0.06
first go	home	0.28	fell	0.08	laid	0.06	lies	0.13	whole	0.22
first goc	home	0.16	fell	0.12	laid	-0.17	lies	0.09	whole	0.17
first goi	home	-0.05
first h	home	-0.21	fell	-0.08	whole	-0.13
first ha	home	-0.21	fell	-0.09	laid	0.05	lies	0.16	whole	-0.25
first hac	home	-0.08
first hai	home	-0.1	fell	-0.28	laid	-0.11	lies	-0.06	whole	-0.08
first haiphong	home	0.17	whole	0.12
first ham	home	-0.19	fell	0.25	laid	0.12	lies	0.07	whole	0.1
first hang	home	0.07	fell	-0.27	lies	0.07
first hanh	fell	-0.06
first hau	whole	0.08
first hello	whole	-0.06
first het	fell	-0.06
first hien	home	0.12	laid	-0.07	lies	0.07
first hiep	home	-0.11	whole	0.08
first hill	fell	0.32
first him	fell	0.08
first his	fell	-0.05
first ho	home	-0.09	fell	-0.18	laid	0.19	lies	-0.18	whole	-0.36
first hoa	home	0.15	fell	-0.11
first hoan	home	0.1
first hoang	fell	-0.06
first hoanh	lies	0.11	whole	0.07
first hoc	home	-0.14	laid	0.16	lies	-0.08
first hoi	fell	-0.19	laid	-0.15	lies	-0.2	whole	-0.14
first hom	laid	0.06	whole	0.06
first hon	home	-0.1	laid	0.19	whole	-0.11
first hong	home	0.05	fell	-0.12	whole	-0.05
first hop	lies	0.1	whole	0.09
first hopital	fell	0.16	whole	0.16
first house	fell	0.17	laid	-0.06	whole	-0.09
first hp	home	0.21	whole	0.18
first hre	whole	-0.05
first hs	fell	-0.05
first htx	home	-0.05	whole	0.07
first hue	home	0.09	fell	0.13	whole	-0.05
first hung	home	0.06	fell	-0.12	whole	0.15
first huong	fell	0.27	laid	-0.15	lies	0.18	whole	-0.12
first huu	fell	-0.08	whole	-0.05
first huyen	fell	-0.1	laid	0.12	whole	-0.35
first hy	fell	-0.09
first i	home	-0.05	fell	-0.14	laid	-0.08
first ia	laid	0.08	whole	0.12
first in	fell	0.07
first inf	fell	0.07
first inside	laid	0.09
first it	whole	-0.08
first k	fell	0.1	whole	0.08
first k20	whole	0.11
first k23	whole	-0.06
first ka	home	-0.05	fell	0.06	whole	0.05
first kam	fell	-0.09
first kampong	fell	0.07	whole	-0.15
first ke	home	0.17	fell	0.14	lies	0.09	whole	0.15
first kenh	fell	0.09	whole	0.07
first khac	laid	0.09
first kham	whole	-0.05
first khang	fell	0.09
first khanh	home	-0.12	fell	0.05
first khau	fell	0.1
first khe	home	-0.05	fell	-0.08	laid	0.46	lies	-0.07	whole	0.19
first khi	fell	0.08	laid	-0.06	whole	-0.15
first khmer	home	-0.06	whole	-0.15
first kho	fell	0.17	whole	0.07
first khoai	home	-0.15
first khoat	home	-0.08
first khoi	whole	-0.17
first khong	fell	-0.05
first khu	home	-0.16	whole	0.23
first khuc	whole	-0.06
first khuon	laid	0.07	whole	0.15
first kien	fell	-0.11	lies	0.18	whole	0.07
first kim	home	0.05	fell	-0.15	whole	-0.08
first kinh	home	0.14	fell	0.06	laid	0.25	lies	0.06
first km	fell	0.13
first koh	whole	-0.06
first kon	fell	-0.13
first kong	fell	-0.11	laid	0.11	whole	0.06
first kontum	fell	0.42	whole	0.32
first kp2	fell	-0.06
first krong	fell	-0.05	whole	-0.05
first l	fell	0.11
first la	fell	0.09	whole	0.17
first lac	fell	-0.06	whole	0.06
first lach	home	-0.08
first lai	fell	-0.05	laid	-0.16	lies	0.08	whole	-0.22
first lam	home	-0.13	fell	-0.15	laid	-0.06	whole	-0.09
first lan	home	-0.05	fell	-0.05	lies	-0.05	whole	-0.05
first lang	home	0.25	laid	0.17	lies	0.37	whole	0.29
first lao	fell	0.37	laid	-0.06	lies	0.06	whole	0.24
first laos	fell	0.07	lies	0.06
first lap	home	0.22	whole	0.18
first lau	fell	0.1	whole	0.13
first le	home	-0.08	fell	-0.11	laid	-0.09	lies	-0.06
first left	laid	0.15
first len	laid	0.08	whole	-0.08
first lien	fell	-0.07
first linh	home	-0.07	fell	-0.15	laid	-0.06
first lo	home	-0.14	fell	0.16	laid	-0.29	whole	0.09
first loc	fell	0.22	laid	0.11	whole	0.27
first long	home	0.09	fell	0.08	laid	-0.08	lies	0.2	whole	-0.21
first lua	whole	-0.06
first luc	home	0.07	fell	0.07	whole	-0.08
first lung	home	-0.06	fell	0.13	laid	0.14	lies	-0.1	whole	-0.07
first luon	fell	-0.06	laid	-0.1	whole	-0.1
first luong	home	-0.08	fell	-0.05	lies	0.09
first luu	lies	0.11
first lz	fell	-0.07	whole	0.1
first m	home	-0.06	fell	-0.07	lies	0.06	whole	0.13
first ma	home	-0.05	fell	0.1	laid	0.16	lies	-0.05	whole	-0.05
first mac	laid	0.09	whole	-0.11
first mai	home	-0.08	fell	-0.16	laid	0.07	lies	0.08	whole	-0.11
first maison	laid	-0.05	lies	0.12
first mam	whole	-0.06
first mang	whole	0.08
first mao	home	-0.06	whole	0.05
first march	fell	0.05	whole	-0.05
first mat	fell	0.09	lies	-0.08	whole	0.2
first mau	home	-0.12
first may	laid	-0.11
first me	fell	-0.22	lies	-0.1
first mep	fell	-0.05	laid	0.13
first mi	laid	-0.09	lies	0.06	whole	0.11
first mien	home	0.05
first mieu	fell	0.11	laid	0.12	whole	-0.12
first minh	home	-0.08	whole	-0.1
first mme	fell	0.1
first mo	home	0.14	laid	-0.15	lies	-0.1
first moc	fell	0.09
first mom	fell	0.05	laid	-0.13
first mon	whole	-0.05
first mr	fell	-0.08
first mu	fell	0.1	whole	0.11
first mui	fell	-0.07
first muong	home	0.15	fell	0.26	laid	-0.05	lies	-0.07	whole	-0.13
first my	home	0.22	fell	-0.2	laid	-0.1	lies	-0.06	whole	0.07
first n	home	0.09	fell	-0.05	whole	0.07
first na	fell	0.23	laid	0.15	lies	0.08	whole	0.3
first nam	home	0.15	fell	-0.12	laid	0.26	lies	-0.07	whole	-0.06
first near	fell	0.17	laid	-0.11	whole	0.17
first nen	laid	0.08	whole	0.24
first next	fell	0.15	whole	0.11
first nga	home	0.07	fell	-0.05	laid	0.07	lies	0.05	whole	0.08
first ngam	fell	0.22	laid	-0.13	lies	-0.05	whole	-0.16
first ngan	home	0.12	whole	0.08
first ngay	home	0.15	fell	0.26	laid	-0.11	lies	-0.05	whole	-0.81
first nghe	fell	-0.07
first nghi	home	0.28	whole	0.07
first nghia	fell	-0.32	whole	0.62
first ngoai	home	0.18	fell	0.26	laid	0.06	lies	-0.1	whole	-0.07
first ngoc	whole	0.07
first ngu	whole	-0.14
first nguoi	home	0.12	laid	0.06	whole	-0.15
first nguyen	home	0.09	fell	0.08
first nhan	home	-0.1	fell	0.24
first nhi	whole	0.06
first nho	fell	-0.06	lies	0.07	whole	0.09
first nhon	fell	0.11
first nhu	home	0.15
first night	laid	0.07
first ninh	home	0.14	lies	0.23	whole	0.23
first no	fell	-0.05	whole	-0.11
first noi	home	-0.09	fell	0.11	laid	-0.06
first nong	home	-0.07	lies	-0.05	whole	-0.12
first noong	whole	0.18
first nord	whole	0.08
first north	fell	-0.08	laid	-0.09	whole	-0.05
first now	home	0.13	laid	-0.08	lies	0.08
first nt	fell	-0.06	lies	0.2	whole	0.09
first ntls	home	0.08	fell	-0.06	laid	0.3	lies	0.46	whole	0.57
first nua	whole	-0.07
first nui	fell	0.18	laid	-0.14
first nung	home	-0.12	whole	-0.15
first nuoc	home	-0.09	fell	-0.07	whole	-0.23
first nuong	laid	-0.16	lies	0.21	whole	0.14
first nva	fell	-0.05	whole	-0.06
first o	home	-0.05	fell	-0.17	lies	0.06
first off	laid	-0.1
first one	laid	-0.08
first ong	lies	-0.1	whole	-0.1
first our	fell	0.05	lies	0.12	whole	0.1
first outside	fell	0.07
first p	home	0.07
first pa	laid	0.13	lies	0.13	whole	0.06
first pagode	fell	-0.05	whole	0.11
first pailin	fell	0.06	whole	-0.22
first pha	home	0.2	fell	-0.05	laid	0.12	whole	0.1
first pham	fell	-0.06	whole	-0.13
first phan	home	0.19
first phao	fell	-0.05
first phap	fell	-0.08
first phi	home	-0.06	fell	-0.06
first phia	home	-0.05	fell	-0.07	laid	-0.26	whole	-0.42
first phnom	fell	0.07	whole	0.12
first pho	home	0.21	fell	-0.13	lies	-0.06	whole	0.15
first phong	lies	0.2	whole	0.09
first phu	home	0.07	fell	0.07	laid	-0.09	whole	0.12
first phuc	home	-0.26	fell	0.05	whole	-0.05
first phum	fell	0.11	laid	0.09	whole	0.11
first phung	home	-0.05	fell	-0.07
first phuoc	laid	0.06	lies	0.06	whole	0.06
first phuong	fell	-0.08	lies	-0.09	whole	0.12
first piste	laid	-0.05
first plei	fell	-0.06	whole	0.1
first pleiku	fell	0.21	whole	0.06
first po	laid	0.05
first pont	whole	0.05
first poste	whole	-0.09
first preah	fell	0.11
first pres	laid	-0.08	lies	-0.06	whole	0.11
first pu	whole	0.05
first q	home	0.08	whole	-0.08
first qua	fell	-0.11
first quan	home	-0.17	fell	-0.14	laid	-0.18	lies	-0.1	whole	-0.46
first quang	home	0.05	fell	-0.16	laid	-0.12	lies	-0.12	whole	-0.17
first quanh	lies	0.1
first quay	laid	-0.14
first que	home	0.35	fell	0.15	lies	0.06	whole	-0.19
first quy	home	-0.15	fell	0.06
first quyet	fell	-0.15
first quynh	home	0.11	fell	-0.05	whole	0.1
first ra	fell	0.07	lies	0.05
first rach	fell	0.15	laid	0.15
first raglai	whole	-0.09
first rang	whole	0.06
first ranh	whole	0.27
first ray	fell	0.11	laid	-0.08	whole	-0.09
first rc	fell	-0.07
first ria	laid	0.12
first rieng	laid	-0.05	lies	0.1
first rive	whole	-0.09
first riviere	fell	-0.07	whole	-0.1
first route	fell	-0.1	laid	-0.05	whole	0.05
first ru	lies	0.11	whole	0.05
first rubber	lies	0.09
first rung	laid	-0.09	whole	0.19
first ruong	fell	-0.1	laid	-0.16	whole	-0.1
first sa	home	0.11	fell	0.05	whole	0.15
first sac	whole	-0.05
first sai	home	-0.06	fell	-0.12
first saigon	fell	0.11	whole	0.07
first sam	home	-0.05	fell	0.09	whole	0.06
first san	home	-0.06	laid	0.15
first sang	home	-0.06	fell	-0.05
first sat	fell	-0.11	whole	0.1
first sau	home	-0.24	fell	0.14	laid	-0.11	lies	0.34	whole	0.77
first se	whole	0.07
first sentence	home	-0.27	fell	-0.21	laid	-0.29	lies	-0.18
first si	home	0.08	whole	0.07
first side	laid	-0.12	whole	-0.09
first siem	fell	0.11	laid	-0.05	whole	0.09
first sin	home	0.1	fell	-0.05	whole	-0.07
first sinh	whole	-0.05
first so	fell	-0.09	laid	-0.14
first soc	home	-0.07	fell	0.23	lies	-0.05
first soi	laid	-0.08
first son	home	-0.2	fell	-0.05	whole	-0.22
first song	laid	-0.18	lies	-0.09	whole	0.05
first sous	laid	0.13	lies	0.09	whole	0.31
first south	fell	-0.14	laid	-0.11	lies	0.11
first stieng	whole	-0.06
first stung	fell	0.08	whole	-0.07
first su	fell	-0.06	whole	-0.05
first sud	whole	0.05
first suoi	home	-0.05	fell	0.07	laid	-0.24	lies	-0.1	whole	-0.08
first suon	fell	0.15	laid	-0.12
first sur	laid	-0.13	whole	-0.14
first svay	fell	-0.05	laid	0.11
first t	home	-0.11	fell	-0.06	whole	-0.15
first ta	fell	0.18	lies	-0.07	whole	-0.11
first tai	whole	-0.17
first taluy	laid	0.07
first tam	home	0.23	laid	0.19	whole	-0.16
first tan	home	0.14	fell	0.17	laid	-0.08	whole	-0.15
first tang	home	-0.1	fell	-0.08
first tap	home	0.07	fell	-0.06	laid	-0.1
first tau	fell	0.16
first tay	home	-0.15	fell	0.05	laid	-0.13	lies	-0.12	whole	-0.37
first tdp	fell	0.06	whole	0.07
first ten	home	-0.06
first tha	fell	-0.06
first thach	home	0.1	whole	-0.13
first thai	home	-0.19	fell	-0.3	lies	-0.05	whole	-0.23
first tham	whole	-0.1
first than	fell	-0.05
first thanh	fell	-0.16	laid	-0.08
first thap	laid	-0.07	lies	0.22
first thay	fell	0.05
first thcs	fell	0.16	whole	-0.08
first the	home	-0.13	fell	0.29	laid	0.21	lies	0.18	whole	-0.51
first their	fell	0.17	laid	0.08
first there	laid	-0.15
first thi	fell	-0.28	laid	-0.07	lies	0.09	whole	-0.21
first thien	whole	-0.08
first tho	home	0.18	fell	0.06	laid	-0.05	whole	-0.05
first thoi	home	0.08
first thon	home	0.25	fell	0.23	laid	0.12	lies	-0.19	whole	0.56
first thong	home	0.13
first thpt	fell	-0.08
first thu	home	-0.09	fell	-0.05	whole	-0.12
first thua	home	-0.08	fell	0.11	laid	-0.11	whole	-0.07
first thuan	whole	-0.11
first thung	fell	0.05	whole	0.1
first thuong	home	-0.07	fell	-0.06	laid	-0.06	whole	0.06
first thuy	home	0.25	whole	0.05
first thuyen	fell	0.06
first tich	home	-0.1	fell	0.11
first tien	fell	-0.17	laid	-0.05
first tieu	home	-0.11	laid	0.08	whole	0.2
first tim	laid	-0.05
first tinh	home	-0.06	fell	-0.25	laid	-0.16	lies	-0.05	whole	-0.19
first to	home	-0.27	fell	-0.18	laid	-0.11	lies	-0.11	whole	-0.09
first toan	whole	-0.07
first toc	whole	-0.2
first toi	lies	-0.05	whole	-0.09
first tong	lies	0.05
first tp	home	-0.13	fell	-0.07
first tq	whole	-0.09
first tra	home	0.16	fell	0.19	laid	-0.09	whole	0.12
first trac	home	-0.06
first trai	fell	-0.07	laid	-0.09	lies	-0.06
first tram	fell	0.18	lies	-0.15	whole	0.29
first tran	home	0.11	fell	0.23	laid	-0.08	lies	-0.11	whole	-0.27
first trang	home	0.09	laid	0.14	lies	-0.07	whole	-0.11
first tree	lies	0.13
first tren	home	-0.06	fell	0.17	lies	-0.23	whole	-0.48
first trench	laid	0.12	whole	0.08
first tri	fell	-0.06	whole	-0.05
first trich	lies	0.08	whole	-0.07
first trieu	home	-0.06	lies	0.19	whole	0.06
first tro	fell	-0.05
first trong	home	-0.08	fell	0.09	laid	0.18	lies	0.06	whole	-0.09
first trou	laid	-0.05
first truc	fell	0.15	whole	0.06
first trung	fell	0.13	laid	-0.06	lies	-0.05	whole	-0.17
first truoc	home	-0.05	laid	0.25	lies	-0.15
first truong	home	-0.13	fell	0.05	laid	0.06	whole	-0.2
first tu	home	-0.06	fell	-0.27	laid	-0.06	lies	-0.05	whole	0.14
first tuan	home	-0.06
first tui	home	0.07	whole	-0.05
first tuong	fell	-0.05	whole	0.05
first tuy	whole	-0.1
first tuyen	home	0.1	fell	0.06	lies	-0.07	whole	0.07
first two	laid	0.06	whole	0.21
first two a	fell	-0.05
first two a bomb	laid	0.09
first two a bunker	fell	-0.05
first two a enterre	laid	0.05
first two a fait	laid	0.09
first two a grave	lies	0.08
first two a l	fell	0.15	laid	0.09	whole	-0.06
first two a la	fell	-0.06	laid	-0.1
first two a luoi	lies	0.18
first two a mis	laid	-0.05
first two a row	laid	-0.06
first two a sap	fell	-0.11	whole	-0.05
first two a sau	whole	0.05
first two a shau	fell	0.06
first two a son	fell	-0.05
first two a trench	laid	0.05
first two a water	fell	0.05
first two a1	fell	0.13
first two ai tu	fell	0.14	lies	0.07
first two along the	whole	-0.06
first two an duong	home	0.18	fell	-0.07
first two an giang	home	-0.12
first two an hai	home	0.06	fell	-0.05	whole	-0.13
first two an khe	fell	-0.07	laid	0.08	lies	-0.05
first two an lao	home	0.07
first two an loc	fell	0.23	laid	-0.05	whole	0.08
first two an nhon	home	0.11	lies	0.09	whole	0.08
first two an old	laid	0.05
first two an thi	home	0.1
first two anh em	lies	0.07
first two anh o	fell	0.06	laid	0.1
first two anh son	home	0.12	lies	0.21	whole	-0.11
first two anlong veng	fell	-0.13
first two ap binh	fell	0.06	lies	0.06
first two ap hoa	lies	0.13
first two ap my	whole	-0.08
first two ap phu	home	0.06	fell	0.07	whole	0.06
first two ap ta	fell	0.09	laid	0.07	lies	-0.06
first two ap tan	fell	-0.07	laid	0.09	whole	-0.08
first two ap tra	whole	0.13
first two au bord	fell	0.12	laid	0.06
first two au bout	whole	0.06
first two au camp	laid	-0.06
first two au cimetiere	fell	-0.11	laid	-0.14	lies	0.21	whole	-0.05
first two au nord	whole	-0.06
first two ayun pa	home	0.11	fell	-0.06	whole	0.1
first two b52	fell	-0.06
first two ba chuc	fell	0.16	whole	0.08
first two ba long	fell	0.15
first two ba na	home	-0.12	fell	-0.1
first two ba nguoi	laid	-0.06
first two ba the	fell	0.09	lies	0.07
first two ba thuoc	home	0.05
first two ba tri	home	0.06	fell	-0.05	whole	0.05
first two ba vi	home	0.13	fell	-0.06	whole	0.07
first two bac	home	-0.16
first two bac ha	home	0.15
first two bac kan	fell	-0.09	whole	0.05
first two bac ninh	home	0.12	whole	-0.06
first two bac quang	home	-0.1	laid	0.09	whole	0.05
first two bac thai	whole	-0.06
first two bach thong	home	0.08	whole	0.05
first two bai	laid	-0.08
first two bai cat	laid	0.14	whole	0.18
first two bai da	fell	-0.13
first two bai dau	fell	0.12
first two bai duong	whole	-0.13
first two bai khach	fell	-0.06	whole	-0.21
first two bai lau	laid	0.08
first two bai mo	whole	0.18
first two bai soi	laid	0.05
first two bai song	fell	0.09
first two bai su	whole	-0.2
first two bai tap	fell	0.11
first two bai tha	whole	0.06
first two ban chang	whole	-0.05
first two ban dau	laid	0.11	lies	-0.07	whole	-0.16
first two ban do	laid	-0.11
first two ban dong	fell	0.2	laid	-0.09	lies	0.12	whole	0.12
first two ban ka	fell	0.06	laid	-0.05
first two ban la	home	0.05	whole	0.06
first two ban na	home	0.09	lies	-0.07	whole	0.1
first two ban o	fell	0.19
first two ban pa	laid	0.12	lies	0.09	whole	0.07
first two ban pac	fell	0.09	whole	0.05
first two ban tham	laid	0.12	whole	0.06
first two ban tho	laid	-0.09
first two bao	whole	-0.05
first two bao loc	home	-0.05	fell	0.06
first two bao vinh	home	-0.05	whole	-0.11
first two bat xat	whole	0.11
first two battambang	fell	0.2	whole	0.09
first two bay nui	fell	-0.08
first two bay o	fell	0.05
first two behind the	laid	0.18	whole	0.2
first two ben ban	laid	-0.11
first two ben binh	fell	-0.14
first two ben bo	fell	0.09	laid	0.08	lies	0.13
first two ben campuchia	fell	-0.13	whole	-0.14
first two ben canh	fell	0.09	laid	-0.14	whole	-0.15
first two ben cau	fell	0.08	laid	-0.05	lies	0.24	whole	0.2
first two ben cay	laid	-0.08
first two ben do	fell	0.15	whole	0.06
first two ben dong	whole	-0.08
first two ben duong	laid	0.05
first two ben goc	laid	0.09	whole	0.06
first two ben hai	home	0.14	whole	0.06
first two ben hang	fell	0.11	laid	-0.06
first two ben khe	fell	0.24	laid	0.13	whole	0.18
first two ben kia	lies	0.07	whole	0.28
first two ben lao	fell	-0.16	whole	-0.27
first two ben luc	home	0.07	whole	0.1
first two ben nay	whole	0.07
first two ben nha	laid	-0.05	whole	0.11
first two ben nhan	fell	-0.06	whole	-0.08
first two ben nuoc	fell	0.2	whole	0.16
first two ben pha	fell	0.12	whole	0.06
first two ben phai	fell	-0.1	laid	0.1	lies	0.13	whole	-0.15
first two ben song	home	0.11	whole	0.16
first two ben suoi	fell	0.18	laid	0.09	whole	0.23
first two ben ta	laid	0.07	whole	-0.11
first two ben tan	fell	-0.16
first two ben tay	laid	-0.06
first two ben thuy	whole	0.07
first two ben trai	laid	0.07	lies	-0.07	whole	-0.09
first two ben tre	fell	0.06
first two ben xe	home	0.12
first two benh vien	fell	0.05	laid	-0.07	lies	0.05	whole	0.12
first two benh xa	whole	0.11
first two beside a	laid	0.16	whole	0.21
first two beside the	whole	0.18
first two between the	lies	0.12
first two bi o	fell	0.07
first two bia doi	lies	0.06
first two bia mo	lies	-0.07
first two bia ntls	laid	-0.06
first two bia o	lies	0.14
first two bia phum	laid	0.05
first two bia ray	fell	0.06	lies	0.08	whole	-0.13
first two bia rung	fell	0.14	lies	-0.12	whole	0.1
first two bia trang	whole	0.07
first two bien gioi	fell	0.07	whole	0.05
first two bien hoa	fell	0.1
first two binh ba	home	-0.09	fell	0.07	whole	0.13
first two binh dinh	home	-0.06	fell	-0.17	lies	-0.05	whole	-0.05
first two binh giang	whole	-0.22
first two binh khanh	home	0.05
first two binh lieu	whole	0.1
first two binh long	fell	0.08
first two binh son	home	0.17
first two binh thuan	whole	-0.08
first two bo ao	fell	-0.16	laid	0.12
first two bo bac	fell	0.11	whole	0.11
first two bo bien	fell	-0.07
first two bo cho	whole	-0.06
first two bo doi	fell	-0.19	laid	-0.23	whole	-0.18
first two bo kenh	lies	-0.14
first two bo kinh	laid	0.12	lies	0.1	whole	0.19
first two bo len	laid	-0.06
first two bo muong	fell	-0.11	laid	0.06	whole	0.09
first two bo nam	lies	0.09	whole	0.1
first two bo o	home	-0.05
first two bo rao	fell	0.15	laid	-0.06	lies	0.09	whole	-0.06
first two bo ruong	fell	0.09	laid	0.05	lies	-0.09
first two bo song	fell	0.16	laid	-0.13	whole	0.15
first two bo suoi	fell	-0.08	laid	0.14	lies	-0.08	whole	0.15
first two bo trach	lies	0.12
first two bo tre	fell	-0.06	laid	0.06
first two bo vao	fell	0.09
first two bo ve	lies	0.05
first two bo xuong	fell	-0.06
first two boi loi	fell	0.05
first two bong son	fell	0.19	whole	0.15
first two bot cau	fell	-0.05
first two bot tien	fell	0.15
first two bu dang	fell	-0.12	laid	0.11	lies	-0.09
first two bu dop	laid	0.1
first two bui tre	fell	0.11
first two buon ea	fell	-0.08	laid	0.11	whole	0.08
first two buon ho	home	0.06	fell	0.14	whole	-0.05
first two buon ma	fell	-0.13	whole	-0.08
first two by a	laid	-0.12
first two by our	laid	-0.07
first two by the	fell	0.09	laid	0.17	lies	-0.07	whole	-0.12
first two c1	fell	0.14	whole	0.06
first two c2	fell	0.12
first two ca mau	home	0.07
first two ca tum	laid	0.11
first two cach bo	fell	-0.07	laid	0.05	whole	0.07
first two cach cau	laid	0.16	whole	0.1
first two cach cho	laid	0.05	whole	0.11
first two cach cot	laid	-0.09
first two cach don	laid	-0.05
first two cach duong	laid	-0.17
first two cach gieng	laid	-0.07
first two cach ngam	laid	0.15	whole	0.06
first two cach nhau	laid	-0.05
first two cach suoi	fell	0.07	laid	-0.19
first two cai bat	whole	-0.08
first two cai be	home	0.24
first two cai lay	home	-0.08	fell	-0.1
first two cai ngang	fell	0.11
first two cam giang	home	-0.1	fell	0.15	lies	0.24
first two cam khe	fell	-0.11	whole	0.05
first two cam lo	fell	-0.05
first two cam pha	home	0.07	whole	0.08
first two cam ranh	fell	-0.07
first two cam thuy	home	-0.08
first two cam xuyen	home	0.19
first two can cu	fell	-0.14
first two can loc	home	0.12
first two can tho	home	-0.1
first two cang o	fell	0.05
first two canh bo	laid	0.05	lies	0.06	whole	0.05
first two canh cay	laid	0.05	lies	0.06	whole	0.18
first two canh cho	home	0.06	whole	0.06
first two canh cong	whole	0.09
first two canh dong	laid	-0.13	whole	0.16
first two canh duong	home	0.16	laid	0.11	lies	-0.09	whole	-0.1
first two canh gieng	whole	0.15
first two canh go	laid	0.06
first two canh goc	lies	0.11	whole	0.17
first two canh khe	fell	-0.09	laid	-0.1	lies	0.08	whole	0.05
first two canh lo	fell	-0.05	whole	0.11
first two canh mieu	fell	0.14	laid	-0.12	whole	0.05
first two canh mo	laid	-0.13	whole	-0.14
first two canh nhau	laid	-0.08	whole	-0.16
first two canh san	whole	-0.12
first two canh suoi	fell	-0.09	laid	0.11
first two canh tram	lies	0.07
first two canh truong	fell	-0.05	laid	-0.07	lies	0.06	whole	0.07
first two cao bang	home	-0.16	whole	-0.1
first two cao diem	fell	0.08	laid	-0.07	whole	0.1
first two cao lan	whole	-0.11
first two cao lanh	home	0.13
first two cao loc	whole	0.06
first two cao xa	fell	0.05
first two cat ba	home	0.11	whole	0.07
first two cat bi	fell	-0.07	whole	-0.07
first two cat dai	home	0.11	fell	-0.05
first two cat hai	home	0.14
first two cau ba	laid	0.1
first two cau ben	fell	0.05	whole	0.06
first two cau binh	fell	0.11	whole	0.08
first two cau bong	fell	0.06
first two cau chu	fell	0.06	whole	0.05
first two cau dak	fell	-0.07
first two cau ham	fell	-0.27	whole	0.06
first two cau ke	home	0.07	whole	0.05
first two cau nam	laid	0.06
first two cau niem	whole	-0.09
first two cau o	laid	0.05	whole	-0.05
first two cau ong	fell	0.12
first two cau rach	fell	0.05	whole	0.06
first two cau rao	home	0.06
first two cau song	whole	0.05
first two cau treo	fell	0.08	laid	-0.07	whole	-0.17
first two cay gao	fell	0.11	whole	-0.06
first two cay so	fell	0.1	laid	0.05	whole	0.13
first two cha la	fell	0.08
first two chan cau	fell	-0.09	laid	0.08	whole	-0.07
first two chan deo	fell	-0.15	lies	0.11	whole	0.05
first two chan diem	fell	-0.05	laid	0.1	whole	0.05
first two chan doc	laid	0.07
first two chan doi	fell	0.09	whole	0.17
first two chan nui	fell	-0.11	laid	0.11	lies	-0.07	whole	0.06
first two chau thanh	home	-0.07	whole	0.05
first two cheo reo	home	0.14
first two chet o	fell	0.23
first two chi khu	laid	-0.05
first two chi lang	laid	0.11
first two chi linh	fell	-0.05
first two chiem hoa	home	0.11	whole	0.05
first two chien dich	fell	-0.09
first two chien khu	fell	-0.09
first two chien si	fell	0.05
first two chien truong	fell	0.11
first two cho an	fell	-0.09
first two cho bo	fell	-0.06
first two cho canh	laid	0.1	whole	-0.08
first two cho cau	fell	0.08	laid	-0.07
first two cho cay	laid	0.11	lies	0.18	whole	0.12
first two cho chu	home	-0.12
first two cho co	laid	0.07
first two cho con	home	0.1	whole	0.06
first two cho dau	whole	0.11
first two cho do	lies	0.06	whole	-0.05
first two cho doi	laid	0.14	whole	-0.05
first two cho dong	laid	-0.05	lies	0.08	whole	0.09
first two cho gao	fell	0.05	whole	0.05
first two cho goc	laid	-0.1	lies	0.11
first two cho lon	fell	0.11	whole	0.05
first two cho moi	laid	0.05	lies	0.05
first two cho nha	fell	0.12
first two cho ra	home	0.14	whole	0.08
first two cho ve	laid	0.06
first two chon o	laid	0.21	lies	0.14
first two chong can	fell	-0.07
first two chot doi	fell	0.06
first two chot dong	whole	-0.08
first two chot duong	fell	0.05	whole	0.07
first two chu o	lies	0.05
first two chu prong	fell	0.05
first two chu se	fell	-0.07
first two chua linh	fell	0.06	lies	0.23	whole	0.15
first two chua o	lies	0.12
first two chung toi	fell	0.11
first two chuong my	home	0.09	whole	0.06
first two chuong thien	home	-0.06
first two chuyen ve	lies	0.06
first two cimetiere de	laid	0.12	lies	0.14	whole	0.07
first two co am	home	0.1	whole	0.1
first two co cay	laid	-0.05
first two co noi	lies	0.07	whole	0.17
first two co ten	lies	0.08
first two co tu	home	-0.11	whole	-0.1
first two con cat	fell	0.06	whole	0.1
first two con co	fell	-0.09
first two con cuong	home	0.31	whole	0.06
first two con dao	fell	-0.05
first two con gai	laid	-0.05
first two con la	laid	0.06
first two con mo	fell	0.05	whole	0.06
first two con o	laid	0.08	lies	0.08
first two con tien	fell	0.24
first two cong dien	home	-0.07
first two cong dong	whole	-0.07
first two cong hoa	home	0.05	fell	-0.05
first two cong su	laid	0.12	whole	-0.12
first two cong troi	fell	0.09	laid	0.07
first two contre le	laid	0.18	whole	0.13
first two cu chi	fell	-0.08
first two cu diem	whole	0.13
first two cu lao	home	0.13	fell	0.08	lies	-0.05
first two cu m	home	0.05
first two cua bo	fell	-0.06
first two cua chu	fell	0.07	laid	0.09	whole	0.17
first two cua dai	laid	0.1	whole	-0.11
first two cua don	laid	-0.05	lies	0.05
first two cua ham	laid	0.06
first two cua hang	fell	-0.08	laid	0.07
first two cua linh	fell	-0.08
first two cua mo	whole	-0.07
first two cua ong	fell	-0.09
first two cua su	fell	-0.09
first two cua tieu	whole	-0.05
first two cua trung	fell	0.09
first two cua viet	home	-0.07	fell	0.35	whole	0.18
first two cung 1	laid	-0.05	lies	0.07
first two cung bua	fell	-0.05
first two cung ham	fell	0.12
first two da lat	fell	0.12	whole	0.05
first two da nang	fell	-0.13	whole	-0.05
first two da phuc	home	0.11	whole	-0.1
first two dac to	fell	0.07	whole	-0.05
first two dai ban	home	-0.28
first two dai do	fell	0.17	whole	0.13
first two dai doi	fell	-0.05
first two dai han	fell	-0.12
first two dai loc	home	0.05
first two dai tu	home	0.28
first two dak to	home	0.13	laid	-0.11
first two dan quan	home	-0.07
first two dan toc	home	-0.09
first two danh sach	home	0.06
first two dans la	laid	0.08	whole	-0.07
first two dans le	fell	0.08	whole	-0.09
first two dans son	lies	0.12
first two dans une	whole	0.07
first two dao	home	-0.06
first two dao cat	home	0.05	fell	-0.05	whole	0.11
first two dao co	whole	0.11
first two dao mong	fell	0.09
first two dap da	fell	0.13	lies	0.05
first two dat chua	laid	0.07	lies	0.05
first two dat nha	laid	-0.11	whole	-0.09
first two dat thanh	laid	0.16
first two de la	fell	0.08
first two deo ca	fell	0.09
first two deo khau	laid	0.12	whole	0.07
first two deo lung	whole	0.06
first two deo mu	fell	-0.12
first two deo nhong	fell	-0.05
first two deo pha	lies	0.1	whole	-0.17
first two deo phu	fell	0.05	whole	0.1
first two derriere la	laid	0.12	whole	0.21
first two di luon	fell	0.06
first two diem cao	fell	0.27	laid	-0.07	lies	0.12	whole	-0.08
first two dien ban	home	0.11	fell	0.12
first two dien bien	home	-0.17	whole	0.1
first two dien chau	home	0.24	whole	0.1
first two dien hong	fell	0.12	whole	0.07
first two dinh bang	home	0.1
first two dinh deo	laid	0.07
first two dinh hoa	whole	0.07
first two dinh quan	fell	0.05
first two doan hung	home	0.06
first two doan van	fell	-0.06
first two doan xa	home	0.08	fell	0.09
first two doc ba	lies	0.09	whole	0.08
first two doc duong	whole	0.08
first two doc soi	laid	0.15
first two doi 100	laid	0.07	whole	-0.21
first two doi 1062	laid	0.05	lies	0.1	whole	-0.05
first two doi 31	whole	-0.09
first two doi 5	home	0.13	fell	-0.07
first two doi 772	whole	0.1
first two doi 82	lies	0.17	whole	0.1
first two doi ba	lies	0.05	whole	0.08
first two doi c1	fell	0.05
first two doi chay	fell	-0.18	whole	0.05
first two doi che	lies	0.08	whole	0.17
first two doi co	fell	0.06
first two doi dai	fell	0.16	laid	-0.06
first two doi dieu	laid	0.1
first two doi e	fell	0.13
first two doi khong	fell	0.15	whole	0.11
first two doi ong	laid	0.05	whole	-0.05
first two doi phau	whole	0.08
first two doi phuong	fell	0.11	laid	-0.05
first two doi quyet	whole	0.13
first two doi ra	laid	-0.06	whole	-0.06
first two doi sau	fell	0.05	whole	0.09
first two doi sim	fell	-0.08	laid	0.05	whole	-0.08
first two doi thong	laid	0.1	whole	0.06
first two doi tranh	laid	0.06
first two doi xanh	fell	0.06	whole	-0.07
first two doi yen	fell	0.09	whole	-0.1
first two don bien	fell	-0.12	whole	0.15
first two don cat	laid	0.12	whole	0.2
first two don cau	fell	0.16
first two don dien	whole	-0.06
first two don pha	fell	-0.13
first two don vi	fell	-0.07
first two dong anh	home	0.13	fell	0.16	whole	0.06
first two dong bang	fell	-0.14
first two dong cat	fell	-0.06
first two dong cua	fell	-0.06	lies	0.11
first two dong dang	fell	0.05
first two dong doi	fell	-0.08	laid	-0.07	lies	-0.05	whole	-0.05
first two dong ha	home	-0.19	fell	0.23
first two dong ho	laid	-0.05
first two dong hoi	home	0.07	whole	-0.08
first two dong hung	home	-0.09	whole	0.06
first two dong huong	whole	-0.2
first two dong hy	home	-0.05
first two dong khe	fell	0.25
first two dong lang	laid	-0.05
first two dong loc	whole	-0.12
first two dong nai	fell	-0.07
first two dong o	fell	-0.07
first two dong ong	fell	0.07
first two dong quan	home	0.06	fell	-0.09	laid	0.07	whole	0.1
first two dong son	home	0.18	whole	0.08
first two dong thap	lies	0.12
first two dong trieu	home	0.08	whole	0.06
first two dong van	home	0.1	whole	0.1
first two dong xoai	fell	0.06	whole	-0.1
first two dong xuan	home	-0.06	fell	0.08
first two duc co	lies	0.12	whole	-0.14
first two duc hoa	home	0.12	whole	0.05
first two duc hue	home	-0.05	lies	0.11	whole	-0.07
first two duc pho	fell	0.09	whole	0.1
first two duc tho	home	0.05	fell	-0.18
first two duoi bai	whole	-0.1
first two duoi ban	whole	0.06
first two duoi cay	lies	0.11
first two duoi chan	fell	0.12	laid	0.12
first two duoi day	fell	0.06
first two duoi goc	fell	-0.21	laid	0.1	whole	-0.15
first two duoi ham	laid	-0.06	whole	-0.05
first two duoi ho	whole	-0.11
first two duoi khe	whole	0.06
first two duoi nen	fell	0.15	lies	-0.1
first two duong 12	laid	0.07
first two duong 128	lies	0.08	whole	0.11
first two duong 13	whole	0.05
first two duong 14	fell	-0.19	whole	-0.07
first two duong 16	fell	0.08	laid	0.05
first two duong 20	fell	0.19	laid	0.06
first two duong 5	fell	0.09	whole	0.07
first two duong 6	whole	0.09
first two duong 7	fell	-0.08
first two duong cang	fell	-0.08	whole	-0.12
first two duong cong	fell	-0.11
first two duong hanh	whole	-0.06
first two duong kinh	home	-0.07
first two duong len	laid	-0.07
first two duong mon	whole	0.05
first two duong nguyen	fell	0.1
first two duong o	fell	0.1	whole	-0.07
first two duong ra	fell	0.08	whole	-0.13
first two duong tu	whole	0.16
first two duong vao	fell	0.19	whole	0.15
first two duy tien	home	0.15	whole	0.1
first two duy xuyen	home	0.05
first two duyen hai	whole	0.11
first two ea sup	fell	-0.07	whole	-0.11
first two front of	fell	0.11	whole	-0.09
first two ga vinh	fell	-0.09
first two gac ma	fell	0.36	whole	0.18
first two gan ban	fell	-0.06
first two gan ben	whole	0.05
first two gan bien	fell	0.05	laid	-0.09	whole	0.05
first two gan bo	laid	-0.09	lies	0.09
first two gan cau	home	0.13	fell	-0.07	laid	-0.06	lies	0.06	whole	0.13
first two gan cay	laid	-0.07
first two gan cho	home	0.06	fell	-0.07	lies	0.11
first two gan den	fell	0.06	whole	0.06
first two gan duong	laid	0.09
first two gan ga	whole	-0.13
first two gan hang	laid	0.06
first two gan lang	fell	0.05	whole	0.12
first two gan mat	laid	-0.16	lies	0.17
first two gan nga	laid	-0.08	whole	0.11
first two gan ngam	fell	-0.21
first two gan phum	laid	0.09	whole	0.13
first two gan san	laid	-0.11	whole	0.12
first two gan sang	fell	0.07
first two gan suoi	fell	-0.06	lies	0.08
first two gan tram	whole	-0.12
first two gia lai	fell	0.05	whole	-0.06
first two gia loc	home	0.05	whole	-0.08
first two gia luong	home	-0.06
first two gia rai	home	-0.05	whole	-0.17
first two gia vien	whole	0.09
first two giai phong	home	0.12	fell	-0.05	whole	-0.05
first two giao thong	fell	0.09	whole	0.14
first two giao thuy	home	0.22	whole	0.12
first two gieng	fell	0.13	laid	0.12
first two gieng da	laid	-0.05
first two giong ong	laid	0.1	lies	0.09
first two giong rieng	home	0.09
first two giong trom	home	0.09	fell	0.11	laid	-0.06	lies	-0.05	whole	0.06
first two giua dong	fell	0.06	whole	-0.18
first two giua duong	whole	-0.15
first two giua hai	fell	-0.05	laid	0.1	whole	-0.07
first two giua rung	fell	0.08	whole	0.08
first two go cong	home	0.16	lies	0.17	whole	0.11
first two go dat	lies	-0.06
first two go dau	laid	-0.05
first two go den	home	0.06	lies	-0.05
first two go dong	laid	-0.11
first two go dua	laid	0.09
first two go gang	fell	0.08
first two go ma	fell	0.05	whole	0.1
first two go mo	laid	0.05	lies	0.12	whole	0.16
first two go moi	laid	0.07
first two go ong	fell	-0.11	laid	0.08
first two go quao	home	0.1	fell	-0.06	whole	0.1
first two go sau	whole	-0.1
first two goc bang	fell	0.14	lies	-0.05	whole	0.09
first two goc cay	fell	-0.14	laid	0.07	lies	-0.05
first two goc dong	lies	-0.05
first two goc o	laid	-0.05
first two goc vuon	fell	0.11	laid	-0.21	lies	0.25	whole	0.14
first two goc xoai	laid	0.12	whole	0.08
first two h	home	-0.05
first two h mong	home	-0.05
first two h p	whole	-0.05
first two ha bac	whole	-0.1
first two ha dong	home	0.06	fell	0.07	whole	-0.06
first two ha giang	home	-0.15	fell	0.11
first two ha hoa	home	-0.05
first two ha lang	laid	0.11
first two ha lao	fell	-0.07
first two ha nam	whole	0.05
first two ha noi	home	-0.1	fell	-0.05
first two ha quang	home	0.05	whole	0.05
first two ha tay	home	0.05	whole	-0.12
first two ha tien	lies	0.22	whole	-0.06
first two ha tinh	home	-0.08
first two hai an	home	-0.08
first two hai duong	fell	-0.1
first two hai hang	laid	-0.1
first two hai lang	home	0.09	whole	0.07
first two hai nguoi	laid	0.06
first two hai phong	home	-0.13	lies	-0.09	whole	-0.13
first two haiphong	home	0.17	whole	0.12
first two ham ban	fell	0.05
first two ham chu	fell	0.06	whole	0.24
first two ham o	fell	0.06	whole	-0.05
first two ham rong	home	-0.09	fell	0.16	lies	0.14
first two ham yen	home	-0.06
first two hang 1	laid	-0.05
first two hang 2	fell	-0.05	whole	-0.05
first two hang 4	laid	0.06
first two hang 5	lies	0.07	whole	-0.08
first two hang 6	lies	-0.06
first two hang 7	laid	-0.05	whole	-0.05
first two hang 9	whole	-0.08
first two hang co	fell	0.1
first two hang da	fell	0.09	laid	0.25	whole	0.08
first two hang doi	laid	0.11	whole	0.07
first two hang duong	fell	-0.05	laid	-0.06	lies	0.29
first two hang lang	fell	-0.05
first two hang nam	laid	-0.11
first two hang o	whole	0.05
first two hang rao	home	-0.05	fell	-0.25	laid	-0.09	whole	-0.09
first two hang thu	laid	0.1
first two hanh	fell	-0.05
first two hau loc	home	0.08	whole	0.08
first two hien	home	0.13
first two him lam	fell	0.08
first two ho bom	laid	0.31	whole	0.36
first two ho canh	whole	-0.11
first two ho chi	fell	0.11
first two ho o	whole	-0.07
first two ho phao	laid	0.23	whole	0.35
first two ho sau	whole	-0.31
first two ho so	laid	-0.09	lies	-0.05
first two ho thuy	laid	0.12
first two ho voi	laid	0.06	whole	-0.05
first two hoa	home	-0.11
first two hoa an	whole	0.06
first two hoa binh	home	-0.12	whole	0.06
first two hoa my	fell	0.06
first two hoa o	home	0.08	whole	-0.07
first two hoa vang	home	0.16	lies	0.08	whole	0.11
first two hoai an	home	-0.11	whole	0.08
first two hoai nhon	home	0.05
first two hoang hoa	home	0.07
first two hoc da	laid	0.14	whole	0.1
first two hoc mon	home	-0.05	whole	-0.11
first two hoc o	home	-0.07
first two hoi do	home	-0.05
first two hoi o	fell	-0.05
first two hon gai	home	-0.06
first two hon heo	whole	-0.05
first two hong bang	fell	-0.06	whole	0.05
first two hong kong	fell	-0.05
first two hp	home	0.21	whole	0.18
first two hue	fell	0.14
first two hung ha	home	0.06	whole	0.06
first two hung nguyen	home	0.06	whole	0.07
first two hung yen	home	-0.05	fell	-0.06
first two huong hoa	home	-0.1	fell	0.19	whole	-0.06
first two huong khe	whole	0.05
first two huong son	home	0.07
first two huong thuy	home	-0.07	fell	-0.06	lies	0.29	whole	0.09
first two huong tra	home	0.09	whole	-0.13
first two huu lung	home	0.05
first two huyen	home	-0.07
first two huyen doi	home	-0.07
first two huyen gia	home	0.11
first two huyen kien	home	-0.06
first two huyen tien	home	0.11
first two huyen yen	whole	-0.05
first two hy sinh	fell	-0.09
first two ia drang	laid	0.08	whole	0.14
first two inside the	whole	-0.06
first two it	whole	-0.05
first two k	fell	0.07
first two ke sat	home	0.07	fell	0.11	whole	0.07
first two kham thien	home	0.1
first two khanh hoa	home	-0.08	fell	-0.06
first two khe can	whole	0.08
first two khe da	laid	0.11
first two khe sanh	fell	-0.12	laid	-0.07	whole	0.16
first two khe ta	laid	0.07
first two khmer o	home	-0.05
first two kho xang	fell	0.06
first two khoai chau	home	-0.15
first two khu 2	fell	-0.12
first two khu 3	laid	-0.05	lies	0.05	whole	0.05
first two khu a	lies	0.08	whole	-0.09
first two khu b	lies	-0.2
first two khu c	lies	0.07	whole	-0.05
first two khu cong	lies	0.1
first two khu d	fell	-0.05
first two khu dan	whole	0.05
first two khu duong	whole	-0.11
first two khu k	whole	-0.07
first two khu mo	fell	-0.06	whole	0.09
first two khu nghia	whole	0.05
first two khu rung	whole	-0.07
first two khu vuc	laid	-0.12	lies	0.12
first two khuc cua	whole	-0.06
first two khuon vien	laid	0.07	whole	0.15
first two kien an	home	0.2	lies	0.25	whole	0.18
first two kien duc	fell	0.06	whole	0.05
first two kien thuy	home	-0.1	whole	-0.22
first two kien xuong	home	0.11	whole	0.07
first two kim bang	home	0.13
first two kim boi	home	0.1	whole	0.05
first two kim mon	home	0.05
first two kim son	home	0.07
first two kim thanh	home	-0.17	whole	-0.07
first two kinh ba	fell	0.14	lies	0.11
first two kinh mon	home	0.31	fell	-0.11
first two kon tum	fell	-0.09
first two kong pong	fell	-0.12	laid	0.13
first two kontum	fell	0.25	whole	0.22
first two ky anh	home	0.06
first two lac son	home	0.05	whole	-0.11
first two lac thuy	home	0.07	whole	0.13
first two lach tray	home	-0.08
first two lam ha	whole	-0.1
first two lang an	home	-0.07
first two lang ben	home	-0.07
first two lang co	home	0.1	whole	-0.14
first two lang dong	home	-0.1	fell	0.05
first two lang giang	home	-0.08
first two lang ha	home	0.11	fell	-0.12
first two lang ho	home	-0.14	lies	0.11
first two lang ke	fell	-0.05
first two lang kon	home	0.06	fell	-0.06	laid	0.08
first two lang nhi	home	0.09
first two lang nhu	fell	0.08	laid	0.1	whole	0.1
first two lang plei	home	0.08	fell	0.05
first two lang quynh	home	-0.06	whole	-0.11
first two lang ro	home	0.12	laid	0.14	whole	0.09
first two lang son	fell	0.16	whole	-0.09
first two lang tra	whole	-0.12
first two lang trung	whole	0.06
first two lang vay	fell	-0.11
first two lang vei	fell	0.2	whole	0.13
first two lao	home	-0.05	fell	0.54	laid	-0.05	whole	0.3
first two lao bao	lies	0.14
first two lao cai	home	0.08	fell	-0.15
first two laos	fell	0.07
first two lap le	whole	0.06
first two lap thach	home	0.2	whole	0.09
first two le chan	home	-0.06
first two le loi	whole	0.06
first two lien lac	fell	-0.05
first two lo 12	lies	-0.07
first two lo 2	laid	-0.06
first two lo 3	fell	-0.1	laid	-0.05
first two lo 4	fell	0.14	lies	0.12
first two lo b	lies	-0.1
first two lo c	laid	-0.1	lies	-0.07	whole	-0.06
first two lo cao	fell	-0.06	laid	0.13	whole	0.16
first two lo chau	fell	0.07
first two lo cot	fell	0.15	laid	-0.05	whole	0.13
first two lo gach	laid	0.12
first two lo te	fell	0.06	whole	0.08
first two lo thi	whole	-0.06
first two lo thuoc	whole	0.05
first two lo van	fell	-0.05
first two loc binh	home	0.11	whole	0.06
first two loc ninh	home	-0.08	fell	0.16	whole	0.18
first two loc tan	fell	0.05	laid	0.14
first two long an	fell	-0.05	lies	0.1
first two long cheng	whole	-0.13
first two long dat	home	0.13
first two long dien	home	0.08
first two long khanh	fell	-0.06	lies	0.17	whole	-0.09
first two long my	whole	0.07
first two long tan	home	-0.05	fell	0.2	whole	0.13
first two long xuyen	fell	-0.07	whole	-0.05
first two luc gan	fell	0.1
first two luc nam	home	0.11	whole	0.06
first two luon mieng	laid	0.06
first two luon o	laid	0.05
first two luong son	lies	0.1	whole	0.07
first two luong tai	whole	-0.08
first two ly nhan	home	0.06	whole	0.06
first two mai chau	home	0.05	fell	-0.09
first two mai son	home	-0.1
first two mai tang	laid	0.09
first two mang yang	whole	0.06
first two mao khe	whole	0.05
first two mat o	fell	0.12
first two mat tran	fell	-0.08	lies	-0.05	whole	0.24
first two may bay	laid	-0.06
first two me toi	whole	-0.05
first two mep ruong	laid	0.14	whole	0.05
first two mien tay	home	0.09
first two mieu ba	lies	-0.07	whole	-0.09
first two mo cay	home	0.08	whole	-0.11
first two mo duc	home	0.14	whole	0.18
first two mo o	lies	0.05
first two mo so	fell	0.08
first two mo tap	laid	-0.05
first two moc hoa	fell	0.08
first two mong ban	whole	-0.05
first two mong cai	whole	0.14
first two mong o	home	0.1
first two muong chanh	home	0.06	whole	0.06
first two muong khuong	laid	0.05	whole	0.11
first two muong la	whole	0.1
first two muong lac	whole	-0.23
first two muong lat	fell	-0.06
first two muong sui	fell	0.08	whole	-0.07
first two muong xen	whole	-0.13
first two my	fell	-0.08
first two my duc	home	0.08	whole	0.05
first two my loc	home	0.06
first two na san	fell	0.16
first two nam	home	0.07	fell	-0.1	whole	-0.05
first two nam can	fell	0.06
first two nam dan	home	0.19	whole	0.09
first two nam dinh	home	-0.08	fell	-0.2
first two nam ha	home	-0.07	whole	-0.07
first two nam han	fell	-0.05
first two nam lai	whole	-0.05
first two nam lao	fell	0.09
first two nam o	laid	0.16
first two nam sach	home	0.06	whole	0.05
first two nam son	home	-0.09	fell	0.05	whole	-0.07
first two near an	fell	0.06	laid	0.05
first two near the	fell	0.1	laid	-0.06	whole	0.14
first two nen nha	fell	0.14	whole	0.09
first two next to	fell	0.15	whole	0.11
first two nga ba	laid	0.09	lies	0.07	whole	-0.08
first two nga son	home	0.05	whole	0.09
first two nga tu	fell	-0.1
first two ngam khe	fell	0.06
first two ngam ta	fell	0.1
first two ngan son	home	0.13	whole	0.08
first two ngay ben	fell	-0.05	whole	-0.1
first two ngay bo	fell	0.11
first two ngay canh	fell	0.09	laid	0.08
first two ngay cau	fell	0.08
first two ngay cho	laid	0.06
first two ngay cong	fell	0.2
first two ngay cua	fell	-0.11	whole	-0.14
first two ngay duoi	fell	-0.08	laid	-0.09
first two ngay lo	fell	0.19
first two ngay tai	fell	0.13
first two ngay tran	whole	-0.06
first two ngay tren	fell	-0.09
first two ngay trong	fell	-0.16
first two ngay xua	home	0.13	fell	-0.08
first two nghe	home	0.13	whole	0.1
first two nghe an	home	-0.15	fell	-0.05	whole	-0.07
first two nghi loc	home	0.05
first two nghi xuan	home	0.06
first two nghia dan	home	-0.05
first two nghia dia	laid	0.15	whole	0.21
first two nghia hanh	lies	0.06
first two nghia hung	home	0.06
first two nghia lo	home	0.06	fell	0.09
first two nghia trang	home	-0.15	fell	-0.3	laid	-0.06	whole	0.53
first two ngoai	whole	-0.07
first two ngoai bac	home	-0.07	whole	0.08
first two ngoai bai	laid	0.09	whole	0.06
first two ngoai bien	whole	0.05
first two ngoai bo	whole	0.07
first two ngoai de	home	0.12
first two ngoai dong	laid	0.13	whole	0.17
first two ngoai hai	fell	0.05	whole	-0.13
first two ngoai o	home	0.06	fell	0.08
first two ngoai ray	whole	0.08
first two ngoai ruong	laid	-0.08	whole	0.06
first two ngoai thanh	whole	-0.06
first two ngoai vam	fell	0.13
first two nguyen binh	home	0.05
first two nhan bieu	fell	0.25
first two nho quan	home	0.06	lies	0.09	whole	0.09
first two nhu le	fell	-0.06
first two nhu xuan	home	0.05
first two ninh binh	home	0.05	lies	0.1	whole	-0.06
first two ninh giang	home	0.19	whole	0.14
first two ninh hai	lies	0.19	whole	0.16
first two ninh hoa	home	-0.06
first two noi	fell	-0.05
first two noi la	fell	0.05
first two nong cong	home	0.05
first two nong son	fell	0.05
first two nong truong	laid	-0.06	whole	-0.12
first two noong het	fell	0.05	whole	0.18
first two north of	laid	-0.08
first two ntls binh	whole	-0.21
first two ntls dak	laid	0.11	lies	0.09	whole	-0.08
first two ntls doc	whole	0.07
first two ntls dong	laid	0.24	whole	0.05
first two ntls duc	laid	-0.05	lies	0.12	whole	0.1
first two ntls duong	lies	0.1	whole	0.06
first two ntls gio	lies	0.07	whole	0.08
first two ntls hai	laid	0.09	whole	0.09
first two ntls hoai	lies	0.05	whole	0.07
first two ntls huyen	fell	-0.08	whole	0.29
first two ntls kien	home	0.12
first two ntls loc	fell	0.12	laid	-0.06	lies	0.07	whole	-0.08
first two ntls nam	lies	-0.09
first two ntls ngoc	laid	0.1	lies	0.1	whole	0.12
first two ntls phu	lies	-0.09	whole	-0.05
first two ntls phuoc	fell	0.12	lies	-0.15	whole	-0.14
first two ntls phuong	lies	0.08
first two ntls quoc	whole	-0.07
first two ntls tan	fell	-0.06	lies	0.11	whole	0.13
first two ntls thi	fell	0.13	laid	-0.1	lies	-0.06	whole	-0.1
first two ntls tinh	lies	0.23	whole	0.1
first two ntls trang	home	0.14	whole	0.08
first two ntls truong	lies	0.1
first two ntls vi	lies	-0.05	whole	-0.18
first two ntls vinh	laid	0.19	lies	-0.05
first two ntls xa	home	-0.09	laid	0.18	lies	0.29	whole	0.06
first two nui ba	fell	0.05	laid	-0.05	whole	0.11
first two nui chop	whole	0.08
first two nui chua	fell	-0.06	laid	-0.07
first two nui dat	fell	-0.14	laid	0.1	whole	-0.1
first two nui hon	fell	0.19	laid	-0.05	whole	0.08
first two nui thanh	fell	0.21
first two nuoc man	whole	-0.05
first two nuong ngo	whole	0.05
first two nuong nha	fell	0.05
first two nuong ong	lies	0.11
first two off a	fell	0.05
first two ong o	whole	-0.05
first two ong thanh	fell	0.11
first two pailin	fell	0.06	whole	-0.09
first two pha binh	home	0.13	whole	0.06
first two phan hoa	home	0.17	whole	0.05
first two phan ri	home	0.08
first two phia bac	fell	-0.05
first two phia dong	fell	-0.05	laid	0.07	lies	-0.06	whole	-0.06
first two phia nam	fell	0.24	lies	0.09	whole	-0.11
first two phia sau	laid	0.12	lies	0.1
first two phia tren	laid	-0.17	lies	0.1
first two pho ben	whole	-0.05
first two pho cau	whole	-0.05
first two pho hang	home	0.07	whole	0.14
first two pho yen	home	-0.1
first two phong tho	home	0.12	fell	0.1	lies	0.23	whole	0.19
first two phu bai	fell	0.11	whole	0.06
first two phu bon	fell	-0.13
first two phu cat	home	-0.07	lies	0.08
first two phu cu	home	0.07	whole	0.12
first two phu cuong	fell	-0.08	whole	-0.07
first two phu loc	laid	0.09	whole	0.05
first two phu ly	home	0.1
first two phu ninh	fell	0.05	whole	-0.09
first two phu quoc	home	-0.05	fell	0.14
first two phu tan	home	0.07
first two phu tang	home	-0.07	fell	0.12	whole	0.11
first two phu tho	home	0.06	fell	-0.07	laid	-0.15	whole	-0.07
first two phu xuyen	home	0.13	whole	-0.06
first two phu yen	fell	0.06
first two phuc tho	home	-0.19
first two phung hiep	whole	-0.05
first two phuoc long	laid	0.12
first two phuoc son	fell	0.05
first two phuong nam	home	-0.07
first two phuong ngoc	home	0.17
first two plei me	fell	-0.19	whole	0.13
first two pleiku	fell	0.1
first two poste de	fell	0.06	whole	-0.09
first two preah vihear	fell	0.11
first two pres de	laid	-0.09	lies	-0.06	whole	0.09
first two quan dan	home	0.11
first two quan hoa	whole	0.05
first two quan ly	fell	0.11	lies	0.05
first two quan nhan	fell	0.06
first two quan sai	fell	-0.06
first two quan su	whole	-0.05
first two quan tai	laid	-0.07
first two quan tinh	fell	-0.09
first two quan toan	whole	-0.12
first two quan truc	fell	0.08
first two quan trung	fell	-0.15
first two quan xa	home	-0.05
first two quan xuong	fell	0.05	whole	-0.06
first two quan y	whole	0.05
first two quang	home	0.29	whole	0.13
first two quang binh	home	-0.08	fell	-0.2	whole	-0.14
first two quang da	fell	0.08
first two quang hung	fell	0.09
first two quang nam	home	-0.06
first two quang ngai	home	-0.08	whole	-0.12
first two quang ninh	home	0.07	fell	-0.09	whole	-0.08
first two quang trach	home	0.05
first two quang tri	home	-0.05	fell	-0.05	laid	-0.05	whole	-0.11
first two quang trung	home	0.05	whole	0.06
first two quang uyen	home	0.14	whole	0.05
first two quang xuong	home	0.16
first two quang yen	home	-0.39
first two quay ve	laid	-0.13
first two que	home	-0.09	lies	0.13	whole	0.1
first two que an	home	0.09	whole	-0.08
first two que phong	whole	-0.11
first two que phu	home	0.05	fell	-0.05
first two que son	home	-0.14	fell	0.37	whole	0.21
first two que vo	home	0.08	whole	0.13
first two quoc oai	whole	-0.07
first two quy chau	home	-0.09
first two quy nhon	fell	0.09
first two quyet thang	home	0.06	fell	-0.11
first two quynh coi	home	0.12	whole	0.05
first two quynh doi	whole	0.06
first two quynh luu	home	0.06	whole	-0.07
first two rach ba	laid	0.11
first two rach gia	fell	-0.06
first two ray ca	lies	0.05	whole	0.09
first two ray cua	fell	0.2	laid	0.16	whole	0.12
first two ray dieu	fell	-0.1	laid	-0.11	whole	0.15
first two ray nha	whole	-0.16
first two ray ong	fell	-0.06	laid	0.05	lies	-0.05	whole	0.11
first two route 13	fell	0.09	laid	-0.05	whole	0.2
first two route de	fell	-0.09	laid	0.05	whole	-0.14
first two ru cat	lies	0.11
first two rung cao	whole	0.14
first two rung duong	whole	-0.13
first two rung lo	fell	-0.05	laid	-0.06	whole	-0.09
first two rung ma	whole	0.06
first two rung sac	fell	-0.05
first two rung tram	fell	-0.05	laid	-0.09	lies	0.08	whole	0.05
first two ruong cua	laid	-0.08
first two sa huynh	fell	0.07	whole	0.12
first two sa thay	lies	0.05
first two sai gon	home	-0.06	fell	-0.12
first two saigon	fell	0.11	whole	0.08
first two sam son	fell	0.05
first two san bay	laid	0.12	whole	-0.09
first two san bong	fell	0.09	lies	0.08	whole	0.1
first two san dinh	whole	-0.09
first two sat bo	whole	0.14
first two sat cay	laid	-0.11	lies	0.08
first two sat chan	whole	0.16
first two sat hang	whole	0.13
first two sat nhau	whole	-0.08
first two sau benh	lies	0.08	whole	0.06
first two sau bo	fell	0.11	laid	-0.05
first two sau bon	laid	0.11	whole	0.06
first two sau cay	lies	-0.05
first two sau chua	fell	0.07	lies	0.09	whole	0.1
first two sau chuyen	laid	-0.05	lies	0.05
first two sau do	whole	-0.05
first two sau doi	laid	-0.1
first two sau don	whole	0.06
first two sau dua	lies	0.06
first two sau duoc	laid	0.06
first two sau ga	laid	0.05	whole	0.09
first two sau hang	laid	0.06	whole	-0.05
first two sau he	lies	0.14	whole	0.19
first two sau kho	laid	-0.1	lies	0.05
first two sau lang	fell	-0.06	laid	0.1
first two sau lo	laid	0.11	whole	0.26
first two sau lung	laid	0.12	lies	-0.05
first two sau mieu	laid	0.05	lies	0.05
first two sau nha	fell	0.09	laid	-0.06	lies	0.22	whole	-0.05
first two sau tran	fell	0.16	laid	-0.06	whole	-0.07
first two sau truong	laid	0.2	lies	0.14
first two sau vuon	laid	0.16	whole	0.32
first two si ma	home	0.09	whole	0.08
first two side of	laid	-0.12	whole	-0.09
first two siem reap	whole	0.09
first two sin ho	home	0.1	fell	-0.05	whole	-0.07
first two so cao	lies	0.1
first two so lao	fell	-0.06
first two soc bom	laid	-0.06
first two soc trang	fell	0.05
first two son	home	-0.06	whole	-0.1
first two son duong	laid	-0.05
first two son ha	home	-0.12
first two son la	fell	-0.08	whole	-0.08
first two son tinh	lies	0.08
first two song ba	fell	0.12
first two song be	fell	0.18
first two song ben	fell	-0.06
first two song bo	whole	0.08
first two song day	whole	-0.1
first two song long	fell	-0.08
first two song ma	home	0.06	whole	-0.09
first two song o	fell	-0.06
first two song se	fell	-0.07	laid	0.08
first two song thach	whole	-0.23
first two song vam	whole	0.07
first two sous la	whole	0.11
first two sous le	laid	0.19	whole	0.24
first two sous les	whole	-0.06
first two sous un	laid	0.05	whole	0.11
first two south of	fell	-0.12	whole	-0.06
first two stung treng	fell	0.08	whole	-0.07
first two su doan	whole	-0.05
first two suoi a	fell	0.07	laid	-0.07	whole	0.14
first two suoi da	fell	-0.08	laid	-0.08	whole	0.08
first two suoi dak	fell	-0.15	laid	0.16
first two suoi ia	fell	-0.16	laid	-0.06
first two suoi la	fell	-0.06	laid	-0.14
first two suoi nam	fell	-0.06	whole	0.07
first two suoi ta	fell	-0.07	laid	-0.05
first two suoi tien	whole	-0.15
first two suon dong	fell	0.13	laid	-0.09	whole	-0.1
first two suon phia	laid	-0.06
first two suon tay	whole	-0.08
first two sur la	fell	-0.08	laid	-0.07
first two svay rieng	whole	-0.08
first two t v	home	-0.06
first two ta keo	fell	0.18	whole	-0.09
first two ta keu	fell	0.09	laid	0.13
first two ta le	whole	-0.15
first two ta sanh	fell	0.08	whole	0.05
first two taluy duong	laid	0.06
first two tam binh	home	0.09
first two tam hung	home	0.1	whole	-0.07
first two tam ky	home	0.09	fell	0.11	laid	0.07
first two tam nong	whole	-0.05
first two tan bien	lies	0.12	whole	-0.11
first two tan canh	fell	0.1
first two tan hiep	fell	-0.05
first two tan ky	fell	-0.08
first two tan lac	fell	0.13
first two tan trao	whole	-0.09
first two tan uyen	home	0.12	fell	0.05	whole	0.05
first two tap ket	home	-0.07
first two tap the	home	0.14	laid	-0.14
first two tau o	fell	0.24	whole	0.07
first two tay	home	-0.07	fell	-0.05	whole	-0.06
first two tay nguyen	fell	0.1
first two tay ninh	home	-0.1	laid	-0.09	lies	-0.09	whole	0.06
first two thach an	home	0.07	whole	-0.07
first two thach ha	home	0.15	whole	0.1
first two thach han	fell	0.13	whole	-0.15
first two thach that	home	0.11
first two thai	home	-0.13
first two thai binh	home	0.14	fell	-0.18	whole	0.14
first two thai nguyen	home	-0.07	fell	-0.07
first two thai thuy	home	-0.16	whole	0.12
first two thang binh	home	0.05	fell	0.08
first two thanh	whole	-0.08
first two thanh ba	home	0.06
first two thanh co	home	-0.05	whole	-0.08
first two thanh ha	home	0.22	whole	0.08
first two thanh hoa	home	-0.13	fell	-0.07
first two thanh khe	home	-0.05
first two thanh mien	home	-0.06
first two thanh oai	home	0.09
first two thanh pho	home	-0.05
first two thanh phu	whole	0.12
first two thanh son	lies	0.13	whole	0.12
first two thanh thuy	whole	-0.23
first two thanh tri	home	-0.12
first two the bank	laid	-0.05
first two the beach	laid	0.09
first two the big	lies	-0.09
first two the cemetery	laid	0.05	lies	0.12
first two the commune	laid	-0.07	lies	0.09
first two the district	lies	0.06
first two the dry	laid	-0.07
first two the edge	whole	-0.05
first two the foot	laid	0.11	whole	-0.08
first two the ground	laid	0.14
first two the hospital	fell	0.06
first two the ia	fell	0.05
first two the left	laid	-0.11
first two the long	lies	0.06
first two the north	whole	-0.06
first two the old	laid	-0.06	lies	0.06
first two the other	laid	0.12
first two the river	whole	0.1
first two the road	fell	-0.08	whole	0.08
first two the rubber	whole	0.09
first two the southern	fell	-0.07
first two the stream	laid	0.07	lies	0.11
first two the village	laid	0.11
first two the wire	fell	-0.07
first two their own	laid	0.09
first two thi tran	fell	-0.14	whole	-0.05
first two thi xa	home	0.06	fell	-0.06	whole	-0.12
first two tho xuan	home	0.21
first two thon 3	home	0.14	fell	0.06
first two thon 4	whole	-0.14
first two thon cam	home	-0.1	fell	0.11
first two thon doai	home	0.08	fell	-0.07
first two thon dong	home	-0.06	fell	-0.05	whole	-0.05
first two thon khe	fell	0.05
first two thon kim	home	-0.11	fell	0.14	whole	0.15
first two thon ky	fell	0.05	whole	0.05
first two thon lang	whole	0.09
first two thon na	home	-0.08	fell	0.05
first two thon ngoc	home	0.09
first two thon phu	home	0.09	fell	-0.14	whole	0.07
first two thon tan	fell	0.12	whole	0.12
first two thon thuong	fell	-0.05
first two thon trung	fell	-0.06	whole	-0.18
first two thon van	home	0.16	fell	-0.13	whole	0.14
first two thon vinh	home	0.07	laid	0.08
first two thong nong	home	0.12
first two thu duc	whole	-0.06
first two thua thien	home	-0.08
first two thuan chau	whole	-0.07
first two thung lung	fell	0.05	whole	0.1
first two thuong duc	home	-0.15	fell	0.38	whole	0.06
first two thuong tin	home	0.08
first two thuy nguyen	home	0.14	whole	0.09
first two tich tuong	home	-0.1	fell	0.12
first two tien cuong	home	-0.05
first two tien du	home	0.08
first two tien hai	whole	0.08
first two tien lang	home	-0.09	fell	-0.23	whole	-0.25
first two tien lu	home	0.08
first two tien phuoc	fell	0.1	lies	0.1	whole	0.06
first two tieu khu	home	-0.05	fell	0.05	laid	0.11	whole	0.2
first two tinh doi	fell	-0.08
first two tinh gia	home	0.11
first two tinh tu	laid	-0.05
first two to	whole	-0.05
first two to 5	whole	0.08
first two to 7	fell	0.13
first two to chuc	fell	-0.08
first two toc muong	fell	0.12
first two toc nung	whole	-0.05
first two toc pa	home	-0.08
first two tra cu	home	0.07	fell	0.14	whole	0.1
first two tra linh	fell	0.07
first two tra vinh	home	0.14
first two tram bom	whole	-0.05
first two tram giao	fell	0.1	whole	0.22
first two tram phau	fell	0.22	whole	0.1
first two tram quan	fell	0.08
first two tram t5	fell	-0.06
first two tram xa	fell	-0.16	whole	0.08
first two tran cau	fell	0.07	whole	-0.09
first two tran danh	whole	-0.06
first two tran dia	fell	0.11	whole	0.26
first two tran doi	fell	0.1
first two tran nui	whole	0.05
first two trang bang	laid	-0.06	lies	0.13
first two trang bom	fell	-0.07
first two trang co	fell	0.14	whole	0.07
first two trang dau	laid	0.12
first two trang dinh	home	0.13	whole	-0.09
first two tren bai	laid	0.07	whole	-0.08
first two tren bang	fell	0.06
first two tren bia	laid	-0.08
first two tren bo	laid	-0.05	whole	0.24
first two tren dat	fell	-0.09
first two tren de	whole	0.12
first two tren deo	whole	-0.14
first two tren diem	whole	-0.05
first two tren dinh	fell	0.06	lies	-0.07	whole	-0.09
first two tren doc	whole	-0.07
first two tren doi	fell	-0.09	laid	0.15	lies	0.12	whole	-0.25
first two tren dong	whole	-0.1
first two tren duong	fell	0.07	laid	-0.08	whole	0.67
first two tren giong	laid	0.07
first two tren go	lies	0.09	whole	-0.27
first two tren lang	whole	-0.11
first two tren nen	laid	0.14
first two tren nuong	fell	0.09	whole	0.07
first two tren ray	laid	-0.05	whole	0.06
first two tren song	fell	0.07	whole	-0.05
first two tren suon	whole	0.11
first two tren tau	fell	-0.09	whole	0.11
first two tren thuyen	fell	0.1	whole	0.09
first two tren xe	fell	0.05
first two tri	fell	0.1
first two tri thien	fell	-0.05
first two tri ton	fell	-0.16
first two trich so	lies	0.08	whole	-0.07
first two trieu phong	fell	0.07
first two trieu son	whole	0.11
first two trieu trach	lies	0.11
first two trong	fell	-0.06
first two trong chua	laid	-0.06	lies	0.12	whole	-0.05
first two trong cong	laid	0.1	whole	0.13
first two trong dat	laid	0.19	lies	-0.07	whole	0.25
first two trong diem	fell	0.07	whole	0.22
first two trong do	fell	-0.06	laid	-0.05
first two trong dong	lies	0.06
first two trong giao	fell	0.09	whole	-0.06
first two trong ham	laid	-0.07	whole	-0.08
first two trong hang	fell	0.21	laid	0.06	lies	0.05	whole	0.34
first two trong ho	laid	0.13	lies	-0.05	whole	0.23
first two trong khu	fell	-0.06
first two trong khuon	laid	0.06	whole	-0.06
first two trong lang	fell	-0.05
first two trong lo	fell	-0.06
first two trong mot	laid	0.06	whole	-0.15
first two trong nam	fell	-0.07
first two trong nghia	laid	-0.18	whole	-0.05
first two trong nha	fell	0.06	laid	-0.08	lies	0.07	whole	-0.11
first two trong ntls	lies	0.07
first two trong quan	fell	0.06
first two trong ray	fell	0.13	laid	0.08	whole	0.18
first two trong rung	fell	0.07	laid	0.08	whole	-0.05
first two trong thanh	whole	0.1
first two trong thap	lies	0.15
first two trong tieu	laid	0.06
first two trong tran	fell	0.22	whole	-0.14
first two trong tu	fell	0.15
first two trong vuon	fell	-0.05	laid	0.13	lies	0.11	whole	-0.12
first two trong xa	home	0.1
first two trung doan	home	-0.05	whole	-0.08
first two trung khanh	home	0.05	whole	-0.05
first two trung lan	fell	-0.05
first two truoc cua	fell	0.05	whole	0.14
first two truoc do	laid	0.06
first two truoc nam	laid	0.07	whole	-0.05
first two truoc nha	fell	0.09	whole	0.06
first two truong ban	fell	0.11	lies	0.07
first two truong bon	whole	0.07
first two truong cap	laid	0.06
first two truong hoc	fell	-0.05
first two truong hop	home	-0.05	fell	-0.06
first two truong lang	home	0.11	whole	-0.06
first two truong nguyen	lies	0.09
first two truong sa	fell	-0.11
first two truong son	lies	0.06
first two truong thcs	fell	0.08	whole	0.06
first two truong tieu	laid	0.07	whole	-0.16
first two tu ky	home	0.05
first two tu nhan	fell	-0.06
first two tu son	home	0.05
first two tu vu	fell	0.13
first two tuan giao	fell	0.05	whole	0.06
first two tuong duong	home	0.05	whole	0.05
first two tuy hoa	whole	-0.05
first two tuyen hoa	lies	-0.07	whole	0.07
first two under a	fell	-0.05	whole	0.09
first two under the	fell	0.1	lies	0.2	whole	0.08
first two ung hoa	home	0.09	whole	0.11
first two uy ban	fell	0.09	laid	0.11
first two vam cai	whole	0.05
first two van giang	home	0.05	whole	0.06
first two van kieu	home	-0.12
first two van lam	home	0.07	whole	0.05
first two van quan	home	0.14	whole	0.07
first two van tuong	fell	0.05
first two ven duong	laid	0.06	whole	0.07
first two ven song	laid	0.06
first two vi xuyen	home	-0.19	fell	0.2	lies	0.34	whole	0.07
first two vien quan	fell	0.16	whole	0.13
first two viet minh	home	-0.08	fell	-0.13
first two viet yen	home	0.07	whole	0.08
first two village de	whole	0.16
first two vinh	home	-0.07
first two vinh bao	home	-0.26	fell	-0.14	laid	0.12	whole	-0.15
first two vinh chau	whole	0.1
first two vinh hoa	laid	0.12
first two vinh linh	home	0.14
first two vinh long	home	0.1	fell	-0.1	whole	-0.07
first two vinh niem	home	0.09	fell	-0.1
first two vinh phu	home	0.13	whole	-0.08
first two vinh thuan	fell	0.14	whole	0.08
first two vinh yen	home	-0.06	fell	0.1
first two vo	whole	-0.08
first two vu ban	home	0.14	whole	0.1
first two vu thu	whole	0.05
first two vung liem	home	0.09
first two vung ro	fell	-0.18
first two vuon ba	lies	-0.05
first two vuon cam	lies	0.1	whole	-0.09
first two vuon cao	whole	0.1
first two vuon chua	laid	0.05	lies	-0.06
first two vuon chuoi	fell	0.09	whole	0.05
first two vuon dieu	laid	0.12	lies	-0.08	whole	-0.07
first two vuon mit	laid	0.05	whole	0.13
first two vuon nha	fell	-0.19	laid	-0.13	lies	0.37	whole	-0.06
first two vuon ong	laid	0.1	lies	-0.13	whole	0.06
first two vuon tieu	laid	0.12	lies	-0.05	whole	0.05
first two vuon xoai	fell	0.05
first two west of	whole	0.16
first two xa a	fell	0.14	whole	0.05
first two xa an	home	-0.1	fell	0.14	laid	0.08	lies	0.08	whole	0.22
first two xa binh	home	-0.06	fell	0.45	lies	0.11	whole	-0.06
first two xa cam	home	0.09	fell	0.05	whole	0.07
first two xa cat	home	0.1	laid	0.08
first two xa chi	home	-0.05
first two xa cu	fell	0.05
first two xa da	lies	0.07
first two xa dai	home	0.07	fell	-0.15	whole	-0.14
first two xa dao	fell	0.09
first two xa doi	home	-0.07
first two xa dong	fell	-0.09	whole	0.07
first two xa dua	lies	0.1
first two xa gio	home	-0.09
first two xa ha	home	-0.19
first two xa hai	fell	-0.06
first two xa hoa	home	-0.1	fell	0.05	whole	0.08
first two xa hoang	home	0.1	whole	0.06
first two xa hoi	home	0.1	laid	-0.05
first two xa hong	home	0.09	laid	0.1	whole	0.1
first two xa huong	whole	-0.12
first two xa ia	whole	-0.07
first two xa kien	home	-0.12
first two xa ky	home	0.11	whole	-0.05
first two xa la	fell	0.11
first two xa lap	home	0.22
first two xa lay	lies	0.1
first two xa le	home	0.13	fell	-0.09
first two xa loc	home	-0.12	whole	-0.12
first two xa long	home	-0.05
first two xa minh	home	0.1
first two xa my	whole	0.08
first two xa nam	whole	-0.09
first two xa nguyen	home	-0.1
first two xa nha	home	0.19
first two xa nhan	whole	-0.06
first two xa phuoc	fell	0.11	laid	0.13	lies	0.1
first two xa quang	home	-0.09	fell	-0.08
first two xa ta	laid	-0.07
first two xa tam	home	-0.09	fell	0.13	laid	0.09	whole	-0.05
first two xa tan	lies	-0.05	whole	0.13
first two xa thach	home	-0.06
first two xa thanh	home	0.12	fell	-0.05
first two xa thuy	whole	0.08
first two xa tien	fell	0.09	whole	0.09
first two xa trung	fell	0.12
first two xa tu	whole	0.05
first two xa vinh	home	-0.1	fell	0.13
first two xa xuan	fell	-0.08	laid	-0.11	lies	0.05	whole	0.15
first two xa yen	whole	-0.07
first two xep da	laid	-0.06
first two xiem riep	whole	-0.07
first two xieng khoang	whole	-0.18
first two xo dang	whole	-0.05
first two xom 4	home	0.06
first two xom 5	whole	-0.07
first two xom 7	home	0.05	whole	0.07
first two xom bai	home	0.07
first two xom ben	home	-0.1	fell	-0.05	whole	-0.11
first two xom chua	fell	0.09	whole	0.07
first two xom dong	home	0.11	whole	0.05
first two xom go	home	0.11	laid	-0.06	lies	0.09	whole	0.06
first two xom trai	home	0.1
first two xuan loc	home	-0.12	fell	0.31
first two xuan mai	fell	-0.08
first two xuan thuy	whole	-0.08
first two xuan truong	home	0.07
first two y yen	home	0.24	lies	-0.05
first two yen bai	home	0.05
first two yen dinh	home	0.19
first two yen khanh	whole	0.05
first two yen lac	whole	0.06
first two yen mo	home	-0.13
first two yen my	whole	0.14
first two yen phong	lies	0.1	whole	-0.08
first two yen thanh	whole	-0.12
first two yen tu	home	-0.07
first tx	home	-0.05	whole	0.05
first ty	fell	0.1	whole	0.07
first under	fell	-0.05	lies	0.13	whole	0.25
first ung	home	0.08	whole	0.12
first ut	home	-0.05	fell	-0.1
first uy	fell	0.09	laid	0.11
first v	home	0.11	whole	0.05
first vach	whole	0.13
first vam	fell	0.07	laid	-0.17	whole	0.3
first van	home	0.15	laid	-0.05	whole	0.06
first vao	fell	-0.05	whole	-0.05
first vat	fell	0.09	whole	0.08
first ve	home	-0.06	laid	0.09	lies	-0.09	whole	0.05
first ven	fell	-0.1	laid	0.09	lies	-0.1	whole	0.15
first vers	fell	-0.13	laid	0.09	whole	0.09
first vi	home	-0.24	fell	0.06	laid	-0.05	lies	0.31
first vien	fell	0.05	whole	0.1
first vieng	whole	-0.07
first viet	fell	-0.23	lies	-0.08	whole	0.07
first village	home	0.16
first vinh	home	0.05	fell	-0.07	laid	0.14	lies	-0.07	whole	-0.11
first vnch	fell	-0.07
first vo	fell	0.09	whole	-0.15
first vot	laid	-0.06
first vu	fell	-0.07	whole	0.14
first vui	laid	-0.07
first vung	home	0.07	fell	-0.07	laid	-0.05	whole	0.09
first vuon	fell	-0.11	laid	0.18	lies	-0.11	whole	0.05
first w	whole	0.13
first west	whole	0.16
first with	laid	0.09
first x	whole	0.09
first xa	home	0.1	fell	0.22	lies	0.07	whole	0.05
first xac	fell	-0.1
first xang	fell	-0.07
first xd	fell	-0.15
first xe	lies	-0.07	whole	-0.08
first xep	laid	-0.06
first xi	fell	0.1
first xiem	whole	-0.07
first xieng	fell	-0.05	whole	-0.21
first xo	whole	-0.05
first xom	fell	0.05	laid	-0.18	whole	0.23
first xu	laid	0.05
first xuan	home	-0.06	fell	0.17
first y	home	0.05	fell	-0.1	lies	-0.06	whole	-0.08
first yd	fell	-0.08
first yen	fell	-0.09
first zb	fell	-0.1	whole	-0.08
followed a man	whole	0.08
followed a phó	home	-0.09
followed an táng	fell	-0.05
followed anh	home	0.19	fell	0.12	laid	-0.16
followed anh em gọi	fell	0.05
followed area	fell	0.09	whole	-0.09
followed b52	fell	0.08	whole	0.06
followed bia	home	0.08	fell	-0.11	laid	-0.07	whole	0.11
followed binh nhất	home	0.08
followed biết	home	0.13	laid	-0.11	whole	-0.14
followed biển	laid	0.08	lies	-0.08
followed bom	home	0.06	fell	0.11
followed born in	whole	-0.11
followed buried	laid	-0.05
followed buried him	fell	0.12	laid	-0.09	whole	0.11
followed buôn	whole	0.05
followed by nothing	home	0.12	fell	0.15	laid	-0.23	lies	0.11	whole	0.29
followed by word a	home	-0.19	fell	-0.22	laid	-0.08	lies	0.06	whole	0.07
followed by word an	home	0.06	fell	-0.05	laid	-0.05	whole	0.06
followed by word ancien	home	0.07
followed by word anh	fell	0.06
followed by word april	whole	0.05
followed by word at	fell	-0.09
followed by word au	home	0.07
followed by word august	fell	0.12	whole	-0.1
followed by word b	home	0.1	whole	0.1
followed by word b1	home	0.05
followed by word ba	fell	-0.24	laid	-0.07	whole	0.1
followed by word bac	fell	-0.08
followed by word ban	home	-0.11	fell	-0.15	whole	0.05
followed by word bao	fell	-0.08
followed by word bat	laid	-0.05	whole	-0.12
followed by word bataillon	fell	0.06
followed by word bay	fell	0.29	laid	0.1	lies	0.05	whole	0.15
followed by word biet	home	0.05	fell	-0.11	whole	0.08
followed by word bo	fell	-0.2	laid	0.1	whole	-0.08
followed by word boat	home	-0.08
followed by word boi	fell	-0.11
followed by word bon	fell	-0.1	laid	0.18
followed by word bong	whole	-0.05
followed by word bs	fell	0.14	whole	0.08
followed by word bua	fell	0.16	whole	0.08
followed by word bui	fell	0.13
followed by word c	whole	-0.11
followed by word c1	home	-0.1	whole	-0.15
followed by word c2	fell	-0.11
followed by word c3	home	0.06	fell	0.05	whole	0.05
followed by word ca	laid	-0.11	lies	-0.1	whole	-0.1
followed by word cai	whole	-0.05
followed by word cam	laid	-0.15	lies	0.17
followed by word campuchia	laid	0.12	whole	-0.14
followed by word can	home	-0.05	fell	-0.05	laid	-0.09
followed by word cang	fell	-0.18
followed by word cannot	laid	0.13	whole	0.07
followed by word cao	whole	-0.26
followed by word cav	fell	-0.08
followed by word cay	home	0.06	fell	0.16
followed by word cha	home	0.08	whole	0.07
followed by word chac	home	0.11	whole	0.05
followed by word cham	whole	0.1
followed by word chang	fell	0.09
followed by word chat	fell	-0.06
followed by word chay	fell	-0.12	whole	0.09
followed by word chen	laid	0.05
followed by word chep	home	0.1	fell	-0.2	laid	-0.09	whole	-0.05
followed by word chi	whole	-0.08
followed by word chiec	fell	0.07	whole	0.06
followed by word chien	fell	-0.24	whole	0.07
followed by word chieu	fell	-0.09
followed by word chim	fell	-0.09
followed by word cho	fell	-0.14	lies	0.09
followed by word chu	home	0.09	fell	0.15	laid	-0.24	whole	-0.06
followed by word chung	fell	0.16	lies	0.17	whole	-0.08
followed by word chuong	whole	0.1
followed by word chup	lies	0.06	whole	-0.09
followed by word chuyen	home	-0.05	fell	-0.2	lies	-0.12
followed by word co	home	0.06
followed by word coc	fell	-0.06	whole	-0.12
followed by word coi	fell	0.19	laid	-0.05	lies	-0.05
followed by word company	whole	0.07
followed by word con	fell	0.05	laid	0.12	lies	-0.06
followed by word cot	laid	-0.09	whole	0.09
followed by word covered	fell	0.07	laid	0.07
followed by word cu	home	-0.06	fell	-0.15	whole	-0.07
followed by word cung	fell	-0.1
followed by word cuu	home	-0.05	laid	-0.05
followed by word d	home	0.09	whole	0.07
followed by word d5	home	-0.05
followed by word da	whole	0.07
followed by word dac	home	-0.08	fell	0.05
followed by word dai	home	0.11	fell	0.05	whole	0.17
followed by word dak	home	-0.06
followed by word dam	fell	-0.07	laid	0.06
followed by word dan	fell	-0.13
followed by word dang	home	-0.1	fell	0.11	whole	0.05
followed by word dap	laid	0.14
followed by word dat	fell	0.14	laid	0.31	whole	0.1
followed by word day	home	-0.06	fell	-0.23	laid	0.07	lies	0.06	whole	0.13
followed by word days	fell	-0.09
followed by word de	lies	-0.07	whole	0.1
followed by word dec	home	-0.13	fell	-0.08
followed by word dem	home	0.1	fell	-0.1	laid	0.14
followed by word den	home	-0.06	fell	-0.11	laid	0.11
followed by word deo	fell	0.09
followed by word deu	lies	-0.06
followed by word di	fell	0.13
followed by word dia	fell	-0.05	lies	0.22	whole	-0.07
followed by word dich	laid	-0.06
followed by word dinh	home	0.19	fell	-0.05	lies	-0.05	whole	-0.16
followed by word do	fell	-0.06	whole	-0.07
followed by word doc	home	-0.05
followed by word doi	home	0.08	fell	-0.18	laid	0.23	whole	0.08
followed by word dong	home	-0.12	laid	-0.07
followed by word dont	home	-0.07
followed by word du	home	-0.13	fell	-0.15	whole	0.07
followed by word dua	fell	-0.05
followed by word duc	home	-0.06	laid	-0.07	lies	-0.06
followed by word dung	home	0.22	laid	-0.15	lies	0.13	whole	0.21
followed by word e	fell	-0.11	laid	-0.05
followed by word e48	whole	-0.06
followed by word e876	fell	-0.05	lies	0.13	whole	-0.05
followed by word em	home	-0.15	fell	0.1
followed by word en	home	0.19	fell	0.06	laid	-0.05	whole	0.05
followed by word feb	fell	0.19	whole	0.06
followed by word february	fell	0.05
followed by word four	whole	-0.06
followed by word gac	fell	-0.05
followed by word ganh	home	0.09	whole	-0.06
followed by word ghe	fell	0.06	whole	-0.11
followed by word ghi	home	0.05	laid	-0.11	lies	0.13
followed by word gi	home	0.23	fell	0.17
followed by word gia	fell	-0.09	whole	-0.13
followed by word giai	lies	0.12
followed by word giam	fell	-0.06
followed by word giao	lies	-0.06
followed by word giap	fell	-0.12	laid	0.12	lies	0.11
followed by word giay	home	0.13	laid	-0.05	whole	0.11
followed by word gio	whole	-0.09
followed by word giu	fell	0.14	laid	-0.07	whole	0.07
followed by word giup	home	-0.05
followed by word gom	whole	-0.12
followed by word gop	fell	-0.08
followed by word got	fell	0.07
followed by word grid	home	-0.11	fell	0.15	laid	-0.05	whole	0.05
followed by word h	whole	0.1
followed by word ha	home	-0.19	fell	0.32	whole	-0.1
followed by word hai	home	-0.08	fell	-0.05	lies	0.24	whole	-0.41
followed by word ham	fell	0.17	laid	-0.1	lies	-0.05
followed by word hang	home	0.1	fell	-0.05	laid	0.39	lies	-0.19	whole	0.09
followed by word hay	home	0.2	fell	-0.07	laid	-0.05	lies	-0.21	whole	0.1
followed by word he	fell	0.12
followed by word het	home	0.16	laid	0.07	whole	0.07
followed by word hien	home	0.1	fell	-0.08	laid	0.19	lies	-0.13	whole	0.05
followed by word hieu	fell	0.09	whole	0.07
followed by word hill	fell	-0.16
followed by word ho	home	-0.07	fell	0.23	whole	0.09
followed by word hoac	whole	0.1
followed by word hoai	fell	-0.07
followed by word hoang	home	0.06	fell	0.06	lies	-0.05	whole	0.07
followed by word hoc	laid	-0.06	whole	-0.08
followed by word hoi	home	0.19	fell	-0.11	lies	-0.08
followed by word hop	fell	-0.14
followed by word hung	whole	-0.09
followed by word huong	laid	-0.1	lies	-0.06	whole	0.14
followed by word i	fell	-0.06
followed by word in	fell	-0.06	whole	0.07
followed by word it	fell	0.07	laid	0.07
followed by word jan	fell	-0.06	whole	-0.06
followed by word january	fell	-0.09
followed by word june	fell	-0.25	whole	-0.06
followed by word ke	whole	0.05
followed by word keo	whole	0.05
followed by word kha	fell	-0.05
followed by word khac	fell	0.09	whole	-0.06
followed by word khang	fell	-0.05	laid	0.1	whole	-0.07
followed by word khau	fell	0.08
followed by word kiem	fell	0.1	lies	-0.08	whole	0.06
followed by word kien	laid	0.09
followed by word kinh	whole	-0.08
followed by word kip	laid	0.09
followed by word km	laid	-0.05	whole	-0.13
followed by word ky	whole	-0.06
followed by word l	fell	-0.05	laid	0.07	whole	-0.09
followed by word la	home	0.11
followed by word lac	whole	0.1
followed by word lai	fell	-0.07	laid	-0.17	lies	-0.18	whole	-0.07
followed by word lan	home	0.05	laid	0.08	lies	-0.06	whole	0.25
followed by word lang	home	0.14	whole	-0.12
followed by word lao	fell	0.1	whole	-0.14
followed by word laos	whole	-0.15
followed by word lat	fell	0.25
followed by word lay	home	-0.16	fell	0.23	laid	0.07	lies	-0.15	whole	0.15
followed by word le	fell	-0.07	lies	-0.07	whole	0.12
followed by word len	home	0.08	fell	-0.07
followed by word linh	fell	-0.17	laid	-0.07	lies	-0.06	whole	-0.09
followed by word lived	home	0.06	whole	0.08
followed by word lo	home	0.35	lies	0.07	whole	-0.06
followed by word loc	fell	0.29	whole	-0.05
followed by word loi	fell	-0.06	laid	0.14	lies	-0.11	whole	-0.05
followed by word long	laid	0.06	whole	-0.05
followed by word lot	fell	-0.06
followed by word lung	laid	-0.11
followed by word luong	home	-0.14
followed by word lut	laid	0.07	whole	0.1
followed by word ly	fell	0.05
followed by word ma	whole	0.07
followed by word mai	fell	-0.06	whole	0.05
followed by word mang	whole	0.06
followed by word manh	fell	-0.07
followed by word map	home	0.2	whole	-0.05
followed by word march	fell	0.11
followed by word marines	fell	0.09	whole	0.1
followed by word mat	fell	-0.07
followed by word mau	fell	-0.06	lies	-0.06	whole	-0.08
followed by word may	home	-0.17	fell	0.13	whole	0.16
followed by word men	fell	-0.09
followed by word mien	fell	-0.06
followed by word min	fell	0.08
followed by word mo	laid	0.06	whole	-0.11
followed by word moi	fell	-0.06	laid	-0.08
followed by word morts	fell	-0.13
followed by word mr	fell	-0.08
followed by word mua	laid	-0.13	lies	0.07
followed by word muc	fell	-0.07
followed by word mui	fell	0.05	whole	0.06
followed by word muoi	home	0.1	fell	-0.07	whole	0.08
followed by word muon	fell	0.19
followed by word muong	fell	0.11	whole	0.13
followed by word my	fell	-0.08
followed by word n	fell	-0.14	lies	0.19
followed by word nao	fell	0.12	laid	-0.17	lies	0.25
followed by word nay	fell	0.11	laid	0.2	whole	0.13
followed by word ne	fell	0.07	whole	0.12
followed by word neang	home	-0.08	fell	0.24
followed by word nen	fell	0.13	whole	0.09
followed by word neu	home	-0.05	fell	-0.09
followed by word never	fell	-0.23	whole	-0.05
followed by word ng	fell	-0.07	laid	-0.06
followed by word ngan	whole	-0.09
followed by word nghe	whole	-0.19
followed by word ngo	home	-0.1	fell	0.08	laid	-0.09	whole	-0.07
followed by word ngoai	whole	-0.09
followed by word ngoi	laid	0.12	lies	-0.05	whole	0.05
followed by word nguyen	fell	0.16	laid	-0.07	whole	0.16
followed by word nha	fell	0.29	laid	-0.23	lies	-0.05	whole	-0.08
followed by word nham	fell	0.08
followed by word nhan	fell	0.09
followed by word nhau	lies	-0.05
followed by word nhe	home	-0.13	laid	-0.09	whole	0.11
followed by word nhieu	fell	0.31	laid	-0.26
followed by word nhin	laid	0.09
followed by word nhu	fell	-0.3
followed by word nhung	home	-0.14	fell	0.05
followed by word ninh	whole	-0.13
followed by word no	fell	0.06	whole	-0.09
followed by word noel	fell	0.22	whole	0.17
followed by word noi	home	-0.07	fell	0.2	laid	0.53	lies	-0.06	whole	-0.06
followed by word nong	whole	0.09
followed by word nov	whole	0.1
followed by word nt	fell	0.07
followed by word nuoi	lies	0.14	whole	-0.1
followed by word nva	fell	-0.07
followed by word oct	fell	0.14	whole	0.14
followed by word of	whole	0.05
followed by word om	home	0.05
followed by word on	fell	0.07	whole	0.05
followed by word ong	fell	0.07
followed by word only	fell	-0.09
followed by word or	laid	-0.05	whole	-0.09
followed by word owner	laid	0.13	whole	-0.06
followed by word petit	home	-0.09	fell	0.05
followed by word phai	home	-0.08	fell	-0.18	laid	0.1	whole	0.1
followed by word pham	fell	0.07	whole	0.06
followed by word phan	home	0.05	fell	-0.13	lies	0.2
followed by word phap	home	0.1
followed by word phi	fell	0.07	whole	-0.08
followed by word phong	home	-0.06	whole	-0.11
followed by word phu	fell	0.18	laid	0.1	whole	-0.24
followed by word phuoc	whole	-0.14
followed by word put	fell	0.1	lies	0.14	whole	-0.05
followed by word qu	laid	0.05	whole	0.05
followed by word qua	fell	-0.12
followed by word quach	laid	0.12
followed by word quang	whole	-0.2
followed by word quay	lies	-0.05
followed by word que	home	-0.05
followed by word quen	home	0.06
followed by word quyen	fell	-0.07	laid	-0.05
followed by word ra	fell	0.14	laid	-0.07	lies	-0.11
followed by word rang	fell	0.11	laid	-0.12	lies	0.07
followed by word re	whole	-0.17
followed by word rieng	lies	0.22
followed by word ro	home	0.11	fell	-0.12	laid	0.1	lies	0.08	whole	-0.13
followed by word roi	fell	-0.09	laid	0.06	lies	0.11	whole	-0.05
followed by word row	laid	0.06
followed by word sai	laid	-0.15	lies	0.25
followed by word san	laid	-0.06
followed by word sang	laid	-0.15	lies	-0.05
followed by word sau	home	-0.08	laid	-0.16	whole	0.07
followed by word say	laid	0.06	lies	-0.05	whole	-0.11
followed by word sept	fell	-0.07	laid	-0.08
followed by word set	fell	0.05
followed by word side	fell	0.05	whole	-0.23
followed by word so	fell	-0.08	laid	0.14	lies	-0.13	whole	-0.14
followed by word son	home	-0.05	whole	-0.11
followed by word sot	home	0.1	fell	0.08	whole	0.05
followed by word south	laid	-0.05	whole	-0.05
followed by word steps	laid	-0.18
followed by word su	fell	-0.15	laid	0.09	lies	-0.06	whole	0.06
followed by word suu	laid	0.06
followed by word tam	fell	-0.15	whole	-0.31
followed by word tan	home	-0.05	lies	0.06
followed by word tang	laid	-0.09	whole	0.05
followed by word tap	whole	0.06
followed by word tat	fell	0.05	laid	0.12
followed by word tau	home	-0.15	fell	-0.2
followed by word te	home	-0.05	whole	-0.07
followed by word tenait	home	0.23	whole	0.07
followed by word tet	fell	0.28	laid	-0.08
followed by word tha	fell	-0.06
followed by word thai	fell	-0.07	whole	-0.2
followed by word tham	home	-0.15
followed by word than	home	0.06	fell	-0.15
followed by word thanh	fell	-0.05	lies	-0.1	whole	-0.24
followed by word thap	fell	-0.06	laid	0.13	whole	0.06
followed by word that	home	-0.08
followed by word the	fell	0.08	whole	0.06
followed by word thi	fell	0.12	laid	0.12	whole	-0.08
followed by word thieu	fell	0.11
followed by word thinks	lies	0.07
followed by word tho	home	-0.07	fell	0.1	whole	-0.09
followed by word thoi	home	0.05	fell	0.05	whole	0.14
followed by word thong	laid	-0.13	whole	-0.15
followed by word thu	fell	0.25
followed by word thuoc	home	0.1	fell	0.08
followed by word thuong	home	-0.07	lies	0.2
followed by word thuyen	fell	0.12
followed by word tien	home	0.07	whole	0.06
followed by word tieu	fell	0.12	laid	-0.09
followed by word tinh	fell	0.11	whole	0.13
followed by word to	home	0.06	fell	-0.12
followed by word toa	fell	-0.15	laid	0.11	whole	0.06
followed by word together	fell	0.09
followed by word toi	home	-0.05	fell	0.06	laid	-0.09	lies	0.13	whole	0.07
followed by word tra	fell	0.06	lies	-0.11	whole	-0.05
followed by word trai	laid	-0.07
followed by word tran	fell	-0.17
followed by word trang	home	0.05
followed by word tri	fell	-0.06	laid	0.06
followed by word trich	fell	0.18
followed by word trieu	whole	-0.05
followed by word troi	fell	0.05
followed by word trong	fell	0.06	laid	0.09	lies	0.23	whole	0.06
followed by word trua	fell	-0.05	laid	0.07	lies	-0.05
followed by word truc	fell	0.1	whole	-0.08
followed by word trung	fell	0.19	laid	-0.05	lies	0.11
followed by word truong	lies	-0.09
followed by word tu	fell	-0.26	laid	0.11
followed by word tuan	fell	0.06
followed by word tui	fell	-0.05	laid	-0.1
followed by word tung	laid	0.23	lies	-0.08
followed by word tuoi	home	0.15	lies	-0.05	whole	0.05
followed by word tuyen	whole	0.08
followed by word unit	whole	0.06
followed by word used	fell	0.09	whole	0.06
followed by word van	home	0.06	fell	-0.11	laid	0.22	lies	0.14	whole	0.05
followed by word vay	lies	-0.08
followed by word ve	fell	-0.27	lies	-0.22	whole	0.13
followed by word vet	fell	0.18
followed by word vi	home	-0.17	fell	-0.07	whole	0.19
followed by word vien	fell	0.21
followed by word vinh	fell	-0.09	laid	0.09	lies	0.1
followed by word vo	fell	-0.1	whole	0.06
followed by word vong	home	-0.07
followed by word vot	home	-0.07	fell	0.12
followed by word vu	fell	0.11
followed by word vua	laid	-0.05	lies	0.05	whole	0.07
followed by word vui	laid	0.13
followed by word vuong	fell	-0.23
followed by word xac	home	0.09	fell	0.15
followed by word xe	fell	-0.16	laid	-0.05	whole	-0.05
followed by word xem	home	0.1	lies	-0.1
followed by word xep	laid	0.35	lies	-0.13	whole	0.19
followed by word xet	fell	0.13	laid	0.15	whole	-0.09
followed by word xu	fell	0.21	whole	-0.05
followed by word xua	fell	0.38	laid	0.2	lies	-0.11
followed by word xuong	fell	-0.07	lies	-0.05
followed by word y	home	-0.08	fell	0.22	whole	0.2
followed by word yen	home	0.05	whole	-0.1
followed bà	home	-0.08	fell	-0.14	laid	0.3	whole	0.16
followed bác	fell	-0.09	laid	-0.13	lies	0.28
followed bác sĩ	fell	0.1	whole	0.08
followed báo	fell	-0.07	whole	-0.09
followed bãi	whole	-0.1
followed bé	fell	0.05
followed bên	fell	0.27
followed bìa	home	-0.09	fell	-0.09	laid	0.07	lies	0.16	whole	0.08
followed bí danh	fell	0.05
followed bí thư	fell	-0.08
followed bạn	home	0.14	fell	-0.06	whole	-0.05
followed bản	home	-0.05	fell	-0.08
followed bảo	home	-0.1	fell	0.06	lies	-0.18	whole	0.06
followed bắt được	fell	-0.1
followed bến	whole	0.1
followed bị bom	home	-0.07	fell	0.13	whole	-0.09
followed bị bắn	fell	0.08
followed bị mìn	whole	-0.05
followed bị pháo	fell	0.15
followed bị phục	fell	0.05
followed bị thương	fell	-0.07
followed bị tây bắn	home	0.05
followed bốc	laid	0.07
followed bốc về	laid	-0.09
followed called	fell	-0.06
followed cemetery	fell	-0.06	lies	0.06
followed chiến đấu	fell	0.07
followed cho biết	home	-0.07
followed chuyển về	home	0.24	laid	0.13	lies	0.09	whole	0.2
followed cháu	fell	-0.07	laid	-0.1	lies	-0.07	whole	-0.13
followed cháu là	whole	0.05
followed chính trị viên	home	0.07	fell	-0.05
followed chính trị viên phó	home	-0.06
followed chôn	fell	-0.08	laid	0.11	lies	-0.1	whole	-0.2
followed chôn chung	home	0.13
followed chùa	home	0.1	lies	0.12	whole	0.15
followed chú	home	-0.18	fell	-0.1
followed chết	home	0.08	fell	-0.05	laid	-0.08	lies	-0.06	whole	0.21
followed chết ngay	fell	0.09
followed chỉ	fell	-0.06	laid	-0.11	lies	0.16
followed chỉ chỗ	fell	0.09	whole	0.08
followed chị	fell	0.1	lies	0.11
followed chỗ	home	-0.1	lies	0.12	whole	-0.14
followed chợ	whole	-0.16
followed commune	fell	-0.05	whole	-0.08
followed con là	home	0.14	whole	-0.06
followed covered him	laid	-0.05
followed covered them	whole	0.07
followed càn	home	0.05
followed cái	laid	-0.11
followed cán bộ	home	-0.05
followed có	fell	-0.19	laid	0.22	lies	0.1	whole	-0.08
followed có tên	fell	0.06	whole	-0.11
followed cô	home	-0.34	fell	-0.1	laid	0.24	lies	0.05	whole	0.09
followed cô đồng	laid	0.08
followed cõng	lies	0.1
followed cầu	lies	0.07	whole	-0.08
followed cậu	fell	0.14	whole	0.05
followed cụ	home	0.05	fell	0.14	laid	0.1	lies	-0.16	whole	-0.32
followed cụt chân	home	-0.06	fell	-0.1
followed của	lies	-0.07	whole	-0.09
followed danh sách	whole	-0.05
followed dead	laid	0.12
followed died	home	-0.06
followed dân	fell	0.21	laid	-0.14	lies	0.27
followed dẫn	home	0.08	fell	0.26	laid	0.22	lies	-0.06
followed dốc	home	0.14
followed em	fell	0.1	laid	0.09	lies	-0.19	whole	0.07
followed fight	fell	-0.07
followed for	laid	-0.06
followed found	fell	-0.07	whole	-0.05
followed from	fell	-0.1	laid	0.17
followed ghi tên	laid	0.06	lies	0.11
followed giấy báo	fell	0.05	whole	-0.06
followed giấy báo tử	fell	0.09
followed giỗ	fell	-0.08	laid	-0.15
followed gò	fell	0.07
followed gặp	home	-0.05	fell	0.06	laid	-0.17	lies	-0.1	whole	-0.13
followed gọi	fell	0.15	lies	0.1
followed gọi cho	lies	-0.06
followed gọi là	lies	-0.07
followed gốc	laid	-0.11	whole	-0.06
followed gồm	home	-0.05	fell	0.26	whole	0.09
followed gửi	home	-0.07	fell	-0.18	laid	-0.1
followed hang	laid	-0.05	lies	0.1
followed hi sinh	home	-0.2	lies	0.12	whole	0.1
followed his friend	home	0.06
followed hs	fell	-0.12	laid	-0.06	lies	-0.07	whole	-0.15
followed huyện	home	0.18
followed hy sinh	home	0.22	fell	-0.08	lies	-0.05	whole	-0.05
followed hài cốt	fell	0.22
followed họ tên	whole	-0.1
followed hố	fell	0.12
followed i am	fell	-0.05
followed is	home	0.08	whole	0.13
followed je suis	fell	0.17	whole	0.13
followed khe	laid	-0.08	whole	-0.11
followed khiêng	fell	-0.27
followed khu	fell	-0.24	laid	0.11	lies	0.24	whole	-0.09
followed không về	fell	0.05	whole	-0.13
followed khẩu đội trưởng	laid	-0.05
followed killed	home	0.1	fell	-0.09	whole	0.11
followed ký	home	0.11	laid	0.05	whole	0.05
followed kể	fell	-0.11
followed kể lại	home	0.1	fell	-0.05
followed l s	lies	0.11
followed left	fell	0.1
followed lieutenant	home	0.05
followed lost	laid	0.11
followed ls	home	0.1	whole	0.06
followed là	fell	-0.31	laid	-0.24
followed làm nhà	laid	-0.07	lies	0.07
followed làng	laid	0.26	lies	-0.07	whole	0.06
followed lăng	laid	-0.17
followed lấp	fell	0.05	laid	0.31	whole	-0.17
followed lập	laid	-0.12	lies	0.07
followed m	fell	-0.07	whole	-0.05
followed mai táng	fell	0.11
followed marked	fell	-0.07	whole	-0.05
followed miếu	home	0.14	fell	-0.07	lies	0.11	whole	0.12
followed mr	home	-0.05	fell	-0.05
followed mrs	fell	-0.05
followed mất	home	-0.07	laid	0.05	lies	0.05	whole	-0.16
followed mất rồi	home	-0.06
followed mộ	home	-0.15	fell	0.23	laid	0.2	whole	0.05
followed một	home	-0.24	fell	-0.13	laid	-0.18
followed name	lies	0.07
followed nay ở	lies	0.09
followed nghe nói	lies	-0.07
followed nghĩa trang	laid	0.06	lies	-0.09
followed nguyên quán	home	-0.12
followed ngã	whole	-0.09
followed ngã xuống	home	0.11
followed người	home	-0.2	fell	-0.27	lies	-0.12	whole	0.08
followed nhập ngũ	home	-0.11	fell	-0.05
followed nhắn	home	-0.06	fell	-0.06	laid	0.09	lies	0.18
followed nhặt được	fell	0.19
followed nhỏ	fell	-0.07	lies	-0.05
followed nhớ	home	0.07	fell	0.22	whole	0.05
followed nn	home	0.07	whole	0.06
followed ntls	laid	0.16	lies	-0.17
followed nó	home	0.1	fell	0.18	laid	-0.13	lies	0.09	whole	-0.13
followed nói	home	-0.05	fell	-0.08	laid	0.05	lies	0.07	whole	0.07
followed nói là	fell	-0.05
followed nước	home	-0.08	whole	-0.05
followed of	fell	0.12
followed one	fell	0.11	laid	-0.06	lies	0.05
followed pháo	fell	0.07	whole	0.09
followed pháo thủ	home	-0.15
followed phát hiện	fell	-0.14	laid	-0.17
followed phố	whole	-0.08
followed phục kích	fell	-0.06
followed quay lại	fell	-0.05
followed quy tập	fell	-0.11
followed quân	laid	0.05
followed quê	home	-0.12	fell	0.2	laid	-0.14	lies	-0.13	whole	0.07
followed quê gốc	home	-0.07
followed racontait	fell	0.05
followed rút	laid	-0.05
followed rừng	fell	-0.07	lies	0.12	whole	0.06
followed said	home	-0.06	whole	0.1
followed says	fell	-0.05	laid	0.05
followed showed us	lies	0.13
followed sinh	home	0.13	whole	0.1
followed sn	home	0.1	fell	-0.07
followed street	home	-0.05	fell	-0.05	whole	-0.17
followed sông	whole	0.08
followed số của	whole	0.1
followed sửa	home	-0.2
followed tham gia	home	-0.14
followed the	fell	0.54	laid	0.06	lies	-0.1	whole	0.17
followed thiếu úy	home	-0.07
followed thu	fell	0.07
followed thôn	home	0.11	lies	0.1	whole	0.07
followed thư	home	-0.1	whole	-0.08
followed thầy	home	-0.05	fell	0.06
followed thằng	home	-0.07	fell	0.15	laid	-0.05	lies	-0.19	whole	0.25
followed trao trả	fell	-0.05
followed trung đoàn	lies	-0.05
followed trung đội phó	fell	0.08	laid	0.22
followed trung đội trưởng	whole	-0.07
followed trúng bom	fell	-0.13
followed trường	fell	-0.09	laid	0.15	whole	-0.06
followed trại	fell	0.13
followed trạm	whole	0.06
followed trận	laid	-0.09
followed tui là	fell	0.09
followed tên	home	0.15	laid	0.09	lies	-0.13
followed tên tôi	home	0.17	whole	0.06
followed tìm	home	0.05
followed tìm mộ	home	0.09	fell	-0.09
followed tìm thấy	fell	-0.1
followed tìm được	home	-0.08	fell	0.07	laid	0.21
followed tôi	home	-0.07	fell	0.06	laid	0.06
followed tôi là	laid	-0.05	whole	-0.06
followed tôi tên	whole	-0.06
followed tắt thở	laid	0.15	whole	0.13
followed tổ	fell	0.22	whole	0.06
followed tức	home	-0.05	fell	-0.1
followed tức là	fell	0.07
followed tử trận	home	-0.05	whole	-0.12
followed vào	home	0.06	fell	-0.05	laid	-0.07	whole	0.1
followed vào nghĩa trang	laid	-0.11	lies	0.08
followed vùi	fell	-0.09
followed vẫn ở	laid	-0.15	lies	0.11
followed was	fell	-0.18	lies	0.09	whole	0.06
followed wrote	fell	0.12	whole	0.08
followed xây	fell	0.21	laid	0.2	lies	-0.09	whole	0.15
followed xã	lies	0.14
followed xã đội phó	fell	0.05
followed xạ thủ	home	0.05	whole	0.06
followed y tá	home	0.05	fell	-0.05	whole	0.08
followed à	home	0.17	fell	-0.17
followed ông	home	0.07	fell	-0.19	lies	0.14	whole	0.08
followed đ c	lies	0.08	whole	-0.12
followed đem chôn	fell	-0.06
followed đi b	fell	-0.07
followed đi bộ đội	laid	-0.06	lies	0.11	whole	-0.05
followed đi cùng	fell	-0.05
followed điện thoại	home	0.13	lies	0.1	whole	-0.08
followed đoàn	fell	0.2	whole	0.1
followed đt	whole	-0.11
followed đào	home	0.17	fell	0.21	lies	-0.08	whole	-0.15
followed đánh	laid	0.09	lies	-0.07	whole	0.09
followed đánh vào	fell	-0.08
followed đã đưa về	fell	0.14	laid	0.06	whole	-0.11
followed đình	fell	0.07	whole	0.07
followed đón về	lies	-0.08
followed đưa	home	0.06	fell	-0.21	laid	0.11
followed đưa vào	fell	-0.05
followed đưa về	fell	0.06	laid	0.11	lies	-0.05
followed đường	laid	0.12	whole	0.19
followed được chôn	fell	0.18	laid	-0.06	whole	0.05
followed đạp mìn	lies	0.13
followed đắp mộ	laid	0.12	whole	0.07
followed đền	fell	-0.11	lies	-0.11
followed đều ở	home	0.1
followed đồi	home	0.08	fell	-0.14	laid	0.15	lies	-0.22	whole	0.18
followed đồn	fell	0.07	laid	-0.05
followed đồng	fell	0.21
followed đồng chí	fell	-0.07	laid	0.06
followed đội quy tập	whole	-0.11
followed:again	home	-0.05	fell	-0.08	laid	-0.14	lies	-0.1	whole	0.12
followed:aka	laid	-0.07	lies	-0.08	whole	0.08
followed:alive	fell	-0.18	laid	-0.24	lies	0.11	whole	0.12
followed:at	home	0.19	fell	-0.17	laid	-0.23	lies	0.06
followed:battle	home	0.08	fell	0.07	laid	-0.1	lies	-0.13	whole	0.21
followed:born	home	0.15	fell	-0.15	laid	-0.09	lies	-0.09	whole	0.07
followed:bury	fell	0.33	laid	0.08	lies	-0.12
followed:capture	home	-0.12	fell	-0.07	laid	-0.07	whole	-0.05
followed:contact	fell	0.05	laid	-0.08	lies	0.18	whole	-0.18
followed:died	home	0.05	fell	-0.23	laid	0.11	lies	-0.07	whole	-0.22
followed:enlist	home	-0.07	fell	-0.17	laid	-0.13	lies	0.06	whole	0.06
followed:fell	fell	0.2	laid	0.07	lies	-0.08
followed:gio	fell	-0.08	laid	-0.15
followed:grave	home	-0.15	fell	-0.06	laid	0.16	lies	0.14	whole	0.24
followed:home	home	-0.35	fell	0.16	laid	-0.16
followed:hurt	home	-0.1	fell	-0.2	whole	0.05
followed:joined	home	-0.11	fell	-0.18	laid	-0.11	lies	0.09
followed:kin	laid	-0.08
followed:laid	fell	-0.15
followed:letter	home	-0.17
followed:level	home	0.05	fell	-0.29	lies	0.3	whole	-0.12
followed:link	home	-0.14	fell	-0.11	laid	-0.15	lies	0.11	whole	0.16
followed:martyr	home	0.06	lies	0.1
followed:moved	home	-0.11	fell	0.15	laid	0.39	lies	-0.15	whole	0.15
followed:naming	fell	-0.16	laid	0.08	lies	0.08	whole	-0.23
followed:notice	home	0.07	fell	0.06
followed:office	fell	-0.3	laid	-0.06	lies	-0.11
followed:pet	fell	0.22	laid	-0.08	lies	-0.13	whole	-0.06
followed:post	home	0.19	fell	-0.15	laid	0.06	lies	-0.14	whole	0.25
followed:rank	home	0.14	fell	-0.2	laid	-0.06	whole	0.19
followed:rests	fell	-0.05
followed:returned	home	-0.06	fell	-0.2
followed:self	home	0.05	fell	0.15	laid	-0.05	lies	0.06	whole	-0.05
followed:site	home	0.21	fell	-0.36	laid	-0.13	lies	-0.11	whole	-0.07
followed:stop	home	-0.18	fell	-0.07	whole	0.08
followed:tells	home	0.14	laid	-0.22	lies	-0.2	whole	0.1
followed:thing	home	0.16	fell	-0.18	laid	0.05	lies	-0.31	whole	-0.26
followed:title	home	-0.18	fell	0.19	whole	-0.06
followed:truename	laid	-0.06
has 12a	fell	-0.16
has 1b	fell	0.11
has 300m	laid	-0.07	lies	0.06	whole	0.11
has 500m	laid	0.09
has 50m	laid	0.08
has a	fell	0.19	lies	0.14	whole	0.08
has a1	fell	0.06	laid	-0.08	whole	0.17
has about	whole	0.11
has above	fell	0.13
has ac	whole	-0.14
has after	fell	-0.09
has again	laid	-0.1	lies	0.1
has ai	fell	0.08	laid	-0.16	whole	-0.11
has airstrip	laid	0.08
has alang	lies	0.13
has along	laid	0.06	lies	-0.05
has am	home	0.1	fell	0.12	whole	0.2
has ama	laid	-0.07	lies	0.07
has an	home	0.53	fell	-0.26	lies	0.21
has and	lies	0.11
has ang	fell	0.08	lies	-0.07
has anh	home	0.17	fell	-0.15	lies	-0.26	whole	-0.12
has anlong	fell	-0.12	whole	0.07
has anne	lies	0.25	whole	0.05
has antenne	fell	0.05
has ao	fell	-0.11
has ap	fell	-0.18	laid	-0.13	whole	0.18
has area	whole	-0.07
has around	laid	-0.06	whole	-0.07
has arvn	fell	-0.1	laid	-0.05
has at	home	0.1	fell	0.29	lies	0.24	whole	-0.1
has attack	laid	-0.07
has au	laid	0.08	whole	-0.23
has australian	fell	-0.1
has aux	laid	0.19	whole	-0.06
has ay	fell	-0.07	laid	-0.1
has ayun	home	0.19	fell	-0.13	whole	0.05
has b	home	-0.07	fell	-0.06	laid	-0.19	lies	-0.21	whole	-0.26
has b1	whole	-0.07
has b2	whole	-0.07
has b52	laid	-0.06
has ba	fell	0.07	laid	0.15	lies	0.05	whole	0.08
has bac	home	0.34	fell	-0.21	laid	0.11	lies	-0.29
has bach	fell	-0.25	laid	-0.05	whole	-0.09
has back	fell	-0.06	laid	0.07
has bai	fell	0.14	laid	0.23	lies	-0.23	whole	-0.37
has bam	whole	-0.16
has bamboo	fell	-0.05	laid	0.13	whole	0.09
has bambous	fell	0.06	whole	-0.12
has ban	home	-0.34	fell	0.15	laid	0.34	lies	0.27
has bang	home	0.12	laid	-0.23	lies	-0.11
has banh	laid	-0.06
has bank	fell	0.13	laid	0.12	whole	0.25
has banteay	laid	0.12	lies	0.09
has bao	home	0.08	fell	-0.4	lies	0.11
has bap	fell	0.07	whole	0.11
has base	laid	-0.07
has bat	home	0.25	laid	-0.09	lies	0.16	whole	-0.19
has battalion	fell	-0.08
has battambang	fell	0.09	laid	0.07	whole	0.14
has bau	home	-0.09	fell	0.43	laid	0.6	lies	-0.18
has bay	home	-0.23	laid	0.24	lies	-0.28	whole	-0.22
has be	home	0.16	fell	0.2	laid	0.16	whole	-0.09
has beach	laid	0.15
has because	whole	-0.07
has behind	laid	0.49	lies	0.25	whole	0.18
has below	fell	0.1	laid	-0.07	whole	-0.09
has ben	home	0.1	fell	0.09	laid	-0.29	lies	-0.16	whole	-0.3
has bend	fell	-0.16	laid	0.08
has benh	fell	-0.24	laid	-0.05	lies	-0.08
has benning	fell	-0.08
has beo	fell	0.09
has bep	laid	0.21	lies	-0.07	whole	-0.18
has berge	laid	0.06	whole	0.09
has berm	laid	0.26	whole	0.08
has beside	laid	0.08	lies	-0.06	whole	0.5
has between	lies	0.11	whole	-0.07
has bi	fell	0.12	laid	-0.15	lies	-0.12
has bia	home	-0.14	lies	-0.37
has bich	home	-0.08	fell	0.05	whole	0.06
has bien	home	-0.35	fell	0.25	laid	-0.14	whole	0.17
has biet	home	-0.06	fell	0.06	whole	-0.1
has bieu	home	-0.09	fell	0.09	whole	-0.17
has big	laid	-0.08	lies	-0.05	whole	0.11
has binh	home	0.08	fell	0.34	laid	-0.55	lies	0.17	whole	0.09
has bird	fell	0.23
has black	home	-0.05	whole	-0.09
has blum	home	-0.07	fell	-0.05	laid	0.06
has bo	home	-0.32	fell	0.07	laid	0.2	lies	0.08	whole	0.23
has boat	laid	0.2
has boc	whole	-0.31
has body	whole	-0.05
has boi	home	-0.14	fell	-0.2	laid	0.07	lies	0.06	whole	-0.14
has bom	home	-0.09	fell	-0.1	laid	0.32	whole	0.25
has bomb	laid	0.18
has bon	fell	-0.13	laid	0.23	lies	0.07	whole	0.09
has bong	fell	0.08	laid	-0.09
has bord	fell	0.11	laid	0.11	whole	0.14
has border	fell	-0.13
has bot	fell	-0.51	whole	0.07
has bout	whole	0.06
has br	fell	-0.09
has bravo	fell	-0.12
has brick	laid	0.05
has bridge	fell	0.32	laid	-0.07	whole	0.1
has broken	laid	0.08	whole	0.1
has bt	fell	-0.05
has bu	fell	0.12	laid	-0.05	lies	-0.16	whole	-0.09
has bua	fell	0.06	whole	-0.3
has buc	fell	0.17	laid	0.1	whole	0.21
has bui	home	-0.06	fell	0.09	laid	-0.57	lies	0.25	whole	-0.18
has buk	home	-0.1	fell	0.13	laid	-0.07
has bulldozer	whole	-0.06
has bun	home	-0.1
has bung	fell	0.3	laid	-0.06	whole	0.16
has bunker	laid	0.12
has buoc	home	-0.09	fell	-0.05	laid	-0.16	lies	-0.11	whole	-0.12
has buoi	fell	-0.08	laid	-0.08
has buom	fell	-0.06
has buon	home	0.17	fell	0.26	laid	-0.4	whole	0.15
has burned	laid	-0.06
has but	fell	-0.07	laid	0.07	lies	0.06	whole	-0.08
has buu	home	-0.14	fell	0.25	laid	0.13
has by	fell	0.14	laid	0.16	whole	0.31
has c	home	0.09	fell	-0.14	laid	-0.15	whole	-0.42
has c1	home	-0.06	fell	0.14
has c11	whole	-0.08
has c17	fell	-0.05	whole	-0.09
has c18	whole	0.06
has c2	fell	0.08
has c3	fell	-0.05	laid	-0.05
has c4	whole	-0.14
has c5	lies	0.12
has c6	fell	-0.05
has c7	lies	0.11	whole	-0.14
has ca	fell	0.11	laid	-0.14	lies	0.14	whole	0.09
has cac	fell	-0.05	laid	-0.07
has cach	home	-0.08	fell	-0.36	laid	0.19	lies	-0.35	whole	0.24
has cai	home	0.56	fell	-0.22	laid	-0.1	whole	0.21
has cam	home	0.08	fell	0.06	laid	-0.11	lies	0.07	whole	-0.05
has cambodge	fell	0.09	whole	0.07
has cambodia	whole	0.1
has came	whole	-0.05
has camp	fell	0.16	laid	-0.13
has campuchia	fell	-0.13	whole	-0.15
has can	home	0.31	fell	-0.34	laid	-0.47	lies	-0.16	whole	-0.12
has canal	fell	0.14	laid	-0.06	whole	-0.14
has cang	fell	-0.5	laid	-0.09	lies	0.06	whole	0.06
has canh	fell	-0.17	laid	0.44	lies	-0.28	whole	-0.08
has cao	home	-0.1	fell	0.55	lies	0.16	whole	0.15
has cap	home	-0.06	laid	0.2
has capt	fell	-0.07	laid	-0.1
has cat	home	0.26	fell	0.19	laid	0.43	whole	0.1
has catholic	fell	-0.05	whole	-0.09
has cau	home	0.17	fell	0.19	laid	-0.16	lies	0.05	whole	-0.15
has cav	whole	-0.07
has cave	fell	0.11
has cay	home	-0.09	laid	0.35	lies	-0.14	whole	-0.07
has ccb	fell	-0.06
has cemetery	laid	-0.09	lies	0.58	whole	-0.15
has cha	home	-0.15	fell	0.16	laid	0.21	lies	0.17
has chac	fell	0.08	laid	0.1
has chai	home	0.12	fell	0.08	lies	0.05
has cham	laid	0.05	lies	0.11	whole	-0.05
has chan	home	-0.06	fell	-0.18	laid	0.19	lies	-0.19	whole	0.23
has chang	laid	0.32	whole	0.07
has chanh	home	0.06	fell	0.13	laid	-0.07	whole	-0.24
has chap	fell	-0.05
has chat	whole	0.16
has chau	home	0.47	laid	-0.17
has chay	fell	-0.33	lies	0.19
has che	home	0.13	fell	0.14	laid	-0.14	lies	0.07	whole	0.17
has chea	fell	-0.06
has chem	whole	0.09
has cheng	fell	0.07	lies	-0.07
has cheo	home	0.14	whole	0.05
has chet	fell	0.09	laid	-0.05	lies	-0.05	whole	-0.13
has chi	home	-0.1	fell	-0.13	laid	0.06	lies	-0.19	whole	0.09
has chia	fell	0.19	laid	0.1
has chiec	fell	0.15
has chief	fell	-0.12
has chiem	home	0.1	fell	-0.05	laid	-0.06	lies	0.05
has chien	home	-0.12	fell	-0.15	laid	0.07	lies	-0.09	whole	0.08
has chieng	home	-0.05	fell	0.05	laid	0.33	lies	-0.08
has chieu	fell	-0.08	laid	-0.1	lies	0.14	whole	-0.09
has chim	fell	0.07
has chin	home	-0.2	fell	-0.17	laid	-0.13	lies	0.07	whole	-0.11
has chinese	home	0.05
has chinh	home	0.15	fell	-0.05	laid	-0.18	lies	-0.06	whole	-0.06
has cho	home	0.17	fell	-0.21	laid	-0.22	lies	0.07	whole	-0.34
has chom	fell	-0.17	laid	0.11
has chon	home	-0.09	fell	-0.14	laid	0.53	whole	-0.11
has chong	home	-0.06	laid	-0.16	lies	-0.06	whole	-0.17
has chop	fell	0.14	whole	0.15
has chot	fell	0.05	laid	-0.07	lies	-0.14
has chqs	fell	-0.06
has chrum	fell	-0.13	laid	0.13	whole	0.13
has chu	home	0.08	fell	0.41	laid	-0.27	lies	0.18
has chua	fell	0.11	lies	0.18	whole	0.41
has chuc	fell	0.13	laid	-0.1	whole	-0.29
has chum	fell	-0.11	laid	-0.21	lies	-0.06	whole	0.06
has chung	home	-0.05	fell	-0.14	laid	-0.06	lies	-0.18	whole	-0.11
has chuoi	fell	0.19	lies	-0.1
has chuong	home	0.18	fell	-0.05	laid	0.13	whole	-0.12
has chup	lies	-0.08
has church	fell	-0.05	whole	-0.08
has chuyen	home	-0.14	laid	-0.16	lies	0.24
has cimetiere	fell	-0.16	laid	0.1	lies	0.26
has city	fell	0.14	whole	0.06
has clerk	fell	-0.14
has clinic	fell	-0.08
has co	home	-0.05	fell	0.35	laid	-0.09	lies	-0.06	whole	0.15
has coal	fell	0.06	laid	0.15
has coc	fell	-0.05	whole	-0.21
has coffee	fell	0.13	whole	-0.08
has coi	home	0.09	fell	-0.08	laid	0.21	lies	-0.05
has col	fell	-0.06	whole	0.07
has colin	fell	-0.07
has com	whole	-0.11
has commune	fell	0.13	laid	-0.1	lies	0.08	whole	-0.07
has company	fell	-0.11
has complex	whole	0.07
has con	home	-0.09	fell	-0.08	lies	-0.2	whole	0.11
has cong	home	-0.16	fell	-0.1	laid	0.05	lies	0.2	whole	-0.05
has contre	laid	0.19	whole	0.13
has corner	fell	-0.07	laid	0.23
has corps	laid	-0.08
has cot	fell	-0.08	laid	-0.08
has cote	fell	-0.05	lies	0.15	whole	0.11
has crater	laid	0.17	whole	-0.11
has creek	laid	0.24	lies	-0.06
has crew	laid	-0.14
has croix	fell	0.06
has cs	whole	-0.08
has cu	fell	0.13	laid	0.26	lies	0.1	whole	0.08
has cua	home	-0.32	laid	-0.28	whole	0.12
has cuc	fell	-0.06	lies	0.07
has cui	fell	0.11	laid	-0.06
has culvert	laid	0.11
has cum	whole	0.06
has cung	home	-0.12	fell	-0.05	laid	-0.23	whole	-0.28
has cuoc	fell	-0.1	laid	-0.05	lies	0.06	whole	0.08
has cuoi	lies	-0.09
has cuong	home	-0.05	fell	-0.26	lies	-0.07	whole	-0.29
has cut	home	-0.21	fell	0.09	laid	0.23	lies	-0.07
has cuu	home	-0.07	laid	-0.09	lies	-0.11	whole	-0.18
has d	fell	-0.18	laid	-0.36	lies	0.11	whole	-0.32
has d1	home	-0.05
has d3	whole	-0.11
has d5	fell	-0.06
has d6	whole	-0.08
has d7	home	-0.05
has d8	fell	-0.13
has da	fell	0.3	laid	0.17	lies	-0.3	whole	0.24
has dac	fell	-0.18	whole	-0.08
has dai	home	0.22	fell	0.11	lies	-0.25	whole	0.05
has dak	home	0.1	fell	0.1	lies	-0.05	whole	0.05
has dakrong	fell	0.08	whole	0.05
has dam	home	0.05	fell	0.29	laid	0.08	lies	-0.07	whole	-0.18
has dan	home	0.05	fell	-0.12	laid	-0.32	lies	-0.12	whole	-0.1
has dang	home	0.18	laid	-0.1	lies	-0.15	whole	-0.1
has danh	home	-0.18	fell	-0.13	laid	-0.29	lies	-0.08	whole	-0.29
has dans	laid	0.26	lies	0.26	whole	-0.2
has dao	fell	0.05	laid	0.22	lies	-0.17
has dap	fell	0.18	laid	0.2	lies	0.07	whole	-0.32
has dat	fell	-0.28	laid	0.17	lies	-0.22	whole	0.15
has dau	home	-0.07	fell	-0.07	laid	0.17	lies	-0.23	whole	0.21
has day	home	0.06	fell	0.27	laid	-0.48	lies	0.2	whole	-0.3
has days	fell	-0.08
has de	home	-0.16	fell	0.54	laid	0.34	lies	0.35	whole	0.28
has dead	laid	-0.07
has delorme	laid	0.06
has delta	laid	0.08
has dem	fell	-0.08	laid	-0.08	whole	-0.1
has den	fell	0.19	laid	0.28	whole	-0.22
has deo	home	-0.07	fell	0.06	laid	-0.05	lies	0.05	whole	-0.07
has derriere	laid	0.3	whole	0.05
has des	laid	-0.07	lies	0.09	whole	-0.1
has dessus	laid	0.16	whole	-0.13
has det	fell	0.07	laid	-0.07
has deu	home	-0.05
has deux	laid	-0.06
has devant	fell	0.09
has di	fell	-0.11	laid	0.11	lies	-0.16	whole	-0.17
has dia	home	-0.05	fell	0.22	laid	0.17	whole	0.39
has dich	laid	-0.05	lies	0.2	whole	-0.09
has diem	home	-0.05	fell	0.56	lies	0.2	whole	0.06
has dien	home	0.2	fell	-0.18	lies	0.06	whole	0.07
has diep	home	0.05	laid	-0.1	lies	0.07
has dieu	home	-0.21	fell	-0.37	laid	0.06	lies	-0.16	whole	0.1
has digue	whole	0.1
has din	fell	-0.05	lies	0.09	whole	-0.22
has dinh	home	-0.15	fell	0.05	laid	0.14	lies	0.08	whole	0.1
has dip	fell	-0.18
has disait	laid	-0.06
has district	fell	-0.05	lies	0.05
has ditch	whole	-0.11
has diu	whole	-0.05
has division	home	-0.05	fell	-0.05	whole	-0.09
has do	home	-0.1	fell	0.07	laid	-0.17	lies	-0.24	whole	-0.15
has doai	fell	-0.07
has doan	home	-0.16	fell	-0.12	laid	0.17	lies	-0.29	whole	-0.17
has doc	home	-0.09	fell	0.26	laid	-0.3	lies	0.26
has doi	home	-0.23	fell	-0.48	lies	-0.24	whole	-0.32
has dom	fell	0.07	whole	-0.09
has don	home	-0.06	laid	-0.31	whole	-0.05
has dong	home	0.05	fell	0.09	laid	0.08	lies	-0.11	whole	-0.18
has dop	fell	0.2	laid	0.08	whole	0.06
has dot	fell	-0.09
has down	laid	0.17
has drang	fell	-0.09
has dry	laid	-0.08
has du	home	-0.12	fell	-0.42	laid	0.23	lies	0.17	whole	0.06
has dua	home	-0.09	laid	0.3	whole	-0.45
has duc	home	0.2	laid	-0.24	lies	0.18	whole	-0.27
has due	home	-0.08	fell	-0.06	whole	-0.1
has dug	laid	0.1	whole	0.08
has dui	fell	0.07	laid	0.22	whole	0.06
has dun	fell	0.16
has dung	fell	-0.07	laid	-0.11	whole	-0.08
has duoc	fell	-0.23	laid	0.05	whole	-0.07
has duoi	home	-0.11	laid	0.21	lies	-0.14
has duong	home	0.5	fell	0.08	laid	0.14
has duy	home	0.07	whole	0.06
has duyen	home	0.17	whole	0.06
has e	home	-0.11	laid	0.11	lies	0.1
has e102	whole	-0.1
has e149	whole	-0.1
has e209	home	-0.05
has e24	whole	-0.07
has e64	fell	-0.1
has e7	whole	-0.05
has ea	fell	0.55	lies	-0.15	whole	-0.05
has east	fell	-0.11	laid	0.17	lies	-0.06	whole	-0.13
has eban	laid	0.11
has ecole	laid	0.07
has edge	fell	-0.07	laid	0.13	lies	0.06	whole	-0.13
has em	home	-0.21	fell	-0.1	laid	-0.16	lies	0.06
has en	laid	0.25
has end	fell	-0.15	lies	-0.06
has english	fell	-0.09
has enterre	laid	0.09
has enterrer	laid	0.08
has entre	fell	-0.07	laid	0.07	whole	0.07
has est	whole	0.07
has et	fell	-0.14	laid	0.12	whole	0.08
has f356	whole	-0.1
has f7	home	-0.05
has face	whole	0.11
has factory	laid	0.15	whole	0.16
has fait	laid	0.09
has family	fell	-0.05	lies	0.12
has feb	fell	0.09
has ferry	fell	0.22
has field	laid	0.14	lies	0.11	whole	-0.09
has fight	fell	0.06
has figures	home	-0.44	fell	0.45	laid	-0.24	lies	-0.12	whole	-0.24
has fire	fell	0.05
has foot	fell	0.06	laid	0.24	lies	-0.05
has for	fell	0.05
has force	fell	-0.09
has forces	fell	-0.08
has fort	laid	0.07	whole	0.05
has fosse	whole	-0.06
has four	laid	0.07	whole	0.1
has french	laid	0.06	lies	-0.05
has from	fell	0.06	laid	0.09	lies	-0.05
has front	laid	-0.16	lies	0.08	whole	0.07
has fsb	fell	-0.06	whole	0.08
has ga	home	-0.05	fell	0.15	laid	-0.07	lies	-0.1
has gac	fell	0.32
has gach	laid	0.45	lies	-0.13	whole	0.13
has gai	home	-0.08	fell	-0.06	lies	-0.05	whole	-0.1
has gam	home	0.1	fell	0.08	whole	-0.08
has gan	home	0.05	laid	-0.06	lies	0.54	whole	0.19
has gang	fell	0.21	laid	-0.06
has ganh	fell	0.06
has gao	fell	-0.05	laid	0.17	lies	0.17	whole	-0.1
has gap	fell	-0.05	laid	-0.06
has gar	home	0.09
has garden	fell	-0.06	laid	0.11	whole	-0.07
has gare	laid	0.11	whole	0.07
has gat	home	0.06	whole	0.07
has gate	laid	0.19	whole	-0.08
has gauche	laid	0.17	whole	-0.06
has gay	whole	-0.07
has ghe	fell	-0.06	laid	-0.07	whole	-0.09
has ghenh	whole	-0.05
has ghep	fell	0.13	whole	-0.16
has ghi	home	-0.31	fell	-0.28	laid	-0.16	lies	-0.08	whole	-0.23
has gi	home	-0.05	fell	-0.08	laid	-0.09	lies	0.09	whole	-0.11
has gia	home	0.34	fell	-0.32	laid	-0.22	lies	-0.06	whole	-0.08
has giai	home	0.07	fell	-0.11	whole	-0.14
has giang	home	0.08	fell	0.1	laid	-0.13	lies	0.11	whole	-0.05
has gianh	home	0.12	fell	0.06	whole	0.05
has giao	home	0.09	fell	0.26	laid	0.06	lies	-0.11
has giap	home	-0.06	lies	0.07	whole	0.11
has giay	fell	0.08	laid	-0.18	lies	-0.08	whole	0.23
has gieng	home	0.11	fell	0.18	laid	0.24	lies	-0.07
has gio	home	-0.18	fell	0.08	laid	0.14	lies	-0.06
has gioi	fell	0.19	laid	-0.06
has giong	home	0.26	fell	0.13	laid	-0.08	lies	0.2	whole	0.06
has girl	laid	-0.05
has giu	fell	0.13	laid	-0.11	whole	-0.09
has giua	home	0.05	fell	0.33	laid	-0.08	lies	0.15	whole	0.08
has giuoc	home	0.05	laid	-0.17	lies	0.16	whole	-0.06
has giup	fell	-0.08	laid	-0.07
has go	home	0.31	lies	0.14
has goc	home	0.08	fell	-0.21	lies	0.14	whole	-0.31
has goi	home	-0.15	laid	-0.08
has going	fell	-0.05
has gom	lies	0.06
has gon	home	0.09	fell	-0.08	whole	0.1
has grand	laid	0.16	whole	0.16
has grave	laid	0.1	lies	0.14	whole	-0.06
has graves	whole	0.11
has grid	fell	-0.05
has ground	laid	0.13
has group	fell	0.06
has grove	laid	0.07
has gui	home	-0.07	fell	-0.05	laid	-0.05
has gun	laid	0.17
has h	home	-0.07	fell	-0.22	laid	0.06
has h1	whole	-0.07
has ha	home	0.43	laid	0.09	lies	-0.11
has hac	home	-0.19
has had	whole	0.07
has hai	home	0.39	fell	-0.56	laid	-0.07	lies	0.1
has haiphong	home	0.23	fell	0.11	whole	0.09
has ham	home	-0.14	fell	0.4	lies	0.07	whole	0.08
has hamlet	laid	0.07	lies	-0.05
has han	home	-0.08
has hands	laid	-0.1
has hang	home	0.12	fell	-0.2	laid	-0.21	lies	0.39	whole	-0.28
has hanh	home	0.15	fell	-0.08	laid	-0.23	lies	0.05
has hao	laid	0.43	lies	-0.11	whole	-0.05
has hap	whole	-0.06
has hat	fell	0.25	whole	0.06
has hau	home	0.12	laid	-0.05	lies	-0.1	whole	0.07
has hay	fell	0.06	laid	-0.11	lies	-0.19	whole	-0.06
has he	home	-0.06	fell	-0.07	laid	0.06	lies	0.16	whole	0.07
has hello	whole	-0.06
has hen	fell	0.05	laid	-0.06	lies	-0.12
has heo	fell	0.12	whole	-0.09
has her	laid	-0.11	lies	0.21
has het	laid	-0.1	lies	-0.13	whole	-0.08
has hien	home	0.18	laid	0.05	lies	0.2	whole	0.1
has hieng	fell	0.06	laid	-0.07
has hiep	home	-0.25	fell	-0.09	whole	0.13
has hieu	home	-0.14	fell	-0.16	laid	-0.18	lies	0.07	whole	-0.08
has high	laid	0.13
has hill	fell	0.43	laid	-0.13	lies	-0.06	whole	0.1
has hills	fell	0.11	laid	0.08	lies	-0.05	whole	0.13
has him	laid	-0.09	whole	-0.13
has hinh	whole	-0.08
has his	fell	-0.08	laid	0.21	lies	0.06	whole	0.06
has hn	home	0.08	whole	0.06
has ho	home	-0.21	fell	-0.2	laid	0.22	lies	-0.28	whole	-0.13
has hoa	home	0.16	fell	-0.1	lies	0.12	whole	-0.15
has hoac	home	-0.08	lies	-0.06
has hoach	home	-0.05
has hoai	fell	-0.13	laid	-0.07
has hoan	home	0.09	fell	-0.11	whole	-0.07
has hoang	fell	-0.18	laid	-0.06	whole	-0.36
has hoanh	home	-0.11	lies	0.23	whole	0.06
has hoc	home	-0.18	fell	-0.11	laid	0.52	whole	0.18
has hoe	home	-0.06
has hoi	home	-0.15	fell	-0.05	laid	-0.21	lies	-0.23
has hom	fell	-0.11	whole	0.06
has home	home	-0.06
has hon	home	-0.12	fell	0.3	laid	0.11	lies	-0.23	whole	-0.09
has hong	home	0.14	fell	0.11	laid	0.25	lies	-0.28	whole	-0.22
has hop	home	-0.1	fell	-0.18	laid	0.14	lies	-0.06	whole	0.05
has hopital	fell	0.32	whole	0.12
has hospital	fell	0.11	laid	-0.11
has house	fell	0.46	laid	-0.07	lies	0.05
has hp	home	0.33
has hq	fell	-0.09
has hre	whole	-0.05
has ht	laid	-0.05
has htx	home	-0.05	whole	0.07
has hua	fell	0.08	whole	-0.09
has huan	laid	-0.08
has hue	home	0.17	laid	-0.06	whole	-0.13
has hung	home	0.19	fell	0.05	laid	0.06	whole	-0.19
has huong	home	-0.13	laid	-0.17
has huu	home	0.17	fell	-0.31	laid	0.19	lies	0.14	whole	-0.19
has huy	fell	-0.14	laid	0.11	lies	-0.06	whole	0.08
has huyen	home	0.14	laid	0.05	lies	0.22	whole	0.22
has huyet	whole	-0.07
has huynh	fell	0.23	whole	0.09
has hy	home	-0.19	fell	-0.11	laid	-0.11	whole	0.05
has i	home	-0.07	fell	-0.22	laid	-0.12	lies	-0.07	whole	-0.14
has ia	home	-0.06	fell	0.34	laid	0.07	lies	0.06	whole	0.15
has ich	home	0.18
has ii	fell	0.08	whole	0.06
has in	home	-0.07	fell	-0.05	laid	-0.13	whole	-0.25
has inf	fell	0.06	whole	-0.07
has inh	laid	-0.06
has inside	fell	-0.05	laid	0.18
has into	fell	-0.05
has it	fell	-0.07
has january	fell	0.08
has jars	fell	0.06
has junction	fell	-0.08	laid	0.22
has k	laid	0.13	lies	-0.09
has k20	whole	0.11
has k3	fell	-0.07
has k5	fell	0.07	whole	0.08
has k50	fell	0.12	whole	0.05
has k76	fell	0.09
has ka	home	-0.05	fell	0.13	whole	0.11
has kam	fell	-0.09
has kampong	fell	0.37	lies	-0.07	whole	0.07
has kan	fell	-0.09
has kapok	laid	0.09	whole	0.06
has kar	fell	0.07	laid	-0.09	lies	-0.07
has ke	fell	0.08	laid	0.11	lies	0.15	whole	0.07
has keng	fell	0.07
has kenh	home	0.09	fell	0.1	laid	0.16	lies	-0.12	whole	0.1
has keo	home	-0.05	fell	0.11	laid	-0.13	lies	-0.15	whole	-0.15
has kep	fell	0.12	laid	0.1	lies	-0.07	whole	0.07
has ket	home	-0.08	fell	-0.05
has keu	home	-0.09	fell	0.08	laid	0.12
has kha	home	-0.05	fell	-0.06	laid	0.09	lies	-0.08	whole	0.06
has khac	home	-0.1	fell	-0.16	laid	-0.19	whole	-0.21
has khach	fell	-0.06	whole	-0.23
has khai	fell	-0.06
has kham	fell	0.07	laid	0.18	whole	0.1
has khang	home	-0.05	fell	0.1	lies	-0.08	whole	-0.05
has khanh	home	-0.17	laid	-0.12	lies	0.09
has khao	laid	-0.08
has khau	home	-0.05	fell	0.36	whole	-0.09
has khay	fell	0.08
has khe	home	0.05	fell	0.11	laid	0.41	lies	-0.18	whole	0.07
has khi	home	0.05	fell	0.07	lies	-0.06	whole	-0.13
has khiem	home	-0.15	fell	-0.08
has khieng	laid	0.09
has khmer	home	-0.05	fell	-0.08	whole	-0.18
has kho	fell	0.09	laid	0.08	lies	0.06	whole	0.17
has khoa	whole	-0.06
has khoai	home	0.08	fell	-0.11
has khoang	fell	-0.08	laid	0.08	lies	-0.1
has khoat	home	-0.08
has khoi	home	-0.06	fell	-0.07	laid	-0.12	whole	-0.19
has khon	laid	-0.05	lies	0.07	whole	0.08
has khong	home	0.1	fell	0.09	laid	-0.26	lies	-0.13
has khoong	home	-0.06
has khop	fell	0.24	laid	0.1
has khu	home	-0.22	fell	-0.15	laid	-0.11	lies	0.07	whole	-0.12
has khuc	fell	-0.23	laid	0.17
has khue	lies	0.09
has khuon	laid	0.13	whole	0.09
has khuong	home	0.08	fell	-0.09	lies	-0.06
has khuyen	whole	-0.1
has ki	fell	0.06	whole	-0.14
has kia	laid	0.05	lies	-0.05
has kich	home	-0.05	laid	-0.06	whole	-0.08
has kiem	fell	0.12	laid	0.06	lies	-0.07
has kien	home	-0.11	fell	0.32	lies	0.2	whole	0.12
has kiet	fell	0.07	whole	0.08
has kieu	fell	-0.08	laid	0.12	lies	-0.06	whole	-0.23
has kiln	laid	0.12
has kim	home	-0.08	fell	-0.11	laid	-0.1	lies	-0.28	whole	0.2
has kinh	home	0.27	fell	-0.41	laid	0.42	lies	0.05	whole	-0.06
has klah	fell	-0.05	lies	0.06	whole	0.05
has kleng	fell	0.22	whole	-0.06
has km	fell	0.13
has knia	fell	0.15	whole	-0.13
has ko	home	-0.05	fell	-0.13	laid	0.28	lies	-0.12	whole	-0.06
has koh	fell	0.3	laid	0.13
has kompong	fell	0.1
has kon	fell	-0.15	laid	-0.16	lies	0.05	whole	-0.29
has kong	home	0.11	fell	-0.18	lies	0.23
has kontum	fell	0.48	whole	0.13
has kp2	fell	-0.09
has kra	fell	0.07	whole	-0.09
has kratie	fell	0.11	whole	0.1
has krel	laid	0.05
has krieng	fell	-0.07	laid	0.11
has krong	home	-0.07	fell	0.18	laid	-0.13
has kt	home	-0.09	laid	-0.05
has ky	home	0.11	fell	-0.11	laid	0.1	whole	-0.19
has l	fell	0.19	laid	0.15	whole	-0.1
has la	home	-0.12	fell	-0.23	laid	-0.12	lies	-0.05	whole	-0.08
has lac	home	0.23	fell	0.05	laid	-0.2	lies	0.08	whole	-0.24
has lach	home	-0.07	fell	-0.1
has lai	home	-0.14	fell	0.28	laid	-0.4	lies	-0.17	whole	-0.35
has lak	home	0.05	fell	-0.22	whole	0.1
has lam	home	0.26	fell	0.11	laid	-0.39	lies	-0.18	whole	-0.23
has lan	home	-0.09	laid	0.07	lies	-0.11	whole	-0.2
has landing	fell	0.06	laid	-0.07	whole	0.15
has lang	home	0.61	fell	-0.05	laid	0.29	lies	-0.43	whole	0.15
has lanh	home	0.17
has lao	home	0.15	fell	0.1	lies	-0.06
has laos	fell	0.07	laid	-0.06	lies	0.07
has lap	home	0.46	fell	0.32	laid	-0.29	whole	0.11
has lat	home	-0.05	fell	-0.07
has lau	fell	0.23	lies	-0.11	whole	0.17
has lay	home	0.1	fell	0.11	laid	-0.23	lies	0.08	whole	-0.12
has le	fell	-0.19	lies	0.1	whole	0.19
has lech	fell	-0.11
has left	fell	-0.09	laid	0.11
has len	fell	-0.26	laid	-0.08	lies	0.26	whole	-0.22
has les	whole	-0.24
has li	fell	0.1	whole	-0.06
has lich	home	0.07	fell	-0.05	whole	-0.08
has liem	home	0.09	laid	0.06
has lien	home	0.2	fell	0.11	laid	-0.19	lies	-0.19	whole	0.15
has liet	home	-0.11	fell	-0.09	laid	0.1	lies	0.15	whole	0.21
has lieu	fell	-0.13	laid	0.07
has like	laid	-0.06
has lim	fell	-0.15	laid	0.18	lies	-0.09	whole	-0.19
has lin	home	-0.05	fell	0.12	whole	-0.08
has line	fell	0.07	laid	0.21	lies	-0.07
has linh	home	0.11	laid	-0.23	lies	0.29	whole	0.08
has lo	home	-0.12	fell	-0.07	laid	0.11	whole	-0.32
has loa	home	0.09	whole	0.17
has loai	whole	-0.13
has loan	home	-0.1
has loc	home	0.12	fell	0.11	laid	0.21	lies	-0.05	whole	-0.1
has loi	fell	-0.27	lies	-0.14
has lom	fell	0.25	whole	-0.16
has lon	fell	0.2	whole	0.09
has long	home	-0.08	lies	-0.05	whole	0.25
has loong	fell	0.07	laid	0.23	whole	0.1
has lop	fell	0.31	laid	-0.1
has lot	whole	-0.05
has ls	home	0.06	laid	-0.05	lies	-0.05	whole	-0.07
has lt	fell	-0.12
has lu	home	0.1	fell	-0.16	whole	-0.23
has lua	fell	-0.1	laid	0.13
has luat	home	0.07	whole	0.05
has luc	home	0.13	fell	-0.16	laid	-0.19	lies	-0.12
has lui	laid	-0.06
has lung	home	0.13	fell	0.28	lies	-0.21	whole	0.25
has luoc	fell	-0.17
has luoi	fell	0.22	lies	0.1
has luon	laid	-0.38	whole	-0.15
has luong	home	-0.06	fell	0.14	laid	-0.39	lies	-0.05
has lut	fell	-0.14
has luu	home	0.05	fell	-0.29	lies	0.07
has luy	laid	0.05
has ly	home	0.15	fell	-0.31	laid	0.23	lies	0.57	whole	-0.06
has lz	laid	-0.08	whole	-0.08
has m	fell	-0.17	laid	-0.55	whole	0.09
has ma	home	-0.09	fell	0.42	laid	0.29	lies	0.07	whole	-0.06
has mac	fell	-0.08	laid	0.15	whole	-0.21
has mai	home	-0.1	fell	-0.15	laid	-0.27	lies	0.19	whole	-0.14
has mais	laid	-0.19	lies	0.34
has maison	lies	0.09
has mam	fell	0.1	whole	-0.12
has man	home	-0.07	fell	-0.16	laid	-0.18
has mang	home	0.07	fell	-0.07	lies	-0.13	whole	-0.09
has manh	home	-0.06	fell	-0.13	whole	-0.21
has mao	home	-0.19	fell	0.16	laid	-0.17	whole	-0.2
has map	home	-0.15	fell	-0.1	laid	-0.05	lies	-0.09	whole	-0.11
has march	fell	0.05	whole	-0.05
has marked	laid	0.09
has market	fell	0.37	laid	-0.13	whole	-0.08
has martyrs	fell	-0.11	lies	0.11	whole	-0.14
has mat	home	-0.07	fell	-0.11	laid	-0.32	lies	0.42	whole	0.12
has mau	home	0.09	fell	-0.09	lies	-0.05	whole	0.27
has may	home	-0.07	fell	-0.07	lies	0.09
has me	fell	-0.19	laid	-0.23	lies	-0.32
has mek	laid	0.06
has men	laid	-0.09
has meo	home	-0.05	fell	-0.1	whole	-0.07
has mep	laid	0.3	lies	-0.06
has met	fell	-0.21	laid	0.27	lies	-0.1
has meur	fell	0.06	laid	-0.05
has mi	laid	-0.31	lies	0.21	whole	0.08
has mia	laid	0.09
has mich	laid	-0.09	lies	0.28
has mien	home	0.07	laid	-0.1
has mieng	laid	0.14	whole	0.13
has miet	whole	0.09
has mieu	fell	-0.25	laid	0.55	whole	0.17
has mil	lies	-0.05
has min	fell	-0.06	whole	-0.07
has mine	fell	0.09
has minh	home	0.26	fell	-0.13	laid	-0.23	whole	-0.19
has mis	laid	-0.06
has mit	laid	0.16	lies	-0.08
has mme	fell	0.1
has mo	fell	-0.17	laid	-0.07	lies	-0.18	whole	-0.2
has moc	home	-0.06	fell	0.18	lies	-0.15	whole	0.18
has moi	home	-0.07	fell	-0.21	laid	0.24	lies	0.08
has mom	laid	-0.07
has mon	home	0.36	fell	-0.09	laid	0.21	lies	-0.11	whole	0.08
has mong	home	-0.06	fell	0.05	laid	-0.07
has mook	fell	0.07
has mort	whole	-0.05
has morts	fell	-0.05	laid	-0.07	lies	0.12
has mot	home	-0.08	fell	-0.25	lies	-0.15
has mound	laid	0.09	whole	0.14
has mr	home	-0.07	fell	-0.12	laid	-0.08	whole	-0.06
has mrs	fell	-0.06	laid	0.09
has mu	fell	-0.14	laid	0.18	lies	0.1	whole	-0.08
has mua	fell	-0.18	whole	-0.11
has muc	laid	-0.05	whole	-0.05
has mui	home	-0.07	fell	-0.17	lies	0.07	whole	-0.08
has mun	fell	0.09	whole	0.05
has muoi	home	-0.15	fell	0.06	laid	-0.28
has muon	home	-0.05	fell	0.1	laid	0.05
has muong	home	0.3	fell	0.19	laid	0.23	lies	-0.15	whole	-0.23
has mur	laid	0.17
has my	home	0.48	fell	-0.16	whole	-0.07
has n	home	0.16	fell	-0.12	laid	-0.05
has n237	fell	-0.06
has na	home	-0.07	fell	0.28	laid	0.15	lies	0.07	whole	0.18
has nai	fell	0.06	laid	0.07	lies	-0.12	whole	-0.05
has nam	home	0.22	lies	-0.11
has named	laid	0.13
has nang	fell	0.09	lies	-0.06
has nao	home	-0.05	fell	-0.16	laid	-0.16	lies	-0.17	whole	-0.08
has nat	fell	-0.07	laid	-0.13
has nau	home	0.06
has naval	whole	-0.06
has nay	laid	-0.16	whole	0.06
has neang	whole	-0.09
has near	fell	0.44	laid	-0.16	lies	0.38	whole	0.26
has nen	home	-0.06	laid	-0.1
has new	fell	0.07	whole	-0.05
has next	fell	0.36	lies	-0.08	whole	0.13
has nga	laid	-0.26	lies	0.11	whole	0.16
has ngai	home	-0.15	fell	0.14	laid	-0.1	lies	0.18
has ngam	fell	-0.1	laid	0.18	whole	-0.06
has ngan	home	0.1	fell	0.07	laid	0.28	whole	0.07
has ngang	fell	0.16
has ngay	home	0.11	laid	-0.12	lies	-0.1	whole	-0.88
has nghe	home	0.23	laid	-0.07	lies	-0.12	whole	-0.23
has nghi	home	0.18	fell	-0.18	laid	0.08	lies	0.16
has nghia	fell	-0.66	laid	-0.2	lies	0.3
has nghiep	home	0.05	lies	0.07	whole	-0.06
has ngo	home	-0.12	fell	-0.18	lies	-0.19
has ngoai	home	0.12	fell	0.16	laid	0.2	lies	-0.17	whole	-0.1
has ngoan	fell	-0.09	whole	-0.06
has ngoat	laid	0.05	whole	0.05
has ngoc	home	0.26	fell	-0.22	laid	0.05	lies	0.1
has ngoi	fell	-0.12	laid	-0.07	lies	-0.05	whole	-0.08
has ngon	laid	0.06
has ngot	fell	-0.07
has ngu	laid	-0.09	whole	0.08
has ngua	fell	0.05	laid	0.17	whole	0.13
has nguoi	fell	-0.15	laid	-0.22	lies	-0.06	whole	-0.27
has nguon	fell	-0.11	laid	0.12	lies	0.09
has nguyen	home	0.2	fell	-0.24	laid	-0.08	lies	-0.22	whole	-0.06
has nha	home	0.06	fell	-0.15	laid	0.15	lies	0.46	whole	0.31
has nhac	whole	-0.11
has nham	laid	-0.05
has nhan	home	-0.12	laid	-0.05	whole	-0.17
has nhanh	fell	-0.07	laid	0.06	whole	-0.14
has nhat	home	-0.15	laid	-0.08	whole	0.12
has nhau	fell	-0.13	laid	-0.33	whole	-0.34
has nhay	fell	-0.05
has nhi	home	0.18	laid	0.05	whole	0.18
has nhich	fell	0.08
has nhieu	fell	-0.15	lies	0.08
has nhin	whole	-0.12
has nhip	fell	0.14	laid	-0.06
has nho	home	-0.06	fell	-0.1	laid	0.19	whole	0.08
has nhom	laid	-0.05
has nhon	home	0.11	laid	-0.09
has nhu	home	0.16	fell	-0.11	laid	0.2	lies	-0.11	whole	-0.06
has nhuan	whole	-0.1
has nhum	fell	0.06
has nhung	home	-0.05	fell	-0.05	lies	0.18	whole	-0.24
has nhuong	fell	0.06	whole	-0.06
has nhut	whole	0.13
has ni	laid	-0.05	whole	-0.08
has nia	laid	0.32	lies	-0.09
has nie	fell	-0.06	laid	0.14	whole	0.05
has niem	home	0.06	fell	-0.14	laid	-0.07	whole	-0.07
has nien	lies	0.06
has night	fell	-0.06	whole	-0.05
has ninh	home	0.27	laid	-0.29	lies	0.36
has no	home	-0.05	fell	-0.35	laid	0.12	lies	-0.07	whole	-0.08
has noc	fell	-0.1
has noel	fell	-0.08	laid	-0.06	whole	-0.07
has noi	home	-0.32	fell	0.05	laid	-0.36	lies	-0.12	whole	-0.15
has nom	whole	-0.06
has nong	home	0.06	laid	-0.17	whole	-0.21
has noong	fell	0.12
has nord	laid	0.27	lies	-0.05	whole	0.12
has north	fell	0.09	laid	-0.2	lies	-0.12	whole	-0.06
has not	laid	0.1	lies	-0.11
has now	home	0.13	laid	0.06	lies	0.08	whole	-0.06
has nt	fell	-0.08	lies	0.15	whole	0.06
has ntls	fell	-0.4	laid	-0.23	lies	1.05	whole	-0.37
has nu	home	-0.12	laid	-0.08
has nua	home	-0.06	fell	0.09	lies	-0.19
has nui	fell	0.25	laid	-0.21
has number	laid	0.12	whole	0.12
has nung	home	-0.14	whole	-0.22
has nuoc	fell	0.34	laid	0.14	whole	0.2
has nuoi	laid	-0.05
has nuong	fell	0.07	lies	0.15	whole	0.29
has nva	fell	-0.08	laid	-0.07	whole	-0.06
has o	home	0.35	fell	0.62	laid	0.13	lies	0.13	whole	-1.01
has oai	home	0.22	whole	-0.09
has oanh	home	-0.05
has of	home	-0.12	fell	0.76	laid	0.11	lies	0.11	whole	0.39
has off	fell	0.14	laid	-0.17	whole	-0.08
has office	laid	-0.15	lies	0.25
has officer	fell	-0.06
has oi	fell	-0.07	laid	-0.06	lies	-0.05
has old	fell	-0.09	laid	0.1	lies	0.29
has om	laid	0.13	whole	-0.15
has on	home	-0.05	fell	-0.13	laid	0.08	lies	-0.14	whole	-0.36
has one	laid	-0.25
has ong	home	-0.31	fell	-0.25	laid	0.16	whole	0.16
has only	fell	-0.05	laid	-0.08
has or	laid	0.12	whole	-0.05
has ot	home	0.09
has our	fell	0.1	laid	-0.21	lies	0.38	whole	0.19
has out	laid	-0.06
has outside	fell	0.07	whole	-0.06
has over	laid	-0.05
has own	laid	0.24	whole	0.05
has p	home	0.14	whole	-0.06
has pa	fell	-0.18	laid	0.24	lies	0.25	whole	0.2
has pac	fell	0.12	laid	-0.06
has pagoda	fell	-0.07	laid	0.16	whole	-0.05
has pagode	laid	-0.08	lies	-0.05	whole	0.08
has pah	fell	0.1	whole	-0.07
has pailin	fell	0.25	laid	-0.08	lies	-0.05	whole	-0.07
has pak	home	0.06	whole	0.06
has pakse	fell	-0.18	whole	-0.07
has palm	laid	0.07	whole	0.06
has pan	laid	-0.05
has pang	laid	0.13	whole	0.13
has par	whole	-0.08
has pek	fell	0.09
has pet	fell	0.09	laid	-0.06	lies	0.06	whole	0.06
has pha	home	0.32	fell	0.21	whole	-0.15
has phai	home	-0.1	fell	-0.2	laid	-0.11	lies	0.15	whole	-0.35
has pham	fell	-0.19	lies	-0.07	whole	-0.12
has phan	home	0.13	fell	-0.16	laid	-0.38	lies	-0.08	whole	-0.25
has phao	home	-0.05	laid	0.24	lies	-0.09	whole	0.17
has phap	fell	-0.15	lies	-0.08
has phat	fell	-0.12	laid	-0.1	lies	-0.05	whole	-0.18
has phau	fell	0.09	laid	0.14	lies	-0.08	whole	0.28
has phe	fell	0.06	laid	-0.12	whole	0.15
has pheo	fell	0.05
has phi	home	-0.06	fell	0.15	laid	0.06	lies	-0.26	whole	0.08
has phia	home	-0.15	fell	-0.06	lies	-0.2
has phien	fell	-0.09
has phieng	fell	-0.06	whole	-0.09
has phiet	home	-0.06	whole	0.07
has phin	home	0.17	fell	0.07	laid	-0.15
has phnom	fell	0.12	whole	0.14
has pho	home	0.08	fell	-0.43	laid	-0.07	lies	-0.19
has phoi	laid	-0.14
has phol	home	-0.08
has phon	fell	0.28	laid	0.24	lies	0.22	whole	0.13
has phong	home	0.4	fell	0.06	laid	-0.17	lies	0.14	whole	-0.09
has phu	fell	0.41	laid	0.05	lies	-0.1	whole	-0.11
has phuc	home	0.05	fell	-0.13	lies	-0.05	whole	-0.16
has phum	home	0.06	fell	0.18	laid	0.21	whole	0.14
has phung	home	-0.09	laid	-0.11	lies	0.19	whole	-0.06
has phuoc	home	-0.28	fell	0.33	laid	0.32	lies	0.23	whole	0.08
has phuong	home	0.12	fell	-0.11	laid	-0.07	lies	-0.26
has phut	fell	-0.08
has pied	laid	0.05	whole	0.06
has pinh	laid	0.24	lies	-0.09
has piste	whole	-0.07
has pit	laid	-0.13
has plain	fell	0.07	whole	0.06
has plane	whole	-0.05
has plantation	laid	-0.09	whole	-0.05
has plei	home	0.11	laid	-0.13	lies	-0.09	whole	-0.09
has pleiku	fell	0.35	whole	0.1
has plot	lies	0.11	whole	0.07
has po	home	-0.06	fell	-0.08	laid	0.09	lies	-0.15	whole	0.13
has point	fell	0.12	laid	-0.06	whole	0.07
has pon	fell	0.1	laid	0.15
has poncho	laid	-0.06
has pong	fell	0.09	laid	-0.13	whole	-0.09
has pont	laid	0.08	whole	0.06
has post	laid	-0.05	lies	0.14
has poste	laid	0.29	whole	0.13
has preah	fell	0.05	laid	0.07	lies	-0.14
has pres	fell	0.06	laid	-0.08
has prisonniers	fell	0.14
has project	fell	-0.08
has prong	home	-0.06	fell	-0.07	laid	0.12	whole	-0.13
has prov	fell	0.16
has province	home	-0.08	fell	0.05	laid	0.09	whole	0.05
has pu	fell	-0.24	laid	0.21	lies	0.08	whole	0.05
has puasat	fell	0.13
has puc	laid	-0.11	lies	0.05
has puoc	fell	0.05	whole	0.06
has pursat	fell	0.31
has put	whole	-0.12
has q	home	0.07	whole	-0.08
has qua	home	-0.08	fell	-0.06	laid	-0.25	whole	-0.24
has quai	whole	-0.07
has quan	home	0.09	fell	-0.26	laid	-0.24	lies	-0.24	whole	-0.19
has quang	home	-0.22	fell	-0.18	laid	0.25	lies	0.2
has quanh	lies	0.1
has quao	home	0.09	fell	-0.08	lies	-0.06	whole	0.05
has quay	laid	-0.18
has que	home	0.49	fell	0.17	laid	-0.13	lies	-0.16	whole	-0.28
has quen	whole	-0.18
has quoc	home	-0.07	fell	-0.24	laid	-0.21	lies	-0.16
has quoi	fell	-0.18	laid	-0.1	lies	0.1
has quy	home	0.19	lies	-0.1	whole	-0.11
has quyen	fell	-0.05	laid	-0.05
has quyet	home	-0.13	laid	0.14
has quynh	home	0.21	fell	-0.1	whole	-0.23
has ra	fell	-0.12	laid	-0.18	lies	-0.15	whole	-0.2
has rach	home	0.07	fell	0.24	lies	-0.16	whole	0.11
has raglai	laid	0.06	whole	-0.1
has rai	laid	0.19	whole	-0.11
has rang	fell	-0.21	laid	0.56
has ranh	fell	-0.2	whole	0.16
has rao	home	0.23	fell	-0.12	laid	-0.37	lies	0.11	whole	-0.22
has rat	fell	0.16	laid	-0.09
has rau	home	-0.06	whole	-0.09
has ray	home	-0.05	fell	0.41	laid	0.16	lies	0.12	whole	0.24
has rc	fell	-0.12	laid	0.07	whole	0.12
has re	fell	-0.05	laid	0.13
has reap	fell	0.08	laid	0.18	whole	0.11
has red	laid	0.16	lies	-0.05
has regiment	whole	-0.07
has ren	fell	-0.07
has reo	home	0.16
has ri	home	0.16	fell	0.11	laid	-0.07	whole	-0.1
has ria	fell	-0.06	laid	0.13	lies	-0.05
has rice	fell	0.05	lies	0.12
has rieng	home	0.09	fell	0.08	laid	-0.21	lies	0.07	whole	0.1
has riep	home	-0.06	laid	0.05
has ring	home	-0.11
has ripcord	fell	-0.15
has rive	laid	0.15	whole	-0.08
has river	fell	-0.15	whole	0.19
has riviere	fell	-0.06	whole	-0.06
has riziere	whole	0.1
has rmah	fell	0.13
has ro	home	0.06	fell	-0.14	laid	0.22	whole	0.13
has road	laid	-0.21	lies	-0.08	whole	0.07
has rock	laid	0.11	whole	0.09
has roi	whole	-0.14
has rom	lies	-0.05
has rome	whole	0.05
has ron	laid	0.1
has rong	laid	-0.1	lies	0.31	whole	0.37
has rouge	fell	0.1	whole	-0.07
has route	fell	-0.11	lies	-0.1	whole	0.26
has row	lies	-0.05	whole	0.05
has rows	laid	0.13
has ru	lies	0.09
has rua	laid	-0.24
has rubber	fell	0.09	laid	-0.12	lies	0.19	whole	0.22
has rue	laid	0.13	lies	-0.06	whole	0.1
has rung	home	-0.05	lies	0.14	whole	0.12
has ruoi	laid	0.11
has ruong	fell	-0.09	laid	-0.3	lies	0.09	whole	0.08
has rut	fell	-0.08	whole	-0.1
has s	home	-0.05	fell	-0.1	laid	-0.16	lies	0.05
has sa	fell	0.28	laid	-0.11	lies	0.08	whole	0.1
has sac	fell	-0.08	lies	-0.05
has sach	home	0.19	fell	-0.05	laid	-0.08	lies	0.05
has saddle	laid	0.06
has sai	home	-0.08	fell	-0.14	whole	0.08
has saigon	whole	0.08
has sam	home	-0.11	fell	0.06	laid	0.09	lies	0.08
has san	fell	0.07	laid	0.43	lies	-0.18
has sand	laid	0.1	whole	0.18
has sang	home	-0.26	lies	0.12	whole	-0.08
has sanh	home	0.08	fell	-0.2	laid	-0.12	lies	0.09
has sao	fell	-0.12	laid	-0.07	lies	0.08
has sap	fell	-0.29	laid	-0.05
has sat	home	-0.09	laid	0.24	lies	-0.11	whole	-0.17
has sau	home	-0.36	fell	0.06	laid	0.57	lies	0.1	whole	0.11
has savannakhet	whole	-0.09
has say	fell	0.06
has school	fell	-0.11	laid	0.16	lies	-0.07	whole	-0.08
has se	fell	-0.21	laid	0.35	whole	-0.16
has season	fell	-0.06
has sen	home	-0.07	fell	-0.13	laid	0.07	lies	-0.13	whole	0.07
has sept	fell	0.12	whole	0.05
has set	whole	0.14
has sgt	fell	-0.06
has shallow	laid	-0.08	whole	0.11
has shau	fell	0.1	whole	0.09
has shell	laid	0.08
has shrike	fell	0.07
has si	home	-0.21	fell	-0.17	laid	0.05	lies	0.11	whole	0.22
has side	laid	-0.06	whole	-0.06
has siem	fell	0.32	laid	0.1	lies	-0.06	whole	0.09
has sieng	fell	0.06
has sim	laid	0.26
has sin	home	0.22	whole	0.05
has sinh	home	-0.05	fell	-0.19	laid	0.33	lies	0.11
has sisophon	fell	0.19	laid	0.13
has siu	lies	0.05	whole	0.12
has sixty	fell	0.05	whole	-0.06
has slope	fell	0.18	laid	0.1	whole	-0.07
has small	laid	0.15	whole	-0.05
has snuol	fell	0.06	laid	-0.11	whole	-0.11
has so	home	-0.19	fell	-0.27	lies	0.25	whole	0.28
has soai	home	0.06
has soc	fell	0.09
has soi	whole	0.22
has soldiers	laid	-0.1
has som	lies	-0.07
has some	fell	-0.08
has son	home	0.31	laid	0.1	lies	0.18
has song	home	-0.11	fell	0.19	laid	-0.39	lies	-0.4	whole	-0.08
has sot	whole	-0.05
has sous	fell	-0.09	laid	0.71	whole	0.21
has south	fell	0.05	whole	0.13
has southern	fell	0.05	whole	0.09
has sroc	fell	0.06
has st	lies	0.24	whole	0.05
has stieng	whole	-0.06
has stone	laid	-0.1
has stones	laid	0.12
has stream	fell	0.22	lies	0.17	whole	0.14
has street	home	0.24	fell	-0.06	whole	0.13
has strip	laid	-0.08
has stung	fell	-0.06	laid	0.09	lies	-0.11
has su	home	-0.08	fell	-0.09	laid	0.14	lies	-0.27	whole	-0.07
has suc	home	-0.05
has sud	fell	0.05	whole	0.14
has sui	fell	0.08	whole	-0.07
has sung	laid	-0.06	lies	-0.05	whole	-0.08
has suoi	home	-0.18	fell	0.07	laid	0.6	lies	-0.37	whole	-0.21
has suon	fell	0.07
has suong	home	-0.1
has suot	fell	-0.1
has sup	fell	0.33	lies	-0.08	whole	-0.06
has sur	laid	-0.13	whole	-0.15
has sut	whole	0.08
has suu	home	-0.06	whole	-0.07
has svay	laid	0.23	whole	0.13
has sy	home	-0.09	fell	-0.05
has t	home	0.15	fell	-0.21	laid	0.1	lies	-0.09	whole	0.05
has t3	fell	-0.06
has t5	whole	0.1
has ta	home	-0.16	fell	-0.08	laid	0.15	lies	-0.1	whole	-0.21
has tac	fell	-0.2	laid	0.06	lies	-0.11
has tai	home	-0.13	fell	0.12	laid	-0.18	lies	-0.1	whole	-0.41
has taluy	laid	0.25
has tam	home	-0.07	laid	0.43	whole	-0.08
has tan	home	0.11	fell	0.21	laid	0.1	lies	-0.13	whole	0.06
has tang	home	-0.23	fell	0.11	lies	-0.13	whole	-0.05
has tanh	fell	0.23	laid	-0.1	whole	-0.07
has tank	laid	-0.05	lies	-0.08
has tap	fell	-0.08	laid	-0.25	lies	-0.06	whole	-0.13
has tat	laid	-0.07	whole	-0.14
has tau	laid	-0.11	whole	0.16
has tay	home	-0.16	fell	-0.15	laid	-0.09	lies	-0.13	whole	0.18
has tb	home	-0.08	whole	-0.09
has tdp	fell	0.06	whole	0.07
has te	whole	0.06
has ten	home	-0.23	laid	-0.33	lies	-0.21	whole	-0.1
has termite	laid	-0.1	whole	0.14
has tet	fell	-0.1	laid	-0.06	whole	-0.12
has texas	fell	-0.11
has th	home	0.14
has tha	fell	-0.17	whole	0.06
has thach	home	0.35	laid	-0.16	whole	0.08
has thai	home	0.15	laid	-0.15	whole	-0.32
has tham	laid	0.24	whole	-0.14
has than	home	-0.14	fell	-0.13	laid	0.05	lies	-0.07	whole	0.08
has thang	home	0.08	laid	0.16	lies	-0.32
has thanh	home	0.25	fell	-0.23	laid	-0.38	lies	-0.26
has thao	fell	-0.1
has thap	home	-0.05	fell	-0.11	laid	-0.14	lies	0.47	whole	0.06
has that	home	0.2	fell	-0.12	laid	0.08	lies	-0.05
has thay	home	-0.08	fell	-0.06	lies	-0.11	whole	-0.18
has thcs	fell	0.24	whole	-0.13
has the	home	-0.15	fell	0.23	laid	0.43	lies	0.42
has their	fell	0.17	laid	0.07
has them	fell	-0.08	whole	-0.05
has theo	home	-0.14	fell	-0.1	laid	0.25	lies	-0.05
has thep	whole	-0.12
has there	laid	-0.17	lies	0.05
has thi	home	-0.24	fell	-0.35	laid	-0.3	lies	-0.23	whole	-0.18
has thiem	home	0.11
has thien	fell	0.26	laid	0.05	lies	-0.09	whole	0.11
has thieng	laid	0.17
has thiet	fell	-0.09	laid	0.06
has thieu	home	0.19	fell	-0.1	laid	-0.07
has thinh	home	-0.06	fell	-0.24	whole	-0.07
has third	fell	0.12
has tho	home	0.18	laid	0.15	lies	-0.17	whole	0.13
has thoa	fell	-0.08
has thoai	fell	-0.12
has thoan	home	-0.06	fell	0.08
has thoat	fell	-0.06	laid	-0.07
has thoi	fell	0.19	lies	0.05	whole	-0.05
has thom	fell	0.21	laid	-0.08	whole	-0.14
has thon	home	0.18	laid	-0.06	lies	0.16	whole	0.38
has thong	home	0.16	fell	0.28	laid	0.3	lies	-0.19	whole	0.08
has thot	laid	0.13	lies	-0.11	whole	-0.05
has thpt	fell	-0.17
has three	laid	0.06
has thu	home	0.09	fell	-0.18	laid	-0.08	lies	-0.17	whole	0.05
has thua	home	-0.21	fell	0.49	laid	-0.21	lies	-0.07	whole	0.08
has thuan	home	-0.12	fell	0.14
has thuc	home	-0.06
has thung	fell	0.16
has thuoc	fell	0.32	laid	-0.19	lies	-0.06
has thuong	home	-0.11	fell	0.16	laid	-0.18	lies	0.07
has thuot	lies	0.06	whole	-0.06
has thuy	home	0.54	fell	-0.2	laid	-0.1	whole	0.07
has thuyen	fell	0.07	laid	0.11	whole	0.1
has thuyet	home	-0.08	fell	-0.07
has tia	fell	-0.05
has tich	home	-0.1	laid	-0.06	lies	-0.06
has tiem	home	-0.06	fell	0.05
has tien	home	0.46	fell	0.23	laid	-0.09	lies	0.55	whole	-0.17
has tieng	fell	0.1	lies	-0.1
has tiep	fell	0.14
has tieu	home	-0.16	fell	-0.19	laid	0.48	whole	0.14
has tim	home	-0.08	fell	0.24	laid	-0.1	lies	-0.07
has tin	home	0.1	lies	-0.11
has tinh	home	-0.16	laid	-0.06	lies	-0.11	whole	0.08
has tnxp	whole	-0.11
has to	home	-0.29	fell	-0.19	laid	-0.09	whole	0.11
has toan	home	-0.07	fell	0.24	laid	0.07	lies	-0.12
has toc	home	-0.15	fell	0.23	laid	-0.05	lies	0.06	whole	-0.13
has together	laid	0.05
has toi	home	-0.09	fell	-0.1	laid	-0.4	lies	-0.17	whole	-0.2
has tom	laid	0.12	whole	0.06
has tombe	lies	0.13
has tombes	laid	-0.05
has ton	fell	-0.22	laid	0.09	lies	-0.09
has tong	home	-0.07	laid	-0.1	lies	-0.14	whole	0.05
has top	fell	-0.05	laid	0.11	whole	-0.09
has tower	lies	0.08
has tp	home	-0.07	fell	-0.12	lies	-0.09	whole	-0.12
has tq	whole	-0.09
has tqlc	fell	-0.08
has tra	home	0.36	fell	-0.34	laid	-0.17	lies	-0.18
has trac	home	-0.12
has trach	home	0.11	laid	0.06	lies	0.29	whole	0.06
has trai	home	0.07	fell	-0.3	laid	0.43	lies	-0.31
has trail	whole	-0.08
has tram	home	-0.15	fell	0.12	laid	-0.09	lies	-0.14	whole	0.15
has tran	home	-0.11	fell	0.17	laid	-0.52	lies	-0.08	whole	-0.24
has trang	home	0.32	fell	-0.31	laid	0.07	lies	0.5
has tranh	fell	0.12	laid	0.17	whole	-0.08
has trao	fell	-0.08	laid	-0.31	lies	0.28
has trap	fell	-0.07	laid	-0.12
has trau	home	-0.1	fell	0.25	laid	0.17	lies	-0.1
has tray	home	-0.1
has tre	home	-0.16	fell	0.44	whole	0.18
has tree	laid	0.06	lies	0.4
has trees	lies	0.09
has tren	home	-0.13	fell	-0.09	laid	-0.23	lies	-0.18	whole	-0.53
has trench	laid	0.25	whole	-0.08
has treng	laid	0.08	lies	-0.11
has treo	fell	0.08	laid	-0.23	lies	0.21	whole	-0.08
has tri	home	-0.08	fell	0.32	laid	-0.09
has trich	lies	0.08	whole	-0.07
has trieu	fell	-0.33	laid	-0.15	lies	0.31
has trinh	home	0.1	fell	0.15	laid	-0.2
has troi	fell	0.25	lies	-0.06	whole	-0.19
has trom	home	0.14	fell	0.11	laid	-0.13	lies	0.05	whole	0.16
has tron	fell	-0.13
has trong	home	-0.18	fell	0.13	laid	0.08	lies	-0.18	whole	-0.45
has trou	laid	-0.15
has tru	fell	-0.09	laid	-0.09	whole	-0.12
has trua	fell	-0.05
has truc	fell	0.13	laid	0.05
has trung	fell	-0.15	laid	-0.07	lies	-0.2
has truoc	laid	0.07	lies	-0.23
has truoi	fell	0.15	whole	0.05
has truong	home	-0.37	fell	-0.21	laid	-0.27
has truy	fell	-0.05
has tt	home	0.05
has tu	home	0.06	fell	-0.05	laid	-0.18	lies	-0.13	whole	0.13
has tua	home	0.21
has tuan	fell	-0.16	laid	-0.1	lies	-0.12
has tuat	fell	-0.06
has tuc	fell	-0.07	lies	-0.07
has tui	home	0.05	lies	-0.17	whole	-0.22
has tul	fell	0.14	laid	0.2	whole	0.08
has tum	fell	0.09	laid	0.09	lies	-0.08	whole	-0.12
has tung	home	0.05	fell	-0.07	lies	-0.11	whole	0.07
has tuoi	fell	-0.05	whole	-0.1
has tuong	home	-0.14	fell	0.28	laid	0.29	lies	-0.28	whole	-0.06
has tuy	fell	0.09	lies	-0.09
has tuyen	home	-0.06	fell	0.08	lies	-0.14	whole	-0.14
has tuyet	home	-0.06
has two	laid	0.11	whole	0.19
has tx	home	-0.17	lies	-0.08	whole	0.05
has ty	home	-0.07	laid	0.06
has u	fell	-0.09	laid	-0.08	lies	0.13
has ubnd	laid	0.1	lies	0.09
has uc	fell	0.17	whole	0.11
has ui	fell	0.09
has un	fell	-0.09	laid	0.25	lies	-0.11
has under	fell	-0.1	laid	0.24	lies	0.1	whole	0.16
has une	fell	-0.07	laid	0.1	lies	0.16
has ung	home	0.16	whole	0.21
has unit	laid	-0.08	lies	0.12	whole	0.11
has uong	home	0.08	fell	-0.06	laid	-0.07	lies	-0.05
has up	fell	0.1	laid	-0.05	whole	-0.05
has ut	home	-0.23	fell	-0.12	laid	-0.1	lies	-0.11	whole	0.1
has uy	home	-0.11	fell	0.05	laid	0.15	lies	-0.06
has uyen	home	0.14	fell	0.05	lies	0.28
has v	home	0.15	fell	-0.07	whole	0.05
has va	fell	-0.09	whole	0.13
has vac	fell	0.07
has vach	laid	0.11	whole	0.14
has valley	home	-0.09	fell	0.07	whole	0.14
has vam	home	-0.05	fell	0.2	laid	-0.32	whole	0.07
has van	home	-0.24	fell	0.11	laid	-0.19	lies	-0.14
has vang	home	0.24	fell	0.07	laid	-0.14	lies	0.24
has vao	home	-0.12	laid	-0.16	whole	-0.39
has vap	fell	-0.1
has vat	home	0.11	laid	0.12	whole	-0.08
has vay	fell	-0.22
has ve	home	-0.31	fell	-0.42	laid	-0.18	lies	0.17	whole	-0.24
has vei	fell	0.2	whole	0.13
has ven	home	-0.09	fell	-0.18	laid	0.17	lies	-0.12	whole	0.07
has veng	home	-0.07	whole	0.12
has vers	fell	-0.1	laid	0.05	whole	0.06
has vi	home	-0.13	laid	-0.34	lies	0.4	whole	-0.2
has vien	home	-0.11	laid	0.07	lies	-0.05	whole	0.17
has vieng	whole	-0.15
has viet	home	-0.11	fell	-0.27	laid	-0.1	lies	-0.1	whole	-0.09
has vietnamese	home	0.08	fell	-0.07	whole	-0.07
has vihear	fell	0.05	laid	0.07	lies	-0.14
has village	home	0.13	laid	0.13	lies	-0.08	whole	0.06
has vinh	home	0.36	fell	0.12	laid	0.4	lies	-0.31	whole	0.08
has vnch	fell	-0.09
has vo	home	0.09	fell	0.36	laid	0.05	lies	0.05	whole	-0.25
has voi	fell	-0.21	laid	-0.16	lies	-0.14	whole	-0.21
has vong	home	-0.08
has vot	fell	-0.16
has vu	home	0.17	fell	-0.19	whole	0.07
has vua	whole	0.05
has vuc	laid	-0.11	lies	0.1	whole	-0.12
has vui	fell	0.11	laid	-0.06
has vun	whole	-0.07
has vung	fell	-0.15	laid	0.12	lies	-0.08	whole	0.21
has vuon	home	-0.07	fell	-0.09	laid	0.11	lies	0.26	whole	0.37
has vuong	laid	0.22	lies	0.07	whole	0.06
has vuot	fell	-0.08	laid	-0.14
has w	whole	0.2
has walk	laid	-0.06
has wall	laid	0.15	whole	0.06
has ward	fell	-0.11
has water	lies	-0.09
has way	fell	0.11
has we	whole	-0.08
has well	fell	-0.1	lies	0.11	whole	0.22
has west	laid	-0.06	lies	-0.05	whole	0.1
has when	laid	-0.18
has white	laid	0.11
has wire	fell	0.05	laid	-0.1	lies	-0.05
has with	fell	-0.21	laid	0.51	lies	-0.1	whole	-0.15
has woman	laid	0.13
has x	fell	-0.08	whole	0.08
has xa	home	0.15	fell	0.11	laid	0.17	lies	0.19	whole	0.25
has xac	fell	-0.13	laid	0.05	whole	-0.1
has xang	laid	-0.17	lies	-0.05	whole	-0.13
has xanh	fell	0.18	whole	-0.07
has xat	fell	-0.17	lies	0.2	whole	-0.07
has xay	home	-0.05	laid	-0.17	lies	0.13
has xd	fell	-0.27
has xe	home	0.17	fell	-0.16	laid	0.08	lies	-0.17	whole	-0.18
has xen	fell	0.08	laid	-0.05	whole	-0.22
has xeo	fell	0.12
has xep	laid	-0.13	lies	0.17	whole	-0.08
has xi	home	0.13	fell	0.09	lies	-0.05	whole	0.1
has xia	fell	0.12
has xiem	home	-0.06	laid	0.05
has xieng	fell	-0.18	laid	0.06	lies	-0.07	whole	-0.18
has xin	whole	-0.05
has xo	laid	0.05
has xoai	home	-0.06	laid	-0.1	lies	-0.14	whole	0.12
has xoan	laid	-0.09	whole	0.06
has xoi	laid	0.08
has xom	laid	-0.28	lies	0.08	whole	0.07
has xt	fell	-0.09	laid	0.11
has xu	laid	0.1	whole	-0.07
has xua	home	0.11	fell	-0.12
has xuan	home	0.1	fell	-0.22	laid	-0.15	lies	-0.05	whole	0.33
has xung	laid	-0.1	lies	0.13
has xuong	home	0.09	fell	-0.31	laid	-0.21	whole	-0.07
has xuyen	lies	-0.12	whole	-0.1
has y	fell	0.22	laid	0.08	whole	-0.06
has ya	fell	-0.15	laid	0.09
has yang	fell	0.19	laid	-0.06	whole	-0.05
has yard	lies	0.08
has yards	laid	0.08	whole	-0.05
has yd	fell	-0.09
has year	fell	-0.09
has yen	home	0.21	fell	-0.26	laid	-0.12	lies	0.16
has zb	fell	-0.17	whole	-0.08
here before #	fell	0.22	laid	0.27	whole	0.09
here before ##	fell	0.17	laid	-0.07	lies	-0.33
here before ###	home	-0.06	fell	-0.25	laid	0.16	lies	-0.07	whole	0.19
here before ####	home	-0.1	fell	-0.09	laid	0.05	lies	0.11	whole	-0.15
here before 12ly7	home	-0.07
here before 12th	fell	0.24
here before 1st	fell	0.1
here before 3rd	fell	0.2
here before a	home	-0.1	lies	0.16	whole	0.2
here before a1	fell	-0.05
here before about	fell	0.3	laid	0.06	whole	0.05
here before ac	fell	0.36	whole	0.18
here before accrochage	fell	0.09	laid	-0.06	whole	0.06
here before after	fell	0.27	laid	-0.05	whole	0.12
here before again	laid	-0.09	lies	0.12
here before ai	fell	-0.1	laid	-0.19	whole	0.06
here before aine	home	-0.13
here before all	laid	0.2	whole	0.08
here before alo	home	0.22	fell	-0.12	laid	-0.07	whole	0.06
here before always	whole	-0.05
here before am	home	-0.08	fell	0.21	laid	-0.05	lies	-0.07
here before ama	fell	-0.06	laid	0.08	lies	-0.09
here before ambushed	whole	0.1
here before an	home	-0.09	laid	0.07	lies	0.5	whole	0.36
here before ancien	fell	0.07
here before and	laid	-0.07	lies	0.22	whole	0.16
here before anh	home	0.3	fell	-0.21	laid	0.36	lies	-0.14
here before ans	home	-0.08
here before ao	fell	0.09
here before ap	home	-0.05	laid	0.21	lies	-0.11	whole	-0.18
here before apr	fell	-0.15	whole	-0.05
here before apres	fell	0.12	laid	-0.07	whole	0.08
here before april	fell	0.16	laid	0.05
here before are	fell	-0.17	laid	0.14	lies	0.12	whole	-0.14
here before army	lies	0.08
here before arvn	fell	0.09
here before as	home	0.06	fell	0.17	laid	-0.11	whole	0.09
here before asked	home	0.05
here before asks	home	0.07
here before assaut	fell	0.13	whole	-0.05
here before at	home	-0.12	fell	0.18	laid	-0.22	lies	0.17
here before attack	fell	0.07
here before attaque	fell	0.05
here before au	home	-0.12	fell	0.05	whole	-0.22
here before aug	fell	0.07	whole	-0.05
here before august	whole	-0.11
here before aurait	fell	-0.07	laid	0.18	lies	-0.08
here before avait	fell	0.1	laid	0.13	whole	0.22
here before avec	home	-0.05	fell	-0.08
here before avril	laid	-0.08	whole	0.05
here before ay	home	0.13	fell	0.21	laid	0.3	whole	0.09
here before b	home	0.05	fell	-0.05	laid	-0.06	whole	-0.1
here before b2	home	-0.05	fell	0.21
here before b52	fell	0.08
here before ba	fell	0.06	lies	-0.26
here before bac	home	-0.26	fell	0.05	lies	-0.09
here before bach	home	-0.08	fell	0.11	laid	-0.05	whole	-0.08
here before back	fell	0.24	whole	0.12
here before bai	fell	0.32	laid	-0.15	lies	0.05	whole	-0.13
here before bam	fell	0.28	whole	0.09
here before ban	home	-0.09	fell	0.36	whole	0.15
here before bang	home	0.07	laid	-0.05	lies	-0.2
here before banh	fell	-0.1
here before bao	home	-0.16	fell	0.07	lies	-0.08	whole	0.18
here before bap	fell	0.15
here before bat	fell	0.11	laid	-0.18	lies	-0.06	whole	0.08
here before bataillon	fell	-0.07	laid	0.11	whole	-0.15
here before battalion	fell	-0.11	whole	-0.05
here before battery	whole	-0.07
here before bay	home	-0.06	fell	0.19	laid	-0.41	lies	0.12	whole	-0.17
here before be	home	-0.43	fell	0.13	laid	-0.26	whole	-0.11
here before beach	laid	0.13
here before because	fell	-0.06
here before been	whole	-0.05
here before before	home	0.25	fell	-0.1	whole	-0.06
here before ben	fell	-0.22	laid	-0.05	whole	-0.34
here before benh	home	-0.05	laid	-0.23	whole	-0.14
here before bep	home	0.12	whole	0.08
here before beside	laid	-0.06	whole	-0.08
here before bhem	fell	0.13	whole	0.12
here before bi	home	-0.19	fell	0.36	laid	-0.31	lies	-0.36	whole	-0.13
here before bia	home	-0.37	laid	-0.13	lies	0.06	whole	0.22
here before bich	fell	0.12	lies	-0.07
here before bien	home	-0.13	fell	-0.1	laid	0.1	lies	0.08
here before biet	home	0.05	fell	0.3	laid	-0.19	lies	-0.05	whole	0.21
here before bieu	home	0.22	fell	-0.14
here before big	laid	-0.05
here before binh	fell	0.2	laid	-0.14	lies	-0.1	whole	0.06
here before blin	home	-0.05	fell	0.11
here before bling	fell	0.1
here before blo	fell	0.05
here before bloi	fell	-0.06
here before bn	fell	0.19
here before bo	home	-0.11	fell	-0.18	laid	0.26	lies	-0.19
here before boat	fell	0.07	whole	0.05
here before boc	laid	0.39	lies	0.13	whole	0.13
here before bodies	fell	-0.07	laid	0.07	whole	0.07
here before body	fell	0.13	laid	0.06
here before boi	laid	-0.15	whole	0.17
here before bois	laid	0.13
here before bom	home	-0.08	laid	-0.08	lies	-0.17	whole	-0.17
here before bomb	whole	0.05
here before bon	fell	0.49	laid	0.13	lies	0.29
here before bones	fell	0.06	laid	-0.08	lies	0.07	whole	-0.05
here before bong	fell	0.06	laid	-0.09	lies	-0.08	whole	-0.16
here before book	whole	0.07
here before bord	laid	-0.12	whole	-0.1
here before born	home	0.07	whole	-0.24
here before both	fell	-0.15	whole	0.16
here before bout	whole	-0.05
here before boy	home	-0.06	lies	0.11	whole	0.16
here before brother	home	-0.08	laid	-0.05
here before brothers	home	0.07	fell	-0.1
here before brought	fell	0.08	whole	0.05
here before bu	whole	-0.06
here before bua	home	0.09	laid	-0.13	whole	-0.1
here before bui	home	-0.55	fell	0.67	lies	-0.08	whole	0.31
here before bulldozer	laid	0.25
here before bung	home	0.14	laid	0.09
here before bunker	laid	-0.07	whole	0.05
here before buoc	home	-0.08	laid	-0.07	whole	-0.1
here before buoi	home	-0.09	whole	0.12
here before buon	home	0.19	fell	-0.09	lies	0.21
here before buong	home	0.05
here before burial	laid	0.06
here before buried	home	0.11	fell	-0.23	laid	-0.12	lies	0.35
here before bury	fell	-0.06	lies	0.08
here before but	home	-0.16	fell	-0.24
here before buu	home	-0.13
here before by	laid	0.13	lies	-0.05	whole	0.11
here before c	home	0.13	fell	0.06	laid	0.06	lies	-0.07
here before c1	home	0.06	fell	-0.2	whole	0.05
here before c11	fell	-0.05
here before c14	laid	-0.06
here before c16	home	0.09
here before c17	home	-0.06
here before c18	whole	-0.12
here before c2	home	-0.09	fell	0.27
here before c20	home	-0.05
here before c25	fell	0.07
here before c3	home	0.1	fell	0.16	whole	0.12
here before c5	whole	-0.11
here before c759	home	0.14
here before c8	fell	-0.1	whole	0.08
here before c9	fell	0.06
here before ca	laid	0.19	lies	-0.14
here before cac	home	-0.23	fell	-0.34	laid	0.14	lies	-0.19	whole	0.12
here before cach	fell	-0.2	lies	-0.11	whole	-0.3
here before cadre	whole	-0.09
here before cai	home	-0.33	fell	-0.09	laid	-0.08	whole	-0.16
here before called	home	-0.05	whole	0.06
here before cam	home	0.1	fell	0.14	lies	-0.11	whole	0.05
here before came	home	-0.09	laid	0.05	lies	-0.06
here before camp	whole	-0.06
here before can	fell	0.16	laid	-0.2	lies	-0.14	whole	-0.07
here before canal	laid	-0.12	whole	-0.07
here before cang	home	-0.06	laid	-0.07
here before canh	fell	-0.11	lies	-0.22	whole	-0.26
here before cao	home	0.14	fell	-0.23	laid	0.14	lies	0.05	whole	-0.17
here before cap	home	-0.19	laid	-0.1	lies	-0.1	whole	0.14
here before captain	fell	-0.05
here before captured	whole	0.06
here before card	fell	-0.07	laid	0.1
here before carried	home	-0.08	fell	-0.11	laid	0.07	whole	0.13
here before cat	home	-0.09	fell	0.34	laid	0.16	lies	-0.1	whole	-0.12
here before cau	home	0.09	fell	0.23	laid	0.1	whole	0.06
here before caught	whole	0.05
here before cave	laid	0.05	whole	-0.11
here before cay	home	-0.1	fell	0.15	laid	-0.12	whole	-0.29
here before ccb	fell	-0.14
here before ce	fell	0.09
here before cemetery	fell	0.07	lies	0.08	whole	0.05
here before cha	home	-0.1	fell	-0.12	laid	-0.16	lies	0.31	whole	-0.14
here before chac	home	0.06	fell	-0.15	laid	-0.09	lies	-0.06
here before chai	home	0.1	fell	-0.12	whole	0.05
here before cham	fell	-0.07	laid	-0.05	whole	0.12
here before chan	home	-0.08	fell	-0.18	laid	0.2	whole	-0.32
here before chang	home	-0.22
here before chanh	home	-0.08	fell	0.12	whole	0.08
here before chao	fell	-0.07	laid	-0.06	whole	0.05
here before chap	fell	-0.08	laid	-0.07
here before chat	home	-0.15	lies	0.09	whole	-0.08
here before chau	home	-0.24	fell	0.43	laid	-0.22	lies	-0.08	whole	0.11
here before chay	home	-0.05	laid	-0.13	lies	-0.08
here before che	home	0.08	lies	-0.06	whole	-0.12
here before chef	home	-0.09	whole	-0.07
here before cheo	fell	-0.09
here before chep	home	-0.26	lies	-0.06
here before chet	home	0.12	laid	0.23	lies	-0.25	whole	0.13
here before chez	fell	0.09
here before chi	home	-0.32	fell	-0.24	laid	-0.11	lies	0.31	whole	0.11
here before chia	fell	0.12	lies	0.09	whole	0.07
here before chief	fell	0.08
here before chiem	fell	-0.12
here before chien	home	-0.09	fell	0.25	laid	-0.12	lies	-0.05	whole	0.16
here before chieng	whole	-0.06
here before chieu	home	-0.09	fell	0.15	lies	-0.15
here before chim	fell	0.16	laid	-0.06
here before chin	fell	0.25	lies	0.08	whole	-0.18
here before chinh	home	-0.11	laid	0.05	lies	0.05
here before chiu	home	0.06
here before cho	fell	-0.12	laid	0.33	lies	0.11	whole	0.2
here before chon	home	-0.45	fell	-0.22	laid	0.46	lies	-0.36	whole	0.19
here before chong	home	0.14	fell	0.12	laid	-0.24	lies	0.16
here before chot	fell	0.25	laid	-0.05	whole	-0.23
here before chu	home	0.09	fell	0.07	laid	-0.08	lies	-0.14
here before chua	home	-0.16	laid	0.09	lies	-0.36	whole	-0.22
here before chuc	fell	-0.19
here before chung	home	-0.18	fell	-0.21	laid	0.25	lies	0.27	whole	-0.12
here before chuoi	fell	0.08	whole	0.13
here before chuong	whole	-0.09
here before chuot	whole	0.05
here before chup	fell	0.17
here before chut	home	-0.07
here before chuyen	home	-0.1	fell	0.12	laid	-0.05
here before cimetiere	fell	-0.06	laid	0.13	lies	-0.06	whole	-0.1
here before clerk	fell	-0.14
here before co	fell	-0.09	laid	0.05	lies	-0.24
here before coc	home	0.25
here before coi	fell	-0.31	lies	0.16
here before com	fell	0.14	whole	0.11
here before combat	whole	0.11
here before come	fell	0.16	whole	0.08
here before commander	fell	-0.07
here before comme	whole	0.05
here before commune	laid	0.06	whole	0.08
here before compagnie	fell	-0.08
here before company	fell	-0.12
here before comrade	laid	-0.14	lies	0.16
here before con	home	0.23	fell	0.19	lies	0.32	whole	-0.07
here before cong	home	-0.36	fell	-0.18	laid	0.19	lies	0.23
here before contact	whole	0.05
here before contractor	fell	0.09	whole	0.06
here before corner	laid	0.07	whole	-0.09
here before corporal	fell	0.05
here before corps	laid	0.16	lies	-0.08	whole	0.05
here before cot	laid	-0.1	lies	0.19	whole	-0.07
here before cote	whole	-0.08
here before could	fell	-0.07
here before counted	laid	0.08
here before covered	laid	0.35	whole	0.15
here before crew	fell	0.1
here before croix	fell	0.1	laid	0.13
here before cross	laid	-0.05
here before ctv	home	-0.08
here before cu	home	0.11	fell	0.13	laid	-0.05	lies	-0.06	whole	-0.12
here before cua	home	-0.1	fell	-0.17	lies	-0.32	whole	-0.17
here before cuc	fell	0.05
here before cung	home	0.18	fell	0.05	laid	0.12	lies	0.13	whole	0.14
here before cuoc	fell	-0.05	lies	-0.05
here before cuoi	home	-0.07	fell	0.16	laid	0.17	lies	-0.13
here before cuon	fell	0.09
here before cuong	home	0.13	fell	-0.16	lies	0.07	whole	-0.09
here before cut	home	-0.13	laid	0.07	whole	0.08
here before cuu	fell	-0.09	lies	-0.05
here before d	fell	0.23	laid	0.22	lies	-0.15	whole	0.18
here before d1	fell	-0.06	whole	-0.09
here before d10	fell	-0.09
here before d14	home	0.08
here before d2	whole	-0.11
here before d3	fell	0.05	whole	0.09
here before d5	home	-0.11	fell	0.14	whole	0.08
here before d6	fell	-0.15
here before d7	fell	0.09	laid	-0.05
here before d70	whole	-0.1
here before d8	whole	0.13
here before da	home	-0.14	fell	-0.26	lies	0.42
here before dac	home	0.07	fell	-0.13	laid	0.13	lies	-0.07	whole	0.17
here before dad	fell	0.12	whole	0.1
here before dai	home	-0.05	fell	0.3	lies	-0.06
here before dak	fell	0.18	laid	-0.21	whole	-0.14
here before dam	home	0.06	fell	0.3	lies	-0.16	whole	-0.13
here before dan	home	0.13	fell	0.3	laid	0.41	lies	0.06	whole	0.28
here before dang	fell	-0.11	laid	-0.27	lies	0.25	whole	0.08
here before danh	home	-0.05	fell	-0.13	lies	0.13	whole	0.11
here before dans	home	-0.08	laid	0.22	lies	-0.05
here before dao	home	0.06	fell	0.2	laid	0.47	lies	-0.25	whole	0.23
here before dap	home	0.08	fell	0.11	laid	0.18	lies	-0.16	whole	0.21
here before dat	home	-0.11	fell	-0.05	laid	0.35	lies	-0.08	whole	0.05
here before dau	fell	-0.13	laid	0.24	lies	-0.34
here before day	home	0.11	fell	-0.12	laid	-0.13	lies	-0.1	whole	0.07
here before days	fell	0.11	lies	0.09
here before dc	home	-0.05	fell	-0.11	laid	-0.07	lies	0.12
here before de	home	-0.15	fell	-0.1	laid	0.55	lies	0.2
here before dead	fell	-0.05	laid	0.07	lies	-0.05
here before dear	home	-0.08
here before dec	laid	0.06
here before december	fell	-0.11
here before deces	fell	0.1	whole	0.05
here before dem	home	-0.11	fell	0.09	laid	0.22	whole	0.22
here before den	fell	0.46	laid	0.09	lies	-0.23	whole	0.16
here before deo	fell	-0.06
here before dep	home	0.1	whole	0.06
here before dernier	laid	-0.05
here before des	home	0.07	fell	0.05	laid	-0.1	whole	-0.11
here before deu	home	0.17	fell	0.05	laid	-0.09	whole	-0.07
here before deux	home	-0.1	laid	0.24	lies	0.06	whole	0.17
here before di	home	-0.11	fell	0.41	laid	-0.13	lies	0.1	whole	0.12
here before dia	home	-0.1	fell	0.19	lies	-0.05	whole	-0.18
here before diary	fell	-0.06
here before dich	home	0.17	fell	0.06	laid	-0.23	lies	-0.06	whole	0.08
here before did	fell	0.1	whole	0.1
here before died	fell	0.18	laid	-0.14
here before diem	fell	0.11	lies	-0.1	whole	-0.11
here before dien	home	-0.09	fell	-0.05	lies	0.16	whole	-0.19
here before diep	fell	-0.05	laid	-0.08
here before dieu	home	-0.24	fell	-0.3	lies	-0.11	whole	-0.24
here before dig	laid	0.09
here before din	home	0.06	fell	-0.06	whole	0.06
here before dinh	home	0.41	laid	-0.33	lies	-0.07
here before dip	fell	-0.07
here before disait	fell	-0.21	laid	0.28
here before disparu	laid	-0.05
here before dit	home	-0.05	fell	0.1	lies	0.05
here before ditch	laid	0.1
here before diu	fell	0.06
here before division	fell	0.12	whole	-0.17
here before do	home	-0.41	fell	0.45	laid	-0.07	lies	0.17	whole	0.15
here before doai	home	0.06	fell	-0.05	whole	-0.05
here before doan	fell	-0.11	laid	0.15	lies	-0.09	whole	0.23
here before doc	fell	0.21	laid	-0.11	lies	0.07	whole	0.24
here before doi	home	-0.12	fell	-0.16	laid	-0.23	lies	0.49	whole	0.12
here before don	home	-0.07	fell	0.08	laid	-0.12	lies	-0.05	whole	0.05
here before dong	home	0.05	fell	-0.44	laid	0.15	lies	0.15	whole	-0.16
here before dot	fell	0.1	lies	-0.11	whole	0.11
here before down	fell	-0.18
here before driver	fell	-0.15
here before drove	fell	0.3	laid	0.1
here before dry	fell	0.06	laid	-0.05
here before du	home	-0.15	fell	-0.15	laid	0.06	lies	-0.09	whole	-0.1
here before dua	home	0.28	fell	0.09	lies	-0.08	whole	0.06
here before duc	fell	-0.17	laid	-0.16	whole	-0.22
here before dug	laid	0.07	lies	-0.06
here before dui	laid	0.05
here before dung	fell	0.38	laid	-0.26	lies	0.07	whole	0.06
here before duoc	fell	-0.18	laid	0.27	whole	-0.22
here before duoi	home	-0.05	fell	0.07	laid	-0.22	lies	0.23	whole	-0.58
here before duong	fell	-0.07	laid	-0.21	lies	-0.1	whole	-0.32
here before duy	home	-0.21	fell	0.06	lies	0.11	whole	-0.18
here before duyen	fell	0.09	laid	0.07
here before dv	lies	0.07
here before e	home	0.09	fell	0.14	lies	0.17	whole	-0.08
here before e101	whole	0.07
here before e12	fell	0.06
here before e149	fell	0.13	laid	-0.06
here before e165	fell	-0.09	laid	-0.08
here before e174	fell	-0.12	whole	-0.11
here before e2	whole	-0.09
here before e209	fell	-0.05	whole	-0.06
here before e24	laid	-0.07	whole	-0.05
here before e250	fell	-0.06
here before e27	home	0.08	fell	-0.07
here before e271	fell	0.07
here before e28	fell	-0.25
here before e29	whole	0.05
here before e3	fell	0.15
here before e31	home	0.05	fell	0.17	whole	0.14
here before e38	whole	-0.07
here before e4	fell	0.13	whole	-0.09
here before e48	home	-0.05	fell	0.15	whole	0.09
here before e567	fell	0.14
here before e66	fell	0.09
here before e812	fell	0.05	whole	-0.05
here before e876	home	-0.09
here before e9	lies	0.1
here before e95	fell	-0.15	whole	0.05
here before e98	fell	0.13	whole	-0.05
here before each	laid	-0.06
here before early	whole	-0.09
here before edge	fell	-0.09	laid	0.09
here before eldest	home	0.11	whole	0.08
here before eleven	laid	0.09
here before elle	laid	0.05	lies	0.11
here before em	home	0.16	fell	-0.19	laid	0.07	whole	0.39
here before en	home	0.27	fell	-0.08	laid	-0.18	lies	0.05	whole	-0.07
here before encore	laid	-0.07
here before enemy	fell	-0.08	whole	0.11
here before enterre	laid	0.25	lies	-0.05	whole	0.13
here before enterrer	laid	0.08	whole	-0.09
here before entre	whole	-0.13
here before est	laid	-0.21	lies	0.23	whole	-0.21
here before et	home	0.13	fell	-0.15	laid	-0.1	lies	0.08	whole	-0.11
here before etaient	fell	0.13	laid	0.09	whole	-0.08
here before etait	fell	0.1	laid	-0.06	whole	0.11
here before ete	laid	0.15
here before etre	laid	-0.09	lies	0.07
here before everyone	home	-0.09
here before f	fell	0.05	whole	0.17
here before f2	fell	0.09	whole	-0.09
here before f304	fell	0.19	whole	0.06
here before f307	fell	0.15	whole	0.09
here before f309	fell	0.06	whole	0.11
here before f312	laid	-0.07
here before f316	fell	-0.15
here before f320	fell	0.07	whole	0.1
here before f320b	home	-0.05	fell	0.14
here before f324	fell	0.05
here before f325	fell	0.13	whole	-0.09
here before f356	home	-0.09	fell	0.05
here before f7	home	-0.07	fell	-0.12
here before f9	fell	0.15
here before face	fell	-0.05	laid	-0.09	whole	-0.08
here before fait	laid	0.09	whole	-0.05
here before famille	home	-0.05
here before family	home	0.08	whole	0.08
here before father	home	0.11	fell	-0.19	whole	-0.09
here before fb	fell	-0.15
here before feb	home	-0.05	fell	-0.1	whole	0.05
here before february	whole	-0.05
here before fell	fell	-0.11	whole	0.1
here before fever	fell	0.09
here before fevrier	fell	0.17
here before fight	fell	0.16	laid	-0.06
here before fin	fell	-0.12
here before find	laid	-0.05
here before first	home	0.13	fell	-0.08	laid	0.09
here before five	laid	0.18	whole	0.09
here before for	home	0.28	fell	-0.11	lies	-0.05	whole	0.23
here before forces	whole	0.09
here before fosse	fell	0.09	laid	0.09	whole	0.08
here before found	fell	0.12	laid	-0.11	whole	0.12
here before four	home	-0.12	fell	-0.09	laid	0.09
here before frere	whole	-0.09
here before friends	fell	-0.07
here before from	laid	-0.17	lies	0.05
here before ft	fell	0.05	laid	0.05
here before full	home	0.06	whole	0.08
here before furent	whole	0.11
here before fut	fell	0.18
here before gac	fell	-0.13	laid	0.12
here before gach	whole	-0.05
here before gai	home	-0.13	lies	-0.06	whole	0.12
here before gam	laid	0.07
here before gan	lies	-0.05	whole	-0.18
here before ganh	fell	-0.06	laid	0.29
here before gao	home	-0.05	fell	-0.16	laid	-0.07	whole	-0.06
here before gap	home	-0.12	fell	-0.23	laid	-0.07	lies	0.08	whole	-0.08
here before gave	home	0.06	fell	-0.09
here before gay	lies	-0.06
here before ghe	fell	-0.1	laid	0.08	lies	-0.06
here before ghi	fell	-0.05	lies	-0.16	whole	0.26
here before gi	home	0.23	fell	-0.08	laid	-0.13	whole	0.09
here before gia	home	0.22	fell	0.06	laid	-0.39
here before giac	whole	0.1
here before giai	fell	0.09	laid	0.06	lies	0.07	whole	0.22
here before giam	fell	0.25
here before giang	home	-0.08	fell	-0.19	whole	-0.05
here before giao	home	-0.1	fell	-0.05	laid	0.16	whole	0.18
here before giap	fell	0.06	laid	-0.07	whole	-0.15
here before giau	home	0.12	fell	0.08	laid	0.15	whole	0.11
here before giay	fell	0.26	laid	-0.08	lies	-0.09	whole	-0.06
here before gieng	fell	0.22	laid	-0.11	lies	-0.07	whole	-0.1
here before giet	fell	-0.1
here before gio	home	-0.27	fell	-0.13	laid	-0.55	lies	0.12	whole	0.13
here before gioi	home	-0.06	lies	0.07	whole	-0.06
here before giong	home	-0.11	laid	-0.09
here before girls	fell	-0.15
here before giu	fell	0.22	laid	-0.21	whole	-0.15
here before giua	fell	0.08	laid	0.05	lies	-0.1	whole	0.06
here before gium	home	-0.08
here before giup	home	0.06	laid	0.17	whole	0.13
here before go	home	-0.26	whole	-0.05
here before goc	home	-0.07	fell	-0.17	laid	-0.12	lies	0.07	whole	-0.18
here before goi	laid	0.37	whole	0.3
here before gom	fell	0.05	laid	0.09	whole	-0.2
here before got	laid	-0.1
here before grand	fell	-0.08
here before grandfather	fell	0.1
here before grandmother	home	-0.07
here before grandpa	fell	0.09	whole	-0.05
here before grandson	home	0.11	whole	0.07
here before grave	fell	0.17	laid	0.18	lies	0.19	whole	0.07
here before graves	fell	0.07	laid	-0.14
here before grid	fell	-0.05
here before ground	laid	0.11	whole	0.13
here before group	fell	0.13	whole	0.17
here before guc	fell	0.27	whole	0.08
here before guerrilla	home	-0.08	fell	0.05	lies	0.13
here before gui	home	0.27	fell	-0.31	laid	0.14
here before guide	home	0.06	fell	-0.06
here before gun	fell	-0.05	whole	0.06
here before gunner	fell	0.13
here before h	home	-0.24	laid	0.15	whole	-0.27
here before ha	home	0.23	fell	-0.22	lies	0.39	whole	-0.13
here before hac	home	-0.11	fell	-0.17
here before hach	whole	0.06
here before had	home	-0.08	lies	-0.05
here before hai	fell	0.11	laid	0.06	lies	0.15
here before ham	home	0.08	laid	0.2	whole	-0.05
here before hameau	whole	-0.07
here before han	fell	-0.1	lies	-0.09	whole	-0.13
here before hand	home	-0.11	fell	0.17
here before hang	home	0.19	fell	0.31	laid	0.27	lies	-0.06
here before hanh	home	-0.05	whole	-0.09
here before hao	home	0.23	laid	0.14
here before hap	fell	-0.06	laid	0.13
here before hat	home	0.08	fell	-0.08
here before hau	lies	0.07	whole	-0.08
here before have	laid	-0.05
here before hay	home	0.14	fell	0.24	laid	0.17	lies	-0.18
here before he	home	0.06	fell	0.31	laid	0.07	lies	-0.09	whole	-0.08
here before held	fell	0.13
here before helped	laid	0.1
here before hem	fell	0.12	whole	-0.09
here before her	fell	0.19	laid	-0.2	lies	0.29
here before here	fell	-0.12	laid	0.09	whole	-0.05
here before het	home	-0.13	fell	-0.18	laid	0.09	whole	0.09
here before hi	home	-0.12	fell	0.25	laid	-0.05	lies	0.07	whole	0.07
here before hien	laid	-0.65	lies	0.27	whole	-0.16
here before hiep	fell	-0.07	whole	-0.13
here before hieu	lies	0.07
here before hill	fell	0.11	whole	0.07
here before him	home	0.07	fell	-0.11	laid	0.2	lies	-0.08
here before himself	fell	0.18	laid	-0.05
here before hinh	home	0.08	fell	0.13	lies	-0.08	whole	0.16
here before his	home	0.26	fell	-0.18
here before hit	fell	0.05	whole	-0.11
here before hmong	home	-0.05
here before ho	home	0.06	fell	-0.35	lies	-0.06	whole	0.09
here before hoa	fell	0.18	laid	-0.1	lies	0.26	whole	-0.07
here before hoac	laid	-0.05	whole	-0.08
here before hoai	fell	0.06
here before hoan	home	0.09	fell	-0.09	lies	0.09	whole	0.08
here before hoang	home	-0.07	fell	-0.1	laid	-0.13
here before hoanh	whole	0.05
here before hoat	fell	0.14	laid	-0.05
here before hoc	home	-0.28	fell	0.12	laid	-0.22	lies	-0.07	whole	-0.15
here before hoe	home	-0.09	fell	0.25	whole	0.07
here before hoi	fell	0.24	laid	-0.16	lies	-0.32	whole	-0.27
here before hole	laid	0.08
here before hom	home	-0.12	fell	-0.21	laid	-0.07	lies	0.05
here before home	home	-0.09
here before hommes	laid	0.12	whole	-0.06
here before hon	fell	-0.07	laid	0.08	lies	0.27	whole	-0.1
here before hong	laid	-0.06	whole	-0.05
here before hop	home	-0.18	whole	-0.12
here before hopital	whole	-0.11
here before house	home	0.11	fell	0.12	laid	-0.05
here before hs	home	-0.06	fell	0.13	laid	0.08	lies	-0.07
here before hu	home	-0.05
here before huan	home	-0.07
here before hue	home	-0.07	fell	-0.05	whole	0.07
here before hung	fell	0.13	laid	-0.21	lies	0.17	whole	-0.17
here before huong	home	0.07	fell	0.12	laid	-0.06	lies	-0.08	whole	0.14
here before husband	home	-0.09	lies	0.12
here before hut	fell	-0.05
here before huu	home	0.14	fell	0.1	whole	-0.06
here before huy	home	-0.1	fell	-0.13	laid	0.17	lies	-0.06
here before huyen	home	0.15	fell	-0.14	laid	0.07	lies	0.1	whole	-0.31
here before huyet	fell	-0.09
here before hy	home	-0.23	fell	-0.05	laid	-0.09	whole	-0.06
here before i	home	-0.2	laid	-0.05	lies	-0.06	whole	-0.16
here before ich	fell	-0.08	whole	-0.09
here before if	laid	-0.06
here before il	home	0.14	fell	0.11	laid	-0.1	whole	0.13
here before ils	fell	0.05	laid	0.08
here before in	home	-0.05	fell	0.19	laid	0.1	lies	0.25	whole	0.08
here before infirmiere	fell	0.37
here before inh	laid	-0.07	whole	0.05
here before inhume	whole	-0.06
here before inhumes	laid	0.08	lies	0.06	whole	0.07
here before inside	fell	-0.05
here before into	fell	0.06	laid	0.05	whole	-0.1
here before is	home	0.07	fell	0.12	lies	-0.07
here before it	home	0.09	fell	0.08	laid	-0.26	lies	-0.06	whole	-0.23
here before jan	fell	0.09
here before january	fell	0.11	laid	0.22
here before janvier	fell	0.05	whole	-0.13
here before je	home	0.21	fell	-0.09	whole	-0.07
here before jour	fell	-0.08
here before juillet	laid	0.09	whole	0.19
here before juin	whole	0.06
here before june	fell	0.08
here before just	laid	-0.18
here before k	fell	0.06	whole	0.05
here before k5	whole	-0.08
here before kb	fell	0.08	whole	0.14
here before ke	home	0.05	whole	-0.12
here before kem	home	0.08	whole	-0.08
here before kenh	whole	-0.05
here before keo	fell	-0.12	laid	0.49	whole	0.1
here before kep	whole	-0.12
here before kept	fell	0.14	whole	0.06
here before ket	fell	0.14	laid	0.07	whole	0.06
here before keu	home	0.1	fell	0.1	laid	0.15
here before kha	fell	-0.1	whole	-0.1
here before khac	fell	-0.16	laid	-0.13	lies	-0.1	whole	-0.07
here before khach	fell	-0.08
here before khai	home	0.32	fell	-0.1	laid	-0.21	whole	0.08
here before kham	home	0.06	fell	0.1
here before khan	home	-0.1	fell	-0.11	whole	-0.05
here before khang	fell	0.08	whole	-0.1
here before khanh	whole	-0.14
here before khau	home	0.07	laid	-0.08	lies	0.09	whole	-0.16
here before khe	home	-0.05	fell	-0.07	whole	-0.27
here before khi	fell	0.19	laid	-0.16	lies	-0.1	whole	0.53
here before khiem	whole	-0.05
here before khien	whole	-0.11
here before khieng	home	-0.05	fell	0.16	laid	0.15	whole	0.22
here before khiet	home	0.11	whole	0.05
here before khieu	home	0.05	whole	0.11
here before khmer	home	-0.11
here before kho	fell	-0.15	laid	0.19	lies	0.06	whole	0.09
here before khoa	fell	0.16	laid	-0.05
here before khoai	home	0.05
here before khoan	home	0.09	fell	-0.13
here before khoang	home	-0.12	fell	-0.25	laid	0.09	whole	0.14
here before khoat	home	0.11	whole	0.05
here before khoc	home	-0.05
here before khoe	home	0.24
here before khoi	fell	0.13	laid	0.11	lies	0.06	whole	-0.23
here before khon	fell	0.15	whole	-0.06
here before khong	home	-0.1	fell	-0.09	laid	0.06	lies	-0.11	whole	0.13
here before khop	fell	0.1	whole	-0.06
here before khu	home	-0.05	fell	0.16	laid	-0.12	whole	0.07
here before khuat	lies	-0.07	whole	-0.06
here before khuc	home	0.16	fell	-0.06	whole	0.06
here before khue	home	0.08	fell	-0.06	whole	0.05
here before khuon	fell	0.09	laid	0.1	whole	-0.07
here before khuong	home	0.07	fell	-0.12	whole	0.07
here before khuyen	fell	-0.05
here before ki	home	0.06
here before kia	home	-0.27	fell	0.52	laid	0.16	lies	-0.09
here before kich	whole	0.12
here before kiem	home	0.11	fell	0.11	laid	0.22	lies	-0.09	whole	0.14
here before kien	home	0.07	fell	-0.1	lies	-0.08	whole	-0.25
here before kieu	lies	-0.06	whole	0.06
here before killed	fell	-0.08	laid	0.09	lies	-0.05
here before kim	fell	-0.08	lies	0.09	whole	-0.12
here before kinh	home	-0.19	laid	0.28	lies	-0.17	whole	-0.35
here before kip	home	0.08	lies	0.1	whole	0.2
here before km	whole	-0.15
here before knia	laid	0.06
here before know	fell	-0.14	laid	0.11	whole	-0.05
here before ko	home	-0.06	fell	0.18	laid	-0.11
here before kpa	home	0.07
here before ksor	home	0.12	fell	0.37	whole	0.09
here before kt	laid	-0.07	lies	0.13
here before ky	laid	-0.19	lies	-0.1
here before l	home	0.18	fell	-0.05	lies	-0.13	whole	-0.1
here before la	home	-0.07	fell	0.22	laid	-0.06	whole	-0.05
here before lac	fell	0.1	laid	-0.15	lies	-0.06	whole	-0.05
here before lady	laid	-0.15	lies	0.24	whole	0.05
here before lai	home	-0.21	fell	-0.09	laid	0.12	lies	-0.06
here before laid	laid	0.05	whole	0.07
here before laisse	fell	-0.05	laid	0.12	whole	0.12
here before lam	home	-0.12	fell	-0.11	laid	-0.27	lies	0.07
here before lan	home	-0.39	fell	0.06	laid	-0.12	whole	-0.08
here before lang	home	0.35	fell	-0.21	lies	0.17	whole	-0.16
here before lanh	home	-0.18	fell	-0.09
here before lao	home	-0.05	fell	0.15	laid	-0.05	whole	-0.09
here before lap	lies	-0.05	whole	-0.11
here before last	home	-0.1	fell	0.31
here before lat	fell	-0.15	laid	-0.05	whole	-0.05
here before late	laid	0.21
here before later	fell	-0.07	lies	0.07	whole	-0.1
here before lau	laid	-0.07
here before lay	home	-0.15	fell	-0.19	laid	0.06	lies	0.18	whole	0.06
here before le	fell	0.07	laid	-0.28	lies	0.12	whole	0.06
here before leader	home	0.05
here before left	fell	-0.22	laid	-0.09	whole	-0.12
here before len	home	-0.24	laid	0.4	whole	0.42
here before lendemain	laid	0.07
here before leo	laid	-0.08	whole	0.06
here before les	home	-0.06	fell	0.13	laid	0.35	lies	-0.11	whole	0.09
here before let	lies	0.13
here before letters	home	0.15	whole	-0.05
here before lettre	fell	-0.07
here before leu	fell	0.14
here before liaison	home	-0.16
here before lich	fell	-0.06	whole	0.06
here before lie	laid	0.19	lies	0.24	whole	0.05
here before liem	home	0.06	lies	-0.05
here before lien	fell	-0.29	lies	0.12
here before lies	laid	-0.07	lies	0.14	whole	-0.08
here before liet	home	-0.11	fell	-0.19	laid	0.18	lies	-0.18
here before lieu	home	-0.08	laid	-0.06	lies	-0.1
here before lieutenant	fell	-0.05
here before lim	home	0.06	fell	-0.08	laid	-0.1	whole	-0.11
here before lin	home	0.23	whole	-0.09
here before line	fell	0.23
here before linh	laid	0.25	whole	-0.17
here before list	laid	-0.11
here before lived	home	-0.11	fell	0.15	laid	-0.11
here before lives	home	0.11
here before lo	home	0.1	fell	-0.12	laid	-0.12	lies	-0.13	whole	-0.12
here before loa	whole	-0.05
here before loai	whole	0.12
here before loc	home	0.05	fell	-0.07	laid	-0.05	whole	-0.16
here before local	fell	0.09	laid	0.05	whole	0.08
here before log	fell	-0.11
here before loi	fell	0.3	lies	-0.08	whole	0.16
here before lom	fell	0.08
here before lon	lies	-0.1
here before long	home	0.07	fell	0.09	laid	0.21
here before lop	home	0.18
here before lost	whole	0.06
here before lot	fell	-0.1	whole	0.15
here before ls	home	-0.25	fell	0.08	laid	-0.18	lies	0.25
here before lu	home	0.08	fell	-0.16	laid	0.08	lies	0.07	whole	-0.11
here before lua	home	0.23	fell	0.08
here before luan	laid	0.07
here before luat	home	0.06	fell	-0.14
here before luc	fell	0.33	laid	0.27
here before lui	fell	-0.11	laid	-0.09	lies	0.11
here before lun	home	0.09	fell	-0.1	whole	0.06
here before lung	home	-0.07	fell	0.07	lies	-0.07	whole	0.05
here before luoc	home	0.05	whole	0.08
here before luoi	whole	0.08
here before luom	fell	0.06	whole	0.09
here before luon	fell	-0.07	laid	-0.12	lies	-0.05	whole	0.17
here before luong	home	-0.29	fell	-0.1	laid	-0.05	lies	-0.13	whole	-0.28
here before luu	home	0.09	fell	0.15	lies	-0.05	whole	0.05
here before luyen	home	0.06	lies	-0.06	whole	0.06
here before ly	home	-0.08	fell	0.07	laid	-0.17	whole	-0.27
here before m	home	-0.07	fell	-0.15	laid	-0.14	lies	0.64	whole	-0.21
here before ma	fell	-0.2	laid	-0.43	lies	0.29
here before mac	home	-0.11	fell	0.2
here before mach	home	0.06
here before made	laid	0.05
here before mah	lies	0.15	whole	-0.06
here before mai	home	0.17	fell	-0.18	laid	0.18	lies	-0.11	whole	0.15
here before major	laid	0.12
here before malaria	fell	0.24
here before mam	fell	0.09	whole	0.13
here before man	fell	-0.06	laid	-0.06	whole	-0.11
here before mang	home	-0.11	fell	-0.17	laid	0.17	lies	-0.13
here before manh	home	0.07	fell	0.19	laid	-0.05	lies	-0.05
here before mao	laid	0.1	lies	-0.07	whole	-0.18
here before map	home	0.09	fell	0.12	laid	-0.06
here before mar	laid	0.12	lies	0.08	whole	0.09
here before march	fell	0.24
here before mari	whole	-0.06
here before marked	laid	0.07
here before married	fell	-0.05
here before mars	fell	0.07	laid	-0.05
here before mass	fell	0.14	whole	-0.12
here before mat	home	-0.3	fell	0.25	laid	0.1	lies	-0.25	whole	-0.19
here before matin	fell	-0.06
here before mau	home	-0.11	fell	0.15	laid	0.33	lies	-0.06	whole	0.09
here before may	fell	0.15	laid	-0.22	lies	-0.26
here before maybe	fell	0.11	laid	-0.06	whole	0.07
here before me	fell	-0.13	lies	-0.15
here before medic	fell	-0.07
here before meme	fell	-0.05	laid	0.12
here before men	home	0.06	fell	-0.08	laid	0.18
here before meo	home	-0.08
here before mep	fell	0.09	laid	-0.08
here before mere	home	0.09	whole	-0.05
here before met	laid	-0.09	whole	-0.1
here before meters	fell	-0.06	laid	0.17	whole	-0.05
here before mi	home	0.12	fell	-0.18
here before mien	home	-0.08	fell	-0.16	lies	-0.09	whole	-0.08
here before mieng	home	0.05	fell	-0.33	laid	0.06
here before miet	fell	0.05	whole	0.12
here before mieu	fell	-0.08	laid	0.06	whole	-0.2
here before milice	home	-0.09
here before min	laid	-0.24	lies	-0.05	whole	0.07
here before mine	fell	0.15	laid	-0.06
here before minh	fell	0.12	laid	0.15	lies	0.06
here before mis	fell	0.09	laid	0.15	lies	-0.09	whole	-0.22
here before mit	laid	0.08
here before mk	fell	-0.06
here before mlo	fell	0.12
here before mo	fell	-0.14	lies	0.26	whole	0.06
here before moc	fell	-0.22	laid	-0.13	lies	0.11
here before moi	home	0.05	fell	-0.3	laid	0.21	lies	0.12
here before mon	home	-0.07	fell	-0.11	laid	0.15	whole	-0.12
here before mong	fell	0.1	laid	-0.16	lies	-0.08	whole	-0.05
here before month	fell	0.17	whole	-0.06
here before montre	laid	-0.08	lies	0.1	whole	-0.05
here before morning	laid	-0.11
here before mort	fell	0.2
here before mot	home	-0.25	fell	-0.29	laid	-0.2	lies	-0.15	whole	0.06
here before moved	lies	0.16	whole	-0.06
here before mu	home	-0.05	fell	-0.2	laid	0.12
here before mua	home	-0.07	laid	0.15	whole	0.17
here before muc	fell	0.14	lies	-0.06	whole	0.06
here before mui	home	0.16	fell	-0.06
here before mung	home	-0.12	laid	-0.07
here before muoi	home	0.28	fell	0.07	laid	-0.16	lies	-0.15	whole	0.07
here before muon	home	0.17	fell	-0.11	lies	-0.33	whole	-0.14
here before muong	fell	0.2	lies	-0.14	whole	0.33
here before muu	fell	-0.07	whole	-0.05
here before my	fell	-0.39	laid	-0.2
here before n	home	0.05	fell	-0.22	laid	-0.13
here before na	home	0.06	fell	-0.16	laid	0.06	lies	-0.06	whole	-0.26
here before nam	home	-0.27	laid	0.3	lies	0.27
here before name	home	0.07	whole	0.07
here before named	laid	0.11
here before nan	home	-0.08	fell	-0.07
here before nang	fell	0.24
here before nao	home	0.07	fell	0.28	whole	0.06
here before nap	home	0.07	whole	-0.05
here before napalm	fell	0.06
here before nau	whole	0.05
here before naval	whole	0.08
here before nay	home	-0.44	fell	-0.06	laid	-0.53	lies	0.74	whole	-0.05
here before ne	home	0.17	whole	-0.05
here before neang	home	-0.13	laid	-0.06
here before near	fell	0.12	whole	0.19
here before nem	fell	0.08	laid	0.09	whole	-0.18
here before nen	home	0.07	laid	-0.09	whole	-0.07
here before neo	fell	0.06
here before net	home	0.13
here before neu	home	0.09	fell	0.06	lies	-0.09
here before never	fell	0.21	whole	0.11
here before next	whole	-0.15
here before ng	home	0.22	whole	0.14
here before nga	home	0.06	fell	0.28	laid	-0.08	lies	-0.06	whole	-0.26
here before ngai	lies	-0.11	whole	0.08
here before ngam	home	0.14	fell	-0.14	whole	0.07
here before ngan	home	0.34	fell	-0.07	laid	-0.14	whole	0.21
here before ngang	laid	0.16	lies	-0.05	whole	0.12
here before ngat	fell	0.12
here before ngay	home	0.19	fell	0.09	laid	0.06	lies	-0.21	whole	-0.1
here before nghe	home	0.05	fell	0.19	laid	0.24	lies	0.24	whole	0.17
here before nghi	home	0.09	fell	0.06	laid	-0.06	lies	-0.17	whole	-0.13
here before nghia	fell	-0.17	laid	-0.21	lies	-0.28	whole	-0.55
here before nghiem	home	-0.06	fell	-0.07
here before nghien	fell	-0.07
here before nghiep	fell	-0.09	lies	0.05	whole	-0.06
here before ngo	home	-0.21	laid	-0.06	lies	-0.16	whole	0.19
here before ngoai	fell	-0.16	laid	0.22	lies	0.13	whole	-0.26
here before ngoan	fell	-0.08	whole	0.07
here before ngoc	home	0.16	fell	-0.05	laid	-0.07	lies	-0.09	whole	-0.19
here before ngoi	laid	-0.08	lies	-0.09	whole	-0.29
here before ngon	laid	0.06
here before ngu	fell	-0.1	whole	0.2
here before ngua	laid	0.08	whole	-0.05
here before ngung	fell	-0.11	laid	0.14	whole	-0.07
here before nguoc	fell	0.09
here before nguoi	home	0.08	laid	0.16	lies	-0.2	whole	0.46
here before nguy	home	-0.05
here before nguyen	home	-0.28	laid	-0.23	whole	0.13
here before nguyet	fell	0.22
here before nha	home	0.47	fell	-0.19	laid	-0.48	lies	0.26	whole	-0.16
here before nhac	home	-0.07	fell	-0.08	whole	0.07
here before nham	home	0.07	laid	-0.09	lies	-0.06	whole	0.05
here before nhan	home	-0.32	fell	0.2	laid	-0.3	whole	-0.08
here before nhanh	home	0.07	fell	0.12	whole	0.14
here before nhap	home	0.05	fell	-0.25	lies	-0.05	whole	0.05
here before nhat	fell	-0.07	laid	-0.25	lies	-0.13	whole	0.05
here before nhau	home	0.08	fell	-0.05	laid	-0.15	lies	0.13	whole	0.09
here before nhay	fell	-0.08
here before nhe	home	-0.25	fell	-0.05	whole	-0.05
here before nhi	home	0.06	fell	-0.14	laid	-0.05	lies	0.09	whole	-0.14
here before nhiem	home	-0.06	fell	-0.06	laid	-0.05	lies	0.3
here before nhien	lies	-0.07
here before nhieu	fell	-0.12	laid	-0.14	lies	-0.07
here before nhin	laid	-0.14	lies	-0.06
here before nho	home	0.15	fell	0.19	laid	0.09	lies	-0.17	whole	0.12
here before nhom	home	0.06	fell	-0.4	laid	-0.08	lies	-0.06	whole	-0.06
here before nhon	home	0.08	lies	0.07	whole	-0.18
here before nhop	home	0.08	fell	0.53
here before nhu	home	0.06	fell	0.06	laid	0.22	lies	-0.12	whole	0.08
here before nhua	home	0.09
here before nhuan	fell	-0.06	laid	-0.07
here before nhung	home	-0.55	fell	-0.18	laid	-0.31	lies	-0.18	whole	-0.06
here before nhuong	fell	0.09	laid	-0.09	whole	-0.13
here before ni	fell	0.16	whole	0.05
here before nie	home	0.1	fell	0.17	whole	0.24
here before niem	fell	-0.05
here before nien	fell	-0.1
here before night	fell	0.07	whole	0.1
here before nine	home	0.07
here before nineteen	home	0.07
here before ninh	home	-0.17	fell	0.14	laid	-0.09	lies	0.15	whole	-0.12
here before nn	whole	-0.09
here before no	home	0.18	fell	-0.08	laid	0.16	lies	-0.2
here before noi	home	-0.12	fell	0.05	laid	0.1	lies	0.29	whole	0.13
here before nom	fell	-0.08	laid	0.12	lies	0.05
here before non	fell	-0.05
here before nong	fell	0.05
here before north	laid	-0.06
here before not	home	-0.06	laid	-0.06	lies	-0.13	whole	0.07
here before note	fell	-0.06
here before notes	home	-0.12
here before notre	whole	0.11
here before nous	whole	-0.07
here before nov	laid	-0.09
here before november	fell	0.1	laid	-0.08	whole	0.2
here before novembre	whole	0.07
here before now	fell	-0.06	laid	-0.05	whole	-0.09
here before nt	whole	-0.09
here before ntls	home	0.05	laid	-0.18	lies	0.37	whole	0.07
here before nu	home	-0.06	fell	-0.06	laid	-0.05	lies	-0.11	whole	0.15
here before nua	home	0.06	fell	-0.1	whole	-0.2
here before nui	fell	-0.06	lies	-0.05	whole	-0.23
here before number	whole	-0.09
here before nung	fell	0.11	laid	0.08
here before nuoc	home	-0.05	fell	-0.18	laid	0.05	lies	0.25
here before nuoi	home	0.13	fell	0.21	laid	0.05	lies	-0.07	whole	0.15
here before nuong	home	-0.1	whole	-0.07
here before nurse	whole	-0.05
here before nva	laid	0.05
here before o	home	0.08	fell	0.11	laid	0.41	lies	0.17	whole	-0.55
here before oai	home	0.07	whole	-0.09
here before oanh	whole	0.07
here before october	fell	-0.09	whole	-0.05
here before octobre	fell	-0.11	whole	-0.06
here before of	home	-0.13	laid	0.14	lies	0.08	whole	0.05
here before off	laid	-0.06	whole	-0.1
here before officer	home	-0.05	fell	0.08	lies	0.13
here before oi	home	-0.21	laid	-0.07	lies	-0.05	whole	0.14
here before old	fell	-0.16	laid	-0.15	lies	0.42
here before om	fell	-0.06	laid	-0.06	lies	0.08	whole	0.16
here before on	home	0.13	fell	0.36	laid	-0.13	lies	-0.05	whole	0.11
here before oncle	lies	0.05	whole	0.06
here before one	fell	-0.09	laid	0.21	whole	0.09
here before ong	home	0.18	fell	-0.2	laid	0.21	lies	0.1	whole	-0.05
here before only	home	-0.1	lies	0.1
here before ont	fell	-0.11	whole	-0.11
here before opened	whole	0.06
here before operation	fell	-0.09
here before or	fell	0.08	laid	0.12	whole	0.12
here before other	laid	-0.05
here before others	whole	0.06
here before ou	home	0.06	whole	-0.05
here before our	home	0.05	lies	-0.05	whole	0.05
here before out	whole	0.12
here before over	laid	0.13
here before own	home	0.07	laid	0.14	whole	-0.06
here before owner	whole	-0.1
here before p	home	0.22
here before pa	fell	-0.06	whole	-0.07
here before pac	whole	-0.1
here before pan	home	-0.06
here before pang	fell	-0.05	lies	-0.06
here before panh	home	0.06	fell	-0.1	whole	-0.06
here before pao	home	0.11	fell	-0.06	whole	-0.09
here before paper	fell	0.1
here before papers	whole	-0.08
here before par	home	-0.09	fell	-0.16	whole	0.08
here before part	fell	-0.06
here before party	whole	0.08
here before pas	fell	-0.09	laid	-0.12
here before passage	whole	-0.16
here before pendant	fell	-0.09
here before penicillin	laid	0.06
here before people	fell	0.1
here before pere	fell	-0.09	whole	0.06
here before petit	laid	-0.05	lies	0.08	whole	-0.06
here before petite	fell	0.05	laid	-0.09	lies	0.25
here before peut	lies	0.07
here before pha	home	0.05	fell	-0.12	laid	-0.05	lies	-0.05	whole	-0.17
here before phai	home	-0.07	fell	-0.14	laid	-0.08	lies	0.05	whole	0.07
here before pham	home	-0.19	lies	-0.05	whole	0.24
here before phan	fell	-0.17	laid	0.17	lies	-0.38	whole	-0.12
here before phao	fell	-0.17	laid	-0.12	lies	-0.11	whole	0.13
here before phap	fell	0.13	whole	0.24
here before phat	fell	0.3	laid	-0.14	whole	-0.16
here before phau	fell	0.07	whole	-0.06
here before phe	fell	0.11	laid	-0.2	whole	-0.06
here before phen	fell	0.16	laid	0.09	whole	0.23
here before phep	home	-0.1	fell	-0.07
here before phi	home	-0.08	fell	0.23	laid	0.15	lies	0.11
here before phia	fell	-0.05	laid	-0.12	lies	-0.08	whole	-0.12
here before phien	fell	-0.11
here before pho	home	-0.21	fell	-0.16	laid	-0.17	lies	0.16	whole	-0.42
here before phon	home	-0.13	fell	0.08	laid	0.06
here before phong	home	-0.19	fell	-0.07	lies	0.05
here before photo	fell	-0.06	lies	0.13	whole	-0.13
here before phu	home	-0.13	fell	-0.24	whole	-0.08
here before phuc	home	0.06	fell	0.22	laid	-0.07	lies	-0.15	whole	-0.19
here before phum	laid	0.19	whole	-0.07
here before phun	fell	-0.06
here before phung	home	0.12	fell	-0.15	whole	0.26
here before phuoc	lies	-0.09	whole	0.05
here before phuong	home	-0.07	lies	-0.1	whole	-0.25
here before phuot	fell	-0.14	lies	0.1
here before pin	home	-0.05
here before plantation	fell	-0.07
here before planteur	fell	0.07
here before plaque	fell	-0.1	whole	-0.08
here before plei	laid	-0.1	lies	0.11	whole	-0.13
here before po	home	-0.06
here before pont	fell	0.05	whole	-0.06
here before position	fell	-0.1	whole	0.06
here before post	lies	0.08
here before poste	fell	-0.1	whole	-0.06
here before pres	laid	0.16	whole	-0.14
here before pris	fell	0.09	laid	-0.09
here before prisonniers	laid	0.08	whole	0.17
here before project	fell	-0.08
here before provenance	fell	-0.09	laid	0.1
here before pushed	laid	0.05
here before put	laid	0.25	lies	-0.08
here before q	home	0.13	fell	0.08	whole	-0.07
here before qu	home	-0.06	fell	0.15	laid	0.12
here before qua	fell	0.07	laid	0.23	lies	0.38	whole	0.11
here before quach	home	0.09	fell	-0.11	whole	-0.13
here before quan	home	0.09	fell	0.17	laid	0.3	whole	0.08
here before quang	home	0.13	fell	0.05	laid	0.1	lies	-0.2
here before quanh	home	0.08	lies	0.12
here before quat	laid	-0.09
here before quatre	whole	0.19
here before quay	fell	0.05	laid	-0.09	lies	-0.08	whole	0.12
here before que	home	0.7	fell	0.07	laid	-0.16	lies	-0.05	whole	-0.27
here before quen	home	0.16	whole	0.06
here before question	fell	0.1	laid	-0.08	lies	0.1
here before quet	fell	0.07	lies	0.08
here before qui	fell	0.12
here before quoc	fell	0.08	laid	-0.11	whole	-0.19
here before quy	home	0.17	fell	0.07	laid	0.11	lies	0.18	whole	0.47
here before quyen	home	-0.11	laid	-0.05
here before quyet	home	-0.05
here before quynh	whole	-0.19
here before ra	home	-0.11	fell	0.26	laid	0.25	lies	0.4	whole	0.17
here before rach	home	0.06	fell	-0.15	whole	-0.18
here before racontait	fell	0.07
here before radio	whole	-0.11
here before rai	whole	-0.08
here before ram	laid	-0.2	lies	0.23
here before ran	fell	-0.12
here before rang	home	-0.11	fell	0.45	laid	0.07	lies	-0.18	whole	0.1
here before ranh	home	-0.06	fell	-0.05	whole	-0.11
here before rao	fell	-0.16	whole	-0.12
here before rat	home	-0.09	laid	-0.37
here before rau	home	0.09	fell	0.08	whole	0.07
here before ray	fell	0.1	laid	-0.19	lies	0.05	whole	-0.18
here before re	fell	-0.06	laid	-0.06	whole	0.05
here before read	home	0.1	fell	0.05	whole	0.05
here before registre	fell	0.07	whole	0.07
here before regt	laid	0.05	whole	0.12
here before releve	fell	0.16
here before remember	fell	-0.05	laid	0.09	whole	0.14
here before report	whole	-0.05
here before ret	fell	-0.14	laid	-0.05	whole	0.05
here before ri	fell	0.13
here before ria	laid	-0.1	whole	-0.05
here before rice	whole	0.09
here before rien	laid	0.05
here before rieng	home	0.11	laid	-0.19	lies	0.2	whole	0.07
here before right	laid	0.14	whole	0.08
here before ring	fell	-0.06	laid	-0.1	lies	0.11
here before rinh	laid	-0.08	lies	0.1
here before river	laid	0.06	whole	0.09
here before ro	fell	0.17	laid	0.3	whole	-0.07
here before road	lies	0.13
here before roc	fell	0.21
here before roi	home	-0.21	fell	0.39	laid	-0.24	lies	0.49	whole	-0.15
here before rong	laid	0.17	lies	0.19	whole	-0.11
here before roster	fell	-0.27
here before rot	home	-0.06	fell	-0.07	lies	-0.05	whole	0.06
here before route	fell	0.07	laid	-0.13	whole	-0.07
here before row	lies	-0.05
here before ru	fell	0.13	whole	-0.06
here before rue	home	-0.05	fell	0.12
here before rung	fell	0.28	laid	-0.07	lies	-0.06
here before ruoc	home	0.2	lies	0.05	whole	0.1
here before ruong	fell	-0.14	whole	-0.21
here before ruot	home	-0.14
here before rut	fell	-0.22	lies	0.12	whole	0.1
here before s	home	-0.07	fell	0.11	laid	-0.16	whole	0.09
here before sa	home	-0.08	fell	-0.13	laid	-0.14	lies	0.07
here before sac	home	0.1
here before sach	home	0.13	fell	-0.14	laid	-0.14	lies	0.14
here before sai	home	0.08
here before said	home	-0.07	fell	0.07	laid	0.05	lies	-0.05	whole	-0.09
here before sam	home	0.11	fell	-0.11
here before same	fell	0.12	whole	-0.05
here before san	home	-0.14	fell	0.12	laid	-0.23	lies	-0.15	whole	-0.12
here before sang	home	-0.17	fell	0.22	laid	-0.28	whole	0.16
here before sanh	home	0.22	fell	0.11	whole	0.07
here before sans	fell	-0.08	laid	0.18	lies	0.13	whole	-0.1
here before sap	home	0.11	fell	0.11	laid	-0.08
here before sapper	whole	0.05
here before sat	home	-0.05	fell	0.13	laid	0.08	lies	-0.1	whole	0.07
here before sau	home	-0.29	fell	-0.12	laid	0.06	lies	0.43	whole	-0.12
here before saw	fell	-0.06	laid	0.11	whole	0.22
here before say	fell	-0.06	laid	0.09	whole	-0.07
here before says	fell	0.29	laid	-0.1
here before school	fell	-0.05
here before scratched	home	0.22
here before se	home	0.11	fell	-0.14	laid	0.09	lies	-0.08	whole	-0.14
here before secteur	fell	0.12
here before section	laid	0.09
here before sen	home	-0.06
here before senh	fell	-0.05
here before seo	home	-0.09	whole	0.06
here before sept	fell	0.1	laid	0.05
here before september	fell	0.06	whole	0.12
here before set	fell	-0.05
here before sgt	fell	-0.07	laid	-0.05
here before share	lies	0.05
here before she	whole	0.08
here before ship	fell	-0.12
here before shot	home	-0.09	fell	0.3	lies	0.1	whole	0.09
here before showed	laid	-0.1	lies	0.36
here before shows	laid	-0.06
here before si	fell	0.18	laid	0.13	lies	-0.07	whole	0.09
here before side	laid	0.07	lies	0.16
here before sim	fell	-0.06	laid	-0.05
here before sinh	home	0.26	fell	0.06	laid	-0.27	lies	-0.15	whole	0.07
here before sisters	home	0.07
here before siu	fell	-0.13	laid	0.21
here before six	whole	0.21
here before slope	fell	0.07
here before small	fell	0.14	lies	0.05	whole	0.16
here before sn	home	-0.14	lies	0.1	whole	0.05
here before so	home	-0.07	laid	0.21	lies	-0.4	whole	0.09
here before soan	fell	0.11
here before soat	laid	0.2	lies	0.13
here before soc	laid	0.05
here before soi	home	-0.17	fell	0.08	laid	-0.2
here before soir	laid	0.05
here before soldats	laid	0.08	whole	0.11
here before soldier	whole	0.06
here before soldiers	fell	0.1	laid	0.1	whole	0.12
here before some	fell	0.12	laid	0.07	lies	-0.05	whole	0.07
here before somebody	home	0.22
here before son	home	0.08	fell	-0.32	laid	-0.1	whole	-0.2
here before song	home	-0.09	fell	-0.35	laid	-0.18	lies	-0.11	whole	-0.36
here before sont	whole	-0.13
here before sot	fell	0.35	laid	-0.1	whole	0.12
here before sous	fell	0.08	whole	-0.17
here before south	home	-0.07	lies	0.14	whole	0.1
here before statement	fell	0.13	whole	0.05
here before steps	fell	-0.07
here before still	laid	-0.19	lies	0.18
here before stone	fell	-0.08	lies	0.12	whole	-0.1
here before stream	fell	0.08	laid	-0.08	whole	-0.06
here before stt	whole	-0.12
here before su	home	-0.1	fell	0.19	whole	-0.13
here before sua	lies	-0.07
here before suc	home	-0.09
here before sung	home	0.11	fell	-0.22	whole	-0.05
here before suoi	fell	0.06	lies	-0.07	whole	-0.21
here before suon	whole	-0.08
here before suong	home	-0.08
here before suot	fell	-0.05
here before sur	fell	-0.16	laid	0.15	whole	-0.13
here before suu	home	0.31	fell	-0.18	whole	0.08
here before sy	home	-0.07	fell	0.21	whole	0.08
here before t	home	0.29	laid	-0.05	whole	-0.14
here before ta	fell	-0.07	laid	0.16	lies	-0.26	whole	-0.2
here before tac	home	-0.06
here before tai	home	-0.16	fell	0.47	laid	0.16	lies	0.29	whole	-0.18
here before taken	fell	0.23	whole	0.07
here before tam	home	-0.1	fell	0.62	laid	0.49	lies	-0.27	whole	-0.13
here before tan	fell	0.06	laid	-0.07	lies	0.11	whole	-0.15
here before tang	home	-0.14	fell	-0.18	laid	0.13	lies	0.21	whole	0.05
here before tank	fell	-0.12	laid	-0.07
here before tao	laid	0.05
here before tap	fell	-0.17	laid	0.08	lies	-0.12	whole	0.1
here before tat	home	-0.05	fell	-0.1	laid	0.23	lies	-0.06	whole	-0.16
here before tau	home	-0.07	fell	0.24	laid	-0.05	lies	-0.07	whole	-0.12
here before tay	home	-0.19	fell	-0.1	laid	0.05	lies	-0.08	whole	0.11
here before td	fell	-0.07
here before te	home	-0.13	fell	-0.09	whole	-0.05
here before team	fell	-0.07	whole	0.1
here before ten	fell	-0.31	laid	0.14	lies	-0.32	whole	0.09
here before teo	home	0.08	whole	0.05
here before terre	laid	0.24	whole	0.18
here before tet	home	-0.14	fell	0.33	laid	-0.08
here before th	home	0.14
here before tha	fell	-0.16	laid	-0.06	whole	-0.13
here before thac	whole	-0.06
here before thach	home	-0.11	fell	0.05	whole	-0.22
here before thai	home	-0.2	fell	0.27	laid	0.25	lies	-0.15
here before tham	fell	0.09	laid	-0.15	lies	-0.12	whole	0.1
here before than	home	0.12	fell	0.07	lies	-0.12	whole	-0.14
here before thang	home	0.21	fell	-0.15	laid	-0.07	lies	-0.22	whole	0.06
here before thanh	home	0.08	laid	0.17	lies	-0.07	whole	0.07
here before thao	home	0.11	fell	0.19
here before thap	fell	-0.06	laid	0.23	lies	0.16	whole	-0.09
here before that	home	0.24	fell	0.05	laid	-0.09	lies	0.31
here before thay	home	-0.08	fell	-0.13	laid	0.06	lies	-0.32	whole	0.23
here before thcs	whole	0.08
here before the	home	-0.33	laid	0.1	lies	0.33	whole	-0.17
here before their	laid	0.31	whole	-0.12
here before them	home	0.23	fell	-0.2	laid	0.27	lies	0.05	whole	0.07
here before then	fell	0.05
here before theo	home	-0.26	fell	-0.07	laid	0.13	lies	0.3	whole	0.18
here before there	home	0.09	fell	-0.24	laid	-0.14	lies	0.19	whole	0.11
here before theu	home	-0.11
here before they	laid	0.4	lies	0.37	whole	0.07
here before thi	home	0.15	fell	-0.46	laid	-0.09	whole	0.13
here before thien	home	0.29	fell	0.07	lies	0.05	whole	0.11
here before thiep	whole	-0.05
here before thiet	home	-0.13	fell	-0.06
here before thieu	home	0.14	laid	0.06	lies	-0.1	whole	0.18
here before thin	home	0.1
here before thinh	home	-0.07	fell	-0.12	whole	-0.07
here before thinks	fell	0.11	lies	0.07
here before this	home	-0.1	fell	0.08	laid	-0.07
here before tho	home	-0.05	fell	-0.19	lies	-0.11	whole	-0.09
here before thoa	fell	-0.09	whole	0.07
here before thoi	home	0.1	fell	-0.11	laid	-0.05	lies	-0.08	whole	0.06
here before thon	home	0.23	whole	-0.36
here before thong	home	-0.08	laid	0.23	lies	0.12
here before thot	lies	-0.08
here before three	home	0.29	fell	-0.12	laid	0.07	whole	0.1
here before through	fell	-0.08
here before thu	home	-0.18	laid	-0.29	lies	-0.09	whole	-0.09
here before thua	home	0.1	fell	-0.07	lies	0.07	whole	0.11
here before thuan	whole	-0.12
here before thuat	fell	-0.06
here before thuc	fell	-0.12	laid	-0.05	whole	-0.23
here before thue	home	-0.05
here before thung	laid	0.08	whole	-0.08
here before thuoc	home	-0.11	lies	-0.13
here before thuong	home	-0.3	fell	-0.22	laid	-0.22	whole	-0.14
here before thuot	whole	0.05
here before thuy	home	0.09	fell	0.06	laid	-0.07	lies	-0.07
here before thuyen	home	0.17	whole	-0.1
here before ti	fell	0.1	whole	0.06
here before tia	fell	-0.07
here before tich	laid	0.09	lies	-0.08	whole	-0.07
here before tiem	fell	0.06
here before tien	home	0.08	laid	0.2	whole	-0.27
here before tieng	laid	-0.06
here before tiep	home	0.13	lies	0.08	whole	-0.07
here before tieu	fell	0.05	laid	-0.22	lies	-0.2
here before tim	fell	-0.07	laid	-0.05	lies	0.07
here before tin	fell	-0.09	laid	-0.06	whole	0.34
here before tinh	home	0.2	laid	-0.12	lies	0.05	whole	0.18
here before tit	home	0.05	whole	0.06
here before tiu	home	-0.07	lies	0.08
here before tnxp	home	0.15	fell	0.25	laid	0.14	whole	0.08
here before to	home	0.13	fell	-0.32	laid	0.14	lies	0.06	whole	0.09
here before toa	fell	0.06	laid	-0.11	lies	0.1	whole	-0.12
here before toai	home	0.06	whole	0.09
here before toan	home	0.21	fell	-0.1	laid	-0.22	whole	-0.13
here before toc	home	0.11	fell	0.2	lies	0.07	whole	0.16
here before together	fell	0.09
here before toi	home	-0.08	laid	0.21	lies	0.23
here before told	whole	-0.18
here before tombe	home	-0.07	fell	0.19	laid	0.21	lies	-0.05	whole	-0.19
here before tombes	lies	0.1
here before ton	home	0.19	fell	-0.07	laid	0.05	whole	-0.1
here before tong	fell	-0.18	lies	-0.16	whole	0.07
here before took	laid	-0.09	lies	0.08	whole	-0.12
here before top	fell	0.06	whole	-0.08
here before toward	fell	-0.12	laid	-0.11
here before tra	home	0.06	fell	-0.18	lies	-0.34	whole	-0.11
here before trac	home	-0.06	fell	-0.08
here before trach	home	0.16	fell	0.09	lies	-0.08
here before trai	home	0.29	fell	0.12	laid	0.05	lies	0.13	whole	0.08
here before tram	home	-0.07	fell	-0.18	laid	0.25	lies	-0.16	whole	-0.3
here before tran	home	0.09	fell	0.1	laid	-0.43	lies	-0.09	whole	0.06
here before trang	fell	0.07	laid	0.12	lies	-0.19	whole	-0.24
here before tranh	laid	0.06	whole	0.09
here before translated	fell	-0.16
here before trao	fell	-0.05
here before trau	fell	0.06
here before tre	home	-0.06
here before tren	home	-0.16	fell	0.12	laid	-0.09	whole	-0.23
here before trench	fell	0.17	laid	0.13	whole	0.08
here before tri	home	-0.26	fell	0.07	laid	0.11	lies	-0.06	whole	-0.13
here before trich	fell	0.22	laid	-0.13	lies	0.05	whole	0.13
here before trieu	fell	-0.08
here before trinh	fell	0.2	laid	-0.16	whole	0.08
here before tro	home	-0.06	fell	-0.11	laid	-0.14	lies	0.26	whole	0.07
here before troi	home	-0.06	fell	-0.21	laid	-0.28
here before troisieme	laid	0.14	whole	-0.08
here before trom	lies	0.17
here before tron	whole	-0.1
here before trong	home	-0.29	fell	0.11	laid	0.24
here before trouve	fell	-0.05
here before tru	home	-0.38	fell	-0.08	lies	-0.11	whole	0.12
here before trua	fell	0.14	laid	-0.07
here before truc	fell	0.21	laid	-0.05	whole	0.06
here before truck	fell	0.25
here before trung	home	-0.07	fell	0.31	lies	-0.06
here before truoc	home	-0.15	fell	-0.22	laid	0.53	lies	-0.44	whole	-0.08
here before truong	fell	-0.27	laid	0.08	lies	0.12	whole	0.09
here before truy	home	0.08	lies	0.06
here before truyen	home	-0.23	fell	-0.06
here before tu	home	0.08	fell	-0.4	laid	0.19	lies	-0.29	whole	-0.26
here before tua	whole	-0.09
here before tuan	fell	-0.1	lies	0.09	whole	-0.14
here before tuat	home	-0.13	fell	0.15	lies	0.08	whole	-0.14
here before tuc	home	0.22	fell	-0.14	whole	0.14
here before tue	fell	0.08	whole	-0.11
here before tuee	fell	0.3
here before tui	home	-0.06	laid	0.11	lies	-0.31	whole	0.2
here before tung	fell	0.22	lies	-0.12	whole	-0.15
here before tuoc	home	0.06	lies	0.13	whole	0.07
here before tuoi	home	-0.19	lies	0.1	whole	0.05
here before tuong	home	-0.08	fell	-0.13	laid	0.27	lies	-0.26	whole	0.13
here before tuy	whole	-0.07
here before tuyet	home	-0.05
here before two	laid	0.13	lies	-0.09
here before ty	home	0.06	laid	-0.1	lies	-0.11	whole	-0.15
here before u	laid	0.06	whole	-0.14
here before uc	laid	0.13
here before ui	laid	0.19	whole	0.11
here before un	home	-0.14	fell	0.22	lies	-0.07	whole	-0.11
here before uncle	fell	-0.09	laid	-0.2	lies	0.2
here before under	laid	0.09	lies	0.11	whole	-0.13
here before une	home	-0.05	lies	0.21	whole	0.27
here before ung	whole	-0.05
here before unit	laid	-0.1	lies	0.07
here before uong	home	0.11	fell	-0.06	laid	0.11	lies	-0.07
here before up	fell	0.15	whole	0.09
here before us	fell	-0.08	laid	-0.08	lies	0.19	whole	-0.06
here before used	laid	-0.08	whole	-0.09
here before ut	home	0.08	lies	-0.08	whole	0.11
here before uy	lies	0.06	whole	0.05
here before uyen	fell	0.06
here before v	whole	-0.05
here before va	home	-0.37	fell	-0.07	laid	0.12	lies	-0.09	whole	0.09
here before vach	home	0.1	whole	-0.07
here before vai	fell	-0.12	lies	-0.05
here before van	home	-0.05	fell	-0.42	laid	-0.31	lies	0.05
here before vang	home	0.07	fell	0.09	laid	-0.07	lies	-0.06
here before vao	home	-0.15	fell	-0.23	laid	0.05	lies	0.2
here before vat	home	-0.12	fell	0.07
here before vay	home	0.28	fell	0.12	lies	-0.07
here before ve	fell	-0.24	lies	0.72	whole	0.05
here before ven	laid	-0.11	lies	-0.05	whole	-0.15
here before vers	fell	-0.06	laid	0.12	whole	-0.09
here before vi	fell	0.1	laid	-0.06	lies	0.06	whole	0.2
here before vic	fell	-0.1
here before viec	laid	0.12	lies	0.1
here before vien	home	-0.3	fell	0.12	lies	-0.14	whole	0.06
here before vieng	lies	0.09
here before viet	fell	-0.19	laid	0.22	lies	-0.11	whole	0.23
here before vietnamese	home	0.05
here before vietnamiens	laid	0.05
here before viets	whole	0.09
here before vieux	fell	0.05
here before village	laid	-0.13	whole	0.07
here before villagers	laid	-0.05	whole	0.1
here before vinh	home	0.09	lies	-0.08	whole	-0.22
here before vo	home	0.11	fell	-0.28	laid	-0.1	whole	0.13
here before voi	fell	-0.07	laid	0.43	whole	0.08
here before volunteer	whole	-0.12
here before von	laid	0.12	whole	-0.06
here before vong	home	0.07	laid	-0.13	lies	-0.44	whole	-0.12
here before vot	home	0.09	fell	-0.19	laid	-0.21	lies	-0.17	whole	0.07
here before vous	laid	-0.05
here before vu	home	-0.15	fell	-0.17	laid	-0.12
here before vua	home	-0.06	fell	0.17	laid	0.1
here before vuc	fell	0.31	laid	-0.19	whole	0.09
here before vui	laid	0.07	lies	-0.22	whole	-0.2
here before vung	home	-0.08	whole	-0.21
here before vuon	home	-0.14	fell	-0.11	whole	-0.75
here before vuong	fell	-0.17	laid	-0.14	lies	0.06	whole	0.19
here before vuot	fell	-0.22	whole	-0.12
here before vy	home	-0.08	fell	0.12	whole	0.08
here before w	whole	-0.08
here before walked	home	0.25	fell	-0.06
here before was	home	0.3	fell	0.34	laid	-0.17	lies	0.21	whole	0.07
here before we	home	-0.07	laid	-0.21	lies	-0.12	whole	0.19
here before week	fell	0.23
here before went	home	-0.06	fell	0.09
here before were	home	0.1	fell	-0.29	laid	-0.25	lies	-0.15	whole	0.07
here before west	laid	0.09	whole	-0.06
here before when	fell	0.1	laid	-0.05	lies	0.11
here before where	fell	-0.08	laid	-0.13	whole	-0.1
here before which	laid	-0.19	lies	0.22
here before while	whole	0.06
here before who	home	-0.13	laid	0.14	lies	0.05	whole	-0.12
here before wife	home	0.06
here before wire	laid	0.08	whole	0.07
here before with	home	0.1	lies	-0.11	whole	0.05
here before words	laid	0.05
here before write	home	0.05	fell	-0.06
here before writes	fell	0.09
here before wrote	fell	0.06	whole	-0.05
here before x	home	0.06	fell	0.08	laid	0.05	whole	0.06
here before xa	home	0.14	fell	0.08	laid	0.16	whole	-0.52
here before xac	home	-0.12	fell	-0.37	lies	-0.07	whole	-0.06
here before xang	fell	-0.05	whole	-0.06
here before xanh	fell	0.07	laid	0.09
here before xay	fell	0.12	laid	0.26	lies	0.06	whole	-0.25
here before xe	home	-0.07	fell	-0.08	laid	0.15	lies	0.05	whole	-0.06
here before xem	fell	0.09	laid	-0.13	lies	0.39	whole	0.05
here before xep	laid	0.14	lies	-0.16	whole	0.08
here before xi	fell	0.06	laid	0.1	whole	0.1
here before xieng	fell	-0.05
here before xin	home	-0.15	fell	0.4	laid	-0.17	lies	-0.29	whole	0.13
here before xo	home	0.05	laid	0.08
here before xoai	laid	0.06	lies	0.09	whole	-0.05
here before xom	fell	0.1	lies	-0.13	whole	-0.36
here before xong	home	-0.07	fell	-0.1
here before xu	home	0.19	fell	-0.08
here before xua	fell	-0.23
here before xuan	home	-0.05	fell	0.1	whole	-0.05
here before xuc	fell	-0.08	laid	0.14	whole	0.05
here before xung	fell	-0.13	laid	-0.08	lies	0.22
here before xuong	home	-0.16	fell	0.07	laid	-0.06	lies	0.3	whole	0.07
here before xuyen	home	-0.05
here before y	fell	-0.14	laid	0.06	lies	-0.15	whole	-0.33
here before yards	fell	-0.07	whole	-0.08
here before yd	fell	-0.16
here before year	home	-0.08	fell	-0.09
here before years	home	0.3	fell	-0.07	whole	0.05
here before yen	fell	-0.06	lies	0.09	whole	-0.35
here before yeu	fell	-0.05
here before you	fell	-0.1	laid	-0.06
here before young	whole	-0.08
here before your	fell	-0.07
here behind #	home	-0.11	laid	-0.09	lies	-0.19	whole	-0.13
here behind ##	fell	0.23	laid	-0.12	lies	-0.33
here behind ###	fell	-0.24	laid	-0.18	lies	-0.07	whole	-0.13
here behind ####	home	-0.14	fell	-0.06	laid	-0.11	lies	-0.11	whole	0.11
here behind #####	whole	-0.08
here behind ##########	fell	0.1
here behind 12th	lies	0.1	whole	-0.07
here behind 1er	lies	0.05
here behind 2h	whole	-0.05
here behind 2nd	fell	0.08	whole	0.06
here behind 3e	whole	-0.06
here behind 3rd	fell	0.06	whole	0.07
here behind 4th	fell	0.08	whole	0.05
here behind 6th	whole	0.05
here behind 8h	fell	-0.07	laid	0.12	lies	0.07
here behind a	home	-0.6	fell	-0.05	laid	-0.33	lies	0.07	whole	0.1
here behind ac	home	0.14
here behind after	fell	-0.09
here behind ai	home	-0.19	laid	-0.24	lies	-0.2	whole	-0.21
here behind all	home	0.07	fell	0.09	laid	0.08
here behind am	laid	0.09	whole	0.1
here behind an	home	0.09	fell	-0.17	laid	-0.18	lies	0.16	whole	0.2
here behind ancien	home	0.07
here behind and	home	0.14	fell	-0.33	lies	-0.21	whole	0.2
here behind anh	home	-0.32	fell	0.13	lies	-0.15	whole	0.11
here behind ans	fell	-0.05
here behind ao	laid	0.1
here behind aout	fell	-0.05
here behind ap	fell	0.08
here behind apres	laid	-0.06	whole	-0.05
here behind april	whole	0.15
here behind are	fell	-0.05	lies	0.05
here behind as	fell	-0.07	lies	0.06
here behind at	home	-0.05	fell	-0.38	laid	-0.15
here behind au	home	0.06	fell	0.1	lies	-0.08
here behind aug	fell	0.07	whole	-0.07
here behind august	fell	0.19	whole	-0.17
here behind avec	fell	0.21	laid	0.09	whole	0.08
here behind avons	fell	0.07
here behind avril	fell	0.12	laid	-0.07	whole	-0.06
here behind ay	home	-0.11	fell	0.07	laid	-0.42	lies	-0.07	whole	0.06
here behind b	home	0.12	whole	0.06
here behind b1	lies	0.13	whole	0.06
here behind ba	home	-0.12	fell	0.29	laid	-0.06
here behind bac	home	-0.06	fell	-0.32	laid	-0.25	lies	0.28	whole	0.15
here behind bach	home	0.14	whole	0.06
here behind back	whole	-0.05
here behind bai	home	0.08	fell	0.12
here behind ban	home	0.16	fell	0.23	laid	-0.27	lies	-0.05
here behind bang	home	-0.08	fell	-0.15	laid	0.26	lies	-0.09	whole	-0.15
here behind banh	fell	-0.06
here behind bao	home	-0.24	fell	-0.28	lies	-0.1	whole	-0.14
here behind bat	home	-0.09	fell	-0.24	laid	-0.1	lies	-0.05	whole	-0.12
here behind bataillon	fell	0.05	lies	0.05
here behind bay	home	0.12	fell	0.45	lies	0.28	whole	-0.22
here behind be	home	0.08	fell	0.16	laid	0.17	whole	-0.14
here behind because	whole	-0.05
here behind before	home	0.06	whole	-0.05
here behind believe	fell	-0.16
here behind ben	fell	0.17	laid	-0.05	whole	-0.11
here behind benh	whole	0.14
here behind bep	whole	-0.06
here behind bi	home	0.16	laid	-0.51	lies	-0.18	whole	-0.05
here behind bia	home	0.27	fell	-0.17	lies	0.19	whole	0.07
here behind bich	fell	-0.1
here behind bien	home	0.26	laid	-0.11	lies	-0.2	whole	-0.13
here behind biet	fell	0.11	laid	-0.18	lies	0.11	whole	0.09
here behind binh	home	-0.08	fell	0.19	laid	-0.07
here behind blo	fell	-0.07
here behind bo	home	-0.2	fell	0.22	laid	0.33	lies	-0.13
here behind boc	fell	0.09	laid	0.26	lies	-0.08	whole	0.09
here behind bodies	fell	-0.06	laid	0.09	whole	-0.05
here behind body	fell	-0.05
here behind boi	fell	-0.18
here behind bom	home	-0.05	fell	0.06	laid	-0.17	lies	-0.09	whole	0.09
here behind bon	home	0.1	laid	0.22
here behind bones	fell	0.14	whole	0.05
here behind bong	fell	0.13	whole	0.07
here behind born	whole	-0.09
here behind both	home	0.06
here behind boy	home	0.07	whole	-0.06
here behind brigade	fell	0.05
here behind brother	laid	-0.06
here behind bua	fell	0.15
here behind bui	home	0.08	fell	0.08	lies	-0.06
here behind bung	whole	0.05
here behind buoc	laid	-0.05	whole	-0.12
here behind buon	fell	-0.09
here behind buried	fell	0.18	laid	-0.15	whole	0.09
here behind burned	fell	0.11
here behind but	home	-0.07	fell	-0.22	laid	-0.25	whole	0.06
here behind buu	home	-0.06	fell	-0.12
here behind c	home	0.09	laid	-0.09
here behind c1	home	-0.06	whole	-0.05
here behind c11	lies	-0.05
here behind c2	fell	-0.13	whole	-0.07
here behind c3	home	0.15	whole	0.14
here behind c5	home	0.05	fell	0.12	whole	0.05
here behind c6	whole	0.16
here behind c7	whole	-0.05
here behind c9	fell	0.08	lies	0.13
here behind ca	home	0.1	fell	-0.05	laid	-0.16
here behind cac	home	-0.23	fell	0.08	laid	-0.06	lies	0.11
here behind cahier	fell	0.12	whole	0.05
here behind cai	home	-0.09	fell	0.24	laid	-0.23	lies	0.31	whole	0.07
here behind called	home	0.13	fell	-0.09	whole	0.05
here behind cam	fell	0.22	laid	0.17	lies	0.05	whole	0.15
here behind came	fell	-0.05
here behind can	laid	-0.27	whole	0.26
here behind cang	fell	-0.05
here behind canh	home	0.16	fell	-0.06	laid	-0.12	lies	0.25	whole	-0.07
here behind cao	home	-0.05	fell	-0.14	lies	-0.16	whole	0.15
here behind cap	fell	0.11	whole	-0.06
here behind capitaine	lies	0.06
here behind captured	fell	-0.09
here behind cat	home	-0.14	fell	0.08	laid	0.28	whole	0.1
here behind cau	home	0.06	fell	0.07	laid	-0.05	lies	-0.11	whole	0.18
here behind caught	fell	-0.11
here behind cay	fell	-0.13	laid	0.21	lies	0.11
here behind ce	fell	-0.07
here behind cemetery	fell	-0.06	lies	0.08	whole	-0.08
here behind cha	home	0.08	laid	-0.06	lies	0.1	whole	-0.07
here behind chac	laid	0.1	whole	0.08
here behind chai	home	-0.12	laid	0.06
here behind cham	home	-0.05	fell	-0.1	laid	0.11	lies	0.07	whole	0.16
here behind chan	fell	-0.05	laid	0.07	whole	0.1
here behind chang	home	-0.13	fell	0.08
here behind chap	fell	0.13
here behind chat	fell	-0.1	laid	0.08
here behind chau	laid	-0.17	lies	0.2
here behind chay	fell	0.28	laid	-0.1	whole	-0.11
here behind che	home	0.16	fell	-0.16	laid	0.1
here behind chef	whole	-0.05
here behind chen	laid	0.05
here behind chep	home	0.08	fell	-0.18	laid	0.11	lies	0.1	whole	-0.09
here behind chet	home	0.09	lies	-0.2
here behind chi	home	-0.1	laid	0.05	lies	0.19
here behind chia	fell	0.05	lies	-0.07
here behind chiec	fell	0.12
here behind chien	fell	-0.3	laid	-0.05	lies	-0.09	whole	-0.05
here behind chieu	whole	-0.05
here behind chim	whole	0.06
here behind chin	laid	0.12	lies	0.06
here behind chinh	home	0.05	fell	-0.05	laid	0.25
here behind cho	home	-0.19	fell	0.19	lies	-0.29	whole	0.07
here behind chon	home	0.08	laid	0.19	lies	-0.31	whole	-0.1
here behind chong	home	-0.12	fell	-0.14	laid	-0.05	lies	0.06	whole	0.06
here behind chu	fell	0.06	laid	0.06	lies	-0.14	whole	-0.24
here behind chua	home	0.12	fell	-0.21	laid	-0.15	whole	0.11
here behind chuan	lies	0.11
here behind chuc	fell	0.05	laid	0.16	whole	-0.05
here behind chung	home	-0.06	fell	0.31	laid	0.22	lies	0.19	whole	0.12
here behind chuoc	fell	-0.06
here behind chuoi	fell	-0.06	laid	0.05
here behind chuong	fell	0.06
here behind chup	fell	-0.11	whole	-0.08
here behind chuyen	fell	-0.37	laid	0.1	lies	0.06	whole	0.12
here behind closed	laid	0.11	whole	0.09
here behind co	home	0.06	laid	0.17	lies	-0.08
here behind coc	laid	0.12	whole	0.06
here behind coffee	fell	-0.06	laid	0.05
here behind coi	home	-0.06	fell	0.11	laid	-0.19	whole	-0.07
here behind com	home	-0.05	fell	-0.06
here behind comme	laid	-0.18
here behind compagnie	fell	-0.07
here behind con	home	-0.1	fell	0.19	laid	-0.23	lies	0.16	whole	0.18
here behind cong	home	0.13	fell	-0.26	laid	-0.28	lies	0.1
here behind corps	fell	-0.05
here behind cot	fell	0.09	laid	0.18	lies	-0.14
here behind cote	home	-0.09
here behind covered	fell	0.1
here behind cu	fell	-0.25	whole	-0.22
here behind cua	home	-0.11	fell	-0.09	laid	0.4
here behind cuc	laid	0.05
here behind cui	home	0.07	whole	-0.06
here behind cung	fell	-0.1	lies	0.18	whole	-0.21
here behind cuoc	fell	0.1
here behind cuoi	home	0.06	fell	0.18	lies	-0.07	whole	0.14
here behind cuon	fell	-0.05	laid	0.19	lies	-0.12	whole	0.07
here behind cuong	fell	-0.08	lies	0.19	whole	-0.07
here behind cut	home	-0.08	fell	-0.05	laid	0.07
here behind cuu	home	-0.05	fell	0.21	laid	-0.15
here behind d	home	0.3	laid	-0.07	lies	-0.06	whole	0.05
here behind d1	home	-0.08	fell	-0.08
here behind d2	home	0.07	laid	-0.05	whole	0.07
here behind d3	fell	0.1	lies	0.07	whole	-0.13
here behind d4	home	0.1
here behind d5	home	0.06
here behind d7	whole	0.05
here behind d8	whole	0.12
here behind d9	whole	-0.07
here behind da	laid	0.25	lies	0.41	whole	-0.19
here behind dac	home	-0.1	fell	-0.08	lies	-0.06
here behind dad	fell	-0.06
here behind dai	home	-0.13	whole	0.12
here behind dam	fell	-0.28	lies	-0.06
here behind dan	home	-0.11	laid	-0.19	lies	0.18	whole	-0.11
here behind dang	home	-0.11	fell	-0.21	lies	0.08	whole	0.14
here behind danh	home	0.05	fell	-0.13	laid	0.13	lies	-0.17
here behind dao	home	-0.12	fell	-0.24	laid	0.38	whole	0.08
here behind dap	fell	-0.15	laid	0.19	lies	0.31
here behind dat	home	-0.13	fell	0.06	laid	0.41	lies	0.29	whole	-0.12
here behind dau	home	0.16	fell	-0.54	laid	0.16
here behind day	home	-0.1	fell	-0.22	laid	-0.08	lies	0.11	whole	-0.12
here behind days	fell	-0.09
here behind de	home	-0.2	fell	0.12	laid	-0.18	lies	-0.09	whole	0.12
here behind dead	laid	0.11	whole	0.05
here behind dec	home	-0.13	fell	-0.08
here behind december	fell	0.05	whole	0.06
here behind deces	fell	0.12	whole	0.05
here behind dem	fell	-0.07	whole	0.14
here behind den	fell	-0.5	laid	0.06	lies	-0.05	whole	-0.11
here behind deo	fell	0.13
here behind dep	fell	-0.05
here behind des	fell	0.09	whole	0.06
here behind deu	fell	-0.11	lies	-0.13
here behind di	home	0.26	fell	-0.06	laid	0.1	lies	-0.32	whole	-0.14
here behind dia	fell	0.07	lies	0.14
here behind dich	fell	-0.13	laid	-0.08
here behind diec	fell	-0.08
here behind died	home	-0.06	fell	-0.06
here behind diem	fell	0.14
here behind dien	home	0.16	fell	0.28	laid	0.07	lies	0.16
here behind diep	lies	0.06	whole	0.15
here behind dieu	home	0.11	fell	0.05	lies	-0.18
here behind din	home	-0.16
here behind dinh	fell	-0.09	lies	0.21	whole	0.09
here behind dit	fell	-0.06	laid	-0.06	lies	0.12	whole	0.07
here behind do	fell	-0.06	laid	0.19	lies	0.24	whole	0.05
here behind doan	home	-0.05	laid	-0.22	whole	0.19
here behind doc	home	-0.14	fell	-0.1	lies	-0.1
here behind doi	laid	0.62	lies	-0.13	whole	-0.09
here behind don	home	-0.19	fell	-0.27	laid	0.08	lies	-0.26	whole	0.05
here behind dong	fell	-0.08	laid	0.18	lies	-0.22
here behind dont	home	-0.07
here behind dot	home	-0.31	fell	-0.14	laid	-0.07	lies	-0.07	whole	0.06
here behind down	fell	0.05
here behind du	home	0.11	fell	0.1	laid	-0.13	lies	-0.05	whole	-0.17
here behind dua	home	0.05	fell	-0.18	lies	-0.21	whole	0.06
here behind duc	home	0.15	lies	0.14
here behind dung	home	0.39	fell	-0.07	laid	-0.28	lies	0.13	whole	0.2
here behind duoc	home	0.13	laid	0.07	lies	-0.12	whole	0.07
here behind duoi	fell	-0.06
here behind duong	home	0.05	fell	-0.08	laid	0.11	lies	-0.18	whole	0.05
here behind duy	home	0.08	fell	-0.11
here behind duya	laid	0.06
here behind dv	fell	0.05	whole	-0.08
here behind e	fell	0.11	lies	-0.06	whole	-0.06
here behind e1	home	-0.06	whole	-0.06
here behind e101	home	0.07	fell	-0.05
here behind e12	home	-0.13	fell	0.13
here behind e174	whole	-0.09
here behind e28	whole	0.07
here behind e6	whole	0.06
here behind e66	whole	0.06
here behind e876	lies	0.25	whole	-0.21
here behind each	laid	0.2
here behind elle	lies	0.07
here behind em	home	0.09	fell	0.29	laid	-0.16	whole	-0.11
here behind en	home	0.14	fell	-0.05	laid	-0.13	whole	0.11
here behind enterre	fell	0.13
here behind enterres	whole	0.07
here behind ep	fell	-0.05
here behind est	whole	0.16
here behind et	fell	0.11	lies	0.05	whole	0.17
here behind etait	laid	-0.19
here behind ete	home	-0.05	fell	0.13
here behind example	home	-0.07	fell	-0.07
here behind f10	whole	0.11
here behind f3	home	-0.15	fell	0.13
here behind f307	home	-0.05	whole	-0.09
here behind f316	whole	-0.06
here behind f325	fell	-0.06
here behind f356	home	0.07	lies	0.28	whole	-0.14
here behind f9	home	-0.05
here behind face	fell	-0.05
here behind feb	fell	0.2
here behind february	fell	-0.17
here behind fevrier	fell	0.15	whole	0.05
here behind fight	fell	-0.07
here behind for	fell	-0.18	lies	0.08
here behind fought	home	-0.05
here behind found	laid	-0.05	whole	-0.08
here behind four	whole	-0.05
here behind from	fell	-0.1	laid	0.09	lies	0.11	whole	0.11
here behind gac	fell	-0.09	whole	-0.08
here behind gach	fell	-0.11	laid	-0.09	lies	0.06	whole	0.16
here behind gai	home	0.07	laid	-0.1	lies	-0.05
here behind gan	fell	0.14
here behind ganh	home	0.06	whole	-0.05
here behind gao	home	0.09	fell	0.15	laid	-0.19	lies	0.15
here behind gap	fell	0.06	laid	-0.2	lies	-0.19	whole	-0.2
here behind garde	fell	0.09
here behind gay	home	0.1	laid	0.09
here behind ghe	home	0.06	fell	0.17
here behind ghi	home	0.12	fell	-0.08	laid	-0.13	lies	0.12	whole	0.22
here behind gi	home	0.17	fell	0.25	lies	0.11	whole	0.05
here behind gia	home	0.06	fell	-0.11	lies	-0.11	whole	-0.08
here behind giai	fell	-0.23	laid	0.3	lies	0.08	whole	0.08
here behind giam	whole	0.09
here behind giao	home	-0.22	fell	0.05	laid	-0.08	lies	-0.08
here behind giap	fell	-0.12	laid	0.12	lies	0.1	whole	0.05
here behind giau	fell	-0.08	whole	0.08
here behind giay	home	0.11	fell	-0.06	lies	-0.09	whole	0.05
here behind gieng	fell	0.15	whole	-0.06
here behind giet	home	0.07	fell	0.05	whole	0.08
here behind gio	home	-0.18	fell	-0.17	laid	-0.06	lies	0.25	whole	0.12
here behind gioi	lies	-0.17
here behind girl	fell	-0.07
here behind giu	home	-0.1	fell	0.05	whole	0.12
here behind giua	home	0.11	laid	-0.1
here behind gium	fell	0.22
here behind giup	home	0.07	fell	-0.09	lies	-0.16	whole	-0.06
here behind go	fell	0.11	laid	0.08	lies	-0.22	whole	0.12
here behind goc	home	-0.07
here behind goi	fell	0.23	laid	-0.14	whole	0.1
here behind gom	home	-0.06	fell	0.24	whole	-0.2
here behind google	lies	0.15
here behind gop	fell	-0.08
here behind got	fell	0.07
here behind grave	laid	-0.06	lies	0.13
here behind graves	laid	-0.07
here behind grid	fell	0.16	laid	-0.05	whole	0.05
here behind group	fell	0.25
here behind gui	fell	-0.12	laid	-0.14
here behind gunner	home	0.15	fell	-0.05
here behind h	fell	-0.09	laid	0.2	whole	0.11
here behind ha	home	0.19	fell	0.14	laid	-0.07	lies	-0.09	whole	-0.05
here behind had	home	-0.08	laid	0.14	lies	0.11
here behind hai	home	0.08	fell	0.27	lies	-0.37	whole	0.05
here behind ham	home	-0.11	fell	0.27	lies	-0.07	whole	0.06
here behind han	home	-0.05
here behind hang	home	0.1	fell	-0.31	laid	0.28	whole	-0.18
here behind hanh	whole	-0.09
here behind hao	fell	0.05	laid	0.07
here behind has	fell	-0.05	lies	-0.05
here behind hat	home	0.09	fell	0.17	whole	0.14
here behind hay	fell	0.05	laid	-0.07	lies	-0.22
here behind he	home	0.07	whole	0.19
here behind hem	home	-0.05	whole	-0.05
here behind heo	fell	0.08	laid	0.23	lies	0.18
here behind her	fell	-0.05
here behind here	fell	0.07	whole	0.05
here behind het	home	0.14	fell	0.05	laid	-0.14	lies	-0.13
here behind hi	home	-0.14	fell	0.1	lies	0.13
here behind hien	fell	0.14	laid	0.31	lies	-0.11	whole	0.15
here behind hiep	fell	-0.15
here behind hieu	home	-0.08	fell	0.12	whole	0.05
here behind him	home	0.07	fell	0.16	laid	-0.17	lies	-0.07	whole	0.18
here behind hinh	lies	0.08
here behind his	home	0.15	fell	-0.06	laid	-0.09	lies	0.05	whole	0.07
here behind hit	fell	0.08
here behind ho	laid	0.27	lies	-0.1	whole	0.29
here behind hoac	whole	0.1
here behind hoai	fell	-0.07
here behind hoan	whole	-0.06
here behind hoang	home	0.24	laid	0.1
here behind hoat	home	0.05
here behind hoc	home	0.07	laid	0.07	lies	0.12
here behind hoe	whole	-0.06
here behind hoi	home	0.11	fell	0.55	laid	-0.11	lies	-0.05	whole	0.23
here behind hole	laid	0.1	whole	-0.05
here behind hom	home	0.17	laid	-0.36	lies	0.09
here behind home	home	0.13	fell	-0.07	laid	-0.11	lies	0.12
here behind hon	fell	0.08	laid	0.08	lies	0.1
here behind hong	home	-0.14	fell	0.13	laid	-0.14	lies	0.18	whole	0.12
here behind hop	home	0.06	fell	0.1	laid	-0.14	lies	-0.05
here behind hs	home	0.17	fell	-0.13	laid	-0.06	lies	-0.12	whole	0.11
here behind https	lies	0.15
here behind hu	home	0.1
here behind hung	laid	-0.06
here behind huong	fell	-0.09	laid	0.16
here behind huu	laid	-0.07	lies	-0.17	whole	-0.05
here behind huy	laid	0.21	whole	0.15
here behind huyen	fell	0.11	whole	0.1
here behind huynh	laid	0.2	lies	0.06	whole	0.06
here behind hy	home	0.2	fell	-0.26	laid	-0.07	whole	0.07
here behind i	fell	-0.14	lies	0.13
here behind ich	laid	-0.06	lies	0.08	whole	0.07
here behind il	home	0.13	fell	-0.11	lies	-0.06	whole	-0.11
here behind ils	laid	0.06	whole	-0.05
here behind in	laid	-0.32	lies	0.1	whole	0.08
here behind is	home	0.05	fell	0.1	laid	-0.06	lies	0.11	whole	0.12
here behind it	laid	0.11	lies	-0.07
here behind jan	home	0.06	fell	-0.08
here behind january	fell	-0.09
here behind janvier	fell	0.07
here behind je	fell	0.17	laid	-0.12	whole	0.1
here behind juillet	fell	-0.05
here behind juin	fell	0.25
here behind july	fell	0.09
here behind june	fell	-0.26	laid	-0.05	whole	-0.06
here behind k	home	-0.07	fell	0.41	laid	-0.2
here behind k3	fell	0.19	whole	0.07
here behind k8	fell	-0.05
here behind kb	fell	-0.06
here behind ke	home	-0.07	fell	-0.39	whole	-0.08
here behind kem	fell	0.09	laid	-0.2	lies	-0.07
here behind keo	fell	-0.06	laid	-0.11	lies	0.07
here behind ket	home	0.32	fell	-0.07	laid	-0.07	whole	0.06
here behind keu	home	0.05
here behind kh	fell	0.05
here behind kha	home	-0.15	whole	0.09
here behind khac	home	-0.19	lies	0.06
here behind khai	laid	0.05
here behind khang	fell	-0.06	laid	0.08	whole	-0.08
here behind khanh	home	0.12	laid	-0.07	lies	0.12	whole	0.05
here behind khau	fell	0.08	laid	0.06	whole	-0.05
here behind khi	fell	0.2	laid	0.14	lies	-0.05	whole	0.07
here behind khieng	fell	-0.47	laid	-0.05
here behind kho	fell	-0.06	laid	-0.07
here behind khoa	home	0.13	whole	0.06
here behind khoan	laid	-0.13
here behind khoang	fell	0.05	laid	-0.08	lies	-0.07	whole	-0.13
here behind khoat	fell	0.11
here behind khoe	whole	0.09
here behind khoi	fell	-0.2	laid	0.17	lies	-0.08
here behind khong	home	0.06	laid	-0.18
here behind khop	fell	0.05
here behind khu	fell	-0.08	lies	-0.16	whole	-0.07
here behind khuc	home	-0.13	fell	0.09	lies	0.1
here behind khue	lies	-0.1
here behind khuong	fell	0.15
here behind ki	fell	-0.07	whole	0.06
here behind kia	home	0.11	fell	-0.15	laid	-0.06	lies	0.06
here behind kich	home	0.13	fell	-0.11	laid	-0.05	lies	-0.1	whole	-0.11
here behind kiem	fell	0.11	whole	0.1
here behind kien	fell	0.06	laid	0.08	whole	0.12
here behind kieu	home	-0.12	fell	-0.09	laid	0.08
here behind killed	home	0.08	fell	0.05	whole	0.12
here behind kim	fell	0.06	lies	0.05
here behind kinh	fell	-0.14	whole	0.11
here behind kip	fell	-0.08	whole	0.05
here behind km	laid	-0.05	whole	-0.08
here behind know	home	0.07	fell	0.17	laid	-0.06	lies	0.13
here behind ko	fell	-0.15	laid	0.11	lies	-0.09	whole	-0.22
here behind kt	whole	0.07
here behind ky	fell	-0.21	lies	-0.09
here behind l	home	-0.06	fell	0.12	lies	0.05
here behind la	home	-0.09	fell	-0.06	lies	-0.24	whole	-0.15
here behind lai	fell	-0.14	laid	-0.11	lies	-0.13
here behind lam	home	-0.05	fell	0.06	laid	-0.19	lies	-0.35
here behind lan	fell	-0.13	laid	0.13	lies	-0.21	whole	0.1
here behind lang	fell	-0.13	laid	0.11
here behind lanh	fell	-0.05
here behind lao	fell	0.1	whole	0.12
here behind lap	home	0.09	fell	-0.17	laid	0.16	lies	0.1	whole	-0.1
here behind last	fell	-0.11	lies	0.13
here behind lat	fell	0.06
here behind late	fell	-0.14
here behind later	fell	-0.05	laid	0.08
here behind lau	fell	0.14	laid	-0.05	lies	-0.16	whole	-0.19
here behind lay	home	0.12	fell	0.09	laid	0.2	lies	-0.21	whole	0.1
here behind le	home	0.32	fell	0.1	laid	-0.28	lies	-0.15	whole	0.11
here behind leader	fell	0.06	whole	0.08
here behind len	home	-0.13	laid	0.1	lies	-0.11	whole	0.1
here behind lenh	fell	-0.13
here behind leo	home	-0.09	laid	0.09	whole	-0.05
here behind les	home	-0.09	fell	0.29	laid	0.07	whole	0.08
here behind liaison	fell	-0.07
here behind lich	fell	0.06	whole	0.11
here behind lien	home	0.28	fell	-0.08
here behind liet	lies	-0.17
here behind lieu	fell	0.15	laid	-0.1	whole	0.07
here behind lin	whole	0.05
here behind linh	home	0.19	fell	0.27	laid	-0.19	whole	0.15
here behind list	fell	0.09	whole	0.06
here behind lived	home	0.06	whole	0.08
here behind lo	fell	0.11
here behind loa	fell	-0.05
here behind loc	home	0.16	fell	0.15
here behind loi	fell	-0.08	lies	-0.21	whole	-0.1
here behind lon	home	-0.15	lies	0.09	whole	-0.09
here behind long	fell	0.08
here behind lop	fell	-0.05	laid	-0.05
here behind lost	laid	0.11
here behind ls	home	0.1	fell	-0.19	laid	-0.18	lies	0.1	whole	0.07
here behind lu	laid	0.08	whole	0.07
here behind lua	whole	0.06
here behind luan	home	0.11
here behind luc	fell	0.28	laid	0.09	whole	-0.08
here behind luoi	laid	-0.13
here behind luom	fell	0.08
here behind luon	fell	-0.05	laid	0.08	whole	0.06
here behind luong	fell	-0.1	lies	-0.11	whole	0.13
here behind luu	fell	-0.13	whole	-0.06
here behind luyen	fell	-0.05
here behind ly	home	0.07	fell	0.08	laid	-0.05	lies	0.05	whole	-0.06
here behind m	whole	-0.05
here behind ma	fell	-0.06	laid	-0.3	lies	0.31
here behind mac	laid	0.07
here behind mai	fell	-0.35	laid	-0.06	lies	0.11	whole	0.08
here behind mais	lies	0.08
here behind man	home	0.05	laid	-0.09
here behind mang	fell	0.23	laid	-0.05	lies	0.15	whole	0.12
here behind manh	home	-0.1	laid	0.37	lies	-0.08	whole	-0.07
here behind mao	fell	0.15	lies	-0.08
here behind map	home	0.19
here behind mar	home	0.09	whole	0.13
here behind march	fell	0.19	whole	0.09
here behind marked	fell	-0.06
here behind mars	fell	0.32	whole	-0.08
here behind mat	home	0.28	fell	-0.11	lies	0.1	whole	-0.09
here behind mau	laid	-0.11	lies	-0.13	whole	-0.05
here behind may	home	-0.14	fell	0.18	laid	-0.15	lies	-0.16	whole	0.07
here behind maybe	whole	0.06
here behind me	home	0.15	laid	-0.14	lies	-0.19
here behind medic	whole	-0.08
here behind meme	fell	0.12
here behind men	whole	0.06
here behind mi	fell	0.05	whole	-0.12
here behind mien	fell	-0.05
here behind mieng	home	-0.05
here behind min	home	0.09	fell	0.27	lies	0.2	whole	0.17
here behind minh	fell	0.11	laid	0.06	lies	0.08
here behind mis	fell	0.17	laid	-0.07	whole	0.06
here behind mo	home	-0.21	fell	0.09	laid	-0.05	lies	-0.15
here behind moc	fell	-0.11	lies	0.14
here behind moi	home	0.06	fell	0.21	laid	-0.18	lies	-0.12	whole	0.05
here behind mon	fell	0.06	whole	0.14
here behind mong	home	-0.08	fell	0.26	lies	-0.12	whole	-0.12
here behind month	fell	0.13
here behind more	home	-0.05
here behind morts	fell	-0.13
here behind mot	fell	0.19	laid	0.24	lies	0.14	whole	0.14
here behind moved	whole	0.06
here behind mu	home	0.11	fell	-0.16	laid	0.07	lies	-0.07
here behind mua	fell	-0.07	laid	-0.1
here behind muc	fell	0.11	whole	0.07
here behind mui	fell	-0.06	laid	-0.14	whole	0.13
here behind mung	home	-0.07	fell	0.09	laid	-0.09	whole	0.09
here behind muoi	home	0.31	fell	-0.13	laid	0.35	whole	0.17
here behind muon	fell	0.23
here behind muong	laid	0.14	lies	0.08
here behind my	fell	-0.26	laid	-0.09
here behind n	fell	-0.05	lies	0.1
here behind na	whole	-0.07
here behind nam	home	-0.32	fell	-0.32	laid	0.1	lies	0.51	whole	-0.17
here behind name	fell	-0.12	laid	-0.06	lies	0.2
here behind named	whole	0.05
here behind nan	fell	-0.07
here behind nang	fell	-0.1
here behind nao	home	0.1	fell	0.13	laid	-0.23	lies	0.47
here behind nap	fell	-0.13	laid	-0.09	lies	0.1
here behind nay	fell	-0.46	laid	0.2	lies	0.09	whole	0.17
here behind ne	whole	0.13
here behind neang	fell	0.24
here behind nem	lies	0.13
here behind nen	home	-0.12	fell	-0.14	laid	0.11	lies	0.06
here behind neu	home	-0.05	fell	-0.1
here behind never	fell	-0.23	whole	-0.05
here behind next	laid	0.07
here behind ng	fell	-0.08	laid	-0.07	lies	-0.16	whole	-0.05
here behind nga	fell	0.3	laid	0.44
here behind ngac	home	-0.08
here behind ngan	home	0.07	whole	0.07
here behind ngang	laid	0.13	whole	-0.05
here behind ngay	home	-0.1	laid	0.38	lies	-0.19	whole	0.08
here behind nghe	home	0.07	fell	0.06	whole	-0.07
here behind nghi	fell	0.06	laid	-0.07
here behind nghia	home	0.21
here behind nghiem	fell	0.15	laid	0.14	whole	-0.07
here behind ngo	home	-0.14	laid	-0.23	lies	0.08
here behind ngoai	home	0.05	fell	0.06	whole	-0.08
here behind ngoan	whole	0.06
here behind ngoc	lies	-0.11	whole	-0.06
here behind ngoi	home	-0.12	fell	0.31	laid	-0.19	lies	0.17	whole	0.08
here behind ngon	laid	0.09	whole	-0.07
here behind ngu	home	-0.11	fell	-0.1	whole	-0.06
here behind nguc	fell	-0.18
here behind ngung	fell	0.11	whole	-0.05
here behind nguoi	home	-0.08	fell	-0.12	laid	0.14	lies	-0.33	whole	0.17
here behind nguyen	home	-0.21	fell	0.12	laid	-0.1	lies	-0.37	whole	0.17
here behind nha	fell	-0.07	laid	-0.06	lies	0.05	whole	-0.07
here behind nhac	fell	-0.06
here behind nham	home	0.09	laid	-0.05
here behind nhan	home	0.08	fell	-0.25	laid	-0.12	lies	0.2
here behind nhang	lies	0.09
here behind nhanh	whole	-0.13
here behind nhap	home	-0.06	fell	-0.08	whole	-0.09
here behind nhat	home	0.27	fell	0.27	laid	0.18
here behind nhau	fell	0.07	whole	0.06
here behind nhay	fell	0.1
here behind nhe	home	-0.13	laid	-0.1	whole	0.16
here behind nhi	lies	0.24	whole	-0.07
here behind nhieu	fell	0.09	lies	-0.11
here behind nhin	fell	-0.06	laid	0.13	whole	0.08
here behind nho	home	0.24	fell	0.42	laid	-0.08	lies	0.38	whole	0.2
here behind nhom	home	-0.06	fell	0.13	laid	0.15	whole	0.05
here behind nhu	fell	-0.25	laid	-0.15	lies	-0.08	whole	0.11
here behind nhua	fell	0.05	laid	-0.07
here behind nhung	home	-0.16	fell	0.08	laid	-0.18	lies	0.06	whole	0.09
here behind ni	fell	-0.05
here behind niem	home	-0.06	fell	-0.1
here behind nien	home	0.13	lies	-0.05
here behind night	fell	0.26	laid	-0.06
here behind ninh	fell	0.23
here behind nn	whole	0.08
here behind no	home	0.06	fell	0.12	laid	-0.16	lies	0.06	whole	-0.33
here behind noi	home	-0.21	laid	0.09	lies	0.13	whole	-0.06
here behind nom	fell	-0.08
here behind noms	home	-0.07	whole	0.08
here behind non	laid	0.1
here behind nong	home	-0.07	fell	-0.12	lies	-0.13	whole	-0.05
here behind nop	fell	-0.07
here behind not	fell	-0.07	laid	-0.08
here behind nous	fell	0.15
here behind nov	whole	0.1
here behind november	home	-0.09	fell	0.11	whole	0.14
here behind novembre	fell	-0.08
here behind now	fell	-0.09
here behind nu	fell	0.36	whole	0.05
here behind nua	home	-0.06	fell	0.32	laid	-0.06	whole	0.06
here behind nuit	fell	0.18
here behind numero	fell	-0.09	laid	-0.09	lies	0.05
here behind nuoc	home	-0.13	whole	0.1
here behind nuoi	home	0.06
here behind nurse	fell	-0.09	whole	-0.05
here behind o	home	-0.15	fell	-0.48	laid	-0.54	lies	0.14	whole	-0.07
here behind oanh	home	-0.12	fell	0.17
here behind oct	fell	0.15	whole	0.13
here behind octobre	whole	-0.11
here behind of	fell	-0.23	lies	-0.08	whole	-0.24
here behind om	home	0.05	fell	-0.16	lies	0.1	whole	0.05
here behind on	home	-0.05	fell	-0.26
here behind one	fell	0.13	laid	-0.05	whole	0.07
here behind ong	home	0.15	fell	-0.06	laid	-0.13	lies	-0.06	whole	0.17
here behind only	home	-0.07	fell	-0.06	whole	0.06
here behind ont	laid	0.05	whole	-0.05
here behind operation	fell	0.13	whole	0.05
here behind or	laid	-0.05	whole	-0.09
here behind ou	fell	0.07	laid	-0.13	whole	-0.06
here behind our	fell	0.13	whole	0.07
here behind ours	fell	0.09	whole	-0.07
here behind out	laid	-0.1
here behind over	fell	0.05
here behind owner	laid	0.13	whole	-0.06
here behind pao	fell	-0.1	laid	0.09	whole	-0.05
here behind paper	home	-0.05
here behind par	home	-0.12	fell	0.1
here behind pas	lies	0.07
here behind penicillin	laid	0.13	whole	0.09
here behind pere	whole	0.06
here behind petit	home	-0.09	whole	0.05
here behind pha	home	-0.06
here behind phai	home	-0.09	fell	-0.34	lies	0.38	whole	0.43
here behind pham	home	0.16	fell	0.15	laid	-0.15	lies	0.18	whole	0.12
here behind phan	home	0.1	fell	-0.13	laid	-0.19	whole	-0.05
here behind phao	home	-0.07	laid	0.15	lies	-0.16	whole	0.17
here behind phap	home	0.14	whole	0.07
here behind phat	home	-0.07	fell	0.15
here behind phau	fell	-0.24
here behind phe	fell	0.12	laid	-0.12
here behind phep	whole	0.05
here behind phi	fell	0.06
here behind phien	home	0.07	fell	0.1	laid	-0.1
here behind phim	laid	0.08
here behind pho	home	0.05	fell	-0.08	laid	0.22	lies	0.16	whole	-0.08
here behind phong	home	0.12	fell	-0.21	laid	0.3	lies	-0.07
here behind phu	home	0.1	fell	0.11	laid	0.38
here behind phuc	home	-0.08	fell	-0.09	lies	-0.06	whole	-0.09
here behind phung	fell	-0.14	laid	0.11	lies	0.2	whole	0.07
here behind phuoc	fell	-0.08	laid	0.13
here behind phuong	lies	-0.05	whole	0.11
here behind please	laid	-0.09
here behind po	fell	-0.08	lies	0.1
here behind pour	fell	0.16	whole	-0.08
here behind pris	fell	0.05
here behind prisonnier	whole	-0.1
here behind puis	whole	0.06
here behind put	fell	0.12	lies	0.15	whole	-0.2
here behind qu	home	-0.05	fell	0.17	lies	0.11	whole	0.07
here behind qua	fell	-0.1	laid	-0.05	whole	0.09
here behind quach	lies	-0.05
here behind quan	home	-0.23	fell	-0.24	laid	0.2	lies	0.15	whole	-0.17
here behind quang	home	0.21	fell	0.12	laid	-0.07	whole	0.13
here behind quat	laid	0.24
here behind quay	laid	0.17	whole	0.18
here behind que	home	0.09	fell	-0.16	laid	0.08	lies	-0.13	whole	0.12
here behind quen	fell	0.29	lies	0.12	whole	0.14
here behind quet	laid	0.07
here behind qui	fell	-0.07
here behind quoc	home	-0.05	lies	-0.07	whole	-0.08
here behind quy	fell	-0.1	laid	0.12	lies	0.14	whole	-0.06
here behind quyen	fell	-0.12	laid	-0.05
here behind quynh	fell	-0.19
here behind ra	home	-0.1	laid	-0.1	lies	-0.27	whole	-0.05
here behind rach	whole	0.05
here behind racontait	fell	0.05
here behind raconte	fell	-0.09
here behind ram	fell	0.09	whole	0.08
here behind rang	fell	0.12	laid	-0.14	lies	0.05	whole	0.06
here behind ranh	lies	-0.07
here behind rank	fell	0.11
here behind rao	laid	0.12
here behind rat	fell	0.13	whole	0.07
here behind ray	laid	-0.05
here behind re	fell	-0.13	whole	-0.11
here behind regiment	fell	-0.11	laid	-0.09	whole	0.1
here behind releve	fell	0.08	laid	-0.11	whole	-0.06
here behind rentre	home	0.08
here behind ret	fell	0.09
here behind ri	fell	0.05
here behind rieng	home	-0.1	lies	0.22
here behind right	fell	-0.08
here behind ro	home	0.25	fell	-0.13	laid	0.06
here behind roi	fell	-0.49	laid	0.14	whole	0.07
here behind rong	home	-0.08
here behind rot	home	-0.06
here behind rung	fell	-0.05
here behind ruoc	fell	-0.08
here behind ruong	fell	-0.08	laid	0.13	whole	0.07
here behind ruot	home	0.22	fell	0.07	whole	0.07
here behind rut	home	-0.11	fell	0.11
here behind s	fell	-0.08	laid	-0.1	lies	0.06	whole	-0.1
here behind sa	fell	0.24
here behind sac	fell	0.13
here behind sach	laid	-0.07
here behind sai	laid	-0.07	lies	0.23
here behind said	whole	0.05
here behind sam	fell	0.08	whole	0.11
here behind same	fell	-0.09	lies	0.08
here behind san	home	0.09	whole	0.08
here behind sang	home	-0.1	fell	0.15	laid	-0.13	lies	-0.08	whole	-0.11
here behind sanh	lies	-0.1
here behind sao	laid	0.05
here behind sap	fell	0.09	lies	-0.06
here behind sat	fell	-0.1	whole	0.07
here behind sau	fell	0.08	laid	0.11	lies	-0.06	whole	0.28
here behind saw	whole	0.06
here behind say	fell	0.2	laid	0.05	lies	-0.05
here behind says	fell	-0.08	laid	0.05
here behind see	fell	-0.11
here behind seo	home	-0.19
here behind sept	fell	-0.07	laid	-0.08
here behind septembre	fell	-0.13	laid	0.13	whole	-0.08
here behind sergeant	fell	0.11
here behind sergent	whole	0.06
here behind ses	fell	0.18
here behind set	home	-0.1	fell	0.05	laid	0.06
here behind she	fell	-0.08
here behind shot	home	-0.06
here behind showed	lies	0.13	whole	-0.08
here behind si	home	-0.14	fell	0.12	laid	-0.08	lies	-0.25	whole	0.06
here behind side	laid	0.05	whole	-0.28
here behind since	lies	0.13	whole	0.09
here behind sinh	fell	-0.22	laid	0.08	lies	0.2	whole	0.17
here behind sister	home	0.06
here behind six	fell	0.08	whole	-0.05
here behind sn	home	0.15	fell	-0.07
here behind so	home	0.05	fell	0.09	laid	-0.28	lies	0.14	whole	-0.37
here behind soc	laid	-0.15	lies	0.24
here behind soigne	fell	0.06	whole	-0.09
here behind som	fell	0.07	whole	-0.06
here behind some	fell	-0.12
here behind son	home	-0.11	fell	0.1	laid	0.26	whole	0.18
here behind song	home	-0.14	fell	-0.22	laid	-0.07	lies	-0.17
here behind sot	home	0.17	fell	0.18	whole	0.15
here behind south	laid	-0.05
here behind station	home	-0.08	fell	0.06	lies	0.12
here behind still	fell	-0.09
here behind street	home	-0.05	fell	-0.05	whole	-0.17
here behind su	home	-0.21	fell	-0.13	lies	0.23	whole	0.22
here behind sua	home	-0.26	fell	-0.12	lies	-0.05
here behind suc	fell	-0.05
here behind suis	fell	0.17	whole	0.13
here behind summer	whole	-0.09
here behind sung	laid	0.05
here behind suoi	laid	0.08
here behind suu	lies	0.13
here behind sy	whole	0.07
here behind t	fell	0.06	laid	-0.1
here behind ta	fell	0.06	laid	-0.19	lies	-0.06	whole	0.18
here behind tac	fell	-0.09	laid	-0.1	lies	0.09	whole	0.06
here behind tai	home	-0.21	fell	-0.51	laid	0.31	lies	-0.2	whole	0.1
here behind tam	home	-0.07	fell	-0.21	laid	0.24	lies	-0.05	whole	-0.2
here behind tan	home	-0.1	fell	0.06	laid	0.11	lies	0.05	whole	0.1
here behind tang	home	-0.05	fell	-0.31	laid	-0.1	lies	-0.11	whole	-0.14
here behind tao	lies	0.09
here behind tap	fell	-0.25	lies	0.05
here behind tat	fell	0.26	laid	0.15	whole	-0.05
here behind tau	home	-0.19	fell	0.25	whole	-0.07
here behind tay	home	0.07	fell	0.1	laid	0.19
here behind te	home	-0.08	fell	-0.07	whole	-0.06
here behind team	fell	0.18	whole	0.12
here behind tell	laid	-0.05
here behind tells	home	0.05
here behind ten	home	0.46	lies	-0.37	whole	0.13
here behind tenait	home	0.23	whole	0.07
here behind terre	fell	-0.06
here behind tet	home	-0.08	fell	0.23	laid	-0.15	lies	0.1	whole	0.05
here behind tha	whole	-0.06
here behind thach	whole	-0.18
here behind thai	fell	0.17	whole	-0.09
here behind tham	home	-0.05	fell	-0.16	laid	0.1	lies	-0.07
here behind than	home	0.1	fell	-0.07	laid	-0.09	lies	-0.13
here behind thang	home	-0.11	fell	0.17	laid	-0.44	lies	-0.34
here behind thanh	home	0.05	laid	0.2	lies	-0.33	whole	0.13
here behind thap	fell	-0.19	laid	0.05	lies	0.17	whole	0.08
here behind that	home	-0.11	fell	0.32	laid	-0.24	lies	-0.06
here behind thay	home	-0.11	fell	-0.19	laid	0.18	lies	0.3	whole	-0.05
here behind the	fell	0.34	lies	-0.07	whole	0.1
here behind their	home	0.05
here behind them	home	-0.06	fell	-0.19
here behind then	home	0.14	laid	0.06	lies	0.13	whole	0.16
here behind theo	home	-0.11	lies	0.15	whole	0.12
here behind there	home	-0.06	fell	-0.15	lies	-0.08
here behind they	home	-0.05	fell	0.19	laid	-0.18	lies	0.06	whole	0.14
here behind thi	home	-0.29	fell	-0.05	laid	-0.17	lies	-0.39	whole	0.2
here behind thien	home	0.16
here behind thiet	fell	-0.07	laid	-0.1	whole	0.1
here behind thieu	home	-0.13	fell	0.09	laid	0.11
here behind thim	fell	0.06	whole	0.05
here behind thinh	home	-0.15
here behind thinks	fell	-0.06	lies	0.07
here behind this	laid	-0.09
here behind tho	home	0.23	fell	0.58	laid	-0.07	lies	-0.1	whole	0.1
here behind thoai	home	0.12	fell	0.13	lies	0.09
here behind thoat	fell	0.17
here behind thoi	fell	-0.08	lies	-0.05	whole	0.14
here behind thon	home	0.14	whole	0.05
here behind thong	home	0.14	fell	-0.25	laid	0.05	lies	-0.09	whole	-0.09
here behind thot	laid	0.08
here behind three	fell	0.06	whole	0.08
here behind thu	home	-0.05	fell	-0.23	lies	-0.09	whole	-0.13
here behind thua	home	0.06	fell	-0.05
here behind thuan	home	0.11	fell	0.14	laid	0.06	lies	-0.05
here behind thuc	fell	-0.05	lies	-0.07	whole	-0.08
here behind thung	home	-0.06	laid	-0.05
here behind thuoc	fell	0.31	whole	-0.13
here behind thuong	home	-0.35	fell	0.16	laid	-0.16	lies	-0.17
here behind thuy	home	0.05	lies	-0.07
here behind thuyen	home	-0.07	fell	0.33
here behind tich	home	0.14	fell	-0.09	whole	0.08
here behind tiem	home	0.11
here behind tien	home	-0.05	fell	0.07	laid	-0.05	lies	-0.1	whole	0.13
here behind tieng	fell	0.06
here behind tiep	laid	0.16
here behind tieu	home	0.07	laid	-0.1	lies	0.13	whole	0.16
here behind tim	home	0.07	laid	0.29	lies	-0.22	whole	-0.13
here behind time	fell	0.12
here behind tin	fell	-0.06	lies	-0.09
here behind tinh	laid	0.17	lies	-0.08
here behind tirailleur	home	0.08	whole	0.05
here behind tnxp	home	-0.1	whole	0.05
here behind to	laid	-0.1	lies	-0.08	whole	-0.11
here behind toa	fell	-0.31	laid	0.09	lies	0.11	whole	0.12
here behind toai	home	0.08
here behind toan	fell	-0.07	laid	0.05	lies	-0.13
here behind together	fell	0.1
here behind toi	fell	-0.2	lies	0.06
here behind told	fell	0.09	lies	0.05	whole	0.09
here behind tombe	fell	-0.05	lies	0.08
here behind tombes	whole	0.09
here behind ton	fell	-0.12	laid	0.31	lies	-0.08	whole	-0.06
here behind tong	home	0.05	fell	0.12	laid	-0.07	whole	-0.08
here behind took	fell	0.21	whole	0.06
here behind top	whole	0.06
here behind tra	home	-0.06	fell	-0.08	laid	-0.14	whole	0.08
here behind trai	fell	-0.19
here behind tran	home	-0.09	fell	-0.29	laid	-0.1	whole	-0.09
here behind trang	home	0.22	fell	-0.07	laid	0.11	whole	-0.1
here behind tranh	laid	0.1
here behind trao	fell	-0.1
here behind trau	whole	0.07
here behind tre	lies	-0.05	whole	0.07
here behind treo	fell	0.11	laid	-0.06	whole	0.05
here behind tri	home	-0.12	fell	-0.33	laid	0.09	lies	0.1
here behind trich	fell	0.18
here behind trieu	home	0.12	fell	-0.33	laid	-0.11	whole	0.08
here behind trinh	fell	-0.11	laid	-0.06	whole	0.07
here behind tro	whole	0.06
here behind troi	fell	0.15	laid	-0.06	lies	0.09	whole	-0.08
here behind tron	home	0.09	whole	-0.11
here behind trong	fell	0.05	laid	0.22	lies	0.32	whole	-0.15
here behind trua	fell	-0.05	laid	0.07	lies	-0.05
here behind truc	laid	-0.15	whole	0.11
here behind trung	home	-0.17	fell	0.13
here behind truoc	home	-0.21	lies	0.13	whole	0.17
here behind truong	fell	-0.24	lies	-0.12	whole	0.28
here behind truy	home	0.12	fell	-0.05	whole	0.07
here behind truyen	home	0.06	fell	-0.17
here behind tu	home	0.26	fell	-0.27	laid	-0.19	lies	0.43
here behind tuan	whole	-0.05
here behind tuat	laid	0.1
here behind tuc	home	-0.18	fell	0.09	whole	0.06
here behind tui	home	0.13	laid	0.11	lies	0.22	whole	0.25
here behind tung	home	0.1	laid	0.2	lies	-0.25
here behind tuoc	home	0.1	whole	0.05
here behind tuoi	home	0.18	laid	-0.12	lies	-0.08	whole	-0.12
here behind tuong	home	-0.08	fell	-0.2
here behind tuy	whole	-0.06
here behind tuyen	home	0.05	whole	-0.07
here behind two	laid	0.06	whole	0.09
here behind ty	home	-0.1	fell	-0.07
here behind ui	fell	-0.12	laid	0.06	whole	0.06
here behind un	fell	0.25	laid	-0.07	whole	-0.09
here behind une	home	0.2	fell	0.28
here behind ung	whole	0.08
here behind unit	fell	0.12	whole	0.1
here behind unknown	whole	0.05
here behind up	home	-0.1	fell	0.07	laid	0.1	whole	0.22
here behind us	fell	0.2	lies	0.12	whole	0.13
here behind used	fell	0.09	whole	0.06
here behind ut	home	0.15	lies	-0.14	whole	-0.13
here behind uy	home	-0.07	fell	-0.06
here behind va	home	-0.44	fell	-0.2	laid	-0.33	lies	0.09	whole	-0.08
here behind vach	fell	-0.09
here behind vai	home	0.06	fell	-0.09
here behind van	home	0.15	fell	-0.35	laid	-0.55	lies	0.41	whole	-0.08
here behind vang	laid	0.1	whole	-0.08
here behind vao	home	0.08	fell	-0.38	lies	0.13	whole	0.14
here behind vap	fell	0.06
here behind vat	whole	-0.11
here behind vay	home	-0.07	lies	-0.09
here behind ve	fell	-0.62	lies	-0.5	whole	0.26
here behind vet	fell	0.14	laid	-0.08
here behind vi	fell	0.22	laid	-0.15	lies	-0.14	whole	0.28
here behind vien	home	-0.06	laid	-0.07	whole	0.1
here behind viet	fell	-0.09	laid	-0.12	lies	0.17	whole	-0.11
here behind vinh	fell	0.16	whole	0.06
here behind vo	home	0.42	fell	-0.19	laid	-0.23	lies	0.06	whole	0.38
here behind voi	home	0.16	fell	0.19	laid	-0.14	lies	-0.14	whole	0.08
here behind von	fell	0.1	laid	0.13
here behind vong	home	-0.11	fell	0.21	laid	-0.09	whole	0.08
here behind vot	laid	-0.1	whole	0.05
here behind vu	home	0.1	fell	0.27	whole	0.2
here behind vua	fell	0.06	laid	-0.05	lies	0.05	whole	0.11
here behind vuc	home	0.14	whole	0.05
here behind vui	home	0.06	fell	-0.12	laid	0.15	lies	-0.06
here behind vuong	home	-0.07	fell	0.16	whole	0.08
here behind vuot	fell	-0.07
here behind vy	fell	0.19
here behind was	home	0.06	fell	-0.26	laid	0.06	whole	0.11
here behind we	fell	-0.07	laid	-0.11	lies	0.24
here behind week	fell	0.09
here behind were	home	-0.08	fell	0.05	laid	-0.05
here behind when	fell	0.14	lies	0.06	whole	-0.06
here behind where	laid	0.07	whole	-0.07
here behind who	fell	-0.06	laid	-0.05
here behind with	home	-0.08	fell	-0.2	laid	0.09	lies	-0.09	whole	-0.16
here behind worked	home	-0.2
here behind would	home	0.07	whole	-0.06
here behind wrong	lies	0.1
here behind wrote	fell	0.11	whole	0.08
here behind www	lies	0.15
here behind xa	home	0.06	fell	-0.33
here behind xac	fell	0.47	whole	0.21
here behind xang	fell	0.05
here behind xanh	fell	0.05	lies	-0.05
here behind xay	fell	0.13	laid	0.12	lies	-0.13	whole	0.16
here behind xe	home	-0.06	fell	-0.17
here behind xem	home	0.07	fell	-0.12	laid	-0.06
here behind xeng	laid	0.05
here behind xep	lies	0.2
here behind xet	fell	0.13	laid	0.15	whole	-0.09
here behind xi	laid	0.25	lies	0.07
here behind xin	home	0.13	fell	-0.1	laid	-0.29	lies	-0.18	whole	0.16
here behind xoi	fell	-0.05
here behind xom	home	0.08	fell	-0.07
here behind xong	fell	-0.19	laid	0.07	whole	0.05
here behind xu	home	0.2	fell	0.21	lies	0.12	whole	0.11
here behind xua	fell	0.34	lies	-0.16
here behind xuan	home	0.31	laid	0.06
here behind xuc	fell	0.1
here behind xung	home	0.07	whole	0.06
here behind xuong	home	0.07	lies	-0.11
here behind xuyen	home	-0.07	lies	-0.05
here behind y	home	-0.13	fell	0.1	lies	-0.2	whole	-0.05
here behind year	fell	0.13
here behind years	fell	0.12	laid	0.06	whole	0.11
here behind you	laid	-0.1
in:again	home	-0.1	fell	-0.13	laid	-0.18	lies	-0.06	whole	-0.36
in:aka	home	-0.18	laid	-0.09	whole	0.05
in:alive	home	-0.06	fell	-0.21	laid	-0.05	lies	0.09	whole	-0.14
in:at	home	-0.27	fell	0.21	laid	0.57	whole	-0.96
in:battle	home	-0.15	laid	0.14	lies	-0.23	whole	-0.55
in:bury	home	0.09	fell	-0.24	laid	0.74	whole	-0.15
in:capture	home	-0.1	fell	-0.13	laid	0.05	lies	-0.05	whole	0.07
in:contact	home	-0.12	fell	-0.15	laid	-0.32	lies	-0.12	whole	-0.15
in:died	home	-0.19	fell	-0.56	laid	0.11	lies	-0.26	whole	-0.39
in:enlist	fell	-0.13	laid	0.07
in:fell	home	-0.22	fell	0.2	laid	-0.19	lies	-0.08	whole	-0.48
in:gio	fell	-0.1	laid	0.08	whole	0.09
in:grave	home	-0.27	fell	-0.37	lies	0.27	whole	-0.4
in:home	home	0.2	fell	-0.13	laid	0.1	whole	-0.34
in:hurt	fell	-0.06	whole	-0.07
in:joined	home	-0.06
in:kin	fell	-0.05
in:laid	home	-0.08	fell	-0.05	lies	-0.06	whole	-0.07
in:last	home	-0.06	laid	-0.07
in:letter	home	-0.08	fell	-0.28	laid	-0.12	lies	-0.11	whole	-0.06
in:level	home	0.16	laid	-0.06	whole	-0.35
in:link	home	-0.39	fell	-0.08	laid	0.15	lies	-0.22	whole	-0.13
in:martyr	home	0.05	fell	-0.1	laid	-0.09	lies	-0.08
in:moved	home	0.18	laid	-0.44	lies	-0.06	whole	-0.35
in:naming	home	-0.22	fell	-0.2	lies	-0.12	whole	-0.19
in:notice	home	-0.15	fell	-0.07	laid	0.05	lies	-0.17	whole	0.06
in:office	home	-0.27	fell	-0.21	laid	0.38	lies	-0.39	whole	-0.13
in:pet	home	0.05	fell	0.05	laid	-0.09	lies	0.15
in:post	home	-0.33	fell	0.08	laid	-0.15	lies	-0.14	whole	-0.12
in:rank	home	-0.1	fell	-0.23	laid	-0.12	lies	-0.05
in:rests	laid	0.05
in:self	home	-0.21	fell	-0.27	laid	-0.26	lies	-0.12	whole	-0.15
in:site	home	-0.41	fell	0.69	laid	0.23	lies	-0.16	whole	0.09
in:stop	home	0.07	fell	-0.34	laid	0.08	lies	0.18	whole	-0.05
in:tells	home	-0.12	fell	-0.28	laid	-0.3	lies	-0.39	whole	-0.27
in:thing	fell	0.27	laid	0.19	lies	0.27	whole	0.1
in:title	home	0.1	fell	0.12	laid	-0.26	whole	-0.39
known at	home	0.41	fell	-0.15	laid	-0.06	lies	-0.08	whole	-0.08
known laid	home	-0.05	fell	-0.36	laid	1.06	lies	-0.06	whole	0.69
known led	laid	0.13	lies	-0.11
known named	home	0.36	fell	0.5	laid	-0.17	lies	0.1	whole	-0.26
known there	home	0.16	fell	0.83	lies	-0.12
last 1	fell	0.09	laid	-0.12
last 10	fell	0.05	laid	-0.2	lies	0.07	whole	0.05
last 100	laid	0.08	lies	0.08
last 1015	whole	-0.13
last 105	whole	-0.12
last 1062	fell	0.26	laid	0.14	lies	0.1	whole	0.08
last 11	laid	-0.08	lies	-0.09
last 12	fell	-0.28	laid	-0.07	lies	-0.11
last 12a	fell	-0.16
last 13	fell	-0.09	laid	0.16	whole	0.06
last 1338	fell	0.08	whole	-0.05
last 14	fell	0.05	laid	-0.13
last 15	fell	0.13	whole	0.05
last 174	whole	-0.05
last 18	fell	-0.11	lies	0.12
last 19	fell	0.25	whole	0.11
last 1b	fell	0.11
last 2	home	-0.08	fell	0.24	laid	-0.05	lies	0.16	whole	0.15
last 20	fell	0.19	laid	-0.08	lies	-0.05
last 21	fell	-0.14
last 22	fell	0.05	laid	0.09	whole	-0.06
last 23	laid	0.07
last 24	fell	0.14	laid	0.08	whole	-0.12
last 27	laid	0.11	whole	-0.06
last 3	home	0.09	fell	-0.18	laid	0.07	lies	0.1	whole	-0.29
last 300m	laid	-0.12	lies	0.06	whole	0.12
last 31	fell	-0.12	laid	-0.06	whole	-0.09
last 32	fell	0.22
last 4	fell	-0.08	laid	-0.06	lies	0.17	whole	0.06
last 5	fell	0.08	lies	-0.13	whole	-0.05
last 500	whole	0.05
last 500m	laid	0.08
last 50m	laid	0.08
last 54	fell	0.07	laid	-0.05	whole	0.16
last 6	laid	0.08	lies	0.06
last 61	whole	-0.07
last 68	whole	-0.15
last 685	fell	0.12
last 7	fell	-0.3	laid	0.05	lies	-0.07	whole	-0.21
last 772	fell	0.23	laid	-0.1	whole	0.11
last 8	fell	0.1	laid	0.08	lies	0.11
last 82	laid	-0.06	lies	0.22
last 85	laid	-0.05
last 873	fell	-0.13
last 88	whole	-0.06
last 9	fell	-0.15	lies	0.39	whole	-0.09
last 979	lies	0.08
last a	home	0.06	fell	-0.2	laid	0.18	lies	-0.24	whole	-0.07
last a1	fell	0.07	laid	-0.07	whole	0.13
last ai	fell	-0.12	laid	-0.06	whole	-0.17
last am	home	0.16	fell	0.05
last an	home	-0.21	fell	0.28	laid	-0.09	lies	0.25	whole	0.17
last anh	home	0.12	fell	0.11
last ap	laid	-0.07
last au	fell	-0.05
last ay	laid	-0.1
last b	home	-0.05	fell	0.07	laid	-0.09	lies	-0.16	whole	-0.29
last b1	whole	-0.07
last b2	whole	-0.06
last b52	fell	-0.11
last ba	home	0.06	fell	0.25	laid	-0.14	lies	-0.13	whole	-0.18
last bac	home	-0.08	fell	-0.12	whole	-0.22
last bach	home	-0.15	fell	-0.14	whole	-0.06
last bai	fell	0.08	laid	-0.23	whole	-0.13
last bamboo	fell	-0.05	laid	0.09	whole	0.06
last ban	home	-0.26	fell	-0.41	laid	-0.1	lies	0.05
last bang	home	0.27	fell	-0.11	laid	-0.32	lies	0.16	whole	0.12
last bank	fell	0.08
last bao	home	0.27	fell	-0.23	laid	0.19	lies	0.15	whole	0.12
last base	fell	-0.05
last bat	home	0.05	fell	0.12	whole	-0.23
last battambang	fell	0.12	laid	0.06	whole	0.13
last bau	laid	0.08	lies	0.05
last bay	laid	-0.08	lies	0.1
last be	home	0.1	fell	0.31	laid	0.12	lies	0.1	whole	-0.05
last ben	fell	-0.15
last benh	whole	-0.12
last benning	fell	-0.08
last beo	fell	0.09
last bep	laid	0.11
last bia	fell	0.14	laid	-0.05	whole	0.07
last bien	home	-0.2	whole	0.15
last bieu	home	-0.09	whole	-0.18
last binh	home	0.5	fell	-0.49	laid	-0.1	lies	-0.06	whole	0.22
last bo	home	-0.07	fell	-0.12	laid	0.31	lies	-0.18	whole	0.12
last boc	whole	-0.13
last boi	fell	-0.05	laid	-0.05	lies	0.09	whole	-0.1
last bom	home	-0.05	fell	-0.16	laid	0.16	whole	0.21
last bon	fell	-0.14	lies	-0.06
last bong	fell	-0.09	whole	0.05
last border	fell	-0.12
last bot	home	0.07	fell	-0.18
last bridge	fell	0.24
last bua	whole	-0.21
last bui	home	-0.07
last buk	fell	0.09	laid	-0.05
last bung	fell	0.2
last buoc	laid	-0.16	lies	-0.07
last buoi	fell	-0.06
last buom	fell	-0.06
last buon	fell	-0.16	whole	-0.07
last but	whole	-0.07
last buu	fell	0.33	laid	0.16	whole	-0.07
last c	fell	0.06	laid	-0.06	lies	-0.09	whole	-0.15
last c1	fell	0.22
last c2	fell	0.1	whole	0.07
last c4	whole	-0.05
last c7	lies	0.11	whole	-0.14
last ca	home	-0.07	fell	0.08	laid	0.11	lies	-0.05	whole	-0.11
last cach	fell	-0.11
last cai	home	0.08	fell	-0.26	laid	0.14	lies	-0.05	whole	0.17
last cam	laid	0.17	lies	-0.07	whole	-0.14
last cambodia	fell	-0.08	whole	0.07
last came	whole	-0.05
last camp	whole	-0.13
last campuchia	fell	-0.13	whole	-0.15
last can	fell	0.16	laid	-0.13	lies	-0.08
last canal	whole	-0.06
last canh	home	-0.08	fell	0.09	laid	-0.19	whole	-0.09
last cao	fell	0.16
last cap	laid	0.07	whole	-0.06
last capt	fell	-0.07	laid	-0.1
last cat	fell	0.24	laid	0.26	lies	0.12
last cau	home	0.1	fell	-0.28	laid	0.12	lies	0.11	whole	0.2
last cay	home	0.06	laid	-0.11	lies	-0.08
last cemetery	fell	0.11	lies	0.32	whole	0.06
last cha	fell	0.1	lies	0.09	whole	0.12
last chac	laid	0.13	whole	0.06
last chai	fell	0.07	lies	0.06	whole	0.1
last cham	lies	0.12
last chan	laid	-0.19	whole	-0.16
last chang	laid	0.24
last chanh	whole	-0.09
last charlie	fell	-0.09
last chat	whole	0.13
last chau	home	0.31	fell	0.05	laid	-0.11	lies	-0.12	whole	0.08
last chay	fell	-0.2	lies	0.21
last che	home	0.05	fell	0.1	whole	0.09
last cheng	fell	0.06	lies	-0.07
last chi	home	-0.05	fell	-0.12	lies	-0.16
last chia	laid	0.12
last chiec	fell	0.15	whole	0.13
last chien	fell	-0.06
last chieng	fell	0.06	laid	0.33
last chieu	fell	-0.06	laid	-0.07	lies	0.16
last chin	fell	-0.06
last chinh	fell	0.07
last cho	home	0.06	fell	0.09	laid	-0.11	lies	-0.09
last chon	fell	0.06	whole	-0.05
last chong	home	-0.06	laid	-0.09
last chu	fell	0.1	lies	-0.06
last chua	home	0.19	fell	-0.11
last chuc	fell	0.25
last chum	fell	-0.15	laid	-0.19	lies	-0.05	whole	0.06
last chung	home	-0.07
last chuong	fell	-0.06	lies	0.05	whole	-0.1
last chup	lies	-0.07
last church	whole	-0.07
last city	fell	0.16	whole	0.06
last co	home	-0.11	fell	0.16	laid	0.3	lies	0.22	whole	0.14
last coc	fell	-0.06
last coi	home	0.11	laid	0.11	whole	0.09
last col	fell	-0.06
last com	whole	-0.09
last company	fell	-0.09
last con	home	0.06	fell	-0.09	laid	-0.1
last cong	home	0.16	fell	-0.06	whole	0.06
last cot	fell	-0.26
last crater	laid	0.12	whole	-0.15
last creek	laid	0.06	whole	0.1
last crew	laid	-0.12
last cu	home	-0.07	fell	0.34	laid	0.23	lies	0.34
last cua	fell	-0.08	laid	-0.08	whole	-0.11
last cui	fell	0.12	laid	-0.06
last cum	whole	0.06
last cung	home	-0.06	fell	0.06
last cuong	home	0.08	fell	-0.24	lies	-0.06
last cut	home	-0.17	fell	0.07	laid	0.17
last cuu	fell	0.28	laid	-0.05	lies	-0.1	whole	-0.14
last d	fell	-0.11	laid	0.07	whole	-0.07
last da	home	-0.08	fell	-0.08	laid	0.1	lies	-0.09	whole	0.05
last dac	fell	-0.27	laid	0.07	lies	0.12
last dai	home	0.14	fell	0.31	lies	-0.14	whole	-0.1
last dakrong	fell	0.08	whole	0.05
last dan	home	0.08	laid	-0.08	lies	-0.15	whole	-0.08
last dang	laid	0.14
last danh	fell	-0.09	whole	0.06
last dao	home	-0.17	fell	-0.13	lies	-0.05	whole	0.08
last dap	whole	-0.1
last dat	fell	-0.34	lies	-0.18	whole	-0.19
last dau	laid	-0.1	lies	-0.13	whole	0.11
last day	fell	-0.17	laid	-0.15	lies	0.19	whole	-0.17
last de	fell	0.1	laid	-0.12	lies	-0.09	whole	-0.17
last den	laid	0.17	whole	-0.07
last deo	fell	-0.1	lies	0.11
last det	fell	0.07	laid	-0.07
last deu	home	-0.05
last di	laid	-0.14
last dia	fell	-0.15	laid	0.1	lies	0.09
last dich	fell	0.24	lies	0.22	whole	0.1
last diem	home	-0.05	fell	-0.12	whole	-0.08
last dien	home	0.21	fell	-0.23	laid	0.12	lies	0.08	whole	0.11
last dieu	home	-0.09
last digue	laid	-0.05	whole	0.07
last din	fell	-0.06	lies	0.09	whole	-0.1
last dinh	fell	0.14	lies	-0.12	whole	-0.06
last disait	laid	-0.06
last do	home	-0.08	fell	-0.07	laid	-0.17	whole	0.15
last doai	home	-0.06
last doan	home	-0.05	fell	0.07	laid	0.06	lies	0.05
last doc	fell	-0.07	laid	-0.05	lies	0.14	whole	0.14
last doi	home	0.14	fell	-0.31	lies	-0.26	whole	0.09
last dom	fell	0.07	whole	-0.09
last don	home	-0.05	lies	-0.08	whole	-0.16
last dong	fell	0.06	laid	0.37	lies	0.07	whole	0.08
last dop	fell	0.15
last drang	fell	-0.15	laid	0.05	whole	-0.07
last du	home	0.09	fell	-0.07	laid	-0.08	whole	0.05
last dua	fell	0.21	laid	0.36	lies	-0.06
last duc	home	0.16	fell	0.25	laid	-0.15	lies	-0.19	whole	0.06
last due	home	-0.08	fell	-0.06	whole	-0.1
last dui	fell	0.1	laid	0.13	whole	0.06
last dung	lies	-0.15	whole	-0.11
last duoc	fell	-0.1	lies	0.08
last duoi	laid	0.14
last duong	home	0.52	fell	-0.21	laid	-0.24	lies	0.32	whole	0.06
last e	fell	0.18	whole	-0.05
last e102	whole	-0.1
last ecole	laid	0.07
last em	home	-0.06	fell	-0.06	laid	0.17
last en	fell	0.09	laid	0.08	whole	-0.08
last end	fell	-0.1	laid	-0.09
last f356	whole	-0.1
last f7	home	-0.05
last factory	laid	0.15	whole	0.16
last ferry	fell	0.12
last front	laid	-0.06	lies	0.1	whole	0.15
last ga	fell	-0.05
last gach	laid	0.09	whole	-0.06
last gai	home	-0.07	laid	0.05	whole	-0.08
last gam	home	0.1	whole	-0.1
last gang	fell	0.12
last gao	fell	0.13	laid	0.05	lies	0.08
last gare	laid	0.11	whole	0.07
last gate	laid	0.11	whole	-0.05
last gay	laid	0.06
last ghe	laid	-0.06
last ghenh	fell	-0.05	whole	-0.05
last ghep	fell	0.13	whole	-0.16
last ghi	home	-0.13	fell	-0.08
last gi	whole	-0.08
last gia	home	0.21	fell	-0.08	whole	0.11
last giang	home	0.22	fell	0.16	laid	-0.07	lies	0.11
last gianh	home	0.12	fell	0.06	whole	0.05
last giao	fell	0.18	lies	-0.05	whole	-0.23
last giap	fell	-0.08	lies	0.08
last giay	fell	0.27	laid	-0.11	whole	0.12
last gieng	fell	0.1	laid	0.23	whole	-0.06
last gio	fell	-0.14	whole	-0.08
last gioi	fell	-0.05
last giong	home	0.07	whole	0.09
last giu	laid	-0.08
last giuoc	home	0.05	laid	-0.17	lies	0.16	whole	-0.06
last go	fell	-0.09	laid	-0.09	lies	0.07	whole	-0.11
last goc	fell	0.05	whole	0.05
last gon	home	0.1	fell	-0.08	whole	0.1
last grave	laid	-0.05
last h	home	-0.17	whole	-0.09
last h1	whole	-0.07
last ha	home	0.17	whole	-0.06
last hai	home	0.07	fell	0.2	laid	-0.06	lies	0.29	whole	-0.13
last haiphong	home	0.23	fell	0.11	whole	0.09
last ham	fell	-0.24	laid	-0.05	lies	0.11
last hamlet	fell	-0.09
last han	home	-0.05	fell	0.14
last hang	fell	0.05	lies	-0.13	whole	0.09
last hanh	laid	-0.18
last hao	home	0.07	fell	0.05
last hau	home	0.07
last he	fell	-0.05	laid	0.08	lies	0.2	whole	0.05
last hen	fell	0.05	laid	-0.06	lies	-0.11
last heo	fell	0.12	whole	-0.1
last het	fell	0.12	laid	-0.07	lies	-0.11	whole	-0.06
last hien	home	0.25	fell	0.12	laid	-0.14	lies	0.16	whole	0.13
last hieng	fell	0.06	laid	-0.08
last hiep	home	-0.11	lies	0.17
last hieu	home	-0.08	fell	-0.11	laid	-0.2	lies	0.1	whole	-0.13
last hill	laid	-0.2
last hills	fell	0.08	laid	0.09	lies	-0.05
last ho	home	0.14	fell	-0.11	laid	-0.21
last hoa	laid	0.14	lies	0.18
last hoai	fell	-0.07
last hoan	fell	-0.07
last hoang	fell	0.12	lies	-0.06	whole	-0.11
last hoanh	home	-0.06
last hoc	laid	0.12	lies	0.09	whole	0.17
last hoi	laid	0.08	lies	0.11
last hon	whole	-0.07
last hong	home	-0.09	fell	0.4
last hop	home	-0.12
last hp	home	0.33
last huan	laid	-0.08
last hue	fell	-0.08	lies	0.07
last hung	home	0.05	fell	0.18	laid	-0.13
last huong	home	-0.05	laid	-0.1	lies	-0.05	whole	-0.09
last huu	home	0.19	fell	0.09
last huyen	home	-0.21	laid	-0.15	lies	-0.06	whole	-0.1
last huynh	fell	0.24	whole	0.1
last hy	home	-0.09	laid	-0.06	whole	0.05
last ich	home	0.2
last ii	fell	0.08	whole	0.06
last in	fell	0.16	whole	-0.16
last inh	laid	-0.06
last it	fell	-0.08	laid	0.05	whole	0.07
last jars	fell	0.06
last junction	fell	-0.09	laid	0.1	whole	0.12
last k50	fell	0.12
last k76	fell	0.1
last kan	fell	-0.09
last ke	fell	-0.17	laid	0.05	lies	-0.05
last kenh	laid	-0.08	lies	0.09	whole	0.05
last keo	fell	0.16	laid	-0.13	lies	-0.05	whole	-0.05
last kep	fell	0.08	laid	0.1	lies	-0.07
last kha	home	-0.07	laid	0.12	lies	-0.05
last khac	laid	-0.12
last kham	laid	0.11
last khang	lies	-0.06	whole	-0.07
last khanh	home	-0.09	fell	-0.06	lies	0.14	whole	-0.2
last khao	laid	-0.07	lies	-0.06
last khay	fell	0.08
last khe	home	-0.19	laid	0.21
last khi	whole	0.07
last khiem	home	-0.14
last kho	fell	-0.2
last khoang	fell	-0.1	laid	0.1	lies	-0.06	whole	-0.08
last khoi	fell	-0.19	laid	0.05	lies	-0.09	whole	-0.21
last khong	fell	-0.07	laid	-0.07	lies	-0.09
last khu	fell	-0.11
last khue	whole	0.06
last khuong	home	0.07	fell	-0.09	lies	-0.05
last kia	fell	0.07	laid	0.16	whole	-0.08
last kiem	whole	-0.1
last kien	home	-0.08	laid	0.07	whole	0.08
last kiet	fell	0.07	whole	0.08
last kieu	laid	0.11
last kiln	laid	0.1
last kim	laid	-0.05
last kinh	home	-0.15	fell	-0.07	laid	0.18	lies	0.06	whole	-0.07
last klah	fell	-0.05	lies	0.06	whole	0.05
last kleng	fell	0.17
last km	laid	0.06
last kontum	fell	0.21	whole	0.1
last krel	laid	0.05
last krieng	fell	-0.07	laid	0.11
last kt	home	-0.08	laid	-0.05
last ky	home	0.05	fell	0.11	laid	0.2	lies	0.07	whole	0.12
last l	laid	-0.05
last la	home	0.11	fell	-0.36	whole	0.07
last lac	fell	0.24	laid	-0.1
last lach	laid	0.06	lies	-0.12
last lai	home	-0.1	fell	0.25	laid	-0.17	lies	-0.07	whole	0.09
last lak	home	0.05	fell	-0.21	whole	0.05
last lam	home	0.43	fell	-0.1	laid	-0.09
last lan	fell	0.05	laid	0.11	lies	-0.08	whole	0.07
last lang	home	-0.05	fell	-0.12	laid	-0.23	lies	-0.1	whole	0.07
last lanh	home	0.12
last lao	home	0.18	fell	0.48	laid	0.32	whole	0.05
last laos	fell	0.05
last lap	home	-0.16	fell	0.38	laid	-0.1	lies	-0.07
last lat	fell	0.09
last lau	laid	0.07	whole	0.1
last lay	fell	0.2	whole	0.12
last le	fell	0.27	laid	-0.16	lies	0.17	whole	0.07
last leo	fell	-0.09
last liem	home	0.07
last lien	fell	0.13	laid	-0.11	lies	-0.07
last liet	laid	0.05
last lieu	fell	-0.11	laid	0.09	whole	-0.09
last lim	laid	0.11	lies	-0.06	whole	-0.1
last lin	home	-0.05	fell	0.06	whole	-0.09
last line	laid	0.18	whole	0.1
last linh	home	0.23	fell	0.29	laid	-0.06	lies	0.06
last lo	fell	-0.18	laid	0.23	lies	-0.15
last loan	home	-0.1
last loc	home	0.22	fell	-0.13	laid	0.16	lies	-0.09	whole	0.13
last loi	home	-0.07	fell	-0.19	laid	0.13	lies	-0.06	whole	0.19
last lon	fell	0.21	whole	0.09
last long	home	-0.16	laid	-0.28	lies	-0.17
last lot	fell	0.07	whole	-0.17
last lu	fell	-0.09	laid	0.1	lies	0.06	whole	-0.16
last lua	laid	0.08	lies	0.06
last luat	home	0.07	fell	-0.05
last luc	home	0.11	fell	-0.07	whole	0.14
last lung	home	0.12	fell	-0.06	laid	-0.05
last luoc	fell	-0.12
last luoi	fell	0.17	laid	0.07	lies	0.11	whole	0.07
last luon	laid	-0.11
last luong	home	0.07	fell	0.13	laid	-0.35	whole	-0.06
last lut	fell	-0.14
last luu	fell	-0.14	laid	0.17
last ly	home	0.14	fell	-0.22	laid	0.46	lies	0.4	whole	-0.1
last lz	whole	-0.09
last m	fell	-0.06	laid	-0.52
last ma	fell	0.11	laid	0.05	whole	0.09
last mai	fell	0.05	laid	-0.08	whole	-0.13
last mang	home	0.13	fell	-0.06	laid	0.07
last manh	fell	-0.09	whole	-0.18
last mao	home	-0.09	fell	0.11	laid	-0.05	whole	-0.1
last map	fell	-0.08	laid	-0.05	lies	-0.08	whole	-0.11
last market	fell	0.38	laid	-0.13	whole	-0.08
last mat	fell	-0.12	laid	-0.06	lies	-0.06
last mau	home	0.21	whole	0.15
last may	fell	-0.06	laid	-0.05	lies	-0.06
last me	home	-0.07	fell	-0.06	laid	-0.16	whole	-0.06
last mek	laid	0.06
last meo	laid	0.07
last met	fell	-0.16	laid	0.05	lies	-0.08	whole	-0.13
last meur	fell	0.06	laid	-0.05
last mia	laid	0.09
last mich	laid	-0.09	lies	0.28	whole	0.05
last mien	home	-0.05	whole	0.12
last mieu	fell	-0.19	lies	0.16	whole	0.06
last mine	laid	0.06
last minh	fell	-0.24	whole	-0.05
last mit	fell	0.07	laid	0.05
last mo	home	-0.15	fell	0.09	laid	0.22	lies	0.1	whole	-0.11
last moc	lies	-0.12
last moi	home	-0.05	fell	-0.05	laid	-0.19	lies	0.1	whole	0.09
last mon	home	0.35	fell	-0.2	laid	0.11	lies	-0.07	whole	-0.15
last mong	home	-0.08	fell	-0.05
last mot	fell	-0.05
last mound	laid	0.08	whole	0.13
last mrs	fell	-0.06	laid	0.1
last mu	fell	-0.06	laid	0.07
last mua	whole	-0.07
last mui	home	-0.05
last mun	whole	0.05
last muoi	laid	-0.07	lies	0.07
last muon	fell	0.11	laid	0.07
last muong	fell	0.06	laid	0.17	lies	-0.05	whole	0.18
last my	home	0.08	fell	-0.18	laid	-0.21	lies	-0.1	whole	0.08
last n	fell	-0.06
last n237	fell	-0.06
last na	home	-0.11	fell	0.18	whole	0.05
last nai	laid	0.1
last nam	home	-0.12	fell	0.15	laid	-0.47	lies	0.1
last nang	fell	0.08
last nao	fell	-0.08	laid	-0.09	lies	-0.14	whole	-0.07
last nay	laid	-0.07
last nen	laid	-0.06
last nga	fell	0.12	whole	0.08
last ngai	home	-0.07	fell	0.12	laid	-0.09	lies	0.18
last ngan	fell	0.09	laid	0.14	lies	-0.06	whole	0.11
last ngang	fell	0.18
last ngay	fell	-0.08
last nghe	home	0.06	fell	0.12	whole	0.11
last nghi	lies	0.08
last nghia	fell	-0.13	laid	-0.05
last nghiep	home	0.06	whole	-0.07
last nghin	fell	0.05
last ngo	home	0.11	fell	-0.24	lies	-0.07
last ngoai	laid	-0.06	whole	-0.06
last ngoc	home	-0.07	fell	-0.06	laid	0.28	whole	0.06
last ngoi	whole	-0.14
last ngon	laid	0.06
last ngu	fell	-0.05
last ngua	fell	0.05	laid	0.09	whole	0.07
last nguoi	laid	-0.05
last nguon	fell	-0.11	laid	0.14	lies	0.1
last nguyen	home	0.07	fell	-0.1	lies	-0.18	whole	0.16
last nha	home	0.09	fell	-0.19	laid	-0.09	whole	-0.14
last nhac	whole	-0.06
last nhan	fell	-0.17	laid	-0.08	lies	-0.14
last nhat	home	-0.09
last nhau	lies	-0.06
last nhi	home	-0.1	laid	0.07	whole	0.05
last nhich	fell	0.08
last nhieu	laid	-0.06	lies	0.09
last nho	fell	-0.05
last nhom	lies	0.07
last nhon	lies	-0.05
last nhu	home	0.05	whole	-0.05
last nhum	fell	0.07	whole	0.05
last nhung	lies	0.19	whole	-0.2
last nhut	whole	0.12
last nia	laid	0.18	lies	-0.08
last nie	fell	-0.05	laid	0.14	whole	0.05
last niem	home	0.08	fell	-0.11	whole	-0.07
last ninh	home	0.11	fell	0.09	laid	-0.33	whole	-0.06
last noel	fell	-0.07	laid	-0.06	whole	-0.07
last noi	home	-0.22	fell	0.06	laid	-0.22	lies	-0.09	whole	0.08
last nom	fell	0.05	whole	-0.05
last non	fell	0.1	whole	0.05
last nong	home	0.07	lies	-0.06	whole	-0.12
last not	lies	-0.08
last now	laid	0.13
last nu	home	-0.09
last nua	laid	-0.11	lies	-0.15	whole	-0.05
last nui	fell	-0.15	laid	-0.15
last nung	fell	-0.08
last nuoc	home	-0.05	fell	0.34	laid	0.09	whole	0.12
last nuong	laid	0.06	whole	0.14
last o	fell	0.09	laid	-0.24	whole	0.2
last oai	home	0.17	whole	-0.14
last of	fell	-0.08	whole	-0.08
last office	laid	-0.09	lies	0.1
last oi	home	0.09	fell	-0.05
last on	whole	-0.12
last ong	laid	-0.42	lies	-0.06	whole	-0.07
last ot	home	0.11
last p	home	0.25	whole	-0.09
last pa	home	0.1	laid	0.07	whole	0.08
last pah	whole	-0.1
last pailin	fell	0.25	laid	-0.08	lies	-0.05	whole	0.06
last pan	laid	-0.05
last pek	fell	0.09
last pet	fell	0.09	laid	-0.06	lies	0.06	whole	0.06
last pha	fell	-0.12
last phai	home	-0.06	laid	-0.09	lies	-0.06	whole	-0.1
last phan	home	-0.09	fell	0.08	laid	-0.08	whole	-0.07
last phao	fell	0.14	whole	0.07
last phap	fell	-0.08	lies	-0.05
last phau	laid	0.08	whole	0.05
last phe	whole	0.05
last phi	lies	-0.09	whole	-0.07
last phien	home	-0.05
last phiet	home	-0.06	whole	0.07
last phin	home	0.16	fell	0.07	laid	-0.14	whole	0.1
last pho	home	-0.14	fell	-0.1	whole	-0.08
last phoi	laid	-0.14
last phong	home	-0.07	fell	0.06	laid	-0.07	lies	-0.31	whole	-0.14
last phu	home	0.09	laid	0.19	lies	0.16	whole	0.08
last phuc	home	0.15	fell	-0.28	laid	0.05
last phum	fell	-0.05	laid	0.07	whole	0.07
last phung	whole	-0.09
last phuoc	home	-0.11	fell	-0.07	laid	0.07	lies	-0.2	whole	-0.05
last phuong	home	0.06	fell	-0.15	laid	-0.12	lies	-0.13	whole	-0.09
last phut	fell	-0.08	laid	-0.05
last pinh	laid	0.24	lies	-0.09
last pleiku	fell	0.16	whole	0.05
last po	fell	0.07
last pon	fell	0.08	laid	0.19
last poncho	laid	-0.06
last pong	fell	0.3	laid	-0.26	whole	-0.07
last prong	home	-0.06	fell	-0.05	laid	0.12	lies	-0.09
last province	home	-0.05	fell	-0.12	laid	0.16
last puasat	fell	0.13
last puc	laid	-0.11	lies	0.05
last pursat	fell	0.31
last qua	whole	-0.11
last quan	home	-0.11	laid	0.15	lies	-0.09
last quang	home	0.24	fell	-0.2	whole	0.08
last quao	fell	-0.07	lies	-0.05
last que	home	-0.1	lies	0.15	whole	0.12
last quoc	home	-0.08	fell	-0.09	lies	-0.13	whole	-0.06
last quoi	laid	-0.05
last quy	home	0.26	whole	0.15
last quyen	whole	-0.06
last quyet	fell	-0.06	laid	0.16
last ra	home	0.09	fell	-0.16	whole	0.05
last rach	fell	-0.07	laid	0.16	whole	0.06
last rai	home	-0.07	fell	-0.06	laid	0.2
last rang	fell	-0.18	laid	0.43	lies	0.06	whole	-0.05
last ranh	fell	-0.17	laid	-0.08
last rao	home	0.21	fell	-0.39	laid	-0.32	lies	0.14	whole	-0.12
last rau	whole	-0.11
last ray	laid	0.08	lies	0.11
last re	laid	0.14
last reap	fell	0.08	laid	0.18	whole	0.11
last ren	fell	-0.07
last reo	home	0.15
last ri	home	0.14	whole	-0.07
last rieng	home	0.1	fell	0.1	laid	0.05	lies	-0.27
last riep	home	-0.06	laid	0.05
last ripcord	fell	-0.15
last river	laid	-0.07	whole	-0.05
last ro	fell	-0.24	laid	-0.06
last road	laid	-0.08	lies	-0.05	whole	0.07
last rom	lies	-0.05
last rong	fell	0.16	laid	-0.19	lies	0.18	whole	0.29
last row	whole	0.06
last rua	laid	-0.23
last rubber	fell	0.11	laid	0.05
last rung	fell	-0.07	laid	-0.28	lies	0.19	whole	0.11
last ruong	fell	0.06	lies	0.08
last rut	fell	-0.05	whole	-0.1
last sa	home	-0.12
last sach	home	0.14	lies	0.12	whole	0.07
last saddle	laid	0.05
last sai	fell	-0.08
last saigon	whole	0.08
last sam	home	-0.06	fell	-0.05	laid	0.14
last san	fell	-0.18	laid	0.12	lies	-0.13	whole	-0.09
last sang	home	-0.18	lies	-0.09
last sanh	home	0.08	fell	-0.15	laid	-0.1	lies	0.11
last sap	fell	-0.2
last sat	home	0.06	fell	0.17	laid	-0.08	lies	-0.05	whole	0.08
last sau	fell	0.07	laid	-0.25	lies	-0.24	whole	-0.1
last say	fell	0.07	laid	-0.06
last school	laid	0.14	whole	-0.05
last se	fell	-0.1	laid	0.18	lies	0.1	whole	-0.08
last sen	home	-0.05	fell	-0.22
last sentence	home	0.12	fell	-0.13	lies	0.18	whole	-0.07
last shau	fell	0.07	whole	0.09
last shell	laid	0.07	whole	0.08
last si	laid	-0.05	lies	-0.05
last side	fell	-0.07
last sieng	fell	0.06
last sim	fell	0.06	laid	0.12	lies	0.05
last sin	fell	0.1	whole	0.12
last sinh	home	-0.14	fell	0.08	laid	0.2	lies	0.05
last sisophon	fell	0.1	laid	0.14
last slope	laid	0.09
last snuol	fell	0.06	laid	-0.11	whole	-0.11
last so	home	-0.09
last soi	laid	0.13	whole	0.15
last som	lies	-0.07
last son	home	-0.11	fell	-0.08	laid	-0.08	lies	0.2	whole	-0.18
last song	fell	-0.08	laid	-0.11
last station	fell	-0.05
last stream	fell	0.28	laid	-0.13	whole	0.13
last street	home	0.23	fell	-0.06	whole	0.05
last su	fell	0.13	laid	0.18	lies	-0.12	whole	-0.08
last sui	fell	0.05
last sung	fell	0.1	lies	-0.05	whole	-0.11
last suoi	fell	-0.08	lies	-0.08	whole	0.08
last sup	fell	0.33	lies	-0.08	whole	-0.06
last sut	whole	0.07
last suu	home	-0.06
last t	fell	-0.05	laid	0.08
last t5	fell	-0.06
last ta	fell	-0.09	laid	-0.06
last tac	fell	-0.17	laid	-0.06	whole	0.05
last tai	lies	-0.1	whole	0.08
last taluy	laid	0.05
last tam	home	-0.1	fell	-0.15	whole	0.08
last tan	home	0.12	fell	-0.06	laid	-0.06	lies	0.07
last tang	home	-0.08	fell	0.22	laid	-0.09	lies	-0.08	whole	0.05
last tat	whole	-0.13
last tau	fell	-0.23	lies	0.05
last tay	home	0.24	fell	-0.38	laid	0.21	lies	0.07	whole	0.11
last tb	home	-0.08	whole	-0.09
last te	fell	0.11	whole	0.05
last ten	laid	-0.05	lies	-0.06
last tet	fell	-0.11	laid	-0.05	whole	-0.06
last th	home	0.07
last thach	home	0.12	fell	-0.22	laid	-0.05	whole	0.09
last thai	fell	0.08	laid	-0.28	lies	0.08	whole	-0.08
last tham	home	0.05	laid	-0.05
last than	whole	0.13
last thang	home	0.09	laid	0.22	lies	-0.32	whole	-0.08
last thanh	home	-0.18	fell	0.3	laid	0.07	lies	-0.28	whole	0.1
last thao	home	0.08	fell	-0.09
last thap	fell	-0.08	laid	-0.08	lies	0.09	whole	0.06
last that	home	0.23	whole	-0.08
last thay	fell	-0.18	lies	0.05	whole	-0.1
last the	home	-0.05	fell	0.08	laid	-0.15	lies	0.21	whole	-0.09
last them	fell	-0.06
last theo	home	-0.12
last thep	whole	-0.12
last there	lies	0.05
last thi	laid	0.13
last thiem	home	0.11
last thien	fell	0.23	lies	-0.07	whole	0.25
last thieu	home	0.1	fell	-0.05	whole	0.05
last thin	whole	0.05
last thinh	fell	-0.06
last tho	home	0.21	fell	-0.25	laid	0.09	lies	-0.06	whole	0.06
last thoa	fell	-0.08
last thoai	fell	-0.17	laid	0.11
last thoi	home	-0.06	fell	0.25	whole	-0.16
last thom	fell	0.24	laid	-0.08
last thon	home	-0.11	laid	0.09
last thong	fell	0.18	laid	-0.09	lies	-0.06
last thu	home	0.09	whole	0.05
last thua	fell	0.05
last thuan	home	-0.15	fell	0.13	laid	-0.06	lies	-0.1	whole	0.08
last thuc	home	-0.05
last thuoc	home	0.14	fell	0.37	laid	-0.12
last thuong	home	-0.14	fell	0.06	laid	-0.16	lies	0.1	whole	-0.08
last thuot	fell	-0.06	lies	0.06
last thuy	home	0.25	fell	-0.27	laid	-0.1	lies	0.14	whole	-0.07
last thuyen	laid	0.12
last thuyet	home	-0.06
last tich	fell	-0.08	whole	0.09
last tien	fell	0.26	laid	0.3	lies	0.4	whole	-0.15
last tieng	lies	-0.08
last tiep	fell	0.13
last tin	home	0.14	fell	0.14	laid	0.06	lies	-0.06
last tinh	laid	-0.05
last tnxp	whole	-0.11
last to	home	0.1	fell	0.08	lies	0.06	whole	0.13
last toan	home	-0.06	fell	0.31	laid	0.17
last toc	fell	0.19
last toi	fell	0.15	lies	-0.12
last tom	laid	0.12	lies	0.06
last ton	fell	-0.2	laid	0.08	lies	-0.07
last top	laid	0.12	whole	-0.09
last tower	laid	0.05	lies	0.08
last tra	home	0.14	fell	0.05	lies	-0.06
last trach	home	-0.07	laid	0.07	lies	0.3	whole	-0.06
last trai	home	0.06	fell	-0.11	lies	-0.11	whole	-0.13
last trail	fell	0.13
last tram	fell	-0.1	whole	-0.14
last tran	home	-0.06	laid	-0.19	lies	0.45	whole	0.13
last trang	home	0.15	lies	-0.25	whole	-0.12
last tranh	fell	0.2	whole	-0.11
last trao	fell	-0.07	laid	-0.31	lies	0.27
last trap	fell	-0.07	laid	-0.12
last trau	home	-0.09	fell	0.26	whole	0.05
last tray	home	-0.1
last tre	home	-0.22	fell	0.35	laid	-0.16	lies	0.14	whole	0.11
last tree	lies	0.2	whole	-0.1
last tren	laid	-0.08
last treng	laid	0.08	lies	-0.11
last treo	fell	0.09	laid	-0.05	whole	0.06
last tri	home	-0.06	fell	0.16	laid	-0.3	lies	-0.07	whole	-0.06
last trieu	home	0.19	fell	-0.06	lies	0.12	whole	0.15
last trinh	home	0.14	fell	0.2	laid	-0.09	lies	-0.08	whole	0.11
last troi	fell	0.19
last trom	home	0.17	fell	0.13	lies	0.11	whole	0.16
last tron	fell	-0.2	whole	-0.06
last trong	fell	0.06	laid	-0.09	lies	-0.06
last trua	fell	-0.05
last truc	laid	0.05	lies	-0.11	whole	0.05
last trung	home	-0.1	fell	-0.08	laid	-0.13	lies	-0.07	whole	0.05
last truoc	fell	-0.05
last truong	home	-0.07	fell	-0.37	laid	0.17	lies	-0.1
last tu	fell	0.35	laid	0.08	whole	0.11
last tuan	home	-0.06	fell	-0.08	lies	-0.09
last tui	fell	0.07	laid	0.1	lies	-0.07
last tul	fell	0.14	laid	0.2	whole	0.08
last tum	fell	0.09	laid	0.12
last tuong	home	-0.1	fell	0.05	whole	-0.05
last tuy	fell	-0.08
last tuyen	home	-0.06	fell	0.05
last u	laid	-0.1	lies	0.17	whole	-0.09
last uc	fell	0.12	whole	0.05
last ui	fell	0.1
last uy	home	-0.05	fell	-0.11	whole	0.06
last uyen	home	0.06	fell	0.08	lies	0.28	whole	-0.05
last vac	fell	0.07
last valley	home	-0.09	fell	0.07	whole	0.14
last van	home	-0.12	fell	0.07	laid	0.17	lies	-0.09
last vang	home	0.23	laid	-0.12	lies	0.16	whole	0.12
last vao	laid	-0.13
last vap	fell	-0.11
last vay	fell	-0.12
last ve	home	-0.11	laid	-0.24	lies	-0.1	whole	0.06
last vei	fell	0.17	whole	0.1
last ven	home	-0.08
last veng	home	-0.07	whole	0.12
last vi	home	0.1	fell	-0.13	laid	-0.23	lies	0.33	whole	0.08
last vien	home	-0.1	fell	-0.13	laid	-0.06	lies	0.05	whole	-0.21
last viet	home	-0.16	fell	0.35	laid	-0.15	lies	-0.05	whole	0.1
last vihear	fell	0.21	laid	0.09	lies	-0.14
last vinh	home	-0.12	fell	-0.22
last vo	home	0.12	fell	-0.06	laid	0.11
last voi	laid	-0.05	whole	0.1
last vong	home	-0.06
last vot	fell	-0.09
last vu	home	0.1	fell	0.1
last vuon	laid	-0.18	lies	0.36	whole	0.14
last vuong	fell	0.07	laid	0.09	whole	0.07
last wall	laid	0.1
last well	fell	-0.09	whole	0.16
last wire	fell	0.07	whole	-0.09
last x	laid	-0.06
last xa	fell	-0.46	laid	-0.06	lies	-0.09	whole	0.26
last xang	fell	0.12	laid	-0.14
last xanh	fell	0.12
last xat	fell	-0.23	laid	-0.05	lies	0.21	whole	-0.17
last xay	laid	-0.16	lies	0.15
last xe	laid	0.15	lies	0.07	whole	0.06
last xen	fell	0.08	laid	-0.05	whole	-0.14
last xieng	fell	-0.05	whole	-0.09
last xoai	home	-0.05	laid	-0.1	lies	-0.17
last xoi	laid	0.08
last xom	whole	-0.07
last xuan	home	0.39	fell	-0.29	laid	-0.18	whole	0.09
last xuong	home	0.07	laid	-0.12	lies	-0.07	whole	0.09
last xuyen	fell	-0.06	lies	-0.06	whole	0.14
last y	fell	0.08	laid	-0.18	lies	0.16	whole	-0.09
last yang	fell	0.1	whole	-0.09
last yen	home	0.05	laid	-0.05	lies	-0.07	whole	0.06
led a man	home	-0.07
led a trưởng	home	0.08
led a été tué	fell	0.12
led ambush	whole	0.08
led an táng	fell	-0.06	laid	0.06	lies	-0.05	whole	-0.07
led an táng & gan	laid	-0.05
led an táng & nghia	laid	-0.05	whole	0.09
led an táng & ntls	laid	-0.07	lies	0.07
led an táng & tam	laid	0.1
led an táng tại	laid	-0.22	lies	0.22	whole	0.17
led an táng tại & khu	laid	-0.1	lies	0.06	whole	0.05
led an táng tại & nghia	laid	-0.21	lies	0.25
led an táng tại & ntls	laid	-0.08	whole	0.07
led anh	home	-0.07	laid	0.26	lies	-0.16
led anh & bai	fell	-0.07
led anh & ben	whole	-0.12
led anh & bo	fell	-0.06	laid	-0.11
led anh & bui	fell	0.11
led anh & canh	laid	0.09	whole	0.07
led anh & doi	whole	-0.07
led anh & duoi	laid	0.07
led anh & goc	laid	-0.06	whole	-0.1
led anh & ngay	fell	0.12	laid	0.05
led anh & ngoai	whole	0.1
led anh & ntls	lies	0.07	whole	-0.16
led anh & tren	fell	-0.05	laid	0.05
led anh & trong	laid	0.07	whole	-0.09
led anh & vuon	whole	0.06
led anh & xa	fell	0.08	laid	0.09	whole	0.06
led assaut	fell	0.09
led attack	fell	0.07
led b trưởng	home	0.07
led b52	fell	0.14	laid	-0.06	whole	-0.11
led bia	fell	0.1	laid	-0.22	lies	0.16	whole	-0.09
led bia & nghia	laid	-0.05
led bia & ntls	lies	0.08	whole	-0.05
led biết	fell	0.09	laid	0.12	lies	-0.05	whole	0.12
led bodies	laid	0.08	whole	0.12
led bom	fell	0.17	laid	0.19
led bom & bi	fell	0.06	whole	-0.05
led bom & canh	laid	0.06	whole	-0.05
led bom & danh	fell	-0.06
led bom & sau	laid	0.07	whole	-0.05
led bom & trung	whole	-0.08
led bones	laid	-0.06
led book	whole	0.07
led born	whole	-0.21
led born in	whole	-0.08
led bridge	whole	-0.06
led buried	home	0.13	fell	-0.13	laid	-0.24	lies	0.21	whole	0.05
led buried & the	laid	-0.1	lies	0.09
led buried him	lies	-0.07	whole	-0.12
led buried them	laid	0.05	whole	0.06
led bury	fell	-0.05	lies	0.08	whole	0.07
led by nothing	home	-0.22	fell	-0.19	laid	-0.24	whole	0.17
led by nothing & a	fell	0.1	whole	-0.06
led by nothing & anh	fell	-0.06	lies	0.06
led by nothing & ap	fell	0.28	whole	0.14
led by nothing & ba	home	-0.06	fell	0.1
led by nothing & bac	lies	-0.05
led by nothing & ban	fell	-0.05	lies	0.1	whole	0.05
led by nothing & ben	fell	0.16	laid	-0.08	lies	-0.09	whole	-0.09
led by nothing & benh	fell	0.14	whole	0.11
led by nothing & bo	fell	-0.09	laid	-0.05	lies	-0.05
led by nothing & bui	whole	-0.08
led by nothing & cach	fell	-0.16	whole	0.06
led by nothing & cang	fell	-0.07
led by nothing & canh	fell	0.06	laid	-0.13	lies	0.13	whole	-0.1
led by nothing & cau	fell	-0.18
led by nothing & cav	fell	-0.05
led by nothing & chau	lies	0.1
led by nothing & cho	fell	0.08	laid	-0.06	lies	0.06	whole	-0.17
led by nothing & chon	laid	0.16	lies	0.18
led by nothing & chot	fell	0.06	whole	0.09
led by nothing & chua	fell	-0.08
led by nothing & chung	fell	0.12
led by nothing & co	whole	-0.06
led by nothing & cong	fell	0.05
led by nothing & cuoi	fell	0.05	whole	0.06
led by nothing & dai	home	0.13
led by nothing & dak	fell	0.06
led by nothing & danh	home	0.07	fell	0.05	whole	-0.06
led by nothing & dans	laid	0.06
led by nothing & deo	fell	0.06
led by nothing & diem	whole	-0.06
led by nothing & doan	fell	-0.05	lies	0.06
led by nothing & doi	fell	-0.14	laid	-0.06	lies	0.06	whole	-0.06
led by nothing & don	laid	-0.07
led by nothing & dong	home	-0.06	fell	-0.19	laid	-0.07
led by nothing & duoi	fell	0.07	laid	0.36
led by nothing & duong	fell	0.07	laid	0.09	whole	-0.05
led by nothing & gan	fell	0.09	laid	-0.13	lies	0.1
led by nothing & go	home	0.11	fell	-0.09	laid	0.09
led by nothing & hai	fell	0.11
led by nothing & hang	fell	-0.09	laid	-0.14	lies	0.07
led by nothing & hello	whole	-0.06
led by nothing & hien	lies	0.05
led by nothing & ho	laid	-0.05	whole	-0.07
led by nothing & hoi	fell	-0.07
led by nothing & huyen	home	0.09	laid	0.11
led by nothing & khu	fell	0.07
led by nothing & lang	home	0.22	whole	0.17
led by nothing & lo	lies	0.06
led by nothing & long	fell	-0.1
led by nothing & mai	laid	0.09
led by nothing & mo	laid	0.05
led by nothing & nam	home	-0.08	laid	0.13
led by nothing & nghia	fell	0.05	laid	0.44	whole	0.34
led by nothing & ngoai	whole	0.06
led by nothing & nguyen	home	0.06	whole	0.05
led by nothing & noi	fell	0.1
led by nothing & ntls	laid	-0.08	lies	0.07	whole	0.14
led by nothing & o	fell	-0.07	lies	0.07
led by nothing & phu	home	0.1	whole	0.06
led by nothing & phuong	fell	0.09	whole	0.05
led by nothing & quan	fell	-0.11	whole	-0.06
led by nothing & quang	whole	0.05
led by nothing & que	home	0.29	fell	-0.08	whole	-0.21
led by nothing & ray	laid	0.15	lies	-0.15	whole	0.07
led by nothing & san	fell	0.07	lies	0.11	whole	0.09
led by nothing & sau	whole	0.32
led by nothing & song	fell	-0.07
led by nothing & sous	lies	0.13	whole	0.08
led by nothing & su	fell	-0.08
led by nothing & suoi	whole	0.05
led by nothing & tai	fell	0.13	whole	-0.12
led by nothing & tam	home	-0.05	fell	-0.06
led by nothing & thanh	home	0.07	whole	0.07
led by nothing & thon	home	-0.08	fell	0.15	whole	0.25
led by nothing & tram	whole	0.12
led by nothing & tran	fell	0.24	whole	-0.29
led by nothing & tren	laid	-0.12	whole	-0.09
led by nothing & trich	lies	0.08	whole	-0.07
led by nothing & trong	fell	-0.06	laid	-0.08	lies	0.08
led by nothing & trung	fell	0.07	whole	0.06
led by nothing & truoc	home	0.06	fell	-0.05	laid	0.12	lies	-0.06
led by nothing & under	lies	0.19	whole	0.06
led by nothing & van	fell	0.13	whole	-0.08
led by nothing & ve	lies	-0.06
led by nothing & village	home	0.09	whole	-0.16
led by nothing & vinh	fell	0.15
led by nothing & vuon	fell	-0.07	lies	0.06	whole	-0.07
led by nothing & xa	fell	0.16	lies	-0.13	whole	0.09
led by nothing & xom	home	-0.08
led by word a	home	-0.05	fell	0.05	lies	-0.07
led by word a1	fell	-0.05
led by word ac	fell	0.16
led by word ac & tinh	fell	0.17
led by word again	laid	-0.09	lies	0.12
led by word ai	home	-0.1	fell	0.06
led by word an	fell	-0.11	laid	0.1	lies	-0.07	whole	-0.1
led by word an & cao	home	-0.07
led by word anh	fell	-0.14	laid	-0.05	lies	0.17	whole	-0.09
led by word anh & doi	fell	-0.06	lies	0.1
led by word anh & tren	laid	0.06	lies	0.06
led by word anh & trong	laid	-0.05
led by word ap	whole	-0.12
led by word apr	fell	-0.15
led by word april	fell	0.06
led by word at	home	-0.08	fell	0.13	laid	0.12	lies	0.09	whole	0.07
led by word at & the	laid	0.12	whole	-0.13
led by word au	home	-0.06	whole	0.07
led by word aug	fell	0.06	whole	0.07
led by word august	whole	-0.1
led by word b	lies	-0.05	whole	-0.09
led by word ba	fell	-0.08	laid	0.05	lies	-0.05	whole	-0.14
led by word ba & phu	home	0.07	whole	-0.14
led by word ba & sau	laid	0.06
led by word bac	fell	0.11	lies	0.05	whole	-0.08
led by word bac & song	fell	-0.08
led by word bach	home	0.14
led by word back	whole	-0.06
led by word bai	home	-0.07
led by word bam	fell	0.05	whole	0.08
led by word ban	fell	0.12	laid	0.05	lies	-0.14	whole	0.1
led by word ban & cau	fell	0.06
led by word ban & cua	fell	-0.12
led by word ban & nghia	laid	0.1	lies	-0.06
led by word ban & nuoc	fell	-0.07
led by word bang	fell	-0.05	laid	0.09	lies	0.08
led by word bao	home	-0.05	fell	-0.08	whole	-0.09
led by word bat	fell	-0.2
led by word bataillon	fell	-0.06
led by word battalion	fell	-0.1
led by word battery	whole	-0.05
led by word bay	home	0.16	fell	0.07	laid	-0.06	lies	0.11
led by word be	whole	-0.13
led by word ben	home	-0.07	fell	-0.05
led by word ben & xa	home	-0.07
led by word benh	fell	-0.05	whole	-0.05
led by word bi	whole	0.12
led by word bien	fell	0.05	lies	-0.05	whole	-0.07
led by word bien & ban	fell	0.05
led by word bieu	home	0.13
led by word binh	home	-0.32	laid	-0.05	lies	-0.05	whole	0.08
led by word binh & cau	fell	-0.09
led by word bn	fell	0.06
led by word bo	fell	-0.14	lies	-0.07
led by word boi	fell	-0.12	whole	0.09
led by word bomb	whole	0.13
led by word bomb & the	whole	0.14
led by word bon	laid	0.14	lies	0.14
led by word bong	fell	0.1	laid	-0.06	lies	-0.05
led by word bua	fell	-0.07	laid	-0.05
led by word bung	home	0.1	fell	-0.11
led by word buoc	home	-0.06	laid	-0.1
led by word buried	whole	-0.05
led by word buried & by	whole	-0.05
led by word c	home	-0.13	fell	0.19
led by word c2	fell	0.08
led by word c759	home	0.14	whole	0.08
led by word ca	fell	-0.18	lies	0.05
led by word ca & xa	home	0.09
led by word cam	home	0.09	fell	0.06	laid	0.2	lies	-0.08	whole	-0.05
led by word can	home	0.07	laid	-0.07
led by word cang	fell	0.13
led by word canh	fell	0.08	laid	0.08
led by word canh & rung	fell	0.05	whole	0.11
led by word cao	fell	-0.08	whole	-0.06
led by word cap	fell	0.06
led by word carried	whole	0.14
led by word carried & a	whole	0.14
led by word cat	home	-0.18	fell	0.1	laid	0.22	lies	-0.05
led by word cat & gan	whole	0.14
led by word cat & sau	fell	0.06	whole	-0.06
led by word cat & thon	whole	-0.06
led by word cau	fell	-0.11	lies	0.09
led by word cav	fell	0.07
led by word cay	home	-0.08	fell	-0.14	laid	0.12	lies	-0.09
led by word cay & ben	home	-0.05	whole	-0.06
led by word cay & duong	whole	-0.08
led by word cha	fell	-0.08	laid	-0.07	whole	-0.07
led by word chac	fell	-0.07
led by word chai	home	0.1	whole	0.05
led by word cham	home	0.16
led by word cham & phan	home	0.17	whole	0.05
led by word chan	fell	0.05	laid	-0.12	lies	0.09
led by word chat	home	-0.06	lies	0.07
led by word chau	fell	-0.08	whole	-0.14
led by word chau & nghe	whole	-0.05
led by word chay	fell	-0.14
led by word chay & cua	fell	0.05
led by word che	home	0.08	laid	0.05	whole	-0.05
led by word chez	fell	0.11
led by word chi	fell	0.08	laid	0.12
led by word chi & doan	fell	0.11
led by word chief	whole	-0.06
led by word chiem	fell	-0.08
led by word chien	home	-0.14	fell	0.17	whole	-0.13
led by word chien & khu	fell	-0.05	whole	-0.11
led by word chien & truong	fell	0.14	whole	-0.08
led by word chieu	fell	-0.07	laid	0.05	lies	-0.07	whole	-0.05
led by word chim	fell	0.1	lies	0.12	whole	0.06
led by word chim & ngoai	fell	0.05	whole	0.18
led by word chin	fell	0.15	whole	0.06
led by word chinh	whole	-0.08
led by word cho	fell	-0.07	laid	-0.07	lies	0.12
led by word chu	home	0.11	lies	-0.05	whole	-0.17
led by word chu & a	laid	0.09
led by word chu & tren	fell	0.08
led by word chuc	fell	-0.1
led by word chung	home	-0.08	fell	-0.09	laid	0.05	lies	0.24
led by word chung & bo	laid	-0.12	lies	0.11
led by word chung & cho	whole	-0.07
led by word chung & duoi	laid	-0.09	lies	0.11	whole	-0.05
led by word chung & xa	fell	0.14	whole	-0.06
led by word chuoi	fell	0.09	whole	0.15
led by word chuong	home	0.09	whole	-0.1
led by word chuyen	fell	-0.15	laid	0.12	whole	0.08
led by word co	home	0.08	lies	0.09
led by word coc	home	0.05	fell	0.1
led by word coi	fell	0.08	laid	0.06	whole	0.05
led by word coi & nghia	whole	0.05
led by word con	home	0.05	lies	-0.12	whole	-0.1
led by word con & ban	fell	0.09	whole	0.06
led by word con & dong	fell	0.09
led by word con & duong	laid	0.05
led by word cong	home	-0.17	fell	-0.07	laid	-0.06	lies	0.05	whole	-0.06
led by word cong & dien	home	-0.06
led by word cong & lang	home	-0.07	whole	-0.1
led by word cu	fell	0.19	laid	-0.22	lies	-0.16	whole	0.15
led by word cu & cach	laid	-0.14
led by word cu & canh	fell	0.14	laid	-0.09	lies	-0.07
led by word cu & duoi	laid	0.06
led by word cung	home	0.09	whole	0.06
led by word cuong	fell	-0.12	laid	0.18	whole	-0.07
led by word cut	home	-0.1	fell	-0.07	laid	0.08
led by word d	home	-0.09	fell	-0.07	laid	-0.05	lies	-0.06
led by word da	fell	0.23	lies	0.05	whole	0.29
led by word dac	home	0.07	whole	0.05
led by word dai	fell	-0.06	laid	0.09	lies	0.08	whole	-0.15
led by word dai & doi	fell	-0.05
led by word dai & hai	whole	-0.08
led by word dam	fell	0.14
led by word dan	home	-0.07	laid	0.07	whole	0.1
led by word dang	home	0.08	fell	0.23	laid	0.05	whole	0.13
led by word danh	home	-0.11
led by word dao	fell	-0.05	whole	-0.09
led by word dap	fell	0.19	laid	0.12
led by word dat	fell	-0.1	laid	0.07	whole	0.34
led by word dat & canh	laid	0.06	lies	-0.05
led by word dat & cho	laid	-0.1
led by word dat & chua	lies	0.07
led by word dat & dong	lies	0.06	whole	0.09
led by word dat & gan	fell	0.08	laid	0.06	whole	0.06
led by word dat & hang	fell	-0.06	laid	-0.05
led by word dat & ho	laid	0.07	whole	0.08
led by word dat & ngay	whole	-0.09
led by word dat & trong	whole	0.07
led by word day	home	-0.1	fell	-0.25
led by word day & co	fell	-0.11	laid	-0.05
led by word day & con	fell	-0.09
led by word day & truong	fell	-0.06	whole	-0.11
led by word days	fell	0.11	whole	0.05
led by word de	laid	-0.08	whole	-0.06
led by word den	fell	-0.1
led by word di	laid	-0.06	lies	-0.05
led by word dia	fell	-0.19	laid	0.28	lies	-0.06	whole	-0.15
led by word dia & phuong	home	0.05	fell	-0.06
led by word dich	fell	0.24	laid	-0.17	whole	0.13
led by word diem	fell	0.08	whole	0.17
led by word dien	fell	-0.22	laid	-0.06	whole	-0.07
led by word diep	home	-0.06	laid	-0.08
led by word dieu	home	-0.13	lies	-0.05
led by word din	home	0.06	whole	0.06
led by word dinh	home	-0.06	whole	-0.07
led by word dinh & lang	whole	-0.08
led by word diu	whole	0.05
led by word div	fell	0.09	whole	0.06
led by word division	fell	0.13
led by word do	fell	-0.09	laid	-0.1	whole	-0.12
led by word doai	home	0.13	fell	-0.05
led by word doan	home	0.05	whole	0.09
led by word doc	fell	-0.07	laid	-0.09
led by word doc & bo	laid	-0.05	lies	0.07
led by word doc & duong	whole	-0.07
led by word doi	laid	-0.17	whole	-0.09
led by word doi & ha	home	0.07	whole	0.05
led by word doi & kien	whole	-0.09
led by word doi & nghe	home	0.13	whole	0.1
led by word doi & nghia	lies	0.08	whole	0.05
led by word doi & sau	fell	0.1	lies	-0.07
led by word doi & trong	fell	0.05	whole	-0.09
led by word doi & xa	home	0.11	fell	0.05	whole	0.07
led by word don	home	-0.12	fell	-0.1	laid	-0.05	whole	-0.12
led by word don & gan	lies	-0.06
led by word don & xa	whole	-0.06
led by word dong	home	-0.29	lies	-0.06	whole	-0.07
led by word dong & gan	fell	-0.11
led by word dong & lang	fell	-0.09
led by word down	fell	-0.1
led by word drove	laid	0.12
led by word drove & a	laid	0.12
led by word dry	fell	0.06	laid	-0.06
led by word du	home	0.07	laid	0.12	lies	-0.05	whole	-0.05
led by word du & cimetiere	laid	0.12
led by word du & pont	fell	0.1	whole	0.05
led by word du & poste	whole	-0.12
led by word dua	whole	-0.05
led by word duc	fell	-0.09	laid	-0.07	whole	-0.16
led by word dug	whole	-0.07
led by word dung	home	-0.13	laid	-0.13	lies	0.06
led by word dung & truoc	whole	-0.08
led by word duoc	home	0.1	laid	-0.05
led by word duy	home	0.05
led by word e	home	-0.07	laid	0.18	lies	-0.06	whole	-0.12
led by word e567	fell	0.05
led by word e64	whole	0.05
led by word east	fell	-0.14	laid	-0.08
led by word en	home	0.11	fell	-0.2	whole	0.08
led by word en & a	home	0.12	fell	-0.06
led by word etre	laid	-0.09	lies	0.07
led by word f304	fell	0.17
led by word f307	fell	0.1
led by word f309	fell	0.13	whole	0.11
led by word family	home	0.08	whole	0.08
led by word feb	home	-0.05	fell	-0.09	whole	0.06
led by word february	laid	0.05
led by word four	laid	0.08
led by word four & the	laid	0.06
led by word french	fell	0.07	whole	0.06
led by word gac	whole	-0.05
led by word gai	laid	-0.08
led by word gam	whole	-0.06
led by word gao	fell	-0.06	lies	-0.07
led by word gao & ben	fell	0.06
led by word gay	lies	-0.06
led by word ghi	home	-0.09	fell	0.21	laid	0.1
led by word ghi & dong	home	-0.08	fell	0.06
led by word ghi & tren	laid	0.1	whole	-0.05
led by word ghi & trung	whole	-0.05
led by word gi	home	0.12	laid	-0.06	whole	0.11
led by word gia	home	-0.2	laid	-0.05	whole	-0.21
led by word gia & ban	fell	0.14	whole	0.08
led by word gia & lang	home	-0.09	whole	-0.1
led by word giam	fell	0.12
led by word giang	home	-0.08	fell	0.14	lies	-0.09	whole	-0.06
led by word giang & ha	home	0.06
led by word giang & hai	home	-0.05	whole	-0.06
led by word giang & trong	fell	0.12
led by word giao	laid	0.11
led by word giap	whole	-0.25
led by word giau	home	0.13	fell	0.11
led by word gio	fell	0.09	laid	-0.13	whole	0.06
led by word gioi	laid	-0.07
led by word giong	home	-0.08	laid	0.13
led by word giong & quang	home	-0.11
led by word girl	whole	-0.08
led by word giu	fell	0.24	laid	-0.07	whole	0.23
led by word giu & cau	fell	-0.05
led by word giup	laid	0.14	lies	-0.13
led by word go	fell	0.09	laid	-0.06	whole	-0.06
led by word goi	laid	0.06
led by word gon	whole	-0.08
led by word got	fell	0.05	whole	-0.06
led by word group	fell	0.07	whole	0.08
led by word guc	fell	0.19	whole	0.11
led by word guc & ngay	fell	0.06
led by word gun	whole	-0.1
led by word h	fell	-0.05	whole	-0.06
led by word ha	home	0.11	laid	-0.08	whole	-0.17
led by word ha & hai	whole	-0.06
led by word hai	home	-0.22	laid	0.07	lies	0.13	whole	0.08
led by word hai & goc	lies	0.08
led by word hai & nghia	laid	0.11	lies	-0.05	whole	0.1
led by word hai & quan	fell	-0.06
led by word ham	fell	0.12	laid	-0.06	whole	0.21
led by word ham & doi	whole	-0.1
led by word hang	home	0.07	fell	-0.2	laid	-0.05	lies	0.07	whole	0.06
led by word hang & ben	fell	-0.13	laid	0.09	whole	0.05
led by word hang & khu	whole	-0.06
led by word hang & ntls	lies	0.06	whole	0.14
led by word hao	home	-0.05	fell	0.06	laid	0.08
led by word hat	home	0.09	fell	-0.08
led by word hay	fell	0.11	whole	-0.15
led by word he	fell	-0.1	laid	-0.05	lies	0.08	whole	-0.05
led by word hem	fell	0.12	whole	-0.07
led by word het	lies	-0.07	whole	0.13
led by word het & nghia	lies	-0.05
led by word hien	home	-0.05	fell	-0.13	laid	-0.08	lies	0.22	whole	0.27
led by word hien & trong	lies	0.1
led by word hiep	home	0.09
led by word hieu	home	-0.06	fell	0.07	laid	0.11	whole	0.08
led by word hinh	laid	-0.05
led by word ho	home	0.2	fell	-0.19	laid	-0.08	lies	-0.06	whole	-0.12
led by word hoa	home	-0.24	fell	-0.05	lies	-0.09	whole	-0.08
led by word hoa & an	lies	0.09
led by word hoa & ben	home	-0.06	lies	-0.05
led by word hoa & cho	home	0.08
led by word hoa & ha	whole	-0.05
led by word hoa & mong	home	0.05	whole	0.13
led by word hoa & quang	home	0.07
led by word hoa & thanh	whole	-0.08
led by word hoa & xa	fell	0.06
led by word hoac	whole	-0.08
led by word hoach	laid	0.08
led by word hoai	laid	0.08
led by word hoan	whole	0.07
led by word hoang	laid	-0.05	whole	-0.08
led by word hoanh	fell	-0.05
led by word hoc	home	-0.15	fell	-0.06	laid	-0.07	lies	-0.06
led by word hoc & binh	whole	-0.06
led by word hoc & truong	fell	-0.06
led by word hoe	home	-0.08	fell	0.06
led by word hoi	home	-0.15	fell	0.34	laid	-0.1	lies	0.1	whole	-0.05
led by word hoi & dong	fell	0.11	whole	-0.08
led by word hoi & nghia	lies	-0.12
led by word hoi & xa	home	-0.12
led by word hole	laid	0.08
led by word hong	home	0.06	fell	0.06	laid	0.06
led by word hop	whole	-0.11
led by word hue	whole	0.1
led by word hung	fell	0.11	lies	-0.09	whole	-0.11
led by word hung & tien	home	-0.07
led by word huong	home	0.19	fell	-0.06	laid	-0.11	lies	-0.18	whole	0.28
led by word huong & doi	whole	0.09
led by word huong & thai	home	-0.05
led by word huyen	home	-0.05
led by word huyet	fell	-0.06	whole	-0.13
led by word huyet & ngay	whole	-0.05
led by word in	fell	0.09	laid	-0.05	lies	0.14	whole	-0.14
led by word in & ban	home	0.08
led by word in & front	fell	0.11	whole	-0.09
led by word inf	fell	0.09	whole	0.07
led by word infantry	fell	0.12	whole	0.06
led by word inh	whole	0.07
led by word into	laid	0.06
led by word jan	fell	0.12
led by word january	fell	0.05	laid	0.09
led by word june	whole	-0.09
led by word just	laid	-0.08
led by word k5	whole	-0.09
led by word k58	whole	-0.12
led by word ke	fell	0.05	laid	-0.05	lies	0.1	whole	-0.1
led by word keo	fell	0.11	whole	0.05
led by word kep	whole	-0.18
led by word ket	home	0.08	fell	0.06
led by word keu	fell	0.1	laid	0.13	whole	0.08
led by word kha	whole	-0.15
led by word khac	home	0.11	fell	-0.1	laid	-0.05	whole	-0.12
led by word khac & tren	laid	-0.07
led by word khai	home	0.13
led by word kham	home	0.07	laid	-0.05
led by word khang	fell	0.12	whole	0.05
led by word khanh	whole	-0.07
led by word khanh & cao	whole	-0.07
led by word khau	fell	-0.09	whole	-0.06
led by word khau & doi	whole	-0.07
led by word khe	home	-0.07	whole	-0.14
led by word khmer	home	-0.18	fell	-0.05	whole	0.06
led by word khmer & ap	whole	0.08
led by word khmer & go	home	-0.07
led by word kho	laid	0.18	lies	0.05
led by word khoa	fell	0.09	whole	0.08
led by word khoai	whole	0.07
led by word khoan	home	0.1	fell	-0.1
led by word khoi	lies	0.09	whole	0.13
led by word khop	fell	0.05
led by word khuat	lies	-0.06
led by word kia	home	-0.08	lies	-0.05	whole	-0.12
led by word kia & song	laid	-0.08
led by word kia & suoi	fell	-0.12
led by word kich	lies	0.16	whole	0.19
led by word kich & lang	home	0.1
led by word kich & xa	home	-0.17	fell	0.05	lies	0.07
led by word kiem	home	-0.05	fell	0.08	laid	0.06	whole	0.06
led by word kiet	fell	-0.05
led by word kinh	home	-0.09	fell	0.13	laid	0.31	lies	0.08	whole	-0.17
led by word kinh & chin	home	-0.05	laid	0.12	lies	0.07
led by word kinh & muoi	fell	0.06
led by word kinh & xang	fell	-0.07
led by word kip	home	0.08
led by word km	whole	-0.07
led by word km & duong	laid	0.07
led by word ky	fell	0.1	lies	0.07	whole	-0.07
led by word l	fell	0.06	whole	0.06
led by word l & hopital	fell	0.06	whole	0.08
led by word la	home	-0.08	fell	0.05	laid	-0.2	whole	-0.08
led by word lac	fell	-0.1
led by word lai	home	-0.12	fell	-0.16	laid	0.09	lies	0.18	whole	0.27
led by word lai & doi	fell	-0.07
led by word lai & duoi	fell	0.06	laid	-0.12	lies	0.1	whole	0.07
led by word lai & tran	fell	-0.06
led by word lai & trong	laid	0.16	whole	0.07
led by word lam	fell	-0.14	lies	0.08	whole	-0.14
led by word lan	fell	0.05	lies	-0.1	whole	0.14
led by word lang	fell	-0.1	laid	0.07	lies	0.09	whole	-0.06
led by word lanh	whole	0.08
led by word lao	fell	0.19	whole	-0.2
led by word lap	home	0.12	laid	-0.05
led by word lau	laid	-0.06
led by word lay	fell	0.11	laid	0.15	whole	0.06
led by word le	home	0.13	fell	0.14	lies	0.09	whole	0.07
led by word le & ben	fell	0.14	whole	0.14
led by word le & duong	fell	-0.05
led by word len	home	-0.08	fell	0.11	laid	-0.09	lies	0.08	whole	0.29
led by word len & bot	fell	0.09
led by word len & cao	fell	0.06	whole	0.09
led by word len & doi	fell	0.12
led by word len & go	laid	0.05
led by word len & nghia	lies	0.06	whole	0.05
led by word len & ntls	fell	-0.07
led by word len & nuong	fell	-0.05
led by word lien	fell	-0.13	lies	0.12	whole	-0.08
led by word lieu	fell	0.18	laid	-0.05	lies	-0.08	whole	-0.06
led by word lim	fell	-0.07	laid	-0.05
led by word lin	whole	-0.13
led by word line	fell	0.26
led by word linh	lies	0.07
led by word linh & ha	home	0.09	whole	0.05
led by word linh & hai	home	0.06
led by word linh & nam	fell	-0.09
led by word linh & phap	fell	-0.05
led by word lived	home	-0.11	fell	0.06
led by word lo	fell	0.11	laid	-0.06	whole	-0.05
led by word lo & sau	whole	0.08
led by word loa	whole	-0.05
led by word loc	home	0.1	fell	-0.12	laid	-0.08	lies	-0.05	whole	-0.14
led by word loc & hai	whole	-0.05
led by word loi	home	-0.09	laid	0.24	whole	0.13
led by word lom	fell	0.08
led by word lon	laid	0.1	whole	-0.12
led by word long	home	0.05	fell	-0.07	laid	0.06	lies	0.07	whole	0.05
led by word long & ho	laid	0.1	lies	0.07
led by word lop	home	0.1
led by word lot	fell	-0.16
led by word lu	home	0.12	fell	-0.05	laid	0.15	lies	-0.05	whole	0.09
led by word lua	fell	0.05
led by word lun	home	0.12	fell	-0.05
led by word lung	whole	-0.06
led by word luoi	fell	-0.1	whole	0.08
led by word luon	whole	0.06
led by word luon & bai	fell	0.1
led by word luon & cho	laid	0.12
led by word luon & tren	whole	-0.09
led by word luong	fell	-0.06	whole	-0.23
led by word luong & ha	whole	-0.11
led by word luong & nga	whole	0.05
led by word luu	laid	-0.05
led by word luu & nghe	whole	-0.05
led by word luyen	home	-0.05
led by word ly	laid	-0.08	whole	-0.05
led by word m	fell	-0.06	lies	0.05
led by word ma	fell	-0.13	laid	-0.06
led by word ma & dong	laid	0.05
led by word ma & sau	lies	0.1
led by word mac	fell	0.08	laid	0.06	whole	0.15
led by word mach	home	0.06	whole	0.05
led by word mai	laid	-0.07	lies	0.12
led by word mai & sau	lies	0.06
led by word man	home	0.09	lies	0.12
led by word mang	home	0.07	laid	0.07	lies	0.13	whole	0.16
led by word manh	laid	0.06
led by word mao	laid	0.11	lies	-0.07
led by word map	home	0.1	fell	0.07	whole	0.13
led by word mar	fell	0.05	whole	0.06
led by word march	fell	0.13
led by word marines	fell	-0.05	whole	-0.06
led by word mat	home	-0.08	fell	-0.13	lies	-0.05	whole	-0.2
led by word mau	whole	-0.05
led by word may	fell	0.09	laid	-0.1	whole	0.11
led by word me	home	-0.05	laid	-0.16	whole	-0.08
led by word men	laid	0.05
led by word met	laid	-0.06
led by word mi	fell	-0.06	laid	-0.08	lies	0.06
led by word mien	home	0.1	fell	-0.06	whole	-0.08
led by word mien & tay	whole	-0.06
led by word mieng	fell	-0.11	whole	0.13
led by word miet	fell	0.05	whole	0.12
led by word mieu	fell	0.05	laid	0.06	whole	-0.09
led by word min	fell	0.28	whole	0.15
led by word mine	fell	0.13	laid	-0.05
led by word minh	home	0.1	fell	0.05	laid	0.05	lies	0.05	whole	-0.15
led by word mit	laid	0.08
led by word mlo	home	0.1	fell	0.09
led by word mo	laid	-0.18	lies	0.06	whole	-0.13
led by word mo & duong	fell	0.08	whole	0.12
led by word mo & phia	laid	-0.11	lies	0.11	whole	-0.11
led by word moc	fell	-0.08	laid	-0.05	whole	-0.09
led by word moi	fell	0.07	lies	-0.05	whole	-0.05
led by word mon	whole	-0.05
led by word mot	fell	0.06	whole	-0.12
led by word mu	whole	0.06
led by word mua	fell	0.06	whole	0.05
led by word mui	whole	-0.05
led by word muoi	home	0.08	laid	-0.09
led by word muong	fell	0.13	whole	0.16
led by word muong & lac	whole	0.08
led by word muong & xom	fell	0.14
led by word my	home	0.05	whole	-0.1
led by word n	home	-0.08	lies	0.08	whole	-0.2
led by word n & e	fell	0.05	lies	0.1	whole	-0.1
led by word na	home	0.09
led by word nang	fell	0.29
led by word nao	home	-0.09	fell	0.09	whole	-0.05
led by word ng	home	0.15	whole	0.05
led by word nga	home	0.09	fell	0.05	whole	0.05
led by word ngai	home	0.05	lies	-0.1
led by word ngan	home	0.09	laid	-0.12	lies	0.05
led by word nghe	laid	-0.06	lies	0.08
led by word nghi	fell	-0.06	laid	0.05	lies	0.08	whole	-0.05
led by word nghi & ntls	whole	-0.11
led by word nghia	whole	0.05
led by word nghiep	fell	-0.05
led by word ngo	home	0.11
led by word ngoai	fell	0.1	whole	-0.08
led by word ngoan	home	0.07
led by word ngoc	home	0.15	whole	-0.11
led by word ngoi	fell	-0.18	laid	-0.1	lies	0.05	whole	-0.25
led by word ngoi & chua	fell	-0.06
led by word ngu	fell	0.1	whole	-0.07
led by word ngua	laid	0.07	whole	-0.05
led by word nguyen	fell	-0.16	laid	0.08
led by word nguyen & lao	fell	-0.06
led by word nha	home	0.64	fell	-0.23	laid	-0.23	lies	0.1	whole	0.14
led by word nha & ben	lies	0.16	whole	0.06
led by word nha & canh	home	0.06	whole	0.08
led by word nha & cua	whole	-0.06
led by word nha & gan	home	0.14	fell	-0.11	lies	-0.08
led by word nha & lang	lies	0.09
led by word nha & ngoai	home	0.09	whole	-0.05
led by word nha & pho	home	0.19
led by word nha & thanh	home	-0.09
led by word nha & xom	whole	-0.12
led by word nhan	fell	-0.11	laid	0.08	whole	-0.19
led by word nhan & nam	home	-0.05
led by word nhat	home	0.15
led by word nhau	laid	0.05	lies	0.24	whole	0.11
led by word nhi	fell	0.08	laid	-0.07
led by word nhien	lies	-0.07
led by word nho	home	0.07	fell	0.05	laid	0.09	whole	-0.09
led by word nhom	fell	-0.06
led by word nhon	home	0.11	whole	-0.18
led by word nhon & binh	whole	-0.08
led by word nhong	laid	0.1
led by word nhu	home	0.1	fell	0.15	whole	0.31
led by word nhung	lies	0.06	whole	-0.13
led by word nhuong	laid	-0.06	whole	-0.11
led by word nie	fell	0.14	whole	0.22
led by word nie & buon	fell	0.05	whole	0.08
led by word niem	home	-0.07	whole	-0.05
led by word nine	home	0.07
led by word ninh	home	0.06	laid	-0.14	whole	-0.19
led by word ninh & quang	whole	-0.06
led by word ninh & vinh	home	0.14
led by word no	whole	-0.09
led by word noi	fell	-0.17	laid	-0.08	lies	-0.22	whole	-0.12
led by word non	fell	-0.05
led by word nong	fell	0.23	whole	0.11
led by word north	laid	0.09	whole	0.27
led by word nov	fell	-0.09
led by word nu	home	0.09	fell	-0.06	whole	0.06
led by word nu & xa	home	-0.08
led by word nua	home	-0.06	whole	-0.13
led by word nung	fell	0.11	whole	0.06
led by word nva	fell	0.1	whole	0.14
led by word nva & a	laid	-0.08
led by word oai	whole	-0.1
led by word oai & ha	whole	-0.07
led by word office	fell	-0.06
led by word old	fell	-0.07	lies	0.07
led by word om	fell	-0.06	laid	-0.05
led by word om & ben	laid	-0.05
led by word on	whole	-0.14
led by word ong	fell	-0.09	whole	-0.12
led by word ot	home	-0.09	laid	0.07
led by word over	laid	0.09
led by word own	home	0.25
led by word p	home	0.1	whole	-0.06
led by word pang	fell	-0.05
led by word pao	fell	-0.09
led by word people	fell	0.14
led by word petit	lies	0.12
led by word pha	fell	-0.05	lies	-0.06	whole	-0.12
led by word phai	home	-0.08	fell	-0.05	laid	0.08	lies	0.09	whole	0.08
led by word phai & cau	fell	0.06
led by word phai & duong	fell	-0.08	lies	0.09
led by word pham	home	0.08	whole	0.13
led by word phan	home	0.08	laid	0.12
led by word phan & khu	whole	-0.05
led by word phap	fell	0.11
led by word phat	fell	0.05
led by word phau	fell	0.14
led by word phe	laid	-0.1
led by word phen	fell	0.12	laid	0.09	whole	0.21
led by word phien	fell	-0.05
led by word pho	fell	0.06
led by word phol	home	0.07
led by word phong	home	-0.23	fell	-0.08	laid	0.21
led by word phong & hai	home	-0.17
led by word phong & huyen	whole	-0.05
led by word phu	home	-0.09	whole	-0.17
led by word phu & thai	home	-0.05	whole	-0.05
led by word phuc	fell	0.21
led by word phung	home	-0.06
led by word phuoc	home	-0.06	fell	0.06	laid	-0.09	whole	-0.18
led by word phuong	fell	0.21	lies	-0.06	whole	-0.1
led by word phuong & quan	fell	-0.05
led by word place	fell	0.1
led by word platoon	whole	0.06
led by word pom	whole	-0.09
led by word pris	fell	0.05
led by word project	fell	-0.06
led by word put & the	laid	-0.05	lies	0.05
led by word q	home	0.09	fell	0.08	whole	-0.1
led by word qu	fell	0.14	whole	-0.08
led by word qu & a	laid	0.12
led by word qua	home	-0.05	fell	0.11	lies	0.19	whole	0.25
led by word qua & cau	fell	0.07
led by word qua & deo	fell	-0.26	lies	0.09
led by word qua & ngam	fell	0.05
led by word qua & song	fell	0.25	whole	0.14
led by word qua & suoi	fell	0.07	laid	-0.05	lies	0.07	whole	-0.08
led by word quan	fell	0.11	laid	0.11	lies	0.1	whole	-0.27
led by word quan & lang	whole	-0.07
led by word quan & ninh	lies	0.12
led by word quang	home	-0.06	fell	-0.05	lies	0.1	whole	0.06
led by word quang & vinh	fell	-0.08
led by word que	fell	0.1	whole	0.1
led by word quoc	whole	-0.11
led by word quyen	lies	0.11
led by word quyet	home	0.05
led by word ra	fell	-0.09	laid	0.25	lies	0.07	whole	0.26
led by word ra & bai	laid	0.19	whole	-0.06
led by word ra & ben	fell	0.07	laid	-0.07
led by word ra & bo	laid	0.13	lies	0.1	whole	0.09
led by word ra & cho	laid	0.15	lies	0.14	whole	-0.11
led by word ra & con	fell	-0.05	laid	0.12
led by word ra & duong	fell	-0.12	laid	-0.07
led by word ra & goc	fell	0.14	laid	0.05	lies	0.09	whole	0.13
led by word ra & hang	whole	0.13
led by word ra & nghia	laid	-0.12	lies	-0.16	whole	-0.09
led by word ra & ntls	lies	-0.1	whole	-0.11
led by word ra & phu	fell	0.2	whole	0.06
led by word ra & suoi	laid	-0.07	whole	0.09
led by word ra & truong	home	-0.05
led by word rai	whole	0.12
led by word rai & lang	whole	0.1
led by word ran	fell	-0.11
led by word rang	home	0.1	fell	0.21	laid	0.06	whole	0.08
led by word rang & ben	home	0.12	fell	-0.05	lies	0.06	whole	0.08
led by word rang & trong	whole	0.12
led by word rao	fell	-0.06	laid	0.1	whole	-0.06
led by word rao & san	fell	-0.05	laid	0.07	whole	-0.05
led by word rau	home	-0.06
led by word re	laid	-0.05
led by word regiment	fell	0.06
led by word reo	laid	0.05
led by word ret	fell	-0.06
led by word rieng	fell	0.05	laid	-0.09	lies	0.14
led by word ro	home	-0.05	laid	0.2	lies	0.09
led by word roi	laid	0.14	whole	0.15
led by word rong	whole	-0.05
led by word row	laid	-0.09
led by word ru	fell	0.13	whole	-0.05
led by word rua	laid	-0.09
led by word s	laid	-0.05	lies	0.06
led by word sa	home	-0.05
led by word sac	home	0.1
led by word sam	home	0.09	fell	-0.05	whole	0.06
led by word same	fell	0.13
led by word san	laid	-0.07
led by word san & nen	laid	-0.06
led by word sang	home	-0.08	fell	0.16	laid	-0.31	lies	0.21	whole	0.17
led by word sang & lang	lies	0.12	whole	0.06
led by word sang & lao	whole	-0.06
led by word sang & tren	whole	-0.07
led by word sang & trong	fell	0.18
led by word sanh	home	0.05	fell	-0.06
led by word sao	whole	0.05
led by word sap	laid	-0.05
led by word sat	home	-0.09	whole	0.05
led by word sau	home	-0.06
led by word si	whole	-0.07
led by word side	laid	0.14	whole	0.07
led by word sim	fell	-0.06	laid	-0.05	whole	-0.07
led by word sinh	fell	-0.07	whole	0.14
led by word site	fell	0.05
led by word small	laid	0.05
led by word so & quan	fell	0.06
led by word so & xa	fell	-0.05
led by word soi	home	-0.05	laid	-0.09
led by word soldiers	laid	-0.12
led by word son	home	-0.08	laid	0.05	whole	-0.33
led by word son & kien	home	0.09
led by word son & ninh	home	-0.07	whole	-0.13
led by word son & thanh	whole	-0.06
led by word song	fell	-0.05
led by word su	home	-0.06	laid	0.08	lies	-0.1
led by word su & cach	laid	-0.1
led by word su & nong	whole	-0.11
led by word su & truong	fell	-0.05	whole	0.08
led by word su & xa	home	0.12	fell	-0.06	whole	0.08
led by word sung	fell	-0.1	laid	-0.05	whole	-0.08
led by word suong	home	-0.07
led by word suu	home	0.05	fell	-0.06
led by word t	whole	-0.06
led by word taken	fell	0.08
led by word tam	home	-0.16	fell	0.05	lies	-0.08
led by word tam & cua	fell	0.08	laid	0.1
led by word tam & tren	whole	0.05
led by word tan	home	-0.05	fell	-0.06	lies	-0.05	whole	-0.14
led by word tan & xa	home	-0.11
led by word tang	home	-0.05	fell	0.08	laid	0.11
led by word tang & nghia	laid	0.07
led by word tang & tren	fell	0.09	laid	0.07	whole	-0.07
led by word tao	home	-0.05	whole	0.12
led by word tap	fell	0.08
led by word tau	whole	-0.07
led by word tau & cua	fell	0.05
led by word tau & ga	fell	-0.06
led by word te	fell	-0.07
led by word team	whole	0.11
led by word ten	whole	-0.05
led by word teo	home	0.1	whole	0.07
led by word tet	whole	0.09
led by word th	home	0.14
led by word tha	laid	-0.07
led by word thach	home	-0.1	fell	0.1	lies	-0.08
led by word thach & vinh	whole	-0.05
led by word thai	home	-0.05	laid	0.26	lies	-0.14	whole	0.12
led by word thai & ban	home	-0.08	whole	0.07
led by word tham	home	0.07	lies	-0.05	whole	0.07
led by word than	lies	0.11	whole	0.15
led by word than & cau	fell	0.13	whole	0.1
led by word thanh	fell	0.18	lies	-0.07
led by word thanh & hai	home	0.07	whole	-0.05
led by word thanh & thanh	home	-0.11
led by word thao	home	0.12
led by word thap	lies	0.15	whole	-0.13
led by word that	home	0.11	laid	-0.09	lies	0.14	whole	0.05
led by word thay	laid	-0.07
led by word the	fell	-0.18	laid	-0.19	lies	-0.06	whole	-0.15
led by word the & bai	whole	-0.07
led by word the & ntls	laid	-0.09	lies	-0.06
led by word thi	home	-0.09	whole	-0.14
led by word thi & kenh	fell	0.05
led by word thien	fell	-0.13
led by word thieu	fell	0.05	whole	0.08
led by word thin	home	0.09	fell	-0.05	whole	0.15
led by word thinh	fell	-0.06
led by word tho	home	0.17	fell	-0.05	laid	-0.2	whole	0.08
led by word tho & ha	home	-0.1	whole	-0.06
led by word tho & xa	home	0.07
led by word thoan	home	0.06
led by word thoi	fell	-0.07	whole	0.07
led by word thong	home	0.1	lies	-0.05	whole	-0.05
led by word thong & sau	laid	0.06
led by word thu	laid	0.07	whole	0.1
led by word thua	laid	-0.09
led by word thuan	home	-0.07	whole	-0.09
led by word thuc	home	-0.05
led by word thue	home	-0.05
led by word thung	laid	0.08
led by word thuoc	home	-0.11	fell	-0.07	laid	0.09	lies	-0.07	whole	0.1
led by word thuoc & xa	fell	0.14
led by word thuong	home	-0.08	fell	-0.11	laid	-0.09	whole	-0.06
led by word thuot	whole	0.07
led by word thuy	whole	-0.09
led by word thuy & cam	home	0.12
led by word thuyen	fell	-0.1	whole	-0.09
led by word thuyet	whole	0.09
led by word tich	laid	0.13
led by word tiem	fell	0.11
led by word tien	home	0.22	fell	-0.13	laid	0.15	lies	0.09	whole	-0.18
led by word tien & vinh	whole	-0.05
led by word tien & xa	home	0.08	laid	0.05	whole	-0.08
led by word tieng	laid	-0.05
led by word tiep	lies	0.11	whole	0.05
led by word tiep & dong	whole	0.05
led by word tieu	home	-0.08	fell	-0.09	whole	-0.24
led by word tieu & khu	whole	-0.14
led by word tinh	home	0.12	laid	-0.06	whole	0.09
led by word tinh & tram	whole	0.07
led by word tiu	home	-0.07
led by word to	home	0.1	fell	0.12	laid	-0.17	lies	-0.06	whole	-0.08
led by word to & ben	fell	0.11	laid	-0.07	whole	-0.05
led by word toa	whole	-0.11
led by word toai	home	0.07
led by word toan	home	-0.13	fell	-0.05	laid	-0.11	whole	-0.1
led by word toan & hai	home	-0.11
led by word toc	lies	0.08	whole	-0.06
led by word toi	home	-0.06	fell	0.3	whole	0.07
led by word toi & cho	fell	-0.05	laid	0.08	whole	-0.05
led by word ton	laid	0.06
led by word tong	home	-0.11	whole	0.07
led by word took	laid	-0.06	lies	0.08
led by word took & a	lies	0.09
led by word toward	fell	-0.1
led by word tra	lies	-0.14
led by word trac	home	-0.09	fell	0.08	whole	0.12
led by word trach	home	0.16
led by word trai	home	0.07	laid	-0.07	whole	-0.1
led by word tram	fell	-0.1	laid	0.1	lies	-0.06
led by word trang	home	-0.1	laid	0.05	lies	-0.06	whole	0.08
led by word trang & don	fell	-0.05
led by word tranh	laid	0.06	whole	-0.08
led by word trao	home	-0.05
led by word trao & kien	home	-0.06
led by word trau	laid	-0.07
led by word tre	lies	-0.05	whole	-0.1
led by word trees	whole	-0.05
led by word treo	fell	-0.08
led by word tri	home	-0.09	fell	0.12	laid	0.16
led by word tri & nghia	whole	-0.09
led by word trieu	home	0.13	whole	0.24
led by word tro	laid	-0.1	lies	0.14
led by word troi	fell	-0.05	laid	-0.09	whole	-0.05
led by word tron	whole	-0.1
led by word tron & duoi	whole	-0.07
led by word trong	fell	0.1
led by word tru	home	0.22	fell	-0.1	whole	-0.21
led by word tru & phuong	home	0.07	whole	-0.05
led by word tru & thon	home	0.13	whole	-0.11
led by word tru & xom	home	-0.05
led by word trua	laid	-0.06	whole	0.06
led by word truck	fell	0.13
led by word trung	lies	-0.07
led by word truong	home	-0.05	fell	-0.11	laid	-0.05	lies	0.05	whole	-0.11
led by word truong & ban	fell	-0.08
led by word truong & thcs	fell	0.16	whole	-0.08
led by word tu	home	-0.12	laid	-0.12	lies	0.11	whole	-0.16
led by word tu & phu	whole	-0.06
led by word tuan	fell	-0.07	lies	0.1
led by word tuat	fell	0.06
led by word tui	home	-0.1	fell	-0.1	whole	0.11
led by word tung	whole	0.09
led by word tuoc	home	0.12
led by word tuoi	fell	-0.09	lies	0.08
led by word tuoi & ban	fell	-0.14
led by word tuoi & buon	fell	0.07
led by word tuoi & lang	fell	0.1
led by word tuoi & thon	fell	-0.05
led by word tuoi & xa	lies	0.13
led by word tuoi & xom	home	-0.05
led by word tuong	lies	-0.07	whole	-0.16
led by word tuong & phia	laid	0.05
led by word tuyen	home	0.11	lies	-0.05
led by word ty	home	-0.05	laid	-0.07
led by word uc	laid	0.09	whole	-0.18
led by word ung	home	-0.05	whole	-0.07
led by word up	fell	0.05	laid	0.13
led by word ut	home	-0.05
led by word uy	fell	-0.05
led by word uyen	home	-0.07
led by word uyen & cao	home	-0.06
led by word v	whole	-0.05
led by word vai	fell	-0.06
led by word van	fell	0.05	laid	-0.19	lies	-0.08	whole	-0.05
led by word vang	fell	0.14
led by word vay	home	0.07	fell	0.14	laid	0.09	whole	0.07
led by word ve	home	0.31	fell	-0.15	laid	-0.05	lies	0.13	whole	0.22
led by word ve & anh	lies	0.22	whole	0.07
led by word ve & bac	laid	0.1
led by word ve & bai	whole	-0.12
led by word ve & ban	fell	0.13
led by word ve & ben	laid	0.1	lies	0.1	whole	0.07
led by word ve & cau	home	0.06	whole	0.05
led by word ve & dong	lies	-0.08
led by word ve & duc	home	0.13	whole	0.06
led by word ve & ha	lies	0.07
led by word ve & hang	laid	0.05
led by word ve & lang	fell	0.13	laid	0.05
led by word ve & nghia	laid	-0.14	lies	-0.06	whole	0.11
led by word ve & ntls	lies	0.1	whole	0.1
led by word ve & phia	fell	-0.06	laid	-0.27	lies	-0.07	whole	-0.22
led by word ve & sau	laid	-0.05	lies	0.06	whole	-0.08
led by word ve & tay	lies	-0.16
led by word ve & tram	fell	-0.07	laid	-0.05
led by word ve & truong	fell	-0.05
led by word vi	home	0.12
led by word vic	fell	-0.1
led by word viec	fell	-0.06	laid	0.12	lies	0.07
led by word vien	home	-0.15	fell	-0.23	laid	0.09	whole	-0.14
led by word vien & an	whole	-0.07
led by word vien & truong	laid	0.09
led by word vieng	lies	0.09
led by word viet	fell	0.1	laid	0.13	lies	-0.05
led by word viet & lao	fell	0.14	whole	0.14
led by word viet & trong	laid	0.18	whole	-0.06
led by word vietnam	lies	0.07
led by word vietnamese	laid	0.2	whole	-0.05
led by word vinh	home	0.09	fell	-0.12	laid	-0.05
led by word vo	home	0.09	fell	0.19
led by word vo & cau	whole	0.06
led by word vo & ha	whole	-0.05
led by word voi	fell	-0.06	laid	0.09
led by word vong	home	0.13	fell	0.05	laid	-0.09	lies	-0.21
led by word vong & ntls	home	0.14	lies	-0.18	whole	-0.05
led by word vot	home	0.12	laid	-0.06	whole	0.13
led by word vu	home	-0.05	fell	0.07	whole	0.06
led by word vuc	fell	0.22	whole	0.17
led by word vuc & dong	whole	0.1
led by word vung	home	-0.08	fell	0.09	whole	-0.14
led by word vuong	home	-0.06	fell	0.11	laid	-0.11	lies	0.11	whole	0.08
led by word vuot	fell	0.05
led by word vy	home	-0.08	fell	0.11	whole	0.11
led by word walked	home	0.26	fell	-0.05
led by word went	whole	0.07
led by word went & the	whole	0.09
led by word west	laid	0.08	whole	-0.05
led by word write	fell	-0.05
led by word x	laid	0.05	whole	0.08
led by word xa	home	0.34	fell	0.28	laid	-0.09	whole	-0.18
led by word xac	fell	0.2	whole	0.21
led by word xac & duoi	whole	0.13
led by word xac & hang	laid	0.05	whole	0.07
led by word xac & trong	laid	0.07
led by word xang	whole	-0.07
led by word xanh	fell	0.07	laid	0.09
led by word xe	home	-0.07	fell	-0.08	whole	-0.12
led by word xe & cho	laid	0.09
led by word xem	fell	-0.05
led by word xep	fell	0.06	laid	0.08	lies	-0.07	whole	0.05
led by word xieng	whole	-0.12
led by word xoai	laid	0.06	lies	0.09
led by word xom	home	0.08
led by word xu	home	0.19
led by word xua	home	0.08	fell	-0.09	laid	0.1	whole	0.05
led by word xuan	home	-0.24	lies	0.11
led by word xuong	home	-0.1	fell	-0.25	lies	0.11	whole	0.25
led by word xuong & chan	laid	-0.07
led by word xuong & khe	fell	-0.09	whole	0.07
led by word xuong & quan	fell	0.05
led by word xuong & song	fell	-0.08	whole	0.07
led by word xuong & suoi	fell	-0.25
led by word xuyen	lies	0.1	whole	-0.08
led by word y	fell	0.06	whole	0.1
led by word y & cho	fell	-0.06
led by word yen	home	-0.11	whole	-0.07
led bà	home	-0.05	fell	-0.23	laid	-0.11	lies	0.08
led bà & ban	fell	-0.07	lies	0.08
led bác	home	0.07	fell	0.08	lies	0.08	whole	-0.05
led bác & ho	home	0.08
led bác & nam	lies	0.08
led bác & nghia	laid	0.05	lies	-0.07
led bác & song	fell	0.06	whole	-0.12
led báo	fell	-0.12	laid	0.22	whole	0.07
led báo & trong	laid	0.06	whole	-0.09
led báo & xa	laid	0.07
led báo tin	fell	0.09
led bé	home	-0.1
led bên	laid	-0.07
led bìa	lies	0.09
led bí danh	fell	-0.11
led bí thư	fell	0.09	whole	-0.05
led bạn	fell	0.19	laid	0.22	whole	0.11
led bản	whole	-0.1
led bảo	fell	0.11	laid	-0.06	lies	-0.21	whole	0.12
led bảo & ntls	lies	-0.1
led bảo & sau	fell	0.11
led bắt rồi bắn	fell	0.08	whole	0.18
led bệnh viện	fell	0.09	laid	-0.1	whole	0.05
led bị bom	fell	-0.12	laid	-0.05	whole	-0.09
led bị bắn	laid	-0.08	lies	0.12	whole	-0.08
led bị bắn & bo	fell	0.09
led bị bắn & cua	whole	-0.1
led bị bắn chết	fell	-0.19	whole	0.05
led bị giết	fell	-0.08
led bị pháo	home	0.09
led bị pháo & ham	fell	0.06
led bị phục	whole	0.06
led bị phục kích	fell	-0.06	whole	0.11
led bị phục kích & duong	fell	-0.05	whole	0.12
led bị thương	whole	0.05
led bị thương & cau	fell	-0.06
led bị thương nặng	fell	-0.18
led bị trúng đạn	fell	0.06
led bị trực thăng bắn & ngoai	whole	0.06
led bị tây bắn	fell	0.05
led bị tây bắn & ben	fell	0.05
led bị vùi	fell	-0.07	laid	0.11	whole	0.1
led bị địch bắn	fell	0.05
led bỏ xác	fell	-0.14
led bố	fell	0.14
led bố & nghia	lies	0.08
led bốc	fell	0.12	laid	0.06
led bốc về	home	0.13	laid	0.1
led bốc về & nghia	laid	0.08	lies	-0.08	whole	-0.09
led bốc về & ntls	home	0.13	laid	0.06	lies	0.08	whole	0.08
led came from	home	-0.07
led cao điểm	laid	-0.08	whole	-0.07
led card	fell	-0.07	laid	0.1
led ccb	laid	0.11
led cemetery	fell	-0.07	laid	0.1	whole	-0.14
led cha	home	-0.13
led chiến sĩ	fell	0.14	laid	-0.05
led chiến đấu & mat	fell	0.05
led cho biết	lies	0.09
led chuyển vào	lies	-0.11
led chuyển vào & nghia	lies	-0.09
led chuyển về	lies	0.05	whole	0.11
led chuyển về & nghia	whole	0.11
led chuyển về & ntls	laid	0.06	whole	-0.07
led cháu	fell	-0.1	laid	-0.05	lies	-0.06
led chính trị viên	home	-0.05	whole	-0.05
led chôn	home	-0.09	laid	-0.35	lies	0.08	whole	-0.33
led chôn & #	laid	0.06
led chôn & anh	fell	0.06	laid	0.06	whole	-0.06
led chôn & ba	laid	-0.06
led chôn & bai	whole	0.09
led chôn & ban	lies	-0.05
led chôn & ben	fell	0.12	laid	0.12	lies	-0.06	whole	0.08
led chôn & bia	laid	0.12	lies	-0.05	whole	0.06
led chôn & bo	laid	-0.1	lies	0.21	whole	-0.11
led chôn & cach	laid	0.05	whole	0.08
led chôn & canh	laid	-0.05	whole	-0.11
led chôn & chua	laid	-0.05
led chôn & co	laid	-0.07
led chôn & con	fell	0.12	laid	0.06
led chôn & cung	laid	-0.05
led chôn & dat	laid	0.07	whole	-0.11
led chôn & doc	laid	0.06	lies	-0.07
led chôn & doi	laid	0.06	lies	-0.06
led chôn & dong	whole	0.06
led chôn & duoi	laid	0.1	lies	-0.06	whole	0.08
led chôn & gan	fell	0.09	lies	-0.08	whole	0.07
led chôn & giong	lies	0.07
led chôn & go	fell	0.09	lies	0.05	whole	0.09
led chôn & goc	lies	0.06	whole	0.06
led chôn & hang	laid	-0.13
led chôn & ke	lies	0.1	whole	0.17
led chôn & khu	laid	0.05
led chôn & lai	laid	-0.09	lies	0.19
led chôn & len	laid	0.05
led chôn & ma	whole	0.05
led chôn & may	laid	-0.05
led chôn & mieu	lies	0.06
led chôn & nghia	lies	0.06	whole	-0.18
led chôn & ngoai	whole	-0.06
led chôn & no	laid	0.05
led chôn & nui	fell	0.12	lies	0.09	whole	0.06
led chôn & ong	laid	0.07
led chôn & phia	lies	-0.05	whole	0.12
led chôn & phum	fell	-0.06
led chôn & ray	whole	-0.1
led chôn & rung	whole	-0.15
led chôn & sat	whole	0.08
led chôn & sau	laid	-0.08	whole	0.07
led chôn & suon	whole	-0.05
led chôn & tap	laid	-0.1
led chôn & thanh	laid	-0.05
led chôn & trang	whole	-0.05
led chôn & tren	lies	0.06	whole	0.09
led chôn & trong	laid	-0.11	lies	0.06	whole	0.08
led chôn & vuon	laid	-0.08	lies	-0.07
led chôn chung	whole	0.21
led chôn cất	fell	0.12	laid	-0.12	lies	0.1	whole	0.05
led chôn ngay	laid	0.15	whole	0.19
led chôn tạm	laid	0.07
led chùa	whole	-0.07
led chú	home	0.18	fell	-0.07	laid	-0.11
led chú & a	fell	0.14	whole	-0.07
led chú & duoi	laid	-0.1
led chú & hai	home	0.06
led chú & t	home	-0.05
led chết	home	-0.1	fell	0.43	laid	-0.26	lies	-0.11	whole	-0.23
led chết & #	fell	-0.13
led chết & ben	fell	0.11	whole	-0.08
led chết & bien	whole	0.06
led chết & cau	whole	-0.12
led chết & con	laid	0.14
led chết & deo	whole	-0.09
led chết & doc	whole	0.08
led chết & doi	fell	-0.07
led chết & dong	whole	0.12
led chết & duong	fell	0.09	whole	-0.1
led chết & gan	fell	0.14	whole	-0.05
led chết & giua	fell	0.09	whole	-0.13
led chết & go	fell	-0.09
led chết & hang	fell	-0.11	whole	-0.06
led chết & lao	fell	0.06
led chết & nga	whole	-0.1
led chết & tram	fell	0.05	whole	0.05
led chết & tran	fell	0.11	whole	-0.18
led chết & tren	fell	0.15	whole	0.29
led chết & trong	fell	0.05	whole	-0.07
led chết ngay	home	0.11	laid	0.11
led chết tại chỗ	fell	0.05
led chỉ	fell	0.17	laid	-0.1	whole	0.11
led chỉ chỗ	laid	0.12	whole	0.05
led chị	home	-0.05	fell	-0.12	laid	-0.05
led chị & cach	whole	-0.05
led chống càn	fell	0.11	whole	-0.06
led chốt	fell	0.12	whole	0.11
led chồng	laid	-0.05	lies	0.07	whole	0.06
led chỗ	laid	0.05
led combat	whole	-0.08
led con	fell	0.09
led con gái	home	-0.06
led contact	whole	0.05
led covered him	laid	0.06
led covered him & with	laid	0.06
led cung cấp	fell	-0.07	whole	0.12
led càn	home	0.09	fell	-0.12	whole	0.15
led cái	fell	0.05	lies	0.08	whole	-0.08
led cái & gieng	fell	0.13	laid	0.2
led cái & go	laid	0.12	lies	0.09
led cán bộ	home	-0.05
led còn gọi	home	0.12
led còn sống	home	-0.07	fell	-0.05
led có	home	-0.08	fell	-0.18	laid	-0.16	lies	0.09	whole	-0.18
led có & ho	laid	0.11
led có & nghia	whole	-0.07
led có & ntls	lies	-0.06	whole	-0.06
led có tên	laid	-0.06	lies	0.11	whole	0.13
led cô	home	0.07	lies	0.2
led cô & bia	lies	0.06
led cô & chua	fell	0.13	lies	0.11	whole	0.13
led công nhân	whole	0.06
led công văn	laid	0.12	lies	0.06	whole	0.05
led cõng	laid	-0.06
led cấp & dong	whole	0.05
led cất bốc	lies	-0.12
led cất bốc về	laid	-0.09	lies	-0.06	whole	-0.09
led cất bốc về & ntls	laid	-0.06	whole	0.05
led cầu	fell	-0.08
led cậu	fell	0.07	whole	0.25
led cậu & trong	whole	0.1
led cụ	home	0.11	fell	-0.05	laid	-0.08	lies	-0.07	whole	-0.26
led cụ & ban	whole	-0.06
led cụ & lang	fell	-0.05	whole	-0.07
led cụ & xa	home	0.14	whole	0.05
led của	lies	-0.09	whole	0.05
led của & ban	fell	0.11
led của & don	whole	0.05
led của & tinh	fell	-0.06
led của & to	whole	-0.05
led của & tram	laid	0.1
led của & trung	whole	-0.07
led cựu chiến binh	home	0.13
led cựu chiến binh & xa	home	0.14
led danh sách	home	0.09	fell	0.11	lies	0.13	whole	-0.1
led danh sách & ls	home	0.12
led danh sách & ntls	fell	0.13
led de	home	0.08	fell	0.21	lies	-0.1
led de & haiphong	home	0.11	whole	0.07
led de & kien	whole	0.06
led dead	fell	-0.09	laid	0.09	whole	-0.06
led died	laid	-0.06	whole	0.05
led died & the	fell	-0.05
led dit	whole	0.06
led driver	fell	-0.08
led dân	fell	-0.08	lies	-0.14	whole	-0.18
led dân & ban	laid	0.11	whole	0.1
led dân & bao	home	-0.05	whole	-0.11
led dân & cong	home	-0.18	whole	-0.1
led dân & lang	home	-0.24	fell	-0.09
led dân & long	home	0.17	whole	0.06
led dân & pho	home	0.13
led dân & quan	home	-0.19	fell	0.06	laid	0.06	whole	-0.05
led dân & thon	home	-0.05	fell	0.12
led dân & toc	fell	-0.06	whole	-0.15
led dính bom	fell	-0.07
led dính mìn	fell	-0.05
led dẫn	home	0.05	fell	-0.11	lies	0.07	whole	-0.12
led dẫn & chai	home	0.09	whole	-0.07
led dẫn & ra	fell	0.08	laid	0.05	lies	0.08
led dẫn & toc	home	-0.06	fell	0.1	whole	-0.05
led dẫn & vao	fell	-0.08
led dốc	laid	-0.08
led em	home	-0.16	fell	-0.08	laid	-0.19	lies	-0.23	whole	-0.34
led em & doc	whole	-0.05
led em & hoi	lies	-0.06
led em & ngay	fell	-0.05
led em & nghia	lies	-0.05
led em & sau	whole	-0.16
led em & thon	fell	0.16	whole	0.11
led em & xa	home	-0.08	whole	0.05
led em là	lies	0.11
led embuscade	whole	-0.09
led enterrer	laid	0.05
led enterré	laid	0.14
led enterrés	whole	-0.08
led est tombé	fell	0.06	whole	0.1
led fight	laid	-0.05	whole	0.06
led found	fell	0.12	laid	-0.1	whole	-0.06
led found & the	fell	0.05
led from	laid	-0.11	lies	0.11
led from & ha	home	-0.11
led from & hai	home	-0.07
led from & kim	whole	-0.1
led from & the	fell	-0.07	whole	-0.08
led giao liên	home	-0.12	laid	-0.05
led giao liên & huyen	home	-0.08
led giỗ	laid	-0.09	lies	-0.09	whole	0.08
led giữ chốt	fell	-0.09	whole	-0.1
led graves	laid	-0.07	lies	-0.06
led gravé	fell	0.1	lies	0.13	whole	0.05
led guide	home	0.06	whole	0.05
led gò	home	-0.06
led gọi	home	-0.13	laid	0.13
led gọi là	home	-0.16	fell	0.1	laid	0.17	lies	0.11	whole	0.2
led gốc	lies	-0.05	whole	-0.06
led gốc & lang	whole	-0.08
led gửi	home	0.06	fell	-0.14	laid	-0.11	lies	0.2
led gửi & ban	fell	-0.05
led h	home	-0.07	whole	-0.19
led hi sinh	fell	-0.08	whole	0.35
led hi sinh & ben	fell	-0.12	laid	0.15	whole	0.34
led hi sinh & doi	fell	-0.18	laid	-0.06
led hi sinh & mat	fell	0.12
led hi sinh & tren	whole	-0.1
led hi sinh & trong	fell	-0.1	whole	0.1
led hill	whole	-0.08
led hit	fell	0.09	whole	-0.08
led hit & the	fell	0.09
led hiện ở	fell	0.09	laid	-0.05	whole	-0.06
led hiện ở & ntls	fell	0.13	lies	0.07
led home	whole	-0.08
led house	home	0.11	fell	0.13
led hs	home	-0.08	fell	0.52	laid	0.1	whole	0.18
led hs & go	fell	0.06
led hs & quang	fell	-0.08	whole	-0.08
led hs & tan	fell	0.07
led huyện	home	0.21	lies	-0.06	whole	-0.11
led hy sinh	home	-0.12	fell	0.19	lies	-0.13
led hy sinh & ##	fell	-0.07
led hy sinh & ban	whole	-0.08
led hy sinh & ben	whole	-0.11
led hy sinh & canh	fell	-0.13	laid	0.08	whole	0.08
led hy sinh & cau	fell	-0.05	whole	-0.09
led hy sinh & chien	whole	-0.07
led hy sinh & dak	fell	0.06	whole	-0.05
led hy sinh & doi	fell	-0.07
led hy sinh & don	fell	0.05	whole	-0.09
led hy sinh & dong	fell	0.05
led hy sinh & kon	fell	-0.09
led hy sinh & lang	fell	0.05
led hy sinh & loc	fell	0.06
led hy sinh & mat	fell	-0.23	whole	0.1
led hy sinh & nam	fell	0.06	laid	0.1
led hy sinh & nui	fell	-0.12
led hy sinh & quang	fell	0.11
led hy sinh & song	fell	0.07
led hy sinh & thanh	fell	-0.07
led hy sinh & thi	whole	0.05
led hy sinh & thuong	fell	-0.07
led hy sinh & tra	fell	0.05
led hy sinh & tran	fell	-0.11	whole	-0.07
led hy sinh & trong	whole	-0.05
led hy sinh & xa	whole	-0.08
led hài cốt	fell	0.15	laid	0.06	lies	-0.21	whole	0.07
led hài cốt & bo	fell	-0.22	laid	0.22	lies	-0.2	whole	0.05
led hố	fell	-0.06	laid	0.12	whole	-0.08
led hộ lý	fell	0.1	whole	-0.08
led inhumé	whole	-0.06
led inhumés	laid	0.08	lies	0.06
led is	laid	0.17	whole	0.27
led is & the	fell	-0.05	laid	0.15
led is & under	laid	0.12	lies	0.05
led khiêng	fell	0.22
led khu	home	-0.05	laid	-0.17
led khu & vuon	whole	0.06
led không về	fell	-0.08	whole	-0.07
led kia	fell	0.06	whole	0.15
led killed	fell	-0.12
led killed & the	fell	-0.06	whole	0.08
led ký	home	-0.05
led kể	fell	0.38	laid	-0.12	lies	-0.09	whole	0.08
led kể & bo	laid	-0.08
led kể & sau	fell	0.16
led kể & tren	fell	0.06	whole	-0.1
led kể lại	fell	-0.07
led kể rằng	whole	-0.05
led laid him	whole	0.08
led left him	laid	-0.19
led lie	laid	0.06	lies	0.12	whole	0.06
led lies	laid	-0.07	lies	0.08
led lives in	home	0.11
led liên lạc	fell	0.18
led liệt sĩ	home	0.15
led liệt sĩ & huyen	whole	-0.06
led liệt sĩ & thon	home	0.12
led lost	fell	0.16	whole	0.06
led là	home	0.15	lies	0.19	whole	0.34
led là & bai	whole	0.09
led là & benh	lies	0.08
led là & bo	laid	0.1
led là & dai	whole	-0.05
led là & dong	home	-0.11
led là & duong	whole	-0.11
led là & khu	fell	0.11	laid	0.08	whole	0.05
led là & lo	laid	-0.13	lies	0.05
led là & nam	fell	0.14
led là & nguyen	whole	-0.07
led là & ntls	lies	0.18
led là & ong	laid	-0.09
led là & rung	fell	-0.05	lies	0.12	whole	0.05
led là & san	laid	0.08	lies	0.11
led là & trong	laid	0.05
led là & xa	home	-0.08
led là người	home	-0.06
led lái xe	lies	0.11	whole	0.1
led lái đò	fell	-0.13
led lái đò & ben	fell	-0.13
led lúc đầu chôn	laid	0.08	whole	-0.07
led lăng	laid	0.12	whole	-0.06
led lấp	fell	0.06	lies	-0.05	whole	-0.06
led lấp & chung	laid	0.08
led lấy vợ	fell	-0.05
led lập	laid	-0.1	lies	0.08
led lập & ban	laid	-0.08
led lập & dat	laid	-0.07
led lập & mo	lies	-0.06
led m	whole	-0.05
led m & a	laid	-0.05	lies	0.1
led mai táng	fell	-0.06	laid	0.13	lies	-0.08
led mai táng & ban	laid	0.07	whole	-0.05
led mai táng & gan	laid	0.11	lies	-0.05	whole	0.07
led mai táng & nghia	laid	-0.1
led mai táng tại	whole	0.2
led mai táng tại & khu	whole	0.08
led marked	laid	0.07
led marked & by	laid	0.08
led mis dans	laid	-0.07	whole	-0.08
led mis en terre	whole	0.1
led mis en terre & au	whole	0.09
led mort	whole	-0.05
led mương	whole	0.13
led mất	home	-0.07	fell	0.14	lies	0.05
led mất & ##	whole	-0.05
led mất & ba	fell	-0.05
led mất & ban	lies	0.08
led mất & ben	whole	-0.34
led mất & benh	whole	0.05
led mất & cang	whole	-0.05
led mất & cau	fell	0.09	whole	-0.09
led mất & chien	fell	0.07	whole	0.12
led mất & chon	laid	0.06
led mất & co	fell	-0.05
led mất & con	fell	-0.07
led mất & dak	fell	-0.07
led mất & dan	home	0.05
led mất & dien	fell	0.08	whole	0.05
led mất & doi	fell	0.13	whole	-0.11
led mất & don	whole	-0.08
led mất & dong	fell	0.05
led mất & duong	fell	-0.08	whole	-0.06
led mất & gac	whole	0.07
led mất & gia	fell	0.1
led mất & hue	fell	0.06
led mất & khe	fell	0.07
led mất & khu	whole	-0.12
led mất & lang	fell	-0.05
led mất & lao	fell	0.05	whole	0.05
led mất & lien	fell	-0.05
led mất & mat	fell	-0.13	whole	0.06
led mất & nga	fell	-0.12
led mất & ngay	fell	-0.11
led mất & quang	fell	0.12	whole	0.11
led mất & thanh	fell	0.07
led mất & tram	fell	0.06	whole	0.09
led mất & tren	whole	0.16
led mất & trong	fell	0.27
led mất & vien	fell	-0.06
led mất tích	fell	-0.05
led mặt trận	whole	-0.26
led mặt trận & phia	whole	-0.11
led mẹ	home	0.06	whole	0.09
led mộ	home	-0.06	fell	-0.12	lies	0.17
led mộ & ben	lies	-0.08
led mộ & bo	lies	-0.06
led mộ & canh	fell	-0.08	laid	-0.13	lies	0.16
led mộ & cho	laid	-0.06	lies	0.11	whole	0.1
led mộ & doi	laid	0.05	lies	-0.12	whole	-0.17
led mộ & dong	fell	-0.08	lies	0.19
led mộ & e7	whole	-0.05
led mộ & gan	lies	-0.1	whole	0.05
led mộ & goc	lies	-0.09
led mộ & hang	laid	-0.07	lies	-0.11	whole	-0.23
led mộ & khu	fell	0.11	laid	0.09	lies	-0.13	whole	0.09
led mộ & lo	laid	-0.06	whole	-0.11
led mộ & ngay	laid	-0.1	lies	0.11	whole	0.05
led mộ & nghia	laid	-0.14	lies	-0.12	whole	-0.15
led mộ & ntls	fell	0.07	laid	-0.19	lies	0.15
led mộ & phia	lies	0.06
led mộ & sat	laid	-0.08	lies	0.07	whole	0.07
led mộ & sau	laid	0.1	whole	0.14
led mộ & tren	whole	-0.06
led mộ & trong	laid	-0.11
led mộ & vuon	lies	0.07	whole	-0.11
led mộ của	laid	0.05
led một	fell	-0.13	laid	0.06	lies	-0.12	whole	-0.11
led một & cho	fell	-0.06	laid	0.13
led một & ham	laid	0.14	whole	0.05
led một & lo	whole	-0.06
led mới mất	fell	0.08
led mợ	fell	0.1	laid	0.08
led nay ở	home	-0.05	laid	0.08	lies	0.14	whole	0.06
led nay ở & nghia	laid	-0.06
led nay ở & sau	laid	0.09	lies	0.09	whole	0.08
led nghe nói	fell	0.09	laid	0.19
led nghĩa trang	lies	-0.06
led nguyên quán	home	0.19	whole	0.31
led nguyên quán & xa	whole	0.05
led ngã xuống	fell	0.07	whole	-0.16
led ngã xuống & ben	fell	0.06	whole	-0.16
led ngôi mộ	fell	-0.07	lies	-0.19	whole	0.06
led người	home	0.26	fell	0.08	laid	0.18	lies	-0.21	whole	-0.23
led người & an	home	0.09	whole	0.05
led người & ap	home	0.07
led người & bac	laid	-0.06	whole	0.09
led người & ban	whole	0.06
led người & ben	whole	0.08
led người & bia	laid	0.05
led người & binh	home	0.06	whole	0.07
led người & bo	laid	0.05
led người & can	home	-0.07
led người & canh	home	0.07
led người & cao	whole	-0.06
led người & cat	whole	0.05
led người & chan	fell	-0.06	laid	0.07
led người & chet	fell	0.05
led người & cho	home	0.1	whole	0.07
led người & chon	laid	-0.05
led người & chua	fell	0.08
led người & chung	laid	-0.05
led người & co	lies	0.07
led người & cung	home	0.07	whole	-0.08
led người & dan	fell	0.09
led người & dao	home	0.09	whole	-0.06
led người & dien	home	0.12
led người & dinh	home	0.1	whole	0.1
led người & dong	whole	0.05
led người & gia	home	-0.07	whole	-0.12
led người & giu	fell	0.13
led người & goc	home	-0.1
led người & h	home	-0.05
led người & ha	home	0.09
led người & hai	home	-0.06	whole	0.1
led người & hre	whole	-0.05
led người & hung	home	-0.08	whole	0.05
led người & khac	laid	0.09
led người & khmer	whole	-0.12
led người & kien	home	0.15	lies	0.13	whole	0.05
led người & kim	home	-0.05
led người & kinh	home	-0.05
led người & lai	home	0.05
led người & lang	home	-0.06	laid	-0.05
led người & len	whole	-0.06
led người & mien	home	0.07
led người & mo	whole	-0.05
led người & mong	home	0.09	whole	-0.09
led người & muong	whole	-0.28
led người & nam	home	0.1	fell	0.11	whole	0.05
led người & nghe	home	-0.05
led người & ngoai	home	-0.09
led người & noi	home	-0.06
led người & nung	home	-0.09	whole	-0.06
led người & pho	home	0.05
led người & phu	whole	0.06
led người & quang	home	0.13	whole	0.07
led người & que	whole	-0.07
led người & raglai	whole	-0.06
led người & sau	laid	0.09
led người & song	whole	-0.07
led người & stieng	whole	-0.06
led người & ta	home	-0.13	fell	0.1	laid	0.05
led người & tan	home	0.05	whole	-0.06
led người & tay	whole	-0.2
led người & ten	home	-0.06
led người & thach	whole	0.05
led người & thai	whole	-0.19
led người & tho	whole	-0.1
led người & thon	home	0.08	whole	0.08
led người & thuy	home	0.07
led người & tren	home	0.08	laid	0.06
led người & trong	laid	0.12
led người & tu	whole	-0.07
led người & van	home	-0.1	lies	0.07
led người & vao	fell	0.06
led người & vinh	whole	0.06
led người & xa	home	-0.11
led người & xo	whole	-0.05
led người & yen	home	0.07	whole	0.08
led ngầm	whole	-0.08
led nhập ngũ	fell	-0.11	whole	0.05
led nhắn	fell	0.07	laid	0.05	whole	-0.07
led nhặt	laid	-0.05
led nhặt được	laid	-0.05
led nhỏ	fell	-0.08
led né	whole	-0.05
led né en	home	0.09
led né en & a	home	0.05	whole	-0.05
led ném	fell	0.18	whole	-0.06
led ném & trung	fell	0.19
led ném & xuong	fell	-0.05
led nó	home	0.21	laid	0.07	lies	-0.05	whole	0.05
led nó & duoi	whole	-0.07
led nó & trong	laid	0.05
led nói	home	-0.07	fell	0.11	laid	0.12	whole	0.07
led nói & cau	laid	0.06
led nói & con	fell	0.06
led nói & duoi	fell	0.08
led nói & giong	whole	-0.05
led nói & sau	laid	0.07	whole	0.06
led nói là	laid	-0.1
led nơi an táng	laid	-0.1
led nơi an táng ban đầu	laid	0.05	whole	0.07
led nơi mai táng	whole	-0.1
led nước	fell	-0.12	lies	0.07
led nước & cong	lies	0.11	whole	-0.05
led nằm lại	fell	0.07	laid	0.09	lies	0.07
led of	home	-0.19	fell	0.1	laid	-0.06	lies	0.05	whole	-0.13
led of & an	fell	0.05
led of & my	home	-0.05
led of & the	laid	-0.05	lies	0.05	whole	0.1
led officer	fell	0.14
led one	laid	-0.06
led opération	fell	-0.09
led pháo	home	-0.15	fell	-0.35	lies	-0.05	whole	-0.38
led pháo & ###	fell	-0.05
led pháo & ban	fell	-0.07
led pháo & binh	whole	-0.05
led pháo & cao	fell	0.05
led pháo & tu	fell	-0.07
led phát hiện	fell	0.12	whole	-0.05
led phát hiện & trong	fell	0.11
led phường	whole	0.05
led phần mộ	laid	0.08	whole	-0.05
led phố	fell	-0.05
led phục kích	home	0.06	fell	0.14	whole	-0.05
led plantation	fell	-0.06
led poste	fell	-0.06
led province	home	0.11	whole	0.05
led qua đời	lies	0.19	whole	-0.09
led que	lies	0.13
led quy tập	fell	0.06	laid	0.22	whole	0.14
led quy tập về	home	-0.05	fell	-0.06	laid	-0.08
led quy tập về & nghia	lies	0.1
led quy tập về & ntls	lies	-0.18
led quân	fell	0.19	laid	-0.07
led quân y	home	-0.07	fell	-0.13	laid	0.2	whole	-0.1
led quê	home	0.14	fell	-0.15	laid	-0.09	whole	0.39
led quê & anh	home	0.05	whole	-0.06
led quê & bac	home	-0.07	whole	-0.12
led quê & ben	whole	-0.19
led quê & bo	home	0.05
led quê & cai	home	-0.05
led quê & cam	home	-0.05
led quê & can	home	0.11
led quê & chi	whole	-0.07
led quê & cho	whole	0.05
led quê & chung	home	0.06	whole	-0.11
led quê & co	home	0.06
led quê & dai	home	-0.27
led quê & dong	home	0.07
led quê & em	home	-0.06
led quê & ghi	home	-0.05
led quê & gia	home	0.05	whole	0.06
led quê & go	whole	0.05
led quê & ha	home	-0.14	whole	0.05
led quê & hau	home	0.05
led quê & hop	lies	0.11	whole	0.09
led quê & huong	home	0.06
led quê & kien	home	-0.08
led quê & kim	home	-0.28	whole	0.05
led quê & lang	home	0.05
led quê & lap	home	0.05	whole	0.07
led quê & long	whole	0.07
led quê & mai	home	-0.07	whole	-0.08
led quê & nam	home	-0.13
led quê & nga	home	-0.08
led quê & nghi	home	0.06
led quê & nghia	home	0.08	lies	0.06
led quê & ngoai	home	0.08	whole	-0.14
led quê & nho	home	-0.07	lies	0.09
led quê & ong	whole	-0.06
led quê & pho	whole	0.05
led quê & phu	home	-0.07
led quê & quang	home	-0.17
led quê & quynh	home	-0.11
led quê & son	fell	0.09	whole	-0.14
led quê & thai	whole	0.1
led quê & thanh	home	-0.06	whole	0.07
led quê & thi	home	0.11	whole	0.06
led quê & tho	whole	0.05
led quê & toi	home	0.08	whole	-0.06
led quê & trang	lies	0.14	whole	-0.11
led quê & trieu	home	-0.12
led quê & trung	whole	-0.11
led quê & vinh	home	-0.2	whole	0.07
led quê & vo	whole	-0.07
led quê & vu	home	-0.05
led quê & xa	home	0.09
led quê & y	home	-0.1
led quê & yen	whole	-0.06
led quê gốc	home	0.07	whole	0.1
led quê quán	whole	0.25
led quê quán & xa	whole	0.07
led quê ở	home	-0.12	whole	0.07
led quản trang	fell	0.08	laid	0.12	lies	0.15	whole	0.06
led quản trang & ntls	laid	0.16	lies	0.09	whole	0.08
led quận	fell	-0.08	laid	-0.05
led ra chôn	whole	-0.07
led read	home	0.12	whole	0.07
led report	whole	-0.05
led river	laid	0.06	whole	0.09
led road	fell	-0.05	lies	0.13
led route	fell	0.07	laid	-0.05
led rút	fell	-0.11	lies	0.13	whole	-0.05
led rút & thi	lies	0.13
led rạch	lies	0.08
led rừng	fell	-0.08	laid	0.05
led s	home	0.06	whole	0.09
led said	home	-0.06	fell	0.09
led school	fell	-0.05
led sinh	home	0.17	fell	-0.18	whole	0.3
led sinh & pho	whole	0.05
led sinh & que	whole	-0.13
led sinh & thi	home	0.05	whole	0.08
led sinh & thon	home	-0.11	fell	-0.08
led sinh ngày	home	-0.05	fell	-0.05
led sinh năm	fell	-0.05
led sn	home	0.09	fell	-0.05	whole	-0.07
led sn & phu	whole	-0.06
led sn & thon	whole	-0.11
led stone	fell	-0.05	lies	0.07
led suối	laid	0.1
led sông	home	-0.05	laid	-0.11	lies	0.08	whole	-0.08
led sư đoàn	fell	0.12	laid	-0.05
led sửa	fell	-0.05
led tham gia	home	-0.05	fell	0.12
led the	fell	0.42	lies	0.09
led the & a	fell	0.06	whole	0.05
led the & ia	whole	0.07
led the & long	lies	0.06
led the & the	fell	0.05	lies	0.1
led the grave	laid	0.12	lies	-0.05
led this is	whole	0.07
led thôn	home	0.11	whole	0.07
led thôn & xa	home	0.12	whole	0.08
led thư	laid	-0.06	whole	-0.08
led thầy	lies	0.05
led thằng	fell	0.22	laid	0.12	lies	0.05	whole	0.25
led thằng & ban	laid	0.12	whole	0.06
led thằng & duong	whole	0.15
led thằng & mat	fell	-0.1
led thằng & ngay	fell	0.06
led thằng & tren	whole	-0.06
led tombes	laid	-0.06	lies	0.12	whole	-0.05
led tombé	fell	-0.07	laid	0.28	lies	-0.06	whole	-0.06
led trinh sát	fell	0.07
led trung đoàn	whole	-0.08
led trông coi	laid	0.12
led trông coi & ntls	laid	0.06	lies	0.05
led trú quán	home	-0.22	whole	0.09
led trúng bom	whole	0.05
led trúng mìn	fell	-0.09	whole	0.1
led trúng pháo	fell	0.07	whole	0.05
led trường	fell	0.05
led trưởng ban	lies	0.06
led trưởng ban & quan	lies	0.06
led trại	fell	-0.06
led trạm	fell	-0.12	laid	0.14
led trạm & duong	fell	0.07
led trận	laid	-0.08	lies	-0.07	whole	0.23
led trận & ay	fell	-0.06
led trận & bau	fell	-0.06
led trận & bom	whole	-0.06
led trận & bot	fell	-0.19
led trận & cau	fell	0.08	whole	0.11
led trận & chong	fell	-0.07
led trận & chot	whole	-0.14
led trận & cu	fell	0.08	whole	0.12
led trận & doi	whole	0.12
led trận & dong	whole	0.06
led trận & plei	whole	0.05
led trận & suoi	whole	0.06
led trận đánh	fell	-0.14
led trận đánh & ap	fell	-0.05
led trận đánh & don	fell	0.07	whole	-0.1
led tên	home	-0.05	fell	0.06	laid	0.11	lies	-0.18	whole	-0.15
led tên & ntls	lies	-0.09
led tìm	laid	-0.14	lies	-0.05	whole	0.15
led tìm & cho	laid	-0.05	lies	0.08	whole	0.09
led tìm thấy	home	-0.05	laid	0.17	whole	0.05
led tìm được	fell	-0.13	laid	-0.11	lies	0.07
led tôi	fell	-0.2	whole	-0.22
led tôi & con	lies	0.13
led tôi & cung	fell	0.11
led tôi & dong	whole	-0.06
led tôi & hoi	home	0.1
led tôi & lo	fell	0.06	whole	0.05
led tôi & thon	home	-0.15	fell	-0.09	whole	-0.2
led tôi & truong	home	0.11	whole	-0.05
led tôi & xa	fell	0.1	whole	0.27
led tôi là	fell	0.05
led tấn công	fell	0.14	whole	0.06
led tập kích	whole	0.07
led tắt thở	fell	-0.06	laid	-0.05	whole	0.05
led tắt thở & tren	whole	0.11
led tỉnh	fell	0.05	laid	-0.09	whole	0.07
led tổ	fell	0.08	laid	-0.06
led tổ & phuong	home	-0.1	fell	0.11
led tức	home	-0.07	whole	-0.05
led tử trận	fell	0.08
led tử vong	fell	-0.05
led village	home	-0.07	fell	0.06	laid	-0.08
led viết	home	-0.05	fell	-0.08
led viết thư	home	-0.05
led vào	home	-0.1	laid	-0.08	lies	0.13	whole	0.05
led vào & bai	fell	-0.06	laid	-0.15
led vào & ben	fell	-0.05	whole	-0.06
led vào & ho	laid	0.12	whole	0.14
led vào & khu	fell	0.07
led vào & lo	laid	0.05
led vào & ntls	laid	-0.05	lies	-0.17
led vào & quang	fell	-0.05
led vào & tan	whole	0.06
led vào & xa	lies	-0.05
led vào nghĩa trang	whole	-0.05
led vào nghĩa trang & xa	lies	0.08	whole	-0.05
led vùi	fell	-0.11	laid	0.27	lies	-0.12
led vùi & ben	whole	0.06
led vùi & canh	whole	0.08
led vùi & ho	whole	0.06
led vùi & ngay	laid	0.05	whole	-0.08
led vùi & tam	laid	0.07	whole	-0.05
led vùi & trong	laid	-0.05
led văn thư	fell	-0.05
led vướng mìn	fell	-0.08	whole	0.06
led vượt sông	fell	-0.1	whole	-0.18
led vẫn ở	home	0.06	lies	-0.09
led was	fell	-0.13	laid	-0.07
led was & a	fell	-0.09
led was & the	fell	0.13
led was buried	lies	0.06	whole	0.11
led was buried & the	lies	0.07	whole	0.09
led was killed	fell	0.06
led was killed & the	fell	0.07
led was put	whole	0.06
led we buried	laid	0.06
led were put	laid	-0.11	whole	-0.07
led wire	laid	0.08	whole	0.07
led x	fell	0.08	whole	-0.06
led xung phong	whole	-0.09
led xây	fell	-0.07	laid	0.16
led xã	home	0.07	laid	0.09
led xã đội phó	lies	0.13
led xã đội phó & xa	lies	0.13
led xóm	home	0.19	whole	-0.11
led y sĩ	fell	-0.05
led y tá	home	0.05	fell	0.05	whole	0.1
led y tá & tram	fell	0.05
led à	home	0.1	fell	0.07	whole	-0.16
led à & l	fell	0.05
led à & nam	whole	0.05
led ông	fell	-0.19	laid	-0.05	whole	0.26
led ông & ben	whole	0.05
led ông & co	laid	-0.06
led ông & ngay	home	0.13
led ông & nghia	whole	0.05
led ông & ngoai	whole	0.05
led ông & tren	whole	0.13
led ông & trong	lies	-0.05	whole	-0.1
led đang ở	fell	-0.09	laid	-0.05	lies	0.11	whole	0.1
led đc	fell	-0.08
led đem chôn	laid	0.15	lies	-0.1	whole	-0.05
led đem chôn & nghia	lies	-0.05	whole	-0.09
led đi bộ đội	whole	0.07
led đi cùng	home	0.08
led điểm cao	whole	-0.09
led đoàn & hai	home	0.1
led đào	home	0.11	fell	-0.06	laid	0.15
led đánh	fell	0.15	laid	-0.09	whole	0.12
led đánh & doi	fell	0.08
led đánh & don	fell	-0.09	whole	0.06
led đánh & kho	fell	0.06
led đánh & phi	fell	-0.05
led đánh & tau	fell	0.05	whole	-0.05
led đánh & vo	fell	0.1	whole	-0.05
led đánh vào	whole	0.06
led đã đưa về	home	0.1	laid	0.11	lies	0.12	whole	0.08
led đã đưa về & nghia	laid	-0.05	lies	0.05
led đã đưa về & ntls	home	0.11	laid	0.16	lies	0.06	whole	0.05
led đèo	laid	-0.09
led đình	fell	-0.07
led đón về	lies	0.08
led đưa	home	0.06	laid	-0.09	lies	0.09
led đưa từ	fell	0.1	whole	-0.06
led đưa từ & doi	fell	0.11	laid	0.05	whole	-0.06
led đưa vào	whole	-0.05
led đưa vào & nghia	whole	-0.11
led đưa về	home	-0.07	laid	0.13	lies	-0.17	whole	0.16
led đưa về & nghia	lies	-0.32	whole	-0.05
led đưa về & ntls	lies	-0.12
led đưa về chôn	laid	0.12	lies	-0.07	whole	-0.05
led đưa về chôn & nghia	lies	-0.05
led đường	lies	-0.14	whole	-0.23
led đường & cach	laid	0.11
led đường & cho	laid	0.08
led đường & gan	fell	-0.08
led đường & nam	fell	-0.05
led đường & phia	fell	0.08
led đường & sau	laid	-0.06
led được an táng	laid	0.06
led được chôn	laid	-0.08	whole	-0.23
led được chôn & nghia	whole	0.05
led đạp mìn	fell	-0.07
led đập	laid	0.05
led đắp mộ	laid	0.07	lies	-0.09	whole	0.06
led đắp mộ & ngay	laid	0.12	whole	0.07
led đền	laid	0.11	whole	0.05
led đều ở	laid	0.07
led đồi	home	0.17	fell	0.14	laid	-0.05	lies	0.11	whole	0.14
led đồi & ben	laid	0.05	lies	0.12	whole	0.06
led đồi & gan	fell	0.05
led đồn	fell	0.12	laid	-0.14	whole	0.19
led đồng	home	-0.08
led đồng chí	laid	0.11	whole	0.05
led ấp	fell	0.06
led ấp & xa	fell	-0.05
led ủy ban	whole	-0.06
led:again	home	-0.14	fell	-0.1	lies	0.18	whole	0.07
led:again & bai	fell	-0.06	laid	-0.15	whole	-0.08
led:again & ban	fell	-0.05	lies	0.14
led:again & ben	fell	-0.06	laid	-0.05	whole	-0.07
led:again & con	fell	0.08
led:again & gan	fell	-0.05
led:again & ho	laid	0.12	whole	0.14
led:again & khu	fell	0.07
led:again & lo	laid	0.05
led:again & ntls	laid	-0.07	lies	-0.14
led:again & quang	fell	-0.05
led:again & sau	whole	0.06
led:again & the	fell	-0.05
led:again & tram	fell	-0.07	laid	0.11	whole	-0.16
led:again & xa	lies	-0.05
led:aka	home	-0.31	fell	-0.07	laid	0.13	lies	0.08	whole	0.2
led:aka & co	whole	0.14
led:aka & thanh	home	-0.05
led:alive	home	0.13	fell	-0.19	lies	0.09	whole	0.13
led:alive & goc	lies	0.07
led:alive & nghia	laid	0.07
led:alive & ntls	fell	0.12
led:alive & sau	laid	0.09	lies	0.08	whole	0.08
led:alive & vuon	laid	-0.08	lies	0.2
led:at	home	0.05	fell	-0.34	laid	0.12	lies	0.18	whole	-0.27
led:at & #	laid	-0.05
led:at & a	fell	-0.07	lies	0.14
led:at & ba	fell	-0.06
led:at & bai	laid	-0.07	lies	0.07	whole	0.09
led:at & ban	whole	-0.06
led:at & ben	lies	0.1
led:at & bo	whole	0.05
led:at & cach	laid	0.1
led:at & cau	whole	-0.05
led:at & cay	whole	0.09
led:at & cho	laid	-0.05
led:at & chon	laid	0.09
led:at & chuyen	lies	0.05
led:at & cote	whole	-0.08
led:at & den	laid	0.13
led:at & dong	home	0.08
led:at & duong	fell	0.06
led:at & gan	fell	0.08
led:at & hang	laid	-0.1
led:at & l	fell	0.05
led:at & lang	fell	-0.05	lies	0.08	whole	-0.19
led:at & lo	fell	-0.05
led:at & mat	fell	0.07
led:at & mo	laid	0.05
led:at & nam	whole	0.05
led:at & nghia	fell	-0.05	laid	0.06	whole	-0.08
led:at & ngoai	laid	-0.1
led:at & ntls	lies	0.12	whole	0.12
led:at & nui	whole	0.09
led:at & phong	fell	0.1	whole	0.06
led:at & sau	laid	0.05
led:at & xa	fell	-0.13	whole	-0.1
led:battle	home	-0.09	fell	0.41	laid	-0.19	lies	-0.2	whole	-0.16
led:battle & a	fell	0.1
led:battle & ay	fell	-0.06
led:battle & ba	fell	0.11
led:battle & bao	fell	0.08
led:battle & bau	fell	-0.06
led:battle & bi	fell	0.06	whole	-0.06
led:battle & bien	fell	-0.05
led:battle & binh	fell	0.15	whole	0.05
led:battle & bo	fell	-0.07	whole	-0.14
led:battle & bom	whole	-0.06
led:battle & bot	fell	-0.09	whole	0.06
led:battle & buon	fell	-0.11
led:battle & can	fell	-0.12	whole	0.09
led:battle & canh	fell	-0.09	laid	0.06	whole	-0.05
led:battle & cao	fell	0.05
led:battle & cau	fell	0.08	whole	0.14
led:battle & cay	fell	0.09	whole	-0.07
led:battle & cho	fell	0.13	whole	-0.06
led:battle & chong	fell	-0.07
led:battle & chot	fell	-0.21	whole	-0.14
led:battle & chu	fell	0.05	whole	-0.07
led:battle & chua	whole	0.11
led:battle & co	fell	0.07	whole	-0.07
led:battle & cu	whole	0.14
led:battle & cua	fell	-0.12
led:battle & dac	fell	0.07
led:battle & dai	fell	0.05
led:battle & dak	fell	-0.1
led:battle & danh	fell	-0.05
led:battle & de	fell	0.11	whole	-0.14
led:battle & diem	whole	-0.08
led:battle & doc	whole	-0.08
led:battle & doi	whole	0.06
led:battle & don	fell	0.06
led:battle & du	whole	-0.07
led:battle & duoi	lies	0.09	whole	-0.05
led:battle & duong	whole	0.1
led:battle & for	fell	0.06
led:battle & ga	whole	0.12
led:battle & khi	fell	0.09
led:battle & kho	fell	0.06
led:battle & kinh	fell	0.05	whole	0.1
led:battle & lai	fell	-0.06	whole	-0.07
led:battle & lang	fell	-0.06
led:battle & linh	fell	-0.06
led:battle & lo	fell	0.2	whole	0.12
led:battle & mat	fell	0.06
led:battle & nga	fell	-0.09
led:battle & ngoai	whole	-0.06
led:battle & nui	fell	0.09	whole	0.05
led:battle & phi	fell	-0.05
led:battle & phu	fell	-0.15	whole	-0.1
led:battle & plei	fell	-0.07	whole	0.05
led:battle & qua	fell	-0.1
led:battle & quan	whole	0.05
led:battle & quang	fell	-0.05
led:battle & que	home	0.05
led:battle & san	whole	0.06
led:battle & sau	laid	0.07	whole	-0.05
led:battle & tau	whole	-0.06
led:battle & tay	whole	0.05
led:battle & thanh	home	0.13
led:battle & the	fell	-0.06
led:battle & thi	lies	0.13
led:battle & thuong	fell	-0.12
led:battle & tren	fell	0.13	whole	-0.14
led:battle & trung	whole	-0.1
led:battle & truong	fell	0.15
led:battle & tu	fell	0.08
led:battle & vi	whole	-0.09
led:battle & vo	fell	0.1
led:battle & voi	fell	-0.08
led:battle & xuan	fell	-0.06
led:born	home	0.34	fell	-0.44	laid	-0.06	lies	-0.07
led:born & a	home	0.05	whole	-0.05
led:born & ban	home	0.06	whole	-0.07
led:born & cam	home	0.12	fell	-0.08
led:born & pho	home	-0.08	whole	0.06
led:born & phu	whole	-0.05
led:born & quang	whole	0.05
led:born & que	whole	-0.15
led:born & thi	home	0.05	whole	0.08
led:born & thon	home	-0.12	fell	-0.08	whole	-0.09
led:born & tu	home	0.05
led:born & xa	home	-0.05
led:bury	home	-0.05	fell	-0.33	laid	0.27	lies	0.18
led:bury & ##	laid	-0.05
led:bury & a	laid	0.2	whole	-0.09
led:bury & anh	laid	0.08	lies	-0.07	whole	-0.07
led:bury & ap	whole	-0.13
led:bury & au	laid	-0.06	lies	0.05
led:bury & ba	laid	-0.06
led:bury & bai	lies	-0.05
led:bury & ban	lies	-0.15	whole	-0.15
led:bury & bang	laid	-0.11
led:bury & behind	lies	0.1	whole	0.09
led:bury & ben	fell	0.09	laid	0.17	lies	-0.07	whole	0.14
led:bury & bia	laid	0.13	lies	-0.06	whole	0.09
led:bury & bo	lies	0.17
led:bury & by	laid	-0.25	whole	-0.07
led:bury & cach	laid	0.05	whole	0.08
led:bury & canh	laid	-0.05	whole	-0.12
led:bury & cau	laid	0.06	whole	-0.08
led:bury & chan	laid	0.06	whole	-0.08
led:bury & chung	laid	0.09	whole	-0.06
led:bury & co	laid	-0.07
led:bury & con	fell	0.12	laid	0.16	whole	0.05
led:bury & cong	whole	-0.14
led:bury & cu	laid	0.09
led:bury & cua	whole	0.1
led:bury & cung	laid	-0.05
led:bury & da	laid	-0.1	lies	0.08
led:bury & dao	whole	0.07
led:bury & dat	whole	-0.11
led:bury & de	whole	-0.06
led:bury & doc	laid	0.07	lies	-0.07	whole	0.06
led:bury & doi	fell	-0.06	laid	0.12	lies	-0.09	whole	-0.26
led:bury & dong	lies	0.11	whole	0.09
led:bury & duoi	laid	0.13	lies	-0.08
led:bury & gan	fell	0.08	whole	0.2
led:bury & giong	lies	0.07
led:bury & go	fell	0.08	lies	0.14	whole	0.22
led:bury & goc	lies	0.05	whole	0.13
led:bury & ham	laid	-0.08	whole	0.15
led:bury & hang	laid	-0.15
led:bury & ho	whole	-0.08
led:bury & ke	lies	0.1	whole	0.17
led:bury & khe	whole	0.07
led:bury & khu	laid	-0.12	lies	0.22	whole	0.19
led:bury & lai	laid	-0.1	lies	0.19
led:bury & lan	laid	0.05	whole	-0.05
led:bury & len	laid	0.05
led:bury & lo	whole	0.05
led:bury & lung	whole	0.07
led:bury & luon	whole	-0.09
led:bury & ma	whole	0.05
led:bury & may	laid	-0.05
led:bury & mep	whole	-0.08
led:bury & mieu	lies	0.05
led:bury & mo	laid	-0.12	lies	-0.06
led:bury & near	whole	0.09
led:bury & nen	whole	0.06
led:bury & ngay	laid	0.2	whole	-0.17
led:bury & nghia	laid	-0.4	lies	0.2
led:bury & nguoi	laid	0.11
led:bury & no	laid	0.06	whole	-0.08
led:bury & nong	whole	0.05
led:bury & ntls	laid	-0.1	lies	0.11	whole	0.1
led:bury & nui	fell	0.12	lies	0.09	whole	0.06
led:bury & nuong	laid	-0.13	lies	0.13	whole	0.05
led:bury & ong	laid	0.06
led:bury & phia	laid	0.06	lies	-0.06	whole	0.08
led:bury & phum	fell	-0.06
led:bury & ray	whole	-0.08
led:bury & ria	whole	0.05
led:bury & rung	whole	-0.15
led:bury & sau	whole	0.19
led:bury & so	laid	-0.05	whole	-0.09
led:bury & song	laid	-0.08
led:bury & suoi	fell	0.11	whole	-0.08
led:bury & ta	whole	0.09
led:bury & tam	laid	0.17	whole	-0.07
led:bury & tap	laid	-0.1	whole	-0.05
led:bury & thanh	laid	-0.05	whole	-0.1
led:bury & the	fell	-0.07	laid	-0.11	lies	0.1
led:bury & tram	laid	-0.06	whole	-0.16
led:bury & tran	laid	0.1	whole	-0.13
led:bury & tren	laid	0.06	lies	0.05	whole	0.15
led:bury & trong	laid	-0.15	lies	0.05	whole	0.14
led:bury & trung	fell	0.19
led:bury & ven	whole	0.06
led:bury & vuon	lies	-0.12	whole	-0.14
led:bury & with	laid	0.06
led:bury & xa	laid	-0.11
led:bury & xom	laid	-0.05	lies	0.1	whole	-0.09
led:bury & xuong	fell	-0.05
led:capture	home	-0.05	fell	-0.1	whole	-0.14
led:contact	home	-0.16	laid	0.17
led:contact & bai	fell	0.06	laid	-0.06
led:died	home	-0.23	fell	0.18	laid	-0.05	lies	-0.14	whole	0.1
led:died & #	fell	-0.05	laid	0.05
led:died & ##	fell	-0.12	laid	-0.06
led:died & a	laid	-0.1	whole	-0.06
led:died & anh	fell	0.06	laid	0.06	lies	-0.06	whole	-0.06
led:died & ap	whole	-0.12
led:died & ba	fell	0.06	laid	-0.07
led:died & bai	fell	0.14	lies	-0.05	whole	0.08
led:died & ban	laid	0.13	lies	-0.12	whole	-0.09
led:died & bau	fell	-0.1	laid	0.09
led:died & behind	laid	-0.07	lies	0.1	whole	0.1
led:died & ben	laid	0.21	lies	-0.16	whole	0.18
led:died & bia	laid	0.16	lies	-0.08	whole	0.05
led:died & bien	fell	0.18
led:died & binh	whole	-0.09
led:died & bo	fell	-0.21	laid	0.11	lies	-0.05
led:died & cach	whole	0.08
led:died & cai	fell	-0.07	laid	-0.06
led:died & cam	whole	-0.08
led:died & can	whole	-0.08
led:died & canh	fell	-0.13	laid	-0.08	lies	0.12	whole	-0.06
led:died & cau	fell	-0.09	whole	-0.17
led:died & chan	lies	-0.07
led:died & chien	whole	-0.07
led:died & cho	laid	-0.06	lies	0.1
led:died & chot	fell	0.09	whole	0.05
led:died & chua	laid	-0.05
led:died & co	laid	-0.08	lies	0.06
led:died & con	fell	0.11	laid	0.11	whole	0.05
led:died & cu	laid	0.08
led:died & cua	whole	0.05
led:died & cung	laid	-0.08	lies	-0.05
led:died & da	laid	-0.08	lies	0.08
led:died & dac	fell	0.09	whole	0.08
led:died & dak	fell	0.06
led:died & dans	fell	0.11
led:died & dao	whole	0.08
led:died & dat	fell	-0.06	laid	0.05	whole	-0.09
led:died & de	lies	0.09	whole	-0.07
led:died & deo	fell	-0.12	laid	0.12
led:died & diem	whole	-0.11
led:died & dinh	fell	0.08
led:died & doc	laid	0.05	lies	-0.1	whole	-0.09
led:died & doi	fell	-0.31	laid	0.14	whole	0.08
led:died & don	laid	0.11
led:died & dong	lies	0.16	whole	0.11
led:died & duoi	fell	-0.18	laid	-0.1	lies	-0.09	whole	0.05
led:died & e7	whole	-0.05
led:died & gan	fell	0.07	lies	-0.15	whole	0.13
led:died & gio	laid	-0.05
led:died & giong	lies	0.07
led:died & go	fell	0.16	whole	0.08
led:died & goc	laid	-0.07	whole	0.07
led:died & hai	lies	-0.07
led:died & hang	fell	-0.09	laid	-0.22	lies	-0.16	whole	-0.33
led:died & hill	whole	-0.08
led:died & ho	home	0.06	laid	0.18	whole	-0.11
led:died & hue	whole	-0.05
led:died & huyen	whole	-0.06
led:died & k	fell	0.08
led:died & ke	lies	0.1	whole	0.17
led:died & khe	laid	0.08	whole	0.06
led:died & khi	fell	0.08
led:died & khu	fell	0.06	laid	0.19	lies	-0.16	whole	0.2
led:died & khuc	whole	-0.07
led:died & kinh	fell	0.06
led:died & kon	fell	-0.08
led:died & kp2	fell	-0.06
led:died & lai	laid	-0.09	lies	0.19
led:died & lang	laid	0.1	whole	-0.07
led:died & lao	whole	-0.09
led:died & len	laid	0.05
led:died & lo	fell	-0.05	lies	-0.05	whole	-0.11
led:died & loc	fell	0.18
led:died & luc	whole	-0.05
led:died & lung	whole	0.06
led:died & ma	whole	0.05
led:died & mat	fell	-0.15	whole	0.15
led:died & may	laid	-0.05
led:died & mieu	lies	0.06
led:died & mo	laid	-0.08	lies	0.08
led:died & muong	fell	0.11	whole	-0.05
led:died & na	whole	0.06
led:died & nam	laid	0.09
led:died & near	fell	-0.05
led:died & nen	lies	-0.05
led:died & nga	laid	-0.05
led:died & ngam	whole	-0.11
led:died & ngay	laid	-0.15	lies	0.1
led:died & nghia	fell	-0.09	laid	-0.18	lies	0.05	whole	-0.19
led:died & ngoai	laid	0.13	whole	-0.2
led:died & no	laid	0.05
led:died & nong	fell	0.07
led:died & ntls	fell	0.05	laid	-0.35	whole	-0.07
led:died & nui	lies	0.08	whole	0.08
led:died & nuong	laid	-0.18	lies	0.15
led:died & ong	laid	0.07
led:died & phia	laid	0.08	whole	0.14
led:died & phong	home	0.08	lies	0.1	whole	-0.09
led:died & phu	fell	-0.08	whole	0.08
led:died & phum	fell	-0.18
led:died & phuoc	fell	-0.06
led:died & rach	laid	0.21
led:died & ray	fell	-0.06
led:died & rung	lies	-0.06	whole	-0.15
led:died & sat	fell	-0.05	lies	0.05	whole	0.23
led:died & sau	fell	-0.06	whole	0.18
led:died & song	fell	0.11	laid	-0.11	whole	0.05
led:died & suoi	fell	0.1	laid	0.19	lies	-0.06	whole	0.11
led:died & suon	laid	-0.05
led:died & ta	whole	0.08
led:died & tai	whole	-0.05
led:died & tam	fell	0.05	laid	0.1
led:died & tan	fell	0.23	whole	0.05
led:died & tap	laid	-0.1
led:died & thanh	laid	-0.06	whole	-0.13
led:died & the	fell	-0.13	laid	-0.23	lies	0.07
led:died & thi	whole	0.05
led:died & thon	home	0.12
led:died & tinh	whole	-0.11
led:died & to	fell	-0.08
led:died & tra	fell	0.09
led:died & tram	laid	0.07	whole	-0.14
led:died & tran	fell	-0.08	laid	0.07	whole	-0.21
led:died & trang	fell	0.06	laid	0.12	lies	-0.06
led:died & tren	fell	-0.12	lies	0.13	whole	-0.07
led:died & trieu	lies	0.1
led:died & trong	fell	-0.23	laid	-0.25	lies	0.11	whole	0.15
led:died & truoc	laid	0.1	whole	0.14
led:died & truong	laid	0.07
led:died & under	laid	-0.07	whole	0.08
led:died & ven	laid	0.05	lies	-0.05	whole	0.06
led:died & vinh	fell	0.08	laid	0.13
led:died & vuon	fell	-0.06	laid	0.1	lies	-0.1	whole	-0.18
led:died & xa	fell	0.08	whole	-0.07
led:enlist	home	-0.06	fell	-0.12	whole	0.05
led:fell	home	-0.42	fell	0.36	laid	-0.12	lies	-0.2	whole	0.36
led:fell & #	fell	-0.18	laid	0.06
led:fell & ##	fell	-0.06	whole	-0.07
led:fell & ###	fell	-0.08
led:fell & a	fell	0.16	laid	-0.06	whole	-0.1
led:fell & an	fell	0.05
led:fell & bai	fell	0.09	whole	0.05
led:fell & ban	lies	0.07
led:fell & bay	fell	0.06
led:fell & ben	fell	-0.13	laid	0.08	whole	-0.25
led:fell & benh	whole	0.09
led:fell & bien	whole	0.08
led:fell & bo	fell	0.18	whole	0.13
led:fell & buon	fell	-0.14
led:fell & by	whole	-0.07
led:fell & cai	fell	-0.07
led:fell & cam	fell	0.07
led:fell & cang	whole	-0.05
led:fell & canh	laid	0.07	whole	0.06
led:fell & cau	fell	-0.05	laid	-0.05	whole	-0.31
led:fell & chan	laid	-0.06	lies	0.13	whole	0.14
led:fell & chien	fell	0.05	whole	0.07
led:fell & cho	fell	0.11	whole	-0.05
led:fell & chot	fell	0.1	whole	0.1
led:fell & chung	fell	-0.13
led:fell & co	fell	-0.07
led:fell & con	fell	-0.1	laid	0.12
led:fell & cong	fell	-0.06
led:fell & cu	fell	0.06
led:fell & cua	fell	-0.05
led:fell & cung	fell	-0.06
led:fell & dac	fell	0.09
led:fell & dai	home	0.09
led:fell & dak	fell	-0.13
led:fell & dan	home	0.05
led:fell & dans	fell	0.1
led:fell & dat	fell	-0.05
led:fell & deo	fell	-0.09	laid	0.11	whole	-0.06
led:fell & diem	whole	-0.24
led:fell & dien	fell	-0.05	whole	0.06
led:fell & dinh	fell	0.08	whole	0.09
led:fell & doc	fell	-0.08
led:fell & doi	fell	-0.23	laid	-0.17
led:fell & don	fell	0.07	whole	-0.14
led:fell & dong	fell	0.17	whole	0.06
led:fell & duoi	fell	-0.2	laid	-0.11	whole	-0.17
led:fell & duong	fell	-0.07	whole	0.07
led:fell & gac	whole	0.07
led:fell & gan	fell	0.14
led:fell & gia	fell	0.12
led:fell & giua	whole	-0.21
led:fell & go	laid	0.1
led:fell & ha	lies	0.14
led:fell & hai	fell	-0.05
led:fell & ham	fell	0.13	whole	-0.13
led:fell & hang	fell	-0.26	lies	0.06	whole	-0.06
led:fell & het	fell	-0.06
led:fell & ho	fell	-0.17	laid	0.18	whole	-0.15
led:fell & hon	fell	-0.05
led:fell & hong	whole	-0.12
led:fell & hue	fell	0.09
led:fell & k	fell	0.18	whole	0.07
led:fell & khe	fell	-0.05	whole	0.08
led:fell & khi	fell	0.06	whole	-0.1
led:fell & khu	fell	-0.05	whole	-0.08
led:fell & kinh	fell	0.2	laid	0.11	whole	0.11
led:fell & kon	fell	-0.05	whole	0.06
led:fell & kp2	fell	-0.06
led:fell & lai	fell	-0.07
led:fell & lang	whole	0.06
led:fell & lao	fell	0.12
led:fell & lien	fell	-0.06
led:fell & lo	fell	0.05	laid	0.07
led:fell & loc	fell	0.13	lies	0.09
led:fell & long	fell	0.08	whole	-0.07
led:fell & luc	fell	0.05	laid	-0.05	whole	-0.09
led:fell & mai	fell	-0.1
led:fell & mat	fell	-0.27	whole	0.21
led:fell & mo	lies	0.08
led:fell & muong	fell	0.19	whole	-0.1
led:fell & my	home	0.1	fell	-0.05	whole	-0.05
led:fell & nam	fell	-0.05	laid	0.1
led:fell & near	fell	-0.12	whole	0.05
led:fell & nen	fell	-0.06
led:fell & nga	whole	-0.15
led:fell & ngay	fell	-0.14	whole	-0.1
led:fell & ngoai	fell	0.06
led:fell & nong	fell	0.08
led:fell & nui	fell	-0.06
led:fell & pailin	fell	0.06	whole	-0.07
led:fell & pha	whole	0.05
led:fell & phan	fell	0.06
led:fell & phia	fell	0.15	lies	0.06	whole	0.17
led:fell & phu	fell	-0.09	whole	0.05
led:fell & phum	fell	-0.11
led:fell & phuoc	fell	-0.16
led:fell & quang	fell	0.17	whole	0.09
led:fell & rach	laid	0.1
led:fell & ray	whole	-0.11
led:fell & sai	fell	-0.07
led:fell & sat	laid	0.1	whole	0.09
led:fell & sau	whole	-0.14
led:fell & song	fell	0.13	whole	0.11
led:fell & suoi	fell	0.07	whole	0.08
led:fell & ta	fell	0.06	whole	0.1
led:fell & tan	fell	0.12
led:fell & tau	fell	0.1	whole	-0.05
led:fell & the	fell	0.13	laid	-0.07
led:fell & thi	whole	0.05
led:fell & thuong	fell	-0.06
led:fell & tinh	whole	-0.11
led:fell & tra	fell	0.13
led:fell & tram	fell	0.1	whole	0.14
led:fell & tran	whole	-0.29
led:fell & trang	fell	0.09
led:fell & tren	laid	-0.08	whole	0.38
led:fell & tri	fell	-0.07
led:fell & trong	fell	0.05	laid	-0.06	whole	0.16
led:fell & trung	fell	-0.07
led:fell & truoc	fell	0.05	whole	0.06
led:fell & truong	fell	-0.21
led:fell & tu	whole	0.11
led:fell & vam	fell	0.06
led:fell & vi	fell	-0.05
led:fell & vien	fell	-0.05
led:fell & vinh	fell	0.08	laid	0.13
led:fell & vong	whole	0.09
led:fell & vung	fell	-0.07
led:fell & vuon	fell	-0.08	laid	0.11
led:fell & xa	lies	0.11	whole	-0.17
led:gio	laid	-0.09	lies	-0.09	whole	0.08
led:grave	home	-0.15	fell	-0.16	laid	0.13	lies	0.07
led:grave & a	laid	-0.11	lies	0.05
led:grave & ban	laid	0.12
led:grave & behind	lies	0.08	whole	0.17
led:grave & ben	fell	0.11	lies	-0.09	whole	-0.05
led:grave & bia	lies	0.09	whole	-0.05
led:grave & bo	fell	-0.23	laid	0.22	lies	-0.26	whole	0.05
led:grave & canh	fell	-0.1	laid	-0.13	lies	0.1	whole	0.07
led:grave & cau	fell	0.05	whole	0.09
led:grave & cho	laid	-0.11	lies	0.19	whole	0.19
led:grave & co	lies	0.07
led:grave & doi	fell	-0.07	laid	0.1	lies	-0.1	whole	-0.09
led:grave & dong	fell	-0.09	lies	0.18
led:grave & duoi	laid	-0.15
led:grave & duong	fell	0.12
led:grave & e7	whole	-0.05
led:grave & gan	lies	-0.1	whole	0.05
led:grave & goc	laid	-0.1	lies	-0.05	whole	-0.09
led:grave & hang	laid	-0.07	lies	-0.13	whole	-0.23
led:grave & ho	laid	0.07
led:grave & khu	fell	0.14	laid	0.16	lies	-0.14	whole	0.16
led:grave & lo	laid	-0.06	whole	-0.11
led:grave & near	laid	-0.07
led:grave & ngay	laid	-0.16	lies	0.11	whole	0.05
led:grave & nghia	laid	-0.2	lies	-0.1	whole	-0.1
led:grave & ntls	laid	-0.26	lies	-0.06	whole	-0.14
led:grave & phia	lies	0.06
led:grave & sat	laid	-0.08	lies	0.07	whole	0.07
led:grave & sau	laid	0.09	whole	0.14
led:grave & trong	laid	-0.1	lies	0.12
led:grave & truoc	laid	0.05
led:grave & truong	laid	0.07
led:grave & vuon	whole	-0.21
led:home	home	0.26	fell	-0.22	laid	-0.14	lies	-0.13	whole	0.37
led:home & a	laid	-0.06
led:home & an	home	0.11	whole	0.07
led:home & anh	whole	-0.08
led:home & ap	home	0.09
led:home & bac	home	-0.05	laid	-0.06	whole	-0.06
led:home & ban	laid	0.12	whole	0.18
led:home & bao	home	-0.05	whole	-0.09
led:home & ben	home	0.13
led:home & bia	laid	0.05
led:home & binh	home	0.09	whole	0.08
led:home & bo	whole	-0.08
led:home & buon	home	0.09
led:home & ca	home	0.08
led:home & cai	whole	0.1
led:home & cam	home	-0.05	whole	0.08
led:home & can	home	0.05	whole	0.05
led:home & canh	home	0.07	laid	0.07
led:home & cao	home	0.13
led:home & cat	home	0.12	whole	0.13
led:home & chai	home	0.08	whole	-0.1
led:home & chan	fell	-0.06	laid	0.07
led:home & chau	whole	-0.06
led:home & chet	fell	0.1
led:home & chi	whole	-0.07
led:home & cho	home	0.17	whole	0.12
led:home & chon	whole	-0.05
led:home & chua	fell	0.08
led:home & chung	home	0.06	laid	-0.05	whole	-0.11
led:home & co	laid	0.05	lies	0.07
led:home & con	laid	0.05
led:home & cong	home	-0.23	fell	-0.05	whole	-0.06
led:home & cu	home	0.12	whole	-0.1
led:home & cung	whole	-0.12
led:home & dai	home	-0.21
led:home & dan	fell	0.09
led:home & dao	whole	-0.07
led:home & dien	home	0.18	whole	0.08
led:home & dinh	home	0.12	whole	0.11
led:home & doan	home	0.11	whole	0.07
led:home & dong	home	0.14	whole	0.05
led:home & dung	lies	0.08
led:home & em	home	-0.07
led:home & gan	laid	0.08	whole	-0.09
led:home & ghi	home	-0.05
led:home & gia	whole	-0.05
led:home & giu	fell	0.13
led:home & go	home	0.09	whole	0.1
led:home & goc	home	-0.1
led:home & h	home	-0.05
led:home & ha	home	-0.26	whole	0.09
led:home & hai	whole	0.28
led:home & haiphong	home	0.06	whole	0.08
led:home & hau	home	0.1
led:home & ho	whole	-0.08
led:home & hoa	fell	-0.05	lies	0.08	whole	0.07
led:home & hop	lies	0.11	whole	0.1
led:home & hre	whole	-0.05
led:home & hung	home	-0.09	whole	0.06
led:home & huong	home	0.1	whole	0.06
led:home & khac	laid	0.09
led:home & khmer	whole	-0.12
led:home & khoai	home	-0.17
led:home & kien	home	0.09	fell	-0.08	lies	0.13	whole	0.09
led:home & kim	home	-0.27	whole	-0.08
led:home & kinh	home	-0.05
led:home & lai	home	0.05
led:home & lang	home	-0.27	fell	0.05	laid	-0.08	lies	-0.05
led:home & lap	home	0.05	whole	0.07
led:home & len	whole	-0.06
led:home & long	home	0.14	lies	0.13	whole	0.09
led:home & luc	home	0.1	whole	0.05
led:home & luong	whole	-0.07
led:home & mai	home	-0.07	whole	-0.07
led:home & mien	home	0.07
led:home & minh	whole	-0.07
led:home & mo	home	0.05	whole	-0.09
led:home & mong	home	0.09	whole	-0.09
led:home & muong	whole	-0.24
led:home & nam	home	-0.05	fell	0.11	whole	0.08
led:home & nga	home	-0.09
led:home & nghi	home	0.08
led:home & nghia	home	0.13	laid	-0.07	lies	0.06
led:home & ngoai	whole	-0.27
led:home & nho	lies	0.09	whole	0.06
led:home & ninh	home	0.05	whole	0.07
led:home & noi	home	-0.06
led:home & nung	home	-0.09	whole	-0.06
led:home & ong	whole	-0.09
led:home & pho	home	0.23	whole	0.12
led:home & phong	home	-0.05
led:home & quan	home	-0.2
led:home & quang	home	-0.05	whole	0.06
led:home & que	home	0.11
led:home & quy	home	-0.05
led:home & ra	fell	0.12	laid	0.05	lies	0.07
led:home & raglai	whole	-0.06
led:home & sau	laid	0.09
led:home & so	whole	0.08
led:home & son	fell	0.09	whole	-0.11
led:home & song	whole	-0.07
led:home & stieng	whole	-0.06
led:home & ta	home	-0.13	fell	0.1	laid	0.05
led:home & tam	home	0.06	whole	0.05
led:home & tan	home	0.07
led:home & tay	home	-0.06	whole	-0.22
led:home & ten	home	-0.06
led:home & thach	whole	0.07
led:home & thanh	whole	0.17
led:home & the	home	-0.05	fell	-0.07	laid	-0.08	lies	0.08
led:home & thi	home	0.1	whole	0.06
led:home & tho	whole	-0.06
led:home & thon	fell	0.09	whole	0.14
led:home & thuong	home	0.06
led:home & thuy	home	0.1
led:home & toc	whole	-0.2
led:home & toi	home	0.08	whole	-0.07
led:home & tra	home	0.05
led:home & trang	lies	0.14	whole	-0.11
led:home & tren	home	0.08	laid	0.06
led:home & trieu	home	-0.12
led:home & trong	laid	0.12
led:home & trung	whole	-0.12
led:home & tu	whole	-0.07
led:home & tuong	home	0.05
led:home & van	home	-0.06	lies	0.06
led:home & viet	home	-0.05	whole	0.05
led:home & vinh	home	-0.2	fell	0.1	whole	0.12
led:home & vo	whole	-0.07
led:home & vu	whole	0.05
led:home & xa	whole	0.12
led:home & xo	whole	-0.05
led:home & y	home	-0.11	whole	-0.08
led:home & yen	home	0.08
led:hurt & cau	fell	-0.06
led:joined	home	-0.09	whole	0.16
led:kin	laid	-0.07	lies	-0.15	whole	0.16
led:kin & ban	fell	0.05
led:kin & cau	fell	0.09	whole	-0.06
led:kin & cho	home	0.06	whole	0.06
led:kin & kon	fell	0.05
led:kin & lang	home	0.1
led:kin & nghia	laid	-0.05	lies	0.1	whole	0.05
led:kin & ntls	laid	0.09	lies	-0.1
led:kin & tay	laid	-0.05	lies	0.07	whole	0.05
led:kin & truong	fell	0.14
led:laid	laid	0.16	lies	-0.17	whole	0.15
led:last	fell	-0.08
led:letter	home	-0.05	fell	-0.05
led:level	home	0.33	fell	0.14	laid	-0.19	lies	-0.09	whole	-0.13
led:level & cach	fell	0.08
led:level & chan	laid	0.05	whole	0.05
led:level & co	whole	0.05
led:level & cong	lies	0.11	whole	-0.05
led:level & doi	laid	-0.05	lies	0.08
led:level & dong	home	0.05
led:level & goc	laid	-0.1
led:level & hai	home	0.07
led:level & hang	fell	-0.13	laid	0.07	lies	-0.06
led:level & khu	lies	0.07
led:level & lo	lies	-0.05
led:level & phuong	home	-0.11	fell	0.1
led:level & ray	fell	0.06	whole	0.07
led:level & sau	laid	0.05
led:level & the	laid	-0.06
led:level & trong	fell	0.06
led:level & vinh	home	0.08	whole	-0.09
led:level & vuon	whole	0.06
led:link	home	0.15	laid	-0.06	lies	0.1	whole	0.07
led:link & a	fell	-0.08	laid	-0.12
led:link & bai	whole	0.21
led:link & ban	fell	0.22	whole	-0.06
led:link & ben	fell	0.08
led:link & benh	lies	0.08	whole	-0.05
led:link & binh	laid	0.12
led:link & bo	laid	0.09	whole	0.05
led:link & cat	home	0.06	whole	-0.13
led:link & cau	whole	-0.12
led:link & chien	fell	0.09
led:link & cho	laid	0.11
led:link & cong	home	0.1	whole	0.06
led:link & dai	fell	0.1	whole	0.05
led:link & dak	home	-0.05	fell	-0.1
led:link & dien	whole	-0.06
led:link & doc	laid	0.13	whole	-0.05
led:link & don	fell	0.05	whole	0.08
led:link & dong	home	-0.1
led:link & duc	whole	-0.08
led:link & duong	whole	-0.11
led:link & gan	fell	-0.1	lies	0.1
led:link & gia	fell	-0.05
led:link & go	fell	0.1	laid	-0.1	lies	0.09	whole	-0.07
led:link & goc	laid	-0.06
led:link & ha	home	0.07
led:link & hai	home	0.08	fell	-0.05
led:link & haiphong	home	0.11	whole	0.07
led:link & ham	laid	0.14	whole	0.05
led:link & hang	laid	0.08
led:link & hill	fell	0.08
led:link & ho	fell	0.11	laid	0.11
led:link & hoi	whole	-0.05
led:link & huyen	home	0.12	whole	-0.09
led:link & ia	whole	0.07
led:link & khu	fell	0.11	laid	0.08	whole	0.05
led:link & kien	home	0.06	whole	0.08
led:link & kim	home	-0.05	whole	-0.06
led:link & kinh	home	0.07	fell	-0.13	whole	-0.11
led:link & l	fell	0.12
led:link & lang	home	0.05	fell	0.1	laid	0.12	whole	0.06
led:link & lo	laid	-0.09
led:link & long	lies	0.06
led:link & muong	whole	0.06
led:link & nam	fell	0.14	whole	0.07
led:link & near	fell	0.14	whole	-0.05
led:link & nghia	home	0.1	fell	-0.05	whole	-0.12
led:link & ngu	whole	-0.09
led:link & nguoi	fell	0.08
led:link & nguyen	whole	-0.07
led:link & nong	whole	-0.07
led:link & north	laid	-0.06
led:link & ntls	laid	0.05	lies	0.06
led:link & ong	laid	-0.09
led:link & phia	whole	-0.05
led:link & phong	fell	0.1	whole	0.06
led:link & phu	home	0.06	whole	0.08
led:link & que	lies	0.14	whole	0.1
led:link & rung	lies	0.1	whole	0.1
led:link & san	laid	0.08	lies	0.08
led:link & sau	lies	0.08
led:link & so	fell	-0.05
led:link & suoi	fell	-0.06	laid	-0.08	whole	-0.06
led:link & ta	fell	0.08	whole	-0.15
led:link & tay	fell	0.07
led:link & thai	home	-0.07
led:link & the	fell	0.12	laid	0.17	lies	0.05
led:link & thon	home	0.12
led:link & tinh	home	0.1	fell	-0.06
led:link & to	whole	-0.05
led:link & tong	lies	0.07
led:link & tram	fell	-0.2
led:link & trang	fell	-0.06
led:link & trung	whole	-0.07
led:link & truong	home	0.11	fell	-0.13	whole	-0.06
led:link & tu	home	0.09	whole	0.13
led:link & under	laid	0.07	lies	0.05
led:link & vinh	home	-0.07	fell	0.11
led:link & xa	home	0.06	fell	-0.15	laid	-0.06	lies	-0.05	whole	0.31
led:link & xuan	whole	0.06
led:martyr	home	0.1
led:martyr & ho	home	0.06	laid	-0.05
led:martyr & huyen	whole	-0.06
led:martyr & thon	home	0.12
led:martyr & xa	fell	-0.07
led:mine	home	0.07	laid	-0.09	whole	0.15
led:mine & cau	fell	0.12	whole	-0.06
led:mine & cho	home	0.06	whole	0.06
led:mine & kon	fell	0.05
led:mine & nghia	lies	0.1	whole	0.05
led:mine & tay	laid	-0.05	lies	0.07	whole	0.05
led:mine & truong	fell	0.14
led:moved	home	0.06	laid	0.16
led:moved & ban	fell	-0.08	laid	-0.1
led:moved & ben	fell	-0.14	lies	0.06
led:moved & bo	lies	0.25	whole	-0.05
led:moved & dak	fell	0.26	lies	-0.07	whole	0.07
led:moved & dat	laid	-0.07
led:moved & doi	fell	-0.05	laid	0.09	whole	0.06
led:moved & dong	fell	-0.07	lies	0.1	whole	-0.05
led:moved & duong	fell	-0.05
led:moved & hang	fell	0.12
led:moved & huong	lies	0.05
led:moved & khu	fell	-0.05	laid	-0.05
led:moved & ls	home	0.12
led:moved & mo	lies	-0.06
led:moved & nghia	home	-0.09	lies	-0.34	whole	-0.12
led:moved & ntls	home	0.2	fell	0.18	laid	0.18
led:moved & rung	fell	0.18	laid	-0.07	whole	0.08
led:moved & tay	lies	0.09
led:moved & the	laid	-0.05
led:moved & tren	fell	-0.05	laid	0.1
led:moved & trong	fell	0.19	laid	-0.1
led:moved & vuon	lies	-0.14
led:moved & xa	lies	0.08	whole	-0.05
led:naming	whole	0.09
led:naming & by	laid	0.07
led:naming & ntls	whole	0.08
led:notice	home	-0.05	laid	0.06	whole	0.09
led:notice & ban	whole	-0.06
led:notice & dong	whole	0.05
led:notice & xa	fell	0.09
led:office	home	0.11	fell	-0.31	lies	0.07	whole	0.06
led:office & a	laid	-0.05	lies	0.09
led:office & doan	fell	0.09	whole	-0.05
led:office & khu	lies	-0.05
led:office & nghia	lies	0.14	whole	0.05
led:office & ntls	laid	0.16	whole	0.1
led:office & quan	home	0.08
led:office & the	fell	-0.08
led:office & xa	home	0.12	fell	0.09	lies	-0.05	whole	-0.09
led:pet	fell	-0.1	whole	-0.17
led:pet & ban	fell	0.05
led:pet & gieng	fell	0.13	laid	0.2
led:pet & go	laid	0.12	lies	0.09
led:pet & lang	fell	-0.05	whole	-0.07
led:pet & xa	home	0.14	whole	0.05
led:post	home	-0.05	fell	0.2	lies	0.1	whole	0.08
led:post & a	fell	0.13
led:post & ben	laid	-0.05
led:post & cua	fell	-0.05
led:post & dong	fell	0.07
led:post & huyen	home	-0.14
led:post & lang	lies	0.12
led:post & mai	whole	0.06
led:post & tram	fell	0.12	whole	-0.06
led:post & trong	fell	0.08	laid	0.09	whole	0.11
led:post & xa	lies	0.13
led:rank	home	0.05	fell	-0.12	whole	0.11
led:rests	fell	0.06	laid	-0.15	lies	0.08	whole	0.08
led:rests & a	laid	0.1	whole	0.05
led:rests & by	laid	-0.09	whole	-0.07
led:rests & the	fell	0.05	laid	-0.11	lies	0.1
led:returned	home	-0.09	fell	-0.1	lies	-0.07
led:self	home	-0.27	laid	-0.06	lies	0.07	whole	-0.14
led:self & binh	fell	-0.12
led:self & con	lies	0.12
led:self & cung	fell	0.11
led:self & dong	whole	-0.06
led:self & hoi	home	0.1
led:self & lo	fell	0.06	whole	0.05
led:self & thon	home	-0.15	fell	-0.09	whole	-0.2
led:self & xa	fell	0.11
led:site	fell	0.18	laid	-0.27	whole	-0.07
led:site & a	fell	-0.06
led:site & ba	whole	-0.05
led:site & bai	lies	0.07	whole	0.16
led:site & ben	lies	0.12
led:site & bo	laid	-0.09
led:site & cho	laid	-0.07
led:site & cua	laid	0.08
led:site & dong	home	0.1
led:site & duoi	whole	0.05
led:site & hang	laid	-0.12
led:site & khu	laid	-0.05
led:site & km	whole	-0.1
led:site & lo	laid	-0.07
led:site & mat	fell	0.07
led:site & mo	laid	0.05
led:site & near	fell	0.06
led:site & ngoai	laid	-0.12
led:site & ntls	lies	0.07	whole	0.19
led:site & phia	whole	-0.11
led:site & quang	fell	-0.07	whole	-0.07
led:site & sau	whole	0.07
led:site & ta	fell	-0.05
led:site & the	laid	0.07
led:site & vi	lies	0.13
led:site & vuon	whole	0.15
led:stop	home	-0.16	fell	0.05	laid	-0.05
led:stop & #	laid	0.05
led:stop & ##	fell	-0.09	whole	-0.09
led:stop & a	fell	0.09	laid	-0.19	lies	-0.05	whole	-0.05
led:stop & an	home	0.09	fell	0.07	whole	0.07
led:stop & anh	laid	0.06	lies	-0.07	whole	-0.14
led:stop & ap	home	0.09	fell	-0.08	lies	0.06	whole	-0.24
led:stop & ba	home	0.06	fell	0.15	whole	0.11
led:stop & bac	home	-0.09
led:stop & bai	fell	-0.08	laid	-0.12	lies	-0.09	whole	0.06
led:stop & ban	fell	-0.07	laid	0.2
led:stop & bang	laid	-0.11
led:stop & bao	home	-0.05
led:stop & bau	fell	-0.08	laid	0.08
led:stop & ben	home	0.09	fell	-0.07	laid	0.23	lies	-0.09	whole	-0.24
led:stop & benh	lies	0.07
led:stop & bia	fell	-0.07	laid	0.08	whole	0.08
led:stop & binh	home	0.14	whole	0.13
led:stop & bo	fell	-0.1	lies	0.15
led:stop & bong	fell	0.05	whole	0.13
led:stop & bot	fell	-0.09
led:stop & bui	home	-0.05	fell	0.1
led:stop & buon	fell	-0.12
led:stop & ca	home	0.08
led:stop & cach	fell	-0.07	laid	0.12	whole	0.1
led:stop & cai	fell	-0.09	laid	-0.06
led:stop & can	home	0.08
led:stop & canh	home	0.05	fell	-0.05	laid	0.35	lies	-0.09
led:stop & cao	home	0.1
led:stop & cat	home	0.23
led:stop & cau	home	-0.06	fell	0.11	laid	0.08	whole	-0.24
led:stop & cha	home	-0.11
led:stop & chai	home	0.08	whole	-0.1
led:stop & chan	fell	-0.05	laid	0.09	whole	0.11
led:stop & chet	fell	0.05
led:stop & chi	whole	-0.12
led:stop & chien	fell	0.09
led:stop & cho	home	0.14	fell	-0.08	laid	-0.05	lies	-0.05
led:stop & chon	fell	-0.05	whole	-0.06
led:stop & chot	fell	0.17	whole	0.07
led:stop & chu	fell	-0.16
led:stop & chua	fell	0.06	laid	-0.07
led:stop & chung	home	0.06	whole	-0.14
led:stop & chuong	whole	0.06
led:stop & co	fell	-0.08	laid	-0.15	lies	0.06
led:stop & con	home	-0.08	fell	0.07	laid	0.1	lies	0.05
led:stop & cong	home	-0.13	fell	-0.08	laid	0.05	whole	0.05
led:stop & cu	home	0.11	laid	0.07	whole	-0.07
led:stop & cua	fell	-0.05
led:stop & cung	home	0.08	fell	0.08	laid	-0.1	whole	-0.16
led:stop & da	laid	-0.13	lies	0.07
led:stop & dac	fell	0.09
led:stop & dai	home	-0.19	whole	0.09
led:stop & dak	fell	-0.1
led:stop & dan	fell	0.08
led:stop & dao	home	0.08	fell	0.07
led:stop & dat	fell	-0.07	lies	0.05	whole	-0.06
led:stop & de	whole	-0.05
led:stop & den	fell	0.1
led:stop & deo	fell	-0.1	laid	-0.05
led:stop & di	laid	-0.05
led:stop & diem	fell	0.07	whole	-0.11
led:stop & dien	home	0.18	fell	0.08	whole	0.07
led:stop & dinh	home	0.11	whole	0.15
led:stop & doan	home	0.09
led:stop & doc	fell	-0.07	whole	-0.19
led:stop & doi	fell	-0.21	lies	-0.11	whole	-0.14
led:stop & don	fell	0.12	laid	-0.08	whole	-0.18
led:stop & dong	fell	0.12	lies	0.1	whole	0.2
led:stop & dot	whole	-0.06
led:stop & dung	lies	0.08
led:stop & duoi	fell	-0.1	laid	0.08	lies	-0.06	whole	-0.14
led:stop & duong	fell	-0.12	whole	-0.2
led:stop & duy	fell	-0.05
led:stop & e	home	-0.07
led:stop & em	home	-0.07	lies	-0.05
led:stop & gac	fell	-0.05	whole	0.06
led:stop & gan	fell	-0.19	laid	0.2	whole	-0.07
led:stop & ghi	home	-0.05
led:stop & gia	whole	-0.09
led:stop & giao	whole	0.09
led:stop & gieng	laid	-0.07
led:stop & gio	fell	0.08	laid	-0.05
led:stop & giong	fell	0.1	lies	0.07	whole	0.06
led:stop & giu	fell	0.13
led:stop & go	home	0.08	fell	0.16	laid	0.07	whole	0.14
led:stop & goc	home	-0.15	laid	-0.06
led:stop & h	home	-0.05
led:stop & ha	home	-0.22	lies	0.23	whole	0.06
led:stop & hai	fell	-0.06	lies	0.07	whole	0.11
led:stop & ham	whole	-0.08
led:stop & hang	laid	0.17	lies	-0.07	whole	-0.11
led:stop & ho	home	0.06	fell	0.05	laid	0.32	lies	-0.05	whole	-0.16
led:stop & hoa	fell	-0.05	lies	0.08	whole	-0.05
led:stop & hoang	whole	0.05
led:stop & hoc	whole	0.06
led:stop & hoi	home	0.11	laid	-0.05	lies	-0.08	whole	-0.12
led:stop & hon	home	-0.05
led:stop & hop	lies	0.11	whole	0.1
led:stop & hre	whole	-0.05
led:stop & hue	home	0.05	fell	0.07	whole	0.06
led:stop & hung	home	-0.09	whole	0.06
led:stop & huong	fell	-0.05	whole	0.05
led:stop & huyen	home	0.12
led:stop & ia	whole	0.14
led:stop & k	fell	0.18	whole	0.07
led:stop & ke	home	0.09	lies	0.1	whole	0.19
led:stop & khac	laid	0.09
led:stop & khe	laid	0.18	whole	0.11
led:stop & khi	fell	0.08	whole	-0.05
led:stop & khmer	whole	-0.12
led:stop & kho	laid	-0.1	lies	0.05
led:stop & khoai	home	-0.17
led:stop & khu	laid	0.07
led:stop & kien	home	0.08	fell	-0.08	lies	0.12	whole	0.09
led:stop & kim	home	-0.33	whole	-0.05
led:stop & kinh	fell	0.06	lies	0.09	whole	0.05
led:stop & kon	fell	-0.09
led:stop & l	fell	0.05
led:stop & lai	fell	-0.07	laid	-0.11	lies	0.14
led:stop & lang	home	-0.13	lies	-0.05	whole	0.21
led:stop & lap	home	0.14	whole	0.11
led:stop & len	laid	0.05	whole	-0.08
led:stop & lien	fell	-0.05
led:stop & linh	laid	-0.05
led:stop & lo	laid	-0.12	whole	0.14
led:stop & loc	fell	0.09	whole	0.05
led:stop & long	home	0.15	lies	0.17	whole	0.13
led:stop & luc	home	0.09
led:stop & lung	whole	0.05
led:stop & luon	whole	-0.06
led:stop & luong	whole	-0.07
led:stop & ma	whole	0.05
led:stop & mai	home	-0.07	fell	-0.08	whole	-0.07
led:stop & mang	fell	-0.06
led:stop & mat	fell	-0.34	whole	0.22
led:stop & may	laid	-0.05
led:stop & mien	home	0.07
led:stop & mieu	fell	0.14	lies	0.06
led:stop & minh	whole	-0.07
led:stop & mo	laid	-0.11	whole	-0.07
led:stop & mon	whole	-0.05
led:stop & mong	home	0.09	whole	-0.09
led:stop & muong	fell	-0.05	whole	-0.28
led:stop & nam	fell	0.19	laid	0.12	lies	0.08	whole	0.2
led:stop & near	fell	0.14	whole	-0.05
led:stop & nen	laid	0.11	lies	-0.08	whole	0.11
led:stop & nga	home	-0.1	fell	-0.14	laid	0.12	lies	0.07	whole	0.08
led:stop & ngam	fell	0.06
led:stop & ngan	whole	0.05
led:stop & ngay	home	0.14	fell	-0.09	laid	0.05	whole	-0.21
led:stop & nghia	home	0.19	fell	-0.13	laid	-0.13	lies	-0.06	whole	-0.07
led:stop & ngoai	fell	0.09	laid	0.05	whole	-0.16
led:stop & nguoi	home	0.05	fell	0.05	laid	0.05
led:stop & nguyen	whole	-0.07
led:stop & nhan	whole	-0.09
led:stop & nho	lies	0.09	whole	0.06
led:stop & ninh	whole	0.06
led:stop & no	laid	0.06	whole	-0.06
led:stop & noi	home	-0.06
led:stop & north	laid	-0.06
led:stop & ntls	fell	-0.07	whole	-0.18
led:stop & nua	laid	0.05	whole	-0.05
led:stop & nui	lies	0.08	whole	0.12
led:stop & nung	home	-0.09	whole	-0.06
led:stop & nuong	fell	0.08	laid	-0.2	lies	0.13
led:stop & ong	fell	-0.05	whole	-0.12
led:stop & pailin	fell	0.06	whole	-0.11
led:stop & pha	laid	0.14	whole	0.05
led:stop & phia	fell	0.15	laid	0.08	whole	0.29
led:stop & pho	home	0.25	whole	0.19
led:stop & phong	home	-0.07	fell	0.09
led:stop & phu	fell	-0.07	lies	-0.07
led:stop & phuc	fell	0.05
led:stop & phuoc	fell	-0.13
led:stop & plei	fell	-0.05
led:stop & quan	home	-0.22
led:stop & quang	home	0.06	fell	0.07	whole	0.23
led:stop & que	home	0.16	fell	0.09	lies	0.12
led:stop & quynh	home	-0.05
led:stop & ra	fell	0.12	laid	0.05	lies	0.07
led:stop & rach	laid	0.09
led:stop & raglai	whole	-0.06
led:stop & ray	laid	-0.05	lies	0.11	whole	-0.17
led:stop & rung	fell	-0.18	laid	0.05	lies	0.07	whole	-0.05
led:stop & sai	fell	-0.07
led:stop & san	lies	0.06
led:stop & sat	laid	0.08	whole	0.12
led:stop & sau	fell	-0.05	whole	-0.05
led:stop & soc	fell	0.11
led:stop & son	fell	0.08	lies	0.08	whole	-0.11
led:stop & song	fell	0.24	laid	-0.12
led:stop & stieng	whole	-0.06
led:stop & suoi	laid	-0.11	whole	0.08
led:stop & suon	whole	-0.11
led:stop & t	home	-0.05
led:stop & ta	home	-0.13	fell	0.25	lies	-0.05	whole	-0.08
led:stop & tai	whole	-0.05
led:stop & tam	home	0.12	laid	0.06	whole	0.06
led:stop & tan	fell	0.06
led:stop & tap	home	-0.06	laid	-0.1
led:stop & tau	fell	-0.06
led:stop & tay	home	-0.06	fell	0.16	whole	-0.29
led:stop & ten	home	-0.06
led:stop & thach	fell	0.13
led:stop & thai	home	0.09	fell	-0.19	whole	-0.08
led:stop & thanh	whole	0.09
led:stop & the	home	-0.05	fell	0.06	laid	0.13	lies	0.09
led:stop & thi	home	0.15	whole	0.18
led:stop & tho	whole	-0.06
led:stop & thon	home	-0.22	fell	0.12	laid	-0.05	lies	-0.07
led:stop & thua	fell	0.14	laid	-0.1	whole	-0.08
led:stop & thuong	home	0.06	whole	0.05
led:stop & thuy	home	0.08	whole	0.05
led:stop & tien	lies	0.09	whole	0.08
led:stop & tinh	home	0.06	whole	-0.1
led:stop & toc	whole	-0.2
led:stop & toi	home	0.07	fell	-0.06	whole	-0.06
led:stop & tong	fell	-0.09	lies	0.07
led:stop & tra	home	0.15	fell	0.08	whole	0.07
led:stop & tram	whole	-0.19
led:stop & tran	fell	-0.09	laid	0.05	whole	-0.19
led:stop & trang	lies	0.1	whole	-0.14
led:stop & tren	home	0.07	fell	-0.06	whole	0.22
led:stop & tri	fell	0.05
led:stop & trieu	home	-0.12
led:stop & trong	fell	0.13	laid	0.06	lies	-0.1
led:stop & trung	whole	-0.1
led:stop & truoc	whole	0.15
led:stop & truong	fell	-0.33	whole	-0.06
led:stop & tu	home	0.09	whole	0.1
led:stop & tui	home	0.09	whole	-0.05
led:stop & tuong	home	0.05
led:stop & under	laid	0.07	lies	0.05
led:stop & vam	fell	0.11	laid	-0.13	whole	0.13
led:stop & van	home	-0.07	lies	0.06
led:stop & vao	fell	0.05
led:stop & vat	fell	0.11	whole	0.07
led:stop & ve	laid	0.12	whole	0.07
led:stop & ven	lies	-0.05	whole	0.05
led:stop & vien	fell	-0.06
led:stop & viet	home	-0.05	whole	0.06
led:stop & vinh	home	-0.23	fell	0.16	whole	0.12
led:stop & vo	whole	-0.1
led:stop & vot	laid	-0.06
led:stop & vu	whole	0.05
led:stop & vuon	laid	-0.07	whole	0.15
led:stop & xa	fell	0.09	lies	-0.13	whole	0.07
led:stop & xep	laid	-0.05
led:stop & xo	whole	-0.05
led:stop & xom	laid	-0.08	lies	0.08	whole	-0.08
led:stop & xuan	home	0.05	fell	0.06	whole	0.09
led:stop & y	home	0.07	whole	-0.08
led:stop & yen	home	0.09
led:tells	home	-0.06	fell	0.3	lies	0.08	whole	0.21
led:tells & #	whole	-0.06
led:tells & a	lies	0.17
led:tells & anh	fell	0.05	laid	0.08	lies	-0.05	whole	-0.07
led:tells & ap	whole	-0.16
led:tells & ba	home	0.12	laid	-0.06
led:tells & bac	fell	0.06	whole	0.06
led:tells & bai	laid	0.06	whole	0.11
led:tells & ban	fell	-0.06	laid	-0.14	lies	-0.09
led:tells & bang	laid	-0.1
led:tells & ben	home	0.11	laid	0.12	lies	-0.07	whole	0.2
led:tells & bia	laid	0.12	lies	-0.05	whole	0.06
led:tells & bo	laid	-0.22	lies	0.13	whole	-0.23
led:tells & ca	whole	-0.05
led:tells & cach	laid	0.12	whole	0.05
led:tells & cai	laid	-0.07
led:tells & cam	whole	-0.08
led:tells & can	whole	-0.08
led:tells & cau	laid	0.09	whole	-0.05
led:tells & chai	home	0.09	whole	-0.07
led:tells & chan	fell	-0.15	laid	0.1
led:tells & cho	whole	-0.09
led:tells & chua	fell	-0.05	lies	0.1
led:tells & co	laid	-0.09
led:tells & con	fell	0.19	laid	0.05	whole	0.1
led:tells & cong	whole	-0.08
led:tells & cu	laid	0.09
led:tells & cua	fell	-0.08
led:tells & cung	laid	-0.06
led:tells & da	laid	-0.09	lies	0.08
led:tells & dao	whole	0.06
led:tells & doc	laid	0.05	lies	-0.08	whole	0.07
led:tells & doi	fell	-0.05	laid	0.05	lies	-0.07	whole	-0.18
led:tells & dong	home	0.07	fell	-0.06	lies	0.1	whole	0.08
led:tells & duoi	fell	0.07	whole	-0.06
led:tells & duong	fell	0.11
led:tells & gan	fell	0.22	laid	0.11	whole	0.11
led:tells & giong	fell	-0.05	lies	0.07
led:tells & go	fell	0.08	whole	0.09
led:tells & goc	laid	0.06	lies	0.09	whole	0.1
led:tells & hai	home	0.18
led:tells & ham	laid	-0.08	whole	0.15
led:tells & hang	fell	0.24	laid	-0.08	whole	0.09
led:tells & ho	laid	-0.11
led:tells & ke	lies	0.1	whole	0.17
led:tells & khe	laid	-0.11
led:tells & khu	fell	-0.11	whole	0.1
led:tells & lai	laid	-0.1	lies	0.17
led:tells & lang	home	0.06	fell	0.11
led:tells & len	laid	0.05
led:tells & luc	laid	0.08
led:tells & luon	laid	-0.07
led:tells & ma	whole	0.05
led:tells & mat	fell	0.06	whole	0.05
led:tells & may	laid	-0.05
led:tells & mep	laid	0.14	whole	0.06
led:tells & mieu	lies	0.05	whole	-0.09
led:tells & mo	lies	-0.06
led:tells & nen	fell	-0.06	laid	0.25	whole	0.11
led:tells & ngay	fell	-0.09	laid	0.05	whole	-0.11
led:tells & nghia	home	-0.05	lies	0.09	whole	-0.21
led:tells & nguoi	laid	0.11
led:tells & no	laid	0.05	whole	-0.05
led:tells & ntls	laid	0.05	lies	0.13	whole	0.11
led:tells & nui	fell	0.12	lies	0.09	whole	0.06
led:tells & nuong	laid	-0.17	lies	0.12
led:tells & ong	laid	0.06
led:tells & phia	lies	-0.05	whole	0.12
led:tells & phu	home	-0.06	lies	-0.05
led:tells & phum	fell	-0.06
led:tells & ra	fell	0.08	laid	0.05	lies	0.08
led:tells & ray	whole	-0.15
led:tells & ria	whole	0.05
led:tells & rung	fell	0.05	whole	-0.11
led:tells & san	whole	0.05
led:tells & sau	fell	0.28	laid	-0.08	lies	-0.08	whole	0.17
led:tells & song	laid	-0.1
led:tells & suon	laid	0.05
led:tells & tam	home	0.11	laid	0.05
led:tells & tap	laid	-0.1
led:tells & thanh	laid	-0.07
led:tells & to	fell	0.14
led:tells & toc	home	-0.06	fell	0.1	whole	-0.05
led:tells & tram	fell	0.06	whole	-0.13
led:tells & tran	laid	0.09	whole	-0.13
led:tells & trang	whole	-0.05
led:tells & tren	laid	0.15	lies	0.05	whole	-0.1
led:tells & trong	fell	0.12	laid	-0.24	lies	0.06	whole	-0.08
led:tells & truoc	laid	0.05	whole	0.15
led:tells & truong	whole	-0.08
led:tells & vao	fell	-0.08
led:tells & ve	laid	0.12	whole	0.07
led:tells & vuon	laid	-0.1	whole	0.05
led:tells & xa	fell	0.22	laid	0.05	whole	0.15
led:tells & xom	laid	-0.05	lies	0.1	whole	-0.05
led:thing	home	-0.15	fell	-0.07	laid	-0.16	lies	-0.19
led:thing & #	laid	-0.05
led:thing & an	fell	0.05	lies	-0.05
led:thing & ba	home	0.11	fell	-0.09
led:thing & bai	laid	-0.07	lies	0.07	whole	0.18
led:thing & ban	whole	-0.06
led:thing & ben	fell	-0.1	laid	0.18	lies	0.11	whole	0.2
led:thing & bia	whole	-0.07
led:thing & bo	laid	0.09	whole	0.06
led:thing & cach	laid	0.18
led:thing & canh	fell	0.06	laid	0.1	whole	0.08
led:thing & cay	whole	0.09
led:thing & chon	laid	0.11
led:thing & chuyen	lies	0.05
led:thing & con	fell	-0.06	laid	0.08	whole	0.13
led:thing & cua	fell	0.07	laid	0.08	whole	-0.05
led:thing & da	whole	-0.06
led:thing & den	laid	0.13
led:thing & doc	whole	0.08
led:thing & dong	home	0.08
led:thing & duoi	whole	0.2
led:thing & duong	whole	-0.06
led:thing & gan	fell	-0.06	lies	-0.05
led:thing & hai	home	0.06
led:thing & hang	laid	-0.22
led:thing & ho	laid	-0.08
led:thing & khu	laid	-0.06
led:thing & km	whole	-0.11
led:thing & kon	fell	0.08	whole	0.06
led:thing & lang	fell	-0.07	lies	0.09	whole	-0.24
led:thing & lo	laid	-0.14
led:thing & long	fell	-0.05
led:thing & mat	fell	0.2
led:thing & mo	laid	0.05
led:thing & nam	fell	-0.05
led:thing & near	laid	-0.07	lies	0.05
led:thing & nghia	laid	0.07	lies	-0.06	whole	-0.1
led:thing & ngoai	fell	0.05	laid	-0.13
led:thing & ntls	lies	0.13	whole	0.24
led:thing & nui	whole	0.08
led:thing & nuoc	whole	0.05
led:thing & phia	fell	0.07
led:thing & quan	home	0.11	whole	-0.15
led:thing & quang	fell	-0.12	whole	-0.07
led:thing & quyet	fell	-0.1
led:thing & san	fell	-0.05
led:thing & sau	laid	-0.05	lies	-0.05	whole	0.09
led:thing & thi	whole	-0.06
led:thing & thon	fell	0.12	whole	0.12
led:thing & thuong	fell	-0.08
led:thing & tong	fell	0.07
led:thing & tren	whole	-0.07
led:thing & truoc	fell	0.1	laid	0.08	whole	0.06
led:thing & truong	fell	0.12
led:thing & tu	fell	-0.08
led:thing & vi	lies	0.13
led:thing & vuon	whole	0.15
led:thing & xa	fell	-0.29	lies	-0.05	whole	-0.2
led:thing & xom	home	0.06	fell	0.08	whole	0.06
led:title	fell	-0.05	laid	0.06	lies	-0.16	whole	0.25
led:title & a	fell	0.14	laid	-0.06	whole	-0.07
led:title & bai	fell	-0.1	whole	0.09
led:title & ban	fell	-0.05	laid	0.06	lies	0.06
led:title & ben	laid	0.05
led:title & bia	laid	-0.06	whole	0.05
led:title & bo	fell	-0.05	laid	-0.14
led:title & bui	fell	0.11
led:title & buon	whole	-0.05
led:title & cach	laid	0.07
led:title & canh	laid	0.13	lies	-0.05	whole	0.15
led:title & cau	fell	0.08	laid	0.1
led:title & chan	laid	0.07	whole	0.07
led:title & cho	fell	-0.07	laid	-0.07
led:title & chua	fell	0.12	lies	0.1	whole	0.15
led:title & co	laid	-0.06
led:title & con	whole	-0.05
led:title & cong	laid	0.07
led:title & cua	laid	0.11	whole	-0.08
led:title & dak	home	0.06
led:title & dao	fell	0.07
led:title & doc	fell	0.2
led:title & doi	fell	-0.09	whole	-0.07
led:title & don	laid	-0.05
led:title & duong	fell	-0.06	whole	0.12
led:title & gan	fell	-0.26	lies	0.16
led:title & hai	home	0.06
led:title & ham	whole	-0.13
led:title & hang	laid	0.33
led:title & ho	home	0.07	whole	-0.15
led:title & hoa	whole	-0.11
led:title & hoi	lies	-0.08
led:title & huyen	home	0.12
led:title & khu	fell	-0.05
led:title & kinh	home	0.08	lies	0.1
led:title & lang	home	0.05	fell	-0.06
led:title & mat	fell	-0.1
led:title & my	home	0.06
led:title & nam	home	-0.07	fell	-0.05	lies	0.08
led:title & nga	laid	0.13	lies	0.13
led:title & ngay	home	0.13	fell	0.14	laid	0.05	whole	-0.07
led:title & nghia	laid	0.06	lies	-0.1	whole	0.11
led:title & ngoai	whole	0.15
led:title & ntls	laid	-0.05	lies	0.1	whole	-0.2
led:title & nuong	fell	0.09
led:title & phum	fell	0.05	whole	0.05
led:title & phuong	home	0.05
led:title & que	fell	0.07
led:title & quynh	whole	0.06
led:title & ray	laid	-0.06	lies	0.06	whole	0.14
led:title & rung	fell	-0.05
led:title & sau	laid	-0.05	whole	-0.14
led:title & son	lies	0.08
led:title & song	fell	0.06	whole	-0.09
led:title & t	home	-0.05
led:title & tam	laid	-0.06
led:title & the	whole	-0.05
led:title & thon	fell	0.17	whole	0.07
led:title & trang	fell	-0.06
led:title & tren	laid	-0.05	lies	-0.07
led:title & trong	laid	0.11	lies	-0.1	whole	-0.1
led:title & vuon	laid	0.05
led:title & xa	whole	0.13
led:title & yen	whole	0.05
long after martyr	home	0.38	fell	-0.18	laid	-0.22	lies	-0.24	whole	-0.05
long after other	home	-0.06	fell	-0.21	laid	-0.19	lies	-0.29	whole	-0.12
long after teller	home	-0.13	laid	-0.09	whole	-0.3
martyrs 0	home	-0.78	fell	-0.32	laid	-0.64	lies	-1.21	whole	-0.07
martyrs 1	home	-0.67	fell	-0.82	laid	-0.65	lies	-0.52	whole	-0.25
martyrs 2	home	-0.29	fell	-0.44	laid	-0.43	lies	-0.41	whole	-0.05
martyrs 3	home	-0.32	fell	-0.41	laid	-0.29	lies	-0.17
next sentence:again	home	-0.25	fell	0.19	laid	0.16	lies	-0.18	whole	0.15
next sentence:alive	home	-0.16	lies	-0.22	whole	-0.13
next sentence:at	home	-0.05	fell	-0.07	lies	0.08
next sentence:battle	home	-0.08	fell	0.38	laid	-0.48	lies	-0.15	whole	0.12
next sentence:born	fell	-0.16	laid	-0.25	whole	-0.06
next sentence:bury	home	0.3	fell	0.24	laid	-0.17	lies	-0.38	whole	0.09
next sentence:capture	fell	-0.1	laid	-0.14	lies	-0.13	whole	0.1
next sentence:contact	fell	-0.16	lies	0.06	whole	0.07
next sentence:died	fell	-0.05	laid	-0.1
next sentence:enlist	fell	-0.39	laid	-0.23	lies	-0.34	whole	-0.16
next sentence:fell	home	-0.09	fell	-0.29	laid	0.09	lies	0.13
next sentence:gio	laid	0.08	whole	0.18
next sentence:grave	home	0.06	fell	0.22	laid	0.07	lies	0.19	whole	0.05
next sentence:home	home	-0.3	laid	0.17	lies	0.2
next sentence:hurt	fell	-0.28	laid	0.1	lies	-0.1	whole	0.12
next sentence:joined	fell	-0.31	laid	-0.19	lies	-0.28	whole	-0.35
next sentence:kin	home	-0.08	fell	0.06	laid	-0.08	lies	-0.26	whole	-0.08
next sentence:laid	fell	0.19	laid	0.14	lies	0.05	whole	-0.08
next sentence:last	fell	0.22	laid	0.16	lies	-0.05	whole	0.39
next sentence:letter	home	0.08	fell	-0.19	whole	-0.07
next sentence:level	home	-0.11	laid	-0.24	lies	-0.08	whole	0.05
next sentence:link	home	-0.1	fell	0.07	laid	0.15	lies	-0.15	whole	-0.11
next sentence:martyr	home	-0.1	fell	-0.49	laid	-0.23	lies	0.08	whole	-0.13
next sentence:moved	home	-0.33	laid	0.07	lies	-0.31
next sentence:naming	fell	0.07	laid	0.36	lies	0.26	whole	0.26
next sentence:notice	fell	-0.27	laid	0.16	lies	-0.08	whole	-0.13
next sentence:office	home	-0.1	fell	0.34	laid	-0.11	lies	-0.05
next sentence:post	home	0.1	fell	0.05	laid	-0.06	whole	-0.11
next sentence:rank	home	-0.43	fell	0.08	lies	-0.38	whole	-0.05
next sentence:rests	home	0.18	fell	0.36	laid	-0.06	lies	0.1	whole	-0.21
next sentence:returned	home	-0.26	fell	-0.06
next sentence:self	home	-0.2	fell	0.06	lies	0.2	whole	-0.07
next sentence:site	home	0.08	fell	-0.19	laid	-0.05	lies	0.18	whole	-0.13
next sentence:tells	home	-0.18	fell	-0.19	lies	0.29	whole	-0.05
next sentence:thing	laid	-0.09
next sentence:title	home	0.05	laid	-0.06	whole	0.05
next sentence:truename	laid	0.05	lies	-0.07	whole	-0.1
opens	home	-0.32	fell	-0.05	laid	-0.05	lies	-0.12	whole	0.19
part 0 of 4	home	-0.39	fell	-0.41	laid	-1.05	lies	-0.38
part 1 of 4	home	-0.45	fell	-0.34	laid	-0.61	lies	-0.76	whole	-0.18
part 2 of 4	home	-0.55	fell	-0.52	laid	-0.16	lies	-0.62	whole	-0.07
part 3 of 4	home	-0.67	fell	-0.72	laid	-0.2	lies	-0.54
places 0	home	-0.2	laid	-0.05	lies	-0.43	whole	0.17
places 1	home	-0.21	fell	-0.08	laid	-0.24	lies	-0.18
places 2	home	-0.32	fell	-0.42	laid	-0.42	lies	-0.49	whole	-0.06
places 3	home	-0.64	fell	-0.63	laid	-0.55	lies	-0.45	whole	-0.19
places 4	home	-0.68	fell	-0.89	laid	-0.77	lies	-0.75	whole	-0.22
read before hardly	home	0.05	fell	0.14	laid	-0.07	lies	-0.07	whole	0.1
read before likely	home	-0.17	fell	-0.23	laid	-0.07	lies	-0.31	whole	-1.04
read before not	home	-0.28	fell	-0.11	lies	0.31	whole	1.48
read before surely	home	0.11	fell	-0.14	laid	-0.11	whole	-3.1
read behind hardly	home	0.14	fell	-0.08	lies	0.1	whole	-0.32
read behind likely	home	-0.24	fell	0.14	laid	-0.08	lies	0.16	whole	-0.88
read behind not	home	0.18	fell	0.44	lies	-0.19	whole	0.51
read behind surely	home	-0.36	fell	-0.13	laid	0.11	lies	-0.05	whole	-2.02
read fell from 0.02	home	0.14	fell	1.29	laid	0.28	lies	0.11	whole	0.13
read fell from 0.05	home	-0.09	fell	0.65	laid	-0.08	lies	-0.05	whole	0.08
read fell from 0.1	home	-0.06	fell	0.14	lies	-0.05	whole	-0.09
read fell from 0.2	home	-0.22	fell	0.55	laid	-0.22	whole	-0.05
read fell from 0.35	home	-0.31	fell	0.18	laid	0.12	lies	-0.13	whole	-0.45
read fell from 0.5	home	-0.09	fell	0.38	laid	0.37	lies	0.07
read fell from 0.65	fell	0.48	lies	0.16	whole	-0.17
read fell from 0.8	home	-0.11	fell	0.2	whole	0.13
read fell from 0.9	home	-0.21	fell	0.41	laid	0.08	lies	-0.16	whole	0.37
read fell from 0.95	home	-0.19	fell	0.32	laid	-0.24	lies	-0.07	whole	0.55
read fell from 0.98	home	-0.09	fell	0.29	laid	-0.23	lies	-0.23	whole	0.41
read first hardly	home	-0.23	fell	-0.24	laid	0.06	lies	-0.24	whole	-0.38
read first likely	home	-0.3	fell	-0.13	laid	-0.09	lies	0.2	whole	0.14
read first not	home	0.34	fell	0.5	laid	0.44	lies	0.27	whole	-1.97
read first surely	fell	-0.27	laid	0.09	lies	0.12	whole	0.41
read home from 0.02	home	1.57	lies	0.06	whole	0.43
read home from 0.05	home	0.59	fell	-0.13	laid	-0.14	lies	-0.05
read home from 0.1	home	0.29	fell	-0.27	lies	-0.24	whole	-0.23
read home from 0.2	home	0.57	laid	-0.4	lies	-0.13
read home from 0.35	home	0.42	fell	-0.35	laid	-0.07	whole	-0.6
read home from 0.5	home	0.73	fell	0.16	laid	-0.1	lies	0.05	whole	-0.2
read home from 0.65	home	0.51	fell	0.12	lies	-0.38	whole	0.11
read home from 0.8	home	0.38	fell	-0.26	laid	-0.2	lies	-0.26	whole	0.65
read home from 0.9	home	0.34	fell	-0.2	laid	-0.1	lies	-0.2	whole	0.36
read home from 0.95	home	0.49	fell	-0.53	laid	-0.15	lies	-0.18	whole	0.37
read home from 0.98	home	0.48	fell	-0.24	laid	-0.08	lies	0.08	whole	0.09
read laid from 0.02	fell	0.22	laid	1.06	lies	0.23	whole	-0.08
read laid from 0.05	home	-0.1	laid	0.62	lies	0.42	whole	0.11
read laid from 0.1	home	-0.31	fell	-0.11	laid	0.52	lies	0.18	whole	-0.12
read laid from 0.2	home	-0.13	fell	-0.05	laid	0.34	lies	-0.1	whole	-0.15
read laid from 0.35	fell	0.2	laid	0.37	lies	0.05	whole	-0.08
read laid from 0.5	home	0.08	fell	0.05	laid	0.4	lies	0.11	whole	0.12
read laid from 0.65	home	0.11	fell	0.27	laid	0.43	lies	0.09	whole	0.11
read laid from 0.8	home	0.13	fell	-0.2	laid	0.35	lies	0.07	whole	0.17
read laid from 0.9	home	0.13	fell	-0.08	laid	0.47	lies	-0.16	whole	0.15
read laid from 0.95	home	-0.2	laid	0.2	whole	0.18
read laid from 0.98	home	-0.09	fell	0.22	laid	0.14	lies	-0.08
read last hardly	home	0.14	fell	-0.13	laid	-0.11	lies	0.39	whole	-0.36
read last likely	home	-0.34	fell	-0.09	lies	-0.22	whole	-0.15
read last not	fell	0.18	laid	0.43	whole	-0.83
read last surely	fell	-0.11	laid	0.16	lies	0.13	whole	-0.46
read lies from 0.02	home	0.05	laid	0.38	lies	1.01	whole	0.22
read lies from 0.05	home	-0.25	laid	0.11	lies	0.37	whole	-0.12
read lies from 0.1	home	0.08	fell	-0.21	lies	0.33	whole	-0.06
read lies from 0.2	home	-0.23	laid	0.09	lies	0.49	whole	-0.27
read lies from 0.35	home	-0.47	laid	0.12	lies	0.35	whole	-0.25
read lies from 0.5	home	-0.22	fell	-0.13	lies	0.39
read lies from 0.65	home	-0.07	fell	-0.06	lies	0.46	whole	-0.07
read lies from 0.8	fell	-0.06	laid	0.16	lies	0.2	whole	0.68
read lies from 0.9	home	-0.16	fell	0.08	laid	0.22	lies	0.21	whole	-0.05
read lies from 0.95	home	-0.09	laid	-0.09	lies	0.17	whole	0.33
read lies from 0.98	fell	0.06	laid	0.3	lies	-0.07	whole	0.25
sentence before:again	fell	0.09	lies	-0.53	whole	0.21
sentence before:alive	fell	0.29	laid	0.2	lies	-0.3	whole	0.25
sentence before:at	home	-0.2	fell	-0.18	laid	-0.13	whole	-0.05
sentence before:battle	home	0.18	fell	-0.36	laid	0.07	lies	-0.37	whole	0.25
sentence before:born	home	0.06	fell	0.23	laid	-0.14	lies	-0.16	whole	-0.13
sentence before:bury	home	0.63	fell	-0.14	laid	-0.27	lies	0.09
sentence before:capture	home	0.14	fell	-0.18	laid	0.23	lies	0.08	whole	-0.3
sentence before:contact	home	-0.11	laid	0.13	lies	-0.17	whole	-0.05
sentence before:died	home	-0.27	fell	-0.07	lies	-0.17	whole	0.1
sentence before:enlist	home	-0.13	fell	-0.37	laid	-0.45
sentence before:fell	home	-0.23	fell	0.13	laid	0.13	lies	0.13	whole	0.08
sentence before:gio	home	0.08	laid	-0.12	lies	0.07	whole	-0.07
sentence before:grave	home	0.1	fell	-0.19	laid	-0.29	lies	-0.16
sentence before:home	home	-0.28	fell	-0.13	laid	-0.08	lies	0.12
sentence before:hurt	home	0.7	fell	-0.17	laid	-0.18	lies	-0.17	whole	0.19
sentence before:joined	home	-0.3	fell	-0.18
sentence before:kin	home	-0.14	fell	-0.06	laid	-0.25	whole	-0.08
sentence before:laid	fell	0.1	laid	0.1	lies	-0.25	whole	-0.15
sentence before:last	laid	0.41	lies	-0.16	whole	-0.07
sentence before:letter	home	-0.2	laid	0.16	whole	0.1
sentence before:level	fell	0.06	lies	0.22	whole	0.09
sentence before:link	home	0.07	laid	0.06	lies	0.24
sentence before:martyr	home	0.24	fell	0.1	laid	-0.16	lies	0.07
sentence before:moved	home	-0.05	fell	-0.12	laid	0.09	lies	0.1	whole	-0.06
sentence before:naming	home	0.18	fell	0.1	lies	-0.05	whole	0.19
sentence before:notice	home	0.22	fell	0.33	laid	0.22	whole	0.32
sentence before:office	home	0.05	fell	0.11	laid	-0.15	whole	-0.05
sentence before:post	home	0.08	fell	-0.1	laid	-0.12	lies	-0.36	whole	-0.12
sentence before:rank	home	-0.19	fell	0.11	laid	0.09	lies	-0.15	whole	0.06
sentence before:rests	home	0.15	fell	-0.06	laid	-0.32	lies	0.11
sentence before:returned	home	-0.22	fell	0.06	laid	0.16	lies	-0.07	whole	-0.13
sentence before:self	laid	-0.3	lies	-0.23	whole	0.06
sentence before:site	home	0.05	fell	-0.05	laid	0.07	lies	0.07	whole	-0.13
sentence before:tells	home	-0.06	laid	-0.12	lies	0.1	whole	-0.06
sentence before:thing	home	0.09	fell	0.07	lies	-0.08	whole	0.09
sentence before:title	home	0.16	laid	-0.06	lies	-0.28
sentence before:truename	fell	0.13	laid	0.07	lies	0.16	whole	0.08
size 1	home	-1.12	fell	-0.86	laid	-1.53	lies	-1	whole	-0.29
size 2	home	-0.05	fell	-0.1	laid	-0.94	lies	-0.5	whole	0.61
size 3	home	-0.11	laid	-0.37	lies	-0.41	whole	0.13
size 4	fell	-0.06	laid	-0.42	lies	-0.21	whole	0.21
size 5	home	-0.35	fell	-0.19	laid	0.11	whole	-0.32
size 6	home	-0.14	fell	-0.14	laid	0.14	lies	-0.06
size 7	home	-0.16	fell	-0.19	laid	0.36	lies	-0.15	whole	-0.1
size 8	home	-0.15	fell	-0.44	laid	0.63	lies	0.05	whole	-0.53
text:abroad	home	-0.24	whole	-0.46
text:battle	home	-0.23	fell	-0.16	laid	-0.37	lies	-0.27	whole	0.07
text:benefit	home	0.36	fell	-0.23	laid	-0.07	lies	0.08	whole	-0.05
text:by_comrade	fell	-0.16	laid	0.07	lies	-0.45
text:by_finder	home	0.06	fell	0.25	laid	-0.26	lies	-0.32
text:by_foreign	home	-0.23	laid	-0.05	lies	-0.28	whole	-0.21
text:by_keeper	fell	-0.23	laid	0.48	lies	-0.12	whole	0.36
text:by_official	home	-0.37	laid	-0.14	lies	0.25
text:by_resident	home	-0.19	fell	0.09	laid	-0.14	lies	0.08	whole	0.08
text:by_volunteer	home	0.05	fell	-0.48	laid	-0.2	lies	-0.08
text:dna	home	-0.49	laid	0.15	lies	-0.34	whole	0.36
text:enemy	fell	-0.26	laid	-0.07	whole	0.19
text:foreign	home	0.28	fell	-0.06	laid	0.14
text:found	home	-0.15	fell	0.17	laid	0.14	lies	-0.16	whole	-0.2
text:give_back	fell	-0.25	laid	0.11	lies	-0.16	whole	-0.06
text:grave	home	-0.11	fell	-0.06	laid	-0.05	lies	0.77
text:hearsay	home	-0.14	laid	0.07	lies	-0.33	whole	-0.08
text:informs	home	-0.05	fell	-0.14	whole	-0.25
text:list	home	-0.06	fell	-0.06	laid	0.17	lies	-0.17	whole	0.14
text:mass	home	-0.17	fell	0.4	laid	0.25	lies	-0.44	whole	0.37
text:of_foreign	fell	-0.09	lies	-0.17	whole	0.2
text:recognition	home	-0.06	fell	-0.13	laid	-0.18	lies	0.09
text:relics	home	-0.13	fell	0.2	laid	-0.26	whole	-0.29
text:research	home	0.07	laid	0.16	lies	-0.13
text:rumoured	laid	-0.15	lies	0.06	whole	0.13
text:scam	home	-0.12	fell	-0.28	laid	-0.28	lies	-0.14
text:seek	home	-0.29	fell	-0.29	laid	-0.35	lies	-0.43
text:sought	home	0.23	fell	0.06	laid	0.38	lies	0.1	whole	0.05
text:stone	home	0.14	fell	-0.26	lies	0.18
typed before 07	laid	0.06
typed before 1	home	-0.1	fell	-0.06	laid	-0.18	lies	0.14	whole	-0.16
typed before 10	whole	0.08
typed before 100	fell	-0.07	laid	-0.1
typed before 11	laid	-0.07	whole	0.07
typed before 12	home	0.11	fell	-0.11	laid	-0.12
typed before 12ly7	home	-0.05
typed before 12th	fell	0.08
typed before 13	fell	0.11	laid	-0.05	whole	0.05
typed before 14	fell	-0.08	laid	-0.1	lies	-0.07
typed before 15	home	-0.05	fell	-0.05
typed before 1509	whole	-0.1
typed before 16	fell	-0.05	laid	0.05
typed before 17	home	0.06	whole	-0.09
typed before 19	home	-0.07
typed before 1941	home	-0.05
typed before 1943	home	-0.06
typed before 1944	home	0.1	whole	0.07
typed before 1945	whole	0.07
typed before 1946	whole	-0.07
typed before 1947	home	0.12	fell	-0.05	whole	-0.13
typed before 1948	home	0.05
typed before 1949	home	0.05	fell	-0.09	whole	-0.05
typed before 1950	whole	-0.09
typed before 1951	home	0.05
typed before 1952	whole	-0.11
typed before 1953	whole	0.19
typed before 1954	fell	0.11	whole	-0.12
typed before 1956	home	-0.08
typed before 1958	home	0.1	whole	0.06
typed before 1960	laid	0.06
typed before 1962	fell	0.09	whole	0.06
typed before 1964	laid	0.05
typed before 1965	fell	-0.05	whole	0.13
typed before 1966	laid	0.09	lies	0.09	whole	-0.23
typed before 1967	fell	0.22	whole	-0.08
typed before 1968	fell	0.05	whole	0.18
typed before 1969	home	-0.12	lies	-0.08	whole	0.13
typed before 1970	home	-0.05	laid	0.11	lies	0.08	whole	0.08
typed before 1971	fell	0.05	laid	0.17	whole	0.21
typed before 1972	home	0.07	fell	0.21	lies	-0.07	whole	-0.21
typed before 1973	fell	0.09
typed before 1974	fell	-0.05	laid	0.06	lies	-0.08	whole	0.11
typed before 1975	fell	0.1	whole	-0.09
typed before 1978	fell	0.08	lies	0.05	whole	0.09
typed before 1979	home	-0.15	fell	0.11	laid	-0.1
typed before 1980	fell	0.06
typed before 1981	fell	-0.08	whole	0.14
typed before 1984	fell	0.08
typed before 1985	fell	0.09	whole	0.08
typed before 1986	laid	0.12
typed before 1988	fell	-0.06
typed before 1st	fell	0.05	whole	-0.07
typed before 2	home	-0.13	laid	0.09	whole	0.08
typed before 20	laid	0.12	lies	0.15	whole	-0.05
typed before 2010	lies	-0.05
typed before 2019	fell	-0.06	laid	0.07	lies	0.05
typed before 21	laid	0.05
typed before 211	fell	-0.05	laid	0.1	whole	0.12
typed before 23	laid	0.08
typed before 27	whole	-0.07
typed before 3	home	-0.07	fell	-0.05	lies	-0.2	whole	0.05
typed before 304	fell	0.06	whole	0.06
typed before 31	whole	-0.12
typed before 34	home	0.13	fell	0.05
typed before 37	fell	-0.06
typed before 4	home	-0.05	fell	0.1	laid	0.09
typed before 400	fell	0.05
typed before 41	whole	-0.14
typed before 45	whole	-0.05
typed before 46	fell	0.15	whole	0.09
typed before 47	home	0.07
typed before 5	home	0.26	fell	-0.22	laid	-0.13	whole	0.16
typed before 515	fell	-0.05
typed before 52	fell	0.06	laid	-0.05
typed before 6	home	0.11	fell	-0.11	laid	-0.09	whole	-0.09
typed before 66	home	0.08	fell	0.1	whole	0.16
typed before 664	fell	0.13
typed before 67	fell	0.15	whole	0.07
typed before 68	home	0.18	fell	-0.12	laid	-0.05	whole	0.09
typed before 69	fell	-0.12	whole	0.1
typed before 7	home	-0.06	fell	0.17	laid	-0.06	whole	-0.12
typed before 70	fell	-0.06
typed before 72	fell	-0.09	laid	0.18	whole	0.25
typed before 74	fell	0.36	whole	0.14
typed before 75	fell	0.15	laid	-0.08	lies	0.13	whole	0.1
typed before 772	lies	0.13
typed before 79	whole	-0.1
typed before 8	fell	0.2	laid	0.17	lies	-0.05
typed before 82	fell	-0.05
typed before 84	home	-0.12	fell	0.15
typed before 88	whole	0.06
typed before 9	fell	-0.06	lies	0.09	whole	0.06
typed before ^	home	-0.32	fell	-0.05	laid	-0.05	lies	-0.12	whole	0.19
typed before a	home	0.07	laid	-0.05	lies	-0.06	whole	-0.11
typed before ac	fell	0.17
typed before after	fell	0.15	whole	0.05
typed before am	home	-0.07	whole	-0.05
typed before an	home	-0.07	fell	-0.12	laid	0.14	lies	-0.11	whole	-0.07
typed before and	fell	-0.1	lies	0.08
typed before anh	home	-0.06	fell	-0.07	laid	0.1	lies	-0.06	whole	-0.05
typed before are	lies	0.11
typed before as	fell	0.05	whole	0.11
typed before assaut	fell	0.09
typed before at	home	-0.1	fell	0.12	laid	-0.15	lies	0.25	whole	0.26
typed before au	whole	0.09
typed before b52	fell	0.1	whole	-0.06
typed before ba	home	0.05	fell	-0.2	laid	-0.1	whole	-0.25
typed before bac	home	0.06	fell	0.05	whole	-0.23
typed before bach	home	0.13	whole	0.06
typed before back	whole	-0.08
typed before bai	home	-0.07
typed before ban	home	0.06	fell	-0.07	lies	0.05	whole	-0.12
typed before bang	laid	-0.13
typed before bao	fell	-0.07	whole	0.06
typed before bat	fell	0.08
typed before bay	fell	-0.09	laid	-0.06
typed before be	laid	-0.05	whole	-0.11
typed before bi	fell	0.1	laid	-0.05	whole	-0.07
typed before bia	fell	0.07	laid	-0.06
typed before biet	lies	0.08	whole	0.08
typed before binh	home	0.12	fell	-0.13
typed before biên	whole	-0.06
typed before biết	laid	0.13
typed before bo	laid	0.14	lies	-0.1
typed before boi	fell	-0.07
typed before bom	laid	0.16	lies	-0.05	whole	-0.06
typed before bon	fell	-0.06	laid	0.06
typed before bong	whole	-0.07
typed before both	laid	-0.06
typed before bung	home	0.09
typed before buried	home	0.13	fell	-0.11	lies	0.06	whole	0.06
typed before bury	lies	0.11
typed before by	fell	0.05
typed before bà	fell	0.09	laid	0.1
typed before báo	fell	-0.13	laid	0.09	lies	-0.05	whole	-0.1
typed before bình	home	-0.12	fell	-0.08
typed before bính	home	-0.06	fell	0.11
typed before bảo	home	-0.05	fell	0.21	lies	-0.09	whole	0.07
typed before bảy	home	0.14	whole	-0.05
typed before bậc	fell	0.06
typed before bắc	lies	0.09	whole	0.06
typed before bắn	fell	0.17
typed before bằng	laid	0.17	lies	0.08	whole	-0.05
typed before bến	home	-0.07	laid	0.07	whole	0.14
typed before bố	whole	0.08
typed before bồi	fell	-0.05	whole	0.11
typed before bộ	home	-0.05	fell	-0.07
typed before c	home	-0.08
typed before c759	home	0.14	whole	0.08
typed before cai	laid	-0.19	lies	0.13	whole	-0.05
typed before cam	laid	0.07
typed before can	home	0.08	whole	0.07
typed before canh	whole	-0.05
typed before cao	fell	-0.05	whole	-0.07
typed before card	fell	-0.07	laid	0.1
typed before carried	laid	-0.06
typed before cat	home	-0.05	laid	-0.11	whole	0.14
typed before cau	whole	-0.07
typed before cay	fell	-0.07	laid	0.1	whole	0.13
typed before cemetery	laid	-0.08	lies	0.07
typed before chac	home	0.07
typed before chai	home	0.11
typed before chat	lies	0.07
typed before chet	laid	-0.1	whole	0.15
typed before chi	home	0.06	laid	-0.07	whole	-0.05
typed before chien	whole	0.12
typed before chim	lies	0.13	whole	0.09
typed before chiến	fell	0.1	whole	-0.15
typed before cho	fell	-0.13	laid	0.09
typed before chon	fell	0.18	laid	0.14	lies	-0.07	whole	0.32
typed before chu	home	0.09	fell	0.08	laid	-0.08	whole	-0.24
typed before chua	laid	0.19	whole	-0.11
typed before chung	fell	0.12
typed before chup	fell	0.08
typed before chuyen	lies	0.07
typed before chuối	fell	0.09	whole	0.22
typed before chài	whole	0.05
typed before cháy	fell	-0.07
typed before châu	fell	-0.05	whole	-0.12
typed before chè	whole	-0.05
typed before chìm	fell	-0.05	whole	0.07
typed before chí	laid	0.13
typed before chính	whole	-0.06
typed before chôn	fell	-0.32	laid	0.07	whole	-0.22
typed before chấn	fell	0.06
typed before chết	home	-0.05	fell	-0.12	whole	-0.1
typed before chỉ	fell	0.18	laid	-0.08	whole	0.11
typed before chị	home	-0.08
typed before chốt	fell	0.12	whole	0.13
typed before chỗ	laid	-0.1	lies	0.07	whole	0.06
typed before chữ	home	0.12	laid	0.06	whole	-0.09
typed before co	home	0.06	fell	-0.13	whole	-0.12
typed before coi	laid	0.11	lies	0.05	whole	0.17
typed before combat	whole	-0.08
typed before con	home	-0.08	lies	-0.09
typed before cong	laid	-0.08
typed before contact	fell	0.05	whole	0.05
typed before cu	home	0.15	whole	-0.08
typed before cung	home	0.08	fell	-0.18	laid	-0.05	lies	0.09	whole	-0.12
typed before cuoi	fell	0.16	laid	-0.05	lies	0.06	whole	-0.05
typed before cuong	home	0.05
typed before cut	laid	0.09
typed before càn	fell	-0.11	whole	-0.13
typed before cày	home	-0.06	whole	-0.05
typed before các	home	-0.05
typed before cái	fell	0.06	laid	0.23	lies	-0.08
typed before cánh	fell	0.12	laid	0.1	whole	0.09
typed before cát	home	-0.13	whole	-0.16
typed before còn	fell	0.11	laid	-0.08
typed before có	home	-0.06	fell	-0.13	laid	-0.08	lies	-0.09	whole	-0.09
typed before cô	fell	0.12	lies	0.1	whole	0.13
typed before công	home	-0.15	fell	0.09	whole	0.05
typed before cùng	home	0.23	fell	-0.09	laid	0.07	lies	-0.11	whole	0.21
typed before cũ	fell	0.17	lies	-0.1	whole	0.13
typed before cương	home	-0.05	whole	-0.07
typed before cường	home	-0.12
typed before cả	home	0.08	fell	-0.06
typed before cất	laid	-0.08
typed before cần	whole	-0.05
typed before cầu	lies	0.09	whole	0.05
typed before cẩm	whole	0.07
typed before cậu	whole	0.14
typed before cỏ	fell	-0.06
typed before cối	fell	0.09
typed before cống	fell	0.07
typed before cốt	fell	0.11	laid	-0.1	whole	-0.07
typed before cổ	fell	-0.09
typed before cổng	lies	0.09	whole	-0.14
typed before cụ	laid	-0.05
typed before cụt	home	-0.1
typed before của	fell	-0.16	laid	0.09	lies	-0.09	whole	0.09
typed before da	fell	0.06	laid	0.15	lies	-0.11
typed before dai	fell	0.05	whole	-0.08
typed before dam	fell	0.13
typed before dan	home	0.05	lies	0.07
typed before dang	fell	-0.06
typed before danh	home	-0.16	fell	0.1	lies	0.05	whole	-0.08
typed before dao	home	0.08
typed before dat	fell	-0.05	laid	0.17	lies	0.05
typed before dau	fell	-0.14	lies	-0.13	whole	-0.05
typed before day	whole	-0.09
typed before de	home	0.13	fell	0.05	whole	0.11
typed before dead	fell	-0.08
typed before den	home	-0.07	fell	-0.08	laid	0.11
typed before des	whole	-0.08
typed before di	fell	0.07
typed before dia	home	0.05	laid	0.13	whole	-0.11
typed before died	fell	0.06
typed before diem	fell	0.07	laid	-0.08	whole	0.17
typed before dien	home	0.09	fell	-0.05
typed before dinh	home	-0.07	fell	-0.06
typed before dit	home	-0.05	whole	0.06
typed before division	fell	0.12	whole	0.05
typed before diệu	home	-0.13	fell	0.08
typed before do	home	0.13	fell	0.22	lies	-0.06	whole	-0.08
typed before doai	home	0.08
typed before doi	home	0.07	fell	0.05	laid	0.06
typed before dry	fell	0.06	laid	-0.05
typed before du	laid	0.08	whole	-0.1
typed before dua	whole	-0.06
typed before duc	whole	-0.09
typed before dug	whole	-0.07
typed before dung	home	-0.05	fell	-0.09	lies	0.06	whole	-0.06
typed before duoc	fell	-0.06	lies	0.05	whole	-0.14
typed before duong	home	-0.05
typed before dân	fell	-0.05	lies	-0.14	whole	-0.09
typed before dãy	laid	0.05	lies	-0.06
typed before dì	laid	-0.05
typed before dòng	fell	0.11	whole	0.05
typed before dương	home	-0.05	fell	0.1	whole	-0.1
typed before dạy	home	-0.07
typed before dầu	fell	-0.12	laid	0.06
typed before dọc	fell	-0.05	lies	0.06
typed before e	fell	0.11	laid	0.05	lies	-0.05	whole	0.05
typed before e64	whole	0.05
typed before em	home	-0.07	fell	-0.13	lies	-0.08
typed before en	fell	-0.09
typed before enterrer	laid	0.05
typed before enterré	laid	0.07	whole	-0.05
typed before est	laid	-0.08	lies	0.2
typed before et	fell	0.1
typed before f304	fell	0.13
typed before f309	fell	0.13	whole	0.11
typed before family	home	0.11	whole	0.08
typed before found	laid	-0.05
typed before french	fell	0.07	whole	0.06
typed before from	laid	-0.11	lies	0.11	whole	0.05
typed before gac	whole	-0.1
typed before gao	lies	-0.06
typed before ghi	home	-0.05	laid	0.06	lies	0.05	whole	-0.1
typed before gia	home	-0.13	whole	-0.05
typed before giang	home	-0.05	lies	-0.08	whole	-0.12
typed before giao	home	0.07	fell	-0.05	whole	-0.08
typed before giau	laid	0.05
typed before giu	fell	0.07
typed before giua	home	-0.05	fell	0.05	whole	0.26
typed before già	fell	0.12	lies	-0.05
typed before giám	whole	-0.09
typed before giáp	whole	-0.1
typed before giọng	home	-0.08	whole	0.07
typed before giờ	laid	0.05	whole	0.08
typed before giữ	fell	0.22	whole	0.19
typed before giữa	fell	-0.06	whole	-0.16
typed before goc	home	0.09	whole	0.08
typed before goi	home	-0.06
typed before grave	fell	0.16	laid	-0.09	lies	0.1
typed before graves	lies	-0.05	whole	-0.07
typed before group	fell	0.05
typed before gui	fell	-0.05
typed before guide	home	0.09
typed before gò	whole	-0.05
typed before gọi	home	-0.06	laid	0.13
typed before gốc	whole	0.06
typed before gục	fell	0.11
typed before gửi	fell	-0.07	laid	-0.05	lies	0.11
typed before h	fell	-0.05	whole	-0.24
typed before ha	fell	-0.05
typed before hai	fell	-0.09	lies	-0.07	whole	-0.11
typed before hay	whole	-0.19
typed before her	whole	0.11
typed before hien	whole	0.06
typed before hieu	home	-0.05
typed before him	lies	-0.1
typed before his	whole	-0.05
typed before hit	fell	0.07
typed before hiền	home	-0.07
typed before hiển	laid	0.05
typed before hiện	fell	0.06
typed before hiệp	home	0.09
typed before hiệu	fell	0.18	whole	0.07
typed before hoa	fell	-0.05	lies	-0.05
typed before hoac	whole	-0.08
typed before hoan	whole	0.05
typed before hoang	laid	-0.06
typed before hoi	fell	0.11
typed before hole	laid	0.08
typed before hom	fell	-0.05	laid	-0.16
typed before home	whole	-0.07
typed before hong	laid	0.06
typed before hop	home	-0.09
typed before hs	whole	0.2
typed before hung	fell	0.12	whole	-0.06
typed before huyen	home	-0.05
typed before huyệt	laid	0.09
typed before huề	whole	0.11
typed before hà	whole	-0.17
typed before hào	laid	0.08
typed before hòa	home	-0.13	whole	-0.15
typed before hóa	fell	0.17
typed before hôm	laid	0.09	whole	-0.1
typed before hưng	home	-0.07	lies	-0.05	whole	-0.11
typed before hương	home	0.23	whole	0.17
typed before hướng	whole	0.13
typed before hạ	laid	-0.11
typed before hải	fell	0.13	whole	0.07
typed before hầm	fell	0.13	laid	-0.06	whole	0.08
typed before hẻm	fell	0.14	whole	-0.06
typed before hết	whole	0.09
typed before họ	home	0.22	fell	-0.09	whole	-0.08
typed before học	whole	-0.06
typed before hỏi	home	0.08	fell	0.06	whole	-0.14
typed before hố	fell	-0.05	whole	0.13
typed before hồi	laid	0.05
typed before hồng	whole	-0.05
typed before hộ	whole	0.05
typed before hội	home	-0.06
typed before il	laid	0.08	whole	0.11
typed before in	home	0.07	laid	0.13	lies	0.12	whole	0.19
typed before inf	fell	0.1	whole	0.07
typed before inhumé	whole	-0.06
typed before inhumés	laid	0.05
typed before into	laid	0.06
typed before is	whole	0.27
typed before it	home	0.06
typed before just	laid	-0.08
typed before k	whole	-0.07
typed before ket	home	0.09
typed before kha	whole	-0.16
typed before khac	whole	0.05
typed before khang	fell	0.12
typed before khau	whole	-0.07
typed before khi	fell	0.06
typed before kho	laid	0.12	whole	-0.05
typed before khoa	fell	0.09	whole	0.08
typed before khoi	fell	0.07	whole	0.1
typed before khong	laid	-0.1	lies	-0.06
typed before khoảng	laid	-0.05
typed before khu	fell	0.09	laid	-0.08
typed before khuất	lies	-0.05
typed before khánh	whole	-0.07
typed before khê	home	-0.06
typed before không	home	-0.09	fell	0.15	lies	0.14
typed before khải	home	0.11	whole	0.14
typed before khắc	home	0.14	fell	-0.05	whole	-0.17
typed before khỏi	fell	-0.05
typed before kia	home	-0.05	fell	0.08	lies	-0.05	whole	-0.11
typed before kich	home	-0.13	fell	-0.06	lies	0.11
typed before kiem	home	0.05
typed before kieu	laid	-0.05
typed before killed	fell	-0.09
typed before kinh	home	-0.05	fell	0.16	laid	0.3	whole	-0.29
typed before kip	home	0.08
typed before kiều	whole	0.08
typed before ky	fell	0.11	whole	0.05
typed before kè	whole	-0.06
typed before kêu	fell	0.1	laid	0.13	whole	0.07
typed before kích	lies	0.05	whole	0.21
typed before ký	home	-0.05
typed before kế	lies	0.11	whole	-0.06
typed before kể	fell	0.16
typed before l	fell	0.05
typed before la	home	-0.23	fell	-0.08	laid	-0.17	whole	0.25
typed before lac	home	0.07	fell	-0.08	whole	0.07
typed before lai	fell	-0.05	laid	-0.22	lies	0.08	whole	0.12
typed before lam	home	-0.08	fell	0.14	laid	-0.1	lies	0.09	whole	-0.05
typed before lan	laid	-0.05
typed before lang	whole	-0.11
typed before lao	fell	-0.06
typed before lap	laid	-0.09
typed before last	fell	0.06
typed before lay	laid	-0.07
typed before le	home	0.08	fell	0.19	lies	0.08	whole	0.11
typed before len	fell	-0.05	laid	-0.1	lies	0.06	whole	-0.06
typed before les	laid	0.11
typed before lien	home	-0.08
typed before lieu	fell	0.14	lies	-0.06	whole	-0.07
typed before line	fell	0.17	whole	0.1
typed before linh	home	-0.06	fell	0.06	lies	0.13	whole	-0.14
typed before liên	fell	-0.07
typed before loa	whole	-0.05
typed before loc	laid	-0.07	whole	-0.09
typed before loi	fell	-0.08	laid	0.09	whole	0.08
typed before lon	fell	0.05	laid	0.13	whole	-0.07
typed before long	laid	0.1	lies	0.05	whole	-0.1
typed before lop	home	0.12
typed before lost	fell	-0.08
typed before lua	fell	0.05
typed before luc	whole	-0.05
typed before luoi	whole	0.08
typed before luon	laid	-0.07	whole	-0.17
typed before luong	whole	0.08
typed before luu	home	-0.05
typed before luôn	fell	-0.06	laid	-0.09	whole	0.09
typed before ly	whole	-0.12
typed before là	home	0.09	laid	0.11	lies	0.16	whole	0.19
typed before làm	home	-0.05	fell	0.13	lies	-0.05
typed before lâm	fell	-0.07	whole	-0.17
typed before lên	home	-0.09	fell	0.23	laid	0.06	whole	0.34
typed before lính	home	0.09	fell	-0.06	whole	0.17
typed before lòng	home	0.07	fell	-0.09	whole	0.15
typed before lô	whole	0.1
typed before lùn	home	0.12	fell	-0.05
typed before lúa	laid	0.07
typed before lúc	fell	-0.05
typed before lăng	laid	0.23	lies	0.12	whole	0.07
typed before lưng	laid	0.05
typed before lưu	laid	-0.05	whole	-0.08
typed before lương	whole	-0.11
typed before lưới	fell	-0.05
typed before lại	home	-0.05	fell	0.09	laid	0.07	lies	0.21	whole	0.06
typed before lấp	fell	0.05
typed before lập	laid	-0.05
typed before lễ	fell	-0.08	whole	-0.1
typed before lỗ	fell	0.1
typed before lộ	fell	0.09
typed before lớn	laid	-0.06
typed before lợi	fell	0.06
typed before lự	whole	0.1
typed before lực	fell	0.09
typed before m	fell	-0.08	lies	0.08	whole	-0.06
typed before ma	laid	-0.05	whole	-0.07
typed before mac	fell	0.11	whole	0.08
typed before mai	laid	-0.05	lies	0.06
typed before man	home	0.06
typed before mang	laid	0.07	whole	0.06
typed before map	fell	0.08	whole	0.07
typed before marked	laid	0.07
typed before mat	fell	-0.16	laid	0.06
typed before mau	whole	-0.05
typed before may	whole	0.13
typed before me	lies	0.07
typed before mieng	whole	0.13
typed before min	fell	0.07	whole	0.21
typed before minh	home	-0.05	fell	0.06	whole	-0.08
typed before mit	laid	0.08
typed before miền	whole	-0.11
typed before miễu	fell	0.05	laid	0.06	whole	-0.09
typed before miệt	fell	0.05	whole	0.12
typed before mo	fell	-0.05	laid	0.26	lies	-0.12
typed before moc	whole	-0.08
typed before moi	whole	-0.08
typed before mon	fell	0.05
typed before mot	fell	-0.05	laid	0.15	whole	-0.12
typed before mr	fell	-0.07
typed before mrs	fell	-0.06	whole	-0.05
typed before muong	fell	0.13	whole	0.22
typed before my	home	0.11
typed before mét	laid	-0.06
typed before mìn	fell	-0.16	whole	-0.14
typed before mình	laid	0.13	whole	0.13
typed before móng	whole	-0.06
typed before mô	laid	-0.07	lies	0.07	whole	-0.15
typed before mông	home	-0.05
typed before mương	fell	-0.08
typed before mường	whole	0.14
typed before mạc	whole	0.05
typed before mạch	home	0.06
typed before mạnh	laid	0.07
typed before mả	laid	0.06	lies	0.1
typed before mất	whole	0.07
typed before mật	home	-0.05
typed before mặt	fell	-0.05
typed before mối	fell	0.08
typed before mộ	laid	-0.13	lies	-0.06	whole	0.27
typed before một	fell	-0.1	lies	-0.05	whole	-0.06
typed before mới	laid	0.06	lies	0.05	whole	0.06
typed before mở	fell	0.06	whole	0.09
typed before mỹ	home	-0.06
typed before n	home	-0.05	whole	-0.07
typed before nam	laid	-0.16	lies	0.07	whole	-0.47
typed before nay	fell	-0.05	laid	-0.08	lies	-0.17
typed before near	fell	0.13	whole	0.12
typed before ng	home	0.15	whole	0.05
typed before nga	fell	-0.08
typed before ngan	fell	0.07
typed before ngay	home	0.16	fell	0.18	laid	-0.06	lies	0.08	whole	0.48
typed before nghe	laid	-0.07	lies	0.09	whole	-0.1
typed before nghĩa	fell	-0.09
typed before nghị	fell	-0.06
typed before ngo	fell	0.07
typed before ngoai	home	0.05	fell	-0.14
typed before ngoc	home	0.15	whole	-0.12
typed before ngoài	home	-0.06	fell	0.18	laid	0.15	lies	0.09	whole	0.07
typed before nguoi	home	0.28	laid	0.09	lies	-0.13
typed before nguyen	fell	-0.11
typed before nguồn	fell	-0.06
typed before ngã	laid	0.05	whole	-0.11
typed before ngô	laid	0.07
typed before ngõ	home	0.05	whole	-0.05
typed before người	home	-0.05	whole	-0.22
typed before ngạn	laid	-0.08
typed before ngọ	home	0.06
typed before nha	home	-0.13	fell	-0.05	laid	-0.1	whole	-0.06
typed before nhan	home	-0.06	whole	0.06
typed before nhau	laid	-0.1	lies	0.1
typed before nhu	home	0.05	whole	0.14
typed before nhung	fell	-0.06
typed before nhà	home	0.21	laid	-0.05	lies	0.08
typed before nhơn	whole	-0.07
typed before như	fell	0.07	whole	0.11
typed before nhạn	home	0.06	whole	-0.05
typed before nhất	home	0.17	whole	0.05
typed before nhẫn	whole	-0.11
typed before nhỏ	home	0.08	fell	-0.06	laid	0.09
typed before nine	home	0.07
typed before ninh	home	0.13	laid	-0.13	whole	-0.22
typed before niê	fell	0.05	whole	0.21
typed before niệm	fell	0.05
typed before noi	fell	0.2	laid	0.05	whole	0.14
typed before not	laid	-0.06
typed before nva	whole	0.14
typed before nào	fell	0.09	whole	0.07
typed before này	fell	-0.07	laid	-0.09	whole	-0.08
typed before ném	fell	0.18
typed before nó	laid	0.05
typed before nói	lies	-0.06	whole	-0.16
typed before nông	fell	0.1	laid	0.06	whole	0.08
typed before năm	fell	0.06	laid	-0.05	whole	-0.09
typed before nơi	lies	-0.12	whole	-0.08
typed before nước	fell	-0.08
typed before nằm	fell	-0.09	laid	-0.09	whole	0.63
typed before o	home	0.32	fell	0.3	lies	0.21	whole	0.73
typed before oai	whole	-0.1
typed before of	home	-0.16	fell	0.07	whole	-0.19
typed before off	whole	-0.12
typed before old	fell	-0.07	lies	0.08
typed before on	home	-0.05	fell	0.08	lies	-0.05	whole	0.06
typed before ong	home	0.07	fell	-0.09	laid	-0.08	lies	-0.11	whole	0.06
typed before our	home	0.05	whole	-0.09
typed before over	laid	0.08
typed before own	home	0.11
typed before p	home	0.1	whole	-0.06
typed before people	fell	0.14
typed before petit	lies	0.12
typed before pha	whole	-0.1
typed before phai	home	-0.08	lies	0.09
typed before phan	whole	0.08
typed before phao	whole	-0.15
typed before phap	whole	0.05
typed before phi	fell	0.09	laid	0.05
typed before pho	lies	0.12	whole	-0.09
typed before phong	fell	0.13
typed before phu	home	-0.07	whole	-0.07
typed before phuc	fell	0.09	laid	-0.07	whole	-0.09
typed before phuoc	fell	0.09
typed before phuong	fell	0.09	laid	0.1
typed before phà	lies	-0.05	whole	-0.09
typed before phán	laid	0.08	whole	-0.05
typed before pháo	home	-0.09	fell	-0.1	whole	-0.13
typed before phân	whole	-0.06
typed before phòng	fell	-0.13	lies	-0.06
typed before phó	whole	0.11
typed before phú	home	-0.06	whole	-0.07
typed before phước	home	-0.05	whole	-0.06
typed before phải	home	0.14	fell	-0.13	whole	-0.05
typed before phẫu	fell	0.23
typed before place	fell	0.11	whole	0.05
typed before plantation	fell	-0.05
typed before pont	fell	0.06
typed before province	home	0.11	whole	0.05
typed before put	laid	-0.07	whole	-0.05
typed before q	home	0.09	fell	0.08	whole	-0.1
typed before qua	home	-0.05	laid	-0.1	lies	0.21	whole	0.27
typed before quan	home	0.05	fell	0.24	laid	-0.05	lies	0.08
typed before quang	home	-0.05	fell	-0.08	lies	0.11	whole	-0.07
typed before que	home	0.26	fell	-0.06	whole	0.31
typed before quoc	whole	-0.07
typed before quyen	lies	0.12
typed before quyet	home	0.06	whole	0.07
typed before quyết	whole	-0.05
typed before quán	fell	-0.05	laid	-0.11	lies	-0.05	whole	0.37
typed before quân	whole	-0.1
typed before quê	home	-0.2	fell	-0.11	laid	-0.08	whole	0.13
typed before quế	home	0.1	fell	0.1	whole	0.06
typed before ra	fell	-0.06	laid	0.17	lies	0.05	whole	0.24
typed before rai	whole	0.09
typed before ran	fell	-0.11
typed before rang	fell	0.07	laid	0.07	whole	0.09
typed before rao	laid	0.07	whole	-0.06
typed before rau	laid	0.05
typed before ray	laid	0.08
typed before re	laid	-0.05
typed before regiment	fell	0.05	whole	-0.06
typed before reo	laid	0.05
typed before ret	fell	-0.06
typed before rieng	laid	-0.09	lies	0.15
typed before river	laid	0.06	whole	0.11
typed before roi	lies	0.1
typed before rong	laid	0.05
typed before rú	fell	0.13	whole	-0.05
typed before rút	fell	-0.07	lies	0.13
typed before rơi	laid	0.06	whole	0.15
typed before rạch	lies	0.08
typed before rạng	home	0.12
typed before rẫy	laid	-0.12	lies	0.06
typed before rằng	lies	0.06
typed before rồi	whole	-0.08
typed before s	home	-0.1	laid	-0.05	lies	0.06
typed before sach	fell	0.12	lies	0.16	whole	-0.08
typed before said	home	-0.06	whole	-0.06
typed before san	laid	-0.08
typed before sang	fell	-0.26	lies	0.22	whole	0.08
typed before sau	home	-0.16	laid	0.11	lies	0.08	whole	-0.7
typed before si	home	0.07	fell	-0.06	laid	-0.05	lies	0.08
typed before side	laid	0.14	whole	0.28
typed before sim	fell	-0.06	laid	-0.05	whole	-0.07
typed before sinh	home	-0.08	fell	-0.05	lies	-0.07
typed before slope	laid	-0.07
typed before small	laid	0.05
typed before so	whole	-0.05
typed before soi	laid	-0.09
typed before son	laid	-0.09
typed before song	fell	-0.05	laid	-0.09	whole	-0.17
typed before stream	fell	0.07	laid	-0.11
typed before su	fell	-0.12	laid	-0.06	whole	-0.15
typed before sung	lies	0.05
typed before suoi	laid	0.12
typed before sách	home	0.1	whole	-0.05
typed before sát	fell	0.08
typed before sáu	whole	-0.06
typed before sân	laid	-0.07
typed before sình	laid	0.05
typed before sính	home	0.06	whole	0.08
typed before sông	fell	-0.09	whole	-0.05
typed before sĩ	whole	0.06
typed before sơn	fell	-0.05	lies	0.06	whole	-0.16
typed before số	fell	-0.08
typed before sổ	fell	0.06
typed before sử	home	0.13	whole	0.1
typed before sửa	fell	-0.05
typed before sự	whole	0.06
typed before t	whole	-0.1
typed before ta	fell	0.19
typed before tai	home	0.07	fell	0.07	laid	0.16	whole	0.46
typed before tam	fell	0.07	whole	-0.06
typed before tan	whole	-0.1
typed before tang	fell	0.06	laid	0.11	lies	0.05	whole	0.06
typed before tap	lies	0.06
typed before tau	whole	-0.05
typed before tay	fell	-0.05	laid	-0.06
typed before ten	fell	0.05	laid	0.07	lies	-0.1	whole	-0.1
typed before terre	whole	0.1
typed before th	home	0.14
typed before tham	whole	0.14
typed before than	whole	0.09
typed before thang	fell	-0.1	whole	-0.11
typed before thanh	home	-0.17	fell	0.05	laid	-0.08
typed before that	home	0.11
typed before thay	fell	0.05	laid	-0.07
typed before the	fell	0.26
typed before them	whole	-0.05
typed before theo	home	-0.1	fell	-0.13	laid	-0.06	whole	0.05
typed before there	whole	0.08
typed before thi	fell	0.13	lies	-0.06	whole	0.09
typed before thin	whole	0.06
typed before thiện	lies	0.06
typed before tho	laid	-0.1	whole	0.12
typed before thoan	home	0.06
typed before three	whole	0.06
typed before thu	whole	-0.05
typed before thuc	home	-0.05
typed before thuoc	home	-0.05
typed before thuong	home	-0.11	fell	0.06	laid	-0.05	whole	0.08
typed before thuot	whole	0.07
typed before thuy	home	-0.1	fell	0.09
typed before thuyet	whole	0.08
typed before thuộc	home	-0.06	laid	0.11	whole	0.14
typed before thành	home	0.07	lies	-0.06	whole	-0.11
typed before thái	home	-0.06	fell	0.08	laid	0.18	whole	0.07
typed before tháp	lies	0.16	whole	-0.14
typed before thì	fell	0.08	laid	-0.05	whole	0.05
typed before thìn	whole	0.07
typed before thông	home	0.07	whole	-0.08
typed before thơ	home	0.05
typed before thư	fell	0.08	whole	-0.06
typed before thạch	lies	-0.06	whole	-0.05
typed before thạnh	fell	-0.05
typed before thạo	home	0.09
typed before thất	whole	-0.05
typed before thằng	fell	0.05
typed before thế	lies	0.11	whole	0.05
typed before thể	laid	-0.08	whole	0.08
typed before thị	whole	-0.1
typed before thịnh	fell	-0.06
typed before thọ	home	0.13	whole	-0.07
typed before thở	whole	0.1
typed before thụ	whole	0.08
typed before thủy	whole	-0.07
typed before tich	fell	-0.05
typed before tien	home	0.15	fell	-0.07	whole	-0.08
typed before tieu	fell	-0.14	whole	-0.06
typed before tim	fell	0.1	whole	0.05
typed before tin	fell	-0.06	whole	0.06
typed before tinh	lies	-0.05
typed before tiến	whole	-0.07
typed before tiểu	home	-0.08	fell	0.06	whole	-0.12
typed before tiệp	whole	0.07
typed before to	home	-0.09	fell	0.08	lies	0.13
typed before toan	whole	-0.09
typed before toi	home	0.17	fell	0.07	lies	-0.06	whole	0.14
typed before tombe	fell	-0.11	laid	0.15	whole	0.07
typed before tombes	laid	-0.06	lies	0.12	whole	-0.05
typed before tombé	fell	0.14	whole	-0.08
typed before toward	fell	-0.1
typed before toàn	home	-0.07
typed before tra	lies	-0.06
typed before trai	home	0.1	whole	0.07
typed before tram	laid	0.16	whole	-0.05
typed before tran	home	0.08	whole	-0.17
typed before trang	home	-0.1	laid	0.09	lies	0.12
typed before tranh	laid	0.06	whole	-0.08
typed before trao	home	-0.06
typed before tre	whole	-0.08
typed before tren	fell	-0.15	laid	-0.09	lies	-0.11	whole	-0.27
typed before treo	fell	-0.08
typed before tri	fell	0.15	whole	0.1
typed before trieu	whole	0.14
typed before triều	whole	0.06
typed before trong	fell	-0.05	laid	0.08	lies	-0.08	whole	0.27
typed before trung	fell	0.05
typed before truoc	fell	-0.13	whole	-0.14
typed before truong	home	0.08	fell	0.07
typed before trên	home	-0.06	lies	0.14	whole	0.27
typed before trì	home	-0.09	fell	0.13
typed before trí	fell	-0.05	whole	-0.08
typed before trú	home	-0.06
typed before trúng	whole	-0.06
typed before trước	home	-0.13	fell	-0.11	laid	0.12	lies	-0.2	whole	-0.12
typed before trường	whole	-0.09
typed before trưởng	fell	-0.21	lies	0.05
typed before trạm	fell	-0.06	laid	0.09	whole	0.12
typed before trận	fell	0.13	laid	-0.06	lies	-0.05	whole	0.23
typed before trắng	home	0.05	whole	0.09
typed before trị	laid	-0.05
typed before trốn	whole	-0.07
typed before trời	whole	-0.05
typed before tu	home	0.19	fell	-0.07	laid	0.3	whole	0.12
typed before tuat	whole	-0.05
typed before tui	whole	0.08
typed before tuoi	lies	0.13	whole	-0.13
typed before tuyen	home	-0.07	fell	0.05	whole	0.09
typed before tuyến	home	0.14	whole	-0.08
typed before tué	fell	0.06
typed before tuổi	fell	-0.09	whole	0.09
typed before tài	fell	-0.08
typed before tá	home	0.07	whole	0.08
typed before táng	fell	-0.09	laid	-0.07	whole	-0.12
typed before tây	laid	0.06	whole	-0.05
typed before tèo	home	0.08
typed before tên	fell	-0.07	whole	-0.07
typed before tìm	fell	-0.05	laid	-0.06	whole	0.09
typed before tô	whole	-0.05
typed before tôi	fell	-0.09	lies	-0.07	whole	0.13
typed before tôn	laid	0.06
typed before tông	whole	0.06
typed before tù	whole	-0.06
typed before tý	whole	0.07
typed before tư	whole	-0.13
typed before tường	home	-0.07	lies	-0.06	whole	-0.09
typed before tại	home	-0.07	fell	0.14	lies	0.15	whole	0.29
typed before tạm	whole	-0.23
typed before tạo	whole	0.13
typed before tải	fell	-0.07
typed before tầm	whole	0.05
typed before tận	whole	0.07
typed before tập	home	-0.08	fell	0.09
typed before tế	fell	-0.05
typed before tộc	home	0.09	lies	0.08	whole	-0.05
typed before tới	fell	0.24	whole	0.15
typed before tứ	home	-0.06
typed before tức	home	-0.07	fell	-0.05
typed before từ	home	0.06	laid	0.17	lies	-0.22	whole	0.28
typed before un	fell	-0.05	whole	-0.08
typed before une	laid	-0.05
typed before up	fell	0.08	laid	0.06	whole	-0.05
typed before us	laid	-0.05	lies	0.12
typed before ut	home	-0.06
typed before uy	fell	-0.07	whole	0.09
typed before uyên	home	-0.06
typed before v	whole	-0.05
typed before va	fell	-0.08	whole	-0.05
typed before van	laid	-0.05
typed before vao	home	-0.05	fell	0.18	laid	-0.12	lies	0.14	whole	-0.09
typed before vay	laid	0.08
typed before ve	home	0.08	fell	0.1	laid	-0.09	lies	0.21	whole	-0.05
typed before vers	laid	0.12	whole	-0.08
typed before vi	home	0.09	whole	0.08
typed before vic	fell	-0.1
typed before vien	fell	0.06	lies	0.06
typed before viet	fell	0.12	whole	0.22
typed before village	fell	0.08
typed before viên	fell	-0.08	laid	0.06	whole	-0.08
typed before viếng	lies	0.05
typed before viện	laid	-0.08
typed before việt	laid	0.17	whole	-0.08
typed before vo	lies	0.16
typed before voi	home	0.06
typed before vong	fell	-0.07
typed before vuc	home	0.05	whole	0.11
typed before vui	laid	-0.05
typed before vung	whole	-0.05
typed before và	fell	-0.09
typed before vào	home	-0.06	fell	-0.17	laid	0.15	whole	0.44
typed before vân	fell	0.14	whole	0.06
typed before vây	fell	0.15	whole	0.09
typed before vô	fell	0.11	whole	0.05
typed before võ	home	0.11
typed before vùi	fell	-0.05	laid	0.11	whole	-0.05
typed before vùng	fell	0.12
typed before văn	whole	-0.05
typed before vĩnh	laid	-0.05
typed before vận	home	-0.06
typed before về	home	0.28	fell	-0.16	laid	0.22	lies	0.12	whole	0.6
typed before vệ	fell	-0.13	lies	0.06	whole	-0.05
typed before vị	fell	-0.13	lies	-0.08	whole	-0.09
typed before với	fell	-0.11	lies	0.09	whole	-0.14
typed before vợ	home	-0.05
typed before vụ	fell	0.06
typed before vực	fell	0.14	lies	0.06	whole	0.12
typed before was	fell	-0.09
typed before west	laid	0.09	whole	-0.05
typed before where	fell	0.05	laid	-0.06
typed before with	fell	-0.09	laid	-0.07
typed before x	fell	0.05	whole	-0.06
typed before xa	home	0.11	fell	-0.06	whole	-0.06
typed before xac	fell	0.08
typed before xang	whole	-0.05
typed before xanh	fell	0.07	laid	0.1
typed before xe	fell	-0.13	laid	0.1	whole	0.1
typed before xu	home	0.13
typed before xung	lies	0.13
typed before xuong	fell	-0.11	laid	-0.08	lies	0.07	whole	-0.25
typed before xuyen	lies	0.18
typed before xuyên	lies	-0.07	whole	-0.1
typed before xuân	home	-0.13
typed before xuống	fell	0.16	lies	-0.11	whole	0.16
typed before xá	home	0.08	fell	0.06
typed before xây	laid	0.12
typed before xã	home	0.17	whole	-0.09
typed before xưa	laid	0.05
typed before xương	lies	0.11	whole	0.08
typed before xứ	home	0.06
typed before y	home	-0.1
typed before yên	home	-0.1	fell	-0.05	whole	-0.06
typed before à	fell	0.11	laid	0.15	whole	0.27
typed before ái	home	-0.1	fell	0.12
typed before áp	whole	-0.12
typed before était	fell	0.12
typed before être	laid	-0.08	lies	0.07
typed before ô	fell	-0.07	laid	0.05	whole	-0.16
typed before ông	fell	-0.05	whole	0.09
typed before ăn	home	0.07
typed before đ	home	-0.09
typed before đa	fell	0.14	laid	-0.07	whole	0.08
typed before đi	lies	0.12	whole	0.09
typed before đinh	home	0.05
typed before điều	lies	-0.05
typed before điểm	laid	0.09
typed before đoài	home	0.05
typed before đoàn	fell	0.05	whole	0.08
typed before đoạn	fell	0.11	whole	0.19
typed before đào	laid	0.13
typed before đày	fell	-0.09
typed before đá	laid	0.07	lies	0.08	whole	0.13
typed before đánh	fell	-0.09	lies	-0.07	whole	0.35
typed before đâu	home	0.08	fell	0.15	laid	-0.09	whole	0.05
typed before đây	fell	-0.15	laid	0.05
typed before đã	fell	-0.08
typed before đèo	laid	-0.09
typed before đê	laid	0.05
typed before đình	home	-0.05	fell	-0.07
typed before đó	fell	-0.06	laid	-0.1	whole	0.05
typed before đông	home	-0.05	fell	-0.06	laid	0.12	lies	0.05
typed before đúng	home	-0.09	whole	0.06
typed before đăng	fell	0.13	whole	0.09
typed before đường	laid	-0.05	whole	-0.05
typed before được	whole	0.08
typed before đạt	home	0.08	whole	0.06
typed before đất	fell	-0.05	laid	-0.09
typed before đầu	home	-0.06	fell	-0.17	laid	0.05	lies	-0.1	whole	-0.3
typed before đặt	whole	-0.14
typed before đến	fell	0.35	lies	-0.16	whole	0.11
typed before đề	home	-0.05	whole	-0.05
typed before để	lies	0.13
typed before đỉnh	fell	0.14
typed before địa	fell	-0.11	laid	0.17
typed before địch	fell	0.1	whole	0.21
typed before định	home	-0.08	whole	-0.09
typed before đồ	laid	-0.05
typed before đồn	fell	0.07	laid	-0.06	whole	0.13
typed before đồng	whole	-0.06
typed before độ	fell	-0.06
typed before đội	home	0.08	fell	-0.16
typed before động	home	-0.14	whole	-0.05
typed before ảnh	lies	0.05
typed before ấy	whole	0.08
typed before ở	home	0.06	fell	-0.11	lies	-0.11	whole	0.56""")
